; generated from specs/sru.yaml by `make generated`: do not edit
; sru H=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_4x3of3_0 = private unnamed_addr constant [4 x ptr] [ptr @tile_1x3of3_0, ptr @tile_2x3of3_0, ptr @tile_3x3of3_0, ptr @tile_4x3of3_0], align 8
@table_tile_8x1of1_0 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0, ptr @tile_2x1of1_0, ptr @tile_3x1of1_0, ptr @tile_4x1of1_0, ptr @tile_5x1of1_0, ptr @tile_6x1of1_0, ptr @tile_7x1of1_0, ptr @tile_8x1of1_0], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v65 = alloca i64, i64 1, align 8
  %v501 = alloca float, i64 96, align 4
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
  %v147 = phi i64 [ %v139, %b21 ], [ %v482, %b61 ]
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
  %v157 = icmp ult i64 %v156, 8
  %v158 = select i1 %v157, i64 %v156, i64 8
  %v159 = trunc i64 %v158 to i32
  %v160 = insertelement <8 x i32> poison, i32 %v159, i64 0
  %v161 = shufflevector <8 x i32> %v160, <8 x i32> poison, <8 x i32> zeroinitializer
  %v162 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v161
  %v163 = mul i64 %v152, 8
  %v164 = add i64 0, %v163
  %v165 = getelementptr inbounds float, ptr %v12, i64 %v164
  %v166 = icmp sge i64 %v156, 8
  br i1 %v166, label %b26, label %b27
b26:
  br label %b28
b28:
  %v167 = phi i64 [ 0, %b26 ], [ %v241, %b29 ]
  %v168 = icmp slt i64 %v167, 8
  br i1 %v168, label %b29, label %b30
b29:
  %v169 = add i64 %v167, 0
  %v170 = getelementptr inbounds float, ptr %v165, i64 %v169
  %v171 = load <8 x float>, ptr %v170, align 4
  %v172 = add i64 %v167, 8
  %v173 = getelementptr inbounds float, ptr %v165, i64 %v172
  %v174 = load <8 x float>, ptr %v173, align 4
  %v175 = add i64 %v167, 16
  %v176 = getelementptr inbounds float, ptr %v165, i64 %v175
  %v177 = load <8 x float>, ptr %v176, align 4
  %v178 = add i64 %v167, 24
  %v179 = getelementptr inbounds float, ptr %v165, i64 %v178
  %v180 = load <8 x float>, ptr %v179, align 4
  %v181 = add i64 %v167, 32
  %v182 = getelementptr inbounds float, ptr %v165, i64 %v181
  %v183 = load <8 x float>, ptr %v182, align 4
  %v184 = add i64 %v167, 40
  %v185 = getelementptr inbounds float, ptr %v165, i64 %v184
  %v186 = load <8 x float>, ptr %v185, align 4
  %v187 = add i64 %v167, 48
  %v188 = getelementptr inbounds float, ptr %v165, i64 %v187
  %v189 = load <8 x float>, ptr %v188, align 4
  %v190 = add i64 %v167, 56
  %v191 = getelementptr inbounds float, ptr %v165, i64 %v190
  %v192 = load <8 x float>, ptr %v191, align 4
  %v193 = shufflevector <8 x float> %v171, <8 x float> %v183, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v194 = shufflevector <8 x float> %v171, <8 x float> %v183, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v195 = shufflevector <8 x float> %v174, <8 x float> %v186, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v196 = shufflevector <8 x float> %v174, <8 x float> %v186, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v197 = shufflevector <8 x float> %v177, <8 x float> %v189, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v198 = shufflevector <8 x float> %v177, <8 x float> %v189, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v199 = shufflevector <8 x float> %v180, <8 x float> %v192, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v200 = shufflevector <8 x float> %v180, <8 x float> %v192, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v201 = shufflevector <8 x float> %v193, <8 x float> %v197, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v202 = shufflevector <8 x float> %v193, <8 x float> %v197, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v203 = shufflevector <8 x float> %v195, <8 x float> %v199, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v204 = shufflevector <8 x float> %v195, <8 x float> %v199, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v205 = shufflevector <8 x float> %v194, <8 x float> %v198, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v206 = shufflevector <8 x float> %v194, <8 x float> %v198, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v207 = shufflevector <8 x float> %v196, <8 x float> %v200, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v208 = shufflevector <8 x float> %v196, <8 x float> %v200, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v209 = shufflevector <8 x float> %v201, <8 x float> %v203, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v210 = shufflevector <8 x float> %v201, <8 x float> %v203, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v211 = shufflevector <8 x float> %v202, <8 x float> %v204, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v212 = shufflevector <8 x float> %v202, <8 x float> %v204, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v213 = shufflevector <8 x float> %v205, <8 x float> %v207, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v214 = shufflevector <8 x float> %v205, <8 x float> %v207, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v215 = shufflevector <8 x float> %v206, <8 x float> %v208, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v216 = shufflevector <8 x float> %v206, <8 x float> %v208, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v217 = add i64 %v167, 0
  %v218 = mul i64 %v217, 24
  %v219 = getelementptr inbounds float, ptr %v153, i64 %v218
  store <8 x float> %v209, ptr %v219, align 4
  %v220 = add i64 %v167, 1
  %v221 = mul i64 %v220, 24
  %v222 = getelementptr inbounds float, ptr %v153, i64 %v221
  store <8 x float> %v210, ptr %v222, align 4
  %v223 = add i64 %v167, 2
  %v224 = mul i64 %v223, 24
  %v225 = getelementptr inbounds float, ptr %v153, i64 %v224
  store <8 x float> %v211, ptr %v225, align 4
  %v226 = add i64 %v167, 3
  %v227 = mul i64 %v226, 24
  %v228 = getelementptr inbounds float, ptr %v153, i64 %v227
  store <8 x float> %v212, ptr %v228, align 4
  %v229 = add i64 %v167, 4
  %v230 = mul i64 %v229, 24
  %v231 = getelementptr inbounds float, ptr %v153, i64 %v230
  store <8 x float> %v213, ptr %v231, align 4
  %v232 = add i64 %v167, 5
  %v233 = mul i64 %v232, 24
  %v234 = getelementptr inbounds float, ptr %v153, i64 %v233
  store <8 x float> %v214, ptr %v234, align 4
  %v235 = add i64 %v167, 6
  %v236 = mul i64 %v235, 24
  %v237 = getelementptr inbounds float, ptr %v153, i64 %v236
  store <8 x float> %v215, ptr %v237, align 4
  %v238 = add i64 %v167, 7
  %v239 = mul i64 %v238, 24
  %v240 = getelementptr inbounds float, ptr %v153, i64 %v239
  store <8 x float> %v216, ptr %v240, align 4
  %v241 = add nsw i64 %v167, 8
  br label %b28
b30:
  br label %b31
b31:
  %v242 = phi i64 [ 8, %b30 ], [ %v250, %b32 ]
  %v243 = icmp slt i64 %v242, 8
  br i1 %v243, label %b32, label %b33
b32:
  %v244 = mul i64 %v242, 1
  %v245 = getelementptr inbounds float, ptr %v165, i64 %v244
  %v246 = getelementptr float, ptr %v245, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v247 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v246, <8 x i1> %v162, <8 x float> zeroinitializer)
  %v248 = mul i64 %v242, 24
  %v249 = getelementptr inbounds float, ptr %v153, i64 %v248
  store <8 x float> %v247, ptr %v249, align 4
  %v250 = add nsw i64 %v242, 1
  br label %b31
b33:
  br label %b27
b27:
  %v251 = icmp slt i64 %v156, 8
  br i1 %v251, label %b34, label %b35
b34:
  br label %b36
b36:
  %v252 = phi i64 [ 0, %b34 ], [ %v260, %b37 ]
  %v253 = icmp slt i64 %v252, 8
  br i1 %v253, label %b37, label %b38
b37:
  %v254 = mul i64 %v252, 1
  %v255 = getelementptr inbounds float, ptr %v165, i64 %v254
  %v256 = getelementptr float, ptr %v255, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v257 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v256, <8 x i1> %v162, <8 x float> zeroinitializer)
  %v258 = mul i64 %v252, 24
  %v259 = getelementptr inbounds float, ptr %v153, i64 %v258
  store <8 x float> %v257, ptr %v259, align 4
  %v260 = add nsw i64 %v252, 1
  br label %b36
b38:
  br label %b35
b35:
  %v261 = add i64 %v149, 8
  %v262 = add i64 %v150, 8
  %v263 = getelementptr inbounds float, ptr %v128, i64 %v261
  %v264 = sub i64 24, %v262
  %v265 = icmp slt i64 %v264, 0
  %v266 = select i1 %v265, i64 0, i64 %v264
  %v267 = icmp ult i64 %v266, 8
  %v268 = select i1 %v267, i64 %v266, i64 8
  %v269 = trunc i64 %v268 to i32
  %v270 = insertelement <8 x i32> poison, i32 %v269, i64 0
  %v271 = shufflevector <8 x i32> %v270, <8 x i32> poison, <8 x i32> zeroinitializer
  %v272 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v271
  %v273 = mul i64 %v262, 8
  %v274 = add i64 0, %v273
  %v275 = getelementptr inbounds float, ptr %v12, i64 %v274
  %v276 = icmp sge i64 %v266, 8
  br i1 %v276, label %b39, label %b40
b39:
  br label %b41
b41:
  %v277 = phi i64 [ 0, %b39 ], [ %v351, %b42 ]
  %v278 = icmp slt i64 %v277, 8
  br i1 %v278, label %b42, label %b43
b42:
  %v279 = add i64 %v277, 0
  %v280 = getelementptr inbounds float, ptr %v275, i64 %v279
  %v281 = load <8 x float>, ptr %v280, align 4
  %v282 = add i64 %v277, 8
  %v283 = getelementptr inbounds float, ptr %v275, i64 %v282
  %v284 = load <8 x float>, ptr %v283, align 4
  %v285 = add i64 %v277, 16
  %v286 = getelementptr inbounds float, ptr %v275, i64 %v285
  %v287 = load <8 x float>, ptr %v286, align 4
  %v288 = add i64 %v277, 24
  %v289 = getelementptr inbounds float, ptr %v275, i64 %v288
  %v290 = load <8 x float>, ptr %v289, align 4
  %v291 = add i64 %v277, 32
  %v292 = getelementptr inbounds float, ptr %v275, i64 %v291
  %v293 = load <8 x float>, ptr %v292, align 4
  %v294 = add i64 %v277, 40
  %v295 = getelementptr inbounds float, ptr %v275, i64 %v294
  %v296 = load <8 x float>, ptr %v295, align 4
  %v297 = add i64 %v277, 48
  %v298 = getelementptr inbounds float, ptr %v275, i64 %v297
  %v299 = load <8 x float>, ptr %v298, align 4
  %v300 = add i64 %v277, 56
  %v301 = getelementptr inbounds float, ptr %v275, i64 %v300
  %v302 = load <8 x float>, ptr %v301, align 4
  %v303 = shufflevector <8 x float> %v281, <8 x float> %v293, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v304 = shufflevector <8 x float> %v281, <8 x float> %v293, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v305 = shufflevector <8 x float> %v284, <8 x float> %v296, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v306 = shufflevector <8 x float> %v284, <8 x float> %v296, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v307 = shufflevector <8 x float> %v287, <8 x float> %v299, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v308 = shufflevector <8 x float> %v287, <8 x float> %v299, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v309 = shufflevector <8 x float> %v290, <8 x float> %v302, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v310 = shufflevector <8 x float> %v290, <8 x float> %v302, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v311 = shufflevector <8 x float> %v303, <8 x float> %v307, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v312 = shufflevector <8 x float> %v303, <8 x float> %v307, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v313 = shufflevector <8 x float> %v305, <8 x float> %v309, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v314 = shufflevector <8 x float> %v305, <8 x float> %v309, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v315 = shufflevector <8 x float> %v304, <8 x float> %v308, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v316 = shufflevector <8 x float> %v304, <8 x float> %v308, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v317 = shufflevector <8 x float> %v306, <8 x float> %v310, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v318 = shufflevector <8 x float> %v306, <8 x float> %v310, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v319 = shufflevector <8 x float> %v311, <8 x float> %v313, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v320 = shufflevector <8 x float> %v311, <8 x float> %v313, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v321 = shufflevector <8 x float> %v312, <8 x float> %v314, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v322 = shufflevector <8 x float> %v312, <8 x float> %v314, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v323 = shufflevector <8 x float> %v315, <8 x float> %v317, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v324 = shufflevector <8 x float> %v315, <8 x float> %v317, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v325 = shufflevector <8 x float> %v316, <8 x float> %v318, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v326 = shufflevector <8 x float> %v316, <8 x float> %v318, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v327 = add i64 %v277, 0
  %v328 = mul i64 %v327, 24
  %v329 = getelementptr inbounds float, ptr %v263, i64 %v328
  store <8 x float> %v319, ptr %v329, align 4
  %v330 = add i64 %v277, 1
  %v331 = mul i64 %v330, 24
  %v332 = getelementptr inbounds float, ptr %v263, i64 %v331
  store <8 x float> %v320, ptr %v332, align 4
  %v333 = add i64 %v277, 2
  %v334 = mul i64 %v333, 24
  %v335 = getelementptr inbounds float, ptr %v263, i64 %v334
  store <8 x float> %v321, ptr %v335, align 4
  %v336 = add i64 %v277, 3
  %v337 = mul i64 %v336, 24
  %v338 = getelementptr inbounds float, ptr %v263, i64 %v337
  store <8 x float> %v322, ptr %v338, align 4
  %v339 = add i64 %v277, 4
  %v340 = mul i64 %v339, 24
  %v341 = getelementptr inbounds float, ptr %v263, i64 %v340
  store <8 x float> %v323, ptr %v341, align 4
  %v342 = add i64 %v277, 5
  %v343 = mul i64 %v342, 24
  %v344 = getelementptr inbounds float, ptr %v263, i64 %v343
  store <8 x float> %v324, ptr %v344, align 4
  %v345 = add i64 %v277, 6
  %v346 = mul i64 %v345, 24
  %v347 = getelementptr inbounds float, ptr %v263, i64 %v346
  store <8 x float> %v325, ptr %v347, align 4
  %v348 = add i64 %v277, 7
  %v349 = mul i64 %v348, 24
  %v350 = getelementptr inbounds float, ptr %v263, i64 %v349
  store <8 x float> %v326, ptr %v350, align 4
  %v351 = add nsw i64 %v277, 8
  br label %b41
b43:
  br label %b44
b44:
  %v352 = phi i64 [ 8, %b43 ], [ %v360, %b45 ]
  %v353 = icmp slt i64 %v352, 8
  br i1 %v353, label %b45, label %b46
b45:
  %v354 = mul i64 %v352, 1
  %v355 = getelementptr inbounds float, ptr %v275, i64 %v354
  %v356 = getelementptr float, ptr %v355, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v357 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v356, <8 x i1> %v272, <8 x float> zeroinitializer)
  %v358 = mul i64 %v352, 24
  %v359 = getelementptr inbounds float, ptr %v263, i64 %v358
  store <8 x float> %v357, ptr %v359, align 4
  %v360 = add nsw i64 %v352, 1
  br label %b44
b46:
  br label %b40
b40:
  %v361 = icmp slt i64 %v266, 8
  br i1 %v361, label %b47, label %b48
b47:
  br label %b49
b49:
  %v362 = phi i64 [ 0, %b47 ], [ %v370, %b50 ]
  %v363 = icmp slt i64 %v362, 8
  br i1 %v363, label %b50, label %b51
b50:
  %v364 = mul i64 %v362, 1
  %v365 = getelementptr inbounds float, ptr %v275, i64 %v364
  %v366 = getelementptr float, ptr %v365, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v367 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v366, <8 x i1> %v272, <8 x float> zeroinitializer)
  %v368 = mul i64 %v362, 24
  %v369 = getelementptr inbounds float, ptr %v263, i64 %v368
  store <8 x float> %v367, ptr %v369, align 4
  %v370 = add nsw i64 %v362, 1
  br label %b49
b51:
  br label %b48
b48:
  %v371 = add i64 %v149, 16
  %v372 = add i64 %v150, 16
  %v373 = getelementptr inbounds float, ptr %v128, i64 %v371
  %v374 = sub i64 24, %v372
  %v375 = icmp slt i64 %v374, 0
  %v376 = select i1 %v375, i64 0, i64 %v374
  %v377 = icmp ult i64 %v376, 8
  %v378 = select i1 %v377, i64 %v376, i64 8
  %v379 = trunc i64 %v378 to i32
  %v380 = insertelement <8 x i32> poison, i32 %v379, i64 0
  %v381 = shufflevector <8 x i32> %v380, <8 x i32> poison, <8 x i32> zeroinitializer
  %v382 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v381
  %v383 = mul i64 %v372, 8
  %v384 = add i64 0, %v383
  %v385 = getelementptr inbounds float, ptr %v12, i64 %v384
  %v386 = icmp sge i64 %v376, 8
  br i1 %v386, label %b52, label %b53
b52:
  br label %b54
b54:
  %v387 = phi i64 [ 0, %b52 ], [ %v461, %b55 ]
  %v388 = icmp slt i64 %v387, 8
  br i1 %v388, label %b55, label %b56
b55:
  %v389 = add i64 %v387, 0
  %v390 = getelementptr inbounds float, ptr %v385, i64 %v389
  %v391 = load <8 x float>, ptr %v390, align 4
  %v392 = add i64 %v387, 8
  %v393 = getelementptr inbounds float, ptr %v385, i64 %v392
  %v394 = load <8 x float>, ptr %v393, align 4
  %v395 = add i64 %v387, 16
  %v396 = getelementptr inbounds float, ptr %v385, i64 %v395
  %v397 = load <8 x float>, ptr %v396, align 4
  %v398 = add i64 %v387, 24
  %v399 = getelementptr inbounds float, ptr %v385, i64 %v398
  %v400 = load <8 x float>, ptr %v399, align 4
  %v401 = add i64 %v387, 32
  %v402 = getelementptr inbounds float, ptr %v385, i64 %v401
  %v403 = load <8 x float>, ptr %v402, align 4
  %v404 = add i64 %v387, 40
  %v405 = getelementptr inbounds float, ptr %v385, i64 %v404
  %v406 = load <8 x float>, ptr %v405, align 4
  %v407 = add i64 %v387, 48
  %v408 = getelementptr inbounds float, ptr %v385, i64 %v407
  %v409 = load <8 x float>, ptr %v408, align 4
  %v410 = add i64 %v387, 56
  %v411 = getelementptr inbounds float, ptr %v385, i64 %v410
  %v412 = load <8 x float>, ptr %v411, align 4
  %v413 = shufflevector <8 x float> %v391, <8 x float> %v403, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v414 = shufflevector <8 x float> %v391, <8 x float> %v403, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v415 = shufflevector <8 x float> %v394, <8 x float> %v406, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v416 = shufflevector <8 x float> %v394, <8 x float> %v406, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v417 = shufflevector <8 x float> %v397, <8 x float> %v409, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v418 = shufflevector <8 x float> %v397, <8 x float> %v409, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v419 = shufflevector <8 x float> %v400, <8 x float> %v412, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v420 = shufflevector <8 x float> %v400, <8 x float> %v412, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v421 = shufflevector <8 x float> %v413, <8 x float> %v417, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v422 = shufflevector <8 x float> %v413, <8 x float> %v417, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v423 = shufflevector <8 x float> %v415, <8 x float> %v419, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v424 = shufflevector <8 x float> %v415, <8 x float> %v419, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v425 = shufflevector <8 x float> %v414, <8 x float> %v418, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v426 = shufflevector <8 x float> %v414, <8 x float> %v418, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v427 = shufflevector <8 x float> %v416, <8 x float> %v420, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v428 = shufflevector <8 x float> %v416, <8 x float> %v420, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v429 = shufflevector <8 x float> %v421, <8 x float> %v423, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v430 = shufflevector <8 x float> %v421, <8 x float> %v423, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v431 = shufflevector <8 x float> %v422, <8 x float> %v424, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v432 = shufflevector <8 x float> %v422, <8 x float> %v424, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v433 = shufflevector <8 x float> %v425, <8 x float> %v427, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v434 = shufflevector <8 x float> %v425, <8 x float> %v427, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v435 = shufflevector <8 x float> %v426, <8 x float> %v428, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v436 = shufflevector <8 x float> %v426, <8 x float> %v428, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v437 = add i64 %v387, 0
  %v438 = mul i64 %v437, 24
  %v439 = getelementptr inbounds float, ptr %v373, i64 %v438
  store <8 x float> %v429, ptr %v439, align 4
  %v440 = add i64 %v387, 1
  %v441 = mul i64 %v440, 24
  %v442 = getelementptr inbounds float, ptr %v373, i64 %v441
  store <8 x float> %v430, ptr %v442, align 4
  %v443 = add i64 %v387, 2
  %v444 = mul i64 %v443, 24
  %v445 = getelementptr inbounds float, ptr %v373, i64 %v444
  store <8 x float> %v431, ptr %v445, align 4
  %v446 = add i64 %v387, 3
  %v447 = mul i64 %v446, 24
  %v448 = getelementptr inbounds float, ptr %v373, i64 %v447
  store <8 x float> %v432, ptr %v448, align 4
  %v449 = add i64 %v387, 4
  %v450 = mul i64 %v449, 24
  %v451 = getelementptr inbounds float, ptr %v373, i64 %v450
  store <8 x float> %v433, ptr %v451, align 4
  %v452 = add i64 %v387, 5
  %v453 = mul i64 %v452, 24
  %v454 = getelementptr inbounds float, ptr %v373, i64 %v453
  store <8 x float> %v434, ptr %v454, align 4
  %v455 = add i64 %v387, 6
  %v456 = mul i64 %v455, 24
  %v457 = getelementptr inbounds float, ptr %v373, i64 %v456
  store <8 x float> %v435, ptr %v457, align 4
  %v458 = add i64 %v387, 7
  %v459 = mul i64 %v458, 24
  %v460 = getelementptr inbounds float, ptr %v373, i64 %v459
  store <8 x float> %v436, ptr %v460, align 4
  %v461 = add nsw i64 %v387, 8
  br label %b54
b56:
  br label %b57
b57:
  %v462 = phi i64 [ 8, %b56 ], [ %v470, %b58 ]
  %v463 = icmp slt i64 %v462, 8
  br i1 %v463, label %b58, label %b59
b58:
  %v464 = mul i64 %v462, 1
  %v465 = getelementptr inbounds float, ptr %v385, i64 %v464
  %v466 = getelementptr float, ptr %v465, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v467 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v466, <8 x i1> %v382, <8 x float> zeroinitializer)
  %v468 = mul i64 %v462, 24
  %v469 = getelementptr inbounds float, ptr %v373, i64 %v468
  store <8 x float> %v467, ptr %v469, align 4
  %v470 = add nsw i64 %v462, 1
  br label %b57
b59:
  br label %b53
b53:
  %v471 = icmp slt i64 %v376, 8
  br i1 %v471, label %b60, label %b61
b60:
  br label %b62
b62:
  %v472 = phi i64 [ 0, %b60 ], [ %v480, %b63 ]
  %v473 = icmp slt i64 %v472, 8
  br i1 %v473, label %b63, label %b64
b63:
  %v474 = mul i64 %v472, 1
  %v475 = getelementptr inbounds float, ptr %v385, i64 %v474
  %v476 = getelementptr float, ptr %v475, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v477 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v476, <8 x i1> %v382, <8 x float> zeroinitializer)
  %v478 = mul i64 %v472, 24
  %v479 = getelementptr inbounds float, ptr %v373, i64 %v478
  store <8 x float> %v477, ptr %v479, align 4
  %v480 = add nsw i64 %v472, 1
  br label %b62
b64:
  br label %b61
b61:
  %v481 = add i64 %v149, 192
  %v482 = add nsw i64 %v147, 1
  br label %b23
b25:
  br label %b22
b22:
  %v483 = icmp sgt i64 %v3, 1
  br i1 %v483, label %b65, label %b66
b65:
  %v484 = getelementptr inbounds i64, ptr %v1, i64 3
  %v485 = atomicrmw add ptr %v484, i64 1 acq_rel
  %v486 = load i64, ptr %v65, align 8
  %v487 = add i64 %v486, 1
  store i64 %v487, ptr %v65, align 8
  %v488 = mul i64 %v3, %v487
  br label %b67
b67:
  %v489 = load atomic i64, ptr %v484 acquire, align 8
  %v490 = icmp slt i64 %v489, %v488
  br i1 %v490, label %b68, label %b69
b68:
  %v491 = call i32 @sched_yield()
  br label %b67
b69:
  br label %b66
b66:
  %v492 = getelementptr inbounds i64, ptr %v1, i64 5
  %v493 = load i64, ptr %v492, align 8
  br label %b70
b70:
  %v494 = phi i64 [ 0, %b66 ], [ %v747, %b102 ]
  %v495 = icmp slt i64 %v494, %v5
  br i1 %v495, label %b71, label %b72
b71:
  %v496 = add i64 %v494, %v493
  %v497 = icmp slt i64 %v496, %v5
  %v498 = select i1 %v497, i64 %v496, i64 %v5
  %v499 = sub i64 %v498, %v494
  %v500 = mul i64 %v499, %v7
  %v502 = add i64 %v500, 0
  %v503 = sdiv i64 %v502, 1
  %v504 = add i64 %v2, 1
  %v505 = mul i64 %v503, %v2
  %v506 = sdiv i64 %v505, %v3
  %v507 = mul i64 %v506, 1
  %v508 = icmp slt i64 %v507, %v500
  %v509 = select i1 %v508, i64 %v507, i64 %v500
  %v510 = mul i64 %v503, %v504
  %v511 = sdiv i64 %v510, %v3
  %v512 = mul i64 %v511, 1
  %v513 = icmp slt i64 %v512, %v500
  %v514 = select i1 %v513, i64 %v512, i64 %v500
  %v515 = mul i64 %v494, %v7
  %v516 = add i64 %v509, %v515
  %v517 = add i64 %v514, %v515
  br label %b73
b73:
  %v518 = phi i64 [ %v516, %b71 ], [ %v571, %b78 ]
  %v519 = icmp slt i64 %v518, %v517
  br i1 %v519, label %b74, label %b75
b74:
  %v520 = add i64 %v518, 96
  %v521 = icmp slt i64 %v520, %v517
  %v522 = select i1 %v521, i64 %v520, i64 %v517
  br label %b76
b76:
  %v523 = phi i64 [ 0, %b74 ], [ %v570, %b81 ]
  %v524 = icmp slt i64 %v523, 1
  br i1 %v524, label %b77, label %b78
b77:
  %v525 = sub i64 %v522, %v518
  %v526 = sub i64 4, 1
  %v527 = add i64 %v525, %v526
  %v528 = sdiv i64 %v527, 4
  br label %b79
b79:
  %v529 = phi i64 [ 0, %b77 ], [ %v569, %b86 ]
  %v530 = icmp slt i64 %v529, %v528
  br i1 %v530, label %b80, label %b81
b80:
  %v531 = mul i64 %v525, %v529
  %v532 = sdiv i64 %v531, %v528
  %v533 = add i64 %v518, %v532
  %v534 = add i64 %v529, 1
  %v535 = mul i64 %v525, %v534
  %v536 = sdiv i64 %v535, %v528
  %v537 = add i64 %v518, %v536
  %v538 = mul i64 %v523, 192
  %v539 = getelementptr inbounds float, ptr %v128, i64 %v538
  %v540 = sub i64 %v537, %v533
  %v541 = mul i64 %v533, 8
  %v542 = getelementptr inbounds float, ptr %v10, i64 %v541
  %v543 = getelementptr inbounds float, ptr %v542, i64 0
  %v544 = sub i64 %v540, 1
  %v545 = getelementptr inbounds ptr, ptr @table_tile_4x3of3_0, i64 %v544
  %v546 = load ptr, ptr %v545, align 4
  %v547 = icmp sgt i64 %v540, 0
  br i1 %v547, label %b82, label %b83
b82:
  call void %v546(ptr %v543, i64 8, ptr %v539, i64 8, ptr %v501)
  br label %b83
b83:
  %v548 = add i64 %v538, 192
  br label %b84
b84:
  %v549 = phi i64 [ %v533, %b83 ], [ %v568, %b89 ]
  %v550 = icmp slt i64 %v549, %v537
  br i1 %v550, label %b85, label %b86
b85:
  %v551 = sub i64 %v549, %v533
  %v552 = mul i64 %v551, 24
  %v553 = getelementptr inbounds float, ptr %v501, i64 %v552
  %v554 = mul i64 %v549, 24
  %v555 = getelementptr inbounds float, ptr %v48, i64 %v554
  br label %b87
b87:
  %v556 = phi i64 [ 0, %b85 ], [ %v567, %b88 ]
  %v557 = icmp slt i64 %v556, 3
  br i1 %v557, label %b88, label %b89
b88:
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
  br label %b87
b89:
  %v568 = add nsw i64 %v549, 1
  br label %b84
b86:
  %v569 = add nsw i64 %v529, 1
  br label %b79
b81:
  %v570 = add nsw i64 %v523, 1
  br label %b76
b78:
  %v571 = add nsw i64 %v518, 96
  br label %b73
b75:
  %v572 = icmp sgt i64 %v3, 1
  br i1 %v572, label %b90, label %b91
b90:
  %v573 = getelementptr inbounds i64, ptr %v1, i64 3
  %v574 = atomicrmw add ptr %v573, i64 1 acq_rel
  %v575 = load i64, ptr %v65, align 8
  %v576 = add i64 %v575, 1
  store i64 %v576, ptr %v65, align 8
  %v577 = mul i64 %v3, %v576
  br label %b92
b92:
  %v578 = load atomic i64, ptr %v573 acquire, align 8
  %v579 = icmp slt i64 %v578, %v577
  br i1 %v579, label %b93, label %b94
b93:
  %v580 = call i32 @sched_yield()
  br label %b92
b94:
  br label %b91
b91:
  br label %b95
b95:
  %v581 = phi i64 [ %v494, %b91 ], [ %v737, %b100 ]
  %v582 = icmp slt i64 %v581, %v498
  br i1 %v582, label %b96, label %b97
b96:
  %v583 = add i64 %v7, 0
  %v584 = sdiv i64 %v583, 1
  %v585 = add i64 %v2, 1
  %v586 = mul i64 %v584, %v2
  %v587 = sdiv i64 %v586, %v3
  %v588 = mul i64 %v587, 1
  %v589 = icmp slt i64 %v588, %v7
  %v590 = select i1 %v589, i64 %v588, i64 %v7
  %v591 = mul i64 %v584, %v585
  %v592 = sdiv i64 %v591, %v3
  %v593 = mul i64 %v592, 1
  %v594 = icmp slt i64 %v593, %v7
  %v595 = select i1 %v594, i64 %v593, i64 %v7
  br label %b98
b98:
  %v596 = phi i64 [ %v590, %b96 ], [ %v736, %b99 ]
  %v597 = icmp slt i64 %v596, %v595
  br i1 %v597, label %b99, label %b100
b99:
  %v598 = add i64 %v581, 0
  %v599 = and i64 %v598, %v64
  %v600 = mul i64 %v599, %v7
  %v601 = add i64 %v600, %v596
  %v602 = mul i64 %v601, 24
  %v603 = getelementptr inbounds float, ptr %v48, i64 %v602
  %v604 = add i64 %v581, 0
  %v605 = and i64 %v604, %v56
  %v606 = mul i64 %v605, %v7
  %v607 = add i64 %v606, %v596
  %v608 = mul i64 %v607, 8
  %v609 = getelementptr inbounds float, ptr %v26, i64 %v608
  %v610 = add i64 %v581, 0
  %v611 = and i64 %v610, %v50
  %v612 = mul i64 %v611, %v7
  %v613 = add i64 %v612, %v596
  %v614 = mul i64 %v613, 8
  %v615 = getelementptr inbounds float, ptr %v10, i64 %v614
  %v616 = add i64 %v581, 1
  %v617 = and i64 %v616, %v56
  %v618 = mul i64 %v617, %v7
  %v619 = add i64 %v618, %v596
  %v620 = mul i64 %v619, 8
  %v621 = getelementptr inbounds float, ptr %v26, i64 %v620
  %v622 = add i64 %v581, 0
  %v623 = and i64 %v622, %v58
  %v624 = mul i64 %v623, %v7
  %v625 = add i64 %v624, %v596
  %v626 = mul i64 %v625, 8
  %v627 = getelementptr inbounds float, ptr %v30, i64 %v626
  %v628 = add i64 8, 0
  %v629 = getelementptr inbounds float, ptr %v603, i64 %v628
  %v630 = load <8 x float>, ptr %v629, align 4
  %v631 = add i64 0, 0
  %v632 = getelementptr inbounds float, ptr %v14, i64 %v631
  %v633 = load <8 x float>, ptr %v632, align 4
  %v634 = add i64 0, 0
  %v635 = getelementptr inbounds float, ptr %v609, i64 %v634
  %v636 = load <8 x float>, ptr %v635, align 4
  %v637 = fmul <8 x float> %v633, %v636
  %v638 = fadd <8 x float> %v630, %v637
  %v639 = add i64 0, 0
  %v640 = getelementptr inbounds float, ptr %v16, i64 %v639
  %v641 = load <8 x float>, ptr %v640, align 4
  %v642 = fadd <8 x float> %v638, %v641
  %v643 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v642)
  %v644 = fneg <8 x float> %v643
  %v645 = fcmp olt <8 x float> %v644, splat (float 0xC05A400000000000)
  %v646 = select <8 x i1> %v645, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v644
  %v647 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v646, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v648 = fsub <8 x float> %v647, splat (float 0x4168000000000000)
  %v649 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v648, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v646)
  %v650 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v648, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v649)
  %v651 = bitcast <8 x float> %v647 to <8 x i32>
  %v652 = fmul <8 x float> %v650, %v650
  %v653 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v650, <8 x float> splat (float 0x3F81227F40000000))
  %v654 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v653, <8 x float> %v650, <8 x float> splat (float 0x3FA5556740000000))
  %v655 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v654, <8 x float> %v650, <8 x float> splat (float 0x3FC5554B00000000))
  %v656 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v655, <8 x float> %v650, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v657 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v652, <8 x float> %v656, <8 x float> %v650)
  %v658 = sub <8 x i32> %v651, splat (i32 1262485250)
  %v659 = lshr <8 x i32> %v658, splat (i32 1)
  %v660 = sub <8 x i32> %v658, %v659
  %v661 = shl <8 x i32> %v659, splat (i32 23)
  %v662 = bitcast <8 x i32> %v661 to <8 x float>
  %v663 = shl <8 x i32> %v660, splat (i32 23)
  %v664 = bitcast <8 x i32> %v663 to <8 x float>
  %v665 = fadd <8 x float> %v657, splat (float 0x3FF0000000000000)
  %v666 = fmul <8 x float> %v665, %v662
  %v667 = fmul <8 x float> %v666, %v664
  %v668 = fcmp olt <8 x float> %v642, splat (float 0x0000000000000000)
  %v669 = select <8 x i1> %v668, <8 x float> %v667, <8 x float> splat (float 0x3FF0000000000000)
  %v670 = fadd <8 x float> %v667, splat (float 0x3FF0000000000000)
  %v671 = fdiv <8 x float> %v669, %v670
  %v672 = fmul <8 x float> %v671, %v636
  %v673 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v674 = shufflevector <8 x float> %v673, <8 x float> poison, <8 x i32> zeroinitializer
  %v675 = fsub <8 x float> %v674, %v671
  %v676 = add i64 0, 0
  %v677 = getelementptr inbounds float, ptr %v603, i64 %v676
  %v678 = load <8 x float>, ptr %v677, align 4
  %v679 = fmul <8 x float> %v675, %v678
  %v680 = fadd <8 x float> %v672, %v679
  %v681 = add i64 16, 0
  %v682 = getelementptr inbounds float, ptr %v603, i64 %v681
  %v683 = load <8 x float>, ptr %v682, align 4
  %v684 = add i64 0, 0
  %v685 = getelementptr inbounds float, ptr %v18, i64 %v684
  %v686 = load <8 x float>, ptr %v685, align 4
  %v687 = fmul <8 x float> %v686, %v636
  %v688 = fadd <8 x float> %v683, %v687
  %v689 = add i64 0, 0
  %v690 = getelementptr inbounds float, ptr %v20, i64 %v689
  %v691 = load <8 x float>, ptr %v690, align 4
  %v692 = fadd <8 x float> %v688, %v691
  %v693 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v692)
  %v694 = fneg <8 x float> %v693
  %v695 = fcmp olt <8 x float> %v694, splat (float 0xC05A400000000000)
  %v696 = select <8 x i1> %v695, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v694
  %v697 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v696, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v698 = fsub <8 x float> %v697, splat (float 0x4168000000000000)
  %v699 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v698, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v696)
  %v700 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v698, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v699)
  %v701 = bitcast <8 x float> %v697 to <8 x i32>
  %v702 = fmul <8 x float> %v700, %v700
  %v703 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v700, <8 x float> splat (float 0x3F81227F40000000))
  %v704 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v703, <8 x float> %v700, <8 x float> splat (float 0x3FA5556740000000))
  %v705 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v704, <8 x float> %v700, <8 x float> splat (float 0x3FC5554B00000000))
  %v706 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v705, <8 x float> %v700, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v707 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v702, <8 x float> %v706, <8 x float> %v700)
  %v708 = sub <8 x i32> %v701, splat (i32 1262485250)
  %v709 = lshr <8 x i32> %v708, splat (i32 1)
  %v710 = sub <8 x i32> %v708, %v709
  %v711 = shl <8 x i32> %v709, splat (i32 23)
  %v712 = bitcast <8 x i32> %v711 to <8 x float>
  %v713 = shl <8 x i32> %v710, splat (i32 23)
  %v714 = bitcast <8 x i32> %v713 to <8 x float>
  %v715 = fadd <8 x float> %v707, splat (float 0x3FF0000000000000)
  %v716 = fmul <8 x float> %v715, %v712
  %v717 = fmul <8 x float> %v716, %v714
  %v718 = fcmp olt <8 x float> %v692, splat (float 0x0000000000000000)
  %v719 = select <8 x i1> %v718, <8 x float> %v717, <8 x float> splat (float 0x3FF0000000000000)
  %v720 = fadd <8 x float> %v717, splat (float 0x3FF0000000000000)
  %v721 = fdiv <8 x float> %v719, %v720
  %v722 = fmul <8 x float> %v721, %v680
  %v723 = fsub <8 x float> %v674, %v721
  %v724 = insertelement <8 x float> poison, float 0x3FFBB67AE0000000, i64 0
  %v725 = shufflevector <8 x float> %v724, <8 x float> poison, <8 x i32> zeroinitializer
  %v726 = fmul <8 x float> %v723, %v725
  %v727 = add i64 0, 0
  %v728 = getelementptr inbounds float, ptr %v615, i64 %v727
  %v729 = load <8 x float>, ptr %v728, align 4
  %v730 = fmul <8 x float> %v726, %v729
  %v731 = fadd <8 x float> %v722, %v730
  %v732 = add i64 0, 0
  %v733 = getelementptr inbounds float, ptr %v621, i64 %v732
  store <8 x float> %v680, ptr %v733, align 4
  %v734 = add i64 0, 0
  %v735 = getelementptr inbounds float, ptr %v627, i64 %v734
  store <8 x float> %v731, ptr %v735, align 4
  %v736 = add nsw i64 %v596, 1
  br label %b98
b100:
  %v737 = add nsw i64 %v581, 1
  br label %b95
b97:
  %v738 = icmp sgt i64 %v3, 1
  br i1 %v738, label %b101, label %b102
b101:
  %v739 = getelementptr inbounds i64, ptr %v1, i64 3
  %v740 = atomicrmw add ptr %v739, i64 1 acq_rel
  %v741 = load i64, ptr %v65, align 8
  %v742 = add i64 %v741, 1
  store i64 %v742, ptr %v65, align 8
  %v743 = mul i64 %v3, %v742
  br label %b103
b103:
  %v744 = load atomic i64, ptr %v739 acquire, align 8
  %v745 = icmp slt i64 %v744, %v743
  br i1 %v745, label %b104, label %b105
b104:
  %v746 = call i32 @sched_yield()
  br label %b103
b105:
  br label %b102
b102:
  %v747 = add nsw i64 %v494, %v493
  br label %b70
b72:
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
  %v65 = alloca i64, i64 1, align 8
  %v428 = alloca float, i64 64, align 4
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
  %v390 = phi i64 [ %v382, %b19 ], [ %v418, %b26 ]
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
  %v400 = icmp ult i64 %v399, 8
  %v401 = select i1 %v400, i64 %v399, i64 8
  %v402 = trunc i64 %v401 to i32
  %v403 = insertelement <8 x i32> poison, i32 %v402, i64 0
  %v404 = shufflevector <8 x i32> %v403, <8 x i32> poison, <8 x i32> zeroinitializer
  %v405 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v404
  %v406 = mul i64 %v395, 1
  %v407 = add i64 0, %v406
  %v408 = getelementptr inbounds float, ptr %v12, i64 %v407
  br label %b24
b24:
  %v409 = phi i64 [ 0, %b22 ], [ %v416, %b25 ]
  %v410 = icmp slt i64 %v409, 24
  br i1 %v410, label %b25, label %b26
b25:
  %v411 = mul i64 %v409, 8
  %v412 = getelementptr inbounds float, ptr %v408, i64 %v411
  %v413 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v412, <8 x i1> %v405, <8 x float> zeroinitializer)
  %v414 = mul i64 %v409, 8
  %v415 = getelementptr inbounds float, ptr %v396, i64 %v414
  store <8 x float> %v413, ptr %v415, align 4
  %v416 = add nsw i64 %v409, 1
  br label %b24
b26:
  %v417 = add i64 %v392, 192
  %v418 = add nsw i64 %v390, 1
  br label %b21
b23:
  br label %b20
b20:
  %v419 = icmp sgt i64 %v3, 1
  br i1 %v419, label %b27, label %b28
b27:
  %v420 = getelementptr inbounds i64, ptr %v1, i64 3
  %v421 = atomicrmw add ptr %v420, i64 1 acq_rel
  %v422 = load i64, ptr %v65, align 8
  %v423 = add i64 %v422, 1
  store i64 %v423, ptr %v65, align 8
  %v424 = mul i64 %v3, %v423
  br label %b29
b29:
  %v425 = load atomic i64, ptr %v420 acquire, align 8
  %v426 = icmp slt i64 %v425, %v424
  br i1 %v426, label %b30, label %b31
b30:
  %v427 = call i32 @sched_yield()
  br label %b29
b31:
  br label %b28
b28:
  %v429 = add i64 %v8, 0
  %v430 = sdiv i64 %v429, 1
  %v431 = add i64 %v2, 1
  %v432 = mul i64 %v430, %v2
  %v433 = sdiv i64 %v432, %v3
  %v434 = mul i64 %v433, 1
  %v435 = icmp slt i64 %v434, %v8
  %v436 = select i1 %v435, i64 %v434, i64 %v8
  %v437 = mul i64 %v430, %v431
  %v438 = sdiv i64 %v437, %v3
  %v439 = mul i64 %v438, 1
  %v440 = icmp slt i64 %v439, %v8
  %v441 = select i1 %v440, i64 %v439, i64 %v8
  br label %b32
b32:
  %v442 = phi i64 [ %v436, %b28 ], [ %v556, %b37 ]
  %v443 = icmp slt i64 %v442, %v441
  br i1 %v443, label %b33, label %b34
b33:
  %v444 = add i64 %v442, 96
  %v445 = icmp slt i64 %v444, %v441
  %v446 = select i1 %v445, i64 %v444, i64 %v441
  br label %b35
b35:
  %v447 = phi i64 [ 0, %b33 ], [ %v555, %b40 ]
  %v448 = icmp slt i64 %v447, 1
  br i1 %v448, label %b36, label %b37
b36:
  %v449 = sub i64 %v446, %v442
  %v450 = sub i64 8, 1
  %v451 = add i64 %v449, %v450
  %v452 = sdiv i64 %v451, 8
  br label %b38
b38:
  %v453 = phi i64 [ 0, %b36 ], [ %v554, %b45 ]
  %v454 = icmp slt i64 %v453, %v452
  br i1 %v454, label %b39, label %b40
b39:
  %v455 = mul i64 %v449, %v453
  %v456 = sdiv i64 %v455, %v452
  %v457 = add i64 %v442, %v456
  %v458 = add i64 %v453, 1
  %v459 = mul i64 %v449, %v458
  %v460 = sdiv i64 %v459, %v452
  %v461 = add i64 %v442, %v460
  %v462 = mul i64 %v447, 192
  %v463 = getelementptr inbounds float, ptr %v371, i64 %v462
  %v464 = sub i64 %v461, %v457
  %v465 = mul i64 %v457, 24
  %v466 = getelementptr inbounds float, ptr %v44, i64 %v465
  %v467 = getelementptr inbounds float, ptr %v466, i64 0
  %v468 = sub i64 %v464, 1
  %v469 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v468
  %v470 = load ptr, ptr %v469, align 4
  %v471 = icmp sgt i64 %v464, 0
  br i1 %v471, label %b41, label %b42
b41:
  call void %v470(ptr %v467, i64 24, ptr %v463, i64 24, ptr %v428)
  br label %b42
b42:
  %v472 = add i64 %v462, 192
  br label %b43
b43:
  %v473 = phi i64 [ %v457, %b42 ], [ %v553, %b48 ]
  %v474 = icmp slt i64 %v473, %v461
  br i1 %v474, label %b44, label %b45
b44:
  %v475 = sub i64 %v473, %v457
  %v476 = mul i64 %v475, 8
  %v477 = getelementptr inbounds float, ptr %v428, i64 %v476
  %v478 = mul i64 %v473, 8
  %v479 = getelementptr inbounds float, ptr %v22, i64 %v478
  %v480 = mul i64 %v473, 24
  %v481 = getelementptr inbounds float, ptr %v48, i64 %v480
  %v482 = mul i64 %v473, 8
  %v483 = getelementptr inbounds float, ptr %v26, i64 %v482
  %v484 = mul i64 %v473, 8
  %v485 = getelementptr inbounds float, ptr %v32, i64 %v484
  br label %b46
b46:
  %v486 = phi i64 [ 0, %b44 ], [ %v552, %b47 ]
  %v487 = icmp slt i64 %v486, 1
  br i1 %v487, label %b47, label %b48
b47:
  %v488 = mul i64 %v447, 1
  %v489 = add i64 %v488, %v486
  %v490 = mul i64 %v489, 8
  %v491 = add i64 0, %v486
  %v492 = mul i64 %v491, 8
  %v493 = getelementptr inbounds float, ptr %v477, i64 %v492
  %v494 = load <8 x float>, ptr %v493, align 4
  %v495 = add i64 0, %v490
  %v496 = getelementptr inbounds float, ptr %v479, i64 %v495
  %v497 = load <8 x float>, ptr %v496, align 4
  %v498 = add i64 16, %v490
  %v499 = getelementptr inbounds float, ptr %v481, i64 %v498
  %v500 = load <8 x float>, ptr %v499, align 4
  %v501 = add i64 0, %v490
  %v502 = getelementptr inbounds float, ptr %v18, i64 %v501
  %v503 = load <8 x float>, ptr %v502, align 4
  %v504 = add i64 0, %v490
  %v505 = getelementptr inbounds float, ptr %v483, i64 %v504
  %v506 = load <8 x float>, ptr %v505, align 4
  %v507 = fmul <8 x float> %v503, %v506
  %v508 = fadd <8 x float> %v500, %v507
  %v509 = add i64 0, %v490
  %v510 = getelementptr inbounds float, ptr %v20, i64 %v509
  %v511 = load <8 x float>, ptr %v510, align 4
  %v512 = fadd <8 x float> %v508, %v511
  %v513 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v512)
  %v514 = fneg <8 x float> %v513
  %v515 = fcmp olt <8 x float> %v514, splat (float 0xC05A400000000000)
  %v516 = select <8 x i1> %v515, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v514
  %v517 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v516, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v518 = fsub <8 x float> %v517, splat (float 0x4168000000000000)
  %v519 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v518, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v516)
  %v520 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v518, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v519)
  %v521 = bitcast <8 x float> %v517 to <8 x i32>
  %v522 = fmul <8 x float> %v520, %v520
  %v523 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v520, <8 x float> splat (float 0x3F81227F40000000))
  %v524 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v523, <8 x float> %v520, <8 x float> splat (float 0x3FA5556740000000))
  %v525 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v524, <8 x float> %v520, <8 x float> splat (float 0x3FC5554B00000000))
  %v526 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v525, <8 x float> %v520, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v527 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v522, <8 x float> %v526, <8 x float> %v520)
  %v528 = sub <8 x i32> %v521, splat (i32 1262485250)
  %v529 = lshr <8 x i32> %v528, splat (i32 1)
  %v530 = sub <8 x i32> %v528, %v529
  %v531 = shl <8 x i32> %v529, splat (i32 23)
  %v532 = bitcast <8 x i32> %v531 to <8 x float>
  %v533 = shl <8 x i32> %v530, splat (i32 23)
  %v534 = bitcast <8 x i32> %v533 to <8 x float>
  %v535 = fadd <8 x float> %v527, splat (float 0x3FF0000000000000)
  %v536 = fmul <8 x float> %v535, %v532
  %v537 = fmul <8 x float> %v536, %v534
  %v538 = fcmp olt <8 x float> %v512, splat (float 0x0000000000000000)
  %v539 = select <8 x i1> %v538, <8 x float> %v537, <8 x float> splat (float 0x3FF0000000000000)
  %v540 = fadd <8 x float> %v537, splat (float 0x3FF0000000000000)
  %v541 = fdiv <8 x float> %v539, %v540
  %v542 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v543 = shufflevector <8 x float> %v542, <8 x float> poison, <8 x i32> zeroinitializer
  %v544 = fsub <8 x float> %v543, %v541
  %v545 = insertelement <8 x float> poison, float 0x3FFBB67AE0000000, i64 0
  %v546 = shufflevector <8 x float> %v545, <8 x float> poison, <8 x i32> zeroinitializer
  %v547 = fmul <8 x float> %v544, %v546
  %v548 = fmul <8 x float> %v497, %v547
  %v549 = fadd <8 x float> %v548, %v494
  %v550 = add i64 0, %v490
  %v551 = getelementptr inbounds float, ptr %v485, i64 %v550
  store <8 x float> %v549, ptr %v551, align 4
  %v552 = add nsw i64 %v486, 1
  br label %b46
b48:
  %v553 = add nsw i64 %v473, 1
  br label %b43
b45:
  %v554 = add nsw i64 %v453, 1
  br label %b38
b40:
  %v555 = add nsw i64 %v447, 1
  br label %b35
b37:
  %v556 = add nsw i64 %v442, 96
  br label %b32
b34:
  %v557 = icmp sgt i64 %v3, 1
  br i1 %v557, label %b49, label %b50
b49:
  %v558 = getelementptr inbounds i64, ptr %v1, i64 3
  %v559 = atomicrmw add ptr %v558, i64 1 acq_rel
  %v560 = load i64, ptr %v65, align 8
  %v561 = add i64 %v560, 1
  store i64 %v561, ptr %v65, align 8
  %v562 = mul i64 %v3, %v561
  br label %b51
b51:
  %v563 = load atomic i64, ptr %v558 acquire, align 8
  %v564 = icmp slt i64 %v563, %v562
  br i1 %v564, label %b52, label %b53
b52:
  %v565 = call i32 @sched_yield()
  br label %b51
b53:
  br label %b50
b50:
  %v566 = mul i64 0, 24
  %v567 = getelementptr inbounds float, ptr %v44, i64 %v566
  %v568 = getelementptr inbounds float, ptr %v567, i64 0
  %v569 = mul i64 0, 8
  %v570 = getelementptr inbounds float, ptr %v10, i64 %v569
  %v571 = getelementptr inbounds float, ptr %v570, i64 0
  %v572 = getelementptr inbounds float, ptr %v70, i64 12288
  %v573 = add i64 24, 1
  %v574 = sdiv i64 %v573, 2
  %v575 = add i64 %v2, 1
  %v576 = mul i64 %v574, %v2
  %v577 = sdiv i64 %v576, %v3
  %v578 = mul i64 %v577, 2
  %v579 = icmp slt i64 %v578, 24
  %v580 = select i1 %v579, i64 %v578, i64 24
  %v581 = mul i64 %v574, %v575
  %v582 = sdiv i64 %v581, %v3
  %v583 = mul i64 %v582, 2
  %v584 = icmp slt i64 %v583, 24
  %v585 = select i1 %v584, i64 %v583, i64 24
  %v586 = getelementptr inbounds float, ptr %v34, i64 0
  br label %b54
b54:
  %v587 = phi i64 [ %v580, %b50 ], [ %v595, %b59 ]
  %v588 = icmp slt i64 %v587, %v585
  br i1 %v588, label %b55, label %b56
b55:
  %v589 = mul i64 %v587, 8
  %v590 = getelementptr inbounds float, ptr %v586, i64 %v589
  br label %b57
b57:
  %v591 = phi i64 [ 0, %b55 ], [ %v594, %b58 ]
  %v592 = icmp slt i64 %v591, 8
  br i1 %v592, label %b58, label %b59
b58:
  %v593 = getelementptr inbounds float, ptr %v590, i64 %v591
  store float 0x0000000000000000, ptr %v593, align 4
  %v594 = add nsw i64 %v591, 1
  br label %b57
b59:
  %v595 = add nsw i64 %v587, 1
  br label %b54
b56:
  %v596 = mul i64 %v8, 1
  br label %b60
b60:
  %v597 = phi i64 [ 0, %b56 ], [ %v701, %b65 ]
  %v598 = icmp slt i64 %v597, %v596
  br i1 %v598, label %b61, label %b62
b61:
  %v599 = sub i64 %v596, %v597
  %v600 = icmp slt i64 %v599, 384
  %v601 = select i1 %v600, i64 %v599, i64 384
  br label %b63
b63:
  %v602 = phi i64 [ %v580, %b61 ], [ %v700, %b89 ]
  %v603 = icmp slt i64 %v602, %v585
  br i1 %v603, label %b64, label %b65
b64:
  %v604 = sub i64 %v585, %v602
  %v605 = icmp slt i64 %v604, 64
  %v606 = select i1 %v605, i64 %v604, i64 64
  %v607 = sdiv i64 %v606, 2
  %v608 = mul i64 %v607, 2
  %v609 = sub i64 %v606, %v608
  %v610 = mul i64 %v597, 24
  %v611 = add i64 %v610, %v602
  %v612 = getelementptr inbounds float, ptr %v568, i64 %v611
  br label %b66
b66:
  %v613 = phi i64 [ 0, %b64 ], [ %v639, %b74 ]
  %v614 = icmp slt i64 %v613, %v601
  br i1 %v614, label %b67, label %b68
b67:
  %v615 = mul i64 %v613, 24
  %v616 = getelementptr inbounds float, ptr %v612, i64 %v615
  %v617 = mul i64 %v613, 2
  %v618 = getelementptr inbounds float, ptr %v572, i64 %v617
  br label %b69
b69:
  %v619 = phi i64 [ 0, %b67 ], [ %v628, %b70 ]
  %v620 = icmp slt i64 %v619, %v607
  br i1 %v620, label %b70, label %b71
b70:
  %v621 = mul i64 %v619, 2
  %v622 = getelementptr inbounds float, ptr %v616, i64 %v621
  %v623 = mul i64 %v619, 768
  %v624 = getelementptr inbounds float, ptr %v618, i64 %v623
  %v625 = getelementptr inbounds float, ptr %v622, i64 0
  %v626 = load <2 x float>, ptr %v625, align 4
  %v627 = getelementptr inbounds float, ptr %v624, i64 0
  store <2 x float> %v626, ptr %v627, align 4
  %v628 = add nsw i64 %v619, 1
  br label %b69
b71:
  %v629 = mul i64 %v607, 2
  %v630 = getelementptr inbounds float, ptr %v616, i64 %v629
  %v631 = mul i64 %v607, 768
  %v632 = getelementptr inbounds float, ptr %v618, i64 %v631
  br label %b72
b72:
  %v633 = phi i64 [ 0, %b71 ], [ %v638, %b73 ]
  %v634 = icmp slt i64 %v633, %v609
  br i1 %v634, label %b73, label %b74
b73:
  %v635 = getelementptr inbounds float, ptr %v630, i64 %v633
  %v636 = load float, ptr %v635, align 4
  %v637 = getelementptr inbounds float, ptr %v632, i64 %v633
  store float %v636, ptr %v637, align 4
  %v638 = add nsw i64 %v633, 1
  br label %b72, !llvm.loop !0
b74:
  %v639 = add nsw i64 %v613, 1
  br label %b66
b68:
  br label %b75
b75:
  %v640 = phi i64 [ 0, %b68 ], [ %v675, %b83 ]
  %v641 = icmp slt i64 %v640, 0
  br i1 %v641, label %b76, label %b77
b76:
  %v642 = mul i64 %v597, 8
  %v643 = add i64 %v642, %v640
  %v644 = getelementptr inbounds float, ptr %v571, i64 %v643
  br label %b78
b78:
  %v645 = phi i64 [ 0, %b76 ], [ %v663, %b79 ]
  %v646 = icmp slt i64 %v645, %v601
  br i1 %v646, label %b79, label %b80
b79:
  %v647 = mul i64 %v645, 8
  %v648 = getelementptr inbounds float, ptr %v644, i64 %v647
  %v649 = mul i64 %v645, 32
  %v650 = getelementptr inbounds float, ptr %v70, i64 %v649
  %v651 = getelementptr inbounds float, ptr %v648, i64 0
  %v652 = load <8 x float>, ptr %v651, align 4
  %v653 = getelementptr inbounds float, ptr %v650, i64 0
  store <8 x float> %v652, ptr %v653, align 4
  %v654 = getelementptr inbounds float, ptr %v648, i64 8
  %v655 = load <8 x float>, ptr %v654, align 4
  %v656 = getelementptr inbounds float, ptr %v650, i64 8
  store <8 x float> %v655, ptr %v656, align 4
  %v657 = getelementptr inbounds float, ptr %v648, i64 16
  %v658 = load <8 x float>, ptr %v657, align 4
  %v659 = getelementptr inbounds float, ptr %v650, i64 16
  store <8 x float> %v658, ptr %v659, align 4
  %v660 = getelementptr inbounds float, ptr %v648, i64 24
  %v661 = load <8 x float>, ptr %v660, align 4
  %v662 = getelementptr inbounds float, ptr %v650, i64 24
  store <8 x float> %v661, ptr %v662, align 4
  %v663 = add nsw i64 %v645, 1
  br label %b78
b80:
  %v664 = sdiv i64 %v606, 2
  br label %b81
b81:
  %v665 = phi i64 [ 0, %b80 ], [ %v674, %b82 ]
  %v666 = icmp slt i64 %v665, %v664
  br i1 %v666, label %b82, label %b83
b82:
  %v667 = mul i64 %v665, 2
  %v668 = add i64 %v602, %v667
  %v669 = mul i64 %v665, 768
  %v670 = getelementptr inbounds float, ptr %v572, i64 %v669
  %v671 = mul i64 %v668, 8
  %v672 = add i64 %v671, %v640
  %v673 = getelementptr inbounds float, ptr %v586, i64 %v672
  call void @outer_2x32(ptr %v670, ptr %v70, i64 %v601, ptr %v673, i64 8)
  %v674 = add nsw i64 %v665, 1
  br label %b81
b83:
  %v675 = add nsw i64 %v640, 32
  br label %b75
b77:
  %v676 = mul i64 %v597, 8
  %v677 = add i64 %v676, 0
  %v678 = getelementptr inbounds float, ptr %v571, i64 %v677
  br label %b84
b84:
  %v679 = phi i64 [ 0, %b77 ], [ %v688, %b85 ]
  %v680 = icmp slt i64 %v679, %v601
  br i1 %v680, label %b85, label %b86
b85:
  %v681 = mul i64 %v679, 8
  %v682 = getelementptr inbounds float, ptr %v678, i64 %v681
  %v683 = mul i64 %v679, 8
  %v684 = getelementptr inbounds float, ptr %v70, i64 %v683
  %v685 = getelementptr inbounds float, ptr %v682, i64 0
  %v686 = load <8 x float>, ptr %v685, align 4
  %v687 = getelementptr inbounds float, ptr %v684, i64 0
  store <8 x float> %v686, ptr %v687, align 4
  %v688 = add nsw i64 %v679, 1
  br label %b84
b86:
  %v689 = sdiv i64 %v606, 2
  br label %b87
b87:
  %v690 = phi i64 [ 0, %b86 ], [ %v699, %b88 ]
  %v691 = icmp slt i64 %v690, %v689
  br i1 %v691, label %b88, label %b89
b88:
  %v692 = mul i64 %v690, 2
  %v693 = add i64 %v602, %v692
  %v694 = mul i64 %v690, 768
  %v695 = getelementptr inbounds float, ptr %v572, i64 %v694
  %v696 = mul i64 %v693, 8
  %v697 = add i64 %v696, 0
  %v698 = getelementptr inbounds float, ptr %v586, i64 %v697
  call void @outer_2x8(ptr %v695, ptr %v70, i64 %v601, ptr %v698, i64 8)
  %v699 = add nsw i64 %v690, 1
  br label %b87
b89:
  %v700 = add nsw i64 %v602, 64
  br label %b63
b65:
  %v701 = add nsw i64 %v597, 384
  br label %b60
b62:
  %v702 = icmp sgt i64 %v3, 1
  br i1 %v702, label %b90, label %b91
b90:
  %v703 = getelementptr inbounds i64, ptr %v1, i64 3
  %v704 = atomicrmw add ptr %v703, i64 1 acq_rel
  %v705 = load i64, ptr %v65, align 8
  %v706 = add i64 %v705, 1
  store i64 %v706, ptr %v65, align 8
  %v707 = mul i64 %v3, %v706
  br label %b92
b92:
  %v708 = load atomic i64, ptr %v703 acquire, align 8
  %v709 = icmp slt i64 %v708, %v707
  br i1 %v709, label %b93, label %b94
b93:
  %v710 = call i32 @sched_yield()
  br label %b92
b94:
  br label %b91
b91:
  %v711 = icmp eq i64 %v2, 0
  br i1 %v711, label %b95, label %b96
b95:
  br label %b97
b97:
  %v712 = phi i64 [ 0, %b95 ], [ %v735, %b102 ]
  %v713 = phi <8 x float> [ splat (float 0x0000000000000000), %b95 ], [ %v734, %b102 ]
  %v714 = icmp slt i64 %v712, %v8
  br i1 %v714, label %b98, label %b99
b98:
  %v715 = add i64 %v712, 128
  %v716 = icmp slt i64 %v715, %v8
  %v717 = select i1 %v716, i64 %v715, i64 %v8
  br label %b100
b100:
  %v718 = phi i64 [ %v712, %b98 ], [ %v733, %b101 ]
  %v719 = phi <8 x float> [ splat (float 0x0000000000000000), %b98 ], [ %v732, %b101 ]
  %v720 = icmp slt i64 %v718, %v717
  br i1 %v720, label %b101, label %b102
b101:
  %v721 = mul i64 %v718, 24
  %v722 = getelementptr inbounds float, ptr %v44, i64 %v721
  %v723 = mul i64 %v718, 8
  %v724 = getelementptr inbounds float, ptr %v26, i64 %v723
  %v725 = add i64 8, 0
  %v726 = getelementptr inbounds float, ptr %v722, i64 %v725
  %v727 = load <8 x float>, ptr %v726, align 4
  %v728 = add i64 0, 0
  %v729 = getelementptr inbounds float, ptr %v724, i64 %v728
  %v730 = load <8 x float>, ptr %v729, align 4
  %v731 = fmul <8 x float> %v727, %v730
  %v732 = fadd <8 x float> %v719, %v731
  %v733 = add nsw i64 %v718, 1
  br label %b100
b102:
  %v734 = fadd <8 x float> %v713, %v719
  %v735 = add nsw i64 %v712, 128
  br label %b97
b99:
  %v736 = add i64 0, 0
  %v737 = getelementptr inbounds float, ptr %v36, i64 %v736
  store <8 x float> %v713, ptr %v737, align 4
  br label %b96
b96:
  %v738 = icmp sgt i64 %v3, 1
  br i1 %v738, label %b103, label %b104
b103:
  %v739 = getelementptr inbounds i64, ptr %v1, i64 3
  %v740 = atomicrmw add ptr %v739, i64 1 acq_rel
  %v741 = load i64, ptr %v65, align 8
  %v742 = add i64 %v741, 1
  store i64 %v742, ptr %v65, align 8
  %v743 = mul i64 %v3, %v742
  br label %b105
b105:
  %v744 = load atomic i64, ptr %v739 acquire, align 8
  %v745 = icmp slt i64 %v744, %v743
  br i1 %v745, label %b106, label %b107
b106:
  %v746 = call i32 @sched_yield()
  br label %b105
b107:
  br label %b104
b104:
  %v747 = icmp eq i64 %v2, 0
  br i1 %v747, label %b108, label %b109
b108:
  br label %b110
b110:
  %v748 = phi i64 [ 0, %b108 ], [ %v765, %b115 ]
  %v749 = phi <8 x float> [ splat (float 0x0000000000000000), %b108 ], [ %v764, %b115 ]
  %v750 = icmp slt i64 %v748, %v8
  br i1 %v750, label %b111, label %b112
b111:
  %v751 = add i64 %v748, 128
  %v752 = icmp slt i64 %v751, %v8
  %v753 = select i1 %v752, i64 %v751, i64 %v8
  br label %b113
b113:
  %v754 = phi i64 [ %v748, %b111 ], [ %v763, %b114 ]
  %v755 = phi <8 x float> [ splat (float 0x0000000000000000), %b111 ], [ %v762, %b114 ]
  %v756 = icmp slt i64 %v754, %v753
  br i1 %v756, label %b114, label %b115
b114:
  %v757 = mul i64 %v754, 24
  %v758 = getelementptr inbounds float, ptr %v44, i64 %v757
  %v759 = add i64 8, 0
  %v760 = getelementptr inbounds float, ptr %v758, i64 %v759
  %v761 = load <8 x float>, ptr %v760, align 4
  %v762 = fadd <8 x float> %v755, %v761
  %v763 = add nsw i64 %v754, 1
  br label %b113
b115:
  %v764 = fadd <8 x float> %v749, %v755
  %v765 = add nsw i64 %v748, 128
  br label %b110
b112:
  %v766 = add i64 0, 0
  %v767 = getelementptr inbounds float, ptr %v38, i64 %v766
  store <8 x float> %v749, ptr %v767, align 4
  br label %b109
b109:
  %v768 = icmp sgt i64 %v3, 1
  br i1 %v768, label %b116, label %b117
b116:
  %v769 = getelementptr inbounds i64, ptr %v1, i64 3
  %v770 = atomicrmw add ptr %v769, i64 1 acq_rel
  %v771 = load i64, ptr %v65, align 8
  %v772 = add i64 %v771, 1
  store i64 %v772, ptr %v65, align 8
  %v773 = mul i64 %v3, %v772
  br label %b118
b118:
  %v774 = load atomic i64, ptr %v769 acquire, align 8
  %v775 = icmp slt i64 %v774, %v773
  br i1 %v775, label %b119, label %b120
b119:
  %v776 = call i32 @sched_yield()
  br label %b118
b120:
  br label %b117
b117:
  %v777 = icmp eq i64 %v2, 0
  br i1 %v777, label %b121, label %b122
b121:
  br label %b123
b123:
  %v778 = phi i64 [ 0, %b121 ], [ %v801, %b128 ]
  %v779 = phi <8 x float> [ splat (float 0x0000000000000000), %b121 ], [ %v800, %b128 ]
  %v780 = icmp slt i64 %v778, %v8
  br i1 %v780, label %b124, label %b125
b124:
  %v781 = add i64 %v778, 128
  %v782 = icmp slt i64 %v781, %v8
  %v783 = select i1 %v782, i64 %v781, i64 %v8
  br label %b126
b126:
  %v784 = phi i64 [ %v778, %b124 ], [ %v799, %b127 ]
  %v785 = phi <8 x float> [ splat (float 0x0000000000000000), %b124 ], [ %v798, %b127 ]
  %v786 = icmp slt i64 %v784, %v783
  br i1 %v786, label %b127, label %b128
b127:
  %v787 = mul i64 %v784, 24
  %v788 = getelementptr inbounds float, ptr %v44, i64 %v787
  %v789 = mul i64 %v784, 8
  %v790 = getelementptr inbounds float, ptr %v26, i64 %v789
  %v791 = add i64 16, 0
  %v792 = getelementptr inbounds float, ptr %v788, i64 %v791
  %v793 = load <8 x float>, ptr %v792, align 4
  %v794 = add i64 0, 0
  %v795 = getelementptr inbounds float, ptr %v790, i64 %v794
  %v796 = load <8 x float>, ptr %v795, align 4
  %v797 = fmul <8 x float> %v793, %v796
  %v798 = fadd <8 x float> %v785, %v797
  %v799 = add nsw i64 %v784, 1
  br label %b126
b128:
  %v800 = fadd <8 x float> %v779, %v785
  %v801 = add nsw i64 %v778, 128
  br label %b123
b125:
  %v802 = add i64 0, 0
  %v803 = getelementptr inbounds float, ptr %v40, i64 %v802
  store <8 x float> %v779, ptr %v803, align 4
  br label %b122
b122:
  %v804 = icmp sgt i64 %v3, 1
  br i1 %v804, label %b129, label %b130
b129:
  %v805 = getelementptr inbounds i64, ptr %v1, i64 3
  %v806 = atomicrmw add ptr %v805, i64 1 acq_rel
  %v807 = load i64, ptr %v65, align 8
  %v808 = add i64 %v807, 1
  store i64 %v808, ptr %v65, align 8
  %v809 = mul i64 %v3, %v808
  br label %b131
b131:
  %v810 = load atomic i64, ptr %v805 acquire, align 8
  %v811 = icmp slt i64 %v810, %v809
  br i1 %v811, label %b132, label %b133
b132:
  %v812 = call i32 @sched_yield()
  br label %b131
b133:
  br label %b130
b130:
  %v813 = icmp eq i64 %v2, 0
  br i1 %v813, label %b134, label %b135
b134:
  br label %b136
b136:
  %v814 = phi i64 [ 0, %b134 ], [ %v831, %b141 ]
  %v815 = phi <8 x float> [ splat (float 0x0000000000000000), %b134 ], [ %v830, %b141 ]
  %v816 = icmp slt i64 %v814, %v8
  br i1 %v816, label %b137, label %b138
b137:
  %v817 = add i64 %v814, 128
  %v818 = icmp slt i64 %v817, %v8
  %v819 = select i1 %v818, i64 %v817, i64 %v8
  br label %b139
b139:
  %v820 = phi i64 [ %v814, %b137 ], [ %v829, %b140 ]
  %v821 = phi <8 x float> [ splat (float 0x0000000000000000), %b137 ], [ %v828, %b140 ]
  %v822 = icmp slt i64 %v820, %v819
  br i1 %v822, label %b140, label %b141
b140:
  %v823 = mul i64 %v820, 24
  %v824 = getelementptr inbounds float, ptr %v44, i64 %v823
  %v825 = add i64 16, 0
  %v826 = getelementptr inbounds float, ptr %v824, i64 %v825
  %v827 = load <8 x float>, ptr %v826, align 4
  %v828 = fadd <8 x float> %v821, %v827
  %v829 = add nsw i64 %v820, 1
  br label %b139
b141:
  %v830 = fadd <8 x float> %v815, %v821
  %v831 = add nsw i64 %v814, 128
  br label %b136
b138:
  %v832 = add i64 0, 0
  %v833 = getelementptr inbounds float, ptr %v42, i64 %v832
  store <8 x float> %v815, ptr %v833, align 4
  br label %b135
b135:
  %v834 = icmp sgt i64 %v3, 1
  br i1 %v834, label %b142, label %b143
b142:
  %v835 = getelementptr inbounds i64, ptr %v1, i64 3
  %v836 = atomicrmw add ptr %v835, i64 1 acq_rel
  %v837 = load i64, ptr %v65, align 8
  %v838 = add i64 %v837, 1
  store i64 %v838, ptr %v65, align 8
  %v839 = mul i64 %v3, %v838
  br label %b144
b144:
  %v840 = load atomic i64, ptr %v835 acquire, align 8
  %v841 = icmp slt i64 %v840, %v839
  br i1 %v841, label %b145, label %b146
b145:
  %v842 = call i32 @sched_yield()
  br label %b144
b146:
  br label %b143
b143:
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
