; generated from specs/sru.yaml by `make generated`: do not edit
; sru H=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_4x3 = private unnamed_addr constant [4 x ptr] [ptr @tile_1x3, ptr @tile_2x3, ptr @tile_3x3, ptr @tile_4x3], align 8
@table_tile_8x1 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1, ptr @tile_2x1, ptr @tile_3x1, ptr @tile_4x1, ptr @tile_5x1, ptr @tile_6x1, ptr @tile_7x1, ptr @tile_8x1], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v65 = alloca i64, i64 1, align 8
  %v198 = alloca float, i64 96, align 4
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
  %v49 = getelementptr inbounds i64, ptr %v1, i64 6
  %v50 = load i64, ptr %v49, align 8
  %v51 = getelementptr inbounds i64, ptr %v1, i64 12
  %v52 = load i64, ptr %v51, align 8
  %v53 = getelementptr inbounds i64, ptr %v1, i64 13
  %v54 = load i64, ptr %v53, align 8
  %v55 = getelementptr inbounds i64, ptr %v1, i64 14
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 16
  %v58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 17
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 23
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 25
  %v64 = load i64, ptr %v63, align 8
  store i64 0, ptr %v65, align 8
  %v66 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v67 = load ptr, ptr %v66, align 4
  %v68 = mul i64 %v2, 0
  %v69 = add i64 %v68, 192
  %v70 = getelementptr inbounds float, ptr %v67, i64 %v69
  %v71 = getelementptr inbounds i64, ptr %v1, i64 4
  %v72 = load i64, ptr %v71, align 8
  %v73 = icmp eq i64 %v72, 0
  br i1 %v73, label %b0, label %b1
b0:
  %v74 = icmp eq i64 %v2, 0
  br i1 %v74, label %b2, label %b3
b2:
  %v75 = add i64 0, 0
  %v76 = getelementptr inbounds float, ptr %v46, i64 %v75
  %v77 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v78 = shufflevector <8 x float> %v77, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v78, ptr %v76, align 4
  br label %b3
b3:
  br label %b1
b1:
  %v79 = icmp sgt i64 %v3, 1
  br i1 %v79, label %b4, label %b5
b4:
  %v80 = getelementptr inbounds i64, ptr %v1, i64 3
  %v81 = atomicrmw add ptr %v80, i64 1 acq_rel
  %v82 = load i64, ptr %v65, align 8
  %v83 = add i64 %v82, 1
  store i64 %v83, ptr %v65, align 8
  %v84 = mul i64 %v3, %v83
  br label %b6
b6:
  %v85 = load atomic i64, ptr %v80 acquire, align 8
  %v86 = icmp slt i64 %v85, %v84
  br i1 %v86, label %b7, label %b8
b7:
  %v87 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  %v88 = getelementptr inbounds i64, ptr %v1, i64 4
  %v89 = load i64, ptr %v88, align 8
  %v90 = icmp eq i64 %v89, 0
  br i1 %v90, label %b9, label %b10
b9:
  %v91 = getelementptr inbounds i64, ptr %v1, i64 26
  %v92 = load i64, ptr %v91, align 8
  %v93 = icmp eq i64 %v92, 0
  br i1 %v93, label %b11, label %b12
b11:
  %v94 = add i64 %v7, 0
  %v95 = sdiv i64 %v94, 1
  %v96 = add i64 %v2, 1
  %v97 = mul i64 %v95, %v2
  %v98 = sdiv i64 %v97, %v3
  %v99 = mul i64 %v98, 1
  %v100 = icmp slt i64 %v99, %v7
  %v101 = select i1 %v100, i64 %v99, i64 %v7
  %v102 = mul i64 %v95, %v96
  %v103 = sdiv i64 %v102, %v3
  %v104 = mul i64 %v103, 1
  %v105 = icmp slt i64 %v104, %v7
  %v106 = select i1 %v105, i64 %v104, i64 %v7
  br label %b13
b13:
  %v107 = phi i64 [ %v101, %b11 ], [ %v118, %b14 ]
  %v108 = icmp slt i64 %v107, %v106
  br i1 %v108, label %b14, label %b15
b14:
  %v109 = and i64 0, %v56
  %v110 = mul i64 %v109, %v7
  %v111 = add i64 %v110, %v107
  %v112 = mul i64 %v111, 8
  %v113 = getelementptr inbounds float, ptr %v26, i64 %v112
  %v114 = add i64 0, 0
  %v115 = getelementptr inbounds float, ptr %v113, i64 %v114
  %v116 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v117 = shufflevector <8 x float> %v116, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v117, ptr %v115, align 4
  %v118 = add nsw i64 %v107, 1
  br label %b13
b15:
  br label %b12
b12:
  br label %b10
b10:
  %v119 = icmp sgt i64 %v3, 1
  br i1 %v119, label %b16, label %b17
b16:
  %v120 = getelementptr inbounds i64, ptr %v1, i64 3
  %v121 = atomicrmw add ptr %v120, i64 1 acq_rel
  %v122 = load i64, ptr %v65, align 8
  %v123 = add i64 %v122, 1
  store i64 %v123, ptr %v65, align 8
  %v124 = mul i64 %v3, %v123
  br label %b18
b18:
  %v125 = load atomic i64, ptr %v120 acquire, align 8
  %v126 = icmp slt i64 %v125, %v124
  br i1 %v126, label %b19, label %b20
b19:
  %v127 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  %v128 = getelementptr inbounds float, ptr %v67, i64 0
  %v129 = getelementptr inbounds i64, ptr %v1, i64 4
  %v130 = load i64, ptr %v129, align 8
  %v131 = icmp eq i64 %v130, 0
  br i1 %v131, label %b21, label %b22
b21:
  %v132 = add i64 1, 0
  %v133 = sdiv i64 %v132, 1
  %v134 = add i64 %v2, 1
  %v135 = mul i64 %v133, %v2
  %v136 = sdiv i64 %v135, %v3
  %v137 = mul i64 %v136, 1
  %v138 = icmp slt i64 %v137, 1
  %v139 = select i1 %v138, i64 %v137, i64 1
  %v140 = mul i64 %v133, %v134
  %v141 = sdiv i64 %v140, %v3
  %v142 = mul i64 %v141, 1
  %v143 = icmp slt i64 %v142, 1
  %v144 = select i1 %v143, i64 %v142, i64 1
  %v145 = icmp slt i64 %v144, 1
  %v146 = select i1 %v145, i64 %v144, i64 1
  br label %b23
b23:
  %v147 = phi i64 [ %v139, %b21 ], [ %v179, %b24 ]
  %v148 = icmp slt i64 %v147, %v146
  br i1 %v148, label %b24, label %b25
b24:
  %v149 = mul i64 %v147, 192
  %v150 = mul i64 %v147, 24
  %v151 = add i64 %v149, 0
  %v152 = add i64 %v150, 0
  %v153 = getelementptr inbounds float, ptr %v128, i64 %v151
  %v154 = sub i64 24, %v152
  %v155 = icmp slt i64 %v154, 0
  %v156 = select i1 %v155, i64 0, i64 %v154
  %v157 = mul i64 %v152, 8
  %v158 = add i64 0, %v157
  %v159 = getelementptr inbounds float, ptr %v12, i64 %v158
  call void @pack_turned(ptr %v159, i64 8, i64 1, i64 8, i64 %v156, ptr %v153, i64 24)
  %v160 = add i64 %v149, 8
  %v161 = add i64 %v150, 8
  %v162 = getelementptr inbounds float, ptr %v128, i64 %v160
  %v163 = sub i64 24, %v161
  %v164 = icmp slt i64 %v163, 0
  %v165 = select i1 %v164, i64 0, i64 %v163
  %v166 = mul i64 %v161, 8
  %v167 = add i64 0, %v166
  %v168 = getelementptr inbounds float, ptr %v12, i64 %v167
  call void @pack_turned(ptr %v168, i64 8, i64 1, i64 8, i64 %v165, ptr %v162, i64 24)
  %v169 = add i64 %v149, 16
  %v170 = add i64 %v150, 16
  %v171 = getelementptr inbounds float, ptr %v128, i64 %v169
  %v172 = sub i64 24, %v170
  %v173 = icmp slt i64 %v172, 0
  %v174 = select i1 %v173, i64 0, i64 %v172
  %v175 = mul i64 %v170, 8
  %v176 = add i64 0, %v175
  %v177 = getelementptr inbounds float, ptr %v12, i64 %v176
  call void @pack_turned(ptr %v177, i64 8, i64 1, i64 8, i64 %v174, ptr %v171, i64 24)
  %v178 = add i64 %v149, 192
  %v179 = add nsw i64 %v147, 1
  br label %b23
b25:
  br label %b22
b22:
  %v180 = icmp sgt i64 %v3, 1
  br i1 %v180, label %b26, label %b27
b26:
  %v181 = getelementptr inbounds i64, ptr %v1, i64 3
  %v182 = atomicrmw add ptr %v181, i64 1 acq_rel
  %v183 = load i64, ptr %v65, align 8
  %v184 = add i64 %v183, 1
  store i64 %v184, ptr %v65, align 8
  %v185 = mul i64 %v3, %v184
  br label %b28
b28:
  %v186 = load atomic i64, ptr %v181 acquire, align 8
  %v187 = icmp slt i64 %v186, %v185
  br i1 %v187, label %b29, label %b30
b29:
  %v188 = call i32 @sched_yield()
  br label %b28
b30:
  br label %b27
b27:
  %v189 = getelementptr inbounds i64, ptr %v1, i64 5
  %v190 = load i64, ptr %v189, align 8
  br label %b31
b31:
  %v191 = phi i64 [ 0, %b27 ], [ %v445, %b63 ]
  %v192 = icmp slt i64 %v191, %v5
  br i1 %v192, label %b32, label %b33
b32:
  %v193 = add i64 %v191, %v190
  %v194 = icmp slt i64 %v193, %v5
  %v195 = select i1 %v194, i64 %v193, i64 %v5
  %v196 = sub i64 %v195, %v191
  %v197 = mul i64 %v196, %v7
  %v199 = add i64 %v197, 0
  %v200 = sdiv i64 %v199, 1
  %v201 = add i64 %v2, 1
  %v202 = mul i64 %v200, %v2
  %v203 = sdiv i64 %v202, %v3
  %v204 = mul i64 %v203, 1
  %v205 = icmp slt i64 %v204, %v197
  %v206 = select i1 %v205, i64 %v204, i64 %v197
  %v207 = mul i64 %v200, %v201
  %v208 = sdiv i64 %v207, %v3
  %v209 = mul i64 %v208, 1
  %v210 = icmp slt i64 %v209, %v197
  %v211 = select i1 %v210, i64 %v209, i64 %v197
  %v212 = mul i64 %v191, %v7
  %v213 = add i64 %v206, %v212
  %v214 = add i64 %v211, %v212
  br label %b34
b34:
  %v215 = phi i64 [ %v213, %b32 ], [ %v269, %b39 ]
  %v216 = icmp slt i64 %v215, %v214
  br i1 %v216, label %b35, label %b36
b35:
  %v217 = add i64 %v215, 96
  %v218 = icmp slt i64 %v217, %v214
  %v219 = select i1 %v218, i64 %v217, i64 %v214
  br label %b37
b37:
  %v220 = phi i64 [ 0, %b35 ], [ %v268, %b42 ]
  %v221 = icmp slt i64 %v220, 1
  br i1 %v221, label %b38, label %b39
b38:
  %v222 = sub i64 %v219, %v215
  %v223 = sub i64 4, 1
  %v224 = add i64 %v222, %v223
  %v225 = sdiv i64 %v224, 4
  br label %b40
b40:
  %v226 = phi i64 [ 0, %b38 ], [ %v267, %b47 ]
  %v227 = icmp slt i64 %v226, %v225
  br i1 %v227, label %b41, label %b42
b41:
  %v228 = mul i64 %v222, %v226
  %v229 = sdiv i64 %v228, %v225
  %v230 = add i64 %v215, %v229
  %v231 = add i64 %v226, 1
  %v232 = mul i64 %v222, %v231
  %v233 = sdiv i64 %v232, %v225
  %v234 = add i64 %v215, %v233
  %v235 = mul i64 %v220, 192
  %v236 = getelementptr inbounds float, ptr %v128, i64 %v235
  %v237 = sub i64 %v234, %v230
  %v238 = mul i64 %v230, 8
  %v239 = getelementptr inbounds float, ptr %v10, i64 %v238
  %v240 = getelementptr inbounds float, ptr %v239, i64 0
  %v241 = sub i64 %v237, 1
  %v242 = getelementptr inbounds ptr, ptr @table_tile_4x3, i64 %v241
  %v243 = load ptr, ptr %v242, align 4
  %v244 = getelementptr inbounds float, ptr %v198, i64 0
  %v245 = icmp sgt i64 %v237, 0
  br i1 %v245, label %b43, label %b44
b43:
  call void %v243(ptr %v240, i64 8, ptr %v236, i64 8, ptr %v244, i64 24, i64 8)
  br label %b44
b44:
  %v246 = add i64 %v235, 192
  br label %b45
b45:
  %v247 = phi i64 [ %v230, %b44 ], [ %v266, %b50 ]
  %v248 = icmp slt i64 %v247, %v234
  br i1 %v248, label %b46, label %b47
b46:
  %v249 = sub i64 %v247, %v230
  %v250 = mul i64 %v249, 24
  %v251 = getelementptr inbounds float, ptr %v198, i64 %v250
  %v252 = mul i64 %v247, 24
  %v253 = getelementptr inbounds float, ptr %v48, i64 %v252
  br label %b48
b48:
  %v254 = phi i64 [ 0, %b46 ], [ %v265, %b49 ]
  %v255 = icmp slt i64 %v254, 3
  br i1 %v255, label %b49, label %b50
b49:
  %v256 = mul i64 %v220, 3
  %v257 = add i64 %v256, %v254
  %v258 = mul i64 %v257, 8
  %v259 = add i64 0, %v254
  %v260 = mul i64 %v259, 8
  %v261 = getelementptr inbounds float, ptr %v251, i64 %v260
  %v262 = load <8 x float>, ptr %v261, align 4
  %v263 = add i64 0, %v258
  %v264 = getelementptr inbounds float, ptr %v253, i64 %v263
  store <8 x float> %v262, ptr %v264, align 4
  %v265 = add nsw i64 %v254, 1
  br label %b48
b50:
  %v266 = add nsw i64 %v247, 1
  br label %b45
b47:
  %v267 = add nsw i64 %v226, 1
  br label %b40
b42:
  %v268 = add nsw i64 %v220, 1
  br label %b37
b39:
  %v269 = add nsw i64 %v215, 96
  br label %b34
b36:
  %v270 = icmp sgt i64 %v3, 1
  br i1 %v270, label %b51, label %b52
b51:
  %v271 = getelementptr inbounds i64, ptr %v1, i64 3
  %v272 = atomicrmw add ptr %v271, i64 1 acq_rel
  %v273 = load i64, ptr %v65, align 8
  %v274 = add i64 %v273, 1
  store i64 %v274, ptr %v65, align 8
  %v275 = mul i64 %v3, %v274
  br label %b53
b53:
  %v276 = load atomic i64, ptr %v271 acquire, align 8
  %v277 = icmp slt i64 %v276, %v275
  br i1 %v277, label %b54, label %b55
b54:
  %v278 = call i32 @sched_yield()
  br label %b53
b55:
  br label %b52
b52:
  br label %b56
b56:
  %v279 = phi i64 [ %v191, %b52 ], [ %v435, %b61 ]
  %v280 = icmp slt i64 %v279, %v195
  br i1 %v280, label %b57, label %b58
b57:
  %v281 = add i64 %v7, 0
  %v282 = sdiv i64 %v281, 1
  %v283 = add i64 %v2, 1
  %v284 = mul i64 %v282, %v2
  %v285 = sdiv i64 %v284, %v3
  %v286 = mul i64 %v285, 1
  %v287 = icmp slt i64 %v286, %v7
  %v288 = select i1 %v287, i64 %v286, i64 %v7
  %v289 = mul i64 %v282, %v283
  %v290 = sdiv i64 %v289, %v3
  %v291 = mul i64 %v290, 1
  %v292 = icmp slt i64 %v291, %v7
  %v293 = select i1 %v292, i64 %v291, i64 %v7
  br label %b59
b59:
  %v294 = phi i64 [ %v288, %b57 ], [ %v434, %b60 ]
  %v295 = icmp slt i64 %v294, %v293
  br i1 %v295, label %b60, label %b61
b60:
  %v296 = add i64 %v279, 0
  %v297 = and i64 %v296, %v64
  %v298 = mul i64 %v297, %v7
  %v299 = add i64 %v298, %v294
  %v300 = mul i64 %v299, 24
  %v301 = getelementptr inbounds float, ptr %v48, i64 %v300
  %v302 = add i64 %v279, 0
  %v303 = and i64 %v302, %v56
  %v304 = mul i64 %v303, %v7
  %v305 = add i64 %v304, %v294
  %v306 = mul i64 %v305, 8
  %v307 = getelementptr inbounds float, ptr %v26, i64 %v306
  %v308 = add i64 %v279, 0
  %v309 = and i64 %v308, %v50
  %v310 = mul i64 %v309, %v7
  %v311 = add i64 %v310, %v294
  %v312 = mul i64 %v311, 8
  %v313 = getelementptr inbounds float, ptr %v10, i64 %v312
  %v314 = add i64 %v279, 1
  %v315 = and i64 %v314, %v56
  %v316 = mul i64 %v315, %v7
  %v317 = add i64 %v316, %v294
  %v318 = mul i64 %v317, 8
  %v319 = getelementptr inbounds float, ptr %v26, i64 %v318
  %v320 = add i64 %v279, 0
  %v321 = and i64 %v320, %v58
  %v322 = mul i64 %v321, %v7
  %v323 = add i64 %v322, %v294
  %v324 = mul i64 %v323, 8
  %v325 = getelementptr inbounds float, ptr %v30, i64 %v324
  %v326 = add i64 8, 0
  %v327 = getelementptr inbounds float, ptr %v301, i64 %v326
  %v328 = load <8 x float>, ptr %v327, align 4
  %v329 = add i64 0, 0
  %v330 = getelementptr inbounds float, ptr %v14, i64 %v329
  %v331 = load <8 x float>, ptr %v330, align 4
  %v332 = add i64 0, 0
  %v333 = getelementptr inbounds float, ptr %v307, i64 %v332
  %v334 = load <8 x float>, ptr %v333, align 4
  %v335 = fmul <8 x float> %v331, %v334
  %v336 = fadd <8 x float> %v328, %v335
  %v337 = add i64 0, 0
  %v338 = getelementptr inbounds float, ptr %v16, i64 %v337
  %v339 = load <8 x float>, ptr %v338, align 4
  %v340 = fadd <8 x float> %v336, %v339
  %v341 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v340)
  %v342 = fneg <8 x float> %v341
  %v343 = fcmp olt <8 x float> %v342, splat (float 0xC05A400000000000)
  %v344 = select <8 x i1> %v343, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v342
  %v345 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v344, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v346 = fsub <8 x float> %v345, splat (float 0x4168000000000000)
  %v347 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v346, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v344)
  %v348 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v346, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v347)
  %v349 = bitcast <8 x float> %v345 to <8 x i32>
  %v350 = fmul <8 x float> %v348, %v348
  %v351 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v348, <8 x float> splat (float 0x3F81227F40000000))
  %v352 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v351, <8 x float> %v348, <8 x float> splat (float 0x3FA5556740000000))
  %v353 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v352, <8 x float> %v348, <8 x float> splat (float 0x3FC5554B00000000))
  %v354 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v353, <8 x float> %v348, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v355 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v350, <8 x float> %v354, <8 x float> %v348)
  %v356 = sub <8 x i32> %v349, splat (i32 1262485250)
  %v357 = lshr <8 x i32> %v356, splat (i32 1)
  %v358 = sub <8 x i32> %v356, %v357
  %v359 = shl <8 x i32> %v357, splat (i32 23)
  %v360 = bitcast <8 x i32> %v359 to <8 x float>
  %v361 = shl <8 x i32> %v358, splat (i32 23)
  %v362 = bitcast <8 x i32> %v361 to <8 x float>
  %v363 = fadd <8 x float> %v355, splat (float 0x3FF0000000000000)
  %v364 = fmul <8 x float> %v363, %v360
  %v365 = fmul <8 x float> %v364, %v362
  %v366 = fcmp olt <8 x float> %v340, splat (float 0x0000000000000000)
  %v367 = select <8 x i1> %v366, <8 x float> %v365, <8 x float> splat (float 0x3FF0000000000000)
  %v368 = fadd <8 x float> %v365, splat (float 0x3FF0000000000000)
  %v369 = fdiv <8 x float> %v367, %v368
  %v370 = fmul <8 x float> %v369, %v334
  %v371 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v372 = shufflevector <8 x float> %v371, <8 x float> poison, <8 x i32> zeroinitializer
  %v373 = fsub <8 x float> %v372, %v369
  %v374 = add i64 0, 0
  %v375 = getelementptr inbounds float, ptr %v301, i64 %v374
  %v376 = load <8 x float>, ptr %v375, align 4
  %v377 = fmul <8 x float> %v373, %v376
  %v378 = fadd <8 x float> %v370, %v377
  %v379 = add i64 16, 0
  %v380 = getelementptr inbounds float, ptr %v301, i64 %v379
  %v381 = load <8 x float>, ptr %v380, align 4
  %v382 = add i64 0, 0
  %v383 = getelementptr inbounds float, ptr %v18, i64 %v382
  %v384 = load <8 x float>, ptr %v383, align 4
  %v385 = fmul <8 x float> %v384, %v334
  %v386 = fadd <8 x float> %v381, %v385
  %v387 = add i64 0, 0
  %v388 = getelementptr inbounds float, ptr %v20, i64 %v387
  %v389 = load <8 x float>, ptr %v388, align 4
  %v390 = fadd <8 x float> %v386, %v389
  %v391 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v390)
  %v392 = fneg <8 x float> %v391
  %v393 = fcmp olt <8 x float> %v392, splat (float 0xC05A400000000000)
  %v394 = select <8 x i1> %v393, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v392
  %v395 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v394, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v396 = fsub <8 x float> %v395, splat (float 0x4168000000000000)
  %v397 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v396, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v394)
  %v398 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v396, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v397)
  %v399 = bitcast <8 x float> %v395 to <8 x i32>
  %v400 = fmul <8 x float> %v398, %v398
  %v401 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v398, <8 x float> splat (float 0x3F81227F40000000))
  %v402 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v401, <8 x float> %v398, <8 x float> splat (float 0x3FA5556740000000))
  %v403 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v402, <8 x float> %v398, <8 x float> splat (float 0x3FC5554B00000000))
  %v404 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v403, <8 x float> %v398, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v405 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v400, <8 x float> %v404, <8 x float> %v398)
  %v406 = sub <8 x i32> %v399, splat (i32 1262485250)
  %v407 = lshr <8 x i32> %v406, splat (i32 1)
  %v408 = sub <8 x i32> %v406, %v407
  %v409 = shl <8 x i32> %v407, splat (i32 23)
  %v410 = bitcast <8 x i32> %v409 to <8 x float>
  %v411 = shl <8 x i32> %v408, splat (i32 23)
  %v412 = bitcast <8 x i32> %v411 to <8 x float>
  %v413 = fadd <8 x float> %v405, splat (float 0x3FF0000000000000)
  %v414 = fmul <8 x float> %v413, %v410
  %v415 = fmul <8 x float> %v414, %v412
  %v416 = fcmp olt <8 x float> %v390, splat (float 0x0000000000000000)
  %v417 = select <8 x i1> %v416, <8 x float> %v415, <8 x float> splat (float 0x3FF0000000000000)
  %v418 = fadd <8 x float> %v415, splat (float 0x3FF0000000000000)
  %v419 = fdiv <8 x float> %v417, %v418
  %v420 = fmul <8 x float> %v419, %v378
  %v421 = fsub <8 x float> %v372, %v419
  %v422 = insertelement <8 x float> poison, float 0x3FFBB67AE0000000, i64 0
  %v423 = shufflevector <8 x float> %v422, <8 x float> poison, <8 x i32> zeroinitializer
  %v424 = fmul <8 x float> %v421, %v423
  %v425 = add i64 0, 0
  %v426 = getelementptr inbounds float, ptr %v313, i64 %v425
  %v427 = load <8 x float>, ptr %v426, align 4
  %v428 = fmul <8 x float> %v424, %v427
  %v429 = fadd <8 x float> %v420, %v428
  %v430 = add i64 0, 0
  %v431 = getelementptr inbounds float, ptr %v319, i64 %v430
  store <8 x float> %v378, ptr %v431, align 4
  %v432 = add i64 0, 0
  %v433 = getelementptr inbounds float, ptr %v325, i64 %v432
  store <8 x float> %v429, ptr %v433, align 4
  %v434 = add nsw i64 %v294, 1
  br label %b59
