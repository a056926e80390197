; generated from specs/gru.yaml by `make generated`: do not edit
; gru I=8 H=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_4x3of3_0 = private unnamed_addr constant [4 x ptr] [ptr @tile_1x3of3_0, ptr @tile_2x3of3_0, ptr @tile_3x3of3_0, ptr @tile_4x3of3_0], align 8
@table_tile_4x1of3_0_1_2 = private unnamed_addr constant [4 x ptr] [ptr @tile_1x1of3_0_1_2, ptr @tile_2x1of3_0_1_2, ptr @tile_3x1of3_0_1_2, ptr @tile_4x1of3_0_1_2], align 8
@table_tile_8x1of1_0 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0, ptr @tile_2x1of1_0, ptr @tile_3x1of1_0, ptr @tile_4x1of1_0, ptr @tile_5x1of1_0, ptr @tile_6x1of1_0, ptr @tile_7x1of1_0, ptr @tile_8x1of1_0], align 8
@table_outer_tail = private unnamed_addr constant [2 x ptr] [ptr @outer_1_tail, ptr @outer_2_tail], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v504 = alloca float, i64 96, align 4
  %v967 = alloca float, i64 96, align 4
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
  %v49 = getelementptr inbounds i64, ptr %v1, i64 4
  %v50 = load i64, ptr %v49, align 8
  %v51 = getelementptr inbounds i64, ptr %v1, i64 9
  %v52 = load i64, ptr %v51, align 8
  %v53 = getelementptr inbounds i64, ptr %v1, i64 10
  %v54 = load i64, ptr %v53, align 8
  %v55 = getelementptr inbounds i64, ptr %v1, i64 12
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 17
  %v58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 18
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 20
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 21
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 22
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i64, ptr %v1, i64 23
  %v68 = load i64, ptr %v67, align 8
  %v69 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v70 = load ptr, ptr %v69, align 4
  %v71 = icmp eq i64 %v2, 0
  br i1 %v71, label %b0, label %b1
b0:
  %v72 = add i64 0, 0
  %v73 = getelementptr inbounds float, ptr %v40, i64 %v72
  %v74 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v75 = shufflevector <8 x float> %v74, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v75, ptr %v73, align 4
  br label %b1
b1:
  %v76 = icmp sgt i64 %v3, 1
  br i1 %v76, label %b2, label %b3
b2:
  %v77 = getelementptr inbounds i64, ptr %v1, i64 3
  %v78 = atomicrmw add ptr %v77, i64 1 acq_rel
  %v79 = mul i64 %v3, 1
  br label %b4
b4:
  %v80 = load atomic i64, ptr %v77 acquire, align 8
  %v81 = icmp slt i64 %v80, %v79
  br i1 %v81, label %b5, label %b6
b5:
  %v82 = call i32 @sched_yield()
  br label %b4
b6:
  br label %b3
b3:
  %v83 = getelementptr inbounds i64, ptr %v1, i64 24
  %v84 = load i64, ptr %v83, align 8
  %v85 = icmp eq i64 %v84, 0
  br i1 %v85, label %b7, label %b8
b7:
  %v86 = add i64 %v7, 0
  %v87 = sdiv i64 %v86, 1
  %v88 = add i64 %v2, 1
  %v89 = mul i64 %v87, %v2
  %v90 = sdiv i64 %v89, %v3
  %v91 = mul i64 %v90, 1
  %v92 = icmp slt i64 %v91, %v7
  %v93 = select i1 %v92, i64 %v91, i64 %v7
  %v94 = mul i64 %v87, %v88
  %v95 = sdiv i64 %v94, %v3
  %v96 = mul i64 %v95, 1
  %v97 = icmp slt i64 %v96, %v7
  %v98 = select i1 %v97, i64 %v96, i64 %v7
  br label %b9
b9:
  %v99 = phi i64 [ %v93, %b7 ], [ %v110, %b10 ]
  %v100 = icmp slt i64 %v99, %v98
  br i1 %v100, label %b10, label %b11
b10:
  %v101 = and i64 0, %v54
  %v102 = mul i64 %v101, %v7
  %v103 = add i64 %v102, %v99
  %v104 = mul i64 %v103, 8
  %v105 = getelementptr inbounds float, ptr %v22, i64 %v104
  %v106 = add i64 0, 0
  %v107 = getelementptr inbounds float, ptr %v105, i64 %v106
  %v108 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v109 = shufflevector <8 x float> %v108, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v109, ptr %v107, align 4
  %v110 = add nsw i64 %v99, 1
  br label %b9
b11:
  br label %b8
b8:
  %v111 = icmp sgt i64 %v3, 1
  br i1 %v111, label %b12, label %b13
b12:
  %v112 = getelementptr inbounds i64, ptr %v1, i64 3
  %v113 = atomicrmw add ptr %v112, i64 1 acq_rel
  %v114 = mul i64 %v3, 2
  br label %b14
b14:
  %v115 = load atomic i64, ptr %v112 acquire, align 8
  %v116 = icmp slt i64 %v115, %v114
  br i1 %v116, label %b15, label %b16
b15:
  %v117 = call i32 @sched_yield()
  br label %b14
b16:
  br label %b13
b13:
  %v118 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v119 = load ptr, ptr %v118, align 4
  %v120 = getelementptr inbounds float, ptr %v119, i64 0
  %v121 = add i64 1, 0
  %v122 = sdiv i64 %v121, 1
  %v123 = add i64 %v2, 1
  %v124 = mul i64 %v122, %v2
  %v125 = sdiv i64 %v124, %v3
  %v126 = mul i64 %v125, 1
  %v127 = icmp slt i64 %v126, 1
  %v128 = select i1 %v127, i64 %v126, i64 1
  %v129 = mul i64 %v122, %v123
  %v130 = sdiv i64 %v129, %v3
  %v131 = mul i64 %v130, 1
  %v132 = icmp slt i64 %v131, 1
  %v133 = select i1 %v132, i64 %v131, i64 1
  br label %b17
b17:
  %v134 = phi i64 [ %v128, %b13 ], [ %v496, %b55 ]
  %v135 = icmp slt i64 %v134, %v133
  br i1 %v135, label %b18, label %b19
b18:
  %v136 = mul i64 %v134, 192
  %v137 = mul i64 %v134, 24
  %v138 = add i64 %v137, 0
  %v139 = sub i64 24, %v138
  %v140 = icmp slt i64 %v139, 0
  %v141 = select i1 %v140, i64 0, i64 %v139
  %v142 = icmp ult i64 %v141, 8
  %v143 = select i1 %v142, i64 %v141, i64 8
  %v144 = trunc i64 %v143 to i32
  %v145 = insertelement <8 x i32> poison, i32 %v144, i64 0
  %v146 = shufflevector <8 x i32> %v145, <8 x i32> poison, <8 x i32> zeroinitializer
  %v147 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v146
  %v148 = mul i64 %v138, 8
  %v149 = add i64 0, %v148
  %v150 = getelementptr inbounds float, ptr %v12, i64 %v149
  %v151 = add i64 %v136, 0
  %v152 = icmp sge i64 %v141, 8
  br i1 %v152, label %b20, label %b21
b20:
  br label %b22
b22:
  %v153 = phi i64 [ 0, %b20 ], [ %v235, %b23 ]
  %v154 = icmp slt i64 %v153, 8
  br i1 %v154, label %b23, label %b24
b23:
  %v155 = add i64 %v153, 0
  %v156 = getelementptr inbounds float, ptr %v150, i64 %v155
  %v157 = load <8 x float>, ptr %v156, align 4
  %v158 = add i64 %v153, 8
  %v159 = getelementptr inbounds float, ptr %v150, i64 %v158
  %v160 = load <8 x float>, ptr %v159, align 4
  %v161 = add i64 %v153, 16
  %v162 = getelementptr inbounds float, ptr %v150, i64 %v161
  %v163 = load <8 x float>, ptr %v162, align 4
  %v164 = add i64 %v153, 24
  %v165 = getelementptr inbounds float, ptr %v150, i64 %v164
  %v166 = load <8 x float>, ptr %v165, align 4
  %v167 = add i64 %v153, 32
  %v168 = getelementptr inbounds float, ptr %v150, i64 %v167
  %v169 = load <8 x float>, ptr %v168, align 4
  %v170 = add i64 %v153, 40
  %v171 = getelementptr inbounds float, ptr %v150, i64 %v170
  %v172 = load <8 x float>, ptr %v171, align 4
  %v173 = add i64 %v153, 48
  %v174 = getelementptr inbounds float, ptr %v150, i64 %v173
  %v175 = load <8 x float>, ptr %v174, align 4
  %v176 = add i64 %v153, 56
  %v177 = getelementptr inbounds float, ptr %v150, i64 %v176
  %v178 = load <8 x float>, ptr %v177, align 4
  %v179 = shufflevector <8 x float> %v157, <8 x float> %v169, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v180 = shufflevector <8 x float> %v157, <8 x float> %v169, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v181 = shufflevector <8 x float> %v160, <8 x float> %v172, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v182 = shufflevector <8 x float> %v160, <8 x float> %v172, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v183 = shufflevector <8 x float> %v163, <8 x float> %v175, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v184 = shufflevector <8 x float> %v163, <8 x float> %v175, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v185 = shufflevector <8 x float> %v166, <8 x float> %v178, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v186 = shufflevector <8 x float> %v166, <8 x float> %v178, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v187 = shufflevector <8 x float> %v179, <8 x float> %v183, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v188 = shufflevector <8 x float> %v179, <8 x float> %v183, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v189 = shufflevector <8 x float> %v181, <8 x float> %v185, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v190 = shufflevector <8 x float> %v181, <8 x float> %v185, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v191 = shufflevector <8 x float> %v180, <8 x float> %v184, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v192 = shufflevector <8 x float> %v180, <8 x float> %v184, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v193 = shufflevector <8 x float> %v182, <8 x float> %v186, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v194 = shufflevector <8 x float> %v182, <8 x float> %v186, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v195 = shufflevector <8 x float> %v187, <8 x float> %v189, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v196 = shufflevector <8 x float> %v187, <8 x float> %v189, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v197 = shufflevector <8 x float> %v188, <8 x float> %v190, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v198 = shufflevector <8 x float> %v188, <8 x float> %v190, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v199 = shufflevector <8 x float> %v191, <8 x float> %v193, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v200 = shufflevector <8 x float> %v191, <8 x float> %v193, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v201 = shufflevector <8 x float> %v192, <8 x float> %v194, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v202 = shufflevector <8 x float> %v192, <8 x float> %v194, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v203 = add i64 %v153, 0
  %v204 = mul i64 %v203, 24
  %v205 = add i64 %v151, %v204
  %v206 = getelementptr inbounds float, ptr %v120, i64 %v205
  store <8 x float> %v195, ptr %v206, align 4
  %v207 = add i64 %v153, 1
  %v208 = mul i64 %v207, 24
  %v209 = add i64 %v151, %v208
  %v210 = getelementptr inbounds float, ptr %v120, i64 %v209
  store <8 x float> %v196, ptr %v210, align 4
  %v211 = add i64 %v153, 2
  %v212 = mul i64 %v211, 24
  %v213 = add i64 %v151, %v212
  %v214 = getelementptr inbounds float, ptr %v120, i64 %v213
  store <8 x float> %v197, ptr %v214, align 4
  %v215 = add i64 %v153, 3
  %v216 = mul i64 %v215, 24
  %v217 = add i64 %v151, %v216
  %v218 = getelementptr inbounds float, ptr %v120, i64 %v217
  store <8 x float> %v198, ptr %v218, align 4
  %v219 = add i64 %v153, 4
  %v220 = mul i64 %v219, 24
  %v221 = add i64 %v151, %v220
  %v222 = getelementptr inbounds float, ptr %v120, i64 %v221
  store <8 x float> %v199, ptr %v222, align 4
  %v223 = add i64 %v153, 5
  %v224 = mul i64 %v223, 24
  %v225 = add i64 %v151, %v224
  %v226 = getelementptr inbounds float, ptr %v120, i64 %v225
  store <8 x float> %v200, ptr %v226, align 4
  %v227 = add i64 %v153, 6
  %v228 = mul i64 %v227, 24
  %v229 = add i64 %v151, %v228
  %v230 = getelementptr inbounds float, ptr %v120, i64 %v229
  store <8 x float> %v201, ptr %v230, align 4
  %v231 = add i64 %v153, 7
  %v232 = mul i64 %v231, 24
  %v233 = add i64 %v151, %v232
  %v234 = getelementptr inbounds float, ptr %v120, i64 %v233
  store <8 x float> %v202, ptr %v234, align 4
  %v235 = add nsw i64 %v153, 8
  br label %b22
b24:
  br label %b25
b25:
  %v236 = phi i64 [ 8, %b24 ], [ %v245, %b26 ]
  %v237 = icmp slt i64 %v236, 8
  br i1 %v237, label %b26, label %b27
b26:
  %v238 = mul i64 %v236, 1
  %v239 = getelementptr inbounds float, ptr %v150, i64 %v238
  %v240 = getelementptr float, ptr %v239, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v241 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v240, <8 x i1> %v147, <8 x float> zeroinitializer)
  %v242 = mul i64 %v236, 24
  %v243 = add i64 %v151, %v242
  %v244 = getelementptr inbounds float, ptr %v120, i64 %v243
  store <8 x float> %v241, ptr %v244, align 4
  %v245 = add nsw i64 %v236, 1
  br label %b25
b27:
  br label %b21
b21:
  %v246 = icmp slt i64 %v141, 8
  br i1 %v246, label %b28, label %b29
b28:
  br label %b30
b30:
  %v247 = phi i64 [ 0, %b28 ], [ %v256, %b31 ]
  %v248 = icmp slt i64 %v247, 8
  br i1 %v248, label %b31, label %b32
b31:
  %v249 = mul i64 %v247, 1
  %v250 = getelementptr inbounds float, ptr %v150, i64 %v249
  %v251 = getelementptr float, ptr %v250, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v252 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v251, <8 x i1> %v147, <8 x float> zeroinitializer)
  %v253 = mul i64 %v247, 24
  %v254 = add i64 %v151, %v253
  %v255 = getelementptr inbounds float, ptr %v120, i64 %v254
  store <8 x float> %v252, ptr %v255, align 4
  %v256 = add nsw i64 %v247, 1
  br label %b30
b32:
  br label %b29
b29:
  %v257 = add i64 %v137, 8
  %v258 = sub i64 24, %v257
  %v259 = icmp slt i64 %v258, 0
  %v260 = select i1 %v259, i64 0, i64 %v258
  %v261 = icmp ult i64 %v260, 8
  %v262 = select i1 %v261, i64 %v260, i64 8
  %v263 = trunc i64 %v262 to i32
  %v264 = insertelement <8 x i32> poison, i32 %v263, i64 0
  %v265 = shufflevector <8 x i32> %v264, <8 x i32> poison, <8 x i32> zeroinitializer
  %v266 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v265
  %v267 = mul i64 %v257, 8
  %v268 = add i64 0, %v267
  %v269 = getelementptr inbounds float, ptr %v12, i64 %v268
  %v270 = add i64 %v136, 8
  %v271 = icmp sge i64 %v260, 8
  br i1 %v271, label %b33, label %b34
b33:
  br label %b35
b35:
  %v272 = phi i64 [ 0, %b33 ], [ %v354, %b36 ]
  %v273 = icmp slt i64 %v272, 8
  br i1 %v273, label %b36, label %b37
b36:
  %v274 = add i64 %v272, 0
  %v275 = getelementptr inbounds float, ptr %v269, i64 %v274
  %v276 = load <8 x float>, ptr %v275, align 4
  %v277 = add i64 %v272, 8
  %v278 = getelementptr inbounds float, ptr %v269, i64 %v277
  %v279 = load <8 x float>, ptr %v278, align 4
  %v280 = add i64 %v272, 16
  %v281 = getelementptr inbounds float, ptr %v269, i64 %v280
  %v282 = load <8 x float>, ptr %v281, align 4
  %v283 = add i64 %v272, 24
  %v284 = getelementptr inbounds float, ptr %v269, i64 %v283
  %v285 = load <8 x float>, ptr %v284, align 4
  %v286 = add i64 %v272, 32
  %v287 = getelementptr inbounds float, ptr %v269, i64 %v286
  %v288 = load <8 x float>, ptr %v287, align 4
  %v289 = add i64 %v272, 40
  %v290 = getelementptr inbounds float, ptr %v269, i64 %v289
  %v291 = load <8 x float>, ptr %v290, align 4
  %v292 = add i64 %v272, 48
  %v293 = getelementptr inbounds float, ptr %v269, i64 %v292
  %v294 = load <8 x float>, ptr %v293, align 4
  %v295 = add i64 %v272, 56
  %v296 = getelementptr inbounds float, ptr %v269, i64 %v295
  %v297 = load <8 x float>, ptr %v296, align 4
  %v298 = shufflevector <8 x float> %v276, <8 x float> %v288, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v299 = shufflevector <8 x float> %v276, <8 x float> %v288, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v300 = shufflevector <8 x float> %v279, <8 x float> %v291, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v301 = shufflevector <8 x float> %v279, <8 x float> %v291, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v302 = shufflevector <8 x float> %v282, <8 x float> %v294, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v303 = shufflevector <8 x float> %v282, <8 x float> %v294, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v304 = shufflevector <8 x float> %v285, <8 x float> %v297, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v305 = shufflevector <8 x float> %v285, <8 x float> %v297, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v306 = shufflevector <8 x float> %v298, <8 x float> %v302, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v307 = shufflevector <8 x float> %v298, <8 x float> %v302, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v308 = shufflevector <8 x float> %v300, <8 x float> %v304, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v309 = shufflevector <8 x float> %v300, <8 x float> %v304, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v310 = shufflevector <8 x float> %v299, <8 x float> %v303, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v311 = shufflevector <8 x float> %v299, <8 x float> %v303, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v312 = shufflevector <8 x float> %v301, <8 x float> %v305, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v313 = shufflevector <8 x float> %v301, <8 x float> %v305, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v314 = shufflevector <8 x float> %v306, <8 x float> %v308, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v315 = shufflevector <8 x float> %v306, <8 x float> %v308, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v316 = shufflevector <8 x float> %v307, <8 x float> %v309, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v317 = shufflevector <8 x float> %v307, <8 x float> %v309, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v318 = shufflevector <8 x float> %v310, <8 x float> %v312, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v319 = shufflevector <8 x float> %v310, <8 x float> %v312, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v320 = shufflevector <8 x float> %v311, <8 x float> %v313, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v321 = shufflevector <8 x float> %v311, <8 x float> %v313, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v322 = add i64 %v272, 0
  %v323 = mul i64 %v322, 24
  %v324 = add i64 %v270, %v323
  %v325 = getelementptr inbounds float, ptr %v120, i64 %v324
  store <8 x float> %v314, ptr %v325, align 4
  %v326 = add i64 %v272, 1
  %v327 = mul i64 %v326, 24
  %v328 = add i64 %v270, %v327
  %v329 = getelementptr inbounds float, ptr %v120, i64 %v328
  store <8 x float> %v315, ptr %v329, align 4
  %v330 = add i64 %v272, 2
  %v331 = mul i64 %v330, 24
  %v332 = add i64 %v270, %v331
  %v333 = getelementptr inbounds float, ptr %v120, i64 %v332
  store <8 x float> %v316, ptr %v333, align 4
  %v334 = add i64 %v272, 3
  %v335 = mul i64 %v334, 24
  %v336 = add i64 %v270, %v335
  %v337 = getelementptr inbounds float, ptr %v120, i64 %v336
  store <8 x float> %v317, ptr %v337, align 4
  %v338 = add i64 %v272, 4
  %v339 = mul i64 %v338, 24
  %v340 = add i64 %v270, %v339
  %v341 = getelementptr inbounds float, ptr %v120, i64 %v340
  store <8 x float> %v318, ptr %v341, align 4
  %v342 = add i64 %v272, 5
  %v343 = mul i64 %v342, 24
  %v344 = add i64 %v270, %v343
  %v345 = getelementptr inbounds float, ptr %v120, i64 %v344
  store <8 x float> %v319, ptr %v345, align 4
  %v346 = add i64 %v272, 6
  %v347 = mul i64 %v346, 24
  %v348 = add i64 %v270, %v347
  %v349 = getelementptr inbounds float, ptr %v120, i64 %v348
  store <8 x float> %v320, ptr %v349, align 4
  %v350 = add i64 %v272, 7
  %v351 = mul i64 %v350, 24
  %v352 = add i64 %v270, %v351
  %v353 = getelementptr inbounds float, ptr %v120, i64 %v352
  store <8 x float> %v321, ptr %v353, align 4
  %v354 = add nsw i64 %v272, 8
  br label %b35
b37:
  br label %b38
b38:
  %v355 = phi i64 [ 8, %b37 ], [ %v364, %b39 ]
  %v356 = icmp slt i64 %v355, 8
  br i1 %v356, label %b39, label %b40
b39:
  %v357 = mul i64 %v355, 1
  %v358 = getelementptr inbounds float, ptr %v269, i64 %v357
  %v359 = getelementptr float, ptr %v358, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v360 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v359, <8 x i1> %v266, <8 x float> zeroinitializer)
  %v361 = mul i64 %v355, 24
  %v362 = add i64 %v270, %v361
  %v363 = getelementptr inbounds float, ptr %v120, i64 %v362
  store <8 x float> %v360, ptr %v363, align 4
  %v364 = add nsw i64 %v355, 1
  br label %b38
b40:
  br label %b34
b34:
  %v365 = icmp slt i64 %v260, 8
  br i1 %v365, label %b41, label %b42
b41:
  br label %b43
b43:
  %v366 = phi i64 [ 0, %b41 ], [ %v375, %b44 ]
  %v367 = icmp slt i64 %v366, 8
  br i1 %v367, label %b44, label %b45
b44:
  %v368 = mul i64 %v366, 1
  %v369 = getelementptr inbounds float, ptr %v269, i64 %v368
  %v370 = getelementptr float, ptr %v369, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v371 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v370, <8 x i1> %v266, <8 x float> zeroinitializer)
  %v372 = mul i64 %v366, 24
  %v373 = add i64 %v270, %v372
  %v374 = getelementptr inbounds float, ptr %v120, i64 %v373
  store <8 x float> %v371, ptr %v374, align 4
  %v375 = add nsw i64 %v366, 1
  br label %b43
b45:
  br label %b42
b42:
  %v376 = add i64 %v137, 16
  %v377 = sub i64 24, %v376
  %v378 = icmp slt i64 %v377, 0
  %v379 = select i1 %v378, i64 0, i64 %v377
  %v380 = icmp ult i64 %v379, 8
  %v381 = select i1 %v380, i64 %v379, i64 8
  %v382 = trunc i64 %v381 to i32
  %v383 = insertelement <8 x i32> poison, i32 %v382, i64 0
  %v384 = shufflevector <8 x i32> %v383, <8 x i32> poison, <8 x i32> zeroinitializer
  %v385 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v384
  %v386 = mul i64 %v376, 8
  %v387 = add i64 0, %v386
  %v388 = getelementptr inbounds float, ptr %v12, i64 %v387
  %v389 = add i64 %v136, 16
  %v390 = icmp sge i64 %v379, 8
  br i1 %v390, label %b46, label %b47
b46:
  br label %b48
b48:
  %v391 = phi i64 [ 0, %b46 ], [ %v473, %b49 ]
  %v392 = icmp slt i64 %v391, 8
  br i1 %v392, label %b49, label %b50
b49:
  %v393 = add i64 %v391, 0
  %v394 = getelementptr inbounds float, ptr %v388, i64 %v393
  %v395 = load <8 x float>, ptr %v394, align 4
  %v396 = add i64 %v391, 8
  %v397 = getelementptr inbounds float, ptr %v388, i64 %v396
  %v398 = load <8 x float>, ptr %v397, align 4
  %v399 = add i64 %v391, 16
  %v400 = getelementptr inbounds float, ptr %v388, i64 %v399
  %v401 = load <8 x float>, ptr %v400, align 4
  %v402 = add i64 %v391, 24
  %v403 = getelementptr inbounds float, ptr %v388, i64 %v402
  %v404 = load <8 x float>, ptr %v403, align 4
  %v405 = add i64 %v391, 32
  %v406 = getelementptr inbounds float, ptr %v388, i64 %v405
  %v407 = load <8 x float>, ptr %v406, align 4
  %v408 = add i64 %v391, 40
  %v409 = getelementptr inbounds float, ptr %v388, i64 %v408
  %v410 = load <8 x float>, ptr %v409, align 4
  %v411 = add i64 %v391, 48
  %v412 = getelementptr inbounds float, ptr %v388, i64 %v411
  %v413 = load <8 x float>, ptr %v412, align 4
  %v414 = add i64 %v391, 56
  %v415 = getelementptr inbounds float, ptr %v388, i64 %v414
  %v416 = load <8 x float>, ptr %v415, align 4
  %v417 = shufflevector <8 x float> %v395, <8 x float> %v407, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v418 = shufflevector <8 x float> %v395, <8 x float> %v407, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v419 = shufflevector <8 x float> %v398, <8 x float> %v410, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v420 = shufflevector <8 x float> %v398, <8 x float> %v410, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v421 = shufflevector <8 x float> %v401, <8 x float> %v413, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v422 = shufflevector <8 x float> %v401, <8 x float> %v413, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v423 = shufflevector <8 x float> %v404, <8 x float> %v416, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v424 = shufflevector <8 x float> %v404, <8 x float> %v416, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v425 = shufflevector <8 x float> %v417, <8 x float> %v421, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v426 = shufflevector <8 x float> %v417, <8 x float> %v421, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v427 = shufflevector <8 x float> %v419, <8 x float> %v423, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v428 = shufflevector <8 x float> %v419, <8 x float> %v423, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v429 = shufflevector <8 x float> %v418, <8 x float> %v422, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v430 = shufflevector <8 x float> %v418, <8 x float> %v422, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v431 = shufflevector <8 x float> %v420, <8 x float> %v424, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v432 = shufflevector <8 x float> %v420, <8 x float> %v424, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v433 = shufflevector <8 x float> %v425, <8 x float> %v427, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v434 = shufflevector <8 x float> %v425, <8 x float> %v427, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v435 = shufflevector <8 x float> %v426, <8 x float> %v428, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v436 = shufflevector <8 x float> %v426, <8 x float> %v428, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v437 = shufflevector <8 x float> %v429, <8 x float> %v431, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v438 = shufflevector <8 x float> %v429, <8 x float> %v431, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v439 = shufflevector <8 x float> %v430, <8 x float> %v432, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v440 = shufflevector <8 x float> %v430, <8 x float> %v432, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v441 = add i64 %v391, 0
  %v442 = mul i64 %v441, 24
  %v443 = add i64 %v389, %v442
  %v444 = getelementptr inbounds float, ptr %v120, i64 %v443
  store <8 x float> %v433, ptr %v444, align 4
  %v445 = add i64 %v391, 1
  %v446 = mul i64 %v445, 24
  %v447 = add i64 %v389, %v446
  %v448 = getelementptr inbounds float, ptr %v120, i64 %v447
  store <8 x float> %v434, ptr %v448, align 4
  %v449 = add i64 %v391, 2
  %v450 = mul i64 %v449, 24
  %v451 = add i64 %v389, %v450
  %v452 = getelementptr inbounds float, ptr %v120, i64 %v451
  store <8 x float> %v435, ptr %v452, align 4
  %v453 = add i64 %v391, 3
  %v454 = mul i64 %v453, 24
  %v455 = add i64 %v389, %v454
  %v456 = getelementptr inbounds float, ptr %v120, i64 %v455
  store <8 x float> %v436, ptr %v456, align 4
  %v457 = add i64 %v391, 4
  %v458 = mul i64 %v457, 24
  %v459 = add i64 %v389, %v458
  %v460 = getelementptr inbounds float, ptr %v120, i64 %v459
  store <8 x float> %v437, ptr %v460, align 4
  %v461 = add i64 %v391, 5
  %v462 = mul i64 %v461, 24
  %v463 = add i64 %v389, %v462
  %v464 = getelementptr inbounds float, ptr %v120, i64 %v463
  store <8 x float> %v438, ptr %v464, align 4
  %v465 = add i64 %v391, 6
  %v466 = mul i64 %v465, 24
  %v467 = add i64 %v389, %v466
  %v468 = getelementptr inbounds float, ptr %v120, i64 %v467
  store <8 x float> %v439, ptr %v468, align 4
  %v469 = add i64 %v391, 7
  %v470 = mul i64 %v469, 24
  %v471 = add i64 %v389, %v470
  %v472 = getelementptr inbounds float, ptr %v120, i64 %v471
  store <8 x float> %v440, ptr %v472, align 4
  %v473 = add nsw i64 %v391, 8
  br label %b48
b50:
  br label %b51
b51:
  %v474 = phi i64 [ 8, %b50 ], [ %v483, %b52 ]
  %v475 = icmp slt i64 %v474, 8
  br i1 %v475, label %b52, label %b53
b52:
  %v476 = mul i64 %v474, 1
  %v477 = getelementptr inbounds float, ptr %v388, i64 %v476
  %v478 = getelementptr float, ptr %v477, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v479 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v478, <8 x i1> %v385, <8 x float> zeroinitializer)
  %v480 = mul i64 %v474, 24
  %v481 = add i64 %v389, %v480
  %v482 = getelementptr inbounds float, ptr %v120, i64 %v481
  store <8 x float> %v479, ptr %v482, align 4
  %v483 = add nsw i64 %v474, 1
  br label %b51
b53:
  br label %b47
b47:
  %v484 = icmp slt i64 %v379, 8
  br i1 %v484, label %b54, label %b55
b54:
  br label %b56
b56:
  %v485 = phi i64 [ 0, %b54 ], [ %v494, %b57 ]
  %v486 = icmp slt i64 %v485, 8
  br i1 %v486, label %b57, label %b58
b57:
  %v487 = mul i64 %v485, 1
  %v488 = getelementptr inbounds float, ptr %v388, i64 %v487
  %v489 = getelementptr float, ptr %v488, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v490 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v489, <8 x i1> %v385, <8 x float> zeroinitializer)
  %v491 = mul i64 %v485, 24
  %v492 = add i64 %v389, %v491
  %v493 = getelementptr inbounds float, ptr %v120, i64 %v492
  store <8 x float> %v490, ptr %v493, align 4
  %v494 = add nsw i64 %v485, 1
  br label %b56
b58:
  br label %b55
b55:
  %v495 = add i64 %v136, 192
  %v496 = add nsw i64 %v134, 1
  br label %b17
b19:
  %v497 = icmp sgt i64 %v3, 1
  br i1 %v497, label %b59, label %b60
b59:
  %v498 = getelementptr inbounds i64, ptr %v1, i64 3
  %v499 = atomicrmw add ptr %v498, i64 1 acq_rel
  %v500 = mul i64 %v3, 3
  br label %b61
b61:
  %v501 = load atomic i64, ptr %v498 acquire, align 8
  %v502 = icmp slt i64 %v501, %v500
  br i1 %v502, label %b62, label %b63
b62:
  %v503 = call i32 @sched_yield()
  br label %b61
b63:
  br label %b60
b60:
  %v505 = add i64 %v8, 0
  %v506 = sdiv i64 %v505, 1
  %v507 = add i64 %v2, 1
  %v508 = mul i64 %v506, %v2
  %v509 = sdiv i64 %v508, %v3
  %v510 = mul i64 %v509, 1
  %v511 = icmp slt i64 %v510, %v8
  %v512 = select i1 %v511, i64 %v510, i64 %v8
  %v513 = mul i64 %v506, %v507
  %v514 = sdiv i64 %v513, %v3
  %v515 = mul i64 %v514, 1
  %v516 = icmp slt i64 %v515, %v8
  %v517 = select i1 %v516, i64 %v515, i64 %v8
  br label %b64
b64:
  %v518 = phi i64 [ %v512, %b60 ], [ %v571, %b69 ]
  %v519 = icmp slt i64 %v518, %v517
  br i1 %v519, label %b65, label %b66
b65:
  %v520 = add i64 %v518, 96
  %v521 = icmp slt i64 %v520, %v517
  %v522 = select i1 %v521, i64 %v520, i64 %v517
  br label %b67
b67:
  %v523 = phi i64 [ 0, %b65 ], [ %v570, %b72 ]
  %v524 = icmp slt i64 %v523, 1
  br i1 %v524, label %b68, label %b69
b68:
  %v525 = sub i64 %v522, %v518
  %v526 = sub i64 4, 1
  %v527 = add i64 %v525, %v526
  %v528 = sdiv i64 %v527, 4
  br label %b70
b70:
  %v529 = phi i64 [ 0, %b68 ], [ %v569, %b77 ]
  %v530 = icmp slt i64 %v529, %v528
  br i1 %v530, label %b71, label %b72
b71:
  %v531 = mul i64 %v525, %v529
  %v532 = sdiv i64 %v531, %v528
  %v533 = add i64 %v518, %v532
  %v534 = add i64 %v529, 1
  %v535 = mul i64 %v525, %v534
  %v536 = sdiv i64 %v535, %v528
  %v537 = add i64 %v518, %v536
  %v538 = mul i64 %v523, 192
  %v539 = getelementptr inbounds float, ptr %v120, i64 %v538
  %v540 = sub i64 %v537, %v533
  %v541 = mul i64 %v533, 8
  %v542 = getelementptr inbounds float, ptr %v10, i64 %v541
  %v543 = getelementptr inbounds float, ptr %v542, i64 0
  %v544 = sub i64 %v540, 1
  %v545 = getelementptr inbounds ptr, ptr @table_tile_4x3of3_0, i64 %v544
  %v546 = load ptr, ptr %v545, align 4
  %v547 = icmp sgt i64 %v540, 0
  br i1 %v547, label %b73, label %b74
b73:
  call void %v546(ptr %v543, i64 8, ptr %v539, i64 8, ptr %v504)
  br label %b74
b74:
  %v548 = add i64 %v538, 192
  br label %b75
b75:
  %v549 = phi i64 [ %v533, %b74 ], [ %v568, %b80 ]
  %v550 = icmp slt i64 %v549, %v537
  br i1 %v550, label %b76, label %b77
b76:
  %v551 = sub i64 %v549, %v533
  %v552 = mul i64 %v551, 24
  %v553 = getelementptr inbounds float, ptr %v504, i64 %v552
  %v554 = mul i64 %v549, 24
  %v555 = getelementptr inbounds float, ptr %v42, i64 %v554
  br label %b78
b78:
  %v556 = phi i64 [ 0, %b76 ], [ %v567, %b79 ]
  %v557 = icmp slt i64 %v556, 3
  br i1 %v557, label %b79, label %b80
b79:
  %v558 = mul i64 %v523, 3
  %v559 = add i64 %v558, %v556
  %v560 = mul i64 %v559, 8
  %v561 = add i64 0, %v556
  %v562 = mul i64 %v561, 8
  %v563 = getelementptr inbounds float, ptr %v553, i64 %v562
  %v564 = load <8 x float>, ptr %v563, align 4
  %v565 = add i64 0, %v560
  %v566 = getelementptr inbounds float, ptr %v555, i64 %v565
  store <8 x float> %v564, ptr %v566, align 4
  %v567 = add nsw i64 %v556, 1
  br label %b78
b80:
  %v568 = add nsw i64 %v549, 1
  br label %b75
b77:
  %v569 = add nsw i64 %v529, 1
  br label %b70
b72:
  %v570 = add nsw i64 %v523, 1
  br label %b67
b69:
  %v571 = add nsw i64 %v518, 96
  br label %b64
b66:
  %v572 = icmp sgt i64 %v3, 1
  br i1 %v572, label %b81, label %b82
b81:
  %v573 = getelementptr inbounds i64, ptr %v1, i64 3
  %v574 = atomicrmw add ptr %v573, i64 1 acq_rel
  %v575 = mul i64 %v3, 4
  br label %b83
b83:
  %v576 = load atomic i64, ptr %v573 acquire, align 8
  %v577 = icmp slt i64 %v576, %v575
  br i1 %v577, label %b84, label %b85
b84:
  %v578 = call i32 @sched_yield()
  br label %b83
b85:
  br label %b82
b82:
  %v579 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v580 = load ptr, ptr %v579, align 4
  %v581 = getelementptr inbounds float, ptr %v580, i64 192
  %v582 = add i64 1, 0
  %v583 = sdiv i64 %v582, 1
  %v584 = add i64 %v2, 1
  %v585 = mul i64 %v583, %v2
  %v586 = sdiv i64 %v585, %v3
  %v587 = mul i64 %v586, 1
  %v588 = icmp slt i64 %v587, 1
  %v589 = select i1 %v588, i64 %v587, i64 1
  %v590 = mul i64 %v583, %v584
  %v591 = sdiv i64 %v590, %v3
  %v592 = mul i64 %v591, 1
  %v593 = icmp slt i64 %v592, 1
  %v594 = select i1 %v593, i64 %v592, i64 1
  br label %b86
b86:
  %v595 = phi i64 [ %v589, %b82 ], [ %v957, %b124 ]
  %v596 = icmp slt i64 %v595, %v594
  br i1 %v596, label %b87, label %b88
b87:
  %v597 = mul i64 %v595, 192
  %v598 = mul i64 %v595, 8
  %v599 = add i64 %v598, 0
  %v600 = sub i64 8, %v599
  %v601 = icmp slt i64 %v600, 0
  %v602 = select i1 %v601, i64 0, i64 %v600
  %v603 = icmp ult i64 %v602, 8
  %v604 = select i1 %v603, i64 %v602, i64 8
  %v605 = trunc i64 %v604 to i32
  %v606 = insertelement <8 x i32> poison, i32 %v605, i64 0
  %v607 = shufflevector <8 x i32> %v606, <8 x i32> poison, <8 x i32> zeroinitializer
  %v608 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v607
  %v609 = mul i64 %v599, 8
  %v610 = add i64 128, %v609
  %v611 = getelementptr inbounds float, ptr %v16, i64 %v610
  %v612 = add i64 %v597, 0
  %v613 = icmp sge i64 %v602, 8
  br i1 %v613, label %b89, label %b90
b89:
  br label %b91
b91:
  %v614 = phi i64 [ 0, %b89 ], [ %v696, %b92 ]
  %v615 = icmp slt i64 %v614, 8
  br i1 %v615, label %b92, label %b93
b92:
  %v616 = add i64 %v614, 0
  %v617 = getelementptr inbounds float, ptr %v611, i64 %v616
  %v618 = load <8 x float>, ptr %v617, align 4
  %v619 = add i64 %v614, 8
  %v620 = getelementptr inbounds float, ptr %v611, i64 %v619
  %v621 = load <8 x float>, ptr %v620, align 4
  %v622 = add i64 %v614, 16
  %v623 = getelementptr inbounds float, ptr %v611, i64 %v622
  %v624 = load <8 x float>, ptr %v623, align 4
  %v625 = add i64 %v614, 24
  %v626 = getelementptr inbounds float, ptr %v611, i64 %v625
  %v627 = load <8 x float>, ptr %v626, align 4
  %v628 = add i64 %v614, 32
  %v629 = getelementptr inbounds float, ptr %v611, i64 %v628
  %v630 = load <8 x float>, ptr %v629, align 4
  %v631 = add i64 %v614, 40
  %v632 = getelementptr inbounds float, ptr %v611, i64 %v631
  %v633 = load <8 x float>, ptr %v632, align 4
  %v634 = add i64 %v614, 48
  %v635 = getelementptr inbounds float, ptr %v611, i64 %v634
  %v636 = load <8 x float>, ptr %v635, align 4
  %v637 = add i64 %v614, 56
  %v638 = getelementptr inbounds float, ptr %v611, i64 %v637
  %v639 = load <8 x float>, ptr %v638, align 4
  %v640 = shufflevector <8 x float> %v618, <8 x float> %v630, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v641 = shufflevector <8 x float> %v618, <8 x float> %v630, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v642 = shufflevector <8 x float> %v621, <8 x float> %v633, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v643 = shufflevector <8 x float> %v621, <8 x float> %v633, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v644 = shufflevector <8 x float> %v624, <8 x float> %v636, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v645 = shufflevector <8 x float> %v624, <8 x float> %v636, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v646 = shufflevector <8 x float> %v627, <8 x float> %v639, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v647 = shufflevector <8 x float> %v627, <8 x float> %v639, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v648 = shufflevector <8 x float> %v640, <8 x float> %v644, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v649 = shufflevector <8 x float> %v640, <8 x float> %v644, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v650 = shufflevector <8 x float> %v642, <8 x float> %v646, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v651 = shufflevector <8 x float> %v642, <8 x float> %v646, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v652 = shufflevector <8 x float> %v641, <8 x float> %v645, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v653 = shufflevector <8 x float> %v641, <8 x float> %v645, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v654 = shufflevector <8 x float> %v643, <8 x float> %v647, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v655 = shufflevector <8 x float> %v643, <8 x float> %v647, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v656 = shufflevector <8 x float> %v648, <8 x float> %v650, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v657 = shufflevector <8 x float> %v648, <8 x float> %v650, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v658 = shufflevector <8 x float> %v649, <8 x float> %v651, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v659 = shufflevector <8 x float> %v649, <8 x float> %v651, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v660 = shufflevector <8 x float> %v652, <8 x float> %v654, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v661 = shufflevector <8 x float> %v652, <8 x float> %v654, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v662 = shufflevector <8 x float> %v653, <8 x float> %v655, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v663 = shufflevector <8 x float> %v653, <8 x float> %v655, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v664 = add i64 %v614, 0
  %v665 = mul i64 %v664, 24
  %v666 = add i64 %v612, %v665
  %v667 = getelementptr inbounds float, ptr %v581, i64 %v666
  store <8 x float> %v656, ptr %v667, align 4
  %v668 = add i64 %v614, 1
  %v669 = mul i64 %v668, 24
  %v670 = add i64 %v612, %v669
  %v671 = getelementptr inbounds float, ptr %v581, i64 %v670
  store <8 x float> %v657, ptr %v671, align 4
  %v672 = add i64 %v614, 2
  %v673 = mul i64 %v672, 24
  %v674 = add i64 %v612, %v673
  %v675 = getelementptr inbounds float, ptr %v581, i64 %v674
  store <8 x float> %v658, ptr %v675, align 4
  %v676 = add i64 %v614, 3
  %v677 = mul i64 %v676, 24
  %v678 = add i64 %v612, %v677
  %v679 = getelementptr inbounds float, ptr %v581, i64 %v678
  store <8 x float> %v659, ptr %v679, align 4
  %v680 = add i64 %v614, 4
  %v681 = mul i64 %v680, 24
  %v682 = add i64 %v612, %v681
  %v683 = getelementptr inbounds float, ptr %v581, i64 %v682
  store <8 x float> %v660, ptr %v683, align 4
  %v684 = add i64 %v614, 5
  %v685 = mul i64 %v684, 24
  %v686 = add i64 %v612, %v685
  %v687 = getelementptr inbounds float, ptr %v581, i64 %v686
  store <8 x float> %v661, ptr %v687, align 4
  %v688 = add i64 %v614, 6
  %v689 = mul i64 %v688, 24
  %v690 = add i64 %v612, %v689
  %v691 = getelementptr inbounds float, ptr %v581, i64 %v690
  store <8 x float> %v662, ptr %v691, align 4
  %v692 = add i64 %v614, 7
  %v693 = mul i64 %v692, 24
  %v694 = add i64 %v612, %v693
  %v695 = getelementptr inbounds float, ptr %v581, i64 %v694
  store <8 x float> %v663, ptr %v695, align 4
  %v696 = add nsw i64 %v614, 8
  br label %b91
b93:
  br label %b94
b94:
  %v697 = phi i64 [ 8, %b93 ], [ %v706, %b95 ]
  %v698 = icmp slt i64 %v697, 8
  br i1 %v698, label %b95, label %b96
b95:
  %v699 = mul i64 %v697, 1
  %v700 = getelementptr inbounds float, ptr %v611, i64 %v699
  %v701 = getelementptr float, ptr %v700, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v702 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v701, <8 x i1> %v608, <8 x float> zeroinitializer)
  %v703 = mul i64 %v697, 24
  %v704 = add i64 %v612, %v703
  %v705 = getelementptr inbounds float, ptr %v581, i64 %v704
  store <8 x float> %v702, ptr %v705, align 4
  %v706 = add nsw i64 %v697, 1
  br label %b94
b96:
  br label %b90
b90:
  %v707 = icmp slt i64 %v602, 8
  br i1 %v707, label %b97, label %b98
b97:
  br label %b99
b99:
  %v708 = phi i64 [ 0, %b97 ], [ %v717, %b100 ]
  %v709 = icmp slt i64 %v708, 8
  br i1 %v709, label %b100, label %b101
b100:
  %v710 = mul i64 %v708, 1
  %v711 = getelementptr inbounds float, ptr %v611, i64 %v710
  %v712 = getelementptr float, ptr %v711, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v713 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v712, <8 x i1> %v608, <8 x float> zeroinitializer)
  %v714 = mul i64 %v708, 24
  %v715 = add i64 %v612, %v714
  %v716 = getelementptr inbounds float, ptr %v581, i64 %v715
  store <8 x float> %v713, ptr %v716, align 4
  %v717 = add nsw i64 %v708, 1
  br label %b99
b101:
  br label %b98
b98:
  %v718 = add i64 %v598, 0
  %v719 = sub i64 8, %v718
  %v720 = icmp slt i64 %v719, 0
  %v721 = select i1 %v720, i64 0, i64 %v719
  %v722 = icmp ult i64 %v721, 8
  %v723 = select i1 %v722, i64 %v721, i64 8
  %v724 = trunc i64 %v723 to i32
  %v725 = insertelement <8 x i32> poison, i32 %v724, i64 0
  %v726 = shufflevector <8 x i32> %v725, <8 x i32> poison, <8 x i32> zeroinitializer
  %v727 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v726
  %v728 = mul i64 %v718, 8
  %v729 = add i64 0, %v728
  %v730 = getelementptr inbounds float, ptr %v16, i64 %v729
  %v731 = add i64 %v597, 8
  %v732 = icmp sge i64 %v721, 8
  br i1 %v732, label %b102, label %b103
b102:
  br label %b104
b104:
  %v733 = phi i64 [ 0, %b102 ], [ %v815, %b105 ]
  %v734 = icmp slt i64 %v733, 8
  br i1 %v734, label %b105, label %b106
b105:
  %v735 = add i64 %v733, 0
  %v736 = getelementptr inbounds float, ptr %v730, i64 %v735
  %v737 = load <8 x float>, ptr %v736, align 4
  %v738 = add i64 %v733, 8
  %v739 = getelementptr inbounds float, ptr %v730, i64 %v738
  %v740 = load <8 x float>, ptr %v739, align 4
  %v741 = add i64 %v733, 16
  %v742 = getelementptr inbounds float, ptr %v730, i64 %v741
  %v743 = load <8 x float>, ptr %v742, align 4
  %v744 = add i64 %v733, 24
  %v745 = getelementptr inbounds float, ptr %v730, i64 %v744
  %v746 = load <8 x float>, ptr %v745, align 4
  %v747 = add i64 %v733, 32
  %v748 = getelementptr inbounds float, ptr %v730, i64 %v747
  %v749 = load <8 x float>, ptr %v748, align 4
  %v750 = add i64 %v733, 40
  %v751 = getelementptr inbounds float, ptr %v730, i64 %v750
  %v752 = load <8 x float>, ptr %v751, align 4
  %v753 = add i64 %v733, 48
  %v754 = getelementptr inbounds float, ptr %v730, i64 %v753
  %v755 = load <8 x float>, ptr %v754, align 4
  %v756 = add i64 %v733, 56
  %v757 = getelementptr inbounds float, ptr %v730, i64 %v756
  %v758 = load <8 x float>, ptr %v757, align 4
  %v759 = shufflevector <8 x float> %v737, <8 x float> %v749, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v760 = shufflevector <8 x float> %v737, <8 x float> %v749, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v761 = shufflevector <8 x float> %v740, <8 x float> %v752, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v762 = shufflevector <8 x float> %v740, <8 x float> %v752, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v763 = shufflevector <8 x float> %v743, <8 x float> %v755, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v764 = shufflevector <8 x float> %v743, <8 x float> %v755, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v765 = shufflevector <8 x float> %v746, <8 x float> %v758, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v766 = shufflevector <8 x float> %v746, <8 x float> %v758, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v767 = shufflevector <8 x float> %v759, <8 x float> %v763, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v768 = shufflevector <8 x float> %v759, <8 x float> %v763, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v769 = shufflevector <8 x float> %v761, <8 x float> %v765, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v770 = shufflevector <8 x float> %v761, <8 x float> %v765, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v771 = shufflevector <8 x float> %v760, <8 x float> %v764, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v772 = shufflevector <8 x float> %v760, <8 x float> %v764, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v773 = shufflevector <8 x float> %v762, <8 x float> %v766, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v774 = shufflevector <8 x float> %v762, <8 x float> %v766, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v775 = shufflevector <8 x float> %v767, <8 x float> %v769, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v776 = shufflevector <8 x float> %v767, <8 x float> %v769, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v777 = shufflevector <8 x float> %v768, <8 x float> %v770, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v778 = shufflevector <8 x float> %v768, <8 x float> %v770, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v779 = shufflevector <8 x float> %v771, <8 x float> %v773, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v780 = shufflevector <8 x float> %v771, <8 x float> %v773, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v781 = shufflevector <8 x float> %v772, <8 x float> %v774, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v782 = shufflevector <8 x float> %v772, <8 x float> %v774, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v783 = add i64 %v733, 0
  %v784 = mul i64 %v783, 24
  %v785 = add i64 %v731, %v784
  %v786 = getelementptr inbounds float, ptr %v581, i64 %v785
  store <8 x float> %v775, ptr %v786, align 4
  %v787 = add i64 %v733, 1
  %v788 = mul i64 %v787, 24
  %v789 = add i64 %v731, %v788
  %v790 = getelementptr inbounds float, ptr %v581, i64 %v789
  store <8 x float> %v776, ptr %v790, align 4
  %v791 = add i64 %v733, 2
  %v792 = mul i64 %v791, 24
  %v793 = add i64 %v731, %v792
  %v794 = getelementptr inbounds float, ptr %v581, i64 %v793
  store <8 x float> %v777, ptr %v794, align 4
  %v795 = add i64 %v733, 3
  %v796 = mul i64 %v795, 24
  %v797 = add i64 %v731, %v796
  %v798 = getelementptr inbounds float, ptr %v581, i64 %v797
  store <8 x float> %v778, ptr %v798, align 4
  %v799 = add i64 %v733, 4
  %v800 = mul i64 %v799, 24
  %v801 = add i64 %v731, %v800
  %v802 = getelementptr inbounds float, ptr %v581, i64 %v801
  store <8 x float> %v779, ptr %v802, align 4
  %v803 = add i64 %v733, 5
  %v804 = mul i64 %v803, 24
  %v805 = add i64 %v731, %v804
  %v806 = getelementptr inbounds float, ptr %v581, i64 %v805
  store <8 x float> %v780, ptr %v806, align 4
  %v807 = add i64 %v733, 6
  %v808 = mul i64 %v807, 24
  %v809 = add i64 %v731, %v808
  %v810 = getelementptr inbounds float, ptr %v581, i64 %v809
  store <8 x float> %v781, ptr %v810, align 4
  %v811 = add i64 %v733, 7
  %v812 = mul i64 %v811, 24
  %v813 = add i64 %v731, %v812
  %v814 = getelementptr inbounds float, ptr %v581, i64 %v813
  store <8 x float> %v782, ptr %v814, align 4
  %v815 = add nsw i64 %v733, 8
  br label %b104
b106:
  br label %b107
b107:
  %v816 = phi i64 [ 8, %b106 ], [ %v825, %b108 ]
  %v817 = icmp slt i64 %v816, 8
  br i1 %v817, label %b108, label %b109
b108:
  %v818 = mul i64 %v816, 1
  %v819 = getelementptr inbounds float, ptr %v730, i64 %v818
  %v820 = getelementptr float, ptr %v819, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v821 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v820, <8 x i1> %v727, <8 x float> zeroinitializer)
  %v822 = mul i64 %v816, 24
  %v823 = add i64 %v731, %v822
  %v824 = getelementptr inbounds float, ptr %v581, i64 %v823
  store <8 x float> %v821, ptr %v824, align 4
  %v825 = add nsw i64 %v816, 1
  br label %b107
b109:
  br label %b103
b103:
  %v826 = icmp slt i64 %v721, 8
  br i1 %v826, label %b110, label %b111
b110:
  br label %b112
b112:
  %v827 = phi i64 [ 0, %b110 ], [ %v836, %b113 ]
  %v828 = icmp slt i64 %v827, 8
  br i1 %v828, label %b113, label %b114
b113:
  %v829 = mul i64 %v827, 1
  %v830 = getelementptr inbounds float, ptr %v730, i64 %v829
  %v831 = getelementptr float, ptr %v830, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v832 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v831, <8 x i1> %v727, <8 x float> zeroinitializer)
  %v833 = mul i64 %v827, 24
  %v834 = add i64 %v731, %v833
  %v835 = getelementptr inbounds float, ptr %v581, i64 %v834
  store <8 x float> %v832, ptr %v835, align 4
  %v836 = add nsw i64 %v827, 1
  br label %b112
b114:
  br label %b111
b111:
  %v837 = add i64 %v598, 0
  %v838 = sub i64 8, %v837
  %v839 = icmp slt i64 %v838, 0
  %v840 = select i1 %v839, i64 0, i64 %v838
  %v841 = icmp ult i64 %v840, 8
  %v842 = select i1 %v841, i64 %v840, i64 8
  %v843 = trunc i64 %v842 to i32
  %v844 = insertelement <8 x i32> poison, i32 %v843, i64 0
  %v845 = shufflevector <8 x i32> %v844, <8 x i32> poison, <8 x i32> zeroinitializer
  %v846 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v845
  %v847 = mul i64 %v837, 8
  %v848 = add i64 64, %v847
  %v849 = getelementptr inbounds float, ptr %v16, i64 %v848
  %v850 = add i64 %v597, 16
  %v851 = icmp sge i64 %v840, 8
  br i1 %v851, label %b115, label %b116
b115:
  br label %b117
b117:
  %v852 = phi i64 [ 0, %b115 ], [ %v934, %b118 ]
  %v853 = icmp slt i64 %v852, 8
  br i1 %v853, label %b118, label %b119
b118:
  %v854 = add i64 %v852, 0
  %v855 = getelementptr inbounds float, ptr %v849, i64 %v854
  %v856 = load <8 x float>, ptr %v855, align 4
  %v857 = add i64 %v852, 8
  %v858 = getelementptr inbounds float, ptr %v849, i64 %v857
  %v859 = load <8 x float>, ptr %v858, align 4
  %v860 = add i64 %v852, 16
  %v861 = getelementptr inbounds float, ptr %v849, i64 %v860
  %v862 = load <8 x float>, ptr %v861, align 4
  %v863 = add i64 %v852, 24
  %v864 = getelementptr inbounds float, ptr %v849, i64 %v863
  %v865 = load <8 x float>, ptr %v864, align 4
  %v866 = add i64 %v852, 32
  %v867 = getelementptr inbounds float, ptr %v849, i64 %v866
  %v868 = load <8 x float>, ptr %v867, align 4
  %v869 = add i64 %v852, 40
  %v870 = getelementptr inbounds float, ptr %v849, i64 %v869
  %v871 = load <8 x float>, ptr %v870, align 4
  %v872 = add i64 %v852, 48
  %v873 = getelementptr inbounds float, ptr %v849, i64 %v872
  %v874 = load <8 x float>, ptr %v873, align 4
  %v875 = add i64 %v852, 56
  %v876 = getelementptr inbounds float, ptr %v849, i64 %v875
  %v877 = load <8 x float>, ptr %v876, align 4
  %v878 = shufflevector <8 x float> %v856, <8 x float> %v868, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v879 = shufflevector <8 x float> %v856, <8 x float> %v868, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v880 = shufflevector <8 x float> %v859, <8 x float> %v871, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v881 = shufflevector <8 x float> %v859, <8 x float> %v871, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v882 = shufflevector <8 x float> %v862, <8 x float> %v874, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v883 = shufflevector <8 x float> %v862, <8 x float> %v874, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v884 = shufflevector <8 x float> %v865, <8 x float> %v877, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v885 = shufflevector <8 x float> %v865, <8 x float> %v877, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v886 = shufflevector <8 x float> %v878, <8 x float> %v882, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v887 = shufflevector <8 x float> %v878, <8 x float> %v882, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v888 = shufflevector <8 x float> %v880, <8 x float> %v884, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v889 = shufflevector <8 x float> %v880, <8 x float> %v884, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v890 = shufflevector <8 x float> %v879, <8 x float> %v883, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v891 = shufflevector <8 x float> %v879, <8 x float> %v883, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v892 = shufflevector <8 x float> %v881, <8 x float> %v885, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v893 = shufflevector <8 x float> %v881, <8 x float> %v885, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v894 = shufflevector <8 x float> %v886, <8 x float> %v888, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v895 = shufflevector <8 x float> %v886, <8 x float> %v888, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v896 = shufflevector <8 x float> %v887, <8 x float> %v889, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v897 = shufflevector <8 x float> %v887, <8 x float> %v889, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v898 = shufflevector <8 x float> %v890, <8 x float> %v892, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v899 = shufflevector <8 x float> %v890, <8 x float> %v892, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v900 = shufflevector <8 x float> %v891, <8 x float> %v893, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v901 = shufflevector <8 x float> %v891, <8 x float> %v893, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v902 = add i64 %v852, 0
  %v903 = mul i64 %v902, 24
  %v904 = add i64 %v850, %v903
  %v905 = getelementptr inbounds float, ptr %v581, i64 %v904
  store <8 x float> %v894, ptr %v905, align 4
  %v906 = add i64 %v852, 1
  %v907 = mul i64 %v906, 24
  %v908 = add i64 %v850, %v907
  %v909 = getelementptr inbounds float, ptr %v581, i64 %v908
  store <8 x float> %v895, ptr %v909, align 4
  %v910 = add i64 %v852, 2
  %v911 = mul i64 %v910, 24
  %v912 = add i64 %v850, %v911
  %v913 = getelementptr inbounds float, ptr %v581, i64 %v912
  store <8 x float> %v896, ptr %v913, align 4
  %v914 = add i64 %v852, 3
  %v915 = mul i64 %v914, 24
  %v916 = add i64 %v850, %v915
  %v917 = getelementptr inbounds float, ptr %v581, i64 %v916
  store <8 x float> %v897, ptr %v917, align 4
  %v918 = add i64 %v852, 4
  %v919 = mul i64 %v918, 24
  %v920 = add i64 %v850, %v919
  %v921 = getelementptr inbounds float, ptr %v581, i64 %v920
  store <8 x float> %v898, ptr %v921, align 4
  %v922 = add i64 %v852, 5
  %v923 = mul i64 %v922, 24
  %v924 = add i64 %v850, %v923
  %v925 = getelementptr inbounds float, ptr %v581, i64 %v924
  store <8 x float> %v899, ptr %v925, align 4
  %v926 = add i64 %v852, 6
  %v927 = mul i64 %v926, 24
  %v928 = add i64 %v850, %v927
  %v929 = getelementptr inbounds float, ptr %v581, i64 %v928
  store <8 x float> %v900, ptr %v929, align 4
  %v930 = add i64 %v852, 7
  %v931 = mul i64 %v930, 24
  %v932 = add i64 %v850, %v931
  %v933 = getelementptr inbounds float, ptr %v581, i64 %v932
  store <8 x float> %v901, ptr %v933, align 4
  %v934 = add nsw i64 %v852, 8
  br label %b117
b119:
  br label %b120
b120:
  %v935 = phi i64 [ 8, %b119 ], [ %v944, %b121 ]
  %v936 = icmp slt i64 %v935, 8
  br i1 %v936, label %b121, label %b122
b121:
  %v937 = mul i64 %v935, 1
  %v938 = getelementptr inbounds float, ptr %v849, i64 %v937
  %v939 = getelementptr float, ptr %v938, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v940 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v939, <8 x i1> %v846, <8 x float> zeroinitializer)
  %v941 = mul i64 %v935, 24
  %v942 = add i64 %v850, %v941
  %v943 = getelementptr inbounds float, ptr %v581, i64 %v942
  store <8 x float> %v940, ptr %v943, align 4
  %v944 = add nsw i64 %v935, 1
  br label %b120
b122:
  br label %b116
b116:
  %v945 = icmp slt i64 %v840, 8
  br i1 %v945, label %b123, label %b124
b123:
  br label %b125
b125:
  %v946 = phi i64 [ 0, %b123 ], [ %v955, %b126 ]
  %v947 = icmp slt i64 %v946, 8
  br i1 %v947, label %b126, label %b127
b126:
  %v948 = mul i64 %v946, 1
  %v949 = getelementptr inbounds float, ptr %v849, i64 %v948
  %v950 = getelementptr float, ptr %v949, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v951 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v950, <8 x i1> %v846, <8 x float> zeroinitializer)
  %v952 = mul i64 %v946, 24
  %v953 = add i64 %v850, %v952
  %v954 = getelementptr inbounds float, ptr %v581, i64 %v953
  store <8 x float> %v951, ptr %v954, align 4
  %v955 = add nsw i64 %v946, 1
  br label %b125
b127:
  br label %b124
b124:
  %v956 = add i64 %v597, 192
  %v957 = add nsw i64 %v595, 1
  br label %b86
b88:
  %v958 = icmp sgt i64 %v3, 1
  br i1 %v958, label %b128, label %b129
b128:
  %v959 = getelementptr inbounds i64, ptr %v1, i64 3
  %v960 = atomicrmw add ptr %v959, i64 1 acq_rel
  %v961 = mul i64 %v3, 5
  br label %b130
b130:
  %v962 = load atomic i64, ptr %v959 acquire, align 8
  %v963 = icmp slt i64 %v962, %v961
  br i1 %v963, label %b131, label %b132
b131:
  %v964 = call i32 @sched_yield()
  br label %b130
b132:
  br label %b129
b129:
  br label %b133
b133:
  %v965 = phi i64 [ 0, %b129 ], [ %v1214, %b138 ]
  %v966 = icmp slt i64 %v965, %v5
  br i1 %v966, label %b134, label %b135
b134:
  %v968 = add i64 %v7, 0
  %v969 = sdiv i64 %v968, 1
  %v970 = add i64 %v2, 1
  %v971 = mul i64 %v969, %v2
  %v972 = sdiv i64 %v971, %v3
  %v973 = mul i64 %v972, 1
  %v974 = icmp slt i64 %v973, %v7
  %v975 = select i1 %v974, i64 %v973, i64 %v7
  %v976 = mul i64 %v969, %v970
  %v977 = sdiv i64 %v976, %v3
  %v978 = mul i64 %v977, 1
  %v979 = icmp slt i64 %v978, %v7
  %v980 = select i1 %v979, i64 %v978, i64 %v7
  br label %b136
b136:
  %v981 = phi i64 [ %v975, %b134 ], [ %v1213, %b141 ]
  %v982 = icmp slt i64 %v981, %v980
  br i1 %v982, label %b137, label %b138
b137:
  %v983 = add i64 %v981, 96
  %v984 = icmp slt i64 %v983, %v980
  %v985 = select i1 %v984, i64 %v983, i64 %v980
  br label %b139
b139:
  %v986 = phi i64 [ 0, %b137 ], [ %v1212, %b144 ]
  %v987 = icmp slt i64 %v986, 1
  br i1 %v987, label %b140, label %b141
b140:
  %v988 = sub i64 %v985, %v981
  %v989 = sub i64 4, 1
  %v990 = add i64 %v988, %v989
  %v991 = sdiv i64 %v990, 4
  br label %b142
b142:
  %v992 = phi i64 [ 0, %b140 ], [ %v1211, %b149 ]
  %v993 = icmp slt i64 %v992, %v991
  br i1 %v993, label %b143, label %b144
b143:
  %v994 = mul i64 %v988, %v992
  %v995 = sdiv i64 %v994, %v991
  %v996 = add i64 %v981, %v995
  %v997 = add i64 %v992, 1
  %v998 = mul i64 %v988, %v997
  %v999 = sdiv i64 %v998, %v991
  %v1000 = add i64 %v981, %v999
  %v1001 = mul i64 %v986, 192
  %v1002 = getelementptr inbounds float, ptr %v581, i64 %v1001
  %v1003 = sub i64 %v1000, %v996
  %v1004 = add i64 %v965, 0
  %v1005 = and i64 %v1004, %v54
  %v1006 = mul i64 %v1005, %v7
  %v1007 = add i64 %v1006, %v996
  %v1008 = mul i64 %v1007, 8
  %v1009 = getelementptr inbounds float, ptr %v22, i64 %v1008
  %v1010 = getelementptr inbounds float, ptr %v1009, i64 0
  %v1011 = sub i64 %v1003, 1
  %v1012 = getelementptr inbounds ptr, ptr @table_tile_4x1of3_0_1_2, i64 %v1011
  %v1013 = load ptr, ptr %v1012, align 4
  %v1014 = icmp sgt i64 %v1003, 0
  br i1 %v1014, label %b145, label %b146
b145:
  call void %v1013(ptr %v1010, i64 8, ptr %v1002, i64 8, ptr %v967)
  br label %b146
b146:
  %v1015 = add i64 %v1001, 192
  br label %b147
b147:
  %v1016 = phi i64 [ %v996, %b146 ], [ %v1210, %b152 ]
  %v1017 = icmp slt i64 %v1016, %v1000
  br i1 %v1017, label %b148, label %b149
b148:
  %v1018 = sub i64 %v1016, %v996
  %v1019 = mul i64 %v1018, 24
  %v1020 = getelementptr inbounds float, ptr %v967, i64 %v1019
  %v1021 = add i64 %v965, 0
  %v1022 = and i64 %v1021, %v62
  %v1023 = mul i64 %v1022, %v7
  %v1024 = add i64 %v1023, %v1016
  %v1025 = mul i64 %v1024, 24
  %v1026 = getelementptr inbounds float, ptr %v42, i64 %v1025
  %v1027 = add i64 %v965, 0
  %v1028 = and i64 %v1027, %v54
  %v1029 = mul i64 %v1028, %v7
  %v1030 = add i64 %v1029, %v1016
  %v1031 = mul i64 %v1030, 8
  %v1032 = getelementptr inbounds float, ptr %v22, i64 %v1031
  %v1033 = add i64 %v965, 0
  %v1034 = and i64 %v1033, %v64
  %v1035 = mul i64 %v1034, %v7
  %v1036 = add i64 %v1035, %v1016
  %v1037 = mul i64 %v1036, 8
  %v1038 = getelementptr inbounds float, ptr %v44, i64 %v1037
  %v1039 = add i64 %v965, 0
  %v1040 = and i64 %v1039, %v66
  %v1041 = mul i64 %v1040, %v7
  %v1042 = add i64 %v1041, %v1016
  %v1043 = mul i64 %v1042, 8
  %v1044 = getelementptr inbounds float, ptr %v46, i64 %v1043
  %v1045 = add i64 %v965, 0
  %v1046 = and i64 %v1045, %v68
  %v1047 = mul i64 %v1046, %v7
  %v1048 = add i64 %v1047, %v1016
  %v1049 = mul i64 %v1048, 8
  %v1050 = getelementptr inbounds float, ptr %v48, i64 %v1049
  %v1051 = add i64 %v965, 1
  %v1052 = and i64 %v1051, %v54
  %v1053 = mul i64 %v1052, %v7
  %v1054 = add i64 %v1053, %v1016
  %v1055 = mul i64 %v1054, 8
  %v1056 = getelementptr inbounds float, ptr %v22, i64 %v1055
  br label %b150
b150:
  %v1057 = phi i64 [ 0, %b148 ], [ %v1209, %b151 ]
  %v1058 = icmp slt i64 %v1057, 1
  br i1 %v1058, label %b151, label %b152
b151:
  %v1059 = mul i64 %v986, 1
  %v1060 = add i64 %v1059, %v1057
  %v1061 = mul i64 %v1060, 8
  %v1062 = add i64 0, %v1057
  %v1063 = mul i64 %v1062, 8
  %v1064 = getelementptr inbounds float, ptr %v1020, i64 %v1063
  %v1065 = load <8 x float>, ptr %v1064, align 4
  %v1066 = add i64 1, %v1057
  %v1067 = mul i64 %v1066, 8
  %v1068 = getelementptr inbounds float, ptr %v1020, i64 %v1067
  %v1069 = load <8 x float>, ptr %v1068, align 4
  %v1070 = add i64 2, %v1057
  %v1071 = mul i64 %v1070, 8
  %v1072 = getelementptr inbounds float, ptr %v1020, i64 %v1071
  %v1073 = load <8 x float>, ptr %v1072, align 4
  %v1074 = add i64 16, %v1061
  %v1075 = getelementptr inbounds float, ptr %v18, i64 %v1074
  %v1076 = load <8 x float>, ptr %v1075, align 4
  %v1077 = fadd <8 x float> %v1065, %v1076
  %v1078 = add i64 0, %v1061
  %v1079 = getelementptr inbounds float, ptr %v1026, i64 %v1078
  %v1080 = load <8 x float>, ptr %v1079, align 4
  %v1081 = add i64 0, %v1061
  %v1082 = getelementptr inbounds float, ptr %v14, i64 %v1081
  %v1083 = load <8 x float>, ptr %v1082, align 4
  %v1084 = fadd <8 x float> %v1080, %v1083
  %v1085 = add i64 0, %v1061
  %v1086 = getelementptr inbounds float, ptr %v18, i64 %v1085
  %v1087 = load <8 x float>, ptr %v1086, align 4
  %v1088 = fadd <8 x float> %v1069, %v1087
  %v1089 = fadd <8 x float> %v1084, %v1088
  %v1090 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1089)
  %v1091 = fneg <8 x float> %v1090
  %v1092 = fcmp olt <8 x float> %v1091, splat (float 0xC05A400000000000)
  %v1093 = select <8 x i1> %v1092, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1091
  %v1094 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1093, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1095 = fsub <8 x float> %v1094, splat (float 0x4168000000000000)
  %v1096 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1095, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1093)
  %v1097 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1095, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1096)
  %v1098 = bitcast <8 x float> %v1094 to <8 x i32>
  %v1099 = fmul <8 x float> %v1097, %v1097
  %v1100 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1097, <8 x float> splat (float 0x3F81227F40000000))
  %v1101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1100, <8 x float> %v1097, <8 x float> splat (float 0x3FA5556740000000))
  %v1102 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1101, <8 x float> %v1097, <8 x float> splat (float 0x3FC5554B00000000))
  %v1103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1102, <8 x float> %v1097, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1104 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1099, <8 x float> %v1103, <8 x float> %v1097)
  %v1105 = sub <8 x i32> %v1098, splat (i32 1262485250)
  %v1106 = lshr <8 x i32> %v1105, splat (i32 1)
  %v1107 = sub <8 x i32> %v1105, %v1106
  %v1108 = shl <8 x i32> %v1106, splat (i32 23)
  %v1109 = bitcast <8 x i32> %v1108 to <8 x float>
  %v1110 = shl <8 x i32> %v1107, splat (i32 23)
  %v1111 = bitcast <8 x i32> %v1110 to <8 x float>
  %v1112 = fadd <8 x float> %v1104, splat (float 0x3FF0000000000000)
  %v1113 = fmul <8 x float> %v1112, %v1109
  %v1114 = fmul <8 x float> %v1113, %v1111
  %v1115 = fcmp olt <8 x float> %v1089, splat (float 0x0000000000000000)
  %v1116 = select <8 x i1> %v1115, <8 x float> %v1114, <8 x float> splat (float 0x3FF0000000000000)
  %v1117 = fadd <8 x float> %v1114, splat (float 0x3FF0000000000000)
  %v1118 = fdiv <8 x float> %v1116, %v1117
  %v1119 = add i64 8, %v1061
  %v1120 = getelementptr inbounds float, ptr %v1026, i64 %v1119
  %v1121 = load <8 x float>, ptr %v1120, align 4
  %v1122 = add i64 8, %v1061
  %v1123 = getelementptr inbounds float, ptr %v14, i64 %v1122
  %v1124 = load <8 x float>, ptr %v1123, align 4
  %v1125 = fadd <8 x float> %v1121, %v1124
  %v1126 = add i64 8, %v1061
  %v1127 = getelementptr inbounds float, ptr %v18, i64 %v1126
  %v1128 = load <8 x float>, ptr %v1127, align 4
  %v1129 = fadd <8 x float> %v1073, %v1128
  %v1130 = fadd <8 x float> %v1125, %v1129
  %v1131 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1130)
  %v1132 = fneg <8 x float> %v1131
  %v1133 = fcmp olt <8 x float> %v1132, splat (float 0xC05A400000000000)
  %v1134 = select <8 x i1> %v1133, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1132
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
  %v1146 = sub <8 x i32> %v1139, splat (i32 1262485250)
  %v1147 = lshr <8 x i32> %v1146, splat (i32 1)
  %v1148 = sub <8 x i32> %v1146, %v1147
  %v1149 = shl <8 x i32> %v1147, splat (i32 23)
  %v1150 = bitcast <8 x i32> %v1149 to <8 x float>
  %v1151 = shl <8 x i32> %v1148, splat (i32 23)
  %v1152 = bitcast <8 x i32> %v1151 to <8 x float>
  %v1153 = fadd <8 x float> %v1145, splat (float 0x3FF0000000000000)
  %v1154 = fmul <8 x float> %v1153, %v1150
  %v1155 = fmul <8 x float> %v1154, %v1152
  %v1156 = fcmp olt <8 x float> %v1130, splat (float 0x0000000000000000)
  %v1157 = select <8 x i1> %v1156, <8 x float> %v1155, <8 x float> splat (float 0x3FF0000000000000)
  %v1158 = fadd <8 x float> %v1155, splat (float 0x3FF0000000000000)
  %v1159 = fdiv <8 x float> %v1157, %v1158
  %v1160 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1161 = shufflevector <8 x float> %v1160, <8 x float> poison, <8 x i32> zeroinitializer
  %v1162 = fsub <8 x float> %v1161, %v1159
  %v1163 = add i64 16, %v1061
  %v1164 = getelementptr inbounds float, ptr %v1026, i64 %v1163
  %v1165 = load <8 x float>, ptr %v1164, align 4
  %v1166 = add i64 16, %v1061
  %v1167 = getelementptr inbounds float, ptr %v14, i64 %v1166
  %v1168 = load <8 x float>, ptr %v1167, align 4
  %v1169 = fadd <8 x float> %v1165, %v1168
  %v1170 = fmul <8 x float> %v1118, %v1077
  %v1171 = fadd <8 x float> %v1169, %v1170
  %v1172 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1171)
  %v1173 = fcmp ogt <8 x float> %v1172, splat (float 0x4023000000000000)
  %v1174 = select <8 x i1> %v1173, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1172
  %v1175 = fadd <8 x float> %v1174, %v1174
  %v1176 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1175, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1177 = fsub <8 x float> %v1176, splat (float 0x4168000000000000)
  %v1178 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1177, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1175)
  %v1179 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1177, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1178)
  %v1180 = bitcast <8 x float> %v1176 to <8 x i32>
  %v1181 = fmul <8 x float> %v1179, %v1179
  %v1182 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1179, <8 x float> splat (float 0x3F81227F40000000))
  %v1183 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1182, <8 x float> %v1179, <8 x float> splat (float 0x3FA5556740000000))
  %v1184 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1183, <8 x float> %v1179, <8 x float> splat (float 0x3FC5554B00000000))
  %v1185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1184, <8 x float> %v1179, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1186 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1181, <8 x float> %v1185, <8 x float> %v1179)
  %v1187 = shl <8 x i32> %v1180, splat (i32 23)
  %v1188 = add <8 x i32> %v1187, splat (i32 1065353216)
  %v1189 = bitcast <8 x i32> %v1188 to <8 x float>
  %v1190 = fsub <8 x float> %v1189, splat (float 0x3FF0000000000000)
  %v1191 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1189, <8 x float> %v1186, <8 x float> %v1190)
  %v1192 = fadd <8 x float> %v1191, splat (float 0x4000000000000000)
  %v1193 = fdiv <8 x float> %v1191, %v1192
  %v1194 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1193, <8 x float> %v1171)
  %v1195 = fmul <8 x float> %v1162, %v1194
  %v1196 = add i64 0, %v1061
  %v1197 = getelementptr inbounds float, ptr %v1032, i64 %v1196
  %v1198 = load <8 x float>, ptr %v1197, align 4
  %v1199 = fmul <8 x float> %v1159, %v1198
  %v1200 = fadd <8 x float> %v1195, %v1199
  %v1201 = add i64 0, %v1061
  %v1202 = getelementptr inbounds float, ptr %v1038, i64 %v1201
  store <8 x float> %v1077, ptr %v1202, align 4
  %v1203 = add i64 0, %v1061
  %v1204 = getelementptr inbounds float, ptr %v1044, i64 %v1203
  store <8 x float> %v1118, ptr %v1204, align 4
  %v1205 = add i64 0, %v1061
  %v1206 = getelementptr inbounds float, ptr %v1050, i64 %v1205
  store <8 x float> %v1159, ptr %v1206, align 4
  %v1207 = add i64 0, %v1061
  %v1208 = getelementptr inbounds float, ptr %v1056, i64 %v1207
  store <8 x float> %v1200, ptr %v1208, align 4
  %v1209 = add nsw i64 %v1057, 1
  br label %b150
b152:
  %v1210 = add nsw i64 %v1016, 1
  br label %b147
b149:
  %v1211 = add nsw i64 %v992, 1
  br label %b142
b144:
  %v1212 = add nsw i64 %v986, 1
  br label %b139
b141:
  %v1213 = add nsw i64 %v981, 96
  br label %b136
b138:
  %v1214 = add nsw i64 %v965, 1
  br label %b133
b135:
  %v1215 = icmp sgt i64 %v3, 1
  br i1 %v1215, label %b153, label %b154
b153:
  %v1216 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1217 = atomicrmw add ptr %v1216, i64 1 acq_rel
  %v1218 = mul i64 %v3, 6
  br label %b155
b155:
  %v1219 = load atomic i64, ptr %v1216 acquire, align 8
  %v1220 = icmp slt i64 %v1219, %v1218
  br i1 %v1220, label %b156, label %b157
b156:
  %v1221 = call i32 @sched_yield()
  br label %b155
b157:
  br label %b154
b154:
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
  %v275 = alloca float, i64 64, align 4
  %v441 = alloca float, i64 64, align 4
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
  %v49 = getelementptr inbounds i64, ptr %v1, i64 4
  %v50 = load i64, ptr %v49, align 8
  %v51 = getelementptr inbounds i64, ptr %v1, i64 9
  %v52 = load i64, ptr %v51, align 8
  %v53 = getelementptr inbounds i64, ptr %v1, i64 10
  %v54 = load i64, ptr %v53, align 8
  %v55 = getelementptr inbounds i64, ptr %v1, i64 12
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 17
  %v58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 18
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 20
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 21
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 22
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i64, ptr %v1, i64 23
  %v68 = load i64, ptr %v67, align 8
  %v69 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v70 = load ptr, ptr %v69, align 4
  %v71 = getelementptr inbounds float, ptr %v70, i64 0
  %v72 = add i64 1, 0
  %v73 = sdiv i64 %v72, 1
  %v74 = add i64 %v2, 1
  %v75 = mul i64 %v73, %v2
  %v76 = sdiv i64 %v75, %v3
  %v77 = mul i64 %v76, 1
  %v78 = icmp slt i64 %v77, 1
  %v79 = select i1 %v78, i64 %v77, i64 1
  %v80 = mul i64 %v73, %v74
  %v81 = sdiv i64 %v80, %v3
  %v82 = mul i64 %v81, 1
  %v83 = icmp slt i64 %v82, 1
  %v84 = select i1 %v83, i64 %v82, i64 1
  br label %b0
b0:
  %v85 = phi i64 [ %v79, %entry ], [ %v113, %b5 ]
  %v86 = icmp slt i64 %v85, %v84
  br i1 %v86, label %b1, label %b2
b1:
  %v87 = mul i64 %v85, 192
  %v88 = mul i64 %v85, 8
  %v89 = add i64 %v88, 0
  %v90 = sub i64 8, %v89
  %v91 = icmp slt i64 %v90, 0
  %v92 = select i1 %v91, i64 0, i64 %v90
  %v93 = icmp ult i64 %v92, 8
  %v94 = select i1 %v93, i64 %v92, i64 8
  %v95 = trunc i64 %v94 to i32
  %v96 = insertelement <8 x i32> poison, i32 %v95, i64 0
  %v97 = shufflevector <8 x i32> %v96, <8 x i32> poison, <8 x i32> zeroinitializer
  %v98 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v97
  %v99 = mul i64 %v89, 1
  %v100 = add i64 0, %v99
  %v101 = getelementptr inbounds float, ptr %v16, i64 %v100
  %v102 = add i64 %v87, 0
  br label %b3
b3:
  %v103 = phi i64 [ 0, %b1 ], [ %v111, %b4 ]
  %v104 = icmp slt i64 %v103, 24
  br i1 %v104, label %b4, label %b5
b4:
  %v105 = mul i64 %v103, 8
  %v106 = getelementptr inbounds float, ptr %v101, i64 %v105
  %v107 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v106, <8 x i1> %v98, <8 x float> zeroinitializer)
  %v108 = mul i64 %v103, 8
  %v109 = add i64 %v102, %v108
  %v110 = getelementptr inbounds float, ptr %v71, i64 %v109
  store <8 x float> %v107, ptr %v110, align 4
  %v111 = add nsw i64 %v103, 1
  br label %b3
b5:
  %v112 = add i64 %v87, 192
  %v113 = add nsw i64 %v85, 1
  br label %b0
b2:
  %v114 = icmp sgt i64 %v3, 1
  br i1 %v114, label %b6, label %b7
b6:
  %v115 = getelementptr inbounds i64, ptr %v1, i64 3
  %v116 = atomicrmw add ptr %v115, i64 1 acq_rel
  %v117 = mul i64 %v3, 1
  br label %b8
b8:
  %v118 = load atomic i64, ptr %v115 acquire, align 8
  %v119 = icmp slt i64 %v118, %v117
  br i1 %v119, label %b9, label %b10
b9:
  %v120 = call i32 @sched_yield()
  br label %b8
b10:
  br label %b7
b7:
  br label %b11
b11:
  %v121 = phi i64 [ 0, %b7 ], [ %v381, %b19 ]
  %v122 = icmp slt i64 %v121, %v5
  br i1 %v122, label %b12, label %b13
b12:
  %v123 = sub i64 %v5, 1
  %v124 = sub i64 %v123, %v121
  %v125 = add i64 %v7, 0
  %v126 = sdiv i64 %v125, 1
  %v127 = add i64 %v2, 1
  %v128 = mul i64 %v126, %v2
  %v129 = sdiv i64 %v128, %v3
  %v130 = mul i64 %v129, 1
  %v131 = icmp slt i64 %v130, %v7
  %v132 = select i1 %v131, i64 %v130, i64 %v7
  %v133 = mul i64 %v126, %v127
  %v134 = sdiv i64 %v133, %v3
  %v135 = mul i64 %v134, 1
  %v136 = icmp slt i64 %v135, %v7
  %v137 = select i1 %v136, i64 %v135, i64 %v7
  br label %b14
b14:
  %v138 = phi i64 [ %v132, %b12 ], [ %v274, %b15 ]
  %v139 = icmp slt i64 %v138, %v137
  br i1 %v139, label %b15, label %b16
b15:
  %v140 = add i64 %v124, 1
  %v141 = and i64 %v140, 1
  %v142 = mul i64 %v141, %v7
  %v143 = add i64 %v142, %v138
  %v144 = mul i64 %v143, 8
  %v145 = getelementptr inbounds float, ptr %v24, i64 %v144
  %v146 = add i64 %v124, 0
  %v147 = and i64 %v146, %v52
  %v148 = mul i64 %v147, %v7
  %v149 = add i64 %v148, %v138
  %v150 = mul i64 %v149, 8
  %v151 = getelementptr inbounds float, ptr %v20, i64 %v150
  %v152 = add i64 %v124, 0
  %v153 = and i64 %v152, %v68
  %v154 = mul i64 %v153, %v7
  %v155 = add i64 %v154, %v138
  %v156 = mul i64 %v155, 8
  %v157 = getelementptr inbounds float, ptr %v48, i64 %v156
  %v158 = add i64 %v124, 0
  %v159 = and i64 %v158, %v62
  %v160 = mul i64 %v159, %v7
  %v161 = add i64 %v160, %v138
  %v162 = mul i64 %v161, 24
  %v163 = getelementptr inbounds float, ptr %v42, i64 %v162
  %v164 = add i64 %v124, 0
  %v165 = and i64 %v164, %v66
  %v166 = mul i64 %v165, %v7
  %v167 = add i64 %v166, %v138
  %v168 = mul i64 %v167, 8
  %v169 = getelementptr inbounds float, ptr %v46, i64 %v168
  %v170 = add i64 %v124, 0
  %v171 = and i64 %v170, %v64
  %v172 = mul i64 %v171, %v7
  %v173 = add i64 %v172, %v138
  %v174 = mul i64 %v173, 8
  %v175 = getelementptr inbounds float, ptr %v44, i64 %v174
  %v176 = add i64 %v124, 0
  %v177 = and i64 %v176, %v54
  %v178 = mul i64 %v177, %v7
  %v179 = add i64 %v178, %v138
  %v180 = mul i64 %v179, 8
  %v181 = getelementptr inbounds float, ptr %v22, i64 %v180
  %v182 = add i64 %v124, 0
  %v183 = and i64 %v182, %v60
  %v184 = mul i64 %v183, %v7
  %v185 = add i64 %v184, %v138
  %v186 = mul i64 %v185, 24
  %v187 = getelementptr inbounds float, ptr %v38, i64 %v186
  %v188 = add i64 %v124, 0
  %v189 = and i64 %v188, %v58
  %v190 = mul i64 %v189, %v7
  %v191 = add i64 %v190, %v138
  %v192 = mul i64 %v191, 24
  %v193 = getelementptr inbounds float, ptr %v36, i64 %v192
  %v194 = add i64 0, 0
  %v195 = getelementptr inbounds float, ptr %v145, i64 %v194
  %v196 = load <8 x float>, ptr %v195, align 4
  %v197 = add i64 0, 0
  %v198 = getelementptr inbounds float, ptr %v151, i64 %v197
  %v199 = load <8 x float>, ptr %v198, align 4
  %v200 = fadd <8 x float> %v196, %v199
  %v201 = add i64 0, 0
  %v202 = getelementptr inbounds float, ptr %v157, i64 %v201
  %v203 = load <8 x float>, ptr %v202, align 4
  %v204 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v205 = shufflevector <8 x float> %v204, <8 x float> poison, <8 x i32> zeroinitializer
  %v206 = fsub <8 x float> %v205, %v203
  %v207 = fmul <8 x float> %v200, %v206
  %v208 = add i64 16, 0
  %v209 = getelementptr inbounds float, ptr %v163, i64 %v208
  %v210 = load <8 x float>, ptr %v209, align 4
  %v211 = add i64 16, 0
  %v212 = getelementptr inbounds float, ptr %v14, i64 %v211
  %v213 = load <8 x float>, ptr %v212, align 4
  %v214 = fadd <8 x float> %v210, %v213
  %v215 = add i64 0, 0
  %v216 = getelementptr inbounds float, ptr %v169, i64 %v215
  %v217 = load <8 x float>, ptr %v216, align 4
  %v218 = add i64 0, 0
  %v219 = getelementptr inbounds float, ptr %v175, i64 %v218
  %v220 = load <8 x float>, ptr %v219, align 4
  %v221 = fmul <8 x float> %v217, %v220
  %v222 = fadd <8 x float> %v214, %v221
  %v223 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v222)
  %v224 = fcmp ogt <8 x float> %v223, splat (float 0x4023000000000000)
  %v225 = select <8 x i1> %v224, <8 x float> splat (float 0x4023000000000000), <8 x float> %v223
  %v226 = fadd <8 x float> %v225, %v225
  %v227 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v226, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v228 = fsub <8 x float> %v227, splat (float 0x4168000000000000)
  %v229 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v228, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v226)
  %v230 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v228, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v229)
  %v231 = bitcast <8 x float> %v227 to <8 x i32>
  %v232 = fmul <8 x float> %v230, %v230
  %v233 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v230, <8 x float> splat (float 0x3F81227F40000000))
  %v234 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v233, <8 x float> %v230, <8 x float> splat (float 0x3FA5556740000000))
  %v235 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v234, <8 x float> %v230, <8 x float> splat (float 0x3FC5554B00000000))
  %v236 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v235, <8 x float> %v230, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v237 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v232, <8 x float> %v236, <8 x float> %v230)
  %v238 = shl <8 x i32> %v231, splat (i32 23)
  %v239 = add <8 x i32> %v238, splat (i32 1065353216)
  %v240 = bitcast <8 x i32> %v239 to <8 x float>
  %v241 = fsub <8 x float> %v240, splat (float 0x3FF0000000000000)
  %v242 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v240, <8 x float> %v237, <8 x float> %v241)
  %v243 = fadd <8 x float> %v242, splat (float 0x4000000000000000)
  %v244 = fdiv <8 x float> %v242, %v243
  %v245 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v244, <8 x float> %v222)
  %v246 = fmul <8 x float> %v245, %v245
  %v247 = fsub <8 x float> %v205, %v246
  %v248 = fmul <8 x float> %v207, %v247
  %v249 = fmul <8 x float> %v248, %v217
  %v250 = add i64 0, 0
  %v251 = getelementptr inbounds float, ptr %v181, i64 %v250
  %v252 = load <8 x float>, ptr %v251, align 4
  %v253 = fmul <8 x float> %v200, %v252
  %v254 = fmul <8 x float> %v200, %v245
  %v255 = fsub <8 x float> %v253, %v254
  %v256 = fmul <8 x float> %v255, %v203
  %v257 = fmul <8 x float> %v256, %v206
  %v258 = fmul <8 x float> %v248, %v220
  %v259 = fmul <8 x float> %v258, %v217
  %v260 = fsub <8 x float> %v205, %v217
  %v261 = fmul <8 x float> %v259, %v260
  %v262 = add i64 16, 0
  %v263 = getelementptr inbounds float, ptr %v187, i64 %v262
  store <8 x float> %v248, ptr %v263, align 4
  %v264 = add i64 16, 0
  %v265 = getelementptr inbounds float, ptr %v193, i64 %v264
  store <8 x float> %v249, ptr %v265, align 4
  %v266 = add i64 8, 0
  %v267 = getelementptr inbounds float, ptr %v193, i64 %v266
  store <8 x float> %v257, ptr %v267, align 4
  %v268 = add i64 8, 0
  %v269 = getelementptr inbounds float, ptr %v187, i64 %v268
  store <8 x float> %v257, ptr %v269, align 4
  %v270 = add i64 0, 0
  %v271 = getelementptr inbounds float, ptr %v193, i64 %v270
  store <8 x float> %v261, ptr %v271, align 4
  %v272 = add i64 0, 0
  %v273 = getelementptr inbounds float, ptr %v187, i64 %v272
  store <8 x float> %v261, ptr %v273, align 4
  %v274 = add nsw i64 %v138, 1
  br label %b14
b16:
  %v276 = add i64 %v7, 0
  %v277 = sdiv i64 %v276, 1
  %v278 = add i64 %v2, 1
  %v279 = mul i64 %v277, %v2
  %v280 = sdiv i64 %v279, %v3
  %v281 = mul i64 %v280, 1
  %v282 = icmp slt i64 %v281, %v7
  %v283 = select i1 %v282, i64 %v281, i64 %v7
  %v284 = mul i64 %v277, %v278
  %v285 = sdiv i64 %v284, %v3
  %v286 = mul i64 %v285, 1
  %v287 = icmp slt i64 %v286, %v7
  %v288 = select i1 %v287, i64 %v286, i64 %v7
  br label %b17
b17:
  %v289 = phi i64 [ %v283, %b16 ], [ %v380, %b22 ]
  %v290 = icmp slt i64 %v289, %v288
  br i1 %v290, label %b18, label %b19
b18:
  %v291 = add i64 %v289, 96
  %v292 = icmp slt i64 %v291, %v288
  %v293 = select i1 %v292, i64 %v291, i64 %v288
  br label %b20
b20:
  %v294 = phi i64 [ 0, %b18 ], [ %v379, %b25 ]
  %v295 = icmp slt i64 %v294, 1
  br i1 %v295, label %b21, label %b22
b21:
  %v296 = sub i64 %v293, %v289
  %v297 = sub i64 8, 1
  %v298 = add i64 %v296, %v297
  %v299 = sdiv i64 %v298, 8
  br label %b23
b23:
  %v300 = phi i64 [ 0, %b21 ], [ %v378, %b30 ]
  %v301 = icmp slt i64 %v300, %v299
  br i1 %v301, label %b24, label %b25
b24:
  %v302 = mul i64 %v296, %v300
  %v303 = sdiv i64 %v302, %v299
  %v304 = add i64 %v289, %v303
  %v305 = add i64 %v300, 1
  %v306 = mul i64 %v296, %v305
  %v307 = sdiv i64 %v306, %v299
  %v308 = add i64 %v289, %v307
  %v309 = mul i64 %v294, 192
  %v310 = getelementptr inbounds float, ptr %v71, i64 %v309
  %v311 = sub i64 %v308, %v304
  %v312 = add i64 %v124, 0
  %v313 = and i64 %v312, %v58
  %v314 = mul i64 %v313, %v7
  %v315 = add i64 %v314, %v304
  %v316 = mul i64 %v315, 24
  %v317 = getelementptr inbounds float, ptr %v36, i64 %v316
  %v318 = getelementptr inbounds float, ptr %v317, i64 0
  %v319 = sub i64 %v311, 1
  %v320 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v319
  %v321 = load ptr, ptr %v320, align 4
  %v322 = icmp sgt i64 %v311, 0
  br i1 %v322, label %b26, label %b27
b26:
  call void %v321(ptr %v318, i64 24, ptr %v310, i64 24, ptr %v275)
  br label %b27
b27:
  %v323 = add i64 %v309, 192
  br label %b28
b28:
  %v324 = phi i64 [ %v304, %b27 ], [ %v377, %b33 ]
  %v325 = icmp slt i64 %v324, %v308
  br i1 %v325, label %b29, label %b30
b29:
  %v326 = sub i64 %v324, %v304
  %v327 = mul i64 %v326, 8
  %v328 = getelementptr inbounds float, ptr %v275, i64 %v327
  %v329 = add i64 %v124, 1
  %v330 = and i64 %v329, 1
  %v331 = mul i64 %v330, %v7
  %v332 = add i64 %v331, %v324
  %v333 = mul i64 %v332, 8
  %v334 = getelementptr inbounds float, ptr %v24, i64 %v333
  %v335 = add i64 %v124, 0
  %v336 = and i64 %v335, %v52
  %v337 = mul i64 %v336, %v7
  %v338 = add i64 %v337, %v324
  %v339 = mul i64 %v338, 8
  %v340 = getelementptr inbounds float, ptr %v20, i64 %v339
  %v341 = add i64 %v124, 0
  %v342 = and i64 %v341, %v68
  %v343 = mul i64 %v342, %v7
  %v344 = add i64 %v343, %v324
  %v345 = mul i64 %v344, 8
  %v346 = getelementptr inbounds float, ptr %v48, i64 %v345
  %v347 = add i64 %v124, 0
  %v348 = and i64 %v347, 1
  %v349 = mul i64 %v348, %v7
  %v350 = add i64 %v349, %v324
  %v351 = mul i64 %v350, 8
  %v352 = getelementptr inbounds float, ptr %v24, i64 %v351
  br label %b31
b31:
  %v353 = phi i64 [ 0, %b29 ], [ %v376, %b32 ]
  %v354 = icmp slt i64 %v353, 1
  br i1 %v354, label %b32, label %b33
b32:
  %v355 = mul i64 %v294, 1
  %v356 = add i64 %v355, %v353
  %v357 = mul i64 %v356, 8
  %v358 = add i64 0, %v353
  %v359 = mul i64 %v358, 8
  %v360 = getelementptr inbounds float, ptr %v328, i64 %v359
  %v361 = load <8 x float>, ptr %v360, align 4
  %v362 = add i64 0, %v357
  %v363 = getelementptr inbounds float, ptr %v334, i64 %v362
  %v364 = load <8 x float>, ptr %v363, align 4
  %v365 = add i64 0, %v357
  %v366 = getelementptr inbounds float, ptr %v340, i64 %v365
  %v367 = load <8 x float>, ptr %v366, align 4
  %v368 = fadd <8 x float> %v364, %v367
  %v369 = add i64 0, %v357
  %v370 = getelementptr inbounds float, ptr %v346, i64 %v369
  %v371 = load <8 x float>, ptr %v370, align 4
  %v372 = fmul <8 x float> %v368, %v371
  %v373 = fadd <8 x float> %v372, %v361
  %v374 = add i64 0, %v357
  %v375 = getelementptr inbounds float, ptr %v352, i64 %v374
  store <8 x float> %v373, ptr %v375, align 4
  %v376 = add nsw i64 %v353, 1
  br label %b31
b33:
  %v377 = add nsw i64 %v324, 1
  br label %b28
b30:
  %v378 = add nsw i64 %v300, 1
  br label %b23
b25:
  %v379 = add nsw i64 %v294, 1
  br label %b20
b22:
  %v380 = add nsw i64 %v289, 96
  br label %b17
b19:
  %v381 = add nsw i64 %v121, 1
  br label %b11
b13:
  %v382 = icmp sgt i64 %v3, 1
  br i1 %v382, label %b34, label %b35
b34:
  %v383 = getelementptr inbounds i64, ptr %v1, i64 3
  %v384 = atomicrmw add ptr %v383, i64 1 acq_rel
  %v385 = mul i64 %v3, 2
  br label %b36
b36:
  %v386 = load atomic i64, ptr %v383 acquire, align 8
  %v387 = icmp slt i64 %v386, %v385
  br i1 %v387, label %b37, label %b38
b37:
  %v388 = call i32 @sched_yield()
  br label %b36
b38:
  br label %b35
b35:
  %v389 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v390 = load ptr, ptr %v389, align 4
  %v391 = getelementptr inbounds float, ptr %v390, i64 192
  %v392 = add i64 1, 0
  %v393 = sdiv i64 %v392, 1
  %v394 = add i64 %v2, 1
  %v395 = mul i64 %v393, %v2
  %v396 = sdiv i64 %v395, %v3
  %v397 = mul i64 %v396, 1
  %v398 = icmp slt i64 %v397, 1
  %v399 = select i1 %v398, i64 %v397, i64 1
  %v400 = mul i64 %v393, %v394
  %v401 = sdiv i64 %v400, %v3
  %v402 = mul i64 %v401, 1
  %v403 = icmp slt i64 %v402, 1
  %v404 = select i1 %v403, i64 %v402, i64 1
  br label %b39
b39:
  %v405 = phi i64 [ %v399, %b35 ], [ %v433, %b44 ]
  %v406 = icmp slt i64 %v405, %v404
  br i1 %v406, label %b40, label %b41
b40:
  %v407 = mul i64 %v405, 192
  %v408 = mul i64 %v405, 8
  %v409 = add i64 %v408, 0
  %v410 = sub i64 8, %v409
  %v411 = icmp slt i64 %v410, 0
  %v412 = select i1 %v411, i64 0, i64 %v410
  %v413 = icmp ult i64 %v412, 8
  %v414 = select i1 %v413, i64 %v412, i64 8
  %v415 = trunc i64 %v414 to i32
  %v416 = insertelement <8 x i32> poison, i32 %v415, i64 0
  %v417 = shufflevector <8 x i32> %v416, <8 x i32> poison, <8 x i32> zeroinitializer
  %v418 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v417
  %v419 = mul i64 %v409, 1
  %v420 = add i64 0, %v419
  %v421 = getelementptr inbounds float, ptr %v12, i64 %v420
  %v422 = add i64 %v407, 0
  br label %b42
b42:
  %v423 = phi i64 [ 0, %b40 ], [ %v431, %b43 ]
  %v424 = icmp slt i64 %v423, 24
  br i1 %v424, label %b43, label %b44
b43:
  %v425 = mul i64 %v423, 8
  %v426 = getelementptr inbounds float, ptr %v421, i64 %v425
  %v427 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v426, <8 x i1> %v418, <8 x float> zeroinitializer)
  %v428 = mul i64 %v423, 8
  %v429 = add i64 %v422, %v428
  %v430 = getelementptr inbounds float, ptr %v391, i64 %v429
  store <8 x float> %v427, ptr %v430, align 4
  %v431 = add nsw i64 %v423, 1
  br label %b42
b44:
  %v432 = add i64 %v407, 192
  %v433 = add nsw i64 %v405, 1
  br label %b39
b41:
  %v434 = icmp sgt i64 %v3, 1
  br i1 %v434, label %b45, label %b46
b45:
  %v435 = getelementptr inbounds i64, ptr %v1, i64 3
  %v436 = atomicrmw add ptr %v435, i64 1 acq_rel
  %v437 = mul i64 %v3, 3
  br label %b47
b47:
  %v438 = load atomic i64, ptr %v435 acquire, align 8
  %v439 = icmp slt i64 %v438, %v437
  br i1 %v439, label %b48, label %b49
b48:
  %v440 = call i32 @sched_yield()
  br label %b47
b49:
  br label %b46
b46:
  %v442 = add i64 %v8, 0
  %v443 = sdiv i64 %v442, 1
  %v444 = add i64 %v2, 1
  %v445 = mul i64 %v443, %v2
  %v446 = sdiv i64 %v445, %v3
  %v447 = mul i64 %v446, 1
  %v448 = icmp slt i64 %v447, %v8
  %v449 = select i1 %v448, i64 %v447, i64 %v8
  %v450 = mul i64 %v443, %v444
  %v451 = sdiv i64 %v450, %v3
  %v452 = mul i64 %v451, 1
  %v453 = icmp slt i64 %v452, %v8
  %v454 = select i1 %v453, i64 %v452, i64 %v8
  br label %b50
b50:
  %v455 = phi i64 [ %v449, %b46 ], [ %v508, %b55 ]
  %v456 = icmp slt i64 %v455, %v454
  br i1 %v456, label %b51, label %b52
b51:
  %v457 = add i64 %v455, 96
  %v458 = icmp slt i64 %v457, %v454
  %v459 = select i1 %v458, i64 %v457, i64 %v454
  br label %b53
b53:
  %v460 = phi i64 [ 0, %b51 ], [ %v507, %b58 ]
  %v461 = icmp slt i64 %v460, 1
  br i1 %v461, label %b54, label %b55
b54:
  %v462 = sub i64 %v459, %v455
  %v463 = sub i64 8, 1
  %v464 = add i64 %v462, %v463
  %v465 = sdiv i64 %v464, 8
  br label %b56
b56:
  %v466 = phi i64 [ 0, %b54 ], [ %v506, %b63 ]
  %v467 = icmp slt i64 %v466, %v465
  br i1 %v467, label %b57, label %b58
b57:
  %v468 = mul i64 %v462, %v466
  %v469 = sdiv i64 %v468, %v465
  %v470 = add i64 %v455, %v469
  %v471 = add i64 %v466, 1
  %v472 = mul i64 %v462, %v471
  %v473 = sdiv i64 %v472, %v465
  %v474 = add i64 %v455, %v473
  %v475 = mul i64 %v460, 192
  %v476 = getelementptr inbounds float, ptr %v391, i64 %v475
  %v477 = sub i64 %v474, %v470
  %v478 = mul i64 %v470, 24
  %v479 = getelementptr inbounds float, ptr %v38, i64 %v478
  %v480 = getelementptr inbounds float, ptr %v479, i64 0
  %v481 = sub i64 %v477, 1
  %v482 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v481
  %v483 = load ptr, ptr %v482, align 4
  %v484 = icmp sgt i64 %v477, 0
  br i1 %v484, label %b59, label %b60
b59:
  call void %v483(ptr %v480, i64 24, ptr %v476, i64 24, ptr %v441)
  br label %b60
b60:
  %v485 = add i64 %v475, 192
  br label %b61
b61:
  %v486 = phi i64 [ %v470, %b60 ], [ %v505, %b66 ]
  %v487 = icmp slt i64 %v486, %v474
  br i1 %v487, label %b62, label %b63
b62:
  %v488 = sub i64 %v486, %v470
  %v489 = mul i64 %v488, 8
  %v490 = getelementptr inbounds float, ptr %v441, i64 %v489
  %v491 = mul i64 %v486, 8
  %v492 = getelementptr inbounds float, ptr %v26, i64 %v491
  br label %b64
b64:
  %v493 = phi i64 [ 0, %b62 ], [ %v504, %b65 ]
  %v494 = icmp slt i64 %v493, 1
  br i1 %v494, label %b65, label %b66
b65:
  %v495 = mul i64 %v460, 1
  %v496 = add i64 %v495, %v493
  %v497 = mul i64 %v496, 8
  %v498 = add i64 0, %v493
  %v499 = mul i64 %v498, 8
  %v500 = getelementptr inbounds float, ptr %v490, i64 %v499
  %v501 = load <8 x float>, ptr %v500, align 4
  %v502 = add i64 0, %v497
  %v503 = getelementptr inbounds float, ptr %v492, i64 %v502
  store <8 x float> %v501, ptr %v503, align 4
  %v504 = add nsw i64 %v493, 1
  br label %b64
b66:
  %v505 = add nsw i64 %v486, 1
  br label %b61
b63:
  %v506 = add nsw i64 %v466, 1
  br label %b56
b58:
  %v507 = add nsw i64 %v460, 1
  br label %b53
b55:
  %v508 = add nsw i64 %v455, 96
  br label %b50
b52:
  %v509 = icmp sgt i64 %v3, 1
  br i1 %v509, label %b67, label %b68
b67:
  %v510 = getelementptr inbounds i64, ptr %v1, i64 3
  %v511 = atomicrmw add ptr %v510, i64 1 acq_rel
  %v512 = mul i64 %v3, 4
  br label %b69
b69:
  %v513 = load atomic i64, ptr %v510 acquire, align 8
  %v514 = icmp slt i64 %v513, %v512
  br i1 %v514, label %b70, label %b71
b70:
  %v515 = call i32 @sched_yield()
  br label %b69
b71:
  br label %b68
b68:
  %v516 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v517 = load ptr, ptr %v516, align 4
  %v518 = add i64 24, 1
  %v519 = sdiv i64 %v518, 2
  %v520 = add i64 %v2, 1
  %v521 = mul i64 %v519, %v2
  %v522 = sdiv i64 %v521, %v3
  %v523 = mul i64 %v522, 2
  %v524 = icmp slt i64 %v523, 24
  %v525 = select i1 %v524, i64 %v523, i64 24
  %v526 = mul i64 %v519, %v520
  %v527 = sdiv i64 %v526, %v3
  %v528 = mul i64 %v527, 2
  %v529 = icmp slt i64 %v528, 24
  %v530 = select i1 %v529, i64 %v528, i64 24
  %v531 = getelementptr inbounds float, ptr %v28, i64 0
  br label %b72
b72:
  %v532 = phi i64 [ %v525, %b68 ], [ %v540, %b77 ]
  %v533 = icmp slt i64 %v532, %v530
  br i1 %v533, label %b73, label %b74
b73:
  %v534 = mul i64 %v532, 8
  %v535 = getelementptr inbounds float, ptr %v531, i64 %v534
  br label %b75
b75:
  %v536 = phi i64 [ 0, %b73 ], [ %v539, %b76 ]
  %v537 = icmp slt i64 %v536, 8
  br i1 %v537, label %b76, label %b77
b76:
  %v538 = getelementptr inbounds float, ptr %v535, i64 %v536
  store float 0x0000000000000000, ptr %v538, align 4
  %v539 = add nsw i64 %v536, 1
  br label %b75
b77:
  %v540 = add nsw i64 %v532, 1
  br label %b72
b74:
  %v541 = mul i64 0, 24
  %v542 = getelementptr inbounds float, ptr %v38, i64 %v541
  %v543 = getelementptr inbounds float, ptr %v542, i64 0
  %v544 = mul i64 0, 8
  %v545 = getelementptr inbounds float, ptr %v10, i64 %v544
  %v546 = getelementptr inbounds float, ptr %v545, i64 0
  %v547 = mul i64 %v8, 1
  br label %b78
b78:
  %v548 = phi i64 [ 0, %b74 ], [ %v575, %b83 ]
  %v549 = icmp slt i64 %v548, %v547
  br i1 %v549, label %b79, label %b80
b79:
  %v550 = sub i64 %v547, %v548
  %v551 = icmp slt i64 %v550, 128
  %v552 = select i1 %v551, i64 %v550, i64 128
  br label %b81
b81:
  %v553 = phi i64 [ 0, %b79 ], [ %v574, %b86 ]
  %v554 = icmp slt i64 %v553, 8
  br i1 %v554, label %b82, label %b83
b82:
  %v555 = mul i64 %v548, 8
  %v556 = add i64 %v555, %v553
  %v557 = getelementptr inbounds float, ptr %v546, i64 %v556
  br label %b84
b84:
  %v558 = phi i64 [ %v525, %b82 ], [ %v573, %b85 ]
  %v559 = icmp slt i64 %v558, %v530
  br i1 %v559, label %b85, label %b86
b85:
  %v560 = sub i64 %v530, %v558
  %v561 = icmp slt i64 %v560, 2
  %v562 = select i1 %v561, i64 %v560, i64 2
  %v563 = mul i64 %v548, 24
  %v564 = add i64 %v563, %v558
  %v565 = getelementptr inbounds float, ptr %v543, i64 %v564
  %v566 = mul i64 %v558, 8
  %v567 = add i64 %v566, %v553
  %v568 = getelementptr inbounds float, ptr %v531, i64 %v567
  %v569 = sub i64 8, %v553
  %v570 = sub i64 %v562, 1
  %v571 = getelementptr inbounds ptr, ptr @table_outer_tail, i64 %v570
  %v572 = load ptr, ptr %v571, align 4
  call void %v572(ptr %v565, i64 24, ptr %v557, i64 8, i64 %v552, ptr %v568, i64 8, i64 %v569)
  %v573 = add nsw i64 %v558, 2
  br label %b84
b86:
  %v574 = add nsw i64 %v553, 32
  br label %b81
b83:
  %v575 = add nsw i64 %v548, 128
  br label %b78
b80:
  %v576 = icmp sgt i64 %v3, 1
  br i1 %v576, label %b87, label %b88
b87:
  %v577 = getelementptr inbounds i64, ptr %v1, i64 3
  %v578 = atomicrmw add ptr %v577, i64 1 acq_rel
  %v579 = mul i64 %v3, 5
  br label %b89
b89:
  %v580 = load atomic i64, ptr %v577 acquire, align 8
  %v581 = icmp slt i64 %v580, %v579
  br i1 %v581, label %b90, label %b91
b90:
  %v582 = call i32 @sched_yield()
  br label %b89
b91:
  br label %b88
b88:
  %v583 = icmp eq i64 %v2, 0
  br i1 %v583, label %b92, label %b93
b92:
  br label %b94
b94:
  %v584 = phi i64 [ 0, %b92 ], [ %v606, %b99 ]
  %v585 = icmp slt i64 %v584, 24
  br i1 %v585, label %b95, label %b96
b95:
  br label %b97
b97:
  %v586 = phi i64 [ 0, %b95 ], [ %v603, %b102 ]
  %v587 = phi <8 x float> [ splat (float 0x0000000000000000), %b95 ], [ %v602, %b102 ]
  %v588 = icmp slt i64 %v586, %v8
  br i1 %v588, label %b98, label %b99
b98:
  %v589 = add i64 %v586, 128
  %v590 = icmp slt i64 %v589, %v8
  %v591 = select i1 %v590, i64 %v589, i64 %v8
  br label %b100
b100:
  %v592 = phi i64 [ %v586, %b98 ], [ %v601, %b101 ]
  %v593 = phi <8 x float> [ splat (float 0x0000000000000000), %b98 ], [ %v600, %b101 ]
  %v594 = icmp slt i64 %v592, %v591
  br i1 %v594, label %b101, label %b102
b101:
  %v595 = mul i64 %v592, 24
  %v596 = getelementptr inbounds float, ptr %v38, i64 %v595
  %v597 = add i64 0, %v584
  %v598 = getelementptr inbounds float, ptr %v596, i64 %v597
  %v599 = load <8 x float>, ptr %v598, align 4
  %v600 = fadd <8 x float> %v593, %v599
  %v601 = add nsw i64 %v592, 1
  br label %b100
b102:
  %v602 = fadd <8 x float> %v587, %v593
  %v603 = add nsw i64 %v586, 128
  br label %b97
b99:
  %v604 = add i64 0, %v584
  %v605 = getelementptr inbounds float, ptr %v30, i64 %v604
  store <8 x float> %v587, ptr %v605, align 4
  %v606 = add nsw i64 %v584, 8
  br label %b94
b96:
  br label %b93
b93:
  %v607 = icmp sgt i64 %v3, 1
  br i1 %v607, label %b103, label %b104
b103:
  %v608 = getelementptr inbounds i64, ptr %v1, i64 3
  %v609 = atomicrmw add ptr %v608, i64 1 acq_rel
  %v610 = mul i64 %v3, 6
  br label %b105
b105:
  %v611 = load atomic i64, ptr %v608 acquire, align 8
  %v612 = icmp slt i64 %v611, %v610
  br i1 %v612, label %b106, label %b107
b106:
  %v613 = call i32 @sched_yield()
  br label %b105
b107:
  br label %b104
b104:
  %v614 = add i64 24, 1
  %v615 = sdiv i64 %v614, 2
  %v616 = add i64 %v2, 1
  %v617 = mul i64 %v615, %v2
  %v618 = sdiv i64 %v617, %v3
  %v619 = mul i64 %v618, 2
  %v620 = icmp slt i64 %v619, 24
  %v621 = select i1 %v620, i64 %v619, i64 24
  %v622 = mul i64 %v615, %v616
  %v623 = sdiv i64 %v622, %v3
  %v624 = mul i64 %v623, 2
  %v625 = icmp slt i64 %v624, 24
  %v626 = select i1 %v625, i64 %v624, i64 24
  %v627 = getelementptr inbounds float, ptr %v32, i64 0
  br label %b108
b108:
  %v628 = phi i64 [ %v621, %b104 ], [ %v636, %b113 ]
  %v629 = icmp slt i64 %v628, %v626
  br i1 %v629, label %b109, label %b110
b109:
  %v630 = mul i64 %v628, 8
  %v631 = getelementptr inbounds float, ptr %v627, i64 %v630
  br label %b111
b111:
  %v632 = phi i64 [ 0, %b109 ], [ %v635, %b112 ]
  %v633 = icmp slt i64 %v632, 8
  br i1 %v633, label %b112, label %b113
b112:
  %v634 = getelementptr inbounds float, ptr %v631, i64 %v632
  store float 0x0000000000000000, ptr %v634, align 4
  %v635 = add nsw i64 %v632, 1
  br label %b111
b113:
  %v636 = add nsw i64 %v628, 1
  br label %b108
b110:
  %v637 = mul i64 0, 24
  %v638 = getelementptr inbounds float, ptr %v36, i64 %v637
  %v639 = getelementptr inbounds float, ptr %v638, i64 0
  %v640 = mul i64 0, 8
  %v641 = getelementptr inbounds float, ptr %v22, i64 %v640
  %v642 = getelementptr inbounds float, ptr %v641, i64 0
  %v643 = mul i64 %v8, 1
  br label %b114
b114:
  %v644 = phi i64 [ 0, %b110 ], [ %v671, %b119 ]
  %v645 = icmp slt i64 %v644, %v643
  br i1 %v645, label %b115, label %b116
b115:
  %v646 = sub i64 %v643, %v644
  %v647 = icmp slt i64 %v646, 128
  %v648 = select i1 %v647, i64 %v646, i64 128
  br label %b117
b117:
  %v649 = phi i64 [ 0, %b115 ], [ %v670, %b122 ]
  %v650 = icmp slt i64 %v649, 8
  br i1 %v650, label %b118, label %b119
b118:
  %v651 = mul i64 %v644, 8
  %v652 = add i64 %v651, %v649
  %v653 = getelementptr inbounds float, ptr %v642, i64 %v652
  br label %b120
b120:
  %v654 = phi i64 [ %v621, %b118 ], [ %v669, %b121 ]
  %v655 = icmp slt i64 %v654, %v626
  br i1 %v655, label %b121, label %b122
b121:
  %v656 = sub i64 %v626, %v654
  %v657 = icmp slt i64 %v656, 2
  %v658 = select i1 %v657, i64 %v656, i64 2
  %v659 = mul i64 %v644, 24
  %v660 = add i64 %v659, %v654
  %v661 = getelementptr inbounds float, ptr %v639, i64 %v660
  %v662 = mul i64 %v654, 8
  %v663 = add i64 %v662, %v649
  %v664 = getelementptr inbounds float, ptr %v627, i64 %v663
  %v665 = sub i64 8, %v649
  %v666 = sub i64 %v658, 1
  %v667 = getelementptr inbounds ptr, ptr @table_outer_tail, i64 %v666
  %v668 = load ptr, ptr %v667, align 4
  call void %v668(ptr %v661, i64 24, ptr %v653, i64 8, i64 %v648, ptr %v664, i64 8, i64 %v665)
  %v669 = add nsw i64 %v654, 2
  br label %b120
b122:
  %v670 = add nsw i64 %v649, 32
  br label %b117
b119:
  %v671 = add nsw i64 %v644, 128
  br label %b114
b116:
  %v672 = icmp sgt i64 %v3, 1
  br i1 %v672, label %b123, label %b124
b123:
  %v673 = getelementptr inbounds i64, ptr %v1, i64 3
  %v674 = atomicrmw add ptr %v673, i64 1 acq_rel
  %v675 = mul i64 %v3, 7
  br label %b125
b125:
  %v676 = load atomic i64, ptr %v673 acquire, align 8
  %v677 = icmp slt i64 %v676, %v675
  br i1 %v677, label %b126, label %b127
b126:
  %v678 = call i32 @sched_yield()
  br label %b125
b127:
  br label %b124
b124:
  %v679 = icmp eq i64 %v2, 0
  br i1 %v679, label %b128, label %b129
b128:
  br label %b130
b130:
  %v680 = phi i64 [ 0, %b128 ], [ %v702, %b135 ]
  %v681 = icmp slt i64 %v680, 24
  br i1 %v681, label %b131, label %b132
b131:
  br label %b133
b133:
  %v682 = phi i64 [ 0, %b131 ], [ %v699, %b138 ]
  %v683 = phi <8 x float> [ splat (float 0x0000000000000000), %b131 ], [ %v698, %b138 ]
  %v684 = icmp slt i64 %v682, %v8
  br i1 %v684, label %b134, label %b135
b134:
  %v685 = add i64 %v682, 128
  %v686 = icmp slt i64 %v685, %v8
  %v687 = select i1 %v686, i64 %v685, i64 %v8
  br label %b136
b136:
  %v688 = phi i64 [ %v682, %b134 ], [ %v697, %b137 ]
  %v689 = phi <8 x float> [ splat (float 0x0000000000000000), %b134 ], [ %v696, %b137 ]
  %v690 = icmp slt i64 %v688, %v687
  br i1 %v690, label %b137, label %b138
b137:
  %v691 = mul i64 %v688, 24
  %v692 = getelementptr inbounds float, ptr %v36, i64 %v691
  %v693 = add i64 0, %v680
  %v694 = getelementptr inbounds float, ptr %v692, i64 %v693
  %v695 = load <8 x float>, ptr %v694, align 4
  %v696 = fadd <8 x float> %v689, %v695
  %v697 = add nsw i64 %v688, 1
  br label %b136
b138:
  %v698 = fadd <8 x float> %v683, %v689
  %v699 = add nsw i64 %v682, 128
  br label %b133
b135:
  %v700 = add i64 0, %v680
  %v701 = getelementptr inbounds float, ptr %v34, i64 %v700
  store <8 x float> %v683, ptr %v701, align 4
  %v702 = add nsw i64 %v680, 8
  br label %b130
b132:
  br label %b129
b129:
  %v703 = icmp sgt i64 %v3, 1
  br i1 %v703, label %b139, label %b140
b139:
  %v704 = getelementptr inbounds i64, ptr %v1, i64 3
  %v705 = atomicrmw add ptr %v704, i64 1 acq_rel
  %v706 = mul i64 %v3, 8
  br label %b141
b141:
  %v707 = load atomic i64, ptr %v704 acquire, align 8
  %v708 = icmp slt i64 %v707, %v706
  br i1 %v708, label %b142, label %b143
b142:
  %v709 = call i32 @sched_yield()
  br label %b141
b143:
  br label %b140
b140:
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
declare <8 x float> @llvm.copysign.v8f32(<8 x float>, <8 x float>)
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>)
declare void @llvm.masked.store.v8f32.p0(<8 x float>, ptr, <8 x i1>)

attributes #0 = { nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind }
