; generated from specs/holt_winters.yaml by `make generated`: do not edit
; holt_winters@classical D=8 M=4 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v97 = alloca i64, i64 1, align 8
  %v4 = getelementptr inbounds i64, ptr %v1, i64 0
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v1, i64 1
  %v7 = load i64, ptr %v6, align 8
  %v8 = mul i64 %v5, %v7
  %v9 = getelementptr inbounds ptr, ptr %v0, i64 0
  %v10 = load ptr, ptr %v9, align 4
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v12 = load ptr, ptr %v11, align 4
  %v13 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v14 = load ptr, ptr %v13, align 4
  %v15 = getelementptr inbounds ptr, ptr %v0, i64 3
  %v16 = load ptr, ptr %v15, align 4
  %v17 = getelementptr inbounds ptr, ptr %v0, i64 4
  %v18 = load ptr, ptr %v17, align 4
  %v19 = getelementptr inbounds ptr, ptr %v0, i64 5
  %v20 = load ptr, ptr %v19, align 4
  %v21 = getelementptr inbounds ptr, ptr %v0, i64 6
  %v22 = load ptr, ptr %v21, align 4
  %v23 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v24 = load ptr, ptr %v23, align 4
  %v25 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v26 = load ptr, ptr %v25, align 4
  %v27 = getelementptr inbounds ptr, ptr %v0, i64 9
  %v28 = load ptr, ptr %v27, align 4
  %v29 = getelementptr inbounds ptr, ptr %v0, i64 10
  %v30 = load ptr, ptr %v29, align 4
  %v31 = getelementptr inbounds ptr, ptr %v0, i64 11
  %v32 = load ptr, ptr %v31, align 4
  %v33 = getelementptr inbounds ptr, ptr %v0, i64 12
  %v34 = load ptr, ptr %v33, align 4
  %v35 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v36 = load ptr, ptr %v35, align 4
  %v37 = getelementptr inbounds ptr, ptr %v0, i64 14
  %v38 = load ptr, ptr %v37, align 4
  %v39 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v40 = load ptr, ptr %v39, align 4
  %v41 = getelementptr inbounds ptr, ptr %v0, i64 16
  %v42 = load ptr, ptr %v41, align 4
  %v43 = getelementptr inbounds ptr, ptr %v0, i64 17
  %v44 = load ptr, ptr %v43, align 4
  %v45 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v46 = load ptr, ptr %v45, align 4
  %v47 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v48 = load ptr, ptr %v47, align 4
  %v49 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v50 = load ptr, ptr %v49, align 4
  %v51 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v52 = load ptr, ptr %v51, align 4
  %v53 = getelementptr inbounds ptr, ptr %v0, i64 22
  %v54 = load ptr, ptr %v53, align 4
  %v55 = getelementptr inbounds ptr, ptr %v0, i64 23
  %v56 = load ptr, ptr %v55, align 4
  %v57 = getelementptr inbounds ptr, ptr %v0, i64 24
  %v58 = load ptr, ptr %v57, align 4
  %v59 = getelementptr inbounds ptr, ptr %v0, i64 25
  %v60 = load ptr, ptr %v59, align 4
  %v61 = getelementptr inbounds ptr, ptr %v0, i64 26
  %v62 = load ptr, ptr %v61, align 4
  %v63 = getelementptr inbounds ptr, ptr %v0, i64 27
  %v64 = load ptr, ptr %v63, align 4
  %v65 = getelementptr inbounds ptr, ptr %v0, i64 28
  %v66 = load ptr, ptr %v65, align 4
  %v67 = getelementptr inbounds ptr, ptr %v0, i64 29
  %v68 = load ptr, ptr %v67, align 4
  %v69 = getelementptr inbounds ptr, ptr %v0, i64 30
  %v70 = load ptr, ptr %v69, align 4
  %v71 = getelementptr inbounds ptr, ptr %v0, i64 31
  %v72 = load ptr, ptr %v71, align 4
  %v73 = getelementptr inbounds i64, ptr %v1, i64 9
  %v74 = load i64, ptr %v73, align 8
  %v75 = getelementptr inbounds i64, ptr %v1, i64 10
  %v76 = load i64, ptr %v75, align 8
  %v77 = getelementptr inbounds i64, ptr %v1, i64 11
  %v78 = load i64, ptr %v77, align 8
  %v79 = getelementptr inbounds i64, ptr %v1, i64 12
  %v80 = load i64, ptr %v79, align 8
  %v81 = getelementptr inbounds i64, ptr %v1, i64 13
  %v82 = load i64, ptr %v81, align 8
  %v83 = getelementptr inbounds i64, ptr %v1, i64 14
  %v84 = load i64, ptr %v83, align 8
  %v85 = getelementptr inbounds i64, ptr %v1, i64 15
  %v86 = load i64, ptr %v85, align 8
  %v87 = getelementptr inbounds i64, ptr %v1, i64 19
  %v88 = load i64, ptr %v87, align 8
  %v89 = getelementptr inbounds i64, ptr %v1, i64 20
  %v90 = load i64, ptr %v89, align 8
  %v91 = getelementptr inbounds i64, ptr %v1, i64 29
  %v92 = load i64, ptr %v91, align 8
  %v93 = getelementptr inbounds i64, ptr %v1, i64 30
  %v94 = load i64, ptr %v93, align 8
  %v95 = getelementptr inbounds i64, ptr %v1, i64 31
  %v96 = load i64, ptr %v95, align 8
  store i64 0, ptr %v97, align 8
  %v98 = getelementptr inbounds ptr, ptr %v0, i64 32
  %v99 = load ptr, ptr %v98, align 4
  %v100 = mul i64 %v2, 0
  %v101 = add i64 %v100, 0
  %v102 = getelementptr inbounds float, ptr %v99, i64 %v101
  %v103 = getelementptr inbounds i64, ptr %v1, i64 4
  %v104 = load i64, ptr %v103, align 8
  %v105 = icmp eq i64 %v104, 0
  br i1 %v105, label %b0, label %b1
b0:
  %v106 = icmp eq i64 %v2, 0
  br i1 %v106, label %b2, label %b3
b2:
  %v107 = add i64 0, 0
  %v108 = getelementptr inbounds float, ptr %v10, i64 %v107
  %v109 = load <8 x float>, ptr %v108, align 4
  %v110 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v111 = shufflevector <8 x float> %v110, <8 x float> poison, <8 x i32> zeroinitializer
  %v112 = fsub <8 x float> %v111, %v109
  %v113 = add i64 0, 0
  %v114 = getelementptr inbounds float, ptr %v12, i64 %v113
  %v115 = load <8 x float>, ptr %v114, align 4
  %v116 = fsub <8 x float> %v111, %v115
  %v117 = add i64 0, 0
  %v118 = getelementptr inbounds float, ptr %v14, i64 %v117
  %v119 = load <8 x float>, ptr %v118, align 4
  %v120 = fsub <8 x float> %v111, %v119
  %v121 = add i64 0, 0
  %v122 = getelementptr inbounds float, ptr %v46, i64 %v121
  %v123 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v124 = shufflevector <8 x float> %v123, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v124, ptr %v122, align 4
  %v125 = add i64 0, 0
  %v126 = getelementptr inbounds float, ptr %v48, i64 %v125
  store <8 x float> %v112, ptr %v126, align 4
  %v127 = add i64 0, 0
  %v128 = getelementptr inbounds float, ptr %v50, i64 %v127
  store <8 x float> %v116, ptr %v128, align 4
  %v129 = add i64 0, 0
  %v130 = getelementptr inbounds float, ptr %v52, i64 %v129
  store <8 x float> %v120, ptr %v130, align 4
  br label %b3
b3:
  br label %b1
b1:
  %v131 = icmp sgt i64 %v3, 1
  br i1 %v131, label %b4, label %b5
b4:
  %v132 = getelementptr inbounds i64, ptr %v1, i64 3
  %v133 = atomicrmw add ptr %v132, i64 1 acq_rel
  %v134 = load i64, ptr %v97, align 8
  %v135 = add i64 %v134, 1
  store i64 %v135, ptr %v97, align 8
  %v136 = mul i64 %v3, %v135
  br label %b6
b6:
  %v137 = load atomic i64, ptr %v132 acquire, align 8
  %v138 = icmp slt i64 %v137, %v136
  br i1 %v138, label %b7, label %b8
b7:
  %v139 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  %v140 = getelementptr inbounds i64, ptr %v1, i64 4
  %v141 = load i64, ptr %v140, align 8
  %v142 = icmp eq i64 %v141, 0
  br i1 %v142, label %b9, label %b10
b9:
  %v143 = icmp eq i64 %v2, 0
  br i1 %v143, label %b11, label %b12
b11:
  br label %b13
b13:
  %v144 = phi i64 [ 0, %b11 ], [ %v150, %b14 ]
  %v145 = icmp slt i64 %v144, 32
  br i1 %v145, label %b14, label %b15
b14:
  %v146 = add i64 0, %v144
  %v147 = getelementptr inbounds float, ptr %v54, i64 %v146
  %v148 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v149 = shufflevector <8 x float> %v148, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v149, ptr %v147, align 4
  %v150 = add nsw i64 %v144, 8
  br label %b13
b15:
  br label %b12
b12:
  br label %b10
b10:
  %v151 = icmp sgt i64 %v3, 1
  br i1 %v151, label %b16, label %b17
b16:
  %v152 = getelementptr inbounds i64, ptr %v1, i64 3
  %v153 = atomicrmw add ptr %v152, i64 1 acq_rel
  %v154 = load i64, ptr %v97, align 8
  %v155 = add i64 %v154, 1
  store i64 %v155, ptr %v97, align 8
  %v156 = mul i64 %v3, %v155
  br label %b18
b18:
  %v157 = load atomic i64, ptr %v152 acquire, align 8
  %v158 = icmp slt i64 %v157, %v156
  br i1 %v158, label %b19, label %b20
b19:
  %v159 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  %v160 = getelementptr inbounds i64, ptr %v1, i64 4
  %v161 = load i64, ptr %v160, align 8
  %v162 = icmp eq i64 %v161, 0
  br i1 %v162, label %b21, label %b22
b21:
  %v163 = getelementptr inbounds i64, ptr %v1, i64 38
  %v164 = load i64, ptr %v163, align 8
  %v165 = icmp eq i64 %v164, 0
  br i1 %v165, label %b23, label %b24
b23:
  %v166 = add i64 %v7, 0
  %v167 = sdiv i64 %v166, 1
  %v168 = add i64 %v2, 1
  %v169 = mul i64 %v167, %v2
  %v170 = sdiv i64 %v169, %v3
  %v171 = mul i64 %v170, 1
  %v172 = icmp slt i64 %v171, %v7
  %v173 = select i1 %v172, i64 %v171, i64 %v7
  %v174 = mul i64 %v167, %v168
  %v175 = sdiv i64 %v174, %v3
  %v176 = mul i64 %v175, 1
  %v177 = icmp slt i64 %v176, %v7
  %v178 = select i1 %v177, i64 %v176, i64 %v7
  br label %b25
b25:
  %v179 = phi i64 [ %v173, %b23 ], [ %v190, %b26 ]
  %v180 = icmp slt i64 %v179, %v178
  br i1 %v180, label %b26, label %b27
b26:
  %v181 = and i64 0, %v82
  %v182 = mul i64 %v181, %v7
  %v183 = add i64 %v182, %v179
  %v184 = mul i64 %v183, 8
  %v185 = getelementptr inbounds float, ptr %v24, i64 %v184
  %v186 = add i64 0, 0
  %v187 = getelementptr inbounds float, ptr %v185, i64 %v186
  %v188 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v189 = shufflevector <8 x float> %v188, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v189, ptr %v187, align 4
  %v190 = add nsw i64 %v179, 1
  br label %b25
b27:
  br label %b24
b24:
  br label %b22
b22:
  %v191 = icmp sgt i64 %v3, 1
  br i1 %v191, label %b28, label %b29
b28:
  %v192 = getelementptr inbounds i64, ptr %v1, i64 3
  %v193 = atomicrmw add ptr %v192, i64 1 acq_rel
  %v194 = load i64, ptr %v97, align 8
  %v195 = add i64 %v194, 1
  store i64 %v195, ptr %v97, align 8
  %v196 = mul i64 %v3, %v195
  br label %b30
b30:
  %v197 = load atomic i64, ptr %v192 acquire, align 8
  %v198 = icmp slt i64 %v197, %v196
  br i1 %v198, label %b31, label %b32
b31:
  %v199 = call i32 @sched_yield()
  br label %b30
b32:
  br label %b29
b29:
  %v200 = getelementptr inbounds i64, ptr %v1, i64 4
  %v201 = load i64, ptr %v200, align 8
  %v202 = icmp eq i64 %v201, 0
  br i1 %v202, label %b33, label %b34
b33:
  %v203 = getelementptr inbounds i64, ptr %v1, i64 39
  %v204 = load i64, ptr %v203, align 8
  %v205 = icmp eq i64 %v204, 0
  br i1 %v205, label %b35, label %b36
b35:
  %v206 = add i64 %v7, 0
  %v207 = sdiv i64 %v206, 1
  %v208 = add i64 %v2, 1
  %v209 = mul i64 %v207, %v2
  %v210 = sdiv i64 %v209, %v3
  %v211 = mul i64 %v210, 1
  %v212 = icmp slt i64 %v211, %v7
  %v213 = select i1 %v212, i64 %v211, i64 %v7
  %v214 = mul i64 %v207, %v208
  %v215 = sdiv i64 %v214, %v3
  %v216 = mul i64 %v215, 1
  %v217 = icmp slt i64 %v216, %v7
  %v218 = select i1 %v217, i64 %v216, i64 %v7
  br label %b37
b37:
  %v219 = phi i64 [ %v213, %b35 ], [ %v230, %b38 ]
  %v220 = icmp slt i64 %v219, %v218
  br i1 %v220, label %b38, label %b39
b38:
  %v221 = and i64 0, %v84
  %v222 = mul i64 %v221, %v7
  %v223 = add i64 %v222, %v219
  %v224 = mul i64 %v223, 8
  %v225 = getelementptr inbounds float, ptr %v26, i64 %v224
  %v226 = add i64 0, 0
  %v227 = getelementptr inbounds float, ptr %v225, i64 %v226
  %v228 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v229 = shufflevector <8 x float> %v228, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v229, ptr %v227, align 4
  %v230 = add nsw i64 %v219, 1
  br label %b37
b39:
  br label %b36
b36:
  br label %b34
b34:
  %v231 = icmp sgt i64 %v3, 1
  br i1 %v231, label %b40, label %b41
b40:
  %v232 = getelementptr inbounds i64, ptr %v1, i64 3
  %v233 = atomicrmw add ptr %v232, i64 1 acq_rel
  %v234 = load i64, ptr %v97, align 8
  %v235 = add i64 %v234, 1
  store i64 %v235, ptr %v97, align 8
  %v236 = mul i64 %v3, %v235
  br label %b42
b42:
  %v237 = load atomic i64, ptr %v232 acquire, align 8
  %v238 = icmp slt i64 %v237, %v236
  br i1 %v238, label %b43, label %b44
b43:
  %v239 = call i32 @sched_yield()
  br label %b42
b44:
  br label %b41
b41:
  %v240 = getelementptr inbounds i64, ptr %v1, i64 4
  %v241 = load i64, ptr %v240, align 8
  %v242 = icmp eq i64 %v241, 0
  br i1 %v242, label %b45, label %b46
b45:
  %v243 = getelementptr inbounds i64, ptr %v1, i64 40
  %v244 = load i64, ptr %v243, align 8
  %v245 = icmp eq i64 %v244, 0
  br i1 %v245, label %b47, label %b48
b47:
  %v246 = add i64 %v7, 0
  %v247 = sdiv i64 %v246, 1
  %v248 = add i64 %v2, 1
  %v249 = mul i64 %v247, %v2
  %v250 = sdiv i64 %v249, %v3
  %v251 = mul i64 %v250, 1
  %v252 = icmp slt i64 %v251, %v7
  %v253 = select i1 %v252, i64 %v251, i64 %v7
  %v254 = mul i64 %v247, %v248
  %v255 = sdiv i64 %v254, %v3
  %v256 = mul i64 %v255, 1
  %v257 = icmp slt i64 %v256, %v7
  %v258 = select i1 %v257, i64 %v256, i64 %v7
  br label %b49
b49:
  %v259 = phi i64 [ %v253, %b47 ], [ %v273, %b54 ]
  %v260 = icmp slt i64 %v259, %v258
  br i1 %v260, label %b50, label %b51
b50:
  %v261 = and i64 0, %v86
  %v262 = mul i64 %v261, %v7
  %v263 = add i64 %v262, %v259
  %v264 = mul i64 %v263, 32
  %v265 = getelementptr inbounds float, ptr %v28, i64 %v264
  br label %b52
b52:
  %v266 = phi i64 [ 0, %b50 ], [ %v272, %b53 ]
  %v267 = icmp slt i64 %v266, 32
  br i1 %v267, label %b53, label %b54
b53:
  %v268 = add i64 0, %v266
  %v269 = getelementptr inbounds float, ptr %v265, i64 %v268
  %v270 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v271 = shufflevector <8 x float> %v270, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v271, ptr %v269, align 4
  %v272 = add nsw i64 %v266, 8
  br label %b52
b54:
  %v273 = add nsw i64 %v259, 1
  br label %b49
b51:
  br label %b48
b48:
  br label %b46
b46:
  %v274 = icmp sgt i64 %v3, 1
  br i1 %v274, label %b55, label %b56
b55:
  %v275 = getelementptr inbounds i64, ptr %v1, i64 3
  %v276 = atomicrmw add ptr %v275, i64 1 acq_rel
  %v277 = load i64, ptr %v97, align 8
  %v278 = add i64 %v277, 1
  store i64 %v278, ptr %v97, align 8
  %v279 = mul i64 %v3, %v278
  br label %b57
b57:
  %v280 = load atomic i64, ptr %v275 acquire, align 8
  %v281 = icmp slt i64 %v280, %v279
  br i1 %v281, label %b58, label %b59
b58:
  %v282 = call i32 @sched_yield()
  br label %b57
b59:
  br label %b56
b56:
  br label %b60
b60:
  %v283 = phi i64 [ 0, %b56 ], [ %v480, %b74 ]
  %v284 = icmp slt i64 %v283, %v5
  br i1 %v284, label %b61, label %b62
