; generated from specs/garch.yaml by `make generated`: do not edit
; garch@gjr D=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v67 = alloca i64, i64 1, align 8
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
  %v53 = getelementptr inbounds i64, ptr %v1, i64 7
  %v54 = load i64, ptr %v53, align 8
  %v55 = getelementptr inbounds i64, ptr %v1, i64 12
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 13
  %v58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 14
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 15
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 19
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 27
  %v66 = load i64, ptr %v65, align 8
  store i64 0, ptr %v67, align 8
  %v68 = getelementptr inbounds ptr, ptr %v0, i64 22
  %v69 = load ptr, ptr %v68, align 4
  %v70 = mul i64 %v2, 0
  %v71 = add i64 %v70, 0
  %v72 = getelementptr inbounds float, ptr %v69, i64 %v71
  %v73 = getelementptr inbounds i64, ptr %v1, i64 4
  %v74 = load i64, ptr %v73, align 8
  %v75 = icmp eq i64 %v74, 0
  br i1 %v75, label %b0, label %b1
b0:
  %v76 = icmp eq i64 %v2, 0
  br i1 %v76, label %b2, label %b3
b2:
  %v77 = add i64 0, 0
  %v78 = getelementptr inbounds float, ptr %v46, i64 %v77
  %v79 = insertelement <8 x float> poison, float 0x3FE0000000000000, i64 0
  %v80 = shufflevector <8 x float> %v79, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v80, ptr %v78, align 4
  br label %b3
b3:
  br label %b1
b1:
  %v81 = icmp sgt i64 %v3, 1
  br i1 %v81, label %b4, label %b5
b4:
  %v82 = getelementptr inbounds i64, ptr %v1, i64 3
  %v83 = atomicrmw add ptr %v82, i64 1 acq_rel
  %v84 = load i64, ptr %v67, align 8
  %v85 = add i64 %v84, 1
  store i64 %v85, ptr %v67, align 8
  %v86 = mul i64 %v3, %v85
  br label %b6
b6:
  %v87 = load atomic i64, ptr %v82 acquire, align 8
  %v88 = icmp slt i64 %v87, %v86
  br i1 %v88, label %b7, label %b8
b7:
  %v89 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  %v90 = getelementptr inbounds i64, ptr %v1, i64 4
  %v91 = load i64, ptr %v90, align 8
  %v92 = icmp eq i64 %v91, 0
  br i1 %v92, label %b9, label %b10
b9:
  %v93 = getelementptr inbounds i64, ptr %v1, i64 28
  %v94 = load i64, ptr %v93, align 8
  %v95 = icmp eq i64 %v94, 0
  br i1 %v95, label %b11, label %b12
b11:
  %v96 = add i64 %v7, 0
  %v97 = sdiv i64 %v96, 1
  %v98 = add i64 %v2, 1
  %v99 = mul i64 %v97, %v2
  %v100 = sdiv i64 %v99, %v3
  %v101 = mul i64 %v100, 1
  %v102 = icmp slt i64 %v101, %v7
  %v103 = select i1 %v102, i64 %v101, i64 %v7
  %v104 = mul i64 %v97, %v98
  %v105 = sdiv i64 %v104, %v3
  %v106 = mul i64 %v105, 1
  %v107 = icmp slt i64 %v106, %v7
  %v108 = select i1 %v107, i64 %v106, i64 %v7
  br label %b13
b13:
  %v109 = phi i64 [ %v103, %b11 ], [ %v121, %b14 ]
  %v110 = icmp slt i64 %v109, %v108
  br i1 %v110, label %b14, label %b15
b14:
  %v111 = and i64 0, %v58
  %v112 = mul i64 %v111, %v7
  %v113 = add i64 %v112, %v109
  %v114 = mul i64 %v113, 8
  %v115 = getelementptr inbounds float, ptr %v24, i64 %v114
  %v116 = add i64 0, 0
  %v117 = getelementptr inbounds float, ptr %v10, i64 %v116
  %v118 = load <8 x float>, ptr %v117, align 4
  %v119 = add i64 0, 0
  %v120 = getelementptr inbounds float, ptr %v115, i64 %v119
  store <8 x float> %v118, ptr %v120, align 4
  %v121 = add nsw i64 %v109, 1
  br label %b13
b15:
  br label %b12
b12:
  br label %b10
b10:
  %v122 = icmp sgt i64 %v3, 1
  br i1 %v122, label %b16, label %b17
b16:
  %v123 = getelementptr inbounds i64, ptr %v1, i64 3
  %v124 = atomicrmw add ptr %v123, i64 1 acq_rel
  %v125 = load i64, ptr %v67, align 8
  %v126 = add i64 %v125, 1
  store i64 %v126, ptr %v67, align 8
  %v127 = mul i64 %v3, %v126
  br label %b18
b18:
  %v128 = load atomic i64, ptr %v123 acquire, align 8
  %v129 = icmp slt i64 %v128, %v127
  br i1 %v129, label %b19, label %b20
b19:
  %v130 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  %v131 = getelementptr inbounds i64, ptr %v1, i64 4
  %v132 = load i64, ptr %v131, align 8
  %v133 = icmp eq i64 %v132, 0
  br i1 %v133, label %b21, label %b22
b21:
  %v134 = getelementptr inbounds i64, ptr %v1, i64 29
  %v135 = load i64, ptr %v134, align 8
  %v136 = icmp eq i64 %v135, 0
  br i1 %v136, label %b23, label %b24
b23:
  %v137 = add i64 %v7, 0
  %v138 = sdiv i64 %v137, 1
  %v139 = add i64 %v2, 1
  %v140 = mul i64 %v138, %v2
  %v141 = sdiv i64 %v140, %v3
  %v142 = mul i64 %v141, 1
  %v143 = icmp slt i64 %v142, %v7
  %v144 = select i1 %v143, i64 %v142, i64 %v7
  %v145 = mul i64 %v138, %v139
  %v146 = sdiv i64 %v145, %v3
  %v147 = mul i64 %v146, 1
  %v148 = icmp slt i64 %v147, %v7
  %v149 = select i1 %v148, i64 %v147, i64 %v7
  br label %b25
b25:
  %v150 = phi i64 [ %v144, %b23 ], [ %v162, %b26 ]
  %v151 = icmp slt i64 %v150, %v149
  br i1 %v151, label %b26, label %b27
b26:
  %v152 = and i64 0, %v60
  %v153 = mul i64 %v152, %v7
  %v154 = add i64 %v153, %v150
  %v155 = mul i64 %v154, 8
  %v156 = getelementptr inbounds float, ptr %v26, i64 %v155
  %v157 = add i64 0, 0
  %v158 = getelementptr inbounds float, ptr %v10, i64 %v157
  %v159 = load <8 x float>, ptr %v158, align 4
  %v160 = add i64 0, 0
  %v161 = getelementptr inbounds float, ptr %v156, i64 %v160
  store <8 x float> %v159, ptr %v161, align 4
  %v162 = add nsw i64 %v150, 1
  br label %b25
b27:
  br label %b24
b24:
  br label %b22
b22:
  %v163 = icmp sgt i64 %v3, 1
  br i1 %v163, label %b28, label %b29
b28:
  %v164 = getelementptr inbounds i64, ptr %v1, i64 3
  %v165 = atomicrmw add ptr %v164, i64 1 acq_rel
  %v166 = load i64, ptr %v67, align 8
  %v167 = add i64 %v166, 1
  store i64 %v167, ptr %v67, align 8
  %v168 = mul i64 %v3, %v167
  br label %b30
b30:
  %v169 = load atomic i64, ptr %v164 acquire, align 8
  %v170 = icmp slt i64 %v169, %v168
  br i1 %v170, label %b31, label %b32
b31:
  %v171 = call i32 @sched_yield()
  br label %b30
b32:
  br label %b29
b29:
  %v172 = getelementptr inbounds i64, ptr %v1, i64 4
  %v173 = load i64, ptr %v172, align 8
  %v174 = icmp eq i64 %v173, 0
  br i1 %v174, label %b33, label %b34
b33:
  %v175 = getelementptr inbounds i64, ptr %v1, i64 30
  %v176 = load i64, ptr %v175, align 8
  %v177 = icmp eq i64 %v176, 0
  br i1 %v177, label %b35, label %b36
b35:
  %v178 = add i64 %v7, 0
  %v179 = sdiv i64 %v178, 1
  %v180 = add i64 %v2, 1
  %v181 = mul i64 %v179, %v2
  %v182 = sdiv i64 %v181, %v3
  %v183 = mul i64 %v182, 1
  %v184 = icmp slt i64 %v183, %v7
  %v185 = select i1 %v184, i64 %v183, i64 %v7
  %v186 = mul i64 %v179, %v180
  %v187 = sdiv i64 %v186, %v3
  %v188 = mul i64 %v187, 1
  %v189 = icmp slt i64 %v188, %v7
  %v190 = select i1 %v189, i64 %v188, i64 %v7
  br label %b37
b37:
  %v191 = phi i64 [ %v185, %b35 ], [ %v202, %b38 ]
  %v192 = icmp slt i64 %v191, %v190
  br i1 %v192, label %b38, label %b39
b38:
  %v193 = and i64 0, %v62
  %v194 = mul i64 %v193, %v7
  %v195 = add i64 %v194, %v191
  %v196 = mul i64 %v195, 8
  %v197 = getelementptr inbounds float, ptr %v28, i64 %v196
  %v198 = add i64 0, 0
  %v199 = getelementptr inbounds float, ptr %v197, i64 %v198
  %v200 = insertelement <8 x float> poison, float 0x3FE0000000000000, i64 0
  %v201 = shufflevector <8 x float> %v200, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v201, ptr %v199, align 4
  %v202 = add nsw i64 %v191, 1
  br label %b37
b39:
  br label %b36
b36:
  br label %b34
b34:
  %v203 = icmp sgt i64 %v3, 1
  br i1 %v203, label %b40, label %b41
b40:
  %v204 = getelementptr inbounds i64, ptr %v1, i64 3
  %v205 = atomicrmw add ptr %v204, i64 1 acq_rel
  %v206 = load i64, ptr %v67, align 8
  %v207 = add i64 %v206, 1
  store i64 %v207, ptr %v67, align 8
  %v208 = mul i64 %v3, %v207
  br label %b42
b42:
  %v209 = load atomic i64, ptr %v204 acquire, align 8
  %v210 = icmp slt i64 %v209, %v208
  br i1 %v210, label %b43, label %b44
b43:
  %v211 = call i32 @sched_yield()
  br label %b42
b44:
  br label %b41
b41:
  %v212 = getelementptr inbounds i64, ptr %v1, i64 5
  %v213 = load i64, ptr %v212, align 8
  br label %b45
b45:
  %v214 = phi i64 [ 0, %b41 ], [ %v418, %b69 ]
  %v215 = icmp slt i64 %v214, %v5
  br i1 %v215, label %b46, label %b47
