; generated from specs/min_lstm.yaml by `make generated`: do not edit
; min_lstm I=8 H=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_4x3of3_0 = private unnamed_addr constant [4 x ptr] [ptr @tile_1x3of3_0, ptr @tile_2x3of3_0, ptr @tile_3x3of3_0, ptr @tile_4x3of3_0], align 8
@table_tile_8x1of1_0 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0, ptr @tile_2x1of1_0, ptr @tile_3x1of1_0, ptr @tile_4x1of1_0, ptr @tile_5x1of1_0, ptr @tile_6x1of1_0, ptr @tile_7x1of1_0, ptr @tile_8x1of1_0], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v465 = alloca float, i64 96, align 4
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
  %v33 = getelementptr inbounds i64, ptr %v1, i64 5
  %v34 = load i64, ptr %v33, align 8
  %v35 = getelementptr inbounds i64, ptr %v1, i64 8
  %v36 = load i64, ptr %v35, align 8
  %v37 = getelementptr inbounds i64, ptr %v1, i64 9
  %v38 = load i64, ptr %v37, align 8
  %v39 = getelementptr inbounds i64, ptr %v1, i64 11
  %v40 = load i64, ptr %v39, align 8
  %v41 = getelementptr inbounds i64, ptr %v1, i64 14
  %v42 = load i64, ptr %v41, align 8
  %v43 = getelementptr inbounds i64, ptr %v1, i64 16
  %v44 = load i64, ptr %v43, align 8
  %v45 = getelementptr inbounds ptr, ptr %v0, i64 12
  %v46 = load ptr, ptr %v45, align 4
  %v47 = mul i64 %v2, 0
  %v48 = add i64 %v47, 192
  %v49 = getelementptr inbounds float, ptr %v46, i64 %v48
  %v50 = getelementptr inbounds i64, ptr %v1, i64 4
  %v51 = load i64, ptr %v50, align 8
  %v52 = icmp eq i64 %v51, 0
  br i1 %v52, label %b0, label %b1
b0:
  %v53 = icmp eq i64 %v2, 0
  br i1 %v53, label %b2, label %b3
b2:
  %v54 = add i64 0, 0
  %v55 = getelementptr inbounds float, ptr %v30, i64 %v54
  %v56 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v57 = shufflevector <8 x float> %v56, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v57, ptr %v55, align 4
  br label %b3
b3:
  br label %b1
b1:
  %v58 = icmp sgt i64 %v3, 1
  br i1 %v58, label %b4, label %b5
b4:
  %v59 = getelementptr inbounds i64, ptr %v1, i64 3
  %v60 = atomicrmw add ptr %v59, i64 1 acq_rel
  %v61 = mul i64 %v3, 1
  br label %b6
b6:
  %v62 = load atomic i64, ptr %v59 acquire, align 8
  %v63 = icmp slt i64 %v62, %v61
  br i1 %v63, label %b7, label %b8
b7:
  %v64 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  %v65 = getelementptr inbounds i64, ptr %v1, i64 4
  %v66 = load i64, ptr %v65, align 8
  %v67 = icmp eq i64 %v66, 0
  br i1 %v67, label %b9, label %b10
b9:
  %v68 = getelementptr inbounds i64, ptr %v1, i64 17
  %v69 = load i64, ptr %v68, align 8
  %v70 = icmp eq i64 %v69, 0
  br i1 %v70, label %b11, label %b12
b11:
  %v71 = add i64 %v7, 0
  %v72 = sdiv i64 %v71, 1
  %v73 = add i64 %v2, 1
  %v74 = mul i64 %v72, %v2
  %v75 = sdiv i64 %v74, %v3
  %v76 = mul i64 %v75, 1
  %v77 = icmp slt i64 %v76, %v7
  %v78 = select i1 %v77, i64 %v76, i64 %v7
  %v79 = mul i64 %v72, %v73
  %v80 = sdiv i64 %v79, %v3
  %v81 = mul i64 %v80, 1
  %v82 = icmp slt i64 %v81, %v7
  %v83 = select i1 %v82, i64 %v81, i64 %v7
  br label %b13
b13:
  %v84 = phi i64 [ %v78, %b11 ], [ %v95, %b14 ]
  %v85 = icmp slt i64 %v84, %v83
  br i1 %v85, label %b14, label %b15
b14:
  %v86 = and i64 0, %v38
  %v87 = mul i64 %v86, %v7
  %v88 = add i64 %v87, %v84
  %v89 = mul i64 %v88, 8
  %v90 = getelementptr inbounds float, ptr %v18, i64 %v89
  %v91 = add i64 0, 0
  %v92 = getelementptr inbounds float, ptr %v90, i64 %v91
  %v93 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v94 = shufflevector <8 x float> %v93, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v94, ptr %v92, align 4
  %v95 = add nsw i64 %v84, 1
  br label %b13
b15:
  br label %b12
b12:
  br label %b10
b10:
  %v96 = icmp sgt i64 %v3, 1
  br i1 %v96, label %b16, label %b17
b16:
  %v97 = getelementptr inbounds i64, ptr %v1, i64 3
  %v98 = atomicrmw add ptr %v97, i64 1 acq_rel
  %v99 = mul i64 %v3, 2
  br label %b18
b18:
  %v100 = load atomic i64, ptr %v97 acquire, align 8
  %v101 = icmp slt i64 %v100, %v99
  br i1 %v101, label %b19, label %b20
b19:
  %v102 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  %v103 = getelementptr inbounds float, ptr %v46, i64 0
  %v104 = getelementptr inbounds i64, ptr %v1, i64 4
  %v105 = load i64, ptr %v104, align 8
  %v106 = icmp eq i64 %v105, 0
  br i1 %v106, label %b21, label %b22
b21:
  %v107 = add i64 1, 0
  %v108 = sdiv i64 %v107, 1
  %v109 = add i64 %v2, 1
  %v110 = mul i64 %v108, %v2
  %v111 = sdiv i64 %v110, %v3
  %v112 = mul i64 %v111, 1
  %v113 = icmp slt i64 %v112, 1
  %v114 = select i1 %v113, i64 %v112, i64 1
  %v115 = mul i64 %v108, %v109
  %v116 = sdiv i64 %v115, %v3
  %v117 = mul i64 %v116, 1
  %v118 = icmp slt i64 %v117, 1
  %v119 = select i1 %v118, i64 %v117, i64 1
  %v120 = icmp slt i64 %v119, 1
  %v121 = select i1 %v120, i64 %v119, i64 1
  br label %b23
b23:
  %v122 = phi i64 [ %v114, %b21 ], [ %v457, %b61 ]
  %v123 = icmp slt i64 %v122, %v121
  br i1 %v123, label %b24, label %b25
b24:
  %v124 = mul i64 %v122, 192
  %v125 = mul i64 %v122, 24
  %v126 = add i64 %v124, 0
  %v127 = add i64 %v125, 0
  %v128 = getelementptr inbounds float, ptr %v103, i64 %v126
  %v129 = sub i64 24, %v127
  %v130 = icmp slt i64 %v129, 0
  %v131 = select i1 %v130, i64 0, i64 %v129
  %v132 = icmp ult i64 %v131, 8
  %v133 = select i1 %v132, i64 %v131, i64 8
  %v134 = trunc i64 %v133 to i32
  %v135 = insertelement <8 x i32> poison, i32 %v134, i64 0
  %v136 = shufflevector <8 x i32> %v135, <8 x i32> poison, <8 x i32> zeroinitializer
  %v137 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v136
  %v138 = mul i64 %v127, 8
  %v139 = add i64 0, %v138
  %v140 = getelementptr inbounds float, ptr %v12, i64 %v139
  %v141 = icmp sge i64 %v131, 8
  br i1 %v141, label %b26, label %b27
b26:
  br label %b28
b28:
  %v142 = phi i64 [ 0, %b26 ], [ %v216, %b29 ]
  %v143 = icmp slt i64 %v142, 8
  br i1 %v143, label %b29, label %b30
b29:
  %v144 = add i64 %v142, 0
  %v145 = getelementptr inbounds float, ptr %v140, i64 %v144
  %v146 = load <8 x float>, ptr %v145, align 4
  %v147 = add i64 %v142, 8
  %v148 = getelementptr inbounds float, ptr %v140, i64 %v147
  %v149 = load <8 x float>, ptr %v148, align 4
  %v150 = add i64 %v142, 16
  %v151 = getelementptr inbounds float, ptr %v140, i64 %v150
  %v152 = load <8 x float>, ptr %v151, align 4
  %v153 = add i64 %v142, 24
  %v154 = getelementptr inbounds float, ptr %v140, i64 %v153
  %v155 = load <8 x float>, ptr %v154, align 4
  %v156 = add i64 %v142, 32
  %v157 = getelementptr inbounds float, ptr %v140, i64 %v156
  %v158 = load <8 x float>, ptr %v157, align 4
  %v159 = add i64 %v142, 40
  %v160 = getelementptr inbounds float, ptr %v140, i64 %v159
  %v161 = load <8 x float>, ptr %v160, align 4
  %v162 = add i64 %v142, 48
  %v163 = getelementptr inbounds float, ptr %v140, i64 %v162
  %v164 = load <8 x float>, ptr %v163, align 4
  %v165 = add i64 %v142, 56
  %v166 = getelementptr inbounds float, ptr %v140, i64 %v165
  %v167 = load <8 x float>, ptr %v166, align 4
  %v168 = shufflevector <8 x float> %v146, <8 x float> %v158, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v169 = shufflevector <8 x float> %v146, <8 x float> %v158, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v170 = shufflevector <8 x float> %v149, <8 x float> %v161, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v171 = shufflevector <8 x float> %v149, <8 x float> %v161, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v172 = shufflevector <8 x float> %v152, <8 x float> %v164, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v173 = shufflevector <8 x float> %v152, <8 x float> %v164, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v174 = shufflevector <8 x float> %v155, <8 x float> %v167, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v175 = shufflevector <8 x float> %v155, <8 x float> %v167, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v176 = shufflevector <8 x float> %v168, <8 x float> %v172, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v177 = shufflevector <8 x float> %v168, <8 x float> %v172, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v178 = shufflevector <8 x float> %v170, <8 x float> %v174, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v179 = shufflevector <8 x float> %v170, <8 x float> %v174, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v180 = shufflevector <8 x float> %v169, <8 x float> %v173, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v181 = shufflevector <8 x float> %v169, <8 x float> %v173, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v182 = shufflevector <8 x float> %v171, <8 x float> %v175, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v183 = shufflevector <8 x float> %v171, <8 x float> %v175, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v184 = shufflevector <8 x float> %v176, <8 x float> %v178, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v185 = shufflevector <8 x float> %v176, <8 x float> %v178, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v186 = shufflevector <8 x float> %v177, <8 x float> %v179, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v187 = shufflevector <8 x float> %v177, <8 x float> %v179, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v188 = shufflevector <8 x float> %v180, <8 x float> %v182, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v189 = shufflevector <8 x float> %v180, <8 x float> %v182, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v190 = shufflevector <8 x float> %v181, <8 x float> %v183, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v191 = shufflevector <8 x float> %v181, <8 x float> %v183, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v192 = add i64 %v142, 0
  %v193 = mul i64 %v192, 24
  %v194 = getelementptr inbounds float, ptr %v128, i64 %v193
  store <8 x float> %v184, ptr %v194, align 4
  %v195 = add i64 %v142, 1
  %v196 = mul i64 %v195, 24
  %v197 = getelementptr inbounds float, ptr %v128, i64 %v196
  store <8 x float> %v185, ptr %v197, align 4
  %v198 = add i64 %v142, 2
  %v199 = mul i64 %v198, 24
  %v200 = getelementptr inbounds float, ptr %v128, i64 %v199
  store <8 x float> %v186, ptr %v200, align 4
  %v201 = add i64 %v142, 3
  %v202 = mul i64 %v201, 24
  %v203 = getelementptr inbounds float, ptr %v128, i64 %v202
  store <8 x float> %v187, ptr %v203, align 4
  %v204 = add i64 %v142, 4
  %v205 = mul i64 %v204, 24
  %v206 = getelementptr inbounds float, ptr %v128, i64 %v205
  store <8 x float> %v188, ptr %v206, align 4
  %v207 = add i64 %v142, 5
  %v208 = mul i64 %v207, 24
  %v209 = getelementptr inbounds float, ptr %v128, i64 %v208
  store <8 x float> %v189, ptr %v209, align 4
  %v210 = add i64 %v142, 6
  %v211 = mul i64 %v210, 24
  %v212 = getelementptr inbounds float, ptr %v128, i64 %v211
  store <8 x float> %v190, ptr %v212, align 4
  %v213 = add i64 %v142, 7
  %v214 = mul i64 %v213, 24
  %v215 = getelementptr inbounds float, ptr %v128, i64 %v214
  store <8 x float> %v191, ptr %v215, align 4
  %v216 = add nsw i64 %v142, 8
  br label %b28
b30:
  br label %b31
b31:
  %v217 = phi i64 [ 8, %b30 ], [ %v225, %b32 ]
  %v218 = icmp slt i64 %v217, 8
  br i1 %v218, label %b32, label %b33
b32:
  %v219 = mul i64 %v217, 1
  %v220 = getelementptr inbounds float, ptr %v140, i64 %v219
  %v221 = getelementptr float, ptr %v220, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v222 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v221, <8 x i1> %v137, <8 x float> zeroinitializer)
  %v223 = mul i64 %v217, 24
  %v224 = getelementptr inbounds float, ptr %v128, i64 %v223
  store <8 x float> %v222, ptr %v224, align 4
  %v225 = add nsw i64 %v217, 1
  br label %b31
b33:
  br label %b27
b27:
  %v226 = icmp slt i64 %v131, 8
  br i1 %v226, label %b34, label %b35
b34:
  br label %b36
b36:
  %v227 = phi i64 [ 0, %b34 ], [ %v235, %b37 ]
  %v228 = icmp slt i64 %v227, 8
  br i1 %v228, label %b37, label %b38
b37:
  %v229 = mul i64 %v227, 1
  %v230 = getelementptr inbounds float, ptr %v140, i64 %v229
  %v231 = getelementptr float, ptr %v230, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v232 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v231, <8 x i1> %v137, <8 x float> zeroinitializer)
  %v233 = mul i64 %v227, 24
  %v234 = getelementptr inbounds float, ptr %v128, i64 %v233
  store <8 x float> %v232, ptr %v234, align 4
  %v235 = add nsw i64 %v227, 1
  br label %b36
b38:
  br label %b35
b35:
  %v236 = add i64 %v124, 8
  %v237 = add i64 %v125, 8
  %v238 = getelementptr inbounds float, ptr %v103, i64 %v236
  %v239 = sub i64 24, %v237
  %v240 = icmp slt i64 %v239, 0
  %v241 = select i1 %v240, i64 0, i64 %v239
  %v242 = icmp ult i64 %v241, 8
  %v243 = select i1 %v242, i64 %v241, i64 8
  %v244 = trunc i64 %v243 to i32
  %v245 = insertelement <8 x i32> poison, i32 %v244, i64 0
  %v246 = shufflevector <8 x i32> %v245, <8 x i32> poison, <8 x i32> zeroinitializer
  %v247 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v246
  %v248 = mul i64 %v237, 8
  %v249 = add i64 0, %v248
  %v250 = getelementptr inbounds float, ptr %v12, i64 %v249
  %v251 = icmp sge i64 %v241, 8
  br i1 %v251, label %b39, label %b40
b39:
  br label %b41
b41:
  %v252 = phi i64 [ 0, %b39 ], [ %v326, %b42 ]
  %v253 = icmp slt i64 %v252, 8
  br i1 %v253, label %b42, label %b43
b42:
  %v254 = add i64 %v252, 0
  %v255 = getelementptr inbounds float, ptr %v250, i64 %v254
  %v256 = load <8 x float>, ptr %v255, align 4
  %v257 = add i64 %v252, 8
  %v258 = getelementptr inbounds float, ptr %v250, i64 %v257
  %v259 = load <8 x float>, ptr %v258, align 4
  %v260 = add i64 %v252, 16
  %v261 = getelementptr inbounds float, ptr %v250, i64 %v260
  %v262 = load <8 x float>, ptr %v261, align 4
  %v263 = add i64 %v252, 24
  %v264 = getelementptr inbounds float, ptr %v250, i64 %v263
  %v265 = load <8 x float>, ptr %v264, align 4
  %v266 = add i64 %v252, 32
  %v267 = getelementptr inbounds float, ptr %v250, i64 %v266
  %v268 = load <8 x float>, ptr %v267, align 4
  %v269 = add i64 %v252, 40
  %v270 = getelementptr inbounds float, ptr %v250, i64 %v269
  %v271 = load <8 x float>, ptr %v270, align 4
  %v272 = add i64 %v252, 48
  %v273 = getelementptr inbounds float, ptr %v250, i64 %v272
  %v274 = load <8 x float>, ptr %v273, align 4
  %v275 = add i64 %v252, 56
  %v276 = getelementptr inbounds float, ptr %v250, i64 %v275
  %v277 = load <8 x float>, ptr %v276, align 4
  %v278 = shufflevector <8 x float> %v256, <8 x float> %v268, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v279 = shufflevector <8 x float> %v256, <8 x float> %v268, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v280 = shufflevector <8 x float> %v259, <8 x float> %v271, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v281 = shufflevector <8 x float> %v259, <8 x float> %v271, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v282 = shufflevector <8 x float> %v262, <8 x float> %v274, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v283 = shufflevector <8 x float> %v262, <8 x float> %v274, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v284 = shufflevector <8 x float> %v265, <8 x float> %v277, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v285 = shufflevector <8 x float> %v265, <8 x float> %v277, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v286 = shufflevector <8 x float> %v278, <8 x float> %v282, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v287 = shufflevector <8 x float> %v278, <8 x float> %v282, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v288 = shufflevector <8 x float> %v280, <8 x float> %v284, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v289 = shufflevector <8 x float> %v280, <8 x float> %v284, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v290 = shufflevector <8 x float> %v279, <8 x float> %v283, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v291 = shufflevector <8 x float> %v279, <8 x float> %v283, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v292 = shufflevector <8 x float> %v281, <8 x float> %v285, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v293 = shufflevector <8 x float> %v281, <8 x float> %v285, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v294 = shufflevector <8 x float> %v286, <8 x float> %v288, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v295 = shufflevector <8 x float> %v286, <8 x float> %v288, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v296 = shufflevector <8 x float> %v287, <8 x float> %v289, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v297 = shufflevector <8 x float> %v287, <8 x float> %v289, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v298 = shufflevector <8 x float> %v290, <8 x float> %v292, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v299 = shufflevector <8 x float> %v290, <8 x float> %v292, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v300 = shufflevector <8 x float> %v291, <8 x float> %v293, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v301 = shufflevector <8 x float> %v291, <8 x float> %v293, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v302 = add i64 %v252, 0
  %v303 = mul i64 %v302, 24
  %v304 = getelementptr inbounds float, ptr %v238, i64 %v303
  store <8 x float> %v294, ptr %v304, align 4
  %v305 = add i64 %v252, 1
  %v306 = mul i64 %v305, 24
  %v307 = getelementptr inbounds float, ptr %v238, i64 %v306
  store <8 x float> %v295, ptr %v307, align 4
  %v308 = add i64 %v252, 2
  %v309 = mul i64 %v308, 24
  %v310 = getelementptr inbounds float, ptr %v238, i64 %v309
  store <8 x float> %v296, ptr %v310, align 4
  %v311 = add i64 %v252, 3
  %v312 = mul i64 %v311, 24
  %v313 = getelementptr inbounds float, ptr %v238, i64 %v312
  store <8 x float> %v297, ptr %v313, align 4
  %v314 = add i64 %v252, 4
  %v315 = mul i64 %v314, 24
  %v316 = getelementptr inbounds float, ptr %v238, i64 %v315
  store <8 x float> %v298, ptr %v316, align 4
  %v317 = add i64 %v252, 5
  %v318 = mul i64 %v317, 24
  %v319 = getelementptr inbounds float, ptr %v238, i64 %v318
  store <8 x float> %v299, ptr %v319, align 4
  %v320 = add i64 %v252, 6
  %v321 = mul i64 %v320, 24
  %v322 = getelementptr inbounds float, ptr %v238, i64 %v321
  store <8 x float> %v300, ptr %v322, align 4
  %v323 = add i64 %v252, 7
  %v324 = mul i64 %v323, 24
  %v325 = getelementptr inbounds float, ptr %v238, i64 %v324
  store <8 x float> %v301, ptr %v325, align 4
  %v326 = add nsw i64 %v252, 8
  br label %b41
b43:
  br label %b44
b44:
  %v327 = phi i64 [ 8, %b43 ], [ %v335, %b45 ]
  %v328 = icmp slt i64 %v327, 8
  br i1 %v328, label %b45, label %b46
b45:
  %v329 = mul i64 %v327, 1
  %v330 = getelementptr inbounds float, ptr %v250, i64 %v329
  %v331 = getelementptr float, ptr %v330, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v332 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v331, <8 x i1> %v247, <8 x float> zeroinitializer)
  %v333 = mul i64 %v327, 24
  %v334 = getelementptr inbounds float, ptr %v238, i64 %v333
  store <8 x float> %v332, ptr %v334, align 4
  %v335 = add nsw i64 %v327, 1
  br label %b44
b46:
  br label %b40
b40:
  %v336 = icmp slt i64 %v241, 8
  br i1 %v336, label %b47, label %b48
b47:
  br label %b49
b49:
  %v337 = phi i64 [ 0, %b47 ], [ %v345, %b50 ]
  %v338 = icmp slt i64 %v337, 8
  br i1 %v338, label %b50, label %b51
b50:
  %v339 = mul i64 %v337, 1
  %v340 = getelementptr inbounds float, ptr %v250, i64 %v339
  %v341 = getelementptr float, ptr %v340, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v342 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v341, <8 x i1> %v247, <8 x float> zeroinitializer)
  %v343 = mul i64 %v337, 24
  %v344 = getelementptr inbounds float, ptr %v238, i64 %v343
  store <8 x float> %v342, ptr %v344, align 4
  %v345 = add nsw i64 %v337, 1
  br label %b49
b51:
  br label %b48
b48:
  %v346 = add i64 %v124, 16
  %v347 = add i64 %v125, 16
  %v348 = getelementptr inbounds float, ptr %v103, i64 %v346
  %v349 = sub i64 24, %v347
  %v350 = icmp slt i64 %v349, 0
  %v351 = select i1 %v350, i64 0, i64 %v349
  %v352 = icmp ult i64 %v351, 8
  %v353 = select i1 %v352, i64 %v351, i64 8
  %v354 = trunc i64 %v353 to i32
  %v355 = insertelement <8 x i32> poison, i32 %v354, i64 0
  %v356 = shufflevector <8 x i32> %v355, <8 x i32> poison, <8 x i32> zeroinitializer
  %v357 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v356
  %v358 = mul i64 %v347, 8
  %v359 = add i64 0, %v358
  %v360 = getelementptr inbounds float, ptr %v12, i64 %v359
  %v361 = icmp sge i64 %v351, 8
  br i1 %v361, label %b52, label %b53
b52:
  br label %b54
b54:
  %v362 = phi i64 [ 0, %b52 ], [ %v436, %b55 ]
  %v363 = icmp slt i64 %v362, 8
  br i1 %v363, label %b55, label %b56
b55:
  %v364 = add i64 %v362, 0
  %v365 = getelementptr inbounds float, ptr %v360, i64 %v364
  %v366 = load <8 x float>, ptr %v365, align 4
  %v367 = add i64 %v362, 8
  %v368 = getelementptr inbounds float, ptr %v360, i64 %v367
  %v369 = load <8 x float>, ptr %v368, align 4
  %v370 = add i64 %v362, 16
  %v371 = getelementptr inbounds float, ptr %v360, i64 %v370
  %v372 = load <8 x float>, ptr %v371, align 4
  %v373 = add i64 %v362, 24
  %v374 = getelementptr inbounds float, ptr %v360, i64 %v373
  %v375 = load <8 x float>, ptr %v374, align 4
  %v376 = add i64 %v362, 32
  %v377 = getelementptr inbounds float, ptr %v360, i64 %v376
  %v378 = load <8 x float>, ptr %v377, align 4
  %v379 = add i64 %v362, 40
  %v380 = getelementptr inbounds float, ptr %v360, i64 %v379
  %v381 = load <8 x float>, ptr %v380, align 4
  %v382 = add i64 %v362, 48
  %v383 = getelementptr inbounds float, ptr %v360, i64 %v382
  %v384 = load <8 x float>, ptr %v383, align 4
  %v385 = add i64 %v362, 56
  %v386 = getelementptr inbounds float, ptr %v360, i64 %v385
  %v387 = load <8 x float>, ptr %v386, align 4
  %v388 = shufflevector <8 x float> %v366, <8 x float> %v378, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v389 = shufflevector <8 x float> %v366, <8 x float> %v378, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v390 = shufflevector <8 x float> %v369, <8 x float> %v381, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v391 = shufflevector <8 x float> %v369, <8 x float> %v381, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v392 = shufflevector <8 x float> %v372, <8 x float> %v384, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v393 = shufflevector <8 x float> %v372, <8 x float> %v384, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v394 = shufflevector <8 x float> %v375, <8 x float> %v387, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v395 = shufflevector <8 x float> %v375, <8 x float> %v387, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v396 = shufflevector <8 x float> %v388, <8 x float> %v392, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v397 = shufflevector <8 x float> %v388, <8 x float> %v392, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v398 = shufflevector <8 x float> %v390, <8 x float> %v394, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v399 = shufflevector <8 x float> %v390, <8 x float> %v394, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v400 = shufflevector <8 x float> %v389, <8 x float> %v393, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v401 = shufflevector <8 x float> %v389, <8 x float> %v393, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v402 = shufflevector <8 x float> %v391, <8 x float> %v395, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v403 = shufflevector <8 x float> %v391, <8 x float> %v395, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v404 = shufflevector <8 x float> %v396, <8 x float> %v398, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v405 = shufflevector <8 x float> %v396, <8 x float> %v398, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v406 = shufflevector <8 x float> %v397, <8 x float> %v399, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v407 = shufflevector <8 x float> %v397, <8 x float> %v399, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v408 = shufflevector <8 x float> %v400, <8 x float> %v402, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v409 = shufflevector <8 x float> %v400, <8 x float> %v402, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v410 = shufflevector <8 x float> %v401, <8 x float> %v403, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v411 = shufflevector <8 x float> %v401, <8 x float> %v403, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v412 = add i64 %v362, 0
  %v413 = mul i64 %v412, 24
  %v414 = getelementptr inbounds float, ptr %v348, i64 %v413
  store <8 x float> %v404, ptr %v414, align 4
  %v415 = add i64 %v362, 1
  %v416 = mul i64 %v415, 24
  %v417 = getelementptr inbounds float, ptr %v348, i64 %v416
  store <8 x float> %v405, ptr %v417, align 4
  %v418 = add i64 %v362, 2
  %v419 = mul i64 %v418, 24
  %v420 = getelementptr inbounds float, ptr %v348, i64 %v419
  store <8 x float> %v406, ptr %v420, align 4
  %v421 = add i64 %v362, 3
  %v422 = mul i64 %v421, 24
  %v423 = getelementptr inbounds float, ptr %v348, i64 %v422
  store <8 x float> %v407, ptr %v423, align 4
  %v424 = add i64 %v362, 4
  %v425 = mul i64 %v424, 24
  %v426 = getelementptr inbounds float, ptr %v348, i64 %v425
  store <8 x float> %v408, ptr %v426, align 4
  %v427 = add i64 %v362, 5
  %v428 = mul i64 %v427, 24
  %v429 = getelementptr inbounds float, ptr %v348, i64 %v428
  store <8 x float> %v409, ptr %v429, align 4
  %v430 = add i64 %v362, 6
  %v431 = mul i64 %v430, 24
  %v432 = getelementptr inbounds float, ptr %v348, i64 %v431
  store <8 x float> %v410, ptr %v432, align 4
  %v433 = add i64 %v362, 7
  %v434 = mul i64 %v433, 24
  %v435 = getelementptr inbounds float, ptr %v348, i64 %v434
  store <8 x float> %v411, ptr %v435, align 4
  %v436 = add nsw i64 %v362, 8
  br label %b54
b56:
  br label %b57
b57:
  %v437 = phi i64 [ 8, %b56 ], [ %v445, %b58 ]
  %v438 = icmp slt i64 %v437, 8
  br i1 %v438, label %b58, label %b59
b58:
  %v439 = mul i64 %v437, 1
  %v440 = getelementptr inbounds float, ptr %v360, i64 %v439
  %v441 = getelementptr float, ptr %v440, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v442 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v441, <8 x i1> %v357, <8 x float> zeroinitializer)
  %v443 = mul i64 %v437, 24
  %v444 = getelementptr inbounds float, ptr %v348, i64 %v443
  store <8 x float> %v442, ptr %v444, align 4
  %v445 = add nsw i64 %v437, 1
  br label %b57
b59:
  br label %b53
b53:
  %v446 = icmp slt i64 %v351, 8
  br i1 %v446, label %b60, label %b61
b60:
  br label %b62
b62:
  %v447 = phi i64 [ 0, %b60 ], [ %v455, %b63 ]
  %v448 = icmp slt i64 %v447, 8
  br i1 %v448, label %b63, label %b64
b63:
  %v449 = mul i64 %v447, 1
  %v450 = getelementptr inbounds float, ptr %v360, i64 %v449
  %v451 = getelementptr float, ptr %v450, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v452 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v451, <8 x i1> %v357, <8 x float> zeroinitializer)
  %v453 = mul i64 %v447, 24
  %v454 = getelementptr inbounds float, ptr %v348, i64 %v453
  store <8 x float> %v452, ptr %v454, align 4
  %v455 = add nsw i64 %v447, 1
  br label %b62
b64:
  br label %b61
b61:
  %v456 = add i64 %v124, 192
  %v457 = add nsw i64 %v122, 1
  br label %b23
b25:
  br label %b22
b22:
  %v458 = icmp sgt i64 %v3, 1
  br i1 %v458, label %b65, label %b66
b65:
  %v459 = getelementptr inbounds i64, ptr %v1, i64 3
  %v460 = atomicrmw add ptr %v459, i64 1 acq_rel
  %v461 = mul i64 %v3, 3
  br label %b67
b67:
  %v462 = load atomic i64, ptr %v459 acquire, align 8
  %v463 = icmp slt i64 %v462, %v461
  br i1 %v463, label %b68, label %b69
b68:
  %v464 = call i32 @sched_yield()
  br label %b67
b69:
  br label %b66
b66:
  %v466 = add i64 %v8, 0
  %v467 = sdiv i64 %v466, 1
  %v468 = add i64 %v2, 1
  %v469 = mul i64 %v467, %v2
  %v470 = sdiv i64 %v469, %v3
  %v471 = mul i64 %v470, 1
  %v472 = icmp slt i64 %v471, %v8
  %v473 = select i1 %v472, i64 %v471, i64 %v8
  %v474 = mul i64 %v467, %v468
  %v475 = sdiv i64 %v474, %v3
  %v476 = mul i64 %v475, 1
  %v477 = icmp slt i64 %v476, %v8
  %v478 = select i1 %v477, i64 %v476, i64 %v8
  br label %b70
b70:
  %v479 = phi i64 [ %v473, %b66 ], [ %v532, %b75 ]
  %v480 = icmp slt i64 %v479, %v478
  br i1 %v480, label %b71, label %b72
b71:
  %v481 = add i64 %v479, 96
  %v482 = icmp slt i64 %v481, %v478
  %v483 = select i1 %v482, i64 %v481, i64 %v478
  br label %b73
b73:
  %v484 = phi i64 [ 0, %b71 ], [ %v531, %b78 ]
  %v485 = icmp slt i64 %v484, 1
  br i1 %v485, label %b74, label %b75
b74:
  %v486 = sub i64 %v483, %v479
  %v487 = sub i64 4, 1
  %v488 = add i64 %v486, %v487
  %v489 = sdiv i64 %v488, 4
  br label %b76
b76:
  %v490 = phi i64 [ 0, %b74 ], [ %v530, %b83 ]
  %v491 = icmp slt i64 %v490, %v489
  br i1 %v491, label %b77, label %b78
b77:
  %v492 = mul i64 %v486, %v490
  %v493 = sdiv i64 %v492, %v489
  %v494 = add i64 %v479, %v493
  %v495 = add i64 %v490, 1
  %v496 = mul i64 %v486, %v495
  %v497 = sdiv i64 %v496, %v489
  %v498 = add i64 %v479, %v497
  %v499 = mul i64 %v484, 192
  %v500 = getelementptr inbounds float, ptr %v103, i64 %v499
  %v501 = sub i64 %v498, %v494
  %v502 = mul i64 %v494, 8
  %v503 = getelementptr inbounds float, ptr %v10, i64 %v502
  %v504 = getelementptr inbounds float, ptr %v503, i64 0
  %v505 = sub i64 %v501, 1
  %v506 = getelementptr inbounds ptr, ptr @table_tile_4x3of3_0, i64 %v505
  %v507 = load ptr, ptr %v506, align 4
  %v508 = icmp sgt i64 %v501, 0
  br i1 %v508, label %b79, label %b80
b79:
  call void %v507(ptr %v504, i64 8, ptr %v500, i64 8, ptr %v465)
  br label %b80
b80:
  %v509 = add i64 %v499, 192
  br label %b81
b81:
  %v510 = phi i64 [ %v494, %b80 ], [ %v529, %b86 ]
  %v511 = icmp slt i64 %v510, %v498
  br i1 %v511, label %b82, label %b83
b82:
  %v512 = sub i64 %v510, %v494
  %v513 = mul i64 %v512, 24
  %v514 = getelementptr inbounds float, ptr %v465, i64 %v513
  %v515 = mul i64 %v510, 24
  %v516 = getelementptr inbounds float, ptr %v32, i64 %v515
  br label %b84
b84:
  %v517 = phi i64 [ 0, %b82 ], [ %v528, %b85 ]
  %v518 = icmp slt i64 %v517, 3
  br i1 %v518, label %b85, label %b86
b85:
  %v519 = mul i64 %v484, 3
  %v520 = add i64 %v519, %v517
  %v521 = mul i64 %v520, 8
  %v522 = add i64 0, %v517
  %v523 = mul i64 %v522, 8
  %v524 = getelementptr inbounds float, ptr %v514, i64 %v523
  %v525 = load <8 x float>, ptr %v524, align 4
  %v526 = add i64 0, %v521
  %v527 = getelementptr inbounds float, ptr %v516, i64 %v526
  store <8 x float> %v525, ptr %v527, align 4
  %v528 = add nsw i64 %v517, 1
  br label %b84
b86:
  %v529 = add nsw i64 %v510, 1
  br label %b81
b83:
  %v530 = add nsw i64 %v490, 1
  br label %b76
b78:
  %v531 = add nsw i64 %v484, 1
  br label %b73
b75:
  %v532 = add nsw i64 %v479, 96
  br label %b70
b72:
  %v533 = icmp sgt i64 %v3, 1
  br i1 %v533, label %b87, label %b88
b87:
  %v534 = getelementptr inbounds i64, ptr %v1, i64 3
  %v535 = atomicrmw add ptr %v534, i64 1 acq_rel
  %v536 = mul i64 %v3, 4
  br label %b89
b89:
  %v537 = load atomic i64, ptr %v534 acquire, align 8
  %v538 = icmp slt i64 %v537, %v536
  br i1 %v538, label %b90, label %b91
b90:
  %v539 = call i32 @sched_yield()
  br label %b89
b91:
  br label %b88
b88:
  br label %b92
b92:
  %v540 = phi i64 [ 0, %b88 ], [ %v666, %b97 ]
  %v541 = icmp slt i64 %v540, %v5
  br i1 %v541, label %b93, label %b94
b93:
  %v542 = add i64 %v7, 0
  %v543 = sdiv i64 %v542, 1
  %v544 = add i64 %v2, 1
  %v545 = mul i64 %v543, %v2
  %v546 = sdiv i64 %v545, %v3
  %v547 = mul i64 %v546, 1
  %v548 = icmp slt i64 %v547, %v7
  %v549 = select i1 %v548, i64 %v547, i64 %v7
  %v550 = mul i64 %v543, %v544
  %v551 = sdiv i64 %v550, %v3
  %v552 = mul i64 %v551, 1
  %v553 = icmp slt i64 %v552, %v7
  %v554 = select i1 %v553, i64 %v552, i64 %v7
  br label %b95
b95:
  %v555 = phi i64 [ %v549, %b93 ], [ %v665, %b96 ]
  %v556 = icmp slt i64 %v555, %v554
  br i1 %v556, label %b96, label %b97
b96:
  %v557 = add i64 %v540, 0
  %v558 = and i64 %v557, %v44
  %v559 = mul i64 %v558, %v7
  %v560 = add i64 %v559, %v555
  %v561 = mul i64 %v560, 24
  %v562 = getelementptr inbounds float, ptr %v32, i64 %v561
  %v563 = add i64 %v540, 0
  %v564 = and i64 %v563, %v38
  %v565 = mul i64 %v564, %v7
  %v566 = add i64 %v565, %v555
  %v567 = mul i64 %v566, 8
  %v568 = getelementptr inbounds float, ptr %v18, i64 %v567
  %v569 = add i64 %v540, 1
  %v570 = and i64 %v569, %v38
  %v571 = mul i64 %v570, %v7
  %v572 = add i64 %v571, %v555
  %v573 = mul i64 %v572, 8
  %v574 = getelementptr inbounds float, ptr %v18, i64 %v573
  %v575 = add i64 0, 0
  %v576 = getelementptr inbounds float, ptr %v562, i64 %v575
  %v577 = load <8 x float>, ptr %v576, align 4
  %v578 = add i64 0, 0
  %v579 = getelementptr inbounds float, ptr %v14, i64 %v578
  %v580 = load <8 x float>, ptr %v579, align 4
  %v581 = fadd <8 x float> %v577, %v580
  %v582 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v581)
  %v583 = fneg <8 x float> %v582
  %v584 = fcmp olt <8 x float> %v583, splat (float 0xC05A400000000000)
  %v585 = select <8 x i1> %v584, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v583
  %v586 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v585, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v587 = fsub <8 x float> %v586, splat (float 0x4168000000000000)
  %v588 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v587, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v585)
  %v589 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v587, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v588)
  %v590 = bitcast <8 x float> %v586 to <8 x i32>
  %v591 = fmul <8 x float> %v589, %v589
  %v592 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v589, <8 x float> splat (float 0x3F81227F40000000))
  %v593 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v592, <8 x float> %v589, <8 x float> splat (float 0x3FA5556740000000))
  %v594 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v593, <8 x float> %v589, <8 x float> splat (float 0x3FC5554B00000000))
  %v595 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v594, <8 x float> %v589, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v596 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v591, <8 x float> %v595, <8 x float> %v589)
  %v597 = sub <8 x i32> %v590, splat (i32 1262485250)
  %v598 = lshr <8 x i32> %v597, splat (i32 1)
  %v599 = sub <8 x i32> %v597, %v598
  %v600 = shl <8 x i32> %v598, splat (i32 23)
  %v601 = bitcast <8 x i32> %v600 to <8 x float>
  %v602 = shl <8 x i32> %v599, splat (i32 23)
  %v603 = bitcast <8 x i32> %v602 to <8 x float>
  %v604 = fadd <8 x float> %v596, splat (float 0x3FF0000000000000)
  %v605 = fmul <8 x float> %v604, %v601
  %v606 = fmul <8 x float> %v605, %v603
  %v607 = fcmp olt <8 x float> %v581, splat (float 0x0000000000000000)
  %v608 = select <8 x i1> %v607, <8 x float> %v606, <8 x float> splat (float 0x3FF0000000000000)
  %v609 = fadd <8 x float> %v606, splat (float 0x3FF0000000000000)
  %v610 = fdiv <8 x float> %v608, %v609
  %v611 = add i64 8, 0
  %v612 = getelementptr inbounds float, ptr %v562, i64 %v611
  %v613 = load <8 x float>, ptr %v612, align 4
  %v614 = add i64 8, 0
  %v615 = getelementptr inbounds float, ptr %v14, i64 %v614
  %v616 = load <8 x float>, ptr %v615, align 4
  %v617 = fadd <8 x float> %v613, %v616
  %v618 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v617)
  %v619 = fneg <8 x float> %v618
  %v620 = fcmp olt <8 x float> %v619, splat (float 0xC05A400000000000)
  %v621 = select <8 x i1> %v620, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v619
  %v622 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v621, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v623 = fsub <8 x float> %v622, splat (float 0x4168000000000000)
  %v624 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v623, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v621)
  %v625 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v623, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v624)
  %v626 = bitcast <8 x float> %v622 to <8 x i32>
  %v627 = fmul <8 x float> %v625, %v625
  %v628 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v625, <8 x float> splat (float 0x3F81227F40000000))
  %v629 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v628, <8 x float> %v625, <8 x float> splat (float 0x3FA5556740000000))
  %v630 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v629, <8 x float> %v625, <8 x float> splat (float 0x3FC5554B00000000))
  %v631 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v630, <8 x float> %v625, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v632 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v627, <8 x float> %v631, <8 x float> %v625)
  %v633 = sub <8 x i32> %v626, splat (i32 1262485250)
  %v634 = lshr <8 x i32> %v633, splat (i32 1)
  %v635 = sub <8 x i32> %v633, %v634
  %v636 = shl <8 x i32> %v634, splat (i32 23)
  %v637 = bitcast <8 x i32> %v636 to <8 x float>
  %v638 = shl <8 x i32> %v635, splat (i32 23)
  %v639 = bitcast <8 x i32> %v638 to <8 x float>
  %v640 = fadd <8 x float> %v632, splat (float 0x3FF0000000000000)
  %v641 = fmul <8 x float> %v640, %v637
  %v642 = fmul <8 x float> %v641, %v639
  %v643 = fcmp olt <8 x float> %v617, splat (float 0x0000000000000000)
  %v644 = select <8 x i1> %v643, <8 x float> %v642, <8 x float> splat (float 0x3FF0000000000000)
  %v645 = fadd <8 x float> %v642, splat (float 0x3FF0000000000000)
  %v646 = fdiv <8 x float> %v644, %v645
  %v647 = fadd <8 x float> %v610, %v646
  %v648 = fdiv <8 x float> %v610, %v647
  %v649 = add i64 0, 0
  %v650 = getelementptr inbounds float, ptr %v568, i64 %v649
  %v651 = load <8 x float>, ptr %v650, align 4
  %v652 = fmul <8 x float> %v648, %v651
  %v653 = fdiv <8 x float> %v646, %v647
  %v654 = add i64 16, 0
  %v655 = getelementptr inbounds float, ptr %v562, i64 %v654
  %v656 = load <8 x float>, ptr %v655, align 4
  %v657 = add i64 16, 0
  %v658 = getelementptr inbounds float, ptr %v14, i64 %v657
  %v659 = load <8 x float>, ptr %v658, align 4
  %v660 = fadd <8 x float> %v656, %v659
  %v661 = fmul <8 x float> %v653, %v660
  %v662 = fadd <8 x float> %v652, %v661
  %v663 = add i64 0, 0
  %v664 = getelementptr inbounds float, ptr %v574, i64 %v663
  store <8 x float> %v662, ptr %v664, align 4
  %v665 = add nsw i64 %v555, 1
  br label %b95
b97:
  %v666 = add nsw i64 %v540, 1
  br label %b92
b94:
  %v667 = icmp sgt i64 %v3, 1
  br i1 %v667, label %b98, label %b99
b98:
  %v668 = getelementptr inbounds i64, ptr %v1, i64 3
  %v669 = atomicrmw add ptr %v668, i64 1 acq_rel
  %v670 = mul i64 %v3, 5
  br label %b100
b100:
  %v671 = load atomic i64, ptr %v668 acquire, align 8
  %v672 = icmp slt i64 %v671, %v670
  br i1 %v672, label %b101, label %b102
b101:
  %v673 = call i32 @sched_yield()
  br label %b100
b102:
  br label %b99
b99:
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
define void @backward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v291 = alloca float, i64 64, align 4
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
  %v33 = getelementptr inbounds i64, ptr %v1, i64 5
  %v34 = load i64, ptr %v33, align 8
  %v35 = getelementptr inbounds i64, ptr %v1, i64 8
  %v36 = load i64, ptr %v35, align 8
  %v37 = getelementptr inbounds i64, ptr %v1, i64 9
  %v38 = load i64, ptr %v37, align 8
  %v39 = getelementptr inbounds i64, ptr %v1, i64 11
  %v40 = load i64, ptr %v39, align 8
  %v41 = getelementptr inbounds i64, ptr %v1, i64 14
  %v42 = load i64, ptr %v41, align 8
  %v43 = getelementptr inbounds i64, ptr %v1, i64 16
  %v44 = load i64, ptr %v43, align 8
  %v45 = getelementptr inbounds ptr, ptr %v0, i64 12
  %v46 = load ptr, ptr %v45, align 4
  %v47 = mul i64 %v2, 21504
  %v48 = add i64 %v47, 192
  %v49 = getelementptr inbounds float, ptr %v46, i64 %v48
  br label %b0
b0:
  %v50 = phi i64 [ 0, %entry ], [ %v228, %b5 ]
  %v51 = icmp slt i64 %v50, %v5
  br i1 %v51, label %b1, label %b2
b1:
  %v52 = sub i64 %v5, 1
  %v53 = sub i64 %v52, %v50
  %v54 = add i64 %v7, 0
  %v55 = sdiv i64 %v54, 1
  %v56 = add i64 %v2, 1
  %v57 = mul i64 %v55, %v2
  %v58 = sdiv i64 %v57, %v3
  %v59 = mul i64 %v58, 1
  %v60 = icmp slt i64 %v59, %v7
  %v61 = select i1 %v60, i64 %v59, i64 %v7
  %v62 = mul i64 %v55, %v56
  %v63 = sdiv i64 %v62, %v3
  %v64 = mul i64 %v63, 1
  %v65 = icmp slt i64 %v64, %v7
  %v66 = select i1 %v65, i64 %v64, i64 %v7
  br label %b3
b3:
  %v67 = phi i64 [ %v61, %b1 ], [ %v227, %b4 ]
  %v68 = icmp slt i64 %v67, %v66
  br i1 %v68, label %b4, label %b5
b4:
  %v69 = add i64 %v53, 1
  %v70 = and i64 %v69, 1
  %v71 = mul i64 %v70, %v7
  %v72 = add i64 %v71, %v67
  %v73 = mul i64 %v72, 8
  %v74 = getelementptr inbounds float, ptr %v20, i64 %v73
  %v75 = add i64 %v53, 0
  %v76 = and i64 %v75, %v36
  %v77 = mul i64 %v76, %v7
  %v78 = add i64 %v77, %v67
  %v79 = mul i64 %v78, 8
  %v80 = getelementptr inbounds float, ptr %v16, i64 %v79
  %v81 = add i64 %v53, 0
  %v82 = and i64 %v81, %v44
  %v83 = mul i64 %v82, %v7
  %v84 = add i64 %v83, %v67
  %v85 = mul i64 %v84, 24
  %v86 = getelementptr inbounds float, ptr %v32, i64 %v85
  %v87 = add i64 %v53, 0
  %v88 = and i64 %v87, %v38
  %v89 = mul i64 %v88, %v7
  %v90 = add i64 %v89, %v67
  %v91 = mul i64 %v90, 8
  %v92 = getelementptr inbounds float, ptr %v18, i64 %v91
  %v93 = add i64 %v53, 0
  %v94 = and i64 %v93, %v42
  %v95 = mul i64 %v94, %v7
  %v96 = add i64 %v95, %v67
  %v97 = mul i64 %v96, 24
  %v98 = getelementptr inbounds float, ptr %v28, i64 %v97
  %v99 = add i64 %v53, 0
  %v100 = and i64 %v99, 1
  %v101 = mul i64 %v100, %v7
  %v102 = add i64 %v101, %v67
  %v103 = mul i64 %v102, 8
  %v104 = getelementptr inbounds float, ptr %v20, i64 %v103
  %v105 = add i64 0, 0
  %v106 = getelementptr inbounds float, ptr %v74, i64 %v105
  %v107 = load <8 x float>, ptr %v106, align 4
  %v108 = add i64 0, 0
  %v109 = getelementptr inbounds float, ptr %v80, i64 %v108
  %v110 = load <8 x float>, ptr %v109, align 4
  %v111 = fadd <8 x float> %v107, %v110
  %v112 = add i64 8, 0
  %v113 = getelementptr inbounds float, ptr %v86, i64 %v112
  %v114 = load <8 x float>, ptr %v113, align 4
  %v115 = add i64 8, 0
  %v116 = getelementptr inbounds float, ptr %v14, i64 %v115
  %v117 = load <8 x float>, ptr %v116, align 4
  %v118 = fadd <8 x float> %v114, %v117
  %v119 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v118)
  %v120 = fneg <8 x float> %v119
  %v121 = fcmp olt <8 x float> %v120, splat (float 0xC05A400000000000)
  %v122 = select <8 x i1> %v121, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v120
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v124 = fsub <8 x float> %v123, splat (float 0x4168000000000000)
  %v125 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v124, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v122)
  %v126 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v124, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v125)
  %v127 = bitcast <8 x float> %v123 to <8 x i32>
  %v128 = fmul <8 x float> %v126, %v126
  %v129 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v126, <8 x float> splat (float 0x3F81227F40000000))
  %v130 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v129, <8 x float> %v126, <8 x float> splat (float 0x3FA5556740000000))
  %v131 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v126, <8 x float> splat (float 0x3FC5554B00000000))
  %v132 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v131, <8 x float> %v126, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v133 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v128, <8 x float> %v132, <8 x float> %v126)
  %v134 = sub <8 x i32> %v127, splat (i32 1262485250)
  %v135 = lshr <8 x i32> %v134, splat (i32 1)
  %v136 = sub <8 x i32> %v134, %v135
  %v137 = shl <8 x i32> %v135, splat (i32 23)
  %v138 = bitcast <8 x i32> %v137 to <8 x float>
  %v139 = shl <8 x i32> %v136, splat (i32 23)
  %v140 = bitcast <8 x i32> %v139 to <8 x float>
  %v141 = fadd <8 x float> %v133, splat (float 0x3FF0000000000000)
  %v142 = fmul <8 x float> %v141, %v138
  %v143 = fmul <8 x float> %v142, %v140
  %v144 = fcmp olt <8 x float> %v118, splat (float 0x0000000000000000)
  %v145 = select <8 x i1> %v144, <8 x float> %v143, <8 x float> splat (float 0x3FF0000000000000)
  %v146 = fadd <8 x float> %v143, splat (float 0x3FF0000000000000)
  %v147 = fdiv <8 x float> %v145, %v146
  %v148 = add i64 0, 0
  %v149 = getelementptr inbounds float, ptr %v86, i64 %v148
  %v150 = load <8 x float>, ptr %v149, align 4
  %v151 = add i64 0, 0
  %v152 = getelementptr inbounds float, ptr %v14, i64 %v151
  %v153 = load <8 x float>, ptr %v152, align 4
  %v154 = fadd <8 x float> %v150, %v153
  %v155 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v154)
  %v156 = fneg <8 x float> %v155
  %v157 = fcmp olt <8 x float> %v156, splat (float 0xC05A400000000000)
  %v158 = select <8 x i1> %v157, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v156
  %v159 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v158, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v160 = fsub <8 x float> %v159, splat (float 0x4168000000000000)
  %v161 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v160, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v158)
  %v162 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v160, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v161)
  %v163 = bitcast <8 x float> %v159 to <8 x i32>
  %v164 = fmul <8 x float> %v162, %v162
  %v165 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v162, <8 x float> splat (float 0x3F81227F40000000))
  %v166 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v165, <8 x float> %v162, <8 x float> splat (float 0x3FA5556740000000))
  %v167 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v166, <8 x float> %v162, <8 x float> splat (float 0x3FC5554B00000000))
  %v168 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v167, <8 x float> %v162, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v169 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v164, <8 x float> %v168, <8 x float> %v162)
  %v170 = sub <8 x i32> %v163, splat (i32 1262485250)
  %v171 = lshr <8 x i32> %v170, splat (i32 1)
  %v172 = sub <8 x i32> %v170, %v171
  %v173 = shl <8 x i32> %v171, splat (i32 23)
  %v174 = bitcast <8 x i32> %v173 to <8 x float>
  %v175 = shl <8 x i32> %v172, splat (i32 23)
  %v176 = bitcast <8 x i32> %v175 to <8 x float>
  %v177 = fadd <8 x float> %v169, splat (float 0x3FF0000000000000)
  %v178 = fmul <8 x float> %v177, %v174
  %v179 = fmul <8 x float> %v178, %v176
  %v180 = fcmp olt <8 x float> %v154, splat (float 0x0000000000000000)
  %v181 = select <8 x i1> %v180, <8 x float> %v179, <8 x float> splat (float 0x3FF0000000000000)
  %v182 = fadd <8 x float> %v179, splat (float 0x3FF0000000000000)
  %v183 = fdiv <8 x float> %v181, %v182
  %v184 = fadd <8 x float> %v183, %v147
  %v185 = fdiv <8 x float> %v147, %v184
  %v186 = fmul <8 x float> %v111, %v185
  %v187 = fdiv <8 x float> %v183, %v184
  %v188 = fmul <8 x float> %v111, %v187
  %v189 = add i64 16, 0
  %v190 = getelementptr inbounds float, ptr %v86, i64 %v189
  %v191 = load <8 x float>, ptr %v190, align 4
  %v192 = add i64 16, 0
  %v193 = getelementptr inbounds float, ptr %v14, i64 %v192
  %v194 = load <8 x float>, ptr %v193, align 4
  %v195 = fadd <8 x float> %v191, %v194
  %v196 = fmul <8 x float> %v111, %v195
  %v197 = fdiv <8 x float> %v196, %v184
  %v198 = fmul <8 x float> %v196, %v185
  %v199 = fdiv <8 x float> %v198, %v184
  %v200 = fneg <8 x float> %v199
  %v201 = add i64 0, 0
  %v202 = getelementptr inbounds float, ptr %v92, i64 %v201
  %v203 = load <8 x float>, ptr %v202, align 4
  %v204 = fmul <8 x float> %v111, %v203
  %v205 = fmul <8 x float> %v204, %v187
  %v206 = fdiv <8 x float> %v205, %v184
  %v207 = fsub <8 x float> %v200, %v206
  %v208 = fadd <8 x float> %v197, %v207
  %v209 = fmul <8 x float> %v208, %v147
  %v210 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v211 = shufflevector <8 x float> %v210, <8 x float> poison, <8 x i32> zeroinitializer
  %v212 = fsub <8 x float> %v211, %v147
  %v213 = fmul <8 x float> %v209, %v212
  %v214 = fdiv <8 x float> %v204, %v184
  %v215 = fadd <8 x float> %v214, %v207
  %v216 = fmul <8 x float> %v215, %v183
  %v217 = fsub <8 x float> %v211, %v183
  %v218 = fmul <8 x float> %v216, %v217
  %v219 = add i64 16, 0
  %v220 = getelementptr inbounds float, ptr %v98, i64 %v219
  store <8 x float> %v186, ptr %v220, align 4
  %v221 = add i64 0, 0
  %v222 = getelementptr inbounds float, ptr %v104, i64 %v221
  store <8 x float> %v188, ptr %v222, align 4
  %v223 = add i64 8, 0
  %v224 = getelementptr inbounds float, ptr %v98, i64 %v223
  store <8 x float> %v213, ptr %v224, align 4
  %v225 = add i64 0, 0
  %v226 = getelementptr inbounds float, ptr %v98, i64 %v225
  store <8 x float> %v218, ptr %v226, align 4
  %v227 = add nsw i64 %v67, 1
  br label %b3
b5:
  %v228 = add nsw i64 %v50, 1
  br label %b0
b2:
  %v229 = icmp sgt i64 %v3, 1
  br i1 %v229, label %b6, label %b7
b6:
  %v230 = getelementptr inbounds i64, ptr %v1, i64 3
  %v231 = atomicrmw add ptr %v230, i64 1 acq_rel
  %v232 = mul i64 %v3, 1
  br label %b8
b8:
  %v233 = load atomic i64, ptr %v230 acquire, align 8
  %v234 = icmp slt i64 %v233, %v232
  br i1 %v234, label %b9, label %b10
b9:
  %v235 = call i32 @sched_yield()
  br label %b8
b10:
  br label %b7
b7:
  %v236 = getelementptr inbounds float, ptr %v46, i64 0
  %v237 = getelementptr inbounds i64, ptr %v1, i64 4
  %v238 = load i64, ptr %v237, align 8
  %v239 = icmp eq i64 %v238, 0
  br i1 %v239, label %b11, label %b12
b11:
  %v240 = add i64 1, 0
  %v241 = sdiv i64 %v240, 1
  %v242 = add i64 %v2, 1
  %v243 = mul i64 %v241, %v2
  %v244 = sdiv i64 %v243, %v3
  %v245 = mul i64 %v244, 1
  %v246 = icmp slt i64 %v245, 1
  %v247 = select i1 %v246, i64 %v245, i64 1
  %v248 = mul i64 %v241, %v242
  %v249 = sdiv i64 %v248, %v3
  %v250 = mul i64 %v249, 1
  %v251 = icmp slt i64 %v250, 1
  %v252 = select i1 %v251, i64 %v250, i64 1
  %v253 = icmp slt i64 %v252, 1
  %v254 = select i1 %v253, i64 %v252, i64 1
  br label %b13
b13:
  %v255 = phi i64 [ %v247, %b11 ], [ %v283, %b18 ]
  %v256 = icmp slt i64 %v255, %v254
  br i1 %v256, label %b14, label %b15
b14:
  %v257 = mul i64 %v255, 192
  %v258 = mul i64 %v255, 8
  %v259 = add i64 %v257, 0
  %v260 = add i64 %v258, 0
  %v261 = getelementptr inbounds float, ptr %v236, i64 %v259
  %v262 = sub i64 8, %v260
  %v263 = icmp slt i64 %v262, 0
  %v264 = select i1 %v263, i64 0, i64 %v262
  %v265 = icmp ult i64 %v264, 8
  %v266 = select i1 %v265, i64 %v264, i64 8
  %v267 = trunc i64 %v266 to i32
  %v268 = insertelement <8 x i32> poison, i32 %v267, i64 0
  %v269 = shufflevector <8 x i32> %v268, <8 x i32> poison, <8 x i32> zeroinitializer
  %v270 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v269
  %v271 = mul i64 %v260, 1
  %v272 = add i64 0, %v271
  %v273 = getelementptr inbounds float, ptr %v12, i64 %v272
  br label %b16
b16:
  %v274 = phi i64 [ 0, %b14 ], [ %v281, %b17 ]
  %v275 = icmp slt i64 %v274, 24
  br i1 %v275, label %b17, label %b18
b17:
  %v276 = mul i64 %v274, 8
  %v277 = getelementptr inbounds float, ptr %v273, i64 %v276
  %v278 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v277, <8 x i1> %v270, <8 x float> zeroinitializer)
  %v279 = mul i64 %v274, 8
  %v280 = getelementptr inbounds float, ptr %v261, i64 %v279
  store <8 x float> %v278, ptr %v280, align 4
  %v281 = add nsw i64 %v274, 1
  br label %b16
b18:
  %v282 = add i64 %v257, 192
  %v283 = add nsw i64 %v255, 1
  br label %b13
b15:
  br label %b12
b12:
  %v284 = icmp sgt i64 %v3, 1
  br i1 %v284, label %b19, label %b20
b19:
  %v285 = getelementptr inbounds i64, ptr %v1, i64 3
  %v286 = atomicrmw add ptr %v285, i64 1 acq_rel
  %v287 = mul i64 %v3, 2
  br label %b21
b21:
  %v288 = load atomic i64, ptr %v285 acquire, align 8
  %v289 = icmp slt i64 %v288, %v287
  br i1 %v289, label %b22, label %b23
b22:
  %v290 = call i32 @sched_yield()
  br label %b21
b23:
  br label %b20
b20:
  %v292 = add i64 %v8, 0
  %v293 = sdiv i64 %v292, 1
  %v294 = add i64 %v2, 1
  %v295 = mul i64 %v293, %v2
  %v296 = sdiv i64 %v295, %v3
  %v297 = mul i64 %v296, 1
  %v298 = icmp slt i64 %v297, %v8
  %v299 = select i1 %v298, i64 %v297, i64 %v8
  %v300 = mul i64 %v293, %v294
  %v301 = sdiv i64 %v300, %v3
  %v302 = mul i64 %v301, 1
  %v303 = icmp slt i64 %v302, %v8
  %v304 = select i1 %v303, i64 %v302, i64 %v8
  br label %b24
b24:
  %v305 = phi i64 [ %v299, %b20 ], [ %v358, %b29 ]
  %v306 = icmp slt i64 %v305, %v304
  br i1 %v306, label %b25, label %b26
b25:
  %v307 = add i64 %v305, 96
  %v308 = icmp slt i64 %v307, %v304
  %v309 = select i1 %v308, i64 %v307, i64 %v304
  br label %b27
b27:
  %v310 = phi i64 [ 0, %b25 ], [ %v357, %b32 ]
  %v311 = icmp slt i64 %v310, 1
  br i1 %v311, label %b28, label %b29
b28:
  %v312 = sub i64 %v309, %v305
  %v313 = sub i64 8, 1
  %v314 = add i64 %v312, %v313
  %v315 = sdiv i64 %v314, 8
  br label %b30
b30:
  %v316 = phi i64 [ 0, %b28 ], [ %v356, %b37 ]
  %v317 = icmp slt i64 %v316, %v315
  br i1 %v317, label %b31, label %b32
b31:
  %v318 = mul i64 %v312, %v316
  %v319 = sdiv i64 %v318, %v315
  %v320 = add i64 %v305, %v319
  %v321 = add i64 %v316, 1
  %v322 = mul i64 %v312, %v321
  %v323 = sdiv i64 %v322, %v315
  %v324 = add i64 %v305, %v323
  %v325 = mul i64 %v310, 192
  %v326 = getelementptr inbounds float, ptr %v236, i64 %v325
  %v327 = sub i64 %v324, %v320
  %v328 = mul i64 %v320, 24
  %v329 = getelementptr inbounds float, ptr %v28, i64 %v328
  %v330 = getelementptr inbounds float, ptr %v329, i64 0
  %v331 = sub i64 %v327, 1
  %v332 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v331
  %v333 = load ptr, ptr %v332, align 4
  %v334 = icmp sgt i64 %v327, 0
  br i1 %v334, label %b33, label %b34
b33:
  call void %v333(ptr %v330, i64 24, ptr %v326, i64 24, ptr %v291)
  br label %b34
b34:
  %v335 = add i64 %v325, 192
  br label %b35
b35:
  %v336 = phi i64 [ %v320, %b34 ], [ %v355, %b40 ]
  %v337 = icmp slt i64 %v336, %v324
  br i1 %v337, label %b36, label %b37
b36:
  %v338 = sub i64 %v336, %v320
  %v339 = mul i64 %v338, 8
  %v340 = getelementptr inbounds float, ptr %v291, i64 %v339
  %v341 = mul i64 %v336, 8
  %v342 = getelementptr inbounds float, ptr %v22, i64 %v341
  br label %b38
b38:
  %v343 = phi i64 [ 0, %b36 ], [ %v354, %b39 ]
  %v344 = icmp slt i64 %v343, 1
  br i1 %v344, label %b39, label %b40
b39:
  %v345 = mul i64 %v310, 1
  %v346 = add i64 %v345, %v343
  %v347 = mul i64 %v346, 8
  %v348 = add i64 0, %v343
  %v349 = mul i64 %v348, 8
  %v350 = getelementptr inbounds float, ptr %v340, i64 %v349
  %v351 = load <8 x float>, ptr %v350, align 4
  %v352 = add i64 0, %v347
  %v353 = getelementptr inbounds float, ptr %v342, i64 %v352
  store <8 x float> %v351, ptr %v353, align 4
  %v354 = add nsw i64 %v343, 1
  br label %b38
b40:
  %v355 = add nsw i64 %v336, 1
  br label %b35
b37:
  %v356 = add nsw i64 %v316, 1
  br label %b30
b32:
  %v357 = add nsw i64 %v310, 1
  br label %b27
b29:
  %v358 = add nsw i64 %v305, 96
  br label %b24
b26:
  %v359 = icmp sgt i64 %v3, 1
  br i1 %v359, label %b41, label %b42
b41:
  %v360 = getelementptr inbounds i64, ptr %v1, i64 3
  %v361 = atomicrmw add ptr %v360, i64 1 acq_rel
  %v362 = mul i64 %v3, 3
  br label %b43
b43:
  %v363 = load atomic i64, ptr %v360 acquire, align 8
  %v364 = icmp slt i64 %v363, %v362
  br i1 %v364, label %b44, label %b45
b44:
  %v365 = call i32 @sched_yield()
  br label %b43
b45:
  br label %b42
b42:
  %v366 = mul i64 0, 24
  %v367 = getelementptr inbounds float, ptr %v28, i64 %v366
  %v368 = getelementptr inbounds float, ptr %v367, i64 0
  %v369 = mul i64 0, 8
  %v370 = getelementptr inbounds float, ptr %v10, i64 %v369
  %v371 = getelementptr inbounds float, ptr %v370, i64 0
  %v372 = getelementptr inbounds float, ptr %v49, i64 12288
  %v373 = add i64 24, 1
  %v374 = sdiv i64 %v373, 2
  %v375 = add i64 %v2, 1
  %v376 = mul i64 %v374, %v2
  %v377 = sdiv i64 %v376, %v3
  %v378 = mul i64 %v377, 2
  %v379 = icmp slt i64 %v378, 24
  %v380 = select i1 %v379, i64 %v378, i64 24
  %v381 = mul i64 %v374, %v375
  %v382 = sdiv i64 %v381, %v3
  %v383 = mul i64 %v382, 2
  %v384 = icmp slt i64 %v383, 24
  %v385 = select i1 %v384, i64 %v383, i64 24
  %v386 = getelementptr inbounds float, ptr %v24, i64 0
  br label %b46
b46:
  %v387 = phi i64 [ %v380, %b42 ], [ %v395, %b51 ]
  %v388 = icmp slt i64 %v387, %v385
  br i1 %v388, label %b47, label %b48
b47:
  %v389 = mul i64 %v387, 8
  %v390 = getelementptr inbounds float, ptr %v386, i64 %v389
  br label %b49
b49:
  %v391 = phi i64 [ 0, %b47 ], [ %v394, %b50 ]
  %v392 = icmp slt i64 %v391, 8
  br i1 %v392, label %b50, label %b51
b50:
  %v393 = getelementptr inbounds float, ptr %v390, i64 %v391
  store float 0x0000000000000000, ptr %v393, align 4
  %v394 = add nsw i64 %v391, 1
  br label %b49
b51:
  %v395 = add nsw i64 %v387, 1
  br label %b46
b48:
  %v396 = mul i64 %v8, 1
  br label %b52
b52:
  %v397 = phi i64 [ 0, %b48 ], [ %v501, %b57 ]
  %v398 = icmp slt i64 %v397, %v396
  br i1 %v398, label %b53, label %b54
b53:
  %v399 = sub i64 %v396, %v397
  %v400 = icmp slt i64 %v399, 384
  %v401 = select i1 %v400, i64 %v399, i64 384
  br label %b55
b55:
  %v402 = phi i64 [ %v380, %b53 ], [ %v500, %b81 ]
  %v403 = icmp slt i64 %v402, %v385
  br i1 %v403, label %b56, label %b57
b56:
  %v404 = sub i64 %v385, %v402
  %v405 = icmp slt i64 %v404, 64
  %v406 = select i1 %v405, i64 %v404, i64 64
  %v407 = sdiv i64 %v406, 2
  %v408 = mul i64 %v407, 2
  %v409 = sub i64 %v406, %v408
  %v410 = mul i64 %v397, 24
  %v411 = add i64 %v410, %v402
  %v412 = getelementptr inbounds float, ptr %v368, i64 %v411
  br label %b58
b58:
  %v413 = phi i64 [ 0, %b56 ], [ %v439, %b66 ]
  %v414 = icmp slt i64 %v413, %v401
  br i1 %v414, label %b59, label %b60
b59:
  %v415 = mul i64 %v413, 24
  %v416 = getelementptr inbounds float, ptr %v412, i64 %v415
  %v417 = mul i64 %v413, 2
  %v418 = getelementptr inbounds float, ptr %v372, i64 %v417
  br label %b61
b61:
  %v419 = phi i64 [ 0, %b59 ], [ %v428, %b62 ]
  %v420 = icmp slt i64 %v419, %v407
  br i1 %v420, label %b62, label %b63
b62:
  %v421 = mul i64 %v419, 2
  %v422 = getelementptr inbounds float, ptr %v416, i64 %v421
  %v423 = mul i64 %v419, 768
  %v424 = getelementptr inbounds float, ptr %v418, i64 %v423
  %v425 = getelementptr inbounds float, ptr %v422, i64 0
  %v426 = load <2 x float>, ptr %v425, align 4
  %v427 = getelementptr inbounds float, ptr %v424, i64 0
  store <2 x float> %v426, ptr %v427, align 4
  %v428 = add nsw i64 %v419, 1
  br label %b61
b63:
  %v429 = mul i64 %v407, 2
  %v430 = getelementptr inbounds float, ptr %v416, i64 %v429
  %v431 = mul i64 %v407, 768
  %v432 = getelementptr inbounds float, ptr %v418, i64 %v431
  br label %b64
b64:
  %v433 = phi i64 [ 0, %b63 ], [ %v438, %b65 ]
  %v434 = icmp slt i64 %v433, %v409
  br i1 %v434, label %b65, label %b66
b65:
  %v435 = getelementptr inbounds float, ptr %v430, i64 %v433
  %v436 = load float, ptr %v435, align 4
  %v437 = getelementptr inbounds float, ptr %v432, i64 %v433
  store float %v436, ptr %v437, align 4
  %v438 = add nsw i64 %v433, 1
  br label %b64, !llvm.loop !0
b66:
  %v439 = add nsw i64 %v413, 1
  br label %b58
b60:
  br label %b67
b67:
  %v440 = phi i64 [ 0, %b60 ], [ %v475, %b75 ]
  %v441 = icmp slt i64 %v440, 0
  br i1 %v441, label %b68, label %b69
b68:
  %v442 = mul i64 %v397, 8
  %v443 = add i64 %v442, %v440
  %v444 = getelementptr inbounds float, ptr %v371, i64 %v443
  br label %b70
b70:
  %v445 = phi i64 [ 0, %b68 ], [ %v463, %b71 ]
  %v446 = icmp slt i64 %v445, %v401
  br i1 %v446, label %b71, label %b72
b71:
  %v447 = mul i64 %v445, 8
  %v448 = getelementptr inbounds float, ptr %v444, i64 %v447
  %v449 = mul i64 %v445, 32
  %v450 = getelementptr inbounds float, ptr %v49, i64 %v449
  %v451 = getelementptr inbounds float, ptr %v448, i64 0
  %v452 = load <8 x float>, ptr %v451, align 4
  %v453 = getelementptr inbounds float, ptr %v450, i64 0
  store <8 x float> %v452, ptr %v453, align 4
  %v454 = getelementptr inbounds float, ptr %v448, i64 8
  %v455 = load <8 x float>, ptr %v454, align 4
  %v456 = getelementptr inbounds float, ptr %v450, i64 8
  store <8 x float> %v455, ptr %v456, align 4
  %v457 = getelementptr inbounds float, ptr %v448, i64 16
  %v458 = load <8 x float>, ptr %v457, align 4
  %v459 = getelementptr inbounds float, ptr %v450, i64 16
  store <8 x float> %v458, ptr %v459, align 4
  %v460 = getelementptr inbounds float, ptr %v448, i64 24
  %v461 = load <8 x float>, ptr %v460, align 4
  %v462 = getelementptr inbounds float, ptr %v450, i64 24
  store <8 x float> %v461, ptr %v462, align 4
  %v463 = add nsw i64 %v445, 1
  br label %b70
b72:
  %v464 = sdiv i64 %v406, 2
  br label %b73
b73:
  %v465 = phi i64 [ 0, %b72 ], [ %v474, %b74 ]
  %v466 = icmp slt i64 %v465, %v464
  br i1 %v466, label %b74, label %b75
b74:
  %v467 = mul i64 %v465, 2
  %v468 = add i64 %v402, %v467
  %v469 = mul i64 %v465, 768
  %v470 = getelementptr inbounds float, ptr %v372, i64 %v469
  %v471 = mul i64 %v468, 8
  %v472 = add i64 %v471, %v440
  %v473 = getelementptr inbounds float, ptr %v386, i64 %v472
  call void @outer_2x32(ptr %v470, ptr %v49, i64 %v401, ptr %v473, i64 8)
  %v474 = add nsw i64 %v465, 1
  br label %b73
b75:
  %v475 = add nsw i64 %v440, 32
  br label %b67
b69:
  %v476 = mul i64 %v397, 8
  %v477 = add i64 %v476, 0
  %v478 = getelementptr inbounds float, ptr %v371, i64 %v477
  br label %b76
b76:
  %v479 = phi i64 [ 0, %b69 ], [ %v488, %b77 ]
  %v480 = icmp slt i64 %v479, %v401
  br i1 %v480, label %b77, label %b78
b77:
  %v481 = mul i64 %v479, 8
  %v482 = getelementptr inbounds float, ptr %v478, i64 %v481
  %v483 = mul i64 %v479, 8
  %v484 = getelementptr inbounds float, ptr %v49, i64 %v483
  %v485 = getelementptr inbounds float, ptr %v482, i64 0
  %v486 = load <8 x float>, ptr %v485, align 4
  %v487 = getelementptr inbounds float, ptr %v484, i64 0
  store <8 x float> %v486, ptr %v487, align 4
  %v488 = add nsw i64 %v479, 1
  br label %b76
b78:
  %v489 = sdiv i64 %v406, 2
  br label %b79
b79:
  %v490 = phi i64 [ 0, %b78 ], [ %v499, %b80 ]
  %v491 = icmp slt i64 %v490, %v489
  br i1 %v491, label %b80, label %b81
b80:
  %v492 = mul i64 %v490, 2
  %v493 = add i64 %v402, %v492
  %v494 = mul i64 %v490, 768
  %v495 = getelementptr inbounds float, ptr %v372, i64 %v494
  %v496 = mul i64 %v493, 8
  %v497 = add i64 %v496, 0
  %v498 = getelementptr inbounds float, ptr %v386, i64 %v497
  call void @outer_2x8(ptr %v495, ptr %v49, i64 %v401, ptr %v498, i64 8)
  %v499 = add nsw i64 %v490, 1
  br label %b79
b81:
  %v500 = add nsw i64 %v402, 64
  br label %b55
b57:
  %v501 = add nsw i64 %v397, 384
  br label %b52
b54:
  %v502 = icmp sgt i64 %v3, 1
  br i1 %v502, label %b82, label %b83
b82:
  %v503 = getelementptr inbounds i64, ptr %v1, i64 3
  %v504 = atomicrmw add ptr %v503, i64 1 acq_rel
  %v505 = mul i64 %v3, 4
  br label %b84
b84:
  %v506 = load atomic i64, ptr %v503 acquire, align 8
  %v507 = icmp slt i64 %v506, %v505
  br i1 %v507, label %b85, label %b86
b85:
  %v508 = call i32 @sched_yield()
  br label %b84
b86:
  br label %b83
b83:
  %v509 = icmp eq i64 %v2, 0
  br i1 %v509, label %b87, label %b88
b87:
  br label %b89
b89:
  %v510 = phi i64 [ 0, %b87 ], [ %v532, %b94 ]
  %v511 = icmp slt i64 %v510, 24
  br i1 %v511, label %b90, label %b91
b90:
  br label %b92
b92:
  %v512 = phi i64 [ 0, %b90 ], [ %v529, %b97 ]
  %v513 = phi <8 x float> [ splat (float 0x0000000000000000), %b90 ], [ %v528, %b97 ]
  %v514 = icmp slt i64 %v512, %v8
  br i1 %v514, label %b93, label %b94
b93:
  %v515 = add i64 %v512, 128
  %v516 = icmp slt i64 %v515, %v8
  %v517 = select i1 %v516, i64 %v515, i64 %v8
  br label %b95
b95:
  %v518 = phi i64 [ %v512, %b93 ], [ %v527, %b96 ]
  %v519 = phi <8 x float> [ splat (float 0x0000000000000000), %b93 ], [ %v526, %b96 ]
  %v520 = icmp slt i64 %v518, %v517
  br i1 %v520, label %b96, label %b97
b96:
  %v521 = mul i64 %v518, 24
  %v522 = getelementptr inbounds float, ptr %v28, i64 %v521
  %v523 = add i64 0, %v510
  %v524 = getelementptr inbounds float, ptr %v522, i64 %v523
  %v525 = load <8 x float>, ptr %v524, align 4
  %v526 = fadd <8 x float> %v519, %v525
  %v527 = add nsw i64 %v518, 1
  br label %b95
b97:
  %v528 = fadd <8 x float> %v513, %v519
  %v529 = add nsw i64 %v512, 128
  br label %b92
b94:
  %v530 = add i64 0, %v510
  %v531 = getelementptr inbounds float, ptr %v26, i64 %v530
  store <8 x float> %v513, ptr %v531, align 4
  %v532 = add nsw i64 %v510, 8
  br label %b89
b91:
  br label %b88
b88:
  %v533 = icmp sgt i64 %v3, 1
  br i1 %v533, label %b98, label %b99
b98:
  %v534 = getelementptr inbounds i64, ptr %v1, i64 3
  %v535 = atomicrmw add ptr %v534, i64 1 acq_rel
  %v536 = mul i64 %v3, 5
  br label %b100
b100:
  %v537 = load atomic i64, ptr %v534 acquire, align 8
  %v538 = icmp slt i64 %v537, %v536
  br i1 %v538, label %b101, label %b102
b101:
  %v539 = call i32 @sched_yield()
  br label %b100
b102:
  br label %b99
b99:
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
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>)

attributes #0 = { nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind }

!0 = distinct !{!0, !1, !2}
!1 = !{!"llvm.loop.unroll.disable"}
!2 = !{!"llvm.loop.vectorize.width", i32 1}
