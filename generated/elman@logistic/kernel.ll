; generated from specs/elman.yaml by `make generated`: do not edit
; elman@logistic I=8 H=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_8x1of1_0 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0, ptr @tile_2x1of1_0, ptr @tile_3x1of1_0, ptr @tile_4x1of1_0, ptr @tile_5x1of1_0, ptr @tile_6x1of1_0, ptr @tile_7x1of1_0, ptr @tile_8x1of1_0], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v249 = alloca float, i64 64, align 4
  %v468 = alloca float, i64 64, align 4
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
  %v37 = getelementptr inbounds i64, ptr %v1, i64 5
  %v38 = load i64, ptr %v37, align 8
  %v39 = getelementptr inbounds i64, ptr %v1, i64 9
  %v40 = load i64, ptr %v39, align 8
  %v41 = getelementptr inbounds i64, ptr %v1, i64 10
  %v42 = load i64, ptr %v41, align 8
  %v43 = getelementptr inbounds i64, ptr %v1, i64 12
  %v44 = load i64, ptr %v43, align 8
  %v45 = getelementptr inbounds i64, ptr %v1, i64 17
  %v46 = load i64, ptr %v45, align 8
  %v47 = getelementptr inbounds i64, ptr %v1, i64 18
  %v48 = load i64, ptr %v47, align 8
  %v49 = getelementptr inbounds ptr, ptr %v0, i64 14
  %v50 = load ptr, ptr %v49, align 4
  %v51 = mul i64 %v2, 0
  %v52 = add i64 %v51, 128
  %v53 = getelementptr inbounds float, ptr %v50, i64 %v52
  %v54 = getelementptr inbounds i64, ptr %v1, i64 4
  %v55 = load i64, ptr %v54, align 8
  %v56 = icmp eq i64 %v55, 0
  br i1 %v56, label %b0, label %b1
b0:
  %v57 = icmp eq i64 %v2, 0
  br i1 %v57, label %b2, label %b3
b2:
  %v58 = add i64 0, 0
  %v59 = getelementptr inbounds float, ptr %v32, i64 %v58
  %v60 = insertelement <8 x float> poison, float 0x3FE0000000000000, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v61, ptr %v59, align 4
  br label %b3
b3:
  br label %b1
b1:
  %v62 = icmp sgt i64 %v3, 1
  br i1 %v62, label %b4, label %b5
b4:
  %v63 = getelementptr inbounds i64, ptr %v1, i64 3
  %v64 = atomicrmw add ptr %v63, i64 1 acq_rel
  %v65 = mul i64 %v3, 1
  br label %b6
b6:
  %v66 = load atomic i64, ptr %v63 acquire, align 8
  %v67 = icmp slt i64 %v66, %v65
  br i1 %v67, label %b7, label %b8
b7:
  %v68 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  %v69 = getelementptr inbounds i64, ptr %v1, i64 4
  %v70 = load i64, ptr %v69, align 8
  %v71 = icmp eq i64 %v70, 0
  br i1 %v71, label %b9, label %b10
b9:
  %v72 = getelementptr inbounds i64, ptr %v1, i64 19
  %v73 = load i64, ptr %v72, align 8
  %v74 = icmp eq i64 %v73, 0
  br i1 %v74, label %b11, label %b12
b11:
  %v75 = add i64 %v7, 0
  %v76 = sdiv i64 %v75, 1
  %v77 = add i64 %v2, 1
  %v78 = mul i64 %v76, %v2
  %v79 = sdiv i64 %v78, %v3
  %v80 = mul i64 %v79, 1
  %v81 = icmp slt i64 %v80, %v7
  %v82 = select i1 %v81, i64 %v80, i64 %v7
  %v83 = mul i64 %v76, %v77
  %v84 = sdiv i64 %v83, %v3
  %v85 = mul i64 %v84, 1
  %v86 = icmp slt i64 %v85, %v7
  %v87 = select i1 %v86, i64 %v85, i64 %v7
  br label %b13
b13:
  %v88 = phi i64 [ %v82, %b11 ], [ %v99, %b14 ]
  %v89 = icmp slt i64 %v88, %v87
  br i1 %v89, label %b14, label %b15
b14:
  %v90 = and i64 0, %v42
  %v91 = mul i64 %v90, %v7
  %v92 = add i64 %v91, %v88
  %v93 = mul i64 %v92, 8
  %v94 = getelementptr inbounds float, ptr %v20, i64 %v93
  %v95 = add i64 0, 0
  %v96 = getelementptr inbounds float, ptr %v94, i64 %v95
  %v97 = insertelement <8 x float> poison, float 0x3FE0000000000000, i64 0
  %v98 = shufflevector <8 x float> %v97, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v98, ptr %v96, align 4
  %v99 = add nsw i64 %v88, 1
  br label %b13
b15:
  br label %b12
b12:
  br label %b10
b10:
  %v100 = icmp sgt i64 %v3, 1
  br i1 %v100, label %b16, label %b17
b16:
  %v101 = getelementptr inbounds i64, ptr %v1, i64 3
  %v102 = atomicrmw add ptr %v101, i64 1 acq_rel
  %v103 = mul i64 %v3, 2
  br label %b18
b18:
  %v104 = load atomic i64, ptr %v101 acquire, align 8
  %v105 = icmp slt i64 %v104, %v103
  br i1 %v105, label %b19, label %b20
b19:
  %v106 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  %v107 = getelementptr inbounds float, ptr %v50, i64 0
  %v108 = getelementptr inbounds i64, ptr %v1, i64 4
  %v109 = load i64, ptr %v108, align 8
  %v110 = icmp eq i64 %v109, 0
  br i1 %v110, label %b21, label %b22
b21:
  %v111 = add i64 1, 0
  %v112 = sdiv i64 %v111, 1
  %v113 = add i64 %v2, 1
  %v114 = mul i64 %v112, %v2
  %v115 = sdiv i64 %v114, %v3
  %v116 = mul i64 %v115, 1
  %v117 = icmp slt i64 %v116, 1
  %v118 = select i1 %v117, i64 %v116, i64 1
  %v119 = mul i64 %v112, %v113
  %v120 = sdiv i64 %v119, %v3
  %v121 = mul i64 %v120, 1
  %v122 = icmp slt i64 %v121, 1
  %v123 = select i1 %v122, i64 %v121, i64 1
  %v124 = icmp slt i64 %v123, 1
  %v125 = select i1 %v124, i64 %v123, i64 1
  br label %b23
b23:
  %v126 = phi i64 [ %v118, %b21 ], [ %v241, %b35 ]
  %v127 = icmp slt i64 %v126, %v125
  br i1 %v127, label %b24, label %b25
b24:
  %v128 = mul i64 %v126, 64
  %v129 = mul i64 %v126, 8
  %v130 = add i64 %v128, 0
  %v131 = add i64 %v129, 0
  %v132 = getelementptr inbounds float, ptr %v107, i64 %v130
  %v133 = sub i64 8, %v131
  %v134 = icmp slt i64 %v133, 0
  %v135 = select i1 %v134, i64 0, i64 %v133
  %v136 = icmp ult i64 %v135, 8
  %v137 = select i1 %v136, i64 %v135, i64 8
  %v138 = trunc i64 %v137 to i32
  %v139 = insertelement <8 x i32> poison, i32 %v138, i64 0
  %v140 = shufflevector <8 x i32> %v139, <8 x i32> poison, <8 x i32> zeroinitializer
  %v141 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v140
  %v142 = mul i64 %v131, 8
  %v143 = add i64 0, %v142
  %v144 = getelementptr inbounds float, ptr %v12, i64 %v143
  %v145 = icmp sge i64 %v135, 8
  br i1 %v145, label %b26, label %b27
b26:
  br label %b28
b28:
  %v146 = phi i64 [ 0, %b26 ], [ %v220, %b29 ]
  %v147 = icmp slt i64 %v146, 8
  br i1 %v147, label %b29, label %b30
b29:
  %v148 = add i64 %v146, 0
  %v149 = getelementptr inbounds float, ptr %v144, i64 %v148
  %v150 = load <8 x float>, ptr %v149, align 4
  %v151 = add i64 %v146, 8
  %v152 = getelementptr inbounds float, ptr %v144, i64 %v151
  %v153 = load <8 x float>, ptr %v152, align 4
  %v154 = add i64 %v146, 16
  %v155 = getelementptr inbounds float, ptr %v144, i64 %v154
  %v156 = load <8 x float>, ptr %v155, align 4
  %v157 = add i64 %v146, 24
  %v158 = getelementptr inbounds float, ptr %v144, i64 %v157
  %v159 = load <8 x float>, ptr %v158, align 4
  %v160 = add i64 %v146, 32
  %v161 = getelementptr inbounds float, ptr %v144, i64 %v160
  %v162 = load <8 x float>, ptr %v161, align 4
  %v163 = add i64 %v146, 40
  %v164 = getelementptr inbounds float, ptr %v144, i64 %v163
  %v165 = load <8 x float>, ptr %v164, align 4
  %v166 = add i64 %v146, 48
  %v167 = getelementptr inbounds float, ptr %v144, i64 %v166
  %v168 = load <8 x float>, ptr %v167, align 4
  %v169 = add i64 %v146, 56
  %v170 = getelementptr inbounds float, ptr %v144, i64 %v169
  %v171 = load <8 x float>, ptr %v170, align 4
  %v172 = shufflevector <8 x float> %v150, <8 x float> %v162, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v173 = shufflevector <8 x float> %v150, <8 x float> %v162, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v174 = shufflevector <8 x float> %v153, <8 x float> %v165, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v175 = shufflevector <8 x float> %v153, <8 x float> %v165, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v176 = shufflevector <8 x float> %v156, <8 x float> %v168, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v177 = shufflevector <8 x float> %v156, <8 x float> %v168, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v178 = shufflevector <8 x float> %v159, <8 x float> %v171, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v179 = shufflevector <8 x float> %v159, <8 x float> %v171, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v180 = shufflevector <8 x float> %v172, <8 x float> %v176, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v181 = shufflevector <8 x float> %v172, <8 x float> %v176, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v182 = shufflevector <8 x float> %v174, <8 x float> %v178, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v183 = shufflevector <8 x float> %v174, <8 x float> %v178, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v184 = shufflevector <8 x float> %v173, <8 x float> %v177, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v185 = shufflevector <8 x float> %v173, <8 x float> %v177, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v186 = shufflevector <8 x float> %v175, <8 x float> %v179, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v187 = shufflevector <8 x float> %v175, <8 x float> %v179, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v188 = shufflevector <8 x float> %v180, <8 x float> %v182, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v189 = shufflevector <8 x float> %v180, <8 x float> %v182, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v190 = shufflevector <8 x float> %v181, <8 x float> %v183, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v191 = shufflevector <8 x float> %v181, <8 x float> %v183, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v192 = shufflevector <8 x float> %v184, <8 x float> %v186, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v193 = shufflevector <8 x float> %v184, <8 x float> %v186, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v194 = shufflevector <8 x float> %v185, <8 x float> %v187, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v195 = shufflevector <8 x float> %v185, <8 x float> %v187, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v196 = add i64 %v146, 0
  %v197 = mul i64 %v196, 8
  %v198 = getelementptr inbounds float, ptr %v132, i64 %v197
  store <8 x float> %v188, ptr %v198, align 4
  %v199 = add i64 %v146, 1
  %v200 = mul i64 %v199, 8
  %v201 = getelementptr inbounds float, ptr %v132, i64 %v200
  store <8 x float> %v189, ptr %v201, align 4
  %v202 = add i64 %v146, 2
  %v203 = mul i64 %v202, 8
  %v204 = getelementptr inbounds float, ptr %v132, i64 %v203
  store <8 x float> %v190, ptr %v204, align 4
  %v205 = add i64 %v146, 3
  %v206 = mul i64 %v205, 8
  %v207 = getelementptr inbounds float, ptr %v132, i64 %v206
  store <8 x float> %v191, ptr %v207, align 4
  %v208 = add i64 %v146, 4
  %v209 = mul i64 %v208, 8
  %v210 = getelementptr inbounds float, ptr %v132, i64 %v209
  store <8 x float> %v192, ptr %v210, align 4
  %v211 = add i64 %v146, 5
  %v212 = mul i64 %v211, 8
  %v213 = getelementptr inbounds float, ptr %v132, i64 %v212
  store <8 x float> %v193, ptr %v213, align 4
  %v214 = add i64 %v146, 6
  %v215 = mul i64 %v214, 8
  %v216 = getelementptr inbounds float, ptr %v132, i64 %v215
  store <8 x float> %v194, ptr %v216, align 4
  %v217 = add i64 %v146, 7
  %v218 = mul i64 %v217, 8
  %v219 = getelementptr inbounds float, ptr %v132, i64 %v218
  store <8 x float> %v195, ptr %v219, align 4
  %v220 = add nsw i64 %v146, 8
  br label %b28
b30:
  br label %b31
b31:
  %v221 = phi i64 [ 8, %b30 ], [ %v229, %b32 ]
  %v222 = icmp slt i64 %v221, 8
  br i1 %v222, label %b32, label %b33
b32:
  %v223 = mul i64 %v221, 1
  %v224 = getelementptr inbounds float, ptr %v144, i64 %v223
  %v225 = getelementptr float, ptr %v224, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v226 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v225, <8 x i1> %v141, <8 x float> zeroinitializer)
  %v227 = mul i64 %v221, 8
  %v228 = getelementptr inbounds float, ptr %v132, i64 %v227
  store <8 x float> %v226, ptr %v228, align 4
  %v229 = add nsw i64 %v221, 1
  br label %b31
b33:
  br label %b27
b27:
  %v230 = icmp slt i64 %v135, 8
  br i1 %v230, label %b34, label %b35
b34:
  br label %b36
b36:
  %v231 = phi i64 [ 0, %b34 ], [ %v239, %b37 ]
  %v232 = icmp slt i64 %v231, 8
  br i1 %v232, label %b37, label %b38
b37:
  %v233 = mul i64 %v231, 1
  %v234 = getelementptr inbounds float, ptr %v144, i64 %v233
  %v235 = getelementptr float, ptr %v234, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v236 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v235, <8 x i1> %v141, <8 x float> zeroinitializer)
  %v237 = mul i64 %v231, 8
  %v238 = getelementptr inbounds float, ptr %v132, i64 %v237
  store <8 x float> %v236, ptr %v238, align 4
  %v239 = add nsw i64 %v231, 1
  br label %b36
b38:
  br label %b35
b35:
  %v240 = add i64 %v128, 64
  %v241 = add nsw i64 %v126, 1
  br label %b23
b25:
  br label %b22
b22:
  %v242 = icmp sgt i64 %v3, 1
  br i1 %v242, label %b39, label %b40
b39:
  %v243 = getelementptr inbounds i64, ptr %v1, i64 3
  %v244 = atomicrmw add ptr %v243, i64 1 acq_rel
  %v245 = mul i64 %v3, 3
  br label %b41
b41:
  %v246 = load atomic i64, ptr %v243 acquire, align 8
  %v247 = icmp slt i64 %v246, %v245
  br i1 %v247, label %b42, label %b43
b42:
  %v248 = call i32 @sched_yield()
  br label %b41
b43:
  br label %b40
b40:
  %v250 = add i64 %v8, 0
  %v251 = sdiv i64 %v250, 1
  %v252 = add i64 %v2, 1
  %v253 = mul i64 %v251, %v2
  %v254 = sdiv i64 %v253, %v3
  %v255 = mul i64 %v254, 1
  %v256 = icmp slt i64 %v255, %v8
  %v257 = select i1 %v256, i64 %v255, i64 %v8
  %v258 = mul i64 %v251, %v252
  %v259 = sdiv i64 %v258, %v3
  %v260 = mul i64 %v259, 1
  %v261 = icmp slt i64 %v260, %v8
  %v262 = select i1 %v261, i64 %v260, i64 %v8
  br label %b44
b44:
  %v263 = phi i64 [ %v257, %b40 ], [ %v316, %b49 ]
  %v264 = icmp slt i64 %v263, %v262
  br i1 %v264, label %b45, label %b46
b45:
  %v265 = add i64 %v263, 96
  %v266 = icmp slt i64 %v265, %v262
  %v267 = select i1 %v266, i64 %v265, i64 %v262
  br label %b47
b47:
  %v268 = phi i64 [ 0, %b45 ], [ %v315, %b52 ]
  %v269 = icmp slt i64 %v268, 1
  br i1 %v269, label %b48, label %b49
b48:
  %v270 = sub i64 %v267, %v263
  %v271 = sub i64 8, 1
  %v272 = add i64 %v270, %v271
  %v273 = sdiv i64 %v272, 8
  br label %b50
b50:
  %v274 = phi i64 [ 0, %b48 ], [ %v314, %b57 ]
  %v275 = icmp slt i64 %v274, %v273
  br i1 %v275, label %b51, label %b52
b51:
  %v276 = mul i64 %v270, %v274
  %v277 = sdiv i64 %v276, %v273
  %v278 = add i64 %v263, %v277
  %v279 = add i64 %v274, 1
  %v280 = mul i64 %v270, %v279
  %v281 = sdiv i64 %v280, %v273
  %v282 = add i64 %v263, %v281
  %v283 = mul i64 %v268, 64
  %v284 = getelementptr inbounds float, ptr %v107, i64 %v283
  %v285 = sub i64 %v282, %v278
  %v286 = mul i64 %v278, 8
  %v287 = getelementptr inbounds float, ptr %v10, i64 %v286
  %v288 = getelementptr inbounds float, ptr %v287, i64 0
  %v289 = sub i64 %v285, 1
  %v290 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v289
  %v291 = load ptr, ptr %v290, align 4
  %v292 = icmp sgt i64 %v285, 0
  br i1 %v292, label %b53, label %b54
b53:
  call void %v291(ptr %v288, i64 8, ptr %v284, i64 8, ptr %v249)
  br label %b54
b54:
  %v293 = add i64 %v283, 64
  br label %b55
b55:
  %v294 = phi i64 [ %v278, %b54 ], [ %v313, %b60 ]
  %v295 = icmp slt i64 %v294, %v282
  br i1 %v295, label %b56, label %b57
b56:
  %v296 = sub i64 %v294, %v278
  %v297 = mul i64 %v296, 8
  %v298 = getelementptr inbounds float, ptr %v249, i64 %v297
  %v299 = mul i64 %v294, 8
  %v300 = getelementptr inbounds float, ptr %v34, i64 %v299
  br label %b58
b58:
  %v301 = phi i64 [ 0, %b56 ], [ %v312, %b59 ]
  %v302 = icmp slt i64 %v301, 1
  br i1 %v302, label %b59, label %b60
b59:
  %v303 = mul i64 %v268, 1
  %v304 = add i64 %v303, %v301
  %v305 = mul i64 %v304, 8
  %v306 = add i64 0, %v301
  %v307 = mul i64 %v306, 8
  %v308 = getelementptr inbounds float, ptr %v298, i64 %v307
  %v309 = load <8 x float>, ptr %v308, align 4
  %v310 = add i64 0, %v305
  %v311 = getelementptr inbounds float, ptr %v300, i64 %v310
  store <8 x float> %v309, ptr %v311, align 4
  %v312 = add nsw i64 %v301, 1
  br label %b58
b60:
  %v313 = add nsw i64 %v294, 1
  br label %b55
b57:
  %v314 = add nsw i64 %v274, 1
  br label %b50
b52:
  %v315 = add nsw i64 %v268, 1
  br label %b47
b49:
  %v316 = add nsw i64 %v263, 96
  br label %b44
b46:
  %v317 = icmp sgt i64 %v3, 1
  br i1 %v317, label %b61, label %b62
b61:
  %v318 = getelementptr inbounds i64, ptr %v1, i64 3
  %v319 = atomicrmw add ptr %v318, i64 1 acq_rel
  %v320 = mul i64 %v3, 4
  br label %b63
b63:
  %v321 = load atomic i64, ptr %v318 acquire, align 8
  %v322 = icmp slt i64 %v321, %v320
  br i1 %v322, label %b64, label %b65
b64:
  %v323 = call i32 @sched_yield()
  br label %b63
b65:
  br label %b62
b62:
  %v324 = getelementptr inbounds float, ptr %v50, i64 64
  %v325 = getelementptr inbounds i64, ptr %v1, i64 4
  %v326 = load i64, ptr %v325, align 8
  %v327 = icmp eq i64 %v326, 0
  br i1 %v327, label %b66, label %b67
