; generated from specs/layernorm_lstm.yaml by `make generated`: do not edit
; layernorm_lstm I=8 H=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_2x4 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x4, ptr @tile_2x4], align 8
@table_tile_8x1 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1, ptr @tile_2x1, ptr @tile_3x1, ptr @tile_4x1, ptr @tile_5x1, ptr @tile_6x1, ptr @tile_7x1, ptr @tile_8x1], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v135 = alloca i64, i64 1, align 8
  %v308 = alloca float, i64 64, align 4
  %v545 = alloca float, i64 64, align 4
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
  %v75 = getelementptr inbounds ptr, ptr %v0, i64 33
  %v76 = load ptr, ptr %v75, align 4
  %v77 = getelementptr inbounds ptr, ptr %v0, i64 34
  %v78 = load ptr, ptr %v77, align 4
  %v79 = getelementptr inbounds ptr, ptr %v0, i64 35
  %v80 = load ptr, ptr %v79, align 4
  %v81 = getelementptr inbounds ptr, ptr %v0, i64 36
  %v82 = load ptr, ptr %v81, align 4
  %v83 = getelementptr inbounds ptr, ptr %v0, i64 37
  %v84 = load ptr, ptr %v83, align 4
  %v85 = getelementptr inbounds ptr, ptr %v0, i64 38
  %v86 = load ptr, ptr %v85, align 4
  %v87 = getelementptr inbounds ptr, ptr %v0, i64 39
  %v88 = load ptr, ptr %v87, align 4
  %v89 = getelementptr inbounds ptr, ptr %v0, i64 40
  %v90 = load ptr, ptr %v89, align 4
  %v91 = getelementptr inbounds ptr, ptr %v0, i64 41
  %v92 = load ptr, ptr %v91, align 4
  %v93 = getelementptr inbounds ptr, ptr %v0, i64 42
  %v94 = load ptr, ptr %v93, align 4
  %v95 = getelementptr inbounds i64, ptr %v1, i64 6
  %v96 = load i64, ptr %v95, align 8
  %v97 = getelementptr inbounds i64, ptr %v1, i64 16
  %v98 = load i64, ptr %v97, align 8
  %v99 = getelementptr inbounds i64, ptr %v1, i64 17
  %v100 = load i64, ptr %v99, align 8
  %v101 = getelementptr inbounds i64, ptr %v1, i64 18
  %v102 = load i64, ptr %v101, align 8
  %v103 = getelementptr inbounds i64, ptr %v1, i64 21
  %v104 = load i64, ptr %v103, align 8
  %v105 = getelementptr inbounds i64, ptr %v1, i64 31
  %v106 = load i64, ptr %v105, align 8
  %v107 = getelementptr inbounds i64, ptr %v1, i64 33
  %v108 = load i64, ptr %v107, align 8
  %v109 = getelementptr inbounds i64, ptr %v1, i64 34
  %v110 = load i64, ptr %v109, align 8
  %v111 = getelementptr inbounds i64, ptr %v1, i64 35
  %v112 = load i64, ptr %v111, align 8
  %v113 = getelementptr inbounds i64, ptr %v1, i64 36
  %v114 = load i64, ptr %v113, align 8
  %v115 = getelementptr inbounds i64, ptr %v1, i64 37
  %v116 = load i64, ptr %v115, align 8
  %v117 = getelementptr inbounds i64, ptr %v1, i64 38
  %v118 = load i64, ptr %v117, align 8
  %v119 = getelementptr inbounds i64, ptr %v1, i64 39
  %v120 = load i64, ptr %v119, align 8
  %v121 = getelementptr inbounds i64, ptr %v1, i64 40
  %v122 = load i64, ptr %v121, align 8
  %v123 = getelementptr inbounds i64, ptr %v1, i64 41
  %v124 = load i64, ptr %v123, align 8
  %v125 = getelementptr inbounds i64, ptr %v1, i64 42
  %v126 = load i64, ptr %v125, align 8
  %v127 = getelementptr inbounds i64, ptr %v1, i64 45
  %v128 = load i64, ptr %v127, align 8
  %v129 = getelementptr inbounds i64, ptr %v1, i64 46
  %v130 = load i64, ptr %v129, align 8
  %v131 = getelementptr inbounds i64, ptr %v1, i64 47
  %v132 = load i64, ptr %v131, align 8
  %v133 = getelementptr inbounds i64, ptr %v1, i64 48
  %v134 = load i64, ptr %v133, align 8
  store i64 0, ptr %v135, align 8
  %v136 = getelementptr inbounds ptr, ptr %v0, i64 43
  %v137 = load ptr, ptr %v136, align 4
  %v138 = mul i64 %v2, 0
  %v139 = add i64 %v138, 512
  %v140 = getelementptr inbounds float, ptr %v137, i64 %v139
  %v141 = getelementptr inbounds i64, ptr %v1, i64 4
  %v142 = load i64, ptr %v141, align 8
  %v143 = icmp eq i64 %v142, 0
  br i1 %v143, label %b0, label %b1
b0:
  %v144 = icmp eq i64 %v2, 0
  br i1 %v144, label %b2, label %b3
b2:
  %v145 = add i64 0, 0
  %v146 = getelementptr inbounds float, ptr %v62, i64 %v145
  %v147 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v148 = shufflevector <8 x float> %v147, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v148, ptr %v146, align 4
  br label %b3
b3:
  br label %b1
b1:
  %v149 = icmp sgt i64 %v3, 1
  br i1 %v149, label %b4, label %b5
b4:
  %v150 = getelementptr inbounds i64, ptr %v1, i64 3
  %v151 = atomicrmw add ptr %v150, i64 1 acq_rel
  %v152 = load i64, ptr %v135, align 8
  %v153 = add i64 %v152, 1
  store i64 %v153, ptr %v135, align 8
  %v154 = mul i64 %v3, %v153
  br label %b6
b6:
  %v155 = load atomic i64, ptr %v150 acquire, align 8
  %v156 = icmp slt i64 %v155, %v154
  br i1 %v156, label %b7, label %b8
b7:
  %v157 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  %v158 = getelementptr inbounds i64, ptr %v1, i64 4
  %v159 = load i64, ptr %v158, align 8
  %v160 = icmp eq i64 %v159, 0
  br i1 %v160, label %b9, label %b10
b9:
  %v161 = getelementptr inbounds i64, ptr %v1, i64 49
  %v162 = load i64, ptr %v161, align 8
  %v163 = icmp eq i64 %v162, 0
  br i1 %v163, label %b11, label %b12
b11:
  %v164 = add i64 %v7, 0
  %v165 = sdiv i64 %v164, 1
  %v166 = add i64 %v2, 1
  %v167 = mul i64 %v165, %v2
  %v168 = sdiv i64 %v167, %v3
  %v169 = mul i64 %v168, 1
  %v170 = icmp slt i64 %v169, %v7
  %v171 = select i1 %v170, i64 %v169, i64 %v7
  %v172 = mul i64 %v165, %v166
  %v173 = sdiv i64 %v172, %v3
  %v174 = mul i64 %v173, 1
  %v175 = icmp slt i64 %v174, %v7
  %v176 = select i1 %v175, i64 %v174, i64 %v7
  br label %b13
b13:
  %v177 = phi i64 [ %v171, %b11 ], [ %v188, %b14 ]
  %v178 = icmp slt i64 %v177, %v176
  br i1 %v178, label %b14, label %b15
b14:
  %v179 = and i64 0, %v100
  %v180 = mul i64 %v179, %v7
  %v181 = add i64 %v180, %v177
  %v182 = mul i64 %v181, 8
  %v183 = getelementptr inbounds float, ptr %v32, i64 %v182
  %v184 = add i64 0, 0
  %v185 = getelementptr inbounds float, ptr %v183, i64 %v184
  %v186 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v187 = shufflevector <8 x float> %v186, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v187, ptr %v185, align 4
  %v188 = add nsw i64 %v177, 1
  br label %b13
b15:
  br label %b12
b12:
  br label %b10
b10:
  %v189 = icmp sgt i64 %v3, 1
  br i1 %v189, label %b16, label %b17
b16:
  %v190 = getelementptr inbounds i64, ptr %v1, i64 3
  %v191 = atomicrmw add ptr %v190, i64 1 acq_rel
  %v192 = load i64, ptr %v135, align 8
  %v193 = add i64 %v192, 1
  store i64 %v193, ptr %v135, align 8
  %v194 = mul i64 %v3, %v193
  br label %b18
b18:
  %v195 = load atomic i64, ptr %v190 acquire, align 8
  %v196 = icmp slt i64 %v195, %v194
  br i1 %v196, label %b19, label %b20
b19:
  %v197 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  %v198 = getelementptr inbounds i64, ptr %v1, i64 4
  %v199 = load i64, ptr %v198, align 8
  %v200 = icmp eq i64 %v199, 0
  br i1 %v200, label %b21, label %b22
b21:
  %v201 = getelementptr inbounds i64, ptr %v1, i64 50
  %v202 = load i64, ptr %v201, align 8
  %v203 = icmp eq i64 %v202, 0
  br i1 %v203, label %b23, label %b24
b23:
  %v204 = add i64 %v7, 0
  %v205 = sdiv i64 %v204, 1
  %v206 = add i64 %v2, 1
  %v207 = mul i64 %v205, %v2
  %v208 = sdiv i64 %v207, %v3
  %v209 = mul i64 %v208, 1
  %v210 = icmp slt i64 %v209, %v7
  %v211 = select i1 %v210, i64 %v209, i64 %v7
  %v212 = mul i64 %v205, %v206
  %v213 = sdiv i64 %v212, %v3
  %v214 = mul i64 %v213, 1
  %v215 = icmp slt i64 %v214, %v7
  %v216 = select i1 %v215, i64 %v214, i64 %v7
  br label %b25
b25:
  %v217 = phi i64 [ %v211, %b23 ], [ %v228, %b26 ]
  %v218 = icmp slt i64 %v217, %v216
  br i1 %v218, label %b26, label %b27
b26:
  %v219 = and i64 0, %v102
  %v220 = mul i64 %v219, %v7
  %v221 = add i64 %v220, %v217
  %v222 = mul i64 %v221, 8
  %v223 = getelementptr inbounds float, ptr %v34, i64 %v222
  %v224 = add i64 0, 0
  %v225 = getelementptr inbounds float, ptr %v223, i64 %v224
  %v226 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v227 = shufflevector <8 x float> %v226, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v227, ptr %v225, align 4
  %v228 = add nsw i64 %v217, 1
  br label %b25
b27:
  br label %b24
b24:
  br label %b22
b22:
  %v229 = icmp sgt i64 %v3, 1
  br i1 %v229, label %b28, label %b29
b28:
  %v230 = getelementptr inbounds i64, ptr %v1, i64 3
  %v231 = atomicrmw add ptr %v230, i64 1 acq_rel
  %v232 = load i64, ptr %v135, align 8
  %v233 = add i64 %v232, 1
  store i64 %v233, ptr %v135, align 8
  %v234 = mul i64 %v3, %v233
  br label %b30
b30:
  %v235 = load atomic i64, ptr %v230 acquire, align 8
  %v236 = icmp slt i64 %v235, %v234
  br i1 %v236, label %b31, label %b32
b31:
  %v237 = call i32 @sched_yield()
  br label %b30
b32:
  br label %b29
b29:
  %v238 = getelementptr inbounds float, ptr %v137, i64 0
  %v239 = getelementptr inbounds i64, ptr %v1, i64 4
  %v240 = load i64, ptr %v239, align 8
  %v241 = icmp eq i64 %v240, 0
  br i1 %v241, label %b33, label %b34
b33:
  %v242 = add i64 1, 0
  %v243 = sdiv i64 %v242, 1
  %v244 = add i64 %v2, 1
  %v245 = mul i64 %v243, %v2
  %v246 = sdiv i64 %v245, %v3
  %v247 = mul i64 %v246, 1
  %v248 = icmp slt i64 %v247, 1
  %v249 = select i1 %v248, i64 %v247, i64 1
  %v250 = mul i64 %v243, %v244
  %v251 = sdiv i64 %v250, %v3
  %v252 = mul i64 %v251, 1
  %v253 = icmp slt i64 %v252, 1
  %v254 = select i1 %v253, i64 %v252, i64 1
  %v255 = icmp slt i64 %v254, 1
  %v256 = select i1 %v255, i64 %v254, i64 1
  br label %b35
b35:
  %v257 = phi i64 [ %v249, %b33 ], [ %v298, %b36 ]
  %v258 = icmp slt i64 %v257, %v256
  br i1 %v258, label %b36, label %b37
b36:
  %v259 = mul i64 %v257, 256
  %v260 = mul i64 %v257, 32
  %v261 = add i64 %v259, 0
  %v262 = add i64 %v260, 0
  %v263 = getelementptr inbounds float, ptr %v238, i64 %v261
  %v264 = sub i64 32, %v262
  %v265 = icmp slt i64 %v264, 0
  %v266 = select i1 %v265, i64 0, i64 %v264
  %v267 = mul i64 %v262, 8
  %v268 = add i64 0, %v267
  %v269 = getelementptr inbounds float, ptr %v18, i64 %v268
  call void @pack_turned(ptr %v269, i64 8, i64 1, i64 8, i64 %v266, ptr %v263, i64 32)
  %v270 = add i64 %v259, 8
  %v271 = add i64 %v260, 8
  %v272 = getelementptr inbounds float, ptr %v238, i64 %v270
  %v273 = sub i64 32, %v271
  %v274 = icmp slt i64 %v273, 0
  %v275 = select i1 %v274, i64 0, i64 %v273
  %v276 = mul i64 %v271, 8
  %v277 = add i64 0, %v276
  %v278 = getelementptr inbounds float, ptr %v18, i64 %v277
  call void @pack_turned(ptr %v278, i64 8, i64 1, i64 8, i64 %v275, ptr %v272, i64 32)
  %v279 = add i64 %v259, 16
  %v280 = add i64 %v260, 16
  %v281 = getelementptr inbounds float, ptr %v238, i64 %v279
  %v282 = sub i64 32, %v280
  %v283 = icmp slt i64 %v282, 0
  %v284 = select i1 %v283, i64 0, i64 %v282
  %v285 = mul i64 %v280, 8
  %v286 = add i64 0, %v285
  %v287 = getelementptr inbounds float, ptr %v18, i64 %v286
  call void @pack_turned(ptr %v287, i64 8, i64 1, i64 8, i64 %v284, ptr %v281, i64 32)
  %v288 = add i64 %v259, 24
  %v289 = add i64 %v260, 24
  %v290 = getelementptr inbounds float, ptr %v238, i64 %v288
  %v291 = sub i64 32, %v289
  %v292 = icmp slt i64 %v291, 0
  %v293 = select i1 %v292, i64 0, i64 %v291
  %v294 = mul i64 %v289, 8
  %v295 = add i64 0, %v294
  %v296 = getelementptr inbounds float, ptr %v18, i64 %v295
  call void @pack_turned(ptr %v296, i64 8, i64 1, i64 8, i64 %v293, ptr %v290, i64 32)
  %v297 = add i64 %v259, 256
  %v298 = add nsw i64 %v257, 1
  br label %b35
b37:
  br label %b34
b34:
  %v299 = icmp sgt i64 %v3, 1
  br i1 %v299, label %b38, label %b39
b38:
  %v300 = getelementptr inbounds i64, ptr %v1, i64 3
  %v301 = atomicrmw add ptr %v300, i64 1 acq_rel
  %v302 = load i64, ptr %v135, align 8
  %v303 = add i64 %v302, 1
  store i64 %v303, ptr %v135, align 8
  %v304 = mul i64 %v3, %v303
  br label %b40
b40:
  %v305 = load atomic i64, ptr %v300 acquire, align 8
  %v306 = icmp slt i64 %v305, %v304
  br i1 %v306, label %b41, label %b42
b41:
  %v307 = call i32 @sched_yield()
  br label %b40
b42:
  br label %b39
b39:
  %v309 = add i64 %v8, 0
  %v310 = sdiv i64 %v309, 1
  %v311 = add i64 %v2, 1
  %v312 = mul i64 %v310, %v2
  %v313 = sdiv i64 %v312, %v3
  %v314 = mul i64 %v313, 1
  %v315 = icmp slt i64 %v314, %v8
  %v316 = select i1 %v315, i64 %v314, i64 %v8
  %v317 = mul i64 %v310, %v311
  %v318 = sdiv i64 %v317, %v3
  %v319 = mul i64 %v318, 1
  %v320 = icmp slt i64 %v319, %v8
  %v321 = select i1 %v320, i64 %v319, i64 %v8
  br label %b43
b43:
  %v322 = phi i64 [ %v316, %b39 ], [ %v376, %b48 ]
  %v323 = icmp slt i64 %v322, %v321
  br i1 %v323, label %b44, label %b45
b44:
  %v324 = add i64 %v322, 96
  %v325 = icmp slt i64 %v324, %v321
  %v326 = select i1 %v325, i64 %v324, i64 %v321
  br label %b46
b46:
  %v327 = phi i64 [ 0, %b44 ], [ %v375, %b51 ]
  %v328 = icmp slt i64 %v327, 1
  br i1 %v328, label %b47, label %b48
b47:
  %v329 = sub i64 %v326, %v322
  %v330 = sub i64 2, 1
  %v331 = add i64 %v329, %v330
  %v332 = sdiv i64 %v331, 2
  br label %b49
b49:
  %v333 = phi i64 [ 0, %b47 ], [ %v374, %b56 ]
  %v334 = icmp slt i64 %v333, %v332
  br i1 %v334, label %b50, label %b51
b50:
  %v335 = mul i64 %v329, %v333
  %v336 = sdiv i64 %v335, %v332
  %v337 = add i64 %v322, %v336
  %v338 = add i64 %v333, 1
  %v339 = mul i64 %v329, %v338
  %v340 = sdiv i64 %v339, %v332
  %v341 = add i64 %v322, %v340
  %v342 = mul i64 %v327, 256
  %v343 = getelementptr inbounds float, ptr %v238, i64 %v342
  %v344 = sub i64 %v341, %v337
  %v345 = mul i64 %v337, 8
  %v346 = getelementptr inbounds float, ptr %v10, i64 %v345
  %v347 = getelementptr inbounds float, ptr %v346, i64 0
  %v348 = sub i64 %v344, 1
  %v349 = getelementptr inbounds ptr, ptr @table_tile_2x4, i64 %v348
  %v350 = load ptr, ptr %v349, align 4
  %v351 = getelementptr inbounds float, ptr %v308, i64 0
  %v352 = icmp sgt i64 %v344, 0
  br i1 %v352, label %b52, label %b53
b52:
  call void %v350(ptr %v347, i64 8, ptr %v343, i64 8, ptr %v351, i64 32, i64 8)
  br label %b53
b53:
  %v353 = add i64 %v342, 256
  br label %b54
b54:
  %v354 = phi i64 [ %v337, %b53 ], [ %v373, %b59 ]
  %v355 = icmp slt i64 %v354, %v341
  br i1 %v355, label %b55, label %b56
b55:
  %v356 = sub i64 %v354, %v337
  %v357 = mul i64 %v356, 32
  %v358 = getelementptr inbounds float, ptr %v308, i64 %v357
  %v359 = mul i64 %v354, 32
  %v360 = getelementptr inbounds float, ptr %v64, i64 %v359
  br label %b57
b57:
  %v361 = phi i64 [ 0, %b55 ], [ %v372, %b58 ]
  %v362 = icmp slt i64 %v361, 4
  br i1 %v362, label %b58, label %b59
b58:
  %v363 = mul i64 %v327, 4
  %v364 = add i64 %v363, %v361
  %v365 = mul i64 %v364, 8
  %v366 = add i64 0, %v361
  %v367 = mul i64 %v366, 8
  %v368 = getelementptr inbounds float, ptr %v358, i64 %v367
  %v369 = load <8 x float>, ptr %v368, align 4
  %v370 = add i64 0, %v365
  %v371 = getelementptr inbounds float, ptr %v360, i64 %v370
  store <8 x float> %v369, ptr %v371, align 4
  %v372 = add nsw i64 %v361, 1
  br label %b57
b59:
  %v373 = add nsw i64 %v354, 1
  br label %b54
b56:
  %v374 = add nsw i64 %v333, 1
  br label %b49
b51:
  %v375 = add nsw i64 %v327, 1
  br label %b46
b48:
  %v376 = add nsw i64 %v322, 96
  br label %b43
b45:
  %v377 = add i64 %v8, 0
  %v378 = sdiv i64 %v377, 1
  %v379 = add i64 %v2, 1
  %v380 = mul i64 %v378, %v2
  %v381 = sdiv i64 %v380, %v3
  %v382 = mul i64 %v381, 1
  %v383 = icmp slt i64 %v382, %v8
  %v384 = select i1 %v383, i64 %v382, i64 %v8
  %v385 = mul i64 %v378, %v379
  %v386 = sdiv i64 %v385, %v3
  %v387 = mul i64 %v386, 1
  %v388 = icmp slt i64 %v387, %v8
  %v389 = select i1 %v388, i64 %v387, i64 %v8
  br label %b60
b60:
  %v390 = phi i64 [ %v384, %b45 ], [ %v415, %b65 ]
  %v391 = icmp slt i64 %v390, %v389
  br i1 %v391, label %b61, label %b62
b61:
  br label %b63
b63:
  %v392 = phi i64 [ 0, %b61 ], [ %v401, %b64 ]
  %v393 = phi <8 x float> [ splat (float 0x0000000000000000), %b61 ], [ %v400, %b64 ]
  %v394 = icmp slt i64 %v392, 32
  br i1 %v394, label %b64, label %b65
b64:
  %v395 = mul i64 %v390, 32
  %v396 = getelementptr inbounds float, ptr %v64, i64 %v395
  %v397 = add i64 0, %v392
  %v398 = getelementptr inbounds float, ptr %v396, i64 %v397
  %v399 = load <8 x float>, ptr %v398, align 4
  %v400 = fadd <8 x float> %v393, %v399
  %v401 = add nsw i64 %v392, 8
  br label %b63
b65:
  %v402 = shufflevector <8 x float> %v393, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v403 = shufflevector <8 x float> %v393, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v404 = fadd <4 x float> %v402, %v403
  %v405 = shufflevector <4 x float> %v404, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v406 = shufflevector <4 x float> %v404, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v407 = fadd <2 x float> %v405, %v406
  %v408 = extractelement <2 x float> %v407, i64 0
  %v409 = extractelement <2 x float> %v407, i64 1
  %v410 = fadd float %v408, %v409
  %v411 = fadd float %v410, 0x0000000000000000
  %v412 = mul i64 %v390, 1
  %v413 = getelementptr inbounds float, ptr %v66, i64 %v412
  %v414 = getelementptr inbounds float, ptr %v413, i64 0
  store float %v411, ptr %v414, align 4
  %v415 = add nsw i64 %v390, 1
  br label %b60
b62:
  %v416 = add i64 %v8, 0
  %v417 = sdiv i64 %v416, 1
  %v418 = add i64 %v2, 1
  %v419 = mul i64 %v417, %v2
  %v420 = sdiv i64 %v419, %v3
  %v421 = mul i64 %v420, 1
  %v422 = icmp slt i64 %v421, %v8
  %v423 = select i1 %v422, i64 %v421, i64 %v8
  %v424 = mul i64 %v417, %v418
  %v425 = sdiv i64 %v424, %v3
  %v426 = mul i64 %v425, 1
  %v427 = icmp slt i64 %v426, %v8
  %v428 = select i1 %v427, i64 %v426, i64 %v8
  br label %b66
b66:
  %v429 = phi i64 [ %v423, %b62 ], [ %v463, %b71 ]
  %v430 = icmp slt i64 %v429, %v428
  br i1 %v430, label %b67, label %b68
b67:
  br label %b69
b69:
  %v431 = phi i64 [ 0, %b67 ], [ %v449, %b70 ]
  %v432 = phi <8 x float> [ splat (float 0x0000000000000000), %b67 ], [ %v448, %b70 ]
  %v433 = icmp slt i64 %v431, 32
  br i1 %v433, label %b70, label %b71
b70:
  %v434 = mul i64 %v429, 32
  %v435 = getelementptr inbounds float, ptr %v64, i64 %v434
  %v436 = mul i64 %v429, 1
  %v437 = getelementptr inbounds float, ptr %v66, i64 %v436
  %v438 = getelementptr inbounds float, ptr %v437, i64 0
  %v439 = load float, ptr %v438, align 4
  %v440 = fdiv float %v439, 0x4040000000000000
  %v441 = add i64 0, %v431
  %v442 = getelementptr inbounds float, ptr %v435, i64 %v441
  %v443 = load <8 x float>, ptr %v442, align 4
  %v444 = insertelement <8 x float> poison, float %v440, i64 0
  %v445 = shufflevector <8 x float> %v444, <8 x float> poison, <8 x i32> zeroinitializer
  %v446 = fsub <8 x float> %v443, %v445
  %v447 = fmul <8 x float> %v446, %v446
  %v448 = fadd <8 x float> %v432, %v447
  %v449 = add nsw i64 %v431, 8
  br label %b69
b71:
  %v450 = shufflevector <8 x float> %v432, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v451 = shufflevector <8 x float> %v432, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v452 = fadd <4 x float> %v450, %v451
  %v453 = shufflevector <4 x float> %v452, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v454 = shufflevector <4 x float> %v452, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v455 = fadd <2 x float> %v453, %v454
  %v456 = extractelement <2 x float> %v455, i64 0
  %v457 = extractelement <2 x float> %v455, i64 1
  %v458 = fadd float %v456, %v457
  %v459 = fadd float %v458, 0x0000000000000000
  %v460 = mul i64 %v429, 1
  %v461 = getelementptr inbounds float, ptr %v68, i64 %v460
  %v462 = getelementptr inbounds float, ptr %v461, i64 0
  store float %v459, ptr %v462, align 4
  %v463 = add nsw i64 %v429, 1
  br label %b66
b68:
  %v464 = icmp sgt i64 %v3, 1
  br i1 %v464, label %b72, label %b73
b72:
  %v465 = getelementptr inbounds i64, ptr %v1, i64 3
  %v466 = atomicrmw add ptr %v465, i64 1 acq_rel
  %v467 = load i64, ptr %v135, align 8
  %v468 = add i64 %v467, 1
  store i64 %v468, ptr %v135, align 8
  %v469 = mul i64 %v3, %v468
  br label %b74
b74:
  %v470 = load atomic i64, ptr %v465 acquire, align 8
  %v471 = icmp slt i64 %v470, %v469
  br i1 %v471, label %b75, label %b76
b75:
  %v472 = call i32 @sched_yield()
  br label %b74
b76:
  br label %b73
b73:
  %v473 = getelementptr inbounds float, ptr %v137, i64 256
  %v474 = getelementptr inbounds i64, ptr %v1, i64 4
  %v475 = load i64, ptr %v474, align 8
  %v476 = icmp eq i64 %v475, 0
  br i1 %v476, label %b77, label %b78
b77:
  %v477 = add i64 1, 0
  %v478 = sdiv i64 %v477, 1
  %v479 = add i64 %v2, 1
  %v480 = mul i64 %v478, %v2
  %v481 = sdiv i64 %v480, %v3
  %v482 = mul i64 %v481, 1
  %v483 = icmp slt i64 %v482, 1
  %v484 = select i1 %v483, i64 %v482, i64 1
  %v485 = mul i64 %v478, %v479
  %v486 = sdiv i64 %v485, %v3
  %v487 = mul i64 %v486, 1
  %v488 = icmp slt i64 %v487, 1
  %v489 = select i1 %v488, i64 %v487, i64 1
  %v490 = icmp slt i64 %v489, 1
  %v491 = select i1 %v490, i64 %v489, i64 1
  br label %b79
b79:
  %v492 = phi i64 [ %v484, %b77 ], [ %v533, %b80 ]
  %v493 = icmp slt i64 %v492, %v491
  br i1 %v493, label %b80, label %b81
b80:
  %v494 = mul i64 %v492, 256
  %v495 = mul i64 %v492, 32
  %v496 = add i64 %v494, 0
  %v497 = add i64 %v495, 0
  %v498 = getelementptr inbounds float, ptr %v473, i64 %v496
  %v499 = sub i64 32, %v497
  %v500 = icmp slt i64 %v499, 0
  %v501 = select i1 %v500, i64 0, i64 %v499
  %v502 = mul i64 %v497, 8
  %v503 = add i64 0, %v502
  %v504 = getelementptr inbounds float, ptr %v12, i64 %v503
  call void @pack_turned(ptr %v504, i64 8, i64 1, i64 8, i64 %v501, ptr %v498, i64 32)
  %v505 = add i64 %v494, 8
  %v506 = add i64 %v495, 8
  %v507 = getelementptr inbounds float, ptr %v473, i64 %v505
  %v508 = sub i64 32, %v506
  %v509 = icmp slt i64 %v508, 0
  %v510 = select i1 %v509, i64 0, i64 %v508
  %v511 = mul i64 %v506, 8
  %v512 = add i64 0, %v511
  %v513 = getelementptr inbounds float, ptr %v12, i64 %v512
  call void @pack_turned(ptr %v513, i64 8, i64 1, i64 8, i64 %v510, ptr %v507, i64 32)
  %v514 = add i64 %v494, 16
  %v515 = add i64 %v495, 16
  %v516 = getelementptr inbounds float, ptr %v473, i64 %v514
  %v517 = sub i64 32, %v515
  %v518 = icmp slt i64 %v517, 0
  %v519 = select i1 %v518, i64 0, i64 %v517
  %v520 = mul i64 %v515, 8
  %v521 = add i64 0, %v520
  %v522 = getelementptr inbounds float, ptr %v12, i64 %v521
  call void @pack_turned(ptr %v522, i64 8, i64 1, i64 8, i64 %v519, ptr %v516, i64 32)
  %v523 = add i64 %v494, 24
  %v524 = add i64 %v495, 24
  %v525 = getelementptr inbounds float, ptr %v473, i64 %v523
  %v526 = sub i64 32, %v524
  %v527 = icmp slt i64 %v526, 0
  %v528 = select i1 %v527, i64 0, i64 %v526
  %v529 = mul i64 %v524, 8
  %v530 = add i64 0, %v529
  %v531 = getelementptr inbounds float, ptr %v12, i64 %v530
  call void @pack_turned(ptr %v531, i64 8, i64 1, i64 8, i64 %v528, ptr %v525, i64 32)
  %v532 = add i64 %v494, 256
  %v533 = add nsw i64 %v492, 1
  br label %b79
b81:
  br label %b78
b78:
  %v534 = icmp sgt i64 %v3, 1
  br i1 %v534, label %b82, label %b83
b82:
  %v535 = getelementptr inbounds i64, ptr %v1, i64 3
  %v536 = atomicrmw add ptr %v535, i64 1 acq_rel
  %v537 = load i64, ptr %v135, align 8
  %v538 = add i64 %v537, 1
  store i64 %v538, ptr %v135, align 8
  %v539 = mul i64 %v3, %v538
  br label %b84
b84:
  %v540 = load atomic i64, ptr %v535 acquire, align 8
  %v541 = icmp slt i64 %v540, %v539
  br i1 %v541, label %b85, label %b86
b85:
  %v542 = call i32 @sched_yield()
  br label %b84
b86:
  br label %b83
b83:
  br label %b87
b87:
  %v543 = phi i64 [ 0, %b83 ], [ %v1444, %b148 ]
  %v544 = icmp slt i64 %v543, %v5
  br i1 %v544, label %b88, label %b89
b88:
  %v546 = add i64 %v7, 0
  %v547 = sdiv i64 %v546, 1
  %v548 = add i64 %v2, 1
  %v549 = mul i64 %v547, %v2
  %v550 = sdiv i64 %v549, %v3
  %v551 = mul i64 %v550, 1
  %v552 = icmp slt i64 %v551, %v7
  %v553 = select i1 %v552, i64 %v551, i64 %v7
  %v554 = mul i64 %v547, %v548
  %v555 = sdiv i64 %v554, %v3
  %v556 = mul i64 %v555, 1
  %v557 = icmp slt i64 %v556, %v7
  %v558 = select i1 %v557, i64 %v556, i64 %v7
  br label %b90
b90:
  %v559 = phi i64 [ %v553, %b88 ], [ %v621, %b95 ]
  %v560 = icmp slt i64 %v559, %v558
  br i1 %v560, label %b91, label %b92
b91:
  %v561 = add i64 %v559, 96
  %v562 = icmp slt i64 %v561, %v558
  %v563 = select i1 %v562, i64 %v561, i64 %v558
  br label %b93
b93:
  %v564 = phi i64 [ 0, %b91 ], [ %v620, %b98 ]
  %v565 = icmp slt i64 %v564, 1
  br i1 %v565, label %b94, label %b95
b94:
  %v566 = sub i64 %v563, %v559
  %v567 = sub i64 2, 1
  %v568 = add i64 %v566, %v567
  %v569 = sdiv i64 %v568, 2
  br label %b96
b96:
  %v570 = phi i64 [ 0, %b94 ], [ %v619, %b103 ]
  %v571 = icmp slt i64 %v570, %v569
  br i1 %v571, label %b97, label %b98
b97:
  %v572 = mul i64 %v566, %v570
  %v573 = sdiv i64 %v572, %v569
  %v574 = add i64 %v559, %v573
  %v575 = add i64 %v570, 1
  %v576 = mul i64 %v566, %v575
  %v577 = sdiv i64 %v576, %v569
  %v578 = add i64 %v559, %v577
  %v579 = mul i64 %v564, 256
  %v580 = getelementptr inbounds float, ptr %v473, i64 %v579
  %v581 = sub i64 %v578, %v574
  %v582 = add i64 %v543, 0
  %v583 = and i64 %v582, %v100
  %v584 = mul i64 %v583, %v7
  %v585 = add i64 %v584, %v574
  %v586 = mul i64 %v585, 8
  %v587 = getelementptr inbounds float, ptr %v32, i64 %v586
  %v588 = getelementptr inbounds float, ptr %v587, i64 0
  %v589 = sub i64 %v581, 1
  %v590 = getelementptr inbounds ptr, ptr @table_tile_2x4, i64 %v589
  %v591 = load ptr, ptr %v590, align 4
  %v592 = getelementptr inbounds float, ptr %v545, i64 0
  %v593 = icmp sgt i64 %v581, 0
  br i1 %v593, label %b99, label %b100
b99:
  call void %v591(ptr %v588, i64 8, ptr %v580, i64 8, ptr %v592, i64 32, i64 8)
  br label %b100
b100:
  %v594 = add i64 %v579, 256
  br label %b101
b101:
  %v595 = phi i64 [ %v574, %b100 ], [ %v618, %b106 ]
  %v596 = icmp slt i64 %v595, %v578
  br i1 %v596, label %b102, label %b103
b102:
  %v597 = sub i64 %v595, %v574
  %v598 = mul i64 %v597, 32
  %v599 = getelementptr inbounds float, ptr %v545, i64 %v598
  %v600 = add i64 %v543, 0
  %v601 = and i64 %v600, %v114
  %v602 = mul i64 %v601, %v7
  %v603 = add i64 %v602, %v595
  %v604 = mul i64 %v603, 32
  %v605 = getelementptr inbounds float, ptr %v70, i64 %v604
  br label %b104
b104:
  %v606 = phi i64 [ 0, %b102 ], [ %v617, %b105 ]
  %v607 = icmp slt i64 %v606, 4
  br i1 %v607, label %b105, label %b106
b105:
  %v608 = mul i64 %v564, 4
  %v609 = add i64 %v608, %v606
  %v610 = mul i64 %v609, 8
  %v611 = add i64 0, %v606
  %v612 = mul i64 %v611, 8
  %v613 = getelementptr inbounds float, ptr %v599, i64 %v612
  %v614 = load <8 x float>, ptr %v613, align 4
  %v615 = add i64 0, %v610
  %v616 = getelementptr inbounds float, ptr %v605, i64 %v615
  store <8 x float> %v614, ptr %v616, align 4
  %v617 = add nsw i64 %v606, 1
  br label %b104
b106:
  %v618 = add nsw i64 %v595, 1
  br label %b101
b103:
  %v619 = add nsw i64 %v570, 1
  br label %b96
b98:
  %v620 = add nsw i64 %v564, 1
  br label %b93
b95:
  %v621 = add nsw i64 %v559, 96
  br label %b90
b92:
  %v622 = add i64 %v7, 0
  %v623 = sdiv i64 %v622, 1
  %v624 = add i64 %v2, 1
  %v625 = mul i64 %v623, %v2
  %v626 = sdiv i64 %v625, %v3
  %v627 = mul i64 %v626, 1
  %v628 = icmp slt i64 %v627, %v7
  %v629 = select i1 %v628, i64 %v627, i64 %v7
  %v630 = mul i64 %v623, %v624
  %v631 = sdiv i64 %v630, %v3
  %v632 = mul i64 %v631, 1
  %v633 = icmp slt i64 %v632, %v7
  %v634 = select i1 %v633, i64 %v632, i64 %v7
  br label %b107
b107:
  %v635 = phi i64 [ %v629, %b92 ], [ %v668, %b112 ]
  %v636 = icmp slt i64 %v635, %v634
  br i1 %v636, label %b108, label %b109
b108:
  br label %b110
b110:
  %v637 = phi i64 [ 0, %b108 ], [ %v650, %b111 ]
  %v638 = phi <8 x float> [ splat (float 0x0000000000000000), %b108 ], [ %v649, %b111 ]
  %v639 = icmp slt i64 %v637, 32
  br i1 %v639, label %b111, label %b112
b111:
  %v640 = add i64 %v543, 0
  %v641 = and i64 %v640, %v114
  %v642 = mul i64 %v641, %v7
  %v643 = add i64 %v642, %v635
  %v644 = mul i64 %v643, 32
  %v645 = getelementptr inbounds float, ptr %v70, i64 %v644
  %v646 = add i64 0, %v637
  %v647 = getelementptr inbounds float, ptr %v645, i64 %v646
  %v648 = load <8 x float>, ptr %v647, align 4
  %v649 = fadd <8 x float> %v638, %v648
  %v650 = add nsw i64 %v637, 8
  br label %b110
b112:
  %v651 = shufflevector <8 x float> %v638, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v652 = shufflevector <8 x float> %v638, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v653 = fadd <4 x float> %v651, %v652
  %v654 = shufflevector <4 x float> %v653, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v655 = shufflevector <4 x float> %v653, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v656 = fadd <2 x float> %v654, %v655
  %v657 = extractelement <2 x float> %v656, i64 0
  %v658 = extractelement <2 x float> %v656, i64 1
  %v659 = fadd float %v657, %v658
  %v660 = fadd float %v659, 0x0000000000000000
  %v661 = add i64 %v543, 0
  %v662 = and i64 %v661, %v116
  %v663 = mul i64 %v662, %v7
  %v664 = add i64 %v663, %v635
  %v665 = mul i64 %v664, 1
  %v666 = getelementptr inbounds float, ptr %v72, i64 %v665
  %v667 = getelementptr inbounds float, ptr %v666, i64 0
  store float %v660, ptr %v667, align 4
  %v668 = add nsw i64 %v635, 1
  br label %b107
b109:
  %v669 = add i64 %v7, 0
  %v670 = sdiv i64 %v669, 1
  %v671 = add i64 %v2, 1
  %v672 = mul i64 %v670, %v2
  %v673 = sdiv i64 %v672, %v3
  %v674 = mul i64 %v673, 1
  %v675 = icmp slt i64 %v674, %v7
  %v676 = select i1 %v675, i64 %v674, i64 %v7
  %v677 = mul i64 %v670, %v671
  %v678 = sdiv i64 %v677, %v3
  %v679 = mul i64 %v678, 1
  %v680 = icmp slt i64 %v679, %v7
  %v681 = select i1 %v680, i64 %v679, i64 %v7
  br label %b113
b113:
  %v682 = phi i64 [ %v676, %b109 ], [ %v701, %b114 ]
  %v683 = icmp slt i64 %v682, %v681
  br i1 %v683, label %b114, label %b115
b114:
  %v684 = add i64 %v543, 0
  %v685 = and i64 %v684, %v116
  %v686 = mul i64 %v685, %v7
  %v687 = add i64 %v686, %v682
  %v688 = mul i64 %v687, 1
  %v689 = getelementptr inbounds float, ptr %v72, i64 %v688
  %v690 = getelementptr inbounds float, ptr %v689, i64 0
  %v691 = load float, ptr %v690, align 4
  %v692 = fdiv float %v691, 0x4040000000000000
  %v693 = add i64 %v543, 0
  %v694 = and i64 %v693, %v118
  %v695 = mul i64 %v694, %v7
  %v696 = add i64 %v695, %v682
  %v697 = mul i64 %v696, 1
  %v698 = getelementptr inbounds float, ptr %v74, i64 %v697
  %v699 = add i64 0, 0
  %v700 = getelementptr inbounds float, ptr %v698, i64 %v699
  store float %v692, ptr %v700, align 4
  %v701 = add nsw i64 %v682, 1
  br label %b113
b115:
  %v702 = add i64 %v7, 0
  %v703 = sdiv i64 %v702, 1
  %v704 = add i64 %v2, 1
  %v705 = mul i64 %v703, %v2
  %v706 = sdiv i64 %v705, %v3
  %v707 = mul i64 %v706, 1
  %v708 = icmp slt i64 %v707, %v7
  %v709 = select i1 %v708, i64 %v707, i64 %v7
  %v710 = mul i64 %v703, %v704
  %v711 = sdiv i64 %v710, %v3
  %v712 = mul i64 %v711, 1
  %v713 = icmp slt i64 %v712, %v7
  %v714 = select i1 %v713, i64 %v712, i64 %v7
  br label %b116
b116:
  %v715 = phi i64 [ %v709, %b115 ], [ %v760, %b121 ]
  %v716 = icmp slt i64 %v715, %v714
  br i1 %v716, label %b117, label %b118
b117:
  br label %b119
b119:
  %v717 = phi i64 [ 0, %b117 ], [ %v742, %b120 ]
  %v718 = phi <8 x float> [ splat (float 0x0000000000000000), %b117 ], [ %v741, %b120 ]
  %v719 = icmp slt i64 %v717, 32
  br i1 %v719, label %b120, label %b121
b120:
  %v720 = add i64 %v543, 0
  %v721 = and i64 %v720, %v114
  %v722 = mul i64 %v721, %v7
  %v723 = add i64 %v722, %v715
  %v724 = mul i64 %v723, 32
  %v725 = getelementptr inbounds float, ptr %v70, i64 %v724
  %v726 = add i64 %v543, 0
  %v727 = and i64 %v726, %v118
  %v728 = mul i64 %v727, %v7
  %v729 = add i64 %v728, %v715
  %v730 = mul i64 %v729, 1
  %v731 = getelementptr inbounds float, ptr %v74, i64 %v730
  %v732 = getelementptr inbounds float, ptr %v731, i64 0
  %v733 = load float, ptr %v732, align 4
  %v734 = add i64 0, %v717
  %v735 = getelementptr inbounds float, ptr %v725, i64 %v734
  %v736 = load <8 x float>, ptr %v735, align 4
  %v737 = insertelement <8 x float> poison, float %v733, i64 0
  %v738 = shufflevector <8 x float> %v737, <8 x float> poison, <8 x i32> zeroinitializer
  %v739 = fsub <8 x float> %v736, %v738
  %v740 = fmul <8 x float> %v739, %v739
  %v741 = fadd <8 x float> %v718, %v740
  %v742 = add nsw i64 %v717, 8
  br label %b119
b121:
  %v743 = shufflevector <8 x float> %v718, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v744 = shufflevector <8 x float> %v718, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v745 = fadd <4 x float> %v743, %v744
  %v746 = shufflevector <4 x float> %v745, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v747 = shufflevector <4 x float> %v745, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v748 = fadd <2 x float> %v746, %v747
  %v749 = extractelement <2 x float> %v748, i64 0
  %v750 = extractelement <2 x float> %v748, i64 1
  %v751 = fadd float %v749, %v750
  %v752 = fadd float %v751, 0x0000000000000000
  %v753 = add i64 %v543, 0
  %v754 = and i64 %v753, %v116
  %v755 = mul i64 %v754, %v7
  %v756 = add i64 %v755, %v715
  %v757 = mul i64 %v756, 1
  %v758 = getelementptr inbounds float, ptr %v72, i64 %v757
  %v759 = getelementptr inbounds float, ptr %v758, i64 0
  store float %v752, ptr %v759, align 4
  %v760 = add nsw i64 %v715, 1
  br label %b116
b118:
  %v761 = add i64 %v7, 0
  %v762 = sdiv i64 %v761, 1
  %v763 = add i64 %v2, 1
  %v764 = mul i64 %v762, %v2
  %v765 = sdiv i64 %v764, %v3
  %v766 = mul i64 %v765, 1
  %v767 = icmp slt i64 %v766, %v7
  %v768 = select i1 %v767, i64 %v766, i64 %v7
  %v769 = mul i64 %v762, %v763
  %v770 = sdiv i64 %v769, %v3
  %v771 = mul i64 %v770, 1
  %v772 = icmp slt i64 %v771, %v7
  %v773 = select i1 %v772, i64 %v771, i64 %v7
  br label %b122
b122:
  %v774 = phi i64 [ %v768, %b118 ], [ %v795, %b123 ]
  %v775 = icmp slt i64 %v774, %v773
  br i1 %v775, label %b123, label %b124
b123:
  %v776 = add i64 %v543, 0
  %v777 = and i64 %v776, %v116
  %v778 = mul i64 %v777, %v7
  %v779 = add i64 %v778, %v774
  %v780 = mul i64 %v779, 1
  %v781 = getelementptr inbounds float, ptr %v72, i64 %v780
  %v782 = getelementptr inbounds float, ptr %v781, i64 0
  %v783 = load float, ptr %v782, align 4
  %v784 = fdiv float %v783, 0x4040000000000000
  %v785 = fadd float %v784, 0x3EE4F8B580000000
  %v786 = call float @llvm.sqrt.f32(float %v785)
  %v787 = add i64 %v543, 0
  %v788 = and i64 %v787, %v120
  %v789 = mul i64 %v788, %v7
  %v790 = add i64 %v789, %v774
  %v791 = mul i64 %v790, 1
  %v792 = getelementptr inbounds float, ptr %v76, i64 %v791
  %v793 = add i64 0, 0
  %v794 = getelementptr inbounds float, ptr %v792, i64 %v793
  store float %v786, ptr %v794, align 4
  %v795 = add nsw i64 %v774, 1
  br label %b122
b124:
  %v796 = add i64 %v7, 0
  %v797 = sdiv i64 %v796, 1
  %v798 = add i64 %v2, 1
  %v799 = mul i64 %v797, %v2
  %v800 = sdiv i64 %v799, %v3
  %v801 = mul i64 %v800, 1
  %v802 = icmp slt i64 %v801, %v7
  %v803 = select i1 %v802, i64 %v801, i64 %v7
  %v804 = mul i64 %v797, %v798
  %v805 = sdiv i64 %v804, %v3
  %v806 = mul i64 %v805, 1
  %v807 = icmp slt i64 %v806, %v7
  %v808 = select i1 %v807, i64 %v806, i64 %v7
  br label %b125
b125:
  %v809 = phi i64 [ %v803, %b124 ], [ %v1063, %b126 ]
  %v810 = icmp slt i64 %v809, %v808
  br i1 %v810, label %b126, label %b127
b126:
  %v811 = add i64 %v543, 0
  %v812 = and i64 %v811, %v114
  %v813 = mul i64 %v812, %v7
  %v814 = add i64 %v813, %v809
  %v815 = mul i64 %v814, 32
  %v816 = getelementptr inbounds float, ptr %v70, i64 %v815
  %v817 = add i64 %v543, 0
  %v818 = and i64 %v817, %v118
  %v819 = mul i64 %v818, %v7
  %v820 = add i64 %v819, %v809
  %v821 = mul i64 %v820, 1
  %v822 = getelementptr inbounds float, ptr %v74, i64 %v821
  %v823 = getelementptr inbounds float, ptr %v822, i64 0
  %v824 = load float, ptr %v823, align 4
  %v825 = add i64 %v543, 0
  %v826 = and i64 %v825, %v120
  %v827 = mul i64 %v826, %v7
  %v828 = add i64 %v827, %v809
  %v829 = mul i64 %v828, 1
  %v830 = getelementptr inbounds float, ptr %v76, i64 %v829
  %v831 = getelementptr inbounds float, ptr %v830, i64 0
  %v832 = load float, ptr %v831, align 4
  %v833 = fdiv float 0x3FF0000000000000, %v832
  %v834 = add i64 %v543, 0
  %v835 = and i64 %v834, %v108
  %v836 = mul i64 %v835, %v7
  %v837 = add i64 %v836, %v809
  %v838 = mul i64 %v837, 32
  %v839 = getelementptr inbounds float, ptr %v64, i64 %v838
  %v840 = add i64 %v543, 0
  %v841 = and i64 %v840, %v110
  %v842 = mul i64 %v841, %v7
  %v843 = add i64 %v842, %v809
  %v844 = mul i64 %v843, 1
  %v845 = getelementptr inbounds float, ptr %v66, i64 %v844
  %v846 = getelementptr inbounds float, ptr %v845, i64 0
  %v847 = load float, ptr %v846, align 4
  %v848 = fdiv float %v847, 0x4040000000000000
  %v849 = add i64 %v543, 0
  %v850 = and i64 %v849, %v112
  %v851 = mul i64 %v850, %v7
  %v852 = add i64 %v851, %v809
  %v853 = mul i64 %v852, 1
  %v854 = getelementptr inbounds float, ptr %v68, i64 %v853
  %v855 = getelementptr inbounds float, ptr %v854, i64 0
  %v856 = load float, ptr %v855, align 4
  %v857 = fdiv float %v856, 0x4040000000000000
  %v858 = fadd float %v857, 0x3EE4F8B580000000
  %v859 = call float @llvm.sqrt.f32(float %v858)
  %v860 = fdiv float 0x3FF0000000000000, %v859
  %v861 = add i64 %v543, 0
  %v862 = and i64 %v861, %v102
  %v863 = mul i64 %v862, %v7
  %v864 = add i64 %v863, %v809
  %v865 = mul i64 %v864, 8
  %v866 = getelementptr inbounds float, ptr %v34, i64 %v865
  %v867 = add i64 %v543, 1
  %v868 = and i64 %v867, %v102
  %v869 = mul i64 %v868, %v7
  %v870 = add i64 %v869, %v809
  %v871 = mul i64 %v870, 8
  %v872 = getelementptr inbounds float, ptr %v34, i64 %v871
  %v873 = add i64 0, 0
  %v874 = getelementptr inbounds float, ptr %v816, i64 %v873
  %v875 = load <8 x float>, ptr %v874, align 4
  %v876 = insertelement <8 x float> poison, float %v824, i64 0
  %v877 = shufflevector <8 x float> %v876, <8 x float> poison, <8 x i32> zeroinitializer
  %v878 = fsub <8 x float> %v875, %v877
  %v879 = insertelement <8 x float> poison, float %v833, i64 0
  %v880 = shufflevector <8 x float> %v879, <8 x float> poison, <8 x i32> zeroinitializer
  %v881 = fmul <8 x float> %v878, %v880
  %v882 = add i64 0, 0
  %v883 = getelementptr inbounds float, ptr %v14, i64 %v882
  %v884 = load <8 x float>, ptr %v883, align 4
  %v885 = fmul <8 x float> %v881, %v884
  %v886 = add i64 0, 0
  %v887 = getelementptr inbounds float, ptr %v16, i64 %v886
  %v888 = load <8 x float>, ptr %v887, align 4
  %v889 = fadd <8 x float> %v885, %v888
  %v890 = add i64 0, 0
  %v891 = getelementptr inbounds float, ptr %v839, i64 %v890
  %v892 = load <8 x float>, ptr %v891, align 4
  %v893 = insertelement <8 x float> poison, float %v848, i64 0
  %v894 = shufflevector <8 x float> %v893, <8 x float> poison, <8 x i32> zeroinitializer
  %v895 = fsub <8 x float> %v892, %v894
  %v896 = insertelement <8 x float> poison, float %v860, i64 0
  %v897 = shufflevector <8 x float> %v896, <8 x float> poison, <8 x i32> zeroinitializer
  %v898 = fmul <8 x float> %v895, %v897
  %v899 = add i64 0, 0
  %v900 = getelementptr inbounds float, ptr %v20, i64 %v899
  %v901 = load <8 x float>, ptr %v900, align 4
  %v902 = fmul <8 x float> %v898, %v901
  %v903 = add i64 0, 0
  %v904 = getelementptr inbounds float, ptr %v22, i64 %v903
  %v905 = load <8 x float>, ptr %v904, align 4
  %v906 = fadd <8 x float> %v902, %v905
  %v907 = fadd <8 x float> %v889, %v906
  %v908 = add i64 0, 0
  %v909 = getelementptr inbounds float, ptr %v24, i64 %v908
  %v910 = load <8 x float>, ptr %v909, align 4
  %v911 = fadd <8 x float> %v907, %v910
  %v912 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v911)
  %v913 = fneg <8 x float> %v912
  %v914 = fcmp olt <8 x float> %v913, splat (float 0xC05A400000000000)
  %v915 = select <8 x i1> %v914, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v913
  %v916 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v915, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v917 = fsub <8 x float> %v916, splat (float 0x4168000000000000)
  %v918 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v917, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v915)
  %v919 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v917, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v918)
  %v920 = bitcast <8 x float> %v916 to <8 x i32>
  %v921 = fmul <8 x float> %v919, %v919
  %v922 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v919, <8 x float> splat (float 0x3F81227F40000000))
  %v923 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v922, <8 x float> %v919, <8 x float> splat (float 0x3FA5556740000000))
  %v924 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v923, <8 x float> %v919, <8 x float> splat (float 0x3FC5554B00000000))
  %v925 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v924, <8 x float> %v919, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v926 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v921, <8 x float> %v925, <8 x float> %v919)
  %v927 = sub <8 x i32> %v920, splat (i32 1262485250)
  %v928 = lshr <8 x i32> %v927, splat (i32 1)
  %v929 = sub <8 x i32> %v927, %v928
  %v930 = shl <8 x i32> %v928, splat (i32 23)
  %v931 = bitcast <8 x i32> %v930 to <8 x float>
  %v932 = shl <8 x i32> %v929, splat (i32 23)
  %v933 = bitcast <8 x i32> %v932 to <8 x float>
  %v934 = fadd <8 x float> %v926, splat (float 0x3FF0000000000000)
  %v935 = fmul <8 x float> %v934, %v931
  %v936 = fmul <8 x float> %v935, %v933
  %v937 = fcmp olt <8 x float> %v911, splat (float 0x0000000000000000)
  %v938 = select <8 x i1> %v937, <8 x float> %v936, <8 x float> splat (float 0x3FF0000000000000)
  %v939 = fadd <8 x float> %v936, splat (float 0x3FF0000000000000)
  %v940 = fdiv <8 x float> %v938, %v939
  %v941 = add i64 0, 0
  %v942 = getelementptr inbounds float, ptr %v866, i64 %v941
  %v943 = load <8 x float>, ptr %v942, align 4
  %v944 = fmul <8 x float> %v940, %v943
  %v945 = add i64 8, 0
  %v946 = getelementptr inbounds float, ptr %v816, i64 %v945
  %v947 = load <8 x float>, ptr %v946, align 4
  %v948 = fsub <8 x float> %v947, %v877
  %v949 = fmul <8 x float> %v948, %v880
  %v950 = add i64 8, 0
  %v951 = getelementptr inbounds float, ptr %v14, i64 %v950
  %v952 = load <8 x float>, ptr %v951, align 4
  %v953 = fmul <8 x float> %v949, %v952
  %v954 = add i64 8, 0
  %v955 = getelementptr inbounds float, ptr %v16, i64 %v954
  %v956 = load <8 x float>, ptr %v955, align 4
  %v957 = fadd <8 x float> %v953, %v956
  %v958 = add i64 8, 0
  %v959 = getelementptr inbounds float, ptr %v839, i64 %v958
  %v960 = load <8 x float>, ptr %v959, align 4
  %v961 = fsub <8 x float> %v960, %v894
  %v962 = fmul <8 x float> %v961, %v897
  %v963 = add i64 8, 0
  %v964 = getelementptr inbounds float, ptr %v20, i64 %v963
  %v965 = load <8 x float>, ptr %v964, align 4
  %v966 = fmul <8 x float> %v962, %v965
  %v967 = add i64 8, 0
  %v968 = getelementptr inbounds float, ptr %v22, i64 %v967
  %v969 = load <8 x float>, ptr %v968, align 4
  %v970 = fadd <8 x float> %v966, %v969
  %v971 = fadd <8 x float> %v957, %v970
  %v972 = add i64 8, 0
  %v973 = getelementptr inbounds float, ptr %v24, i64 %v972
  %v974 = load <8 x float>, ptr %v973, align 4
  %v975 = fadd <8 x float> %v971, %v974
  %v976 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v975)
  %v977 = fneg <8 x float> %v976
  %v978 = fcmp olt <8 x float> %v977, splat (float 0xC05A400000000000)
  %v979 = select <8 x i1> %v978, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v977
  %v980 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v979, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v981 = fsub <8 x float> %v980, splat (float 0x4168000000000000)
  %v982 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v981, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v979)
  %v983 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v981, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v982)
  %v984 = bitcast <8 x float> %v980 to <8 x i32>
  %v985 = fmul <8 x float> %v983, %v983
  %v986 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v983, <8 x float> splat (float 0x3F81227F40000000))
  %v987 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v986, <8 x float> %v983, <8 x float> splat (float 0x3FA5556740000000))
  %v988 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v987, <8 x float> %v983, <8 x float> splat (float 0x3FC5554B00000000))
  %v989 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v988, <8 x float> %v983, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v990 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v985, <8 x float> %v989, <8 x float> %v983)
  %v991 = sub <8 x i32> %v984, splat (i32 1262485250)
  %v992 = lshr <8 x i32> %v991, splat (i32 1)
  %v993 = sub <8 x i32> %v991, %v992
  %v994 = shl <8 x i32> %v992, splat (i32 23)
  %v995 = bitcast <8 x i32> %v994 to <8 x float>
  %v996 = shl <8 x i32> %v993, splat (i32 23)
  %v997 = bitcast <8 x i32> %v996 to <8 x float>
  %v998 = fadd <8 x float> %v990, splat (float 0x3FF0000000000000)
  %v999 = fmul <8 x float> %v998, %v995
  %v1000 = fmul <8 x float> %v999, %v997
  %v1001 = fcmp olt <8 x float> %v975, splat (float 0x0000000000000000)
  %v1002 = select <8 x i1> %v1001, <8 x float> %v1000, <8 x float> splat (float 0x3FF0000000000000)
  %v1003 = fadd <8 x float> %v1000, splat (float 0x3FF0000000000000)
  %v1004 = fdiv <8 x float> %v1002, %v1003
  %v1005 = add i64 24, 0
  %v1006 = getelementptr inbounds float, ptr %v816, i64 %v1005
  %v1007 = load <8 x float>, ptr %v1006, align 4
  %v1008 = fsub <8 x float> %v1007, %v877
  %v1009 = fmul <8 x float> %v1008, %v880
  %v1010 = add i64 24, 0
  %v1011 = getelementptr inbounds float, ptr %v14, i64 %v1010
  %v1012 = load <8 x float>, ptr %v1011, align 4
  %v1013 = fmul <8 x float> %v1009, %v1012
  %v1014 = add i64 24, 0
  %v1015 = getelementptr inbounds float, ptr %v16, i64 %v1014
  %v1016 = load <8 x float>, ptr %v1015, align 4
  %v1017 = fadd <8 x float> %v1013, %v1016
  %v1018 = add i64 24, 0
  %v1019 = getelementptr inbounds float, ptr %v839, i64 %v1018
  %v1020 = load <8 x float>, ptr %v1019, align 4
  %v1021 = fsub <8 x float> %v1020, %v894
  %v1022 = fmul <8 x float> %v1021, %v897
  %v1023 = add i64 24, 0
  %v1024 = getelementptr inbounds float, ptr %v20, i64 %v1023
  %v1025 = load <8 x float>, ptr %v1024, align 4
  %v1026 = fmul <8 x float> %v1022, %v1025
  %v1027 = add i64 24, 0
  %v1028 = getelementptr inbounds float, ptr %v22, i64 %v1027
  %v1029 = load <8 x float>, ptr %v1028, align 4
  %v1030 = fadd <8 x float> %v1026, %v1029
  %v1031 = fadd <8 x float> %v1017, %v1030
  %v1032 = add i64 24, 0
  %v1033 = getelementptr inbounds float, ptr %v24, i64 %v1032
  %v1034 = load <8 x float>, ptr %v1033, align 4
  %v1035 = fadd <8 x float> %v1031, %v1034
  %v1036 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1035)
  %v1037 = fcmp ogt <8 x float> %v1036, splat (float 0x4023000000000000)
  %v1038 = select <8 x i1> %v1037, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1036
  %v1039 = fadd <8 x float> %v1038, %v1038
  %v1040 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1039, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1041 = fsub <8 x float> %v1040, splat (float 0x4168000000000000)
  %v1042 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1041, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1039)
  %v1043 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1041, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1042)
  %v1044 = bitcast <8 x float> %v1040 to <8 x i32>
  %v1045 = fmul <8 x float> %v1043, %v1043
  %v1046 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1043, <8 x float> splat (float 0x3F81227F40000000))
  %v1047 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1046, <8 x float> %v1043, <8 x float> splat (float 0x3FA5556740000000))
  %v1048 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1047, <8 x float> %v1043, <8 x float> splat (float 0x3FC5554B00000000))
  %v1049 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1048, <8 x float> %v1043, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1050 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1045, <8 x float> %v1049, <8 x float> %v1043)
  %v1051 = shl <8 x i32> %v1044, splat (i32 23)
  %v1052 = add <8 x i32> %v1051, splat (i32 1065353216)
  %v1053 = bitcast <8 x i32> %v1052 to <8 x float>
  %v1054 = fsub <8 x float> %v1053, splat (float 0x3FF0000000000000)
  %v1055 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1053, <8 x float> %v1050, <8 x float> %v1054)
  %v1056 = fadd <8 x float> %v1055, splat (float 0x4000000000000000)
  %v1057 = fdiv <8 x float> %v1055, %v1056
  %v1058 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1057, <8 x float> %v1035)
  %v1059 = fmul <8 x float> %v1004, %v1058
  %v1060 = fadd <8 x float> %v944, %v1059
  %v1061 = add i64 0, 0
  %v1062 = getelementptr inbounds float, ptr %v872, i64 %v1061
  store <8 x float> %v1060, ptr %v1062, align 4
  %v1063 = add nsw i64 %v809, 1
  br label %b125
b127:
  %v1064 = add i64 %v7, 0
  %v1065 = sdiv i64 %v1064, 1
  %v1066 = add i64 %v2, 1
  %v1067 = mul i64 %v1065, %v2
  %v1068 = sdiv i64 %v1067, %v3
  %v1069 = mul i64 %v1068, 1
  %v1070 = icmp slt i64 %v1069, %v7
  %v1071 = select i1 %v1070, i64 %v1069, i64 %v7
  %v1072 = mul i64 %v1065, %v1066
  %v1073 = sdiv i64 %v1072, %v3
  %v1074 = mul i64 %v1073, 1
  %v1075 = icmp slt i64 %v1074, %v7
  %v1076 = select i1 %v1075, i64 %v1074, i64 %v7
  br label %b128
b128:
  %v1077 = phi i64 [ %v1071, %b127 ], [ %v1110, %b133 ]
  %v1078 = icmp slt i64 %v1077, %v1076
  br i1 %v1078, label %b129, label %b130
b129:
  br label %b131
b131:
  %v1079 = phi i64 [ 0, %b129 ], [ %v1092, %b132 ]
  %v1080 = phi <8 x float> [ splat (float 0x0000000000000000), %b129 ], [ %v1091, %b132 ]
  %v1081 = icmp slt i64 %v1079, 8
  br i1 %v1081, label %b132, label %b133
b132:
  %v1082 = add i64 %v543, 1
  %v1083 = and i64 %v1082, %v102
  %v1084 = mul i64 %v1083, %v7
  %v1085 = add i64 %v1084, %v1077
  %v1086 = mul i64 %v1085, 8
  %v1087 = getelementptr inbounds float, ptr %v34, i64 %v1086
  %v1088 = add i64 0, %v1079
  %v1089 = getelementptr inbounds float, ptr %v1087, i64 %v1088
  %v1090 = load <8 x float>, ptr %v1089, align 4
  %v1091 = fadd <8 x float> %v1080, %v1090
  %v1092 = add nsw i64 %v1079, 8
  br label %b131
b133:
  %v1093 = shufflevector <8 x float> %v1080, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1094 = shufflevector <8 x float> %v1080, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1095 = fadd <4 x float> %v1093, %v1094
  %v1096 = shufflevector <4 x float> %v1095, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1097 = shufflevector <4 x float> %v1095, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1098 = fadd <2 x float> %v1096, %v1097
  %v1099 = extractelement <2 x float> %v1098, i64 0
  %v1100 = extractelement <2 x float> %v1098, i64 1
  %v1101 = fadd float %v1099, %v1100
  %v1102 = fadd float %v1101, 0x0000000000000000
  %v1103 = add i64 %v543, 0
  %v1104 = and i64 %v1103, %v116
  %v1105 = mul i64 %v1104, %v7
  %v1106 = add i64 %v1105, %v1077
  %v1107 = mul i64 %v1106, 1
  %v1108 = getelementptr inbounds float, ptr %v72, i64 %v1107
  %v1109 = getelementptr inbounds float, ptr %v1108, i64 0
  store float %v1102, ptr %v1109, align 4
  %v1110 = add nsw i64 %v1077, 1
  br label %b128
b130:
  %v1111 = add i64 %v7, 0
  %v1112 = sdiv i64 %v1111, 1
  %v1113 = add i64 %v2, 1
  %v1114 = mul i64 %v1112, %v2
  %v1115 = sdiv i64 %v1114, %v3
  %v1116 = mul i64 %v1115, 1
  %v1117 = icmp slt i64 %v1116, %v7
  %v1118 = select i1 %v1117, i64 %v1116, i64 %v7
  %v1119 = mul i64 %v1112, %v1113
  %v1120 = sdiv i64 %v1119, %v3
  %v1121 = mul i64 %v1120, 1
  %v1122 = icmp slt i64 %v1121, %v7
  %v1123 = select i1 %v1122, i64 %v1121, i64 %v7
  br label %b134
b134:
  %v1124 = phi i64 [ %v1118, %b130 ], [ %v1143, %b135 ]
  %v1125 = icmp slt i64 %v1124, %v1123
  br i1 %v1125, label %b135, label %b136
b135:
  %v1126 = add i64 %v543, 0
  %v1127 = and i64 %v1126, %v116
  %v1128 = mul i64 %v1127, %v7
  %v1129 = add i64 %v1128, %v1124
  %v1130 = mul i64 %v1129, 1
  %v1131 = getelementptr inbounds float, ptr %v72, i64 %v1130
  %v1132 = getelementptr inbounds float, ptr %v1131, i64 0
  %v1133 = load float, ptr %v1132, align 4
  %v1134 = fdiv float %v1133, 0x4020000000000000
  %v1135 = add i64 %v543, 0
  %v1136 = and i64 %v1135, %v122
  %v1137 = mul i64 %v1136, %v7
  %v1138 = add i64 %v1137, %v1124
  %v1139 = mul i64 %v1138, 1
  %v1140 = getelementptr inbounds float, ptr %v78, i64 %v1139
  %v1141 = add i64 0, 0
  %v1142 = getelementptr inbounds float, ptr %v1140, i64 %v1141
  store float %v1134, ptr %v1142, align 4
  %v1143 = add nsw i64 %v1124, 1
  br label %b134
b136:
  %v1144 = add i64 %v7, 0
  %v1145 = sdiv i64 %v1144, 1
  %v1146 = add i64 %v2, 1
  %v1147 = mul i64 %v1145, %v2
  %v1148 = sdiv i64 %v1147, %v3
  %v1149 = mul i64 %v1148, 1
  %v1150 = icmp slt i64 %v1149, %v7
  %v1151 = select i1 %v1150, i64 %v1149, i64 %v7
  %v1152 = mul i64 %v1145, %v1146
  %v1153 = sdiv i64 %v1152, %v3
  %v1154 = mul i64 %v1153, 1
  %v1155 = icmp slt i64 %v1154, %v7
  %v1156 = select i1 %v1155, i64 %v1154, i64 %v7
  br label %b137
b137:
  %v1157 = phi i64 [ %v1151, %b136 ], [ %v1202, %b142 ]
  %v1158 = icmp slt i64 %v1157, %v1156
  br i1 %v1158, label %b138, label %b139
b138:
  br label %b140
b140:
  %v1159 = phi i64 [ 0, %b138 ], [ %v1184, %b141 ]
  %v1160 = phi <8 x float> [ splat (float 0x0000000000000000), %b138 ], [ %v1183, %b141 ]
  %v1161 = icmp slt i64 %v1159, 8
  br i1 %v1161, label %b141, label %b142
b141:
  %v1162 = add i64 %v543, 1
  %v1163 = and i64 %v1162, %v102
  %v1164 = mul i64 %v1163, %v7
  %v1165 = add i64 %v1164, %v1157
  %v1166 = mul i64 %v1165, 8
  %v1167 = getelementptr inbounds float, ptr %v34, i64 %v1166
  %v1168 = add i64 %v543, 0
  %v1169 = and i64 %v1168, %v122
  %v1170 = mul i64 %v1169, %v7
  %v1171 = add i64 %v1170, %v1157
  %v1172 = mul i64 %v1171, 1
  %v1173 = getelementptr inbounds float, ptr %v78, i64 %v1172
  %v1174 = getelementptr inbounds float, ptr %v1173, i64 0
  %v1175 = load float, ptr %v1174, align 4
  %v1176 = add i64 0, %v1159
  %v1177 = getelementptr inbounds float, ptr %v1167, i64 %v1176
  %v1178 = load <8 x float>, ptr %v1177, align 4
  %v1179 = insertelement <8 x float> poison, float %v1175, i64 0
  %v1180 = shufflevector <8 x float> %v1179, <8 x float> poison, <8 x i32> zeroinitializer
  %v1181 = fsub <8 x float> %v1178, %v1180
  %v1182 = fmul <8 x float> %v1181, %v1181
  %v1183 = fadd <8 x float> %v1160, %v1182
  %v1184 = add nsw i64 %v1159, 8
  br label %b140
b142:
  %v1185 = shufflevector <8 x float> %v1160, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1186 = shufflevector <8 x float> %v1160, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1187 = fadd <4 x float> %v1185, %v1186
  %v1188 = shufflevector <4 x float> %v1187, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1189 = shufflevector <4 x float> %v1187, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1190 = fadd <2 x float> %v1188, %v1189
  %v1191 = extractelement <2 x float> %v1190, i64 0
  %v1192 = extractelement <2 x float> %v1190, i64 1
  %v1193 = fadd float %v1191, %v1192
  %v1194 = fadd float %v1193, 0x0000000000000000
  %v1195 = add i64 %v543, 0
  %v1196 = and i64 %v1195, %v116
  %v1197 = mul i64 %v1196, %v7
  %v1198 = add i64 %v1197, %v1157
  %v1199 = mul i64 %v1198, 1
  %v1200 = getelementptr inbounds float, ptr %v72, i64 %v1199
  %v1201 = getelementptr inbounds float, ptr %v1200, i64 0
  store float %v1194, ptr %v1201, align 4
  %v1202 = add nsw i64 %v1157, 1
  br label %b137
b139:
  %v1203 = add i64 %v7, 0
  %v1204 = sdiv i64 %v1203, 1
  %v1205 = add i64 %v2, 1
  %v1206 = mul i64 %v1204, %v2
  %v1207 = sdiv i64 %v1206, %v3
  %v1208 = mul i64 %v1207, 1
  %v1209 = icmp slt i64 %v1208, %v7
  %v1210 = select i1 %v1209, i64 %v1208, i64 %v7
  %v1211 = mul i64 %v1204, %v1205
  %v1212 = sdiv i64 %v1211, %v3
  %v1213 = mul i64 %v1212, 1
  %v1214 = icmp slt i64 %v1213, %v7
  %v1215 = select i1 %v1214, i64 %v1213, i64 %v7
  br label %b143
b143:
  %v1216 = phi i64 [ %v1210, %b139 ], [ %v1237, %b144 ]
  %v1217 = icmp slt i64 %v1216, %v1215
  br i1 %v1217, label %b144, label %b145
b144:
  %v1218 = add i64 %v543, 0
  %v1219 = and i64 %v1218, %v116
  %v1220 = mul i64 %v1219, %v7
  %v1221 = add i64 %v1220, %v1216
  %v1222 = mul i64 %v1221, 1
  %v1223 = getelementptr inbounds float, ptr %v72, i64 %v1222
  %v1224 = getelementptr inbounds float, ptr %v1223, i64 0
  %v1225 = load float, ptr %v1224, align 4
  %v1226 = fdiv float %v1225, 0x4020000000000000
  %v1227 = fadd float %v1226, 0x3EE4F8B580000000
  %v1228 = call float @llvm.sqrt.f32(float %v1227)
  %v1229 = add i64 %v543, 0
  %v1230 = and i64 %v1229, %v124
  %v1231 = mul i64 %v1230, %v7
  %v1232 = add i64 %v1231, %v1216
  %v1233 = mul i64 %v1232, 1
  %v1234 = getelementptr inbounds float, ptr %v80, i64 %v1233
  %v1235 = add i64 0, 0
  %v1236 = getelementptr inbounds float, ptr %v1234, i64 %v1235
  store float %v1228, ptr %v1236, align 4
  %v1237 = add nsw i64 %v1216, 1
  br label %b143
b145:
  %v1238 = add i64 %v7, 0
  %v1239 = sdiv i64 %v1238, 1
  %v1240 = add i64 %v2, 1
  %v1241 = mul i64 %v1239, %v2
  %v1242 = sdiv i64 %v1241, %v3
  %v1243 = mul i64 %v1242, 1
  %v1244 = icmp slt i64 %v1243, %v7
  %v1245 = select i1 %v1244, i64 %v1243, i64 %v7
  %v1246 = mul i64 %v1239, %v1240
  %v1247 = sdiv i64 %v1246, %v3
  %v1248 = mul i64 %v1247, 1
  %v1249 = icmp slt i64 %v1248, %v7
  %v1250 = select i1 %v1249, i64 %v1248, i64 %v7
  br label %b146
b146:
  %v1251 = phi i64 [ %v1245, %b145 ], [ %v1443, %b147 ]
  %v1252 = icmp slt i64 %v1251, %v1250
  br i1 %v1252, label %b147, label %b148
b147:
  %v1253 = add i64 %v543, 0
  %v1254 = and i64 %v1253, %v114
  %v1255 = mul i64 %v1254, %v7
  %v1256 = add i64 %v1255, %v1251
  %v1257 = mul i64 %v1256, 32
  %v1258 = getelementptr inbounds float, ptr %v70, i64 %v1257
  %v1259 = add i64 %v543, 0
  %v1260 = and i64 %v1259, %v118
  %v1261 = mul i64 %v1260, %v7
  %v1262 = add i64 %v1261, %v1251
  %v1263 = mul i64 %v1262, 1
  %v1264 = getelementptr inbounds float, ptr %v74, i64 %v1263
  %v1265 = getelementptr inbounds float, ptr %v1264, i64 0
  %v1266 = load float, ptr %v1265, align 4
  %v1267 = add i64 %v543, 0
  %v1268 = and i64 %v1267, %v120
  %v1269 = mul i64 %v1268, %v7
  %v1270 = add i64 %v1269, %v1251
  %v1271 = mul i64 %v1270, 1
  %v1272 = getelementptr inbounds float, ptr %v76, i64 %v1271
  %v1273 = getelementptr inbounds float, ptr %v1272, i64 0
  %v1274 = load float, ptr %v1273, align 4
  %v1275 = fdiv float 0x3FF0000000000000, %v1274
  %v1276 = add i64 %v543, 0
  %v1277 = and i64 %v1276, %v108
  %v1278 = mul i64 %v1277, %v7
  %v1279 = add i64 %v1278, %v1251
  %v1280 = mul i64 %v1279, 32
  %v1281 = getelementptr inbounds float, ptr %v64, i64 %v1280
  %v1282 = add i64 %v543, 0
  %v1283 = and i64 %v1282, %v110
  %v1284 = mul i64 %v1283, %v7
  %v1285 = add i64 %v1284, %v1251
  %v1286 = mul i64 %v1285, 1
  %v1287 = getelementptr inbounds float, ptr %v66, i64 %v1286
  %v1288 = getelementptr inbounds float, ptr %v1287, i64 0
  %v1289 = load float, ptr %v1288, align 4
  %v1290 = fdiv float %v1289, 0x4040000000000000
  %v1291 = add i64 %v543, 0
  %v1292 = and i64 %v1291, %v112
  %v1293 = mul i64 %v1292, %v7
  %v1294 = add i64 %v1293, %v1251
  %v1295 = mul i64 %v1294, 1
  %v1296 = getelementptr inbounds float, ptr %v68, i64 %v1295
  %v1297 = getelementptr inbounds float, ptr %v1296, i64 0
  %v1298 = load float, ptr %v1297, align 4
  %v1299 = fdiv float %v1298, 0x4040000000000000
  %v1300 = fadd float %v1299, 0x3EE4F8B580000000
  %v1301 = call float @llvm.sqrt.f32(float %v1300)
  %v1302 = fdiv float 0x3FF0000000000000, %v1301
  %v1303 = add i64 %v543, 1
  %v1304 = and i64 %v1303, %v102
  %v1305 = mul i64 %v1304, %v7
  %v1306 = add i64 %v1305, %v1251
  %v1307 = mul i64 %v1306, 8
  %v1308 = getelementptr inbounds float, ptr %v34, i64 %v1307
  %v1309 = add i64 %v543, 0
  %v1310 = and i64 %v1309, %v122
  %v1311 = mul i64 %v1310, %v7
  %v1312 = add i64 %v1311, %v1251
  %v1313 = mul i64 %v1312, 1
  %v1314 = getelementptr inbounds float, ptr %v78, i64 %v1313
  %v1315 = getelementptr inbounds float, ptr %v1314, i64 0
  %v1316 = load float, ptr %v1315, align 4
  %v1317 = add i64 %v543, 0
  %v1318 = and i64 %v1317, %v124
  %v1319 = mul i64 %v1318, %v7
  %v1320 = add i64 %v1319, %v1251
  %v1321 = mul i64 %v1320, 1
  %v1322 = getelementptr inbounds float, ptr %v80, i64 %v1321
  %v1323 = getelementptr inbounds float, ptr %v1322, i64 0
  %v1324 = load float, ptr %v1323, align 4
  %v1325 = fdiv float 0x3FF0000000000000, %v1324
  %v1326 = add i64 %v543, 1
  %v1327 = and i64 %v1326, %v100
  %v1328 = mul i64 %v1327, %v7
  %v1329 = add i64 %v1328, %v1251
  %v1330 = mul i64 %v1329, 8
  %v1331 = getelementptr inbounds float, ptr %v32, i64 %v1330
  %v1332 = add i64 16, 0
  %v1333 = getelementptr inbounds float, ptr %v1258, i64 %v1332
  %v1334 = load <8 x float>, ptr %v1333, align 4
  %v1335 = insertelement <8 x float> poison, float %v1266, i64 0
  %v1336 = shufflevector <8 x float> %v1335, <8 x float> poison, <8 x i32> zeroinitializer
  %v1337 = fsub <8 x float> %v1334, %v1336
  %v1338 = insertelement <8 x float> poison, float %v1275, i64 0
  %v1339 = shufflevector <8 x float> %v1338, <8 x float> poison, <8 x i32> zeroinitializer
  %v1340 = fmul <8 x float> %v1337, %v1339
  %v1341 = add i64 16, 0
  %v1342 = getelementptr inbounds float, ptr %v14, i64 %v1341
  %v1343 = load <8 x float>, ptr %v1342, align 4
  %v1344 = fmul <8 x float> %v1340, %v1343
  %v1345 = add i64 16, 0
  %v1346 = getelementptr inbounds float, ptr %v16, i64 %v1345
  %v1347 = load <8 x float>, ptr %v1346, align 4
  %v1348 = fadd <8 x float> %v1344, %v1347
  %v1349 = add i64 16, 0
  %v1350 = getelementptr inbounds float, ptr %v1281, i64 %v1349
  %v1351 = load <8 x float>, ptr %v1350, align 4
  %v1352 = insertelement <8 x float> poison, float %v1290, i64 0
  %v1353 = shufflevector <8 x float> %v1352, <8 x float> poison, <8 x i32> zeroinitializer
  %v1354 = fsub <8 x float> %v1351, %v1353
  %v1355 = insertelement <8 x float> poison, float %v1302, i64 0
  %v1356 = shufflevector <8 x float> %v1355, <8 x float> poison, <8 x i32> zeroinitializer
  %v1357 = fmul <8 x float> %v1354, %v1356
  %v1358 = add i64 16, 0
  %v1359 = getelementptr inbounds float, ptr %v20, i64 %v1358
  %v1360 = load <8 x float>, ptr %v1359, align 4
  %v1361 = fmul <8 x float> %v1357, %v1360
  %v1362 = add i64 16, 0
  %v1363 = getelementptr inbounds float, ptr %v22, i64 %v1362
  %v1364 = load <8 x float>, ptr %v1363, align 4
  %v1365 = fadd <8 x float> %v1361, %v1364
  %v1366 = fadd <8 x float> %v1348, %v1365
  %v1367 = add i64 16, 0
  %v1368 = getelementptr inbounds float, ptr %v24, i64 %v1367
  %v1369 = load <8 x float>, ptr %v1368, align 4
  %v1370 = fadd <8 x float> %v1366, %v1369
  %v1371 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1370)
  %v1372 = fneg <8 x float> %v1371
  %v1373 = fcmp olt <8 x float> %v1372, splat (float 0xC05A400000000000)
  %v1374 = select <8 x i1> %v1373, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1372
  %v1375 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1374, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1376 = fsub <8 x float> %v1375, splat (float 0x4168000000000000)
  %v1377 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1376, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1374)
  %v1378 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1376, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1377)
  %v1379 = bitcast <8 x float> %v1375 to <8 x i32>
  %v1380 = fmul <8 x float> %v1378, %v1378
  %v1381 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1378, <8 x float> splat (float 0x3F81227F40000000))
  %v1382 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1381, <8 x float> %v1378, <8 x float> splat (float 0x3FA5556740000000))
  %v1383 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1382, <8 x float> %v1378, <8 x float> splat (float 0x3FC5554B00000000))
  %v1384 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1383, <8 x float> %v1378, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1385 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1380, <8 x float> %v1384, <8 x float> %v1378)
  %v1386 = sub <8 x i32> %v1379, splat (i32 1262485250)
  %v1387 = lshr <8 x i32> %v1386, splat (i32 1)
  %v1388 = sub <8 x i32> %v1386, %v1387
  %v1389 = shl <8 x i32> %v1387, splat (i32 23)
  %v1390 = bitcast <8 x i32> %v1389 to <8 x float>
  %v1391 = shl <8 x i32> %v1388, splat (i32 23)
  %v1392 = bitcast <8 x i32> %v1391 to <8 x float>
  %v1393 = fadd <8 x float> %v1385, splat (float 0x3FF0000000000000)
  %v1394 = fmul <8 x float> %v1393, %v1390
  %v1395 = fmul <8 x float> %v1394, %v1392
  %v1396 = fcmp olt <8 x float> %v1370, splat (float 0x0000000000000000)
  %v1397 = select <8 x i1> %v1396, <8 x float> %v1395, <8 x float> splat (float 0x3FF0000000000000)
  %v1398 = fadd <8 x float> %v1395, splat (float 0x3FF0000000000000)
  %v1399 = fdiv <8 x float> %v1397, %v1398
  %v1400 = add i64 0, 0
  %v1401 = getelementptr inbounds float, ptr %v1308, i64 %v1400
  %v1402 = load <8 x float>, ptr %v1401, align 4
  %v1403 = insertelement <8 x float> poison, float %v1316, i64 0
  %v1404 = shufflevector <8 x float> %v1403, <8 x float> poison, <8 x i32> zeroinitializer
  %v1405 = fsub <8 x float> %v1402, %v1404
  %v1406 = insertelement <8 x float> poison, float %v1325, i64 0
  %v1407 = shufflevector <8 x float> %v1406, <8 x float> poison, <8 x i32> zeroinitializer
  %v1408 = fmul <8 x float> %v1405, %v1407
  %v1409 = add i64 0, 0
  %v1410 = getelementptr inbounds float, ptr %v26, i64 %v1409
  %v1411 = load <8 x float>, ptr %v1410, align 4
  %v1412 = fmul <8 x float> %v1408, %v1411
  %v1413 = add i64 0, 0
  %v1414 = getelementptr inbounds float, ptr %v28, i64 %v1413
  %v1415 = load <8 x float>, ptr %v1414, align 4
  %v1416 = fadd <8 x float> %v1412, %v1415
  %v1417 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1416)
  %v1418 = fcmp ogt <8 x float> %v1417, splat (float 0x4023000000000000)
  %v1419 = select <8 x i1> %v1418, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1417
  %v1420 = fadd <8 x float> %v1419, %v1419
  %v1421 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1420, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1422 = fsub <8 x float> %v1421, splat (float 0x4168000000000000)
  %v1423 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1422, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1420)
  %v1424 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1422, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1423)
  %v1425 = bitcast <8 x float> %v1421 to <8 x i32>
  %v1426 = fmul <8 x float> %v1424, %v1424
  %v1427 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1424, <8 x float> splat (float 0x3F81227F40000000))
  %v1428 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1427, <8 x float> %v1424, <8 x float> splat (float 0x3FA5556740000000))
  %v1429 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1428, <8 x float> %v1424, <8 x float> splat (float 0x3FC5554B00000000))
  %v1430 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1429, <8 x float> %v1424, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1431 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1426, <8 x float> %v1430, <8 x float> %v1424)
  %v1432 = shl <8 x i32> %v1425, splat (i32 23)
  %v1433 = add <8 x i32> %v1432, splat (i32 1065353216)
  %v1434 = bitcast <8 x i32> %v1433 to <8 x float>
  %v1435 = fsub <8 x float> %v1434, splat (float 0x3FF0000000000000)
  %v1436 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1434, <8 x float> %v1431, <8 x float> %v1435)
  %v1437 = fadd <8 x float> %v1436, splat (float 0x4000000000000000)
  %v1438 = fdiv <8 x float> %v1436, %v1437
  %v1439 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1438, <8 x float> %v1416)
  %v1440 = fmul <8 x float> %v1399, %v1439
  %v1441 = add i64 0, 0
  %v1442 = getelementptr inbounds float, ptr %v1331, i64 %v1441
  store <8 x float> %v1440, ptr %v1442, align 4
  %v1443 = add nsw i64 %v1251, 1
  br label %b146
b148:
  %v1444 = add nsw i64 %v543, 1
  br label %b87
b89:
  %v1445 = icmp sgt i64 %v3, 1
  br i1 %v1445, label %b149, label %b150
b149:
  %v1446 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1447 = atomicrmw add ptr %v1446, i64 1 acq_rel
  %v1448 = load i64, ptr %v135, align 8
  %v1449 = add i64 %v1448, 1
  store i64 %v1449, ptr %v135, align 8
  %v1450 = mul i64 %v3, %v1449
  br label %b151
b151:
  %v1451 = load atomic i64, ptr %v1446 acquire, align 8
  %v1452 = icmp slt i64 %v1451, %v1450
  br i1 %v1452, label %b152, label %b153
b152:
  %v1453 = call i32 @sched_yield()
  br label %b151
b153:
  br label %b150
b150:
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
  %v135 = alloca i64, i64 1, align 8
  %v1627 = alloca float, i64 64, align 4
  %v1976 = alloca float, i64 64, align 4
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
  %v75 = getelementptr inbounds ptr, ptr %v0, i64 33
  %v76 = load ptr, ptr %v75, align 4
  %v77 = getelementptr inbounds ptr, ptr %v0, i64 34
  %v78 = load ptr, ptr %v77, align 4
  %v79 = getelementptr inbounds ptr, ptr %v0, i64 35
  %v80 = load ptr, ptr %v79, align 4
  %v81 = getelementptr inbounds ptr, ptr %v0, i64 36
  %v82 = load ptr, ptr %v81, align 4
  %v83 = getelementptr inbounds ptr, ptr %v0, i64 37
  %v84 = load ptr, ptr %v83, align 4
  %v85 = getelementptr inbounds ptr, ptr %v0, i64 38
  %v86 = load ptr, ptr %v85, align 4
  %v87 = getelementptr inbounds ptr, ptr %v0, i64 39
  %v88 = load ptr, ptr %v87, align 4
  %v89 = getelementptr inbounds ptr, ptr %v0, i64 40
  %v90 = load ptr, ptr %v89, align 4
  %v91 = getelementptr inbounds ptr, ptr %v0, i64 41
  %v92 = load ptr, ptr %v91, align 4
  %v93 = getelementptr inbounds ptr, ptr %v0, i64 42
  %v94 = load ptr, ptr %v93, align 4
  %v95 = getelementptr inbounds i64, ptr %v1, i64 6
  %v96 = load i64, ptr %v95, align 8
  %v97 = getelementptr inbounds i64, ptr %v1, i64 16
  %v98 = load i64, ptr %v97, align 8
  %v99 = getelementptr inbounds i64, ptr %v1, i64 17
  %v100 = load i64, ptr %v99, align 8
  %v101 = getelementptr inbounds i64, ptr %v1, i64 18
  %v102 = load i64, ptr %v101, align 8
  %v103 = getelementptr inbounds i64, ptr %v1, i64 21
  %v104 = load i64, ptr %v103, align 8
  %v105 = getelementptr inbounds i64, ptr %v1, i64 31
  %v106 = load i64, ptr %v105, align 8
  %v107 = getelementptr inbounds i64, ptr %v1, i64 33
  %v108 = load i64, ptr %v107, align 8
  %v109 = getelementptr inbounds i64, ptr %v1, i64 34
  %v110 = load i64, ptr %v109, align 8
  %v111 = getelementptr inbounds i64, ptr %v1, i64 35
  %v112 = load i64, ptr %v111, align 8
  %v113 = getelementptr inbounds i64, ptr %v1, i64 36
  %v114 = load i64, ptr %v113, align 8
  %v115 = getelementptr inbounds i64, ptr %v1, i64 37
  %v116 = load i64, ptr %v115, align 8
  %v117 = getelementptr inbounds i64, ptr %v1, i64 38
  %v118 = load i64, ptr %v117, align 8
  %v119 = getelementptr inbounds i64, ptr %v1, i64 39
  %v120 = load i64, ptr %v119, align 8
  %v121 = getelementptr inbounds i64, ptr %v1, i64 40
  %v122 = load i64, ptr %v121, align 8
  %v123 = getelementptr inbounds i64, ptr %v1, i64 41
  %v124 = load i64, ptr %v123, align 8
  %v125 = getelementptr inbounds i64, ptr %v1, i64 42
  %v126 = load i64, ptr %v125, align 8
  %v127 = getelementptr inbounds i64, ptr %v1, i64 45
  %v128 = load i64, ptr %v127, align 8
  %v129 = getelementptr inbounds i64, ptr %v1, i64 46
  %v130 = load i64, ptr %v129, align 8
  %v131 = getelementptr inbounds i64, ptr %v1, i64 47
  %v132 = load i64, ptr %v131, align 8
  %v133 = getelementptr inbounds i64, ptr %v1, i64 48
  %v134 = load i64, ptr %v133, align 8
  store i64 0, ptr %v135, align 8
  %v136 = getelementptr inbounds ptr, ptr %v0, i64 43
  %v137 = load ptr, ptr %v136, align 4
  %v138 = mul i64 %v2, 24576
  %v139 = add i64 %v138, 512
  %v140 = getelementptr inbounds float, ptr %v137, i64 %v139
  %v141 = getelementptr inbounds float, ptr %v137, i64 0
  %v142 = getelementptr inbounds i64, ptr %v1, i64 4
  %v143 = load i64, ptr %v142, align 8
  %v144 = icmp eq i64 %v143, 0
  br i1 %v144, label %b0, label %b1
b0:
  %v145 = add i64 1, 0
  %v146 = sdiv i64 %v145, 1
  %v147 = add i64 %v2, 1
  %v148 = mul i64 %v146, %v2
  %v149 = sdiv i64 %v148, %v3
  %v150 = mul i64 %v149, 1
  %v151 = icmp slt i64 %v150, 1
  %v152 = select i1 %v151, i64 %v150, i64 1
  %v153 = mul i64 %v146, %v147
  %v154 = sdiv i64 %v153, %v3
  %v155 = mul i64 %v154, 1
  %v156 = icmp slt i64 %v155, 1
  %v157 = select i1 %v156, i64 %v155, i64 1
  %v158 = icmp slt i64 %v157, 1
  %v159 = select i1 %v158, i64 %v157, i64 1
  br label %b2
b2:
  %v160 = phi i64 [ %v152, %b0 ], [ %v174, %b3 ]
  %v161 = icmp slt i64 %v160, %v159
  br i1 %v161, label %b3, label %b4
b3:
  %v162 = mul i64 %v160, 256
  %v163 = mul i64 %v160, 8
  %v164 = add i64 %v162, 0
  %v165 = add i64 %v163, 0
  %v166 = getelementptr inbounds float, ptr %v141, i64 %v164
  %v167 = sub i64 8, %v165
  %v168 = icmp slt i64 %v167, 0
  %v169 = select i1 %v168, i64 0, i64 %v167
  %v170 = mul i64 %v165, 1
  %v171 = add i64 0, %v170
  %v172 = getelementptr inbounds float, ptr %v12, i64 %v171
  call void @pack_rows(ptr %v172, i64 1, i64 8, i64 32, i64 %v169, ptr %v166, i64 8)
  %v173 = add i64 %v162, 256
  %v174 = add nsw i64 %v160, 1
  br label %b2
b4:
  br label %b1
b1:
  %v175 = icmp sgt i64 %v3, 1
  br i1 %v175, label %b5, label %b6
b5:
  %v176 = getelementptr inbounds i64, ptr %v1, i64 3
  %v177 = atomicrmw add ptr %v176, i64 1 acq_rel
  %v178 = load i64, ptr %v135, align 8
  %v179 = add i64 %v178, 1
  store i64 %v179, ptr %v135, align 8
  %v180 = mul i64 %v3, %v179
  br label %b7
b7:
  %v181 = load atomic i64, ptr %v176 acquire, align 8
  %v182 = icmp slt i64 %v181, %v180
  br i1 %v182, label %b8, label %b9
b8:
  %v183 = call i32 @sched_yield()
  br label %b7
b9:
  br label %b6
b6:
  br label %b10
b10:
  %v184 = phi i64 [ 0, %b6 ], [ %v1704, %b51 ]
  %v185 = icmp slt i64 %v184, %v5
  br i1 %v185, label %b11, label %b12
b11:
  %v186 = sub i64 %v5, 1
  %v187 = sub i64 %v186, %v184
  %v188 = add i64 %v7, 0
  %v189 = sdiv i64 %v188, 1
  %v190 = add i64 %v2, 1
  %v191 = mul i64 %v189, %v2
  %v192 = sdiv i64 %v191, %v3
  %v193 = mul i64 %v192, 1
  %v194 = icmp slt i64 %v193, %v7
  %v195 = select i1 %v194, i64 %v193, i64 %v7
  %v196 = mul i64 %v189, %v190
  %v197 = sdiv i64 %v196, %v3
  %v198 = mul i64 %v197, 1
  %v199 = icmp slt i64 %v198, %v7
  %v200 = select i1 %v199, i64 %v198, i64 %v7
  br label %b13
b13:
  %v201 = phi i64 [ %v195, %b11 ], [ %v425, %b14 ]
  %v202 = icmp slt i64 %v201, %v200
  br i1 %v202, label %b14, label %b15
b14:
  %v203 = add i64 %v187, 1
  %v204 = and i64 %v203, 1
  %v205 = mul i64 %v204, %v7
  %v206 = add i64 %v205, %v201
  %v207 = mul i64 %v206, 8
  %v208 = getelementptr inbounds float, ptr %v36, i64 %v207
  %v209 = add i64 %v187, 0
  %v210 = and i64 %v209, %v98
  %v211 = mul i64 %v210, %v7
  %v212 = add i64 %v211, %v201
  %v213 = mul i64 %v212, 8
  %v214 = getelementptr inbounds float, ptr %v30, i64 %v213
  %v215 = add i64 %v187, 1
  %v216 = and i64 %v215, %v102
  %v217 = mul i64 %v216, %v7
  %v218 = add i64 %v217, %v201
  %v219 = mul i64 %v218, 8
  %v220 = getelementptr inbounds float, ptr %v34, i64 %v219
  %v221 = add i64 %v187, 0
  %v222 = and i64 %v221, %v122
  %v223 = mul i64 %v222, %v7
  %v224 = add i64 %v223, %v201
  %v225 = mul i64 %v224, 1
  %v226 = getelementptr inbounds float, ptr %v78, i64 %v225
  %v227 = getelementptr inbounds float, ptr %v226, i64 0
  %v228 = load float, ptr %v227, align 4
  %v229 = add i64 %v187, 0
  %v230 = and i64 %v229, %v124
  %v231 = mul i64 %v230, %v7
  %v232 = add i64 %v231, %v201
  %v233 = mul i64 %v232, 1
  %v234 = getelementptr inbounds float, ptr %v80, i64 %v233
  %v235 = getelementptr inbounds float, ptr %v234, i64 0
  %v236 = load float, ptr %v235, align 4
  %v237 = fdiv float 0x3FF0000000000000, %v236
  %v238 = add i64 %v187, 0
  %v239 = and i64 %v238, %v114
  %v240 = mul i64 %v239, %v7
  %v241 = add i64 %v240, %v201
  %v242 = mul i64 %v241, 32
  %v243 = getelementptr inbounds float, ptr %v70, i64 %v242
  %v244 = add i64 %v187, 0
  %v245 = and i64 %v244, %v118
  %v246 = mul i64 %v245, %v7
  %v247 = add i64 %v246, %v201
  %v248 = mul i64 %v247, 1
  %v249 = getelementptr inbounds float, ptr %v74, i64 %v248
  %v250 = getelementptr inbounds float, ptr %v249, i64 0
  %v251 = load float, ptr %v250, align 4
  %v252 = add i64 %v187, 0
  %v253 = and i64 %v252, %v120
  %v254 = mul i64 %v253, %v7
  %v255 = add i64 %v254, %v201
  %v256 = mul i64 %v255, 1
  %v257 = getelementptr inbounds float, ptr %v76, i64 %v256
  %v258 = getelementptr inbounds float, ptr %v257, i64 0
  %v259 = load float, ptr %v258, align 4
  %v260 = fdiv float 0x3FF0000000000000, %v259
  %v261 = add i64 %v187, 0
  %v262 = and i64 %v261, %v108
  %v263 = mul i64 %v262, %v7
  %v264 = add i64 %v263, %v201
  %v265 = mul i64 %v264, 32
  %v266 = getelementptr inbounds float, ptr %v64, i64 %v265
  %v267 = add i64 %v187, 0
  %v268 = and i64 %v267, %v110
  %v269 = mul i64 %v268, %v7
  %v270 = add i64 %v269, %v201
  %v271 = mul i64 %v270, 1
  %v272 = getelementptr inbounds float, ptr %v66, i64 %v271
  %v273 = getelementptr inbounds float, ptr %v272, i64 0
  %v274 = load float, ptr %v273, align 4
  %v275 = fdiv float %v274, 0x4040000000000000
  %v276 = add i64 %v187, 0
  %v277 = and i64 %v276, %v112
  %v278 = mul i64 %v277, %v7
  %v279 = add i64 %v278, %v201
  %v280 = mul i64 %v279, 1
  %v281 = getelementptr inbounds float, ptr %v68, i64 %v280
  %v282 = getelementptr inbounds float, ptr %v281, i64 0
  %v283 = load float, ptr %v282, align 4
  %v284 = fdiv float %v283, 0x4040000000000000
  %v285 = fadd float %v284, 0x3EE4F8B580000000
  %v286 = call float @llvm.sqrt.f32(float %v285)
  %v287 = fdiv float 0x3FF0000000000000, %v286
  %v288 = add i64 %v187, 0
  %v289 = and i64 %v288, %v126
  %v290 = mul i64 %v289, %v7
  %v291 = add i64 %v290, %v201
  %v292 = mul i64 %v291, 8
  %v293 = getelementptr inbounds float, ptr %v82, i64 %v292
  %v294 = add i64 %v187, 0
  %v295 = and i64 %v294, %v106
  %v296 = mul i64 %v295, %v7
  %v297 = add i64 %v296, %v201
  %v298 = mul i64 %v297, 32
  %v299 = getelementptr inbounds float, ptr %v60, i64 %v298
  %v300 = add i64 0, 0
  %v301 = getelementptr inbounds float, ptr %v208, i64 %v300
  %v302 = load <8 x float>, ptr %v301, align 4
  %v303 = add i64 0, 0
  %v304 = getelementptr inbounds float, ptr %v214, i64 %v303
  %v305 = load <8 x float>, ptr %v304, align 4
  %v306 = fadd <8 x float> %v302, %v305
  %v307 = add i64 0, 0
  %v308 = getelementptr inbounds float, ptr %v220, i64 %v307
  %v309 = load <8 x float>, ptr %v308, align 4
  %v310 = insertelement <8 x float> poison, float %v228, i64 0
  %v311 = shufflevector <8 x float> %v310, <8 x float> poison, <8 x i32> zeroinitializer
  %v312 = fsub <8 x float> %v309, %v311
  %v313 = insertelement <8 x float> poison, float %v237, i64 0
  %v314 = shufflevector <8 x float> %v313, <8 x float> poison, <8 x i32> zeroinitializer
  %v315 = fmul <8 x float> %v312, %v314
  %v316 = add i64 0, 0
  %v317 = getelementptr inbounds float, ptr %v26, i64 %v316
  %v318 = load <8 x float>, ptr %v317, align 4
  %v319 = fmul <8 x float> %v315, %v318
  %v320 = add i64 0, 0
  %v321 = getelementptr inbounds float, ptr %v28, i64 %v320
  %v322 = load <8 x float>, ptr %v321, align 4
  %v323 = fadd <8 x float> %v319, %v322
  %v324 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v323)
  %v325 = fcmp ogt <8 x float> %v324, splat (float 0x4023000000000000)
  %v326 = select <8 x i1> %v325, <8 x float> splat (float 0x4023000000000000), <8 x float> %v324
  %v327 = fadd <8 x float> %v326, %v326
  %v328 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v327, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v329 = fsub <8 x float> %v328, splat (float 0x4168000000000000)
  %v330 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v329, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v327)
  %v331 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v329, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v330)
  %v332 = bitcast <8 x float> %v328 to <8 x i32>
  %v333 = fmul <8 x float> %v331, %v331
  %v334 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v331, <8 x float> splat (float 0x3F81227F40000000))
  %v335 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v334, <8 x float> %v331, <8 x float> splat (float 0x3FA5556740000000))
  %v336 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v335, <8 x float> %v331, <8 x float> splat (float 0x3FC5554B00000000))
  %v337 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v336, <8 x float> %v331, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v338 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v333, <8 x float> %v337, <8 x float> %v331)
  %v339 = shl <8 x i32> %v332, splat (i32 23)
  %v340 = add <8 x i32> %v339, splat (i32 1065353216)
  %v341 = bitcast <8 x i32> %v340 to <8 x float>
  %v342 = fsub <8 x float> %v341, splat (float 0x3FF0000000000000)
  %v343 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v341, <8 x float> %v338, <8 x float> %v342)
  %v344 = fadd <8 x float> %v343, splat (float 0x4000000000000000)
  %v345 = fdiv <8 x float> %v343, %v344
  %v346 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v345, <8 x float> %v323)
  %v347 = fmul <8 x float> %v306, %v346
  %v348 = add i64 16, 0
  %v349 = getelementptr inbounds float, ptr %v243, i64 %v348
  %v350 = load <8 x float>, ptr %v349, align 4
  %v351 = insertelement <8 x float> poison, float %v251, i64 0
  %v352 = shufflevector <8 x float> %v351, <8 x float> poison, <8 x i32> zeroinitializer
  %v353 = fsub <8 x float> %v350, %v352
  %v354 = insertelement <8 x float> poison, float %v260, i64 0
  %v355 = shufflevector <8 x float> %v354, <8 x float> poison, <8 x i32> zeroinitializer
  %v356 = fmul <8 x float> %v353, %v355
  %v357 = add i64 16, 0
  %v358 = getelementptr inbounds float, ptr %v14, i64 %v357
  %v359 = load <8 x float>, ptr %v358, align 4
  %v360 = fmul <8 x float> %v356, %v359
  %v361 = add i64 16, 0
  %v362 = getelementptr inbounds float, ptr %v16, i64 %v361
  %v363 = load <8 x float>, ptr %v362, align 4
  %v364 = fadd <8 x float> %v360, %v363
  %v365 = add i64 16, 0
  %v366 = getelementptr inbounds float, ptr %v266, i64 %v365
  %v367 = load <8 x float>, ptr %v366, align 4
  %v368 = insertelement <8 x float> poison, float %v275, i64 0
  %v369 = shufflevector <8 x float> %v368, <8 x float> poison, <8 x i32> zeroinitializer
  %v370 = fsub <8 x float> %v367, %v369
  %v371 = insertelement <8 x float> poison, float %v287, i64 0
  %v372 = shufflevector <8 x float> %v371, <8 x float> poison, <8 x i32> zeroinitializer
  %v373 = fmul <8 x float> %v370, %v372
  %v374 = add i64 16, 0
  %v375 = getelementptr inbounds float, ptr %v20, i64 %v374
  %v376 = load <8 x float>, ptr %v375, align 4
  %v377 = fmul <8 x float> %v373, %v376
  %v378 = add i64 16, 0
  %v379 = getelementptr inbounds float, ptr %v22, i64 %v378
  %v380 = load <8 x float>, ptr %v379, align 4
  %v381 = fadd <8 x float> %v377, %v380
  %v382 = fadd <8 x float> %v364, %v381
  %v383 = add i64 16, 0
  %v384 = getelementptr inbounds float, ptr %v24, i64 %v383
  %v385 = load <8 x float>, ptr %v384, align 4
  %v386 = fadd <8 x float> %v382, %v385
  %v387 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v386)
  %v388 = fneg <8 x float> %v387
  %v389 = fcmp olt <8 x float> %v388, splat (float 0xC05A400000000000)
  %v390 = select <8 x i1> %v389, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v388
  %v391 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v390, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v392 = fsub <8 x float> %v391, splat (float 0x4168000000000000)
  %v393 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v392, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v390)
  %v394 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v392, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v393)
  %v395 = bitcast <8 x float> %v391 to <8 x i32>
  %v396 = fmul <8 x float> %v394, %v394
  %v397 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v394, <8 x float> splat (float 0x3F81227F40000000))
  %v398 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v397, <8 x float> %v394, <8 x float> splat (float 0x3FA5556740000000))
  %v399 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v398, <8 x float> %v394, <8 x float> splat (float 0x3FC5554B00000000))
  %v400 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v399, <8 x float> %v394, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v401 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v396, <8 x float> %v400, <8 x float> %v394)
  %v402 = sub <8 x i32> %v395, splat (i32 1262485250)
  %v403 = lshr <8 x i32> %v402, splat (i32 1)
  %v404 = sub <8 x i32> %v402, %v403
  %v405 = shl <8 x i32> %v403, splat (i32 23)
  %v406 = bitcast <8 x i32> %v405 to <8 x float>
  %v407 = shl <8 x i32> %v404, splat (i32 23)
  %v408 = bitcast <8 x i32> %v407 to <8 x float>
  %v409 = fadd <8 x float> %v401, splat (float 0x3FF0000000000000)
  %v410 = fmul <8 x float> %v409, %v406
  %v411 = fmul <8 x float> %v410, %v408
  %v412 = fcmp olt <8 x float> %v386, splat (float 0x0000000000000000)
  %v413 = select <8 x i1> %v412, <8 x float> %v411, <8 x float> splat (float 0x3FF0000000000000)
  %v414 = fadd <8 x float> %v411, splat (float 0x3FF0000000000000)
  %v415 = fdiv <8 x float> %v413, %v414
  %v416 = fmul <8 x float> %v347, %v415
  %v417 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v418 = shufflevector <8 x float> %v417, <8 x float> poison, <8 x i32> zeroinitializer
  %v419 = fsub <8 x float> %v418, %v415
  %v420 = fmul <8 x float> %v416, %v419
  %v421 = add i64 0, 0
  %v422 = getelementptr inbounds float, ptr %v293, i64 %v421
  store <8 x float> %v306, ptr %v422, align 4
  %v423 = add i64 16, 0
  %v424 = getelementptr inbounds float, ptr %v299, i64 %v423
  store <8 x float> %v420, ptr %v424, align 4
  %v425 = add nsw i64 %v201, 1
  br label %b13
b15:
  %v426 = add i64 %v7, 0
  %v427 = sdiv i64 %v426, 1
  %v428 = add i64 %v2, 1
  %v429 = mul i64 %v427, %v2
  %v430 = sdiv i64 %v429, %v3
  %v431 = mul i64 %v430, 1
  %v432 = icmp slt i64 %v431, %v7
  %v433 = select i1 %v432, i64 %v431, i64 %v7
  %v434 = mul i64 %v427, %v428
  %v435 = sdiv i64 %v434, %v3
  %v436 = mul i64 %v435, 1
  %v437 = icmp slt i64 %v436, %v7
  %v438 = select i1 %v437, i64 %v436, i64 %v7
  br label %b16
b16:
  %v439 = phi i64 [ %v433, %b15 ], [ %v657, %b21 ]
  %v440 = icmp slt i64 %v439, %v438
  br i1 %v440, label %b17, label %b18
b17:
  br label %b19
b19:
  %v441 = phi i64 [ 0, %b17 ], [ %v643, %b20 ]
  %v442 = phi <8 x float> [ splat (float 0x0000000000000000), %b17 ], [ %v642, %b20 ]
  %v443 = icmp slt i64 %v441, 8
  br i1 %v443, label %b20, label %b21
b20:
  %v444 = add i64 %v187, 0
  %v445 = and i64 %v444, %v126
  %v446 = mul i64 %v445, %v7
  %v447 = add i64 %v446, %v439
  %v448 = mul i64 %v447, 8
  %v449 = getelementptr inbounds float, ptr %v82, i64 %v448
  %v450 = add i64 %v187, 0
  %v451 = and i64 %v450, %v114
  %v452 = mul i64 %v451, %v7
  %v453 = add i64 %v452, %v439
  %v454 = mul i64 %v453, 32
  %v455 = getelementptr inbounds float, ptr %v70, i64 %v454
  %v456 = add i64 %v187, 0
  %v457 = and i64 %v456, %v118
  %v458 = mul i64 %v457, %v7
  %v459 = add i64 %v458, %v439
  %v460 = mul i64 %v459, 1
  %v461 = getelementptr inbounds float, ptr %v74, i64 %v460
  %v462 = getelementptr inbounds float, ptr %v461, i64 0
  %v463 = load float, ptr %v462, align 4
  %v464 = add i64 %v187, 0
  %v465 = and i64 %v464, %v120
  %v466 = mul i64 %v465, %v7
  %v467 = add i64 %v466, %v439
  %v468 = mul i64 %v467, 1
  %v469 = getelementptr inbounds float, ptr %v76, i64 %v468
  %v470 = getelementptr inbounds float, ptr %v469, i64 0
  %v471 = load float, ptr %v470, align 4
  %v472 = fdiv float 0x3FF0000000000000, %v471
  %v473 = add i64 %v187, 0
  %v474 = and i64 %v473, %v108
  %v475 = mul i64 %v474, %v7
  %v476 = add i64 %v475, %v439
  %v477 = mul i64 %v476, 32
  %v478 = getelementptr inbounds float, ptr %v64, i64 %v477
  %v479 = add i64 %v187, 0
  %v480 = and i64 %v479, %v110
  %v481 = mul i64 %v480, %v7
  %v482 = add i64 %v481, %v439
  %v483 = mul i64 %v482, 1
  %v484 = getelementptr inbounds float, ptr %v66, i64 %v483
  %v485 = getelementptr inbounds float, ptr %v484, i64 0
  %v486 = load float, ptr %v485, align 4
  %v487 = fdiv float %v486, 0x4040000000000000
  %v488 = add i64 %v187, 0
  %v489 = and i64 %v488, %v112
  %v490 = mul i64 %v489, %v7
  %v491 = add i64 %v490, %v439
  %v492 = mul i64 %v491, 1
  %v493 = getelementptr inbounds float, ptr %v68, i64 %v492
  %v494 = getelementptr inbounds float, ptr %v493, i64 0
  %v495 = load float, ptr %v494, align 4
  %v496 = fdiv float %v495, 0x4040000000000000
  %v497 = fadd float %v496, 0x3EE4F8B580000000
  %v498 = call float @llvm.sqrt.f32(float %v497)
  %v499 = fdiv float 0x3FF0000000000000, %v498
  %v500 = add i64 %v187, 1
  %v501 = and i64 %v500, %v102
  %v502 = mul i64 %v501, %v7
  %v503 = add i64 %v502, %v439
  %v504 = mul i64 %v503, 8
  %v505 = getelementptr inbounds float, ptr %v34, i64 %v504
  %v506 = add i64 %v187, 0
  %v507 = and i64 %v506, %v122
  %v508 = mul i64 %v507, %v7
  %v509 = add i64 %v508, %v439
  %v510 = mul i64 %v509, 1
  %v511 = getelementptr inbounds float, ptr %v78, i64 %v510
  %v512 = getelementptr inbounds float, ptr %v511, i64 0
  %v513 = load float, ptr %v512, align 4
  %v514 = add i64 %v187, 0
  %v515 = and i64 %v514, %v124
  %v516 = mul i64 %v515, %v7
  %v517 = add i64 %v516, %v439
  %v518 = mul i64 %v517, 1
  %v519 = getelementptr inbounds float, ptr %v80, i64 %v518
  %v520 = getelementptr inbounds float, ptr %v519, i64 0
  %v521 = load float, ptr %v520, align 4
  %v522 = fdiv float 0x3FF0000000000000, %v521
  %v523 = add i64 0, %v441
  %v524 = getelementptr inbounds float, ptr %v449, i64 %v523
  %v525 = load <8 x float>, ptr %v524, align 4
  %v526 = add i64 16, %v441
  %v527 = getelementptr inbounds float, ptr %v455, i64 %v526
  %v528 = load <8 x float>, ptr %v527, align 4
  %v529 = insertelement <8 x float> poison, float %v463, i64 0
  %v530 = shufflevector <8 x float> %v529, <8 x float> poison, <8 x i32> zeroinitializer
  %v531 = fsub <8 x float> %v528, %v530
  %v532 = insertelement <8 x float> poison, float %v472, i64 0
  %v533 = shufflevector <8 x float> %v532, <8 x float> poison, <8 x i32> zeroinitializer
  %v534 = fmul <8 x float> %v531, %v533
  %v535 = add i64 16, %v441
  %v536 = getelementptr inbounds float, ptr %v14, i64 %v535
  %v537 = load <8 x float>, ptr %v536, align 4
  %v538 = fmul <8 x float> %v534, %v537
  %v539 = add i64 16, %v441
  %v540 = getelementptr inbounds float, ptr %v16, i64 %v539
  %v541 = load <8 x float>, ptr %v540, align 4
  %v542 = fadd <8 x float> %v538, %v541
  %v543 = add i64 16, %v441
  %v544 = getelementptr inbounds float, ptr %v478, i64 %v543
  %v545 = load <8 x float>, ptr %v544, align 4
  %v546 = insertelement <8 x float> poison, float %v487, i64 0
  %v547 = shufflevector <8 x float> %v546, <8 x float> poison, <8 x i32> zeroinitializer
  %v548 = fsub <8 x float> %v545, %v547
  %v549 = insertelement <8 x float> poison, float %v499, i64 0
  %v550 = shufflevector <8 x float> %v549, <8 x float> poison, <8 x i32> zeroinitializer
  %v551 = fmul <8 x float> %v548, %v550
  %v552 = add i64 16, %v441
  %v553 = getelementptr inbounds float, ptr %v20, i64 %v552
  %v554 = load <8 x float>, ptr %v553, align 4
  %v555 = fmul <8 x float> %v551, %v554
  %v556 = add i64 16, %v441
  %v557 = getelementptr inbounds float, ptr %v22, i64 %v556
  %v558 = load <8 x float>, ptr %v557, align 4
  %v559 = fadd <8 x float> %v555, %v558
  %v560 = fadd <8 x float> %v542, %v559
  %v561 = add i64 16, %v441
  %v562 = getelementptr inbounds float, ptr %v24, i64 %v561
  %v563 = load <8 x float>, ptr %v562, align 4
  %v564 = fadd <8 x float> %v560, %v563
  %v565 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v564)
  %v566 = fneg <8 x float> %v565
  %v567 = fcmp olt <8 x float> %v566, splat (float 0xC05A400000000000)
  %v568 = select <8 x i1> %v567, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v566
  %v569 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v568, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v570 = fsub <8 x float> %v569, splat (float 0x4168000000000000)
  %v571 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v570, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v568)
  %v572 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v570, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v571)
  %v573 = bitcast <8 x float> %v569 to <8 x i32>
  %v574 = fmul <8 x float> %v572, %v572
  %v575 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v572, <8 x float> splat (float 0x3F81227F40000000))
  %v576 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v575, <8 x float> %v572, <8 x float> splat (float 0x3FA5556740000000))
  %v577 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v576, <8 x float> %v572, <8 x float> splat (float 0x3FC5554B00000000))
  %v578 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v577, <8 x float> %v572, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v579 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v574, <8 x float> %v578, <8 x float> %v572)
  %v580 = sub <8 x i32> %v573, splat (i32 1262485250)
  %v581 = lshr <8 x i32> %v580, splat (i32 1)
  %v582 = sub <8 x i32> %v580, %v581
  %v583 = shl <8 x i32> %v581, splat (i32 23)
  %v584 = bitcast <8 x i32> %v583 to <8 x float>
  %v585 = shl <8 x i32> %v582, splat (i32 23)
  %v586 = bitcast <8 x i32> %v585 to <8 x float>
  %v587 = fadd <8 x float> %v579, splat (float 0x3FF0000000000000)
  %v588 = fmul <8 x float> %v587, %v584
  %v589 = fmul <8 x float> %v588, %v586
  %v590 = fcmp olt <8 x float> %v564, splat (float 0x0000000000000000)
  %v591 = select <8 x i1> %v590, <8 x float> %v589, <8 x float> splat (float 0x3FF0000000000000)
  %v592 = fadd <8 x float> %v589, splat (float 0x3FF0000000000000)
  %v593 = fdiv <8 x float> %v591, %v592
  %v594 = fmul <8 x float> %v525, %v593
  %v595 = add i64 0, %v441
  %v596 = getelementptr inbounds float, ptr %v505, i64 %v595
  %v597 = load <8 x float>, ptr %v596, align 4
  %v598 = insertelement <8 x float> poison, float %v513, i64 0
  %v599 = shufflevector <8 x float> %v598, <8 x float> poison, <8 x i32> zeroinitializer
  %v600 = fsub <8 x float> %v597, %v599
  %v601 = insertelement <8 x float> poison, float %v522, i64 0
  %v602 = shufflevector <8 x float> %v601, <8 x float> poison, <8 x i32> zeroinitializer
  %v603 = fmul <8 x float> %v600, %v602
  %v604 = add i64 0, %v441
  %v605 = getelementptr inbounds float, ptr %v26, i64 %v604
  %v606 = load <8 x float>, ptr %v605, align 4
  %v607 = fmul <8 x float> %v603, %v606
  %v608 = add i64 0, %v441
  %v609 = getelementptr inbounds float, ptr %v28, i64 %v608
  %v610 = load <8 x float>, ptr %v609, align 4
  %v611 = fadd <8 x float> %v607, %v610
  %v612 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v611)
  %v613 = fcmp ogt <8 x float> %v612, splat (float 0x4023000000000000)
  %v614 = select <8 x i1> %v613, <8 x float> splat (float 0x4023000000000000), <8 x float> %v612
  %v615 = fadd <8 x float> %v614, %v614
  %v616 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v615, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v617 = fsub <8 x float> %v616, splat (float 0x4168000000000000)
  %v618 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v617, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v615)
  %v619 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v617, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v618)
  %v620 = bitcast <8 x float> %v616 to <8 x i32>
  %v621 = fmul <8 x float> %v619, %v619
  %v622 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v619, <8 x float> splat (float 0x3F81227F40000000))
  %v623 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v622, <8 x float> %v619, <8 x float> splat (float 0x3FA5556740000000))
  %v624 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v623, <8 x float> %v619, <8 x float> splat (float 0x3FC5554B00000000))
  %v625 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v624, <8 x float> %v619, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v626 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v621, <8 x float> %v625, <8 x float> %v619)
  %v627 = shl <8 x i32> %v620, splat (i32 23)
  %v628 = add <8 x i32> %v627, splat (i32 1065353216)
  %v629 = bitcast <8 x i32> %v628 to <8 x float>
  %v630 = fsub <8 x float> %v629, splat (float 0x3FF0000000000000)
  %v631 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v629, <8 x float> %v626, <8 x float> %v630)
  %v632 = fadd <8 x float> %v631, splat (float 0x4000000000000000)
  %v633 = fdiv <8 x float> %v631, %v632
  %v634 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v633, <8 x float> %v611)
  %v635 = fmul <8 x float> %v634, %v634
  %v636 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v637 = shufflevector <8 x float> %v636, <8 x float> poison, <8 x i32> zeroinitializer
  %v638 = fsub <8 x float> %v637, %v635
  %v639 = fmul <8 x float> %v594, %v638
  %v640 = fmul <8 x float> %v639, %v606
  %v641 = fmul <8 x float> %v640, %v600
  %v642 = fadd <8 x float> %v442, %v641
  %v643 = add nsw i64 %v441, 8
  br label %b19
b21:
  %v644 = shufflevector <8 x float> %v442, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v645 = shufflevector <8 x float> %v442, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v646 = fadd <4 x float> %v644, %v645
  %v647 = shufflevector <4 x float> %v646, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v648 = shufflevector <4 x float> %v646, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v649 = fadd <2 x float> %v647, %v648
  %v650 = extractelement <2 x float> %v649, i64 0
  %v651 = extractelement <2 x float> %v649, i64 1
  %v652 = fadd float %v650, %v651
  %v653 = fadd float %v652, 0x0000000000000000
  %v654 = mul i64 %v439, 1
  %v655 = getelementptr inbounds float, ptr %v84, i64 %v654
  %v656 = getelementptr inbounds float, ptr %v655, i64 0
  store float %v653, ptr %v656, align 4
  %v657 = add nsw i64 %v439, 1
  br label %b16
b18:
  %v658 = add i64 %v7, 0
  %v659 = sdiv i64 %v658, 1
  %v660 = add i64 %v2, 1
  %v661 = mul i64 %v659, %v2
  %v662 = sdiv i64 %v661, %v3
  %v663 = mul i64 %v662, 1
  %v664 = icmp slt i64 %v663, %v7
  %v665 = select i1 %v664, i64 %v663, i64 %v7
  %v666 = mul i64 %v659, %v660
  %v667 = sdiv i64 %v666, %v3
  %v668 = mul i64 %v667, 1
  %v669 = icmp slt i64 %v668, %v7
  %v670 = select i1 %v669, i64 %v668, i64 %v7
  br label %b22
b22:
  %v671 = phi i64 [ %v665, %b18 ], [ %v905, %b27 ]
  %v672 = icmp slt i64 %v671, %v670
  br i1 %v672, label %b23, label %b24
b23:
  br label %b25
b25:
  %v673 = phi i64 [ 0, %b23 ], [ %v891, %b26 ]
  %v674 = phi <8 x float> [ splat (float 0x0000000000000000), %b23 ], [ %v890, %b26 ]
  %v675 = icmp slt i64 %v673, 8
  br i1 %v675, label %b26, label %b27
b26:
  %v676 = add i64 %v187, 0
  %v677 = and i64 %v676, %v126
  %v678 = mul i64 %v677, %v7
  %v679 = add i64 %v678, %v671
  %v680 = mul i64 %v679, 8
  %v681 = getelementptr inbounds float, ptr %v82, i64 %v680
  %v682 = add i64 %v187, 0
  %v683 = and i64 %v682, %v114
  %v684 = mul i64 %v683, %v7
  %v685 = add i64 %v684, %v671
  %v686 = mul i64 %v685, 32
  %v687 = getelementptr inbounds float, ptr %v70, i64 %v686
  %v688 = add i64 %v187, 0
  %v689 = and i64 %v688, %v118
  %v690 = mul i64 %v689, %v7
  %v691 = add i64 %v690, %v671
  %v692 = mul i64 %v691, 1
  %v693 = getelementptr inbounds float, ptr %v74, i64 %v692
  %v694 = getelementptr inbounds float, ptr %v693, i64 0
  %v695 = load float, ptr %v694, align 4
  %v696 = add i64 %v187, 0
  %v697 = and i64 %v696, %v120
  %v698 = mul i64 %v697, %v7
  %v699 = add i64 %v698, %v671
  %v700 = mul i64 %v699, 1
  %v701 = getelementptr inbounds float, ptr %v76, i64 %v700
  %v702 = getelementptr inbounds float, ptr %v701, i64 0
  %v703 = load float, ptr %v702, align 4
  %v704 = fdiv float 0x3FF0000000000000, %v703
  %v705 = add i64 %v187, 0
  %v706 = and i64 %v705, %v108
  %v707 = mul i64 %v706, %v7
  %v708 = add i64 %v707, %v671
  %v709 = mul i64 %v708, 32
  %v710 = getelementptr inbounds float, ptr %v64, i64 %v709
  %v711 = add i64 %v187, 0
  %v712 = and i64 %v711, %v110
  %v713 = mul i64 %v712, %v7
  %v714 = add i64 %v713, %v671
  %v715 = mul i64 %v714, 1
  %v716 = getelementptr inbounds float, ptr %v66, i64 %v715
  %v717 = getelementptr inbounds float, ptr %v716, i64 0
  %v718 = load float, ptr %v717, align 4
  %v719 = fdiv float %v718, 0x4040000000000000
  %v720 = add i64 %v187, 0
  %v721 = and i64 %v720, %v112
  %v722 = mul i64 %v721, %v7
  %v723 = add i64 %v722, %v671
  %v724 = mul i64 %v723, 1
  %v725 = getelementptr inbounds float, ptr %v68, i64 %v724
  %v726 = getelementptr inbounds float, ptr %v725, i64 0
  %v727 = load float, ptr %v726, align 4
  %v728 = fdiv float %v727, 0x4040000000000000
  %v729 = fadd float %v728, 0x3EE4F8B580000000
  %v730 = call float @llvm.sqrt.f32(float %v729)
  %v731 = fdiv float 0x3FF0000000000000, %v730
  %v732 = add i64 %v187, 1
  %v733 = and i64 %v732, %v102
  %v734 = mul i64 %v733, %v7
  %v735 = add i64 %v734, %v671
  %v736 = mul i64 %v735, 8
  %v737 = getelementptr inbounds float, ptr %v34, i64 %v736
  %v738 = add i64 %v187, 0
  %v739 = and i64 %v738, %v122
  %v740 = mul i64 %v739, %v7
  %v741 = add i64 %v740, %v671
  %v742 = mul i64 %v741, 1
  %v743 = getelementptr inbounds float, ptr %v78, i64 %v742
  %v744 = getelementptr inbounds float, ptr %v743, i64 0
  %v745 = load float, ptr %v744, align 4
  %v746 = add i64 %v187, 0
  %v747 = and i64 %v746, %v124
  %v748 = mul i64 %v747, %v7
  %v749 = add i64 %v748, %v671
  %v750 = mul i64 %v749, 1
  %v751 = getelementptr inbounds float, ptr %v80, i64 %v750
  %v752 = getelementptr inbounds float, ptr %v751, i64 0
  %v753 = load float, ptr %v752, align 4
  %v754 = fdiv float 0x3FF0000000000000, %v753
  %v755 = mul i64 %v671, 1
  %v756 = getelementptr inbounds float, ptr %v84, i64 %v755
  %v757 = getelementptr inbounds float, ptr %v756, i64 0
  %v758 = load float, ptr %v757, align 4
  %v759 = fmul float %v758, %v754
  %v760 = fdiv float %v759, %v753
  %v761 = fmul float %v760, 0x3FE0000000000000
  %v762 = fdiv float %v761, %v753
  %v763 = fdiv float %v762, 0x4020000000000000
  %v764 = fneg float %v763
  %v765 = add i64 0, %v673
  %v766 = getelementptr inbounds float, ptr %v681, i64 %v765
  %v767 = load <8 x float>, ptr %v766, align 4
  %v768 = add i64 16, %v673
  %v769 = getelementptr inbounds float, ptr %v687, i64 %v768
  %v770 = load <8 x float>, ptr %v769, align 4
  %v771 = insertelement <8 x float> poison, float %v695, i64 0
  %v772 = shufflevector <8 x float> %v771, <8 x float> poison, <8 x i32> zeroinitializer
  %v773 = fsub <8 x float> %v770, %v772
  %v774 = insertelement <8 x float> poison, float %v704, i64 0
  %v775 = shufflevector <8 x float> %v774, <8 x float> poison, <8 x i32> zeroinitializer
  %v776 = fmul <8 x float> %v773, %v775
  %v777 = add i64 16, %v673
  %v778 = getelementptr inbounds float, ptr %v14, i64 %v777
  %v779 = load <8 x float>, ptr %v778, align 4
  %v780 = fmul <8 x float> %v776, %v779
  %v781 = add i64 16, %v673
  %v782 = getelementptr inbounds float, ptr %v16, i64 %v781
  %v783 = load <8 x float>, ptr %v782, align 4
  %v784 = fadd <8 x float> %v780, %v783
  %v785 = add i64 16, %v673
  %v786 = getelementptr inbounds float, ptr %v710, i64 %v785
  %v787 = load <8 x float>, ptr %v786, align 4
  %v788 = insertelement <8 x float> poison, float %v719, i64 0
  %v789 = shufflevector <8 x float> %v788, <8 x float> poison, <8 x i32> zeroinitializer
  %v790 = fsub <8 x float> %v787, %v789
  %v791 = insertelement <8 x float> poison, float %v731, i64 0
  %v792 = shufflevector <8 x float> %v791, <8 x float> poison, <8 x i32> zeroinitializer
  %v793 = fmul <8 x float> %v790, %v792
  %v794 = add i64 16, %v673
  %v795 = getelementptr inbounds float, ptr %v20, i64 %v794
  %v796 = load <8 x float>, ptr %v795, align 4
  %v797 = fmul <8 x float> %v793, %v796
  %v798 = add i64 16, %v673
  %v799 = getelementptr inbounds float, ptr %v22, i64 %v798
  %v800 = load <8 x float>, ptr %v799, align 4
  %v801 = fadd <8 x float> %v797, %v800
  %v802 = fadd <8 x float> %v784, %v801
  %v803 = add i64 16, %v673
  %v804 = getelementptr inbounds float, ptr %v24, i64 %v803
  %v805 = load <8 x float>, ptr %v804, align 4
  %v806 = fadd <8 x float> %v802, %v805
  %v807 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v806)
  %v808 = fneg <8 x float> %v807
  %v809 = fcmp olt <8 x float> %v808, splat (float 0xC05A400000000000)
  %v810 = select <8 x i1> %v809, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v808
  %v811 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v810, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v812 = fsub <8 x float> %v811, splat (float 0x4168000000000000)
  %v813 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v812, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v810)
  %v814 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v812, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v813)
  %v815 = bitcast <8 x float> %v811 to <8 x i32>
  %v816 = fmul <8 x float> %v814, %v814
  %v817 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v814, <8 x float> splat (float 0x3F81227F40000000))
  %v818 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v817, <8 x float> %v814, <8 x float> splat (float 0x3FA5556740000000))
  %v819 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v818, <8 x float> %v814, <8 x float> splat (float 0x3FC5554B00000000))
  %v820 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v819, <8 x float> %v814, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v821 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v816, <8 x float> %v820, <8 x float> %v814)
  %v822 = sub <8 x i32> %v815, splat (i32 1262485250)
  %v823 = lshr <8 x i32> %v822, splat (i32 1)
  %v824 = sub <8 x i32> %v822, %v823
  %v825 = shl <8 x i32> %v823, splat (i32 23)
  %v826 = bitcast <8 x i32> %v825 to <8 x float>
  %v827 = shl <8 x i32> %v824, splat (i32 23)
  %v828 = bitcast <8 x i32> %v827 to <8 x float>
  %v829 = fadd <8 x float> %v821, splat (float 0x3FF0000000000000)
  %v830 = fmul <8 x float> %v829, %v826
  %v831 = fmul <8 x float> %v830, %v828
  %v832 = fcmp olt <8 x float> %v806, splat (float 0x0000000000000000)
  %v833 = select <8 x i1> %v832, <8 x float> %v831, <8 x float> splat (float 0x3FF0000000000000)
  %v834 = fadd <8 x float> %v831, splat (float 0x3FF0000000000000)
  %v835 = fdiv <8 x float> %v833, %v834
  %v836 = fmul <8 x float> %v767, %v835
  %v837 = add i64 0, %v673
  %v838 = getelementptr inbounds float, ptr %v737, i64 %v837
  %v839 = load <8 x float>, ptr %v838, align 4
  %v840 = insertelement <8 x float> poison, float %v745, i64 0
  %v841 = shufflevector <8 x float> %v840, <8 x float> poison, <8 x i32> zeroinitializer
  %v842 = fsub <8 x float> %v839, %v841
  %v843 = insertelement <8 x float> poison, float %v754, i64 0
  %v844 = shufflevector <8 x float> %v843, <8 x float> poison, <8 x i32> zeroinitializer
  %v845 = fmul <8 x float> %v842, %v844
  %v846 = add i64 0, %v673
  %v847 = getelementptr inbounds float, ptr %v26, i64 %v846
  %v848 = load <8 x float>, ptr %v847, align 4
  %v849 = fmul <8 x float> %v845, %v848
  %v850 = add i64 0, %v673
  %v851 = getelementptr inbounds float, ptr %v28, i64 %v850
  %v852 = load <8 x float>, ptr %v851, align 4
  %v853 = fadd <8 x float> %v849, %v852
  %v854 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v853)
  %v855 = fcmp ogt <8 x float> %v854, splat (float 0x4023000000000000)
  %v856 = select <8 x i1> %v855, <8 x float> splat (float 0x4023000000000000), <8 x float> %v854
  %v857 = fadd <8 x float> %v856, %v856
  %v858 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v857, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v859 = fsub <8 x float> %v858, splat (float 0x4168000000000000)
  %v860 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v859, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v857)
  %v861 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v859, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v860)
  %v862 = bitcast <8 x float> %v858 to <8 x i32>
  %v863 = fmul <8 x float> %v861, %v861
  %v864 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v861, <8 x float> splat (float 0x3F81227F40000000))
  %v865 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v864, <8 x float> %v861, <8 x float> splat (float 0x3FA5556740000000))
  %v866 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v865, <8 x float> %v861, <8 x float> splat (float 0x3FC5554B00000000))
  %v867 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v866, <8 x float> %v861, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v868 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v863, <8 x float> %v867, <8 x float> %v861)
  %v869 = shl <8 x i32> %v862, splat (i32 23)
  %v870 = add <8 x i32> %v869, splat (i32 1065353216)
  %v871 = bitcast <8 x i32> %v870 to <8 x float>
  %v872 = fsub <8 x float> %v871, splat (float 0x3FF0000000000000)
  %v873 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v871, <8 x float> %v868, <8 x float> %v872)
  %v874 = fadd <8 x float> %v873, splat (float 0x4000000000000000)
  %v875 = fdiv <8 x float> %v873, %v874
  %v876 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v875, <8 x float> %v853)
  %v877 = fmul <8 x float> %v876, %v876
  %v878 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v879 = shufflevector <8 x float> %v878, <8 x float> poison, <8 x i32> zeroinitializer
  %v880 = fsub <8 x float> %v879, %v877
  %v881 = fmul <8 x float> %v836, %v880
  %v882 = fmul <8 x float> %v881, %v848
  %v883 = fmul <8 x float> %v882, %v844
  %v884 = insertelement <8 x float> poison, float %v764, i64 0
  %v885 = shufflevector <8 x float> %v884, <8 x float> poison, <8 x i32> zeroinitializer
  %v886 = fmul <8 x float> %v885, %v842
  %v887 = fadd <8 x float> %v883, %v886
  %v888 = fadd <8 x float> %v887, %v886
  %v889 = fneg <8 x float> %v888
  %v890 = fadd <8 x float> %v674, %v889
  %v891 = add nsw i64 %v673, 8
  br label %b25
b27:
  %v892 = shufflevector <8 x float> %v674, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v893 = shufflevector <8 x float> %v674, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v894 = fadd <4 x float> %v892, %v893
  %v895 = shufflevector <4 x float> %v894, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v896 = shufflevector <4 x float> %v894, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v897 = fadd <2 x float> %v895, %v896
  %v898 = extractelement <2 x float> %v897, i64 0
  %v899 = extractelement <2 x float> %v897, i64 1
  %v900 = fadd float %v898, %v899
  %v901 = fadd float %v900, 0x0000000000000000
  %v902 = mul i64 %v671, 1
  %v903 = getelementptr inbounds float, ptr %v86, i64 %v902
  %v904 = getelementptr inbounds float, ptr %v903, i64 0
  store float %v901, ptr %v904, align 4
  %v905 = add nsw i64 %v671, 1
  br label %b22
b24:
  %v906 = add i64 %v7, 0
  %v907 = sdiv i64 %v906, 1
  %v908 = add i64 %v2, 1
  %v909 = mul i64 %v907, %v2
  %v910 = sdiv i64 %v909, %v3
  %v911 = mul i64 %v910, 1
  %v912 = icmp slt i64 %v911, %v7
  %v913 = select i1 %v912, i64 %v911, i64 %v7
  %v914 = mul i64 %v907, %v908
  %v915 = sdiv i64 %v914, %v3
  %v916 = mul i64 %v915, 1
  %v917 = icmp slt i64 %v916, %v7
  %v918 = select i1 %v917, i64 %v916, i64 %v7
  br label %b28
b28:
  %v919 = phi i64 [ %v913, %b24 ], [ %v1368, %b29 ]
  %v920 = icmp slt i64 %v919, %v918
  br i1 %v920, label %b29, label %b30
b29:
  %v921 = add i64 %v187, 1
  %v922 = and i64 %v921, 1
  %v923 = mul i64 %v922, %v7
  %v924 = add i64 %v923, %v919
  %v925 = mul i64 %v924, 8
  %v926 = getelementptr inbounds float, ptr %v38, i64 %v925
  %v927 = add i64 %v187, 0
  %v928 = and i64 %v927, %v126
  %v929 = mul i64 %v928, %v7
  %v930 = add i64 %v929, %v919
  %v931 = mul i64 %v930, 8
  %v932 = getelementptr inbounds float, ptr %v82, i64 %v931
  %v933 = add i64 %v187, 0
  %v934 = and i64 %v933, %v114
  %v935 = mul i64 %v934, %v7
  %v936 = add i64 %v935, %v919
  %v937 = mul i64 %v936, 32
  %v938 = getelementptr inbounds float, ptr %v70, i64 %v937
  %v939 = add i64 %v187, 0
  %v940 = and i64 %v939, %v118
  %v941 = mul i64 %v940, %v7
  %v942 = add i64 %v941, %v919
  %v943 = mul i64 %v942, 1
  %v944 = getelementptr inbounds float, ptr %v74, i64 %v943
  %v945 = getelementptr inbounds float, ptr %v944, i64 0
  %v946 = load float, ptr %v945, align 4
  %v947 = add i64 %v187, 0
  %v948 = and i64 %v947, %v120
  %v949 = mul i64 %v948, %v7
  %v950 = add i64 %v949, %v919
  %v951 = mul i64 %v950, 1
  %v952 = getelementptr inbounds float, ptr %v76, i64 %v951
  %v953 = getelementptr inbounds float, ptr %v952, i64 0
  %v954 = load float, ptr %v953, align 4
  %v955 = fdiv float 0x3FF0000000000000, %v954
  %v956 = add i64 %v187, 0
  %v957 = and i64 %v956, %v108
  %v958 = mul i64 %v957, %v7
  %v959 = add i64 %v958, %v919
  %v960 = mul i64 %v959, 32
  %v961 = getelementptr inbounds float, ptr %v64, i64 %v960
  %v962 = add i64 %v187, 0
  %v963 = and i64 %v962, %v110
  %v964 = mul i64 %v963, %v7
  %v965 = add i64 %v964, %v919
  %v966 = mul i64 %v965, 1
  %v967 = getelementptr inbounds float, ptr %v66, i64 %v966
  %v968 = getelementptr inbounds float, ptr %v967, i64 0
  %v969 = load float, ptr %v968, align 4
  %v970 = fdiv float %v969, 0x4040000000000000
  %v971 = add i64 %v187, 0
  %v972 = and i64 %v971, %v112
  %v973 = mul i64 %v972, %v7
  %v974 = add i64 %v973, %v919
  %v975 = mul i64 %v974, 1
  %v976 = getelementptr inbounds float, ptr %v68, i64 %v975
  %v977 = getelementptr inbounds float, ptr %v976, i64 0
  %v978 = load float, ptr %v977, align 4
  %v979 = fdiv float %v978, 0x4040000000000000
  %v980 = fadd float %v979, 0x3EE4F8B580000000
  %v981 = call float @llvm.sqrt.f32(float %v980)
  %v982 = fdiv float 0x3FF0000000000000, %v981
  %v983 = add i64 %v187, 1
  %v984 = and i64 %v983, %v102
  %v985 = mul i64 %v984, %v7
  %v986 = add i64 %v985, %v919
  %v987 = mul i64 %v986, 8
  %v988 = getelementptr inbounds float, ptr %v34, i64 %v987
  %v989 = add i64 %v187, 0
  %v990 = and i64 %v989, %v122
  %v991 = mul i64 %v990, %v7
  %v992 = add i64 %v991, %v919
  %v993 = mul i64 %v992, 1
  %v994 = getelementptr inbounds float, ptr %v78, i64 %v993
  %v995 = getelementptr inbounds float, ptr %v994, i64 0
  %v996 = load float, ptr %v995, align 4
  %v997 = add i64 %v187, 0
  %v998 = and i64 %v997, %v124
  %v999 = mul i64 %v998, %v7
  %v1000 = add i64 %v999, %v919
  %v1001 = mul i64 %v1000, 1
  %v1002 = getelementptr inbounds float, ptr %v80, i64 %v1001
  %v1003 = getelementptr inbounds float, ptr %v1002, i64 0
  %v1004 = load float, ptr %v1003, align 4
  %v1005 = fdiv float 0x3FF0000000000000, %v1004
  %v1006 = mul i64 %v919, 1
  %v1007 = getelementptr inbounds float, ptr %v84, i64 %v1006
  %v1008 = getelementptr inbounds float, ptr %v1007, i64 0
  %v1009 = load float, ptr %v1008, align 4
  %v1010 = fmul float %v1009, %v1005
  %v1011 = fdiv float %v1010, %v1004
  %v1012 = fmul float %v1011, 0x3FE0000000000000
  %v1013 = fdiv float %v1012, %v1004
  %v1014 = fdiv float %v1013, 0x4020000000000000
  %v1015 = fneg float %v1014
  %v1016 = mul i64 %v919, 1
  %v1017 = getelementptr inbounds float, ptr %v86, i64 %v1016
  %v1018 = getelementptr inbounds float, ptr %v1017, i64 0
  %v1019 = load float, ptr %v1018, align 4
  %v1020 = fdiv float %v1019, 0x4020000000000000
  %v1021 = add i64 %v187, 0
  %v1022 = and i64 %v1021, %v102
  %v1023 = mul i64 %v1022, %v7
  %v1024 = add i64 %v1023, %v919
  %v1025 = mul i64 %v1024, 8
  %v1026 = getelementptr inbounds float, ptr %v34, i64 %v1025
  %v1027 = add i64 %v187, 0
  %v1028 = and i64 %v1027, %v106
  %v1029 = mul i64 %v1028, %v7
  %v1030 = add i64 %v1029, %v919
  %v1031 = mul i64 %v1030, 32
  %v1032 = getelementptr inbounds float, ptr %v60, i64 %v1031
  %v1033 = add i64 %v187, 0
  %v1034 = and i64 %v1033, 1
  %v1035 = mul i64 %v1034, %v7
  %v1036 = add i64 %v1035, %v919
  %v1037 = mul i64 %v1036, 8
  %v1038 = getelementptr inbounds float, ptr %v38, i64 %v1037
  %v1039 = add i64 0, 0
  %v1040 = getelementptr inbounds float, ptr %v926, i64 %v1039
  %v1041 = load <8 x float>, ptr %v1040, align 4
  %v1042 = add i64 0, 0
  %v1043 = getelementptr inbounds float, ptr %v932, i64 %v1042
  %v1044 = load <8 x float>, ptr %v1043, align 4
  %v1045 = add i64 16, 0
  %v1046 = getelementptr inbounds float, ptr %v938, i64 %v1045
  %v1047 = load <8 x float>, ptr %v1046, align 4
  %v1048 = insertelement <8 x float> poison, float %v946, i64 0
  %v1049 = shufflevector <8 x float> %v1048, <8 x float> poison, <8 x i32> zeroinitializer
  %v1050 = fsub <8 x float> %v1047, %v1049
  %v1051 = insertelement <8 x float> poison, float %v955, i64 0
  %v1052 = shufflevector <8 x float> %v1051, <8 x float> poison, <8 x i32> zeroinitializer
  %v1053 = fmul <8 x float> %v1050, %v1052
  %v1054 = add i64 16, 0
  %v1055 = getelementptr inbounds float, ptr %v14, i64 %v1054
  %v1056 = load <8 x float>, ptr %v1055, align 4
  %v1057 = fmul <8 x float> %v1053, %v1056
  %v1058 = add i64 16, 0
  %v1059 = getelementptr inbounds float, ptr %v16, i64 %v1058
  %v1060 = load <8 x float>, ptr %v1059, align 4
  %v1061 = fadd <8 x float> %v1057, %v1060
  %v1062 = add i64 16, 0
  %v1063 = getelementptr inbounds float, ptr %v961, i64 %v1062
  %v1064 = load <8 x float>, ptr %v1063, align 4
  %v1065 = insertelement <8 x float> poison, float %v970, i64 0
  %v1066 = shufflevector <8 x float> %v1065, <8 x float> poison, <8 x i32> zeroinitializer
  %v1067 = fsub <8 x float> %v1064, %v1066
  %v1068 = insertelement <8 x float> poison, float %v982, i64 0
  %v1069 = shufflevector <8 x float> %v1068, <8 x float> poison, <8 x i32> zeroinitializer
  %v1070 = fmul <8 x float> %v1067, %v1069
  %v1071 = add i64 16, 0
  %v1072 = getelementptr inbounds float, ptr %v20, i64 %v1071
  %v1073 = load <8 x float>, ptr %v1072, align 4
  %v1074 = fmul <8 x float> %v1070, %v1073
  %v1075 = add i64 16, 0
  %v1076 = getelementptr inbounds float, ptr %v22, i64 %v1075
  %v1077 = load <8 x float>, ptr %v1076, align 4
  %v1078 = fadd <8 x float> %v1074, %v1077
  %v1079 = fadd <8 x float> %v1061, %v1078
  %v1080 = add i64 16, 0
  %v1081 = getelementptr inbounds float, ptr %v24, i64 %v1080
  %v1082 = load <8 x float>, ptr %v1081, align 4
  %v1083 = fadd <8 x float> %v1079, %v1082
  %v1084 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1083)
  %v1085 = fneg <8 x float> %v1084
  %v1086 = fcmp olt <8 x float> %v1085, splat (float 0xC05A400000000000)
  %v1087 = select <8 x i1> %v1086, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1085
  %v1088 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1087, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1089 = fsub <8 x float> %v1088, splat (float 0x4168000000000000)
  %v1090 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1089, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1087)
  %v1091 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1089, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1090)
  %v1092 = bitcast <8 x float> %v1088 to <8 x i32>
  %v1093 = fmul <8 x float> %v1091, %v1091
  %v1094 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1091, <8 x float> splat (float 0x3F81227F40000000))
  %v1095 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1094, <8 x float> %v1091, <8 x float> splat (float 0x3FA5556740000000))
  %v1096 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1095, <8 x float> %v1091, <8 x float> splat (float 0x3FC5554B00000000))
  %v1097 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1096, <8 x float> %v1091, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1098 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1093, <8 x float> %v1097, <8 x float> %v1091)
  %v1099 = sub <8 x i32> %v1092, splat (i32 1262485250)
  %v1100 = lshr <8 x i32> %v1099, splat (i32 1)
  %v1101 = sub <8 x i32> %v1099, %v1100
  %v1102 = shl <8 x i32> %v1100, splat (i32 23)
  %v1103 = bitcast <8 x i32> %v1102 to <8 x float>
  %v1104 = shl <8 x i32> %v1101, splat (i32 23)
  %v1105 = bitcast <8 x i32> %v1104 to <8 x float>
  %v1106 = fadd <8 x float> %v1098, splat (float 0x3FF0000000000000)
  %v1107 = fmul <8 x float> %v1106, %v1103
  %v1108 = fmul <8 x float> %v1107, %v1105
  %v1109 = fcmp olt <8 x float> %v1083, splat (float 0x0000000000000000)
  %v1110 = select <8 x i1> %v1109, <8 x float> %v1108, <8 x float> splat (float 0x3FF0000000000000)
  %v1111 = fadd <8 x float> %v1108, splat (float 0x3FF0000000000000)
  %v1112 = fdiv <8 x float> %v1110, %v1111
  %v1113 = fmul <8 x float> %v1044, %v1112
  %v1114 = add i64 0, 0
  %v1115 = getelementptr inbounds float, ptr %v988, i64 %v1114
  %v1116 = load <8 x float>, ptr %v1115, align 4
  %v1117 = insertelement <8 x float> poison, float %v996, i64 0
  %v1118 = shufflevector <8 x float> %v1117, <8 x float> poison, <8 x i32> zeroinitializer
  %v1119 = fsub <8 x float> %v1116, %v1118
  %v1120 = insertelement <8 x float> poison, float %v1005, i64 0
  %v1121 = shufflevector <8 x float> %v1120, <8 x float> poison, <8 x i32> zeroinitializer
  %v1122 = fmul <8 x float> %v1119, %v1121
  %v1123 = add i64 0, 0
  %v1124 = getelementptr inbounds float, ptr %v26, i64 %v1123
  %v1125 = load <8 x float>, ptr %v1124, align 4
  %v1126 = fmul <8 x float> %v1122, %v1125
  %v1127 = add i64 0, 0
  %v1128 = getelementptr inbounds float, ptr %v28, i64 %v1127
  %v1129 = load <8 x float>, ptr %v1128, align 4
  %v1130 = fadd <8 x float> %v1126, %v1129
  %v1131 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1130)
  %v1132 = fcmp ogt <8 x float> %v1131, splat (float 0x4023000000000000)
  %v1133 = select <8 x i1> %v1132, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1131
  %v1134 = fadd <8 x float> %v1133, %v1133
  %v1135 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1134, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1136 = fsub <8 x float> %v1135, splat (float 0x4168000000000000)
  %v1137 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1136, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1134)
  %v1138 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1136, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1137)
  %v1139 = bitcast <8 x float> %v1135 to <8 x i32>
  %v1140 = fmul <8 x float> %v1138, %v1138
  %v1141 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1138, <8 x float> splat (float 0x3F81227F40000000))
  %v1142 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1141, <8 x float> %v1138, <8 x float> splat (float 0x3FA5556740000000))
  %v1143 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1142, <8 x float> %v1138, <8 x float> splat (float 0x3FC5554B00000000))
  %v1144 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1143, <8 x float> %v1138, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1145 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1140, <8 x float> %v1144, <8 x float> %v1138)
  %v1146 = shl <8 x i32> %v1139, splat (i32 23)
  %v1147 = add <8 x i32> %v1146, splat (i32 1065353216)
  %v1148 = bitcast <8 x i32> %v1147 to <8 x float>
  %v1149 = fsub <8 x float> %v1148, splat (float 0x3FF0000000000000)
  %v1150 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1148, <8 x float> %v1145, <8 x float> %v1149)
  %v1151 = fadd <8 x float> %v1150, splat (float 0x4000000000000000)
  %v1152 = fdiv <8 x float> %v1150, %v1151
  %v1153 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1152, <8 x float> %v1130)
  %v1154 = fmul <8 x float> %v1153, %v1153
  %v1155 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1156 = shufflevector <8 x float> %v1155, <8 x float> poison, <8 x i32> zeroinitializer
  %v1157 = fsub <8 x float> %v1156, %v1154
  %v1158 = fmul <8 x float> %v1113, %v1157
  %v1159 = fmul <8 x float> %v1158, %v1125
  %v1160 = fmul <8 x float> %v1159, %v1121
  %v1161 = insertelement <8 x float> poison, float %v1015, i64 0
  %v1162 = shufflevector <8 x float> %v1161, <8 x float> poison, <8 x i32> zeroinitializer
  %v1163 = fmul <8 x float> %v1162, %v1119
  %v1164 = fadd <8 x float> %v1160, %v1163
  %v1165 = fadd <8 x float> %v1164, %v1163
  %v1166 = fadd <8 x float> %v1041, %v1165
  %v1167 = insertelement <8 x float> poison, float %v1020, i64 0
  %v1168 = shufflevector <8 x float> %v1167, <8 x float> poison, <8 x i32> zeroinitializer
  %v1169 = fadd <8 x float> %v1166, %v1168
  %v1170 = add i64 8, 0
  %v1171 = getelementptr inbounds float, ptr %v938, i64 %v1170
  %v1172 = load <8 x float>, ptr %v1171, align 4
  %v1173 = fsub <8 x float> %v1172, %v1049
  %v1174 = fmul <8 x float> %v1173, %v1052
  %v1175 = add i64 8, 0
  %v1176 = getelementptr inbounds float, ptr %v14, i64 %v1175
  %v1177 = load <8 x float>, ptr %v1176, align 4
  %v1178 = fmul <8 x float> %v1174, %v1177
  %v1179 = add i64 8, 0
  %v1180 = getelementptr inbounds float, ptr %v16, i64 %v1179
  %v1181 = load <8 x float>, ptr %v1180, align 4
  %v1182 = fadd <8 x float> %v1178, %v1181
  %v1183 = add i64 8, 0
  %v1184 = getelementptr inbounds float, ptr %v961, i64 %v1183
  %v1185 = load <8 x float>, ptr %v1184, align 4
  %v1186 = fsub <8 x float> %v1185, %v1066
  %v1187 = fmul <8 x float> %v1186, %v1069
  %v1188 = add i64 8, 0
  %v1189 = getelementptr inbounds float, ptr %v20, i64 %v1188
  %v1190 = load <8 x float>, ptr %v1189, align 4
  %v1191 = fmul <8 x float> %v1187, %v1190
  %v1192 = add i64 8, 0
  %v1193 = getelementptr inbounds float, ptr %v22, i64 %v1192
  %v1194 = load <8 x float>, ptr %v1193, align 4
  %v1195 = fadd <8 x float> %v1191, %v1194
  %v1196 = fadd <8 x float> %v1182, %v1195
  %v1197 = add i64 8, 0
  %v1198 = getelementptr inbounds float, ptr %v24, i64 %v1197
  %v1199 = load <8 x float>, ptr %v1198, align 4
  %v1200 = fadd <8 x float> %v1196, %v1199
  %v1201 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1200)
  %v1202 = fneg <8 x float> %v1201
  %v1203 = fcmp olt <8 x float> %v1202, splat (float 0xC05A400000000000)
  %v1204 = select <8 x i1> %v1203, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1202
  %v1205 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1204, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1206 = fsub <8 x float> %v1205, splat (float 0x4168000000000000)
  %v1207 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1206, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1204)
  %v1208 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1206, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1207)
  %v1209 = bitcast <8 x float> %v1205 to <8 x i32>
  %v1210 = fmul <8 x float> %v1208, %v1208
  %v1211 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1208, <8 x float> splat (float 0x3F81227F40000000))
  %v1212 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1211, <8 x float> %v1208, <8 x float> splat (float 0x3FA5556740000000))
  %v1213 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1212, <8 x float> %v1208, <8 x float> splat (float 0x3FC5554B00000000))
  %v1214 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1213, <8 x float> %v1208, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1215 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1210, <8 x float> %v1214, <8 x float> %v1208)
  %v1216 = sub <8 x i32> %v1209, splat (i32 1262485250)
  %v1217 = lshr <8 x i32> %v1216, splat (i32 1)
  %v1218 = sub <8 x i32> %v1216, %v1217
  %v1219 = shl <8 x i32> %v1217, splat (i32 23)
  %v1220 = bitcast <8 x i32> %v1219 to <8 x float>
  %v1221 = shl <8 x i32> %v1218, splat (i32 23)
  %v1222 = bitcast <8 x i32> %v1221 to <8 x float>
  %v1223 = fadd <8 x float> %v1215, splat (float 0x3FF0000000000000)
  %v1224 = fmul <8 x float> %v1223, %v1220
  %v1225 = fmul <8 x float> %v1224, %v1222
  %v1226 = fcmp olt <8 x float> %v1200, splat (float 0x0000000000000000)
  %v1227 = select <8 x i1> %v1226, <8 x float> %v1225, <8 x float> splat (float 0x3FF0000000000000)
  %v1228 = fadd <8 x float> %v1225, splat (float 0x3FF0000000000000)
  %v1229 = fdiv <8 x float> %v1227, %v1228
  %v1230 = fmul <8 x float> %v1169, %v1229
  %v1231 = add i64 24, 0
  %v1232 = getelementptr inbounds float, ptr %v938, i64 %v1231
  %v1233 = load <8 x float>, ptr %v1232, align 4
  %v1234 = fsub <8 x float> %v1233, %v1049
  %v1235 = fmul <8 x float> %v1234, %v1052
  %v1236 = add i64 24, 0
  %v1237 = getelementptr inbounds float, ptr %v14, i64 %v1236
  %v1238 = load <8 x float>, ptr %v1237, align 4
  %v1239 = fmul <8 x float> %v1235, %v1238
  %v1240 = add i64 24, 0
  %v1241 = getelementptr inbounds float, ptr %v16, i64 %v1240
  %v1242 = load <8 x float>, ptr %v1241, align 4
  %v1243 = fadd <8 x float> %v1239, %v1242
  %v1244 = add i64 24, 0
  %v1245 = getelementptr inbounds float, ptr %v961, i64 %v1244
  %v1246 = load <8 x float>, ptr %v1245, align 4
  %v1247 = fsub <8 x float> %v1246, %v1066
  %v1248 = fmul <8 x float> %v1247, %v1069
  %v1249 = add i64 24, 0
  %v1250 = getelementptr inbounds float, ptr %v20, i64 %v1249
  %v1251 = load <8 x float>, ptr %v1250, align 4
  %v1252 = fmul <8 x float> %v1248, %v1251
  %v1253 = add i64 24, 0
  %v1254 = getelementptr inbounds float, ptr %v22, i64 %v1253
  %v1255 = load <8 x float>, ptr %v1254, align 4
  %v1256 = fadd <8 x float> %v1252, %v1255
  %v1257 = fadd <8 x float> %v1243, %v1256
  %v1258 = add i64 24, 0
  %v1259 = getelementptr inbounds float, ptr %v24, i64 %v1258
  %v1260 = load <8 x float>, ptr %v1259, align 4
  %v1261 = fadd <8 x float> %v1257, %v1260
  %v1262 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1261)
  %v1263 = fcmp ogt <8 x float> %v1262, splat (float 0x4023000000000000)
  %v1264 = select <8 x i1> %v1263, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1262
  %v1265 = fadd <8 x float> %v1264, %v1264
  %v1266 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1265, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1267 = fsub <8 x float> %v1266, splat (float 0x4168000000000000)
  %v1268 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1267, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1265)
  %v1269 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1267, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1268)
  %v1270 = bitcast <8 x float> %v1266 to <8 x i32>
  %v1271 = fmul <8 x float> %v1269, %v1269
  %v1272 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1269, <8 x float> splat (float 0x3F81227F40000000))
  %v1273 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1272, <8 x float> %v1269, <8 x float> splat (float 0x3FA5556740000000))
  %v1274 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1273, <8 x float> %v1269, <8 x float> splat (float 0x3FC5554B00000000))
  %v1275 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1274, <8 x float> %v1269, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1276 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1271, <8 x float> %v1275, <8 x float> %v1269)
  %v1277 = shl <8 x i32> %v1270, splat (i32 23)
  %v1278 = add <8 x i32> %v1277, splat (i32 1065353216)
  %v1279 = bitcast <8 x i32> %v1278 to <8 x float>
  %v1280 = fsub <8 x float> %v1279, splat (float 0x3FF0000000000000)
  %v1281 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1279, <8 x float> %v1276, <8 x float> %v1280)
  %v1282 = fadd <8 x float> %v1281, splat (float 0x4000000000000000)
  %v1283 = fdiv <8 x float> %v1281, %v1282
  %v1284 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1283, <8 x float> %v1261)
  %v1285 = fmul <8 x float> %v1284, %v1284
  %v1286 = fsub <8 x float> %v1156, %v1285
  %v1287 = fmul <8 x float> %v1230, %v1286
  %v1288 = fmul <8 x float> %v1169, %v1284
  %v1289 = fmul <8 x float> %v1288, %v1229
  %v1290 = fsub <8 x float> %v1156, %v1229
  %v1291 = fmul <8 x float> %v1289, %v1290
  %v1292 = add i64 0, 0
  %v1293 = getelementptr inbounds float, ptr %v938, i64 %v1292
  %v1294 = load <8 x float>, ptr %v1293, align 4
  %v1295 = fsub <8 x float> %v1294, %v1049
  %v1296 = fmul <8 x float> %v1295, %v1052
  %v1297 = add i64 0, 0
  %v1298 = getelementptr inbounds float, ptr %v14, i64 %v1297
  %v1299 = load <8 x float>, ptr %v1298, align 4
  %v1300 = fmul <8 x float> %v1296, %v1299
  %v1301 = add i64 0, 0
  %v1302 = getelementptr inbounds float, ptr %v16, i64 %v1301
  %v1303 = load <8 x float>, ptr %v1302, align 4
  %v1304 = fadd <8 x float> %v1300, %v1303
  %v1305 = add i64 0, 0
  %v1306 = getelementptr inbounds float, ptr %v961, i64 %v1305
  %v1307 = load <8 x float>, ptr %v1306, align 4
  %v1308 = fsub <8 x float> %v1307, %v1066
  %v1309 = fmul <8 x float> %v1308, %v1069
  %v1310 = add i64 0, 0
  %v1311 = getelementptr inbounds float, ptr %v20, i64 %v1310
  %v1312 = load <8 x float>, ptr %v1311, align 4
  %v1313 = fmul <8 x float> %v1309, %v1312
  %v1314 = add i64 0, 0
  %v1315 = getelementptr inbounds float, ptr %v22, i64 %v1314
  %v1316 = load <8 x float>, ptr %v1315, align 4
  %v1317 = fadd <8 x float> %v1313, %v1316
  %v1318 = fadd <8 x float> %v1304, %v1317
  %v1319 = add i64 0, 0
  %v1320 = getelementptr inbounds float, ptr %v24, i64 %v1319
  %v1321 = load <8 x float>, ptr %v1320, align 4
  %v1322 = fadd <8 x float> %v1318, %v1321
  %v1323 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1322)
  %v1324 = fneg <8 x float> %v1323
  %v1325 = fcmp olt <8 x float> %v1324, splat (float 0xC05A400000000000)
  %v1326 = select <8 x i1> %v1325, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1324
  %v1327 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1326, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1328 = fsub <8 x float> %v1327, splat (float 0x4168000000000000)
  %v1329 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1328, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1326)
  %v1330 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1328, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1329)
  %v1331 = bitcast <8 x float> %v1327 to <8 x i32>
  %v1332 = fmul <8 x float> %v1330, %v1330
  %v1333 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1330, <8 x float> splat (float 0x3F81227F40000000))
  %v1334 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1333, <8 x float> %v1330, <8 x float> splat (float 0x3FA5556740000000))
  %v1335 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1334, <8 x float> %v1330, <8 x float> splat (float 0x3FC5554B00000000))
  %v1336 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1335, <8 x float> %v1330, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1337 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1332, <8 x float> %v1336, <8 x float> %v1330)
  %v1338 = sub <8 x i32> %v1331, splat (i32 1262485250)
  %v1339 = lshr <8 x i32> %v1338, splat (i32 1)
  %v1340 = sub <8 x i32> %v1338, %v1339
  %v1341 = shl <8 x i32> %v1339, splat (i32 23)
  %v1342 = bitcast <8 x i32> %v1341 to <8 x float>
  %v1343 = shl <8 x i32> %v1340, splat (i32 23)
  %v1344 = bitcast <8 x i32> %v1343 to <8 x float>
  %v1345 = fadd <8 x float> %v1337, splat (float 0x3FF0000000000000)
  %v1346 = fmul <8 x float> %v1345, %v1342
  %v1347 = fmul <8 x float> %v1346, %v1344
  %v1348 = fcmp olt <8 x float> %v1322, splat (float 0x0000000000000000)
  %v1349 = select <8 x i1> %v1348, <8 x float> %v1347, <8 x float> splat (float 0x3FF0000000000000)
  %v1350 = fadd <8 x float> %v1347, splat (float 0x3FF0000000000000)
  %v1351 = fdiv <8 x float> %v1349, %v1350
  %v1352 = fmul <8 x float> %v1169, %v1351
  %v1353 = add i64 0, 0
  %v1354 = getelementptr inbounds float, ptr %v1026, i64 %v1353
  %v1355 = load <8 x float>, ptr %v1354, align 4
  %v1356 = fmul <8 x float> %v1169, %v1355
  %v1357 = fmul <8 x float> %v1356, %v1351
  %v1358 = fsub <8 x float> %v1156, %v1351
  %v1359 = fmul <8 x float> %v1357, %v1358
  %v1360 = add i64 24, 0
  %v1361 = getelementptr inbounds float, ptr %v1032, i64 %v1360
  store <8 x float> %v1287, ptr %v1361, align 4
  %v1362 = add i64 8, 0
  %v1363 = getelementptr inbounds float, ptr %v1032, i64 %v1362
  store <8 x float> %v1291, ptr %v1363, align 4
  %v1364 = add i64 0, 0
  %v1365 = getelementptr inbounds float, ptr %v1038, i64 %v1364
  store <8 x float> %v1352, ptr %v1365, align 4
  %v1366 = add i64 0, 0
  %v1367 = getelementptr inbounds float, ptr %v1032, i64 %v1366
  store <8 x float> %v1359, ptr %v1367, align 4
  %v1368 = add nsw i64 %v919, 1
  br label %b28
b30:
  %v1369 = add i64 %v7, 0
  %v1370 = sdiv i64 %v1369, 1
  %v1371 = add i64 %v2, 1
  %v1372 = mul i64 %v1370, %v2
  %v1373 = sdiv i64 %v1372, %v3
  %v1374 = mul i64 %v1373, 1
  %v1375 = icmp slt i64 %v1374, %v7
  %v1376 = select i1 %v1375, i64 %v1374, i64 %v7
  %v1377 = mul i64 %v1370, %v1371
  %v1378 = sdiv i64 %v1377, %v3
  %v1379 = mul i64 %v1378, 1
  %v1380 = icmp slt i64 %v1379, %v7
  %v1381 = select i1 %v1380, i64 %v1379, i64 %v7
  br label %b31
b31:
  %v1382 = phi i64 [ %v1376, %b30 ], [ %v1436, %b36 ]
  %v1383 = icmp slt i64 %v1382, %v1381
  br i1 %v1383, label %b32, label %b33
b32:
  br label %b34
b34:
  %v1384 = phi i64 [ 0, %b32 ], [ %v1422, %b35 ]
  %v1385 = phi <8 x float> [ splat (float 0x0000000000000000), %b32 ], [ %v1421, %b35 ]
  %v1386 = icmp slt i64 %v1384, 32
  br i1 %v1386, label %b35, label %b36
b35:
  %v1387 = add i64 %v187, 0
  %v1388 = and i64 %v1387, %v106
  %v1389 = mul i64 %v1388, %v7
  %v1390 = add i64 %v1389, %v1382
  %v1391 = mul i64 %v1390, 32
  %v1392 = getelementptr inbounds float, ptr %v60, i64 %v1391
  %v1393 = add i64 %v187, 0
  %v1394 = and i64 %v1393, %v114
  %v1395 = mul i64 %v1394, %v7
  %v1396 = add i64 %v1395, %v1382
  %v1397 = mul i64 %v1396, 32
  %v1398 = getelementptr inbounds float, ptr %v70, i64 %v1397
  %v1399 = add i64 %v187, 0
  %v1400 = and i64 %v1399, %v118
  %v1401 = mul i64 %v1400, %v7
  %v1402 = add i64 %v1401, %v1382
  %v1403 = mul i64 %v1402, 1
  %v1404 = getelementptr inbounds float, ptr %v74, i64 %v1403
  %v1405 = getelementptr inbounds float, ptr %v1404, i64 0
  %v1406 = load float, ptr %v1405, align 4
  %v1407 = add i64 0, %v1384
  %v1408 = getelementptr inbounds float, ptr %v1392, i64 %v1407
  %v1409 = load <8 x float>, ptr %v1408, align 4
  %v1410 = add i64 0, %v1384
  %v1411 = getelementptr inbounds float, ptr %v14, i64 %v1410
  %v1412 = load <8 x float>, ptr %v1411, align 4
  %v1413 = fmul <8 x float> %v1409, %v1412
  %v1414 = add i64 0, %v1384
  %v1415 = getelementptr inbounds float, ptr %v1398, i64 %v1414
  %v1416 = load <8 x float>, ptr %v1415, align 4
  %v1417 = insertelement <8 x float> poison, float %v1406, i64 0
  %v1418 = shufflevector <8 x float> %v1417, <8 x float> poison, <8 x i32> zeroinitializer
  %v1419 = fsub <8 x float> %v1416, %v1418
  %v1420 = fmul <8 x float> %v1413, %v1419
  %v1421 = fadd <8 x float> %v1385, %v1420
  %v1422 = add nsw i64 %v1384, 8
  br label %b34
b36:
  %v1423 = shufflevector <8 x float> %v1385, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1424 = shufflevector <8 x float> %v1385, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1425 = fadd <4 x float> %v1423, %v1424
  %v1426 = shufflevector <4 x float> %v1425, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1427 = shufflevector <4 x float> %v1425, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1428 = fadd <2 x float> %v1426, %v1427
  %v1429 = extractelement <2 x float> %v1428, i64 0
  %v1430 = extractelement <2 x float> %v1428, i64 1
  %v1431 = fadd float %v1429, %v1430
  %v1432 = fadd float %v1431, 0x0000000000000000
  %v1433 = mul i64 %v1382, 1
  %v1434 = getelementptr inbounds float, ptr %v84, i64 %v1433
  %v1435 = getelementptr inbounds float, ptr %v1434, i64 0
  store float %v1432, ptr %v1435, align 4
  %v1436 = add nsw i64 %v1382, 1
  br label %b31
b33:
  %v1437 = add i64 %v7, 0
  %v1438 = sdiv i64 %v1437, 1
  %v1439 = add i64 %v2, 1
  %v1440 = mul i64 %v1438, %v2
  %v1441 = sdiv i64 %v1440, %v3
  %v1442 = mul i64 %v1441, 1
  %v1443 = icmp slt i64 %v1442, %v7
  %v1444 = select i1 %v1443, i64 %v1442, i64 %v7
  %v1445 = mul i64 %v1438, %v1439
  %v1446 = sdiv i64 %v1445, %v3
  %v1447 = mul i64 %v1446, 1
  %v1448 = icmp slt i64 %v1447, %v7
  %v1449 = select i1 %v1448, i64 %v1447, i64 %v7
  br label %b37
b37:
  %v1450 = phi i64 [ %v1444, %b33 ], [ %v1531, %b42 ]
  %v1451 = icmp slt i64 %v1450, %v1449
  br i1 %v1451, label %b38, label %b39
b38:
  br label %b40
b40:
  %v1452 = phi i64 [ 0, %b38 ], [ %v1517, %b41 ]
  %v1453 = phi <8 x float> [ splat (float 0x0000000000000000), %b38 ], [ %v1516, %b41 ]
  %v1454 = icmp slt i64 %v1452, 32
  br i1 %v1454, label %b41, label %b42
b41:
  %v1455 = add i64 %v187, 0
  %v1456 = and i64 %v1455, %v106
  %v1457 = mul i64 %v1456, %v7
  %v1458 = add i64 %v1457, %v1450
  %v1459 = mul i64 %v1458, 32
  %v1460 = getelementptr inbounds float, ptr %v60, i64 %v1459
  %v1461 = add i64 %v187, 0
  %v1462 = and i64 %v1461, %v120
  %v1463 = mul i64 %v1462, %v7
  %v1464 = add i64 %v1463, %v1450
  %v1465 = mul i64 %v1464, 1
  %v1466 = getelementptr inbounds float, ptr %v76, i64 %v1465
  %v1467 = getelementptr inbounds float, ptr %v1466, i64 0
  %v1468 = load float, ptr %v1467, align 4
  %v1469 = fdiv float 0x3FF0000000000000, %v1468
  %v1470 = mul i64 %v1450, 1
  %v1471 = getelementptr inbounds float, ptr %v84, i64 %v1470
  %v1472 = getelementptr inbounds float, ptr %v1471, i64 0
  %v1473 = load float, ptr %v1472, align 4
  %v1474 = fmul float %v1473, %v1469
  %v1475 = fdiv float %v1474, %v1468
  %v1476 = fmul float %v1475, 0x3FE0000000000000
  %v1477 = fdiv float %v1476, %v1468
  %v1478 = fdiv float %v1477, 0x4040000000000000
  %v1479 = fneg float %v1478
  %v1480 = add i64 %v187, 0
  %v1481 = and i64 %v1480, %v114
  %v1482 = mul i64 %v1481, %v7
  %v1483 = add i64 %v1482, %v1450
  %v1484 = mul i64 %v1483, 32
  %v1485 = getelementptr inbounds float, ptr %v70, i64 %v1484
  %v1486 = add i64 %v187, 0
  %v1487 = and i64 %v1486, %v118
  %v1488 = mul i64 %v1487, %v7
  %v1489 = add i64 %v1488, %v1450
  %v1490 = mul i64 %v1489, 1
  %v1491 = getelementptr inbounds float, ptr %v74, i64 %v1490
  %v1492 = getelementptr inbounds float, ptr %v1491, i64 0
  %v1493 = load float, ptr %v1492, align 4
  %v1494 = add i64 0, %v1452
  %v1495 = getelementptr inbounds float, ptr %v1460, i64 %v1494
  %v1496 = load <8 x float>, ptr %v1495, align 4
  %v1497 = add i64 0, %v1452
  %v1498 = getelementptr inbounds float, ptr %v14, i64 %v1497
  %v1499 = load <8 x float>, ptr %v1498, align 4
  %v1500 = fmul <8 x float> %v1496, %v1499
  %v1501 = insertelement <8 x float> poison, float %v1469, i64 0
  %v1502 = shufflevector <8 x float> %v1501, <8 x float> poison, <8 x i32> zeroinitializer
  %v1503 = fmul <8 x float> %v1500, %v1502
  %v1504 = add i64 0, %v1452
  %v1505 = getelementptr inbounds float, ptr %v1485, i64 %v1504
  %v1506 = load <8 x float>, ptr %v1505, align 4
  %v1507 = insertelement <8 x float> poison, float %v1493, i64 0
  %v1508 = shufflevector <8 x float> %v1507, <8 x float> poison, <8 x i32> zeroinitializer
  %v1509 = fsub <8 x float> %v1506, %v1508
  %v1510 = insertelement <8 x float> poison, float %v1479, i64 0
  %v1511 = shufflevector <8 x float> %v1510, <8 x float> poison, <8 x i32> zeroinitializer
  %v1512 = fmul <8 x float> %v1511, %v1509
  %v1513 = fadd <8 x float> %v1503, %v1512
  %v1514 = fadd <8 x float> %v1513, %v1512
  %v1515 = fneg <8 x float> %v1514
  %v1516 = fadd <8 x float> %v1453, %v1515
  %v1517 = add nsw i64 %v1452, 8
  br label %b40
b42:
  %v1518 = shufflevector <8 x float> %v1453, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1519 = shufflevector <8 x float> %v1453, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1520 = fadd <4 x float> %v1518, %v1519
  %v1521 = shufflevector <4 x float> %v1520, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1522 = shufflevector <4 x float> %v1520, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1523 = fadd <2 x float> %v1521, %v1522
  %v1524 = extractelement <2 x float> %v1523, i64 0
  %v1525 = extractelement <2 x float> %v1523, i64 1
  %v1526 = fadd float %v1524, %v1525
  %v1527 = fadd float %v1526, 0x0000000000000000
  %v1528 = mul i64 %v1450, 1
  %v1529 = getelementptr inbounds float, ptr %v86, i64 %v1528
  %v1530 = getelementptr inbounds float, ptr %v1529, i64 0
  store float %v1527, ptr %v1530, align 4
  %v1531 = add nsw i64 %v1450, 1
  br label %b37
b39:
  %v1532 = add i64 %v7, 0
  %v1533 = sdiv i64 %v1532, 1
  %v1534 = add i64 %v2, 1
  %v1535 = mul i64 %v1533, %v2
  %v1536 = sdiv i64 %v1535, %v3
  %v1537 = mul i64 %v1536, 1
  %v1538 = icmp slt i64 %v1537, %v7
  %v1539 = select i1 %v1538, i64 %v1537, i64 %v7
  %v1540 = mul i64 %v1533, %v1534
  %v1541 = sdiv i64 %v1540, %v3
  %v1542 = mul i64 %v1541, 1
  %v1543 = icmp slt i64 %v1542, %v7
  %v1544 = select i1 %v1543, i64 %v1542, i64 %v7
  br label %b43
b43:
  %v1545 = phi i64 [ %v1539, %b39 ], [ %v1626, %b48 ]
  %v1546 = icmp slt i64 %v1545, %v1544
  br i1 %v1546, label %b44, label %b45
b44:
  %v1547 = add i64 %v187, 0
  %v1548 = and i64 %v1547, %v106
  %v1549 = mul i64 %v1548, %v7
  %v1550 = add i64 %v1549, %v1545
  %v1551 = mul i64 %v1550, 32
  %v1552 = getelementptr inbounds float, ptr %v60, i64 %v1551
  %v1553 = add i64 %v187, 0
  %v1554 = and i64 %v1553, %v120
  %v1555 = mul i64 %v1554, %v7
  %v1556 = add i64 %v1555, %v1545
  %v1557 = mul i64 %v1556, 1
  %v1558 = getelementptr inbounds float, ptr %v76, i64 %v1557
  %v1559 = getelementptr inbounds float, ptr %v1558, i64 0
  %v1560 = load float, ptr %v1559, align 4
  %v1561 = fdiv float 0x3FF0000000000000, %v1560
  %v1562 = mul i64 %v1545, 1
  %v1563 = getelementptr inbounds float, ptr %v84, i64 %v1562
  %v1564 = getelementptr inbounds float, ptr %v1563, i64 0
  %v1565 = load float, ptr %v1564, align 4
  %v1566 = fmul float %v1565, %v1561
  %v1567 = fdiv float %v1566, %v1560
  %v1568 = fmul float %v1567, 0x3FE0000000000000
  %v1569 = fdiv float %v1568, %v1560
  %v1570 = fdiv float %v1569, 0x4040000000000000
  %v1571 = fneg float %v1570
  %v1572 = add i64 %v187, 0
  %v1573 = and i64 %v1572, %v114
  %v1574 = mul i64 %v1573, %v7
  %v1575 = add i64 %v1574, %v1545
  %v1576 = mul i64 %v1575, 32
  %v1577 = getelementptr inbounds float, ptr %v70, i64 %v1576
  %v1578 = add i64 %v187, 0
  %v1579 = and i64 %v1578, %v118
  %v1580 = mul i64 %v1579, %v7
  %v1581 = add i64 %v1580, %v1545
  %v1582 = mul i64 %v1581, 1
  %v1583 = getelementptr inbounds float, ptr %v74, i64 %v1582
  %v1584 = getelementptr inbounds float, ptr %v1583, i64 0
  %v1585 = load float, ptr %v1584, align 4
  %v1586 = mul i64 %v1545, 1
  %v1587 = getelementptr inbounds float, ptr %v86, i64 %v1586
  %v1588 = getelementptr inbounds float, ptr %v1587, i64 0
  %v1589 = load float, ptr %v1588, align 4
  %v1590 = fdiv float %v1589, 0x4040000000000000
  %v1591 = add i64 %v187, 0
  %v1592 = and i64 %v1591, %v128
  %v1593 = mul i64 %v1592, %v7
  %v1594 = add i64 %v1593, %v1545
  %v1595 = mul i64 %v1594, 32
  %v1596 = getelementptr inbounds float, ptr %v88, i64 %v1595
  br label %b46
b46:
  %v1597 = phi i64 [ 0, %b44 ], [ %v1625, %b47 ]
  %v1598 = icmp slt i64 %v1597, 32
  br i1 %v1598, label %b47, label %b48
b47:
  %v1599 = add i64 0, %v1597
  %v1600 = getelementptr inbounds float, ptr %v1552, i64 %v1599
  %v1601 = load <8 x float>, ptr %v1600, align 4
  %v1602 = add i64 0, %v1597
  %v1603 = getelementptr inbounds float, ptr %v14, i64 %v1602
  %v1604 = load <8 x float>, ptr %v1603, align 4
  %v1605 = fmul <8 x float> %v1601, %v1604
  %v1606 = insertelement <8 x float> poison, float %v1561, i64 0
  %v1607 = shufflevector <8 x float> %v1606, <8 x float> poison, <8 x i32> zeroinitializer
  %v1608 = fmul <8 x float> %v1605, %v1607
  %v1609 = add i64 0, %v1597
  %v1610 = getelementptr inbounds float, ptr %v1577, i64 %v1609
  %v1611 = load <8 x float>, ptr %v1610, align 4
  %v1612 = insertelement <8 x float> poison, float %v1585, i64 0
  %v1613 = shufflevector <8 x float> %v1612, <8 x float> poison, <8 x i32> zeroinitializer
  %v1614 = fsub <8 x float> %v1611, %v1613
  %v1615 = insertelement <8 x float> poison, float %v1571, i64 0
  %v1616 = shufflevector <8 x float> %v1615, <8 x float> poison, <8 x i32> zeroinitializer
  %v1617 = fmul <8 x float> %v1616, %v1614
  %v1618 = fadd <8 x float> %v1608, %v1617
  %v1619 = fadd <8 x float> %v1618, %v1617
  %v1620 = insertelement <8 x float> poison, float %v1590, i64 0
  %v1621 = shufflevector <8 x float> %v1620, <8 x float> poison, <8 x i32> zeroinitializer
  %v1622 = fadd <8 x float> %v1619, %v1621
  %v1623 = add i64 0, %v1597
  %v1624 = getelementptr inbounds float, ptr %v1596, i64 %v1623
  store <8 x float> %v1622, ptr %v1624, align 4
  %v1625 = add nsw i64 %v1597, 8
  br label %b46
b48:
  %v1626 = add nsw i64 %v1545, 1
  br label %b43
b45:
  %v1628 = add i64 %v7, 0
  %v1629 = sdiv i64 %v1628, 1
  %v1630 = add i64 %v2, 1
  %v1631 = mul i64 %v1629, %v2
  %v1632 = sdiv i64 %v1631, %v3
  %v1633 = mul i64 %v1632, 1
  %v1634 = icmp slt i64 %v1633, %v7
  %v1635 = select i1 %v1634, i64 %v1633, i64 %v7
  %v1636 = mul i64 %v1629, %v1630
  %v1637 = sdiv i64 %v1636, %v3
  %v1638 = mul i64 %v1637, 1
  %v1639 = icmp slt i64 %v1638, %v7
  %v1640 = select i1 %v1639, i64 %v1638, i64 %v7
  br label %b49
b49:
  %v1641 = phi i64 [ %v1635, %b45 ], [ %v1703, %b54 ]
  %v1642 = icmp slt i64 %v1641, %v1640
  br i1 %v1642, label %b50, label %b51
b50:
  %v1643 = add i64 %v1641, 96
  %v1644 = icmp slt i64 %v1643, %v1640
  %v1645 = select i1 %v1644, i64 %v1643, i64 %v1640
  br label %b52
b52:
  %v1646 = phi i64 [ 0, %b50 ], [ %v1702, %b57 ]
  %v1647 = icmp slt i64 %v1646, 1
  br i1 %v1647, label %b53, label %b54
b53:
  %v1648 = sub i64 %v1645, %v1641
  %v1649 = sub i64 8, 1
  %v1650 = add i64 %v1648, %v1649
  %v1651 = sdiv i64 %v1650, 8
  br label %b55
b55:
  %v1652 = phi i64 [ 0, %b53 ], [ %v1701, %b62 ]
  %v1653 = icmp slt i64 %v1652, %v1651
  br i1 %v1653, label %b56, label %b57
b56:
  %v1654 = mul i64 %v1648, %v1652
  %v1655 = sdiv i64 %v1654, %v1651
  %v1656 = add i64 %v1641, %v1655
  %v1657 = add i64 %v1652, 1
  %v1658 = mul i64 %v1648, %v1657
  %v1659 = sdiv i64 %v1658, %v1651
  %v1660 = add i64 %v1641, %v1659
  %v1661 = mul i64 %v1646, 256
  %v1662 = getelementptr inbounds float, ptr %v141, i64 %v1661
  %v1663 = sub i64 %v1660, %v1656
  %v1664 = add i64 %v187, 0
  %v1665 = and i64 %v1664, %v128
  %v1666 = mul i64 %v1665, %v7
  %v1667 = add i64 %v1666, %v1656
  %v1668 = mul i64 %v1667, 32
  %v1669 = getelementptr inbounds float, ptr %v88, i64 %v1668
  %v1670 = getelementptr inbounds float, ptr %v1669, i64 0
  %v1671 = sub i64 %v1663, 1
  %v1672 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v1671
  %v1673 = load ptr, ptr %v1672, align 4
  %v1674 = getelementptr inbounds float, ptr %v1627, i64 0
  %v1675 = icmp sgt i64 %v1663, 0
  br i1 %v1675, label %b58, label %b59
b58:
  call void %v1673(ptr %v1670, i64 32, ptr %v1662, i64 32, ptr %v1674, i64 8, i64 0)
  br label %b59
b59:
  %v1676 = add i64 %v1661, 256
  br label %b60
b60:
  %v1677 = phi i64 [ %v1656, %b59 ], [ %v1700, %b65 ]
  %v1678 = icmp slt i64 %v1677, %v1660
  br i1 %v1678, label %b61, label %b62
b61:
  %v1679 = sub i64 %v1677, %v1656
  %v1680 = mul i64 %v1679, 8
  %v1681 = getelementptr inbounds float, ptr %v1627, i64 %v1680
  %v1682 = add i64 %v187, 0
  %v1683 = and i64 %v1682, 1
  %v1684 = mul i64 %v1683, %v7
  %v1685 = add i64 %v1684, %v1677
  %v1686 = mul i64 %v1685, 8
  %v1687 = getelementptr inbounds float, ptr %v36, i64 %v1686
  br label %b63
b63:
  %v1688 = phi i64 [ 0, %b61 ], [ %v1699, %b64 ]
  %v1689 = icmp slt i64 %v1688, 1
  br i1 %v1689, label %b64, label %b65
b64:
  %v1690 = mul i64 %v1646, 1
  %v1691 = add i64 %v1690, %v1688
  %v1692 = mul i64 %v1691, 8
  %v1693 = add i64 0, %v1688
  %v1694 = mul i64 %v1693, 8
  %v1695 = getelementptr inbounds float, ptr %v1681, i64 %v1694
  %v1696 = load <8 x float>, ptr %v1695, align 4
  %v1697 = add i64 0, %v1692
  %v1698 = getelementptr inbounds float, ptr %v1687, i64 %v1697
  store <8 x float> %v1696, ptr %v1698, align 4
  %v1699 = add nsw i64 %v1688, 1
  br label %b63
b65:
  %v1700 = add nsw i64 %v1677, 1
  br label %b60
b62:
  %v1701 = add nsw i64 %v1652, 1
  br label %b55
b57:
  %v1702 = add nsw i64 %v1646, 1
  br label %b52
b54:
  %v1703 = add nsw i64 %v1641, 96
  br label %b49
b51:
  %v1704 = add nsw i64 %v184, 1
  br label %b10
b12:
  %v1705 = icmp sgt i64 %v3, 1
  br i1 %v1705, label %b66, label %b67
b66:
  %v1706 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1707 = atomicrmw add ptr %v1706, i64 1 acq_rel
  %v1708 = load i64, ptr %v135, align 8
  %v1709 = add i64 %v1708, 1
  store i64 %v1709, ptr %v135, align 8
  %v1710 = mul i64 %v3, %v1709
  br label %b68
b68:
  %v1711 = load atomic i64, ptr %v1706 acquire, align 8
  %v1712 = icmp slt i64 %v1711, %v1710
  br i1 %v1712, label %b69, label %b70
b69:
  %v1713 = call i32 @sched_yield()
  br label %b68
b70:
  br label %b67
b67:
  %v1714 = getelementptr inbounds float, ptr %v137, i64 256
  %v1715 = getelementptr inbounds i64, ptr %v1, i64 4
  %v1716 = load i64, ptr %v1715, align 8
  %v1717 = icmp eq i64 %v1716, 0
  br i1 %v1717, label %b71, label %b72
b71:
  %v1718 = add i64 1, 0
  %v1719 = sdiv i64 %v1718, 1
  %v1720 = add i64 %v2, 1
  %v1721 = mul i64 %v1719, %v2
  %v1722 = sdiv i64 %v1721, %v3
  %v1723 = mul i64 %v1722, 1
  %v1724 = icmp slt i64 %v1723, 1
  %v1725 = select i1 %v1724, i64 %v1723, i64 1
  %v1726 = mul i64 %v1719, %v1720
  %v1727 = sdiv i64 %v1726, %v3
  %v1728 = mul i64 %v1727, 1
  %v1729 = icmp slt i64 %v1728, 1
  %v1730 = select i1 %v1729, i64 %v1728, i64 1
  %v1731 = icmp slt i64 %v1730, 1
  %v1732 = select i1 %v1731, i64 %v1730, i64 1
  br label %b73
b73:
  %v1733 = phi i64 [ %v1725, %b71 ], [ %v1747, %b74 ]
  %v1734 = icmp slt i64 %v1733, %v1732
  br i1 %v1734, label %b74, label %b75
b74:
  %v1735 = mul i64 %v1733, 256
  %v1736 = mul i64 %v1733, 8
  %v1737 = add i64 %v1735, 0
  %v1738 = add i64 %v1736, 0
  %v1739 = getelementptr inbounds float, ptr %v1714, i64 %v1737
  %v1740 = sub i64 8, %v1738
  %v1741 = icmp slt i64 %v1740, 0
  %v1742 = select i1 %v1741, i64 0, i64 %v1740
  %v1743 = mul i64 %v1738, 1
  %v1744 = add i64 0, %v1743
  %v1745 = getelementptr inbounds float, ptr %v18, i64 %v1744
  call void @pack_rows(ptr %v1745, i64 1, i64 8, i64 32, i64 %v1742, ptr %v1739, i64 8)
  %v1746 = add i64 %v1735, 256
  %v1747 = add nsw i64 %v1733, 1
  br label %b73
b75:
  br label %b72
b72:
  %v1748 = icmp sgt i64 %v3, 1
  br i1 %v1748, label %b76, label %b77
b76:
  %v1749 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1750 = atomicrmw add ptr %v1749, i64 1 acq_rel
  %v1751 = load i64, ptr %v135, align 8
  %v1752 = add i64 %v1751, 1
  store i64 %v1752, ptr %v135, align 8
  %v1753 = mul i64 %v3, %v1752
  br label %b78
b78:
  %v1754 = load atomic i64, ptr %v1749 acquire, align 8
  %v1755 = icmp slt i64 %v1754, %v1753
  br i1 %v1755, label %b79, label %b80
b79:
  %v1756 = call i32 @sched_yield()
  br label %b78
b80:
  br label %b77
b77:
  %v1757 = add i64 %v8, 0
  %v1758 = sdiv i64 %v1757, 1
  %v1759 = add i64 %v2, 1
  %v1760 = mul i64 %v1758, %v2
  %v1761 = sdiv i64 %v1760, %v3
  %v1762 = mul i64 %v1761, 1
  %v1763 = icmp slt i64 %v1762, %v8
  %v1764 = select i1 %v1763, i64 %v1762, i64 %v8
  %v1765 = mul i64 %v1758, %v1759
  %v1766 = sdiv i64 %v1765, %v3
  %v1767 = mul i64 %v1766, 1
  %v1768 = icmp slt i64 %v1767, %v8
  %v1769 = select i1 %v1768, i64 %v1767, i64 %v8
  br label %b81
b81:
  %v1770 = phi i64 [ %v1764, %b77 ], [ %v1813, %b86 ]
  %v1771 = icmp slt i64 %v1770, %v1769
  br i1 %v1771, label %b82, label %b83
b82:
  br label %b84
b84:
  %v1772 = phi i64 [ 0, %b82 ], [ %v1799, %b85 ]
  %v1773 = phi <8 x float> [ splat (float 0x0000000000000000), %b82 ], [ %v1798, %b85 ]
  %v1774 = icmp slt i64 %v1772, 32
  br i1 %v1774, label %b85, label %b86
b85:
  %v1775 = mul i64 %v1770, 32
  %v1776 = getelementptr inbounds float, ptr %v60, i64 %v1775
  %v1777 = mul i64 %v1770, 32
  %v1778 = getelementptr inbounds float, ptr %v64, i64 %v1777
  %v1779 = mul i64 %v1770, 1
  %v1780 = getelementptr inbounds float, ptr %v66, i64 %v1779
  %v1781 = getelementptr inbounds float, ptr %v1780, i64 0
  %v1782 = load float, ptr %v1781, align 4
  %v1783 = fdiv float %v1782, 0x4040000000000000
  %v1784 = add i64 0, %v1772
  %v1785 = getelementptr inbounds float, ptr %v1776, i64 %v1784
  %v1786 = load <8 x float>, ptr %v1785, align 4
  %v1787 = add i64 0, %v1772
  %v1788 = getelementptr inbounds float, ptr %v20, i64 %v1787
  %v1789 = load <8 x float>, ptr %v1788, align 4
  %v1790 = fmul <8 x float> %v1786, %v1789
  %v1791 = add i64 0, %v1772
  %v1792 = getelementptr inbounds float, ptr %v1778, i64 %v1791
  %v1793 = load <8 x float>, ptr %v1792, align 4
  %v1794 = insertelement <8 x float> poison, float %v1783, i64 0
  %v1795 = shufflevector <8 x float> %v1794, <8 x float> poison, <8 x i32> zeroinitializer
  %v1796 = fsub <8 x float> %v1793, %v1795
  %v1797 = fmul <8 x float> %v1790, %v1796
  %v1798 = fadd <8 x float> %v1773, %v1797
  %v1799 = add nsw i64 %v1772, 8
  br label %b84
b86:
  %v1800 = shufflevector <8 x float> %v1773, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1801 = shufflevector <8 x float> %v1773, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1802 = fadd <4 x float> %v1800, %v1801
  %v1803 = shufflevector <4 x float> %v1802, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1804 = shufflevector <4 x float> %v1802, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1805 = fadd <2 x float> %v1803, %v1804
  %v1806 = extractelement <2 x float> %v1805, i64 0
  %v1807 = extractelement <2 x float> %v1805, i64 1
  %v1808 = fadd float %v1806, %v1807
  %v1809 = fadd float %v1808, 0x0000000000000000
  %v1810 = mul i64 %v1770, 1
  %v1811 = getelementptr inbounds float, ptr %v90, i64 %v1810
  %v1812 = getelementptr inbounds float, ptr %v1811, i64 0
  store float %v1809, ptr %v1812, align 4
  %v1813 = add nsw i64 %v1770, 1
  br label %b81
b83:
  %v1814 = add i64 %v8, 0
  %v1815 = sdiv i64 %v1814, 1
  %v1816 = add i64 %v2, 1
  %v1817 = mul i64 %v1815, %v2
  %v1818 = sdiv i64 %v1817, %v3
  %v1819 = mul i64 %v1818, 1
  %v1820 = icmp slt i64 %v1819, %v8
  %v1821 = select i1 %v1820, i64 %v1819, i64 %v8
  %v1822 = mul i64 %v1815, %v1816
  %v1823 = sdiv i64 %v1822, %v3
  %v1824 = mul i64 %v1823, 1
  %v1825 = icmp slt i64 %v1824, %v8
  %v1826 = select i1 %v1825, i64 %v1824, i64 %v8
  br label %b87
b87:
  %v1827 = phi i64 [ %v1821, %b83 ], [ %v1896, %b92 ]
  %v1828 = icmp slt i64 %v1827, %v1826
  br i1 %v1828, label %b88, label %b89
b88:
  br label %b90
b90:
  %v1829 = phi i64 [ 0, %b88 ], [ %v1882, %b91 ]
  %v1830 = phi <8 x float> [ splat (float 0x0000000000000000), %b88 ], [ %v1881, %b91 ]
  %v1831 = icmp slt i64 %v1829, 32
  br i1 %v1831, label %b91, label %b92
b91:
  %v1832 = mul i64 %v1827, 32
  %v1833 = getelementptr inbounds float, ptr %v60, i64 %v1832
  %v1834 = mul i64 %v1827, 1
  %v1835 = getelementptr inbounds float, ptr %v68, i64 %v1834
  %v1836 = getelementptr inbounds float, ptr %v1835, i64 0
  %v1837 = load float, ptr %v1836, align 4
  %v1838 = fdiv float %v1837, 0x4040000000000000
  %v1839 = fadd float %v1838, 0x3EE4F8B580000000
  %v1840 = call float @llvm.sqrt.f32(float %v1839)
  %v1841 = fdiv float 0x3FF0000000000000, %v1840
  %v1842 = mul i64 %v1827, 1
  %v1843 = getelementptr inbounds float, ptr %v90, i64 %v1842
  %v1844 = getelementptr inbounds float, ptr %v1843, i64 0
  %v1845 = load float, ptr %v1844, align 4
  %v1846 = fmul float %v1845, %v1841
  %v1847 = fdiv float %v1846, %v1840
  %v1848 = fmul float %v1847, 0x3FE0000000000000
  %v1849 = fdiv float %v1848, %v1840
  %v1850 = fdiv float %v1849, 0x4040000000000000
  %v1851 = fneg float %v1850
  %v1852 = mul i64 %v1827, 32
  %v1853 = getelementptr inbounds float, ptr %v64, i64 %v1852
  %v1854 = mul i64 %v1827, 1
  %v1855 = getelementptr inbounds float, ptr %v66, i64 %v1854
  %v1856 = getelementptr inbounds float, ptr %v1855, i64 0
  %v1857 = load float, ptr %v1856, align 4
  %v1858 = fdiv float %v1857, 0x4040000000000000
  %v1859 = add i64 0, %v1829
  %v1860 = getelementptr inbounds float, ptr %v1833, i64 %v1859
  %v1861 = load <8 x float>, ptr %v1860, align 4
  %v1862 = add i64 0, %v1829
  %v1863 = getelementptr inbounds float, ptr %v20, i64 %v1862
  %v1864 = load <8 x float>, ptr %v1863, align 4
  %v1865 = fmul <8 x float> %v1861, %v1864
  %v1866 = insertelement <8 x float> poison, float %v1841, i64 0
  %v1867 = shufflevector <8 x float> %v1866, <8 x float> poison, <8 x i32> zeroinitializer
  %v1868 = fmul <8 x float> %v1865, %v1867
  %v1869 = add i64 0, %v1829
  %v1870 = getelementptr inbounds float, ptr %v1853, i64 %v1869
  %v1871 = load <8 x float>, ptr %v1870, align 4
  %v1872 = insertelement <8 x float> poison, float %v1858, i64 0
  %v1873 = shufflevector <8 x float> %v1872, <8 x float> poison, <8 x i32> zeroinitializer
  %v1874 = fsub <8 x float> %v1871, %v1873
  %v1875 = insertelement <8 x float> poison, float %v1851, i64 0
  %v1876 = shufflevector <8 x float> %v1875, <8 x float> poison, <8 x i32> zeroinitializer
  %v1877 = fmul <8 x float> %v1876, %v1874
  %v1878 = fadd <8 x float> %v1868, %v1877
  %v1879 = fadd <8 x float> %v1878, %v1877
  %v1880 = fneg <8 x float> %v1879
  %v1881 = fadd <8 x float> %v1830, %v1880
  %v1882 = add nsw i64 %v1829, 8
  br label %b90
b92:
  %v1883 = shufflevector <8 x float> %v1830, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1884 = shufflevector <8 x float> %v1830, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1885 = fadd <4 x float> %v1883, %v1884
  %v1886 = shufflevector <4 x float> %v1885, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1887 = shufflevector <4 x float> %v1885, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1888 = fadd <2 x float> %v1886, %v1887
  %v1889 = extractelement <2 x float> %v1888, i64 0
  %v1890 = extractelement <2 x float> %v1888, i64 1
  %v1891 = fadd float %v1889, %v1890
  %v1892 = fadd float %v1891, 0x0000000000000000
  %v1893 = mul i64 %v1827, 1
  %v1894 = getelementptr inbounds float, ptr %v92, i64 %v1893
  %v1895 = getelementptr inbounds float, ptr %v1894, i64 0
  store float %v1892, ptr %v1895, align 4
  %v1896 = add nsw i64 %v1827, 1
  br label %b87
b89:
  %v1897 = add i64 %v8, 0
  %v1898 = sdiv i64 %v1897, 1
  %v1899 = add i64 %v2, 1
  %v1900 = mul i64 %v1898, %v2
  %v1901 = sdiv i64 %v1900, %v3
  %v1902 = mul i64 %v1901, 1
  %v1903 = icmp slt i64 %v1902, %v8
  %v1904 = select i1 %v1903, i64 %v1902, i64 %v8
  %v1905 = mul i64 %v1898, %v1899
  %v1906 = sdiv i64 %v1905, %v3
  %v1907 = mul i64 %v1906, 1
  %v1908 = icmp slt i64 %v1907, %v8
  %v1909 = select i1 %v1908, i64 %v1907, i64 %v8
  br label %b93
b93:
  %v1910 = phi i64 [ %v1904, %b89 ], [ %v1975, %b98 ]
  %v1911 = icmp slt i64 %v1910, %v1909
  br i1 %v1911, label %b94, label %b95
b94:
  %v1912 = mul i64 %v1910, 32
  %v1913 = getelementptr inbounds float, ptr %v60, i64 %v1912
  %v1914 = mul i64 %v1910, 1
  %v1915 = getelementptr inbounds float, ptr %v68, i64 %v1914
  %v1916 = getelementptr inbounds float, ptr %v1915, i64 0
  %v1917 = load float, ptr %v1916, align 4
  %v1918 = fdiv float %v1917, 0x4040000000000000
  %v1919 = fadd float %v1918, 0x3EE4F8B580000000
  %v1920 = call float @llvm.sqrt.f32(float %v1919)
  %v1921 = fdiv float 0x3FF0000000000000, %v1920
  %v1922 = mul i64 %v1910, 1
  %v1923 = getelementptr inbounds float, ptr %v90, i64 %v1922
  %v1924 = getelementptr inbounds float, ptr %v1923, i64 0
  %v1925 = load float, ptr %v1924, align 4
  %v1926 = fmul float %v1925, %v1921
  %v1927 = fdiv float %v1926, %v1920
  %v1928 = fmul float %v1927, 0x3FE0000000000000
  %v1929 = fdiv float %v1928, %v1920
  %v1930 = fdiv float %v1929, 0x4040000000000000
  %v1931 = fneg float %v1930
  %v1932 = mul i64 %v1910, 32
  %v1933 = getelementptr inbounds float, ptr %v64, i64 %v1932
  %v1934 = mul i64 %v1910, 1
  %v1935 = getelementptr inbounds float, ptr %v66, i64 %v1934
  %v1936 = getelementptr inbounds float, ptr %v1935, i64 0
  %v1937 = load float, ptr %v1936, align 4
  %v1938 = fdiv float %v1937, 0x4040000000000000
  %v1939 = mul i64 %v1910, 1
  %v1940 = getelementptr inbounds float, ptr %v92, i64 %v1939
  %v1941 = getelementptr inbounds float, ptr %v1940, i64 0
  %v1942 = load float, ptr %v1941, align 4
  %v1943 = fdiv float %v1942, 0x4040000000000000
  %v1944 = mul i64 %v1910, 32
  %v1945 = getelementptr inbounds float, ptr %v94, i64 %v1944
  br label %b96
b96:
  %v1946 = phi i64 [ 0, %b94 ], [ %v1974, %b97 ]
  %v1947 = icmp slt i64 %v1946, 32
  br i1 %v1947, label %b97, label %b98
b97:
  %v1948 = add i64 0, %v1946
  %v1949 = getelementptr inbounds float, ptr %v1913, i64 %v1948
  %v1950 = load <8 x float>, ptr %v1949, align 4
  %v1951 = add i64 0, %v1946
  %v1952 = getelementptr inbounds float, ptr %v20, i64 %v1951
  %v1953 = load <8 x float>, ptr %v1952, align 4
  %v1954 = fmul <8 x float> %v1950, %v1953
  %v1955 = insertelement <8 x float> poison, float %v1921, i64 0
  %v1956 = shufflevector <8 x float> %v1955, <8 x float> poison, <8 x i32> zeroinitializer
  %v1957 = fmul <8 x float> %v1954, %v1956
  %v1958 = add i64 0, %v1946
  %v1959 = getelementptr inbounds float, ptr %v1933, i64 %v1958
  %v1960 = load <8 x float>, ptr %v1959, align 4
  %v1961 = insertelement <8 x float> poison, float %v1938, i64 0
  %v1962 = shufflevector <8 x float> %v1961, <8 x float> poison, <8 x i32> zeroinitializer
  %v1963 = fsub <8 x float> %v1960, %v1962
  %v1964 = insertelement <8 x float> poison, float %v1931, i64 0
  %v1965 = shufflevector <8 x float> %v1964, <8 x float> poison, <8 x i32> zeroinitializer
  %v1966 = fmul <8 x float> %v1965, %v1963
  %v1967 = fadd <8 x float> %v1957, %v1966
  %v1968 = fadd <8 x float> %v1967, %v1966
  %v1969 = insertelement <8 x float> poison, float %v1943, i64 0
  %v1970 = shufflevector <8 x float> %v1969, <8 x float> poison, <8 x i32> zeroinitializer
  %v1971 = fadd <8 x float> %v1968, %v1970
  %v1972 = add i64 0, %v1946
  %v1973 = getelementptr inbounds float, ptr %v1945, i64 %v1972
  store <8 x float> %v1971, ptr %v1973, align 4
  %v1974 = add nsw i64 %v1946, 8
  br label %b96
b98:
  %v1975 = add nsw i64 %v1910, 1
  br label %b93
b95:
  %v1977 = add i64 %v8, 0
  %v1978 = sdiv i64 %v1977, 1
  %v1979 = add i64 %v2, 1
  %v1980 = mul i64 %v1978, %v2
  %v1981 = sdiv i64 %v1980, %v3
  %v1982 = mul i64 %v1981, 1
  %v1983 = icmp slt i64 %v1982, %v8
  %v1984 = select i1 %v1983, i64 %v1982, i64 %v8
  %v1985 = mul i64 %v1978, %v1979
  %v1986 = sdiv i64 %v1985, %v3
  %v1987 = mul i64 %v1986, 1
  %v1988 = icmp slt i64 %v1987, %v8
  %v1989 = select i1 %v1988, i64 %v1987, i64 %v8
  br label %b99
b99:
  %v1990 = phi i64 [ %v1984, %b95 ], [ %v2044, %b104 ]
  %v1991 = icmp slt i64 %v1990, %v1989
  br i1 %v1991, label %b100, label %b101
b100:
  %v1992 = add i64 %v1990, 96
  %v1993 = icmp slt i64 %v1992, %v1989
  %v1994 = select i1 %v1993, i64 %v1992, i64 %v1989
  br label %b102
b102:
  %v1995 = phi i64 [ 0, %b100 ], [ %v2043, %b107 ]
  %v1996 = icmp slt i64 %v1995, 1
  br i1 %v1996, label %b103, label %b104
b103:
  %v1997 = sub i64 %v1994, %v1990
  %v1998 = sub i64 8, 1
  %v1999 = add i64 %v1997, %v1998
  %v2000 = sdiv i64 %v1999, 8
  br label %b105
b105:
  %v2001 = phi i64 [ 0, %b103 ], [ %v2042, %b112 ]
  %v2002 = icmp slt i64 %v2001, %v2000
  br i1 %v2002, label %b106, label %b107
b106:
  %v2003 = mul i64 %v1997, %v2001
  %v2004 = sdiv i64 %v2003, %v2000
  %v2005 = add i64 %v1990, %v2004
  %v2006 = add i64 %v2001, 1
  %v2007 = mul i64 %v1997, %v2006
  %v2008 = sdiv i64 %v2007, %v2000
  %v2009 = add i64 %v1990, %v2008
  %v2010 = mul i64 %v1995, 256
  %v2011 = getelementptr inbounds float, ptr %v1714, i64 %v2010
  %v2012 = sub i64 %v2009, %v2005
  %v2013 = mul i64 %v2005, 32
  %v2014 = getelementptr inbounds float, ptr %v94, i64 %v2013
  %v2015 = getelementptr inbounds float, ptr %v2014, i64 0
  %v2016 = sub i64 %v2012, 1
  %v2017 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v2016
  %v2018 = load ptr, ptr %v2017, align 4
  %v2019 = getelementptr inbounds float, ptr %v1976, i64 0
  %v2020 = icmp sgt i64 %v2012, 0
  br i1 %v2020, label %b108, label %b109
b108:
  call void %v2018(ptr %v2015, i64 32, ptr %v2011, i64 32, ptr %v2019, i64 8, i64 0)
  br label %b109
b109:
  %v2021 = add i64 %v2010, 256
  br label %b110
b110:
  %v2022 = phi i64 [ %v2005, %b109 ], [ %v2041, %b115 ]
  %v2023 = icmp slt i64 %v2022, %v2009
  br i1 %v2023, label %b111, label %b112
b111:
  %v2024 = sub i64 %v2022, %v2005
  %v2025 = mul i64 %v2024, 8
  %v2026 = getelementptr inbounds float, ptr %v1976, i64 %v2025
  %v2027 = mul i64 %v2022, 8
  %v2028 = getelementptr inbounds float, ptr %v40, i64 %v2027
  br label %b113
b113:
  %v2029 = phi i64 [ 0, %b111 ], [ %v2040, %b114 ]
  %v2030 = icmp slt i64 %v2029, 1
  br i1 %v2030, label %b114, label %b115
b114:
  %v2031 = mul i64 %v1995, 1
  %v2032 = add i64 %v2031, %v2029
  %v2033 = mul i64 %v2032, 8
  %v2034 = add i64 0, %v2029
  %v2035 = mul i64 %v2034, 8
  %v2036 = getelementptr inbounds float, ptr %v2026, i64 %v2035
  %v2037 = load <8 x float>, ptr %v2036, align 4
  %v2038 = add i64 0, %v2033
  %v2039 = getelementptr inbounds float, ptr %v2028, i64 %v2038
  store <8 x float> %v2037, ptr %v2039, align 4
  %v2040 = add nsw i64 %v2029, 1
  br label %b113
b115:
  %v2041 = add nsw i64 %v2022, 1
  br label %b110
b112:
  %v2042 = add nsw i64 %v2001, 1
  br label %b105
b107:
  %v2043 = add nsw i64 %v1995, 1
  br label %b102
b104:
  %v2044 = add nsw i64 %v1990, 96
  br label %b99
b101:
  %v2045 = icmp sgt i64 %v3, 1
  br i1 %v2045, label %b116, label %b117
b116:
  %v2046 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2047 = atomicrmw add ptr %v2046, i64 1 acq_rel
  %v2048 = load i64, ptr %v135, align 8
  %v2049 = add i64 %v2048, 1
  store i64 %v2049, ptr %v135, align 8
  %v2050 = mul i64 %v3, %v2049
  br label %b118
b118:
  %v2051 = load atomic i64, ptr %v2046 acquire, align 8
  %v2052 = icmp slt i64 %v2051, %v2050
  br i1 %v2052, label %b119, label %b120
b119:
  %v2053 = call i32 @sched_yield()
  br label %b118
b120:
  br label %b117
b117:
  %v2054 = mul i64 0, 32
  %v2055 = getelementptr inbounds float, ptr %v88, i64 %v2054
  %v2056 = getelementptr inbounds float, ptr %v2055, i64 0
  %v2057 = mul i64 0, 8
  %v2058 = getelementptr inbounds float, ptr %v32, i64 %v2057
  %v2059 = getelementptr inbounds float, ptr %v2058, i64 0
  %v2060 = getelementptr inbounds float, ptr %v140, i64 12288
  %v2061 = add i64 32, 1
  %v2062 = sdiv i64 %v2061, 2
  %v2063 = add i64 %v2, 1
  %v2064 = mul i64 %v2062, %v2
  %v2065 = sdiv i64 %v2064, %v3
  %v2066 = mul i64 %v2065, 2
  %v2067 = icmp slt i64 %v2066, 32
  %v2068 = select i1 %v2067, i64 %v2066, i64 32
  %v2069 = mul i64 %v2062, %v2063
  %v2070 = sdiv i64 %v2069, %v3
  %v2071 = mul i64 %v2070, 2
  %v2072 = icmp slt i64 %v2071, 32
  %v2073 = select i1 %v2072, i64 %v2071, i64 32
  %v2074 = getelementptr inbounds float, ptr %v42, i64 0
  br label %b121
b121:
  %v2075 = phi i64 [ %v2068, %b117 ], [ %v2083, %b126 ]
  %v2076 = icmp slt i64 %v2075, %v2073
  br i1 %v2076, label %b122, label %b123
b122:
  %v2077 = mul i64 %v2075, 8
  %v2078 = getelementptr inbounds float, ptr %v2074, i64 %v2077
  br label %b124
b124:
  %v2079 = phi i64 [ 0, %b122 ], [ %v2082, %b125 ]
  %v2080 = icmp slt i64 %v2079, 8
  br i1 %v2080, label %b125, label %b126
b125:
  %v2081 = getelementptr inbounds float, ptr %v2078, i64 %v2079
  store float 0x0000000000000000, ptr %v2081, align 4
  %v2082 = add nsw i64 %v2079, 1
  br label %b124
b126:
  %v2083 = add nsw i64 %v2075, 1
  br label %b121
b123:
  %v2084 = mul i64 %v8, 1
  br label %b127
b127:
  %v2085 = phi i64 [ 0, %b123 ], [ %v2189, %b132 ]
  %v2086 = icmp slt i64 %v2085, %v2084
  br i1 %v2086, label %b128, label %b129
b128:
  %v2087 = sub i64 %v2084, %v2085
  %v2088 = icmp slt i64 %v2087, 384
  %v2089 = select i1 %v2088, i64 %v2087, i64 384
  br label %b130
b130:
  %v2090 = phi i64 [ %v2068, %b128 ], [ %v2188, %b156 ]
  %v2091 = icmp slt i64 %v2090, %v2073
  br i1 %v2091, label %b131, label %b132
b131:
  %v2092 = sub i64 %v2073, %v2090
  %v2093 = icmp slt i64 %v2092, 64
  %v2094 = select i1 %v2093, i64 %v2092, i64 64
  %v2095 = sdiv i64 %v2094, 2
  %v2096 = mul i64 %v2095, 2
  %v2097 = sub i64 %v2094, %v2096
  %v2098 = mul i64 %v2085, 32
  %v2099 = add i64 %v2098, %v2090
  %v2100 = getelementptr inbounds float, ptr %v2056, i64 %v2099
  br label %b133
b133:
  %v2101 = phi i64 [ 0, %b131 ], [ %v2127, %b141 ]
  %v2102 = icmp slt i64 %v2101, %v2089
  br i1 %v2102, label %b134, label %b135
b134:
  %v2103 = mul i64 %v2101, 32
  %v2104 = getelementptr inbounds float, ptr %v2100, i64 %v2103
  %v2105 = mul i64 %v2101, 2
  %v2106 = getelementptr inbounds float, ptr %v2060, i64 %v2105
  br label %b136
b136:
  %v2107 = phi i64 [ 0, %b134 ], [ %v2116, %b137 ]
  %v2108 = icmp slt i64 %v2107, %v2095
  br i1 %v2108, label %b137, label %b138
b137:
  %v2109 = mul i64 %v2107, 2
  %v2110 = getelementptr inbounds float, ptr %v2104, i64 %v2109
  %v2111 = mul i64 %v2107, 768
  %v2112 = getelementptr inbounds float, ptr %v2106, i64 %v2111
  %v2113 = getelementptr inbounds float, ptr %v2110, i64 0
  %v2114 = load <2 x float>, ptr %v2113, align 4
  %v2115 = getelementptr inbounds float, ptr %v2112, i64 0
  store <2 x float> %v2114, ptr %v2115, align 4
  %v2116 = add nsw i64 %v2107, 1
  br label %b136
b138:
  %v2117 = mul i64 %v2095, 2
  %v2118 = getelementptr inbounds float, ptr %v2104, i64 %v2117
  %v2119 = mul i64 %v2095, 768
  %v2120 = getelementptr inbounds float, ptr %v2106, i64 %v2119
  br label %b139
b139:
  %v2121 = phi i64 [ 0, %b138 ], [ %v2126, %b140 ]
  %v2122 = icmp slt i64 %v2121, %v2097
  br i1 %v2122, label %b140, label %b141
b140:
  %v2123 = getelementptr inbounds float, ptr %v2118, i64 %v2121
  %v2124 = load float, ptr %v2123, align 4
  %v2125 = getelementptr inbounds float, ptr %v2120, i64 %v2121
  store float %v2124, ptr %v2125, align 4
  %v2126 = add nsw i64 %v2121, 1
  br label %b139, !llvm.loop !0
b141:
  %v2127 = add nsw i64 %v2101, 1
  br label %b133
b135:
  br label %b142
b142:
  %v2128 = phi i64 [ 0, %b135 ], [ %v2163, %b150 ]
  %v2129 = icmp slt i64 %v2128, 0
  br i1 %v2129, label %b143, label %b144
b143:
  %v2130 = mul i64 %v2085, 8
  %v2131 = add i64 %v2130, %v2128
  %v2132 = getelementptr inbounds float, ptr %v2059, i64 %v2131
  br label %b145
b145:
  %v2133 = phi i64 [ 0, %b143 ], [ %v2151, %b146 ]
  %v2134 = icmp slt i64 %v2133, %v2089
  br i1 %v2134, label %b146, label %b147
b146:
  %v2135 = mul i64 %v2133, 8
  %v2136 = getelementptr inbounds float, ptr %v2132, i64 %v2135
  %v2137 = mul i64 %v2133, 32
  %v2138 = getelementptr inbounds float, ptr %v140, i64 %v2137
  %v2139 = getelementptr inbounds float, ptr %v2136, i64 0
  %v2140 = load <8 x float>, ptr %v2139, align 4
  %v2141 = getelementptr inbounds float, ptr %v2138, i64 0
  store <8 x float> %v2140, ptr %v2141, align 4
  %v2142 = getelementptr inbounds float, ptr %v2136, i64 8
  %v2143 = load <8 x float>, ptr %v2142, align 4
  %v2144 = getelementptr inbounds float, ptr %v2138, i64 8
  store <8 x float> %v2143, ptr %v2144, align 4
  %v2145 = getelementptr inbounds float, ptr %v2136, i64 16
  %v2146 = load <8 x float>, ptr %v2145, align 4
  %v2147 = getelementptr inbounds float, ptr %v2138, i64 16
  store <8 x float> %v2146, ptr %v2147, align 4
  %v2148 = getelementptr inbounds float, ptr %v2136, i64 24
  %v2149 = load <8 x float>, ptr %v2148, align 4
  %v2150 = getelementptr inbounds float, ptr %v2138, i64 24
  store <8 x float> %v2149, ptr %v2150, align 4
  %v2151 = add nsw i64 %v2133, 1
  br label %b145
b147:
  %v2152 = sdiv i64 %v2094, 2
  br label %b148
b148:
  %v2153 = phi i64 [ 0, %b147 ], [ %v2162, %b149 ]
  %v2154 = icmp slt i64 %v2153, %v2152
  br i1 %v2154, label %b149, label %b150
b149:
  %v2155 = mul i64 %v2153, 2
  %v2156 = add i64 %v2090, %v2155
  %v2157 = mul i64 %v2153, 768
  %v2158 = getelementptr inbounds float, ptr %v2060, i64 %v2157
  %v2159 = mul i64 %v2156, 8
  %v2160 = add i64 %v2159, %v2128
  %v2161 = getelementptr inbounds float, ptr %v2074, i64 %v2160
  call void @outer_2x32(ptr %v2158, ptr %v140, i64 %v2089, ptr %v2161, i64 8)
  %v2162 = add nsw i64 %v2153, 1
  br label %b148
b150:
  %v2163 = add nsw i64 %v2128, 32
  br label %b142
b144:
  %v2164 = mul i64 %v2085, 8
  %v2165 = add i64 %v2164, 0
  %v2166 = getelementptr inbounds float, ptr %v2059, i64 %v2165
  br label %b151
b151:
  %v2167 = phi i64 [ 0, %b144 ], [ %v2176, %b152 ]
  %v2168 = icmp slt i64 %v2167, %v2089
  br i1 %v2168, label %b152, label %b153
b152:
  %v2169 = mul i64 %v2167, 8
  %v2170 = getelementptr inbounds float, ptr %v2166, i64 %v2169
  %v2171 = mul i64 %v2167, 8
  %v2172 = getelementptr inbounds float, ptr %v140, i64 %v2171
  %v2173 = getelementptr inbounds float, ptr %v2170, i64 0
  %v2174 = load <8 x float>, ptr %v2173, align 4
  %v2175 = getelementptr inbounds float, ptr %v2172, i64 0
  store <8 x float> %v2174, ptr %v2175, align 4
  %v2176 = add nsw i64 %v2167, 1
  br label %b151
b153:
  %v2177 = sdiv i64 %v2094, 2
  br label %b154
b154:
  %v2178 = phi i64 [ 0, %b153 ], [ %v2187, %b155 ]
  %v2179 = icmp slt i64 %v2178, %v2177
  br i1 %v2179, label %b155, label %b156
b155:
  %v2180 = mul i64 %v2178, 2
  %v2181 = add i64 %v2090, %v2180
  %v2182 = mul i64 %v2178, 768
  %v2183 = getelementptr inbounds float, ptr %v2060, i64 %v2182
  %v2184 = mul i64 %v2181, 8
  %v2185 = add i64 %v2184, 0
  %v2186 = getelementptr inbounds float, ptr %v2074, i64 %v2185
  call void @outer_2x8(ptr %v2183, ptr %v140, i64 %v2089, ptr %v2186, i64 8)
  %v2187 = add nsw i64 %v2178, 1
  br label %b154
b156:
  %v2188 = add nsw i64 %v2090, 64
  br label %b130
b132:
  %v2189 = add nsw i64 %v2085, 384
  br label %b127
b129:
  %v2190 = icmp sgt i64 %v3, 1
  br i1 %v2190, label %b157, label %b158
b157:
  %v2191 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2192 = atomicrmw add ptr %v2191, i64 1 acq_rel
  %v2193 = load i64, ptr %v135, align 8
  %v2194 = add i64 %v2193, 1
  store i64 %v2194, ptr %v135, align 8
  %v2195 = mul i64 %v3, %v2194
  br label %b159
b159:
  %v2196 = load atomic i64, ptr %v2191 acquire, align 8
  %v2197 = icmp slt i64 %v2196, %v2195
  br i1 %v2197, label %b160, label %b161
b160:
  %v2198 = call i32 @sched_yield()
  br label %b159
b161:
  br label %b158
b158:
  %v2199 = icmp eq i64 %v2, 0
  br i1 %v2199, label %b162, label %b163
b162:
  br label %b164
b164:
  %v2200 = phi i64 [ 0, %b162 ], [ %v2243, %b169 ]
  %v2201 = icmp slt i64 %v2200, 32
  br i1 %v2201, label %b165, label %b166
b165:
  br label %b167
b167:
  %v2202 = phi i64 [ 0, %b165 ], [ %v2240, %b172 ]
  %v2203 = phi <8 x float> [ splat (float 0x0000000000000000), %b165 ], [ %v2239, %b172 ]
  %v2204 = icmp slt i64 %v2202, %v8
  br i1 %v2204, label %b168, label %b169
b168:
  %v2205 = add i64 %v2202, 128
  %v2206 = icmp slt i64 %v2205, %v8
  %v2207 = select i1 %v2206, i64 %v2205, i64 %v8
  br label %b170
b170:
  %v2208 = phi i64 [ %v2202, %b168 ], [ %v2238, %b171 ]
  %v2209 = phi <8 x float> [ splat (float 0x0000000000000000), %b168 ], [ %v2237, %b171 ]
  %v2210 = icmp slt i64 %v2208, %v2207
  br i1 %v2210, label %b171, label %b172
b171:
  %v2211 = mul i64 %v2208, 32
  %v2212 = getelementptr inbounds float, ptr %v60, i64 %v2211
  %v2213 = mul i64 %v2208, 32
  %v2214 = getelementptr inbounds float, ptr %v70, i64 %v2213
  %v2215 = mul i64 %v2208, 1
  %v2216 = getelementptr inbounds float, ptr %v74, i64 %v2215
  %v2217 = getelementptr inbounds float, ptr %v2216, i64 0
  %v2218 = load float, ptr %v2217, align 4
  %v2219 = mul i64 %v2208, 1
  %v2220 = getelementptr inbounds float, ptr %v76, i64 %v2219
  %v2221 = getelementptr inbounds float, ptr %v2220, i64 0
  %v2222 = load float, ptr %v2221, align 4
  %v2223 = fdiv float 0x3FF0000000000000, %v2222
  %v2224 = add i64 0, %v2200
  %v2225 = getelementptr inbounds float, ptr %v2212, i64 %v2224
  %v2226 = load <8 x float>, ptr %v2225, align 4
  %v2227 = add i64 0, %v2200
  %v2228 = getelementptr inbounds float, ptr %v2214, i64 %v2227
  %v2229 = load <8 x float>, ptr %v2228, align 4
  %v2230 = insertelement <8 x float> poison, float %v2218, i64 0
  %v2231 = shufflevector <8 x float> %v2230, <8 x float> poison, <8 x i32> zeroinitializer
  %v2232 = fsub <8 x float> %v2229, %v2231
  %v2233 = insertelement <8 x float> poison, float %v2223, i64 0
  %v2234 = shufflevector <8 x float> %v2233, <8 x float> poison, <8 x i32> zeroinitializer
  %v2235 = fmul <8 x float> %v2232, %v2234
  %v2236 = fmul <8 x float> %v2226, %v2235
  %v2237 = fadd <8 x float> %v2209, %v2236
  %v2238 = add nsw i64 %v2208, 1
  br label %b170
b172:
  %v2239 = fadd <8 x float> %v2203, %v2209
  %v2240 = add nsw i64 %v2202, 128
  br label %b167
b169:
  %v2241 = add i64 0, %v2200
  %v2242 = getelementptr inbounds float, ptr %v44, i64 %v2241
  store <8 x float> %v2203, ptr %v2242, align 4
  %v2243 = add nsw i64 %v2200, 8
  br label %b164
b166:
  br label %b163
b163:
  %v2244 = icmp sgt i64 %v3, 1
  br i1 %v2244, label %b173, label %b174
b173:
  %v2245 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2246 = atomicrmw add ptr %v2245, i64 1 acq_rel
  %v2247 = load i64, ptr %v135, align 8
  %v2248 = add i64 %v2247, 1
  store i64 %v2248, ptr %v135, align 8
  %v2249 = mul i64 %v3, %v2248
  br label %b175
b175:
  %v2250 = load atomic i64, ptr %v2245 acquire, align 8
  %v2251 = icmp slt i64 %v2250, %v2249
  br i1 %v2251, label %b176, label %b177
b176:
  %v2252 = call i32 @sched_yield()
  br label %b175
b177:
  br label %b174
b174:
  %v2253 = icmp eq i64 %v2, 0
  br i1 %v2253, label %b178, label %b179
b178:
  br label %b180
b180:
  %v2254 = phi i64 [ 0, %b178 ], [ %v2276, %b185 ]
  %v2255 = icmp slt i64 %v2254, 32
  br i1 %v2255, label %b181, label %b182
b181:
  br label %b183
b183:
  %v2256 = phi i64 [ 0, %b181 ], [ %v2273, %b188 ]
  %v2257 = phi <8 x float> [ splat (float 0x0000000000000000), %b181 ], [ %v2272, %b188 ]
  %v2258 = icmp slt i64 %v2256, %v8
  br i1 %v2258, label %b184, label %b185
b184:
  %v2259 = add i64 %v2256, 128
  %v2260 = icmp slt i64 %v2259, %v8
  %v2261 = select i1 %v2260, i64 %v2259, i64 %v8
  br label %b186
b186:
  %v2262 = phi i64 [ %v2256, %b184 ], [ %v2271, %b187 ]
  %v2263 = phi <8 x float> [ splat (float 0x0000000000000000), %b184 ], [ %v2270, %b187 ]
  %v2264 = icmp slt i64 %v2262, %v2261
  br i1 %v2264, label %b187, label %b188
b187:
  %v2265 = mul i64 %v2262, 32
  %v2266 = getelementptr inbounds float, ptr %v60, i64 %v2265
  %v2267 = add i64 0, %v2254
  %v2268 = getelementptr inbounds float, ptr %v2266, i64 %v2267
  %v2269 = load <8 x float>, ptr %v2268, align 4
  %v2270 = fadd <8 x float> %v2263, %v2269
  %v2271 = add nsw i64 %v2262, 1
  br label %b186
b188:
  %v2272 = fadd <8 x float> %v2257, %v2263
  %v2273 = add nsw i64 %v2256, 128
  br label %b183
b185:
  %v2274 = add i64 0, %v2254
  %v2275 = getelementptr inbounds float, ptr %v46, i64 %v2274
  store <8 x float> %v2257, ptr %v2275, align 4
  %v2276 = add nsw i64 %v2254, 8
  br label %b180
b182:
  br label %b179
b179:
  %v2277 = icmp sgt i64 %v3, 1
  br i1 %v2277, label %b189, label %b190
b189:
  %v2278 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2279 = atomicrmw add ptr %v2278, i64 1 acq_rel
  %v2280 = load i64, ptr %v135, align 8
  %v2281 = add i64 %v2280, 1
  store i64 %v2281, ptr %v135, align 8
  %v2282 = mul i64 %v3, %v2281
  br label %b191
b191:
  %v2283 = load atomic i64, ptr %v2278 acquire, align 8
  %v2284 = icmp slt i64 %v2283, %v2282
  br i1 %v2284, label %b192, label %b193
b192:
  %v2285 = call i32 @sched_yield()
  br label %b191
b193:
  br label %b190
b190:
  %v2286 = mul i64 0, 32
  %v2287 = getelementptr inbounds float, ptr %v94, i64 %v2286
  %v2288 = getelementptr inbounds float, ptr %v2287, i64 0
  %v2289 = mul i64 0, 8
  %v2290 = getelementptr inbounds float, ptr %v10, i64 %v2289
  %v2291 = getelementptr inbounds float, ptr %v2290, i64 0
  %v2292 = getelementptr inbounds float, ptr %v140, i64 12288
  %v2293 = add i64 32, 1
  %v2294 = sdiv i64 %v2293, 2
  %v2295 = add i64 %v2, 1
  %v2296 = mul i64 %v2294, %v2
  %v2297 = sdiv i64 %v2296, %v3
  %v2298 = mul i64 %v2297, 2
  %v2299 = icmp slt i64 %v2298, 32
  %v2300 = select i1 %v2299, i64 %v2298, i64 32
  %v2301 = mul i64 %v2294, %v2295
  %v2302 = sdiv i64 %v2301, %v3
  %v2303 = mul i64 %v2302, 2
  %v2304 = icmp slt i64 %v2303, 32
  %v2305 = select i1 %v2304, i64 %v2303, i64 32
  %v2306 = getelementptr inbounds float, ptr %v48, i64 0
  br label %b194
b194:
  %v2307 = phi i64 [ %v2300, %b190 ], [ %v2315, %b199 ]
  %v2308 = icmp slt i64 %v2307, %v2305
  br i1 %v2308, label %b195, label %b196
b195:
  %v2309 = mul i64 %v2307, 8
  %v2310 = getelementptr inbounds float, ptr %v2306, i64 %v2309
  br label %b197
b197:
  %v2311 = phi i64 [ 0, %b195 ], [ %v2314, %b198 ]
  %v2312 = icmp slt i64 %v2311, 8
  br i1 %v2312, label %b198, label %b199
b198:
  %v2313 = getelementptr inbounds float, ptr %v2310, i64 %v2311
  store float 0x0000000000000000, ptr %v2313, align 4
  %v2314 = add nsw i64 %v2311, 1
  br label %b197
b199:
  %v2315 = add nsw i64 %v2307, 1
  br label %b194
b196:
  %v2316 = mul i64 %v8, 1
  br label %b200
b200:
  %v2317 = phi i64 [ 0, %b196 ], [ %v2421, %b205 ]
  %v2318 = icmp slt i64 %v2317, %v2316
  br i1 %v2318, label %b201, label %b202
b201:
  %v2319 = sub i64 %v2316, %v2317
  %v2320 = icmp slt i64 %v2319, 384
  %v2321 = select i1 %v2320, i64 %v2319, i64 384
  br label %b203
b203:
  %v2322 = phi i64 [ %v2300, %b201 ], [ %v2420, %b229 ]
  %v2323 = icmp slt i64 %v2322, %v2305
  br i1 %v2323, label %b204, label %b205
b204:
  %v2324 = sub i64 %v2305, %v2322
  %v2325 = icmp slt i64 %v2324, 64
  %v2326 = select i1 %v2325, i64 %v2324, i64 64
  %v2327 = sdiv i64 %v2326, 2
  %v2328 = mul i64 %v2327, 2
  %v2329 = sub i64 %v2326, %v2328
  %v2330 = mul i64 %v2317, 32
  %v2331 = add i64 %v2330, %v2322
  %v2332 = getelementptr inbounds float, ptr %v2288, i64 %v2331
  br label %b206
b206:
  %v2333 = phi i64 [ 0, %b204 ], [ %v2359, %b214 ]
  %v2334 = icmp slt i64 %v2333, %v2321
  br i1 %v2334, label %b207, label %b208
b207:
  %v2335 = mul i64 %v2333, 32
  %v2336 = getelementptr inbounds float, ptr %v2332, i64 %v2335
  %v2337 = mul i64 %v2333, 2
  %v2338 = getelementptr inbounds float, ptr %v2292, i64 %v2337
  br label %b209
b209:
  %v2339 = phi i64 [ 0, %b207 ], [ %v2348, %b210 ]
  %v2340 = icmp slt i64 %v2339, %v2327
  br i1 %v2340, label %b210, label %b211
b210:
  %v2341 = mul i64 %v2339, 2
  %v2342 = getelementptr inbounds float, ptr %v2336, i64 %v2341
  %v2343 = mul i64 %v2339, 768
  %v2344 = getelementptr inbounds float, ptr %v2338, i64 %v2343
  %v2345 = getelementptr inbounds float, ptr %v2342, i64 0
  %v2346 = load <2 x float>, ptr %v2345, align 4
  %v2347 = getelementptr inbounds float, ptr %v2344, i64 0
  store <2 x float> %v2346, ptr %v2347, align 4
  %v2348 = add nsw i64 %v2339, 1
  br label %b209
b211:
  %v2349 = mul i64 %v2327, 2
  %v2350 = getelementptr inbounds float, ptr %v2336, i64 %v2349
  %v2351 = mul i64 %v2327, 768
  %v2352 = getelementptr inbounds float, ptr %v2338, i64 %v2351
  br label %b212
b212:
  %v2353 = phi i64 [ 0, %b211 ], [ %v2358, %b213 ]
  %v2354 = icmp slt i64 %v2353, %v2329
  br i1 %v2354, label %b213, label %b214
b213:
  %v2355 = getelementptr inbounds float, ptr %v2350, i64 %v2353
  %v2356 = load float, ptr %v2355, align 4
  %v2357 = getelementptr inbounds float, ptr %v2352, i64 %v2353
  store float %v2356, ptr %v2357, align 4
  %v2358 = add nsw i64 %v2353, 1
  br label %b212, !llvm.loop !3
b214:
  %v2359 = add nsw i64 %v2333, 1
  br label %b206
b208:
  br label %b215
b215:
  %v2360 = phi i64 [ 0, %b208 ], [ %v2395, %b223 ]
  %v2361 = icmp slt i64 %v2360, 0
  br i1 %v2361, label %b216, label %b217
b216:
  %v2362 = mul i64 %v2317, 8
  %v2363 = add i64 %v2362, %v2360
  %v2364 = getelementptr inbounds float, ptr %v2291, i64 %v2363
  br label %b218
b218:
  %v2365 = phi i64 [ 0, %b216 ], [ %v2383, %b219 ]
  %v2366 = icmp slt i64 %v2365, %v2321
  br i1 %v2366, label %b219, label %b220
b219:
  %v2367 = mul i64 %v2365, 8
  %v2368 = getelementptr inbounds float, ptr %v2364, i64 %v2367
  %v2369 = mul i64 %v2365, 32
  %v2370 = getelementptr inbounds float, ptr %v140, i64 %v2369
  %v2371 = getelementptr inbounds float, ptr %v2368, i64 0
  %v2372 = load <8 x float>, ptr %v2371, align 4
  %v2373 = getelementptr inbounds float, ptr %v2370, i64 0
  store <8 x float> %v2372, ptr %v2373, align 4
  %v2374 = getelementptr inbounds float, ptr %v2368, i64 8
  %v2375 = load <8 x float>, ptr %v2374, align 4
  %v2376 = getelementptr inbounds float, ptr %v2370, i64 8
  store <8 x float> %v2375, ptr %v2376, align 4
  %v2377 = getelementptr inbounds float, ptr %v2368, i64 16
  %v2378 = load <8 x float>, ptr %v2377, align 4
  %v2379 = getelementptr inbounds float, ptr %v2370, i64 16
  store <8 x float> %v2378, ptr %v2379, align 4
  %v2380 = getelementptr inbounds float, ptr %v2368, i64 24
  %v2381 = load <8 x float>, ptr %v2380, align 4
  %v2382 = getelementptr inbounds float, ptr %v2370, i64 24
  store <8 x float> %v2381, ptr %v2382, align 4
  %v2383 = add nsw i64 %v2365, 1
  br label %b218
b220:
  %v2384 = sdiv i64 %v2326, 2
  br label %b221
b221:
  %v2385 = phi i64 [ 0, %b220 ], [ %v2394, %b222 ]
  %v2386 = icmp slt i64 %v2385, %v2384
  br i1 %v2386, label %b222, label %b223
b222:
  %v2387 = mul i64 %v2385, 2
  %v2388 = add i64 %v2322, %v2387
  %v2389 = mul i64 %v2385, 768
  %v2390 = getelementptr inbounds float, ptr %v2292, i64 %v2389
  %v2391 = mul i64 %v2388, 8
  %v2392 = add i64 %v2391, %v2360
  %v2393 = getelementptr inbounds float, ptr %v2306, i64 %v2392
  call void @outer_2x32(ptr %v2390, ptr %v140, i64 %v2321, ptr %v2393, i64 8)
  %v2394 = add nsw i64 %v2385, 1
  br label %b221
b223:
  %v2395 = add nsw i64 %v2360, 32
  br label %b215
b217:
  %v2396 = mul i64 %v2317, 8
  %v2397 = add i64 %v2396, 0
  %v2398 = getelementptr inbounds float, ptr %v2291, i64 %v2397
  br label %b224
b224:
  %v2399 = phi i64 [ 0, %b217 ], [ %v2408, %b225 ]
  %v2400 = icmp slt i64 %v2399, %v2321
  br i1 %v2400, label %b225, label %b226
b225:
  %v2401 = mul i64 %v2399, 8
  %v2402 = getelementptr inbounds float, ptr %v2398, i64 %v2401
  %v2403 = mul i64 %v2399, 8
  %v2404 = getelementptr inbounds float, ptr %v140, i64 %v2403
  %v2405 = getelementptr inbounds float, ptr %v2402, i64 0
  %v2406 = load <8 x float>, ptr %v2405, align 4
  %v2407 = getelementptr inbounds float, ptr %v2404, i64 0
  store <8 x float> %v2406, ptr %v2407, align 4
  %v2408 = add nsw i64 %v2399, 1
  br label %b224
b226:
  %v2409 = sdiv i64 %v2326, 2
  br label %b227
b227:
  %v2410 = phi i64 [ 0, %b226 ], [ %v2419, %b228 ]
  %v2411 = icmp slt i64 %v2410, %v2409
  br i1 %v2411, label %b228, label %b229
b228:
  %v2412 = mul i64 %v2410, 2
  %v2413 = add i64 %v2322, %v2412
  %v2414 = mul i64 %v2410, 768
  %v2415 = getelementptr inbounds float, ptr %v2292, i64 %v2414
  %v2416 = mul i64 %v2413, 8
  %v2417 = add i64 %v2416, 0
  %v2418 = getelementptr inbounds float, ptr %v2306, i64 %v2417
  call void @outer_2x8(ptr %v2415, ptr %v140, i64 %v2321, ptr %v2418, i64 8)
  %v2419 = add nsw i64 %v2410, 1
  br label %b227
b229:
  %v2420 = add nsw i64 %v2322, 64
  br label %b203
b205:
  %v2421 = add nsw i64 %v2317, 384
  br label %b200
b202:
  %v2422 = icmp sgt i64 %v3, 1
  br i1 %v2422, label %b230, label %b231
b230:
  %v2423 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2424 = atomicrmw add ptr %v2423, i64 1 acq_rel
  %v2425 = load i64, ptr %v135, align 8
  %v2426 = add i64 %v2425, 1
  store i64 %v2426, ptr %v135, align 8
  %v2427 = mul i64 %v3, %v2426
  br label %b232
b232:
  %v2428 = load atomic i64, ptr %v2423 acquire, align 8
  %v2429 = icmp slt i64 %v2428, %v2427
  br i1 %v2429, label %b233, label %b234
b233:
  %v2430 = call i32 @sched_yield()
  br label %b232
b234:
  br label %b231
b231:
  %v2431 = icmp eq i64 %v2, 0
  br i1 %v2431, label %b235, label %b236
b235:
  br label %b237
b237:
  %v2432 = phi i64 [ 0, %b235 ], [ %v2479, %b242 ]
  %v2433 = icmp slt i64 %v2432, 32
  br i1 %v2433, label %b238, label %b239
b238:
  br label %b240
b240:
  %v2434 = phi i64 [ 0, %b238 ], [ %v2476, %b245 ]
  %v2435 = phi <8 x float> [ splat (float 0x0000000000000000), %b238 ], [ %v2475, %b245 ]
  %v2436 = icmp slt i64 %v2434, %v8
  br i1 %v2436, label %b241, label %b242
b241:
  %v2437 = add i64 %v2434, 128
  %v2438 = icmp slt i64 %v2437, %v8
  %v2439 = select i1 %v2438, i64 %v2437, i64 %v8
  br label %b243
b243:
  %v2440 = phi i64 [ %v2434, %b241 ], [ %v2474, %b244 ]
  %v2441 = phi <8 x float> [ splat (float 0x0000000000000000), %b241 ], [ %v2473, %b244 ]
  %v2442 = icmp slt i64 %v2440, %v2439
  br i1 %v2442, label %b244, label %b245
b244:
  %v2443 = mul i64 %v2440, 32
  %v2444 = getelementptr inbounds float, ptr %v60, i64 %v2443
  %v2445 = mul i64 %v2440, 32
  %v2446 = getelementptr inbounds float, ptr %v64, i64 %v2445
  %v2447 = mul i64 %v2440, 1
  %v2448 = getelementptr inbounds float, ptr %v66, i64 %v2447
  %v2449 = getelementptr inbounds float, ptr %v2448, i64 0
  %v2450 = load float, ptr %v2449, align 4
  %v2451 = fdiv float %v2450, 0x4040000000000000
  %v2452 = mul i64 %v2440, 1
  %v2453 = getelementptr inbounds float, ptr %v68, i64 %v2452
  %v2454 = getelementptr inbounds float, ptr %v2453, i64 0
  %v2455 = load float, ptr %v2454, align 4
  %v2456 = fdiv float %v2455, 0x4040000000000000
  %v2457 = fadd float %v2456, 0x3EE4F8B580000000
  %v2458 = call float @llvm.sqrt.f32(float %v2457)
  %v2459 = fdiv float 0x3FF0000000000000, %v2458
  %v2460 = add i64 0, %v2432
  %v2461 = getelementptr inbounds float, ptr %v2444, i64 %v2460
  %v2462 = load <8 x float>, ptr %v2461, align 4
  %v2463 = add i64 0, %v2432
  %v2464 = getelementptr inbounds float, ptr %v2446, i64 %v2463
  %v2465 = load <8 x float>, ptr %v2464, align 4
  %v2466 = insertelement <8 x float> poison, float %v2451, i64 0
  %v2467 = shufflevector <8 x float> %v2466, <8 x float> poison, <8 x i32> zeroinitializer
  %v2468 = fsub <8 x float> %v2465, %v2467
  %v2469 = insertelement <8 x float> poison, float %v2459, i64 0
  %v2470 = shufflevector <8 x float> %v2469, <8 x float> poison, <8 x i32> zeroinitializer
  %v2471 = fmul <8 x float> %v2468, %v2470
  %v2472 = fmul <8 x float> %v2462, %v2471
  %v2473 = fadd <8 x float> %v2441, %v2472
  %v2474 = add nsw i64 %v2440, 1
  br label %b243
b245:
  %v2475 = fadd <8 x float> %v2435, %v2441
  %v2476 = add nsw i64 %v2434, 128
  br label %b240
b242:
  %v2477 = add i64 0, %v2432
  %v2478 = getelementptr inbounds float, ptr %v50, i64 %v2477
  store <8 x float> %v2435, ptr %v2478, align 4
  %v2479 = add nsw i64 %v2432, 8
  br label %b237
b239:
  br label %b236
b236:
  %v2480 = icmp sgt i64 %v3, 1
  br i1 %v2480, label %b246, label %b247
b246:
  %v2481 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2482 = atomicrmw add ptr %v2481, i64 1 acq_rel
  %v2483 = load i64, ptr %v135, align 8
  %v2484 = add i64 %v2483, 1
  store i64 %v2484, ptr %v135, align 8
  %v2485 = mul i64 %v3, %v2484
  br label %b248
b248:
  %v2486 = load atomic i64, ptr %v2481 acquire, align 8
  %v2487 = icmp slt i64 %v2486, %v2485
  br i1 %v2487, label %b249, label %b250
b249:
  %v2488 = call i32 @sched_yield()
  br label %b248
b250:
  br label %b247
b247:
  %v2489 = icmp eq i64 %v2, 0
  br i1 %v2489, label %b251, label %b252
b251:
  br label %b253
b253:
  %v2490 = phi i64 [ 0, %b251 ], [ %v2661, %b258 ]
  %v2491 = phi <8 x float> [ splat (float 0x0000000000000000), %b251 ], [ %v2660, %b258 ]
  %v2492 = icmp slt i64 %v2490, %v8
  br i1 %v2492, label %b254, label %b255
b254:
  %v2493 = add i64 %v2490, 128
  %v2494 = icmp slt i64 %v2493, %v8
  %v2495 = select i1 %v2494, i64 %v2493, i64 %v8
  br label %b256
b256:
  %v2496 = phi i64 [ %v2490, %b254 ], [ %v2659, %b257 ]
  %v2497 = phi <8 x float> [ splat (float 0x0000000000000000), %b254 ], [ %v2658, %b257 ]
  %v2498 = icmp slt i64 %v2496, %v2495
  br i1 %v2498, label %b257, label %b258
b257:
  %v2499 = mul i64 %v2496, 8
  %v2500 = getelementptr inbounds float, ptr %v82, i64 %v2499
  %v2501 = mul i64 %v2496, 32
  %v2502 = getelementptr inbounds float, ptr %v70, i64 %v2501
  %v2503 = mul i64 %v2496, 1
  %v2504 = getelementptr inbounds float, ptr %v74, i64 %v2503
  %v2505 = getelementptr inbounds float, ptr %v2504, i64 0
  %v2506 = load float, ptr %v2505, align 4
  %v2507 = mul i64 %v2496, 1
  %v2508 = getelementptr inbounds float, ptr %v76, i64 %v2507
  %v2509 = getelementptr inbounds float, ptr %v2508, i64 0
  %v2510 = load float, ptr %v2509, align 4
  %v2511 = fdiv float 0x3FF0000000000000, %v2510
  %v2512 = mul i64 %v2496, 32
  %v2513 = getelementptr inbounds float, ptr %v64, i64 %v2512
  %v2514 = mul i64 %v2496, 1
  %v2515 = getelementptr inbounds float, ptr %v66, i64 %v2514
  %v2516 = getelementptr inbounds float, ptr %v2515, i64 0
  %v2517 = load float, ptr %v2516, align 4
  %v2518 = fdiv float %v2517, 0x4040000000000000
  %v2519 = mul i64 %v2496, 1
  %v2520 = getelementptr inbounds float, ptr %v68, i64 %v2519
  %v2521 = getelementptr inbounds float, ptr %v2520, i64 0
  %v2522 = load float, ptr %v2521, align 4
  %v2523 = fdiv float %v2522, 0x4040000000000000
  %v2524 = fadd float %v2523, 0x3EE4F8B580000000
  %v2525 = call float @llvm.sqrt.f32(float %v2524)
  %v2526 = fdiv float 0x3FF0000000000000, %v2525
  %v2527 = mul i64 1, %v7
  %v2528 = add i64 %v2496, %v2527
  %v2529 = mul i64 %v2528, 8
  %v2530 = getelementptr inbounds float, ptr %v34, i64 %v2529
  %v2531 = mul i64 %v2496, 1
  %v2532 = getelementptr inbounds float, ptr %v78, i64 %v2531
  %v2533 = getelementptr inbounds float, ptr %v2532, i64 0
  %v2534 = load float, ptr %v2533, align 4
  %v2535 = mul i64 %v2496, 1
  %v2536 = getelementptr inbounds float, ptr %v80, i64 %v2535
  %v2537 = getelementptr inbounds float, ptr %v2536, i64 0
  %v2538 = load float, ptr %v2537, align 4
  %v2539 = fdiv float 0x3FF0000000000000, %v2538
  %v2540 = add i64 0, 0
  %v2541 = getelementptr inbounds float, ptr %v2500, i64 %v2540
  %v2542 = load <8 x float>, ptr %v2541, align 4
  %v2543 = add i64 16, 0
  %v2544 = getelementptr inbounds float, ptr %v2502, i64 %v2543
  %v2545 = load <8 x float>, ptr %v2544, align 4
  %v2546 = insertelement <8 x float> poison, float %v2506, i64 0
  %v2547 = shufflevector <8 x float> %v2546, <8 x float> poison, <8 x i32> zeroinitializer
  %v2548 = fsub <8 x float> %v2545, %v2547
  %v2549 = insertelement <8 x float> poison, float %v2511, i64 0
  %v2550 = shufflevector <8 x float> %v2549, <8 x float> poison, <8 x i32> zeroinitializer
  %v2551 = fmul <8 x float> %v2548, %v2550
  %v2552 = add i64 16, 0
  %v2553 = getelementptr inbounds float, ptr %v14, i64 %v2552
  %v2554 = load <8 x float>, ptr %v2553, align 4
  %v2555 = fmul <8 x float> %v2551, %v2554
  %v2556 = add i64 16, 0
  %v2557 = getelementptr inbounds float, ptr %v16, i64 %v2556
  %v2558 = load <8 x float>, ptr %v2557, align 4
  %v2559 = fadd <8 x float> %v2555, %v2558
  %v2560 = add i64 16, 0
  %v2561 = getelementptr inbounds float, ptr %v2513, i64 %v2560
  %v2562 = load <8 x float>, ptr %v2561, align 4
  %v2563 = insertelement <8 x float> poison, float %v2518, i64 0
  %v2564 = shufflevector <8 x float> %v2563, <8 x float> poison, <8 x i32> zeroinitializer
  %v2565 = fsub <8 x float> %v2562, %v2564
  %v2566 = insertelement <8 x float> poison, float %v2526, i64 0
  %v2567 = shufflevector <8 x float> %v2566, <8 x float> poison, <8 x i32> zeroinitializer
  %v2568 = fmul <8 x float> %v2565, %v2567
  %v2569 = add i64 16, 0
  %v2570 = getelementptr inbounds float, ptr %v20, i64 %v2569
  %v2571 = load <8 x float>, ptr %v2570, align 4
  %v2572 = fmul <8 x float> %v2568, %v2571
  %v2573 = add i64 16, 0
  %v2574 = getelementptr inbounds float, ptr %v22, i64 %v2573
  %v2575 = load <8 x float>, ptr %v2574, align 4
  %v2576 = fadd <8 x float> %v2572, %v2575
  %v2577 = fadd <8 x float> %v2559, %v2576
  %v2578 = add i64 16, 0
  %v2579 = getelementptr inbounds float, ptr %v24, i64 %v2578
  %v2580 = load <8 x float>, ptr %v2579, align 4
  %v2581 = fadd <8 x float> %v2577, %v2580
  %v2582 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2581)
  %v2583 = fneg <8 x float> %v2582
  %v2584 = fcmp olt <8 x float> %v2583, splat (float 0xC05A400000000000)
  %v2585 = select <8 x i1> %v2584, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2583
  %v2586 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2585, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2587 = fsub <8 x float> %v2586, splat (float 0x4168000000000000)
  %v2588 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2587, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2585)
  %v2589 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2587, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2588)
  %v2590 = bitcast <8 x float> %v2586 to <8 x i32>
  %v2591 = fmul <8 x float> %v2589, %v2589
  %v2592 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2589, <8 x float> splat (float 0x3F81227F40000000))
  %v2593 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2592, <8 x float> %v2589, <8 x float> splat (float 0x3FA5556740000000))
  %v2594 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2593, <8 x float> %v2589, <8 x float> splat (float 0x3FC5554B00000000))
  %v2595 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2594, <8 x float> %v2589, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2596 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2591, <8 x float> %v2595, <8 x float> %v2589)
  %v2597 = sub <8 x i32> %v2590, splat (i32 1262485250)
  %v2598 = lshr <8 x i32> %v2597, splat (i32 1)
  %v2599 = sub <8 x i32> %v2597, %v2598
  %v2600 = shl <8 x i32> %v2598, splat (i32 23)
  %v2601 = bitcast <8 x i32> %v2600 to <8 x float>
  %v2602 = shl <8 x i32> %v2599, splat (i32 23)
  %v2603 = bitcast <8 x i32> %v2602 to <8 x float>
  %v2604 = fadd <8 x float> %v2596, splat (float 0x3FF0000000000000)
  %v2605 = fmul <8 x float> %v2604, %v2601
  %v2606 = fmul <8 x float> %v2605, %v2603
  %v2607 = fcmp olt <8 x float> %v2581, splat (float 0x0000000000000000)
  %v2608 = select <8 x i1> %v2607, <8 x float> %v2606, <8 x float> splat (float 0x3FF0000000000000)
  %v2609 = fadd <8 x float> %v2606, splat (float 0x3FF0000000000000)
  %v2610 = fdiv <8 x float> %v2608, %v2609
  %v2611 = fmul <8 x float> %v2542, %v2610
  %v2612 = add i64 0, 0
  %v2613 = getelementptr inbounds float, ptr %v2530, i64 %v2612
  %v2614 = load <8 x float>, ptr %v2613, align 4
  %v2615 = insertelement <8 x float> poison, float %v2534, i64 0
  %v2616 = shufflevector <8 x float> %v2615, <8 x float> poison, <8 x i32> zeroinitializer
  %v2617 = fsub <8 x float> %v2614, %v2616
  %v2618 = insertelement <8 x float> poison, float %v2539, i64 0
  %v2619 = shufflevector <8 x float> %v2618, <8 x float> poison, <8 x i32> zeroinitializer
  %v2620 = fmul <8 x float> %v2617, %v2619
  %v2621 = add i64 0, 0
  %v2622 = getelementptr inbounds float, ptr %v26, i64 %v2621
  %v2623 = load <8 x float>, ptr %v2622, align 4
  %v2624 = fmul <8 x float> %v2620, %v2623
  %v2625 = add i64 0, 0
  %v2626 = getelementptr inbounds float, ptr %v28, i64 %v2625
  %v2627 = load <8 x float>, ptr %v2626, align 4
  %v2628 = fadd <8 x float> %v2624, %v2627
  %v2629 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2628)
  %v2630 = fcmp ogt <8 x float> %v2629, splat (float 0x4023000000000000)
  %v2631 = select <8 x i1> %v2630, <8 x float> splat (float 0x4023000000000000), <8 x float> %v2629
  %v2632 = fadd <8 x float> %v2631, %v2631
  %v2633 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2632, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2634 = fsub <8 x float> %v2633, splat (float 0x4168000000000000)
  %v2635 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2634, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2632)
  %v2636 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2634, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2635)
  %v2637 = bitcast <8 x float> %v2633 to <8 x i32>
  %v2638 = fmul <8 x float> %v2636, %v2636
  %v2639 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2636, <8 x float> splat (float 0x3F81227F40000000))
  %v2640 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2639, <8 x float> %v2636, <8 x float> splat (float 0x3FA5556740000000))
  %v2641 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2640, <8 x float> %v2636, <8 x float> splat (float 0x3FC5554B00000000))
  %v2642 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2641, <8 x float> %v2636, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2643 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2638, <8 x float> %v2642, <8 x float> %v2636)
  %v2644 = shl <8 x i32> %v2637, splat (i32 23)
  %v2645 = add <8 x i32> %v2644, splat (i32 1065353216)
  %v2646 = bitcast <8 x i32> %v2645 to <8 x float>
  %v2647 = fsub <8 x float> %v2646, splat (float 0x3FF0000000000000)
  %v2648 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2646, <8 x float> %v2643, <8 x float> %v2647)
  %v2649 = fadd <8 x float> %v2648, splat (float 0x4000000000000000)
  %v2650 = fdiv <8 x float> %v2648, %v2649
  %v2651 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v2650, <8 x float> %v2628)
  %v2652 = fmul <8 x float> %v2651, %v2651
  %v2653 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v2654 = shufflevector <8 x float> %v2653, <8 x float> poison, <8 x i32> zeroinitializer
  %v2655 = fsub <8 x float> %v2654, %v2652
  %v2656 = fmul <8 x float> %v2611, %v2655
  %v2657 = fmul <8 x float> %v2656, %v2620
  %v2658 = fadd <8 x float> %v2497, %v2657
  %v2659 = add nsw i64 %v2496, 1
  br label %b256
b258:
  %v2660 = fadd <8 x float> %v2491, %v2497
  %v2661 = add nsw i64 %v2490, 128
  br label %b253
b255:
  %v2662 = add i64 0, 0
  %v2663 = getelementptr inbounds float, ptr %v56, i64 %v2662
  store <8 x float> %v2491, ptr %v2663, align 4
  br label %b252
b252:
  %v2664 = icmp sgt i64 %v3, 1
  br i1 %v2664, label %b259, label %b260
b259:
  %v2665 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2666 = atomicrmw add ptr %v2665, i64 1 acq_rel
  %v2667 = load i64, ptr %v135, align 8
  %v2668 = add i64 %v2667, 1
  store i64 %v2668, ptr %v135, align 8
  %v2669 = mul i64 %v3, %v2668
  br label %b261
b261:
  %v2670 = load atomic i64, ptr %v2665 acquire, align 8
  %v2671 = icmp slt i64 %v2670, %v2669
  br i1 %v2671, label %b262, label %b263
b262:
  %v2672 = call i32 @sched_yield()
  br label %b261
b263:
  br label %b260
b260:
  %v2673 = icmp eq i64 %v2, 0
  br i1 %v2673, label %b264, label %b265
b264:
  br label %b266
b266:
  %v2674 = phi i64 [ 0, %b264 ], [ %v2844, %b271 ]
  %v2675 = phi <8 x float> [ splat (float 0x0000000000000000), %b264 ], [ %v2843, %b271 ]
  %v2676 = icmp slt i64 %v2674, %v8
  br i1 %v2676, label %b267, label %b268
b267:
  %v2677 = add i64 %v2674, 128
  %v2678 = icmp slt i64 %v2677, %v8
  %v2679 = select i1 %v2678, i64 %v2677, i64 %v8
  br label %b269
b269:
  %v2680 = phi i64 [ %v2674, %b267 ], [ %v2842, %b270 ]
  %v2681 = phi <8 x float> [ splat (float 0x0000000000000000), %b267 ], [ %v2841, %b270 ]
  %v2682 = icmp slt i64 %v2680, %v2679
  br i1 %v2682, label %b270, label %b271
b270:
  %v2683 = mul i64 %v2680, 8
  %v2684 = getelementptr inbounds float, ptr %v82, i64 %v2683
  %v2685 = mul i64 %v2680, 32
  %v2686 = getelementptr inbounds float, ptr %v70, i64 %v2685
  %v2687 = mul i64 %v2680, 1
  %v2688 = getelementptr inbounds float, ptr %v74, i64 %v2687
  %v2689 = getelementptr inbounds float, ptr %v2688, i64 0
  %v2690 = load float, ptr %v2689, align 4
  %v2691 = mul i64 %v2680, 1
  %v2692 = getelementptr inbounds float, ptr %v76, i64 %v2691
  %v2693 = getelementptr inbounds float, ptr %v2692, i64 0
  %v2694 = load float, ptr %v2693, align 4
  %v2695 = fdiv float 0x3FF0000000000000, %v2694
  %v2696 = mul i64 %v2680, 32
  %v2697 = getelementptr inbounds float, ptr %v64, i64 %v2696
  %v2698 = mul i64 %v2680, 1
  %v2699 = getelementptr inbounds float, ptr %v66, i64 %v2698
  %v2700 = getelementptr inbounds float, ptr %v2699, i64 0
  %v2701 = load float, ptr %v2700, align 4
  %v2702 = fdiv float %v2701, 0x4040000000000000
  %v2703 = mul i64 %v2680, 1
  %v2704 = getelementptr inbounds float, ptr %v68, i64 %v2703
  %v2705 = getelementptr inbounds float, ptr %v2704, i64 0
  %v2706 = load float, ptr %v2705, align 4
  %v2707 = fdiv float %v2706, 0x4040000000000000
  %v2708 = fadd float %v2707, 0x3EE4F8B580000000
  %v2709 = call float @llvm.sqrt.f32(float %v2708)
  %v2710 = fdiv float 0x3FF0000000000000, %v2709
  %v2711 = mul i64 1, %v7
  %v2712 = add i64 %v2680, %v2711
  %v2713 = mul i64 %v2712, 8
  %v2714 = getelementptr inbounds float, ptr %v34, i64 %v2713
  %v2715 = mul i64 %v2680, 1
  %v2716 = getelementptr inbounds float, ptr %v78, i64 %v2715
  %v2717 = getelementptr inbounds float, ptr %v2716, i64 0
  %v2718 = load float, ptr %v2717, align 4
  %v2719 = mul i64 %v2680, 1
  %v2720 = getelementptr inbounds float, ptr %v80, i64 %v2719
  %v2721 = getelementptr inbounds float, ptr %v2720, i64 0
  %v2722 = load float, ptr %v2721, align 4
  %v2723 = fdiv float 0x3FF0000000000000, %v2722
  %v2724 = add i64 0, 0
  %v2725 = getelementptr inbounds float, ptr %v2684, i64 %v2724
  %v2726 = load <8 x float>, ptr %v2725, align 4
  %v2727 = add i64 16, 0
  %v2728 = getelementptr inbounds float, ptr %v2686, i64 %v2727
  %v2729 = load <8 x float>, ptr %v2728, align 4
  %v2730 = insertelement <8 x float> poison, float %v2690, i64 0
  %v2731 = shufflevector <8 x float> %v2730, <8 x float> poison, <8 x i32> zeroinitializer
  %v2732 = fsub <8 x float> %v2729, %v2731
  %v2733 = insertelement <8 x float> poison, float %v2695, i64 0
  %v2734 = shufflevector <8 x float> %v2733, <8 x float> poison, <8 x i32> zeroinitializer
  %v2735 = fmul <8 x float> %v2732, %v2734
  %v2736 = add i64 16, 0
  %v2737 = getelementptr inbounds float, ptr %v14, i64 %v2736
  %v2738 = load <8 x float>, ptr %v2737, align 4
  %v2739 = fmul <8 x float> %v2735, %v2738
  %v2740 = add i64 16, 0
  %v2741 = getelementptr inbounds float, ptr %v16, i64 %v2740
  %v2742 = load <8 x float>, ptr %v2741, align 4
  %v2743 = fadd <8 x float> %v2739, %v2742
  %v2744 = add i64 16, 0
  %v2745 = getelementptr inbounds float, ptr %v2697, i64 %v2744
  %v2746 = load <8 x float>, ptr %v2745, align 4
  %v2747 = insertelement <8 x float> poison, float %v2702, i64 0
  %v2748 = shufflevector <8 x float> %v2747, <8 x float> poison, <8 x i32> zeroinitializer
  %v2749 = fsub <8 x float> %v2746, %v2748
  %v2750 = insertelement <8 x float> poison, float %v2710, i64 0
  %v2751 = shufflevector <8 x float> %v2750, <8 x float> poison, <8 x i32> zeroinitializer
  %v2752 = fmul <8 x float> %v2749, %v2751
  %v2753 = add i64 16, 0
  %v2754 = getelementptr inbounds float, ptr %v20, i64 %v2753
  %v2755 = load <8 x float>, ptr %v2754, align 4
  %v2756 = fmul <8 x float> %v2752, %v2755
  %v2757 = add i64 16, 0
  %v2758 = getelementptr inbounds float, ptr %v22, i64 %v2757
  %v2759 = load <8 x float>, ptr %v2758, align 4
  %v2760 = fadd <8 x float> %v2756, %v2759
  %v2761 = fadd <8 x float> %v2743, %v2760
  %v2762 = add i64 16, 0
  %v2763 = getelementptr inbounds float, ptr %v24, i64 %v2762
  %v2764 = load <8 x float>, ptr %v2763, align 4
  %v2765 = fadd <8 x float> %v2761, %v2764
  %v2766 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2765)
  %v2767 = fneg <8 x float> %v2766
  %v2768 = fcmp olt <8 x float> %v2767, splat (float 0xC05A400000000000)
  %v2769 = select <8 x i1> %v2768, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2767
  %v2770 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2769, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2771 = fsub <8 x float> %v2770, splat (float 0x4168000000000000)
  %v2772 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2771, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2769)
  %v2773 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2771, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2772)
  %v2774 = bitcast <8 x float> %v2770 to <8 x i32>
  %v2775 = fmul <8 x float> %v2773, %v2773
  %v2776 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2773, <8 x float> splat (float 0x3F81227F40000000))
  %v2777 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2776, <8 x float> %v2773, <8 x float> splat (float 0x3FA5556740000000))
  %v2778 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2777, <8 x float> %v2773, <8 x float> splat (float 0x3FC5554B00000000))
  %v2779 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2778, <8 x float> %v2773, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2780 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2775, <8 x float> %v2779, <8 x float> %v2773)
  %v2781 = sub <8 x i32> %v2774, splat (i32 1262485250)
  %v2782 = lshr <8 x i32> %v2781, splat (i32 1)
  %v2783 = sub <8 x i32> %v2781, %v2782
  %v2784 = shl <8 x i32> %v2782, splat (i32 23)
  %v2785 = bitcast <8 x i32> %v2784 to <8 x float>
  %v2786 = shl <8 x i32> %v2783, splat (i32 23)
  %v2787 = bitcast <8 x i32> %v2786 to <8 x float>
  %v2788 = fadd <8 x float> %v2780, splat (float 0x3FF0000000000000)
  %v2789 = fmul <8 x float> %v2788, %v2785
  %v2790 = fmul <8 x float> %v2789, %v2787
  %v2791 = fcmp olt <8 x float> %v2765, splat (float 0x0000000000000000)
  %v2792 = select <8 x i1> %v2791, <8 x float> %v2790, <8 x float> splat (float 0x3FF0000000000000)
  %v2793 = fadd <8 x float> %v2790, splat (float 0x3FF0000000000000)
  %v2794 = fdiv <8 x float> %v2792, %v2793
  %v2795 = fmul <8 x float> %v2726, %v2794
  %v2796 = add i64 0, 0
  %v2797 = getelementptr inbounds float, ptr %v2714, i64 %v2796
  %v2798 = load <8 x float>, ptr %v2797, align 4
  %v2799 = insertelement <8 x float> poison, float %v2718, i64 0
  %v2800 = shufflevector <8 x float> %v2799, <8 x float> poison, <8 x i32> zeroinitializer
  %v2801 = fsub <8 x float> %v2798, %v2800
  %v2802 = insertelement <8 x float> poison, float %v2723, i64 0
  %v2803 = shufflevector <8 x float> %v2802, <8 x float> poison, <8 x i32> zeroinitializer
  %v2804 = fmul <8 x float> %v2801, %v2803
  %v2805 = add i64 0, 0
  %v2806 = getelementptr inbounds float, ptr %v26, i64 %v2805
  %v2807 = load <8 x float>, ptr %v2806, align 4
  %v2808 = fmul <8 x float> %v2804, %v2807
  %v2809 = add i64 0, 0
  %v2810 = getelementptr inbounds float, ptr %v28, i64 %v2809
  %v2811 = load <8 x float>, ptr %v2810, align 4
  %v2812 = fadd <8 x float> %v2808, %v2811
  %v2813 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2812)
  %v2814 = fcmp ogt <8 x float> %v2813, splat (float 0x4023000000000000)
  %v2815 = select <8 x i1> %v2814, <8 x float> splat (float 0x4023000000000000), <8 x float> %v2813
  %v2816 = fadd <8 x float> %v2815, %v2815
  %v2817 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2816, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2818 = fsub <8 x float> %v2817, splat (float 0x4168000000000000)
  %v2819 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2818, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2816)
  %v2820 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2818, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2819)
  %v2821 = bitcast <8 x float> %v2817 to <8 x i32>
  %v2822 = fmul <8 x float> %v2820, %v2820
  %v2823 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2820, <8 x float> splat (float 0x3F81227F40000000))
  %v2824 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2823, <8 x float> %v2820, <8 x float> splat (float 0x3FA5556740000000))
  %v2825 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2824, <8 x float> %v2820, <8 x float> splat (float 0x3FC5554B00000000))
  %v2826 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2825, <8 x float> %v2820, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2827 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2822, <8 x float> %v2826, <8 x float> %v2820)
  %v2828 = shl <8 x i32> %v2821, splat (i32 23)
  %v2829 = add <8 x i32> %v2828, splat (i32 1065353216)
  %v2830 = bitcast <8 x i32> %v2829 to <8 x float>
  %v2831 = fsub <8 x float> %v2830, splat (float 0x3FF0000000000000)
  %v2832 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2830, <8 x float> %v2827, <8 x float> %v2831)
  %v2833 = fadd <8 x float> %v2832, splat (float 0x4000000000000000)
  %v2834 = fdiv <8 x float> %v2832, %v2833
  %v2835 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v2834, <8 x float> %v2812)
  %v2836 = fmul <8 x float> %v2835, %v2835
  %v2837 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v2838 = shufflevector <8 x float> %v2837, <8 x float> poison, <8 x i32> zeroinitializer
  %v2839 = fsub <8 x float> %v2838, %v2836
  %v2840 = fmul <8 x float> %v2795, %v2839
  %v2841 = fadd <8 x float> %v2681, %v2840
  %v2842 = add nsw i64 %v2680, 1
  br label %b269
b271:
  %v2843 = fadd <8 x float> %v2675, %v2681
  %v2844 = add nsw i64 %v2674, 128
  br label %b266
b268:
  %v2845 = add i64 0, 0
  %v2846 = getelementptr inbounds float, ptr %v58, i64 %v2845
  store <8 x float> %v2675, ptr %v2846, align 4
  br label %b265
b265:
  %v2847 = icmp sgt i64 %v3, 1
  br i1 %v2847, label %b272, label %b273
b272:
  %v2848 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2849 = atomicrmw add ptr %v2848, i64 1 acq_rel
  %v2850 = load i64, ptr %v135, align 8
  %v2851 = add i64 %v2850, 1
  store i64 %v2851, ptr %v135, align 8
  %v2852 = mul i64 %v3, %v2851
  br label %b274
b274:
  %v2853 = load atomic i64, ptr %v2848 acquire, align 8
  %v2854 = icmp slt i64 %v2853, %v2852
  br i1 %v2854, label %b275, label %b276
b275:
  %v2855 = call i32 @sched_yield()
  br label %b274
b276:
  br label %b273
b273:
  %v2856 = icmp eq i64 %v2, 0
  br i1 %v2856, label %b277, label %b278
b277:
  br label %b279
b279:
  %v2857 = phi i64 [ 0, %b277 ], [ %v2864, %b280 ]
  %v2858 = icmp slt i64 %v2857, 32
  br i1 %v2858, label %b280, label %b281
b280:
  %v2859 = add i64 0, %v2857
  %v2860 = getelementptr inbounds float, ptr %v46, i64 %v2859
  %v2861 = load <8 x float>, ptr %v2860, align 4
  %v2862 = add i64 0, %v2857
  %v2863 = getelementptr inbounds float, ptr %v52, i64 %v2862
  store <8 x float> %v2861, ptr %v2863, align 4
  %v2864 = add nsw i64 %v2857, 8
  br label %b279
b281:
  br label %b278
b278:
  %v2865 = icmp sgt i64 %v3, 1
  br i1 %v2865, label %b282, label %b283
b282:
  %v2866 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2867 = atomicrmw add ptr %v2866, i64 1 acq_rel
  %v2868 = load i64, ptr %v135, align 8
  %v2869 = add i64 %v2868, 1
  store i64 %v2869, ptr %v135, align 8
  %v2870 = mul i64 %v3, %v2869
  br label %b284
b284:
  %v2871 = load atomic i64, ptr %v2866 acquire, align 8
  %v2872 = icmp slt i64 %v2871, %v2870
  br i1 %v2872, label %b285, label %b286
b285:
  %v2873 = call i32 @sched_yield()
  br label %b284
b286:
  br label %b283
b283:
  %v2874 = icmp eq i64 %v2, 0
  br i1 %v2874, label %b287, label %b288
b287:
  br label %b289
b289:
  %v2875 = phi i64 [ 0, %b287 ], [ %v2882, %b290 ]
  %v2876 = icmp slt i64 %v2875, 32
  br i1 %v2876, label %b290, label %b291
b290:
  %v2877 = add i64 0, %v2875
  %v2878 = getelementptr inbounds float, ptr %v46, i64 %v2877
  %v2879 = load <8 x float>, ptr %v2878, align 4
  %v2880 = add i64 0, %v2875
  %v2881 = getelementptr inbounds float, ptr %v54, i64 %v2880
  store <8 x float> %v2879, ptr %v2881, align 4
  %v2882 = add nsw i64 %v2875, 8
  br label %b289
b291:
  br label %b288
b288:
  %v2883 = icmp sgt i64 %v3, 1
  br i1 %v2883, label %b292, label %b293
b292:
  %v2884 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2885 = atomicrmw add ptr %v2884, i64 1 acq_rel
  %v2886 = load i64, ptr %v135, align 8
  %v2887 = add i64 %v2886, 1
  store i64 %v2887, ptr %v135, align 8
  %v2888 = mul i64 %v3, %v2887
  br label %b294
b294:
  %v2889 = load atomic i64, ptr %v2884 acquire, align 8
  %v2890 = icmp slt i64 %v2889, %v2888
  br i1 %v2890, label %b295, label %b296
b295:
  %v2891 = call i32 @sched_yield()
  br label %b294
b296:
  br label %b293
b293:
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
declare float @llvm.sqrt.f32(float)
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
