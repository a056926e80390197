; generated from specs/zoneout_lstm.yaml by `make generated`: do not edit
; zoneout_lstm@masks I=8 H=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_2x4 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x4, ptr @tile_2x4], align 8
@table_tile_8x1 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1, ptr @tile_2x1, ptr @tile_3x1, ptr @tile_4x1, ptr @tile_5x1, ptr @tile_6x1, ptr @tile_7x1, ptr @tile_8x1], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v85 = alloca i64, i64 1, align 8
  %v337 = alloca float, i64 64, align 4
  %v422 = alloca float, i64 64, align 4
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
  %v57 = getelementptr inbounds i64, ptr %v1, i64 6
  %v58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 7
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 8
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 12
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 13
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i64, ptr %v1, i64 14
  %v68 = load i64, ptr %v67, align 8
  %v69 = getelementptr inbounds i64, ptr %v1, i64 17
  %v70 = load i64, ptr %v69, align 8
  %v71 = getelementptr inbounds i64, ptr %v1, i64 18
  %v72 = load i64, ptr %v71, align 8
  %v73 = getelementptr inbounds i64, ptr %v1, i64 19
  %v74 = load i64, ptr %v73, align 8
  %v75 = getelementptr inbounds i64, ptr %v1, i64 23
  %v76 = load i64, ptr %v75, align 8
  %v77 = getelementptr inbounds i64, ptr %v1, i64 26
  %v78 = load i64, ptr %v77, align 8
  %v79 = getelementptr inbounds i64, ptr %v1, i64 27
  %v80 = load i64, ptr %v79, align 8
  %v81 = getelementptr inbounds i64, ptr %v1, i64 28
  %v82 = load i64, ptr %v81, align 8
  %v83 = getelementptr inbounds i64, ptr %v1, i64 29
  %v84 = load i64, ptr %v83, align 8
  store i64 0, ptr %v85, align 8
  %v86 = getelementptr inbounds ptr, ptr %v0, i64 24
  %v87 = load ptr, ptr %v86, align 4
  %v88 = mul i64 %v2, 0
  %v89 = add i64 %v88, 512
  %v90 = getelementptr inbounds float, ptr %v87, i64 %v89
  %v91 = getelementptr inbounds i64, ptr %v1, i64 4
  %v92 = load i64, ptr %v91, align 8
  %v93 = icmp eq i64 %v92, 0
  br i1 %v93, label %b0, label %b1
b0:
  %v94 = icmp eq i64 %v2, 0
  br i1 %v94, label %b2, label %b3
b2:
  %v95 = add i64 0, 0
  %v96 = getelementptr inbounds float, ptr %v46, i64 %v95
  %v97 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v98 = shufflevector <8 x float> %v97, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v98, ptr %v96, align 4
  br label %b3
b3:
  br label %b1
b1:
  %v99 = icmp sgt i64 %v3, 1
  br i1 %v99, label %b4, label %b5
b4:
  %v100 = getelementptr inbounds i64, ptr %v1, i64 3
  %v101 = atomicrmw add ptr %v100, i64 1 acq_rel
  %v102 = load i64, ptr %v85, align 8
  %v103 = add i64 %v102, 1
  store i64 %v103, ptr %v85, align 8
  %v104 = mul i64 %v3, %v103
  br label %b6
b6:
  %v105 = load atomic i64, ptr %v100 acquire, align 8
  %v106 = icmp slt i64 %v105, %v104
  br i1 %v106, label %b7, label %b8
b7:
  %v107 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  %v108 = getelementptr inbounds i64, ptr %v1, i64 4
  %v109 = load i64, ptr %v108, align 8
  %v110 = icmp eq i64 %v109, 0
  br i1 %v110, label %b9, label %b10
b9:
  %v111 = getelementptr inbounds i64, ptr %v1, i64 30
  %v112 = load i64, ptr %v111, align 8
  %v113 = icmp eq i64 %v112, 0
  br i1 %v113, label %b11, label %b12
b11:
  %v114 = add i64 %v7, 0
  %v115 = sdiv i64 %v114, 1
  %v116 = add i64 %v2, 1
  %v117 = mul i64 %v115, %v2
  %v118 = sdiv i64 %v117, %v3
  %v119 = mul i64 %v118, 1
  %v120 = icmp slt i64 %v119, %v7
  %v121 = select i1 %v120, i64 %v119, i64 %v7
  %v122 = mul i64 %v115, %v116
  %v123 = sdiv i64 %v122, %v3
  %v124 = mul i64 %v123, 1
  %v125 = icmp slt i64 %v124, %v7
  %v126 = select i1 %v125, i64 %v124, i64 %v7
  br label %b13
b13:
  %v127 = phi i64 [ %v121, %b11 ], [ %v138, %b14 ]
  %v128 = icmp slt i64 %v127, %v126
  br i1 %v128, label %b14, label %b15
b14:
  %v129 = and i64 0, %v66
  %v130 = mul i64 %v129, %v7
  %v131 = add i64 %v130, %v127
  %v132 = mul i64 %v131, 8
  %v133 = getelementptr inbounds float, ptr %v24, i64 %v132
  %v134 = add i64 0, 0
  %v135 = getelementptr inbounds float, ptr %v133, i64 %v134
  %v136 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v137 = shufflevector <8 x float> %v136, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v137, ptr %v135, align 4
  %v138 = add nsw i64 %v127, 1
  br label %b13
b15:
  br label %b12
b12:
  br label %b10
b10:
  %v139 = icmp sgt i64 %v3, 1
  br i1 %v139, label %b16, label %b17
b16:
  %v140 = getelementptr inbounds i64, ptr %v1, i64 3
  %v141 = atomicrmw add ptr %v140, i64 1 acq_rel
  %v142 = load i64, ptr %v85, align 8
  %v143 = add i64 %v142, 1
  store i64 %v143, ptr %v85, align 8
  %v144 = mul i64 %v3, %v143
  br label %b18
b18:
  %v145 = load atomic i64, ptr %v140 acquire, align 8
  %v146 = icmp slt i64 %v145, %v144
  br i1 %v146, label %b19, label %b20
b19:
  %v147 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  %v148 = getelementptr inbounds i64, ptr %v1, i64 4
  %v149 = load i64, ptr %v148, align 8
  %v150 = icmp eq i64 %v149, 0
  br i1 %v150, label %b21, label %b22
b21:
  %v151 = getelementptr inbounds i64, ptr %v1, i64 31
  %v152 = load i64, ptr %v151, align 8
  %v153 = icmp eq i64 %v152, 0
  br i1 %v153, label %b23, label %b24
b23:
  %v154 = add i64 %v7, 0
  %v155 = sdiv i64 %v154, 1
  %v156 = add i64 %v2, 1
  %v157 = mul i64 %v155, %v2
  %v158 = sdiv i64 %v157, %v3
  %v159 = mul i64 %v158, 1
  %v160 = icmp slt i64 %v159, %v7
  %v161 = select i1 %v160, i64 %v159, i64 %v7
  %v162 = mul i64 %v155, %v156
  %v163 = sdiv i64 %v162, %v3
  %v164 = mul i64 %v163, 1
  %v165 = icmp slt i64 %v164, %v7
  %v166 = select i1 %v165, i64 %v164, i64 %v7
  br label %b25
b25:
  %v167 = phi i64 [ %v161, %b23 ], [ %v178, %b26 ]
  %v168 = icmp slt i64 %v167, %v166
  br i1 %v168, label %b26, label %b27
b26:
  %v169 = and i64 0, %v68
  %v170 = mul i64 %v169, %v7
  %v171 = add i64 %v170, %v167
  %v172 = mul i64 %v171, 8
  %v173 = getelementptr inbounds float, ptr %v26, i64 %v172
  %v174 = add i64 0, 0
  %v175 = getelementptr inbounds float, ptr %v173, i64 %v174
  %v176 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v177 = shufflevector <8 x float> %v176, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v177, ptr %v175, align 4
  %v178 = add nsw i64 %v167, 1
  br label %b25
b27:
  br label %b24
b24:
  br label %b22
b22:
  %v179 = icmp sgt i64 %v3, 1
  br i1 %v179, label %b28, label %b29
b28:
  %v180 = getelementptr inbounds i64, ptr %v1, i64 3
  %v181 = atomicrmw add ptr %v180, i64 1 acq_rel
  %v182 = load i64, ptr %v85, align 8
  %v183 = add i64 %v182, 1
  store i64 %v183, ptr %v85, align 8
  %v184 = mul i64 %v3, %v183
  br label %b30
b30:
  %v185 = load atomic i64, ptr %v180 acquire, align 8
  %v186 = icmp slt i64 %v185, %v184
  br i1 %v186, label %b31, label %b32
b31:
  %v187 = call i32 @sched_yield()
  br label %b30
b32:
  br label %b29
b29:
  %v188 = getelementptr inbounds float, ptr %v87, i64 0
  %v189 = getelementptr inbounds i64, ptr %v1, i64 4
  %v190 = load i64, ptr %v189, align 8
  %v191 = icmp eq i64 %v190, 0
  br i1 %v191, label %b33, label %b34
b33:
  %v192 = add i64 1, 0
  %v193 = sdiv i64 %v192, 1
  %v194 = add i64 %v2, 1
  %v195 = mul i64 %v193, %v2
  %v196 = sdiv i64 %v195, %v3
  %v197 = mul i64 %v196, 1
  %v198 = icmp slt i64 %v197, 1
  %v199 = select i1 %v198, i64 %v197, i64 1
  %v200 = mul i64 %v193, %v194
  %v201 = sdiv i64 %v200, %v3
  %v202 = mul i64 %v201, 1
  %v203 = icmp slt i64 %v202, 1
  %v204 = select i1 %v203, i64 %v202, i64 1
  %v205 = icmp slt i64 %v204, 1
  %v206 = select i1 %v205, i64 %v204, i64 1
  br label %b35
b35:
  %v207 = phi i64 [ %v199, %b33 ], [ %v248, %b36 ]
  %v208 = icmp slt i64 %v207, %v206
  br i1 %v208, label %b36, label %b37
b36:
  %v209 = mul i64 %v207, 256
  %v210 = mul i64 %v207, 32
  %v211 = add i64 %v209, 0
  %v212 = add i64 %v210, 0
  %v213 = getelementptr inbounds float, ptr %v188, i64 %v211
  %v214 = sub i64 32, %v212
  %v215 = icmp slt i64 %v214, 0
  %v216 = select i1 %v215, i64 0, i64 %v214
  %v217 = mul i64 %v212, 8
  %v218 = add i64 0, %v217
  %v219 = getelementptr inbounds float, ptr %v16, i64 %v218
  call void @pack_turned(ptr %v219, i64 8, i64 1, i64 8, i64 %v216, ptr %v213, i64 32)
  %v220 = add i64 %v209, 8
  %v221 = add i64 %v210, 8
  %v222 = getelementptr inbounds float, ptr %v188, i64 %v220
  %v223 = sub i64 32, %v221
  %v224 = icmp slt i64 %v223, 0
  %v225 = select i1 %v224, i64 0, i64 %v223
  %v226 = mul i64 %v221, 8
  %v227 = add i64 0, %v226
  %v228 = getelementptr inbounds float, ptr %v16, i64 %v227
  call void @pack_turned(ptr %v228, i64 8, i64 1, i64 8, i64 %v225, ptr %v222, i64 32)
  %v229 = add i64 %v209, 16
  %v230 = add i64 %v210, 16
  %v231 = getelementptr inbounds float, ptr %v188, i64 %v229
  %v232 = sub i64 32, %v230
  %v233 = icmp slt i64 %v232, 0
  %v234 = select i1 %v233, i64 0, i64 %v232
  %v235 = mul i64 %v230, 8
  %v236 = add i64 0, %v235
  %v237 = getelementptr inbounds float, ptr %v16, i64 %v236
  call void @pack_turned(ptr %v237, i64 8, i64 1, i64 8, i64 %v234, ptr %v231, i64 32)
  %v238 = add i64 %v209, 24
  %v239 = add i64 %v210, 24
  %v240 = getelementptr inbounds float, ptr %v188, i64 %v238
  %v241 = sub i64 32, %v239
  %v242 = icmp slt i64 %v241, 0
  %v243 = select i1 %v242, i64 0, i64 %v241
  %v244 = mul i64 %v239, 8
  %v245 = add i64 0, %v244
  %v246 = getelementptr inbounds float, ptr %v16, i64 %v245
  call void @pack_turned(ptr %v246, i64 8, i64 1, i64 8, i64 %v243, ptr %v240, i64 32)
  %v247 = add i64 %v209, 256
  %v248 = add nsw i64 %v207, 1
  br label %b35
b37:
  br label %b34
b34:
  %v249 = icmp sgt i64 %v3, 1
  br i1 %v249, label %b38, label %b39
b38:
  %v250 = getelementptr inbounds i64, ptr %v1, i64 3
  %v251 = atomicrmw add ptr %v250, i64 1 acq_rel
  %v252 = load i64, ptr %v85, align 8
  %v253 = add i64 %v252, 1
  store i64 %v253, ptr %v85, align 8
  %v254 = mul i64 %v3, %v253
  br label %b40
b40:
  %v255 = load atomic i64, ptr %v250 acquire, align 8
  %v256 = icmp slt i64 %v255, %v254
  br i1 %v256, label %b41, label %b42
b41:
  %v257 = call i32 @sched_yield()
  br label %b40
b42:
  br label %b39
b39:
  %v258 = getelementptr inbounds float, ptr %v87, i64 256
  %v259 = getelementptr inbounds i64, ptr %v1, i64 4
  %v260 = load i64, ptr %v259, align 8
  %v261 = icmp eq i64 %v260, 0
  br i1 %v261, label %b43, label %b44
b43:
  %v262 = add i64 1, 0
  %v263 = sdiv i64 %v262, 1
  %v264 = add i64 %v2, 1
  %v265 = mul i64 %v263, %v2
  %v266 = sdiv i64 %v265, %v3
  %v267 = mul i64 %v266, 1
  %v268 = icmp slt i64 %v267, 1
  %v269 = select i1 %v268, i64 %v267, i64 1
  %v270 = mul i64 %v263, %v264
  %v271 = sdiv i64 %v270, %v3
  %v272 = mul i64 %v271, 1
  %v273 = icmp slt i64 %v272, 1
  %v274 = select i1 %v273, i64 %v272, i64 1
  %v275 = icmp slt i64 %v274, 1
  %v276 = select i1 %v275, i64 %v274, i64 1
  br label %b45
b45:
  %v277 = phi i64 [ %v269, %b43 ], [ %v318, %b46 ]
  %v278 = icmp slt i64 %v277, %v276
  br i1 %v278, label %b46, label %b47
b46:
  %v279 = mul i64 %v277, 256
  %v280 = mul i64 %v277, 8
  %v281 = add i64 %v279, 0
  %v282 = add i64 %v280, 0
  %v283 = getelementptr inbounds float, ptr %v258, i64 %v281
  %v284 = sub i64 8, %v282
  %v285 = icmp slt i64 %v284, 0
  %v286 = select i1 %v285, i64 0, i64 %v284
  %v287 = mul i64 %v282, 8
  %v288 = add i64 64, %v287
  %v289 = getelementptr inbounds float, ptr %v18, i64 %v288
  call void @pack_turned(ptr %v289, i64 8, i64 1, i64 8, i64 %v286, ptr %v283, i64 32)
  %v290 = add i64 %v279, 8
  %v291 = add i64 %v280, 0
  %v292 = getelementptr inbounds float, ptr %v258, i64 %v290
  %v293 = sub i64 8, %v291
  %v294 = icmp slt i64 %v293, 0
  %v295 = select i1 %v294, i64 0, i64 %v293
  %v296 = mul i64 %v291, 8
  %v297 = add i64 0, %v296
  %v298 = getelementptr inbounds float, ptr %v18, i64 %v297
  call void @pack_turned(ptr %v298, i64 8, i64 1, i64 8, i64 %v295, ptr %v292, i64 32)
  %v299 = add i64 %v279, 16
  %v300 = add i64 %v280, 0
  %v301 = getelementptr inbounds float, ptr %v258, i64 %v299
  %v302 = sub i64 8, %v300
  %v303 = icmp slt i64 %v302, 0
  %v304 = select i1 %v303, i64 0, i64 %v302
  %v305 = mul i64 %v300, 8
  %v306 = add i64 128, %v305
  %v307 = getelementptr inbounds float, ptr %v18, i64 %v306
  call void @pack_turned(ptr %v307, i64 8, i64 1, i64 8, i64 %v304, ptr %v301, i64 32)
  %v308 = add i64 %v279, 24
  %v309 = add i64 %v280, 0
  %v310 = getelementptr inbounds float, ptr %v258, i64 %v308
  %v311 = sub i64 8, %v309
  %v312 = icmp slt i64 %v311, 0
  %v313 = select i1 %v312, i64 0, i64 %v311
  %v314 = mul i64 %v309, 8
  %v315 = add i64 192, %v314
  %v316 = getelementptr inbounds float, ptr %v18, i64 %v315
  call void @pack_turned(ptr %v316, i64 8, i64 1, i64 8, i64 %v313, ptr %v310, i64 32)
  %v317 = add i64 %v279, 256
  %v318 = add nsw i64 %v277, 1
  br label %b45
b47:
  br label %b44
b44:
  %v319 = icmp sgt i64 %v3, 1
  br i1 %v319, label %b48, label %b49
b48:
  %v320 = getelementptr inbounds i64, ptr %v1, i64 3
  %v321 = atomicrmw add ptr %v320, i64 1 acq_rel
  %v322 = load i64, ptr %v85, align 8
  %v323 = add i64 %v322, 1
  store i64 %v323, ptr %v85, align 8
  %v324 = mul i64 %v3, %v323
  br label %b50
b50:
  %v325 = load atomic i64, ptr %v320 acquire, align 8
  %v326 = icmp slt i64 %v325, %v324
  br i1 %v326, label %b51, label %b52
b51:
  %v327 = call i32 @sched_yield()
  br label %b50
b52:
  br label %b49
b49:
  %v328 = getelementptr inbounds i64, ptr %v1, i64 5
  %v329 = load i64, ptr %v328, align 8
  br label %b53
b53:
  %v330 = phi i64 [ 0, %b49 ], [ %v782, %b99 ]
  %v331 = icmp slt i64 %v330, %v5
  br i1 %v331, label %b54, label %b55
b54:
  %v332 = add i64 %v330, %v329
  %v333 = icmp slt i64 %v332, %v5
  %v334 = select i1 %v333, i64 %v332, i64 %v5
  %v335 = sub i64 %v334, %v330
  %v336 = mul i64 %v335, %v7
  %v338 = add i64 %v336, 0
  %v339 = sdiv i64 %v338, 1
  %v340 = add i64 %v2, 1
  %v341 = mul i64 %v339, %v2
  %v342 = sdiv i64 %v341, %v3
  %v343 = mul i64 %v342, 1
  %v344 = icmp slt i64 %v343, %v336
  %v345 = select i1 %v344, i64 %v343, i64 %v336
  %v346 = mul i64 %v339, %v340
  %v347 = sdiv i64 %v346, %v3
  %v348 = mul i64 %v347, 1
  %v349 = icmp slt i64 %v348, %v336
  %v350 = select i1 %v349, i64 %v348, i64 %v336
  %v351 = mul i64 %v330, %v7
  %v352 = add i64 %v345, %v351
  %v353 = add i64 %v350, %v351
  br label %b56
b56:
  %v354 = phi i64 [ %v352, %b54 ], [ %v410, %b61 ]
  %v355 = icmp slt i64 %v354, %v353
  br i1 %v355, label %b57, label %b58
b57:
  %v356 = add i64 %v354, 96
  %v357 = icmp slt i64 %v356, %v353
  %v358 = select i1 %v357, i64 %v356, i64 %v353
  br label %b59
b59:
  %v359 = phi i64 [ 0, %b57 ], [ %v409, %b64 ]
  %v360 = icmp slt i64 %v359, 1
  br i1 %v360, label %b60, label %b61
b60:
  %v361 = sub i64 %v358, %v354
  %v362 = sub i64 2, 1
  %v363 = add i64 %v361, %v362
  %v364 = sdiv i64 %v363, 2
  br label %b62
b62:
  %v365 = phi i64 [ 0, %b60 ], [ %v408, %b69 ]
  %v366 = icmp slt i64 %v365, %v364
  br i1 %v366, label %b63, label %b64
b63:
  %v367 = mul i64 %v361, %v365
  %v368 = sdiv i64 %v367, %v364
  %v369 = add i64 %v354, %v368
  %v370 = add i64 %v365, 1
  %v371 = mul i64 %v361, %v370
  %v372 = sdiv i64 %v371, %v364
  %v373 = add i64 %v354, %v372
  %v374 = mul i64 %v359, 256
  %v375 = getelementptr inbounds float, ptr %v188, i64 %v374
  %v376 = sub i64 %v373, %v369
  %v377 = mul i64 %v369, 8
  %v378 = getelementptr inbounds float, ptr %v10, i64 %v377
  %v379 = getelementptr inbounds float, ptr %v378, i64 0
  %v380 = sub i64 %v376, 1
  %v381 = getelementptr inbounds ptr, ptr @table_tile_2x4, i64 %v380
  %v382 = load ptr, ptr %v381, align 4
  %v383 = getelementptr inbounds float, ptr %v337, i64 0
  %v384 = icmp sgt i64 %v376, 0
  br i1 %v384, label %b65, label %b66
b65:
  call void %v382(ptr %v379, i64 8, ptr %v375, i64 8, ptr %v383, i64 32, i64 8)
  br label %b66
b66:
  %v385 = add i64 %v374, 256
  br label %b67
b67:
  %v386 = phi i64 [ %v369, %b66 ], [ %v407, %b72 ]
  %v387 = icmp slt i64 %v386, %v373
  br i1 %v387, label %b68, label %b69
b68:
  %v388 = sub i64 %v386, %v369
  %v389 = mul i64 %v388, 32
  %v390 = getelementptr inbounds float, ptr %v337, i64 %v389
  %v391 = mul i64 %v330, %v7
  %v392 = sub i64 %v386, %v391
  %v393 = mul i64 %v392, 32
  %v394 = getelementptr inbounds float, ptr %v48, i64 %v393
  br label %b70
b70:
  %v395 = phi i64 [ 0, %b68 ], [ %v406, %b71 ]
  %v396 = icmp slt i64 %v395, 4
  br i1 %v396, label %b71, label %b72
b71:
  %v397 = mul i64 %v359, 4
  %v398 = add i64 %v397, %v395
  %v399 = mul i64 %v398, 8
  %v400 = add i64 0, %v395
  %v401 = mul i64 %v400, 8
  %v402 = getelementptr inbounds float, ptr %v390, i64 %v401
  %v403 = load <8 x float>, ptr %v402, align 4
  %v404 = add i64 0, %v399
  %v405 = getelementptr inbounds float, ptr %v394, i64 %v404
  store <8 x float> %v403, ptr %v405, align 4
  %v406 = add nsw i64 %v395, 1
  br label %b70
b72:
  %v407 = add nsw i64 %v386, 1
  br label %b67
b69:
  %v408 = add nsw i64 %v365, 1
  br label %b62
b64:
  %v409 = add nsw i64 %v359, 1
  br label %b59
b61:
  %v410 = add nsw i64 %v354, 96
  br label %b56
b58:
  %v411 = icmp sgt i64 %v3, 1
  br i1 %v411, label %b73, label %b74
b73:
  %v412 = getelementptr inbounds i64, ptr %v1, i64 3
  %v413 = atomicrmw add ptr %v412, i64 1 acq_rel
  %v414 = load i64, ptr %v85, align 8
  %v415 = add i64 %v414, 1
  store i64 %v415, ptr %v85, align 8
  %v416 = mul i64 %v3, %v415
  br label %b75
b75:
  %v417 = load atomic i64, ptr %v412 acquire, align 8
  %v418 = icmp slt i64 %v417, %v416
  br i1 %v418, label %b76, label %b77
b76:
  %v419 = call i32 @sched_yield()
  br label %b75
b77:
  br label %b74
b74:
  br label %b78
b78:
  %v420 = phi i64 [ %v330, %b74 ], [ %v772, %b83 ]
  %v421 = icmp slt i64 %v420, %v334
  br i1 %v421, label %b79, label %b80
b79:
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
  br label %b81
b81:
  %v436 = phi i64 [ %v430, %b79 ], [ %v771, %b86 ]
  %v437 = icmp slt i64 %v436, %v435
  br i1 %v437, label %b82, label %b83
b82:
  %v438 = add i64 %v436, 96
  %v439 = icmp slt i64 %v438, %v435
  %v440 = select i1 %v439, i64 %v438, i64 %v435
  br label %b84
b84:
  %v441 = phi i64 [ 0, %b82 ], [ %v770, %b89 ]
  %v442 = icmp slt i64 %v441, 1
  br i1 %v442, label %b85, label %b86
b85:
  %v443 = sub i64 %v440, %v436
  %v444 = sub i64 2, 1
  %v445 = add i64 %v443, %v444
  %v446 = sdiv i64 %v445, 2
  br label %b87
b87:
  %v447 = phi i64 [ 0, %b85 ], [ %v769, %b94 ]
  %v448 = icmp slt i64 %v447, %v446
  br i1 %v448, label %b88, label %b89
b88:
  %v449 = mul i64 %v443, %v447
  %v450 = sdiv i64 %v449, %v446
  %v451 = add i64 %v436, %v450
  %v452 = add i64 %v447, 1
  %v453 = mul i64 %v443, %v452
  %v454 = sdiv i64 %v453, %v446
  %v455 = add i64 %v436, %v454
  %v456 = mul i64 %v441, 256
  %v457 = getelementptr inbounds float, ptr %v258, i64 %v456
  %v458 = sub i64 %v455, %v451
  %v459 = add i64 %v420, 0
  %v460 = and i64 %v459, %v66
  %v461 = mul i64 %v460, %v7
  %v462 = add i64 %v461, %v451
  %v463 = mul i64 %v462, 8
  %v464 = getelementptr inbounds float, ptr %v24, i64 %v463
  %v465 = getelementptr inbounds float, ptr %v464, i64 0
  %v466 = sub i64 %v458, 1
  %v467 = getelementptr inbounds ptr, ptr @table_tile_2x4, i64 %v466
  %v468 = load ptr, ptr %v467, align 4
  %v469 = getelementptr inbounds float, ptr %v422, i64 0
  %v470 = icmp sgt i64 %v458, 0
  br i1 %v470, label %b90, label %b91
b90:
  call void %v468(ptr %v465, i64 8, ptr %v457, i64 8, ptr %v469, i64 32, i64 8)
  br label %b91
b91:
  %v471 = add i64 %v456, 256
  br label %b92
b92:
  %v472 = phi i64 [ %v451, %b91 ], [ %v768, %b97 ]
  %v473 = icmp slt i64 %v472, %v455
  br i1 %v473, label %b93, label %b94
b93:
  %v474 = sub i64 %v472, %v451
  %v475 = mul i64 %v474, 32
  %v476 = getelementptr inbounds float, ptr %v422, i64 %v475
  %v477 = add i64 %v420, 0
  %v478 = sub i64 %v477, %v330
  %v479 = mul i64 %v478, %v7
  %v480 = add i64 %v479, %v472
  %v481 = mul i64 %v480, 32
  %v482 = getelementptr inbounds float, ptr %v48, i64 %v481
  %v483 = add i64 %v420, 0
  %v484 = and i64 %v483, %v60
  %v485 = mul i64 %v484, %v7
  %v486 = add i64 %v485, %v472
  %v487 = mul i64 %v486, 8
  %v488 = getelementptr inbounds float, ptr %v12, i64 %v487
  %v489 = add i64 %v420, 0
  %v490 = and i64 %v489, %v68
  %v491 = mul i64 %v490, %v7
  %v492 = add i64 %v491, %v472
  %v493 = mul i64 %v492, 8
  %v494 = getelementptr inbounds float, ptr %v26, i64 %v493
  %v495 = add i64 %v420, 0
  %v496 = and i64 %v495, %v62
  %v497 = mul i64 %v496, %v7
  %v498 = add i64 %v497, %v472
  %v499 = mul i64 %v498, 8
  %v500 = getelementptr inbounds float, ptr %v14, i64 %v499
  %v501 = add i64 %v420, 0
  %v502 = and i64 %v501, %v66
  %v503 = mul i64 %v502, %v7
  %v504 = add i64 %v503, %v472
  %v505 = mul i64 %v504, 8
  %v506 = getelementptr inbounds float, ptr %v24, i64 %v505
  %v507 = add i64 %v420, 0
  %v508 = and i64 %v507, %v78
  %v509 = mul i64 %v508, %v7
  %v510 = add i64 %v509, %v472
  %v511 = mul i64 %v510, 8
  %v512 = getelementptr inbounds float, ptr %v50, i64 %v511
  %v513 = add i64 %v420, 0
  %v514 = and i64 %v513, %v80
  %v515 = mul i64 %v514, %v7
  %v516 = add i64 %v515, %v472
  %v517 = mul i64 %v516, 8
  %v518 = getelementptr inbounds float, ptr %v52, i64 %v517
  %v519 = add i64 %v420, 0
  %v520 = and i64 %v519, %v82
  %v521 = mul i64 %v520, %v7
  %v522 = add i64 %v521, %v472
  %v523 = mul i64 %v522, 8
  %v524 = getelementptr inbounds float, ptr %v54, i64 %v523
  %v525 = add i64 %v420, 1
  %v526 = and i64 %v525, %v68
  %v527 = mul i64 %v526, %v7
  %v528 = add i64 %v527, %v472
  %v529 = mul i64 %v528, 8
  %v530 = getelementptr inbounds float, ptr %v26, i64 %v529
  %v531 = add i64 %v420, 0
  %v532 = and i64 %v531, %v84
  %v533 = mul i64 %v532, %v7
  %v534 = add i64 %v533, %v472
  %v535 = mul i64 %v534, 8
  %v536 = getelementptr inbounds float, ptr %v56, i64 %v535
  %v537 = add i64 %v420, 1
  %v538 = and i64 %v537, %v66
  %v539 = mul i64 %v538, %v7
  %v540 = add i64 %v539, %v472
  %v541 = mul i64 %v540, 8
  %v542 = getelementptr inbounds float, ptr %v24, i64 %v541
  br label %b95
b95:
  %v543 = phi i64 [ 0, %b93 ], [ %v767, %b96 ]
  %v544 = icmp slt i64 %v543, 1
  br i1 %v544, label %b96, label %b97
b96:
  %v545 = mul i64 %v441, 1
  %v546 = add i64 %v545, %v543
  %v547 = mul i64 %v546, 8
  %v548 = add i64 0, %v543
  %v549 = mul i64 %v548, 8
  %v550 = getelementptr inbounds float, ptr %v476, i64 %v549
  %v551 = load <8 x float>, ptr %v550, align 4
  %v552 = add i64 1, %v543
  %v553 = mul i64 %v552, 8
  %v554 = getelementptr inbounds float, ptr %v476, i64 %v553
  %v555 = load <8 x float>, ptr %v554, align 4
  %v556 = add i64 2, %v543
  %v557 = mul i64 %v556, 8
  %v558 = getelementptr inbounds float, ptr %v476, i64 %v557
  %v559 = load <8 x float>, ptr %v558, align 4
  %v560 = add i64 3, %v543
  %v561 = mul i64 %v560, 8
  %v562 = getelementptr inbounds float, ptr %v476, i64 %v561
  %v563 = load <8 x float>, ptr %v562, align 4
  %v564 = add i64 8, %v547
  %v565 = getelementptr inbounds float, ptr %v482, i64 %v564
  %v566 = load <8 x float>, ptr %v565, align 4
  %v567 = fadd <8 x float> %v566, %v551
  %v568 = add i64 8, %v547
  %v569 = getelementptr inbounds float, ptr %v20, i64 %v568
  %v570 = load <8 x float>, ptr %v569, align 4
  %v571 = fadd <8 x float> %v567, %v570
  %v572 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v571)
  %v573 = fneg <8 x float> %v572
  %v574 = fcmp olt <8 x float> %v573, splat (float 0xC05A400000000000)
  %v575 = select <8 x i1> %v574, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v573
  %v576 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v575, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v577 = fsub <8 x float> %v576, splat (float 0x4168000000000000)
  %v578 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v577, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v575)
  %v579 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v577, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v578)
  %v580 = bitcast <8 x float> %v576 to <8 x i32>
  %v581 = fmul <8 x float> %v579, %v579
  %v582 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v579, <8 x float> splat (float 0x3F81227F40000000))
  %v583 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v582, <8 x float> %v579, <8 x float> splat (float 0x3FA5556740000000))
  %v584 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v583, <8 x float> %v579, <8 x float> splat (float 0x3FC5554B00000000))
  %v585 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v584, <8 x float> %v579, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v586 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v581, <8 x float> %v585, <8 x float> %v579)
  %v587 = sub <8 x i32> %v580, splat (i32 1262485250)
  %v588 = lshr <8 x i32> %v587, splat (i32 1)
  %v589 = sub <8 x i32> %v587, %v588
  %v590 = shl <8 x i32> %v588, splat (i32 23)
  %v591 = bitcast <8 x i32> %v590 to <8 x float>
  %v592 = shl <8 x i32> %v589, splat (i32 23)
  %v593 = bitcast <8 x i32> %v592 to <8 x float>
  %v594 = fadd <8 x float> %v586, splat (float 0x3FF0000000000000)
  %v595 = fmul <8 x float> %v594, %v591
  %v596 = fmul <8 x float> %v595, %v593
  %v597 = fcmp olt <8 x float> %v571, splat (float 0x0000000000000000)
  %v598 = select <8 x i1> %v597, <8 x float> %v596, <8 x float> splat (float 0x3FF0000000000000)
  %v599 = fadd <8 x float> %v596, splat (float 0x3FF0000000000000)
  %v600 = fdiv <8 x float> %v598, %v599
  %v601 = add i64 0, %v547
  %v602 = getelementptr inbounds float, ptr %v482, i64 %v601
  %v603 = load <8 x float>, ptr %v602, align 4
  %v604 = fadd <8 x float> %v603, %v555
  %v605 = add i64 0, %v547
  %v606 = getelementptr inbounds float, ptr %v20, i64 %v605
  %v607 = load <8 x float>, ptr %v606, align 4
  %v608 = fadd <8 x float> %v604, %v607
  %v609 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v608)
  %v610 = fneg <8 x float> %v609
  %v611 = fcmp olt <8 x float> %v610, splat (float 0xC05A400000000000)
  %v612 = select <8 x i1> %v611, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v610
  %v613 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v612, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v614 = fsub <8 x float> %v613, splat (float 0x4168000000000000)
  %v615 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v614, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v612)
  %v616 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v614, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v615)
  %v617 = bitcast <8 x float> %v613 to <8 x i32>
  %v618 = fmul <8 x float> %v616, %v616
  %v619 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v616, <8 x float> splat (float 0x3F81227F40000000))
  %v620 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v619, <8 x float> %v616, <8 x float> splat (float 0x3FA5556740000000))
  %v621 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v620, <8 x float> %v616, <8 x float> splat (float 0x3FC5554B00000000))
  %v622 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v621, <8 x float> %v616, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v623 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v618, <8 x float> %v622, <8 x float> %v616)
  %v624 = sub <8 x i32> %v617, splat (i32 1262485250)
  %v625 = lshr <8 x i32> %v624, splat (i32 1)
  %v626 = sub <8 x i32> %v624, %v625
  %v627 = shl <8 x i32> %v625, splat (i32 23)
  %v628 = bitcast <8 x i32> %v627 to <8 x float>
  %v629 = shl <8 x i32> %v626, splat (i32 23)
  %v630 = bitcast <8 x i32> %v629 to <8 x float>
  %v631 = fadd <8 x float> %v623, splat (float 0x3FF0000000000000)
  %v632 = fmul <8 x float> %v631, %v628
  %v633 = fmul <8 x float> %v632, %v630
  %v634 = fcmp olt <8 x float> %v608, splat (float 0x0000000000000000)
  %v635 = select <8 x i1> %v634, <8 x float> %v633, <8 x float> splat (float 0x3FF0000000000000)
  %v636 = fadd <8 x float> %v633, splat (float 0x3FF0000000000000)
  %v637 = fdiv <8 x float> %v635, %v636
  %v638 = add i64 16, %v547
  %v639 = getelementptr inbounds float, ptr %v482, i64 %v638
  %v640 = load <8 x float>, ptr %v639, align 4
  %v641 = fadd <8 x float> %v640, %v559
  %v642 = add i64 16, %v547
  %v643 = getelementptr inbounds float, ptr %v20, i64 %v642
  %v644 = load <8 x float>, ptr %v643, align 4
  %v645 = fadd <8 x float> %v641, %v644
  %v646 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v645)
  %v647 = fcmp ogt <8 x float> %v646, splat (float 0x4023000000000000)
  %v648 = select <8 x i1> %v647, <8 x float> splat (float 0x4023000000000000), <8 x float> %v646
  %v649 = fadd <8 x float> %v648, %v648
  %v650 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v649, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v651 = fsub <8 x float> %v650, splat (float 0x4168000000000000)
  %v652 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v651, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v649)
  %v653 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v651, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v652)
  %v654 = bitcast <8 x float> %v650 to <8 x i32>
  %v655 = fmul <8 x float> %v653, %v653
  %v656 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v653, <8 x float> splat (float 0x3F81227F40000000))
  %v657 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v656, <8 x float> %v653, <8 x float> splat (float 0x3FA5556740000000))
  %v658 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v657, <8 x float> %v653, <8 x float> splat (float 0x3FC5554B00000000))
  %v659 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v658, <8 x float> %v653, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v660 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v655, <8 x float> %v659, <8 x float> %v653)
  %v661 = shl <8 x i32> %v654, splat (i32 23)
  %v662 = add <8 x i32> %v661, splat (i32 1065353216)
  %v663 = bitcast <8 x i32> %v662 to <8 x float>
  %v664 = fsub <8 x float> %v663, splat (float 0x3FF0000000000000)
  %v665 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v663, <8 x float> %v660, <8 x float> %v664)
  %v666 = fadd <8 x float> %v665, splat (float 0x4000000000000000)
  %v667 = fdiv <8 x float> %v665, %v666
  %v668 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v667, <8 x float> %v645)
  %v669 = add i64 0, %v547
  %v670 = getelementptr inbounds float, ptr %v488, i64 %v669
  %v671 = load <8 x float>, ptr %v670, align 4
  %v672 = add i64 0, %v547
  %v673 = getelementptr inbounds float, ptr %v494, i64 %v672
  %v674 = load <8 x float>, ptr %v673, align 4
  %v675 = fmul <8 x float> %v671, %v674
  %v676 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v677 = shufflevector <8 x float> %v676, <8 x float> poison, <8 x i32> zeroinitializer
  %v678 = fsub <8 x float> %v677, %v671
  %v679 = fmul <8 x float> %v600, %v674
  %v680 = fmul <8 x float> %v637, %v668
  %v681 = fadd <8 x float> %v679, %v680
  %v682 = fmul <8 x float> %v678, %v681
  %v683 = fadd <8 x float> %v675, %v682
  %v684 = add i64 24, %v547
  %v685 = getelementptr inbounds float, ptr %v482, i64 %v684
  %v686 = load <8 x float>, ptr %v685, align 4
  %v687 = fadd <8 x float> %v686, %v563
  %v688 = add i64 24, %v547
  %v689 = getelementptr inbounds float, ptr %v20, i64 %v688
  %v690 = load <8 x float>, ptr %v689, align 4
  %v691 = fadd <8 x float> %v687, %v690
  %v692 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v691)
  %v693 = fneg <8 x float> %v692
  %v694 = fcmp olt <8 x float> %v693, splat (float 0xC05A400000000000)
  %v695 = select <8 x i1> %v694, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v693
  %v696 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v695, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v697 = fsub <8 x float> %v696, splat (float 0x4168000000000000)
  %v698 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v697, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v695)
  %v699 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v697, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v698)
  %v700 = bitcast <8 x float> %v696 to <8 x i32>
  %v701 = fmul <8 x float> %v699, %v699
  %v702 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v699, <8 x float> splat (float 0x3F81227F40000000))
  %v703 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v702, <8 x float> %v699, <8 x float> splat (float 0x3FA5556740000000))
  %v704 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v703, <8 x float> %v699, <8 x float> splat (float 0x3FC5554B00000000))
  %v705 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v704, <8 x float> %v699, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v706 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v701, <8 x float> %v705, <8 x float> %v699)
  %v707 = sub <8 x i32> %v700, splat (i32 1262485250)
  %v708 = lshr <8 x i32> %v707, splat (i32 1)
  %v709 = sub <8 x i32> %v707, %v708
  %v710 = shl <8 x i32> %v708, splat (i32 23)
  %v711 = bitcast <8 x i32> %v710 to <8 x float>
  %v712 = shl <8 x i32> %v709, splat (i32 23)
  %v713 = bitcast <8 x i32> %v712 to <8 x float>
  %v714 = fadd <8 x float> %v706, splat (float 0x3FF0000000000000)
  %v715 = fmul <8 x float> %v714, %v711
  %v716 = fmul <8 x float> %v715, %v713
  %v717 = fcmp olt <8 x float> %v691, splat (float 0x0000000000000000)
  %v718 = select <8 x i1> %v717, <8 x float> %v716, <8 x float> splat (float 0x3FF0000000000000)
  %v719 = fadd <8 x float> %v716, splat (float 0x3FF0000000000000)
  %v720 = fdiv <8 x float> %v718, %v719
  %v721 = add i64 0, %v547
  %v722 = getelementptr inbounds float, ptr %v500, i64 %v721
  %v723 = load <8 x float>, ptr %v722, align 4
  %v724 = add i64 0, %v547
  %v725 = getelementptr inbounds float, ptr %v506, i64 %v724
  %v726 = load <8 x float>, ptr %v725, align 4
  %v727 = fmul <8 x float> %v723, %v726
  %v728 = fsub <8 x float> %v677, %v723
  %v729 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v681)
  %v730 = fcmp ogt <8 x float> %v729, splat (float 0x4023000000000000)
  %v731 = select <8 x i1> %v730, <8 x float> splat (float 0x4023000000000000), <8 x float> %v729
  %v732 = fadd <8 x float> %v731, %v731
  %v733 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v732, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v734 = fsub <8 x float> %v733, splat (float 0x4168000000000000)
  %v735 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v734, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v732)
  %v736 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v734, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v735)
  %v737 = bitcast <8 x float> %v733 to <8 x i32>
  %v738 = fmul <8 x float> %v736, %v736
  %v739 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v736, <8 x float> splat (float 0x3F81227F40000000))
  %v740 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v739, <8 x float> %v736, <8 x float> splat (float 0x3FA5556740000000))
  %v741 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v740, <8 x float> %v736, <8 x float> splat (float 0x3FC5554B00000000))
  %v742 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v741, <8 x float> %v736, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v743 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v738, <8 x float> %v742, <8 x float> %v736)
  %v744 = shl <8 x i32> %v737, splat (i32 23)
  %v745 = add <8 x i32> %v744, splat (i32 1065353216)
  %v746 = bitcast <8 x i32> %v745 to <8 x float>
  %v747 = fsub <8 x float> %v746, splat (float 0x3FF0000000000000)
  %v748 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v746, <8 x float> %v743, <8 x float> %v747)
  %v749 = fadd <8 x float> %v748, splat (float 0x4000000000000000)
  %v750 = fdiv <8 x float> %v748, %v749
  %v751 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v750, <8 x float> %v681)
  %v752 = fmul <8 x float> %v720, %v751
  %v753 = fmul <8 x float> %v728, %v752
  %v754 = fadd <8 x float> %v727, %v753
  %v755 = add i64 0, %v547
  %v756 = getelementptr inbounds float, ptr %v512, i64 %v755
  store <8 x float> %v600, ptr %v756, align 4
  %v757 = add i64 0, %v547
  %v758 = getelementptr inbounds float, ptr %v518, i64 %v757
  store <8 x float> %v637, ptr %v758, align 4
  %v759 = add i64 0, %v547
  %v760 = getelementptr inbounds float, ptr %v524, i64 %v759
  store <8 x float> %v668, ptr %v760, align 4
  %v761 = add i64 0, %v547
  %v762 = getelementptr inbounds float, ptr %v530, i64 %v761
  store <8 x float> %v683, ptr %v762, align 4
  %v763 = add i64 0, %v547
  %v764 = getelementptr inbounds float, ptr %v536, i64 %v763
  store <8 x float> %v720, ptr %v764, align 4
  %v765 = add i64 0, %v547
  %v766 = getelementptr inbounds float, ptr %v542, i64 %v765
  store <8 x float> %v754, ptr %v766, align 4
  %v767 = add nsw i64 %v543, 1
  br label %b95
b97:
  %v768 = add nsw i64 %v472, 1
  br label %b92
b94:
  %v769 = add nsw i64 %v447, 1
  br label %b87
b89:
  %v770 = add nsw i64 %v441, 1
  br label %b84
b86:
  %v771 = add nsw i64 %v436, 96
  br label %b81
b83:
  %v772 = add nsw i64 %v420, 1
  br label %b78
b80:
  %v773 = icmp sgt i64 %v3, 1
  br i1 %v773, label %b98, label %b99
b98:
  %v774 = getelementptr inbounds i64, ptr %v1, i64 3
  %v775 = atomicrmw add ptr %v774, i64 1 acq_rel
  %v776 = load i64, ptr %v85, align 8
  %v777 = add i64 %v776, 1
  store i64 %v777, ptr %v85, align 8
  %v778 = mul i64 %v3, %v777
  br label %b100
b100:
  %v779 = load atomic i64, ptr %v774 acquire, align 8
  %v780 = icmp slt i64 %v779, %v778
  br i1 %v780, label %b101, label %b102
b101:
  %v781 = call i32 @sched_yield()
  br label %b100
b102:
  br label %b99
b99:
  %v782 = add nsw i64 %v330, %v329
  br label %b53
b55:
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
define internal void @tile_1x4(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v110, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v67, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v87, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v88, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v106, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v107, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v109, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 32
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v28, i64 8
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = getelementptr inbounds float, ptr %v28, i64 16
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = getelementptr inbounds float, ptr %v28, i64 24
  %v36 = load <8 x float>, ptr %v35, align 4
  %v37 = mul i64 %v1, 0
  %v38 = add i64 %v37, %v9
  %v39 = getelementptr inbounds float, ptr %v0, i64 %v38
  %v40 = load float, ptr %v39, align 4
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v30, <8 x float> %v10)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v32, <8 x float> %v11)
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v34, <8 x float> %v12)
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v36, <8 x float> %v13)
  %v47 = add i64 %v9, 1
  %v48 = mul i64 %v47, 32
  %v49 = getelementptr inbounds float, ptr %v2, i64 %v48
  %v50 = getelementptr inbounds float, ptr %v49, i64 0
  %v51 = load <8 x float>, ptr %v50, align 4
  %v52 = getelementptr inbounds float, ptr %v49, i64 8
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = getelementptr inbounds float, ptr %v49, i64 16
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = getelementptr inbounds float, ptr %v49, i64 24
  %v57 = load <8 x float>, ptr %v56, align 4
  %v58 = mul i64 %v1, 0
  %v59 = add i64 %v58, %v47
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v51, <8 x float> %v14)
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v53, <8 x float> %v15)
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v55, <8 x float> %v16)
  %v67 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v57, <8 x float> %v17)
  %v68 = add i64 %v9, 2
  %v69 = mul i64 %v68, 32
  %v70 = getelementptr inbounds float, ptr %v2, i64 %v69
  %v71 = getelementptr inbounds float, ptr %v70, i64 0
  %v72 = load <8 x float>, ptr %v71, align 4
  %v73 = getelementptr inbounds float, ptr %v70, i64 8
  %v74 = load <8 x float>, ptr %v73, align 4
  %v75 = getelementptr inbounds float, ptr %v70, i64 16
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = getelementptr inbounds float, ptr %v70, i64 24
  %v78 = load <8 x float>, ptr %v77, align 4
  %v79 = mul i64 %v1, 0
  %v80 = add i64 %v79, %v68
  %v81 = getelementptr inbounds float, ptr %v0, i64 %v80
  %v82 = load float, ptr %v81, align 4
  %v83 = insertelement <8 x float> poison, float %v82, i64 0
  %v84 = shufflevector <8 x float> %v83, <8 x float> poison, <8 x i32> zeroinitializer
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v72, <8 x float> %v18)
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v74, <8 x float> %v19)
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v76, <8 x float> %v20)
  %v88 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v78, <8 x float> %v21)
  %v89 = add i64 %v9, 3
  %v90 = mul i64 %v89, 32
  %v91 = getelementptr inbounds float, ptr %v2, i64 %v90
  %v92 = getelementptr inbounds float, ptr %v91, i64 0
  %v93 = load <8 x float>, ptr %v92, align 4
  %v94 = getelementptr inbounds float, ptr %v91, i64 8
  %v95 = load <8 x float>, ptr %v94, align 4
  %v96 = getelementptr inbounds float, ptr %v91, i64 16
  %v97 = load <8 x float>, ptr %v96, align 4
  %v98 = getelementptr inbounds float, ptr %v91, i64 24
  %v99 = load <8 x float>, ptr %v98, align 4
  %v100 = mul i64 %v1, 0
  %v101 = add i64 %v100, %v89
  %v102 = getelementptr inbounds float, ptr %v0, i64 %v101
  %v103 = load float, ptr %v102, align 4
  %v104 = insertelement <8 x float> poison, float %v103, i64 0
  %v105 = shufflevector <8 x float> %v104, <8 x float> poison, <8 x i32> zeroinitializer
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v93, <8 x float> %v22)
  %v107 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v95, <8 x float> %v23)
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v97, <8 x float> %v24)
  %v109 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v99, <8 x float> %v25)
  %v110 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v111 = fadd <8 x float> %v10, %v14
  %v112 = fadd <8 x float> %v11, %v15
  %v113 = fadd <8 x float> %v12, %v16
  %v114 = fadd <8 x float> %v13, %v17
  %v115 = fadd <8 x float> %v111, %v18
  %v116 = fadd <8 x float> %v112, %v19
  %v117 = fadd <8 x float> %v113, %v20
  %v118 = fadd <8 x float> %v114, %v21
  %v119 = fadd <8 x float> %v115, %v22
  %v120 = fadd <8 x float> %v116, %v23
  %v121 = fadd <8 x float> %v117, %v24
  %v122 = fadd <8 x float> %v118, %v25
  br label %b3
b3:
  %v123 = phi i64 [ %v8, %b2 ], [ %v149, %b4 ]
  %v124 = phi <8 x float> [ %v119, %b2 ], [ %v145, %b4 ]
  %v125 = phi <8 x float> [ %v120, %b2 ], [ %v146, %b4 ]
  %v126 = phi <8 x float> [ %v121, %b2 ], [ %v147, %b4 ]
  %v127 = phi <8 x float> [ %v122, %b2 ], [ %v148, %b4 ]
  %v128 = icmp slt i64 %v123, %v3
  br i1 %v128, label %b4, label %b5
b4:
  %v129 = mul i64 %v123, 32
  %v130 = getelementptr inbounds float, ptr %v2, i64 %v129
  %v131 = getelementptr inbounds float, ptr %v130, i64 0
  %v132 = load <8 x float>, ptr %v131, align 4
  %v133 = getelementptr inbounds float, ptr %v130, i64 8
  %v134 = load <8 x float>, ptr %v133, align 4
  %v135 = getelementptr inbounds float, ptr %v130, i64 16
  %v136 = load <8 x float>, ptr %v135, align 4
  %v137 = getelementptr inbounds float, ptr %v130, i64 24
  %v138 = load <8 x float>, ptr %v137, align 4
  %v139 = mul i64 %v1, 0
  %v140 = add i64 %v139, %v123
  %v141 = getelementptr inbounds float, ptr %v0, i64 %v140
  %v142 = load float, ptr %v141, align 4
  %v143 = insertelement <8 x float> poison, float %v142, i64 0
  %v144 = shufflevector <8 x float> %v143, <8 x float> poison, <8 x i32> zeroinitializer
  %v145 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v144, <8 x float> %v132, <8 x float> %v124)
  %v146 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v144, <8 x float> %v134, <8 x float> %v125)
  %v147 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v144, <8 x float> %v136, <8 x float> %v126)
  %v148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v144, <8 x float> %v138, <8 x float> %v127)
  %v149 = add nsw i64 %v123, 1
  br label %b3
b5:
  %v150 = mul i64 %v5, 0
  %v151 = mul i64 %v6, 0
  %v152 = add i64 %v150, %v151
  %v153 = getelementptr inbounds float, ptr %v4, i64 %v152
  store <8 x float> %v124, ptr %v153, align 4
  %v154 = mul i64 %v6, 1
  %v155 = add i64 %v150, %v154
  %v156 = getelementptr inbounds float, ptr %v4, i64 %v155
  store <8 x float> %v125, ptr %v156, align 4
  %v157 = mul i64 %v6, 2
  %v158 = add i64 %v150, %v157
  %v159 = getelementptr inbounds float, ptr %v4, i64 %v158
  store <8 x float> %v126, ptr %v159, align 4
  %v160 = mul i64 %v6, 3
  %v161 = add i64 %v150, %v160
  %v162 = getelementptr inbounds float, ptr %v4, i64 %v161
  store <8 x float> %v127, ptr %v162, align 4
  ret void
}
define internal void @tile_2x4(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v88, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v76, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v87, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 32
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v28, i64 8
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = getelementptr inbounds float, ptr %v28, i64 16
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = getelementptr inbounds float, ptr %v28, i64 24
  %v36 = load <8 x float>, ptr %v35, align 4
  %v37 = mul i64 %v1, 0
  %v38 = add i64 %v37, %v9
  %v39 = getelementptr inbounds float, ptr %v0, i64 %v38
  %v40 = load float, ptr %v39, align 4
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v30, <8 x float> %v10)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v32, <8 x float> %v11)
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v34, <8 x float> %v12)
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v36, <8 x float> %v13)
  %v47 = mul i64 %v1, 1
  %v48 = add i64 %v47, %v9
  %v49 = getelementptr inbounds float, ptr %v0, i64 %v48
  %v50 = load float, ptr %v49, align 4
  %v51 = insertelement <8 x float> poison, float %v50, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v30, <8 x float> %v14)
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v32, <8 x float> %v15)
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v34, <8 x float> %v16)
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v36, <8 x float> %v17)
  %v57 = add i64 %v9, 1
  %v58 = mul i64 %v57, 32
  %v59 = getelementptr inbounds float, ptr %v2, i64 %v58
  %v60 = getelementptr inbounds float, ptr %v59, i64 0
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = getelementptr inbounds float, ptr %v59, i64 8
  %v63 = load <8 x float>, ptr %v62, align 4
  %v64 = getelementptr inbounds float, ptr %v59, i64 16
  %v65 = load <8 x float>, ptr %v64, align 4
  %v66 = getelementptr inbounds float, ptr %v59, i64 24
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = mul i64 %v1, 0
  %v69 = add i64 %v68, %v57
  %v70 = getelementptr inbounds float, ptr %v0, i64 %v69
  %v71 = load float, ptr %v70, align 4
  %v72 = insertelement <8 x float> poison, float %v71, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v61, <8 x float> %v18)
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v63, <8 x float> %v19)
  %v76 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v65, <8 x float> %v20)
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v67, <8 x float> %v21)
  %v78 = mul i64 %v1, 1
  %v79 = add i64 %v78, %v57
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v61, <8 x float> %v22)
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v63, <8 x float> %v23)
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v65, <8 x float> %v24)
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v67, <8 x float> %v25)
  %v88 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v89 = fadd <8 x float> %v10, %v18
  %v90 = fadd <8 x float> %v11, %v19
  %v91 = fadd <8 x float> %v12, %v20
  %v92 = fadd <8 x float> %v13, %v21
  %v93 = fadd <8 x float> %v14, %v22
  %v94 = fadd <8 x float> %v15, %v23
  %v95 = fadd <8 x float> %v16, %v24
  %v96 = fadd <8 x float> %v17, %v25
  br label %b3
b3:
  %v97 = phi i64 [ %v8, %b2 ], [ %v137, %b4 ]
  %v98 = phi <8 x float> [ %v89, %b2 ], [ %v123, %b4 ]
  %v99 = phi <8 x float> [ %v90, %b2 ], [ %v124, %b4 ]
  %v100 = phi <8 x float> [ %v91, %b2 ], [ %v125, %b4 ]
  %v101 = phi <8 x float> [ %v92, %b2 ], [ %v126, %b4 ]
  %v102 = phi <8 x float> [ %v93, %b2 ], [ %v133, %b4 ]
  %v103 = phi <8 x float> [ %v94, %b2 ], [ %v134, %b4 ]
  %v104 = phi <8 x float> [ %v95, %b2 ], [ %v135, %b4 ]
  %v105 = phi <8 x float> [ %v96, %b2 ], [ %v136, %b4 ]
  %v106 = icmp slt i64 %v97, %v3
  br i1 %v106, label %b4, label %b5
b4:
  %v107 = mul i64 %v97, 32
  %v108 = getelementptr inbounds float, ptr %v2, i64 %v107
  %v109 = getelementptr inbounds float, ptr %v108, i64 0
  %v110 = load <8 x float>, ptr %v109, align 4
  %v111 = getelementptr inbounds float, ptr %v108, i64 8
  %v112 = load <8 x float>, ptr %v111, align 4
  %v113 = getelementptr inbounds float, ptr %v108, i64 16
  %v114 = load <8 x float>, ptr %v113, align 4
  %v115 = getelementptr inbounds float, ptr %v108, i64 24
  %v116 = load <8 x float>, ptr %v115, align 4
  %v117 = mul i64 %v1, 0
  %v118 = add i64 %v117, %v97
  %v119 = getelementptr inbounds float, ptr %v0, i64 %v118
  %v120 = load float, ptr %v119, align 4
  %v121 = insertelement <8 x float> poison, float %v120, i64 0
  %v122 = shufflevector <8 x float> %v121, <8 x float> poison, <8 x i32> zeroinitializer
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v110, <8 x float> %v98)
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v112, <8 x float> %v99)
  %v125 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v114, <8 x float> %v100)
  %v126 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v116, <8 x float> %v101)
  %v127 = mul i64 %v1, 1
  %v128 = add i64 %v127, %v97
  %v129 = getelementptr inbounds float, ptr %v0, i64 %v128
  %v130 = load float, ptr %v129, align 4
  %v131 = insertelement <8 x float> poison, float %v130, i64 0
  %v132 = shufflevector <8 x float> %v131, <8 x float> poison, <8 x i32> zeroinitializer
  %v133 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v110, <8 x float> %v102)
  %v134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v112, <8 x float> %v103)
  %v135 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v114, <8 x float> %v104)
  %v136 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v116, <8 x float> %v105)
  %v137 = add nsw i64 %v97, 1
  br label %b3
b5:
  %v138 = mul i64 %v5, 0
  %v139 = mul i64 %v6, 0
  %v140 = add i64 %v138, %v139
  %v141 = getelementptr inbounds float, ptr %v4, i64 %v140
  store <8 x float> %v98, ptr %v141, align 4
  %v142 = mul i64 %v6, 1
  %v143 = add i64 %v138, %v142
  %v144 = getelementptr inbounds float, ptr %v4, i64 %v143
  store <8 x float> %v99, ptr %v144, align 4
  %v145 = mul i64 %v6, 2
  %v146 = add i64 %v138, %v145
  %v147 = getelementptr inbounds float, ptr %v4, i64 %v146
  store <8 x float> %v100, ptr %v147, align 4
  %v148 = mul i64 %v6, 3
  %v149 = add i64 %v138, %v148
  %v150 = getelementptr inbounds float, ptr %v4, i64 %v149
  store <8 x float> %v101, ptr %v150, align 4
  %v151 = mul i64 %v5, 1
  %v152 = mul i64 %v6, 0
  %v153 = add i64 %v151, %v152
  %v154 = getelementptr inbounds float, ptr %v4, i64 %v153
  store <8 x float> %v102, ptr %v154, align 4
  %v155 = mul i64 %v6, 1
  %v156 = add i64 %v151, %v155
  %v157 = getelementptr inbounds float, ptr %v4, i64 %v156
  store <8 x float> %v103, ptr %v157, align 4
  %v158 = mul i64 %v6, 2
  %v159 = add i64 %v151, %v158
  %v160 = getelementptr inbounds float, ptr %v4, i64 %v159
  store <8 x float> %v104, ptr %v160, align 4
  %v161 = mul i64 %v6, 3
  %v162 = add i64 %v151, %v161
  %v163 = getelementptr inbounds float, ptr %v4, i64 %v162
  store <8 x float> %v105, ptr %v163, align 4
  ret void
}
define void @backward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v85 = alloca i64, i64 1, align 8
  %v355 = alloca float, i64 64, align 4
  %v515 = alloca float, i64 64, align 4
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
  %v57 = getelementptr inbounds i64, ptr %v1, i64 6
  %v58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 7
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 8
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 12
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 13
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i64, ptr %v1, i64 14
  %v68 = load i64, ptr %v67, align 8
  %v69 = getelementptr inbounds i64, ptr %v1, i64 17
  %v70 = load i64, ptr %v69, align 8
  %v71 = getelementptr inbounds i64, ptr %v1, i64 18
  %v72 = load i64, ptr %v71, align 8
  %v73 = getelementptr inbounds i64, ptr %v1, i64 19
  %v74 = load i64, ptr %v73, align 8
  %v75 = getelementptr inbounds i64, ptr %v1, i64 23
  %v76 = load i64, ptr %v75, align 8
  %v77 = getelementptr inbounds i64, ptr %v1, i64 26
  %v78 = load i64, ptr %v77, align 8
  %v79 = getelementptr inbounds i64, ptr %v1, i64 27
  %v80 = load i64, ptr %v79, align 8
  %v81 = getelementptr inbounds i64, ptr %v1, i64 28
  %v82 = load i64, ptr %v81, align 8
  %v83 = getelementptr inbounds i64, ptr %v1, i64 29
  %v84 = load i64, ptr %v83, align 8
  store i64 0, ptr %v85, align 8
  %v86 = getelementptr inbounds ptr, ptr %v0, i64 24
  %v87 = load ptr, ptr %v86, align 4
  %v88 = mul i64 %v2, 24576
  %v89 = add i64 %v88, 512
  %v90 = getelementptr inbounds float, ptr %v87, i64 %v89
  %v91 = getelementptr inbounds float, ptr %v87, i64 0
  %v92 = getelementptr inbounds i64, ptr %v1, i64 4
  %v93 = load i64, ptr %v92, align 8
  %v94 = icmp eq i64 %v93, 0
  br i1 %v94, label %b0, label %b1
b0:
  %v95 = add i64 1, 0
  %v96 = sdiv i64 %v95, 1
  %v97 = add i64 %v2, 1
  %v98 = mul i64 %v96, %v2
  %v99 = sdiv i64 %v98, %v3
  %v100 = mul i64 %v99, 1
  %v101 = icmp slt i64 %v100, 1
  %v102 = select i1 %v101, i64 %v100, i64 1
  %v103 = mul i64 %v96, %v97
  %v104 = sdiv i64 %v103, %v3
  %v105 = mul i64 %v104, 1
  %v106 = icmp slt i64 %v105, 1
  %v107 = select i1 %v106, i64 %v105, i64 1
  %v108 = icmp slt i64 %v107, 1
  %v109 = select i1 %v108, i64 %v107, i64 1
  br label %b2
b2:
  %v110 = phi i64 [ %v102, %b0 ], [ %v124, %b3 ]
  %v111 = icmp slt i64 %v110, %v109
  br i1 %v111, label %b3, label %b4
b3:
  %v112 = mul i64 %v110, 256
  %v113 = mul i64 %v110, 8
  %v114 = add i64 %v112, 0
  %v115 = add i64 %v113, 0
  %v116 = getelementptr inbounds float, ptr %v91, i64 %v114
  %v117 = sub i64 8, %v115
  %v118 = icmp slt i64 %v117, 0
  %v119 = select i1 %v118, i64 0, i64 %v117
  %v120 = mul i64 %v115, 1
  %v121 = add i64 0, %v120
  %v122 = getelementptr inbounds float, ptr %v18, i64 %v121
  call void @pack_rows(ptr %v122, i64 1, i64 8, i64 32, i64 %v119, ptr %v116, i64 8)
  %v123 = add i64 %v112, 256
  %v124 = add nsw i64 %v110, 1
  br label %b2
b4:
  br label %b1
b1:
  %v125 = icmp sgt i64 %v3, 1
  br i1 %v125, label %b5, label %b6
b5:
  %v126 = getelementptr inbounds i64, ptr %v1, i64 3
  %v127 = atomicrmw add ptr %v126, i64 1 acq_rel
  %v128 = load i64, ptr %v85, align 8
  %v129 = add i64 %v128, 1
  store i64 %v129, ptr %v85, align 8
  %v130 = mul i64 %v3, %v129
  br label %b7
b7:
  %v131 = load atomic i64, ptr %v126 acquire, align 8
  %v132 = icmp slt i64 %v131, %v130
  br i1 %v132, label %b8, label %b9
b8:
  %v133 = call i32 @sched_yield()
  br label %b7
b9:
  br label %b6
b6:
  br label %b10
b10:
  %v134 = phi i64 [ 0, %b6 ], [ %v462, %b18 ]
  %v135 = icmp slt i64 %v134, %v5
  br i1 %v135, label %b11, label %b12
b11:
  %v136 = sub i64 %v5, 1
  %v137 = sub i64 %v136, %v134
  %v138 = add i64 %v7, 0
  %v139 = sdiv i64 %v138, 1
  %v140 = add i64 %v2, 1
  %v141 = mul i64 %v139, %v2
  %v142 = sdiv i64 %v141, %v3
  %v143 = mul i64 %v142, 1
  %v144 = icmp slt i64 %v143, %v7
  %v145 = select i1 %v144, i64 %v143, i64 %v7
  %v146 = mul i64 %v139, %v140
  %v147 = sdiv i64 %v146, %v3
  %v148 = mul i64 %v147, 1
  %v149 = icmp slt i64 %v148, %v7
  %v150 = select i1 %v149, i64 %v148, i64 %v7
  br label %b13
b13:
  %v151 = phi i64 [ %v145, %b11 ], [ %v354, %b14 ]
  %v152 = icmp slt i64 %v151, %v150
  br i1 %v152, label %b14, label %b15
b14:
  %v153 = add i64 %v137, 1
  %v154 = and i64 %v153, 1
  %v155 = mul i64 %v154, %v7
  %v156 = add i64 %v155, %v151
  %v157 = mul i64 %v156, 8
  %v158 = getelementptr inbounds float, ptr %v28, i64 %v157
  %v159 = add i64 %v137, 0
  %v160 = and i64 %v159, %v64
  %v161 = mul i64 %v160, %v7
  %v162 = add i64 %v161, %v151
  %v163 = mul i64 %v162, 8
  %v164 = getelementptr inbounds float, ptr %v22, i64 %v163
  %v165 = add i64 %v137, 0
  %v166 = and i64 %v165, %v62
  %v167 = mul i64 %v166, %v7
  %v168 = add i64 %v167, %v151
  %v169 = mul i64 %v168, 8
  %v170 = getelementptr inbounds float, ptr %v14, i64 %v169
  %v171 = add i64 %v137, 0
  %v172 = and i64 %v171, %v78
  %v173 = mul i64 %v172, %v7
  %v174 = add i64 %v173, %v151
  %v175 = mul i64 %v174, 8
  %v176 = getelementptr inbounds float, ptr %v50, i64 %v175
  %v177 = add i64 %v137, 0
  %v178 = and i64 %v177, %v68
  %v179 = mul i64 %v178, %v7
  %v180 = add i64 %v179, %v151
  %v181 = mul i64 %v180, 8
  %v182 = getelementptr inbounds float, ptr %v26, i64 %v181
  %v183 = add i64 %v137, 0
  %v184 = and i64 %v183, %v80
  %v185 = mul i64 %v184, %v7
  %v186 = add i64 %v185, %v151
  %v187 = mul i64 %v186, 8
  %v188 = getelementptr inbounds float, ptr %v52, i64 %v187
  %v189 = add i64 %v137, 0
  %v190 = and i64 %v189, %v82
  %v191 = mul i64 %v190, %v7
  %v192 = add i64 %v191, %v151
  %v193 = mul i64 %v192, 8
  %v194 = getelementptr inbounds float, ptr %v54, i64 %v193
  %v195 = add i64 %v137, 0
  %v196 = and i64 %v195, %v84
  %v197 = mul i64 %v196, %v7
  %v198 = add i64 %v197, %v151
  %v199 = mul i64 %v198, 8
  %v200 = getelementptr inbounds float, ptr %v56, i64 %v199
  %v201 = add i64 %v137, 1
  %v202 = and i64 %v201, 1
  %v203 = mul i64 %v202, %v7
  %v204 = add i64 %v203, %v151
  %v205 = mul i64 %v204, 8
  %v206 = getelementptr inbounds float, ptr %v30, i64 %v205
  %v207 = add i64 %v137, 0
  %v208 = and i64 %v207, %v60
  %v209 = mul i64 %v208, %v7
  %v210 = add i64 %v209, %v151
  %v211 = mul i64 %v210, 8
  %v212 = getelementptr inbounds float, ptr %v12, i64 %v211
  %v213 = add i64 %v137, 0
  %v214 = and i64 %v213, %v66
  %v215 = mul i64 %v214, %v7
  %v216 = add i64 %v215, %v151
  %v217 = mul i64 %v216, 8
  %v218 = getelementptr inbounds float, ptr %v24, i64 %v217
  %v219 = add i64 %v137, 0
  %v220 = and i64 %v219, %v76
  %v221 = mul i64 %v220, %v7
  %v222 = add i64 %v221, %v151
  %v223 = mul i64 %v222, 32
  %v224 = getelementptr inbounds float, ptr %v44, i64 %v223
  %v225 = add i64 %v137, 0
  %v226 = and i64 %v225, 1
  %v227 = mul i64 %v226, %v7
  %v228 = add i64 %v227, %v151
  %v229 = mul i64 %v228, 8
  %v230 = getelementptr inbounds float, ptr %v30, i64 %v229
  %v231 = add i64 %v137, 0
  %v232 = and i64 %v231, %v74
  %v233 = mul i64 %v232, %v7
  %v234 = add i64 %v233, %v151
  %v235 = mul i64 %v234, 8
  %v236 = getelementptr inbounds float, ptr %v36, i64 %v235
  %v237 = add i64 %v137, 0
  %v238 = and i64 %v237, %v72
  %v239 = mul i64 %v238, %v7
  %v240 = add i64 %v239, %v151
  %v241 = mul i64 %v240, 8
  %v242 = getelementptr inbounds float, ptr %v34, i64 %v241
  %v243 = add i64 0, 0
  %v244 = getelementptr inbounds float, ptr %v158, i64 %v243
  %v245 = load <8 x float>, ptr %v244, align 4
  %v246 = add i64 0, 0
  %v247 = getelementptr inbounds float, ptr %v164, i64 %v246
  %v248 = load <8 x float>, ptr %v247, align 4
  %v249 = fadd <8 x float> %v245, %v248
  %v250 = add i64 0, 0
  %v251 = getelementptr inbounds float, ptr %v170, i64 %v250
  %v252 = load <8 x float>, ptr %v251, align 4
  %v253 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v254 = shufflevector <8 x float> %v253, <8 x float> poison, <8 x i32> zeroinitializer
  %v255 = fsub <8 x float> %v254, %v252
  %v256 = fmul <8 x float> %v249, %v255
  %v257 = add i64 0, 0
  %v258 = getelementptr inbounds float, ptr %v176, i64 %v257
  %v259 = load <8 x float>, ptr %v258, align 4
  %v260 = add i64 0, 0
  %v261 = getelementptr inbounds float, ptr %v182, i64 %v260
  %v262 = load <8 x float>, ptr %v261, align 4
  %v263 = fmul <8 x float> %v259, %v262
  %v264 = add i64 0, 0
  %v265 = getelementptr inbounds float, ptr %v188, i64 %v264
  %v266 = load <8 x float>, ptr %v265, align 4
  %v267 = add i64 0, 0
  %v268 = getelementptr inbounds float, ptr %v194, i64 %v267
  %v269 = load <8 x float>, ptr %v268, align 4
  %v270 = fmul <8 x float> %v266, %v269
  %v271 = fadd <8 x float> %v263, %v270
  %v272 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v271)
  %v273 = fcmp ogt <8 x float> %v272, splat (float 0x4023000000000000)
  %v274 = select <8 x i1> %v273, <8 x float> splat (float 0x4023000000000000), <8 x float> %v272
  %v275 = fadd <8 x float> %v274, %v274
  %v276 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v275, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v277 = fsub <8 x float> %v276, splat (float 0x4168000000000000)
  %v278 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v277, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v275)
  %v279 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v277, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v278)
  %v280 = bitcast <8 x float> %v276 to <8 x i32>
  %v281 = fmul <8 x float> %v279, %v279
  %v282 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v279, <8 x float> splat (float 0x3F81227F40000000))
  %v283 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v282, <8 x float> %v279, <8 x float> splat (float 0x3FA5556740000000))
  %v284 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v283, <8 x float> %v279, <8 x float> splat (float 0x3FC5554B00000000))
  %v285 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v284, <8 x float> %v279, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v286 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v281, <8 x float> %v285, <8 x float> %v279)
  %v287 = shl <8 x i32> %v280, splat (i32 23)
  %v288 = add <8 x i32> %v287, splat (i32 1065353216)
  %v289 = bitcast <8 x i32> %v288 to <8 x float>
  %v290 = fsub <8 x float> %v289, splat (float 0x3FF0000000000000)
  %v291 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v289, <8 x float> %v286, <8 x float> %v290)
  %v292 = fadd <8 x float> %v291, splat (float 0x4000000000000000)
  %v293 = fdiv <8 x float> %v291, %v292
  %v294 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v293, <8 x float> %v271)
  %v295 = fmul <8 x float> %v256, %v294
  %v296 = add i64 0, 0
  %v297 = getelementptr inbounds float, ptr %v200, i64 %v296
  %v298 = load <8 x float>, ptr %v297, align 4
  %v299 = fmul <8 x float> %v295, %v298
  %v300 = fsub <8 x float> %v254, %v298
  %v301 = fmul <8 x float> %v299, %v300
  %v302 = fmul <8 x float> %v256, %v298
  %v303 = fmul <8 x float> %v294, %v294
  %v304 = fsub <8 x float> %v254, %v303
  %v305 = fmul <8 x float> %v302, %v304
  %v306 = add i64 0, 0
  %v307 = getelementptr inbounds float, ptr %v206, i64 %v306
  %v308 = load <8 x float>, ptr %v307, align 4
  %v309 = add i64 0, 0
  %v310 = getelementptr inbounds float, ptr %v212, i64 %v309
  %v311 = load <8 x float>, ptr %v310, align 4
  %v312 = fsub <8 x float> %v254, %v311
  %v313 = fmul <8 x float> %v308, %v312
  %v314 = fadd <8 x float> %v305, %v313
  %v315 = fmul <8 x float> %v314, %v266
  %v316 = fmul <8 x float> %v269, %v269
  %v317 = fsub <8 x float> %v254, %v316
  %v318 = fmul <8 x float> %v315, %v317
  %v319 = fmul <8 x float> %v314, %v269
  %v320 = fmul <8 x float> %v319, %v266
  %v321 = fsub <8 x float> %v254, %v266
  %v322 = fmul <8 x float> %v320, %v321
  %v323 = fmul <8 x float> %v314, %v262
  %v324 = fmul <8 x float> %v323, %v259
  %v325 = fsub <8 x float> %v254, %v259
  %v326 = fmul <8 x float> %v324, %v325
  %v327 = fmul <8 x float> %v308, %v311
  %v328 = fmul <8 x float> %v314, %v259
  %v329 = fadd <8 x float> %v327, %v328
  %v330 = add i64 0, 0
  %v331 = getelementptr inbounds float, ptr %v218, i64 %v330
  %v332 = load <8 x float>, ptr %v331, align 4
  %v333 = fmul <8 x float> %v249, %v332
  %v334 = fmul <8 x float> %v298, %v294
  %v335 = fmul <8 x float> %v249, %v334
  %v336 = fsub <8 x float> %v333, %v335
  %v337 = fmul <8 x float> %v308, %v262
  %v338 = fmul <8 x float> %v308, %v271
  %v339 = fsub <8 x float> %v337, %v338
  %v340 = add i64 24, 0
  %v341 = getelementptr inbounds float, ptr %v224, i64 %v340
  store <8 x float> %v301, ptr %v341, align 4
  %v342 = add i64 16, 0
  %v343 = getelementptr inbounds float, ptr %v224, i64 %v342
  store <8 x float> %v318, ptr %v343, align 4
  %v344 = add i64 0, 0
  %v345 = getelementptr inbounds float, ptr %v224, i64 %v344
  store <8 x float> %v322, ptr %v345, align 4
  %v346 = add i64 8, 0
  %v347 = getelementptr inbounds float, ptr %v224, i64 %v346
  store <8 x float> %v326, ptr %v347, align 4
  %v348 = add i64 0, 0
  %v349 = getelementptr inbounds float, ptr %v230, i64 %v348
  store <8 x float> %v329, ptr %v349, align 4
  %v350 = add i64 0, 0
  %v351 = getelementptr inbounds float, ptr %v236, i64 %v350
  store <8 x float> %v336, ptr %v351, align 4
  %v352 = add i64 0, 0
  %v353 = getelementptr inbounds float, ptr %v242, i64 %v352
  store <8 x float> %v339, ptr %v353, align 4
  %v354 = add nsw i64 %v151, 1
  br label %b13
b15:
  %v356 = add i64 %v7, 0
  %v357 = sdiv i64 %v356, 1
  %v358 = add i64 %v2, 1
  %v359 = mul i64 %v357, %v2
  %v360 = sdiv i64 %v359, %v3
  %v361 = mul i64 %v360, 1
  %v362 = icmp slt i64 %v361, %v7
  %v363 = select i1 %v362, i64 %v361, i64 %v7
  %v364 = mul i64 %v357, %v358
  %v365 = sdiv i64 %v364, %v3
  %v366 = mul i64 %v365, 1
  %v367 = icmp slt i64 %v366, %v7
  %v368 = select i1 %v367, i64 %v366, i64 %v7
  br label %b16
b16:
  %v369 = phi i64 [ %v363, %b15 ], [ %v461, %b21 ]
  %v370 = icmp slt i64 %v369, %v368
  br i1 %v370, label %b17, label %b18
b17:
  %v371 = add i64 %v369, 96
  %v372 = icmp slt i64 %v371, %v368
  %v373 = select i1 %v372, i64 %v371, i64 %v368
  br label %b19
b19:
  %v374 = phi i64 [ 0, %b17 ], [ %v460, %b24 ]
  %v375 = icmp slt i64 %v374, 1
  br i1 %v375, label %b20, label %b21
b20:
  %v376 = sub i64 %v373, %v369
  %v377 = sub i64 8, 1
  %v378 = add i64 %v376, %v377
  %v379 = sdiv i64 %v378, 8
  br label %b22
b22:
  %v380 = phi i64 [ 0, %b20 ], [ %v459, %b29 ]
  %v381 = icmp slt i64 %v380, %v379
  br i1 %v381, label %b23, label %b24
b23:
  %v382 = mul i64 %v376, %v380
  %v383 = sdiv i64 %v382, %v379
  %v384 = add i64 %v369, %v383
  %v385 = add i64 %v380, 1
  %v386 = mul i64 %v376, %v385
  %v387 = sdiv i64 %v386, %v379
  %v388 = add i64 %v369, %v387
  %v389 = mul i64 %v374, 256
  %v390 = getelementptr inbounds float, ptr %v91, i64 %v389
  %v391 = sub i64 %v388, %v384
  %v392 = add i64 %v137, 0
  %v393 = and i64 %v392, %v76
  %v394 = mul i64 %v393, %v7
  %v395 = add i64 %v394, %v384
  %v396 = mul i64 %v395, 32
  %v397 = getelementptr inbounds float, ptr %v44, i64 %v396
  %v398 = getelementptr inbounds float, ptr %v397, i64 0
  %v399 = sub i64 %v391, 1
  %v400 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v399
  %v401 = load ptr, ptr %v400, align 4
  %v402 = getelementptr inbounds float, ptr %v355, i64 0
  %v403 = icmp sgt i64 %v391, 0
  br i1 %v403, label %b25, label %b26
b25:
  call void %v401(ptr %v398, i64 32, ptr %v390, i64 32, ptr %v402, i64 8, i64 0)
  br label %b26
b26:
  %v404 = add i64 %v389, 256
  br label %b27
b27:
  %v405 = phi i64 [ %v384, %b26 ], [ %v458, %b32 ]
  %v406 = icmp slt i64 %v405, %v388
  br i1 %v406, label %b28, label %b29
b28:
  %v407 = sub i64 %v405, %v384
  %v408 = mul i64 %v407, 8
  %v409 = getelementptr inbounds float, ptr %v355, i64 %v408
  %v410 = add i64 %v137, 1
  %v411 = and i64 %v410, 1
  %v412 = mul i64 %v411, %v7
  %v413 = add i64 %v412, %v405
  %v414 = mul i64 %v413, 8
  %v415 = getelementptr inbounds float, ptr %v28, i64 %v414
  %v416 = add i64 %v137, 0
  %v417 = and i64 %v416, %v64
  %v418 = mul i64 %v417, %v7
  %v419 = add i64 %v418, %v405
  %v420 = mul i64 %v419, 8
  %v421 = getelementptr inbounds float, ptr %v22, i64 %v420
  %v422 = add i64 %v137, 0
  %v423 = and i64 %v422, %v62
  %v424 = mul i64 %v423, %v7
  %v425 = add i64 %v424, %v405
  %v426 = mul i64 %v425, 8
  %v427 = getelementptr inbounds float, ptr %v14, i64 %v426
  %v428 = add i64 %v137, 0
  %v429 = and i64 %v428, 1
  %v430 = mul i64 %v429, %v7
  %v431 = add i64 %v430, %v405
  %v432 = mul i64 %v431, 8
  %v433 = getelementptr inbounds float, ptr %v28, i64 %v432
  br label %b30
b30:
  %v434 = phi i64 [ 0, %b28 ], [ %v457, %b31 ]
  %v435 = icmp slt i64 %v434, 1
  br i1 %v435, label %b31, label %b32
b31:
  %v436 = mul i64 %v374, 1
  %v437 = add i64 %v436, %v434
  %v438 = mul i64 %v437, 8
  %v439 = add i64 0, %v434
  %v440 = mul i64 %v439, 8
  %v441 = getelementptr inbounds float, ptr %v409, i64 %v440
  %v442 = load <8 x float>, ptr %v441, align 4
  %v443 = add i64 0, %v438
  %v444 = getelementptr inbounds float, ptr %v415, i64 %v443
  %v445 = load <8 x float>, ptr %v444, align 4
  %v446 = add i64 0, %v438
  %v447 = getelementptr inbounds float, ptr %v421, i64 %v446
  %v448 = load <8 x float>, ptr %v447, align 4
  %v449 = fadd <8 x float> %v445, %v448
  %v450 = add i64 0, %v438
  %v451 = getelementptr inbounds float, ptr %v427, i64 %v450
  %v452 = load <8 x float>, ptr %v451, align 4
  %v453 = fmul <8 x float> %v449, %v452
  %v454 = fadd <8 x float> %v453, %v442
  %v455 = add i64 0, %v438
  %v456 = getelementptr inbounds float, ptr %v433, i64 %v455
  store <8 x float> %v454, ptr %v456, align 4
  %v457 = add nsw i64 %v434, 1
  br label %b30
b32:
  %v458 = add nsw i64 %v405, 1
  br label %b27
b29:
  %v459 = add nsw i64 %v380, 1
  br label %b22
b24:
  %v460 = add nsw i64 %v374, 1
  br label %b19
b21:
  %v461 = add nsw i64 %v369, 96
  br label %b16
b18:
  %v462 = add nsw i64 %v134, 1
  br label %b10
b12:
  %v463 = icmp sgt i64 %v3, 1
  br i1 %v463, label %b33, label %b34
b33:
  %v464 = getelementptr inbounds i64, ptr %v1, i64 3
  %v465 = atomicrmw add ptr %v464, i64 1 acq_rel
  %v466 = load i64, ptr %v85, align 8
  %v467 = add i64 %v466, 1
  store i64 %v467, ptr %v85, align 8
  %v468 = mul i64 %v3, %v467
  br label %b35
b35:
  %v469 = load atomic i64, ptr %v464 acquire, align 8
  %v470 = icmp slt i64 %v469, %v468
  br i1 %v470, label %b36, label %b37
b36:
  %v471 = call i32 @sched_yield()
  br label %b35
b37:
  br label %b34
b34:
  %v472 = getelementptr inbounds float, ptr %v87, i64 256
  %v473 = getelementptr inbounds i64, ptr %v1, i64 4
  %v474 = load i64, ptr %v473, align 8
  %v475 = icmp eq i64 %v474, 0
  br i1 %v475, label %b38, label %b39
b38:
  %v476 = add i64 1, 0
  %v477 = sdiv i64 %v476, 1
  %v478 = add i64 %v2, 1
  %v479 = mul i64 %v477, %v2
  %v480 = sdiv i64 %v479, %v3
  %v481 = mul i64 %v480, 1
  %v482 = icmp slt i64 %v481, 1
  %v483 = select i1 %v482, i64 %v481, i64 1
  %v484 = mul i64 %v477, %v478
  %v485 = sdiv i64 %v484, %v3
  %v486 = mul i64 %v485, 1
  %v487 = icmp slt i64 %v486, 1
  %v488 = select i1 %v487, i64 %v486, i64 1
  %v489 = icmp slt i64 %v488, 1
  %v490 = select i1 %v489, i64 %v488, i64 1
  br label %b40
b40:
  %v491 = phi i64 [ %v483, %b38 ], [ %v505, %b41 ]
  %v492 = icmp slt i64 %v491, %v490
  br i1 %v492, label %b41, label %b42
b41:
  %v493 = mul i64 %v491, 256
  %v494 = mul i64 %v491, 8
  %v495 = add i64 %v493, 0
  %v496 = add i64 %v494, 0
  %v497 = getelementptr inbounds float, ptr %v472, i64 %v495
  %v498 = sub i64 8, %v496
  %v499 = icmp slt i64 %v498, 0
  %v500 = select i1 %v499, i64 0, i64 %v498
  %v501 = mul i64 %v496, 1
  %v502 = add i64 0, %v501
  %v503 = getelementptr inbounds float, ptr %v16, i64 %v502
  call void @pack_rows(ptr %v503, i64 1, i64 8, i64 32, i64 %v500, ptr %v497, i64 8)
  %v504 = add i64 %v493, 256
  %v505 = add nsw i64 %v491, 1
  br label %b40
b42:
  br label %b39
b39:
  %v506 = icmp sgt i64 %v3, 1
  br i1 %v506, label %b43, label %b44
b43:
  %v507 = getelementptr inbounds i64, ptr %v1, i64 3
  %v508 = atomicrmw add ptr %v507, i64 1 acq_rel
  %v509 = load i64, ptr %v85, align 8
  %v510 = add i64 %v509, 1
  store i64 %v510, ptr %v85, align 8
  %v511 = mul i64 %v3, %v510
  br label %b45
b45:
  %v512 = load atomic i64, ptr %v507 acquire, align 8
  %v513 = icmp slt i64 %v512, %v511
  br i1 %v513, label %b46, label %b47
b46:
  %v514 = call i32 @sched_yield()
  br label %b45
b47:
  br label %b44
b44:
  %v516 = add i64 %v8, 0
  %v517 = sdiv i64 %v516, 1
  %v518 = add i64 %v2, 1
  %v519 = mul i64 %v517, %v2
  %v520 = sdiv i64 %v519, %v3
  %v521 = mul i64 %v520, 1
  %v522 = icmp slt i64 %v521, %v8
  %v523 = select i1 %v522, i64 %v521, i64 %v8
  %v524 = mul i64 %v517, %v518
  %v525 = sdiv i64 %v524, %v3
  %v526 = mul i64 %v525, 1
  %v527 = icmp slt i64 %v526, %v8
  %v528 = select i1 %v527, i64 %v526, i64 %v8
  br label %b48
b48:
  %v529 = phi i64 [ %v523, %b44 ], [ %v583, %b53 ]
  %v530 = icmp slt i64 %v529, %v528
  br i1 %v530, label %b49, label %b50
b49:
  %v531 = add i64 %v529, 96
  %v532 = icmp slt i64 %v531, %v528
  %v533 = select i1 %v532, i64 %v531, i64 %v528
  br label %b51
b51:
  %v534 = phi i64 [ 0, %b49 ], [ %v582, %b56 ]
  %v535 = icmp slt i64 %v534, 1
  br i1 %v535, label %b52, label %b53
b52:
  %v536 = sub i64 %v533, %v529
  %v537 = sub i64 8, 1
  %v538 = add i64 %v536, %v537
  %v539 = sdiv i64 %v538, 8
  br label %b54
b54:
  %v540 = phi i64 [ 0, %b52 ], [ %v581, %b61 ]
  %v541 = icmp slt i64 %v540, %v539
  br i1 %v541, label %b55, label %b56
b55:
  %v542 = mul i64 %v536, %v540
  %v543 = sdiv i64 %v542, %v539
  %v544 = add i64 %v529, %v543
  %v545 = add i64 %v540, 1
  %v546 = mul i64 %v536, %v545
  %v547 = sdiv i64 %v546, %v539
  %v548 = add i64 %v529, %v547
  %v549 = mul i64 %v534, 256
  %v550 = getelementptr inbounds float, ptr %v472, i64 %v549
  %v551 = sub i64 %v548, %v544
  %v552 = mul i64 %v544, 32
  %v553 = getelementptr inbounds float, ptr %v44, i64 %v552
  %v554 = getelementptr inbounds float, ptr %v553, i64 0
  %v555 = sub i64 %v551, 1
  %v556 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v555
  %v557 = load ptr, ptr %v556, align 4
  %v558 = getelementptr inbounds float, ptr %v515, i64 0
  %v559 = icmp sgt i64 %v551, 0
  br i1 %v559, label %b57, label %b58
b57:
  call void %v557(ptr %v554, i64 32, ptr %v550, i64 32, ptr %v558, i64 8, i64 0)
  br label %b58
b58:
  %v560 = add i64 %v549, 256
  br label %b59
b59:
  %v561 = phi i64 [ %v544, %b58 ], [ %v580, %b64 ]
  %v562 = icmp slt i64 %v561, %v548
  br i1 %v562, label %b60, label %b61
b60:
  %v563 = sub i64 %v561, %v544
  %v564 = mul i64 %v563, 8
  %v565 = getelementptr inbounds float, ptr %v515, i64 %v564
  %v566 = mul i64 %v561, 8
  %v567 = getelementptr inbounds float, ptr %v32, i64 %v566
  br label %b62
b62:
  %v568 = phi i64 [ 0, %b60 ], [ %v579, %b63 ]
  %v569 = icmp slt i64 %v568, 1
  br i1 %v569, label %b63, label %b64
b63:
  %v570 = mul i64 %v534, 1
  %v571 = add i64 %v570, %v568
  %v572 = mul i64 %v571, 8
  %v573 = add i64 0, %v568
  %v574 = mul i64 %v573, 8
  %v575 = getelementptr inbounds float, ptr %v565, i64 %v574
  %v576 = load <8 x float>, ptr %v575, align 4
  %v577 = add i64 0, %v572
  %v578 = getelementptr inbounds float, ptr %v567, i64 %v577
  store <8 x float> %v576, ptr %v578, align 4
  %v579 = add nsw i64 %v568, 1
  br label %b62
b64:
  %v580 = add nsw i64 %v561, 1
  br label %b59
b61:
  %v581 = add nsw i64 %v540, 1
  br label %b54
b56:
  %v582 = add nsw i64 %v534, 1
  br label %b51
b53:
  %v583 = add nsw i64 %v529, 96
  br label %b48
b50:
  %v584 = icmp sgt i64 %v3, 1
  br i1 %v584, label %b65, label %b66
b65:
  %v585 = getelementptr inbounds i64, ptr %v1, i64 3
  %v586 = atomicrmw add ptr %v585, i64 1 acq_rel
  %v587 = load i64, ptr %v85, align 8
  %v588 = add i64 %v587, 1
  store i64 %v588, ptr %v85, align 8
  %v589 = mul i64 %v3, %v588
  br label %b67
b67:
  %v590 = load atomic i64, ptr %v585 acquire, align 8
  %v591 = icmp slt i64 %v590, %v589
  br i1 %v591, label %b68, label %b69
b68:
  %v592 = call i32 @sched_yield()
  br label %b67
b69:
  br label %b66
b66:
  %v593 = mul i64 0, 32
  %v594 = getelementptr inbounds float, ptr %v44, i64 %v593
  %v595 = getelementptr inbounds float, ptr %v594, i64 0
  %v596 = mul i64 0, 8
  %v597 = getelementptr inbounds float, ptr %v10, i64 %v596
  %v598 = getelementptr inbounds float, ptr %v597, i64 0
  %v599 = getelementptr inbounds float, ptr %v90, i64 12288
  %v600 = add i64 32, 1
  %v601 = sdiv i64 %v600, 2
  %v602 = add i64 %v2, 1
  %v603 = mul i64 %v601, %v2
  %v604 = sdiv i64 %v603, %v3
  %v605 = mul i64 %v604, 2
  %v606 = icmp slt i64 %v605, 32
  %v607 = select i1 %v606, i64 %v605, i64 32
  %v608 = mul i64 %v601, %v602
  %v609 = sdiv i64 %v608, %v3
  %v610 = mul i64 %v609, 2
  %v611 = icmp slt i64 %v610, 32
  %v612 = select i1 %v611, i64 %v610, i64 32
  %v613 = getelementptr inbounds float, ptr %v38, i64 0
  br label %b70
b70:
  %v614 = phi i64 [ %v607, %b66 ], [ %v622, %b75 ]
  %v615 = icmp slt i64 %v614, %v612
  br i1 %v615, label %b71, label %b72
b71:
  %v616 = mul i64 %v614, 8
  %v617 = getelementptr inbounds float, ptr %v613, i64 %v616
  br label %b73
b73:
  %v618 = phi i64 [ 0, %b71 ], [ %v621, %b74 ]
  %v619 = icmp slt i64 %v618, 8
  br i1 %v619, label %b74, label %b75
b74:
  %v620 = getelementptr inbounds float, ptr %v617, i64 %v618
  store float 0x0000000000000000, ptr %v620, align 4
  %v621 = add nsw i64 %v618, 1
  br label %b73
b75:
  %v622 = add nsw i64 %v614, 1
  br label %b70
b72:
  %v623 = mul i64 %v8, 1
  br label %b76
b76:
  %v624 = phi i64 [ 0, %b72 ], [ %v728, %b81 ]
  %v625 = icmp slt i64 %v624, %v623
  br i1 %v625, label %b77, label %b78
b77:
  %v626 = sub i64 %v623, %v624
  %v627 = icmp slt i64 %v626, 384
  %v628 = select i1 %v627, i64 %v626, i64 384
  br label %b79
b79:
  %v629 = phi i64 [ %v607, %b77 ], [ %v727, %b105 ]
  %v630 = icmp slt i64 %v629, %v612
  br i1 %v630, label %b80, label %b81
b80:
  %v631 = sub i64 %v612, %v629
  %v632 = icmp slt i64 %v631, 64
  %v633 = select i1 %v632, i64 %v631, i64 64
  %v634 = sdiv i64 %v633, 2
  %v635 = mul i64 %v634, 2
  %v636 = sub i64 %v633, %v635
  %v637 = mul i64 %v624, 32
  %v638 = add i64 %v637, %v629
  %v639 = getelementptr inbounds float, ptr %v595, i64 %v638
  br label %b82
b82:
  %v640 = phi i64 [ 0, %b80 ], [ %v666, %b90 ]
  %v641 = icmp slt i64 %v640, %v628
  br i1 %v641, label %b83, label %b84
b83:
  %v642 = mul i64 %v640, 32
  %v643 = getelementptr inbounds float, ptr %v639, i64 %v642
  %v644 = mul i64 %v640, 2
  %v645 = getelementptr inbounds float, ptr %v599, i64 %v644
  br label %b85
b85:
  %v646 = phi i64 [ 0, %b83 ], [ %v655, %b86 ]
  %v647 = icmp slt i64 %v646, %v634
  br i1 %v647, label %b86, label %b87
b86:
  %v648 = mul i64 %v646, 2
  %v649 = getelementptr inbounds float, ptr %v643, i64 %v648
  %v650 = mul i64 %v646, 768
  %v651 = getelementptr inbounds float, ptr %v645, i64 %v650
  %v652 = getelementptr inbounds float, ptr %v649, i64 0
  %v653 = load <2 x float>, ptr %v652, align 4
  %v654 = getelementptr inbounds float, ptr %v651, i64 0
  store <2 x float> %v653, ptr %v654, align 4
  %v655 = add nsw i64 %v646, 1
  br label %b85
b87:
  %v656 = mul i64 %v634, 2
  %v657 = getelementptr inbounds float, ptr %v643, i64 %v656
  %v658 = mul i64 %v634, 768
  %v659 = getelementptr inbounds float, ptr %v645, i64 %v658
  br label %b88
b88:
  %v660 = phi i64 [ 0, %b87 ], [ %v665, %b89 ]
  %v661 = icmp slt i64 %v660, %v636
  br i1 %v661, label %b89, label %b90
b89:
  %v662 = getelementptr inbounds float, ptr %v657, i64 %v660
  %v663 = load float, ptr %v662, align 4
  %v664 = getelementptr inbounds float, ptr %v659, i64 %v660
  store float %v663, ptr %v664, align 4
  %v665 = add nsw i64 %v660, 1
  br label %b88, !llvm.loop !0
b90:
  %v666 = add nsw i64 %v640, 1
  br label %b82
b84:
  br label %b91
b91:
  %v667 = phi i64 [ 0, %b84 ], [ %v702, %b99 ]
  %v668 = icmp slt i64 %v667, 0
  br i1 %v668, label %b92, label %b93
b92:
  %v669 = mul i64 %v624, 8
  %v670 = add i64 %v669, %v667
  %v671 = getelementptr inbounds float, ptr %v598, i64 %v670
  br label %b94
b94:
  %v672 = phi i64 [ 0, %b92 ], [ %v690, %b95 ]
  %v673 = icmp slt i64 %v672, %v628
  br i1 %v673, label %b95, label %b96
b95:
  %v674 = mul i64 %v672, 8
  %v675 = getelementptr inbounds float, ptr %v671, i64 %v674
  %v676 = mul i64 %v672, 32
  %v677 = getelementptr inbounds float, ptr %v90, i64 %v676
  %v678 = getelementptr inbounds float, ptr %v675, i64 0
  %v679 = load <8 x float>, ptr %v678, align 4
  %v680 = getelementptr inbounds float, ptr %v677, i64 0
  store <8 x float> %v679, ptr %v680, align 4
  %v681 = getelementptr inbounds float, ptr %v675, i64 8
  %v682 = load <8 x float>, ptr %v681, align 4
  %v683 = getelementptr inbounds float, ptr %v677, i64 8
  store <8 x float> %v682, ptr %v683, align 4
  %v684 = getelementptr inbounds float, ptr %v675, i64 16
  %v685 = load <8 x float>, ptr %v684, align 4
  %v686 = getelementptr inbounds float, ptr %v677, i64 16
  store <8 x float> %v685, ptr %v686, align 4
  %v687 = getelementptr inbounds float, ptr %v675, i64 24
  %v688 = load <8 x float>, ptr %v687, align 4
  %v689 = getelementptr inbounds float, ptr %v677, i64 24
  store <8 x float> %v688, ptr %v689, align 4
  %v690 = add nsw i64 %v672, 1
  br label %b94
b96:
  %v691 = sdiv i64 %v633, 2
  br label %b97
b97:
  %v692 = phi i64 [ 0, %b96 ], [ %v701, %b98 ]
  %v693 = icmp slt i64 %v692, %v691
  br i1 %v693, label %b98, label %b99
b98:
  %v694 = mul i64 %v692, 2
  %v695 = add i64 %v629, %v694
  %v696 = mul i64 %v692, 768
  %v697 = getelementptr inbounds float, ptr %v599, i64 %v696
  %v698 = mul i64 %v695, 8
  %v699 = add i64 %v698, %v667
  %v700 = getelementptr inbounds float, ptr %v613, i64 %v699
  call void @outer_2x32(ptr %v697, ptr %v90, i64 %v628, ptr %v700, i64 8)
  %v701 = add nsw i64 %v692, 1
  br label %b97
b99:
  %v702 = add nsw i64 %v667, 32
  br label %b91
b93:
  %v703 = mul i64 %v624, 8
  %v704 = add i64 %v703, 0
  %v705 = getelementptr inbounds float, ptr %v598, i64 %v704
  br label %b100
b100:
  %v706 = phi i64 [ 0, %b93 ], [ %v715, %b101 ]
  %v707 = icmp slt i64 %v706, %v628
  br i1 %v707, label %b101, label %b102
b101:
  %v708 = mul i64 %v706, 8
  %v709 = getelementptr inbounds float, ptr %v705, i64 %v708
  %v710 = mul i64 %v706, 8
  %v711 = getelementptr inbounds float, ptr %v90, i64 %v710
  %v712 = getelementptr inbounds float, ptr %v709, i64 0
  %v713 = load <8 x float>, ptr %v712, align 4
  %v714 = getelementptr inbounds float, ptr %v711, i64 0
  store <8 x float> %v713, ptr %v714, align 4
  %v715 = add nsw i64 %v706, 1
  br label %b100
b102:
  %v716 = sdiv i64 %v633, 2
  br label %b103
b103:
  %v717 = phi i64 [ 0, %b102 ], [ %v726, %b104 ]
  %v718 = icmp slt i64 %v717, %v716
  br i1 %v718, label %b104, label %b105
b104:
  %v719 = mul i64 %v717, 2
  %v720 = add i64 %v629, %v719
  %v721 = mul i64 %v717, 768
  %v722 = getelementptr inbounds float, ptr %v599, i64 %v721
  %v723 = mul i64 %v720, 8
  %v724 = add i64 %v723, 0
  %v725 = getelementptr inbounds float, ptr %v613, i64 %v724
  call void @outer_2x8(ptr %v722, ptr %v90, i64 %v628, ptr %v725, i64 8)
  %v726 = add nsw i64 %v717, 1
  br label %b103
b105:
  %v727 = add nsw i64 %v629, 64
  br label %b79
b81:
  %v728 = add nsw i64 %v624, 384
  br label %b76
b78:
  %v729 = icmp sgt i64 %v3, 1
  br i1 %v729, label %b106, label %b107
b106:
  %v730 = getelementptr inbounds i64, ptr %v1, i64 3
  %v731 = atomicrmw add ptr %v730, i64 1 acq_rel
  %v732 = load i64, ptr %v85, align 8
  %v733 = add i64 %v732, 1
  store i64 %v733, ptr %v85, align 8
  %v734 = mul i64 %v3, %v733
  br label %b108
b108:
  %v735 = load atomic i64, ptr %v730 acquire, align 8
  %v736 = icmp slt i64 %v735, %v734
  br i1 %v736, label %b109, label %b110
b109:
  %v737 = call i32 @sched_yield()
  br label %b108
b110:
  br label %b107
b107:
  %v738 = mul i64 0, 32
  %v739 = getelementptr inbounds float, ptr %v44, i64 %v738
  %v740 = getelementptr inbounds float, ptr %v739, i64 0
  %v741 = mul i64 0, 8
  %v742 = getelementptr inbounds float, ptr %v24, i64 %v741
  %v743 = getelementptr inbounds float, ptr %v742, i64 0
  %v744 = getelementptr inbounds float, ptr %v90, i64 12288
  %v745 = add i64 32, 1
  %v746 = sdiv i64 %v745, 2
  %v747 = add i64 %v2, 1
  %v748 = mul i64 %v746, %v2
  %v749 = sdiv i64 %v748, %v3
  %v750 = mul i64 %v749, 2
  %v751 = icmp slt i64 %v750, 32
  %v752 = select i1 %v751, i64 %v750, i64 32
  %v753 = mul i64 %v746, %v747
  %v754 = sdiv i64 %v753, %v3
  %v755 = mul i64 %v754, 2
  %v756 = icmp slt i64 %v755, 32
  %v757 = select i1 %v756, i64 %v755, i64 32
  %v758 = getelementptr inbounds float, ptr %v40, i64 0
  br label %b111
b111:
  %v759 = phi i64 [ %v752, %b107 ], [ %v767, %b116 ]
  %v760 = icmp slt i64 %v759, %v757
  br i1 %v760, label %b112, label %b113
b112:
  %v761 = mul i64 %v759, 8
  %v762 = getelementptr inbounds float, ptr %v758, i64 %v761
  br label %b114
b114:
  %v763 = phi i64 [ 0, %b112 ], [ %v766, %b115 ]
  %v764 = icmp slt i64 %v763, 8
  br i1 %v764, label %b115, label %b116
b115:
  %v765 = getelementptr inbounds float, ptr %v762, i64 %v763
  store float 0x0000000000000000, ptr %v765, align 4
  %v766 = add nsw i64 %v763, 1
  br label %b114
b116:
  %v767 = add nsw i64 %v759, 1
  br label %b111
b113:
  %v768 = mul i64 %v8, 1
  br label %b117
b117:
  %v769 = phi i64 [ 0, %b113 ], [ %v873, %b122 ]
  %v770 = icmp slt i64 %v769, %v768
  br i1 %v770, label %b118, label %b119
b118:
  %v771 = sub i64 %v768, %v769
  %v772 = icmp slt i64 %v771, 384
  %v773 = select i1 %v772, i64 %v771, i64 384
  br label %b120
b120:
  %v774 = phi i64 [ %v752, %b118 ], [ %v872, %b146 ]
  %v775 = icmp slt i64 %v774, %v757
  br i1 %v775, label %b121, label %b122
b121:
  %v776 = sub i64 %v757, %v774
  %v777 = icmp slt i64 %v776, 64
  %v778 = select i1 %v777, i64 %v776, i64 64
  %v779 = sdiv i64 %v778, 2
  %v780 = mul i64 %v779, 2
  %v781 = sub i64 %v778, %v780
  %v782 = mul i64 %v769, 32
  %v783 = add i64 %v782, %v774
  %v784 = getelementptr inbounds float, ptr %v740, i64 %v783
  br label %b123
b123:
  %v785 = phi i64 [ 0, %b121 ], [ %v811, %b131 ]
  %v786 = icmp slt i64 %v785, %v773
  br i1 %v786, label %b124, label %b125
b124:
  %v787 = mul i64 %v785, 32
  %v788 = getelementptr inbounds float, ptr %v784, i64 %v787
  %v789 = mul i64 %v785, 2
  %v790 = getelementptr inbounds float, ptr %v744, i64 %v789
  br label %b126
b126:
  %v791 = phi i64 [ 0, %b124 ], [ %v800, %b127 ]
  %v792 = icmp slt i64 %v791, %v779
  br i1 %v792, label %b127, label %b128
b127:
  %v793 = mul i64 %v791, 2
  %v794 = getelementptr inbounds float, ptr %v788, i64 %v793
  %v795 = mul i64 %v791, 768
  %v796 = getelementptr inbounds float, ptr %v790, i64 %v795
  %v797 = getelementptr inbounds float, ptr %v794, i64 0
  %v798 = load <2 x float>, ptr %v797, align 4
  %v799 = getelementptr inbounds float, ptr %v796, i64 0
  store <2 x float> %v798, ptr %v799, align 4
  %v800 = add nsw i64 %v791, 1
  br label %b126
b128:
  %v801 = mul i64 %v779, 2
  %v802 = getelementptr inbounds float, ptr %v788, i64 %v801
  %v803 = mul i64 %v779, 768
  %v804 = getelementptr inbounds float, ptr %v790, i64 %v803
  br label %b129
b129:
  %v805 = phi i64 [ 0, %b128 ], [ %v810, %b130 ]
  %v806 = icmp slt i64 %v805, %v781
  br i1 %v806, label %b130, label %b131
b130:
  %v807 = getelementptr inbounds float, ptr %v802, i64 %v805
  %v808 = load float, ptr %v807, align 4
  %v809 = getelementptr inbounds float, ptr %v804, i64 %v805
  store float %v808, ptr %v809, align 4
  %v810 = add nsw i64 %v805, 1
  br label %b129, !llvm.loop !3
b131:
  %v811 = add nsw i64 %v785, 1
  br label %b123
b125:
  br label %b132
b132:
  %v812 = phi i64 [ 0, %b125 ], [ %v847, %b140 ]
  %v813 = icmp slt i64 %v812, 0
  br i1 %v813, label %b133, label %b134
b133:
  %v814 = mul i64 %v769, 8
  %v815 = add i64 %v814, %v812
  %v816 = getelementptr inbounds float, ptr %v743, i64 %v815
  br label %b135
b135:
  %v817 = phi i64 [ 0, %b133 ], [ %v835, %b136 ]
  %v818 = icmp slt i64 %v817, %v773
  br i1 %v818, label %b136, label %b137
b136:
  %v819 = mul i64 %v817, 8
  %v820 = getelementptr inbounds float, ptr %v816, i64 %v819
  %v821 = mul i64 %v817, 32
  %v822 = getelementptr inbounds float, ptr %v90, i64 %v821
  %v823 = getelementptr inbounds float, ptr %v820, i64 0
  %v824 = load <8 x float>, ptr %v823, align 4
  %v825 = getelementptr inbounds float, ptr %v822, i64 0
  store <8 x float> %v824, ptr %v825, align 4
  %v826 = getelementptr inbounds float, ptr %v820, i64 8
  %v827 = load <8 x float>, ptr %v826, align 4
  %v828 = getelementptr inbounds float, ptr %v822, i64 8
  store <8 x float> %v827, ptr %v828, align 4
  %v829 = getelementptr inbounds float, ptr %v820, i64 16
  %v830 = load <8 x float>, ptr %v829, align 4
  %v831 = getelementptr inbounds float, ptr %v822, i64 16
  store <8 x float> %v830, ptr %v831, align 4
  %v832 = getelementptr inbounds float, ptr %v820, i64 24
  %v833 = load <8 x float>, ptr %v832, align 4
  %v834 = getelementptr inbounds float, ptr %v822, i64 24
  store <8 x float> %v833, ptr %v834, align 4
  %v835 = add nsw i64 %v817, 1
  br label %b135
b137:
  %v836 = sdiv i64 %v778, 2
  br label %b138
b138:
  %v837 = phi i64 [ 0, %b137 ], [ %v846, %b139 ]
  %v838 = icmp slt i64 %v837, %v836
  br i1 %v838, label %b139, label %b140
b139:
  %v839 = mul i64 %v837, 2
  %v840 = add i64 %v774, %v839
  %v841 = mul i64 %v837, 768
  %v842 = getelementptr inbounds float, ptr %v744, i64 %v841
  %v843 = mul i64 %v840, 8
  %v844 = add i64 %v843, %v812
  %v845 = getelementptr inbounds float, ptr %v758, i64 %v844
  call void @outer_2x32(ptr %v842, ptr %v90, i64 %v773, ptr %v845, i64 8)
  %v846 = add nsw i64 %v837, 1
  br label %b138
b140:
  %v847 = add nsw i64 %v812, 32
  br label %b132
b134:
  %v848 = mul i64 %v769, 8
  %v849 = add i64 %v848, 0
  %v850 = getelementptr inbounds float, ptr %v743, i64 %v849
  br label %b141
b141:
  %v851 = phi i64 [ 0, %b134 ], [ %v860, %b142 ]
  %v852 = icmp slt i64 %v851, %v773
  br i1 %v852, label %b142, label %b143
b142:
  %v853 = mul i64 %v851, 8
  %v854 = getelementptr inbounds float, ptr %v850, i64 %v853
  %v855 = mul i64 %v851, 8
  %v856 = getelementptr inbounds float, ptr %v90, i64 %v855
  %v857 = getelementptr inbounds float, ptr %v854, i64 0
  %v858 = load <8 x float>, ptr %v857, align 4
  %v859 = getelementptr inbounds float, ptr %v856, i64 0
  store <8 x float> %v858, ptr %v859, align 4
  %v860 = add nsw i64 %v851, 1
  br label %b141
b143:
  %v861 = sdiv i64 %v778, 2
  br label %b144
b144:
  %v862 = phi i64 [ 0, %b143 ], [ %v871, %b145 ]
  %v863 = icmp slt i64 %v862, %v861
  br i1 %v863, label %b145, label %b146
b145:
  %v864 = mul i64 %v862, 2
  %v865 = add i64 %v774, %v864
  %v866 = mul i64 %v862, 768
  %v867 = getelementptr inbounds float, ptr %v744, i64 %v866
  %v868 = mul i64 %v865, 8
  %v869 = add i64 %v868, 0
  %v870 = getelementptr inbounds float, ptr %v758, i64 %v869
  call void @outer_2x8(ptr %v867, ptr %v90, i64 %v773, ptr %v870, i64 8)
  %v871 = add nsw i64 %v862, 1
  br label %b144
b146:
  %v872 = add nsw i64 %v774, 64
  br label %b120
b122:
  %v873 = add nsw i64 %v769, 384
  br label %b117
b119:
  %v874 = icmp sgt i64 %v3, 1
  br i1 %v874, label %b147, label %b148
b147:
  %v875 = getelementptr inbounds i64, ptr %v1, i64 3
  %v876 = atomicrmw add ptr %v875, i64 1 acq_rel
  %v877 = load i64, ptr %v85, align 8
  %v878 = add i64 %v877, 1
  store i64 %v878, ptr %v85, align 8
  %v879 = mul i64 %v3, %v878
  br label %b149
b149:
  %v880 = load atomic i64, ptr %v875 acquire, align 8
  %v881 = icmp slt i64 %v880, %v879
  br i1 %v881, label %b150, label %b151
b150:
  %v882 = call i32 @sched_yield()
  br label %b149
b151:
  br label %b148
b148:
  %v883 = icmp eq i64 %v2, 0
  br i1 %v883, label %b152, label %b153
b152:
  br label %b154
b154:
  %v884 = phi i64 [ 0, %b152 ], [ %v906, %b159 ]
  %v885 = icmp slt i64 %v884, 32
  br i1 %v885, label %b155, label %b156
b155:
  br label %b157
b157:
  %v886 = phi i64 [ 0, %b155 ], [ %v903, %b162 ]
  %v887 = phi <8 x float> [ splat (float 0x0000000000000000), %b155 ], [ %v902, %b162 ]
  %v888 = icmp slt i64 %v886, %v8
  br i1 %v888, label %b158, label %b159
b158:
  %v889 = add i64 %v886, 128
  %v890 = icmp slt i64 %v889, %v8
  %v891 = select i1 %v890, i64 %v889, i64 %v8
  br label %b160
b160:
  %v892 = phi i64 [ %v886, %b158 ], [ %v901, %b161 ]
  %v893 = phi <8 x float> [ splat (float 0x0000000000000000), %b158 ], [ %v900, %b161 ]
  %v894 = icmp slt i64 %v892, %v891
  br i1 %v894, label %b161, label %b162
b161:
  %v895 = mul i64 %v892, 32
  %v896 = getelementptr inbounds float, ptr %v44, i64 %v895
  %v897 = add i64 0, %v884
  %v898 = getelementptr inbounds float, ptr %v896, i64 %v897
  %v899 = load <8 x float>, ptr %v898, align 4
  %v900 = fadd <8 x float> %v893, %v899
  %v901 = add nsw i64 %v892, 1
  br label %b160
b162:
  %v902 = fadd <8 x float> %v887, %v893
  %v903 = add nsw i64 %v886, 128
  br label %b157
b159:
  %v904 = add i64 0, %v884
  %v905 = getelementptr inbounds float, ptr %v42, i64 %v904
  store <8 x float> %v887, ptr %v905, align 4
  %v906 = add nsw i64 %v884, 8
  br label %b154
b156:
  br label %b153
b153:
  %v907 = icmp sgt i64 %v3, 1
  br i1 %v907, label %b163, label %b164
b163:
  %v908 = getelementptr inbounds i64, ptr %v1, i64 3
  %v909 = atomicrmw add ptr %v908, i64 1 acq_rel
  %v910 = load i64, ptr %v85, align 8
  %v911 = add i64 %v910, 1
  store i64 %v911, ptr %v85, align 8
  %v912 = mul i64 %v3, %v911
  br label %b165
b165:
  %v913 = load atomic i64, ptr %v908 acquire, align 8
  %v914 = icmp slt i64 %v913, %v912
  br i1 %v914, label %b166, label %b167
b166:
  %v915 = call i32 @sched_yield()
  br label %b165
b167:
  br label %b164
b164:
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
declare <8 x float> @llvm.copysign.v8f32(<8 x float>, <8 x float>)
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>)

attributes #0 = { nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind }
attributes #2 = { nounwind "prefer-vector-width"="256" noinline }

!0 = distinct !{!0, !1, !2}
!1 = !{!"llvm.loop.unroll.disable"}
!2 = !{!"llvm.loop.vectorize.width", i32 1}
!3 = distinct !{!3, !4, !5}
!4 = !{!"llvm.loop.unroll.disable"}
!5 = !{!"llvm.loop.vectorize.width", i32 1}