b46:
  %v216 = add i64 %v214, %v213
  %v217 = icmp slt i64 %v216, %v5
  %v218 = select i1 %v217, i64 %v216, i64 %v5
  %v219 = sub i64 %v218, %v214
  %v220 = mul i64 %v219, %v7
  %v221 = add i64 %v220, 0
  %v222 = sdiv i64 %v221, 1
  %v223 = add i64 %v2, 1
  %v224 = mul i64 %v222, %v2
  %v225 = sdiv i64 %v224, %v3
  %v226 = mul i64 %v225, 1
  %v227 = icmp slt i64 %v226, %v220
  %v228 = select i1 %v227, i64 %v226, i64 %v220
  %v229 = mul i64 %v222, %v223
  %v230 = sdiv i64 %v229, %v3
  %v231 = mul i64 %v230, 1
  %v232 = icmp slt i64 %v231, %v220
  %v233 = select i1 %v232, i64 %v231, i64 %v220
  %v234 = mul i64 %v214, %v7
  %v235 = add i64 %v228, %v234
  %v236 = add i64 %v233, %v234
  br label %b48
b48:
  %v237 = phi i64 [ %v235, %b46 ], [ %v261, %b49 ]
  %v238 = icmp slt i64 %v237, %v236
  br i1 %v238, label %b49, label %b50
b49:
  %v239 = mul i64 %v237, 8
  %v240 = getelementptr inbounds float, ptr %v12, i64 %v239
  %v241 = mul i64 %v214, %v7
  %v242 = sub i64 %v237, %v241
  %v243 = mul i64 %v242, 8
  %v244 = getelementptr inbounds float, ptr %v48, i64 %v243
  %v245 = mul i64 %v214, %v7
  %v246 = sub i64 %v237, %v245
  %v247 = mul i64 %v246, 8
  %v248 = getelementptr inbounds float, ptr %v50, i64 %v247
  %v249 = add i64 0, 0
  %v250 = getelementptr inbounds float, ptr %v240, i64 %v249
  %v251 = load <8 x float>, ptr %v250, align 4
  %v252 = fmul <8 x float> %v251, %v251
  %v253 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v254 = shufflevector <8 x float> %v253, <8 x float> poison, <8 x i32> zeroinitializer
  %v255 = fcmp olt <8 x float> %v251, %v254
  %v256 = select <8 x i1> %v255, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v257 = add i64 0, 0
  %v258 = getelementptr inbounds float, ptr %v244, i64 %v257
  store <8 x float> %v252, ptr %v258, align 4
  %v259 = add i64 0, 0
  %v260 = getelementptr inbounds float, ptr %v248, i64 %v259
  store <8 x float> %v256, ptr %v260, align 4
  %v261 = add nsw i64 %v237, 1
  br label %b48
b50:
  %v262 = icmp sgt i64 %v3, 1
  br i1 %v262, label %b51, label %b52
b51:
  %v263 = getelementptr inbounds i64, ptr %v1, i64 3
  %v264 = atomicrmw add ptr %v263, i64 1 acq_rel
  %v265 = load i64, ptr %v67, align 8
  %v266 = add i64 %v265, 1
  store i64 %v266, ptr %v67, align 8
  %v267 = mul i64 %v3, %v266
  br label %b53
b53:
  %v268 = load atomic i64, ptr %v263 acquire, align 8
  %v269 = icmp slt i64 %v268, %v267
  br i1 %v269, label %b54, label %b55
b54:
  %v270 = call i32 @sched_yield()
  br label %b53
b55:
  br label %b52
b52:
  br label %b56
b56:
  %v271 = phi i64 [ %v214, %b52 ], [ %v408, %b67 ]
  %v272 = icmp slt i64 %v271, %v218
  br i1 %v272, label %b57, label %b58
b57:
  %v273 = add i64 %v7, 0
  %v274 = sdiv i64 %v273, 1
  %v275 = add i64 %v2, 1
  %v276 = mul i64 %v274, %v2
  %v277 = sdiv i64 %v276, %v3
  %v278 = mul i64 %v277, 1
  %v279 = icmp slt i64 %v278, %v7
  %v280 = select i1 %v279, i64 %v278, i64 %v7
  %v281 = mul i64 %v274, %v275
  %v282 = sdiv i64 %v281, %v3
  %v283 = mul i64 %v282, 1
  %v284 = icmp slt i64 %v283, %v7
  %v285 = select i1 %v284, i64 %v283, i64 %v7
  br label %b59
b59:
  %v286 = phi i64 [ %v280, %b57 ], [ %v341, %b60 ]
  %v287 = icmp slt i64 %v286, %v285
  br i1 %v287, label %b60, label %b61
b60:
  %v288 = add i64 %v271, 0
  %v289 = and i64 %v288, %v62
  %v290 = mul i64 %v289, %v7
  %v291 = add i64 %v290, %v286
  %v292 = mul i64 %v291, 8
  %v293 = getelementptr inbounds float, ptr %v28, i64 %v292
  %v294 = add i64 %v271, 0
  %v295 = and i64 %v294, %v60
  %v296 = mul i64 %v295, %v7
  %v297 = add i64 %v296, %v286
  %v298 = mul i64 %v297, 8
  %v299 = getelementptr inbounds float, ptr %v26, i64 %v298
  %v300 = add i64 %v271, 0
  %v301 = and i64 %v300, %v58
  %v302 = mul i64 %v301, %v7
  %v303 = add i64 %v302, %v286
  %v304 = mul i64 %v303, 8
  %v305 = getelementptr inbounds float, ptr %v24, i64 %v304
  %v306 = add i64 %v271, 1
  %v307 = and i64 %v306, %v58
  %v308 = mul i64 %v307, %v7
  %v309 = add i64 %v308, %v286
  %v310 = mul i64 %v309, 8
  %v311 = getelementptr inbounds float, ptr %v24, i64 %v310
  %v312 = add i64 0, 0
  %v313 = getelementptr inbounds float, ptr %v18, i64 %v312
  %v314 = load <8 x float>, ptr %v313, align 4
  %v315 = add i64 0, 0
  %v316 = getelementptr inbounds float, ptr %v16, i64 %v315
  %v317 = load <8 x float>, ptr %v316, align 4
  %v318 = add i64 0, 0
  %v319 = getelementptr inbounds float, ptr %v14, i64 %v318
  %v320 = load <8 x float>, ptr %v319, align 4
  %v321 = add i64 0, 0
  %v322 = getelementptr inbounds float, ptr %v293, i64 %v321
  %v323 = load <8 x float>, ptr %v322, align 4
  %v324 = fmul <8 x float> %v320, %v323
  %v325 = fadd <8 x float> %v317, %v324
  %v326 = add i64 0, 0
  %v327 = getelementptr inbounds float, ptr %v299, i64 %v326
  %v328 = load <8 x float>, ptr %v327, align 4
  %v329 = fmul <8 x float> %v325, %v328
  %v330 = fadd <8 x float> %v314, %v329
  %v331 = add i64 0, 0
  %v332 = getelementptr inbounds float, ptr %v20, i64 %v331
  %v333 = load <8 x float>, ptr %v332, align 4
  %v334 = add i64 0, 0
  %v335 = getelementptr inbounds float, ptr %v305, i64 %v334
  %v336 = load <8 x float>, ptr %v335, align 4
  %v337 = fmul <8 x float> %v333, %v336
  %v338 = fadd <8 x float> %v330, %v337
  %v339 = add i64 0, 0
  %v340 = getelementptr inbounds float, ptr %v311, i64 %v339
  store <8 x float> %v338, ptr %v340, align 4
  %v341 = add nsw i64 %v286, 1
  br label %b59
b61:
  %v342 = add i64 %v7, 0
  %v343 = sdiv i64 %v342, 1
  %v344 = add i64 %v2, 1
  %v345 = mul i64 %v343, %v2
  %v346 = sdiv i64 %v345, %v3
  %v347 = mul i64 %v346, 1
  %v348 = icmp slt i64 %v347, %v7
  %v349 = select i1 %v348, i64 %v347, i64 %v7
  %v350 = mul i64 %v343, %v344
  %v351 = sdiv i64 %v350, %v3
  %v352 = mul i64 %v351, 1
  %v353 = icmp slt i64 %v352, %v7
  %v354 = select i1 %v353, i64 %v352, i64 %v7
  br label %b62
b62:
  %v355 = phi i64 [ %v349, %b61 ], [ %v374, %b63 ]
  %v356 = icmp slt i64 %v355, %v354
  br i1 %v356, label %b63, label %b64
b63:
  %v357 = add i64 %v271, 0
  %v358 = sub i64 %v357, %v214
  %v359 = mul i64 %v358, %v7
  %v360 = add i64 %v359, %v355
  %v361 = mul i64 %v360, 8
  %v362 = getelementptr inbounds float, ptr %v48, i64 %v361
  %v363 = add i64 %v271, 1
  %v364 = and i64 %v363, %v60
  %v365 = mul i64 %v364, %v7
  %v366 = add i64 %v365, %v355
  %v367 = mul i64 %v366, 8
  %v368 = getelementptr inbounds float, ptr %v26, i64 %v367
  %v369 = add i64 0, 0
  %v370 = getelementptr inbounds float, ptr %v362, i64 %v369
  %v371 = load <8 x float>, ptr %v370, align 4
  %v372 = add i64 0, 0
  %v373 = getelementptr inbounds float, ptr %v368, i64 %v372
  store <8 x float> %v371, ptr %v373, align 4
  %v374 = add nsw i64 %v355, 1
  br label %b62
b64:
  %v375 = add i64 %v7, 0
  %v376 = sdiv i64 %v375, 1
  %v377 = add i64 %v2, 1
  %v378 = mul i64 %v376, %v2
  %v379 = sdiv i64 %v378, %v3
  %v380 = mul i64 %v379, 1
  %v381 = icmp slt i64 %v380, %v7
  %v382 = select i1 %v381, i64 %v380, i64 %v7
  %v383 = mul i64 %v376, %v377
  %v384 = sdiv i64 %v383, %v3
  %v385 = mul i64 %v384, 1
  %v386 = icmp slt i64 %v385, %v7
  %v387 = select i1 %v386, i64 %v385, i64 %v7
  br label %b65
b65:
  %v388 = phi i64 [ %v382, %b64 ], [ %v407, %b66 ]
  %v389 = icmp slt i64 %v388, %v387
  br i1 %v389, label %b66, label %b67
b66:
  %v390 = add i64 %v271, 0
  %v391 = sub i64 %v390, %v214
  %v392 = mul i64 %v391, %v7
  %v393 = add i64 %v392, %v388
  %v394 = mul i64 %v393, 8
  %v395 = getelementptr inbounds float, ptr %v50, i64 %v394
  %v396 = add i64 %v271, 1
  %v397 = and i64 %v396, %v62
  %v398 = mul i64 %v397, %v7
  %v399 = add i64 %v398, %v388
  %v400 = mul i64 %v399, 8
  %v401 = getelementptr inbounds float, ptr %v28, i64 %v400
  %v402 = add i64 0, 0
  %v403 = getelementptr inbounds float, ptr %v395, i64 %v402
  %v404 = load <8 x float>, ptr %v403, align 4
  %v405 = add i64 0, 0
  %v406 = getelementptr inbounds float, ptr %v401, i64 %v405
  store <8 x float> %v404, ptr %v406, align 4
  %v407 = add nsw i64 %v388, 1
  br label %b65
b67:
  %v408 = add nsw i64 %v271, 1
  br label %b56
b58:
  %v409 = icmp sgt i64 %v3, 1
  br i1 %v409, label %b68, label %b69
b68:
  %v410 = getelementptr inbounds i64, ptr %v1, i64 3
  %v411 = atomicrmw add ptr %v410, i64 1 acq_rel
  %v412 = load i64, ptr %v67, align 8
  %v413 = add i64 %v412, 1
  store i64 %v413, ptr %v67, align 8
  %v414 = mul i64 %v3, %v413
  br label %b70
b70:
  %v415 = load atomic i64, ptr %v410 acquire, align 8
  %v416 = icmp slt i64 %v415, %v414
  br i1 %v416, label %b71, label %b72
b71:
  %v417 = call i32 @sched_yield()
  br label %b70
b72:
  br label %b69
b69:
  %v418 = add nsw i64 %v214, %v213
  br label %b45
b47:
  ret void
}
define void @backward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v67 = alloca i64, i64 1, align 8
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
  %v53 = getelementptr inbounds i64, ptr %v1, i64 7
  %v54 = load i64, ptr %v53, align 8
  %v55 = getelementptr inbounds i64, ptr %v1, i64 12
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 13
  %v58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 14
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 15
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 19
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 27
  %v66 = load i64, ptr %v65, align 8
  store i64 0, ptr %v67, align 8
  %v68 = getelementptr inbounds ptr, ptr %v0, i64 22
  %v69 = load ptr, ptr %v68, align 4
  %v70 = mul i64 %v2, 0
  %v71 = add i64 %v70, 0
  %v72 = getelementptr inbounds float, ptr %v69, i64 %v71
  br label %b0
b0:
  %v73 = phi i64 [ 0, %entry ], [ %v205, %b5 ]
  %v74 = icmp slt i64 %v73, %v5
  br i1 %v74, label %b1, label %b2
b1:
  %v75 = sub i64 %v5, 1
  %v76 = sub i64 %v75, %v73
  %v77 = add i64 %v7, 0
  %v78 = sdiv i64 %v77, 1
  %v79 = add i64 %v2, 1
  %v80 = mul i64 %v78, %v2
  %v81 = sdiv i64 %v80, %v3
  %v82 = mul i64 %v81, 1
  %v83 = icmp slt i64 %v82, %v7
  %v84 = select i1 %v83, i64 %v82, i64 %v7
  %v85 = mul i64 %v78, %v79
  %v86 = sdiv i64 %v85, %v3
  %v87 = mul i64 %v86, 1
  %v88 = icmp slt i64 %v87, %v7
  %v89 = select i1 %v88, i64 %v87, i64 %v7
  br label %b3
b3:
  %v90 = phi i64 [ %v84, %b1 ], [ %v204, %b4 ]
  %v91 = icmp slt i64 %v90, %v89
  br i1 %v91, label %b4, label %b5
b4:
  %v92 = add i64 %v76, 1
  %v93 = and i64 %v92, 1
  %v94 = mul i64 %v93, %v7
  %v95 = add i64 %v94, %v90
  %v96 = mul i64 %v95, 8
  %v97 = getelementptr inbounds float, ptr %v30, i64 %v96
  %v98 = add i64 %v76, 0
  %v99 = and i64 %v98, %v56
  %v100 = mul i64 %v99, %v7
  %v101 = add i64 %v100, %v90
  %v102 = mul i64 %v101, 8
  %v103 = getelementptr inbounds float, ptr %v22, i64 %v102
  %v104 = add i64 %v76, 0
  %v105 = and i64 %v104, %v62
  %v106 = mul i64 %v105, %v7
  %v107 = add i64 %v106, %v90
  %v108 = mul i64 %v107, 8
  %v109 = getelementptr inbounds float, ptr %v28, i64 %v108
  %v110 = add i64 %v76, 0
  %v111 = and i64 %v110, %v60
  %v112 = mul i64 %v111, %v7
  %v113 = add i64 %v112, %v90
  %v114 = mul i64 %v113, 8
  %v115 = getelementptr inbounds float, ptr %v26, i64 %v114
  %v116 = add i64 %v76, 1
  %v117 = and i64 %v116, 1
  %v118 = mul i64 %v117, %v7
  %v119 = add i64 %v118, %v90
  %v120 = mul i64 %v119, 8
  %v121 = getelementptr inbounds float, ptr %v32, i64 %v120
  %v122 = add i64 %v76, 0
  %v123 = and i64 %v122, %v54
  %v124 = mul i64 %v123, %v7
  %v125 = add i64 %v124, %v90
  %v126 = mul i64 %v125, 8
  %v127 = getelementptr inbounds float, ptr %v12, i64 %v126
  %v128 = add i64 %v76, 0
  %v129 = and i64 %v128, %v66
  %v130 = mul i64 %v129, %v7
  %v131 = add i64 %v130, %v90
  %v132 = mul i64 %v131, 8
  %v133 = getelementptr inbounds float, ptr %v52, i64 %v132
  %v134 = add i64 %v76, 0
  %v135 = and i64 %v134, 1
  %v136 = mul i64 %v135, %v7
  %v137 = add i64 %v136, %v90
  %v138 = mul i64 %v137, 8
  %v139 = getelementptr inbounds float, ptr %v30, i64 %v138
  %v140 = add i64 %v76, 0
  %v141 = and i64 %v140, 1
  %v142 = mul i64 %v141, %v7
  %v143 = add i64 %v142, %v90
  %v144 = mul i64 %v143, 8
  %v145 = getelementptr inbounds float, ptr %v32, i64 %v144
  %v146 = add i64 %v76, 0
  %v147 = and i64 %v146, 1
  %v148 = mul i64 %v147, %v7
  %v149 = add i64 %v148, %v90
  %v150 = mul i64 %v149, 8
  %v151 = getelementptr inbounds float, ptr %v34, i64 %v150
  %v152 = add i64 %v76, 0
  %v153 = and i64 %v152, %v64
  %v154 = mul i64 %v153, %v7
  %v155 = add i64 %v154, %v90
  %v156 = mul i64 %v155, 8
  %v157 = getelementptr inbounds float, ptr %v36, i64 %v156
  %v158 = add i64 0, 0
  %v159 = getelementptr inbounds float, ptr %v97, i64 %v158
  %v160 = load <8 x float>, ptr %v159, align 4
  %v161 = add i64 0, 0
  %v162 = getelementptr inbounds float, ptr %v103, i64 %v161
  %v163 = load <8 x float>, ptr %v162, align 4
  %v164 = fadd <8 x float> %v160, %v163
  %v165 = add i64 0, 0
  %v166 = getelementptr inbounds float, ptr %v20, i64 %v165
  %v167 = load <8 x float>, ptr %v166, align 4
  %v168 = fmul <8 x float> %v164, %v167
  %v169 = add i64 0, 0
  %v170 = getelementptr inbounds float, ptr %v16, i64 %v169
  %v171 = load <8 x float>, ptr %v170, align 4
  %v172 = add i64 0, 0
  %v173 = getelementptr inbounds float, ptr %v14, i64 %v172
  %v174 = load <8 x float>, ptr %v173, align 4
  %v175 = add i64 0, 0
  %v176 = getelementptr inbounds float, ptr %v109, i64 %v175
  %v177 = load <8 x float>, ptr %v176, align 4
  %v178 = fmul <8 x float> %v174, %v177
  %v179 = fadd <8 x float> %v171, %v178
  %v180 = fmul <8 x float> %v164, %v179
  %v181 = add i64 0, 0
  %v182 = getelementptr inbounds float, ptr %v115, i64 %v181
  %v183 = load <8 x float>, ptr %v182, align 4
  %v184 = fmul <8 x float> %v164, %v183
  %v185 = fmul <8 x float> %v184, %v174
  %v186 = add i64 0, 0
  %v187 = getelementptr inbounds float, ptr %v121, i64 %v186
  %v188 = load <8 x float>, ptr %v187, align 4
  %v189 = add i64 0, 0
  %v190 = getelementptr inbounds float, ptr %v127, i64 %v189
  %v191 = load <8 x float>, ptr %v190, align 4
  %v192 = fmul <8 x float> %v188, %v191
  %v193 = fadd <8 x float> %v192, %v192
  %v194 = add i64 0, 0
  %v195 = getelementptr inbounds float, ptr %v133, i64 %v194
  store <8 x float> %v164, ptr %v195, align 4
  %v196 = add i64 0, 0
  %v197 = getelementptr inbounds float, ptr %v139, i64 %v196
  store <8 x float> %v168, ptr %v197, align 4
  %v198 = add i64 0, 0
  %v199 = getelementptr inbounds float, ptr %v145, i64 %v198
  store <8 x float> %v180, ptr %v199, align 4
  %v200 = add i64 0, 0
  %v201 = getelementptr inbounds float, ptr %v151, i64 %v200
  store <8 x float> %v185, ptr %v201, align 4
  %v202 = add i64 0, 0
  %v203 = getelementptr inbounds float, ptr %v157, i64 %v202
  store <8 x float> %v193, ptr %v203, align 4
  %v204 = add nsw i64 %v90, 1
  br label %b3
b5:
  %v205 = add nsw i64 %v73, 1
  br label %b0
b2:
  %v206 = icmp sgt i64 %v3, 1
  br i1 %v206, label %b6, label %b7
b6:
  %v207 = getelementptr inbounds i64, ptr %v1, i64 3
  %v208 = atomicrmw add ptr %v207, i64 1 acq_rel
  %v209 = load i64, ptr %v67, align 8
  %v210 = add i64 %v209, 1
  store i64 %v210, ptr %v67, align 8
  %v211 = mul i64 %v3, %v210
  br label %b8
b8:
  %v212 = load atomic i64, ptr %v207 acquire, align 8
  %v213 = icmp slt i64 %v212, %v211
  br i1 %v213, label %b9, label %b10
b9:
  %v214 = call i32 @sched_yield()
  br label %b8
b10:
  br label %b7
b7:
  %v215 = icmp eq i64 %v2, 0
  br i1 %v215, label %b11, label %b12
b11:
  br label %b13
b13:
  %v216 = phi i64 [ 0, %b11 ], [ %v245, %b18 ]
  %v217 = phi <8 x float> [ splat (float 0x0000000000000000), %b11 ], [ %v244, %b18 ]
  %v218 = icmp slt i64 %v216, %v8
  br i1 %v218, label %b14, label %b15
b14:
  %v219 = add i64 %v216, 128
  %v220 = icmp slt i64 %v219, %v8
  %v221 = select i1 %v220, i64 %v219, i64 %v8
  br label %b16
b16:
  %v222 = phi i64 [ %v216, %b14 ], [ %v243, %b17 ]
  %v223 = phi <8 x float> [ splat (float 0x0000000000000000), %b14 ], [ %v242, %b17 ]
  %v224 = icmp slt i64 %v222, %v221
  br i1 %v224, label %b17, label %b18
b17:
  %v225 = mul i64 %v222, 8
  %v226 = getelementptr inbounds float, ptr %v52, i64 %v225
  %v227 = mul i64 %v222, 8
  %v228 = getelementptr inbounds float, ptr %v26, i64 %v227
  %v229 = mul i64 %v222, 8
  %v230 = getelementptr inbounds float, ptr %v28, i64 %v229
  %v231 = add i64 0, 0
  %v232 = getelementptr inbounds float, ptr %v226, i64 %v231
  %v233 = load <8 x float>, ptr %v232, align 4
  %v234 = add i64 0, 0
  %v235 = getelementptr inbounds float, ptr %v228, i64 %v234
  %v236 = load <8 x float>, ptr %v235, align 4
  %v237 = fmul <8 x float> %v233, %v236
  %v238 = add i64 0, 0
  %v239 = getelementptr inbounds float, ptr %v230, i64 %v238
  %v240 = load <8 x float>, ptr %v239, align 4
  %v241 = fmul <8 x float> %v237, %v240
  %v242 = fadd <8 x float> %v223, %v241
  %v243 = add nsw i64 %v222, 1
  br label %b16
b18:
  %v244 = fadd <8 x float> %v217, %v223
  %v245 = add nsw i64 %v216, 128
  br label %b13
b15:
  %v246 = add i64 0, 0
  %v247 = getelementptr inbounds float, ptr %v38, i64 %v246
  store <8 x float> %v217, ptr %v247, align 4
  br label %b12
b12:
  %v248 = icmp sgt i64 %v3, 1
  br i1 %v248, label %b19, label %b20
b19:
  %v249 = getelementptr inbounds i64, ptr %v1, i64 3
  %v250 = atomicrmw add ptr %v249, i64 1 acq_rel
  %v251 = load i64, ptr %v67, align 8
  %v252 = add i64 %v251, 1
  store i64 %v252, ptr %v67, align 8
  %v253 = mul i64 %v3, %v252
  br label %b21
b21:
  %v254 = load atomic i64, ptr %v249 acquire, align 8
  %v255 = icmp slt i64 %v254, %v253
  br i1 %v255, label %b22, label %b23
b22:
  %v256 = call i32 @sched_yield()
  br label %b21
b23:
  br label %b20
b20:
  %v257 = icmp eq i64 %v2, 0
  br i1 %v257, label %b24, label %b25
b24:
  br label %b26
b26:
  %v258 = phi i64 [ 0, %b24 ], [ %v281, %b31 ]
  %v259 = phi <8 x float> [ splat (float 0x0000000000000000), %b24 ], [ %v280, %b31 ]
  %v260 = icmp slt i64 %v258, %v8
  br i1 %v260, label %b27, label %b28
b27:
  %v261 = add i64 %v258, 128
  %v262 = icmp slt i64 %v261, %v8
  %v263 = select i1 %v262, i64 %v261, i64 %v8
  br label %b29
b29:
  %v264 = phi i64 [ %v258, %b27 ], [ %v279, %b30 ]
  %v265 = phi <8 x float> [ splat (float 0x0000000000000000), %b27 ], [ %v278, %b30 ]
  %v266 = icmp slt i64 %v264, %v263
  br i1 %v266, label %b30, label %b31
b30:
  %v267 = mul i64 %v264, 8
  %v268 = getelementptr inbounds float, ptr %v52, i64 %v267
  %v269 = mul i64 %v264, 8
  %v270 = getelementptr inbounds float, ptr %v26, i64 %v269
  %v271 = add i64 0, 0
  %v272 = getelementptr inbounds float, ptr %v268, i64 %v271
  %v273 = load <8 x float>, ptr %v272, align 4
  %v274 = add i64 0, 0
  %v275 = getelementptr inbounds float, ptr %v270, i64 %v274
  %v276 = load <8 x float>, ptr %v275, align 4
  %v277 = fmul <8 x float> %v273, %v276
  %v278 = fadd <8 x float> %v265, %v277
  %v279 = add nsw i64 %v264, 1
  br label %b29
b31:
  %v280 = fadd <8 x float> %v259, %v265
  %v281 = add nsw i64 %v258, 128
  br label %b26
b28:
  %v282 = add i64 0, 0
  %v283 = getelementptr inbounds float, ptr %v40, i64 %v282
  store <8 x float> %v259, ptr %v283, align 4
  br label %b25
b25:
  %v284 = icmp sgt i64 %v3, 1
  br i1 %v284, label %b32, label %b33
b32:
  %v285 = getelementptr inbounds i64, ptr %v1, i64 3
  %v286 = atomicrmw add ptr %v285, i64 1 acq_rel
  %v287 = load i64, ptr %v67, align 8
  %v288 = add i64 %v287, 1
  store i64 %v288, ptr %v67, align 8
  %v289 = mul i64 %v3, %v288
  br label %b34
b34:
  %v290 = load atomic i64, ptr %v285 acquire, align 8
  %v291 = icmp slt i64 %v290, %v289
  br i1 %v291, label %b35, label %b36
b35:
  %v292 = call i32 @sched_yield()
  br label %b34
b36:
  br label %b33
b33:
  %v293 = icmp eq i64 %v2, 0
  br i1 %v293, label %b37, label %b38
b37:
  br label %b39
b39:
  %v294 = phi i64 [ 0, %b37 ], [ %v311, %b44 ]
  %v295 = phi <8 x float> [ splat (float 0x0000000000000000), %b37 ], [ %v310, %b44 ]
  %v296 = icmp slt i64 %v294, %v8
  br i1 %v296, label %b40, label %b41
b40:
  %v297 = add i64 %v294, 128
  %v298 = icmp slt i64 %v297, %v8
  %v299 = select i1 %v298, i64 %v297, i64 %v8
  br label %b42
b42:
  %v300 = phi i64 [ %v294, %b40 ], [ %v309, %b43 ]
  %v301 = phi <8 x float> [ splat (float 0x0000000000000000), %b40 ], [ %v308, %b43 ]
  %v302 = icmp slt i64 %v300, %v299
  br i1 %v302, label %b43, label %b44
b43:
  %v303 = mul i64 %v300, 8
  %v304 = getelementptr inbounds float, ptr %v52, i64 %v303
  %v305 = add i64 0, 0
  %v306 = getelementptr inbounds float, ptr %v304, i64 %v305
  %v307 = load <8 x float>, ptr %v306, align 4
  %v308 = fadd <8 x float> %v301, %v307
  %v309 = add nsw i64 %v300, 1
  br label %b42
b44:
  %v310 = fadd <8 x float> %v295, %v301
  %v311 = add nsw i64 %v294, 128
  br label %b39
b41:
  %v312 = add i64 0, 0
  %v313 = getelementptr inbounds float, ptr %v42, i64 %v312
  store <8 x float> %v295, ptr %v313, align 4
  br label %b38
b38:
  %v314 = icmp sgt i64 %v3, 1
  br i1 %v314, label %b45, label %b46
b45:
  %v315 = getelementptr inbounds i64, ptr %v1, i64 3
  %v316 = atomicrmw add ptr %v315, i64 1 acq_rel
  %v317 = load i64, ptr %v67, align 8
  %v318 = add i64 %v317, 1
  store i64 %v318, ptr %v67, align 8
  %v319 = mul i64 %v3, %v318
  br label %b47
b47:
  %v320 = load atomic i64, ptr %v315 acquire, align 8
  %v321 = icmp slt i64 %v320, %v319
  br i1 %v321, label %b48, label %b49
b48:
  %v322 = call i32 @sched_yield()
  br label %b47
b49:
  br label %b46
b46:
  %v323 = icmp eq i64 %v2, 0
  br i1 %v323, label %b50, label %b51
b50:
  br label %b52
b52:
  %v324 = phi i64 [ 0, %b50 ], [ %v347, %b57 ]
  %v325 = phi <8 x float> [ splat (float 0x0000000000000000), %b50 ], [ %v346, %b57 ]
  %v326 = icmp slt i64 %v324, %v8
  br i1 %v326, label %b53, label %b54
b53:
  %v327 = add i64 %v324, 128
  %v328 = icmp slt i64 %v327, %v8
  %v329 = select i1 %v328, i64 %v327, i64 %v8
  br label %b55
b55:
  %v330 = phi i64 [ %v324, %b53 ], [ %v345, %b56 ]
  %v331 = phi <8 x float> [ splat (float 0x0000000000000000), %b53 ], [ %v344, %b56 ]
  %v332 = icmp slt i64 %v330, %v329
  br i1 %v332, label %b56, label %b57
b56:
  %v333 = mul i64 %v330, 8
  %v334 = getelementptr inbounds float, ptr %v52, i64 %v333
  %v335 = mul i64 %v330, 8
  %v336 = getelementptr inbounds float, ptr %v24, i64 %v335
  %v337 = add i64 0, 0
  %v338 = getelementptr inbounds float, ptr %v334, i64 %v337
  %v339 = load <8 x float>, ptr %v338, align 4
  %v340 = add i64 0, 0
  %v341 = getelementptr inbounds float, ptr %v336, i64 %v340
  %v342 = load <8 x float>, ptr %v341, align 4
  %v343 = fmul <8 x float> %v339, %v342
  %v344 = fadd <8 x float> %v331, %v343
  %v345 = add nsw i64 %v330, 1
  br label %b55
b57:
  %v346 = fadd <8 x float> %v325, %v331
  %v347 = add nsw i64 %v324, 128
  br label %b52
b54:
  %v348 = add i64 0, 0
  %v349 = getelementptr inbounds float, ptr %v44, i64 %v348
  store <8 x float> %v325, ptr %v349, align 4
  br label %b51
b51:
  %v350 = icmp sgt i64 %v3, 1
  br i1 %v350, label %b58, label %b59
b58:
  %v351 = getelementptr inbounds i64, ptr %v1, i64 3
  %v352 = atomicrmw add ptr %v351, i64 1 acq_rel
  %v353 = load i64, ptr %v67, align 8
  %v354 = add i64 %v353, 1
  store i64 %v354, ptr %v67, align 8
  %v355 = mul i64 %v3, %v354
  br label %b60
b60:
  %v356 = load atomic i64, ptr %v351 acquire, align 8
  %v357 = icmp slt i64 %v356, %v355
  br i1 %v357, label %b61, label %b62
b61:
  %v358 = call i32 @sched_yield()
  br label %b60
b62:
  br label %b59
b59:
  ret void
}

declare i32 @sched_yield() #1

attributes #0 = { nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind }
