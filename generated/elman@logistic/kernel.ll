; generated from specs/elman.yaml by `make generated`: do not edit
; elman@logistic I=8 H=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_8x1of1_0 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0, ptr @tile_2x1of1_0, ptr @tile_3x1of1_0, ptr @tile_4x1of1_0, ptr @tile_5x1of1_0, ptr @tile_6x1of1_0, ptr @tile_7x1of1_0, ptr @tile_8x1of1_0], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v47 = alloca i64, i64 1, align 8
  %v407 = alloca float, i64 64, align 4
  %v491 = alloca float, i64 64, align 4
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
  %v37 = getelementptr inbounds i64, ptr %v1, i64 6
  %v38 = load i64, ptr %v37, align 8
  %v39 = getelementptr inbounds i64, ptr %v1, i64 10
  %v40 = load i64, ptr %v39, align 8
  %v41 = getelementptr inbounds i64, ptr %v1, i64 11
  %v42 = load i64, ptr %v41, align 8
  %v43 = getelementptr inbounds i64, ptr %v1, i64 13
  %v44 = load i64, ptr %v43, align 8
  %v45 = getelementptr inbounds i64, ptr %v1, i64 19
  %v46 = load i64, ptr %v45, align 8
  store i64 0, ptr %v47, align 8
  %v48 = getelementptr inbounds ptr, ptr %v0, i64 14
  %v49 = load ptr, ptr %v48, align 4
  %v50 = mul i64 %v2, 0
  %v51 = add i64 %v50, 128
  %v52 = getelementptr inbounds float, ptr %v49, i64 %v51
  %v53 = getelementptr inbounds i64, ptr %v1, i64 4
  %v54 = load i64, ptr %v53, align 8
  %v55 = icmp eq i64 %v54, 0
  br i1 %v55, label %b0, label %b1
b0:
  %v56 = icmp eq i64 %v2, 0
  br i1 %v56, label %b2, label %b3
b2:
  %v57 = add i64 0, 0
  %v58 = getelementptr inbounds float, ptr %v32, i64 %v57
  %v59 = insertelement <8 x float> poison, float 0x3FE0000000000000, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v60, ptr %v58, align 4
  br label %b3
b3:
  br label %b1
b1:
  %v61 = icmp sgt i64 %v3, 1
  br i1 %v61, label %b4, label %b5
b4:
  %v62 = getelementptr inbounds i64, ptr %v1, i64 3
  %v63 = atomicrmw add ptr %v62, i64 1 acq_rel
  %v64 = load i64, ptr %v47, align 8
  %v65 = add i64 %v64, 1
  store i64 %v65, ptr %v47, align 8
  %v66 = mul i64 %v3, %v65
  br label %b6
b6:
  %v67 = load atomic i64, ptr %v62 acquire, align 8
  %v68 = icmp slt i64 %v67, %v66
  br i1 %v68, label %b7, label %b8
b7:
  %v69 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  %v70 = getelementptr inbounds i64, ptr %v1, i64 4
  %v71 = load i64, ptr %v70, align 8
  %v72 = icmp eq i64 %v71, 0
  br i1 %v72, label %b9, label %b10
b9:
  %v73 = getelementptr inbounds i64, ptr %v1, i64 20
  %v74 = load i64, ptr %v73, align 8
  %v75 = icmp eq i64 %v74, 0
  br i1 %v75, label %b11, label %b12
b11:
  %v76 = add i64 %v7, 0
  %v77 = sdiv i64 %v76, 1
  %v78 = add i64 %v2, 1
  %v79 = mul i64 %v77, %v2
  %v80 = sdiv i64 %v79, %v3
  %v81 = mul i64 %v80, 1
  %v82 = icmp slt i64 %v81, %v7
  %v83 = select i1 %v82, i64 %v81, i64 %v7
  %v84 = mul i64 %v77, %v78
  %v85 = sdiv i64 %v84, %v3
  %v86 = mul i64 %v85, 1
  %v87 = icmp slt i64 %v86, %v7
  %v88 = select i1 %v87, i64 %v86, i64 %v7
  br label %b13
b13:
  %v89 = phi i64 [ %v83, %b11 ], [ %v100, %b14 ]
  %v90 = icmp slt i64 %v89, %v88
  br i1 %v90, label %b14, label %b15
b14:
  %v91 = and i64 0, %v42
  %v92 = mul i64 %v91, %v7
  %v93 = add i64 %v92, %v89
  %v94 = mul i64 %v93, 8
  %v95 = getelementptr inbounds float, ptr %v20, i64 %v94
  %v96 = add i64 0, 0
  %v97 = getelementptr inbounds float, ptr %v95, i64 %v96
  %v98 = insertelement <8 x float> poison, float 0x3FE0000000000000, i64 0
  %v99 = shufflevector <8 x float> %v98, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v99, ptr %v97, align 4
  %v100 = add nsw i64 %v89, 1
  br label %b13
b15:
  br label %b12
b12:
  br label %b10
b10:
  %v101 = icmp sgt i64 %v3, 1
  br i1 %v101, label %b16, label %b17
b16:
  %v102 = getelementptr inbounds i64, ptr %v1, i64 3
  %v103 = atomicrmw add ptr %v102, i64 1 acq_rel
  %v104 = load i64, ptr %v47, align 8
  %v105 = add i64 %v104, 1
  store i64 %v105, ptr %v47, align 8
  %v106 = mul i64 %v3, %v105
  br label %b18
b18:
  %v107 = load atomic i64, ptr %v102 acquire, align 8
  %v108 = icmp slt i64 %v107, %v106
  br i1 %v108, label %b19, label %b20
b19:
  %v109 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  %v110 = getelementptr inbounds float, ptr %v49, i64 0
  %v111 = getelementptr inbounds i64, ptr %v1, i64 4
  %v112 = load i64, ptr %v111, align 8
  %v113 = icmp eq i64 %v112, 0
  br i1 %v113, label %b21, label %b22
b21:
  %v114 = add i64 1, 0
  %v115 = sdiv i64 %v114, 1
  %v116 = add i64 %v2, 1
  %v117 = mul i64 %v115, %v2
  %v118 = sdiv i64 %v117, %v3
  %v119 = mul i64 %v118, 1
  %v120 = icmp slt i64 %v119, 1
  %v121 = select i1 %v120, i64 %v119, i64 1
  %v122 = mul i64 %v115, %v116
  %v123 = sdiv i64 %v122, %v3
  %v124 = mul i64 %v123, 1
  %v125 = icmp slt i64 %v124, 1
  %v126 = select i1 %v125, i64 %v124, i64 1
  %v127 = icmp slt i64 %v126, 1
  %v128 = select i1 %v127, i64 %v126, i64 1
  br label %b23
b23:
  %v129 = phi i64 [ %v121, %b21 ], [ %v244, %b35 ]
  %v130 = icmp slt i64 %v129, %v128
  br i1 %v130, label %b24, label %b25
b24:
  %v131 = mul i64 %v129, 64
  %v132 = mul i64 %v129, 8
  %v133 = add i64 %v131, 0
  %v134 = add i64 %v132, 0
  %v135 = getelementptr inbounds float, ptr %v110, i64 %v133
  %v136 = sub i64 8, %v134
  %v137 = icmp slt i64 %v136, 0
  %v138 = select i1 %v137, i64 0, i64 %v136
  %v139 = icmp ult i64 %v138, 8
  %v140 = select i1 %v139, i64 %v138, i64 8
  %v141 = trunc i64 %v140 to i32
  %v142 = insertelement <8 x i32> poison, i32 %v141, i64 0
  %v143 = shufflevector <8 x i32> %v142, <8 x i32> poison, <8 x i32> zeroinitializer
  %v144 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v143
  %v145 = mul i64 %v134, 8
  %v146 = add i64 0, %v145
  %v147 = getelementptr inbounds float, ptr %v12, i64 %v146
  %v148 = icmp sge i64 %v138, 8
  br i1 %v148, label %b26, label %b27
b26:
  br label %b28
b28:
  %v149 = phi i64 [ 0, %b26 ], [ %v223, %b29 ]
  %v150 = icmp slt i64 %v149, 8
  br i1 %v150, label %b29, label %b30
b29:
  %v151 = add i64 %v149, 0
  %v152 = getelementptr inbounds float, ptr %v147, i64 %v151
  %v153 = load <8 x float>, ptr %v152, align 4
  %v154 = add i64 %v149, 8
  %v155 = getelementptr inbounds float, ptr %v147, i64 %v154
  %v156 = load <8 x float>, ptr %v155, align 4
  %v157 = add i64 %v149, 16
  %v158 = getelementptr inbounds float, ptr %v147, i64 %v157
  %v159 = load <8 x float>, ptr %v158, align 4
  %v160 = add i64 %v149, 24
  %v161 = getelementptr inbounds float, ptr %v147, i64 %v160
  %v162 = load <8 x float>, ptr %v161, align 4
  %v163 = add i64 %v149, 32
  %v164 = getelementptr inbounds float, ptr %v147, i64 %v163
  %v165 = load <8 x float>, ptr %v164, align 4
  %v166 = add i64 %v149, 40
  %v167 = getelementptr inbounds float, ptr %v147, i64 %v166
  %v168 = load <8 x float>, ptr %v167, align 4
  %v169 = add i64 %v149, 48
  %v170 = getelementptr inbounds float, ptr %v147, i64 %v169
  %v171 = load <8 x float>, ptr %v170, align 4
  %v172 = add i64 %v149, 56
  %v173 = getelementptr inbounds float, ptr %v147, i64 %v172
  %v174 = load <8 x float>, ptr %v173, align 4
  %v175 = shufflevector <8 x float> %v153, <8 x float> %v165, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v176 = shufflevector <8 x float> %v153, <8 x float> %v165, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v177 = shufflevector <8 x float> %v156, <8 x float> %v168, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v178 = shufflevector <8 x float> %v156, <8 x float> %v168, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v179 = shufflevector <8 x float> %v159, <8 x float> %v171, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v180 = shufflevector <8 x float> %v159, <8 x float> %v171, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v181 = shufflevector <8 x float> %v162, <8 x float> %v174, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v182 = shufflevector <8 x float> %v162, <8 x float> %v174, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v183 = shufflevector <8 x float> %v175, <8 x float> %v179, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v184 = shufflevector <8 x float> %v175, <8 x float> %v179, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v185 = shufflevector <8 x float> %v177, <8 x float> %v181, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v186 = shufflevector <8 x float> %v177, <8 x float> %v181, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v187 = shufflevector <8 x float> %v176, <8 x float> %v180, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v188 = shufflevector <8 x float> %v176, <8 x float> %v180, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v189 = shufflevector <8 x float> %v178, <8 x float> %v182, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v190 = shufflevector <8 x float> %v178, <8 x float> %v182, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v191 = shufflevector <8 x float> %v183, <8 x float> %v185, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v192 = shufflevector <8 x float> %v183, <8 x float> %v185, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v193 = shufflevector <8 x float> %v184, <8 x float> %v186, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v194 = shufflevector <8 x float> %v184, <8 x float> %v186, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v195 = shufflevector <8 x float> %v187, <8 x float> %v189, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v196 = shufflevector <8 x float> %v187, <8 x float> %v189, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v197 = shufflevector <8 x float> %v188, <8 x float> %v190, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v198 = shufflevector <8 x float> %v188, <8 x float> %v190, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v199 = add i64 %v149, 0
  %v200 = mul i64 %v199, 8
  %v201 = getelementptr inbounds float, ptr %v135, i64 %v200
  store <8 x float> %v191, ptr %v201, align 4
  %v202 = add i64 %v149, 1
  %v203 = mul i64 %v202, 8
  %v204 = getelementptr inbounds float, ptr %v135, i64 %v203
  store <8 x float> %v192, ptr %v204, align 4
  %v205 = add i64 %v149, 2
  %v206 = mul i64 %v205, 8
  %v207 = getelementptr inbounds float, ptr %v135, i64 %v206
  store <8 x float> %v193, ptr %v207, align 4
  %v208 = add i64 %v149, 3
  %v209 = mul i64 %v208, 8
  %v210 = getelementptr inbounds float, ptr %v135, i64 %v209
  store <8 x float> %v194, ptr %v210, align 4
  %v211 = add i64 %v149, 4
  %v212 = mul i64 %v211, 8
  %v213 = getelementptr inbounds float, ptr %v135, i64 %v212
  store <8 x float> %v195, ptr %v213, align 4
  %v214 = add i64 %v149, 5
  %v215 = mul i64 %v214, 8
  %v216 = getelementptr inbounds float, ptr %v135, i64 %v215
  store <8 x float> %v196, ptr %v216, align 4
  %v217 = add i64 %v149, 6
  %v218 = mul i64 %v217, 8
  %v219 = getelementptr inbounds float, ptr %v135, i64 %v218
  store <8 x float> %v197, ptr %v219, align 4
  %v220 = add i64 %v149, 7
  %v221 = mul i64 %v220, 8
  %v222 = getelementptr inbounds float, ptr %v135, i64 %v221
  store <8 x float> %v198, ptr %v222, align 4
  %v223 = add nsw i64 %v149, 8
  br label %b28
b30:
  br label %b31
b31:
  %v224 = phi i64 [ 8, %b30 ], [ %v232, %b32 ]
  %v225 = icmp slt i64 %v224, 8
  br i1 %v225, label %b32, label %b33
b32:
  %v226 = mul i64 %v224, 1
  %v227 = getelementptr inbounds float, ptr %v147, i64 %v226
  %v228 = getelementptr float, ptr %v227, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v229 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v228, <8 x i1> %v144, <8 x float> zeroinitializer)
  %v230 = mul i64 %v224, 8
  %v231 = getelementptr inbounds float, ptr %v135, i64 %v230
  store <8 x float> %v229, ptr %v231, align 4
  %v232 = add nsw i64 %v224, 1
  br label %b31
b33:
  br label %b27
b27:
  %v233 = icmp slt i64 %v138, 8
  br i1 %v233, label %b34, label %b35
b34:
  br label %b36
b36:
  %v234 = phi i64 [ 0, %b34 ], [ %v242, %b37 ]
  %v235 = icmp slt i64 %v234, 8
  br i1 %v235, label %b37, label %b38
b37:
  %v236 = mul i64 %v234, 1
  %v237 = getelementptr inbounds float, ptr %v147, i64 %v236
  %v238 = getelementptr float, ptr %v237, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v239 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v238, <8 x i1> %v144, <8 x float> zeroinitializer)
  %v240 = mul i64 %v234, 8
  %v241 = getelementptr inbounds float, ptr %v135, i64 %v240
  store <8 x float> %v239, ptr %v241, align 4
  %v242 = add nsw i64 %v234, 1
  br label %b36
b38:
  br label %b35
b35:
  %v243 = add i64 %v131, 64
  %v244 = add nsw i64 %v129, 1
  br label %b23
b25:
  br label %b22
b22:
  %v245 = icmp sgt i64 %v3, 1
  br i1 %v245, label %b39, label %b40
b39:
  %v246 = getelementptr inbounds i64, ptr %v1, i64 3
  %v247 = atomicrmw add ptr %v246, i64 1 acq_rel
  %v248 = load i64, ptr %v47, align 8
  %v249 = add i64 %v248, 1
  store i64 %v249, ptr %v47, align 8
  %v250 = mul i64 %v3, %v249
  br label %b41
b41:
  %v251 = load atomic i64, ptr %v246 acquire, align 8
  %v252 = icmp slt i64 %v251, %v250
  br i1 %v252, label %b42, label %b43
b42:
  %v253 = call i32 @sched_yield()
  br label %b41
b43:
  br label %b40
b40:
  %v254 = getelementptr inbounds float, ptr %v49, i64 64
  %v255 = getelementptr inbounds i64, ptr %v1, i64 4
  %v256 = load i64, ptr %v255, align 8
  %v257 = icmp eq i64 %v256, 0
  br i1 %v257, label %b44, label %b45
b44:
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
  br label %b46
b46:
  %v273 = phi i64 [ %v265, %b44 ], [ %v388, %b58 ]
  %v274 = icmp slt i64 %v273, %v272
  br i1 %v274, label %b47, label %b48
b47:
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
  %v289 = mul i64 %v278, 8
  %v290 = add i64 0, %v289
  %v291 = getelementptr inbounds float, ptr %v14, i64 %v290
  %v292 = icmp sge i64 %v282, 8
  br i1 %v292, label %b49, label %b50
b49:
  br label %b51
b51:
  %v293 = phi i64 [ 0, %b49 ], [ %v367, %b52 ]
  %v294 = icmp slt i64 %v293, 8
  br i1 %v294, label %b52, label %b53
b52:
  %v295 = add i64 %v293, 0
  %v296 = getelementptr inbounds float, ptr %v291, i64 %v295
  %v297 = load <8 x float>, ptr %v296, align 4
  %v298 = add i64 %v293, 8
  %v299 = getelementptr inbounds float, ptr %v291, i64 %v298
  %v300 = load <8 x float>, ptr %v299, align 4
  %v301 = add i64 %v293, 16
  %v302 = getelementptr inbounds float, ptr %v291, i64 %v301
  %v303 = load <8 x float>, ptr %v302, align 4
  %v304 = add i64 %v293, 24
  %v305 = getelementptr inbounds float, ptr %v291, i64 %v304
  %v306 = load <8 x float>, ptr %v305, align 4
  %v307 = add i64 %v293, 32
  %v308 = getelementptr inbounds float, ptr %v291, i64 %v307
  %v309 = load <8 x float>, ptr %v308, align 4
  %v310 = add i64 %v293, 40
  %v311 = getelementptr inbounds float, ptr %v291, i64 %v310
  %v312 = load <8 x float>, ptr %v311, align 4
  %v313 = add i64 %v293, 48
  %v314 = getelementptr inbounds float, ptr %v291, i64 %v313
  %v315 = load <8 x float>, ptr %v314, align 4
  %v316 = add i64 %v293, 56
  %v317 = getelementptr inbounds float, ptr %v291, i64 %v316
  %v318 = load <8 x float>, ptr %v317, align 4
  %v319 = shufflevector <8 x float> %v297, <8 x float> %v309, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v320 = shufflevector <8 x float> %v297, <8 x float> %v309, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v321 = shufflevector <8 x float> %v300, <8 x float> %v312, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v322 = shufflevector <8 x float> %v300, <8 x float> %v312, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v323 = shufflevector <8 x float> %v303, <8 x float> %v315, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v324 = shufflevector <8 x float> %v303, <8 x float> %v315, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v325 = shufflevector <8 x float> %v306, <8 x float> %v318, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v326 = shufflevector <8 x float> %v306, <8 x float> %v318, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v327 = shufflevector <8 x float> %v319, <8 x float> %v323, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v328 = shufflevector <8 x float> %v319, <8 x float> %v323, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v329 = shufflevector <8 x float> %v321, <8 x float> %v325, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v330 = shufflevector <8 x float> %v321, <8 x float> %v325, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v331 = shufflevector <8 x float> %v320, <8 x float> %v324, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v332 = shufflevector <8 x float> %v320, <8 x float> %v324, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v333 = shufflevector <8 x float> %v322, <8 x float> %v326, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v334 = shufflevector <8 x float> %v322, <8 x float> %v326, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v335 = shufflevector <8 x float> %v327, <8 x float> %v329, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v336 = shufflevector <8 x float> %v327, <8 x float> %v329, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v337 = shufflevector <8 x float> %v328, <8 x float> %v330, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v338 = shufflevector <8 x float> %v328, <8 x float> %v330, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v339 = shufflevector <8 x float> %v331, <8 x float> %v333, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v340 = shufflevector <8 x float> %v331, <8 x float> %v333, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v341 = shufflevector <8 x float> %v332, <8 x float> %v334, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v342 = shufflevector <8 x float> %v332, <8 x float> %v334, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v343 = add i64 %v293, 0
  %v344 = mul i64 %v343, 8
  %v345 = getelementptr inbounds float, ptr %v279, i64 %v344
  store <8 x float> %v335, ptr %v345, align 4
  %v346 = add i64 %v293, 1
  %v347 = mul i64 %v346, 8
  %v348 = getelementptr inbounds float, ptr %v279, i64 %v347
  store <8 x float> %v336, ptr %v348, align 4
  %v349 = add i64 %v293, 2
  %v350 = mul i64 %v349, 8
  %v351 = getelementptr inbounds float, ptr %v279, i64 %v350
  store <8 x float> %v337, ptr %v351, align 4
  %v352 = add i64 %v293, 3
  %v353 = mul i64 %v352, 8
  %v354 = getelementptr inbounds float, ptr %v279, i64 %v353
  store <8 x float> %v338, ptr %v354, align 4
  %v355 = add i64 %v293, 4
  %v356 = mul i64 %v355, 8
  %v357 = getelementptr inbounds float, ptr %v279, i64 %v356
  store <8 x float> %v339, ptr %v357, align 4
  %v358 = add i64 %v293, 5
  %v359 = mul i64 %v358, 8
  %v360 = getelementptr inbounds float, ptr %v279, i64 %v359
  store <8 x float> %v340, ptr %v360, align 4
  %v361 = add i64 %v293, 6
  %v362 = mul i64 %v361, 8
  %v363 = getelementptr inbounds float, ptr %v279, i64 %v362
  store <8 x float> %v341, ptr %v363, align 4
  %v364 = add i64 %v293, 7
  %v365 = mul i64 %v364, 8
  %v366 = getelementptr inbounds float, ptr %v279, i64 %v365
  store <8 x float> %v342, ptr %v366, align 4
  %v367 = add nsw i64 %v293, 8
  br label %b51
b53:
  br label %b54
b54:
  %v368 = phi i64 [ 8, %b53 ], [ %v376, %b55 ]
  %v369 = icmp slt i64 %v368, 8
  br i1 %v369, label %b55, label %b56
b55:
  %v370 = mul i64 %v368, 1
  %v371 = getelementptr inbounds float, ptr %v291, i64 %v370
  %v372 = getelementptr float, ptr %v371, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v373 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v372, <8 x i1> %v288, <8 x float> zeroinitializer)
  %v374 = mul i64 %v368, 8
  %v375 = getelementptr inbounds float, ptr %v279, i64 %v374
  store <8 x float> %v373, ptr %v375, align 4
  %v376 = add nsw i64 %v368, 1
  br label %b54
b56:
  br label %b50
b50:
  %v377 = icmp slt i64 %v282, 8
  br i1 %v377, label %b57, label %b58
b57:
  br label %b59
b59:
  %v378 = phi i64 [ 0, %b57 ], [ %v386, %b60 ]
  %v379 = icmp slt i64 %v378, 8
  br i1 %v379, label %b60, label %b61
b60:
  %v380 = mul i64 %v378, 1
  %v381 = getelementptr inbounds float, ptr %v291, i64 %v380
  %v382 = getelementptr float, ptr %v381, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v383 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v382, <8 x i1> %v288, <8 x float> zeroinitializer)
  %v384 = mul i64 %v378, 8
  %v385 = getelementptr inbounds float, ptr %v279, i64 %v384
  store <8 x float> %v383, ptr %v385, align 4
  %v386 = add nsw i64 %v378, 1
  br label %b59
b61:
  br label %b58
b58:
  %v387 = add i64 %v275, 64
  %v388 = add nsw i64 %v273, 1
  br label %b46
b48:
  br label %b45
b45:
  %v389 = icmp sgt i64 %v3, 1
  br i1 %v389, label %b62, label %b63
b62:
  %v390 = getelementptr inbounds i64, ptr %v1, i64 3
  %v391 = atomicrmw add ptr %v390, i64 1 acq_rel
  %v392 = load i64, ptr %v47, align 8
  %v393 = add i64 %v392, 1
  store i64 %v393, ptr %v47, align 8
  %v394 = mul i64 %v3, %v393
  br label %b64
b64:
  %v395 = load atomic i64, ptr %v390 acquire, align 8
  %v396 = icmp slt i64 %v395, %v394
  br i1 %v396, label %b65, label %b66
b65:
  %v397 = call i32 @sched_yield()
  br label %b64
b66:
  br label %b63
b63:
  %v398 = getelementptr inbounds i64, ptr %v1, i64 5
  %v399 = load i64, ptr %v398, align 8
  br label %b67
b67:
  %v400 = phi i64 [ 0, %b63 ], [ %v620, %b113 ]
  %v401 = icmp slt i64 %v400, %v5
  br i1 %v401, label %b68, label %b69
b68:
  %v402 = add i64 %v400, %v399
  %v403 = icmp slt i64 %v402, %v5
  %v404 = select i1 %v403, i64 %v402, i64 %v5
  %v405 = sub i64 %v404, %v400
  %v406 = mul i64 %v405, %v7
  %v408 = add i64 %v406, 0
  %v409 = sdiv i64 %v408, 1
  %v410 = add i64 %v2, 1
  %v411 = mul i64 %v409, %v2
  %v412 = sdiv i64 %v411, %v3
  %v413 = mul i64 %v412, 1
  %v414 = icmp slt i64 %v413, %v406
  %v415 = select i1 %v414, i64 %v413, i64 %v406
  %v416 = mul i64 %v409, %v410
  %v417 = sdiv i64 %v416, %v3
  %v418 = mul i64 %v417, 1
  %v419 = icmp slt i64 %v418, %v406
  %v420 = select i1 %v419, i64 %v418, i64 %v406
  %v421 = mul i64 %v400, %v7
  %v422 = add i64 %v415, %v421
  %v423 = add i64 %v420, %v421
  br label %b70
b70:
  %v424 = phi i64 [ %v422, %b68 ], [ %v479, %b75 ]
  %v425 = icmp slt i64 %v424, %v423
  br i1 %v425, label %b71, label %b72
b71:
  %v426 = add i64 %v424, 96
  %v427 = icmp slt i64 %v426, %v423
  %v428 = select i1 %v427, i64 %v426, i64 %v423
  br label %b73
b73:
  %v429 = phi i64 [ 0, %b71 ], [ %v478, %b78 ]
  %v430 = icmp slt i64 %v429, 1
  br i1 %v430, label %b74, label %b75
b74:
  %v431 = sub i64 %v428, %v424
  %v432 = sub i64 8, 1
  %v433 = add i64 %v431, %v432
  %v434 = sdiv i64 %v433, 8
  br label %b76
b76:
  %v435 = phi i64 [ 0, %b74 ], [ %v477, %b83 ]
  %v436 = icmp slt i64 %v435, %v434
  br i1 %v436, label %b77, label %b78
b77:
  %v437 = mul i64 %v431, %v435
  %v438 = sdiv i64 %v437, %v434
  %v439 = add i64 %v424, %v438
  %v440 = add i64 %v435, 1
  %v441 = mul i64 %v431, %v440
  %v442 = sdiv i64 %v441, %v434
  %v443 = add i64 %v424, %v442
  %v444 = mul i64 %v429, 64
  %v445 = getelementptr inbounds float, ptr %v110, i64 %v444
  %v446 = sub i64 %v443, %v439
  %v447 = mul i64 %v439, 8
  %v448 = getelementptr inbounds float, ptr %v10, i64 %v447
  %v449 = getelementptr inbounds float, ptr %v448, i64 0
  %v450 = sub i64 %v446, 1
  %v451 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v450
  %v452 = load ptr, ptr %v451, align 4
  %v453 = icmp sgt i64 %v446, 0
  br i1 %v453, label %b79, label %b80
b79:
  call void %v452(ptr %v449, i64 8, ptr %v445, i64 8, ptr %v407)
  br label %b80
b80:
  %v454 = add i64 %v444, 64
  br label %b81
b81:
  %v455 = phi i64 [ %v439, %b80 ], [ %v476, %b86 ]
  %v456 = icmp slt i64 %v455, %v443
  br i1 %v456, label %b82, label %b83
b82:
  %v457 = sub i64 %v455, %v439
  %v458 = mul i64 %v457, 8
  %v459 = getelementptr inbounds float, ptr %v407, i64 %v458
  %v460 = mul i64 %v400, %v7
  %v461 = sub i64 %v455, %v460
  %v462 = mul i64 %v461, 8
  %v463 = getelementptr inbounds float, ptr %v34, i64 %v462
  br label %b84
b84:
  %v464 = phi i64 [ 0, %b82 ], [ %v475, %b85 ]
  %v465 = icmp slt i64 %v464, 1
  br i1 %v465, label %b85, label %b86
b85:
  %v466 = mul i64 %v429, 1
  %v467 = add i64 %v466, %v464
  %v468 = mul i64 %v467, 8
  %v469 = add i64 0, %v464
  %v470 = mul i64 %v469, 8
  %v471 = getelementptr inbounds float, ptr %v459, i64 %v470
  %v472 = load <8 x float>, ptr %v471, align 4
  %v473 = add i64 0, %v468
  %v474 = getelementptr inbounds float, ptr %v463, i64 %v473
  store <8 x float> %v472, ptr %v474, align 4
  %v475 = add nsw i64 %v464, 1
  br label %b84
b86:
  %v476 = add nsw i64 %v455, 1
  br label %b81
b83:
  %v477 = add nsw i64 %v435, 1
  br label %b76
b78:
  %v478 = add nsw i64 %v429, 1
  br label %b73
b75:
  %v479 = add nsw i64 %v424, 96
  br label %b70
b72:
  %v480 = icmp sgt i64 %v3, 1
  br i1 %v480, label %b87, label %b88
b87:
  %v481 = getelementptr inbounds i64, ptr %v1, i64 3
  %v482 = atomicrmw add ptr %v481, i64 1 acq_rel
  %v483 = load i64, ptr %v47, align 8
  %v484 = add i64 %v483, 1
  store i64 %v484, ptr %v47, align 8
  %v485 = mul i64 %v3, %v484
  br label %b89
b89:
  %v486 = load atomic i64, ptr %v481 acquire, align 8
  %v487 = icmp slt i64 %v486, %v485
  br i1 %v487, label %b90, label %b91
b90:
  %v488 = call i32 @sched_yield()
  br label %b89
b91:
  br label %b88
b88:
  br label %b92
b92:
  %v489 = phi i64 [ %v400, %b88 ], [ %v610, %b97 ]
  %v490 = icmp slt i64 %v489, %v404
  br i1 %v490, label %b93, label %b94
b93:
  %v492 = add i64 %v7, 0
  %v493 = sdiv i64 %v492, 1
  %v494 = add i64 %v2, 1
  %v495 = mul i64 %v493, %v2
  %v496 = sdiv i64 %v495, %v3
  %v497 = mul i64 %v496, 1
  %v498 = icmp slt i64 %v497, %v7
  %v499 = select i1 %v498, i64 %v497, i64 %v7
  %v500 = mul i64 %v493, %v494
  %v501 = sdiv i64 %v500, %v3
  %v502 = mul i64 %v501, 1
  %v503 = icmp slt i64 %v502, %v7
  %v504 = select i1 %v503, i64 %v502, i64 %v7
  br label %b95
b95:
  %v505 = phi i64 [ %v499, %b93 ], [ %v609, %b100 ]
  %v506 = icmp slt i64 %v505, %v504
  br i1 %v506, label %b96, label %b97
b96:
  %v507 = add i64 %v505, 96
  %v508 = icmp slt i64 %v507, %v504
  %v509 = select i1 %v508, i64 %v507, i64 %v504
  br label %b98
b98:
  %v510 = phi i64 [ 0, %b96 ], [ %v608, %b103 ]
  %v511 = icmp slt i64 %v510, 1
  br i1 %v511, label %b99, label %b100
b99:
  %v512 = sub i64 %v509, %v505
  %v513 = sub i64 8, 1
  %v514 = add i64 %v512, %v513
  %v515 = sdiv i64 %v514, 8
  br label %b101
b101:
  %v516 = phi i64 [ 0, %b99 ], [ %v607, %b108 ]
  %v517 = icmp slt i64 %v516, %v515
  br i1 %v517, label %b102, label %b103
b102:
  %v518 = mul i64 %v512, %v516
  %v519 = sdiv i64 %v518, %v515
  %v520 = add i64 %v505, %v519
  %v521 = add i64 %v516, 1
  %v522 = mul i64 %v512, %v521
  %v523 = sdiv i64 %v522, %v515
  %v524 = add i64 %v505, %v523
  %v525 = mul i64 %v510, 64
  %v526 = getelementptr inbounds float, ptr %v254, i64 %v525
  %v527 = sub i64 %v524, %v520
  %v528 = add i64 %v489, 0
  %v529 = and i64 %v528, %v42
  %v530 = mul i64 %v529, %v7
  %v531 = add i64 %v530, %v520
  %v532 = mul i64 %v531, 8
  %v533 = getelementptr inbounds float, ptr %v20, i64 %v532
  %v534 = getelementptr inbounds float, ptr %v533, i64 0
  %v535 = sub i64 %v527, 1
  %v536 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v535
  %v537 = load ptr, ptr %v536, align 4
  %v538 = icmp sgt i64 %v527, 0
  br i1 %v538, label %b104, label %b105
b104:
  call void %v537(ptr %v534, i64 8, ptr %v526, i64 8, ptr %v491)
  br label %b105
b105:
  %v539 = add i64 %v525, 64
  br label %b106
b106:
  %v540 = phi i64 [ %v520, %b105 ], [ %v606, %b111 ]
  %v541 = icmp slt i64 %v540, %v524
  br i1 %v541, label %b107, label %b108
b107:
  %v542 = sub i64 %v540, %v520
  %v543 = mul i64 %v542, 8
  %v544 = getelementptr inbounds float, ptr %v491, i64 %v543
  %v545 = add i64 %v489, 0
  %v546 = sub i64 %v545, %v400
  %v547 = mul i64 %v546, %v7
  %v548 = add i64 %v547, %v540
  %v549 = mul i64 %v548, 8
  %v550 = getelementptr inbounds float, ptr %v34, i64 %v549
  %v551 = add i64 %v489, 1
  %v552 = and i64 %v551, %v42
  %v553 = mul i64 %v552, %v7
  %v554 = add i64 %v553, %v540
  %v555 = mul i64 %v554, 8
  %v556 = getelementptr inbounds float, ptr %v20, i64 %v555
  br label %b109
b109:
  %v557 = phi i64 [ 0, %b107 ], [ %v605, %b110 ]
  %v558 = icmp slt i64 %v557, 1
  br i1 %v558, label %b110, label %b111
b110:
  %v559 = mul i64 %v510, 1
  %v560 = add i64 %v559, %v557
  %v561 = mul i64 %v560, 8
  %v562 = add i64 0, %v557
  %v563 = mul i64 %v562, 8
  %v564 = getelementptr inbounds float, ptr %v544, i64 %v563
  %v565 = load <8 x float>, ptr %v564, align 4
  %v566 = add i64 0, %v561
  %v567 = getelementptr inbounds float, ptr %v16, i64 %v566
  %v568 = load <8 x float>, ptr %v567, align 4
  %v569 = add i64 0, %v561
  %v570 = getelementptr inbounds float, ptr %v550, i64 %v569
  %v571 = load <8 x float>, ptr %v570, align 4
  %v572 = fadd <8 x float> %v571, %v565
  %v573 = fadd <8 x float> %v568, %v572
  %v574 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v573)
  %v575 = fneg <8 x float> %v574
  %v576 = fcmp olt <8 x float> %v575, splat (float 0xC05A400000000000)
  %v577 = select <8 x i1> %v576, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v575
  %v578 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v577, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v579 = fsub <8 x float> %v578, splat (float 0x4168000000000000)
  %v580 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v579, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v577)
  %v581 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v579, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v580)
  %v582 = bitcast <8 x float> %v578 to <8 x i32>
  %v583 = fmul <8 x float> %v581, %v581
  %v584 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v581, <8 x float> splat (float 0x3F81227F40000000))
  %v585 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v584, <8 x float> %v581, <8 x float> splat (float 0x3FA5556740000000))
  %v586 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v585, <8 x float> %v581, <8 x float> splat (float 0x3FC5554B00000000))
  %v587 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v586, <8 x float> %v581, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v588 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v583, <8 x float> %v587, <8 x float> %v581)
  %v589 = sub <8 x i32> %v582, splat (i32 1262485250)
  %v590 = lshr <8 x i32> %v589, splat (i32 1)
  %v591 = sub <8 x i32> %v589, %v590
  %v592 = shl <8 x i32> %v590, splat (i32 23)
  %v593 = bitcast <8 x i32> %v592 to <8 x float>
  %v594 = shl <8 x i32> %v591, splat (i32 23)
  %v595 = bitcast <8 x i32> %v594 to <8 x float>
  %v596 = fadd <8 x float> %v588, splat (float 0x3FF0000000000000)
  %v597 = fmul <8 x float> %v596, %v593
  %v598 = fmul <8 x float> %v597, %v595
  %v599 = fcmp olt <8 x float> %v573, splat (float 0x0000000000000000)
  %v600 = select <8 x i1> %v599, <8 x float> %v598, <8 x float> splat (float 0x3FF0000000000000)
  %v601 = fadd <8 x float> %v598, splat (float 0x3FF0000000000000)
  %v602 = fdiv <8 x float> %v600, %v601
  %v603 = add i64 0, %v561
  %v604 = getelementptr inbounds float, ptr %v556, i64 %v603
  store <8 x float> %v602, ptr %v604, align 4
  %v605 = add nsw i64 %v557, 1
  br label %b109
b111:
  %v606 = add nsw i64 %v540, 1
  br label %b106
b108:
  %v607 = add nsw i64 %v516, 1
  br label %b101
b103:
  %v608 = add nsw i64 %v510, 1
  br label %b98
b100:
  %v609 = add nsw i64 %v505, 96
  br label %b95
b97:
  %v610 = add nsw i64 %v489, 1
  br label %b92
b94:
  %v611 = icmp sgt i64 %v3, 1
  br i1 %v611, label %b112, label %b113
b112:
  %v612 = getelementptr inbounds i64, ptr %v1, i64 3
  %v613 = atomicrmw add ptr %v612, i64 1 acq_rel
  %v614 = load i64, ptr %v47, align 8
  %v615 = add i64 %v614, 1
  store i64 %v615, ptr %v47, align 8
  %v616 = mul i64 %v3, %v615
  br label %b114
b114:
  %v617 = load atomic i64, ptr %v612 acquire, align 8
  %v618 = icmp slt i64 %v617, %v616
  br i1 %v618, label %b115, label %b116
b115:
  %v619 = call i32 @sched_yield()
  br label %b114
b116:
  br label %b113
b113:
  %v620 = add nsw i64 %v400, %v399
  br label %b67
b69:
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
  %v47 = alloca i64, i64 1, align 8
  %v171 = alloca float, i64 64, align 4
  %v314 = alloca float, i64 64, align 4
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
  %v37 = getelementptr inbounds i64, ptr %v1, i64 6
  %v38 = load i64, ptr %v37, align 8
  %v39 = getelementptr inbounds i64, ptr %v1, i64 10
  %v40 = load i64, ptr %v39, align 8
  %v41 = getelementptr inbounds i64, ptr %v1, i64 11
  %v42 = load i64, ptr %v41, align 8
  %v43 = getelementptr inbounds i64, ptr %v1, i64 13
  %v44 = load i64, ptr %v43, align 8
  %v45 = getelementptr inbounds i64, ptr %v1, i64 19
  %v46 = load i64, ptr %v45, align 8
  store i64 0, ptr %v47, align 8
  %v48 = getelementptr inbounds ptr, ptr %v0, i64 14
  %v49 = load ptr, ptr %v48, align 4
  %v50 = mul i64 %v2, 15360
  %v51 = add i64 %v50, 128
  %v52 = getelementptr inbounds float, ptr %v49, i64 %v51
  %v53 = getelementptr inbounds float, ptr %v49, i64 0
  %v54 = getelementptr inbounds i64, ptr %v1, i64 4
  %v55 = load i64, ptr %v54, align 8
  %v56 = icmp eq i64 %v55, 0
  br i1 %v56, label %b0, label %b1
b0:
  %v57 = add i64 1, 0
  %v58 = sdiv i64 %v57, 1
  %v59 = add i64 %v2, 1
  %v60 = mul i64 %v58, %v2
  %v61 = sdiv i64 %v60, %v3
  %v62 = mul i64 %v61, 1
  %v63 = icmp slt i64 %v62, 1
  %v64 = select i1 %v63, i64 %v62, i64 1
  %v65 = mul i64 %v58, %v59
  %v66 = sdiv i64 %v65, %v3
  %v67 = mul i64 %v66, 1
  %v68 = icmp slt i64 %v67, 1
  %v69 = select i1 %v68, i64 %v67, i64 1
  %v70 = icmp slt i64 %v69, 1
  %v71 = select i1 %v70, i64 %v69, i64 1
  br label %b2
b2:
  %v72 = phi i64 [ %v64, %b0 ], [ %v100, %b7 ]
  %v73 = icmp slt i64 %v72, %v71
  br i1 %v73, label %b3, label %b4
b3:
  %v74 = mul i64 %v72, 64
  %v75 = mul i64 %v72, 8
  %v76 = add i64 %v74, 0
  %v77 = add i64 %v75, 0
  %v78 = getelementptr inbounds float, ptr %v53, i64 %v76
  %v79 = sub i64 8, %v77
  %v80 = icmp slt i64 %v79, 0
  %v81 = select i1 %v80, i64 0, i64 %v79
  %v82 = icmp ult i64 %v81, 8
  %v83 = select i1 %v82, i64 %v81, i64 8
  %v84 = trunc i64 %v83 to i32
  %v85 = insertelement <8 x i32> poison, i32 %v84, i64 0
  %v86 = shufflevector <8 x i32> %v85, <8 x i32> poison, <8 x i32> zeroinitializer
  %v87 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v86
  %v88 = mul i64 %v77, 1
  %v89 = add i64 0, %v88
  %v90 = getelementptr inbounds float, ptr %v14, i64 %v89
  br label %b5
b5:
  %v91 = phi i64 [ 0, %b3 ], [ %v98, %b6 ]
  %v92 = icmp slt i64 %v91, 8
  br i1 %v92, label %b6, label %b7
b6:
  %v93 = mul i64 %v91, 8
  %v94 = getelementptr inbounds float, ptr %v90, i64 %v93
  %v95 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v94, <8 x i1> %v87, <8 x float> zeroinitializer)
  %v96 = mul i64 %v91, 8
  %v97 = getelementptr inbounds float, ptr %v78, i64 %v96
  store <8 x float> %v95, ptr %v97, align 4
  %v98 = add nsw i64 %v91, 1
  br label %b5
b7:
  %v99 = add i64 %v74, 64
  %v100 = add nsw i64 %v72, 1
  br label %b2
b4:
  br label %b1
b1:
  %v101 = icmp sgt i64 %v3, 1
  br i1 %v101, label %b8, label %b9
b8:
  %v102 = getelementptr inbounds i64, ptr %v1, i64 3
  %v103 = atomicrmw add ptr %v102, i64 1 acq_rel
  %v104 = load i64, ptr %v47, align 8
  %v105 = add i64 %v104, 1
  store i64 %v105, ptr %v47, align 8
  %v106 = mul i64 %v3, %v105
  br label %b10
b10:
  %v107 = load atomic i64, ptr %v102 acquire, align 8
  %v108 = icmp slt i64 %v107, %v106
  br i1 %v108, label %b11, label %b12
b11:
  %v109 = call i32 @sched_yield()
  br label %b10
b12:
  br label %b9
b9:
  br label %b13
b13:
  %v110 = phi i64 [ 0, %b9 ], [ %v247, %b21 ]
  %v111 = icmp slt i64 %v110, %v5
  br i1 %v111, label %b14, label %b15
b14:
  %v112 = sub i64 %v5, 1
  %v113 = sub i64 %v112, %v110
  %v114 = add i64 %v7, 0
  %v115 = sdiv i64 %v114, 1
  %v116 = add i64 %v2, 1
  %v117 = mul i64 %v115, %v2
  %v118 = sdiv i64 %v117, %v3
  %v119 = mul i64 %v118, 1
  %v120 = icmp slt i64 %v119, %v7
  %v121 = select i1 %v120, i64 %v119, i64 %v7
  %v122 = mul i64 %v115, %v116
  %v123 = sdiv i64 %v122, %v3
  %v124 = mul i64 %v123, 1
  %v125 = icmp slt i64 %v124, %v7
  %v126 = select i1 %v125, i64 %v124, i64 %v7
  br label %b16
b16:
  %v127 = phi i64 [ %v121, %b14 ], [ %v170, %b17 ]
  %v128 = icmp slt i64 %v127, %v126
  br i1 %v128, label %b17, label %b18
b17:
  %v129 = add i64 %v113, 1
  %v130 = and i64 %v129, 1
  %v131 = mul i64 %v130, %v7
  %v132 = add i64 %v131, %v127
  %v133 = mul i64 %v132, 8
  %v134 = getelementptr inbounds float, ptr %v22, i64 %v133
  %v135 = add i64 %v113, 0
  %v136 = and i64 %v135, %v40
  %v137 = mul i64 %v136, %v7
  %v138 = add i64 %v137, %v127
  %v139 = mul i64 %v138, 8
  %v140 = getelementptr inbounds float, ptr %v18, i64 %v139
  %v141 = add i64 %v113, 1
  %v142 = and i64 %v141, %v42
  %v143 = mul i64 %v142, %v7
  %v144 = add i64 %v143, %v127
  %v145 = mul i64 %v144, 8
  %v146 = getelementptr inbounds float, ptr %v20, i64 %v145
  %v147 = add i64 %v113, 0
  %v148 = and i64 %v147, %v46
  %v149 = mul i64 %v148, %v7
  %v150 = add i64 %v149, %v127
  %v151 = mul i64 %v150, 8
  %v152 = getelementptr inbounds float, ptr %v36, i64 %v151
  %v153 = add i64 0, 0
  %v154 = getelementptr inbounds float, ptr %v134, i64 %v153
  %v155 = load <8 x float>, ptr %v154, align 4
  %v156 = add i64 0, 0
  %v157 = getelementptr inbounds float, ptr %v140, i64 %v156
  %v158 = load <8 x float>, ptr %v157, align 4
  %v159 = fadd <8 x float> %v155, %v158
  %v160 = add i64 0, 0
  %v161 = getelementptr inbounds float, ptr %v146, i64 %v160
  %v162 = load <8 x float>, ptr %v161, align 4
  %v163 = fmul <8 x float> %v159, %v162
  %v164 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v165 = shufflevector <8 x float> %v164, <8 x float> poison, <8 x i32> zeroinitializer
  %v166 = fsub <8 x float> %v165, %v162
  %v167 = fmul <8 x float> %v163, %v166
  %v168 = add i64 0, 0
  %v169 = getelementptr inbounds float, ptr %v152, i64 %v168
  store <8 x float> %v167, ptr %v169, align 4
  %v170 = add nsw i64 %v127, 1
  br label %b16
b18:
  %v172 = add i64 %v7, 0
  %v173 = sdiv i64 %v172, 1
  %v174 = add i64 %v2, 1
  %v175 = mul i64 %v173, %v2
  %v176 = sdiv i64 %v175, %v3
  %v177 = mul i64 %v176, 1
  %v178 = icmp slt i64 %v177, %v7
  %v179 = select i1 %v178, i64 %v177, i64 %v7
  %v180 = mul i64 %v173, %v174
  %v181 = sdiv i64 %v180, %v3
  %v182 = mul i64 %v181, 1
  %v183 = icmp slt i64 %v182, %v7
  %v184 = select i1 %v183, i64 %v182, i64 %v7
  br label %b19
b19:
  %v185 = phi i64 [ %v179, %b18 ], [ %v246, %b24 ]
  %v186 = icmp slt i64 %v185, %v184
  br i1 %v186, label %b20, label %b21
b20:
  %v187 = add i64 %v185, 96
  %v188 = icmp slt i64 %v187, %v184
  %v189 = select i1 %v188, i64 %v187, i64 %v184
  br label %b22
b22:
  %v190 = phi i64 [ 0, %b20 ], [ %v245, %b27 ]
  %v191 = icmp slt i64 %v190, 1
  br i1 %v191, label %b23, label %b24
b23:
  %v192 = sub i64 %v189, %v185
  %v193 = sub i64 8, 1
  %v194 = add i64 %v192, %v193
  %v195 = sdiv i64 %v194, 8
  br label %b25
b25:
  %v196 = phi i64 [ 0, %b23 ], [ %v244, %b32 ]
  %v197 = icmp slt i64 %v196, %v195
  br i1 %v197, label %b26, label %b27
b26:
  %v198 = mul i64 %v192, %v196
  %v199 = sdiv i64 %v198, %v195
  %v200 = add i64 %v185, %v199
  %v201 = add i64 %v196, 1
  %v202 = mul i64 %v192, %v201
  %v203 = sdiv i64 %v202, %v195
  %v204 = add i64 %v185, %v203
  %v205 = mul i64 %v190, 64
  %v206 = getelementptr inbounds float, ptr %v53, i64 %v205
  %v207 = sub i64 %v204, %v200
  %v208 = add i64 %v113, 0
  %v209 = and i64 %v208, %v46
  %v210 = mul i64 %v209, %v7
  %v211 = add i64 %v210, %v200
  %v212 = mul i64 %v211, 8
  %v213 = getelementptr inbounds float, ptr %v36, i64 %v212
  %v214 = getelementptr inbounds float, ptr %v213, i64 0
  %v215 = sub i64 %v207, 1
  %v216 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v215
  %v217 = load ptr, ptr %v216, align 4
  %v218 = icmp sgt i64 %v207, 0
  br i1 %v218, label %b28, label %b29
b28:
  call void %v217(ptr %v214, i64 8, ptr %v206, i64 8, ptr %v171)
  br label %b29
b29:
  %v219 = add i64 %v205, 64
  br label %b30
b30:
  %v220 = phi i64 [ %v200, %b29 ], [ %v243, %b35 ]
  %v221 = icmp slt i64 %v220, %v204
  br i1 %v221, label %b31, label %b32
b31:
  %v222 = sub i64 %v220, %v200
  %v223 = mul i64 %v222, 8
  %v224 = getelementptr inbounds float, ptr %v171, i64 %v223
  %v225 = add i64 %v113, 0
  %v226 = and i64 %v225, 1
  %v227 = mul i64 %v226, %v7
  %v228 = add i64 %v227, %v220
  %v229 = mul i64 %v228, 8
  %v230 = getelementptr inbounds float, ptr %v22, i64 %v229
  br label %b33
b33:
  %v231 = phi i64 [ 0, %b31 ], [ %v242, %b34 ]
  %v232 = icmp slt i64 %v231, 1
  br i1 %v232, label %b34, label %b35
b34:
  %v233 = mul i64 %v190, 1
  %v234 = add i64 %v233, %v231
  %v235 = mul i64 %v234, 8
  %v236 = add i64 0, %v231
  %v237 = mul i64 %v236, 8
  %v238 = getelementptr inbounds float, ptr %v224, i64 %v237
  %v239 = load <8 x float>, ptr %v238, align 4
  %v240 = add i64 0, %v235
  %v241 = getelementptr inbounds float, ptr %v230, i64 %v240
  store <8 x float> %v239, ptr %v241, align 4
  %v242 = add nsw i64 %v231, 1
  br label %b33
b35:
  %v243 = add nsw i64 %v220, 1
  br label %b30
b32:
  %v244 = add nsw i64 %v196, 1
  br label %b25
b27:
  %v245 = add nsw i64 %v190, 1
  br label %b22
b24:
  %v246 = add nsw i64 %v185, 96
  br label %b19
b21:
  %v247 = add nsw i64 %v110, 1
  br label %b13
b15:
  %v248 = icmp sgt i64 %v3, 1
  br i1 %v248, label %b36, label %b37
b36:
  %v249 = getelementptr inbounds i64, ptr %v1, i64 3
  %v250 = atomicrmw add ptr %v249, i64 1 acq_rel
  %v251 = load i64, ptr %v47, align 8
  %v252 = add i64 %v251, 1
  store i64 %v252, ptr %v47, align 8
  %v253 = mul i64 %v3, %v252
  br label %b38
b38:
  %v254 = load atomic i64, ptr %v249 acquire, align 8
  %v255 = icmp slt i64 %v254, %v253
  br i1 %v255, label %b39, label %b40
b39:
  %v256 = call i32 @sched_yield()
  br label %b38
b40:
  br label %b37
b37:
  %v257 = getelementptr inbounds float, ptr %v49, i64 64
  %v258 = getelementptr inbounds i64, ptr %v1, i64 4
  %v259 = load i64, ptr %v258, align 8
  %v260 = icmp eq i64 %v259, 0
  br i1 %v260, label %b41, label %b42
b41:
  %v261 = add i64 1, 0
  %v262 = sdiv i64 %v261, 1
  %v263 = add i64 %v2, 1
  %v264 = mul i64 %v262, %v2
  %v265 = sdiv i64 %v264, %v3
  %v266 = mul i64 %v265, 1
  %v267 = icmp slt i64 %v266, 1
  %v268 = select i1 %v267, i64 %v266, i64 1
  %v269 = mul i64 %v262, %v263
  %v270 = sdiv i64 %v269, %v3
  %v271 = mul i64 %v270, 1
  %v272 = icmp slt i64 %v271, 1
  %v273 = select i1 %v272, i64 %v271, i64 1
  %v274 = icmp slt i64 %v273, 1
  %v275 = select i1 %v274, i64 %v273, i64 1
  br label %b43
b43:
  %v276 = phi i64 [ %v268, %b41 ], [ %v304, %b48 ]
  %v277 = icmp slt i64 %v276, %v275
  br i1 %v277, label %b44, label %b45
b44:
  %v278 = mul i64 %v276, 64
  %v279 = mul i64 %v276, 8
  %v280 = add i64 %v278, 0
  %v281 = add i64 %v279, 0
  %v282 = getelementptr inbounds float, ptr %v257, i64 %v280
  %v283 = sub i64 8, %v281
  %v284 = icmp slt i64 %v283, 0
  %v285 = select i1 %v284, i64 0, i64 %v283
  %v286 = icmp ult i64 %v285, 8
  %v287 = select i1 %v286, i64 %v285, i64 8
  %v288 = trunc i64 %v287 to i32
  %v289 = insertelement <8 x i32> poison, i32 %v288, i64 0
  %v290 = shufflevector <8 x i32> %v289, <8 x i32> poison, <8 x i32> zeroinitializer
  %v291 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v290
  %v292 = mul i64 %v281, 1
  %v293 = add i64 0, %v292
  %v294 = getelementptr inbounds float, ptr %v12, i64 %v293
  br label %b46
b46:
  %v295 = phi i64 [ 0, %b44 ], [ %v302, %b47 ]
  %v296 = icmp slt i64 %v295, 8
  br i1 %v296, label %b47, label %b48
b47:
  %v297 = mul i64 %v295, 8
  %v298 = getelementptr inbounds float, ptr %v294, i64 %v297
  %v299 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v298, <8 x i1> %v291, <8 x float> zeroinitializer)
  %v300 = mul i64 %v295, 8
  %v301 = getelementptr inbounds float, ptr %v282, i64 %v300
  store <8 x float> %v299, ptr %v301, align 4
  %v302 = add nsw i64 %v295, 1
  br label %b46
b48:
  %v303 = add i64 %v278, 64
  %v304 = add nsw i64 %v276, 1
  br label %b43
b45:
  br label %b42
b42:
  %v305 = icmp sgt i64 %v3, 1
  br i1 %v305, label %b49, label %b50
b49:
  %v306 = getelementptr inbounds i64, ptr %v1, i64 3
  %v307 = atomicrmw add ptr %v306, i64 1 acq_rel
  %v308 = load i64, ptr %v47, align 8
  %v309 = add i64 %v308, 1
  store i64 %v309, ptr %v47, align 8
  %v310 = mul i64 %v3, %v309
  br label %b51
b51:
  %v311 = load atomic i64, ptr %v306 acquire, align 8
  %v312 = icmp slt i64 %v311, %v310
  br i1 %v312, label %b52, label %b53
b52:
  %v313 = call i32 @sched_yield()
  br label %b51
b53:
  br label %b50
b50:
  %v315 = add i64 %v8, 0
  %v316 = sdiv i64 %v315, 1
  %v317 = add i64 %v2, 1
  %v318 = mul i64 %v316, %v2
  %v319 = sdiv i64 %v318, %v3
  %v320 = mul i64 %v319, 1
  %v321 = icmp slt i64 %v320, %v8
  %v322 = select i1 %v321, i64 %v320, i64 %v8
  %v323 = mul i64 %v316, %v317
  %v324 = sdiv i64 %v323, %v3
  %v325 = mul i64 %v324, 1
  %v326 = icmp slt i64 %v325, %v8
  %v327 = select i1 %v326, i64 %v325, i64 %v8
  br label %b54
b54:
  %v328 = phi i64 [ %v322, %b50 ], [ %v381, %b59 ]
  %v329 = icmp slt i64 %v328, %v327
  br i1 %v329, label %b55, label %b56
b55:
  %v330 = add i64 %v328, 96
  %v331 = icmp slt i64 %v330, %v327
  %v332 = select i1 %v331, i64 %v330, i64 %v327
  br label %b57
b57:
  %v333 = phi i64 [ 0, %b55 ], [ %v380, %b62 ]
  %v334 = icmp slt i64 %v333, 1
  br i1 %v334, label %b58, label %b59
b58:
  %v335 = sub i64 %v332, %v328
  %v336 = sub i64 8, 1
  %v337 = add i64 %v335, %v336
  %v338 = sdiv i64 %v337, 8
  br label %b60
b60:
  %v339 = phi i64 [ 0, %b58 ], [ %v379, %b67 ]
  %v340 = icmp slt i64 %v339, %v338
  br i1 %v340, label %b61, label %b62
b61:
  %v341 = mul i64 %v335, %v339
  %v342 = sdiv i64 %v341, %v338
  %v343 = add i64 %v328, %v342
  %v344 = add i64 %v339, 1
  %v345 = mul i64 %v335, %v344
  %v346 = sdiv i64 %v345, %v338
  %v347 = add i64 %v328, %v346
  %v348 = mul i64 %v333, 64
  %v349 = getelementptr inbounds float, ptr %v257, i64 %v348
  %v350 = sub i64 %v347, %v343
  %v351 = mul i64 %v343, 8
  %v352 = getelementptr inbounds float, ptr %v36, i64 %v351
  %v353 = getelementptr inbounds float, ptr %v352, i64 0
  %v354 = sub i64 %v350, 1
  %v355 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v354
  %v356 = load ptr, ptr %v355, align 4
  %v357 = icmp sgt i64 %v350, 0
  br i1 %v357, label %b63, label %b64
b63:
  call void %v356(ptr %v353, i64 8, ptr %v349, i64 8, ptr %v314)
  br label %b64
b64:
  %v358 = add i64 %v348, 64
  br label %b65
b65:
  %v359 = phi i64 [ %v343, %b64 ], [ %v378, %b70 ]
  %v360 = icmp slt i64 %v359, %v347
  br i1 %v360, label %b66, label %b67
b66:
  %v361 = sub i64 %v359, %v343
  %v362 = mul i64 %v361, 8
  %v363 = getelementptr inbounds float, ptr %v314, i64 %v362
  %v364 = mul i64 %v359, 8
  %v365 = getelementptr inbounds float, ptr %v24, i64 %v364
  br label %b68
b68:
  %v366 = phi i64 [ 0, %b66 ], [ %v377, %b69 ]
  %v367 = icmp slt i64 %v366, 1
  br i1 %v367, label %b69, label %b70
b69:
  %v368 = mul i64 %v333, 1
  %v369 = add i64 %v368, %v366
  %v370 = mul i64 %v369, 8
  %v371 = add i64 0, %v366
  %v372 = mul i64 %v371, 8
  %v373 = getelementptr inbounds float, ptr %v363, i64 %v372
  %v374 = load <8 x float>, ptr %v373, align 4
  %v375 = add i64 0, %v370
  %v376 = getelementptr inbounds float, ptr %v365, i64 %v375
  store <8 x float> %v374, ptr %v376, align 4
  %v377 = add nsw i64 %v366, 1
  br label %b68
b70:
  %v378 = add nsw i64 %v359, 1
  br label %b65
b67:
  %v379 = add nsw i64 %v339, 1
  br label %b60
b62:
  %v380 = add nsw i64 %v333, 1
  br label %b57
b59:
  %v381 = add nsw i64 %v328, 96
  br label %b54
b56:
  %v382 = icmp sgt i64 %v3, 1
  br i1 %v382, label %b71, label %b72
b71:
  %v383 = getelementptr inbounds i64, ptr %v1, i64 3
  %v384 = atomicrmw add ptr %v383, i64 1 acq_rel
  %v385 = load i64, ptr %v47, align 8
  %v386 = add i64 %v385, 1
  store i64 %v386, ptr %v47, align 8
  %v387 = mul i64 %v3, %v386
  br label %b73
b73:
  %v388 = load atomic i64, ptr %v383 acquire, align 8
  %v389 = icmp slt i64 %v388, %v387
  br i1 %v389, label %b74, label %b75
b74:
  %v390 = call i32 @sched_yield()
  br label %b73
b75:
  br label %b72
b72:
  %v391 = mul i64 0, 8
  %v392 = getelementptr inbounds float, ptr %v36, i64 %v391
  %v393 = getelementptr inbounds float, ptr %v392, i64 0
  %v394 = mul i64 0, 8
  %v395 = getelementptr inbounds float, ptr %v10, i64 %v394
  %v396 = getelementptr inbounds float, ptr %v395, i64 0
  %v397 = getelementptr inbounds float, ptr %v52, i64 12288
  %v398 = add i64 8, 1
  %v399 = sdiv i64 %v398, 2
  %v400 = add i64 %v2, 1
  %v401 = mul i64 %v399, %v2
  %v402 = sdiv i64 %v401, %v3
  %v403 = mul i64 %v402, 2
  %v404 = icmp slt i64 %v403, 8
  %v405 = select i1 %v404, i64 %v403, i64 8
  %v406 = mul i64 %v399, %v400
  %v407 = sdiv i64 %v406, %v3
  %v408 = mul i64 %v407, 2
  %v409 = icmp slt i64 %v408, 8
  %v410 = select i1 %v409, i64 %v408, i64 8
  %v411 = getelementptr inbounds float, ptr %v26, i64 0
  br label %b76
b76:
  %v412 = phi i64 [ %v405, %b72 ], [ %v420, %b81 ]
  %v413 = icmp slt i64 %v412, %v410
  br i1 %v413, label %b77, label %b78
b77:
  %v414 = mul i64 %v412, 8
  %v415 = getelementptr inbounds float, ptr %v411, i64 %v414
  br label %b79
b79:
  %v416 = phi i64 [ 0, %b77 ], [ %v419, %b80 ]
  %v417 = icmp slt i64 %v416, 8
  br i1 %v417, label %b80, label %b81
b80:
  %v418 = getelementptr inbounds float, ptr %v415, i64 %v416
  store float 0x0000000000000000, ptr %v418, align 4
  %v419 = add nsw i64 %v416, 1
  br label %b79
b81:
  %v420 = add nsw i64 %v412, 1
  br label %b76
b78:
  %v421 = mul i64 %v8, 1
  br label %b82
b82:
  %v422 = phi i64 [ 0, %b78 ], [ %v526, %b87 ]
  %v423 = icmp slt i64 %v422, %v421
  br i1 %v423, label %b83, label %b84
b83:
  %v424 = sub i64 %v421, %v422
  %v425 = icmp slt i64 %v424, 384
  %v426 = select i1 %v425, i64 %v424, i64 384
  br label %b85
b85:
  %v427 = phi i64 [ %v405, %b83 ], [ %v525, %b111 ]
  %v428 = icmp slt i64 %v427, %v410
  br i1 %v428, label %b86, label %b87