b61:
  %v285 = add i64 %v7, 0
  %v286 = sdiv i64 %v285, 1
  %v287 = add i64 %v2, 1
  %v288 = mul i64 %v286, %v2
  %v289 = sdiv i64 %v288, %v3
  %v290 = mul i64 %v289, 1
  %v291 = icmp slt i64 %v290, %v7
  %v292 = select i1 %v291, i64 %v290, i64 %v7
  %v293 = mul i64 %v286, %v287
  %v294 = sdiv i64 %v293, %v3
  %v295 = mul i64 %v294, 1
  %v296 = icmp slt i64 %v295, %v7
  %v297 = select i1 %v296, i64 %v295, i64 %v7
  br label %b63
b63:
  %v298 = phi i64 [ %v292, %b61 ], [ %v382, %b64 ]
  %v299 = icmp slt i64 %v298, %v297
  br i1 %v299, label %b64, label %b65
b64:
  %v300 = add i64 %v283, 0
  %v301 = and i64 %v300, %v82
  %v302 = mul i64 %v301, %v7
  %v303 = add i64 %v302, %v298
  %v304 = mul i64 %v303, 8
  %v305 = getelementptr inbounds float, ptr %v24, i64 %v304
  %v306 = add i64 %v283, 0
  %v307 = and i64 %v306, %v84
  %v308 = mul i64 %v307, %v7
  %v309 = add i64 %v308, %v298
  %v310 = mul i64 %v309, 8
  %v311 = getelementptr inbounds float, ptr %v26, i64 %v310
  %v312 = add i64 %v283, 0
  %v313 = and i64 %v312, %v86
  %v314 = mul i64 %v313, %v7
  %v315 = add i64 %v314, %v298
  %v316 = mul i64 %v315, 32
  %v317 = getelementptr inbounds float, ptr %v28, i64 %v316
  %v318 = add i64 %v283, 0
  %v319 = and i64 %v318, %v74
  %v320 = mul i64 %v319, %v7
  %v321 = add i64 %v320, %v298
  %v322 = mul i64 %v321, 8
  %v323 = getelementptr inbounds float, ptr %v16, i64 %v322
  %v324 = add i64 %v283, 0
  %v325 = and i64 %v324, %v88
  %v326 = mul i64 %v325, %v7
  %v327 = add i64 %v326, %v298
  %v328 = mul i64 %v327, 8
  %v329 = getelementptr inbounds float, ptr %v36, i64 %v328
  %v330 = add i64 %v283, 1
  %v331 = and i64 %v330, %v82
  %v332 = mul i64 %v331, %v7
  %v333 = add i64 %v332, %v298
  %v334 = mul i64 %v333, 8
  %v335 = getelementptr inbounds float, ptr %v24, i64 %v334
  %v336 = add i64 %v283, 1
  %v337 = and i64 %v336, %v84
  %v338 = mul i64 %v337, %v7
  %v339 = add i64 %v338, %v298
  %v340 = mul i64 %v339, 8
  %v341 = getelementptr inbounds float, ptr %v26, i64 %v340
  %v342 = add i64 0, 0
  %v343 = getelementptr inbounds float, ptr %v305, i64 %v342
  %v344 = load <8 x float>, ptr %v343, align 4
  %v345 = add i64 0, 0
  %v346 = getelementptr inbounds float, ptr %v311, i64 %v345
  %v347 = load <8 x float>, ptr %v346, align 4
  %v348 = fadd <8 x float> %v344, %v347
  %v349 = add i64 0, 0
  %v350 = getelementptr inbounds float, ptr %v317, i64 %v349
  %v351 = load <8 x float>, ptr %v350, align 4
  %v352 = fadd <8 x float> %v348, %v351
  %v353 = add i64 0, 0
  %v354 = getelementptr inbounds float, ptr %v10, i64 %v353
  %v355 = load <8 x float>, ptr %v354, align 4
  %v356 = add i64 0, 0
  %v357 = getelementptr inbounds float, ptr %v323, i64 %v356
  %v358 = load <8 x float>, ptr %v357, align 4
  %v359 = fsub <8 x float> %v358, %v351
  %v360 = fmul <8 x float> %v355, %v359
  %v361 = add i64 0, 0
  %v362 = getelementptr inbounds float, ptr %v48, i64 %v361
  %v363 = load <8 x float>, ptr %v362, align 4
  %v364 = fmul <8 x float> %v363, %v348
  %v365 = fadd <8 x float> %v360, %v364
  %v366 = add i64 0, 0
  %v367 = getelementptr inbounds float, ptr %v12, i64 %v366
  %v368 = load <8 x float>, ptr %v367, align 4
  %v369 = fsub <8 x float> %v365, %v344
  %v370 = fmul <8 x float> %v368, %v369
  %v371 = add i64 0, 0
  %v372 = getelementptr inbounds float, ptr %v50, i64 %v371
  %v373 = load <8 x float>, ptr %v372, align 4
  %v374 = fmul <8 x float> %v373, %v347
  %v375 = fadd <8 x float> %v370, %v374
  %v376 = add i64 0, 0
  %v377 = getelementptr inbounds float, ptr %v329, i64 %v376
  store <8 x float> %v352, ptr %v377, align 4
  %v378 = add i64 0, 0
  %v379 = getelementptr inbounds float, ptr %v335, i64 %v378
  store <8 x float> %v365, ptr %v379, align 4
  %v380 = add i64 0, 0
  %v381 = getelementptr inbounds float, ptr %v341, i64 %v380
  store <8 x float> %v375, ptr %v381, align 4
  %v382 = add nsw i64 %v298, 1
  br label %b63
b65:
  %v383 = add i64 %v7, 0
  %v384 = sdiv i64 %v383, 1
  %v385 = add i64 %v2, 1
  %v386 = mul i64 %v384, %v2
  %v387 = sdiv i64 %v386, %v3
  %v388 = mul i64 %v387, 1
  %v389 = icmp slt i64 %v388, %v7
  %v390 = select i1 %v389, i64 %v388, i64 %v7
  %v391 = mul i64 %v384, %v385
  %v392 = sdiv i64 %v391, %v3
  %v393 = mul i64 %v392, 1
  %v394 = icmp slt i64 %v393, %v7
  %v395 = select i1 %v394, i64 %v393, i64 %v7
  br label %b66
b66:
  %v396 = phi i64 [ %v390, %b65 ], [ %v418, %b71 ]
  %v397 = icmp slt i64 %v396, %v395
  br i1 %v397, label %b67, label %b68
b67:
  %v398 = add i64 %v283, 0
  %v399 = and i64 %v398, %v86
  %v400 = mul i64 %v399, %v7
  %v401 = add i64 %v400, %v396
  %v402 = mul i64 %v401, 32
  %v403 = getelementptr inbounds float, ptr %v28, i64 %v402
  %v404 = add i64 %v283, 1
  %v405 = and i64 %v404, %v86
  %v406 = mul i64 %v405, %v7
  %v407 = add i64 %v406, %v396
  %v408 = mul i64 %v407, 32
  %v409 = getelementptr inbounds float, ptr %v28, i64 %v408
  br label %b69
b69:
  %v410 = phi i64 [ 0, %b67 ], [ %v417, %b70 ]
  %v411 = icmp slt i64 %v410, 24
  br i1 %v411, label %b70, label %b71
b70:
  %v412 = add i64 8, %v410
  %v413 = getelementptr inbounds float, ptr %v403, i64 %v412
  %v414 = load <8 x float>, ptr %v413, align 4
  %v415 = add i64 0, %v410
  %v416 = getelementptr inbounds float, ptr %v409, i64 %v415
  store <8 x float> %v414, ptr %v416, align 4
  %v417 = add nsw i64 %v410, 8
  br label %b69
b71:
  %v418 = add nsw i64 %v396, 1
  br label %b66
b68:
  %v419 = add i64 %v7, 0
  %v420 = sdiv i64 %v419, 1
  %v421 = add i64 %v2, 1
  %v422 = mul i64 %v420, %v2
  %v423 = sdiv i64 %v422, %v3
  %v424 = mul i64 %v423, 1
  %v425 = icmp slt i64 %v424, %v7
  %v426 = select i1 %v425, i64 %v424, i64 %v7
  %v427 = mul i64 %v420, %v421
  %v428 = sdiv i64 %v427, %v3
  %v429 = mul i64 %v428, 1
  %v430 = icmp slt i64 %v429, %v7
  %v431 = select i1 %v430, i64 %v429, i64 %v7
  br label %b72
b72:
  %v432 = phi i64 [ %v426, %b68 ], [ %v479, %b73 ]
  %v433 = icmp slt i64 %v432, %v431
  br i1 %v433, label %b73, label %b74
b73:
  %v434 = add i64 %v283, 0
  %v435 = and i64 %v434, %v74
  %v436 = mul i64 %v435, %v7
  %v437 = add i64 %v436, %v432
  %v438 = mul i64 %v437, 8
  %v439 = getelementptr inbounds float, ptr %v16, i64 %v438
  %v440 = add i64 %v283, 1
  %v441 = and i64 %v440, %v82
  %v442 = mul i64 %v441, %v7
  %v443 = add i64 %v442, %v432
  %v444 = mul i64 %v443, 8
  %v445 = getelementptr inbounds float, ptr %v24, i64 %v444
  %v446 = add i64 %v283, 0
  %v447 = and i64 %v446, %v86
  %v448 = mul i64 %v447, %v7
  %v449 = add i64 %v448, %v432
  %v450 = mul i64 %v449, 32
  %v451 = getelementptr inbounds float, ptr %v28, i64 %v450
  %v452 = add i64 %v283, 1
  %v453 = and i64 %v452, %v86
  %v454 = mul i64 %v453, %v7
  %v455 = add i64 %v454, %v432
  %v456 = mul i64 %v455, 32
  %v457 = getelementptr inbounds float, ptr %v28, i64 %v456
  %v458 = add i64 0, 0
  %v459 = getelementptr inbounds float, ptr %v14, i64 %v458
  %v460 = load <8 x float>, ptr %v459, align 4
  %v461 = add i64 0, 0
  %v462 = getelementptr inbounds float, ptr %v439, i64 %v461
  %v463 = load <8 x float>, ptr %v462, align 4
  %v464 = add i64 0, 0
  %v465 = getelementptr inbounds float, ptr %v445, i64 %v464
  %v466 = load <8 x float>, ptr %v465, align 4
  %v467 = fsub <8 x float> %v463, %v466
  %v468 = fmul <8 x float> %v460, %v467
  %v469 = add i64 0, 0
  %v470 = getelementptr inbounds float, ptr %v52, i64 %v469
  %v471 = load <8 x float>, ptr %v470, align 4
  %v472 = add i64 0, 0
  %v473 = getelementptr inbounds float, ptr %v451, i64 %v472
  %v474 = load <8 x float>, ptr %v473, align 4
  %v475 = fmul <8 x float> %v471, %v474
  %v476 = fadd <8 x float> %v468, %v475
  %v477 = add i64 24, 0
  %v478 = getelementptr inbounds float, ptr %v457, i64 %v477
  store <8 x float> %v476, ptr %v478, align 4
  %v479 = add nsw i64 %v432, 1
  br label %b72
b74:
  %v480 = add nsw i64 %v283, 1
  br label %b60
b62:
  %v481 = icmp sgt i64 %v3, 1
  br i1 %v481, label %b75, label %b76
b75:
  %v482 = getelementptr inbounds i64, ptr %v1, i64 3
  %v483 = atomicrmw add ptr %v482, i64 1 acq_rel
  %v484 = load i64, ptr %v97, align 8
  %v485 = add i64 %v484, 1
  store i64 %v485, ptr %v97, align 8
  %v486 = mul i64 %v3, %v485
  br label %b77
b77:
  %v487 = load atomic i64, ptr %v482 acquire, align 8
  %v488 = icmp slt i64 %v487, %v486
  br i1 %v488, label %b78, label %b79
b78:
  %v489 = call i32 @sched_yield()
  br label %b77
b79:
  br label %b76
b76:
  ret void
}
define void @backward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v97 = alloca i64, i64 1, align 8
  %v4 = getelementptr inbounds i64, ptr %v1, i64 0
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v1, i64 1
  %v7 = load i64, ptr %v6, align 8
  %v8 = mul i64 %v5, %v7
  %v9 = getelementptr inbounds ptr, ptr %v0, i64 0
  %v10 = load ptr, ptr %v9, align 4
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v12 = load ptr, ptr %v11, align 4
  %v13 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v14 = load ptr, ptr %v13, align 4
  %v15 = getelementptr inbounds ptr, ptr %v0, i64 3
  %v16 = load ptr, ptr %v15, align 4
  %v17 = getelementptr inbounds ptr, ptr %v0, i64 4
  %v18 = load ptr, ptr %v17, align 4
  %v19 = getelementptr inbounds ptr, ptr %v0, i64 5
  %v20 = load ptr, ptr %v19, align 4
  %v21 = getelementptr inbounds ptr, ptr %v0, i64 6
  %v22 = load ptr, ptr %v21, align 4
  %v23 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v24 = load ptr, ptr %v23, align 4
  %v25 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v26 = load ptr, ptr %v25, align 4
  %v27 = getelementptr inbounds ptr, ptr %v0, i64 9
  %v28 = load ptr, ptr %v27, align 4
  %v29 = getelementptr inbounds ptr, ptr %v0, i64 10
  %v30 = load ptr, ptr %v29, align 4
  %v31 = getelementptr inbounds ptr, ptr %v0, i64 11
  %v32 = load ptr, ptr %v31, align 4
  %v33 = getelementptr inbounds ptr, ptr %v0, i64 12
  %v34 = load ptr, ptr %v33, align 4
  %v35 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v36 = load ptr, ptr %v35, align 4
  %v37 = getelementptr inbounds ptr, ptr %v0, i64 14
  %v38 = load ptr, ptr %v37, align 4
  %v39 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v40 = load ptr, ptr %v39, align 4
  %v41 = getelementptr inbounds ptr, ptr %v0, i64 16
  %v42 = load ptr, ptr %v41, align 4
  %v43 = getelementptr inbounds ptr, ptr %v0, i64 17
  %v44 = load ptr, ptr %v43, align 4
  %v45 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v46 = load ptr, ptr %v45, align 4
  %v47 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v48 = load ptr, ptr %v47, align 4
  %v49 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v50 = load ptr, ptr %v49, align 4
  %v51 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v52 = load ptr, ptr %v51, align 4
  %v53 = getelementptr inbounds ptr, ptr %v0, i64 22
  %v54 = load ptr, ptr %v53, align 4
  %v55 = getelementptr inbounds ptr, ptr %v0, i64 23
  %v56 = load ptr, ptr %v55, align 4
  %v57 = getelementptr inbounds ptr, ptr %v0, i64 24
  %v58 = load ptr, ptr %v57, align 4
  %v59 = getelementptr inbounds ptr, ptr %v0, i64 25
  %v60 = load ptr, ptr %v59, align 4
  %v61 = getelementptr inbounds ptr, ptr %v0, i64 26
  %v62 = load ptr, ptr %v61, align 4
  %v63 = getelementptr inbounds ptr, ptr %v0, i64 27
  %v64 = load ptr, ptr %v63, align 4
  %v65 = getelementptr inbounds ptr, ptr %v0, i64 28
  %v66 = load ptr, ptr %v65, align 4
  %v67 = getelementptr inbounds ptr, ptr %v0, i64 29
  %v68 = load ptr, ptr %v67, align 4
  %v69 = getelementptr inbounds ptr, ptr %v0, i64 30
  %v70 = load ptr, ptr %v69, align 4
  %v71 = getelementptr inbounds ptr, ptr %v0, i64 31
  %v72 = load ptr, ptr %v71, align 4
  %v73 = getelementptr inbounds i64, ptr %v1, i64 9
  %v74 = load i64, ptr %v73, align 8
  %v75 = getelementptr inbounds i64, ptr %v1, i64 10
  %v76 = load i64, ptr %v75, align 8
  %v77 = getelementptr inbounds i64, ptr %v1, i64 11
  %v78 = load i64, ptr %v77, align 8
  %v79 = getelementptr inbounds i64, ptr %v1, i64 12
  %v80 = load i64, ptr %v79, align 8
  %v81 = getelementptr inbounds i64, ptr %v1, i64 13
  %v82 = load i64, ptr %v81, align 8
  %v83 = getelementptr inbounds i64, ptr %v1, i64 14
  %v84 = load i64, ptr %v83, align 8
  %v85 = getelementptr inbounds i64, ptr %v1, i64 15
  %v86 = load i64, ptr %v85, align 8
  %v87 = getelementptr inbounds i64, ptr %v1, i64 19
  %v88 = load i64, ptr %v87, align 8
  %v89 = getelementptr inbounds i64, ptr %v1, i64 20
  %v90 = load i64, ptr %v89, align 8
  %v91 = getelementptr inbounds i64, ptr %v1, i64 29
  %v92 = load i64, ptr %v91, align 8
  %v93 = getelementptr inbounds i64, ptr %v1, i64 30
  %v94 = load i64, ptr %v93, align 8
  %v95 = getelementptr inbounds i64, ptr %v1, i64 31
  %v96 = load i64, ptr %v95, align 8
  store i64 0, ptr %v97, align 8
  %v98 = getelementptr inbounds ptr, ptr %v0, i64 32
  %v99 = load ptr, ptr %v98, align 4
  %v100 = mul i64 %v2, 0
  %v101 = add i64 %v100, 0
  %v102 = getelementptr inbounds float, ptr %v99, i64 %v101
  br label %b0
b0:
  %v103 = phi i64 [ 0, %entry ], [ %v400, %b17 ]
  %v104 = icmp slt i64 %v103, %v5
  br i1 %v104, label %b1, label %b2
b1:
  %v105 = sub i64 %v5, 1
  %v106 = sub i64 %v105, %v103
  %v107 = add i64 %v7, 0
  %v108 = sdiv i64 %v107, 1
  %v109 = add i64 %v2, 1
  %v110 = mul i64 %v108, %v2
  %v111 = sdiv i64 %v110, %v3
  %v112 = mul i64 %v111, 1
  %v113 = icmp slt i64 %v112, %v7
  %v114 = select i1 %v113, i64 %v112, i64 %v7
  %v115 = mul i64 %v108, %v109
  %v116 = sdiv i64 %v115, %v3
  %v117 = mul i64 %v116, 1
  %v118 = icmp slt i64 %v117, %v7
  %v119 = select i1 %v118, i64 %v117, i64 %v7
  br label %b3
b3:
  %v120 = phi i64 [ %v114, %b1 ], [ %v149, %b4 ]
  %v121 = icmp slt i64 %v120, %v119
  br i1 %v121, label %b4, label %b5
b4:
  %v122 = add i64 %v106, 1
  %v123 = and i64 %v122, 1
  %v124 = mul i64 %v123, %v7
  %v125 = add i64 %v124, %v120
  %v126 = mul i64 %v125, 8
  %v127 = getelementptr inbounds float, ptr %v32, i64 %v126
  %v128 = add i64 %v106, 0
  %v129 = and i64 %v128, %v78
  %v130 = mul i64 %v129, %v7
  %v131 = add i64 %v130, %v120
  %v132 = mul i64 %v131, 8
  %v133 = getelementptr inbounds float, ptr %v20, i64 %v132
  %v134 = add i64 %v106, 0
  %v135 = and i64 %v134, %v92
  %v136 = mul i64 %v135, %v7
  %v137 = add i64 %v136, %v120
  %v138 = mul i64 %v137, 8
  %v139 = getelementptr inbounds float, ptr %v56, i64 %v138
  %v140 = add i64 0, 0
  %v141 = getelementptr inbounds float, ptr %v127, i64 %v140
  %v142 = load <8 x float>, ptr %v141, align 4
  %v143 = add i64 0, 0
  %v144 = getelementptr inbounds float, ptr %v133, i64 %v143
  %v145 = load <8 x float>, ptr %v144, align 4
  %v146 = fadd <8 x float> %v142, %v145
  %v147 = add i64 0, 0
  %v148 = getelementptr inbounds float, ptr %v139, i64 %v147
  store <8 x float> %v146, ptr %v148, align 4
  %v149 = add nsw i64 %v120, 1
  br label %b3
b5:
  %v150 = add i64 %v7, 0
  %v151 = sdiv i64 %v150, 1
  %v152 = add i64 %v2, 1
  %v153 = mul i64 %v151, %v2
  %v154 = sdiv i64 %v153, %v3
  %v155 = mul i64 %v154, 1
  %v156 = icmp slt i64 %v155, %v7
  %v157 = select i1 %v156, i64 %v155, i64 %v7
  %v158 = mul i64 %v151, %v152
  %v159 = sdiv i64 %v158, %v3
  %v160 = mul i64 %v159, 1
  %v161 = icmp slt i64 %v160, %v7
  %v162 = select i1 %v161, i64 %v160, i64 %v7
  br label %b6
b6:
  %v163 = phi i64 [ %v157, %b5 ], [ %v182, %b7 ]
  %v164 = icmp slt i64 %v163, %v162
  br i1 %v164, label %b7, label %b8
b7:
  %v165 = add i64 %v106, 1
  %v166 = and i64 %v165, 1
  %v167 = mul i64 %v166, %v7
  %v168 = add i64 %v167, %v163
  %v169 = mul i64 %v168, 32
  %v170 = getelementptr inbounds float, ptr %v34, i64 %v169
  %v171 = add i64 %v106, 0
  %v172 = and i64 %v171, %v94
  %v173 = mul i64 %v172, %v7
  %v174 = add i64 %v173, %v163
  %v175 = mul i64 %v174, 8
  %v176 = getelementptr inbounds float, ptr %v58, i64 %v175
  %v177 = add i64 24, 0
  %v178 = getelementptr inbounds float, ptr %v170, i64 %v177
  %v179 = load <8 x float>, ptr %v178, align 4
  %v180 = add i64 0, 0
  %v181 = getelementptr inbounds float, ptr %v176, i64 %v180
  store <8 x float> %v179, ptr %v181, align 4
  %v182 = add nsw i64 %v163, 1
  br label %b6
b8:
  %v183 = add i64 %v7, 0
  %v184 = sdiv i64 %v183, 1
  %v185 = add i64 %v2, 1
  %v186 = mul i64 %v184, %v2
  %v187 = sdiv i64 %v186, %v3
  %v188 = mul i64 %v187, 1
  %v189 = icmp slt i64 %v188, %v7
  %v190 = select i1 %v189, i64 %v188, i64 %v7
  %v191 = mul i64 %v184, %v185
  %v192 = sdiv i64 %v191, %v3
  %v193 = mul i64 %v192, 1
  %v194 = icmp slt i64 %v193, %v7
  %v195 = select i1 %v194, i64 %v193, i64 %v7
  br label %b9
b9:
  %v196 = phi i64 [ %v190, %b8 ], [ %v302, %b10 ]
  %v197 = icmp slt i64 %v196, %v195
  br i1 %v197, label %b10, label %b11
b10:
  %v198 = add i64 %v106, 1
  %v199 = and i64 %v198, 1
  %v200 = mul i64 %v199, %v7
  %v201 = add i64 %v200, %v196
  %v202 = mul i64 %v201, 8
  %v203 = getelementptr inbounds float, ptr %v30, i64 %v202
  %v204 = add i64 %v106, 0
  %v205 = and i64 %v204, %v76
  %v206 = mul i64 %v205, %v7
  %v207 = add i64 %v206, %v196
  %v208 = mul i64 %v207, 8
  %v209 = getelementptr inbounds float, ptr %v18, i64 %v208
  %v210 = add i64 %v106, 0
  %v211 = and i64 %v210, %v94
  %v212 = mul i64 %v211, %v7
  %v213 = add i64 %v212, %v196
  %v214 = mul i64 %v213, 8
  %v215 = getelementptr inbounds float, ptr %v58, i64 %v214
  %v216 = add i64 %v106, 0
  %v217 = and i64 %v216, %v92
  %v218 = mul i64 %v217, %v7
  %v219 = add i64 %v218, %v196
  %v220 = mul i64 %v219, 8
  %v221 = getelementptr inbounds float, ptr %v56, i64 %v220
  %v222 = add i64 %v106, 0
  %v223 = and i64 %v222, %v80
  %v224 = mul i64 %v223, %v7
  %v225 = add i64 %v224, %v196
  %v226 = mul i64 %v225, 8
  %v227 = getelementptr inbounds float, ptr %v22, i64 %v226
  %v228 = add i64 %v106, 0
  %v229 = and i64 %v228, %v96
  %v230 = mul i64 %v229, %v7
  %v231 = add i64 %v230, %v196
  %v232 = mul i64 %v231, 8
  %v233 = getelementptr inbounds float, ptr %v60, i64 %v232
  %v234 = add i64 %v106, 0
  %v235 = and i64 %v234, 1
  %v236 = mul i64 %v235, %v7
  %v237 = add i64 %v236, %v196
  %v238 = mul i64 %v237, 8
  %v239 = getelementptr inbounds float, ptr %v32, i64 %v238
  %v240 = add i64 %v106, 0
  %v241 = and i64 %v240, 1
  %v242 = mul i64 %v241, %v7
  %v243 = add i64 %v242, %v196
  %v244 = mul i64 %v243, 8
  %v245 = getelementptr inbounds float, ptr %v30, i64 %v244
  %v246 = add i64 %v106, 0
  %v247 = and i64 %v246, %v90
  %v248 = mul i64 %v247, %v7
  %v249 = add i64 %v248, %v196
  %v250 = mul i64 %v249, 8
  %v251 = getelementptr inbounds float, ptr %v38, i64 %v250
  %v252 = add i64 0, 0
  %v253 = getelementptr inbounds float, ptr %v203, i64 %v252
  %v254 = load <8 x float>, ptr %v253, align 4
  %v255 = add i64 0, 0
  %v256 = getelementptr inbounds float, ptr %v209, i64 %v255
  %v257 = load <8 x float>, ptr %v256, align 4
  %v258 = fadd <8 x float> %v254, %v257
  %v259 = add i64 0, 0
  %v260 = getelementptr inbounds float, ptr %v215, i64 %v259
  %v261 = load <8 x float>, ptr %v260, align 4
  %v262 = add i64 0, 0
  %v263 = getelementptr inbounds float, ptr %v14, i64 %v262
  %v264 = load <8 x float>, ptr %v263, align 4
  %v265 = fmul <8 x float> %v261, %v264
  %v266 = fsub <8 x float> %v258, %v265
  %v267 = add i64 0, 0
  %v268 = getelementptr inbounds float, ptr %v221, i64 %v267
  %v269 = load <8 x float>, ptr %v268, align 4
  %v270 = add i64 0, 0
  %v271 = getelementptr inbounds float, ptr %v12, i64 %v270
  %v272 = load <8 x float>, ptr %v271, align 4
  %v273 = fmul <8 x float> %v269, %v272
  %v274 = fadd <8 x float> %v266, %v273
  %v275 = add i64 0, 0
  %v276 = getelementptr inbounds float, ptr %v50, i64 %v275
  %v277 = load <8 x float>, ptr %v276, align 4
  %v278 = fmul <8 x float> %v269, %v277
  %v279 = add i64 0, 0
  %v280 = getelementptr inbounds float, ptr %v48, i64 %v279
  %v281 = load <8 x float>, ptr %v280, align 4
  %v282 = fmul <8 x float> %v274, %v281
  %v283 = add i64 0, 0
  %v284 = getelementptr inbounds float, ptr %v227, i64 %v283
  %v285 = load <8 x float>, ptr %v284, align 4
  %v286 = fadd <8 x float> %v282, %v285
  %v287 = fadd <8 x float> %v278, %v286
  %v288 = fsub <8 x float> %v286, %v273
  %v289 = add i64 0, 0
  %v290 = getelementptr inbounds float, ptr %v10, i64 %v289
  %v291 = load <8 x float>, ptr %v290, align 4
  %v292 = fmul <8 x float> %v274, %v291
  %v293 = fadd <8 x float> %v265, %v292
  %v294 = add i64 0, 0
  %v295 = getelementptr inbounds float, ptr %v233, i64 %v294
  store <8 x float> %v274, ptr %v295, align 4
  %v296 = add i64 0, 0
  %v297 = getelementptr inbounds float, ptr %v239, i64 %v296
  store <8 x float> %v287, ptr %v297, align 4
  %v298 = add i64 0, 0
  %v299 = getelementptr inbounds float, ptr %v245, i64 %v298
  store <8 x float> %v288, ptr %v299, align 4
  %v300 = add i64 0, 0
  %v301 = getelementptr inbounds float, ptr %v251, i64 %v300
  store <8 x float> %v293, ptr %v301, align 4
  %v302 = add nsw i64 %v196, 1
  br label %b9
b11:
  %v303 = add i64 %v7, 0
  %v304 = sdiv i64 %v303, 1
  %v305 = add i64 %v2, 1
  %v306 = mul i64 %v304, %v2
  %v307 = sdiv i64 %v306, %v3
  %v308 = mul i64 %v307, 1
  %v309 = icmp slt i64 %v308, %v7
  %v310 = select i1 %v309, i64 %v308, i64 %v7
  %v311 = mul i64 %v304, %v305
  %v312 = sdiv i64 %v311, %v3
  %v313 = mul i64 %v312, 1
  %v314 = icmp slt i64 %v313, %v7
  %v315 = select i1 %v314, i64 %v313, i64 %v7
  br label %b12
b12:
  %v316 = phi i64 [ %v310, %b11 ], [ %v363, %b13 ]
  %v317 = icmp slt i64 %v316, %v315
  br i1 %v317, label %b13, label %b14
b13:
  %v318 = add i64 %v106, 0
  %v319 = and i64 %v318, %v94
  %v320 = mul i64 %v319, %v7
  %v321 = add i64 %v320, %v316
  %v322 = mul i64 %v321, 8
  %v323 = getelementptr inbounds float, ptr %v58, i64 %v322
  %v324 = add i64 %v106, 0
  %v325 = and i64 %v324, %v96
  %v326 = mul i64 %v325, %v7
  %v327 = add i64 %v326, %v316
  %v328 = mul i64 %v327, 8
  %v329 = getelementptr inbounds float, ptr %v60, i64 %v328
  %v330 = add i64 %v106, 0
  %v331 = and i64 %v330, %v80
  %v332 = mul i64 %v331, %v7
  %v333 = add i64 %v332, %v316
  %v334 = mul i64 %v333, 8
  %v335 = getelementptr inbounds float, ptr %v22, i64 %v334
  %v336 = add i64 %v106, 0
  %v337 = and i64 %v336, 1
  %v338 = mul i64 %v337, %v7
  %v339 = add i64 %v338, %v316
  %v340 = mul i64 %v339, 32
  %v341 = getelementptr inbounds float, ptr %v34, i64 %v340
  %v342 = add i64 0, 0
  %v343 = getelementptr inbounds float, ptr %v323, i64 %v342
  %v344 = load <8 x float>, ptr %v343, align 4
  %v345 = add i64 0, 0
  %v346 = getelementptr inbounds float, ptr %v52, i64 %v345
  %v347 = load <8 x float>, ptr %v346, align 4
  %v348 = fmul <8 x float> %v344, %v347
  %v349 = add i64 0, 0
  %v350 = getelementptr inbounds float, ptr %v329, i64 %v349
  %v351 = load <8 x float>, ptr %v350, align 4
  %v352 = add i64 0, 0
  %v353 = getelementptr inbounds float, ptr %v10, i64 %v352
  %v354 = load <8 x float>, ptr %v353, align 4
  %v355 = fmul <8 x float> %v351, %v354
  %v356 = fsub <8 x float> %v348, %v355
  %v357 = add i64 0, 0
  %v358 = getelementptr inbounds float, ptr %v335, i64 %v357
  %v359 = load <8 x float>, ptr %v358, align 4
  %v360 = fadd <8 x float> %v356, %v359
  %v361 = add i64 0, 0
  %v362 = getelementptr inbounds float, ptr %v341, i64 %v361
  store <8 x float> %v360, ptr %v362, align 4
  %v363 = add nsw i64 %v316, 1
  br label %b12
b14:
  %v364 = add i64 %v7, 0
  %v365 = sdiv i64 %v364, 1
  %v366 = add i64 %v2, 1
  %v367 = mul i64 %v365, %v2
  %v368 = sdiv i64 %v367, %v3
  %v369 = mul i64 %v368, 1
  %v370 = icmp slt i64 %v369, %v7
  %v371 = select i1 %v370, i64 %v369, i64 %v7
  %v372 = mul i64 %v365, %v366
  %v373 = sdiv i64 %v372, %v3
  %v374 = mul i64 %v373, 1
  %v375 = icmp slt i64 %v374, %v7
  %v376 = select i1 %v375, i64 %v374, i64 %v7
  br label %b15
b15:
  %v377 = phi i64 [ %v371, %b14 ], [ %v399, %b20 ]
  %v378 = icmp slt i64 %v377, %v376
  br i1 %v378, label %b16, label %b17
b16:
  %v379 = add i64 %v106, 1
  %v380 = and i64 %v379, 1
  %v381 = mul i64 %v380, %v7
  %v382 = add i64 %v381, %v377
  %v383 = mul i64 %v382, 32
  %v384 = getelementptr inbounds float, ptr %v34, i64 %v383
  %v385 = add i64 %v106, 0
  %v386 = and i64 %v385, 1
  %v387 = mul i64 %v386, %v7
  %v388 = add i64 %v387, %v377
  %v389 = mul i64 %v388, 32
  %v390 = getelementptr inbounds float, ptr %v34, i64 %v389
  br label %b18
b18:
  %v391 = phi i64 [ 0, %b16 ], [ %v398, %b19 ]
  %v392 = icmp slt i64 %v391, 24
  br i1 %v392, label %b19, label %b20
b19:
  %v393 = add i64 0, %v391
  %v394 = getelementptr inbounds float, ptr %v384, i64 %v393
  %v395 = load <8 x float>, ptr %v394, align 4
  %v396 = add i64 8, %v391
  %v397 = getelementptr inbounds float, ptr %v390, i64 %v396
  store <8 x float> %v395, ptr %v397, align 4
  %v398 = add nsw i64 %v391, 8
  br label %b18
b20:
  %v399 = add nsw i64 %v377, 1
  br label %b15
b17:
  %v400 = add nsw i64 %v103, 1
  br label %b0
b2:
  %v401 = icmp sgt i64 %v3, 1
  br i1 %v401, label %b21, label %b22
b21:
  %v402 = getelementptr inbounds i64, ptr %v1, i64 3
  %v403 = atomicrmw add ptr %v402, i64 1 acq_rel
  %v404 = load i64, ptr %v97, align 8
  %v405 = add i64 %v404, 1
  store i64 %v405, ptr %v97, align 8
  %v406 = mul i64 %v3, %v405
  br label %b23
b23:
  %v407 = load atomic i64, ptr %v402 acquire, align 8
  %v408 = icmp slt i64 %v407, %v406
  br i1 %v408, label %b24, label %b25
b24:
  %v409 = call i32 @sched_yield()
  br label %b23
b25:
  br label %b22
b22:
  %v410 = icmp eq i64 %v2, 0
  br i1 %v410, label %b26, label %b27
b26:
  br label %b28
b28:
  %v411 = phi i64 [ 0, %b26 ], [ %v440, %b33 ]
  %v412 = phi <8 x float> [ splat (float 0x0000000000000000), %b26 ], [ %v439, %b33 ]
  %v413 = icmp slt i64 %v411, %v8
  br i1 %v413, label %b29, label %b30
b29:
  %v414 = add i64 %v411, 128
  %v415 = icmp slt i64 %v414, %v8
  %v416 = select i1 %v415, i64 %v414, i64 %v8
  br label %b31
b31:
  %v417 = phi i64 [ %v411, %b29 ], [ %v438, %b32 ]
  %v418 = phi <8 x float> [ splat (float 0x0000000000000000), %b29 ], [ %v437, %b32 ]
  %v419 = icmp slt i64 %v417, %v416
  br i1 %v419, label %b32, label %b33
b32:
  %v420 = mul i64 %v417, 8
  %v421 = getelementptr inbounds float, ptr %v60, i64 %v420
  %v422 = mul i64 %v417, 8
  %v423 = getelementptr inbounds float, ptr %v16, i64 %v422
  %v424 = mul i64 %v417, 32
  %v425 = getelementptr inbounds float, ptr %v28, i64 %v424
  %v426 = add i64 0, 0
  %v427 = getelementptr inbounds float, ptr %v421, i64 %v426
  %v428 = load <8 x float>, ptr %v427, align 4
  %v429 = add i64 0, 0
  %v430 = getelementptr inbounds float, ptr %v423, i64 %v429
  %v431 = load <8 x float>, ptr %v430, align 4
  %v432 = add i64 0, 0
  %v433 = getelementptr inbounds float, ptr %v425, i64 %v432
  %v434 = load <8 x float>, ptr %v433, align 4
  %v435 = fsub <8 x float> %v431, %v434
  %v436 = fmul <8 x float> %v428, %v435
  %v437 = fadd <8 x float> %v418, %v436
  %v438 = add nsw i64 %v417, 1
  br label %b31
b33:
  %v439 = fadd <8 x float> %v412, %v418
  %v440 = add nsw i64 %v411, 128
  br label %b28
b30:
  %v441 = add i64 0, 0
  %v442 = getelementptr inbounds float, ptr %v62, i64 %v441
  store <8 x float> %v412, ptr %v442, align 4
  br label %b27
b27:
  %v443 = icmp sgt i64 %v3, 1
  br i1 %v443, label %b34, label %b35
b34:
  %v444 = getelementptr inbounds i64, ptr %v1, i64 3
  %v445 = atomicrmw add ptr %v444, i64 1 acq_rel
  %v446 = load i64, ptr %v97, align 8
  %v447 = add i64 %v446, 1
  store i64 %v447, ptr %v97, align 8
  %v448 = mul i64 %v3, %v447
  br label %b36
b36:
  %v449 = load atomic i64, ptr %v444 acquire, align 8
  %v450 = icmp slt i64 %v449, %v448
  br i1 %v450, label %b37, label %b38
b37:
  %v451 = call i32 @sched_yield()
  br label %b36
b38:
  br label %b35
b35:
  %v452 = icmp eq i64 %v2, 0
  br i1 %v452, label %b39, label %b40
b39:
  br label %b41
b41:
  %v453 = phi i64 [ 0, %b39 ], [ %v482, %b46 ]
  %v454 = phi <8 x float> [ splat (float 0x0000000000000000), %b39 ], [ %v481, %b46 ]
  %v455 = icmp slt i64 %v453, %v8
  br i1 %v455, label %b42, label %b43
b42:
  %v456 = add i64 %v453, 128
  %v457 = icmp slt i64 %v456, %v8
  %v458 = select i1 %v457, i64 %v456, i64 %v8
  br label %b44
b44:
  %v459 = phi i64 [ %v453, %b42 ], [ %v480, %b45 ]
  %v460 = phi <8 x float> [ splat (float 0x0000000000000000), %b42 ], [ %v479, %b45 ]
  %v461 = icmp slt i64 %v459, %v458
  br i1 %v461, label %b45, label %b46
b45:
  %v462 = mul i64 %v459, 8
  %v463 = getelementptr inbounds float, ptr %v60, i64 %v462
  %v464 = mul i64 %v459, 8
  %v465 = getelementptr inbounds float, ptr %v24, i64 %v464
  %v466 = mul i64 %v459, 8
  %v467 = getelementptr inbounds float, ptr %v26, i64 %v466
  %v468 = add i64 0, 0
  %v469 = getelementptr inbounds float, ptr %v463, i64 %v468
  %v470 = load <8 x float>, ptr %v469, align 4
  %v471 = add i64 0, 0
  %v472 = getelementptr inbounds float, ptr %v465, i64 %v471
  %v473 = load <8 x float>, ptr %v472, align 4
  %v474 = add i64 0, 0
  %v475 = getelementptr inbounds float, ptr %v467, i64 %v474
  %v476 = load <8 x float>, ptr %v475, align 4
  %v477 = fadd <8 x float> %v473, %v476
  %v478 = fmul <8 x float> %v470, %v477
  %v479 = fadd <8 x float> %v460, %v478
  %v480 = add nsw i64 %v459, 1
  br label %b44
b46:
  %v481 = fadd <8 x float> %v454, %v460
  %v482 = add nsw i64 %v453, 128
  br label %b41
b43:
  %v483 = add i64 0, 0
  %v484 = getelementptr inbounds float, ptr %v64, i64 %v483
  store <8 x float> %v454, ptr %v484, align 4
  br label %b40
b40:
  %v485 = icmp sgt i64 %v3, 1
  br i1 %v485, label %b47, label %b48
b47:
  %v486 = getelementptr inbounds i64, ptr %v1, i64 3
  %v487 = atomicrmw add ptr %v486, i64 1 acq_rel
  %v488 = load i64, ptr %v97, align 8
  %v489 = add i64 %v488, 1
  store i64 %v489, ptr %v97, align 8
  %v490 = mul i64 %v3, %v489
  br label %b49
b49:
  %v491 = load atomic i64, ptr %v486 acquire, align 8
  %v492 = icmp slt i64 %v491, %v490
  br i1 %v492, label %b50, label %b51
b50:
  %v493 = call i32 @sched_yield()
  br label %b49
b51:
  br label %b48
b48:
  %v494 = icmp eq i64 %v2, 0
  br i1 %v494, label %b52, label %b53
b52:
  br label %b54
b54:
  %v495 = phi i64 [ 0, %b52 ], [ %v526, %b59 ]
  %v496 = phi <8 x float> [ splat (float 0x0000000000000000), %b52 ], [ %v525, %b59 ]
  %v497 = icmp slt i64 %v495, %v8
  br i1 %v497, label %b55, label %b56
b55:
  %v498 = add i64 %v495, 128
  %v499 = icmp slt i64 %v498, %v8
  %v500 = select i1 %v499, i64 %v498, i64 %v8
  br label %b57
b57:
  %v501 = phi i64 [ %v495, %b55 ], [ %v524, %b58 ]
  %v502 = phi <8 x float> [ splat (float 0x0000000000000000), %b55 ], [ %v523, %b58 ]
  %v503 = icmp slt i64 %v501, %v500
  br i1 %v503, label %b58, label %b59
b58:
  %v504 = mul i64 %v501, 8
  %v505 = getelementptr inbounds float, ptr %v56, i64 %v504
  %v506 = mul i64 1, %v7
  %v507 = add i64 %v501, %v506
  %v508 = mul i64 %v507, 8
  %v509 = getelementptr inbounds float, ptr %v24, i64 %v508
  %v510 = mul i64 %v501, 8
  %v511 = getelementptr inbounds float, ptr %v24, i64 %v510
  %v512 = add i64 0, 0
  %v513 = getelementptr inbounds float, ptr %v505, i64 %v512
  %v514 = load <8 x float>, ptr %v513, align 4
  %v515 = add i64 0, 0
  %v516 = getelementptr inbounds float, ptr %v509, i64 %v515
  %v517 = load <8 x float>, ptr %v516, align 4
  %v518 = add i64 0, 0
  %v519 = getelementptr inbounds float, ptr %v511, i64 %v518
  %v520 = load <8 x float>, ptr %v519, align 4
  %v521 = fsub <8 x float> %v517, %v520
  %v522 = fmul <8 x float> %v514, %v521
  %v523 = fadd <8 x float> %v502, %v522
  %v524 = add nsw i64 %v501, 1
  br label %b57
b59:
  %v525 = fadd <8 x float> %v496, %v502
  %v526 = add nsw i64 %v495, 128
  br label %b54
b56:
  %v527 = add i64 0, 0
  %v528 = getelementptr inbounds float, ptr %v66, i64 %v527
  store <8 x float> %v496, ptr %v528, align 4
  br label %b53
b53:
  %v529 = icmp sgt i64 %v3, 1
  br i1 %v529, label %b60, label %b61
b60:
  %v530 = getelementptr inbounds i64, ptr %v1, i64 3
  %v531 = atomicrmw add ptr %v530, i64 1 acq_rel
  %v532 = load i64, ptr %v97, align 8
  %v533 = add i64 %v532, 1
  store i64 %v533, ptr %v97, align 8
  %v534 = mul i64 %v3, %v533
  br label %b62
b62:
  %v535 = load atomic i64, ptr %v530 acquire, align 8
  %v536 = icmp slt i64 %v535, %v534
  br i1 %v536, label %b63, label %b64
b63:
  %v537 = call i32 @sched_yield()
  br label %b62
b64:
  br label %b61
b61:
  %v538 = icmp eq i64 %v2, 0
  br i1 %v538, label %b65, label %b66
b65:
  br label %b67
b67:
  %v539 = phi i64 [ 0, %b65 ], [ %v562, %b72 ]
  %v540 = phi <8 x float> [ splat (float 0x0000000000000000), %b65 ], [ %v561, %b72 ]
  %v541 = icmp slt i64 %v539, %v8
  br i1 %v541, label %b68, label %b69
b68:
  %v542 = add i64 %v539, 128
  %v543 = icmp slt i64 %v542, %v8
  %v544 = select i1 %v543, i64 %v542, i64 %v8
  br label %b70
b70:
  %v545 = phi i64 [ %v539, %b68 ], [ %v560, %b71 ]
  %v546 = phi <8 x float> [ splat (float 0x0000000000000000), %b68 ], [ %v559, %b71 ]
  %v547 = icmp slt i64 %v545, %v544
  br i1 %v547, label %b71, label %b72
b71:
  %v548 = mul i64 %v545, 8
  %v549 = getelementptr inbounds float, ptr %v56, i64 %v548
  %v550 = mul i64 %v545, 8
  %v551 = getelementptr inbounds float, ptr %v26, i64 %v550
  %v552 = add i64 0, 0
  %v553 = getelementptr inbounds float, ptr %v549, i64 %v552
  %v554 = load <8 x float>, ptr %v553, align 4
  %v555 = add i64 0, 0
  %v556 = getelementptr inbounds float, ptr %v551, i64 %v555
  %v557 = load <8 x float>, ptr %v556, align 4
  %v558 = fmul <8 x float> %v554, %v557
  %v559 = fadd <8 x float> %v546, %v558
  %v560 = add nsw i64 %v545, 1
  br label %b70
b72:
  %v561 = fadd <8 x float> %v540, %v546
  %v562 = add nsw i64 %v539, 128
  br label %b67
b69:
  %v563 = add i64 0, 0
  %v564 = getelementptr inbounds float, ptr %v68, i64 %v563
  store <8 x float> %v540, ptr %v564, align 4
  br label %b66
b66:
  %v565 = icmp sgt i64 %v3, 1
  br i1 %v565, label %b73, label %b74
b73:
  %v566 = getelementptr inbounds i64, ptr %v1, i64 3
  %v567 = atomicrmw add ptr %v566, i64 1 acq_rel
  %v568 = load i64, ptr %v97, align 8
  %v569 = add i64 %v568, 1
  store i64 %v569, ptr %v97, align 8
  %v570 = mul i64 %v3, %v569
  br label %b75
b75:
  %v571 = load atomic i64, ptr %v566 acquire, align 8
  %v572 = icmp slt i64 %v571, %v570
  br i1 %v572, label %b76, label %b77
b76:
  %v573 = call i32 @sched_yield()
  br label %b75
b77:
  br label %b74
b74:
  %v574 = icmp eq i64 %v2, 0
  br i1 %v574, label %b78, label %b79
b78:
  br label %b80
b80:
  %v575 = phi i64 [ 0, %b78 ], [ %v606, %b85 ]
  %v576 = phi <8 x float> [ splat (float 0x0000000000000000), %b78 ], [ %v605, %b85 ]
  %v577 = icmp slt i64 %v575, %v8
  br i1 %v577, label %b81, label %b82
b81:
  %v578 = add i64 %v575, 128
  %v579 = icmp slt i64 %v578, %v8
  %v580 = select i1 %v579, i64 %v578, i64 %v8
  br label %b83
b83:
  %v581 = phi i64 [ %v575, %b81 ], [ %v604, %b84 ]
  %v582 = phi <8 x float> [ splat (float 0x0000000000000000), %b81 ], [ %v603, %b84 ]
  %v583 = icmp slt i64 %v581, %v580
  br i1 %v583, label %b84, label %b85
b84:
  %v584 = mul i64 %v581, 8
  %v585 = getelementptr inbounds float, ptr %v58, i64 %v584
  %v586 = mul i64 %v581, 8
  %v587 = getelementptr inbounds float, ptr %v16, i64 %v586
  %v588 = mul i64 1, %v7
  %v589 = add i64 %v581, %v588
  %v590 = mul i64 %v589, 8
  %v591 = getelementptr inbounds float, ptr %v24, i64 %v590
  %v592 = add i64 0, 0
  %v593 = getelementptr inbounds float, ptr %v585, i64 %v592
  %v594 = load <8 x float>, ptr %v593, align 4
  %v595 = add i64 0, 0
  %v596 = getelementptr inbounds float, ptr %v587, i64 %v595
  %v597 = load <8 x float>, ptr %v596, align 4
  %v598 = add i64 0, 0
  %v599 = getelementptr inbounds float, ptr %v591, i64 %v598
  %v600 = load <8 x float>, ptr %v599, align 4
  %v601 = fsub <8 x float> %v597, %v600
  %v602 = fmul <8 x float> %v594, %v601
  %v603 = fadd <8 x float> %v582, %v602
  %v604 = add nsw i64 %v581, 1
  br label %b83
b85:
  %v605 = fadd <8 x float> %v576, %v582
  %v606 = add nsw i64 %v575, 128
  br label %b80
b82:
  %v607 = add i64 0, 0
  %v608 = getelementptr inbounds float, ptr %v70, i64 %v607
  store <8 x float> %v576, ptr %v608, align 4
  br label %b79
b79:
  %v609 = icmp sgt i64 %v3, 1
  br i1 %v609, label %b86, label %b87
b86:
  %v610 = getelementptr inbounds i64, ptr %v1, i64 3
  %v611 = atomicrmw add ptr %v610, i64 1 acq_rel
  %v612 = load i64, ptr %v97, align 8
  %v613 = add i64 %v612, 1
  store i64 %v613, ptr %v97, align 8
  %v614 = mul i64 %v3, %v613
  br label %b88
b88:
  %v615 = load atomic i64, ptr %v610 acquire, align 8
  %v616 = icmp slt i64 %v615, %v614
  br i1 %v616, label %b89, label %b90
b89:
  %v617 = call i32 @sched_yield()
  br label %b88
b90:
  br label %b87
b87:
  %v618 = icmp eq i64 %v2, 0
  br i1 %v618, label %b91, label %b92
b91:
  br label %b93
b93:
  %v619 = phi i64 [ 0, %b91 ], [ %v642, %b98 ]
  %v620 = phi <8 x float> [ splat (float 0x0000000000000000), %b91 ], [ %v641, %b98 ]
  %v621 = icmp slt i64 %v619, %v8
  br i1 %v621, label %b94, label %b95
b94:
  %v622 = add i64 %v619, 128
  %v623 = icmp slt i64 %v622, %v8
  %v624 = select i1 %v623, i64 %v622, i64 %v8
  br label %b96
b96:
  %v625 = phi i64 [ %v619, %b94 ], [ %v640, %b97 ]
  %v626 = phi <8 x float> [ splat (float 0x0000000000000000), %b94 ], [ %v639, %b97 ]
  %v627 = icmp slt i64 %v625, %v624
  br i1 %v627, label %b97, label %b98
b97:
  %v628 = mul i64 %v625, 8
  %v629 = getelementptr inbounds float, ptr %v58, i64 %v628
  %v630 = mul i64 %v625, 32
  %v631 = getelementptr inbounds float, ptr %v28, i64 %v630
  %v632 = add i64 0, 0
  %v633 = getelementptr inbounds float, ptr %v629, i64 %v632
  %v634 = load <8 x float>, ptr %v633, align 4
  %v635 = add i64 0, 0
  %v636 = getelementptr inbounds float, ptr %v631, i64 %v635
  %v637 = load <8 x float>, ptr %v636, align 4
  %v638 = fmul <8 x float> %v634, %v637
  %v639 = fadd <8 x float> %v626, %v638
  %v640 = add nsw i64 %v625, 1
  br label %b96
b98:
  %v641 = fadd <8 x float> %v620, %v626
  %v642 = add nsw i64 %v619, 128
  br label %b93
b95:
  %v643 = add i64 0, 0
  %v644 = getelementptr inbounds float, ptr %v72, i64 %v643
  store <8 x float> %v620, ptr %v644, align 4
  br label %b92
b92:
  %v645 = icmp sgt i64 %v3, 1
  br i1 %v645, label %b99, label %b100
b99:
  %v646 = getelementptr inbounds i64, ptr %v1, i64 3
  %v647 = atomicrmw add ptr %v646, i64 1 acq_rel
  %v648 = load i64, ptr %v97, align 8
  %v649 = add i64 %v648, 1
  store i64 %v649, ptr %v97, align 8
  %v650 = mul i64 %v3, %v649
  br label %b101
b101:
  %v651 = load atomic i64, ptr %v646 acquire, align 8
  %v652 = icmp slt i64 %v651, %v650
  br i1 %v652, label %b102, label %b103
b102:
  %v653 = call i32 @sched_yield()
  br label %b101
b103:
  br label %b100
b100:
  %v654 = icmp eq i64 %v2, 0
  br i1 %v654, label %b104, label %b105
b104:
  %v655 = add i64 0, 0
  %v656 = getelementptr inbounds float, ptr %v62, i64 %v655
  %v657 = load <8 x float>, ptr %v656, align 4
  %v658 = add i64 0, 0
  %v659 = getelementptr inbounds float, ptr %v64, i64 %v658
  %v660 = load <8 x float>, ptr %v659, align 4
  %v661 = fsub <8 x float> %v657, %v660
  %v662 = add i64 0, 0
  %v663 = getelementptr inbounds float, ptr %v66, i64 %v662
  %v664 = load <8 x float>, ptr %v663, align 4
  %v665 = add i64 0, 0
  %v666 = getelementptr inbounds float, ptr %v68, i64 %v665
  %v667 = load <8 x float>, ptr %v666, align 4
  %v668 = fsub <8 x float> %v664, %v667
  %v669 = add i64 0, 0
  %v670 = getelementptr inbounds float, ptr %v70, i64 %v669
  %v671 = load <8 x float>, ptr %v670, align 4
  %v672 = add i64 0, 0
  %v673 = getelementptr inbounds float, ptr %v72, i64 %v672
  %v674 = load <8 x float>, ptr %v673, align 4
  %v675 = fsub <8 x float> %v671, %v674
  %v676 = add i64 0, 0
  %v677 = getelementptr inbounds float, ptr %v40, i64 %v676
  store <8 x float> %v661, ptr %v677, align 4
  %v678 = add i64 0, 0
  %v679 = getelementptr inbounds float, ptr %v42, i64 %v678
  store <8 x float> %v668, ptr %v679, align 4
  %v680 = add i64 0, 0
  %v681 = getelementptr inbounds float, ptr %v44, i64 %v680
  store <8 x float> %v675, ptr %v681, align 4
  br label %b105
b105:
  %v682 = icmp sgt i64 %v3, 1
  br i1 %v682, label %b106, label %b107
b106:
  %v683 = getelementptr inbounds i64, ptr %v1, i64 3
  %v684 = atomicrmw add ptr %v683, i64 1 acq_rel
  %v685 = load i64, ptr %v97, align 8
  %v686 = add i64 %v685, 1
  store i64 %v686, ptr %v97, align 8
  %v687 = mul i64 %v3, %v686
  br label %b108
b108:
  %v688 = load atomic i64, ptr %v683 acquire, align 8
  %v689 = icmp slt i64 %v688, %v687
  br i1 %v689, label %b109, label %b110
b109:
  %v690 = call i32 @sched_yield()
  br label %b108
b110:
  br label %b107
b107:
  ret void
}

declare i32 @sched_yield() #1

attributes #0 = { nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind }
