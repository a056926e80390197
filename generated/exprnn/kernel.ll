; generated from specs/exprnn.yaml by `make generated`: do not edit
; exprnn I=8 H=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_8x1of1_0 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0, ptr @tile_2x1of1_0, ptr @tile_3x1of1_0, ptr @tile_4x1of1_0, ptr @tile_5x1of1_0, ptr @tile_6x1of1_0, ptr @tile_7x1of1_0, ptr @tile_8x1of1_0], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v257 = alloca float, i64 64, align 4
  %v476 = alloca float, i64 64, align 4
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
  %v47 = getelementptr inbounds i64, ptr %v1, i64 12
  %v48 = load i64, ptr %v47, align 8
  %v49 = getelementptr inbounds i64, ptr %v1, i64 17
  %v50 = load i64, ptr %v49, align 8
  %v51 = getelementptr inbounds i64, ptr %v1, i64 18
  %v52 = load i64, ptr %v51, align 8
  %v53 = getelementptr inbounds i64, ptr %v1, i64 19
  %v54 = load i64, ptr %v53, align 8
  %v55 = getelementptr inbounds i64, ptr %v1, i64 20
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds ptr, ptr %v0, i64 16
  %v58 = load ptr, ptr %v57, align 4
  %v59 = mul i64 %v2, 0
  %v60 = add i64 %v59, 128
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
  %v67 = getelementptr inbounds float, ptr %v32, i64 %v66
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
  %v98 = and i64 0, %v46
  %v99 = mul i64 %v98, %v7
  %v100 = add i64 %v99, %v96
  %v101 = mul i64 %v100, 8
  %v102 = getelementptr inbounds float, ptr %v20, i64 %v101
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
  %v134 = phi i64 [ %v126, %b21 ], [ %v249, %b35 ]
  %v135 = icmp slt i64 %v134, %v133
  br i1 %v135, label %b24, label %b25
b24:
  %v136 = mul i64 %v134, 64
  %v137 = mul i64 %v134, 8
  %v138 = add i64 %v136, 0
  %v139 = add i64 %v137, 0
  %v140 = getelementptr inbounds float, ptr %v115, i64 %v138
  %v141 = sub i64 8, %v139
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
  %v205 = mul i64 %v204, 8
  %v206 = getelementptr inbounds float, ptr %v140, i64 %v205
  store <8 x float> %v196, ptr %v206, align 4
  %v207 = add i64 %v154, 1
  %v208 = mul i64 %v207, 8
  %v209 = getelementptr inbounds float, ptr %v140, i64 %v208
  store <8 x float> %v197, ptr %v209, align 4
  %v210 = add i64 %v154, 2
  %v211 = mul i64 %v210, 8
  %v212 = getelementptr inbounds float, ptr %v140, i64 %v211
  store <8 x float> %v198, ptr %v212, align 4
  %v213 = add i64 %v154, 3
  %v214 = mul i64 %v213, 8
  %v215 = getelementptr inbounds float, ptr %v140, i64 %v214
  store <8 x float> %v199, ptr %v215, align 4
  %v216 = add i64 %v154, 4
  %v217 = mul i64 %v216, 8
  %v218 = getelementptr inbounds float, ptr %v140, i64 %v217
  store <8 x float> %v200, ptr %v218, align 4
  %v219 = add i64 %v154, 5
  %v220 = mul i64 %v219, 8
  %v221 = getelementptr inbounds float, ptr %v140, i64 %v220
  store <8 x float> %v201, ptr %v221, align 4
  %v222 = add i64 %v154, 6
  %v223 = mul i64 %v222, 8
  %v224 = getelementptr inbounds float, ptr %v140, i64 %v223
  store <8 x float> %v202, ptr %v224, align 4
  %v225 = add i64 %v154, 7
  %v226 = mul i64 %v225, 8
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
  %v235 = mul i64 %v229, 8
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
  %v245 = mul i64 %v239, 8
  %v246 = getelementptr inbounds float, ptr %v140, i64 %v245
  store <8 x float> %v244, ptr %v246, align 4
  %v247 = add nsw i64 %v239, 1
  br label %b36
b38:
  br label %b35
b35:
  %v248 = add i64 %v136, 64
  %v249 = add nsw i64 %v134, 1
  br label %b23
b25:
  br label %b22
b22:
  %v250 = icmp sgt i64 %v3, 1
  br i1 %v250, label %b39, label %b40
b39:
  %v251 = getelementptr inbounds i64, ptr %v1, i64 3
  %v252 = atomicrmw add ptr %v251, i64 1 acq_rel
  %v253 = mul i64 %v3, 3
  br label %b41
b41:
  %v254 = load atomic i64, ptr %v251 acquire, align 8
  %v255 = icmp slt i64 %v254, %v253
  br i1 %v255, label %b42, label %b43
b42:
  %v256 = call i32 @sched_yield()
  br label %b41
b43:
  br label %b40
b40:
  %v258 = add i64 %v8, 0
  %v259 = sdiv i64 %v258, 1
  %v260 = add i64 %v2, 1
  %v261 = mul i64 %v259, %v2
  %v262 = sdiv i64 %v261, %v3
  %v263 = mul i64 %v262, 1
  %v264 = icmp slt i64 %v263, %v8
  %v265 = select i1 %v264, i64 %v263, i64 %v8
  %v266 = mul i64 %v259, %v260
  %v267 = sdiv i64 %v266, %v3
  %v268 = mul i64 %v267, 1
  %v269 = icmp slt i64 %v268, %v8
  %v270 = select i1 %v269, i64 %v268, i64 %v8
  br label %b44
b44:
  %v271 = phi i64 [ %v265, %b40 ], [ %v324, %b49 ]
  %v272 = icmp slt i64 %v271, %v270
  br i1 %v272, label %b45, label %b46
b45:
  %v273 = add i64 %v271, 96
  %v274 = icmp slt i64 %v273, %v270
  %v275 = select i1 %v274, i64 %v273, i64 %v270
  br label %b47
b47:
  %v276 = phi i64 [ 0, %b45 ], [ %v323, %b52 ]
  %v277 = icmp slt i64 %v276, 1
  br i1 %v277, label %b48, label %b49
b48:
  %v278 = sub i64 %v275, %v271
  %v279 = sub i64 8, 1
  %v280 = add i64 %v278, %v279
  %v281 = sdiv i64 %v280, 8
  br label %b50
b50:
  %v282 = phi i64 [ 0, %b48 ], [ %v322, %b57 ]
  %v283 = icmp slt i64 %v282, %v281
  br i1 %v283, label %b51, label %b52
b51:
  %v284 = mul i64 %v278, %v282
  %v285 = sdiv i64 %v284, %v281
  %v286 = add i64 %v271, %v285
  %v287 = add i64 %v282, 1
  %v288 = mul i64 %v278, %v287
  %v289 = sdiv i64 %v288, %v281
  %v290 = add i64 %v271, %v289
  %v291 = mul i64 %v276, 64
  %v292 = getelementptr inbounds float, ptr %v115, i64 %v291
  %v293 = sub i64 %v290, %v286
  %v294 = mul i64 %v286, 8
  %v295 = getelementptr inbounds float, ptr %v10, i64 %v294
  %v296 = getelementptr inbounds float, ptr %v295, i64 0
  %v297 = sub i64 %v293, 1
  %v298 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v297
  %v299 = load ptr, ptr %v298, align 4
  %v300 = icmp sgt i64 %v293, 0
  br i1 %v300, label %b53, label %b54
b53:
  call void %v299(ptr %v296, i64 8, ptr %v292, i64 8, ptr %v257)
  br label %b54
b54:
  %v301 = add i64 %v291, 64
  br label %b55
b55:
  %v302 = phi i64 [ %v286, %b54 ], [ %v321, %b60 ]
  %v303 = icmp slt i64 %v302, %v290
  br i1 %v303, label %b56, label %b57
b56:
  %v304 = sub i64 %v302, %v286
  %v305 = mul i64 %v304, 8
  %v306 = getelementptr inbounds float, ptr %v257, i64 %v305
  %v307 = mul i64 %v302, 8
  %v308 = getelementptr inbounds float, ptr %v34, i64 %v307
  br label %b58
b58:
  %v309 = phi i64 [ 0, %b56 ], [ %v320, %b59 ]
  %v310 = icmp slt i64 %v309, 1
  br i1 %v310, label %b59, label %b60
b59:
  %v311 = mul i64 %v276, 1
  %v312 = add i64 %v311, %v309
  %v313 = mul i64 %v312, 8
  %v314 = add i64 0, %v309
  %v315 = mul i64 %v314, 8
  %v316 = getelementptr inbounds float, ptr %v306, i64 %v315
  %v317 = load <8 x float>, ptr %v316, align 4
  %v318 = add i64 0, %v313
  %v319 = getelementptr inbounds float, ptr %v308, i64 %v318
  store <8 x float> %v317, ptr %v319, align 4
  %v320 = add nsw i64 %v309, 1
  br label %b58
b60:
  %v321 = add nsw i64 %v302, 1
  br label %b55
b57:
  %v322 = add nsw i64 %v282, 1
  br label %b50
b52:
  %v323 = add nsw i64 %v276, 1
  br label %b47
b49:
  %v324 = add nsw i64 %v271, 96
  br label %b44
b46:
  %v325 = icmp sgt i64 %v3, 1
  br i1 %v325, label %b61, label %b62
b61:
  %v326 = getelementptr inbounds i64, ptr %v1, i64 3
  %v327 = atomicrmw add ptr %v326, i64 1 acq_rel
  %v328 = mul i64 %v3, 4
  br label %b63