b86:
  %v429 = sub i64 %v410, %v427
  %v430 = icmp slt i64 %v429, 64
  %v431 = select i1 %v430, i64 %v429, i64 64
  %v432 = sdiv i64 %v431, 2
  %v433 = mul i64 %v432, 2
  %v434 = sub i64 %v431, %v433
  %v435 = mul i64 %v422, 8
  %v436 = add i64 %v435, %v427
  %v437 = getelementptr inbounds float, ptr %v393, i64 %v436
  br label %b88
b88:
  %v438 = phi i64 [ 0, %b86 ], [ %v464, %b96 ]
  %v439 = icmp slt i64 %v438, %v426
  br i1 %v439, label %b89, label %b90
b89:
  %v440 = mul i64 %v438, 8
  %v441 = getelementptr inbounds float, ptr %v437, i64 %v440
  %v442 = mul i64 %v438, 2
  %v443 = getelementptr inbounds float, ptr %v397, i64 %v442
  br label %b91
b91:
  %v444 = phi i64 [ 0, %b89 ], [ %v453, %b92 ]
  %v445 = icmp slt i64 %v444, %v432
  br i1 %v445, label %b92, label %b93
b92:
  %v446 = mul i64 %v444, 2
  %v447 = getelementptr inbounds float, ptr %v441, i64 %v446
  %v448 = mul i64 %v444, 768
  %v449 = getelementptr inbounds float, ptr %v443, i64 %v448
  %v450 = getelementptr inbounds float, ptr %v447, i64 0
  %v451 = load <2 x float>, ptr %v450, align 4
  %v452 = getelementptr inbounds float, ptr %v449, i64 0
  store <2 x float> %v451, ptr %v452, align 4
  %v453 = add nsw i64 %v444, 1
  br label %b91
b93:
  %v454 = mul i64 %v432, 2
  %v455 = getelementptr inbounds float, ptr %v441, i64 %v454
  %v456 = mul i64 %v432, 768
  %v457 = getelementptr inbounds float, ptr %v443, i64 %v456
  br label %b94
b94:
  %v458 = phi i64 [ 0, %b93 ], [ %v463, %b95 ]
  %v459 = icmp slt i64 %v458, %v434
  br i1 %v459, label %b95, label %b96
b95:
  %v460 = getelementptr inbounds float, ptr %v455, i64 %v458
  %v461 = load float, ptr %v460, align 4
  %v462 = getelementptr inbounds float, ptr %v457, i64 %v458
  store float %v461, ptr %v462, align 4
  %v463 = add nsw i64 %v458, 1
  br label %b94, !llvm.loop !0
b96:
  %v464 = add nsw i64 %v438, 1
  br label %b88
b90:
  br label %b97
b97:
  %v465 = phi i64 [ 0, %b90 ], [ %v500, %b105 ]
  %v466 = icmp slt i64 %v465, 0
  br i1 %v466, label %b98, label %b99
b98:
  %v467 = mul i64 %v422, 8
  %v468 = add i64 %v467, %v465
  %v469 = getelementptr inbounds float, ptr %v396, i64 %v468
  br label %b100
b100:
  %v470 = phi i64 [ 0, %b98 ], [ %v488, %b101 ]
  %v471 = icmp slt i64 %v470, %v426
  br i1 %v471, label %b101, label %b102
b101:
  %v472 = mul i64 %v470, 8
  %v473 = getelementptr inbounds float, ptr %v469, i64 %v472
  %v474 = mul i64 %v470, 32
  %v475 = getelementptr inbounds float, ptr %v52, i64 %v474
  %v476 = getelementptr inbounds float, ptr %v473, i64 0
  %v477 = load <8 x float>, ptr %v476, align 4
  %v478 = getelementptr inbounds float, ptr %v475, i64 0
  store <8 x float> %v477, ptr %v478, align 4
  %v479 = getelementptr inbounds float, ptr %v473, i64 8
  %v480 = load <8 x float>, ptr %v479, align 4
  %v481 = getelementptr inbounds float, ptr %v475, i64 8
  store <8 x float> %v480, ptr %v481, align 4
  %v482 = getelementptr inbounds float, ptr %v473, i64 16
  %v483 = load <8 x float>, ptr %v482, align 4
  %v484 = getelementptr inbounds float, ptr %v475, i64 16
  store <8 x float> %v483, ptr %v484, align 4
  %v485 = getelementptr inbounds float, ptr %v473, i64 24
  %v486 = load <8 x float>, ptr %v485, align 4
  %v487 = getelementptr inbounds float, ptr %v475, i64 24
  store <8 x float> %v486, ptr %v487, align 4
  %v488 = add nsw i64 %v470, 1
  br label %b100
b102:
  %v489 = sdiv i64 %v431, 2
  br label %b103
b103:
  %v490 = phi i64 [ 0, %b102 ], [ %v499, %b104 ]
  %v491 = icmp slt i64 %v490, %v489
  br i1 %v491, label %b104, label %b105
b104:
  %v492 = mul i64 %v490, 2
  %v493 = add i64 %v427, %v492
  %v494 = mul i64 %v490, 768
  %v495 = getelementptr inbounds float, ptr %v397, i64 %v494
  %v496 = mul i64 %v493, 8
  %v497 = add i64 %v496, %v465
  %v498 = getelementptr inbounds float, ptr %v411, i64 %v497
  call void @outer_2x32(ptr %v495, ptr %v52, i64 %v426, ptr %v498, i64 8)
  %v499 = add nsw i64 %v490, 1
  br label %b103
b105:
  %v500 = add nsw i64 %v465, 32
  br label %b97
b99:
  %v501 = mul i64 %v422, 8
  %v502 = add i64 %v501, 0
  %v503 = getelementptr inbounds float, ptr %v396, i64 %v502
  br label %b106
b106:
  %v504 = phi i64 [ 0, %b99 ], [ %v513, %b107 ]
  %v505 = icmp slt i64 %v504, %v426
  br i1 %v505, label %b107, label %b108
b107:
  %v506 = mul i64 %v504, 8
  %v507 = getelementptr inbounds float, ptr %v503, i64 %v506
  %v508 = mul i64 %v504, 8
  %v509 = getelementptr inbounds float, ptr %v52, i64 %v508
  %v510 = getelementptr inbounds float, ptr %v507, i64 0
  %v511 = load <8 x float>, ptr %v510, align 4
  %v512 = getelementptr inbounds float, ptr %v509, i64 0
  store <8 x float> %v511, ptr %v512, align 4
  %v513 = add nsw i64 %v504, 1
  br label %b106
b108:
  %v514 = sdiv i64 %v431, 2
  br label %b109
b109:
  %v515 = phi i64 [ 0, %b108 ], [ %v524, %b110 ]
  %v516 = icmp slt i64 %v515, %v514
  br i1 %v516, label %b110, label %b111
b110:
  %v517 = mul i64 %v515, 2
  %v518 = add i64 %v427, %v517
  %v519 = mul i64 %v515, 768
  %v520 = getelementptr inbounds float, ptr %v397, i64 %v519
  %v521 = mul i64 %v518, 8
  %v522 = add i64 %v521, 0
  %v523 = getelementptr inbounds float, ptr %v411, i64 %v522
  call void @outer_2x8(ptr %v520, ptr %v52, i64 %v426, ptr %v523, i64 8)
  %v524 = add nsw i64 %v515, 1
  br label %b109
b111:
  %v525 = add nsw i64 %v427, 64
  br label %b85
b87:
  %v526 = add nsw i64 %v422, 384
  br label %b82
b84:
  %v527 = icmp sgt i64 %v3, 1
  br i1 %v527, label %b112, label %b113
b112:
  %v528 = getelementptr inbounds i64, ptr %v1, i64 3
  %v529 = atomicrmw add ptr %v528, i64 1 acq_rel
  %v530 = load i64, ptr %v47, align 8
  %v531 = add i64 %v530, 1
  store i64 %v531, ptr %v47, align 8
  %v532 = mul i64 %v3, %v531
  br label %b114
b114:
  %v533 = load atomic i64, ptr %v528 acquire, align 8
  %v534 = icmp slt i64 %v533, %v532
  br i1 %v534, label %b115, label %b116
b115:
  %v535 = call i32 @sched_yield()
  br label %b114
b116:
  br label %b113
b113:
  %v536 = mul i64 0, 8
  %v537 = getelementptr inbounds float, ptr %v36, i64 %v536
  %v538 = getelementptr inbounds float, ptr %v537, i64 0
  %v539 = mul i64 0, 8
  %v540 = getelementptr inbounds float, ptr %v20, i64 %v539
  %v541 = getelementptr inbounds float, ptr %v540, i64 0
  %v542 = getelementptr inbounds float, ptr %v52, i64 12288
  %v543 = add i64 8, 1
  %v544 = sdiv i64 %v543, 2
  %v545 = add i64 %v2, 1
  %v546 = mul i64 %v544, %v2
  %v547 = sdiv i64 %v546, %v3
  %v548 = mul i64 %v547, 2
  %v549 = icmp slt i64 %v548, 8
  %v550 = select i1 %v549, i64 %v548, i64 8
  %v551 = mul i64 %v544, %v545
  %v552 = sdiv i64 %v551, %v3
  %v553 = mul i64 %v552, 2
  %v554 = icmp slt i64 %v553, 8
  %v555 = select i1 %v554, i64 %v553, i64 8
  %v556 = getelementptr inbounds float, ptr %v28, i64 0
  br label %b117
b117:
  %v557 = phi i64 [ %v550, %b113 ], [ %v565, %b122 ]
  %v558 = icmp slt i64 %v557, %v555
  br i1 %v558, label %b118, label %b119
b118:
  %v559 = mul i64 %v557, 8
  %v560 = getelementptr inbounds float, ptr %v556, i64 %v559
  br label %b120
b120:
  %v561 = phi i64 [ 0, %b118 ], [ %v564, %b121 ]
  %v562 = icmp slt i64 %v561, 8
  br i1 %v562, label %b121, label %b122
b121:
  %v563 = getelementptr inbounds float, ptr %v560, i64 %v561
  store float 0x0000000000000000, ptr %v563, align 4
  %v564 = add nsw i64 %v561, 1
  br label %b120
b122:
  %v565 = add nsw i64 %v557, 1
  br label %b117
b119:
  %v566 = mul i64 %v8, 1
  br label %b123
b123:
  %v567 = phi i64 [ 0, %b119 ], [ %v671, %b128 ]
  %v568 = icmp slt i64 %v567, %v566
  br i1 %v568, label %b124, label %b125
b124:
  %v569 = sub i64 %v566, %v567
  %v570 = icmp slt i64 %v569, 384
  %v571 = select i1 %v570, i64 %v569, i64 384
  br label %b126
b126:
  %v572 = phi i64 [ %v550, %b124 ], [ %v670, %b152 ]
  %v573 = icmp slt i64 %v572, %v555
  br i1 %v573, label %b127, label %b128
b127:
  %v574 = sub i64 %v555, %v572
  %v575 = icmp slt i64 %v574, 64
  %v576 = select i1 %v575, i64 %v574, i64 64
  %v577 = sdiv i64 %v576, 2
  %v578 = mul i64 %v577, 2
  %v579 = sub i64 %v576, %v578
  %v580 = mul i64 %v567, 8
  %v581 = add i64 %v580, %v572
  %v582 = getelementptr inbounds float, ptr %v538, i64 %v581
  br label %b129
b129:
  %v583 = phi i64 [ 0, %b127 ], [ %v609, %b137 ]
  %v584 = icmp slt i64 %v583, %v571
  br i1 %v584, label %b130, label %b131
b130:
  %v585 = mul i64 %v583, 8
  %v586 = getelementptr inbounds float, ptr %v582, i64 %v585
  %v587 = mul i64 %v583, 2
  %v588 = getelementptr inbounds float, ptr %v542, i64 %v587
  br label %b132
b132:
  %v589 = phi i64 [ 0, %b130 ], [ %v598, %b133 ]
  %v590 = icmp slt i64 %v589, %v577
  br i1 %v590, label %b133, label %b134
b133:
  %v591 = mul i64 %v589, 2
  %v592 = getelementptr inbounds float, ptr %v586, i64 %v591
  %v593 = mul i64 %v589, 768
  %v594 = getelementptr inbounds float, ptr %v588, i64 %v593
  %v595 = getelementptr inbounds float, ptr %v592, i64 0
  %v596 = load <2 x float>, ptr %v595, align 4
  %v597 = getelementptr inbounds float, ptr %v594, i64 0
  store <2 x float> %v596, ptr %v597, align 4
  %v598 = add nsw i64 %v589, 1
  br label %b132
b134:
  %v599 = mul i64 %v577, 2
  %v600 = getelementptr inbounds float, ptr %v586, i64 %v599
  %v601 = mul i64 %v577, 768
  %v602 = getelementptr inbounds float, ptr %v588, i64 %v601
  br label %b135
b135:
  %v603 = phi i64 [ 0, %b134 ], [ %v608, %b136 ]
  %v604 = icmp slt i64 %v603, %v579
  br i1 %v604, label %b136, label %b137
b136:
  %v605 = getelementptr inbounds float, ptr %v600, i64 %v603
  %v606 = load float, ptr %v605, align 4
  %v607 = getelementptr inbounds float, ptr %v602, i64 %v603
  store float %v606, ptr %v607, align 4
  %v608 = add nsw i64 %v603, 1
  br label %b135, !llvm.loop !3
b137:
  %v609 = add nsw i64 %v583, 1
  br label %b129
b131:
  br label %b138
b138:
  %v610 = phi i64 [ 0, %b131 ], [ %v645, %b146 ]
  %v611 = icmp slt i64 %v610, 0
  br i1 %v611, label %b139, label %b140
b139:
  %v612 = mul i64 %v567, 8
  %v613 = add i64 %v612, %v610
  %v614 = getelementptr inbounds float, ptr %v541, i64 %v613
  br label %b141
b141:
  %v615 = phi i64 [ 0, %b139 ], [ %v633, %b142 ]
  %v616 = icmp slt i64 %v615, %v571
  br i1 %v616, label %b142, label %b143
b142:
  %v617 = mul i64 %v615, 8
  %v618 = getelementptr inbounds float, ptr %v614, i64 %v617
  %v619 = mul i64 %v615, 32
  %v620 = getelementptr inbounds float, ptr %v52, i64 %v619
  %v621 = getelementptr inbounds float, ptr %v618, i64 0
  %v622 = load <8 x float>, ptr %v621, align 4
  %v623 = getelementptr inbounds float, ptr %v620, i64 0
  store <8 x float> %v622, ptr %v623, align 4
  %v624 = getelementptr inbounds float, ptr %v618, i64 8
  %v625 = load <8 x float>, ptr %v624, align 4
  %v626 = getelementptr inbounds float, ptr %v620, i64 8
  store <8 x float> %v625, ptr %v626, align 4
  %v627 = getelementptr inbounds float, ptr %v618, i64 16
  %v628 = load <8 x float>, ptr %v627, align 4
  %v629 = getelementptr inbounds float, ptr %v620, i64 16
  store <8 x float> %v628, ptr %v629, align 4
  %v630 = getelementptr inbounds float, ptr %v618, i64 24
  %v631 = load <8 x float>, ptr %v630, align 4
  %v632 = getelementptr inbounds float, ptr %v620, i64 24
  store <8 x float> %v631, ptr %v632, align 4
  %v633 = add nsw i64 %v615, 1
  br label %b141
b143:
  %v634 = sdiv i64 %v576, 2
  br label %b144
b144:
  %v635 = phi i64 [ 0, %b143 ], [ %v644, %b145 ]
  %v636 = icmp slt i64 %v635, %v634
  br i1 %v636, label %b145, label %b146
b145:
  %v637 = mul i64 %v635, 2
  %v638 = add i64 %v572, %v637
  %v639 = mul i64 %v635, 768
  %v640 = getelementptr inbounds float, ptr %v542, i64 %v639
  %v641 = mul i64 %v638, 8
  %v642 = add i64 %v641, %v610
  %v643 = getelementptr inbounds float, ptr %v556, i64 %v642
  call void @outer_2x32(ptr %v640, ptr %v52, i64 %v571, ptr %v643, i64 8)
  %v644 = add nsw i64 %v635, 1
  br label %b144
b146:
  %v645 = add nsw i64 %v610, 32
  br label %b138
b140:
  %v646 = mul i64 %v567, 8
  %v647 = add i64 %v646, 0
  %v648 = getelementptr inbounds float, ptr %v541, i64 %v647
  br label %b147
b147:
  %v649 = phi i64 [ 0, %b140 ], [ %v658, %b148 ]
  %v650 = icmp slt i64 %v649, %v571
  br i1 %v650, label %b148, label %b149
b148:
  %v651 = mul i64 %v649, 8
  %v652 = getelementptr inbounds float, ptr %v648, i64 %v651
  %v653 = mul i64 %v649, 8
  %v654 = getelementptr inbounds float, ptr %v52, i64 %v653
  %v655 = getelementptr inbounds float, ptr %v652, i64 0
  %v656 = load <8 x float>, ptr %v655, align 4
  %v657 = getelementptr inbounds float, ptr %v654, i64 0
  store <8 x float> %v656, ptr %v657, align 4
  %v658 = add nsw i64 %v649, 1
  br label %b147
b149:
  %v659 = sdiv i64 %v576, 2
  br label %b150
b150:
  %v660 = phi i64 [ 0, %b149 ], [ %v669, %b151 ]
  %v661 = icmp slt i64 %v660, %v659
  br i1 %v661, label %b151, label %b152
b151:
  %v662 = mul i64 %v660, 2
  %v663 = add i64 %v572, %v662
  %v664 = mul i64 %v660, 768
  %v665 = getelementptr inbounds float, ptr %v542, i64 %v664
  %v666 = mul i64 %v663, 8
  %v667 = add i64 %v666, 0
  %v668 = getelementptr inbounds float, ptr %v556, i64 %v667
  call void @outer_2x8(ptr %v665, ptr %v52, i64 %v571, ptr %v668, i64 8)
  %v669 = add nsw i64 %v660, 1
  br label %b150
b152:
  %v670 = add nsw i64 %v572, 64
  br label %b126
b128:
  %v671 = add nsw i64 %v567, 384
  br label %b123
b125:
  %v672 = icmp sgt i64 %v3, 1
  br i1 %v672, label %b153, label %b154
b153:
  %v673 = getelementptr inbounds i64, ptr %v1, i64 3
  %v674 = atomicrmw add ptr %v673, i64 1 acq_rel
  %v675 = load i64, ptr %v47, align 8
  %v676 = add i64 %v675, 1
  store i64 %v676, ptr %v47, align 8
  %v677 = mul i64 %v3, %v676
  br label %b155
b155:
  %v678 = load atomic i64, ptr %v673 acquire, align 8
  %v679 = icmp slt i64 %v678, %v677
  br i1 %v679, label %b156, label %b157
b156:
  %v680 = call i32 @sched_yield()
  br label %b155
b157:
  br label %b154
b154:
  %v681 = icmp eq i64 %v2, 0
  br i1 %v681, label %b158, label %b159
b158:
  br label %b160
b160:
  %v682 = phi i64 [ 0, %b158 ], [ %v699, %b165 ]
  %v683 = phi <8 x float> [ splat (float 0x0000000000000000), %b158 ], [ %v698, %b165 ]
  %v684 = icmp slt i64 %v682, %v8
  br i1 %v684, label %b161, label %b162
b161:
  %v685 = add i64 %v682, 128
  %v686 = icmp slt i64 %v685, %v8
  %v687 = select i1 %v686, i64 %v685, i64 %v8
  br label %b163
b163:
  %v688 = phi i64 [ %v682, %b161 ], [ %v697, %b164 ]
  %v689 = phi <8 x float> [ splat (float 0x0000000000000000), %b161 ], [ %v696, %b164 ]
  %v690 = icmp slt i64 %v688, %v687
  br i1 %v690, label %b164, label %b165
b164:
  %v691 = mul i64 %v688, 8
  %v692 = getelementptr inbounds float, ptr %v36, i64 %v691
  %v693 = add i64 0, 0
  %v694 = getelementptr inbounds float, ptr %v692, i64 %v693
  %v695 = load <8 x float>, ptr %v694, align 4
  %v696 = fadd <8 x float> %v689, %v695
  %v697 = add nsw i64 %v688, 1
  br label %b163
b165:
  %v698 = fadd <8 x float> %v683, %v689
  %v699 = add nsw i64 %v682, 128
  br label %b160
b162:
  %v700 = add i64 0, 0
  %v701 = getelementptr inbounds float, ptr %v30, i64 %v700
  store <8 x float> %v683, ptr %v701, align 4
  br label %b159
b159:
  %v702 = icmp sgt i64 %v3, 1
  br i1 %v702, label %b166, label %b167
b166:
  %v703 = getelementptr inbounds i64, ptr %v1, i64 3
  %v704 = atomicrmw add ptr %v703, i64 1 acq_rel
  %v705 = load i64, ptr %v47, align 8
  %v706 = add i64 %v705, 1
  store i64 %v706, ptr %v47, align 8
  %v707 = mul i64 %v3, %v706
  br label %b168
b168:
  %v708 = load atomic i64, ptr %v703 acquire, align 8
  %v709 = icmp slt i64 %v708, %v707
  br i1 %v709, label %b169, label %b170
b169:
  %v710 = call i32 @sched_yield()
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
