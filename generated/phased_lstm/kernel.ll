; generated from specs/phased_lstm.yaml by `make generated`: do not edit
; phased_lstm I=8 H=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_2x4of4_0 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x4of4_0, ptr @tile_2x4of4_0], align 8
@table_tile_2x1of4_0_1_2_3 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x1of4_0_1_2_3, ptr @tile_2x1of4_0_1_2_3], align 8
@table_tile_8x1of1_0 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0, ptr @tile_2x1of1_0, ptr @tile_3x1of1_0, ptr @tile_4x1of1_0, ptr @tile_5x1of1_0, ptr @tile_6x1of1_0, ptr @tile_7x1of1_0, ptr @tile_8x1of1_0], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v693 = alloca float, i64 64, align 4
  %v1242 = alloca float, i64 64, align 4
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
  %v87 = getelementptr inbounds i64, ptr %v1, i64 6
  %v88 = load i64, ptr %v87, align 8
  %v89 = getelementptr inbounds i64, ptr %v1, i64 7
  %v90 = load i64, ptr %v89, align 8
  %v91 = getelementptr inbounds i64, ptr %v1, i64 16
  %v92 = load i64, ptr %v91, align 8
  %v93 = getelementptr inbounds i64, ptr %v1, i64 17
  %v94 = load i64, ptr %v93, align 8
  %v95 = getelementptr inbounds i64, ptr %v1, i64 18
  %v96 = load i64, ptr %v95, align 8
  %v97 = getelementptr inbounds i64, ptr %v1, i64 21
  %v98 = load i64, ptr %v97, align 8
  %v99 = getelementptr inbounds i64, ptr %v1, i64 22
  %v100 = load i64, ptr %v99, align 8
  %v101 = getelementptr inbounds i64, ptr %v1, i64 32
  %v102 = load i64, ptr %v101, align 8
  %v103 = getelementptr inbounds i64, ptr %v1, i64 35
  %v104 = load i64, ptr %v103, align 8
  %v105 = getelementptr inbounds i64, ptr %v1, i64 36
  %v106 = load i64, ptr %v105, align 8
  %v107 = getelementptr inbounds i64, ptr %v1, i64 37
  %v108 = load i64, ptr %v107, align 8
  %v109 = getelementptr inbounds i64, ptr %v1, i64 38
  %v110 = load i64, ptr %v109, align 8
  %v111 = getelementptr inbounds i64, ptr %v1, i64 39
  %v112 = load i64, ptr %v111, align 8
  %v113 = getelementptr inbounds i64, ptr %v1, i64 40
  %v114 = load i64, ptr %v113, align 8
  %v115 = getelementptr inbounds i64, ptr %v1, i64 41
  %v116 = load i64, ptr %v115, align 8
  %v117 = getelementptr inbounds ptr, ptr %v0, i64 39
  %v118 = load ptr, ptr %v117, align 4
  %v119 = mul i64 %v2, 0
  %v120 = add i64 %v119, 512
  %v121 = getelementptr inbounds float, ptr %v118, i64 %v120
  %v122 = getelementptr inbounds i64, ptr %v1, i64 4
  %v123 = load i64, ptr %v122, align 8
  %v124 = icmp eq i64 %v123, 0
  br i1 %v124, label %b0, label %b1
b0:
  %v125 = icmp eq i64 %v2, 0
  br i1 %v125, label %b2, label %b3
b2:
  %v126 = add i64 0, 0
  %v127 = getelementptr inbounds float, ptr %v10, i64 %v126
  %v128 = load <8 x float>, ptr %v127, align 4
  %v129 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v130 = shufflevector <8 x float> %v129, <8 x float> poison, <8 x i32> zeroinitializer
  %v131 = fdiv <8 x float> %v128, %v130
  %v132 = add i64 0, 0
  %v133 = getelementptr inbounds float, ptr %v66, i64 %v132
  %v134 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v135 = shufflevector <8 x float> %v134, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v135, ptr %v133, align 4
  %v136 = add i64 0, 0
  %v137 = getelementptr inbounds float, ptr %v68, i64 %v136
  store <8 x float> %v131, ptr %v137, align 4
  br label %b3
b3:
  br label %b1
b1:
  %v138 = icmp sgt i64 %v3, 1
  br i1 %v138, label %b4, label %b5
b4:
  %v139 = getelementptr inbounds i64, ptr %v1, i64 3
  %v140 = atomicrmw add ptr %v139, i64 1 acq_rel
  %v141 = mul i64 %v3, 1
  br label %b6
b6:
  %v142 = load atomic i64, ptr %v139 acquire, align 8
  %v143 = icmp slt i64 %v142, %v141
  br i1 %v143, label %b7, label %b8
b7:
  %v144 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  %v145 = getelementptr inbounds i64, ptr %v1, i64 4
  %v146 = load i64, ptr %v145, align 8
  %v147 = icmp eq i64 %v146, 0
  br i1 %v147, label %b9, label %b10
b9:
  %v148 = getelementptr inbounds i64, ptr %v1, i64 44
  %v149 = load i64, ptr %v148, align 8
  %v150 = icmp eq i64 %v149, 0
  br i1 %v150, label %b11, label %b12
b11:
  %v151 = add i64 %v7, 0
  %v152 = sdiv i64 %v151, 1
  %v153 = add i64 %v2, 1
  %v154 = mul i64 %v152, %v2
  %v155 = sdiv i64 %v154, %v3
  %v156 = mul i64 %v155, 1
  %v157 = icmp slt i64 %v156, %v7
  %v158 = select i1 %v157, i64 %v156, i64 %v7
  %v159 = mul i64 %v152, %v153
  %v160 = sdiv i64 %v159, %v3
  %v161 = mul i64 %v160, 1
  %v162 = icmp slt i64 %v161, %v7
  %v163 = select i1 %v162, i64 %v161, i64 %v7
  br label %b13
b13:
  %v164 = phi i64 [ %v158, %b11 ], [ %v175, %b14 ]
  %v165 = icmp slt i64 %v164, %v163
  br i1 %v165, label %b14, label %b15
b14:
  %v166 = and i64 0, %v94
  %v167 = mul i64 %v166, %v7
  %v168 = add i64 %v167, %v164
  %v169 = mul i64 %v168, 8
  %v170 = getelementptr inbounds float, ptr %v34, i64 %v169
  %v171 = add i64 0, 0
  %v172 = getelementptr inbounds float, ptr %v170, i64 %v171
  %v173 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v174 = shufflevector <8 x float> %v173, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v174, ptr %v172, align 4
  %v175 = add nsw i64 %v164, 1
  br label %b13
b15:
  br label %b12
b12:
  br label %b10
b10:
  %v176 = icmp sgt i64 %v3, 1
  br i1 %v176, label %b16, label %b17
b16:
  %v177 = getelementptr inbounds i64, ptr %v1, i64 3
  %v178 = atomicrmw add ptr %v177, i64 1 acq_rel
  %v179 = mul i64 %v3, 2
  br label %b18
b18:
  %v180 = load atomic i64, ptr %v177 acquire, align 8
  %v181 = icmp slt i64 %v180, %v179
  br i1 %v181, label %b19, label %b20
b19:
  %v182 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  %v183 = getelementptr inbounds i64, ptr %v1, i64 4
  %v184 = load i64, ptr %v183, align 8
  %v185 = icmp eq i64 %v184, 0
  br i1 %v185, label %b21, label %b22
b21:
  %v186 = getelementptr inbounds i64, ptr %v1, i64 45
  %v187 = load i64, ptr %v186, align 8
  %v188 = icmp eq i64 %v187, 0
  br i1 %v188, label %b23, label %b24
b23:
  %v189 = add i64 %v7, 0
  %v190 = sdiv i64 %v189, 1
  %v191 = add i64 %v2, 1
  %v192 = mul i64 %v190, %v2
  %v193 = sdiv i64 %v192, %v3
  %v194 = mul i64 %v193, 1
  %v195 = icmp slt i64 %v194, %v7
  %v196 = select i1 %v195, i64 %v194, i64 %v7
  %v197 = mul i64 %v190, %v191
  %v198 = sdiv i64 %v197, %v3
  %v199 = mul i64 %v198, 1
  %v200 = icmp slt i64 %v199, %v7
  %v201 = select i1 %v200, i64 %v199, i64 %v7
  br label %b25
b25:
  %v202 = phi i64 [ %v196, %b23 ], [ %v213, %b26 ]
  %v203 = icmp slt i64 %v202, %v201
  br i1 %v203, label %b26, label %b27
b26:
  %v204 = and i64 0, %v96
  %v205 = mul i64 %v204, %v7
  %v206 = add i64 %v205, %v202
  %v207 = mul i64 %v206, 8
  %v208 = getelementptr inbounds float, ptr %v36, i64 %v207
  %v209 = add i64 0, 0
  %v210 = getelementptr inbounds float, ptr %v208, i64 %v209
  %v211 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v212 = shufflevector <8 x float> %v211, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v212, ptr %v210, align 4
  %v213 = add nsw i64 %v202, 1
  br label %b25
b27:
  br label %b24
b24:
  br label %b22
b22:
  %v214 = icmp sgt i64 %v3, 1
  br i1 %v214, label %b28, label %b29
b28:
  %v215 = getelementptr inbounds i64, ptr %v1, i64 3
  %v216 = atomicrmw add ptr %v215, i64 1 acq_rel
  %v217 = mul i64 %v3, 3
  br label %b30
b30:
  %v218 = load atomic i64, ptr %v215 acquire, align 8
  %v219 = icmp slt i64 %v218, %v217
  br i1 %v219, label %b31, label %b32
b31:
  %v220 = call i32 @sched_yield()
  br label %b30
b32:
  br label %b29
b29:
  %v221 = getelementptr inbounds float, ptr %v118, i64 0
  %v222 = getelementptr inbounds i64, ptr %v1, i64 4
  %v223 = load i64, ptr %v222, align 8
  %v224 = icmp eq i64 %v223, 0
  br i1 %v224, label %b33, label %b34
b33:
  %v225 = add i64 1, 0
  %v226 = sdiv i64 %v225, 1
  %v227 = add i64 %v2, 1
  %v228 = mul i64 %v226, %v2
  %v229 = sdiv i64 %v228, %v3
  %v230 = mul i64 %v229, 1
  %v231 = icmp slt i64 %v230, 1
  %v232 = select i1 %v231, i64 %v230, i64 1
  %v233 = mul i64 %v226, %v227
  %v234 = sdiv i64 %v233, %v3
  %v235 = mul i64 %v234, 1
  %v236 = icmp slt i64 %v235, 1
  %v237 = select i1 %v236, i64 %v235, i64 1
  %v238 = icmp slt i64 %v237, 1
  %v239 = select i1 %v238, i64 %v237, i64 1
  br label %b35
b35:
  %v240 = phi i64 [ %v232, %b33 ], [ %v685, %b86 ]
  %v241 = icmp slt i64 %v240, %v239
  br i1 %v241, label %b36, label %b37
b36:
  %v242 = mul i64 %v240, 256
  %v243 = mul i64 %v240, 32
  %v244 = add i64 %v242, 0
  %v245 = add i64 %v243, 0
  %v246 = getelementptr inbounds float, ptr %v221, i64 %v244
  %v247 = sub i64 32, %v245
  %v248 = icmp slt i64 %v247, 0
  %v249 = select i1 %v248, i64 0, i64 %v247
  %v250 = icmp ult i64 %v249, 8
  %v251 = select i1 %v250, i64 %v249, i64 8
  %v252 = trunc i64 %v251 to i32
  %v253 = insertelement <8 x i32> poison, i32 %v252, i64 0
  %v254 = shufflevector <8 x i32> %v253, <8 x i32> poison, <8 x i32> zeroinitializer
  %v255 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v254
  %v256 = mul i64 %v245, 8
  %v257 = add i64 0, %v256
  %v258 = getelementptr inbounds float, ptr %v16, i64 %v257
  %v259 = icmp sge i64 %v249, 8
  br i1 %v259, label %b38, label %b39
b38:
  br label %b40
b40:
  %v260 = phi i64 [ 0, %b38 ], [ %v334, %b41 ]
  %v261 = icmp slt i64 %v260, 8
  br i1 %v261, label %b41, label %b42
b41:
  %v262 = add i64 %v260, 0
  %v263 = getelementptr inbounds float, ptr %v258, i64 %v262
  %v264 = load <8 x float>, ptr %v263, align 4
  %v265 = add i64 %v260, 8
  %v266 = getelementptr inbounds float, ptr %v258, i64 %v265
  %v267 = load <8 x float>, ptr %v266, align 4
  %v268 = add i64 %v260, 16
  %v269 = getelementptr inbounds float, ptr %v258, i64 %v268
  %v270 = load <8 x float>, ptr %v269, align 4
  %v271 = add i64 %v260, 24
  %v272 = getelementptr inbounds float, ptr %v258, i64 %v271
  %v273 = load <8 x float>, ptr %v272, align 4
  %v274 = add i64 %v260, 32
  %v275 = getelementptr inbounds float, ptr %v258, i64 %v274
  %v276 = load <8 x float>, ptr %v275, align 4
  %v277 = add i64 %v260, 40
  %v278 = getelementptr inbounds float, ptr %v258, i64 %v277
  %v279 = load <8 x float>, ptr %v278, align 4
  %v280 = add i64 %v260, 48
  %v281 = getelementptr inbounds float, ptr %v258, i64 %v280
  %v282 = load <8 x float>, ptr %v281, align 4
  %v283 = add i64 %v260, 56
  %v284 = getelementptr inbounds float, ptr %v258, i64 %v283
  %v285 = load <8 x float>, ptr %v284, align 4
  %v286 = shufflevector <8 x float> %v264, <8 x float> %v276, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v287 = shufflevector <8 x float> %v264, <8 x float> %v276, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v288 = shufflevector <8 x float> %v267, <8 x float> %v279, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v289 = shufflevector <8 x float> %v267, <8 x float> %v279, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v290 = shufflevector <8 x float> %v270, <8 x float> %v282, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v291 = shufflevector <8 x float> %v270, <8 x float> %v282, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v292 = shufflevector <8 x float> %v273, <8 x float> %v285, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v293 = shufflevector <8 x float> %v273, <8 x float> %v285, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v294 = shufflevector <8 x float> %v286, <8 x float> %v290, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v295 = shufflevector <8 x float> %v286, <8 x float> %v290, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v296 = shufflevector <8 x float> %v288, <8 x float> %v292, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v297 = shufflevector <8 x float> %v288, <8 x float> %v292, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v298 = shufflevector <8 x float> %v287, <8 x float> %v291, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v299 = shufflevector <8 x float> %v287, <8 x float> %v291, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v300 = shufflevector <8 x float> %v289, <8 x float> %v293, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v301 = shufflevector <8 x float> %v289, <8 x float> %v293, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v302 = shufflevector <8 x float> %v294, <8 x float> %v296, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v303 = shufflevector <8 x float> %v294, <8 x float> %v296, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v304 = shufflevector <8 x float> %v295, <8 x float> %v297, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v305 = shufflevector <8 x float> %v295, <8 x float> %v297, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v306 = shufflevector <8 x float> %v298, <8 x float> %v300, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v307 = shufflevector <8 x float> %v298, <8 x float> %v300, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v308 = shufflevector <8 x float> %v299, <8 x float> %v301, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v309 = shufflevector <8 x float> %v299, <8 x float> %v301, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v310 = add i64 %v260, 0
  %v311 = mul i64 %v310, 32
  %v312 = getelementptr inbounds float, ptr %v246, i64 %v311
  store <8 x float> %v302, ptr %v312, align 4
  %v313 = add i64 %v260, 1
  %v314 = mul i64 %v313, 32
  %v315 = getelementptr inbounds float, ptr %v246, i64 %v314
  store <8 x float> %v303, ptr %v315, align 4
  %v316 = add i64 %v260, 2
  %v317 = mul i64 %v316, 32
  %v318 = getelementptr inbounds float, ptr %v246, i64 %v317
  store <8 x float> %v304, ptr %v318, align 4
  %v319 = add i64 %v260, 3
  %v320 = mul i64 %v319, 32
  %v321 = getelementptr inbounds float, ptr %v246, i64 %v320
  store <8 x float> %v305, ptr %v321, align 4
  %v322 = add i64 %v260, 4
  %v323 = mul i64 %v322, 32
  %v324 = getelementptr inbounds float, ptr %v246, i64 %v323
  store <8 x float> %v306, ptr %v324, align 4
  %v325 = add i64 %v260, 5
  %v326 = mul i64 %v325, 32
  %v327 = getelementptr inbounds float, ptr %v246, i64 %v326
  store <8 x float> %v307, ptr %v327, align 4
  %v328 = add i64 %v260, 6
  %v329 = mul i64 %v328, 32
  %v330 = getelementptr inbounds float, ptr %v246, i64 %v329
  store <8 x float> %v308, ptr %v330, align 4
  %v331 = add i64 %v260, 7
  %v332 = mul i64 %v331, 32
  %v333 = getelementptr inbounds float, ptr %v246, i64 %v332
  store <8 x float> %v309, ptr %v333, align 4
  %v334 = add nsw i64 %v260, 8
  br label %b40
b42:
  br label %b43
b43:
  %v335 = phi i64 [ 8, %b42 ], [ %v343, %b44 ]
  %v336 = icmp slt i64 %v335, 8
  br i1 %v336, label %b44, label %b45
b44:
  %v337 = mul i64 %v335, 1
  %v338 = getelementptr inbounds float, ptr %v258, i64 %v337
  %v339 = getelementptr float, ptr %v338, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v340 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v339, <8 x i1> %v255, <8 x float> zeroinitializer)
  %v341 = mul i64 %v335, 32
  %v342 = getelementptr inbounds float, ptr %v246, i64 %v341
  store <8 x float> %v340, ptr %v342, align 4
  %v343 = add nsw i64 %v335, 1
  br label %b43
b45:
  br label %b39
b39:
  %v344 = icmp slt i64 %v249, 8
  br i1 %v344, label %b46, label %b47
b46:
  br label %b48
b48:
  %v345 = phi i64 [ 0, %b46 ], [ %v353, %b49 ]
  %v346 = icmp slt i64 %v345, 8
  br i1 %v346, label %b49, label %b50
b49:
  %v347 = mul i64 %v345, 1
  %v348 = getelementptr inbounds float, ptr %v258, i64 %v347
  %v349 = getelementptr float, ptr %v348, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v350 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v349, <8 x i1> %v255, <8 x float> zeroinitializer)
  %v351 = mul i64 %v345, 32
  %v352 = getelementptr inbounds float, ptr %v246, i64 %v351
  store <8 x float> %v350, ptr %v352, align 4
  %v353 = add nsw i64 %v345, 1
  br label %b48
b50:
  br label %b47
b47:
  %v354 = add i64 %v242, 8
  %v355 = add i64 %v243, 8
  %v356 = getelementptr inbounds float, ptr %v221, i64 %v354
  %v357 = sub i64 32, %v355
  %v358 = icmp slt i64 %v357, 0
  %v359 = select i1 %v358, i64 0, i64 %v357
  %v360 = icmp ult i64 %v359, 8
  %v361 = select i1 %v360, i64 %v359, i64 8
  %v362 = trunc i64 %v361 to i32
  %v363 = insertelement <8 x i32> poison, i32 %v362, i64 0
  %v364 = shufflevector <8 x i32> %v363, <8 x i32> poison, <8 x i32> zeroinitializer
  %v365 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v364
  %v366 = mul i64 %v355, 8
  %v367 = add i64 0, %v366
  %v368 = getelementptr inbounds float, ptr %v16, i64 %v367
  %v369 = icmp sge i64 %v359, 8
  br i1 %v369, label %b51, label %b52
b51:
  br label %b53
b53:
  %v370 = phi i64 [ 0, %b51 ], [ %v444, %b54 ]
  %v371 = icmp slt i64 %v370, 8
  br i1 %v371, label %b54, label %b55
b54:
  %v372 = add i64 %v370, 0
  %v373 = getelementptr inbounds float, ptr %v368, i64 %v372
  %v374 = load <8 x float>, ptr %v373, align 4
  %v375 = add i64 %v370, 8
  %v376 = getelementptr inbounds float, ptr %v368, i64 %v375
  %v377 = load <8 x float>, ptr %v376, align 4
  %v378 = add i64 %v370, 16
  %v379 = getelementptr inbounds float, ptr %v368, i64 %v378
  %v380 = load <8 x float>, ptr %v379, align 4
  %v381 = add i64 %v370, 24
  %v382 = getelementptr inbounds float, ptr %v368, i64 %v381
  %v383 = load <8 x float>, ptr %v382, align 4
  %v384 = add i64 %v370, 32
  %v385 = getelementptr inbounds float, ptr %v368, i64 %v384
  %v386 = load <8 x float>, ptr %v385, align 4
  %v387 = add i64 %v370, 40
  %v388 = getelementptr inbounds float, ptr %v368, i64 %v387
  %v389 = load <8 x float>, ptr %v388, align 4
  %v390 = add i64 %v370, 48
  %v391 = getelementptr inbounds float, ptr %v368, i64 %v390
  %v392 = load <8 x float>, ptr %v391, align 4
  %v393 = add i64 %v370, 56
  %v394 = getelementptr inbounds float, ptr %v368, i64 %v393
  %v395 = load <8 x float>, ptr %v394, align 4
  %v396 = shufflevector <8 x float> %v374, <8 x float> %v386, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v397 = shufflevector <8 x float> %v374, <8 x float> %v386, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v398 = shufflevector <8 x float> %v377, <8 x float> %v389, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v399 = shufflevector <8 x float> %v377, <8 x float> %v389, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v400 = shufflevector <8 x float> %v380, <8 x float> %v392, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v401 = shufflevector <8 x float> %v380, <8 x float> %v392, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v402 = shufflevector <8 x float> %v383, <8 x float> %v395, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v403 = shufflevector <8 x float> %v383, <8 x float> %v395, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v404 = shufflevector <8 x float> %v396, <8 x float> %v400, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v405 = shufflevector <8 x float> %v396, <8 x float> %v400, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v406 = shufflevector <8 x float> %v398, <8 x float> %v402, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v407 = shufflevector <8 x float> %v398, <8 x float> %v402, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v408 = shufflevector <8 x float> %v397, <8 x float> %v401, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v409 = shufflevector <8 x float> %v397, <8 x float> %v401, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v410 = shufflevector <8 x float> %v399, <8 x float> %v403, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v411 = shufflevector <8 x float> %v399, <8 x float> %v403, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v412 = shufflevector <8 x float> %v404, <8 x float> %v406, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v413 = shufflevector <8 x float> %v404, <8 x float> %v406, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v414 = shufflevector <8 x float> %v405, <8 x float> %v407, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v415 = shufflevector <8 x float> %v405, <8 x float> %v407, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v416 = shufflevector <8 x float> %v408, <8 x float> %v410, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v417 = shufflevector <8 x float> %v408, <8 x float> %v410, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v418 = shufflevector <8 x float> %v409, <8 x float> %v411, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v419 = shufflevector <8 x float> %v409, <8 x float> %v411, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v420 = add i64 %v370, 0
  %v421 = mul i64 %v420, 32
  %v422 = getelementptr inbounds float, ptr %v356, i64 %v421
  store <8 x float> %v412, ptr %v422, align 4
  %v423 = add i64 %v370, 1
  %v424 = mul i64 %v423, 32
  %v425 = getelementptr inbounds float, ptr %v356, i64 %v424
  store <8 x float> %v413, ptr %v425, align 4
  %v426 = add i64 %v370, 2
  %v427 = mul i64 %v426, 32
  %v428 = getelementptr inbounds float, ptr %v356, i64 %v427
  store <8 x float> %v414, ptr %v428, align 4
  %v429 = add i64 %v370, 3
  %v430 = mul i64 %v429, 32
  %v431 = getelementptr inbounds float, ptr %v356, i64 %v430
  store <8 x float> %v415, ptr %v431, align 4
  %v432 = add i64 %v370, 4
  %v433 = mul i64 %v432, 32
  %v434 = getelementptr inbounds float, ptr %v356, i64 %v433
  store <8 x float> %v416, ptr %v434, align 4
  %v435 = add i64 %v370, 5
  %v436 = mul i64 %v435, 32
  %v437 = getelementptr inbounds float, ptr %v356, i64 %v436
  store <8 x float> %v417, ptr %v437, align 4
  %v438 = add i64 %v370, 6
  %v439 = mul i64 %v438, 32
  %v440 = getelementptr inbounds float, ptr %v356, i64 %v439
  store <8 x float> %v418, ptr %v440, align 4
  %v441 = add i64 %v370, 7
  %v442 = mul i64 %v441, 32
  %v443 = getelementptr inbounds float, ptr %v356, i64 %v442
  store <8 x float> %v419, ptr %v443, align 4
  %v444 = add nsw i64 %v370, 8
  br label %b53
b55:
  br label %b56
b56:
  %v445 = phi i64 [ 8, %b55 ], [ %v453, %b57 ]
  %v446 = icmp slt i64 %v445, 8
  br i1 %v446, label %b57, label %b58
b57:
  %v447 = mul i64 %v445, 1
  %v448 = getelementptr inbounds float, ptr %v368, i64 %v447
  %v449 = getelementptr float, ptr %v448, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v450 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v449, <8 x i1> %v365, <8 x float> zeroinitializer)
  %v451 = mul i64 %v445, 32
  %v452 = getelementptr inbounds float, ptr %v356, i64 %v451
  store <8 x float> %v450, ptr %v452, align 4
  %v453 = add nsw i64 %v445, 1
  br label %b56
b58:
  br label %b52
b52:
  %v454 = icmp slt i64 %v359, 8
  br i1 %v454, label %b59, label %b60
b59:
  br label %b61
b61:
  %v455 = phi i64 [ 0, %b59 ], [ %v463, %b62 ]
  %v456 = icmp slt i64 %v455, 8
  br i1 %v456, label %b62, label %b63
b62:
  %v457 = mul i64 %v455, 1
  %v458 = getelementptr inbounds float, ptr %v368, i64 %v457
  %v459 = getelementptr float, ptr %v458, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v460 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v459, <8 x i1> %v365, <8 x float> zeroinitializer)
  %v461 = mul i64 %v455, 32
  %v462 = getelementptr inbounds float, ptr %v356, i64 %v461
  store <8 x float> %v460, ptr %v462, align 4
  %v463 = add nsw i64 %v455, 1
  br label %b61
b63:
  br label %b60
b60:
  %v464 = add i64 %v242, 16
  %v465 = add i64 %v243, 16
  %v466 = getelementptr inbounds float, ptr %v221, i64 %v464
  %v467 = sub i64 32, %v465
  %v468 = icmp slt i64 %v467, 0
  %v469 = select i1 %v468, i64 0, i64 %v467
  %v470 = icmp ult i64 %v469, 8
  %v471 = select i1 %v470, i64 %v469, i64 8
  %v472 = trunc i64 %v471 to i32
  %v473 = insertelement <8 x i32> poison, i32 %v472, i64 0
  %v474 = shufflevector <8 x i32> %v473, <8 x i32> poison, <8 x i32> zeroinitializer
  %v475 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v474
  %v476 = mul i64 %v465, 8
  %v477 = add i64 0, %v476
  %v478 = getelementptr inbounds float, ptr %v16, i64 %v477
  %v479 = icmp sge i64 %v469, 8
  br i1 %v479, label %b64, label %b65
b64:
  br label %b66
b66:
  %v480 = phi i64 [ 0, %b64 ], [ %v554, %b67 ]
  %v481 = icmp slt i64 %v480, 8
  br i1 %v481, label %b67, label %b68
b67:
  %v482 = add i64 %v480, 0
  %v483 = getelementptr inbounds float, ptr %v478, i64 %v482
  %v484 = load <8 x float>, ptr %v483, align 4
  %v485 = add i64 %v480, 8
  %v486 = getelementptr inbounds float, ptr %v478, i64 %v485
  %v487 = load <8 x float>, ptr %v486, align 4
  %v488 = add i64 %v480, 16
  %v489 = getelementptr inbounds float, ptr %v478, i64 %v488
  %v490 = load <8 x float>, ptr %v489, align 4
  %v491 = add i64 %v480, 24
  %v492 = getelementptr inbounds float, ptr %v478, i64 %v491
  %v493 = load <8 x float>, ptr %v492, align 4
  %v494 = add i64 %v480, 32
  %v495 = getelementptr inbounds float, ptr %v478, i64 %v494
  %v496 = load <8 x float>, ptr %v495, align 4
  %v497 = add i64 %v480, 40
  %v498 = getelementptr inbounds float, ptr %v478, i64 %v497
  %v499 = load <8 x float>, ptr %v498, align 4
  %v500 = add i64 %v480, 48
  %v501 = getelementptr inbounds float, ptr %v478, i64 %v500
  %v502 = load <8 x float>, ptr %v501, align 4
  %v503 = add i64 %v480, 56
  %v504 = getelementptr inbounds float, ptr %v478, i64 %v503
  %v505 = load <8 x float>, ptr %v504, align 4
  %v506 = shufflevector <8 x float> %v484, <8 x float> %v496, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v507 = shufflevector <8 x float> %v484, <8 x float> %v496, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v508 = shufflevector <8 x float> %v487, <8 x float> %v499, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v509 = shufflevector <8 x float> %v487, <8 x float> %v499, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v510 = shufflevector <8 x float> %v490, <8 x float> %v502, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v511 = shufflevector <8 x float> %v490, <8 x float> %v502, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v512 = shufflevector <8 x float> %v493, <8 x float> %v505, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v513 = shufflevector <8 x float> %v493, <8 x float> %v505, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v514 = shufflevector <8 x float> %v506, <8 x float> %v510, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v515 = shufflevector <8 x float> %v506, <8 x float> %v510, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v516 = shufflevector <8 x float> %v508, <8 x float> %v512, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v517 = shufflevector <8 x float> %v508, <8 x float> %v512, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v518 = shufflevector <8 x float> %v507, <8 x float> %v511, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v519 = shufflevector <8 x float> %v507, <8 x float> %v511, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v520 = shufflevector <8 x float> %v509, <8 x float> %v513, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v521 = shufflevector <8 x float> %v509, <8 x float> %v513, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v522 = shufflevector <8 x float> %v514, <8 x float> %v516, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v523 = shufflevector <8 x float> %v514, <8 x float> %v516, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v524 = shufflevector <8 x float> %v515, <8 x float> %v517, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v525 = shufflevector <8 x float> %v515, <8 x float> %v517, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v526 = shufflevector <8 x float> %v518, <8 x float> %v520, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v527 = shufflevector <8 x float> %v518, <8 x float> %v520, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v528 = shufflevector <8 x float> %v519, <8 x float> %v521, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v529 = shufflevector <8 x float> %v519, <8 x float> %v521, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v530 = add i64 %v480, 0
  %v531 = mul i64 %v530, 32
  %v532 = getelementptr inbounds float, ptr %v466, i64 %v531
  store <8 x float> %v522, ptr %v532, align 4
  %v533 = add i64 %v480, 1
  %v534 = mul i64 %v533, 32
  %v535 = getelementptr inbounds float, ptr %v466, i64 %v534
  store <8 x float> %v523, ptr %v535, align 4
  %v536 = add i64 %v480, 2
  %v537 = mul i64 %v536, 32
  %v538 = getelementptr inbounds float, ptr %v466, i64 %v537
  store <8 x float> %v524, ptr %v538, align 4
  %v539 = add i64 %v480, 3
  %v540 = mul i64 %v539, 32
  %v541 = getelementptr inbounds float, ptr %v466, i64 %v540
  store <8 x float> %v525, ptr %v541, align 4
  %v542 = add i64 %v480, 4
  %v543 = mul i64 %v542, 32
  %v544 = getelementptr inbounds float, ptr %v466, i64 %v543
  store <8 x float> %v526, ptr %v544, align 4
  %v545 = add i64 %v480, 5
  %v546 = mul i64 %v545, 32
  %v547 = getelementptr inbounds float, ptr %v466, i64 %v546
  store <8 x float> %v527, ptr %v547, align 4
  %v548 = add i64 %v480, 6
  %v549 = mul i64 %v548, 32
  %v550 = getelementptr inbounds float, ptr %v466, i64 %v549
  store <8 x float> %v528, ptr %v550, align 4
  %v551 = add i64 %v480, 7
  %v552 = mul i64 %v551, 32
  %v553 = getelementptr inbounds float, ptr %v466, i64 %v552
  store <8 x float> %v529, ptr %v553, align 4
  %v554 = add nsw i64 %v480, 8
  br label %b66
b68:
  br label %b69
b69:
  %v555 = phi i64 [ 8, %b68 ], [ %v563, %b70 ]
  %v556 = icmp slt i64 %v555, 8
  br i1 %v556, label %b70, label %b71
b70:
  %v557 = mul i64 %v555, 1
  %v558 = getelementptr inbounds float, ptr %v478, i64 %v557
  %v559 = getelementptr float, ptr %v558, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v560 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v559, <8 x i1> %v475, <8 x float> zeroinitializer)
  %v561 = mul i64 %v555, 32
  %v562 = getelementptr inbounds float, ptr %v466, i64 %v561
  store <8 x float> %v560, ptr %v562, align 4
  %v563 = add nsw i64 %v555, 1
  br label %b69
b71:
  br label %b65
b65:
  %v564 = icmp slt i64 %v469, 8
  br i1 %v564, label %b72, label %b73
b72:
  br label %b74
b74:
  %v565 = phi i64 [ 0, %b72 ], [ %v573, %b75 ]
  %v566 = icmp slt i64 %v565, 8
  br i1 %v566, label %b75, label %b76
b75:
  %v567 = mul i64 %v565, 1
  %v568 = getelementptr inbounds float, ptr %v478, i64 %v567
  %v569 = getelementptr float, ptr %v568, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v570 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v569, <8 x i1> %v475, <8 x float> zeroinitializer)
  %v571 = mul i64 %v565, 32
  %v572 = getelementptr inbounds float, ptr %v466, i64 %v571
  store <8 x float> %v570, ptr %v572, align 4
  %v573 = add nsw i64 %v565, 1
  br label %b74
b76:
  br label %b73
b73:
  %v574 = add i64 %v242, 24
  %v575 = add i64 %v243, 24
  %v576 = getelementptr inbounds float, ptr %v221, i64 %v574
  %v577 = sub i64 32, %v575
  %v578 = icmp slt i64 %v577, 0
  %v579 = select i1 %v578, i64 0, i64 %v577
  %v580 = icmp ult i64 %v579, 8
  %v581 = select i1 %v580, i64 %v579, i64 8
  %v582 = trunc i64 %v581 to i32
  %v583 = insertelement <8 x i32> poison, i32 %v582, i64 0
  %v584 = shufflevector <8 x i32> %v583, <8 x i32> poison, <8 x i32> zeroinitializer
  %v585 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v584
  %v586 = mul i64 %v575, 8
  %v587 = add i64 0, %v586
  %v588 = getelementptr inbounds float, ptr %v16, i64 %v587
  %v589 = icmp sge i64 %v579, 8
  br i1 %v589, label %b77, label %b78
b77:
  br label %b79
b79:
  %v590 = phi i64 [ 0, %b77 ], [ %v664, %b80 ]
  %v591 = icmp slt i64 %v590, 8
  br i1 %v591, label %b80, label %b81
b80:
  %v592 = add i64 %v590, 0
  %v593 = getelementptr inbounds float, ptr %v588, i64 %v592
  %v594 = load <8 x float>, ptr %v593, align 4
  %v595 = add i64 %v590, 8
  %v596 = getelementptr inbounds float, ptr %v588, i64 %v595
  %v597 = load <8 x float>, ptr %v596, align 4
  %v598 = add i64 %v590, 16
  %v599 = getelementptr inbounds float, ptr %v588, i64 %v598
  %v600 = load <8 x float>, ptr %v599, align 4
  %v601 = add i64 %v590, 24
  %v602 = getelementptr inbounds float, ptr %v588, i64 %v601
  %v603 = load <8 x float>, ptr %v602, align 4
  %v604 = add i64 %v590, 32
  %v605 = getelementptr inbounds float, ptr %v588, i64 %v604
  %v606 = load <8 x float>, ptr %v605, align 4
  %v607 = add i64 %v590, 40
  %v608 = getelementptr inbounds float, ptr %v588, i64 %v607
  %v609 = load <8 x float>, ptr %v608, align 4
  %v610 = add i64 %v590, 48
  %v611 = getelementptr inbounds float, ptr %v588, i64 %v610
  %v612 = load <8 x float>, ptr %v611, align 4
  %v613 = add i64 %v590, 56
  %v614 = getelementptr inbounds float, ptr %v588, i64 %v613
  %v615 = load <8 x float>, ptr %v614, align 4
  %v616 = shufflevector <8 x float> %v594, <8 x float> %v606, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v617 = shufflevector <8 x float> %v594, <8 x float> %v606, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v618 = shufflevector <8 x float> %v597, <8 x float> %v609, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v619 = shufflevector <8 x float> %v597, <8 x float> %v609, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v620 = shufflevector <8 x float> %v600, <8 x float> %v612, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v621 = shufflevector <8 x float> %v600, <8 x float> %v612, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v622 = shufflevector <8 x float> %v603, <8 x float> %v615, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v623 = shufflevector <8 x float> %v603, <8 x float> %v615, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v624 = shufflevector <8 x float> %v616, <8 x float> %v620, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v625 = shufflevector <8 x float> %v616, <8 x float> %v620, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v626 = shufflevector <8 x float> %v618, <8 x float> %v622, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v627 = shufflevector <8 x float> %v618, <8 x float> %v622, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v628 = shufflevector <8 x float> %v617, <8 x float> %v621, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v629 = shufflevector <8 x float> %v617, <8 x float> %v621, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v630 = shufflevector <8 x float> %v619, <8 x float> %v623, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v631 = shufflevector <8 x float> %v619, <8 x float> %v623, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v632 = shufflevector <8 x float> %v624, <8 x float> %v626, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v633 = shufflevector <8 x float> %v624, <8 x float> %v626, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v634 = shufflevector <8 x float> %v625, <8 x float> %v627, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v635 = shufflevector <8 x float> %v625, <8 x float> %v627, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v636 = shufflevector <8 x float> %v628, <8 x float> %v630, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v637 = shufflevector <8 x float> %v628, <8 x float> %v630, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v638 = shufflevector <8 x float> %v629, <8 x float> %v631, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v639 = shufflevector <8 x float> %v629, <8 x float> %v631, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v640 = add i64 %v590, 0
  %v641 = mul i64 %v640, 32
  %v642 = getelementptr inbounds float, ptr %v576, i64 %v641
  store <8 x float> %v632, ptr %v642, align 4
  %v643 = add i64 %v590, 1
  %v644 = mul i64 %v643, 32
  %v645 = getelementptr inbounds float, ptr %v576, i64 %v644
  store <8 x float> %v633, ptr %v645, align 4
  %v646 = add i64 %v590, 2
  %v647 = mul i64 %v646, 32
  %v648 = getelementptr inbounds float, ptr %v576, i64 %v647
  store <8 x float> %v634, ptr %v648, align 4
  %v649 = add i64 %v590, 3
  %v650 = mul i64 %v649, 32
  %v651 = getelementptr inbounds float, ptr %v576, i64 %v650
  store <8 x float> %v635, ptr %v651, align 4
  %v652 = add i64 %v590, 4
  %v653 = mul i64 %v652, 32
  %v654 = getelementptr inbounds float, ptr %v576, i64 %v653
  store <8 x float> %v636, ptr %v654, align 4
  %v655 = add i64 %v590, 5
  %v656 = mul i64 %v655, 32
  %v657 = getelementptr inbounds float, ptr %v576, i64 %v656
  store <8 x float> %v637, ptr %v657, align 4
  %v658 = add i64 %v590, 6
  %v659 = mul i64 %v658, 32
  %v660 = getelementptr inbounds float, ptr %v576, i64 %v659
  store <8 x float> %v638, ptr %v660, align 4
  %v661 = add i64 %v590, 7
  %v662 = mul i64 %v661, 32
  %v663 = getelementptr inbounds float, ptr %v576, i64 %v662
  store <8 x float> %v639, ptr %v663, align 4
  %v664 = add nsw i64 %v590, 8
  br label %b79
b81:
  br label %b82
b82:
  %v665 = phi i64 [ 8, %b81 ], [ %v673, %b83 ]
  %v666 = icmp slt i64 %v665, 8
  br i1 %v666, label %b83, label %b84
b83:
  %v667 = mul i64 %v665, 1
  %v668 = getelementptr inbounds float, ptr %v588, i64 %v667
  %v669 = getelementptr float, ptr %v668, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v670 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v669, <8 x i1> %v585, <8 x float> zeroinitializer)
  %v671 = mul i64 %v665, 32
  %v672 = getelementptr inbounds float, ptr %v576, i64 %v671
  store <8 x float> %v670, ptr %v672, align 4
  %v673 = add nsw i64 %v665, 1
  br label %b82
b84:
  br label %b78
b78:
  %v674 = icmp slt i64 %v579, 8
  br i1 %v674, label %b85, label %b86
b85:
  br label %b87
b87:
  %v675 = phi i64 [ 0, %b85 ], [ %v683, %b88 ]
  %v676 = icmp slt i64 %v675, 8
  br i1 %v676, label %b88, label %b89
b88:
  %v677 = mul i64 %v675, 1
  %v678 = getelementptr inbounds float, ptr %v588, i64 %v677
  %v679 = getelementptr float, ptr %v678, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v680 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v679, <8 x i1> %v585, <8 x float> zeroinitializer)
  %v681 = mul i64 %v675, 32
  %v682 = getelementptr inbounds float, ptr %v576, i64 %v681
  store <8 x float> %v680, ptr %v682, align 4
  %v683 = add nsw i64 %v675, 1
  br label %b87
b89:
  br label %b86
b86:
  %v684 = add i64 %v242, 256
  %v685 = add nsw i64 %v240, 1
  br label %b35
b37:
  br label %b34
b34:
  %v686 = icmp sgt i64 %v3, 1
  br i1 %v686, label %b90, label %b91
b90:
  %v687 = getelementptr inbounds i64, ptr %v1, i64 3
  %v688 = atomicrmw add ptr %v687, i64 1 acq_rel
  %v689 = mul i64 %v3, 4
  br label %b92
b92:
  %v690 = load atomic i64, ptr %v687 acquire, align 8
  %v691 = icmp slt i64 %v690, %v689
  br i1 %v691, label %b93, label %b94
b93:
  %v692 = call i32 @sched_yield()
  br label %b92
b94:
  br label %b91
b91:
  %v694 = add i64 %v8, 0
  %v695 = sdiv i64 %v694, 1
  %v696 = add i64 %v2, 1
  %v697 = mul i64 %v695, %v2
  %v698 = sdiv i64 %v697, %v3
  %v699 = mul i64 %v698, 1
  %v700 = icmp slt i64 %v699, %v8
  %v701 = select i1 %v700, i64 %v699, i64 %v8
  %v702 = mul i64 %v695, %v696
  %v703 = sdiv i64 %v702, %v3
  %v704 = mul i64 %v703, 1
  %v705 = icmp slt i64 %v704, %v8
  %v706 = select i1 %v705, i64 %v704, i64 %v8
  br label %b95
b95:
  %v707 = phi i64 [ %v701, %b91 ], [ %v760, %b100 ]
  %v708 = icmp slt i64 %v707, %v706
  br i1 %v708, label %b96, label %b97
b96:
  %v709 = add i64 %v707, 96
  %v710 = icmp slt i64 %v709, %v706
  %v711 = select i1 %v710, i64 %v709, i64 %v706
  br label %b98
b98:
  %v712 = phi i64 [ 0, %b96 ], [ %v759, %b103 ]
  %v713 = icmp slt i64 %v712, 1
  br i1 %v713, label %b99, label %b100
b99:
  %v714 = sub i64 %v711, %v707
  %v715 = sub i64 2, 1
  %v716 = add i64 %v714, %v715
  %v717 = sdiv i64 %v716, 2
  br label %b101
b101:
  %v718 = phi i64 [ 0, %b99 ], [ %v758, %b108 ]
  %v719 = icmp slt i64 %v718, %v717
  br i1 %v719, label %b102, label %b103
b102:
  %v720 = mul i64 %v714, %v718
  %v721 = sdiv i64 %v720, %v717
  %v722 = add i64 %v707, %v721
  %v723 = add i64 %v718, 1
  %v724 = mul i64 %v714, %v723
  %v725 = sdiv i64 %v724, %v717
  %v726 = add i64 %v707, %v725
  %v727 = mul i64 %v712, 256
  %v728 = getelementptr inbounds float, ptr %v221, i64 %v727
  %v729 = sub i64 %v726, %v722
  %v730 = mul i64 %v722, 8
  %v731 = getelementptr inbounds float, ptr %v12, i64 %v730
  %v732 = getelementptr inbounds float, ptr %v731, i64 0
  %v733 = sub i64 %v729, 1
  %v734 = getelementptr inbounds ptr, ptr @table_tile_2x4of4_0, i64 %v733
  %v735 = load ptr, ptr %v734, align 4
  %v736 = icmp sgt i64 %v729, 0
  br i1 %v736, label %b104, label %b105
b104:
  call void %v735(ptr %v732, i64 8, ptr %v728, i64 8, ptr %v693)
  br label %b105
b105:
  %v737 = add i64 %v727, 256
  br label %b106
b106:
  %v738 = phi i64 [ %v722, %b105 ], [ %v757, %b111 ]
  %v739 = icmp slt i64 %v738, %v726
  br i1 %v739, label %b107, label %b108
b107:
  %v740 = sub i64 %v738, %v722
  %v741 = mul i64 %v740, 32
  %v742 = getelementptr inbounds float, ptr %v693, i64 %v741
  %v743 = mul i64 %v738, 32
  %v744 = getelementptr inbounds float, ptr %v70, i64 %v743
  br label %b109
b109:
  %v745 = phi i64 [ 0, %b107 ], [ %v756, %b110 ]
  %v746 = icmp slt i64 %v745, 4
  br i1 %v746, label %b110, label %b111
b110:
  %v747 = mul i64 %v712, 4
  %v748 = add i64 %v747, %v745
  %v749 = mul i64 %v748, 8
  %v750 = add i64 0, %v745
  %v751 = mul i64 %v750, 8
  %v752 = getelementptr inbounds float, ptr %v742, i64 %v751
  %v753 = load <8 x float>, ptr %v752, align 4
  %v754 = add i64 0, %v749
  %v755 = getelementptr inbounds float, ptr %v744, i64 %v754
  store <8 x float> %v753, ptr %v755, align 4
  %v756 = add nsw i64 %v745, 1
  br label %b109
b111:
  %v757 = add nsw i64 %v738, 1
  br label %b106
b108:
  %v758 = add nsw i64 %v718, 1
  br label %b101
b103:
  %v759 = add nsw i64 %v712, 1
  br label %b98
b100:
  %v760 = add nsw i64 %v707, 96
  br label %b95
b97:
  %v761 = icmp sgt i64 %v3, 1
  br i1 %v761, label %b112, label %b113
b112:
  %v762 = getelementptr inbounds i64, ptr %v1, i64 3
  %v763 = atomicrmw add ptr %v762, i64 1 acq_rel
  %v764 = mul i64 %v3, 5
  br label %b114
b114:
  %v765 = load atomic i64, ptr %v762 acquire, align 8
  %v766 = icmp slt i64 %v765, %v764
  br i1 %v766, label %b115, label %b116
b115:
  %v767 = call i32 @sched_yield()
  br label %b114
b116:
  br label %b113
b113:
  %v768 = getelementptr inbounds float, ptr %v118, i64 256
  %v769 = getelementptr inbounds i64, ptr %v1, i64 4
  %v770 = load i64, ptr %v769, align 8
  %v771 = icmp eq i64 %v770, 0
  br i1 %v771, label %b117, label %b118
b117:
  %v772 = add i64 1, 0
  %v773 = sdiv i64 %v772, 1
  %v774 = add i64 %v2, 1
  %v775 = mul i64 %v773, %v2
  %v776 = sdiv i64 %v775, %v3
  %v777 = mul i64 %v776, 1
  %v778 = icmp slt i64 %v777, 1
  %v779 = select i1 %v778, i64 %v777, i64 1
  %v780 = mul i64 %v773, %v774
  %v781 = sdiv i64 %v780, %v3
  %v782 = mul i64 %v781, 1
  %v783 = icmp slt i64 %v782, 1
  %v784 = select i1 %v783, i64 %v782, i64 1
  %v785 = icmp slt i64 %v784, 1
  %v786 = select i1 %v785, i64 %v784, i64 1
  br label %b119
b119:
  %v787 = phi i64 [ %v779, %b117 ], [ %v1232, %b170 ]
  %v788 = icmp slt i64 %v787, %v786
  br i1 %v788, label %b120, label %b121
b120:
  %v789 = mul i64 %v787, 256
  %v790 = mul i64 %v787, 8
  %v791 = add i64 %v789, 0
  %v792 = add i64 %v790, 0
  %v793 = getelementptr inbounds float, ptr %v768, i64 %v791
  %v794 = sub i64 8, %v792
  %v795 = icmp slt i64 %v794, 0
  %v796 = select i1 %v795, i64 0, i64 %v794
  %v797 = icmp ult i64 %v796, 8
  %v798 = select i1 %v797, i64 %v796, i64 8
  %v799 = trunc i64 %v798 to i32
  %v800 = insertelement <8 x i32> poison, i32 %v799, i64 0
  %v801 = shufflevector <8 x i32> %v800, <8 x i32> poison, <8 x i32> zeroinitializer
  %v802 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v801
  %v803 = mul i64 %v792, 8
  %v804 = add i64 0, %v803
  %v805 = getelementptr inbounds float, ptr %v18, i64 %v804
  %v806 = icmp sge i64 %v796, 8
  br i1 %v806, label %b122, label %b123
b122:
  br label %b124
b124:
  %v807 = phi i64 [ 0, %b122 ], [ %v881, %b125 ]
  %v808 = icmp slt i64 %v807, 8
  br i1 %v808, label %b125, label %b126
b125:
  %v809 = add i64 %v807, 0
  %v810 = getelementptr inbounds float, ptr %v805, i64 %v809
  %v811 = load <8 x float>, ptr %v810, align 4
  %v812 = add i64 %v807, 8
  %v813 = getelementptr inbounds float, ptr %v805, i64 %v812
  %v814 = load <8 x float>, ptr %v813, align 4
  %v815 = add i64 %v807, 16
  %v816 = getelementptr inbounds float, ptr %v805, i64 %v815
  %v817 = load <8 x float>, ptr %v816, align 4
  %v818 = add i64 %v807, 24
  %v819 = getelementptr inbounds float, ptr %v805, i64 %v818
  %v820 = load <8 x float>, ptr %v819, align 4
  %v821 = add i64 %v807, 32
  %v822 = getelementptr inbounds float, ptr %v805, i64 %v821
  %v823 = load <8 x float>, ptr %v822, align 4
  %v824 = add i64 %v807, 40
  %v825 = getelementptr inbounds float, ptr %v805, i64 %v824
  %v826 = load <8 x float>, ptr %v825, align 4
  %v827 = add i64 %v807, 48
  %v828 = getelementptr inbounds float, ptr %v805, i64 %v827
  %v829 = load <8 x float>, ptr %v828, align 4
  %v830 = add i64 %v807, 56
  %v831 = getelementptr inbounds float, ptr %v805, i64 %v830
  %v832 = load <8 x float>, ptr %v831, align 4
  %v833 = shufflevector <8 x float> %v811, <8 x float> %v823, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v834 = shufflevector <8 x float> %v811, <8 x float> %v823, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v835 = shufflevector <8 x float> %v814, <8 x float> %v826, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v836 = shufflevector <8 x float> %v814, <8 x float> %v826, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v837 = shufflevector <8 x float> %v817, <8 x float> %v829, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v838 = shufflevector <8 x float> %v817, <8 x float> %v829, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v839 = shufflevector <8 x float> %v820, <8 x float> %v832, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v840 = shufflevector <8 x float> %v820, <8 x float> %v832, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v841 = shufflevector <8 x float> %v833, <8 x float> %v837, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v842 = shufflevector <8 x float> %v833, <8 x float> %v837, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v843 = shufflevector <8 x float> %v835, <8 x float> %v839, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v844 = shufflevector <8 x float> %v835, <8 x float> %v839, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v845 = shufflevector <8 x float> %v834, <8 x float> %v838, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v846 = shufflevector <8 x float> %v834, <8 x float> %v838, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v847 = shufflevector <8 x float> %v836, <8 x float> %v840, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v848 = shufflevector <8 x float> %v836, <8 x float> %v840, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v849 = shufflevector <8 x float> %v841, <8 x float> %v843, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v850 = shufflevector <8 x float> %v841, <8 x float> %v843, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v851 = shufflevector <8 x float> %v842, <8 x float> %v844, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v852 = shufflevector <8 x float> %v842, <8 x float> %v844, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v853 = shufflevector <8 x float> %v845, <8 x float> %v847, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v854 = shufflevector <8 x float> %v845, <8 x float> %v847, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v855 = shufflevector <8 x float> %v846, <8 x float> %v848, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v856 = shufflevector <8 x float> %v846, <8 x float> %v848, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v857 = add i64 %v807, 0
  %v858 = mul i64 %v857, 32
  %v859 = getelementptr inbounds float, ptr %v793, i64 %v858
  store <8 x float> %v849, ptr %v859, align 4
  %v860 = add i64 %v807, 1
  %v861 = mul i64 %v860, 32
  %v862 = getelementptr inbounds float, ptr %v793, i64 %v861
  store <8 x float> %v850, ptr %v862, align 4
  %v863 = add i64 %v807, 2
  %v864 = mul i64 %v863, 32
  %v865 = getelementptr inbounds float, ptr %v793, i64 %v864
  store <8 x float> %v851, ptr %v865, align 4
  %v866 = add i64 %v807, 3
  %v867 = mul i64 %v866, 32
  %v868 = getelementptr inbounds float, ptr %v793, i64 %v867
  store <8 x float> %v852, ptr %v868, align 4
  %v869 = add i64 %v807, 4
  %v870 = mul i64 %v869, 32
  %v871 = getelementptr inbounds float, ptr %v793, i64 %v870
  store <8 x float> %v853, ptr %v871, align 4
  %v872 = add i64 %v807, 5
  %v873 = mul i64 %v872, 32
  %v874 = getelementptr inbounds float, ptr %v793, i64 %v873
  store <8 x float> %v854, ptr %v874, align 4
  %v875 = add i64 %v807, 6
  %v876 = mul i64 %v875, 32
  %v877 = getelementptr inbounds float, ptr %v793, i64 %v876
  store <8 x float> %v855, ptr %v877, align 4
  %v878 = add i64 %v807, 7
  %v879 = mul i64 %v878, 32
  %v880 = getelementptr inbounds float, ptr %v793, i64 %v879
  store <8 x float> %v856, ptr %v880, align 4
  %v881 = add nsw i64 %v807, 8
  br label %b124
b126:
  br label %b127
b127:
  %v882 = phi i64 [ 8, %b126 ], [ %v890, %b128 ]
  %v883 = icmp slt i64 %v882, 8
  br i1 %v883, label %b128, label %b129
b128:
  %v884 = mul i64 %v882, 1
  %v885 = getelementptr inbounds float, ptr %v805, i64 %v884
  %v886 = getelementptr float, ptr %v885, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v887 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v886, <8 x i1> %v802, <8 x float> zeroinitializer)
  %v888 = mul i64 %v882, 32
  %v889 = getelementptr inbounds float, ptr %v793, i64 %v888
  store <8 x float> %v887, ptr %v889, align 4
  %v890 = add nsw i64 %v882, 1
  br label %b127
b129:
  br label %b123
b123:
  %v891 = icmp slt i64 %v796, 8
  br i1 %v891, label %b130, label %b131
b130:
  br label %b132
b132:
  %v892 = phi i64 [ 0, %b130 ], [ %v900, %b133 ]
  %v893 = icmp slt i64 %v892, 8
  br i1 %v893, label %b133, label %b134
b133:
  %v894 = mul i64 %v892, 1
  %v895 = getelementptr inbounds float, ptr %v805, i64 %v894
  %v896 = getelementptr float, ptr %v895, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v897 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v896, <8 x i1> %v802, <8 x float> zeroinitializer)
  %v898 = mul i64 %v892, 32
  %v899 = getelementptr inbounds float, ptr %v793, i64 %v898
  store <8 x float> %v897, ptr %v899, align 4
  %v900 = add nsw i64 %v892, 1
  br label %b132
b134:
  br label %b131
b131:
  %v901 = add i64 %v789, 8
  %v902 = add i64 %v790, 0
  %v903 = getelementptr inbounds float, ptr %v768, i64 %v901
  %v904 = sub i64 8, %v902
  %v905 = icmp slt i64 %v904, 0
  %v906 = select i1 %v905, i64 0, i64 %v904
  %v907 = icmp ult i64 %v906, 8
  %v908 = select i1 %v907, i64 %v906, i64 8
  %v909 = trunc i64 %v908 to i32
  %v910 = insertelement <8 x i32> poison, i32 %v909, i64 0
  %v911 = shufflevector <8 x i32> %v910, <8 x i32> poison, <8 x i32> zeroinitializer
  %v912 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v911
  %v913 = mul i64 %v902, 8
  %v914 = add i64 64, %v913
  %v915 = getelementptr inbounds float, ptr %v18, i64 %v914
  %v916 = icmp sge i64 %v906, 8
  br i1 %v916, label %b135, label %b136
b135:
  br label %b137
b137:
  %v917 = phi i64 [ 0, %b135 ], [ %v991, %b138 ]
  %v918 = icmp slt i64 %v917, 8
  br i1 %v918, label %b138, label %b139
b138:
  %v919 = add i64 %v917, 0
  %v920 = getelementptr inbounds float, ptr %v915, i64 %v919
  %v921 = load <8 x float>, ptr %v920, align 4
  %v922 = add i64 %v917, 8
  %v923 = getelementptr inbounds float, ptr %v915, i64 %v922
  %v924 = load <8 x float>, ptr %v923, align 4
  %v925 = add i64 %v917, 16
  %v926 = getelementptr inbounds float, ptr %v915, i64 %v925
  %v927 = load <8 x float>, ptr %v926, align 4
  %v928 = add i64 %v917, 24
  %v929 = getelementptr inbounds float, ptr %v915, i64 %v928
  %v930 = load <8 x float>, ptr %v929, align 4
  %v931 = add i64 %v917, 32
  %v932 = getelementptr inbounds float, ptr %v915, i64 %v931
  %v933 = load <8 x float>, ptr %v932, align 4
  %v934 = add i64 %v917, 40
  %v935 = getelementptr inbounds float, ptr %v915, i64 %v934
  %v936 = load <8 x float>, ptr %v935, align 4
  %v937 = add i64 %v917, 48
  %v938 = getelementptr inbounds float, ptr %v915, i64 %v937
  %v939 = load <8 x float>, ptr %v938, align 4
  %v940 = add i64 %v917, 56
  %v941 = getelementptr inbounds float, ptr %v915, i64 %v940
  %v942 = load <8 x float>, ptr %v941, align 4
  %v943 = shufflevector <8 x float> %v921, <8 x float> %v933, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v944 = shufflevector <8 x float> %v921, <8 x float> %v933, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v945 = shufflevector <8 x float> %v924, <8 x float> %v936, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v946 = shufflevector <8 x float> %v924, <8 x float> %v936, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v947 = shufflevector <8 x float> %v927, <8 x float> %v939, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v948 = shufflevector <8 x float> %v927, <8 x float> %v939, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v949 = shufflevector <8 x float> %v930, <8 x float> %v942, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v950 = shufflevector <8 x float> %v930, <8 x float> %v942, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v951 = shufflevector <8 x float> %v943, <8 x float> %v947, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v952 = shufflevector <8 x float> %v943, <8 x float> %v947, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v953 = shufflevector <8 x float> %v945, <8 x float> %v949, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v954 = shufflevector <8 x float> %v945, <8 x float> %v949, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v955 = shufflevector <8 x float> %v944, <8 x float> %v948, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v956 = shufflevector <8 x float> %v944, <8 x float> %v948, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v957 = shufflevector <8 x float> %v946, <8 x float> %v950, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v958 = shufflevector <8 x float> %v946, <8 x float> %v950, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v959 = shufflevector <8 x float> %v951, <8 x float> %v953, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v960 = shufflevector <8 x float> %v951, <8 x float> %v953, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v961 = shufflevector <8 x float> %v952, <8 x float> %v954, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v962 = shufflevector <8 x float> %v952, <8 x float> %v954, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v963 = shufflevector <8 x float> %v955, <8 x float> %v957, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v964 = shufflevector <8 x float> %v955, <8 x float> %v957, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v965 = shufflevector <8 x float> %v956, <8 x float> %v958, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v966 = shufflevector <8 x float> %v956, <8 x float> %v958, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v967 = add i64 %v917, 0
  %v968 = mul i64 %v967, 32
  %v969 = getelementptr inbounds float, ptr %v903, i64 %v968
  store <8 x float> %v959, ptr %v969, align 4
  %v970 = add i64 %v917, 1
  %v971 = mul i64 %v970, 32
  %v972 = getelementptr inbounds float, ptr %v903, i64 %v971
  store <8 x float> %v960, ptr %v972, align 4
  %v973 = add i64 %v917, 2
  %v974 = mul i64 %v973, 32
  %v975 = getelementptr inbounds float, ptr %v903, i64 %v974
  store <8 x float> %v961, ptr %v975, align 4
  %v976 = add i64 %v917, 3
  %v977 = mul i64 %v976, 32
  %v978 = getelementptr inbounds float, ptr %v903, i64 %v977
  store <8 x float> %v962, ptr %v978, align 4
  %v979 = add i64 %v917, 4
  %v980 = mul i64 %v979, 32
  %v981 = getelementptr inbounds float, ptr %v903, i64 %v980
  store <8 x float> %v963, ptr %v981, align 4
  %v982 = add i64 %v917, 5
  %v983 = mul i64 %v982, 32
  %v984 = getelementptr inbounds float, ptr %v903, i64 %v983
  store <8 x float> %v964, ptr %v984, align 4
  %v985 = add i64 %v917, 6
  %v986 = mul i64 %v985, 32
  %v987 = getelementptr inbounds float, ptr %v903, i64 %v986
  store <8 x float> %v965, ptr %v987, align 4
  %v988 = add i64 %v917, 7
  %v989 = mul i64 %v988, 32
  %v990 = getelementptr inbounds float, ptr %v903, i64 %v989
  store <8 x float> %v966, ptr %v990, align 4
  %v991 = add nsw i64 %v917, 8
  br label %b137
b139:
  br label %b140
b140:
  %v992 = phi i64 [ 8, %b139 ], [ %v1000, %b141 ]
  %v993 = icmp slt i64 %v992, 8
  br i1 %v993, label %b141, label %b142
b141:
  %v994 = mul i64 %v992, 1
  %v995 = getelementptr inbounds float, ptr %v915, i64 %v994
  %v996 = getelementptr float, ptr %v995, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v997 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v996, <8 x i1> %v912, <8 x float> zeroinitializer)
  %v998 = mul i64 %v992, 32
  %v999 = getelementptr inbounds float, ptr %v903, i64 %v998
  store <8 x float> %v997, ptr %v999, align 4
  %v1000 = add nsw i64 %v992, 1
  br label %b140
b142:
  br label %b136
b136:
  %v1001 = icmp slt i64 %v906, 8
  br i1 %v1001, label %b143, label %b144
b143:
  br label %b145
b145:
  %v1002 = phi i64 [ 0, %b143 ], [ %v1010, %b146 ]
  %v1003 = icmp slt i64 %v1002, 8
  br i1 %v1003, label %b146, label %b147
b146:
  %v1004 = mul i64 %v1002, 1
  %v1005 = getelementptr inbounds float, ptr %v915, i64 %v1004
  %v1006 = getelementptr float, ptr %v1005, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1007 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1006, <8 x i1> %v912, <8 x float> zeroinitializer)
  %v1008 = mul i64 %v1002, 32
  %v1009 = getelementptr inbounds float, ptr %v903, i64 %v1008
  store <8 x float> %v1007, ptr %v1009, align 4
  %v1010 = add nsw i64 %v1002, 1
  br label %b145
b147:
  br label %b144
b144:
  %v1011 = add i64 %v789, 16
  %v1012 = add i64 %v790, 0
  %v1013 = getelementptr inbounds float, ptr %v768, i64 %v1011
  %v1014 = sub i64 8, %v1012
  %v1015 = icmp slt i64 %v1014, 0
  %v1016 = select i1 %v1015, i64 0, i64 %v1014
  %v1017 = icmp ult i64 %v1016, 8
  %v1018 = select i1 %v1017, i64 %v1016, i64 8
  %v1019 = trunc i64 %v1018 to i32
  %v1020 = insertelement <8 x i32> poison, i32 %v1019, i64 0
  %v1021 = shufflevector <8 x i32> %v1020, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1022 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1021
  %v1023 = mul i64 %v1012, 8
  %v1024 = add i64 128, %v1023
  %v1025 = getelementptr inbounds float, ptr %v18, i64 %v1024
  %v1026 = icmp sge i64 %v1016, 8
  br i1 %v1026, label %b148, label %b149
b148:
  br label %b150
b150:
  %v1027 = phi i64 [ 0, %b148 ], [ %v1101, %b151 ]
  %v1028 = icmp slt i64 %v1027, 8
  br i1 %v1028, label %b151, label %b152
b151:
  %v1029 = add i64 %v1027, 0
  %v1030 = getelementptr inbounds float, ptr %v1025, i64 %v1029
  %v1031 = load <8 x float>, ptr %v1030, align 4
  %v1032 = add i64 %v1027, 8
  %v1033 = getelementptr inbounds float, ptr %v1025, i64 %v1032
  %v1034 = load <8 x float>, ptr %v1033, align 4
  %v1035 = add i64 %v1027, 16
  %v1036 = getelementptr inbounds float, ptr %v1025, i64 %v1035
  %v1037 = load <8 x float>, ptr %v1036, align 4
  %v1038 = add i64 %v1027, 24
  %v1039 = getelementptr inbounds float, ptr %v1025, i64 %v1038
  %v1040 = load <8 x float>, ptr %v1039, align 4
  %v1041 = add i64 %v1027, 32
  %v1042 = getelementptr inbounds float, ptr %v1025, i64 %v1041
  %v1043 = load <8 x float>, ptr %v1042, align 4
  %v1044 = add i64 %v1027, 40
  %v1045 = getelementptr inbounds float, ptr %v1025, i64 %v1044
  %v1046 = load <8 x float>, ptr %v1045, align 4
  %v1047 = add i64 %v1027, 48
  %v1048 = getelementptr inbounds float, ptr %v1025, i64 %v1047
  %v1049 = load <8 x float>, ptr %v1048, align 4
  %v1050 = add i64 %v1027, 56
  %v1051 = getelementptr inbounds float, ptr %v1025, i64 %v1050
  %v1052 = load <8 x float>, ptr %v1051, align 4
  %v1053 = shufflevector <8 x float> %v1031, <8 x float> %v1043, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1054 = shufflevector <8 x float> %v1031, <8 x float> %v1043, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1055 = shufflevector <8 x float> %v1034, <8 x float> %v1046, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1056 = shufflevector <8 x float> %v1034, <8 x float> %v1046, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1057 = shufflevector <8 x float> %v1037, <8 x float> %v1049, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1058 = shufflevector <8 x float> %v1037, <8 x float> %v1049, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1059 = shufflevector <8 x float> %v1040, <8 x float> %v1052, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1060 = shufflevector <8 x float> %v1040, <8 x float> %v1052, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1061 = shufflevector <8 x float> %v1053, <8 x float> %v1057, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1062 = shufflevector <8 x float> %v1053, <8 x float> %v1057, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1063 = shufflevector <8 x float> %v1055, <8 x float> %v1059, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1064 = shufflevector <8 x float> %v1055, <8 x float> %v1059, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1065 = shufflevector <8 x float> %v1054, <8 x float> %v1058, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1066 = shufflevector <8 x float> %v1054, <8 x float> %v1058, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1067 = shufflevector <8 x float> %v1056, <8 x float> %v1060, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1068 = shufflevector <8 x float> %v1056, <8 x float> %v1060, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1069 = shufflevector <8 x float> %v1061, <8 x float> %v1063, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1070 = shufflevector <8 x float> %v1061, <8 x float> %v1063, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1071 = shufflevector <8 x float> %v1062, <8 x float> %v1064, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1072 = shufflevector <8 x float> %v1062, <8 x float> %v1064, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1073 = shufflevector <8 x float> %v1065, <8 x float> %v1067, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1074 = shufflevector <8 x float> %v1065, <8 x float> %v1067, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1075 = shufflevector <8 x float> %v1066, <8 x float> %v1068, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1076 = shufflevector <8 x float> %v1066, <8 x float> %v1068, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1077 = add i64 %v1027, 0
  %v1078 = mul i64 %v1077, 32
  %v1079 = getelementptr inbounds float, ptr %v1013, i64 %v1078
  store <8 x float> %v1069, ptr %v1079, align 4
  %v1080 = add i64 %v1027, 1
  %v1081 = mul i64 %v1080, 32
  %v1082 = getelementptr inbounds float, ptr %v1013, i64 %v1081
  store <8 x float> %v1070, ptr %v1082, align 4
  %v1083 = add i64 %v1027, 2
  %v1084 = mul i64 %v1083, 32
  %v1085 = getelementptr inbounds float, ptr %v1013, i64 %v1084
  store <8 x float> %v1071, ptr %v1085, align 4
  %v1086 = add i64 %v1027, 3
  %v1087 = mul i64 %v1086, 32
  %v1088 = getelementptr inbounds float, ptr %v1013, i64 %v1087
  store <8 x float> %v1072, ptr %v1088, align 4
  %v1089 = add i64 %v1027, 4
  %v1090 = mul i64 %v1089, 32
  %v1091 = getelementptr inbounds float, ptr %v1013, i64 %v1090
  store <8 x float> %v1073, ptr %v1091, align 4
  %v1092 = add i64 %v1027, 5
  %v1093 = mul i64 %v1092, 32
  %v1094 = getelementptr inbounds float, ptr %v1013, i64 %v1093
  store <8 x float> %v1074, ptr %v1094, align 4
  %v1095 = add i64 %v1027, 6
  %v1096 = mul i64 %v1095, 32
  %v1097 = getelementptr inbounds float, ptr %v1013, i64 %v1096
  store <8 x float> %v1075, ptr %v1097, align 4
  %v1098 = add i64 %v1027, 7
  %v1099 = mul i64 %v1098, 32
  %v1100 = getelementptr inbounds float, ptr %v1013, i64 %v1099
  store <8 x float> %v1076, ptr %v1100, align 4
  %v1101 = add nsw i64 %v1027, 8
  br label %b150
b152:
  br label %b153
b153:
  %v1102 = phi i64 [ 8, %b152 ], [ %v1110, %b154 ]
  %v1103 = icmp slt i64 %v1102, 8
  br i1 %v1103, label %b154, label %b155
b154:
  %v1104 = mul i64 %v1102, 1
  %v1105 = getelementptr inbounds float, ptr %v1025, i64 %v1104
  %v1106 = getelementptr float, ptr %v1105, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1107 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1106, <8 x i1> %v1022, <8 x float> zeroinitializer)
  %v1108 = mul i64 %v1102, 32
  %v1109 = getelementptr inbounds float, ptr %v1013, i64 %v1108
  store <8 x float> %v1107, ptr %v1109, align 4
  %v1110 = add nsw i64 %v1102, 1
  br label %b153
b155:
  br label %b149
b149:
  %v1111 = icmp slt i64 %v1016, 8
  br i1 %v1111, label %b156, label %b157
b156:
  br label %b158
b158:
  %v1112 = phi i64 [ 0, %b156 ], [ %v1120, %b159 ]
  %v1113 = icmp slt i64 %v1112, 8
  br i1 %v1113, label %b159, label %b160
b159:
  %v1114 = mul i64 %v1112, 1
  %v1115 = getelementptr inbounds float, ptr %v1025, i64 %v1114
  %v1116 = getelementptr float, ptr %v1115, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1117 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1116, <8 x i1> %v1022, <8 x float> zeroinitializer)
  %v1118 = mul i64 %v1112, 32
  %v1119 = getelementptr inbounds float, ptr %v1013, i64 %v1118
  store <8 x float> %v1117, ptr %v1119, align 4
  %v1120 = add nsw i64 %v1112, 1
  br label %b158
b160:
  br label %b157
b157:
  %v1121 = add i64 %v789, 24
  %v1122 = add i64 %v790, 0
  %v1123 = getelementptr inbounds float, ptr %v768, i64 %v1121
  %v1124 = sub i64 8, %v1122
  %v1125 = icmp slt i64 %v1124, 0
  %v1126 = select i1 %v1125, i64 0, i64 %v1124
  %v1127 = icmp ult i64 %v1126, 8
  %v1128 = select i1 %v1127, i64 %v1126, i64 8
  %v1129 = trunc i64 %v1128 to i32
  %v1130 = insertelement <8 x i32> poison, i32 %v1129, i64 0
  %v1131 = shufflevector <8 x i32> %v1130, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1132 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1131
  %v1133 = mul i64 %v1122, 8
  %v1134 = add i64 192, %v1133
  %v1135 = getelementptr inbounds float, ptr %v18, i64 %v1134
  %v1136 = icmp sge i64 %v1126, 8
  br i1 %v1136, label %b161, label %b162
b161:
  br label %b163
b163:
  %v1137 = phi i64 [ 0, %b161 ], [ %v1211, %b164 ]
  %v1138 = icmp slt i64 %v1137, 8
  br i1 %v1138, label %b164, label %b165
b164:
  %v1139 = add i64 %v1137, 0
  %v1140 = getelementptr inbounds float, ptr %v1135, i64 %v1139
  %v1141 = load <8 x float>, ptr %v1140, align 4
  %v1142 = add i64 %v1137, 8
  %v1143 = getelementptr inbounds float, ptr %v1135, i64 %v1142
  %v1144 = load <8 x float>, ptr %v1143, align 4
  %v1145 = add i64 %v1137, 16
  %v1146 = getelementptr inbounds float, ptr %v1135, i64 %v1145
  %v1147 = load <8 x float>, ptr %v1146, align 4
  %v1148 = add i64 %v1137, 24
  %v1149 = getelementptr inbounds float, ptr %v1135, i64 %v1148
  %v1150 = load <8 x float>, ptr %v1149, align 4
  %v1151 = add i64 %v1137, 32
  %v1152 = getelementptr inbounds float, ptr %v1135, i64 %v1151
  %v1153 = load <8 x float>, ptr %v1152, align 4
  %v1154 = add i64 %v1137, 40
  %v1155 = getelementptr inbounds float, ptr %v1135, i64 %v1154
  %v1156 = load <8 x float>, ptr %v1155, align 4
  %v1157 = add i64 %v1137, 48
  %v1158 = getelementptr inbounds float, ptr %v1135, i64 %v1157
  %v1159 = load <8 x float>, ptr %v1158, align 4
  %v1160 = add i64 %v1137, 56
  %v1161 = getelementptr inbounds float, ptr %v1135, i64 %v1160
  %v1162 = load <8 x float>, ptr %v1161, align 4
  %v1163 = shufflevector <8 x float> %v1141, <8 x float> %v1153, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1164 = shufflevector <8 x float> %v1141, <8 x float> %v1153, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1165 = shufflevector <8 x float> %v1144, <8 x float> %v1156, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1166 = shufflevector <8 x float> %v1144, <8 x float> %v1156, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1167 = shufflevector <8 x float> %v1147, <8 x float> %v1159, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1168 = shufflevector <8 x float> %v1147, <8 x float> %v1159, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1169 = shufflevector <8 x float> %v1150, <8 x float> %v1162, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1170 = shufflevector <8 x float> %v1150, <8 x float> %v1162, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1171 = shufflevector <8 x float> %v1163, <8 x float> %v1167, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1172 = shufflevector <8 x float> %v1163, <8 x float> %v1167, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1173 = shufflevector <8 x float> %v1165, <8 x float> %v1169, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1174 = shufflevector <8 x float> %v1165, <8 x float> %v1169, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1175 = shufflevector <8 x float> %v1164, <8 x float> %v1168, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1176 = shufflevector <8 x float> %v1164, <8 x float> %v1168, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1177 = shufflevector <8 x float> %v1166, <8 x float> %v1170, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1178 = shufflevector <8 x float> %v1166, <8 x float> %v1170, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1179 = shufflevector <8 x float> %v1171, <8 x float> %v1173, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1180 = shufflevector <8 x float> %v1171, <8 x float> %v1173, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1181 = shufflevector <8 x float> %v1172, <8 x float> %v1174, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1182 = shufflevector <8 x float> %v1172, <8 x float> %v1174, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1183 = shufflevector <8 x float> %v1175, <8 x float> %v1177, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1184 = shufflevector <8 x float> %v1175, <8 x float> %v1177, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1185 = shufflevector <8 x float> %v1176, <8 x float> %v1178, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1186 = shufflevector <8 x float> %v1176, <8 x float> %v1178, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1187 = add i64 %v1137, 0
  %v1188 = mul i64 %v1187, 32
  %v1189 = getelementptr inbounds float, ptr %v1123, i64 %v1188
  store <8 x float> %v1179, ptr %v1189, align 4
  %v1190 = add i64 %v1137, 1
  %v1191 = mul i64 %v1190, 32
  %v1192 = getelementptr inbounds float, ptr %v1123, i64 %v1191
  store <8 x float> %v1180, ptr %v1192, align 4
  %v1193 = add i64 %v1137, 2
  %v1194 = mul i64 %v1193, 32
  %v1195 = getelementptr inbounds float, ptr %v1123, i64 %v1194
  store <8 x float> %v1181, ptr %v1195, align 4
  %v1196 = add i64 %v1137, 3
  %v1197 = mul i64 %v1196, 32
  %v1198 = getelementptr inbounds float, ptr %v1123, i64 %v1197
  store <8 x float> %v1182, ptr %v1198, align 4
  %v1199 = add i64 %v1137, 4
  %v1200 = mul i64 %v1199, 32
  %v1201 = getelementptr inbounds float, ptr %v1123, i64 %v1200
  store <8 x float> %v1183, ptr %v1201, align 4
  %v1202 = add i64 %v1137, 5
  %v1203 = mul i64 %v1202, 32
  %v1204 = getelementptr inbounds float, ptr %v1123, i64 %v1203
  store <8 x float> %v1184, ptr %v1204, align 4
  %v1205 = add i64 %v1137, 6
  %v1206 = mul i64 %v1205, 32
  %v1207 = getelementptr inbounds float, ptr %v1123, i64 %v1206
  store <8 x float> %v1185, ptr %v1207, align 4
  %v1208 = add i64 %v1137, 7
  %v1209 = mul i64 %v1208, 32
  %v1210 = getelementptr inbounds float, ptr %v1123, i64 %v1209
  store <8 x float> %v1186, ptr %v1210, align 4
  %v1211 = add nsw i64 %v1137, 8
  br label %b163
b165:
  br label %b166
b166:
  %v1212 = phi i64 [ 8, %b165 ], [ %v1220, %b167 ]
  %v1213 = icmp slt i64 %v1212, 8
  br i1 %v1213, label %b167, label %b168
b167:
  %v1214 = mul i64 %v1212, 1
  %v1215 = getelementptr inbounds float, ptr %v1135, i64 %v1214
  %v1216 = getelementptr float, ptr %v1215, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1217 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1216, <8 x i1> %v1132, <8 x float> zeroinitializer)
  %v1218 = mul i64 %v1212, 32
  %v1219 = getelementptr inbounds float, ptr %v1123, i64 %v1218
  store <8 x float> %v1217, ptr %v1219, align 4
  %v1220 = add nsw i64 %v1212, 1
  br label %b166
b168:
  br label %b162
b162:
  %v1221 = icmp slt i64 %v1126, 8
  br i1 %v1221, label %b169, label %b170
b169:
  br label %b171
b171:
  %v1222 = phi i64 [ 0, %b169 ], [ %v1230, %b172 ]
  %v1223 = icmp slt i64 %v1222, 8
  br i1 %v1223, label %b172, label %b173
b172:
  %v1224 = mul i64 %v1222, 1
  %v1225 = getelementptr inbounds float, ptr %v1135, i64 %v1224
  %v1226 = getelementptr float, ptr %v1225, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1227 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1226, <8 x i1> %v1132, <8 x float> zeroinitializer)
  %v1228 = mul i64 %v1222, 32
  %v1229 = getelementptr inbounds float, ptr %v1123, i64 %v1228
  store <8 x float> %v1227, ptr %v1229, align 4
  %v1230 = add nsw i64 %v1222, 1
  br label %b171
b173:
  br label %b170
b170:
  %v1231 = add i64 %v789, 256
  %v1232 = add nsw i64 %v787, 1
  br label %b119
b121:
  br label %b118
b118:
  %v1233 = icmp sgt i64 %v3, 1
  br i1 %v1233, label %b174, label %b175
b174:
  %v1234 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1235 = atomicrmw add ptr %v1234, i64 1 acq_rel
  %v1236 = mul i64 %v3, 6
  br label %b176
b176:
  %v1237 = load atomic i64, ptr %v1234 acquire, align 8
  %v1238 = icmp slt i64 %v1237, %v1236
  br i1 %v1238, label %b177, label %b178
b177:
  %v1239 = call i32 @sched_yield()
  br label %b176
b178:
  br label %b175
b175:
  br label %b179
b179:
  %v1240 = phi i64 [ 0, %b175 ], [ %v1631, %b184 ]
  %v1241 = icmp slt i64 %v1240, %v5
  br i1 %v1241, label %b180, label %b181
b180:
  %v1243 = add i64 %v7, 0
  %v1244 = sdiv i64 %v1243, 1
  %v1245 = add i64 %v2, 1
  %v1246 = mul i64 %v1244, %v2
  %v1247 = sdiv i64 %v1246, %v3
  %v1248 = mul i64 %v1247, 1
  %v1249 = icmp slt i64 %v1248, %v7
  %v1250 = select i1 %v1249, i64 %v1248, i64 %v7
  %v1251 = mul i64 %v1244, %v1245
  %v1252 = sdiv i64 %v1251, %v3
  %v1253 = mul i64 %v1252, 1
  %v1254 = icmp slt i64 %v1253, %v7
  %v1255 = select i1 %v1254, i64 %v1253, i64 %v7
  br label %b182
b182:
  %v1256 = phi i64 [ %v1250, %b180 ], [ %v1630, %b187 ]
  %v1257 = icmp slt i64 %v1256, %v1255
  br i1 %v1257, label %b183, label %b184
b183:
  %v1258 = add i64 %v1256, 96
  %v1259 = icmp slt i64 %v1258, %v1255
  %v1260 = select i1 %v1259, i64 %v1258, i64 %v1255
  br label %b185
b185:
  %v1261 = phi i64 [ 0, %b183 ], [ %v1629, %b190 ]
  %v1262 = icmp slt i64 %v1261, 1
  br i1 %v1262, label %b186, label %b187
b186:
  %v1263 = sub i64 %v1260, %v1256
  %v1264 = sub i64 2, 1
  %v1265 = add i64 %v1263, %v1264
  %v1266 = sdiv i64 %v1265, 2
  br label %b188
b188:
  %v1267 = phi i64 [ 0, %b186 ], [ %v1628, %b195 ]
  %v1268 = icmp slt i64 %v1267, %v1266
  br i1 %v1268, label %b189, label %b190
b189:
  %v1269 = mul i64 %v1263, %v1267
  %v1270 = sdiv i64 %v1269, %v1266
  %v1271 = add i64 %v1256, %v1270
  %v1272 = add i64 %v1267, 1
  %v1273 = mul i64 %v1263, %v1272
  %v1274 = sdiv i64 %v1273, %v1266
  %v1275 = add i64 %v1256, %v1274
  %v1276 = mul i64 %v1261, 256
  %v1277 = getelementptr inbounds float, ptr %v768, i64 %v1276
  %v1278 = sub i64 %v1275, %v1271
  %v1279 = add i64 %v1240, 0
  %v1280 = and i64 %v1279, %v94
  %v1281 = mul i64 %v1280, %v7
  %v1282 = add i64 %v1281, %v1271
  %v1283 = mul i64 %v1282, 8
  %v1284 = getelementptr inbounds float, ptr %v34, i64 %v1283
  %v1285 = getelementptr inbounds float, ptr %v1284, i64 0
  %v1286 = sub i64 %v1278, 1
  %v1287 = getelementptr inbounds ptr, ptr @table_tile_2x1of4_0_1_2_3, i64 %v1286
  %v1288 = load ptr, ptr %v1287, align 4
  %v1289 = icmp sgt i64 %v1278, 0
  br i1 %v1289, label %b191, label %b192
b191:
  call void %v1288(ptr %v1285, i64 8, ptr %v1277, i64 8, ptr %v1242)
  br label %b192
b192:
  %v1290 = add i64 %v1276, 256
  br label %b193
b193:
  %v1291 = phi i64 [ %v1271, %b192 ], [ %v1627, %b198 ]
  %v1292 = icmp slt i64 %v1291, %v1275
  br i1 %v1292, label %b194, label %b195
b194:
  %v1293 = sub i64 %v1291, %v1271
  %v1294 = mul i64 %v1293, 32
  %v1295 = getelementptr inbounds float, ptr %v1242, i64 %v1294
  %v1296 = add i64 %v1240, 0
  %v1297 = and i64 %v1296, %v104
  %v1298 = mul i64 %v1297, %v7
  %v1299 = add i64 %v1298, %v1291
  %v1300 = mul i64 %v1299, 32
  %v1301 = getelementptr inbounds float, ptr %v70, i64 %v1300
  %v1302 = add i64 %v1240, 0
  %v1303 = and i64 %v1302, %v96
  %v1304 = mul i64 %v1303, %v7
  %v1305 = add i64 %v1304, %v1291
  %v1306 = mul i64 %v1305, 8
  %v1307 = getelementptr inbounds float, ptr %v36, i64 %v1306
  %v1308 = add i64 %v1240, 0
  %v1309 = and i64 %v1308, %v90
  %v1310 = mul i64 %v1309, %v7
  %v1311 = add i64 %v1310, %v1291
  %v1312 = mul i64 %v1311, 1
  %v1313 = getelementptr inbounds float, ptr %v14, i64 %v1312
  %v1314 = getelementptr inbounds float, ptr %v1313, i64 0
  %v1315 = load float, ptr %v1314, align 4
  %v1316 = add i64 %v1240, 0
  %v1317 = and i64 %v1316, %v94
  %v1318 = mul i64 %v1317, %v7
  %v1319 = add i64 %v1318, %v1291
  %v1320 = mul i64 %v1319, 8
  %v1321 = getelementptr inbounds float, ptr %v34, i64 %v1320
  %v1322 = add i64 %v1240, 0
  %v1323 = and i64 %v1322, %v106
  %v1324 = mul i64 %v1323, %v7
  %v1325 = add i64 %v1324, %v1291
  %v1326 = mul i64 %v1325, 8
  %v1327 = getelementptr inbounds float, ptr %v72, i64 %v1326
  %v1328 = add i64 %v1240, 0
  %v1329 = and i64 %v1328, %v108
  %v1330 = mul i64 %v1329, %v7
  %v1331 = add i64 %v1330, %v1291
  %v1332 = mul i64 %v1331, 8
  %v1333 = getelementptr inbounds float, ptr %v74, i64 %v1332
  %v1334 = add i64 %v1240, 0
  %v1335 = and i64 %v1334, %v110
  %v1336 = mul i64 %v1335, %v7
  %v1337 = add i64 %v1336, %v1291
  %v1338 = mul i64 %v1337, 8
  %v1339 = getelementptr inbounds float, ptr %v76, i64 %v1338
  %v1340 = add i64 %v1240, 0
  %v1341 = and i64 %v1340, %v112
  %v1342 = mul i64 %v1341, %v7
  %v1343 = add i64 %v1342, %v1291
  %v1344 = mul i64 %v1343, 8
  %v1345 = getelementptr inbounds float, ptr %v78, i64 %v1344
  %v1346 = add i64 %v1240, 1
  %v1347 = and i64 %v1346, %v96
  %v1348 = mul i64 %v1347, %v7
  %v1349 = add i64 %v1348, %v1291
  %v1350 = mul i64 %v1349, 8
  %v1351 = getelementptr inbounds float, ptr %v36, i64 %v1350
  %v1352 = add i64 %v1240, 1
  %v1353 = and i64 %v1352, %v94
  %v1354 = mul i64 %v1353, %v7
  %v1355 = add i64 %v1354, %v1291
  %v1356 = mul i64 %v1355, 8
  %v1357 = getelementptr inbounds float, ptr %v34, i64 %v1356
  br label %b196
b196:
  %v1358 = phi i64 [ 0, %b194 ], [ %v1626, %b197 ]
  %v1359 = icmp slt i64 %v1358, 1
  br i1 %v1359, label %b197, label %b198
b197:
  %v1360 = mul i64 %v1261, 1
  %v1361 = add i64 %v1360, %v1358
  %v1362 = mul i64 %v1361, 8
  %v1363 = add i64 0, %v1358
  %v1364 = mul i64 %v1363, 8
  %v1365 = getelementptr inbounds float, ptr %v1295, i64 %v1364
  %v1366 = load <8 x float>, ptr %v1365, align 4
  %v1367 = add i64 1, %v1358
  %v1368 = mul i64 %v1367, 8
  %v1369 = getelementptr inbounds float, ptr %v1295, i64 %v1368
  %v1370 = load <8 x float>, ptr %v1369, align 4
  %v1371 = add i64 2, %v1358
  %v1372 = mul i64 %v1371, 8
  %v1373 = getelementptr inbounds float, ptr %v1295, i64 %v1372
  %v1374 = load <8 x float>, ptr %v1373, align 4
  %v1375 = add i64 3, %v1358
  %v1376 = mul i64 %v1375, 8
  %v1377 = getelementptr inbounds float, ptr %v1295, i64 %v1376
  %v1378 = load <8 x float>, ptr %v1377, align 4
  %v1379 = add i64 0, %v1362
  %v1380 = getelementptr inbounds float, ptr %v1301, i64 %v1379
  %v1381 = load <8 x float>, ptr %v1380, align 4
  %v1382 = fadd <8 x float> %v1381, %v1366
  %v1383 = add i64 0, %v1362
  %v1384 = getelementptr inbounds float, ptr %v20, i64 %v1383
  %v1385 = load <8 x float>, ptr %v1384, align 4
  %v1386 = fadd <8 x float> %v1382, %v1385
  %v1387 = add i64 0, %v1362
  %v1388 = getelementptr inbounds float, ptr %v26, i64 %v1387
  %v1389 = load <8 x float>, ptr %v1388, align 4
  %v1390 = add i64 0, %v1362
  %v1391 = getelementptr inbounds float, ptr %v1307, i64 %v1390
  %v1392 = load <8 x float>, ptr %v1391, align 4
  %v1393 = fmul <8 x float> %v1389, %v1392
  %v1394 = fadd <8 x float> %v1386, %v1393
  %v1395 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1394)
  %v1396 = fneg <8 x float> %v1395
  %v1397 = fcmp olt <8 x float> %v1396, splat (float 0xC05A400000000000)
  %v1398 = select <8 x i1> %v1397, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1396
  %v1399 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1398, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1400 = fsub <8 x float> %v1399, splat (float 0x4168000000000000)
  %v1401 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1400, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1398)
  %v1402 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1400, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1401)
  %v1403 = bitcast <8 x float> %v1399 to <8 x i32>
  %v1404 = fmul <8 x float> %v1402, %v1402
  %v1405 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1402, <8 x float> splat (float 0x3F81227F40000000))
  %v1406 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1405, <8 x float> %v1402, <8 x float> splat (float 0x3FA5556740000000))
  %v1407 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1406, <8 x float> %v1402, <8 x float> splat (float 0x3FC5554B00000000))
  %v1408 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1407, <8 x float> %v1402, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1409 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1404, <8 x float> %v1408, <8 x float> %v1402)
  %v1410 = sub <8 x i32> %v1403, splat (i32 1262485250)
  %v1411 = lshr <8 x i32> %v1410, splat (i32 1)
  %v1412 = sub <8 x i32> %v1410, %v1411
  %v1413 = shl <8 x i32> %v1411, splat (i32 23)
  %v1414 = bitcast <8 x i32> %v1413 to <8 x float>
  %v1415 = shl <8 x i32> %v1412, splat (i32 23)
  %v1416 = bitcast <8 x i32> %v1415 to <8 x float>
  %v1417 = fadd <8 x float> %v1409, splat (float 0x3FF0000000000000)
  %v1418 = fmul <8 x float> %v1417, %v1414
  %v1419 = fmul <8 x float> %v1418, %v1416
  %v1420 = fcmp olt <8 x float> %v1394, splat (float 0x0000000000000000)
  %v1421 = select <8 x i1> %v1420, <8 x float> %v1419, <8 x float> splat (float 0x3FF0000000000000)
  %v1422 = fadd <8 x float> %v1419, splat (float 0x3FF0000000000000)
  %v1423 = fdiv <8 x float> %v1421, %v1422
  %v1424 = add i64 8, %v1362
  %v1425 = getelementptr inbounds float, ptr %v1301, i64 %v1424
  %v1426 = load <8 x float>, ptr %v1425, align 4
  %v1427 = fadd <8 x float> %v1426, %v1370
  %v1428 = add i64 8, %v1362
  %v1429 = getelementptr inbounds float, ptr %v20, i64 %v1428
  %v1430 = load <8 x float>, ptr %v1429, align 4
  %v1431 = fadd <8 x float> %v1427, %v1430
  %v1432 = add i64 0, %v1362
  %v1433 = getelementptr inbounds float, ptr %v28, i64 %v1432
  %v1434 = load <8 x float>, ptr %v1433, align 4
  %v1435 = fmul <8 x float> %v1434, %v1392
  %v1436 = fadd <8 x float> %v1431, %v1435
  %v1437 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1436)
  %v1438 = fneg <8 x float> %v1437
  %v1439 = fcmp olt <8 x float> %v1438, splat (float 0xC05A400000000000)
  %v1440 = select <8 x i1> %v1439, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1438
  %v1441 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1440, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1442 = fsub <8 x float> %v1441, splat (float 0x4168000000000000)
  %v1443 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1442, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1440)
  %v1444 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1442, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1443)
  %v1445 = bitcast <8 x float> %v1441 to <8 x i32>
  %v1446 = fmul <8 x float> %v1444, %v1444
  %v1447 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1444, <8 x float> splat (float 0x3F81227F40000000))
  %v1448 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1447, <8 x float> %v1444, <8 x float> splat (float 0x3FA5556740000000))
  %v1449 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1448, <8 x float> %v1444, <8 x float> splat (float 0x3FC5554B00000000))
  %v1450 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1449, <8 x float> %v1444, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1451 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1446, <8 x float> %v1450, <8 x float> %v1444)
  %v1452 = sub <8 x i32> %v1445, splat (i32 1262485250)
  %v1453 = lshr <8 x i32> %v1452, splat (i32 1)
  %v1454 = sub <8 x i32> %v1452, %v1453
  %v1455 = shl <8 x i32> %v1453, splat (i32 23)
  %v1456 = bitcast <8 x i32> %v1455 to <8 x float>
  %v1457 = shl <8 x i32> %v1454, splat (i32 23)
  %v1458 = bitcast <8 x i32> %v1457 to <8 x float>
  %v1459 = fadd <8 x float> %v1451, splat (float 0x3FF0000000000000)
  %v1460 = fmul <8 x float> %v1459, %v1456
  %v1461 = fmul <8 x float> %v1460, %v1458
  %v1462 = fcmp olt <8 x float> %v1436, splat (float 0x0000000000000000)
  %v1463 = select <8 x i1> %v1462, <8 x float> %v1461, <8 x float> splat (float 0x3FF0000000000000)
  %v1464 = fadd <8 x float> %v1461, splat (float 0x3FF0000000000000)
  %v1465 = fdiv <8 x float> %v1463, %v1464
  %v1466 = add i64 16, %v1362
  %v1467 = getelementptr inbounds float, ptr %v1301, i64 %v1466
  %v1468 = load <8 x float>, ptr %v1467, align 4
  %v1469 = fadd <8 x float> %v1468, %v1374
  %v1470 = add i64 16, %v1362
  %v1471 = getelementptr inbounds float, ptr %v20, i64 %v1470
  %v1472 = load <8 x float>, ptr %v1471, align 4
  %v1473 = fadd <8 x float> %v1469, %v1472
  %v1474 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1473)
  %v1475 = fcmp ogt <8 x float> %v1474, splat (float 0x4023000000000000)
  %v1476 = select <8 x i1> %v1475, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1474
  %v1477 = fadd <8 x float> %v1476, %v1476
  %v1478 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1477, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1479 = fsub <8 x float> %v1478, splat (float 0x4168000000000000)
  %v1480 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1479, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1477)
  %v1481 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1479, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1480)
  %v1482 = bitcast <8 x float> %v1478 to <8 x i32>
  %v1483 = fmul <8 x float> %v1481, %v1481
  %v1484 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1481, <8 x float> splat (float 0x3F81227F40000000))
  %v1485 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1484, <8 x float> %v1481, <8 x float> splat (float 0x3FA5556740000000))
  %v1486 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1485, <8 x float> %v1481, <8 x float> splat (float 0x3FC5554B00000000))
  %v1487 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1486, <8 x float> %v1481, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1488 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1483, <8 x float> %v1487, <8 x float> %v1481)
  %v1489 = shl <8 x i32> %v1482, splat (i32 23)
  %v1490 = add <8 x i32> %v1489, splat (i32 1065353216)
  %v1491 = bitcast <8 x i32> %v1490 to <8 x float>
  %v1492 = fsub <8 x float> %v1491, splat (float 0x3FF0000000000000)
  %v1493 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1491, <8 x float> %v1488, <8 x float> %v1492)
  %v1494 = fadd <8 x float> %v1493, splat (float 0x4000000000000000)
  %v1495 = fdiv <8 x float> %v1493, %v1494
  %v1496 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1495, <8 x float> %v1473)
  %v1497 = add i64 24, %v1362
  %v1498 = getelementptr inbounds float, ptr %v1301, i64 %v1497
  %v1499 = load <8 x float>, ptr %v1498, align 4
  %v1500 = fadd <8 x float> %v1499, %v1378
  %v1501 = add i64 24, %v1362
  %v1502 = getelementptr inbounds float, ptr %v20, i64 %v1501
  %v1503 = load <8 x float>, ptr %v1502, align 4
  %v1504 = fadd <8 x float> %v1500, %v1503
  %v1505 = add i64 0, %v1362
  %v1506 = getelementptr inbounds float, ptr %v30, i64 %v1505
  %v1507 = load <8 x float>, ptr %v1506, align 4
  %v1508 = fmul <8 x float> %v1465, %v1392
  %v1509 = fmul <8 x float> %v1423, %v1496
  %v1510 = fadd <8 x float> %v1508, %v1509
  %v1511 = fmul <8 x float> %v1507, %v1510
  %v1512 = fadd <8 x float> %v1504, %v1511
  %v1513 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1512)
  %v1514 = fneg <8 x float> %v1513
  %v1515 = fcmp olt <8 x float> %v1514, splat (float 0xC05A400000000000)
  %v1516 = select <8 x i1> %v1515, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1514
  %v1517 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1516, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1518 = fsub <8 x float> %v1517, splat (float 0x4168000000000000)
  %v1519 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1518, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1516)
  %v1520 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1518, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1519)
  %v1521 = bitcast <8 x float> %v1517 to <8 x i32>
  %v1522 = fmul <8 x float> %v1520, %v1520
  %v1523 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1520, <8 x float> splat (float 0x3F81227F40000000))
  %v1524 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1523, <8 x float> %v1520, <8 x float> splat (float 0x3FA5556740000000))
  %v1525 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1524, <8 x float> %v1520, <8 x float> splat (float 0x3FC5554B00000000))
  %v1526 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1525, <8 x float> %v1520, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1527 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1522, <8 x float> %v1526, <8 x float> %v1520)
  %v1528 = sub <8 x i32> %v1521, splat (i32 1262485250)
  %v1529 = lshr <8 x i32> %v1528, splat (i32 1)
  %v1530 = sub <8 x i32> %v1528, %v1529
  %v1531 = shl <8 x i32> %v1529, splat (i32 23)
  %v1532 = bitcast <8 x i32> %v1531 to <8 x float>
  %v1533 = shl <8 x i32> %v1530, splat (i32 23)
  %v1534 = bitcast <8 x i32> %v1533 to <8 x float>
  %v1535 = fadd <8 x float> %v1527, splat (float 0x3FF0000000000000)
  %v1536 = fmul <8 x float> %v1535, %v1532
  %v1537 = fmul <8 x float> %v1536, %v1534
  %v1538 = fcmp olt <8 x float> %v1512, splat (float 0x0000000000000000)
  %v1539 = select <8 x i1> %v1538, <8 x float> %v1537, <8 x float> splat (float 0x3FF0000000000000)
  %v1540 = fadd <8 x float> %v1537, splat (float 0x3FF0000000000000)
  %v1541 = fdiv <8 x float> %v1539, %v1540
  %v1542 = add i64 0, %v1362
  %v1543 = getelementptr inbounds float, ptr %v22, i64 %v1542
  %v1544 = load <8 x float>, ptr %v1543, align 4
  %v1545 = insertelement <8 x float> poison, float %v1315, i64 0
  %v1546 = shufflevector <8 x float> %v1545, <8 x float> poison, <8 x i32> zeroinitializer
  %v1547 = fsub <8 x float> %v1546, %v1544
  %v1548 = add i64 0, %v1362
  %v1549 = getelementptr inbounds float, ptr %v24, i64 %v1548
  %v1550 = load <8 x float>, ptr %v1549, align 4
  %v1551 = fdiv <8 x float> %v1547, %v1550
  %v1552 = call <8 x float> @llvm.floor.v8f32(<8 x float> %v1551)
  %v1553 = fmul <8 x float> %v1552, %v1550
  %v1554 = fsub <8 x float> %v1547, %v1553
  %v1555 = fdiv <8 x float> %v1554, %v1550
  %v1556 = add i64 0, %v1362
  %v1557 = getelementptr inbounds float, ptr %v68, i64 %v1556
  %v1558 = load <8 x float>, ptr %v1557, align 4
  %v1559 = fcmp olt <8 x float> %v1555, %v1558
  %v1560 = select <8 x i1> %v1559, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v1561 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v1562 = shufflevector <8 x float> %v1561, <8 x float> poison, <8 x i32> zeroinitializer
  %v1563 = fmul <8 x float> %v1562, %v1555
  %v1564 = add i64 0, %v1362
  %v1565 = getelementptr inbounds float, ptr %v10, i64 %v1564
  %v1566 = load <8 x float>, ptr %v1565, align 4
  %v1567 = fdiv <8 x float> %v1563, %v1566
  %v1568 = fcmp olt <8 x float> %v1555, %v1566
  %v1569 = select <8 x i1> %v1568, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v1570 = fsub <8 x float> %v1562, %v1567
  %v1571 = insertelement <8 x float> poison, float 0x3F50624DE0000000, i64 0
  %v1572 = shufflevector <8 x float> %v1571, <8 x float> poison, <8 x i32> zeroinitializer
  %v1573 = fmul <8 x float> %v1572, %v1555
  %v1574 = fcmp une <8 x float> %v1569, splat (float 0x0000000000000000)
  %v1575 = select <8 x i1> %v1574, <8 x float> %v1570, <8 x float> %v1573
  %v1576 = fcmp une <8 x float> %v1560, splat (float 0x0000000000000000)
  %v1577 = select <8 x i1> %v1576, <8 x float> %v1567, <8 x float> %v1575
  %v1578 = fmul <8 x float> %v1577, %v1510
  %v1579 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1580 = shufflevector <8 x float> %v1579, <8 x float> poison, <8 x i32> zeroinitializer
  %v1581 = fsub <8 x float> %v1580, %v1577
  %v1582 = fmul <8 x float> %v1581, %v1392
  %v1583 = fadd <8 x float> %v1578, %v1582
  %v1584 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1510)
  %v1585 = fcmp ogt <8 x float> %v1584, splat (float 0x4023000000000000)
  %v1586 = select <8 x i1> %v1585, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1584
  %v1587 = fadd <8 x float> %v1586, %v1586
  %v1588 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1587, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1589 = fsub <8 x float> %v1588, splat (float 0x4168000000000000)
  %v1590 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1589, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1587)
  %v1591 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1589, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1590)
  %v1592 = bitcast <8 x float> %v1588 to <8 x i32>
  %v1593 = fmul <8 x float> %v1591, %v1591
  %v1594 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1591, <8 x float> splat (float 0x3F81227F40000000))
  %v1595 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1594, <8 x float> %v1591, <8 x float> splat (float 0x3FA5556740000000))
  %v1596 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1595, <8 x float> %v1591, <8 x float> splat (float 0x3FC5554B00000000))
  %v1597 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1596, <8 x float> %v1591, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1598 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1593, <8 x float> %v1597, <8 x float> %v1591)
  %v1599 = shl <8 x i32> %v1592, splat (i32 23)
  %v1600 = add <8 x i32> %v1599, splat (i32 1065353216)
  %v1601 = bitcast <8 x i32> %v1600 to <8 x float>
  %v1602 = fsub <8 x float> %v1601, splat (float 0x3FF0000000000000)
  %v1603 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1601, <8 x float> %v1598, <8 x float> %v1602)
  %v1604 = fadd <8 x float> %v1603, splat (float 0x4000000000000000)
  %v1605 = fdiv <8 x float> %v1603, %v1604
  %v1606 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1605, <8 x float> %v1510)
  %v1607 = fmul <8 x float> %v1541, %v1606
  %v1608 = fmul <8 x float> %v1577, %v1607
  %v1609 = add i64 0, %v1362
  %v1610 = getelementptr inbounds float, ptr %v1321, i64 %v1609
  %v1611 = load <8 x float>, ptr %v1610, align 4
  %v1612 = fmul <8 x float> %v1581, %v1611
  %v1613 = fadd <8 x float> %v1608, %v1612
  %v1614 = add i64 0, %v1362
  %v1615 = getelementptr inbounds float, ptr %v1327, i64 %v1614
  store <8 x float> %v1423, ptr %v1615, align 4
  %v1616 = add i64 0, %v1362
  %v1617 = getelementptr inbounds float, ptr %v1333, i64 %v1616
  store <8 x float> %v1465, ptr %v1617, align 4
  %v1618 = add i64 0, %v1362
  %v1619 = getelementptr inbounds float, ptr %v1339, i64 %v1618
  store <8 x float> %v1496, ptr %v1619, align 4
  %v1620 = add i64 0, %v1362
  %v1621 = getelementptr inbounds float, ptr %v1345, i64 %v1620
  store <8 x float> %v1541, ptr %v1621, align 4
  %v1622 = add i64 0, %v1362
  %v1623 = getelementptr inbounds float, ptr %v1351, i64 %v1622
  store <8 x float> %v1583, ptr %v1623, align 4
  %v1624 = add i64 0, %v1362
  %v1625 = getelementptr inbounds float, ptr %v1357, i64 %v1624
  store <8 x float> %v1613, ptr %v1625, align 4
  %v1626 = add nsw i64 %v1358, 1
  br label %b196
b198:
  %v1627 = add nsw i64 %v1291, 1
  br label %b193
b195:
  %v1628 = add nsw i64 %v1267, 1
  br label %b188
b190:
  %v1629 = add nsw i64 %v1261, 1
  br label %b185
b187:
  %v1630 = add nsw i64 %v1256, 96
  br label %b182
b184:
  %v1631 = add nsw i64 %v1240, 1
  br label %b179
b181:
  %v1632 = icmp sgt i64 %v3, 1
  br i1 %v1632, label %b199, label %b200
b199:
  %v1633 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1634 = atomicrmw add ptr %v1633, i64 1 acq_rel
  %v1635 = mul i64 %v3, 7
  br label %b201
b201:
  %v1636 = load atomic i64, ptr %v1633 acquire, align 8
  %v1637 = icmp slt i64 %v1636, %v1635
  br i1 %v1637, label %b202, label %b203
b202:
  %v1638 = call i32 @sched_yield()
  br label %b201
b203:
  br label %b200
b200:
  ret void
}
define internal void @tile_1x4of4_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v108, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v104, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v105, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v106, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v107, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 32
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v26, i64 8
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v26, i64 16
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = getelementptr inbounds float, ptr %v26, i64 24
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = mul i64 %v1, 0
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v28, <8 x float> %v8)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v30, <8 x float> %v9)
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v32, <8 x float> %v10)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v34, <8 x float> %v11)
  %v45 = add i64 %v7, 1
  %v46 = mul i64 %v45, 32
  %v47 = getelementptr inbounds float, ptr %v2, i64 %v46
  %v48 = getelementptr inbounds float, ptr %v47, i64 0
  %v49 = load <8 x float>, ptr %v48, align 4
  %v50 = getelementptr inbounds float, ptr %v47, i64 8
  %v51 = load <8 x float>, ptr %v50, align 4
  %v52 = getelementptr inbounds float, ptr %v47, i64 16
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = getelementptr inbounds float, ptr %v47, i64 24
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = mul i64 %v1, 0
  %v57 = add i64 %v56, %v45
  %v58 = getelementptr inbounds float, ptr %v0, i64 %v57
  %v59 = load float, ptr %v58, align 4
  %v60 = insertelement <8 x float> poison, float %v59, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v49, <8 x float> %v12)
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v51, <8 x float> %v13)
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v53, <8 x float> %v14)
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v55, <8 x float> %v15)
  %v66 = add i64 %v7, 2
  %v67 = mul i64 %v66, 32
  %v68 = getelementptr inbounds float, ptr %v2, i64 %v67
  %v69 = getelementptr inbounds float, ptr %v68, i64 0
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = getelementptr inbounds float, ptr %v68, i64 8
  %v72 = load <8 x float>, ptr %v71, align 4
  %v73 = getelementptr inbounds float, ptr %v68, i64 16
  %v74 = load <8 x float>, ptr %v73, align 4
  %v75 = getelementptr inbounds float, ptr %v68, i64 24
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = mul i64 %v1, 0
  %v78 = add i64 %v77, %v66
  %v79 = getelementptr inbounds float, ptr %v0, i64 %v78
  %v80 = load float, ptr %v79, align 4
  %v81 = insertelement <8 x float> poison, float %v80, i64 0
  %v82 = shufflevector <8 x float> %v81, <8 x float> poison, <8 x i32> zeroinitializer
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v70, <8 x float> %v16)
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v72, <8 x float> %v17)
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v74, <8 x float> %v18)
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v76, <8 x float> %v19)
  %v87 = add i64 %v7, 3
  %v88 = mul i64 %v87, 32
  %v89 = getelementptr inbounds float, ptr %v2, i64 %v88
  %v90 = getelementptr inbounds float, ptr %v89, i64 0
  %v91 = load <8 x float>, ptr %v90, align 4
  %v92 = getelementptr inbounds float, ptr %v89, i64 8
  %v93 = load <8 x float>, ptr %v92, align 4
  %v94 = getelementptr inbounds float, ptr %v89, i64 16
  %v95 = load <8 x float>, ptr %v94, align 4
  %v96 = getelementptr inbounds float, ptr %v89, i64 24
  %v97 = load <8 x float>, ptr %v96, align 4
  %v98 = mul i64 %v1, 0
  %v99 = add i64 %v98, %v87
  %v100 = getelementptr inbounds float, ptr %v0, i64 %v99
  %v101 = load float, ptr %v100, align 4
  %v102 = insertelement <8 x float> poison, float %v101, i64 0
  %v103 = shufflevector <8 x float> %v102, <8 x float> poison, <8 x i32> zeroinitializer
  %v104 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v91, <8 x float> %v20)
  %v105 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v93, <8 x float> %v21)
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v95, <8 x float> %v22)
  %v107 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v97, <8 x float> %v23)
  %v108 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v109 = fadd <8 x float> %v8, %v12
  %v110 = fadd <8 x float> %v9, %v13
  %v111 = fadd <8 x float> %v10, %v14
  %v112 = fadd <8 x float> %v11, %v15
  %v113 = fadd <8 x float> %v109, %v16
  %v114 = fadd <8 x float> %v110, %v17
  %v115 = fadd <8 x float> %v111, %v18
  %v116 = fadd <8 x float> %v112, %v19
  %v117 = fadd <8 x float> %v113, %v20
  %v118 = fadd <8 x float> %v114, %v21
  %v119 = fadd <8 x float> %v115, %v22
  %v120 = fadd <8 x float> %v116, %v23
  br label %b3
b3:
  %v121 = phi i64 [ %v6, %b2 ], [ %v147, %b4 ]
  %v122 = phi <8 x float> [ %v117, %b2 ], [ %v143, %b4 ]
  %v123 = phi <8 x float> [ %v118, %b2 ], [ %v144, %b4 ]
  %v124 = phi <8 x float> [ %v119, %b2 ], [ %v145, %b4 ]
  %v125 = phi <8 x float> [ %v120, %b2 ], [ %v146, %b4 ]
  %v126 = icmp slt i64 %v121, %v3
  br i1 %v126, label %b4, label %b5
b4:
  %v127 = mul i64 %v121, 32
  %v128 = getelementptr inbounds float, ptr %v2, i64 %v127
  %v129 = getelementptr inbounds float, ptr %v128, i64 0
  %v130 = load <8 x float>, ptr %v129, align 4
  %v131 = getelementptr inbounds float, ptr %v128, i64 8
  %v132 = load <8 x float>, ptr %v131, align 4
  %v133 = getelementptr inbounds float, ptr %v128, i64 16
  %v134 = load <8 x float>, ptr %v133, align 4
  %v135 = getelementptr inbounds float, ptr %v128, i64 24
  %v136 = load <8 x float>, ptr %v135, align 4
  %v137 = mul i64 %v1, 0
  %v138 = add i64 %v137, %v121
  %v139 = getelementptr inbounds float, ptr %v0, i64 %v138
  %v140 = load float, ptr %v139, align 4
  %v141 = insertelement <8 x float> poison, float %v140, i64 0
  %v142 = shufflevector <8 x float> %v141, <8 x float> poison, <8 x i32> zeroinitializer
  %v143 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v130, <8 x float> %v122)
  %v144 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v132, <8 x float> %v123)
  %v145 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v134, <8 x float> %v124)
  %v146 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v136, <8 x float> %v125)
  %v147 = add nsw i64 %v121, 1
  br label %b3
b5:
  %v148 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v122, ptr %v148, align 4
  %v149 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v123, ptr %v149, align 4
  %v150 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v124, ptr %v150, align 4
  %v151 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v125, ptr %v151, align 4
  ret void
}
define internal void @tile_2x4of4_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v86, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v82, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 32
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v26, i64 8
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v26, i64 16
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = getelementptr inbounds float, ptr %v26, i64 24
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = mul i64 %v1, 0
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v28, <8 x float> %v8)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v30, <8 x float> %v9)
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v32, <8 x float> %v10)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v34, <8 x float> %v11)
  %v45 = mul i64 %v1, 1
  %v46 = add i64 %v45, %v7
  %v47 = getelementptr inbounds float, ptr %v0, i64 %v46
  %v48 = load float, ptr %v47, align 4
  %v49 = insertelement <8 x float> poison, float %v48, i64 0
  %v50 = shufflevector <8 x float> %v49, <8 x float> poison, <8 x i32> zeroinitializer
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v28, <8 x float> %v12)
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v30, <8 x float> %v13)
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v32, <8 x float> %v14)
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v34, <8 x float> %v15)
  %v55 = add i64 %v7, 1
  %v56 = mul i64 %v55, 32
  %v57 = getelementptr inbounds float, ptr %v2, i64 %v56
  %v58 = getelementptr inbounds float, ptr %v57, i64 0
  %v59 = load <8 x float>, ptr %v58, align 4
  %v60 = getelementptr inbounds float, ptr %v57, i64 8
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = getelementptr inbounds float, ptr %v57, i64 16
  %v63 = load <8 x float>, ptr %v62, align 4
  %v64 = getelementptr inbounds float, ptr %v57, i64 24
  %v65 = load <8 x float>, ptr %v64, align 4
  %v66 = mul i64 %v1, 0
  %v67 = add i64 %v66, %v55
  %v68 = getelementptr inbounds float, ptr %v0, i64 %v67
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v59, <8 x float> %v16)
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v61, <8 x float> %v17)
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v63, <8 x float> %v18)
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v65, <8 x float> %v19)
  %v76 = mul i64 %v1, 1
  %v77 = add i64 %v76, %v55
  %v78 = getelementptr inbounds float, ptr %v0, i64 %v77
  %v79 = load float, ptr %v78, align 4
  %v80 = insertelement <8 x float> poison, float %v79, i64 0
  %v81 = shufflevector <8 x float> %v80, <8 x float> poison, <8 x i32> zeroinitializer
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v59, <8 x float> %v20)
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v61, <8 x float> %v21)
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v63, <8 x float> %v22)
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v65, <8 x float> %v23)
  %v86 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v87 = fadd <8 x float> %v8, %v16
  %v88 = fadd <8 x float> %v9, %v17
  %v89 = fadd <8 x float> %v10, %v18
  %v90 = fadd <8 x float> %v11, %v19
  %v91 = fadd <8 x float> %v12, %v20
  %v92 = fadd <8 x float> %v13, %v21
  %v93 = fadd <8 x float> %v14, %v22
  %v94 = fadd <8 x float> %v15, %v23
  br label %b3
b3:
  %v95 = phi i64 [ %v6, %b2 ], [ %v135, %b4 ]
  %v96 = phi <8 x float> [ %v87, %b2 ], [ %v121, %b4 ]
  %v97 = phi <8 x float> [ %v88, %b2 ], [ %v122, %b4 ]
  %v98 = phi <8 x float> [ %v89, %b2 ], [ %v123, %b4 ]
  %v99 = phi <8 x float> [ %v90, %b2 ], [ %v124, %b4 ]
  %v100 = phi <8 x float> [ %v91, %b2 ], [ %v131, %b4 ]
  %v101 = phi <8 x float> [ %v92, %b2 ], [ %v132, %b4 ]
  %v102 = phi <8 x float> [ %v93, %b2 ], [ %v133, %b4 ]
  %v103 = phi <8 x float> [ %v94, %b2 ], [ %v134, %b4 ]
  %v104 = icmp slt i64 %v95, %v3
  br i1 %v104, label %b4, label %b5
b4:
  %v105 = mul i64 %v95, 32
  %v106 = getelementptr inbounds float, ptr %v2, i64 %v105
  %v107 = getelementptr inbounds float, ptr %v106, i64 0
  %v108 = load <8 x float>, ptr %v107, align 4
  %v109 = getelementptr inbounds float, ptr %v106, i64 8
  %v110 = load <8 x float>, ptr %v109, align 4
  %v111 = getelementptr inbounds float, ptr %v106, i64 16
  %v112 = load <8 x float>, ptr %v111, align 4
  %v113 = getelementptr inbounds float, ptr %v106, i64 24
  %v114 = load <8 x float>, ptr %v113, align 4
  %v115 = mul i64 %v1, 0
  %v116 = add i64 %v115, %v95
  %v117 = getelementptr inbounds float, ptr %v0, i64 %v116
  %v118 = load float, ptr %v117, align 4
  %v119 = insertelement <8 x float> poison, float %v118, i64 0
  %v120 = shufflevector <8 x float> %v119, <8 x float> poison, <8 x i32> zeroinitializer
  %v121 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v108, <8 x float> %v96)
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v110, <8 x float> %v97)
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v112, <8 x float> %v98)
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v114, <8 x float> %v99)
  %v125 = mul i64 %v1, 1
  %v126 = add i64 %v125, %v95
  %v127 = getelementptr inbounds float, ptr %v0, i64 %v126
  %v128 = load float, ptr %v127, align 4
  %v129 = insertelement <8 x float> poison, float %v128, i64 0
  %v130 = shufflevector <8 x float> %v129, <8 x float> poison, <8 x i32> zeroinitializer
  %v131 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v108, <8 x float> %v100)
  %v132 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v110, <8 x float> %v101)
  %v133 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v112, <8 x float> %v102)
  %v134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v114, <8 x float> %v103)
  %v135 = add nsw i64 %v95, 1
  br label %b3
b5:
  %v136 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v96, ptr %v136, align 4
  %v137 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v97, ptr %v137, align 4
  %v138 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v98, ptr %v138, align 4
  %v139 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v99, ptr %v139, align 4
  %v140 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v100, ptr %v140, align 4
  %v141 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v101, ptr %v141, align 4
  %v142 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v102, ptr %v142, align 4
  %v143 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v103, ptr %v143, align 4
  ret void
}
define internal void @tile_1x1of4_0_1_2_3(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v108, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v104, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v105, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v106, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v107, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 32
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v26, i64 8
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v26, i64 16
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = getelementptr inbounds float, ptr %v26, i64 24
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = mul i64 %v1, 0
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v28, <8 x float> %v8)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v30, <8 x float> %v9)
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v32, <8 x float> %v10)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v34, <8 x float> %v11)
  %v45 = add i64 %v7, 1
  %v46 = mul i64 %v45, 32
  %v47 = getelementptr inbounds float, ptr %v2, i64 %v46
  %v48 = getelementptr inbounds float, ptr %v47, i64 0
  %v49 = load <8 x float>, ptr %v48, align 4
  %v50 = getelementptr inbounds float, ptr %v47, i64 8
  %v51 = load <8 x float>, ptr %v50, align 4
  %v52 = getelementptr inbounds float, ptr %v47, i64 16
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = getelementptr inbounds float, ptr %v47, i64 24
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = mul i64 %v1, 0
  %v57 = add i64 %v56, %v45
  %v58 = getelementptr inbounds float, ptr %v0, i64 %v57
  %v59 = load float, ptr %v58, align 4
  %v60 = insertelement <8 x float> poison, float %v59, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v49, <8 x float> %v12)
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v51, <8 x float> %v13)
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v53, <8 x float> %v14)
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v55, <8 x float> %v15)
  %v66 = add i64 %v7, 2
  %v67 = mul i64 %v66, 32
  %v68 = getelementptr inbounds float, ptr %v2, i64 %v67
  %v69 = getelementptr inbounds float, ptr %v68, i64 0
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = getelementptr inbounds float, ptr %v68, i64 8
  %v72 = load <8 x float>, ptr %v71, align 4
  %v73 = getelementptr inbounds float, ptr %v68, i64 16
  %v74 = load <8 x float>, ptr %v73, align 4
  %v75 = getelementptr inbounds float, ptr %v68, i64 24
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = mul i64 %v1, 0
  %v78 = add i64 %v77, %v66
  %v79 = getelementptr inbounds float, ptr %v0, i64 %v78
  %v80 = load float, ptr %v79, align 4
  %v81 = insertelement <8 x float> poison, float %v80, i64 0
  %v82 = shufflevector <8 x float> %v81, <8 x float> poison, <8 x i32> zeroinitializer
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v70, <8 x float> %v16)
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v72, <8 x float> %v17)
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v74, <8 x float> %v18)
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v76, <8 x float> %v19)
  %v87 = add i64 %v7, 3
  %v88 = mul i64 %v87, 32
  %v89 = getelementptr inbounds float, ptr %v2, i64 %v88
  %v90 = getelementptr inbounds float, ptr %v89, i64 0
  %v91 = load <8 x float>, ptr %v90, align 4
  %v92 = getelementptr inbounds float, ptr %v89, i64 8
  %v93 = load <8 x float>, ptr %v92, align 4
  %v94 = getelementptr inbounds float, ptr %v89, i64 16
  %v95 = load <8 x float>, ptr %v94, align 4
  %v96 = getelementptr inbounds float, ptr %v89, i64 24
  %v97 = load <8 x float>, ptr %v96, align 4
  %v98 = mul i64 %v1, 0
  %v99 = add i64 %v98, %v87
  %v100 = getelementptr inbounds float, ptr %v0, i64 %v99
  %v101 = load float, ptr %v100, align 4
  %v102 = insertelement <8 x float> poison, float %v101, i64 0
  %v103 = shufflevector <8 x float> %v102, <8 x float> poison, <8 x i32> zeroinitializer
  %v104 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v91, <8 x float> %v20)
  %v105 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v93, <8 x float> %v21)
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v95, <8 x float> %v22)
  %v107 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v97, <8 x float> %v23)
  %v108 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v109 = fadd <8 x float> %v8, %v12
  %v110 = fadd <8 x float> %v9, %v13
  %v111 = fadd <8 x float> %v10, %v14
  %v112 = fadd <8 x float> %v11, %v15
  %v113 = fadd <8 x float> %v109, %v16
  %v114 = fadd <8 x float> %v110, %v17
  %v115 = fadd <8 x float> %v111, %v18
  %v116 = fadd <8 x float> %v112, %v19
  %v117 = fadd <8 x float> %v113, %v20
  %v118 = fadd <8 x float> %v114, %v21
  %v119 = fadd <8 x float> %v115, %v22
  %v120 = fadd <8 x float> %v116, %v23
  br label %b3
b3:
  %v121 = phi i64 [ %v6, %b2 ], [ %v147, %b4 ]
  %v122 = phi <8 x float> [ %v117, %b2 ], [ %v143, %b4 ]
  %v123 = phi <8 x float> [ %v118, %b2 ], [ %v144, %b4 ]
  %v124 = phi <8 x float> [ %v119, %b2 ], [ %v145, %b4 ]
  %v125 = phi <8 x float> [ %v120, %b2 ], [ %v146, %b4 ]
  %v126 = icmp slt i64 %v121, %v3
  br i1 %v126, label %b4, label %b5
b4:
  %v127 = mul i64 %v121, 32
  %v128 = getelementptr inbounds float, ptr %v2, i64 %v127
  %v129 = getelementptr inbounds float, ptr %v128, i64 0
  %v130 = load <8 x float>, ptr %v129, align 4
  %v131 = getelementptr inbounds float, ptr %v128, i64 8
  %v132 = load <8 x float>, ptr %v131, align 4
  %v133 = getelementptr inbounds float, ptr %v128, i64 16
  %v134 = load <8 x float>, ptr %v133, align 4
  %v135 = getelementptr inbounds float, ptr %v128, i64 24
  %v136 = load <8 x float>, ptr %v135, align 4
  %v137 = mul i64 %v1, 0
  %v138 = add i64 %v137, %v121
  %v139 = getelementptr inbounds float, ptr %v0, i64 %v138
  %v140 = load float, ptr %v139, align 4
  %v141 = insertelement <8 x float> poison, float %v140, i64 0
  %v142 = shufflevector <8 x float> %v141, <8 x float> poison, <8 x i32> zeroinitializer
  %v143 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v130, <8 x float> %v122)
  %v144 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v132, <8 x float> %v123)
  %v145 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v134, <8 x float> %v124)
  %v146 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v136, <8 x float> %v125)
  %v147 = add nsw i64 %v121, 1
  br label %b3
b5:
  %v148 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v122, ptr %v148, align 4
  %v149 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v123, ptr %v149, align 4
  %v150 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v124, ptr %v150, align 4
  %v151 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v125, ptr %v151, align 4
  ret void
}
define internal void @tile_2x1of4_0_1_2_3(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v86, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v82, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 32
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v26, i64 8
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v26, i64 16
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = getelementptr inbounds float, ptr %v26, i64 24
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = mul i64 %v1, 0
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v28, <8 x float> %v8)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v30, <8 x float> %v9)
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v32, <8 x float> %v10)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v34, <8 x float> %v11)
  %v45 = mul i64 %v1, 1
  %v46 = add i64 %v45, %v7
  %v47 = getelementptr inbounds float, ptr %v0, i64 %v46
  %v48 = load float, ptr %v47, align 4
  %v49 = insertelement <8 x float> poison, float %v48, i64 0
  %v50 = shufflevector <8 x float> %v49, <8 x float> poison, <8 x i32> zeroinitializer
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v28, <8 x float> %v12)
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v30, <8 x float> %v13)
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v32, <8 x float> %v14)
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v34, <8 x float> %v15)
  %v55 = add i64 %v7, 1
  %v56 = mul i64 %v55, 32
  %v57 = getelementptr inbounds float, ptr %v2, i64 %v56
  %v58 = getelementptr inbounds float, ptr %v57, i64 0
  %v59 = load <8 x float>, ptr %v58, align 4
  %v60 = getelementptr inbounds float, ptr %v57, i64 8
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = getelementptr inbounds float, ptr %v57, i64 16
  %v63 = load <8 x float>, ptr %v62, align 4
  %v64 = getelementptr inbounds float, ptr %v57, i64 24
  %v65 = load <8 x float>, ptr %v64, align 4
  %v66 = mul i64 %v1, 0
  %v67 = add i64 %v66, %v55
  %v68 = getelementptr inbounds float, ptr %v0, i64 %v67
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v59, <8 x float> %v16)
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v61, <8 x float> %v17)
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v63, <8 x float> %v18)
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v65, <8 x float> %v19)
  %v76 = mul i64 %v1, 1
  %v77 = add i64 %v76, %v55
  %v78 = getelementptr inbounds float, ptr %v0, i64 %v77
  %v79 = load float, ptr %v78, align 4
  %v80 = insertelement <8 x float> poison, float %v79, i64 0
  %v81 = shufflevector <8 x float> %v80, <8 x float> poison, <8 x i32> zeroinitializer
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v59, <8 x float> %v20)
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v61, <8 x float> %v21)
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v63, <8 x float> %v22)
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v65, <8 x float> %v23)
  %v86 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v87 = fadd <8 x float> %v8, %v16
  %v88 = fadd <8 x float> %v9, %v17
  %v89 = fadd <8 x float> %v10, %v18
  %v90 = fadd <8 x float> %v11, %v19
  %v91 = fadd <8 x float> %v12, %v20
  %v92 = fadd <8 x float> %v13, %v21
  %v93 = fadd <8 x float> %v14, %v22
  %v94 = fadd <8 x float> %v15, %v23
  br label %b3
b3:
  %v95 = phi i64 [ %v6, %b2 ], [ %v135, %b4 ]
  %v96 = phi <8 x float> [ %v87, %b2 ], [ %v121, %b4 ]
  %v97 = phi <8 x float> [ %v88, %b2 ], [ %v122, %b4 ]
  %v98 = phi <8 x float> [ %v89, %b2 ], [ %v123, %b4 ]
  %v99 = phi <8 x float> [ %v90, %b2 ], [ %v124, %b4 ]
  %v100 = phi <8 x float> [ %v91, %b2 ], [ %v131, %b4 ]
  %v101 = phi <8 x float> [ %v92, %b2 ], [ %v132, %b4 ]
  %v102 = phi <8 x float> [ %v93, %b2 ], [ %v133, %b4 ]
  %v103 = phi <8 x float> [ %v94, %b2 ], [ %v134, %b4 ]
  %v104 = icmp slt i64 %v95, %v3
  br i1 %v104, label %b4, label %b5
b4:
  %v105 = mul i64 %v95, 32
  %v106 = getelementptr inbounds float, ptr %v2, i64 %v105
  %v107 = getelementptr inbounds float, ptr %v106, i64 0
  %v108 = load <8 x float>, ptr %v107, align 4
  %v109 = getelementptr inbounds float, ptr %v106, i64 8
  %v110 = load <8 x float>, ptr %v109, align 4
  %v111 = getelementptr inbounds float, ptr %v106, i64 16
  %v112 = load <8 x float>, ptr %v111, align 4
  %v113 = getelementptr inbounds float, ptr %v106, i64 24
  %v114 = load <8 x float>, ptr %v113, align 4
  %v115 = mul i64 %v1, 0
  %v116 = add i64 %v115, %v95
  %v117 = getelementptr inbounds float, ptr %v0, i64 %v116
  %v118 = load float, ptr %v117, align 4
  %v119 = insertelement <8 x float> poison, float %v118, i64 0
  %v120 = shufflevector <8 x float> %v119, <8 x float> poison, <8 x i32> zeroinitializer
  %v121 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v108, <8 x float> %v96)
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v110, <8 x float> %v97)
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v112, <8 x float> %v98)
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v114, <8 x float> %v99)
  %v125 = mul i64 %v1, 1
  %v126 = add i64 %v125, %v95
  %v127 = getelementptr inbounds float, ptr %v0, i64 %v126
  %v128 = load float, ptr %v127, align 4
  %v129 = insertelement <8 x float> poison, float %v128, i64 0
  %v130 = shufflevector <8 x float> %v129, <8 x float> poison, <8 x i32> zeroinitializer
  %v131 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v108, <8 x float> %v100)
  %v132 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v110, <8 x float> %v101)
  %v133 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v112, <8 x float> %v102)
  %v134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v114, <8 x float> %v103)
  %v135 = add nsw i64 %v95, 1
  br label %b3
b5:
  %v136 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v96, ptr %v136, align 4
  %v137 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v97, ptr %v137, align 4
  %v138 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v98, ptr %v138, align 4
  %v139 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v99, ptr %v139, align 4
  %v140 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v100, ptr %v140, align 4
  %v141 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v101, ptr %v141, align 4
  %v142 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v102, ptr %v142, align 4
  %v143 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v103, ptr %v143, align 4
  ret void
}
define void @backward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v455 = alloca float, i64 64, align 4
  %v705 = alloca float, i64 64, align 4
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
  %v87 = getelementptr inbounds i64, ptr %v1, i64 6
  %v88 = load i64, ptr %v87, align 8
  %v89 = getelementptr inbounds i64, ptr %v1, i64 7
  %v90 = load i64, ptr %v89, align 8
  %v91 = getelementptr inbounds i64, ptr %v1, i64 16
  %v92 = load i64, ptr %v91, align 8
  %v93 = getelementptr inbounds i64, ptr %v1, i64 17
  %v94 = load i64, ptr %v93, align 8
  %v95 = getelementptr inbounds i64, ptr %v1, i64 18
  %v96 = load i64, ptr %v95, align 8
  %v97 = getelementptr inbounds i64, ptr %v1, i64 21
  %v98 = load i64, ptr %v97, align 8
  %v99 = getelementptr inbounds i64, ptr %v1, i64 22
  %v100 = load i64, ptr %v99, align 8
  %v101 = getelementptr inbounds i64, ptr %v1, i64 32
  %v102 = load i64, ptr %v101, align 8
  %v103 = getelementptr inbounds i64, ptr %v1, i64 35
  %v104 = load i64, ptr %v103, align 8
  %v105 = getelementptr inbounds i64, ptr %v1, i64 36
  %v106 = load i64, ptr %v105, align 8
  %v107 = getelementptr inbounds i64, ptr %v1, i64 37
  %v108 = load i64, ptr %v107, align 8
  %v109 = getelementptr inbounds i64, ptr %v1, i64 38
  %v110 = load i64, ptr %v109, align 8
  %v111 = getelementptr inbounds i64, ptr %v1, i64 39
  %v112 = load i64, ptr %v111, align 8
  %v113 = getelementptr inbounds i64, ptr %v1, i64 40
  %v114 = load i64, ptr %v113, align 8
  %v115 = getelementptr inbounds i64, ptr %v1, i64 41
  %v116 = load i64, ptr %v115, align 8
  %v117 = getelementptr inbounds ptr, ptr %v0, i64 39
  %v118 = load ptr, ptr %v117, align 4
  %v119 = mul i64 %v2, 24576
  %v120 = add i64 %v119, 512
  %v121 = getelementptr inbounds float, ptr %v118, i64 %v120
  %v122 = getelementptr inbounds float, ptr %v118, i64 0
  %v123 = getelementptr inbounds i64, ptr %v1, i64 4
  %v124 = load i64, ptr %v123, align 8
  %v125 = icmp eq i64 %v124, 0
  br i1 %v125, label %b0, label %b1
b0:
  %v126 = add i64 1, 0
  %v127 = sdiv i64 %v126, 1
  %v128 = add i64 %v2, 1
  %v129 = mul i64 %v127, %v2
  %v130 = sdiv i64 %v129, %v3
  %v131 = mul i64 %v130, 1
  %v132 = icmp slt i64 %v131, 1
  %v133 = select i1 %v132, i64 %v131, i64 1
  %v134 = mul i64 %v127, %v128
  %v135 = sdiv i64 %v134, %v3
  %v136 = mul i64 %v135, 1
  %v137 = icmp slt i64 %v136, 1
  %v138 = select i1 %v137, i64 %v136, i64 1
  %v139 = icmp slt i64 %v138, 1
  %v140 = select i1 %v139, i64 %v138, i64 1
  br label %b2
b2:
  %v141 = phi i64 [ %v133, %b0 ], [ %v169, %b7 ]
  %v142 = icmp slt i64 %v141, %v140
  br i1 %v142, label %b3, label %b4
b3:
  %v143 = mul i64 %v141, 256
  %v144 = mul i64 %v141, 8
  %v145 = add i64 %v143, 0
  %v146 = add i64 %v144, 0
  %v147 = getelementptr inbounds float, ptr %v122, i64 %v145
  %v148 = sub i64 8, %v146
  %v149 = icmp slt i64 %v148, 0
  %v150 = select i1 %v149, i64 0, i64 %v148
  %v151 = icmp ult i64 %v150, 8
  %v152 = select i1 %v151, i64 %v150, i64 8
  %v153 = trunc i64 %v152 to i32
  %v154 = insertelement <8 x i32> poison, i32 %v153, i64 0
  %v155 = shufflevector <8 x i32> %v154, <8 x i32> poison, <8 x i32> zeroinitializer
  %v156 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v155
  %v157 = mul i64 %v146, 1
  %v158 = add i64 0, %v157
  %v159 = getelementptr inbounds float, ptr %v18, i64 %v158
  br label %b5
b5:
  %v160 = phi i64 [ 0, %b3 ], [ %v167, %b6 ]
  %v161 = icmp slt i64 %v160, 32
  br i1 %v161, label %b6, label %b7
b6:
  %v162 = mul i64 %v160, 8
  %v163 = getelementptr inbounds float, ptr %v159, i64 %v162
  %v164 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v163, <8 x i1> %v156, <8 x float> zeroinitializer)
  %v165 = mul i64 %v160, 8
  %v166 = getelementptr inbounds float, ptr %v147, i64 %v165
  store <8 x float> %v164, ptr %v166, align 4
  %v167 = add nsw i64 %v160, 1
  br label %b5
b7:
  %v168 = add i64 %v143, 256
  %v169 = add nsw i64 %v141, 1
  br label %b2
b4:
  br label %b1
b1:
  %v170 = icmp sgt i64 %v3, 1
  br i1 %v170, label %b8, label %b9
b8:
  %v171 = getelementptr inbounds i64, ptr %v1, i64 3
  %v172 = atomicrmw add ptr %v171, i64 1 acq_rel
  %v173 = mul i64 %v3, 1
  br label %b10
b10:
  %v174 = load atomic i64, ptr %v171 acquire, align 8
  %v175 = icmp slt i64 %v174, %v173
  br i1 %v175, label %b11, label %b12
b11:
  %v176 = call i32 @sched_yield()
  br label %b10
b12:
  br label %b9
b9:
  br label %b13
b13:
  %v177 = phi i64 [ 0, %b9 ], [ %v599, %b21 ]
  %v178 = icmp slt i64 %v177, %v5
  br i1 %v178, label %b14, label %b15
b14:
  %v179 = sub i64 %v5, 1
  %v180 = sub i64 %v179, %v177
  %v181 = add i64 %v7, 0
  %v182 = sdiv i64 %v181, 1
  %v183 = add i64 %v2, 1
  %v184 = mul i64 %v182, %v2
  %v185 = sdiv i64 %v184, %v3
  %v186 = mul i64 %v185, 1
  %v187 = icmp slt i64 %v186, %v7
  %v188 = select i1 %v187, i64 %v186, i64 %v7
  %v189 = mul i64 %v182, %v183
  %v190 = sdiv i64 %v189, %v3
  %v191 = mul i64 %v190, 1
  %v192 = icmp slt i64 %v191, %v7
  %v193 = select i1 %v192, i64 %v191, i64 %v7
  br label %b16
b16:
  %v194 = phi i64 [ %v188, %b14 ], [ %v454, %b17 ]
  %v195 = icmp slt i64 %v194, %v193
  br i1 %v195, label %b17, label %b18
b17:
  %v196 = add i64 %v180, 1
  %v197 = and i64 %v196, 1
  %v198 = mul i64 %v197, %v7
  %v199 = add i64 %v198, %v194
  %v200 = mul i64 %v199, 8
  %v201 = getelementptr inbounds float, ptr %v38, i64 %v200
  %v202 = add i64 %v180, 0
  %v203 = and i64 %v202, %v92
  %v204 = mul i64 %v203, %v7
  %v205 = add i64 %v204, %v194
  %v206 = mul i64 %v205, 8
  %v207 = getelementptr inbounds float, ptr %v32, i64 %v206
  %v208 = add i64 %v180, 0
  %v209 = and i64 %v208, %v90
  %v210 = mul i64 %v209, %v7
  %v211 = add i64 %v210, %v194
  %v212 = mul i64 %v211, 1
  %v213 = getelementptr inbounds float, ptr %v14, i64 %v212
  %v214 = getelementptr inbounds float, ptr %v213, i64 0
  %v215 = load float, ptr %v214, align 4
  %v216 = add i64 %v180, 0
  %v217 = and i64 %v216, %v108
  %v218 = mul i64 %v217, %v7
  %v219 = add i64 %v218, %v194
  %v220 = mul i64 %v219, 8
  %v221 = getelementptr inbounds float, ptr %v74, i64 %v220
  %v222 = add i64 %v180, 0
  %v223 = and i64 %v222, %v96
  %v224 = mul i64 %v223, %v7
  %v225 = add i64 %v224, %v194
  %v226 = mul i64 %v225, 8
  %v227 = getelementptr inbounds float, ptr %v36, i64 %v226
  %v228 = add i64 %v180, 0
  %v229 = and i64 %v228, %v106
  %v230 = mul i64 %v229, %v7
  %v231 = add i64 %v230, %v194
  %v232 = mul i64 %v231, 8
  %v233 = getelementptr inbounds float, ptr %v72, i64 %v232
  %v234 = add i64 %v180, 0
  %v235 = and i64 %v234, %v110
  %v236 = mul i64 %v235, %v7
  %v237 = add i64 %v236, %v194
  %v238 = mul i64 %v237, 8
  %v239 = getelementptr inbounds float, ptr %v76, i64 %v238
  %v240 = add i64 %v180, 0
  %v241 = and i64 %v240, %v112
  %v242 = mul i64 %v241, %v7
  %v243 = add i64 %v242, %v194
  %v244 = mul i64 %v243, 8
  %v245 = getelementptr inbounds float, ptr %v78, i64 %v244
  %v246 = add i64 %v180, 1
  %v247 = and i64 %v246, 1
  %v248 = mul i64 %v247, %v7
  %v249 = add i64 %v248, %v194
  %v250 = mul i64 %v249, 8
  %v251 = getelementptr inbounds float, ptr %v40, i64 %v250
  %v252 = add i64 %v180, 0
  %v253 = and i64 %v252, %v94
  %v254 = mul i64 %v253, %v7
  %v255 = add i64 %v254, %v194
  %v256 = mul i64 %v255, 8
  %v257 = getelementptr inbounds float, ptr %v34, i64 %v256
  %v258 = add i64 %v180, 0
  %v259 = and i64 %v258, %v102
  %v260 = mul i64 %v259, %v7
  %v261 = add i64 %v260, %v194
  %v262 = mul i64 %v261, 32
  %v263 = getelementptr inbounds float, ptr %v64, i64 %v262
  %v264 = add i64 %v180, 0
  %v265 = and i64 %v264, %v114
  %v266 = mul i64 %v265, %v7
  %v267 = add i64 %v266, %v194
  %v268 = mul i64 %v267, 8
  %v269 = getelementptr inbounds float, ptr %v80, i64 %v268
  %v270 = add i64 %v180, 0
  %v271 = and i64 %v270, %v116
  %v272 = mul i64 %v271, %v7
  %v273 = add i64 %v272, %v194
  %v274 = mul i64 %v273, 8
  %v275 = getelementptr inbounds float, ptr %v82, i64 %v274
  %v276 = add i64 %v180, 0
  %v277 = and i64 %v276, 1
  %v278 = mul i64 %v277, %v7
  %v279 = add i64 %v278, %v194
  %v280 = mul i64 %v279, 8
  %v281 = getelementptr inbounds float, ptr %v40, i64 %v280
  %v282 = add i64 0, 0
  %v283 = getelementptr inbounds float, ptr %v201, i64 %v282
  %v284 = load <8 x float>, ptr %v283, align 4
  %v285 = add i64 0, 0
  %v286 = getelementptr inbounds float, ptr %v207, i64 %v285
  %v287 = load <8 x float>, ptr %v286, align 4
  %v288 = fadd <8 x float> %v284, %v287
  %v289 = add i64 0, 0
  %v290 = getelementptr inbounds float, ptr %v22, i64 %v289
  %v291 = load <8 x float>, ptr %v290, align 4
  %v292 = insertelement <8 x float> poison, float %v215, i64 0
  %v293 = shufflevector <8 x float> %v292, <8 x float> poison, <8 x i32> zeroinitializer
  %v294 = fsub <8 x float> %v293, %v291
  %v295 = add i64 0, 0
  %v296 = getelementptr inbounds float, ptr %v24, i64 %v295
  %v297 = load <8 x float>, ptr %v296, align 4
  %v298 = fdiv <8 x float> %v294, %v297
  %v299 = call <8 x float> @llvm.floor.v8f32(<8 x float> %v298)
  %v300 = fmul <8 x float> %v299, %v297
  %v301 = fsub <8 x float> %v294, %v300
  %v302 = fdiv <8 x float> %v301, %v297
  %v303 = add i64 0, 0
  %v304 = getelementptr inbounds float, ptr %v68, i64 %v303
  %v305 = load <8 x float>, ptr %v304, align 4
  %v306 = fcmp olt <8 x float> %v302, %v305
  %v307 = select <8 x i1> %v306, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v308 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v309 = shufflevector <8 x float> %v308, <8 x float> poison, <8 x i32> zeroinitializer
  %v310 = fmul <8 x float> %v309, %v302
  %v311 = add i64 0, 0
  %v312 = getelementptr inbounds float, ptr %v10, i64 %v311
  %v313 = load <8 x float>, ptr %v312, align 4
  %v314 = fdiv <8 x float> %v310, %v313
  %v315 = fcmp olt <8 x float> %v302, %v313
  %v316 = select <8 x i1> %v315, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v317 = fsub <8 x float> %v309, %v314
  %v318 = insertelement <8 x float> poison, float 0x3F50624DE0000000, i64 0
  %v319 = shufflevector <8 x float> %v318, <8 x float> poison, <8 x i32> zeroinitializer
  %v320 = fmul <8 x float> %v319, %v302
  %v321 = fcmp une <8 x float> %v316, splat (float 0x0000000000000000)
  %v322 = select <8 x i1> %v321, <8 x float> %v317, <8 x float> %v320
  %v323 = fcmp une <8 x float> %v307, splat (float 0x0000000000000000)
  %v324 = select <8 x i1> %v323, <8 x float> %v314, <8 x float> %v322
  %v325 = fmul <8 x float> %v288, %v324
  %v326 = add i64 0, 0
  %v327 = getelementptr inbounds float, ptr %v221, i64 %v326
  %v328 = load <8 x float>, ptr %v327, align 4
  %v329 = add i64 0, 0
  %v330 = getelementptr inbounds float, ptr %v227, i64 %v329
  %v331 = load <8 x float>, ptr %v330, align 4
  %v332 = fmul <8 x float> %v328, %v331
  %v333 = add i64 0, 0
  %v334 = getelementptr inbounds float, ptr %v233, i64 %v333
  %v335 = load <8 x float>, ptr %v334, align 4
  %v336 = add i64 0, 0
  %v337 = getelementptr inbounds float, ptr %v239, i64 %v336
  %v338 = load <8 x float>, ptr %v337, align 4
  %v339 = fmul <8 x float> %v335, %v338
  %v340 = fadd <8 x float> %v332, %v339
  %v341 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v340)
  %v342 = fcmp ogt <8 x float> %v341, splat (float 0x4023000000000000)
  %v343 = select <8 x i1> %v342, <8 x float> splat (float 0x4023000000000000), <8 x float> %v341
  %v344 = fadd <8 x float> %v343, %v343
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
  %v356 = shl <8 x i32> %v349, splat (i32 23)
  %v357 = add <8 x i32> %v356, splat (i32 1065353216)
  %v358 = bitcast <8 x i32> %v357 to <8 x float>
  %v359 = fsub <8 x float> %v358, splat (float 0x3FF0000000000000)
  %v360 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v358, <8 x float> %v355, <8 x float> %v359)
  %v361 = fadd <8 x float> %v360, splat (float 0x4000000000000000)
  %v362 = fdiv <8 x float> %v360, %v361
  %v363 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v362, <8 x float> %v340)
  %v364 = fmul <8 x float> %v325, %v363
  %v365 = add i64 0, 0
  %v366 = getelementptr inbounds float, ptr %v245, i64 %v365
  %v367 = load <8 x float>, ptr %v366, align 4
  %v368 = fmul <8 x float> %v364, %v367
  %v369 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v370 = shufflevector <8 x float> %v369, <8 x float> poison, <8 x i32> zeroinitializer
  %v371 = fsub <8 x float> %v370, %v367
  %v372 = fmul <8 x float> %v368, %v371
  %v373 = fmul <8 x float> %v325, %v367
  %v374 = fmul <8 x float> %v363, %v363
  %v375 = fsub <8 x float> %v370, %v374
  %v376 = fmul <8 x float> %v373, %v375
  %v377 = add i64 0, 0
  %v378 = getelementptr inbounds float, ptr %v251, i64 %v377
  %v379 = load <8 x float>, ptr %v378, align 4
  %v380 = fmul <8 x float> %v379, %v324
  %v381 = fadd <8 x float> %v376, %v380
  %v382 = add i64 0, 0
  %v383 = getelementptr inbounds float, ptr %v30, i64 %v382
  %v384 = load <8 x float>, ptr %v383, align 4
  %v385 = fmul <8 x float> %v372, %v384
  %v386 = fadd <8 x float> %v381, %v385
  %v387 = fmul <8 x float> %v386, %v335
  %v388 = fmul <8 x float> %v338, %v338
  %v389 = fsub <8 x float> %v370, %v388
  %v390 = fmul <8 x float> %v387, %v389
  %v391 = fmul <8 x float> %v367, %v363
  %v392 = fmul <8 x float> %v288, %v391
  %v393 = add i64 0, 0
  %v394 = getelementptr inbounds float, ptr %v257, i64 %v393
  %v395 = load <8 x float>, ptr %v394, align 4
  %v396 = fmul <8 x float> %v288, %v395
  %v397 = fmul <8 x float> %v379, %v331
  %v398 = fadd <8 x float> %v396, %v397
  %v399 = fsub <8 x float> %v392, %v398
  %v400 = fmul <8 x float> %v379, %v340
  %v401 = fadd <8 x float> %v399, %v400
  %v402 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v403 = shufflevector <8 x float> %v402, <8 x float> poison, <8 x i32> zeroinitializer
  %v404 = fcmp une <8 x float> %v307, splat (float 0x0000000000000000)
  %v405 = select <8 x i1> %v404, <8 x float> %v403, <8 x float> %v401
  %v406 = fcmp une <8 x float> %v316, splat (float 0x0000000000000000)
  %v407 = select <8 x i1> %v406, <8 x float> %v405, <8 x float> %v403
  %v408 = fcmp une <8 x float> %v307, splat (float 0x0000000000000000)
  %v409 = select <8 x i1> %v408, <8 x float> %v401, <8 x float> %v403
  %v410 = fsub <8 x float> %v407, %v409
  %v411 = fmul <8 x float> %v386, %v331
  %v412 = fmul <8 x float> %v411, %v328
  %v413 = fsub <8 x float> %v370, %v328
  %v414 = fmul <8 x float> %v412, %v413
  %v415 = fmul <8 x float> %v386, %v338
  %v416 = fmul <8 x float> %v415, %v335
  %v417 = fsub <8 x float> %v370, %v335
  %v418 = fmul <8 x float> %v416, %v417
  %v419 = fcmp une <8 x float> %v316, splat (float 0x0000000000000000)
  %v420 = select <8 x i1> %v419, <8 x float> %v403, <8 x float> %v405
  %v421 = fmul <8 x float> %v420, %v319
  %v422 = fsub <8 x float> %v409, %v407
  %v423 = fdiv <8 x float> %v422, %v313
  %v424 = fmul <8 x float> %v423, %v309
  %v425 = fadd <8 x float> %v421, %v424
  %v426 = fsub <8 x float> %v370, %v324
  %v427 = fmul <8 x float> %v379, %v426
  %v428 = fmul <8 x float> %v386, %v328
  %v429 = fadd <8 x float> %v427, %v428
  %v430 = add i64 0, 0
  %v431 = getelementptr inbounds float, ptr %v28, i64 %v430
  %v432 = load <8 x float>, ptr %v431, align 4
  %v433 = fmul <8 x float> %v414, %v432
  %v434 = fadd <8 x float> %v429, %v433
  %v435 = add i64 0, 0
  %v436 = getelementptr inbounds float, ptr %v26, i64 %v435
  %v437 = load <8 x float>, ptr %v436, align 4
  %v438 = fmul <8 x float> %v418, %v437
  %v439 = fadd <8 x float> %v434, %v438
  %v440 = add i64 24, 0
  %v441 = getelementptr inbounds float, ptr %v263, i64 %v440
  store <8 x float> %v372, ptr %v441, align 4
  %v442 = add i64 16, 0
  %v443 = getelementptr inbounds float, ptr %v263, i64 %v442
  store <8 x float> %v390, ptr %v443, align 4
  %v444 = add i64 0, 0
  %v445 = getelementptr inbounds float, ptr %v269, i64 %v444
  store <8 x float> %v410, ptr %v445, align 4
  %v446 = add i64 8, 0
  %v447 = getelementptr inbounds float, ptr %v263, i64 %v446
  store <8 x float> %v414, ptr %v447, align 4
  %v448 = add i64 0, 0
  %v449 = getelementptr inbounds float, ptr %v263, i64 %v448
  store <8 x float> %v418, ptr %v449, align 4
  %v450 = add i64 0, 0
  %v451 = getelementptr inbounds float, ptr %v275, i64 %v450
  store <8 x float> %v425, ptr %v451, align 4
  %v452 = add i64 0, 0
  %v453 = getelementptr inbounds float, ptr %v281, i64 %v452
  store <8 x float> %v439, ptr %v453, align 4
  %v454 = add nsw i64 %v194, 1
  br label %b16
b18:
  %v456 = add i64 %v7, 0
  %v457 = sdiv i64 %v456, 1
  %v458 = add i64 %v2, 1
  %v459 = mul i64 %v457, %v2
  %v460 = sdiv i64 %v459, %v3
  %v461 = mul i64 %v460, 1
  %v462 = icmp slt i64 %v461, %v7
  %v463 = select i1 %v462, i64 %v461, i64 %v7
  %v464 = mul i64 %v457, %v458
  %v465 = sdiv i64 %v464, %v3
  %v466 = mul i64 %v465, 1
  %v467 = icmp slt i64 %v466, %v7
  %v468 = select i1 %v467, i64 %v466, i64 %v7
  br label %b19
b19:
  %v469 = phi i64 [ %v463, %b18 ], [ %v598, %b24 ]
  %v470 = icmp slt i64 %v469, %v468
  br i1 %v470, label %b20, label %b21
b20:
  %v471 = add i64 %v469, 96
  %v472 = icmp slt i64 %v471, %v468
  %v473 = select i1 %v472, i64 %v471, i64 %v468
  br label %b22
b22:
  %v474 = phi i64 [ 0, %b20 ], [ %v597, %b27 ]
  %v475 = icmp slt i64 %v474, 1
  br i1 %v475, label %b23, label %b24
b23:
  %v476 = sub i64 %v473, %v469
  %v477 = sub i64 8, 1
  %v478 = add i64 %v476, %v477
  %v479 = sdiv i64 %v478, 8
  br label %b25
b25:
  %v480 = phi i64 [ 0, %b23 ], [ %v596, %b32 ]
  %v481 = icmp slt i64 %v480, %v479
  br i1 %v481, label %b26, label %b27
b26:
  %v482 = mul i64 %v476, %v480
  %v483 = sdiv i64 %v482, %v479
  %v484 = add i64 %v469, %v483
  %v485 = add i64 %v480, 1
  %v486 = mul i64 %v476, %v485
  %v487 = sdiv i64 %v486, %v479
  %v488 = add i64 %v469, %v487
  %v489 = mul i64 %v474, 256
  %v490 = getelementptr inbounds float, ptr %v122, i64 %v489
  %v491 = sub i64 %v488, %v484
  %v492 = add i64 %v180, 0
  %v493 = and i64 %v492, %v102
  %v494 = mul i64 %v493, %v7
  %v495 = add i64 %v494, %v484
  %v496 = mul i64 %v495, 32
  %v497 = getelementptr inbounds float, ptr %v64, i64 %v496
  %v498 = getelementptr inbounds float, ptr %v497, i64 0
  %v499 = sub i64 %v491, 1
  %v500 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v499
  %v501 = load ptr, ptr %v500, align 4
  %v502 = icmp sgt i64 %v491, 0
  br i1 %v502, label %b28, label %b29
b28:
  call void %v501(ptr %v498, i64 32, ptr %v490, i64 32, ptr %v455)
  br label %b29
b29:
  %v503 = add i64 %v489, 256
  br label %b30
b30:
  %v504 = phi i64 [ %v484, %b29 ], [ %v595, %b35 ]
  %v505 = icmp slt i64 %v504, %v488
  br i1 %v505, label %b31, label %b32
b31:
  %v506 = sub i64 %v504, %v484
  %v507 = mul i64 %v506, 8
  %v508 = getelementptr inbounds float, ptr %v455, i64 %v507
  %v509 = add i64 %v180, 1
  %v510 = and i64 %v509, 1
  %v511 = mul i64 %v510, %v7
  %v512 = add i64 %v511, %v504
  %v513 = mul i64 %v512, 8
  %v514 = getelementptr inbounds float, ptr %v38, i64 %v513
  %v515 = add i64 %v180, 0
  %v516 = and i64 %v515, %v92
  %v517 = mul i64 %v516, %v7
  %v518 = add i64 %v517, %v504
  %v519 = mul i64 %v518, 8
  %v520 = getelementptr inbounds float, ptr %v32, i64 %v519
  %v521 = add i64 %v180, 0
  %v522 = and i64 %v521, %v90
  %v523 = mul i64 %v522, %v7
  %v524 = add i64 %v523, %v504
  %v525 = mul i64 %v524, 1
  %v526 = getelementptr inbounds float, ptr %v14, i64 %v525
  %v527 = getelementptr inbounds float, ptr %v526, i64 0
  %v528 = load float, ptr %v527, align 4
  %v529 = add i64 %v180, 0
  %v530 = and i64 %v529, 1
  %v531 = mul i64 %v530, %v7
  %v532 = add i64 %v531, %v504
  %v533 = mul i64 %v532, 8
  %v534 = getelementptr inbounds float, ptr %v38, i64 %v533
  br label %b33
b33:
  %v535 = phi i64 [ 0, %b31 ], [ %v594, %b34 ]
  %v536 = icmp slt i64 %v535, 1
  br i1 %v536, label %b34, label %b35
b34:
  %v537 = mul i64 %v474, 1
  %v538 = add i64 %v537, %v535
  %v539 = mul i64 %v538, 8
  %v540 = add i64 0, %v535
  %v541 = mul i64 %v540, 8
  %v542 = getelementptr inbounds float, ptr %v508, i64 %v541
  %v543 = load <8 x float>, ptr %v542, align 4
  %v544 = add i64 0, %v539
  %v545 = getelementptr inbounds float, ptr %v514, i64 %v544
  %v546 = load <8 x float>, ptr %v545, align 4
  %v547 = add i64 0, %v539
  %v548 = getelementptr inbounds float, ptr %v520, i64 %v547
  %v549 = load <8 x float>, ptr %v548, align 4
  %v550 = fadd <8 x float> %v546, %v549
  %v551 = add i64 0, %v539
  %v552 = getelementptr inbounds float, ptr %v22, i64 %v551
  %v553 = load <8 x float>, ptr %v552, align 4
  %v554 = insertelement <8 x float> poison, float %v528, i64 0
  %v555 = shufflevector <8 x float> %v554, <8 x float> poison, <8 x i32> zeroinitializer
  %v556 = fsub <8 x float> %v555, %v553
  %v557 = add i64 0, %v539
  %v558 = getelementptr inbounds float, ptr %v24, i64 %v557
  %v559 = load <8 x float>, ptr %v558, align 4
  %v560 = fdiv <8 x float> %v556, %v559
  %v561 = call <8 x float> @llvm.floor.v8f32(<8 x float> %v560)
  %v562 = fmul <8 x float> %v561, %v559
  %v563 = fsub <8 x float> %v556, %v562
  %v564 = fdiv <8 x float> %v563, %v559
  %v565 = add i64 0, %v539
  %v566 = getelementptr inbounds float, ptr %v68, i64 %v565
  %v567 = load <8 x float>, ptr %v566, align 4
  %v568 = fcmp olt <8 x float> %v564, %v567
  %v569 = select <8 x i1> %v568, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v570 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v571 = shufflevector <8 x float> %v570, <8 x float> poison, <8 x i32> zeroinitializer
  %v572 = fmul <8 x float> %v571, %v564
  %v573 = add i64 0, %v539
  %v574 = getelementptr inbounds float, ptr %v10, i64 %v573
  %v575 = load <8 x float>, ptr %v574, align 4
  %v576 = fdiv <8 x float> %v572, %v575
  %v577 = fcmp olt <8 x float> %v564, %v575
  %v578 = select <8 x i1> %v577, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v579 = fsub <8 x float> %v571, %v576
  %v580 = insertelement <8 x float> poison, float 0x3F50624DE0000000, i64 0
  %v581 = shufflevector <8 x float> %v580, <8 x float> poison, <8 x i32> zeroinitializer
  %v582 = fmul <8 x float> %v581, %v564
  %v583 = fcmp une <8 x float> %v578, splat (float 0x0000000000000000)
  %v584 = select <8 x i1> %v583, <8 x float> %v579, <8 x float> %v582
  %v585 = fcmp une <8 x float> %v569, splat (float 0x0000000000000000)
  %v586 = select <8 x i1> %v585, <8 x float> %v576, <8 x float> %v584
  %v587 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v588 = shufflevector <8 x float> %v587, <8 x float> poison, <8 x i32> zeroinitializer
  %v589 = fsub <8 x float> %v588, %v586
  %v590 = fmul <8 x float> %v550, %v589
  %v591 = fadd <8 x float> %v590, %v543
  %v592 = add i64 0, %v539
  %v593 = getelementptr inbounds float, ptr %v534, i64 %v592
  store <8 x float> %v591, ptr %v593, align 4
  %v594 = add nsw i64 %v535, 1
  br label %b33
b35:
  %v595 = add nsw i64 %v504, 1
  br label %b30
b32:
  %v596 = add nsw i64 %v480, 1
  br label %b25
b27:
  %v597 = add nsw i64 %v474, 1
  br label %b22
b24:
  %v598 = add nsw i64 %v469, 96
  br label %b19
b21:
  %v599 = add nsw i64 %v177, 1
  br label %b13
b15:
  %v600 = icmp sgt i64 %v3, 1
  br i1 %v600, label %b36, label %b37
b36:
  %v601 = getelementptr inbounds i64, ptr %v1, i64 3
  %v602 = atomicrmw add ptr %v601, i64 1 acq_rel
  %v603 = mul i64 %v3, 2
  br label %b38
b38:
  %v604 = load atomic i64, ptr %v601 acquire, align 8
  %v605 = icmp slt i64 %v604, %v603
  br i1 %v605, label %b39, label %b40
b39:
  %v606 = call i32 @sched_yield()
  br label %b38
b40:
  br label %b37
b37:
  %v607 = getelementptr inbounds float, ptr %v118, i64 256
  %v608 = getelementptr inbounds i64, ptr %v1, i64 4
  %v609 = load i64, ptr %v608, align 8
  %v610 = icmp eq i64 %v609, 0
  br i1 %v610, label %b41, label %b42
b41:
  %v611 = add i64 1, 0
  %v612 = sdiv i64 %v611, 1
  %v613 = add i64 %v2, 1
  %v614 = mul i64 %v612, %v2
  %v615 = sdiv i64 %v614, %v3
  %v616 = mul i64 %v615, 1
  %v617 = icmp slt i64 %v616, 1
  %v618 = select i1 %v617, i64 %v616, i64 1
  %v619 = mul i64 %v612, %v613
  %v620 = sdiv i64 %v619, %v3
  %v621 = mul i64 %v620, 1
  %v622 = icmp slt i64 %v621, 1
  %v623 = select i1 %v622, i64 %v621, i64 1
  %v624 = icmp slt i64 %v623, 1
  %v625 = select i1 %v624, i64 %v623, i64 1
  br label %b43
b43:
  %v626 = phi i64 [ %v618, %b41 ], [ %v654, %b48 ]
  %v627 = icmp slt i64 %v626, %v625
  br i1 %v627, label %b44, label %b45
b44:
  %v628 = mul i64 %v626, 256
  %v629 = mul i64 %v626, 8
  %v630 = add i64 %v628, 0
  %v631 = add i64 %v629, 0
  %v632 = getelementptr inbounds float, ptr %v607, i64 %v630
  %v633 = sub i64 8, %v631
  %v634 = icmp slt i64 %v633, 0
  %v635 = select i1 %v634, i64 0, i64 %v633
  %v636 = icmp ult i64 %v635, 8
  %v637 = select i1 %v636, i64 %v635, i64 8
  %v638 = trunc i64 %v637 to i32
  %v639 = insertelement <8 x i32> poison, i32 %v638, i64 0
  %v640 = shufflevector <8 x i32> %v639, <8 x i32> poison, <8 x i32> zeroinitializer
  %v641 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v640
  %v642 = mul i64 %v631, 1
  %v643 = add i64 0, %v642
  %v644 = getelementptr inbounds float, ptr %v16, i64 %v643
  br label %b46
b46:
  %v645 = phi i64 [ 0, %b44 ], [ %v652, %b47 ]
  %v646 = icmp slt i64 %v645, 32
  br i1 %v646, label %b47, label %b48
b47:
  %v647 = mul i64 %v645, 8
  %v648 = getelementptr inbounds float, ptr %v644, i64 %v647
  %v649 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v648, <8 x i1> %v641, <8 x float> zeroinitializer)
  %v650 = mul i64 %v645, 8
  %v651 = getelementptr inbounds float, ptr %v632, i64 %v650
  store <8 x float> %v649, ptr %v651, align 4
  %v652 = add nsw i64 %v645, 1
  br label %b46
b48:
  %v653 = add i64 %v628, 256
  %v654 = add nsw i64 %v626, 1
  br label %b43
b45:
  br label %b42
b42:
  %v655 = icmp sgt i64 %v3, 1
  br i1 %v655, label %b49, label %b50
b49:
  %v656 = getelementptr inbounds i64, ptr %v1, i64 3
  %v657 = atomicrmw add ptr %v656, i64 1 acq_rel
  %v658 = mul i64 %v3, 3
  br label %b51
b51:
  %v659 = load atomic i64, ptr %v656 acquire, align 8
  %v660 = icmp slt i64 %v659, %v658
  br i1 %v660, label %b52, label %b53
b52:
  %v661 = call i32 @sched_yield()
  br label %b51
b53:
  br label %b50
b50:
  %v662 = add i64 %v8, 0
  %v663 = sdiv i64 %v662, 1
  %v664 = add i64 %v2, 1
  %v665 = mul i64 %v663, %v2
  %v666 = sdiv i64 %v665, %v3
  %v667 = mul i64 %v666, 1
  %v668 = icmp slt i64 %v667, %v8
  %v669 = select i1 %v668, i64 %v667, i64 %v8
  %v670 = mul i64 %v663, %v664
  %v671 = sdiv i64 %v670, %v3
  %v672 = mul i64 %v671, 1
  %v673 = icmp slt i64 %v672, %v8
  %v674 = select i1 %v673, i64 %v672, i64 %v8
  br label %b54
b54:
  %v675 = phi i64 [ %v669, %b50 ], [ %v704, %b59 ]
  %v676 = icmp slt i64 %v675, %v674
  br i1 %v676, label %b55, label %b56
b55:
  br label %b57
b57:
  %v677 = phi i64 [ 0, %b55 ], [ %v690, %b58 ]
  %v678 = phi <8 x float> [ splat (float 0x0000000000000000), %b55 ], [ %v689, %b58 ]
  %v679 = icmp slt i64 %v677, 8
  br i1 %v679, label %b58, label %b59
b58:
  %v680 = mul i64 %v675, 8
  %v681 = getelementptr inbounds float, ptr %v82, i64 %v680
  %v682 = add i64 0, %v677
  %v683 = getelementptr inbounds float, ptr %v681, i64 %v682
  %v684 = load <8 x float>, ptr %v683, align 4
  %v685 = add i64 0, %v677
  %v686 = getelementptr inbounds float, ptr %v24, i64 %v685
  %v687 = load <8 x float>, ptr %v686, align 4
  %v688 = fdiv <8 x float> %v684, %v687
  %v689 = fadd <8 x float> %v678, %v688
  %v690 = add nsw i64 %v677, 8
  br label %b57
b59:
  %v691 = shufflevector <8 x float> %v678, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v692 = shufflevector <8 x float> %v678, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v693 = fadd <4 x float> %v691, %v692
  %v694 = shufflevector <4 x float> %v693, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v695 = shufflevector <4 x float> %v693, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v696 = fadd <2 x float> %v694, %v695
  %v697 = extractelement <2 x float> %v696, i64 0
  %v698 = extractelement <2 x float> %v696, i64 1
  %v699 = fadd float %v697, %v698
  %v700 = fadd float %v699, 0x0000000000000000
  %v701 = mul i64 %v675, 1
  %v702 = getelementptr inbounds float, ptr %v44, i64 %v701
  %v703 = getelementptr inbounds float, ptr %v702, i64 0
  store float %v700, ptr %v703, align 4
  %v704 = add nsw i64 %v675, 1
  br label %b54
b56:
  %v706 = add i64 %v8, 0
  %v707 = sdiv i64 %v706, 1
  %v708 = add i64 %v2, 1
  %v709 = mul i64 %v707, %v2
  %v710 = sdiv i64 %v709, %v3
  %v711 = mul i64 %v710, 1
  %v712 = icmp slt i64 %v711, %v8
  %v713 = select i1 %v712, i64 %v711, i64 %v8
  %v714 = mul i64 %v707, %v708
  %v715 = sdiv i64 %v714, %v3
  %v716 = mul i64 %v715, 1
  %v717 = icmp slt i64 %v716, %v8
  %v718 = select i1 %v717, i64 %v716, i64 %v8
  br label %b60
b60:
  %v719 = phi i64 [ %v713, %b56 ], [ %v772, %b65 ]
  %v720 = icmp slt i64 %v719, %v718
  br i1 %v720, label %b61, label %b62
b61:
  %v721 = add i64 %v719, 96
  %v722 = icmp slt i64 %v721, %v718
  %v723 = select i1 %v722, i64 %v721, i64 %v718
  br label %b63
b63:
  %v724 = phi i64 [ 0, %b61 ], [ %v771, %b68 ]
  %v725 = icmp slt i64 %v724, 1
  br i1 %v725, label %b64, label %b65
b64:
  %v726 = sub i64 %v723, %v719
  %v727 = sub i64 8, 1
  %v728 = add i64 %v726, %v727
  %v729 = sdiv i64 %v728, 8
  br label %b66
b66:
  %v730 = phi i64 [ 0, %b64 ], [ %v770, %b73 ]
  %v731 = icmp slt i64 %v730, %v729
  br i1 %v731, label %b67, label %b68
b67:
  %v732 = mul i64 %v726, %v730
  %v733 = sdiv i64 %v732, %v729
  %v734 = add i64 %v719, %v733
  %v735 = add i64 %v730, 1
  %v736 = mul i64 %v726, %v735
  %v737 = sdiv i64 %v736, %v729
  %v738 = add i64 %v719, %v737
  %v739 = mul i64 %v724, 256
  %v740 = getelementptr inbounds float, ptr %v607, i64 %v739
  %v741 = sub i64 %v738, %v734
  %v742 = mul i64 %v734, 32
  %v743 = getelementptr inbounds float, ptr %v64, i64 %v742
  %v744 = getelementptr inbounds float, ptr %v743, i64 0
  %v745 = sub i64 %v741, 1
  %v746 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v745
  %v747 = load ptr, ptr %v746, align 4
  %v748 = icmp sgt i64 %v741, 0
  br i1 %v748, label %b69, label %b70
b69:
  call void %v747(ptr %v744, i64 32, ptr %v740, i64 32, ptr %v705)
  br label %b70
b70:
  %v749 = add i64 %v739, 256
  br label %b71
b71:
  %v750 = phi i64 [ %v734, %b70 ], [ %v769, %b76 ]
  %v751 = icmp slt i64 %v750, %v738
  br i1 %v751, label %b72, label %b73
b72:
  %v752 = sub i64 %v750, %v734
  %v753 = mul i64 %v752, 8
  %v754 = getelementptr inbounds float, ptr %v705, i64 %v753
  %v755 = mul i64 %v750, 8
  %v756 = getelementptr inbounds float, ptr %v42, i64 %v755
  br label %b74
b74:
  %v757 = phi i64 [ 0, %b72 ], [ %v768, %b75 ]
  %v758 = icmp slt i64 %v757, 1
  br i1 %v758, label %b75, label %b76
b75:
  %v759 = mul i64 %v724, 1
  %v760 = add i64 %v759, %v757
  %v761 = mul i64 %v760, 8
  %v762 = add i64 0, %v757
  %v763 = mul i64 %v762, 8
  %v764 = getelementptr inbounds float, ptr %v754, i64 %v763
  %v765 = load <8 x float>, ptr %v764, align 4
  %v766 = add i64 0, %v761
  %v767 = getelementptr inbounds float, ptr %v756, i64 %v766
  store <8 x float> %v765, ptr %v767, align 4
  %v768 = add nsw i64 %v757, 1
  br label %b74
b76:
  %v769 = add nsw i64 %v750, 1
  br label %b71
b73:
  %v770 = add nsw i64 %v730, 1
  br label %b66
b68:
  %v771 = add nsw i64 %v724, 1
  br label %b63
b65:
  %v772 = add nsw i64 %v719, 96
  br label %b60
b62:
  %v773 = icmp sgt i64 %v3, 1
  br i1 %v773, label %b77, label %b78
b77:
  %v774 = getelementptr inbounds i64, ptr %v1, i64 3
  %v775 = atomicrmw add ptr %v774, i64 1 acq_rel
  %v776 = mul i64 %v3, 4
  br label %b79
b79:
  %v777 = load atomic i64, ptr %v774 acquire, align 8
  %v778 = icmp slt i64 %v777, %v776
  br i1 %v778, label %b80, label %b81
b80:
  %v779 = call i32 @sched_yield()
  br label %b79
b81:
  br label %b78
b78:
  %v780 = mul i64 0, 32
  %v781 = getelementptr inbounds float, ptr %v64, i64 %v780
  %v782 = getelementptr inbounds float, ptr %v781, i64 0
  %v783 = mul i64 0, 8
  %v784 = getelementptr inbounds float, ptr %v12, i64 %v783
  %v785 = getelementptr inbounds float, ptr %v784, i64 0
  %v786 = getelementptr inbounds float, ptr %v121, i64 12288
  %v787 = add i64 32, 1
  %v788 = sdiv i64 %v787, 2
  %v789 = add i64 %v2, 1
  %v790 = mul i64 %v788, %v2
  %v791 = sdiv i64 %v790, %v3
  %v792 = mul i64 %v791, 2
  %v793 = icmp slt i64 %v792, 32
  %v794 = select i1 %v793, i64 %v792, i64 32
  %v795 = mul i64 %v788, %v789
  %v796 = sdiv i64 %v795, %v3
  %v797 = mul i64 %v796, 2
  %v798 = icmp slt i64 %v797, 32
  %v799 = select i1 %v798, i64 %v797, i64 32
  %v800 = getelementptr inbounds float, ptr %v46, i64 0
  br label %b82
b82:
  %v801 = phi i64 [ %v794, %b78 ], [ %v809, %b87 ]
  %v802 = icmp slt i64 %v801, %v799
  br i1 %v802, label %b83, label %b84
b83:
  %v803 = mul i64 %v801, 8
  %v804 = getelementptr inbounds float, ptr %v800, i64 %v803
  br label %b85
b85:
  %v805 = phi i64 [ 0, %b83 ], [ %v808, %b86 ]
  %v806 = icmp slt i64 %v805, 8
  br i1 %v806, label %b86, label %b87
b86:
  %v807 = getelementptr inbounds float, ptr %v804, i64 %v805
  store float 0x0000000000000000, ptr %v807, align 4
  %v808 = add nsw i64 %v805, 1
  br label %b85
b87:
  %v809 = add nsw i64 %v801, 1
  br label %b82
b84:
  %v810 = mul i64 %v8, 1
  br label %b88
b88:
  %v811 = phi i64 [ 0, %b84 ], [ %v915, %b93 ]
  %v812 = icmp slt i64 %v811, %v810
  br i1 %v812, label %b89, label %b90
b89:
  %v813 = sub i64 %v810, %v811
  %v814 = icmp slt i64 %v813, 384
  %v815 = select i1 %v814, i64 %v813, i64 384
  br label %b91
b91:
  %v816 = phi i64 [ %v794, %b89 ], [ %v914, %b117 ]
  %v817 = icmp slt i64 %v816, %v799
  br i1 %v817, label %b92, label %b93
b92:
  %v818 = sub i64 %v799, %v816
  %v819 = icmp slt i64 %v818, 64
  %v820 = select i1 %v819, i64 %v818, i64 64
  %v821 = sdiv i64 %v820, 2
  %v822 = mul i64 %v821, 2
  %v823 = sub i64 %v820, %v822
  %v824 = mul i64 %v811, 32
  %v825 = add i64 %v824, %v816
  %v826 = getelementptr inbounds float, ptr %v782, i64 %v825
  br label %b94
b94:
  %v827 = phi i64 [ 0, %b92 ], [ %v853, %b102 ]
  %v828 = icmp slt i64 %v827, %v815
  br i1 %v828, label %b95, label %b96
b95:
  %v829 = mul i64 %v827, 32
  %v830 = getelementptr inbounds float, ptr %v826, i64 %v829
  %v831 = mul i64 %v827, 2
  %v832 = getelementptr inbounds float, ptr %v786, i64 %v831
  br label %b97
b97:
  %v833 = phi i64 [ 0, %b95 ], [ %v842, %b98 ]
  %v834 = icmp slt i64 %v833, %v821
  br i1 %v834, label %b98, label %b99
b98:
  %v835 = mul i64 %v833, 2
  %v836 = getelementptr inbounds float, ptr %v830, i64 %v835
  %v837 = mul i64 %v833, 768
  %v838 = getelementptr inbounds float, ptr %v832, i64 %v837
  %v839 = getelementptr inbounds float, ptr %v836, i64 0
  %v840 = load <2 x float>, ptr %v839, align 4
  %v841 = getelementptr inbounds float, ptr %v838, i64 0
  store <2 x float> %v840, ptr %v841, align 4
  %v842 = add nsw i64 %v833, 1
  br label %b97
b99:
  %v843 = mul i64 %v821, 2
  %v844 = getelementptr inbounds float, ptr %v830, i64 %v843
  %v845 = mul i64 %v821, 768
  %v846 = getelementptr inbounds float, ptr %v832, i64 %v845
  br label %b100
b100:
  %v847 = phi i64 [ 0, %b99 ], [ %v852, %b101 ]
  %v848 = icmp slt i64 %v847, %v823
  br i1 %v848, label %b101, label %b102
b101:
  %v849 = getelementptr inbounds float, ptr %v844, i64 %v847
  %v850 = load float, ptr %v849, align 4
  %v851 = getelementptr inbounds float, ptr %v846, i64 %v847
  store float %v850, ptr %v851, align 4
  %v852 = add nsw i64 %v847, 1
  br label %b100, !llvm.loop !0
b102:
  %v853 = add nsw i64 %v827, 1
  br label %b94
b96:
  br label %b103
b103:
  %v854 = phi i64 [ 0, %b96 ], [ %v889, %b111 ]
  %v855 = icmp slt i64 %v854, 0
  br i1 %v855, label %b104, label %b105
b104:
  %v856 = mul i64 %v811, 8
  %v857 = add i64 %v856, %v854
  %v858 = getelementptr inbounds float, ptr %v785, i64 %v857
  br label %b106
b106:
  %v859 = phi i64 [ 0, %b104 ], [ %v877, %b107 ]
  %v860 = icmp slt i64 %v859, %v815
  br i1 %v860, label %b107, label %b108
b107:
  %v861 = mul i64 %v859, 8
  %v862 = getelementptr inbounds float, ptr %v858, i64 %v861
  %v863 = mul i64 %v859, 32
  %v864 = getelementptr inbounds float, ptr %v121, i64 %v863
  %v865 = getelementptr inbounds float, ptr %v862, i64 0
  %v866 = load <8 x float>, ptr %v865, align 4
  %v867 = getelementptr inbounds float, ptr %v864, i64 0
  store <8 x float> %v866, ptr %v867, align 4
  %v868 = getelementptr inbounds float, ptr %v862, i64 8
  %v869 = load <8 x float>, ptr %v868, align 4
  %v870 = getelementptr inbounds float, ptr %v864, i64 8
  store <8 x float> %v869, ptr %v870, align 4
  %v871 = getelementptr inbounds float, ptr %v862, i64 16
  %v872 = load <8 x float>, ptr %v871, align 4
  %v873 = getelementptr inbounds float, ptr %v864, i64 16
  store <8 x float> %v872, ptr %v873, align 4
  %v874 = getelementptr inbounds float, ptr %v862, i64 24
  %v875 = load <8 x float>, ptr %v874, align 4
  %v876 = getelementptr inbounds float, ptr %v864, i64 24
  store <8 x float> %v875, ptr %v876, align 4
  %v877 = add nsw i64 %v859, 1
  br label %b106
b108:
  %v878 = sdiv i64 %v820, 2
  br label %b109
b109:
  %v879 = phi i64 [ 0, %b108 ], [ %v888, %b110 ]
  %v880 = icmp slt i64 %v879, %v878
  br i1 %v880, label %b110, label %b111
b110:
  %v881 = mul i64 %v879, 2
  %v882 = add i64 %v816, %v881
  %v883 = mul i64 %v879, 768
  %v884 = getelementptr inbounds float, ptr %v786, i64 %v883
  %v885 = mul i64 %v882, 8
  %v886 = add i64 %v885, %v854
  %v887 = getelementptr inbounds float, ptr %v800, i64 %v886
  call void @outer_2x32(ptr %v884, ptr %v121, i64 %v815, ptr %v887, i64 8)
  %v888 = add nsw i64 %v879, 1
  br label %b109
b111:
  %v889 = add nsw i64 %v854, 32
  br label %b103
b105:
  %v890 = mul i64 %v811, 8
  %v891 = add i64 %v890, 0
  %v892 = getelementptr inbounds float, ptr %v785, i64 %v891
  br label %b112
b112:
  %v893 = phi i64 [ 0, %b105 ], [ %v902, %b113 ]
  %v894 = icmp slt i64 %v893, %v815
  br i1 %v894, label %b113, label %b114
b113:
  %v895 = mul i64 %v893, 8
  %v896 = getelementptr inbounds float, ptr %v892, i64 %v895
  %v897 = mul i64 %v893, 8
  %v898 = getelementptr inbounds float, ptr %v121, i64 %v897
  %v899 = getelementptr inbounds float, ptr %v896, i64 0
  %v900 = load <8 x float>, ptr %v899, align 4
  %v901 = getelementptr inbounds float, ptr %v898, i64 0
  store <8 x float> %v900, ptr %v901, align 4
  %v902 = add nsw i64 %v893, 1
  br label %b112
b114:
  %v903 = sdiv i64 %v820, 2
  br label %b115
b115:
  %v904 = phi i64 [ 0, %b114 ], [ %v913, %b116 ]
  %v905 = icmp slt i64 %v904, %v903
  br i1 %v905, label %b116, label %b117
b116:
  %v906 = mul i64 %v904, 2
  %v907 = add i64 %v816, %v906
  %v908 = mul i64 %v904, 768
  %v909 = getelementptr inbounds float, ptr %v786, i64 %v908
  %v910 = mul i64 %v907, 8
  %v911 = add i64 %v910, 0
  %v912 = getelementptr inbounds float, ptr %v800, i64 %v911
  call void @outer_2x8(ptr %v909, ptr %v121, i64 %v815, ptr %v912, i64 8)
  %v913 = add nsw i64 %v904, 1
  br label %b115
b117:
  %v914 = add nsw i64 %v816, 64
  br label %b91
b93:
  %v915 = add nsw i64 %v811, 384
  br label %b88
b90:
  %v916 = icmp sgt i64 %v3, 1
  br i1 %v916, label %b118, label %b119
b118:
  %v917 = getelementptr inbounds i64, ptr %v1, i64 3
  %v918 = atomicrmw add ptr %v917, i64 1 acq_rel
  %v919 = mul i64 %v3, 5
  br label %b120
b120:
  %v920 = load atomic i64, ptr %v917 acquire, align 8
  %v921 = icmp slt i64 %v920, %v919
  br i1 %v921, label %b121, label %b122
b121:
  %v922 = call i32 @sched_yield()
  br label %b120
b122:
  br label %b119
b119:
  %v923 = mul i64 0, 32
  %v924 = getelementptr inbounds float, ptr %v64, i64 %v923
  %v925 = getelementptr inbounds float, ptr %v924, i64 0
  %v926 = mul i64 0, 8
  %v927 = getelementptr inbounds float, ptr %v34, i64 %v926
  %v928 = getelementptr inbounds float, ptr %v927, i64 0
  %v929 = getelementptr inbounds float, ptr %v121, i64 12288
  %v930 = add i64 32, 1
  %v931 = sdiv i64 %v930, 2
  %v932 = add i64 %v2, 1
  %v933 = mul i64 %v931, %v2
  %v934 = sdiv i64 %v933, %v3
  %v935 = mul i64 %v934, 2
  %v936 = icmp slt i64 %v935, 32
  %v937 = select i1 %v936, i64 %v935, i64 32
  %v938 = mul i64 %v931, %v932
  %v939 = sdiv i64 %v938, %v3
  %v940 = mul i64 %v939, 2
  %v941 = icmp slt i64 %v940, 32
  %v942 = select i1 %v941, i64 %v940, i64 32
  %v943 = getelementptr inbounds float, ptr %v48, i64 0
  br label %b123
b123:
  %v944 = phi i64 [ %v937, %b119 ], [ %v952, %b128 ]
  %v945 = icmp slt i64 %v944, %v942
  br i1 %v945, label %b124, label %b125
b124:
  %v946 = mul i64 %v944, 8
  %v947 = getelementptr inbounds float, ptr %v943, i64 %v946
  br label %b126
b126:
  %v948 = phi i64 [ 0, %b124 ], [ %v951, %b127 ]
  %v949 = icmp slt i64 %v948, 8
  br i1 %v949, label %b127, label %b128
b127:
  %v950 = getelementptr inbounds float, ptr %v947, i64 %v948
  store float 0x0000000000000000, ptr %v950, align 4
  %v951 = add nsw i64 %v948, 1
  br label %b126
b128:
  %v952 = add nsw i64 %v944, 1
  br label %b123
b125:
  %v953 = mul i64 %v8, 1
  br label %b129
b129:
  %v954 = phi i64 [ 0, %b125 ], [ %v1058, %b134 ]
  %v955 = icmp slt i64 %v954, %v953
  br i1 %v955, label %b130, label %b131
b130:
  %v956 = sub i64 %v953, %v954
  %v957 = icmp slt i64 %v956, 384
  %v958 = select i1 %v957, i64 %v956, i64 384
  br label %b132
b132:
  %v959 = phi i64 [ %v937, %b130 ], [ %v1057, %b158 ]
  %v960 = icmp slt i64 %v959, %v942
  br i1 %v960, label %b133, label %b134
b133:
  %v961 = sub i64 %v942, %v959
  %v962 = icmp slt i64 %v961, 64
  %v963 = select i1 %v962, i64 %v961, i64 64
  %v964 = sdiv i64 %v963, 2
  %v965 = mul i64 %v964, 2
  %v966 = sub i64 %v963, %v965
  %v967 = mul i64 %v954, 32
  %v968 = add i64 %v967, %v959
  %v969 = getelementptr inbounds float, ptr %v925, i64 %v968
  br label %b135
b135:
  %v970 = phi i64 [ 0, %b133 ], [ %v996, %b143 ]
  %v971 = icmp slt i64 %v970, %v958
  br i1 %v971, label %b136, label %b137
b136:
  %v972 = mul i64 %v970, 32
  %v973 = getelementptr inbounds float, ptr %v969, i64 %v972
  %v974 = mul i64 %v970, 2
  %v975 = getelementptr inbounds float, ptr %v929, i64 %v974
  br label %b138
b138:
  %v976 = phi i64 [ 0, %b136 ], [ %v985, %b139 ]
  %v977 = icmp slt i64 %v976, %v964
  br i1 %v977, label %b139, label %b140
b139:
  %v978 = mul i64 %v976, 2
  %v979 = getelementptr inbounds float, ptr %v973, i64 %v978
  %v980 = mul i64 %v976, 768
  %v981 = getelementptr inbounds float, ptr %v975, i64 %v980
  %v982 = getelementptr inbounds float, ptr %v979, i64 0
  %v983 = load <2 x float>, ptr %v982, align 4
  %v984 = getelementptr inbounds float, ptr %v981, i64 0
  store <2 x float> %v983, ptr %v984, align 4
  %v985 = add nsw i64 %v976, 1
  br label %b138
b140:
  %v986 = mul i64 %v964, 2
  %v987 = getelementptr inbounds float, ptr %v973, i64 %v986
  %v988 = mul i64 %v964, 768
  %v989 = getelementptr inbounds float, ptr %v975, i64 %v988
  br label %b141
b141:
  %v990 = phi i64 [ 0, %b140 ], [ %v995, %b142 ]
  %v991 = icmp slt i64 %v990, %v966
  br i1 %v991, label %b142, label %b143
b142:
  %v992 = getelementptr inbounds float, ptr %v987, i64 %v990
  %v993 = load float, ptr %v992, align 4
  %v994 = getelementptr inbounds float, ptr %v989, i64 %v990
  store float %v993, ptr %v994, align 4
  %v995 = add nsw i64 %v990, 1
  br label %b141, !llvm.loop !3
b143:
  %v996 = add nsw i64 %v970, 1
  br label %b135
b137:
  br label %b144
b144:
  %v997 = phi i64 [ 0, %b137 ], [ %v1032, %b152 ]
  %v998 = icmp slt i64 %v997, 0
  br i1 %v998, label %b145, label %b146
b145:
  %v999 = mul i64 %v954, 8
  %v1000 = add i64 %v999, %v997
  %v1001 = getelementptr inbounds float, ptr %v928, i64 %v1000
  br label %b147
b147:
  %v1002 = phi i64 [ 0, %b145 ], [ %v1020, %b148 ]
  %v1003 = icmp slt i64 %v1002, %v958
  br i1 %v1003, label %b148, label %b149
b148:
  %v1004 = mul i64 %v1002, 8
  %v1005 = getelementptr inbounds float, ptr %v1001, i64 %v1004
  %v1006 = mul i64 %v1002, 32
  %v1007 = getelementptr inbounds float, ptr %v121, i64 %v1006
  %v1008 = getelementptr inbounds float, ptr %v1005, i64 0
  %v1009 = load <8 x float>, ptr %v1008, align 4
  %v1010 = getelementptr inbounds float, ptr %v1007, i64 0
  store <8 x float> %v1009, ptr %v1010, align 4
  %v1011 = getelementptr inbounds float, ptr %v1005, i64 8
  %v1012 = load <8 x float>, ptr %v1011, align 4
  %v1013 = getelementptr inbounds float, ptr %v1007, i64 8
  store <8 x float> %v1012, ptr %v1013, align 4
  %v1014 = getelementptr inbounds float, ptr %v1005, i64 16
  %v1015 = load <8 x float>, ptr %v1014, align 4
  %v1016 = getelementptr inbounds float, ptr %v1007, i64 16
  store <8 x float> %v1015, ptr %v1016, align 4
  %v1017 = getelementptr inbounds float, ptr %v1005, i64 24
  %v1018 = load <8 x float>, ptr %v1017, align 4
  %v1019 = getelementptr inbounds float, ptr %v1007, i64 24
  store <8 x float> %v1018, ptr %v1019, align 4
  %v1020 = add nsw i64 %v1002, 1
  br label %b147
b149:
  %v1021 = sdiv i64 %v963, 2
  br label %b150
b150:
  %v1022 = phi i64 [ 0, %b149 ], [ %v1031, %b151 ]
  %v1023 = icmp slt i64 %v1022, %v1021
  br i1 %v1023, label %b151, label %b152
b151:
  %v1024 = mul i64 %v1022, 2
  %v1025 = add i64 %v959, %v1024
  %v1026 = mul i64 %v1022, 768
  %v1027 = getelementptr inbounds float, ptr %v929, i64 %v1026
  %v1028 = mul i64 %v1025, 8
  %v1029 = add i64 %v1028, %v997
  %v1030 = getelementptr inbounds float, ptr %v943, i64 %v1029
  call void @outer_2x32(ptr %v1027, ptr %v121, i64 %v958, ptr %v1030, i64 8)
  %v1031 = add nsw i64 %v1022, 1
  br label %b150
b152:
  %v1032 = add nsw i64 %v997, 32
  br label %b144
b146:
  %v1033 = mul i64 %v954, 8
  %v1034 = add i64 %v1033, 0
  %v1035 = getelementptr inbounds float, ptr %v928, i64 %v1034
  br label %b153
b153:
  %v1036 = phi i64 [ 0, %b146 ], [ %v1045, %b154 ]
  %v1037 = icmp slt i64 %v1036, %v958
  br i1 %v1037, label %b154, label %b155
b154:
  %v1038 = mul i64 %v1036, 8
  %v1039 = getelementptr inbounds float, ptr %v1035, i64 %v1038
  %v1040 = mul i64 %v1036, 8
  %v1041 = getelementptr inbounds float, ptr %v121, i64 %v1040
  %v1042 = getelementptr inbounds float, ptr %v1039, i64 0
  %v1043 = load <8 x float>, ptr %v1042, align 4
  %v1044 = getelementptr inbounds float, ptr %v1041, i64 0
  store <8 x float> %v1043, ptr %v1044, align 4
  %v1045 = add nsw i64 %v1036, 1
  br label %b153
b155:
  %v1046 = sdiv i64 %v963, 2
  br label %b156
b156:
  %v1047 = phi i64 [ 0, %b155 ], [ %v1056, %b157 ]
  %v1048 = icmp slt i64 %v1047, %v1046
  br i1 %v1048, label %b157, label %b158
b157:
  %v1049 = mul i64 %v1047, 2
  %v1050 = add i64 %v959, %v1049
  %v1051 = mul i64 %v1047, 768
  %v1052 = getelementptr inbounds float, ptr %v929, i64 %v1051
  %v1053 = mul i64 %v1050, 8
  %v1054 = add i64 %v1053, 0
  %v1055 = getelementptr inbounds float, ptr %v943, i64 %v1054
  call void @outer_2x8(ptr %v1052, ptr %v121, i64 %v958, ptr %v1055, i64 8)
  %v1056 = add nsw i64 %v1047, 1
  br label %b156
b158:
  %v1057 = add nsw i64 %v959, 64
  br label %b132
b134:
  %v1058 = add nsw i64 %v954, 384
  br label %b129
b131:
  %v1059 = icmp sgt i64 %v3, 1
  br i1 %v1059, label %b159, label %b160
b159:
  %v1060 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1061 = atomicrmw add ptr %v1060, i64 1 acq_rel
  %v1062 = mul i64 %v3, 6
  br label %b161
b161:
  %v1063 = load atomic i64, ptr %v1060 acquire, align 8
  %v1064 = icmp slt i64 %v1063, %v1062
  br i1 %v1064, label %b162, label %b163
b162:
  %v1065 = call i32 @sched_yield()
  br label %b161
b163:
  br label %b160
b160:
  %v1066 = icmp eq i64 %v2, 0
  br i1 %v1066, label %b164, label %b165
b164:
  br label %b166
b166:
  %v1067 = phi i64 [ 0, %b164 ], [ %v1089, %b171 ]
  %v1068 = icmp slt i64 %v1067, 32
  br i1 %v1068, label %b167, label %b168
b167:
  br label %b169
b169:
  %v1069 = phi i64 [ 0, %b167 ], [ %v1086, %b174 ]
  %v1070 = phi <8 x float> [ splat (float 0x0000000000000000), %b167 ], [ %v1085, %b174 ]
  %v1071 = icmp slt i64 %v1069, %v8
  br i1 %v1071, label %b170, label %b171
b170:
  %v1072 = add i64 %v1069, 128
  %v1073 = icmp slt i64 %v1072, %v8
  %v1074 = select i1 %v1073, i64 %v1072, i64 %v8
  br label %b172
b172:
  %v1075 = phi i64 [ %v1069, %b170 ], [ %v1084, %b173 ]
  %v1076 = phi <8 x float> [ splat (float 0x0000000000000000), %b170 ], [ %v1083, %b173 ]
  %v1077 = icmp slt i64 %v1075, %v1074
  br i1 %v1077, label %b173, label %b174
b173:
  %v1078 = mul i64 %v1075, 32
  %v1079 = getelementptr inbounds float, ptr %v64, i64 %v1078
  %v1080 = add i64 0, %v1067
  %v1081 = getelementptr inbounds float, ptr %v1079, i64 %v1080
  %v1082 = load <8 x float>, ptr %v1081, align 4
  %v1083 = fadd <8 x float> %v1076, %v1082
  %v1084 = add nsw i64 %v1075, 1
  br label %b172
b174:
  %v1085 = fadd <8 x float> %v1070, %v1076
  %v1086 = add nsw i64 %v1069, 128
  br label %b169
b171:
  %v1087 = add i64 0, %v1067
  %v1088 = getelementptr inbounds float, ptr %v50, i64 %v1087
  store <8 x float> %v1070, ptr %v1088, align 4
  %v1089 = add nsw i64 %v1067, 8
  br label %b166
b168:
  br label %b165
b165:
  %v1090 = icmp sgt i64 %v3, 1
  br i1 %v1090, label %b175, label %b176
b175:
  %v1091 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1092 = atomicrmw add ptr %v1091, i64 1 acq_rel
  %v1093 = mul i64 %v3, 7
  br label %b177
b177:
  %v1094 = load atomic i64, ptr %v1091 acquire, align 8
  %v1095 = icmp slt i64 %v1094, %v1093
  br i1 %v1095, label %b178, label %b179
b178:
  %v1096 = call i32 @sched_yield()
  br label %b177
b179:
  br label %b176
b176:
  %v1097 = icmp eq i64 %v2, 0
  br i1 %v1097, label %b180, label %b181
b180:
  br label %b182
b182:
  %v1098 = phi i64 [ 0, %b180 ], [ %v1120, %b187 ]
  %v1099 = phi <8 x float> [ splat (float 0x0000000000000000), %b180 ], [ %v1119, %b187 ]
  %v1100 = icmp slt i64 %v1098, %v8
  br i1 %v1100, label %b183, label %b184
b183:
  %v1101 = add i64 %v1098, 128
  %v1102 = icmp slt i64 %v1101, %v8
  %v1103 = select i1 %v1102, i64 %v1101, i64 %v8
  br label %b185
b185:
  %v1104 = phi i64 [ %v1098, %b183 ], [ %v1118, %b186 ]
  %v1105 = phi <8 x float> [ splat (float 0x0000000000000000), %b183 ], [ %v1117, %b186 ]
  %v1106 = icmp slt i64 %v1104, %v1103
  br i1 %v1106, label %b186, label %b187
b186:
  %v1107 = mul i64 %v1104, 8
  %v1108 = getelementptr inbounds float, ptr %v82, i64 %v1107
  %v1109 = add i64 0, 0
  %v1110 = getelementptr inbounds float, ptr %v1108, i64 %v1109
  %v1111 = load <8 x float>, ptr %v1110, align 4
  %v1112 = add i64 0, 0
  %v1113 = getelementptr inbounds float, ptr %v24, i64 %v1112
  %v1114 = load <8 x float>, ptr %v1113, align 4
  %v1115 = fdiv <8 x float> %v1111, %v1114
  %v1116 = fneg <8 x float> %v1115
  %v1117 = fadd <8 x float> %v1105, %v1116
  %v1118 = add nsw i64 %v1104, 1
  br label %b185
b187:
  %v1119 = fadd <8 x float> %v1099, %v1105
  %v1120 = add nsw i64 %v1098, 128
  br label %b182
b184:
  %v1121 = add i64 0, 0
  %v1122 = getelementptr inbounds float, ptr %v52, i64 %v1121
  store <8 x float> %v1099, ptr %v1122, align 4
  br label %b181
b181:
  %v1123 = icmp sgt i64 %v3, 1
  br i1 %v1123, label %b188, label %b189
b188:
  %v1124 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1125 = atomicrmw add ptr %v1124, i64 1 acq_rel
  %v1126 = mul i64 %v3, 8
  br label %b190
b190:
  %v1127 = load atomic i64, ptr %v1124 acquire, align 8
  %v1128 = icmp slt i64 %v1127, %v1126
  br i1 %v1128, label %b191, label %b192
b191:
  %v1129 = call i32 @sched_yield()
  br label %b190
b192:
  br label %b189
b189:
  %v1130 = icmp eq i64 %v2, 0
  br i1 %v1130, label %b193, label %b194
b193:
  br label %b195
b195:
  %v1131 = phi i64 [ 0, %b193 ], [ %v1169, %b200 ]
  %v1132 = phi <8 x float> [ splat (float 0x0000000000000000), %b193 ], [ %v1168, %b200 ]
  %v1133 = icmp slt i64 %v1131, %v8
  br i1 %v1133, label %b196, label %b197
b196:
  %v1134 = add i64 %v1131, 128
  %v1135 = icmp slt i64 %v1134, %v8
  %v1136 = select i1 %v1135, i64 %v1134, i64 %v8
  br label %b198
b198:
  %v1137 = phi i64 [ %v1131, %b196 ], [ %v1167, %b199 ]
  %v1138 = phi <8 x float> [ splat (float 0x0000000000000000), %b196 ], [ %v1166, %b199 ]
  %v1139 = icmp slt i64 %v1137, %v1136
  br i1 %v1139, label %b199, label %b200
b199:
  %v1140 = mul i64 %v1137, 8
  %v1141 = getelementptr inbounds float, ptr %v82, i64 %v1140
  %v1142 = mul i64 %v1137, 1
  %v1143 = getelementptr inbounds float, ptr %v14, i64 %v1142
  %v1144 = getelementptr inbounds float, ptr %v1143, i64 0
  %v1145 = load float, ptr %v1144, align 4
  %v1146 = add i64 0, 0
  %v1147 = getelementptr inbounds float, ptr %v1141, i64 %v1146
  %v1148 = load <8 x float>, ptr %v1147, align 4
  %v1149 = add i64 0, 0
  %v1150 = getelementptr inbounds float, ptr %v22, i64 %v1149
  %v1151 = load <8 x float>, ptr %v1150, align 4
  %v1152 = insertelement <8 x float> poison, float %v1145, i64 0
  %v1153 = shufflevector <8 x float> %v1152, <8 x float> poison, <8 x i32> zeroinitializer
  %v1154 = fsub <8 x float> %v1153, %v1151
  %v1155 = add i64 0, 0
  %v1156 = getelementptr inbounds float, ptr %v24, i64 %v1155
  %v1157 = load <8 x float>, ptr %v1156, align 4
  %v1158 = fdiv <8 x float> %v1154, %v1157
  %v1159 = call <8 x float> @llvm.floor.v8f32(<8 x float> %v1158)
  %v1160 = fmul <8 x float> %v1159, %v1157
  %v1161 = fsub <8 x float> %v1154, %v1160
  %v1162 = fdiv <8 x float> %v1161, %v1157
  %v1163 = fmul <8 x float> %v1148, %v1162
  %v1164 = fdiv <8 x float> %v1163, %v1157
  %v1165 = fneg <8 x float> %v1164
  %v1166 = fadd <8 x float> %v1138, %v1165
  %v1167 = add nsw i64 %v1137, 1
  br label %b198
b200:
  %v1168 = fadd <8 x float> %v1132, %v1138
  %v1169 = add nsw i64 %v1131, 128
  br label %b195
b197:
  %v1170 = add i64 0, 0
  %v1171 = getelementptr inbounds float, ptr %v84, i64 %v1170
  store <8 x float> %v1132, ptr %v1171, align 4
  br label %b194
b194:
  %v1172 = icmp sgt i64 %v3, 1
  br i1 %v1172, label %b201, label %b202
b201:
  %v1173 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1174 = atomicrmw add ptr %v1173, i64 1 acq_rel
  %v1175 = mul i64 %v3, 9
  br label %b203
b203:
  %v1176 = load atomic i64, ptr %v1173 acquire, align 8
  %v1177 = icmp slt i64 %v1176, %v1175
  br i1 %v1177, label %b204, label %b205
b204:
  %v1178 = call i32 @sched_yield()
  br label %b203
b205:
  br label %b202
b202:
  %v1179 = icmp eq i64 %v2, 0
  br i1 %v1179, label %b206, label %b207
b206:
  br label %b208
b208:
  %v1180 = phi i64 [ 0, %b206 ], [ %v1215, %b213 ]
  %v1181 = phi <8 x float> [ splat (float 0x0000000000000000), %b206 ], [ %v1214, %b213 ]
  %v1182 = icmp slt i64 %v1180, %v8
  br i1 %v1182, label %b209, label %b210
b209:
  %v1183 = add i64 %v1180, 128
  %v1184 = icmp slt i64 %v1183, %v8
  %v1185 = select i1 %v1184, i64 %v1183, i64 %v8
  br label %b211
b211:
  %v1186 = phi i64 [ %v1180, %b209 ], [ %v1213, %b212 ]
  %v1187 = phi <8 x float> [ splat (float 0x0000000000000000), %b209 ], [ %v1212, %b212 ]
  %v1188 = icmp slt i64 %v1186, %v1185
  br i1 %v1188, label %b212, label %b213
b212:
  %v1189 = mul i64 %v1186, 8
  %v1190 = getelementptr inbounds float, ptr %v82, i64 %v1189
  %v1191 = mul i64 %v1186, 1
  %v1192 = getelementptr inbounds float, ptr %v14, i64 %v1191
  %v1193 = getelementptr inbounds float, ptr %v1192, i64 0
  %v1194 = load float, ptr %v1193, align 4
  %v1195 = add i64 0, 0
  %v1196 = getelementptr inbounds float, ptr %v1190, i64 %v1195
  %v1197 = load <8 x float>, ptr %v1196, align 4
  %v1198 = add i64 0, 0
  %v1199 = getelementptr inbounds float, ptr %v24, i64 %v1198
  %v1200 = load <8 x float>, ptr %v1199, align 4
  %v1201 = fdiv <8 x float> %v1197, %v1200
  %v1202 = add i64 0, 0
  %v1203 = getelementptr inbounds float, ptr %v22, i64 %v1202
  %v1204 = load <8 x float>, ptr %v1203, align 4
  %v1205 = insertelement <8 x float> poison, float %v1194, i64 0
  %v1206 = shufflevector <8 x float> %v1205, <8 x float> poison, <8 x i32> zeroinitializer
  %v1207 = fsub <8 x float> %v1206, %v1204
  %v1208 = fdiv <8 x float> %v1207, %v1200
  %v1209 = call <8 x float> @llvm.floor.v8f32(<8 x float> %v1208)
  %v1210 = fmul <8 x float> %v1201, %v1209
  %v1211 = fneg <8 x float> %v1210
  %v1212 = fadd <8 x float> %v1187, %v1211
  %v1213 = add nsw i64 %v1186, 1
  br label %b211
b213:
  %v1214 = fadd <8 x float> %v1181, %v1187
  %v1215 = add nsw i64 %v1180, 128
  br label %b208
b210:
  %v1216 = add i64 0, 0
  %v1217 = getelementptr inbounds float, ptr %v86, i64 %v1216
  store <8 x float> %v1181, ptr %v1217, align 4
  br label %b207
b207:
  %v1218 = icmp sgt i64 %v3, 1
  br i1 %v1218, label %b214, label %b215
b214:
  %v1219 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1220 = atomicrmw add ptr %v1219, i64 1 acq_rel
  %v1221 = mul i64 %v3, 10
  br label %b216
b216:
  %v1222 = load atomic i64, ptr %v1219 acquire, align 8
  %v1223 = icmp slt i64 %v1222, %v1221
  br i1 %v1223, label %b217, label %b218
b217:
  %v1224 = call i32 @sched_yield()
  br label %b216
b218:
  br label %b215
b215:
  %v1225 = icmp eq i64 %v2, 0
  br i1 %v1225, label %b219, label %b220
b219:
  br label %b221
b221:
  %v1226 = phi i64 [ 0, %b219 ], [ %v1249, %b226 ]
  %v1227 = phi <8 x float> [ splat (float 0x0000000000000000), %b219 ], [ %v1248, %b226 ]
  %v1228 = icmp slt i64 %v1226, %v8
  br i1 %v1228, label %b222, label %b223
b222:
  %v1229 = add i64 %v1226, 128
  %v1230 = icmp slt i64 %v1229, %v8
  %v1231 = select i1 %v1230, i64 %v1229, i64 %v8
  br label %b224
b224:
  %v1232 = phi i64 [ %v1226, %b222 ], [ %v1247, %b225 ]
  %v1233 = phi <8 x float> [ splat (float 0x0000000000000000), %b222 ], [ %v1246, %b225 ]
  %v1234 = icmp slt i64 %v1232, %v1231
  br i1 %v1234, label %b225, label %b226
b225:
  %v1235 = mul i64 %v1232, 32
  %v1236 = getelementptr inbounds float, ptr %v64, i64 %v1235
  %v1237 = mul i64 %v1232, 8
  %v1238 = getelementptr inbounds float, ptr %v36, i64 %v1237
  %v1239 = add i64 0, 0
  %v1240 = getelementptr inbounds float, ptr %v1236, i64 %v1239
  %v1241 = load <8 x float>, ptr %v1240, align 4
  %v1242 = add i64 0, 0
  %v1243 = getelementptr inbounds float, ptr %v1238, i64 %v1242
  %v1244 = load <8 x float>, ptr %v1243, align 4
  %v1245 = fmul <8 x float> %v1241, %v1244
  %v1246 = fadd <8 x float> %v1233, %v1245
  %v1247 = add nsw i64 %v1232, 1
  br label %b224
b226:
  %v1248 = fadd <8 x float> %v1227, %v1233
  %v1249 = add nsw i64 %v1226, 128
  br label %b221
b223:
  %v1250 = add i64 0, 0
  %v1251 = getelementptr inbounds float, ptr %v56, i64 %v1250
  store <8 x float> %v1227, ptr %v1251, align 4
  br label %b220
b220:
  %v1252 = icmp sgt i64 %v3, 1
  br i1 %v1252, label %b227, label %b228
b227:
  %v1253 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1254 = atomicrmw add ptr %v1253, i64 1 acq_rel
  %v1255 = mul i64 %v3, 11
  br label %b229
b229:
  %v1256 = load atomic i64, ptr %v1253 acquire, align 8
  %v1257 = icmp slt i64 %v1256, %v1255
  br i1 %v1257, label %b230, label %b231
b230:
  %v1258 = call i32 @sched_yield()
  br label %b229
b231:
  br label %b228
b228:
  %v1259 = icmp eq i64 %v2, 0
  br i1 %v1259, label %b232, label %b233
b232:
  br label %b234
b234:
  %v1260 = phi i64 [ 0, %b232 ], [ %v1283, %b239 ]
  %v1261 = phi <8 x float> [ splat (float 0x0000000000000000), %b232 ], [ %v1282, %b239 ]
  %v1262 = icmp slt i64 %v1260, %v8
  br i1 %v1262, label %b235, label %b236
b235:
  %v1263 = add i64 %v1260, 128
  %v1264 = icmp slt i64 %v1263, %v8
  %v1265 = select i1 %v1264, i64 %v1263, i64 %v8
  br label %b237
b237:
  %v1266 = phi i64 [ %v1260, %b235 ], [ %v1281, %b238 ]
  %v1267 = phi <8 x float> [ splat (float 0x0000000000000000), %b235 ], [ %v1280, %b238 ]
  %v1268 = icmp slt i64 %v1266, %v1265
  br i1 %v1268, label %b238, label %b239
b238:
  %v1269 = mul i64 %v1266, 32
  %v1270 = getelementptr inbounds float, ptr %v64, i64 %v1269
  %v1271 = mul i64 %v1266, 8
  %v1272 = getelementptr inbounds float, ptr %v36, i64 %v1271
  %v1273 = add i64 8, 0
  %v1274 = getelementptr inbounds float, ptr %v1270, i64 %v1273
  %v1275 = load <8 x float>, ptr %v1274, align 4
  %v1276 = add i64 0, 0
  %v1277 = getelementptr inbounds float, ptr %v1272, i64 %v1276
  %v1278 = load <8 x float>, ptr %v1277, align 4
  %v1279 = fmul <8 x float> %v1275, %v1278
  %v1280 = fadd <8 x float> %v1267, %v1279
  %v1281 = add nsw i64 %v1266, 1
  br label %b237
b239:
  %v1282 = fadd <8 x float> %v1261, %v1267
  %v1283 = add nsw i64 %v1260, 128
  br label %b234
b236:
  %v1284 = add i64 0, 0
  %v1285 = getelementptr inbounds float, ptr %v58, i64 %v1284
  store <8 x float> %v1261, ptr %v1285, align 4
  br label %b233
b233:
  %v1286 = icmp sgt i64 %v3, 1
  br i1 %v1286, label %b240, label %b241
b240:
  %v1287 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1288 = atomicrmw add ptr %v1287, i64 1 acq_rel
  %v1289 = mul i64 %v3, 12
  br label %b242
b242:
  %v1290 = load atomic i64, ptr %v1287 acquire, align 8
  %v1291 = icmp slt i64 %v1290, %v1289
  br i1 %v1291, label %b243, label %b244
b243:
  %v1292 = call i32 @sched_yield()
  br label %b242
b244:
  br label %b241
b241:
  %v1293 = icmp eq i64 %v2, 0
  br i1 %v1293, label %b245, label %b246
b245:
  br label %b247
b247:
  %v1294 = phi i64 [ 0, %b245 ], [ %v1338, %b252 ]
  %v1295 = phi <8 x float> [ splat (float 0x0000000000000000), %b245 ], [ %v1337, %b252 ]
  %v1296 = icmp slt i64 %v1294, %v8
  br i1 %v1296, label %b248, label %b249
b248:
  %v1297 = add i64 %v1294, 128
  %v1298 = icmp slt i64 %v1297, %v8
  %v1299 = select i1 %v1298, i64 %v1297, i64 %v8
  br label %b250
b250:
  %v1300 = phi i64 [ %v1294, %b248 ], [ %v1336, %b251 ]
  %v1301 = phi <8 x float> [ splat (float 0x0000000000000000), %b248 ], [ %v1335, %b251 ]
  %v1302 = icmp slt i64 %v1300, %v1299
  br i1 %v1302, label %b251, label %b252
b251:
  %v1303 = mul i64 %v1300, 8
  %v1304 = getelementptr inbounds float, ptr %v80, i64 %v1303
  %v1305 = mul i64 %v1300, 1
  %v1306 = getelementptr inbounds float, ptr %v14, i64 %v1305
  %v1307 = getelementptr inbounds float, ptr %v1306, i64 0
  %v1308 = load float, ptr %v1307, align 4
  %v1309 = add i64 0, 0
  %v1310 = getelementptr inbounds float, ptr %v1304, i64 %v1309
  %v1311 = load <8 x float>, ptr %v1310, align 4
  %v1312 = add i64 0, 0
  %v1313 = getelementptr inbounds float, ptr %v22, i64 %v1312
  %v1314 = load <8 x float>, ptr %v1313, align 4
  %v1315 = insertelement <8 x float> poison, float %v1308, i64 0
  %v1316 = shufflevector <8 x float> %v1315, <8 x float> poison, <8 x i32> zeroinitializer
  %v1317 = fsub <8 x float> %v1316, %v1314
  %v1318 = add i64 0, 0
  %v1319 = getelementptr inbounds float, ptr %v24, i64 %v1318
  %v1320 = load <8 x float>, ptr %v1319, align 4
  %v1321 = fdiv <8 x float> %v1317, %v1320
  %v1322 = call <8 x float> @llvm.floor.v8f32(<8 x float> %v1321)
  %v1323 = fmul <8 x float> %v1322, %v1320
  %v1324 = fsub <8 x float> %v1317, %v1323
  %v1325 = fdiv <8 x float> %v1324, %v1320
  %v1326 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v1327 = shufflevector <8 x float> %v1326, <8 x float> poison, <8 x i32> zeroinitializer
  %v1328 = fmul <8 x float> %v1327, %v1325
  %v1329 = add i64 0, 0
  %v1330 = getelementptr inbounds float, ptr %v10, i64 %v1329
  %v1331 = load <8 x float>, ptr %v1330, align 4
  %v1332 = fdiv <8 x float> %v1328, %v1331
  %v1333 = fmul <8 x float> %v1311, %v1332
  %v1334 = fdiv <8 x float> %v1333, %v1331
  %v1335 = fadd <8 x float> %v1301, %v1334
  %v1336 = add nsw i64 %v1300, 1
  br label %b250
b252:
  %v1337 = fadd <8 x float> %v1295, %v1301
  %v1338 = add nsw i64 %v1294, 128
  br label %b247
b249:
  %v1339 = add i64 0, 0
  %v1340 = getelementptr inbounds float, ptr %v60, i64 %v1339
  store <8 x float> %v1295, ptr %v1340, align 4
  br label %b246
b246:
  %v1341 = icmp sgt i64 %v3, 1
  br i1 %v1341, label %b253, label %b254
b253:
  %v1342 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1343 = atomicrmw add ptr %v1342, i64 1 acq_rel
  %v1344 = mul i64 %v3, 13
  br label %b255
b255:
  %v1345 = load atomic i64, ptr %v1342 acquire, align 8
  %v1346 = icmp slt i64 %v1345, %v1344
  br i1 %v1346, label %b256, label %b257
b256:
  %v1347 = call i32 @sched_yield()
  br label %b255
b257:
  br label %b254
b254:
  %v1348 = icmp eq i64 %v2, 0
  br i1 %v1348, label %b258, label %b259
b258:
  br label %b260
b260:
  %v1349 = phi i64 [ 0, %b258 ], [ %v1390, %b265 ]
  %v1350 = phi <8 x float> [ splat (float 0x0000000000000000), %b258 ], [ %v1389, %b265 ]
  %v1351 = icmp slt i64 %v1349, %v8
  br i1 %v1351, label %b261, label %b262
b261:
  %v1352 = add i64 %v1349, 128
  %v1353 = icmp slt i64 %v1352, %v8
  %v1354 = select i1 %v1353, i64 %v1352, i64 %v8
  br label %b263
b263:
  %v1355 = phi i64 [ %v1349, %b261 ], [ %v1388, %b264 ]
  %v1356 = phi <8 x float> [ splat (float 0x0000000000000000), %b261 ], [ %v1387, %b264 ]
  %v1357 = icmp slt i64 %v1355, %v1354
  br i1 %v1357, label %b264, label %b265
b264:
  %v1358 = mul i64 %v1355, 32
  %v1359 = getelementptr inbounds float, ptr %v64, i64 %v1358
  %v1360 = mul i64 %v1355, 8
  %v1361 = getelementptr inbounds float, ptr %v74, i64 %v1360
  %v1362 = mul i64 %v1355, 8
  %v1363 = getelementptr inbounds float, ptr %v36, i64 %v1362
  %v1364 = mul i64 %v1355, 8
  %v1365 = getelementptr inbounds float, ptr %v72, i64 %v1364
  %v1366 = mul i64 %v1355, 8
  %v1367 = getelementptr inbounds float, ptr %v76, i64 %v1366
  %v1368 = add i64 24, 0
  %v1369 = getelementptr inbounds float, ptr %v1359, i64 %v1368
  %v1370 = load <8 x float>, ptr %v1369, align 4
  %v1371 = add i64 0, 0
  %v1372 = getelementptr inbounds float, ptr %v1361, i64 %v1371
  %v1373 = load <8 x float>, ptr %v1372, align 4
  %v1374 = add i64 0, 0
  %v1375 = getelementptr inbounds float, ptr %v1363, i64 %v1374
  %v1376 = load <8 x float>, ptr %v1375, align 4
  %v1377 = fmul <8 x float> %v1373, %v1376
  %v1378 = add i64 0, 0
  %v1379 = getelementptr inbounds float, ptr %v1365, i64 %v1378
  %v1380 = load <8 x float>, ptr %v1379, align 4
  %v1381 = add i64 0, 0
  %v1382 = getelementptr inbounds float, ptr %v1367, i64 %v1381
  %v1383 = load <8 x float>, ptr %v1382, align 4
  %v1384 = fmul <8 x float> %v1380, %v1383
  %v1385 = fadd <8 x float> %v1377, %v1384
  %v1386 = fmul <8 x float> %v1370, %v1385
  %v1387 = fadd <8 x float> %v1356, %v1386
  %v1388 = add nsw i64 %v1355, 1
  br label %b263
b265:
  %v1389 = fadd <8 x float> %v1350, %v1356
  %v1390 = add nsw i64 %v1349, 128
  br label %b260
b262:
  %v1391 = add i64 0, 0
  %v1392 = getelementptr inbounds float, ptr %v62, i64 %v1391
  store <8 x float> %v1350, ptr %v1392, align 4
  br label %b259
b259:
  %v1393 = icmp sgt i64 %v3, 1
  br i1 %v1393, label %b266, label %b267
b266:
  %v1394 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1395 = atomicrmw add ptr %v1394, i64 1 acq_rel
  %v1396 = mul i64 %v3, 14
  br label %b268
b268:
  %v1397 = load atomic i64, ptr %v1394 acquire, align 8
  %v1398 = icmp slt i64 %v1397, %v1396
  br i1 %v1398, label %b269, label %b270
b269:
  %v1399 = call i32 @sched_yield()
  br label %b268
b270:
  br label %b267
b267:
  %v1400 = icmp eq i64 %v2, 0
  br i1 %v1400, label %b271, label %b272
b271:
  %v1401 = add i64 0, 0
  %v1402 = getelementptr inbounds float, ptr %v84, i64 %v1401
  %v1403 = load <8 x float>, ptr %v1402, align 4
  %v1404 = add i64 0, 0
  %v1405 = getelementptr inbounds float, ptr %v86, i64 %v1404
  %v1406 = load <8 x float>, ptr %v1405, align 4
  %v1407 = fadd <8 x float> %v1403, %v1406
  %v1408 = add i64 0, 0
  %v1409 = getelementptr inbounds float, ptr %v54, i64 %v1408
  store <8 x float> %v1407, ptr %v1409, align 4
  br label %b272
b272:
  %v1410 = icmp sgt i64 %v3, 1
  br i1 %v1410, label %b273, label %b274
b273:
  %v1411 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1412 = atomicrmw add ptr %v1411, i64 1 acq_rel
  %v1413 = mul i64 %v3, 15
  br label %b275
b275:
  %v1414 = load atomic i64, ptr %v1411 acquire, align 8
  %v1415 = icmp slt i64 %v1414, %v1413
  br i1 %v1415, label %b276, label %b277
b276:
  %v1416 = call i32 @sched_yield()
  br label %b275
b277:
  br label %b274
b274:
  ret void
}
define internal void @tile_1x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v60, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v23, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v12 = icmp slt i64 %v7, %v6
  br i1 %v12, label %b1, label %b2
b1:
  %v13 = mul i64 %v7, 8
  %v14 = getelementptr inbounds float, ptr %v2, i64 %v13
  %v15 = getelementptr inbounds float, ptr %v14, i64 0
  %v16 = load <8 x float>, ptr %v15, align 4
  %v17 = mul i64 %v1, 0
  %v18 = add i64 %v17, %v7
  %v19 = getelementptr inbounds float, ptr %v0, i64 %v18
  %v20 = load float, ptr %v19, align 4
  %v21 = insertelement <8 x float> poison, float %v20, i64 0
  %v22 = shufflevector <8 x float> %v21, <8 x float> poison, <8 x i32> zeroinitializer
  %v23 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v22, <8 x float> %v16, <8 x float> %v8)
  %v24 = add i64 %v7, 1
  %v25 = mul i64 %v24, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v24
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v9)
  %v36 = add i64 %v7, 2
  %v37 = mul i64 %v36, 8
  %v38 = getelementptr inbounds float, ptr %v2, i64 %v37
  %v39 = getelementptr inbounds float, ptr %v38, i64 0
  %v40 = load <8 x float>, ptr %v39, align 4
  %v41 = mul i64 %v1, 0
  %v42 = add i64 %v41, %v36
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v40, <8 x float> %v10)
  %v48 = add i64 %v7, 3
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
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v52, <8 x float> %v11)
  %v60 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v61 = fadd <8 x float> %v8, %v9
  %v62 = fadd <8 x float> %v61, %v10
  %v63 = fadd <8 x float> %v62, %v11
  br label %b3
b3:
  %v64 = phi i64 [ %v6, %b2 ], [ %v78, %b4 ]
  %v65 = phi <8 x float> [ %v63, %b2 ], [ %v77, %b4 ]
  %v66 = icmp slt i64 %v64, %v3
  br i1 %v66, label %b4, label %b5
b4:
  %v67 = mul i64 %v64, 8
  %v68 = getelementptr inbounds float, ptr %v2, i64 %v67
  %v69 = getelementptr inbounds float, ptr %v68, i64 0
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = mul i64 %v1, 0
  %v72 = add i64 %v71, %v64
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v70, <8 x float> %v65)
  %v78 = add nsw i64 %v64, 1
  br label %b3
b5:
  %v79 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v65, ptr %v79, align 4
  ret void
}
define internal void @tile_2x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v92, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v27, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v91, %b1 ]
  %v16 = icmp slt i64 %v7, %v6
  br i1 %v16, label %b1, label %b2
b1:
  %v17 = mul i64 %v7, 8
  %v18 = getelementptr inbounds float, ptr %v2, i64 %v17
  %v19 = getelementptr inbounds float, ptr %v18, i64 0
  %v20 = load <8 x float>, ptr %v19, align 4
  %v21 = mul i64 %v1, 0
  %v22 = add i64 %v21, %v7
  %v23 = getelementptr inbounds float, ptr %v0, i64 %v22
  %v24 = load float, ptr %v23, align 4
  %v25 = insertelement <8 x float> poison, float %v24, i64 0
  %v26 = shufflevector <8 x float> %v25, <8 x float> poison, <8 x i32> zeroinitializer
  %v27 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v26, <8 x float> %v20, <8 x float> %v8)
  %v28 = mul i64 %v1, 1
  %v29 = add i64 %v28, %v7
  %v30 = getelementptr inbounds float, ptr %v0, i64 %v29
  %v31 = load float, ptr %v30, align 4
  %v32 = insertelement <8 x float> poison, float %v31, i64 0
  %v33 = shufflevector <8 x float> %v32, <8 x float> poison, <8 x i32> zeroinitializer
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v20, <8 x float> %v9)
  %v35 = add i64 %v7, 1
  %v36 = mul i64 %v35, 8
  %v37 = getelementptr inbounds float, ptr %v2, i64 %v36
  %v38 = getelementptr inbounds float, ptr %v37, i64 0
  %v39 = load <8 x float>, ptr %v38, align 4
  %v40 = mul i64 %v1, 0
  %v41 = add i64 %v40, %v35
  %v42 = getelementptr inbounds float, ptr %v0, i64 %v41
  %v43 = load float, ptr %v42, align 4
  %v44 = insertelement <8 x float> poison, float %v43, i64 0
  %v45 = shufflevector <8 x float> %v44, <8 x float> poison, <8 x i32> zeroinitializer
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v39, <8 x float> %v10)
  %v47 = mul i64 %v1, 1
  %v48 = add i64 %v47, %v35
  %v49 = getelementptr inbounds float, ptr %v0, i64 %v48
  %v50 = load float, ptr %v49, align 4
  %v51 = insertelement <8 x float> poison, float %v50, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v39, <8 x float> %v11)
  %v54 = add i64 %v7, 2
  %v55 = mul i64 %v54, 8
  %v56 = getelementptr inbounds float, ptr %v2, i64 %v55
  %v57 = getelementptr inbounds float, ptr %v56, i64 0
  %v58 = load <8 x float>, ptr %v57, align 4
  %v59 = mul i64 %v1, 0
  %v60 = add i64 %v59, %v54
  %v61 = getelementptr inbounds float, ptr %v0, i64 %v60
  %v62 = load float, ptr %v61, align 4
  %v63 = insertelement <8 x float> poison, float %v62, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v58, <8 x float> %v12)
  %v66 = mul i64 %v1, 1
  %v67 = add i64 %v66, %v54
  %v68 = getelementptr inbounds float, ptr %v0, i64 %v67
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v58, <8 x float> %v13)
  %v73 = add i64 %v7, 3
  %v74 = mul i64 %v73, 8
  %v75 = getelementptr inbounds float, ptr %v2, i64 %v74
  %v76 = getelementptr inbounds float, ptr %v75, i64 0
  %v77 = load <8 x float>, ptr %v76, align 4
  %v78 = mul i64 %v1, 0
  %v79 = add i64 %v78, %v73
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v77, <8 x float> %v14)
  %v85 = mul i64 %v1, 1
  %v86 = add i64 %v85, %v73
  %v87 = getelementptr inbounds float, ptr %v0, i64 %v86
  %v88 = load float, ptr %v87, align 4
  %v89 = insertelement <8 x float> poison, float %v88, i64 0
  %v90 = shufflevector <8 x float> %v89, <8 x float> poison, <8 x i32> zeroinitializer
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v77, <8 x float> %v15)
  %v92 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v93 = fadd <8 x float> %v8, %v10
  %v94 = fadd <8 x float> %v9, %v11
  %v95 = fadd <8 x float> %v93, %v12
  %v96 = fadd <8 x float> %v94, %v13
  %v97 = fadd <8 x float> %v95, %v14
  %v98 = fadd <8 x float> %v96, %v15
  br label %b3
b3:
  %v99 = phi i64 [ %v6, %b2 ], [ %v121, %b4 ]
  %v100 = phi <8 x float> [ %v97, %b2 ], [ %v113, %b4 ]
  %v101 = phi <8 x float> [ %v98, %b2 ], [ %v120, %b4 ]
  %v102 = icmp slt i64 %v99, %v3
  br i1 %v102, label %b4, label %b5
b4:
  %v103 = mul i64 %v99, 8
  %v104 = getelementptr inbounds float, ptr %v2, i64 %v103
  %v105 = getelementptr inbounds float, ptr %v104, i64 0
  %v106 = load <8 x float>, ptr %v105, align 4
  %v107 = mul i64 %v1, 0
  %v108 = add i64 %v107, %v99
  %v109 = getelementptr inbounds float, ptr %v0, i64 %v108
  %v110 = load float, ptr %v109, align 4
  %v111 = insertelement <8 x float> poison, float %v110, i64 0
  %v112 = shufflevector <8 x float> %v111, <8 x float> poison, <8 x i32> zeroinitializer
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v112, <8 x float> %v106, <8 x float> %v100)
  %v114 = mul i64 %v1, 1
  %v115 = add i64 %v114, %v99
  %v116 = getelementptr inbounds float, ptr %v0, i64 %v115
  %v117 = load float, ptr %v116, align 4
  %v118 = insertelement <8 x float> poison, float %v117, i64 0
  %v119 = shufflevector <8 x float> %v118, <8 x float> poison, <8 x i32> zeroinitializer
  %v120 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v119, <8 x float> %v106, <8 x float> %v101)
  %v121 = add nsw i64 %v99, 1
  br label %b3
b5:
  %v122 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v100, ptr %v122, align 4
  %v123 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v101, ptr %v123, align 4
  ret void
}
define internal void @tile_3x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v124, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v71, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v90, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v97, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v109, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v116, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v123, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 8
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = mul i64 %v1, 0
  %v26 = add i64 %v25, %v7
  %v27 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v8)
  %v32 = mul i64 %v1, 1
  %v33 = add i64 %v32, %v7
  %v34 = getelementptr inbounds float, ptr %v0, i64 %v33
  %v35 = load float, ptr %v34, align 4
  %v36 = insertelement <8 x float> poison, float %v35, i64 0
  %v37 = shufflevector <8 x float> %v36, <8 x float> poison, <8 x i32> zeroinitializer
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v24, <8 x float> %v9)
  %v39 = mul i64 %v1, 2
  %v40 = add i64 %v39, %v7
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v24, <8 x float> %v10)
  %v46 = add i64 %v7, 1
  %v47 = mul i64 %v46, 8
  %v48 = getelementptr inbounds float, ptr %v2, i64 %v47
  %v49 = getelementptr inbounds float, ptr %v48, i64 0
  %v50 = load <8 x float>, ptr %v49, align 4
  %v51 = mul i64 %v1, 0
  %v52 = add i64 %v51, %v46
  %v53 = getelementptr inbounds float, ptr %v0, i64 %v52
  %v54 = load float, ptr %v53, align 4
  %v55 = insertelement <8 x float> poison, float %v54, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v50, <8 x float> %v11)
  %v58 = mul i64 %v1, 1
  %v59 = add i64 %v58, %v46
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v50, <8 x float> %v12)
  %v65 = mul i64 %v1, 2
  %v66 = add i64 %v65, %v46
  %v67 = getelementptr inbounds float, ptr %v0, i64 %v66
  %v68 = load float, ptr %v67, align 4
  %v69 = insertelement <8 x float> poison, float %v68, i64 0
  %v70 = shufflevector <8 x float> %v69, <8 x float> poison, <8 x i32> zeroinitializer
  %v71 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v50, <8 x float> %v13)
  %v72 = add i64 %v7, 2
  %v73 = mul i64 %v72, 8
  %v74 = getelementptr inbounds float, ptr %v2, i64 %v73
  %v75 = getelementptr inbounds float, ptr %v74, i64 0
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = mul i64 %v1, 0
  %v78 = add i64 %v77, %v72
  %v79 = getelementptr inbounds float, ptr %v0, i64 %v78
  %v80 = load float, ptr %v79, align 4
  %v81 = insertelement <8 x float> poison, float %v80, i64 0
  %v82 = shufflevector <8 x float> %v81, <8 x float> poison, <8 x i32> zeroinitializer
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v76, <8 x float> %v14)
  %v84 = mul i64 %v1, 1
  %v85 = add i64 %v84, %v72
  %v86 = getelementptr inbounds float, ptr %v0, i64 %v85
  %v87 = load float, ptr %v86, align 4
  %v88 = insertelement <8 x float> poison, float %v87, i64 0
  %v89 = shufflevector <8 x float> %v88, <8 x float> poison, <8 x i32> zeroinitializer
  %v90 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v89, <8 x float> %v76, <8 x float> %v15)
  %v91 = mul i64 %v1, 2
  %v92 = add i64 %v91, %v72
  %v93 = getelementptr inbounds float, ptr %v0, i64 %v92
  %v94 = load float, ptr %v93, align 4
  %v95 = insertelement <8 x float> poison, float %v94, i64 0
  %v96 = shufflevector <8 x float> %v95, <8 x float> poison, <8 x i32> zeroinitializer
  %v97 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v96, <8 x float> %v76, <8 x float> %v16)
  %v98 = add i64 %v7, 3
  %v99 = mul i64 %v98, 8
  %v100 = getelementptr inbounds float, ptr %v2, i64 %v99
  %v101 = getelementptr inbounds float, ptr %v100, i64 0
  %v102 = load <8 x float>, ptr %v101, align 4
  %v103 = mul i64 %v1, 0
  %v104 = add i64 %v103, %v98
  %v105 = getelementptr inbounds float, ptr %v0, i64 %v104
  %v106 = load float, ptr %v105, align 4
  %v107 = insertelement <8 x float> poison, float %v106, i64 0
  %v108 = shufflevector <8 x float> %v107, <8 x float> poison, <8 x i32> zeroinitializer
  %v109 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v108, <8 x float> %v102, <8 x float> %v17)
  %v110 = mul i64 %v1, 1
  %v111 = add i64 %v110, %v98
  %v112 = getelementptr inbounds float, ptr %v0, i64 %v111
  %v113 = load float, ptr %v112, align 4
  %v114 = insertelement <8 x float> poison, float %v113, i64 0
  %v115 = shufflevector <8 x float> %v114, <8 x float> poison, <8 x i32> zeroinitializer
  %v116 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v115, <8 x float> %v102, <8 x float> %v18)
  %v117 = mul i64 %v1, 2
  %v118 = add i64 %v117, %v98
  %v119 = getelementptr inbounds float, ptr %v0, i64 %v118
  %v120 = load float, ptr %v119, align 4
  %v121 = insertelement <8 x float> poison, float %v120, i64 0
  %v122 = shufflevector <8 x float> %v121, <8 x float> poison, <8 x i32> zeroinitializer
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v102, <8 x float> %v19)
  %v124 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v125 = fadd <8 x float> %v8, %v11
  %v126 = fadd <8 x float> %v9, %v12
  %v127 = fadd <8 x float> %v10, %v13
  %v128 = fadd <8 x float> %v125, %v14
  %v129 = fadd <8 x float> %v126, %v15
  %v130 = fadd <8 x float> %v127, %v16
  %v131 = fadd <8 x float> %v128, %v17
  %v132 = fadd <8 x float> %v129, %v18
  %v133 = fadd <8 x float> %v130, %v19
  br label %b3
b3:
  %v134 = phi i64 [ %v6, %b2 ], [ %v164, %b4 ]
  %v135 = phi <8 x float> [ %v131, %b2 ], [ %v149, %b4 ]
  %v136 = phi <8 x float> [ %v132, %b2 ], [ %v156, %b4 ]
  %v137 = phi <8 x float> [ %v133, %b2 ], [ %v163, %b4 ]
  %v138 = icmp slt i64 %v134, %v3
  br i1 %v138, label %b4, label %b5
b4:
  %v139 = mul i64 %v134, 8
  %v140 = getelementptr inbounds float, ptr %v2, i64 %v139
  %v141 = getelementptr inbounds float, ptr %v140, i64 0
  %v142 = load <8 x float>, ptr %v141, align 4
  %v143 = mul i64 %v1, 0
  %v144 = add i64 %v143, %v134
  %v145 = getelementptr inbounds float, ptr %v0, i64 %v144
  %v146 = load float, ptr %v145, align 4
  %v147 = insertelement <8 x float> poison, float %v146, i64 0
  %v148 = shufflevector <8 x float> %v147, <8 x float> poison, <8 x i32> zeroinitializer
  %v149 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v148, <8 x float> %v142, <8 x float> %v135)
  %v150 = mul i64 %v1, 1
  %v151 = add i64 %v150, %v134
  %v152 = getelementptr inbounds float, ptr %v0, i64 %v151
  %v153 = load float, ptr %v152, align 4
  %v154 = insertelement <8 x float> poison, float %v153, i64 0
  %v155 = shufflevector <8 x float> %v154, <8 x float> poison, <8 x i32> zeroinitializer
  %v156 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v155, <8 x float> %v142, <8 x float> %v136)
  %v157 = mul i64 %v1, 2
  %v158 = add i64 %v157, %v134
  %v159 = getelementptr inbounds float, ptr %v0, i64 %v158
  %v160 = load float, ptr %v159, align 4
  %v161 = insertelement <8 x float> poison, float %v160, i64 0
  %v162 = shufflevector <8 x float> %v161, <8 x float> poison, <8 x i32> zeroinitializer
  %v163 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v162, <8 x float> %v142, <8 x float> %v137)
  %v164 = add nsw i64 %v134, 1
  br label %b3
b5:
  %v165 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v135, ptr %v165, align 4
  %v166 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v136, ptr %v166, align 4
  %v167 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v137, ptr %v167, align 4
  ret void
}
define internal void @tile_4x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v156, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v82, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v89, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v101, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v115, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v122, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v134, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v141, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v148, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v155, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v7
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v8)
  %v36 = mul i64 %v1, 1
  %v37 = add i64 %v36, %v7
  %v38 = getelementptr inbounds float, ptr %v0, i64 %v37
  %v39 = load float, ptr %v38, align 4
  %v40 = insertelement <8 x float> poison, float %v39, i64 0
  %v41 = shufflevector <8 x float> %v40, <8 x float> poison, <8 x i32> zeroinitializer
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v28, <8 x float> %v9)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v7
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v28, <8 x float> %v10)
  %v50 = mul i64 %v1, 3
  %v51 = add i64 %v50, %v7
  %v52 = getelementptr inbounds float, ptr %v0, i64 %v51
  %v53 = load float, ptr %v52, align 4
  %v54 = insertelement <8 x float> poison, float %v53, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> %v28, <8 x float> %v11)
  %v57 = add i64 %v7, 1
  %v58 = mul i64 %v57, 8
  %v59 = getelementptr inbounds float, ptr %v2, i64 %v58
  %v60 = getelementptr inbounds float, ptr %v59, i64 0
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = mul i64 %v1, 0
  %v63 = add i64 %v62, %v57
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v61, <8 x float> %v12)
  %v69 = mul i64 %v1, 1
  %v70 = add i64 %v69, %v57
  %v71 = getelementptr inbounds float, ptr %v0, i64 %v70
  %v72 = load float, ptr %v71, align 4
  %v73 = insertelement <8 x float> poison, float %v72, i64 0
  %v74 = shufflevector <8 x float> %v73, <8 x float> poison, <8 x i32> zeroinitializer
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> %v61, <8 x float> %v13)
  %v76 = mul i64 %v1, 2
  %v77 = add i64 %v76, %v57
  %v78 = getelementptr inbounds float, ptr %v0, i64 %v77
  %v79 = load float, ptr %v78, align 4
  %v80 = insertelement <8 x float> poison, float %v79, i64 0
  %v81 = shufflevector <8 x float> %v80, <8 x float> poison, <8 x i32> zeroinitializer
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v61, <8 x float> %v14)
  %v83 = mul i64 %v1, 3
  %v84 = add i64 %v83, %v57
  %v85 = getelementptr inbounds float, ptr %v0, i64 %v84
  %v86 = load float, ptr %v85, align 4
  %v87 = insertelement <8 x float> poison, float %v86, i64 0
  %v88 = shufflevector <8 x float> %v87, <8 x float> poison, <8 x i32> zeroinitializer
  %v89 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v88, <8 x float> %v61, <8 x float> %v15)
  %v90 = add i64 %v7, 2
  %v91 = mul i64 %v90, 8
  %v92 = getelementptr inbounds float, ptr %v2, i64 %v91
  %v93 = getelementptr inbounds float, ptr %v92, i64 0
  %v94 = load <8 x float>, ptr %v93, align 4
  %v95 = mul i64 %v1, 0
  %v96 = add i64 %v95, %v90
  %v97 = getelementptr inbounds float, ptr %v0, i64 %v96
  %v98 = load float, ptr %v97, align 4
  %v99 = insertelement <8 x float> poison, float %v98, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v94, <8 x float> %v16)
  %v102 = mul i64 %v1, 1
  %v103 = add i64 %v102, %v90
  %v104 = getelementptr inbounds float, ptr %v0, i64 %v103
  %v105 = load float, ptr %v104, align 4
  %v106 = insertelement <8 x float> poison, float %v105, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v94, <8 x float> %v17)
  %v109 = mul i64 %v1, 2
  %v110 = add i64 %v109, %v90
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v94, <8 x float> %v18)
  %v116 = mul i64 %v1, 3
  %v117 = add i64 %v116, %v90
  %v118 = getelementptr inbounds float, ptr %v0, i64 %v117
  %v119 = load float, ptr %v118, align 4
  %v120 = insertelement <8 x float> poison, float %v119, i64 0
  %v121 = shufflevector <8 x float> %v120, <8 x float> poison, <8 x i32> zeroinitializer
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v121, <8 x float> %v94, <8 x float> %v19)
  %v123 = add i64 %v7, 3
  %v124 = mul i64 %v123, 8
  %v125 = getelementptr inbounds float, ptr %v2, i64 %v124
  %v126 = getelementptr inbounds float, ptr %v125, i64 0
  %v127 = load <8 x float>, ptr %v126, align 4
  %v128 = mul i64 %v1, 0
  %v129 = add i64 %v128, %v123
  %v130 = getelementptr inbounds float, ptr %v0, i64 %v129
  %v131 = load float, ptr %v130, align 4
  %v132 = insertelement <8 x float> poison, float %v131, i64 0
  %v133 = shufflevector <8 x float> %v132, <8 x float> poison, <8 x i32> zeroinitializer
  %v134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v133, <8 x float> %v127, <8 x float> %v20)
  %v135 = mul i64 %v1, 1
  %v136 = add i64 %v135, %v123
  %v137 = getelementptr inbounds float, ptr %v0, i64 %v136
  %v138 = load float, ptr %v137, align 4
  %v139 = insertelement <8 x float> poison, float %v138, i64 0
  %v140 = shufflevector <8 x float> %v139, <8 x float> poison, <8 x i32> zeroinitializer
  %v141 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v140, <8 x float> %v127, <8 x float> %v21)
  %v142 = mul i64 %v1, 2
  %v143 = add i64 %v142, %v123
  %v144 = getelementptr inbounds float, ptr %v0, i64 %v143
  %v145 = load float, ptr %v144, align 4
  %v146 = insertelement <8 x float> poison, float %v145, i64 0
  %v147 = shufflevector <8 x float> %v146, <8 x float> poison, <8 x i32> zeroinitializer
  %v148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v147, <8 x float> %v127, <8 x float> %v22)
  %v149 = mul i64 %v1, 3
  %v150 = add i64 %v149, %v123
  %v151 = getelementptr inbounds float, ptr %v0, i64 %v150
  %v152 = load float, ptr %v151, align 4
  %v153 = insertelement <8 x float> poison, float %v152, i64 0
  %v154 = shufflevector <8 x float> %v153, <8 x float> poison, <8 x i32> zeroinitializer
  %v155 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v154, <8 x float> %v127, <8 x float> %v23)
  %v156 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v157 = fadd <8 x float> %v8, %v12
  %v158 = fadd <8 x float> %v9, %v13
  %v159 = fadd <8 x float> %v10, %v14
  %v160 = fadd <8 x float> %v11, %v15
  %v161 = fadd <8 x float> %v157, %v16
  %v162 = fadd <8 x float> %v158, %v17
  %v163 = fadd <8 x float> %v159, %v18
  %v164 = fadd <8 x float> %v160, %v19
  %v165 = fadd <8 x float> %v161, %v20
  %v166 = fadd <8 x float> %v162, %v21
  %v167 = fadd <8 x float> %v163, %v22
  %v168 = fadd <8 x float> %v164, %v23
  br label %b3
b3:
  %v169 = phi i64 [ %v6, %b2 ], [ %v207, %b4 ]
  %v170 = phi <8 x float> [ %v165, %b2 ], [ %v185, %b4 ]
  %v171 = phi <8 x float> [ %v166, %b2 ], [ %v192, %b4 ]
  %v172 = phi <8 x float> [ %v167, %b2 ], [ %v199, %b4 ]
  %v173 = phi <8 x float> [ %v168, %b2 ], [ %v206, %b4 ]
  %v174 = icmp slt i64 %v169, %v3
  br i1 %v174, label %b4, label %b5
b4:
  %v175 = mul i64 %v169, 8
  %v176 = getelementptr inbounds float, ptr %v2, i64 %v175
  %v177 = getelementptr inbounds float, ptr %v176, i64 0
  %v178 = load <8 x float>, ptr %v177, align 4
  %v179 = mul i64 %v1, 0
  %v180 = add i64 %v179, %v169
  %v181 = getelementptr inbounds float, ptr %v0, i64 %v180
  %v182 = load float, ptr %v181, align 4
  %v183 = insertelement <8 x float> poison, float %v182, i64 0
  %v184 = shufflevector <8 x float> %v183, <8 x float> poison, <8 x i32> zeroinitializer
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v184, <8 x float> %v178, <8 x float> %v170)
  %v186 = mul i64 %v1, 1
  %v187 = add i64 %v186, %v169
  %v188 = getelementptr inbounds float, ptr %v0, i64 %v187
  %v189 = load float, ptr %v188, align 4
  %v190 = insertelement <8 x float> poison, float %v189, i64 0
  %v191 = shufflevector <8 x float> %v190, <8 x float> poison, <8 x i32> zeroinitializer
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v191, <8 x float> %v178, <8 x float> %v171)
  %v193 = mul i64 %v1, 2
  %v194 = add i64 %v193, %v169
  %v195 = getelementptr inbounds float, ptr %v0, i64 %v194
  %v196 = load float, ptr %v195, align 4
  %v197 = insertelement <8 x float> poison, float %v196, i64 0
  %v198 = shufflevector <8 x float> %v197, <8 x float> poison, <8 x i32> zeroinitializer
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v198, <8 x float> %v178, <8 x float> %v172)
  %v200 = mul i64 %v1, 3
  %v201 = add i64 %v200, %v169
  %v202 = getelementptr inbounds float, ptr %v0, i64 %v201
  %v203 = load float, ptr %v202, align 4
  %v204 = insertelement <8 x float> poison, float %v203, i64 0
  %v205 = shufflevector <8 x float> %v204, <8 x float> poison, <8 x i32> zeroinitializer
  %v206 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v205, <8 x float> %v178, <8 x float> %v173)
  %v207 = add nsw i64 %v169, 1
  br label %b3
b5:
  %v208 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v170, ptr %v208, align 4
  %v209 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v171, ptr %v209, align 4
  %v210 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v172, ptr %v210, align 4
  %v211 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v173, ptr %v211, align 4
  ret void
}
define internal void @tile_5x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 3
  %v6 = mul i64 %v5, 3
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v143, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v81, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v88, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v95, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v102, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v114, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v121, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v128, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v135, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v142, %b1 ]
  %v23 = icmp slt i64 %v7, %v6
  br i1 %v23, label %b1, label %b2
b1:
  %v24 = mul i64 %v7, 8
  %v25 = getelementptr inbounds float, ptr %v2, i64 %v24
  %v26 = getelementptr inbounds float, ptr %v25, i64 0
  %v27 = load <8 x float>, ptr %v26, align 4
  %v28 = mul i64 %v1, 0
  %v29 = add i64 %v28, %v7
  %v30 = getelementptr inbounds float, ptr %v0, i64 %v29
  %v31 = load float, ptr %v30, align 4
  %v32 = insertelement <8 x float> poison, float %v31, i64 0
  %v33 = shufflevector <8 x float> %v32, <8 x float> poison, <8 x i32> zeroinitializer
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v27, <8 x float> %v8)
  %v35 = mul i64 %v1, 1
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v27, <8 x float> %v9)
  %v42 = mul i64 %v1, 2
  %v43 = add i64 %v42, %v7
  %v44 = getelementptr inbounds float, ptr %v0, i64 %v43
  %v45 = load float, ptr %v44, align 4
  %v46 = insertelement <8 x float> poison, float %v45, i64 0
  %v47 = shufflevector <8 x float> %v46, <8 x float> poison, <8 x i32> zeroinitializer
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v47, <8 x float> %v27, <8 x float> %v10)
  %v49 = mul i64 %v1, 3
  %v50 = add i64 %v49, %v7
  %v51 = getelementptr inbounds float, ptr %v0, i64 %v50
  %v52 = load float, ptr %v51, align 4
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v27, <8 x float> %v11)
  %v56 = mul i64 %v1, 4
  %v57 = add i64 %v56, %v7
  %v58 = getelementptr inbounds float, ptr %v0, i64 %v57
  %v59 = load float, ptr %v58, align 4
  %v60 = insertelement <8 x float> poison, float %v59, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v27, <8 x float> %v12)
  %v63 = add i64 %v7, 1
  %v64 = mul i64 %v63, 8
  %v65 = getelementptr inbounds float, ptr %v2, i64 %v64
  %v66 = getelementptr inbounds float, ptr %v65, i64 0
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = mul i64 %v1, 0
  %v69 = add i64 %v68, %v63
  %v70 = getelementptr inbounds float, ptr %v0, i64 %v69
  %v71 = load float, ptr %v70, align 4
  %v72 = insertelement <8 x float> poison, float %v71, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v67, <8 x float> %v13)
  %v75 = mul i64 %v1, 1
  %v76 = add i64 %v75, %v63
  %v77 = getelementptr inbounds float, ptr %v0, i64 %v76
  %v78 = load float, ptr %v77, align 4
  %v79 = insertelement <8 x float> poison, float %v78, i64 0
  %v80 = shufflevector <8 x float> %v79, <8 x float> poison, <8 x i32> zeroinitializer
  %v81 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v80, <8 x float> %v67, <8 x float> %v14)
  %v82 = mul i64 %v1, 2
  %v83 = add i64 %v82, %v63
  %v84 = getelementptr inbounds float, ptr %v0, i64 %v83
  %v85 = load float, ptr %v84, align 4
  %v86 = insertelement <8 x float> poison, float %v85, i64 0
  %v87 = shufflevector <8 x float> %v86, <8 x float> poison, <8 x i32> zeroinitializer
  %v88 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v87, <8 x float> %v67, <8 x float> %v15)
  %v89 = mul i64 %v1, 3
  %v90 = add i64 %v89, %v63
  %v91 = getelementptr inbounds float, ptr %v0, i64 %v90
  %v92 = load float, ptr %v91, align 4
  %v93 = insertelement <8 x float> poison, float %v92, i64 0
  %v94 = shufflevector <8 x float> %v93, <8 x float> poison, <8 x i32> zeroinitializer
  %v95 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v94, <8 x float> %v67, <8 x float> %v16)
  %v96 = mul i64 %v1, 4
  %v97 = add i64 %v96, %v63
  %v98 = getelementptr inbounds float, ptr %v0, i64 %v97
  %v99 = load float, ptr %v98, align 4
  %v100 = insertelement <8 x float> poison, float %v99, i64 0
  %v101 = shufflevector <8 x float> %v100, <8 x float> poison, <8 x i32> zeroinitializer
  %v102 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v101, <8 x float> %v67, <8 x float> %v17)
  %v103 = add i64 %v7, 2
  %v104 = mul i64 %v103, 8
  %v105 = getelementptr inbounds float, ptr %v2, i64 %v104
  %v106 = getelementptr inbounds float, ptr %v105, i64 0
  %v107 = load <8 x float>, ptr %v106, align 4
  %v108 = mul i64 %v1, 0
  %v109 = add i64 %v108, %v103
  %v110 = getelementptr inbounds float, ptr %v0, i64 %v109
  %v111 = load float, ptr %v110, align 4
  %v112 = insertelement <8 x float> poison, float %v111, i64 0
  %v113 = shufflevector <8 x float> %v112, <8 x float> poison, <8 x i32> zeroinitializer
  %v114 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v107, <8 x float> %v18)
  %v115 = mul i64 %v1, 1
  %v116 = add i64 %v115, %v103
  %v117 = getelementptr inbounds float, ptr %v0, i64 %v116
  %v118 = load float, ptr %v117, align 4
  %v119 = insertelement <8 x float> poison, float %v118, i64 0
  %v120 = shufflevector <8 x float> %v119, <8 x float> poison, <8 x i32> zeroinitializer
  %v121 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v107, <8 x float> %v19)
  %v122 = mul i64 %v1, 2
  %v123 = add i64 %v122, %v103
  %v124 = getelementptr inbounds float, ptr %v0, i64 %v123
  %v125 = load float, ptr %v124, align 4
  %v126 = insertelement <8 x float> poison, float %v125, i64 0
  %v127 = shufflevector <8 x float> %v126, <8 x float> poison, <8 x i32> zeroinitializer
  %v128 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v127, <8 x float> %v107, <8 x float> %v20)
  %v129 = mul i64 %v1, 3
  %v130 = add i64 %v129, %v103
  %v131 = getelementptr inbounds float, ptr %v0, i64 %v130
  %v132 = load float, ptr %v131, align 4
  %v133 = insertelement <8 x float> poison, float %v132, i64 0
  %v134 = shufflevector <8 x float> %v133, <8 x float> poison, <8 x i32> zeroinitializer
  %v135 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v134, <8 x float> %v107, <8 x float> %v21)
  %v136 = mul i64 %v1, 4
  %v137 = add i64 %v136, %v103
  %v138 = getelementptr inbounds float, ptr %v0, i64 %v137
  %v139 = load float, ptr %v138, align 4
  %v140 = insertelement <8 x float> poison, float %v139, i64 0
  %v141 = shufflevector <8 x float> %v140, <8 x float> poison, <8 x i32> zeroinitializer
  %v142 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v141, <8 x float> %v107, <8 x float> %v22)
  %v143 = add nsw i64 %v7, 3
  br label %b0
b2:
  %v144 = fadd <8 x float> %v8, %v13
  %v145 = fadd <8 x float> %v9, %v14
  %v146 = fadd <8 x float> %v10, %v15
  %v147 = fadd <8 x float> %v11, %v16
  %v148 = fadd <8 x float> %v12, %v17
  %v149 = fadd <8 x float> %v144, %v18
  %v150 = fadd <8 x float> %v145, %v19
  %v151 = fadd <8 x float> %v146, %v20
  %v152 = fadd <8 x float> %v147, %v21
  %v153 = fadd <8 x float> %v148, %v22
  br label %b3
b3:
  %v154 = phi i64 [ %v6, %b2 ], [ %v200, %b4 ]
  %v155 = phi <8 x float> [ %v149, %b2 ], [ %v171, %b4 ]
  %v156 = phi <8 x float> [ %v150, %b2 ], [ %v178, %b4 ]
  %v157 = phi <8 x float> [ %v151, %b2 ], [ %v185, %b4 ]
  %v158 = phi <8 x float> [ %v152, %b2 ], [ %v192, %b4 ]
  %v159 = phi <8 x float> [ %v153, %b2 ], [ %v199, %b4 ]
  %v160 = icmp slt i64 %v154, %v3
  br i1 %v160, label %b4, label %b5
b4:
  %v161 = mul i64 %v154, 8
  %v162 = getelementptr inbounds float, ptr %v2, i64 %v161
  %v163 = getelementptr inbounds float, ptr %v162, i64 0
  %v164 = load <8 x float>, ptr %v163, align 4
  %v165 = mul i64 %v1, 0
  %v166 = add i64 %v165, %v154
  %v167 = getelementptr inbounds float, ptr %v0, i64 %v166
  %v168 = load float, ptr %v167, align 4
  %v169 = insertelement <8 x float> poison, float %v168, i64 0
  %v170 = shufflevector <8 x float> %v169, <8 x float> poison, <8 x i32> zeroinitializer
  %v171 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v170, <8 x float> %v164, <8 x float> %v155)
  %v172 = mul i64 %v1, 1
  %v173 = add i64 %v172, %v154
  %v174 = getelementptr inbounds float, ptr %v0, i64 %v173
  %v175 = load float, ptr %v174, align 4
  %v176 = insertelement <8 x float> poison, float %v175, i64 0
  %v177 = shufflevector <8 x float> %v176, <8 x float> poison, <8 x i32> zeroinitializer
  %v178 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v177, <8 x float> %v164, <8 x float> %v156)
  %v179 = mul i64 %v1, 2
  %v180 = add i64 %v179, %v154
  %v181 = getelementptr inbounds float, ptr %v0, i64 %v180
  %v182 = load float, ptr %v181, align 4
  %v183 = insertelement <8 x float> poison, float %v182, i64 0
  %v184 = shufflevector <8 x float> %v183, <8 x float> poison, <8 x i32> zeroinitializer
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v184, <8 x float> %v164, <8 x float> %v157)
  %v186 = mul i64 %v1, 3
  %v187 = add i64 %v186, %v154
  %v188 = getelementptr inbounds float, ptr %v0, i64 %v187
  %v189 = load float, ptr %v188, align 4
  %v190 = insertelement <8 x float> poison, float %v189, i64 0
  %v191 = shufflevector <8 x float> %v190, <8 x float> poison, <8 x i32> zeroinitializer
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v191, <8 x float> %v164, <8 x float> %v158)
  %v193 = mul i64 %v1, 4
  %v194 = add i64 %v193, %v154
  %v195 = getelementptr inbounds float, ptr %v0, i64 %v194
  %v196 = load float, ptr %v195, align 4
  %v197 = insertelement <8 x float> poison, float %v196, i64 0
  %v198 = shufflevector <8 x float> %v197, <8 x float> poison, <8 x i32> zeroinitializer
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v198, <8 x float> %v164, <8 x float> %v159)
  %v200 = add nsw i64 %v154, 1
  br label %b3
b5:
  %v201 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v155, ptr %v201, align 4
  %v202 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v156, ptr %v202, align 4
  %v203 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v157, ptr %v203, align 4
  %v204 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v158, ptr %v204, align 4
  %v205 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v159, ptr %v205, align 4
  ret void
}
define internal void @tile_6x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v114, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v78, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v92, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v99, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v106, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v113, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 8
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = mul i64 %v1, 0
  %v26 = add i64 %v25, %v7
  %v27 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v8)
  %v32 = mul i64 %v1, 1
  %v33 = add i64 %v32, %v7
  %v34 = getelementptr inbounds float, ptr %v0, i64 %v33
  %v35 = load float, ptr %v34, align 4
  %v36 = insertelement <8 x float> poison, float %v35, i64 0
  %v37 = shufflevector <8 x float> %v36, <8 x float> poison, <8 x i32> zeroinitializer
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v24, <8 x float> %v9)
  %v39 = mul i64 %v1, 2
  %v40 = add i64 %v39, %v7
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v24, <8 x float> %v10)
  %v46 = mul i64 %v1, 3
  %v47 = add i64 %v46, %v7
  %v48 = getelementptr inbounds float, ptr %v0, i64 %v47
  %v49 = load float, ptr %v48, align 4
  %v50 = insertelement <8 x float> poison, float %v49, i64 0
  %v51 = shufflevector <8 x float> %v50, <8 x float> poison, <8 x i32> zeroinitializer
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v51, <8 x float> %v24, <8 x float> %v11)
  %v53 = mul i64 %v1, 4
  %v54 = add i64 %v53, %v7
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v24, <8 x float> %v12)
  %v60 = mul i64 %v1, 5
  %v61 = add i64 %v60, %v7
  %v62 = getelementptr inbounds float, ptr %v0, i64 %v61
  %v63 = load float, ptr %v62, align 4
  %v64 = insertelement <8 x float> poison, float %v63, i64 0
  %v65 = shufflevector <8 x float> %v64, <8 x float> poison, <8 x i32> zeroinitializer
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v24, <8 x float> %v13)
  %v67 = add i64 %v7, 1
  %v68 = mul i64 %v67, 8
  %v69 = getelementptr inbounds float, ptr %v2, i64 %v68
  %v70 = getelementptr inbounds float, ptr %v69, i64 0
  %v71 = load <8 x float>, ptr %v70, align 4
  %v72 = mul i64 %v1, 0
  %v73 = add i64 %v72, %v67
  %v74 = getelementptr inbounds float, ptr %v0, i64 %v73
  %v75 = load float, ptr %v74, align 4
  %v76 = insertelement <8 x float> poison, float %v75, i64 0
  %v77 = shufflevector <8 x float> %v76, <8 x float> poison, <8 x i32> zeroinitializer
  %v78 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v77, <8 x float> %v71, <8 x float> %v14)
  %v79 = mul i64 %v1, 1
  %v80 = add i64 %v79, %v67
  %v81 = getelementptr inbounds float, ptr %v0, i64 %v80
  %v82 = load float, ptr %v81, align 4
  %v83 = insertelement <8 x float> poison, float %v82, i64 0
  %v84 = shufflevector <8 x float> %v83, <8 x float> poison, <8 x i32> zeroinitializer
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v71, <8 x float> %v15)
  %v86 = mul i64 %v1, 2
  %v87 = add i64 %v86, %v67
  %v88 = getelementptr inbounds float, ptr %v0, i64 %v87
  %v89 = load float, ptr %v88, align 4
  %v90 = insertelement <8 x float> poison, float %v89, i64 0
  %v91 = shufflevector <8 x float> %v90, <8 x float> poison, <8 x i32> zeroinitializer
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v91, <8 x float> %v71, <8 x float> %v16)
  %v93 = mul i64 %v1, 3
  %v94 = add i64 %v93, %v67
  %v95 = getelementptr inbounds float, ptr %v0, i64 %v94
  %v96 = load float, ptr %v95, align 4
  %v97 = insertelement <8 x float> poison, float %v96, i64 0
  %v98 = shufflevector <8 x float> %v97, <8 x float> poison, <8 x i32> zeroinitializer
  %v99 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> %v71, <8 x float> %v17)
  %v100 = mul i64 %v1, 4
  %v101 = add i64 %v100, %v67
  %v102 = getelementptr inbounds float, ptr %v0, i64 %v101
  %v103 = load float, ptr %v102, align 4
  %v104 = insertelement <8 x float> poison, float %v103, i64 0
  %v105 = shufflevector <8 x float> %v104, <8 x float> poison, <8 x i32> zeroinitializer
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v71, <8 x float> %v18)
  %v107 = mul i64 %v1, 5
  %v108 = add i64 %v107, %v67
  %v109 = getelementptr inbounds float, ptr %v0, i64 %v108
  %v110 = load float, ptr %v109, align 4
  %v111 = insertelement <8 x float> poison, float %v110, i64 0
  %v112 = shufflevector <8 x float> %v111, <8 x float> poison, <8 x i32> zeroinitializer
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v112, <8 x float> %v71, <8 x float> %v19)
  %v114 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v115 = fadd <8 x float> %v8, %v14
  %v116 = fadd <8 x float> %v9, %v15
  %v117 = fadd <8 x float> %v10, %v16
  %v118 = fadd <8 x float> %v11, %v17
  %v119 = fadd <8 x float> %v12, %v18
  %v120 = fadd <8 x float> %v13, %v19
  br label %b3
b3:
  %v121 = phi i64 [ %v6, %b2 ], [ %v175, %b4 ]
  %v122 = phi <8 x float> [ %v115, %b2 ], [ %v139, %b4 ]
  %v123 = phi <8 x float> [ %v116, %b2 ], [ %v146, %b4 ]
  %v124 = phi <8 x float> [ %v117, %b2 ], [ %v153, %b4 ]
  %v125 = phi <8 x float> [ %v118, %b2 ], [ %v160, %b4 ]
  %v126 = phi <8 x float> [ %v119, %b2 ], [ %v167, %b4 ]
  %v127 = phi <8 x float> [ %v120, %b2 ], [ %v174, %b4 ]
  %v128 = icmp slt i64 %v121, %v3
  br i1 %v128, label %b4, label %b5
b4:
  %v129 = mul i64 %v121, 8
  %v130 = getelementptr inbounds float, ptr %v2, i64 %v129
  %v131 = getelementptr inbounds float, ptr %v130, i64 0
  %v132 = load <8 x float>, ptr %v131, align 4
  %v133 = mul i64 %v1, 0
  %v134 = add i64 %v133, %v121
  %v135 = getelementptr inbounds float, ptr %v0, i64 %v134
  %v136 = load float, ptr %v135, align 4
  %v137 = insertelement <8 x float> poison, float %v136, i64 0
  %v138 = shufflevector <8 x float> %v137, <8 x float> poison, <8 x i32> zeroinitializer
  %v139 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v138, <8 x float> %v132, <8 x float> %v122)
  %v140 = mul i64 %v1, 1
  %v141 = add i64 %v140, %v121
  %v142 = getelementptr inbounds float, ptr %v0, i64 %v141
  %v143 = load float, ptr %v142, align 4
  %v144 = insertelement <8 x float> poison, float %v143, i64 0
  %v145 = shufflevector <8 x float> %v144, <8 x float> poison, <8 x i32> zeroinitializer
  %v146 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v145, <8 x float> %v132, <8 x float> %v123)
  %v147 = mul i64 %v1, 2
  %v148 = add i64 %v147, %v121
  %v149 = getelementptr inbounds float, ptr %v0, i64 %v148
  %v150 = load float, ptr %v149, align 4
  %v151 = insertelement <8 x float> poison, float %v150, i64 0
  %v152 = shufflevector <8 x float> %v151, <8 x float> poison, <8 x i32> zeroinitializer
  %v153 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v152, <8 x float> %v132, <8 x float> %v124)
  %v154 = mul i64 %v1, 3
  %v155 = add i64 %v154, %v121
  %v156 = getelementptr inbounds float, ptr %v0, i64 %v155
  %v157 = load float, ptr %v156, align 4
  %v158 = insertelement <8 x float> poison, float %v157, i64 0
  %v159 = shufflevector <8 x float> %v158, <8 x float> poison, <8 x i32> zeroinitializer
  %v160 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v159, <8 x float> %v132, <8 x float> %v125)
  %v161 = mul i64 %v1, 4
  %v162 = add i64 %v161, %v121
  %v163 = getelementptr inbounds float, ptr %v0, i64 %v162
  %v164 = load float, ptr %v163, align 4
  %v165 = insertelement <8 x float> poison, float %v164, i64 0
  %v166 = shufflevector <8 x float> %v165, <8 x float> poison, <8 x i32> zeroinitializer
  %v167 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v166, <8 x float> %v132, <8 x float> %v126)
  %v168 = mul i64 %v1, 5
  %v169 = add i64 %v168, %v121
  %v170 = getelementptr inbounds float, ptr %v0, i64 %v169
  %v171 = load float, ptr %v170, align 4
  %v172 = insertelement <8 x float> poison, float %v171, i64 0
  %v173 = shufflevector <8 x float> %v172, <8 x float> poison, <8 x i32> zeroinitializer
  %v174 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v173, <8 x float> %v132, <8 x float> %v127)
  %v175 = add nsw i64 %v121, 1
  br label %b3
b5:
  %v176 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v122, ptr %v176, align 4
  %v177 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v123, ptr %v177, align 4
  %v178 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v124, ptr %v178, align 4
  %v179 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v125, ptr %v179, align 4
  %v180 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v126, ptr %v180, align 4
  %v181 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v127, ptr %v181, align 4
  ret void
}
define internal void @tile_7x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v130, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v87, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v94, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v101, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v115, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v122, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v129, %b1 ]
  %v22 = icmp slt i64 %v7, %v6
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v7, 8
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v7
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v8)
  %v34 = mul i64 %v1, 1
  %v35 = add i64 %v34, %v7
  %v36 = getelementptr inbounds float, ptr %v0, i64 %v35
  %v37 = load float, ptr %v36, align 4
  %v38 = insertelement <8 x float> poison, float %v37, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v26, <8 x float> %v9)
  %v41 = mul i64 %v1, 2
  %v42 = add i64 %v41, %v7
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v26, <8 x float> %v10)
  %v48 = mul i64 %v1, 3
  %v49 = add i64 %v48, %v7
  %v50 = getelementptr inbounds float, ptr %v0, i64 %v49
  %v51 = load float, ptr %v50, align 4
  %v52 = insertelement <8 x float> poison, float %v51, i64 0
  %v53 = shufflevector <8 x float> %v52, <8 x float> poison, <8 x i32> zeroinitializer
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v53, <8 x float> %v26, <8 x float> %v11)
  %v55 = mul i64 %v1, 4
  %v56 = add i64 %v55, %v7
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v26, <8 x float> %v12)
  %v62 = mul i64 %v1, 5
  %v63 = add i64 %v62, %v7
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v26, <8 x float> %v13)
  %v69 = mul i64 %v1, 6
  %v70 = add i64 %v69, %v7
  %v71 = getelementptr inbounds float, ptr %v0, i64 %v70
  %v72 = load float, ptr %v71, align 4
  %v73 = insertelement <8 x float> poison, float %v72, i64 0
  %v74 = shufflevector <8 x float> %v73, <8 x float> poison, <8 x i32> zeroinitializer
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> %v26, <8 x float> %v14)
  %v76 = add i64 %v7, 1
  %v77 = mul i64 %v76, 8
  %v78 = getelementptr inbounds float, ptr %v2, i64 %v77
  %v79 = getelementptr inbounds float, ptr %v78, i64 0
  %v80 = load <8 x float>, ptr %v79, align 4
  %v81 = mul i64 %v1, 0
  %v82 = add i64 %v81, %v76
  %v83 = getelementptr inbounds float, ptr %v0, i64 %v82
  %v84 = load float, ptr %v83, align 4
  %v85 = insertelement <8 x float> poison, float %v84, i64 0
  %v86 = shufflevector <8 x float> %v85, <8 x float> poison, <8 x i32> zeroinitializer
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v86, <8 x float> %v80, <8 x float> %v15)
  %v88 = mul i64 %v1, 1
  %v89 = add i64 %v88, %v76
  %v90 = getelementptr inbounds float, ptr %v0, i64 %v89
  %v91 = load float, ptr %v90, align 4
  %v92 = insertelement <8 x float> poison, float %v91, i64 0
  %v93 = shufflevector <8 x float> %v92, <8 x float> poison, <8 x i32> zeroinitializer
  %v94 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v93, <8 x float> %v80, <8 x float> %v16)
  %v95 = mul i64 %v1, 2
  %v96 = add i64 %v95, %v76
  %v97 = getelementptr inbounds float, ptr %v0, i64 %v96
  %v98 = load float, ptr %v97, align 4
  %v99 = insertelement <8 x float> poison, float %v98, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v80, <8 x float> %v17)
  %v102 = mul i64 %v1, 3
  %v103 = add i64 %v102, %v76
  %v104 = getelementptr inbounds float, ptr %v0, i64 %v103
  %v105 = load float, ptr %v104, align 4
  %v106 = insertelement <8 x float> poison, float %v105, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v80, <8 x float> %v18)
  %v109 = mul i64 %v1, 4
  %v110 = add i64 %v109, %v76
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v80, <8 x float> %v19)
  %v116 = mul i64 %v1, 5
  %v117 = add i64 %v116, %v76
  %v118 = getelementptr inbounds float, ptr %v0, i64 %v117
  %v119 = load float, ptr %v118, align 4
  %v120 = insertelement <8 x float> poison, float %v119, i64 0
  %v121 = shufflevector <8 x float> %v120, <8 x float> poison, <8 x i32> zeroinitializer
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v121, <8 x float> %v80, <8 x float> %v20)
  %v123 = mul i64 %v1, 6
  %v124 = add i64 %v123, %v76
  %v125 = getelementptr inbounds float, ptr %v0, i64 %v124
  %v126 = load float, ptr %v125, align 4
  %v127 = insertelement <8 x float> poison, float %v126, i64 0
  %v128 = shufflevector <8 x float> %v127, <8 x float> poison, <8 x i32> zeroinitializer
  %v129 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v128, <8 x float> %v80, <8 x float> %v21)
  %v130 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v131 = fadd <8 x float> %v8, %v15
  %v132 = fadd <8 x float> %v9, %v16
  %v133 = fadd <8 x float> %v10, %v17
  %v134 = fadd <8 x float> %v11, %v18
  %v135 = fadd <8 x float> %v12, %v19
  %v136 = fadd <8 x float> %v13, %v20
  %v137 = fadd <8 x float> %v14, %v21
  br label %b3
b3:
  %v138 = phi i64 [ %v6, %b2 ], [ %v200, %b4 ]
  %v139 = phi <8 x float> [ %v131, %b2 ], [ %v157, %b4 ]
  %v140 = phi <8 x float> [ %v132, %b2 ], [ %v164, %b4 ]
  %v141 = phi <8 x float> [ %v133, %b2 ], [ %v171, %b4 ]
  %v142 = phi <8 x float> [ %v134, %b2 ], [ %v178, %b4 ]
  %v143 = phi <8 x float> [ %v135, %b2 ], [ %v185, %b4 ]
  %v144 = phi <8 x float> [ %v136, %b2 ], [ %v192, %b4 ]
  %v145 = phi <8 x float> [ %v137, %b2 ], [ %v199, %b4 ]
  %v146 = icmp slt i64 %v138, %v3
  br i1 %v146, label %b4, label %b5
b4:
  %v147 = mul i64 %v138, 8
  %v148 = getelementptr inbounds float, ptr %v2, i64 %v147
  %v149 = getelementptr inbounds float, ptr %v148, i64 0
  %v150 = load <8 x float>, ptr %v149, align 4
  %v151 = mul i64 %v1, 0
  %v152 = add i64 %v151, %v138
  %v153 = getelementptr inbounds float, ptr %v0, i64 %v152
  %v154 = load float, ptr %v153, align 4
  %v155 = insertelement <8 x float> poison, float %v154, i64 0
  %v156 = shufflevector <8 x float> %v155, <8 x float> poison, <8 x i32> zeroinitializer
  %v157 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v150, <8 x float> %v139)
  %v158 = mul i64 %v1, 1
  %v159 = add i64 %v158, %v138
  %v160 = getelementptr inbounds float, ptr %v0, i64 %v159
  %v161 = load float, ptr %v160, align 4
  %v162 = insertelement <8 x float> poison, float %v161, i64 0
  %v163 = shufflevector <8 x float> %v162, <8 x float> poison, <8 x i32> zeroinitializer
  %v164 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v163, <8 x float> %v150, <8 x float> %v140)
  %v165 = mul i64 %v1, 2
  %v166 = add i64 %v165, %v138
  %v167 = getelementptr inbounds float, ptr %v0, i64 %v166
  %v168 = load float, ptr %v167, align 4
  %v169 = insertelement <8 x float> poison, float %v168, i64 0
  %v170 = shufflevector <8 x float> %v169, <8 x float> poison, <8 x i32> zeroinitializer
  %v171 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v170, <8 x float> %v150, <8 x float> %v141)
  %v172 = mul i64 %v1, 3
  %v173 = add i64 %v172, %v138
  %v174 = getelementptr inbounds float, ptr %v0, i64 %v173
  %v175 = load float, ptr %v174, align 4
  %v176 = insertelement <8 x float> poison, float %v175, i64 0
  %v177 = shufflevector <8 x float> %v176, <8 x float> poison, <8 x i32> zeroinitializer
  %v178 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v177, <8 x float> %v150, <8 x float> %v142)
  %v179 = mul i64 %v1, 4
  %v180 = add i64 %v179, %v138
  %v181 = getelementptr inbounds float, ptr %v0, i64 %v180
  %v182 = load float, ptr %v181, align 4
  %v183 = insertelement <8 x float> poison, float %v182, i64 0
  %v184 = shufflevector <8 x float> %v183, <8 x float> poison, <8 x i32> zeroinitializer
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v184, <8 x float> %v150, <8 x float> %v143)
  %v186 = mul i64 %v1, 5
  %v187 = add i64 %v186, %v138
  %v188 = getelementptr inbounds float, ptr %v0, i64 %v187
  %v189 = load float, ptr %v188, align 4
  %v190 = insertelement <8 x float> poison, float %v189, i64 0
  %v191 = shufflevector <8 x float> %v190, <8 x float> poison, <8 x i32> zeroinitializer
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v191, <8 x float> %v150, <8 x float> %v144)
  %v193 = mul i64 %v1, 6
  %v194 = add i64 %v193, %v138
  %v195 = getelementptr inbounds float, ptr %v0, i64 %v194
  %v196 = load float, ptr %v195, align 4
  %v197 = insertelement <8 x float> poison, float %v196, i64 0
  %v198 = shufflevector <8 x float> %v197, <8 x float> poison, <8 x i32> zeroinitializer
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v198, <8 x float> %v150, <8 x float> %v145)
  %v200 = add nsw i64 %v138, 1
  br label %b3
b5:
  %v201 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v139, ptr %v201, align 4
  %v202 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v140, ptr %v202, align 4
  %v203 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v141, ptr %v203, align 4
  %v204 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v142, ptr %v204, align 4
  %v205 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v143, ptr %v205, align 4
  %v206 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v144, ptr %v206, align 4
  %v207 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v145, ptr %v207, align 4
  ret void
}
define internal void @tile_8x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v146, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v70, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v96, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v103, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v110, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v117, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v124, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v131, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v138, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v145, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v7
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v8)
  %v36 = mul i64 %v1, 1
  %v37 = add i64 %v36, %v7
  %v38 = getelementptr inbounds float, ptr %v0, i64 %v37
  %v39 = load float, ptr %v38, align 4
  %v40 = insertelement <8 x float> poison, float %v39, i64 0
  %v41 = shufflevector <8 x float> %v40, <8 x float> poison, <8 x i32> zeroinitializer
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v28, <8 x float> %v9)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v7
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v28, <8 x float> %v10)
  %v50 = mul i64 %v1, 3
  %v51 = add i64 %v50, %v7
  %v52 = getelementptr inbounds float, ptr %v0, i64 %v51
  %v53 = load float, ptr %v52, align 4
  %v54 = insertelement <8 x float> poison, float %v53, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> %v28, <8 x float> %v11)
  %v57 = mul i64 %v1, 4
  %v58 = add i64 %v57, %v7
  %v59 = getelementptr inbounds float, ptr %v0, i64 %v58
  %v60 = load float, ptr %v59, align 4
  %v61 = insertelement <8 x float> poison, float %v60, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v28, <8 x float> %v12)
  %v64 = mul i64 %v1, 5
  %v65 = add i64 %v64, %v7
  %v66 = getelementptr inbounds float, ptr %v0, i64 %v65
  %v67 = load float, ptr %v66, align 4
  %v68 = insertelement <8 x float> poison, float %v67, i64 0
  %v69 = shufflevector <8 x float> %v68, <8 x float> poison, <8 x i32> zeroinitializer
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v28, <8 x float> %v13)
  %v71 = mul i64 %v1, 6
  %v72 = add i64 %v71, %v7
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v28, <8 x float> %v14)
  %v78 = mul i64 %v1, 7
  %v79 = add i64 %v78, %v7
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v28, <8 x float> %v15)
  %v85 = add i64 %v7, 1
  %v86 = mul i64 %v85, 8
  %v87 = getelementptr inbounds float, ptr %v2, i64 %v86
  %v88 = getelementptr inbounds float, ptr %v87, i64 0
  %v89 = load <8 x float>, ptr %v88, align 4
  %v90 = mul i64 %v1, 0
  %v91 = add i64 %v90, %v85
  %v92 = getelementptr inbounds float, ptr %v0, i64 %v91
  %v93 = load float, ptr %v92, align 4
  %v94 = insertelement <8 x float> poison, float %v93, i64 0
  %v95 = shufflevector <8 x float> %v94, <8 x float> poison, <8 x i32> zeroinitializer
  %v96 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v95, <8 x float> %v89, <8 x float> %v16)
  %v97 = mul i64 %v1, 1
  %v98 = add i64 %v97, %v85
  %v99 = getelementptr inbounds float, ptr %v0, i64 %v98
  %v100 = load float, ptr %v99, align 4
  %v101 = insertelement <8 x float> poison, float %v100, i64 0
  %v102 = shufflevector <8 x float> %v101, <8 x float> poison, <8 x i32> zeroinitializer
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v89, <8 x float> %v17)
  %v104 = mul i64 %v1, 2
  %v105 = add i64 %v104, %v85
  %v106 = getelementptr inbounds float, ptr %v0, i64 %v105
  %v107 = load float, ptr %v106, align 4
  %v108 = insertelement <8 x float> poison, float %v107, i64 0
  %v109 = shufflevector <8 x float> %v108, <8 x float> poison, <8 x i32> zeroinitializer
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v109, <8 x float> %v89, <8 x float> %v18)
  %v111 = mul i64 %v1, 3
  %v112 = add i64 %v111, %v85
  %v113 = getelementptr inbounds float, ptr %v0, i64 %v112
  %v114 = load float, ptr %v113, align 4
  %v115 = insertelement <8 x float> poison, float %v114, i64 0
  %v116 = shufflevector <8 x float> %v115, <8 x float> poison, <8 x i32> zeroinitializer
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v89, <8 x float> %v19)
  %v118 = mul i64 %v1, 4
  %v119 = add i64 %v118, %v85
  %v120 = getelementptr inbounds float, ptr %v0, i64 %v119
  %v121 = load float, ptr %v120, align 4
  %v122 = insertelement <8 x float> poison, float %v121, i64 0
  %v123 = shufflevector <8 x float> %v122, <8 x float> poison, <8 x i32> zeroinitializer
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v123, <8 x float> %v89, <8 x float> %v20)
  %v125 = mul i64 %v1, 5
  %v126 = add i64 %v125, %v85
  %v127 = getelementptr inbounds float, ptr %v0, i64 %v126
  %v128 = load float, ptr %v127, align 4
  %v129 = insertelement <8 x float> poison, float %v128, i64 0
  %v130 = shufflevector <8 x float> %v129, <8 x float> poison, <8 x i32> zeroinitializer
  %v131 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v89, <8 x float> %v21)
  %v132 = mul i64 %v1, 6
  %v133 = add i64 %v132, %v85
  %v134 = getelementptr inbounds float, ptr %v0, i64 %v133
  %v135 = load float, ptr %v134, align 4
  %v136 = insertelement <8 x float> poison, float %v135, i64 0
  %v137 = shufflevector <8 x float> %v136, <8 x float> poison, <8 x i32> zeroinitializer
  %v138 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v137, <8 x float> %v89, <8 x float> %v22)
  %v139 = mul i64 %v1, 7
  %v140 = add i64 %v139, %v85
  %v141 = getelementptr inbounds float, ptr %v0, i64 %v140
  %v142 = load float, ptr %v141, align 4
  %v143 = insertelement <8 x float> poison, float %v142, i64 0
  %v144 = shufflevector <8 x float> %v143, <8 x float> poison, <8 x i32> zeroinitializer
  %v145 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v144, <8 x float> %v89, <8 x float> %v23)
  %v146 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v147 = fadd <8 x float> %v8, %v16
  %v148 = fadd <8 x float> %v9, %v17
  %v149 = fadd <8 x float> %v10, %v18
  %v150 = fadd <8 x float> %v11, %v19
  %v151 = fadd <8 x float> %v12, %v20
  %v152 = fadd <8 x float> %v13, %v21
  %v153 = fadd <8 x float> %v14, %v22
  %v154 = fadd <8 x float> %v15, %v23
  br label %b3
b3:
  %v155 = phi i64 [ %v6, %b2 ], [ %v225, %b4 ]
  %v156 = phi <8 x float> [ %v147, %b2 ], [ %v175, %b4 ]
  %v157 = phi <8 x float> [ %v148, %b2 ], [ %v182, %b4 ]
  %v158 = phi <8 x float> [ %v149, %b2 ], [ %v189, %b4 ]
  %v159 = phi <8 x float> [ %v150, %b2 ], [ %v196, %b4 ]
  %v160 = phi <8 x float> [ %v151, %b2 ], [ %v203, %b4 ]
  %v161 = phi <8 x float> [ %v152, %b2 ], [ %v210, %b4 ]
  %v162 = phi <8 x float> [ %v153, %b2 ], [ %v217, %b4 ]
  %v163 = phi <8 x float> [ %v154, %b2 ], [ %v224, %b4 ]
  %v164 = icmp slt i64 %v155, %v3
  br i1 %v164, label %b4, label %b5
b4:
  %v165 = mul i64 %v155, 8
  %v166 = getelementptr inbounds float, ptr %v2, i64 %v165
  %v167 = getelementptr inbounds float, ptr %v166, i64 0
  %v168 = load <8 x float>, ptr %v167, align 4
  %v169 = mul i64 %v1, 0
  %v170 = add i64 %v169, %v155
  %v171 = getelementptr inbounds float, ptr %v0, i64 %v170
  %v172 = load float, ptr %v171, align 4
  %v173 = insertelement <8 x float> poison, float %v172, i64 0
  %v174 = shufflevector <8 x float> %v173, <8 x float> poison, <8 x i32> zeroinitializer
  %v175 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v174, <8 x float> %v168, <8 x float> %v156)
  %v176 = mul i64 %v1, 1
  %v177 = add i64 %v176, %v155
  %v178 = getelementptr inbounds float, ptr %v0, i64 %v177
  %v179 = load float, ptr %v178, align 4
  %v180 = insertelement <8 x float> poison, float %v179, i64 0
  %v181 = shufflevector <8 x float> %v180, <8 x float> poison, <8 x i32> zeroinitializer
  %v182 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v181, <8 x float> %v168, <8 x float> %v157)
  %v183 = mul i64 %v1, 2
  %v184 = add i64 %v183, %v155
  %v185 = getelementptr inbounds float, ptr %v0, i64 %v184
  %v186 = load float, ptr %v185, align 4
  %v187 = insertelement <8 x float> poison, float %v186, i64 0
  %v188 = shufflevector <8 x float> %v187, <8 x float> poison, <8 x i32> zeroinitializer
  %v189 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v188, <8 x float> %v168, <8 x float> %v158)
  %v190 = mul i64 %v1, 3
  %v191 = add i64 %v190, %v155
  %v192 = getelementptr inbounds float, ptr %v0, i64 %v191
  %v193 = load float, ptr %v192, align 4
  %v194 = insertelement <8 x float> poison, float %v193, i64 0
  %v195 = shufflevector <8 x float> %v194, <8 x float> poison, <8 x i32> zeroinitializer
  %v196 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v195, <8 x float> %v168, <8 x float> %v159)
  %v197 = mul i64 %v1, 4
  %v198 = add i64 %v197, %v155
  %v199 = getelementptr inbounds float, ptr %v0, i64 %v198
  %v200 = load float, ptr %v199, align 4
  %v201 = insertelement <8 x float> poison, float %v200, i64 0
  %v202 = shufflevector <8 x float> %v201, <8 x float> poison, <8 x i32> zeroinitializer
  %v203 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v202, <8 x float> %v168, <8 x float> %v160)
  %v204 = mul i64 %v1, 5
  %v205 = add i64 %v204, %v155
  %v206 = getelementptr inbounds float, ptr %v0, i64 %v205
  %v207 = load float, ptr %v206, align 4
  %v208 = insertelement <8 x float> poison, float %v207, i64 0
  %v209 = shufflevector <8 x float> %v208, <8 x float> poison, <8 x i32> zeroinitializer
  %v210 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v209, <8 x float> %v168, <8 x float> %v161)
  %v211 = mul i64 %v1, 6
  %v212 = add i64 %v211, %v155
  %v213 = getelementptr inbounds float, ptr %v0, i64 %v212
  %v214 = load float, ptr %v213, align 4
  %v215 = insertelement <8 x float> poison, float %v214, i64 0
  %v216 = shufflevector <8 x float> %v215, <8 x float> poison, <8 x i32> zeroinitializer
  %v217 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v216, <8 x float> %v168, <8 x float> %v162)
  %v218 = mul i64 %v1, 7
  %v219 = add i64 %v218, %v155
  %v220 = getelementptr inbounds float, ptr %v0, i64 %v219
  %v221 = load float, ptr %v220, align 4
  %v222 = insertelement <8 x float> poison, float %v221, i64 0
  %v223 = shufflevector <8 x float> %v222, <8 x float> poison, <8 x i32> zeroinitializer
  %v224 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v223, <8 x float> %v168, <8 x float> %v163)
  %v225 = add nsw i64 %v155, 1
  br label %b3
b5:
  %v226 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v156, ptr %v226, align 4
  %v227 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v157, ptr %v227, align 4
  %v228 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v158, ptr %v228, align 4
  %v229 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v159, ptr %v229, align 4
  %v230 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v160, ptr %v230, align 4
  %v231 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v161, ptr %v231, align 4
  %v232 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v162, ptr %v232, align 4
  %v233 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v163, ptr %v233, align 4
  ret void
}
define internal void @outer_2x32(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4) #0 {
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
define internal void @outer_2x8(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4) #0 {
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
declare <8 x float> @llvm.floor.v8f32(<8 x float>)
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>)

attributes #0 = { nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind }

!0 = distinct !{!0, !1, !2}
!1 = !{!"llvm.loop.unroll.disable"}
!2 = !{!"llvm.loop.vectorize.width", i32 1}
!3 = distinct !{!3, !4, !5}
!4 = !{!"llvm.loop.unroll.disable"}
!5 = !{!"llvm.loop.vectorize.width", i32 1}