b61:
  %v435 = add nsw i64 %v279, 1
  br label %b56
b58:
  %v436 = icmp sgt i64 %v3, 1
  br i1 %v436, label %b62, label %b63
b62:
  %v437 = getelementptr inbounds i64, ptr %v1, i64 3
  %v438 = atomicrmw add ptr %v437, i64 1 acq_rel
  %v439 = load i64, ptr %v65, align 8
  %v440 = add i64 %v439, 1
  store i64 %v440, ptr %v65, align 8
  %v441 = mul i64 %v3, %v440
  br label %b64
b64:
  %v442 = load atomic i64, ptr %v437 acquire, align 8
  %v443 = icmp slt i64 %v442, %v441
  br i1 %v443, label %b65, label %b66
b65:
  %v444 = call i32 @sched_yield()
  br label %b64
b66:
  br label %b63
b63:
  %v445 = add nsw i64 %v191, %v190
  br label %b31
b33:
  ret void
}
define internal void @pack_turned(ptr %v0, i64 %v1, i64 %v2, i64 %v3, i64 %v4, ptr %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 8
  %v8 = mul i64 %v7, 8
  %v9 = icmp sge i64 %v4, 8
  %v10 = select i1 %v9, i64 %v8, i64 0
  br label %b0
b0:
  %v11 = phi i64 [ 0, %entry ], [ %v93, %b1 ]
  %v12 = icmp slt i64 %v11, %v10
  br i1 %v12, label %b1, label %b2
b1:
  %v13 = mul i64 %v1, 0
  %v14 = add i64 %v11, %v13
  %v15 = mul i64 %v1, 1
  %v16 = add i64 %v11, %v15
  %v17 = mul i64 %v1, 2
  %v18 = add i64 %v11, %v17
  %v19 = mul i64 %v1, 3
  %v20 = add i64 %v11, %v19
  %v21 = mul i64 %v1, 4
  %v22 = add i64 %v11, %v21
  %v23 = mul i64 %v1, 5
  %v24 = add i64 %v11, %v23
  %v25 = mul i64 %v1, 6
  %v26 = add i64 %v11, %v25
  %v27 = mul i64 %v1, 7
  %v28 = add i64 %v11, %v27
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v14
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v16
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v18
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = getelementptr inbounds float, ptr %v0, i64 %v20
  %v36 = load <8 x float>, ptr %v35, align 4
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v22
  %v38 = load <8 x float>, ptr %v37, align 4
  %v39 = getelementptr inbounds float, ptr %v0, i64 %v24
  %v40 = load <8 x float>, ptr %v39, align 4
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v42 = load <8 x float>, ptr %v41, align 4
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v44 = load <8 x float>, ptr %v43, align 4
  %v45 = shufflevector <8 x float> %v30, <8 x float> %v38, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v46 = shufflevector <8 x float> %v30, <8 x float> %v38, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v47 = shufflevector <8 x float> %v32, <8 x float> %v40, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v48 = shufflevector <8 x float> %v32, <8 x float> %v40, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v49 = shufflevector <8 x float> %v34, <8 x float> %v42, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v50 = shufflevector <8 x float> %v34, <8 x float> %v42, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v51 = shufflevector <8 x float> %v36, <8 x float> %v44, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v52 = shufflevector <8 x float> %v36, <8 x float> %v44, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v53 = shufflevector <8 x float> %v45, <8 x float> %v49, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v54 = shufflevector <8 x float> %v45, <8 x float> %v49, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v55 = shufflevector <8 x float> %v47, <8 x float> %v51, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v56 = shufflevector <8 x float> %v47, <8 x float> %v51, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v57 = shufflevector <8 x float> %v46, <8 x float> %v50, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v58 = shufflevector <8 x float> %v46, <8 x float> %v50, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v59 = shufflevector <8 x float> %v48, <8 x float> %v52, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v60 = shufflevector <8 x float> %v48, <8 x float> %v52, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v61 = shufflevector <8 x float> %v53, <8 x float> %v55, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v62 = shufflevector <8 x float> %v53, <8 x float> %v55, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v63 = shufflevector <8 x float> %v54, <8 x float> %v56, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v64 = shufflevector <8 x float> %v54, <8 x float> %v56, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v65 = shufflevector <8 x float> %v57, <8 x float> %v59, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v66 = shufflevector <8 x float> %v57, <8 x float> %v59, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v67 = shufflevector <8 x float> %v58, <8 x float> %v60, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v68 = shufflevector <8 x float> %v58, <8 x float> %v60, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v69 = add i64 %v11, 0
  %v70 = mul i64 %v69, %v6
  %v71 = getelementptr inbounds float, ptr %v5, i64 %v70
  store <8 x float> %v61, ptr %v71, align 4
  %v72 = add i64 %v11, 1
  %v73 = mul i64 %v72, %v6
  %v74 = getelementptr inbounds float, ptr %v5, i64 %v73
  store <8 x float> %v62, ptr %v74, align 4
  %v75 = add i64 %v11, 2
  %v76 = mul i64 %v75, %v6
  %v77 = getelementptr inbounds float, ptr %v5, i64 %v76
  store <8 x float> %v63, ptr %v77, align 4
  %v78 = add i64 %v11, 3
  %v79 = mul i64 %v78, %v6
  %v80 = getelementptr inbounds float, ptr %v5, i64 %v79
  store <8 x float> %v64, ptr %v80, align 4
  %v81 = add i64 %v11, 4
  %v82 = mul i64 %v81, %v6
  %v83 = getelementptr inbounds float, ptr %v5, i64 %v82
  store <8 x float> %v65, ptr %v83, align 4
  %v84 = add i64 %v11, 5
  %v85 = mul i64 %v84, %v6
  %v86 = getelementptr inbounds float, ptr %v5, i64 %v85
  store <8 x float> %v66, ptr %v86, align 4
  %v87 = add i64 %v11, 6
  %v88 = mul i64 %v87, %v6
  %v89 = getelementptr inbounds float, ptr %v5, i64 %v88
  store <8 x float> %v67, ptr %v89, align 4
  %v90 = add i64 %v11, 7
  %v91 = mul i64 %v90, %v6
  %v92 = getelementptr inbounds float, ptr %v5, i64 %v91
  store <8 x float> %v68, ptr %v92, align 4
  %v93 = add nsw i64 %v11, 8
  br label %b0
b2:
  %v94 = icmp ult i64 %v4, 8
  %v95 = select i1 %v94, i64 %v4, i64 8
  %v96 = trunc i64 %v95 to i32
  %v97 = insertelement <8 x i32> poison, i32 %v96, i64 0
  %v98 = shufflevector <8 x i32> %v97, <8 x i32> poison, <8 x i32> zeroinitializer
  %v99 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v98
  br label %b3
b3:
  %v100 = phi i64 [ %v10, %b2 ], [ %v111, %b4 ]
  %v101 = icmp slt i64 %v100, %v3
  br i1 %v101, label %b4, label %b5
b4:
  %v102 = mul i64 %v100, %v2
  %v103 = getelementptr inbounds float, ptr %v0, i64 %v102
  %v104 = insertelement <8 x i64> poison, i64 %v1, i64 0
  %v105 = shufflevector <8 x i64> %v104, <8 x i64> poison, <8 x i32> zeroinitializer
  %v106 = mul <8 x i64> <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>, %v105
  %v107 = getelementptr float, ptr %v103, <8 x i64> %v106
  %v108 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v107, <8 x i1> %v99, <8 x float> zeroinitializer)
  %v109 = mul i64 %v100, %v6
  %v110 = getelementptr inbounds float, ptr %v5, i64 %v109
  store <8 x float> %v108, ptr %v110, align 4
  %v111 = add nsw i64 %v100, 1
  br label %b3
b5:
  ret void
}
define internal void @tile_1x3(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v94, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v91, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v92, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v93, %b1 ]
  %v22 = icmp slt i64 %v9, %v8
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v9, 24
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = getelementptr inbounds float, ptr %v24, i64 8
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v24, i64 16
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v9
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v26, <8 x float> %v10)
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v28, <8 x float> %v11)
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v12)
  %v40 = add i64 %v9, 1
  %v41 = mul i64 %v40, 24
  %v42 = getelementptr inbounds float, ptr %v2, i64 %v41
  %v43 = getelementptr inbounds float, ptr %v42, i64 0
  %v44 = load <8 x float>, ptr %v43, align 4
  %v45 = getelementptr inbounds float, ptr %v42, i64 8
  %v46 = load <8 x float>, ptr %v45, align 4
  %v47 = getelementptr inbounds float, ptr %v42, i64 16
  %v48 = load <8 x float>, ptr %v47, align 4
  %v49 = mul i64 %v1, 0
  %v50 = add i64 %v49, %v40
  %v51 = getelementptr inbounds float, ptr %v0, i64 %v50
  %v52 = load float, ptr %v51, align 4
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v44, <8 x float> %v13)
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v46, <8 x float> %v14)
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v48, <8 x float> %v15)
  %v58 = add i64 %v9, 2
  %v59 = mul i64 %v58, 24
  %v60 = getelementptr inbounds float, ptr %v2, i64 %v59
  %v61 = getelementptr inbounds float, ptr %v60, i64 0
  %v62 = load <8 x float>, ptr %v61, align 4
  %v63 = getelementptr inbounds float, ptr %v60, i64 8
  %v64 = load <8 x float>, ptr %v63, align 4
  %v65 = getelementptr inbounds float, ptr %v60, i64 16
  %v66 = load <8 x float>, ptr %v65, align 4
  %v67 = mul i64 %v1, 0
  %v68 = add i64 %v67, %v58
  %v69 = getelementptr inbounds float, ptr %v0, i64 %v68
  %v70 = load float, ptr %v69, align 4
  %v71 = insertelement <8 x float> poison, float %v70, i64 0
  %v72 = shufflevector <8 x float> %v71, <8 x float> poison, <8 x i32> zeroinitializer
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v62, <8 x float> %v16)
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v64, <8 x float> %v17)
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v66, <8 x float> %v18)
  %v76 = add i64 %v9, 3
  %v77 = mul i64 %v76, 24
  %v78 = getelementptr inbounds float, ptr %v2, i64 %v77
  %v79 = getelementptr inbounds float, ptr %v78, i64 0
  %v80 = load <8 x float>, ptr %v79, align 4
  %v81 = getelementptr inbounds float, ptr %v78, i64 8
  %v82 = load <8 x float>, ptr %v81, align 4
  %v83 = getelementptr inbounds float, ptr %v78, i64 16
  %v84 = load <8 x float>, ptr %v83, align 4
  %v85 = mul i64 %v1, 0
  %v86 = add i64 %v85, %v76
  %v87 = getelementptr inbounds float, ptr %v0, i64 %v86
  %v88 = load float, ptr %v87, align 4
  %v89 = insertelement <8 x float> poison, float %v88, i64 0
  %v90 = shufflevector <8 x float> %v89, <8 x float> poison, <8 x i32> zeroinitializer
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v80, <8 x float> %v19)
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v82, <8 x float> %v20)
  %v93 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v84, <8 x float> %v21)
  %v94 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v95 = fadd <8 x float> %v10, %v13
  %v96 = fadd <8 x float> %v11, %v14
  %v97 = fadd <8 x float> %v12, %v15
  %v98 = fadd <8 x float> %v95, %v16
  %v99 = fadd <8 x float> %v96, %v17
  %v100 = fadd <8 x float> %v97, %v18
  %v101 = fadd <8 x float> %v98, %v19
  %v102 = fadd <8 x float> %v99, %v20
  %v103 = fadd <8 x float> %v100, %v21
  br label %b3
b3:
  %v104 = phi i64 [ %v8, %b2 ], [ %v126, %b4 ]
  %v105 = phi <8 x float> [ %v101, %b2 ], [ %v123, %b4 ]
  %v106 = phi <8 x float> [ %v102, %b2 ], [ %v124, %b4 ]
  %v107 = phi <8 x float> [ %v103, %b2 ], [ %v125, %b4 ]
  %v108 = icmp slt i64 %v104, %v3
  br i1 %v108, label %b4, label %b5
b4:
  %v109 = mul i64 %v104, 24
  %v110 = getelementptr inbounds float, ptr %v2, i64 %v109
  %v111 = getelementptr inbounds float, ptr %v110, i64 0
  %v112 = load <8 x float>, ptr %v111, align 4
  %v113 = getelementptr inbounds float, ptr %v110, i64 8
  %v114 = load <8 x float>, ptr %v113, align 4
  %v115 = getelementptr inbounds float, ptr %v110, i64 16
  %v116 = load <8 x float>, ptr %v115, align 4
  %v117 = mul i64 %v1, 0
  %v118 = add i64 %v117, %v104
  %v119 = getelementptr inbounds float, ptr %v0, i64 %v118
  %v120 = load float, ptr %v119, align 4
  %v121 = insertelement <8 x float> poison, float %v120, i64 0
  %v122 = shufflevector <8 x float> %v121, <8 x float> poison, <8 x i32> zeroinitializer
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v112, <8 x float> %v105)
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v114, <8 x float> %v106)
  %v125 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v116, <8 x float> %v107)
  %v126 = add nsw i64 %v104, 1
  br label %b3
b5:
  %v127 = mul i64 %v5, 0
  %v128 = mul i64 %v6, 0
  %v129 = add i64 %v127, %v128
  %v130 = getelementptr inbounds float, ptr %v4, i64 %v129
  store <8 x float> %v105, ptr %v130, align 4
  %v131 = mul i64 %v6, 1
  %v132 = add i64 %v127, %v131
  %v133 = getelementptr inbounds float, ptr %v4, i64 %v132
  store <8 x float> %v106, ptr %v133, align 4
  %v134 = mul i64 %v6, 2
  %v135 = add i64 %v127, %v134
  %v136 = getelementptr inbounds float, ptr %v4, i64 %v135
  store <8 x float> %v107, ptr %v136, align 4
  ret void
}
define internal void @tile_2x3(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v76, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v22 = icmp slt i64 %v9, %v8
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v9, 24
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = getelementptr inbounds float, ptr %v24, i64 8
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v24, i64 16
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v9
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v26, <8 x float> %v10)
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v28, <8 x float> %v11)
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v12)
  %v40 = mul i64 %v1, 1
  %v41 = add i64 %v40, %v9
  %v42 = getelementptr inbounds float, ptr %v0, i64 %v41
  %v43 = load float, ptr %v42, align 4
  %v44 = insertelement <8 x float> poison, float %v43, i64 0
  %v45 = shufflevector <8 x float> %v44, <8 x float> poison, <8 x i32> zeroinitializer
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v26, <8 x float> %v13)
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v28, <8 x float> %v14)
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v30, <8 x float> %v15)
  %v49 = add i64 %v9, 1
  %v50 = mul i64 %v49, 24
  %v51 = getelementptr inbounds float, ptr %v2, i64 %v50
  %v52 = getelementptr inbounds float, ptr %v51, i64 0
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = getelementptr inbounds float, ptr %v51, i64 8
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = getelementptr inbounds float, ptr %v51, i64 16
  %v57 = load <8 x float>, ptr %v56, align 4
  %v58 = mul i64 %v1, 0
  %v59 = add i64 %v58, %v49
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v53, <8 x float> %v16)
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v55, <8 x float> %v17)
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v57, <8 x float> %v18)
  %v67 = mul i64 %v1, 1
  %v68 = add i64 %v67, %v49
  %v69 = getelementptr inbounds float, ptr %v0, i64 %v68
  %v70 = load float, ptr %v69, align 4
  %v71 = insertelement <8 x float> poison, float %v70, i64 0
  %v72 = shufflevector <8 x float> %v71, <8 x float> poison, <8 x i32> zeroinitializer
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v53, <8 x float> %v19)
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v55, <8 x float> %v20)
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v57, <8 x float> %v21)
  %v76 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v77 = fadd <8 x float> %v10, %v16
  %v78 = fadd <8 x float> %v11, %v17
  %v79 = fadd <8 x float> %v12, %v18
  %v80 = fadd <8 x float> %v13, %v19
  %v81 = fadd <8 x float> %v14, %v20
  %v82 = fadd <8 x float> %v15, %v21
  br label %b3
b3:
  %v83 = phi i64 [ %v8, %b2 ], [ %v117, %b4 ]
  %v84 = phi <8 x float> [ %v77, %b2 ], [ %v105, %b4 ]
  %v85 = phi <8 x float> [ %v78, %b2 ], [ %v106, %b4 ]
  %v86 = phi <8 x float> [ %v79, %b2 ], [ %v107, %b4 ]
  %v87 = phi <8 x float> [ %v80, %b2 ], [ %v114, %b4 ]
  %v88 = phi <8 x float> [ %v81, %b2 ], [ %v115, %b4 ]
  %v89 = phi <8 x float> [ %v82, %b2 ], [ %v116, %b4 ]
  %v90 = icmp slt i64 %v83, %v3
  br i1 %v90, label %b4, label %b5
b4:
  %v91 = mul i64 %v83, 24
  %v92 = getelementptr inbounds float, ptr %v2, i64 %v91
  %v93 = getelementptr inbounds float, ptr %v92, i64 0
  %v94 = load <8 x float>, ptr %v93, align 4
  %v95 = getelementptr inbounds float, ptr %v92, i64 8
  %v96 = load <8 x float>, ptr %v95, align 4
  %v97 = getelementptr inbounds float, ptr %v92, i64 16
  %v98 = load <8 x float>, ptr %v97, align 4
  %v99 = mul i64 %v1, 0
  %v100 = add i64 %v99, %v83
  %v101 = getelementptr inbounds float, ptr %v0, i64 %v100
  %v102 = load float, ptr %v101, align 4
  %v103 = insertelement <8 x float> poison, float %v102, i64 0
  %v104 = shufflevector <8 x float> %v103, <8 x float> poison, <8 x i32> zeroinitializer
  %v105 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v104, <8 x float> %v94, <8 x float> %v84)
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v104, <8 x float> %v96, <8 x float> %v85)
  %v107 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v104, <8 x float> %v98, <8 x float> %v86)
  %v108 = mul i64 %v1, 1
  %v109 = add i64 %v108, %v83
  %v110 = getelementptr inbounds float, ptr %v0, i64 %v109
  %v111 = load float, ptr %v110, align 4
  %v112 = insertelement <8 x float> poison, float %v111, i64 0
  %v113 = shufflevector <8 x float> %v112, <8 x float> poison, <8 x i32> zeroinitializer
  %v114 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v94, <8 x float> %v87)
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v96, <8 x float> %v88)
  %v116 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v98, <8 x float> %v89)
  %v117 = add nsw i64 %v83, 1
  br label %b3
b5:
  %v118 = mul i64 %v5, 0
  %v119 = mul i64 %v6, 0
  %v120 = add i64 %v118, %v119
  %v121 = getelementptr inbounds float, ptr %v4, i64 %v120
  store <8 x float> %v84, ptr %v121, align 4
  %v122 = mul i64 %v6, 1
  %v123 = add i64 %v118, %v122
  %v124 = getelementptr inbounds float, ptr %v4, i64 %v123
  store <8 x float> %v85, ptr %v124, align 4
  %v125 = mul i64 %v6, 2
  %v126 = add i64 %v118, %v125
  %v127 = getelementptr inbounds float, ptr %v4, i64 %v126
  store <8 x float> %v86, ptr %v127, align 4
  %v128 = mul i64 %v5, 1
  %v129 = mul i64 %v6, 0
  %v130 = add i64 %v128, %v129
  %v131 = getelementptr inbounds float, ptr %v4, i64 %v130
  store <8 x float> %v87, ptr %v131, align 4
  %v132 = mul i64 %v6, 1
  %v133 = add i64 %v128, %v132
  %v134 = getelementptr inbounds float, ptr %v4, i64 %v133
  store <8 x float> %v88, ptr %v134, align 4
  %v135 = mul i64 %v6, 2
  %v136 = add i64 %v128, %v135
  %v137 = getelementptr inbounds float, ptr %v4, i64 %v136
  store <8 x float> %v89, ptr %v137, align 4
  ret void
}
define internal void @tile_3x3(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 1
  %v8 = mul i64 %v7, 1
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v55, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v19 = icmp slt i64 %v9, %v8
  br i1 %v19, label %b1, label %b2
b1:
  %v20 = mul i64 %v9, 24
  %v21 = getelementptr inbounds float, ptr %v2, i64 %v20
  %v22 = getelementptr inbounds float, ptr %v21, i64 0
  %v23 = load <8 x float>, ptr %v22, align 4
  %v24 = getelementptr inbounds float, ptr %v21, i64 8
  %v25 = load <8 x float>, ptr %v24, align 4
  %v26 = getelementptr inbounds float, ptr %v21, i64 16
  %v27 = load <8 x float>, ptr %v26, align 4
  %v28 = mul i64 %v1, 0
  %v29 = add i64 %v28, %v9
  %v30 = getelementptr inbounds float, ptr %v0, i64 %v29
  %v31 = load float, ptr %v30, align 4
  %v32 = insertelement <8 x float> poison, float %v31, i64 0
  %v33 = shufflevector <8 x float> %v32, <8 x float> poison, <8 x i32> zeroinitializer
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v23, <8 x float> %v10)
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v25, <8 x float> %v11)
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v27, <8 x float> %v12)
  %v37 = mul i64 %v1, 1
  %v38 = add i64 %v37, %v9
  %v39 = getelementptr inbounds float, ptr %v0, i64 %v38
  %v40 = load float, ptr %v39, align 4
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v23, <8 x float> %v13)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v25, <8 x float> %v14)
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v27, <8 x float> %v15)
  %v46 = mul i64 %v1, 2
  %v47 = add i64 %v46, %v9
  %v48 = getelementptr inbounds float, ptr %v0, i64 %v47
  %v49 = load float, ptr %v48, align 4
  %v50 = insertelement <8 x float> poison, float %v49, i64 0
  %v51 = shufflevector <8 x float> %v50, <8 x float> poison, <8 x i32> zeroinitializer
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v51, <8 x float> %v23, <8 x float> %v16)
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v51, <8 x float> %v25, <8 x float> %v17)
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v51, <8 x float> %v27, <8 x float> %v18)
  %v55 = add nsw i64 %v9, 1
  br label %b0
b2:
  %v56 = mul i64 %v5, 0
  %v57 = mul i64 %v6, 0
  %v58 = add i64 %v56, %v57
  %v59 = getelementptr inbounds float, ptr %v4, i64 %v58
  store <8 x float> %v10, ptr %v59, align 4
  %v60 = mul i64 %v6, 1
  %v61 = add i64 %v56, %v60
  %v62 = getelementptr inbounds float, ptr %v4, i64 %v61
  store <8 x float> %v11, ptr %v62, align 4
  %v63 = mul i64 %v6, 2
  %v64 = add i64 %v56, %v63
  %v65 = getelementptr inbounds float, ptr %v4, i64 %v64
  store <8 x float> %v12, ptr %v65, align 4
  %v66 = mul i64 %v5, 1
  %v67 = mul i64 %v6, 0
  %v68 = add i64 %v66, %v67
  %v69 = getelementptr inbounds float, ptr %v4, i64 %v68
  store <8 x float> %v13, ptr %v69, align 4
  %v70 = mul i64 %v6, 1
  %v71 = add i64 %v66, %v70
  %v72 = getelementptr inbounds float, ptr %v4, i64 %v71
  store <8 x float> %v14, ptr %v72, align 4
  %v73 = mul i64 %v6, 2
  %v74 = add i64 %v66, %v73
  %v75 = getelementptr inbounds float, ptr %v4, i64 %v74
  store <8 x float> %v15, ptr %v75, align 4
  %v76 = mul i64 %v5, 2
  %v77 = mul i64 %v6, 0
  %v78 = add i64 %v76, %v77
  %v79 = getelementptr inbounds float, ptr %v4, i64 %v78
  store <8 x float> %v16, ptr %v79, align 4
  %v80 = mul i64 %v6, 1
  %v81 = add i64 %v76, %v80
  %v82 = getelementptr inbounds float, ptr %v4, i64 %v81
  store <8 x float> %v17, ptr %v82, align 4
  %v83 = mul i64 %v6, 2
  %v84 = add i64 %v76, %v83
  %v85 = getelementptr inbounds float, ptr %v4, i64 %v84
  store <8 x float> %v18, ptr %v85, align 4
  ret void
}
define internal void @tile_4x3(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 1
  %v8 = mul i64 %v7, 1
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v67, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v22 = icmp slt i64 %v9, %v8
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v9, 24
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = getelementptr inbounds float, ptr %v24, i64 8
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v24, i64 16
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v9
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v26, <8 x float> %v10)
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v28, <8 x float> %v11)
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v12)
  %v40 = mul i64 %v1, 1
  %v41 = add i64 %v40, %v9
  %v42 = getelementptr inbounds float, ptr %v0, i64 %v41
  %v43 = load float, ptr %v42, align 4
  %v44 = insertelement <8 x float> poison, float %v43, i64 0
  %v45 = shufflevector <8 x float> %v44, <8 x float> poison, <8 x i32> zeroinitializer
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v26, <8 x float> %v13)
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v28, <8 x float> %v14)
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v30, <8 x float> %v15)
  %v49 = mul i64 %v1, 2
  %v50 = add i64 %v49, %v9
  %v51 = getelementptr inbounds float, ptr %v0, i64 %v50
  %v52 = load float, ptr %v51, align 4
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v26, <8 x float> %v16)
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v28, <8 x float> %v17)
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v30, <8 x float> %v18)
  %v58 = mul i64 %v1, 3
  %v59 = add i64 %v58, %v9
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v26, <8 x float> %v19)
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v28, <8 x float> %v20)
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v30, <8 x float> %v21)
  %v67 = add nsw i64 %v9, 1
  br label %b0
b2:
  %v68 = mul i64 %v5, 0
  %v69 = mul i64 %v6, 0
  %v70 = add i64 %v68, %v69
  %v71 = getelementptr inbounds float, ptr %v4, i64 %v70
  store <8 x float> %v10, ptr %v71, align 4
  %v72 = mul i64 %v6, 1
  %v73 = add i64 %v68, %v72
  %v74 = getelementptr inbounds float, ptr %v4, i64 %v73
  store <8 x float> %v11, ptr %v74, align 4
  %v75 = mul i64 %v6, 2
  %v76 = add i64 %v68, %v75
  %v77 = getelementptr inbounds float, ptr %v4, i64 %v76
  store <8 x float> %v12, ptr %v77, align 4
  %v78 = mul i64 %v5, 1
  %v79 = mul i64 %v6, 0
  %v80 = add i64 %v78, %v79
  %v81 = getelementptr inbounds float, ptr %v4, i64 %v80
  store <8 x float> %v13, ptr %v81, align 4
  %v82 = mul i64 %v6, 1
  %v83 = add i64 %v78, %v82
  %v84 = getelementptr inbounds float, ptr %v4, i64 %v83
  store <8 x float> %v14, ptr %v84, align 4
  %v85 = mul i64 %v6, 2
  %v86 = add i64 %v78, %v85
  %v87 = getelementptr inbounds float, ptr %v4, i64 %v86
  store <8 x float> %v15, ptr %v87, align 4
  %v88 = mul i64 %v5, 2
  %v89 = mul i64 %v6, 0
  %v90 = add i64 %v88, %v89
  %v91 = getelementptr inbounds float, ptr %v4, i64 %v90
  store <8 x float> %v16, ptr %v91, align 4
  %v92 = mul i64 %v6, 1
  %v93 = add i64 %v88, %v92
  %v94 = getelementptr inbounds float, ptr %v4, i64 %v93
  store <8 x float> %v17, ptr %v94, align 4
  %v95 = mul i64 %v6, 2
  %v96 = add i64 %v88, %v95
  %v97 = getelementptr inbounds float, ptr %v4, i64 %v96
  store <8 x float> %v18, ptr %v97, align 4
  %v98 = mul i64 %v5, 3
  %v99 = mul i64 %v6, 0
  %v100 = add i64 %v98, %v99
  %v101 = getelementptr inbounds float, ptr %v4, i64 %v100
  store <8 x float> %v19, ptr %v101, align 4
  %v102 = mul i64 %v6, 1
  %v103 = add i64 %v98, %v102
  %v104 = getelementptr inbounds float, ptr %v4, i64 %v103
  store <8 x float> %v20, ptr %v104, align 4
  %v105 = mul i64 %v6, 2
  %v106 = add i64 %v98, %v105
  %v107 = getelementptr inbounds float, ptr %v4, i64 %v106
  store <8 x float> %v21, ptr %v107, align 4
  ret void
}
define void @backward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v65 = alloca i64, i64 1, align 8
  %v414 = alloca float, i64 64, align 4
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
  %v49 = getelementptr inbounds i64, ptr %v1, i64 6
  %v50 = load i64, ptr %v49, align 8
  %v51 = getelementptr inbounds i64, ptr %v1, i64 12
  %v52 = load i64, ptr %v51, align 8
  %v53 = getelementptr inbounds i64, ptr %v1, i64 13
  %v54 = load i64, ptr %v53, align 8
  %v55 = getelementptr inbounds i64, ptr %v1, i64 14
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 16
  %v58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 17
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 23
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 25
  %v64 = load i64, ptr %v63, align 8
  store i64 0, ptr %v65, align 8
  %v66 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v67 = load ptr, ptr %v66, align 4
  %v68 = mul i64 %v2, 21504
  %v69 = add i64 %v68, 192
  %v70 = getelementptr inbounds float, ptr %v67, i64 %v69
  %v71 = add i64 %v8, 0
  %v72 = sdiv i64 %v71, 1
  %v73 = add i64 %v2, 1
  %v74 = mul i64 %v72, %v2
  %v75 = sdiv i64 %v74, %v3
  %v76 = mul i64 %v75, 1
  %v77 = icmp slt i64 %v76, %v8
  %v78 = select i1 %v77, i64 %v76, i64 %v8
  %v79 = mul i64 %v72, %v73
  %v80 = sdiv i64 %v79, %v3
  %v81 = mul i64 %v80, 1
  %v82 = icmp slt i64 %v81, %v8
  %v83 = select i1 %v82, i64 %v81, i64 %v8
  br label %b0
b0:
  %v84 = phi i64 [ %v78, %entry ], [ %v166, %b1 ]
  %v85 = icmp slt i64 %v84, %v83
  br i1 %v85, label %b1, label %b2
b1:
  %v86 = mul i64 %v84, 8
  %v87 = getelementptr inbounds float, ptr %v22, i64 %v86
  %v88 = mul i64 1, %v7
  %v89 = add i64 %v84, %v88
  %v90 = mul i64 %v89, 8
  %v91 = getelementptr inbounds float, ptr %v26, i64 %v90
  %v92 = mul i64 %v84, 8
  %v93 = getelementptr inbounds float, ptr %v10, i64 %v92
  %v94 = mul i64 %v84, 24
  %v95 = getelementptr inbounds float, ptr %v48, i64 %v94
  %v96 = mul i64 %v84, 8
  %v97 = getelementptr inbounds float, ptr %v26, i64 %v96
  %v98 = mul i64 %v84, 24
  %v99 = getelementptr inbounds float, ptr %v44, i64 %v98
  %v100 = add i64 0, 0
  %v101 = getelementptr inbounds float, ptr %v87, i64 %v100
  %v102 = load <8 x float>, ptr %v101, align 4
  %v103 = add i64 0, 0
  %v104 = getelementptr inbounds float, ptr %v91, i64 %v103
  %v105 = load <8 x float>, ptr %v104, align 4
  %v106 = fmul <8 x float> %v102, %v105
  %v107 = add i64 0, 0
  %v108 = getelementptr inbounds float, ptr %v93, i64 %v107
  %v109 = load <8 x float>, ptr %v108, align 4
  %v110 = fmul <8 x float> %v102, %v109
  %v111 = insertelement <8 x float> poison, float 0x3FFBB67AE0000000, i64 0
  %v112 = shufflevector <8 x float> %v111, <8 x float> poison, <8 x i32> zeroinitializer
  %v113 = fmul <8 x float> %v110, %v112
  %v114 = fsub <8 x float> %v106, %v113
  %v115 = add i64 16, 0
  %v116 = getelementptr inbounds float, ptr %v95, i64 %v115
  %v117 = load <8 x float>, ptr %v116, align 4
  %v118 = add i64 0, 0
  %v119 = getelementptr inbounds float, ptr %v18, i64 %v118
  %v120 = load <8 x float>, ptr %v119, align 4
  %v121 = add i64 0, 0
  %v122 = getelementptr inbounds float, ptr %v97, i64 %v121
  %v123 = load <8 x float>, ptr %v122, align 4
  %v124 = fmul <8 x float> %v120, %v123
  %v125 = fadd <8 x float> %v117, %v124
  %v126 = add i64 0, 0
  %v127 = getelementptr inbounds float, ptr %v20, i64 %v126
  %v128 = load <8 x float>, ptr %v127, align 4
  %v129 = fadd <8 x float> %v125, %v128
  %v130 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v129)
  %v131 = fneg <8 x float> %v130
  %v132 = fcmp olt <8 x float> %v131, splat (float 0xC05A400000000000)
  %v133 = select <8 x i1> %v132, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v131
  %v134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v133, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v135 = fsub <8 x float> %v134, splat (float 0x4168000000000000)
  %v136 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v135, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v133)
  %v137 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v135, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v136)
  %v138 = bitcast <8 x float> %v134 to <8 x i32>
  %v139 = fmul <8 x float> %v137, %v137
  %v140 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v137, <8 x float> splat (float 0x3F81227F40000000))
  %v141 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v140, <8 x float> %v137, <8 x float> splat (float 0x3FA5556740000000))
  %v142 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v141, <8 x float> %v137, <8 x float> splat (float 0x3FC5554B00000000))
  %v143 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v137, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v144 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v139, <8 x float> %v143, <8 x float> %v137)
  %v145 = sub <8 x i32> %v138, splat (i32 1262485250)
  %v146 = lshr <8 x i32> %v145, splat (i32 1)
  %v147 = sub <8 x i32> %v145, %v146
  %v148 = shl <8 x i32> %v146, splat (i32 23)
  %v149 = bitcast <8 x i32> %v148 to <8 x float>
  %v150 = shl <8 x i32> %v147, splat (i32 23)
  %v151 = bitcast <8 x i32> %v150 to <8 x float>
  %v152 = fadd <8 x float> %v144, splat (float 0x3FF0000000000000)
  %v153 = fmul <8 x float> %v152, %v149
  %v154 = fmul <8 x float> %v153, %v151
  %v155 = fcmp olt <8 x float> %v129, splat (float 0x0000000000000000)
  %v156 = select <8 x i1> %v155, <8 x float> %v154, <8 x float> splat (float 0x3FF0000000000000)
  %v157 = fadd <8 x float> %v154, splat (float 0x3FF0000000000000)
  %v158 = fdiv <8 x float> %v156, %v157
  %v159 = fmul <8 x float> %v114, %v158
  %v160 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v161 = shufflevector <8 x float> %v160, <8 x float> poison, <8 x i32> zeroinitializer
  %v162 = fsub <8 x float> %v161, %v158
  %v163 = fmul <8 x float> %v159, %v162
  %v164 = add i64 16, 0
  %v165 = getelementptr inbounds float, ptr %v99, i64 %v164
  store <8 x float> %v163, ptr %v165, align 4
  %v166 = add nsw i64 %v84, 1
  br label %b0
b2:
  %v167 = icmp sgt i64 %v3, 1
  br i1 %v167, label %b3, label %b4
b3:
  %v168 = getelementptr inbounds i64, ptr %v1, i64 3
  %v169 = atomicrmw add ptr %v168, i64 1 acq_rel
  %v170 = load i64, ptr %v65, align 8
  %v171 = add i64 %v170, 1
  store i64 %v171, ptr %v65, align 8
  %v172 = mul i64 %v3, %v171
  br label %b5
b5:
  %v173 = load atomic i64, ptr %v168 acquire, align 8
  %v174 = icmp slt i64 %v173, %v172
  br i1 %v174, label %b6, label %b7
b6:
  %v175 = call i32 @sched_yield()
  br label %b5
b7:
  br label %b4
b4:
  br label %b8
b8:
  %v176 = phi i64 [ 0, %b4 ], [ %v361, %b13 ]
  %v177 = icmp slt i64 %v176, %v5
  br i1 %v177, label %b9, label %b10
b9:
  %v178 = sub i64 %v5, 1
  %v179 = sub i64 %v178, %v176
  %v180 = add i64 %v7, 0
  %v181 = sdiv i64 %v180, 1
  %v182 = add i64 %v2, 1
  %v183 = mul i64 %v181, %v2
  %v184 = sdiv i64 %v183, %v3
  %v185 = mul i64 %v184, 1
  %v186 = icmp slt i64 %v185, %v7
  %v187 = select i1 %v186, i64 %v185, i64 %v7
  %v188 = mul i64 %v181, %v182
  %v189 = sdiv i64 %v188, %v3
  %v190 = mul i64 %v189, 1
  %v191 = icmp slt i64 %v190, %v7
  %v192 = select i1 %v191, i64 %v190, i64 %v7
  br label %b11
b11:
  %v193 = phi i64 [ %v187, %b9 ], [ %v360, %b12 ]
  %v194 = icmp slt i64 %v193, %v192
  br i1 %v194, label %b12, label %b13
b12:
  %v195 = add i64 %v179, 1
  %v196 = and i64 %v195, 1
  %v197 = mul i64 %v196, %v7
  %v198 = add i64 %v197, %v193
  %v199 = mul i64 %v198, 8
  %v200 = getelementptr inbounds float, ptr %v28, i64 %v199
  %v201 = add i64 %v179, 0
  %v202 = and i64 %v201, %v54
  %v203 = mul i64 %v202, %v7
  %v204 = add i64 %v203, %v193
  %v205 = mul i64 %v204, 8
  %v206 = getelementptr inbounds float, ptr %v24, i64 %v205
  %v207 = add i64 %v179, 0
  %v208 = and i64 %v207, %v52
  %v209 = mul i64 %v208, %v7
  %v210 = add i64 %v209, %v193
  %v211 = mul i64 %v210, 8
  %v212 = getelementptr inbounds float, ptr %v22, i64 %v211
  %v213 = add i64 %v179, 0
  %v214 = and i64 %v213, %v64
  %v215 = mul i64 %v214, %v7
  %v216 = add i64 %v215, %v193
  %v217 = mul i64 %v216, 24
  %v218 = getelementptr inbounds float, ptr %v48, i64 %v217
  %v219 = add i64 %v179, 0
  %v220 = and i64 %v219, %v56
  %v221 = mul i64 %v220, %v7
  %v222 = add i64 %v221, %v193
  %v223 = mul i64 %v222, 8
  %v224 = getelementptr inbounds float, ptr %v26, i64 %v223
  %v225 = add i64 %v179, 0
  %v226 = and i64 %v225, %v62
  %v227 = mul i64 %v226, %v7
  %v228 = add i64 %v227, %v193
  %v229 = mul i64 %v228, 24
  %v230 = getelementptr inbounds float, ptr %v44, i64 %v229
  %v231 = add i64 %v179, 0
  %v232 = and i64 %v231, 1
  %v233 = mul i64 %v232, %v7
  %v234 = add i64 %v233, %v193
  %v235 = mul i64 %v234, 8
  %v236 = getelementptr inbounds float, ptr %v28, i64 %v235
  %v237 = add i64 0, 0
  %v238 = getelementptr inbounds float, ptr %v200, i64 %v237
  %v239 = load <8 x float>, ptr %v238, align 4
  %v240 = add i64 0, 0
  %v241 = getelementptr inbounds float, ptr %v206, i64 %v240
  %v242 = load <8 x float>, ptr %v241, align 4
  %v243 = fadd <8 x float> %v239, %v242
  %v244 = add i64 0, 0
  %v245 = getelementptr inbounds float, ptr %v212, i64 %v244
  %v246 = load <8 x float>, ptr %v245, align 4
  %v247 = add i64 16, 0
  %v248 = getelementptr inbounds float, ptr %v218, i64 %v247
  %v249 = load <8 x float>, ptr %v248, align 4
  %v250 = add i64 0, 0
  %v251 = getelementptr inbounds float, ptr %v18, i64 %v250
  %v252 = load <8 x float>, ptr %v251, align 4
  %v253 = add i64 0, 0
  %v254 = getelementptr inbounds float, ptr %v224, i64 %v253
  %v255 = load <8 x float>, ptr %v254, align 4
  %v256 = fmul <8 x float> %v252, %v255
  %v257 = fadd <8 x float> %v249, %v256
  %v258 = add i64 0, 0
  %v259 = getelementptr inbounds float, ptr %v20, i64 %v258
  %v260 = load <8 x float>, ptr %v259, align 4
  %v261 = fadd <8 x float> %v257, %v260
  %v262 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v261)
  %v263 = fneg <8 x float> %v262
  %v264 = fcmp olt <8 x float> %v263, splat (float 0xC05A400000000000)
  %v265 = select <8 x i1> %v264, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v263
  %v266 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v265, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v267 = fsub <8 x float> %v266, splat (float 0x4168000000000000)
  %v268 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v267, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v265)
  %v269 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v267, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v268)
  %v270 = bitcast <8 x float> %v266 to <8 x i32>
  %v271 = fmul <8 x float> %v269, %v269
  %v272 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v269, <8 x float> splat (float 0x3F81227F40000000))
  %v273 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v272, <8 x float> %v269, <8 x float> splat (float 0x3FA5556740000000))
  %v274 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v273, <8 x float> %v269, <8 x float> splat (float 0x3FC5554B00000000))
  %v275 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v274, <8 x float> %v269, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v276 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v271, <8 x float> %v275, <8 x float> %v269)
  %v277 = sub <8 x i32> %v270, splat (i32 1262485250)
  %v278 = lshr <8 x i32> %v277, splat (i32 1)
  %v279 = sub <8 x i32> %v277, %v278
  %v280 = shl <8 x i32> %v278, splat (i32 23)
  %v281 = bitcast <8 x i32> %v280 to <8 x float>
  %v282 = shl <8 x i32> %v279, splat (i32 23)
  %v283 = bitcast <8 x i32> %v282 to <8 x float>
  %v284 = fadd <8 x float> %v276, splat (float 0x3FF0000000000000)
  %v285 = fmul <8 x float> %v284, %v281
  %v286 = fmul <8 x float> %v285, %v283
  %v287 = fcmp olt <8 x float> %v261, splat (float 0x0000000000000000)
  %v288 = select <8 x i1> %v287, <8 x float> %v286, <8 x float> splat (float 0x3FF0000000000000)
  %v289 = fadd <8 x float> %v286, splat (float 0x3FF0000000000000)
  %v290 = fdiv <8 x float> %v288, %v289
  %v291 = fmul <8 x float> %v246, %v290
  %v292 = fadd <8 x float> %v243, %v291
  %v293 = add i64 8, 0
  %v294 = getelementptr inbounds float, ptr %v218, i64 %v293
  %v295 = load <8 x float>, ptr %v294, align 4
  %v296 = add i64 0, 0
  %v297 = getelementptr inbounds float, ptr %v14, i64 %v296
  %v298 = load <8 x float>, ptr %v297, align 4
  %v299 = fmul <8 x float> %v298, %v255
  %v300 = fadd <8 x float> %v295, %v299
  %v301 = add i64 0, 0
  %v302 = getelementptr inbounds float, ptr %v16, i64 %v301
  %v303 = load <8 x float>, ptr %v302, align 4
  %v304 = fadd <8 x float> %v300, %v303
  %v305 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v304)
  %v306 = fneg <8 x float> %v305
  %v307 = fcmp olt <8 x float> %v306, splat (float 0xC05A400000000000)
  %v308 = select <8 x i1> %v307, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v306
  %v309 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v308, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v310 = fsub <8 x float> %v309, splat (float 0x4168000000000000)
  %v311 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v310, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v308)
  %v312 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v310, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v311)
  %v313 = bitcast <8 x float> %v309 to <8 x i32>
  %v314 = fmul <8 x float> %v312, %v312
  %v315 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v312, <8 x float> splat (float 0x3F81227F40000000))
  %v316 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v315, <8 x float> %v312, <8 x float> splat (float 0x3FA5556740000000))
  %v317 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v316, <8 x float> %v312, <8 x float> splat (float 0x3FC5554B00000000))
  %v318 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v317, <8 x float> %v312, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v319 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v314, <8 x float> %v318, <8 x float> %v312)
  %v320 = sub <8 x i32> %v313, splat (i32 1262485250)
  %v321 = lshr <8 x i32> %v320, splat (i32 1)
  %v322 = sub <8 x i32> %v320, %v321
  %v323 = shl <8 x i32> %v321, splat (i32 23)
  %v324 = bitcast <8 x i32> %v323 to <8 x float>
  %v325 = shl <8 x i32> %v322, splat (i32 23)
  %v326 = bitcast <8 x i32> %v325 to <8 x float>
  %v327 = fadd <8 x float> %v319, splat (float 0x3FF0000000000000)
  %v328 = fmul <8 x float> %v327, %v324
  %v329 = fmul <8 x float> %v328, %v326
  %v330 = fcmp olt <8 x float> %v304, splat (float 0x0000000000000000)
  %v331 = select <8 x i1> %v330, <8 x float> %v329, <8 x float> splat (float 0x3FF0000000000000)
  %v332 = fadd <8 x float> %v329, splat (float 0x3FF0000000000000)
  %v333 = fdiv <8 x float> %v331, %v332
  %v334 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v335 = shufflevector <8 x float> %v334, <8 x float> poison, <8 x i32> zeroinitializer
  %v336 = fsub <8 x float> %v335, %v333
  %v337 = fmul <8 x float> %v292, %v336
  %v338 = fmul <8 x float> %v292, %v255
  %v339 = add i64 0, 0
  %v340 = getelementptr inbounds float, ptr %v218, i64 %v339
  %v341 = load <8 x float>, ptr %v340, align 4
  %v342 = fmul <8 x float> %v292, %v341
  %v343 = fsub <8 x float> %v338, %v342
  %v344 = fmul <8 x float> %v343, %v333
  %v345 = fmul <8 x float> %v344, %v336
  %v346 = fmul <8 x float> %v292, %v333
  %v347 = add i64 16, 0
  %v348 = getelementptr inbounds float, ptr %v230, i64 %v347
  %v349 = load <8 x float>, ptr %v348, align 4
  %v350 = fmul <8 x float> %v349, %v252
  %v351 = fadd <8 x float> %v346, %v350
  %v352 = fmul <8 x float> %v345, %v298
  %v353 = fadd <8 x float> %v351, %v352
  %v354 = add i64 0, 0
  %v355 = getelementptr inbounds float, ptr %v230, i64 %v354
  store <8 x float> %v337, ptr %v355, align 4
  %v356 = add i64 8, 0
  %v357 = getelementptr inbounds float, ptr %v230, i64 %v356
  store <8 x float> %v345, ptr %v357, align 4
  %v358 = add i64 0, 0
  %v359 = getelementptr inbounds float, ptr %v236, i64 %v358
  store <8 x float> %v353, ptr %v359, align 4
  %v360 = add nsw i64 %v193, 1
  br label %b11
b13:
  %v361 = add nsw i64 %v176, 1
  br label %b8
b10:
  %v362 = icmp sgt i64 %v3, 1
  br i1 %v362, label %b14, label %b15
b14:
  %v363 = getelementptr inbounds i64, ptr %v1, i64 3
  %v364 = atomicrmw add ptr %v363, i64 1 acq_rel
  %v365 = load i64, ptr %v65, align 8
  %v366 = add i64 %v365, 1
  store i64 %v366, ptr %v65, align 8
  %v367 = mul i64 %v3, %v366
  br label %b16
b16:
  %v368 = load atomic i64, ptr %v363 acquire, align 8
  %v369 = icmp slt i64 %v368, %v367
  br i1 %v369, label %b17, label %b18
b17:
  %v370 = call i32 @sched_yield()
  br label %b16
b18:
  br label %b15
b15:
  %v371 = getelementptr inbounds float, ptr %v67, i64 0
  %v372 = getelementptr inbounds i64, ptr %v1, i64 4
  %v373 = load i64, ptr %v372, align 8
  %v374 = icmp eq i64 %v373, 0
  br i1 %v374, label %b19, label %b20
b19:
  %v375 = add i64 1, 0
  %v376 = sdiv i64 %v375, 1
  %v377 = add i64 %v2, 1
  %v378 = mul i64 %v376, %v2
  %v379 = sdiv i64 %v378, %v3
  %v380 = mul i64 %v379, 1
  %v381 = icmp slt i64 %v380, 1
  %v382 = select i1 %v381, i64 %v380, i64 1
  %v383 = mul i64 %v376, %v377
  %v384 = sdiv i64 %v383, %v3
  %v385 = mul i64 %v384, 1
  %v386 = icmp slt i64 %v385, 1
  %v387 = select i1 %v386, i64 %v385, i64 1
  %v388 = icmp slt i64 %v387, 1
  %v389 = select i1 %v388, i64 %v387, i64 1
  br label %b21
b21:
  %v390 = phi i64 [ %v382, %b19 ], [ %v404, %b22 ]
  %v391 = icmp slt i64 %v390, %v389
  br i1 %v391, label %b22, label %b23
b22:
  %v392 = mul i64 %v390, 192
  %v393 = mul i64 %v390, 8
  %v394 = add i64 %v392, 0
  %v395 = add i64 %v393, 0
  %v396 = getelementptr inbounds float, ptr %v371, i64 %v394
  %v397 = sub i64 8, %v395
  %v398 = icmp slt i64 %v397, 0
  %v399 = select i1 %v398, i64 0, i64 %v397
  %v400 = mul i64 %v395, 1
  %v401 = add i64 0, %v400
  %v402 = getelementptr inbounds float, ptr %v12, i64 %v401
  call void @pack_rows(ptr %v402, i64 1, i64 8, i64 24, i64 %v399, ptr %v396, i64 8)
  %v403 = add i64 %v392, 192
  %v404 = add nsw i64 %v390, 1
  br label %b21
b23:
  br label %b20
b20:
  %v405 = icmp sgt i64 %v3, 1
  br i1 %v405, label %b24, label %b25
b24:
  %v406 = getelementptr inbounds i64, ptr %v1, i64 3
  %v407 = atomicrmw add ptr %v406, i64 1 acq_rel
  %v408 = load i64, ptr %v65, align 8
  %v409 = add i64 %v408, 1
  store i64 %v409, ptr %v65, align 8
  %v410 = mul i64 %v3, %v409
  br label %b26
b26:
  %v411 = load atomic i64, ptr %v406 acquire, align 8
  %v412 = icmp slt i64 %v411, %v410
  br i1 %v412, label %b27, label %b28
b27:
  %v413 = call i32 @sched_yield()
  br label %b26
b28:
  br label %b25
b25:
  %v415 = add i64 %v8, 0
  %v416 = sdiv i64 %v415, 1
  %v417 = add i64 %v2, 1
  %v418 = mul i64 %v416, %v2
  %v419 = sdiv i64 %v418, %v3
  %v420 = mul i64 %v419, 1
  %v421 = icmp slt i64 %v420, %v8
  %v422 = select i1 %v421, i64 %v420, i64 %v8
  %v423 = mul i64 %v416, %v417
  %v424 = sdiv i64 %v423, %v3
  %v425 = mul i64 %v424, 1
  %v426 = icmp slt i64 %v425, %v8
  %v427 = select i1 %v426, i64 %v425, i64 %v8
  br label %b29
b29:
  %v428 = phi i64 [ %v422, %b25 ], [ %v543, %b34 ]
  %v429 = icmp slt i64 %v428, %v427
  br i1 %v429, label %b30, label %b31
b30:
  %v430 = add i64 %v428, 96
  %v431 = icmp slt i64 %v430, %v427
  %v432 = select i1 %v431, i64 %v430, i64 %v427
  br label %b32
b32:
  %v433 = phi i64 [ 0, %b30 ], [ %v542, %b37 ]
  %v434 = icmp slt i64 %v433, 1
  br i1 %v434, label %b33, label %b34
b33:
  %v435 = sub i64 %v432, %v428
  %v436 = sub i64 8, 1
  %v437 = add i64 %v435, %v436
  %v438 = sdiv i64 %v437, 8
  br label %b35
b35:
  %v439 = phi i64 [ 0, %b33 ], [ %v541, %b42 ]
  %v440 = icmp slt i64 %v439, %v438
  br i1 %v440, label %b36, label %b37
b36:
  %v441 = mul i64 %v435, %v439
  %v442 = sdiv i64 %v441, %v438
  %v443 = add i64 %v428, %v442
  %v444 = add i64 %v439, 1
  %v445 = mul i64 %v435, %v444
  %v446 = sdiv i64 %v445, %v438
  %v447 = add i64 %v428, %v446
  %v448 = mul i64 %v433, 192
  %v449 = getelementptr inbounds float, ptr %v371, i64 %v448
  %v450 = sub i64 %v447, %v443
  %v451 = mul i64 %v443, 24
  %v452 = getelementptr inbounds float, ptr %v44, i64 %v451
  %v453 = getelementptr inbounds float, ptr %v452, i64 0
  %v454 = sub i64 %v450, 1
  %v455 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v454
  %v456 = load ptr, ptr %v455, align 4
  %v457 = getelementptr inbounds float, ptr %v414, i64 0
  %v458 = icmp sgt i64 %v450, 0
  br i1 %v458, label %b38, label %b39
b38:
  call void %v456(ptr %v453, i64 24, ptr %v449, i64 24, ptr %v457, i64 8, i64 0)
  br label %b39
b39:
  %v459 = add i64 %v448, 192
  br label %b40
b40:
  %v460 = phi i64 [ %v443, %b39 ], [ %v540, %b45 ]
  %v461 = icmp slt i64 %v460, %v447
  br i1 %v461, label %b41, label %b42
b41:
  %v462 = sub i64 %v460, %v443
  %v463 = mul i64 %v462, 8
  %v464 = getelementptr inbounds float, ptr %v414, i64 %v463
  %v465 = mul i64 %v460, 8
  %v466 = getelementptr inbounds float, ptr %v22, i64 %v465
  %v467 = mul i64 %v460, 24
  %v468 = getelementptr inbounds float, ptr %v48, i64 %v467
  %v469 = mul i64 %v460, 8
  %v470 = getelementptr inbounds float, ptr %v26, i64 %v469
  %v471 = mul i64 %v460, 8
  %v472 = getelementptr inbounds float, ptr %v32, i64 %v471
  br label %b43
b43:
  %v473 = phi i64 [ 0, %b41 ], [ %v539, %b44 ]
  %v474 = icmp slt i64 %v473, 1
  br i1 %v474, label %b44, label %b45
b44:
  %v475 = mul i64 %v433, 1
  %v476 = add i64 %v475, %v473
  %v477 = mul i64 %v476, 8
  %v478 = add i64 0, %v473
  %v479 = mul i64 %v478, 8
  %v480 = getelementptr inbounds float, ptr %v464, i64 %v479
  %v481 = load <8 x float>, ptr %v480, align 4
  %v482 = add i64 0, %v477
  %v483 = getelementptr inbounds float, ptr %v466, i64 %v482
  %v484 = load <8 x float>, ptr %v483, align 4
  %v485 = add i64 16, %v477
  %v486 = getelementptr inbounds float, ptr %v468, i64 %v485
  %v487 = load <8 x float>, ptr %v486, align 4
  %v488 = add i64 0, %v477
  %v489 = getelementptr inbounds float, ptr %v18, i64 %v488
  %v490 = load <8 x float>, ptr %v489, align 4
  %v491 = add i64 0, %v477
  %v492 = getelementptr inbounds float, ptr %v470, i64 %v491
  %v493 = load <8 x float>, ptr %v492, align 4
  %v494 = fmul <8 x float> %v490, %v493
  %v495 = fadd <8 x float> %v487, %v494
  %v496 = add i64 0, %v477
  %v497 = getelementptr inbounds float, ptr %v20, i64 %v496
  %v498 = load <8 x float>, ptr %v497, align 4
  %v499 = fadd <8 x float> %v495, %v498
  %v500 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v499)
  %v501 = fneg <8 x float> %v500
  %v502 = fcmp olt <8 x float> %v501, splat (float 0xC05A400000000000)
  %v503 = select <8 x i1> %v502, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v501
  %v504 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v503, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v505 = fsub <8 x float> %v504, splat (float 0x4168000000000000)
  %v506 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v505, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v503)
  %v507 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v505, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v506)
  %v508 = bitcast <8 x float> %v504 to <8 x i32>
  %v509 = fmul <8 x float> %v507, %v507
  %v510 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v507, <8 x float> splat (float 0x3F81227F40000000))
  %v511 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v510, <8 x float> %v507, <8 x float> splat (float 0x3FA5556740000000))
  %v512 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v511, <8 x float> %v507, <8 x float> splat (float 0x3FC5554B00000000))
  %v513 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v512, <8 x float> %v507, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v514 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v509, <8 x float> %v513, <8 x float> %v507)
  %v515 = sub <8 x i32> %v508, splat (i32 1262485250)
  %v516 = lshr <8 x i32> %v515, splat (i32 1)
  %v517 = sub <8 x i32> %v515, %v516
  %v518 = shl <8 x i32> %v516, splat (i32 23)
  %v519 = bitcast <8 x i32> %v518 to <8 x float>
  %v520 = shl <8 x i32> %v517, splat (i32 23)
  %v521 = bitcast <8 x i32> %v520 to <8 x float>
  %v522 = fadd <8 x float> %v514, splat (float 0x3FF0000000000000)
  %v523 = fmul <8 x float> %v522, %v519
  %v524 = fmul <8 x float> %v523, %v521
  %v525 = fcmp olt <8 x float> %v499, splat (float 0x0000000000000000)
  %v526 = select <8 x i1> %v525, <8 x float> %v524, <8 x float> splat (float 0x3FF0000000000000)
  %v527 = fadd <8 x float> %v524, splat (float 0x3FF0000000000000)
  %v528 = fdiv <8 x float> %v526, %v527
  %v529 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v530 = shufflevector <8 x float> %v529, <8 x float> poison, <8 x i32> zeroinitializer
  %v531 = fsub <8 x float> %v530, %v528
  %v532 = insertelement <8 x float> poison, float 0x3FFBB67AE0000000, i64 0
  %v533 = shufflevector <8 x float> %v532, <8 x float> poison, <8 x i32> zeroinitializer
  %v534 = fmul <8 x float> %v531, %v533
  %v535 = fmul <8 x float> %v484, %v534
  %v536 = fadd <8 x float> %v535, %v481
  %v537 = add i64 0, %v477
  %v538 = getelementptr inbounds float, ptr %v472, i64 %v537
  store <8 x float> %v536, ptr %v538, align 4
  %v539 = add nsw i64 %v473, 1
  br label %b43
b45:
  %v540 = add nsw i64 %v460, 1
  br label %b40
b42:
  %v541 = add nsw i64 %v439, 1
  br label %b35
b37:
  %v542 = add nsw i64 %v433, 1
  br label %b32
b34:
  %v543 = add nsw i64 %v428, 96
  br label %b29
b31:
  %v544 = icmp sgt i64 %v3, 1
  br i1 %v544, label %b46, label %b47
b46:
  %v545 = getelementptr inbounds i64, ptr %v1, i64 3
  %v546 = atomicrmw add ptr %v545, i64 1 acq_rel
  %v547 = load i64, ptr %v65, align 8
  %v548 = add i64 %v547, 1
  store i64 %v548, ptr %v65, align 8
  %v549 = mul i64 %v3, %v548
  br label %b48
b48:
  %v550 = load atomic i64, ptr %v545 acquire, align 8
  %v551 = icmp slt i64 %v550, %v549
  br i1 %v551, label %b49, label %b50
b49:
  %v552 = call i32 @sched_yield()
  br label %b48
b50:
  br label %b47
b47:
  %v553 = mul i64 0, 24
  %v554 = getelementptr inbounds float, ptr %v44, i64 %v553
  %v555 = getelementptr inbounds float, ptr %v554, i64 0
  %v556 = mul i64 0, 8
  %v557 = getelementptr inbounds float, ptr %v10, i64 %v556
  %v558 = getelementptr inbounds float, ptr %v557, i64 0
  %v559 = getelementptr inbounds float, ptr %v70, i64 12288
  %v560 = add i64 24, 1
  %v561 = sdiv i64 %v560, 2
  %v562 = add i64 %v2, 1
  %v563 = mul i64 %v561, %v2
  %v564 = sdiv i64 %v563, %v3
  %v565 = mul i64 %v564, 2
  %v566 = icmp slt i64 %v565, 24
  %v567 = select i1 %v566, i64 %v565, i64 24
  %v568 = mul i64 %v561, %v562
  %v569 = sdiv i64 %v568, %v3
  %v570 = mul i64 %v569, 2
  %v571 = icmp slt i64 %v570, 24
  %v572 = select i1 %v571, i64 %v570, i64 24
  %v573 = getelementptr inbounds float, ptr %v34, i64 0
  br label %b51
b51:
  %v574 = phi i64 [ %v567, %b47 ], [ %v582, %b56 ]
  %v575 = icmp slt i64 %v574, %v572
  br i1 %v575, label %b52, label %b53
b52:
  %v576 = mul i64 %v574, 8
  %v577 = getelementptr inbounds float, ptr %v573, i64 %v576
  br label %b54
b54:
  %v578 = phi i64 [ 0, %b52 ], [ %v581, %b55 ]
  %v579 = icmp slt i64 %v578, 8
  br i1 %v579, label %b55, label %b56
b55:
  %v580 = getelementptr inbounds float, ptr %v577, i64 %v578
  store float 0x0000000000000000, ptr %v580, align 4
  %v581 = add nsw i64 %v578, 1
  br label %b54
b56:
  %v582 = add nsw i64 %v574, 1
  br label %b51
b53:
  %v583 = mul i64 %v8, 1
  br label %b57
b57:
  %v584 = phi i64 [ 0, %b53 ], [ %v688, %b62 ]
  %v585 = icmp slt i64 %v584, %v583
  br i1 %v585, label %b58, label %b59
b58:
  %v586 = sub i64 %v583, %v584
  %v587 = icmp slt i64 %v586, 384
  %v588 = select i1 %v587, i64 %v586, i64 384
  br label %b60
b60:
  %v589 = phi i64 [ %v567, %b58 ], [ %v687, %b86 ]
  %v590 = icmp slt i64 %v589, %v572
  br i1 %v590, label %b61, label %b62
b61:
  %v591 = sub i64 %v572, %v589
  %v592 = icmp slt i64 %v591, 64
  %v593 = select i1 %v592, i64 %v591, i64 64
  %v594 = sdiv i64 %v593, 2
  %v595 = mul i64 %v594, 2
  %v596 = sub i64 %v593, %v595
  %v597 = mul i64 %v584, 24
  %v598 = add i64 %v597, %v589
  %v599 = getelementptr inbounds float, ptr %v555, i64 %v598
  br label %b63
b63:
  %v600 = phi i64 [ 0, %b61 ], [ %v626, %b71 ]
  %v601 = icmp slt i64 %v600, %v588
  br i1 %v601, label %b64, label %b65
b64:
  %v602 = mul i64 %v600, 24
  %v603 = getelementptr inbounds float, ptr %v599, i64 %v602
  %v604 = mul i64 %v600, 2
  %v605 = getelementptr inbounds float, ptr %v559, i64 %v604
  br label %b66
b66:
  %v606 = phi i64 [ 0, %b64 ], [ %v615, %b67 ]
  %v607 = icmp slt i64 %v606, %v594
  br i1 %v607, label %b67, label %b68
b67:
  %v608 = mul i64 %v606, 2
  %v609 = getelementptr inbounds float, ptr %v603, i64 %v608
  %v610 = mul i64 %v606, 768
  %v611 = getelementptr inbounds float, ptr %v605, i64 %v610
  %v612 = getelementptr inbounds float, ptr %v609, i64 0
  %v613 = load <2 x float>, ptr %v612, align 4
  %v614 = getelementptr inbounds float, ptr %v611, i64 0
  store <2 x float> %v613, ptr %v614, align 4
  %v615 = add nsw i64 %v606, 1
  br label %b66
b68:
  %v616 = mul i64 %v594, 2
  %v617 = getelementptr inbounds float, ptr %v603, i64 %v616
  %v618 = mul i64 %v594, 768
  %v619 = getelementptr inbounds float, ptr %v605, i64 %v618
  br label %b69
b69:
  %v620 = phi i64 [ 0, %b68 ], [ %v625, %b70 ]
  %v621 = icmp slt i64 %v620, %v596
  br i1 %v621, label %b70, label %b71
b70:
  %v622 = getelementptr inbounds float, ptr %v617, i64 %v620
  %v623 = load float, ptr %v622, align 4
  %v624 = getelementptr inbounds float, ptr %v619, i64 %v620
  store float %v623, ptr %v624, align 4
  %v625 = add nsw i64 %v620, 1
  br label %b69, !llvm.loop !0
b71:
  %v626 = add nsw i64 %v600, 1
  br label %b63
b65:
  br label %b72
b72:
  %v627 = phi i64 [ 0, %b65 ], [ %v662, %b80 ]
  %v628 = icmp slt i64 %v627, 0
  br i1 %v628, label %b73, label %b74
b73:
  %v629 = mul i64 %v584, 8
  %v630 = add i64 %v629, %v627
  %v631 = getelementptr inbounds float, ptr %v558, i64 %v630
  br label %b75
b75:
  %v632 = phi i64 [ 0, %b73 ], [ %v650, %b76 ]
  %v633 = icmp slt i64 %v632, %v588
  br i1 %v633, label %b76, label %b77
b76:
  %v634 = mul i64 %v632, 8
  %v635 = getelementptr inbounds float, ptr %v631, i64 %v634
  %v636 = mul i64 %v632, 32
  %v637 = getelementptr inbounds float, ptr %v70, i64 %v636
  %v638 = getelementptr inbounds float, ptr %v635, i64 0
  %v639 = load <8 x float>, ptr %v638, align 4
  %v640 = getelementptr inbounds float, ptr %v637, i64 0
  store <8 x float> %v639, ptr %v640, align 4
  %v641 = getelementptr inbounds float, ptr %v635, i64 8
  %v642 = load <8 x float>, ptr %v641, align 4
  %v643 = getelementptr inbounds float, ptr %v637, i64 8
  store <8 x float> %v642, ptr %v643, align 4
  %v644 = getelementptr inbounds float, ptr %v635, i64 16
  %v645 = load <8 x float>, ptr %v644, align 4
  %v646 = getelementptr inbounds float, ptr %v637, i64 16
  store <8 x float> %v645, ptr %v646, align 4
  %v647 = getelementptr inbounds float, ptr %v635, i64 24
  %v648 = load <8 x float>, ptr %v647, align 4
  %v649 = getelementptr inbounds float, ptr %v637, i64 24
  store <8 x float> %v648, ptr %v649, align 4
  %v650 = add nsw i64 %v632, 1
  br label %b75
b77:
  %v651 = sdiv i64 %v593, 2
  br label %b78
b78:
  %v652 = phi i64 [ 0, %b77 ], [ %v661, %b79 ]
  %v653 = icmp slt i64 %v652, %v651
  br i1 %v653, label %b79, label %b80
b79:
  %v654 = mul i64 %v652, 2
  %v655 = add i64 %v589, %v654
  %v656 = mul i64 %v652, 768
  %v657 = getelementptr inbounds float, ptr %v559, i64 %v656
  %v658 = mul i64 %v655, 8
  %v659 = add i64 %v658, %v627
  %v660 = getelementptr inbounds float, ptr %v573, i64 %v659
  call void @outer_2x32(ptr %v657, ptr %v70, i64 %v588, ptr %v660, i64 8)
  %v661 = add nsw i64 %v652, 1
  br label %b78
b80:
  %v662 = add nsw i64 %v627, 32
  br label %b72
b74:
  %v663 = mul i64 %v584, 8
  %v664 = add i64 %v663, 0
  %v665 = getelementptr inbounds float, ptr %v558, i64 %v664
  br label %b81
b81:
  %v666 = phi i64 [ 0, %b74 ], [ %v675, %b82 ]
  %v667 = icmp slt i64 %v666, %v588
  br i1 %v667, label %b82, label %b83
b82:
  %v668 = mul i64 %v666, 8
  %v669 = getelementptr inbounds float, ptr %v665, i64 %v668
  %v670 = mul i64 %v666, 8
  %v671 = getelementptr inbounds float, ptr %v70, i64 %v670
  %v672 = getelementptr inbounds float, ptr %v669, i64 0
  %v673 = load <8 x float>, ptr %v672, align 4
  %v674 = getelementptr inbounds float, ptr %v671, i64 0
  store <8 x float> %v673, ptr %v674, align 4
  %v675 = add nsw i64 %v666, 1
  br label %b81
b83:
  %v676 = sdiv i64 %v593, 2
  br label %b84
b84:
  %v677 = phi i64 [ 0, %b83 ], [ %v686, %b85 ]
  %v678 = icmp slt i64 %v677, %v676
  br i1 %v678, label %b85, label %b86
b85:
  %v679 = mul i64 %v677, 2
  %v680 = add i64 %v589, %v679
  %v681 = mul i64 %v677, 768
  %v682 = getelementptr inbounds float, ptr %v559, i64 %v681
  %v683 = mul i64 %v680, 8
  %v684 = add i64 %v683, 0
  %v685 = getelementptr inbounds float, ptr %v573, i64 %v684
  call void @outer_2x8(ptr %v682, ptr %v70, i64 %v588, ptr %v685, i64 8)
  %v686 = add nsw i64 %v677, 1
  br label %b84
b86:
  %v687 = add nsw i64 %v589, 64
  br label %b60
b62:
  %v688 = add nsw i64 %v584, 384
  br label %b57
b59:
  %v689 = icmp sgt i64 %v3, 1
  br i1 %v689, label %b87, label %b88
b87:
  %v690 = getelementptr inbounds i64, ptr %v1, i64 3
  %v691 = atomicrmw add ptr %v690, i64 1 acq_rel
  %v692 = load i64, ptr %v65, align 8
  %v693 = add i64 %v692, 1
  store i64 %v693, ptr %v65, align 8
  %v694 = mul i64 %v3, %v693
  br label %b89
b89:
  %v695 = load atomic i64, ptr %v690 acquire, align 8
  %v696 = icmp slt i64 %v695, %v694
  br i1 %v696, label %b90, label %b91
b90:
  %v697 = call i32 @sched_yield()
  br label %b89
b91:
  br label %b88
b88:
  %v698 = icmp eq i64 %v2, 0
  br i1 %v698, label %b92, label %b93
b92:
  br label %b94
b94:
  %v699 = phi i64 [ 0, %b92 ], [ %v722, %b99 ]
  %v700 = phi <8 x float> [ splat (float 0x0000000000000000), %b92 ], [ %v721, %b99 ]
  %v701 = icmp slt i64 %v699, %v8
  br i1 %v701, label %b95, label %b96
b95:
  %v702 = add i64 %v699, 128
  %v703 = icmp slt i64 %v702, %v8
  %v704 = select i1 %v703, i64 %v702, i64 %v8
  br label %b97
b97:
  %v705 = phi i64 [ %v699, %b95 ], [ %v720, %b98 ]
  %v706 = phi <8 x float> [ splat (float 0x0000000000000000), %b95 ], [ %v719, %b98 ]
  %v707 = icmp slt i64 %v705, %v704
  br i1 %v707, label %b98, label %b99
b98:
  %v708 = mul i64 %v705, 24
  %v709 = getelementptr inbounds float, ptr %v44, i64 %v708
  %v710 = mul i64 %v705, 8
  %v711 = getelementptr inbounds float, ptr %v26, i64 %v710
  %v712 = add i64 8, 0
  %v713 = getelementptr inbounds float, ptr %v709, i64 %v712
  %v714 = load <8 x float>, ptr %v713, align 4
  %v715 = add i64 0, 0
  %v716 = getelementptr inbounds float, ptr %v711, i64 %v715
  %v717 = load <8 x float>, ptr %v716, align 4
  %v718 = fmul <8 x float> %v714, %v717
  %v719 = fadd <8 x float> %v706, %v718
  %v720 = add nsw i64 %v705, 1
  br label %b97
b99:
  %v721 = fadd <8 x float> %v700, %v706
  %v722 = add nsw i64 %v699, 128
  br label %b94
b96:
  %v723 = add i64 0, 0
  %v724 = getelementptr inbounds float, ptr %v36, i64 %v723
  store <8 x float> %v700, ptr %v724, align 4
  br label %b93
b93:
  %v725 = icmp sgt i64 %v3, 1
  br i1 %v725, label %b100, label %b101
b100:
  %v726 = getelementptr inbounds i64, ptr %v1, i64 3
  %v727 = atomicrmw add ptr %v726, i64 1 acq_rel
  %v728 = load i64, ptr %v65, align 8
  %v729 = add i64 %v728, 1
  store i64 %v729, ptr %v65, align 8
  %v730 = mul i64 %v3, %v729
  br label %b102
b102:
  %v731 = load atomic i64, ptr %v726 acquire, align 8
  %v732 = icmp slt i64 %v731, %v730
  br i1 %v732, label %b103, label %b104
b103:
  %v733 = call i32 @sched_yield()
  br label %b102
b104:
  br label %b101
b101:
  %v734 = icmp eq i64 %v2, 0
  br i1 %v734, label %b105, label %b106
b105:
  br label %b107
b107:
  %v735 = phi i64 [ 0, %b105 ], [ %v752, %b112 ]
  %v736 = phi <8 x float> [ splat (float 0x0000000000000000), %b105 ], [ %v751, %b112 ]
  %v737 = icmp slt i64 %v735, %v8
  br i1 %v737, label %b108, label %b109
b108:
  %v738 = add i64 %v735, 128
  %v739 = icmp slt i64 %v738, %v8
  %v740 = select i1 %v739, i64 %v738, i64 %v8
  br label %b110
b110:
  %v741 = phi i64 [ %v735, %b108 ], [ %v750, %b111 ]
  %v742 = phi <8 x float> [ splat (float 0x0000000000000000), %b108 ], [ %v749, %b111 ]
  %v743 = icmp slt i64 %v741, %v740
  br i1 %v743, label %b111, label %b112
b111:
  %v744 = mul i64 %v741, 24
  %v745 = getelementptr inbounds float, ptr %v44, i64 %v744
  %v746 = add i64 8, 0
  %v747 = getelementptr inbounds float, ptr %v745, i64 %v746
  %v748 = load <8 x float>, ptr %v747, align 4
  %v749 = fadd <8 x float> %v742, %v748
  %v750 = add nsw i64 %v741, 1
  br label %b110
b112:
  %v751 = fadd <8 x float> %v736, %v742
  %v752 = add nsw i64 %v735, 128
  br label %b107
b109:
  %v753 = add i64 0, 0
  %v754 = getelementptr inbounds float, ptr %v38, i64 %v753
  store <8 x float> %v736, ptr %v754, align 4
  br label %b106
b106:
  %v755 = icmp sgt i64 %v3, 1
  br i1 %v755, label %b113, label %b114
b113:
  %v756 = getelementptr inbounds i64, ptr %v1, i64 3
  %v757 = atomicrmw add ptr %v756, i64 1 acq_rel
  %v758 = load i64, ptr %v65, align 8
  %v759 = add i64 %v758, 1
  store i64 %v759, ptr %v65, align 8
  %v760 = mul i64 %v3, %v759
  br label %b115
b115:
  %v761 = load atomic i64, ptr %v756 acquire, align 8
  %v762 = icmp slt i64 %v761, %v760
  br i1 %v762, label %b116, label %b117
b116:
  %v763 = call i32 @sched_yield()
  br label %b115
b117:
  br label %b114
b114:
  %v764 = icmp eq i64 %v2, 0
  br i1 %v764, label %b118, label %b119
b118:
  br label %b120
b120:
  %v765 = phi i64 [ 0, %b118 ], [ %v788, %b125 ]
  %v766 = phi <8 x float> [ splat (float 0x0000000000000000), %b118 ], [ %v787, %b125 ]
  %v767 = icmp slt i64 %v765, %v8
  br i1 %v767, label %b121, label %b122
b121:
  %v768 = add i64 %v765, 128
  %v769 = icmp slt i64 %v768, %v8
  %v770 = select i1 %v769, i64 %v768, i64 %v8
  br label %b123
b123:
  %v771 = phi i64 [ %v765, %b121 ], [ %v786, %b124 ]
  %v772 = phi <8 x float> [ splat (float 0x0000000000000000), %b121 ], [ %v785, %b124 ]
  %v773 = icmp slt i64 %v771, %v770
  br i1 %v773, label %b124, label %b125
b124:
  %v774 = mul i64 %v771, 24
  %v775 = getelementptr inbounds float, ptr %v44, i64 %v774
  %v776 = mul i64 %v771, 8
  %v777 = getelementptr inbounds float, ptr %v26, i64 %v776
  %v778 = add i64 16, 0
  %v779 = getelementptr inbounds float, ptr %v775, i64 %v778
  %v780 = load <8 x float>, ptr %v779, align 4
  %v781 = add i64 0, 0
  %v782 = getelementptr inbounds float, ptr %v777, i64 %v781
  %v783 = load <8 x float>, ptr %v782, align 4
  %v784 = fmul <8 x float> %v780, %v783
  %v785 = fadd <8 x float> %v772, %v784
  %v786 = add nsw i64 %v771, 1
  br label %b123
b125:
  %v787 = fadd <8 x float> %v766, %v772
  %v788 = add nsw i64 %v765, 128
  br label %b120
b122:
  %v789 = add i64 0, 0
  %v790 = getelementptr inbounds float, ptr %v40, i64 %v789
  store <8 x float> %v766, ptr %v790, align 4
  br label %b119
b119:
  %v791 = icmp sgt i64 %v3, 1
  br i1 %v791, label %b126, label %b127
b126:
  %v792 = getelementptr inbounds i64, ptr %v1, i64 3
  %v793 = atomicrmw add ptr %v792, i64 1 acq_rel
  %v794 = load i64, ptr %v65, align 8
  %v795 = add i64 %v794, 1
  store i64 %v795, ptr %v65, align 8
  %v796 = mul i64 %v3, %v795
  br label %b128
b128:
  %v797 = load atomic i64, ptr %v792 acquire, align 8
  %v798 = icmp slt i64 %v797, %v796
  br i1 %v798, label %b129, label %b130
b129:
  %v799 = call i32 @sched_yield()
  br label %b128
b130:
  br label %b127
b127:
  %v800 = icmp eq i64 %v2, 0
  br i1 %v800, label %b131, label %b132
b131:
  br label %b133
b133:
  %v801 = phi i64 [ 0, %b131 ], [ %v818, %b138 ]
  %v802 = phi <8 x float> [ splat (float 0x0000000000000000), %b131 ], [ %v817, %b138 ]
  %v803 = icmp slt i64 %v801, %v8
  br i1 %v803, label %b134, label %b135
b134:
  %v804 = add i64 %v801, 128
  %v805 = icmp slt i64 %v804, %v8
  %v806 = select i1 %v805, i64 %v804, i64 %v8
  br label %b136
b136:
  %v807 = phi i64 [ %v801, %b134 ], [ %v816, %b137 ]
  %v808 = phi <8 x float> [ splat (float 0x0000000000000000), %b134 ], [ %v815, %b137 ]
  %v809 = icmp slt i64 %v807, %v806
  br i1 %v809, label %b137, label %b138
b137:
  %v810 = mul i64 %v807, 24
  %v811 = getelementptr inbounds float, ptr %v44, i64 %v810
  %v812 = add i64 16, 0
  %v813 = getelementptr inbounds float, ptr %v811, i64 %v812
  %v814 = load <8 x float>, ptr %v813, align 4
  %v815 = fadd <8 x float> %v808, %v814
  %v816 = add nsw i64 %v807, 1
  br label %b136
b138:
  %v817 = fadd <8 x float> %v802, %v808
  %v818 = add nsw i64 %v801, 128
  br label %b133
b135:
  %v819 = add i64 0, 0
  %v820 = getelementptr inbounds float, ptr %v42, i64 %v819
  store <8 x float> %v802, ptr %v820, align 4
  br label %b132
b132:
  %v821 = icmp sgt i64 %v3, 1
  br i1 %v821, label %b139, label %b140
b139:
  %v822 = getelementptr inbounds i64, ptr %v1, i64 3
  %v823 = atomicrmw add ptr %v822, i64 1 acq_rel
  %v824 = load i64, ptr %v65, align 8
  %v825 = add i64 %v824, 1
  store i64 %v825, ptr %v65, align 8
  %v826 = mul i64 %v3, %v825
  br label %b141
b141:
  %v827 = load atomic i64, ptr %v822 acquire, align 8
  %v828 = icmp slt i64 %v827, %v826
  br i1 %v828, label %b142, label %b143
b142:
  %v829 = call i32 @sched_yield()
  br label %b141
b143:
  br label %b140
b140:
  ret void
}
define internal void @pack_rows(ptr %v0, i64 %v1, i64 %v2, i64 %v3, i64 %v4, ptr %v5, i64 %v6) #2 {
entry:
  %v7 = icmp ult i64 %v4, 8
  %v8 = select i1 %v7, i64 %v4, i64 8
  %v9 = trunc i64 %v8 to i32
  %v10 = insertelement <8 x i32> poison, i32 %v9, i64 0
  %v11 = shufflevector <8 x i32> %v10, <8 x i32> poison, <8 x i32> zeroinitializer
  %v12 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v11
  br label %b0
b0:
  %v13 = phi i64 [ 0, %entry ], [ %v20, %b1 ]
  %v14 = icmp slt i64 %v13, %v3
  br i1 %v14, label %b1, label %b2
b1:
  %v15 = mul i64 %v13, %v2
  %v16 = getelementptr inbounds float, ptr %v0, i64 %v15
  %v17 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v16, <8 x i1> %v12, <8 x float> zeroinitializer)
  %v18 = mul i64 %v13, %v6
  %v19 = getelementptr inbounds float, ptr %v5, i64 %v18
  store <8 x float> %v17, ptr %v19, align 4
  %v20 = add nsw i64 %v13, 1
  br label %b0
b2:
  ret void
}
define internal void @tile_1x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v62, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v25, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v14 = icmp slt i64 %v9, %v8
  br i1 %v14, label %b1, label %b2
b1:
  %v15 = mul i64 %v9, 8
  %v16 = getelementptr inbounds float, ptr %v2, i64 %v15
  %v17 = getelementptr inbounds float, ptr %v16, i64 0
  %v18 = load <8 x float>, ptr %v17, align 4
  %v19 = mul i64 %v1, 0
  %v20 = add i64 %v19, %v9
  %v21 = getelementptr inbounds float, ptr %v0, i64 %v20
  %v22 = load float, ptr %v21, align 4
  %v23 = insertelement <8 x float> poison, float %v22, i64 0
  %v24 = shufflevector <8 x float> %v23, <8 x float> poison, <8 x i32> zeroinitializer
  %v25 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v24, <8 x float> %v18, <8 x float> %v10)
  %v26 = add i64 %v9, 1
  %v27 = mul i64 %v26, 8
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v26
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v11)
  %v38 = add i64 %v9, 2
  %v39 = mul i64 %v38, 8
  %v40 = getelementptr inbounds float, ptr %v2, i64 %v39
  %v41 = getelementptr inbounds float, ptr %v40, i64 0
  %v42 = load <8 x float>, ptr %v41, align 4
  %v43 = mul i64 %v1, 0
  %v44 = add i64 %v43, %v38
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v42, <8 x float> %v12)
  %v50 = add i64 %v9, 3
  %v51 = mul i64 %v50, 8
  %v52 = getelementptr inbounds float, ptr %v2, i64 %v51
  %v53 = getelementptr inbounds float, ptr %v52, i64 0
  %v54 = load <8 x float>, ptr %v53, align 4
  %v55 = mul i64 %v1, 0
  %v56 = add i64 %v55, %v50
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v54, <8 x float> %v13)
  %v62 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v63 = fadd <8 x float> %v10, %v11
  %v64 = fadd <8 x float> %v63, %v12
  %v65 = fadd <8 x float> %v64, %v13
  br label %b3
b3:
  %v66 = phi i64 [ %v8, %b2 ], [ %v80, %b4 ]
  %v67 = phi <8 x float> [ %v65, %b2 ], [ %v79, %b4 ]
  %v68 = icmp slt i64 %v66, %v3
  br i1 %v68, label %b4, label %b5
b4:
  %v69 = mul i64 %v66, 8
  %v70 = getelementptr inbounds float, ptr %v2, i64 %v69
  %v71 = getelementptr inbounds float, ptr %v70, i64 0
  %v72 = load <8 x float>, ptr %v71, align 4
  %v73 = mul i64 %v1, 0
  %v74 = add i64 %v73, %v66
  %v75 = getelementptr inbounds float, ptr %v0, i64 %v74
  %v76 = load float, ptr %v75, align 4
  %v77 = insertelement <8 x float> poison, float %v76, i64 0
  %v78 = shufflevector <8 x float> %v77, <8 x float> poison, <8 x i32> zeroinitializer
  %v79 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v78, <8 x float> %v72, <8 x float> %v67)
  %v80 = add nsw i64 %v66, 1
  br label %b3
b5:
  %v81 = mul i64 %v5, 0
  %v82 = mul i64 %v6, 0
  %v83 = add i64 %v81, %v82
  %v84 = getelementptr inbounds float, ptr %v4, i64 %v83
  store <8 x float> %v67, ptr %v84, align 4
  ret void
}
define internal void @tile_2x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v94, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v29, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v67, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v93, %b1 ]
  %v18 = icmp slt i64 %v9, %v8
  br i1 %v18, label %b1, label %b2
b1:
  %v19 = mul i64 %v9, 8
  %v20 = getelementptr inbounds float, ptr %v2, i64 %v19
  %v21 = getelementptr inbounds float, ptr %v20, i64 0
  %v22 = load <8 x float>, ptr %v21, align 4
  %v23 = mul i64 %v1, 0
  %v24 = add i64 %v23, %v9
  %v25 = getelementptr inbounds float, ptr %v0, i64 %v24
  %v26 = load float, ptr %v25, align 4
  %v27 = insertelement <8 x float> poison, float %v26, i64 0
  %v28 = shufflevector <8 x float> %v27, <8 x float> poison, <8 x i32> zeroinitializer
  %v29 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v28, <8 x float> %v22, <8 x float> %v10)
  %v30 = mul i64 %v1, 1
  %v31 = add i64 %v30, %v9
  %v32 = getelementptr inbounds float, ptr %v0, i64 %v31
  %v33 = load float, ptr %v32, align 4
  %v34 = insertelement <8 x float> poison, float %v33, i64 0
  %v35 = shufflevector <8 x float> %v34, <8 x float> poison, <8 x i32> zeroinitializer
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v35, <8 x float> %v22, <8 x float> %v11)
  %v37 = add i64 %v9, 1
  %v38 = mul i64 %v37, 8
  %v39 = getelementptr inbounds float, ptr %v2, i64 %v38
  %v40 = getelementptr inbounds float, ptr %v39, i64 0
  %v41 = load <8 x float>, ptr %v40, align 4
  %v42 = mul i64 %v1, 0
  %v43 = add i64 %v42, %v37
  %v44 = getelementptr inbounds float, ptr %v0, i64 %v43
  %v45 = load float, ptr %v44, align 4
  %v46 = insertelement <8 x float> poison, float %v45, i64 0
  %v47 = shufflevector <8 x float> %v46, <8 x float> poison, <8 x i32> zeroinitializer
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v47, <8 x float> %v41, <8 x float> %v12)
  %v49 = mul i64 %v1, 1
  %v50 = add i64 %v49, %v37
  %v51 = getelementptr inbounds float, ptr %v0, i64 %v50
  %v52 = load float, ptr %v51, align 4
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v41, <8 x float> %v13)
  %v56 = add i64 %v9, 2
  %v57 = mul i64 %v56, 8
  %v58 = getelementptr inbounds float, ptr %v2, i64 %v57
  %v59 = getelementptr inbounds float, ptr %v58, i64 0
  %v60 = load <8 x float>, ptr %v59, align 4
  %v61 = mul i64 %v1, 0
  %v62 = add i64 %v61, %v56
  %v63 = getelementptr inbounds float, ptr %v0, i64 %v62
  %v64 = load float, ptr %v63, align 4
  %v65 = insertelement <8 x float> poison, float %v64, i64 0
  %v66 = shufflevector <8 x float> %v65, <8 x float> poison, <8 x i32> zeroinitializer
  %v67 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v66, <8 x float> %v60, <8 x float> %v14)
  %v68 = mul i64 %v1, 1
  %v69 = add i64 %v68, %v56
  %v70 = getelementptr inbounds float, ptr %v0, i64 %v69
  %v71 = load float, ptr %v70, align 4
  %v72 = insertelement <8 x float> poison, float %v71, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v60, <8 x float> %v15)
  %v75 = add i64 %v9, 3
  %v76 = mul i64 %v75, 8
  %v77 = getelementptr inbounds float, ptr %v2, i64 %v76
  %v78 = getelementptr inbounds float, ptr %v77, i64 0
  %v79 = load <8 x float>, ptr %v78, align 4
  %v80 = mul i64 %v1, 0
  %v81 = add i64 %v80, %v75
  %v82 = getelementptr inbounds float, ptr %v0, i64 %v81
  %v83 = load float, ptr %v82, align 4
  %v84 = insertelement <8 x float> poison, float %v83, i64 0
  %v85 = shufflevector <8 x float> %v84, <8 x float> poison, <8 x i32> zeroinitializer
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v85, <8 x float> %v79, <8 x float> %v16)
  %v87 = mul i64 %v1, 1
  %v88 = add i64 %v87, %v75
  %v89 = getelementptr inbounds float, ptr %v0, i64 %v88
  %v90 = load float, ptr %v89, align 4
  %v91 = insertelement <8 x float> poison, float %v90, i64 0
  %v92 = shufflevector <8 x float> %v91, <8 x float> poison, <8 x i32> zeroinitializer
  %v93 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v92, <8 x float> %v79, <8 x float> %v17)
  %v94 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v95 = fadd <8 x float> %v10, %v12
  %v96 = fadd <8 x float> %v11, %v13
  %v97 = fadd <8 x float> %v95, %v14
  %v98 = fadd <8 x float> %v96, %v15
  %v99 = fadd <8 x float> %v97, %v16
  %v100 = fadd <8 x float> %v98, %v17
  br label %b3
b3:
  %v101 = phi i64 [ %v8, %b2 ], [ %v123, %b4 ]
  %v102 = phi <8 x float> [ %v99, %b2 ], [ %v115, %b4 ]
  %v103 = phi <8 x float> [ %v100, %b2 ], [ %v122, %b4 ]
  %v104 = icmp slt i64 %v101, %v3
  br i1 %v104, label %b4, label %b5
b4:
  %v105 = mul i64 %v101, 8
  %v106 = getelementptr inbounds float, ptr %v2, i64 %v105
  %v107 = getelementptr inbounds float, ptr %v106, i64 0
  %v108 = load <8 x float>, ptr %v107, align 4
  %v109 = mul i64 %v1, 0
  %v110 = add i64 %v109, %v101
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v108, <8 x float> %v102)
  %v116 = mul i64 %v1, 1
  %v117 = add i64 %v116, %v101
  %v118 = getelementptr inbounds float, ptr %v0, i64 %v117
  %v119 = load float, ptr %v118, align 4
  %v120 = insertelement <8 x float> poison, float %v119, i64 0
  %v121 = shufflevector <8 x float> %v120, <8 x float> poison, <8 x i32> zeroinitializer
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v121, <8 x float> %v108, <8 x float> %v103)
  %v123 = add nsw i64 %v101, 1
  br label %b3
b5:
  %v124 = mul i64 %v5, 0
  %v125 = mul i64 %v6, 0
  %v126 = add i64 %v124, %v125
  %v127 = getelementptr inbounds float, ptr %v4, i64 %v126
  store <8 x float> %v102, ptr %v127, align 4
  %v128 = mul i64 %v5, 1
  %v129 = mul i64 %v6, 0
  %v130 = add i64 %v128, %v129
  %v131 = getelementptr inbounds float, ptr %v4, i64 %v130
  store <8 x float> %v103, ptr %v131, align 4
  ret void
}
define internal void @tile_3x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v126, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v92, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v99, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v111, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v118, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v125, %b1 ]
  %v22 = icmp slt i64 %v9, %v8
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v9, 8
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v9
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v10)
  %v34 = mul i64 %v1, 1
  %v35 = add i64 %v34, %v9
  %v36 = getelementptr inbounds float, ptr %v0, i64 %v35
  %v37 = load float, ptr %v36, align 4
  %v38 = insertelement <8 x float> poison, float %v37, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v26, <8 x float> %v11)
  %v41 = mul i64 %v1, 2
  %v42 = add i64 %v41, %v9
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v26, <8 x float> %v12)
  %v48 = add i64 %v9, 1
  %v49 = mul i64 %v48, 8
  %v50 = getelementptr inbounds float, ptr %v2, i64 %v49
  %v51 = getelementptr inbounds float, ptr %v50, i64 0
  %v52 = load <8 x float>, ptr %v51, align 4
  %v53 = mul i64 %v1, 0
  %v54 = add i64 %v53, %v48
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v52, <8 x float> %v13)
  %v60 = mul i64 %v1, 1
  %v61 = add i64 %v60, %v48
  %v62 = getelementptr inbounds float, ptr %v0, i64 %v61
  %v63 = load float, ptr %v62, align 4
  %v64 = insertelement <8 x float> poison, float %v63, i64 0
  %v65 = shufflevector <8 x float> %v64, <8 x float> poison, <8 x i32> zeroinitializer
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v52, <8 x float> %v14)
  %v67 = mul i64 %v1, 2
  %v68 = add i64 %v67, %v48
  %v69 = getelementptr inbounds float, ptr %v0, i64 %v68
  %v70 = load float, ptr %v69, align 4
  %v71 = insertelement <8 x float> poison, float %v70, i64 0
  %v72 = shufflevector <8 x float> %v71, <8 x float> poison, <8 x i32> zeroinitializer
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v52, <8 x float> %v15)
  %v74 = add i64 %v9, 2
  %v75 = mul i64 %v74, 8
  %v76 = getelementptr inbounds float, ptr %v2, i64 %v75
  %v77 = getelementptr inbounds float, ptr %v76, i64 0
  %v78 = load <8 x float>, ptr %v77, align 4
  %v79 = mul i64 %v1, 0
  %v80 = add i64 %v79, %v74
  %v81 = getelementptr inbounds float, ptr %v0, i64 %v80
  %v82 = load float, ptr %v81, align 4
  %v83 = insertelement <8 x float> poison, float %v82, i64 0
  %v84 = shufflevector <8 x float> %v83, <8 x float> poison, <8 x i32> zeroinitializer
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v78, <8 x float> %v16)
  %v86 = mul i64 %v1, 1
  %v87 = add i64 %v86, %v74
  %v88 = getelementptr inbounds float, ptr %v0, i64 %v87
  %v89 = load float, ptr %v88, align 4
  %v90 = insertelement <8 x float> poison, float %v89, i64 0
  %v91 = shufflevector <8 x float> %v90, <8 x float> poison, <8 x i32> zeroinitializer
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v91, <8 x float> %v78, <8 x float> %v17)
  %v93 = mul i64 %v1, 2
  %v94 = add i64 %v93, %v74
  %v95 = getelementptr inbounds float, ptr %v0, i64 %v94
  %v96 = load float, ptr %v95, align 4
  %v97 = insertelement <8 x float> poison, float %v96, i64 0
  %v98 = shufflevector <8 x float> %v97, <8 x float> poison, <8 x i32> zeroinitializer
  %v99 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> %v78, <8 x float> %v18)
  %v100 = add i64 %v9, 3
  %v101 = mul i64 %v100, 8
  %v102 = getelementptr inbounds float, ptr %v2, i64 %v101
  %v103 = getelementptr inbounds float, ptr %v102, i64 0
  %v104 = load <8 x float>, ptr %v103, align 4
  %v105 = mul i64 %v1, 0
  %v106 = add i64 %v105, %v100
  %v107 = getelementptr inbounds float, ptr %v0, i64 %v106
  %v108 = load float, ptr %v107, align 4
  %v109 = insertelement <8 x float> poison, float %v108, i64 0
  %v110 = shufflevector <8 x float> %v109, <8 x float> poison, <8 x i32> zeroinitializer
  %v111 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v110, <8 x float> %v104, <8 x float> %v19)
  %v112 = mul i64 %v1, 1
  %v113 = add i64 %v112, %v100
  %v114 = getelementptr inbounds float, ptr %v0, i64 %v113
  %v115 = load float, ptr %v114, align 4
  %v116 = insertelement <8 x float> poison, float %v115, i64 0
  %v117 = shufflevector <8 x float> %v116, <8 x float> poison, <8 x i32> zeroinitializer
  %v118 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v117, <8 x float> %v104, <8 x float> %v20)
  %v119 = mul i64 %v1, 2
  %v120 = add i64 %v119, %v100
  %v121 = getelementptr inbounds float, ptr %v0, i64 %v120
  %v122 = load float, ptr %v121, align 4
  %v123 = insertelement <8 x float> poison, float %v122, i64 0
  %v124 = shufflevector <8 x float> %v123, <8 x float> poison, <8 x i32> zeroinitializer
  %v125 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v124, <8 x float> %v104, <8 x float> %v21)
  %v126 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v127 = fadd <8 x float> %v10, %v13
  %v128 = fadd <8 x float> %v11, %v14
  %v129 = fadd <8 x float> %v12, %v15
  %v130 = fadd <8 x float> %v127, %v16
  %v131 = fadd <8 x float> %v128, %v17
  %v132 = fadd <8 x float> %v129, %v18
  %v133 = fadd <8 x float> %v130, %v19
  %v134 = fadd <8 x float> %v131, %v20
  %v135 = fadd <8 x float> %v132, %v21
  br label %b3
b3:
  %v136 = phi i64 [ %v8, %b2 ], [ %v166, %b4 ]
  %v137 = phi <8 x float> [ %v133, %b2 ], [ %v151, %b4 ]
  %v138 = phi <8 x float> [ %v134, %b2 ], [ %v158, %b4 ]
  %v139 = phi <8 x float> [ %v135, %b2 ], [ %v165, %b4 ]
  %v140 = icmp slt i64 %v136, %v3
  br i1 %v140, label %b4, label %b5
b4:
  %v141 = mul i64 %v136, 8
  %v142 = getelementptr inbounds float, ptr %v2, i64 %v141
  %v143 = getelementptr inbounds float, ptr %v142, i64 0
  %v144 = load <8 x float>, ptr %v143, align 4
  %v145 = mul i64 %v1, 0
  %v146 = add i64 %v145, %v136
  %v147 = getelementptr inbounds float, ptr %v0, i64 %v146
  %v148 = load float, ptr %v147, align 4
  %v149 = insertelement <8 x float> poison, float %v148, i64 0
  %v150 = shufflevector <8 x float> %v149, <8 x float> poison, <8 x i32> zeroinitializer
  %v151 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v150, <8 x float> %v144, <8 x float> %v137)
  %v152 = mul i64 %v1, 1
  %v153 = add i64 %v152, %v136
  %v154 = getelementptr inbounds float, ptr %v0, i64 %v153
  %v155 = load float, ptr %v154, align 4
  %v156 = insertelement <8 x float> poison, float %v155, i64 0
  %v157 = shufflevector <8 x float> %v156, <8 x float> poison, <8 x i32> zeroinitializer
  %v158 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v157, <8 x float> %v144, <8 x float> %v138)
  %v159 = mul i64 %v1, 2
  %v160 = add i64 %v159, %v136
  %v161 = getelementptr inbounds float, ptr %v0, i64 %v160
  %v162 = load float, ptr %v161, align 4
  %v163 = insertelement <8 x float> poison, float %v162, i64 0
  %v164 = shufflevector <8 x float> %v163, <8 x float> poison, <8 x i32> zeroinitializer
  %v165 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v164, <8 x float> %v144, <8 x float> %v139)
  %v166 = add nsw i64 %v136, 1
  br label %b3
b5:
  %v167 = mul i64 %v5, 0
  %v168 = mul i64 %v6, 0
  %v169 = add i64 %v167, %v168
  %v170 = getelementptr inbounds float, ptr %v4, i64 %v169
  store <8 x float> %v137, ptr %v170, align 4
  %v171 = mul i64 %v5, 1
  %v172 = mul i64 %v6, 0
  %v173 = add i64 %v171, %v172
  %v174 = getelementptr inbounds float, ptr %v4, i64 %v173
  store <8 x float> %v138, ptr %v174, align 4
  %v175 = mul i64 %v5, 2
  %v176 = mul i64 %v6, 0
  %v177 = add i64 %v175, %v176
  %v178 = getelementptr inbounds float, ptr %v4, i64 %v177
  store <8 x float> %v139, ptr %v178, align 4
  ret void
}
define internal void @tile_4x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v158, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v58, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v70, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v91, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v103, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v110, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v117, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v124, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v136, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v143, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v150, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v157, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 8
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v9
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v10)
  %v38 = mul i64 %v1, 1
  %v39 = add i64 %v38, %v9
  %v40 = getelementptr inbounds float, ptr %v0, i64 %v39
  %v41 = load float, ptr %v40, align 4
  %v42 = insertelement <8 x float> poison, float %v41, i64 0
  %v43 = shufflevector <8 x float> %v42, <8 x float> poison, <8 x i32> zeroinitializer
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v30, <8 x float> %v11)
  %v45 = mul i64 %v1, 2
  %v46 = add i64 %v45, %v9
  %v47 = getelementptr inbounds float, ptr %v0, i64 %v46
  %v48 = load float, ptr %v47, align 4
  %v49 = insertelement <8 x float> poison, float %v48, i64 0
  %v50 = shufflevector <8 x float> %v49, <8 x float> poison, <8 x i32> zeroinitializer
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v30, <8 x float> %v12)
  %v52 = mul i64 %v1, 3
  %v53 = add i64 %v52, %v9
  %v54 = getelementptr inbounds float, ptr %v0, i64 %v53
  %v55 = load float, ptr %v54, align 4
  %v56 = insertelement <8 x float> poison, float %v55, i64 0
  %v57 = shufflevector <8 x float> %v56, <8 x float> poison, <8 x i32> zeroinitializer
  %v58 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v57, <8 x float> %v30, <8 x float> %v13)
  %v59 = add i64 %v9, 1
  %v60 = mul i64 %v59, 8
  %v61 = getelementptr inbounds float, ptr %v2, i64 %v60
  %v62 = getelementptr inbounds float, ptr %v61, i64 0
  %v63 = load <8 x float>, ptr %v62, align 4
  %v64 = mul i64 %v1, 0
  %v65 = add i64 %v64, %v59
  %v66 = getelementptr inbounds float, ptr %v0, i64 %v65
  %v67 = load float, ptr %v66, align 4
  %v68 = insertelement <8 x float> poison, float %v67, i64 0
  %v69 = shufflevector <8 x float> %v68, <8 x float> poison, <8 x i32> zeroinitializer
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v63, <8 x float> %v14)
  %v71 = mul i64 %v1, 1
  %v72 = add i64 %v71, %v59
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v63, <8 x float> %v15)
  %v78 = mul i64 %v1, 2
  %v79 = add i64 %v78, %v59
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v63, <8 x float> %v16)
  %v85 = mul i64 %v1, 3
  %v86 = add i64 %v85, %v59
  %v87 = getelementptr inbounds float, ptr %v0, i64 %v86
  %v88 = load float, ptr %v87, align 4
  %v89 = insertelement <8 x float> poison, float %v88, i64 0
  %v90 = shufflevector <8 x float> %v89, <8 x float> poison, <8 x i32> zeroinitializer
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v63, <8 x float> %v17)
  %v92 = add i64 %v9, 2
  %v93 = mul i64 %v92, 8
  %v94 = getelementptr inbounds float, ptr %v2, i64 %v93
  %v95 = getelementptr inbounds float, ptr %v94, i64 0
  %v96 = load <8 x float>, ptr %v95, align 4
  %v97 = mul i64 %v1, 0
  %v98 = add i64 %v97, %v92
  %v99 = getelementptr inbounds float, ptr %v0, i64 %v98
  %v100 = load float, ptr %v99, align 4
  %v101 = insertelement <8 x float> poison, float %v100, i64 0
  %v102 = shufflevector <8 x float> %v101, <8 x float> poison, <8 x i32> zeroinitializer
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v96, <8 x float> %v18)
  %v104 = mul i64 %v1, 1
  %v105 = add i64 %v104, %v92
  %v106 = getelementptr inbounds float, ptr %v0, i64 %v105
  %v107 = load float, ptr %v106, align 4
  %v108 = insertelement <8 x float> poison, float %v107, i64 0
  %v109 = shufflevector <8 x float> %v108, <8 x float> poison, <8 x i32> zeroinitializer
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v109, <8 x float> %v96, <8 x float> %v19)
  %v111 = mul i64 %v1, 2
  %v112 = add i64 %v111, %v92
  %v113 = getelementptr inbounds float, ptr %v0, i64 %v112
  %v114 = load float, ptr %v113, align 4
  %v115 = insertelement <8 x float> poison, float %v114, i64 0
  %v116 = shufflevector <8 x float> %v115, <8 x float> poison, <8 x i32> zeroinitializer
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v96, <8 x float> %v20)
  %v118 = mul i64 %v1, 3
  %v119 = add i64 %v118, %v92
  %v120 = getelementptr inbounds float, ptr %v0, i64 %v119
  %v121 = load float, ptr %v120, align 4
  %v122 = insertelement <8 x float> poison, float %v121, i64 0
  %v123 = shufflevector <8 x float> %v122, <8 x float> poison, <8 x i32> zeroinitializer
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v123, <8 x float> %v96, <8 x float> %v21)
  %v125 = add i64 %v9, 3
  %v126 = mul i64 %v125, 8
  %v127 = getelementptr inbounds float, ptr %v2, i64 %v126
  %v128 = getelementptr inbounds float, ptr %v127, i64 0
  %v129 = load <8 x float>, ptr %v128, align 4
  %v130 = mul i64 %v1, 0
  %v131 = add i64 %v130, %v125
  %v132 = getelementptr inbounds float, ptr %v0, i64 %v131
  %v133 = load float, ptr %v132, align 4
  %v134 = insertelement <8 x float> poison, float %v133, i64 0
  %v135 = shufflevector <8 x float> %v134, <8 x float> poison, <8 x i32> zeroinitializer
  %v136 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v135, <8 x float> %v129, <8 x float> %v22)
  %v137 = mul i64 %v1, 1
  %v138 = add i64 %v137, %v125
  %v139 = getelementptr inbounds float, ptr %v0, i64 %v138
  %v140 = load float, ptr %v139, align 4
  %v141 = insertelement <8 x float> poison, float %v140, i64 0
  %v142 = shufflevector <8 x float> %v141, <8 x float> poison, <8 x i32> zeroinitializer
  %v143 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v129, <8 x float> %v23)
  %v144 = mul i64 %v1, 2
  %v145 = add i64 %v144, %v125
  %v146 = getelementptr inbounds float, ptr %v0, i64 %v145
  %v147 = load float, ptr %v146, align 4
  %v148 = insertelement <8 x float> poison, float %v147, i64 0
  %v149 = shufflevector <8 x float> %v148, <8 x float> poison, <8 x i32> zeroinitializer
  %v150 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v149, <8 x float> %v129, <8 x float> %v24)
  %v151 = mul i64 %v1, 3
  %v152 = add i64 %v151, %v125
  %v153 = getelementptr inbounds float, ptr %v0, i64 %v152
  %v154 = load float, ptr %v153, align 4
  %v155 = insertelement <8 x float> poison, float %v154, i64 0
  %v156 = shufflevector <8 x float> %v155, <8 x float> poison, <8 x i32> zeroinitializer
  %v157 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v129, <8 x float> %v25)
  %v158 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v159 = fadd <8 x float> %v10, %v14
  %v160 = fadd <8 x float> %v11, %v15
  %v161 = fadd <8 x float> %v12, %v16
  %v162 = fadd <8 x float> %v13, %v17
  %v163 = fadd <8 x float> %v159, %v18
  %v164 = fadd <8 x float> %v160, %v19
  %v165 = fadd <8 x float> %v161, %v20
  %v166 = fadd <8 x float> %v162, %v21
  %v167 = fadd <8 x float> %v163, %v22
  %v168 = fadd <8 x float> %v164, %v23
  %v169 = fadd <8 x float> %v165, %v24
  %v170 = fadd <8 x float> %v166, %v25
  br label %b3
b3:
  %v171 = phi i64 [ %v8, %b2 ], [ %v209, %b4 ]
  %v172 = phi <8 x float> [ %v167, %b2 ], [ %v187, %b4 ]
  %v173 = phi <8 x float> [ %v168, %b2 ], [ %v194, %b4 ]
  %v174 = phi <8 x float> [ %v169, %b2 ], [ %v201, %b4 ]
  %v175 = phi <8 x float> [ %v170, %b2 ], [ %v208, %b4 ]
  %v176 = icmp slt i64 %v171, %v3
  br i1 %v176, label %b4, label %b5
b4:
  %v177 = mul i64 %v171, 8
  %v178 = getelementptr inbounds float, ptr %v2, i64 %v177
  %v179 = getelementptr inbounds float, ptr %v178, i64 0
  %v180 = load <8 x float>, ptr %v179, align 4
  %v181 = mul i64 %v1, 0
  %v182 = add i64 %v181, %v171
  %v183 = getelementptr inbounds float, ptr %v0, i64 %v182
  %v184 = load float, ptr %v183, align 4
  %v185 = insertelement <8 x float> poison, float %v184, i64 0
  %v186 = shufflevector <8 x float> %v185, <8 x float> poison, <8 x i32> zeroinitializer
  %v187 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v186, <8 x float> %v180, <8 x float> %v172)
  %v188 = mul i64 %v1, 1
  %v189 = add i64 %v188, %v171
  %v190 = getelementptr inbounds float, ptr %v0, i64 %v189
  %v191 = load float, ptr %v190, align 4
  %v192 = insertelement <8 x float> poison, float %v191, i64 0
  %v193 = shufflevector <8 x float> %v192, <8 x float> poison, <8 x i32> zeroinitializer
  %v194 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v193, <8 x float> %v180, <8 x float> %v173)
  %v195 = mul i64 %v1, 2
  %v196 = add i64 %v195, %v171
  %v197 = getelementptr inbounds float, ptr %v0, i64 %v196
  %v198 = load float, ptr %v197, align 4
  %v199 = insertelement <8 x float> poison, float %v198, i64 0
  %v200 = shufflevector <8 x float> %v199, <8 x float> poison, <8 x i32> zeroinitializer
  %v201 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v200, <8 x float> %v180, <8 x float> %v174)
  %v202 = mul i64 %v1, 3
  %v203 = add i64 %v202, %v171
  %v204 = getelementptr inbounds float, ptr %v0, i64 %v203
  %v205 = load float, ptr %v204, align 4
  %v206 = insertelement <8 x float> poison, float %v205, i64 0
  %v207 = shufflevector <8 x float> %v206, <8 x float> poison, <8 x i32> zeroinitializer
  %v208 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v207, <8 x float> %v180, <8 x float> %v175)
  %v209 = add nsw i64 %v171, 1
  br label %b3
b5:
  %v210 = mul i64 %v5, 0
  %v211 = mul i64 %v6, 0
  %v212 = add i64 %v210, %v211
  %v213 = getelementptr inbounds float, ptr %v4, i64 %v212
  store <8 x float> %v172, ptr %v213, align 4
  %v214 = mul i64 %v5, 1
  %v215 = mul i64 %v6, 0
  %v216 = add i64 %v214, %v215
  %v217 = getelementptr inbounds float, ptr %v4, i64 %v216
  store <8 x float> %v173, ptr %v217, align 4
  %v218 = mul i64 %v5, 2
  %v219 = mul i64 %v6, 0
  %v220 = add i64 %v218, %v219
  %v221 = getelementptr inbounds float, ptr %v4, i64 %v220
  store <8 x float> %v174, ptr %v221, align 4
  %v222 = mul i64 %v5, 3
  %v223 = mul i64 %v6, 0
  %v224 = add i64 %v222, %v223
  %v225 = getelementptr inbounds float, ptr %v4, i64 %v224
  store <8 x float> %v175, ptr %v225, align 4
  ret void
}
define internal void @tile_5x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 3
  %v8 = mul i64 %v7, 3
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v145, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v50, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v76, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v90, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v97, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v104, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v116, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v123, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v130, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v137, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v144, %b1 ]
  %v25 = icmp slt i64 %v9, %v8
  br i1 %v25, label %b1, label %b2
b1:
  %v26 = mul i64 %v9, 8
  %v27 = getelementptr inbounds float, ptr %v2, i64 %v26
  %v28 = getelementptr inbounds float, ptr %v27, i64 0
  %v29 = load <8 x float>, ptr %v28, align 4
  %v30 = mul i64 %v1, 0
  %v31 = add i64 %v30, %v9
  %v32 = getelementptr inbounds float, ptr %v0, i64 %v31
  %v33 = load float, ptr %v32, align 4
  %v34 = insertelement <8 x float> poison, float %v33, i64 0
  %v35 = shufflevector <8 x float> %v34, <8 x float> poison, <8 x i32> zeroinitializer
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v35, <8 x float> %v29, <8 x float> %v10)
  %v37 = mul i64 %v1, 1
  %v38 = add i64 %v37, %v9
  %v39 = getelementptr inbounds float, ptr %v0, i64 %v38
  %v40 = load float, ptr %v39, align 4
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v29, <8 x float> %v11)
  %v44 = mul i64 %v1, 2
  %v45 = add i64 %v44, %v9
  %v46 = getelementptr inbounds float, ptr %v0, i64 %v45
  %v47 = load float, ptr %v46, align 4
  %v48 = insertelement <8 x float> poison, float %v47, i64 0
  %v49 = shufflevector <8 x float> %v48, <8 x float> poison, <8 x i32> zeroinitializer
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v49, <8 x float> %v29, <8 x float> %v12)
  %v51 = mul i64 %v1, 3
  %v52 = add i64 %v51, %v9
  %v53 = getelementptr inbounds float, ptr %v0, i64 %v52
  %v54 = load float, ptr %v53, align 4
  %v55 = insertelement <8 x float> poison, float %v54, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v29, <8 x float> %v13)
  %v58 = mul i64 %v1, 4
  %v59 = add i64 %v58, %v9
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v29, <8 x float> %v14)
  %v65 = add i64 %v9, 1
  %v66 = mul i64 %v65, 8
  %v67 = getelementptr inbounds float, ptr %v2, i64 %v66
  %v68 = getelementptr inbounds float, ptr %v67, i64 0
  %v69 = load <8 x float>, ptr %v68, align 4
  %v70 = mul i64 %v1, 0
  %v71 = add i64 %v70, %v65
  %v72 = getelementptr inbounds float, ptr %v0, i64 %v71
  %v73 = load float, ptr %v72, align 4
  %v74 = insertelement <8 x float> poison, float %v73, i64 0
  %v75 = shufflevector <8 x float> %v74, <8 x float> poison, <8 x i32> zeroinitializer
  %v76 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v69, <8 x float> %v15)
  %v77 = mul i64 %v1, 1
  %v78 = add i64 %v77, %v65
  %v79 = getelementptr inbounds float, ptr %v0, i64 %v78
  %v80 = load float, ptr %v79, align 4
  %v81 = insertelement <8 x float> poison, float %v80, i64 0
  %v82 = shufflevector <8 x float> %v81, <8 x float> poison, <8 x i32> zeroinitializer
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v69, <8 x float> %v16)
  %v84 = mul i64 %v1, 2
  %v85 = add i64 %v84, %v65
  %v86 = getelementptr inbounds float, ptr %v0, i64 %v85
  %v87 = load float, ptr %v86, align 4
  %v88 = insertelement <8 x float> poison, float %v87, i64 0
  %v89 = shufflevector <8 x float> %v88, <8 x float> poison, <8 x i32> zeroinitializer
  %v90 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v89, <8 x float> %v69, <8 x float> %v17)
  %v91 = mul i64 %v1, 3
  %v92 = add i64 %v91, %v65
  %v93 = getelementptr inbounds float, ptr %v0, i64 %v92
  %v94 = load float, ptr %v93, align 4
  %v95 = insertelement <8 x float> poison, float %v94, i64 0
  %v96 = shufflevector <8 x float> %v95, <8 x float> poison, <8 x i32> zeroinitializer
  %v97 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v96, <8 x float> %v69, <8 x float> %v18)
  %v98 = mul i64 %v1, 4
  %v99 = add i64 %v98, %v65
  %v100 = getelementptr inbounds float, ptr %v0, i64 %v99
  %v101 = load float, ptr %v100, align 4
  %v102 = insertelement <8 x float> poison, float %v101, i64 0
  %v103 = shufflevector <8 x float> %v102, <8 x float> poison, <8 x i32> zeroinitializer
  %v104 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v69, <8 x float> %v19)
  %v105 = add i64 %v9, 2
  %v106 = mul i64 %v105, 8
  %v107 = getelementptr inbounds float, ptr %v2, i64 %v106
  %v108 = getelementptr inbounds float, ptr %v107, i64 0
  %v109 = load <8 x float>, ptr %v108, align 4
  %v110 = mul i64 %v1, 0
  %v111 = add i64 %v110, %v105
  %v112 = getelementptr inbounds float, ptr %v0, i64 %v111
  %v113 = load float, ptr %v112, align 4
  %v114 = insertelement <8 x float> poison, float %v113, i64 0
  %v115 = shufflevector <8 x float> %v114, <8 x float> poison, <8 x i32> zeroinitializer
  %v116 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v115, <8 x float> %v109, <8 x float> %v20)
  %v117 = mul i64 %v1, 1
  %v118 = add i64 %v117, %v105
  %v119 = getelementptr inbounds float, ptr %v0, i64 %v118
  %v120 = load float, ptr %v119, align 4
  %v121 = insertelement <8 x float> poison, float %v120, i64 0
  %v122 = shufflevector <8 x float> %v121, <8 x float> poison, <8 x i32> zeroinitializer
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v109, <8 x float> %v21)
  %v124 = mul i64 %v1, 2
  %v125 = add i64 %v124, %v105
  %v126 = getelementptr inbounds float, ptr %v0, i64 %v125
  %v127 = load float, ptr %v126, align 4
  %v128 = insertelement <8 x float> poison, float %v127, i64 0
  %v129 = shufflevector <8 x float> %v128, <8 x float> poison, <8 x i32> zeroinitializer
  %v130 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v129, <8 x float> %v109, <8 x float> %v22)
  %v131 = mul i64 %v1, 3
  %v132 = add i64 %v131, %v105
  %v133 = getelementptr inbounds float, ptr %v0, i64 %v132
  %v134 = load float, ptr %v133, align 4
  %v135 = insertelement <8 x float> poison, float %v134, i64 0
  %v136 = shufflevector <8 x float> %v135, <8 x float> poison, <8 x i32> zeroinitializer
  %v137 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v136, <8 x float> %v109, <8 x float> %v23)
  %v138 = mul i64 %v1, 4
  %v139 = add i64 %v138, %v105
  %v140 = getelementptr inbounds float, ptr %v0, i64 %v139
  %v141 = load float, ptr %v140, align 4
  %v142 = insertelement <8 x float> poison, float %v141, i64 0
  %v143 = shufflevector <8 x float> %v142, <8 x float> poison, <8 x i32> zeroinitializer
  %v144 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v143, <8 x float> %v109, <8 x float> %v24)
  %v145 = add nsw i64 %v9, 3
  br label %b0
b2:
  %v146 = fadd <8 x float> %v10, %v15
  %v147 = fadd <8 x float> %v11, %v16
  %v148 = fadd <8 x float> %v12, %v17
  %v149 = fadd <8 x float> %v13, %v18
  %v150 = fadd <8 x float> %v14, %v19
  %v151 = fadd <8 x float> %v146, %v20
  %v152 = fadd <8 x float> %v147, %v21
  %v153 = fadd <8 x float> %v148, %v22
  %v154 = fadd <8 x float> %v149, %v23
  %v155 = fadd <8 x float> %v150, %v24
  br label %b3
b3:
  %v156 = phi i64 [ %v8, %b2 ], [ %v202, %b4 ]
  %v157 = phi <8 x float> [ %v151, %b2 ], [ %v173, %b4 ]
  %v158 = phi <8 x float> [ %v152, %b2 ], [ %v180, %b4 ]
  %v159 = phi <8 x float> [ %v153, %b2 ], [ %v187, %b4 ]
  %v160 = phi <8 x float> [ %v154, %b2 ], [ %v194, %b4 ]
  %v161 = phi <8 x float> [ %v155, %b2 ], [ %v201, %b4 ]
  %v162 = icmp slt i64 %v156, %v3
  br i1 %v162, label %b4, label %b5
b4:
  %v163 = mul i64 %v156, 8
  %v164 = getelementptr inbounds float, ptr %v2, i64 %v163
  %v165 = getelementptr inbounds float, ptr %v164, i64 0
  %v166 = load <8 x float>, ptr %v165, align 4
  %v167 = mul i64 %v1, 0
  %v168 = add i64 %v167, %v156
  %v169 = getelementptr inbounds float, ptr %v0, i64 %v168
  %v170 = load float, ptr %v169, align 4
  %v171 = insertelement <8 x float> poison, float %v170, i64 0
  %v172 = shufflevector <8 x float> %v171, <8 x float> poison, <8 x i32> zeroinitializer
  %v173 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v172, <8 x float> %v166, <8 x float> %v157)
  %v174 = mul i64 %v1, 1
  %v175 = add i64 %v174, %v156
  %v176 = getelementptr inbounds float, ptr %v0, i64 %v175
  %v177 = load float, ptr %v176, align 4
  %v178 = insertelement <8 x float> poison, float %v177, i64 0
  %v179 = shufflevector <8 x float> %v178, <8 x float> poison, <8 x i32> zeroinitializer
  %v180 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v179, <8 x float> %v166, <8 x float> %v158)
  %v181 = mul i64 %v1, 2
  %v182 = add i64 %v181, %v156
  %v183 = getelementptr inbounds float, ptr %v0, i64 %v182
  %v184 = load float, ptr %v183, align 4
  %v185 = insertelement <8 x float> poison, float %v184, i64 0
  %v186 = shufflevector <8 x float> %v185, <8 x float> poison, <8 x i32> zeroinitializer
  %v187 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v186, <8 x float> %v166, <8 x float> %v159)
  %v188 = mul i64 %v1, 3
  %v189 = add i64 %v188, %v156
  %v190 = getelementptr inbounds float, ptr %v0, i64 %v189
  %v191 = load float, ptr %v190, align 4
  %v192 = insertelement <8 x float> poison, float %v191, i64 0
  %v193 = shufflevector <8 x float> %v192, <8 x float> poison, <8 x i32> zeroinitializer
  %v194 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v193, <8 x float> %v166, <8 x float> %v160)
  %v195 = mul i64 %v1, 4
  %v196 = add i64 %v195, %v156
  %v197 = getelementptr inbounds float, ptr %v0, i64 %v196
  %v198 = load float, ptr %v197, align 4
  %v199 = insertelement <8 x float> poison, float %v198, i64 0
  %v200 = shufflevector <8 x float> %v199, <8 x float> poison, <8 x i32> zeroinitializer
  %v201 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v200, <8 x float> %v166, <8 x float> %v161)
  %v202 = add nsw i64 %v156, 1
  br label %b3
b5:
  %v203 = mul i64 %v5, 0
  %v204 = mul i64 %v6, 0
  %v205 = add i64 %v203, %v204
  %v206 = getelementptr inbounds float, ptr %v4, i64 %v205
  store <8 x float> %v157, ptr %v206, align 4
  %v207 = mul i64 %v5, 1
  %v208 = mul i64 %v6, 0
  %v209 = add i64 %v207, %v208
  %v210 = getelementptr inbounds float, ptr %v4, i64 %v209
  store <8 x float> %v158, ptr %v210, align 4
  %v211 = mul i64 %v5, 2
  %v212 = mul i64 %v6, 0
  %v213 = add i64 %v211, %v212
  %v214 = getelementptr inbounds float, ptr %v4, i64 %v213
  store <8 x float> %v159, ptr %v214, align 4
  %v215 = mul i64 %v5, 3
  %v216 = mul i64 %v6, 0
  %v217 = add i64 %v215, %v216
  %v218 = getelementptr inbounds float, ptr %v4, i64 %v217
  store <8 x float> %v160, ptr %v218, align 4
  %v219 = mul i64 %v5, 4
  %v220 = mul i64 %v6, 0
  %v221 = add i64 %v219, %v220
  %v222 = getelementptr inbounds float, ptr %v4, i64 %v221
  store <8 x float> %v161, ptr %v222, align 4
  ret void
}
define internal void @tile_6x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v116, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v80, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v87, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v94, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v101, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v115, %b1 ]
  %v22 = icmp slt i64 %v9, %v8
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v9, 8
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v9
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v10)
  %v34 = mul i64 %v1, 1
  %v35 = add i64 %v34, %v9
  %v36 = getelementptr inbounds float, ptr %v0, i64 %v35
  %v37 = load float, ptr %v36, align 4
  %v38 = insertelement <8 x float> poison, float %v37, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v26, <8 x float> %v11)
  %v41 = mul i64 %v1, 2
  %v42 = add i64 %v41, %v9
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v26, <8 x float> %v12)
  %v48 = mul i64 %v1, 3
  %v49 = add i64 %v48, %v9
  %v50 = getelementptr inbounds float, ptr %v0, i64 %v49
  %v51 = load float, ptr %v50, align 4
  %v52 = insertelement <8 x float> poison, float %v51, i64 0
  %v53 = shufflevector <8 x float> %v52, <8 x float> poison, <8 x i32> zeroinitializer
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v53, <8 x float> %v26, <8 x float> %v13)
  %v55 = mul i64 %v1, 4
  %v56 = add i64 %v55, %v9
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v26, <8 x float> %v14)
  %v62 = mul i64 %v1, 5
  %v63 = add i64 %v62, %v9
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v26, <8 x float> %v15)
  %v69 = add i64 %v9, 1
  %v70 = mul i64 %v69, 8
  %v71 = getelementptr inbounds float, ptr %v2, i64 %v70
  %v72 = getelementptr inbounds float, ptr %v71, i64 0
  %v73 = load <8 x float>, ptr %v72, align 4
  %v74 = mul i64 %v1, 0
  %v75 = add i64 %v74, %v69
  %v76 = getelementptr inbounds float, ptr %v0, i64 %v75
  %v77 = load float, ptr %v76, align 4
  %v78 = insertelement <8 x float> poison, float %v77, i64 0
  %v79 = shufflevector <8 x float> %v78, <8 x float> poison, <8 x i32> zeroinitializer
  %v80 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v79, <8 x float> %v73, <8 x float> %v16)
  %v81 = mul i64 %v1, 1
  %v82 = add i64 %v81, %v69
  %v83 = getelementptr inbounds float, ptr %v0, i64 %v82
  %v84 = load float, ptr %v83, align 4
  %v85 = insertelement <8 x float> poison, float %v84, i64 0
  %v86 = shufflevector <8 x float> %v85, <8 x float> poison, <8 x i32> zeroinitializer
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v86, <8 x float> %v73, <8 x float> %v17)
  %v88 = mul i64 %v1, 2
  %v89 = add i64 %v88, %v69
  %v90 = getelementptr inbounds float, ptr %v0, i64 %v89
  %v91 = load float, ptr %v90, align 4
  %v92 = insertelement <8 x float> poison, float %v91, i64 0
  %v93 = shufflevector <8 x float> %v92, <8 x float> poison, <8 x i32> zeroinitializer
  %v94 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v93, <8 x float> %v73, <8 x float> %v18)
  %v95 = mul i64 %v1, 3
  %v96 = add i64 %v95, %v69
  %v97 = getelementptr inbounds float, ptr %v0, i64 %v96
  %v98 = load float, ptr %v97, align 4
  %v99 = insertelement <8 x float> poison, float %v98, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v73, <8 x float> %v19)
  %v102 = mul i64 %v1, 4
  %v103 = add i64 %v102, %v69
  %v104 = getelementptr inbounds float, ptr %v0, i64 %v103
  %v105 = load float, ptr %v104, align 4
  %v106 = insertelement <8 x float> poison, float %v105, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v73, <8 x float> %v20)
  %v109 = mul i64 %v1, 5
  %v110 = add i64 %v109, %v69
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v73, <8 x float> %v21)
  %v116 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v117 = fadd <8 x float> %v10, %v16
  %v118 = fadd <8 x float> %v11, %v17
  %v119 = fadd <8 x float> %v12, %v18
  %v120 = fadd <8 x float> %v13, %v19
  %v121 = fadd <8 x float> %v14, %v20
  %v122 = fadd <8 x float> %v15, %v21
  br label %b3
b3:
  %v123 = phi i64 [ %v8, %b2 ], [ %v177, %b4 ]
  %v124 = phi <8 x float> [ %v117, %b2 ], [ %v141, %b4 ]
  %v125 = phi <8 x float> [ %v118, %b2 ], [ %v148, %b4 ]
  %v126 = phi <8 x float> [ %v119, %b2 ], [ %v155, %b4 ]
  %v127 = phi <8 x float> [ %v120, %b2 ], [ %v162, %b4 ]
  %v128 = phi <8 x float> [ %v121, %b2 ], [ %v169, %b4 ]
  %v129 = phi <8 x float> [ %v122, %b2 ], [ %v176, %b4 ]
  %v130 = icmp slt i64 %v123, %v3
  br i1 %v130, label %b4, label %b5
b4:
  %v131 = mul i64 %v123, 8
  %v132 = getelementptr inbounds float, ptr %v2, i64 %v131
  %v133 = getelementptr inbounds float, ptr %v132, i64 0
  %v134 = load <8 x float>, ptr %v133, align 4
  %v135 = mul i64 %v1, 0
  %v136 = add i64 %v135, %v123
  %v137 = getelementptr inbounds float, ptr %v0, i64 %v136
  %v138 = load float, ptr %v137, align 4
  %v139 = insertelement <8 x float> poison, float %v138, i64 0
  %v140 = shufflevector <8 x float> %v139, <8 x float> poison, <8 x i32> zeroinitializer
  %v141 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v140, <8 x float> %v134, <8 x float> %v124)
  %v142 = mul i64 %v1, 1
  %v143 = add i64 %v142, %v123
  %v144 = getelementptr inbounds float, ptr %v0, i64 %v143
  %v145 = load float, ptr %v144, align 4
  %v146 = insertelement <8 x float> poison, float %v145, i64 0
  %v147 = shufflevector <8 x float> %v146, <8 x float> poison, <8 x i32> zeroinitializer
  %v148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v147, <8 x float> %v134, <8 x float> %v125)
  %v149 = mul i64 %v1, 2
  %v150 = add i64 %v149, %v123
  %v151 = getelementptr inbounds float, ptr %v0, i64 %v150
  %v152 = load float, ptr %v151, align 4
  %v153 = insertelement <8 x float> poison, float %v152, i64 0
  %v154 = shufflevector <8 x float> %v153, <8 x float> poison, <8 x i32> zeroinitializer
  %v155 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v154, <8 x float> %v134, <8 x float> %v126)
  %v156 = mul i64 %v1, 3
  %v157 = add i64 %v156, %v123
  %v158 = getelementptr inbounds float, ptr %v0, i64 %v157
  %v159 = load float, ptr %v158, align 4
  %v160 = insertelement <8 x float> poison, float %v159, i64 0
  %v161 = shufflevector <8 x float> %v160, <8 x float> poison, <8 x i32> zeroinitializer
  %v162 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v161, <8 x float> %v134, <8 x float> %v127)
  %v163 = mul i64 %v1, 4
  %v164 = add i64 %v163, %v123
  %v165 = getelementptr inbounds float, ptr %v0, i64 %v164
  %v166 = load float, ptr %v165, align 4
  %v167 = insertelement <8 x float> poison, float %v166, i64 0
  %v168 = shufflevector <8 x float> %v167, <8 x float> poison, <8 x i32> zeroinitializer
  %v169 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v168, <8 x float> %v134, <8 x float> %v128)
  %v170 = mul i64 %v1, 5
  %v171 = add i64 %v170, %v123
  %v172 = getelementptr inbounds float, ptr %v0, i64 %v171
  %v173 = load float, ptr %v172, align 4
  %v174 = insertelement <8 x float> poison, float %v173, i64 0
  %v175 = shufflevector <8 x float> %v174, <8 x float> poison, <8 x i32> zeroinitializer
  %v176 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v175, <8 x float> %v134, <8 x float> %v129)
  %v177 = add nsw i64 %v123, 1
  br label %b3
b5:
  %v178 = mul i64 %v5, 0
  %v179 = mul i64 %v6, 0
  %v180 = add i64 %v178, %v179
  %v181 = getelementptr inbounds float, ptr %v4, i64 %v180
  store <8 x float> %v124, ptr %v181, align 4
  %v182 = mul i64 %v5, 1
  %v183 = mul i64 %v6, 0
  %v184 = add i64 %v182, %v183
  %v185 = getelementptr inbounds float, ptr %v4, i64 %v184
  store <8 x float> %v125, ptr %v185, align 4
  %v186 = mul i64 %v5, 2
  %v187 = mul i64 %v6, 0
  %v188 = add i64 %v186, %v187
  %v189 = getelementptr inbounds float, ptr %v4, i64 %v188
  store <8 x float> %v126, ptr %v189, align 4
  %v190 = mul i64 %v5, 3
  %v191 = mul i64 %v6, 0
  %v192 = add i64 %v190, %v191
  %v193 = getelementptr inbounds float, ptr %v4, i64 %v192
  store <8 x float> %v127, ptr %v193, align 4
  %v194 = mul i64 %v5, 4
  %v195 = mul i64 %v6, 0
  %v196 = add i64 %v194, %v195
  %v197 = getelementptr inbounds float, ptr %v4, i64 %v196
  store <8 x float> %v128, ptr %v197, align 4
  %v198 = mul i64 %v5, 5
  %v199 = mul i64 %v6, 0
  %v200 = add i64 %v198, %v199
  %v201 = getelementptr inbounds float, ptr %v4, i64 %v200
  store <8 x float> %v129, ptr %v201, align 4
  ret void
}
define internal void @tile_7x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v132, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v70, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v89, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v96, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v103, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v110, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v117, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v124, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v131, %b1 ]
  %v24 = icmp slt i64 %v9, %v8
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v9, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v9
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v10)
  %v36 = mul i64 %v1, 1
  %v37 = add i64 %v36, %v9
  %v38 = getelementptr inbounds float, ptr %v0, i64 %v37
  %v39 = load float, ptr %v38, align 4
  %v40 = insertelement <8 x float> poison, float %v39, i64 0
  %v41 = shufflevector <8 x float> %v40, <8 x float> poison, <8 x i32> zeroinitializer
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v28, <8 x float> %v11)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v9
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v28, <8 x float> %v12)
  %v50 = mul i64 %v1, 3
  %v51 = add i64 %v50, %v9
  %v52 = getelementptr inbounds float, ptr %v0, i64 %v51
  %v53 = load float, ptr %v52, align 4
  %v54 = insertelement <8 x float> poison, float %v53, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> %v28, <8 x float> %v13)
  %v57 = mul i64 %v1, 4
  %v58 = add i64 %v57, %v9
  %v59 = getelementptr inbounds float, ptr %v0, i64 %v58
  %v60 = load float, ptr %v59, align 4
  %v61 = insertelement <8 x float> poison, float %v60, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v28, <8 x float> %v14)
  %v64 = mul i64 %v1, 5
  %v65 = add i64 %v64, %v9
  %v66 = getelementptr inbounds float, ptr %v0, i64 %v65
  %v67 = load float, ptr %v66, align 4
  %v68 = insertelement <8 x float> poison, float %v67, i64 0
  %v69 = shufflevector <8 x float> %v68, <8 x float> poison, <8 x i32> zeroinitializer
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v28, <8 x float> %v15)
  %v71 = mul i64 %v1, 6
  %v72 = add i64 %v71, %v9
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v28, <8 x float> %v16)
  %v78 = add i64 %v9, 1
  %v79 = mul i64 %v78, 8
  %v80 = getelementptr inbounds float, ptr %v2, i64 %v79
  %v81 = getelementptr inbounds float, ptr %v80, i64 0
  %v82 = load <8 x float>, ptr %v81, align 4
  %v83 = mul i64 %v1, 0
  %v84 = add i64 %v83, %v78
  %v85 = getelementptr inbounds float, ptr %v0, i64 %v84
  %v86 = load float, ptr %v85, align 4
  %v87 = insertelement <8 x float> poison, float %v86, i64 0
  %v88 = shufflevector <8 x float> %v87, <8 x float> poison, <8 x i32> zeroinitializer
  %v89 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v88, <8 x float> %v82, <8 x float> %v17)
  %v90 = mul i64 %v1, 1
  %v91 = add i64 %v90, %v78
  %v92 = getelementptr inbounds float, ptr %v0, i64 %v91
  %v93 = load float, ptr %v92, align 4
  %v94 = insertelement <8 x float> poison, float %v93, i64 0
  %v95 = shufflevector <8 x float> %v94, <8 x float> poison, <8 x i32> zeroinitializer
  %v96 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v95, <8 x float> %v82, <8 x float> %v18)
  %v97 = mul i64 %v1, 2
  %v98 = add i64 %v97, %v78
  %v99 = getelementptr inbounds float, ptr %v0, i64 %v98
  %v100 = load float, ptr %v99, align 4
  %v101 = insertelement <8 x float> poison, float %v100, i64 0
  %v102 = shufflevector <8 x float> %v101, <8 x float> poison, <8 x i32> zeroinitializer
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v82, <8 x float> %v19)
  %v104 = mul i64 %v1, 3
  %v105 = add i64 %v104, %v78
  %v106 = getelementptr inbounds float, ptr %v0, i64 %v105
  %v107 = load float, ptr %v106, align 4
  %v108 = insertelement <8 x float> poison, float %v107, i64 0
  %v109 = shufflevector <8 x float> %v108, <8 x float> poison, <8 x i32> zeroinitializer
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v109, <8 x float> %v82, <8 x float> %v20)
  %v111 = mul i64 %v1, 4
  %v112 = add i64 %v111, %v78
  %v113 = getelementptr inbounds float, ptr %v0, i64 %v112
  %v114 = load float, ptr %v113, align 4
  %v115 = insertelement <8 x float> poison, float %v114, i64 0
  %v116 = shufflevector <8 x float> %v115, <8 x float> poison, <8 x i32> zeroinitializer
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v82, <8 x float> %v21)
  %v118 = mul i64 %v1, 5
  %v119 = add i64 %v118, %v78
  %v120 = getelementptr inbounds float, ptr %v0, i64 %v119
  %v121 = load float, ptr %v120, align 4
  %v122 = insertelement <8 x float> poison, float %v121, i64 0
  %v123 = shufflevector <8 x float> %v122, <8 x float> poison, <8 x i32> zeroinitializer
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v123, <8 x float> %v82, <8 x float> %v22)
  %v125 = mul i64 %v1, 6
  %v126 = add i64 %v125, %v78
  %v127 = getelementptr inbounds float, ptr %v0, i64 %v126
  %v128 = load float, ptr %v127, align 4
  %v129 = insertelement <8 x float> poison, float %v128, i64 0
  %v130 = shufflevector <8 x float> %v129, <8 x float> poison, <8 x i32> zeroinitializer
  %v131 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v82, <8 x float> %v23)
  %v132 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v133 = fadd <8 x float> %v10, %v17
  %v134 = fadd <8 x float> %v11, %v18
  %v135 = fadd <8 x float> %v12, %v19
  %v136 = fadd <8 x float> %v13, %v20
  %v137 = fadd <8 x float> %v14, %v21
  %v138 = fadd <8 x float> %v15, %v22
  %v139 = fadd <8 x float> %v16, %v23
  br label %b3
b3:
  %v140 = phi i64 [ %v8, %b2 ], [ %v202, %b4 ]
  %v141 = phi <8 x float> [ %v133, %b2 ], [ %v159, %b4 ]
  %v142 = phi <8 x float> [ %v134, %b2 ], [ %v166, %b4 ]
  %v143 = phi <8 x float> [ %v135, %b2 ], [ %v173, %b4 ]
  %v144 = phi <8 x float> [ %v136, %b2 ], [ %v180, %b4 ]
  %v145 = phi <8 x float> [ %v137, %b2 ], [ %v187, %b4 ]
  %v146 = phi <8 x float> [ %v138, %b2 ], [ %v194, %b4 ]
  %v147 = phi <8 x float> [ %v139, %b2 ], [ %v201, %b4 ]
  %v148 = icmp slt i64 %v140, %v3
  br i1 %v148, label %b4, label %b5
b4:
  %v149 = mul i64 %v140, 8
  %v150 = getelementptr inbounds float, ptr %v2, i64 %v149
  %v151 = getelementptr inbounds float, ptr %v150, i64 0
  %v152 = load <8 x float>, ptr %v151, align 4
  %v153 = mul i64 %v1, 0
  %v154 = add i64 %v153, %v140
  %v155 = getelementptr inbounds float, ptr %v0, i64 %v154
  %v156 = load float, ptr %v155, align 4
  %v157 = insertelement <8 x float> poison, float %v156, i64 0
  %v158 = shufflevector <8 x float> %v157, <8 x float> poison, <8 x i32> zeroinitializer
  %v159 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v158, <8 x float> %v152, <8 x float> %v141)
  %v160 = mul i64 %v1, 1
  %v161 = add i64 %v160, %v140
  %v162 = getelementptr inbounds float, ptr %v0, i64 %v161
  %v163 = load float, ptr %v162, align 4
  %v164 = insertelement <8 x float> poison, float %v163, i64 0
  %v165 = shufflevector <8 x float> %v164, <8 x float> poison, <8 x i32> zeroinitializer
  %v166 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v165, <8 x float> %v152, <8 x float> %v142)
  %v167 = mul i64 %v1, 2
  %v168 = add i64 %v167, %v140
  %v169 = getelementptr inbounds float, ptr %v0, i64 %v168
  %v170 = load float, ptr %v169, align 4
  %v171 = insertelement <8 x float> poison, float %v170, i64 0
  %v172 = shufflevector <8 x float> %v171, <8 x float> poison, <8 x i32> zeroinitializer
  %v173 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v172, <8 x float> %v152, <8 x float> %v143)
  %v174 = mul i64 %v1, 3
  %v175 = add i64 %v174, %v140
  %v176 = getelementptr inbounds float, ptr %v0, i64 %v175
  %v177 = load float, ptr %v176, align 4
  %v178 = insertelement <8 x float> poison, float %v177, i64 0
  %v179 = shufflevector <8 x float> %v178, <8 x float> poison, <8 x i32> zeroinitializer
  %v180 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v179, <8 x float> %v152, <8 x float> %v144)
  %v181 = mul i64 %v1, 4
  %v182 = add i64 %v181, %v140
  %v183 = getelementptr inbounds float, ptr %v0, i64 %v182
  %v184 = load float, ptr %v183, align 4
  %v185 = insertelement <8 x float> poison, float %v184, i64 0
  %v186 = shufflevector <8 x float> %v185, <8 x float> poison, <8 x i32> zeroinitializer
  %v187 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v186, <8 x float> %v152, <8 x float> %v145)
  %v188 = mul i64 %v1, 5
  %v189 = add i64 %v188, %v140
  %v190 = getelementptr inbounds float, ptr %v0, i64 %v189
  %v191 = load float, ptr %v190, align 4
  %v192 = insertelement <8 x float> poison, float %v191, i64 0
  %v193 = shufflevector <8 x float> %v192, <8 x float> poison, <8 x i32> zeroinitializer
  %v194 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v193, <8 x float> %v152, <8 x float> %v146)
  %v195 = mul i64 %v1, 6
  %v196 = add i64 %v195, %v140
  %v197 = getelementptr inbounds float, ptr %v0, i64 %v196
  %v198 = load float, ptr %v197, align 4
  %v199 = insertelement <8 x float> poison, float %v198, i64 0
  %v200 = shufflevector <8 x float> %v199, <8 x float> poison, <8 x i32> zeroinitializer
  %v201 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v200, <8 x float> %v152, <8 x float> %v147)
  %v202 = add nsw i64 %v140, 1
  br label %b3
b5:
  %v203 = mul i64 %v5, 0
  %v204 = mul i64 %v6, 0
  %v205 = add i64 %v203, %v204
  %v206 = getelementptr inbounds float, ptr %v4, i64 %v205
  store <8 x float> %v141, ptr %v206, align 4
  %v207 = mul i64 %v5, 1
  %v208 = mul i64 %v6, 0
  %v209 = add i64 %v207, %v208
  %v210 = getelementptr inbounds float, ptr %v4, i64 %v209
  store <8 x float> %v142, ptr %v210, align 4
  %v211 = mul i64 %v5, 2
  %v212 = mul i64 %v6, 0
  %v213 = add i64 %v211, %v212
  %v214 = getelementptr inbounds float, ptr %v4, i64 %v213
  store <8 x float> %v143, ptr %v214, align 4
  %v215 = mul i64 %v5, 3
  %v216 = mul i64 %v6, 0
  %v217 = add i64 %v215, %v216
  %v218 = getelementptr inbounds float, ptr %v4, i64 %v217
  store <8 x float> %v144, ptr %v218, align 4
  %v219 = mul i64 %v5, 4
  %v220 = mul i64 %v6, 0
  %v221 = add i64 %v219, %v220
  %v222 = getelementptr inbounds float, ptr %v4, i64 %v221
  store <8 x float> %v145, ptr %v222, align 4
  %v223 = mul i64 %v5, 5
  %v224 = mul i64 %v6, 0
  %v225 = add i64 %v223, %v224
  %v226 = getelementptr inbounds float, ptr %v4, i64 %v225
  store <8 x float> %v146, ptr %v226, align 4
  %v227 = mul i64 %v5, 6
  %v228 = mul i64 %v6, 0
  %v229 = add i64 %v227, %v228
  %v230 = getelementptr inbounds float, ptr %v4, i64 %v229
  store <8 x float> %v147, ptr %v230, align 4
  ret void
}
define internal void @tile_8x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v148, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v58, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v79, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v98, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v105, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v112, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v119, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v126, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v133, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v140, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v147, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 8
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v9
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v10)
  %v38 = mul i64 %v1, 1
  %v39 = add i64 %v38, %v9
  %v40 = getelementptr inbounds float, ptr %v0, i64 %v39
  %v41 = load float, ptr %v40, align 4
  %v42 = insertelement <8 x float> poison, float %v41, i64 0
  %v43 = shufflevector <8 x float> %v42, <8 x float> poison, <8 x i32> zeroinitializer
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v30, <8 x float> %v11)
  %v45 = mul i64 %v1, 2
  %v46 = add i64 %v45, %v9
  %v47 = getelementptr inbounds float, ptr %v0, i64 %v46
  %v48 = load float, ptr %v47, align 4
  %v49 = insertelement <8 x float> poison, float %v48, i64 0
  %v50 = shufflevector <8 x float> %v49, <8 x float> poison, <8 x i32> zeroinitializer
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v30, <8 x float> %v12)
  %v52 = mul i64 %v1, 3
  %v53 = add i64 %v52, %v9
  %v54 = getelementptr inbounds float, ptr %v0, i64 %v53
  %v55 = load float, ptr %v54, align 4
  %v56 = insertelement <8 x float> poison, float %v55, i64 0
  %v57 = shufflevector <8 x float> %v56, <8 x float> poison, <8 x i32> zeroinitializer
  %v58 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v57, <8 x float> %v30, <8 x float> %v13)
  %v59 = mul i64 %v1, 4
  %v60 = add i64 %v59, %v9
  %v61 = getelementptr inbounds float, ptr %v0, i64 %v60
  %v62 = load float, ptr %v61, align 4
  %v63 = insertelement <8 x float> poison, float %v62, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v30, <8 x float> %v14)
  %v66 = mul i64 %v1, 5
  %v67 = add i64 %v66, %v9
  %v68 = getelementptr inbounds float, ptr %v0, i64 %v67
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v30, <8 x float> %v15)
  %v73 = mul i64 %v1, 6
  %v74 = add i64 %v73, %v9
  %v75 = getelementptr inbounds float, ptr %v0, i64 %v74
  %v76 = load float, ptr %v75, align 4
  %v77 = insertelement <8 x float> poison, float %v76, i64 0
  %v78 = shufflevector <8 x float> %v77, <8 x float> poison, <8 x i32> zeroinitializer
  %v79 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v78, <8 x float> %v30, <8 x float> %v16)
  %v80 = mul i64 %v1, 7
  %v81 = add i64 %v80, %v9
  %v82 = getelementptr inbounds float, ptr %v0, i64 %v81
  %v83 = load float, ptr %v82, align 4
  %v84 = insertelement <8 x float> poison, float %v83, i64 0
  %v85 = shufflevector <8 x float> %v84, <8 x float> poison, <8 x i32> zeroinitializer
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v85, <8 x float> %v30, <8 x float> %v17)
  %v87 = add i64 %v9, 1
  %v88 = mul i64 %v87, 8
  %v89 = getelementptr inbounds float, ptr %v2, i64 %v88
  %v90 = getelementptr inbounds float, ptr %v89, i64 0
  %v91 = load <8 x float>, ptr %v90, align 4
  %v92 = mul i64 %v1, 0
  %v93 = add i64 %v92, %v87
  %v94 = getelementptr inbounds float, ptr %v0, i64 %v93
  %v95 = load float, ptr %v94, align 4
  %v96 = insertelement <8 x float> poison, float %v95, i64 0
  %v97 = shufflevector <8 x float> %v96, <8 x float> poison, <8 x i32> zeroinitializer
  %v98 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v97, <8 x float> %v91, <8 x float> %v18)
  %v99 = mul i64 %v1, 1
  %v100 = add i64 %v99, %v87
  %v101 = getelementptr inbounds float, ptr %v0, i64 %v100
  %v102 = load float, ptr %v101, align 4
  %v103 = insertelement <8 x float> poison, float %v102, i64 0
  %v104 = shufflevector <8 x float> %v103, <8 x float> poison, <8 x i32> zeroinitializer
  %v105 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v104, <8 x float> %v91, <8 x float> %v19)
  %v106 = mul i64 %v1, 2
  %v107 = add i64 %v106, %v87
  %v108 = getelementptr inbounds float, ptr %v0, i64 %v107
  %v109 = load float, ptr %v108, align 4
  %v110 = insertelement <8 x float> poison, float %v109, i64 0
  %v111 = shufflevector <8 x float> %v110, <8 x float> poison, <8 x i32> zeroinitializer
  %v112 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v111, <8 x float> %v91, <8 x float> %v20)
  %v113 = mul i64 %v1, 3
  %v114 = add i64 %v113, %v87
  %v115 = getelementptr inbounds float, ptr %v0, i64 %v114
  %v116 = load float, ptr %v115, align 4
  %v117 = insertelement <8 x float> poison, float %v116, i64 0
  %v118 = shufflevector <8 x float> %v117, <8 x float> poison, <8 x i32> zeroinitializer
  %v119 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v118, <8 x float> %v91, <8 x float> %v21)
  %v120 = mul i64 %v1, 4
  %v121 = add i64 %v120, %v87
  %v122 = getelementptr inbounds float, ptr %v0, i64 %v121
  %v123 = load float, ptr %v122, align 4
  %v124 = insertelement <8 x float> poison, float %v123, i64 0
  %v125 = shufflevector <8 x float> %v124, <8 x float> poison, <8 x i32> zeroinitializer
  %v126 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v125, <8 x float> %v91, <8 x float> %v22)
  %v127 = mul i64 %v1, 5
  %v128 = add i64 %v127, %v87
  %v129 = getelementptr inbounds float, ptr %v0, i64 %v128
  %v130 = load float, ptr %v129, align 4
  %v131 = insertelement <8 x float> poison, float %v130, i64 0
  %v132 = shufflevector <8 x float> %v131, <8 x float> poison, <8 x i32> zeroinitializer
  %v133 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v91, <8 x float> %v23)
  %v134 = mul i64 %v1, 6
  %v135 = add i64 %v134, %v87
  %v136 = getelementptr inbounds float, ptr %v0, i64 %v135
  %v137 = load float, ptr %v136, align 4
  %v138 = insertelement <8 x float> poison, float %v137, i64 0
  %v139 = shufflevector <8 x float> %v138, <8 x float> poison, <8 x i32> zeroinitializer
  %v140 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v139, <8 x float> %v91, <8 x float> %v24)
  %v141 = mul i64 %v1, 7
  %v142 = add i64 %v141, %v87
  %v143 = getelementptr inbounds float, ptr %v0, i64 %v142
  %v144 = load float, ptr %v143, align 4
  %v145 = insertelement <8 x float> poison, float %v144, i64 0
  %v146 = shufflevector <8 x float> %v145, <8 x float> poison, <8 x i32> zeroinitializer
  %v147 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v146, <8 x float> %v91, <8 x float> %v25)
  %v148 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v149 = fadd <8 x float> %v10, %v18
  %v150 = fadd <8 x float> %v11, %v19
  %v151 = fadd <8 x float> %v12, %v20
  %v152 = fadd <8 x float> %v13, %v21
  %v153 = fadd <8 x float> %v14, %v22
  %v154 = fadd <8 x float> %v15, %v23
  %v155 = fadd <8 x float> %v16, %v24
  %v156 = fadd <8 x float> %v17, %v25
  br label %b3
b3:
  %v157 = phi i64 [ %v8, %b2 ], [ %v227, %b4 ]
  %v158 = phi <8 x float> [ %v149, %b2 ], [ %v177, %b4 ]
  %v159 = phi <8 x float> [ %v150, %b2 ], [ %v184, %b4 ]
  %v160 = phi <8 x float> [ %v151, %b2 ], [ %v191, %b4 ]
  %v161 = phi <8 x float> [ %v152, %b2 ], [ %v198, %b4 ]
  %v162 = phi <8 x float> [ %v153, %b2 ], [ %v205, %b4 ]
  %v163 = phi <8 x float> [ %v154, %b2 ], [ %v212, %b4 ]
  %v164 = phi <8 x float> [ %v155, %b2 ], [ %v219, %b4 ]
  %v165 = phi <8 x float> [ %v156, %b2 ], [ %v226, %b4 ]
  %v166 = icmp slt i64 %v157, %v3
  br i1 %v166, label %b4, label %b5
b4:
  %v167 = mul i64 %v157, 8
  %v168 = getelementptr inbounds float, ptr %v2, i64 %v167
  %v169 = getelementptr inbounds float, ptr %v168, i64 0
  %v170 = load <8 x float>, ptr %v169, align 4
  %v171 = mul i64 %v1, 0
  %v172 = add i64 %v171, %v157
  %v173 = getelementptr inbounds float, ptr %v0, i64 %v172
  %v174 = load float, ptr %v173, align 4
  %v175 = insertelement <8 x float> poison, float %v174, i64 0
  %v176 = shufflevector <8 x float> %v175, <8 x float> poison, <8 x i32> zeroinitializer
  %v177 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v176, <8 x float> %v170, <8 x float> %v158)
  %v178 = mul i64 %v1, 1
  %v179 = add i64 %v178, %v157
  %v180 = getelementptr inbounds float, ptr %v0, i64 %v179
  %v181 = load float, ptr %v180, align 4
  %v182 = insertelement <8 x float> poison, float %v181, i64 0
  %v183 = shufflevector <8 x float> %v182, <8 x float> poison, <8 x i32> zeroinitializer
  %v184 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v183, <8 x float> %v170, <8 x float> %v159)
  %v185 = mul i64 %v1, 2
  %v186 = add i64 %v185, %v157
  %v187 = getelementptr inbounds float, ptr %v0, i64 %v186
  %v188 = load float, ptr %v187, align 4
  %v189 = insertelement <8 x float> poison, float %v188, i64 0
  %v190 = shufflevector <8 x float> %v189, <8 x float> poison, <8 x i32> zeroinitializer
  %v191 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v190, <8 x float> %v170, <8 x float> %v160)
  %v192 = mul i64 %v1, 3
  %v193 = add i64 %v192, %v157
  %v194 = getelementptr inbounds float, ptr %v0, i64 %v193
  %v195 = load float, ptr %v194, align 4
  %v196 = insertelement <8 x float> poison, float %v195, i64 0
  %v197 = shufflevector <8 x float> %v196, <8 x float> poison, <8 x i32> zeroinitializer
  %v198 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v197, <8 x float> %v170, <8 x float> %v161)
  %v199 = mul i64 %v1, 4
  %v200 = add i64 %v199, %v157
  %v201 = getelementptr inbounds float, ptr %v0, i64 %v200
  %v202 = load float, ptr %v201, align 4
  %v203 = insertelement <8 x float> poison, float %v202, i64 0
  %v204 = shufflevector <8 x float> %v203, <8 x float> poison, <8 x i32> zeroinitializer
  %v205 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v204, <8 x float> %v170, <8 x float> %v162)
  %v206 = mul i64 %v1, 5
  %v207 = add i64 %v206, %v157
  %v208 = getelementptr inbounds float, ptr %v0, i64 %v207
  %v209 = load float, ptr %v208, align 4
  %v210 = insertelement <8 x float> poison, float %v209, i64 0
  %v211 = shufflevector <8 x float> %v210, <8 x float> poison, <8 x i32> zeroinitializer
  %v212 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v211, <8 x float> %v170, <8 x float> %v163)
  %v213 = mul i64 %v1, 6
  %v214 = add i64 %v213, %v157
  %v215 = getelementptr inbounds float, ptr %v0, i64 %v214
  %v216 = load float, ptr %v215, align 4
  %v217 = insertelement <8 x float> poison, float %v216, i64 0
  %v218 = shufflevector <8 x float> %v217, <8 x float> poison, <8 x i32> zeroinitializer
  %v219 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v218, <8 x float> %v170, <8 x float> %v164)
  %v220 = mul i64 %v1, 7
  %v221 = add i64 %v220, %v157
  %v222 = getelementptr inbounds float, ptr %v0, i64 %v221
  %v223 = load float, ptr %v222, align 4
  %v224 = insertelement <8 x float> poison, float %v223, i64 0
  %v225 = shufflevector <8 x float> %v224, <8 x float> poison, <8 x i32> zeroinitializer
  %v226 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v225, <8 x float> %v170, <8 x float> %v165)
  %v227 = add nsw i64 %v157, 1
  br label %b3
b5:
  %v228 = mul i64 %v5, 0
  %v229 = mul i64 %v6, 0
  %v230 = add i64 %v228, %v229
  %v231 = getelementptr inbounds float, ptr %v4, i64 %v230
  store <8 x float> %v158, ptr %v231, align 4
  %v232 = mul i64 %v5, 1
  %v233 = mul i64 %v6, 0
  %v234 = add i64 %v232, %v233
  %v235 = getelementptr inbounds float, ptr %v4, i64 %v234
  store <8 x float> %v159, ptr %v235, align 4
  %v236 = mul i64 %v5, 2
  %v237 = mul i64 %v6, 0
  %v238 = add i64 %v236, %v237
  %v239 = getelementptr inbounds float, ptr %v4, i64 %v238
  store <8 x float> %v160, ptr %v239, align 4
  %v240 = mul i64 %v5, 3
  %v241 = mul i64 %v6, 0
  %v242 = add i64 %v240, %v241
  %v243 = getelementptr inbounds float, ptr %v4, i64 %v242
  store <8 x float> %v161, ptr %v243, align 4
  %v244 = mul i64 %v5, 4
  %v245 = mul i64 %v6, 0
  %v246 = add i64 %v244, %v245
  %v247 = getelementptr inbounds float, ptr %v4, i64 %v246
  store <8 x float> %v162, ptr %v247, align 4
  %v248 = mul i64 %v5, 5
  %v249 = mul i64 %v6, 0
  %v250 = add i64 %v248, %v249
  %v251 = getelementptr inbounds float, ptr %v4, i64 %v250
  store <8 x float> %v163, ptr %v251, align 4
  %v252 = mul i64 %v5, 6
  %v253 = mul i64 %v6, 0
  %v254 = add i64 %v252, %v253
  %v255 = getelementptr inbounds float, ptr %v4, i64 %v254
  store <8 x float> %v164, ptr %v255, align 4
  %v256 = mul i64 %v5, 7
  %v257 = mul i64 %v6, 0
  %v258 = add i64 %v256, %v257
  %v259 = getelementptr inbounds float, ptr %v4, i64 %v258
  store <8 x float> %v165, ptr %v259, align 4
  ret void
}
define internal void @outer_2x32(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4) #2 {
entry:
  br label %b0
b0:
  %v5 = phi i64 [ 0, %entry ], [ %v43, %b1 ]
  %v6 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v7 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v32, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v14 = icmp slt i64 %v5, %v2
  br i1 %v14, label %b1, label %b2
b1:
  %v15 = mul i64 %v5, 32
  %v16 = getelementptr inbounds float, ptr %v1, i64 %v15
  %v17 = mul i64 %v5, 2
  %v18 = getelementptr inbounds float, ptr %v0, i64 %v17
  %v19 = getelementptr inbounds float, ptr %v16, i64 0
  %v20 = load <8 x float>, ptr %v19, align 4
  %v21 = getelementptr inbounds float, ptr %v16, i64 8
  %v22 = load <8 x float>, ptr %v21, align 4
  %v23 = getelementptr inbounds float, ptr %v16, i64 16
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = getelementptr inbounds float, ptr %v16, i64 24
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = getelementptr inbounds float, ptr %v18, i64 0
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v20, <8 x float> %v6)
  %v32 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v22, <8 x float> %v7)
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v8)
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v26, <8 x float> %v9)
  %v35 = getelementptr inbounds float, ptr %v18, i64 1
  %v36 = load float, ptr %v35, align 4
  %v37 = insertelement <8 x float> poison, float %v36, i64 0
  %v38 = shufflevector <8 x float> %v37, <8 x float> poison, <8 x i32> zeroinitializer
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v20, <8 x float> %v10)
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v22, <8 x float> %v11)
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v24, <8 x float> %v12)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v26, <8 x float> %v13)
  %v43 = add nsw i64 %v5, 1
  br label %b0
b2:
  %v44 = mul i64 %v4, 0
  %v45 = getelementptr inbounds float, ptr %v3, i64 %v44
  %v46 = getelementptr inbounds float, ptr %v45, i64 0
  %v47 = load <8 x float>, ptr %v46, align 4
  %v48 = fadd <8 x float> %v47, %v6
  store <8 x float> %v48, ptr %v46, align 4
  %v49 = getelementptr inbounds float, ptr %v45, i64 8
  %v50 = load <8 x float>, ptr %v49, align 4
  %v51 = fadd <8 x float> %v50, %v7
  store <8 x float> %v51, ptr %v49, align 4
  %v52 = getelementptr inbounds float, ptr %v45, i64 16
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = fadd <8 x float> %v53, %v8
  store <8 x float> %v54, ptr %v52, align 4
  %v55 = getelementptr inbounds float, ptr %v45, i64 24
  %v56 = load <8 x float>, ptr %v55, align 4
  %v57 = fadd <8 x float> %v56, %v9
  store <8 x float> %v57, ptr %v55, align 4
  %v58 = mul i64 %v4, 1
  %v59 = getelementptr inbounds float, ptr %v3, i64 %v58
  %v60 = getelementptr inbounds float, ptr %v59, i64 0
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = fadd <8 x float> %v61, %v10
  store <8 x float> %v62, ptr %v60, align 4
  %v63 = getelementptr inbounds float, ptr %v59, i64 8
  %v64 = load <8 x float>, ptr %v63, align 4
  %v65 = fadd <8 x float> %v64, %v11
  store <8 x float> %v65, ptr %v63, align 4
  %v66 = getelementptr inbounds float, ptr %v59, i64 16
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = fadd <8 x float> %v67, %v12
  store <8 x float> %v68, ptr %v66, align 4
  %v69 = getelementptr inbounds float, ptr %v59, i64 24
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = fadd <8 x float> %v70, %v13
  store <8 x float> %v71, ptr %v69, align 4
  ret void
}
define internal void @outer_2x8(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4) #2 {
entry:
  br label %b0
b0:
  %v5 = phi i64 [ 0, %entry ], [ %v25, %b1 ]
  %v6 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v19, %b1 ]
  %v7 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v24, %b1 ]
  %v8 = icmp slt i64 %v5, %v2
  br i1 %v8, label %b1, label %b2
b1:
  %v9 = mul i64 %v5, 8
  %v10 = getelementptr inbounds float, ptr %v1, i64 %v9
  %v11 = mul i64 %v5, 2
  %v12 = getelementptr inbounds float, ptr %v0, i64 %v11
  %v13 = getelementptr inbounds float, ptr %v10, i64 0
  %v14 = load <8 x float>, ptr %v13, align 4
  %v15 = getelementptr inbounds float, ptr %v12, i64 0
  %v16 = load float, ptr %v15, align 4
  %v17 = insertelement <8 x float> poison, float %v16, i64 0
  %v18 = shufflevector <8 x float> %v17, <8 x float> poison, <8 x i32> zeroinitializer
  %v19 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v18, <8 x float> %v14, <8 x float> %v6)
  %v20 = getelementptr inbounds float, ptr %v12, i64 1
  %v21 = load float, ptr %v20, align 4
  %v22 = insertelement <8 x float> poison, float %v21, i64 0
  %v23 = shufflevector <8 x float> %v22, <8 x float> poison, <8 x i32> zeroinitializer
  %v24 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v23, <8 x float> %v14, <8 x float> %v7)
  %v25 = add nsw i64 %v5, 1
  br label %b0
b2:
  %v26 = mul i64 %v4, 0
  %v27 = getelementptr inbounds float, ptr %v3, i64 %v26
  %v28 = getelementptr inbounds float, ptr %v27, i64 0
  %v29 = load <8 x float>, ptr %v28, align 4
  %v30 = fadd <8 x float> %v29, %v6
  store <8 x float> %v30, ptr %v28, align 4
  %v31 = mul i64 %v4, 1
  %v32 = getelementptr inbounds float, ptr %v3, i64 %v31
  %v33 = getelementptr inbounds float, ptr %v32, i64 0
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = fadd <8 x float> %v34, %v7
  store <8 x float> %v35, ptr %v33, align 4
  ret void
}

declare i32 @sched_yield() #1
declare <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr>, <8 x i1>, <8 x float>)
declare <8 x float> @llvm.fmuladd.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare <8 x float> @llvm.fabs.v8f32(<8 x float>)
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>)

attributes #0 = { nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind }
attributes #2 = { nounwind "prefer-vector-width"="256" noinline }

!0 = distinct !{!0, !1, !2}
!1 = !{!"llvm.loop.unroll.disable"}
!2 = !{!"llvm.loop.vectorize.width", i32 1}
