; generated from specs/holt_winters.yaml by `make generated`: do not edit
; holt_winters D=8 M=4 float32, x86-64-v3

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
  %v114 = getelementptr inbounds float, ptr %v14, i64 %v113
  %v115 = load <8 x float>, ptr %v114, align 4
  %v116 = fsub <8 x float> %v111, %v115
  %v117 = add i64 0, 0
  %v118 = getelementptr inbounds float, ptr %v12, i64 %v117
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
  %v283 = phi i64 [ 0, %b56 ], [ %v490, %b74 ]
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
  %v372 = getelementptr inbounds float, ptr %v52, i64 %v371
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
  %v432 = phi i64 [ %v426, %b68 ], [ %v489, %b73 ]
  %v433 = icmp slt i64 %v432, %v431
  br i1 %v433, label %b73, label %b74
b73:
  %v434 = add i64 %v283, 0
  %v435 = and i64 %v434, %v74
  %v436 = mul i64 %v435, %v7
  %v437 = add i64 %v436, %v432
  %v438 = mul i64 %v437, 8
  %v439 = getelementptr inbounds float, ptr %v16, i64 %v438
  %v440 = add i64 %v283, 0
  %v441 = and i64 %v440, %v82
  %v442 = mul i64 %v441, %v7
  %v443 = add i64 %v442, %v432
  %v444 = mul i64 %v443, 8
  %v445 = getelementptr inbounds float, ptr %v24, i64 %v444
  %v446 = add i64 %v283, 0
  %v447 = and i64 %v446, %v84
  %v448 = mul i64 %v447, %v7
  %v449 = add i64 %v448, %v432
  %v450 = mul i64 %v449, 8
  %v451 = getelementptr inbounds float, ptr %v26, i64 %v450
  %v452 = add i64 %v283, 0
  %v453 = and i64 %v452, %v86
  %v454 = mul i64 %v453, %v7
  %v455 = add i64 %v454, %v432
  %v456 = mul i64 %v455, 32
  %v457 = getelementptr inbounds float, ptr %v28, i64 %v456
  %v458 = add i64 %v283, 1
  %v459 = and i64 %v458, %v86
  %v460 = mul i64 %v459, %v7
  %v461 = add i64 %v460, %v432
  %v462 = mul i64 %v461, 32
  %v463 = getelementptr inbounds float, ptr %v28, i64 %v462
  %v464 = add i64 0, 0
  %v465 = getelementptr inbounds float, ptr %v14, i64 %v464
  %v466 = load <8 x float>, ptr %v465, align 4
  %v467 = add i64 0, 0
  %v468 = getelementptr inbounds float, ptr %v439, i64 %v467
  %v469 = load <8 x float>, ptr %v468, align 4
  %v470 = add i64 0, 0
  %v471 = getelementptr inbounds float, ptr %v445, i64 %v470
  %v472 = load <8 x float>, ptr %v471, align 4
  %v473 = add i64 0, 0
  %v474 = getelementptr inbounds float, ptr %v451, i64 %v473
  %v475 = load <8 x float>, ptr %v474, align 4
  %v476 = fadd <8 x float> %v472, %v475
  %v477 = fsub <8 x float> %v469, %v476
  %v478 = fmul <8 x float> %v466, %v477
  %v479 = add i64 0, 0
  %v480 = getelementptr inbounds float, ptr %v50, i64 %v479
  %v481 = load <8 x float>, ptr %v480, align 4
  %v482 = add i64 0, 0
  %v483 = getelementptr inbounds float, ptr %v457, i64 %v482
  %v484 = load <8 x float>, ptr %v483, align 4
  %v485 = fmul <8 x float> %v481, %v484
  %v486 = fadd <8 x float> %v478, %v485
  %v487 = add i64 24, 0
  %v488 = getelementptr inbounds float, ptr %v463, i64 %v487
  store <8 x float> %v486, ptr %v488, align 4
  %v489 = add nsw i64 %v432, 1
  br label %b72
b74:
  %v490 = add nsw i64 %v283, 1
  br label %b60
b62:
  %v491 = icmp sgt i64 %v3, 1
  br i1 %v491, label %b75, label %b76
b75:
  %v492 = getelementptr inbounds i64, ptr %v1, i64 3
  %v493 = atomicrmw add ptr %v492, i64 1 acq_rel
  %v494 = load i64, ptr %v97, align 8
  %v495 = add i64 %v494, 1
  store i64 %v495, ptr %v97, align 8
  %v496 = mul i64 %v3, %v495
  br label %b77
b77:
  %v497 = load atomic i64, ptr %v492 acquire, align 8
  %v498 = icmp slt i64 %v497, %v496
  br i1 %v498, label %b78, label %b79
b78:
  %v499 = call i32 @sched_yield()
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
  %v103 = phi i64 [ 0, %entry ], [ %v413, %b20 ]
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
  %v120 = phi i64 [ %v114, %b1 ], [ %v181, %b4 ]
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
  %v134 = add i64 %v106, 1
  %v135 = and i64 %v134, 1
  %v136 = mul i64 %v135, %v7
  %v137 = add i64 %v136, %v120
  %v138 = mul i64 %v137, 8
  %v139 = getelementptr inbounds float, ptr %v30, i64 %v138
  %v140 = add i64 %v106, 0
  %v141 = and i64 %v140, %v76
  %v142 = mul i64 %v141, %v7
  %v143 = add i64 %v142, %v120
  %v144 = mul i64 %v143, 8
  %v145 = getelementptr inbounds float, ptr %v18, i64 %v144
  %v146 = add i64 %v106, 0
  %v147 = and i64 %v146, %v92
  %v148 = mul i64 %v147, %v7
  %v149 = add i64 %v148, %v120
  %v150 = mul i64 %v149, 8
  %v151 = getelementptr inbounds float, ptr %v56, i64 %v150
  %v152 = add i64 %v106, 0
  %v153 = and i64 %v152, %v94
  %v154 = mul i64 %v153, %v7
  %v155 = add i64 %v154, %v120
  %v156 = mul i64 %v155, 8
  %v157 = getelementptr inbounds float, ptr %v58, i64 %v156
  %v158 = add i64 0, 0
  %v159 = getelementptr inbounds float, ptr %v127, i64 %v158
  %v160 = load <8 x float>, ptr %v159, align 4
  %v161 = add i64 0, 0
  %v162 = getelementptr inbounds float, ptr %v133, i64 %v161
  %v163 = load <8 x float>, ptr %v162, align 4
  %v164 = fadd <8 x float> %v160, %v163
  %v165 = add i64 0, 0
  %v166 = getelementptr inbounds float, ptr %v139, i64 %v165
  %v167 = load <8 x float>, ptr %v166, align 4
  %v168 = add i64 0, 0
  %v169 = getelementptr inbounds float, ptr %v145, i64 %v168
  %v170 = load <8 x float>, ptr %v169, align 4
  %v171 = fadd <8 x float> %v167, %v170
  %v172 = add i64 0, 0
  %v173 = getelementptr inbounds float, ptr %v12, i64 %v172
  %v174 = load <8 x float>, ptr %v173, align 4
  %v175 = fmul <8 x float> %v164, %v174
  %v176 = fadd <8 x float> %v171, %v175
  %v177 = add i64 0, 0
  %v178 = getelementptr inbounds float, ptr %v151, i64 %v177
  store <8 x float> %v164, ptr %v178, align 4
  %v179 = add i64 0, 0
  %v180 = getelementptr inbounds float, ptr %v157, i64 %v179
  store <8 x float> %v176, ptr %v180, align 4
  %v181 = add nsw i64 %v120, 1
  br label %b3
b5:
  %v182 = add i64 %v7, 0
  %v183 = sdiv i64 %v182, 1
  %v184 = add i64 %v2, 1
  %v185 = mul i64 %v183, %v2
  %v186 = sdiv i64 %v185, %v3
  %v187 = mul i64 %v186, 1
  %v188 = icmp slt i64 %v187, %v7
  %v189 = select i1 %v188, i64 %v187, i64 %v7
  %v190 = mul i64 %v183, %v184
  %v191 = sdiv i64 %v190, %v3
  %v192 = mul i64 %v191, 1
  %v193 = icmp slt i64 %v192, %v7
  %v194 = select i1 %v193, i64 %v192, i64 %v7
  br label %b6
b6:
  %v195 = phi i64 [ %v189, %b5 ], [ %v214, %b7 ]
  %v196 = icmp slt i64 %v195, %v194
  br i1 %v196, label %b7, label %b8
b7:
  %v197 = add i64 %v106, 1
  %v198 = and i64 %v197, 1
  %v199 = mul i64 %v198, %v7
  %v200 = add i64 %v199, %v195
  %v201 = mul i64 %v200, 32
  %v202 = getelementptr inbounds float, ptr %v34, i64 %v201
  %v203 = add i64 %v106, 0
  %v204 = and i64 %v203, %v96
  %v205 = mul i64 %v204, %v7
  %v206 = add i64 %v205, %v195
  %v207 = mul i64 %v206, 8
  %v208 = getelementptr inbounds float, ptr %v60, i64 %v207
  %v209 = add i64 24, 0
  %v210 = getelementptr inbounds float, ptr %v202, i64 %v209
  %v211 = load <8 x float>, ptr %v210, align 4
  %v212 = add i64 0, 0
  %v213 = getelementptr inbounds float, ptr %v208, i64 %v212
  store <8 x float> %v211, ptr %v213, align 4
  %v214 = add nsw i64 %v195, 1
  br label %b6
b8:
  %v215 = add i64 %v7, 0
  %v216 = sdiv i64 %v215, 1
  %v217 = add i64 %v2, 1
  %v218 = mul i64 %v216, %v2
  %v219 = sdiv i64 %v218, %v3
  %v220 = mul i64 %v219, 1
  %v221 = icmp slt i64 %v220, %v7
  %v222 = select i1 %v221, i64 %v220, i64 %v7
  %v223 = mul i64 %v216, %v217
  %v224 = sdiv i64 %v223, %v3
  %v225 = mul i64 %v224, 1
  %v226 = icmp slt i64 %v225, %v7
  %v227 = select i1 %v226, i64 %v225, i64 %v7
  br label %b9
b9:
  %v228 = phi i64 [ %v222, %b8 ], [ %v275, %b10 ]
  %v229 = icmp slt i64 %v228, %v227
  br i1 %v229, label %b10, label %b11
b10:
  %v230 = add i64 %v106, 0
  %v231 = and i64 %v230, %v96
  %v232 = mul i64 %v231, %v7
  %v233 = add i64 %v232, %v228
  %v234 = mul i64 %v233, 8
  %v235 = getelementptr inbounds float, ptr %v60, i64 %v234
  %v236 = add i64 %v106, 0
  %v237 = and i64 %v236, %v94
  %v238 = mul i64 %v237, %v7
  %v239 = add i64 %v238, %v228
  %v240 = mul i64 %v239, 8
  %v241 = getelementptr inbounds float, ptr %v58, i64 %v240
  %v242 = add i64 %v106, 0
  %v243 = and i64 %v242, %v80
  %v244 = mul i64 %v243, %v7
  %v245 = add i64 %v244, %v228
  %v246 = mul i64 %v245, 8
  %v247 = getelementptr inbounds float, ptr %v22, i64 %v246
  %v248 = add i64 %v106, 0
  %v249 = and i64 %v248, 1
  %v250 = mul i64 %v249, %v7
  %v251 = add i64 %v250, %v228
  %v252 = mul i64 %v251, 32
  %v253 = getelementptr inbounds float, ptr %v34, i64 %v252
  %v254 = add i64 0, 0
  %v255 = getelementptr inbounds float, ptr %v235, i64 %v254
  %v256 = load <8 x float>, ptr %v255, align 4
  %v257 = add i64 0, 0
  %v258 = getelementptr inbounds float, ptr %v50, i64 %v257
  %v259 = load <8 x float>, ptr %v258, align 4
  %v260 = fmul <8 x float> %v256, %v259
  %v261 = add i64 0, 0
  %v262 = getelementptr inbounds float, ptr %v241, i64 %v261
  %v263 = load <8 x float>, ptr %v262, align 4
  %v264 = add i64 0, 0
  %v265 = getelementptr inbounds float, ptr %v10, i64 %v264
  %v266 = load <8 x float>, ptr %v265, align 4
  %v267 = fmul <8 x float> %v263, %v266
  %v268 = fsub <8 x float> %v260, %v267
  %v269 = add i64 0, 0
  %v270 = getelementptr inbounds float, ptr %v247, i64 %v269
  %v271 = load <8 x float>, ptr %v270, align 4
  %v272 = fadd <8 x float> %v268, %v271
  %v273 = add i64 0, 0
  %v274 = getelementptr inbounds float, ptr %v253, i64 %v273
  store <8 x float> %v272, ptr %v274, align 4
  %v275 = add nsw i64 %v228, 1
  br label %b9
b11:
  %v276 = add i64 %v7, 0
  %v277 = sdiv i64 %v276, 1
  %v278 = add i64 %v2, 1
  %v279 = mul i64 %v277, %v2
  %v280 = sdiv i64 %v279, %v3
  %v281 = mul i64 %v280, 1
  %v282 = icmp slt i64 %v281, %v7
  %v283 = select i1 %v282, i64 %v281, i64 %v7
  %v284 = mul i64 %v277, %v278
  %v285 = sdiv i64 %v284, %v3
  %v286 = mul i64 %v285, 1
  %v287 = icmp slt i64 %v286, %v7
  %v288 = select i1 %v287, i64 %v286, i64 %v7
  br label %b12
b12:
  %v289 = phi i64 [ %v283, %b11 ], [ %v311, %b17 ]
  %v290 = icmp slt i64 %v289, %v288
  br i1 %v290, label %b13, label %b14
b13:
  %v291 = add i64 %v106, 1
  %v292 = and i64 %v291, 1
  %v293 = mul i64 %v292, %v7
  %v294 = add i64 %v293, %v289
  %v295 = mul i64 %v294, 32
  %v296 = getelementptr inbounds float, ptr %v34, i64 %v295
  %v297 = add i64 %v106, 0
  %v298 = and i64 %v297, 1
  %v299 = mul i64 %v298, %v7
  %v300 = add i64 %v299, %v289
  %v301 = mul i64 %v300, 32
  %v302 = getelementptr inbounds float, ptr %v34, i64 %v301
  br label %b15
b15:
  %v303 = phi i64 [ 0, %b13 ], [ %v310, %b16 ]
  %v304 = icmp slt i64 %v303, 24
  br i1 %v304, label %b16, label %b17
b16:
  %v305 = add i64 0, %v303
  %v306 = getelementptr inbounds float, ptr %v296, i64 %v305
  %v307 = load <8 x float>, ptr %v306, align 4
  %v308 = add i64 8, %v303
  %v309 = getelementptr inbounds float, ptr %v302, i64 %v308
  store <8 x float> %v307, ptr %v309, align 4
  %v310 = add nsw i64 %v303, 8
  br label %b15
b17:
  %v311 = add nsw i64 %v289, 1
  br label %b12
b14:
  %v312 = add i64 %v7, 0
  %v313 = sdiv i64 %v312, 1
  %v314 = add i64 %v2, 1
  %v315 = mul i64 %v313, %v2
  %v316 = sdiv i64 %v315, %v3
  %v317 = mul i64 %v316, 1
  %v318 = icmp slt i64 %v317, %v7
  %v319 = select i1 %v318, i64 %v317, i64 %v7
  %v320 = mul i64 %v313, %v314
  %v321 = sdiv i64 %v320, %v3
  %v322 = mul i64 %v321, 1
  %v323 = icmp slt i64 %v322, %v7
  %v324 = select i1 %v323, i64 %v322, i64 %v7
  br label %b18
b18:
  %v325 = phi i64 [ %v319, %b14 ], [ %v412, %b19 ]
  %v326 = icmp slt i64 %v325, %v324
  br i1 %v326, label %b19, label %b20
b19:
  %v327 = add i64 %v106, 0
  %v328 = and i64 %v327, %v92
  %v329 = mul i64 %v328, %v7
  %v330 = add i64 %v329, %v325
  %v331 = mul i64 %v330, 8
  %v332 = getelementptr inbounds float, ptr %v56, i64 %v331
  %v333 = add i64 %v106, 0
  %v334 = and i64 %v333, %v94
  %v335 = mul i64 %v334, %v7
  %v336 = add i64 %v335, %v325
  %v337 = mul i64 %v336, 8
  %v338 = getelementptr inbounds float, ptr %v58, i64 %v337
  %v339 = add i64 %v106, 0
  %v340 = and i64 %v339, %v96
  %v341 = mul i64 %v340, %v7
  %v342 = add i64 %v341, %v325
  %v343 = mul i64 %v342, 8
  %v344 = getelementptr inbounds float, ptr %v60, i64 %v343
  %v345 = add i64 %v106, 0
  %v346 = and i64 %v345, %v80
  %v347 = mul i64 %v346, %v7
  %v348 = add i64 %v347, %v325
  %v349 = mul i64 %v348, 8
  %v350 = getelementptr inbounds float, ptr %v22, i64 %v349
  %v351 = add i64 %v106, 0
  %v352 = and i64 %v351, 1
  %v353 = mul i64 %v352, %v7
  %v354 = add i64 %v353, %v325
  %v355 = mul i64 %v354, 8
  %v356 = getelementptr inbounds float, ptr %v32, i64 %v355
  %v357 = add i64 %v106, 0
  %v358 = and i64 %v357, 1
  %v359 = mul i64 %v358, %v7
  %v360 = add i64 %v359, %v325
  %v361 = mul i64 %v360, 8
  %v362 = getelementptr inbounds float, ptr %v30, i64 %v361
  %v363 = add i64 %v106, 0
  %v364 = and i64 %v363, %v90
  %v365 = mul i64 %v364, %v7
  %v366 = add i64 %v365, %v325
  %v367 = mul i64 %v366, 8
  %v368 = getelementptr inbounds float, ptr %v38, i64 %v367
  %v369 = add i64 0, 0
  %v370 = getelementptr inbounds float, ptr %v332, i64 %v369
  %v371 = load <8 x float>, ptr %v370, align 4
  %v372 = add i64 0, 0
  %v373 = getelementptr inbounds float, ptr %v52, i64 %v372
  %v374 = load <8 x float>, ptr %v373, align 4
  %v375 = fmul <8 x float> %v371, %v374
  %v376 = add i64 0, 0
  %v377 = getelementptr inbounds float, ptr %v338, i64 %v376
  %v378 = load <8 x float>, ptr %v377, align 4
  %v379 = add i64 0, 0
  %v380 = getelementptr inbounds float, ptr %v48, i64 %v379
  %v381 = load <8 x float>, ptr %v380, align 4
  %v382 = fmul <8 x float> %v378, %v381
  %v383 = add i64 0, 0
  %v384 = getelementptr inbounds float, ptr %v344, i64 %v383
  %v385 = load <8 x float>, ptr %v384, align 4
  %v386 = add i64 0, 0
  %v387 = getelementptr inbounds float, ptr %v14, i64 %v386
  %v388 = load <8 x float>, ptr %v387, align 4
  %v389 = fmul <8 x float> %v385, %v388
  %v390 = fsub <8 x float> %v382, %v389
  %v391 = add i64 0, 0
  %v392 = getelementptr inbounds float, ptr %v350, i64 %v391
  %v393 = load <8 x float>, ptr %v392, align 4
  %v394 = fadd <8 x float> %v390, %v393
  %v395 = fadd <8 x float> %v375, %v394
  %v396 = add i64 0, 0
  %v397 = getelementptr inbounds float, ptr %v12, i64 %v396
  %v398 = load <8 x float>, ptr %v397, align 4
  %v399 = fmul <8 x float> %v371, %v398
  %v400 = fsub <8 x float> %v394, %v399
  %v401 = add i64 0, 0
  %v402 = getelementptr inbounds float, ptr %v10, i64 %v401
  %v403 = load <8 x float>, ptr %v402, align 4
  %v404 = fmul <8 x float> %v378, %v403
  %v405 = fadd <8 x float> %v389, %v404
  %v406 = add i64 0, 0
  %v407 = getelementptr inbounds float, ptr %v356, i64 %v406
  store <8 x float> %v395, ptr %v407, align 4
  %v408 = add i64 0, 0
  %v409 = getelementptr inbounds float, ptr %v362, i64 %v408
  store <8 x float> %v400, ptr %v409, align 4
  %v410 = add i64 0, 0
  %v411 = getelementptr inbounds float, ptr %v368, i64 %v410
  store <8 x float> %v405, ptr %v411, align 4
  %v412 = add nsw i64 %v325, 1
  br label %b18
b20:
  %v413 = add nsw i64 %v103, 1
  br label %b0
b2:
  %v414 = icmp sgt i64 %v3, 1
  br i1 %v414, label %b21, label %b22
b21:
  %v415 = getelementptr inbounds i64, ptr %v1, i64 3
  %v416 = atomicrmw add ptr %v415, i64 1 acq_rel
  %v417 = load i64, ptr %v97, align 8
  %v418 = add i64 %v417, 1
  store i64 %v418, ptr %v97, align 8
  %v419 = mul i64 %v3, %v418
  br label %b23
b23:
  %v420 = load atomic i64, ptr %v415 acquire, align 8
  %v421 = icmp slt i64 %v420, %v419
  br i1 %v421, label %b24, label %b25
b24:
  %v422 = call i32 @sched_yield()
  br label %b23
