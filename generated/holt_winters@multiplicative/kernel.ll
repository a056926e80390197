; generated from specs/holt_winters.yaml by `make generated`: do not edit
; holt_winters@multiplicative D=8 M=4 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v99 = alloca i64, i64 1, align 8
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
  %v73 = getelementptr inbounds ptr, ptr %v0, i64 32
  %v74 = load ptr, ptr %v73, align 4
  %v75 = getelementptr inbounds i64, ptr %v1, i64 9
  %v76 = load i64, ptr %v75, align 8
  %v77 = getelementptr inbounds i64, ptr %v1, i64 10
  %v78 = load i64, ptr %v77, align 8
  %v79 = getelementptr inbounds i64, ptr %v1, i64 11
  %v80 = load i64, ptr %v79, align 8
  %v81 = getelementptr inbounds i64, ptr %v1, i64 12
  %v82 = load i64, ptr %v81, align 8
  %v83 = getelementptr inbounds i64, ptr %v1, i64 13
  %v84 = load i64, ptr %v83, align 8
  %v85 = getelementptr inbounds i64, ptr %v1, i64 14
  %v86 = load i64, ptr %v85, align 8
  %v87 = getelementptr inbounds i64, ptr %v1, i64 15
  %v88 = load i64, ptr %v87, align 8
  %v89 = getelementptr inbounds i64, ptr %v1, i64 19
  %v90 = load i64, ptr %v89, align 8
  %v91 = getelementptr inbounds i64, ptr %v1, i64 20
  %v92 = load i64, ptr %v91, align 8
  %v93 = getelementptr inbounds i64, ptr %v1, i64 30
  %v94 = load i64, ptr %v93, align 8
  %v95 = getelementptr inbounds i64, ptr %v1, i64 31
  %v96 = load i64, ptr %v95, align 8
  %v97 = getelementptr inbounds i64, ptr %v1, i64 32
  %v98 = load i64, ptr %v97, align 8
  store i64 0, ptr %v99, align 8
  %v100 = getelementptr inbounds ptr, ptr %v0, i64 33
  %v101 = load ptr, ptr %v100, align 4
  %v102 = mul i64 %v2, 0
  %v103 = add i64 %v102, 0
  %v104 = getelementptr inbounds float, ptr %v101, i64 %v103
  %v105 = getelementptr inbounds i64, ptr %v1, i64 4
  %v106 = load i64, ptr %v105, align 8
  %v107 = icmp eq i64 %v106, 0
  br i1 %v107, label %b0, label %b1
b0:
  %v108 = icmp eq i64 %v2, 0
  br i1 %v108, label %b2, label %b3
b2:
  %v109 = add i64 0, 0
  %v110 = getelementptr inbounds float, ptr %v10, i64 %v109
  %v111 = load <8 x float>, ptr %v110, align 4
  %v112 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v113 = shufflevector <8 x float> %v112, <8 x float> poison, <8 x i32> zeroinitializer
  %v114 = fsub <8 x float> %v113, %v111
  %v115 = add i64 0, 0
  %v116 = getelementptr inbounds float, ptr %v14, i64 %v115
  %v117 = load <8 x float>, ptr %v116, align 4
  %v118 = fsub <8 x float> %v113, %v117
  %v119 = add i64 0, 0
  %v120 = getelementptr inbounds float, ptr %v12, i64 %v119
  %v121 = load <8 x float>, ptr %v120, align 4
  %v122 = fsub <8 x float> %v113, %v121
  %v123 = add i64 0, 0
  %v124 = getelementptr inbounds float, ptr %v46, i64 %v123
  store <8 x float> %v113, ptr %v124, align 4
  %v125 = add i64 0, 0
  %v126 = getelementptr inbounds float, ptr %v48, i64 %v125
  %v127 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v128 = shufflevector <8 x float> %v127, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v128, ptr %v126, align 4
  %v129 = add i64 0, 0
  %v130 = getelementptr inbounds float, ptr %v50, i64 %v129
  store <8 x float> %v114, ptr %v130, align 4
  %v131 = add i64 0, 0
  %v132 = getelementptr inbounds float, ptr %v52, i64 %v131
  store <8 x float> %v118, ptr %v132, align 4
  %v133 = add i64 0, 0
  %v134 = getelementptr inbounds float, ptr %v54, i64 %v133
  store <8 x float> %v122, ptr %v134, align 4
  br label %b3
b3:
  br label %b1
b1:
  %v135 = icmp sgt i64 %v3, 1
  br i1 %v135, label %b4, label %b5
b4:
  %v136 = getelementptr inbounds i64, ptr %v1, i64 3
  %v137 = atomicrmw add ptr %v136, i64 1 acq_rel
  %v138 = load i64, ptr %v99, align 8
  %v139 = add i64 %v138, 1
  store i64 %v139, ptr %v99, align 8
  %v140 = mul i64 %v3, %v139
  br label %b6
b6:
  %v141 = load atomic i64, ptr %v136 acquire, align 8
  %v142 = icmp slt i64 %v141, %v140
  br i1 %v142, label %b7, label %b8
b7:
  %v143 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  %v144 = getelementptr inbounds i64, ptr %v1, i64 4
  %v145 = load i64, ptr %v144, align 8
  %v146 = icmp eq i64 %v145, 0
  br i1 %v146, label %b9, label %b10
b9:
  %v147 = icmp eq i64 %v2, 0
  br i1 %v147, label %b11, label %b12
b11:
  br label %b13
b13:
  %v148 = phi i64 [ 0, %b11 ], [ %v154, %b14 ]
  %v149 = icmp slt i64 %v148, 32
  br i1 %v149, label %b14, label %b15
b14:
  %v150 = add i64 0, %v148
  %v151 = getelementptr inbounds float, ptr %v56, i64 %v150
  %v152 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v153 = shufflevector <8 x float> %v152, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v153, ptr %v151, align 4
  %v154 = add nsw i64 %v148, 8
  br label %b13
b15:
  br label %b12
b12:
  br label %b10
b10:
  %v155 = icmp sgt i64 %v3, 1
  br i1 %v155, label %b16, label %b17
b16:
  %v156 = getelementptr inbounds i64, ptr %v1, i64 3
  %v157 = atomicrmw add ptr %v156, i64 1 acq_rel
  %v158 = load i64, ptr %v99, align 8
  %v159 = add i64 %v158, 1
  store i64 %v159, ptr %v99, align 8
  %v160 = mul i64 %v3, %v159
  br label %b18
b18:
  %v161 = load atomic i64, ptr %v156 acquire, align 8
  %v162 = icmp slt i64 %v161, %v160
  br i1 %v162, label %b19, label %b20
b19:
  %v163 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  %v164 = getelementptr inbounds i64, ptr %v1, i64 4
  %v165 = load i64, ptr %v164, align 8
  %v166 = icmp eq i64 %v165, 0
  br i1 %v166, label %b21, label %b22
b21:
  %v167 = getelementptr inbounds i64, ptr %v1, i64 39
  %v168 = load i64, ptr %v167, align 8
  %v169 = icmp eq i64 %v168, 0
  br i1 %v169, label %b23, label %b24
b23:
  %v170 = add i64 %v7, 0
  %v171 = sdiv i64 %v170, 1
  %v172 = add i64 %v2, 1
  %v173 = mul i64 %v171, %v2
  %v174 = sdiv i64 %v173, %v3
  %v175 = mul i64 %v174, 1
  %v176 = icmp slt i64 %v175, %v7
  %v177 = select i1 %v176, i64 %v175, i64 %v7
  %v178 = mul i64 %v171, %v172
  %v179 = sdiv i64 %v178, %v3
  %v180 = mul i64 %v179, 1
  %v181 = icmp slt i64 %v180, %v7
  %v182 = select i1 %v181, i64 %v180, i64 %v7
  br label %b25
b25:
  %v183 = phi i64 [ %v177, %b23 ], [ %v194, %b26 ]
  %v184 = icmp slt i64 %v183, %v182
  br i1 %v184, label %b26, label %b27
b26:
  %v185 = and i64 0, %v84
  %v186 = mul i64 %v185, %v7
  %v187 = add i64 %v186, %v183
  %v188 = mul i64 %v187, 8
  %v189 = getelementptr inbounds float, ptr %v24, i64 %v188
  %v190 = add i64 0, 0
  %v191 = getelementptr inbounds float, ptr %v189, i64 %v190
  %v192 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v193 = shufflevector <8 x float> %v192, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v193, ptr %v191, align 4
  %v194 = add nsw i64 %v183, 1
  br label %b25
b27:
  br label %b24
b24:
  br label %b22
b22:
  %v195 = icmp sgt i64 %v3, 1
  br i1 %v195, label %b28, label %b29
b28:
  %v196 = getelementptr inbounds i64, ptr %v1, i64 3
  %v197 = atomicrmw add ptr %v196, i64 1 acq_rel
  %v198 = load i64, ptr %v99, align 8
  %v199 = add i64 %v198, 1
  store i64 %v199, ptr %v99, align 8
  %v200 = mul i64 %v3, %v199
  br label %b30
b30:
  %v201 = load atomic i64, ptr %v196 acquire, align 8
  %v202 = icmp slt i64 %v201, %v200
  br i1 %v202, label %b31, label %b32
b31:
  %v203 = call i32 @sched_yield()
  br label %b30
b32:
  br label %b29
b29:
  %v204 = getelementptr inbounds i64, ptr %v1, i64 4
  %v205 = load i64, ptr %v204, align 8
  %v206 = icmp eq i64 %v205, 0
  br i1 %v206, label %b33, label %b34
b33:
  %v207 = getelementptr inbounds i64, ptr %v1, i64 40
  %v208 = load i64, ptr %v207, align 8
  %v209 = icmp eq i64 %v208, 0
  br i1 %v209, label %b35, label %b36
b35:
  %v210 = add i64 %v7, 0
  %v211 = sdiv i64 %v210, 1
  %v212 = add i64 %v2, 1
  %v213 = mul i64 %v211, %v2
  %v214 = sdiv i64 %v213, %v3
  %v215 = mul i64 %v214, 1
  %v216 = icmp slt i64 %v215, %v7
  %v217 = select i1 %v216, i64 %v215, i64 %v7
  %v218 = mul i64 %v211, %v212
  %v219 = sdiv i64 %v218, %v3
  %v220 = mul i64 %v219, 1
  %v221 = icmp slt i64 %v220, %v7
  %v222 = select i1 %v221, i64 %v220, i64 %v7
  br label %b37
b37:
  %v223 = phi i64 [ %v217, %b35 ], [ %v234, %b38 ]
  %v224 = icmp slt i64 %v223, %v222
  br i1 %v224, label %b38, label %b39
b38:
  %v225 = and i64 0, %v86
  %v226 = mul i64 %v225, %v7
  %v227 = add i64 %v226, %v223
  %v228 = mul i64 %v227, 8
  %v229 = getelementptr inbounds float, ptr %v26, i64 %v228
  %v230 = add i64 0, 0
  %v231 = getelementptr inbounds float, ptr %v229, i64 %v230
  %v232 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v233 = shufflevector <8 x float> %v232, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v233, ptr %v231, align 4
  %v234 = add nsw i64 %v223, 1
  br label %b37
b39:
  br label %b36
b36:
  br label %b34
b34:
  %v235 = icmp sgt i64 %v3, 1
  br i1 %v235, label %b40, label %b41
b40:
  %v236 = getelementptr inbounds i64, ptr %v1, i64 3
  %v237 = atomicrmw add ptr %v236, i64 1 acq_rel
  %v238 = load i64, ptr %v99, align 8
  %v239 = add i64 %v238, 1
  store i64 %v239, ptr %v99, align 8
  %v240 = mul i64 %v3, %v239
  br label %b42
b42:
  %v241 = load atomic i64, ptr %v236 acquire, align 8
  %v242 = icmp slt i64 %v241, %v240
  br i1 %v242, label %b43, label %b44
b43:
  %v243 = call i32 @sched_yield()
  br label %b42
b44:
  br label %b41
b41:
  %v244 = getelementptr inbounds i64, ptr %v1, i64 4
  %v245 = load i64, ptr %v244, align 8
  %v246 = icmp eq i64 %v245, 0
  br i1 %v246, label %b45, label %b46
b45:
  %v247 = getelementptr inbounds i64, ptr %v1, i64 41
  %v248 = load i64, ptr %v247, align 8
  %v249 = icmp eq i64 %v248, 0
  br i1 %v249, label %b47, label %b48
b47:
  %v250 = add i64 %v7, 0
  %v251 = sdiv i64 %v250, 1
  %v252 = add i64 %v2, 1
  %v253 = mul i64 %v251, %v2
  %v254 = sdiv i64 %v253, %v3
  %v255 = mul i64 %v254, 1
  %v256 = icmp slt i64 %v255, %v7
  %v257 = select i1 %v256, i64 %v255, i64 %v7
  %v258 = mul i64 %v251, %v252
  %v259 = sdiv i64 %v258, %v3
  %v260 = mul i64 %v259, 1
  %v261 = icmp slt i64 %v260, %v7
  %v262 = select i1 %v261, i64 %v260, i64 %v7
  br label %b49
b49:
  %v263 = phi i64 [ %v257, %b47 ], [ %v277, %b54 ]
  %v264 = icmp slt i64 %v263, %v262
  br i1 %v264, label %b50, label %b51
b50:
  %v265 = and i64 0, %v88
  %v266 = mul i64 %v265, %v7
  %v267 = add i64 %v266, %v263
  %v268 = mul i64 %v267, 32
  %v269 = getelementptr inbounds float, ptr %v28, i64 %v268
  br label %b52
b52:
  %v270 = phi i64 [ 0, %b50 ], [ %v276, %b53 ]
  %v271 = icmp slt i64 %v270, 32
  br i1 %v271, label %b53, label %b54
b53:
  %v272 = add i64 0, %v270
  %v273 = getelementptr inbounds float, ptr %v269, i64 %v272
  %v274 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v275 = shufflevector <8 x float> %v274, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v275, ptr %v273, align 4
  %v276 = add nsw i64 %v270, 8
  br label %b52
b54:
  %v277 = add nsw i64 %v263, 1
  br label %b49
b51:
  br label %b48
b48:
  br label %b46
b46:
  %v278 = icmp sgt i64 %v3, 1
  br i1 %v278, label %b55, label %b56
b55:
  %v279 = getelementptr inbounds i64, ptr %v1, i64 3
  %v280 = atomicrmw add ptr %v279, i64 1 acq_rel
  %v281 = load i64, ptr %v99, align 8
  %v282 = add i64 %v281, 1
  store i64 %v282, ptr %v99, align 8
  %v283 = mul i64 %v3, %v282
  br label %b57
b57:
  %v284 = load atomic i64, ptr %v279 acquire, align 8
  %v285 = icmp slt i64 %v284, %v283
  br i1 %v285, label %b58, label %b59
b58:
  %v286 = call i32 @sched_yield()
  br label %b57
b59:
  br label %b56
b56:
  br label %b60
b60:
  %v287 = phi i64 [ 0, %b56 ], [ %v494, %b74 ]
  %v288 = icmp slt i64 %v287, %v5
  br i1 %v288, label %b61, label %b62
b61:
  %v289 = add i64 %v7, 0
  %v290 = sdiv i64 %v289, 1
  %v291 = add i64 %v2, 1
  %v292 = mul i64 %v290, %v2
  %v293 = sdiv i64 %v292, %v3
  %v294 = mul i64 %v293, 1
  %v295 = icmp slt i64 %v294, %v7
  %v296 = select i1 %v295, i64 %v294, i64 %v7
  %v297 = mul i64 %v290, %v291
  %v298 = sdiv i64 %v297, %v3
  %v299 = mul i64 %v298, 1
  %v300 = icmp slt i64 %v299, %v7
  %v301 = select i1 %v300, i64 %v299, i64 %v7
  br label %b63
b63:
  %v302 = phi i64 [ %v296, %b61 ], [ %v386, %b64 ]
  %v303 = icmp slt i64 %v302, %v301
  br i1 %v303, label %b64, label %b65
b64:
  %v304 = add i64 %v287, 0
  %v305 = and i64 %v304, %v84
  %v306 = mul i64 %v305, %v7
  %v307 = add i64 %v306, %v302
  %v308 = mul i64 %v307, 8
  %v309 = getelementptr inbounds float, ptr %v24, i64 %v308
  %v310 = add i64 %v287, 0
  %v311 = and i64 %v310, %v86
  %v312 = mul i64 %v311, %v7
  %v313 = add i64 %v312, %v302
  %v314 = mul i64 %v313, 8
  %v315 = getelementptr inbounds float, ptr %v26, i64 %v314
  %v316 = add i64 %v287, 0
  %v317 = and i64 %v316, %v88
  %v318 = mul i64 %v317, %v7
  %v319 = add i64 %v318, %v302
  %v320 = mul i64 %v319, 32
  %v321 = getelementptr inbounds float, ptr %v28, i64 %v320
  %v322 = add i64 %v287, 0
  %v323 = and i64 %v322, %v76
  %v324 = mul i64 %v323, %v7
  %v325 = add i64 %v324, %v302
  %v326 = mul i64 %v325, 8
  %v327 = getelementptr inbounds float, ptr %v16, i64 %v326
  %v328 = add i64 %v287, 0
  %v329 = and i64 %v328, %v90
  %v330 = mul i64 %v329, %v7
  %v331 = add i64 %v330, %v302
  %v332 = mul i64 %v331, 8
  %v333 = getelementptr inbounds float, ptr %v36, i64 %v332
  %v334 = add i64 %v287, 1
  %v335 = and i64 %v334, %v84
  %v336 = mul i64 %v335, %v7
  %v337 = add i64 %v336, %v302
  %v338 = mul i64 %v337, 8
  %v339 = getelementptr inbounds float, ptr %v24, i64 %v338
  %v340 = add i64 %v287, 1
  %v341 = and i64 %v340, %v86
  %v342 = mul i64 %v341, %v7
  %v343 = add i64 %v342, %v302
  %v344 = mul i64 %v343, 8
  %v345 = getelementptr inbounds float, ptr %v26, i64 %v344
  %v346 = add i64 0, 0
  %v347 = getelementptr inbounds float, ptr %v309, i64 %v346
  %v348 = load <8 x float>, ptr %v347, align 4
  %v349 = add i64 0, 0
  %v350 = getelementptr inbounds float, ptr %v315, i64 %v349
  %v351 = load <8 x float>, ptr %v350, align 4
  %v352 = fadd <8 x float> %v348, %v351
  %v353 = add i64 0, 0
  %v354 = getelementptr inbounds float, ptr %v321, i64 %v353
  %v355 = load <8 x float>, ptr %v354, align 4
  %v356 = fmul <8 x float> %v352, %v355
  %v357 = add i64 0, 0
  %v358 = getelementptr inbounds float, ptr %v10, i64 %v357
  %v359 = load <8 x float>, ptr %v358, align 4
  %v360 = add i64 0, 0
  %v361 = getelementptr inbounds float, ptr %v327, i64 %v360
  %v362 = load <8 x float>, ptr %v361, align 4
  %v363 = fdiv <8 x float> %v362, %v355
  %v364 = fmul <8 x float> %v359, %v363
  %v365 = add i64 0, 0
  %v366 = getelementptr inbounds float, ptr %v50, i64 %v365
  %v367 = load <8 x float>, ptr %v366, align 4
  %v368 = fmul <8 x float> %v367, %v352
  %v369 = fadd <8 x float> %v364, %v368
  %v370 = add i64 0, 0
  %v371 = getelementptr inbounds float, ptr %v12, i64 %v370
  %v372 = load <8 x float>, ptr %v371, align 4
  %v373 = fsub <8 x float> %v369, %v348
  %v374 = fmul <8 x float> %v372, %v373
  %v375 = add i64 0, 0
  %v376 = getelementptr inbounds float, ptr %v54, i64 %v375
  %v377 = load <8 x float>, ptr %v376, align 4
  %v378 = fmul <8 x float> %v377, %v351
  %v379 = fadd <8 x float> %v374, %v378
  %v380 = add i64 0, 0
  %v381 = getelementptr inbounds float, ptr %v333, i64 %v380
  store <8 x float> %v356, ptr %v381, align 4
  %v382 = add i64 0, 0
  %v383 = getelementptr inbounds float, ptr %v339, i64 %v382
  store <8 x float> %v369, ptr %v383, align 4
  %v384 = add i64 0, 0
  %v385 = getelementptr inbounds float, ptr %v345, i64 %v384
  store <8 x float> %v379, ptr %v385, align 4
  %v386 = add nsw i64 %v302, 1
  br label %b63
b65:
  %v387 = add i64 %v7, 0
  %v388 = sdiv i64 %v387, 1
  %v389 = add i64 %v2, 1
  %v390 = mul i64 %v388, %v2
  %v391 = sdiv i64 %v390, %v3
  %v392 = mul i64 %v391, 1
  %v393 = icmp slt i64 %v392, %v7
  %v394 = select i1 %v393, i64 %v392, i64 %v7
  %v395 = mul i64 %v388, %v389
  %v396 = sdiv i64 %v395, %v3
  %v397 = mul i64 %v396, 1
  %v398 = icmp slt i64 %v397, %v7
  %v399 = select i1 %v398, i64 %v397, i64 %v7
  br label %b66
b66:
  %v400 = phi i64 [ %v394, %b65 ], [ %v422, %b71 ]
  %v401 = icmp slt i64 %v400, %v399
  br i1 %v401, label %b67, label %b68
b67:
  %v402 = add i64 %v287, 0
  %v403 = and i64 %v402, %v88
  %v404 = mul i64 %v403, %v7
  %v405 = add i64 %v404, %v400
  %v406 = mul i64 %v405, 32
  %v407 = getelementptr inbounds float, ptr %v28, i64 %v406
  %v408 = add i64 %v287, 1
  %v409 = and i64 %v408, %v88
  %v410 = mul i64 %v409, %v7
  %v411 = add i64 %v410, %v400
  %v412 = mul i64 %v411, 32
  %v413 = getelementptr inbounds float, ptr %v28, i64 %v412
  br label %b69
b69:
  %v414 = phi i64 [ 0, %b67 ], [ %v421, %b70 ]
  %v415 = icmp slt i64 %v414, 24
  br i1 %v415, label %b70, label %b71
b70:
  %v416 = add i64 8, %v414
  %v417 = getelementptr inbounds float, ptr %v407, i64 %v416
  %v418 = load <8 x float>, ptr %v417, align 4
  %v419 = add i64 0, %v414
  %v420 = getelementptr inbounds float, ptr %v413, i64 %v419
  store <8 x float> %v418, ptr %v420, align 4
  %v421 = add nsw i64 %v414, 8
  br label %b69
b71:
  %v422 = add nsw i64 %v400, 1
  br label %b66
b68:
  %v423 = add i64 %v7, 0
  %v424 = sdiv i64 %v423, 1
  %v425 = add i64 %v2, 1
  %v426 = mul i64 %v424, %v2
  %v427 = sdiv i64 %v426, %v3
  %v428 = mul i64 %v427, 1
  %v429 = icmp slt i64 %v428, %v7
  %v430 = select i1 %v429, i64 %v428, i64 %v7
  %v431 = mul i64 %v424, %v425
  %v432 = sdiv i64 %v431, %v3
  %v433 = mul i64 %v432, 1
  %v434 = icmp slt i64 %v433, %v7
  %v435 = select i1 %v434, i64 %v433, i64 %v7
  br label %b72
b72:
  %v436 = phi i64 [ %v430, %b68 ], [ %v493, %b73 ]
  %v437 = icmp slt i64 %v436, %v435
  br i1 %v437, label %b73, label %b74
b73:
  %v438 = add i64 %v287, 0
  %v439 = and i64 %v438, %v76
  %v440 = mul i64 %v439, %v7
  %v441 = add i64 %v440, %v436
  %v442 = mul i64 %v441, 8
  %v443 = getelementptr inbounds float, ptr %v16, i64 %v442
  %v444 = add i64 %v287, 0
  %v445 = and i64 %v444, %v84
  %v446 = mul i64 %v445, %v7
  %v447 = add i64 %v446, %v436
  %v448 = mul i64 %v447, 8
  %v449 = getelementptr inbounds float, ptr %v24, i64 %v448
  %v450 = add i64 %v287, 0
  %v451 = and i64 %v450, %v86
  %v452 = mul i64 %v451, %v7
  %v453 = add i64 %v452, %v436
  %v454 = mul i64 %v453, 8
  %v455 = getelementptr inbounds float, ptr %v26, i64 %v454
  %v456 = add i64 %v287, 0
  %v457 = and i64 %v456, %v88
  %v458 = mul i64 %v457, %v7
  %v459 = add i64 %v458, %v436
  %v460 = mul i64 %v459, 32
  %v461 = getelementptr inbounds float, ptr %v28, i64 %v460
  %v462 = add i64 %v287, 1
  %v463 = and i64 %v462, %v88
  %v464 = mul i64 %v463, %v7
  %v465 = add i64 %v464, %v436
  %v466 = mul i64 %v465, 32
  %v467 = getelementptr inbounds float, ptr %v28, i64 %v466
  %v468 = add i64 0, 0
  %v469 = getelementptr inbounds float, ptr %v14, i64 %v468
  %v470 = load <8 x float>, ptr %v469, align 4
  %v471 = add i64 0, 0
  %v472 = getelementptr inbounds float, ptr %v443, i64 %v471
  %v473 = load <8 x float>, ptr %v472, align 4
  %v474 = add i64 0, 0
  %v475 = getelementptr inbounds float, ptr %v449, i64 %v474
  %v476 = load <8 x float>, ptr %v475, align 4
  %v477 = add i64 0, 0
  %v478 = getelementptr inbounds float, ptr %v455, i64 %v477
  %v479 = load <8 x float>, ptr %v478, align 4
  %v480 = fadd <8 x float> %v476, %v479
  %v481 = fdiv <8 x float> %v473, %v480
  %v482 = fmul <8 x float> %v470, %v481
  %v483 = add i64 0, 0
  %v484 = getelementptr inbounds float, ptr %v52, i64 %v483
  %v485 = load <8 x float>, ptr %v484, align 4
  %v486 = add i64 0, 0
  %v487 = getelementptr inbounds float, ptr %v461, i64 %v486
  %v488 = load <8 x float>, ptr %v487, align 4
  %v489 = fmul <8 x float> %v485, %v488
  %v490 = fadd <8 x float> %v482, %v489
  %v491 = add i64 24, 0
  %v492 = getelementptr inbounds float, ptr %v467, i64 %v491
  store <8 x float> %v490, ptr %v492, align 4
  %v493 = add nsw i64 %v436, 1
  br label %b72
b74:
  %v494 = add nsw i64 %v287, 1
  br label %b60
b62:
  %v495 = icmp sgt i64 %v3, 1
  br i1 %v495, label %b75, label %b76
b75:
  %v496 = getelementptr inbounds i64, ptr %v1, i64 3
  %v497 = atomicrmw add ptr %v496, i64 1 acq_rel
  %v498 = load i64, ptr %v99, align 8
  %v499 = add i64 %v498, 1
  store i64 %v499, ptr %v99, align 8
  %v500 = mul i64 %v3, %v499
  br label %b77
b77:
  %v501 = load atomic i64, ptr %v496 acquire, align 8
  %v502 = icmp slt i64 %v501, %v500
  br i1 %v502, label %b78, label %b79
b78:
  %v503 = call i32 @sched_yield()
  br label %b77
b79:
  br label %b76
b76:
  ret void
}
define void @backward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v99 = alloca i64, i64 1, align 8
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
  %v73 = getelementptr inbounds ptr, ptr %v0, i64 32
  %v74 = load ptr, ptr %v73, align 4
  %v75 = getelementptr inbounds i64, ptr %v1, i64 9
  %v76 = load i64, ptr %v75, align 8
  %v77 = getelementptr inbounds i64, ptr %v1, i64 10
  %v78 = load i64, ptr %v77, align 8
  %v79 = getelementptr inbounds i64, ptr %v1, i64 11
  %v80 = load i64, ptr %v79, align 8
  %v81 = getelementptr inbounds i64, ptr %v1, i64 12
  %v82 = load i64, ptr %v81, align 8
  %v83 = getelementptr inbounds i64, ptr %v1, i64 13
  %v84 = load i64, ptr %v83, align 8
  %v85 = getelementptr inbounds i64, ptr %v1, i64 14
  %v86 = load i64, ptr %v85, align 8
  %v87 = getelementptr inbounds i64, ptr %v1, i64 15
  %v88 = load i64, ptr %v87, align 8
  %v89 = getelementptr inbounds i64, ptr %v1, i64 19
  %v90 = load i64, ptr %v89, align 8
  %v91 = getelementptr inbounds i64, ptr %v1, i64 20
  %v92 = load i64, ptr %v91, align 8
  %v93 = getelementptr inbounds i64, ptr %v1, i64 30
  %v94 = load i64, ptr %v93, align 8
  %v95 = getelementptr inbounds i64, ptr %v1, i64 31
  %v96 = load i64, ptr %v95, align 8
  %v97 = getelementptr inbounds i64, ptr %v1, i64 32
  %v98 = load i64, ptr %v97, align 8
  store i64 0, ptr %v99, align 8
  %v100 = getelementptr inbounds ptr, ptr %v0, i64 33
  %v101 = load ptr, ptr %v100, align 4
  %v102 = mul i64 %v2, 0
  %v103 = add i64 %v102, 0
  %v104 = getelementptr inbounds float, ptr %v101, i64 %v103
  br label %b0
b0:
  %v105 = phi i64 [ 0, %entry ], [ %v499, %b20 ]
  %v106 = icmp slt i64 %v105, %v5
  br i1 %v106, label %b1, label %b2
b1:
  %v107 = sub i64 %v5, 1
  %v108 = sub i64 %v107, %v105
  %v109 = add i64 %v7, 0
  %v110 = sdiv i64 %v109, 1
  %v111 = add i64 %v2, 1
  %v112 = mul i64 %v110, %v2
  %v113 = sdiv i64 %v112, %v3
  %v114 = mul i64 %v113, 1
  %v115 = icmp slt i64 %v114, %v7
  %v116 = select i1 %v115, i64 %v114, i64 %v7
  %v117 = mul i64 %v110, %v111
  %v118 = sdiv i64 %v117, %v3
  %v119 = mul i64 %v118, 1
  %v120 = icmp slt i64 %v119, %v7
  %v121 = select i1 %v120, i64 %v119, i64 %v7
  br label %b3
b3:
  %v122 = phi i64 [ %v116, %b1 ], [ %v183, %b4 ]
  %v123 = icmp slt i64 %v122, %v121
  br i1 %v123, label %b4, label %b5
b4:
  %v124 = add i64 %v108, 1
  %v125 = and i64 %v124, 1
  %v126 = mul i64 %v125, %v7
  %v127 = add i64 %v126, %v122
  %v128 = mul i64 %v127, 8
  %v129 = getelementptr inbounds float, ptr %v32, i64 %v128
  %v130 = add i64 %v108, 0
  %v131 = and i64 %v130, %v80
  %v132 = mul i64 %v131, %v7
  %v133 = add i64 %v132, %v122
  %v134 = mul i64 %v133, 8
  %v135 = getelementptr inbounds float, ptr %v20, i64 %v134
  %v136 = add i64 %v108, 1
  %v137 = and i64 %v136, 1
  %v138 = mul i64 %v137, %v7
  %v139 = add i64 %v138, %v122
  %v140 = mul i64 %v139, 8
  %v141 = getelementptr inbounds float, ptr %v30, i64 %v140
  %v142 = add i64 %v108, 0
  %v143 = and i64 %v142, %v78
  %v144 = mul i64 %v143, %v7
  %v145 = add i64 %v144, %v122
  %v146 = mul i64 %v145, 8
  %v147 = getelementptr inbounds float, ptr %v18, i64 %v146
  %v148 = add i64 %v108, 0
  %v149 = and i64 %v148, %v94
  %v150 = mul i64 %v149, %v7
  %v151 = add i64 %v150, %v122
  %v152 = mul i64 %v151, 8
  %v153 = getelementptr inbounds float, ptr %v58, i64 %v152
  %v154 = add i64 %v108, 0
  %v155 = and i64 %v154, %v96
  %v156 = mul i64 %v155, %v7
  %v157 = add i64 %v156, %v122
  %v158 = mul i64 %v157, 8
  %v159 = getelementptr inbounds float, ptr %v60, i64 %v158
  %v160 = add i64 0, 0
  %v161 = getelementptr inbounds float, ptr %v129, i64 %v160
  %v162 = load <8 x float>, ptr %v161, align 4
  %v163 = add i64 0, 0
  %v164 = getelementptr inbounds float, ptr %v135, i64 %v163
  %v165 = load <8 x float>, ptr %v164, align 4
  %v166 = fadd <8 x float> %v162, %v165
  %v167 = add i64 0, 0
  %v168 = getelementptr inbounds float, ptr %v141, i64 %v167
  %v169 = load <8 x float>, ptr %v168, align 4
  %v170 = add i64 0, 0
  %v171 = getelementptr inbounds float, ptr %v147, i64 %v170
  %v172 = load <8 x float>, ptr %v171, align 4
  %v173 = fadd <8 x float> %v169, %v172
  %v174 = add i64 0, 0
  %v175 = getelementptr inbounds float, ptr %v12, i64 %v174
  %v176 = load <8 x float>, ptr %v175, align 4
  %v177 = fmul <8 x float> %v166, %v176
  %v178 = fadd <8 x float> %v173, %v177
  %v179 = add i64 0, 0
  %v180 = getelementptr inbounds float, ptr %v153, i64 %v179
  store <8 x float> %v166, ptr %v180, align 4
  %v181 = add i64 0, 0
  %v182 = getelementptr inbounds float, ptr %v159, i64 %v181
  store <8 x float> %v178, ptr %v182, align 4
  %v183 = add nsw i64 %v122, 1
  br label %b3
b5:
  %v184 = add i64 %v7, 0
  %v185 = sdiv i64 %v184, 1
  %v186 = add i64 %v2, 1
  %v187 = mul i64 %v185, %v2
  %v188 = sdiv i64 %v187, %v3
  %v189 = mul i64 %v188, 1
  %v190 = icmp slt i64 %v189, %v7
  %v191 = select i1 %v190, i64 %v189, i64 %v7
  %v192 = mul i64 %v185, %v186
  %v193 = sdiv i64 %v192, %v3
  %v194 = mul i64 %v193, 1
  %v195 = icmp slt i64 %v194, %v7
  %v196 = select i1 %v195, i64 %v194, i64 %v7
  br label %b6
b6:
  %v197 = phi i64 [ %v191, %b5 ], [ %v216, %b7 ]
  %v198 = icmp slt i64 %v197, %v196
  br i1 %v198, label %b7, label %b8
b7:
  %v199 = add i64 %v108, 1
  %v200 = and i64 %v199, 1
  %v201 = mul i64 %v200, %v7
  %v202 = add i64 %v201, %v197
  %v203 = mul i64 %v202, 32
  %v204 = getelementptr inbounds float, ptr %v34, i64 %v203
  %v205 = add i64 %v108, 0
  %v206 = and i64 %v205, %v98
  %v207 = mul i64 %v206, %v7
  %v208 = add i64 %v207, %v197
  %v209 = mul i64 %v208, 8
  %v210 = getelementptr inbounds float, ptr %v62, i64 %v209
  %v211 = add i64 24, 0
  %v212 = getelementptr inbounds float, ptr %v204, i64 %v211
  %v213 = load <8 x float>, ptr %v212, align 4
  %v214 = add i64 0, 0
  %v215 = getelementptr inbounds float, ptr %v210, i64 %v214
  store <8 x float> %v213, ptr %v215, align 4
  %v216 = add nsw i64 %v197, 1
  br label %b6
b8:
  %v217 = add i64 %v7, 0
  %v218 = sdiv i64 %v217, 1
  %v219 = add i64 %v2, 1
  %v220 = mul i64 %v218, %v2
  %v221 = sdiv i64 %v220, %v3
  %v222 = mul i64 %v221, 1
  %v223 = icmp slt i64 %v222, %v7
  %v224 = select i1 %v223, i64 %v222, i64 %v7
  %v225 = mul i64 %v218, %v219
  %v226 = sdiv i64 %v225, %v3
  %v227 = mul i64 %v226, 1
  %v228 = icmp slt i64 %v227, %v7
  %v229 = select i1 %v228, i64 %v227, i64 %v7
  br label %b9
b9:
  %v230 = phi i64 [ %v224, %b8 ], [ %v318, %b10 ]
  %v231 = icmp slt i64 %v230, %v229
  br i1 %v231, label %b10, label %b11
b10:
  %v232 = add i64 %v108, 0
  %v233 = and i64 %v232, %v98
  %v234 = mul i64 %v233, %v7
  %v235 = add i64 %v234, %v230
  %v236 = mul i64 %v235, 8
  %v237 = getelementptr inbounds float, ptr %v62, i64 %v236
  %v238 = add i64 %v108, 0
  %v239 = and i64 %v238, %v96
  %v240 = mul i64 %v239, %v7
  %v241 = add i64 %v240, %v230
  %v242 = mul i64 %v241, 8
  %v243 = getelementptr inbounds float, ptr %v60, i64 %v242
  %v244 = add i64 %v108, 0
  %v245 = and i64 %v244, %v76
  %v246 = mul i64 %v245, %v7
  %v247 = add i64 %v246, %v230
  %v248 = mul i64 %v247, 8
  %v249 = getelementptr inbounds float, ptr %v16, i64 %v248
  %v250 = add i64 %v108, 0
  %v251 = and i64 %v250, %v88
  %v252 = mul i64 %v251, %v7
  %v253 = add i64 %v252, %v230
  %v254 = mul i64 %v253, 32
  %v255 = getelementptr inbounds float, ptr %v28, i64 %v254
  %v256 = add i64 %v108, 0
  %v257 = and i64 %v256, %v82
  %v258 = mul i64 %v257, %v7
  %v259 = add i64 %v258, %v230
  %v260 = mul i64 %v259, 8
  %v261 = getelementptr inbounds float, ptr %v22, i64 %v260
  %v262 = add i64 %v108, 0
  %v263 = and i64 %v262, %v84
  %v264 = mul i64 %v263, %v7
  %v265 = add i64 %v264, %v230
  %v266 = mul i64 %v265, 8
  %v267 = getelementptr inbounds float, ptr %v24, i64 %v266
  %v268 = add i64 %v108, 0
  %v269 = and i64 %v268, %v86
  %v270 = mul i64 %v269, %v7
  %v271 = add i64 %v270, %v230
  %v272 = mul i64 %v271, 8
  %v273 = getelementptr inbounds float, ptr %v26, i64 %v272
  %v274 = add i64 %v108, 0
  %v275 = and i64 %v274, 1
  %v276 = mul i64 %v275, %v7
  %v277 = add i64 %v276, %v230
  %v278 = mul i64 %v277, 32
  %v279 = getelementptr inbounds float, ptr %v34, i64 %v278
  %v280 = add i64 0, 0
  %v281 = getelementptr inbounds float, ptr %v237, i64 %v280
  %v282 = load <8 x float>, ptr %v281, align 4
  %v283 = add i64 0, 0
  %v284 = getelementptr inbounds float, ptr %v52, i64 %v283
  %v285 = load <8 x float>, ptr %v284, align 4
  %v286 = fmul <8 x float> %v282, %v285
  %v287 = add i64 0, 0
  %v288 = getelementptr inbounds float, ptr %v243, i64 %v287
  %v289 = load <8 x float>, ptr %v288, align 4
  %v290 = add i64 0, 0
  %v291 = getelementptr inbounds float, ptr %v10, i64 %v290
  %v292 = load <8 x float>, ptr %v291, align 4
  %v293 = fmul <8 x float> %v289, %v292
  %v294 = add i64 0, 0
  %v295 = getelementptr inbounds float, ptr %v249, i64 %v294
  %v296 = load <8 x float>, ptr %v295, align 4
  %v297 = add i64 0, 0
  %v298 = getelementptr inbounds float, ptr %v255, i64 %v297
  %v299 = load <8 x float>, ptr %v298, align 4
  %v300 = fdiv <8 x float> %v296, %v299
  %v301 = fmul <8 x float> %v293, %v300
  %v302 = fdiv <8 x float> %v301, %v299
  %v303 = fsub <8 x float> %v286, %v302
  %v304 = add i64 0, 0
  %v305 = getelementptr inbounds float, ptr %v261, i64 %v304
  %v306 = load <8 x float>, ptr %v305, align 4
  %v307 = add i64 0, 0
  %v308 = getelementptr inbounds float, ptr %v267, i64 %v307
  %v309 = load <8 x float>, ptr %v308, align 4
  %v310 = add i64 0, 0
  %v311 = getelementptr inbounds float, ptr %v273, i64 %v310
  %v312 = load <8 x float>, ptr %v311, align 4
  %v313 = fadd <8 x float> %v309, %v312
  %v314 = fmul <8 x float> %v306, %v313
  %v315 = fadd <8 x float> %v303, %v314
  %v316 = add i64 0, 0
  %v317 = getelementptr inbounds float, ptr %v279, i64 %v316
  store <8 x float> %v315, ptr %v317, align 4
  %v318 = add nsw i64 %v230, 1
  br label %b9
b11:
  %v319 = add i64 %v7, 0
  %v320 = sdiv i64 %v319, 1
  %v321 = add i64 %v2, 1
  %v322 = mul i64 %v320, %v2
  %v323 = sdiv i64 %v322, %v3
  %v324 = mul i64 %v323, 1
  %v325 = icmp slt i64 %v324, %v7
  %v326 = select i1 %v325, i64 %v324, i64 %v7
  %v327 = mul i64 %v320, %v321
  %v328 = sdiv i64 %v327, %v3
  %v329 = mul i64 %v328, 1
  %v330 = icmp slt i64 %v329, %v7
  %v331 = select i1 %v330, i64 %v329, i64 %v7
  br label %b12
b12:
  %v332 = phi i64 [ %v326, %b11 ], [ %v354, %b17 ]
  %v333 = icmp slt i64 %v332, %v331
  br i1 %v333, label %b13, label %b14
b13:
  %v334 = add i64 %v108, 1
  %v335 = and i64 %v334, 1
  %v336 = mul i64 %v335, %v7
  %v337 = add i64 %v336, %v332
  %v338 = mul i64 %v337, 32
  %v339 = getelementptr inbounds float, ptr %v34, i64 %v338
  %v340 = add i64 %v108, 0
  %v341 = and i64 %v340, 1
  %v342 = mul i64 %v341, %v7
  %v343 = add i64 %v342, %v332
  %v344 = mul i64 %v343, 32
  %v345 = getelementptr inbounds float, ptr %v34, i64 %v344
  br label %b15
b15:
  %v346 = phi i64 [ 0, %b13 ], [ %v353, %b16 ]
  %v347 = icmp slt i64 %v346, 24
  br i1 %v347, label %b16, label %b17
b16:
  %v348 = add i64 0, %v346
  %v349 = getelementptr inbounds float, ptr %v339, i64 %v348
  %v350 = load <8 x float>, ptr %v349, align 4
  %v351 = add i64 8, %v346
  %v352 = getelementptr inbounds float, ptr %v345, i64 %v351
  store <8 x float> %v350, ptr %v352, align 4
  %v353 = add nsw i64 %v346, 8
  br label %b15
b17:
  %v354 = add nsw i64 %v332, 1
  br label %b12
b14:
  %v355 = add i64 %v7, 0
  %v356 = sdiv i64 %v355, 1
  %v357 = add i64 %v2, 1
  %v358 = mul i64 %v356, %v2
  %v359 = sdiv i64 %v358, %v3
  %v360 = mul i64 %v359, 1
  %v361 = icmp slt i64 %v360, %v7
  %v362 = select i1 %v361, i64 %v360, i64 %v7
  %v363 = mul i64 %v356, %v357
  %v364 = sdiv i64 %v363, %v3
  %v365 = mul i64 %v364, 1
  %v366 = icmp slt i64 %v365, %v7
  %v367 = select i1 %v366, i64 %v365, i64 %v7
  br label %b18
b18:
  %v368 = phi i64 [ %v362, %b14 ], [ %v498, %b19 ]
  %v369 = icmp slt i64 %v368, %v367
  br i1 %v369, label %b19, label %b20
b19:
  %v370 = add i64 %v108, 0
  %v371 = and i64 %v370, %v94
  %v372 = mul i64 %v371, %v7
  %v373 = add i64 %v372, %v368
  %v374 = mul i64 %v373, 8
  %v375 = getelementptr inbounds float, ptr %v58, i64 %v374
  %v376 = add i64 %v108, 0
  %v377 = and i64 %v376, %v96
  %v378 = mul i64 %v377, %v7
  %v379 = add i64 %v378, %v368
  %v380 = mul i64 %v379, 8
  %v381 = getelementptr inbounds float, ptr %v60, i64 %v380
  %v382 = add i64 %v108, 0
  %v383 = and i64 %v382, %v98
  %v384 = mul i64 %v383, %v7
  %v385 = add i64 %v384, %v368
  %v386 = mul i64 %v385, 8
  %v387 = getelementptr inbounds float, ptr %v62, i64 %v386
  %v388 = add i64 %v108, 0
  %v389 = and i64 %v388, %v76
  %v390 = mul i64 %v389, %v7
  %v391 = add i64 %v390, %v368
  %v392 = mul i64 %v391, 8
  %v393 = getelementptr inbounds float, ptr %v16, i64 %v392
  %v394 = add i64 %v108, 0
  %v395 = and i64 %v394, %v84
  %v396 = mul i64 %v395, %v7
  %v397 = add i64 %v396, %v368
  %v398 = mul i64 %v397, 8
  %v399 = getelementptr inbounds float, ptr %v24, i64 %v398
  %v400 = add i64 %v108, 0
  %v401 = and i64 %v400, %v86
  %v402 = mul i64 %v401, %v7
  %v403 = add i64 %v402, %v368
  %v404 = mul i64 %v403, 8
  %v405 = getelementptr inbounds float, ptr %v26, i64 %v404
  %v406 = add i64 %v108, 0
  %v407 = and i64 %v406, %v82
  %v408 = mul i64 %v407, %v7
  %v409 = add i64 %v408, %v368
  %v410 = mul i64 %v409, 8
  %v411 = getelementptr inbounds float, ptr %v22, i64 %v410
  %v412 = add i64 %v108, 0
  %v413 = and i64 %v412, %v88
  %v414 = mul i64 %v413, %v7
  %v415 = add i64 %v414, %v368
  %v416 = mul i64 %v415, 32
  %v417 = getelementptr inbounds float, ptr %v28, i64 %v416
  %v418 = add i64 %v108, 0
  %v419 = and i64 %v418, 1
  %v420 = mul i64 %v419, %v7
  %v421 = add i64 %v420, %v368
  %v422 = mul i64 %v421, 8
  %v423 = getelementptr inbounds float, ptr %v32, i64 %v422
  %v424 = add i64 %v108, 0
  %v425 = and i64 %v424, 1
  %v426 = mul i64 %v425, %v7
  %v427 = add i64 %v426, %v368
  %v428 = mul i64 %v427, 8
  %v429 = getelementptr inbounds float, ptr %v30, i64 %v428
  %v430 = add i64 %v108, 0
  %v431 = and i64 %v430, %v92
  %v432 = mul i64 %v431, %v7
  %v433 = add i64 %v432, %v368
  %v434 = mul i64 %v433, 8
  %v435 = getelementptr inbounds float, ptr %v38, i64 %v434
  %v436 = add i64 0, 0
  %v437 = getelementptr inbounds float, ptr %v375, i64 %v436
  %v438 = load <8 x float>, ptr %v437, align 4
  %v439 = add i64 0, 0
  %v440 = getelementptr inbounds float, ptr %v54, i64 %v439
  %v441 = load <8 x float>, ptr %v440, align 4
  %v442 = fmul <8 x float> %v438, %v441
  %v443 = add i64 0, 0
  %v444 = getelementptr inbounds float, ptr %v381, i64 %v443
  %v445 = load <8 x float>, ptr %v444, align 4
  %v446 = add i64 0, 0
  %v447 = getelementptr inbounds float, ptr %v50, i64 %v446
  %v448 = load <8 x float>, ptr %v447, align 4
  %v449 = fmul <8 x float> %v445, %v448
  %v450 = add i64 0, 0
  %v451 = getelementptr inbounds float, ptr %v387, i64 %v450
  %v452 = load <8 x float>, ptr %v451, align 4
  %v453 = add i64 0, 0
  %v454 = getelementptr inbounds float, ptr %v14, i64 %v453
  %v455 = load <8 x float>, ptr %v454, align 4
  %v456 = fmul <8 x float> %v452, %v455
  %v457 = add i64 0, 0
  %v458 = getelementptr inbounds float, ptr %v393, i64 %v457
  %v459 = load <8 x float>, ptr %v458, align 4
  %v460 = add i64 0, 0
  %v461 = getelementptr inbounds float, ptr %v399, i64 %v460
  %v462 = load <8 x float>, ptr %v461, align 4
  %v463 = add i64 0, 0
  %v464 = getelementptr inbounds float, ptr %v405, i64 %v463
  %v465 = load <8 x float>, ptr %v464, align 4
  %v466 = fadd <8 x float> %v462, %v465
  %v467 = fdiv <8 x float> %v459, %v466
  %v468 = fmul <8 x float> %v456, %v467
  %v469 = fdiv <8 x float> %v468, %v466
  %v470 = fsub <8 x float> %v449, %v469
  %v471 = add i64 0, 0
  %v472 = getelementptr inbounds float, ptr %v411, i64 %v471
  %v473 = load <8 x float>, ptr %v472, align 4
  %v474 = add i64 0, 0
  %v475 = getelementptr inbounds float, ptr %v417, i64 %v474
  %v476 = load <8 x float>, ptr %v475, align 4
  %v477 = fmul <8 x float> %v473, %v476
  %v478 = fadd <8 x float> %v470, %v477
  %v479 = fadd <8 x float> %v442, %v478
  %v480 = add i64 0, 0
  %v481 = getelementptr inbounds float, ptr %v12, i64 %v480
  %v482 = load <8 x float>, ptr %v481, align 4
  %v483 = fmul <8 x float> %v438, %v482
  %v484 = fsub <8 x float> %v478, %v483
  %v485 = fdiv <8 x float> %v456, %v466
  %v486 = add i64 0, 0
  %v487 = getelementptr inbounds float, ptr %v10, i64 %v486
  %v488 = load <8 x float>, ptr %v487, align 4
  %v489 = fmul <8 x float> %v445, %v488
  %v490 = fdiv <8 x float> %v489, %v476
  %v491 = fadd <8 x float> %v485, %v490
  %v492 = add i64 0, 0
  %v493 = getelementptr inbounds float, ptr %v423, i64 %v492
  store <8 x float> %v479, ptr %v493, align 4
  %v494 = add i64 0, 0
  %v495 = getelementptr inbounds float, ptr %v429, i64 %v494
  store <8 x float> %v484, ptr %v495, align 4
  %v496 = add i64 0, 0
  %v497 = getelementptr inbounds float, ptr %v435, i64 %v496
  store <8 x float> %v491, ptr %v497, align 4
  %v498 = add nsw i64 %v368, 1
  br label %b18
b20:
  %v499 = add nsw i64 %v105, 1
  br label %b0
b2:
  %v500 = icmp sgt i64 %v3, 1
  br i1 %v500, label %b21, label %b22
b21:
  %v501 = getelementptr inbounds i64, ptr %v1, i64 3
  %v502 = atomicrmw add ptr %v501, i64 1 acq_rel
  %v503 = load i64, ptr %v99, align 8
  %v504 = add i64 %v503, 1
  store i64 %v504, ptr %v99, align 8
  %v505 = mul i64 %v3, %v504
  br label %b23
b23:
  %v506 = load atomic i64, ptr %v501 acquire, align 8
  %v507 = icmp slt i64 %v506, %v505
  br i1 %v507, label %b24, label %b25
b24:
  %v508 = call i32 @sched_yield()
  br label %b23
b25:
  br label %b22
b22:
  %v509 = icmp eq i64 %v2, 0
  br i1 %v509, label %b26, label %b27
b26:
  br label %b28
b28:
  %v510 = phi i64 [ 0, %b26 ], [ %v539, %b33 ]
  %v511 = phi <8 x float> [ splat (float 0x0000000000000000), %b26 ], [ %v538, %b33 ]
  %v512 = icmp slt i64 %v510, %v8
  br i1 %v512, label %b29, label %b30
b29:
  %v513 = add i64 %v510, 128
  %v514 = icmp slt i64 %v513, %v8
  %v515 = select i1 %v514, i64 %v513, i64 %v8
  br label %b31
b31:
  %v516 = phi i64 [ %v510, %b29 ], [ %v537, %b32 ]
  %v517 = phi <8 x float> [ splat (float 0x0000000000000000), %b29 ], [ %v536, %b32 ]
  %v518 = icmp slt i64 %v516, %v515
  br i1 %v518, label %b32, label %b33
b32:
  %v519 = mul i64 %v516, 8
  %v520 = getelementptr inbounds float, ptr %v60, i64 %v519
  %v521 = mul i64 %v516, 8
  %v522 = getelementptr inbounds float, ptr %v16, i64 %v521
  %v523 = mul i64 %v516, 32
  %v524 = getelementptr inbounds float, ptr %v28, i64 %v523
  %v525 = add i64 0, 0
  %v526 = getelementptr inbounds float, ptr %v520, i64 %v525
  %v527 = load <8 x float>, ptr %v526, align 4
  %v528 = add i64 0, 0
  %v529 = getelementptr inbounds float, ptr %v522, i64 %v528
  %v530 = load <8 x float>, ptr %v529, align 4
  %v531 = add i64 0, 0
  %v532 = getelementptr inbounds float, ptr %v524, i64 %v531
  %v533 = load <8 x float>, ptr %v532, align 4
  %v534 = fdiv <8 x float> %v530, %v533
  %v535 = fmul <8 x float> %v527, %v534
  %v536 = fadd <8 x float> %v517, %v535
  %v537 = add nsw i64 %v516, 1
  br label %b31
b33:
  %v538 = fadd <8 x float> %v511, %v517
  %v539 = add nsw i64 %v510, 128
  br label %b28
b30:
  %v540 = add i64 0, 0
  %v541 = getelementptr inbounds float, ptr %v64, i64 %v540
  store <8 x float> %v511, ptr %v541, align 4
  br label %b27
b27:
  %v542 = icmp sgt i64 %v3, 1
  br i1 %v542, label %b34, label %b35
b34:
  %v543 = getelementptr inbounds i64, ptr %v1, i64 3
  %v544 = atomicrmw add ptr %v543, i64 1 acq_rel
  %v545 = load i64, ptr %v99, align 8
  %v546 = add i64 %v545, 1
  store i64 %v546, ptr %v99, align 8
  %v547 = mul i64 %v3, %v546
  br label %b36
b36:
  %v548 = load atomic i64, ptr %v543 acquire, align 8
  %v549 = icmp slt i64 %v548, %v547
  br i1 %v549, label %b37, label %b38
b37:
  %v550 = call i32 @sched_yield()
  br label %b36
b38:
  br label %b35
b35:
  %v551 = icmp eq i64 %v2, 0
  br i1 %v551, label %b39, label %b40
b39:
  br label %b41
b41:
  %v552 = phi i64 [ 0, %b39 ], [ %v581, %b46 ]
  %v553 = phi <8 x float> [ splat (float 0x0000000000000000), %b39 ], [ %v580, %b46 ]
  %v554 = icmp slt i64 %v552, %v8
  br i1 %v554, label %b42, label %b43
b42:
  %v555 = add i64 %v552, 128
  %v556 = icmp slt i64 %v555, %v8
  %v557 = select i1 %v556, i64 %v555, i64 %v8
  br label %b44
b44:
  %v558 = phi i64 [ %v552, %b42 ], [ %v579, %b45 ]
  %v559 = phi <8 x float> [ splat (float 0x0000000000000000), %b42 ], [ %v578, %b45 ]
  %v560 = icmp slt i64 %v558, %v557
  br i1 %v560, label %b45, label %b46
b45:
  %v561 = mul i64 %v558, 8
  %v562 = getelementptr inbounds float, ptr %v60, i64 %v561
  %v563 = mul i64 %v558, 8
  %v564 = getelementptr inbounds float, ptr %v24, i64 %v563
  %v565 = mul i64 %v558, 8
  %v566 = getelementptr inbounds float, ptr %v26, i64 %v565
  %v567 = add i64 0, 0
  %v568 = getelementptr inbounds float, ptr %v562, i64 %v567
  %v569 = load <8 x float>, ptr %v568, align 4
  %v570 = add i64 0, 0
  %v571 = getelementptr inbounds float, ptr %v564, i64 %v570
  %v572 = load <8 x float>, ptr %v571, align 4
  %v573 = add i64 0, 0
  %v574 = getelementptr inbounds float, ptr %v566, i64 %v573
  %v575 = load <8 x float>, ptr %v574, align 4
  %v576 = fadd <8 x float> %v572, %v575
  %v577 = fmul <8 x float> %v569, %v576
  %v578 = fadd <8 x float> %v559, %v577
  %v579 = add nsw i64 %v558, 1
  br label %b44
b46:
  %v580 = fadd <8 x float> %v553, %v559
  %v581 = add nsw i64 %v552, 128
  br label %b41
b43:
  %v582 = add i64 0, 0
  %v583 = getelementptr inbounds float, ptr %v66, i64 %v582
  store <8 x float> %v553, ptr %v583, align 4
  br label %b40
b40:
  %v584 = icmp sgt i64 %v3, 1
  br i1 %v584, label %b47, label %b48
b47:
  %v585 = getelementptr inbounds i64, ptr %v1, i64 3
  %v586 = atomicrmw add ptr %v585, i64 1 acq_rel
  %v587 = load i64, ptr %v99, align 8
  %v588 = add i64 %v587, 1
  store i64 %v588, ptr %v99, align 8
  %v589 = mul i64 %v3, %v588
  br label %b49
b49:
  %v590 = load atomic i64, ptr %v585 acquire, align 8
  %v591 = icmp slt i64 %v590, %v589
  br i1 %v591, label %b50, label %b51
b50:
  %v592 = call i32 @sched_yield()
  br label %b49
b51:
  br label %b48
b48:
  %v593 = icmp eq i64 %v2, 0
  br i1 %v593, label %b52, label %b53
b52:
  br label %b54
b54:
  %v594 = phi i64 [ 0, %b52 ], [ %v629, %b59 ]
  %v595 = phi <8 x float> [ splat (float 0x0000000000000000), %b52 ], [ %v628, %b59 ]
  %v596 = icmp slt i64 %v594, %v8
  br i1 %v596, label %b55, label %b56
b55:
  %v597 = add i64 %v594, 128
  %v598 = icmp slt i64 %v597, %v8
  %v599 = select i1 %v598, i64 %v597, i64 %v8
  br label %b57
b57:
  %v600 = phi i64 [ %v594, %b55 ], [ %v627, %b58 ]
  %v601 = phi <8 x float> [ splat (float 0x0000000000000000), %b55 ], [ %v626, %b58 ]
  %v602 = icmp slt i64 %v600, %v599
  br i1 %v602, label %b58, label %b59
b58:
  %v603 = mul i64 %v600, 8
  %v604 = getelementptr inbounds float, ptr %v62, i64 %v603
  %v605 = mul i64 %v600, 8
  %v606 = getelementptr inbounds float, ptr %v16, i64 %v605
  %v607 = mul i64 %v600, 8
  %v608 = getelementptr inbounds float, ptr %v24, i64 %v607
  %v609 = mul i64 %v600, 8
  %v610 = getelementptr inbounds float, ptr %v26, i64 %v609
  %v611 = add i64 0, 0
  %v612 = getelementptr inbounds float, ptr %v604, i64 %v611
  %v613 = load <8 x float>, ptr %v612, align 4
  %v614 = add i64 0, 0
  %v615 = getelementptr inbounds float, ptr %v606, i64 %v614
  %v616 = load <8 x float>, ptr %v615, align 4
  %v617 = add i64 0, 0
  %v618 = getelementptr inbounds float, ptr %v608, i64 %v617
  %v619 = load <8 x float>, ptr %v618, align 4
  %v620 = add i64 0, 0
  %v621 = getelementptr inbounds float, ptr %v610, i64 %v620
  %v622 = load <8 x float>, ptr %v621, align 4
  %v623 = fadd <8 x float> %v619, %v622
  %v624 = fdiv <8 x float> %v616, %v623
  %v625 = fmul <8 x float> %v613, %v624
  %v626 = fadd <8 x float> %v601, %v625
  %v627 = add nsw i64 %v600, 1
  br label %b57
b59:
  %v628 = fadd <8 x float> %v595, %v601
  %v629 = add nsw i64 %v594, 128
  br label %b54
b56:
  %v630 = add i64 0, 0
  %v631 = getelementptr inbounds float, ptr %v68, i64 %v630
  store <8 x float> %v595, ptr %v631, align 4
  br label %b53
b53:
  %v632 = icmp sgt i64 %v3, 1
  br i1 %v632, label %b60, label %b61
b60:
  %v633 = getelementptr inbounds i64, ptr %v1, i64 3
  %v634 = atomicrmw add ptr %v633, i64 1 acq_rel
  %v635 = load i64, ptr %v99, align 8
  %v636 = add i64 %v635, 1
  store i64 %v636, ptr %v99, align 8
  %v637 = mul i64 %v3, %v636
  br label %b62
b62:
  %v638 = load atomic i64, ptr %v633 acquire, align 8
  %v639 = icmp slt i64 %v638, %v637
  br i1 %v639, label %b63, label %b64
b63:
  %v640 = call i32 @sched_yield()
  br label %b62
b64:
  br label %b61
b61:
  %v641 = icmp eq i64 %v2, 0
  br i1 %v641, label %b65, label %b66
b65:
  br label %b67
b67:
  %v642 = phi i64 [ 0, %b65 ], [ %v665, %b72 ]
  %v643 = phi <8 x float> [ splat (float 0x0000000000000000), %b65 ], [ %v664, %b72 ]
  %v644 = icmp slt i64 %v642, %v8
  br i1 %v644, label %b68, label %b69
b68:
  %v645 = add i64 %v642, 128
  %v646 = icmp slt i64 %v645, %v8
  %v647 = select i1 %v646, i64 %v645, i64 %v8
  br label %b70
b70:
  %v648 = phi i64 [ %v642, %b68 ], [ %v663, %b71 ]
  %v649 = phi <8 x float> [ splat (float 0x0000000000000000), %b68 ], [ %v662, %b71 ]
  %v650 = icmp slt i64 %v648, %v647
  br i1 %v650, label %b71, label %b72
b71:
  %v651 = mul i64 %v648, 8
  %v652 = getelementptr inbounds float, ptr %v62, i64 %v651
  %v653 = mul i64 %v648, 32
  %v654 = getelementptr inbounds float, ptr %v28, i64 %v653
  %v655 = add i64 0, 0
  %v656 = getelementptr inbounds float, ptr %v652, i64 %v655
  %v657 = load <8 x float>, ptr %v656, align 4
  %v658 = add i64 0, 0
  %v659 = getelementptr inbounds float, ptr %v654, i64 %v658
  %v660 = load <8 x float>, ptr %v659, align 4
  %v661 = fmul <8 x float> %v657, %v660
  %v662 = fadd <8 x float> %v649, %v661
  %v663 = add nsw i64 %v648, 1
  br label %b70
b72:
  %v664 = fadd <8 x float> %v643, %v649
  %v665 = add nsw i64 %v642, 128
  br label %b67
b69:
  %v666 = add i64 0, 0
  %v667 = getelementptr inbounds float, ptr %v70, i64 %v666
  store <8 x float> %v643, ptr %v667, align 4
  br label %b66
b66:
  %v668 = icmp sgt i64 %v3, 1
  br i1 %v668, label %b73, label %b74
b73:
  %v669 = getelementptr inbounds i64, ptr %v1, i64 3
  %v670 = atomicrmw add ptr %v669, i64 1 acq_rel
  %v671 = load i64, ptr %v99, align 8
  %v672 = add i64 %v671, 1
  store i64 %v672, ptr %v99, align 8
  %v673 = mul i64 %v3, %v672
  br label %b75
b75:
  %v674 = load atomic i64, ptr %v669 acquire, align 8
  %v675 = icmp slt i64 %v674, %v673
  br i1 %v675, label %b76, label %b77
b76:
  %v676 = call i32 @sched_yield()
  br label %b75
b77:
  br label %b74
b74:
  %v677 = icmp eq i64 %v2, 0
  br i1 %v677, label %b78, label %b79
b78:
  br label %b80
b80:
  %v678 = phi i64 [ 0, %b78 ], [ %v709, %b85 ]
  %v679 = phi <8 x float> [ splat (float 0x0000000000000000), %b78 ], [ %v708, %b85 ]
  %v680 = icmp slt i64 %v678, %v8
  br i1 %v680, label %b81, label %b82
b81:
  %v681 = add i64 %v678, 128
  %v682 = icmp slt i64 %v681, %v8
  %v683 = select i1 %v682, i64 %v681, i64 %v8
  br label %b83
b83:
  %v684 = phi i64 [ %v678, %b81 ], [ %v707, %b84 ]
  %v685 = phi <8 x float> [ splat (float 0x0000000000000000), %b81 ], [ %v706, %b84 ]
  %v686 = icmp slt i64 %v684, %v683
  br i1 %v686, label %b84, label %b85
b84:
  %v687 = mul i64 %v684, 8
  %v688 = getelementptr inbounds float, ptr %v58, i64 %v687
  %v689 = mul i64 1, %v7
  %v690 = add i64 %v684, %v689
  %v691 = mul i64 %v690, 8
  %v692 = getelementptr inbounds float, ptr %v24, i64 %v691
  %v693 = mul i64 %v684, 8
  %v694 = getelementptr inbounds float, ptr %v24, i64 %v693
  %v695 = add i64 0, 0
  %v696 = getelementptr inbounds float, ptr %v688, i64 %v695
  %v697 = load <8 x float>, ptr %v696, align 4
  %v698 = add i64 0, 0
  %v699 = getelementptr inbounds float, ptr %v692, i64 %v698
  %v700 = load <8 x float>, ptr %v699, align 4
  %v701 = add i64 0, 0
  %v702 = getelementptr inbounds float, ptr %v694, i64 %v701
  %v703 = load <8 x float>, ptr %v702, align 4
  %v704 = fsub <8 x float> %v700, %v703
  %v705 = fmul <8 x float> %v697, %v704
  %v706 = fadd <8 x float> %v685, %v705
  %v707 = add nsw i64 %v684, 1
  br label %b83
b85:
  %v708 = fadd <8 x float> %v679, %v685
  %v709 = add nsw i64 %v678, 128
  br label %b80
b82:
  %v710 = add i64 0, 0
  %v711 = getelementptr inbounds float, ptr %v72, i64 %v710
  store <8 x float> %v679, ptr %v711, align 4
  br label %b79
b79:
  %v712 = icmp sgt i64 %v3, 1
  br i1 %v712, label %b86, label %b87
b86:
  %v713 = getelementptr inbounds i64, ptr %v1, i64 3
  %v714 = atomicrmw add ptr %v713, i64 1 acq_rel
  %v715 = load i64, ptr %v99, align 8
  %v716 = add i64 %v715, 1
  store i64 %v716, ptr %v99, align 8
  %v717 = mul i64 %v3, %v716
  br label %b88
b88:
  %v718 = load atomic i64, ptr %v713 acquire, align 8
  %v719 = icmp slt i64 %v718, %v717
  br i1 %v719, label %b89, label %b90
b89:
  %v720 = call i32 @sched_yield()
  br label %b88
b90:
  br label %b87
b87:
  %v721 = icmp eq i64 %v2, 0
  br i1 %v721, label %b91, label %b92
b91:
  br label %b93
b93:
  %v722 = phi i64 [ 0, %b91 ], [ %v745, %b98 ]
  %v723 = phi <8 x float> [ splat (float 0x0000000000000000), %b91 ], [ %v744, %b98 ]
  %v724 = icmp slt i64 %v722, %v8
  br i1 %v724, label %b94, label %b95
b94:
  %v725 = add i64 %v722, 128
  %v726 = icmp slt i64 %v725, %v8
  %v727 = select i1 %v726, i64 %v725, i64 %v8
  br label %b96
b96:
  %v728 = phi i64 [ %v722, %b94 ], [ %v743, %b97 ]
  %v729 = phi <8 x float> [ splat (float 0x0000000000000000), %b94 ], [ %v742, %b97 ]
  %v730 = icmp slt i64 %v728, %v727
  br i1 %v730, label %b97, label %b98
b97:
  %v731 = mul i64 %v728, 8
  %v732 = getelementptr inbounds float, ptr %v58, i64 %v731
  %v733 = mul i64 %v728, 8
  %v734 = getelementptr inbounds float, ptr %v26, i64 %v733
  %v735 = add i64 0, 0
  %v736 = getelementptr inbounds float, ptr %v732, i64 %v735
  %v737 = load <8 x float>, ptr %v736, align 4
  %v738 = add i64 0, 0
  %v739 = getelementptr inbounds float, ptr %v734, i64 %v738
  %v740 = load <8 x float>, ptr %v739, align 4
  %v741 = fmul <8 x float> %v737, %v740
  %v742 = fadd <8 x float> %v729, %v741
  %v743 = add nsw i64 %v728, 1
  br label %b96
b98:
  %v744 = fadd <8 x float> %v723, %v729
  %v745 = add nsw i64 %v722, 128
  br label %b93
b95:
  %v746 = add i64 0, 0
  %v747 = getelementptr inbounds float, ptr %v74, i64 %v746
  store <8 x float> %v723, ptr %v747, align 4
  br label %b92
b92:
  %v748 = icmp sgt i64 %v3, 1
  br i1 %v748, label %b99, label %b100
b99:
  %v749 = getelementptr inbounds i64, ptr %v1, i64 3
  %v750 = atomicrmw add ptr %v749, i64 1 acq_rel
  %v751 = load i64, ptr %v99, align 8
  %v752 = add i64 %v751, 1
  store i64 %v752, ptr %v99, align 8
  %v753 = mul i64 %v3, %v752
  br label %b101
b101:
  %v754 = load atomic i64, ptr %v749 acquire, align 8
  %v755 = icmp slt i64 %v754, %v753
  br i1 %v755, label %b102, label %b103
b102:
  %v756 = call i32 @sched_yield()
  br label %b101
b103:
  br label %b100
b100:
  %v757 = icmp eq i64 %v2, 0
  br i1 %v757, label %b104, label %b105
b104:
  %v758 = add i64 0, 0
  %v759 = getelementptr inbounds float, ptr %v64, i64 %v758
  %v760 = load <8 x float>, ptr %v759, align 4
  %v761 = add i64 0, 0
  %v762 = getelementptr inbounds float, ptr %v66, i64 %v761
  %v763 = load <8 x float>, ptr %v762, align 4
  %v764 = fsub <8 x float> %v760, %v763
  %v765 = add i64 0, 0
  %v766 = getelementptr inbounds float, ptr %v72, i64 %v765
  %v767 = load <8 x float>, ptr %v766, align 4
  %v768 = add i64 0, 0
  %v769 = getelementptr inbounds float, ptr %v74, i64 %v768
  %v770 = load <8 x float>, ptr %v769, align 4
  %v771 = fsub <8 x float> %v767, %v770
  %v772 = add i64 0, 0
  %v773 = getelementptr inbounds float, ptr %v68, i64 %v772
  %v774 = load <8 x float>, ptr %v773, align 4
  %v775 = add i64 0, 0
  %v776 = getelementptr inbounds float, ptr %v70, i64 %v775
  %v777 = load <8 x float>, ptr %v776, align 4
  %v778 = fsub <8 x float> %v774, %v777
  %v779 = add i64 0, 0
  %v780 = getelementptr inbounds float, ptr %v40, i64 %v779
  store <8 x float> %v764, ptr %v780, align 4
  %v781 = add i64 0, 0
  %v782 = getelementptr inbounds float, ptr %v44, i64 %v781
  store <8 x float> %v771, ptr %v782, align 4
  %v783 = add i64 0, 0
  %v784 = getelementptr inbounds float, ptr %v42, i64 %v783
  store <8 x float> %v778, ptr %v784, align 4
  br label %b105
b105:
  %v785 = icmp sgt i64 %v3, 1
  br i1 %v785, label %b106, label %b107
b106:
  %v786 = getelementptr inbounds i64, ptr %v1, i64 3
  %v787 = atomicrmw add ptr %v786, i64 1 acq_rel
  %v788 = load i64, ptr %v99, align 8
  %v789 = add i64 %v788, 1
  store i64 %v789, ptr %v99, align 8
  %v790 = mul i64 %v3, %v789
  br label %b108
b108:
  %v791 = load atomic i64, ptr %v786 acquire, align 8
  %v792 = icmp slt i64 %v791, %v790
  br i1 %v792, label %b109, label %b110
b109:
  %v793 = call i32 @sched_yield()
  br label %b108
b110:
  br label %b107
b107:
  ret void
}

declare i32 @sched_yield() #1

attributes #0 = { nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind }
