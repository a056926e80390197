; generated from specs/min_gru.yaml by `make generated`: do not edit
; min_gru@log_space I=8 H=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_6x2of2_0 = private unnamed_addr constant [6 x ptr] [ptr @tile_1x2of2_0, ptr @tile_2x2of2_0, ptr @tile_3x2of2_0, ptr @tile_4x2of2_0, ptr @tile_5x2of2_0, ptr @tile_6x2of2_0], align 8
@table_tile_8x1of1_0 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0, ptr @tile_2x1of1_0, ptr @tile_3x1of1_0, ptr @tile_4x1of1_0, ptr @tile_5x1of1_0, ptr @tile_6x1of1_0, ptr @tile_7x1of1_0, ptr @tile_8x1of1_0], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v355 = alloca float, i64 96, align 4
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
  %v48 = add i64 %v47, 128
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
  %v122 = phi i64 [ %v114, %b21 ], [ %v347, %b48 ]
  %v123 = icmp slt i64 %v122, %v121
  br i1 %v123, label %b24, label %b25
b24:
  %v124 = mul i64 %v122, 128
  %v125 = mul i64 %v122, 16
  %v126 = add i64 %v124, 0
  %v127 = add i64 %v125, 0
  %v128 = getelementptr inbounds float, ptr %v103, i64 %v126
  %v129 = sub i64 16, %v127
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
  %v193 = mul i64 %v192, 16
  %v194 = getelementptr inbounds float, ptr %v128, i64 %v193
  store <8 x float> %v184, ptr %v194, align 4
  %v195 = add i64 %v142, 1
  %v196 = mul i64 %v195, 16
  %v197 = getelementptr inbounds float, ptr %v128, i64 %v196
  store <8 x float> %v185, ptr %v197, align 4
  %v198 = add i64 %v142, 2
  %v199 = mul i64 %v198, 16
  %v200 = getelementptr inbounds float, ptr %v128, i64 %v199
  store <8 x float> %v186, ptr %v200, align 4
  %v201 = add i64 %v142, 3
  %v202 = mul i64 %v201, 16
  %v203 = getelementptr inbounds float, ptr %v128, i64 %v202
  store <8 x float> %v187, ptr %v203, align 4
  %v204 = add i64 %v142, 4
  %v205 = mul i64 %v204, 16
  %v206 = getelementptr inbounds float, ptr %v128, i64 %v205
  store <8 x float> %v188, ptr %v206, align 4
  %v207 = add i64 %v142, 5
  %v208 = mul i64 %v207, 16
  %v209 = getelementptr inbounds float, ptr %v128, i64 %v208
  store <8 x float> %v189, ptr %v209, align 4
  %v210 = add i64 %v142, 6
  %v211 = mul i64 %v210, 16
  %v212 = getelementptr inbounds float, ptr %v128, i64 %v211
  store <8 x float> %v190, ptr %v212, align 4
  %v213 = add i64 %v142, 7
  %v214 = mul i64 %v213, 16
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
  %v223 = mul i64 %v217, 16
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
  %v233 = mul i64 %v227, 16
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
  %v239 = sub i64 16, %v237
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
  %v303 = mul i64 %v302, 16
  %v304 = getelementptr inbounds float, ptr %v238, i64 %v303
  store <8 x float> %v294, ptr %v304, align 4
  %v305 = add i64 %v252, 1
  %v306 = mul i64 %v305, 16
  %v307 = getelementptr inbounds float, ptr %v238, i64 %v306
  store <8 x float> %v295, ptr %v307, align 4
  %v308 = add i64 %v252, 2
  %v309 = mul i64 %v308, 16
  %v310 = getelementptr inbounds float, ptr %v238, i64 %v309
  store <8 x float> %v296, ptr %v310, align 4
  %v311 = add i64 %v252, 3
  %v312 = mul i64 %v311, 16
  %v313 = getelementptr inbounds float, ptr %v238, i64 %v312
  store <8 x float> %v297, ptr %v313, align 4
  %v314 = add i64 %v252, 4
  %v315 = mul i64 %v314, 16
  %v316 = getelementptr inbounds float, ptr %v238, i64 %v315
  store <8 x float> %v298, ptr %v316, align 4
  %v317 = add i64 %v252, 5
  %v318 = mul i64 %v317, 16
  %v319 = getelementptr inbounds float, ptr %v238, i64 %v318
  store <8 x float> %v299, ptr %v319, align 4
  %v320 = add i64 %v252, 6
  %v321 = mul i64 %v320, 16
  %v322 = getelementptr inbounds float, ptr %v238, i64 %v321
  store <8 x float> %v300, ptr %v322, align 4
  %v323 = add i64 %v252, 7
  %v324 = mul i64 %v323, 16
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
  %v333 = mul i64 %v327, 16
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
  %v343 = mul i64 %v337, 16
  %v344 = getelementptr inbounds float, ptr %v238, i64 %v343
  store <8 x float> %v342, ptr %v344, align 4
  %v345 = add nsw i64 %v337, 1
  br label %b49
b51:
  br label %b48
b48:
  %v346 = add i64 %v124, 128
  %v347 = add nsw i64 %v122, 1
  br label %b23
b25:
  br label %b22
b22:
  %v348 = icmp sgt i64 %v3, 1
  br i1 %v348, label %b52, label %b53
b52:
  %v349 = getelementptr inbounds i64, ptr %v1, i64 3
  %v350 = atomicrmw add ptr %v349, i64 1 acq_rel
  %v351 = mul i64 %v3, 3
  br label %b54
b54:
  %v352 = load atomic i64, ptr %v349 acquire, align 8
  %v353 = icmp slt i64 %v352, %v351
  br i1 %v353, label %b55, label %b56
b55:
  %v354 = call i32 @sched_yield()
  br label %b54
b56:
  br label %b53
b53:
  %v356 = add i64 %v8, 0
  %v357 = sdiv i64 %v356, 1
  %v358 = add i64 %v2, 1
  %v359 = mul i64 %v357, %v2
  %v360 = sdiv i64 %v359, %v3
  %v361 = mul i64 %v360, 1
  %v362 = icmp slt i64 %v361, %v8
  %v363 = select i1 %v362, i64 %v361, i64 %v8
  %v364 = mul i64 %v357, %v358
  %v365 = sdiv i64 %v364, %v3
  %v366 = mul i64 %v365, 1
  %v367 = icmp slt i64 %v366, %v8
  %v368 = select i1 %v367, i64 %v366, i64 %v8
  br label %b57
b57:
  %v369 = phi i64 [ %v363, %b53 ], [ %v422, %b62 ]
  %v370 = icmp slt i64 %v369, %v368
  br i1 %v370, label %b58, label %b59
b58:
  %v371 = add i64 %v369, 96
  %v372 = icmp slt i64 %v371, %v368
  %v373 = select i1 %v372, i64 %v371, i64 %v368
  br label %b60
b60:
  %v374 = phi i64 [ 0, %b58 ], [ %v421, %b65 ]
  %v375 = icmp slt i64 %v374, 1
  br i1 %v375, label %b61, label %b62
b61:
  %v376 = sub i64 %v373, %v369
  %v377 = sub i64 6, 1
  %v378 = add i64 %v376, %v377
  %v379 = sdiv i64 %v378, 6
  br label %b63
b63:
  %v380 = phi i64 [ 0, %b61 ], [ %v420, %b70 ]
  %v381 = icmp slt i64 %v380, %v379
  br i1 %v381, label %b64, label %b65
b64:
  %v382 = mul i64 %v376, %v380
  %v383 = sdiv i64 %v382, %v379
  %v384 = add i64 %v369, %v383
  %v385 = add i64 %v380, 1
  %v386 = mul i64 %v376, %v385
  %v387 = sdiv i64 %v386, %v379
  %v388 = add i64 %v369, %v387
  %v389 = mul i64 %v374, 128
  %v390 = getelementptr inbounds float, ptr %v103, i64 %v389
  %v391 = sub i64 %v388, %v384
  %v392 = mul i64 %v384, 8
  %v393 = getelementptr inbounds float, ptr %v10, i64 %v392
  %v394 = getelementptr inbounds float, ptr %v393, i64 0
  %v395 = sub i64 %v391, 1
  %v396 = getelementptr inbounds ptr, ptr @table_tile_6x2of2_0, i64 %v395
  %v397 = load ptr, ptr %v396, align 4
  %v398 = icmp sgt i64 %v391, 0
  br i1 %v398, label %b66, label %b67
b66:
  call void %v397(ptr %v394, i64 8, ptr %v390, i64 8, ptr %v355)
  br label %b67
b67:
  %v399 = add i64 %v389, 128
  br label %b68
b68:
  %v400 = phi i64 [ %v384, %b67 ], [ %v419, %b73 ]
  %v401 = icmp slt i64 %v400, %v388
  br i1 %v401, label %b69, label %b70
b69:
  %v402 = sub i64 %v400, %v384
  %v403 = mul i64 %v402, 16
  %v404 = getelementptr inbounds float, ptr %v355, i64 %v403
  %v405 = mul i64 %v400, 16
  %v406 = getelementptr inbounds float, ptr %v32, i64 %v405
  br label %b71
b71:
  %v407 = phi i64 [ 0, %b69 ], [ %v418, %b72 ]
  %v408 = icmp slt i64 %v407, 2
  br i1 %v408, label %b72, label %b73
b72:
  %v409 = mul i64 %v374, 2
  %v410 = add i64 %v409, %v407
  %v411 = mul i64 %v410, 8
  %v412 = add i64 0, %v407
  %v413 = mul i64 %v412, 8
  %v414 = getelementptr inbounds float, ptr %v404, i64 %v413
  %v415 = load <8 x float>, ptr %v414, align 4
  %v416 = add i64 0, %v411
  %v417 = getelementptr inbounds float, ptr %v406, i64 %v416
  store <8 x float> %v415, ptr %v417, align 4
  %v418 = add nsw i64 %v407, 1
  br label %b71
b73:
  %v419 = add nsw i64 %v400, 1
  br label %b68
b70:
  %v420 = add nsw i64 %v380, 1
  br label %b63
b65:
  %v421 = add nsw i64 %v374, 1
  br label %b60
b62:
  %v422 = add nsw i64 %v369, 96
  br label %b57
b59:
  %v423 = icmp sgt i64 %v3, 1
  br i1 %v423, label %b74, label %b75
b74:
  %v424 = getelementptr inbounds i64, ptr %v1, i64 3
  %v425 = atomicrmw add ptr %v424, i64 1 acq_rel
  %v426 = mul i64 %v3, 4
  br label %b76
b76:
  %v427 = load atomic i64, ptr %v424 acquire, align 8
  %v428 = icmp slt i64 %v427, %v426
  br i1 %v428, label %b77, label %b78
b77:
  %v429 = call i32 @sched_yield()
  br label %b76
b78:
  br label %b75
b75:
  br label %b79
b79:
  %v430 = phi i64 [ 0, %b75 ], [ %v558, %b84 ]
  %v431 = icmp slt i64 %v430, %v5
  br i1 %v431, label %b80, label %b81
b80:
  %v432 = add i64 %v7, 0
  %v433 = sdiv i64 %v432, 1
  %v434 = add i64 %v2, 1
  %v435 = mul i64 %v433, %v2
  %v436 = sdiv i64 %v435, %v3
  %v437 = mul i64 %v436, 1
  %v438 = icmp slt i64 %v437, %v7
  %v439 = select i1 %v438, i64 %v437, i64 %v7
  %v440 = mul i64 %v433, %v434
  %v441 = sdiv i64 %v440, %v3
  %v442 = mul i64 %v441, 1
  %v443 = icmp slt i64 %v442, %v7
  %v444 = select i1 %v443, i64 %v442, i64 %v7
  br label %b82
b82:
  %v445 = phi i64 [ %v439, %b80 ], [ %v557, %b83 ]
  %v446 = icmp slt i64 %v445, %v444
  br i1 %v446, label %b83, label %b84
b83:
  %v447 = add i64 %v430, 0
  %v448 = and i64 %v447, %v44
  %v449 = mul i64 %v448, %v7
  %v450 = add i64 %v449, %v445
  %v451 = mul i64 %v450, 16
  %v452 = getelementptr inbounds float, ptr %v32, i64 %v451
  %v453 = add i64 %v430, 0
  %v454 = and i64 %v453, %v38
  %v455 = mul i64 %v454, %v7
  %v456 = add i64 %v455, %v445
  %v457 = mul i64 %v456, 8
  %v458 = getelementptr inbounds float, ptr %v18, i64 %v457
  %v459 = add i64 %v430, 1
  %v460 = and i64 %v459, %v38
  %v461 = mul i64 %v460, %v7
  %v462 = add i64 %v461, %v445
  %v463 = mul i64 %v462, 8
  %v464 = getelementptr inbounds float, ptr %v18, i64 %v463
  %v465 = add i64 0, 0
  %v466 = getelementptr inbounds float, ptr %v452, i64 %v465
  %v467 = load <8 x float>, ptr %v466, align 4
  %v468 = add i64 0, 0
  %v469 = getelementptr inbounds float, ptr %v14, i64 %v468
  %v470 = load <8 x float>, ptr %v469, align 4
  %v471 = fadd <8 x float> %v467, %v470
  %v472 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v471)
  %v473 = fneg <8 x float> %v472
  %v474 = fcmp olt <8 x float> %v473, splat (float 0xC05A400000000000)
  %v475 = select <8 x i1> %v474, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v473
  %v476 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v475, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v477 = fsub <8 x float> %v476, splat (float 0x4168000000000000)
  %v478 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v477, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v475)
  %v479 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v477, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v478)
  %v480 = bitcast <8 x float> %v476 to <8 x i32>
  %v481 = fmul <8 x float> %v479, %v479
  %v482 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v479, <8 x float> splat (float 0x3F81227F40000000))
  %v483 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v482, <8 x float> %v479, <8 x float> splat (float 0x3FA5556740000000))
  %v484 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v483, <8 x float> %v479, <8 x float> splat (float 0x3FC5554B00000000))
  %v485 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v484, <8 x float> %v479, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v486 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v481, <8 x float> %v485, <8 x float> %v479)
  %v487 = sub <8 x i32> %v480, splat (i32 1262485250)
  %v488 = lshr <8 x i32> %v487, splat (i32 1)
  %v489 = sub <8 x i32> %v487, %v488
  %v490 = shl <8 x i32> %v488, splat (i32 23)
  %v491 = bitcast <8 x i32> %v490 to <8 x float>
  %v492 = shl <8 x i32> %v489, splat (i32 23)
  %v493 = bitcast <8 x i32> %v492 to <8 x float>
  %v494 = fadd <8 x float> %v486, splat (float 0x3FF0000000000000)
  %v495 = fmul <8 x float> %v494, %v491
  %v496 = fmul <8 x float> %v495, %v493
  %v497 = fcmp olt <8 x float> %v471, splat (float 0x0000000000000000)
  %v498 = select <8 x i1> %v497, <8 x float> %v496, <8 x float> splat (float 0x3FF0000000000000)
  %v499 = fadd <8 x float> %v496, splat (float 0x3FF0000000000000)
  %v500 = fdiv <8 x float> %v498, %v499
  %v501 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v502 = shufflevector <8 x float> %v501, <8 x float> poison, <8 x i32> zeroinitializer
  %v503 = fsub <8 x float> %v502, %v500
  %v504 = add i64 0, 0
  %v505 = getelementptr inbounds float, ptr %v458, i64 %v504
  %v506 = load <8 x float>, ptr %v505, align 4
  %v507 = fmul <8 x float> %v503, %v506
  %v508 = add i64 8, 0
  %v509 = getelementptr inbounds float, ptr %v452, i64 %v508
  %v510 = load <8 x float>, ptr %v509, align 4
  %v511 = add i64 8, 0
  %v512 = getelementptr inbounds float, ptr %v14, i64 %v511
  %v513 = load <8 x float>, ptr %v512, align 4
  %v514 = fadd <8 x float> %v510, %v513
  %v515 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v516 = shufflevector <8 x float> %v515, <8 x float> poison, <8 x i32> zeroinitializer
  %v517 = fcmp oge <8 x float> %v514, %v516
  %v518 = select <8 x i1> %v517, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v519 = insertelement <8 x float> poison, float 0x3FE0000000000000, i64 0
  %v520 = shufflevector <8 x float> %v519, <8 x float> poison, <8 x i32> zeroinitializer
  %v521 = fadd <8 x float> %v514, %v520
  %v522 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v514)
  %v523 = fneg <8 x float> %v522
  %v524 = fcmp olt <8 x float> %v523, splat (float 0xC05A400000000000)
  %v525 = select <8 x i1> %v524, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v523
  %v526 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v525, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v527 = fsub <8 x float> %v526, splat (float 0x4168000000000000)
  %v528 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v527, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v525)
  %v529 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v527, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v528)
  %v530 = bitcast <8 x float> %v526 to <8 x i32>
  %v531 = fmul <8 x float> %v529, %v529
  %v532 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v529, <8 x float> splat (float 0x3F81227F40000000))
  %v533 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v532, <8 x float> %v529, <8 x float> splat (float 0x3FA5556740000000))
  %v534 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v533, <8 x float> %v529, <8 x float> splat (float 0x3FC5554B00000000))
  %v535 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v534, <8 x float> %v529, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v536 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v531, <8 x float> %v535, <8 x float> %v529)
  %v537 = sub <8 x i32> %v530, splat (i32 1262485250)
  %v538 = lshr <8 x i32> %v537, splat (i32 1)
  %v539 = sub <8 x i32> %v537, %v538
  %v540 = shl <8 x i32> %v538, splat (i32 23)
  %v541 = bitcast <8 x i32> %v540 to <8 x float>
  %v542 = shl <8 x i32> %v539, splat (i32 23)
  %v543 = bitcast <8 x i32> %v542 to <8 x float>
  %v544 = fadd <8 x float> %v536, splat (float 0x3FF0000000000000)
  %v545 = fmul <8 x float> %v544, %v541
  %v546 = fmul <8 x float> %v545, %v543
  %v547 = fcmp olt <8 x float> %v514, splat (float 0x0000000000000000)
  %v548 = select <8 x i1> %v547, <8 x float> %v546, <8 x float> splat (float 0x3FF0000000000000)
  %v549 = fadd <8 x float> %v546, splat (float 0x3FF0000000000000)
  %v550 = fdiv <8 x float> %v548, %v549
  %v551 = fcmp une <8 x float> %v518, splat (float 0x0000000000000000)
  %v552 = select <8 x i1> %v551, <8 x float> %v521, <8 x float> %v550
  %v553 = fmul <8 x float> %v500, %v552
  %v554 = fadd <8 x float> %v507, %v553
  %v555 = add i64 0, 0
  %v556 = getelementptr inbounds float, ptr %v464, i64 %v555
  store <8 x float> %v554, ptr %v556, align 4
  %v557 = add nsw i64 %v445, 1
  br label %b82
b84:
  %v558 = add nsw i64 %v430, 1
  br label %b79
b81:
  %v559 = icmp sgt i64 %v3, 1
  br i1 %v559, label %b85, label %b86
b85:
  %v560 = getelementptr inbounds i64, ptr %v1, i64 3
  %v561 = atomicrmw add ptr %v560, i64 1 acq_rel
  %v562 = mul i64 %v3, 5
  br label %b87
b87:
  %v563 = load atomic i64, ptr %v560 acquire, align 8
  %v564 = icmp slt i64 %v563, %v562
  br i1 %v564, label %b88, label %b89
b88:
  %v565 = call i32 @sched_yield()
  br label %b87
b89:
  br label %b86
b86:
  ret void
}
define internal void @tile_1x2of2_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v76, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v29, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v30, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v60, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v16 = icmp slt i64 %v7, %v6
  br i1 %v16, label %b1, label %b2
b1:
  %v17 = mul i64 %v7, 16
  %v18 = getelementptr inbounds float, ptr %v2, i64 %v17
  %v19 = getelementptr inbounds float, ptr %v18, i64 0
  %v20 = load <8 x float>, ptr %v19, align 4
  %v21 = getelementptr inbounds float, ptr %v18, i64 8
  %v22 = load <8 x float>, ptr %v21, align 4
  %v23 = mul i64 %v1, 0
  %v24 = add i64 %v23, %v7
  %v25 = getelementptr inbounds float, ptr %v0, i64 %v24
  %v26 = load float, ptr %v25, align 4
  %v27 = insertelement <8 x float> poison, float %v26, i64 0
  %v28 = shufflevector <8 x float> %v27, <8 x float> poison, <8 x i32> zeroinitializer
  %v29 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v28, <8 x float> %v20, <8 x float> %v8)
  %v30 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v28, <8 x float> %v22, <8 x float> %v9)
  %v31 = add i64 %v7, 1
  %v32 = mul i64 %v31, 16
  %v33 = getelementptr inbounds float, ptr %v2, i64 %v32
  %v34 = getelementptr inbounds float, ptr %v33, i64 0
  %v35 = load <8 x float>, ptr %v34, align 4
  %v36 = getelementptr inbounds float, ptr %v33, i64 8
  %v37 = load <8 x float>, ptr %v36, align 4
  %v38 = mul i64 %v1, 0
  %v39 = add i64 %v38, %v31
  %v40 = getelementptr inbounds float, ptr %v0, i64 %v39
  %v41 = load float, ptr %v40, align 4
  %v42 = insertelement <8 x float> poison, float %v41, i64 0
  %v43 = shufflevector <8 x float> %v42, <8 x float> poison, <8 x i32> zeroinitializer
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v35, <8 x float> %v10)
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v37, <8 x float> %v11)
  %v46 = add i64 %v7, 2
  %v47 = mul i64 %v46, 16
  %v48 = getelementptr inbounds float, ptr %v2, i64 %v47
  %v49 = getelementptr inbounds float, ptr %v48, i64 0
  %v50 = load <8 x float>, ptr %v49, align 4
  %v51 = getelementptr inbounds float, ptr %v48, i64 8
  %v52 = load <8 x float>, ptr %v51, align 4
  %v53 = mul i64 %v1, 0
  %v54 = add i64 %v53, %v46
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v50, <8 x float> %v12)
  %v60 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v52, <8 x float> %v13)
  %v61 = add i64 %v7, 3
  %v62 = mul i64 %v61, 16
  %v63 = getelementptr inbounds float, ptr %v2, i64 %v62
  %v64 = getelementptr inbounds float, ptr %v63, i64 0
  %v65 = load <8 x float>, ptr %v64, align 4
  %v66 = getelementptr inbounds float, ptr %v63, i64 8
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = mul i64 %v1, 0
  %v69 = add i64 %v68, %v61
  %v70 = getelementptr inbounds float, ptr %v0, i64 %v69
  %v71 = load float, ptr %v70, align 4
  %v72 = insertelement <8 x float> poison, float %v71, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v65, <8 x float> %v14)
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v67, <8 x float> %v15)
  %v76 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v77 = fadd <8 x float> %v8, %v10
  %v78 = fadd <8 x float> %v9, %v11
  %v79 = fadd <8 x float> %v77, %v12
  %v80 = fadd <8 x float> %v78, %v13
  %v81 = fadd <8 x float> %v79, %v14
  %v82 = fadd <8 x float> %v80, %v15
  br label %b3
b3:
  %v83 = phi i64 [ %v6, %b2 ], [ %v101, %b4 ]
  %v84 = phi <8 x float> [ %v81, %b2 ], [ %v99, %b4 ]
  %v85 = phi <8 x float> [ %v82, %b2 ], [ %v100, %b4 ]
  %v86 = icmp slt i64 %v83, %v3
  br i1 %v86, label %b4, label %b5
b4:
  %v87 = mul i64 %v83, 16
  %v88 = getelementptr inbounds float, ptr %v2, i64 %v87
  %v89 = getelementptr inbounds float, ptr %v88, i64 0
  %v90 = load <8 x float>, ptr %v89, align 4
  %v91 = getelementptr inbounds float, ptr %v88, i64 8
  %v92 = load <8 x float>, ptr %v91, align 4
  %v93 = mul i64 %v1, 0
  %v94 = add i64 %v93, %v83
  %v95 = getelementptr inbounds float, ptr %v0, i64 %v94
  %v96 = load float, ptr %v95, align 4
  %v97 = insertelement <8 x float> poison, float %v96, i64 0
  %v98 = shufflevector <8 x float> %v97, <8 x float> poison, <8 x i32> zeroinitializer
  %v99 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> %v90, <8 x float> %v84)
  %v100 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> %v92, <8 x float> %v85)
  %v101 = add nsw i64 %v83, 1
  br label %b3
b5:
  %v102 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v84, ptr %v102, align 4
  %v103 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v85, ptr %v103, align 4
  ret void
}
define internal void @tile_2x2of2_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v116, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v60, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v69, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v91, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v92, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v106, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v107, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v114, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v115, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 16
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v26, i64 8
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v7
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v28, <8 x float> %v8)
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v9)
  %v39 = mul i64 %v1, 1
  %v40 = add i64 %v39, %v7
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v28, <8 x float> %v10)
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v30, <8 x float> %v11)
  %v47 = add i64 %v7, 1
  %v48 = mul i64 %v47, 16
  %v49 = getelementptr inbounds float, ptr %v2, i64 %v48
  %v50 = getelementptr inbounds float, ptr %v49, i64 0
  %v51 = load <8 x float>, ptr %v50, align 4
  %v52 = getelementptr inbounds float, ptr %v49, i64 8
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = mul i64 %v1, 0
  %v55 = add i64 %v54, %v47
  %v56 = getelementptr inbounds float, ptr %v0, i64 %v55
  %v57 = load float, ptr %v56, align 4
  %v58 = insertelement <8 x float> poison, float %v57, i64 0
  %v59 = shufflevector <8 x float> %v58, <8 x float> poison, <8 x i32> zeroinitializer
  %v60 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v59, <8 x float> %v51, <8 x float> %v12)
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v59, <8 x float> %v53, <8 x float> %v13)
  %v62 = mul i64 %v1, 1
  %v63 = add i64 %v62, %v47
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v51, <8 x float> %v14)
  %v69 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v53, <8 x float> %v15)
  %v70 = add i64 %v7, 2
  %v71 = mul i64 %v70, 16
  %v72 = getelementptr inbounds float, ptr %v2, i64 %v71
  %v73 = getelementptr inbounds float, ptr %v72, i64 0
  %v74 = load <8 x float>, ptr %v73, align 4
  %v75 = getelementptr inbounds float, ptr %v72, i64 8
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = mul i64 %v1, 0
  %v78 = add i64 %v77, %v70
  %v79 = getelementptr inbounds float, ptr %v0, i64 %v78
  %v80 = load float, ptr %v79, align 4
  %v81 = insertelement <8 x float> poison, float %v80, i64 0
  %v82 = shufflevector <8 x float> %v81, <8 x float> poison, <8 x i32> zeroinitializer
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v74, <8 x float> %v16)
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v76, <8 x float> %v17)
  %v85 = mul i64 %v1, 1
  %v86 = add i64 %v85, %v70
  %v87 = getelementptr inbounds float, ptr %v0, i64 %v86
  %v88 = load float, ptr %v87, align 4
  %v89 = insertelement <8 x float> poison, float %v88, i64 0
  %v90 = shufflevector <8 x float> %v89, <8 x float> poison, <8 x i32> zeroinitializer
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v74, <8 x float> %v18)
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v76, <8 x float> %v19)
  %v93 = add i64 %v7, 3
  %v94 = mul i64 %v93, 16
  %v95 = getelementptr inbounds float, ptr %v2, i64 %v94
  %v96 = getelementptr inbounds float, ptr %v95, i64 0
  %v97 = load <8 x float>, ptr %v96, align 4
  %v98 = getelementptr inbounds float, ptr %v95, i64 8
  %v99 = load <8 x float>, ptr %v98, align 4
  %v100 = mul i64 %v1, 0
  %v101 = add i64 %v100, %v93
  %v102 = getelementptr inbounds float, ptr %v0, i64 %v101
  %v103 = load float, ptr %v102, align 4
  %v104 = insertelement <8 x float> poison, float %v103, i64 0
  %v105 = shufflevector <8 x float> %v104, <8 x float> poison, <8 x i32> zeroinitializer
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v97, <8 x float> %v20)
  %v107 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v99, <8 x float> %v21)
  %v108 = mul i64 %v1, 1
  %v109 = add i64 %v108, %v93
  %v110 = getelementptr inbounds float, ptr %v0, i64 %v109
  %v111 = load float, ptr %v110, align 4
  %v112 = insertelement <8 x float> poison, float %v111, i64 0
  %v113 = shufflevector <8 x float> %v112, <8 x float> poison, <8 x i32> zeroinitializer
  %v114 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v97, <8 x float> %v22)
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v99, <8 x float> %v23)
  %v116 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v117 = fadd <8 x float> %v8, %v12
  %v118 = fadd <8 x float> %v9, %v13
  %v119 = fadd <8 x float> %v10, %v14
  %v120 = fadd <8 x float> %v11, %v15
  %v121 = fadd <8 x float> %v117, %v16
  %v122 = fadd <8 x float> %v118, %v17
  %v123 = fadd <8 x float> %v119, %v18
  %v124 = fadd <8 x float> %v120, %v19
  %v125 = fadd <8 x float> %v121, %v20
  %v126 = fadd <8 x float> %v122, %v21
  %v127 = fadd <8 x float> %v123, %v22
  %v128 = fadd <8 x float> %v124, %v23
  br label %b3
b3:
  %v129 = phi i64 [ %v6, %b2 ], [ %v157, %b4 ]
  %v130 = phi <8 x float> [ %v125, %b2 ], [ %v147, %b4 ]
  %v131 = phi <8 x float> [ %v126, %b2 ], [ %v148, %b4 ]
  %v132 = phi <8 x float> [ %v127, %b2 ], [ %v155, %b4 ]
  %v133 = phi <8 x float> [ %v128, %b2 ], [ %v156, %b4 ]
  %v134 = icmp slt i64 %v129, %v3
  br i1 %v134, label %b4, label %b5
b4:
  %v135 = mul i64 %v129, 16
  %v136 = getelementptr inbounds float, ptr %v2, i64 %v135
  %v137 = getelementptr inbounds float, ptr %v136, i64 0
  %v138 = load <8 x float>, ptr %v137, align 4
  %v139 = getelementptr inbounds float, ptr %v136, i64 8
  %v140 = load <8 x float>, ptr %v139, align 4
  %v141 = mul i64 %v1, 0
  %v142 = add i64 %v141, %v129
  %v143 = getelementptr inbounds float, ptr %v0, i64 %v142
  %v144 = load float, ptr %v143, align 4
  %v145 = insertelement <8 x float> poison, float %v144, i64 0
  %v146 = shufflevector <8 x float> %v145, <8 x float> poison, <8 x i32> zeroinitializer
  %v147 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v146, <8 x float> %v138, <8 x float> %v130)
  %v148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v146, <8 x float> %v140, <8 x float> %v131)
  %v149 = mul i64 %v1, 1
  %v150 = add i64 %v149, %v129
  %v151 = getelementptr inbounds float, ptr %v0, i64 %v150
  %v152 = load float, ptr %v151, align 4
  %v153 = insertelement <8 x float> poison, float %v152, i64 0
  %v154 = shufflevector <8 x float> %v153, <8 x float> poison, <8 x i32> zeroinitializer
  %v155 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v154, <8 x float> %v138, <8 x float> %v132)
  %v156 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v154, <8 x float> %v140, <8 x float> %v133)
  %v157 = add nsw i64 %v129, 1
  br label %b3
b5:
  %v158 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v130, ptr %v158, align 4
  %v159 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v131, ptr %v159, align 4
  %v160 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v132, ptr %v160, align 4
  %v161 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v133, ptr %v161, align 4
  ret void
}
define internal void @tile_3x2of2_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v82, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v50, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v80, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v81, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 16
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = getelementptr inbounds float, ptr %v22, i64 8
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v7
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v24, <8 x float> %v8)
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v9)
  %v35 = mul i64 %v1, 1
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v24, <8 x float> %v10)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v26, <8 x float> %v11)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v7
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v24, <8 x float> %v12)
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v26, <8 x float> %v13)
  %v51 = add i64 %v7, 1
  %v52 = mul i64 %v51, 16
  %v53 = getelementptr inbounds float, ptr %v2, i64 %v52
  %v54 = getelementptr inbounds float, ptr %v53, i64 0
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = getelementptr inbounds float, ptr %v53, i64 8
  %v57 = load <8 x float>, ptr %v56, align 4
  %v58 = mul i64 %v1, 0
  %v59 = add i64 %v58, %v51
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v55, <8 x float> %v14)
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v57, <8 x float> %v15)
  %v66 = mul i64 %v1, 1
  %v67 = add i64 %v66, %v51
  %v68 = getelementptr inbounds float, ptr %v0, i64 %v67
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v55, <8 x float> %v16)
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v57, <8 x float> %v17)
  %v74 = mul i64 %v1, 2
  %v75 = add i64 %v74, %v51
  %v76 = getelementptr inbounds float, ptr %v0, i64 %v75
  %v77 = load float, ptr %v76, align 4
  %v78 = insertelement <8 x float> poison, float %v77, i64 0
  %v79 = shufflevector <8 x float> %v78, <8 x float> poison, <8 x i32> zeroinitializer
  %v80 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v79, <8 x float> %v55, <8 x float> %v18)
  %v81 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v79, <8 x float> %v57, <8 x float> %v19)
  %v82 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v83 = fadd <8 x float> %v8, %v14
  %v84 = fadd <8 x float> %v9, %v15
  %v85 = fadd <8 x float> %v10, %v16
  %v86 = fadd <8 x float> %v11, %v17
  %v87 = fadd <8 x float> %v12, %v18
  %v88 = fadd <8 x float> %v13, %v19
  br label %b3
b3:
  %v89 = phi i64 [ %v6, %b2 ], [ %v127, %b4 ]
  %v90 = phi <8 x float> [ %v83, %b2 ], [ %v109, %b4 ]
  %v91 = phi <8 x float> [ %v84, %b2 ], [ %v110, %b4 ]
  %v92 = phi <8 x float> [ %v85, %b2 ], [ %v117, %b4 ]
  %v93 = phi <8 x float> [ %v86, %b2 ], [ %v118, %b4 ]
  %v94 = phi <8 x float> [ %v87, %b2 ], [ %v125, %b4 ]
  %v95 = phi <8 x float> [ %v88, %b2 ], [ %v126, %b4 ]
  %v96 = icmp slt i64 %v89, %v3
  br i1 %v96, label %b4, label %b5
b4:
  %v97 = mul i64 %v89, 16
  %v98 = getelementptr inbounds float, ptr %v2, i64 %v97
  %v99 = getelementptr inbounds float, ptr %v98, i64 0
  %v100 = load <8 x float>, ptr %v99, align 4
  %v101 = getelementptr inbounds float, ptr %v98, i64 8
  %v102 = load <8 x float>, ptr %v101, align 4
  %v103 = mul i64 %v1, 0
  %v104 = add i64 %v103, %v89
  %v105 = getelementptr inbounds float, ptr %v0, i64 %v104
  %v106 = load float, ptr %v105, align 4
  %v107 = insertelement <8 x float> poison, float %v106, i64 0
  %v108 = shufflevector <8 x float> %v107, <8 x float> poison, <8 x i32> zeroinitializer
  %v109 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v108, <8 x float> %v100, <8 x float> %v90)
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v108, <8 x float> %v102, <8 x float> %v91)
  %v111 = mul i64 %v1, 1
  %v112 = add i64 %v111, %v89
  %v113 = getelementptr inbounds float, ptr %v0, i64 %v112
  %v114 = load float, ptr %v113, align 4
  %v115 = insertelement <8 x float> poison, float %v114, i64 0
  %v116 = shufflevector <8 x float> %v115, <8 x float> poison, <8 x i32> zeroinitializer
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v100, <8 x float> %v92)
  %v118 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v102, <8 x float> %v93)
  %v119 = mul i64 %v1, 2
  %v120 = add i64 %v119, %v89
  %v121 = getelementptr inbounds float, ptr %v0, i64 %v120
  %v122 = load float, ptr %v121, align 4
  %v123 = insertelement <8 x float> poison, float %v122, i64 0
  %v124 = shufflevector <8 x float> %v123, <8 x float> poison, <8 x i32> zeroinitializer
  %v125 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v124, <8 x float> %v100, <8 x float> %v94)
  %v126 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v124, <8 x float> %v102, <8 x float> %v95)
  %v127 = add nsw i64 %v89, 1
  br label %b3
b5:
  %v128 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v90, ptr %v128, align 4
  %v129 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v91, ptr %v129, align 4
  %v130 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v92, ptr %v130, align 4
  %v131 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v93, ptr %v131, align 4
  %v132 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v94, ptr %v132, align 4
  %v133 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v95, ptr %v133, align 4
  ret void
}
define internal void @tile_4x2of2_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v102, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v76, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v92, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v93, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v100, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v101, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 16
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v26, i64 8
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v7
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v28, <8 x float> %v8)
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v9)
  %v39 = mul i64 %v1, 1
  %v40 = add i64 %v39, %v7
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v28, <8 x float> %v10)
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v30, <8 x float> %v11)
  %v47 = mul i64 %v1, 2
  %v48 = add i64 %v47, %v7
  %v49 = getelementptr inbounds float, ptr %v0, i64 %v48
  %v50 = load float, ptr %v49, align 4
  %v51 = insertelement <8 x float> poison, float %v50, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v28, <8 x float> %v12)
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v30, <8 x float> %v13)
  %v55 = mul i64 %v1, 3
  %v56 = add i64 %v55, %v7
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v28, <8 x float> %v14)
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v30, <8 x float> %v15)
  %v63 = add i64 %v7, 1
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
  %v78 = mul i64 %v1, 1
  %v79 = add i64 %v78, %v63
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v67, <8 x float> %v18)
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v69, <8 x float> %v19)
  %v86 = mul i64 %v1, 2
  %v87 = add i64 %v86, %v63
  %v88 = getelementptr inbounds float, ptr %v0, i64 %v87
  %v89 = load float, ptr %v88, align 4
  %v90 = insertelement <8 x float> poison, float %v89, i64 0
  %v91 = shufflevector <8 x float> %v90, <8 x float> poison, <8 x i32> zeroinitializer
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v91, <8 x float> %v67, <8 x float> %v20)
  %v93 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v91, <8 x float> %v69, <8 x float> %v21)
  %v94 = mul i64 %v1, 3
  %v95 = add i64 %v94, %v63
  %v96 = getelementptr inbounds float, ptr %v0, i64 %v95
  %v97 = load float, ptr %v96, align 4
  %v98 = insertelement <8 x float> poison, float %v97, i64 0
  %v99 = shufflevector <8 x float> %v98, <8 x float> poison, <8 x i32> zeroinitializer
  %v100 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v99, <8 x float> %v67, <8 x float> %v22)
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v99, <8 x float> %v69, <8 x float> %v23)
  %v102 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v103 = fadd <8 x float> %v8, %v16
  %v104 = fadd <8 x float> %v9, %v17
  %v105 = fadd <8 x float> %v10, %v18
  %v106 = fadd <8 x float> %v11, %v19
  %v107 = fadd <8 x float> %v12, %v20
  %v108 = fadd <8 x float> %v13, %v21
  %v109 = fadd <8 x float> %v14, %v22
  %v110 = fadd <8 x float> %v15, %v23
  br label %b3
b3:
  %v111 = phi i64 [ %v6, %b2 ], [ %v159, %b4 ]
  %v112 = phi <8 x float> [ %v103, %b2 ], [ %v133, %b4 ]
  %v113 = phi <8 x float> [ %v104, %b2 ], [ %v134, %b4 ]
  %v114 = phi <8 x float> [ %v105, %b2 ], [ %v141, %b4 ]
  %v115 = phi <8 x float> [ %v106, %b2 ], [ %v142, %b4 ]
  %v116 = phi <8 x float> [ %v107, %b2 ], [ %v149, %b4 ]
  %v117 = phi <8 x float> [ %v108, %b2 ], [ %v150, %b4 ]
  %v118 = phi <8 x float> [ %v109, %b2 ], [ %v157, %b4 ]
  %v119 = phi <8 x float> [ %v110, %b2 ], [ %v158, %b4 ]
  %v120 = icmp slt i64 %v111, %v3
  br i1 %v120, label %b4, label %b5
b4:
  %v121 = mul i64 %v111, 16
  %v122 = getelementptr inbounds float, ptr %v2, i64 %v121
  %v123 = getelementptr inbounds float, ptr %v122, i64 0
  %v124 = load <8 x float>, ptr %v123, align 4
  %v125 = getelementptr inbounds float, ptr %v122, i64 8
  %v126 = load <8 x float>, ptr %v125, align 4
  %v127 = mul i64 %v1, 0
  %v128 = add i64 %v127, %v111
  %v129 = getelementptr inbounds float, ptr %v0, i64 %v128
  %v130 = load float, ptr %v129, align 4
  %v131 = insertelement <8 x float> poison, float %v130, i64 0
  %v132 = shufflevector <8 x float> %v131, <8 x float> poison, <8 x i32> zeroinitializer
  %v133 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v124, <8 x float> %v112)
  %v134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v126, <8 x float> %v113)
  %v135 = mul i64 %v1, 1
  %v136 = add i64 %v135, %v111
  %v137 = getelementptr inbounds float, ptr %v0, i64 %v136
  %v138 = load float, ptr %v137, align 4
  %v139 = insertelement <8 x float> poison, float %v138, i64 0
  %v140 = shufflevector <8 x float> %v139, <8 x float> poison, <8 x i32> zeroinitializer
  %v141 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v140, <8 x float> %v124, <8 x float> %v114)
  %v142 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v140, <8 x float> %v126, <8 x float> %v115)
  %v143 = mul i64 %v1, 2
  %v144 = add i64 %v143, %v111
  %v145 = getelementptr inbounds float, ptr %v0, i64 %v144
  %v146 = load float, ptr %v145, align 4
  %v147 = insertelement <8 x float> poison, float %v146, i64 0
  %v148 = shufflevector <8 x float> %v147, <8 x float> poison, <8 x i32> zeroinitializer
  %v149 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v148, <8 x float> %v124, <8 x float> %v116)
  %v150 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v148, <8 x float> %v126, <8 x float> %v117)
  %v151 = mul i64 %v1, 3
  %v152 = add i64 %v151, %v111
  %v153 = getelementptr inbounds float, ptr %v0, i64 %v152
  %v154 = load float, ptr %v153, align 4
  %v155 = insertelement <8 x float> poison, float %v154, i64 0
  %v156 = shufflevector <8 x float> %v155, <8 x float> poison, <8 x i32> zeroinitializer
  %v157 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v124, <8 x float> %v118)
  %v158 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v126, <8 x float> %v119)
  %v159 = add nsw i64 %v111, 1
  br label %b3
b5:
  %v160 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v112, ptr %v160, align 4
  %v161 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v113, ptr %v161, align 4
  %v162 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v114, ptr %v162, align 4
  %v163 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v115, ptr %v163, align 4
  %v164 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v116, ptr %v164, align 4
  %v165 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v117, ptr %v165, align 4
  %v166 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v118, ptr %v166, align 4
  %v167 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v119, ptr %v167, align 4
  ret void
}
define internal void @tile_5x2of2_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 1
  %v6 = mul i64 %v5, 1
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v65, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v32, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v18 = icmp slt i64 %v7, %v6
  br i1 %v18, label %b1, label %b2
b1:
  %v19 = mul i64 %v7, 16
  %v20 = getelementptr inbounds float, ptr %v2, i64 %v19
  %v21 = getelementptr inbounds float, ptr %v20, i64 0
  %v22 = load <8 x float>, ptr %v21, align 4
  %v23 = getelementptr inbounds float, ptr %v20, i64 8
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = mul i64 %v1, 0
  %v26 = add i64 %v25, %v7
  %v27 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v22, <8 x float> %v8)
  %v32 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v9)
  %v33 = mul i64 %v1, 1
  %v34 = add i64 %v33, %v7
  %v35 = getelementptr inbounds float, ptr %v0, i64 %v34
  %v36 = load float, ptr %v35, align 4
  %v37 = insertelement <8 x float> poison, float %v36, i64 0
  %v38 = shufflevector <8 x float> %v37, <8 x float> poison, <8 x i32> zeroinitializer
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v22, <8 x float> %v10)
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v24, <8 x float> %v11)
  %v41 = mul i64 %v1, 2
  %v42 = add i64 %v41, %v7
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v22, <8 x float> %v12)
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v24, <8 x float> %v13)
  %v49 = mul i64 %v1, 3
  %v50 = add i64 %v49, %v7
  %v51 = getelementptr inbounds float, ptr %v0, i64 %v50
  %v52 = load float, ptr %v51, align 4
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v22, <8 x float> %v14)
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v24, <8 x float> %v15)
  %v57 = mul i64 %v1, 4
  %v58 = add i64 %v57, %v7
  %v59 = getelementptr inbounds float, ptr %v0, i64 %v58
  %v60 = load float, ptr %v59, align 4
  %v61 = insertelement <8 x float> poison, float %v60, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v22, <8 x float> %v16)
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v24, <8 x float> %v17)
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
  ret void
}
define internal void @tile_6x2of2_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 1
  %v6 = mul i64 %v5, 1
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v75, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v50, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v58, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 16
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = getelementptr inbounds float, ptr %v22, i64 8
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v7
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v24, <8 x float> %v8)
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v9)
  %v35 = mul i64 %v1, 1
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v24, <8 x float> %v10)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v26, <8 x float> %v11)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v7
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v24, <8 x float> %v12)
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v26, <8 x float> %v13)
  %v51 = mul i64 %v1, 3
  %v52 = add i64 %v51, %v7
  %v53 = getelementptr inbounds float, ptr %v0, i64 %v52
  %v54 = load float, ptr %v53, align 4
  %v55 = insertelement <8 x float> poison, float %v54, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v24, <8 x float> %v14)
  %v58 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v26, <8 x float> %v15)
  %v59 = mul i64 %v1, 4
  %v60 = add i64 %v59, %v7
  %v61 = getelementptr inbounds float, ptr %v0, i64 %v60
  %v62 = load float, ptr %v61, align 4
  %v63 = insertelement <8 x float> poison, float %v62, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v24, <8 x float> %v16)
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v26, <8 x float> %v17)
  %v67 = mul i64 %v1, 5
  %v68 = add i64 %v67, %v7
  %v69 = getelementptr inbounds float, ptr %v0, i64 %v68
  %v70 = load float, ptr %v69, align 4
  %v71 = insertelement <8 x float> poison, float %v70, i64 0
  %v72 = shufflevector <8 x float> %v71, <8 x float> poison, <8 x i32> zeroinitializer
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v24, <8 x float> %v18)
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v26, <8 x float> %v19)
  %v75 = add nsw i64 %v7, 1
  br label %b0
b2:
  %v76 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v8, ptr %v76, align 4
  %v77 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v9, ptr %v77, align 4
  %v78 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v10, ptr %v78, align 4
  %v79 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v11, ptr %v79, align 4
  %v80 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v12, ptr %v80, align 4
  %v81 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v13, ptr %v81, align 4
  %v82 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v14, ptr %v82, align 4
  %v83 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v15, ptr %v83, align 4
  %v84 = getelementptr inbounds float, ptr %v4, i64 64
  store <8 x float> %v16, ptr %v84, align 4
  %v85 = getelementptr inbounds float, ptr %v4, i64 72
  store <8 x float> %v17, ptr %v85, align 4
  %v86 = getelementptr inbounds float, ptr %v4, i64 80
  store <8 x float> %v18, ptr %v86, align 4
  %v87 = getelementptr inbounds float, ptr %v4, i64 88
  store <8 x float> %v19, ptr %v87, align 4
  ret void
}
define void @backward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v284 = alloca float, i64 64, align 4
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
  %v47 = mul i64 %v2, 18432
  %v48 = add i64 %v47, 128
  %v49 = getelementptr inbounds float, ptr %v46, i64 %v48
  br label %b0
b0:
  %v50 = phi i64 [ 0, %entry ], [ %v221, %b5 ]
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
  %v67 = phi i64 [ %v61, %b1 ], [ %v220, %b4 ]
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
  %v85 = mul i64 %v84, 16
  %v86 = getelementptr inbounds float, ptr %v32, i64 %v85
  %v87 = add i64 %v53, 0
  %v88 = and i64 %v87, %v38
  %v89 = mul i64 %v88, %v7
  %v90 = add i64 %v89, %v67
  %v91 = mul i64 %v90, 8
  %v92 = getelementptr inbounds float, ptr %v18, i64 %v91
  %v93 = add i64 %v53, 0
  %v94 = and i64 %v93, 1
  %v95 = mul i64 %v94, %v7
  %v96 = add i64 %v95, %v67
  %v97 = mul i64 %v96, 8
  %v98 = getelementptr inbounds float, ptr %v20, i64 %v97
  %v99 = add i64 %v53, 0
  %v100 = and i64 %v99, %v42
  %v101 = mul i64 %v100, %v7
  %v102 = add i64 %v101, %v67
  %v103 = mul i64 %v102, 16
  %v104 = getelementptr inbounds float, ptr %v28, i64 %v103
  %v105 = add i64 0, 0
  %v106 = getelementptr inbounds float, ptr %v74, i64 %v105
  %v107 = load <8 x float>, ptr %v106, align 4
  %v108 = add i64 0, 0
  %v109 = getelementptr inbounds float, ptr %v80, i64 %v108
  %v110 = load <8 x float>, ptr %v109, align 4
  %v111 = fadd <8 x float> %v107, %v110
  %v112 = add i64 0, 0
  %v113 = getelementptr inbounds float, ptr %v86, i64 %v112
  %v114 = load <8 x float>, ptr %v113, align 4
  %v115 = add i64 0, 0
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
  %v148 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v149 = shufflevector <8 x float> %v148, <8 x float> poison, <8 x i32> zeroinitializer
  %v150 = fsub <8 x float> %v149, %v147
  %v151 = fmul <8 x float> %v111, %v150
  %v152 = add i64 8, 0
  %v153 = getelementptr inbounds float, ptr %v86, i64 %v152
  %v154 = load <8 x float>, ptr %v153, align 4
  %v155 = add i64 8, 0
  %v156 = getelementptr inbounds float, ptr %v14, i64 %v155
  %v157 = load <8 x float>, ptr %v156, align 4
  %v158 = fadd <8 x float> %v154, %v157
  %v159 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v160 = shufflevector <8 x float> %v159, <8 x float> poison, <8 x i32> zeroinitializer
  %v161 = fcmp oge <8 x float> %v158, %v160
  %v162 = select <8 x i1> %v161, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v163 = insertelement <8 x float> poison, float 0x3FE0000000000000, i64 0
  %v164 = shufflevector <8 x float> %v163, <8 x float> poison, <8 x i32> zeroinitializer
  %v165 = fadd <8 x float> %v158, %v164
  %v166 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v158)
  %v167 = fneg <8 x float> %v166
  %v168 = fcmp olt <8 x float> %v167, splat (float 0xC05A400000000000)
  %v169 = select <8 x i1> %v168, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v167
  %v170 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v169, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v171 = fsub <8 x float> %v170, splat (float 0x4168000000000000)
  %v172 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v171, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v169)
  %v173 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v171, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v172)
  %v174 = bitcast <8 x float> %v170 to <8 x i32>
  %v175 = fmul <8 x float> %v173, %v173
  %v176 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v173, <8 x float> splat (float 0x3F81227F40000000))
  %v177 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v176, <8 x float> %v173, <8 x float> splat (float 0x3FA5556740000000))
  %v178 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v177, <8 x float> %v173, <8 x float> splat (float 0x3FC5554B00000000))
  %v179 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v178, <8 x float> %v173, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v180 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v175, <8 x float> %v179, <8 x float> %v173)
  %v181 = sub <8 x i32> %v174, splat (i32 1262485250)
  %v182 = lshr <8 x i32> %v181, splat (i32 1)
  %v183 = sub <8 x i32> %v181, %v182
  %v184 = shl <8 x i32> %v182, splat (i32 23)
  %v185 = bitcast <8 x i32> %v184 to <8 x float>
  %v186 = shl <8 x i32> %v183, splat (i32 23)
  %v187 = bitcast <8 x i32> %v186 to <8 x float>
  %v188 = fadd <8 x float> %v180, splat (float 0x3FF0000000000000)
  %v189 = fmul <8 x float> %v188, %v185
  %v190 = fmul <8 x float> %v189, %v187
  %v191 = fcmp olt <8 x float> %v158, splat (float 0x0000000000000000)
  %v192 = select <8 x i1> %v191, <8 x float> %v190, <8 x float> splat (float 0x3FF0000000000000)
  %v193 = fadd <8 x float> %v190, splat (float 0x3FF0000000000000)
  %v194 = fdiv <8 x float> %v192, %v193
  %v195 = fcmp une <8 x float> %v162, splat (float 0x0000000000000000)
  %v196 = select <8 x i1> %v195, <8 x float> %v165, <8 x float> %v194
  %v197 = fmul <8 x float> %v111, %v196
  %v198 = add i64 0, 0
  %v199 = getelementptr inbounds float, ptr %v92, i64 %v198
  %v200 = load <8 x float>, ptr %v199, align 4
  %v201 = fmul <8 x float> %v111, %v200
  %v202 = fsub <8 x float> %v197, %v201
  %v203 = fmul <8 x float> %v202, %v147
  %v204 = fmul <8 x float> %v203, %v150
  %v205 = fmul <8 x float> %v111, %v147
  %v206 = fcmp une <8 x float> %v162, splat (float 0x0000000000000000)
  %v207 = select <8 x i1> %v206, <8 x float> %v160, <8 x float> %v205
  %v208 = fmul <8 x float> %v207, %v194
  %v209 = fsub <8 x float> %v149, %v194
  %v210 = fmul <8 x float> %v208, %v209
  %v211 = fcmp une <8 x float> %v162, splat (float 0x0000000000000000)
  %v212 = select <8 x i1> %v211, <8 x float> %v205, <8 x float> %v160
  %v213 = fadd <8 x float> %v210, %v212
  %v214 = add i64 0, 0
  %v215 = getelementptr inbounds float, ptr %v98, i64 %v214
  store <8 x float> %v151, ptr %v215, align 4
  %v216 = add i64 0, 0
  %v217 = getelementptr inbounds float, ptr %v104, i64 %v216
  store <8 x float> %v204, ptr %v217, align 4
  %v218 = add i64 8, 0
  %v219 = getelementptr inbounds float, ptr %v104, i64 %v218
  store <8 x float> %v213, ptr %v219, align 4
  %v220 = add nsw i64 %v67, 1
  br label %b3
b5:
  %v221 = add nsw i64 %v50, 1
  br label %b0
b2:
  %v222 = icmp sgt i64 %v3, 1
  br i1 %v222, label %b6, label %b7
b6:
  %v223 = getelementptr inbounds i64, ptr %v1, i64 3
  %v224 = atomicrmw add ptr %v223, i64 1 acq_rel
  %v225 = mul i64 %v3, 1
  br label %b8
b8:
  %v226 = load atomic i64, ptr %v223 acquire, align 8
  %v227 = icmp slt i64 %v226, %v225
  br i1 %v227, label %b9, label %b10
b9:
  %v228 = call i32 @sched_yield()
  br label %b8
b10:
  br label %b7
b7:
  %v229 = getelementptr inbounds float, ptr %v46, i64 0
  %v230 = getelementptr inbounds i64, ptr %v1, i64 4
  %v231 = load i64, ptr %v230, align 8
  %v232 = icmp eq i64 %v231, 0
  br i1 %v232, label %b11, label %b12
b11:
  %v233 = add i64 1, 0
  %v234 = sdiv i64 %v233, 1
  %v235 = add i64 %v2, 1
  %v236 = mul i64 %v234, %v2
  %v237 = sdiv i64 %v236, %v3
  %v238 = mul i64 %v237, 1
  %v239 = icmp slt i64 %v238, 1
  %v240 = select i1 %v239, i64 %v238, i64 1
  %v241 = mul i64 %v234, %v235
  %v242 = sdiv i64 %v241, %v3
  %v243 = mul i64 %v242, 1
  %v244 = icmp slt i64 %v243, 1
  %v245 = select i1 %v244, i64 %v243, i64 1
  %v246 = icmp slt i64 %v245, 1
  %v247 = select i1 %v246, i64 %v245, i64 1
  br label %b13
b13:
  %v248 = phi i64 [ %v240, %b11 ], [ %v276, %b18 ]
  %v249 = icmp slt i64 %v248, %v247
  br i1 %v249, label %b14, label %b15
b14:
  %v250 = mul i64 %v248, 128
  %v251 = mul i64 %v248, 8
  %v252 = add i64 %v250, 0
  %v253 = add i64 %v251, 0
  %v254 = getelementptr inbounds float, ptr %v229, i64 %v252
  %v255 = sub i64 8, %v253
  %v256 = icmp slt i64 %v255, 0
  %v257 = select i1 %v256, i64 0, i64 %v255
  %v258 = icmp ult i64 %v257, 8
  %v259 = select i1 %v258, i64 %v257, i64 8
  %v260 = trunc i64 %v259 to i32
  %v261 = insertelement <8 x i32> poison, i32 %v260, i64 0
  %v262 = shufflevector <8 x i32> %v261, <8 x i32> poison, <8 x i32> zeroinitializer
  %v263 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v262
  %v264 = mul i64 %v253, 1
  %v265 = add i64 0, %v264
  %v266 = getelementptr inbounds float, ptr %v12, i64 %v265
  br label %b16
b16:
  %v267 = phi i64 [ 0, %b14 ], [ %v274, %b17 ]
  %v268 = icmp slt i64 %v267, 16
  br i1 %v268, label %b17, label %b18
b17:
  %v269 = mul i64 %v267, 8
  %v270 = getelementptr inbounds float, ptr %v266, i64 %v269
  %v271 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v270, <8 x i1> %v263, <8 x float> zeroinitializer)
  %v272 = mul i64 %v267, 8
  %v273 = getelementptr inbounds float, ptr %v254, i64 %v272
  store <8 x float> %v271, ptr %v273, align 4
  %v274 = add nsw i64 %v267, 1
  br label %b16
b18:
  %v275 = add i64 %v250, 128
  %v276 = add nsw i64 %v248, 1
  br label %b13
b15:
  br label %b12
b12:
  %v277 = icmp sgt i64 %v3, 1
  br i1 %v277, label %b19, label %b20
b19:
  %v278 = getelementptr inbounds i64, ptr %v1, i64 3
  %v279 = atomicrmw add ptr %v278, i64 1 acq_rel
  %v280 = mul i64 %v3, 2
  br label %b21
b21:
  %v281 = load atomic i64, ptr %v278 acquire, align 8
  %v282 = icmp slt i64 %v281, %v280
  br i1 %v282, label %b22, label %b23
b22:
  %v283 = call i32 @sched_yield()
  br label %b21
b23:
  br label %b20
b20:
  %v285 = add i64 %v8, 0
  %v286 = sdiv i64 %v285, 1
  %v287 = add i64 %v2, 1
  %v288 = mul i64 %v286, %v2
  %v289 = sdiv i64 %v288, %v3
  %v290 = mul i64 %v289, 1
  %v291 = icmp slt i64 %v290, %v8
  %v292 = select i1 %v291, i64 %v290, i64 %v8
  %v293 = mul i64 %v286, %v287
  %v294 = sdiv i64 %v293, %v3
  %v295 = mul i64 %v294, 1
  %v296 = icmp slt i64 %v295, %v8
  %v297 = select i1 %v296, i64 %v295, i64 %v8
  br label %b24
b24:
  %v298 = phi i64 [ %v292, %b20 ], [ %v351, %b29 ]
  %v299 = icmp slt i64 %v298, %v297
  br i1 %v299, label %b25, label %b26
b25:
  %v300 = add i64 %v298, 96
  %v301 = icmp slt i64 %v300, %v297
  %v302 = select i1 %v301, i64 %v300, i64 %v297
  br label %b27
b27:
  %v303 = phi i64 [ 0, %b25 ], [ %v350, %b32 ]
  %v304 = icmp slt i64 %v303, 1
  br i1 %v304, label %b28, label %b29
b28:
  %v305 = sub i64 %v302, %v298
  %v306 = sub i64 8, 1
  %v307 = add i64 %v305, %v306
  %v308 = sdiv i64 %v307, 8
  br label %b30
b30:
  %v309 = phi i64 [ 0, %b28 ], [ %v349, %b37 ]
  %v310 = icmp slt i64 %v309, %v308
  br i1 %v310, label %b31, label %b32
b31:
  %v311 = mul i64 %v305, %v309
  %v312 = sdiv i64 %v311, %v308
  %v313 = add i64 %v298, %v312
  %v314 = add i64 %v309, 1
  %v315 = mul i64 %v305, %v314
  %v316 = sdiv i64 %v315, %v308
  %v317 = add i64 %v298, %v316
  %v318 = mul i64 %v303, 128
  %v319 = getelementptr inbounds float, ptr %v229, i64 %v318
  %v320 = sub i64 %v317, %v313
  %v321 = mul i64 %v313, 16
  %v322 = getelementptr inbounds float, ptr %v28, i64 %v321
  %v323 = getelementptr inbounds float, ptr %v322, i64 0
  %v324 = sub i64 %v320, 1
  %v325 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v324
  %v326 = load ptr, ptr %v325, align 4
  %v327 = icmp sgt i64 %v320, 0
  br i1 %v327, label %b33, label %b34
b33:
  call void %v326(ptr %v323, i64 16, ptr %v319, i64 16, ptr %v284)
  br label %b34
b34:
  %v328 = add i64 %v318, 128
  br label %b35
b35:
  %v329 = phi i64 [ %v313, %b34 ], [ %v348, %b40 ]
  %v330 = icmp slt i64 %v329, %v317
  br i1 %v330, label %b36, label %b37
b36:
  %v331 = sub i64 %v329, %v313
  %v332 = mul i64 %v331, 8
  %v333 = getelementptr inbounds float, ptr %v284, i64 %v332
  %v334 = mul i64 %v329, 8
  %v335 = getelementptr inbounds float, ptr %v22, i64 %v334
  br label %b38
b38:
  %v336 = phi i64 [ 0, %b36 ], [ %v347, %b39 ]
  %v337 = icmp slt i64 %v336, 1
  br i1 %v337, label %b39, label %b40
b39:
  %v338 = mul i64 %v303, 1
  %v339 = add i64 %v338, %v336
  %v340 = mul i64 %v339, 8
  %v341 = add i64 0, %v336
  %v342 = mul i64 %v341, 8
  %v343 = getelementptr inbounds float, ptr %v333, i64 %v342
  %v344 = load <8 x float>, ptr %v343, align 4
  %v345 = add i64 0, %v340
  %v346 = getelementptr inbounds float, ptr %v335, i64 %v345
  store <8 x float> %v344, ptr %v346, align 4
  %v347 = add nsw i64 %v336, 1
  br label %b38
b40:
  %v348 = add nsw i64 %v329, 1
  br label %b35
b37:
  %v349 = add nsw i64 %v309, 1
  br label %b30
b32:
  %v350 = add nsw i64 %v303, 1
  br label %b27
b29:
  %v351 = add nsw i64 %v298, 96
  br label %b24
b26:
  %v352 = icmp sgt i64 %v3, 1
  br i1 %v352, label %b41, label %b42
b41:
  %v353 = getelementptr inbounds i64, ptr %v1, i64 3
  %v354 = atomicrmw add ptr %v353, i64 1 acq_rel
  %v355 = mul i64 %v3, 3
  br label %b43
b43:
  %v356 = load atomic i64, ptr %v353 acquire, align 8
  %v357 = icmp slt i64 %v356, %v355
  br i1 %v357, label %b44, label %b45
b44:
  %v358 = call i32 @sched_yield()
  br label %b43
b45:
  br label %b42
b42:
  %v359 = mul i64 0, 16
  %v360 = getelementptr inbounds float, ptr %v28, i64 %v359
  %v361 = getelementptr inbounds float, ptr %v360, i64 0
  %v362 = mul i64 0, 8
  %v363 = getelementptr inbounds float, ptr %v10, i64 %v362
  %v364 = getelementptr inbounds float, ptr %v363, i64 0
  %v365 = getelementptr inbounds float, ptr %v49, i64 12288
  %v366 = add i64 16, 1
  %v367 = sdiv i64 %v366, 2
  %v368 = add i64 %v2, 1
  %v369 = mul i64 %v367, %v2
  %v370 = sdiv i64 %v369, %v3
  %v371 = mul i64 %v370, 2
  %v372 = icmp slt i64 %v371, 16
  %v373 = select i1 %v372, i64 %v371, i64 16
  %v374 = mul i64 %v367, %v368
  %v375 = sdiv i64 %v374, %v3
  %v376 = mul i64 %v375, 2
  %v377 = icmp slt i64 %v376, 16
  %v378 = select i1 %v377, i64 %v376, i64 16
  %v379 = getelementptr inbounds float, ptr %v24, i64 0
  br label %b46
b46:
  %v380 = phi i64 [ %v373, %b42 ], [ %v388, %b51 ]
  %v381 = icmp slt i64 %v380, %v378
  br i1 %v381, label %b47, label %b48
b47:
  %v382 = mul i64 %v380, 8
  %v383 = getelementptr inbounds float, ptr %v379, i64 %v382
  br label %b49
b49:
  %v384 = phi i64 [ 0, %b47 ], [ %v387, %b50 ]
  %v385 = icmp slt i64 %v384, 8
  br i1 %v385, label %b50, label %b51
b50:
  %v386 = getelementptr inbounds float, ptr %v383, i64 %v384
  store float 0x0000000000000000, ptr %v386, align 4
  %v387 = add nsw i64 %v384, 1
  br label %b49
b51:
  %v388 = add nsw i64 %v380, 1
  br label %b46
b48:
  %v389 = mul i64 %v8, 1
  br label %b52
b52:
  %v390 = phi i64 [ 0, %b48 ], [ %v494, %b57 ]
  %v391 = icmp slt i64 %v390, %v389
  br i1 %v391, label %b53, label %b54
b53:
  %v392 = sub i64 %v389, %v390
  %v393 = icmp slt i64 %v392, 384
  %v394 = select i1 %v393, i64 %v392, i64 384
  br label %b55
b55:
  %v395 = phi i64 [ %v373, %b53 ], [ %v493, %b81 ]
  %v396 = icmp slt i64 %v395, %v378
  br i1 %v396, label %b56, label %b57
b56:
  %v397 = sub i64 %v378, %v395
  %v398 = icmp slt i64 %v397, 64
  %v399 = select i1 %v398, i64 %v397, i64 64
  %v400 = sdiv i64 %v399, 2
  %v401 = mul i64 %v400, 2
  %v402 = sub i64 %v399, %v401
  %v403 = mul i64 %v390, 16
  %v404 = add i64 %v403, %v395
  %v405 = getelementptr inbounds float, ptr %v361, i64 %v404
  br label %b58
b58:
  %v406 = phi i64 [ 0, %b56 ], [ %v432, %b66 ]
  %v407 = icmp slt i64 %v406, %v394
  br i1 %v407, label %b59, label %b60
b59:
  %v408 = mul i64 %v406, 16
  %v409 = getelementptr inbounds float, ptr %v405, i64 %v408
  %v410 = mul i64 %v406, 2
  %v411 = getelementptr inbounds float, ptr %v365, i64 %v410
  br label %b61
b61:
  %v412 = phi i64 [ 0, %b59 ], [ %v421, %b62 ]
  %v413 = icmp slt i64 %v412, %v400
  br i1 %v413, label %b62, label %b63
b62:
  %v414 = mul i64 %v412, 2
  %v415 = getelementptr inbounds float, ptr %v409, i64 %v414
  %v416 = mul i64 %v412, 768
  %v417 = getelementptr inbounds float, ptr %v411, i64 %v416
  %v418 = getelementptr inbounds float, ptr %v415, i64 0
  %v419 = load <2 x float>, ptr %v418, align 4
  %v420 = getelementptr inbounds float, ptr %v417, i64 0
  store <2 x float> %v419, ptr %v420, align 4
  %v421 = add nsw i64 %v412, 1
  br label %b61
b63:
  %v422 = mul i64 %v400, 2
  %v423 = getelementptr inbounds float, ptr %v409, i64 %v422
  %v424 = mul i64 %v400, 768
  %v425 = getelementptr inbounds float, ptr %v411, i64 %v424
  br label %b64
b64:
  %v426 = phi i64 [ 0, %b63 ], [ %v431, %b65 ]
  %v427 = icmp slt i64 %v426, %v402
  br i1 %v427, label %b65, label %b66
b65:
  %v428 = getelementptr inbounds float, ptr %v423, i64 %v426
  %v429 = load float, ptr %v428, align 4
  %v430 = getelementptr inbounds float, ptr %v425, i64 %v426
  store float %v429, ptr %v430, align 4
  %v431 = add nsw i64 %v426, 1
  br label %b64, !llvm.loop !0
b66:
  %v432 = add nsw i64 %v406, 1
  br label %b58
b60:
  br label %b67
b67:
  %v433 = phi i64 [ 0, %b60 ], [ %v468, %b75 ]
  %v434 = icmp slt i64 %v433, 0
  br i1 %v434, label %b68, label %b69
b68:
  %v435 = mul i64 %v390, 8
  %v436 = add i64 %v435, %v433
  %v437 = getelementptr inbounds float, ptr %v364, i64 %v436
  br label %b70
b70:
  %v438 = phi i64 [ 0, %b68 ], [ %v456, %b71 ]
  %v439 = icmp slt i64 %v438, %v394
  br i1 %v439, label %b71, label %b72
b71:
  %v440 = mul i64 %v438, 8
  %v441 = getelementptr inbounds float, ptr %v437, i64 %v440
  %v442 = mul i64 %v438, 32
  %v443 = getelementptr inbounds float, ptr %v49, i64 %v442
  %v444 = getelementptr inbounds float, ptr %v441, i64 0
  %v445 = load <8 x float>, ptr %v444, align 4
  %v446 = getelementptr inbounds float, ptr %v443, i64 0
  store <8 x float> %v445, ptr %v446, align 4
  %v447 = getelementptr inbounds float, ptr %v441, i64 8
  %v448 = load <8 x float>, ptr %v447, align 4
  %v449 = getelementptr inbounds float, ptr %v443, i64 8
  store <8 x float> %v448, ptr %v449, align 4
  %v450 = getelementptr inbounds float, ptr %v441, i64 16
  %v451 = load <8 x float>, ptr %v450, align 4
  %v452 = getelementptr inbounds float, ptr %v443, i64 16
  store <8 x float> %v451, ptr %v452, align 4
  %v453 = getelementptr inbounds float, ptr %v441, i64 24
  %v454 = load <8 x float>, ptr %v453, align 4
  %v455 = getelementptr inbounds float, ptr %v443, i64 24
  store <8 x float> %v454, ptr %v455, align 4
  %v456 = add nsw i64 %v438, 1
  br label %b70
b72:
  %v457 = sdiv i64 %v399, 2
  br label %b73
b73:
  %v458 = phi i64 [ 0, %b72 ], [ %v467, %b74 ]
  %v459 = icmp slt i64 %v458, %v457
  br i1 %v459, label %b74, label %b75
b74:
  %v460 = mul i64 %v458, 2
  %v461 = add i64 %v395, %v460
  %v462 = mul i64 %v458, 768
  %v463 = getelementptr inbounds float, ptr %v365, i64 %v462
  %v464 = mul i64 %v461, 8
  %v465 = add i64 %v464, %v433
  %v466 = getelementptr inbounds float, ptr %v379, i64 %v465
  call void @outer_2x32(ptr %v463, ptr %v49, i64 %v394, ptr %v466, i64 8)
  %v467 = add nsw i64 %v458, 1
  br label %b73
b75:
  %v468 = add nsw i64 %v433, 32
  br label %b67
b69:
  %v469 = mul i64 %v390, 8
  %v470 = add i64 %v469, 0
  %v471 = getelementptr inbounds float, ptr %v364, i64 %v470
  br label %b76
b76:
  %v472 = phi i64 [ 0, %b69 ], [ %v481, %b77 ]
  %v473 = icmp slt i64 %v472, %v394
  br i1 %v473, label %b77, label %b78
b77:
  %v474 = mul i64 %v472, 8
  %v475 = getelementptr inbounds float, ptr %v471, i64 %v474
  %v476 = mul i64 %v472, 8
  %v477 = getelementptr inbounds float, ptr %v49, i64 %v476
  %v478 = getelementptr inbounds float, ptr %v475, i64 0
  %v479 = load <8 x float>, ptr %v478, align 4
  %v480 = getelementptr inbounds float, ptr %v477, i64 0
  store <8 x float> %v479, ptr %v480, align 4
  %v481 = add nsw i64 %v472, 1
  br label %b76
b78:
  %v482 = sdiv i64 %v399, 2
  br label %b79
b79:
  %v483 = phi i64 [ 0, %b78 ], [ %v492, %b80 ]
  %v484 = icmp slt i64 %v483, %v482
  br i1 %v484, label %b80, label %b81
b80:
  %v485 = mul i64 %v483, 2
  %v486 = add i64 %v395, %v485
  %v487 = mul i64 %v483, 768
  %v488 = getelementptr inbounds float, ptr %v365, i64 %v487
  %v489 = mul i64 %v486, 8
  %v490 = add i64 %v489, 0
  %v491 = getelementptr inbounds float, ptr %v379, i64 %v490
  call void @outer_2x8(ptr %v488, ptr %v49, i64 %v394, ptr %v491, i64 8)
  %v492 = add nsw i64 %v483, 1
  br label %b79
b81:
  %v493 = add nsw i64 %v395, 64
  br label %b55
b57:
  %v494 = add nsw i64 %v390, 384
  br label %b52
b54:
  %v495 = icmp sgt i64 %v3, 1
  br i1 %v495, label %b82, label %b83
b82:
  %v496 = getelementptr inbounds i64, ptr %v1, i64 3
  %v497 = atomicrmw add ptr %v496, i64 1 acq_rel
  %v498 = mul i64 %v3, 4
  br label %b84
b84:
  %v499 = load atomic i64, ptr %v496 acquire, align 8
  %v500 = icmp slt i64 %v499, %v498
  br i1 %v500, label %b85, label %b86
b85:
  %v501 = call i32 @sched_yield()
  br label %b84
b86:
  br label %b83
b83:
  %v502 = icmp eq i64 %v2, 0
  br i1 %v502, label %b87, label %b88
b87:
  br label %b89
b89:
  %v503 = phi i64 [ 0, %b87 ], [ %v525, %b94 ]
  %v504 = icmp slt i64 %v503, 16
  br i1 %v504, label %b90, label %b91
b90:
  br label %b92
b92:
  %v505 = phi i64 [ 0, %b90 ], [ %v522, %b97 ]
  %v506 = phi <8 x float> [ splat (float 0x0000000000000000), %b90 ], [ %v521, %b97 ]
  %v507 = icmp slt i64 %v505, %v8
  br i1 %v507, label %b93, label %b94
b93:
  %v508 = add i64 %v505, 128
  %v509 = icmp slt i64 %v508, %v8
  %v510 = select i1 %v509, i64 %v508, i64 %v8
  br label %b95
b95:
  %v511 = phi i64 [ %v505, %b93 ], [ %v520, %b96 ]
  %v512 = phi <8 x float> [ splat (float 0x0000000000000000), %b93 ], [ %v519, %b96 ]
  %v513 = icmp slt i64 %v511, %v510
  br i1 %v513, label %b96, label %b97
b96:
  %v514 = mul i64 %v511, 16
  %v515 = getelementptr inbounds float, ptr %v28, i64 %v514
  %v516 = add i64 0, %v503
  %v517 = getelementptr inbounds float, ptr %v515, i64 %v516
  %v518 = load <8 x float>, ptr %v517, align 4
  %v519 = fadd <8 x float> %v512, %v518
  %v520 = add nsw i64 %v511, 1
  br label %b95
b97:
  %v521 = fadd <8 x float> %v506, %v512
  %v522 = add nsw i64 %v505, 128
  br label %b92
b94:
  %v523 = add i64 0, %v503
  %v524 = getelementptr inbounds float, ptr %v26, i64 %v523
  store <8 x float> %v506, ptr %v524, align 4
  %v525 = add nsw i64 %v503, 8
  br label %b89
b91:
  br label %b88
b88:
  %v526 = icmp sgt i64 %v3, 1
  br i1 %v526, label %b98, label %b99
b98:
  %v527 = getelementptr inbounds i64, ptr %v1, i64 3
  %v528 = atomicrmw add ptr %v527, i64 1 acq_rel
  %v529 = mul i64 %v3, 5
  br label %b100
b100:
  %v530 = load atomic i64, ptr %v527 acquire, align 8
  %v531 = icmp slt i64 %v530, %v529
  br i1 %v531, label %b101, label %b102
b101:
  %v532 = call i32 @sched_yield()
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
