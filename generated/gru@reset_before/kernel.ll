; generated from specs/gru.yaml by `make generated`: do not edit
; gru@reset_before I=8 H=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_4x3of3_0 = private unnamed_addr constant [4 x ptr] [ptr @tile_1x3of3_0, ptr @tile_2x3of3_0, ptr @tile_3x3of3_0, ptr @tile_4x3of3_0], align 8
@table_tile_6x1of2_0_1 = private unnamed_addr constant [6 x ptr] [ptr @tile_1x1of2_0_1, ptr @tile_2x1of2_0_1, ptr @tile_3x1of2_0_1, ptr @tile_4x1of2_0_1, ptr @tile_5x1of2_0_1, ptr @tile_6x1of2_0_1], align 8
@table_tile_8x1of1_0 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0, ptr @tile_2x1of1_0, ptr @tile_3x1of1_0, ptr @tile_4x1of1_0, ptr @tile_5x1of1_0, ptr @tile_6x1of1_0, ptr @tile_7x1of1_0, ptr @tile_8x1of1_0], align 8
@table_tile_8x1of1_0_more = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0_more, ptr @tile_2x1of1_0_more, ptr @tile_3x1of1_0_more, ptr @tile_4x1of1_0_more, ptr @tile_5x1of1_0_more, ptr @tile_6x1of1_0_more, ptr @tile_7x1of1_0_more, ptr @tile_8x1of1_0_more], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v67 = alloca i64, i64 1, align 8
  %v889 = alloca float, i64 96, align 4
  %v973 = alloca float, i64 96, align 4
  %v1159 = alloca float, i64 64, align 4
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
  %v47 = getelementptr inbounds i64, ptr %v1, i64 6
  %v48 = load i64, ptr %v47, align 8
  %v49 = getelementptr inbounds i64, ptr %v1, i64 10
  %v50 = load i64, ptr %v49, align 8
  %v51 = getelementptr inbounds i64, ptr %v1, i64 11
  %v52 = load i64, ptr %v51, align 8
  %v53 = getelementptr inbounds i64, ptr %v1, i64 13
  %v54 = load i64, ptr %v53, align 8
  %v55 = getelementptr inbounds i64, ptr %v1, i64 17
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 20
  %v58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 21
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 22
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 23
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 24
  %v66 = load i64, ptr %v65, align 8
  store i64 0, ptr %v67, align 8
  %v68 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v69 = load ptr, ptr %v68, align 4
  %v70 = mul i64 %v2, 0
  %v71 = add i64 %v70, 384
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
  %v78 = getelementptr inbounds float, ptr %v34, i64 %v77
  %v79 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
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
  %v93 = getelementptr inbounds i64, ptr %v1, i64 25
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
  %v109 = phi i64 [ %v103, %b11 ], [ %v120, %b14 ]
  %v110 = icmp slt i64 %v109, %v108
  br i1 %v110, label %b14, label %b15
b14:
  %v111 = and i64 0, %v52
  %v112 = mul i64 %v111, %v7
  %v113 = add i64 %v112, %v109
  %v114 = mul i64 %v113, 8
  %v115 = getelementptr inbounds float, ptr %v20, i64 %v114
  %v116 = add i64 0, 0
  %v117 = getelementptr inbounds float, ptr %v115, i64 %v116
  %v118 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v119 = shufflevector <8 x float> %v118, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v119, ptr %v117, align 4
  %v120 = add nsw i64 %v109, 1
  br label %b13
b15:
  br label %b12
b12:
  br label %b10
b10:
  %v121 = icmp sgt i64 %v3, 1
  br i1 %v121, label %b16, label %b17
b16:
  %v122 = getelementptr inbounds i64, ptr %v1, i64 3
  %v123 = atomicrmw add ptr %v122, i64 1 acq_rel
  %v124 = load i64, ptr %v67, align 8
  %v125 = add i64 %v124, 1
  store i64 %v125, ptr %v67, align 8
  %v126 = mul i64 %v3, %v125
  br label %b18
b18:
  %v127 = load atomic i64, ptr %v122 acquire, align 8
  %v128 = icmp slt i64 %v127, %v126
  br i1 %v128, label %b19, label %b20
b19:
  %v129 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  %v130 = getelementptr inbounds float, ptr %v69, i64 0
  %v131 = getelementptr inbounds i64, ptr %v1, i64 4
  %v132 = load i64, ptr %v131, align 8
  %v133 = icmp eq i64 %v132, 0
  br i1 %v133, label %b21, label %b22
b21:
  %v134 = add i64 1, 0
  %v135 = sdiv i64 %v134, 1
  %v136 = add i64 %v2, 1
  %v137 = mul i64 %v135, %v2
  %v138 = sdiv i64 %v137, %v3
  %v139 = mul i64 %v138, 1
  %v140 = icmp slt i64 %v139, 1
  %v141 = select i1 %v140, i64 %v139, i64 1
  %v142 = mul i64 %v135, %v136
  %v143 = sdiv i64 %v142, %v3
  %v144 = mul i64 %v143, 1
  %v145 = icmp slt i64 %v144, 1
  %v146 = select i1 %v145, i64 %v144, i64 1
  %v147 = icmp slt i64 %v146, 1
  %v148 = select i1 %v147, i64 %v146, i64 1
  br label %b23
b23:
  %v149 = phi i64 [ %v141, %b21 ], [ %v484, %b61 ]
  %v150 = icmp slt i64 %v149, %v148
  br i1 %v150, label %b24, label %b25
b24:
  %v151 = mul i64 %v149, 192
  %v152 = mul i64 %v149, 24
  %v153 = add i64 %v151, 0
  %v154 = add i64 %v152, 0
  %v155 = getelementptr inbounds float, ptr %v130, i64 %v153
  %v156 = sub i64 24, %v154
  %v157 = icmp slt i64 %v156, 0
  %v158 = select i1 %v157, i64 0, i64 %v156
  %v159 = icmp ult i64 %v158, 8
  %v160 = select i1 %v159, i64 %v158, i64 8
  %v161 = trunc i64 %v160 to i32
  %v162 = insertelement <8 x i32> poison, i32 %v161, i64 0
  %v163 = shufflevector <8 x i32> %v162, <8 x i32> poison, <8 x i32> zeroinitializer
  %v164 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v163
  %v165 = mul i64 %v154, 8
  %v166 = add i64 0, %v165
  %v167 = getelementptr inbounds float, ptr %v12, i64 %v166
  %v168 = icmp sge i64 %v158, 8
  br i1 %v168, label %b26, label %b27
b26:
  br label %b28
b28:
  %v169 = phi i64 [ 0, %b26 ], [ %v243, %b29 ]
  %v170 = icmp slt i64 %v169, 8
  br i1 %v170, label %b29, label %b30
b29:
  %v171 = add i64 %v169, 0
  %v172 = getelementptr inbounds float, ptr %v167, i64 %v171
  %v173 = load <8 x float>, ptr %v172, align 4
  %v174 = add i64 %v169, 8
  %v175 = getelementptr inbounds float, ptr %v167, i64 %v174
  %v176 = load <8 x float>, ptr %v175, align 4
  %v177 = add i64 %v169, 16
  %v178 = getelementptr inbounds float, ptr %v167, i64 %v177
  %v179 = load <8 x float>, ptr %v178, align 4
  %v180 = add i64 %v169, 24
  %v181 = getelementptr inbounds float, ptr %v167, i64 %v180
  %v182 = load <8 x float>, ptr %v181, align 4
  %v183 = add i64 %v169, 32
  %v184 = getelementptr inbounds float, ptr %v167, i64 %v183
  %v185 = load <8 x float>, ptr %v184, align 4
  %v186 = add i64 %v169, 40
  %v187 = getelementptr inbounds float, ptr %v167, i64 %v186
  %v188 = load <8 x float>, ptr %v187, align 4
  %v189 = add i64 %v169, 48
  %v190 = getelementptr inbounds float, ptr %v167, i64 %v189
  %v191 = load <8 x float>, ptr %v190, align 4
  %v192 = add i64 %v169, 56
  %v193 = getelementptr inbounds float, ptr %v167, i64 %v192
  %v194 = load <8 x float>, ptr %v193, align 4
  %v195 = shufflevector <8 x float> %v173, <8 x float> %v185, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v196 = shufflevector <8 x float> %v173, <8 x float> %v185, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v197 = shufflevector <8 x float> %v176, <8 x float> %v188, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v198 = shufflevector <8 x float> %v176, <8 x float> %v188, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v199 = shufflevector <8 x float> %v179, <8 x float> %v191, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v200 = shufflevector <8 x float> %v179, <8 x float> %v191, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v201 = shufflevector <8 x float> %v182, <8 x float> %v194, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v202 = shufflevector <8 x float> %v182, <8 x float> %v194, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v203 = shufflevector <8 x float> %v195, <8 x float> %v199, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v204 = shufflevector <8 x float> %v195, <8 x float> %v199, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v205 = shufflevector <8 x float> %v197, <8 x float> %v201, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v206 = shufflevector <8 x float> %v197, <8 x float> %v201, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v207 = shufflevector <8 x float> %v196, <8 x float> %v200, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v208 = shufflevector <8 x float> %v196, <8 x float> %v200, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v209 = shufflevector <8 x float> %v198, <8 x float> %v202, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v210 = shufflevector <8 x float> %v198, <8 x float> %v202, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v211 = shufflevector <8 x float> %v203, <8 x float> %v205, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v212 = shufflevector <8 x float> %v203, <8 x float> %v205, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v213 = shufflevector <8 x float> %v204, <8 x float> %v206, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v214 = shufflevector <8 x float> %v204, <8 x float> %v206, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v215 = shufflevector <8 x float> %v207, <8 x float> %v209, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v216 = shufflevector <8 x float> %v207, <8 x float> %v209, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v217 = shufflevector <8 x float> %v208, <8 x float> %v210, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v218 = shufflevector <8 x float> %v208, <8 x float> %v210, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v219 = add i64 %v169, 0
  %v220 = mul i64 %v219, 24
  %v221 = getelementptr inbounds float, ptr %v155, i64 %v220
  store <8 x float> %v211, ptr %v221, align 4
  %v222 = add i64 %v169, 1
  %v223 = mul i64 %v222, 24
  %v224 = getelementptr inbounds float, ptr %v155, i64 %v223
  store <8 x float> %v212, ptr %v224, align 4
  %v225 = add i64 %v169, 2
  %v226 = mul i64 %v225, 24
  %v227 = getelementptr inbounds float, ptr %v155, i64 %v226
  store <8 x float> %v213, ptr %v227, align 4
  %v228 = add i64 %v169, 3
  %v229 = mul i64 %v228, 24
  %v230 = getelementptr inbounds float, ptr %v155, i64 %v229
  store <8 x float> %v214, ptr %v230, align 4
  %v231 = add i64 %v169, 4
  %v232 = mul i64 %v231, 24
  %v233 = getelementptr inbounds float, ptr %v155, i64 %v232
  store <8 x float> %v215, ptr %v233, align 4
  %v234 = add i64 %v169, 5
  %v235 = mul i64 %v234, 24
  %v236 = getelementptr inbounds float, ptr %v155, i64 %v235
  store <8 x float> %v216, ptr %v236, align 4
  %v237 = add i64 %v169, 6
  %v238 = mul i64 %v237, 24
  %v239 = getelementptr inbounds float, ptr %v155, i64 %v238
  store <8 x float> %v217, ptr %v239, align 4
  %v240 = add i64 %v169, 7
  %v241 = mul i64 %v240, 24
  %v242 = getelementptr inbounds float, ptr %v155, i64 %v241
  store <8 x float> %v218, ptr %v242, align 4
  %v243 = add nsw i64 %v169, 8
  br label %b28
b30:
  br label %b31
b31:
  %v244 = phi i64 [ 8, %b30 ], [ %v252, %b32 ]
  %v245 = icmp slt i64 %v244, 8
  br i1 %v245, label %b32, label %b33
b32:
  %v246 = mul i64 %v244, 1
  %v247 = getelementptr inbounds float, ptr %v167, i64 %v246
  %v248 = getelementptr float, ptr %v247, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v249 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v248, <8 x i1> %v164, <8 x float> zeroinitializer)
  %v250 = mul i64 %v244, 24
  %v251 = getelementptr inbounds float, ptr %v155, i64 %v250
  store <8 x float> %v249, ptr %v251, align 4
  %v252 = add nsw i64 %v244, 1
  br label %b31
b33:
  br label %b27
b27:
  %v253 = icmp slt i64 %v158, 8
  br i1 %v253, label %b34, label %b35
b34:
  br label %b36
b36:
  %v254 = phi i64 [ 0, %b34 ], [ %v262, %b37 ]
  %v255 = icmp slt i64 %v254, 8
  br i1 %v255, label %b37, label %b38
b37:
  %v256 = mul i64 %v254, 1
  %v257 = getelementptr inbounds float, ptr %v167, i64 %v256
  %v258 = getelementptr float, ptr %v257, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v259 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v258, <8 x i1> %v164, <8 x float> zeroinitializer)
  %v260 = mul i64 %v254, 24
  %v261 = getelementptr inbounds float, ptr %v155, i64 %v260
  store <8 x float> %v259, ptr %v261, align 4
  %v262 = add nsw i64 %v254, 1
  br label %b36
b38:
  br label %b35
b35:
  %v263 = add i64 %v151, 8
  %v264 = add i64 %v152, 8
  %v265 = getelementptr inbounds float, ptr %v130, i64 %v263
  %v266 = sub i64 24, %v264
  %v267 = icmp slt i64 %v266, 0
  %v268 = select i1 %v267, i64 0, i64 %v266
  %v269 = icmp ult i64 %v268, 8
  %v270 = select i1 %v269, i64 %v268, i64 8
  %v271 = trunc i64 %v270 to i32
  %v272 = insertelement <8 x i32> poison, i32 %v271, i64 0
  %v273 = shufflevector <8 x i32> %v272, <8 x i32> poison, <8 x i32> zeroinitializer
  %v274 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v273
  %v275 = mul i64 %v264, 8
  %v276 = add i64 0, %v275
  %v277 = getelementptr inbounds float, ptr %v12, i64 %v276
  %v278 = icmp sge i64 %v268, 8
  br i1 %v278, label %b39, label %b40
b39:
  br label %b41
b41:
  %v279 = phi i64 [ 0, %b39 ], [ %v353, %b42 ]
  %v280 = icmp slt i64 %v279, 8
  br i1 %v280, label %b42, label %b43
b42:
  %v281 = add i64 %v279, 0
  %v282 = getelementptr inbounds float, ptr %v277, i64 %v281
  %v283 = load <8 x float>, ptr %v282, align 4
  %v284 = add i64 %v279, 8
  %v285 = getelementptr inbounds float, ptr %v277, i64 %v284
  %v286 = load <8 x float>, ptr %v285, align 4
  %v287 = add i64 %v279, 16
  %v288 = getelementptr inbounds float, ptr %v277, i64 %v287
  %v289 = load <8 x float>, ptr %v288, align 4
  %v290 = add i64 %v279, 24
  %v291 = getelementptr inbounds float, ptr %v277, i64 %v290
  %v292 = load <8 x float>, ptr %v291, align 4
  %v293 = add i64 %v279, 32
  %v294 = getelementptr inbounds float, ptr %v277, i64 %v293
  %v295 = load <8 x float>, ptr %v294, align 4
  %v296 = add i64 %v279, 40
  %v297 = getelementptr inbounds float, ptr %v277, i64 %v296
  %v298 = load <8 x float>, ptr %v297, align 4
  %v299 = add i64 %v279, 48
  %v300 = getelementptr inbounds float, ptr %v277, i64 %v299
  %v301 = load <8 x float>, ptr %v300, align 4
  %v302 = add i64 %v279, 56
  %v303 = getelementptr inbounds float, ptr %v277, i64 %v302
  %v304 = load <8 x float>, ptr %v303, align 4
  %v305 = shufflevector <8 x float> %v283, <8 x float> %v295, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v306 = shufflevector <8 x float> %v283, <8 x float> %v295, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v307 = shufflevector <8 x float> %v286, <8 x float> %v298, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v308 = shufflevector <8 x float> %v286, <8 x float> %v298, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v309 = shufflevector <8 x float> %v289, <8 x float> %v301, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v310 = shufflevector <8 x float> %v289, <8 x float> %v301, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v311 = shufflevector <8 x float> %v292, <8 x float> %v304, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v312 = shufflevector <8 x float> %v292, <8 x float> %v304, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v313 = shufflevector <8 x float> %v305, <8 x float> %v309, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v314 = shufflevector <8 x float> %v305, <8 x float> %v309, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v315 = shufflevector <8 x float> %v307, <8 x float> %v311, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v316 = shufflevector <8 x float> %v307, <8 x float> %v311, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v317 = shufflevector <8 x float> %v306, <8 x float> %v310, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v318 = shufflevector <8 x float> %v306, <8 x float> %v310, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v319 = shufflevector <8 x float> %v308, <8 x float> %v312, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v320 = shufflevector <8 x float> %v308, <8 x float> %v312, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v321 = shufflevector <8 x float> %v313, <8 x float> %v315, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v322 = shufflevector <8 x float> %v313, <8 x float> %v315, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v323 = shufflevector <8 x float> %v314, <8 x float> %v316, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v324 = shufflevector <8 x float> %v314, <8 x float> %v316, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v325 = shufflevector <8 x float> %v317, <8 x float> %v319, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v326 = shufflevector <8 x float> %v317, <8 x float> %v319, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v327 = shufflevector <8 x float> %v318, <8 x float> %v320, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v328 = shufflevector <8 x float> %v318, <8 x float> %v320, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v329 = add i64 %v279, 0
  %v330 = mul i64 %v329, 24
  %v331 = getelementptr inbounds float, ptr %v265, i64 %v330
  store <8 x float> %v321, ptr %v331, align 4
  %v332 = add i64 %v279, 1
  %v333 = mul i64 %v332, 24
  %v334 = getelementptr inbounds float, ptr %v265, i64 %v333
  store <8 x float> %v322, ptr %v334, align 4
  %v335 = add i64 %v279, 2
  %v336 = mul i64 %v335, 24
  %v337 = getelementptr inbounds float, ptr %v265, i64 %v336
  store <8 x float> %v323, ptr %v337, align 4
  %v338 = add i64 %v279, 3
  %v339 = mul i64 %v338, 24
  %v340 = getelementptr inbounds float, ptr %v265, i64 %v339
  store <8 x float> %v324, ptr %v340, align 4
  %v341 = add i64 %v279, 4
  %v342 = mul i64 %v341, 24
  %v343 = getelementptr inbounds float, ptr %v265, i64 %v342
  store <8 x float> %v325, ptr %v343, align 4
  %v344 = add i64 %v279, 5
  %v345 = mul i64 %v344, 24
  %v346 = getelementptr inbounds float, ptr %v265, i64 %v345
  store <8 x float> %v326, ptr %v346, align 4
  %v347 = add i64 %v279, 6
  %v348 = mul i64 %v347, 24
  %v349 = getelementptr inbounds float, ptr %v265, i64 %v348
  store <8 x float> %v327, ptr %v349, align 4
  %v350 = add i64 %v279, 7
  %v351 = mul i64 %v350, 24
  %v352 = getelementptr inbounds float, ptr %v265, i64 %v351
  store <8 x float> %v328, ptr %v352, align 4
  %v353 = add nsw i64 %v279, 8
  br label %b41
b43:
  br label %b44
b44:
  %v354 = phi i64 [ 8, %b43 ], [ %v362, %b45 ]
  %v355 = icmp slt i64 %v354, 8
  br i1 %v355, label %b45, label %b46
b45:
  %v356 = mul i64 %v354, 1
  %v357 = getelementptr inbounds float, ptr %v277, i64 %v356
  %v358 = getelementptr float, ptr %v357, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v359 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v358, <8 x i1> %v274, <8 x float> zeroinitializer)
  %v360 = mul i64 %v354, 24
  %v361 = getelementptr inbounds float, ptr %v265, i64 %v360
  store <8 x float> %v359, ptr %v361, align 4
  %v362 = add nsw i64 %v354, 1
  br label %b44
b46:
  br label %b40
b40:
  %v363 = icmp slt i64 %v268, 8
  br i1 %v363, label %b47, label %b48
b47:
  br label %b49
b49:
  %v364 = phi i64 [ 0, %b47 ], [ %v372, %b50 ]
  %v365 = icmp slt i64 %v364, 8
  br i1 %v365, label %b50, label %b51
b50:
  %v366 = mul i64 %v364, 1
  %v367 = getelementptr inbounds float, ptr %v277, i64 %v366
  %v368 = getelementptr float, ptr %v367, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v369 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v368, <8 x i1> %v274, <8 x float> zeroinitializer)
  %v370 = mul i64 %v364, 24
  %v371 = getelementptr inbounds float, ptr %v265, i64 %v370
  store <8 x float> %v369, ptr %v371, align 4
  %v372 = add nsw i64 %v364, 1
  br label %b49
b51:
  br label %b48
b48:
  %v373 = add i64 %v151, 16
  %v374 = add i64 %v152, 16
  %v375 = getelementptr inbounds float, ptr %v130, i64 %v373
  %v376 = sub i64 24, %v374
  %v377 = icmp slt i64 %v376, 0
  %v378 = select i1 %v377, i64 0, i64 %v376
  %v379 = icmp ult i64 %v378, 8
  %v380 = select i1 %v379, i64 %v378, i64 8
  %v381 = trunc i64 %v380 to i32
  %v382 = insertelement <8 x i32> poison, i32 %v381, i64 0
  %v383 = shufflevector <8 x i32> %v382, <8 x i32> poison, <8 x i32> zeroinitializer
  %v384 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v383
  %v385 = mul i64 %v374, 8
  %v386 = add i64 0, %v385
  %v387 = getelementptr inbounds float, ptr %v12, i64 %v386
  %v388 = icmp sge i64 %v378, 8
  br i1 %v388, label %b52, label %b53
b52:
  br label %b54
b54:
  %v389 = phi i64 [ 0, %b52 ], [ %v463, %b55 ]
  %v390 = icmp slt i64 %v389, 8
  br i1 %v390, label %b55, label %b56
b55:
  %v391 = add i64 %v389, 0
  %v392 = getelementptr inbounds float, ptr %v387, i64 %v391
  %v393 = load <8 x float>, ptr %v392, align 4
  %v394 = add i64 %v389, 8
  %v395 = getelementptr inbounds float, ptr %v387, i64 %v394
  %v396 = load <8 x float>, ptr %v395, align 4
  %v397 = add i64 %v389, 16
  %v398 = getelementptr inbounds float, ptr %v387, i64 %v397
  %v399 = load <8 x float>, ptr %v398, align 4
  %v400 = add i64 %v389, 24
  %v401 = getelementptr inbounds float, ptr %v387, i64 %v400
  %v402 = load <8 x float>, ptr %v401, align 4
  %v403 = add i64 %v389, 32
  %v404 = getelementptr inbounds float, ptr %v387, i64 %v403
  %v405 = load <8 x float>, ptr %v404, align 4
  %v406 = add i64 %v389, 40
  %v407 = getelementptr inbounds float, ptr %v387, i64 %v406
  %v408 = load <8 x float>, ptr %v407, align 4
  %v409 = add i64 %v389, 48
  %v410 = getelementptr inbounds float, ptr %v387, i64 %v409
  %v411 = load <8 x float>, ptr %v410, align 4
  %v412 = add i64 %v389, 56
  %v413 = getelementptr inbounds float, ptr %v387, i64 %v412
  %v414 = load <8 x float>, ptr %v413, align 4
  %v415 = shufflevector <8 x float> %v393, <8 x float> %v405, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v416 = shufflevector <8 x float> %v393, <8 x float> %v405, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v417 = shufflevector <8 x float> %v396, <8 x float> %v408, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v418 = shufflevector <8 x float> %v396, <8 x float> %v408, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v419 = shufflevector <8 x float> %v399, <8 x float> %v411, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v420 = shufflevector <8 x float> %v399, <8 x float> %v411, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v421 = shufflevector <8 x float> %v402, <8 x float> %v414, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v422 = shufflevector <8 x float> %v402, <8 x float> %v414, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v423 = shufflevector <8 x float> %v415, <8 x float> %v419, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v424 = shufflevector <8 x float> %v415, <8 x float> %v419, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v425 = shufflevector <8 x float> %v417, <8 x float> %v421, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v426 = shufflevector <8 x float> %v417, <8 x float> %v421, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v427 = shufflevector <8 x float> %v416, <8 x float> %v420, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v428 = shufflevector <8 x float> %v416, <8 x float> %v420, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v429 = shufflevector <8 x float> %v418, <8 x float> %v422, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v430 = shufflevector <8 x float> %v418, <8 x float> %v422, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v431 = shufflevector <8 x float> %v423, <8 x float> %v425, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v432 = shufflevector <8 x float> %v423, <8 x float> %v425, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v433 = shufflevector <8 x float> %v424, <8 x float> %v426, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v434 = shufflevector <8 x float> %v424, <8 x float> %v426, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v435 = shufflevector <8 x float> %v427, <8 x float> %v429, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v436 = shufflevector <8 x float> %v427, <8 x float> %v429, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v437 = shufflevector <8 x float> %v428, <8 x float> %v430, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v438 = shufflevector <8 x float> %v428, <8 x float> %v430, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v439 = add i64 %v389, 0
  %v440 = mul i64 %v439, 24
  %v441 = getelementptr inbounds float, ptr %v375, i64 %v440
  store <8 x float> %v431, ptr %v441, align 4
  %v442 = add i64 %v389, 1
  %v443 = mul i64 %v442, 24
  %v444 = getelementptr inbounds float, ptr %v375, i64 %v443
  store <8 x float> %v432, ptr %v444, align 4
  %v445 = add i64 %v389, 2
  %v446 = mul i64 %v445, 24
  %v447 = getelementptr inbounds float, ptr %v375, i64 %v446
  store <8 x float> %v433, ptr %v447, align 4
  %v448 = add i64 %v389, 3
  %v449 = mul i64 %v448, 24
  %v450 = getelementptr inbounds float, ptr %v375, i64 %v449
  store <8 x float> %v434, ptr %v450, align 4
  %v451 = add i64 %v389, 4
  %v452 = mul i64 %v451, 24
  %v453 = getelementptr inbounds float, ptr %v375, i64 %v452
  store <8 x float> %v435, ptr %v453, align 4
  %v454 = add i64 %v389, 5
  %v455 = mul i64 %v454, 24
  %v456 = getelementptr inbounds float, ptr %v375, i64 %v455
  store <8 x float> %v436, ptr %v456, align 4
  %v457 = add i64 %v389, 6
  %v458 = mul i64 %v457, 24
  %v459 = getelementptr inbounds float, ptr %v375, i64 %v458
  store <8 x float> %v437, ptr %v459, align 4
  %v460 = add i64 %v389, 7
  %v461 = mul i64 %v460, 24
  %v462 = getelementptr inbounds float, ptr %v375, i64 %v461
  store <8 x float> %v438, ptr %v462, align 4
  %v463 = add nsw i64 %v389, 8
  br label %b54
b56:
  br label %b57
b57:
  %v464 = phi i64 [ 8, %b56 ], [ %v472, %b58 ]
  %v465 = icmp slt i64 %v464, 8
  br i1 %v465, label %b58, label %b59
b58:
  %v466 = mul i64 %v464, 1
  %v467 = getelementptr inbounds float, ptr %v387, i64 %v466
  %v468 = getelementptr float, ptr %v467, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v469 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v468, <8 x i1> %v384, <8 x float> zeroinitializer)
  %v470 = mul i64 %v464, 24
  %v471 = getelementptr inbounds float, ptr %v375, i64 %v470
  store <8 x float> %v469, ptr %v471, align 4
  %v472 = add nsw i64 %v464, 1
  br label %b57
b59:
  br label %b53
b53:
  %v473 = icmp slt i64 %v378, 8
  br i1 %v473, label %b60, label %b61
b60:
  br label %b62
b62:
  %v474 = phi i64 [ 0, %b60 ], [ %v482, %b63 ]
  %v475 = icmp slt i64 %v474, 8
  br i1 %v475, label %b63, label %b64
b63:
  %v476 = mul i64 %v474, 1
  %v477 = getelementptr inbounds float, ptr %v387, i64 %v476
  %v478 = getelementptr float, ptr %v477, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v479 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v478, <8 x i1> %v384, <8 x float> zeroinitializer)
  %v480 = mul i64 %v474, 24
  %v481 = getelementptr inbounds float, ptr %v375, i64 %v480
  store <8 x float> %v479, ptr %v481, align 4
  %v482 = add nsw i64 %v474, 1
  br label %b62
b64:
  br label %b61
b61:
  %v483 = add i64 %v151, 192
  %v484 = add nsw i64 %v149, 1
  br label %b23
b25:
  br label %b22
b22:
  %v485 = icmp sgt i64 %v3, 1
  br i1 %v485, label %b65, label %b66
b65:
  %v486 = getelementptr inbounds i64, ptr %v1, i64 3
  %v487 = atomicrmw add ptr %v486, i64 1 acq_rel
  %v488 = load i64, ptr %v67, align 8
  %v489 = add i64 %v488, 1
  store i64 %v489, ptr %v67, align 8
  %v490 = mul i64 %v3, %v489
  br label %b67
b67:
  %v491 = load atomic i64, ptr %v486 acquire, align 8
  %v492 = icmp slt i64 %v491, %v490
  br i1 %v492, label %b68, label %b69
b68:
  %v493 = call i32 @sched_yield()
  br label %b67
b69:
  br label %b66
b66:
  %v494 = getelementptr inbounds float, ptr %v69, i64 192
  %v495 = getelementptr inbounds float, ptr %v69, i64 320
  %v496 = getelementptr inbounds i64, ptr %v1, i64 4
  %v497 = load i64, ptr %v496, align 8
  %v498 = icmp eq i64 %v497, 0
  br i1 %v498, label %b70, label %b71
b70:
  %v499 = add i64 1, 0
  %v500 = sdiv i64 %v499, 1
  %v501 = add i64 %v2, 1
  %v502 = mul i64 %v500, %v2
  %v503 = sdiv i64 %v502, %v3
  %v504 = mul i64 %v503, 1
  %v505 = icmp slt i64 %v504, 1
  %v506 = select i1 %v505, i64 %v504, i64 1
  %v507 = mul i64 %v500, %v501
  %v508 = sdiv i64 %v507, %v3
  %v509 = mul i64 %v508, 1
  %v510 = icmp slt i64 %v509, 1
  %v511 = select i1 %v510, i64 %v509, i64 1
  %v512 = icmp slt i64 %v511, 1
  %v513 = select i1 %v512, i64 %v511, i64 1
  br label %b72
b72:
  %v514 = phi i64 [ %v506, %b70 ], [ %v739, %b97 ]
  %v515 = icmp slt i64 %v514, %v513
  br i1 %v515, label %b73, label %b74
b73:
  %v516 = mul i64 %v514, 128
  %v517 = mul i64 %v514, 8
  %v518 = add i64 %v516, 0
  %v519 = add i64 %v517, 0
  %v520 = getelementptr inbounds float, ptr %v494, i64 %v518
  %v521 = sub i64 8, %v519
  %v522 = icmp slt i64 %v521, 0
  %v523 = select i1 %v522, i64 0, i64 %v521
  %v524 = icmp ult i64 %v523, 8
  %v525 = select i1 %v524, i64 %v523, i64 8
  %v526 = trunc i64 %v525 to i32
  %v527 = insertelement <8 x i32> poison, i32 %v526, i64 0
  %v528 = shufflevector <8 x i32> %v527, <8 x i32> poison, <8 x i32> zeroinitializer
  %v529 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v528
  %v530 = mul i64 %v519, 8
  %v531 = add i64 0, %v530
  %v532 = getelementptr inbounds float, ptr %v16, i64 %v531
  %v533 = icmp sge i64 %v523, 8
  br i1 %v533, label %b75, label %b76
b75:
  br label %b77
b77:
  %v534 = phi i64 [ 0, %b75 ], [ %v608, %b78 ]
  %v535 = icmp slt i64 %v534, 8
  br i1 %v535, label %b78, label %b79
b78:
  %v536 = add i64 %v534, 0
  %v537 = getelementptr inbounds float, ptr %v532, i64 %v536
  %v538 = load <8 x float>, ptr %v537, align 4
  %v539 = add i64 %v534, 8
  %v540 = getelementptr inbounds float, ptr %v532, i64 %v539
  %v541 = load <8 x float>, ptr %v540, align 4
  %v542 = add i64 %v534, 16
  %v543 = getelementptr inbounds float, ptr %v532, i64 %v542
  %v544 = load <8 x float>, ptr %v543, align 4
  %v545 = add i64 %v534, 24
  %v546 = getelementptr inbounds float, ptr %v532, i64 %v545
  %v547 = load <8 x float>, ptr %v546, align 4
  %v548 = add i64 %v534, 32
  %v549 = getelementptr inbounds float, ptr %v532, i64 %v548
  %v550 = load <8 x float>, ptr %v549, align 4
  %v551 = add i64 %v534, 40
  %v552 = getelementptr inbounds float, ptr %v532, i64 %v551
  %v553 = load <8 x float>, ptr %v552, align 4
  %v554 = add i64 %v534, 48
  %v555 = getelementptr inbounds float, ptr %v532, i64 %v554
  %v556 = load <8 x float>, ptr %v555, align 4
  %v557 = add i64 %v534, 56
  %v558 = getelementptr inbounds float, ptr %v532, i64 %v557
  %v559 = load <8 x float>, ptr %v558, align 4
  %v560 = shufflevector <8 x float> %v538, <8 x float> %v550, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v561 = shufflevector <8 x float> %v538, <8 x float> %v550, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v562 = shufflevector <8 x float> %v541, <8 x float> %v553, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v563 = shufflevector <8 x float> %v541, <8 x float> %v553, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v564 = shufflevector <8 x float> %v544, <8 x float> %v556, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v565 = shufflevector <8 x float> %v544, <8 x float> %v556, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v566 = shufflevector <8 x float> %v547, <8 x float> %v559, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v567 = shufflevector <8 x float> %v547, <8 x float> %v559, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v568 = shufflevector <8 x float> %v560, <8 x float> %v564, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v569 = shufflevector <8 x float> %v560, <8 x float> %v564, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v570 = shufflevector <8 x float> %v562, <8 x float> %v566, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v571 = shufflevector <8 x float> %v562, <8 x float> %v566, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v572 = shufflevector <8 x float> %v561, <8 x float> %v565, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v573 = shufflevector <8 x float> %v561, <8 x float> %v565, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v574 = shufflevector <8 x float> %v563, <8 x float> %v567, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v575 = shufflevector <8 x float> %v563, <8 x float> %v567, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v576 = shufflevector <8 x float> %v568, <8 x float> %v570, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v577 = shufflevector <8 x float> %v568, <8 x float> %v570, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v578 = shufflevector <8 x float> %v569, <8 x float> %v571, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v579 = shufflevector <8 x float> %v569, <8 x float> %v571, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v580 = shufflevector <8 x float> %v572, <8 x float> %v574, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v581 = shufflevector <8 x float> %v572, <8 x float> %v574, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v582 = shufflevector <8 x float> %v573, <8 x float> %v575, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v583 = shufflevector <8 x float> %v573, <8 x float> %v575, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v584 = add i64 %v534, 0
  %v585 = mul i64 %v584, 16
  %v586 = getelementptr inbounds float, ptr %v520, i64 %v585
  store <8 x float> %v576, ptr %v586, align 4
  %v587 = add i64 %v534, 1
  %v588 = mul i64 %v587, 16
  %v589 = getelementptr inbounds float, ptr %v520, i64 %v588
  store <8 x float> %v577, ptr %v589, align 4
  %v590 = add i64 %v534, 2
  %v591 = mul i64 %v590, 16
  %v592 = getelementptr inbounds float, ptr %v520, i64 %v591
  store <8 x float> %v578, ptr %v592, align 4
  %v593 = add i64 %v534, 3
  %v594 = mul i64 %v593, 16
  %v595 = getelementptr inbounds float, ptr %v520, i64 %v594
  store <8 x float> %v579, ptr %v595, align 4
  %v596 = add i64 %v534, 4
  %v597 = mul i64 %v596, 16
  %v598 = getelementptr inbounds float, ptr %v520, i64 %v597
  store <8 x float> %v580, ptr %v598, align 4
  %v599 = add i64 %v534, 5
  %v600 = mul i64 %v599, 16
  %v601 = getelementptr inbounds float, ptr %v520, i64 %v600
  store <8 x float> %v581, ptr %v601, align 4
  %v602 = add i64 %v534, 6
  %v603 = mul i64 %v602, 16
  %v604 = getelementptr inbounds float, ptr %v520, i64 %v603
  store <8 x float> %v582, ptr %v604, align 4
  %v605 = add i64 %v534, 7
  %v606 = mul i64 %v605, 16
  %v607 = getelementptr inbounds float, ptr %v520, i64 %v606
  store <8 x float> %v583, ptr %v607, align 4
  %v608 = add nsw i64 %v534, 8
  br label %b77
b79:
  br label %b80
b80:
  %v609 = phi i64 [ 8, %b79 ], [ %v617, %b81 ]
  %v610 = icmp slt i64 %v609, 8
  br i1 %v610, label %b81, label %b82
b81:
  %v611 = mul i64 %v609, 1
  %v612 = getelementptr inbounds float, ptr %v532, i64 %v611
  %v613 = getelementptr float, ptr %v612, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v614 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v613, <8 x i1> %v529, <8 x float> zeroinitializer)
  %v615 = mul i64 %v609, 16
  %v616 = getelementptr inbounds float, ptr %v520, i64 %v615
  store <8 x float> %v614, ptr %v616, align 4
  %v617 = add nsw i64 %v609, 1
  br label %b80
b82:
  br label %b76
b76:
  %v618 = icmp slt i64 %v523, 8
  br i1 %v618, label %b83, label %b84
b83:
  br label %b85
b85:
  %v619 = phi i64 [ 0, %b83 ], [ %v627, %b86 ]
  %v620 = icmp slt i64 %v619, 8
  br i1 %v620, label %b86, label %b87
b86:
  %v621 = mul i64 %v619, 1
  %v622 = getelementptr inbounds float, ptr %v532, i64 %v621
  %v623 = getelementptr float, ptr %v622, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v624 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v623, <8 x i1> %v529, <8 x float> zeroinitializer)
  %v625 = mul i64 %v619, 16
  %v626 = getelementptr inbounds float, ptr %v520, i64 %v625
  store <8 x float> %v624, ptr %v626, align 4
  %v627 = add nsw i64 %v619, 1
  br label %b85
b87:
  br label %b84
b84:
  %v628 = add i64 %v516, 8
  %v629 = add i64 %v517, 0
  %v630 = getelementptr inbounds float, ptr %v494, i64 %v628
  %v631 = sub i64 8, %v629
  %v632 = icmp slt i64 %v631, 0
  %v633 = select i1 %v632, i64 0, i64 %v631
  %v634 = icmp ult i64 %v633, 8
  %v635 = select i1 %v634, i64 %v633, i64 8
  %v636 = trunc i64 %v635 to i32
  %v637 = insertelement <8 x i32> poison, i32 %v636, i64 0
  %v638 = shufflevector <8 x i32> %v637, <8 x i32> poison, <8 x i32> zeroinitializer
  %v639 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v638
  %v640 = mul i64 %v629, 8
  %v641 = add i64 64, %v640
  %v642 = getelementptr inbounds float, ptr %v16, i64 %v641
  %v643 = icmp sge i64 %v633, 8
  br i1 %v643, label %b88, label %b89
b88:
  br label %b90
b90:
  %v644 = phi i64 [ 0, %b88 ], [ %v718, %b91 ]
  %v645 = icmp slt i64 %v644, 8
  br i1 %v645, label %b91, label %b92
b91:
  %v646 = add i64 %v644, 0
  %v647 = getelementptr inbounds float, ptr %v642, i64 %v646
  %v648 = load <8 x float>, ptr %v647, align 4
  %v649 = add i64 %v644, 8
  %v650 = getelementptr inbounds float, ptr %v642, i64 %v649
  %v651 = load <8 x float>, ptr %v650, align 4
  %v652 = add i64 %v644, 16
  %v653 = getelementptr inbounds float, ptr %v642, i64 %v652
  %v654 = load <8 x float>, ptr %v653, align 4
  %v655 = add i64 %v644, 24
  %v656 = getelementptr inbounds float, ptr %v642, i64 %v655
  %v657 = load <8 x float>, ptr %v656, align 4
  %v658 = add i64 %v644, 32
  %v659 = getelementptr inbounds float, ptr %v642, i64 %v658
  %v660 = load <8 x float>, ptr %v659, align 4
  %v661 = add i64 %v644, 40
  %v662 = getelementptr inbounds float, ptr %v642, i64 %v661
  %v663 = load <8 x float>, ptr %v662, align 4
  %v664 = add i64 %v644, 48
  %v665 = getelementptr inbounds float, ptr %v642, i64 %v664
  %v666 = load <8 x float>, ptr %v665, align 4
  %v667 = add i64 %v644, 56
  %v668 = getelementptr inbounds float, ptr %v642, i64 %v667
  %v669 = load <8 x float>, ptr %v668, align 4
  %v670 = shufflevector <8 x float> %v648, <8 x float> %v660, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v671 = shufflevector <8 x float> %v648, <8 x float> %v660, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v672 = shufflevector <8 x float> %v651, <8 x float> %v663, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v673 = shufflevector <8 x float> %v651, <8 x float> %v663, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v674 = shufflevector <8 x float> %v654, <8 x float> %v666, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v675 = shufflevector <8 x float> %v654, <8 x float> %v666, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v676 = shufflevector <8 x float> %v657, <8 x float> %v669, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v677 = shufflevector <8 x float> %v657, <8 x float> %v669, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v678 = shufflevector <8 x float> %v670, <8 x float> %v674, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v679 = shufflevector <8 x float> %v670, <8 x float> %v674, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v680 = shufflevector <8 x float> %v672, <8 x float> %v676, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v681 = shufflevector <8 x float> %v672, <8 x float> %v676, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v682 = shufflevector <8 x float> %v671, <8 x float> %v675, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v683 = shufflevector <8 x float> %v671, <8 x float> %v675, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v684 = shufflevector <8 x float> %v673, <8 x float> %v677, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v685 = shufflevector <8 x float> %v673, <8 x float> %v677, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v686 = shufflevector <8 x float> %v678, <8 x float> %v680, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v687 = shufflevector <8 x float> %v678, <8 x float> %v680, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v688 = shufflevector <8 x float> %v679, <8 x float> %v681, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v689 = shufflevector <8 x float> %v679, <8 x float> %v681, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v690 = shufflevector <8 x float> %v682, <8 x float> %v684, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v691 = shufflevector <8 x float> %v682, <8 x float> %v684, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v692 = shufflevector <8 x float> %v683, <8 x float> %v685, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v693 = shufflevector <8 x float> %v683, <8 x float> %v685, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v694 = add i64 %v644, 0
  %v695 = mul i64 %v694, 16
  %v696 = getelementptr inbounds float, ptr %v630, i64 %v695
  store <8 x float> %v686, ptr %v696, align 4
  %v697 = add i64 %v644, 1
  %v698 = mul i64 %v697, 16
  %v699 = getelementptr inbounds float, ptr %v630, i64 %v698
  store <8 x float> %v687, ptr %v699, align 4
  %v700 = add i64 %v644, 2
  %v701 = mul i64 %v700, 16
  %v702 = getelementptr inbounds float, ptr %v630, i64 %v701
  store <8 x float> %v688, ptr %v702, align 4
  %v703 = add i64 %v644, 3
  %v704 = mul i64 %v703, 16
  %v705 = getelementptr inbounds float, ptr %v630, i64 %v704
  store <8 x float> %v689, ptr %v705, align 4
  %v706 = add i64 %v644, 4
  %v707 = mul i64 %v706, 16
  %v708 = getelementptr inbounds float, ptr %v630, i64 %v707
  store <8 x float> %v690, ptr %v708, align 4
  %v709 = add i64 %v644, 5
  %v710 = mul i64 %v709, 16
  %v711 = getelementptr inbounds float, ptr %v630, i64 %v710
  store <8 x float> %v691, ptr %v711, align 4
  %v712 = add i64 %v644, 6
  %v713 = mul i64 %v712, 16
  %v714 = getelementptr inbounds float, ptr %v630, i64 %v713
  store <8 x float> %v692, ptr %v714, align 4
  %v715 = add i64 %v644, 7
  %v716 = mul i64 %v715, 16
  %v717 = getelementptr inbounds float, ptr %v630, i64 %v716
  store <8 x float> %v693, ptr %v717, align 4
  %v718 = add nsw i64 %v644, 8
  br label %b90
b92:
  br label %b93
b93:
  %v719 = phi i64 [ 8, %b92 ], [ %v727, %b94 ]
  %v720 = icmp slt i64 %v719, 8
  br i1 %v720, label %b94, label %b95
b94:
  %v721 = mul i64 %v719, 1
  %v722 = getelementptr inbounds float, ptr %v642, i64 %v721
  %v723 = getelementptr float, ptr %v722, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v724 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v723, <8 x i1> %v639, <8 x float> zeroinitializer)
  %v725 = mul i64 %v719, 16
  %v726 = getelementptr inbounds float, ptr %v630, i64 %v725
  store <8 x float> %v724, ptr %v726, align 4
  %v727 = add nsw i64 %v719, 1
  br label %b93
b95:
  br label %b89
b89:
  %v728 = icmp slt i64 %v633, 8
  br i1 %v728, label %b96, label %b97
b96:
  br label %b98
b98:
  %v729 = phi i64 [ 0, %b96 ], [ %v737, %b99 ]
  %v730 = icmp slt i64 %v729, 8
  br i1 %v730, label %b99, label %b100
b99:
  %v731 = mul i64 %v729, 1
  %v732 = getelementptr inbounds float, ptr %v642, i64 %v731
  %v733 = getelementptr float, ptr %v732, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v734 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v733, <8 x i1> %v639, <8 x float> zeroinitializer)
  %v735 = mul i64 %v729, 16
  %v736 = getelementptr inbounds float, ptr %v630, i64 %v735
  store <8 x float> %v734, ptr %v736, align 4
  %v737 = add nsw i64 %v729, 1
  br label %b98
b100:
  br label %b97
b97:
  %v738 = add i64 %v516, 128
  %v739 = add nsw i64 %v514, 1
  br label %b72
b74:
  %v740 = add i64 1, 0
  %v741 = sdiv i64 %v740, 1
  %v742 = add i64 %v2, 1
  %v743 = mul i64 %v741, %v2
  %v744 = sdiv i64 %v743, %v3
  %v745 = mul i64 %v744, 1
  %v746 = icmp slt i64 %v745, 1
  %v747 = select i1 %v746, i64 %v745, i64 1
  %v748 = mul i64 %v741, %v742
  %v749 = sdiv i64 %v748, %v3
  %v750 = mul i64 %v749, 1
  %v751 = icmp slt i64 %v750, 1
  %v752 = select i1 %v751, i64 %v750, i64 1
  %v753 = icmp slt i64 %v752, 1
  %v754 = select i1 %v753, i64 %v752, i64 1
  br label %b101
b101:
  %v755 = phi i64 [ %v747, %b74 ], [ %v870, %b113 ]
  %v756 = icmp slt i64 %v755, %v754
  br i1 %v756, label %b102, label %b103
b102:
  %v757 = mul i64 %v755, 64
  %v758 = mul i64 %v755, 8
  %v759 = add i64 %v757, 0
  %v760 = add i64 %v758, 0
  %v761 = getelementptr inbounds float, ptr %v495, i64 %v759
  %v762 = sub i64 8, %v760
  %v763 = icmp slt i64 %v762, 0
  %v764 = select i1 %v763, i64 0, i64 %v762
  %v765 = icmp ult i64 %v764, 8
  %v766 = select i1 %v765, i64 %v764, i64 8
  %v767 = trunc i64 %v766 to i32
  %v768 = insertelement <8 x i32> poison, i32 %v767, i64 0
  %v769 = shufflevector <8 x i32> %v768, <8 x i32> poison, <8 x i32> zeroinitializer
  %v770 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v769
  %v771 = mul i64 %v760, 8
  %v772 = add i64 128, %v771
  %v773 = getelementptr inbounds float, ptr %v16, i64 %v772
  %v774 = icmp sge i64 %v764, 8
  br i1 %v774, label %b104, label %b105
b104:
  br label %b106
b106:
  %v775 = phi i64 [ 0, %b104 ], [ %v849, %b107 ]
  %v776 = icmp slt i64 %v775, 8
  br i1 %v776, label %b107, label %b108
b107:
  %v777 = add i64 %v775, 0
  %v778 = getelementptr inbounds float, ptr %v773, i64 %v777
  %v779 = load <8 x float>, ptr %v778, align 4
  %v780 = add i64 %v775, 8
  %v781 = getelementptr inbounds float, ptr %v773, i64 %v780
  %v782 = load <8 x float>, ptr %v781, align 4
  %v783 = add i64 %v775, 16
  %v784 = getelementptr inbounds float, ptr %v773, i64 %v783
  %v785 = load <8 x float>, ptr %v784, align 4
  %v786 = add i64 %v775, 24
  %v787 = getelementptr inbounds float, ptr %v773, i64 %v786
  %v788 = load <8 x float>, ptr %v787, align 4
  %v789 = add i64 %v775, 32
  %v790 = getelementptr inbounds float, ptr %v773, i64 %v789
  %v791 = load <8 x float>, ptr %v790, align 4
  %v792 = add i64 %v775, 40
  %v793 = getelementptr inbounds float, ptr %v773, i64 %v792
  %v794 = load <8 x float>, ptr %v793, align 4
  %v795 = add i64 %v775, 48
  %v796 = getelementptr inbounds float, ptr %v773, i64 %v795
  %v797 = load <8 x float>, ptr %v796, align 4
  %v798 = add i64 %v775, 56
  %v799 = getelementptr inbounds float, ptr %v773, i64 %v798
  %v800 = load <8 x float>, ptr %v799, align 4
  %v801 = shufflevector <8 x float> %v779, <8 x float> %v791, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v802 = shufflevector <8 x float> %v779, <8 x float> %v791, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v803 = shufflevector <8 x float> %v782, <8 x float> %v794, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v804 = shufflevector <8 x float> %v782, <8 x float> %v794, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v805 = shufflevector <8 x float> %v785, <8 x float> %v797, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v806 = shufflevector <8 x float> %v785, <8 x float> %v797, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v807 = shufflevector <8 x float> %v788, <8 x float> %v800, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v808 = shufflevector <8 x float> %v788, <8 x float> %v800, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v809 = shufflevector <8 x float> %v801, <8 x float> %v805, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v810 = shufflevector <8 x float> %v801, <8 x float> %v805, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v811 = shufflevector <8 x float> %v803, <8 x float> %v807, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v812 = shufflevector <8 x float> %v803, <8 x float> %v807, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v813 = shufflevector <8 x float> %v802, <8 x float> %v806, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v814 = shufflevector <8 x float> %v802, <8 x float> %v806, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v815 = shufflevector <8 x float> %v804, <8 x float> %v808, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v816 = shufflevector <8 x float> %v804, <8 x float> %v808, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v817 = shufflevector <8 x float> %v809, <8 x float> %v811, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v818 = shufflevector <8 x float> %v809, <8 x float> %v811, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v819 = shufflevector <8 x float> %v810, <8 x float> %v812, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v820 = shufflevector <8 x float> %v810, <8 x float> %v812, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v821 = shufflevector <8 x float> %v813, <8 x float> %v815, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v822 = shufflevector <8 x float> %v813, <8 x float> %v815, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v823 = shufflevector <8 x float> %v814, <8 x float> %v816, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v824 = shufflevector <8 x float> %v814, <8 x float> %v816, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v825 = add i64 %v775, 0
  %v826 = mul i64 %v825, 8
  %v827 = getelementptr inbounds float, ptr %v761, i64 %v826
  store <8 x float> %v817, ptr %v827, align 4
  %v828 = add i64 %v775, 1
  %v829 = mul i64 %v828, 8
  %v830 = getelementptr inbounds float, ptr %v761, i64 %v829
  store <8 x float> %v818, ptr %v830, align 4
  %v831 = add i64 %v775, 2
  %v832 = mul i64 %v831, 8
  %v833 = getelementptr inbounds float, ptr %v761, i64 %v832
  store <8 x float> %v819, ptr %v833, align 4
  %v834 = add i64 %v775, 3
  %v835 = mul i64 %v834, 8
  %v836 = getelementptr inbounds float, ptr %v761, i64 %v835
  store <8 x float> %v820, ptr %v836, align 4
  %v837 = add i64 %v775, 4
  %v838 = mul i64 %v837, 8
  %v839 = getelementptr inbounds float, ptr %v761, i64 %v838
  store <8 x float> %v821, ptr %v839, align 4
  %v840 = add i64 %v775, 5
  %v841 = mul i64 %v840, 8
  %v842 = getelementptr inbounds float, ptr %v761, i64 %v841
  store <8 x float> %v822, ptr %v842, align 4
  %v843 = add i64 %v775, 6
  %v844 = mul i64 %v843, 8
  %v845 = getelementptr inbounds float, ptr %v761, i64 %v844
  store <8 x float> %v823, ptr %v845, align 4
  %v846 = add i64 %v775, 7
  %v847 = mul i64 %v846, 8
  %v848 = getelementptr inbounds float, ptr %v761, i64 %v847
  store <8 x float> %v824, ptr %v848, align 4
  %v849 = add nsw i64 %v775, 8
  br label %b106
b108:
  br label %b109
b109:
  %v850 = phi i64 [ 8, %b108 ], [ %v858, %b110 ]
  %v851 = icmp slt i64 %v850, 8
  br i1 %v851, label %b110, label %b111
b110:
  %v852 = mul i64 %v850, 1
  %v853 = getelementptr inbounds float, ptr %v773, i64 %v852
  %v854 = getelementptr float, ptr %v853, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v855 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v854, <8 x i1> %v770, <8 x float> zeroinitializer)
  %v856 = mul i64 %v850, 8
  %v857 = getelementptr inbounds float, ptr %v761, i64 %v856
  store <8 x float> %v855, ptr %v857, align 4
  %v858 = add nsw i64 %v850, 1
  br label %b109
b111:
  br label %b105
b105:
  %v859 = icmp slt i64 %v764, 8
  br i1 %v859, label %b112, label %b113
b112:
  br label %b114
b114:
  %v860 = phi i64 [ 0, %b112 ], [ %v868, %b115 ]
  %v861 = icmp slt i64 %v860, 8
  br i1 %v861, label %b115, label %b116
b115:
  %v862 = mul i64 %v860, 1
  %v863 = getelementptr inbounds float, ptr %v773, i64 %v862
  %v864 = getelementptr float, ptr %v863, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v865 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v864, <8 x i1> %v770, <8 x float> zeroinitializer)
  %v866 = mul i64 %v860, 8
  %v867 = getelementptr inbounds float, ptr %v761, i64 %v866
  store <8 x float> %v865, ptr %v867, align 4
  %v868 = add nsw i64 %v860, 1
  br label %b114
b116:
  br label %b113
b113:
  %v869 = add i64 %v757, 64
  %v870 = add nsw i64 %v755, 1
  br label %b101
b103:
  br label %b71
b71:
  %v871 = icmp sgt i64 %v3, 1
  br i1 %v871, label %b117, label %b118
b117:
  %v872 = getelementptr inbounds i64, ptr %v1, i64 3
  %v873 = atomicrmw add ptr %v872, i64 1 acq_rel
  %v874 = load i64, ptr %v67, align 8
  %v875 = add i64 %v874, 1
  store i64 %v875, ptr %v67, align 8
  %v876 = mul i64 %v3, %v875
  br label %b119
b119:
  %v877 = load atomic i64, ptr %v872 acquire, align 8
  %v878 = icmp slt i64 %v877, %v876
  br i1 %v878, label %b120, label %b121
b120:
  %v879 = call i32 @sched_yield()
  br label %b119
b121:
  br label %b118
b118:
  %v880 = getelementptr inbounds i64, ptr %v1, i64 5
  %v881 = load i64, ptr %v880, align 8
  br label %b122
b122:
  %v882 = phi i64 [ 0, %b118 ], [ %v1314, %b185 ]
  %v883 = icmp slt i64 %v882, %v5
  br i1 %v883, label %b123, label %b124
b123:
  %v884 = add i64 %v882, %v881
  %v885 = icmp slt i64 %v884, %v5
  %v886 = select i1 %v885, i64 %v884, i64 %v5
  %v887 = sub i64 %v886, %v882
  %v888 = mul i64 %v887, %v7
  %v890 = add i64 %v888, 0
  %v891 = sdiv i64 %v890, 1
  %v892 = add i64 %v2, 1
  %v893 = mul i64 %v891, %v2
  %v894 = sdiv i64 %v893, %v3
  %v895 = mul i64 %v894, 1
  %v896 = icmp slt i64 %v895, %v888
  %v897 = select i1 %v896, i64 %v895, i64 %v888
  %v898 = mul i64 %v891, %v892
  %v899 = sdiv i64 %v898, %v3
  %v900 = mul i64 %v899, 1
  %v901 = icmp slt i64 %v900, %v888
  %v902 = select i1 %v901, i64 %v900, i64 %v888
  %v903 = mul i64 %v882, %v7
  %v904 = add i64 %v897, %v903
  %v905 = add i64 %v902, %v903
  br label %b125
b125:
  %v906 = phi i64 [ %v904, %b123 ], [ %v961, %b130 ]
  %v907 = icmp slt i64 %v906, %v905
  br i1 %v907, label %b126, label %b127
b126:
  %v908 = add i64 %v906, 96
  %v909 = icmp slt i64 %v908, %v905
  %v910 = select i1 %v909, i64 %v908, i64 %v905
  br label %b128
b128:
  %v911 = phi i64 [ 0, %b126 ], [ %v960, %b133 ]
  %v912 = icmp slt i64 %v911, 1
  br i1 %v912, label %b129, label %b130
b129:
  %v913 = sub i64 %v910, %v906
  %v914 = sub i64 4, 1
  %v915 = add i64 %v913, %v914
  %v916 = sdiv i64 %v915, 4
  br label %b131
b131:
  %v917 = phi i64 [ 0, %b129 ], [ %v959, %b138 ]
  %v918 = icmp slt i64 %v917, %v916
  br i1 %v918, label %b132, label %b133
b132:
  %v919 = mul i64 %v913, %v917
  %v920 = sdiv i64 %v919, %v916
  %v921 = add i64 %v906, %v920
  %v922 = add i64 %v917, 1
  %v923 = mul i64 %v913, %v922
  %v924 = sdiv i64 %v923, %v916
  %v925 = add i64 %v906, %v924
  %v926 = mul i64 %v911, 192
  %v927 = getelementptr inbounds float, ptr %v130, i64 %v926
  %v928 = sub i64 %v925, %v921
  %v929 = mul i64 %v921, 8
  %v930 = getelementptr inbounds float, ptr %v10, i64 %v929
  %v931 = getelementptr inbounds float, ptr %v930, i64 0
  %v932 = sub i64 %v928, 1
  %v933 = getelementptr inbounds ptr, ptr @table_tile_4x3of3_0, i64 %v932
  %v934 = load ptr, ptr %v933, align 4
  %v935 = icmp sgt i64 %v928, 0
  br i1 %v935, label %b134, label %b135
b134:
  call void %v934(ptr %v931, i64 8, ptr %v927, i64 8, ptr %v889)
  br label %b135
b135:
  %v936 = add i64 %v926, 192
  br label %b136
b136:
  %v937 = phi i64 [ %v921, %b135 ], [ %v958, %b141 ]
  %v938 = icmp slt i64 %v937, %v925
  br i1 %v938, label %b137, label %b138
b137:
  %v939 = sub i64 %v937, %v921
  %v940 = mul i64 %v939, 24
  %v941 = getelementptr inbounds float, ptr %v889, i64 %v940
  %v942 = mul i64 %v882, %v7
  %v943 = sub i64 %v937, %v942
  %v944 = mul i64 %v943, 24
  %v945 = getelementptr inbounds float, ptr %v36, i64 %v944
  br label %b139
b139:
  %v946 = phi i64 [ 0, %b137 ], [ %v957, %b140 ]
  %v947 = icmp slt i64 %v946, 3
  br i1 %v947, label %b140, label %b141
b140:
  %v948 = mul i64 %v911, 3
  %v949 = add i64 %v948, %v946
  %v950 = mul i64 %v949, 8
  %v951 = add i64 0, %v946
  %v952 = mul i64 %v951, 8
  %v953 = getelementptr inbounds float, ptr %v941, i64 %v952
  %v954 = load <8 x float>, ptr %v953, align 4
  %v955 = add i64 0, %v950
  %v956 = getelementptr inbounds float, ptr %v945, i64 %v955
  store <8 x float> %v954, ptr %v956, align 4
  %v957 = add nsw i64 %v946, 1
  br label %b139
b141:
  %v958 = add nsw i64 %v937, 1
  br label %b136
b138:
  %v959 = add nsw i64 %v917, 1
  br label %b131
b133:
  %v960 = add nsw i64 %v911, 1
  br label %b128
b130:
  %v961 = add nsw i64 %v906, 96
  br label %b125
b127:
  %v962 = icmp sgt i64 %v3, 1
  br i1 %v962, label %b142, label %b143
b142:
  %v963 = getelementptr inbounds i64, ptr %v1, i64 3
  %v964 = atomicrmw add ptr %v963, i64 1 acq_rel
  %v965 = load i64, ptr %v67, align 8
  %v966 = add i64 %v965, 1
  store i64 %v966, ptr %v67, align 8
  %v967 = mul i64 %v3, %v966
  br label %b144
b144:
  %v968 = load atomic i64, ptr %v963 acquire, align 8
  %v969 = icmp slt i64 %v968, %v967
  br i1 %v969, label %b145, label %b146
b145:
  %v970 = call i32 @sched_yield()
  br label %b144
b146:
  br label %b143
b143:
  br label %b147
b147:
  %v971 = phi i64 [ %v882, %b143 ], [ %v1304, %b169 ]
  %v972 = icmp slt i64 %v971, %v886
  br i1 %v972, label %b148, label %b149
b148:
  %v974 = add i64 %v7, 0
  %v975 = sdiv i64 %v974, 1
  %v976 = add i64 %v2, 1
  %v977 = mul i64 %v975, %v2
  %v978 = sdiv i64 %v977, %v3
  %v979 = mul i64 %v978, 1
  %v980 = icmp slt i64 %v979, %v7
  %v981 = select i1 %v980, i64 %v979, i64 %v7
  %v982 = mul i64 %v975, %v976
  %v983 = sdiv i64 %v982, %v3
  %v984 = mul i64 %v983, 1
  %v985 = icmp slt i64 %v984, %v7
  %v986 = select i1 %v985, i64 %v984, i64 %v7
  br label %b150
b150:
  %v987 = phi i64 [ %v981, %b148 ], [ %v1158, %b155 ]
  %v988 = icmp slt i64 %v987, %v986
  br i1 %v988, label %b151, label %b152
b151:
  %v989 = add i64 %v987, 96
  %v990 = icmp slt i64 %v989, %v986
  %v991 = select i1 %v990, i64 %v989, i64 %v986
  br label %b153
b153:
  %v992 = phi i64 [ 0, %b151 ], [ %v1157, %b158 ]
  %v993 = icmp slt i64 %v992, 1
  br i1 %v993, label %b154, label %b155
b154:
  %v994 = sub i64 %v991, %v987
  %v995 = sub i64 6, 1
  %v996 = add i64 %v994, %v995
  %v997 = sdiv i64 %v996, 6
  br label %b156
b156:
  %v998 = phi i64 [ 0, %b154 ], [ %v1156, %b163 ]
  %v999 = icmp slt i64 %v998, %v997
  br i1 %v999, label %b157, label %b158
b157:
  %v1000 = mul i64 %v994, %v998
  %v1001 = sdiv i64 %v1000, %v997
  %v1002 = add i64 %v987, %v1001
  %v1003 = add i64 %v998, 1
  %v1004 = mul i64 %v994, %v1003
  %v1005 = sdiv i64 %v1004, %v997
  %v1006 = add i64 %v987, %v1005
  %v1007 = mul i64 %v992, 128
  %v1008 = getelementptr inbounds float, ptr %v494, i64 %v1007
  %v1009 = sub i64 %v1006, %v1002
  %v1010 = add i64 %v971, 0
  %v1011 = and i64 %v1010, %v52
  %v1012 = mul i64 %v1011, %v7
  %v1013 = add i64 %v1012, %v1002
  %v1014 = mul i64 %v1013, 8
  %v1015 = getelementptr inbounds float, ptr %v20, i64 %v1014
  %v1016 = getelementptr inbounds float, ptr %v1015, i64 0
  %v1017 = sub i64 %v1009, 1
  %v1018 = getelementptr inbounds ptr, ptr @table_tile_6x1of2_0_1, i64 %v1017
  %v1019 = load ptr, ptr %v1018, align 4
  %v1020 = icmp sgt i64 %v1009, 0
  br i1 %v1020, label %b159, label %b160
b159:
  call void %v1019(ptr %v1016, i64 8, ptr %v1008, i64 8, ptr %v973)
  br label %b160
b160:
  %v1021 = add i64 %v1007, 128
  br label %b161
b161:
  %v1022 = phi i64 [ %v1002, %b160 ], [ %v1155, %b166 ]
  %v1023 = icmp slt i64 %v1022, %v1006
  br i1 %v1023, label %b162, label %b163
b162:
  %v1024 = sub i64 %v1022, %v1002
  %v1025 = mul i64 %v1024, 16
  %v1026 = getelementptr inbounds float, ptr %v973, i64 %v1025
  %v1027 = add i64 %v971, 0
  %v1028 = sub i64 %v1027, %v882
  %v1029 = mul i64 %v1028, %v7
  %v1030 = add i64 %v1029, %v1022
  %v1031 = mul i64 %v1030, 24
  %v1032 = getelementptr inbounds float, ptr %v36, i64 %v1031
  %v1033 = add i64 %v971, 0
  %v1034 = and i64 %v1033, %v52
  %v1035 = mul i64 %v1034, %v7
  %v1036 = add i64 %v1035, %v1022
  %v1037 = mul i64 %v1036, 8
  %v1038 = getelementptr inbounds float, ptr %v20, i64 %v1037
  %v1039 = add i64 %v971, 0
  %v1040 = and i64 %v1039, %v58
  %v1041 = mul i64 %v1040, %v7
  %v1042 = add i64 %v1041, %v1022
  %v1043 = mul i64 %v1042, 8
  %v1044 = getelementptr inbounds float, ptr %v38, i64 %v1043
  %v1045 = add i64 %v971, 0
  %v1046 = and i64 %v1045, %v60
  %v1047 = mul i64 %v1046, %v7
  %v1048 = add i64 %v1047, %v1022
  %v1049 = mul i64 %v1048, 8
  %v1050 = getelementptr inbounds float, ptr %v40, i64 %v1049
  %v1051 = add i64 %v971, 0
  %v1052 = and i64 %v1051, %v62
  %v1053 = mul i64 %v1052, %v7
  %v1054 = add i64 %v1053, %v1022
  %v1055 = mul i64 %v1054, 8
  %v1056 = getelementptr inbounds float, ptr %v42, i64 %v1055
  br label %b164
b164:
  %v1057 = phi i64 [ 0, %b162 ], [ %v1154, %b165 ]
  %v1058 = icmp slt i64 %v1057, 1
  br i1 %v1058, label %b165, label %b166
b165:
  %v1059 = mul i64 %v992, 1
  %v1060 = add i64 %v1059, %v1057
  %v1061 = mul i64 %v1060, 8
  %v1062 = add i64 0, %v1057
  %v1063 = mul i64 %v1062, 8
  %v1064 = getelementptr inbounds float, ptr %v1026, i64 %v1063
  %v1065 = load <8 x float>, ptr %v1064, align 4
  %v1066 = add i64 1, %v1057
  %v1067 = mul i64 %v1066, 8
  %v1068 = getelementptr inbounds float, ptr %v1026, i64 %v1067
  %v1069 = load <8 x float>, ptr %v1068, align 4
  %v1070 = add i64 0, %v1061
  %v1071 = getelementptr inbounds float, ptr %v1032, i64 %v1070
  %v1072 = load <8 x float>, ptr %v1071, align 4
  %v1073 = add i64 0, %v1061
  %v1074 = getelementptr inbounds float, ptr %v14, i64 %v1073
  %v1075 = load <8 x float>, ptr %v1074, align 4
  %v1076 = fadd <8 x float> %v1072, %v1075
  %v1077 = fadd <8 x float> %v1076, %v1065
  %v1078 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1077)
  %v1079 = fneg <8 x float> %v1078
  %v1080 = fcmp olt <8 x float> %v1079, splat (float 0xC05A400000000000)
  %v1081 = select <8 x i1> %v1080, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1079
  %v1082 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1081, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1083 = fsub <8 x float> %v1082, splat (float 0x4168000000000000)
  %v1084 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1083, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1081)
  %v1085 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1083, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1084)
  %v1086 = bitcast <8 x float> %v1082 to <8 x i32>
  %v1087 = fmul <8 x float> %v1085, %v1085
  %v1088 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1085, <8 x float> splat (float 0x3F81227F40000000))
  %v1089 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1088, <8 x float> %v1085, <8 x float> splat (float 0x3FA5556740000000))
  %v1090 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1089, <8 x float> %v1085, <8 x float> splat (float 0x3FC5554B00000000))
  %v1091 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1090, <8 x float> %v1085, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1092 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1087, <8 x float> %v1091, <8 x float> %v1085)
  %v1093 = sub <8 x i32> %v1086, splat (i32 1262485250)
  %v1094 = lshr <8 x i32> %v1093, splat (i32 1)
  %v1095 = sub <8 x i32> %v1093, %v1094
  %v1096 = shl <8 x i32> %v1094, splat (i32 23)
  %v1097 = bitcast <8 x i32> %v1096 to <8 x float>
  %v1098 = shl <8 x i32> %v1095, splat (i32 23)
  %v1099 = bitcast <8 x i32> %v1098 to <8 x float>
  %v1100 = fadd <8 x float> %v1092, splat (float 0x3FF0000000000000)
  %v1101 = fmul <8 x float> %v1100, %v1097
  %v1102 = fmul <8 x float> %v1101, %v1099
  %v1103 = fcmp olt <8 x float> %v1077, splat (float 0x0000000000000000)
  %v1104 = select <8 x i1> %v1103, <8 x float> %v1102, <8 x float> splat (float 0x3FF0000000000000)
  %v1105 = fadd <8 x float> %v1102, splat (float 0x3FF0000000000000)
  %v1106 = fdiv <8 x float> %v1104, %v1105
  %v1107 = add i64 8, %v1061
  %v1108 = getelementptr inbounds float, ptr %v1032, i64 %v1107
  %v1109 = load <8 x float>, ptr %v1108, align 4
  %v1110 = add i64 8, %v1061
  %v1111 = getelementptr inbounds float, ptr %v14, i64 %v1110
  %v1112 = load <8 x float>, ptr %v1111, align 4
  %v1113 = fadd <8 x float> %v1109, %v1112
  %v1114 = fadd <8 x float> %v1113, %v1069
  %v1115 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1114)
  %v1116 = fneg <8 x float> %v1115
  %v1117 = fcmp olt <8 x float> %v1116, splat (float 0xC05A400000000000)
  %v1118 = select <8 x i1> %v1117, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1116
  %v1119 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1118, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1120 = fsub <8 x float> %v1119, splat (float 0x4168000000000000)
  %v1121 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1120, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1118)
  %v1122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1120, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1121)
  %v1123 = bitcast <8 x float> %v1119 to <8 x i32>
  %v1124 = fmul <8 x float> %v1122, %v1122
  %v1125 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1122, <8 x float> splat (float 0x3F81227F40000000))
  %v1126 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1125, <8 x float> %v1122, <8 x float> splat (float 0x3FA5556740000000))
  %v1127 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1126, <8 x float> %v1122, <8 x float> splat (float 0x3FC5554B00000000))
  %v1128 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1127, <8 x float> %v1122, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1129 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1124, <8 x float> %v1128, <8 x float> %v1122)
  %v1130 = sub <8 x i32> %v1123, splat (i32 1262485250)
  %v1131 = lshr <8 x i32> %v1130, splat (i32 1)
  %v1132 = sub <8 x i32> %v1130, %v1131
  %v1133 = shl <8 x i32> %v1131, splat (i32 23)
  %v1134 = bitcast <8 x i32> %v1133 to <8 x float>
  %v1135 = shl <8 x i32> %v1132, splat (i32 23)
  %v1136 = bitcast <8 x i32> %v1135 to <8 x float>
  %v1137 = fadd <8 x float> %v1129, splat (float 0x3FF0000000000000)
  %v1138 = fmul <8 x float> %v1137, %v1134
  %v1139 = fmul <8 x float> %v1138, %v1136
  %v1140 = fcmp olt <8 x float> %v1114, splat (float 0x0000000000000000)
  %v1141 = select <8 x i1> %v1140, <8 x float> %v1139, <8 x float> splat (float 0x3FF0000000000000)
  %v1142 = fadd <8 x float> %v1139, splat (float 0x3FF0000000000000)
  %v1143 = fdiv <8 x float> %v1141, %v1142
  %v1144 = add i64 0, %v1061
  %v1145 = getelementptr inbounds float, ptr %v1038, i64 %v1144
  %v1146 = load <8 x float>, ptr %v1145, align 4
  %v1147 = fmul <8 x float> %v1106, %v1146
  %v1148 = add i64 0, %v1061
  %v1149 = getelementptr inbounds float, ptr %v1044, i64 %v1148
  store <8 x float> %v1106, ptr %v1149, align 4
  %v1150 = add i64 0, %v1061
  %v1151 = getelementptr inbounds float, ptr %v1050, i64 %v1150
  store <8 x float> %v1143, ptr %v1151, align 4
  %v1152 = add i64 0, %v1061
  %v1153 = getelementptr inbounds float, ptr %v1056, i64 %v1152
  store <8 x float> %v1147, ptr %v1153, align 4
  %v1154 = add nsw i64 %v1057, 1
  br label %b164
b166:
  %v1155 = add nsw i64 %v1022, 1
  br label %b161
b163:
  %v1156 = add nsw i64 %v998, 1
  br label %b156
b158:
  %v1157 = add nsw i64 %v992, 1
  br label %b153
b155:
  %v1158 = add nsw i64 %v987, 96
  br label %b150
b152:
  %v1160 = add i64 %v7, 0
  %v1161 = sdiv i64 %v1160, 1
  %v1162 = add i64 %v2, 1
  %v1163 = mul i64 %v1161, %v2
  %v1164 = sdiv i64 %v1163, %v3
  %v1165 = mul i64 %v1164, 1
  %v1166 = icmp slt i64 %v1165, %v7
  %v1167 = select i1 %v1166, i64 %v1165, i64 %v7
  %v1168 = mul i64 %v1161, %v1162
  %v1169 = sdiv i64 %v1168, %v3
  %v1170 = mul i64 %v1169, 1
  %v1171 = icmp slt i64 %v1170, %v7
  %v1172 = select i1 %v1171, i64 %v1170, i64 %v7
  br label %b167
b167:
  %v1173 = phi i64 [ %v1167, %b152 ], [ %v1303, %b172 ]
  %v1174 = icmp slt i64 %v1173, %v1172
  br i1 %v1174, label %b168, label %b169
b168:
  %v1175 = add i64 %v1173, 96
  %v1176 = icmp slt i64 %v1175, %v1172
  %v1177 = select i1 %v1176, i64 %v1175, i64 %v1172
  br label %b170
b170:
  %v1178 = phi i64 [ 0, %b168 ], [ %v1302, %b175 ]
  %v1179 = icmp slt i64 %v1178, 1
  br i1 %v1179, label %b171, label %b172
b171:
  %v1180 = sub i64 %v1177, %v1173
  %v1181 = sub i64 8, 1
  %v1182 = add i64 %v1180, %v1181
  %v1183 = sdiv i64 %v1182, 8
  br label %b173
b173:
  %v1184 = phi i64 [ 0, %b171 ], [ %v1301, %b180 ]
  %v1185 = icmp slt i64 %v1184, %v1183
  br i1 %v1185, label %b174, label %b175
b174:
  %v1186 = mul i64 %v1180, %v1184
  %v1187 = sdiv i64 %v1186, %v1183
  %v1188 = add i64 %v1173, %v1187
  %v1189 = add i64 %v1184, 1
  %v1190 = mul i64 %v1180, %v1189
  %v1191 = sdiv i64 %v1190, %v1183
  %v1192 = add i64 %v1173, %v1191
  %v1193 = mul i64 %v1178, 64
  %v1194 = getelementptr inbounds float, ptr %v495, i64 %v1193
  %v1195 = sub i64 %v1192, %v1188
  %v1196 = add i64 %v971, 0
  %v1197 = and i64 %v1196, %v62
  %v1198 = mul i64 %v1197, %v7
  %v1199 = add i64 %v1198, %v1188
  %v1200 = mul i64 %v1199, 8
  %v1201 = getelementptr inbounds float, ptr %v42, i64 %v1200
  %v1202 = getelementptr inbounds float, ptr %v1201, i64 0
  %v1203 = sub i64 %v1195, 1
  %v1204 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v1203
  %v1205 = load ptr, ptr %v1204, align 4
  %v1206 = icmp sgt i64 %v1195, 0
  br i1 %v1206, label %b176, label %b177
b176:
  call void %v1205(ptr %v1202, i64 8, ptr %v1194, i64 8, ptr %v1159)
  br label %b177
b177:
  %v1207 = add i64 %v1193, 64
  br label %b178
b178:
  %v1208 = phi i64 [ %v1188, %b177 ], [ %v1300, %b183 ]
  %v1209 = icmp slt i64 %v1208, %v1192
  br i1 %v1209, label %b179, label %b180
b179:
  %v1210 = sub i64 %v1208, %v1188
  %v1211 = mul i64 %v1210, 8
  %v1212 = getelementptr inbounds float, ptr %v1159, i64 %v1211
  %v1213 = add i64 %v971, 0
  %v1214 = sub i64 %v1213, %v882
  %v1215 = mul i64 %v1214, %v7
  %v1216 = add i64 %v1215, %v1208
  %v1217 = mul i64 %v1216, 24
  %v1218 = getelementptr inbounds float, ptr %v36, i64 %v1217
  %v1219 = add i64 %v971, 0
  %v1220 = and i64 %v1219, %v60
  %v1221 = mul i64 %v1220, %v7
  %v1222 = add i64 %v1221, %v1208
  %v1223 = mul i64 %v1222, 8
  %v1224 = getelementptr inbounds float, ptr %v40, i64 %v1223
  %v1225 = add i64 %v971, 0
  %v1226 = and i64 %v1225, %v52
  %v1227 = mul i64 %v1226, %v7
  %v1228 = add i64 %v1227, %v1208
  %v1229 = mul i64 %v1228, 8
  %v1230 = getelementptr inbounds float, ptr %v20, i64 %v1229
  %v1231 = add i64 %v971, 0
  %v1232 = and i64 %v1231, %v64
  %v1233 = mul i64 %v1232, %v7
  %v1234 = add i64 %v1233, %v1208
  %v1235 = mul i64 %v1234, 8
  %v1236 = getelementptr inbounds float, ptr %v44, i64 %v1235
  %v1237 = add i64 %v971, 1
  %v1238 = and i64 %v1237, %v52
  %v1239 = mul i64 %v1238, %v7
  %v1240 = add i64 %v1239, %v1208
  %v1241 = mul i64 %v1240, 8
  %v1242 = getelementptr inbounds float, ptr %v20, i64 %v1241
  br label %b181
b181:
  %v1243 = phi i64 [ 0, %b179 ], [ %v1299, %b182 ]
  %v1244 = icmp slt i64 %v1243, 1
  br i1 %v1244, label %b182, label %b183
b182:
  %v1245 = mul i64 %v1178, 1
  %v1246 = add i64 %v1245, %v1243
  %v1247 = mul i64 %v1246, 8
  %v1248 = add i64 0, %v1243
  %v1249 = mul i64 %v1248, 8
  %v1250 = getelementptr inbounds float, ptr %v1212, i64 %v1249
  %v1251 = load <8 x float>, ptr %v1250, align 4
  %v1252 = add i64 16, %v1247
  %v1253 = getelementptr inbounds float, ptr %v1218, i64 %v1252
  %v1254 = load <8 x float>, ptr %v1253, align 4
  %v1255 = add i64 16, %v1247
  %v1256 = getelementptr inbounds float, ptr %v14, i64 %v1255
  %v1257 = load <8 x float>, ptr %v1256, align 4
  %v1258 = fadd <8 x float> %v1254, %v1257
  %v1259 = fadd <8 x float> %v1258, %v1251
  %v1260 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1259)
  %v1261 = fcmp ogt <8 x float> %v1260, splat (float 0x4023000000000000)
  %v1262 = select <8 x i1> %v1261, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1260
  %v1263 = fadd <8 x float> %v1262, %v1262
  %v1264 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1263, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1265 = fsub <8 x float> %v1264, splat (float 0x4168000000000000)
  %v1266 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1265, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1263)
  %v1267 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1265, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1266)
  %v1268 = bitcast <8 x float> %v1264 to <8 x i32>
  %v1269 = fmul <8 x float> %v1267, %v1267
  %v1270 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1267, <8 x float> splat (float 0x3F81227F40000000))
  %v1271 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1270, <8 x float> %v1267, <8 x float> splat (float 0x3FA5556740000000))
  %v1272 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1271, <8 x float> %v1267, <8 x float> splat (float 0x3FC5554B00000000))
  %v1273 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1272, <8 x float> %v1267, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1274 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1269, <8 x float> %v1273, <8 x float> %v1267)
  %v1275 = shl <8 x i32> %v1268, splat (i32 23)
  %v1276 = add <8 x i32> %v1275, splat (i32 1065353216)
  %v1277 = bitcast <8 x i32> %v1276 to <8 x float>
  %v1278 = fsub <8 x float> %v1277, splat (float 0x3FF0000000000000)
  %v1279 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1277, <8 x float> %v1274, <8 x float> %v1278)
  %v1280 = fadd <8 x float> %v1279, splat (float 0x4000000000000000)
  %v1281 = fdiv <8 x float> %v1279, %v1280
  %v1282 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1281, <8 x float> %v1259)
  %v1283 = add i64 0, %v1247
  %v1284 = getelementptr inbounds float, ptr %v1224, i64 %v1283
  %v1285 = load <8 x float>, ptr %v1284, align 4
  %v1286 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1287 = shufflevector <8 x float> %v1286, <8 x float> poison, <8 x i32> zeroinitializer
  %v1288 = fsub <8 x float> %v1287, %v1285
  %v1289 = fmul <8 x float> %v1288, %v1282
  %v1290 = add i64 0, %v1247
  %v1291 = getelementptr inbounds float, ptr %v1230, i64 %v1290
  %v1292 = load <8 x float>, ptr %v1291, align 4
  %v1293 = fmul <8 x float> %v1285, %v1292
  %v1294 = fadd <8 x float> %v1289, %v1293
  %v1295 = add i64 0, %v1247
  %v1296 = getelementptr inbounds float, ptr %v1236, i64 %v1295
  store <8 x float> %v1282, ptr %v1296, align 4
  %v1297 = add i64 0, %v1247
  %v1298 = getelementptr inbounds float, ptr %v1242, i64 %v1297
  store <8 x float> %v1294, ptr %v1298, align 4
  %v1299 = add nsw i64 %v1243, 1
  br label %b181
b183:
  %v1300 = add nsw i64 %v1208, 1
  br label %b178
b180:
  %v1301 = add nsw i64 %v1184, 1
  br label %b173
b175:
  %v1302 = add nsw i64 %v1178, 1
  br label %b170
b172:
  %v1303 = add nsw i64 %v1173, 96
  br label %b167
b169:
  %v1304 = add nsw i64 %v971, 1
  br label %b147
b149:
  %v1305 = icmp sgt i64 %v3, 1
  br i1 %v1305, label %b184, label %b185
b184:
  %v1306 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1307 = atomicrmw add ptr %v1306, i64 1 acq_rel
  %v1308 = load i64, ptr %v67, align 8
  %v1309 = add i64 %v1308, 1
  store i64 %v1309, ptr %v67, align 8
  %v1310 = mul i64 %v3, %v1309
  br label %b186
b186:
  %v1311 = load atomic i64, ptr %v1306 acquire, align 8
  %v1312 = icmp slt i64 %v1311, %v1310
  br i1 %v1312, label %b187, label %b188
b187:
  %v1313 = call i32 @sched_yield()
  br label %b186
b188:
  br label %b185
b185:
  %v1314 = add nsw i64 %v882, %v881
  br label %b122
b124:
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
define internal void @tile_1x1of2_0_1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
define internal void @tile_2x1of2_0_1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
define internal void @tile_3x1of2_0_1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
define internal void @tile_4x1of2_0_1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
define internal void @tile_5x1of2_0_1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
define internal void @tile_6x1of2_0_1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
define void @backward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v67 = alloca i64, i64 1, align 8
  %v287 = alloca float, i64 64, align 4
  %v395 = alloca float, i64 64, align 4
  %v602 = alloca float, i64 64, align 4
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
  %v47 = getelementptr inbounds i64, ptr %v1, i64 6
  %v48 = load i64, ptr %v47, align 8
  %v49 = getelementptr inbounds i64, ptr %v1, i64 10
  %v50 = load i64, ptr %v49, align 8
  %v51 = getelementptr inbounds i64, ptr %v1, i64 11
  %v52 = load i64, ptr %v51, align 8
  %v53 = getelementptr inbounds i64, ptr %v1, i64 13
  %v54 = load i64, ptr %v53, align 8
  %v55 = getelementptr inbounds i64, ptr %v1, i64 17
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 20
  %v58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 21
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 22
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 23
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 24
  %v66 = load i64, ptr %v65, align 8
  store i64 0, ptr %v67, align 8
  %v68 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v69 = load ptr, ptr %v68, align 4
  %v70 = mul i64 %v2, 21504
  %v71 = add i64 %v70, 384
  %v72 = getelementptr inbounds float, ptr %v69, i64 %v71
  %v73 = getelementptr inbounds float, ptr %v69, i64 0
  %v74 = getelementptr inbounds float, ptr %v69, i64 64
  %v75 = getelementptr inbounds i64, ptr %v1, i64 4
  %v76 = load i64, ptr %v75, align 8
  %v77 = icmp eq i64 %v76, 0
  br i1 %v77, label %b0, label %b1
b0:
  %v78 = add i64 1, 0
  %v79 = sdiv i64 %v78, 1
  %v80 = add i64 %v2, 1
  %v81 = mul i64 %v79, %v2
  %v82 = sdiv i64 %v81, %v3
  %v83 = mul i64 %v82, 1
  %v84 = icmp slt i64 %v83, 1
  %v85 = select i1 %v84, i64 %v83, i64 1
  %v86 = mul i64 %v79, %v80
  %v87 = sdiv i64 %v86, %v3
  %v88 = mul i64 %v87, 1
  %v89 = icmp slt i64 %v88, 1
  %v90 = select i1 %v89, i64 %v88, i64 1
  %v91 = icmp slt i64 %v90, 1
  %v92 = select i1 %v91, i64 %v90, i64 1
  br label %b2
b2:
  %v93 = phi i64 [ %v85, %b0 ], [ %v121, %b7 ]
  %v94 = icmp slt i64 %v93, %v92
  br i1 %v94, label %b3, label %b4
b3:
  %v95 = mul i64 %v93, 64
  %v96 = mul i64 %v93, 8
  %v97 = add i64 %v95, 0
  %v98 = add i64 %v96, 0
  %v99 = getelementptr inbounds float, ptr %v73, i64 %v97
  %v100 = sub i64 8, %v98
  %v101 = icmp slt i64 %v100, 0
  %v102 = select i1 %v101, i64 0, i64 %v100
  %v103 = icmp ult i64 %v102, 8
  %v104 = select i1 %v103, i64 %v102, i64 8
  %v105 = trunc i64 %v104 to i32
  %v106 = insertelement <8 x i32> poison, i32 %v105, i64 0
  %v107 = shufflevector <8 x i32> %v106, <8 x i32> poison, <8 x i32> zeroinitializer
  %v108 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v107
  %v109 = mul i64 %v98, 1
  %v110 = add i64 128, %v109
  %v111 = getelementptr inbounds float, ptr %v16, i64 %v110
  br label %b5
b5:
  %v112 = phi i64 [ 0, %b3 ], [ %v119, %b6 ]
  %v113 = icmp slt i64 %v112, 8
  br i1 %v113, label %b6, label %b7
b6:
  %v114 = mul i64 %v112, 8
  %v115 = getelementptr inbounds float, ptr %v111, i64 %v114
  %v116 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v115, <8 x i1> %v108, <8 x float> zeroinitializer)
  %v117 = mul i64 %v112, 8
  %v118 = getelementptr inbounds float, ptr %v99, i64 %v117
  store <8 x float> %v116, ptr %v118, align 4
  %v119 = add nsw i64 %v112, 1
  br label %b5
b7:
  %v120 = add i64 %v95, 64
  %v121 = add nsw i64 %v93, 1
  br label %b2
b4:
  %v122 = add i64 1, 0
  %v123 = sdiv i64 %v122, 1
  %v124 = add i64 %v2, 1
  %v125 = mul i64 %v123, %v2
  %v126 = sdiv i64 %v125, %v3
  %v127 = mul i64 %v126, 1
  %v128 = icmp slt i64 %v127, 1
  %v129 = select i1 %v128, i64 %v127, i64 1
  %v130 = mul i64 %v123, %v124
  %v131 = sdiv i64 %v130, %v3
  %v132 = mul i64 %v131, 1
  %v133 = icmp slt i64 %v132, 1
  %v134 = select i1 %v133, i64 %v132, i64 1
  %v135 = icmp slt i64 %v134, 1
  %v136 = select i1 %v135, i64 %v134, i64 1
  br label %b8
b8:
  %v137 = phi i64 [ %v129, %b4 ], [ %v189, %b16 ]
  %v138 = icmp slt i64 %v137, %v136
  br i1 %v138, label %b9, label %b10
b9:
  %v139 = mul i64 %v137, 128
  %v140 = mul i64 %v137, 8
  %v141 = add i64 %v139, 0
  %v142 = add i64 %v140, 0
  %v143 = getelementptr inbounds float, ptr %v74, i64 %v141
  %v144 = sub i64 8, %v142
  %v145 = icmp slt i64 %v144, 0
  %v146 = select i1 %v145, i64 0, i64 %v144
  %v147 = icmp ult i64 %v146, 8
  %v148 = select i1 %v147, i64 %v146, i64 8
  %v149 = trunc i64 %v148 to i32
  %v150 = insertelement <8 x i32> poison, i32 %v149, i64 0
  %v151 = shufflevector <8 x i32> %v150, <8 x i32> poison, <8 x i32> zeroinitializer
  %v152 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v151
  %v153 = mul i64 %v142, 1
  %v154 = add i64 64, %v153
  %v155 = getelementptr inbounds float, ptr %v16, i64 %v154
  br label %b11
b11:
  %v156 = phi i64 [ 0, %b9 ], [ %v163, %b12 ]
  %v157 = icmp slt i64 %v156, 8
  br i1 %v157, label %b12, label %b13
b12:
  %v158 = mul i64 %v156, 8
  %v159 = getelementptr inbounds float, ptr %v155, i64 %v158
  %v160 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v159, <8 x i1> %v152, <8 x float> zeroinitializer)
  %v161 = mul i64 %v156, 8
  %v162 = getelementptr inbounds float, ptr %v143, i64 %v161
  store <8 x float> %v160, ptr %v162, align 4
  %v163 = add nsw i64 %v156, 1
  br label %b11
b13:
  %v164 = add i64 %v139, 64
  %v165 = add i64 %v164, 0
  %v166 = add i64 %v140, 0
  %v167 = getelementptr inbounds float, ptr %v74, i64 %v165
  %v168 = sub i64 8, %v166
  %v169 = icmp slt i64 %v168, 0
  %v170 = select i1 %v169, i64 0, i64 %v168
  %v171 = icmp ult i64 %v170, 8
  %v172 = select i1 %v171, i64 %v170, i64 8
  %v173 = trunc i64 %v172 to i32
  %v174 = insertelement <8 x i32> poison, i32 %v173, i64 0
  %v175 = shufflevector <8 x i32> %v174, <8 x i32> poison, <8 x i32> zeroinitializer
  %v176 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v175
  %v177 = mul i64 %v166, 1
  %v178 = add i64 0, %v177
  %v179 = getelementptr inbounds float, ptr %v16, i64 %v178
  br label %b14
b14:
  %v180 = phi i64 [ 0, %b13 ], [ %v187, %b15 ]
  %v181 = icmp slt i64 %v180, 8
  br i1 %v181, label %b15, label %b16
b15:
  %v182 = mul i64 %v180, 8
  %v183 = getelementptr inbounds float, ptr %v179, i64 %v182
  %v184 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v183, <8 x i1> %v176, <8 x float> zeroinitializer)
  %v185 = mul i64 %v180, 8
  %v186 = getelementptr inbounds float, ptr %v167, i64 %v185
  store <8 x float> %v184, ptr %v186, align 4
  %v187 = add nsw i64 %v180, 1
  br label %b14
b16:
  %v188 = add i64 %v164, 64
  %v189 = add nsw i64 %v137, 1
  br label %b8
b10:
  br label %b1
b1:
  %v190 = icmp sgt i64 %v3, 1
  br i1 %v190, label %b17, label %b18
b17:
  %v191 = getelementptr inbounds i64, ptr %v1, i64 3
  %v192 = atomicrmw add ptr %v191, i64 1 acq_rel
  %v193 = load i64, ptr %v67, align 8
  %v194 = add i64 %v193, 1
  store i64 %v194, ptr %v67, align 8
  %v195 = mul i64 %v3, %v194
  br label %b19
b19:
  %v196 = load atomic i64, ptr %v191 acquire, align 8
  %v197 = icmp slt i64 %v196, %v195
  br i1 %v197, label %b20, label %b21
b20:
  %v198 = call i32 @sched_yield()
  br label %b19
b21:
  br label %b18
b18:
  br label %b22
b22:
  %v199 = phi i64 [ 0, %b18 ], [ %v535, %b47 ]
  %v200 = icmp slt i64 %v199, %v5
  br i1 %v200, label %b23, label %b24
b23:
  %v201 = sub i64 %v5, 1
  %v202 = sub i64 %v201, %v199
  %v203 = add i64 %v7, 0
  %v204 = sdiv i64 %v203, 1
  %v205 = add i64 %v2, 1
  %v206 = mul i64 %v204, %v2
  %v207 = sdiv i64 %v206, %v3
  %v208 = mul i64 %v207, 1
  %v209 = icmp slt i64 %v208, %v7
  %v210 = select i1 %v209, i64 %v208, i64 %v7
  %v211 = mul i64 %v204, %v205
  %v212 = sdiv i64 %v211, %v3
  %v213 = mul i64 %v212, 1
  %v214 = icmp slt i64 %v213, %v7
  %v215 = select i1 %v214, i64 %v213, i64 %v7
  br label %b25
b25:
  %v216 = phi i64 [ %v210, %b23 ], [ %v286, %b26 ]
  %v217 = icmp slt i64 %v216, %v215
  br i1 %v217, label %b26, label %b27
b26:
  %v218 = add i64 %v202, 1
  %v219 = and i64 %v218, 1
  %v220 = mul i64 %v219, %v7
  %v221 = add i64 %v220, %v216
  %v222 = mul i64 %v221, 8
  %v223 = getelementptr inbounds float, ptr %v22, i64 %v222
  %v224 = add i64 %v202, 0
  %v225 = and i64 %v224, %v50
  %v226 = mul i64 %v225, %v7
  %v227 = add i64 %v226, %v216
  %v228 = mul i64 %v227, 8
  %v229 = getelementptr inbounds float, ptr %v18, i64 %v228
  %v230 = add i64 %v202, 0
  %v231 = and i64 %v230, %v60
  %v232 = mul i64 %v231, %v7
  %v233 = add i64 %v232, %v216
  %v234 = mul i64 %v233, 8
  %v235 = getelementptr inbounds float, ptr %v40, i64 %v234
  %v236 = add i64 %v202, 0
  %v237 = and i64 %v236, %v64
  %v238 = mul i64 %v237, %v7
  %v239 = add i64 %v238, %v216
  %v240 = mul i64 %v239, 8
  %v241 = getelementptr inbounds float, ptr %v44, i64 %v240
  %v242 = add i64 %v202, 0
  %v243 = and i64 %v242, %v52
  %v244 = mul i64 %v243, %v7
  %v245 = add i64 %v244, %v216
  %v246 = mul i64 %v245, 8
  %v247 = getelementptr inbounds float, ptr %v20, i64 %v246
  %v248 = add i64 %v202, 0
  %v249 = and i64 %v248, %v56
  %v250 = mul i64 %v249, %v7
  %v251 = add i64 %v250, %v216
  %v252 = mul i64 %v251, 24
  %v253 = getelementptr inbounds float, ptr %v32, i64 %v252
  %v254 = add i64 0, 0
  %v255 = getelementptr inbounds float, ptr %v223, i64 %v254
  %v256 = load <8 x float>, ptr %v255, align 4
  %v257 = add i64 0, 0
  %v258 = getelementptr inbounds float, ptr %v229, i64 %v257
  %v259 = load <8 x float>, ptr %v258, align 4
  %v260 = fadd <8 x float> %v256, %v259
  %v261 = add i64 0, 0
  %v262 = getelementptr inbounds float, ptr %v235, i64 %v261
  %v263 = load <8 x float>, ptr %v262, align 4
  %v264 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v265 = shufflevector <8 x float> %v264, <8 x float> poison, <8 x i32> zeroinitializer
  %v266 = fsub <8 x float> %v265, %v263
  %v267 = fmul <8 x float> %v260, %v266
  %v268 = add i64 0, 0
  %v269 = getelementptr inbounds float, ptr %v241, i64 %v268
  %v270 = load <8 x float>, ptr %v269, align 4
  %v271 = fmul <8 x float> %v270, %v270
  %v272 = fsub <8 x float> %v265, %v271
  %v273 = fmul <8 x float> %v267, %v272
  %v274 = add i64 0, 0
  %v275 = getelementptr inbounds float, ptr %v247, i64 %v274
  %v276 = load <8 x float>, ptr %v275, align 4
  %v277 = fmul <8 x float> %v260, %v276
  %v278 = fmul <8 x float> %v260, %v270
  %v279 = fsub <8 x float> %v277, %v278
  %v280 = fmul <8 x float> %v279, %v263
  %v281 = fmul <8 x float> %v280, %v266
  %v282 = add i64 16, 0
  %v283 = getelementptr inbounds float, ptr %v253, i64 %v282
  store <8 x float> %v273, ptr %v283, align 4
  %v284 = add i64 8, 0
  %v285 = getelementptr inbounds float, ptr %v253, i64 %v284
  store <8 x float> %v281, ptr %v285, align 4
  %v286 = add nsw i64 %v216, 1
  br label %b25
b27:
  %v288 = add i64 %v7, 0
  %v289 = sdiv i64 %v288, 1
  %v290 = add i64 %v2, 1
  %v291 = mul i64 %v289, %v2
  %v292 = sdiv i64 %v291, %v3
  %v293 = mul i64 %v292, 1
  %v294 = icmp slt i64 %v293, %v7
  %v295 = select i1 %v294, i64 %v293, i64 %v7
  %v296 = mul i64 %v289, %v290
  %v297 = sdiv i64 %v296, %v3
  %v298 = mul i64 %v297, 1
  %v299 = icmp slt i64 %v298, %v7
  %v300 = select i1 %v299, i64 %v298, i64 %v7
  br label %b28
b28:
  %v301 = phi i64 [ %v295, %b27 ], [ %v394, %b33 ]
  %v302 = icmp slt i64 %v301, %v300
  br i1 %v302, label %b29, label %b30
b29:
  %v303 = add i64 %v301, 96
  %v304 = icmp slt i64 %v303, %v300
  %v305 = select i1 %v304, i64 %v303, i64 %v300
  br label %b31
b31:
  %v306 = phi i64 [ 0, %b29 ], [ %v393, %b36 ]
  %v307 = icmp slt i64 %v306, 1
  br i1 %v307, label %b32, label %b33
b32:
  %v308 = sub i64 %v305, %v301
  %v309 = sub i64 8, 1
  %v310 = add i64 %v308, %v309
  %v311 = sdiv i64 %v310, 8
  br label %b34
b34:
  %v312 = phi i64 [ 0, %b32 ], [ %v392, %b41 ]
  %v313 = icmp slt i64 %v312, %v311
  br i1 %v313, label %b35, label %b36
b35:
  %v314 = mul i64 %v308, %v312
  %v315 = sdiv i64 %v314, %v311
  %v316 = add i64 %v301, %v315
  %v317 = add i64 %v312, 1
  %v318 = mul i64 %v308, %v317
  %v319 = sdiv i64 %v318, %v311
  %v320 = add i64 %v301, %v319
  %v321 = mul i64 %v306, 64
  %v322 = getelementptr inbounds float, ptr %v73, i64 %v321
  %v323 = sub i64 %v320, %v316
  %v324 = add i64 %v202, 0
  %v325 = and i64 %v324, %v56
  %v326 = mul i64 %v325, %v7
  %v327 = add i64 %v326, %v316
  %v328 = mul i64 %v327, 24
  %v329 = getelementptr inbounds float, ptr %v32, i64 %v328
  %v330 = getelementptr inbounds float, ptr %v329, i64 16
  %v331 = sub i64 %v323, 1
  %v332 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v331
  %v333 = load ptr, ptr %v332, align 4
  %v334 = icmp sgt i64 %v323, 0
  br i1 %v334, label %b37, label %b38
b37:
  call void %v333(ptr %v330, i64 24, ptr %v322, i64 8, ptr %v287)
  br label %b38
b38:
  %v335 = add i64 %v321, 64
  br label %b39
b39:
  %v336 = phi i64 [ %v316, %b38 ], [ %v391, %b44 ]
  %v337 = icmp slt i64 %v336, %v320
  br i1 %v337, label %b40, label %b41
b40:
  %v338 = sub i64 %v336, %v316
  %v339 = mul i64 %v338, 8
  %v340 = getelementptr inbounds float, ptr %v287, i64 %v339
  %v341 = add i64 %v202, 0
  %v342 = and i64 %v341, %v52
  %v343 = mul i64 %v342, %v7
  %v344 = add i64 %v343, %v336
  %v345 = mul i64 %v344, 8
  %v346 = getelementptr inbounds float, ptr %v20, i64 %v345
  %v347 = add i64 %v202, 0
  %v348 = and i64 %v347, %v58
  %v349 = mul i64 %v348, %v7
  %v350 = add i64 %v349, %v336
  %v351 = mul i64 %v350, 8
  %v352 = getelementptr inbounds float, ptr %v38, i64 %v351
  %v353 = add i64 %v202, 0
  %v354 = and i64 %v353, %v66
  %v355 = mul i64 %v354, %v7
  %v356 = add i64 %v355, %v336
  %v357 = mul i64 %v356, 8
  %v358 = getelementptr inbounds float, ptr %v46, i64 %v357
  %v359 = add i64 %v202, 0
  %v360 = and i64 %v359, %v56
  %v361 = mul i64 %v360, %v7
  %v362 = add i64 %v361, %v336
  %v363 = mul i64 %v362, 24
  %v364 = getelementptr inbounds float, ptr %v32, i64 %v363
  br label %b42
b42:
  %v365 = phi i64 [ 0, %b40 ], [ %v390, %b43 ]
  %v366 = icmp slt i64 %v365, 1
  br i1 %v366, label %b43, label %b44
b43:
  %v367 = mul i64 %v306, 1
  %v368 = add i64 %v367, %v365
  %v369 = mul i64 %v368, 8
  %v370 = add i64 0, %v365
  %v371 = mul i64 %v370, 8
  %v372 = getelementptr inbounds float, ptr %v340, i64 %v371
  %v373 = load <8 x float>, ptr %v372, align 4
  %v374 = add i64 0, %v369
  %v375 = getelementptr inbounds float, ptr %v346, i64 %v374
  %v376 = load <8 x float>, ptr %v375, align 4
  %v377 = fmul <8 x float> %v373, %v376
  %v378 = add i64 0, %v369
  %v379 = getelementptr inbounds float, ptr %v352, i64 %v378
  %v380 = load <8 x float>, ptr %v379, align 4
  %v381 = fmul <8 x float> %v377, %v380
  %v382 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v383 = shufflevector <8 x float> %v382, <8 x float> poison, <8 x i32> zeroinitializer
  %v384 = fsub <8 x float> %v383, %v380
  %v385 = fmul <8 x float> %v381, %v384
  %v386 = add i64 0, %v369
  %v387 = getelementptr inbounds float, ptr %v358, i64 %v386
  store <8 x float> %v373, ptr %v387, align 4
  %v388 = add i64 0, %v369
  %v389 = getelementptr inbounds float, ptr %v364, i64 %v388
  store <8 x float> %v385, ptr %v389, align 4
  %v390 = add nsw i64 %v365, 1
  br label %b42
b44:
  %v391 = add nsw i64 %v336, 1
  br label %b39
b41:
  %v392 = add nsw i64 %v312, 1
  br label %b34
b36:
  %v393 = add nsw i64 %v306, 1
  br label %b31
b33:
  %v394 = add nsw i64 %v301, 96
  br label %b28
b30:
  %v396 = add i64 %v7, 0
  %v397 = sdiv i64 %v396, 1
  %v398 = add i64 %v2, 1
  %v399 = mul i64 %v397, %v2
  %v400 = sdiv i64 %v399, %v3
  %v401 = mul i64 %v400, 1
  %v402 = icmp slt i64 %v401, %v7
  %v403 = select i1 %v402, i64 %v401, i64 %v7
  %v404 = mul i64 %v397, %v398
  %v405 = sdiv i64 %v404, %v3
  %v406 = mul i64 %v405, 1
  %v407 = icmp slt i64 %v406, %v7
  %v408 = select i1 %v407, i64 %v406, i64 %v7
  br label %b45
b45:
  %v409 = phi i64 [ %v403, %b30 ], [ %v534, %b50 ]
  %v410 = icmp slt i64 %v409, %v408
  br i1 %v410, label %b46, label %b47
b46:
  %v411 = add i64 %v409, 96
  %v412 = icmp slt i64 %v411, %v408
  %v413 = select i1 %v412, i64 %v411, i64 %v408
  br label %b48
b48:
  %v414 = phi i64 [ 0, %b46 ], [ %v533, %b53 ]
  %v415 = icmp slt i64 %v414, 1
  br i1 %v415, label %b49, label %b50
b49:
  %v416 = sub i64 %v413, %v409
  %v417 = sub i64 8, 1
  %v418 = add i64 %v416, %v417
  %v419 = sdiv i64 %v418, 8
  br label %b51
b51:
  %v420 = phi i64 [ 0, %b49 ], [ %v532, %b60 ]
  %v421 = icmp slt i64 %v420, %v419
  br i1 %v421, label %b52, label %b53
b52:
  %v422 = mul i64 %v416, %v420
  %v423 = sdiv i64 %v422, %v419
  %v424 = add i64 %v409, %v423
  %v425 = add i64 %v420, 1
  %v426 = mul i64 %v416, %v425
  %v427 = sdiv i64 %v426, %v419
  %v428 = add i64 %v409, %v427
  %v429 = mul i64 %v414, 128
  %v430 = getelementptr inbounds float, ptr %v74, i64 %v429
  %v431 = sub i64 %v428, %v424
  %v432 = add i64 %v202, 0
  %v433 = and i64 %v432, %v56
  %v434 = mul i64 %v433, %v7
  %v435 = add i64 %v434, %v424
  %v436 = mul i64 %v435, 24
  %v437 = getelementptr inbounds float, ptr %v32, i64 %v436
  %v438 = getelementptr inbounds float, ptr %v437, i64 8
  %v439 = sub i64 %v431, 1
  %v440 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v439
  %v441 = load ptr, ptr %v440, align 4
  %v442 = icmp sgt i64 %v431, 0
  br i1 %v442, label %b54, label %b55
b54:
  call void %v441(ptr %v438, i64 24, ptr %v430, i64 8, ptr %v395)
  br label %b55
b55:
  %v443 = add i64 %v429, 64
  %v444 = getelementptr inbounds float, ptr %v74, i64 %v443
  %v445 = sub i64 %v428, %v424
  %v446 = add i64 %v202, 0
  %v447 = and i64 %v446, %v56
  %v448 = mul i64 %v447, %v7
  %v449 = add i64 %v448, %v424
  %v450 = mul i64 %v449, 24
  %v451 = getelementptr inbounds float, ptr %v32, i64 %v450
  %v452 = getelementptr inbounds float, ptr %v451, i64 0
  %v453 = sub i64 %v445, 1
  %v454 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0_more, i64 %v453
  %v455 = load ptr, ptr %v454, align 4
  %v456 = icmp sgt i64 %v445, 0
  br i1 %v456, label %b56, label %b57
b56:
  call void %v455(ptr %v452, i64 24, ptr %v444, i64 8, ptr %v395)
  br label %b57
b57:
  %v457 = add i64 %v443, 64
  br label %b58
b58:
  %v458 = phi i64 [ %v424, %b57 ], [ %v531, %b63 ]
  %v459 = icmp slt i64 %v458, %v428
  br i1 %v459, label %b59, label %b60
b59:
  %v460 = sub i64 %v458, %v424
  %v461 = mul i64 %v460, 8
  %v462 = getelementptr inbounds float, ptr %v395, i64 %v461
  %v463 = add i64 %v202, 1
  %v464 = and i64 %v463, 1
  %v465 = mul i64 %v464, %v7
  %v466 = add i64 %v465, %v458
  %v467 = mul i64 %v466, 8
  %v468 = getelementptr inbounds float, ptr %v22, i64 %v467
  %v469 = add i64 %v202, 0
  %v470 = and i64 %v469, %v50
  %v471 = mul i64 %v470, %v7
  %v472 = add i64 %v471, %v458
  %v473 = mul i64 %v472, 8
  %v474 = getelementptr inbounds float, ptr %v18, i64 %v473
  %v475 = add i64 %v202, 0
  %v476 = and i64 %v475, %v60
  %v477 = mul i64 %v476, %v7
  %v478 = add i64 %v477, %v458
  %v479 = mul i64 %v478, 8
  %v480 = getelementptr inbounds float, ptr %v40, i64 %v479
  %v481 = add i64 %v202, 0
  %v482 = and i64 %v481, %v66
  %v483 = mul i64 %v482, %v7
  %v484 = add i64 %v483, %v458
  %v485 = mul i64 %v484, 8
  %v486 = getelementptr inbounds float, ptr %v46, i64 %v485
  %v487 = add i64 %v202, 0
  %v488 = and i64 %v487, %v58
  %v489 = mul i64 %v488, %v7
  %v490 = add i64 %v489, %v458
  %v491 = mul i64 %v490, 8
  %v492 = getelementptr inbounds float, ptr %v38, i64 %v491
  %v493 = add i64 %v202, 0
  %v494 = and i64 %v493, 1
  %v495 = mul i64 %v494, %v7
  %v496 = add i64 %v495, %v458
  %v497 = mul i64 %v496, 8
  %v498 = getelementptr inbounds float, ptr %v22, i64 %v497
  br label %b61
b61:
  %v499 = phi i64 [ 0, %b59 ], [ %v530, %b62 ]
  %v500 = icmp slt i64 %v499, 1
  br i1 %v500, label %b62, label %b63
b62:
  %v501 = mul i64 %v414, 1
  %v502 = add i64 %v501, %v499
  %v503 = mul i64 %v502, 8
  %v504 = add i64 0, %v499
  %v505 = mul i64 %v504, 8
  %v506 = getelementptr inbounds float, ptr %v462, i64 %v505
  %v507 = load <8 x float>, ptr %v506, align 4
  %v508 = add i64 0, %v503
  %v509 = getelementptr inbounds float, ptr %v468, i64 %v508
  %v510 = load <8 x float>, ptr %v509, align 4
  %v511 = add i64 0, %v503
  %v512 = getelementptr inbounds float, ptr %v474, i64 %v511
  %v513 = load <8 x float>, ptr %v512, align 4
  %v514 = fadd <8 x float> %v510, %v513
  %v515 = add i64 0, %v503
  %v516 = getelementptr inbounds float, ptr %v480, i64 %v515
  %v517 = load <8 x float>, ptr %v516, align 4
  %v518 = fmul <8 x float> %v514, %v517
  %v519 = add i64 0, %v503
  %v520 = getelementptr inbounds float, ptr %v486, i64 %v519
  %v521 = load <8 x float>, ptr %v520, align 4
  %v522 = add i64 0, %v503
  %v523 = getelementptr inbounds float, ptr %v492, i64 %v522
  %v524 = load <8 x float>, ptr %v523, align 4
  %v525 = fmul <8 x float> %v521, %v524
  %v526 = fadd <8 x float> %v518, %v525
  %v527 = fadd <8 x float> %v526, %v507
  %v528 = add i64 0, %v503
  %v529 = getelementptr inbounds float, ptr %v498, i64 %v528
  store <8 x float> %v527, ptr %v529, align 4
  %v530 = add nsw i64 %v499, 1
  br label %b61
b63:
  %v531 = add nsw i64 %v458, 1
  br label %b58
b60:
  %v532 = add nsw i64 %v420, 1
  br label %b51
b53:
  %v533 = add nsw i64 %v414, 1
  br label %b48
b50:
  %v534 = add nsw i64 %v409, 96
  br label %b45
b47:
  %v535 = add nsw i64 %v199, 1
  br label %b22
b24:
  %v536 = icmp sgt i64 %v3, 1
  br i1 %v536, label %b64, label %b65
b64:
  %v537 = getelementptr inbounds i64, ptr %v1, i64 3
  %v538 = atomicrmw add ptr %v537, i64 1 acq_rel
  %v539 = load i64, ptr %v67, align 8
  %v540 = add i64 %v539, 1
  store i64 %v540, ptr %v67, align 8
  %v541 = mul i64 %v3, %v540
  br label %b66
b66:
  %v542 = load atomic i64, ptr %v537 acquire, align 8
  %v543 = icmp slt i64 %v542, %v541
  br i1 %v543, label %b67, label %b68
b67:
  %v544 = call i32 @sched_yield()
  br label %b66
b68:
  br label %b65
b65:
  %v545 = getelementptr inbounds float, ptr %v69, i64 192
  %v546 = getelementptr inbounds i64, ptr %v1, i64 4
  %v547 = load i64, ptr %v546, align 8
  %v548 = icmp eq i64 %v547, 0
  br i1 %v548, label %b69, label %b70
b69:
  %v549 = add i64 1, 0
  %v550 = sdiv i64 %v549, 1
  %v551 = add i64 %v2, 1
  %v552 = mul i64 %v550, %v2
  %v553 = sdiv i64 %v552, %v3
  %v554 = mul i64 %v553, 1
  %v555 = icmp slt i64 %v554, 1
  %v556 = select i1 %v555, i64 %v554, i64 1
  %v557 = mul i64 %v550, %v551
  %v558 = sdiv i64 %v557, %v3
  %v559 = mul i64 %v558, 1
  %v560 = icmp slt i64 %v559, 1
  %v561 = select i1 %v560, i64 %v559, i64 1
  %v562 = icmp slt i64 %v561, 1
  %v563 = select i1 %v562, i64 %v561, i64 1
  br label %b71
b71:
  %v564 = phi i64 [ %v556, %b69 ], [ %v592, %b76 ]
  %v565 = icmp slt i64 %v564, %v563
  br i1 %v565, label %b72, label %b73
b72:
  %v566 = mul i64 %v564, 192
  %v567 = mul i64 %v564, 8
  %v568 = add i64 %v566, 0
  %v569 = add i64 %v567, 0
  %v570 = getelementptr inbounds float, ptr %v545, i64 %v568
  %v571 = sub i64 8, %v569
  %v572 = icmp slt i64 %v571, 0
  %v573 = select i1 %v572, i64 0, i64 %v571
  %v574 = icmp ult i64 %v573, 8
  %v575 = select i1 %v574, i64 %v573, i64 8
  %v576 = trunc i64 %v575 to i32
  %v577 = insertelement <8 x i32> poison, i32 %v576, i64 0
  %v578 = shufflevector <8 x i32> %v577, <8 x i32> poison, <8 x i32> zeroinitializer
  %v579 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v578
  %v580 = mul i64 %v569, 1
  %v581 = add i64 0, %v580
  %v582 = getelementptr inbounds float, ptr %v12, i64 %v581
  br label %b74
b74:
  %v583 = phi i64 [ 0, %b72 ], [ %v590, %b75 ]
  %v584 = icmp slt i64 %v583, 24
  br i1 %v584, label %b75, label %b76
b75:
  %v585 = mul i64 %v583, 8
  %v586 = getelementptr inbounds float, ptr %v582, i64 %v585
  %v587 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v586, <8 x i1> %v579, <8 x float> zeroinitializer)
  %v588 = mul i64 %v583, 8
  %v589 = getelementptr inbounds float, ptr %v570, i64 %v588
  store <8 x float> %v587, ptr %v589, align 4
  %v590 = add nsw i64 %v583, 1
  br label %b74
b76:
  %v591 = add i64 %v566, 192
  %v592 = add nsw i64 %v564, 1
  br label %b71
b73:
  br label %b70
b70:
  %v593 = icmp sgt i64 %v3, 1
  br i1 %v593, label %b77, label %b78
b77:
  %v594 = getelementptr inbounds i64, ptr %v1, i64 3
  %v595 = atomicrmw add ptr %v594, i64 1 acq_rel
  %v596 = load i64, ptr %v67, align 8
  %v597 = add i64 %v596, 1
  store i64 %v597, ptr %v67, align 8
  %v598 = mul i64 %v3, %v597
  br label %b79
b79:
  %v599 = load atomic i64, ptr %v594 acquire, align 8
  %v600 = icmp slt i64 %v599, %v598
  br i1 %v600, label %b80, label %b81
b80:
  %v601 = call i32 @sched_yield()
  br label %b79
b81:
  br label %b78
b78:
  %v603 = add i64 %v8, 0
  %v604 = sdiv i64 %v603, 1
  %v605 = add i64 %v2, 1
  %v606 = mul i64 %v604, %v2
  %v607 = sdiv i64 %v606, %v3
  %v608 = mul i64 %v607, 1
  %v609 = icmp slt i64 %v608, %v8
  %v610 = select i1 %v609, i64 %v608, i64 %v8
  %v611 = mul i64 %v604, %v605
  %v612 = sdiv i64 %v611, %v3
  %v613 = mul i64 %v612, 1
  %v614 = icmp slt i64 %v613, %v8
  %v615 = select i1 %v614, i64 %v613, i64 %v8
  br label %b82
b82:
  %v616 = phi i64 [ %v610, %b78 ], [ %v669, %b87 ]
  %v617 = icmp slt i64 %v616, %v615
  br i1 %v617, label %b83, label %b84
b83:
  %v618 = add i64 %v616, 96
  %v619 = icmp slt i64 %v618, %v615
  %v620 = select i1 %v619, i64 %v618, i64 %v615
  br label %b85
b85:
  %v621 = phi i64 [ 0, %b83 ], [ %v668, %b90 ]
  %v622 = icmp slt i64 %v621, 1
  br i1 %v622, label %b86, label %b87
b86:
  %v623 = sub i64 %v620, %v616
  %v624 = sub i64 8, 1
  %v625 = add i64 %v623, %v624
  %v626 = sdiv i64 %v625, 8
  br label %b88
b88:
  %v627 = phi i64 [ 0, %b86 ], [ %v667, %b95 ]
  %v628 = icmp slt i64 %v627, %v626
  br i1 %v628, label %b89, label %b90
b89:
  %v629 = mul i64 %v623, %v627
  %v630 = sdiv i64 %v629, %v626
  %v631 = add i64 %v616, %v630
  %v632 = add i64 %v627, 1
  %v633 = mul i64 %v623, %v632
  %v634 = sdiv i64 %v633, %v626
  %v635 = add i64 %v616, %v634
  %v636 = mul i64 %v621, 192
  %v637 = getelementptr inbounds float, ptr %v545, i64 %v636
  %v638 = sub i64 %v635, %v631
  %v639 = mul i64 %v631, 24
  %v640 = getelementptr inbounds float, ptr %v32, i64 %v639
  %v641 = getelementptr inbounds float, ptr %v640, i64 0
  %v642 = sub i64 %v638, 1
  %v643 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v642
  %v644 = load ptr, ptr %v643, align 4
  %v645 = icmp sgt i64 %v638, 0
  br i1 %v645, label %b91, label %b92
b91:
  call void %v644(ptr %v641, i64 24, ptr %v637, i64 24, ptr %v602)
  br label %b92
b92:
  %v646 = add i64 %v636, 192
  br label %b93
b93:
  %v647 = phi i64 [ %v631, %b92 ], [ %v666, %b98 ]
  %v648 = icmp slt i64 %v647, %v635
  br i1 %v648, label %b94, label %b95
b94:
  %v649 = sub i64 %v647, %v631
  %v650 = mul i64 %v649, 8
  %v651 = getelementptr inbounds float, ptr %v602, i64 %v650
  %v652 = mul i64 %v647, 8
  %v653 = getelementptr inbounds float, ptr %v24, i64 %v652
  br label %b96
b96:
  %v654 = phi i64 [ 0, %b94 ], [ %v665, %b97 ]
  %v655 = icmp slt i64 %v654, 1
  br i1 %v655, label %b97, label %b98
b97:
  %v656 = mul i64 %v621, 1
  %v657 = add i64 %v656, %v654
  %v658 = mul i64 %v657, 8
  %v659 = add i64 0, %v654
  %v660 = mul i64 %v659, 8
  %v661 = getelementptr inbounds float, ptr %v651, i64 %v660
  %v662 = load <8 x float>, ptr %v661, align 4
  %v663 = add i64 0, %v658
  %v664 = getelementptr inbounds float, ptr %v653, i64 %v663
  store <8 x float> %v662, ptr %v664, align 4
  %v665 = add nsw i64 %v654, 1
  br label %b96
b98:
  %v666 = add nsw i64 %v647, 1
  br label %b93
b95:
  %v667 = add nsw i64 %v627, 1
  br label %b88
b90:
  %v668 = add nsw i64 %v621, 1
  br label %b85
b87:
  %v669 = add nsw i64 %v616, 96
  br label %b82
b84:
  %v670 = icmp sgt i64 %v3, 1
  br i1 %v670, label %b99, label %b100
b99:
  %v671 = getelementptr inbounds i64, ptr %v1, i64 3
  %v672 = atomicrmw add ptr %v671, i64 1 acq_rel
  %v673 = load i64, ptr %v67, align 8
  %v674 = add i64 %v673, 1
  store i64 %v674, ptr %v67, align 8
  %v675 = mul i64 %v3, %v674
  br label %b101
b101:
  %v676 = load atomic i64, ptr %v671 acquire, align 8
  %v677 = icmp slt i64 %v676, %v675
  br i1 %v677, label %b102, label %b103
b102:
  %v678 = call i32 @sched_yield()
  br label %b101
b103:
  br label %b100
b100:
  %v679 = mul i64 0, 24
  %v680 = getelementptr inbounds float, ptr %v32, i64 %v679
  %v681 = getelementptr inbounds float, ptr %v680, i64 0
  %v682 = mul i64 0, 8
  %v683 = getelementptr inbounds float, ptr %v10, i64 %v682
  %v684 = getelementptr inbounds float, ptr %v683, i64 0
  %v685 = getelementptr inbounds float, ptr %v72, i64 12288
  %v686 = add i64 24, 1
  %v687 = sdiv i64 %v686, 2
  %v688 = add i64 %v2, 1
  %v689 = mul i64 %v687, %v2
  %v690 = sdiv i64 %v689, %v3
  %v691 = mul i64 %v690, 2
  %v692 = icmp slt i64 %v691, 24
  %v693 = select i1 %v692, i64 %v691, i64 24
  %v694 = mul i64 %v687, %v688
  %v695 = sdiv i64 %v694, %v3
  %v696 = mul i64 %v695, 2
  %v697 = icmp slt i64 %v696, 24
  %v698 = select i1 %v697, i64 %v696, i64 24
  %v699 = getelementptr inbounds float, ptr %v26, i64 0
  br label %b104
b104:
  %v700 = phi i64 [ %v693, %b100 ], [ %v708, %b109 ]
  %v701 = icmp slt i64 %v700, %v698
  br i1 %v701, label %b105, label %b106
b105:
  %v702 = mul i64 %v700, 8
  %v703 = getelementptr inbounds float, ptr %v699, i64 %v702
  br label %b107
b107:
  %v704 = phi i64 [ 0, %b105 ], [ %v707, %b108 ]
  %v705 = icmp slt i64 %v704, 8
  br i1 %v705, label %b108, label %b109
b108:
  %v706 = getelementptr inbounds float, ptr %v703, i64 %v704
  store float 0x0000000000000000, ptr %v706, align 4
  %v707 = add nsw i64 %v704, 1
  br label %b107
b109:
  %v708 = add nsw i64 %v700, 1
  br label %b104
b106:
  %v709 = mul i64 %v8, 1
  br label %b110
b110:
  %v710 = phi i64 [ 0, %b106 ], [ %v814, %b115 ]
  %v711 = icmp slt i64 %v710, %v709
  br i1 %v711, label %b111, label %b112
b111:
  %v712 = sub i64 %v709, %v710
  %v713 = icmp slt i64 %v712, 384
  %v714 = select i1 %v713, i64 %v712, i64 384
  br label %b113
b113:
  %v715 = phi i64 [ %v693, %b111 ], [ %v813, %b139 ]
  %v716 = icmp slt i64 %v715, %v698
  br i1 %v716, label %b114, label %b115
b114:
  %v717 = sub i64 %v698, %v715
  %v718 = icmp slt i64 %v717, 64
  %v719 = select i1 %v718, i64 %v717, i64 64
  %v720 = sdiv i64 %v719, 2
  %v721 = mul i64 %v720, 2
  %v722 = sub i64 %v719, %v721
  %v723 = mul i64 %v710, 24
  %v724 = add i64 %v723, %v715
  %v725 = getelementptr inbounds float, ptr %v681, i64 %v724
  br label %b116
b116:
  %v726 = phi i64 [ 0, %b114 ], [ %v752, %b124 ]
  %v727 = icmp slt i64 %v726, %v714
  br i1 %v727, label %b117, label %b118
b117:
  %v728 = mul i64 %v726, 24
  %v729 = getelementptr inbounds float, ptr %v725, i64 %v728
  %v730 = mul i64 %v726, 2
  %v731 = getelementptr inbounds float, ptr %v685, i64 %v730
  br label %b119
b119:
  %v732 = phi i64 [ 0, %b117 ], [ %v741, %b120 ]
  %v733 = icmp slt i64 %v732, %v720
  br i1 %v733, label %b120, label %b121
b120:
  %v734 = mul i64 %v732, 2
  %v735 = getelementptr inbounds float, ptr %v729, i64 %v734
  %v736 = mul i64 %v732, 768
  %v737 = getelementptr inbounds float, ptr %v731, i64 %v736
  %v738 = getelementptr inbounds float, ptr %v735, i64 0
  %v739 = load <2 x float>, ptr %v738, align 4
  %v740 = getelementptr inbounds float, ptr %v737, i64 0
  store <2 x float> %v739, ptr %v740, align 4
  %v741 = add nsw i64 %v732, 1
  br label %b119
b121:
  %v742 = mul i64 %v720, 2
  %v743 = getelementptr inbounds float, ptr %v729, i64 %v742
  %v744 = mul i64 %v720, 768
  %v745 = getelementptr inbounds float, ptr %v731, i64 %v744
  br label %b122
b122:
  %v746 = phi i64 [ 0, %b121 ], [ %v751, %b123 ]
  %v747 = icmp slt i64 %v746, %v722
  br i1 %v747, label %b123, label %b124
b123:
  %v748 = getelementptr inbounds float, ptr %v743, i64 %v746
  %v749 = load float, ptr %v748, align 4
  %v750 = getelementptr inbounds float, ptr %v745, i64 %v746
  store float %v749, ptr %v750, align 4
  %v751 = add nsw i64 %v746, 1
  br label %b122, !llvm.loop !0
b124:
  %v752 = add nsw i64 %v726, 1
  br label %b116
b118:
  br label %b125
b125:
  %v753 = phi i64 [ 0, %b118 ], [ %v788, %b133 ]
  %v754 = icmp slt i64 %v753, 0
  br i1 %v754, label %b126, label %b127
b126:
  %v755 = mul i64 %v710, 8
  %v756 = add i64 %v755, %v753
  %v757 = getelementptr inbounds float, ptr %v684, i64 %v756
  br label %b128
b128:
  %v758 = phi i64 [ 0, %b126 ], [ %v776, %b129 ]
  %v759 = icmp slt i64 %v758, %v714
  br i1 %v759, label %b129, label %b130
b129:
  %v760 = mul i64 %v758, 8
  %v761 = getelementptr inbounds float, ptr %v757, i64 %v760
  %v762 = mul i64 %v758, 32
  %v763 = getelementptr inbounds float, ptr %v72, i64 %v762
  %v764 = getelementptr inbounds float, ptr %v761, i64 0
  %v765 = load <8 x float>, ptr %v764, align 4
  %v766 = getelementptr inbounds float, ptr %v763, i64 0
  store <8 x float> %v765, ptr %v766, align 4
  %v767 = getelementptr inbounds float, ptr %v761, i64 8
  %v768 = load <8 x float>, ptr %v767, align 4
  %v769 = getelementptr inbounds float, ptr %v763, i64 8
  store <8 x float> %v768, ptr %v769, align 4
  %v770 = getelementptr inbounds float, ptr %v761, i64 16
  %v771 = load <8 x float>, ptr %v770, align 4
  %v772 = getelementptr inbounds float, ptr %v763, i64 16
  store <8 x float> %v771, ptr %v772, align 4
  %v773 = getelementptr inbounds float, ptr %v761, i64 24
  %v774 = load <8 x float>, ptr %v773, align 4
  %v775 = getelementptr inbounds float, ptr %v763, i64 24
  store <8 x float> %v774, ptr %v775, align 4
  %v776 = add nsw i64 %v758, 1
  br label %b128
b130:
  %v777 = sdiv i64 %v719, 2
  br label %b131
b131:
  %v778 = phi i64 [ 0, %b130 ], [ %v787, %b132 ]
  %v779 = icmp slt i64 %v778, %v777
  br i1 %v779, label %b132, label %b133
b132:
  %v780 = mul i64 %v778, 2
  %v781 = add i64 %v715, %v780
  %v782 = mul i64 %v778, 768
  %v783 = getelementptr inbounds float, ptr %v685, i64 %v782
  %v784 = mul i64 %v781, 8
  %v785 = add i64 %v784, %v753
  %v786 = getelementptr inbounds float, ptr %v699, i64 %v785
  call void @outer_2x32(ptr %v783, ptr %v72, i64 %v714, ptr %v786, i64 8)
  %v787 = add nsw i64 %v778, 1
  br label %b131
b133:
  %v788 = add nsw i64 %v753, 32
  br label %b125
b127:
  %v789 = mul i64 %v710, 8
  %v790 = add i64 %v789, 0
  %v791 = getelementptr inbounds float, ptr %v684, i64 %v790
  br label %b134
b134:
  %v792 = phi i64 [ 0, %b127 ], [ %v801, %b135 ]
  %v793 = icmp slt i64 %v792, %v714
  br i1 %v793, label %b135, label %b136
b135:
  %v794 = mul i64 %v792, 8
  %v795 = getelementptr inbounds float, ptr %v791, i64 %v794
  %v796 = mul i64 %v792, 8
  %v797 = getelementptr inbounds float, ptr %v72, i64 %v796
  %v798 = getelementptr inbounds float, ptr %v795, i64 0
  %v799 = load <8 x float>, ptr %v798, align 4
  %v800 = getelementptr inbounds float, ptr %v797, i64 0
  store <8 x float> %v799, ptr %v800, align 4
  %v801 = add nsw i64 %v792, 1
  br label %b134
b136:
  %v802 = sdiv i64 %v719, 2
  br label %b137
b137:
  %v803 = phi i64 [ 0, %b136 ], [ %v812, %b138 ]
  %v804 = icmp slt i64 %v803, %v802
  br i1 %v804, label %b138, label %b139
b138:
  %v805 = mul i64 %v803, 2
  %v806 = add i64 %v715, %v805
  %v807 = mul i64 %v803, 768
  %v808 = getelementptr inbounds float, ptr %v685, i64 %v807
  %v809 = mul i64 %v806, 8
  %v810 = add i64 %v809, 0
  %v811 = getelementptr inbounds float, ptr %v699, i64 %v810
  call void @outer_2x8(ptr %v808, ptr %v72, i64 %v714, ptr %v811, i64 8)
  %v812 = add nsw i64 %v803, 1
  br label %b137
b139:
  %v813 = add nsw i64 %v715, 64
  br label %b113
b115:
  %v814 = add nsw i64 %v710, 384
  br label %b110
b112:
  %v815 = icmp sgt i64 %v3, 1
  br i1 %v815, label %b140, label %b141
b140:
  %v816 = getelementptr inbounds i64, ptr %v1, i64 3
  %v817 = atomicrmw add ptr %v816, i64 1 acq_rel
  %v818 = load i64, ptr %v67, align 8
  %v819 = add i64 %v818, 1
  store i64 %v819, ptr %v67, align 8
  %v820 = mul i64 %v3, %v819
  br label %b142
b142:
  %v821 = load atomic i64, ptr %v816 acquire, align 8
  %v822 = icmp slt i64 %v821, %v820
  br i1 %v822, label %b143, label %b144
b143:
  %v823 = call i32 @sched_yield()
  br label %b142
b144:
  br label %b141
b141:
  %v824 = icmp eq i64 %v2, 0
  br i1 %v824, label %b145, label %b146
b145:
  br label %b147
b147:
  %v825 = phi i64 [ 0, %b145 ], [ %v847, %b152 ]
  %v826 = icmp slt i64 %v825, 24
  br i1 %v826, label %b148, label %b149
b148:
  br label %b150
b150:
  %v827 = phi i64 [ 0, %b148 ], [ %v844, %b155 ]
  %v828 = phi <8 x float> [ splat (float 0x0000000000000000), %b148 ], [ %v843, %b155 ]
  %v829 = icmp slt i64 %v827, %v8
  br i1 %v829, label %b151, label %b152
b151:
  %v830 = add i64 %v827, 128
  %v831 = icmp slt i64 %v830, %v8
  %v832 = select i1 %v831, i64 %v830, i64 %v8
  br label %b153
b153:
  %v833 = phi i64 [ %v827, %b151 ], [ %v842, %b154 ]
  %v834 = phi <8 x float> [ splat (float 0x0000000000000000), %b151 ], [ %v841, %b154 ]
  %v835 = icmp slt i64 %v833, %v832
  br i1 %v835, label %b154, label %b155
b154:
  %v836 = mul i64 %v833, 24
  %v837 = getelementptr inbounds float, ptr %v32, i64 %v836
  %v838 = add i64 0, %v825
  %v839 = getelementptr inbounds float, ptr %v837, i64 %v838
  %v840 = load <8 x float>, ptr %v839, align 4
  %v841 = fadd <8 x float> %v834, %v840
  %v842 = add nsw i64 %v833, 1
  br label %b153
b155:
  %v843 = fadd <8 x float> %v828, %v834
  %v844 = add nsw i64 %v827, 128
  br label %b150
b152:
  %v845 = add i64 0, %v825
  %v846 = getelementptr inbounds float, ptr %v28, i64 %v845
  store <8 x float> %v828, ptr %v846, align 4
  %v847 = add nsw i64 %v825, 8
  br label %b147
b149:
  br label %b146
b146:
  %v848 = icmp sgt i64 %v3, 1
  br i1 %v848, label %b156, label %b157
b156:
  %v849 = getelementptr inbounds i64, ptr %v1, i64 3
  %v850 = atomicrmw add ptr %v849, i64 1 acq_rel
  %v851 = load i64, ptr %v67, align 8
  %v852 = add i64 %v851, 1
  store i64 %v852, ptr %v67, align 8
  %v853 = mul i64 %v3, %v852
  br label %b158
b158:
  %v854 = load atomic i64, ptr %v849 acquire, align 8
  %v855 = icmp slt i64 %v854, %v853
  br i1 %v855, label %b159, label %b160
b159:
  %v856 = call i32 @sched_yield()
  br label %b158
b160:
  br label %b157
b157:
  %v857 = mul i64 0, 24
  %v858 = getelementptr inbounds float, ptr %v32, i64 %v857
  %v859 = getelementptr inbounds float, ptr %v858, i64 0
  %v860 = mul i64 0, 8
  %v861 = getelementptr inbounds float, ptr %v20, i64 %v860
  %v862 = getelementptr inbounds float, ptr %v861, i64 0
  %v863 = getelementptr inbounds float, ptr %v72, i64 12288
  %v864 = add i64 8, 1
  %v865 = sdiv i64 %v864, 2
  %v866 = add i64 %v2, 1
  %v867 = mul i64 %v865, %v2
  %v868 = sdiv i64 %v867, %v3
  %v869 = mul i64 %v868, 2
  %v870 = icmp slt i64 %v869, 8
  %v871 = select i1 %v870, i64 %v869, i64 8
  %v872 = mul i64 %v865, %v866
  %v873 = sdiv i64 %v872, %v3
  %v874 = mul i64 %v873, 2
  %v875 = icmp slt i64 %v874, 8
  %v876 = select i1 %v875, i64 %v874, i64 8
  %v877 = getelementptr inbounds float, ptr %v30, i64 0
  br label %b161
b161:
  %v878 = phi i64 [ %v871, %b157 ], [ %v886, %b166 ]
  %v879 = icmp slt i64 %v878, %v876
  br i1 %v879, label %b162, label %b163
b162:
  %v880 = mul i64 %v878, 8
  %v881 = getelementptr inbounds float, ptr %v877, i64 %v880
  br label %b164
b164:
  %v882 = phi i64 [ 0, %b162 ], [ %v885, %b165 ]
  %v883 = icmp slt i64 %v882, 8
  br i1 %v883, label %b165, label %b166
b165:
  %v884 = getelementptr inbounds float, ptr %v881, i64 %v882
  store float 0x0000000000000000, ptr %v884, align 4
  %v885 = add nsw i64 %v882, 1
  br label %b164
b166:
  %v886 = add nsw i64 %v878, 1
  br label %b161
b163:
  %v887 = mul i64 %v8, 1
  br label %b167
b167:
  %v888 = phi i64 [ 0, %b163 ], [ %v992, %b172 ]
  %v889 = icmp slt i64 %v888, %v887
  br i1 %v889, label %b168, label %b169
b168:
  %v890 = sub i64 %v887, %v888
  %v891 = icmp slt i64 %v890, 384
  %v892 = select i1 %v891, i64 %v890, i64 384
  br label %b170
b170:
  %v893 = phi i64 [ %v871, %b168 ], [ %v991, %b196 ]
  %v894 = icmp slt i64 %v893, %v876
  br i1 %v894, label %b171, label %b172
b171:
  %v895 = sub i64 %v876, %v893
  %v896 = icmp slt i64 %v895, 64
  %v897 = select i1 %v896, i64 %v895, i64 64
  %v898 = sdiv i64 %v897, 2
  %v899 = mul i64 %v898, 2
  %v900 = sub i64 %v897, %v899
  %v901 = mul i64 %v888, 24
  %v902 = add i64 %v901, %v893
  %v903 = getelementptr inbounds float, ptr %v859, i64 %v902
  br label %b173
b173:
  %v904 = phi i64 [ 0, %b171 ], [ %v930, %b181 ]
  %v905 = icmp slt i64 %v904, %v892
  br i1 %v905, label %b174, label %b175
b174:
  %v906 = mul i64 %v904, 24
  %v907 = getelementptr inbounds float, ptr %v903, i64 %v906
  %v908 = mul i64 %v904, 2
  %v909 = getelementptr inbounds float, ptr %v863, i64 %v908
  br label %b176
b176:
  %v910 = phi i64 [ 0, %b174 ], [ %v919, %b177 ]
  %v911 = icmp slt i64 %v910, %v898
  br i1 %v911, label %b177, label %b178
b177:
  %v912 = mul i64 %v910, 2
  %v913 = getelementptr inbounds float, ptr %v907, i64 %v912
  %v914 = mul i64 %v910, 768
  %v915 = getelementptr inbounds float, ptr %v909, i64 %v914
  %v916 = getelementptr inbounds float, ptr %v913, i64 0
  %v917 = load <2 x float>, ptr %v916, align 4
  %v918 = getelementptr inbounds float, ptr %v915, i64 0
  store <2 x float> %v917, ptr %v918, align 4
  %v919 = add nsw i64 %v910, 1
  br label %b176
b178:
  %v920 = mul i64 %v898, 2
  %v921 = getelementptr inbounds float, ptr %v907, i64 %v920
  %v922 = mul i64 %v898, 768
  %v923 = getelementptr inbounds float, ptr %v909, i64 %v922
  br label %b179
b179:
  %v924 = phi i64 [ 0, %b178 ], [ %v929, %b180 ]
  %v925 = icmp slt i64 %v924, %v900
  br i1 %v925, label %b180, label %b181
b180:
  %v926 = getelementptr inbounds float, ptr %v921, i64 %v924
  %v927 = load float, ptr %v926, align 4
  %v928 = getelementptr inbounds float, ptr %v923, i64 %v924
  store float %v927, ptr %v928, align 4
  %v929 = add nsw i64 %v924, 1
  br label %b179, !llvm.loop !3
b181:
  %v930 = add nsw i64 %v904, 1
  br label %b173
b175:
  br label %b182
b182:
  %v931 = phi i64 [ 0, %b175 ], [ %v966, %b190 ]
  %v932 = icmp slt i64 %v931, 0
  br i1 %v932, label %b183, label %b184
b183:
  %v933 = mul i64 %v888, 8
  %v934 = add i64 %v933, %v931
  %v935 = getelementptr inbounds float, ptr %v862, i64 %v934
  br label %b185
b185:
  %v936 = phi i64 [ 0, %b183 ], [ %v954, %b186 ]
  %v937 = icmp slt i64 %v936, %v892
  br i1 %v937, label %b186, label %b187
b186:
  %v938 = mul i64 %v936, 8
  %v939 = getelementptr inbounds float, ptr %v935, i64 %v938
  %v940 = mul i64 %v936, 32
  %v941 = getelementptr inbounds float, ptr %v72, i64 %v940
  %v942 = getelementptr inbounds float, ptr %v939, i64 0
  %v943 = load <8 x float>, ptr %v942, align 4
  %v944 = getelementptr inbounds float, ptr %v941, i64 0
  store <8 x float> %v943, ptr %v944, align 4
  %v945 = getelementptr inbounds float, ptr %v939, i64 8
  %v946 = load <8 x float>, ptr %v945, align 4
  %v947 = getelementptr inbounds float, ptr %v941, i64 8
  store <8 x float> %v946, ptr %v947, align 4
  %v948 = getelementptr inbounds float, ptr %v939, i64 16
  %v949 = load <8 x float>, ptr %v948, align 4
  %v950 = getelementptr inbounds float, ptr %v941, i64 16
  store <8 x float> %v949, ptr %v950, align 4
  %v951 = getelementptr inbounds float, ptr %v939, i64 24
  %v952 = load <8 x float>, ptr %v951, align 4
  %v953 = getelementptr inbounds float, ptr %v941, i64 24
  store <8 x float> %v952, ptr %v953, align 4
  %v954 = add nsw i64 %v936, 1
  br label %b185
b187:
  %v955 = sdiv i64 %v897, 2
  br label %b188
b188:
  %v956 = phi i64 [ 0, %b187 ], [ %v965, %b189 ]
  %v957 = icmp slt i64 %v956, %v955
  br i1 %v957, label %b189, label %b190
b189:
  %v958 = mul i64 %v956, 2
  %v959 = add i64 %v893, %v958
  %v960 = mul i64 %v956, 768
  %v961 = getelementptr inbounds float, ptr %v863, i64 %v960
  %v962 = mul i64 %v959, 8
  %v963 = add i64 %v962, %v931
  %v964 = getelementptr inbounds float, ptr %v877, i64 %v963
  call void @outer_2x32(ptr %v961, ptr %v72, i64 %v892, ptr %v964, i64 8)
  %v965 = add nsw i64 %v956, 1
  br label %b188
b190:
  %v966 = add nsw i64 %v931, 32
  br label %b182
b184:
  %v967 = mul i64 %v888, 8
  %v968 = add i64 %v967, 0
  %v969 = getelementptr inbounds float, ptr %v862, i64 %v968
  br label %b191
b191:
  %v970 = phi i64 [ 0, %b184 ], [ %v979, %b192 ]
  %v971 = icmp slt i64 %v970, %v892
  br i1 %v971, label %b192, label %b193
b192:
  %v972 = mul i64 %v970, 8
  %v973 = getelementptr inbounds float, ptr %v969, i64 %v972
  %v974 = mul i64 %v970, 8
  %v975 = getelementptr inbounds float, ptr %v72, i64 %v974
  %v976 = getelementptr inbounds float, ptr %v973, i64 0
  %v977 = load <8 x float>, ptr %v976, align 4
  %v978 = getelementptr inbounds float, ptr %v975, i64 0
  store <8 x float> %v977, ptr %v978, align 4
  %v979 = add nsw i64 %v970, 1
  br label %b191
b193:
  %v980 = sdiv i64 %v897, 2
  br label %b194
b194:
  %v981 = phi i64 [ 0, %b193 ], [ %v990, %b195 ]
  %v982 = icmp slt i64 %v981, %v980
  br i1 %v982, label %b195, label %b196
b195:
  %v983 = mul i64 %v981, 2
  %v984 = add i64 %v893, %v983
  %v985 = mul i64 %v981, 768
  %v986 = getelementptr inbounds float, ptr %v863, i64 %v985
  %v987 = mul i64 %v984, 8
  %v988 = add i64 %v987, 0
  %v989 = getelementptr inbounds float, ptr %v877, i64 %v988
  call void @outer_2x8(ptr %v986, ptr %v72, i64 %v892, ptr %v989, i64 8)
  %v990 = add nsw i64 %v981, 1
  br label %b194
b196:
  %v991 = add nsw i64 %v893, 64
  br label %b170
b172:
  %v992 = add nsw i64 %v888, 384
  br label %b167
b169:
  %v993 = icmp sgt i64 %v3, 1
  br i1 %v993, label %b197, label %b198
b197:
  %v994 = getelementptr inbounds i64, ptr %v1, i64 3
  %v995 = atomicrmw add ptr %v994, i64 1 acq_rel
  %v996 = load i64, ptr %v67, align 8
  %v997 = add i64 %v996, 1
  store i64 %v997, ptr %v67, align 8
  %v998 = mul i64 %v3, %v997
  br label %b199
b199:
  %v999 = load atomic i64, ptr %v994 acquire, align 8
  %v1000 = icmp slt i64 %v999, %v998
  br i1 %v1000, label %b200, label %b201
b200:
  %v1001 = call i32 @sched_yield()
  br label %b199
b201:
  br label %b198
b198:
  %v1002 = mul i64 0, 24
  %v1003 = getelementptr inbounds float, ptr %v32, i64 %v1002
  %v1004 = getelementptr inbounds float, ptr %v1003, i64 8
  %v1005 = mul i64 0, 8
  %v1006 = getelementptr inbounds float, ptr %v20, i64 %v1005
  %v1007 = getelementptr inbounds float, ptr %v1006, i64 0
  %v1008 = getelementptr inbounds float, ptr %v72, i64 12288
  %v1009 = add i64 8, 1
  %v1010 = sdiv i64 %v1009, 2
  %v1011 = add i64 %v2, 1
  %v1012 = mul i64 %v1010, %v2
  %v1013 = sdiv i64 %v1012, %v3
  %v1014 = mul i64 %v1013, 2
  %v1015 = icmp slt i64 %v1014, 8
  %v1016 = select i1 %v1015, i64 %v1014, i64 8
  %v1017 = mul i64 %v1010, %v1011
  %v1018 = sdiv i64 %v1017, %v3
  %v1019 = mul i64 %v1018, 2
  %v1020 = icmp slt i64 %v1019, 8
  %v1021 = select i1 %v1020, i64 %v1019, i64 8
  %v1022 = getelementptr inbounds float, ptr %v30, i64 64
  br label %b202
b202:
  %v1023 = phi i64 [ %v1016, %b198 ], [ %v1031, %b207 ]
  %v1024 = icmp slt i64 %v1023, %v1021
  br i1 %v1024, label %b203, label %b204
b203:
  %v1025 = mul i64 %v1023, 8
  %v1026 = getelementptr inbounds float, ptr %v1022, i64 %v1025
  br label %b205
b205:
  %v1027 = phi i64 [ 0, %b203 ], [ %v1030, %b206 ]
  %v1028 = icmp slt i64 %v1027, 8
  br i1 %v1028, label %b206, label %b207
b206:
  %v1029 = getelementptr inbounds float, ptr %v1026, i64 %v1027
  store float 0x0000000000000000, ptr %v1029, align 4
  %v1030 = add nsw i64 %v1027, 1
  br label %b205
b207:
  %v1031 = add nsw i64 %v1023, 1
  br label %b202
b204:
  %v1032 = mul i64 %v8, 1
  br label %b208
b208:
  %v1033 = phi i64 [ 0, %b204 ], [ %v1137, %b213 ]
  %v1034 = icmp slt i64 %v1033, %v1032
  br i1 %v1034, label %b209, label %b210
b209:
  %v1035 = sub i64 %v1032, %v1033
  %v1036 = icmp slt i64 %v1035, 384
  %v1037 = select i1 %v1036, i64 %v1035, i64 384
  br label %b211
b211:
  %v1038 = phi i64 [ %v1016, %b209 ], [ %v1136, %b237 ]
  %v1039 = icmp slt i64 %v1038, %v1021
  br i1 %v1039, label %b212, label %b213
b212:
  %v1040 = sub i64 %v1021, %v1038
  %v1041 = icmp slt i64 %v1040, 64
  %v1042 = select i1 %v1041, i64 %v1040, i64 64
  %v1043 = sdiv i64 %v1042, 2
  %v1044 = mul i64 %v1043, 2
  %v1045 = sub i64 %v1042, %v1044
  %v1046 = mul i64 %v1033, 24
  %v1047 = add i64 %v1046, %v1038
  %v1048 = getelementptr inbounds float, ptr %v1004, i64 %v1047
  br label %b214
b214:
  %v1049 = phi i64 [ 0, %b212 ], [ %v1075, %b222 ]
  %v1050 = icmp slt i64 %v1049, %v1037
  br i1 %v1050, label %b215, label %b216
b215:
  %v1051 = mul i64 %v1049, 24
  %v1052 = getelementptr inbounds float, ptr %v1048, i64 %v1051
  %v1053 = mul i64 %v1049, 2
  %v1054 = getelementptr inbounds float, ptr %v1008, i64 %v1053
  br label %b217
b217:
  %v1055 = phi i64 [ 0, %b215 ], [ %v1064, %b218 ]
  %v1056 = icmp slt i64 %v1055, %v1043
  br i1 %v1056, label %b218, label %b219
b218:
  %v1057 = mul i64 %v1055, 2
  %v1058 = getelementptr inbounds float, ptr %v1052, i64 %v1057
  %v1059 = mul i64 %v1055, 768
  %v1060 = getelementptr inbounds float, ptr %v1054, i64 %v1059
  %v1061 = getelementptr inbounds float, ptr %v1058, i64 0
  %v1062 = load <2 x float>, ptr %v1061, align 4
  %v1063 = getelementptr inbounds float, ptr %v1060, i64 0
  store <2 x float> %v1062, ptr %v1063, align 4
  %v1064 = add nsw i64 %v1055, 1
  br label %b217
b219:
  %v1065 = mul i64 %v1043, 2
  %v1066 = getelementptr inbounds float, ptr %v1052, i64 %v1065
  %v1067 = mul i64 %v1043, 768
  %v1068 = getelementptr inbounds float, ptr %v1054, i64 %v1067
  br label %b220
b220:
  %v1069 = phi i64 [ 0, %b219 ], [ %v1074, %b221 ]
  %v1070 = icmp slt i64 %v1069, %v1045
  br i1 %v1070, label %b221, label %b222
b221:
  %v1071 = getelementptr inbounds float, ptr %v1066, i64 %v1069
  %v1072 = load float, ptr %v1071, align 4
  %v1073 = getelementptr inbounds float, ptr %v1068, i64 %v1069
  store float %v1072, ptr %v1073, align 4
  %v1074 = add nsw i64 %v1069, 1
  br label %b220, !llvm.loop !6
b222:
  %v1075 = add nsw i64 %v1049, 1
  br label %b214
b216:
  br label %b223
b223:
  %v1076 = phi i64 [ 0, %b216 ], [ %v1111, %b231 ]
  %v1077 = icmp slt i64 %v1076, 0
  br i1 %v1077, label %b224, label %b225
b224:
  %v1078 = mul i64 %v1033, 8
  %v1079 = add i64 %v1078, %v1076
  %v1080 = getelementptr inbounds float, ptr %v1007, i64 %v1079
  br label %b226
b226:
  %v1081 = phi i64 [ 0, %b224 ], [ %v1099, %b227 ]
  %v1082 = icmp slt i64 %v1081, %v1037
  br i1 %v1082, label %b227, label %b228
b227:
  %v1083 = mul i64 %v1081, 8
  %v1084 = getelementptr inbounds float, ptr %v1080, i64 %v1083
  %v1085 = mul i64 %v1081, 32
  %v1086 = getelementptr inbounds float, ptr %v72, i64 %v1085
  %v1087 = getelementptr inbounds float, ptr %v1084, i64 0
  %v1088 = load <8 x float>, ptr %v1087, align 4
  %v1089 = getelementptr inbounds float, ptr %v1086, i64 0
  store <8 x float> %v1088, ptr %v1089, align 4
  %v1090 = getelementptr inbounds float, ptr %v1084, i64 8
  %v1091 = load <8 x float>, ptr %v1090, align 4
  %v1092 = getelementptr inbounds float, ptr %v1086, i64 8
  store <8 x float> %v1091, ptr %v1092, align 4
  %v1093 = getelementptr inbounds float, ptr %v1084, i64 16
  %v1094 = load <8 x float>, ptr %v1093, align 4
  %v1095 = getelementptr inbounds float, ptr %v1086, i64 16
  store <8 x float> %v1094, ptr %v1095, align 4
  %v1096 = getelementptr inbounds float, ptr %v1084, i64 24
  %v1097 = load <8 x float>, ptr %v1096, align 4
  %v1098 = getelementptr inbounds float, ptr %v1086, i64 24
  store <8 x float> %v1097, ptr %v1098, align 4
  %v1099 = add nsw i64 %v1081, 1
  br label %b226
b228:
  %v1100 = sdiv i64 %v1042, 2
  br label %b229
b229:
  %v1101 = phi i64 [ 0, %b228 ], [ %v1110, %b230 ]
  %v1102 = icmp slt i64 %v1101, %v1100
  br i1 %v1102, label %b230, label %b231
b230:
  %v1103 = mul i64 %v1101, 2
  %v1104 = add i64 %v1038, %v1103
  %v1105 = mul i64 %v1101, 768
  %v1106 = getelementptr inbounds float, ptr %v1008, i64 %v1105
  %v1107 = mul i64 %v1104, 8
  %v1108 = add i64 %v1107, %v1076
  %v1109 = getelementptr inbounds float, ptr %v1022, i64 %v1108
  call void @outer_2x32(ptr %v1106, ptr %v72, i64 %v1037, ptr %v1109, i64 8)
  %v1110 = add nsw i64 %v1101, 1
  br label %b229
b231:
  %v1111 = add nsw i64 %v1076, 32
  br label %b223
b225:
  %v1112 = mul i64 %v1033, 8
  %v1113 = add i64 %v1112, 0
  %v1114 = getelementptr inbounds float, ptr %v1007, i64 %v1113
  br label %b232
b232:
  %v1115 = phi i64 [ 0, %b225 ], [ %v1124, %b233 ]
  %v1116 = icmp slt i64 %v1115, %v1037
  br i1 %v1116, label %b233, label %b234
b233:
  %v1117 = mul i64 %v1115, 8
  %v1118 = getelementptr inbounds float, ptr %v1114, i64 %v1117
  %v1119 = mul i64 %v1115, 8
  %v1120 = getelementptr inbounds float, ptr %v72, i64 %v1119
  %v1121 = getelementptr inbounds float, ptr %v1118, i64 0
  %v1122 = load <8 x float>, ptr %v1121, align 4
  %v1123 = getelementptr inbounds float, ptr %v1120, i64 0
  store <8 x float> %v1122, ptr %v1123, align 4
  %v1124 = add nsw i64 %v1115, 1
  br label %b232
b234:
  %v1125 = sdiv i64 %v1042, 2
  br label %b235
b235:
  %v1126 = phi i64 [ 0, %b234 ], [ %v1135, %b236 ]
  %v1127 = icmp slt i64 %v1126, %v1125
  br i1 %v1127, label %b236, label %b237
b236:
  %v1128 = mul i64 %v1126, 2
  %v1129 = add i64 %v1038, %v1128
  %v1130 = mul i64 %v1126, 768
  %v1131 = getelementptr inbounds float, ptr %v1008, i64 %v1130
  %v1132 = mul i64 %v1129, 8
  %v1133 = add i64 %v1132, 0
  %v1134 = getelementptr inbounds float, ptr %v1022, i64 %v1133
  call void @outer_2x8(ptr %v1131, ptr %v72, i64 %v1037, ptr %v1134, i64 8)
  %v1135 = add nsw i64 %v1126, 1
  br label %b235
b237:
  %v1136 = add nsw i64 %v1038, 64
  br label %b211
b213:
  %v1137 = add nsw i64 %v1033, 384
  br label %b208
b210:
  %v1138 = icmp sgt i64 %v3, 1
  br i1 %v1138, label %b238, label %b239
b238:
  %v1139 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1140 = atomicrmw add ptr %v1139, i64 1 acq_rel
  %v1141 = load i64, ptr %v67, align 8
  %v1142 = add i64 %v1141, 1
  store i64 %v1142, ptr %v67, align 8
  %v1143 = mul i64 %v3, %v1142
  br label %b240
b240:
  %v1144 = load atomic i64, ptr %v1139 acquire, align 8
  %v1145 = icmp slt i64 %v1144, %v1143
  br i1 %v1145, label %b241, label %b242
b241:
  %v1146 = call i32 @sched_yield()
  br label %b240
b242:
  br label %b239
b239:
  %v1147 = mul i64 0, 24
  %v1148 = getelementptr inbounds float, ptr %v32, i64 %v1147
  %v1149 = getelementptr inbounds float, ptr %v1148, i64 16
  %v1150 = mul i64 0, 8
  %v1151 = getelementptr inbounds float, ptr %v42, i64 %v1150
  %v1152 = getelementptr inbounds float, ptr %v1151, i64 0
  %v1153 = getelementptr inbounds float, ptr %v72, i64 12288
  %v1154 = add i64 8, 1
  %v1155 = sdiv i64 %v1154, 2
  %v1156 = add i64 %v2, 1
  %v1157 = mul i64 %v1155, %v2
  %v1158 = sdiv i64 %v1157, %v3
  %v1159 = mul i64 %v1158, 2
  %v1160 = icmp slt i64 %v1159, 8
  %v1161 = select i1 %v1160, i64 %v1159, i64 8
  %v1162 = mul i64 %v1155, %v1156
  %v1163 = sdiv i64 %v1162, %v3
  %v1164 = mul i64 %v1163, 2
  %v1165 = icmp slt i64 %v1164, 8
  %v1166 = select i1 %v1165, i64 %v1164, i64 8
  %v1167 = getelementptr inbounds float, ptr %v30, i64 128
  br label %b243
b243:
  %v1168 = phi i64 [ %v1161, %b239 ], [ %v1176, %b248 ]
  %v1169 = icmp slt i64 %v1168, %v1166
  br i1 %v1169, label %b244, label %b245
b244:
  %v1170 = mul i64 %v1168, 8
  %v1171 = getelementptr inbounds float, ptr %v1167, i64 %v1170
  br label %b246
b246:
  %v1172 = phi i64 [ 0, %b244 ], [ %v1175, %b247 ]
  %v1173 = icmp slt i64 %v1172, 8
  br i1 %v1173, label %b247, label %b248
b247:
  %v1174 = getelementptr inbounds float, ptr %v1171, i64 %v1172
  store float 0x0000000000000000, ptr %v1174, align 4
  %v1175 = add nsw i64 %v1172, 1
  br label %b246
b248:
  %v1176 = add nsw i64 %v1168, 1
  br label %b243
b245:
  %v1177 = mul i64 %v8, 1
  br label %b249
b249:
  %v1178 = phi i64 [ 0, %b245 ], [ %v1282, %b254 ]
  %v1179 = icmp slt i64 %v1178, %v1177
  br i1 %v1179, label %b250, label %b251
b250:
  %v1180 = sub i64 %v1177, %v1178
  %v1181 = icmp slt i64 %v1180, 384
  %v1182 = select i1 %v1181, i64 %v1180, i64 384
  br label %b252
b252:
  %v1183 = phi i64 [ %v1161, %b250 ], [ %v1281, %b278 ]
  %v1184 = icmp slt i64 %v1183, %v1166
  br i1 %v1184, label %b253, label %b254
b253:
  %v1185 = sub i64 %v1166, %v1183
  %v1186 = icmp slt i64 %v1185, 64
  %v1187 = select i1 %v1186, i64 %v1185, i64 64
  %v1188 = sdiv i64 %v1187, 2
  %v1189 = mul i64 %v1188, 2
  %v1190 = sub i64 %v1187, %v1189
  %v1191 = mul i64 %v1178, 24
  %v1192 = add i64 %v1191, %v1183
  %v1193 = getelementptr inbounds float, ptr %v1149, i64 %v1192
  br label %b255
b255:
  %v1194 = phi i64 [ 0, %b253 ], [ %v1220, %b263 ]
  %v1195 = icmp slt i64 %v1194, %v1182
  br i1 %v1195, label %b256, label %b257
b256:
  %v1196 = mul i64 %v1194, 24
  %v1197 = getelementptr inbounds float, ptr %v1193, i64 %v1196
  %v1198 = mul i64 %v1194, 2
  %v1199 = getelementptr inbounds float, ptr %v1153, i64 %v1198
  br label %b258
b258:
  %v1200 = phi i64 [ 0, %b256 ], [ %v1209, %b259 ]
  %v1201 = icmp slt i64 %v1200, %v1188
  br i1 %v1201, label %b259, label %b260
b259:
  %v1202 = mul i64 %v1200, 2
  %v1203 = getelementptr inbounds float, ptr %v1197, i64 %v1202
  %v1204 = mul i64 %v1200, 768
  %v1205 = getelementptr inbounds float, ptr %v1199, i64 %v1204
  %v1206 = getelementptr inbounds float, ptr %v1203, i64 0
  %v1207 = load <2 x float>, ptr %v1206, align 4
  %v1208 = getelementptr inbounds float, ptr %v1205, i64 0
  store <2 x float> %v1207, ptr %v1208, align 4
  %v1209 = add nsw i64 %v1200, 1
  br label %b258
b260:
  %v1210 = mul i64 %v1188, 2
  %v1211 = getelementptr inbounds float, ptr %v1197, i64 %v1210
  %v1212 = mul i64 %v1188, 768
  %v1213 = getelementptr inbounds float, ptr %v1199, i64 %v1212
  br label %b261
b261:
  %v1214 = phi i64 [ 0, %b260 ], [ %v1219, %b262 ]
  %v1215 = icmp slt i64 %v1214, %v1190
  br i1 %v1215, label %b262, label %b263
b262:
  %v1216 = getelementptr inbounds float, ptr %v1211, i64 %v1214
  %v1217 = load float, ptr %v1216, align 4
  %v1218 = getelementptr inbounds float, ptr %v1213, i64 %v1214
  store float %v1217, ptr %v1218, align 4
  %v1219 = add nsw i64 %v1214, 1
  br label %b261, !llvm.loop !9
b263:
  %v1220 = add nsw i64 %v1194, 1
  br label %b255
b257:
  br label %b264
b264:
  %v1221 = phi i64 [ 0, %b257 ], [ %v1256, %b272 ]
  %v1222 = icmp slt i64 %v1221, 0
  br i1 %v1222, label %b265, label %b266
b265:
  %v1223 = mul i64 %v1178, 8
  %v1224 = add i64 %v1223, %v1221
  %v1225 = getelementptr inbounds float, ptr %v1152, i64 %v1224
  br label %b267
b267:
  %v1226 = phi i64 [ 0, %b265 ], [ %v1244, %b268 ]
  %v1227 = icmp slt i64 %v1226, %v1182
  br i1 %v1227, label %b268, label %b269
b268:
  %v1228 = mul i64 %v1226, 8
  %v1229 = getelementptr inbounds float, ptr %v1225, i64 %v1228
  %v1230 = mul i64 %v1226, 32
  %v1231 = getelementptr inbounds float, ptr %v72, i64 %v1230
  %v1232 = getelementptr inbounds float, ptr %v1229, i64 0
  %v1233 = load <8 x float>, ptr %v1232, align 4
  %v1234 = getelementptr inbounds float, ptr %v1231, i64 0
  store <8 x float> %v1233, ptr %v1234, align 4
  %v1235 = getelementptr inbounds float, ptr %v1229, i64 8
  %v1236 = load <8 x float>, ptr %v1235, align 4
  %v1237 = getelementptr inbounds float, ptr %v1231, i64 8
  store <8 x float> %v1236, ptr %v1237, align 4
  %v1238 = getelementptr inbounds float, ptr %v1229, i64 16
  %v1239 = load <8 x float>, ptr %v1238, align 4
  %v1240 = getelementptr inbounds float, ptr %v1231, i64 16
  store <8 x float> %v1239, ptr %v1240, align 4
  %v1241 = getelementptr inbounds float, ptr %v1229, i64 24
  %v1242 = load <8 x float>, ptr %v1241, align 4
  %v1243 = getelementptr inbounds float, ptr %v1231, i64 24
  store <8 x float> %v1242, ptr %v1243, align 4
  %v1244 = add nsw i64 %v1226, 1
  br label %b267
b269:
  %v1245 = sdiv i64 %v1187, 2
  br label %b270
b270:
  %v1246 = phi i64 [ 0, %b269 ], [ %v1255, %b271 ]
  %v1247 = icmp slt i64 %v1246, %v1245
  br i1 %v1247, label %b271, label %b272
b271:
  %v1248 = mul i64 %v1246, 2
  %v1249 = add i64 %v1183, %v1248
  %v1250 = mul i64 %v1246, 768
  %v1251 = getelementptr inbounds float, ptr %v1153, i64 %v1250
  %v1252 = mul i64 %v1249, 8
  %v1253 = add i64 %v1252, %v1221
  %v1254 = getelementptr inbounds float, ptr %v1167, i64 %v1253
  call void @outer_2x32(ptr %v1251, ptr %v72, i64 %v1182, ptr %v1254, i64 8)
  %v1255 = add nsw i64 %v1246, 1
  br label %b270
b272:
  %v1256 = add nsw i64 %v1221, 32
  br label %b264
b266:
  %v1257 = mul i64 %v1178, 8
  %v1258 = add i64 %v1257, 0
  %v1259 = getelementptr inbounds float, ptr %v1152, i64 %v1258
  br label %b273
b273:
  %v1260 = phi i64 [ 0, %b266 ], [ %v1269, %b274 ]
  %v1261 = icmp slt i64 %v1260, %v1182
  br i1 %v1261, label %b274, label %b275
b274:
  %v1262 = mul i64 %v1260, 8
  %v1263 = getelementptr inbounds float, ptr %v1259, i64 %v1262
  %v1264 = mul i64 %v1260, 8
  %v1265 = getelementptr inbounds float, ptr %v72, i64 %v1264
  %v1266 = getelementptr inbounds float, ptr %v1263, i64 0
  %v1267 = load <8 x float>, ptr %v1266, align 4
  %v1268 = getelementptr inbounds float, ptr %v1265, i64 0
  store <8 x float> %v1267, ptr %v1268, align 4
  %v1269 = add nsw i64 %v1260, 1
  br label %b273
b275:
  %v1270 = sdiv i64 %v1187, 2
  br label %b276
b276:
  %v1271 = phi i64 [ 0, %b275 ], [ %v1280, %b277 ]
  %v1272 = icmp slt i64 %v1271, %v1270
  br i1 %v1272, label %b277, label %b278
b277:
  %v1273 = mul i64 %v1271, 2
  %v1274 = add i64 %v1183, %v1273
  %v1275 = mul i64 %v1271, 768
  %v1276 = getelementptr inbounds float, ptr %v1153, i64 %v1275
  %v1277 = mul i64 %v1274, 8
  %v1278 = add i64 %v1277, 0
  %v1279 = getelementptr inbounds float, ptr %v1167, i64 %v1278
  call void @outer_2x8(ptr %v1276, ptr %v72, i64 %v1182, ptr %v1279, i64 8)
  %v1280 = add nsw i64 %v1271, 1
  br label %b276
b278:
  %v1281 = add nsw i64 %v1183, 64
  br label %b252
b254:
  %v1282 = add nsw i64 %v1178, 384
  br label %b249
b251:
  %v1283 = icmp sgt i64 %v3, 1
  br i1 %v1283, label %b279, label %b280
b279:
  %v1284 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1285 = atomicrmw add ptr %v1284, i64 1 acq_rel
  %v1286 = load i64, ptr %v67, align 8
  %v1287 = add i64 %v1286, 1
  store i64 %v1287, ptr %v67, align 8
  %v1288 = mul i64 %v3, %v1287
  br label %b281
b281:
  %v1289 = load atomic i64, ptr %v1284 acquire, align 8
  %v1290 = icmp slt i64 %v1289, %v1288
  br i1 %v1290, label %b282, label %b283
b282:
  %v1291 = call i32 @sched_yield()
  br label %b281
b283:
  br label %b280
b280:
  ret void
}
define internal void @tile_1x1of1_0_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v80 = load <8 x float>, ptr %v79, align 4
  %v81 = fadd <8 x float> %v80, %v65
  store <8 x float> %v81, ptr %v79, align 4
  ret void
}
define internal void @tile_2x1of1_0_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v123 = load <8 x float>, ptr %v122, align 4
  %v124 = fadd <8 x float> %v123, %v100
  store <8 x float> %v124, ptr %v122, align 4
  %v125 = getelementptr inbounds float, ptr %v4, i64 8
  %v126 = load <8 x float>, ptr %v125, align 4
  %v127 = fadd <8 x float> %v126, %v101
  store <8 x float> %v127, ptr %v125, align 4
  ret void
}
define internal void @tile_3x1of1_0_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v166 = load <8 x float>, ptr %v165, align 4
  %v167 = fadd <8 x float> %v166, %v135
  store <8 x float> %v167, ptr %v165, align 4
  %v168 = getelementptr inbounds float, ptr %v4, i64 8
  %v169 = load <8 x float>, ptr %v168, align 4
  %v170 = fadd <8 x float> %v169, %v136
  store <8 x float> %v170, ptr %v168, align 4
  %v171 = getelementptr inbounds float, ptr %v4, i64 16
  %v172 = load <8 x float>, ptr %v171, align 4
  %v173 = fadd <8 x float> %v172, %v137
  store <8 x float> %v173, ptr %v171, align 4
  ret void
}
define internal void @tile_4x1of1_0_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v209 = load <8 x float>, ptr %v208, align 4
  %v210 = fadd <8 x float> %v209, %v170
  store <8 x float> %v210, ptr %v208, align 4
  %v211 = getelementptr inbounds float, ptr %v4, i64 8
  %v212 = load <8 x float>, ptr %v211, align 4
  %v213 = fadd <8 x float> %v212, %v171
  store <8 x float> %v213, ptr %v211, align 4
  %v214 = getelementptr inbounds float, ptr %v4, i64 16
  %v215 = load <8 x float>, ptr %v214, align 4
  %v216 = fadd <8 x float> %v215, %v172
  store <8 x float> %v216, ptr %v214, align 4
  %v217 = getelementptr inbounds float, ptr %v4, i64 24
  %v218 = load <8 x float>, ptr %v217, align 4
  %v219 = fadd <8 x float> %v218, %v173
  store <8 x float> %v219, ptr %v217, align 4
  ret void
}
define internal void @tile_5x1of1_0_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v202 = load <8 x float>, ptr %v201, align 4
  %v203 = fadd <8 x float> %v202, %v155
  store <8 x float> %v203, ptr %v201, align 4
  %v204 = getelementptr inbounds float, ptr %v4, i64 8
  %v205 = load <8 x float>, ptr %v204, align 4
  %v206 = fadd <8 x float> %v205, %v156
  store <8 x float> %v206, ptr %v204, align 4
  %v207 = getelementptr inbounds float, ptr %v4, i64 16
  %v208 = load <8 x float>, ptr %v207, align 4
  %v209 = fadd <8 x float> %v208, %v157
  store <8 x float> %v209, ptr %v207, align 4
  %v210 = getelementptr inbounds float, ptr %v4, i64 24
  %v211 = load <8 x float>, ptr %v210, align 4
  %v212 = fadd <8 x float> %v211, %v158
  store <8 x float> %v212, ptr %v210, align 4
  %v213 = getelementptr inbounds float, ptr %v4, i64 32
  %v214 = load <8 x float>, ptr %v213, align 4
  %v215 = fadd <8 x float> %v214, %v159
  store <8 x float> %v215, ptr %v213, align 4
  ret void
}
define internal void @tile_6x1of1_0_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v177 = load <8 x float>, ptr %v176, align 4
  %v178 = fadd <8 x float> %v177, %v122
  store <8 x float> %v178, ptr %v176, align 4
  %v179 = getelementptr inbounds float, ptr %v4, i64 8
  %v180 = load <8 x float>, ptr %v179, align 4
  %v181 = fadd <8 x float> %v180, %v123
  store <8 x float> %v181, ptr %v179, align 4
  %v182 = getelementptr inbounds float, ptr %v4, i64 16
  %v183 = load <8 x float>, ptr %v182, align 4
  %v184 = fadd <8 x float> %v183, %v124
  store <8 x float> %v184, ptr %v182, align 4
  %v185 = getelementptr inbounds float, ptr %v4, i64 24
  %v186 = load <8 x float>, ptr %v185, align 4
  %v187 = fadd <8 x float> %v186, %v125
  store <8 x float> %v187, ptr %v185, align 4
  %v188 = getelementptr inbounds float, ptr %v4, i64 32
  %v189 = load <8 x float>, ptr %v188, align 4
  %v190 = fadd <8 x float> %v189, %v126
  store <8 x float> %v190, ptr %v188, align 4
  %v191 = getelementptr inbounds float, ptr %v4, i64 40
  %v192 = load <8 x float>, ptr %v191, align 4
  %v193 = fadd <8 x float> %v192, %v127
  store <8 x float> %v193, ptr %v191, align 4
  ret void
}
define internal void @tile_7x1of1_0_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v202 = load <8 x float>, ptr %v201, align 4
  %v203 = fadd <8 x float> %v202, %v139
  store <8 x float> %v203, ptr %v201, align 4
  %v204 = getelementptr inbounds float, ptr %v4, i64 8
  %v205 = load <8 x float>, ptr %v204, align 4
  %v206 = fadd <8 x float> %v205, %v140
  store <8 x float> %v206, ptr %v204, align 4
  %v207 = getelementptr inbounds float, ptr %v4, i64 16
  %v208 = load <8 x float>, ptr %v207, align 4
  %v209 = fadd <8 x float> %v208, %v141
  store <8 x float> %v209, ptr %v207, align 4
  %v210 = getelementptr inbounds float, ptr %v4, i64 24
  %v211 = load <8 x float>, ptr %v210, align 4
  %v212 = fadd <8 x float> %v211, %v142
  store <8 x float> %v212, ptr %v210, align 4
  %v213 = getelementptr inbounds float, ptr %v4, i64 32
  %v214 = load <8 x float>, ptr %v213, align 4
  %v215 = fadd <8 x float> %v214, %v143
  store <8 x float> %v215, ptr %v213, align 4
  %v216 = getelementptr inbounds float, ptr %v4, i64 40
  %v217 = load <8 x float>, ptr %v216, align 4
  %v218 = fadd <8 x float> %v217, %v144
  store <8 x float> %v218, ptr %v216, align 4
  %v219 = getelementptr inbounds float, ptr %v4, i64 48
  %v220 = load <8 x float>, ptr %v219, align 4
  %v221 = fadd <8 x float> %v220, %v145
  store <8 x float> %v221, ptr %v219, align 4
  ret void
}
define internal void @tile_8x1of1_0_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v227 = load <8 x float>, ptr %v226, align 4
  %v228 = fadd <8 x float> %v227, %v156
  store <8 x float> %v228, ptr %v226, align 4
  %v229 = getelementptr inbounds float, ptr %v4, i64 8
  %v230 = load <8 x float>, ptr %v229, align 4
  %v231 = fadd <8 x float> %v230, %v157
  store <8 x float> %v231, ptr %v229, align 4
  %v232 = getelementptr inbounds float, ptr %v4, i64 16
  %v233 = load <8 x float>, ptr %v232, align 4
  %v234 = fadd <8 x float> %v233, %v158
  store <8 x float> %v234, ptr %v232, align 4
  %v235 = getelementptr inbounds float, ptr %v4, i64 24
  %v236 = load <8 x float>, ptr %v235, align 4
  %v237 = fadd <8 x float> %v236, %v159
  store <8 x float> %v237, ptr %v235, align 4
  %v238 = getelementptr inbounds float, ptr %v4, i64 32
  %v239 = load <8 x float>, ptr %v238, align 4
  %v240 = fadd <8 x float> %v239, %v160
  store <8 x float> %v240, ptr %v238, align 4
  %v241 = getelementptr inbounds float, ptr %v4, i64 40
  %v242 = load <8 x float>, ptr %v241, align 4
  %v243 = fadd <8 x float> %v242, %v161
  store <8 x float> %v243, ptr %v241, align 4
  %v244 = getelementptr inbounds float, ptr %v4, i64 48
  %v245 = load <8 x float>, ptr %v244, align 4
  %v246 = fadd <8 x float> %v245, %v162
  store <8 x float> %v246, ptr %v244, align 4
  %v247 = getelementptr inbounds float, ptr %v4, i64 56
  %v248 = load <8 x float>, ptr %v247, align 4
  %v249 = fadd <8 x float> %v248, %v163
  store <8 x float> %v249, ptr %v247, align 4
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
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>)

attributes #0 = { nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind }

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
