; generated from specs/lstm_1997.yaml by `make generated`: do not edit
; lstm_1997 I=8 H=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_4x3of3_0 = private unnamed_addr constant [4 x ptr] [ptr @tile_1x3of3_0, ptr @tile_2x3of3_0, ptr @tile_3x3of3_0, ptr @tile_4x3of3_0], align 8
@table_tile_4x1of3_0_1_2 = private unnamed_addr constant [4 x ptr] [ptr @tile_1x1of3_0_1_2, ptr @tile_2x1of3_0_1_2, ptr @tile_3x1of3_0_1_2, ptr @tile_4x1of3_0_1_2], align 8
@table_tile_8x1of1_0 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0, ptr @tile_2x1of1_0, ptr @tile_3x1of1_0, ptr @tile_4x1of1_0, ptr @tile_5x1of1_0, ptr @tile_6x1of1_0, ptr @tile_7x1of1_0, ptr @tile_8x1of1_0], align 8
@table_outer_tail = private unnamed_addr constant [2 x ptr] [ptr @outer_1_tail, ptr @outer_2_tail], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v537 = alloca float, i64 96, align 4
  %v1000 = alloca float, i64 96, align 4
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
  %v47 = getelementptr inbounds i64, ptr %v1, i64 4
  %v48 = load i64, ptr %v47, align 8
  %v49 = getelementptr inbounds i64, ptr %v1, i64 8
  %v50 = load i64, ptr %v49, align 8
  %v51 = getelementptr inbounds i64, ptr %v1, i64 9
  %v52 = load i64, ptr %v51, align 8
  %v53 = getelementptr inbounds i64, ptr %v1, i64 10
  %v54 = load i64, ptr %v53, align 8
  %v55 = getelementptr inbounds i64, ptr %v1, i64 13
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 17
  %v58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 19
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 20
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 21
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 22
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v68 = load ptr, ptr %v67, align 4
  %v69 = icmp eq i64 %v2, 0
  br i1 %v69, label %b0, label %b1
b0:
  %v70 = add i64 0, 0
  %v71 = getelementptr inbounds float, ptr %v38, i64 %v70
  %v72 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v73, ptr %v71, align 4
  br label %b1
b1:
  %v74 = icmp sgt i64 %v3, 1
  br i1 %v74, label %b2, label %b3
b2:
  %v75 = getelementptr inbounds i64, ptr %v1, i64 3
  %v76 = atomicrmw add ptr %v75, i64 1 acq_rel
  %v77 = mul i64 %v3, 1
  br label %b4
b4:
  %v78 = load atomic i64, ptr %v75 acquire, align 8
  %v79 = icmp slt i64 %v78, %v77
  br i1 %v79, label %b5, label %b6
b5:
  %v80 = call i32 @sched_yield()
  br label %b4
b6:
  br label %b3
b3:
  %v81 = getelementptr inbounds i64, ptr %v1, i64 23
  %v82 = load i64, ptr %v81, align 8
  %v83 = icmp eq i64 %v82, 0
  br i1 %v83, label %b7, label %b8
b7:
  %v84 = add i64 %v7, 0
  %v85 = sdiv i64 %v84, 1
  %v86 = add i64 %v2, 1
  %v87 = mul i64 %v85, %v2
  %v88 = sdiv i64 %v87, %v3
  %v89 = mul i64 %v88, 1
  %v90 = icmp slt i64 %v89, %v7
  %v91 = select i1 %v90, i64 %v89, i64 %v7
  %v92 = mul i64 %v85, %v86
  %v93 = sdiv i64 %v92, %v3
  %v94 = mul i64 %v93, 1
  %v95 = icmp slt i64 %v94, %v7
  %v96 = select i1 %v95, i64 %v94, i64 %v7
  br label %b9
b9:
  %v97 = phi i64 [ %v91, %b7 ], [ %v108, %b10 ]
  %v98 = icmp slt i64 %v97, %v96
  br i1 %v98, label %b10, label %b11
b10:
  %v99 = and i64 0, %v52
  %v100 = mul i64 %v99, %v7
  %v101 = add i64 %v100, %v97
  %v102 = mul i64 %v101, 8
  %v103 = getelementptr inbounds float, ptr %v20, i64 %v102
  %v104 = add i64 0, 0
  %v105 = getelementptr inbounds float, ptr %v103, i64 %v104
  %v106 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v107, ptr %v105, align 4
  %v108 = add nsw i64 %v97, 1
  br label %b9
b11:
  br label %b8
b8:
  %v109 = icmp sgt i64 %v3, 1
  br i1 %v109, label %b12, label %b13
b12:
  %v110 = getelementptr inbounds i64, ptr %v1, i64 3
  %v111 = atomicrmw add ptr %v110, i64 1 acq_rel
  %v112 = mul i64 %v3, 2
  br label %b14
b14:
  %v113 = load atomic i64, ptr %v110 acquire, align 8
  %v114 = icmp slt i64 %v113, %v112
  br i1 %v114, label %b15, label %b16
b15:
  %v115 = call i32 @sched_yield()
  br label %b14
b16:
  br label %b13
b13:
  %v116 = getelementptr inbounds i64, ptr %v1, i64 24
  %v117 = load i64, ptr %v116, align 8
  %v118 = icmp eq i64 %v117, 0
  br i1 %v118, label %b17, label %b18
b17:
  %v119 = add i64 %v7, 0
  %v120 = sdiv i64 %v119, 1
  %v121 = add i64 %v2, 1
  %v122 = mul i64 %v120, %v2
  %v123 = sdiv i64 %v122, %v3
  %v124 = mul i64 %v123, 1
  %v125 = icmp slt i64 %v124, %v7
  %v126 = select i1 %v125, i64 %v124, i64 %v7
  %v127 = mul i64 %v120, %v121
  %v128 = sdiv i64 %v127, %v3
  %v129 = mul i64 %v128, 1
  %v130 = icmp slt i64 %v129, %v7
  %v131 = select i1 %v130, i64 %v129, i64 %v7
  br label %b19
b19:
  %v132 = phi i64 [ %v126, %b17 ], [ %v143, %b20 ]
  %v133 = icmp slt i64 %v132, %v131
  br i1 %v133, label %b20, label %b21
b20:
  %v134 = and i64 0, %v54
  %v135 = mul i64 %v134, %v7
  %v136 = add i64 %v135, %v132
  %v137 = mul i64 %v136, 8
  %v138 = getelementptr inbounds float, ptr %v22, i64 %v137
  %v139 = add i64 0, 0
  %v140 = getelementptr inbounds float, ptr %v138, i64 %v139
  %v141 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v142 = shufflevector <8 x float> %v141, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v142, ptr %v140, align 4
  %v143 = add nsw i64 %v132, 1
  br label %b19
b21:
  br label %b18
b18:
  %v144 = icmp sgt i64 %v3, 1
  br i1 %v144, label %b22, label %b23
b22:
  %v145 = getelementptr inbounds i64, ptr %v1, i64 3
  %v146 = atomicrmw add ptr %v145, i64 1 acq_rel
  %v147 = mul i64 %v3, 3
  br label %b24
b24:
  %v148 = load atomic i64, ptr %v145 acquire, align 8
  %v149 = icmp slt i64 %v148, %v147
  br i1 %v149, label %b25, label %b26
b25:
  %v150 = call i32 @sched_yield()
  br label %b24
b26:
  br label %b23
b23:
  %v151 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v152 = load ptr, ptr %v151, align 4
  %v153 = getelementptr inbounds float, ptr %v152, i64 0
  %v154 = add i64 1, 0
  %v155 = sdiv i64 %v154, 1
  %v156 = add i64 %v2, 1
  %v157 = mul i64 %v155, %v2
  %v158 = sdiv i64 %v157, %v3
  %v159 = mul i64 %v158, 1
  %v160 = icmp slt i64 %v159, 1
  %v161 = select i1 %v160, i64 %v159, i64 1
  %v162 = mul i64 %v155, %v156
  %v163 = sdiv i64 %v162, %v3
  %v164 = mul i64 %v163, 1
  %v165 = icmp slt i64 %v164, 1
  %v166 = select i1 %v165, i64 %v164, i64 1
  br label %b27
b27:
  %v167 = phi i64 [ %v161, %b23 ], [ %v529, %b65 ]
  %v168 = icmp slt i64 %v167, %v166
  br i1 %v168, label %b28, label %b29
b28:
  %v169 = mul i64 %v167, 192
  %v170 = mul i64 %v167, 24
  %v171 = add i64 %v170, 0
  %v172 = sub i64 24, %v171
  %v173 = icmp slt i64 %v172, 0
  %v174 = select i1 %v173, i64 0, i64 %v172
  %v175 = icmp ult i64 %v174, 8
  %v176 = select i1 %v175, i64 %v174, i64 8
  %v177 = trunc i64 %v176 to i32
  %v178 = insertelement <8 x i32> poison, i32 %v177, i64 0
  %v179 = shufflevector <8 x i32> %v178, <8 x i32> poison, <8 x i32> zeroinitializer
  %v180 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v179
  %v181 = mul i64 %v171, 8
  %v182 = add i64 0, %v181
  %v183 = getelementptr inbounds float, ptr %v12, i64 %v182
  %v184 = add i64 %v169, 0
  %v185 = icmp sge i64 %v174, 8
  br i1 %v185, label %b30, label %b31
b30:
  br label %b32
b32:
  %v186 = phi i64 [ 0, %b30 ], [ %v268, %b33 ]
  %v187 = icmp slt i64 %v186, 8
  br i1 %v187, label %b33, label %b34
b33:
  %v188 = add i64 %v186, 0
  %v189 = getelementptr inbounds float, ptr %v183, i64 %v188
  %v190 = load <8 x float>, ptr %v189, align 4
  %v191 = add i64 %v186, 8
  %v192 = getelementptr inbounds float, ptr %v183, i64 %v191
  %v193 = load <8 x float>, ptr %v192, align 4
  %v194 = add i64 %v186, 16
  %v195 = getelementptr inbounds float, ptr %v183, i64 %v194
  %v196 = load <8 x float>, ptr %v195, align 4
  %v197 = add i64 %v186, 24
  %v198 = getelementptr inbounds float, ptr %v183, i64 %v197
  %v199 = load <8 x float>, ptr %v198, align 4
  %v200 = add i64 %v186, 32
  %v201 = getelementptr inbounds float, ptr %v183, i64 %v200
  %v202 = load <8 x float>, ptr %v201, align 4
  %v203 = add i64 %v186, 40
  %v204 = getelementptr inbounds float, ptr %v183, i64 %v203
  %v205 = load <8 x float>, ptr %v204, align 4
  %v206 = add i64 %v186, 48
  %v207 = getelementptr inbounds float, ptr %v183, i64 %v206
  %v208 = load <8 x float>, ptr %v207, align 4
  %v209 = add i64 %v186, 56
  %v210 = getelementptr inbounds float, ptr %v183, i64 %v209
  %v211 = load <8 x float>, ptr %v210, align 4
  %v212 = shufflevector <8 x float> %v190, <8 x float> %v202, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v213 = shufflevector <8 x float> %v190, <8 x float> %v202, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v214 = shufflevector <8 x float> %v193, <8 x float> %v205, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v215 = shufflevector <8 x float> %v193, <8 x float> %v205, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v216 = shufflevector <8 x float> %v196, <8 x float> %v208, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v217 = shufflevector <8 x float> %v196, <8 x float> %v208, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v218 = shufflevector <8 x float> %v199, <8 x float> %v211, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v219 = shufflevector <8 x float> %v199, <8 x float> %v211, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v220 = shufflevector <8 x float> %v212, <8 x float> %v216, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v221 = shufflevector <8 x float> %v212, <8 x float> %v216, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v222 = shufflevector <8 x float> %v214, <8 x float> %v218, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v223 = shufflevector <8 x float> %v214, <8 x float> %v218, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v224 = shufflevector <8 x float> %v213, <8 x float> %v217, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v225 = shufflevector <8 x float> %v213, <8 x float> %v217, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v226 = shufflevector <8 x float> %v215, <8 x float> %v219, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v227 = shufflevector <8 x float> %v215, <8 x float> %v219, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v228 = shufflevector <8 x float> %v220, <8 x float> %v222, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v229 = shufflevector <8 x float> %v220, <8 x float> %v222, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v230 = shufflevector <8 x float> %v221, <8 x float> %v223, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v231 = shufflevector <8 x float> %v221, <8 x float> %v223, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v232 = shufflevector <8 x float> %v224, <8 x float> %v226, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v233 = shufflevector <8 x float> %v224, <8 x float> %v226, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v234 = shufflevector <8 x float> %v225, <8 x float> %v227, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v235 = shufflevector <8 x float> %v225, <8 x float> %v227, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v236 = add i64 %v186, 0
  %v237 = mul i64 %v236, 24
  %v238 = add i64 %v184, %v237
  %v239 = getelementptr inbounds float, ptr %v153, i64 %v238
  store <8 x float> %v228, ptr %v239, align 4
  %v240 = add i64 %v186, 1
  %v241 = mul i64 %v240, 24
  %v242 = add i64 %v184, %v241
  %v243 = getelementptr inbounds float, ptr %v153, i64 %v242
  store <8 x float> %v229, ptr %v243, align 4
  %v244 = add i64 %v186, 2
  %v245 = mul i64 %v244, 24
  %v246 = add i64 %v184, %v245
  %v247 = getelementptr inbounds float, ptr %v153, i64 %v246
  store <8 x float> %v230, ptr %v247, align 4
  %v248 = add i64 %v186, 3
  %v249 = mul i64 %v248, 24
  %v250 = add i64 %v184, %v249
  %v251 = getelementptr inbounds float, ptr %v153, i64 %v250
  store <8 x float> %v231, ptr %v251, align 4
  %v252 = add i64 %v186, 4
  %v253 = mul i64 %v252, 24
  %v254 = add i64 %v184, %v253
  %v255 = getelementptr inbounds float, ptr %v153, i64 %v254
  store <8 x float> %v232, ptr %v255, align 4
  %v256 = add i64 %v186, 5
  %v257 = mul i64 %v256, 24
  %v258 = add i64 %v184, %v257
  %v259 = getelementptr inbounds float, ptr %v153, i64 %v258
  store <8 x float> %v233, ptr %v259, align 4
  %v260 = add i64 %v186, 6
  %v261 = mul i64 %v260, 24
  %v262 = add i64 %v184, %v261
  %v263 = getelementptr inbounds float, ptr %v153, i64 %v262
  store <8 x float> %v234, ptr %v263, align 4
  %v264 = add i64 %v186, 7
  %v265 = mul i64 %v264, 24
  %v266 = add i64 %v184, %v265
  %v267 = getelementptr inbounds float, ptr %v153, i64 %v266
  store <8 x float> %v235, ptr %v267, align 4
  %v268 = add nsw i64 %v186, 8
  br label %b32
b34:
  br label %b35
b35:
  %v269 = phi i64 [ 8, %b34 ], [ %v278, %b36 ]
  %v270 = icmp slt i64 %v269, 8
  br i1 %v270, label %b36, label %b37
b36:
  %v271 = mul i64 %v269, 1
  %v272 = getelementptr inbounds float, ptr %v183, i64 %v271
  %v273 = getelementptr float, ptr %v272, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v274 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v273, <8 x i1> %v180, <8 x float> zeroinitializer)
  %v275 = mul i64 %v269, 24
  %v276 = add i64 %v184, %v275
  %v277 = getelementptr inbounds float, ptr %v153, i64 %v276
  store <8 x float> %v274, ptr %v277, align 4
  %v278 = add nsw i64 %v269, 1
  br label %b35
b37:
  br label %b31
b31:
  %v279 = icmp slt i64 %v174, 8
  br i1 %v279, label %b38, label %b39
b38:
  br label %b40
b40:
  %v280 = phi i64 [ 0, %b38 ], [ %v289, %b41 ]
  %v281 = icmp slt i64 %v280, 8
  br i1 %v281, label %b41, label %b42
b41:
  %v282 = mul i64 %v280, 1
  %v283 = getelementptr inbounds float, ptr %v183, i64 %v282
  %v284 = getelementptr float, ptr %v283, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v285 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v284, <8 x i1> %v180, <8 x float> zeroinitializer)
  %v286 = mul i64 %v280, 24
  %v287 = add i64 %v184, %v286
  %v288 = getelementptr inbounds float, ptr %v153, i64 %v287
  store <8 x float> %v285, ptr %v288, align 4
  %v289 = add nsw i64 %v280, 1
  br label %b40
b42:
  br label %b39
b39:
  %v290 = add i64 %v170, 8
  %v291 = sub i64 24, %v290
  %v292 = icmp slt i64 %v291, 0
  %v293 = select i1 %v292, i64 0, i64 %v291
  %v294 = icmp ult i64 %v293, 8
  %v295 = select i1 %v294, i64 %v293, i64 8
  %v296 = trunc i64 %v295 to i32
  %v297 = insertelement <8 x i32> poison, i32 %v296, i64 0
  %v298 = shufflevector <8 x i32> %v297, <8 x i32> poison, <8 x i32> zeroinitializer
  %v299 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v298
  %v300 = mul i64 %v290, 8
  %v301 = add i64 0, %v300
  %v302 = getelementptr inbounds float, ptr %v12, i64 %v301
  %v303 = add i64 %v169, 8
  %v304 = icmp sge i64 %v293, 8
  br i1 %v304, label %b43, label %b44
b43:
  br label %b45
b45:
  %v305 = phi i64 [ 0, %b43 ], [ %v387, %b46 ]
  %v306 = icmp slt i64 %v305, 8
  br i1 %v306, label %b46, label %b47
b46:
  %v307 = add i64 %v305, 0
  %v308 = getelementptr inbounds float, ptr %v302, i64 %v307
  %v309 = load <8 x float>, ptr %v308, align 4
  %v310 = add i64 %v305, 8
  %v311 = getelementptr inbounds float, ptr %v302, i64 %v310
  %v312 = load <8 x float>, ptr %v311, align 4
  %v313 = add i64 %v305, 16
  %v314 = getelementptr inbounds float, ptr %v302, i64 %v313
  %v315 = load <8 x float>, ptr %v314, align 4
  %v316 = add i64 %v305, 24
  %v317 = getelementptr inbounds float, ptr %v302, i64 %v316
  %v318 = load <8 x float>, ptr %v317, align 4
  %v319 = add i64 %v305, 32
  %v320 = getelementptr inbounds float, ptr %v302, i64 %v319
  %v321 = load <8 x float>, ptr %v320, align 4
  %v322 = add i64 %v305, 40
  %v323 = getelementptr inbounds float, ptr %v302, i64 %v322
  %v324 = load <8 x float>, ptr %v323, align 4
  %v325 = add i64 %v305, 48
  %v326 = getelementptr inbounds float, ptr %v302, i64 %v325
  %v327 = load <8 x float>, ptr %v326, align 4
  %v328 = add i64 %v305, 56
  %v329 = getelementptr inbounds float, ptr %v302, i64 %v328
  %v330 = load <8 x float>, ptr %v329, align 4
  %v331 = shufflevector <8 x float> %v309, <8 x float> %v321, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v332 = shufflevector <8 x float> %v309, <8 x float> %v321, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v333 = shufflevector <8 x float> %v312, <8 x float> %v324, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v334 = shufflevector <8 x float> %v312, <8 x float> %v324, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v335 = shufflevector <8 x float> %v315, <8 x float> %v327, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v336 = shufflevector <8 x float> %v315, <8 x float> %v327, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v337 = shufflevector <8 x float> %v318, <8 x float> %v330, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v338 = shufflevector <8 x float> %v318, <8 x float> %v330, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v339 = shufflevector <8 x float> %v331, <8 x float> %v335, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v340 = shufflevector <8 x float> %v331, <8 x float> %v335, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v341 = shufflevector <8 x float> %v333, <8 x float> %v337, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v342 = shufflevector <8 x float> %v333, <8 x float> %v337, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v343 = shufflevector <8 x float> %v332, <8 x float> %v336, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v344 = shufflevector <8 x float> %v332, <8 x float> %v336, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v345 = shufflevector <8 x float> %v334, <8 x float> %v338, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v346 = shufflevector <8 x float> %v334, <8 x float> %v338, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v347 = shufflevector <8 x float> %v339, <8 x float> %v341, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v348 = shufflevector <8 x float> %v339, <8 x float> %v341, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v349 = shufflevector <8 x float> %v340, <8 x float> %v342, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v350 = shufflevector <8 x float> %v340, <8 x float> %v342, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v351 = shufflevector <8 x float> %v343, <8 x float> %v345, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v352 = shufflevector <8 x float> %v343, <8 x float> %v345, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v353 = shufflevector <8 x float> %v344, <8 x float> %v346, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v354 = shufflevector <8 x float> %v344, <8 x float> %v346, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v355 = add i64 %v305, 0
  %v356 = mul i64 %v355, 24
  %v357 = add i64 %v303, %v356
  %v358 = getelementptr inbounds float, ptr %v153, i64 %v357
  store <8 x float> %v347, ptr %v358, align 4
  %v359 = add i64 %v305, 1
  %v360 = mul i64 %v359, 24
  %v361 = add i64 %v303, %v360
  %v362 = getelementptr inbounds float, ptr %v153, i64 %v361
  store <8 x float> %v348, ptr %v362, align 4
  %v363 = add i64 %v305, 2
  %v364 = mul i64 %v363, 24
  %v365 = add i64 %v303, %v364
  %v366 = getelementptr inbounds float, ptr %v153, i64 %v365
  store <8 x float> %v349, ptr %v366, align 4
  %v367 = add i64 %v305, 3
  %v368 = mul i64 %v367, 24
  %v369 = add i64 %v303, %v368
  %v370 = getelementptr inbounds float, ptr %v153, i64 %v369
  store <8 x float> %v350, ptr %v370, align 4
  %v371 = add i64 %v305, 4
  %v372 = mul i64 %v371, 24
  %v373 = add i64 %v303, %v372
  %v374 = getelementptr inbounds float, ptr %v153, i64 %v373
  store <8 x float> %v351, ptr %v374, align 4
  %v375 = add i64 %v305, 5
  %v376 = mul i64 %v375, 24
  %v377 = add i64 %v303, %v376
  %v378 = getelementptr inbounds float, ptr %v153, i64 %v377
  store <8 x float> %v352, ptr %v378, align 4
  %v379 = add i64 %v305, 6
  %v380 = mul i64 %v379, 24
  %v381 = add i64 %v303, %v380
  %v382 = getelementptr inbounds float, ptr %v153, i64 %v381
  store <8 x float> %v353, ptr %v382, align 4
  %v383 = add i64 %v305, 7
  %v384 = mul i64 %v383, 24
  %v385 = add i64 %v303, %v384
  %v386 = getelementptr inbounds float, ptr %v153, i64 %v385
  store <8 x float> %v354, ptr %v386, align 4
  %v387 = add nsw i64 %v305, 8
  br label %b45
b47:
  br label %b48
b48:
  %v388 = phi i64 [ 8, %b47 ], [ %v397, %b49 ]
  %v389 = icmp slt i64 %v388, 8
  br i1 %v389, label %b49, label %b50
b49:
  %v390 = mul i64 %v388, 1
  %v391 = getelementptr inbounds float, ptr %v302, i64 %v390
  %v392 = getelementptr float, ptr %v391, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v393 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v392, <8 x i1> %v299, <8 x float> zeroinitializer)
  %v394 = mul i64 %v388, 24
  %v395 = add i64 %v303, %v394
  %v396 = getelementptr inbounds float, ptr %v153, i64 %v395
  store <8 x float> %v393, ptr %v396, align 4
  %v397 = add nsw i64 %v388, 1
  br label %b48
b50:
  br label %b44
b44:
  %v398 = icmp slt i64 %v293, 8
  br i1 %v398, label %b51, label %b52
b51:
  br label %b53
b53:
  %v399 = phi i64 [ 0, %b51 ], [ %v408, %b54 ]
  %v400 = icmp slt i64 %v399, 8
  br i1 %v400, label %b54, label %b55
b54:
  %v401 = mul i64 %v399, 1
  %v402 = getelementptr inbounds float, ptr %v302, i64 %v401
  %v403 = getelementptr float, ptr %v402, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v404 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v403, <8 x i1> %v299, <8 x float> zeroinitializer)
  %v405 = mul i64 %v399, 24
  %v406 = add i64 %v303, %v405
  %v407 = getelementptr inbounds float, ptr %v153, i64 %v406
  store <8 x float> %v404, ptr %v407, align 4
  %v408 = add nsw i64 %v399, 1
  br label %b53
b55:
  br label %b52
b52:
  %v409 = add i64 %v170, 16
  %v410 = sub i64 24, %v409
  %v411 = icmp slt i64 %v410, 0
  %v412 = select i1 %v411, i64 0, i64 %v410
  %v413 = icmp ult i64 %v412, 8
  %v414 = select i1 %v413, i64 %v412, i64 8
  %v415 = trunc i64 %v414 to i32
  %v416 = insertelement <8 x i32> poison, i32 %v415, i64 0
  %v417 = shufflevector <8 x i32> %v416, <8 x i32> poison, <8 x i32> zeroinitializer
  %v418 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v417
  %v419 = mul i64 %v409, 8
  %v420 = add i64 0, %v419
  %v421 = getelementptr inbounds float, ptr %v12, i64 %v420
  %v422 = add i64 %v169, 16
  %v423 = icmp sge i64 %v412, 8
  br i1 %v423, label %b56, label %b57
b56:
  br label %b58
b58:
  %v424 = phi i64 [ 0, %b56 ], [ %v506, %b59 ]
  %v425 = icmp slt i64 %v424, 8
  br i1 %v425, label %b59, label %b60
b59:
  %v426 = add i64 %v424, 0
  %v427 = getelementptr inbounds float, ptr %v421, i64 %v426
  %v428 = load <8 x float>, ptr %v427, align 4
  %v429 = add i64 %v424, 8
  %v430 = getelementptr inbounds float, ptr %v421, i64 %v429
  %v431 = load <8 x float>, ptr %v430, align 4
  %v432 = add i64 %v424, 16
  %v433 = getelementptr inbounds float, ptr %v421, i64 %v432
  %v434 = load <8 x float>, ptr %v433, align 4
  %v435 = add i64 %v424, 24
  %v436 = getelementptr inbounds float, ptr %v421, i64 %v435
  %v437 = load <8 x float>, ptr %v436, align 4
  %v438 = add i64 %v424, 32
  %v439 = getelementptr inbounds float, ptr %v421, i64 %v438
  %v440 = load <8 x float>, ptr %v439, align 4
  %v441 = add i64 %v424, 40
  %v442 = getelementptr inbounds float, ptr %v421, i64 %v441
  %v443 = load <8 x float>, ptr %v442, align 4
  %v444 = add i64 %v424, 48
  %v445 = getelementptr inbounds float, ptr %v421, i64 %v444
  %v446 = load <8 x float>, ptr %v445, align 4
  %v447 = add i64 %v424, 56
  %v448 = getelementptr inbounds float, ptr %v421, i64 %v447
  %v449 = load <8 x float>, ptr %v448, align 4
  %v450 = shufflevector <8 x float> %v428, <8 x float> %v440, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v451 = shufflevector <8 x float> %v428, <8 x float> %v440, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v452 = shufflevector <8 x float> %v431, <8 x float> %v443, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v453 = shufflevector <8 x float> %v431, <8 x float> %v443, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v454 = shufflevector <8 x float> %v434, <8 x float> %v446, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v455 = shufflevector <8 x float> %v434, <8 x float> %v446, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v456 = shufflevector <8 x float> %v437, <8 x float> %v449, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v457 = shufflevector <8 x float> %v437, <8 x float> %v449, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v458 = shufflevector <8 x float> %v450, <8 x float> %v454, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v459 = shufflevector <8 x float> %v450, <8 x float> %v454, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v460 = shufflevector <8 x float> %v452, <8 x float> %v456, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v461 = shufflevector <8 x float> %v452, <8 x float> %v456, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v462 = shufflevector <8 x float> %v451, <8 x float> %v455, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v463 = shufflevector <8 x float> %v451, <8 x float> %v455, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v464 = shufflevector <8 x float> %v453, <8 x float> %v457, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v465 = shufflevector <8 x float> %v453, <8 x float> %v457, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v466 = shufflevector <8 x float> %v458, <8 x float> %v460, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v467 = shufflevector <8 x float> %v458, <8 x float> %v460, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v468 = shufflevector <8 x float> %v459, <8 x float> %v461, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v469 = shufflevector <8 x float> %v459, <8 x float> %v461, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v470 = shufflevector <8 x float> %v462, <8 x float> %v464, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v471 = shufflevector <8 x float> %v462, <8 x float> %v464, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v472 = shufflevector <8 x float> %v463, <8 x float> %v465, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v473 = shufflevector <8 x float> %v463, <8 x float> %v465, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v474 = add i64 %v424, 0
  %v475 = mul i64 %v474, 24
  %v476 = add i64 %v422, %v475
  %v477 = getelementptr inbounds float, ptr %v153, i64 %v476
  store <8 x float> %v466, ptr %v477, align 4
  %v478 = add i64 %v424, 1
  %v479 = mul i64 %v478, 24
  %v480 = add i64 %v422, %v479
  %v481 = getelementptr inbounds float, ptr %v153, i64 %v480
  store <8 x float> %v467, ptr %v481, align 4
  %v482 = add i64 %v424, 2
  %v483 = mul i64 %v482, 24
  %v484 = add i64 %v422, %v483
  %v485 = getelementptr inbounds float, ptr %v153, i64 %v484
  store <8 x float> %v468, ptr %v485, align 4
  %v486 = add i64 %v424, 3
  %v487 = mul i64 %v486, 24
  %v488 = add i64 %v422, %v487
  %v489 = getelementptr inbounds float, ptr %v153, i64 %v488
  store <8 x float> %v469, ptr %v489, align 4
  %v490 = add i64 %v424, 4
  %v491 = mul i64 %v490, 24
  %v492 = add i64 %v422, %v491
  %v493 = getelementptr inbounds float, ptr %v153, i64 %v492
  store <8 x float> %v470, ptr %v493, align 4
  %v494 = add i64 %v424, 5
  %v495 = mul i64 %v494, 24
  %v496 = add i64 %v422, %v495
  %v497 = getelementptr inbounds float, ptr %v153, i64 %v496
  store <8 x float> %v471, ptr %v497, align 4
  %v498 = add i64 %v424, 6
  %v499 = mul i64 %v498, 24
  %v500 = add i64 %v422, %v499
  %v501 = getelementptr inbounds float, ptr %v153, i64 %v500
  store <8 x float> %v472, ptr %v501, align 4
  %v502 = add i64 %v424, 7
  %v503 = mul i64 %v502, 24
  %v504 = add i64 %v422, %v503
  %v505 = getelementptr inbounds float, ptr %v153, i64 %v504
  store <8 x float> %v473, ptr %v505, align 4
  %v506 = add nsw i64 %v424, 8
  br label %b58
b60:
  br label %b61
b61:
  %v507 = phi i64 [ 8, %b60 ], [ %v516, %b62 ]
  %v508 = icmp slt i64 %v507, 8
  br i1 %v508, label %b62, label %b63
b62:
  %v509 = mul i64 %v507, 1
  %v510 = getelementptr inbounds float, ptr %v421, i64 %v509
  %v511 = getelementptr float, ptr %v510, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v512 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v511, <8 x i1> %v418, <8 x float> zeroinitializer)
  %v513 = mul i64 %v507, 24
  %v514 = add i64 %v422, %v513
  %v515 = getelementptr inbounds float, ptr %v153, i64 %v514
  store <8 x float> %v512, ptr %v515, align 4
  %v516 = add nsw i64 %v507, 1
  br label %b61
b63:
  br label %b57
b57:
  %v517 = icmp slt i64 %v412, 8
  br i1 %v517, label %b64, label %b65
b64:
  br label %b66
b66:
  %v518 = phi i64 [ 0, %b64 ], [ %v527, %b67 ]
  %v519 = icmp slt i64 %v518, 8
  br i1 %v519, label %b67, label %b68
b67:
  %v520 = mul i64 %v518, 1
  %v521 = getelementptr inbounds float, ptr %v421, i64 %v520
  %v522 = getelementptr float, ptr %v521, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v523 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v522, <8 x i1> %v418, <8 x float> zeroinitializer)
  %v524 = mul i64 %v518, 24
  %v525 = add i64 %v422, %v524
  %v526 = getelementptr inbounds float, ptr %v153, i64 %v525
  store <8 x float> %v523, ptr %v526, align 4
  %v527 = add nsw i64 %v518, 1
  br label %b66
b68:
  br label %b65
b65:
  %v528 = add i64 %v169, 192
  %v529 = add nsw i64 %v167, 1
  br label %b27
b29:
  %v530 = icmp sgt i64 %v3, 1
  br i1 %v530, label %b69, label %b70
b69:
  %v531 = getelementptr inbounds i64, ptr %v1, i64 3
  %v532 = atomicrmw add ptr %v531, i64 1 acq_rel
  %v533 = mul i64 %v3, 4
  br label %b71
b71:
  %v534 = load atomic i64, ptr %v531 acquire, align 8
  %v535 = icmp slt i64 %v534, %v533
  br i1 %v535, label %b72, label %b73
b72:
  %v536 = call i32 @sched_yield()
  br label %b71
b73:
  br label %b70
b70:
  %v538 = add i64 %v8, 0
  %v539 = sdiv i64 %v538, 1
  %v540 = add i64 %v2, 1
  %v541 = mul i64 %v539, %v2
  %v542 = sdiv i64 %v541, %v3
  %v543 = mul i64 %v542, 1
  %v544 = icmp slt i64 %v543, %v8
  %v545 = select i1 %v544, i64 %v543, i64 %v8
  %v546 = mul i64 %v539, %v540
  %v547 = sdiv i64 %v546, %v3
  %v548 = mul i64 %v547, 1
  %v549 = icmp slt i64 %v548, %v8
  %v550 = select i1 %v549, i64 %v548, i64 %v8
  br label %b74
b74:
  %v551 = phi i64 [ %v545, %b70 ], [ %v604, %b79 ]
  %v552 = icmp slt i64 %v551, %v550
  br i1 %v552, label %b75, label %b76
b75:
  %v553 = add i64 %v551, 96
  %v554 = icmp slt i64 %v553, %v550
  %v555 = select i1 %v554, i64 %v553, i64 %v550
  br label %b77
b77:
  %v556 = phi i64 [ 0, %b75 ], [ %v603, %b82 ]
  %v557 = icmp slt i64 %v556, 1
  br i1 %v557, label %b78, label %b79
b78:
  %v558 = sub i64 %v555, %v551
  %v559 = sub i64 4, 1
  %v560 = add i64 %v558, %v559
  %v561 = sdiv i64 %v560, 4
  br label %b80
b80:
  %v562 = phi i64 [ 0, %b78 ], [ %v602, %b87 ]
  %v563 = icmp slt i64 %v562, %v561
  br i1 %v563, label %b81, label %b82
b81:
  %v564 = mul i64 %v558, %v562
  %v565 = sdiv i64 %v564, %v561
  %v566 = add i64 %v551, %v565
  %v567 = add i64 %v562, 1
  %v568 = mul i64 %v558, %v567
  %v569 = sdiv i64 %v568, %v561
  %v570 = add i64 %v551, %v569
  %v571 = mul i64 %v556, 192
  %v572 = getelementptr inbounds float, ptr %v153, i64 %v571
  %v573 = sub i64 %v570, %v566
  %v574 = mul i64 %v566, 8
  %v575 = getelementptr inbounds float, ptr %v10, i64 %v574
  %v576 = getelementptr inbounds float, ptr %v575, i64 0
  %v577 = sub i64 %v573, 1
  %v578 = getelementptr inbounds ptr, ptr @table_tile_4x3of3_0, i64 %v577
  %v579 = load ptr, ptr %v578, align 4
  %v580 = icmp sgt i64 %v573, 0
  br i1 %v580, label %b83, label %b84
b83:
  call void %v579(ptr %v576, i64 8, ptr %v572, i64 8, ptr %v537)
  br label %b84
b84:
  %v581 = add i64 %v571, 192
  br label %b85
b85:
  %v582 = phi i64 [ %v566, %b84 ], [ %v601, %b90 ]
  %v583 = icmp slt i64 %v582, %v570
  br i1 %v583, label %b86, label %b87
b86:
  %v584 = sub i64 %v582, %v566
  %v585 = mul i64 %v584, 24
  %v586 = getelementptr inbounds float, ptr %v537, i64 %v585
  %v587 = mul i64 %v582, 24
  %v588 = getelementptr inbounds float, ptr %v40, i64 %v587
  br label %b88
b88:
  %v589 = phi i64 [ 0, %b86 ], [ %v600, %b89 ]
  %v590 = icmp slt i64 %v589, 3
  br i1 %v590, label %b89, label %b90
b89:
  %v591 = mul i64 %v556, 3
  %v592 = add i64 %v591, %v589
  %v593 = mul i64 %v592, 8
  %v594 = add i64 0, %v589
  %v595 = mul i64 %v594, 8
  %v596 = getelementptr inbounds float, ptr %v586, i64 %v595
  %v597 = load <8 x float>, ptr %v596, align 4
  %v598 = add i64 0, %v593
  %v599 = getelementptr inbounds float, ptr %v588, i64 %v598
  store <8 x float> %v597, ptr %v599, align 4
  %v600 = add nsw i64 %v589, 1
  br label %b88
b90:
  %v601 = add nsw i64 %v582, 1
  br label %b85
b87:
  %v602 = add nsw i64 %v562, 1
  br label %b80
b82:
  %v603 = add nsw i64 %v556, 1
  br label %b77
b79:
  %v604 = add nsw i64 %v551, 96
  br label %b74
b76:
  %v605 = icmp sgt i64 %v3, 1
  br i1 %v605, label %b91, label %b92
b91:
  %v606 = getelementptr inbounds i64, ptr %v1, i64 3
  %v607 = atomicrmw add ptr %v606, i64 1 acq_rel
  %v608 = mul i64 %v3, 5
  br label %b93
b93:
  %v609 = load atomic i64, ptr %v606 acquire, align 8
  %v610 = icmp slt i64 %v609, %v608
  br i1 %v610, label %b94, label %b95
b94:
  %v611 = call i32 @sched_yield()
  br label %b93
b95:
  br label %b92
b92:
  %v612 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v613 = load ptr, ptr %v612, align 4
  %v614 = getelementptr inbounds float, ptr %v613, i64 192
  %v615 = add i64 1, 0
  %v616 = sdiv i64 %v615, 1
  %v617 = add i64 %v2, 1
  %v618 = mul i64 %v616, %v2
  %v619 = sdiv i64 %v618, %v3
  %v620 = mul i64 %v619, 1
  %v621 = icmp slt i64 %v620, 1
  %v622 = select i1 %v621, i64 %v620, i64 1
  %v623 = mul i64 %v616, %v617
  %v624 = sdiv i64 %v623, %v3
  %v625 = mul i64 %v624, 1
  %v626 = icmp slt i64 %v625, 1
  %v627 = select i1 %v626, i64 %v625, i64 1
  br label %b96
b96:
  %v628 = phi i64 [ %v622, %b92 ], [ %v990, %b134 ]
  %v629 = icmp slt i64 %v628, %v627
  br i1 %v629, label %b97, label %b98
b97:
  %v630 = mul i64 %v628, 192
  %v631 = mul i64 %v628, 8
  %v632 = add i64 %v631, 0
  %v633 = sub i64 8, %v632
  %v634 = icmp slt i64 %v633, 0
  %v635 = select i1 %v634, i64 0, i64 %v633
  %v636 = icmp ult i64 %v635, 8
  %v637 = select i1 %v636, i64 %v635, i64 8
  %v638 = trunc i64 %v637 to i32
  %v639 = insertelement <8 x i32> poison, i32 %v638, i64 0
  %v640 = shufflevector <8 x i32> %v639, <8 x i32> poison, <8 x i32> zeroinitializer
  %v641 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v640
  %v642 = mul i64 %v632, 8
  %v643 = add i64 64, %v642
  %v644 = getelementptr inbounds float, ptr %v14, i64 %v643
  %v645 = add i64 %v630, 0
  %v646 = icmp sge i64 %v635, 8
  br i1 %v646, label %b99, label %b100
b99:
  br label %b101
b101:
  %v647 = phi i64 [ 0, %b99 ], [ %v729, %b102 ]
  %v648 = icmp slt i64 %v647, 8
  br i1 %v648, label %b102, label %b103
b102:
  %v649 = add i64 %v647, 0
  %v650 = getelementptr inbounds float, ptr %v644, i64 %v649
  %v651 = load <8 x float>, ptr %v650, align 4
  %v652 = add i64 %v647, 8
  %v653 = getelementptr inbounds float, ptr %v644, i64 %v652
  %v654 = load <8 x float>, ptr %v653, align 4
  %v655 = add i64 %v647, 16
  %v656 = getelementptr inbounds float, ptr %v644, i64 %v655
  %v657 = load <8 x float>, ptr %v656, align 4
  %v658 = add i64 %v647, 24
  %v659 = getelementptr inbounds float, ptr %v644, i64 %v658
  %v660 = load <8 x float>, ptr %v659, align 4
  %v661 = add i64 %v647, 32
  %v662 = getelementptr inbounds float, ptr %v644, i64 %v661
  %v663 = load <8 x float>, ptr %v662, align 4
  %v664 = add i64 %v647, 40
  %v665 = getelementptr inbounds float, ptr %v644, i64 %v664
  %v666 = load <8 x float>, ptr %v665, align 4
  %v667 = add i64 %v647, 48
  %v668 = getelementptr inbounds float, ptr %v644, i64 %v667
  %v669 = load <8 x float>, ptr %v668, align 4
  %v670 = add i64 %v647, 56
  %v671 = getelementptr inbounds float, ptr %v644, i64 %v670
  %v672 = load <8 x float>, ptr %v671, align 4
  %v673 = shufflevector <8 x float> %v651, <8 x float> %v663, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v674 = shufflevector <8 x float> %v651, <8 x float> %v663, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v675 = shufflevector <8 x float> %v654, <8 x float> %v666, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v676 = shufflevector <8 x float> %v654, <8 x float> %v666, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v677 = shufflevector <8 x float> %v657, <8 x float> %v669, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v678 = shufflevector <8 x float> %v657, <8 x float> %v669, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v679 = shufflevector <8 x float> %v660, <8 x float> %v672, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v680 = shufflevector <8 x float> %v660, <8 x float> %v672, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v681 = shufflevector <8 x float> %v673, <8 x float> %v677, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v682 = shufflevector <8 x float> %v673, <8 x float> %v677, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v683 = shufflevector <8 x float> %v675, <8 x float> %v679, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v684 = shufflevector <8 x float> %v675, <8 x float> %v679, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v685 = shufflevector <8 x float> %v674, <8 x float> %v678, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v686 = shufflevector <8 x float> %v674, <8 x float> %v678, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v687 = shufflevector <8 x float> %v676, <8 x float> %v680, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v688 = shufflevector <8 x float> %v676, <8 x float> %v680, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v689 = shufflevector <8 x float> %v681, <8 x float> %v683, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v690 = shufflevector <8 x float> %v681, <8 x float> %v683, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v691 = shufflevector <8 x float> %v682, <8 x float> %v684, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v692 = shufflevector <8 x float> %v682, <8 x float> %v684, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v693 = shufflevector <8 x float> %v685, <8 x float> %v687, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v694 = shufflevector <8 x float> %v685, <8 x float> %v687, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v695 = shufflevector <8 x float> %v686, <8 x float> %v688, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v696 = shufflevector <8 x float> %v686, <8 x float> %v688, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v697 = add i64 %v647, 0
  %v698 = mul i64 %v697, 24
  %v699 = add i64 %v645, %v698
  %v700 = getelementptr inbounds float, ptr %v614, i64 %v699
  store <8 x float> %v689, ptr %v700, align 4
  %v701 = add i64 %v647, 1
  %v702 = mul i64 %v701, 24
  %v703 = add i64 %v645, %v702
  %v704 = getelementptr inbounds float, ptr %v614, i64 %v703
  store <8 x float> %v690, ptr %v704, align 4
  %v705 = add i64 %v647, 2
  %v706 = mul i64 %v705, 24
  %v707 = add i64 %v645, %v706
  %v708 = getelementptr inbounds float, ptr %v614, i64 %v707
  store <8 x float> %v691, ptr %v708, align 4
  %v709 = add i64 %v647, 3
  %v710 = mul i64 %v709, 24
  %v711 = add i64 %v645, %v710
  %v712 = getelementptr inbounds float, ptr %v614, i64 %v711
  store <8 x float> %v692, ptr %v712, align 4
  %v713 = add i64 %v647, 4
  %v714 = mul i64 %v713, 24
  %v715 = add i64 %v645, %v714
  %v716 = getelementptr inbounds float, ptr %v614, i64 %v715
  store <8 x float> %v693, ptr %v716, align 4
  %v717 = add i64 %v647, 5
  %v718 = mul i64 %v717, 24
  %v719 = add i64 %v645, %v718
  %v720 = getelementptr inbounds float, ptr %v614, i64 %v719
  store <8 x float> %v694, ptr %v720, align 4
  %v721 = add i64 %v647, 6
  %v722 = mul i64 %v721, 24
  %v723 = add i64 %v645, %v722
  %v724 = getelementptr inbounds float, ptr %v614, i64 %v723
  store <8 x float> %v695, ptr %v724, align 4
  %v725 = add i64 %v647, 7
  %v726 = mul i64 %v725, 24
  %v727 = add i64 %v645, %v726
  %v728 = getelementptr inbounds float, ptr %v614, i64 %v727
  store <8 x float> %v696, ptr %v728, align 4
  %v729 = add nsw i64 %v647, 8
  br label %b101
b103:
  br label %b104
b104:
  %v730 = phi i64 [ 8, %b103 ], [ %v739, %b105 ]
  %v731 = icmp slt i64 %v730, 8
  br i1 %v731, label %b105, label %b106
b105:
  %v732 = mul i64 %v730, 1
  %v733 = getelementptr inbounds float, ptr %v644, i64 %v732
  %v734 = getelementptr float, ptr %v733, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v735 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v734, <8 x i1> %v641, <8 x float> zeroinitializer)
  %v736 = mul i64 %v730, 24
  %v737 = add i64 %v645, %v736
  %v738 = getelementptr inbounds float, ptr %v614, i64 %v737
  store <8 x float> %v735, ptr %v738, align 4
  %v739 = add nsw i64 %v730, 1
  br label %b104
b106:
  br label %b100
b100:
  %v740 = icmp slt i64 %v635, 8
  br i1 %v740, label %b107, label %b108
b107:
  br label %b109
b109:
  %v741 = phi i64 [ 0, %b107 ], [ %v750, %b110 ]
  %v742 = icmp slt i64 %v741, 8
  br i1 %v742, label %b110, label %b111
b110:
  %v743 = mul i64 %v741, 1
  %v744 = getelementptr inbounds float, ptr %v644, i64 %v743
  %v745 = getelementptr float, ptr %v744, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v746 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v745, <8 x i1> %v641, <8 x float> zeroinitializer)
  %v747 = mul i64 %v741, 24
  %v748 = add i64 %v645, %v747
  %v749 = getelementptr inbounds float, ptr %v614, i64 %v748
  store <8 x float> %v746, ptr %v749, align 4
  %v750 = add nsw i64 %v741, 1
  br label %b109
b111:
  br label %b108
b108:
  %v751 = add i64 %v631, 0
  %v752 = sub i64 8, %v751
  %v753 = icmp slt i64 %v752, 0
  %v754 = select i1 %v753, i64 0, i64 %v752
  %v755 = icmp ult i64 %v754, 8
  %v756 = select i1 %v755, i64 %v754, i64 8
  %v757 = trunc i64 %v756 to i32
  %v758 = insertelement <8 x i32> poison, i32 %v757, i64 0
  %v759 = shufflevector <8 x i32> %v758, <8 x i32> poison, <8 x i32> zeroinitializer
  %v760 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v759
  %v761 = mul i64 %v751, 8
  %v762 = add i64 0, %v761
  %v763 = getelementptr inbounds float, ptr %v14, i64 %v762
  %v764 = add i64 %v630, 8
  %v765 = icmp sge i64 %v754, 8
  br i1 %v765, label %b112, label %b113
b112:
  br label %b114
b114:
  %v766 = phi i64 [ 0, %b112 ], [ %v848, %b115 ]
  %v767 = icmp slt i64 %v766, 8
  br i1 %v767, label %b115, label %b116
b115:
  %v768 = add i64 %v766, 0
  %v769 = getelementptr inbounds float, ptr %v763, i64 %v768
  %v770 = load <8 x float>, ptr %v769, align 4
  %v771 = add i64 %v766, 8
  %v772 = getelementptr inbounds float, ptr %v763, i64 %v771
  %v773 = load <8 x float>, ptr %v772, align 4
  %v774 = add i64 %v766, 16
  %v775 = getelementptr inbounds float, ptr %v763, i64 %v774
  %v776 = load <8 x float>, ptr %v775, align 4
  %v777 = add i64 %v766, 24
  %v778 = getelementptr inbounds float, ptr %v763, i64 %v777
  %v779 = load <8 x float>, ptr %v778, align 4
  %v780 = add i64 %v766, 32
  %v781 = getelementptr inbounds float, ptr %v763, i64 %v780
  %v782 = load <8 x float>, ptr %v781, align 4
  %v783 = add i64 %v766, 40
  %v784 = getelementptr inbounds float, ptr %v763, i64 %v783
  %v785 = load <8 x float>, ptr %v784, align 4
  %v786 = add i64 %v766, 48
  %v787 = getelementptr inbounds float, ptr %v763, i64 %v786
  %v788 = load <8 x float>, ptr %v787, align 4
  %v789 = add i64 %v766, 56
  %v790 = getelementptr inbounds float, ptr %v763, i64 %v789
  %v791 = load <8 x float>, ptr %v790, align 4
  %v792 = shufflevector <8 x float> %v770, <8 x float> %v782, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v793 = shufflevector <8 x float> %v770, <8 x float> %v782, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v794 = shufflevector <8 x float> %v773, <8 x float> %v785, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v795 = shufflevector <8 x float> %v773, <8 x float> %v785, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v796 = shufflevector <8 x float> %v776, <8 x float> %v788, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v797 = shufflevector <8 x float> %v776, <8 x float> %v788, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v798 = shufflevector <8 x float> %v779, <8 x float> %v791, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v799 = shufflevector <8 x float> %v779, <8 x float> %v791, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v800 = shufflevector <8 x float> %v792, <8 x float> %v796, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v801 = shufflevector <8 x float> %v792, <8 x float> %v796, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v802 = shufflevector <8 x float> %v794, <8 x float> %v798, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v803 = shufflevector <8 x float> %v794, <8 x float> %v798, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v804 = shufflevector <8 x float> %v793, <8 x float> %v797, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v805 = shufflevector <8 x float> %v793, <8 x float> %v797, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v806 = shufflevector <8 x float> %v795, <8 x float> %v799, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v807 = shufflevector <8 x float> %v795, <8 x float> %v799, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v808 = shufflevector <8 x float> %v800, <8 x float> %v802, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v809 = shufflevector <8 x float> %v800, <8 x float> %v802, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v810 = shufflevector <8 x float> %v801, <8 x float> %v803, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v811 = shufflevector <8 x float> %v801, <8 x float> %v803, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v812 = shufflevector <8 x float> %v804, <8 x float> %v806, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v813 = shufflevector <8 x float> %v804, <8 x float> %v806, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v814 = shufflevector <8 x float> %v805, <8 x float> %v807, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v815 = shufflevector <8 x float> %v805, <8 x float> %v807, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v816 = add i64 %v766, 0
  %v817 = mul i64 %v816, 24
  %v818 = add i64 %v764, %v817
  %v819 = getelementptr inbounds float, ptr %v614, i64 %v818
  store <8 x float> %v808, ptr %v819, align 4
  %v820 = add i64 %v766, 1
  %v821 = mul i64 %v820, 24
  %v822 = add i64 %v764, %v821
  %v823 = getelementptr inbounds float, ptr %v614, i64 %v822
  store <8 x float> %v809, ptr %v823, align 4
  %v824 = add i64 %v766, 2
  %v825 = mul i64 %v824, 24
  %v826 = add i64 %v764, %v825
  %v827 = getelementptr inbounds float, ptr %v614, i64 %v826
  store <8 x float> %v810, ptr %v827, align 4
  %v828 = add i64 %v766, 3
  %v829 = mul i64 %v828, 24
  %v830 = add i64 %v764, %v829
  %v831 = getelementptr inbounds float, ptr %v614, i64 %v830
  store <8 x float> %v811, ptr %v831, align 4
  %v832 = add i64 %v766, 4
  %v833 = mul i64 %v832, 24
  %v834 = add i64 %v764, %v833
  %v835 = getelementptr inbounds float, ptr %v614, i64 %v834
  store <8 x float> %v812, ptr %v835, align 4
  %v836 = add i64 %v766, 5
  %v837 = mul i64 %v836, 24
  %v838 = add i64 %v764, %v837
  %v839 = getelementptr inbounds float, ptr %v614, i64 %v838
  store <8 x float> %v813, ptr %v839, align 4
  %v840 = add i64 %v766, 6
  %v841 = mul i64 %v840, 24
  %v842 = add i64 %v764, %v841
  %v843 = getelementptr inbounds float, ptr %v614, i64 %v842
  store <8 x float> %v814, ptr %v843, align 4
  %v844 = add i64 %v766, 7
  %v845 = mul i64 %v844, 24
  %v846 = add i64 %v764, %v845
  %v847 = getelementptr inbounds float, ptr %v614, i64 %v846
  store <8 x float> %v815, ptr %v847, align 4
  %v848 = add nsw i64 %v766, 8
  br label %b114
b116:
  br label %b117
b117:
  %v849 = phi i64 [ 8, %b116 ], [ %v858, %b118 ]
  %v850 = icmp slt i64 %v849, 8
  br i1 %v850, label %b118, label %b119
b118:
  %v851 = mul i64 %v849, 1
  %v852 = getelementptr inbounds float, ptr %v763, i64 %v851
  %v853 = getelementptr float, ptr %v852, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v854 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v853, <8 x i1> %v760, <8 x float> zeroinitializer)
  %v855 = mul i64 %v849, 24
  %v856 = add i64 %v764, %v855
  %v857 = getelementptr inbounds float, ptr %v614, i64 %v856
  store <8 x float> %v854, ptr %v857, align 4
  %v858 = add nsw i64 %v849, 1
  br label %b117
b119:
  br label %b113
b113:
  %v859 = icmp slt i64 %v754, 8
  br i1 %v859, label %b120, label %b121
b120:
  br label %b122
b122:
  %v860 = phi i64 [ 0, %b120 ], [ %v869, %b123 ]
  %v861 = icmp slt i64 %v860, 8
  br i1 %v861, label %b123, label %b124
b123:
  %v862 = mul i64 %v860, 1
  %v863 = getelementptr inbounds float, ptr %v763, i64 %v862
  %v864 = getelementptr float, ptr %v863, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v865 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v864, <8 x i1> %v760, <8 x float> zeroinitializer)
  %v866 = mul i64 %v860, 24
  %v867 = add i64 %v764, %v866
  %v868 = getelementptr inbounds float, ptr %v614, i64 %v867
  store <8 x float> %v865, ptr %v868, align 4
  %v869 = add nsw i64 %v860, 1
  br label %b122
b124:
  br label %b121
b121:
  %v870 = add i64 %v631, 0
  %v871 = sub i64 8, %v870
  %v872 = icmp slt i64 %v871, 0
  %v873 = select i1 %v872, i64 0, i64 %v871
  %v874 = icmp ult i64 %v873, 8
  %v875 = select i1 %v874, i64 %v873, i64 8
  %v876 = trunc i64 %v875 to i32
  %v877 = insertelement <8 x i32> poison, i32 %v876, i64 0
  %v878 = shufflevector <8 x i32> %v877, <8 x i32> poison, <8 x i32> zeroinitializer
  %v879 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v878
  %v880 = mul i64 %v870, 8
  %v881 = add i64 128, %v880
  %v882 = getelementptr inbounds float, ptr %v14, i64 %v881
  %v883 = add i64 %v630, 16
  %v884 = icmp sge i64 %v873, 8
  br i1 %v884, label %b125, label %b126
b125:
  br label %b127
b127:
  %v885 = phi i64 [ 0, %b125 ], [ %v967, %b128 ]
  %v886 = icmp slt i64 %v885, 8
  br i1 %v886, label %b128, label %b129
b128:
  %v887 = add i64 %v885, 0
  %v888 = getelementptr inbounds float, ptr %v882, i64 %v887
  %v889 = load <8 x float>, ptr %v888, align 4
  %v890 = add i64 %v885, 8
  %v891 = getelementptr inbounds float, ptr %v882, i64 %v890
  %v892 = load <8 x float>, ptr %v891, align 4
  %v893 = add i64 %v885, 16
  %v894 = getelementptr inbounds float, ptr %v882, i64 %v893
  %v895 = load <8 x float>, ptr %v894, align 4
  %v896 = add i64 %v885, 24
  %v897 = getelementptr inbounds float, ptr %v882, i64 %v896
  %v898 = load <8 x float>, ptr %v897, align 4
  %v899 = add i64 %v885, 32
  %v900 = getelementptr inbounds float, ptr %v882, i64 %v899
  %v901 = load <8 x float>, ptr %v900, align 4
  %v902 = add i64 %v885, 40
  %v903 = getelementptr inbounds float, ptr %v882, i64 %v902
  %v904 = load <8 x float>, ptr %v903, align 4
  %v905 = add i64 %v885, 48
  %v906 = getelementptr inbounds float, ptr %v882, i64 %v905
  %v907 = load <8 x float>, ptr %v906, align 4
  %v908 = add i64 %v885, 56
  %v909 = getelementptr inbounds float, ptr %v882, i64 %v908
  %v910 = load <8 x float>, ptr %v909, align 4
  %v911 = shufflevector <8 x float> %v889, <8 x float> %v901, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v912 = shufflevector <8 x float> %v889, <8 x float> %v901, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v913 = shufflevector <8 x float> %v892, <8 x float> %v904, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v914 = shufflevector <8 x float> %v892, <8 x float> %v904, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v915 = shufflevector <8 x float> %v895, <8 x float> %v907, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v916 = shufflevector <8 x float> %v895, <8 x float> %v907, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v917 = shufflevector <8 x float> %v898, <8 x float> %v910, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v918 = shufflevector <8 x float> %v898, <8 x float> %v910, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v919 = shufflevector <8 x float> %v911, <8 x float> %v915, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v920 = shufflevector <8 x float> %v911, <8 x float> %v915, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v921 = shufflevector <8 x float> %v913, <8 x float> %v917, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v922 = shufflevector <8 x float> %v913, <8 x float> %v917, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v923 = shufflevector <8 x float> %v912, <8 x float> %v916, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v924 = shufflevector <8 x float> %v912, <8 x float> %v916, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v925 = shufflevector <8 x float> %v914, <8 x float> %v918, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v926 = shufflevector <8 x float> %v914, <8 x float> %v918, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v927 = shufflevector <8 x float> %v919, <8 x float> %v921, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v928 = shufflevector <8 x float> %v919, <8 x float> %v921, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v929 = shufflevector <8 x float> %v920, <8 x float> %v922, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v930 = shufflevector <8 x float> %v920, <8 x float> %v922, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v931 = shufflevector <8 x float> %v923, <8 x float> %v925, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v932 = shufflevector <8 x float> %v923, <8 x float> %v925, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v933 = shufflevector <8 x float> %v924, <8 x float> %v926, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v934 = shufflevector <8 x float> %v924, <8 x float> %v926, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v935 = add i64 %v885, 0
  %v936 = mul i64 %v935, 24
  %v937 = add i64 %v883, %v936
  %v938 = getelementptr inbounds float, ptr %v614, i64 %v937
  store <8 x float> %v927, ptr %v938, align 4
  %v939 = add i64 %v885, 1
  %v940 = mul i64 %v939, 24
  %v941 = add i64 %v883, %v940
  %v942 = getelementptr inbounds float, ptr %v614, i64 %v941
  store <8 x float> %v928, ptr %v942, align 4
  %v943 = add i64 %v885, 2
  %v944 = mul i64 %v943, 24
  %v945 = add i64 %v883, %v944
  %v946 = getelementptr inbounds float, ptr %v614, i64 %v945
  store <8 x float> %v929, ptr %v946, align 4
  %v947 = add i64 %v885, 3
  %v948 = mul i64 %v947, 24
  %v949 = add i64 %v883, %v948
  %v950 = getelementptr inbounds float, ptr %v614, i64 %v949
  store <8 x float> %v930, ptr %v950, align 4
  %v951 = add i64 %v885, 4
  %v952 = mul i64 %v951, 24
  %v953 = add i64 %v883, %v952
  %v954 = getelementptr inbounds float, ptr %v614, i64 %v953
  store <8 x float> %v931, ptr %v954, align 4
  %v955 = add i64 %v885, 5
  %v956 = mul i64 %v955, 24
  %v957 = add i64 %v883, %v956
  %v958 = getelementptr inbounds float, ptr %v614, i64 %v957
  store <8 x float> %v932, ptr %v958, align 4
  %v959 = add i64 %v885, 6
  %v960 = mul i64 %v959, 24
  %v961 = add i64 %v883, %v960
  %v962 = getelementptr inbounds float, ptr %v614, i64 %v961
  store <8 x float> %v933, ptr %v962, align 4
  %v963 = add i64 %v885, 7
  %v964 = mul i64 %v963, 24
  %v965 = add i64 %v883, %v964
  %v966 = getelementptr inbounds float, ptr %v614, i64 %v965
  store <8 x float> %v934, ptr %v966, align 4
  %v967 = add nsw i64 %v885, 8
  br label %b127
b129:
  br label %b130
b130:
  %v968 = phi i64 [ 8, %b129 ], [ %v977, %b131 ]
  %v969 = icmp slt i64 %v968, 8
  br i1 %v969, label %b131, label %b132
b131:
  %v970 = mul i64 %v968, 1
  %v971 = getelementptr inbounds float, ptr %v882, i64 %v970
  %v972 = getelementptr float, ptr %v971, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v973 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v972, <8 x i1> %v879, <8 x float> zeroinitializer)
  %v974 = mul i64 %v968, 24
  %v975 = add i64 %v883, %v974
  %v976 = getelementptr inbounds float, ptr %v614, i64 %v975
  store <8 x float> %v973, ptr %v976, align 4
  %v977 = add nsw i64 %v968, 1
  br label %b130
b132:
  br label %b126
b126:
  %v978 = icmp slt i64 %v873, 8
  br i1 %v978, label %b133, label %b134
b133:
  br label %b135
b135:
  %v979 = phi i64 [ 0, %b133 ], [ %v988, %b136 ]
  %v980 = icmp slt i64 %v979, 8
  br i1 %v980, label %b136, label %b137
b136:
  %v981 = mul i64 %v979, 1
  %v982 = getelementptr inbounds float, ptr %v882, i64 %v981
  %v983 = getelementptr float, ptr %v982, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v984 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v983, <8 x i1> %v879, <8 x float> zeroinitializer)
  %v985 = mul i64 %v979, 24
  %v986 = add i64 %v883, %v985
  %v987 = getelementptr inbounds float, ptr %v614, i64 %v986
  store <8 x float> %v984, ptr %v987, align 4
  %v988 = add nsw i64 %v979, 1
  br label %b135
b137:
  br label %b134
b134:
  %v989 = add i64 %v630, 192
  %v990 = add nsw i64 %v628, 1
  br label %b96
b98:
  %v991 = icmp sgt i64 %v3, 1
  br i1 %v991, label %b138, label %b139
b138:
  %v992 = getelementptr inbounds i64, ptr %v1, i64 3
  %v993 = atomicrmw add ptr %v992, i64 1 acq_rel
  %v994 = mul i64 %v3, 6
  br label %b140
b140:
  %v995 = load atomic i64, ptr %v992 acquire, align 8
  %v996 = icmp slt i64 %v995, %v994
  br i1 %v996, label %b141, label %b142
b141:
  %v997 = call i32 @sched_yield()
  br label %b140
b142:
  br label %b139
b139:
  br label %b143
b143:
  %v998 = phi i64 [ 0, %b139 ], [ %v1284, %b148 ]
  %v999 = icmp slt i64 %v998, %v5
  br i1 %v999, label %b144, label %b145
b144:
  %v1001 = add i64 %v7, 0
  %v1002 = sdiv i64 %v1001, 1
  %v1003 = add i64 %v2, 1
  %v1004 = mul i64 %v1002, %v2
  %v1005 = sdiv i64 %v1004, %v3
  %v1006 = mul i64 %v1005, 1
  %v1007 = icmp slt i64 %v1006, %v7
  %v1008 = select i1 %v1007, i64 %v1006, i64 %v7
  %v1009 = mul i64 %v1002, %v1003
  %v1010 = sdiv i64 %v1009, %v3
  %v1011 = mul i64 %v1010, 1
  %v1012 = icmp slt i64 %v1011, %v7
  %v1013 = select i1 %v1012, i64 %v1011, i64 %v7
  br label %b146
b146:
  %v1014 = phi i64 [ %v1008, %b144 ], [ %v1283, %b151 ]
  %v1015 = icmp slt i64 %v1014, %v1013
  br i1 %v1015, label %b147, label %b148
b147:
  %v1016 = add i64 %v1014, 96
  %v1017 = icmp slt i64 %v1016, %v1013
  %v1018 = select i1 %v1017, i64 %v1016, i64 %v1013
  br label %b149
b149:
  %v1019 = phi i64 [ 0, %b147 ], [ %v1282, %b154 ]
  %v1020 = icmp slt i64 %v1019, 1
  br i1 %v1020, label %b150, label %b151
b150:
  %v1021 = sub i64 %v1018, %v1014
  %v1022 = sub i64 4, 1
  %v1023 = add i64 %v1021, %v1022
  %v1024 = sdiv i64 %v1023, 4
  br label %b152
b152:
  %v1025 = phi i64 [ 0, %b150 ], [ %v1281, %b159 ]
  %v1026 = icmp slt i64 %v1025, %v1024
  br i1 %v1026, label %b153, label %b154
b153:
  %v1027 = mul i64 %v1021, %v1025
  %v1028 = sdiv i64 %v1027, %v1024
  %v1029 = add i64 %v1014, %v1028
  %v1030 = add i64 %v1025, 1
  %v1031 = mul i64 %v1021, %v1030
  %v1032 = sdiv i64 %v1031, %v1024
  %v1033 = add i64 %v1014, %v1032
  %v1034 = mul i64 %v1019, 192
  %v1035 = getelementptr inbounds float, ptr %v614, i64 %v1034
  %v1036 = sub i64 %v1033, %v1029
  %v1037 = add i64 %v998, 0
  %v1038 = and i64 %v1037, %v52
  %v1039 = mul i64 %v1038, %v7
  %v1040 = add i64 %v1039, %v1029
  %v1041 = mul i64 %v1040, 8
  %v1042 = getelementptr inbounds float, ptr %v20, i64 %v1041
  %v1043 = getelementptr inbounds float, ptr %v1042, i64 0
  %v1044 = sub i64 %v1036, 1
  %v1045 = getelementptr inbounds ptr, ptr @table_tile_4x1of3_0_1_2, i64 %v1044
  %v1046 = load ptr, ptr %v1045, align 4
  %v1047 = icmp sgt i64 %v1036, 0
  br i1 %v1047, label %b155, label %b156
b155:
  call void %v1046(ptr %v1043, i64 8, ptr %v1035, i64 8, ptr %v1000)
  br label %b156
b156:
  %v1048 = add i64 %v1034, 192
  br label %b157
b157:
  %v1049 = phi i64 [ %v1029, %b156 ], [ %v1280, %b162 ]
  %v1050 = icmp slt i64 %v1049, %v1033
  br i1 %v1050, label %b158, label %b159
b158:
  %v1051 = sub i64 %v1049, %v1029
  %v1052 = mul i64 %v1051, 24
  %v1053 = getelementptr inbounds float, ptr %v1000, i64 %v1052
  %v1054 = add i64 %v998, 0
  %v1055 = and i64 %v1054, %v60
  %v1056 = mul i64 %v1055, %v7
  %v1057 = add i64 %v1056, %v1049
  %v1058 = mul i64 %v1057, 24
  %v1059 = getelementptr inbounds float, ptr %v40, i64 %v1058
  %v1060 = add i64 %v998, 0
  %v1061 = and i64 %v1060, %v54
  %v1062 = mul i64 %v1061, %v7
  %v1063 = add i64 %v1062, %v1049
  %v1064 = mul i64 %v1063, 8
  %v1065 = getelementptr inbounds float, ptr %v22, i64 %v1064
  %v1066 = add i64 %v998, 0
  %v1067 = and i64 %v1066, %v62
  %v1068 = mul i64 %v1067, %v7
  %v1069 = add i64 %v1068, %v1049
  %v1070 = mul i64 %v1069, 8
  %v1071 = getelementptr inbounds float, ptr %v42, i64 %v1070
  %v1072 = add i64 %v998, 0
  %v1073 = and i64 %v1072, %v64
  %v1074 = mul i64 %v1073, %v7
  %v1075 = add i64 %v1074, %v1049
  %v1076 = mul i64 %v1075, 8
  %v1077 = getelementptr inbounds float, ptr %v44, i64 %v1076
  %v1078 = add i64 %v998, 1
  %v1079 = and i64 %v1078, %v54
  %v1080 = mul i64 %v1079, %v7
  %v1081 = add i64 %v1080, %v1049
  %v1082 = mul i64 %v1081, 8
  %v1083 = getelementptr inbounds float, ptr %v22, i64 %v1082
  %v1084 = add i64 %v998, 0
  %v1085 = and i64 %v1084, %v66
  %v1086 = mul i64 %v1085, %v7
  %v1087 = add i64 %v1086, %v1049
  %v1088 = mul i64 %v1087, 8
  %v1089 = getelementptr inbounds float, ptr %v46, i64 %v1088
  %v1090 = add i64 %v998, 1
  %v1091 = and i64 %v1090, %v52
  %v1092 = mul i64 %v1091, %v7
  %v1093 = add i64 %v1092, %v1049
  %v1094 = mul i64 %v1093, 8
  %v1095 = getelementptr inbounds float, ptr %v20, i64 %v1094
  br label %b160
b160:
  %v1096 = phi i64 [ 0, %b158 ], [ %v1279, %b161 ]
  %v1097 = icmp slt i64 %v1096, 1
  br i1 %v1097, label %b161, label %b162
b161:
  %v1098 = mul i64 %v1019, 1
  %v1099 = add i64 %v1098, %v1096
  %v1100 = mul i64 %v1099, 8
  %v1101 = add i64 0, %v1096
  %v1102 = mul i64 %v1101, 8
  %v1103 = getelementptr inbounds float, ptr %v1053, i64 %v1102
  %v1104 = load <8 x float>, ptr %v1103, align 4
  %v1105 = add i64 1, %v1096
  %v1106 = mul i64 %v1105, 8
  %v1107 = getelementptr inbounds float, ptr %v1053, i64 %v1106
  %v1108 = load <8 x float>, ptr %v1107, align 4
  %v1109 = add i64 2, %v1096
  %v1110 = mul i64 %v1109, 8
  %v1111 = getelementptr inbounds float, ptr %v1053, i64 %v1110
  %v1112 = load <8 x float>, ptr %v1111, align 4
  %v1113 = add i64 8, %v1100
  %v1114 = getelementptr inbounds float, ptr %v1059, i64 %v1113
  %v1115 = load <8 x float>, ptr %v1114, align 4
  %v1116 = fadd <8 x float> %v1115, %v1104
  %v1117 = add i64 8, %v1100
  %v1118 = getelementptr inbounds float, ptr %v16, i64 %v1117
  %v1119 = load <8 x float>, ptr %v1118, align 4
  %v1120 = fadd <8 x float> %v1116, %v1119
  %v1121 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1120)
  %v1122 = fneg <8 x float> %v1121
  %v1123 = fcmp olt <8 x float> %v1122, splat (float 0xC05A400000000000)
  %v1124 = select <8 x i1> %v1123, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1122
  %v1125 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1124, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1126 = fsub <8 x float> %v1125, splat (float 0x4168000000000000)
  %v1127 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1126, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1124)
  %v1128 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1126, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1127)
  %v1129 = bitcast <8 x float> %v1125 to <8 x i32>
  %v1130 = fmul <8 x float> %v1128, %v1128
  %v1131 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1128, <8 x float> splat (float 0x3F81227F40000000))
  %v1132 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1131, <8 x float> %v1128, <8 x float> splat (float 0x3FA5556740000000))
  %v1133 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1132, <8 x float> %v1128, <8 x float> splat (float 0x3FC5554B00000000))
  %v1134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1133, <8 x float> %v1128, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1135 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1130, <8 x float> %v1134, <8 x float> %v1128)
  %v1136 = sub <8 x i32> %v1129, splat (i32 1262485250)
  %v1137 = lshr <8 x i32> %v1136, splat (i32 1)
  %v1138 = sub <8 x i32> %v1136, %v1137
  %v1139 = shl <8 x i32> %v1137, splat (i32 23)
  %v1140 = bitcast <8 x i32> %v1139 to <8 x float>
  %v1141 = shl <8 x i32> %v1138, splat (i32 23)
  %v1142 = bitcast <8 x i32> %v1141 to <8 x float>
  %v1143 = fadd <8 x float> %v1135, splat (float 0x3FF0000000000000)
  %v1144 = fmul <8 x float> %v1143, %v1140
  %v1145 = fmul <8 x float> %v1144, %v1142
  %v1146 = fcmp olt <8 x float> %v1120, splat (float 0x0000000000000000)
  %v1147 = select <8 x i1> %v1146, <8 x float> %v1145, <8 x float> splat (float 0x3FF0000000000000)
  %v1148 = fadd <8 x float> %v1145, splat (float 0x3FF0000000000000)
  %v1149 = fdiv <8 x float> %v1147, %v1148
  %v1150 = add i64 0, %v1100
  %v1151 = getelementptr inbounds float, ptr %v1059, i64 %v1150
  %v1152 = load <8 x float>, ptr %v1151, align 4
  %v1153 = fadd <8 x float> %v1152, %v1108
  %v1154 = add i64 0, %v1100
  %v1155 = getelementptr inbounds float, ptr %v16, i64 %v1154
  %v1156 = load <8 x float>, ptr %v1155, align 4
  %v1157 = fadd <8 x float> %v1153, %v1156
  %v1158 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1157)
  %v1159 = fneg <8 x float> %v1158
  %v1160 = fcmp olt <8 x float> %v1159, splat (float 0xC05A400000000000)
  %v1161 = select <8 x i1> %v1160, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1159
  %v1162 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1161, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1163 = fsub <8 x float> %v1162, splat (float 0x4168000000000000)
  %v1164 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1163, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1161)
  %v1165 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1163, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1164)
  %v1166 = bitcast <8 x float> %v1162 to <8 x i32>
  %v1167 = fmul <8 x float> %v1165, %v1165
  %v1168 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1165, <8 x float> splat (float 0x3F81227F40000000))
  %v1169 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1168, <8 x float> %v1165, <8 x float> splat (float 0x3FA5556740000000))
  %v1170 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1169, <8 x float> %v1165, <8 x float> splat (float 0x3FC5554B00000000))
  %v1171 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1170, <8 x float> %v1165, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1172 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1167, <8 x float> %v1171, <8 x float> %v1165)
  %v1173 = sub <8 x i32> %v1166, splat (i32 1262485250)
  %v1174 = lshr <8 x i32> %v1173, splat (i32 1)
  %v1175 = sub <8 x i32> %v1173, %v1174
  %v1176 = shl <8 x i32> %v1174, splat (i32 23)
  %v1177 = bitcast <8 x i32> %v1176 to <8 x float>
  %v1178 = shl <8 x i32> %v1175, splat (i32 23)
  %v1179 = bitcast <8 x i32> %v1178 to <8 x float>
  %v1180 = fadd <8 x float> %v1172, splat (float 0x3FF0000000000000)
  %v1181 = fmul <8 x float> %v1180, %v1177
  %v1182 = fmul <8 x float> %v1181, %v1179
  %v1183 = fcmp olt <8 x float> %v1157, splat (float 0x0000000000000000)
  %v1184 = select <8 x i1> %v1183, <8 x float> %v1182, <8 x float> splat (float 0x3FF0000000000000)
  %v1185 = fadd <8 x float> %v1182, splat (float 0x3FF0000000000000)
  %v1186 = fdiv <8 x float> %v1184, %v1185
  %v1187 = add i64 0, %v1100
  %v1188 = getelementptr inbounds float, ptr %v1065, i64 %v1187
  %v1189 = load <8 x float>, ptr %v1188, align 4
  %v1190 = insertelement <8 x float> poison, float 0x4010000000000000, i64 0
  %v1191 = shufflevector <8 x float> %v1190, <8 x float> poison, <8 x i32> zeroinitializer
  %v1192 = fmul <8 x float> %v1191, %v1186
  %v1193 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v1194 = shufflevector <8 x float> %v1193, <8 x float> poison, <8 x i32> zeroinitializer
  %v1195 = fsub <8 x float> %v1192, %v1194
  %v1196 = fmul <8 x float> %v1149, %v1195
  %v1197 = fadd <8 x float> %v1189, %v1196
  %v1198 = add i64 16, %v1100
  %v1199 = getelementptr inbounds float, ptr %v1059, i64 %v1198
  %v1200 = load <8 x float>, ptr %v1199, align 4
  %v1201 = fadd <8 x float> %v1200, %v1112
  %v1202 = add i64 16, %v1100
  %v1203 = getelementptr inbounds float, ptr %v16, i64 %v1202
  %v1204 = load <8 x float>, ptr %v1203, align 4
  %v1205 = fadd <8 x float> %v1201, %v1204
  %v1206 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1205)
  %v1207 = fneg <8 x float> %v1206
  %v1208 = fcmp olt <8 x float> %v1207, splat (float 0xC05A400000000000)
  %v1209 = select <8 x i1> %v1208, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1207
  %v1210 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1209, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1211 = fsub <8 x float> %v1210, splat (float 0x4168000000000000)
  %v1212 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1211, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1209)
  %v1213 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1211, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1212)
  %v1214 = bitcast <8 x float> %v1210 to <8 x i32>
  %v1215 = fmul <8 x float> %v1213, %v1213
  %v1216 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1213, <8 x float> splat (float 0x3F81227F40000000))
  %v1217 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1216, <8 x float> %v1213, <8 x float> splat (float 0x3FA5556740000000))
  %v1218 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1217, <8 x float> %v1213, <8 x float> splat (float 0x3FC5554B00000000))
  %v1219 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1218, <8 x float> %v1213, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1220 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1215, <8 x float> %v1219, <8 x float> %v1213)
  %v1221 = sub <8 x i32> %v1214, splat (i32 1262485250)
  %v1222 = lshr <8 x i32> %v1221, splat (i32 1)
  %v1223 = sub <8 x i32> %v1221, %v1222
  %v1224 = shl <8 x i32> %v1222, splat (i32 23)
  %v1225 = bitcast <8 x i32> %v1224 to <8 x float>
  %v1226 = shl <8 x i32> %v1223, splat (i32 23)
  %v1227 = bitcast <8 x i32> %v1226 to <8 x float>
  %v1228 = fadd <8 x float> %v1220, splat (float 0x3FF0000000000000)
  %v1229 = fmul <8 x float> %v1228, %v1225
  %v1230 = fmul <8 x float> %v1229, %v1227
  %v1231 = fcmp olt <8 x float> %v1205, splat (float 0x0000000000000000)
  %v1232 = select <8 x i1> %v1231, <8 x float> %v1230, <8 x float> splat (float 0x3FF0000000000000)
  %v1233 = fadd <8 x float> %v1230, splat (float 0x3FF0000000000000)
  %v1234 = fdiv <8 x float> %v1232, %v1233
  %v1235 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1197)
  %v1236 = fneg <8 x float> %v1235
  %v1237 = fcmp olt <8 x float> %v1236, splat (float 0xC05A400000000000)
  %v1238 = select <8 x i1> %v1237, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1236
  %v1239 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1238, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1240 = fsub <8 x float> %v1239, splat (float 0x4168000000000000)
  %v1241 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1240, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1238)
  %v1242 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1240, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1241)
  %v1243 = bitcast <8 x float> %v1239 to <8 x i32>
  %v1244 = fmul <8 x float> %v1242, %v1242
  %v1245 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1242, <8 x float> splat (float 0x3F81227F40000000))
  %v1246 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1245, <8 x float> %v1242, <8 x float> splat (float 0x3FA5556740000000))
  %v1247 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1246, <8 x float> %v1242, <8 x float> splat (float 0x3FC5554B00000000))
  %v1248 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1247, <8 x float> %v1242, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1249 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1244, <8 x float> %v1248, <8 x float> %v1242)
  %v1250 = sub <8 x i32> %v1243, splat (i32 1262485250)
  %v1251 = lshr <8 x i32> %v1250, splat (i32 1)
  %v1252 = sub <8 x i32> %v1250, %v1251
  %v1253 = shl <8 x i32> %v1251, splat (i32 23)
  %v1254 = bitcast <8 x i32> %v1253 to <8 x float>
  %v1255 = shl <8 x i32> %v1252, splat (i32 23)
  %v1256 = bitcast <8 x i32> %v1255 to <8 x float>
  %v1257 = fadd <8 x float> %v1249, splat (float 0x3FF0000000000000)
  %v1258 = fmul <8 x float> %v1257, %v1254
  %v1259 = fmul <8 x float> %v1258, %v1256
  %v1260 = fcmp olt <8 x float> %v1197, splat (float 0x0000000000000000)
  %v1261 = select <8 x i1> %v1260, <8 x float> %v1259, <8 x float> splat (float 0x3FF0000000000000)
  %v1262 = fadd <8 x float> %v1259, splat (float 0x3FF0000000000000)
  %v1263 = fdiv <8 x float> %v1261, %v1262
  %v1264 = fmul <8 x float> %v1194, %v1263
  %v1265 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1266 = shufflevector <8 x float> %v1265, <8 x float> poison, <8 x i32> zeroinitializer
  %v1267 = fsub <8 x float> %v1264, %v1266
  %v1268 = fmul <8 x float> %v1234, %v1267
  %v1269 = add i64 0, %v1100
  %v1270 = getelementptr inbounds float, ptr %v1071, i64 %v1269
  store <8 x float> %v1149, ptr %v1270, align 4
  %v1271 = add i64 0, %v1100
  %v1272 = getelementptr inbounds float, ptr %v1077, i64 %v1271
  store <8 x float> %v1186, ptr %v1272, align 4
  %v1273 = add i64 0, %v1100
  %v1274 = getelementptr inbounds float, ptr %v1083, i64 %v1273
  store <8 x float> %v1197, ptr %v1274, align 4
  %v1275 = add i64 0, %v1100
  %v1276 = getelementptr inbounds float, ptr %v1089, i64 %v1275
  store <8 x float> %v1234, ptr %v1276, align 4
  %v1277 = add i64 0, %v1100
  %v1278 = getelementptr inbounds float, ptr %v1095, i64 %v1277
  store <8 x float> %v1268, ptr %v1278, align 4
  %v1279 = add nsw i64 %v1096, 1
  br label %b160
b162:
  %v1280 = add nsw i64 %v1049, 1
  br label %b157
b159:
  %v1281 = add nsw i64 %v1025, 1
  br label %b152
b154:
  %v1282 = add nsw i64 %v1019, 1
  br label %b149
b151:
  %v1283 = add nsw i64 %v1014, 96
  br label %b146
b148:
  %v1284 = add nsw i64 %v998, 1
  br label %b143
b145:
  %v1285 = icmp sgt i64 %v3, 1
  br i1 %v1285, label %b163, label %b164
b163:
  %v1286 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1287 = atomicrmw add ptr %v1286, i64 1 acq_rel
  %v1288 = mul i64 %v3, 7
  br label %b165
b165:
  %v1289 = load atomic i64, ptr %v1286 acquire, align 8
  %v1290 = icmp slt i64 %v1289, %v1288
  br i1 %v1290, label %b166, label %b167
b166:
  %v1291 = call i32 @sched_yield()
  br label %b165
b167:
  br label %b164
b164:
  ret void
}
define internal void @tile_1x3of3_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v92, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v71, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v89, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v90, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v91, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 24
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = getelementptr inbounds float, ptr %v22, i64 8
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = getelementptr inbounds float, ptr %v22, i64 16
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v7
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v24, <8 x float> %v8)
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v26, <8 x float> %v9)
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v10)
  %v38 = add i64 %v7, 1
  %v39 = mul i64 %v38, 24
  %v40 = getelementptr inbounds float, ptr %v2, i64 %v39
  %v41 = getelementptr inbounds float, ptr %v40, i64 0
  %v42 = load <8 x float>, ptr %v41, align 4
  %v43 = getelementptr inbounds float, ptr %v40, i64 8
  %v44 = load <8 x float>, ptr %v43, align 4
  %v45 = getelementptr inbounds float, ptr %v40, i64 16
  %v46 = load <8 x float>, ptr %v45, align 4
  %v47 = mul i64 %v1, 0
  %v48 = add i64 %v47, %v38
  %v49 = getelementptr inbounds float, ptr %v0, i64 %v48
  %v50 = load float, ptr %v49, align 4
  %v51 = insertelement <8 x float> poison, float %v50, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v42, <8 x float> %v11)
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v44, <8 x float> %v12)
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v46, <8 x float> %v13)
  %v56 = add i64 %v7, 2
  %v57 = mul i64 %v56, 24
  %v58 = getelementptr inbounds float, ptr %v2, i64 %v57
  %v59 = getelementptr inbounds float, ptr %v58, i64 0
  %v60 = load <8 x float>, ptr %v59, align 4
  %v61 = getelementptr inbounds float, ptr %v58, i64 8
  %v62 = load <8 x float>, ptr %v61, align 4
  %v63 = getelementptr inbounds float, ptr %v58, i64 16
  %v64 = load <8 x float>, ptr %v63, align 4
  %v65 = mul i64 %v1, 0
  %v66 = add i64 %v65, %v56
  %v67 = getelementptr inbounds float, ptr %v0, i64 %v66
  %v68 = load float, ptr %v67, align 4
  %v69 = insertelement <8 x float> poison, float %v68, i64 0
  %v70 = shufflevector <8 x float> %v69, <8 x float> poison, <8 x i32> zeroinitializer
  %v71 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v60, <8 x float> %v14)
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v62, <8 x float> %v15)
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v64, <8 x float> %v16)
  %v74 = add i64 %v7, 3
  %v75 = mul i64 %v74, 24
  %v76 = getelementptr inbounds float, ptr %v2, i64 %v75
  %v77 = getelementptr inbounds float, ptr %v76, i64 0
  %v78 = load <8 x float>, ptr %v77, align 4
  %v79 = getelementptr inbounds float, ptr %v76, i64 8
  %v80 = load <8 x float>, ptr %v79, align 4
  %v81 = getelementptr inbounds float, ptr %v76, i64 16
  %v82 = load <8 x float>, ptr %v81, align 4
  %v83 = mul i64 %v1, 0
  %v84 = add i64 %v83, %v74
  %v85 = getelementptr inbounds float, ptr %v0, i64 %v84
  %v86 = load float, ptr %v85, align 4
  %v87 = insertelement <8 x float> poison, float %v86, i64 0
  %v88 = shufflevector <8 x float> %v87, <8 x float> poison, <8 x i32> zeroinitializer
  %v89 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v88, <8 x float> %v78, <8 x float> %v17)
  %v90 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v88, <8 x float> %v80, <8 x float> %v18)
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v88, <8 x float> %v82, <8 x float> %v19)
  %v92 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v93 = fadd <8 x float> %v8, %v11
  %v94 = fadd <8 x float> %v9, %v12
  %v95 = fadd <8 x float> %v10, %v13
  %v96 = fadd <8 x float> %v93, %v14
  %v97 = fadd <8 x float> %v94, %v15
  %v98 = fadd <8 x float> %v95, %v16
  %v99 = fadd <8 x float> %v96, %v17
  %v100 = fadd <8 x float> %v97, %v18
  %v101 = fadd <8 x float> %v98, %v19
  br label %b3
b3:
  %v102 = phi i64 [ %v6, %b2 ], [ %v124, %b4 ]
  %v103 = phi <8 x float> [ %v99, %b2 ], [ %v121, %b4 ]
  %v104 = phi <8 x float> [ %v100, %b2 ], [ %v122, %b4 ]
  %v105 = phi <8 x float> [ %v101, %b2 ], [ %v123, %b4 ]
  %v106 = icmp slt i64 %v102, %v3
  br i1 %v106, label %b4, label %b5
b4:
  %v107 = mul i64 %v102, 24
  %v108 = getelementptr inbounds float, ptr %v2, i64 %v107
  %v109 = getelementptr inbounds float, ptr %v108, i64 0
  %v110 = load <8 x float>, ptr %v109, align 4
  %v111 = getelementptr inbounds float, ptr %v108, i64 8
  %v112 = load <8 x float>, ptr %v111, align 4
  %v113 = getelementptr inbounds float, ptr %v108, i64 16
  %v114 = load <8 x float>, ptr %v113, align 4
  %v115 = mul i64 %v1, 0
  %v116 = add i64 %v115, %v102
  %v117 = getelementptr inbounds float, ptr %v0, i64 %v116
  %v118 = load float, ptr %v117, align 4
  %v119 = insertelement <8 x float> poison, float %v118, i64 0
  %v120 = shufflevector <8 x float> %v119, <8 x float> poison, <8 x i32> zeroinitializer
  %v121 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v110, <8 x float> %v103)
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v112, <8 x float> %v104)
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v114, <8 x float> %v105)
  %v124 = add nsw i64 %v102, 1
  br label %b3
b5:
  %v125 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v103, ptr %v125, align 4
  %v126 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v104, ptr %v126, align 4
  %v127 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v105, ptr %v127, align 4
  ret void
}
define internal void @tile_2x3of3_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v74, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v71, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 24
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = getelementptr inbounds float, ptr %v22, i64 8
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = getelementptr inbounds float, ptr %v22, i64 16
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v7
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v24, <8 x float> %v8)
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v26, <8 x float> %v9)
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v10)
  %v38 = mul i64 %v1, 1
  %v39 = add i64 %v38, %v7
  %v40 = getelementptr inbounds float, ptr %v0, i64 %v39
  %v41 = load float, ptr %v40, align 4
  %v42 = insertelement <8 x float> poison, float %v41, i64 0
  %v43 = shufflevector <8 x float> %v42, <8 x float> poison, <8 x i32> zeroinitializer
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v24, <8 x float> %v11)
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v26, <8 x float> %v12)
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v28, <8 x float> %v13)
  %v47 = add i64 %v7, 1
  %v48 = mul i64 %v47, 24
  %v49 = getelementptr inbounds float, ptr %v2, i64 %v48
  %v50 = getelementptr inbounds float, ptr %v49, i64 0
  %v51 = load <8 x float>, ptr %v50, align 4
  %v52 = getelementptr inbounds float, ptr %v49, i64 8
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = getelementptr inbounds float, ptr %v49, i64 16
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = mul i64 %v1, 0
  %v57 = add i64 %v56, %v47
  %v58 = getelementptr inbounds float, ptr %v0, i64 %v57
  %v59 = load float, ptr %v58, align 4
  %v60 = insertelement <8 x float> poison, float %v59, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v51, <8 x float> %v14)
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v53, <8 x float> %v15)
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v55, <8 x float> %v16)
  %v65 = mul i64 %v1, 1
  %v66 = add i64 %v65, %v47
  %v67 = getelementptr inbounds float, ptr %v0, i64 %v66
  %v68 = load float, ptr %v67, align 4
  %v69 = insertelement <8 x float> poison, float %v68, i64 0
  %v70 = shufflevector <8 x float> %v69, <8 x float> poison, <8 x i32> zeroinitializer
  %v71 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v51, <8 x float> %v17)
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v53, <8 x float> %v18)
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v55, <8 x float> %v19)
  %v74 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v75 = fadd <8 x float> %v8, %v14
  %v76 = fadd <8 x float> %v9, %v15
  %v77 = fadd <8 x float> %v10, %v16
  %v78 = fadd <8 x float> %v11, %v17
  %v79 = fadd <8 x float> %v12, %v18
  %v80 = fadd <8 x float> %v13, %v19
  br label %b3
b3:
  %v81 = phi i64 [ %v6, %b2 ], [ %v115, %b4 ]
  %v82 = phi <8 x float> [ %v75, %b2 ], [ %v103, %b4 ]
  %v83 = phi <8 x float> [ %v76, %b2 ], [ %v104, %b4 ]
  %v84 = phi <8 x float> [ %v77, %b2 ], [ %v105, %b4 ]
  %v85 = phi <8 x float> [ %v78, %b2 ], [ %v112, %b4 ]
  %v86 = phi <8 x float> [ %v79, %b2 ], [ %v113, %b4 ]
  %v87 = phi <8 x float> [ %v80, %b2 ], [ %v114, %b4 ]
  %v88 = icmp slt i64 %v81, %v3
  br i1 %v88, label %b4, label %b5
b4:
  %v89 = mul i64 %v81, 24
  %v90 = getelementptr inbounds float, ptr %v2, i64 %v89
  %v91 = getelementptr inbounds float, ptr %v90, i64 0
  %v92 = load <8 x float>, ptr %v91, align 4
  %v93 = getelementptr inbounds float, ptr %v90, i64 8
  %v94 = load <8 x float>, ptr %v93, align 4
  %v95 = getelementptr inbounds float, ptr %v90, i64 16
  %v96 = load <8 x float>, ptr %v95, align 4
  %v97 = mul i64 %v1, 0
  %v98 = add i64 %v97, %v81
  %v99 = getelementptr inbounds float, ptr %v0, i64 %v98
  %v100 = load float, ptr %v99, align 4
  %v101 = insertelement <8 x float> poison, float %v100, i64 0
  %v102 = shufflevector <8 x float> %v101, <8 x float> poison, <8 x i32> zeroinitializer
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v92, <8 x float> %v82)
  %v104 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v94, <8 x float> %v83)
  %v105 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v96, <8 x float> %v84)
  %v106 = mul i64 %v1, 1
  %v107 = add i64 %v106, %v81
  %v108 = getelementptr inbounds float, ptr %v0, i64 %v107
  %v109 = load float, ptr %v108, align 4
  %v110 = insertelement <8 x float> poison, float %v109, i64 0
  %v111 = shufflevector <8 x float> %v110, <8 x float> poison, <8 x i32> zeroinitializer
  %v112 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v111, <8 x float> %v92, <8 x float> %v85)
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v111, <8 x float> %v94, <8 x float> %v86)
  %v114 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v111, <8 x float> %v96, <8 x float> %v87)
  %v115 = add nsw i64 %v81, 1
  br label %b3
b5:
  %v116 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v82, ptr %v116, align 4
  %v117 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v83, ptr %v117, align 4
  %v118 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v84, ptr %v118, align 4
  %v119 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v85, ptr %v119, align 4
  %v120 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v86, ptr %v120, align 4
  %v121 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v87, ptr %v121, align 4
  ret void
}
define internal void @tile_3x3of3_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 1
  %v6 = mul i64 %v5, 1
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v53, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v32, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v50, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v17 = icmp slt i64 %v7, %v6
  br i1 %v17, label %b1, label %b2
b1:
  %v18 = mul i64 %v7, 24
  %v19 = getelementptr inbounds float, ptr %v2, i64 %v18
  %v20 = getelementptr inbounds float, ptr %v19, i64 0
  %v21 = load <8 x float>, ptr %v20, align 4
  %v22 = getelementptr inbounds float, ptr %v19, i64 8
  %v23 = load <8 x float>, ptr %v22, align 4
  %v24 = getelementptr inbounds float, ptr %v19, i64 16
  %v25 = load <8 x float>, ptr %v24, align 4
  %v26 = mul i64 %v1, 0
  %v27 = add i64 %v26, %v7
  %v28 = getelementptr inbounds float, ptr %v0, i64 %v27
  %v29 = load float, ptr %v28, align 4
  %v30 = insertelement <8 x float> poison, float %v29, i64 0
  %v31 = shufflevector <8 x float> %v30, <8 x float> poison, <8 x i32> zeroinitializer
  %v32 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v31, <8 x float> %v21, <8 x float> %v8)
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v31, <8 x float> %v23, <8 x float> %v9)
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v31, <8 x float> %v25, <8 x float> %v10)
  %v35 = mul i64 %v1, 1
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v21, <8 x float> %v11)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v23, <8 x float> %v12)
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v25, <8 x float> %v13)
  %v44 = mul i64 %v1, 2
  %v45 = add i64 %v44, %v7
  %v46 = getelementptr inbounds float, ptr %v0, i64 %v45
  %v47 = load float, ptr %v46, align 4
  %v48 = insertelement <8 x float> poison, float %v47, i64 0
  %v49 = shufflevector <8 x float> %v48, <8 x float> poison, <8 x i32> zeroinitializer
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v49, <8 x float> %v21, <8 x float> %v14)
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v49, <8 x float> %v23, <8 x float> %v15)
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v49, <8 x float> %v25, <8 x float> %v16)
  %v53 = add nsw i64 %v7, 1
  br label %b0
b2:
  %v54 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v8, ptr %v54, align 4
  %v55 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v9, ptr %v55, align 4
  %v56 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v10, ptr %v56, align 4
  %v57 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v11, ptr %v57, align 4
  %v58 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v12, ptr %v58, align 4
  %v59 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v13, ptr %v59, align 4
  %v60 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v14, ptr %v60, align 4
  %v61 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v15, ptr %v61, align 4
  %v62 = getelementptr inbounds float, ptr %v4, i64 64
  store <8 x float> %v16, ptr %v62, align 4
  ret void
}
define internal void @tile_4x3of3_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 1
  %v6 = mul i64 %v5, 1
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v65, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 24
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = getelementptr inbounds float, ptr %v22, i64 8
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = getelementptr inbounds float, ptr %v22, i64 16
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v7
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v24, <8 x float> %v8)
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v26, <8 x float> %v9)
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v10)
  %v38 = mul i64 %v1, 1
  %v39 = add i64 %v38, %v7
  %v40 = getelementptr inbounds float, ptr %v0, i64 %v39
  %v41 = load float, ptr %v40, align 4
  %v42 = insertelement <8 x float> poison, float %v41, i64 0
  %v43 = shufflevector <8 x float> %v42, <8 x float> poison, <8 x i32> zeroinitializer
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v24, <8 x float> %v11)
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v26, <8 x float> %v12)
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v28, <8 x float> %v13)
  %v47 = mul i64 %v1, 2
  %v48 = add i64 %v47, %v7
  %v49 = getelementptr inbounds float, ptr %v0, i64 %v48
  %v50 = load float, ptr %v49, align 4
  %v51 = insertelement <8 x float> poison, float %v50, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v24, <8 x float> %v14)
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v26, <8 x float> %v15)
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v28, <8 x float> %v16)
  %v56 = mul i64 %v1, 3
  %v57 = add i64 %v56, %v7
  %v58 = getelementptr inbounds float, ptr %v0, i64 %v57
  %v59 = load float, ptr %v58, align 4
  %v60 = insertelement <8 x float> poison, float %v59, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v24, <8 x float> %v17)
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v26, <8 x float> %v18)
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v28, <8 x float> %v19)
  %v65 = add nsw i64 %v7, 1
  br label %b0
b2:
  %v66 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v8, ptr %v66, align 4
  %v67 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v9, ptr %v67, align 4
  %v68 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v10, ptr %v68, align 4
  %v69 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v11, ptr %v69, align 4
  %v70 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v12, ptr %v70, align 4
  %v71 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v13, ptr %v71, align 4
  %v72 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v14, ptr %v72, align 4
  %v73 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v15, ptr %v73, align 4
  %v74 = getelementptr inbounds float, ptr %v4, i64 64
  store <8 x float> %v16, ptr %v74, align 4
  %v75 = getelementptr inbounds float, ptr %v4, i64 72
  store <8 x float> %v17, ptr %v75, align 4
  %v76 = getelementptr inbounds float, ptr %v4, i64 80
  store <8 x float> %v18, ptr %v76, align 4
  %v77 = getelementptr inbounds float, ptr %v4, i64 88
  store <8 x float> %v19, ptr %v77, align 4
  ret void
}
define internal void @tile_1x1of3_0_1_2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v92, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v71, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v89, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v90, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v91, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 24
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = getelementptr inbounds float, ptr %v22, i64 8
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = getelementptr inbounds float, ptr %v22, i64 16
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v7
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v24, <8 x float> %v8)
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v26, <8 x float> %v9)
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v10)
  %v38 = add i64 %v7, 1
  %v39 = mul i64 %v38, 24
  %v40 = getelementptr inbounds float, ptr %v2, i64 %v39
  %v41 = getelementptr inbounds float, ptr %v40, i64 0
  %v42 = load <8 x float>, ptr %v41, align 4
  %v43 = getelementptr inbounds float, ptr %v40, i64 8
  %v44 = load <8 x float>, ptr %v43, align 4
  %v45 = getelementptr inbounds float, ptr %v40, i64 16
  %v46 = load <8 x float>, ptr %v45, align 4
  %v47 = mul i64 %v1, 0
  %v48 = add i64 %v47, %v38
  %v49 = getelementptr inbounds float, ptr %v0, i64 %v48
  %v50 = load float, ptr %v49, align 4
  %v51 = insertelement <8 x float> poison, float %v50, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v42, <8 x float> %v11)
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v44, <8 x float> %v12)
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v46, <8 x float> %v13)
  %v56 = add i64 %v7, 2
  %v57 = mul i64 %v56, 24
  %v58 = getelementptr inbounds float, ptr %v2, i64 %v57
  %v59 = getelementptr inbounds float, ptr %v58, i64 0
  %v60 = load <8 x float>, ptr %v59, align 4
  %v61 = getelementptr inbounds float, ptr %v58, i64 8
  %v62 = load <8 x float>, ptr %v61, align 4
  %v63 = getelementptr inbounds float, ptr %v58, i64 16
  %v64 = load <8 x float>, ptr %v63, align 4
  %v65 = mul i64 %v1, 0
  %v66 = add i64 %v65, %v56
  %v67 = getelementptr inbounds float, ptr %v0, i64 %v66
  %v68 = load float, ptr %v67, align 4
  %v69 = insertelement <8 x float> poison, float %v68, i64 0
  %v70 = shufflevector <8 x float> %v69, <8 x float> poison, <8 x i32> zeroinitializer
  %v71 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v60, <8 x float> %v14)
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v62, <8 x float> %v15)
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v64, <8 x float> %v16)
  %v74 = add i64 %v7, 3
  %v75 = mul i64 %v74, 24
  %v76 = getelementptr inbounds float, ptr %v2, i64 %v75
  %v77 = getelementptr inbounds float, ptr %v76, i64 0
  %v78 = load <8 x float>, ptr %v77, align 4
  %v79 = getelementptr inbounds float, ptr %v76, i64 8
  %v80 = load <8 x float>, ptr %v79, align 4
  %v81 = getelementptr inbounds float, ptr %v76, i64 16
  %v82 = load <8 x float>, ptr %v81, align 4
  %v83 = mul i64 %v1, 0
  %v84 = add i64 %v83, %v74
  %v85 = getelementptr inbounds float, ptr %v0, i64 %v84
  %v86 = load float, ptr %v85, align 4
  %v87 = insertelement <8 x float> poison, float %v86, i64 0
  %v88 = shufflevector <8 x float> %v87, <8 x float> poison, <8 x i32> zeroinitializer
  %v89 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v88, <8 x float> %v78, <8 x float> %v17)
  %v90 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v88, <8 x float> %v80, <8 x float> %v18)
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v88, <8 x float> %v82, <8 x float> %v19)
  %v92 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v93 = fadd <8 x float> %v8, %v11
  %v94 = fadd <8 x float> %v9, %v12
  %v95 = fadd <8 x float> %v10, %v13
  %v96 = fadd <8 x float> %v93, %v14
  %v97 = fadd <8 x float> %v94, %v15
  %v98 = fadd <8 x float> %v95, %v16
  %v99 = fadd <8 x float> %v96, %v17
  %v100 = fadd <8 x float> %v97, %v18
  %v101 = fadd <8 x float> %v98, %v19
  br label %b3
b3:
  %v102 = phi i64 [ %v6, %b2 ], [ %v124, %b4 ]
  %v103 = phi <8 x float> [ %v99, %b2 ], [ %v121, %b4 ]
  %v104 = phi <8 x float> [ %v100, %b2 ], [ %v122, %b4 ]
  %v105 = phi <8 x float> [ %v101, %b2 ], [ %v123, %b4 ]
  %v106 = icmp slt i64 %v102, %v3
  br i1 %v106, label %b4, label %b5
b4:
  %v107 = mul i64 %v102, 24
  %v108 = getelementptr inbounds float, ptr %v2, i64 %v107
  %v109 = getelementptr inbounds float, ptr %v108, i64 0
  %v110 = load <8 x float>, ptr %v109, align 4
  %v111 = getelementptr inbounds float, ptr %v108, i64 8
  %v112 = load <8 x float>, ptr %v111, align 4
  %v113 = getelementptr inbounds float, ptr %v108, i64 16
  %v114 = load <8 x float>, ptr %v113, align 4
  %v115 = mul i64 %v1, 0
  %v116 = add i64 %v115, %v102
  %v117 = getelementptr inbounds float, ptr %v0, i64 %v116
  %v118 = load float, ptr %v117, align 4
  %v119 = insertelement <8 x float> poison, float %v118, i64 0
  %v120 = shufflevector <8 x float> %v119, <8 x float> poison, <8 x i32> zeroinitializer
  %v121 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v110, <8 x float> %v103)
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v112, <8 x float> %v104)
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v114, <8 x float> %v105)
  %v124 = add nsw i64 %v102, 1
  br label %b3
b5:
  %v125 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v103, ptr %v125, align 4
  %v126 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v104, ptr %v126, align 4
  %v127 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v105, ptr %v127, align 4
  ret void
}
define internal void @tile_2x1of3_0_1_2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v74, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v71, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 24
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = getelementptr inbounds float, ptr %v22, i64 8
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = getelementptr inbounds float, ptr %v22, i64 16
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v7
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v24, <8 x float> %v8)
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v26, <8 x float> %v9)
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v10)
  %v38 = mul i64 %v1, 1
  %v39 = add i64 %v38, %v7
  %v40 = getelementptr inbounds float, ptr %v0, i64 %v39
  %v41 = load float, ptr %v40, align 4
  %v42 = insertelement <8 x float> poison, float %v41, i64 0
  %v43 = shufflevector <8 x float> %v42, <8 x float> poison, <8 x i32> zeroinitializer
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v24, <8 x float> %v11)
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v26, <8 x float> %v12)
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v28, <8 x float> %v13)
  %v47 = add i64 %v7, 1
  %v48 = mul i64 %v47, 24
  %v49 = getelementptr inbounds float, ptr %v2, i64 %v48
  %v50 = getelementptr inbounds float, ptr %v49, i64 0
  %v51 = load <8 x float>, ptr %v50, align 4
  %v52 = getelementptr inbounds float, ptr %v49, i64 8
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = getelementptr inbounds float, ptr %v49, i64 16
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = mul i64 %v1, 0
  %v57 = add i64 %v56, %v47
  %v58 = getelementptr inbounds float, ptr %v0, i64 %v57
  %v59 = load float, ptr %v58, align 4
  %v60 = insertelement <8 x float> poison, float %v59, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v51, <8 x float> %v14)
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v53, <8 x float> %v15)
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v55, <8 x float> %v16)
  %v65 = mul i64 %v1, 1
  %v66 = add i64 %v65, %v47
  %v67 = getelementptr inbounds float, ptr %v0, i64 %v66
  %v68 = load float, ptr %v67, align 4
  %v69 = insertelement <8 x float> poison, float %v68, i64 0
  %v70 = shufflevector <8 x float> %v69, <8 x float> poison, <8 x i32> zeroinitializer
  %v71 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v51, <8 x float> %v17)
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v53, <8 x float> %v18)
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v55, <8 x float> %v19)
  %v74 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v75 = fadd <8 x float> %v8, %v14
  %v76 = fadd <8 x float> %v9, %v15
  %v77 = fadd <8 x float> %v10, %v16
  %v78 = fadd <8 x float> %v11, %v17
  %v79 = fadd <8 x float> %v12, %v18
  %v80 = fadd <8 x float> %v13, %v19
  br label %b3
b3:
  %v81 = phi i64 [ %v6, %b2 ], [ %v115, %b4 ]
  %v82 = phi <8 x float> [ %v75, %b2 ], [ %v103, %b4 ]
  %v83 = phi <8 x float> [ %v76, %b2 ], [ %v104, %b4 ]
  %v84 = phi <8 x float> [ %v77, %b2 ], [ %v105, %b4 ]
  %v85 = phi <8 x float> [ %v78, %b2 ], [ %v112, %b4 ]
  %v86 = phi <8 x float> [ %v79, %b2 ], [ %v113, %b4 ]
  %v87 = phi <8 x float> [ %v80, %b2 ], [ %v114, %b4 ]
  %v88 = icmp slt i64 %v81, %v3
  br i1 %v88, label %b4, label %b5
b4:
  %v89 = mul i64 %v81, 24
  %v90 = getelementptr inbounds float, ptr %v2, i64 %v89
  %v91 = getelementptr inbounds float, ptr %v90, i64 0
  %v92 = load <8 x float>, ptr %v91, align 4
  %v93 = getelementptr inbounds float, ptr %v90, i64 8
  %v94 = load <8 x float>, ptr %v93, align 4
  %v95 = getelementptr inbounds float, ptr %v90, i64 16
  %v96 = load <8 x float>, ptr %v95, align 4
  %v97 = mul i64 %v1, 0
  %v98 = add i64 %v97, %v81
  %v99 = getelementptr inbounds float, ptr %v0, i64 %v98
  %v100 = load float, ptr %v99, align 4
  %v101 = insertelement <8 x float> poison, float %v100, i64 0
  %v102 = shufflevector <8 x float> %v101, <8 x float> poison, <8 x i32> zeroinitializer
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v92, <8 x float> %v82)
  %v104 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v94, <8 x float> %v83)
  %v105 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v96, <8 x float> %v84)
  %v106 = mul i64 %v1, 1
  %v107 = add i64 %v106, %v81
  %v108 = getelementptr inbounds float, ptr %v0, i64 %v107
  %v109 = load float, ptr %v108, align 4
  %v110 = insertelement <8 x float> poison, float %v109, i64 0
  %v111 = shufflevector <8 x float> %v110, <8 x float> poison, <8 x i32> zeroinitializer
  %v112 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v111, <8 x float> %v92, <8 x float> %v85)
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v111, <8 x float> %v94, <8 x float> %v86)
  %v114 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v111, <8 x float> %v96, <8 x float> %v87)
  %v115 = add nsw i64 %v81, 1
  br label %b3
b5:
  %v116 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v82, ptr %v116, align 4
  %v117 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v83, ptr %v117, align 4
  %v118 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v84, ptr %v118, align 4
  %v119 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v85, ptr %v119, align 4
  %v120 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v86, ptr %v120, align 4
  %v121 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v87, ptr %v121, align 4
  ret void
}
define internal void @tile_3x1of3_0_1_2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 1
  %v6 = mul i64 %v5, 1
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v53, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v32, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v50, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v17 = icmp slt i64 %v7, %v6
  br i1 %v17, label %b1, label %b2
b1:
  %v18 = mul i64 %v7, 24
  %v19 = getelementptr inbounds float, ptr %v2, i64 %v18
  %v20 = getelementptr inbounds float, ptr %v19, i64 0
  %v21 = load <8 x float>, ptr %v20, align 4
  %v22 = getelementptr inbounds float, ptr %v19, i64 8
  %v23 = load <8 x float>, ptr %v22, align 4
  %v24 = getelementptr inbounds float, ptr %v19, i64 16
  %v25 = load <8 x float>, ptr %v24, align 4
  %v26 = mul i64 %v1, 0
  %v27 = add i64 %v26, %v7
  %v28 = getelementptr inbounds float, ptr %v0, i64 %v27
  %v29 = load float, ptr %v28, align 4
  %v30 = insertelement <8 x float> poison, float %v29, i64 0
  %v31 = shufflevector <8 x float> %v30, <8 x float> poison, <8 x i32> zeroinitializer
  %v32 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v31, <8 x float> %v21, <8 x float> %v8)
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v31, <8 x float> %v23, <8 x float> %v9)
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v31, <8 x float> %v25, <8 x float> %v10)
  %v35 = mul i64 %v1, 1
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v21, <8 x float> %v11)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v23, <8 x float> %v12)
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v25, <8 x float> %v13)
  %v44 = mul i64 %v1, 2
  %v45 = add i64 %v44, %v7
  %v46 = getelementptr inbounds float, ptr %v0, i64 %v45
  %v47 = load float, ptr %v46, align 4
  %v48 = insertelement <8 x float> poison, float %v47, i64 0
  %v49 = shufflevector <8 x float> %v48, <8 x float> poison, <8 x i32> zeroinitializer
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v49, <8 x float> %v21, <8 x float> %v14)
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v49, <8 x float> %v23, <8 x float> %v15)
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v49, <8 x float> %v25, <8 x float> %v16)
  %v53 = add nsw i64 %v7, 1
  br label %b0
b2:
  %v54 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v8, ptr %v54, align 4
  %v55 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v9, ptr %v55, align 4
  %v56 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v10, ptr %v56, align 4
  %v57 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v11, ptr %v57, align 4
  %v58 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v12, ptr %v58, align 4
  %v59 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v13, ptr %v59, align 4
  %v60 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v14, ptr %v60, align 4
  %v61 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v15, ptr %v61, align 4
  %v62 = getelementptr inbounds float, ptr %v4, i64 64
  store <8 x float> %v16, ptr %v62, align 4
  ret void
}
define internal void @tile_4x1of3_0_1_2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 1
  %v6 = mul i64 %v5, 1
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v65, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 24
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = getelementptr inbounds float, ptr %v22, i64 8
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = getelementptr inbounds float, ptr %v22, i64 16
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v7
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v24, <8 x float> %v8)
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v26, <8 x float> %v9)
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v10)
  %v38 = mul i64 %v1, 1
  %v39 = add i64 %v38, %v7
  %v40 = getelementptr inbounds float, ptr %v0, i64 %v39
  %v41 = load float, ptr %v40, align 4
  %v42 = insertelement <8 x float> poison, float %v41, i64 0
  %v43 = shufflevector <8 x float> %v42, <8 x float> poison, <8 x i32> zeroinitializer
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v24, <8 x float> %v11)
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v26, <8 x float> %v12)
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v28, <8 x float> %v13)
  %v47 = mul i64 %v1, 2
  %v48 = add i64 %v47, %v7
  %v49 = getelementptr inbounds float, ptr %v0, i64 %v48
  %v50 = load float, ptr %v49, align 4
  %v51 = insertelement <8 x float> poison, float %v50, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v24, <8 x float> %v14)
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v26, <8 x float> %v15)
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v28, <8 x float> %v16)
  %v56 = mul i64 %v1, 3
  %v57 = add i64 %v56, %v7
  %v58 = getelementptr inbounds float, ptr %v0, i64 %v57
  %v59 = load float, ptr %v58, align 4
  %v60 = insertelement <8 x float> poison, float %v59, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v24, <8 x float> %v17)
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v26, <8 x float> %v18)
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v28, <8 x float> %v19)
  %v65 = add nsw i64 %v7, 1
  br label %b0
b2:
  %v66 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v8, ptr %v66, align 4
  %v67 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v9, ptr %v67, align 4
  %v68 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v10, ptr %v68, align 4
  %v69 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v11, ptr %v69, align 4
  %v70 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v12, ptr %v70, align 4
  %v71 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v13, ptr %v71, align 4
  %v72 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v14, ptr %v72, align 4
  %v73 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v15, ptr %v73, align 4
  %v74 = getelementptr inbounds float, ptr %v4, i64 64
  store <8 x float> %v16, ptr %v74, align 4
  %v75 = getelementptr inbounds float, ptr %v4, i64 72
  store <8 x float> %v17, ptr %v75, align 4
  %v76 = getelementptr inbounds float, ptr %v4, i64 80
  store <8 x float> %v18, ptr %v76, align 4
  %v77 = getelementptr inbounds float, ptr %v4, i64 88
  store <8 x float> %v19, ptr %v77, align 4
  ret void
}
define void @backward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v281 = alloca float, i64 64, align 4
  %v417 = alloca float, i64 64, align 4
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
  %v47 = getelementptr inbounds i64, ptr %v1, i64 4
  %v48 = load i64, ptr %v47, align 8
  %v49 = getelementptr inbounds i64, ptr %v1, i64 8
  %v50 = load i64, ptr %v49, align 8
  %v51 = getelementptr inbounds i64, ptr %v1, i64 9
  %v52 = load i64, ptr %v51, align 8
  %v53 = getelementptr inbounds i64, ptr %v1, i64 10
  %v54 = load i64, ptr %v53, align 8
  %v55 = getelementptr inbounds i64, ptr %v1, i64 13
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 17
  %v58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 19
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 20
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 21
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 22
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v68 = load ptr, ptr %v67, align 4
  %v69 = getelementptr inbounds float, ptr %v68, i64 0
  %v70 = add i64 1, 0
  %v71 = sdiv i64 %v70, 1
  %v72 = add i64 %v2, 1
  %v73 = mul i64 %v71, %v2
  %v74 = sdiv i64 %v73, %v3
  %v75 = mul i64 %v74, 1
  %v76 = icmp slt i64 %v75, 1
  %v77 = select i1 %v76, i64 %v75, i64 1
  %v78 = mul i64 %v71, %v72
  %v79 = sdiv i64 %v78, %v3
  %v80 = mul i64 %v79, 1
  %v81 = icmp slt i64 %v80, 1
  %v82 = select i1 %v81, i64 %v80, i64 1
  br label %b0
b0:
  %v83 = phi i64 [ %v77, %entry ], [ %v111, %b5 ]
  %v84 = icmp slt i64 %v83, %v82
  br i1 %v84, label %b1, label %b2
b1:
  %v85 = mul i64 %v83, 192
  %v86 = mul i64 %v83, 8
  %v87 = add i64 %v86, 0
  %v88 = sub i64 8, %v87
  %v89 = icmp slt i64 %v88, 0
  %v90 = select i1 %v89, i64 0, i64 %v88
  %v91 = icmp ult i64 %v90, 8
  %v92 = select i1 %v91, i64 %v90, i64 8
  %v93 = trunc i64 %v92 to i32
  %v94 = insertelement <8 x i32> poison, i32 %v93, i64 0
  %v95 = shufflevector <8 x i32> %v94, <8 x i32> poison, <8 x i32> zeroinitializer
  %v96 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v95
  %v97 = mul i64 %v87, 1
  %v98 = add i64 0, %v97
  %v99 = getelementptr inbounds float, ptr %v14, i64 %v98
  %v100 = add i64 %v85, 0
  br label %b3
b3:
  %v101 = phi i64 [ 0, %b1 ], [ %v109, %b4 ]
  %v102 = icmp slt i64 %v101, 24
  br i1 %v102, label %b4, label %b5
b4:
  %v103 = mul i64 %v101, 8
  %v104 = getelementptr inbounds float, ptr %v99, i64 %v103
  %v105 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v104, <8 x i1> %v96, <8 x float> zeroinitializer)
  %v106 = mul i64 %v101, 8
  %v107 = add i64 %v100, %v106
  %v108 = getelementptr inbounds float, ptr %v69, i64 %v107
  store <8 x float> %v105, ptr %v108, align 4
  %v109 = add nsw i64 %v101, 1
  br label %b3
b5:
  %v110 = add i64 %v85, 192
  %v111 = add nsw i64 %v83, 1
  br label %b0
b2:
  %v112 = icmp sgt i64 %v3, 1
  br i1 %v112, label %b6, label %b7
b6:
  %v113 = getelementptr inbounds i64, ptr %v1, i64 3
  %v114 = atomicrmw add ptr %v113, i64 1 acq_rel
  %v115 = mul i64 %v3, 1
  br label %b8
b8:
  %v116 = load atomic i64, ptr %v113 acquire, align 8
  %v117 = icmp slt i64 %v116, %v115
  br i1 %v117, label %b9, label %b10
b9:
  %v118 = call i32 @sched_yield()
  br label %b8
b10:
  br label %b7
b7:
  br label %b11
b11:
  %v119 = phi i64 [ 0, %b7 ], [ %v357, %b19 ]
  %v120 = icmp slt i64 %v119, %v5
  br i1 %v120, label %b12, label %b13
b12:
  %v121 = sub i64 %v5, 1
  %v122 = sub i64 %v121, %v119
  %v123 = add i64 %v7, 0
  %v124 = sdiv i64 %v123, 1
  %v125 = add i64 %v2, 1
  %v126 = mul i64 %v124, %v2
  %v127 = sdiv i64 %v126, %v3
  %v128 = mul i64 %v127, 1
  %v129 = icmp slt i64 %v128, %v7
  %v130 = select i1 %v129, i64 %v128, i64 %v7
  %v131 = mul i64 %v124, %v125
  %v132 = sdiv i64 %v131, %v3
  %v133 = mul i64 %v132, 1
  %v134 = icmp slt i64 %v133, %v7
  %v135 = select i1 %v134, i64 %v133, i64 %v7
  br label %b14
b14:
  %v136 = phi i64 [ %v130, %b12 ], [ %v280, %b15 ]
  %v137 = icmp slt i64 %v136, %v135
  br i1 %v137, label %b15, label %b16
b15:
  %v138 = add i64 %v122, 1
  %v139 = and i64 %v138, 1
  %v140 = mul i64 %v139, %v7
  %v141 = add i64 %v140, %v136
  %v142 = mul i64 %v141, 8
  %v143 = getelementptr inbounds float, ptr %v24, i64 %v142
  %v144 = add i64 %v122, 0
  %v145 = and i64 %v144, %v50
  %v146 = mul i64 %v145, %v7
  %v147 = add i64 %v146, %v136
  %v148 = mul i64 %v147, 8
  %v149 = getelementptr inbounds float, ptr %v18, i64 %v148
  %v150 = add i64 %v122, 1
  %v151 = and i64 %v150, %v54
  %v152 = mul i64 %v151, %v7
  %v153 = add i64 %v152, %v136
  %v154 = mul i64 %v153, 8
  %v155 = getelementptr inbounds float, ptr %v22, i64 %v154
  %v156 = add i64 %v122, 0
  %v157 = and i64 %v156, %v66
  %v158 = mul i64 %v157, %v7
  %v159 = add i64 %v158, %v136
  %v160 = mul i64 %v159, 8
  %v161 = getelementptr inbounds float, ptr %v46, i64 %v160
  %v162 = add i64 %v122, 1
  %v163 = and i64 %v162, 1
  %v164 = mul i64 %v163, %v7
  %v165 = add i64 %v164, %v136
  %v166 = mul i64 %v165, 8
  %v167 = getelementptr inbounds float, ptr %v26, i64 %v166
  %v168 = add i64 %v122, 0
  %v169 = and i64 %v168, %v62
  %v170 = mul i64 %v169, %v7
  %v171 = add i64 %v170, %v136
  %v172 = mul i64 %v171, 8
  %v173 = getelementptr inbounds float, ptr %v42, i64 %v172
  %v174 = add i64 %v122, 0
  %v175 = and i64 %v174, %v64
  %v176 = mul i64 %v175, %v7
  %v177 = add i64 %v176, %v136
  %v178 = mul i64 %v177, 8
  %v179 = getelementptr inbounds float, ptr %v44, i64 %v178
  %v180 = add i64 %v122, 0
  %v181 = and i64 %v180, %v58
  %v182 = mul i64 %v181, %v7
  %v183 = add i64 %v182, %v136
  %v184 = mul i64 %v183, 24
  %v185 = getelementptr inbounds float, ptr %v36, i64 %v184
  %v186 = add i64 %v122, 0
  %v187 = and i64 %v186, 1
  %v188 = mul i64 %v187, %v7
  %v189 = add i64 %v188, %v136
  %v190 = mul i64 %v189, 8
  %v191 = getelementptr inbounds float, ptr %v26, i64 %v190
  %v192 = add i64 0, 0
  %v193 = getelementptr inbounds float, ptr %v143, i64 %v192
  %v194 = load <8 x float>, ptr %v193, align 4
  %v195 = add i64 0, 0
  %v196 = getelementptr inbounds float, ptr %v149, i64 %v195
  %v197 = load <8 x float>, ptr %v196, align 4
  %v198 = fadd <8 x float> %v194, %v197
  %v199 = add i64 0, 0
  %v200 = getelementptr inbounds float, ptr %v155, i64 %v199
  %v201 = load <8 x float>, ptr %v200, align 4
  %v202 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v201)
  %v203 = fneg <8 x float> %v202
  %v204 = fcmp olt <8 x float> %v203, splat (float 0xC05A400000000000)
  %v205 = select <8 x i1> %v204, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v203
  %v206 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v205, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v207 = fsub <8 x float> %v206, splat (float 0x4168000000000000)
  %v208 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v207, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v205)
  %v209 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v207, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v208)
  %v210 = bitcast <8 x float> %v206 to <8 x i32>
  %v211 = fmul <8 x float> %v209, %v209
  %v212 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v209, <8 x float> splat (float 0x3F81227F40000000))
  %v213 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v212, <8 x float> %v209, <8 x float> splat (float 0x3FA5556740000000))
  %v214 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v213, <8 x float> %v209, <8 x float> splat (float 0x3FC5554B00000000))
  %v215 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v214, <8 x float> %v209, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v216 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v211, <8 x float> %v215, <8 x float> %v209)
  %v217 = sub <8 x i32> %v210, splat (i32 1262485250)
  %v218 = lshr <8 x i32> %v217, splat (i32 1)
  %v219 = sub <8 x i32> %v217, %v218
  %v220 = shl <8 x i32> %v218, splat (i32 23)
  %v221 = bitcast <8 x i32> %v220 to <8 x float>
  %v222 = shl <8 x i32> %v219, splat (i32 23)
  %v223 = bitcast <8 x i32> %v222 to <8 x float>
  %v224 = fadd <8 x float> %v216, splat (float 0x3FF0000000000000)
  %v225 = fmul <8 x float> %v224, %v221
  %v226 = fmul <8 x float> %v225, %v223
  %v227 = fcmp olt <8 x float> %v201, splat (float 0x0000000000000000)
  %v228 = select <8 x i1> %v227, <8 x float> %v226, <8 x float> splat (float 0x3FF0000000000000)
  %v229 = fadd <8 x float> %v226, splat (float 0x3FF0000000000000)
  %v230 = fdiv <8 x float> %v228, %v229
  %v231 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v232 = shufflevector <8 x float> %v231, <8 x float> poison, <8 x i32> zeroinitializer
  %v233 = fmul <8 x float> %v232, %v230
  %v234 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v235 = shufflevector <8 x float> %v234, <8 x float> poison, <8 x i32> zeroinitializer
  %v236 = fsub <8 x float> %v233, %v235
  %v237 = fmul <8 x float> %v198, %v236
  %v238 = add i64 0, 0
  %v239 = getelementptr inbounds float, ptr %v161, i64 %v238
  %v240 = load <8 x float>, ptr %v239, align 4
  %v241 = fmul <8 x float> %v237, %v240
  %v242 = fsub <8 x float> %v235, %v240
  %v243 = fmul <8 x float> %v241, %v242
  %v244 = add i64 0, 0
  %v245 = getelementptr inbounds float, ptr %v167, i64 %v244
  %v246 = load <8 x float>, ptr %v245, align 4
  %v247 = fmul <8 x float> %v198, %v240
  %v248 = fmul <8 x float> %v247, %v232
  %v249 = fmul <8 x float> %v248, %v230
  %v250 = fsub <8 x float> %v235, %v230
  %v251 = fmul <8 x float> %v249, %v250
  %v252 = fadd <8 x float> %v246, %v251
  %v253 = add i64 0, 0
  %v254 = getelementptr inbounds float, ptr %v173, i64 %v253
  %v255 = load <8 x float>, ptr %v254, align 4
  %v256 = fmul <8 x float> %v252, %v255
  %v257 = insertelement <8 x float> poison, float 0x4010000000000000, i64 0
  %v258 = shufflevector <8 x float> %v257, <8 x float> poison, <8 x i32> zeroinitializer
  %v259 = fmul <8 x float> %v256, %v258
  %v260 = add i64 0, 0
  %v261 = getelementptr inbounds float, ptr %v179, i64 %v260
  %v262 = load <8 x float>, ptr %v261, align 4
  %v263 = fmul <8 x float> %v259, %v262
  %v264 = fsub <8 x float> %v235, %v262
  %v265 = fmul <8 x float> %v263, %v264
  %v266 = fmul <8 x float> %v258, %v262
  %v267 = fsub <8 x float> %v266, %v232
  %v268 = fmul <8 x float> %v252, %v267
  %v269 = fmul <8 x float> %v268, %v255
  %v270 = fsub <8 x float> %v235, %v255
  %v271 = fmul <8 x float> %v269, %v270
  %v272 = add i64 16, 0
  %v273 = getelementptr inbounds float, ptr %v185, i64 %v272
  store <8 x float> %v243, ptr %v273, align 4
  %v274 = add i64 0, 0
  %v275 = getelementptr inbounds float, ptr %v191, i64 %v274
  store <8 x float> %v252, ptr %v275, align 4
  %v276 = add i64 0, 0
  %v277 = getelementptr inbounds float, ptr %v185, i64 %v276
  store <8 x float> %v265, ptr %v277, align 4
  %v278 = add i64 8, 0
  %v279 = getelementptr inbounds float, ptr %v185, i64 %v278
  store <8 x float> %v271, ptr %v279, align 4
  %v280 = add nsw i64 %v136, 1
  br label %b14
b16:
  %v282 = add i64 %v7, 0
  %v283 = sdiv i64 %v282, 1
  %v284 = add i64 %v2, 1
  %v285 = mul i64 %v283, %v2
  %v286 = sdiv i64 %v285, %v3
  %v287 = mul i64 %v286, 1
  %v288 = icmp slt i64 %v287, %v7
  %v289 = select i1 %v288, i64 %v287, i64 %v7
  %v290 = mul i64 %v283, %v284
  %v291 = sdiv i64 %v290, %v3
  %v292 = mul i64 %v291, 1
  %v293 = icmp slt i64 %v292, %v7
  %v294 = select i1 %v293, i64 %v292, i64 %v7
  br label %b17
b17:
  %v295 = phi i64 [ %v289, %b16 ], [ %v356, %b22 ]
  %v296 = icmp slt i64 %v295, %v294
  br i1 %v296, label %b18, label %b19
b18:
  %v297 = add i64 %v295, 96
  %v298 = icmp slt i64 %v297, %v294
  %v299 = select i1 %v298, i64 %v297, i64 %v294
  br label %b20
b20:
  %v300 = phi i64 [ 0, %b18 ], [ %v355, %b25 ]
  %v301 = icmp slt i64 %v300, 1
  br i1 %v301, label %b21, label %b22
b21:
  %v302 = sub i64 %v299, %v295
  %v303 = sub i64 8, 1
  %v304 = add i64 %v302, %v303
  %v305 = sdiv i64 %v304, 8
  br label %b23
b23:
  %v306 = phi i64 [ 0, %b21 ], [ %v354, %b30 ]
  %v307 = icmp slt i64 %v306, %v305
  br i1 %v307, label %b24, label %b25
b24:
  %v308 = mul i64 %v302, %v306
  %v309 = sdiv i64 %v308, %v305
  %v310 = add i64 %v295, %v309
  %v311 = add i64 %v306, 1
  %v312 = mul i64 %v302, %v311
  %v313 = sdiv i64 %v312, %v305
  %v314 = add i64 %v295, %v313
  %v315 = mul i64 %v300, 192
  %v316 = getelementptr inbounds float, ptr %v69, i64 %v315
  %v317 = sub i64 %v314, %v310
  %v318 = add i64 %v122, 0
  %v319 = and i64 %v318, %v58
  %v320 = mul i64 %v319, %v7
  %v321 = add i64 %v320, %v310
  %v322 = mul i64 %v321, 24
  %v323 = getelementptr inbounds float, ptr %v36, i64 %v322
  %v324 = getelementptr inbounds float, ptr %v323, i64 0
  %v325 = sub i64 %v317, 1
  %v326 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v325
  %v327 = load ptr, ptr %v326, align 4
  %v328 = icmp sgt i64 %v317, 0
  br i1 %v328, label %b26, label %b27
b26:
  call void %v327(ptr %v324, i64 24, ptr %v316, i64 24, ptr %v281)
  br label %b27
b27:
  %v329 = add i64 %v315, 192
  br label %b28
b28:
  %v330 = phi i64 [ %v310, %b27 ], [ %v353, %b33 ]
  %v331 = icmp slt i64 %v330, %v314
  br i1 %v331, label %b29, label %b30
b29:
  %v332 = sub i64 %v330, %v310
  %v333 = mul i64 %v332, 8
  %v334 = getelementptr inbounds float, ptr %v281, i64 %v333
  %v335 = add i64 %v122, 0
  %v336 = and i64 %v335, 1
  %v337 = mul i64 %v336, %v7
  %v338 = add i64 %v337, %v330
  %v339 = mul i64 %v338, 8
  %v340 = getelementptr inbounds float, ptr %v24, i64 %v339
  br label %b31
b31:
  %v341 = phi i64 [ 0, %b29 ], [ %v352, %b32 ]
  %v342 = icmp slt i64 %v341, 1
  br i1 %v342, label %b32, label %b33
b32:
  %v343 = mul i64 %v300, 1
  %v344 = add i64 %v343, %v341
  %v345 = mul i64 %v344, 8
  %v346 = add i64 0, %v341
  %v347 = mul i64 %v346, 8
  %v348 = getelementptr inbounds float, ptr %v334, i64 %v347
  %v349 = load <8 x float>, ptr %v348, align 4
  %v350 = add i64 0, %v345
  %v351 = getelementptr inbounds float, ptr %v340, i64 %v350
  store <8 x float> %v349, ptr %v351, align 4
  %v352 = add nsw i64 %v341, 1
  br label %b31
b33:
  %v353 = add nsw i64 %v330, 1
  br label %b28
b30:
  %v354 = add nsw i64 %v306, 1
  br label %b23
b25:
  %v355 = add nsw i64 %v300, 1
  br label %b20
b22:
  %v356 = add nsw i64 %v295, 96
  br label %b17
b19:
  %v357 = add nsw i64 %v119, 1
  br label %b11
b13:
  %v358 = icmp sgt i64 %v3, 1
  br i1 %v358, label %b34, label %b35
b34:
  %v359 = getelementptr inbounds i64, ptr %v1, i64 3
  %v360 = atomicrmw add ptr %v359, i64 1 acq_rel
  %v361 = mul i64 %v3, 2
  br label %b36
b36:
  %v362 = load atomic i64, ptr %v359 acquire, align 8
  %v363 = icmp slt i64 %v362, %v361
  br i1 %v363, label %b37, label %b38
b37:
  %v364 = call i32 @sched_yield()
  br label %b36
b38:
  br label %b35
b35:
  %v365 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v366 = load ptr, ptr %v365, align 4
  %v367 = getelementptr inbounds float, ptr %v366, i64 192
  %v368 = add i64 1, 0
  %v369 = sdiv i64 %v368, 1
  %v370 = add i64 %v2, 1
  %v371 = mul i64 %v369, %v2
  %v372 = sdiv i64 %v371, %v3
  %v373 = mul i64 %v372, 1
  %v374 = icmp slt i64 %v373, 1
  %v375 = select i1 %v374, i64 %v373, i64 1
  %v376 = mul i64 %v369, %v370
  %v377 = sdiv i64 %v376, %v3
  %v378 = mul i64 %v377, 1
  %v379 = icmp slt i64 %v378, 1
  %v380 = select i1 %v379, i64 %v378, i64 1
  br label %b39
b39:
  %v381 = phi i64 [ %v375, %b35 ], [ %v409, %b44 ]
  %v382 = icmp slt i64 %v381, %v380
  br i1 %v382, label %b40, label %b41
b40:
  %v383 = mul i64 %v381, 192
  %v384 = mul i64 %v381, 8
  %v385 = add i64 %v384, 0
  %v386 = sub i64 8, %v385
  %v387 = icmp slt i64 %v386, 0
  %v388 = select i1 %v387, i64 0, i64 %v386
  %v389 = icmp ult i64 %v388, 8
  %v390 = select i1 %v389, i64 %v388, i64 8
  %v391 = trunc i64 %v390 to i32
  %v392 = insertelement <8 x i32> poison, i32 %v391, i64 0
  %v393 = shufflevector <8 x i32> %v392, <8 x i32> poison, <8 x i32> zeroinitializer
  %v394 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v393
  %v395 = mul i64 %v385, 1
  %v396 = add i64 0, %v395
  %v397 = getelementptr inbounds float, ptr %v12, i64 %v396
  %v398 = add i64 %v383, 0
  br label %b42
b42:
  %v399 = phi i64 [ 0, %b40 ], [ %v407, %b43 ]
  %v400 = icmp slt i64 %v399, 24
  br i1 %v400, label %b43, label %b44
b43:
  %v401 = mul i64 %v399, 8
  %v402 = getelementptr inbounds float, ptr %v397, i64 %v401
  %v403 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v402, <8 x i1> %v394, <8 x float> zeroinitializer)
  %v404 = mul i64 %v399, 8
  %v405 = add i64 %v398, %v404
  %v406 = getelementptr inbounds float, ptr %v367, i64 %v405
  store <8 x float> %v403, ptr %v406, align 4
  %v407 = add nsw i64 %v399, 1
  br label %b42
b44:
  %v408 = add i64 %v383, 192
  %v409 = add nsw i64 %v381, 1
  br label %b39
b41:
  %v410 = icmp sgt i64 %v3, 1
  br i1 %v410, label %b45, label %b46
b45:
  %v411 = getelementptr inbounds i64, ptr %v1, i64 3
  %v412 = atomicrmw add ptr %v411, i64 1 acq_rel
  %v413 = mul i64 %v3, 3
  br label %b47
b47:
  %v414 = load atomic i64, ptr %v411 acquire, align 8
  %v415 = icmp slt i64 %v414, %v413
  br i1 %v415, label %b48, label %b49
b48:
  %v416 = call i32 @sched_yield()
  br label %b47
b49:
  br label %b46
b46:
  %v418 = add i64 %v8, 0
  %v419 = sdiv i64 %v418, 1
  %v420 = add i64 %v2, 1
  %v421 = mul i64 %v419, %v2
  %v422 = sdiv i64 %v421, %v3
  %v423 = mul i64 %v422, 1
  %v424 = icmp slt i64 %v423, %v8
  %v425 = select i1 %v424, i64 %v423, i64 %v8
  %v426 = mul i64 %v419, %v420
  %v427 = sdiv i64 %v426, %v3
  %v428 = mul i64 %v427, 1
  %v429 = icmp slt i64 %v428, %v8
  %v430 = select i1 %v429, i64 %v428, i64 %v8
  br label %b50
b50:
  %v431 = phi i64 [ %v425, %b46 ], [ %v484, %b55 ]
  %v432 = icmp slt i64 %v431, %v430
  br i1 %v432, label %b51, label %b52
b51:
  %v433 = add i64 %v431, 96
  %v434 = icmp slt i64 %v433, %v430
  %v435 = select i1 %v434, i64 %v433, i64 %v430
  br label %b53
b53:
  %v436 = phi i64 [ 0, %b51 ], [ %v483, %b58 ]
  %v437 = icmp slt i64 %v436, 1
  br i1 %v437, label %b54, label %b55
b54:
  %v438 = sub i64 %v435, %v431
  %v439 = sub i64 8, 1
  %v440 = add i64 %v438, %v439
  %v441 = sdiv i64 %v440, 8
  br label %b56
b56:
  %v442 = phi i64 [ 0, %b54 ], [ %v482, %b63 ]
  %v443 = icmp slt i64 %v442, %v441
  br i1 %v443, label %b57, label %b58
b57:
  %v444 = mul i64 %v438, %v442
  %v445 = sdiv i64 %v444, %v441
  %v446 = add i64 %v431, %v445
  %v447 = add i64 %v442, 1
  %v448 = mul i64 %v438, %v447
  %v449 = sdiv i64 %v448, %v441
  %v450 = add i64 %v431, %v449
  %v451 = mul i64 %v436, 192
  %v452 = getelementptr inbounds float, ptr %v367, i64 %v451
  %v453 = sub i64 %v450, %v446
  %v454 = mul i64 %v446, 24
  %v455 = getelementptr inbounds float, ptr %v36, i64 %v454
  %v456 = getelementptr inbounds float, ptr %v455, i64 0
  %v457 = sub i64 %v453, 1
  %v458 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v457
  %v459 = load ptr, ptr %v458, align 4
  %v460 = icmp sgt i64 %v453, 0
  br i1 %v460, label %b59, label %b60
b59:
  call void %v459(ptr %v456, i64 24, ptr %v452, i64 24, ptr %v417)
  br label %b60
b60:
  %v461 = add i64 %v451, 192
  br label %b61
b61:
  %v462 = phi i64 [ %v446, %b60 ], [ %v481, %b66 ]
  %v463 = icmp slt i64 %v462, %v450
  br i1 %v463, label %b62, label %b63
b62:
  %v464 = sub i64 %v462, %v446
  %v465 = mul i64 %v464, 8
  %v466 = getelementptr inbounds float, ptr %v417, i64 %v465
  %v467 = mul i64 %v462, 8
  %v468 = getelementptr inbounds float, ptr %v28, i64 %v467
  br label %b64
b64:
  %v469 = phi i64 [ 0, %b62 ], [ %v480, %b65 ]
  %v470 = icmp slt i64 %v469, 1
  br i1 %v470, label %b65, label %b66
b65:
  %v471 = mul i64 %v436, 1
  %v472 = add i64 %v471, %v469
  %v473 = mul i64 %v472, 8
  %v474 = add i64 0, %v469
  %v475 = mul i64 %v474, 8
  %v476 = getelementptr inbounds float, ptr %v466, i64 %v475
  %v477 = load <8 x float>, ptr %v476, align 4
  %v478 = add i64 0, %v473
  %v479 = getelementptr inbounds float, ptr %v468, i64 %v478
  store <8 x float> %v477, ptr %v479, align 4
  %v480 = add nsw i64 %v469, 1
  br label %b64
b66:
  %v481 = add nsw i64 %v462, 1
  br label %b61
b63:
  %v482 = add nsw i64 %v442, 1
  br label %b56
b58:
  %v483 = add nsw i64 %v436, 1
  br label %b53
b55:
  %v484 = add nsw i64 %v431, 96
  br label %b50
b52:
  %v485 = icmp sgt i64 %v3, 1
  br i1 %v485, label %b67, label %b68
b67:
  %v486 = getelementptr inbounds i64, ptr %v1, i64 3
  %v487 = atomicrmw add ptr %v486, i64 1 acq_rel
  %v488 = mul i64 %v3, 4
  br label %b69
b69:
  %v489 = load atomic i64, ptr %v486 acquire, align 8
  %v490 = icmp slt i64 %v489, %v488
  br i1 %v490, label %b70, label %b71
b70:
  %v491 = call i32 @sched_yield()
  br label %b69
b71:
  br label %b68
b68:
  %v492 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v493 = load ptr, ptr %v492, align 4
  %v494 = add i64 24, 1
  %v495 = sdiv i64 %v494, 2
  %v496 = add i64 %v2, 1
  %v497 = mul i64 %v495, %v2
  %v498 = sdiv i64 %v497, %v3
  %v499 = mul i64 %v498, 2
  %v500 = icmp slt i64 %v499, 24
  %v501 = select i1 %v500, i64 %v499, i64 24
  %v502 = mul i64 %v495, %v496
  %v503 = sdiv i64 %v502, %v3
  %v504 = mul i64 %v503, 2
  %v505 = icmp slt i64 %v504, 24
  %v506 = select i1 %v505, i64 %v504, i64 24
  %v507 = getelementptr inbounds float, ptr %v30, i64 0
  br label %b72
b72:
  %v508 = phi i64 [ %v501, %b68 ], [ %v516, %b77 ]
  %v509 = icmp slt i64 %v508, %v506
  br i1 %v509, label %b73, label %b74
b73:
  %v510 = mul i64 %v508, 8
  %v511 = getelementptr inbounds float, ptr %v507, i64 %v510
  br label %b75
b75:
  %v512 = phi i64 [ 0, %b73 ], [ %v515, %b76 ]
  %v513 = icmp slt i64 %v512, 8
  br i1 %v513, label %b76, label %b77
b76:
  %v514 = getelementptr inbounds float, ptr %v511, i64 %v512
  store float 0x0000000000000000, ptr %v514, align 4
  %v515 = add nsw i64 %v512, 1
  br label %b75
b77:
  %v516 = add nsw i64 %v508, 1
  br label %b72
b74:
  %v517 = mul i64 0, 24
  %v518 = getelementptr inbounds float, ptr %v36, i64 %v517
  %v519 = getelementptr inbounds float, ptr %v518, i64 0
  %v520 = mul i64 0, 8
  %v521 = getelementptr inbounds float, ptr %v10, i64 %v520
  %v522 = getelementptr inbounds float, ptr %v521, i64 0
  %v523 = mul i64 %v8, 1
  br label %b78
b78:
  %v524 = phi i64 [ 0, %b74 ], [ %v551, %b83 ]
  %v525 = icmp slt i64 %v524, %v523
  br i1 %v525, label %b79, label %b80
b79:
  %v526 = sub i64 %v523, %v524
  %v527 = icmp slt i64 %v526, 128
  %v528 = select i1 %v527, i64 %v526, i64 128
  br label %b81
b81:
  %v529 = phi i64 [ 0, %b79 ], [ %v550, %b86 ]
  %v530 = icmp slt i64 %v529, 8
  br i1 %v530, label %b82, label %b83
b82:
  %v531 = mul i64 %v524, 8
  %v532 = add i64 %v531, %v529
  %v533 = getelementptr inbounds float, ptr %v522, i64 %v532
  br label %b84
b84:
  %v534 = phi i64 [ %v501, %b82 ], [ %v549, %b85 ]
  %v535 = icmp slt i64 %v534, %v506
  br i1 %v535, label %b85, label %b86
b85:
  %v536 = sub i64 %v506, %v534
  %v537 = icmp slt i64 %v536, 2
  %v538 = select i1 %v537, i64 %v536, i64 2
  %v539 = mul i64 %v524, 24
  %v540 = add i64 %v539, %v534
  %v541 = getelementptr inbounds float, ptr %v519, i64 %v540
  %v542 = mul i64 %v534, 8
  %v543 = add i64 %v542, %v529
  %v544 = getelementptr inbounds float, ptr %v507, i64 %v543
  %v545 = sub i64 8, %v529
  %v546 = sub i64 %v538, 1
  %v547 = getelementptr inbounds ptr, ptr @table_outer_tail, i64 %v546
  %v548 = load ptr, ptr %v547, align 4
  call void %v548(ptr %v541, i64 24, ptr %v533, i64 8, i64 %v528, ptr %v544, i64 8, i64 %v545)
  %v549 = add nsw i64 %v534, 2
  br label %b84
b86:
  %v550 = add nsw i64 %v529, 32
  br label %b81
b83:
  %v551 = add nsw i64 %v524, 128
  br label %b78
b80:
  %v552 = icmp sgt i64 %v3, 1
  br i1 %v552, label %b87, label %b88
b87:
  %v553 = getelementptr inbounds i64, ptr %v1, i64 3
  %v554 = atomicrmw add ptr %v553, i64 1 acq_rel
  %v555 = mul i64 %v3, 5
  br label %b89
b89:
  %v556 = load atomic i64, ptr %v553 acquire, align 8
  %v557 = icmp slt i64 %v556, %v555
  br i1 %v557, label %b90, label %b91
b90:
  %v558 = call i32 @sched_yield()
  br label %b89
b91:
  br label %b88
b88:
  %v559 = add i64 24, 1
  %v560 = sdiv i64 %v559, 2
  %v561 = add i64 %v2, 1
  %v562 = mul i64 %v560, %v2
  %v563 = sdiv i64 %v562, %v3
  %v564 = mul i64 %v563, 2
  %v565 = icmp slt i64 %v564, 24
  %v566 = select i1 %v565, i64 %v564, i64 24
  %v567 = mul i64 %v560, %v561
  %v568 = sdiv i64 %v567, %v3
  %v569 = mul i64 %v568, 2
  %v570 = icmp slt i64 %v569, 24
  %v571 = select i1 %v570, i64 %v569, i64 24
  %v572 = getelementptr inbounds float, ptr %v32, i64 0
  br label %b92
b92:
  %v573 = phi i64 [ %v566, %b88 ], [ %v581, %b97 ]
  %v574 = icmp slt i64 %v573, %v571
  br i1 %v574, label %b93, label %b94
b93:
  %v575 = mul i64 %v573, 8
  %v576 = getelementptr inbounds float, ptr %v572, i64 %v575
  br label %b95
b95:
  %v577 = phi i64 [ 0, %b93 ], [ %v580, %b96 ]
  %v578 = icmp slt i64 %v577, 8
  br i1 %v578, label %b96, label %b97
b96:
  %v579 = getelementptr inbounds float, ptr %v576, i64 %v577
  store float 0x0000000000000000, ptr %v579, align 4
  %v580 = add nsw i64 %v577, 1
  br label %b95
b97:
  %v581 = add nsw i64 %v573, 1
  br label %b92
b94:
  %v582 = mul i64 0, 24
  %v583 = getelementptr inbounds float, ptr %v36, i64 %v582
  %v584 = getelementptr inbounds float, ptr %v583, i64 0
  %v585 = mul i64 0, 8
  %v586 = getelementptr inbounds float, ptr %v20, i64 %v585
  %v587 = getelementptr inbounds float, ptr %v586, i64 0
  %v588 = mul i64 %v8, 1
  br label %b98
b98:
  %v589 = phi i64 [ 0, %b94 ], [ %v616, %b103 ]
  %v590 = icmp slt i64 %v589, %v588
  br i1 %v590, label %b99, label %b100
b99:
  %v591 = sub i64 %v588, %v589
  %v592 = icmp slt i64 %v591, 128
  %v593 = select i1 %v592, i64 %v591, i64 128
  br label %b101
b101:
  %v594 = phi i64 [ 0, %b99 ], [ %v615, %b106 ]
  %v595 = icmp slt i64 %v594, 8
  br i1 %v595, label %b102, label %b103
b102:
  %v596 = mul i64 %v589, 8
  %v597 = add i64 %v596, %v594
  %v598 = getelementptr inbounds float, ptr %v587, i64 %v597
  br label %b104
b104:
  %v599 = phi i64 [ %v566, %b102 ], [ %v614, %b105 ]
  %v600 = icmp slt i64 %v599, %v571
  br i1 %v600, label %b105, label %b106
b105:
  %v601 = sub i64 %v571, %v599
  %v602 = icmp slt i64 %v601, 2
  %v603 = select i1 %v602, i64 %v601, i64 2
  %v604 = mul i64 %v589, 24
  %v605 = add i64 %v604, %v599
  %v606 = getelementptr inbounds float, ptr %v584, i64 %v605
  %v607 = mul i64 %v599, 8
  %v608 = add i64 %v607, %v594
  %v609 = getelementptr inbounds float, ptr %v572, i64 %v608
  %v610 = sub i64 8, %v594
  %v611 = sub i64 %v603, 1
  %v612 = getelementptr inbounds ptr, ptr @table_outer_tail, i64 %v611
  %v613 = load ptr, ptr %v612, align 4
  call void %v613(ptr %v606, i64 24, ptr %v598, i64 8, i64 %v593, ptr %v609, i64 8, i64 %v610)
  %v614 = add nsw i64 %v599, 2
  br label %b104
b106:
  %v615 = add nsw i64 %v594, 32
  br label %b101
b103:
  %v616 = add nsw i64 %v589, 128
  br label %b98
b100:
  %v617 = icmp sgt i64 %v3, 1
  br i1 %v617, label %b107, label %b108
b107:
  %v618 = getelementptr inbounds i64, ptr %v1, i64 3
  %v619 = atomicrmw add ptr %v618, i64 1 acq_rel
  %v620 = mul i64 %v3, 6
  br label %b109
b109:
  %v621 = load atomic i64, ptr %v618 acquire, align 8
  %v622 = icmp slt i64 %v621, %v620
  br i1 %v622, label %b110, label %b111
b110:
  %v623 = call i32 @sched_yield()
  br label %b109
b111:
  br label %b108
b108:
  %v624 = icmp eq i64 %v2, 0
  br i1 %v624, label %b112, label %b113
b112:
  br label %b114
b114:
  %v625 = phi i64 [ 0, %b112 ], [ %v647, %b119 ]
  %v626 = icmp slt i64 %v625, 24
  br i1 %v626, label %b115, label %b116
b115:
  br label %b117
b117:
  %v627 = phi i64 [ 0, %b115 ], [ %v644, %b122 ]
  %v628 = phi <8 x float> [ splat (float 0x0000000000000000), %b115 ], [ %v643, %b122 ]
  %v629 = icmp slt i64 %v627, %v8
  br i1 %v629, label %b118, label %b119
b118:
  %v630 = add i64 %v627, 128
  %v631 = icmp slt i64 %v630, %v8
  %v632 = select i1 %v631, i64 %v630, i64 %v8
  br label %b120
b120:
  %v633 = phi i64 [ %v627, %b118 ], [ %v642, %b121 ]
  %v634 = phi <8 x float> [ splat (float 0x0000000000000000), %b118 ], [ %v641, %b121 ]
  %v635 = icmp slt i64 %v633, %v632
  br i1 %v635, label %b121, label %b122
b121:
  %v636 = mul i64 %v633, 24
  %v637 = getelementptr inbounds float, ptr %v36, i64 %v636
  %v638 = add i64 0, %v625
  %v639 = getelementptr inbounds float, ptr %v637, i64 %v638
  %v640 = load <8 x float>, ptr %v639, align 4
  %v641 = fadd <8 x float> %v634, %v640
  %v642 = add nsw i64 %v633, 1
  br label %b120
b122:
  %v643 = fadd <8 x float> %v628, %v634
  %v644 = add nsw i64 %v627, 128
  br label %b117
b119:
  %v645 = add i64 0, %v625
  %v646 = getelementptr inbounds float, ptr %v34, i64 %v645
  store <8 x float> %v628, ptr %v646, align 4
  %v647 = add nsw i64 %v625, 8
  br label %b114
b116:
  br label %b113
b113:
  %v648 = icmp sgt i64 %v3, 1
  br i1 %v648, label %b123, label %b124
b123:
  %v649 = getelementptr inbounds i64, ptr %v1, i64 3
  %v650 = atomicrmw add ptr %v649, i64 1 acq_rel
  %v651 = mul i64 %v3, 7
  br label %b125
b125:
  %v652 = load atomic i64, ptr %v649 acquire, align 8
  %v653 = icmp slt i64 %v652, %v651
  br i1 %v653, label %b126, label %b127
b126:
  %v654 = call i32 @sched_yield()
  br label %b125
b127:
  br label %b124
b124:
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
define internal void @outer_1_tail(ptr %v0, i64 %v1, ptr %v2, i64 %v3, i64 %v4, ptr %v5, i64 %v6, i64 %v7) #0 {
entry:
  %v8 = sub i64 %v7, 0
  %v9 = icmp slt i64 %v8, 0
  %v10 = select i1 %v9, i64 0, i64 %v8
  %v11 = icmp ult i64 %v10, 8
  %v12 = select i1 %v11, i64 %v10, i64 8
  %v13 = trunc i64 %v12 to i32
  %v14 = insertelement <8 x i32> poison, i32 %v13, i64 0
  %v15 = shufflevector <8 x i32> %v14, <8 x i32> poison, <8 x i32> zeroinitializer
  %v16 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v15
  %v17 = sub i64 %v7, 8
  %v18 = icmp slt i64 %v17, 0
  %v19 = select i1 %v18, i64 0, i64 %v17
  %v20 = icmp ult i64 %v19, 8
  %v21 = select i1 %v20, i64 %v19, i64 8
  %v22 = trunc i64 %v21 to i32
  %v23 = insertelement <8 x i32> poison, i32 %v22, i64 0
  %v24 = shufflevector <8 x i32> %v23, <8 x i32> poison, <8 x i32> zeroinitializer
  %v25 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v24
  %v26 = sub i64 %v7, 16
  %v27 = icmp slt i64 %v26, 0
  %v28 = select i1 %v27, i64 0, i64 %v26
  %v29 = icmp ult i64 %v28, 8
  %v30 = select i1 %v29, i64 %v28, i64 8
  %v31 = trunc i64 %v30 to i32
  %v32 = insertelement <8 x i32> poison, i32 %v31, i64 0
  %v33 = shufflevector <8 x i32> %v32, <8 x i32> poison, <8 x i32> zeroinitializer
  %v34 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v33
  %v35 = sub i64 %v7, 24
  %v36 = icmp slt i64 %v35, 0
  %v37 = select i1 %v36, i64 0, i64 %v35
  %v38 = icmp ult i64 %v37, 8
  %v39 = select i1 %v38, i64 %v37, i64 8
  %v40 = trunc i64 %v39 to i32
  %v41 = insertelement <8 x i32> poison, i32 %v40, i64 0
  %v42 = shufflevector <8 x i32> %v41, <8 x i32> poison, <8 x i32> zeroinitializer
  %v43 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v42
  br label %b0
b0:
  %v44 = phi i64 [ 0, %entry ], [ %v70, %b1 ]
  %v45 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v46 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v67, %b1 ]
  %v47 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v48 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v69, %b1 ]
  %v49 = icmp slt i64 %v44, %v4
  br i1 %v49, label %b1, label %b2
b1:
  %v50 = mul i64 %v44, %v3
  %v51 = getelementptr inbounds float, ptr %v2, i64 %v50
  %v52 = getelementptr inbounds float, ptr %v51, i64 0
  %v53 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v52, <8 x i1> %v16, <8 x float> zeroinitializer)
  %v54 = getelementptr inbounds float, ptr %v51, i64 8
  %v55 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v54, <8 x i1> %v25, <8 x float> zeroinitializer)
  %v56 = getelementptr inbounds float, ptr %v51, i64 16
  %v57 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v56, <8 x i1> %v34, <8 x float> zeroinitializer)
  %v58 = getelementptr inbounds float, ptr %v51, i64 24
  %v59 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v58, <8 x i1> %v43, <8 x float> zeroinitializer)
  %v60 = mul i64 %v44, %v1
  %v61 = getelementptr inbounds float, ptr %v0, i64 %v60
  %v62 = getelementptr inbounds float, ptr %v61, i64 0
  %v63 = load float, ptr %v62, align 4
  %v64 = insertelement <8 x float> poison, float %v63, i64 0
  %v65 = shufflevector <8 x float> %v64, <8 x float> poison, <8 x i32> zeroinitializer
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v53, <8 x float> %v45)
  %v67 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v55, <8 x float> %v46)
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v57, <8 x float> %v47)
  %v69 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v59, <8 x float> %v48)
  %v70 = add nsw i64 %v44, 1
  br label %b0
b2:
  %v71 = mul i64 %v6, 0
  %v72 = getelementptr inbounds float, ptr %v5, i64 %v71
  %v73 = getelementptr inbounds float, ptr %v72, i64 0
  %v74 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v73, <8 x i1> %v16, <8 x float> zeroinitializer)
  %v75 = fadd <8 x float> %v74, %v45
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v75, ptr align 4 %v73, <8 x i1> %v16)
  %v76 = getelementptr inbounds float, ptr %v72, i64 8
  %v77 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v76, <8 x i1> %v25, <8 x float> zeroinitializer)
  %v78 = fadd <8 x float> %v77, %v46
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v78, ptr align 4 %v76, <8 x i1> %v25)
  %v79 = getelementptr inbounds float, ptr %v72, i64 16
  %v80 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v79, <8 x i1> %v34, <8 x float> zeroinitializer)
  %v81 = fadd <8 x float> %v80, %v47
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v81, ptr align 4 %v79, <8 x i1> %v34)
  %v82 = getelementptr inbounds float, ptr %v72, i64 24
  %v83 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v82, <8 x i1> %v43, <8 x float> zeroinitializer)
  %v84 = fadd <8 x float> %v83, %v48
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v84, ptr align 4 %v82, <8 x i1> %v43)
  ret void
}
define internal void @outer_2_tail(ptr %v0, i64 %v1, ptr %v2, i64 %v3, i64 %v4, ptr %v5, i64 %v6, i64 %v7) #0 {
entry:
  %v8 = sub i64 %v7, 0
  %v9 = icmp slt i64 %v8, 0
  %v10 = select i1 %v9, i64 0, i64 %v8
  %v11 = icmp ult i64 %v10, 8
  %v12 = select i1 %v11, i64 %v10, i64 8
  %v13 = trunc i64 %v12 to i32
  %v14 = insertelement <8 x i32> poison, i32 %v13, i64 0
  %v15 = shufflevector <8 x i32> %v14, <8 x i32> poison, <8 x i32> zeroinitializer
  %v16 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v15
  %v17 = sub i64 %v7, 8
  %v18 = icmp slt i64 %v17, 0
  %v19 = select i1 %v18, i64 0, i64 %v17
  %v20 = icmp ult i64 %v19, 8
  %v21 = select i1 %v20, i64 %v19, i64 8
  %v22 = trunc i64 %v21 to i32
  %v23 = insertelement <8 x i32> poison, i32 %v22, i64 0
  %v24 = shufflevector <8 x i32> %v23, <8 x i32> poison, <8 x i32> zeroinitializer
  %v25 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v24
  %v26 = sub i64 %v7, 16
  %v27 = icmp slt i64 %v26, 0
  %v28 = select i1 %v27, i64 0, i64 %v26
  %v29 = icmp ult i64 %v28, 8
  %v30 = select i1 %v29, i64 %v28, i64 8
  %v31 = trunc i64 %v30 to i32
  %v32 = insertelement <8 x i32> poison, i32 %v31, i64 0
  %v33 = shufflevector <8 x i32> %v32, <8 x i32> poison, <8 x i32> zeroinitializer
  %v34 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v33
  %v35 = sub i64 %v7, 24
  %v36 = icmp slt i64 %v35, 0
  %v37 = select i1 %v36, i64 0, i64 %v35
  %v38 = icmp ult i64 %v37, 8
  %v39 = select i1 %v38, i64 %v37, i64 8
  %v40 = trunc i64 %v39 to i32
  %v41 = insertelement <8 x i32> poison, i32 %v40, i64 0
  %v42 = shufflevector <8 x i32> %v41, <8 x i32> poison, <8 x i32> zeroinitializer
  %v43 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v42
  br label %b0
b0:
  %v44 = phi i64 [ 0, %entry ], [ %v82, %b1 ]
  %v45 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v70, %b1 ]
  %v46 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v71, %b1 ]
  %v47 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v48 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v49 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v78, %b1 ]
  %v50 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v79, %b1 ]
  %v51 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v80, %b1 ]
  %v52 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v81, %b1 ]
  %v53 = icmp slt i64 %v44, %v4
  br i1 %v53, label %b1, label %b2
b1:
  %v54 = mul i64 %v44, %v3
  %v55 = getelementptr inbounds float, ptr %v2, i64 %v54
  %v56 = getelementptr inbounds float, ptr %v55, i64 0
  %v57 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v56, <8 x i1> %v16, <8 x float> zeroinitializer)
  %v58 = getelementptr inbounds float, ptr %v55, i64 8
  %v59 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v58, <8 x i1> %v25, <8 x float> zeroinitializer)
  %v60 = getelementptr inbounds float, ptr %v55, i64 16
  %v61 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v60, <8 x i1> %v34, <8 x float> zeroinitializer)
  %v62 = getelementptr inbounds float, ptr %v55, i64 24
  %v63 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v62, <8 x i1> %v43, <8 x float> zeroinitializer)
  %v64 = mul i64 %v44, %v1
  %v65 = getelementptr inbounds float, ptr %v0, i64 %v64
  %v66 = getelementptr inbounds float, ptr %v65, i64 0
  %v67 = load float, ptr %v66, align 4
  %v68 = insertelement <8 x float> poison, float %v67, i64 0
  %v69 = shufflevector <8 x float> %v68, <8 x float> poison, <8 x i32> zeroinitializer
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v57, <8 x float> %v45)
  %v71 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v59, <8 x float> %v46)
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v61, <8 x float> %v47)
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v63, <8 x float> %v48)
  %v74 = getelementptr inbounds float, ptr %v65, i64 1
  %v75 = load float, ptr %v74, align 4
  %v76 = insertelement <8 x float> poison, float %v75, i64 0
  %v77 = shufflevector <8 x float> %v76, <8 x float> poison, <8 x i32> zeroinitializer
  %v78 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v77, <8 x float> %v57, <8 x float> %v49)
  %v79 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v77, <8 x float> %v59, <8 x float> %v50)
  %v80 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v77, <8 x float> %v61, <8 x float> %v51)
  %v81 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v77, <8 x float> %v63, <8 x float> %v52)
  %v82 = add nsw i64 %v44, 1
  br label %b0
b2:
  %v83 = mul i64 %v6, 0
  %v84 = getelementptr inbounds float, ptr %v5, i64 %v83
  %v85 = getelementptr inbounds float, ptr %v84, i64 0
  %v86 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v85, <8 x i1> %v16, <8 x float> zeroinitializer)
  %v87 = fadd <8 x float> %v86, %v45
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v87, ptr align 4 %v85, <8 x i1> %v16)
  %v88 = getelementptr inbounds float, ptr %v84, i64 8
  %v89 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v88, <8 x i1> %v25, <8 x float> zeroinitializer)
  %v90 = fadd <8 x float> %v89, %v46
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v90, ptr align 4 %v88, <8 x i1> %v25)
  %v91 = getelementptr inbounds float, ptr %v84, i64 16
  %v92 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v91, <8 x i1> %v34, <8 x float> zeroinitializer)
  %v93 = fadd <8 x float> %v92, %v47
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v93, ptr align 4 %v91, <8 x i1> %v34)
  %v94 = getelementptr inbounds float, ptr %v84, i64 24
  %v95 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v94, <8 x i1> %v43, <8 x float> zeroinitializer)
  %v96 = fadd <8 x float> %v95, %v48
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v96, ptr align 4 %v94, <8 x i1> %v43)
  %v97 = mul i64 %v6, 1
  %v98 = getelementptr inbounds float, ptr %v5, i64 %v97
  %v99 = getelementptr inbounds float, ptr %v98, i64 0
  %v100 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v99, <8 x i1> %v16, <8 x float> zeroinitializer)
  %v101 = fadd <8 x float> %v100, %v49
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v101, ptr align 4 %v99, <8 x i1> %v16)
  %v102 = getelementptr inbounds float, ptr %v98, i64 8
  %v103 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v102, <8 x i1> %v25, <8 x float> zeroinitializer)
  %v104 = fadd <8 x float> %v103, %v50
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v104, ptr align 4 %v102, <8 x i1> %v25)
  %v105 = getelementptr inbounds float, ptr %v98, i64 16
  %v106 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v105, <8 x i1> %v34, <8 x float> zeroinitializer)
  %v107 = fadd <8 x float> %v106, %v51
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v107, ptr align 4 %v105, <8 x i1> %v34)
  %v108 = getelementptr inbounds float, ptr %v98, i64 24
  %v109 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v108, <8 x i1> %v43, <8 x float> zeroinitializer)
  %v110 = fadd <8 x float> %v109, %v52
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v110, ptr align 4 %v108, <8 x i1> %v43)
  ret void
}

declare i32 @sched_yield() #1
declare <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr>, <8 x i1>, <8 x float>)
declare <8 x float> @llvm.fmuladd.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare <8 x float> @llvm.fabs.v8f32(<8 x float>)
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>)
declare void @llvm.masked.store.v8f32.p0(<8 x float>, ptr, <8 x i1>)

attributes #0 = { nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind }
