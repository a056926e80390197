; generated from specs/sru.yaml by `make generated`: do not edit
; sru@v1 H=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_4x3of3_0 = private unnamed_addr constant [4 x ptr] [ptr @tile_1x3of3_0, ptr @tile_2x3of3_0, ptr @tile_3x3of3_0, ptr @tile_4x3of3_0], align 8
@table_tile_8x1of1_0 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0, ptr @tile_2x1of1_0, ptr @tile_3x1of1_0, ptr @tile_4x1of1_0, ptr @tile_5x1of1_0, ptr @tile_6x1of1_0, ptr @tile_7x1of1_0, ptr @tile_8x1of1_0], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v477 = alloca float, i64 96, align 4
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
  %v41 = getelementptr inbounds i64, ptr %v1, i64 5
  %v42 = load i64, ptr %v41, align 8
  %v43 = getelementptr inbounds i64, ptr %v1, i64 9
  %v44 = load i64, ptr %v43, align 8
  %v45 = getelementptr inbounds i64, ptr %v1, i64 10
  %v46 = load i64, ptr %v45, align 8
  %v47 = getelementptr inbounds i64, ptr %v1, i64 11
  %v48 = load i64, ptr %v47, align 8
  %v49 = getelementptr inbounds i64, ptr %v1, i64 13
  %v50 = load i64, ptr %v49, align 8
  %v51 = getelementptr inbounds i64, ptr %v1, i64 14
  %v52 = load i64, ptr %v51, align 8
  %v53 = getelementptr inbounds i64, ptr %v1, i64 18
  %v54 = load i64, ptr %v53, align 8
  %v55 = getelementptr inbounds i64, ptr %v1, i64 20
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds ptr, ptr %v0, i64 16
  %v58 = load ptr, ptr %v57, align 4
  %v59 = mul i64 %v2, 0
  %v60 = add i64 %v59, 192
  %v61 = getelementptr inbounds float, ptr %v58, i64 %v60
  %v62 = getelementptr inbounds i64, ptr %v1, i64 4
  %v63 = load i64, ptr %v62, align 8
  %v64 = icmp eq i64 %v63, 0
  br i1 %v64, label %b0, label %b1
b0:
  %v65 = icmp eq i64 %v2, 0
  br i1 %v65, label %b2, label %b3
b2:
  %v66 = add i64 0, 0
  %v67 = getelementptr inbounds float, ptr %v38, i64 %v66
  %v68 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v69 = shufflevector <8 x float> %v68, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v69, ptr %v67, align 4
  br label %b3
b3:
  br label %b1
b1:
  %v70 = icmp sgt i64 %v3, 1
  br i1 %v70, label %b4, label %b5
b4:
  %v71 = getelementptr inbounds i64, ptr %v1, i64 3
  %v72 = atomicrmw add ptr %v71, i64 1 acq_rel
  %v73 = mul i64 %v3, 1
  br label %b6
b6:
  %v74 = load atomic i64, ptr %v71 acquire, align 8
  %v75 = icmp slt i64 %v74, %v73
  br i1 %v75, label %b7, label %b8
b7:
  %v76 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  %v77 = getelementptr inbounds i64, ptr %v1, i64 4
  %v78 = load i64, ptr %v77, align 8
  %v79 = icmp eq i64 %v78, 0
  br i1 %v79, label %b9, label %b10
b9:
  %v80 = getelementptr inbounds i64, ptr %v1, i64 21
  %v81 = load i64, ptr %v80, align 8
  %v82 = icmp eq i64 %v81, 0
  br i1 %v82, label %b11, label %b12
b11:
  %v83 = add i64 %v7, 0
  %v84 = sdiv i64 %v83, 1
  %v85 = add i64 %v2, 1
  %v86 = mul i64 %v84, %v2
  %v87 = sdiv i64 %v86, %v3
  %v88 = mul i64 %v87, 1
  %v89 = icmp slt i64 %v88, %v7
  %v90 = select i1 %v89, i64 %v88, i64 %v7
  %v91 = mul i64 %v84, %v85
  %v92 = sdiv i64 %v91, %v3
  %v93 = mul i64 %v92, 1
  %v94 = icmp slt i64 %v93, %v7
  %v95 = select i1 %v94, i64 %v93, i64 %v7
  br label %b13
b13:
  %v96 = phi i64 [ %v90, %b11 ], [ %v107, %b14 ]
  %v97 = icmp slt i64 %v96, %v95
  br i1 %v97, label %b14, label %b15
b14:
  %v98 = and i64 0, %v48
  %v99 = mul i64 %v98, %v7
  %v100 = add i64 %v99, %v96
  %v101 = mul i64 %v100, 8
  %v102 = getelementptr inbounds float, ptr %v22, i64 %v101
  %v103 = add i64 0, 0
  %v104 = getelementptr inbounds float, ptr %v102, i64 %v103
  %v105 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v106 = shufflevector <8 x float> %v105, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v106, ptr %v104, align 4
  %v107 = add nsw i64 %v96, 1
  br label %b13
b15:
  br label %b12
b12:
  br label %b10
b10:
  %v108 = icmp sgt i64 %v3, 1
  br i1 %v108, label %b16, label %b17
b16:
  %v109 = getelementptr inbounds i64, ptr %v1, i64 3
  %v110 = atomicrmw add ptr %v109, i64 1 acq_rel
  %v111 = mul i64 %v3, 2
  br label %b18
b18:
  %v112 = load atomic i64, ptr %v109 acquire, align 8
  %v113 = icmp slt i64 %v112, %v111
  br i1 %v113, label %b19, label %b20
b19:
  %v114 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  %v115 = getelementptr inbounds float, ptr %v58, i64 0
  %v116 = getelementptr inbounds i64, ptr %v1, i64 4
  %v117 = load i64, ptr %v116, align 8
  %v118 = icmp eq i64 %v117, 0
  br i1 %v118, label %b21, label %b22
b21:
  %v119 = add i64 1, 0
  %v120 = sdiv i64 %v119, 1
  %v121 = add i64 %v2, 1
  %v122 = mul i64 %v120, %v2
  %v123 = sdiv i64 %v122, %v3
  %v124 = mul i64 %v123, 1
  %v125 = icmp slt i64 %v124, 1
  %v126 = select i1 %v125, i64 %v124, i64 1
  %v127 = mul i64 %v120, %v121
  %v128 = sdiv i64 %v127, %v3
  %v129 = mul i64 %v128, 1
  %v130 = icmp slt i64 %v129, 1
  %v131 = select i1 %v130, i64 %v129, i64 1
  %v132 = icmp slt i64 %v131, 1
  %v133 = select i1 %v132, i64 %v131, i64 1
  br label %b23
b23:
  %v134 = phi i64 [ %v126, %b21 ], [ %v469, %b61 ]
  %v135 = icmp slt i64 %v134, %v133
  br i1 %v135, label %b24, label %b25
b24:
  %v136 = mul i64 %v134, 192
  %v137 = mul i64 %v134, 24
  %v138 = add i64 %v136, 0
  %v139 = add i64 %v137, 0
  %v140 = getelementptr inbounds float, ptr %v115, i64 %v138
  %v141 = sub i64 24, %v139
  %v142 = icmp slt i64 %v141, 0
  %v143 = select i1 %v142, i64 0, i64 %v141
  %v144 = icmp ult i64 %v143, 8
  %v145 = select i1 %v144, i64 %v143, i64 8
  %v146 = trunc i64 %v145 to i32
  %v147 = insertelement <8 x i32> poison, i32 %v146, i64 0
  %v148 = shufflevector <8 x i32> %v147, <8 x i32> poison, <8 x i32> zeroinitializer
  %v149 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v148
  %v150 = mul i64 %v139, 8
  %v151 = add i64 0, %v150
  %v152 = getelementptr inbounds float, ptr %v12, i64 %v151
  %v153 = icmp sge i64 %v143, 8
  br i1 %v153, label %b26, label %b27
b26:
  br label %b28
b28:
  %v154 = phi i64 [ 0, %b26 ], [ %v228, %b29 ]
  %v155 = icmp slt i64 %v154, 8
  br i1 %v155, label %b29, label %b30
b29:
  %v156 = add i64 %v154, 0
  %v157 = getelementptr inbounds float, ptr %v152, i64 %v156
  %v158 = load <8 x float>, ptr %v157, align 4
  %v159 = add i64 %v154, 8
  %v160 = getelementptr inbounds float, ptr %v152, i64 %v159
  %v161 = load <8 x float>, ptr %v160, align 4
  %v162 = add i64 %v154, 16
  %v163 = getelementptr inbounds float, ptr %v152, i64 %v162
  %v164 = load <8 x float>, ptr %v163, align 4
  %v165 = add i64 %v154, 24
  %v166 = getelementptr inbounds float, ptr %v152, i64 %v165
  %v167 = load <8 x float>, ptr %v166, align 4
  %v168 = add i64 %v154, 32
  %v169 = getelementptr inbounds float, ptr %v152, i64 %v168
  %v170 = load <8 x float>, ptr %v169, align 4
  %v171 = add i64 %v154, 40
  %v172 = getelementptr inbounds float, ptr %v152, i64 %v171
  %v173 = load <8 x float>, ptr %v172, align 4
  %v174 = add i64 %v154, 48
  %v175 = getelementptr inbounds float, ptr %v152, i64 %v174
  %v176 = load <8 x float>, ptr %v175, align 4
  %v177 = add i64 %v154, 56
  %v178 = getelementptr inbounds float, ptr %v152, i64 %v177
  %v179 = load <8 x float>, ptr %v178, align 4
  %v180 = shufflevector <8 x float> %v158, <8 x float> %v170, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v181 = shufflevector <8 x float> %v158, <8 x float> %v170, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v182 = shufflevector <8 x float> %v161, <8 x float> %v173, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v183 = shufflevector <8 x float> %v161, <8 x float> %v173, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v184 = shufflevector <8 x float> %v164, <8 x float> %v176, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v185 = shufflevector <8 x float> %v164, <8 x float> %v176, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v186 = shufflevector <8 x float> %v167, <8 x float> %v179, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v187 = shufflevector <8 x float> %v167, <8 x float> %v179, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v188 = shufflevector <8 x float> %v180, <8 x float> %v184, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v189 = shufflevector <8 x float> %v180, <8 x float> %v184, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v190 = shufflevector <8 x float> %v182, <8 x float> %v186, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v191 = shufflevector <8 x float> %v182, <8 x float> %v186, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v192 = shufflevector <8 x float> %v181, <8 x float> %v185, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v193 = shufflevector <8 x float> %v181, <8 x float> %v185, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v194 = shufflevector <8 x float> %v183, <8 x float> %v187, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v195 = shufflevector <8 x float> %v183, <8 x float> %v187, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v196 = shufflevector <8 x float> %v188, <8 x float> %v190, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v197 = shufflevector <8 x float> %v188, <8 x float> %v190, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v198 = shufflevector <8 x float> %v189, <8 x float> %v191, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v199 = shufflevector <8 x float> %v189, <8 x float> %v191, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v200 = shufflevector <8 x float> %v192, <8 x float> %v194, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v201 = shufflevector <8 x float> %v192, <8 x float> %v194, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v202 = shufflevector <8 x float> %v193, <8 x float> %v195, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v203 = shufflevector <8 x float> %v193, <8 x float> %v195, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v204 = add i64 %v154, 0
  %v205 = mul i64 %v204, 24
  %v206 = getelementptr inbounds float, ptr %v140, i64 %v205
  store <8 x float> %v196, ptr %v206, align 4
  %v207 = add i64 %v154, 1
  %v208 = mul i64 %v207, 24
  %v209 = getelementptr inbounds float, ptr %v140, i64 %v208
  store <8 x float> %v197, ptr %v209, align 4
  %v210 = add i64 %v154, 2
  %v211 = mul i64 %v210, 24
  %v212 = getelementptr inbounds float, ptr %v140, i64 %v211
  store <8 x float> %v198, ptr %v212, align 4
  %v213 = add i64 %v154, 3
  %v214 = mul i64 %v213, 24
  %v215 = getelementptr inbounds float, ptr %v140, i64 %v214
  store <8 x float> %v199, ptr %v215, align 4
  %v216 = add i64 %v154, 4
  %v217 = mul i64 %v216, 24
  %v218 = getelementptr inbounds float, ptr %v140, i64 %v217
  store <8 x float> %v200, ptr %v218, align 4
  %v219 = add i64 %v154, 5
  %v220 = mul i64 %v219, 24
  %v221 = getelementptr inbounds float, ptr %v140, i64 %v220
  store <8 x float> %v201, ptr %v221, align 4
  %v222 = add i64 %v154, 6
  %v223 = mul i64 %v222, 24
  %v224 = getelementptr inbounds float, ptr %v140, i64 %v223
  store <8 x float> %v202, ptr %v224, align 4
  %v225 = add i64 %v154, 7
  %v226 = mul i64 %v225, 24
  %v227 = getelementptr inbounds float, ptr %v140, i64 %v226
  store <8 x float> %v203, ptr %v227, align 4
  %v228 = add nsw i64 %v154, 8
  br label %b28
b30:
  br label %b31
b31:
  %v229 = phi i64 [ 8, %b30 ], [ %v237, %b32 ]
  %v230 = icmp slt i64 %v229, 8
  br i1 %v230, label %b32, label %b33
b32:
  %v231 = mul i64 %v229, 1
  %v232 = getelementptr inbounds float, ptr %v152, i64 %v231
  %v233 = getelementptr float, ptr %v232, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v234 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v233, <8 x i1> %v149, <8 x float> zeroinitializer)
  %v235 = mul i64 %v229, 24
  %v236 = getelementptr inbounds float, ptr %v140, i64 %v235
  store <8 x float> %v234, ptr %v236, align 4
  %v237 = add nsw i64 %v229, 1
  br label %b31
b33:
  br label %b27
b27:
  %v238 = icmp slt i64 %v143, 8
  br i1 %v238, label %b34, label %b35
b34:
  br label %b36
b36:
  %v239 = phi i64 [ 0, %b34 ], [ %v247, %b37 ]
  %v240 = icmp slt i64 %v239, 8
  br i1 %v240, label %b37, label %b38
b37:
  %v241 = mul i64 %v239, 1
  %v242 = getelementptr inbounds float, ptr %v152, i64 %v241
  %v243 = getelementptr float, ptr %v242, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v244 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v243, <8 x i1> %v149, <8 x float> zeroinitializer)
  %v245 = mul i64 %v239, 24
  %v246 = getelementptr inbounds float, ptr %v140, i64 %v245
  store <8 x float> %v244, ptr %v246, align 4
  %v247 = add nsw i64 %v239, 1
  br label %b36
b38:
  br label %b35
b35:
  %v248 = add i64 %v136, 8
  %v249 = add i64 %v137, 8
  %v250 = getelementptr inbounds float, ptr %v115, i64 %v248
  %v251 = sub i64 24, %v249
  %v252 = icmp slt i64 %v251, 0
  %v253 = select i1 %v252, i64 0, i64 %v251
  %v254 = icmp ult i64 %v253, 8
  %v255 = select i1 %v254, i64 %v253, i64 8
  %v256 = trunc i64 %v255 to i32
  %v257 = insertelement <8 x i32> poison, i32 %v256, i64 0
  %v258 = shufflevector <8 x i32> %v257, <8 x i32> poison, <8 x i32> zeroinitializer
  %v259 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v258
  %v260 = mul i64 %v249, 8
  %v261 = add i64 0, %v260
  %v262 = getelementptr inbounds float, ptr %v12, i64 %v261
  %v263 = icmp sge i64 %v253, 8
  br i1 %v263, label %b39, label %b40
b39:
  br label %b41
b41:
  %v264 = phi i64 [ 0, %b39 ], [ %v338, %b42 ]
  %v265 = icmp slt i64 %v264, 8
  br i1 %v265, label %b42, label %b43
b42:
  %v266 = add i64 %v264, 0
  %v267 = getelementptr inbounds float, ptr %v262, i64 %v266
  %v268 = load <8 x float>, ptr %v267, align 4
  %v269 = add i64 %v264, 8
  %v270 = getelementptr inbounds float, ptr %v262, i64 %v269
  %v271 = load <8 x float>, ptr %v270, align 4
  %v272 = add i64 %v264, 16
  %v273 = getelementptr inbounds float, ptr %v262, i64 %v272
  %v274 = load <8 x float>, ptr %v273, align 4
  %v275 = add i64 %v264, 24
  %v276 = getelementptr inbounds float, ptr %v262, i64 %v275
  %v277 = load <8 x float>, ptr %v276, align 4
  %v278 = add i64 %v264, 32
  %v279 = getelementptr inbounds float, ptr %v262, i64 %v278
  %v280 = load <8 x float>, ptr %v279, align 4
  %v281 = add i64 %v264, 40
  %v282 = getelementptr inbounds float, ptr %v262, i64 %v281
  %v283 = load <8 x float>, ptr %v282, align 4
  %v284 = add i64 %v264, 48
  %v285 = getelementptr inbounds float, ptr %v262, i64 %v284
  %v286 = load <8 x float>, ptr %v285, align 4
  %v287 = add i64 %v264, 56
  %v288 = getelementptr inbounds float, ptr %v262, i64 %v287
  %v289 = load <8 x float>, ptr %v288, align 4
  %v290 = shufflevector <8 x float> %v268, <8 x float> %v280, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v291 = shufflevector <8 x float> %v268, <8 x float> %v280, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v292 = shufflevector <8 x float> %v271, <8 x float> %v283, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v293 = shufflevector <8 x float> %v271, <8 x float> %v283, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v294 = shufflevector <8 x float> %v274, <8 x float> %v286, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v295 = shufflevector <8 x float> %v274, <8 x float> %v286, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v296 = shufflevector <8 x float> %v277, <8 x float> %v289, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v297 = shufflevector <8 x float> %v277, <8 x float> %v289, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v298 = shufflevector <8 x float> %v290, <8 x float> %v294, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v299 = shufflevector <8 x float> %v290, <8 x float> %v294, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v300 = shufflevector <8 x float> %v292, <8 x float> %v296, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v301 = shufflevector <8 x float> %v292, <8 x float> %v296, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v302 = shufflevector <8 x float> %v291, <8 x float> %v295, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v303 = shufflevector <8 x float> %v291, <8 x float> %v295, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v304 = shufflevector <8 x float> %v293, <8 x float> %v297, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v305 = shufflevector <8 x float> %v293, <8 x float> %v297, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v306 = shufflevector <8 x float> %v298, <8 x float> %v300, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v307 = shufflevector <8 x float> %v298, <8 x float> %v300, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v308 = shufflevector <8 x float> %v299, <8 x float> %v301, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v309 = shufflevector <8 x float> %v299, <8 x float> %v301, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v310 = shufflevector <8 x float> %v302, <8 x float> %v304, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v311 = shufflevector <8 x float> %v302, <8 x float> %v304, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v312 = shufflevector <8 x float> %v303, <8 x float> %v305, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v313 = shufflevector <8 x float> %v303, <8 x float> %v305, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v314 = add i64 %v264, 0
  %v315 = mul i64 %v314, 24
  %v316 = getelementptr inbounds float, ptr %v250, i64 %v315
  store <8 x float> %v306, ptr %v316, align 4
  %v317 = add i64 %v264, 1
  %v318 = mul i64 %v317, 24
  %v319 = getelementptr inbounds float, ptr %v250, i64 %v318
  store <8 x float> %v307, ptr %v319, align 4
  %v320 = add i64 %v264, 2
  %v321 = mul i64 %v320, 24
  %v322 = getelementptr inbounds float, ptr %v250, i64 %v321
  store <8 x float> %v308, ptr %v322, align 4
  %v323 = add i64 %v264, 3
  %v324 = mul i64 %v323, 24
  %v325 = getelementptr inbounds float, ptr %v250, i64 %v324
  store <8 x float> %v309, ptr %v325, align 4
  %v326 = add i64 %v264, 4
  %v327 = mul i64 %v326, 24
  %v328 = getelementptr inbounds float, ptr %v250, i64 %v327
  store <8 x float> %v310, ptr %v328, align 4
  %v329 = add i64 %v264, 5
  %v330 = mul i64 %v329, 24
  %v331 = getelementptr inbounds float, ptr %v250, i64 %v330
  store <8 x float> %v311, ptr %v331, align 4
  %v332 = add i64 %v264, 6
  %v333 = mul i64 %v332, 24
  %v334 = getelementptr inbounds float, ptr %v250, i64 %v333
  store <8 x float> %v312, ptr %v334, align 4
  %v335 = add i64 %v264, 7
  %v336 = mul i64 %v335, 24
  %v337 = getelementptr inbounds float, ptr %v250, i64 %v336
  store <8 x float> %v313, ptr %v337, align 4
  %v338 = add nsw i64 %v264, 8
  br label %b41
b43:
  br label %b44
b44:
  %v339 = phi i64 [ 8, %b43 ], [ %v347, %b45 ]
  %v340 = icmp slt i64 %v339, 8
  br i1 %v340, label %b45, label %b46
b45:
  %v341 = mul i64 %v339, 1
  %v342 = getelementptr inbounds float, ptr %v262, i64 %v341
  %v343 = getelementptr float, ptr %v342, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v344 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v343, <8 x i1> %v259, <8 x float> zeroinitializer)
  %v345 = mul i64 %v339, 24
  %v346 = getelementptr inbounds float, ptr %v250, i64 %v345
  store <8 x float> %v344, ptr %v346, align 4
  %v347 = add nsw i64 %v339, 1
  br label %b44
b46:
  br label %b40
b40:
  %v348 = icmp slt i64 %v253, 8
  br i1 %v348, label %b47, label %b48
b47:
  br label %b49
b49:
  %v349 = phi i64 [ 0, %b47 ], [ %v357, %b50 ]
  %v350 = icmp slt i64 %v349, 8
  br i1 %v350, label %b50, label %b51
b50:
  %v351 = mul i64 %v349, 1
  %v352 = getelementptr inbounds float, ptr %v262, i64 %v351
  %v353 = getelementptr float, ptr %v352, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v354 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v353, <8 x i1> %v259, <8 x float> zeroinitializer)
  %v355 = mul i64 %v349, 24
  %v356 = getelementptr inbounds float, ptr %v250, i64 %v355
  store <8 x float> %v354, ptr %v356, align 4
  %v357 = add nsw i64 %v349, 1
  br label %b49
b51:
  br label %b48
b48:
  %v358 = add i64 %v136, 16
  %v359 = add i64 %v137, 16
  %v360 = getelementptr inbounds float, ptr %v115, i64 %v358
  %v361 = sub i64 24, %v359
  %v362 = icmp slt i64 %v361, 0
  %v363 = select i1 %v362, i64 0, i64 %v361
  %v364 = icmp ult i64 %v363, 8
  %v365 = select i1 %v364, i64 %v363, i64 8
  %v366 = trunc i64 %v365 to i32
  %v367 = insertelement <8 x i32> poison, i32 %v366, i64 0
  %v368 = shufflevector <8 x i32> %v367, <8 x i32> poison, <8 x i32> zeroinitializer
  %v369 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v368
  %v370 = mul i64 %v359, 8
  %v371 = add i64 0, %v370
  %v372 = getelementptr inbounds float, ptr %v12, i64 %v371
  %v373 = icmp sge i64 %v363, 8
  br i1 %v373, label %b52, label %b53
b52:
  br label %b54
b54:
  %v374 = phi i64 [ 0, %b52 ], [ %v448, %b55 ]
  %v375 = icmp slt i64 %v374, 8
  br i1 %v375, label %b55, label %b56
b55:
  %v376 = add i64 %v374, 0
  %v377 = getelementptr inbounds float, ptr %v372, i64 %v376
  %v378 = load <8 x float>, ptr %v377, align 4
  %v379 = add i64 %v374, 8
  %v380 = getelementptr inbounds float, ptr %v372, i64 %v379
  %v381 = load <8 x float>, ptr %v380, align 4
  %v382 = add i64 %v374, 16
  %v383 = getelementptr inbounds float, ptr %v372, i64 %v382
  %v384 = load <8 x float>, ptr %v383, align 4
  %v385 = add i64 %v374, 24
  %v386 = getelementptr inbounds float, ptr %v372, i64 %v385
  %v387 = load <8 x float>, ptr %v386, align 4
  %v388 = add i64 %v374, 32
  %v389 = getelementptr inbounds float, ptr %v372, i64 %v388
  %v390 = load <8 x float>, ptr %v389, align 4
  %v391 = add i64 %v374, 40
  %v392 = getelementptr inbounds float, ptr %v372, i64 %v391
  %v393 = load <8 x float>, ptr %v392, align 4
  %v394 = add i64 %v374, 48
  %v395 = getelementptr inbounds float, ptr %v372, i64 %v394
  %v396 = load <8 x float>, ptr %v395, align 4
  %v397 = add i64 %v374, 56
  %v398 = getelementptr inbounds float, ptr %v372, i64 %v397
  %v399 = load <8 x float>, ptr %v398, align 4
  %v400 = shufflevector <8 x float> %v378, <8 x float> %v390, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v401 = shufflevector <8 x float> %v378, <8 x float> %v390, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v402 = shufflevector <8 x float> %v381, <8 x float> %v393, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v403 = shufflevector <8 x float> %v381, <8 x float> %v393, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v404 = shufflevector <8 x float> %v384, <8 x float> %v396, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v405 = shufflevector <8 x float> %v384, <8 x float> %v396, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v406 = shufflevector <8 x float> %v387, <8 x float> %v399, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v407 = shufflevector <8 x float> %v387, <8 x float> %v399, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v408 = shufflevector <8 x float> %v400, <8 x float> %v404, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v409 = shufflevector <8 x float> %v400, <8 x float> %v404, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v410 = shufflevector <8 x float> %v402, <8 x float> %v406, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v411 = shufflevector <8 x float> %v402, <8 x float> %v406, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v412 = shufflevector <8 x float> %v401, <8 x float> %v405, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v413 = shufflevector <8 x float> %v401, <8 x float> %v405, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v414 = shufflevector <8 x float> %v403, <8 x float> %v407, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v415 = shufflevector <8 x float> %v403, <8 x float> %v407, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v416 = shufflevector <8 x float> %v408, <8 x float> %v410, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v417 = shufflevector <8 x float> %v408, <8 x float> %v410, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v418 = shufflevector <8 x float> %v409, <8 x float> %v411, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v419 = shufflevector <8 x float> %v409, <8 x float> %v411, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v420 = shufflevector <8 x float> %v412, <8 x float> %v414, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v421 = shufflevector <8 x float> %v412, <8 x float> %v414, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v422 = shufflevector <8 x float> %v413, <8 x float> %v415, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v423 = shufflevector <8 x float> %v413, <8 x float> %v415, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v424 = add i64 %v374, 0
  %v425 = mul i64 %v424, 24
  %v426 = getelementptr inbounds float, ptr %v360, i64 %v425
  store <8 x float> %v416, ptr %v426, align 4
  %v427 = add i64 %v374, 1
  %v428 = mul i64 %v427, 24
  %v429 = getelementptr inbounds float, ptr %v360, i64 %v428
  store <8 x float> %v417, ptr %v429, align 4
  %v430 = add i64 %v374, 2
  %v431 = mul i64 %v430, 24
  %v432 = getelementptr inbounds float, ptr %v360, i64 %v431
  store <8 x float> %v418, ptr %v432, align 4
  %v433 = add i64 %v374, 3
  %v434 = mul i64 %v433, 24
  %v435 = getelementptr inbounds float, ptr %v360, i64 %v434
  store <8 x float> %v419, ptr %v435, align 4
  %v436 = add i64 %v374, 4
  %v437 = mul i64 %v436, 24
  %v438 = getelementptr inbounds float, ptr %v360, i64 %v437
  store <8 x float> %v420, ptr %v438, align 4
  %v439 = add i64 %v374, 5
  %v440 = mul i64 %v439, 24
  %v441 = getelementptr inbounds float, ptr %v360, i64 %v440
  store <8 x float> %v421, ptr %v441, align 4
  %v442 = add i64 %v374, 6
  %v443 = mul i64 %v442, 24
  %v444 = getelementptr inbounds float, ptr %v360, i64 %v443
  store <8 x float> %v422, ptr %v444, align 4
  %v445 = add i64 %v374, 7
  %v446 = mul i64 %v445, 24
  %v447 = getelementptr inbounds float, ptr %v360, i64 %v446
  store <8 x float> %v423, ptr %v447, align 4
  %v448 = add nsw i64 %v374, 8
  br label %b54
b56:
  br label %b57
b57:
  %v449 = phi i64 [ 8, %b56 ], [ %v457, %b58 ]
  %v450 = icmp slt i64 %v449, 8
  br i1 %v450, label %b58, label %b59
b58:
  %v451 = mul i64 %v449, 1
  %v452 = getelementptr inbounds float, ptr %v372, i64 %v451
  %v453 = getelementptr float, ptr %v452, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v454 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v453, <8 x i1> %v369, <8 x float> zeroinitializer)
  %v455 = mul i64 %v449, 24
  %v456 = getelementptr inbounds float, ptr %v360, i64 %v455
  store <8 x float> %v454, ptr %v456, align 4
  %v457 = add nsw i64 %v449, 1
  br label %b57
b59:
  br label %b53
b53:
  %v458 = icmp slt i64 %v363, 8
  br i1 %v458, label %b60, label %b61
b60:
  br label %b62
b62:
  %v459 = phi i64 [ 0, %b60 ], [ %v467, %b63 ]
  %v460 = icmp slt i64 %v459, 8
  br i1 %v460, label %b63, label %b64
b63:
  %v461 = mul i64 %v459, 1
  %v462 = getelementptr inbounds float, ptr %v372, i64 %v461
  %v463 = getelementptr float, ptr %v462, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v464 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v463, <8 x i1> %v369, <8 x float> zeroinitializer)
  %v465 = mul i64 %v459, 24
  %v466 = getelementptr inbounds float, ptr %v360, i64 %v465
  store <8 x float> %v464, ptr %v466, align 4
  %v467 = add nsw i64 %v459, 1
  br label %b62
b64:
  br label %b61
b61:
  %v468 = add i64 %v136, 192
  %v469 = add nsw i64 %v134, 1
  br label %b23
b25:
  br label %b22
b22:
  %v470 = icmp sgt i64 %v3, 1
  br i1 %v470, label %b65, label %b66
b65:
  %v471 = getelementptr inbounds i64, ptr %v1, i64 3
  %v472 = atomicrmw add ptr %v471, i64 1 acq_rel
  %v473 = mul i64 %v3, 3
  br label %b67
b67:
  %v474 = load atomic i64, ptr %v471 acquire, align 8
  %v475 = icmp slt i64 %v474, %v473
  br i1 %v475, label %b68, label %b69
b68:
  %v476 = call i32 @sched_yield()
  br label %b67
b69:
  br label %b66
b66:
  %v478 = add i64 %v8, 0
  %v479 = sdiv i64 %v478, 1
  %v480 = add i64 %v2, 1
  %v481 = mul i64 %v479, %v2
  %v482 = sdiv i64 %v481, %v3
  %v483 = mul i64 %v482, 1
  %v484 = icmp slt i64 %v483, %v8
  %v485 = select i1 %v484, i64 %v483, i64 %v8
  %v486 = mul i64 %v479, %v480
  %v487 = sdiv i64 %v486, %v3
  %v488 = mul i64 %v487, 1
  %v489 = icmp slt i64 %v488, %v8
  %v490 = select i1 %v489, i64 %v488, i64 %v8
  br label %b70
b70:
  %v491 = phi i64 [ %v485, %b66 ], [ %v544, %b75 ]
  %v492 = icmp slt i64 %v491, %v490
  br i1 %v492, label %b71, label %b72
b71:
  %v493 = add i64 %v491, 96
  %v494 = icmp slt i64 %v493, %v490
  %v495 = select i1 %v494, i64 %v493, i64 %v490
  br label %b73
b73:
  %v496 = phi i64 [ 0, %b71 ], [ %v543, %b78 ]
  %v497 = icmp slt i64 %v496, 1
  br i1 %v497, label %b74, label %b75
b74:
  %v498 = sub i64 %v495, %v491
  %v499 = sub i64 4, 1
  %v500 = add i64 %v498, %v499
  %v501 = sdiv i64 %v500, 4
  br label %b76
b76:
  %v502 = phi i64 [ 0, %b74 ], [ %v542, %b83 ]
  %v503 = icmp slt i64 %v502, %v501
  br i1 %v503, label %b77, label %b78
b77:
  %v504 = mul i64 %v498, %v502
  %v505 = sdiv i64 %v504, %v501
  %v506 = add i64 %v491, %v505
  %v507 = add i64 %v502, 1
  %v508 = mul i64 %v498, %v507
  %v509 = sdiv i64 %v508, %v501
  %v510 = add i64 %v491, %v509
  %v511 = mul i64 %v496, 192
  %v512 = getelementptr inbounds float, ptr %v115, i64 %v511
  %v513 = sub i64 %v510, %v506
  %v514 = mul i64 %v506, 8
  %v515 = getelementptr inbounds float, ptr %v10, i64 %v514
  %v516 = getelementptr inbounds float, ptr %v515, i64 0
  %v517 = sub i64 %v513, 1
  %v518 = getelementptr inbounds ptr, ptr @table_tile_4x3of3_0, i64 %v517
  %v519 = load ptr, ptr %v518, align 4
  %v520 = icmp sgt i64 %v513, 0
  br i1 %v520, label %b79, label %b80
b79:
  call void %v519(ptr %v516, i64 8, ptr %v512, i64 8, ptr %v477)
  br label %b80
b80:
  %v521 = add i64 %v511, 192
  br label %b81
b81:
  %v522 = phi i64 [ %v506, %b80 ], [ %v541, %b86 ]
  %v523 = icmp slt i64 %v522, %v510
  br i1 %v523, label %b82, label %b83
b82:
  %v524 = sub i64 %v522, %v506
  %v525 = mul i64 %v524, 24
  %v526 = getelementptr inbounds float, ptr %v477, i64 %v525
  %v527 = mul i64 %v522, 24
  %v528 = getelementptr inbounds float, ptr %v40, i64 %v527
  br label %b84
b84:
  %v529 = phi i64 [ 0, %b82 ], [ %v540, %b85 ]
  %v530 = icmp slt i64 %v529, 3
  br i1 %v530, label %b85, label %b86
b85:
  %v531 = mul i64 %v496, 3
  %v532 = add i64 %v531, %v529
  %v533 = mul i64 %v532, 8
  %v534 = add i64 0, %v529
  %v535 = mul i64 %v534, 8
  %v536 = getelementptr inbounds float, ptr %v526, i64 %v535
  %v537 = load <8 x float>, ptr %v536, align 4
  %v538 = add i64 0, %v533
  %v539 = getelementptr inbounds float, ptr %v528, i64 %v538
  store <8 x float> %v537, ptr %v539, align 4
  %v540 = add nsw i64 %v529, 1
  br label %b84
b86:
  %v541 = add nsw i64 %v522, 1
  br label %b81
b83:
  %v542 = add nsw i64 %v502, 1
  br label %b76
b78:
  %v543 = add nsw i64 %v496, 1
  br label %b73
b75:
  %v544 = add nsw i64 %v491, 96
  br label %b70
b72:
  %v545 = icmp sgt i64 %v3, 1
  br i1 %v545, label %b87, label %b88
b87:
  %v546 = getelementptr inbounds i64, ptr %v1, i64 3
  %v547 = atomicrmw add ptr %v546, i64 1 acq_rel
  %v548 = mul i64 %v3, 4
  br label %b89
b89:
  %v549 = load atomic i64, ptr %v546 acquire, align 8
  %v550 = icmp slt i64 %v549, %v548
  br i1 %v550, label %b90, label %b91
b90:
  %v551 = call i32 @sched_yield()
  br label %b89
b91:
  br label %b88
b88:
  br label %b92
b92:
  %v552 = phi i64 [ 0, %b88 ], [ %v718, %b97 ]
  %v553 = icmp slt i64 %v552, %v5
  br i1 %v553, label %b93, label %b94
b93:
  %v554 = add i64 %v7, 0
  %v555 = sdiv i64 %v554, 1
  %v556 = add i64 %v2, 1
  %v557 = mul i64 %v555, %v2
  %v558 = sdiv i64 %v557, %v3
  %v559 = mul i64 %v558, 1
  %v560 = icmp slt i64 %v559, %v7
  %v561 = select i1 %v560, i64 %v559, i64 %v7
  %v562 = mul i64 %v555, %v556
  %v563 = sdiv i64 %v562, %v3
  %v564 = mul i64 %v563, 1
  %v565 = icmp slt i64 %v564, %v7
  %v566 = select i1 %v565, i64 %v564, i64 %v7
  br label %b95
b95:
  %v567 = phi i64 [ %v561, %b93 ], [ %v717, %b96 ]
  %v568 = icmp slt i64 %v567, %v566
  br i1 %v568, label %b96, label %b97
b96:
  %v569 = add i64 %v552, 0
  %v570 = and i64 %v569, %v56
  %v571 = mul i64 %v570, %v7
  %v572 = add i64 %v571, %v567
  %v573 = mul i64 %v572, 24
  %v574 = getelementptr inbounds float, ptr %v40, i64 %v573
  %v575 = add i64 %v552, 0
  %v576 = and i64 %v575, %v48
  %v577 = mul i64 %v576, %v7
  %v578 = add i64 %v577, %v567
  %v579 = mul i64 %v578, 8
  %v580 = getelementptr inbounds float, ptr %v22, i64 %v579
  %v581 = add i64 %v552, 0
  %v582 = and i64 %v581, %v42
  %v583 = mul i64 %v582, %v7
  %v584 = add i64 %v583, %v567
  %v585 = mul i64 %v584, 8
  %v586 = getelementptr inbounds float, ptr %v10, i64 %v585
  %v587 = add i64 %v552, 1
  %v588 = and i64 %v587, %v48
  %v589 = mul i64 %v588, %v7
  %v590 = add i64 %v589, %v567
  %v591 = mul i64 %v590, 8
  %v592 = getelementptr inbounds float, ptr %v22, i64 %v591
  %v593 = add i64 %v552, 0
  %v594 = and i64 %v593, %v50
  %v595 = mul i64 %v594, %v7
  %v596 = add i64 %v595, %v567
  %v597 = mul i64 %v596, 8
  %v598 = getelementptr inbounds float, ptr %v26, i64 %v597
  %v599 = add i64 8, 0
  %v600 = getelementptr inbounds float, ptr %v574, i64 %v599
  %v601 = load <8 x float>, ptr %v600, align 4
  %v602 = add i64 0, 0
  %v603 = getelementptr inbounds float, ptr %v14, i64 %v602
  %v604 = load <8 x float>, ptr %v603, align 4
  %v605 = fadd <8 x float> %v601, %v604
  %v606 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v605)
  %v607 = fneg <8 x float> %v606
  %v608 = fcmp olt <8 x float> %v607, splat (float 0xC05A400000000000)
  %v609 = select <8 x i1> %v608, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v607
  %v610 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v609, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v611 = fsub <8 x float> %v610, splat (float 0x4168000000000000)
  %v612 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v611, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v609)
  %v613 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v611, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v612)
  %v614 = bitcast <8 x float> %v610 to <8 x i32>
  %v615 = fmul <8 x float> %v613, %v613
  %v616 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v613, <8 x float> splat (float 0x3F81227F40000000))
  %v617 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v616, <8 x float> %v613, <8 x float> splat (float 0x3FA5556740000000))
  %v618 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v617, <8 x float> %v613, <8 x float> splat (float 0x3FC5554B00000000))
  %v619 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v618, <8 x float> %v613, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v620 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v615, <8 x float> %v619, <8 x float> %v613)
  %v621 = sub <8 x i32> %v614, splat (i32 1262485250)
  %v622 = lshr <8 x i32> %v621, splat (i32 1)
  %v623 = sub <8 x i32> %v621, %v622
  %v624 = shl <8 x i32> %v622, splat (i32 23)
  %v625 = bitcast <8 x i32> %v624 to <8 x float>
  %v626 = shl <8 x i32> %v623, splat (i32 23)
  %v627 = bitcast <8 x i32> %v626 to <8 x float>
  %v628 = fadd <8 x float> %v620, splat (float 0x3FF0000000000000)
  %v629 = fmul <8 x float> %v628, %v625
  %v630 = fmul <8 x float> %v629, %v627
  %v631 = fcmp olt <8 x float> %v605, splat (float 0x0000000000000000)
  %v632 = select <8 x i1> %v631, <8 x float> %v630, <8 x float> splat (float 0x3FF0000000000000)
  %v633 = fadd <8 x float> %v630, splat (float 0x3FF0000000000000)
  %v634 = fdiv <8 x float> %v632, %v633
  %v635 = add i64 0, 0
  %v636 = getelementptr inbounds float, ptr %v580, i64 %v635
  %v637 = load <8 x float>, ptr %v636, align 4
  %v638 = fmul <8 x float> %v634, %v637
  %v639 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v640 = shufflevector <8 x float> %v639, <8 x float> poison, <8 x i32> zeroinitializer
  %v641 = fsub <8 x float> %v640, %v634
  %v642 = add i64 0, 0
  %v643 = getelementptr inbounds float, ptr %v574, i64 %v642
  %v644 = load <8 x float>, ptr %v643, align 4
  %v645 = fmul <8 x float> %v641, %v644
  %v646 = fadd <8 x float> %v638, %v645
  %v647 = add i64 16, 0
  %v648 = getelementptr inbounds float, ptr %v574, i64 %v647
  %v649 = load <8 x float>, ptr %v648, align 4
  %v650 = add i64 0, 0
  %v651 = getelementptr inbounds float, ptr %v16, i64 %v650
  %v652 = load <8 x float>, ptr %v651, align 4
  %v653 = fadd <8 x float> %v649, %v652
  %v654 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v653)
  %v655 = fneg <8 x float> %v654
  %v656 = fcmp olt <8 x float> %v655, splat (float 0xC05A400000000000)
  %v657 = select <8 x i1> %v656, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v655
  %v658 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v657, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v659 = fsub <8 x float> %v658, splat (float 0x4168000000000000)
  %v660 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v659, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v657)
  %v661 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v659, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v660)
  %v662 = bitcast <8 x float> %v658 to <8 x i32>
  %v663 = fmul <8 x float> %v661, %v661
  %v664 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v661, <8 x float> splat (float 0x3F81227F40000000))
  %v665 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v664, <8 x float> %v661, <8 x float> splat (float 0x3FA5556740000000))
  %v666 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v665, <8 x float> %v661, <8 x float> splat (float 0x3FC5554B00000000))
  %v667 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v666, <8 x float> %v661, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v668 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v663, <8 x float> %v667, <8 x float> %v661)
  %v669 = sub <8 x i32> %v662, splat (i32 1262485250)
  %v670 = lshr <8 x i32> %v669, splat (i32 1)
  %v671 = sub <8 x i32> %v669, %v670
  %v672 = shl <8 x i32> %v670, splat (i32 23)
  %v673 = bitcast <8 x i32> %v672 to <8 x float>
  %v674 = shl <8 x i32> %v671, splat (i32 23)
  %v675 = bitcast <8 x i32> %v674 to <8 x float>
  %v676 = fadd <8 x float> %v668, splat (float 0x3FF0000000000000)
  %v677 = fmul <8 x float> %v676, %v673
  %v678 = fmul <8 x float> %v677, %v675
  %v679 = fcmp olt <8 x float> %v653, splat (float 0x0000000000000000)
  %v680 = select <8 x i1> %v679, <8 x float> %v678, <8 x float> splat (float 0x3FF0000000000000)
  %v681 = fadd <8 x float> %v678, splat (float 0x3FF0000000000000)
  %v682 = fdiv <8 x float> %v680, %v681
  %v683 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v646)
  %v684 = fcmp ogt <8 x float> %v683, splat (float 0x4023000000000000)
  %v685 = select <8 x i1> %v684, <8 x float> splat (float 0x4023000000000000), <8 x float> %v683
  %v686 = fadd <8 x float> %v685, %v685
  %v687 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v686, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v688 = fsub <8 x float> %v687, splat (float 0x4168000000000000)
  %v689 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v688, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v686)
  %v690 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v688, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v689)
  %v691 = bitcast <8 x float> %v687 to <8 x i32>
  %v692 = fmul <8 x float> %v690, %v690
  %v693 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v690, <8 x float> splat (float 0x3F81227F40000000))
  %v694 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v693, <8 x float> %v690, <8 x float> splat (float 0x3FA5556740000000))
  %v695 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v694, <8 x float> %v690, <8 x float> splat (float 0x3FC5554B00000000))
  %v696 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v695, <8 x float> %v690, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v697 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v692, <8 x float> %v696, <8 x float> %v690)
  %v698 = shl <8 x i32> %v691, splat (i32 23)
  %v699 = add <8 x i32> %v698, splat (i32 1065353216)
  %v700 = bitcast <8 x i32> %v699 to <8 x float>
  %v701 = fsub <8 x float> %v700, splat (float 0x3FF0000000000000)
  %v702 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v700, <8 x float> %v697, <8 x float> %v701)
  %v703 = fadd <8 x float> %v702, splat (float 0x4000000000000000)
  %v704 = fdiv <8 x float> %v702, %v703
  %v705 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v704, <8 x float> %v646)
  %v706 = fmul <8 x float> %v682, %v705
  %v707 = fsub <8 x float> %v640, %v682
  %v708 = add i64 0, 0
  %v709 = getelementptr inbounds float, ptr %v586, i64 %v708
  %v710 = load <8 x float>, ptr %v709, align 4
  %v711 = fmul <8 x float> %v707, %v710
  %v712 = fadd <8 x float> %v706, %v711
  %v713 = add i64 0, 0
  %v714 = getelementptr inbounds float, ptr %v592, i64 %v713
  store <8 x float> %v646, ptr %v714, align 4
  %v715 = add i64 0, 0
  %v716 = getelementptr inbounds float, ptr %v598, i64 %v715
  store <8 x float> %v712, ptr %v716, align 4
  %v717 = add nsw i64 %v567, 1
  br label %b95
b97:
  %v718 = add nsw i64 %v552, 1
  br label %b92
b94:
  %v719 = icmp sgt i64 %v3, 1
  br i1 %v719, label %b98, label %b99
b98:
  %v720 = getelementptr inbounds i64, ptr %v1, i64 3
  %v721 = atomicrmw add ptr %v720, i64 1 acq_rel
  %v722 = mul i64 %v3, 5
  br label %b100
b100:
  %v723 = load atomic i64, ptr %v720 acquire, align 8
  %v724 = icmp slt i64 %v723, %v722
  br i1 %v724, label %b101, label %b102
b101:
  %v725 = call i32 @sched_yield()
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
  %v41 = getelementptr inbounds i64, ptr %v1, i64 5
  %v42 = load i64, ptr %v41, align 8
  %v43 = getelementptr inbounds i64, ptr %v1, i64 9
  %v44 = load i64, ptr %v43, align 8
  %v45 = getelementptr inbounds i64, ptr %v1, i64 10
  %v46 = load i64, ptr %v45, align 8
  %v47 = getelementptr inbounds i64, ptr %v1, i64 11
  %v48 = load i64, ptr %v47, align 8
  %v49 = getelementptr inbounds i64, ptr %v1, i64 13
  %v50 = load i64, ptr %v49, align 8
  %v51 = getelementptr inbounds i64, ptr %v1, i64 14
  %v52 = load i64, ptr %v51, align 8
  %v53 = getelementptr inbounds i64, ptr %v1, i64 18
  %v54 = load i64, ptr %v53, align 8
  %v55 = getelementptr inbounds i64, ptr %v1, i64 20
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds ptr, ptr %v0, i64 16
  %v58 = load ptr, ptr %v57, align 4
  %v59 = mul i64 %v2, 21504
  %v60 = add i64 %v59, 192
  %v61 = getelementptr inbounds float, ptr %v58, i64 %v60
  %v62 = add i64 %v8, 0
  %v63 = sdiv i64 %v62, 1
  %v64 = add i64 %v2, 1
  %v65 = mul i64 %v63, %v2
  %v66 = sdiv i64 %v65, %v3
  %v67 = mul i64 %v66, 1
  %v68 = icmp slt i64 %v67, %v8
  %v69 = select i1 %v68, i64 %v67, i64 %v8
  %v70 = mul i64 %v63, %v64
  %v71 = sdiv i64 %v70, %v3
  %v72 = mul i64 %v71, 1
  %v73 = icmp slt i64 %v72, %v8
  %v74 = select i1 %v73, i64 %v72, i64 %v8
  br label %b0
b0:
  %v75 = phi i64 [ %v69, %entry ], [ %v167, %b1 ]
  %v76 = icmp slt i64 %v75, %v74
  br i1 %v76, label %b1, label %b2
b1:
  %v77 = mul i64 %v75, 8
  %v78 = getelementptr inbounds float, ptr %v18, i64 %v77
  %v79 = mul i64 1, %v7
  %v80 = add i64 %v75, %v79
  %v81 = mul i64 %v80, 8
  %v82 = getelementptr inbounds float, ptr %v22, i64 %v81
  %v83 = mul i64 %v75, 8
  %v84 = getelementptr inbounds float, ptr %v10, i64 %v83
  %v85 = mul i64 %v75, 24
  %v86 = getelementptr inbounds float, ptr %v40, i64 %v85
  %v87 = mul i64 %v75, 24
  %v88 = getelementptr inbounds float, ptr %v36, i64 %v87
  %v89 = add i64 0, 0
  %v90 = getelementptr inbounds float, ptr %v78, i64 %v89
  %v91 = load <8 x float>, ptr %v90, align 4
  %v92 = add i64 0, 0
  %v93 = getelementptr inbounds float, ptr %v82, i64 %v92
  %v94 = load <8 x float>, ptr %v93, align 4
  %v95 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v94)
  %v96 = fcmp ogt <8 x float> %v95, splat (float 0x4023000000000000)
  %v97 = select <8 x i1> %v96, <8 x float> splat (float 0x4023000000000000), <8 x float> %v95
  %v98 = fadd <8 x float> %v97, %v97
  %v99 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v100 = fsub <8 x float> %v99, splat (float 0x4168000000000000)
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v98)
  %v102 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v101)
  %v103 = bitcast <8 x float> %v99 to <8 x i32>
  %v104 = fmul <8 x float> %v102, %v102
  %v105 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v102, <8 x float> splat (float 0x3F81227F40000000))
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v102, <8 x float> splat (float 0x3FA5556740000000))
  %v107 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v106, <8 x float> %v102, <8 x float> splat (float 0x3FC5554B00000000))
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v102, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v109 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v104, <8 x float> %v108, <8 x float> %v102)
  %v110 = shl <8 x i32> %v103, splat (i32 23)
  %v111 = add <8 x i32> %v110, splat (i32 1065353216)
  %v112 = bitcast <8 x i32> %v111 to <8 x float>
  %v113 = fsub <8 x float> %v112, splat (float 0x3FF0000000000000)
  %v114 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v112, <8 x float> %v109, <8 x float> %v113)
  %v115 = fadd <8 x float> %v114, splat (float 0x4000000000000000)
  %v116 = fdiv <8 x float> %v114, %v115
  %v117 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v116, <8 x float> %v94)
  %v118 = fmul <8 x float> %v91, %v117
  %v119 = add i64 0, 0
  %v120 = getelementptr inbounds float, ptr %v84, i64 %v119
  %v121 = load <8 x float>, ptr %v120, align 4
  %v122 = fmul <8 x float> %v91, %v121
  %v123 = fsub <8 x float> %v118, %v122
  %v124 = add i64 16, 0
  %v125 = getelementptr inbounds float, ptr %v86, i64 %v124
  %v126 = load <8 x float>, ptr %v125, align 4
  %v127 = add i64 0, 0
  %v128 = getelementptr inbounds float, ptr %v16, i64 %v127
  %v129 = load <8 x float>, ptr %v128, align 4
  %v130 = fadd <8 x float> %v126, %v129
  %v131 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v130)
  %v132 = fneg <8 x float> %v131
  %v133 = fcmp olt <8 x float> %v132, splat (float 0xC05A400000000000)
  %v134 = select <8 x i1> %v133, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v132
  %v135 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v134, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v136 = fsub <8 x float> %v135, splat (float 0x4168000000000000)
  %v137 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v136, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v134)
  %v138 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v136, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v137)
  %v139 = bitcast <8 x float> %v135 to <8 x i32>
  %v140 = fmul <8 x float> %v138, %v138
  %v141 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v138, <8 x float> splat (float 0x3F81227F40000000))
  %v142 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v141, <8 x float> %v138, <8 x float> splat (float 0x3FA5556740000000))
  %v143 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v138, <8 x float> splat (float 0x3FC5554B00000000))
  %v144 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v143, <8 x float> %v138, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v145 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v140, <8 x float> %v144, <8 x float> %v138)
  %v146 = sub <8 x i32> %v139, splat (i32 1262485250)
  %v147 = lshr <8 x i32> %v146, splat (i32 1)
  %v148 = sub <8 x i32> %v146, %v147
  %v149 = shl <8 x i32> %v147, splat (i32 23)
  %v150 = bitcast <8 x i32> %v149 to <8 x float>
  %v151 = shl <8 x i32> %v148, splat (i32 23)
  %v152 = bitcast <8 x i32> %v151 to <8 x float>
  %v153 = fadd <8 x float> %v145, splat (float 0x3FF0000000000000)
  %v154 = fmul <8 x float> %v153, %v150
  %v155 = fmul <8 x float> %v154, %v152
  %v156 = fcmp olt <8 x float> %v130, splat (float 0x0000000000000000)
  %v157 = select <8 x i1> %v156, <8 x float> %v155, <8 x float> splat (float 0x3FF0000000000000)
  %v158 = fadd <8 x float> %v155, splat (float 0x3FF0000000000000)
  %v159 = fdiv <8 x float> %v157, %v158
  %v160 = fmul <8 x float> %v123, %v159
  %v161 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v162 = shufflevector <8 x float> %v161, <8 x float> poison, <8 x i32> zeroinitializer
  %v163 = fsub <8 x float> %v162, %v159
  %v164 = fmul <8 x float> %v160, %v163
  %v165 = add i64 16, 0
  %v166 = getelementptr inbounds float, ptr %v88, i64 %v165
  store <8 x float> %v164, ptr %v166, align 4
  %v167 = add nsw i64 %v75, 1
  br label %b0
b2:
  %v168 = icmp sgt i64 %v3, 1
  br i1 %v168, label %b3, label %b4
b3:
  %v169 = getelementptr inbounds i64, ptr %v1, i64 3
  %v170 = atomicrmw add ptr %v169, i64 1 acq_rel
  %v171 = mul i64 %v3, 1
  br label %b5
b5:
  %v172 = load atomic i64, ptr %v169 acquire, align 8
  %v173 = icmp slt i64 %v172, %v171
  br i1 %v173, label %b6, label %b7
b6:
  %v174 = call i32 @sched_yield()
  br label %b5
b7:
  br label %b4
b4:
  br label %b8
b8:
  %v175 = phi i64 [ 0, %b4 ], [ %v378, %b13 ]
  %v176 = icmp slt i64 %v175, %v5
  br i1 %v176, label %b9, label %b10
b9:
  %v177 = sub i64 %v5, 1
  %v178 = sub i64 %v177, %v175
  %v179 = add i64 %v7, 0
  %v180 = sdiv i64 %v179, 1
  %v181 = add i64 %v2, 1
  %v182 = mul i64 %v180, %v2
  %v183 = sdiv i64 %v182, %v3
  %v184 = mul i64 %v183, 1
  %v185 = icmp slt i64 %v184, %v7
  %v186 = select i1 %v185, i64 %v184, i64 %v7
  %v187 = mul i64 %v180, %v181
  %v188 = sdiv i64 %v187, %v3
  %v189 = mul i64 %v188, 1
  %v190 = icmp slt i64 %v189, %v7
  %v191 = select i1 %v190, i64 %v189, i64 %v7
  br label %b11
b11:
  %v192 = phi i64 [ %v186, %b9 ], [ %v377, %b12 ]
  %v193 = icmp slt i64 %v192, %v191
  br i1 %v193, label %b12, label %b13
b12:
  %v194 = add i64 %v178, 1
  %v195 = and i64 %v194, 1
  %v196 = mul i64 %v195, %v7
  %v197 = add i64 %v196, %v192
  %v198 = mul i64 %v197, 8
  %v199 = getelementptr inbounds float, ptr %v24, i64 %v198
  %v200 = add i64 %v178, 0
  %v201 = and i64 %v200, %v46
  %v202 = mul i64 %v201, %v7
  %v203 = add i64 %v202, %v192
  %v204 = mul i64 %v203, 8
  %v205 = getelementptr inbounds float, ptr %v20, i64 %v204
  %v206 = add i64 %v178, 0
  %v207 = and i64 %v206, %v44
  %v208 = mul i64 %v207, %v7
  %v209 = add i64 %v208, %v192
  %v210 = mul i64 %v209, 8
  %v211 = getelementptr inbounds float, ptr %v18, i64 %v210
  %v212 = add i64 %v178, 0
  %v213 = and i64 %v212, %v56
  %v214 = mul i64 %v213, %v7
  %v215 = add i64 %v214, %v192
  %v216 = mul i64 %v215, 24
  %v217 = getelementptr inbounds float, ptr %v40, i64 %v216
  %v218 = add i64 %v178, 1
  %v219 = and i64 %v218, %v48
  %v220 = mul i64 %v219, %v7
  %v221 = add i64 %v220, %v192
  %v222 = mul i64 %v221, 8
  %v223 = getelementptr inbounds float, ptr %v22, i64 %v222
  %v224 = add i64 %v178, 0
  %v225 = and i64 %v224, %v48
  %v226 = mul i64 %v225, %v7
  %v227 = add i64 %v226, %v192
  %v228 = mul i64 %v227, 8
  %v229 = getelementptr inbounds float, ptr %v22, i64 %v228
  %v230 = add i64 %v178, 0
  %v231 = and i64 %v230, %v54
  %v232 = mul i64 %v231, %v7
  %v233 = add i64 %v232, %v192
  %v234 = mul i64 %v233, 24
  %v235 = getelementptr inbounds float, ptr %v36, i64 %v234
  %v236 = add i64 %v178, 0
  %v237 = and i64 %v236, 1
  %v238 = mul i64 %v237, %v7
  %v239 = add i64 %v238, %v192
  %v240 = mul i64 %v239, 8
  %v241 = getelementptr inbounds float, ptr %v24, i64 %v240
  %v242 = add i64 0, 0
  %v243 = getelementptr inbounds float, ptr %v199, i64 %v242
  %v244 = load <8 x float>, ptr %v243, align 4
  %v245 = add i64 0, 0
  %v246 = getelementptr inbounds float, ptr %v205, i64 %v245
  %v247 = load <8 x float>, ptr %v246, align 4
  %v248 = fadd <8 x float> %v244, %v247
  %v249 = add i64 0, 0
  %v250 = getelementptr inbounds float, ptr %v211, i64 %v249
  %v251 = load <8 x float>, ptr %v250, align 4
  %v252 = add i64 16, 0
  %v253 = getelementptr inbounds float, ptr %v217, i64 %v252
  %v254 = load <8 x float>, ptr %v253, align 4
  %v255 = add i64 0, 0
  %v256 = getelementptr inbounds float, ptr %v16, i64 %v255
  %v257 = load <8 x float>, ptr %v256, align 4
  %v258 = fadd <8 x float> %v254, %v257
  %v259 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v258)
  %v260 = fneg <8 x float> %v259
  %v261 = fcmp olt <8 x float> %v260, splat (float 0xC05A400000000000)
  %v262 = select <8 x i1> %v261, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v260
  %v263 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v262, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v264 = fsub <8 x float> %v263, splat (float 0x4168000000000000)
  %v265 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v264, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v262)
  %v266 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v264, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v265)
  %v267 = bitcast <8 x float> %v263 to <8 x i32>
  %v268 = fmul <8 x float> %v266, %v266
  %v269 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v266, <8 x float> splat (float 0x3F81227F40000000))
  %v270 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v269, <8 x float> %v266, <8 x float> splat (float 0x3FA5556740000000))
  %v271 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v270, <8 x float> %v266, <8 x float> splat (float 0x3FC5554B00000000))
  %v272 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v271, <8 x float> %v266, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v273 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v268, <8 x float> %v272, <8 x float> %v266)
  %v274 = sub <8 x i32> %v267, splat (i32 1262485250)
  %v275 = lshr <8 x i32> %v274, splat (i32 1)
  %v276 = sub <8 x i32> %v274, %v275
  %v277 = shl <8 x i32> %v275, splat (i32 23)
  %v278 = bitcast <8 x i32> %v277 to <8 x float>
  %v279 = shl <8 x i32> %v276, splat (i32 23)
  %v280 = bitcast <8 x i32> %v279 to <8 x float>
  %v281 = fadd <8 x float> %v273, splat (float 0x3FF0000000000000)
  %v282 = fmul <8 x float> %v281, %v278
  %v283 = fmul <8 x float> %v282, %v280
  %v284 = fcmp olt <8 x float> %v258, splat (float 0x0000000000000000)
  %v285 = select <8 x i1> %v284, <8 x float> %v283, <8 x float> splat (float 0x3FF0000000000000)
  %v286 = fadd <8 x float> %v283, splat (float 0x3FF0000000000000)
  %v287 = fdiv <8 x float> %v285, %v286
  %v288 = fmul <8 x float> %v251, %v287
  %v289 = add i64 0, 0
  %v290 = getelementptr inbounds float, ptr %v223, i64 %v289
  %v291 = load <8 x float>, ptr %v290, align 4
  %v292 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v291)
  %v293 = fcmp ogt <8 x float> %v292, splat (float 0x4023000000000000)
  %v294 = select <8 x i1> %v293, <8 x float> splat (float 0x4023000000000000), <8 x float> %v292
  %v295 = fadd <8 x float> %v294, %v294
  %v296 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v295, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v297 = fsub <8 x float> %v296, splat (float 0x4168000000000000)
  %v298 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v297, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v295)
  %v299 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v297, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v298)
  %v300 = bitcast <8 x float> %v296 to <8 x i32>
  %v301 = fmul <8 x float> %v299, %v299
  %v302 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v299, <8 x float> splat (float 0x3F81227F40000000))
  %v303 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v302, <8 x float> %v299, <8 x float> splat (float 0x3FA5556740000000))
  %v304 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v303, <8 x float> %v299, <8 x float> splat (float 0x3FC5554B00000000))
  %v305 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v304, <8 x float> %v299, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v306 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v301, <8 x float> %v305, <8 x float> %v299)
  %v307 = shl <8 x i32> %v300, splat (i32 23)
  %v308 = add <8 x i32> %v307, splat (i32 1065353216)
  %v309 = bitcast <8 x i32> %v308 to <8 x float>
  %v310 = fsub <8 x float> %v309, splat (float 0x3FF0000000000000)
  %v311 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v309, <8 x float> %v306, <8 x float> %v310)
  %v312 = fadd <8 x float> %v311, splat (float 0x4000000000000000)
  %v313 = fdiv <8 x float> %v311, %v312
  %v314 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v313, <8 x float> %v291)
  %v315 = fmul <8 x float> %v314, %v314
  %v316 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v317 = shufflevector <8 x float> %v316, <8 x float> poison, <8 x i32> zeroinitializer
  %v318 = fsub <8 x float> %v317, %v315
  %v319 = fmul <8 x float> %v288, %v318
  %v320 = fadd <8 x float> %v248, %v319
  %v321 = add i64 8, 0
  %v322 = getelementptr inbounds float, ptr %v217, i64 %v321
  %v323 = load <8 x float>, ptr %v322, align 4
  %v324 = add i64 0, 0
  %v325 = getelementptr inbounds float, ptr %v14, i64 %v324
  %v326 = load <8 x float>, ptr %v325, align 4
  %v327 = fadd <8 x float> %v323, %v326
  %v328 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v327)
  %v329 = fneg <8 x float> %v328
  %v330 = fcmp olt <8 x float> %v329, splat (float 0xC05A400000000000)
  %v331 = select <8 x i1> %v330, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v329
  %v332 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v331, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v333 = fsub <8 x float> %v332, splat (float 0x4168000000000000)
  %v334 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v333, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v331)
  %v335 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v333, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v334)
  %v336 = bitcast <8 x float> %v332 to <8 x i32>
  %v337 = fmul <8 x float> %v335, %v335
  %v338 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v335, <8 x float> splat (float 0x3F81227F40000000))
  %v339 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v338, <8 x float> %v335, <8 x float> splat (float 0x3FA5556740000000))
  %v340 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v339, <8 x float> %v335, <8 x float> splat (float 0x3FC5554B00000000))
  %v341 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v340, <8 x float> %v335, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v342 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v337, <8 x float> %v341, <8 x float> %v335)
  %v343 = sub <8 x i32> %v336, splat (i32 1262485250)
  %v344 = lshr <8 x i32> %v343, splat (i32 1)
  %v345 = sub <8 x i32> %v343, %v344
  %v346 = shl <8 x i32> %v344, splat (i32 23)
  %v347 = bitcast <8 x i32> %v346 to <8 x float>
  %v348 = shl <8 x i32> %v345, splat (i32 23)
  %v349 = bitcast <8 x i32> %v348 to <8 x float>
  %v350 = fadd <8 x float> %v342, splat (float 0x3FF0000000000000)
  %v351 = fmul <8 x float> %v350, %v347
  %v352 = fmul <8 x float> %v351, %v349
  %v353 = fcmp olt <8 x float> %v327, splat (float 0x0000000000000000)
  %v354 = select <8 x i1> %v353, <8 x float> %v352, <8 x float> splat (float 0x3FF0000000000000)
  %v355 = fadd <8 x float> %v352, splat (float 0x3FF0000000000000)
  %v356 = fdiv <8 x float> %v354, %v355
  %v357 = fsub <8 x float> %v317, %v356
  %v358 = fmul <8 x float> %v320, %v357
  %v359 = fmul <8 x float> %v320, %v356
  %v360 = add i64 0, 0
  %v361 = getelementptr inbounds float, ptr %v229, i64 %v360
  %v362 = load <8 x float>, ptr %v361, align 4
  %v363 = fmul <8 x float> %v320, %v362
  %v364 = add i64 0, 0
  %v365 = getelementptr inbounds float, ptr %v217, i64 %v364
  %v366 = load <8 x float>, ptr %v365, align 4
  %v367 = fmul <8 x float> %v320, %v366
  %v368 = fsub <8 x float> %v363, %v367
  %v369 = fmul <8 x float> %v368, %v356
  %v370 = fmul <8 x float> %v369, %v357
  %v371 = add i64 0, 0
  %v372 = getelementptr inbounds float, ptr %v235, i64 %v371
  store <8 x float> %v358, ptr %v372, align 4
  %v373 = add i64 0, 0
  %v374 = getelementptr inbounds float, ptr %v241, i64 %v373
  store <8 x float> %v359, ptr %v374, align 4
  %v375 = add i64 8, 0
  %v376 = getelementptr inbounds float, ptr %v235, i64 %v375
  store <8 x float> %v370, ptr %v376, align 4
  %v377 = add nsw i64 %v192, 1
  br label %b11
b13:
  %v378 = add nsw i64 %v175, 1
  br label %b8
b10:
  %v379 = icmp sgt i64 %v3, 1
  br i1 %v379, label %b14, label %b15
b14:
  %v380 = getelementptr inbounds i64, ptr %v1, i64 3
  %v381 = atomicrmw add ptr %v380, i64 1 acq_rel
  %v382 = mul i64 %v3, 2
  br label %b16
b16:
  %v383 = load atomic i64, ptr %v380 acquire, align 8
  %v384 = icmp slt i64 %v383, %v382
  br i1 %v384, label %b17, label %b18
b17:
  %v385 = call i32 @sched_yield()
  br label %b16
b18:
  br label %b15
b15:
  %v386 = getelementptr inbounds float, ptr %v58, i64 0
  %v387 = getelementptr inbounds i64, ptr %v1, i64 4
  %v388 = load i64, ptr %v387, align 8
  %v389 = icmp eq i64 %v388, 0
  br i1 %v389, label %b19, label %b20
b19:
  %v390 = add i64 1, 0
  %v391 = sdiv i64 %v390, 1
  %v392 = add i64 %v2, 1
  %v393 = mul i64 %v391, %v2
  %v394 = sdiv i64 %v393, %v3
  %v395 = mul i64 %v394, 1
  %v396 = icmp slt i64 %v395, 1
  %v397 = select i1 %v396, i64 %v395, i64 1
  %v398 = mul i64 %v391, %v392
  %v399 = sdiv i64 %v398, %v3
  %v400 = mul i64 %v399, 1
  %v401 = icmp slt i64 %v400, 1
  %v402 = select i1 %v401, i64 %v400, i64 1
  %v403 = icmp slt i64 %v402, 1
  %v404 = select i1 %v403, i64 %v402, i64 1
  br label %b21
b21:
  %v405 = phi i64 [ %v397, %b19 ], [ %v433, %b26 ]
  %v406 = icmp slt i64 %v405, %v404
  br i1 %v406, label %b22, label %b23
b22:
  %v407 = mul i64 %v405, 192
  %v408 = mul i64 %v405, 8
  %v409 = add i64 %v407, 0
  %v410 = add i64 %v408, 0
  %v411 = getelementptr inbounds float, ptr %v386, i64 %v409
  %v412 = sub i64 8, %v410
  %v413 = icmp slt i64 %v412, 0
  %v414 = select i1 %v413, i64 0, i64 %v412
  %v415 = icmp ult i64 %v414, 8
  %v416 = select i1 %v415, i64 %v414, i64 8
  %v417 = trunc i64 %v416 to i32
  %v418 = insertelement <8 x i32> poison, i32 %v417, i64 0
  %v419 = shufflevector <8 x i32> %v418, <8 x i32> poison, <8 x i32> zeroinitializer
  %v420 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v419
  %v421 = mul i64 %v410, 1
  %v422 = add i64 0, %v421
  %v423 = getelementptr inbounds float, ptr %v12, i64 %v422
  br label %b24
b24:
  %v424 = phi i64 [ 0, %b22 ], [ %v431, %b25 ]
  %v425 = icmp slt i64 %v424, 24
  br i1 %v425, label %b25, label %b26
b25:
  %v426 = mul i64 %v424, 8
  %v427 = getelementptr inbounds float, ptr %v423, i64 %v426
  %v428 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v427, <8 x i1> %v420, <8 x float> zeroinitializer)
  %v429 = mul i64 %v424, 8
  %v430 = getelementptr inbounds float, ptr %v411, i64 %v429
  store <8 x float> %v428, ptr %v430, align 4
  %v431 = add nsw i64 %v424, 1
  br label %b24
b26:
  %v432 = add i64 %v407, 192
  %v433 = add nsw i64 %v405, 1
  br label %b21
b23:
  br label %b20
b20:
  %v434 = icmp sgt i64 %v3, 1
  br i1 %v434, label %b27, label %b28
b27:
  %v435 = getelementptr inbounds i64, ptr %v1, i64 3
  %v436 = atomicrmw add ptr %v435, i64 1 acq_rel
  %v437 = mul i64 %v3, 3
  br label %b29
b29:
  %v438 = load atomic i64, ptr %v435 acquire, align 8
  %v439 = icmp slt i64 %v438, %v437
  br i1 %v439, label %b30, label %b31
b30:
  %v440 = call i32 @sched_yield()
  br label %b29
b31:
  br label %b28
b28:
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
  br label %b32
b32:
  %v455 = phi i64 [ %v449, %b28 ], [ %v556, %b37 ]
  %v456 = icmp slt i64 %v455, %v454
  br i1 %v456, label %b33, label %b34
b33:
  %v457 = add i64 %v455, 96
  %v458 = icmp slt i64 %v457, %v454
  %v459 = select i1 %v458, i64 %v457, i64 %v454
  br label %b35
b35:
  %v460 = phi i64 [ 0, %b33 ], [ %v555, %b40 ]
  %v461 = icmp slt i64 %v460, 1
  br i1 %v461, label %b36, label %b37
b36:
  %v462 = sub i64 %v459, %v455
  %v463 = sub i64 8, 1
  %v464 = add i64 %v462, %v463
  %v465 = sdiv i64 %v464, 8
  br label %b38
b38:
  %v466 = phi i64 [ 0, %b36 ], [ %v554, %b45 ]
  %v467 = icmp slt i64 %v466, %v465
  br i1 %v467, label %b39, label %b40
b39:
  %v468 = mul i64 %v462, %v466
  %v469 = sdiv i64 %v468, %v465
  %v470 = add i64 %v455, %v469
  %v471 = add i64 %v466, 1
  %v472 = mul i64 %v462, %v471
  %v473 = sdiv i64 %v472, %v465
  %v474 = add i64 %v455, %v473
  %v475 = mul i64 %v460, 192
  %v476 = getelementptr inbounds float, ptr %v386, i64 %v475
  %v477 = sub i64 %v474, %v470
  %v478 = mul i64 %v470, 24
  %v479 = getelementptr inbounds float, ptr %v36, i64 %v478
  %v480 = getelementptr inbounds float, ptr %v479, i64 0
  %v481 = sub i64 %v477, 1
  %v482 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v481
  %v483 = load ptr, ptr %v482, align 4
  %v484 = icmp sgt i64 %v477, 0
  br i1 %v484, label %b41, label %b42
b41:
  call void %v483(ptr %v480, i64 24, ptr %v476, i64 24, ptr %v441)
  br label %b42
b42:
  %v485 = add i64 %v475, 192
  br label %b43
b43:
  %v486 = phi i64 [ %v470, %b42 ], [ %v553, %b48 ]
  %v487 = icmp slt i64 %v486, %v474
  br i1 %v487, label %b44, label %b45
b44:
  %v488 = sub i64 %v486, %v470
  %v489 = mul i64 %v488, 8
  %v490 = getelementptr inbounds float, ptr %v441, i64 %v489
  %v491 = mul i64 %v486, 8
  %v492 = getelementptr inbounds float, ptr %v18, i64 %v491
  %v493 = mul i64 %v486, 24
  %v494 = getelementptr inbounds float, ptr %v40, i64 %v493
  %v495 = mul i64 %v486, 8
  %v496 = getelementptr inbounds float, ptr %v28, i64 %v495
  br label %b46
b46:
  %v497 = phi i64 [ 0, %b44 ], [ %v552, %b47 ]
  %v498 = icmp slt i64 %v497, 1
  br i1 %v498, label %b47, label %b48
b47:
  %v499 = mul i64 %v460, 1
  %v500 = add i64 %v499, %v497
  %v501 = mul i64 %v500, 8
  %v502 = add i64 0, %v497
  %v503 = mul i64 %v502, 8
  %v504 = getelementptr inbounds float, ptr %v490, i64 %v503
  %v505 = load <8 x float>, ptr %v504, align 4
  %v506 = add i64 0, %v501
  %v507 = getelementptr inbounds float, ptr %v492, i64 %v506
  %v508 = load <8 x float>, ptr %v507, align 4
  %v509 = add i64 16, %v501
  %v510 = getelementptr inbounds float, ptr %v494, i64 %v509
  %v511 = load <8 x float>, ptr %v510, align 4
  %v512 = add i64 0, %v501
  %v513 = getelementptr inbounds float, ptr %v16, i64 %v512
  %v514 = load <8 x float>, ptr %v513, align 4
  %v515 = fadd <8 x float> %v511, %v514
  %v516 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v515)
  %v517 = fneg <8 x float> %v516
  %v518 = fcmp olt <8 x float> %v517, splat (float 0xC05A400000000000)
  %v519 = select <8 x i1> %v518, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v517
  %v520 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v519, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v521 = fsub <8 x float> %v520, splat (float 0x4168000000000000)
  %v522 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v521, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v519)
  %v523 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v521, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v522)
  %v524 = bitcast <8 x float> %v520 to <8 x i32>
  %v525 = fmul <8 x float> %v523, %v523
  %v526 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v523, <8 x float> splat (float 0x3F81227F40000000))
  %v527 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v526, <8 x float> %v523, <8 x float> splat (float 0x3FA5556740000000))
  %v528 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v527, <8 x float> %v523, <8 x float> splat (float 0x3FC5554B00000000))
  %v529 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v528, <8 x float> %v523, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v530 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v525, <8 x float> %v529, <8 x float> %v523)
  %v531 = sub <8 x i32> %v524, splat (i32 1262485250)
  %v532 = lshr <8 x i32> %v531, splat (i32 1)
  %v533 = sub <8 x i32> %v531, %v532
  %v534 = shl <8 x i32> %v532, splat (i32 23)
  %v535 = bitcast <8 x i32> %v534 to <8 x float>
  %v536 = shl <8 x i32> %v533, splat (i32 23)
  %v537 = bitcast <8 x i32> %v536 to <8 x float>
  %v538 = fadd <8 x float> %v530, splat (float 0x3FF0000000000000)
  %v539 = fmul <8 x float> %v538, %v535
  %v540 = fmul <8 x float> %v539, %v537
  %v541 = fcmp olt <8 x float> %v515, splat (float 0x0000000000000000)
  %v542 = select <8 x i1> %v541, <8 x float> %v540, <8 x float> splat (float 0x3FF0000000000000)
  %v543 = fadd <8 x float> %v540, splat (float 0x3FF0000000000000)
  %v544 = fdiv <8 x float> %v542, %v543
  %v545 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v546 = shufflevector <8 x float> %v545, <8 x float> poison, <8 x i32> zeroinitializer
  %v547 = fsub <8 x float> %v546, %v544
  %v548 = fmul <8 x float> %v508, %v547
  %v549 = fadd <8 x float> %v548, %v505
  %v550 = add i64 0, %v501
  %v551 = getelementptr inbounds float, ptr %v496, i64 %v550
  store <8 x float> %v549, ptr %v551, align 4
  %v552 = add nsw i64 %v497, 1
  br label %b46
b48:
  %v553 = add nsw i64 %v486, 1
  br label %b43
b45:
  %v554 = add nsw i64 %v466, 1
  br label %b38
b40:
  %v555 = add nsw i64 %v460, 1
  br label %b35
b37:
  %v556 = add nsw i64 %v455, 96
  br label %b32
b34:
  %v557 = icmp sgt i64 %v3, 1
  br i1 %v557, label %b49, label %b50
b49:
  %v558 = getelementptr inbounds i64, ptr %v1, i64 3
  %v559 = atomicrmw add ptr %v558, i64 1 acq_rel
  %v560 = mul i64 %v3, 4
  br label %b51
b51:
  %v561 = load atomic i64, ptr %v558 acquire, align 8
  %v562 = icmp slt i64 %v561, %v560
  br i1 %v562, label %b52, label %b53
b52:
  %v563 = call i32 @sched_yield()
  br label %b51
b53:
  br label %b50
b50:
  %v564 = mul i64 0, 24
  %v565 = getelementptr inbounds float, ptr %v36, i64 %v564
  %v566 = getelementptr inbounds float, ptr %v565, i64 0
  %v567 = mul i64 0, 8
  %v568 = getelementptr inbounds float, ptr %v10, i64 %v567
  %v569 = getelementptr inbounds float, ptr %v568, i64 0
  %v570 = getelementptr inbounds float, ptr %v61, i64 12288
  %v571 = add i64 24, 1
  %v572 = sdiv i64 %v571, 2
  %v573 = add i64 %v2, 1
  %v574 = mul i64 %v572, %v2
  %v575 = sdiv i64 %v574, %v3
  %v576 = mul i64 %v575, 2
  %v577 = icmp slt i64 %v576, 24
  %v578 = select i1 %v577, i64 %v576, i64 24
  %v579 = mul i64 %v572, %v573
  %v580 = sdiv i64 %v579, %v3
  %v581 = mul i64 %v580, 2
  %v582 = icmp slt i64 %v581, 24
  %v583 = select i1 %v582, i64 %v581, i64 24
  %v584 = getelementptr inbounds float, ptr %v30, i64 0
  br label %b54
b54:
  %v585 = phi i64 [ %v578, %b50 ], [ %v593, %b59 ]
  %v586 = icmp slt i64 %v585, %v583
  br i1 %v586, label %b55, label %b56
b55:
  %v587 = mul i64 %v585, 8
  %v588 = getelementptr inbounds float, ptr %v584, i64 %v587
  br label %b57
b57:
  %v589 = phi i64 [ 0, %b55 ], [ %v592, %b58 ]
  %v590 = icmp slt i64 %v589, 8
  br i1 %v590, label %b58, label %b59
b58:
  %v591 = getelementptr inbounds float, ptr %v588, i64 %v589
  store float 0x0000000000000000, ptr %v591, align 4
  %v592 = add nsw i64 %v589, 1
  br label %b57
b59:
  %v593 = add nsw i64 %v585, 1
  br label %b54
b56:
  %v594 = mul i64 %v8, 1
  br label %b60
b60:
  %v595 = phi i64 [ 0, %b56 ], [ %v699, %b65 ]
  %v596 = icmp slt i64 %v595, %v594
  br i1 %v596, label %b61, label %b62
b61:
  %v597 = sub i64 %v594, %v595
  %v598 = icmp slt i64 %v597, 384
  %v599 = select i1 %v598, i64 %v597, i64 384
  br label %b63
b63:
  %v600 = phi i64 [ %v578, %b61 ], [ %v698, %b89 ]
  %v601 = icmp slt i64 %v600, %v583
  br i1 %v601, label %b64, label %b65
b64:
  %v602 = sub i64 %v583, %v600
  %v603 = icmp slt i64 %v602, 64
  %v604 = select i1 %v603, i64 %v602, i64 64
  %v605 = sdiv i64 %v604, 2
  %v606 = mul i64 %v605, 2
  %v607 = sub i64 %v604, %v606
  %v608 = mul i64 %v595, 24
  %v609 = add i64 %v608, %v600
  %v610 = getelementptr inbounds float, ptr %v566, i64 %v609
  br label %b66
b66:
  %v611 = phi i64 [ 0, %b64 ], [ %v637, %b74 ]
  %v612 = icmp slt i64 %v611, %v599
  br i1 %v612, label %b67, label %b68
b67:
  %v613 = mul i64 %v611, 24
  %v614 = getelementptr inbounds float, ptr %v610, i64 %v613
  %v615 = mul i64 %v611, 2
  %v616 = getelementptr inbounds float, ptr %v570, i64 %v615
  br label %b69
b69:
  %v617 = phi i64 [ 0, %b67 ], [ %v626, %b70 ]
  %v618 = icmp slt i64 %v617, %v605
  br i1 %v618, label %b70, label %b71
b70:
  %v619 = mul i64 %v617, 2
  %v620 = getelementptr inbounds float, ptr %v614, i64 %v619
  %v621 = mul i64 %v617, 768
  %v622 = getelementptr inbounds float, ptr %v616, i64 %v621
  %v623 = getelementptr inbounds float, ptr %v620, i64 0
  %v624 = load <2 x float>, ptr %v623, align 4
  %v625 = getelementptr inbounds float, ptr %v622, i64 0
  store <2 x float> %v624, ptr %v625, align 4
  %v626 = add nsw i64 %v617, 1
  br label %b69
b71:
  %v627 = mul i64 %v605, 2
  %v628 = getelementptr inbounds float, ptr %v614, i64 %v627
  %v629 = mul i64 %v605, 768
  %v630 = getelementptr inbounds float, ptr %v616, i64 %v629
  br label %b72
b72:
  %v631 = phi i64 [ 0, %b71 ], [ %v636, %b73 ]
  %v632 = icmp slt i64 %v631, %v607
  br i1 %v632, label %b73, label %b74
b73:
  %v633 = getelementptr inbounds float, ptr %v628, i64 %v631
  %v634 = load float, ptr %v633, align 4
  %v635 = getelementptr inbounds float, ptr %v630, i64 %v631
  store float %v634, ptr %v635, align 4
  %v636 = add nsw i64 %v631, 1
  br label %b72, !llvm.loop !0
b74:
  %v637 = add nsw i64 %v611, 1
  br label %b66
b68:
  br label %b75
b75:
  %v638 = phi i64 [ 0, %b68 ], [ %v673, %b83 ]
  %v639 = icmp slt i64 %v638, 0
  br i1 %v639, label %b76, label %b77
b76:
  %v640 = mul i64 %v595, 8
  %v641 = add i64 %v640, %v638
  %v642 = getelementptr inbounds float, ptr %v569, i64 %v641
  br label %b78
b78:
  %v643 = phi i64 [ 0, %b76 ], [ %v661, %b79 ]
  %v644 = icmp slt i64 %v643, %v599
  br i1 %v644, label %b79, label %b80
b79:
  %v645 = mul i64 %v643, 8
  %v646 = getelementptr inbounds float, ptr %v642, i64 %v645
  %v647 = mul i64 %v643, 32
  %v648 = getelementptr inbounds float, ptr %v61, i64 %v647
  %v649 = getelementptr inbounds float, ptr %v646, i64 0
  %v650 = load <8 x float>, ptr %v649, align 4
  %v651 = getelementptr inbounds float, ptr %v648, i64 0
  store <8 x float> %v650, ptr %v651, align 4
  %v652 = getelementptr inbounds float, ptr %v646, i64 8
  %v653 = load <8 x float>, ptr %v652, align 4
  %v654 = getelementptr inbounds float, ptr %v648, i64 8
  store <8 x float> %v653, ptr %v654, align 4
  %v655 = getelementptr inbounds float, ptr %v646, i64 16
  %v656 = load <8 x float>, ptr %v655, align 4
  %v657 = getelementptr inbounds float, ptr %v648, i64 16
  store <8 x float> %v656, ptr %v657, align 4
  %v658 = getelementptr inbounds float, ptr %v646, i64 24
  %v659 = load <8 x float>, ptr %v658, align 4
  %v660 = getelementptr inbounds float, ptr %v648, i64 24
  store <8 x float> %v659, ptr %v660, align 4
  %v661 = add nsw i64 %v643, 1
  br label %b78
b80:
  %v662 = sdiv i64 %v604, 2
  br label %b81
b81:
  %v663 = phi i64 [ 0, %b80 ], [ %v672, %b82 ]
  %v664 = icmp slt i64 %v663, %v662
  br i1 %v664, label %b82, label %b83
b82:
  %v665 = mul i64 %v663, 2
  %v666 = add i64 %v600, %v665
  %v667 = mul i64 %v663, 768
  %v668 = getelementptr inbounds float, ptr %v570, i64 %v667
  %v669 = mul i64 %v666, 8
  %v670 = add i64 %v669, %v638
  %v671 = getelementptr inbounds float, ptr %v584, i64 %v670
  call void @outer_2x32(ptr %v668, ptr %v61, i64 %v599, ptr %v671, i64 8)
  %v672 = add nsw i64 %v663, 1
  br label %b81
b83:
  %v673 = add nsw i64 %v638, 32
  br label %b75
b77:
  %v674 = mul i64 %v595, 8
  %v675 = add i64 %v674, 0
  %v676 = getelementptr inbounds float, ptr %v569, i64 %v675
  br label %b84
b84:
  %v677 = phi i64 [ 0, %b77 ], [ %v686, %b85 ]
  %v678 = icmp slt i64 %v677, %v599
  br i1 %v678, label %b85, label %b86
b85:
  %v679 = mul i64 %v677, 8
  %v680 = getelementptr inbounds float, ptr %v676, i64 %v679
  %v681 = mul i64 %v677, 8
  %v682 = getelementptr inbounds float, ptr %v61, i64 %v681
  %v683 = getelementptr inbounds float, ptr %v680, i64 0
  %v684 = load <8 x float>, ptr %v683, align 4
  %v685 = getelementptr inbounds float, ptr %v682, i64 0
  store <8 x float> %v684, ptr %v685, align 4
  %v686 = add nsw i64 %v677, 1
  br label %b84
b86:
  %v687 = sdiv i64 %v604, 2
  br label %b87
b87:
  %v688 = phi i64 [ 0, %b86 ], [ %v697, %b88 ]
  %v689 = icmp slt i64 %v688, %v687
  br i1 %v689, label %b88, label %b89
b88:
  %v690 = mul i64 %v688, 2
  %v691 = add i64 %v600, %v690
  %v692 = mul i64 %v688, 768
  %v693 = getelementptr inbounds float, ptr %v570, i64 %v692
  %v694 = mul i64 %v691, 8
  %v695 = add i64 %v694, 0
  %v696 = getelementptr inbounds float, ptr %v584, i64 %v695
  call void @outer_2x8(ptr %v693, ptr %v61, i64 %v599, ptr %v696, i64 8)
  %v697 = add nsw i64 %v688, 1
  br label %b87
b89:
  %v698 = add nsw i64 %v600, 64
  br label %b63
b65:
  %v699 = add nsw i64 %v595, 384
  br label %b60
b62:
  %v700 = icmp sgt i64 %v3, 1
  br i1 %v700, label %b90, label %b91
b90:
  %v701 = getelementptr inbounds i64, ptr %v1, i64 3
  %v702 = atomicrmw add ptr %v701, i64 1 acq_rel
  %v703 = mul i64 %v3, 5
  br label %b92
b92:
  %v704 = load atomic i64, ptr %v701 acquire, align 8
  %v705 = icmp slt i64 %v704, %v703
  br i1 %v705, label %b93, label %b94
b93:
  %v706 = call i32 @sched_yield()
  br label %b92
b94:
  br label %b91
b91:
  %v707 = icmp eq i64 %v2, 0
  br i1 %v707, label %b95, label %b96
b95:
  br label %b97
b97:
  %v708 = phi i64 [ 0, %b95 ], [ %v725, %b102 ]
  %v709 = phi <8 x float> [ splat (float 0x0000000000000000), %b95 ], [ %v724, %b102 ]
  %v710 = icmp slt i64 %v708, %v8
  br i1 %v710, label %b98, label %b99
b98:
  %v711 = add i64 %v708, 128
  %v712 = icmp slt i64 %v711, %v8
  %v713 = select i1 %v712, i64 %v711, i64 %v8
  br label %b100
b100:
  %v714 = phi i64 [ %v708, %b98 ], [ %v723, %b101 ]
  %v715 = phi <8 x float> [ splat (float 0x0000000000000000), %b98 ], [ %v722, %b101 ]
  %v716 = icmp slt i64 %v714, %v713
  br i1 %v716, label %b101, label %b102
b101:
  %v717 = mul i64 %v714, 24
  %v718 = getelementptr inbounds float, ptr %v36, i64 %v717
  %v719 = add i64 8, 0
  %v720 = getelementptr inbounds float, ptr %v718, i64 %v719
  %v721 = load <8 x float>, ptr %v720, align 4
  %v722 = fadd <8 x float> %v715, %v721
  %v723 = add nsw i64 %v714, 1
  br label %b100
b102:
  %v724 = fadd <8 x float> %v709, %v715
  %v725 = add nsw i64 %v708, 128
  br label %b97
b99:
  %v726 = add i64 0, 0
  %v727 = getelementptr inbounds float, ptr %v32, i64 %v726
  store <8 x float> %v709, ptr %v727, align 4
  br label %b96
b96:
  %v728 = icmp sgt i64 %v3, 1
  br i1 %v728, label %b103, label %b104
b103:
  %v729 = getelementptr inbounds i64, ptr %v1, i64 3
  %v730 = atomicrmw add ptr %v729, i64 1 acq_rel
  %v731 = mul i64 %v3, 6
  br label %b105
b105:
  %v732 = load atomic i64, ptr %v729 acquire, align 8
  %v733 = icmp slt i64 %v732, %v731
  br i1 %v733, label %b106, label %b107
b106:
  %v734 = call i32 @sched_yield()
  br label %b105
b107:
  br label %b104
b104:
  %v735 = icmp eq i64 %v2, 0
  br i1 %v735, label %b108, label %b109
b108:
  br label %b110
b110:
  %v736 = phi i64 [ 0, %b108 ], [ %v753, %b115 ]
  %v737 = phi <8 x float> [ splat (float 0x0000000000000000), %b108 ], [ %v752, %b115 ]
  %v738 = icmp slt i64 %v736, %v8
  br i1 %v738, label %b111, label %b112
b111:
  %v739 = add i64 %v736, 128
  %v740 = icmp slt i64 %v739, %v8
  %v741 = select i1 %v740, i64 %v739, i64 %v8
  br label %b113
b113:
  %v742 = phi i64 [ %v736, %b111 ], [ %v751, %b114 ]
  %v743 = phi <8 x float> [ splat (float 0x0000000000000000), %b111 ], [ %v750, %b114 ]
  %v744 = icmp slt i64 %v742, %v741
  br i1 %v744, label %b114, label %b115
b114:
  %v745 = mul i64 %v742, 24
  %v746 = getelementptr inbounds float, ptr %v36, i64 %v745
  %v747 = add i64 16, 0
  %v748 = getelementptr inbounds float, ptr %v746, i64 %v747
  %v749 = load <8 x float>, ptr %v748, align 4
  %v750 = fadd <8 x float> %v743, %v749
  %v751 = add nsw i64 %v742, 1
  br label %b113
b115:
  %v752 = fadd <8 x float> %v737, %v743
  %v753 = add nsw i64 %v736, 128
  br label %b110
b112:
  %v754 = add i64 0, 0
  %v755 = getelementptr inbounds float, ptr %v34, i64 %v754
  store <8 x float> %v737, ptr %v755, align 4
  br label %b109
b109:
  %v756 = icmp sgt i64 %v3, 1
  br i1 %v756, label %b116, label %b117
b116:
  %v757 = getelementptr inbounds i64, ptr %v1, i64 3
  %v758 = atomicrmw add ptr %v757, i64 1 acq_rel
  %v759 = mul i64 %v3, 7
  br label %b118
b118:
  %v760 = load atomic i64, ptr %v757 acquire, align 8
  %v761 = icmp slt i64 %v760, %v759
  br i1 %v761, label %b119, label %b120
b119:
  %v762 = call i32 @sched_yield()
  br label %b118
b120:
  br label %b117
b117:
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
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>)

attributes #0 = { nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind }

!0 = distinct !{!0, !1, !2}
!1 = !{!"llvm.loop.unroll.disable"}
!2 = !{!"llvm.loop.vectorize.width", i32 1}