b66:
  %v328 = add i64 1, 0
  %v329 = sdiv i64 %v328, 1
  %v330 = add i64 %v2, 1
  %v331 = mul i64 %v329, %v2
  %v332 = sdiv i64 %v331, %v3
  %v333 = mul i64 %v332, 1
  %v334 = icmp slt i64 %v333, 1
  %v335 = select i1 %v334, i64 %v333, i64 1
  %v336 = mul i64 %v329, %v330
  %v337 = sdiv i64 %v336, %v3
  %v338 = mul i64 %v337, 1
  %v339 = icmp slt i64 %v338, 1
  %v340 = select i1 %v339, i64 %v338, i64 1
  %v341 = icmp slt i64 %v340, 1
  %v342 = select i1 %v341, i64 %v340, i64 1
  br label %b68
b68:
  %v343 = phi i64 [ %v335, %b66 ], [ %v458, %b80 ]
  %v344 = icmp slt i64 %v343, %v342
  br i1 %v344, label %b69, label %b70
b69:
  %v345 = mul i64 %v343, 64
  %v346 = mul i64 %v343, 8
  %v347 = add i64 %v345, 0
  %v348 = add i64 %v346, 0
  %v349 = getelementptr inbounds float, ptr %v324, i64 %v347
  %v350 = sub i64 8, %v348
  %v351 = icmp slt i64 %v350, 0
  %v352 = select i1 %v351, i64 0, i64 %v350
  %v353 = icmp ult i64 %v352, 8
  %v354 = select i1 %v353, i64 %v352, i64 8
  %v355 = trunc i64 %v354 to i32
  %v356 = insertelement <8 x i32> poison, i32 %v355, i64 0
  %v357 = shufflevector <8 x i32> %v356, <8 x i32> poison, <8 x i32> zeroinitializer
  %v358 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v357
  %v359 = mul i64 %v348, 8
  %v360 = add i64 0, %v359
  %v361 = getelementptr inbounds float, ptr %v14, i64 %v360
  %v362 = icmp sge i64 %v352, 8
  br i1 %v362, label %b71, label %b72
b71:
  br label %b73
b73:
  %v363 = phi i64 [ 0, %b71 ], [ %v437, %b74 ]
  %v364 = icmp slt i64 %v363, 8
  br i1 %v364, label %b74, label %b75
b74:
  %v365 = add i64 %v363, 0
  %v366 = getelementptr inbounds float, ptr %v361, i64 %v365
  %v367 = load <8 x float>, ptr %v366, align 4
  %v368 = add i64 %v363, 8
  %v369 = getelementptr inbounds float, ptr %v361, i64 %v368
  %v370 = load <8 x float>, ptr %v369, align 4
  %v371 = add i64 %v363, 16
  %v372 = getelementptr inbounds float, ptr %v361, i64 %v371
  %v373 = load <8 x float>, ptr %v372, align 4
  %v374 = add i64 %v363, 24
  %v375 = getelementptr inbounds float, ptr %v361, i64 %v374
  %v376 = load <8 x float>, ptr %v375, align 4
  %v377 = add i64 %v363, 32
  %v378 = getelementptr inbounds float, ptr %v361, i64 %v377
  %v379 = load <8 x float>, ptr %v378, align 4
  %v380 = add i64 %v363, 40
  %v381 = getelementptr inbounds float, ptr %v361, i64 %v380
  %v382 = load <8 x float>, ptr %v381, align 4
  %v383 = add i64 %v363, 48
  %v384 = getelementptr inbounds float, ptr %v361, i64 %v383
  %v385 = load <8 x float>, ptr %v384, align 4
  %v386 = add i64 %v363, 56
  %v387 = getelementptr inbounds float, ptr %v361, i64 %v386
  %v388 = load <8 x float>, ptr %v387, align 4
  %v389 = shufflevector <8 x float> %v367, <8 x float> %v379, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v390 = shufflevector <8 x float> %v367, <8 x float> %v379, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v391 = shufflevector <8 x float> %v370, <8 x float> %v382, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v392 = shufflevector <8 x float> %v370, <8 x float> %v382, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v393 = shufflevector <8 x float> %v373, <8 x float> %v385, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v394 = shufflevector <8 x float> %v373, <8 x float> %v385, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v395 = shufflevector <8 x float> %v376, <8 x float> %v388, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v396 = shufflevector <8 x float> %v376, <8 x float> %v388, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v397 = shufflevector <8 x float> %v389, <8 x float> %v393, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v398 = shufflevector <8 x float> %v389, <8 x float> %v393, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v399 = shufflevector <8 x float> %v391, <8 x float> %v395, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v400 = shufflevector <8 x float> %v391, <8 x float> %v395, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v401 = shufflevector <8 x float> %v390, <8 x float> %v394, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v402 = shufflevector <8 x float> %v390, <8 x float> %v394, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v403 = shufflevector <8 x float> %v392, <8 x float> %v396, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v404 = shufflevector <8 x float> %v392, <8 x float> %v396, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v405 = shufflevector <8 x float> %v397, <8 x float> %v399, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v406 = shufflevector <8 x float> %v397, <8 x float> %v399, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v407 = shufflevector <8 x float> %v398, <8 x float> %v400, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v408 = shufflevector <8 x float> %v398, <8 x float> %v400, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v409 = shufflevector <8 x float> %v401, <8 x float> %v403, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v410 = shufflevector <8 x float> %v401, <8 x float> %v403, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v411 = shufflevector <8 x float> %v402, <8 x float> %v404, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v412 = shufflevector <8 x float> %v402, <8 x float> %v404, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v413 = add i64 %v363, 0
  %v414 = mul i64 %v413, 8
  %v415 = getelementptr inbounds float, ptr %v349, i64 %v414
  store <8 x float> %v405, ptr %v415, align 4
  %v416 = add i64 %v363, 1
  %v417 = mul i64 %v416, 8
  %v418 = getelementptr inbounds float, ptr %v349, i64 %v417
  store <8 x float> %v406, ptr %v418, align 4
  %v419 = add i64 %v363, 2
  %v420 = mul i64 %v419, 8
  %v421 = getelementptr inbounds float, ptr %v349, i64 %v420
  store <8 x float> %v407, ptr %v421, align 4
  %v422 = add i64 %v363, 3
  %v423 = mul i64 %v422, 8
  %v424 = getelementptr inbounds float, ptr %v349, i64 %v423
  store <8 x float> %v408, ptr %v424, align 4
  %v425 = add i64 %v363, 4
  %v426 = mul i64 %v425, 8
  %v427 = getelementptr inbounds float, ptr %v349, i64 %v426
  store <8 x float> %v409, ptr %v427, align 4
  %v428 = add i64 %v363, 5
  %v429 = mul i64 %v428, 8
  %v430 = getelementptr inbounds float, ptr %v349, i64 %v429
  store <8 x float> %v410, ptr %v430, align 4
  %v431 = add i64 %v363, 6
  %v432 = mul i64 %v431, 8
  %v433 = getelementptr inbounds float, ptr %v349, i64 %v432
  store <8 x float> %v411, ptr %v433, align 4
  %v434 = add i64 %v363, 7
  %v435 = mul i64 %v434, 8
  %v436 = getelementptr inbounds float, ptr %v349, i64 %v435
  store <8 x float> %v412, ptr %v436, align 4
  %v437 = add nsw i64 %v363, 8
  br label %b73
b75:
  br label %b76
b76:
  %v438 = phi i64 [ 8, %b75 ], [ %v446, %b77 ]
  %v439 = icmp slt i64 %v438, 8
  br i1 %v439, label %b77, label %b78
b77:
  %v440 = mul i64 %v438, 1
  %v441 = getelementptr inbounds float, ptr %v361, i64 %v440
  %v442 = getelementptr float, ptr %v441, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v443 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v442, <8 x i1> %v358, <8 x float> zeroinitializer)
  %v444 = mul i64 %v438, 8
  %v445 = getelementptr inbounds float, ptr %v349, i64 %v444
  store <8 x float> %v443, ptr %v445, align 4
  %v446 = add nsw i64 %v438, 1
  br label %b76
b78:
  br label %b72
b72:
  %v447 = icmp slt i64 %v352, 8
  br i1 %v447, label %b79, label %b80
b79:
  br label %b81
b81:
  %v448 = phi i64 [ 0, %b79 ], [ %v456, %b82 ]
  %v449 = icmp slt i64 %v448, 8
  br i1 %v449, label %b82, label %b83
b82:
  %v450 = mul i64 %v448, 1
  %v451 = getelementptr inbounds float, ptr %v361, i64 %v450
  %v452 = getelementptr float, ptr %v451, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v453 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v452, <8 x i1> %v358, <8 x float> zeroinitializer)
  %v454 = mul i64 %v448, 8
  %v455 = getelementptr inbounds float, ptr %v349, i64 %v454
  store <8 x float> %v453, ptr %v455, align 4
  %v456 = add nsw i64 %v448, 1
  br label %b81
b83:
  br label %b80
b80:
  %v457 = add i64 %v345, 64
  %v458 = add nsw i64 %v343, 1
  br label %b68
b70:
  br label %b67
b67:
  %v459 = icmp sgt i64 %v3, 1
  br i1 %v459, label %b84, label %b85
b84:
  %v460 = getelementptr inbounds i64, ptr %v1, i64 3
  %v461 = atomicrmw add ptr %v460, i64 1 acq_rel
  %v462 = mul i64 %v3, 5
  br label %b86
b86:
  %v463 = load atomic i64, ptr %v460 acquire, align 8
  %v464 = icmp slt i64 %v463, %v462
  br i1 %v464, label %b87, label %b88
b87:
  %v465 = call i32 @sched_yield()
  br label %b86
b88:
  br label %b85
b85:
  br label %b89
b89:
  %v466 = phi i64 [ 0, %b85 ], [ %v587, %b94 ]
  %v467 = icmp slt i64 %v466, %v5
  br i1 %v467, label %b90, label %b91
b90:
  %v469 = add i64 %v7, 0
  %v470 = sdiv i64 %v469, 1
  %v471 = add i64 %v2, 1
  %v472 = mul i64 %v470, %v2
  %v473 = sdiv i64 %v472, %v3
  %v474 = mul i64 %v473, 1
  %v475 = icmp slt i64 %v474, %v7
  %v476 = select i1 %v475, i64 %v474, i64 %v7
  %v477 = mul i64 %v470, %v471
  %v478 = sdiv i64 %v477, %v3
  %v479 = mul i64 %v478, 1
  %v480 = icmp slt i64 %v479, %v7
  %v481 = select i1 %v480, i64 %v479, i64 %v7
  br label %b92
b92:
  %v482 = phi i64 [ %v476, %b90 ], [ %v586, %b97 ]
  %v483 = icmp slt i64 %v482, %v481
  br i1 %v483, label %b93, label %b94
b93:
  %v484 = add i64 %v482, 96
  %v485 = icmp slt i64 %v484, %v481
  %v486 = select i1 %v485, i64 %v484, i64 %v481
  br label %b95
b95:
  %v487 = phi i64 [ 0, %b93 ], [ %v585, %b100 ]
  %v488 = icmp slt i64 %v487, 1
  br i1 %v488, label %b96, label %b97
b96:
  %v489 = sub i64 %v486, %v482
  %v490 = sub i64 8, 1
  %v491 = add i64 %v489, %v490
  %v492 = sdiv i64 %v491, 8
  br label %b98
b98:
  %v493 = phi i64 [ 0, %b96 ], [ %v584, %b105 ]
  %v494 = icmp slt i64 %v493, %v492
  br i1 %v494, label %b99, label %b100
b99:
  %v495 = mul i64 %v489, %v493
  %v496 = sdiv i64 %v495, %v492
  %v497 = add i64 %v482, %v496
  %v498 = add i64 %v493, 1
  %v499 = mul i64 %v489, %v498
  %v500 = sdiv i64 %v499, %v492
  %v501 = add i64 %v482, %v500
  %v502 = mul i64 %v487, 64
  %v503 = getelementptr inbounds float, ptr %v324, i64 %v502
  %v504 = sub i64 %v501, %v497
  %v505 = add i64 %v466, 0
  %v506 = and i64 %v505, %v42
  %v507 = mul i64 %v506, %v7
  %v508 = add i64 %v507, %v497
  %v509 = mul i64 %v508, 8
  %v510 = getelementptr inbounds float, ptr %v20, i64 %v509
  %v511 = getelementptr inbounds float, ptr %v510, i64 0
  %v512 = sub i64 %v504, 1
  %v513 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v512
  %v514 = load ptr, ptr %v513, align 4
  %v515 = icmp sgt i64 %v504, 0
  br i1 %v515, label %b101, label %b102
b101:
  call void %v514(ptr %v511, i64 8, ptr %v503, i64 8, ptr %v468)
  br label %b102
b102:
  %v516 = add i64 %v502, 64
  br label %b103
b103:
  %v517 = phi i64 [ %v497, %b102 ], [ %v583, %b108 ]
  %v518 = icmp slt i64 %v517, %v501
  br i1 %v518, label %b104, label %b105
b104:
  %v519 = sub i64 %v517, %v497
  %v520 = mul i64 %v519, 8
  %v521 = getelementptr inbounds float, ptr %v468, i64 %v520
  %v522 = add i64 %v466, 0
  %v523 = and i64 %v522, %v46
  %v524 = mul i64 %v523, %v7
  %v525 = add i64 %v524, %v517
  %v526 = mul i64 %v525, 8
  %v527 = getelementptr inbounds float, ptr %v34, i64 %v526
  %v528 = add i64 %v466, 1
  %v529 = and i64 %v528, %v42
  %v530 = mul i64 %v529, %v7
  %v531 = add i64 %v530, %v517
  %v532 = mul i64 %v531, 8
  %v533 = getelementptr inbounds float, ptr %v20, i64 %v532
  br label %b106
b106:
  %v534 = phi i64 [ 0, %b104 ], [ %v582, %b107 ]
  %v535 = icmp slt i64 %v534, 1
  br i1 %v535, label %b107, label %b108
b107:
  %v536 = mul i64 %v487, 1
  %v537 = add i64 %v536, %v534
  %v538 = mul i64 %v537, 8
  %v539 = add i64 0, %v534
  %v540 = mul i64 %v539, 8
  %v541 = getelementptr inbounds float, ptr %v521, i64 %v540
  %v542 = load <8 x float>, ptr %v541, align 4
  %v543 = add i64 0, %v538
  %v544 = getelementptr inbounds float, ptr %v16, i64 %v543
  %v545 = load <8 x float>, ptr %v544, align 4
  %v546 = add i64 0, %v538
  %v547 = getelementptr inbounds float, ptr %v527, i64 %v546
  %v548 = load <8 x float>, ptr %v547, align 4
  %v549 = fadd <8 x float> %v548, %v542
  %v550 = fadd <8 x float> %v545, %v549
  %v551 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v550)
  %v552 = fneg <8 x float> %v551
  %v553 = fcmp olt <8 x float> %v552, splat (float 0xC05A400000000000)
  %v554 = select <8 x i1> %v553, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v552
  %v555 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v554, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v556 = fsub <8 x float> %v555, splat (float 0x4168000000000000)
  %v557 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v556, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v554)
  %v558 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v556, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v557)
  %v559 = bitcast <8 x float> %v555 to <8 x i32>
  %v560 = fmul <8 x float> %v558, %v558
  %v561 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v558, <8 x float> splat (float 0x3F81227F40000000))
  %v562 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v561, <8 x float> %v558, <8 x float> splat (float 0x3FA5556740000000))
  %v563 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v562, <8 x float> %v558, <8 x float> splat (float 0x3FC5554B00000000))
  %v564 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v563, <8 x float> %v558, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v565 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v560, <8 x float> %v564, <8 x float> %v558)
  %v566 = sub <8 x i32> %v559, splat (i32 1262485250)
  %v567 = lshr <8 x i32> %v566, splat (i32 1)
  %v568 = sub <8 x i32> %v566, %v567
  %v569 = shl <8 x i32> %v567, splat (i32 23)
  %v570 = bitcast <8 x i32> %v569 to <8 x float>
  %v571 = shl <8 x i32> %v568, splat (i32 23)
  %v572 = bitcast <8 x i32> %v571 to <8 x float>
  %v573 = fadd <8 x float> %v565, splat (float 0x3FF0000000000000)
  %v574 = fmul <8 x float> %v573, %v570
  %v575 = fmul <8 x float> %v574, %v572
  %v576 = fcmp olt <8 x float> %v550, splat (float 0x0000000000000000)
  %v577 = select <8 x i1> %v576, <8 x float> %v575, <8 x float> splat (float 0x3FF0000000000000)
  %v578 = fadd <8 x float> %v575, splat (float 0x3FF0000000000000)
  %v579 = fdiv <8 x float> %v577, %v578
  %v580 = add i64 0, %v538
  %v581 = getelementptr inbounds float, ptr %v533, i64 %v580
  store <8 x float> %v579, ptr %v581, align 4
  %v582 = add nsw i64 %v534, 1
  br label %b106
b108:
  %v583 = add nsw i64 %v517, 1
  br label %b103
b105:
  %v584 = add nsw i64 %v493, 1
  br label %b98
b100:
  %v585 = add nsw i64 %v487, 1
  br label %b95
b97:
  %v586 = add nsw i64 %v482, 96
  br label %b92
b94:
  %v587 = add nsw i64 %v466, 1
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
  %v170 = alloca float, i64 64, align 4
  %v309 = alloca float, i64 64, align 4
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
  %v37 = getelementptr inbounds i64, ptr %v1, i64 5
  %v38 = load i64, ptr %v37, align 8
  %v39 = getelementptr inbounds i64, ptr %v1, i64 9
  %v40 = load i64, ptr %v39, align 8
  %v41 = getelementptr inbounds i64, ptr %v1, i64 10
  %v42 = load i64, ptr %v41, align 8
  %v43 = getelementptr inbounds i64, ptr %v1, i64 12
  %v44 = load i64, ptr %v43, align 8
  %v45 = getelementptr inbounds i64, ptr %v1, i64 17
  %v46 = load i64, ptr %v45, align 8
  %v47 = getelementptr inbounds i64, ptr %v1, i64 18
  %v48 = load i64, ptr %v47, align 8
  %v49 = getelementptr inbounds ptr, ptr %v0, i64 14
  %v50 = load ptr, ptr %v49, align 4
  %v51 = mul i64 %v2, 15360
  %v52 = add i64 %v51, 128
  %v53 = getelementptr inbounds float, ptr %v50, i64 %v52
  %v54 = getelementptr inbounds float, ptr %v50, i64 0
  %v55 = getelementptr inbounds i64, ptr %v1, i64 4
  %v56 = load i64, ptr %v55, align 8
  %v57 = icmp eq i64 %v56, 0
  br i1 %v57, label %b0, label %b1
b0:
  %v58 = add i64 1, 0
  %v59 = sdiv i64 %v58, 1
  %v60 = add i64 %v2, 1
  %v61 = mul i64 %v59, %v2
  %v62 = sdiv i64 %v61, %v3
  %v63 = mul i64 %v62, 1
  %v64 = icmp slt i64 %v63, 1
  %v65 = select i1 %v64, i64 %v63, i64 1
  %v66 = mul i64 %v59, %v60
  %v67 = sdiv i64 %v66, %v3
  %v68 = mul i64 %v67, 1
  %v69 = icmp slt i64 %v68, 1
  %v70 = select i1 %v69, i64 %v68, i64 1
  %v71 = icmp slt i64 %v70, 1
  %v72 = select i1 %v71, i64 %v70, i64 1
  br label %b2
b2:
  %v73 = phi i64 [ %v65, %b0 ], [ %v101, %b7 ]
  %v74 = icmp slt i64 %v73, %v72
  br i1 %v74, label %b3, label %b4
b3:
  %v75 = mul i64 %v73, 64
  %v76 = mul i64 %v73, 8
  %v77 = add i64 %v75, 0
  %v78 = add i64 %v76, 0
  %v79 = getelementptr inbounds float, ptr %v54, i64 %v77
  %v80 = sub i64 8, %v78
  %v81 = icmp slt i64 %v80, 0
  %v82 = select i1 %v81, i64 0, i64 %v80
  %v83 = icmp ult i64 %v82, 8
  %v84 = select i1 %v83, i64 %v82, i64 8
  %v85 = trunc i64 %v84 to i32
  %v86 = insertelement <8 x i32> poison, i32 %v85, i64 0
  %v87 = shufflevector <8 x i32> %v86, <8 x i32> poison, <8 x i32> zeroinitializer
  %v88 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v87
  %v89 = mul i64 %v78, 1
  %v90 = add i64 0, %v89
  %v91 = getelementptr inbounds float, ptr %v14, i64 %v90
  br label %b5
b5:
  %v92 = phi i64 [ 0, %b3 ], [ %v99, %b6 ]
  %v93 = icmp slt i64 %v92, 8
  br i1 %v93, label %b6, label %b7
b6:
  %v94 = mul i64 %v92, 8
  %v95 = getelementptr inbounds float, ptr %v91, i64 %v94
  %v96 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v95, <8 x i1> %v88, <8 x float> zeroinitializer)
  %v97 = mul i64 %v92, 8
  %v98 = getelementptr inbounds float, ptr %v79, i64 %v97
  store <8 x float> %v96, ptr %v98, align 4
  %v99 = add nsw i64 %v92, 1
  br label %b5
b7:
  %v100 = add i64 %v75, 64
  %v101 = add nsw i64 %v73, 1
  br label %b2
b4:
  br label %b1
b1:
  %v102 = icmp sgt i64 %v3, 1
  br i1 %v102, label %b8, label %b9
b8:
  %v103 = getelementptr inbounds i64, ptr %v1, i64 3
  %v104 = atomicrmw add ptr %v103, i64 1 acq_rel
  %v105 = mul i64 %v3, 1
  br label %b10
b10:
  %v106 = load atomic i64, ptr %v103 acquire, align 8
  %v107 = icmp slt i64 %v106, %v105
  br i1 %v107, label %b11, label %b12
b11:
  %v108 = call i32 @sched_yield()
  br label %b10
b12:
  br label %b9
b9:
  br label %b13
b13:
  %v109 = phi i64 [ 0, %b9 ], [ %v246, %b21 ]
  %v110 = icmp slt i64 %v109, %v5
  br i1 %v110, label %b14, label %b15
b14:
  %v111 = sub i64 %v5, 1
  %v112 = sub i64 %v111, %v109
  %v113 = add i64 %v7, 0
  %v114 = sdiv i64 %v113, 1
  %v115 = add i64 %v2, 1
  %v116 = mul i64 %v114, %v2
  %v117 = sdiv i64 %v116, %v3
  %v118 = mul i64 %v117, 1
  %v119 = icmp slt i64 %v118, %v7
  %v120 = select i1 %v119, i64 %v118, i64 %v7
  %v121 = mul i64 %v114, %v115
  %v122 = sdiv i64 %v121, %v3
  %v123 = mul i64 %v122, 1
  %v124 = icmp slt i64 %v123, %v7
  %v125 = select i1 %v124, i64 %v123, i64 %v7
  br label %b16
b16:
  %v126 = phi i64 [ %v120, %b14 ], [ %v169, %b17 ]
  %v127 = icmp slt i64 %v126, %v125
  br i1 %v127, label %b17, label %b18
b17:
  %v128 = add i64 %v112, 1
  %v129 = and i64 %v128, 1
  %v130 = mul i64 %v129, %v7
  %v131 = add i64 %v130, %v126
  %v132 = mul i64 %v131, 8
  %v133 = getelementptr inbounds float, ptr %v22, i64 %v132
  %v134 = add i64 %v112, 0
  %v135 = and i64 %v134, %v40
  %v136 = mul i64 %v135, %v7
  %v137 = add i64 %v136, %v126
  %v138 = mul i64 %v137, 8
  %v139 = getelementptr inbounds float, ptr %v18, i64 %v138
  %v140 = add i64 %v112, 1
  %v141 = and i64 %v140, %v42
  %v142 = mul i64 %v141, %v7
  %v143 = add i64 %v142, %v126
  %v144 = mul i64 %v143, 8
  %v145 = getelementptr inbounds float, ptr %v20, i64 %v144
  %v146 = add i64 %v112, 0
  %v147 = and i64 %v146, %v48
  %v148 = mul i64 %v147, %v7
  %v149 = add i64 %v148, %v126
  %v150 = mul i64 %v149, 8
  %v151 = getelementptr inbounds float, ptr %v36, i64 %v150
  %v152 = add i64 0, 0
  %v153 = getelementptr inbounds float, ptr %v133, i64 %v152
  %v154 = load <8 x float>, ptr %v153, align 4
  %v155 = add i64 0, 0
  %v156 = getelementptr inbounds float, ptr %v139, i64 %v155
  %v157 = load <8 x float>, ptr %v156, align 4
  %v158 = fadd <8 x float> %v154, %v157
  %v159 = add i64 0, 0
  %v160 = getelementptr inbounds float, ptr %v145, i64 %v159
  %v161 = load <8 x float>, ptr %v160, align 4
  %v162 = fmul <8 x float> %v158, %v161
  %v163 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v164 = shufflevector <8 x float> %v163, <8 x float> poison, <8 x i32> zeroinitializer
  %v165 = fsub <8 x float> %v164, %v161
  %v166 = fmul <8 x float> %v162, %v165
  %v167 = add i64 0, 0
  %v168 = getelementptr inbounds float, ptr %v151, i64 %v167
  store <8 x float> %v166, ptr %v168, align 4
  %v169 = add nsw i64 %v126, 1
  br label %b16
b18:
  %v171 = add i64 %v7, 0
  %v172 = sdiv i64 %v171, 1
  %v173 = add i64 %v2, 1
  %v174 = mul i64 %v172, %v2
  %v175 = sdiv i64 %v174, %v3
  %v176 = mul i64 %v175, 1
  %v177 = icmp slt i64 %v176, %v7
  %v178 = select i1 %v177, i64 %v176, i64 %v7
  %v179 = mul i64 %v172, %v173
  %v180 = sdiv i64 %v179, %v3
  %v181 = mul i64 %v180, 1
  %v182 = icmp slt i64 %v181, %v7
  %v183 = select i1 %v182, i64 %v181, i64 %v7
  br label %b19
b19:
  %v184 = phi i64 [ %v178, %b18 ], [ %v245, %b24 ]
  %v185 = icmp slt i64 %v184, %v183
  br i1 %v185, label %b20, label %b21
b20:
  %v186 = add i64 %v184, 96
  %v187 = icmp slt i64 %v186, %v183
  %v188 = select i1 %v187, i64 %v186, i64 %v183
  br label %b22
b22:
  %v189 = phi i64 [ 0, %b20 ], [ %v244, %b27 ]
  %v190 = icmp slt i64 %v189, 1
  br i1 %v190, label %b23, label %b24
b23:
  %v191 = sub i64 %v188, %v184
  %v192 = sub i64 8, 1
  %v193 = add i64 %v191, %v192
  %v194 = sdiv i64 %v193, 8
  br label %b25
b25:
  %v195 = phi i64 [ 0, %b23 ], [ %v243, %b32 ]
  %v196 = icmp slt i64 %v195, %v194
  br i1 %v196, label %b26, label %b27
b26:
  %v197 = mul i64 %v191, %v195
  %v198 = sdiv i64 %v197, %v194
  %v199 = add i64 %v184, %v198
  %v200 = add i64 %v195, 1
  %v201 = mul i64 %v191, %v200
  %v202 = sdiv i64 %v201, %v194
  %v203 = add i64 %v184, %v202
  %v204 = mul i64 %v189, 64
  %v205 = getelementptr inbounds float, ptr %v54, i64 %v204
  %v206 = sub i64 %v203, %v199
  %v207 = add i64 %v112, 0
  %v208 = and i64 %v207, %v48
  %v209 = mul i64 %v208, %v7
  %v210 = add i64 %v209, %v199
  %v211 = mul i64 %v210, 8
  %v212 = getelementptr inbounds float, ptr %v36, i64 %v211
  %v213 = getelementptr inbounds float, ptr %v212, i64 0
  %v214 = sub i64 %v206, 1
  %v215 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v214
  %v216 = load ptr, ptr %v215, align 4
  %v217 = icmp sgt i64 %v206, 0
  br i1 %v217, label %b28, label %b29
b28:
  call void %v216(ptr %v213, i64 8, ptr %v205, i64 8, ptr %v170)
  br label %b29
b29:
  %v218 = add i64 %v204, 64
  br label %b30
b30:
  %v219 = phi i64 [ %v199, %b29 ], [ %v242, %b35 ]
  %v220 = icmp slt i64 %v219, %v203
  br i1 %v220, label %b31, label %b32
b31:
  %v221 = sub i64 %v219, %v199
  %v222 = mul i64 %v221, 8
  %v223 = getelementptr inbounds float, ptr %v170, i64 %v222
  %v224 = add i64 %v112, 0
  %v225 = and i64 %v224, 1
  %v226 = mul i64 %v225, %v7
  %v227 = add i64 %v226, %v219
  %v228 = mul i64 %v227, 8
  %v229 = getelementptr inbounds float, ptr %v22, i64 %v228
  br label %b33
b33:
  %v230 = phi i64 [ 0, %b31 ], [ %v241, %b34 ]
  %v231 = icmp slt i64 %v230, 1
  br i1 %v231, label %b34, label %b35
b34:
  %v232 = mul i64 %v189, 1
  %v233 = add i64 %v232, %v230
  %v234 = mul i64 %v233, 8
  %v235 = add i64 0, %v230
  %v236 = mul i64 %v235, 8
  %v237 = getelementptr inbounds float, ptr %v223, i64 %v236
  %v238 = load <8 x float>, ptr %v237, align 4
  %v239 = add i64 0, %v234
  %v240 = getelementptr inbounds float, ptr %v229, i64 %v239
  store <8 x float> %v238, ptr %v240, align 4
  %v241 = add nsw i64 %v230, 1
  br label %b33
b35:
  %v242 = add nsw i64 %v219, 1
  br label %b30
b32:
  %v243 = add nsw i64 %v195, 1
  br label %b25
b27:
  %v244 = add nsw i64 %v189, 1
  br label %b22
b24:
  %v245 = add nsw i64 %v184, 96
  br label %b19
b21:
  %v246 = add nsw i64 %v109, 1
  br label %b13
b15:
  %v247 = icmp sgt i64 %v3, 1
  br i1 %v247, label %b36, label %b37
b36:
  %v248 = getelementptr inbounds i64, ptr %v1, i64 3
  %v249 = atomicrmw add ptr %v248, i64 1 acq_rel
  %v250 = mul i64 %v3, 2
  br label %b38
b38:
  %v251 = load atomic i64, ptr %v248 acquire, align 8
  %v252 = icmp slt i64 %v251, %v250
  br i1 %v252, label %b39, label %b40
b39:
  %v253 = call i32 @sched_yield()
  br label %b38
b40:
  br label %b37
b37:
  %v254 = getelementptr inbounds float, ptr %v50, i64 64
  %v255 = getelementptr inbounds i64, ptr %v1, i64 4
  %v256 = load i64, ptr %v255, align 8
  %v257 = icmp eq i64 %v256, 0
  br i1 %v257, label %b41, label %b42
b41:
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
  br label %b43
b43:
  %v273 = phi i64 [ %v265, %b41 ], [ %v301, %b48 ]
  %v274 = icmp slt i64 %v273, %v272
  br i1 %v274, label %b44, label %b45
b44:
  %v275 = mul i64 %v273, 64
  %v276 = mul i64 %v273, 8
  %v277 = add i64 %v275, 0
  %v278 = add i64 %v276, 0
  %v279 = getelementptr inbounds float, ptr %v254, i64 %v277
  %v280 = sub i64 8, %v278
  %v281 = icmp slt i64 %v280, 0
  %v282 = select i1 %v281, i64 0, i64 %v280
  %v283 = icmp ult i64 %v282, 8
  %v284 = select i1 %v283, i64 %v282, i64 8
  %v285 = trunc i64 %v284 to i32
  %v286 = insertelement <8 x i32> poison, i32 %v285, i64 0
  %v287 = shufflevector <8 x i32> %v286, <8 x i32> poison, <8 x i32> zeroinitializer
  %v288 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v287
  %v289 = mul i64 %v278, 1
  %v290 = add i64 0, %v289
  %v291 = getelementptr inbounds float, ptr %v12, i64 %v290
  br label %b46
b46:
  %v292 = phi i64 [ 0, %b44 ], [ %v299, %b47 ]
  %v293 = icmp slt i64 %v292, 8
  br i1 %v293, label %b47, label %b48
b47:
  %v294 = mul i64 %v292, 8
  %v295 = getelementptr inbounds float, ptr %v291, i64 %v294
  %v296 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v295, <8 x i1> %v288, <8 x float> zeroinitializer)
  %v297 = mul i64 %v292, 8
  %v298 = getelementptr inbounds float, ptr %v279, i64 %v297
  store <8 x float> %v296, ptr %v298, align 4
  %v299 = add nsw i64 %v292, 1
  br label %b46
b48:
  %v300 = add i64 %v275, 64
  %v301 = add nsw i64 %v273, 1
  br label %b43
b45:
  br label %b42
b42:
  %v302 = icmp sgt i64 %v3, 1
  br i1 %v302, label %b49, label %b50
b49:
  %v303 = getelementptr inbounds i64, ptr %v1, i64 3
  %v304 = atomicrmw add ptr %v303, i64 1 acq_rel
  %v305 = mul i64 %v3, 3
  br label %b51
b51:
  %v306 = load atomic i64, ptr %v303 acquire, align 8
  %v307 = icmp slt i64 %v306, %v305
  br i1 %v307, label %b52, label %b53
b52:
  %v308 = call i32 @sched_yield()
  br label %b51
b53:
  br label %b50
b50:
  %v310 = add i64 %v8, 0
  %v311 = sdiv i64 %v310, 1
  %v312 = add i64 %v2, 1
  %v313 = mul i64 %v311, %v2
  %v314 = sdiv i64 %v313, %v3
  %v315 = mul i64 %v314, 1
  %v316 = icmp slt i64 %v315, %v8
  %v317 = select i1 %v316, i64 %v315, i64 %v8
  %v318 = mul i64 %v311, %v312
  %v319 = sdiv i64 %v318, %v3
  %v320 = mul i64 %v319, 1
  %v321 = icmp slt i64 %v320, %v8
  %v322 = select i1 %v321, i64 %v320, i64 %v8
  br label %b54
b54:
  %v323 = phi i64 [ %v317, %b50 ], [ %v376, %b59 ]
  %v324 = icmp slt i64 %v323, %v322
  br i1 %v324, label %b55, label %b56
b55:
  %v325 = add i64 %v323, 96
  %v326 = icmp slt i64 %v325, %v322
  %v327 = select i1 %v326, i64 %v325, i64 %v322
  br label %b57
b57:
  %v328 = phi i64 [ 0, %b55 ], [ %v375, %b62 ]
  %v329 = icmp slt i64 %v328, 1
  br i1 %v329, label %b58, label %b59
b58:
  %v330 = sub i64 %v327, %v323
  %v331 = sub i64 8, 1
  %v332 = add i64 %v330, %v331
  %v333 = sdiv i64 %v332, 8
  br label %b60
b60:
  %v334 = phi i64 [ 0, %b58 ], [ %v374, %b67 ]
  %v335 = icmp slt i64 %v334, %v333
  br i1 %v335, label %b61, label %b62
b61:
  %v336 = mul i64 %v330, %v334
  %v337 = sdiv i64 %v336, %v333
  %v338 = add i64 %v323, %v337
  %v339 = add i64 %v334, 1
  %v340 = mul i64 %v330, %v339
  %v341 = sdiv i64 %v340, %v333
  %v342 = add i64 %v323, %v341
  %v343 = mul i64 %v328, 64
  %v344 = getelementptr inbounds float, ptr %v254, i64 %v343
  %v345 = sub i64 %v342, %v338
  %v346 = mul i64 %v338, 8
  %v347 = getelementptr inbounds float, ptr %v36, i64 %v346
  %v348 = getelementptr inbounds float, ptr %v347, i64 0
  %v349 = sub i64 %v345, 1
  %v350 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v349
  %v351 = load ptr, ptr %v350, align 4
  %v352 = icmp sgt i64 %v345, 0
  br i1 %v352, label %b63, label %b64
b63:
  call void %v351(ptr %v348, i64 8, ptr %v344, i64 8, ptr %v309)
  br label %b64
b64:
  %v353 = add i64 %v343, 64
  br label %b65
b65:
  %v354 = phi i64 [ %v338, %b64 ], [ %v373, %b70 ]
  %v355 = icmp slt i64 %v354, %v342
  br i1 %v355, label %b66, label %b67
b66:
  %v356 = sub i64 %v354, %v338
  %v357 = mul i64 %v356, 8
  %v358 = getelementptr inbounds float, ptr %v309, i64 %v357
  %v359 = mul i64 %v354, 8
  %v360 = getelementptr inbounds float, ptr %v24, i64 %v359
  br label %b68
b68:
  %v361 = phi i64 [ 0, %b66 ], [ %v372, %b69 ]
  %v362 = icmp slt i64 %v361, 1
  br i1 %v362, label %b69, label %b70
b69:
  %v363 = mul i64 %v328, 1
  %v364 = add i64 %v363, %v361
  %v365 = mul i64 %v364, 8
  %v366 = add i64 0, %v361
  %v367 = mul i64 %v366, 8
  %v368 = getelementptr inbounds float, ptr %v358, i64 %v367
  %v369 = load <8 x float>, ptr %v368, align 4
  %v370 = add i64 0, %v365
  %v371 = getelementptr inbounds float, ptr %v360, i64 %v370
  store <8 x float> %v369, ptr %v371, align 4
  %v372 = add nsw i64 %v361, 1
  br label %b68
b70:
  %v373 = add nsw i64 %v354, 1
  br label %b65
b67:
  %v374 = add nsw i64 %v334, 1
  br label %b60
b62:
  %v375 = add nsw i64 %v328, 1
  br label %b57
b59:
  %v376 = add nsw i64 %v323, 96
  br label %b54
b56:
  %v377 = icmp sgt i64 %v3, 1
  br i1 %v377, label %b71, label %b72
b71:
  %v378 = getelementptr inbounds i64, ptr %v1, i64 3
  %v379 = atomicrmw add ptr %v378, i64 1 acq_rel
  %v380 = mul i64 %v3, 4
  br label %b73
b73:
  %v381 = load atomic i64, ptr %v378 acquire, align 8
  %v382 = icmp slt i64 %v381, %v380
  br i1 %v382, label %b74, label %b75
b74:
  %v383 = call i32 @sched_yield()
  br label %b73
b75:
  br label %b72
b72:
  %v384 = mul i64 0, 8
  %v385 = getelementptr inbounds float, ptr %v36, i64 %v384
  %v386 = getelementptr inbounds float, ptr %v385, i64 0
  %v387 = mul i64 0, 8
  %v388 = getelementptr inbounds float, ptr %v10, i64 %v387
  %v389 = getelementptr inbounds float, ptr %v388, i64 0
  %v390 = getelementptr inbounds float, ptr %v53, i64 12288
  %v391 = add i64 8, 1
  %v392 = sdiv i64 %v391, 2
  %v393 = add i64 %v2, 1
  %v394 = mul i64 %v392, %v2
  %v395 = sdiv i64 %v394, %v3
  %v396 = mul i64 %v395, 2
  %v397 = icmp slt i64 %v396, 8
  %v398 = select i1 %v397, i64 %v396, i64 8
  %v399 = mul i64 %v392, %v393
  %v400 = sdiv i64 %v399, %v3
  %v401 = mul i64 %v400, 2
  %v402 = icmp slt i64 %v401, 8
  %v403 = select i1 %v402, i64 %v401, i64 8
  %v404 = getelementptr inbounds float, ptr %v26, i64 0
  br label %b76
b76:
  %v405 = phi i64 [ %v398, %b72 ], [ %v413, %b81 ]
  %v406 = icmp slt i64 %v405, %v403
  br i1 %v406, label %b77, label %b78
b77:
  %v407 = mul i64 %v405, 8
  %v408 = getelementptr inbounds float, ptr %v404, i64 %v407
  br label %b79
b79:
  %v409 = phi i64 [ 0, %b77 ], [ %v412, %b80 ]
  %v410 = icmp slt i64 %v409, 8
  br i1 %v410, label %b80, label %b81
b80:
  %v411 = getelementptr inbounds float, ptr %v408, i64 %v409
  store float 0x0000000000000000, ptr %v411, align 4
  %v412 = add nsw i64 %v409, 1
  br label %b79
b81:
  %v413 = add nsw i64 %v405, 1
  br label %b76
b78:
  %v414 = mul i64 %v8, 1
  br label %b82
b82:
  %v415 = phi i64 [ 0, %b78 ], [ %v519, %b87 ]
  %v416 = icmp slt i64 %v415, %v414
  br i1 %v416, label %b83, label %b84
b83:
  %v417 = sub i64 %v414, %v415
  %v418 = icmp slt i64 %v417, 384
  %v419 = select i1 %v418, i64 %v417, i64 384
  br label %b85
b85:
  %v420 = phi i64 [ %v398, %b83 ], [ %v518, %b111 ]
  %v421 = icmp slt i64 %v420, %v403
  br i1 %v421, label %b86, label %b87
b86:
  %v422 = sub i64 %v403, %v420
  %v423 = icmp slt i64 %v422, 64
  %v424 = select i1 %v423, i64 %v422, i64 64
  %v425 = sdiv i64 %v424, 2
  %v426 = mul i64 %v425, 2
  %v427 = sub i64 %v424, %v426
  %v428 = mul i64 %v415, 8
  %v429 = add i64 %v428, %v420
  %v430 = getelementptr inbounds float, ptr %v386, i64 %v429
  br label %b88
b88:
  %v431 = phi i64 [ 0, %b86 ], [ %v457, %b96 ]
  %v432 = icmp slt i64 %v431, %v419
  br i1 %v432, label %b89, label %b90
b89:
  %v433 = mul i64 %v431, 8
  %v434 = getelementptr inbounds float, ptr %v430, i64 %v433
  %v435 = mul i64 %v431, 2
  %v436 = getelementptr inbounds float, ptr %v390, i64 %v435
  br label %b91
b91:
  %v437 = phi i64 [ 0, %b89 ], [ %v446, %b92 ]
  %v438 = icmp slt i64 %v437, %v425
  br i1 %v438, label %b92, label %b93
b92:
  %v439 = mul i64 %v437, 2
  %v440 = getelementptr inbounds float, ptr %v434, i64 %v439
  %v441 = mul i64 %v437, 768
  %v442 = getelementptr inbounds float, ptr %v436, i64 %v441
  %v443 = getelementptr inbounds float, ptr %v440, i64 0
  %v444 = load <2 x float>, ptr %v443, align 4
  %v445 = getelementptr inbounds float, ptr %v442, i64 0
  store <2 x float> %v444, ptr %v445, align 4
  %v446 = add nsw i64 %v437, 1
  br label %b91
b93:
  %v447 = mul i64 %v425, 2
  %v448 = getelementptr inbounds float, ptr %v434, i64 %v447
  %v449 = mul i64 %v425, 768
  %v450 = getelementptr inbounds float, ptr %v436, i64 %v449
  br label %b94
b94:
  %v451 = phi i64 [ 0, %b93 ], [ %v456, %b95 ]
  %v452 = icmp slt i64 %v451, %v427
  br i1 %v452, label %b95, label %b96
b95:
  %v453 = getelementptr inbounds float, ptr %v448, i64 %v451
  %v454 = load float, ptr %v453, align 4
  %v455 = getelementptr inbounds float, ptr %v450, i64 %v451
  store float %v454, ptr %v455, align 4
  %v456 = add nsw i64 %v451, 1
  br label %b94, !llvm.loop !0
b96:
  %v457 = add nsw i64 %v431, 1
  br label %b88
b90:
  br label %b97
b97:
  %v458 = phi i64 [ 0, %b90 ], [ %v493, %b105 ]
  %v459 = icmp slt i64 %v458, 0
  br i1 %v459, label %b98, label %b99
b98:
  %v460 = mul i64 %v415, 8
  %v461 = add i64 %v460, %v458
  %v462 = getelementptr inbounds float, ptr %v389, i64 %v461
  br label %b100
b100:
  %v463 = phi i64 [ 0, %b98 ], [ %v481, %b101 ]
  %v464 = icmp slt i64 %v463, %v419
  br i1 %v464, label %b101, label %b102
b101:
  %v465 = mul i64 %v463, 8
  %v466 = getelementptr inbounds float, ptr %v462, i64 %v465
  %v467 = mul i64 %v463, 32
  %v468 = getelementptr inbounds float, ptr %v53, i64 %v467
  %v469 = getelementptr inbounds float, ptr %v466, i64 0
  %v470 = load <8 x float>, ptr %v469, align 4
  %v471 = getelementptr inbounds float, ptr %v468, i64 0
  store <8 x float> %v470, ptr %v471, align 4
  %v472 = getelementptr inbounds float, ptr %v466, i64 8
  %v473 = load <8 x float>, ptr %v472, align 4
  %v474 = getelementptr inbounds float, ptr %v468, i64 8
  store <8 x float> %v473, ptr %v474, align 4
  %v475 = getelementptr inbounds float, ptr %v466, i64 16
  %v476 = load <8 x float>, ptr %v475, align 4
  %v477 = getelementptr inbounds float, ptr %v468, i64 16
  store <8 x float> %v476, ptr %v477, align 4
  %v478 = getelementptr inbounds float, ptr %v466, i64 24
  %v479 = load <8 x float>, ptr %v478, align 4
  %v480 = getelementptr inbounds float, ptr %v468, i64 24
  store <8 x float> %v479, ptr %v480, align 4
  %v481 = add nsw i64 %v463, 1
  br label %b100
b102:
  %v482 = sdiv i64 %v424, 2
  br label %b103
b103:
  %v483 = phi i64 [ 0, %b102 ], [ %v492, %b104 ]
  %v484 = icmp slt i64 %v483, %v482
  br i1 %v484, label %b104, label %b105
b104:
  %v485 = mul i64 %v483, 2
  %v486 = add i64 %v420, %v485
  %v487 = mul i64 %v483, 768
  %v488 = getelementptr inbounds float, ptr %v390, i64 %v487
  %v489 = mul i64 %v486, 8
  %v490 = add i64 %v489, %v458
  %v491 = getelementptr inbounds float, ptr %v404, i64 %v490
  call void @outer_2x32(ptr %v488, ptr %v53, i64 %v419, ptr %v491, i64 8)
  %v492 = add nsw i64 %v483, 1
  br label %b103
b105:
  %v493 = add nsw i64 %v458, 32
  br label %b97
b99:
  %v494 = mul i64 %v415, 8
  %v495 = add i64 %v494, 0
  %v496 = getelementptr inbounds float, ptr %v389, i64 %v495
  br label %b106
b106:
  %v497 = phi i64 [ 0, %b99 ], [ %v506, %b107 ]
  %v498 = icmp slt i64 %v497, %v419
  br i1 %v498, label %b107, label %b108
b107:
  %v499 = mul i64 %v497, 8
  %v500 = getelementptr inbounds float, ptr %v496, i64 %v499
  %v501 = mul i64 %v497, 8
  %v502 = getelementptr inbounds float, ptr %v53, i64 %v501
  %v503 = getelementptr inbounds float, ptr %v500, i64 0
  %v504 = load <8 x float>, ptr %v503, align 4
  %v505 = getelementptr inbounds float, ptr %v502, i64 0
  store <8 x float> %v504, ptr %v505, align 4
  %v506 = add nsw i64 %v497, 1
  br label %b106
b108:
  %v507 = sdiv i64 %v424, 2
  br label %b109
b109:
  %v508 = phi i64 [ 0, %b108 ], [ %v517, %b110 ]
  %v509 = icmp slt i64 %v508, %v507
  br i1 %v509, label %b110, label %b111
b110:
  %v510 = mul i64 %v508, 2
  %v511 = add i64 %v420, %v510
  %v512 = mul i64 %v508, 768
  %v513 = getelementptr inbounds float, ptr %v390, i64 %v512
  %v514 = mul i64 %v511, 8
  %v515 = add i64 %v514, 0
  %v516 = getelementptr inbounds float, ptr %v404, i64 %v515
  call void @outer_2x8(ptr %v513, ptr %v53, i64 %v419, ptr %v516, i64 8)
  %v517 = add nsw i64 %v508, 1
  br label %b109
b111:
  %v518 = add nsw i64 %v420, 64
  br label %b85
b87:
  %v519 = add nsw i64 %v415, 384
  br label %b82
b84:
  %v520 = icmp sgt i64 %v3, 1
  br i1 %v520, label %b112, label %b113
b112:
  %v521 = getelementptr inbounds i64, ptr %v1, i64 3
  %v522 = atomicrmw add ptr %v521, i64 1 acq_rel
  %v523 = mul i64 %v3, 5
  br label %b114
b114:
  %v524 = load atomic i64, ptr %v521 acquire, align 8
  %v525 = icmp slt i64 %v524, %v523
  br i1 %v525, label %b115, label %b116
b115:
  %v526 = call i32 @sched_yield()
  br label %b114
b116:
  br label %b113
b113:
  %v527 = mul i64 0, 8
  %v528 = getelementptr inbounds float, ptr %v36, i64 %v527
  %v529 = getelementptr inbounds float, ptr %v528, i64 0
  %v530 = mul i64 0, 8
  %v531 = getelementptr inbounds float, ptr %v20, i64 %v530
  %v532 = getelementptr inbounds float, ptr %v531, i64 0
  %v533 = getelementptr inbounds float, ptr %v53, i64 12288
  %v534 = add i64 8, 1
  %v535 = sdiv i64 %v534, 2
  %v536 = add i64 %v2, 1
  %v537 = mul i64 %v535, %v2
  %v538 = sdiv i64 %v537, %v3
  %v539 = mul i64 %v538, 2
  %v540 = icmp slt i64 %v539, 8
  %v541 = select i1 %v540, i64 %v539, i64 8
  %v542 = mul i64 %v535, %v536
  %v543 = sdiv i64 %v542, %v3
  %v544 = mul i64 %v543, 2
  %v545 = icmp slt i64 %v544, 8
  %v546 = select i1 %v545, i64 %v544, i64 8
  %v547 = getelementptr inbounds float, ptr %v28, i64 0
  br label %b117
b117:
  %v548 = phi i64 [ %v541, %b113 ], [ %v556, %b122 ]
  %v549 = icmp slt i64 %v548, %v546
  br i1 %v549, label %b118, label %b119
b118:
  %v550 = mul i64 %v548, 8
  %v551 = getelementptr inbounds float, ptr %v547, i64 %v550
  br label %b120
b120:
  %v552 = phi i64 [ 0, %b118 ], [ %v555, %b121 ]
  %v553 = icmp slt i64 %v552, 8
  br i1 %v553, label %b121, label %b122
b121:
  %v554 = getelementptr inbounds float, ptr %v551, i64 %v552
  store float 0x0000000000000000, ptr %v554, align 4
  %v555 = add nsw i64 %v552, 1
  br label %b120
b122:
  %v556 = add nsw i64 %v548, 1
  br label %b117
b119:
  %v557 = mul i64 %v8, 1
  br label %b123
b123:
  %v558 = phi i64 [ 0, %b119 ], [ %v662, %b128 ]
  %v559 = icmp slt i64 %v558, %v557
  br i1 %v559, label %b124, label %b125
b124:
  %v560 = sub i64 %v557, %v558
  %v561 = icmp slt i64 %v560, 384
  %v562 = select i1 %v561, i64 %v560, i64 384
  br label %b126
b126:
  %v563 = phi i64 [ %v541, %b124 ], [ %v661, %b152 ]
  %v564 = icmp slt i64 %v563, %v546
  br i1 %v564, label %b127, label %b128
b127:
  %v565 = sub i64 %v546, %v563
  %v566 = icmp slt i64 %v565, 64
  %v567 = select i1 %v566, i64 %v565, i64 64
  %v568 = sdiv i64 %v567, 2
  %v569 = mul i64 %v568, 2
  %v570 = sub i64 %v567, %v569
  %v571 = mul i64 %v558, 8
  %v572 = add i64 %v571, %v563
  %v573 = getelementptr inbounds float, ptr %v529, i64 %v572
  br label %b129
b129:
  %v574 = phi i64 [ 0, %b127 ], [ %v600, %b137 ]
  %v575 = icmp slt i64 %v574, %v562
  br i1 %v575, label %b130, label %b131
b130:
  %v576 = mul i64 %v574, 8
  %v577 = getelementptr inbounds float, ptr %v573, i64 %v576
  %v578 = mul i64 %v574, 2
  %v579 = getelementptr inbounds float, ptr %v533, i64 %v578
  br label %b132
b132:
  %v580 = phi i64 [ 0, %b130 ], [ %v589, %b133 ]
  %v581 = icmp slt i64 %v580, %v568
  br i1 %v581, label %b133, label %b134
b133:
  %v582 = mul i64 %v580, 2
  %v583 = getelementptr inbounds float, ptr %v577, i64 %v582
  %v584 = mul i64 %v580, 768
  %v585 = getelementptr inbounds float, ptr %v579, i64 %v584
  %v586 = getelementptr inbounds float, ptr %v583, i64 0
  %v587 = load <2 x float>, ptr %v586, align 4
  %v588 = getelementptr inbounds float, ptr %v585, i64 0
  store <2 x float> %v587, ptr %v588, align 4
  %v589 = add nsw i64 %v580, 1
  br label %b132
b134:
  %v590 = mul i64 %v568, 2
  %v591 = getelementptr inbounds float, ptr %v577, i64 %v590
  %v592 = mul i64 %v568, 768
  %v593 = getelementptr inbounds float, ptr %v579, i64 %v592
  br label %b135
b135:
  %v594 = phi i64 [ 0, %b134 ], [ %v599, %b136 ]
  %v595 = icmp slt i64 %v594, %v570
  br i1 %v595, label %b136, label %b137
b136:
  %v596 = getelementptr inbounds float, ptr %v591, i64 %v594
  %v597 = load float, ptr %v596, align 4
  %v598 = getelementptr inbounds float, ptr %v593, i64 %v594
  store float %v597, ptr %v598, align 4
  %v599 = add nsw i64 %v594, 1
  br label %b135, !llvm.loop !3
b137:
  %v600 = add nsw i64 %v574, 1
  br label %b129
b131:
  br label %b138
b138:
  %v601 = phi i64 [ 0, %b131 ], [ %v636, %b146 ]
  %v602 = icmp slt i64 %v601, 0
  br i1 %v602, label %b139, label %b140
b139:
  %v603 = mul i64 %v558, 8
  %v604 = add i64 %v603, %v601
  %v605 = getelementptr inbounds float, ptr %v532, i64 %v604
  br label %b141
b141:
  %v606 = phi i64 [ 0, %b139 ], [ %v624, %b142 ]
  %v607 = icmp slt i64 %v606, %v562
  br i1 %v607, label %b142, label %b143
b142:
  %v608 = mul i64 %v606, 8
  %v609 = getelementptr inbounds float, ptr %v605, i64 %v608
  %v610 = mul i64 %v606, 32
  %v611 = getelementptr inbounds float, ptr %v53, i64 %v610
  %v612 = getelementptr inbounds float, ptr %v609, i64 0
  %v613 = load <8 x float>, ptr %v612, align 4
  %v614 = getelementptr inbounds float, ptr %v611, i64 0
  store <8 x float> %v613, ptr %v614, align 4
  %v615 = getelementptr inbounds float, ptr %v609, i64 8
  %v616 = load <8 x float>, ptr %v615, align 4
  %v617 = getelementptr inbounds float, ptr %v611, i64 8
  store <8 x float> %v616, ptr %v617, align 4
  %v618 = getelementptr inbounds float, ptr %v609, i64 16
  %v619 = load <8 x float>, ptr %v618, align 4
  %v620 = getelementptr inbounds float, ptr %v611, i64 16
  store <8 x float> %v619, ptr %v620, align 4
  %v621 = getelementptr inbounds float, ptr %v609, i64 24
  %v622 = load <8 x float>, ptr %v621, align 4
  %v623 = getelementptr inbounds float, ptr %v611, i64 24
  store <8 x float> %v622, ptr %v623, align 4
  %v624 = add nsw i64 %v606, 1
  br label %b141
b143:
  %v625 = sdiv i64 %v567, 2
  br label %b144
b144:
  %v626 = phi i64 [ 0, %b143 ], [ %v635, %b145 ]
  %v627 = icmp slt i64 %v626, %v625
  br i1 %v627, label %b145, label %b146
b145:
  %v628 = mul i64 %v626, 2
  %v629 = add i64 %v563, %v628
  %v630 = mul i64 %v626, 768
  %v631 = getelementptr inbounds float, ptr %v533, i64 %v630
  %v632 = mul i64 %v629, 8
  %v633 = add i64 %v632, %v601
  %v634 = getelementptr inbounds float, ptr %v547, i64 %v633
  call void @outer_2x32(ptr %v631, ptr %v53, i64 %v562, ptr %v634, i64 8)
  %v635 = add nsw i64 %v626, 1
  br label %b144
b146:
  %v636 = add nsw i64 %v601, 32
  br label %b138
b140:
  %v637 = mul i64 %v558, 8
  %v638 = add i64 %v637, 0
  %v639 = getelementptr inbounds float, ptr %v532, i64 %v638
  br label %b147
b147:
  %v640 = phi i64 [ 0, %b140 ], [ %v649, %b148 ]
  %v641 = icmp slt i64 %v640, %v562
  br i1 %v641, label %b148, label %b149
b148:
  %v642 = mul i64 %v640, 8
  %v643 = getelementptr inbounds float, ptr %v639, i64 %v642
  %v644 = mul i64 %v640, 8
  %v645 = getelementptr inbounds float, ptr %v53, i64 %v644
  %v646 = getelementptr inbounds float, ptr %v643, i64 0
  %v647 = load <8 x float>, ptr %v646, align 4
  %v648 = getelementptr inbounds float, ptr %v645, i64 0
  store <8 x float> %v647, ptr %v648, align 4
  %v649 = add nsw i64 %v640, 1
  br label %b147
b149:
  %v650 = sdiv i64 %v567, 2
  br label %b150
b150:
  %v651 = phi i64 [ 0, %b149 ], [ %v660, %b151 ]
  %v652 = icmp slt i64 %v651, %v650
  br i1 %v652, label %b151, label %b152
b151:
  %v653 = mul i64 %v651, 2
  %v654 = add i64 %v563, %v653
  %v655 = mul i64 %v651, 768
  %v656 = getelementptr inbounds float, ptr %v533, i64 %v655
  %v657 = mul i64 %v654, 8
  %v658 = add i64 %v657, 0
  %v659 = getelementptr inbounds float, ptr %v547, i64 %v658
  call void @outer_2x8(ptr %v656, ptr %v53, i64 %v562, ptr %v659, i64 8)
  %v660 = add nsw i64 %v651, 1
  br label %b150
b152:
  %v661 = add nsw i64 %v563, 64
  br label %b126
b128:
  %v662 = add nsw i64 %v558, 384
  br label %b123
b125:
  %v663 = icmp sgt i64 %v3, 1
  br i1 %v663, label %b153, label %b154
b153:
  %v664 = getelementptr inbounds i64, ptr %v1, i64 3
  %v665 = atomicrmw add ptr %v664, i64 1 acq_rel
  %v666 = mul i64 %v3, 6
  br label %b155
b155:
  %v667 = load atomic i64, ptr %v664 acquire, align 8
  %v668 = icmp slt i64 %v667, %v666
  br i1 %v668, label %b156, label %b157
b156:
  %v669 = call i32 @sched_yield()
  br label %b155
b157:
  br label %b154
b154:
  %v670 = icmp eq i64 %v2, 0
  br i1 %v670, label %b158, label %b159
b158:
  br label %b160
b160:
  %v671 = phi i64 [ 0, %b158 ], [ %v688, %b165 ]
  %v672 = phi <8 x float> [ splat (float 0x0000000000000000), %b158 ], [ %v687, %b165 ]
  %v673 = icmp slt i64 %v671, %v8
  br i1 %v673, label %b161, label %b162
b161:
  %v674 = add i64 %v671, 128
  %v675 = icmp slt i64 %v674, %v8
  %v676 = select i1 %v675, i64 %v674, i64 %v8
  br label %b163
b163:
  %v677 = phi i64 [ %v671, %b161 ], [ %v686, %b164 ]
  %v678 = phi <8 x float> [ splat (float 0x0000000000000000), %b161 ], [ %v685, %b164 ]
  %v679 = icmp slt i64 %v677, %v676
  br i1 %v679, label %b164, label %b165
b164:
  %v680 = mul i64 %v677, 8
  %v681 = getelementptr inbounds float, ptr %v36, i64 %v680
  %v682 = add i64 0, 0
  %v683 = getelementptr inbounds float, ptr %v681, i64 %v682
  %v684 = load <8 x float>, ptr %v683, align 4
  %v685 = fadd <8 x float> %v678, %v684
  %v686 = add nsw i64 %v677, 1
  br label %b163
b165:
  %v687 = fadd <8 x float> %v672, %v678
  %v688 = add nsw i64 %v671, 128
  br label %b160
b162:
  %v689 = add i64 0, 0
  %v690 = getelementptr inbounds float, ptr %v30, i64 %v689
  store <8 x float> %v672, ptr %v690, align 4
  br label %b159
b159:
  %v691 = icmp sgt i64 %v3, 1
  br i1 %v691, label %b166, label %b167
b166:
  %v692 = getelementptr inbounds i64, ptr %v1, i64 3
  %v693 = atomicrmw add ptr %v692, i64 1 acq_rel
  %v694 = mul i64 %v3, 7
  br label %b168
b168:
  %v695 = load atomic i64, ptr %v692 acquire, align 8
  %v696 = icmp slt i64 %v695, %v694
  br i1 %v696, label %b169, label %b170
b169:
  %v697 = call i32 @sched_yield()
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