b25:
  br label %b22
b22:
  %v423 = icmp eq i64 %v2, 0
  br i1 %v423, label %b26, label %b27
b26:
  br label %b28
b28:
  %v424 = phi i64 [ 0, %b26 ], [ %v453, %b33 ]
  %v425 = phi <8 x float> [ splat (float 0x0000000000000000), %b26 ], [ %v452, %b33 ]
  %v426 = icmp slt i64 %v424, %v8
  br i1 %v426, label %b29, label %b30
b29:
  %v427 = add i64 %v424, 128
  %v428 = icmp slt i64 %v427, %v8
  %v429 = select i1 %v428, i64 %v427, i64 %v8
  br label %b31
b31:
  %v430 = phi i64 [ %v424, %b29 ], [ %v451, %b32 ]
  %v431 = phi <8 x float> [ splat (float 0x0000000000000000), %b29 ], [ %v450, %b32 ]
  %v432 = icmp slt i64 %v430, %v429
  br i1 %v432, label %b32, label %b33
b32:
  %v433 = mul i64 %v430, 8
  %v434 = getelementptr inbounds float, ptr %v58, i64 %v433
  %v435 = mul i64 %v430, 8
  %v436 = getelementptr inbounds float, ptr %v16, i64 %v435
  %v437 = mul i64 %v430, 32
  %v438 = getelementptr inbounds float, ptr %v28, i64 %v437
  %v439 = add i64 0, 0
  %v440 = getelementptr inbounds float, ptr %v434, i64 %v439
  %v441 = load <8 x float>, ptr %v440, align 4
  %v442 = add i64 0, 0
  %v443 = getelementptr inbounds float, ptr %v436, i64 %v442
  %v444 = load <8 x float>, ptr %v443, align 4
  %v445 = add i64 0, 0
  %v446 = getelementptr inbounds float, ptr %v438, i64 %v445
  %v447 = load <8 x float>, ptr %v446, align 4
  %v448 = fsub <8 x float> %v444, %v447
  %v449 = fmul <8 x float> %v441, %v448
  %v450 = fadd <8 x float> %v431, %v449
  %v451 = add nsw i64 %v430, 1
  br label %b31
b33:
  %v452 = fadd <8 x float> %v425, %v431
  %v453 = add nsw i64 %v424, 128
  br label %b28
b30:
  %v454 = add i64 0, 0
  %v455 = getelementptr inbounds float, ptr %v62, i64 %v454
  store <8 x float> %v425, ptr %v455, align 4
  br label %b27
b27:
  %v456 = icmp sgt i64 %v3, 1
  br i1 %v456, label %b34, label %b35
b34:
  %v457 = getelementptr inbounds i64, ptr %v1, i64 3
  %v458 = atomicrmw add ptr %v457, i64 1 acq_rel
  %v459 = load i64, ptr %v97, align 8
  %v460 = add i64 %v459, 1
  store i64 %v460, ptr %v97, align 8
  %v461 = mul i64 %v3, %v460
  br label %b36
b36:
  %v462 = load atomic i64, ptr %v457 acquire, align 8
  %v463 = icmp slt i64 %v462, %v461
  br i1 %v463, label %b37, label %b38
b37:
  %v464 = call i32 @sched_yield()
  br label %b36
b38:
  br label %b35
b35:
  %v465 = icmp eq i64 %v2, 0
  br i1 %v465, label %b39, label %b40
b39:
  br label %b41
b41:
  %v466 = phi i64 [ 0, %b39 ], [ %v495, %b46 ]
  %v467 = phi <8 x float> [ splat (float 0x0000000000000000), %b39 ], [ %v494, %b46 ]
  %v468 = icmp slt i64 %v466, %v8
  br i1 %v468, label %b42, label %b43
b42:
  %v469 = add i64 %v466, 128
  %v470 = icmp slt i64 %v469, %v8
  %v471 = select i1 %v470, i64 %v469, i64 %v8
  br label %b44
b44:
  %v472 = phi i64 [ %v466, %b42 ], [ %v493, %b45 ]
  %v473 = phi <8 x float> [ splat (float 0x0000000000000000), %b42 ], [ %v492, %b45 ]
  %v474 = icmp slt i64 %v472, %v471
  br i1 %v474, label %b45, label %b46
b45:
  %v475 = mul i64 %v472, 8
  %v476 = getelementptr inbounds float, ptr %v58, i64 %v475
  %v477 = mul i64 %v472, 8
  %v478 = getelementptr inbounds float, ptr %v24, i64 %v477
  %v479 = mul i64 %v472, 8
  %v480 = getelementptr inbounds float, ptr %v26, i64 %v479
  %v481 = add i64 0, 0
  %v482 = getelementptr inbounds float, ptr %v476, i64 %v481
  %v483 = load <8 x float>, ptr %v482, align 4
  %v484 = add i64 0, 0
  %v485 = getelementptr inbounds float, ptr %v478, i64 %v484
  %v486 = load <8 x float>, ptr %v485, align 4
  %v487 = add i64 0, 0
  %v488 = getelementptr inbounds float, ptr %v480, i64 %v487
  %v489 = load <8 x float>, ptr %v488, align 4
  %v490 = fadd <8 x float> %v486, %v489
  %v491 = fmul <8 x float> %v483, %v490
  %v492 = fadd <8 x float> %v473, %v491
  %v493 = add nsw i64 %v472, 1
  br label %b44
b46:
  %v494 = fadd <8 x float> %v467, %v473
  %v495 = add nsw i64 %v466, 128
  br label %b41
b43:
  %v496 = add i64 0, 0
  %v497 = getelementptr inbounds float, ptr %v64, i64 %v496
  store <8 x float> %v467, ptr %v497, align 4
  br label %b40
b40:
  %v498 = icmp sgt i64 %v3, 1
  br i1 %v498, label %b47, label %b48
b47:
  %v499 = getelementptr inbounds i64, ptr %v1, i64 3
  %v500 = atomicrmw add ptr %v499, i64 1 acq_rel
  %v501 = load i64, ptr %v97, align 8
  %v502 = add i64 %v501, 1
  store i64 %v502, ptr %v97, align 8
  %v503 = mul i64 %v3, %v502
  br label %b49
b49:
  %v504 = load atomic i64, ptr %v499 acquire, align 8
  %v505 = icmp slt i64 %v504, %v503
  br i1 %v505, label %b50, label %b51
b50:
  %v506 = call i32 @sched_yield()
  br label %b49
b51:
  br label %b48
b48:
  %v507 = icmp eq i64 %v2, 0
  br i1 %v507, label %b52, label %b53
b52:
  br label %b54
b54:
  %v508 = phi i64 [ 0, %b52 ], [ %v543, %b59 ]
  %v509 = phi <8 x float> [ splat (float 0x0000000000000000), %b52 ], [ %v542, %b59 ]
  %v510 = icmp slt i64 %v508, %v8
  br i1 %v510, label %b55, label %b56
b55:
  %v511 = add i64 %v508, 128
  %v512 = icmp slt i64 %v511, %v8
  %v513 = select i1 %v512, i64 %v511, i64 %v8
  br label %b57
b57:
  %v514 = phi i64 [ %v508, %b55 ], [ %v541, %b58 ]
  %v515 = phi <8 x float> [ splat (float 0x0000000000000000), %b55 ], [ %v540, %b58 ]
  %v516 = icmp slt i64 %v514, %v513
  br i1 %v516, label %b58, label %b59
b58:
  %v517 = mul i64 %v514, 8
  %v518 = getelementptr inbounds float, ptr %v60, i64 %v517
  %v519 = mul i64 %v514, 8
  %v520 = getelementptr inbounds float, ptr %v16, i64 %v519
  %v521 = mul i64 %v514, 8
  %v522 = getelementptr inbounds float, ptr %v24, i64 %v521
  %v523 = mul i64 %v514, 8
  %v524 = getelementptr inbounds float, ptr %v26, i64 %v523
  %v525 = add i64 0, 0
  %v526 = getelementptr inbounds float, ptr %v518, i64 %v525
  %v527 = load <8 x float>, ptr %v526, align 4
  %v528 = add i64 0, 0
  %v529 = getelementptr inbounds float, ptr %v520, i64 %v528
  %v530 = load <8 x float>, ptr %v529, align 4
  %v531 = add i64 0, 0
  %v532 = getelementptr inbounds float, ptr %v522, i64 %v531
  %v533 = load <8 x float>, ptr %v532, align 4
  %v534 = add i64 0, 0
  %v535 = getelementptr inbounds float, ptr %v524, i64 %v534
  %v536 = load <8 x float>, ptr %v535, align 4
  %v537 = fadd <8 x float> %v533, %v536
  %v538 = fsub <8 x float> %v530, %v537
  %v539 = fmul <8 x float> %v527, %v538
  %v540 = fadd <8 x float> %v515, %v539
  %v541 = add nsw i64 %v514, 1
  br label %b57
b59:
  %v542 = fadd <8 x float> %v509, %v515
  %v543 = add nsw i64 %v508, 128
  br label %b54
b56:
  %v544 = add i64 0, 0
  %v545 = getelementptr inbounds float, ptr %v66, i64 %v544
  store <8 x float> %v509, ptr %v545, align 4
  br label %b53
b53:
  %v546 = icmp sgt i64 %v3, 1
  br i1 %v546, label %b60, label %b61
b60:
  %v547 = getelementptr inbounds i64, ptr %v1, i64 3
  %v548 = atomicrmw add ptr %v547, i64 1 acq_rel
  %v549 = load i64, ptr %v97, align 8
  %v550 = add i64 %v549, 1
  store i64 %v550, ptr %v97, align 8
  %v551 = mul i64 %v3, %v550
  br label %b62
b62:
  %v552 = load atomic i64, ptr %v547 acquire, align 8
  %v553 = icmp slt i64 %v552, %v551
  br i1 %v553, label %b63, label %b64
b63:
  %v554 = call i32 @sched_yield()
  br label %b62
b64:
  br label %b61
b61:
  %v555 = icmp eq i64 %v2, 0
  br i1 %v555, label %b65, label %b66
b65:
  br label %b67
b67:
  %v556 = phi i64 [ 0, %b65 ], [ %v579, %b72 ]
  %v557 = phi <8 x float> [ splat (float 0x0000000000000000), %b65 ], [ %v578, %b72 ]
  %v558 = icmp slt i64 %v556, %v8
  br i1 %v558, label %b68, label %b69
b68:
  %v559 = add i64 %v556, 128
  %v560 = icmp slt i64 %v559, %v8
  %v561 = select i1 %v560, i64 %v559, i64 %v8
  br label %b70
b70:
  %v562 = phi i64 [ %v556, %b68 ], [ %v577, %b71 ]
  %v563 = phi <8 x float> [ splat (float 0x0000000000000000), %b68 ], [ %v576, %b71 ]
  %v564 = icmp slt i64 %v562, %v561
  br i1 %v564, label %b71, label %b72
b71:
  %v565 = mul i64 %v562, 8
  %v566 = getelementptr inbounds float, ptr %v60, i64 %v565
  %v567 = mul i64 %v562, 32
  %v568 = getelementptr inbounds float, ptr %v28, i64 %v567
  %v569 = add i64 0, 0
  %v570 = getelementptr inbounds float, ptr %v566, i64 %v569
  %v571 = load <8 x float>, ptr %v570, align 4
  %v572 = add i64 0, 0
  %v573 = getelementptr inbounds float, ptr %v568, i64 %v572
  %v574 = load <8 x float>, ptr %v573, align 4
  %v575 = fmul <8 x float> %v571, %v574
  %v576 = fadd <8 x float> %v563, %v575
  %v577 = add nsw i64 %v562, 1
  br label %b70
b72:
  %v578 = fadd <8 x float> %v557, %v563
  %v579 = add nsw i64 %v556, 128
  br label %b67
b69:
  %v580 = add i64 0, 0
  %v581 = getelementptr inbounds float, ptr %v68, i64 %v580
  store <8 x float> %v557, ptr %v581, align 4
  br label %b66
b66:
  %v582 = icmp sgt i64 %v3, 1
  br i1 %v582, label %b73, label %b74
b73:
  %v583 = getelementptr inbounds i64, ptr %v1, i64 3
  %v584 = atomicrmw add ptr %v583, i64 1 acq_rel
  %v585 = load i64, ptr %v97, align 8
  %v586 = add i64 %v585, 1
  store i64 %v586, ptr %v97, align 8
  %v587 = mul i64 %v3, %v586
  br label %b75
b75:
  %v588 = load atomic i64, ptr %v583 acquire, align 8
  %v589 = icmp slt i64 %v588, %v587
  br i1 %v589, label %b76, label %b77
b76:
  %v590 = call i32 @sched_yield()
  br label %b75
b77:
  br label %b74
b74:
  %v591 = icmp eq i64 %v2, 0
  br i1 %v591, label %b78, label %b79
b78:
  br label %b80
b80:
  %v592 = phi i64 [ 0, %b78 ], [ %v623, %b85 ]
  %v593 = phi <8 x float> [ splat (float 0x0000000000000000), %b78 ], [ %v622, %b85 ]
  %v594 = icmp slt i64 %v592, %v8
  br i1 %v594, label %b81, label %b82
b81:
  %v595 = add i64 %v592, 128
  %v596 = icmp slt i64 %v595, %v8
  %v597 = select i1 %v596, i64 %v595, i64 %v8
  br label %b83
b83:
  %v598 = phi i64 [ %v592, %b81 ], [ %v621, %b84 ]
  %v599 = phi <8 x float> [ splat (float 0x0000000000000000), %b81 ], [ %v620, %b84 ]
  %v600 = icmp slt i64 %v598, %v597
  br i1 %v600, label %b84, label %b85
b84:
  %v601 = mul i64 %v598, 8
  %v602 = getelementptr inbounds float, ptr %v56, i64 %v601
  %v603 = mul i64 1, %v7
  %v604 = add i64 %v598, %v603
  %v605 = mul i64 %v604, 8
  %v606 = getelementptr inbounds float, ptr %v24, i64 %v605
  %v607 = mul i64 %v598, 8
  %v608 = getelementptr inbounds float, ptr %v24, i64 %v607
  %v609 = add i64 0, 0
  %v610 = getelementptr inbounds float, ptr %v602, i64 %v609
  %v611 = load <8 x float>, ptr %v610, align 4
  %v612 = add i64 0, 0
  %v613 = getelementptr inbounds float, ptr %v606, i64 %v612
  %v614 = load <8 x float>, ptr %v613, align 4
  %v615 = add i64 0, 0
  %v616 = getelementptr inbounds float, ptr %v608, i64 %v615
  %v617 = load <8 x float>, ptr %v616, align 4
  %v618 = fsub <8 x float> %v614, %v617
  %v619 = fmul <8 x float> %v611, %v618
  %v620 = fadd <8 x float> %v599, %v619
  %v621 = add nsw i64 %v598, 1
  br label %b83
b85:
  %v622 = fadd <8 x float> %v593, %v599
  %v623 = add nsw i64 %v592, 128
  br label %b80
b82:
  %v624 = add i64 0, 0
  %v625 = getelementptr inbounds float, ptr %v70, i64 %v624
  store <8 x float> %v593, ptr %v625, align 4
  br label %b79
b79:
  %v626 = icmp sgt i64 %v3, 1
  br i1 %v626, label %b86, label %b87
b86:
  %v627 = getelementptr inbounds i64, ptr %v1, i64 3
  %v628 = atomicrmw add ptr %v627, i64 1 acq_rel
  %v629 = load i64, ptr %v97, align 8
  %v630 = add i64 %v629, 1
  store i64 %v630, ptr %v97, align 8
  %v631 = mul i64 %v3, %v630
  br label %b88
b88:
  %v632 = load atomic i64, ptr %v627 acquire, align 8
  %v633 = icmp slt i64 %v632, %v631
  br i1 %v633, label %b89, label %b90
b89:
  %v634 = call i32 @sched_yield()
  br label %b88
b90:
  br label %b87
b87:
  %v635 = icmp eq i64 %v2, 0
  br i1 %v635, label %b91, label %b92
b91:
  br label %b93
b93:
  %v636 = phi i64 [ 0, %b91 ], [ %v659, %b98 ]
  %v637 = phi <8 x float> [ splat (float 0x0000000000000000), %b91 ], [ %v658, %b98 ]
  %v638 = icmp slt i64 %v636, %v8
  br i1 %v638, label %b94, label %b95
b94:
  %v639 = add i64 %v636, 128
  %v640 = icmp slt i64 %v639, %v8
  %v641 = select i1 %v640, i64 %v639, i64 %v8
  br label %b96
b96:
  %v642 = phi i64 [ %v636, %b94 ], [ %v657, %b97 ]
  %v643 = phi <8 x float> [ splat (float 0x0000000000000000), %b94 ], [ %v656, %b97 ]
  %v644 = icmp slt i64 %v642, %v641
  br i1 %v644, label %b97, label %b98
b97:
  %v645 = mul i64 %v642, 8
  %v646 = getelementptr inbounds float, ptr %v56, i64 %v645
  %v647 = mul i64 %v642, 8
  %v648 = getelementptr inbounds float, ptr %v26, i64 %v647
  %v649 = add i64 0, 0
  %v650 = getelementptr inbounds float, ptr %v646, i64 %v649
  %v651 = load <8 x float>, ptr %v650, align 4
  %v652 = add i64 0, 0
  %v653 = getelementptr inbounds float, ptr %v648, i64 %v652
  %v654 = load <8 x float>, ptr %v653, align 4
  %v655 = fmul <8 x float> %v651, %v654
  %v656 = fadd <8 x float> %v643, %v655
  %v657 = add nsw i64 %v642, 1
  br label %b96
b98:
  %v658 = fadd <8 x float> %v637, %v643
  %v659 = add nsw i64 %v636, 128
  br label %b93
b95:
  %v660 = add i64 0, 0
  %v661 = getelementptr inbounds float, ptr %v72, i64 %v660
  store <8 x float> %v637, ptr %v661, align 4
  br label %b92
b92:
  %v662 = icmp sgt i64 %v3, 1
  br i1 %v662, label %b99, label %b100
b99:
  %v663 = getelementptr inbounds i64, ptr %v1, i64 3
  %v664 = atomicrmw add ptr %v663, i64 1 acq_rel
  %v665 = load i64, ptr %v97, align 8
  %v666 = add i64 %v665, 1
  store i64 %v666, ptr %v97, align 8
  %v667 = mul i64 %v3, %v666
  br label %b101
b101:
  %v668 = load atomic i64, ptr %v663 acquire, align 8
  %v669 = icmp slt i64 %v668, %v667
  br i1 %v669, label %b102, label %b103
b102:
  %v670 = call i32 @sched_yield()
  br label %b101
b103:
  br label %b100
b100:
  %v671 = icmp eq i64 %v2, 0
  br i1 %v671, label %b104, label %b105
b104:
  %v672 = add i64 0, 0
  %v673 = getelementptr inbounds float, ptr %v62, i64 %v672
  %v674 = load <8 x float>, ptr %v673, align 4
  %v675 = add i64 0, 0
  %v676 = getelementptr inbounds float, ptr %v64, i64 %v675
  %v677 = load <8 x float>, ptr %v676, align 4
  %v678 = fsub <8 x float> %v674, %v677
  %v679 = add i64 0, 0
  %v680 = getelementptr inbounds float, ptr %v70, i64 %v679
  %v681 = load <8 x float>, ptr %v680, align 4
  %v682 = add i64 0, 0
  %v683 = getelementptr inbounds float, ptr %v72, i64 %v682
  %v684 = load <8 x float>, ptr %v683, align 4
  %v685 = fsub <8 x float> %v681, %v684
  %v686 = add i64 0, 0
  %v687 = getelementptr inbounds float, ptr %v66, i64 %v686
  %v688 = load <8 x float>, ptr %v687, align 4
  %v689 = add i64 0, 0
  %v690 = getelementptr inbounds float, ptr %v68, i64 %v689
  %v691 = load <8 x float>, ptr %v690, align 4
  %v692 = fsub <8 x float> %v688, %v691
  %v693 = add i64 0, 0
  %v694 = getelementptr inbounds float, ptr %v40, i64 %v693
  store <8 x float> %v678, ptr %v694, align 4
  %v695 = add i64 0, 0
  %v696 = getelementptr inbounds float, ptr %v44, i64 %v695
  store <8 x float> %v685, ptr %v696, align 4
  %v697 = add i64 0, 0
  %v698 = getelementptr inbounds float, ptr %v42, i64 %v697
  store <8 x float> %v692, ptr %v698, align 4
  br label %b105
b105:
  %v699 = icmp sgt i64 %v3, 1
  br i1 %v699, label %b106, label %b107
b106:
  %v700 = getelementptr inbounds i64, ptr %v1, i64 3
  %v701 = atomicrmw add ptr %v700, i64 1 acq_rel
  %v702 = load i64, ptr %v97, align 8
  %v703 = add i64 %v702, 1
  store i64 %v703, ptr %v97, align 8
  %v704 = mul i64 %v3, %v703
  br label %b108
b108:
  %v705 = load atomic i64, ptr %v700 acquire, align 8
  %v706 = icmp slt i64 %v705, %v704
  br i1 %v706, label %b109, label %b110
b109:
  %v707 = call i32 @sched_yield()
  br label %b108
b110:
  br label %b107
b107:
  ret void
}

declare i32 @sched_yield() #1

attributes #0 = { nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind }
