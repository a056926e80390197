; generated from specs/cfc.yaml by `make generated`: do not edit
; cfc@pure I=8 H=8 U=128 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_2x4of4_0 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x4of4_0, ptr @tile_2x4of4_0], align 8
@table_tile_8x1of1_0 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0, ptr @tile_2x1of1_0, ptr @tile_3x1of1_0, ptr @tile_4x1of1_0, ptr @tile_5x1of1_0, ptr @tile_6x1of1_0, ptr @tile_7x1of1_0, ptr @tile_8x1of1_0], align 8
@table_tile_6x1of2_0_1 = private unnamed_addr constant [6 x ptr] [ptr @tile_1x1of2_0_1, ptr @tile_2x1of2_0_1, ptr @tile_3x1of2_0_1, ptr @tile_4x1of2_0_1, ptr @tile_5x1of2_0_1, ptr @tile_6x1of2_0_1], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v97 = alloca i64, i64 1, align 8
  %v1262 = alloca float, i64 64, align 4
  %v1346 = alloca float, i64 64, align 4
  %v1473 = alloca float, i64 64, align 4
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
  %v49 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v50 = load ptr, ptr %v49, align 4
  %v51 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v52 = load ptr, ptr %v51, align 4
  %v53 = getelementptr inbounds ptr, ptr %v0, i64 22
  %v54 = load ptr, ptr %v53, align 4
  %v55 = getelementptr inbounds ptr, ptr %v0, i64 23
  %v56 = load ptr, ptr %v55, align 4
  %v57 = getelementptr inbounds ptr, ptr %v0, i64 24
  %v58 = load ptr, ptr %v57, align 4
  %v59 = getelementptr inbounds ptr, ptr %v0, i64 25
  %v60 = load ptr, ptr %v59, align 4
  %v61 = getelementptr inbounds ptr, ptr %v0, i64 26
  %v62 = load ptr, ptr %v61, align 4
  %v63 = getelementptr inbounds ptr, ptr %v0, i64 27
  %v64 = load ptr, ptr %v63, align 4
  %v65 = getelementptr inbounds ptr, ptr %v0, i64 28
  %v66 = load ptr, ptr %v65, align 4
  %v67 = getelementptr inbounds ptr, ptr %v0, i64 29
  %v68 = load ptr, ptr %v67, align 4
  %v69 = getelementptr inbounds ptr, ptr %v0, i64 30
  %v70 = load ptr, ptr %v69, align 4
  %v71 = getelementptr inbounds ptr, ptr %v0, i64 31
  %v72 = load ptr, ptr %v71, align 4
  %v73 = getelementptr inbounds i64, ptr %v1, i64 7
  %v74 = load i64, ptr %v73, align 8
  %v75 = getelementptr inbounds i64, ptr %v1, i64 8
  %v76 = load i64, ptr %v75, align 8
  %v77 = getelementptr inbounds i64, ptr %v1, i64 14
  %v78 = load i64, ptr %v77, align 8
  %v79 = getelementptr inbounds i64, ptr %v1, i64 15
  %v80 = load i64, ptr %v79, align 8
  %v81 = getelementptr inbounds i64, ptr %v1, i64 17
  %v82 = load i64, ptr %v81, align 8
  %v83 = getelementptr inbounds i64, ptr %v1, i64 18
  %v84 = load i64, ptr %v83, align 8
  %v85 = getelementptr inbounds i64, ptr %v1, i64 29
  %v86 = load i64, ptr %v85, align 8
  %v87 = getelementptr inbounds i64, ptr %v1, i64 30
  %v88 = load i64, ptr %v87, align 8
  %v89 = getelementptr inbounds i64, ptr %v1, i64 31
  %v90 = load i64, ptr %v89, align 8
  %v91 = getelementptr inbounds i64, ptr %v1, i64 32
  %v92 = load i64, ptr %v91, align 8
  %v93 = getelementptr inbounds i64, ptr %v1, i64 33
  %v94 = load i64, ptr %v93, align 8
  %v95 = getelementptr inbounds i64, ptr %v1, i64 34
  %v96 = load i64, ptr %v95, align 8
  store i64 0, ptr %v97, align 8
  %v98 = getelementptr inbounds ptr, ptr %v0, i64 32
  %v99 = load ptr, ptr %v98, align 4
  %v100 = mul i64 %v2, 0
  %v101 = add i64 %v100, 3072
  %v102 = getelementptr inbounds float, ptr %v99, i64 %v101
  %v103 = getelementptr inbounds i64, ptr %v1, i64 4
  %v104 = load i64, ptr %v103, align 8
  %v105 = icmp eq i64 %v104, 0
  br i1 %v105, label %b0, label %b1
b0:
  %v106 = icmp eq i64 %v2, 0
  br i1 %v106, label %b2, label %b3
b2:
  %v107 = add i64 0, 0
  %v108 = getelementptr inbounds float, ptr %v10, i64 %v107
  %v109 = load <8 x float>, ptr %v108, align 4
  %v110 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v109)
  %v111 = fcmp ogt <8 x float> %v109, splat (float 0x0000000000000000)
  %v112 = fcmp olt <8 x float> %v109, splat (float 0x0000000000000000)
  %v113 = fadd <8 x float> %v109, splat (float 0x0000000000000000)
  %v114 = select <8 x i1> %v112, <8 x float> splat (float 0xBFF0000000000000), <8 x float> %v113
  %v115 = select <8 x i1> %v111, <8 x float> splat (float 0x3FF0000000000000), <8 x float> %v114
  %v116 = add i64 0, 0
  %v117 = getelementptr inbounds float, ptr %v48, i64 %v116
  %v118 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v119 = shufflevector <8 x float> %v118, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v119, ptr %v117, align 4
  %v120 = add i64 0, 0
  %v121 = getelementptr inbounds float, ptr %v50, i64 %v120
  store <8 x float> %v110, ptr %v121, align 4
  %v122 = add i64 0, 0
  %v123 = getelementptr inbounds float, ptr %v52, i64 %v122
  store <8 x float> %v115, ptr %v123, align 4
  br label %b3
b3:
  br label %b1
b1:
  %v124 = icmp sgt i64 %v3, 1
  br i1 %v124, label %b4, label %b5
b4:
  %v125 = getelementptr inbounds i64, ptr %v1, i64 3
  %v126 = atomicrmw add ptr %v125, i64 1 acq_rel
  %v127 = load i64, ptr %v97, align 8
  %v128 = add i64 %v127, 1
  store i64 %v128, ptr %v97, align 8
  %v129 = mul i64 %v3, %v128
  br label %b6
b6:
  %v130 = load atomic i64, ptr %v125 acquire, align 8
  %v131 = icmp slt i64 %v130, %v129
  br i1 %v131, label %b7, label %b8
b7:
  %v132 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  %v133 = getelementptr inbounds i64, ptr %v1, i64 4
  %v134 = load i64, ptr %v133, align 8
  %v135 = icmp eq i64 %v134, 0
  br i1 %v135, label %b9, label %b10
b9:
  %v136 = getelementptr inbounds i64, ptr %v1, i64 38
  %v137 = load i64, ptr %v136, align 8
  %v138 = icmp eq i64 %v137, 0
  br i1 %v138, label %b11, label %b12
b11:
  %v139 = add i64 %v7, 0
  %v140 = sdiv i64 %v139, 1
  %v141 = add i64 %v2, 1
  %v142 = mul i64 %v140, %v2
  %v143 = sdiv i64 %v142, %v3
  %v144 = mul i64 %v143, 1
  %v145 = icmp slt i64 %v144, %v7
  %v146 = select i1 %v145, i64 %v144, i64 %v7
  %v147 = mul i64 %v140, %v141
  %v148 = sdiv i64 %v147, %v3
  %v149 = mul i64 %v148, 1
  %v150 = icmp slt i64 %v149, %v7
  %v151 = select i1 %v150, i64 %v149, i64 %v7
  br label %b13
b13:
  %v152 = phi i64 [ %v146, %b11 ], [ %v163, %b14 ]
  %v153 = icmp slt i64 %v152, %v151
  br i1 %v153, label %b14, label %b15
b14:
  %v154 = and i64 0, %v80
  %v155 = mul i64 %v154, %v7
  %v156 = add i64 %v155, %v152
  %v157 = mul i64 %v156, 8
  %v158 = getelementptr inbounds float, ptr %v28, i64 %v157
  %v159 = add i64 0, 0
  %v160 = getelementptr inbounds float, ptr %v158, i64 %v159
  %v161 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v162 = shufflevector <8 x float> %v161, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v162, ptr %v160, align 4
  %v163 = add nsw i64 %v152, 1
  br label %b13
b15:
  br label %b12
b12:
  br label %b10
b10:
  %v164 = icmp sgt i64 %v3, 1
  br i1 %v164, label %b16, label %b17
b16:
  %v165 = getelementptr inbounds i64, ptr %v1, i64 3
  %v166 = atomicrmw add ptr %v165, i64 1 acq_rel
  %v167 = load i64, ptr %v97, align 8
  %v168 = add i64 %v167, 1
  store i64 %v168, ptr %v97, align 8
  %v169 = mul i64 %v3, %v168
  br label %b18
b18:
  %v170 = load atomic i64, ptr %v165 acquire, align 8
  %v171 = icmp slt i64 %v170, %v169
  br i1 %v171, label %b19, label %b20
b19:
  %v172 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  %v173 = getelementptr inbounds float, ptr %v99, i64 0
  %v174 = getelementptr inbounds i64, ptr %v1, i64 4
  %v175 = load i64, ptr %v174, align 8
  %v176 = icmp eq i64 %v175, 0
  br i1 %v176, label %b21, label %b22
b21:
  %v177 = add i64 4, 0
  %v178 = sdiv i64 %v177, 1
  %v179 = add i64 %v2, 1
  %v180 = mul i64 %v178, %v2
  %v181 = sdiv i64 %v180, %v3
  %v182 = mul i64 %v181, 1
  %v183 = icmp slt i64 %v182, 4
  %v184 = select i1 %v183, i64 %v182, i64 4
  %v185 = mul i64 %v178, %v179
  %v186 = sdiv i64 %v185, %v3
  %v187 = mul i64 %v186, 1
  %v188 = icmp slt i64 %v187, 4
  %v189 = select i1 %v188, i64 %v187, i64 4
  %v190 = icmp slt i64 %v189, 4
  %v191 = select i1 %v190, i64 %v189, i64 4
  br label %b23
b23:
  %v192 = phi i64 [ %v184, %b21 ], [ %v637, %b74 ]
  %v193 = icmp slt i64 %v192, %v191
  br i1 %v193, label %b24, label %b25
b24:
  %v194 = mul i64 %v192, 256
  %v195 = mul i64 %v192, 32
  %v196 = add i64 %v194, 0
  %v197 = add i64 %v195, 0
  %v198 = getelementptr inbounds float, ptr %v173, i64 %v196
  %v199 = sub i64 128, %v197
  %v200 = icmp slt i64 %v199, 0
  %v201 = select i1 %v200, i64 0, i64 %v199
  %v202 = icmp ult i64 %v201, 8
  %v203 = select i1 %v202, i64 %v201, i64 8
  %v204 = trunc i64 %v203 to i32
  %v205 = insertelement <8 x i32> poison, i32 %v204, i64 0
  %v206 = shufflevector <8 x i32> %v205, <8 x i32> poison, <8 x i32> zeroinitializer
  %v207 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v206
  %v208 = mul i64 %v197, 16
  %v209 = add i64 0, %v208
  %v210 = getelementptr inbounds float, ptr %v16, i64 %v209
  %v211 = icmp sge i64 %v201, 8
  br i1 %v211, label %b26, label %b27
b26:
  br label %b28
b28:
  %v212 = phi i64 [ 0, %b26 ], [ %v286, %b29 ]
  %v213 = icmp slt i64 %v212, 8
  br i1 %v213, label %b29, label %b30
b29:
  %v214 = add i64 %v212, 0
  %v215 = getelementptr inbounds float, ptr %v210, i64 %v214
  %v216 = load <8 x float>, ptr %v215, align 4
  %v217 = add i64 %v212, 16
  %v218 = getelementptr inbounds float, ptr %v210, i64 %v217
  %v219 = load <8 x float>, ptr %v218, align 4
  %v220 = add i64 %v212, 32
  %v221 = getelementptr inbounds float, ptr %v210, i64 %v220
  %v222 = load <8 x float>, ptr %v221, align 4
  %v223 = add i64 %v212, 48
  %v224 = getelementptr inbounds float, ptr %v210, i64 %v223
  %v225 = load <8 x float>, ptr %v224, align 4
  %v226 = add i64 %v212, 64
  %v227 = getelementptr inbounds float, ptr %v210, i64 %v226
  %v228 = load <8 x float>, ptr %v227, align 4
  %v229 = add i64 %v212, 80
  %v230 = getelementptr inbounds float, ptr %v210, i64 %v229
  %v231 = load <8 x float>, ptr %v230, align 4
  %v232 = add i64 %v212, 96
  %v233 = getelementptr inbounds float, ptr %v210, i64 %v232
  %v234 = load <8 x float>, ptr %v233, align 4
  %v235 = add i64 %v212, 112
  %v236 = getelementptr inbounds float, ptr %v210, i64 %v235
  %v237 = load <8 x float>, ptr %v236, align 4
  %v238 = shufflevector <8 x float> %v216, <8 x float> %v228, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v239 = shufflevector <8 x float> %v216, <8 x float> %v228, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v240 = shufflevector <8 x float> %v219, <8 x float> %v231, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v241 = shufflevector <8 x float> %v219, <8 x float> %v231, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v242 = shufflevector <8 x float> %v222, <8 x float> %v234, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v243 = shufflevector <8 x float> %v222, <8 x float> %v234, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v244 = shufflevector <8 x float> %v225, <8 x float> %v237, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v245 = shufflevector <8 x float> %v225, <8 x float> %v237, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v246 = shufflevector <8 x float> %v238, <8 x float> %v242, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v247 = shufflevector <8 x float> %v238, <8 x float> %v242, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v248 = shufflevector <8 x float> %v240, <8 x float> %v244, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v249 = shufflevector <8 x float> %v240, <8 x float> %v244, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v250 = shufflevector <8 x float> %v239, <8 x float> %v243, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v251 = shufflevector <8 x float> %v239, <8 x float> %v243, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v252 = shufflevector <8 x float> %v241, <8 x float> %v245, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v253 = shufflevector <8 x float> %v241, <8 x float> %v245, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v254 = shufflevector <8 x float> %v246, <8 x float> %v248, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v255 = shufflevector <8 x float> %v246, <8 x float> %v248, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v256 = shufflevector <8 x float> %v247, <8 x float> %v249, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v257 = shufflevector <8 x float> %v247, <8 x float> %v249, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v258 = shufflevector <8 x float> %v250, <8 x float> %v252, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v259 = shufflevector <8 x float> %v250, <8 x float> %v252, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v260 = shufflevector <8 x float> %v251, <8 x float> %v253, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v261 = shufflevector <8 x float> %v251, <8 x float> %v253, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v262 = add i64 %v212, 0
  %v263 = mul i64 %v262, 32
  %v264 = getelementptr inbounds float, ptr %v198, i64 %v263
  store <8 x float> %v254, ptr %v264, align 4
  %v265 = add i64 %v212, 1
  %v266 = mul i64 %v265, 32
  %v267 = getelementptr inbounds float, ptr %v198, i64 %v266
  store <8 x float> %v255, ptr %v267, align 4
  %v268 = add i64 %v212, 2
  %v269 = mul i64 %v268, 32
  %v270 = getelementptr inbounds float, ptr %v198, i64 %v269
  store <8 x float> %v256, ptr %v270, align 4
  %v271 = add i64 %v212, 3
  %v272 = mul i64 %v271, 32
  %v273 = getelementptr inbounds float, ptr %v198, i64 %v272
  store <8 x float> %v257, ptr %v273, align 4
  %v274 = add i64 %v212, 4
  %v275 = mul i64 %v274, 32
  %v276 = getelementptr inbounds float, ptr %v198, i64 %v275
  store <8 x float> %v258, ptr %v276, align 4
  %v277 = add i64 %v212, 5
  %v278 = mul i64 %v277, 32
  %v279 = getelementptr inbounds float, ptr %v198, i64 %v278
  store <8 x float> %v259, ptr %v279, align 4
  %v280 = add i64 %v212, 6
  %v281 = mul i64 %v280, 32
  %v282 = getelementptr inbounds float, ptr %v198, i64 %v281
  store <8 x float> %v260, ptr %v282, align 4
  %v283 = add i64 %v212, 7
  %v284 = mul i64 %v283, 32
  %v285 = getelementptr inbounds float, ptr %v198, i64 %v284
  store <8 x float> %v261, ptr %v285, align 4
  %v286 = add nsw i64 %v212, 8
  br label %b28
b30:
  br label %b31
b31:
  %v287 = phi i64 [ 8, %b30 ], [ %v295, %b32 ]
  %v288 = icmp slt i64 %v287, 8
  br i1 %v288, label %b32, label %b33
b32:
  %v289 = mul i64 %v287, 1
  %v290 = getelementptr inbounds float, ptr %v210, i64 %v289
  %v291 = getelementptr float, ptr %v290, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v292 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v291, <8 x i1> %v207, <8 x float> zeroinitializer)
  %v293 = mul i64 %v287, 32
  %v294 = getelementptr inbounds float, ptr %v198, i64 %v293
  store <8 x float> %v292, ptr %v294, align 4
  %v295 = add nsw i64 %v287, 1
  br label %b31
b33:
  br label %b27
b27:
  %v296 = icmp slt i64 %v201, 8
  br i1 %v296, label %b34, label %b35
b34:
  br label %b36
b36:
  %v297 = phi i64 [ 0, %b34 ], [ %v305, %b37 ]
  %v298 = icmp slt i64 %v297, 8
  br i1 %v298, label %b37, label %b38
b37:
  %v299 = mul i64 %v297, 1
  %v300 = getelementptr inbounds float, ptr %v210, i64 %v299
  %v301 = getelementptr float, ptr %v300, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v302 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v301, <8 x i1> %v207, <8 x float> zeroinitializer)
  %v303 = mul i64 %v297, 32
  %v304 = getelementptr inbounds float, ptr %v198, i64 %v303
  store <8 x float> %v302, ptr %v304, align 4
  %v305 = add nsw i64 %v297, 1
  br label %b36
b38:
  br label %b35
b35:
  %v306 = add i64 %v194, 8
  %v307 = add i64 %v195, 8
  %v308 = getelementptr inbounds float, ptr %v173, i64 %v306
  %v309 = sub i64 128, %v307
  %v310 = icmp slt i64 %v309, 0
  %v311 = select i1 %v310, i64 0, i64 %v309
  %v312 = icmp ult i64 %v311, 8
  %v313 = select i1 %v312, i64 %v311, i64 8
  %v314 = trunc i64 %v313 to i32
  %v315 = insertelement <8 x i32> poison, i32 %v314, i64 0
  %v316 = shufflevector <8 x i32> %v315, <8 x i32> poison, <8 x i32> zeroinitializer
  %v317 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v316
  %v318 = mul i64 %v307, 16
  %v319 = add i64 0, %v318
  %v320 = getelementptr inbounds float, ptr %v16, i64 %v319
  %v321 = icmp sge i64 %v311, 8
  br i1 %v321, label %b39, label %b40
b39:
  br label %b41
b41:
  %v322 = phi i64 [ 0, %b39 ], [ %v396, %b42 ]
  %v323 = icmp slt i64 %v322, 8
  br i1 %v323, label %b42, label %b43
b42:
  %v324 = add i64 %v322, 0
  %v325 = getelementptr inbounds float, ptr %v320, i64 %v324
  %v326 = load <8 x float>, ptr %v325, align 4
  %v327 = add i64 %v322, 16
  %v328 = getelementptr inbounds float, ptr %v320, i64 %v327
  %v329 = load <8 x float>, ptr %v328, align 4
  %v330 = add i64 %v322, 32
  %v331 = getelementptr inbounds float, ptr %v320, i64 %v330
  %v332 = load <8 x float>, ptr %v331, align 4
  %v333 = add i64 %v322, 48
  %v334 = getelementptr inbounds float, ptr %v320, i64 %v333
  %v335 = load <8 x float>, ptr %v334, align 4
  %v336 = add i64 %v322, 64
  %v337 = getelementptr inbounds float, ptr %v320, i64 %v336
  %v338 = load <8 x float>, ptr %v337, align 4
  %v339 = add i64 %v322, 80
  %v340 = getelementptr inbounds float, ptr %v320, i64 %v339
  %v341 = load <8 x float>, ptr %v340, align 4
  %v342 = add i64 %v322, 96
  %v343 = getelementptr inbounds float, ptr %v320, i64 %v342
  %v344 = load <8 x float>, ptr %v343, align 4
  %v345 = add i64 %v322, 112
  %v346 = getelementptr inbounds float, ptr %v320, i64 %v345
  %v347 = load <8 x float>, ptr %v346, align 4
  %v348 = shufflevector <8 x float> %v326, <8 x float> %v338, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v349 = shufflevector <8 x float> %v326, <8 x float> %v338, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v350 = shufflevector <8 x float> %v329, <8 x float> %v341, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v351 = shufflevector <8 x float> %v329, <8 x float> %v341, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v352 = shufflevector <8 x float> %v332, <8 x float> %v344, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v353 = shufflevector <8 x float> %v332, <8 x float> %v344, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v354 = shufflevector <8 x float> %v335, <8 x float> %v347, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v355 = shufflevector <8 x float> %v335, <8 x float> %v347, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v356 = shufflevector <8 x float> %v348, <8 x float> %v352, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v357 = shufflevector <8 x float> %v348, <8 x float> %v352, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v358 = shufflevector <8 x float> %v350, <8 x float> %v354, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v359 = shufflevector <8 x float> %v350, <8 x float> %v354, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v360 = shufflevector <8 x float> %v349, <8 x float> %v353, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v361 = shufflevector <8 x float> %v349, <8 x float> %v353, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v362 = shufflevector <8 x float> %v351, <8 x float> %v355, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v363 = shufflevector <8 x float> %v351, <8 x float> %v355, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v364 = shufflevector <8 x float> %v356, <8 x float> %v358, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v365 = shufflevector <8 x float> %v356, <8 x float> %v358, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v366 = shufflevector <8 x float> %v357, <8 x float> %v359, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v367 = shufflevector <8 x float> %v357, <8 x float> %v359, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v368 = shufflevector <8 x float> %v360, <8 x float> %v362, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v369 = shufflevector <8 x float> %v360, <8 x float> %v362, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v370 = shufflevector <8 x float> %v361, <8 x float> %v363, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v371 = shufflevector <8 x float> %v361, <8 x float> %v363, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v372 = add i64 %v322, 0
  %v373 = mul i64 %v372, 32
  %v374 = getelementptr inbounds float, ptr %v308, i64 %v373
  store <8 x float> %v364, ptr %v374, align 4
  %v375 = add i64 %v322, 1
  %v376 = mul i64 %v375, 32
  %v377 = getelementptr inbounds float, ptr %v308, i64 %v376
  store <8 x float> %v365, ptr %v377, align 4
  %v378 = add i64 %v322, 2
  %v379 = mul i64 %v378, 32
  %v380 = getelementptr inbounds float, ptr %v308, i64 %v379
  store <8 x float> %v366, ptr %v380, align 4
  %v381 = add i64 %v322, 3
  %v382 = mul i64 %v381, 32
  %v383 = getelementptr inbounds float, ptr %v308, i64 %v382
  store <8 x float> %v367, ptr %v383, align 4
  %v384 = add i64 %v322, 4
  %v385 = mul i64 %v384, 32
  %v386 = getelementptr inbounds float, ptr %v308, i64 %v385
  store <8 x float> %v368, ptr %v386, align 4
  %v387 = add i64 %v322, 5
  %v388 = mul i64 %v387, 32
  %v389 = getelementptr inbounds float, ptr %v308, i64 %v388
  store <8 x float> %v369, ptr %v389, align 4
  %v390 = add i64 %v322, 6
  %v391 = mul i64 %v390, 32
  %v392 = getelementptr inbounds float, ptr %v308, i64 %v391
  store <8 x float> %v370, ptr %v392, align 4
  %v393 = add i64 %v322, 7
  %v394 = mul i64 %v393, 32
  %v395 = getelementptr inbounds float, ptr %v308, i64 %v394
  store <8 x float> %v371, ptr %v395, align 4
  %v396 = add nsw i64 %v322, 8
  br label %b41
b43:
  br label %b44
b44:
  %v397 = phi i64 [ 8, %b43 ], [ %v405, %b45 ]
  %v398 = icmp slt i64 %v397, 8
  br i1 %v398, label %b45, label %b46
b45:
  %v399 = mul i64 %v397, 1
  %v400 = getelementptr inbounds float, ptr %v320, i64 %v399
  %v401 = getelementptr float, ptr %v400, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v402 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v401, <8 x i1> %v317, <8 x float> zeroinitializer)
  %v403 = mul i64 %v397, 32
  %v404 = getelementptr inbounds float, ptr %v308, i64 %v403
  store <8 x float> %v402, ptr %v404, align 4
  %v405 = add nsw i64 %v397, 1
  br label %b44
b46:
  br label %b40
b40:
  %v406 = icmp slt i64 %v311, 8
  br i1 %v406, label %b47, label %b48
b47:
  br label %b49
b49:
  %v407 = phi i64 [ 0, %b47 ], [ %v415, %b50 ]
  %v408 = icmp slt i64 %v407, 8
  br i1 %v408, label %b50, label %b51
b50:
  %v409 = mul i64 %v407, 1
  %v410 = getelementptr inbounds float, ptr %v320, i64 %v409
  %v411 = getelementptr float, ptr %v410, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v412 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v411, <8 x i1> %v317, <8 x float> zeroinitializer)
  %v413 = mul i64 %v407, 32
  %v414 = getelementptr inbounds float, ptr %v308, i64 %v413
  store <8 x float> %v412, ptr %v414, align 4
  %v415 = add nsw i64 %v407, 1
  br label %b49
b51:
  br label %b48
b48:
  %v416 = add i64 %v194, 16
  %v417 = add i64 %v195, 16
  %v418 = getelementptr inbounds float, ptr %v173, i64 %v416
  %v419 = sub i64 128, %v417
  %v420 = icmp slt i64 %v419, 0
  %v421 = select i1 %v420, i64 0, i64 %v419
  %v422 = icmp ult i64 %v421, 8
  %v423 = select i1 %v422, i64 %v421, i64 8
  %v424 = trunc i64 %v423 to i32
  %v425 = insertelement <8 x i32> poison, i32 %v424, i64 0
  %v426 = shufflevector <8 x i32> %v425, <8 x i32> poison, <8 x i32> zeroinitializer
  %v427 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v426
  %v428 = mul i64 %v417, 16
  %v429 = add i64 0, %v428
  %v430 = getelementptr inbounds float, ptr %v16, i64 %v429
  %v431 = icmp sge i64 %v421, 8
  br i1 %v431, label %b52, label %b53
b52:
  br label %b54
b54:
  %v432 = phi i64 [ 0, %b52 ], [ %v506, %b55 ]
  %v433 = icmp slt i64 %v432, 8
  br i1 %v433, label %b55, label %b56
b55:
  %v434 = add i64 %v432, 0
  %v435 = getelementptr inbounds float, ptr %v430, i64 %v434
  %v436 = load <8 x float>, ptr %v435, align 4
  %v437 = add i64 %v432, 16
  %v438 = getelementptr inbounds float, ptr %v430, i64 %v437
  %v439 = load <8 x float>, ptr %v438, align 4
  %v440 = add i64 %v432, 32
  %v441 = getelementptr inbounds float, ptr %v430, i64 %v440
  %v442 = load <8 x float>, ptr %v441, align 4
  %v443 = add i64 %v432, 48
  %v444 = getelementptr inbounds float, ptr %v430, i64 %v443
  %v445 = load <8 x float>, ptr %v444, align 4
  %v446 = add i64 %v432, 64
  %v447 = getelementptr inbounds float, ptr %v430, i64 %v446
  %v448 = load <8 x float>, ptr %v447, align 4
  %v449 = add i64 %v432, 80
  %v450 = getelementptr inbounds float, ptr %v430, i64 %v449
  %v451 = load <8 x float>, ptr %v450, align 4
  %v452 = add i64 %v432, 96
  %v453 = getelementptr inbounds float, ptr %v430, i64 %v452
  %v454 = load <8 x float>, ptr %v453, align 4
  %v455 = add i64 %v432, 112
  %v456 = getelementptr inbounds float, ptr %v430, i64 %v455
  %v457 = load <8 x float>, ptr %v456, align 4
  %v458 = shufflevector <8 x float> %v436, <8 x float> %v448, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v459 = shufflevector <8 x float> %v436, <8 x float> %v448, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v460 = shufflevector <8 x float> %v439, <8 x float> %v451, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v461 = shufflevector <8 x float> %v439, <8 x float> %v451, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v462 = shufflevector <8 x float> %v442, <8 x float> %v454, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v463 = shufflevector <8 x float> %v442, <8 x float> %v454, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v464 = shufflevector <8 x float> %v445, <8 x float> %v457, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v465 = shufflevector <8 x float> %v445, <8 x float> %v457, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v466 = shufflevector <8 x float> %v458, <8 x float> %v462, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v467 = shufflevector <8 x float> %v458, <8 x float> %v462, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v468 = shufflevector <8 x float> %v460, <8 x float> %v464, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v469 = shufflevector <8 x float> %v460, <8 x float> %v464, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v470 = shufflevector <8 x float> %v459, <8 x float> %v463, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v471 = shufflevector <8 x float> %v459, <8 x float> %v463, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v472 = shufflevector <8 x float> %v461, <8 x float> %v465, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v473 = shufflevector <8 x float> %v461, <8 x float> %v465, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v474 = shufflevector <8 x float> %v466, <8 x float> %v468, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v475 = shufflevector <8 x float> %v466, <8 x float> %v468, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v476 = shufflevector <8 x float> %v467, <8 x float> %v469, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v477 = shufflevector <8 x float> %v467, <8 x float> %v469, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v478 = shufflevector <8 x float> %v470, <8 x float> %v472, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v479 = shufflevector <8 x float> %v470, <8 x float> %v472, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v480 = shufflevector <8 x float> %v471, <8 x float> %v473, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v481 = shufflevector <8 x float> %v471, <8 x float> %v473, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v482 = add i64 %v432, 0
  %v483 = mul i64 %v482, 32
  %v484 = getelementptr inbounds float, ptr %v418, i64 %v483
  store <8 x float> %v474, ptr %v484, align 4
  %v485 = add i64 %v432, 1
  %v486 = mul i64 %v485, 32
  %v487 = getelementptr inbounds float, ptr %v418, i64 %v486
  store <8 x float> %v475, ptr %v487, align 4
  %v488 = add i64 %v432, 2
  %v489 = mul i64 %v488, 32
  %v490 = getelementptr inbounds float, ptr %v418, i64 %v489
  store <8 x float> %v476, ptr %v490, align 4
  %v491 = add i64 %v432, 3
  %v492 = mul i64 %v491, 32
  %v493 = getelementptr inbounds float, ptr %v418, i64 %v492
  store <8 x float> %v477, ptr %v493, align 4
  %v494 = add i64 %v432, 4
  %v495 = mul i64 %v494, 32
  %v496 = getelementptr inbounds float, ptr %v418, i64 %v495
  store <8 x float> %v478, ptr %v496, align 4
  %v497 = add i64 %v432, 5
  %v498 = mul i64 %v497, 32
  %v499 = getelementptr inbounds float, ptr %v418, i64 %v498
  store <8 x float> %v479, ptr %v499, align 4
  %v500 = add i64 %v432, 6
  %v501 = mul i64 %v500, 32
  %v502 = getelementptr inbounds float, ptr %v418, i64 %v501
  store <8 x float> %v480, ptr %v502, align 4
  %v503 = add i64 %v432, 7
  %v504 = mul i64 %v503, 32
  %v505 = getelementptr inbounds float, ptr %v418, i64 %v504
  store <8 x float> %v481, ptr %v505, align 4
  %v506 = add nsw i64 %v432, 8
  br label %b54
b56:
  br label %b57
b57:
  %v507 = phi i64 [ 8, %b56 ], [ %v515, %b58 ]
  %v508 = icmp slt i64 %v507, 8
  br i1 %v508, label %b58, label %b59
b58:
  %v509 = mul i64 %v507, 1
  %v510 = getelementptr inbounds float, ptr %v430, i64 %v509
  %v511 = getelementptr float, ptr %v510, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v512 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v511, <8 x i1> %v427, <8 x float> zeroinitializer)
  %v513 = mul i64 %v507, 32
  %v514 = getelementptr inbounds float, ptr %v418, i64 %v513
  store <8 x float> %v512, ptr %v514, align 4
  %v515 = add nsw i64 %v507, 1
  br label %b57
b59:
  br label %b53
b53:
  %v516 = icmp slt i64 %v421, 8
  br i1 %v516, label %b60, label %b61
b60:
  br label %b62
b62:
  %v517 = phi i64 [ 0, %b60 ], [ %v525, %b63 ]
  %v518 = icmp slt i64 %v517, 8
  br i1 %v518, label %b63, label %b64
b63:
  %v519 = mul i64 %v517, 1
  %v520 = getelementptr inbounds float, ptr %v430, i64 %v519
  %v521 = getelementptr float, ptr %v520, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v522 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v521, <8 x i1> %v427, <8 x float> zeroinitializer)
  %v523 = mul i64 %v517, 32
  %v524 = getelementptr inbounds float, ptr %v418, i64 %v523
  store <8 x float> %v522, ptr %v524, align 4
  %v525 = add nsw i64 %v517, 1
  br label %b62
b64:
  br label %b61
b61:
  %v526 = add i64 %v194, 24
  %v527 = add i64 %v195, 24
  %v528 = getelementptr inbounds float, ptr %v173, i64 %v526
  %v529 = sub i64 128, %v527
  %v530 = icmp slt i64 %v529, 0
  %v531 = select i1 %v530, i64 0, i64 %v529
  %v532 = icmp ult i64 %v531, 8
  %v533 = select i1 %v532, i64 %v531, i64 8
  %v534 = trunc i64 %v533 to i32
  %v535 = insertelement <8 x i32> poison, i32 %v534, i64 0
  %v536 = shufflevector <8 x i32> %v535, <8 x i32> poison, <8 x i32> zeroinitializer
  %v537 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v536
  %v538 = mul i64 %v527, 16
  %v539 = add i64 0, %v538
  %v540 = getelementptr inbounds float, ptr %v16, i64 %v539
  %v541 = icmp sge i64 %v531, 8
  br i1 %v541, label %b65, label %b66
b65:
  br label %b67
b67:
  %v542 = phi i64 [ 0, %b65 ], [ %v616, %b68 ]
  %v543 = icmp slt i64 %v542, 8
  br i1 %v543, label %b68, label %b69
b68:
  %v544 = add i64 %v542, 0
  %v545 = getelementptr inbounds float, ptr %v540, i64 %v544
  %v546 = load <8 x float>, ptr %v545, align 4
  %v547 = add i64 %v542, 16
  %v548 = getelementptr inbounds float, ptr %v540, i64 %v547
  %v549 = load <8 x float>, ptr %v548, align 4
  %v550 = add i64 %v542, 32
  %v551 = getelementptr inbounds float, ptr %v540, i64 %v550
  %v552 = load <8 x float>, ptr %v551, align 4
  %v553 = add i64 %v542, 48
  %v554 = getelementptr inbounds float, ptr %v540, i64 %v553
  %v555 = load <8 x float>, ptr %v554, align 4
  %v556 = add i64 %v542, 64
  %v557 = getelementptr inbounds float, ptr %v540, i64 %v556
  %v558 = load <8 x float>, ptr %v557, align 4
  %v559 = add i64 %v542, 80
  %v560 = getelementptr inbounds float, ptr %v540, i64 %v559
  %v561 = load <8 x float>, ptr %v560, align 4
  %v562 = add i64 %v542, 96
  %v563 = getelementptr inbounds float, ptr %v540, i64 %v562
  %v564 = load <8 x float>, ptr %v563, align 4
  %v565 = add i64 %v542, 112
  %v566 = getelementptr inbounds float, ptr %v540, i64 %v565
  %v567 = load <8 x float>, ptr %v566, align 4
  %v568 = shufflevector <8 x float> %v546, <8 x float> %v558, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v569 = shufflevector <8 x float> %v546, <8 x float> %v558, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v570 = shufflevector <8 x float> %v549, <8 x float> %v561, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v571 = shufflevector <8 x float> %v549, <8 x float> %v561, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v572 = shufflevector <8 x float> %v552, <8 x float> %v564, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v573 = shufflevector <8 x float> %v552, <8 x float> %v564, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v574 = shufflevector <8 x float> %v555, <8 x float> %v567, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v575 = shufflevector <8 x float> %v555, <8 x float> %v567, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v576 = shufflevector <8 x float> %v568, <8 x float> %v572, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v577 = shufflevector <8 x float> %v568, <8 x float> %v572, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v578 = shufflevector <8 x float> %v570, <8 x float> %v574, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v579 = shufflevector <8 x float> %v570, <8 x float> %v574, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v580 = shufflevector <8 x float> %v569, <8 x float> %v573, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v581 = shufflevector <8 x float> %v569, <8 x float> %v573, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v582 = shufflevector <8 x float> %v571, <8 x float> %v575, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v583 = shufflevector <8 x float> %v571, <8 x float> %v575, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v584 = shufflevector <8 x float> %v576, <8 x float> %v578, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v585 = shufflevector <8 x float> %v576, <8 x float> %v578, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v586 = shufflevector <8 x float> %v577, <8 x float> %v579, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v587 = shufflevector <8 x float> %v577, <8 x float> %v579, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v588 = shufflevector <8 x float> %v580, <8 x float> %v582, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v589 = shufflevector <8 x float> %v580, <8 x float> %v582, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v590 = shufflevector <8 x float> %v581, <8 x float> %v583, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v591 = shufflevector <8 x float> %v581, <8 x float> %v583, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v592 = add i64 %v542, 0
  %v593 = mul i64 %v592, 32
  %v594 = getelementptr inbounds float, ptr %v528, i64 %v593
  store <8 x float> %v584, ptr %v594, align 4
  %v595 = add i64 %v542, 1
  %v596 = mul i64 %v595, 32
  %v597 = getelementptr inbounds float, ptr %v528, i64 %v596
  store <8 x float> %v585, ptr %v597, align 4
  %v598 = add i64 %v542, 2
  %v599 = mul i64 %v598, 32
  %v600 = getelementptr inbounds float, ptr %v528, i64 %v599
  store <8 x float> %v586, ptr %v600, align 4
  %v601 = add i64 %v542, 3
  %v602 = mul i64 %v601, 32
  %v603 = getelementptr inbounds float, ptr %v528, i64 %v602
  store <8 x float> %v587, ptr %v603, align 4
  %v604 = add i64 %v542, 4
  %v605 = mul i64 %v604, 32
  %v606 = getelementptr inbounds float, ptr %v528, i64 %v605
  store <8 x float> %v588, ptr %v606, align 4
  %v607 = add i64 %v542, 5
  %v608 = mul i64 %v607, 32
  %v609 = getelementptr inbounds float, ptr %v528, i64 %v608
  store <8 x float> %v589, ptr %v609, align 4
  %v610 = add i64 %v542, 6
  %v611 = mul i64 %v610, 32
  %v612 = getelementptr inbounds float, ptr %v528, i64 %v611
  store <8 x float> %v590, ptr %v612, align 4
  %v613 = add i64 %v542, 7
  %v614 = mul i64 %v613, 32
  %v615 = getelementptr inbounds float, ptr %v528, i64 %v614
  store <8 x float> %v591, ptr %v615, align 4
  %v616 = add nsw i64 %v542, 8
  br label %b67
b69:
  br label %b70
b70:
  %v617 = phi i64 [ 8, %b69 ], [ %v625, %b71 ]
  %v618 = icmp slt i64 %v617, 8
  br i1 %v618, label %b71, label %b72
b71:
  %v619 = mul i64 %v617, 1
  %v620 = getelementptr inbounds float, ptr %v540, i64 %v619
  %v621 = getelementptr float, ptr %v620, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v622 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v621, <8 x i1> %v537, <8 x float> zeroinitializer)
  %v623 = mul i64 %v617, 32
  %v624 = getelementptr inbounds float, ptr %v528, i64 %v623
  store <8 x float> %v622, ptr %v624, align 4
  %v625 = add nsw i64 %v617, 1
  br label %b70
b72:
  br label %b66
b66:
  %v626 = icmp slt i64 %v531, 8
  br i1 %v626, label %b73, label %b74
b73:
  br label %b75
b75:
  %v627 = phi i64 [ 0, %b73 ], [ %v635, %b76 ]
  %v628 = icmp slt i64 %v627, 8
  br i1 %v628, label %b76, label %b77
b76:
  %v629 = mul i64 %v627, 1
  %v630 = getelementptr inbounds float, ptr %v540, i64 %v629
  %v631 = getelementptr float, ptr %v630, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v632 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v631, <8 x i1> %v537, <8 x float> zeroinitializer)
  %v633 = mul i64 %v627, 32
  %v634 = getelementptr inbounds float, ptr %v528, i64 %v633
  store <8 x float> %v632, ptr %v634, align 4
  %v635 = add nsw i64 %v627, 1
  br label %b75
b77:
  br label %b74
b74:
  %v636 = add i64 %v194, 256
  %v637 = add nsw i64 %v192, 1
  br label %b23
b25:
  br label %b22
b22:
  %v638 = icmp sgt i64 %v3, 1
  br i1 %v638, label %b78, label %b79
b78:
  %v639 = getelementptr inbounds i64, ptr %v1, i64 3
  %v640 = atomicrmw add ptr %v639, i64 1 acq_rel
  %v641 = load i64, ptr %v97, align 8
  %v642 = add i64 %v641, 1
  store i64 %v642, ptr %v97, align 8
  %v643 = mul i64 %v3, %v642
  br label %b80
b80:
  %v644 = load atomic i64, ptr %v639 acquire, align 8
  %v645 = icmp slt i64 %v644, %v643
  br i1 %v645, label %b81, label %b82
b81:
  %v646 = call i32 @sched_yield()
  br label %b80
b82:
  br label %b79
b79:
  %v647 = getelementptr inbounds float, ptr %v99, i64 1024
  %v648 = getelementptr inbounds float, ptr %v99, i64 2048
  %v649 = getelementptr inbounds i64, ptr %v1, i64 4
  %v650 = load i64, ptr %v649, align 8
  %v651 = icmp eq i64 %v650, 0
  br i1 %v651, label %b83, label %b84
b83:
  %v652 = add i64 4, 0
  %v653 = sdiv i64 %v652, 1
  %v654 = add i64 %v2, 1
  %v655 = mul i64 %v653, %v2
  %v656 = sdiv i64 %v655, %v3
  %v657 = mul i64 %v656, 1
  %v658 = icmp slt i64 %v657, 4
  %v659 = select i1 %v658, i64 %v657, i64 4
  %v660 = mul i64 %v653, %v654
  %v661 = sdiv i64 %v660, %v3
  %v662 = mul i64 %v661, 1
  %v663 = icmp slt i64 %v662, 4
  %v664 = select i1 %v663, i64 %v662, i64 4
  %v665 = icmp slt i64 %v664, 4
  %v666 = select i1 %v665, i64 %v664, i64 4
  br label %b85
b85:
  %v667 = phi i64 [ %v659, %b83 ], [ %v1112, %b136 ]
  %v668 = icmp slt i64 %v667, %v666
  br i1 %v668, label %b86, label %b87
b86:
  %v669 = mul i64 %v667, 256
  %v670 = mul i64 %v667, 32
  %v671 = add i64 %v669, 0
  %v672 = add i64 %v670, 0
  %v673 = getelementptr inbounds float, ptr %v647, i64 %v671
  %v674 = sub i64 128, %v672
  %v675 = icmp slt i64 %v674, 0
  %v676 = select i1 %v675, i64 0, i64 %v674
  %v677 = icmp ult i64 %v676, 8
  %v678 = select i1 %v677, i64 %v676, i64 8
  %v679 = trunc i64 %v678 to i32
  %v680 = insertelement <8 x i32> poison, i32 %v679, i64 0
  %v681 = shufflevector <8 x i32> %v680, <8 x i32> poison, <8 x i32> zeroinitializer
  %v682 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v681
  %v683 = mul i64 %v672, 16
  %v684 = add i64 8, %v683
  %v685 = getelementptr inbounds float, ptr %v16, i64 %v684
  %v686 = icmp sge i64 %v676, 8
  br i1 %v686, label %b88, label %b89
b88:
  br label %b90
b90:
  %v687 = phi i64 [ 0, %b88 ], [ %v761, %b91 ]
  %v688 = icmp slt i64 %v687, 8
  br i1 %v688, label %b91, label %b92
b91:
  %v689 = add i64 %v687, 0
  %v690 = getelementptr inbounds float, ptr %v685, i64 %v689
  %v691 = load <8 x float>, ptr %v690, align 4
  %v692 = add i64 %v687, 16
  %v693 = getelementptr inbounds float, ptr %v685, i64 %v692
  %v694 = load <8 x float>, ptr %v693, align 4
  %v695 = add i64 %v687, 32
  %v696 = getelementptr inbounds float, ptr %v685, i64 %v695
  %v697 = load <8 x float>, ptr %v696, align 4
  %v698 = add i64 %v687, 48
  %v699 = getelementptr inbounds float, ptr %v685, i64 %v698
  %v700 = load <8 x float>, ptr %v699, align 4
  %v701 = add i64 %v687, 64
  %v702 = getelementptr inbounds float, ptr %v685, i64 %v701
  %v703 = load <8 x float>, ptr %v702, align 4
  %v704 = add i64 %v687, 80
  %v705 = getelementptr inbounds float, ptr %v685, i64 %v704
  %v706 = load <8 x float>, ptr %v705, align 4
  %v707 = add i64 %v687, 96
  %v708 = getelementptr inbounds float, ptr %v685, i64 %v707
  %v709 = load <8 x float>, ptr %v708, align 4
  %v710 = add i64 %v687, 112
  %v711 = getelementptr inbounds float, ptr %v685, i64 %v710
  %v712 = load <8 x float>, ptr %v711, align 4
  %v713 = shufflevector <8 x float> %v691, <8 x float> %v703, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v714 = shufflevector <8 x float> %v691, <8 x float> %v703, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v715 = shufflevector <8 x float> %v694, <8 x float> %v706, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v716 = shufflevector <8 x float> %v694, <8 x float> %v706, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v717 = shufflevector <8 x float> %v697, <8 x float> %v709, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v718 = shufflevector <8 x float> %v697, <8 x float> %v709, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v719 = shufflevector <8 x float> %v700, <8 x float> %v712, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v720 = shufflevector <8 x float> %v700, <8 x float> %v712, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v721 = shufflevector <8 x float> %v713, <8 x float> %v717, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v722 = shufflevector <8 x float> %v713, <8 x float> %v717, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v723 = shufflevector <8 x float> %v715, <8 x float> %v719, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v724 = shufflevector <8 x float> %v715, <8 x float> %v719, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v725 = shufflevector <8 x float> %v714, <8 x float> %v718, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v726 = shufflevector <8 x float> %v714, <8 x float> %v718, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v727 = shufflevector <8 x float> %v716, <8 x float> %v720, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v728 = shufflevector <8 x float> %v716, <8 x float> %v720, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v729 = shufflevector <8 x float> %v721, <8 x float> %v723, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v730 = shufflevector <8 x float> %v721, <8 x float> %v723, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v731 = shufflevector <8 x float> %v722, <8 x float> %v724, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v732 = shufflevector <8 x float> %v722, <8 x float> %v724, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v733 = shufflevector <8 x float> %v725, <8 x float> %v727, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v734 = shufflevector <8 x float> %v725, <8 x float> %v727, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v735 = shufflevector <8 x float> %v726, <8 x float> %v728, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v736 = shufflevector <8 x float> %v726, <8 x float> %v728, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v737 = add i64 %v687, 0
  %v738 = mul i64 %v737, 32
  %v739 = getelementptr inbounds float, ptr %v673, i64 %v738
  store <8 x float> %v729, ptr %v739, align 4
  %v740 = add i64 %v687, 1
  %v741 = mul i64 %v740, 32
  %v742 = getelementptr inbounds float, ptr %v673, i64 %v741
  store <8 x float> %v730, ptr %v742, align 4
  %v743 = add i64 %v687, 2
  %v744 = mul i64 %v743, 32
  %v745 = getelementptr inbounds float, ptr %v673, i64 %v744
  store <8 x float> %v731, ptr %v745, align 4
  %v746 = add i64 %v687, 3
  %v747 = mul i64 %v746, 32
  %v748 = getelementptr inbounds float, ptr %v673, i64 %v747
  store <8 x float> %v732, ptr %v748, align 4
  %v749 = add i64 %v687, 4
  %v750 = mul i64 %v749, 32
  %v751 = getelementptr inbounds float, ptr %v673, i64 %v750
  store <8 x float> %v733, ptr %v751, align 4
  %v752 = add i64 %v687, 5
  %v753 = mul i64 %v752, 32
  %v754 = getelementptr inbounds float, ptr %v673, i64 %v753
  store <8 x float> %v734, ptr %v754, align 4
  %v755 = add i64 %v687, 6
  %v756 = mul i64 %v755, 32
  %v757 = getelementptr inbounds float, ptr %v673, i64 %v756
  store <8 x float> %v735, ptr %v757, align 4
  %v758 = add i64 %v687, 7
  %v759 = mul i64 %v758, 32
  %v760 = getelementptr inbounds float, ptr %v673, i64 %v759
  store <8 x float> %v736, ptr %v760, align 4
  %v761 = add nsw i64 %v687, 8
  br label %b90
b92:
  br label %b93
b93:
  %v762 = phi i64 [ 8, %b92 ], [ %v770, %b94 ]
  %v763 = icmp slt i64 %v762, 8
  br i1 %v763, label %b94, label %b95
b94:
  %v764 = mul i64 %v762, 1
  %v765 = getelementptr inbounds float, ptr %v685, i64 %v764
  %v766 = getelementptr float, ptr %v765, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v767 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v766, <8 x i1> %v682, <8 x float> zeroinitializer)
  %v768 = mul i64 %v762, 32
  %v769 = getelementptr inbounds float, ptr %v673, i64 %v768
  store <8 x float> %v767, ptr %v769, align 4
  %v770 = add nsw i64 %v762, 1
  br label %b93
b95:
  br label %b89
b89:
  %v771 = icmp slt i64 %v676, 8
  br i1 %v771, label %b96, label %b97
b96:
  br label %b98
b98:
  %v772 = phi i64 [ 0, %b96 ], [ %v780, %b99 ]
  %v773 = icmp slt i64 %v772, 8
  br i1 %v773, label %b99, label %b100
b99:
  %v774 = mul i64 %v772, 1
  %v775 = getelementptr inbounds float, ptr %v685, i64 %v774
  %v776 = getelementptr float, ptr %v775, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v777 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v776, <8 x i1> %v682, <8 x float> zeroinitializer)
  %v778 = mul i64 %v772, 32
  %v779 = getelementptr inbounds float, ptr %v673, i64 %v778
  store <8 x float> %v777, ptr %v779, align 4
  %v780 = add nsw i64 %v772, 1
  br label %b98
b100:
  br label %b97
b97:
  %v781 = add i64 %v669, 8
  %v782 = add i64 %v670, 8
  %v783 = getelementptr inbounds float, ptr %v647, i64 %v781
  %v784 = sub i64 128, %v782
  %v785 = icmp slt i64 %v784, 0
  %v786 = select i1 %v785, i64 0, i64 %v784
  %v787 = icmp ult i64 %v786, 8
  %v788 = select i1 %v787, i64 %v786, i64 8
  %v789 = trunc i64 %v788 to i32
  %v790 = insertelement <8 x i32> poison, i32 %v789, i64 0
  %v791 = shufflevector <8 x i32> %v790, <8 x i32> poison, <8 x i32> zeroinitializer
  %v792 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v791
  %v793 = mul i64 %v782, 16
  %v794 = add i64 8, %v793
  %v795 = getelementptr inbounds float, ptr %v16, i64 %v794
  %v796 = icmp sge i64 %v786, 8
  br i1 %v796, label %b101, label %b102
b101:
  br label %b103
b103:
  %v797 = phi i64 [ 0, %b101 ], [ %v871, %b104 ]
  %v798 = icmp slt i64 %v797, 8
  br i1 %v798, label %b104, label %b105
b104:
  %v799 = add i64 %v797, 0
  %v800 = getelementptr inbounds float, ptr %v795, i64 %v799
  %v801 = load <8 x float>, ptr %v800, align 4
  %v802 = add i64 %v797, 16
  %v803 = getelementptr inbounds float, ptr %v795, i64 %v802
  %v804 = load <8 x float>, ptr %v803, align 4
  %v805 = add i64 %v797, 32
  %v806 = getelementptr inbounds float, ptr %v795, i64 %v805
  %v807 = load <8 x float>, ptr %v806, align 4
  %v808 = add i64 %v797, 48
  %v809 = getelementptr inbounds float, ptr %v795, i64 %v808
  %v810 = load <8 x float>, ptr %v809, align 4
  %v811 = add i64 %v797, 64
  %v812 = getelementptr inbounds float, ptr %v795, i64 %v811
  %v813 = load <8 x float>, ptr %v812, align 4
  %v814 = add i64 %v797, 80
  %v815 = getelementptr inbounds float, ptr %v795, i64 %v814
  %v816 = load <8 x float>, ptr %v815, align 4
  %v817 = add i64 %v797, 96
  %v818 = getelementptr inbounds float, ptr %v795, i64 %v817
  %v819 = load <8 x float>, ptr %v818, align 4
  %v820 = add i64 %v797, 112
  %v821 = getelementptr inbounds float, ptr %v795, i64 %v820
  %v822 = load <8 x float>, ptr %v821, align 4
  %v823 = shufflevector <8 x float> %v801, <8 x float> %v813, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v824 = shufflevector <8 x float> %v801, <8 x float> %v813, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v825 = shufflevector <8 x float> %v804, <8 x float> %v816, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v826 = shufflevector <8 x float> %v804, <8 x float> %v816, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v827 = shufflevector <8 x float> %v807, <8 x float> %v819, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v828 = shufflevector <8 x float> %v807, <8 x float> %v819, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v829 = shufflevector <8 x float> %v810, <8 x float> %v822, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v830 = shufflevector <8 x float> %v810, <8 x float> %v822, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v831 = shufflevector <8 x float> %v823, <8 x float> %v827, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v832 = shufflevector <8 x float> %v823, <8 x float> %v827, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v833 = shufflevector <8 x float> %v825, <8 x float> %v829, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v834 = shufflevector <8 x float> %v825, <8 x float> %v829, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v835 = shufflevector <8 x float> %v824, <8 x float> %v828, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v836 = shufflevector <8 x float> %v824, <8 x float> %v828, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v837 = shufflevector <8 x float> %v826, <8 x float> %v830, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v838 = shufflevector <8 x float> %v826, <8 x float> %v830, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v839 = shufflevector <8 x float> %v831, <8 x float> %v833, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v840 = shufflevector <8 x float> %v831, <8 x float> %v833, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v841 = shufflevector <8 x float> %v832, <8 x float> %v834, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v842 = shufflevector <8 x float> %v832, <8 x float> %v834, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v843 = shufflevector <8 x float> %v835, <8 x float> %v837, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v844 = shufflevector <8 x float> %v835, <8 x float> %v837, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v845 = shufflevector <8 x float> %v836, <8 x float> %v838, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v846 = shufflevector <8 x float> %v836, <8 x float> %v838, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v847 = add i64 %v797, 0
  %v848 = mul i64 %v847, 32
  %v849 = getelementptr inbounds float, ptr %v783, i64 %v848
  store <8 x float> %v839, ptr %v849, align 4
  %v850 = add i64 %v797, 1
  %v851 = mul i64 %v850, 32
  %v852 = getelementptr inbounds float, ptr %v783, i64 %v851
  store <8 x float> %v840, ptr %v852, align 4
  %v853 = add i64 %v797, 2
  %v854 = mul i64 %v853, 32
  %v855 = getelementptr inbounds float, ptr %v783, i64 %v854
  store <8 x float> %v841, ptr %v855, align 4
  %v856 = add i64 %v797, 3
  %v857 = mul i64 %v856, 32
  %v858 = getelementptr inbounds float, ptr %v783, i64 %v857
  store <8 x float> %v842, ptr %v858, align 4
  %v859 = add i64 %v797, 4
  %v860 = mul i64 %v859, 32
  %v861 = getelementptr inbounds float, ptr %v783, i64 %v860
  store <8 x float> %v843, ptr %v861, align 4
  %v862 = add i64 %v797, 5
  %v863 = mul i64 %v862, 32
  %v864 = getelementptr inbounds float, ptr %v783, i64 %v863
  store <8 x float> %v844, ptr %v864, align 4
  %v865 = add i64 %v797, 6
  %v866 = mul i64 %v865, 32
  %v867 = getelementptr inbounds float, ptr %v783, i64 %v866
  store <8 x float> %v845, ptr %v867, align 4
  %v868 = add i64 %v797, 7
  %v869 = mul i64 %v868, 32
  %v870 = getelementptr inbounds float, ptr %v783, i64 %v869
  store <8 x float> %v846, ptr %v870, align 4
  %v871 = add nsw i64 %v797, 8
  br label %b103
b105:
  br label %b106
b106:
  %v872 = phi i64 [ 8, %b105 ], [ %v880, %b107 ]
  %v873 = icmp slt i64 %v872, 8
  br i1 %v873, label %b107, label %b108
b107:
  %v874 = mul i64 %v872, 1
  %v875 = getelementptr inbounds float, ptr %v795, i64 %v874
  %v876 = getelementptr float, ptr %v875, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v877 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v876, <8 x i1> %v792, <8 x float> zeroinitializer)
  %v878 = mul i64 %v872, 32
  %v879 = getelementptr inbounds float, ptr %v783, i64 %v878
  store <8 x float> %v877, ptr %v879, align 4
  %v880 = add nsw i64 %v872, 1
  br label %b106
b108:
  br label %b102
b102:
  %v881 = icmp slt i64 %v786, 8
  br i1 %v881, label %b109, label %b110
b109:
  br label %b111
b111:
  %v882 = phi i64 [ 0, %b109 ], [ %v890, %b112 ]
  %v883 = icmp slt i64 %v882, 8
  br i1 %v883, label %b112, label %b113
b112:
  %v884 = mul i64 %v882, 1
  %v885 = getelementptr inbounds float, ptr %v795, i64 %v884
  %v886 = getelementptr float, ptr %v885, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v887 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v886, <8 x i1> %v792, <8 x float> zeroinitializer)
  %v888 = mul i64 %v882, 32
  %v889 = getelementptr inbounds float, ptr %v783, i64 %v888
  store <8 x float> %v887, ptr %v889, align 4
  %v890 = add nsw i64 %v882, 1
  br label %b111
b113:
  br label %b110
b110:
  %v891 = add i64 %v669, 16
  %v892 = add i64 %v670, 16
  %v893 = getelementptr inbounds float, ptr %v647, i64 %v891
  %v894 = sub i64 128, %v892
  %v895 = icmp slt i64 %v894, 0
  %v896 = select i1 %v895, i64 0, i64 %v894
  %v897 = icmp ult i64 %v896, 8
  %v898 = select i1 %v897, i64 %v896, i64 8
  %v899 = trunc i64 %v898 to i32
  %v900 = insertelement <8 x i32> poison, i32 %v899, i64 0
  %v901 = shufflevector <8 x i32> %v900, <8 x i32> poison, <8 x i32> zeroinitializer
  %v902 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v901
  %v903 = mul i64 %v892, 16
  %v904 = add i64 8, %v903
  %v905 = getelementptr inbounds float, ptr %v16, i64 %v904
  %v906 = icmp sge i64 %v896, 8
  br i1 %v906, label %b114, label %b115
b114:
  br label %b116
b116:
  %v907 = phi i64 [ 0, %b114 ], [ %v981, %b117 ]
  %v908 = icmp slt i64 %v907, 8
  br i1 %v908, label %b117, label %b118
b117:
  %v909 = add i64 %v907, 0
  %v910 = getelementptr inbounds float, ptr %v905, i64 %v909
  %v911 = load <8 x float>, ptr %v910, align 4
  %v912 = add i64 %v907, 16
  %v913 = getelementptr inbounds float, ptr %v905, i64 %v912
  %v914 = load <8 x float>, ptr %v913, align 4
  %v915 = add i64 %v907, 32
  %v916 = getelementptr inbounds float, ptr %v905, i64 %v915
  %v917 = load <8 x float>, ptr %v916, align 4
  %v918 = add i64 %v907, 48
  %v919 = getelementptr inbounds float, ptr %v905, i64 %v918
  %v920 = load <8 x float>, ptr %v919, align 4
  %v921 = add i64 %v907, 64
  %v922 = getelementptr inbounds float, ptr %v905, i64 %v921
  %v923 = load <8 x float>, ptr %v922, align 4
  %v924 = add i64 %v907, 80
  %v925 = getelementptr inbounds float, ptr %v905, i64 %v924
  %v926 = load <8 x float>, ptr %v925, align 4
  %v927 = add i64 %v907, 96
  %v928 = getelementptr inbounds float, ptr %v905, i64 %v927
  %v929 = load <8 x float>, ptr %v928, align 4
  %v930 = add i64 %v907, 112
  %v931 = getelementptr inbounds float, ptr %v905, i64 %v930
  %v932 = load <8 x float>, ptr %v931, align 4
  %v933 = shufflevector <8 x float> %v911, <8 x float> %v923, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v934 = shufflevector <8 x float> %v911, <8 x float> %v923, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v935 = shufflevector <8 x float> %v914, <8 x float> %v926, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v936 = shufflevector <8 x float> %v914, <8 x float> %v926, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v937 = shufflevector <8 x float> %v917, <8 x float> %v929, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v938 = shufflevector <8 x float> %v917, <8 x float> %v929, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v939 = shufflevector <8 x float> %v920, <8 x float> %v932, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v940 = shufflevector <8 x float> %v920, <8 x float> %v932, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v941 = shufflevector <8 x float> %v933, <8 x float> %v937, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v942 = shufflevector <8 x float> %v933, <8 x float> %v937, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v943 = shufflevector <8 x float> %v935, <8 x float> %v939, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v944 = shufflevector <8 x float> %v935, <8 x float> %v939, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v945 = shufflevector <8 x float> %v934, <8 x float> %v938, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v946 = shufflevector <8 x float> %v934, <8 x float> %v938, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v947 = shufflevector <8 x float> %v936, <8 x float> %v940, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v948 = shufflevector <8 x float> %v936, <8 x float> %v940, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v949 = shufflevector <8 x float> %v941, <8 x float> %v943, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v950 = shufflevector <8 x float> %v941, <8 x float> %v943, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v951 = shufflevector <8 x float> %v942, <8 x float> %v944, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v952 = shufflevector <8 x float> %v942, <8 x float> %v944, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v953 = shufflevector <8 x float> %v945, <8 x float> %v947, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v954 = shufflevector <8 x float> %v945, <8 x float> %v947, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v955 = shufflevector <8 x float> %v946, <8 x float> %v948, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v956 = shufflevector <8 x float> %v946, <8 x float> %v948, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v957 = add i64 %v907, 0
  %v958 = mul i64 %v957, 32
  %v959 = getelementptr inbounds float, ptr %v893, i64 %v958
  store <8 x float> %v949, ptr %v959, align 4
  %v960 = add i64 %v907, 1
  %v961 = mul i64 %v960, 32
  %v962 = getelementptr inbounds float, ptr %v893, i64 %v961
  store <8 x float> %v950, ptr %v962, align 4
  %v963 = add i64 %v907, 2
  %v964 = mul i64 %v963, 32
  %v965 = getelementptr inbounds float, ptr %v893, i64 %v964
  store <8 x float> %v951, ptr %v965, align 4
  %v966 = add i64 %v907, 3
  %v967 = mul i64 %v966, 32
  %v968 = getelementptr inbounds float, ptr %v893, i64 %v967
  store <8 x float> %v952, ptr %v968, align 4
  %v969 = add i64 %v907, 4
  %v970 = mul i64 %v969, 32
  %v971 = getelementptr inbounds float, ptr %v893, i64 %v970
  store <8 x float> %v953, ptr %v971, align 4
  %v972 = add i64 %v907, 5
  %v973 = mul i64 %v972, 32
  %v974 = getelementptr inbounds float, ptr %v893, i64 %v973
  store <8 x float> %v954, ptr %v974, align 4
  %v975 = add i64 %v907, 6
  %v976 = mul i64 %v975, 32
  %v977 = getelementptr inbounds float, ptr %v893, i64 %v976
  store <8 x float> %v955, ptr %v977, align 4
  %v978 = add i64 %v907, 7
  %v979 = mul i64 %v978, 32
  %v980 = getelementptr inbounds float, ptr %v893, i64 %v979
  store <8 x float> %v956, ptr %v980, align 4
  %v981 = add nsw i64 %v907, 8
  br label %b116
b118:
  br label %b119
b119:
  %v982 = phi i64 [ 8, %b118 ], [ %v990, %b120 ]
  %v983 = icmp slt i64 %v982, 8
  br i1 %v983, label %b120, label %b121
b120:
  %v984 = mul i64 %v982, 1
  %v985 = getelementptr inbounds float, ptr %v905, i64 %v984
  %v986 = getelementptr float, ptr %v985, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v987 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v986, <8 x i1> %v902, <8 x float> zeroinitializer)
  %v988 = mul i64 %v982, 32
  %v989 = getelementptr inbounds float, ptr %v893, i64 %v988
  store <8 x float> %v987, ptr %v989, align 4
  %v990 = add nsw i64 %v982, 1
  br label %b119
b121:
  br label %b115
b115:
  %v991 = icmp slt i64 %v896, 8
  br i1 %v991, label %b122, label %b123
b122:
  br label %b124
b124:
  %v992 = phi i64 [ 0, %b122 ], [ %v1000, %b125 ]
  %v993 = icmp slt i64 %v992, 8
  br i1 %v993, label %b125, label %b126
b125:
  %v994 = mul i64 %v992, 1
  %v995 = getelementptr inbounds float, ptr %v905, i64 %v994
  %v996 = getelementptr float, ptr %v995, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v997 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v996, <8 x i1> %v902, <8 x float> zeroinitializer)
  %v998 = mul i64 %v992, 32
  %v999 = getelementptr inbounds float, ptr %v893, i64 %v998
  store <8 x float> %v997, ptr %v999, align 4
  %v1000 = add nsw i64 %v992, 1
  br label %b124
b126:
  br label %b123
b123:
  %v1001 = add i64 %v669, 24
  %v1002 = add i64 %v670, 24
  %v1003 = getelementptr inbounds float, ptr %v647, i64 %v1001
  %v1004 = sub i64 128, %v1002
  %v1005 = icmp slt i64 %v1004, 0
  %v1006 = select i1 %v1005, i64 0, i64 %v1004
  %v1007 = icmp ult i64 %v1006, 8
  %v1008 = select i1 %v1007, i64 %v1006, i64 8
  %v1009 = trunc i64 %v1008 to i32
  %v1010 = insertelement <8 x i32> poison, i32 %v1009, i64 0
  %v1011 = shufflevector <8 x i32> %v1010, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1012 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1011
  %v1013 = mul i64 %v1002, 16
  %v1014 = add i64 8, %v1013
  %v1015 = getelementptr inbounds float, ptr %v16, i64 %v1014
  %v1016 = icmp sge i64 %v1006, 8
  br i1 %v1016, label %b127, label %b128
b127:
  br label %b129
b129:
  %v1017 = phi i64 [ 0, %b127 ], [ %v1091, %b130 ]
  %v1018 = icmp slt i64 %v1017, 8
  br i1 %v1018, label %b130, label %b131
b130:
  %v1019 = add i64 %v1017, 0
  %v1020 = getelementptr inbounds float, ptr %v1015, i64 %v1019
  %v1021 = load <8 x float>, ptr %v1020, align 4
  %v1022 = add i64 %v1017, 16
  %v1023 = getelementptr inbounds float, ptr %v1015, i64 %v1022
  %v1024 = load <8 x float>, ptr %v1023, align 4
  %v1025 = add i64 %v1017, 32
  %v1026 = getelementptr inbounds float, ptr %v1015, i64 %v1025
  %v1027 = load <8 x float>, ptr %v1026, align 4
  %v1028 = add i64 %v1017, 48
  %v1029 = getelementptr inbounds float, ptr %v1015, i64 %v1028
  %v1030 = load <8 x float>, ptr %v1029, align 4
  %v1031 = add i64 %v1017, 64
  %v1032 = getelementptr inbounds float, ptr %v1015, i64 %v1031
  %v1033 = load <8 x float>, ptr %v1032, align 4
  %v1034 = add i64 %v1017, 80
  %v1035 = getelementptr inbounds float, ptr %v1015, i64 %v1034
  %v1036 = load <8 x float>, ptr %v1035, align 4
  %v1037 = add i64 %v1017, 96
  %v1038 = getelementptr inbounds float, ptr %v1015, i64 %v1037
  %v1039 = load <8 x float>, ptr %v1038, align 4
  %v1040 = add i64 %v1017, 112
  %v1041 = getelementptr inbounds float, ptr %v1015, i64 %v1040
  %v1042 = load <8 x float>, ptr %v1041, align 4
  %v1043 = shufflevector <8 x float> %v1021, <8 x float> %v1033, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1044 = shufflevector <8 x float> %v1021, <8 x float> %v1033, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1045 = shufflevector <8 x float> %v1024, <8 x float> %v1036, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1046 = shufflevector <8 x float> %v1024, <8 x float> %v1036, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1047 = shufflevector <8 x float> %v1027, <8 x float> %v1039, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1048 = shufflevector <8 x float> %v1027, <8 x float> %v1039, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1049 = shufflevector <8 x float> %v1030, <8 x float> %v1042, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1050 = shufflevector <8 x float> %v1030, <8 x float> %v1042, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1051 = shufflevector <8 x float> %v1043, <8 x float> %v1047, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1052 = shufflevector <8 x float> %v1043, <8 x float> %v1047, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1053 = shufflevector <8 x float> %v1045, <8 x float> %v1049, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1054 = shufflevector <8 x float> %v1045, <8 x float> %v1049, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1055 = shufflevector <8 x float> %v1044, <8 x float> %v1048, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1056 = shufflevector <8 x float> %v1044, <8 x float> %v1048, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1057 = shufflevector <8 x float> %v1046, <8 x float> %v1050, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1058 = shufflevector <8 x float> %v1046, <8 x float> %v1050, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1059 = shufflevector <8 x float> %v1051, <8 x float> %v1053, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1060 = shufflevector <8 x float> %v1051, <8 x float> %v1053, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1061 = shufflevector <8 x float> %v1052, <8 x float> %v1054, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1062 = shufflevector <8 x float> %v1052, <8 x float> %v1054, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1063 = shufflevector <8 x float> %v1055, <8 x float> %v1057, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1064 = shufflevector <8 x float> %v1055, <8 x float> %v1057, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1065 = shufflevector <8 x float> %v1056, <8 x float> %v1058, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1066 = shufflevector <8 x float> %v1056, <8 x float> %v1058, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1067 = add i64 %v1017, 0
  %v1068 = mul i64 %v1067, 32
  %v1069 = getelementptr inbounds float, ptr %v1003, i64 %v1068
  store <8 x float> %v1059, ptr %v1069, align 4
  %v1070 = add i64 %v1017, 1
  %v1071 = mul i64 %v1070, 32
  %v1072 = getelementptr inbounds float, ptr %v1003, i64 %v1071
  store <8 x float> %v1060, ptr %v1072, align 4
  %v1073 = add i64 %v1017, 2
  %v1074 = mul i64 %v1073, 32
  %v1075 = getelementptr inbounds float, ptr %v1003, i64 %v1074
  store <8 x float> %v1061, ptr %v1075, align 4
  %v1076 = add i64 %v1017, 3
  %v1077 = mul i64 %v1076, 32
  %v1078 = getelementptr inbounds float, ptr %v1003, i64 %v1077
  store <8 x float> %v1062, ptr %v1078, align 4
  %v1079 = add i64 %v1017, 4
  %v1080 = mul i64 %v1079, 32
  %v1081 = getelementptr inbounds float, ptr %v1003, i64 %v1080
  store <8 x float> %v1063, ptr %v1081, align 4
  %v1082 = add i64 %v1017, 5
  %v1083 = mul i64 %v1082, 32
  %v1084 = getelementptr inbounds float, ptr %v1003, i64 %v1083
  store <8 x float> %v1064, ptr %v1084, align 4
  %v1085 = add i64 %v1017, 6
  %v1086 = mul i64 %v1085, 32
  %v1087 = getelementptr inbounds float, ptr %v1003, i64 %v1086
  store <8 x float> %v1065, ptr %v1087, align 4
  %v1088 = add i64 %v1017, 7
  %v1089 = mul i64 %v1088, 32
  %v1090 = getelementptr inbounds float, ptr %v1003, i64 %v1089
  store <8 x float> %v1066, ptr %v1090, align 4
  %v1091 = add nsw i64 %v1017, 8
  br label %b129
b131:
  br label %b132
b132:
  %v1092 = phi i64 [ 8, %b131 ], [ %v1100, %b133 ]
  %v1093 = icmp slt i64 %v1092, 8
  br i1 %v1093, label %b133, label %b134
b133:
  %v1094 = mul i64 %v1092, 1
  %v1095 = getelementptr inbounds float, ptr %v1015, i64 %v1094
  %v1096 = getelementptr float, ptr %v1095, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v1097 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1096, <8 x i1> %v1012, <8 x float> zeroinitializer)
  %v1098 = mul i64 %v1092, 32
  %v1099 = getelementptr inbounds float, ptr %v1003, i64 %v1098
  store <8 x float> %v1097, ptr %v1099, align 4
  %v1100 = add nsw i64 %v1092, 1
  br label %b132
b134:
  br label %b128
b128:
  %v1101 = icmp slt i64 %v1006, 8
  br i1 %v1101, label %b135, label %b136
b135:
  br label %b137
b137:
  %v1102 = phi i64 [ 0, %b135 ], [ %v1110, %b138 ]
  %v1103 = icmp slt i64 %v1102, 8
  br i1 %v1103, label %b138, label %b139
b138:
  %v1104 = mul i64 %v1102, 1
  %v1105 = getelementptr inbounds float, ptr %v1015, i64 %v1104
  %v1106 = getelementptr float, ptr %v1105, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v1107 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1106, <8 x i1> %v1012, <8 x float> zeroinitializer)
  %v1108 = mul i64 %v1102, 32
  %v1109 = getelementptr inbounds float, ptr %v1003, i64 %v1108
  store <8 x float> %v1107, ptr %v1109, align 4
  %v1110 = add nsw i64 %v1102, 1
  br label %b137
b139:
  br label %b136
b136:
  %v1111 = add i64 %v669, 256
  %v1112 = add nsw i64 %v667, 1
  br label %b85
b87:
  %v1113 = add i64 1, 0
  %v1114 = sdiv i64 %v1113, 1
  %v1115 = add i64 %v2, 1
  %v1116 = mul i64 %v1114, %v2
  %v1117 = sdiv i64 %v1116, %v3
  %v1118 = mul i64 %v1117, 1
  %v1119 = icmp slt i64 %v1118, 1
  %v1120 = select i1 %v1119, i64 %v1118, i64 1
  %v1121 = mul i64 %v1114, %v1115
  %v1122 = sdiv i64 %v1121, %v3
  %v1123 = mul i64 %v1122, 1
  %v1124 = icmp slt i64 %v1123, 1
  %v1125 = select i1 %v1124, i64 %v1123, i64 1
  %v1126 = icmp slt i64 %v1125, 1
  %v1127 = select i1 %v1126, i64 %v1125, i64 1
  br label %b140
b140:
  %v1128 = phi i64 [ %v1120, %b87 ], [ %v1243, %b152 ]
  %v1129 = icmp slt i64 %v1128, %v1127
  br i1 %v1129, label %b141, label %b142
b141:
  %v1130 = mul i64 %v1128, 1024
  %v1131 = mul i64 %v1128, 8
  %v1132 = add i64 %v1130, 0
  %v1133 = add i64 %v1131, 0
  %v1134 = getelementptr inbounds float, ptr %v648, i64 %v1132
  %v1135 = sub i64 8, %v1133
  %v1136 = icmp slt i64 %v1135, 0
  %v1137 = select i1 %v1136, i64 0, i64 %v1135
  %v1138 = icmp ult i64 %v1137, 8
  %v1139 = select i1 %v1138, i64 %v1137, i64 8
  %v1140 = trunc i64 %v1139 to i32
  %v1141 = insertelement <8 x i32> poison, i32 %v1140, i64 0
  %v1142 = shufflevector <8 x i32> %v1141, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1143 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1142
  %v1144 = mul i64 %v1133, 128
  %v1145 = add i64 0, %v1144
  %v1146 = getelementptr inbounds float, ptr %v20, i64 %v1145
  %v1147 = icmp sge i64 %v1137, 8
  br i1 %v1147, label %b143, label %b144
b143:
  br label %b145
b145:
  %v1148 = phi i64 [ 0, %b143 ], [ %v1222, %b146 ]
  %v1149 = icmp slt i64 %v1148, 128
  br i1 %v1149, label %b146, label %b147
b146:
  %v1150 = add i64 %v1148, 0
  %v1151 = getelementptr inbounds float, ptr %v1146, i64 %v1150
  %v1152 = load <8 x float>, ptr %v1151, align 4
  %v1153 = add i64 %v1148, 128
  %v1154 = getelementptr inbounds float, ptr %v1146, i64 %v1153
  %v1155 = load <8 x float>, ptr %v1154, align 4
  %v1156 = add i64 %v1148, 256
  %v1157 = getelementptr inbounds float, ptr %v1146, i64 %v1156
  %v1158 = load <8 x float>, ptr %v1157, align 4
  %v1159 = add i64 %v1148, 384
  %v1160 = getelementptr inbounds float, ptr %v1146, i64 %v1159
  %v1161 = load <8 x float>, ptr %v1160, align 4
  %v1162 = add i64 %v1148, 512
  %v1163 = getelementptr inbounds float, ptr %v1146, i64 %v1162
  %v1164 = load <8 x float>, ptr %v1163, align 4
  %v1165 = add i64 %v1148, 640
  %v1166 = getelementptr inbounds float, ptr %v1146, i64 %v1165
  %v1167 = load <8 x float>, ptr %v1166, align 4
  %v1168 = add i64 %v1148, 768
  %v1169 = getelementptr inbounds float, ptr %v1146, i64 %v1168
  %v1170 = load <8 x float>, ptr %v1169, align 4
  %v1171 = add i64 %v1148, 896
  %v1172 = getelementptr inbounds float, ptr %v1146, i64 %v1171
  %v1173 = load <8 x float>, ptr %v1172, align 4
  %v1174 = shufflevector <8 x float> %v1152, <8 x float> %v1164, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1175 = shufflevector <8 x float> %v1152, <8 x float> %v1164, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1176 = shufflevector <8 x float> %v1155, <8 x float> %v1167, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1177 = shufflevector <8 x float> %v1155, <8 x float> %v1167, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1178 = shufflevector <8 x float> %v1158, <8 x float> %v1170, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1179 = shufflevector <8 x float> %v1158, <8 x float> %v1170, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1180 = shufflevector <8 x float> %v1161, <8 x float> %v1173, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1181 = shufflevector <8 x float> %v1161, <8 x float> %v1173, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1182 = shufflevector <8 x float> %v1174, <8 x float> %v1178, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1183 = shufflevector <8 x float> %v1174, <8 x float> %v1178, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1184 = shufflevector <8 x float> %v1176, <8 x float> %v1180, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1185 = shufflevector <8 x float> %v1176, <8 x float> %v1180, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1186 = shufflevector <8 x float> %v1175, <8 x float> %v1179, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1187 = shufflevector <8 x float> %v1175, <8 x float> %v1179, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1188 = shufflevector <8 x float> %v1177, <8 x float> %v1181, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1189 = shufflevector <8 x float> %v1177, <8 x float> %v1181, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1190 = shufflevector <8 x float> %v1182, <8 x float> %v1184, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1191 = shufflevector <8 x float> %v1182, <8 x float> %v1184, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1192 = shufflevector <8 x float> %v1183, <8 x float> %v1185, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1193 = shufflevector <8 x float> %v1183, <8 x float> %v1185, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1194 = shufflevector <8 x float> %v1186, <8 x float> %v1188, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1195 = shufflevector <8 x float> %v1186, <8 x float> %v1188, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1196 = shufflevector <8 x float> %v1187, <8 x float> %v1189, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1197 = shufflevector <8 x float> %v1187, <8 x float> %v1189, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1198 = add i64 %v1148, 0
  %v1199 = mul i64 %v1198, 8
  %v1200 = getelementptr inbounds float, ptr %v1134, i64 %v1199
  store <8 x float> %v1190, ptr %v1200, align 4
  %v1201 = add i64 %v1148, 1
  %v1202 = mul i64 %v1201, 8
  %v1203 = getelementptr inbounds float, ptr %v1134, i64 %v1202
  store <8 x float> %v1191, ptr %v1203, align 4
  %v1204 = add i64 %v1148, 2
  %v1205 = mul i64 %v1204, 8
  %v1206 = getelementptr inbounds float, ptr %v1134, i64 %v1205
  store <8 x float> %v1192, ptr %v1206, align 4
  %v1207 = add i64 %v1148, 3
  %v1208 = mul i64 %v1207, 8
  %v1209 = getelementptr inbounds float, ptr %v1134, i64 %v1208
  store <8 x float> %v1193, ptr %v1209, align 4
  %v1210 = add i64 %v1148, 4
  %v1211 = mul i64 %v1210, 8
  %v1212 = getelementptr inbounds float, ptr %v1134, i64 %v1211
  store <8 x float> %v1194, ptr %v1212, align 4
  %v1213 = add i64 %v1148, 5
  %v1214 = mul i64 %v1213, 8
  %v1215 = getelementptr inbounds float, ptr %v1134, i64 %v1214
  store <8 x float> %v1195, ptr %v1215, align 4
  %v1216 = add i64 %v1148, 6
  %v1217 = mul i64 %v1216, 8
  %v1218 = getelementptr inbounds float, ptr %v1134, i64 %v1217
  store <8 x float> %v1196, ptr %v1218, align 4
  %v1219 = add i64 %v1148, 7
  %v1220 = mul i64 %v1219, 8
  %v1221 = getelementptr inbounds float, ptr %v1134, i64 %v1220
  store <8 x float> %v1197, ptr %v1221, align 4
  %v1222 = add nsw i64 %v1148, 8
  br label %b145
b147:
  br label %b148
b148:
  %v1223 = phi i64 [ 128, %b147 ], [ %v1231, %b149 ]
  %v1224 = icmp slt i64 %v1223, 128
  br i1 %v1224, label %b149, label %b150
b149:
  %v1225 = mul i64 %v1223, 1
  %v1226 = getelementptr inbounds float, ptr %v1146, i64 %v1225
  %v1227 = getelementptr float, ptr %v1226, <8 x i64> <i64 0, i64 128, i64 256, i64 384, i64 512, i64 640, i64 768, i64 896>
  %v1228 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1227, <8 x i1> %v1143, <8 x float> zeroinitializer)
  %v1229 = mul i64 %v1223, 8
  %v1230 = getelementptr inbounds float, ptr %v1134, i64 %v1229
  store <8 x float> %v1228, ptr %v1230, align 4
  %v1231 = add nsw i64 %v1223, 1
  br label %b148
b150:
  br label %b144
b144:
  %v1232 = icmp slt i64 %v1137, 8
  br i1 %v1232, label %b151, label %b152
b151:
  br label %b153
b153:
  %v1233 = phi i64 [ 0, %b151 ], [ %v1241, %b154 ]
  %v1234 = icmp slt i64 %v1233, 128
  br i1 %v1234, label %b154, label %b155
b154:
  %v1235 = mul i64 %v1233, 1
  %v1236 = getelementptr inbounds float, ptr %v1146, i64 %v1235
  %v1237 = getelementptr float, ptr %v1236, <8 x i64> <i64 0, i64 128, i64 256, i64 384, i64 512, i64 640, i64 768, i64 896>
  %v1238 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1237, <8 x i1> %v1143, <8 x float> zeroinitializer)
  %v1239 = mul i64 %v1233, 8
  %v1240 = getelementptr inbounds float, ptr %v1134, i64 %v1239
  store <8 x float> %v1238, ptr %v1240, align 4
  %v1241 = add nsw i64 %v1233, 1
  br label %b153
b155:
  br label %b152
b152:
  %v1242 = add i64 %v1130, 1024
  %v1243 = add nsw i64 %v1128, 1
  br label %b140
b142:
  br label %b84
b84:
  %v1244 = icmp sgt i64 %v3, 1
  br i1 %v1244, label %b156, label %b157
b156:
  %v1245 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1246 = atomicrmw add ptr %v1245, i64 1 acq_rel
  %v1247 = load i64, ptr %v97, align 8
  %v1248 = add i64 %v1247, 1
  store i64 %v1248, ptr %v97, align 8
  %v1249 = mul i64 %v3, %v1248
  br label %b158
b158:
  %v1250 = load atomic i64, ptr %v1245 acquire, align 8
  %v1251 = icmp slt i64 %v1250, %v1249
  br i1 %v1251, label %b159, label %b160
b159:
  %v1252 = call i32 @sched_yield()
  br label %b158
b160:
  br label %b157
b157:
  %v1253 = getelementptr inbounds i64, ptr %v1, i64 5
  %v1254 = load i64, ptr %v1253, align 8
  br label %b161
b161:
  %v1255 = phi i64 [ 0, %b157 ], [ %v1619, %b224 ]
  %v1256 = icmp slt i64 %v1255, %v5
  br i1 %v1256, label %b162, label %b163
b162:
  %v1257 = add i64 %v1255, %v1254
  %v1258 = icmp slt i64 %v1257, %v5
  %v1259 = select i1 %v1258, i64 %v1257, i64 %v5
  %v1260 = sub i64 %v1259, %v1255
  %v1261 = mul i64 %v1260, %v7
  %v1263 = add i64 %v1261, 0
  %v1264 = sdiv i64 %v1263, 1
  %v1265 = add i64 %v2, 1
  %v1266 = mul i64 %v1264, %v2
  %v1267 = sdiv i64 %v1266, %v3
  %v1268 = mul i64 %v1267, 1
  %v1269 = icmp slt i64 %v1268, %v1261
  %v1270 = select i1 %v1269, i64 %v1268, i64 %v1261
  %v1271 = mul i64 %v1264, %v1265
  %v1272 = sdiv i64 %v1271, %v3
  %v1273 = mul i64 %v1272, 1
  %v1274 = icmp slt i64 %v1273, %v1261
  %v1275 = select i1 %v1274, i64 %v1273, i64 %v1261
  %v1276 = mul i64 %v1255, %v7
  %v1277 = add i64 %v1270, %v1276
  %v1278 = add i64 %v1275, %v1276
  br label %b164
b164:
  %v1279 = phi i64 [ %v1277, %b162 ], [ %v1334, %b169 ]
  %v1280 = icmp slt i64 %v1279, %v1278
  br i1 %v1280, label %b165, label %b166
b165:
  %v1281 = add i64 %v1279, 96
  %v1282 = icmp slt i64 %v1281, %v1278
  %v1283 = select i1 %v1282, i64 %v1281, i64 %v1278
  br label %b167
b167:
  %v1284 = phi i64 [ 0, %b165 ], [ %v1333, %b172 ]
  %v1285 = icmp slt i64 %v1284, 4
  br i1 %v1285, label %b168, label %b169
b168:
  %v1286 = sub i64 %v1283, %v1279
  %v1287 = sub i64 2, 1
  %v1288 = add i64 %v1286, %v1287
  %v1289 = sdiv i64 %v1288, 2
  br label %b170
b170:
  %v1290 = phi i64 [ 0, %b168 ], [ %v1332, %b177 ]
  %v1291 = icmp slt i64 %v1290, %v1289
  br i1 %v1291, label %b171, label %b172
b171:
  %v1292 = mul i64 %v1286, %v1290
  %v1293 = sdiv i64 %v1292, %v1289
  %v1294 = add i64 %v1279, %v1293
  %v1295 = add i64 %v1290, 1
  %v1296 = mul i64 %v1286, %v1295
  %v1297 = sdiv i64 %v1296, %v1289
  %v1298 = add i64 %v1279, %v1297
  %v1299 = mul i64 %v1284, 256
  %v1300 = getelementptr inbounds float, ptr %v173, i64 %v1299
  %v1301 = sub i64 %v1298, %v1294
  %v1302 = mul i64 %v1294, 8
  %v1303 = getelementptr inbounds float, ptr %v12, i64 %v1302
  %v1304 = getelementptr inbounds float, ptr %v1303, i64 0
  %v1305 = sub i64 %v1301, 1
  %v1306 = getelementptr inbounds ptr, ptr @table_tile_2x4of4_0, i64 %v1305
  %v1307 = load ptr, ptr %v1306, align 4
  %v1308 = icmp sgt i64 %v1301, 0
  br i1 %v1308, label %b173, label %b174
b173:
  call void %v1307(ptr %v1304, i64 8, ptr %v1300, i64 8, ptr %v1262)
  br label %b174
b174:
  %v1309 = add i64 %v1299, 256
  br label %b175
b175:
  %v1310 = phi i64 [ %v1294, %b174 ], [ %v1331, %b180 ]
  %v1311 = icmp slt i64 %v1310, %v1298
  br i1 %v1311, label %b176, label %b177
b176:
  %v1312 = sub i64 %v1310, %v1294
  %v1313 = mul i64 %v1312, 32
  %v1314 = getelementptr inbounds float, ptr %v1262, i64 %v1313
  %v1315 = mul i64 %v1255, %v7
  %v1316 = sub i64 %v1310, %v1315
  %v1317 = mul i64 %v1316, 128
  %v1318 = getelementptr inbounds float, ptr %v54, i64 %v1317
  br label %b178
b178:
  %v1319 = phi i64 [ 0, %b176 ], [ %v1330, %b179 ]
  %v1320 = icmp slt i64 %v1319, 4
  br i1 %v1320, label %b179, label %b180
b179:
  %v1321 = mul i64 %v1284, 4
  %v1322 = add i64 %v1321, %v1319
  %v1323 = mul i64 %v1322, 8
  %v1324 = add i64 0, %v1319
  %v1325 = mul i64 %v1324, 8
  %v1326 = getelementptr inbounds float, ptr %v1314, i64 %v1325
  %v1327 = load <8 x float>, ptr %v1326, align 4
  %v1328 = add i64 0, %v1323
  %v1329 = getelementptr inbounds float, ptr %v1318, i64 %v1328
  store <8 x float> %v1327, ptr %v1329, align 4
  %v1330 = add nsw i64 %v1319, 1
  br label %b178
b180:
  %v1331 = add nsw i64 %v1310, 1
  br label %b175
b177:
  %v1332 = add nsw i64 %v1290, 1
  br label %b170
b172:
  %v1333 = add nsw i64 %v1284, 1
  br label %b167
b169:
  %v1334 = add nsw i64 %v1279, 96
  br label %b164
b166:
  %v1335 = icmp sgt i64 %v3, 1
  br i1 %v1335, label %b181, label %b182
b181:
  %v1336 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1337 = atomicrmw add ptr %v1336, i64 1 acq_rel
  %v1338 = load i64, ptr %v97, align 8
  %v1339 = add i64 %v1338, 1
  store i64 %v1339, ptr %v97, align 8
  %v1340 = mul i64 %v3, %v1339
  br label %b183
b183:
  %v1341 = load atomic i64, ptr %v1336 acquire, align 8
  %v1342 = icmp slt i64 %v1341, %v1340
  br i1 %v1342, label %b184, label %b185
b184:
  %v1343 = call i32 @sched_yield()
  br label %b183
b185:
  br label %b182
b182:
  br label %b186
b186:
  %v1344 = phi i64 [ %v1255, %b182 ], [ %v1609, %b208 ]
  %v1345 = icmp slt i64 %v1344, %v1259
  br i1 %v1345, label %b187, label %b188
b187:
  %v1347 = add i64 %v7, 0
  %v1348 = sdiv i64 %v1347, 1
  %v1349 = add i64 %v2, 1
  %v1350 = mul i64 %v1348, %v2
  %v1351 = sdiv i64 %v1350, %v3
  %v1352 = mul i64 %v1351, 1
  %v1353 = icmp slt i64 %v1352, %v7
  %v1354 = select i1 %v1353, i64 %v1352, i64 %v7
  %v1355 = mul i64 %v1348, %v1349
  %v1356 = sdiv i64 %v1355, %v3
  %v1357 = mul i64 %v1356, 1
  %v1358 = icmp slt i64 %v1357, %v7
  %v1359 = select i1 %v1358, i64 %v1357, i64 %v7
  br label %b189
b189:
  %v1360 = phi i64 [ %v1354, %b187 ], [ %v1472, %b194 ]
  %v1361 = icmp slt i64 %v1360, %v1359
  br i1 %v1361, label %b190, label %b191
b190:
  %v1362 = add i64 %v1360, 96
  %v1363 = icmp slt i64 %v1362, %v1359
  %v1364 = select i1 %v1363, i64 %v1362, i64 %v1359
  br label %b192
b192:
  %v1365 = phi i64 [ 0, %b190 ], [ %v1471, %b197 ]
  %v1366 = icmp slt i64 %v1365, 4
  br i1 %v1366, label %b193, label %b194
b193:
  %v1367 = sub i64 %v1364, %v1360
  %v1368 = sub i64 2, 1
  %v1369 = add i64 %v1367, %v1368
  %v1370 = sdiv i64 %v1369, 2
  br label %b195
b195:
  %v1371 = phi i64 [ 0, %b193 ], [ %v1470, %b202 ]
  %v1372 = icmp slt i64 %v1371, %v1370
  br i1 %v1372, label %b196, label %b197
b196:
  %v1373 = mul i64 %v1367, %v1371
  %v1374 = sdiv i64 %v1373, %v1370
  %v1375 = add i64 %v1360, %v1374
  %v1376 = add i64 %v1371, 1
  %v1377 = mul i64 %v1367, %v1376
  %v1378 = sdiv i64 %v1377, %v1370
  %v1379 = add i64 %v1360, %v1378
  %v1380 = mul i64 %v1365, 256
  %v1381 = getelementptr inbounds float, ptr %v647, i64 %v1380
  %v1382 = sub i64 %v1379, %v1375
  %v1383 = add i64 %v1344, 0
  %v1384 = and i64 %v1383, %v80
  %v1385 = mul i64 %v1384, %v7
  %v1386 = add i64 %v1385, %v1375
  %v1387 = mul i64 %v1386, 8
  %v1388 = getelementptr inbounds float, ptr %v28, i64 %v1387
  %v1389 = getelementptr inbounds float, ptr %v1388, i64 0
  %v1390 = sub i64 %v1382, 1
  %v1391 = getelementptr inbounds ptr, ptr @table_tile_2x4of4_0, i64 %v1390
  %v1392 = load ptr, ptr %v1391, align 4
  %v1393 = icmp sgt i64 %v1382, 0
  br i1 %v1393, label %b198, label %b199
b198:
  call void %v1392(ptr %v1389, i64 8, ptr %v1381, i64 8, ptr %v1346)
  br label %b199
b199:
  %v1394 = add i64 %v1380, 256
  br label %b200
b200:
  %v1395 = phi i64 [ %v1375, %b199 ], [ %v1469, %b205 ]
  %v1396 = icmp slt i64 %v1395, %v1379
  br i1 %v1396, label %b201, label %b202
b201:
  %v1397 = sub i64 %v1395, %v1375
  %v1398 = mul i64 %v1397, 32
  %v1399 = getelementptr inbounds float, ptr %v1346, i64 %v1398
  %v1400 = add i64 %v1344, 0
  %v1401 = sub i64 %v1400, %v1255
  %v1402 = mul i64 %v1401, %v7
  %v1403 = add i64 %v1402, %v1395
  %v1404 = mul i64 %v1403, 128
  %v1405 = getelementptr inbounds float, ptr %v54, i64 %v1404
  %v1406 = add i64 %v1344, 0
  %v1407 = and i64 %v1406, %v86
  %v1408 = mul i64 %v1407, %v7
  %v1409 = add i64 %v1408, %v1395
  %v1410 = mul i64 %v1409, 128
  %v1411 = getelementptr inbounds float, ptr %v56, i64 %v1410
  %v1412 = add i64 %v1344, 0
  %v1413 = and i64 %v1412, %v88
  %v1414 = mul i64 %v1413, %v7
  %v1415 = add i64 %v1414, %v1395
  %v1416 = mul i64 %v1415, 128
  %v1417 = getelementptr inbounds float, ptr %v58, i64 %v1416
  br label %b203
b203:
  %v1418 = phi i64 [ 0, %b201 ], [ %v1468, %b204 ]
  %v1419 = icmp slt i64 %v1418, 4
  br i1 %v1419, label %b204, label %b205
b204:
  %v1420 = mul i64 %v1365, 4
  %v1421 = add i64 %v1420, %v1418
  %v1422 = mul i64 %v1421, 8
  %v1423 = add i64 0, %v1418
  %v1424 = mul i64 %v1423, 8
  %v1425 = getelementptr inbounds float, ptr %v1399, i64 %v1424
  %v1426 = load <8 x float>, ptr %v1425, align 4
  %v1427 = add i64 0, %v1422
  %v1428 = getelementptr inbounds float, ptr %v18, i64 %v1427
  %v1429 = load <8 x float>, ptr %v1428, align 4
  %v1430 = add i64 0, %v1422
  %v1431 = getelementptr inbounds float, ptr %v1405, i64 %v1430
  %v1432 = load <8 x float>, ptr %v1431, align 4
  %v1433 = fadd <8 x float> %v1432, %v1426
  %v1434 = fadd <8 x float> %v1429, %v1433
  %v1435 = insertelement <8 x float> poison, float 0x3FE54FDF40000000, i64 0
  %v1436 = shufflevector <8 x float> %v1435, <8 x float> poison, <8 x i32> zeroinitializer
  %v1437 = fmul <8 x float> %v1436, %v1434
  %v1438 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1437)
  %v1439 = fcmp ogt <8 x float> %v1438, splat (float 0x4023000000000000)
  %v1440 = select <8 x i1> %v1439, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1438
  %v1441 = fadd <8 x float> %v1440, %v1440
  %v1442 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1441, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1443 = fsub <8 x float> %v1442, splat (float 0x4168000000000000)
  %v1444 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1443, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1441)
  %v1445 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1443, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1444)
  %v1446 = bitcast <8 x float> %v1442 to <8 x i32>
  %v1447 = fmul <8 x float> %v1445, %v1445
  %v1448 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1445, <8 x float> splat (float 0x3F81227F40000000))
  %v1449 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1448, <8 x float> %v1445, <8 x float> splat (float 0x3FA5556740000000))
  %v1450 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1449, <8 x float> %v1445, <8 x float> splat (float 0x3FC5554B00000000))
  %v1451 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1450, <8 x float> %v1445, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1452 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1447, <8 x float> %v1451, <8 x float> %v1445)
  %v1453 = shl <8 x i32> %v1446, splat (i32 23)
  %v1454 = add <8 x i32> %v1453, splat (i32 1065353216)
  %v1455 = bitcast <8 x i32> %v1454 to <8 x float>
  %v1456 = fsub <8 x float> %v1455, splat (float 0x3FF0000000000000)
  %v1457 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1455, <8 x float> %v1452, <8 x float> %v1456)
  %v1458 = fadd <8 x float> %v1457, splat (float 0x4000000000000000)
  %v1459 = fdiv <8 x float> %v1457, %v1458
  %v1460 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1459, <8 x float> %v1437)
  %v1461 = insertelement <8 x float> poison, float 0x3FFB745380000000, i64 0
  %v1462 = shufflevector <8 x float> %v1461, <8 x float> poison, <8 x i32> zeroinitializer
  %v1463 = fmul <8 x float> %v1462, %v1460
  %v1464 = add i64 0, %v1422
  %v1465 = getelementptr inbounds float, ptr %v1411, i64 %v1464
  store <8 x float> %v1460, ptr %v1465, align 4
  %v1466 = add i64 0, %v1422
  %v1467 = getelementptr inbounds float, ptr %v1417, i64 %v1466
  store <8 x float> %v1463, ptr %v1467, align 4
  %v1468 = add nsw i64 %v1418, 1
  br label %b203
b205:
  %v1469 = add nsw i64 %v1395, 1
  br label %b200
b202:
  %v1470 = add nsw i64 %v1371, 1
  br label %b195
b197:
  %v1471 = add nsw i64 %v1365, 1
  br label %b192
b194:
  %v1472 = add nsw i64 %v1360, 96
  br label %b189
b191:
  %v1474 = add i64 %v7, 0
  %v1475 = sdiv i64 %v1474, 1
  %v1476 = add i64 %v2, 1
  %v1477 = mul i64 %v1475, %v2
  %v1478 = sdiv i64 %v1477, %v3
  %v1479 = mul i64 %v1478, 1
  %v1480 = icmp slt i64 %v1479, %v7
  %v1481 = select i1 %v1480, i64 %v1479, i64 %v7
  %v1482 = mul i64 %v1475, %v1476
  %v1483 = sdiv i64 %v1482, %v3
  %v1484 = mul i64 %v1483, 1
  %v1485 = icmp slt i64 %v1484, %v7
  %v1486 = select i1 %v1485, i64 %v1484, i64 %v7
  br label %b206
b206:
  %v1487 = phi i64 [ %v1481, %b191 ], [ %v1608, %b211 ]
  %v1488 = icmp slt i64 %v1487, %v1486
  br i1 %v1488, label %b207, label %b208
b207:
  %v1489 = add i64 %v1487, 96
  %v1490 = icmp slt i64 %v1489, %v1486
  %v1491 = select i1 %v1490, i64 %v1489, i64 %v1486
  br label %b209
b209:
  %v1492 = phi i64 [ 0, %b207 ], [ %v1607, %b214 ]
  %v1493 = icmp slt i64 %v1492, 1
  br i1 %v1493, label %b210, label %b211
b210:
  %v1494 = sub i64 %v1491, %v1487
  %v1495 = sub i64 8, 1
  %v1496 = add i64 %v1494, %v1495
  %v1497 = sdiv i64 %v1496, 8
  br label %b212
b212:
  %v1498 = phi i64 [ 0, %b210 ], [ %v1606, %b219 ]
  %v1499 = icmp slt i64 %v1498, %v1497
  br i1 %v1499, label %b213, label %b214
b213:
  %v1500 = mul i64 %v1494, %v1498
  %v1501 = sdiv i64 %v1500, %v1497
  %v1502 = add i64 %v1487, %v1501
  %v1503 = add i64 %v1498, 1
  %v1504 = mul i64 %v1494, %v1503
  %v1505 = sdiv i64 %v1504, %v1497
  %v1506 = add i64 %v1487, %v1505
  %v1507 = mul i64 %v1492, 1024
  %v1508 = getelementptr inbounds float, ptr %v648, i64 %v1507
  %v1509 = sub i64 %v1506, %v1502
  %v1510 = add i64 %v1344, 0
  %v1511 = and i64 %v1510, %v88
  %v1512 = mul i64 %v1511, %v7
  %v1513 = add i64 %v1512, %v1502
  %v1514 = mul i64 %v1513, 128
  %v1515 = getelementptr inbounds float, ptr %v58, i64 %v1514
  %v1516 = getelementptr inbounds float, ptr %v1515, i64 0
  %v1517 = sub i64 %v1509, 1
  %v1518 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v1517
  %v1519 = load ptr, ptr %v1518, align 4
  %v1520 = icmp sgt i64 %v1509, 0
  br i1 %v1520, label %b215, label %b216
b215:
  call void %v1519(ptr %v1516, i64 128, ptr %v1508, i64 128, ptr %v1473)
  br label %b216
b216:
  %v1521 = add i64 %v1507, 1024
  br label %b217
b217:
  %v1522 = phi i64 [ %v1502, %b216 ], [ %v1605, %b222 ]
  %v1523 = icmp slt i64 %v1522, %v1506
  br i1 %v1523, label %b218, label %b219
b218:
  %v1524 = sub i64 %v1522, %v1502
  %v1525 = mul i64 %v1524, 8
  %v1526 = getelementptr inbounds float, ptr %v1473, i64 %v1525
  %v1527 = add i64 %v1344, 0
  %v1528 = and i64 %v1527, %v76
  %v1529 = mul i64 %v1528, %v7
  %v1530 = add i64 %v1529, %v1522
  %v1531 = mul i64 %v1530, 1
  %v1532 = getelementptr inbounds float, ptr %v14, i64 %v1531
  %v1533 = getelementptr inbounds float, ptr %v1532, i64 0
  %v1534 = load float, ptr %v1533, align 4
  %v1535 = add i64 %v1344, 0
  %v1536 = and i64 %v1535, %v90
  %v1537 = mul i64 %v1536, %v7
  %v1538 = add i64 %v1537, %v1522
  %v1539 = mul i64 %v1538, 8
  %v1540 = getelementptr inbounds float, ptr %v60, i64 %v1539
  %v1541 = add i64 %v1344, 1
  %v1542 = and i64 %v1541, %v80
  %v1543 = mul i64 %v1542, %v7
  %v1544 = add i64 %v1543, %v1522
  %v1545 = mul i64 %v1544, 8
  %v1546 = getelementptr inbounds float, ptr %v28, i64 %v1545
  br label %b220
b220:
  %v1547 = phi i64 [ 0, %b218 ], [ %v1604, %b221 ]
  %v1548 = icmp slt i64 %v1547, 1
  br i1 %v1548, label %b221, label %b222
b221:
  %v1549 = mul i64 %v1492, 1
  %v1550 = add i64 %v1549, %v1547
  %v1551 = mul i64 %v1550, 8
  %v1552 = add i64 0, %v1547
  %v1553 = mul i64 %v1552, 8
  %v1554 = getelementptr inbounds float, ptr %v1526, i64 %v1553
  %v1555 = load <8 x float>, ptr %v1554, align 4
  %v1556 = add i64 0, %v1551
  %v1557 = getelementptr inbounds float, ptr %v22, i64 %v1556
  %v1558 = load <8 x float>, ptr %v1557, align 4
  %v1559 = fadd <8 x float> %v1555, %v1558
  %v1560 = add i64 0, %v1551
  %v1561 = getelementptr inbounds float, ptr %v24, i64 %v1560
  %v1562 = load <8 x float>, ptr %v1561, align 4
  %v1563 = add i64 0, %v1551
  %v1564 = getelementptr inbounds float, ptr %v50, i64 %v1563
  %v1565 = load <8 x float>, ptr %v1564, align 4
  %v1566 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1559)
  %v1567 = fadd <8 x float> %v1565, %v1566
  %v1568 = insertelement <8 x float> poison, float %v1534, i64 0
  %v1569 = shufflevector <8 x float> %v1568, <8 x float> poison, <8 x i32> zeroinitializer
  %v1570 = fmul <8 x float> %v1569, %v1567
  %v1571 = fneg <8 x float> %v1570
  %v1572 = fcmp olt <8 x float> %v1571, splat (float 0xC05A400000000000)
  %v1573 = select <8 x i1> %v1572, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1571
  %v1574 = fcmp ogt <8 x float> %v1573, splat (float 0x4056400000000000)
  %v1575 = select <8 x i1> %v1574, <8 x float> splat (float 0x4056400000000000), <8 x float> %v1573
  %v1576 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1575, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1577 = fsub <8 x float> %v1576, splat (float 0x4168000000000000)
  %v1578 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1577, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1575)
  %v1579 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1577, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1578)
  %v1580 = bitcast <8 x float> %v1576 to <8 x i32>
  %v1581 = fmul <8 x float> %v1579, %v1579
  %v1582 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1579, <8 x float> splat (float 0x3F81227F40000000))
  %v1583 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1582, <8 x float> %v1579, <8 x float> splat (float 0x3FA5556740000000))
  %v1584 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1583, <8 x float> %v1579, <8 x float> splat (float 0x3FC5554B00000000))
  %v1585 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1584, <8 x float> %v1579, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1586 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1581, <8 x float> %v1585, <8 x float> %v1579)
  %v1587 = sub <8 x i32> %v1580, splat (i32 1262485250)
  %v1588 = lshr <8 x i32> %v1587, splat (i32 1)
  %v1589 = sub <8 x i32> %v1587, %v1588
  %v1590 = shl <8 x i32> %v1588, splat (i32 23)
  %v1591 = bitcast <8 x i32> %v1590 to <8 x float>
  %v1592 = shl <8 x i32> %v1589, splat (i32 23)
  %v1593 = bitcast <8 x i32> %v1592 to <8 x float>
  %v1594 = fadd <8 x float> %v1586, splat (float 0x3FF0000000000000)
  %v1595 = fmul <8 x float> %v1594, %v1591
  %v1596 = fmul <8 x float> %v1595, %v1593
  %v1597 = fmul <8 x float> %v1562, %v1596
  %v1598 = fmul <8 x float> %v1597, %v1559
  %v1599 = fsub <8 x float> %v1562, %v1598
  %v1600 = add i64 0, %v1551
  %v1601 = getelementptr inbounds float, ptr %v1540, i64 %v1600
  store <8 x float> %v1559, ptr %v1601, align 4
  %v1602 = add i64 0, %v1551
  %v1603 = getelementptr inbounds float, ptr %v1546, i64 %v1602
  store <8 x float> %v1599, ptr %v1603, align 4
  %v1604 = add nsw i64 %v1547, 1
  br label %b220
b222:
  %v1605 = add nsw i64 %v1522, 1
  br label %b217
b219:
  %v1606 = add nsw i64 %v1498, 1
  br label %b212
b214:
  %v1607 = add nsw i64 %v1492, 1
  br label %b209
b211:
  %v1608 = add nsw i64 %v1487, 96
  br label %b206
b208:
  %v1609 = add nsw i64 %v1344, 1
  br label %b186
b188:
  %v1610 = icmp sgt i64 %v3, 1
  br i1 %v1610, label %b223, label %b224
b223:
  %v1611 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1612 = atomicrmw add ptr %v1611, i64 1 acq_rel
  %v1613 = load i64, ptr %v97, align 8
  %v1614 = add i64 %v1613, 1
  store i64 %v1614, ptr %v97, align 8
  %v1615 = mul i64 %v3, %v1614
  br label %b225
b225:
  %v1616 = load atomic i64, ptr %v1611 acquire, align 8
  %v1617 = icmp slt i64 %v1616, %v1615
  br i1 %v1617, label %b226, label %b227
b226:
  %v1618 = call i32 @sched_yield()
  br label %b225
b227:
  br label %b224
b224:
  %v1619 = add nsw i64 %v1255, %v1254
  br label %b161
b163:
  ret void
}
define internal void @tile_1x4of4_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v108, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v104, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v105, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v106, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v107, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 32
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v26, i64 8
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v26, i64 16
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = getelementptr inbounds float, ptr %v26, i64 24
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = mul i64 %v1, 0
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v28, <8 x float> %v8)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v30, <8 x float> %v9)
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v32, <8 x float> %v10)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v34, <8 x float> %v11)
  %v45 = add i64 %v7, 1
  %v46 = mul i64 %v45, 32
  %v47 = getelementptr inbounds float, ptr %v2, i64 %v46
  %v48 = getelementptr inbounds float, ptr %v47, i64 0
  %v49 = load <8 x float>, ptr %v48, align 4
  %v50 = getelementptr inbounds float, ptr %v47, i64 8
  %v51 = load <8 x float>, ptr %v50, align 4
  %v52 = getelementptr inbounds float, ptr %v47, i64 16
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = getelementptr inbounds float, ptr %v47, i64 24
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = mul i64 %v1, 0
  %v57 = add i64 %v56, %v45
  %v58 = getelementptr inbounds float, ptr %v0, i64 %v57
  %v59 = load float, ptr %v58, align 4
  %v60 = insertelement <8 x float> poison, float %v59, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v49, <8 x float> %v12)
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v51, <8 x float> %v13)
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v53, <8 x float> %v14)
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v55, <8 x float> %v15)
  %v66 = add i64 %v7, 2
  %v67 = mul i64 %v66, 32
  %v68 = getelementptr inbounds float, ptr %v2, i64 %v67
  %v69 = getelementptr inbounds float, ptr %v68, i64 0
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = getelementptr inbounds float, ptr %v68, i64 8
  %v72 = load <8 x float>, ptr %v71, align 4
  %v73 = getelementptr inbounds float, ptr %v68, i64 16
  %v74 = load <8 x float>, ptr %v73, align 4
  %v75 = getelementptr inbounds float, ptr %v68, i64 24
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = mul i64 %v1, 0
  %v78 = add i64 %v77, %v66
  %v79 = getelementptr inbounds float, ptr %v0, i64 %v78
  %v80 = load float, ptr %v79, align 4
  %v81 = insertelement <8 x float> poison, float %v80, i64 0
  %v82 = shufflevector <8 x float> %v81, <8 x float> poison, <8 x i32> zeroinitializer
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v70, <8 x float> %v16)
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v72, <8 x float> %v17)
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v74, <8 x float> %v18)
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v76, <8 x float> %v19)
  %v87 = add i64 %v7, 3
  %v88 = mul i64 %v87, 32
  %v89 = getelementptr inbounds float, ptr %v2, i64 %v88
  %v90 = getelementptr inbounds float, ptr %v89, i64 0
  %v91 = load <8 x float>, ptr %v90, align 4
  %v92 = getelementptr inbounds float, ptr %v89, i64 8
  %v93 = load <8 x float>, ptr %v92, align 4
  %v94 = getelementptr inbounds float, ptr %v89, i64 16
  %v95 = load <8 x float>, ptr %v94, align 4
  %v96 = getelementptr inbounds float, ptr %v89, i64 24
  %v97 = load <8 x float>, ptr %v96, align 4
  %v98 = mul i64 %v1, 0
  %v99 = add i64 %v98, %v87
  %v100 = getelementptr inbounds float, ptr %v0, i64 %v99
  %v101 = load float, ptr %v100, align 4
  %v102 = insertelement <8 x float> poison, float %v101, i64 0
  %v103 = shufflevector <8 x float> %v102, <8 x float> poison, <8 x i32> zeroinitializer
  %v104 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v91, <8 x float> %v20)
  %v105 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v93, <8 x float> %v21)
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v95, <8 x float> %v22)
  %v107 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v97, <8 x float> %v23)
  %v108 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v109 = fadd <8 x float> %v8, %v12
  %v110 = fadd <8 x float> %v9, %v13
  %v111 = fadd <8 x float> %v10, %v14
  %v112 = fadd <8 x float> %v11, %v15
  %v113 = fadd <8 x float> %v109, %v16
  %v114 = fadd <8 x float> %v110, %v17
  %v115 = fadd <8 x float> %v111, %v18
  %v116 = fadd <8 x float> %v112, %v19
  %v117 = fadd <8 x float> %v113, %v20
  %v118 = fadd <8 x float> %v114, %v21
  %v119 = fadd <8 x float> %v115, %v22
  %v120 = fadd <8 x float> %v116, %v23
  br label %b3
b3:
  %v121 = phi i64 [ %v6, %b2 ], [ %v147, %b4 ]
  %v122 = phi <8 x float> [ %v117, %b2 ], [ %v143, %b4 ]
  %v123 = phi <8 x float> [ %v118, %b2 ], [ %v144, %b4 ]
  %v124 = phi <8 x float> [ %v119, %b2 ], [ %v145, %b4 ]
  %v125 = phi <8 x float> [ %v120, %b2 ], [ %v146, %b4 ]
  %v126 = icmp slt i64 %v121, %v3
  br i1 %v126, label %b4, label %b5
b4:
  %v127 = mul i64 %v121, 32
  %v128 = getelementptr inbounds float, ptr %v2, i64 %v127
  %v129 = getelementptr inbounds float, ptr %v128, i64 0
  %v130 = load <8 x float>, ptr %v129, align 4
  %v131 = getelementptr inbounds float, ptr %v128, i64 8
  %v132 = load <8 x float>, ptr %v131, align 4
  %v133 = getelementptr inbounds float, ptr %v128, i64 16
  %v134 = load <8 x float>, ptr %v133, align 4
  %v135 = getelementptr inbounds float, ptr %v128, i64 24
  %v136 = load <8 x float>, ptr %v135, align 4
  %v137 = mul i64 %v1, 0
  %v138 = add i64 %v137, %v121
  %v139 = getelementptr inbounds float, ptr %v0, i64 %v138
  %v140 = load float, ptr %v139, align 4
  %v141 = insertelement <8 x float> poison, float %v140, i64 0
  %v142 = shufflevector <8 x float> %v141, <8 x float> poison, <8 x i32> zeroinitializer
  %v143 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v130, <8 x float> %v122)
  %v144 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v132, <8 x float> %v123)
  %v145 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v134, <8 x float> %v124)
  %v146 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v136, <8 x float> %v125)
  %v147 = add nsw i64 %v121, 1
  br label %b3
b5:
  %v148 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v122, ptr %v148, align 4
  %v149 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v123, ptr %v149, align 4
  %v150 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v124, ptr %v150, align 4
  %v151 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v125, ptr %v151, align 4
  ret void
}
define internal void @tile_2x4of4_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v86, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v82, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 32
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v26, i64 8
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v26, i64 16
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = getelementptr inbounds float, ptr %v26, i64 24
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = mul i64 %v1, 0
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v28, <8 x float> %v8)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v30, <8 x float> %v9)
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v32, <8 x float> %v10)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v34, <8 x float> %v11)
  %v45 = mul i64 %v1, 1
  %v46 = add i64 %v45, %v7
  %v47 = getelementptr inbounds float, ptr %v0, i64 %v46
  %v48 = load float, ptr %v47, align 4
  %v49 = insertelement <8 x float> poison, float %v48, i64 0
  %v50 = shufflevector <8 x float> %v49, <8 x float> poison, <8 x i32> zeroinitializer
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v28, <8 x float> %v12)
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v30, <8 x float> %v13)
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v32, <8 x float> %v14)
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v34, <8 x float> %v15)
  %v55 = add i64 %v7, 1
  %v56 = mul i64 %v55, 32
  %v57 = getelementptr inbounds float, ptr %v2, i64 %v56
  %v58 = getelementptr inbounds float, ptr %v57, i64 0
  %v59 = load <8 x float>, ptr %v58, align 4
  %v60 = getelementptr inbounds float, ptr %v57, i64 8
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = getelementptr inbounds float, ptr %v57, i64 16
  %v63 = load <8 x float>, ptr %v62, align 4
  %v64 = getelementptr inbounds float, ptr %v57, i64 24
  %v65 = load <8 x float>, ptr %v64, align 4
  %v66 = mul i64 %v1, 0
  %v67 = add i64 %v66, %v55
  %v68 = getelementptr inbounds float, ptr %v0, i64 %v67
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v59, <8 x float> %v16)
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v61, <8 x float> %v17)
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v63, <8 x float> %v18)
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v65, <8 x float> %v19)
  %v76 = mul i64 %v1, 1
  %v77 = add i64 %v76, %v55
  %v78 = getelementptr inbounds float, ptr %v0, i64 %v77
  %v79 = load float, ptr %v78, align 4
  %v80 = insertelement <8 x float> poison, float %v79, i64 0
  %v81 = shufflevector <8 x float> %v80, <8 x float> poison, <8 x i32> zeroinitializer
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v59, <8 x float> %v20)
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v61, <8 x float> %v21)
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v63, <8 x float> %v22)
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v65, <8 x float> %v23)
  %v86 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v87 = fadd <8 x float> %v8, %v16
  %v88 = fadd <8 x float> %v9, %v17
  %v89 = fadd <8 x float> %v10, %v18
  %v90 = fadd <8 x float> %v11, %v19
  %v91 = fadd <8 x float> %v12, %v20
  %v92 = fadd <8 x float> %v13, %v21
  %v93 = fadd <8 x float> %v14, %v22
  %v94 = fadd <8 x float> %v15, %v23
  br label %b3
b3:
  %v95 = phi i64 [ %v6, %b2 ], [ %v135, %b4 ]
  %v96 = phi <8 x float> [ %v87, %b2 ], [ %v121, %b4 ]
  %v97 = phi <8 x float> [ %v88, %b2 ], [ %v122, %b4 ]
  %v98 = phi <8 x float> [ %v89, %b2 ], [ %v123, %b4 ]
  %v99 = phi <8 x float> [ %v90, %b2 ], [ %v124, %b4 ]
  %v100 = phi <8 x float> [ %v91, %b2 ], [ %v131, %b4 ]
  %v101 = phi <8 x float> [ %v92, %b2 ], [ %v132, %b4 ]
  %v102 = phi <8 x float> [ %v93, %b2 ], [ %v133, %b4 ]
  %v103 = phi <8 x float> [ %v94, %b2 ], [ %v134, %b4 ]
  %v104 = icmp slt i64 %v95, %v3
  br i1 %v104, label %b4, label %b5
b4:
  %v105 = mul i64 %v95, 32
  %v106 = getelementptr inbounds float, ptr %v2, i64 %v105
  %v107 = getelementptr inbounds float, ptr %v106, i64 0
  %v108 = load <8 x float>, ptr %v107, align 4
  %v109 = getelementptr inbounds float, ptr %v106, i64 8
  %v110 = load <8 x float>, ptr %v109, align 4
  %v111 = getelementptr inbounds float, ptr %v106, i64 16
  %v112 = load <8 x float>, ptr %v111, align 4
  %v113 = getelementptr inbounds float, ptr %v106, i64 24
  %v114 = load <8 x float>, ptr %v113, align 4
  %v115 = mul i64 %v1, 0
  %v116 = add i64 %v115, %v95
  %v117 = getelementptr inbounds float, ptr %v0, i64 %v116
  %v118 = load float, ptr %v117, align 4
  %v119 = insertelement <8 x float> poison, float %v118, i64 0
  %v120 = shufflevector <8 x float> %v119, <8 x float> poison, <8 x i32> zeroinitializer
  %v121 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v108, <8 x float> %v96)
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v110, <8 x float> %v97)
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v112, <8 x float> %v98)
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v114, <8 x float> %v99)
  %v125 = mul i64 %v1, 1
  %v126 = add i64 %v125, %v95
  %v127 = getelementptr inbounds float, ptr %v0, i64 %v126
  %v128 = load float, ptr %v127, align 4
  %v129 = insertelement <8 x float> poison, float %v128, i64 0
  %v130 = shufflevector <8 x float> %v129, <8 x float> poison, <8 x i32> zeroinitializer
  %v131 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v108, <8 x float> %v100)
  %v132 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v110, <8 x float> %v101)
  %v133 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v112, <8 x float> %v102)
  %v134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v114, <8 x float> %v103)
  %v135 = add nsw i64 %v95, 1
  br label %b3
b5:
  %v136 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v96, ptr %v136, align 4
  %v137 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v97, ptr %v137, align 4
  %v138 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v98, ptr %v138, align 4
  %v139 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v99, ptr %v139, align 4
  %v140 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v100, ptr %v140, align 4
  %v141 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v101, ptr %v141, align 4
  %v142 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v102, ptr %v142, align 4
  %v143 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v103, ptr %v143, align 4
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
  %v97 = alloca i64, i64 1, align 8
  %v419 = alloca float, i64 64, align 4
  %v515 = alloca float, i64 96, align 4
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
  %v49 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v50 = load ptr, ptr %v49, align 4
  %v51 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v52 = load ptr, ptr %v51, align 4
  %v53 = getelementptr inbounds ptr, ptr %v0, i64 22
  %v54 = load ptr, ptr %v53, align 4
  %v55 = getelementptr inbounds ptr, ptr %v0, i64 23
  %v56 = load ptr, ptr %v55, align 4
  %v57 = getelementptr inbounds ptr, ptr %v0, i64 24
  %v58 = load ptr, ptr %v57, align 4
  %v59 = getelementptr inbounds ptr, ptr %v0, i64 25
  %v60 = load ptr, ptr %v59, align 4
  %v61 = getelementptr inbounds ptr, ptr %v0, i64 26
  %v62 = load ptr, ptr %v61, align 4
  %v63 = getelementptr inbounds ptr, ptr %v0, i64 27
  %v64 = load ptr, ptr %v63, align 4
  %v65 = getelementptr inbounds ptr, ptr %v0, i64 28
  %v66 = load ptr, ptr %v65, align 4
  %v67 = getelementptr inbounds ptr, ptr %v0, i64 29
  %v68 = load ptr, ptr %v67, align 4
  %v69 = getelementptr inbounds ptr, ptr %v0, i64 30
  %v70 = load ptr, ptr %v69, align 4
  %v71 = getelementptr inbounds ptr, ptr %v0, i64 31
  %v72 = load ptr, ptr %v71, align 4
  %v73 = getelementptr inbounds i64, ptr %v1, i64 7
  %v74 = load i64, ptr %v73, align 8
  %v75 = getelementptr inbounds i64, ptr %v1, i64 8
  %v76 = load i64, ptr %v75, align 8
  %v77 = getelementptr inbounds i64, ptr %v1, i64 14
  %v78 = load i64, ptr %v77, align 8
  %v79 = getelementptr inbounds i64, ptr %v1, i64 15
  %v80 = load i64, ptr %v79, align 8
  %v81 = getelementptr inbounds i64, ptr %v1, i64 17
  %v82 = load i64, ptr %v81, align 8
  %v83 = getelementptr inbounds i64, ptr %v1, i64 18
  %v84 = load i64, ptr %v83, align 8
  %v85 = getelementptr inbounds i64, ptr %v1, i64 29
  %v86 = load i64, ptr %v85, align 8
  %v87 = getelementptr inbounds i64, ptr %v1, i64 30
  %v88 = load i64, ptr %v87, align 8
  %v89 = getelementptr inbounds i64, ptr %v1, i64 31
  %v90 = load i64, ptr %v89, align 8
  %v91 = getelementptr inbounds i64, ptr %v1, i64 32
  %v92 = load i64, ptr %v91, align 8
  %v93 = getelementptr inbounds i64, ptr %v1, i64 33
  %v94 = load i64, ptr %v93, align 8
  %v95 = getelementptr inbounds i64, ptr %v1, i64 34
  %v96 = load i64, ptr %v95, align 8
  store i64 0, ptr %v97, align 8
  %v98 = getelementptr inbounds ptr, ptr %v0, i64 32
  %v99 = load ptr, ptr %v98, align 4
  %v100 = mul i64 %v2, 36864
  %v101 = add i64 %v100, 3072
  %v102 = getelementptr inbounds float, ptr %v99, i64 %v101
  %v103 = getelementptr inbounds float, ptr %v99, i64 0
  %v104 = getelementptr inbounds float, ptr %v99, i64 1024
  %v105 = getelementptr inbounds i64, ptr %v1, i64 4
  %v106 = load i64, ptr %v105, align 8
  %v107 = icmp eq i64 %v106, 0
  br i1 %v107, label %b0, label %b1
b0:
  %v108 = add i64 4, 0
  %v109 = sdiv i64 %v108, 1
  %v110 = add i64 %v2, 1
  %v111 = mul i64 %v109, %v2
  %v112 = sdiv i64 %v111, %v3
  %v113 = mul i64 %v112, 1
  %v114 = icmp slt i64 %v113, 4
  %v115 = select i1 %v114, i64 %v113, i64 4
  %v116 = mul i64 %v109, %v110
  %v117 = sdiv i64 %v116, %v3
  %v118 = mul i64 %v117, 1
  %v119 = icmp slt i64 %v118, 4
  %v120 = select i1 %v119, i64 %v118, i64 4
  %v121 = icmp slt i64 %v120, 4
  %v122 = select i1 %v121, i64 %v120, i64 4
  br label %b2
b2:
  %v123 = phi i64 [ %v115, %b0 ], [ %v220, %b16 ]
  %v124 = icmp slt i64 %v123, %v122
  br i1 %v124, label %b3, label %b4
b3:
  %v125 = mul i64 %v123, 256
  %v126 = mul i64 %v123, 32
  %v127 = add i64 %v125, 0
  %v128 = add i64 %v126, 0
  %v129 = getelementptr inbounds float, ptr %v103, i64 %v127
  %v130 = sub i64 128, %v128
  %v131 = icmp slt i64 %v130, 0
  %v132 = select i1 %v131, i64 0, i64 %v130
  %v133 = icmp ult i64 %v132, 8
  %v134 = select i1 %v133, i64 %v132, i64 8
  %v135 = trunc i64 %v134 to i32
  %v136 = insertelement <8 x i32> poison, i32 %v135, i64 0
  %v137 = shufflevector <8 x i32> %v136, <8 x i32> poison, <8 x i32> zeroinitializer
  %v138 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v137
  %v139 = mul i64 %v128, 1
  %v140 = add i64 0, %v139
  %v141 = getelementptr inbounds float, ptr %v20, i64 %v140
  br label %b5
b5:
  %v142 = phi i64 [ 0, %b3 ], [ %v149, %b6 ]
  %v143 = icmp slt i64 %v142, 8
  br i1 %v143, label %b6, label %b7
b6:
  %v144 = mul i64 %v142, 128
  %v145 = getelementptr inbounds float, ptr %v141, i64 %v144
  %v146 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v145, <8 x i1> %v138, <8 x float> zeroinitializer)
  %v147 = mul i64 %v142, 32
  %v148 = getelementptr inbounds float, ptr %v129, i64 %v147
  store <8 x float> %v146, ptr %v148, align 4
  %v149 = add nsw i64 %v142, 1
  br label %b5
b7:
  %v150 = add i64 %v125, 8
  %v151 = add i64 %v126, 8
  %v152 = getelementptr inbounds float, ptr %v103, i64 %v150
  %v153 = sub i64 128, %v151
  %v154 = icmp slt i64 %v153, 0
  %v155 = select i1 %v154, i64 0, i64 %v153
  %v156 = icmp ult i64 %v155, 8
  %v157 = select i1 %v156, i64 %v155, i64 8
  %v158 = trunc i64 %v157 to i32
  %v159 = insertelement <8 x i32> poison, i32 %v158, i64 0
  %v160 = shufflevector <8 x i32> %v159, <8 x i32> poison, <8 x i32> zeroinitializer
  %v161 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v160
  %v162 = mul i64 %v151, 1
  %v163 = add i64 0, %v162
  %v164 = getelementptr inbounds float, ptr %v20, i64 %v163
  br label %b8
b8:
  %v165 = phi i64 [ 0, %b7 ], [ %v172, %b9 ]
  %v166 = icmp slt i64 %v165, 8
  br i1 %v166, label %b9, label %b10
b9:
  %v167 = mul i64 %v165, 128
  %v168 = getelementptr inbounds float, ptr %v164, i64 %v167
  %v169 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v168, <8 x i1> %v161, <8 x float> zeroinitializer)
  %v170 = mul i64 %v165, 32
  %v171 = getelementptr inbounds float, ptr %v152, i64 %v170
  store <8 x float> %v169, ptr %v171, align 4
  %v172 = add nsw i64 %v165, 1
  br label %b8
b10:
  %v173 = add i64 %v125, 16
  %v174 = add i64 %v126, 16
  %v175 = getelementptr inbounds float, ptr %v103, i64 %v173
  %v176 = sub i64 128, %v174
  %v177 = icmp slt i64 %v176, 0
  %v178 = select i1 %v177, i64 0, i64 %v176
  %v179 = icmp ult i64 %v178, 8
  %v180 = select i1 %v179, i64 %v178, i64 8
  %v181 = trunc i64 %v180 to i32
  %v182 = insertelement <8 x i32> poison, i32 %v181, i64 0
  %v183 = shufflevector <8 x i32> %v182, <8 x i32> poison, <8 x i32> zeroinitializer
  %v184 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v183
  %v185 = mul i64 %v174, 1
  %v186 = add i64 0, %v185
  %v187 = getelementptr inbounds float, ptr %v20, i64 %v186
  br label %b11
b11:
  %v188 = phi i64 [ 0, %b10 ], [ %v195, %b12 ]
  %v189 = icmp slt i64 %v188, 8
  br i1 %v189, label %b12, label %b13
b12:
  %v190 = mul i64 %v188, 128
  %v191 = getelementptr inbounds float, ptr %v187, i64 %v190
  %v192 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v191, <8 x i1> %v184, <8 x float> zeroinitializer)
  %v193 = mul i64 %v188, 32
  %v194 = getelementptr inbounds float, ptr %v175, i64 %v193
  store <8 x float> %v192, ptr %v194, align 4
  %v195 = add nsw i64 %v188, 1
  br label %b11
b13:
  %v196 = add i64 %v125, 24
  %v197 = add i64 %v126, 24
  %v198 = getelementptr inbounds float, ptr %v103, i64 %v196
  %v199 = sub i64 128, %v197
  %v200 = icmp slt i64 %v199, 0
  %v201 = select i1 %v200, i64 0, i64 %v199
  %v202 = icmp ult i64 %v201, 8
  %v203 = select i1 %v202, i64 %v201, i64 8
  %v204 = trunc i64 %v203 to i32
  %v205 = insertelement <8 x i32> poison, i32 %v204, i64 0
  %v206 = shufflevector <8 x i32> %v205, <8 x i32> poison, <8 x i32> zeroinitializer
  %v207 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v206
  %v208 = mul i64 %v197, 1
  %v209 = add i64 0, %v208
  %v210 = getelementptr inbounds float, ptr %v20, i64 %v209
  br label %b14
b14:
  %v211 = phi i64 [ 0, %b13 ], [ %v218, %b15 ]
  %v212 = icmp slt i64 %v211, 8
  br i1 %v212, label %b15, label %b16
b15:
  %v213 = mul i64 %v211, 128
  %v214 = getelementptr inbounds float, ptr %v210, i64 %v213
  %v215 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v214, <8 x i1> %v207, <8 x float> zeroinitializer)
  %v216 = mul i64 %v211, 32
  %v217 = getelementptr inbounds float, ptr %v198, i64 %v216
  store <8 x float> %v215, ptr %v217, align 4
  %v218 = add nsw i64 %v211, 1
  br label %b14
b16:
  %v219 = add i64 %v125, 256
  %v220 = add nsw i64 %v123, 1
  br label %b2
b4:
  %v221 = add i64 1, 0
  %v222 = sdiv i64 %v221, 1
  %v223 = add i64 %v2, 1
  %v224 = mul i64 %v222, %v2
  %v225 = sdiv i64 %v224, %v3
  %v226 = mul i64 %v225, 1
  %v227 = icmp slt i64 %v226, 1
  %v228 = select i1 %v227, i64 %v226, i64 1
  %v229 = mul i64 %v222, %v223
  %v230 = sdiv i64 %v229, %v3
  %v231 = mul i64 %v230, 1
  %v232 = icmp slt i64 %v231, 1
  %v233 = select i1 %v232, i64 %v231, i64 1
  %v234 = icmp slt i64 %v233, 1
  %v235 = select i1 %v234, i64 %v233, i64 1
  br label %b17
b17:
  %v236 = phi i64 [ %v228, %b4 ], [ %v287, %b25 ]
  %v237 = icmp slt i64 %v236, %v235
  br i1 %v237, label %b18, label %b19
b18:
  %v238 = mul i64 %v236, 2048
  %v239 = mul i64 %v236, 8
  %v240 = add i64 %v238, 0
  %v241 = add i64 %v239, 0
  %v242 = getelementptr inbounds float, ptr %v104, i64 %v240
  %v243 = sub i64 8, %v241
  %v244 = icmp slt i64 %v243, 0
  %v245 = select i1 %v244, i64 0, i64 %v243
  %v246 = icmp ult i64 %v245, 8
  %v247 = select i1 %v246, i64 %v245, i64 8
  %v248 = trunc i64 %v247 to i32
  %v249 = insertelement <8 x i32> poison, i32 %v248, i64 0
  %v250 = shufflevector <8 x i32> %v249, <8 x i32> poison, <8 x i32> zeroinitializer
  %v251 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v250
  %v252 = mul i64 %v241, 1
  %v253 = add i64 0, %v252
  %v254 = getelementptr inbounds float, ptr %v16, i64 %v253
  br label %b20
b20:
  %v255 = phi i64 [ 0, %b18 ], [ %v262, %b21 ]
  %v256 = icmp slt i64 %v255, 128
  br i1 %v256, label %b21, label %b22
b21:
  %v257 = mul i64 %v255, 16
  %v258 = getelementptr inbounds float, ptr %v254, i64 %v257
  %v259 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v258, <8 x i1> %v251, <8 x float> zeroinitializer)
  %v260 = mul i64 %v255, 16
  %v261 = getelementptr inbounds float, ptr %v242, i64 %v260
  store <8 x float> %v259, ptr %v261, align 4
  %v262 = add nsw i64 %v255, 1
  br label %b20
b22:
  %v263 = add i64 %v238, 8
  %v264 = add i64 %v239, 0
  %v265 = getelementptr inbounds float, ptr %v104, i64 %v263
  %v266 = sub i64 8, %v264
  %v267 = icmp slt i64 %v266, 0
  %v268 = select i1 %v267, i64 0, i64 %v266
  %v269 = icmp ult i64 %v268, 8
  %v270 = select i1 %v269, i64 %v268, i64 8
  %v271 = trunc i64 %v270 to i32
  %v272 = insertelement <8 x i32> poison, i32 %v271, i64 0
  %v273 = shufflevector <8 x i32> %v272, <8 x i32> poison, <8 x i32> zeroinitializer
  %v274 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v273
  %v275 = mul i64 %v264, 1
  %v276 = add i64 8, %v275
  %v277 = getelementptr inbounds float, ptr %v16, i64 %v276
  br label %b23
b23:
  %v278 = phi i64 [ 0, %b22 ], [ %v285, %b24 ]
  %v279 = icmp slt i64 %v278, 128
  br i1 %v279, label %b24, label %b25
b24:
  %v280 = mul i64 %v278, 16
  %v281 = getelementptr inbounds float, ptr %v277, i64 %v280
  %v282 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v281, <8 x i1> %v274, <8 x float> zeroinitializer)
  %v283 = mul i64 %v278, 16
  %v284 = getelementptr inbounds float, ptr %v265, i64 %v283
  store <8 x float> %v282, ptr %v284, align 4
  %v285 = add nsw i64 %v278, 1
  br label %b23
b25:
  %v286 = add i64 %v238, 2048
  %v287 = add nsw i64 %v236, 1
  br label %b17
b19:
  br label %b1
b1:
  %v288 = icmp sgt i64 %v3, 1
  br i1 %v288, label %b26, label %b27
b26:
  %v289 = getelementptr inbounds i64, ptr %v1, i64 3
  %v290 = atomicrmw add ptr %v289, i64 1 acq_rel
  %v291 = load i64, ptr %v97, align 8
  %v292 = add i64 %v291, 1
  store i64 %v292, ptr %v97, align 8
  %v293 = mul i64 %v3, %v292
  br label %b28
b28:
  %v294 = load atomic i64, ptr %v289 acquire, align 8
  %v295 = icmp slt i64 %v294, %v293
  br i1 %v295, label %b29, label %b30
b29:
  %v296 = call i32 @sched_yield()
  br label %b28
b30:
  br label %b27
b27:
  br label %b31
b31:
  %v297 = phi i64 [ 0, %b27 ], [ %v603, %b56 ]
  %v298 = icmp slt i64 %v297, %v5
  br i1 %v298, label %b32, label %b33
b32:
  %v299 = sub i64 %v5, 1
  %v300 = sub i64 %v299, %v297
  %v301 = add i64 %v7, 0
  %v302 = sdiv i64 %v301, 1
  %v303 = add i64 %v2, 1
  %v304 = mul i64 %v302, %v2
  %v305 = sdiv i64 %v304, %v3
  %v306 = mul i64 %v305, 1
  %v307 = icmp slt i64 %v306, %v7
  %v308 = select i1 %v307, i64 %v306, i64 %v7
  %v309 = mul i64 %v302, %v303
  %v310 = sdiv i64 %v309, %v3
  %v311 = mul i64 %v310, 1
  %v312 = icmp slt i64 %v311, %v7
  %v313 = select i1 %v312, i64 %v311, i64 %v7
  br label %b34
b34:
  %v314 = phi i64 [ %v308, %b32 ], [ %v418, %b35 ]
  %v315 = icmp slt i64 %v314, %v313
  br i1 %v315, label %b35, label %b36
b35:
  %v316 = add i64 %v300, 1
  %v317 = and i64 %v316, 1
  %v318 = mul i64 %v317, %v7
  %v319 = add i64 %v318, %v314
  %v320 = mul i64 %v319, 8
  %v321 = getelementptr inbounds float, ptr %v30, i64 %v320
  %v322 = add i64 %v300, 0
  %v323 = and i64 %v322, %v78
  %v324 = mul i64 %v323, %v7
  %v325 = add i64 %v324, %v314
  %v326 = mul i64 %v325, 8
  %v327 = getelementptr inbounds float, ptr %v26, i64 %v326
  %v328 = add i64 %v300, 0
  %v329 = and i64 %v328, %v90
  %v330 = mul i64 %v329, %v7
  %v331 = add i64 %v330, %v314
  %v332 = mul i64 %v331, 8
  %v333 = getelementptr inbounds float, ptr %v60, i64 %v332
  %v334 = add i64 %v300, 0
  %v335 = and i64 %v334, %v76
  %v336 = mul i64 %v335, %v7
  %v337 = add i64 %v336, %v314
  %v338 = mul i64 %v337, 1
  %v339 = getelementptr inbounds float, ptr %v14, i64 %v338
  %v340 = getelementptr inbounds float, ptr %v339, i64 0
  %v341 = load float, ptr %v340, align 4
  %v342 = add i64 %v300, 0
  %v343 = and i64 %v342, %v92
  %v344 = mul i64 %v343, %v7
  %v345 = add i64 %v344, %v314
  %v346 = mul i64 %v345, 8
  %v347 = getelementptr inbounds float, ptr %v62, i64 %v346
  %v348 = add i64 %v300, 0
  %v349 = and i64 %v348, %v94
  %v350 = mul i64 %v349, %v7
  %v351 = add i64 %v350, %v314
  %v352 = mul i64 %v351, 8
  %v353 = getelementptr inbounds float, ptr %v64, i64 %v352
  %v354 = add i64 0, 0
  %v355 = getelementptr inbounds float, ptr %v321, i64 %v354
  %v356 = load <8 x float>, ptr %v355, align 4
  %v357 = add i64 0, 0
  %v358 = getelementptr inbounds float, ptr %v327, i64 %v357
  %v359 = load <8 x float>, ptr %v358, align 4
  %v360 = fadd <8 x float> %v356, %v359
  %v361 = add i64 0, 0
  %v362 = getelementptr inbounds float, ptr %v333, i64 %v361
  %v363 = load <8 x float>, ptr %v362, align 4
  %v364 = fmul <8 x float> %v360, %v363
  %v365 = add i64 0, 0
  %v366 = getelementptr inbounds float, ptr %v24, i64 %v365
  %v367 = load <8 x float>, ptr %v366, align 4
  %v368 = fmul <8 x float> %v364, %v367
  %v369 = add i64 0, 0
  %v370 = getelementptr inbounds float, ptr %v50, i64 %v369
  %v371 = load <8 x float>, ptr %v370, align 4
  %v372 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v363)
  %v373 = fadd <8 x float> %v371, %v372
  %v374 = insertelement <8 x float> poison, float %v341, i64 0
  %v375 = shufflevector <8 x float> %v374, <8 x float> poison, <8 x i32> zeroinitializer
  %v376 = fmul <8 x float> %v375, %v373
  %v377 = fneg <8 x float> %v376
  %v378 = fcmp olt <8 x float> %v377, splat (float 0xC05A400000000000)
  %v379 = select <8 x i1> %v378, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v377
  %v380 = fcmp ogt <8 x float> %v379, splat (float 0x4056400000000000)
  %v381 = select <8 x i1> %v380, <8 x float> splat (float 0x4056400000000000), <8 x float> %v379
  %v382 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v381, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v383 = fsub <8 x float> %v382, splat (float 0x4168000000000000)
  %v384 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v383, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v381)
  %v385 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v383, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v384)
  %v386 = bitcast <8 x float> %v382 to <8 x i32>
  %v387 = fmul <8 x float> %v385, %v385
  %v388 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v385, <8 x float> splat (float 0x3F81227F40000000))
  %v389 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v388, <8 x float> %v385, <8 x float> splat (float 0x3FA5556740000000))
  %v390 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v389, <8 x float> %v385, <8 x float> splat (float 0x3FC5554B00000000))
  %v391 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v390, <8 x float> %v385, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v392 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v387, <8 x float> %v391, <8 x float> %v385)
  %v393 = sub <8 x i32> %v386, splat (i32 1262485250)
  %v394 = lshr <8 x i32> %v393, splat (i32 1)
  %v395 = sub <8 x i32> %v393, %v394
  %v396 = shl <8 x i32> %v394, splat (i32 23)
  %v397 = bitcast <8 x i32> %v396 to <8 x float>
  %v398 = shl <8 x i32> %v395, splat (i32 23)
  %v399 = bitcast <8 x i32> %v398 to <8 x float>
  %v400 = fadd <8 x float> %v392, splat (float 0x3FF0000000000000)
  %v401 = fmul <8 x float> %v400, %v397
  %v402 = fmul <8 x float> %v401, %v399
  %v403 = fmul <8 x float> %v368, %v402
  %v404 = fmul <8 x float> %v403, %v375
  %v405 = fcmp ogt <8 x float> %v363, splat (float 0x0000000000000000)
  %v406 = fcmp olt <8 x float> %v363, splat (float 0x0000000000000000)
  %v407 = fadd <8 x float> %v363, splat (float 0x0000000000000000)
  %v408 = select <8 x i1> %v406, <8 x float> splat (float 0xBFF0000000000000), <8 x float> %v407
  %v409 = select <8 x i1> %v405, <8 x float> splat (float 0x3FF0000000000000), <8 x float> %v408
  %v410 = fmul <8 x float> %v404, %v409
  %v411 = fmul <8 x float> %v367, %v402
  %v412 = fmul <8 x float> %v360, %v411
  %v413 = fsub <8 x float> %v410, %v412
  %v414 = add i64 0, 0
  %v415 = getelementptr inbounds float, ptr %v347, i64 %v414
  store <8 x float> %v360, ptr %v415, align 4
  %v416 = add i64 0, 0
  %v417 = getelementptr inbounds float, ptr %v353, i64 %v416
  store <8 x float> %v413, ptr %v417, align 4
  %v418 = add nsw i64 %v314, 1
  br label %b34
b36:
  %v420 = add i64 %v7, 0
  %v421 = sdiv i64 %v420, 1
  %v422 = add i64 %v2, 1
  %v423 = mul i64 %v421, %v2
  %v424 = sdiv i64 %v423, %v3
  %v425 = mul i64 %v424, 1
  %v426 = icmp slt i64 %v425, %v7
  %v427 = select i1 %v426, i64 %v425, i64 %v7
  %v428 = mul i64 %v421, %v422
  %v429 = sdiv i64 %v428, %v3
  %v430 = mul i64 %v429, 1
  %v431 = icmp slt i64 %v430, %v7
  %v432 = select i1 %v431, i64 %v430, i64 %v7
  br label %b37
b37:
  %v433 = phi i64 [ %v427, %b36 ], [ %v514, %b42 ]
  %v434 = icmp slt i64 %v433, %v432
  br i1 %v434, label %b38, label %b39
b38:
  %v435 = add i64 %v433, 96
  %v436 = icmp slt i64 %v435, %v432
  %v437 = select i1 %v436, i64 %v435, i64 %v432
  br label %b40
b40:
  %v438 = phi i64 [ 0, %b38 ], [ %v513, %b45 ]
  %v439 = icmp slt i64 %v438, 4
  br i1 %v439, label %b41, label %b42
b41:
  %v440 = sub i64 %v437, %v433
  %v441 = sub i64 2, 1
  %v442 = add i64 %v440, %v441
  %v443 = sdiv i64 %v442, 2
  br label %b43
b43:
  %v444 = phi i64 [ 0, %b41 ], [ %v512, %b50 ]
  %v445 = icmp slt i64 %v444, %v443
  br i1 %v445, label %b44, label %b45
b44:
  %v446 = mul i64 %v440, %v444
  %v447 = sdiv i64 %v446, %v443
  %v448 = add i64 %v433, %v447
  %v449 = add i64 %v444, 1
  %v450 = mul i64 %v440, %v449
  %v451 = sdiv i64 %v450, %v443
  %v452 = add i64 %v433, %v451
  %v453 = mul i64 %v438, 256
  %v454 = getelementptr inbounds float, ptr %v103, i64 %v453
  %v455 = sub i64 %v452, %v448
  %v456 = add i64 %v300, 0
  %v457 = and i64 %v456, %v94
  %v458 = mul i64 %v457, %v7
  %v459 = add i64 %v458, %v448
  %v460 = mul i64 %v459, 8
  %v461 = getelementptr inbounds float, ptr %v64, i64 %v460
  %v462 = getelementptr inbounds float, ptr %v461, i64 0
  %v463 = sub i64 %v455, 1
  %v464 = getelementptr inbounds ptr, ptr @table_tile_2x4of4_0, i64 %v463
  %v465 = load ptr, ptr %v464, align 4
  %v466 = icmp sgt i64 %v455, 0
  br i1 %v466, label %b46, label %b47
b46:
  call void %v465(ptr %v462, i64 8, ptr %v454, i64 8, ptr %v419)
  br label %b47
b47:
  %v467 = add i64 %v453, 256
  br label %b48
b48:
  %v468 = phi i64 [ %v448, %b47 ], [ %v511, %b53 ]
  %v469 = icmp slt i64 %v468, %v452
  br i1 %v469, label %b49, label %b50
b49:
  %v470 = sub i64 %v468, %v448
  %v471 = mul i64 %v470, 32
  %v472 = getelementptr inbounds float, ptr %v419, i64 %v471
  %v473 = add i64 %v300, 0
  %v474 = and i64 %v473, %v86
  %v475 = mul i64 %v474, %v7
  %v476 = add i64 %v475, %v468
  %v477 = mul i64 %v476, 128
  %v478 = getelementptr inbounds float, ptr %v56, i64 %v477
  %v479 = add i64 %v300, 0
  %v480 = and i64 %v479, %v96
  %v481 = mul i64 %v480, %v7
  %v482 = add i64 %v481, %v468
  %v483 = mul i64 %v482, 128
  %v484 = getelementptr inbounds float, ptr %v66, i64 %v483
  br label %b51
b51:
  %v485 = phi i64 [ 0, %b49 ], [ %v510, %b52 ]
  %v486 = icmp slt i64 %v485, 4
  br i1 %v486, label %b52, label %b53
b52:
  %v487 = mul i64 %v438, 4
  %v488 = add i64 %v487, %v485
  %v489 = mul i64 %v488, 8
  %v490 = add i64 0, %v485
  %v491 = mul i64 %v490, 8
  %v492 = getelementptr inbounds float, ptr %v472, i64 %v491
  %v493 = load <8 x float>, ptr %v492, align 4
  %v494 = insertelement <8 x float> poison, float 0x3FFB745380000000, i64 0
  %v495 = shufflevector <8 x float> %v494, <8 x float> poison, <8 x i32> zeroinitializer
  %v496 = fmul <8 x float> %v493, %v495
  %v497 = add i64 0, %v489
  %v498 = getelementptr inbounds float, ptr %v478, i64 %v497
  %v499 = load <8 x float>, ptr %v498, align 4
  %v500 = fmul <8 x float> %v499, %v499
  %v501 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v502 = shufflevector <8 x float> %v501, <8 x float> poison, <8 x i32> zeroinitializer
  %v503 = fsub <8 x float> %v502, %v500
  %v504 = fmul <8 x float> %v496, %v503
  %v505 = insertelement <8 x float> poison, float 0x3FE54FDF40000000, i64 0
  %v506 = shufflevector <8 x float> %v505, <8 x float> poison, <8 x i32> zeroinitializer
  %v507 = fmul <8 x float> %v504, %v506
  %v508 = add i64 0, %v489
  %v509 = getelementptr inbounds float, ptr %v484, i64 %v508
  store <8 x float> %v507, ptr %v509, align 4
  %v510 = add nsw i64 %v485, 1
  br label %b51
b53:
  %v511 = add nsw i64 %v468, 1
  br label %b48
b50:
  %v512 = add nsw i64 %v444, 1
  br label %b43
b45:
  %v513 = add nsw i64 %v438, 1
  br label %b40
b42:
  %v514 = add nsw i64 %v433, 96
  br label %b37
b39:
  %v516 = add i64 %v7, 0
  %v517 = sdiv i64 %v516, 1
  %v518 = add i64 %v2, 1
  %v519 = mul i64 %v517, %v2
  %v520 = sdiv i64 %v519, %v3
  %v521 = mul i64 %v520, 1
  %v522 = icmp slt i64 %v521, %v7
  %v523 = select i1 %v522, i64 %v521, i64 %v7
  %v524 = mul i64 %v517, %v518
  %v525 = sdiv i64 %v524, %v3
  %v526 = mul i64 %v525, 1
  %v527 = icmp slt i64 %v526, %v7
  %v528 = select i1 %v527, i64 %v526, i64 %v7
  br label %b54
b54:
  %v529 = phi i64 [ %v523, %b39 ], [ %v602, %b59 ]
  %v530 = icmp slt i64 %v529, %v528
  br i1 %v530, label %b55, label %b56
b55:
  %v531 = add i64 %v529, 96
  %v532 = icmp slt i64 %v531, %v528
  %v533 = select i1 %v532, i64 %v531, i64 %v528
  br label %b57
b57:
  %v534 = phi i64 [ 0, %b55 ], [ %v601, %b62 ]
  %v535 = icmp slt i64 %v534, 1
  br i1 %v535, label %b58, label %b59
b58:
  %v536 = sub i64 %v533, %v529
  %v537 = sub i64 6, 1
  %v538 = add i64 %v536, %v537
  %v539 = sdiv i64 %v538, 6
  br label %b60
b60:
  %v540 = phi i64 [ 0, %b58 ], [ %v600, %b67 ]
  %v541 = icmp slt i64 %v540, %v539
  br i1 %v541, label %b61, label %b62
b61:
  %v542 = mul i64 %v536, %v540
  %v543 = sdiv i64 %v542, %v539
  %v544 = add i64 %v529, %v543
  %v545 = add i64 %v540, 1
  %v546 = mul i64 %v536, %v545
  %v547 = sdiv i64 %v546, %v539
  %v548 = add i64 %v529, %v547
  %v549 = mul i64 %v534, 2048
  %v550 = getelementptr inbounds float, ptr %v104, i64 %v549
  %v551 = sub i64 %v548, %v544
  %v552 = add i64 %v300, 0
  %v553 = and i64 %v552, %v96
  %v554 = mul i64 %v553, %v7
  %v555 = add i64 %v554, %v544
  %v556 = mul i64 %v555, 128
  %v557 = getelementptr inbounds float, ptr %v66, i64 %v556
  %v558 = getelementptr inbounds float, ptr %v557, i64 0
  %v559 = sub i64 %v551, 1
  %v560 = getelementptr inbounds ptr, ptr @table_tile_6x1of2_0_1, i64 %v559
  %v561 = load ptr, ptr %v560, align 4
  %v562 = icmp sgt i64 %v551, 0
  br i1 %v562, label %b63, label %b64
b63:
  call void %v561(ptr %v558, i64 128, ptr %v550, i64 128, ptr %v515)
  br label %b64
b64:
  %v563 = add i64 %v549, 2048
  br label %b65
b65:
  %v564 = phi i64 [ %v544, %b64 ], [ %v599, %b70 ]
  %v565 = icmp slt i64 %v564, %v548
  br i1 %v565, label %b66, label %b67
b66:
  %v566 = sub i64 %v564, %v544
  %v567 = mul i64 %v566, 16
  %v568 = getelementptr inbounds float, ptr %v515, i64 %v567
  %v569 = add i64 %v300, 0
  %v570 = and i64 %v569, %v82
  %v571 = mul i64 %v570, %v7
  %v572 = add i64 %v571, %v564
  %v573 = mul i64 %v572, 8
  %v574 = getelementptr inbounds float, ptr %v32, i64 %v573
  %v575 = add i64 %v300, 0
  %v576 = and i64 %v575, 1
  %v577 = mul i64 %v576, %v7
  %v578 = add i64 %v577, %v564
  %v579 = mul i64 %v578, 8
  %v580 = getelementptr inbounds float, ptr %v30, i64 %v579
  br label %b68
b68:
  %v581 = phi i64 [ 0, %b66 ], [ %v598, %b69 ]
  %v582 = icmp slt i64 %v581, 1
  br i1 %v582, label %b69, label %b70
b69:
  %v583 = mul i64 %v534, 1
  %v584 = add i64 %v583, %v581
  %v585 = mul i64 %v584, 8
  %v586 = add i64 0, %v581
  %v587 = mul i64 %v586, 8
  %v588 = getelementptr inbounds float, ptr %v568, i64 %v587
  %v589 = load <8 x float>, ptr %v588, align 4
  %v590 = add i64 1, %v581
  %v591 = mul i64 %v590, 8
  %v592 = getelementptr inbounds float, ptr %v568, i64 %v591
  %v593 = load <8 x float>, ptr %v592, align 4
  %v594 = add i64 0, %v585
  %v595 = getelementptr inbounds float, ptr %v574, i64 %v594
  store <8 x float> %v589, ptr %v595, align 4
  %v596 = add i64 0, %v585
  %v597 = getelementptr inbounds float, ptr %v580, i64 %v596
  store <8 x float> %v593, ptr %v597, align 4
  %v598 = add nsw i64 %v581, 1
  br label %b68
b70:
  %v599 = add nsw i64 %v564, 1
  br label %b65
b67:
  %v600 = add nsw i64 %v540, 1
  br label %b60
b62:
  %v601 = add nsw i64 %v534, 1
  br label %b57
b59:
  %v602 = add nsw i64 %v529, 96
  br label %b54
b56:
  %v603 = add nsw i64 %v297, 1
  br label %b31
b33:
  %v604 = icmp sgt i64 %v3, 1
  br i1 %v604, label %b71, label %b72
b71:
  %v605 = getelementptr inbounds i64, ptr %v1, i64 3
  %v606 = atomicrmw add ptr %v605, i64 1 acq_rel
  %v607 = load i64, ptr %v97, align 8
  %v608 = add i64 %v607, 1
  store i64 %v608, ptr %v97, align 8
  %v609 = mul i64 %v3, %v608
  br label %b73
b73:
  %v610 = load atomic i64, ptr %v605 acquire, align 8
  %v611 = icmp slt i64 %v610, %v609
  br i1 %v611, label %b74, label %b75
b74:
  %v612 = call i32 @sched_yield()
  br label %b73
b75:
  br label %b72
b72:
  %v613 = add i64 %v8, 0
  %v614 = sdiv i64 %v613, 1
  %v615 = add i64 %v2, 1
  %v616 = mul i64 %v614, %v2
  %v617 = sdiv i64 %v616, %v3
  %v618 = mul i64 %v617, 1
  %v619 = icmp slt i64 %v618, %v8
  %v620 = select i1 %v619, i64 %v618, i64 %v8
  %v621 = mul i64 %v614, %v615
  %v622 = sdiv i64 %v621, %v3
  %v623 = mul i64 %v622, 1
  %v624 = icmp slt i64 %v623, %v8
  %v625 = select i1 %v624, i64 %v623, i64 %v8
  br label %b76
b76:
  %v626 = phi i64 [ %v620, %b72 ], [ %v701, %b81 ]
  %v627 = icmp slt i64 %v626, %v625
  br i1 %v627, label %b77, label %b78
b77:
  br label %b79
b79:
  %v628 = phi i64 [ 0, %b77 ], [ %v687, %b80 ]
  %v629 = phi <8 x float> [ splat (float 0x0000000000000000), %b77 ], [ %v686, %b80 ]
  %v630 = icmp slt i64 %v628, 8
  br i1 %v630, label %b80, label %b81
b80:
  %v631 = mul i64 %v626, 8
  %v632 = getelementptr inbounds float, ptr %v62, i64 %v631
  %v633 = mul i64 %v626, 8
  %v634 = getelementptr inbounds float, ptr %v60, i64 %v633
  %v635 = mul i64 %v626, 1
  %v636 = getelementptr inbounds float, ptr %v14, i64 %v635
  %v637 = getelementptr inbounds float, ptr %v636, i64 0
  %v638 = load float, ptr %v637, align 4
  %v639 = add i64 0, %v628
  %v640 = getelementptr inbounds float, ptr %v632, i64 %v639
  %v641 = load <8 x float>, ptr %v640, align 4
  %v642 = add i64 0, %v628
  %v643 = getelementptr inbounds float, ptr %v634, i64 %v642
  %v644 = load <8 x float>, ptr %v643, align 4
  %v645 = fmul <8 x float> %v641, %v644
  %v646 = add i64 0, %v628
  %v647 = getelementptr inbounds float, ptr %v24, i64 %v646
  %v648 = load <8 x float>, ptr %v647, align 4
  %v649 = fmul <8 x float> %v645, %v648
  %v650 = add i64 0, %v628
  %v651 = getelementptr inbounds float, ptr %v50, i64 %v650
  %v652 = load <8 x float>, ptr %v651, align 4
  %v653 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v644)
  %v654 = fadd <8 x float> %v652, %v653
  %v655 = insertelement <8 x float> poison, float %v638, i64 0
  %v656 = shufflevector <8 x float> %v655, <8 x float> poison, <8 x i32> zeroinitializer
  %v657 = fmul <8 x float> %v656, %v654
  %v658 = fneg <8 x float> %v657
  %v659 = fcmp olt <8 x float> %v658, splat (float 0xC05A400000000000)
  %v660 = select <8 x i1> %v659, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v658
  %v661 = fcmp ogt <8 x float> %v660, splat (float 0x4056400000000000)
  %v662 = select <8 x i1> %v661, <8 x float> splat (float 0x4056400000000000), <8 x float> %v660
  %v663 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v662, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v664 = fsub <8 x float> %v663, splat (float 0x4168000000000000)
  %v665 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v664, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v662)
  %v666 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v664, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v665)
  %v667 = bitcast <8 x float> %v663 to <8 x i32>
  %v668 = fmul <8 x float> %v666, %v666
  %v669 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v666, <8 x float> splat (float 0x3F81227F40000000))
  %v670 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v669, <8 x float> %v666, <8 x float> splat (float 0x3FA5556740000000))
  %v671 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v670, <8 x float> %v666, <8 x float> splat (float 0x3FC5554B00000000))
  %v672 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v671, <8 x float> %v666, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v673 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v668, <8 x float> %v672, <8 x float> %v666)
  %v674 = sub <8 x i32> %v667, splat (i32 1262485250)
  %v675 = lshr <8 x i32> %v674, splat (i32 1)
  %v676 = sub <8 x i32> %v674, %v675
  %v677 = shl <8 x i32> %v675, splat (i32 23)
  %v678 = bitcast <8 x i32> %v677 to <8 x float>
  %v679 = shl <8 x i32> %v676, splat (i32 23)
  %v680 = bitcast <8 x i32> %v679 to <8 x float>
  %v681 = fadd <8 x float> %v673, splat (float 0x3FF0000000000000)
  %v682 = fmul <8 x float> %v681, %v678
  %v683 = fmul <8 x float> %v682, %v680
  %v684 = fmul <8 x float> %v649, %v683
  %v685 = fmul <8 x float> %v684, %v654
  %v686 = fadd <8 x float> %v629, %v685
  %v687 = add nsw i64 %v628, 8
  br label %b79
b81:
  %v688 = shufflevector <8 x float> %v629, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v689 = shufflevector <8 x float> %v629, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v690 = fadd <4 x float> %v688, %v689
  %v691 = shufflevector <4 x float> %v690, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v692 = shufflevector <4 x float> %v690, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v693 = fadd <2 x float> %v691, %v692
  %v694 = extractelement <2 x float> %v693, i64 0
  %v695 = extractelement <2 x float> %v693, i64 1
  %v696 = fadd float %v694, %v695
  %v697 = fadd float %v696, 0x0000000000000000
  %v698 = mul i64 %v626, 1
  %v699 = getelementptr inbounds float, ptr %v34, i64 %v698
  %v700 = getelementptr inbounds float, ptr %v699, i64 0
  store float %v697, ptr %v700, align 4
  %v701 = add nsw i64 %v626, 1
  br label %b76
b78:
  %v702 = icmp sgt i64 %v3, 1
  br i1 %v702, label %b82, label %b83
b82:
  %v703 = getelementptr inbounds i64, ptr %v1, i64 3
  %v704 = atomicrmw add ptr %v703, i64 1 acq_rel
  %v705 = load i64, ptr %v97, align 8
  %v706 = add i64 %v705, 1
  store i64 %v706, ptr %v97, align 8
  %v707 = mul i64 %v3, %v706
  br label %b84
b84:
  %v708 = load atomic i64, ptr %v703 acquire, align 8
  %v709 = icmp slt i64 %v708, %v707
  br i1 %v709, label %b85, label %b86
b85:
  %v710 = call i32 @sched_yield()
  br label %b84
b86:
  br label %b83
b83:
  %v711 = mul i64 0, 128
  %v712 = getelementptr inbounds float, ptr %v66, i64 %v711
  %v713 = getelementptr inbounds float, ptr %v712, i64 0
  %v714 = mul i64 0, 8
  %v715 = getelementptr inbounds float, ptr %v12, i64 %v714
  %v716 = getelementptr inbounds float, ptr %v715, i64 0
  %v717 = getelementptr inbounds float, ptr %v102, i64 12288
  %v718 = add i64 128, 1
  %v719 = sdiv i64 %v718, 2
  %v720 = add i64 %v2, 1
  %v721 = mul i64 %v719, %v2
  %v722 = sdiv i64 %v721, %v3
  %v723 = mul i64 %v722, 2
  %v724 = icmp slt i64 %v723, 128
  %v725 = select i1 %v724, i64 %v723, i64 128
  %v726 = mul i64 %v719, %v720
  %v727 = sdiv i64 %v726, %v3
  %v728 = mul i64 %v727, 2
  %v729 = icmp slt i64 %v728, 128
  %v730 = select i1 %v729, i64 %v728, i64 128
  %v731 = getelementptr inbounds float, ptr %v36, i64 0
  br label %b87
b87:
  %v732 = phi i64 [ %v725, %b83 ], [ %v740, %b92 ]
  %v733 = icmp slt i64 %v732, %v730
  br i1 %v733, label %b88, label %b89
b88:
  %v734 = mul i64 %v732, 16
  %v735 = getelementptr inbounds float, ptr %v731, i64 %v734
  br label %b90
b90:
  %v736 = phi i64 [ 0, %b88 ], [ %v739, %b91 ]
  %v737 = icmp slt i64 %v736, 8
  br i1 %v737, label %b91, label %b92
b91:
  %v738 = getelementptr inbounds float, ptr %v735, i64 %v736
  store float 0x0000000000000000, ptr %v738, align 4
  %v739 = add nsw i64 %v736, 1
  br label %b90
b92:
  %v740 = add nsw i64 %v732, 1
  br label %b87
b89:
  %v741 = mul i64 %v8, 1
  br label %b93
b93:
  %v742 = phi i64 [ 0, %b89 ], [ %v846, %b98 ]
  %v743 = icmp slt i64 %v742, %v741
  br i1 %v743, label %b94, label %b95
b94:
  %v744 = sub i64 %v741, %v742
  %v745 = icmp slt i64 %v744, 384
  %v746 = select i1 %v745, i64 %v744, i64 384
  br label %b96
b96:
  %v747 = phi i64 [ %v725, %b94 ], [ %v845, %b122 ]
  %v748 = icmp slt i64 %v747, %v730
  br i1 %v748, label %b97, label %b98
b97:
  %v749 = sub i64 %v730, %v747
  %v750 = icmp slt i64 %v749, 64
  %v751 = select i1 %v750, i64 %v749, i64 64
  %v752 = sdiv i64 %v751, 2
  %v753 = mul i64 %v752, 2
  %v754 = sub i64 %v751, %v753
  %v755 = mul i64 %v742, 128
  %v756 = add i64 %v755, %v747
  %v757 = getelementptr inbounds float, ptr %v713, i64 %v756
  br label %b99
b99:
  %v758 = phi i64 [ 0, %b97 ], [ %v784, %b107 ]
  %v759 = icmp slt i64 %v758, %v746
  br i1 %v759, label %b100, label %b101
b100:
  %v760 = mul i64 %v758, 128
  %v761 = getelementptr inbounds float, ptr %v757, i64 %v760
  %v762 = mul i64 %v758, 2
  %v763 = getelementptr inbounds float, ptr %v717, i64 %v762
  br label %b102
b102:
  %v764 = phi i64 [ 0, %b100 ], [ %v773, %b103 ]
  %v765 = icmp slt i64 %v764, %v752
  br i1 %v765, label %b103, label %b104
b103:
  %v766 = mul i64 %v764, 2
  %v767 = getelementptr inbounds float, ptr %v761, i64 %v766
  %v768 = mul i64 %v764, 768
  %v769 = getelementptr inbounds float, ptr %v763, i64 %v768
  %v770 = getelementptr inbounds float, ptr %v767, i64 0
  %v771 = load <2 x float>, ptr %v770, align 4
  %v772 = getelementptr inbounds float, ptr %v769, i64 0
  store <2 x float> %v771, ptr %v772, align 4
  %v773 = add nsw i64 %v764, 1
  br label %b102
b104:
  %v774 = mul i64 %v752, 2
  %v775 = getelementptr inbounds float, ptr %v761, i64 %v774
  %v776 = mul i64 %v752, 768
  %v777 = getelementptr inbounds float, ptr %v763, i64 %v776
  br label %b105
b105:
  %v778 = phi i64 [ 0, %b104 ], [ %v783, %b106 ]
  %v779 = icmp slt i64 %v778, %v754
  br i1 %v779, label %b106, label %b107
b106:
  %v780 = getelementptr inbounds float, ptr %v775, i64 %v778
  %v781 = load float, ptr %v780, align 4
  %v782 = getelementptr inbounds float, ptr %v777, i64 %v778
  store float %v781, ptr %v782, align 4
  %v783 = add nsw i64 %v778, 1
  br label %b105, !llvm.loop !0
b107:
  %v784 = add nsw i64 %v758, 1
  br label %b99
b101:
  br label %b108
b108:
  %v785 = phi i64 [ 0, %b101 ], [ %v820, %b116 ]
  %v786 = icmp slt i64 %v785, 0
  br i1 %v786, label %b109, label %b110
b109:
  %v787 = mul i64 %v742, 8
  %v788 = add i64 %v787, %v785
  %v789 = getelementptr inbounds float, ptr %v716, i64 %v788
  br label %b111
b111:
  %v790 = phi i64 [ 0, %b109 ], [ %v808, %b112 ]
  %v791 = icmp slt i64 %v790, %v746
  br i1 %v791, label %b112, label %b113
b112:
  %v792 = mul i64 %v790, 8
  %v793 = getelementptr inbounds float, ptr %v789, i64 %v792
  %v794 = mul i64 %v790, 32
  %v795 = getelementptr inbounds float, ptr %v102, i64 %v794
  %v796 = getelementptr inbounds float, ptr %v793, i64 0
  %v797 = load <8 x float>, ptr %v796, align 4
  %v798 = getelementptr inbounds float, ptr %v795, i64 0
  store <8 x float> %v797, ptr %v798, align 4
  %v799 = getelementptr inbounds float, ptr %v793, i64 8
  %v800 = load <8 x float>, ptr %v799, align 4
  %v801 = getelementptr inbounds float, ptr %v795, i64 8
  store <8 x float> %v800, ptr %v801, align 4
  %v802 = getelementptr inbounds float, ptr %v793, i64 16
  %v803 = load <8 x float>, ptr %v802, align 4
  %v804 = getelementptr inbounds float, ptr %v795, i64 16
  store <8 x float> %v803, ptr %v804, align 4
  %v805 = getelementptr inbounds float, ptr %v793, i64 24
  %v806 = load <8 x float>, ptr %v805, align 4
  %v807 = getelementptr inbounds float, ptr %v795, i64 24
  store <8 x float> %v806, ptr %v807, align 4
  %v808 = add nsw i64 %v790, 1
  br label %b111
b113:
  %v809 = sdiv i64 %v751, 2
  br label %b114
b114:
  %v810 = phi i64 [ 0, %b113 ], [ %v819, %b115 ]
  %v811 = icmp slt i64 %v810, %v809
  br i1 %v811, label %b115, label %b116
b115:
  %v812 = mul i64 %v810, 2
  %v813 = add i64 %v747, %v812
  %v814 = mul i64 %v810, 768
  %v815 = getelementptr inbounds float, ptr %v717, i64 %v814
  %v816 = mul i64 %v813, 16
  %v817 = add i64 %v816, %v785
  %v818 = getelementptr inbounds float, ptr %v731, i64 %v817
  call void @outer_2x32(ptr %v815, ptr %v102, i64 %v746, ptr %v818, i64 16)
  %v819 = add nsw i64 %v810, 1
  br label %b114
b116:
  %v820 = add nsw i64 %v785, 32
  br label %b108
b110:
  %v821 = mul i64 %v742, 8
  %v822 = add i64 %v821, 0
  %v823 = getelementptr inbounds float, ptr %v716, i64 %v822
  br label %b117
b117:
  %v824 = phi i64 [ 0, %b110 ], [ %v833, %b118 ]
  %v825 = icmp slt i64 %v824, %v746
  br i1 %v825, label %b118, label %b119
b118:
  %v826 = mul i64 %v824, 8
  %v827 = getelementptr inbounds float, ptr %v823, i64 %v826
  %v828 = mul i64 %v824, 8
  %v829 = getelementptr inbounds float, ptr %v102, i64 %v828
  %v830 = getelementptr inbounds float, ptr %v827, i64 0
  %v831 = load <8 x float>, ptr %v830, align 4
  %v832 = getelementptr inbounds float, ptr %v829, i64 0
  store <8 x float> %v831, ptr %v832, align 4
  %v833 = add nsw i64 %v824, 1
  br label %b117
b119:
  %v834 = sdiv i64 %v751, 2
  br label %b120
b120:
  %v835 = phi i64 [ 0, %b119 ], [ %v844, %b121 ]
  %v836 = icmp slt i64 %v835, %v834
  br i1 %v836, label %b121, label %b122
b121:
  %v837 = mul i64 %v835, 2
  %v838 = add i64 %v747, %v837
  %v839 = mul i64 %v835, 768
  %v840 = getelementptr inbounds float, ptr %v717, i64 %v839
  %v841 = mul i64 %v838, 16
  %v842 = add i64 %v841, 0
  %v843 = getelementptr inbounds float, ptr %v731, i64 %v842
  call void @outer_2x8(ptr %v840, ptr %v102, i64 %v746, ptr %v843, i64 16)
  %v844 = add nsw i64 %v835, 1
  br label %b120
b122:
  %v845 = add nsw i64 %v747, 64
  br label %b96
b98:
  %v846 = add nsw i64 %v742, 384
  br label %b93
b95:
  %v847 = icmp sgt i64 %v3, 1
  br i1 %v847, label %b123, label %b124
b123:
  %v848 = getelementptr inbounds i64, ptr %v1, i64 3
  %v849 = atomicrmw add ptr %v848, i64 1 acq_rel
  %v850 = load i64, ptr %v97, align 8
  %v851 = add i64 %v850, 1
  store i64 %v851, ptr %v97, align 8
  %v852 = mul i64 %v3, %v851
  br label %b125
b125:
  %v853 = load atomic i64, ptr %v848 acquire, align 8
  %v854 = icmp slt i64 %v853, %v852
  br i1 %v854, label %b126, label %b127
b126:
  %v855 = call i32 @sched_yield()
  br label %b125
b127:
  br label %b124
b124:
  %v856 = mul i64 0, 128
  %v857 = getelementptr inbounds float, ptr %v66, i64 %v856
  %v858 = getelementptr inbounds float, ptr %v857, i64 0
  %v859 = mul i64 0, 8
  %v860 = getelementptr inbounds float, ptr %v28, i64 %v859
  %v861 = getelementptr inbounds float, ptr %v860, i64 0
  %v862 = getelementptr inbounds float, ptr %v102, i64 12288
  %v863 = add i64 128, 1
  %v864 = sdiv i64 %v863, 2
  %v865 = add i64 %v2, 1
  %v866 = mul i64 %v864, %v2
  %v867 = sdiv i64 %v866, %v3
  %v868 = mul i64 %v867, 2
  %v869 = icmp slt i64 %v868, 128
  %v870 = select i1 %v869, i64 %v868, i64 128
  %v871 = mul i64 %v864, %v865
  %v872 = sdiv i64 %v871, %v3
  %v873 = mul i64 %v872, 2
  %v874 = icmp slt i64 %v873, 128
  %v875 = select i1 %v874, i64 %v873, i64 128
  %v876 = getelementptr inbounds float, ptr %v36, i64 8
  br label %b128
b128:
  %v877 = phi i64 [ %v870, %b124 ], [ %v885, %b133 ]
  %v878 = icmp slt i64 %v877, %v875
  br i1 %v878, label %b129, label %b130
b129:
  %v879 = mul i64 %v877, 16
  %v880 = getelementptr inbounds float, ptr %v876, i64 %v879
  br label %b131
b131:
  %v881 = phi i64 [ 0, %b129 ], [ %v884, %b132 ]
  %v882 = icmp slt i64 %v881, 8
  br i1 %v882, label %b132, label %b133
b132:
  %v883 = getelementptr inbounds float, ptr %v880, i64 %v881
  store float 0x0000000000000000, ptr %v883, align 4
  %v884 = add nsw i64 %v881, 1
  br label %b131
b133:
  %v885 = add nsw i64 %v877, 1
  br label %b128
b130:
  %v886 = mul i64 %v8, 1
  br label %b134
b134:
  %v887 = phi i64 [ 0, %b130 ], [ %v991, %b139 ]
  %v888 = icmp slt i64 %v887, %v886
  br i1 %v888, label %b135, label %b136
b135:
  %v889 = sub i64 %v886, %v887
  %v890 = icmp slt i64 %v889, 384
  %v891 = select i1 %v890, i64 %v889, i64 384
  br label %b137
b137:
  %v892 = phi i64 [ %v870, %b135 ], [ %v990, %b163 ]
  %v893 = icmp slt i64 %v892, %v875
  br i1 %v893, label %b138, label %b139
b138:
  %v894 = sub i64 %v875, %v892
  %v895 = icmp slt i64 %v894, 64
  %v896 = select i1 %v895, i64 %v894, i64 64
  %v897 = sdiv i64 %v896, 2
  %v898 = mul i64 %v897, 2
  %v899 = sub i64 %v896, %v898
  %v900 = mul i64 %v887, 128
  %v901 = add i64 %v900, %v892
  %v902 = getelementptr inbounds float, ptr %v858, i64 %v901
  br label %b140
b140:
  %v903 = phi i64 [ 0, %b138 ], [ %v929, %b148 ]
  %v904 = icmp slt i64 %v903, %v891
  br i1 %v904, label %b141, label %b142
b141:
  %v905 = mul i64 %v903, 128
  %v906 = getelementptr inbounds float, ptr %v902, i64 %v905
  %v907 = mul i64 %v903, 2
  %v908 = getelementptr inbounds float, ptr %v862, i64 %v907
  br label %b143
b143:
  %v909 = phi i64 [ 0, %b141 ], [ %v918, %b144 ]
  %v910 = icmp slt i64 %v909, %v897
  br i1 %v910, label %b144, label %b145
b144:
  %v911 = mul i64 %v909, 2
  %v912 = getelementptr inbounds float, ptr %v906, i64 %v911
  %v913 = mul i64 %v909, 768
  %v914 = getelementptr inbounds float, ptr %v908, i64 %v913
  %v915 = getelementptr inbounds float, ptr %v912, i64 0
  %v916 = load <2 x float>, ptr %v915, align 4
  %v917 = getelementptr inbounds float, ptr %v914, i64 0
  store <2 x float> %v916, ptr %v917, align 4
  %v918 = add nsw i64 %v909, 1
  br label %b143
b145:
  %v919 = mul i64 %v897, 2
  %v920 = getelementptr inbounds float, ptr %v906, i64 %v919
  %v921 = mul i64 %v897, 768
  %v922 = getelementptr inbounds float, ptr %v908, i64 %v921
  br label %b146
b146:
  %v923 = phi i64 [ 0, %b145 ], [ %v928, %b147 ]
  %v924 = icmp slt i64 %v923, %v899
  br i1 %v924, label %b147, label %b148
b147:
  %v925 = getelementptr inbounds float, ptr %v920, i64 %v923
  %v926 = load float, ptr %v925, align 4
  %v927 = getelementptr inbounds float, ptr %v922, i64 %v923
  store float %v926, ptr %v927, align 4
  %v928 = add nsw i64 %v923, 1
  br label %b146, !llvm.loop !3
b148:
  %v929 = add nsw i64 %v903, 1
  br label %b140
b142:
  br label %b149
b149:
  %v930 = phi i64 [ 0, %b142 ], [ %v965, %b157 ]
  %v931 = icmp slt i64 %v930, 0
  br i1 %v931, label %b150, label %b151
b150:
  %v932 = mul i64 %v887, 8
  %v933 = add i64 %v932, %v930
  %v934 = getelementptr inbounds float, ptr %v861, i64 %v933
  br label %b152
b152:
  %v935 = phi i64 [ 0, %b150 ], [ %v953, %b153 ]
  %v936 = icmp slt i64 %v935, %v891
  br i1 %v936, label %b153, label %b154
b153:
  %v937 = mul i64 %v935, 8
  %v938 = getelementptr inbounds float, ptr %v934, i64 %v937
  %v939 = mul i64 %v935, 32
  %v940 = getelementptr inbounds float, ptr %v102, i64 %v939
  %v941 = getelementptr inbounds float, ptr %v938, i64 0
  %v942 = load <8 x float>, ptr %v941, align 4
  %v943 = getelementptr inbounds float, ptr %v940, i64 0
  store <8 x float> %v942, ptr %v943, align 4
  %v944 = getelementptr inbounds float, ptr %v938, i64 8
  %v945 = load <8 x float>, ptr %v944, align 4
  %v946 = getelementptr inbounds float, ptr %v940, i64 8
  store <8 x float> %v945, ptr %v946, align 4
  %v947 = getelementptr inbounds float, ptr %v938, i64 16
  %v948 = load <8 x float>, ptr %v947, align 4
  %v949 = getelementptr inbounds float, ptr %v940, i64 16
  store <8 x float> %v948, ptr %v949, align 4
  %v950 = getelementptr inbounds float, ptr %v938, i64 24
  %v951 = load <8 x float>, ptr %v950, align 4
  %v952 = getelementptr inbounds float, ptr %v940, i64 24
  store <8 x float> %v951, ptr %v952, align 4
  %v953 = add nsw i64 %v935, 1
  br label %b152
b154:
  %v954 = sdiv i64 %v896, 2
  br label %b155
b155:
  %v955 = phi i64 [ 0, %b154 ], [ %v964, %b156 ]
  %v956 = icmp slt i64 %v955, %v954
  br i1 %v956, label %b156, label %b157
b156:
  %v957 = mul i64 %v955, 2
  %v958 = add i64 %v892, %v957
  %v959 = mul i64 %v955, 768
  %v960 = getelementptr inbounds float, ptr %v862, i64 %v959
  %v961 = mul i64 %v958, 16
  %v962 = add i64 %v961, %v930
  %v963 = getelementptr inbounds float, ptr %v876, i64 %v962
  call void @outer_2x32(ptr %v960, ptr %v102, i64 %v891, ptr %v963, i64 16)
  %v964 = add nsw i64 %v955, 1
  br label %b155
b157:
  %v965 = add nsw i64 %v930, 32
  br label %b149
b151:
  %v966 = mul i64 %v887, 8
  %v967 = add i64 %v966, 0
  %v968 = getelementptr inbounds float, ptr %v861, i64 %v967
  br label %b158
b158:
  %v969 = phi i64 [ 0, %b151 ], [ %v978, %b159 ]
  %v970 = icmp slt i64 %v969, %v891
  br i1 %v970, label %b159, label %b160
b159:
  %v971 = mul i64 %v969, 8
  %v972 = getelementptr inbounds float, ptr %v968, i64 %v971
  %v973 = mul i64 %v969, 8
  %v974 = getelementptr inbounds float, ptr %v102, i64 %v973
  %v975 = getelementptr inbounds float, ptr %v972, i64 0
  %v976 = load <8 x float>, ptr %v975, align 4
  %v977 = getelementptr inbounds float, ptr %v974, i64 0
  store <8 x float> %v976, ptr %v977, align 4
  %v978 = add nsw i64 %v969, 1
  br label %b158
b160:
  %v979 = sdiv i64 %v896, 2
  br label %b161
b161:
  %v980 = phi i64 [ 0, %b160 ], [ %v989, %b162 ]
  %v981 = icmp slt i64 %v980, %v979
  br i1 %v981, label %b162, label %b163
b162:
  %v982 = mul i64 %v980, 2
  %v983 = add i64 %v892, %v982
  %v984 = mul i64 %v980, 768
  %v985 = getelementptr inbounds float, ptr %v862, i64 %v984
  %v986 = mul i64 %v983, 16
  %v987 = add i64 %v986, 0
  %v988 = getelementptr inbounds float, ptr %v876, i64 %v987
  call void @outer_2x8(ptr %v985, ptr %v102, i64 %v891, ptr %v988, i64 16)
  %v989 = add nsw i64 %v980, 1
  br label %b161
b163:
  %v990 = add nsw i64 %v892, 64
  br label %b137
b139:
  %v991 = add nsw i64 %v887, 384
  br label %b134
b136:
  %v992 = icmp sgt i64 %v3, 1
  br i1 %v992, label %b164, label %b165
b164:
  %v993 = getelementptr inbounds i64, ptr %v1, i64 3
  %v994 = atomicrmw add ptr %v993, i64 1 acq_rel
  %v995 = load i64, ptr %v97, align 8
  %v996 = add i64 %v995, 1
  store i64 %v996, ptr %v97, align 8
  %v997 = mul i64 %v3, %v996
  br label %b166
b166:
  %v998 = load atomic i64, ptr %v993 acquire, align 8
  %v999 = icmp slt i64 %v998, %v997
  br i1 %v999, label %b167, label %b168
b167:
  %v1000 = call i32 @sched_yield()
  br label %b166
b168:
  br label %b165
b165:
  %v1001 = icmp eq i64 %v2, 0
  br i1 %v1001, label %b169, label %b170
b169:
  br label %b171
b171:
  %v1002 = phi i64 [ 0, %b169 ], [ %v1024, %b176 ]
  %v1003 = icmp slt i64 %v1002, 128
  br i1 %v1003, label %b172, label %b173
b172:
  br label %b174
b174:
  %v1004 = phi i64 [ 0, %b172 ], [ %v1021, %b179 ]
  %v1005 = phi <8 x float> [ splat (float 0x0000000000000000), %b172 ], [ %v1020, %b179 ]
  %v1006 = icmp slt i64 %v1004, %v8
  br i1 %v1006, label %b175, label %b176
b175:
  %v1007 = add i64 %v1004, 128
  %v1008 = icmp slt i64 %v1007, %v8
  %v1009 = select i1 %v1008, i64 %v1007, i64 %v8
  br label %b177
b177:
  %v1010 = phi i64 [ %v1004, %b175 ], [ %v1019, %b178 ]
  %v1011 = phi <8 x float> [ splat (float 0x0000000000000000), %b175 ], [ %v1018, %b178 ]
  %v1012 = icmp slt i64 %v1010, %v1009
  br i1 %v1012, label %b178, label %b179
b178:
  %v1013 = mul i64 %v1010, 128
  %v1014 = getelementptr inbounds float, ptr %v66, i64 %v1013
  %v1015 = add i64 0, %v1002
  %v1016 = getelementptr inbounds float, ptr %v1014, i64 %v1015
  %v1017 = load <8 x float>, ptr %v1016, align 4
  %v1018 = fadd <8 x float> %v1011, %v1017
  %v1019 = add nsw i64 %v1010, 1
  br label %b177
b179:
  %v1020 = fadd <8 x float> %v1005, %v1011
  %v1021 = add nsw i64 %v1004, 128
  br label %b174
b176:
  %v1022 = add i64 0, %v1002
  %v1023 = getelementptr inbounds float, ptr %v38, i64 %v1022
  store <8 x float> %v1005, ptr %v1023, align 4
  %v1024 = add nsw i64 %v1002, 8
  br label %b171
b173:
  br label %b170
b170:
  %v1025 = icmp sgt i64 %v3, 1
  br i1 %v1025, label %b180, label %b181
b180:
  %v1026 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1027 = atomicrmw add ptr %v1026, i64 1 acq_rel
  %v1028 = load i64, ptr %v97, align 8
  %v1029 = add i64 %v1028, 1
  store i64 %v1029, ptr %v97, align 8
  %v1030 = mul i64 %v3, %v1029
  br label %b182
b182:
  %v1031 = load atomic i64, ptr %v1026 acquire, align 8
  %v1032 = icmp slt i64 %v1031, %v1030
  br i1 %v1032, label %b183, label %b184
b183:
  %v1033 = call i32 @sched_yield()
  br label %b182
b184:
  br label %b181
b181:
  %v1034 = mul i64 0, 8
  %v1035 = getelementptr inbounds float, ptr %v64, i64 %v1034
  %v1036 = getelementptr inbounds float, ptr %v1035, i64 0
  %v1037 = mul i64 0, 128
  %v1038 = getelementptr inbounds float, ptr %v58, i64 %v1037
  %v1039 = getelementptr inbounds float, ptr %v1038, i64 0
  %v1040 = getelementptr inbounds float, ptr %v102, i64 12288
  %v1041 = add i64 8, 1
  %v1042 = sdiv i64 %v1041, 2
  %v1043 = add i64 %v2, 1
  %v1044 = mul i64 %v1042, %v2
  %v1045 = sdiv i64 %v1044, %v3
  %v1046 = mul i64 %v1045, 2
  %v1047 = icmp slt i64 %v1046, 8
  %v1048 = select i1 %v1047, i64 %v1046, i64 8
  %v1049 = mul i64 %v1042, %v1043
  %v1050 = sdiv i64 %v1049, %v3
  %v1051 = mul i64 %v1050, 2
  %v1052 = icmp slt i64 %v1051, 8
  %v1053 = select i1 %v1052, i64 %v1051, i64 8
  %v1054 = getelementptr inbounds float, ptr %v40, i64 0
  br label %b185
b185:
  %v1055 = phi i64 [ %v1048, %b181 ], [ %v1063, %b190 ]
  %v1056 = icmp slt i64 %v1055, %v1053
  br i1 %v1056, label %b186, label %b187
b186:
  %v1057 = mul i64 %v1055, 128
  %v1058 = getelementptr inbounds float, ptr %v1054, i64 %v1057
  br label %b188
b188:
  %v1059 = phi i64 [ 0, %b186 ], [ %v1062, %b189 ]
  %v1060 = icmp slt i64 %v1059, 128
  br i1 %v1060, label %b189, label %b190
b189:
  %v1061 = getelementptr inbounds float, ptr %v1058, i64 %v1059
  store float 0x0000000000000000, ptr %v1061, align 4
  %v1062 = add nsw i64 %v1059, 1
  br label %b188
b190:
  %v1063 = add nsw i64 %v1055, 1
  br label %b185
b187:
  %v1064 = mul i64 %v8, 1
  br label %b191
b191:
  %v1065 = phi i64 [ 0, %b187 ], [ %v1145, %b196 ]
  %v1066 = icmp slt i64 %v1065, %v1064
  br i1 %v1066, label %b192, label %b193
b192:
  %v1067 = sub i64 %v1064, %v1065
  %v1068 = icmp slt i64 %v1067, 384
  %v1069 = select i1 %v1068, i64 %v1067, i64 384
  br label %b194
b194:
  %v1070 = phi i64 [ %v1048, %b192 ], [ %v1144, %b208 ]
  %v1071 = icmp slt i64 %v1070, %v1053
  br i1 %v1071, label %b195, label %b196
b195:
  %v1072 = sub i64 %v1053, %v1070
  %v1073 = icmp slt i64 %v1072, 64
  %v1074 = select i1 %v1073, i64 %v1072, i64 64
  %v1075 = sdiv i64 %v1074, 2
  %v1076 = mul i64 %v1075, 2
  %v1077 = sub i64 %v1074, %v1076
  %v1078 = mul i64 %v1065, 8
  %v1079 = add i64 %v1078, %v1070
  %v1080 = getelementptr inbounds float, ptr %v1036, i64 %v1079
  br label %b197
b197:
  %v1081 = phi i64 [ 0, %b195 ], [ %v1107, %b205 ]
  %v1082 = icmp slt i64 %v1081, %v1069
  br i1 %v1082, label %b198, label %b199
b198:
  %v1083 = mul i64 %v1081, 8
  %v1084 = getelementptr inbounds float, ptr %v1080, i64 %v1083
  %v1085 = mul i64 %v1081, 2
  %v1086 = getelementptr inbounds float, ptr %v1040, i64 %v1085
  br label %b200
b200:
  %v1087 = phi i64 [ 0, %b198 ], [ %v1096, %b201 ]
  %v1088 = icmp slt i64 %v1087, %v1075
  br i1 %v1088, label %b201, label %b202
b201:
  %v1089 = mul i64 %v1087, 2
  %v1090 = getelementptr inbounds float, ptr %v1084, i64 %v1089
  %v1091 = mul i64 %v1087, 768
  %v1092 = getelementptr inbounds float, ptr %v1086, i64 %v1091
  %v1093 = getelementptr inbounds float, ptr %v1090, i64 0
  %v1094 = load <2 x float>, ptr %v1093, align 4
  %v1095 = getelementptr inbounds float, ptr %v1092, i64 0
  store <2 x float> %v1094, ptr %v1095, align 4
  %v1096 = add nsw i64 %v1087, 1
  br label %b200
b202:
  %v1097 = mul i64 %v1075, 2
  %v1098 = getelementptr inbounds float, ptr %v1084, i64 %v1097
  %v1099 = mul i64 %v1075, 768
  %v1100 = getelementptr inbounds float, ptr %v1086, i64 %v1099
  br label %b203
b203:
  %v1101 = phi i64 [ 0, %b202 ], [ %v1106, %b204 ]
  %v1102 = icmp slt i64 %v1101, %v1077
  br i1 %v1102, label %b204, label %b205
b204:
  %v1103 = getelementptr inbounds float, ptr %v1098, i64 %v1101
  %v1104 = load float, ptr %v1103, align 4
  %v1105 = getelementptr inbounds float, ptr %v1100, i64 %v1101
  store float %v1104, ptr %v1105, align 4
  %v1106 = add nsw i64 %v1101, 1
  br label %b203, !llvm.loop !6
b205:
  %v1107 = add nsw i64 %v1081, 1
  br label %b197
b199:
  br label %b206
b206:
  %v1108 = phi i64 [ 0, %b199 ], [ %v1143, %b214 ]
  %v1109 = icmp slt i64 %v1108, 128
  br i1 %v1109, label %b207, label %b208
b207:
  %v1110 = mul i64 %v1065, 128
  %v1111 = add i64 %v1110, %v1108
  %v1112 = getelementptr inbounds float, ptr %v1039, i64 %v1111
  br label %b209
b209:
  %v1113 = phi i64 [ 0, %b207 ], [ %v1131, %b210 ]
  %v1114 = icmp slt i64 %v1113, %v1069
  br i1 %v1114, label %b210, label %b211
b210:
  %v1115 = mul i64 %v1113, 128
  %v1116 = getelementptr inbounds float, ptr %v1112, i64 %v1115
  %v1117 = mul i64 %v1113, 32
  %v1118 = getelementptr inbounds float, ptr %v102, i64 %v1117
  %v1119 = getelementptr inbounds float, ptr %v1116, i64 0
  %v1120 = load <8 x float>, ptr %v1119, align 4
  %v1121 = getelementptr inbounds float, ptr %v1118, i64 0
  store <8 x float> %v1120, ptr %v1121, align 4
  %v1122 = getelementptr inbounds float, ptr %v1116, i64 8
  %v1123 = load <8 x float>, ptr %v1122, align 4
  %v1124 = getelementptr inbounds float, ptr %v1118, i64 8
  store <8 x float> %v1123, ptr %v1124, align 4
  %v1125 = getelementptr inbounds float, ptr %v1116, i64 16
  %v1126 = load <8 x float>, ptr %v1125, align 4
  %v1127 = getelementptr inbounds float, ptr %v1118, i64 16
  store <8 x float> %v1126, ptr %v1127, align 4
  %v1128 = getelementptr inbounds float, ptr %v1116, i64 24
  %v1129 = load <8 x float>, ptr %v1128, align 4
  %v1130 = getelementptr inbounds float, ptr %v1118, i64 24
  store <8 x float> %v1129, ptr %v1130, align 4
  %v1131 = add nsw i64 %v1113, 1
  br label %b209
b211:
  %v1132 = sdiv i64 %v1074, 2
  br label %b212
b212:
  %v1133 = phi i64 [ 0, %b211 ], [ %v1142, %b213 ]
  %v1134 = icmp slt i64 %v1133, %v1132
  br i1 %v1134, label %b213, label %b214
b213:
  %v1135 = mul i64 %v1133, 2
  %v1136 = add i64 %v1070, %v1135
  %v1137 = mul i64 %v1133, 768
  %v1138 = getelementptr inbounds float, ptr %v1040, i64 %v1137
  %v1139 = mul i64 %v1136, 128
  %v1140 = add i64 %v1139, %v1108
  %v1141 = getelementptr inbounds float, ptr %v1054, i64 %v1140
  call void @outer_2x32(ptr %v1138, ptr %v102, i64 %v1069, ptr %v1141, i64 128)
  %v1142 = add nsw i64 %v1133, 1
  br label %b212
b214:
  %v1143 = add nsw i64 %v1108, 32
  br label %b206
b208:
  %v1144 = add nsw i64 %v1070, 64
  br label %b194
b196:
  %v1145 = add nsw i64 %v1065, 384
  br label %b191
b193:
  %v1146 = icmp sgt i64 %v3, 1
  br i1 %v1146, label %b215, label %b216
b215:
  %v1147 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1148 = atomicrmw add ptr %v1147, i64 1 acq_rel
  %v1149 = load i64, ptr %v97, align 8
  %v1150 = add i64 %v1149, 1
  store i64 %v1150, ptr %v97, align 8
  %v1151 = mul i64 %v3, %v1150
  br label %b217
b217:
  %v1152 = load atomic i64, ptr %v1147 acquire, align 8
  %v1153 = icmp slt i64 %v1152, %v1151
  br i1 %v1153, label %b218, label %b219
b218:
  %v1154 = call i32 @sched_yield()
  br label %b217
b219:
  br label %b216
b216:
  %v1155 = icmp eq i64 %v2, 0
  br i1 %v1155, label %b220, label %b221
b220:
  br label %b222
b222:
  %v1156 = phi i64 [ 0, %b220 ], [ %v1173, %b227 ]
  %v1157 = phi <8 x float> [ splat (float 0x0000000000000000), %b220 ], [ %v1172, %b227 ]
  %v1158 = icmp slt i64 %v1156, %v8
  br i1 %v1158, label %b223, label %b224
b223:
  %v1159 = add i64 %v1156, 128
  %v1160 = icmp slt i64 %v1159, %v8
  %v1161 = select i1 %v1160, i64 %v1159, i64 %v8
  br label %b225
b225:
  %v1162 = phi i64 [ %v1156, %b223 ], [ %v1171, %b226 ]
  %v1163 = phi <8 x float> [ splat (float 0x0000000000000000), %b223 ], [ %v1170, %b226 ]
  %v1164 = icmp slt i64 %v1162, %v1161
  br i1 %v1164, label %b226, label %b227
b226:
  %v1165 = mul i64 %v1162, 8
  %v1166 = getelementptr inbounds float, ptr %v64, i64 %v1165
  %v1167 = add i64 0, 0
  %v1168 = getelementptr inbounds float, ptr %v1166, i64 %v1167
  %v1169 = load <8 x float>, ptr %v1168, align 4
  %v1170 = fadd <8 x float> %v1163, %v1169
  %v1171 = add nsw i64 %v1162, 1
  br label %b225
b227:
  %v1172 = fadd <8 x float> %v1157, %v1163
  %v1173 = add nsw i64 %v1156, 128
  br label %b222
b224:
  %v1174 = add i64 0, 0
  %v1175 = getelementptr inbounds float, ptr %v42, i64 %v1174
  store <8 x float> %v1157, ptr %v1175, align 4
  br label %b221
b221:
  %v1176 = icmp sgt i64 %v3, 1
  br i1 %v1176, label %b228, label %b229
b228:
  %v1177 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1178 = atomicrmw add ptr %v1177, i64 1 acq_rel
  %v1179 = load i64, ptr %v97, align 8
  %v1180 = add i64 %v1179, 1
  store i64 %v1180, ptr %v97, align 8
  %v1181 = mul i64 %v3, %v1180
  br label %b230
b230:
  %v1182 = load atomic i64, ptr %v1177 acquire, align 8
  %v1183 = icmp slt i64 %v1182, %v1181
  br i1 %v1183, label %b231, label %b232
b231:
  %v1184 = call i32 @sched_yield()
  br label %b230
b232:
  br label %b229
b229:
  %v1185 = icmp eq i64 %v2, 0
  br i1 %v1185, label %b233, label %b234
b233:
  br label %b235
b235:
  %v1186 = phi i64 [ 0, %b233 ], [ %v1253, %b240 ]
  %v1187 = phi <8 x float> [ splat (float 0x0000000000000000), %b233 ], [ %v1252, %b240 ]
  %v1188 = icmp slt i64 %v1186, %v8
  br i1 %v1188, label %b236, label %b237
b236:
  %v1189 = add i64 %v1186, 128
  %v1190 = icmp slt i64 %v1189, %v8
  %v1191 = select i1 %v1190, i64 %v1189, i64 %v8
  br label %b238
b238:
  %v1192 = phi i64 [ %v1186, %b236 ], [ %v1251, %b239 ]
  %v1193 = phi <8 x float> [ splat (float 0x0000000000000000), %b236 ], [ %v1250, %b239 ]
  %v1194 = icmp slt i64 %v1192, %v1191
  br i1 %v1194, label %b239, label %b240
b239:
  %v1195 = mul i64 %v1192, 8
  %v1196 = getelementptr inbounds float, ptr %v62, i64 %v1195
  %v1197 = mul i64 %v1192, 8
  %v1198 = getelementptr inbounds float, ptr %v60, i64 %v1197
  %v1199 = mul i64 %v1192, 1
  %v1200 = getelementptr inbounds float, ptr %v14, i64 %v1199
  %v1201 = getelementptr inbounds float, ptr %v1200, i64 0
  %v1202 = load float, ptr %v1201, align 4
  %v1203 = add i64 0, 0
  %v1204 = getelementptr inbounds float, ptr %v1196, i64 %v1203
  %v1205 = load <8 x float>, ptr %v1204, align 4
  %v1206 = add i64 0, 0
  %v1207 = getelementptr inbounds float, ptr %v1198, i64 %v1206
  %v1208 = load <8 x float>, ptr %v1207, align 4
  %v1209 = fmul <8 x float> %v1205, %v1208
  %v1210 = add i64 0, 0
  %v1211 = getelementptr inbounds float, ptr %v24, i64 %v1210
  %v1212 = load <8 x float>, ptr %v1211, align 4
  %v1213 = fmul <8 x float> %v1209, %v1212
  %v1214 = add i64 0, 0
  %v1215 = getelementptr inbounds float, ptr %v50, i64 %v1214
  %v1216 = load <8 x float>, ptr %v1215, align 4
  %v1217 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1208)
  %v1218 = fadd <8 x float> %v1216, %v1217
  %v1219 = insertelement <8 x float> poison, float %v1202, i64 0
  %v1220 = shufflevector <8 x float> %v1219, <8 x float> poison, <8 x i32> zeroinitializer
  %v1221 = fmul <8 x float> %v1220, %v1218
  %v1222 = fneg <8 x float> %v1221
  %v1223 = fcmp olt <8 x float> %v1222, splat (float 0xC05A400000000000)
  %v1224 = select <8 x i1> %v1223, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1222
  %v1225 = fcmp ogt <8 x float> %v1224, splat (float 0x4056400000000000)
  %v1226 = select <8 x i1> %v1225, <8 x float> splat (float 0x4056400000000000), <8 x float> %v1224
  %v1227 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1226, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1228 = fsub <8 x float> %v1227, splat (float 0x4168000000000000)
  %v1229 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1228, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1226)
  %v1230 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1228, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1229)
  %v1231 = bitcast <8 x float> %v1227 to <8 x i32>
  %v1232 = fmul <8 x float> %v1230, %v1230
  %v1233 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1230, <8 x float> splat (float 0x3F81227F40000000))
  %v1234 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1233, <8 x float> %v1230, <8 x float> splat (float 0x3FA5556740000000))
  %v1235 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1234, <8 x float> %v1230, <8 x float> splat (float 0x3FC5554B00000000))
  %v1236 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1235, <8 x float> %v1230, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1237 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1232, <8 x float> %v1236, <8 x float> %v1230)
  %v1238 = sub <8 x i32> %v1231, splat (i32 1262485250)
  %v1239 = lshr <8 x i32> %v1238, splat (i32 1)
  %v1240 = sub <8 x i32> %v1238, %v1239
  %v1241 = shl <8 x i32> %v1239, splat (i32 23)
  %v1242 = bitcast <8 x i32> %v1241 to <8 x float>
  %v1243 = shl <8 x i32> %v1240, splat (i32 23)
  %v1244 = bitcast <8 x i32> %v1243 to <8 x float>
  %v1245 = fadd <8 x float> %v1237, splat (float 0x3FF0000000000000)
  %v1246 = fmul <8 x float> %v1245, %v1242
  %v1247 = fmul <8 x float> %v1246, %v1244
  %v1248 = fmul <8 x float> %v1213, %v1247
  %v1249 = fmul <8 x float> %v1248, %v1220
  %v1250 = fadd <8 x float> %v1193, %v1249
  %v1251 = add nsw i64 %v1192, 1
  br label %b238
b240:
  %v1252 = fadd <8 x float> %v1187, %v1193
  %v1253 = add nsw i64 %v1186, 128
  br label %b235
b237:
  %v1254 = add i64 0, 0
  %v1255 = getelementptr inbounds float, ptr %v68, i64 %v1254
  store <8 x float> %v1187, ptr %v1255, align 4
  br label %b234
b234:
  %v1256 = icmp sgt i64 %v3, 1
  br i1 %v1256, label %b241, label %b242
b241:
  %v1257 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1258 = atomicrmw add ptr %v1257, i64 1 acq_rel
  %v1259 = load i64, ptr %v97, align 8
  %v1260 = add i64 %v1259, 1
  store i64 %v1260, ptr %v97, align 8
  %v1261 = mul i64 %v3, %v1260
  br label %b243
b243:
  %v1262 = load atomic i64, ptr %v1257 acquire, align 8
  %v1263 = icmp slt i64 %v1262, %v1261
  br i1 %v1263, label %b244, label %b245
b244:
  %v1264 = call i32 @sched_yield()
  br label %b243
b245:
  br label %b242
b242:
  %v1265 = icmp eq i64 %v2, 0
  br i1 %v1265, label %b246, label %b247
b246:
  br label %b248
b248:
  %v1266 = phi i64 [ 0, %b246 ], [ %v1283, %b253 ]
  %v1267 = phi <8 x float> [ splat (float 0x0000000000000000), %b246 ], [ %v1282, %b253 ]
  %v1268 = icmp slt i64 %v1266, %v8
  br i1 %v1268, label %b249, label %b250
b249:
  %v1269 = add i64 %v1266, 128
  %v1270 = icmp slt i64 %v1269, %v8
  %v1271 = select i1 %v1270, i64 %v1269, i64 %v8
  br label %b251
b251:
  %v1272 = phi i64 [ %v1266, %b249 ], [ %v1281, %b252 ]
  %v1273 = phi <8 x float> [ splat (float 0x0000000000000000), %b249 ], [ %v1280, %b252 ]
  %v1274 = icmp slt i64 %v1272, %v1271
  br i1 %v1274, label %b252, label %b253
b252:
  %v1275 = mul i64 %v1272, 8
  %v1276 = getelementptr inbounds float, ptr %v62, i64 %v1275
  %v1277 = add i64 0, 0
  %v1278 = getelementptr inbounds float, ptr %v1276, i64 %v1277
  %v1279 = load <8 x float>, ptr %v1278, align 4
  %v1280 = fadd <8 x float> %v1273, %v1279
  %v1281 = add nsw i64 %v1272, 1
  br label %b251
b253:
  %v1282 = fadd <8 x float> %v1267, %v1273
  %v1283 = add nsw i64 %v1266, 128
  br label %b248
b250:
  %v1284 = add i64 0, 0
  %v1285 = getelementptr inbounds float, ptr %v70, i64 %v1284
  store <8 x float> %v1267, ptr %v1285, align 4
  br label %b247
b247:
  %v1286 = icmp sgt i64 %v3, 1
  br i1 %v1286, label %b254, label %b255
b254:
  %v1287 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1288 = atomicrmw add ptr %v1287, i64 1 acq_rel
  %v1289 = load i64, ptr %v97, align 8
  %v1290 = add i64 %v1289, 1
  store i64 %v1290, ptr %v97, align 8
  %v1291 = mul i64 %v3, %v1290
  br label %b256
b256:
  %v1292 = load atomic i64, ptr %v1287 acquire, align 8
  %v1293 = icmp slt i64 %v1292, %v1291
  br i1 %v1293, label %b257, label %b258
b257:
  %v1294 = call i32 @sched_yield()
  br label %b256
b258:
  br label %b255
b255:
  %v1295 = icmp eq i64 %v2, 0
  br i1 %v1295, label %b259, label %b260
b259:
  br label %b261
b261:
  %v1296 = phi i64 [ 0, %b259 ], [ %v1359, %b266 ]
  %v1297 = phi <8 x float> [ splat (float 0x0000000000000000), %b259 ], [ %v1358, %b266 ]
  %v1298 = icmp slt i64 %v1296, %v8
  br i1 %v1298, label %b262, label %b263
b262:
  %v1299 = add i64 %v1296, 128
  %v1300 = icmp slt i64 %v1299, %v8
  %v1301 = select i1 %v1300, i64 %v1299, i64 %v8
  br label %b264
b264:
  %v1302 = phi i64 [ %v1296, %b262 ], [ %v1357, %b265 ]
  %v1303 = phi <8 x float> [ splat (float 0x0000000000000000), %b262 ], [ %v1356, %b265 ]
  %v1304 = icmp slt i64 %v1302, %v1301
  br i1 %v1304, label %b265, label %b266
b265:
  %v1305 = mul i64 %v1302, 8
  %v1306 = getelementptr inbounds float, ptr %v62, i64 %v1305
  %v1307 = mul i64 %v1302, 8
  %v1308 = getelementptr inbounds float, ptr %v60, i64 %v1307
  %v1309 = mul i64 %v1302, 1
  %v1310 = getelementptr inbounds float, ptr %v14, i64 %v1309
  %v1311 = getelementptr inbounds float, ptr %v1310, i64 0
  %v1312 = load float, ptr %v1311, align 4
  %v1313 = add i64 0, 0
  %v1314 = getelementptr inbounds float, ptr %v1306, i64 %v1313
  %v1315 = load <8 x float>, ptr %v1314, align 4
  %v1316 = add i64 0, 0
  %v1317 = getelementptr inbounds float, ptr %v1308, i64 %v1316
  %v1318 = load <8 x float>, ptr %v1317, align 4
  %v1319 = fmul <8 x float> %v1315, %v1318
  %v1320 = add i64 0, 0
  %v1321 = getelementptr inbounds float, ptr %v50, i64 %v1320
  %v1322 = load <8 x float>, ptr %v1321, align 4
  %v1323 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1318)
  %v1324 = fadd <8 x float> %v1322, %v1323
  %v1325 = insertelement <8 x float> poison, float %v1312, i64 0
  %v1326 = shufflevector <8 x float> %v1325, <8 x float> poison, <8 x i32> zeroinitializer
  %v1327 = fmul <8 x float> %v1326, %v1324
  %v1328 = fneg <8 x float> %v1327
  %v1329 = fcmp olt <8 x float> %v1328, splat (float 0xC05A400000000000)
  %v1330 = select <8 x i1> %v1329, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1328
  %v1331 = fcmp ogt <8 x float> %v1330, splat (float 0x4056400000000000)
  %v1332 = select <8 x i1> %v1331, <8 x float> splat (float 0x4056400000000000), <8 x float> %v1330
  %v1333 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1332, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1334 = fsub <8 x float> %v1333, splat (float 0x4168000000000000)
  %v1335 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1334, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1332)
  %v1336 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1334, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1335)
  %v1337 = bitcast <8 x float> %v1333 to <8 x i32>
  %v1338 = fmul <8 x float> %v1336, %v1336
  %v1339 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1336, <8 x float> splat (float 0x3F81227F40000000))
  %v1340 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1339, <8 x float> %v1336, <8 x float> splat (float 0x3FA5556740000000))
  %v1341 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1340, <8 x float> %v1336, <8 x float> splat (float 0x3FC5554B00000000))
  %v1342 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1341, <8 x float> %v1336, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1343 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1338, <8 x float> %v1342, <8 x float> %v1336)
  %v1344 = sub <8 x i32> %v1337, splat (i32 1262485250)
  %v1345 = lshr <8 x i32> %v1344, splat (i32 1)
  %v1346 = sub <8 x i32> %v1344, %v1345
  %v1347 = shl <8 x i32> %v1345, splat (i32 23)
  %v1348 = bitcast <8 x i32> %v1347 to <8 x float>
  %v1349 = shl <8 x i32> %v1346, splat (i32 23)
  %v1350 = bitcast <8 x i32> %v1349 to <8 x float>
  %v1351 = fadd <8 x float> %v1343, splat (float 0x3FF0000000000000)
  %v1352 = fmul <8 x float> %v1351, %v1348
  %v1353 = fmul <8 x float> %v1352, %v1350
  %v1354 = fmul <8 x float> %v1319, %v1353
  %v1355 = fneg <8 x float> %v1354
  %v1356 = fadd <8 x float> %v1303, %v1355
  %v1357 = add nsw i64 %v1302, 1
  br label %b264
b266:
  %v1358 = fadd <8 x float> %v1297, %v1303
  %v1359 = add nsw i64 %v1296, 128
  br label %b261
b263:
  %v1360 = add i64 0, 0
  %v1361 = getelementptr inbounds float, ptr %v72, i64 %v1360
  store <8 x float> %v1297, ptr %v1361, align 4
  br label %b260
b260:
  %v1362 = icmp sgt i64 %v3, 1
  br i1 %v1362, label %b267, label %b268
b267:
  %v1363 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1364 = atomicrmw add ptr %v1363, i64 1 acq_rel
  %v1365 = load i64, ptr %v97, align 8
  %v1366 = add i64 %v1365, 1
  store i64 %v1366, ptr %v97, align 8
  %v1367 = mul i64 %v3, %v1366
  br label %b269
b269:
  %v1368 = load atomic i64, ptr %v1363 acquire, align 8
  %v1369 = icmp slt i64 %v1368, %v1367
  br i1 %v1369, label %b270, label %b271
b270:
  %v1370 = call i32 @sched_yield()
  br label %b269
b271:
  br label %b268
b268:
  %v1371 = icmp eq i64 %v2, 0
  br i1 %v1371, label %b272, label %b273
b272:
  %v1372 = add i64 0, 0
  %v1373 = getelementptr inbounds float, ptr %v70, i64 %v1372
  %v1374 = load <8 x float>, ptr %v1373, align 4
  %v1375 = add i64 0, 0
  %v1376 = getelementptr inbounds float, ptr %v72, i64 %v1375
  %v1377 = load <8 x float>, ptr %v1376, align 4
  %v1378 = fadd <8 x float> %v1374, %v1377
  %v1379 = add i64 0, 0
  %v1380 = getelementptr inbounds float, ptr %v68, i64 %v1379
  %v1381 = load <8 x float>, ptr %v1380, align 4
  %v1382 = add i64 0, 0
  %v1383 = getelementptr inbounds float, ptr %v52, i64 %v1382
  %v1384 = load <8 x float>, ptr %v1383, align 4
  %v1385 = fmul <8 x float> %v1381, %v1384
  %v1386 = add i64 0, 0
  %v1387 = getelementptr inbounds float, ptr %v44, i64 %v1386
  store <8 x float> %v1378, ptr %v1387, align 4
  %v1388 = add i64 0, 0
  %v1389 = getelementptr inbounds float, ptr %v46, i64 %v1388
  store <8 x float> %v1385, ptr %v1389, align 4
  br label %b273
b273:
  %v1390 = icmp sgt i64 %v3, 1
  br i1 %v1390, label %b274, label %b275
b274:
  %v1391 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1392 = atomicrmw add ptr %v1391, i64 1 acq_rel
  %v1393 = load i64, ptr %v97, align 8
  %v1394 = add i64 %v1393, 1
  store i64 %v1394, ptr %v97, align 8
  %v1395 = mul i64 %v3, %v1394
  br label %b276
b276:
  %v1396 = load atomic i64, ptr %v1391 acquire, align 8
  %v1397 = icmp slt i64 %v1396, %v1395
  br i1 %v1397, label %b277, label %b278
b277:
  %v1398 = call i32 @sched_yield()
  br label %b276
b278:
  br label %b275
b275:
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

declare <8 x float> @llvm.fabs.v8f32(<8 x float>)
declare i32 @sched_yield() #1
declare <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr>, <8 x i1>, <8 x float>)
declare <8 x float> @llvm.fmuladd.v8f32(<8 x float>, <8 x float>, <8 x float>)
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