b63:
  %v329 = load atomic i64, ptr %v326 acquire, align 8
  %v330 = icmp slt i64 %v329, %v328
  br i1 %v330, label %b64, label %b65
b64:
  %v331 = call i32 @sched_yield()
  br label %b63
b65:
  br label %b62
b62:
  %v332 = getelementptr inbounds float, ptr %v58, i64 64
  %v333 = getelementptr inbounds i64, ptr %v1, i64 4
  %v334 = load i64, ptr %v333, align 8
  %v335 = icmp eq i64 %v334, 0
  br i1 %v335, label %b66, label %b67
b66:
  %v336 = add i64 1, 0
  %v337 = sdiv i64 %v336, 1
  %v338 = add i64 %v2, 1
  %v339 = mul i64 %v337, %v2
  %v340 = sdiv i64 %v339, %v3
  %v341 = mul i64 %v340, 1
  %v342 = icmp slt i64 %v341, 1
  %v343 = select i1 %v342, i64 %v341, i64 1
  %v344 = mul i64 %v337, %v338
  %v345 = sdiv i64 %v344, %v3
  %v346 = mul i64 %v345, 1
  %v347 = icmp slt i64 %v346, 1
  %v348 = select i1 %v347, i64 %v346, i64 1
  %v349 = icmp slt i64 %v348, 1
  %v350 = select i1 %v349, i64 %v348, i64 1
  br label %b68
b68:
  %v351 = phi i64 [ %v343, %b66 ], [ %v466, %b80 ]
  %v352 = icmp slt i64 %v351, %v350
  br i1 %v352, label %b69, label %b70
b69:
  %v353 = mul i64 %v351, 64
  %v354 = mul i64 %v351, 8
  %v355 = add i64 %v353, 0
  %v356 = add i64 %v354, 0
  %v357 = getelementptr inbounds float, ptr %v332, i64 %v355
  %v358 = sub i64 8, %v356
  %v359 = icmp slt i64 %v358, 0
  %v360 = select i1 %v359, i64 0, i64 %v358
  %v361 = icmp ult i64 %v360, 8
  %v362 = select i1 %v361, i64 %v360, i64 8
  %v363 = trunc i64 %v362 to i32
  %v364 = insertelement <8 x i32> poison, i32 %v363, i64 0
  %v365 = shufflevector <8 x i32> %v364, <8 x i32> poison, <8 x i32> zeroinitializer
  %v366 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v365
  %v367 = mul i64 %v356, 8
  %v368 = add i64 0, %v367
  %v369 = getelementptr inbounds float, ptr %v14, i64 %v368
  %v370 = icmp sge i64 %v360, 8
  br i1 %v370, label %b71, label %b72
b71:
  br label %b73
b73:
  %v371 = phi i64 [ 0, %b71 ], [ %v445, %b74 ]
  %v372 = icmp slt i64 %v371, 8
  br i1 %v372, label %b74, label %b75
b74:
  %v373 = add i64 %v371, 0
  %v374 = getelementptr inbounds float, ptr %v369, i64 %v373
  %v375 = load <8 x float>, ptr %v374, align 4
  %v376 = add i64 %v371, 8
  %v377 = getelementptr inbounds float, ptr %v369, i64 %v376
  %v378 = load <8 x float>, ptr %v377, align 4
  %v379 = add i64 %v371, 16
  %v380 = getelementptr inbounds float, ptr %v369, i64 %v379
  %v381 = load <8 x float>, ptr %v380, align 4
  %v382 = add i64 %v371, 24
  %v383 = getelementptr inbounds float, ptr %v369, i64 %v382
  %v384 = load <8 x float>, ptr %v383, align 4
  %v385 = add i64 %v371, 32
  %v386 = getelementptr inbounds float, ptr %v369, i64 %v385
  %v387 = load <8 x float>, ptr %v386, align 4
  %v388 = add i64 %v371, 40
  %v389 = getelementptr inbounds float, ptr %v369, i64 %v388
  %v390 = load <8 x float>, ptr %v389, align 4
  %v391 = add i64 %v371, 48
  %v392 = getelementptr inbounds float, ptr %v369, i64 %v391
  %v393 = load <8 x float>, ptr %v392, align 4
  %v394 = add i64 %v371, 56
  %v395 = getelementptr inbounds float, ptr %v369, i64 %v394
  %v396 = load <8 x float>, ptr %v395, align 4
  %v397 = shufflevector <8 x float> %v375, <8 x float> %v387, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v398 = shufflevector <8 x float> %v375, <8 x float> %v387, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v399 = shufflevector <8 x float> %v378, <8 x float> %v390, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v400 = shufflevector <8 x float> %v378, <8 x float> %v390, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v401 = shufflevector <8 x float> %v381, <8 x float> %v393, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v402 = shufflevector <8 x float> %v381, <8 x float> %v393, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v403 = shufflevector <8 x float> %v384, <8 x float> %v396, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v404 = shufflevector <8 x float> %v384, <8 x float> %v396, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v405 = shufflevector <8 x float> %v397, <8 x float> %v401, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v406 = shufflevector <8 x float> %v397, <8 x float> %v401, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v407 = shufflevector <8 x float> %v399, <8 x float> %v403, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v408 = shufflevector <8 x float> %v399, <8 x float> %v403, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v409 = shufflevector <8 x float> %v398, <8 x float> %v402, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v410 = shufflevector <8 x float> %v398, <8 x float> %v402, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v411 = shufflevector <8 x float> %v400, <8 x float> %v404, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v412 = shufflevector <8 x float> %v400, <8 x float> %v404, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v413 = shufflevector <8 x float> %v405, <8 x float> %v407, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v414 = shufflevector <8 x float> %v405, <8 x float> %v407, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v415 = shufflevector <8 x float> %v406, <8 x float> %v408, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v416 = shufflevector <8 x float> %v406, <8 x float> %v408, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v417 = shufflevector <8 x float> %v409, <8 x float> %v411, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v418 = shufflevector <8 x float> %v409, <8 x float> %v411, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v419 = shufflevector <8 x float> %v410, <8 x float> %v412, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v420 = shufflevector <8 x float> %v410, <8 x float> %v412, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v421 = add i64 %v371, 0
  %v422 = mul i64 %v421, 8
  %v423 = getelementptr inbounds float, ptr %v357, i64 %v422
  store <8 x float> %v413, ptr %v423, align 4
  %v424 = add i64 %v371, 1
  %v425 = mul i64 %v424, 8
  %v426 = getelementptr inbounds float, ptr %v357, i64 %v425
  store <8 x float> %v414, ptr %v426, align 4
  %v427 = add i64 %v371, 2
  %v428 = mul i64 %v427, 8
  %v429 = getelementptr inbounds float, ptr %v357, i64 %v428
  store <8 x float> %v415, ptr %v429, align 4
  %v430 = add i64 %v371, 3
  %v431 = mul i64 %v430, 8
  %v432 = getelementptr inbounds float, ptr %v357, i64 %v431
  store <8 x float> %v416, ptr %v432, align 4
  %v433 = add i64 %v371, 4
  %v434 = mul i64 %v433, 8
  %v435 = getelementptr inbounds float, ptr %v357, i64 %v434
  store <8 x float> %v417, ptr %v435, align 4
  %v436 = add i64 %v371, 5
  %v437 = mul i64 %v436, 8
  %v438 = getelementptr inbounds float, ptr %v357, i64 %v437
  store <8 x float> %v418, ptr %v438, align 4
  %v439 = add i64 %v371, 6
  %v440 = mul i64 %v439, 8
  %v441 = getelementptr inbounds float, ptr %v357, i64 %v440
  store <8 x float> %v419, ptr %v441, align 4
  %v442 = add i64 %v371, 7
  %v443 = mul i64 %v442, 8
  %v444 = getelementptr inbounds float, ptr %v357, i64 %v443
  store <8 x float> %v420, ptr %v444, align 4
  %v445 = add nsw i64 %v371, 8
  br label %b73
b75:
  br label %b76
b76:
  %v446 = phi i64 [ 8, %b75 ], [ %v454, %b77 ]
  %v447 = icmp slt i64 %v446, 8
  br i1 %v447, label %b77, label %b78
b77:
  %v448 = mul i64 %v446, 1
  %v449 = getelementptr inbounds float, ptr %v369, i64 %v448
  %v450 = getelementptr float, ptr %v449, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v451 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v450, <8 x i1> %v366, <8 x float> zeroinitializer)
  %v452 = mul i64 %v446, 8
  %v453 = getelementptr inbounds float, ptr %v357, i64 %v452
  store <8 x float> %v451, ptr %v453, align 4
  %v454 = add nsw i64 %v446, 1
  br label %b76
b78:
  br label %b72
b72:
  %v455 = icmp slt i64 %v360, 8
  br i1 %v455, label %b79, label %b80
b79:
  br label %b81
b81:
  %v456 = phi i64 [ 0, %b79 ], [ %v464, %b82 ]
  %v457 = icmp slt i64 %v456, 8
  br i1 %v457, label %b82, label %b83
b82:
  %v458 = mul i64 %v456, 1
  %v459 = getelementptr inbounds float, ptr %v369, i64 %v458
  %v460 = getelementptr float, ptr %v459, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v461 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v460, <8 x i1> %v366, <8 x float> zeroinitializer)
  %v462 = mul i64 %v456, 8
  %v463 = getelementptr inbounds float, ptr %v357, i64 %v462
  store <8 x float> %v461, ptr %v463, align 4
  %v464 = add nsw i64 %v456, 1
  br label %b81
b83:
  br label %b80
b80:
  %v465 = add i64 %v353, 64
  %v466 = add nsw i64 %v351, 1
  br label %b68
b70:
  br label %b67
b67:
  %v467 = icmp sgt i64 %v3, 1
  br i1 %v467, label %b84, label %b85
b84:
  %v468 = getelementptr inbounds i64, ptr %v1, i64 3
  %v469 = atomicrmw add ptr %v468, i64 1 acq_rel
  %v470 = mul i64 %v3, 5
  br label %b86
b86:
  %v471 = load atomic i64, ptr %v468 acquire, align 8
  %v472 = icmp slt i64 %v471, %v470
  br i1 %v472, label %b87, label %b88
b87:
  %v473 = call i32 @sched_yield()
  br label %b86
b88:
  br label %b85
b85:
  br label %b89
b89:
  %v474 = phi i64 [ 0, %b85 ], [ %v587, %b94 ]
  %v475 = icmp slt i64 %v474, %v5
  br i1 %v475, label %b90, label %b91
b90:
  %v477 = add i64 %v7, 0
  %v478 = sdiv i64 %v477, 1
  %v479 = add i64 %v2, 1
  %v480 = mul i64 %v478, %v2
  %v481 = sdiv i64 %v480, %v3
  %v482 = mul i64 %v481, 1
  %v483 = icmp slt i64 %v482, %v7
  %v484 = select i1 %v483, i64 %v482, i64 %v7
  %v485 = mul i64 %v478, %v479
  %v486 = sdiv i64 %v485, %v3
  %v487 = mul i64 %v486, 1
  %v488 = icmp slt i64 %v487, %v7
  %v489 = select i1 %v488, i64 %v487, i64 %v7
  br label %b92
b92:
  %v490 = phi i64 [ %v484, %b90 ], [ %v586, %b97 ]
  %v491 = icmp slt i64 %v490, %v489
  br i1 %v491, label %b93, label %b94
b93:
  %v492 = add i64 %v490, 96
  %v493 = icmp slt i64 %v492, %v489
  %v494 = select i1 %v493, i64 %v492, i64 %v489
  br label %b95
b95:
  %v495 = phi i64 [ 0, %b93 ], [ %v585, %b100 ]
  %v496 = icmp slt i64 %v495, 1
  br i1 %v496, label %b96, label %b97
b96:
  %v497 = sub i64 %v494, %v490
  %v498 = sub i64 8, 1
  %v499 = add i64 %v497, %v498
  %v500 = sdiv i64 %v499, 8
  br label %b98
b98:
  %v501 = phi i64 [ 0, %b96 ], [ %v584, %b105 ]
  %v502 = icmp slt i64 %v501, %v500
  br i1 %v502, label %b99, label %b100
b99:
  %v503 = mul i64 %v497, %v501
  %v504 = sdiv i64 %v503, %v500
  %v505 = add i64 %v490, %v504
  %v506 = add i64 %v501, 1
  %v507 = mul i64 %v497, %v506
  %v508 = sdiv i64 %v507, %v500
  %v509 = add i64 %v490, %v508
  %v510 = mul i64 %v495, 64
  %v511 = getelementptr inbounds float, ptr %v332, i64 %v510
  %v512 = sub i64 %v509, %v505
  %v513 = add i64 %v474, 0
  %v514 = and i64 %v513, %v46
  %v515 = mul i64 %v514, %v7
  %v516 = add i64 %v515, %v505
  %v517 = mul i64 %v516, 8
  %v518 = getelementptr inbounds float, ptr %v20, i64 %v517
  %v519 = getelementptr inbounds float, ptr %v518, i64 0
  %v520 = sub i64 %v512, 1
  %v521 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v520
  %v522 = load ptr, ptr %v521, align 4
  %v523 = icmp sgt i64 %v512, 0
  br i1 %v523, label %b101, label %b102
b101:
  call void %v522(ptr %v519, i64 8, ptr %v511, i64 8, ptr %v476)
  br label %b102
b102:
  %v524 = add i64 %v510, 64
  br label %b103
b103:
  %v525 = phi i64 [ %v505, %b102 ], [ %v583, %b108 ]
  %v526 = icmp slt i64 %v525, %v509
  br i1 %v526, label %b104, label %b105
b104:
  %v527 = sub i64 %v525, %v505
  %v528 = mul i64 %v527, 8
  %v529 = getelementptr inbounds float, ptr %v476, i64 %v528
  %v530 = add i64 %v474, 0
  %v531 = and i64 %v530, %v50
  %v532 = mul i64 %v531, %v7
  %v533 = add i64 %v532, %v525
  %v534 = mul i64 %v533, 8
  %v535 = getelementptr inbounds float, ptr %v34, i64 %v534
  %v536 = add i64 %v474, 0
  %v537 = and i64 %v536, %v52
  %v538 = mul i64 %v537, %v7
  %v539 = add i64 %v538, %v525
  %v540 = mul i64 %v539, 8
  %v541 = getelementptr inbounds float, ptr %v36, i64 %v540
  %v542 = add i64 %v474, 1
  %v543 = and i64 %v542, %v46
  %v544 = mul i64 %v543, %v7
  %v545 = add i64 %v544, %v525
  %v546 = mul i64 %v545, 8
  %v547 = getelementptr inbounds float, ptr %v20, i64 %v546
  br label %b106
b106:
  %v548 = phi i64 [ 0, %b104 ], [ %v582, %b107 ]
  %v549 = icmp slt i64 %v548, 1
  br i1 %v549, label %b107, label %b108
b107:
  %v550 = mul i64 %v495, 1
  %v551 = add i64 %v550, %v548
  %v552 = mul i64 %v551, 8
  %v553 = add i64 0, %v548
  %v554 = mul i64 %v553, 8
  %v555 = getelementptr inbounds float, ptr %v529, i64 %v554
  %v556 = load <8 x float>, ptr %v555, align 4
  %v557 = add i64 0, %v552
  %v558 = getelementptr inbounds float, ptr %v535, i64 %v557
  %v559 = load <8 x float>, ptr %v558, align 4
  %v560 = fadd <8 x float> %v559, %v556
  %v561 = fcmp ogt <8 x float> %v560, splat (float 0x0000000000000000)
  %v562 = fcmp olt <8 x float> %v560, splat (float 0x0000000000000000)
  %v563 = fadd <8 x float> %v560, splat (float 0x0000000000000000)
  %v564 = select <8 x i1> %v562, <8 x float> splat (float 0xBFF0000000000000), <8 x float> %v563
  %v565 = select <8 x i1> %v561, <8 x float> splat (float 0x3FF0000000000000), <8 x float> %v564
  %v566 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v560)
  %v567 = add i64 0, %v552
  %v568 = getelementptr inbounds float, ptr %v16, i64 %v567
  %v569 = load <8 x float>, ptr %v568, align 4
  %v570 = fadd <8 x float> %v566, %v569
  %v571 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v572 = shufflevector <8 x float> %v571, <8 x float> poison, <8 x i32> zeroinitializer
  %v573 = fcmp ole <8 x float> %v570, %v572
  %v574 = select <8 x i1> %v573, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v575 = fcmp une <8 x float> %v574, splat (float 0x0000000000000000)
  %v576 = select <8 x i1> %v575, <8 x float> %v572, <8 x float> %v570
  %v577 = fmul <8 x float> %v565, %v576
  %v578 = add i64 0, %v552
  %v579 = getelementptr inbounds float, ptr %v541, i64 %v578
  store <8 x float> %v560, ptr %v579, align 4
  %v580 = add i64 0, %v552
  %v581 = getelementptr inbounds float, ptr %v547, i64 %v580
  store <8 x float> %v577, ptr %v581, align 4
  %v582 = add nsw i64 %v548, 1
  br label %b106
b108:
  %v583 = add nsw i64 %v525, 1
  br label %b103
b105:
  %v584 = add nsw i64 %v501, 1
  br label %b98
b100:
  %v585 = add nsw i64 %v495, 1
  br label %b95
b97:
  %v586 = add nsw i64 %v490, 96
  br label %b92
b94:
  %v587 = add nsw i64 %v474, 1
  br label %b89
b91:
  %v588 = icmp sgt i64 %v3, 1
  br i1 %v588, label %b109, label %b110
b109:
  %v589 = getelementptr inbounds i64, ptr %v1, i64 3
  %v590 = atomicrmw add ptr %v589, i64 1 acq_rel
  %v591 = mul i64 %v3, 6
  br label %b111
b111:
  %v592 = load atomic i64, ptr %v589 acquire, align 8
  %v593 = icmp slt i64 %v592, %v591
  br i1 %v593, label %b112, label %b113
b112:
  %v594 = call i32 @sched_yield()
  br label %b111
b113:
  br label %b110
b110:
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
  %v199 = alloca float, i64 64, align 4
  %v338 = alloca float, i64 64, align 4
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
  %v47 = getelementptr inbounds i64, ptr %v1, i64 12
  %v48 = load i64, ptr %v47, align 8
  %v49 = getelementptr inbounds i64, ptr %v1, i64 17
  %v50 = load i64, ptr %v49, align 8
  %v51 = getelementptr inbounds i64, ptr %v1, i64 18
  %v52 = load i64, ptr %v51, align 8
  %v53 = getelementptr inbounds i64, ptr %v1, i64 19
  %v54 = load i64, ptr %v53, align 8
  %v55 = getelementptr inbounds i64, ptr %v1, i64 20
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds ptr, ptr %v0, i64 16
  %v58 = load ptr, ptr %v57, align 4
  %v59 = mul i64 %v2, 15360
  %v60 = add i64 %v59, 128
  %v61 = getelementptr inbounds float, ptr %v58, i64 %v60
  %v62 = getelementptr inbounds float, ptr %v58, i64 0
  %v63 = getelementptr inbounds i64, ptr %v1, i64 4
  %v64 = load i64, ptr %v63, align 8
  %v65 = icmp eq i64 %v64, 0
  br i1 %v65, label %b0, label %b1
b0:
  %v66 = add i64 1, 0
  %v67 = sdiv i64 %v66, 1
  %v68 = add i64 %v2, 1
  %v69 = mul i64 %v67, %v2
  %v70 = sdiv i64 %v69, %v3
  %v71 = mul i64 %v70, 1
  %v72 = icmp slt i64 %v71, 1
  %v73 = select i1 %v72, i64 %v71, i64 1
  %v74 = mul i64 %v67, %v68
  %v75 = sdiv i64 %v74, %v3
  %v76 = mul i64 %v75, 1
  %v77 = icmp slt i64 %v76, 1
  %v78 = select i1 %v77, i64 %v76, i64 1
  %v79 = icmp slt i64 %v78, 1
  %v80 = select i1 %v79, i64 %v78, i64 1
  br label %b2
b2:
  %v81 = phi i64 [ %v73, %b0 ], [ %v109, %b7 ]
  %v82 = icmp slt i64 %v81, %v80
  br i1 %v82, label %b3, label %b4
b3:
  %v83 = mul i64 %v81, 64
  %v84 = mul i64 %v81, 8
  %v85 = add i64 %v83, 0
  %v86 = add i64 %v84, 0
  %v87 = getelementptr inbounds float, ptr %v62, i64 %v85
  %v88 = sub i64 8, %v86
  %v89 = icmp slt i64 %v88, 0
  %v90 = select i1 %v89, i64 0, i64 %v88
  %v91 = icmp ult i64 %v90, 8
  %v92 = select i1 %v91, i64 %v90, i64 8
  %v93 = trunc i64 %v92 to i32
  %v94 = insertelement <8 x i32> poison, i32 %v93, i64 0
  %v95 = shufflevector <8 x i32> %v94, <8 x i32> poison, <8 x i32> zeroinitializer
  %v96 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v95
  %v97 = mul i64 %v86, 1
  %v98 = add i64 0, %v97
  %v99 = getelementptr inbounds float, ptr %v14, i64 %v98
  br label %b5
b5:
  %v100 = phi i64 [ 0, %b3 ], [ %v107, %b6 ]
  %v101 = icmp slt i64 %v100, 8
  br i1 %v101, label %b6, label %b7
b6:
  %v102 = mul i64 %v100, 8
  %v103 = getelementptr inbounds float, ptr %v99, i64 %v102
  %v104 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v103, <8 x i1> %v96, <8 x float> zeroinitializer)
  %v105 = mul i64 %v100, 8
  %v106 = getelementptr inbounds float, ptr %v87, i64 %v105
  store <8 x float> %v104, ptr %v106, align 4
  %v107 = add nsw i64 %v100, 1
  br label %b5
b7:
  %v108 = add i64 %v83, 64
  %v109 = add nsw i64 %v81, 1
  br label %b2
b4:
  br label %b1
b1:
  %v110 = icmp sgt i64 %v3, 1
  br i1 %v110, label %b8, label %b9
b8:
  %v111 = getelementptr inbounds i64, ptr %v1, i64 3
  %v112 = atomicrmw add ptr %v111, i64 1 acq_rel
  %v113 = mul i64 %v3, 1
  br label %b10
b10:
  %v114 = load atomic i64, ptr %v111 acquire, align 8
  %v115 = icmp slt i64 %v114, %v113
  br i1 %v115, label %b11, label %b12
b11:
  %v116 = call i32 @sched_yield()
  br label %b10
b12:
  br label %b9
b9:
  br label %b13
b13:
  %v117 = phi i64 [ 0, %b9 ], [ %v275, %b21 ]
  %v118 = icmp slt i64 %v117, %v5
  br i1 %v118, label %b14, label %b15
b14:
  %v119 = sub i64 %v5, 1
  %v120 = sub i64 %v119, %v117
  %v121 = add i64 %v7, 0
  %v122 = sdiv i64 %v121, 1
  %v123 = add i64 %v2, 1
  %v124 = mul i64 %v122, %v2
  %v125 = sdiv i64 %v124, %v3
  %v126 = mul i64 %v125, 1
  %v127 = icmp slt i64 %v126, %v7
  %v128 = select i1 %v127, i64 %v126, i64 %v7
  %v129 = mul i64 %v122, %v123
  %v130 = sdiv i64 %v129, %v3
  %v131 = mul i64 %v130, 1
  %v132 = icmp slt i64 %v131, %v7
  %v133 = select i1 %v132, i64 %v131, i64 %v7
  br label %b16
b16:
  %v134 = phi i64 [ %v128, %b14 ], [ %v198, %b17 ]
  %v135 = icmp slt i64 %v134, %v133
  br i1 %v135, label %b17, label %b18
b17:
  %v136 = add i64 %v120, 1
  %v137 = and i64 %v136, 1
  %v138 = mul i64 %v137, %v7
  %v139 = add i64 %v138, %v134
  %v140 = mul i64 %v139, 8
  %v141 = getelementptr inbounds float, ptr %v22, i64 %v140
  %v142 = add i64 %v120, 0
  %v143 = and i64 %v142, %v44
  %v144 = mul i64 %v143, %v7
  %v145 = add i64 %v144, %v134
  %v146 = mul i64 %v145, 8
  %v147 = getelementptr inbounds float, ptr %v18, i64 %v146
  %v148 = add i64 %v120, 0
  %v149 = and i64 %v148, %v52
  %v150 = mul i64 %v149, %v7
  %v151 = add i64 %v150, %v134
  %v152 = mul i64 %v151, 8
  %v153 = getelementptr inbounds float, ptr %v36, i64 %v152
  %v154 = add i64 %v120, 0
  %v155 = and i64 %v154, %v54
  %v156 = mul i64 %v155, %v7
  %v157 = add i64 %v156, %v134
  %v158 = mul i64 %v157, 8
  %v159 = getelementptr inbounds float, ptr %v38, i64 %v158
  %v160 = add i64 %v120, 0
  %v161 = and i64 %v160, %v56
  %v162 = mul i64 %v161, %v7
  %v163 = add i64 %v162, %v134
  %v164 = mul i64 %v163, 8
  %v165 = getelementptr inbounds float, ptr %v40, i64 %v164
  %v166 = add i64 0, 0
  %v167 = getelementptr inbounds float, ptr %v141, i64 %v166
  %v168 = load <8 x float>, ptr %v167, align 4
  %v169 = add i64 0, 0
  %v170 = getelementptr inbounds float, ptr %v147, i64 %v169
  %v171 = load <8 x float>, ptr %v170, align 4
  %v172 = fadd <8 x float> %v168, %v171
  %v173 = add i64 0, 0
  %v174 = getelementptr inbounds float, ptr %v153, i64 %v173
  %v175 = load <8 x float>, ptr %v174, align 4
  %v176 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v175)
  %v177 = add i64 0, 0
  %v178 = getelementptr inbounds float, ptr %v16, i64 %v177
  %v179 = load <8 x float>, ptr %v178, align 4
  %v180 = fadd <8 x float> %v176, %v179
  %v181 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v182 = shufflevector <8 x float> %v181, <8 x float> poison, <8 x i32> zeroinitializer
  %v183 = fcmp ole <8 x float> %v180, %v182
  %v184 = select <8 x i1> %v183, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v185 = fcmp ogt <8 x float> %v175, splat (float 0x0000000000000000)
  %v186 = fcmp olt <8 x float> %v175, splat (float 0x0000000000000000)
  %v187 = fadd <8 x float> %v175, splat (float 0x0000000000000000)
  %v188 = select <8 x i1> %v186, <8 x float> splat (float 0xBFF0000000000000), <8 x float> %v187
  %v189 = select <8 x i1> %v185, <8 x float> splat (float 0x3FF0000000000000), <8 x float> %v188
  %v190 = fmul <8 x float> %v172, %v189
  %v191 = fcmp une <8 x float> %v184, splat (float 0x0000000000000000)
  %v192 = select <8 x i1> %v191, <8 x float> %v182, <8 x float> %v190
  %v193 = fmul <8 x float> %v192, %v189
  %v194 = add i64 0, 0
  %v195 = getelementptr inbounds float, ptr %v159, i64 %v194
  store <8 x float> %v172, ptr %v195, align 4
  %v196 = add i64 0, 0
  %v197 = getelementptr inbounds float, ptr %v165, i64 %v196
  store <8 x float> %v193, ptr %v197, align 4
  %v198 = add nsw i64 %v134, 1
  br label %b16
b18:
  %v200 = add i64 %v7, 0
  %v201 = sdiv i64 %v200, 1
  %v202 = add i64 %v2, 1
  %v203 = mul i64 %v201, %v2
  %v204 = sdiv i64 %v203, %v3
  %v205 = mul i64 %v204, 1
  %v206 = icmp slt i64 %v205, %v7
  %v207 = select i1 %v206, i64 %v205, i64 %v7
  %v208 = mul i64 %v201, %v202
  %v209 = sdiv i64 %v208, %v3
  %v210 = mul i64 %v209, 1
  %v211 = icmp slt i64 %v210, %v7
  %v212 = select i1 %v211, i64 %v210, i64 %v7
  br label %b19
b19:
  %v213 = phi i64 [ %v207, %b18 ], [ %v274, %b24 ]
  %v214 = icmp slt i64 %v213, %v212
  br i1 %v214, label %b20, label %b21
b20:
  %v215 = add i64 %v213, 96
  %v216 = icmp slt i64 %v215, %v212
  %v217 = select i1 %v216, i64 %v215, i64 %v212
  br label %b22
b22:
  %v218 = phi i64 [ 0, %b20 ], [ %v273, %b27 ]
  %v219 = icmp slt i64 %v218, 1
  br i1 %v219, label %b23, label %b24
b23:
  %v220 = sub i64 %v217, %v213
  %v221 = sub i64 8, 1
  %v222 = add i64 %v220, %v221
  %v223 = sdiv i64 %v222, 8
  br label %b25
b25:
  %v224 = phi i64 [ 0, %b23 ], [ %v272, %b32 ]
  %v225 = icmp slt i64 %v224, %v223
  br i1 %v225, label %b26, label %b27
b26:
  %v226 = mul i64 %v220, %v224
  %v227 = sdiv i64 %v226, %v223
  %v228 = add i64 %v213, %v227
  %v229 = add i64 %v224, 1
  %v230 = mul i64 %v220, %v229
  %v231 = sdiv i64 %v230, %v223
  %v232 = add i64 %v213, %v231
  %v233 = mul i64 %v218, 64
  %v234 = getelementptr inbounds float, ptr %v62, i64 %v233
  %v235 = sub i64 %v232, %v228
  %v236 = add i64 %v120, 0
  %v237 = and i64 %v236, %v56
  %v238 = mul i64 %v237, %v7
  %v239 = add i64 %v238, %v228
  %v240 = mul i64 %v239, 8
  %v241 = getelementptr inbounds float, ptr %v40, i64 %v240
  %v242 = getelementptr inbounds float, ptr %v241, i64 0
  %v243 = sub i64 %v235, 1
  %v244 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v243
  %v245 = load ptr, ptr %v244, align 4
  %v246 = icmp sgt i64 %v235, 0
  br i1 %v246, label %b28, label %b29
b28:
  call void %v245(ptr %v242, i64 8, ptr %v234, i64 8, ptr %v199)
  br label %b29
b29:
  %v247 = add i64 %v233, 64
  br label %b30
b30:
  %v248 = phi i64 [ %v228, %b29 ], [ %v271, %b35 ]
  %v249 = icmp slt i64 %v248, %v232
  br i1 %v249, label %b31, label %b32
b31:
  %v250 = sub i64 %v248, %v228
  %v251 = mul i64 %v250, 8
  %v252 = getelementptr inbounds float, ptr %v199, i64 %v251
  %v253 = add i64 %v120, 0
  %v254 = and i64 %v253, 1
  %v255 = mul i64 %v254, %v7
  %v256 = add i64 %v255, %v248
  %v257 = mul i64 %v256, 8
  %v258 = getelementptr inbounds float, ptr %v22, i64 %v257
  br label %b33
b33:
  %v259 = phi i64 [ 0, %b31 ], [ %v270, %b34 ]
  %v260 = icmp slt i64 %v259, 1
  br i1 %v260, label %b34, label %b35
b34:
  %v261 = mul i64 %v218, 1
  %v262 = add i64 %v261, %v259
  %v263 = mul i64 %v262, 8
  %v264 = add i64 0, %v259
  %v265 = mul i64 %v264, 8
  %v266 = getelementptr inbounds float, ptr %v252, i64 %v265
  %v267 = load <8 x float>, ptr %v266, align 4
  %v268 = add i64 0, %v263
  %v269 = getelementptr inbounds float, ptr %v258, i64 %v268
  store <8 x float> %v267, ptr %v269, align 4
  %v270 = add nsw i64 %v259, 1
  br label %b33
b35:
  %v271 = add nsw i64 %v248, 1
  br label %b30
b32:
  %v272 = add nsw i64 %v224, 1
  br label %b25
b27:
  %v273 = add nsw i64 %v218, 1
  br label %b22
b24:
  %v274 = add nsw i64 %v213, 96
  br label %b19
b21:
  %v275 = add nsw i64 %v117, 1
  br label %b13
b15:
  %v276 = icmp sgt i64 %v3, 1
  br i1 %v276, label %b36, label %b37
b36:
  %v277 = getelementptr inbounds i64, ptr %v1, i64 3
  %v278 = atomicrmw add ptr %v277, i64 1 acq_rel
  %v279 = mul i64 %v3, 2
  br label %b38
b38:
  %v280 = load atomic i64, ptr %v277 acquire, align 8
  %v281 = icmp slt i64 %v280, %v279
  br i1 %v281, label %b39, label %b40
b39:
  %v282 = call i32 @sched_yield()
  br label %b38
b40:
  br label %b37
b37:
  %v283 = getelementptr inbounds float, ptr %v58, i64 64
  %v284 = getelementptr inbounds i64, ptr %v1, i64 4
  %v285 = load i64, ptr %v284, align 8
  %v286 = icmp eq i64 %v285, 0
  br i1 %v286, label %b41, label %b42
b41:
  %v287 = add i64 1, 0
  %v288 = sdiv i64 %v287, 1
  %v289 = add i64 %v2, 1
  %v290 = mul i64 %v288, %v2
  %v291 = sdiv i64 %v290, %v3
  %v292 = mul i64 %v291, 1
  %v293 = icmp slt i64 %v292, 1
  %v294 = select i1 %v293, i64 %v292, i64 1
  %v295 = mul i64 %v288, %v289
  %v296 = sdiv i64 %v295, %v3
  %v297 = mul i64 %v296, 1
  %v298 = icmp slt i64 %v297, 1
  %v299 = select i1 %v298, i64 %v297, i64 1
  %v300 = icmp slt i64 %v299, 1
  %v301 = select i1 %v300, i64 %v299, i64 1
  br label %b43
b43:
  %v302 = phi i64 [ %v294, %b41 ], [ %v330, %b48 ]
  %v303 = icmp slt i64 %v302, %v301
  br i1 %v303, label %b44, label %b45
b44:
  %v304 = mul i64 %v302, 64
  %v305 = mul i64 %v302, 8
  %v306 = add i64 %v304, 0
  %v307 = add i64 %v305, 0
  %v308 = getelementptr inbounds float, ptr %v283, i64 %v306
  %v309 = sub i64 8, %v307
  %v310 = icmp slt i64 %v309, 0
  %v311 = select i1 %v310, i64 0, i64 %v309
  %v312 = icmp ult i64 %v311, 8
  %v313 = select i1 %v312, i64 %v311, i64 8
  %v314 = trunc i64 %v313 to i32
  %v315 = insertelement <8 x i32> poison, i32 %v314, i64 0
  %v316 = shufflevector <8 x i32> %v315, <8 x i32> poison, <8 x i32> zeroinitializer
  %v317 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v316
  %v318 = mul i64 %v307, 1
  %v319 = add i64 0, %v318
  %v320 = getelementptr inbounds float, ptr %v12, i64 %v319
  br label %b46
b46:
  %v321 = phi i64 [ 0, %b44 ], [ %v328, %b47 ]
  %v322 = icmp slt i64 %v321, 8
  br i1 %v322, label %b47, label %b48
b47:
  %v323 = mul i64 %v321, 8
  %v324 = getelementptr inbounds float, ptr %v320, i64 %v323
  %v325 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v324, <8 x i1> %v317, <8 x float> zeroinitializer)
  %v326 = mul i64 %v321, 8
  %v327 = getelementptr inbounds float, ptr %v308, i64 %v326
  store <8 x float> %v325, ptr %v327, align 4
  %v328 = add nsw i64 %v321, 1
  br label %b46
b48:
  %v329 = add i64 %v304, 64
  %v330 = add nsw i64 %v302, 1
  br label %b43
b45:
  br label %b42
b42:
  %v331 = icmp sgt i64 %v3, 1
  br i1 %v331, label %b49, label %b50
b49:
  %v332 = getelementptr inbounds i64, ptr %v1, i64 3
  %v333 = atomicrmw add ptr %v332, i64 1 acq_rel
  %v334 = mul i64 %v3, 3
  br label %b51
b51:
  %v335 = load atomic i64, ptr %v332 acquire, align 8
  %v336 = icmp slt i64 %v335, %v334
  br i1 %v336, label %b52, label %b53
b52:
  %v337 = call i32 @sched_yield()
  br label %b51
b53:
  br label %b50
b50:
  %v339 = add i64 %v8, 0
  %v340 = sdiv i64 %v339, 1
  %v341 = add i64 %v2, 1
  %v342 = mul i64 %v340, %v2
  %v343 = sdiv i64 %v342, %v3
  %v344 = mul i64 %v343, 1
  %v345 = icmp slt i64 %v344, %v8
  %v346 = select i1 %v345, i64 %v344, i64 %v8
  %v347 = mul i64 %v340, %v341
  %v348 = sdiv i64 %v347, %v3
  %v349 = mul i64 %v348, 1
  %v350 = icmp slt i64 %v349, %v8
  %v351 = select i1 %v350, i64 %v349, i64 %v8
  br label %b54
b54:
  %v352 = phi i64 [ %v346, %b50 ], [ %v405, %b59 ]
  %v353 = icmp slt i64 %v352, %v351
  br i1 %v353, label %b55, label %b56
b55:
  %v354 = add i64 %v352, 96
  %v355 = icmp slt i64 %v354, %v351
  %v356 = select i1 %v355, i64 %v354, i64 %v351
  br label %b57
b57:
  %v357 = phi i64 [ 0, %b55 ], [ %v404, %b62 ]
  %v358 = icmp slt i64 %v357, 1
  br i1 %v358, label %b58, label %b59
b58:
  %v359 = sub i64 %v356, %v352
  %v360 = sub i64 8, 1
  %v361 = add i64 %v359, %v360
  %v362 = sdiv i64 %v361, 8
  br label %b60
b60:
  %v363 = phi i64 [ 0, %b58 ], [ %v403, %b67 ]
  %v364 = icmp slt i64 %v363, %v362
  br i1 %v364, label %b61, label %b62
b61:
  %v365 = mul i64 %v359, %v363
  %v366 = sdiv i64 %v365, %v362
  %v367 = add i64 %v352, %v366
  %v368 = add i64 %v363, 1
  %v369 = mul i64 %v359, %v368
  %v370 = sdiv i64 %v369, %v362
  %v371 = add i64 %v352, %v370
  %v372 = mul i64 %v357, 64
  %v373 = getelementptr inbounds float, ptr %v283, i64 %v372
  %v374 = sub i64 %v371, %v367
  %v375 = mul i64 %v367, 8
  %v376 = getelementptr inbounds float, ptr %v40, i64 %v375
  %v377 = getelementptr inbounds float, ptr %v376, i64 0
  %v378 = sub i64 %v374, 1
  %v379 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v378
  %v380 = load ptr, ptr %v379, align 4
  %v381 = icmp sgt i64 %v374, 0
  br i1 %v381, label %b63, label %b64
b63:
  call void %v380(ptr %v377, i64 8, ptr %v373, i64 8, ptr %v338)
  br label %b64
b64:
  %v382 = add i64 %v372, 64
  br label %b65
b65:
  %v383 = phi i64 [ %v367, %b64 ], [ %v402, %b70 ]
  %v384 = icmp slt i64 %v383, %v371
  br i1 %v384, label %b66, label %b67
b66:
  %v385 = sub i64 %v383, %v367
  %v386 = mul i64 %v385, 8
  %v387 = getelementptr inbounds float, ptr %v338, i64 %v386
  %v388 = mul i64 %v383, 8
  %v389 = getelementptr inbounds float, ptr %v24, i64 %v388
  br label %b68
b68:
  %v390 = phi i64 [ 0, %b66 ], [ %v401, %b69 ]
  %v391 = icmp slt i64 %v390, 1
  br i1 %v391, label %b69, label %b70
b69:
  %v392 = mul i64 %v357, 1
  %v393 = add i64 %v392, %v390
  %v394 = mul i64 %v393, 8
  %v395 = add i64 0, %v390
  %v396 = mul i64 %v395, 8
  %v397 = getelementptr inbounds float, ptr %v387, i64 %v396
  %v398 = load <8 x float>, ptr %v397, align 4
  %v399 = add i64 0, %v394
  %v400 = getelementptr inbounds float, ptr %v389, i64 %v399
  store <8 x float> %v398, ptr %v400, align 4
  %v401 = add nsw i64 %v390, 1
  br label %b68
b70:
  %v402 = add nsw i64 %v383, 1
  br label %b65
b67:
  %v403 = add nsw i64 %v363, 1
  br label %b60
b62:
  %v404 = add nsw i64 %v357, 1
  br label %b57
b59:
  %v405 = add nsw i64 %v352, 96
  br label %b54
b56:
  %v406 = icmp sgt i64 %v3, 1
  br i1 %v406, label %b71, label %b72
b71:
  %v407 = getelementptr inbounds i64, ptr %v1, i64 3
  %v408 = atomicrmw add ptr %v407, i64 1 acq_rel
  %v409 = mul i64 %v3, 4
  br label %b73
b73:
  %v410 = load atomic i64, ptr %v407 acquire, align 8
  %v411 = icmp slt i64 %v410, %v409
  br i1 %v411, label %b74, label %b75
b74:
  %v412 = call i32 @sched_yield()
  br label %b73
b75:
  br label %b72
b72:
  %v413 = mul i64 0, 8
  %v414 = getelementptr inbounds float, ptr %v40, i64 %v413
  %v415 = getelementptr inbounds float, ptr %v414, i64 0
  %v416 = mul i64 0, 8
  %v417 = getelementptr inbounds float, ptr %v10, i64 %v416
  %v418 = getelementptr inbounds float, ptr %v417, i64 0
  %v419 = getelementptr inbounds float, ptr %v61, i64 12288
  %v420 = add i64 8, 1
  %v421 = sdiv i64 %v420, 2
  %v422 = add i64 %v2, 1
  %v423 = mul i64 %v421, %v2
  %v424 = sdiv i64 %v423, %v3
  %v425 = mul i64 %v424, 2
  %v426 = icmp slt i64 %v425, 8
  %v427 = select i1 %v426, i64 %v425, i64 8
  %v428 = mul i64 %v421, %v422
  %v429 = sdiv i64 %v428, %v3
  %v430 = mul i64 %v429, 2
  %v431 = icmp slt i64 %v430, 8
  %v432 = select i1 %v431, i64 %v430, i64 8
  %v433 = getelementptr inbounds float, ptr %v26, i64 0
  br label %b76
b76:
  %v434 = phi i64 [ %v427, %b72 ], [ %v442, %b81 ]
  %v435 = icmp slt i64 %v434, %v432
  br i1 %v435, label %b77, label %b78
b77:
  %v436 = mul i64 %v434, 8
  %v437 = getelementptr inbounds float, ptr %v433, i64 %v436
  br label %b79
b79:
  %v438 = phi i64 [ 0, %b77 ], [ %v441, %b80 ]
  %v439 = icmp slt i64 %v438, 8
  br i1 %v439, label %b80, label %b81
b80:
  %v440 = getelementptr inbounds float, ptr %v437, i64 %v438
  store float 0x0000000000000000, ptr %v440, align 4
  %v441 = add nsw i64 %v438, 1
  br label %b79
b81:
  %v442 = add nsw i64 %v434, 1
  br label %b76
b78:
  %v443 = mul i64 %v8, 1
  br label %b82
b82:
  %v444 = phi i64 [ 0, %b78 ], [ %v548, %b87 ]
  %v445 = icmp slt i64 %v444, %v443
  br i1 %v445, label %b83, label %b84
b83:
  %v446 = sub i64 %v443, %v444
  %v447 = icmp slt i64 %v446, 384
  %v448 = select i1 %v447, i64 %v446, i64 384
  br label %b85
b85:
  %v449 = phi i64 [ %v427, %b83 ], [ %v547, %b111 ]
  %v450 = icmp slt i64 %v449, %v432
  br i1 %v450, label %b86, label %b87
b86:
  %v451 = sub i64 %v432, %v449
  %v452 = icmp slt i64 %v451, 64
  %v453 = select i1 %v452, i64 %v451, i64 64
  %v454 = sdiv i64 %v453, 2
  %v455 = mul i64 %v454, 2
  %v456 = sub i64 %v453, %v455
  %v457 = mul i64 %v444, 8
  %v458 = add i64 %v457, %v449
  %v459 = getelementptr inbounds float, ptr %v415, i64 %v458
  br label %b88
b88:
  %v460 = phi i64 [ 0, %b86 ], [ %v486, %b96 ]
  %v461 = icmp slt i64 %v460, %v448
  br i1 %v461, label %b89, label %b90
b89:
  %v462 = mul i64 %v460, 8
  %v463 = getelementptr inbounds float, ptr %v459, i64 %v462
  %v464 = mul i64 %v460, 2
  %v465 = getelementptr inbounds float, ptr %v419, i64 %v464
  br label %b91
b91:
  %v466 = phi i64 [ 0, %b89 ], [ %v475, %b92 ]
  %v467 = icmp slt i64 %v466, %v454
  br i1 %v467, label %b92, label %b93
b92:
  %v468 = mul i64 %v466, 2
  %v469 = getelementptr inbounds float, ptr %v463, i64 %v468
  %v470 = mul i64 %v466, 768
  %v471 = getelementptr inbounds float, ptr %v465, i64 %v470
  %v472 = getelementptr inbounds float, ptr %v469, i64 0
  %v473 = load <2 x float>, ptr %v472, align 4
  %v474 = getelementptr inbounds float, ptr %v471, i64 0
  store <2 x float> %v473, ptr %v474, align 4
  %v475 = add nsw i64 %v466, 1
  br label %b91
b93:
  %v476 = mul i64 %v454, 2
  %v477 = getelementptr inbounds float, ptr %v463, i64 %v476
  %v478 = mul i64 %v454, 768
  %v479 = getelementptr inbounds float, ptr %v465, i64 %v478
  br label %b94
b94:
  %v480 = phi i64 [ 0, %b93 ], [ %v485, %b95 ]
  %v481 = icmp slt i64 %v480, %v456
  br i1 %v481, label %b95, label %b96
b95:
  %v482 = getelementptr inbounds float, ptr %v477, i64 %v480
  %v483 = load float, ptr %v482, align 4
  %v484 = getelementptr inbounds float, ptr %v479, i64 %v480
  store float %v483, ptr %v484, align 4
  %v485 = add nsw i64 %v480, 1
  br label %b94, !llvm.loop !0
b96:
  %v486 = add nsw i64 %v460, 1
  br label %b88
b90:
  br label %b97
b97:
  %v487 = phi i64 [ 0, %b90 ], [ %v522, %b105 ]
  %v488 = icmp slt i64 %v487, 0
  br i1 %v488, label %b98, label %b99
b98:
  %v489 = mul i64 %v444, 8
  %v490 = add i64 %v489, %v487
  %v491 = getelementptr inbounds float, ptr %v418, i64 %v490
  br label %b100
b100:
  %v492 = phi i64 [ 0, %b98 ], [ %v510, %b101 ]
  %v493 = icmp slt i64 %v492, %v448
  br i1 %v493, label %b101, label %b102
b101:
  %v494 = mul i64 %v492, 8
  %v495 = getelementptr inbounds float, ptr %v491, i64 %v494
  %v496 = mul i64 %v492, 32
  %v497 = getelementptr inbounds float, ptr %v61, i64 %v496
  %v498 = getelementptr inbounds float, ptr %v495, i64 0
  %v499 = load <8 x float>, ptr %v498, align 4
  %v500 = getelementptr inbounds float, ptr %v497, i64 0
  store <8 x float> %v499, ptr %v500, align 4
  %v501 = getelementptr inbounds float, ptr %v495, i64 8
  %v502 = load <8 x float>, ptr %v501, align 4
  %v503 = getelementptr inbounds float, ptr %v497, i64 8
  store <8 x float> %v502, ptr %v503, align 4
  %v504 = getelementptr inbounds float, ptr %v495, i64 16
  %v505 = load <8 x float>, ptr %v504, align 4
  %v506 = getelementptr inbounds float, ptr %v497, i64 16
  store <8 x float> %v505, ptr %v506, align 4
  %v507 = getelementptr inbounds float, ptr %v495, i64 24
  %v508 = load <8 x float>, ptr %v507, align 4
  %v509 = getelementptr inbounds float, ptr %v497, i64 24
  store <8 x float> %v508, ptr %v509, align 4
  %v510 = add nsw i64 %v492, 1
  br label %b100
b102:
  %v511 = sdiv i64 %v453, 2
  br label %b103
b103:
  %v512 = phi i64 [ 0, %b102 ], [ %v521, %b104 ]
  %v513 = icmp slt i64 %v512, %v511
  br i1 %v513, label %b104, label %b105
b104:
  %v514 = mul i64 %v512, 2
  %v515 = add i64 %v449, %v514
  %v516 = mul i64 %v512, 768
  %v517 = getelementptr inbounds float, ptr %v419, i64 %v516
  %v518 = mul i64 %v515, 8
  %v519 = add i64 %v518, %v487
  %v520 = getelementptr inbounds float, ptr %v433, i64 %v519
  call void @outer_2x32(ptr %v517, ptr %v61, i64 %v448, ptr %v520, i64 8)
  %v521 = add nsw i64 %v512, 1
  br label %b103
b105:
  %v522 = add nsw i64 %v487, 32
  br label %b97
b99:
  %v523 = mul i64 %v444, 8
  %v524 = add i64 %v523, 0
  %v525 = getelementptr inbounds float, ptr %v418, i64 %v524
  br label %b106
b106:
  %v526 = phi i64 [ 0, %b99 ], [ %v535, %b107 ]
  %v527 = icmp slt i64 %v526, %v448
  br i1 %v527, label %b107, label %b108
b107:
  %v528 = mul i64 %v526, 8
  %v529 = getelementptr inbounds float, ptr %v525, i64 %v528
  %v530 = mul i64 %v526, 8
  %v531 = getelementptr inbounds float, ptr %v61, i64 %v530
  %v532 = getelementptr inbounds float, ptr %v529, i64 0
  %v533 = load <8 x float>, ptr %v532, align 4
  %v534 = getelementptr inbounds float, ptr %v531, i64 0
  store <8 x float> %v533, ptr %v534, align 4
  %v535 = add nsw i64 %v526, 1
  br label %b106
b108:
  %v536 = sdiv i64 %v453, 2
  br label %b109
b109:
  %v537 = phi i64 [ 0, %b108 ], [ %v546, %b110 ]
  %v538 = icmp slt i64 %v537, %v536
  br i1 %v538, label %b110, label %b111
b110:
  %v539 = mul i64 %v537, 2
  %v540 = add i64 %v449, %v539
  %v541 = mul i64 %v537, 768
  %v542 = getelementptr inbounds float, ptr %v419, i64 %v541
  %v543 = mul i64 %v540, 8
  %v544 = add i64 %v543, 0
  %v545 = getelementptr inbounds float, ptr %v433, i64 %v544
  call void @outer_2x8(ptr %v542, ptr %v61, i64 %v448, ptr %v545, i64 8)
  %v546 = add nsw i64 %v537, 1
  br label %b109
b111:
  %v547 = add nsw i64 %v449, 64
  br label %b85
b87:
  %v548 = add nsw i64 %v444, 384
  br label %b82
b84:
  %v549 = icmp sgt i64 %v3, 1
  br i1 %v549, label %b112, label %b113
b112:
  %v550 = getelementptr inbounds i64, ptr %v1, i64 3
  %v551 = atomicrmw add ptr %v550, i64 1 acq_rel
  %v552 = mul i64 %v3, 5
  br label %b114
b114:
  %v553 = load atomic i64, ptr %v550 acquire, align 8
  %v554 = icmp slt i64 %v553, %v552
  br i1 %v554, label %b115, label %b116
b115:
  %v555 = call i32 @sched_yield()
  br label %b114
b116:
  br label %b113
b113:
  %v556 = mul i64 0, 8
  %v557 = getelementptr inbounds float, ptr %v40, i64 %v556
  %v558 = getelementptr inbounds float, ptr %v557, i64 0
  %v559 = mul i64 0, 8
  %v560 = getelementptr inbounds float, ptr %v20, i64 %v559
  %v561 = getelementptr inbounds float, ptr %v560, i64 0
  %v562 = getelementptr inbounds float, ptr %v61, i64 12288
  %v563 = add i64 8, 1
  %v564 = sdiv i64 %v563, 2
  %v565 = add i64 %v2, 1
  %v566 = mul i64 %v564, %v2
  %v567 = sdiv i64 %v566, %v3
  %v568 = mul i64 %v567, 2
  %v569 = icmp slt i64 %v568, 8
  %v570 = select i1 %v569, i64 %v568, i64 8
  %v571 = mul i64 %v564, %v565
  %v572 = sdiv i64 %v571, %v3
  %v573 = mul i64 %v572, 2
  %v574 = icmp slt i64 %v573, 8
  %v575 = select i1 %v574, i64 %v573, i64 8
  %v576 = getelementptr inbounds float, ptr %v28, i64 0
  br label %b117
b117:
  %v577 = phi i64 [ %v570, %b113 ], [ %v585, %b122 ]
  %v578 = icmp slt i64 %v577, %v575
  br i1 %v578, label %b118, label %b119
b118:
  %v579 = mul i64 %v577, 8
  %v580 = getelementptr inbounds float, ptr %v576, i64 %v579
  br label %b120
b120:
  %v581 = phi i64 [ 0, %b118 ], [ %v584, %b121 ]
  %v582 = icmp slt i64 %v581, 8
  br i1 %v582, label %b121, label %b122
b121:
  %v583 = getelementptr inbounds float, ptr %v580, i64 %v581
  store float 0x0000000000000000, ptr %v583, align 4
  %v584 = add nsw i64 %v581, 1
  br label %b120
b122:
  %v585 = add nsw i64 %v577, 1
  br label %b117
b119:
  %v586 = mul i64 %v8, 1
  br label %b123
b123:
  %v587 = phi i64 [ 0, %b119 ], [ %v691, %b128 ]
  %v588 = icmp slt i64 %v587, %v586
  br i1 %v588, label %b124, label %b125
b124:
  %v589 = sub i64 %v586, %v587
  %v590 = icmp slt i64 %v589, 384
  %v591 = select i1 %v590, i64 %v589, i64 384
  br label %b126
b126:
  %v592 = phi i64 [ %v570, %b124 ], [ %v690, %b152 ]
  %v593 = icmp slt i64 %v592, %v575
  br i1 %v593, label %b127, label %b128
b127:
  %v594 = sub i64 %v575, %v592
  %v595 = icmp slt i64 %v594, 64
  %v596 = select i1 %v595, i64 %v594, i64 64
  %v597 = sdiv i64 %v596, 2
  %v598 = mul i64 %v597, 2
  %v599 = sub i64 %v596, %v598
  %v600 = mul i64 %v587, 8
  %v601 = add i64 %v600, %v592
  %v602 = getelementptr inbounds float, ptr %v558, i64 %v601
  br label %b129
b129:
  %v603 = phi i64 [ 0, %b127 ], [ %v629, %b137 ]
  %v604 = icmp slt i64 %v603, %v591
  br i1 %v604, label %b130, label %b131
b130:
  %v605 = mul i64 %v603, 8
  %v606 = getelementptr inbounds float, ptr %v602, i64 %v605
  %v607 = mul i64 %v603, 2
  %v608 = getelementptr inbounds float, ptr %v562, i64 %v607
  br label %b132
b132:
  %v609 = phi i64 [ 0, %b130 ], [ %v618, %b133 ]
  %v610 = icmp slt i64 %v609, %v597
  br i1 %v610, label %b133, label %b134
b133:
  %v611 = mul i64 %v609, 2
  %v612 = getelementptr inbounds float, ptr %v606, i64 %v611
  %v613 = mul i64 %v609, 768
  %v614 = getelementptr inbounds float, ptr %v608, i64 %v613
  %v615 = getelementptr inbounds float, ptr %v612, i64 0
  %v616 = load <2 x float>, ptr %v615, align 4
  %v617 = getelementptr inbounds float, ptr %v614, i64 0
  store <2 x float> %v616, ptr %v617, align 4
  %v618 = add nsw i64 %v609, 1
  br label %b132
b134:
  %v619 = mul i64 %v597, 2
  %v620 = getelementptr inbounds float, ptr %v606, i64 %v619
  %v621 = mul i64 %v597, 768
  %v622 = getelementptr inbounds float, ptr %v608, i64 %v621
  br label %b135
b135:
  %v623 = phi i64 [ 0, %b134 ], [ %v628, %b136 ]
  %v624 = icmp slt i64 %v623, %v599
  br i1 %v624, label %b136, label %b137
b136:
  %v625 = getelementptr inbounds float, ptr %v620, i64 %v623
  %v626 = load float, ptr %v625, align 4
  %v627 = getelementptr inbounds float, ptr %v622, i64 %v623
  store float %v626, ptr %v627, align 4
  %v628 = add nsw i64 %v623, 1
  br label %b135, !llvm.loop !3
b137:
  %v629 = add nsw i64 %v603, 1
  br label %b129
b131:
  br label %b138
b138:
  %v630 = phi i64 [ 0, %b131 ], [ %v665, %b146 ]
  %v631 = icmp slt i64 %v630, 0
  br i1 %v631, label %b139, label %b140
b139:
  %v632 = mul i64 %v587, 8
  %v633 = add i64 %v632, %v630
  %v634 = getelementptr inbounds float, ptr %v561, i64 %v633
  br label %b141
b141:
  %v635 = phi i64 [ 0, %b139 ], [ %v653, %b142 ]
  %v636 = icmp slt i64 %v635, %v591
  br i1 %v636, label %b142, label %b143
b142:
  %v637 = mul i64 %v635, 8
  %v638 = getelementptr inbounds float, ptr %v634, i64 %v637
  %v639 = mul i64 %v635, 32
  %v640 = getelementptr inbounds float, ptr %v61, i64 %v639
  %v641 = getelementptr inbounds float, ptr %v638, i64 0
  %v642 = load <8 x float>, ptr %v641, align 4
  %v643 = getelementptr inbounds float, ptr %v640, i64 0
  store <8 x float> %v642, ptr %v643, align 4
  %v644 = getelementptr inbounds float, ptr %v638, i64 8
  %v645 = load <8 x float>, ptr %v644, align 4
  %v646 = getelementptr inbounds float, ptr %v640, i64 8
  store <8 x float> %v645, ptr %v646, align 4
  %v647 = getelementptr inbounds float, ptr %v638, i64 16
  %v648 = load <8 x float>, ptr %v647, align 4
  %v649 = getelementptr inbounds float, ptr %v640, i64 16
  store <8 x float> %v648, ptr %v649, align 4
  %v650 = getelementptr inbounds float, ptr %v638, i64 24
  %v651 = load <8 x float>, ptr %v650, align 4
  %v652 = getelementptr inbounds float, ptr %v640, i64 24
  store <8 x float> %v651, ptr %v652, align 4
  %v653 = add nsw i64 %v635, 1
  br label %b141
b143:
  %v654 = sdiv i64 %v596, 2
  br label %b144
b144:
  %v655 = phi i64 [ 0, %b143 ], [ %v664, %b145 ]
  %v656 = icmp slt i64 %v655, %v654
  br i1 %v656, label %b145, label %b146
b145:
  %v657 = mul i64 %v655, 2
  %v658 = add i64 %v592, %v657
  %v659 = mul i64 %v655, 768
  %v660 = getelementptr inbounds float, ptr %v562, i64 %v659
  %v661 = mul i64 %v658, 8
  %v662 = add i64 %v661, %v630
  %v663 = getelementptr inbounds float, ptr %v576, i64 %v662
  call void @outer_2x32(ptr %v660, ptr %v61, i64 %v591, ptr %v663, i64 8)
  %v664 = add nsw i64 %v655, 1
  br label %b144
b146:
  %v665 = add nsw i64 %v630, 32
  br label %b138
b140:
  %v666 = mul i64 %v587, 8
  %v667 = add i64 %v666, 0
  %v668 = getelementptr inbounds float, ptr %v561, i64 %v667
  br label %b147
b147:
  %v669 = phi i64 [ 0, %b140 ], [ %v678, %b148 ]
  %v670 = icmp slt i64 %v669, %v591
  br i1 %v670, label %b148, label %b149
b148:
  %v671 = mul i64 %v669, 8
  %v672 = getelementptr inbounds float, ptr %v668, i64 %v671
  %v673 = mul i64 %v669, 8
  %v674 = getelementptr inbounds float, ptr %v61, i64 %v673
  %v675 = getelementptr inbounds float, ptr %v672, i64 0
  %v676 = load <8 x float>, ptr %v675, align 4
  %v677 = getelementptr inbounds float, ptr %v674, i64 0
  store <8 x float> %v676, ptr %v677, align 4
  %v678 = add nsw i64 %v669, 1
  br label %b147
b149:
  %v679 = sdiv i64 %v596, 2
  br label %b150
b150:
  %v680 = phi i64 [ 0, %b149 ], [ %v689, %b151 ]
  %v681 = icmp slt i64 %v680, %v679
  br i1 %v681, label %b151, label %b152
b151:
  %v682 = mul i64 %v680, 2
  %v683 = add i64 %v592, %v682
  %v684 = mul i64 %v680, 768
  %v685 = getelementptr inbounds float, ptr %v562, i64 %v684
  %v686 = mul i64 %v683, 8
  %v687 = add i64 %v686, 0
  %v688 = getelementptr inbounds float, ptr %v576, i64 %v687
  call void @outer_2x8(ptr %v685, ptr %v61, i64 %v591, ptr %v688, i64 8)
  %v689 = add nsw i64 %v680, 1
  br label %b150
b152:
  %v690 = add nsw i64 %v592, 64
  br label %b126
b128:
  %v691 = add nsw i64 %v587, 384
  br label %b123
b125:
  %v692 = icmp sgt i64 %v3, 1
  br i1 %v692, label %b153, label %b154
b153:
  %v693 = getelementptr inbounds i64, ptr %v1, i64 3
  %v694 = atomicrmw add ptr %v693, i64 1 acq_rel
  %v695 = mul i64 %v3, 6
  br label %b155
b155:
  %v696 = load atomic i64, ptr %v693 acquire, align 8
  %v697 = icmp slt i64 %v696, %v695
  br i1 %v697, label %b156, label %b157
b156:
  %v698 = call i32 @sched_yield()
  br label %b155
b157:
  br label %b154
b154:
  %v699 = icmp eq i64 %v2, 0
  br i1 %v699, label %b158, label %b159
b158:
  br label %b160
b160:
  %v700 = phi i64 [ 0, %b158 ], [ %v739, %b165 ]
  %v701 = phi <8 x float> [ splat (float 0x0000000000000000), %b158 ], [ %v738, %b165 ]
  %v702 = icmp slt i64 %v700, %v8
  br i1 %v702, label %b161, label %b162
b161:
  %v703 = add i64 %v700, 128
  %v704 = icmp slt i64 %v703, %v8
  %v705 = select i1 %v704, i64 %v703, i64 %v8
  br label %b163
b163:
  %v706 = phi i64 [ %v700, %b161 ], [ %v737, %b164 ]
  %v707 = phi <8 x float> [ splat (float 0x0000000000000000), %b161 ], [ %v736, %b164 ]
  %v708 = icmp slt i64 %v706, %v705
  br i1 %v708, label %b164, label %b165
b164:
  %v709 = mul i64 %v706, 8
  %v710 = getelementptr inbounds float, ptr %v36, i64 %v709
  %v711 = mul i64 %v706, 8
  %v712 = getelementptr inbounds float, ptr %v38, i64 %v711
  %v713 = add i64 0, 0
  %v714 = getelementptr inbounds float, ptr %v710, i64 %v713
  %v715 = load <8 x float>, ptr %v714, align 4
  %v716 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v715)
  %v717 = add i64 0, 0
  %v718 = getelementptr inbounds float, ptr %v16, i64 %v717
  %v719 = load <8 x float>, ptr %v718, align 4
  %v720 = fadd <8 x float> %v716, %v719
  %v721 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v722 = shufflevector <8 x float> %v721, <8 x float> poison, <8 x i32> zeroinitializer
  %v723 = fcmp ole <8 x float> %v720, %v722
  %v724 = select <8 x i1> %v723, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v725 = add i64 0, 0
  %v726 = getelementptr inbounds float, ptr %v712, i64 %v725
  %v727 = load <8 x float>, ptr %v726, align 4
  %v728 = fcmp ogt <8 x float> %v715, splat (float 0x0000000000000000)
  %v729 = fcmp olt <8 x float> %v715, splat (float 0x0000000000000000)
  %v730 = fadd <8 x float> %v715, splat (float 0x0000000000000000)
  %v731 = select <8 x i1> %v729, <8 x float> splat (float 0xBFF0000000000000), <8 x float> %v730
  %v732 = select <8 x i1> %v728, <8 x float> splat (float 0x3FF0000000000000), <8 x float> %v731
  %v733 = fmul <8 x float> %v727, %v732
  %v734 = fcmp une <8 x float> %v724, splat (float 0x0000000000000000)
  %v735 = select <8 x i1> %v734, <8 x float> %v722, <8 x float> %v733
  %v736 = fadd <8 x float> %v707, %v735
  %v737 = add nsw i64 %v706, 1
  br label %b163
b165:
  %v738 = fadd <8 x float> %v701, %v707
  %v739 = add nsw i64 %v700, 128
  br label %b160
b162:
  %v740 = add i64 0, 0
  %v741 = getelementptr inbounds float, ptr %v30, i64 %v740
  store <8 x float> %v701, ptr %v741, align 4
  br label %b159
b159:
  %v742 = icmp sgt i64 %v3, 1
  br i1 %v742, label %b166, label %b167
b166:
  %v743 = getelementptr inbounds i64, ptr %v1, i64 3
  %v744 = atomicrmw add ptr %v743, i64 1 acq_rel
  %v745 = mul i64 %v3, 7
  br label %b168
b168:
  %v746 = load atomic i64, ptr %v743 acquire, align 8
  %v747 = icmp slt i64 %v746, %v745
  br i1 %v747, label %b169, label %b170
b169:
  %v748 = call i32 @sched_yield()
  br label %b168
b170:
  br label %b167
b167:
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
!3 = distinct !{!3, !4, !5}
!4 = !{!"llvm.loop.unroll.disable"}
!5 = !{!"llvm.loop.vectorize.width", i32 1}
