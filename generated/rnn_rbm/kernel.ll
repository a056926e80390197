; generated from specs/rnn_rbm.yaml by `make generated`: do not edit
; rnn_rbm V=8 H=8 U=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_6x2 = private unnamed_addr constant [6 x ptr] [ptr @tile_1x2, ptr @tile_2x2, ptr @tile_3x2, ptr @tile_4x2, ptr @tile_5x2, ptr @tile_6x2], align 8
@table_tile_6x1 = private unnamed_addr constant [6 x ptr] [ptr @tile_1x1, ptr @tile_2x1, ptr @tile_3x1, ptr @tile_4x1, ptr @tile_5x1, ptr @tile_6x1], align 8
@table_tile_8x1 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1, ptr @tile_2x1, ptr @tile_3x1, ptr @tile_4x1, ptr @tile_5x1, ptr @tile_6x1, ptr @tile_7x1, ptr @tile_8x1], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v149 = alloca i64, i64 1, align 8
  %v368 = alloca float, i64 144, align 4
  %v480 = alloca float, i64 64, align 4
  %v657 = alloca float, i64 96, align 4
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
  %v95 = getelementptr inbounds ptr, ptr %v0, i64 43
  %v96 = load ptr, ptr %v95, align 4
  %v97 = getelementptr inbounds ptr, ptr %v0, i64 44
  %v98 = load ptr, ptr %v97, align 4
  %v99 = getelementptr inbounds ptr, ptr %v0, i64 45
  %v100 = load ptr, ptr %v99, align 4
  %v101 = getelementptr inbounds i64, ptr %v1, i64 6
  %v102 = load i64, ptr %v101, align 8
  %v103 = getelementptr inbounds i64, ptr %v1, i64 7
  %v104 = load i64, ptr %v103, align 8
  %v105 = getelementptr inbounds i64, ptr %v1, i64 16
  %v106 = load i64, ptr %v105, align 8
  %v107 = getelementptr inbounds i64, ptr %v1, i64 17
  %v108 = load i64, ptr %v107, align 8
  %v109 = getelementptr inbounds i64, ptr %v1, i64 18
  %v110 = load i64, ptr %v109, align 8
  %v111 = getelementptr inbounds i64, ptr %v1, i64 19
  %v112 = load i64, ptr %v111, align 8
  %v113 = getelementptr inbounds i64, ptr %v1, i64 21
  %v114 = load i64, ptr %v113, align 8
  %v115 = getelementptr inbounds i64, ptr %v1, i64 22
  %v116 = load i64, ptr %v115, align 8
  %v117 = getelementptr inbounds i64, ptr %v1, i64 23
  %v118 = load i64, ptr %v117, align 8
  %v119 = getelementptr inbounds i64, ptr %v1, i64 24
  %v120 = load i64, ptr %v119, align 8
  %v121 = getelementptr inbounds i64, ptr %v1, i64 36
  %v122 = load i64, ptr %v121, align 8
  %v123 = getelementptr inbounds i64, ptr %v1, i64 37
  %v124 = load i64, ptr %v123, align 8
  %v125 = getelementptr inbounds i64, ptr %v1, i64 38
  %v126 = load i64, ptr %v125, align 8
  %v127 = getelementptr inbounds i64, ptr %v1, i64 39
  %v128 = load i64, ptr %v127, align 8
  %v129 = getelementptr inbounds i64, ptr %v1, i64 40
  %v130 = load i64, ptr %v129, align 8
  %v131 = getelementptr inbounds i64, ptr %v1, i64 41
  %v132 = load i64, ptr %v131, align 8
  %v133 = getelementptr inbounds i64, ptr %v1, i64 42
  %v134 = load i64, ptr %v133, align 8
  %v135 = getelementptr inbounds i64, ptr %v1, i64 43
  %v136 = load i64, ptr %v135, align 8
  %v137 = getelementptr inbounds i64, ptr %v1, i64 44
  %v138 = load i64, ptr %v137, align 8
  %v139 = getelementptr inbounds i64, ptr %v1, i64 45
  %v140 = load i64, ptr %v139, align 8
  %v141 = getelementptr inbounds i64, ptr %v1, i64 46
  %v142 = load i64, ptr %v141, align 8
  %v143 = getelementptr inbounds i64, ptr %v1, i64 47
  %v144 = load i64, ptr %v143, align 8
  %v145 = getelementptr inbounds i64, ptr %v1, i64 48
  %v146 = load i64, ptr %v145, align 8
  %v147 = getelementptr inbounds i64, ptr %v1, i64 49
  %v148 = load i64, ptr %v147, align 8
  store i64 0, ptr %v149, align 8
  %v150 = getelementptr inbounds ptr, ptr %v0, i64 46
  %v151 = load ptr, ptr %v150, align 4
  %v152 = mul i64 %v2, 0
  %v153 = add i64 %v152, 384
  %v154 = getelementptr inbounds float, ptr %v151, i64 %v153
  %v155 = getelementptr inbounds i64, ptr %v1, i64 4
  %v156 = load i64, ptr %v155, align 8
  %v157 = icmp eq i64 %v156, 0
  br i1 %v157, label %b0, label %b1
b0:
  %v158 = icmp eq i64 %v2, 0
  br i1 %v158, label %b2, label %b3
b2:
  %v159 = add i64 0, 0
  %v160 = getelementptr inbounds float, ptr %v66, i64 %v159
  %v161 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v162 = shufflevector <8 x float> %v161, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v162, ptr %v160, align 4
  br label %b3
b3:
  br label %b1
b1:
  %v163 = icmp sgt i64 %v3, 1
  br i1 %v163, label %b4, label %b5
b4:
  %v164 = getelementptr inbounds i64, ptr %v1, i64 3
  %v165 = atomicrmw add ptr %v164, i64 1 acq_rel
  %v166 = load i64, ptr %v149, align 8
  %v167 = add i64 %v166, 1
  store i64 %v167, ptr %v149, align 8
  %v168 = mul i64 %v3, %v167
  br label %b6
b6:
  %v169 = load atomic i64, ptr %v164 acquire, align 8
  %v170 = icmp slt i64 %v169, %v168
  br i1 %v170, label %b7, label %b8
b7:
  %v171 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  %v172 = getelementptr inbounds i64, ptr %v1, i64 4
  %v173 = load i64, ptr %v172, align 8
  %v174 = icmp eq i64 %v173, 0
  br i1 %v174, label %b9, label %b10
b9:
  %v175 = icmp eq i64 %v2, 0
  br i1 %v175, label %b11, label %b12
b11:
  br label %b13
b13:
  %v176 = phi i64 [ 0, %b11 ], [ %v183, %b14 ]
  %v177 = icmp slt i64 %v176, 64
  br i1 %v177, label %b14, label %b15
b14:
  %v178 = add i64 0, %v176
  %v179 = getelementptr inbounds float, ptr %v14, i64 %v178
  %v180 = load <8 x float>, ptr %v179, align 4
  %v181 = add i64 0, %v176
  %v182 = getelementptr inbounds float, ptr %v64, i64 %v181
  store <8 x float> %v180, ptr %v182, align 4
  %v183 = add nsw i64 %v176, 8
  br label %b13
b15:
  br label %b12
b12:
  br label %b10
b10:
  %v184 = icmp sgt i64 %v3, 1
  br i1 %v184, label %b16, label %b17
b16:
  %v185 = getelementptr inbounds i64, ptr %v1, i64 3
  %v186 = atomicrmw add ptr %v185, i64 1 acq_rel
  %v187 = load i64, ptr %v149, align 8
  %v188 = add i64 %v187, 1
  store i64 %v188, ptr %v149, align 8
  %v189 = mul i64 %v3, %v188
  br label %b18
b18:
  %v190 = load atomic i64, ptr %v185 acquire, align 8
  %v191 = icmp slt i64 %v190, %v189
  br i1 %v191, label %b19, label %b20
b19:
  %v192 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  %v193 = getelementptr inbounds i64, ptr %v1, i64 4
  %v194 = load i64, ptr %v193, align 8
  %v195 = icmp eq i64 %v194, 0
  br i1 %v195, label %b21, label %b22
b21:
  %v196 = icmp eq i64 %v2, 0
  br i1 %v196, label %b23, label %b24
b23:
  br label %b25
b25:
  %v197 = phi i64 [ 0, %b23 ], [ %v204, %b26 ]
  %v198 = icmp slt i64 %v197, 64
  br i1 %v198, label %b26, label %b27
b26:
  %v199 = add i64 0, %v197
  %v200 = getelementptr inbounds float, ptr %v16, i64 %v199
  %v201 = load <8 x float>, ptr %v200, align 4
  %v202 = add i64 64, %v197
  %v203 = getelementptr inbounds float, ptr %v64, i64 %v202
  store <8 x float> %v201, ptr %v203, align 4
  %v204 = add nsw i64 %v197, 8
  br label %b25
b27:
  br label %b24
b24:
  br label %b22
b22:
  %v205 = icmp sgt i64 %v3, 1
  br i1 %v205, label %b28, label %b29
b28:
  %v206 = getelementptr inbounds i64, ptr %v1, i64 3
  %v207 = atomicrmw add ptr %v206, i64 1 acq_rel
  %v208 = load i64, ptr %v149, align 8
  %v209 = add i64 %v208, 1
  store i64 %v209, ptr %v149, align 8
  %v210 = mul i64 %v3, %v209
  br label %b30
b30:
  %v211 = load atomic i64, ptr %v206 acquire, align 8
  %v212 = icmp slt i64 %v211, %v210
  br i1 %v212, label %b31, label %b32
b31:
  %v213 = call i32 @sched_yield()
  br label %b30
b32:
  br label %b29
b29:
  %v214 = getelementptr inbounds i64, ptr %v1, i64 4
  %v215 = load i64, ptr %v214, align 8
  %v216 = icmp eq i64 %v215, 0
  br i1 %v216, label %b33, label %b34
b33:
  %v217 = getelementptr inbounds i64, ptr %v1, i64 52
  %v218 = load i64, ptr %v217, align 8
  %v219 = icmp eq i64 %v218, 0
  br i1 %v219, label %b35, label %b36
b35:
  %v220 = add i64 %v7, 0
  %v221 = sdiv i64 %v220, 1
  %v222 = add i64 %v2, 1
  %v223 = mul i64 %v221, %v2
  %v224 = sdiv i64 %v223, %v3
  %v225 = mul i64 %v224, 1
  %v226 = icmp slt i64 %v225, %v7
  %v227 = select i1 %v226, i64 %v225, i64 %v7
  %v228 = mul i64 %v221, %v222
  %v229 = sdiv i64 %v228, %v3
  %v230 = mul i64 %v229, 1
  %v231 = icmp slt i64 %v230, %v7
  %v232 = select i1 %v231, i64 %v230, i64 %v7
  br label %b37
b37:
  %v233 = phi i64 [ %v227, %b35 ], [ %v244, %b38 ]
  %v234 = icmp slt i64 %v233, %v232
  br i1 %v234, label %b38, label %b39
b38:
  %v235 = and i64 0, %v112
  %v236 = mul i64 %v235, %v7
  %v237 = add i64 %v236, %v233
  %v238 = mul i64 %v237, 8
  %v239 = getelementptr inbounds float, ptr %v36, i64 %v238
  %v240 = add i64 0, 0
  %v241 = getelementptr inbounds float, ptr %v239, i64 %v240
  %v242 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v243 = shufflevector <8 x float> %v242, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v243, ptr %v241, align 4
  %v244 = add nsw i64 %v233, 1
  br label %b37
b39:
  br label %b36
b36:
  br label %b34
b34:
  %v245 = icmp sgt i64 %v3, 1
  br i1 %v245, label %b40, label %b41
b40:
  %v246 = getelementptr inbounds i64, ptr %v1, i64 3
  %v247 = atomicrmw add ptr %v246, i64 1 acq_rel
  %v248 = load i64, ptr %v149, align 8
  %v249 = add i64 %v248, 1
  store i64 %v249, ptr %v149, align 8
  %v250 = mul i64 %v3, %v249
  br label %b42
b42:
  %v251 = load atomic i64, ptr %v246 acquire, align 8
  %v252 = icmp slt i64 %v251, %v250
  br i1 %v252, label %b43, label %b44
b43:
  %v253 = call i32 @sched_yield()
  br label %b42
b44:
  br label %b41
b41:
  %v254 = getelementptr inbounds float, ptr %v151, i64 0
  %v255 = getelementptr inbounds i64, ptr %v1, i64 4
  %v256 = load i64, ptr %v255, align 8
  %v257 = icmp eq i64 %v256, 0
  br i1 %v257, label %b45, label %b46
b45:
  %v258 = add i64 1, 0
  %v259 = sdiv i64 %v258, 1
  %v260 = add i64 %v2, 1
  %v261 = mul i64 %v259, %v2
  %v262 = sdiv i64 %v261, %v3
  %v263 = mul i64 %v262, 1
  %v264 = icmp slt i64 %v263, 1
  %v265 = select i1 %v264, i64 %v263, i64 1
  %v266 = mul i64 %v259, %v260
  %v267 = sdiv i64 %v266, %v3
  %v268 = mul i64 %v267, 1
  %v269 = icmp slt i64 %v268, 1
  %v270 = select i1 %v269, i64 %v268, i64 1
  %v271 = icmp slt i64 %v270, 1
  %v272 = select i1 %v271, i64 %v270, i64 1
  br label %b47
b47:
  %v273 = phi i64 [ %v265, %b45 ], [ %v306, %b48 ]
  %v274 = icmp slt i64 %v273, %v272
  br i1 %v274, label %b48, label %b49
b48:
  %v275 = mul i64 %v273, 192
  %v276 = mul i64 %v273, 8
  %v277 = add i64 %v275, 0
  %v278 = add i64 %v276, 0
  %v279 = getelementptr inbounds float, ptr %v254, i64 %v277
  %v280 = sub i64 8, %v278
  %v281 = icmp slt i64 %v280, 0
  %v282 = select i1 %v281, i64 0, i64 %v280
  %v283 = mul i64 %v278, 8
  %v284 = add i64 0, %v283
  %v285 = getelementptr inbounds float, ptr %v26, i64 %v284
  call void @pack_turned(ptr %v285, i64 8, i64 1, i64 8, i64 %v282, ptr %v279, i64 16)
  %v286 = add i64 %v275, 8
  %v287 = add i64 %v276, 0
  %v288 = getelementptr inbounds float, ptr %v254, i64 %v286
  %v289 = sub i64 8, %v287
  %v290 = icmp slt i64 %v289, 0
  %v291 = select i1 %v290, i64 0, i64 %v289
  %v292 = mul i64 %v287, 1
  %v293 = add i64 0, %v292
  %v294 = getelementptr inbounds float, ptr %v28, i64 %v293
  call void @pack_rows(ptr %v294, i64 1, i64 8, i64 8, i64 %v291, ptr %v288, i64 16)
  %v295 = add i64 %v275, 128
  %v296 = add i64 %v295, 0
  %v297 = add i64 %v276, 0
  %v298 = getelementptr inbounds float, ptr %v254, i64 %v296
  %v299 = sub i64 8, %v297
  %v300 = icmp slt i64 %v299, 0
  %v301 = select i1 %v300, i64 0, i64 %v299
  %v302 = mul i64 %v297, 1
  %v303 = add i64 0, %v302
  %v304 = getelementptr inbounds float, ptr %v28, i64 %v303
  call void @pack_rows(ptr %v304, i64 1, i64 8, i64 8, i64 %v301, ptr %v298, i64 8)
  %v305 = add i64 %v295, 64
  %v306 = add nsw i64 %v273, 1
  br label %b47
b49:
  br label %b46
b46:
  %v307 = icmp sgt i64 %v3, 1
  br i1 %v307, label %b50, label %b51
b50:
  %v308 = getelementptr inbounds i64, ptr %v1, i64 3
  %v309 = atomicrmw add ptr %v308, i64 1 acq_rel
  %v310 = load i64, ptr %v149, align 8
  %v311 = add i64 %v310, 1
  store i64 %v311, ptr %v149, align 8
  %v312 = mul i64 %v3, %v311
  br label %b52
b52:
  %v313 = load atomic i64, ptr %v308 acquire, align 8
  %v314 = icmp slt i64 %v313, %v312
  br i1 %v314, label %b53, label %b54
b53:
  %v315 = call i32 @sched_yield()
  br label %b52
b54:
  br label %b51
b51:
  %v316 = getelementptr inbounds float, ptr %v151, i64 192
  %v317 = getelementptr inbounds i64, ptr %v1, i64 4
  %v318 = load i64, ptr %v317, align 8
  %v319 = icmp eq i64 %v318, 0
  br i1 %v319, label %b55, label %b56
b55:
  %v320 = add i64 1, 0
  %v321 = sdiv i64 %v320, 1
  %v322 = add i64 %v2, 1
  %v323 = mul i64 %v321, %v2
  %v324 = sdiv i64 %v323, %v3
  %v325 = mul i64 %v324, 1
  %v326 = icmp slt i64 %v325, 1
  %v327 = select i1 %v326, i64 %v325, i64 1
  %v328 = mul i64 %v321, %v322
  %v329 = sdiv i64 %v328, %v3
  %v330 = mul i64 %v329, 1
  %v331 = icmp slt i64 %v330, 1
  %v332 = select i1 %v331, i64 %v330, i64 1
  %v333 = icmp slt i64 %v332, 1
  %v334 = select i1 %v333, i64 %v332, i64 1
  br label %b57
b57:
  %v335 = phi i64 [ %v327, %b55 ], [ %v349, %b58 ]
  %v336 = icmp slt i64 %v335, %v334
  br i1 %v336, label %b58, label %b59
b58:
  %v337 = mul i64 %v335, 64
  %v338 = mul i64 %v335, 8
  %v339 = add i64 %v337, 0
  %v340 = add i64 %v338, 0
  %v341 = getelementptr inbounds float, ptr %v316, i64 %v339
  %v342 = sub i64 8, %v340
  %v343 = icmp slt i64 %v342, 0
  %v344 = select i1 %v343, i64 0, i64 %v342
  %v345 = mul i64 %v340, 8
  %v346 = add i64 0, %v345
  %v347 = getelementptr inbounds float, ptr %v22, i64 %v346
  call void @pack_turned(ptr %v347, i64 8, i64 1, i64 8, i64 %v344, ptr %v341, i64 8)
  %v348 = add i64 %v337, 64
  %v349 = add nsw i64 %v335, 1
  br label %b57
b59:
  br label %b56
b56:
  %v350 = icmp sgt i64 %v3, 1
  br i1 %v350, label %b60, label %b61
b60:
  %v351 = getelementptr inbounds i64, ptr %v1, i64 3
  %v352 = atomicrmw add ptr %v351, i64 1 acq_rel
  %v353 = load i64, ptr %v149, align 8
  %v354 = add i64 %v353, 1
  store i64 %v354, ptr %v149, align 8
  %v355 = mul i64 %v3, %v354
  br label %b62
b62:
  %v356 = load atomic i64, ptr %v351 acquire, align 8
  %v357 = icmp slt i64 %v356, %v355
  br i1 %v357, label %b63, label %b64
b63:
  %v358 = call i32 @sched_yield()
  br label %b62
b64:
  br label %b61
b61:
  %v359 = getelementptr inbounds i64, ptr %v1, i64 5
  %v360 = load i64, ptr %v359, align 8
  br label %b65
b65:
  %v361 = phi i64 [ 0, %b61 ], [ %v604, %b113 ]
  %v362 = icmp slt i64 %v361, %v5
  br i1 %v362, label %b66, label %b67
b66:
  %v363 = add i64 %v361, %v360
  %v364 = icmp slt i64 %v363, %v5
  %v365 = select i1 %v364, i64 %v363, i64 %v5
  %v366 = sub i64 %v365, %v361
  %v367 = mul i64 %v366, %v7
  %v369 = add i64 %v367, 0
  %v370 = sdiv i64 %v369, 1
  %v371 = add i64 %v2, 1
  %v372 = mul i64 %v370, %v2
  %v373 = sdiv i64 %v372, %v3
  %v374 = mul i64 %v373, 1
  %v375 = icmp slt i64 %v374, %v367
  %v376 = select i1 %v375, i64 %v374, i64 %v367
  %v377 = mul i64 %v370, %v371
  %v378 = sdiv i64 %v377, %v3
  %v379 = mul i64 %v378, 1
  %v380 = icmp slt i64 %v379, %v367
  %v381 = select i1 %v380, i64 %v379, i64 %v367
  %v382 = mul i64 %v361, %v7
  %v383 = add i64 %v376, %v382
  %v384 = add i64 %v381, %v382
  br label %b68
b68:
  %v385 = phi i64 [ %v383, %b66 ], [ %v468, %b73 ]
  %v386 = icmp slt i64 %v385, %v384
  br i1 %v386, label %b69, label %b70
b69:
  %v387 = add i64 %v385, 96
  %v388 = icmp slt i64 %v387, %v384
  %v389 = select i1 %v388, i64 %v387, i64 %v384
  br label %b71
b71:
  %v390 = phi i64 [ 0, %b69 ], [ %v467, %b76 ]
  %v391 = icmp slt i64 %v390, 1
  br i1 %v391, label %b72, label %b73
b72:
  %v392 = sub i64 %v389, %v385
  %v393 = sub i64 6, 1
  %v394 = add i64 %v392, %v393
  %v395 = sdiv i64 %v394, 6
  br label %b74
b74:
  %v396 = phi i64 [ 0, %b72 ], [ %v466, %b83 ]
  %v397 = icmp slt i64 %v396, %v395
  br i1 %v397, label %b75, label %b76
b75:
  %v398 = mul i64 %v392, %v396
  %v399 = sdiv i64 %v398, %v395
  %v400 = add i64 %v385, %v399
  %v401 = add i64 %v396, 1
  %v402 = mul i64 %v392, %v401
  %v403 = sdiv i64 %v402, %v395
  %v404 = add i64 %v385, %v403
  %v405 = mul i64 %v390, 192
  %v406 = getelementptr inbounds float, ptr %v254, i64 %v405
  %v407 = sub i64 %v404, %v400
  %v408 = mul i64 %v400, 8
  %v409 = getelementptr inbounds float, ptr %v10, i64 %v408
  %v410 = getelementptr inbounds float, ptr %v409, i64 0
  %v411 = sub i64 %v407, 1
  %v412 = getelementptr inbounds ptr, ptr @table_tile_6x2, i64 %v411
  %v413 = load ptr, ptr %v412, align 4
  %v414 = getelementptr inbounds float, ptr %v368, i64 0
  %v415 = icmp sgt i64 %v407, 0
  br i1 %v415, label %b77, label %b78
b77:
  call void %v413(ptr %v410, i64 8, ptr %v406, i64 8, ptr %v414, i64 24, i64 8)
  br label %b78
b78:
  %v416 = add i64 %v405, 128
  %v417 = getelementptr inbounds float, ptr %v254, i64 %v416
  %v418 = sub i64 %v404, %v400
  %v419 = mul i64 %v400, 8
  %v420 = getelementptr inbounds float, ptr %v12, i64 %v419
  %v421 = getelementptr inbounds float, ptr %v420, i64 0
  %v422 = sub i64 %v418, 1
  %v423 = getelementptr inbounds ptr, ptr @table_tile_6x1, i64 %v422
  %v424 = load ptr, ptr %v423, align 4
  %v425 = getelementptr inbounds float, ptr %v368, i64 16
  %v426 = icmp sgt i64 %v418, 0
  br i1 %v426, label %b79, label %b80
b79:
  call void %v424(ptr %v421, i64 8, ptr %v417, i64 8, ptr %v425, i64 24, i64 0)
  br label %b80
b80:
  %v427 = add i64 %v416, 64
  br label %b81
b81:
  %v428 = phi i64 [ %v400, %b80 ], [ %v465, %b86 ]
  %v429 = icmp slt i64 %v428, %v404
  br i1 %v429, label %b82, label %b83
b82:
  %v430 = sub i64 %v428, %v400
  %v431 = mul i64 %v430, 24
  %v432 = getelementptr inbounds float, ptr %v368, i64 %v431
  %v433 = mul i64 %v361, %v7
  %v434 = sub i64 %v428, %v433
  %v435 = mul i64 %v434, 8
  %v436 = getelementptr inbounds float, ptr %v68, i64 %v435
  %v437 = mul i64 %v428, 8
  %v438 = getelementptr inbounds float, ptr %v70, i64 %v437
  %v439 = mul i64 %v428, 8
  %v440 = getelementptr inbounds float, ptr %v72, i64 %v439
  br label %b84
b84:
  %v441 = phi i64 [ 0, %b82 ], [ %v464, %b85 ]
  %v442 = icmp slt i64 %v441, 1
  br i1 %v442, label %b85, label %b86
b85:
  %v443 = mul i64 %v390, 1
  %v444 = add i64 %v443, %v441
  %v445 = mul i64 %v444, 8
  %v446 = add i64 0, %v441
  %v447 = mul i64 %v446, 8
  %v448 = getelementptr inbounds float, ptr %v432, i64 %v447
  %v449 = load <8 x float>, ptr %v448, align 4
  %v450 = add i64 1, %v441
  %v451 = mul i64 %v450, 8
  %v452 = getelementptr inbounds float, ptr %v432, i64 %v451
  %v453 = load <8 x float>, ptr %v452, align 4
  %v454 = add i64 2, %v441
  %v455 = mul i64 %v454, 8
  %v456 = getelementptr inbounds float, ptr %v432, i64 %v455
  %v457 = load <8 x float>, ptr %v456, align 4
  %v458 = add i64 0, %v445
  %v459 = getelementptr inbounds float, ptr %v436, i64 %v458
  store <8 x float> %v449, ptr %v459, align 4
  %v460 = add i64 0, %v445
  %v461 = getelementptr inbounds float, ptr %v438, i64 %v460
  store <8 x float> %v453, ptr %v461, align 4
  %v462 = add i64 0, %v445
  %v463 = getelementptr inbounds float, ptr %v440, i64 %v462
  store <8 x float> %v457, ptr %v463, align 4
  %v464 = add nsw i64 %v441, 1
  br label %b84
b86:
  %v465 = add nsw i64 %v428, 1
  br label %b81
b83:
  %v466 = add nsw i64 %v396, 1
  br label %b74
b76:
  %v467 = add nsw i64 %v390, 1
  br label %b71
b73:
  %v468 = add nsw i64 %v385, 96
  br label %b68
b70:
  %v469 = icmp sgt i64 %v3, 1
  br i1 %v469, label %b87, label %b88
b87:
  %v470 = getelementptr inbounds i64, ptr %v1, i64 3
  %v471 = atomicrmw add ptr %v470, i64 1 acq_rel
  %v472 = load i64, ptr %v149, align 8
  %v473 = add i64 %v472, 1
  store i64 %v473, ptr %v149, align 8
  %v474 = mul i64 %v3, %v473
  br label %b89
b89:
  %v475 = load atomic i64, ptr %v470 acquire, align 8
  %v476 = icmp slt i64 %v475, %v474
  br i1 %v476, label %b90, label %b91
b90:
  %v477 = call i32 @sched_yield()
  br label %b89
b91:
  br label %b88
b88:
  br label %b92
b92:
  %v478 = phi i64 [ %v361, %b88 ], [ %v594, %b97 ]
  %v479 = icmp slt i64 %v478, %v365
  br i1 %v479, label %b93, label %b94
b93:
  %v481 = add i64 %v7, 0
  %v482 = sdiv i64 %v481, 1
  %v483 = add i64 %v2, 1
  %v484 = mul i64 %v482, %v2
  %v485 = sdiv i64 %v484, %v3
  %v486 = mul i64 %v485, 1
  %v487 = icmp slt i64 %v486, %v7
  %v488 = select i1 %v487, i64 %v486, i64 %v7
  %v489 = mul i64 %v482, %v483
  %v490 = sdiv i64 %v489, %v3
  %v491 = mul i64 %v490, 1
  %v492 = icmp slt i64 %v491, %v7
  %v493 = select i1 %v492, i64 %v491, i64 %v7
  br label %b95
b95:
  %v494 = phi i64 [ %v488, %b93 ], [ %v593, %b100 ]
  %v495 = icmp slt i64 %v494, %v493
  br i1 %v495, label %b96, label %b97
b96:
  %v496 = add i64 %v494, 96
  %v497 = icmp slt i64 %v496, %v493
  %v498 = select i1 %v497, i64 %v496, i64 %v493
  br label %b98
b98:
  %v499 = phi i64 [ 0, %b96 ], [ %v592, %b103 ]
  %v500 = icmp slt i64 %v499, 1
  br i1 %v500, label %b99, label %b100
b99:
  %v501 = sub i64 %v498, %v494
  %v502 = sub i64 8, 1
  %v503 = add i64 %v501, %v502
  %v504 = sdiv i64 %v503, 8
  br label %b101
b101:
  %v505 = phi i64 [ 0, %b99 ], [ %v591, %b108 ]
  %v506 = icmp slt i64 %v505, %v504
  br i1 %v506, label %b102, label %b103
b102:
  %v507 = mul i64 %v501, %v505
  %v508 = sdiv i64 %v507, %v504
  %v509 = add i64 %v494, %v508
  %v510 = add i64 %v505, 1
  %v511 = mul i64 %v501, %v510
  %v512 = sdiv i64 %v511, %v504
  %v513 = add i64 %v494, %v512
  %v514 = mul i64 %v499, 64
  %v515 = getelementptr inbounds float, ptr %v316, i64 %v514
  %v516 = sub i64 %v513, %v509
  %v517 = add i64 %v478, 0
  %v518 = and i64 %v517, %v112
  %v519 = mul i64 %v518, %v7
  %v520 = add i64 %v519, %v509
  %v521 = mul i64 %v520, 8
  %v522 = getelementptr inbounds float, ptr %v36, i64 %v521
  %v523 = getelementptr inbounds float, ptr %v522, i64 0
  %v524 = sub i64 %v516, 1
  %v525 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v524
  %v526 = load ptr, ptr %v525, align 4
  %v527 = getelementptr inbounds float, ptr %v480, i64 0
  %v528 = icmp sgt i64 %v516, 0
  br i1 %v528, label %b104, label %b105
b104:
  call void %v526(ptr %v523, i64 8, ptr %v515, i64 8, ptr %v527, i64 8, i64 0)
  br label %b105
b105:
  %v529 = add i64 %v514, 64
  br label %b106
b106:
  %v530 = phi i64 [ %v509, %b105 ], [ %v590, %b111 ]
  %v531 = icmp slt i64 %v530, %v513
  br i1 %v531, label %b107, label %b108
b107:
  %v532 = sub i64 %v530, %v509
  %v533 = mul i64 %v532, 8
  %v534 = getelementptr inbounds float, ptr %v480, i64 %v533
  %v535 = add i64 %v478, 0
  %v536 = sub i64 %v535, %v361
  %v537 = mul i64 %v536, %v7
  %v538 = add i64 %v537, %v530
  %v539 = mul i64 %v538, 8
  %v540 = getelementptr inbounds float, ptr %v68, i64 %v539
  %v541 = add i64 %v478, 1
  %v542 = and i64 %v541, %v112
  %v543 = mul i64 %v542, %v7
  %v544 = add i64 %v543, %v530
  %v545 = mul i64 %v544, 8
  %v546 = getelementptr inbounds float, ptr %v36, i64 %v545
  br label %b109
b109:
  %v547 = phi i64 [ 0, %b107 ], [ %v589, %b110 ]
  %v548 = icmp slt i64 %v547, 1
  br i1 %v548, label %b110, label %b111
b110:
  %v549 = mul i64 %v499, 1
  %v550 = add i64 %v549, %v547
  %v551 = mul i64 %v550, 8
  %v552 = add i64 0, %v547
  %v553 = mul i64 %v552, 8
  %v554 = getelementptr inbounds float, ptr %v534, i64 %v553
  %v555 = load <8 x float>, ptr %v554, align 4
  %v556 = add i64 0, %v551
  %v557 = getelementptr inbounds float, ptr %v24, i64 %v556
  %v558 = load <8 x float>, ptr %v557, align 4
  %v559 = add i64 0, %v551
  %v560 = getelementptr inbounds float, ptr %v540, i64 %v559
  %v561 = load <8 x float>, ptr %v560, align 4
  %v562 = fadd <8 x float> %v555, %v561
  %v563 = fadd <8 x float> %v558, %v562
  %v564 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v563)
  %v565 = fcmp ogt <8 x float> %v564, splat (float 0x4023000000000000)
  %v566 = select <8 x i1> %v565, <8 x float> splat (float 0x4023000000000000), <8 x float> %v564
  %v567 = fadd <8 x float> %v566, %v566
  %v568 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v567, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v569 = fsub <8 x float> %v568, splat (float 0x4168000000000000)
  %v570 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v569, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v567)
  %v571 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v569, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v570)
  %v572 = bitcast <8 x float> %v568 to <8 x i32>
  %v573 = fmul <8 x float> %v571, %v571
  %v574 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v571, <8 x float> splat (float 0x3F81227F40000000))
  %v575 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v574, <8 x float> %v571, <8 x float> splat (float 0x3FA5556740000000))
  %v576 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v575, <8 x float> %v571, <8 x float> splat (float 0x3FC5554B00000000))
  %v577 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v576, <8 x float> %v571, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v578 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v573, <8 x float> %v577, <8 x float> %v571)
  %v579 = shl <8 x i32> %v572, splat (i32 23)
  %v580 = add <8 x i32> %v579, splat (i32 1065353216)
  %v581 = bitcast <8 x i32> %v580 to <8 x float>
  %v582 = fsub <8 x float> %v581, splat (float 0x3FF0000000000000)
  %v583 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v581, <8 x float> %v578, <8 x float> %v582)
  %v584 = fadd <8 x float> %v583, splat (float 0x4000000000000000)
  %v585 = fdiv <8 x float> %v583, %v584
  %v586 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v585, <8 x float> %v563)
  %v587 = add i64 0, %v551
  %v588 = getelementptr inbounds float, ptr %v546, i64 %v587
  store <8 x float> %v586, ptr %v588, align 4
  %v589 = add nsw i64 %v547, 1
  br label %b109
b111:
  %v590 = add nsw i64 %v530, 1
  br label %b106
b108:
  %v591 = add nsw i64 %v505, 1
  br label %b101
b103:
  %v592 = add nsw i64 %v499, 1
  br label %b98
b100:
  %v593 = add nsw i64 %v494, 96
  br label %b95
b97:
  %v594 = add nsw i64 %v478, 1
  br label %b92
b94:
  %v595 = icmp sgt i64 %v3, 1
  br i1 %v595, label %b112, label %b113
b112:
  %v596 = getelementptr inbounds i64, ptr %v1, i64 3
  %v597 = atomicrmw add ptr %v596, i64 1 acq_rel
  %v598 = load i64, ptr %v149, align 8
  %v599 = add i64 %v598, 1
  store i64 %v599, ptr %v149, align 8
  %v600 = mul i64 %v3, %v599
  br label %b114
b114:
  %v601 = load atomic i64, ptr %v596 acquire, align 8
  %v602 = icmp slt i64 %v601, %v600
  br i1 %v602, label %b115, label %b116
b115:
  %v603 = call i32 @sched_yield()
  br label %b114
b116:
  br label %b113
b113:
  %v604 = add nsw i64 %v361, %v360
  br label %b65
b67:
  %v605 = getelementptr inbounds float, ptr %v151, i64 256
  %v606 = getelementptr inbounds i64, ptr %v1, i64 4
  %v607 = load i64, ptr %v606, align 8
  %v608 = icmp eq i64 %v607, 0
  br i1 %v608, label %b117, label %b118
b117:
  %v609 = add i64 1, 0
  %v610 = sdiv i64 %v609, 1
  %v611 = add i64 %v2, 1
  %v612 = mul i64 %v610, %v2
  %v613 = sdiv i64 %v612, %v3
  %v614 = mul i64 %v613, 1
  %v615 = icmp slt i64 %v614, 1
  %v616 = select i1 %v615, i64 %v614, i64 1
  %v617 = mul i64 %v610, %v611
  %v618 = sdiv i64 %v617, %v3
  %v619 = mul i64 %v618, 1
  %v620 = icmp slt i64 %v619, 1
  %v621 = select i1 %v620, i64 %v619, i64 1
  %v622 = icmp slt i64 %v621, 1
  %v623 = select i1 %v622, i64 %v621, i64 1
  br label %b119
b119:
  %v624 = phi i64 [ %v616, %b117 ], [ %v647, %b120 ]
  %v625 = icmp slt i64 %v624, %v623
  br i1 %v625, label %b120, label %b121
b120:
  %v626 = mul i64 %v624, 128
  %v627 = mul i64 %v624, 8
  %v628 = add i64 %v626, 0
  %v629 = add i64 %v627, 0
  %v630 = getelementptr inbounds float, ptr %v605, i64 %v628
  %v631 = sub i64 8, %v629
  %v632 = icmp slt i64 %v631, 0
  %v633 = select i1 %v632, i64 0, i64 %v631
  %v634 = mul i64 %v629, 8
  %v635 = add i64 0, %v634
  %v636 = getelementptr inbounds float, ptr %v64, i64 %v635
  call void @pack_turned(ptr %v636, i64 8, i64 1, i64 8, i64 %v633, ptr %v630, i64 16)
  %v637 = add i64 %v626, 8
  %v638 = add i64 %v627, 0
  %v639 = getelementptr inbounds float, ptr %v605, i64 %v637
  %v640 = sub i64 8, %v638
  %v641 = icmp slt i64 %v640, 0
  %v642 = select i1 %v641, i64 0, i64 %v640
  %v643 = mul i64 %v638, 8
  %v644 = add i64 64, %v643
  %v645 = getelementptr inbounds float, ptr %v64, i64 %v644
  call void @pack_turned(ptr %v645, i64 8, i64 1, i64 8, i64 %v642, ptr %v639, i64 16)
  %v646 = add i64 %v626, 128
  %v647 = add nsw i64 %v624, 1
  br label %b119
b121:
  br label %b118
b118:
  %v648 = icmp sgt i64 %v3, 1
  br i1 %v648, label %b122, label %b123
b122:
  %v649 = getelementptr inbounds i64, ptr %v1, i64 3
  %v650 = atomicrmw add ptr %v649, i64 1 acq_rel
  %v651 = load i64, ptr %v149, align 8
  %v652 = add i64 %v651, 1
  store i64 %v652, ptr %v149, align 8
  %v653 = mul i64 %v3, %v652
  br label %b124
b124:
  %v654 = load atomic i64, ptr %v649 acquire, align 8
  %v655 = icmp slt i64 %v654, %v653
  br i1 %v655, label %b125, label %b126
b125:
  %v656 = call i32 @sched_yield()
  br label %b124
b126:
  br label %b123
b123:
  %v658 = add i64 %v8, 0
  %v659 = sdiv i64 %v658, 1
  %v660 = add i64 %v2, 1
  %v661 = mul i64 %v659, %v2
  %v662 = sdiv i64 %v661, %v3
  %v663 = mul i64 %v662, 1
  %v664 = icmp slt i64 %v663, %v8
  %v665 = select i1 %v664, i64 %v663, i64 %v8
  %v666 = mul i64 %v659, %v660
  %v667 = sdiv i64 %v666, %v3
  %v668 = mul i64 %v667, 1
  %v669 = icmp slt i64 %v668, %v8
  %v670 = select i1 %v669, i64 %v668, i64 %v8
  br label %b127
b127:
  %v671 = phi i64 [ %v665, %b123 ], [ %v741, %b132 ]
  %v672 = icmp slt i64 %v671, %v670
  br i1 %v672, label %b128, label %b129
b128:
  %v673 = add i64 %v671, 96
  %v674 = icmp slt i64 %v673, %v670
  %v675 = select i1 %v674, i64 %v673, i64 %v670
  br label %b130
b130:
  %v676 = phi i64 [ 0, %b128 ], [ %v740, %b135 ]
  %v677 = icmp slt i64 %v676, 1
  br i1 %v677, label %b131, label %b132
b131:
  %v678 = sub i64 %v675, %v671
  %v679 = sub i64 6, 1
  %v680 = add i64 %v678, %v679
  %v681 = sdiv i64 %v680, 6
  br label %b133
b133:
  %v682 = phi i64 [ 0, %b131 ], [ %v739, %b140 ]
  %v683 = icmp slt i64 %v682, %v681
  br i1 %v683, label %b134, label %b135
b134:
  %v684 = mul i64 %v678, %v682
  %v685 = sdiv i64 %v684, %v681
  %v686 = add i64 %v671, %v685
  %v687 = add i64 %v682, 1
  %v688 = mul i64 %v678, %v687
  %v689 = sdiv i64 %v688, %v681
  %v690 = add i64 %v671, %v689
  %v691 = mul i64 %v676, 128
  %v692 = getelementptr inbounds float, ptr %v605, i64 %v691
  %v693 = sub i64 %v690, %v686
  %v694 = mul i64 %v686, 8
  %v695 = getelementptr inbounds float, ptr %v36, i64 %v694
  %v696 = getelementptr inbounds float, ptr %v695, i64 0
  %v697 = sub i64 %v693, 1
  %v698 = getelementptr inbounds ptr, ptr @table_tile_6x2, i64 %v697
  %v699 = load ptr, ptr %v698, align 4
  %v700 = getelementptr inbounds float, ptr %v657, i64 0
  %v701 = icmp sgt i64 %v693, 0
  br i1 %v701, label %b136, label %b137
b136:
  call void %v699(ptr %v696, i64 8, ptr %v692, i64 8, ptr %v700, i64 16, i64 8)
  br label %b137
b137:
  %v702 = add i64 %v691, 128
  br label %b138
b138:
  %v703 = phi i64 [ %v686, %b137 ], [ %v738, %b143 ]
  %v704 = icmp slt i64 %v703, %v690
  br i1 %v704, label %b139, label %b140
b139:
  %v705 = sub i64 %v703, %v686
  %v706 = mul i64 %v705, 16
  %v707 = getelementptr inbounds float, ptr %v657, i64 %v706
  %v708 = mul i64 %v703, 8
  %v709 = getelementptr inbounds float, ptr %v40, i64 %v708
  %v710 = mul i64 %v703, 8
  %v711 = getelementptr inbounds float, ptr %v42, i64 %v710
  br label %b141
b141:
  %v712 = phi i64 [ 0, %b139 ], [ %v737, %b142 ]
  %v713 = icmp slt i64 %v712, 1
  br i1 %v713, label %b142, label %b143
b142:
  %v714 = mul i64 %v676, 1
  %v715 = add i64 %v714, %v712
  %v716 = mul i64 %v715, 8
  %v717 = add i64 0, %v712
  %v718 = mul i64 %v717, 8
  %v719 = getelementptr inbounds float, ptr %v707, i64 %v718
  %v720 = load <8 x float>, ptr %v719, align 4
  %v721 = add i64 1, %v712
  %v722 = mul i64 %v721, 8
  %v723 = getelementptr inbounds float, ptr %v707, i64 %v722
  %v724 = load <8 x float>, ptr %v723, align 4
  %v725 = add i64 0, %v716
  %v726 = getelementptr inbounds float, ptr %v18, i64 %v725
  %v727 = load <8 x float>, ptr %v726, align 4
  %v728 = fadd <8 x float> %v727, %v720
  %v729 = add i64 0, %v716
  %v730 = getelementptr inbounds float, ptr %v20, i64 %v729
  %v731 = load <8 x float>, ptr %v730, align 4
  %v732 = fadd <8 x float> %v731, %v724
  %v733 = add i64 0, %v716
  %v734 = getelementptr inbounds float, ptr %v709, i64 %v733
  store <8 x float> %v728, ptr %v734, align 4
  %v735 = add i64 0, %v716
  %v736 = getelementptr inbounds float, ptr %v711, i64 %v735
  store <8 x float> %v732, ptr %v736, align 4
  %v737 = add nsw i64 %v712, 1
  br label %b141
b143:
  %v738 = add nsw i64 %v703, 1
  br label %b138
b140:
  %v739 = add nsw i64 %v682, 1
  br label %b133
b135:
  %v740 = add nsw i64 %v676, 1
  br label %b130
b132:
  %v741 = add nsw i64 %v671, 96
  br label %b127
b129:
  %v742 = add i64 %v8, 0
  %v743 = sdiv i64 %v742, 1
  %v744 = add i64 %v2, 1
  %v745 = mul i64 %v743, %v2
  %v746 = sdiv i64 %v745, %v3
  %v747 = mul i64 %v746, 1
  %v748 = icmp slt i64 %v747, %v8
  %v749 = select i1 %v748, i64 %v747, i64 %v8
  %v750 = mul i64 %v743, %v744
  %v751 = sdiv i64 %v750, %v3
  %v752 = mul i64 %v751, 1
  %v753 = icmp slt i64 %v752, %v8
  %v754 = select i1 %v753, i64 %v752, i64 %v8
  br label %b144
b144:
  %v755 = phi i64 [ %v749, %b129 ], [ %v786, %b149 ]
  %v756 = icmp slt i64 %v755, %v754
  br i1 %v756, label %b145, label %b146
b145:
  br label %b147
b147:
  %v757 = phi i64 [ 0, %b145 ], [ %v772, %b148 ]
  %v758 = phi <8 x float> [ splat (float 0x0000000000000000), %b145 ], [ %v771, %b148 ]
  %v759 = icmp slt i64 %v757, 8
  br i1 %v759, label %b148, label %b149
b148:
  %v760 = mul i64 %v755, 8
  %v761 = getelementptr inbounds float, ptr %v10, i64 %v760
  %v762 = mul i64 %v755, 8
  %v763 = getelementptr inbounds float, ptr %v40, i64 %v762
  %v764 = add i64 0, %v757
  %v765 = getelementptr inbounds float, ptr %v761, i64 %v764
  %v766 = load <8 x float>, ptr %v765, align 4
  %v767 = add i64 0, %v757
  %v768 = getelementptr inbounds float, ptr %v763, i64 %v767
  %v769 = load <8 x float>, ptr %v768, align 4
  %v770 = fmul <8 x float> %v766, %v769
  %v771 = fadd <8 x float> %v758, %v770
  %v772 = add nsw i64 %v757, 8
  br label %b147
b149:
  %v773 = shufflevector <8 x float> %v758, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v774 = shufflevector <8 x float> %v758, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v775 = fadd <4 x float> %v773, %v774
  %v776 = shufflevector <4 x float> %v775, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v777 = shufflevector <4 x float> %v775, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v778 = fadd <2 x float> %v776, %v777
  %v779 = extractelement <2 x float> %v778, i64 0
  %v780 = extractelement <2 x float> %v778, i64 1
  %v781 = fadd float %v779, %v780
  %v782 = fadd float %v781, 0x0000000000000000
  %v783 = mul i64 %v755, 1
  %v784 = getelementptr inbounds float, ptr %v74, i64 %v783
  %v785 = getelementptr inbounds float, ptr %v784, i64 0
  store float %v782, ptr %v785, align 4
  %v786 = add nsw i64 %v755, 1
  br label %b144
b146:
  %v787 = add i64 %v8, 0
  %v788 = sdiv i64 %v787, 1
  %v789 = add i64 %v2, 1
  %v790 = mul i64 %v788, %v2
  %v791 = sdiv i64 %v790, %v3
  %v792 = mul i64 %v791, 1
  %v793 = icmp slt i64 %v792, %v8
  %v794 = select i1 %v793, i64 %v792, i64 %v8
  %v795 = mul i64 %v788, %v789
  %v796 = sdiv i64 %v795, %v3
  %v797 = mul i64 %v796, 1
  %v798 = icmp slt i64 %v797, %v8
  %v799 = select i1 %v798, i64 %v797, i64 %v8
  br label %b150
b150:
  %v800 = phi i64 [ %v794, %b146 ], [ %v877, %b155 ]
  %v801 = icmp slt i64 %v800, %v799
  br i1 %v801, label %b151, label %b152
b151:
  br label %b153
b153:
  %v802 = phi i64 [ 0, %b151 ], [ %v863, %b154 ]
  %v803 = phi <8 x float> [ splat (float 0x0000000000000000), %b151 ], [ %v862, %b154 ]
  %v804 = icmp slt i64 %v802, 8
  br i1 %v804, label %b154, label %b155
b154:
  %v805 = mul i64 %v800, 8
  %v806 = getelementptr inbounds float, ptr %v70, i64 %v805
  %v807 = mul i64 %v800, 8
  %v808 = getelementptr inbounds float, ptr %v42, i64 %v807
  %v809 = add i64 0, %v802
  %v810 = getelementptr inbounds float, ptr %v806, i64 %v809
  %v811 = load <8 x float>, ptr %v810, align 4
  %v812 = add i64 0, %v802
  %v813 = getelementptr inbounds float, ptr %v808, i64 %v812
  %v814 = load <8 x float>, ptr %v813, align 4
  %v815 = fadd <8 x float> %v811, %v814
  %v816 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v815)
  %v817 = fneg <8 x float> %v816
  %v818 = fcmp olt <8 x float> %v817, splat (float 0xC05A400000000000)
  %v819 = select <8 x i1> %v818, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v817
  %v820 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v819, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v821 = fsub <8 x float> %v820, splat (float 0x4168000000000000)
  %v822 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v821, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v819)
  %v823 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v821, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v822)
  %v824 = bitcast <8 x float> %v820 to <8 x i32>
  %v825 = fmul <8 x float> %v823, %v823
  %v826 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v823, <8 x float> splat (float 0x3F81227F40000000))
  %v827 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v826, <8 x float> %v823, <8 x float> splat (float 0x3FA5556740000000))
  %v828 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v827, <8 x float> %v823, <8 x float> splat (float 0x3FC5554B00000000))
  %v829 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v828, <8 x float> %v823, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v830 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v825, <8 x float> %v829, <8 x float> %v823)
  %v831 = sub <8 x i32> %v824, splat (i32 1262485250)
  %v832 = lshr <8 x i32> %v831, splat (i32 1)
  %v833 = sub <8 x i32> %v831, %v832
  %v834 = shl <8 x i32> %v832, splat (i32 23)
  %v835 = bitcast <8 x i32> %v834 to <8 x float>
  %v836 = shl <8 x i32> %v833, splat (i32 23)
  %v837 = bitcast <8 x i32> %v836 to <8 x float>
  %v838 = fadd <8 x float> %v830, splat (float 0x3FF0000000000000)
  %v839 = fmul <8 x float> %v838, %v835
  %v840 = fmul <8 x float> %v839, %v837
  %v841 = fcmp ogt <8 x float> %v840, splat (float 0x3FDA8279A0000000)
  %v842 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v840, <8 x float> splat (float 0x3FE0000000000000), <8 x float> splat (float 0xBFE0000000000000))
  %v843 = select <8 x i1> %v841, <8 x float> %v842, <8 x float> %v840
  %v844 = select <8 x i1> %v841, <8 x float> splat (float 0x3FE62E4000000000), <8 x float> splat (float 0x0000000000000000)
  %v845 = select <8 x i1> %v841, <8 x float> splat (float 0x3EB7F7D1C0000000), <8 x float> splat (float 0x0000000000000000)
  %v846 = fmul <8 x float> %v843, %v843
  %v847 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0xBFB3838A20000000), <8 x float> %v846, <8 x float> splat (float 0xBFC0DA7220000000))
  %v848 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v847, <8 x float> %v846, <8 x float> splat (float 0xBFC546EF00000000))
  %v849 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v848, <8 x float> %v846, <8 x float> splat (float 0xBFD0002320000000))
  %v850 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3FC0574980000000), <8 x float> %v846, <8 x float> splat (float 0x3FC22D90A0000000))
  %v851 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v850, <8 x float> %v846, <8 x float> splat (float 0x3FC999FF60000000))
  %v852 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v851, <8 x float> %v846, <8 x float> splat (float 0x3FD5555540000000))
  %v853 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v843, <8 x float> %v849, <8 x float> %v852)
  %v854 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v843, <8 x float> %v853, <8 x float> splat (float 0xBFE0000000000000))
  %v855 = fmul <8 x float> %v843, %v843
  %v856 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v855, <8 x float> %v854, <8 x float> %v845)
  %v857 = fadd <8 x float> %v856, %v843
  %v858 = fadd <8 x float> %v857, %v844
  %v859 = fcmp ogt <8 x float> %v815, splat (float 0x0000000000000000)
  %v860 = select <8 x i1> %v859, <8 x float> %v815, <8 x float> splat (float 0x0000000000000000)
  %v861 = fadd <8 x float> %v860, %v858
  %v862 = fadd <8 x float> %v803, %v861
  %v863 = add nsw i64 %v802, 8
  br label %b153
b155:
  %v864 = shufflevector <8 x float> %v803, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v865 = shufflevector <8 x float> %v803, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v866 = fadd <4 x float> %v864, %v865
  %v867 = shufflevector <4 x float> %v866, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v868 = shufflevector <4 x float> %v866, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v869 = fadd <2 x float> %v867, %v868
  %v870 = extractelement <2 x float> %v869, i64 0
  %v871 = extractelement <2 x float> %v869, i64 1
  %v872 = fadd float %v870, %v871
  %v873 = fadd float %v872, 0x0000000000000000
  %v874 = mul i64 %v800, 1
  %v875 = getelementptr inbounds float, ptr %v76, i64 %v874
  %v876 = getelementptr inbounds float, ptr %v875, i64 0
  store float %v873, ptr %v876, align 4
  %v877 = add nsw i64 %v800, 1
  br label %b150
b152:
  %v878 = add i64 %v8, 0
  %v879 = sdiv i64 %v878, 1
  %v880 = add i64 %v2, 1
  %v881 = mul i64 %v879, %v2
  %v882 = sdiv i64 %v881, %v3
  %v883 = mul i64 %v882, 1
  %v884 = icmp slt i64 %v883, %v8
  %v885 = select i1 %v884, i64 %v883, i64 %v8
  %v886 = mul i64 %v879, %v880
  %v887 = sdiv i64 %v886, %v3
  %v888 = mul i64 %v887, 1
  %v889 = icmp slt i64 %v888, %v8
  %v890 = select i1 %v889, i64 %v888, i64 %v8
  br label %b156
b156:
  %v891 = phi i64 [ %v885, %b152 ], [ %v922, %b161 ]
  %v892 = icmp slt i64 %v891, %v890
  br i1 %v892, label %b157, label %b158
b157:
  br label %b159
b159:
  %v893 = phi i64 [ 0, %b157 ], [ %v908, %b160 ]
  %v894 = phi <8 x float> [ splat (float 0x0000000000000000), %b157 ], [ %v907, %b160 ]
  %v895 = icmp slt i64 %v893, 8
  br i1 %v895, label %b160, label %b161
b160:
  %v896 = mul i64 %v891, 8
  %v897 = getelementptr inbounds float, ptr %v12, i64 %v896
  %v898 = mul i64 %v891, 8
  %v899 = getelementptr inbounds float, ptr %v40, i64 %v898
  %v900 = add i64 0, %v893
  %v901 = getelementptr inbounds float, ptr %v897, i64 %v900
  %v902 = load <8 x float>, ptr %v901, align 4
  %v903 = add i64 0, %v893
  %v904 = getelementptr inbounds float, ptr %v899, i64 %v903
  %v905 = load <8 x float>, ptr %v904, align 4
  %v906 = fmul <8 x float> %v902, %v905
  %v907 = fadd <8 x float> %v894, %v906
  %v908 = add nsw i64 %v893, 8
  br label %b159
b161:
  %v909 = shufflevector <8 x float> %v894, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v910 = shufflevector <8 x float> %v894, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v911 = fadd <4 x float> %v909, %v910
  %v912 = shufflevector <4 x float> %v911, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v913 = shufflevector <4 x float> %v911, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v914 = fadd <2 x float> %v912, %v913
  %v915 = extractelement <2 x float> %v914, i64 0
  %v916 = extractelement <2 x float> %v914, i64 1
  %v917 = fadd float %v915, %v916
  %v918 = fadd float %v917, 0x0000000000000000
  %v919 = mul i64 %v891, 1
  %v920 = getelementptr inbounds float, ptr %v78, i64 %v919
  %v921 = getelementptr inbounds float, ptr %v920, i64 0
  store float %v918, ptr %v921, align 4
  %v922 = add nsw i64 %v891, 1
  br label %b156
b158:
  %v923 = add i64 %v8, 0
  %v924 = sdiv i64 %v923, 1
  %v925 = add i64 %v2, 1
  %v926 = mul i64 %v924, %v2
  %v927 = sdiv i64 %v926, %v3
  %v928 = mul i64 %v927, 1
  %v929 = icmp slt i64 %v928, %v8
  %v930 = select i1 %v929, i64 %v928, i64 %v8
  %v931 = mul i64 %v924, %v925
  %v932 = sdiv i64 %v931, %v3
  %v933 = mul i64 %v932, 1
  %v934 = icmp slt i64 %v933, %v8
  %v935 = select i1 %v934, i64 %v933, i64 %v8
  br label %b162
b162:
  %v936 = phi i64 [ %v930, %b158 ], [ %v1013, %b167 ]
  %v937 = icmp slt i64 %v936, %v935
  br i1 %v937, label %b163, label %b164
b163:
  br label %b165
b165:
  %v938 = phi i64 [ 0, %b163 ], [ %v999, %b166 ]
  %v939 = phi <8 x float> [ splat (float 0x0000000000000000), %b163 ], [ %v998, %b166 ]
  %v940 = icmp slt i64 %v938, 8
  br i1 %v940, label %b166, label %b167
b166:
  %v941 = mul i64 %v936, 8
  %v942 = getelementptr inbounds float, ptr %v72, i64 %v941
  %v943 = mul i64 %v936, 8
  %v944 = getelementptr inbounds float, ptr %v42, i64 %v943
  %v945 = add i64 0, %v938
  %v946 = getelementptr inbounds float, ptr %v942, i64 %v945
  %v947 = load <8 x float>, ptr %v946, align 4
  %v948 = add i64 0, %v938
  %v949 = getelementptr inbounds float, ptr %v944, i64 %v948
  %v950 = load <8 x float>, ptr %v949, align 4
  %v951 = fadd <8 x float> %v947, %v950
  %v952 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v951)
  %v953 = fneg <8 x float> %v952
  %v954 = fcmp olt <8 x float> %v953, splat (float 0xC05A400000000000)
  %v955 = select <8 x i1> %v954, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v953
  %v956 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v955, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v957 = fsub <8 x float> %v956, splat (float 0x4168000000000000)
  %v958 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v957, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v955)
  %v959 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v957, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v958)
  %v960 = bitcast <8 x float> %v956 to <8 x i32>
  %v961 = fmul <8 x float> %v959, %v959
  %v962 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v959, <8 x float> splat (float 0x3F81227F40000000))
  %v963 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v962, <8 x float> %v959, <8 x float> splat (float 0x3FA5556740000000))
  %v964 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v963, <8 x float> %v959, <8 x float> splat (float 0x3FC5554B00000000))
  %v965 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v964, <8 x float> %v959, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v966 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v961, <8 x float> %v965, <8 x float> %v959)
  %v967 = sub <8 x i32> %v960, splat (i32 1262485250)
  %v968 = lshr <8 x i32> %v967, splat (i32 1)
  %v969 = sub <8 x i32> %v967, %v968
  %v970 = shl <8 x i32> %v968, splat (i32 23)
  %v971 = bitcast <8 x i32> %v970 to <8 x float>
  %v972 = shl <8 x i32> %v969, splat (i32 23)
  %v973 = bitcast <8 x i32> %v972 to <8 x float>
  %v974 = fadd <8 x float> %v966, splat (float 0x3FF0000000000000)
  %v975 = fmul <8 x float> %v974, %v971
  %v976 = fmul <8 x float> %v975, %v973
  %v977 = fcmp ogt <8 x float> %v976, splat (float 0x3FDA8279A0000000)
  %v978 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v976, <8 x float> splat (float 0x3FE0000000000000), <8 x float> splat (float 0xBFE0000000000000))
  %v979 = select <8 x i1> %v977, <8 x float> %v978, <8 x float> %v976
  %v980 = select <8 x i1> %v977, <8 x float> splat (float 0x3FE62E4000000000), <8 x float> splat (float 0x0000000000000000)
  %v981 = select <8 x i1> %v977, <8 x float> splat (float 0x3EB7F7D1C0000000), <8 x float> splat (float 0x0000000000000000)
  %v982 = fmul <8 x float> %v979, %v979
  %v983 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0xBFB3838A20000000), <8 x float> %v982, <8 x float> splat (float 0xBFC0DA7220000000))
  %v984 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v983, <8 x float> %v982, <8 x float> splat (float 0xBFC546EF00000000))
  %v985 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v984, <8 x float> %v982, <8 x float> splat (float 0xBFD0002320000000))
  %v986 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3FC0574980000000), <8 x float> %v982, <8 x float> splat (float 0x3FC22D90A0000000))
  %v987 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v986, <8 x float> %v982, <8 x float> splat (float 0x3FC999FF60000000))
  %v988 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v987, <8 x float> %v982, <8 x float> splat (float 0x3FD5555540000000))
  %v989 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v979, <8 x float> %v985, <8 x float> %v988)
  %v990 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v979, <8 x float> %v989, <8 x float> splat (float 0xBFE0000000000000))
  %v991 = fmul <8 x float> %v979, %v979
  %v992 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v991, <8 x float> %v990, <8 x float> %v981)
  %v993 = fadd <8 x float> %v992, %v979
  %v994 = fadd <8 x float> %v993, %v980
  %v995 = fcmp ogt <8 x float> %v951, splat (float 0x0000000000000000)
  %v996 = select <8 x i1> %v995, <8 x float> %v951, <8 x float> splat (float 0x0000000000000000)
  %v997 = fadd <8 x float> %v996, %v994
  %v998 = fadd <8 x float> %v939, %v997
  %v999 = add nsw i64 %v938, 8
  br label %b165
b167:
  %v1000 = shufflevector <8 x float> %v939, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1001 = shufflevector <8 x float> %v939, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1002 = fadd <4 x float> %v1000, %v1001
  %v1003 = shufflevector <4 x float> %v1002, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1004 = shufflevector <4 x float> %v1002, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1005 = fadd <2 x float> %v1003, %v1004
  %v1006 = extractelement <2 x float> %v1005, i64 0
  %v1007 = extractelement <2 x float> %v1005, i64 1
  %v1008 = fadd float %v1006, %v1007
  %v1009 = fadd float %v1008, 0x0000000000000000
  %v1010 = mul i64 %v936, 1
  %v1011 = getelementptr inbounds float, ptr %v80, i64 %v1010
  %v1012 = getelementptr inbounds float, ptr %v1011, i64 0
  store float %v1009, ptr %v1012, align 4
  %v1013 = add nsw i64 %v936, 1
  br label %b162
b164:
  %v1014 = add i64 %v8, 0
  %v1015 = sdiv i64 %v1014, 1
  %v1016 = add i64 %v2, 1
  %v1017 = mul i64 %v1015, %v2
  %v1018 = sdiv i64 %v1017, %v3
  %v1019 = mul i64 %v1018, 1
  %v1020 = icmp slt i64 %v1019, %v8
  %v1021 = select i1 %v1020, i64 %v1019, i64 %v8
  %v1022 = mul i64 %v1015, %v1016
  %v1023 = sdiv i64 %v1022, %v3
  %v1024 = mul i64 %v1023, 1
  %v1025 = icmp slt i64 %v1024, %v8
  %v1026 = select i1 %v1025, i64 %v1024, i64 %v8
  br label %b168
b168:
  %v1027 = phi i64 [ %v1021, %b164 ], [ %v1053, %b169 ]
  %v1028 = icmp slt i64 %v1027, %v1026
  br i1 %v1028, label %b169, label %b170
b169:
  %v1029 = mul i64 %v1027, 1
  %v1030 = getelementptr inbounds float, ptr %v74, i64 %v1029
  %v1031 = getelementptr inbounds float, ptr %v1030, i64 0
  %v1032 = load float, ptr %v1031, align 4
  %v1033 = fneg float %v1032
  %v1034 = mul i64 %v1027, 1
  %v1035 = getelementptr inbounds float, ptr %v76, i64 %v1034
  %v1036 = getelementptr inbounds float, ptr %v1035, i64 0
  %v1037 = load float, ptr %v1036, align 4
  %v1038 = fsub float %v1033, %v1037
  %v1039 = mul i64 %v1027, 1
  %v1040 = getelementptr inbounds float, ptr %v78, i64 %v1039
  %v1041 = getelementptr inbounds float, ptr %v1040, i64 0
  %v1042 = load float, ptr %v1041, align 4
  %v1043 = fneg float %v1042
  %v1044 = mul i64 %v1027, 1
  %v1045 = getelementptr inbounds float, ptr %v80, i64 %v1044
  %v1046 = getelementptr inbounds float, ptr %v1045, i64 0
  %v1047 = load float, ptr %v1046, align 4
  %v1048 = fsub float %v1043, %v1047
  %v1049 = fsub float %v1038, %v1048
  %v1050 = mul i64 %v1027, 1
  %v1051 = getelementptr inbounds float, ptr %v44, i64 %v1050
  %v1052 = getelementptr inbounds float, ptr %v1051, i64 0
  store float %v1049, ptr %v1052, align 4
  %v1053 = add nsw i64 %v1027, 1
  br label %b168
b170:
  %v1054 = icmp sgt i64 %v3, 1
  br i1 %v1054, label %b171, label %b172
b171:
  %v1055 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1056 = atomicrmw add ptr %v1055, i64 1 acq_rel
  %v1057 = load i64, ptr %v149, align 8
  %v1058 = add i64 %v1057, 1
  store i64 %v1058, ptr %v149, align 8
  %v1059 = mul i64 %v3, %v1058
  br label %b173
b173:
  %v1060 = load atomic i64, ptr %v1055 acquire, align 8
  %v1061 = icmp slt i64 %v1060, %v1059
  br i1 %v1061, label %b174, label %b175
b174:
  %v1062 = call i32 @sched_yield()
  br label %b173
b175:
  br label %b172
b172:
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
define internal void @tile_1x2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v78, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v32, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v76, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v18 = icmp slt i64 %v9, %v8
  br i1 %v18, label %b1, label %b2
b1:
  %v19 = mul i64 %v9, 16
  %v20 = getelementptr inbounds float, ptr %v2, i64 %v19
  %v21 = getelementptr inbounds float, ptr %v20, i64 0
  %v22 = load <8 x float>, ptr %v21, align 4
  %v23 = getelementptr inbounds float, ptr %v20, i64 8
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = mul i64 %v1, 0
  %v26 = add i64 %v25, %v9
  %v27 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v22, <8 x float> %v10)
  %v32 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v11)
  %v33 = add i64 %v9, 1
  %v34 = mul i64 %v33, 16
  %v35 = getelementptr inbounds float, ptr %v2, i64 %v34
  %v36 = getelementptr inbounds float, ptr %v35, i64 0
  %v37 = load <8 x float>, ptr %v36, align 4
  %v38 = getelementptr inbounds float, ptr %v35, i64 8
  %v39 = load <8 x float>, ptr %v38, align 4
  %v40 = mul i64 %v1, 0
  %v41 = add i64 %v40, %v33
  %v42 = getelementptr inbounds float, ptr %v0, i64 %v41
  %v43 = load float, ptr %v42, align 4
  %v44 = insertelement <8 x float> poison, float %v43, i64 0
  %v45 = shufflevector <8 x float> %v44, <8 x float> poison, <8 x i32> zeroinitializer
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v37, <8 x float> %v12)
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v39, <8 x float> %v13)
  %v48 = add i64 %v9, 2
  %v49 = mul i64 %v48, 16
  %v50 = getelementptr inbounds float, ptr %v2, i64 %v49
  %v51 = getelementptr inbounds float, ptr %v50, i64 0
  %v52 = load <8 x float>, ptr %v51, align 4
  %v53 = getelementptr inbounds float, ptr %v50, i64 8
  %v54 = load <8 x float>, ptr %v53, align 4
  %v55 = mul i64 %v1, 0
  %v56 = add i64 %v55, %v48
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v52, <8 x float> %v14)
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v54, <8 x float> %v15)
  %v63 = add i64 %v9, 3
  %v64 = mul i64 %v63, 16
  %v65 = getelementptr inbounds float, ptr %v2, i64 %v64
  %v66 = getelementptr inbounds float, ptr %v65, i64 0
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = getelementptr inbounds float, ptr %v65, i64 8
  %v69 = load <8 x float>, ptr %v68, align 4
  %v70 = mul i64 %v1, 0
  %v71 = add i64 %v70, %v63
  %v72 = getelementptr inbounds float, ptr %v0, i64 %v71
  %v73 = load float, ptr %v72, align 4
  %v74 = insertelement <8 x float> poison, float %v73, i64 0
  %v75 = shufflevector <8 x float> %v74, <8 x float> poison, <8 x i32> zeroinitializer
  %v76 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v67, <8 x float> %v16)
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v69, <8 x float> %v17)
  %v78 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v79 = fadd <8 x float> %v10, %v12
  %v80 = fadd <8 x float> %v11, %v13
  %v81 = fadd <8 x float> %v79, %v14
  %v82 = fadd <8 x float> %v80, %v15
  %v83 = fadd <8 x float> %v81, %v16
  %v84 = fadd <8 x float> %v82, %v17
  br label %b3
b3:
  %v85 = phi i64 [ %v8, %b2 ], [ %v103, %b4 ]
  %v86 = phi <8 x float> [ %v83, %b2 ], [ %v101, %b4 ]
  %v87 = phi <8 x float> [ %v84, %b2 ], [ %v102, %b4 ]
  %v88 = icmp slt i64 %v85, %v3
  br i1 %v88, label %b4, label %b5
b4:
  %v89 = mul i64 %v85, 16
  %v90 = getelementptr inbounds float, ptr %v2, i64 %v89
  %v91 = getelementptr inbounds float, ptr %v90, i64 0
  %v92 = load <8 x float>, ptr %v91, align 4
  %v93 = getelementptr inbounds float, ptr %v90, i64 8
  %v94 = load <8 x float>, ptr %v93, align 4
  %v95 = mul i64 %v1, 0
  %v96 = add i64 %v95, %v85
  %v97 = getelementptr inbounds float, ptr %v0, i64 %v96
  %v98 = load float, ptr %v97, align 4
  %v99 = insertelement <8 x float> poison, float %v98, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v92, <8 x float> %v86)
  %v102 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v94, <8 x float> %v87)
  %v103 = add nsw i64 %v85, 1
  br label %b3
b5:
  %v104 = mul i64 %v5, 0
  %v105 = mul i64 %v6, 0
  %v106 = add i64 %v104, %v105
  %v107 = getelementptr inbounds float, ptr %v4, i64 %v106
  store <8 x float> %v86, ptr %v107, align 4
  %v108 = mul i64 %v6, 1
  %v109 = add i64 %v104, %v108
  %v110 = getelementptr inbounds float, ptr %v4, i64 %v109
  store <8 x float> %v87, ptr %v110, align 4
  ret void
}
define internal void @tile_2x2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v118, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v70, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v71, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v93, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v94, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v109, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v116, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v117, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 16
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v28, i64 8
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = mul i64 %v1, 0
  %v34 = add i64 %v33, %v9
  %v35 = getelementptr inbounds float, ptr %v0, i64 %v34
  %v36 = load float, ptr %v35, align 4
  %v37 = insertelement <8 x float> poison, float %v36, i64 0
  %v38 = shufflevector <8 x float> %v37, <8 x float> poison, <8 x i32> zeroinitializer
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v30, <8 x float> %v10)
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v32, <8 x float> %v11)
  %v41 = mul i64 %v1, 1
  %v42 = add i64 %v41, %v9
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v30, <8 x float> %v12)
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v32, <8 x float> %v13)
  %v49 = add i64 %v9, 1
  %v50 = mul i64 %v49, 16
  %v51 = getelementptr inbounds float, ptr %v2, i64 %v50
  %v52 = getelementptr inbounds float, ptr %v51, i64 0
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = getelementptr inbounds float, ptr %v51, i64 8
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = mul i64 %v1, 0
  %v57 = add i64 %v56, %v49
  %v58 = getelementptr inbounds float, ptr %v0, i64 %v57
  %v59 = load float, ptr %v58, align 4
  %v60 = insertelement <8 x float> poison, float %v59, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v53, <8 x float> %v14)
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v55, <8 x float> %v15)
  %v64 = mul i64 %v1, 1
  %v65 = add i64 %v64, %v49
  %v66 = getelementptr inbounds float, ptr %v0, i64 %v65
  %v67 = load float, ptr %v66, align 4
  %v68 = insertelement <8 x float> poison, float %v67, i64 0
  %v69 = shufflevector <8 x float> %v68, <8 x float> poison, <8 x i32> zeroinitializer
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v53, <8 x float> %v16)
  %v71 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v55, <8 x float> %v17)
  %v72 = add i64 %v9, 2
  %v73 = mul i64 %v72, 16
  %v74 = getelementptr inbounds float, ptr %v2, i64 %v73
  %v75 = getelementptr inbounds float, ptr %v74, i64 0
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = getelementptr inbounds float, ptr %v74, i64 8
  %v78 = load <8 x float>, ptr %v77, align 4
  %v79 = mul i64 %v1, 0
  %v80 = add i64 %v79, %v72
  %v81 = getelementptr inbounds float, ptr %v0, i64 %v80
  %v82 = load float, ptr %v81, align 4
  %v83 = insertelement <8 x float> poison, float %v82, i64 0
  %v84 = shufflevector <8 x float> %v83, <8 x float> poison, <8 x i32> zeroinitializer
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v76, <8 x float> %v18)
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v78, <8 x float> %v19)
  %v87 = mul i64 %v1, 1
  %v88 = add i64 %v87, %v72
  %v89 = getelementptr inbounds float, ptr %v0, i64 %v88
  %v90 = load float, ptr %v89, align 4
  %v91 = insertelement <8 x float> poison, float %v90, i64 0
  %v92 = shufflevector <8 x float> %v91, <8 x float> poison, <8 x i32> zeroinitializer
  %v93 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v92, <8 x float> %v76, <8 x float> %v20)
  %v94 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v92, <8 x float> %v78, <8 x float> %v21)
  %v95 = add i64 %v9, 3
  %v96 = mul i64 %v95, 16
  %v97 = getelementptr inbounds float, ptr %v2, i64 %v96
  %v98 = getelementptr inbounds float, ptr %v97, i64 0
  %v99 = load <8 x float>, ptr %v98, align 4
  %v100 = getelementptr inbounds float, ptr %v97, i64 8
  %v101 = load <8 x float>, ptr %v100, align 4
  %v102 = mul i64 %v1, 0
  %v103 = add i64 %v102, %v95
  %v104 = getelementptr inbounds float, ptr %v0, i64 %v103
  %v105 = load float, ptr %v104, align 4
  %v106 = insertelement <8 x float> poison, float %v105, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v99, <8 x float> %v22)
  %v109 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v101, <8 x float> %v23)
  %v110 = mul i64 %v1, 1
  %v111 = add i64 %v110, %v95
  %v112 = getelementptr inbounds float, ptr %v0, i64 %v111
  %v113 = load float, ptr %v112, align 4
  %v114 = insertelement <8 x float> poison, float %v113, i64 0
  %v115 = shufflevector <8 x float> %v114, <8 x float> poison, <8 x i32> zeroinitializer
  %v116 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v115, <8 x float> %v99, <8 x float> %v24)
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v115, <8 x float> %v101, <8 x float> %v25)
  %v118 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v119 = fadd <8 x float> %v10, %v14
  %v120 = fadd <8 x float> %v11, %v15
  %v121 = fadd <8 x float> %v12, %v16
  %v122 = fadd <8 x float> %v13, %v17
  %v123 = fadd <8 x float> %v119, %v18
  %v124 = fadd <8 x float> %v120, %v19
  %v125 = fadd <8 x float> %v121, %v20
  %v126 = fadd <8 x float> %v122, %v21
  %v127 = fadd <8 x float> %v123, %v22
  %v128 = fadd <8 x float> %v124, %v23
  %v129 = fadd <8 x float> %v125, %v24
  %v130 = fadd <8 x float> %v126, %v25
  br label %b3
b3:
  %v131 = phi i64 [ %v8, %b2 ], [ %v159, %b4 ]
  %v132 = phi <8 x float> [ %v127, %b2 ], [ %v149, %b4 ]
  %v133 = phi <8 x float> [ %v128, %b2 ], [ %v150, %b4 ]
  %v134 = phi <8 x float> [ %v129, %b2 ], [ %v157, %b4 ]
  %v135 = phi <8 x float> [ %v130, %b2 ], [ %v158, %b4 ]
  %v136 = icmp slt i64 %v131, %v3
  br i1 %v136, label %b4, label %b5
b4:
  %v137 = mul i64 %v131, 16
  %v138 = getelementptr inbounds float, ptr %v2, i64 %v137
  %v139 = getelementptr inbounds float, ptr %v138, i64 0
  %v140 = load <8 x float>, ptr %v139, align 4
  %v141 = getelementptr inbounds float, ptr %v138, i64 8
  %v142 = load <8 x float>, ptr %v141, align 4
  %v143 = mul i64 %v1, 0
  %v144 = add i64 %v143, %v131
  %v145 = getelementptr inbounds float, ptr %v0, i64 %v144
  %v146 = load float, ptr %v145, align 4
  %v147 = insertelement <8 x float> poison, float %v146, i64 0
  %v148 = shufflevector <8 x float> %v147, <8 x float> poison, <8 x i32> zeroinitializer
  %v149 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v148, <8 x float> %v140, <8 x float> %v132)
  %v150 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v148, <8 x float> %v142, <8 x float> %v133)
  %v151 = mul i64 %v1, 1
  %v152 = add i64 %v151, %v131
  %v153 = getelementptr inbounds float, ptr %v0, i64 %v152
  %v154 = load float, ptr %v153, align 4
  %v155 = insertelement <8 x float> poison, float %v154, i64 0
  %v156 = shufflevector <8 x float> %v155, <8 x float> poison, <8 x i32> zeroinitializer
  %v157 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v140, <8 x float> %v134)
  %v158 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v142, <8 x float> %v135)
  %v159 = add nsw i64 %v131, 1
  br label %b3
b5:
  %v160 = mul i64 %v5, 0
  %v161 = mul i64 %v6, 0
  %v162 = add i64 %v160, %v161
  %v163 = getelementptr inbounds float, ptr %v4, i64 %v162
  store <8 x float> %v132, ptr %v163, align 4
  %v164 = mul i64 %v6, 1
  %v165 = add i64 %v160, %v164
  %v166 = getelementptr inbounds float, ptr %v4, i64 %v165
  store <8 x float> %v133, ptr %v166, align 4
  %v167 = mul i64 %v5, 1
  %v168 = mul i64 %v6, 0
  %v169 = add i64 %v167, %v168
  %v170 = getelementptr inbounds float, ptr %v4, i64 %v169
  store <8 x float> %v134, ptr %v170, align 4
  %v171 = mul i64 %v6, 1
  %v172 = add i64 %v167, %v171
  %v173 = getelementptr inbounds float, ptr %v4, i64 %v172
  store <8 x float> %v135, ptr %v173, align 4
  ret void
}
define internal void @tile_3x2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v84, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v67, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v82, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v22 = icmp slt i64 %v9, %v8
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v9, 16
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = getelementptr inbounds float, ptr %v24, i64 8
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v9
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v26, <8 x float> %v10)
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v11)
  %v37 = mul i64 %v1, 1
  %v38 = add i64 %v37, %v9
  %v39 = getelementptr inbounds float, ptr %v0, i64 %v38
  %v40 = load float, ptr %v39, align 4
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v26, <8 x float> %v12)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v28, <8 x float> %v13)
  %v45 = mul i64 %v1, 2
  %v46 = add i64 %v45, %v9
  %v47 = getelementptr inbounds float, ptr %v0, i64 %v46
  %v48 = load float, ptr %v47, align 4
  %v49 = insertelement <8 x float> poison, float %v48, i64 0
  %v50 = shufflevector <8 x float> %v49, <8 x float> poison, <8 x i32> zeroinitializer
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v26, <8 x float> %v14)
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v28, <8 x float> %v15)
  %v53 = add i64 %v9, 1
  %v54 = mul i64 %v53, 16
  %v55 = getelementptr inbounds float, ptr %v2, i64 %v54
  %v56 = getelementptr inbounds float, ptr %v55, i64 0
  %v57 = load <8 x float>, ptr %v56, align 4
  %v58 = getelementptr inbounds float, ptr %v55, i64 8
  %v59 = load <8 x float>, ptr %v58, align 4
  %v60 = mul i64 %v1, 0
  %v61 = add i64 %v60, %v53
  %v62 = getelementptr inbounds float, ptr %v0, i64 %v61
  %v63 = load float, ptr %v62, align 4
  %v64 = insertelement <8 x float> poison, float %v63, i64 0
  %v65 = shufflevector <8 x float> %v64, <8 x float> poison, <8 x i32> zeroinitializer
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v57, <8 x float> %v16)
  %v67 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v59, <8 x float> %v17)
  %v68 = mul i64 %v1, 1
  %v69 = add i64 %v68, %v53
  %v70 = getelementptr inbounds float, ptr %v0, i64 %v69
  %v71 = load float, ptr %v70, align 4
  %v72 = insertelement <8 x float> poison, float %v71, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v57, <8 x float> %v18)
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v59, <8 x float> %v19)
  %v76 = mul i64 %v1, 2
  %v77 = add i64 %v76, %v53
  %v78 = getelementptr inbounds float, ptr %v0, i64 %v77
  %v79 = load float, ptr %v78, align 4
  %v80 = insertelement <8 x float> poison, float %v79, i64 0
  %v81 = shufflevector <8 x float> %v80, <8 x float> poison, <8 x i32> zeroinitializer
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v57, <8 x float> %v20)
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v59, <8 x float> %v21)
  %v84 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v85 = fadd <8 x float> %v10, %v16
  %v86 = fadd <8 x float> %v11, %v17
  %v87 = fadd <8 x float> %v12, %v18
  %v88 = fadd <8 x float> %v13, %v19
  %v89 = fadd <8 x float> %v14, %v20
  %v90 = fadd <8 x float> %v15, %v21
  br label %b3
b3:
  %v91 = phi i64 [ %v8, %b2 ], [ %v129, %b4 ]
  %v92 = phi <8 x float> [ %v85, %b2 ], [ %v111, %b4 ]
  %v93 = phi <8 x float> [ %v86, %b2 ], [ %v112, %b4 ]
  %v94 = phi <8 x float> [ %v87, %b2 ], [ %v119, %b4 ]
  %v95 = phi <8 x float> [ %v88, %b2 ], [ %v120, %b4 ]
  %v96 = phi <8 x float> [ %v89, %b2 ], [ %v127, %b4 ]
  %v97 = phi <8 x float> [ %v90, %b2 ], [ %v128, %b4 ]
  %v98 = icmp slt i64 %v91, %v3
  br i1 %v98, label %b4, label %b5
b4:
  %v99 = mul i64 %v91, 16
  %v100 = getelementptr inbounds float, ptr %v2, i64 %v99
  %v101 = getelementptr inbounds float, ptr %v100, i64 0
  %v102 = load <8 x float>, ptr %v101, align 4
  %v103 = getelementptr inbounds float, ptr %v100, i64 8
  %v104 = load <8 x float>, ptr %v103, align 4
  %v105 = mul i64 %v1, 0
  %v106 = add i64 %v105, %v91
  %v107 = getelementptr inbounds float, ptr %v0, i64 %v106
  %v108 = load float, ptr %v107, align 4
  %v109 = insertelement <8 x float> poison, float %v108, i64 0
  %v110 = shufflevector <8 x float> %v109, <8 x float> poison, <8 x i32> zeroinitializer
  %v111 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v110, <8 x float> %v102, <8 x float> %v92)
  %v112 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v110, <8 x float> %v104, <8 x float> %v93)
  %v113 = mul i64 %v1, 1
  %v114 = add i64 %v113, %v91
  %v115 = getelementptr inbounds float, ptr %v0, i64 %v114
  %v116 = load float, ptr %v115, align 4
  %v117 = insertelement <8 x float> poison, float %v116, i64 0
  %v118 = shufflevector <8 x float> %v117, <8 x float> poison, <8 x i32> zeroinitializer
  %v119 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v118, <8 x float> %v102, <8 x float> %v94)
  %v120 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v118, <8 x float> %v104, <8 x float> %v95)
  %v121 = mul i64 %v1, 2
  %v122 = add i64 %v121, %v91
  %v123 = getelementptr inbounds float, ptr %v0, i64 %v122
  %v124 = load float, ptr %v123, align 4
  %v125 = insertelement <8 x float> poison, float %v124, i64 0
  %v126 = shufflevector <8 x float> %v125, <8 x float> poison, <8 x i32> zeroinitializer
  %v127 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v126, <8 x float> %v102, <8 x float> %v96)
  %v128 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v126, <8 x float> %v104, <8 x float> %v97)
  %v129 = add nsw i64 %v91, 1
  br label %b3
b5:
  %v130 = mul i64 %v5, 0
  %v131 = mul i64 %v6, 0
  %v132 = add i64 %v130, %v131
  %v133 = getelementptr inbounds float, ptr %v4, i64 %v132
  store <8 x float> %v92, ptr %v133, align 4
  %v134 = mul i64 %v6, 1
  %v135 = add i64 %v130, %v134
  %v136 = getelementptr inbounds float, ptr %v4, i64 %v135
  store <8 x float> %v93, ptr %v136, align 4
  %v137 = mul i64 %v5, 1
  %v138 = mul i64 %v6, 0
  %v139 = add i64 %v137, %v138
  %v140 = getelementptr inbounds float, ptr %v4, i64 %v139
  store <8 x float> %v94, ptr %v140, align 4
  %v141 = mul i64 %v6, 1
  %v142 = add i64 %v137, %v141
  %v143 = getelementptr inbounds float, ptr %v4, i64 %v142
  store <8 x float> %v95, ptr %v143, align 4
  %v144 = mul i64 %v5, 2
  %v145 = mul i64 %v6, 0
  %v146 = add i64 %v144, %v145
  %v147 = getelementptr inbounds float, ptr %v4, i64 %v146
  store <8 x float> %v96, ptr %v147, align 4
  %v148 = mul i64 %v6, 1
  %v149 = add i64 %v144, %v148
  %v150 = getelementptr inbounds float, ptr %v4, i64 %v149
  store <8 x float> %v97, ptr %v150, align 4
  ret void
}
define internal void @tile_4x2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v104, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v78, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v79, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v87, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v94, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v95, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v102, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v103, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 16
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v28, i64 8
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = mul i64 %v1, 0
  %v34 = add i64 %v33, %v9
  %v35 = getelementptr inbounds float, ptr %v0, i64 %v34
  %v36 = load float, ptr %v35, align 4
  %v37 = insertelement <8 x float> poison, float %v36, i64 0
  %v38 = shufflevector <8 x float> %v37, <8 x float> poison, <8 x i32> zeroinitializer
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v30, <8 x float> %v10)
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v32, <8 x float> %v11)
  %v41 = mul i64 %v1, 1
  %v42 = add i64 %v41, %v9
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v30, <8 x float> %v12)
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v32, <8 x float> %v13)
  %v49 = mul i64 %v1, 2
  %v50 = add i64 %v49, %v9
  %v51 = getelementptr inbounds float, ptr %v0, i64 %v50
  %v52 = load float, ptr %v51, align 4
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v30, <8 x float> %v14)
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v32, <8 x float> %v15)
  %v57 = mul i64 %v1, 3
  %v58 = add i64 %v57, %v9
  %v59 = getelementptr inbounds float, ptr %v0, i64 %v58
  %v60 = load float, ptr %v59, align 4
  %v61 = insertelement <8 x float> poison, float %v60, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v30, <8 x float> %v16)
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v32, <8 x float> %v17)
  %v65 = add i64 %v9, 1
  %v66 = mul i64 %v65, 16
  %v67 = getelementptr inbounds float, ptr %v2, i64 %v66
  %v68 = getelementptr inbounds float, ptr %v67, i64 0
  %v69 = load <8 x float>, ptr %v68, align 4
  %v70 = getelementptr inbounds float, ptr %v67, i64 8
  %v71 = load <8 x float>, ptr %v70, align 4
  %v72 = mul i64 %v1, 0
  %v73 = add i64 %v72, %v65
  %v74 = getelementptr inbounds float, ptr %v0, i64 %v73
  %v75 = load float, ptr %v74, align 4
  %v76 = insertelement <8 x float> poison, float %v75, i64 0
  %v77 = shufflevector <8 x float> %v76, <8 x float> poison, <8 x i32> zeroinitializer
  %v78 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v77, <8 x float> %v69, <8 x float> %v18)
  %v79 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v77, <8 x float> %v71, <8 x float> %v19)
  %v80 = mul i64 %v1, 1
  %v81 = add i64 %v80, %v65
  %v82 = getelementptr inbounds float, ptr %v0, i64 %v81
  %v83 = load float, ptr %v82, align 4
  %v84 = insertelement <8 x float> poison, float %v83, i64 0
  %v85 = shufflevector <8 x float> %v84, <8 x float> poison, <8 x i32> zeroinitializer
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v85, <8 x float> %v69, <8 x float> %v20)
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v85, <8 x float> %v71, <8 x float> %v21)
  %v88 = mul i64 %v1, 2
  %v89 = add i64 %v88, %v65
  %v90 = getelementptr inbounds float, ptr %v0, i64 %v89
  %v91 = load float, ptr %v90, align 4
  %v92 = insertelement <8 x float> poison, float %v91, i64 0
  %v93 = shufflevector <8 x float> %v92, <8 x float> poison, <8 x i32> zeroinitializer
  %v94 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v93, <8 x float> %v69, <8 x float> %v22)
  %v95 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v93, <8 x float> %v71, <8 x float> %v23)
  %v96 = mul i64 %v1, 3
  %v97 = add i64 %v96, %v65
  %v98 = getelementptr inbounds float, ptr %v0, i64 %v97
  %v99 = load float, ptr %v98, align 4
  %v100 = insertelement <8 x float> poison, float %v99, i64 0
  %v101 = shufflevector <8 x float> %v100, <8 x float> poison, <8 x i32> zeroinitializer
  %v102 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v101, <8 x float> %v69, <8 x float> %v24)
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v101, <8 x float> %v71, <8 x float> %v25)
  %v104 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v105 = fadd <8 x float> %v10, %v18
  %v106 = fadd <8 x float> %v11, %v19
  %v107 = fadd <8 x float> %v12, %v20
  %v108 = fadd <8 x float> %v13, %v21
  %v109 = fadd <8 x float> %v14, %v22
  %v110 = fadd <8 x float> %v15, %v23
  %v111 = fadd <8 x float> %v16, %v24
  %v112 = fadd <8 x float> %v17, %v25
  br label %b3
b3:
  %v113 = phi i64 [ %v8, %b2 ], [ %v161, %b4 ]
  %v114 = phi <8 x float> [ %v105, %b2 ], [ %v135, %b4 ]
  %v115 = phi <8 x float> [ %v106, %b2 ], [ %v136, %b4 ]
  %v116 = phi <8 x float> [ %v107, %b2 ], [ %v143, %b4 ]
  %v117 = phi <8 x float> [ %v108, %b2 ], [ %v144, %b4 ]
  %v118 = phi <8 x float> [ %v109, %b2 ], [ %v151, %b4 ]
  %v119 = phi <8 x float> [ %v110, %b2 ], [ %v152, %b4 ]
  %v120 = phi <8 x float> [ %v111, %b2 ], [ %v159, %b4 ]
  %v121 = phi <8 x float> [ %v112, %b2 ], [ %v160, %b4 ]
  %v122 = icmp slt i64 %v113, %v3
  br i1 %v122, label %b4, label %b5
b4:
  %v123 = mul i64 %v113, 16
  %v124 = getelementptr inbounds float, ptr %v2, i64 %v123
  %v125 = getelementptr inbounds float, ptr %v124, i64 0
  %v126 = load <8 x float>, ptr %v125, align 4
  %v127 = getelementptr inbounds float, ptr %v124, i64 8
  %v128 = load <8 x float>, ptr %v127, align 4
  %v129 = mul i64 %v1, 0
  %v130 = add i64 %v129, %v113
  %v131 = getelementptr inbounds float, ptr %v0, i64 %v130
  %v132 = load float, ptr %v131, align 4
  %v133 = insertelement <8 x float> poison, float %v132, i64 0
  %v134 = shufflevector <8 x float> %v133, <8 x float> poison, <8 x i32> zeroinitializer
  %v135 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v134, <8 x float> %v126, <8 x float> %v114)
  %v136 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v134, <8 x float> %v128, <8 x float> %v115)
  %v137 = mul i64 %v1, 1
  %v138 = add i64 %v137, %v113
  %v139 = getelementptr inbounds float, ptr %v0, i64 %v138
  %v140 = load float, ptr %v139, align 4
  %v141 = insertelement <8 x float> poison, float %v140, i64 0
  %v142 = shufflevector <8 x float> %v141, <8 x float> poison, <8 x i32> zeroinitializer
  %v143 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v126, <8 x float> %v116)
  %v144 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v128, <8 x float> %v117)
  %v145 = mul i64 %v1, 2
  %v146 = add i64 %v145, %v113
  %v147 = getelementptr inbounds float, ptr %v0, i64 %v146
  %v148 = load float, ptr %v147, align 4
  %v149 = insertelement <8 x float> poison, float %v148, i64 0
  %v150 = shufflevector <8 x float> %v149, <8 x float> poison, <8 x i32> zeroinitializer
  %v151 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v150, <8 x float> %v126, <8 x float> %v118)
  %v152 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v150, <8 x float> %v128, <8 x float> %v119)
  %v153 = mul i64 %v1, 3
  %v154 = add i64 %v153, %v113
  %v155 = getelementptr inbounds float, ptr %v0, i64 %v154
  %v156 = load float, ptr %v155, align 4
  %v157 = insertelement <8 x float> poison, float %v156, i64 0
  %v158 = shufflevector <8 x float> %v157, <8 x float> poison, <8 x i32> zeroinitializer
  %v159 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v158, <8 x float> %v126, <8 x float> %v120)
  %v160 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v158, <8 x float> %v128, <8 x float> %v121)
  %v161 = add nsw i64 %v113, 1
  br label %b3
b5:
  %v162 = mul i64 %v5, 0
  %v163 = mul i64 %v6, 0
  %v164 = add i64 %v162, %v163
  %v165 = getelementptr inbounds float, ptr %v4, i64 %v164
  store <8 x float> %v114, ptr %v165, align 4
  %v166 = mul i64 %v6, 1
  %v167 = add i64 %v162, %v166
  %v168 = getelementptr inbounds float, ptr %v4, i64 %v167
  store <8 x float> %v115, ptr %v168, align 4
  %v169 = mul i64 %v5, 1
  %v170 = mul i64 %v6, 0
  %v171 = add i64 %v169, %v170
  %v172 = getelementptr inbounds float, ptr %v4, i64 %v171
  store <8 x float> %v116, ptr %v172, align 4
  %v173 = mul i64 %v6, 1
  %v174 = add i64 %v169, %v173
  %v175 = getelementptr inbounds float, ptr %v4, i64 %v174
  store <8 x float> %v117, ptr %v175, align 4
  %v176 = mul i64 %v5, 2
  %v177 = mul i64 %v6, 0
  %v178 = add i64 %v176, %v177
  %v179 = getelementptr inbounds float, ptr %v4, i64 %v178
  store <8 x float> %v118, ptr %v179, align 4
  %v180 = mul i64 %v6, 1
  %v181 = add i64 %v176, %v180
  %v182 = getelementptr inbounds float, ptr %v4, i64 %v181
  store <8 x float> %v119, ptr %v182, align 4
  %v183 = mul i64 %v5, 3
  %v184 = mul i64 %v6, 0
  %v185 = add i64 %v183, %v184
  %v186 = getelementptr inbounds float, ptr %v4, i64 %v185
  store <8 x float> %v120, ptr %v186, align 4
  %v187 = mul i64 %v6, 1
  %v188 = add i64 %v183, %v187
  %v189 = getelementptr inbounds float, ptr %v4, i64 %v188
  store <8 x float> %v121, ptr %v189, align 4
  ret void
}
define internal void @tile_5x2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 1
  %v8 = mul i64 %v7, 1
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v67, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v50, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v58, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v20 = icmp slt i64 %v9, %v8
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v9, 16
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = getelementptr inbounds float, ptr %v22, i64 8
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v9
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v24, <8 x float> %v10)
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v11)
  %v35 = mul i64 %v1, 1
  %v36 = add i64 %v35, %v9
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v24, <8 x float> %v12)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v26, <8 x float> %v13)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v9
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v24, <8 x float> %v14)
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v26, <8 x float> %v15)
  %v51 = mul i64 %v1, 3
  %v52 = add i64 %v51, %v9
  %v53 = getelementptr inbounds float, ptr %v0, i64 %v52
  %v54 = load float, ptr %v53, align 4
  %v55 = insertelement <8 x float> poison, float %v54, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v24, <8 x float> %v16)
  %v58 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v26, <8 x float> %v17)
  %v59 = mul i64 %v1, 4
  %v60 = add i64 %v59, %v9
  %v61 = getelementptr inbounds float, ptr %v0, i64 %v60
  %v62 = load float, ptr %v61, align 4
  %v63 = insertelement <8 x float> poison, float %v62, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v24, <8 x float> %v18)
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v26, <8 x float> %v19)
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
  %v75 = mul i64 %v5, 1
  %v76 = mul i64 %v6, 0
  %v77 = add i64 %v75, %v76
  %v78 = getelementptr inbounds float, ptr %v4, i64 %v77
  store <8 x float> %v12, ptr %v78, align 4
  %v79 = mul i64 %v6, 1
  %v80 = add i64 %v75, %v79
  %v81 = getelementptr inbounds float, ptr %v4, i64 %v80
  store <8 x float> %v13, ptr %v81, align 4
  %v82 = mul i64 %v5, 2
  %v83 = mul i64 %v6, 0
  %v84 = add i64 %v82, %v83
  %v85 = getelementptr inbounds float, ptr %v4, i64 %v84
  store <8 x float> %v14, ptr %v85, align 4
  %v86 = mul i64 %v6, 1
  %v87 = add i64 %v82, %v86
  %v88 = getelementptr inbounds float, ptr %v4, i64 %v87
  store <8 x float> %v15, ptr %v88, align 4
  %v89 = mul i64 %v5, 3
  %v90 = mul i64 %v6, 0
  %v91 = add i64 %v89, %v90
  %v92 = getelementptr inbounds float, ptr %v4, i64 %v91
  store <8 x float> %v16, ptr %v92, align 4
  %v93 = mul i64 %v6, 1
  %v94 = add i64 %v89, %v93
  %v95 = getelementptr inbounds float, ptr %v4, i64 %v94
  store <8 x float> %v17, ptr %v95, align 4
  %v96 = mul i64 %v5, 4
  %v97 = mul i64 %v6, 0
  %v98 = add i64 %v96, %v97
  %v99 = getelementptr inbounds float, ptr %v4, i64 %v98
  store <8 x float> %v18, ptr %v99, align 4
  %v100 = mul i64 %v6, 1
  %v101 = add i64 %v96, %v100
  %v102 = getelementptr inbounds float, ptr %v4, i64 %v101
  store <8 x float> %v19, ptr %v102, align 4
  ret void
}
define internal void @tile_6x2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 1
  %v8 = mul i64 %v7, 1
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v77, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v60, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v67, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v76, %b1 ]
  %v22 = icmp slt i64 %v9, %v8
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v9, 16
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = getelementptr inbounds float, ptr %v24, i64 8
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v9
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v26, <8 x float> %v10)
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v11)
  %v37 = mul i64 %v1, 1
  %v38 = add i64 %v37, %v9
  %v39 = getelementptr inbounds float, ptr %v0, i64 %v38
  %v40 = load float, ptr %v39, align 4
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v26, <8 x float> %v12)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v28, <8 x float> %v13)
  %v45 = mul i64 %v1, 2
  %v46 = add i64 %v45, %v9
  %v47 = getelementptr inbounds float, ptr %v0, i64 %v46
  %v48 = load float, ptr %v47, align 4
  %v49 = insertelement <8 x float> poison, float %v48, i64 0
  %v50 = shufflevector <8 x float> %v49, <8 x float> poison, <8 x i32> zeroinitializer
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v26, <8 x float> %v14)
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v28, <8 x float> %v15)
  %v53 = mul i64 %v1, 3
  %v54 = add i64 %v53, %v9
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v26, <8 x float> %v16)
  %v60 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v28, <8 x float> %v17)
  %v61 = mul i64 %v1, 4
  %v62 = add i64 %v61, %v9
  %v63 = getelementptr inbounds float, ptr %v0, i64 %v62
  %v64 = load float, ptr %v63, align 4
  %v65 = insertelement <8 x float> poison, float %v64, i64 0
  %v66 = shufflevector <8 x float> %v65, <8 x float> poison, <8 x i32> zeroinitializer
  %v67 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v66, <8 x float> %v26, <8 x float> %v18)
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v66, <8 x float> %v28, <8 x float> %v19)
  %v69 = mul i64 %v1, 5
  %v70 = add i64 %v69, %v9
  %v71 = getelementptr inbounds float, ptr %v0, i64 %v70
  %v72 = load float, ptr %v71, align 4
  %v73 = insertelement <8 x float> poison, float %v72, i64 0
  %v74 = shufflevector <8 x float> %v73, <8 x float> poison, <8 x i32> zeroinitializer
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> %v26, <8 x float> %v20)
  %v76 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> %v28, <8 x float> %v21)
  %v77 = add nsw i64 %v9, 1
  br label %b0
b2:
  %v78 = mul i64 %v5, 0
  %v79 = mul i64 %v6, 0
  %v80 = add i64 %v78, %v79
  %v81 = getelementptr inbounds float, ptr %v4, i64 %v80
  store <8 x float> %v10, ptr %v81, align 4
  %v82 = mul i64 %v6, 1
  %v83 = add i64 %v78, %v82
  %v84 = getelementptr inbounds float, ptr %v4, i64 %v83
  store <8 x float> %v11, ptr %v84, align 4
  %v85 = mul i64 %v5, 1
  %v86 = mul i64 %v6, 0
  %v87 = add i64 %v85, %v86
  %v88 = getelementptr inbounds float, ptr %v4, i64 %v87
  store <8 x float> %v12, ptr %v88, align 4
  %v89 = mul i64 %v6, 1
  %v90 = add i64 %v85, %v89
  %v91 = getelementptr inbounds float, ptr %v4, i64 %v90
  store <8 x float> %v13, ptr %v91, align 4
  %v92 = mul i64 %v5, 2
  %v93 = mul i64 %v6, 0
  %v94 = add i64 %v92, %v93
  %v95 = getelementptr inbounds float, ptr %v4, i64 %v94
  store <8 x float> %v14, ptr %v95, align 4
  %v96 = mul i64 %v6, 1
  %v97 = add i64 %v92, %v96
  %v98 = getelementptr inbounds float, ptr %v4, i64 %v97
  store <8 x float> %v15, ptr %v98, align 4
  %v99 = mul i64 %v5, 3
  %v100 = mul i64 %v6, 0
  %v101 = add i64 %v99, %v100
  %v102 = getelementptr inbounds float, ptr %v4, i64 %v101
  store <8 x float> %v16, ptr %v102, align 4
  %v103 = mul i64 %v6, 1
  %v104 = add i64 %v99, %v103
  %v105 = getelementptr inbounds float, ptr %v4, i64 %v104
  store <8 x float> %v17, ptr %v105, align 4
  %v106 = mul i64 %v5, 4
  %v107 = mul i64 %v6, 0
  %v108 = add i64 %v106, %v107
  %v109 = getelementptr inbounds float, ptr %v4, i64 %v108
  store <8 x float> %v18, ptr %v109, align 4
  %v110 = mul i64 %v6, 1
  %v111 = add i64 %v106, %v110
  %v112 = getelementptr inbounds float, ptr %v4, i64 %v111
  store <8 x float> %v19, ptr %v112, align 4
  %v113 = mul i64 %v5, 5
  %v114 = mul i64 %v6, 0
  %v115 = add i64 %v113, %v114
  %v116 = getelementptr inbounds float, ptr %v4, i64 %v115
  store <8 x float> %v20, ptr %v116, align 4
  %v117 = mul i64 %v6, 1
  %v118 = add i64 %v113, %v117
  %v119 = getelementptr inbounds float, ptr %v4, i64 %v118
  store <8 x float> %v21, ptr %v119, align 4
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
define void @backward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v149 = alloca i64, i64 1, align 8
  %v362 = alloca float, i64 192, align 4
  %v572 = alloca float, i64 64, align 4
  %v722 = alloca float, i64 64, align 4
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
  %v95 = getelementptr inbounds ptr, ptr %v0, i64 43
  %v96 = load ptr, ptr %v95, align 4
  %v97 = getelementptr inbounds ptr, ptr %v0, i64 44
  %v98 = load ptr, ptr %v97, align 4
  %v99 = getelementptr inbounds ptr, ptr %v0, i64 45
  %v100 = load ptr, ptr %v99, align 4
  %v101 = getelementptr inbounds i64, ptr %v1, i64 6
  %v102 = load i64, ptr %v101, align 8
  %v103 = getelementptr inbounds i64, ptr %v1, i64 7
  %v104 = load i64, ptr %v103, align 8
  %v105 = getelementptr inbounds i64, ptr %v1, i64 16
  %v106 = load i64, ptr %v105, align 8
  %v107 = getelementptr inbounds i64, ptr %v1, i64 17
  %v108 = load i64, ptr %v107, align 8
  %v109 = getelementptr inbounds i64, ptr %v1, i64 18
  %v110 = load i64, ptr %v109, align 8
  %v111 = getelementptr inbounds i64, ptr %v1, i64 19
  %v112 = load i64, ptr %v111, align 8
  %v113 = getelementptr inbounds i64, ptr %v1, i64 21
  %v114 = load i64, ptr %v113, align 8
  %v115 = getelementptr inbounds i64, ptr %v1, i64 22
  %v116 = load i64, ptr %v115, align 8
  %v117 = getelementptr inbounds i64, ptr %v1, i64 23
  %v118 = load i64, ptr %v117, align 8
  %v119 = getelementptr inbounds i64, ptr %v1, i64 24
  %v120 = load i64, ptr %v119, align 8
  %v121 = getelementptr inbounds i64, ptr %v1, i64 36
  %v122 = load i64, ptr %v121, align 8
  %v123 = getelementptr inbounds i64, ptr %v1, i64 37
  %v124 = load i64, ptr %v123, align 8
  %v125 = getelementptr inbounds i64, ptr %v1, i64 38
  %v126 = load i64, ptr %v125, align 8
  %v127 = getelementptr inbounds i64, ptr %v1, i64 39
  %v128 = load i64, ptr %v127, align 8
  %v129 = getelementptr inbounds i64, ptr %v1, i64 40
  %v130 = load i64, ptr %v129, align 8
  %v131 = getelementptr inbounds i64, ptr %v1, i64 41
  %v132 = load i64, ptr %v131, align 8
  %v133 = getelementptr inbounds i64, ptr %v1, i64 42
  %v134 = load i64, ptr %v133, align 8
  %v135 = getelementptr inbounds i64, ptr %v1, i64 43
  %v136 = load i64, ptr %v135, align 8
  %v137 = getelementptr inbounds i64, ptr %v1, i64 44
  %v138 = load i64, ptr %v137, align 8
  %v139 = getelementptr inbounds i64, ptr %v1, i64 45
  %v140 = load i64, ptr %v139, align 8
  %v141 = getelementptr inbounds i64, ptr %v1, i64 46
  %v142 = load i64, ptr %v141, align 8
  %v143 = getelementptr inbounds i64, ptr %v1, i64 47
  %v144 = load i64, ptr %v143, align 8
  %v145 = getelementptr inbounds i64, ptr %v1, i64 48
  %v146 = load i64, ptr %v145, align 8
  %v147 = getelementptr inbounds i64, ptr %v1, i64 49
  %v148 = load i64, ptr %v147, align 8
  store i64 0, ptr %v149, align 8
  %v150 = getelementptr inbounds ptr, ptr %v0, i64 46
  %v151 = load ptr, ptr %v150, align 4
  %v152 = mul i64 %v2, 15360
  %v153 = add i64 %v152, 320
  %v154 = getelementptr inbounds float, ptr %v151, i64 %v153
  %v155 = getelementptr inbounds float, ptr %v151, i64 0
  %v156 = getelementptr inbounds i64, ptr %v1, i64 4
  %v157 = load i64, ptr %v156, align 8
  %v158 = icmp eq i64 %v157, 0
  br i1 %v158, label %b0, label %b1
b0:
  %v159 = add i64 1, 0
  %v160 = sdiv i64 %v159, 1
  %v161 = add i64 %v2, 1
  %v162 = mul i64 %v160, %v2
  %v163 = sdiv i64 %v162, %v3
  %v164 = mul i64 %v163, 1
  %v165 = icmp slt i64 %v164, 1
  %v166 = select i1 %v165, i64 %v164, i64 1
  %v167 = mul i64 %v160, %v161
  %v168 = sdiv i64 %v167, %v3
  %v169 = mul i64 %v168, 1
  %v170 = icmp slt i64 %v169, 1
  %v171 = select i1 %v170, i64 %v169, i64 1
  %v172 = icmp slt i64 %v171, 1
  %v173 = select i1 %v172, i64 %v171, i64 1
  br label %b2
b2:
  %v174 = phi i64 [ %v166, %b0 ], [ %v208, %b3 ]
  %v175 = icmp slt i64 %v174, %v173
  br i1 %v175, label %b3, label %b4
b3:
  %v176 = mul i64 %v174, 192
  %v177 = mul i64 %v174, 8
  %v178 = add i64 %v176, 0
  %v179 = add i64 %v177, 0
  %v180 = getelementptr inbounds float, ptr %v155, i64 %v178
  %v181 = sub i64 8, %v179
  %v182 = icmp slt i64 %v181, 0
  %v183 = select i1 %v182, i64 0, i64 %v181
  %v184 = mul i64 %v179, 8
  %v185 = add i64 0, %v184
  %v186 = getelementptr inbounds float, ptr %v28, i64 %v185
  call void @pack_turned(ptr %v186, i64 8, i64 1, i64 8, i64 %v183, ptr %v180, i64 8)
  %v187 = add i64 %v176, 64
  %v188 = add i64 %v187, 0
  %v189 = add i64 %v177, 0
  %v190 = getelementptr inbounds float, ptr %v155, i64 %v188
  %v191 = sub i64 8, %v189
  %v192 = icmp slt i64 %v191, 0
  %v193 = select i1 %v192, i64 0, i64 %v191
  %v194 = mul i64 %v189, 1
  %v195 = add i64 0, %v194
  %v196 = getelementptr inbounds float, ptr %v16, i64 %v195
  call void @pack_rows(ptr %v196, i64 1, i64 8, i64 8, i64 %v193, ptr %v190, i64 8)
  %v197 = add i64 %v187, 64
  %v198 = add i64 %v197, 0
  %v199 = add i64 %v177, 0
  %v200 = getelementptr inbounds float, ptr %v155, i64 %v198
  %v201 = sub i64 8, %v199
  %v202 = icmp slt i64 %v201, 0
  %v203 = select i1 %v202, i64 0, i64 %v201
  %v204 = mul i64 %v199, 1
  %v205 = add i64 0, %v204
  %v206 = getelementptr inbounds float, ptr %v14, i64 %v205
  call void @pack_rows(ptr %v206, i64 1, i64 8, i64 8, i64 %v203, ptr %v200, i64 8)
  %v207 = add i64 %v197, 64
  %v208 = add nsw i64 %v174, 1
  br label %b2
b4:
  br label %b1
b1:
  %v209 = icmp sgt i64 %v3, 1
  br i1 %v209, label %b5, label %b6
b5:
  %v210 = getelementptr inbounds i64, ptr %v1, i64 3
  %v211 = atomicrmw add ptr %v210, i64 1 acq_rel
  %v212 = load i64, ptr %v149, align 8
  %v213 = add i64 %v212, 1
  store i64 %v213, ptr %v149, align 8
  %v214 = mul i64 %v3, %v213
  br label %b7
b7:
  %v215 = load atomic i64, ptr %v210 acquire, align 8
  %v216 = icmp slt i64 %v215, %v214
  br i1 %v216, label %b8, label %b9
b8:
  %v217 = call i32 @sched_yield()
  br label %b7
b9:
  br label %b6
b6:
  %v218 = add i64 %v8, 0
  %v219 = sdiv i64 %v218, 1
  %v220 = add i64 %v2, 1
  %v221 = mul i64 %v219, %v2
  %v222 = sdiv i64 %v221, %v3
  %v223 = mul i64 %v222, 1
  %v224 = icmp slt i64 %v223, %v8
  %v225 = select i1 %v224, i64 %v223, i64 %v8
  %v226 = mul i64 %v219, %v220
  %v227 = sdiv i64 %v226, %v3
  %v228 = mul i64 %v227, 1
  %v229 = icmp slt i64 %v228, %v8
  %v230 = select i1 %v229, i64 %v228, i64 %v8
  br label %b10
b10:
  %v231 = phi i64 [ %v225, %b6 ], [ %v361, %b11 ]
  %v232 = icmp slt i64 %v231, %v230
  br i1 %v232, label %b11, label %b12
b11:
  %v233 = mul i64 %v231, 1
  %v234 = getelementptr inbounds float, ptr %v34, i64 %v233
  %v235 = getelementptr inbounds float, ptr %v234, i64 0
  %v236 = load float, ptr %v235, align 4
  %v237 = mul i64 %v231, 8
  %v238 = getelementptr inbounds float, ptr %v72, i64 %v237
  %v239 = mul i64 %v231, 8
  %v240 = getelementptr inbounds float, ptr %v42, i64 %v239
  %v241 = fneg float %v236
  %v242 = mul i64 %v231, 8
  %v243 = getelementptr inbounds float, ptr %v70, i64 %v242
  %v244 = mul i64 %v231, 8
  %v245 = getelementptr inbounds float, ptr %v32, i64 %v244
  %v246 = mul i64 %v231, 8
  %v247 = getelementptr inbounds float, ptr %v30, i64 %v246
  %v248 = mul i64 %v231, 8
  %v249 = getelementptr inbounds float, ptr %v12, i64 %v248
  %v250 = mul i64 %v231, 8
  %v251 = getelementptr inbounds float, ptr %v10, i64 %v250
  %v252 = mul i64 %v231, 8
  %v253 = getelementptr inbounds float, ptr %v82, i64 %v252
  %v254 = mul i64 %v231, 8
  %v255 = getelementptr inbounds float, ptr %v84, i64 %v254
  %v256 = mul i64 %v231, 8
  %v257 = getelementptr inbounds float, ptr %v86, i64 %v256
  %v258 = mul i64 %v231, 8
  %v259 = getelementptr inbounds float, ptr %v88, i64 %v258
  %v260 = add i64 0, 0
  %v261 = getelementptr inbounds float, ptr %v238, i64 %v260
  %v262 = load <8 x float>, ptr %v261, align 4
  %v263 = add i64 0, 0
  %v264 = getelementptr inbounds float, ptr %v240, i64 %v263
  %v265 = load <8 x float>, ptr %v264, align 4
  %v266 = fadd <8 x float> %v262, %v265
  %v267 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v266)
  %v268 = fneg <8 x float> %v267
  %v269 = fcmp olt <8 x float> %v268, splat (float 0xC05A400000000000)
  %v270 = select <8 x i1> %v269, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v268
  %v271 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v270, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v272 = fsub <8 x float> %v271, splat (float 0x4168000000000000)
  %v273 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v272, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v270)
  %v274 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v272, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v273)
  %v275 = bitcast <8 x float> %v271 to <8 x i32>
  %v276 = fmul <8 x float> %v274, %v274
  %v277 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v274, <8 x float> splat (float 0x3F81227F40000000))
  %v278 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v277, <8 x float> %v274, <8 x float> splat (float 0x3FA5556740000000))
  %v279 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v278, <8 x float> %v274, <8 x float> splat (float 0x3FC5554B00000000))
  %v280 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v279, <8 x float> %v274, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v281 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v276, <8 x float> %v280, <8 x float> %v274)
  %v282 = sub <8 x i32> %v275, splat (i32 1262485250)
  %v283 = lshr <8 x i32> %v282, splat (i32 1)
  %v284 = sub <8 x i32> %v282, %v283
  %v285 = shl <8 x i32> %v283, splat (i32 23)
  %v286 = bitcast <8 x i32> %v285 to <8 x float>
  %v287 = shl <8 x i32> %v284, splat (i32 23)
  %v288 = bitcast <8 x i32> %v287 to <8 x float>
  %v289 = fadd <8 x float> %v281, splat (float 0x3FF0000000000000)
  %v290 = fmul <8 x float> %v289, %v286
  %v291 = fmul <8 x float> %v290, %v288
  %v292 = fcmp olt <8 x float> %v266, splat (float 0x0000000000000000)
  %v293 = select <8 x i1> %v292, <8 x float> %v291, <8 x float> splat (float 0x3FF0000000000000)
  %v294 = fadd <8 x float> %v291, splat (float 0x3FF0000000000000)
  %v295 = fdiv <8 x float> %v293, %v294
  %v296 = insertelement <8 x float> poison, float %v236, i64 0
  %v297 = shufflevector <8 x float> %v296, <8 x float> poison, <8 x i32> zeroinitializer
  %v298 = fmul <8 x float> %v297, %v295
  %v299 = add i64 0, 0
  %v300 = getelementptr inbounds float, ptr %v243, i64 %v299
  %v301 = load <8 x float>, ptr %v300, align 4
  %v302 = fadd <8 x float> %v301, %v265
  %v303 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v302)
  %v304 = fneg <8 x float> %v303
  %v305 = fcmp olt <8 x float> %v304, splat (float 0xC05A400000000000)
  %v306 = select <8 x i1> %v305, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v304
  %v307 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v306, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v308 = fsub <8 x float> %v307, splat (float 0x4168000000000000)
  %v309 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v308, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v306)
  %v310 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v308, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v309)
  %v311 = bitcast <8 x float> %v307 to <8 x i32>
  %v312 = fmul <8 x float> %v310, %v310
  %v313 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v310, <8 x float> splat (float 0x3F81227F40000000))
  %v314 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v313, <8 x float> %v310, <8 x float> splat (float 0x3FA5556740000000))
  %v315 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v314, <8 x float> %v310, <8 x float> splat (float 0x3FC5554B00000000))
  %v316 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v315, <8 x float> %v310, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v317 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v312, <8 x float> %v316, <8 x float> %v310)
  %v318 = sub <8 x i32> %v311, splat (i32 1262485250)
  %v319 = lshr <8 x i32> %v318, splat (i32 1)
  %v320 = sub <8 x i32> %v318, %v319
  %v321 = shl <8 x i32> %v319, splat (i32 23)
  %v322 = bitcast <8 x i32> %v321 to <8 x float>
  %v323 = shl <8 x i32> %v320, splat (i32 23)
  %v324 = bitcast <8 x i32> %v323 to <8 x float>
  %v325 = fadd <8 x float> %v317, splat (float 0x3FF0000000000000)
  %v326 = fmul <8 x float> %v325, %v322
  %v327 = fmul <8 x float> %v326, %v324
  %v328 = fcmp olt <8 x float> %v302, splat (float 0x0000000000000000)
  %v329 = select <8 x i1> %v328, <8 x float> %v327, <8 x float> splat (float 0x3FF0000000000000)
  %v330 = fadd <8 x float> %v327, splat (float 0x3FF0000000000000)
  %v331 = fdiv <8 x float> %v329, %v330
  %v332 = insertelement <8 x float> poison, float %v241, i64 0
  %v333 = shufflevector <8 x float> %v332, <8 x float> poison, <8 x i32> zeroinitializer
  %v334 = fmul <8 x float> %v333, %v331
  %v335 = add i64 0, 0
  %v336 = getelementptr inbounds float, ptr %v245, i64 %v335
  %v337 = load <8 x float>, ptr %v336, align 4
  %v338 = fadd <8 x float> %v337, %v298
  %v339 = fadd <8 x float> %v338, %v334
  %v340 = add i64 0, 0
  %v341 = getelementptr inbounds float, ptr %v247, i64 %v340
  %v342 = load <8 x float>, ptr %v341, align 4
  %v343 = add i64 0, 0
  %v344 = getelementptr inbounds float, ptr %v249, i64 %v343
  %v345 = load <8 x float>, ptr %v344, align 4
  %v346 = fmul <8 x float> %v297, %v345
  %v347 = fadd <8 x float> %v342, %v346
  %v348 = add i64 0, 0
  %v349 = getelementptr inbounds float, ptr %v251, i64 %v348
  %v350 = load <8 x float>, ptr %v349, align 4
  %v351 = fmul <8 x float> %v333, %v350
  %v352 = fadd <8 x float> %v347, %v351
  %v353 = add i64 0, 0
  %v354 = getelementptr inbounds float, ptr %v253, i64 %v353
  store <8 x float> %v298, ptr %v354, align 4
  %v355 = add i64 0, 0
  %v356 = getelementptr inbounds float, ptr %v255, i64 %v355
  store <8 x float> %v334, ptr %v356, align 4
  %v357 = add i64 0, 0
  %v358 = getelementptr inbounds float, ptr %v257, i64 %v357
  store <8 x float> %v339, ptr %v358, align 4
  %v359 = add i64 0, 0
  %v360 = getelementptr inbounds float, ptr %v259, i64 %v359
  store <8 x float> %v352, ptr %v360, align 4
  %v361 = add nsw i64 %v231, 1
  br label %b10
b12:
  %v363 = add i64 %v8, 0
  %v364 = sdiv i64 %v363, 1
  %v365 = add i64 %v2, 1
  %v366 = mul i64 %v364, %v2
  %v367 = sdiv i64 %v366, %v3
  %v368 = mul i64 %v367, 1
  %v369 = icmp slt i64 %v368, %v8
  %v370 = select i1 %v369, i64 %v368, i64 %v8
  %v371 = mul i64 %v364, %v365
  %v372 = sdiv i64 %v371, %v3
  %v373 = mul i64 %v372, 1
  %v374 = icmp slt i64 %v373, %v8
  %v375 = select i1 %v374, i64 %v373, i64 %v8
  br label %b13
b13:
  %v376 = phi i64 [ %v370, %b12 ], [ %v468, %b18 ]
  %v377 = icmp slt i64 %v376, %v375
  br i1 %v377, label %b14, label %b15
b14:
  %v378 = add i64 %v376, 96
  %v379 = icmp slt i64 %v378, %v375
  %v380 = select i1 %v379, i64 %v378, i64 %v375
  br label %b16
b16:
  %v381 = phi i64 [ 0, %b14 ], [ %v467, %b21 ]
  %v382 = icmp slt i64 %v381, 1
  br i1 %v382, label %b17, label %b18
b17:
  %v383 = sub i64 %v380, %v376
  %v384 = sub i64 8, 1
  %v385 = add i64 %v383, %v384
  %v386 = sdiv i64 %v385, 8
  br label %b19
b19:
  %v387 = phi i64 [ 0, %b17 ], [ %v466, %b30 ]
  %v388 = icmp slt i64 %v387, %v386
  br i1 %v388, label %b20, label %b21
b20:
  %v389 = mul i64 %v383, %v387
  %v390 = sdiv i64 %v389, %v386
  %v391 = add i64 %v376, %v390
  %v392 = add i64 %v387, 1
  %v393 = mul i64 %v383, %v392
  %v394 = sdiv i64 %v393, %v386
  %v395 = add i64 %v376, %v394
  %v396 = mul i64 %v381, 192
  %v397 = getelementptr inbounds float, ptr %v155, i64 %v396
  %v398 = sub i64 %v395, %v391
  %v399 = mul i64 %v391, 8
  %v400 = getelementptr inbounds float, ptr %v84, i64 %v399
  %v401 = getelementptr inbounds float, ptr %v400, i64 0
  %v402 = sub i64 %v398, 1
  %v403 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v402
  %v404 = load ptr, ptr %v403, align 4
  %v405 = getelementptr inbounds float, ptr %v362, i64 0
  %v406 = icmp sgt i64 %v398, 0
  br i1 %v406, label %b22, label %b23
b22:
  call void %v404(ptr %v401, i64 8, ptr %v397, i64 8, ptr %v405, i64 24, i64 0)
  br label %b23
b23:
  %v407 = add i64 %v396, 64
  %v408 = getelementptr inbounds float, ptr %v155, i64 %v407
  %v409 = sub i64 %v395, %v391
  %v410 = mul i64 %v391, 8
  %v411 = getelementptr inbounds float, ptr %v86, i64 %v410
  %v412 = getelementptr inbounds float, ptr %v411, i64 0
  %v413 = sub i64 %v409, 1
  %v414 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v413
  %v415 = load ptr, ptr %v414, align 4
  %v416 = getelementptr inbounds float, ptr %v362, i64 8
  %v417 = icmp sgt i64 %v409, 0
  br i1 %v417, label %b24, label %b25
b24:
  call void %v415(ptr %v412, i64 8, ptr %v408, i64 8, ptr %v416, i64 24, i64 0)
  br label %b25
b25:
  %v418 = add i64 %v407, 64
  %v419 = getelementptr inbounds float, ptr %v155, i64 %v418
  %v420 = sub i64 %v395, %v391
  %v421 = mul i64 %v391, 8
  %v422 = getelementptr inbounds float, ptr %v88, i64 %v421
  %v423 = getelementptr inbounds float, ptr %v422, i64 0
  %v424 = sub i64 %v420, 1
  %v425 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v424
  %v426 = load ptr, ptr %v425, align 4
  %v427 = getelementptr inbounds float, ptr %v362, i64 16
  %v428 = icmp sgt i64 %v420, 0
  br i1 %v428, label %b26, label %b27
b26:
  call void %v426(ptr %v423, i64 8, ptr %v419, i64 8, ptr %v427, i64 24, i64 0)
  br label %b27
b27:
  %v429 = add i64 %v418, 64
  br label %b28
b28:
  %v430 = phi i64 [ %v391, %b27 ], [ %v465, %b33 ]
  %v431 = icmp slt i64 %v430, %v395
  br i1 %v431, label %b29, label %b30
b29:
  %v432 = sub i64 %v430, %v391
  %v433 = mul i64 %v432, 24
  %v434 = getelementptr inbounds float, ptr %v362, i64 %v433
  %v435 = mul i64 %v430, 8
  %v436 = getelementptr inbounds float, ptr %v90, i64 %v435
  %v437 = mul i64 %v430, 8
  %v438 = getelementptr inbounds float, ptr %v92, i64 %v437
  %v439 = mul i64 %v430, 8
  %v440 = getelementptr inbounds float, ptr %v94, i64 %v439
  br label %b31
b31:
  %v441 = phi i64 [ 0, %b29 ], [ %v464, %b32 ]
  %v442 = icmp slt i64 %v441, 1
  br i1 %v442, label %b32, label %b33
b32:
  %v443 = mul i64 %v381, 1
  %v444 = add i64 %v443, %v441
  %v445 = mul i64 %v444, 8
  %v446 = add i64 0, %v441
  %v447 = mul i64 %v446, 8
  %v448 = getelementptr inbounds float, ptr %v434, i64 %v447
  %v449 = load <8 x float>, ptr %v448, align 4
  %v450 = add i64 1, %v441
  %v451 = mul i64 %v450, 8
  %v452 = getelementptr inbounds float, ptr %v434, i64 %v451
  %v453 = load <8 x float>, ptr %v452, align 4
  %v454 = add i64 2, %v441
  %v455 = mul i64 %v454, 8
  %v456 = getelementptr inbounds float, ptr %v434, i64 %v455
  %v457 = load <8 x float>, ptr %v456, align 4
  %v458 = add i64 0, %v445
  %v459 = getelementptr inbounds float, ptr %v436, i64 %v458
  store <8 x float> %v449, ptr %v459, align 4
  %v460 = add i64 0, %v445
  %v461 = getelementptr inbounds float, ptr %v438, i64 %v460
  store <8 x float> %v453, ptr %v461, align 4
  %v462 = add i64 0, %v445
  %v463 = getelementptr inbounds float, ptr %v440, i64 %v462
  store <8 x float> %v457, ptr %v463, align 4
  %v464 = add nsw i64 %v441, 1
  br label %b31
b33:
  %v465 = add nsw i64 %v430, 1
  br label %b28
b30:
  %v466 = add nsw i64 %v387, 1
  br label %b19
b21:
  %v467 = add nsw i64 %v381, 1
  br label %b16
b18:
  %v468 = add nsw i64 %v376, 96
  br label %b13
b15:
  %v469 = icmp sgt i64 %v3, 1
  br i1 %v469, label %b34, label %b35
b34:
  %v470 = getelementptr inbounds i64, ptr %v1, i64 3
  %v471 = atomicrmw add ptr %v470, i64 1 acq_rel
  %v472 = load i64, ptr %v149, align 8
  %v473 = add i64 %v472, 1
  store i64 %v473, ptr %v149, align 8
  %v474 = mul i64 %v3, %v473
  br label %b36
b36:
  %v475 = load atomic i64, ptr %v470 acquire, align 8
  %v476 = icmp slt i64 %v475, %v474
  br i1 %v476, label %b37, label %b38
b37:
  %v477 = call i32 @sched_yield()
  br label %b36
b38:
  br label %b35
b35:
  %v478 = getelementptr inbounds float, ptr %v151, i64 192
  %v479 = getelementptr inbounds i64, ptr %v1, i64 4
  %v480 = load i64, ptr %v479, align 8
  %v481 = icmp eq i64 %v480, 0
  br i1 %v481, label %b39, label %b40
b39:
  %v482 = add i64 1, 0
  %v483 = sdiv i64 %v482, 1
  %v484 = add i64 %v2, 1
  %v485 = mul i64 %v483, %v2
  %v486 = sdiv i64 %v485, %v3
  %v487 = mul i64 %v486, 1
  %v488 = icmp slt i64 %v487, 1
  %v489 = select i1 %v488, i64 %v487, i64 1
  %v490 = mul i64 %v483, %v484
  %v491 = sdiv i64 %v490, %v3
  %v492 = mul i64 %v491, 1
  %v493 = icmp slt i64 %v492, 1
  %v494 = select i1 %v493, i64 %v492, i64 1
  %v495 = icmp slt i64 %v494, 1
  %v496 = select i1 %v495, i64 %v494, i64 1
  br label %b41
b41:
  %v497 = phi i64 [ %v489, %b39 ], [ %v511, %b42 ]
  %v498 = icmp slt i64 %v497, %v496
  br i1 %v498, label %b42, label %b43
b42:
  %v499 = mul i64 %v497, 64
  %v500 = mul i64 %v497, 8
  %v501 = add i64 %v499, 0
  %v502 = add i64 %v500, 0
  %v503 = getelementptr inbounds float, ptr %v478, i64 %v501
  %v504 = sub i64 8, %v502
  %v505 = icmp slt i64 %v504, 0
  %v506 = select i1 %v505, i64 0, i64 %v504
  %v507 = mul i64 %v502, 1
  %v508 = add i64 0, %v507
  %v509 = getelementptr inbounds float, ptr %v22, i64 %v508
  call void @pack_rows(ptr %v509, i64 1, i64 8, i64 8, i64 %v506, ptr %v503, i64 8)
  %v510 = add i64 %v499, 64
  %v511 = add nsw i64 %v497, 1
  br label %b41
b43:
  br label %b40
b40:
  %v512 = icmp sgt i64 %v3, 1
  br i1 %v512, label %b44, label %b45
b44:
  %v513 = getelementptr inbounds i64, ptr %v1, i64 3
  %v514 = atomicrmw add ptr %v513, i64 1 acq_rel
  %v515 = load i64, ptr %v149, align 8
  %v516 = add i64 %v515, 1
  store i64 %v516, ptr %v149, align 8
  %v517 = mul i64 %v3, %v516
  br label %b46
b46:
  %v518 = load atomic i64, ptr %v513 acquire, align 8
  %v519 = icmp slt i64 %v518, %v517
  br i1 %v519, label %b47, label %b48
b47:
  %v520 = call i32 @sched_yield()
  br label %b46
b48:
  br label %b45
b45:
  br label %b49
b49:
  %v521 = phi i64 [ 0, %b45 ], [ %v669, %b57 ]
  %v522 = icmp slt i64 %v521, %v5
  br i1 %v522, label %b50, label %b51
b50:
  %v523 = sub i64 %v5, 1
  %v524 = sub i64 %v523, %v521
  %v525 = add i64 %v7, 0
  %v526 = sdiv i64 %v525, 1
  %v527 = add i64 %v2, 1
  %v528 = mul i64 %v526, %v2
  %v529 = sdiv i64 %v528, %v3
  %v530 = mul i64 %v529, 1
  %v531 = icmp slt i64 %v530, %v7
  %v532 = select i1 %v531, i64 %v530, i64 %v7
  %v533 = mul i64 %v526, %v527
  %v534 = sdiv i64 %v533, %v3
  %v535 = mul i64 %v534, 1
  %v536 = icmp slt i64 %v535, %v7
  %v537 = select i1 %v536, i64 %v535, i64 %v7
  br label %b52
b52:
  %v538 = phi i64 [ %v532, %b50 ], [ %v571, %b53 ]
  %v539 = icmp slt i64 %v538, %v537
  br i1 %v539, label %b53, label %b54
b53:
  %v540 = add i64 %v524, 1
  %v541 = and i64 %v540, 1
  %v542 = mul i64 %v541, %v7
  %v543 = add i64 %v542, %v538
  %v544 = mul i64 %v543, 8
  %v545 = getelementptr inbounds float, ptr %v38, i64 %v544
  %v546 = add i64 %v524, 1
  %v547 = and i64 %v546, %v112
  %v548 = mul i64 %v547, %v7
  %v549 = add i64 %v548, %v538
  %v550 = mul i64 %v549, 8
  %v551 = getelementptr inbounds float, ptr %v36, i64 %v550
  %v552 = add i64 %v524, 0
  %v553 = and i64 %v552, %v148
  %v554 = mul i64 %v553, %v7
  %v555 = add i64 %v554, %v538
  %v556 = mul i64 %v555, 8
  %v557 = getelementptr inbounds float, ptr %v96, i64 %v556
  %v558 = add i64 0, 0
  %v559 = getelementptr inbounds float, ptr %v545, i64 %v558
  %v560 = load <8 x float>, ptr %v559, align 4
  %v561 = add i64 0, 0
  %v562 = getelementptr inbounds float, ptr %v551, i64 %v561
  %v563 = load <8 x float>, ptr %v562, align 4
  %v564 = fmul <8 x float> %v563, %v563
  %v565 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v566 = shufflevector <8 x float> %v565, <8 x float> poison, <8 x i32> zeroinitializer
  %v567 = fsub <8 x float> %v566, %v564
  %v568 = fmul <8 x float> %v560, %v567
  %v569 = add i64 0, 0
  %v570 = getelementptr inbounds float, ptr %v557, i64 %v569
  store <8 x float> %v568, ptr %v570, align 4
  %v571 = add nsw i64 %v538, 1
  br label %b52
b54:
  %v573 = add i64 %v7, 0
  %v574 = sdiv i64 %v573, 1
  %v575 = add i64 %v2, 1
  %v576 = mul i64 %v574, %v2
  %v577 = sdiv i64 %v576, %v3
  %v578 = mul i64 %v577, 1
  %v579 = icmp slt i64 %v578, %v7
  %v580 = select i1 %v579, i64 %v578, i64 %v7
  %v581 = mul i64 %v574, %v575
  %v582 = sdiv i64 %v581, %v3
  %v583 = mul i64 %v582, 1
  %v584 = icmp slt i64 %v583, %v7
  %v585 = select i1 %v584, i64 %v583, i64 %v7
  br label %b55
b55:
  %v586 = phi i64 [ %v580, %b54 ], [ %v668, %b60 ]
  %v587 = icmp slt i64 %v586, %v585
  br i1 %v587, label %b56, label %b57
b56:
  %v588 = add i64 %v586, 96
  %v589 = icmp slt i64 %v588, %v585
  %v590 = select i1 %v589, i64 %v588, i64 %v585
  br label %b58
b58:
  %v591 = phi i64 [ 0, %b56 ], [ %v667, %b63 ]
  %v592 = icmp slt i64 %v591, 1
  br i1 %v592, label %b59, label %b60
b59:
  %v593 = sub i64 %v590, %v586
  %v594 = sub i64 8, 1
  %v595 = add i64 %v593, %v594
  %v596 = sdiv i64 %v595, 8
  br label %b61
b61:
  %v597 = phi i64 [ 0, %b59 ], [ %v666, %b68 ]
  %v598 = icmp slt i64 %v597, %v596
  br i1 %v598, label %b62, label %b63
b62:
  %v599 = mul i64 %v593, %v597
  %v600 = sdiv i64 %v599, %v596
  %v601 = add i64 %v586, %v600
  %v602 = add i64 %v597, 1
  %v603 = mul i64 %v593, %v602
  %v604 = sdiv i64 %v603, %v596
  %v605 = add i64 %v586, %v604
  %v606 = mul i64 %v591, 64
  %v607 = getelementptr inbounds float, ptr %v478, i64 %v606
  %v608 = sub i64 %v605, %v601
  %v609 = add i64 %v524, 0
  %v610 = and i64 %v609, %v148
  %v611 = mul i64 %v610, %v7
  %v612 = add i64 %v611, %v601
  %v613 = mul i64 %v612, 8
  %v614 = getelementptr inbounds float, ptr %v96, i64 %v613
  %v615 = getelementptr inbounds float, ptr %v614, i64 0
  %v616 = sub i64 %v608, 1
  %v617 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v616
  %v618 = load ptr, ptr %v617, align 4
  %v619 = getelementptr inbounds float, ptr %v572, i64 0
  %v620 = icmp sgt i64 %v608, 0
  br i1 %v620, label %b64, label %b65
b64:
  call void %v618(ptr %v615, i64 8, ptr %v607, i64 8, ptr %v619, i64 8, i64 0)
  br label %b65
b65:
  %v621 = add i64 %v606, 64
  br label %b66
b66:
  %v622 = phi i64 [ %v601, %b65 ], [ %v665, %b71 ]
  %v623 = icmp slt i64 %v622, %v605
  br i1 %v623, label %b67, label %b68
b67:
  %v624 = sub i64 %v622, %v601
  %v625 = mul i64 %v624, 8
  %v626 = getelementptr inbounds float, ptr %v572, i64 %v625
  %v627 = add i64 %v524, 0
  %v628 = and i64 %v627, %v144
  %v629 = mul i64 %v628, %v7
  %v630 = add i64 %v629, %v622
  %v631 = mul i64 %v630, 8
  %v632 = getelementptr inbounds float, ptr %v92, i64 %v631
  %v633 = add i64 %v524, 0
  %v634 = and i64 %v633, %v146
  %v635 = mul i64 %v634, %v7
  %v636 = add i64 %v635, %v622
  %v637 = mul i64 %v636, 8
  %v638 = getelementptr inbounds float, ptr %v94, i64 %v637
  %v639 = add i64 %v524, 0
  %v640 = and i64 %v639, 1
  %v641 = mul i64 %v640, %v7
  %v642 = add i64 %v641, %v622
  %v643 = mul i64 %v642, 8
  %v644 = getelementptr inbounds float, ptr %v38, i64 %v643
  br label %b69
b69:
  %v645 = phi i64 [ 0, %b67 ], [ %v664, %b70 ]
  %v646 = icmp slt i64 %v645, 1
  br i1 %v646, label %b70, label %b71
b70:
  %v647 = mul i64 %v591, 1
  %v648 = add i64 %v647, %v645
  %v649 = mul i64 %v648, 8
  %v650 = add i64 0, %v645
  %v651 = mul i64 %v650, 8
  %v652 = getelementptr inbounds float, ptr %v626, i64 %v651
  %v653 = load <8 x float>, ptr %v652, align 4
  %v654 = add i64 0, %v649
  %v655 = getelementptr inbounds float, ptr %v632, i64 %v654
  %v656 = load <8 x float>, ptr %v655, align 4
  %v657 = fadd <8 x float> %v653, %v656
  %v658 = add i64 0, %v649
  %v659 = getelementptr inbounds float, ptr %v638, i64 %v658
  %v660 = load <8 x float>, ptr %v659, align 4
  %v661 = fadd <8 x float> %v657, %v660
  %v662 = add i64 0, %v649
  %v663 = getelementptr inbounds float, ptr %v644, i64 %v662
  store <8 x float> %v661, ptr %v663, align 4
  %v664 = add nsw i64 %v645, 1
  br label %b69
b71:
  %v665 = add nsw i64 %v622, 1
  br label %b66
b68:
  %v666 = add nsw i64 %v597, 1
  br label %b61
b63:
  %v667 = add nsw i64 %v591, 1
  br label %b58
b60:
  %v668 = add nsw i64 %v586, 96
  br label %b55
b57:
  %v669 = add nsw i64 %v521, 1
  br label %b49
b51:
  %v670 = icmp sgt i64 %v3, 1
  br i1 %v670, label %b72, label %b73
b72:
  %v671 = getelementptr inbounds i64, ptr %v1, i64 3
  %v672 = atomicrmw add ptr %v671, i64 1 acq_rel
  %v673 = load i64, ptr %v149, align 8
  %v674 = add i64 %v673, 1
  store i64 %v674, ptr %v149, align 8
  %v675 = mul i64 %v3, %v674
  br label %b74
b74:
  %v676 = load atomic i64, ptr %v671 acquire, align 8
  %v677 = icmp slt i64 %v676, %v675
  br i1 %v677, label %b75, label %b76
b75:
  %v678 = call i32 @sched_yield()
  br label %b74
b76:
  br label %b73
b73:
  %v679 = getelementptr inbounds float, ptr %v151, i64 256
  %v680 = getelementptr inbounds i64, ptr %v1, i64 4
  %v681 = load i64, ptr %v680, align 8
  %v682 = icmp eq i64 %v681, 0
  br i1 %v682, label %b77, label %b78
b77:
  %v683 = add i64 1, 0
  %v684 = sdiv i64 %v683, 1
  %v685 = add i64 %v2, 1
  %v686 = mul i64 %v684, %v2
  %v687 = sdiv i64 %v686, %v3
  %v688 = mul i64 %v687, 1
  %v689 = icmp slt i64 %v688, 1
  %v690 = select i1 %v689, i64 %v688, i64 1
  %v691 = mul i64 %v684, %v685
  %v692 = sdiv i64 %v691, %v3
  %v693 = mul i64 %v692, 1
  %v694 = icmp slt i64 %v693, 1
  %v695 = select i1 %v694, i64 %v693, i64 1
  %v696 = icmp slt i64 %v695, 1
  %v697 = select i1 %v696, i64 %v695, i64 1
  br label %b79
b79:
  %v698 = phi i64 [ %v690, %b77 ], [ %v712, %b80 ]
  %v699 = icmp slt i64 %v698, %v697
  br i1 %v699, label %b80, label %b81
b80:
  %v700 = mul i64 %v698, 64
  %v701 = mul i64 %v698, 8
  %v702 = add i64 %v700, 0
  %v703 = add i64 %v701, 0
  %v704 = getelementptr inbounds float, ptr %v679, i64 %v702
  %v705 = sub i64 8, %v703
  %v706 = icmp slt i64 %v705, 0
  %v707 = select i1 %v706, i64 0, i64 %v705
  %v708 = mul i64 %v703, 1
  %v709 = add i64 0, %v708
  %v710 = getelementptr inbounds float, ptr %v26, i64 %v709
  call void @pack_rows(ptr %v710, i64 1, i64 8, i64 8, i64 %v707, ptr %v704, i64 8)
  %v711 = add i64 %v700, 64
  %v712 = add nsw i64 %v698, 1
  br label %b79
b81:
  br label %b78
b78:
  %v713 = icmp sgt i64 %v3, 1
  br i1 %v713, label %b82, label %b83
b82:
  %v714 = getelementptr inbounds i64, ptr %v1, i64 3
  %v715 = atomicrmw add ptr %v714, i64 1 acq_rel
  %v716 = load i64, ptr %v149, align 8
  %v717 = add i64 %v716, 1
  store i64 %v717, ptr %v149, align 8
  %v718 = mul i64 %v3, %v717
  br label %b84
b84:
  %v719 = load atomic i64, ptr %v714 acquire, align 8
  %v720 = icmp slt i64 %v719, %v718
  br i1 %v720, label %b85, label %b86
b85:
  %v721 = call i32 @sched_yield()
  br label %b84
b86:
  br label %b83
b83:
  %v723 = add i64 %v8, 0
  %v724 = sdiv i64 %v723, 1
  %v725 = add i64 %v2, 1
  %v726 = mul i64 %v724, %v2
  %v727 = sdiv i64 %v726, %v3
  %v728 = mul i64 %v727, 1
  %v729 = icmp slt i64 %v728, %v8
  %v730 = select i1 %v729, i64 %v728, i64 %v8
  %v731 = mul i64 %v724, %v725
  %v732 = sdiv i64 %v731, %v3
  %v733 = mul i64 %v732, 1
  %v734 = icmp slt i64 %v733, %v8
  %v735 = select i1 %v734, i64 %v733, i64 %v8
  br label %b87
b87:
  %v736 = phi i64 [ %v730, %b83 ], [ %v810, %b92 ]
  %v737 = icmp slt i64 %v736, %v735
  br i1 %v737, label %b88, label %b89
b88:
  %v738 = add i64 %v736, 96
  %v739 = icmp slt i64 %v738, %v735
  %v740 = select i1 %v739, i64 %v738, i64 %v735
  br label %b90
b90:
  %v741 = phi i64 [ 0, %b88 ], [ %v809, %b95 ]
  %v742 = icmp slt i64 %v741, 1
  br i1 %v742, label %b91, label %b92
b91:
  %v743 = sub i64 %v740, %v736
  %v744 = sub i64 8, 1
  %v745 = add i64 %v743, %v744
  %v746 = sdiv i64 %v745, 8
  br label %b93
b93:
  %v747 = phi i64 [ 0, %b91 ], [ %v808, %b100 ]
  %v748 = icmp slt i64 %v747, %v746
  br i1 %v748, label %b94, label %b95
b94:
  %v749 = mul i64 %v743, %v747
  %v750 = sdiv i64 %v749, %v746
  %v751 = add i64 %v736, %v750
  %v752 = add i64 %v747, 1
  %v753 = mul i64 %v743, %v752
  %v754 = sdiv i64 %v753, %v746
  %v755 = add i64 %v736, %v754
  %v756 = mul i64 %v741, 64
  %v757 = getelementptr inbounds float, ptr %v679, i64 %v756
  %v758 = sub i64 %v755, %v751
  %v759 = mul i64 %v751, 8
  %v760 = getelementptr inbounds float, ptr %v96, i64 %v759
  %v761 = getelementptr inbounds float, ptr %v760, i64 0
  %v762 = sub i64 %v758, 1
  %v763 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v762
  %v764 = load ptr, ptr %v763, align 4
  %v765 = getelementptr inbounds float, ptr %v722, i64 0
  %v766 = icmp sgt i64 %v758, 0
  br i1 %v766, label %b96, label %b97
b96:
  call void %v764(ptr %v761, i64 8, ptr %v757, i64 8, ptr %v765, i64 8, i64 0)
  br label %b97
b97:
  %v767 = add i64 %v756, 64
  br label %b98
b98:
  %v768 = phi i64 [ %v751, %b97 ], [ %v807, %b103 ]
  %v769 = icmp slt i64 %v768, %v755
  br i1 %v769, label %b99, label %b100
b99:
  %v770 = sub i64 %v768, %v751
  %v771 = mul i64 %v770, 8
  %v772 = getelementptr inbounds float, ptr %v722, i64 %v771
  %v773 = mul i64 %v768, 1
  %v774 = getelementptr inbounds float, ptr %v34, i64 %v773
  %v775 = getelementptr inbounds float, ptr %v774, i64 0
  %v776 = load float, ptr %v775, align 4
  %v777 = fneg float %v776
  %v778 = mul i64 %v768, 8
  %v779 = getelementptr inbounds float, ptr %v40, i64 %v778
  %v780 = mul i64 %v768, 8
  %v781 = getelementptr inbounds float, ptr %v90, i64 %v780
  %v782 = mul i64 %v768, 8
  %v783 = getelementptr inbounds float, ptr %v46, i64 %v782
  br label %b101
b101:
  %v784 = phi i64 [ 0, %b99 ], [ %v806, %b102 ]
  %v785 = icmp slt i64 %v784, 1
  br i1 %v785, label %b102, label %b103
b102:
  %v786 = mul i64 %v741, 1
  %v787 = add i64 %v786, %v784
  %v788 = mul i64 %v787, 8
  %v789 = add i64 0, %v784
  %v790 = mul i64 %v789, 8
  %v791 = getelementptr inbounds float, ptr %v772, i64 %v790
  %v792 = load <8 x float>, ptr %v791, align 4
  %v793 = add i64 0, %v788
  %v794 = getelementptr inbounds float, ptr %v779, i64 %v793
  %v795 = load <8 x float>, ptr %v794, align 4
  %v796 = insertelement <8 x float> poison, float %v777, i64 0
  %v797 = shufflevector <8 x float> %v796, <8 x float> poison, <8 x i32> zeroinitializer
  %v798 = fmul <8 x float> %v797, %v795
  %v799 = add i64 0, %v788
  %v800 = getelementptr inbounds float, ptr %v781, i64 %v799
  %v801 = load <8 x float>, ptr %v800, align 4
  %v802 = fadd <8 x float> %v801, %v792
  %v803 = fadd <8 x float> %v798, %v802
  %v804 = add i64 0, %v788
  %v805 = getelementptr inbounds float, ptr %v783, i64 %v804
  store <8 x float> %v803, ptr %v805, align 4
  %v806 = add nsw i64 %v784, 1
  br label %b101
b103:
  %v807 = add nsw i64 %v768, 1
  br label %b98
b100:
  %v808 = add nsw i64 %v747, 1
  br label %b93
b95:
  %v809 = add nsw i64 %v741, 1
  br label %b90
b92:
  %v810 = add nsw i64 %v736, 96
  br label %b87
b89:
  %v811 = icmp sgt i64 %v3, 1
  br i1 %v811, label %b104, label %b105
b104:
  %v812 = getelementptr inbounds i64, ptr %v1, i64 3
  %v813 = atomicrmw add ptr %v812, i64 1 acq_rel
  %v814 = load i64, ptr %v149, align 8
  %v815 = add i64 %v814, 1
  store i64 %v815, ptr %v149, align 8
  %v816 = mul i64 %v3, %v815
  br label %b106
b106:
  %v817 = load atomic i64, ptr %v812 acquire, align 8
  %v818 = icmp slt i64 %v817, %v816
  br i1 %v818, label %b107, label %b108
b107:
  %v819 = call i32 @sched_yield()
  br label %b106
b108:
  br label %b105
b105:
  %v820 = mul i64 0, 8
  %v821 = getelementptr inbounds float, ptr %v88, i64 %v820
  %v822 = getelementptr inbounds float, ptr %v821, i64 0
  %v823 = mul i64 0, 8
  %v824 = getelementptr inbounds float, ptr %v36, i64 %v823
  %v825 = getelementptr inbounds float, ptr %v824, i64 0
  %v826 = getelementptr inbounds float, ptr %v154, i64 12288
  %v827 = add i64 8, 1
  %v828 = sdiv i64 %v827, 2
  %v829 = add i64 %v2, 1
  %v830 = mul i64 %v828, %v2
  %v831 = sdiv i64 %v830, %v3
  %v832 = mul i64 %v831, 2
  %v833 = icmp slt i64 %v832, 8
  %v834 = select i1 %v833, i64 %v832, i64 8
  %v835 = mul i64 %v828, %v829
  %v836 = sdiv i64 %v835, %v3
  %v837 = mul i64 %v836, 2
  %v838 = icmp slt i64 %v837, 8
  %v839 = select i1 %v838, i64 %v837, i64 8
  %v840 = getelementptr inbounds float, ptr %v48, i64 0
  br label %b109
b109:
  %v841 = phi i64 [ %v834, %b105 ], [ %v849, %b114 ]
  %v842 = icmp slt i64 %v841, %v839
  br i1 %v842, label %b110, label %b111
b110:
  %v843 = mul i64 %v841, 8
  %v844 = getelementptr inbounds float, ptr %v840, i64 %v843
  br label %b112
b112:
  %v845 = phi i64 [ 0, %b110 ], [ %v848, %b113 ]
  %v846 = icmp slt i64 %v845, 8
  br i1 %v846, label %b113, label %b114
b113:
  %v847 = getelementptr inbounds float, ptr %v844, i64 %v845
  store float 0x0000000000000000, ptr %v847, align 4
  %v848 = add nsw i64 %v845, 1
  br label %b112
b114:
  %v849 = add nsw i64 %v841, 1
  br label %b109
b111:
  %v850 = mul i64 %v8, 1
  br label %b115
b115:
  %v851 = phi i64 [ 0, %b111 ], [ %v955, %b120 ]
  %v852 = icmp slt i64 %v851, %v850
  br i1 %v852, label %b116, label %b117
b116:
  %v853 = sub i64 %v850, %v851
  %v854 = icmp slt i64 %v853, 384
  %v855 = select i1 %v854, i64 %v853, i64 384
  br label %b118
b118:
  %v856 = phi i64 [ %v834, %b116 ], [ %v954, %b144 ]
  %v857 = icmp slt i64 %v856, %v839
  br i1 %v857, label %b119, label %b120
b119:
  %v858 = sub i64 %v839, %v856
  %v859 = icmp slt i64 %v858, 64
  %v860 = select i1 %v859, i64 %v858, i64 64
  %v861 = sdiv i64 %v860, 2
  %v862 = mul i64 %v861, 2
  %v863 = sub i64 %v860, %v862
  %v864 = mul i64 %v851, 8
  %v865 = add i64 %v864, %v856
  %v866 = getelementptr inbounds float, ptr %v822, i64 %v865
  br label %b121
b121:
  %v867 = phi i64 [ 0, %b119 ], [ %v893, %b129 ]
  %v868 = icmp slt i64 %v867, %v855
  br i1 %v868, label %b122, label %b123
b122:
  %v869 = mul i64 %v867, 8
  %v870 = getelementptr inbounds float, ptr %v866, i64 %v869
  %v871 = mul i64 %v867, 2
  %v872 = getelementptr inbounds float, ptr %v826, i64 %v871
  br label %b124
b124:
  %v873 = phi i64 [ 0, %b122 ], [ %v882, %b125 ]
  %v874 = icmp slt i64 %v873, %v861
  br i1 %v874, label %b125, label %b126
b125:
  %v875 = mul i64 %v873, 2
  %v876 = getelementptr inbounds float, ptr %v870, i64 %v875
  %v877 = mul i64 %v873, 768
  %v878 = getelementptr inbounds float, ptr %v872, i64 %v877
  %v879 = getelementptr inbounds float, ptr %v876, i64 0
  %v880 = load <2 x float>, ptr %v879, align 4
  %v881 = getelementptr inbounds float, ptr %v878, i64 0
  store <2 x float> %v880, ptr %v881, align 4
  %v882 = add nsw i64 %v873, 1
  br label %b124
b126:
  %v883 = mul i64 %v861, 2
  %v884 = getelementptr inbounds float, ptr %v870, i64 %v883
  %v885 = mul i64 %v861, 768
  %v886 = getelementptr inbounds float, ptr %v872, i64 %v885
  br label %b127
b127:
  %v887 = phi i64 [ 0, %b126 ], [ %v892, %b128 ]
  %v888 = icmp slt i64 %v887, %v863
  br i1 %v888, label %b128, label %b129
b128:
  %v889 = getelementptr inbounds float, ptr %v884, i64 %v887
  %v890 = load float, ptr %v889, align 4
  %v891 = getelementptr inbounds float, ptr %v886, i64 %v887
  store float %v890, ptr %v891, align 4
  %v892 = add nsw i64 %v887, 1
  br label %b127, !llvm.loop !0
b129:
  %v893 = add nsw i64 %v867, 1
  br label %b121
b123:
  br label %b130
b130:
  %v894 = phi i64 [ 0, %b123 ], [ %v929, %b138 ]
  %v895 = icmp slt i64 %v894, 0
  br i1 %v895, label %b131, label %b132
b131:
  %v896 = mul i64 %v851, 8
  %v897 = add i64 %v896, %v894
  %v898 = getelementptr inbounds float, ptr %v825, i64 %v897
  br label %b133
b133:
  %v899 = phi i64 [ 0, %b131 ], [ %v917, %b134 ]
  %v900 = icmp slt i64 %v899, %v855
  br i1 %v900, label %b134, label %b135
b134:
  %v901 = mul i64 %v899, 8
  %v902 = getelementptr inbounds float, ptr %v898, i64 %v901
  %v903 = mul i64 %v899, 32
  %v904 = getelementptr inbounds float, ptr %v154, i64 %v903
  %v905 = getelementptr inbounds float, ptr %v902, i64 0
  %v906 = load <8 x float>, ptr %v905, align 4
  %v907 = getelementptr inbounds float, ptr %v904, i64 0
  store <8 x float> %v906, ptr %v907, align 4
  %v908 = getelementptr inbounds float, ptr %v902, i64 8
  %v909 = load <8 x float>, ptr %v908, align 4
  %v910 = getelementptr inbounds float, ptr %v904, i64 8
  store <8 x float> %v909, ptr %v910, align 4
  %v911 = getelementptr inbounds float, ptr %v902, i64 16
  %v912 = load <8 x float>, ptr %v911, align 4
  %v913 = getelementptr inbounds float, ptr %v904, i64 16
  store <8 x float> %v912, ptr %v913, align 4
  %v914 = getelementptr inbounds float, ptr %v902, i64 24
  %v915 = load <8 x float>, ptr %v914, align 4
  %v916 = getelementptr inbounds float, ptr %v904, i64 24
  store <8 x float> %v915, ptr %v916, align 4
  %v917 = add nsw i64 %v899, 1
  br label %b133
b135:
  %v918 = sdiv i64 %v860, 2
  br label %b136
b136:
  %v919 = phi i64 [ 0, %b135 ], [ %v928, %b137 ]
  %v920 = icmp slt i64 %v919, %v918
  br i1 %v920, label %b137, label %b138
b137:
  %v921 = mul i64 %v919, 2
  %v922 = add i64 %v856, %v921
  %v923 = mul i64 %v919, 768
  %v924 = getelementptr inbounds float, ptr %v826, i64 %v923
  %v925 = mul i64 %v922, 8
  %v926 = add i64 %v925, %v894
  %v927 = getelementptr inbounds float, ptr %v840, i64 %v926
  call void @outer_2x32(ptr %v924, ptr %v154, i64 %v855, ptr %v927, i64 8)
  %v928 = add nsw i64 %v919, 1
  br label %b136
b138:
  %v929 = add nsw i64 %v894, 32
  br label %b130
b132:
  %v930 = mul i64 %v851, 8
  %v931 = add i64 %v930, 0
  %v932 = getelementptr inbounds float, ptr %v825, i64 %v931
  br label %b139
b139:
  %v933 = phi i64 [ 0, %b132 ], [ %v942, %b140 ]
  %v934 = icmp slt i64 %v933, %v855
  br i1 %v934, label %b140, label %b141
b140:
  %v935 = mul i64 %v933, 8
  %v936 = getelementptr inbounds float, ptr %v932, i64 %v935
  %v937 = mul i64 %v933, 8
  %v938 = getelementptr inbounds float, ptr %v154, i64 %v937
  %v939 = getelementptr inbounds float, ptr %v936, i64 0
  %v940 = load <8 x float>, ptr %v939, align 4
  %v941 = getelementptr inbounds float, ptr %v938, i64 0
  store <8 x float> %v940, ptr %v941, align 4
  %v942 = add nsw i64 %v933, 1
  br label %b139
b141:
  %v943 = sdiv i64 %v860, 2
  br label %b142
b142:
  %v944 = phi i64 [ 0, %b141 ], [ %v953, %b143 ]
  %v945 = icmp slt i64 %v944, %v943
  br i1 %v945, label %b143, label %b144
b143:
  %v946 = mul i64 %v944, 2
  %v947 = add i64 %v856, %v946
  %v948 = mul i64 %v944, 768
  %v949 = getelementptr inbounds float, ptr %v826, i64 %v948
  %v950 = mul i64 %v947, 8
  %v951 = add i64 %v950, 0
  %v952 = getelementptr inbounds float, ptr %v840, i64 %v951
  call void @outer_2x8(ptr %v949, ptr %v154, i64 %v855, ptr %v952, i64 8)
  %v953 = add nsw i64 %v944, 1
  br label %b142
b144:
  %v954 = add nsw i64 %v856, 64
  br label %b118
b120:
  %v955 = add nsw i64 %v851, 384
  br label %b115
b117:
  %v956 = icmp sgt i64 %v3, 1
  br i1 %v956, label %b145, label %b146
b145:
  %v957 = getelementptr inbounds i64, ptr %v1, i64 3
  %v958 = atomicrmw add ptr %v957, i64 1 acq_rel
  %v959 = load i64, ptr %v149, align 8
  %v960 = add i64 %v959, 1
  store i64 %v960, ptr %v149, align 8
  %v961 = mul i64 %v3, %v960
  br label %b147
b147:
  %v962 = load atomic i64, ptr %v957 acquire, align 8
  %v963 = icmp slt i64 %v962, %v961
  br i1 %v963, label %b148, label %b149
b148:
  %v964 = call i32 @sched_yield()
  br label %b147
b149:
  br label %b146
b146:
  %v965 = icmp eq i64 %v2, 0
  br i1 %v965, label %b150, label %b151
b150:
  br label %b152
b152:
  %v966 = phi i64 [ 0, %b150 ], [ %v983, %b157 ]
  %v967 = phi <8 x float> [ splat (float 0x0000000000000000), %b150 ], [ %v982, %b157 ]
  %v968 = icmp slt i64 %v966, %v8
  br i1 %v968, label %b153, label %b154
b153:
  %v969 = add i64 %v966, 128
  %v970 = icmp slt i64 %v969, %v8
  %v971 = select i1 %v970, i64 %v969, i64 %v8
  br label %b155
b155:
  %v972 = phi i64 [ %v966, %b153 ], [ %v981, %b156 ]
  %v973 = phi <8 x float> [ splat (float 0x0000000000000000), %b153 ], [ %v980, %b156 ]
  %v974 = icmp slt i64 %v972, %v971
  br i1 %v974, label %b156, label %b157
b156:
  %v975 = mul i64 %v972, 8
  %v976 = getelementptr inbounds float, ptr %v88, i64 %v975
  %v977 = add i64 0, 0
  %v978 = getelementptr inbounds float, ptr %v976, i64 %v977
  %v979 = load <8 x float>, ptr %v978, align 4
  %v980 = fadd <8 x float> %v973, %v979
  %v981 = add nsw i64 %v972, 1
  br label %b155
b157:
  %v982 = fadd <8 x float> %v967, %v973
  %v983 = add nsw i64 %v966, 128
  br label %b152
b154:
  %v984 = add i64 0, 0
  %v985 = getelementptr inbounds float, ptr %v50, i64 %v984
  store <8 x float> %v967, ptr %v985, align 4
  br label %b151
b151:
  %v986 = icmp sgt i64 %v3, 1
  br i1 %v986, label %b158, label %b159
b158:
  %v987 = getelementptr inbounds i64, ptr %v1, i64 3
  %v988 = atomicrmw add ptr %v987, i64 1 acq_rel
  %v989 = load i64, ptr %v149, align 8
  %v990 = add i64 %v989, 1
  store i64 %v990, ptr %v149, align 8
  %v991 = mul i64 %v3, %v990
  br label %b160
b160:
  %v992 = load atomic i64, ptr %v987 acquire, align 8
  %v993 = icmp slt i64 %v992, %v991
  br i1 %v993, label %b161, label %b162
b161:
  %v994 = call i32 @sched_yield()
  br label %b160
b162:
  br label %b159
b159:
  %v995 = mul i64 0, 8
  %v996 = getelementptr inbounds float, ptr %v86, i64 %v995
  %v997 = getelementptr inbounds float, ptr %v996, i64 0
  %v998 = mul i64 0, 8
  %v999 = getelementptr inbounds float, ptr %v36, i64 %v998
  %v1000 = getelementptr inbounds float, ptr %v999, i64 0
  %v1001 = getelementptr inbounds float, ptr %v154, i64 12288
  %v1002 = add i64 8, 1
  %v1003 = sdiv i64 %v1002, 2
  %v1004 = add i64 %v2, 1
  %v1005 = mul i64 %v1003, %v2
  %v1006 = sdiv i64 %v1005, %v3
  %v1007 = mul i64 %v1006, 2
  %v1008 = icmp slt i64 %v1007, 8
  %v1009 = select i1 %v1008, i64 %v1007, i64 8
  %v1010 = mul i64 %v1003, %v1004
  %v1011 = sdiv i64 %v1010, %v3
  %v1012 = mul i64 %v1011, 2
  %v1013 = icmp slt i64 %v1012, 8
  %v1014 = select i1 %v1013, i64 %v1012, i64 8
  %v1015 = getelementptr inbounds float, ptr %v52, i64 0
  br label %b163
b163:
  %v1016 = phi i64 [ %v1009, %b159 ], [ %v1024, %b168 ]
  %v1017 = icmp slt i64 %v1016, %v1014
  br i1 %v1017, label %b164, label %b165
b164:
  %v1018 = mul i64 %v1016, 8
  %v1019 = getelementptr inbounds float, ptr %v1015, i64 %v1018
  br label %b166
b166:
  %v1020 = phi i64 [ 0, %b164 ], [ %v1023, %b167 ]
  %v1021 = icmp slt i64 %v1020, 8
  br i1 %v1021, label %b167, label %b168
b167:
  %v1022 = getelementptr inbounds float, ptr %v1019, i64 %v1020
  store float 0x0000000000000000, ptr %v1022, align 4
  %v1023 = add nsw i64 %v1020, 1
  br label %b166
b168:
  %v1024 = add nsw i64 %v1016, 1
  br label %b163
b165:
  %v1025 = mul i64 %v8, 1
  br label %b169
b169:
  %v1026 = phi i64 [ 0, %b165 ], [ %v1130, %b174 ]
  %v1027 = icmp slt i64 %v1026, %v1025
  br i1 %v1027, label %b170, label %b171
b170:
  %v1028 = sub i64 %v1025, %v1026
  %v1029 = icmp slt i64 %v1028, 384
  %v1030 = select i1 %v1029, i64 %v1028, i64 384
  br label %b172
b172:
  %v1031 = phi i64 [ %v1009, %b170 ], [ %v1129, %b198 ]
  %v1032 = icmp slt i64 %v1031, %v1014
  br i1 %v1032, label %b173, label %b174
b173:
  %v1033 = sub i64 %v1014, %v1031
  %v1034 = icmp slt i64 %v1033, 64
  %v1035 = select i1 %v1034, i64 %v1033, i64 64
  %v1036 = sdiv i64 %v1035, 2
  %v1037 = mul i64 %v1036, 2
  %v1038 = sub i64 %v1035, %v1037
  %v1039 = mul i64 %v1026, 8
  %v1040 = add i64 %v1039, %v1031
  %v1041 = getelementptr inbounds float, ptr %v997, i64 %v1040
  br label %b175
b175:
  %v1042 = phi i64 [ 0, %b173 ], [ %v1068, %b183 ]
  %v1043 = icmp slt i64 %v1042, %v1030
  br i1 %v1043, label %b176, label %b177
b176:
  %v1044 = mul i64 %v1042, 8
  %v1045 = getelementptr inbounds float, ptr %v1041, i64 %v1044
  %v1046 = mul i64 %v1042, 2
  %v1047 = getelementptr inbounds float, ptr %v1001, i64 %v1046
  br label %b178
b178:
  %v1048 = phi i64 [ 0, %b176 ], [ %v1057, %b179 ]
  %v1049 = icmp slt i64 %v1048, %v1036
  br i1 %v1049, label %b179, label %b180
b179:
  %v1050 = mul i64 %v1048, 2
  %v1051 = getelementptr inbounds float, ptr %v1045, i64 %v1050
  %v1052 = mul i64 %v1048, 768
  %v1053 = getelementptr inbounds float, ptr %v1047, i64 %v1052
  %v1054 = getelementptr inbounds float, ptr %v1051, i64 0
  %v1055 = load <2 x float>, ptr %v1054, align 4
  %v1056 = getelementptr inbounds float, ptr %v1053, i64 0
  store <2 x float> %v1055, ptr %v1056, align 4
  %v1057 = add nsw i64 %v1048, 1
  br label %b178
b180:
  %v1058 = mul i64 %v1036, 2
  %v1059 = getelementptr inbounds float, ptr %v1045, i64 %v1058
  %v1060 = mul i64 %v1036, 768
  %v1061 = getelementptr inbounds float, ptr %v1047, i64 %v1060
  br label %b181
b181:
  %v1062 = phi i64 [ 0, %b180 ], [ %v1067, %b182 ]
  %v1063 = icmp slt i64 %v1062, %v1038
  br i1 %v1063, label %b182, label %b183
b182:
  %v1064 = getelementptr inbounds float, ptr %v1059, i64 %v1062
  %v1065 = load float, ptr %v1064, align 4
  %v1066 = getelementptr inbounds float, ptr %v1061, i64 %v1062
  store float %v1065, ptr %v1066, align 4
  %v1067 = add nsw i64 %v1062, 1
  br label %b181, !llvm.loop !3
b183:
  %v1068 = add nsw i64 %v1042, 1
  br label %b175
b177:
  br label %b184
b184:
  %v1069 = phi i64 [ 0, %b177 ], [ %v1104, %b192 ]
  %v1070 = icmp slt i64 %v1069, 0
  br i1 %v1070, label %b185, label %b186
b185:
  %v1071 = mul i64 %v1026, 8
  %v1072 = add i64 %v1071, %v1069
  %v1073 = getelementptr inbounds float, ptr %v1000, i64 %v1072
  br label %b187
b187:
  %v1074 = phi i64 [ 0, %b185 ], [ %v1092, %b188 ]
  %v1075 = icmp slt i64 %v1074, %v1030
  br i1 %v1075, label %b188, label %b189
b188:
  %v1076 = mul i64 %v1074, 8
  %v1077 = getelementptr inbounds float, ptr %v1073, i64 %v1076
  %v1078 = mul i64 %v1074, 32
  %v1079 = getelementptr inbounds float, ptr %v154, i64 %v1078
  %v1080 = getelementptr inbounds float, ptr %v1077, i64 0
  %v1081 = load <8 x float>, ptr %v1080, align 4
  %v1082 = getelementptr inbounds float, ptr %v1079, i64 0
  store <8 x float> %v1081, ptr %v1082, align 4
  %v1083 = getelementptr inbounds float, ptr %v1077, i64 8
  %v1084 = load <8 x float>, ptr %v1083, align 4
  %v1085 = getelementptr inbounds float, ptr %v1079, i64 8
  store <8 x float> %v1084, ptr %v1085, align 4
  %v1086 = getelementptr inbounds float, ptr %v1077, i64 16
  %v1087 = load <8 x float>, ptr %v1086, align 4
  %v1088 = getelementptr inbounds float, ptr %v1079, i64 16
  store <8 x float> %v1087, ptr %v1088, align 4
  %v1089 = getelementptr inbounds float, ptr %v1077, i64 24
  %v1090 = load <8 x float>, ptr %v1089, align 4
  %v1091 = getelementptr inbounds float, ptr %v1079, i64 24
  store <8 x float> %v1090, ptr %v1091, align 4
  %v1092 = add nsw i64 %v1074, 1
  br label %b187
b189:
  %v1093 = sdiv i64 %v1035, 2
  br label %b190
b190:
  %v1094 = phi i64 [ 0, %b189 ], [ %v1103, %b191 ]
  %v1095 = icmp slt i64 %v1094, %v1093
  br i1 %v1095, label %b191, label %b192
b191:
  %v1096 = mul i64 %v1094, 2
  %v1097 = add i64 %v1031, %v1096
  %v1098 = mul i64 %v1094, 768
  %v1099 = getelementptr inbounds float, ptr %v1001, i64 %v1098
  %v1100 = mul i64 %v1097, 8
  %v1101 = add i64 %v1100, %v1069
  %v1102 = getelementptr inbounds float, ptr %v1015, i64 %v1101
  call void @outer_2x32(ptr %v1099, ptr %v154, i64 %v1030, ptr %v1102, i64 8)
  %v1103 = add nsw i64 %v1094, 1
  br label %b190
b192:
  %v1104 = add nsw i64 %v1069, 32
  br label %b184
b186:
  %v1105 = mul i64 %v1026, 8
  %v1106 = add i64 %v1105, 0
  %v1107 = getelementptr inbounds float, ptr %v1000, i64 %v1106
  br label %b193
b193:
  %v1108 = phi i64 [ 0, %b186 ], [ %v1117, %b194 ]
  %v1109 = icmp slt i64 %v1108, %v1030
  br i1 %v1109, label %b194, label %b195
b194:
  %v1110 = mul i64 %v1108, 8
  %v1111 = getelementptr inbounds float, ptr %v1107, i64 %v1110
  %v1112 = mul i64 %v1108, 8
  %v1113 = getelementptr inbounds float, ptr %v154, i64 %v1112
  %v1114 = getelementptr inbounds float, ptr %v1111, i64 0
  %v1115 = load <8 x float>, ptr %v1114, align 4
  %v1116 = getelementptr inbounds float, ptr %v1113, i64 0
  store <8 x float> %v1115, ptr %v1116, align 4
  %v1117 = add nsw i64 %v1108, 1
  br label %b193
b195:
  %v1118 = sdiv i64 %v1035, 2
  br label %b196
b196:
  %v1119 = phi i64 [ 0, %b195 ], [ %v1128, %b197 ]
  %v1120 = icmp slt i64 %v1119, %v1118
  br i1 %v1120, label %b197, label %b198
b197:
  %v1121 = mul i64 %v1119, 2
  %v1122 = add i64 %v1031, %v1121
  %v1123 = mul i64 %v1119, 768
  %v1124 = getelementptr inbounds float, ptr %v1001, i64 %v1123
  %v1125 = mul i64 %v1122, 8
  %v1126 = add i64 %v1125, 0
  %v1127 = getelementptr inbounds float, ptr %v1015, i64 %v1126
  call void @outer_2x8(ptr %v1124, ptr %v154, i64 %v1030, ptr %v1127, i64 8)
  %v1128 = add nsw i64 %v1119, 1
  br label %b196
b198:
  %v1129 = add nsw i64 %v1031, 64
  br label %b172
b174:
  %v1130 = add nsw i64 %v1026, 384
  br label %b169
b171:
  %v1131 = icmp sgt i64 %v3, 1
  br i1 %v1131, label %b199, label %b200
b199:
  %v1132 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1133 = atomicrmw add ptr %v1132, i64 1 acq_rel
  %v1134 = load i64, ptr %v149, align 8
  %v1135 = add i64 %v1134, 1
  store i64 %v1135, ptr %v149, align 8
  %v1136 = mul i64 %v3, %v1135
  br label %b201
b201:
  %v1137 = load atomic i64, ptr %v1132 acquire, align 8
  %v1138 = icmp slt i64 %v1137, %v1136
  br i1 %v1138, label %b202, label %b203
b202:
  %v1139 = call i32 @sched_yield()
  br label %b201
b203:
  br label %b200
b200:
  %v1140 = icmp eq i64 %v2, 0
  br i1 %v1140, label %b204, label %b205
b204:
  br label %b206
b206:
  %v1141 = phi i64 [ 0, %b204 ], [ %v1158, %b211 ]
  %v1142 = phi <8 x float> [ splat (float 0x0000000000000000), %b204 ], [ %v1157, %b211 ]
  %v1143 = icmp slt i64 %v1141, %v8
  br i1 %v1143, label %b207, label %b208
b207:
  %v1144 = add i64 %v1141, 128
  %v1145 = icmp slt i64 %v1144, %v8
  %v1146 = select i1 %v1145, i64 %v1144, i64 %v8
  br label %b209
b209:
  %v1147 = phi i64 [ %v1141, %b207 ], [ %v1156, %b210 ]
  %v1148 = phi <8 x float> [ splat (float 0x0000000000000000), %b207 ], [ %v1155, %b210 ]
  %v1149 = icmp slt i64 %v1147, %v1146
  br i1 %v1149, label %b210, label %b211
b210:
  %v1150 = mul i64 %v1147, 8
  %v1151 = getelementptr inbounds float, ptr %v86, i64 %v1150
  %v1152 = add i64 0, 0
  %v1153 = getelementptr inbounds float, ptr %v1151, i64 %v1152
  %v1154 = load <8 x float>, ptr %v1153, align 4
  %v1155 = fadd <8 x float> %v1148, %v1154
  %v1156 = add nsw i64 %v1147, 1
  br label %b209
b211:
  %v1157 = fadd <8 x float> %v1142, %v1148
  %v1158 = add nsw i64 %v1141, 128
  br label %b206
b208:
  %v1159 = add i64 0, 0
  %v1160 = getelementptr inbounds float, ptr %v54, i64 %v1159
  store <8 x float> %v1142, ptr %v1160, align 4
  br label %b205
b205:
  %v1161 = icmp sgt i64 %v3, 1
  br i1 %v1161, label %b212, label %b213
b212:
  %v1162 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1163 = atomicrmw add ptr %v1162, i64 1 acq_rel
  %v1164 = load i64, ptr %v149, align 8
  %v1165 = add i64 %v1164, 1
  store i64 %v1165, ptr %v149, align 8
  %v1166 = mul i64 %v3, %v1165
  br label %b214
b214:
  %v1167 = load atomic i64, ptr %v1162 acquire, align 8
  %v1168 = icmp slt i64 %v1167, %v1166
  br i1 %v1168, label %b215, label %b216
b215:
  %v1169 = call i32 @sched_yield()
  br label %b214
b216:
  br label %b213
b213:
  %v1170 = mul i64 0, 8
  %v1171 = getelementptr inbounds float, ptr %v96, i64 %v1170
  %v1172 = getelementptr inbounds float, ptr %v1171, i64 0
  %v1173 = mul i64 0, 8
  %v1174 = getelementptr inbounds float, ptr %v36, i64 %v1173
  %v1175 = getelementptr inbounds float, ptr %v1174, i64 0
  %v1176 = getelementptr inbounds float, ptr %v154, i64 12288
  %v1177 = add i64 8, 1
  %v1178 = sdiv i64 %v1177, 2
  %v1179 = add i64 %v2, 1
  %v1180 = mul i64 %v1178, %v2
  %v1181 = sdiv i64 %v1180, %v3
  %v1182 = mul i64 %v1181, 2
  %v1183 = icmp slt i64 %v1182, 8
  %v1184 = select i1 %v1183, i64 %v1182, i64 8
  %v1185 = mul i64 %v1178, %v1179
  %v1186 = sdiv i64 %v1185, %v3
  %v1187 = mul i64 %v1186, 2
  %v1188 = icmp slt i64 %v1187, 8
  %v1189 = select i1 %v1188, i64 %v1187, i64 8
  %v1190 = getelementptr inbounds float, ptr %v56, i64 0
  br label %b217
b217:
  %v1191 = phi i64 [ %v1184, %b213 ], [ %v1199, %b222 ]
  %v1192 = icmp slt i64 %v1191, %v1189
  br i1 %v1192, label %b218, label %b219
b218:
  %v1193 = mul i64 %v1191, 8
  %v1194 = getelementptr inbounds float, ptr %v1190, i64 %v1193
  br label %b220
b220:
  %v1195 = phi i64 [ 0, %b218 ], [ %v1198, %b221 ]
  %v1196 = icmp slt i64 %v1195, 8
  br i1 %v1196, label %b221, label %b222
b221:
  %v1197 = getelementptr inbounds float, ptr %v1194, i64 %v1195
  store float 0x0000000000000000, ptr %v1197, align 4
  %v1198 = add nsw i64 %v1195, 1
  br label %b220
b222:
  %v1199 = add nsw i64 %v1191, 1
  br label %b217
b219:
  %v1200 = mul i64 %v8, 1
  br label %b223
b223:
  %v1201 = phi i64 [ 0, %b219 ], [ %v1305, %b228 ]
  %v1202 = icmp slt i64 %v1201, %v1200
  br i1 %v1202, label %b224, label %b225
b224:
  %v1203 = sub i64 %v1200, %v1201
  %v1204 = icmp slt i64 %v1203, 384
  %v1205 = select i1 %v1204, i64 %v1203, i64 384
  br label %b226
b226:
  %v1206 = phi i64 [ %v1184, %b224 ], [ %v1304, %b252 ]
  %v1207 = icmp slt i64 %v1206, %v1189
  br i1 %v1207, label %b227, label %b228
b227:
  %v1208 = sub i64 %v1189, %v1206
  %v1209 = icmp slt i64 %v1208, 64
  %v1210 = select i1 %v1209, i64 %v1208, i64 64
  %v1211 = sdiv i64 %v1210, 2
  %v1212 = mul i64 %v1211, 2
  %v1213 = sub i64 %v1210, %v1212
  %v1214 = mul i64 %v1201, 8
  %v1215 = add i64 %v1214, %v1206
  %v1216 = getelementptr inbounds float, ptr %v1172, i64 %v1215
  br label %b229
b229:
  %v1217 = phi i64 [ 0, %b227 ], [ %v1243, %b237 ]
  %v1218 = icmp slt i64 %v1217, %v1205
  br i1 %v1218, label %b230, label %b231
b230:
  %v1219 = mul i64 %v1217, 8
  %v1220 = getelementptr inbounds float, ptr %v1216, i64 %v1219
  %v1221 = mul i64 %v1217, 2
  %v1222 = getelementptr inbounds float, ptr %v1176, i64 %v1221
  br label %b232
b232:
  %v1223 = phi i64 [ 0, %b230 ], [ %v1232, %b233 ]
  %v1224 = icmp slt i64 %v1223, %v1211
  br i1 %v1224, label %b233, label %b234
b233:
  %v1225 = mul i64 %v1223, 2
  %v1226 = getelementptr inbounds float, ptr %v1220, i64 %v1225
  %v1227 = mul i64 %v1223, 768
  %v1228 = getelementptr inbounds float, ptr %v1222, i64 %v1227
  %v1229 = getelementptr inbounds float, ptr %v1226, i64 0
  %v1230 = load <2 x float>, ptr %v1229, align 4
  %v1231 = getelementptr inbounds float, ptr %v1228, i64 0
  store <2 x float> %v1230, ptr %v1231, align 4
  %v1232 = add nsw i64 %v1223, 1
  br label %b232
b234:
  %v1233 = mul i64 %v1211, 2
  %v1234 = getelementptr inbounds float, ptr %v1220, i64 %v1233
  %v1235 = mul i64 %v1211, 768
  %v1236 = getelementptr inbounds float, ptr %v1222, i64 %v1235
  br label %b235
b235:
  %v1237 = phi i64 [ 0, %b234 ], [ %v1242, %b236 ]
  %v1238 = icmp slt i64 %v1237, %v1213
  br i1 %v1238, label %b236, label %b237
b236:
  %v1239 = getelementptr inbounds float, ptr %v1234, i64 %v1237
  %v1240 = load float, ptr %v1239, align 4
  %v1241 = getelementptr inbounds float, ptr %v1236, i64 %v1237
  store float %v1240, ptr %v1241, align 4
  %v1242 = add nsw i64 %v1237, 1
  br label %b235, !llvm.loop !6
b237:
  %v1243 = add nsw i64 %v1217, 1
  br label %b229
b231:
  br label %b238
b238:
  %v1244 = phi i64 [ 0, %b231 ], [ %v1279, %b246 ]
  %v1245 = icmp slt i64 %v1244, 0
  br i1 %v1245, label %b239, label %b240
b239:
  %v1246 = mul i64 %v1201, 8
  %v1247 = add i64 %v1246, %v1244
  %v1248 = getelementptr inbounds float, ptr %v1175, i64 %v1247
  br label %b241
b241:
  %v1249 = phi i64 [ 0, %b239 ], [ %v1267, %b242 ]
  %v1250 = icmp slt i64 %v1249, %v1205
  br i1 %v1250, label %b242, label %b243
b242:
  %v1251 = mul i64 %v1249, 8
  %v1252 = getelementptr inbounds float, ptr %v1248, i64 %v1251
  %v1253 = mul i64 %v1249, 32
  %v1254 = getelementptr inbounds float, ptr %v154, i64 %v1253
  %v1255 = getelementptr inbounds float, ptr %v1252, i64 0
  %v1256 = load <8 x float>, ptr %v1255, align 4
  %v1257 = getelementptr inbounds float, ptr %v1254, i64 0
  store <8 x float> %v1256, ptr %v1257, align 4
  %v1258 = getelementptr inbounds float, ptr %v1252, i64 8
  %v1259 = load <8 x float>, ptr %v1258, align 4
  %v1260 = getelementptr inbounds float, ptr %v1254, i64 8
  store <8 x float> %v1259, ptr %v1260, align 4
  %v1261 = getelementptr inbounds float, ptr %v1252, i64 16
  %v1262 = load <8 x float>, ptr %v1261, align 4
  %v1263 = getelementptr inbounds float, ptr %v1254, i64 16
  store <8 x float> %v1262, ptr %v1263, align 4
  %v1264 = getelementptr inbounds float, ptr %v1252, i64 24
  %v1265 = load <8 x float>, ptr %v1264, align 4
  %v1266 = getelementptr inbounds float, ptr %v1254, i64 24
  store <8 x float> %v1265, ptr %v1266, align 4
  %v1267 = add nsw i64 %v1249, 1
  br label %b241
b243:
  %v1268 = sdiv i64 %v1210, 2
  br label %b244
b244:
  %v1269 = phi i64 [ 0, %b243 ], [ %v1278, %b245 ]
  %v1270 = icmp slt i64 %v1269, %v1268
  br i1 %v1270, label %b245, label %b246
b245:
  %v1271 = mul i64 %v1269, 2
  %v1272 = add i64 %v1206, %v1271
  %v1273 = mul i64 %v1269, 768
  %v1274 = getelementptr inbounds float, ptr %v1176, i64 %v1273
  %v1275 = mul i64 %v1272, 8
  %v1276 = add i64 %v1275, %v1244
  %v1277 = getelementptr inbounds float, ptr %v1190, i64 %v1276
  call void @outer_2x32(ptr %v1274, ptr %v154, i64 %v1205, ptr %v1277, i64 8)
  %v1278 = add nsw i64 %v1269, 1
  br label %b244
b246:
  %v1279 = add nsw i64 %v1244, 32
  br label %b238
b240:
  %v1280 = mul i64 %v1201, 8
  %v1281 = add i64 %v1280, 0
  %v1282 = getelementptr inbounds float, ptr %v1175, i64 %v1281
  br label %b247
b247:
  %v1283 = phi i64 [ 0, %b240 ], [ %v1292, %b248 ]
  %v1284 = icmp slt i64 %v1283, %v1205
  br i1 %v1284, label %b248, label %b249
b248:
  %v1285 = mul i64 %v1283, 8
  %v1286 = getelementptr inbounds float, ptr %v1282, i64 %v1285
  %v1287 = mul i64 %v1283, 8
  %v1288 = getelementptr inbounds float, ptr %v154, i64 %v1287
  %v1289 = getelementptr inbounds float, ptr %v1286, i64 0
  %v1290 = load <8 x float>, ptr %v1289, align 4
  %v1291 = getelementptr inbounds float, ptr %v1288, i64 0
  store <8 x float> %v1290, ptr %v1291, align 4
  %v1292 = add nsw i64 %v1283, 1
  br label %b247
b249:
  %v1293 = sdiv i64 %v1210, 2
  br label %b250
b250:
  %v1294 = phi i64 [ 0, %b249 ], [ %v1303, %b251 ]
  %v1295 = icmp slt i64 %v1294, %v1293
  br i1 %v1295, label %b251, label %b252
b251:
  %v1296 = mul i64 %v1294, 2
  %v1297 = add i64 %v1206, %v1296
  %v1298 = mul i64 %v1294, 768
  %v1299 = getelementptr inbounds float, ptr %v1176, i64 %v1298
  %v1300 = mul i64 %v1297, 8
  %v1301 = add i64 %v1300, 0
  %v1302 = getelementptr inbounds float, ptr %v1190, i64 %v1301
  call void @outer_2x8(ptr %v1299, ptr %v154, i64 %v1205, ptr %v1302, i64 8)
  %v1303 = add nsw i64 %v1294, 1
  br label %b250
b252:
  %v1304 = add nsw i64 %v1206, 64
  br label %b226
b228:
  %v1305 = add nsw i64 %v1201, 384
  br label %b223
b225:
  %v1306 = icmp sgt i64 %v3, 1
  br i1 %v1306, label %b253, label %b254
b253:
  %v1307 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1308 = atomicrmw add ptr %v1307, i64 1 acq_rel
  %v1309 = load i64, ptr %v149, align 8
  %v1310 = add i64 %v1309, 1
  store i64 %v1310, ptr %v149, align 8
  %v1311 = mul i64 %v3, %v1310
  br label %b255
b255:
  %v1312 = load atomic i64, ptr %v1307 acquire, align 8
  %v1313 = icmp slt i64 %v1312, %v1311
  br i1 %v1313, label %b256, label %b257
b256:
  %v1314 = call i32 @sched_yield()
  br label %b255
b257:
  br label %b254
b254:
  %v1315 = icmp eq i64 %v2, 0
  br i1 %v1315, label %b258, label %b259
b258:
  br label %b260
b260:
  %v1316 = phi i64 [ 0, %b258 ], [ %v1333, %b265 ]
  %v1317 = phi <8 x float> [ splat (float 0x0000000000000000), %b258 ], [ %v1332, %b265 ]
  %v1318 = icmp slt i64 %v1316, %v8
  br i1 %v1318, label %b261, label %b262
b261:
  %v1319 = add i64 %v1316, 128
  %v1320 = icmp slt i64 %v1319, %v8
  %v1321 = select i1 %v1320, i64 %v1319, i64 %v8
  br label %b263
b263:
  %v1322 = phi i64 [ %v1316, %b261 ], [ %v1331, %b264 ]
  %v1323 = phi <8 x float> [ splat (float 0x0000000000000000), %b261 ], [ %v1330, %b264 ]
  %v1324 = icmp slt i64 %v1322, %v1321
  br i1 %v1324, label %b264, label %b265
b264:
  %v1325 = mul i64 %v1322, 8
  %v1326 = getelementptr inbounds float, ptr %v96, i64 %v1325
  %v1327 = add i64 0, 0
  %v1328 = getelementptr inbounds float, ptr %v1326, i64 %v1327
  %v1329 = load <8 x float>, ptr %v1328, align 4
  %v1330 = fadd <8 x float> %v1323, %v1329
  %v1331 = add nsw i64 %v1322, 1
  br label %b263
b265:
  %v1332 = fadd <8 x float> %v1317, %v1323
  %v1333 = add nsw i64 %v1316, 128
  br label %b260
b262:
  %v1334 = add i64 0, 0
  %v1335 = getelementptr inbounds float, ptr %v58, i64 %v1334
  store <8 x float> %v1317, ptr %v1335, align 4
  br label %b259
b259:
  %v1336 = icmp sgt i64 %v3, 1
  br i1 %v1336, label %b266, label %b267
b266:
  %v1337 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1338 = atomicrmw add ptr %v1337, i64 1 acq_rel
  %v1339 = load i64, ptr %v149, align 8
  %v1340 = add i64 %v1339, 1
  store i64 %v1340, ptr %v149, align 8
  %v1341 = mul i64 %v3, %v1340
  br label %b268
b268:
  %v1342 = load atomic i64, ptr %v1337 acquire, align 8
  %v1343 = icmp slt i64 %v1342, %v1341
  br i1 %v1343, label %b269, label %b270
b269:
  %v1344 = call i32 @sched_yield()
  br label %b268
b270:
  br label %b267
b267:
  %v1345 = mul i64 0, 8
  %v1346 = getelementptr inbounds float, ptr %v96, i64 %v1345
  %v1347 = getelementptr inbounds float, ptr %v1346, i64 0
  %v1348 = mul i64 0, 8
  %v1349 = getelementptr inbounds float, ptr %v10, i64 %v1348
  %v1350 = getelementptr inbounds float, ptr %v1349, i64 0
  %v1351 = getelementptr inbounds float, ptr %v154, i64 12288
  %v1352 = add i64 8, 1
  %v1353 = sdiv i64 %v1352, 2
  %v1354 = add i64 %v2, 1
  %v1355 = mul i64 %v1353, %v2
  %v1356 = sdiv i64 %v1355, %v3
  %v1357 = mul i64 %v1356, 2
  %v1358 = icmp slt i64 %v1357, 8
  %v1359 = select i1 %v1358, i64 %v1357, i64 8
  %v1360 = mul i64 %v1353, %v1354
  %v1361 = sdiv i64 %v1360, %v3
  %v1362 = mul i64 %v1361, 2
  %v1363 = icmp slt i64 %v1362, 8
  %v1364 = select i1 %v1363, i64 %v1362, i64 8
  %v1365 = getelementptr inbounds float, ptr %v60, i64 0
  br label %b271
b271:
  %v1366 = phi i64 [ %v1359, %b267 ], [ %v1374, %b276 ]
  %v1367 = icmp slt i64 %v1366, %v1364
  br i1 %v1367, label %b272, label %b273
b272:
  %v1368 = mul i64 %v1366, 8
  %v1369 = getelementptr inbounds float, ptr %v1365, i64 %v1368
  br label %b274
b274:
  %v1370 = phi i64 [ 0, %b272 ], [ %v1373, %b275 ]
  %v1371 = icmp slt i64 %v1370, 8
  br i1 %v1371, label %b275, label %b276
b275:
  %v1372 = getelementptr inbounds float, ptr %v1369, i64 %v1370
  store float 0x0000000000000000, ptr %v1372, align 4
  %v1373 = add nsw i64 %v1370, 1
  br label %b274
b276:
  %v1374 = add nsw i64 %v1366, 1
  br label %b271
b273:
  %v1375 = mul i64 %v8, 1
  br label %b277
b277:
  %v1376 = phi i64 [ 0, %b273 ], [ %v1480, %b282 ]
  %v1377 = icmp slt i64 %v1376, %v1375
  br i1 %v1377, label %b278, label %b279
b278:
  %v1378 = sub i64 %v1375, %v1376
  %v1379 = icmp slt i64 %v1378, 384
  %v1380 = select i1 %v1379, i64 %v1378, i64 384
  br label %b280
b280:
  %v1381 = phi i64 [ %v1359, %b278 ], [ %v1479, %b306 ]
  %v1382 = icmp slt i64 %v1381, %v1364
  br i1 %v1382, label %b281, label %b282
b281:
  %v1383 = sub i64 %v1364, %v1381
  %v1384 = icmp slt i64 %v1383, 64
  %v1385 = select i1 %v1384, i64 %v1383, i64 64
  %v1386 = sdiv i64 %v1385, 2
  %v1387 = mul i64 %v1386, 2
  %v1388 = sub i64 %v1385, %v1387
  %v1389 = mul i64 %v1376, 8
  %v1390 = add i64 %v1389, %v1381
  %v1391 = getelementptr inbounds float, ptr %v1347, i64 %v1390
  br label %b283
b283:
  %v1392 = phi i64 [ 0, %b281 ], [ %v1418, %b291 ]
  %v1393 = icmp slt i64 %v1392, %v1380
  br i1 %v1393, label %b284, label %b285
b284:
  %v1394 = mul i64 %v1392, 8
  %v1395 = getelementptr inbounds float, ptr %v1391, i64 %v1394
  %v1396 = mul i64 %v1392, 2
  %v1397 = getelementptr inbounds float, ptr %v1351, i64 %v1396
  br label %b286
b286:
  %v1398 = phi i64 [ 0, %b284 ], [ %v1407, %b287 ]
  %v1399 = icmp slt i64 %v1398, %v1386
  br i1 %v1399, label %b287, label %b288
b287:
  %v1400 = mul i64 %v1398, 2
  %v1401 = getelementptr inbounds float, ptr %v1395, i64 %v1400
  %v1402 = mul i64 %v1398, 768
  %v1403 = getelementptr inbounds float, ptr %v1397, i64 %v1402
  %v1404 = getelementptr inbounds float, ptr %v1401, i64 0
  %v1405 = load <2 x float>, ptr %v1404, align 4
  %v1406 = getelementptr inbounds float, ptr %v1403, i64 0
  store <2 x float> %v1405, ptr %v1406, align 4
  %v1407 = add nsw i64 %v1398, 1
  br label %b286
b288:
  %v1408 = mul i64 %v1386, 2
  %v1409 = getelementptr inbounds float, ptr %v1395, i64 %v1408
  %v1410 = mul i64 %v1386, 768
  %v1411 = getelementptr inbounds float, ptr %v1397, i64 %v1410
  br label %b289
b289:
  %v1412 = phi i64 [ 0, %b288 ], [ %v1417, %b290 ]
  %v1413 = icmp slt i64 %v1412, %v1388
  br i1 %v1413, label %b290, label %b291
b290:
  %v1414 = getelementptr inbounds float, ptr %v1409, i64 %v1412
  %v1415 = load float, ptr %v1414, align 4
  %v1416 = getelementptr inbounds float, ptr %v1411, i64 %v1412
  store float %v1415, ptr %v1416, align 4
  %v1417 = add nsw i64 %v1412, 1
  br label %b289, !llvm.loop !9
b291:
  %v1418 = add nsw i64 %v1392, 1
  br label %b283
b285:
  br label %b292
b292:
  %v1419 = phi i64 [ 0, %b285 ], [ %v1454, %b300 ]
  %v1420 = icmp slt i64 %v1419, 0
  br i1 %v1420, label %b293, label %b294
b293:
  %v1421 = mul i64 %v1376, 8
  %v1422 = add i64 %v1421, %v1419
  %v1423 = getelementptr inbounds float, ptr %v1350, i64 %v1422
  br label %b295
b295:
  %v1424 = phi i64 [ 0, %b293 ], [ %v1442, %b296 ]
  %v1425 = icmp slt i64 %v1424, %v1380
  br i1 %v1425, label %b296, label %b297
b296:
  %v1426 = mul i64 %v1424, 8
  %v1427 = getelementptr inbounds float, ptr %v1423, i64 %v1426
  %v1428 = mul i64 %v1424, 32
  %v1429 = getelementptr inbounds float, ptr %v154, i64 %v1428
  %v1430 = getelementptr inbounds float, ptr %v1427, i64 0
  %v1431 = load <8 x float>, ptr %v1430, align 4
  %v1432 = getelementptr inbounds float, ptr %v1429, i64 0
  store <8 x float> %v1431, ptr %v1432, align 4
  %v1433 = getelementptr inbounds float, ptr %v1427, i64 8
  %v1434 = load <8 x float>, ptr %v1433, align 4
  %v1435 = getelementptr inbounds float, ptr %v1429, i64 8
  store <8 x float> %v1434, ptr %v1435, align 4
  %v1436 = getelementptr inbounds float, ptr %v1427, i64 16
  %v1437 = load <8 x float>, ptr %v1436, align 4
  %v1438 = getelementptr inbounds float, ptr %v1429, i64 16
  store <8 x float> %v1437, ptr %v1438, align 4
  %v1439 = getelementptr inbounds float, ptr %v1427, i64 24
  %v1440 = load <8 x float>, ptr %v1439, align 4
  %v1441 = getelementptr inbounds float, ptr %v1429, i64 24
  store <8 x float> %v1440, ptr %v1441, align 4
  %v1442 = add nsw i64 %v1424, 1
  br label %b295
b297:
  %v1443 = sdiv i64 %v1385, 2
  br label %b298
b298:
  %v1444 = phi i64 [ 0, %b297 ], [ %v1453, %b299 ]
  %v1445 = icmp slt i64 %v1444, %v1443
  br i1 %v1445, label %b299, label %b300
b299:
  %v1446 = mul i64 %v1444, 2
  %v1447 = add i64 %v1381, %v1446
  %v1448 = mul i64 %v1444, 768
  %v1449 = getelementptr inbounds float, ptr %v1351, i64 %v1448
  %v1450 = mul i64 %v1447, 8
  %v1451 = add i64 %v1450, %v1419
  %v1452 = getelementptr inbounds float, ptr %v1365, i64 %v1451
  call void @outer_2x32(ptr %v1449, ptr %v154, i64 %v1380, ptr %v1452, i64 8)
  %v1453 = add nsw i64 %v1444, 1
  br label %b298
b300:
  %v1454 = add nsw i64 %v1419, 32
  br label %b292
b294:
  %v1455 = mul i64 %v1376, 8
  %v1456 = add i64 %v1455, 0
  %v1457 = getelementptr inbounds float, ptr %v1350, i64 %v1456
  br label %b301
b301:
  %v1458 = phi i64 [ 0, %b294 ], [ %v1467, %b302 ]
  %v1459 = icmp slt i64 %v1458, %v1380
  br i1 %v1459, label %b302, label %b303
b302:
  %v1460 = mul i64 %v1458, 8
  %v1461 = getelementptr inbounds float, ptr %v1457, i64 %v1460
  %v1462 = mul i64 %v1458, 8
  %v1463 = getelementptr inbounds float, ptr %v154, i64 %v1462
  %v1464 = getelementptr inbounds float, ptr %v1461, i64 0
  %v1465 = load <8 x float>, ptr %v1464, align 4
  %v1466 = getelementptr inbounds float, ptr %v1463, i64 0
  store <8 x float> %v1465, ptr %v1466, align 4
  %v1467 = add nsw i64 %v1458, 1
  br label %b301
b303:
  %v1468 = sdiv i64 %v1385, 2
  br label %b304
b304:
  %v1469 = phi i64 [ 0, %b303 ], [ %v1478, %b305 ]
  %v1470 = icmp slt i64 %v1469, %v1468
  br i1 %v1470, label %b305, label %b306
b305:
  %v1471 = mul i64 %v1469, 2
  %v1472 = add i64 %v1381, %v1471
  %v1473 = mul i64 %v1469, 768
  %v1474 = getelementptr inbounds float, ptr %v1351, i64 %v1473
  %v1475 = mul i64 %v1472, 8
  %v1476 = add i64 %v1475, 0
  %v1477 = getelementptr inbounds float, ptr %v1365, i64 %v1476
  call void @outer_2x8(ptr %v1474, ptr %v154, i64 %v1380, ptr %v1477, i64 8)
  %v1478 = add nsw i64 %v1469, 1
  br label %b304
b306:
  %v1479 = add nsw i64 %v1381, 64
  br label %b280
b282:
  %v1480 = add nsw i64 %v1376, 384
  br label %b277
b279:
  %v1481 = icmp sgt i64 %v3, 1
  br i1 %v1481, label %b307, label %b308
b307:
  %v1482 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1483 = atomicrmw add ptr %v1482, i64 1 acq_rel
  %v1484 = load i64, ptr %v149, align 8
  %v1485 = add i64 %v1484, 1
  store i64 %v1485, ptr %v149, align 8
  %v1486 = mul i64 %v3, %v1485
  br label %b309
b309:
  %v1487 = load atomic i64, ptr %v1482 acquire, align 8
  %v1488 = icmp slt i64 %v1487, %v1486
  br i1 %v1488, label %b310, label %b311
b310:
  %v1489 = call i32 @sched_yield()
  br label %b309
b311:
  br label %b308
b308:
  %v1490 = mul i64 0, 8
  %v1491 = getelementptr inbounds float, ptr %v12, i64 %v1490
  %v1492 = getelementptr inbounds float, ptr %v1491, i64 0
  %v1493 = mul i64 0, 8
  %v1494 = getelementptr inbounds float, ptr %v82, i64 %v1493
  %v1495 = getelementptr inbounds float, ptr %v1494, i64 0
  %v1496 = getelementptr inbounds float, ptr %v154, i64 12288
  %v1497 = add i64 8, 1
  %v1498 = sdiv i64 %v1497, 2
  %v1499 = add i64 %v2, 1
  %v1500 = mul i64 %v1498, %v2
  %v1501 = sdiv i64 %v1500, %v3
  %v1502 = mul i64 %v1501, 2
  %v1503 = icmp slt i64 %v1502, 8
  %v1504 = select i1 %v1503, i64 %v1502, i64 8
  %v1505 = mul i64 %v1498, %v1499
  %v1506 = sdiv i64 %v1505, %v3
  %v1507 = mul i64 %v1506, 2
  %v1508 = icmp slt i64 %v1507, 8
  %v1509 = select i1 %v1508, i64 %v1507, i64 8
  %v1510 = getelementptr inbounds float, ptr %v98, i64 0
  br label %b312
b312:
  %v1511 = phi i64 [ %v1504, %b308 ], [ %v1519, %b317 ]
  %v1512 = icmp slt i64 %v1511, %v1509
  br i1 %v1512, label %b313, label %b314
b313:
  %v1513 = mul i64 %v1511, 8
  %v1514 = getelementptr inbounds float, ptr %v1510, i64 %v1513
  br label %b315
b315:
  %v1515 = phi i64 [ 0, %b313 ], [ %v1518, %b316 ]
  %v1516 = icmp slt i64 %v1515, 8
  br i1 %v1516, label %b316, label %b317
b316:
  %v1517 = getelementptr inbounds float, ptr %v1514, i64 %v1515
  store float 0x0000000000000000, ptr %v1517, align 4
  %v1518 = add nsw i64 %v1515, 1
  br label %b315
b317:
  %v1519 = add nsw i64 %v1511, 1
  br label %b312
b314:
  %v1520 = mul i64 %v8, 1
  br label %b318
b318:
  %v1521 = phi i64 [ 0, %b314 ], [ %v1625, %b323 ]
  %v1522 = icmp slt i64 %v1521, %v1520
  br i1 %v1522, label %b319, label %b320
b319:
  %v1523 = sub i64 %v1520, %v1521
  %v1524 = icmp slt i64 %v1523, 384
  %v1525 = select i1 %v1524, i64 %v1523, i64 384
  br label %b321
b321:
  %v1526 = phi i64 [ %v1504, %b319 ], [ %v1624, %b347 ]
  %v1527 = icmp slt i64 %v1526, %v1509
  br i1 %v1527, label %b322, label %b323
b322:
  %v1528 = sub i64 %v1509, %v1526
  %v1529 = icmp slt i64 %v1528, 64
  %v1530 = select i1 %v1529, i64 %v1528, i64 64
  %v1531 = sdiv i64 %v1530, 2
  %v1532 = mul i64 %v1531, 2
  %v1533 = sub i64 %v1530, %v1532
  %v1534 = mul i64 %v1521, 8
  %v1535 = add i64 %v1534, %v1526
  %v1536 = getelementptr inbounds float, ptr %v1492, i64 %v1535
  br label %b324
b324:
  %v1537 = phi i64 [ 0, %b322 ], [ %v1563, %b332 ]
  %v1538 = icmp slt i64 %v1537, %v1525
  br i1 %v1538, label %b325, label %b326
b325:
  %v1539 = mul i64 %v1537, 8
  %v1540 = getelementptr inbounds float, ptr %v1536, i64 %v1539
  %v1541 = mul i64 %v1537, 2
  %v1542 = getelementptr inbounds float, ptr %v1496, i64 %v1541
  br label %b327
b327:
  %v1543 = phi i64 [ 0, %b325 ], [ %v1552, %b328 ]
  %v1544 = icmp slt i64 %v1543, %v1531
  br i1 %v1544, label %b328, label %b329
b328:
  %v1545 = mul i64 %v1543, 2
  %v1546 = getelementptr inbounds float, ptr %v1540, i64 %v1545
  %v1547 = mul i64 %v1543, 768
  %v1548 = getelementptr inbounds float, ptr %v1542, i64 %v1547
  %v1549 = getelementptr inbounds float, ptr %v1546, i64 0
  %v1550 = load <2 x float>, ptr %v1549, align 4
  %v1551 = getelementptr inbounds float, ptr %v1548, i64 0
  store <2 x float> %v1550, ptr %v1551, align 4
  %v1552 = add nsw i64 %v1543, 1
  br label %b327
b329:
  %v1553 = mul i64 %v1531, 2
  %v1554 = getelementptr inbounds float, ptr %v1540, i64 %v1553
  %v1555 = mul i64 %v1531, 768
  %v1556 = getelementptr inbounds float, ptr %v1542, i64 %v1555
  br label %b330
b330:
  %v1557 = phi i64 [ 0, %b329 ], [ %v1562, %b331 ]
  %v1558 = icmp slt i64 %v1557, %v1533
  br i1 %v1558, label %b331, label %b332
b331:
  %v1559 = getelementptr inbounds float, ptr %v1554, i64 %v1557
  %v1560 = load float, ptr %v1559, align 4
  %v1561 = getelementptr inbounds float, ptr %v1556, i64 %v1557
  store float %v1560, ptr %v1561, align 4
  %v1562 = add nsw i64 %v1557, 1
  br label %b330, !llvm.loop !12
b332:
  %v1563 = add nsw i64 %v1537, 1
  br label %b324
b326:
  br label %b333
b333:
  %v1564 = phi i64 [ 0, %b326 ], [ %v1599, %b341 ]
  %v1565 = icmp slt i64 %v1564, 0
  br i1 %v1565, label %b334, label %b335
b334:
  %v1566 = mul i64 %v1521, 8
  %v1567 = add i64 %v1566, %v1564
  %v1568 = getelementptr inbounds float, ptr %v1495, i64 %v1567
  br label %b336
b336:
  %v1569 = phi i64 [ 0, %b334 ], [ %v1587, %b337 ]
  %v1570 = icmp slt i64 %v1569, %v1525
  br i1 %v1570, label %b337, label %b338
b337:
  %v1571 = mul i64 %v1569, 8
  %v1572 = getelementptr inbounds float, ptr %v1568, i64 %v1571
  %v1573 = mul i64 %v1569, 32
  %v1574 = getelementptr inbounds float, ptr %v154, i64 %v1573
  %v1575 = getelementptr inbounds float, ptr %v1572, i64 0
  %v1576 = load <8 x float>, ptr %v1575, align 4
  %v1577 = getelementptr inbounds float, ptr %v1574, i64 0
  store <8 x float> %v1576, ptr %v1577, align 4
  %v1578 = getelementptr inbounds float, ptr %v1572, i64 8
  %v1579 = load <8 x float>, ptr %v1578, align 4
  %v1580 = getelementptr inbounds float, ptr %v1574, i64 8
  store <8 x float> %v1579, ptr %v1580, align 4
  %v1581 = getelementptr inbounds float, ptr %v1572, i64 16
  %v1582 = load <8 x float>, ptr %v1581, align 4
  %v1583 = getelementptr inbounds float, ptr %v1574, i64 16
  store <8 x float> %v1582, ptr %v1583, align 4
  %v1584 = getelementptr inbounds float, ptr %v1572, i64 24
  %v1585 = load <8 x float>, ptr %v1584, align 4
  %v1586 = getelementptr inbounds float, ptr %v1574, i64 24
  store <8 x float> %v1585, ptr %v1586, align 4
  %v1587 = add nsw i64 %v1569, 1
  br label %b336
b338:
  %v1588 = sdiv i64 %v1530, 2
  br label %b339
b339:
  %v1589 = phi i64 [ 0, %b338 ], [ %v1598, %b340 ]
  %v1590 = icmp slt i64 %v1589, %v1588
  br i1 %v1590, label %b340, label %b341
b340:
  %v1591 = mul i64 %v1589, 2
  %v1592 = add i64 %v1526, %v1591
  %v1593 = mul i64 %v1589, 768
  %v1594 = getelementptr inbounds float, ptr %v1496, i64 %v1593
  %v1595 = mul i64 %v1592, 8
  %v1596 = add i64 %v1595, %v1564
  %v1597 = getelementptr inbounds float, ptr %v1510, i64 %v1596
  call void @outer_2x32(ptr %v1594, ptr %v154, i64 %v1525, ptr %v1597, i64 8)
  %v1598 = add nsw i64 %v1589, 1
  br label %b339
b341:
  %v1599 = add nsw i64 %v1564, 32
  br label %b333
b335:
  %v1600 = mul i64 %v1521, 8
  %v1601 = add i64 %v1600, 0
  %v1602 = getelementptr inbounds float, ptr %v1495, i64 %v1601
  br label %b342
b342:
  %v1603 = phi i64 [ 0, %b335 ], [ %v1612, %b343 ]
  %v1604 = icmp slt i64 %v1603, %v1525
  br i1 %v1604, label %b343, label %b344
b343:
  %v1605 = mul i64 %v1603, 8
  %v1606 = getelementptr inbounds float, ptr %v1602, i64 %v1605
  %v1607 = mul i64 %v1603, 8
  %v1608 = getelementptr inbounds float, ptr %v154, i64 %v1607
  %v1609 = getelementptr inbounds float, ptr %v1606, i64 0
  %v1610 = load <8 x float>, ptr %v1609, align 4
  %v1611 = getelementptr inbounds float, ptr %v1608, i64 0
  store <8 x float> %v1610, ptr %v1611, align 4
  %v1612 = add nsw i64 %v1603, 1
  br label %b342
b344:
  %v1613 = sdiv i64 %v1530, 2
  br label %b345
b345:
  %v1614 = phi i64 [ 0, %b344 ], [ %v1623, %b346 ]
  %v1615 = icmp slt i64 %v1614, %v1613
  br i1 %v1615, label %b346, label %b347
b346:
  %v1616 = mul i64 %v1614, 2
  %v1617 = add i64 %v1526, %v1616
  %v1618 = mul i64 %v1614, 768
  %v1619 = getelementptr inbounds float, ptr %v1496, i64 %v1618
  %v1620 = mul i64 %v1617, 8
  %v1621 = add i64 %v1620, 0
  %v1622 = getelementptr inbounds float, ptr %v1510, i64 %v1621
  call void @outer_2x8(ptr %v1619, ptr %v154, i64 %v1525, ptr %v1622, i64 8)
  %v1623 = add nsw i64 %v1614, 1
  br label %b345
b347:
  %v1624 = add nsw i64 %v1526, 64
  br label %b321
b323:
  %v1625 = add nsw i64 %v1521, 384
  br label %b318
b320:
  %v1626 = icmp sgt i64 %v3, 1
  br i1 %v1626, label %b348, label %b349
b348:
  %v1627 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1628 = atomicrmw add ptr %v1627, i64 1 acq_rel
  %v1629 = load i64, ptr %v149, align 8
  %v1630 = add i64 %v1629, 1
  store i64 %v1630, ptr %v149, align 8
  %v1631 = mul i64 %v3, %v1630
  br label %b350
b350:
  %v1632 = load atomic i64, ptr %v1627 acquire, align 8
  %v1633 = icmp slt i64 %v1632, %v1631
  br i1 %v1633, label %b351, label %b352
b351:
  %v1634 = call i32 @sched_yield()
  br label %b350
b352:
  br label %b349
b349:
  %v1635 = mul i64 0, 8
  %v1636 = getelementptr inbounds float, ptr %v10, i64 %v1635
  %v1637 = getelementptr inbounds float, ptr %v1636, i64 0
  %v1638 = mul i64 0, 8
  %v1639 = getelementptr inbounds float, ptr %v84, i64 %v1638
  %v1640 = getelementptr inbounds float, ptr %v1639, i64 0
  %v1641 = getelementptr inbounds float, ptr %v154, i64 12288
  %v1642 = add i64 8, 1
  %v1643 = sdiv i64 %v1642, 2
  %v1644 = add i64 %v2, 1
  %v1645 = mul i64 %v1643, %v2
  %v1646 = sdiv i64 %v1645, %v3
  %v1647 = mul i64 %v1646, 2
  %v1648 = icmp slt i64 %v1647, 8
  %v1649 = select i1 %v1648, i64 %v1647, i64 8
  %v1650 = mul i64 %v1643, %v1644
  %v1651 = sdiv i64 %v1650, %v3
  %v1652 = mul i64 %v1651, 2
  %v1653 = icmp slt i64 %v1652, 8
  %v1654 = select i1 %v1653, i64 %v1652, i64 8
  %v1655 = getelementptr inbounds float, ptr %v100, i64 0
  br label %b353
b353:
  %v1656 = phi i64 [ %v1649, %b349 ], [ %v1664, %b358 ]
  %v1657 = icmp slt i64 %v1656, %v1654
  br i1 %v1657, label %b354, label %b355
b354:
  %v1658 = mul i64 %v1656, 8
  %v1659 = getelementptr inbounds float, ptr %v1655, i64 %v1658
  br label %b356
b356:
  %v1660 = phi i64 [ 0, %b354 ], [ %v1663, %b357 ]
  %v1661 = icmp slt i64 %v1660, 8
  br i1 %v1661, label %b357, label %b358
b357:
  %v1662 = getelementptr inbounds float, ptr %v1659, i64 %v1660
  store float 0x0000000000000000, ptr %v1662, align 4
  %v1663 = add nsw i64 %v1660, 1
  br label %b356
b358:
  %v1664 = add nsw i64 %v1656, 1
  br label %b353
b355:
  %v1665 = mul i64 %v8, 1
  br label %b359
b359:
  %v1666 = phi i64 [ 0, %b355 ], [ %v1770, %b364 ]
  %v1667 = icmp slt i64 %v1666, %v1665
  br i1 %v1667, label %b360, label %b361
b360:
  %v1668 = sub i64 %v1665, %v1666
  %v1669 = icmp slt i64 %v1668, 384
  %v1670 = select i1 %v1669, i64 %v1668, i64 384
  br label %b362
b362:
  %v1671 = phi i64 [ %v1649, %b360 ], [ %v1769, %b388 ]
  %v1672 = icmp slt i64 %v1671, %v1654
  br i1 %v1672, label %b363, label %b364
b363:
  %v1673 = sub i64 %v1654, %v1671
  %v1674 = icmp slt i64 %v1673, 64
  %v1675 = select i1 %v1674, i64 %v1673, i64 64
  %v1676 = sdiv i64 %v1675, 2
  %v1677 = mul i64 %v1676, 2
  %v1678 = sub i64 %v1675, %v1677
  %v1679 = mul i64 %v1666, 8
  %v1680 = add i64 %v1679, %v1671
  %v1681 = getelementptr inbounds float, ptr %v1637, i64 %v1680
  br label %b365
b365:
  %v1682 = phi i64 [ 0, %b363 ], [ %v1708, %b373 ]
  %v1683 = icmp slt i64 %v1682, %v1670
  br i1 %v1683, label %b366, label %b367
b366:
  %v1684 = mul i64 %v1682, 8
  %v1685 = getelementptr inbounds float, ptr %v1681, i64 %v1684
  %v1686 = mul i64 %v1682, 2
  %v1687 = getelementptr inbounds float, ptr %v1641, i64 %v1686
  br label %b368
b368:
  %v1688 = phi i64 [ 0, %b366 ], [ %v1697, %b369 ]
  %v1689 = icmp slt i64 %v1688, %v1676
  br i1 %v1689, label %b369, label %b370
b369:
  %v1690 = mul i64 %v1688, 2
  %v1691 = getelementptr inbounds float, ptr %v1685, i64 %v1690
  %v1692 = mul i64 %v1688, 768
  %v1693 = getelementptr inbounds float, ptr %v1687, i64 %v1692
  %v1694 = getelementptr inbounds float, ptr %v1691, i64 0
  %v1695 = load <2 x float>, ptr %v1694, align 4
  %v1696 = getelementptr inbounds float, ptr %v1693, i64 0
  store <2 x float> %v1695, ptr %v1696, align 4
  %v1697 = add nsw i64 %v1688, 1
  br label %b368
b370:
  %v1698 = mul i64 %v1676, 2
  %v1699 = getelementptr inbounds float, ptr %v1685, i64 %v1698
  %v1700 = mul i64 %v1676, 768
  %v1701 = getelementptr inbounds float, ptr %v1687, i64 %v1700
  br label %b371
b371:
  %v1702 = phi i64 [ 0, %b370 ], [ %v1707, %b372 ]
  %v1703 = icmp slt i64 %v1702, %v1678
  br i1 %v1703, label %b372, label %b373
b372:
  %v1704 = getelementptr inbounds float, ptr %v1699, i64 %v1702
  %v1705 = load float, ptr %v1704, align 4
  %v1706 = getelementptr inbounds float, ptr %v1701, i64 %v1702
  store float %v1705, ptr %v1706, align 4
  %v1707 = add nsw i64 %v1702, 1
  br label %b371, !llvm.loop !15
b373:
  %v1708 = add nsw i64 %v1682, 1
  br label %b365
b367:
  br label %b374
b374:
  %v1709 = phi i64 [ 0, %b367 ], [ %v1744, %b382 ]
  %v1710 = icmp slt i64 %v1709, 0
  br i1 %v1710, label %b375, label %b376
b375:
  %v1711 = mul i64 %v1666, 8
  %v1712 = add i64 %v1711, %v1709
  %v1713 = getelementptr inbounds float, ptr %v1640, i64 %v1712
  br label %b377
b377:
  %v1714 = phi i64 [ 0, %b375 ], [ %v1732, %b378 ]
  %v1715 = icmp slt i64 %v1714, %v1670
  br i1 %v1715, label %b378, label %b379
b378:
  %v1716 = mul i64 %v1714, 8
  %v1717 = getelementptr inbounds float, ptr %v1713, i64 %v1716
  %v1718 = mul i64 %v1714, 32
  %v1719 = getelementptr inbounds float, ptr %v154, i64 %v1718
  %v1720 = getelementptr inbounds float, ptr %v1717, i64 0
  %v1721 = load <8 x float>, ptr %v1720, align 4
  %v1722 = getelementptr inbounds float, ptr %v1719, i64 0
  store <8 x float> %v1721, ptr %v1722, align 4
  %v1723 = getelementptr inbounds float, ptr %v1717, i64 8
  %v1724 = load <8 x float>, ptr %v1723, align 4
  %v1725 = getelementptr inbounds float, ptr %v1719, i64 8
  store <8 x float> %v1724, ptr %v1725, align 4
  %v1726 = getelementptr inbounds float, ptr %v1717, i64 16
  %v1727 = load <8 x float>, ptr %v1726, align 4
  %v1728 = getelementptr inbounds float, ptr %v1719, i64 16
  store <8 x float> %v1727, ptr %v1728, align 4
  %v1729 = getelementptr inbounds float, ptr %v1717, i64 24
  %v1730 = load <8 x float>, ptr %v1729, align 4
  %v1731 = getelementptr inbounds float, ptr %v1719, i64 24
  store <8 x float> %v1730, ptr %v1731, align 4
  %v1732 = add nsw i64 %v1714, 1
  br label %b377
b379:
  %v1733 = sdiv i64 %v1675, 2
  br label %b380
b380:
  %v1734 = phi i64 [ 0, %b379 ], [ %v1743, %b381 ]
  %v1735 = icmp slt i64 %v1734, %v1733
  br i1 %v1735, label %b381, label %b382
b381:
  %v1736 = mul i64 %v1734, 2
  %v1737 = add i64 %v1671, %v1736
  %v1738 = mul i64 %v1734, 768
  %v1739 = getelementptr inbounds float, ptr %v1641, i64 %v1738
  %v1740 = mul i64 %v1737, 8
  %v1741 = add i64 %v1740, %v1709
  %v1742 = getelementptr inbounds float, ptr %v1655, i64 %v1741
  call void @outer_2x32(ptr %v1739, ptr %v154, i64 %v1670, ptr %v1742, i64 8)
  %v1743 = add nsw i64 %v1734, 1
  br label %b380
b382:
  %v1744 = add nsw i64 %v1709, 32
  br label %b374
b376:
  %v1745 = mul i64 %v1666, 8
  %v1746 = add i64 %v1745, 0
  %v1747 = getelementptr inbounds float, ptr %v1640, i64 %v1746
  br label %b383
b383:
  %v1748 = phi i64 [ 0, %b376 ], [ %v1757, %b384 ]
  %v1749 = icmp slt i64 %v1748, %v1670
  br i1 %v1749, label %b384, label %b385
b384:
  %v1750 = mul i64 %v1748, 8
  %v1751 = getelementptr inbounds float, ptr %v1747, i64 %v1750
  %v1752 = mul i64 %v1748, 8
  %v1753 = getelementptr inbounds float, ptr %v154, i64 %v1752
  %v1754 = getelementptr inbounds float, ptr %v1751, i64 0
  %v1755 = load <8 x float>, ptr %v1754, align 4
  %v1756 = getelementptr inbounds float, ptr %v1753, i64 0
  store <8 x float> %v1755, ptr %v1756, align 4
  %v1757 = add nsw i64 %v1748, 1
  br label %b383
b385:
  %v1758 = sdiv i64 %v1675, 2
  br label %b386
b386:
  %v1759 = phi i64 [ 0, %b385 ], [ %v1768, %b387 ]
  %v1760 = icmp slt i64 %v1759, %v1758
  br i1 %v1760, label %b387, label %b388
b387:
  %v1761 = mul i64 %v1759, 2
  %v1762 = add i64 %v1671, %v1761
  %v1763 = mul i64 %v1759, 768
  %v1764 = getelementptr inbounds float, ptr %v1641, i64 %v1763
  %v1765 = mul i64 %v1762, 8
  %v1766 = add i64 %v1765, 0
  %v1767 = getelementptr inbounds float, ptr %v1655, i64 %v1766
  call void @outer_2x8(ptr %v1764, ptr %v154, i64 %v1670, ptr %v1767, i64 8)
  %v1768 = add nsw i64 %v1759, 1
  br label %b386
b388:
  %v1769 = add nsw i64 %v1671, 64
  br label %b362
b364:
  %v1770 = add nsw i64 %v1666, 384
  br label %b359
b361:
  %v1771 = icmp sgt i64 %v3, 1
  br i1 %v1771, label %b389, label %b390
b389:
  %v1772 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1773 = atomicrmw add ptr %v1772, i64 1 acq_rel
  %v1774 = load i64, ptr %v149, align 8
  %v1775 = add i64 %v1774, 1
  store i64 %v1775, ptr %v149, align 8
  %v1776 = mul i64 %v3, %v1775
  br label %b391
b391:
  %v1777 = load atomic i64, ptr %v1772 acquire, align 8
  %v1778 = icmp slt i64 %v1777, %v1776
  br i1 %v1778, label %b392, label %b393
b392:
  %v1779 = call i32 @sched_yield()
  br label %b391
b393:
  br label %b390
b390:
  %v1780 = icmp eq i64 %v2, 0
  br i1 %v1780, label %b394, label %b395
b394:
  br label %b396
b396:
  %v1781 = phi i64 [ 0, %b394 ], [ %v1792, %b397 ]
  %v1782 = icmp slt i64 %v1781, 64
  br i1 %v1782, label %b397, label %b398
b397:
  %v1783 = add i64 0, %v1781
  %v1784 = getelementptr inbounds float, ptr %v98, i64 %v1783
  %v1785 = load <8 x float>, ptr %v1784, align 4
  %v1786 = add i64 0, %v1781
  %v1787 = getelementptr inbounds float, ptr %v100, i64 %v1786
  %v1788 = load <8 x float>, ptr %v1787, align 4
  %v1789 = fadd <8 x float> %v1785, %v1788
  %v1790 = add i64 0, %v1781
  %v1791 = getelementptr inbounds float, ptr %v62, i64 %v1790
  store <8 x float> %v1789, ptr %v1791, align 4
  %v1792 = add nsw i64 %v1781, 8
  br label %b396
b398:
  br label %b395
b395:
  %v1793 = icmp sgt i64 %v3, 1
  br i1 %v1793, label %b399, label %b400
b399:
  %v1794 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1795 = atomicrmw add ptr %v1794, i64 1 acq_rel
  %v1796 = load i64, ptr %v149, align 8
  %v1797 = add i64 %v1796, 1
  store i64 %v1797, ptr %v149, align 8
  %v1798 = mul i64 %v3, %v1797
  br label %b401
b401:
  %v1799 = load atomic i64, ptr %v1794 acquire, align 8
  %v1800 = icmp slt i64 %v1799, %v1798
  br i1 %v1800, label %b402, label %b403
b402:
  %v1801 = call i32 @sched_yield()
  br label %b401
b403:
  br label %b400
b400:
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
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>)
declare <8 x float> @llvm.fmuladd.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare <8 x float> @llvm.fabs.v8f32(<8 x float>)
declare <8 x float> @llvm.copysign.v8f32(<8 x float>, <8 x float>)

attributes #0 = { nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind }
attributes #2 = { nounwind "prefer-vector-width"="256" noinline }

!0 = distinct !{!0, !1, !2}
!1 = !{!"llvm.loop.unroll.disable"}
!2 = !{!"llvm.loop.vectorize.width", i32 1}
!3 = distinct !{!3, !4, !5}
!4 = !{!"llvm.loop.unroll.disable"}
!5 = !{!"llvm.loop.vectorize.width", i32 1}
!6 = distinct !{!6, !7, !8}
!7 = !{!"llvm.loop.unroll.disable"}
!8 = !{!"llvm.loop.vectorize.width", i32 1}
!9 = distinct !{!9, !10, !11}
!10 = !{!"llvm.loop.unroll.disable"}
!11 = !{!"llvm.loop.vectorize.width", i32 1}
!12 = distinct !{!12, !13, !14}
!13 = !{!"llvm.loop.unroll.disable"}
!14 = !{!"llvm.loop.vectorize.width", i32 1}
!15 = distinct !{!15, !16, !17}
!16 = !{!"llvm.loop.unroll.disable"}
!17 = !{!"llvm.loop.vectorize.width", i32 1}
