; generated from specs/lstm.yaml by `make generated`: do not edit
; lstm I=8 H=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_2x4of4_0 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x4of4_0, ptr @tile_2x4of4_0], align 8
@table_tile_2x1of4_0_1_2_3 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x1of4_0_1_2_3, ptr @tile_2x1of4_0_1_2_3], align 8
@table_tile_8x1of1_0 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0, ptr @tile_2x1of1_0, ptr @tile_3x1of1_0, ptr @tile_4x1of1_0, ptr @tile_5x1of1_0, ptr @tile_6x1of1_0, ptr @tile_7x1of1_0, ptr @tile_8x1of1_0], align 8
@table_outer_tail = private unnamed_addr constant [2 x ptr] [ptr @outer_1_tail, ptr @outer_2_tail], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v660 = alloca float, i64 64, align 4
  %v1242 = alloca float, i64 64, align 4
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
  %v51 = getelementptr inbounds i64, ptr %v1, i64 8
  %v52 = load i64, ptr %v51, align 8
  %v53 = getelementptr inbounds i64, ptr %v1, i64 9
  %v54 = load i64, ptr %v53, align 8
  %v55 = getelementptr inbounds i64, ptr %v1, i64 10
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 13
  %v58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 17
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 19
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 20
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 21
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i64, ptr %v1, i64 22
  %v68 = load i64, ptr %v67, align 8
  %v69 = getelementptr inbounds i64, ptr %v1, i64 23
  %v70 = load i64, ptr %v69, align 8
  %v71 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v72 = load ptr, ptr %v71, align 4
  %v73 = icmp eq i64 %v2, 0
  br i1 %v73, label %b0, label %b1
b0:
  %v74 = add i64 0, 0
  %v75 = getelementptr inbounds float, ptr %v38, i64 %v74
  %v76 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v77 = shufflevector <8 x float> %v76, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v77, ptr %v75, align 4
  br label %b1
b1:
  %v78 = icmp sgt i64 %v3, 1
  br i1 %v78, label %b2, label %b3
b2:
  %v79 = getelementptr inbounds i64, ptr %v1, i64 3
  %v80 = atomicrmw add ptr %v79, i64 1 acq_rel
  %v81 = mul i64 %v3, 1
  br label %b4
b4:
  %v82 = load atomic i64, ptr %v79 acquire, align 8
  %v83 = icmp slt i64 %v82, %v81
  br i1 %v83, label %b5, label %b6
b5:
  %v84 = call i32 @sched_yield()
  br label %b4
b6:
  br label %b3
b3:
  %v85 = getelementptr inbounds i64, ptr %v1, i64 24
  %v86 = load i64, ptr %v85, align 8
  %v87 = icmp eq i64 %v86, 0
  br i1 %v87, label %b7, label %b8
b7:
  %v88 = add i64 %v7, 0
  %v89 = sdiv i64 %v88, 1
  %v90 = add i64 %v2, 1
  %v91 = mul i64 %v89, %v2
  %v92 = sdiv i64 %v91, %v3
  %v93 = mul i64 %v92, 1
  %v94 = icmp slt i64 %v93, %v7
  %v95 = select i1 %v94, i64 %v93, i64 %v7
  %v96 = mul i64 %v89, %v90
  %v97 = sdiv i64 %v96, %v3
  %v98 = mul i64 %v97, 1
  %v99 = icmp slt i64 %v98, %v7
  %v100 = select i1 %v99, i64 %v98, i64 %v7
  br label %b9
b9:
  %v101 = phi i64 [ %v95, %b7 ], [ %v112, %b10 ]
  %v102 = icmp slt i64 %v101, %v100
  br i1 %v102, label %b10, label %b11
b10:
  %v103 = and i64 0, %v54
  %v104 = mul i64 %v103, %v7
  %v105 = add i64 %v104, %v101
  %v106 = mul i64 %v105, 8
  %v107 = getelementptr inbounds float, ptr %v20, i64 %v106
  %v108 = add i64 0, 0
  %v109 = getelementptr inbounds float, ptr %v107, i64 %v108
  %v110 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v111 = shufflevector <8 x float> %v110, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v111, ptr %v109, align 4
  %v112 = add nsw i64 %v101, 1
  br label %b9
b11:
  br label %b8
b8:
  %v113 = icmp sgt i64 %v3, 1
  br i1 %v113, label %b12, label %b13
b12:
  %v114 = getelementptr inbounds i64, ptr %v1, i64 3
  %v115 = atomicrmw add ptr %v114, i64 1 acq_rel
  %v116 = mul i64 %v3, 2
  br label %b14
b14:
  %v117 = load atomic i64, ptr %v114 acquire, align 8
  %v118 = icmp slt i64 %v117, %v116
  br i1 %v118, label %b15, label %b16
b15:
  %v119 = call i32 @sched_yield()
  br label %b14
b16:
  br label %b13
b13:
  %v120 = getelementptr inbounds i64, ptr %v1, i64 25
  %v121 = load i64, ptr %v120, align 8
  %v122 = icmp eq i64 %v121, 0
  br i1 %v122, label %b17, label %b18
b17:
  %v123 = add i64 %v7, 0
  %v124 = sdiv i64 %v123, 1
  %v125 = add i64 %v2, 1
  %v126 = mul i64 %v124, %v2
  %v127 = sdiv i64 %v126, %v3
  %v128 = mul i64 %v127, 1
  %v129 = icmp slt i64 %v128, %v7
  %v130 = select i1 %v129, i64 %v128, i64 %v7
  %v131 = mul i64 %v124, %v125
  %v132 = sdiv i64 %v131, %v3
  %v133 = mul i64 %v132, 1
  %v134 = icmp slt i64 %v133, %v7
  %v135 = select i1 %v134, i64 %v133, i64 %v7
  br label %b19
b19:
  %v136 = phi i64 [ %v130, %b17 ], [ %v147, %b20 ]
  %v137 = icmp slt i64 %v136, %v135
  br i1 %v137, label %b20, label %b21
b20:
  %v138 = and i64 0, %v56
  %v139 = mul i64 %v138, %v7
  %v140 = add i64 %v139, %v136
  %v141 = mul i64 %v140, 8
  %v142 = getelementptr inbounds float, ptr %v22, i64 %v141
  %v143 = add i64 0, 0
  %v144 = getelementptr inbounds float, ptr %v142, i64 %v143
  %v145 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v146 = shufflevector <8 x float> %v145, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v146, ptr %v144, align 4
  %v147 = add nsw i64 %v136, 1
  br label %b19
b21:
  br label %b18
b18:
  %v148 = icmp sgt i64 %v3, 1
  br i1 %v148, label %b22, label %b23
b22:
  %v149 = getelementptr inbounds i64, ptr %v1, i64 3
  %v150 = atomicrmw add ptr %v149, i64 1 acq_rel
  %v151 = mul i64 %v3, 3
  br label %b24
b24:
  %v152 = load atomic i64, ptr %v149 acquire, align 8
  %v153 = icmp slt i64 %v152, %v151
  br i1 %v153, label %b25, label %b26
b25:
  %v154 = call i32 @sched_yield()
  br label %b24
b26:
  br label %b23
b23:
  %v155 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v156 = load ptr, ptr %v155, align 4
  %v157 = getelementptr inbounds float, ptr %v156, i64 0
  %v158 = add i64 1, 0
  %v159 = sdiv i64 %v158, 1
  %v160 = add i64 %v2, 1
  %v161 = mul i64 %v159, %v2
  %v162 = sdiv i64 %v161, %v3
  %v163 = mul i64 %v162, 1
  %v164 = icmp slt i64 %v163, 1
  %v165 = select i1 %v164, i64 %v163, i64 1
  %v166 = mul i64 %v159, %v160
  %v167 = sdiv i64 %v166, %v3
  %v168 = mul i64 %v167, 1
  %v169 = icmp slt i64 %v168, 1
  %v170 = select i1 %v169, i64 %v168, i64 1
  br label %b27
b27:
  %v171 = phi i64 [ %v165, %b23 ], [ %v652, %b78 ]
  %v172 = icmp slt i64 %v171, %v170
  br i1 %v172, label %b28, label %b29
b28:
  %v173 = mul i64 %v171, 256
  %v174 = mul i64 %v171, 32
  %v175 = add i64 %v174, 0
  %v176 = sub i64 32, %v175
  %v177 = icmp slt i64 %v176, 0
  %v178 = select i1 %v177, i64 0, i64 %v176
  %v179 = icmp ult i64 %v178, 8
  %v180 = select i1 %v179, i64 %v178, i64 8
  %v181 = trunc i64 %v180 to i32
  %v182 = insertelement <8 x i32> poison, i32 %v181, i64 0
  %v183 = shufflevector <8 x i32> %v182, <8 x i32> poison, <8 x i32> zeroinitializer
  %v184 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v183
  %v185 = mul i64 %v175, 8
  %v186 = add i64 0, %v185
  %v187 = getelementptr inbounds float, ptr %v12, i64 %v186
  %v188 = add i64 %v173, 0
  %v189 = icmp sge i64 %v178, 8
  br i1 %v189, label %b30, label %b31
b30:
  br label %b32
b32:
  %v190 = phi i64 [ 0, %b30 ], [ %v272, %b33 ]
  %v191 = icmp slt i64 %v190, 8
  br i1 %v191, label %b33, label %b34
b33:
  %v192 = add i64 %v190, 0
  %v193 = getelementptr inbounds float, ptr %v187, i64 %v192
  %v194 = load <8 x float>, ptr %v193, align 4
  %v195 = add i64 %v190, 8
  %v196 = getelementptr inbounds float, ptr %v187, i64 %v195
  %v197 = load <8 x float>, ptr %v196, align 4
  %v198 = add i64 %v190, 16
  %v199 = getelementptr inbounds float, ptr %v187, i64 %v198
  %v200 = load <8 x float>, ptr %v199, align 4
  %v201 = add i64 %v190, 24
  %v202 = getelementptr inbounds float, ptr %v187, i64 %v201
  %v203 = load <8 x float>, ptr %v202, align 4
  %v204 = add i64 %v190, 32
  %v205 = getelementptr inbounds float, ptr %v187, i64 %v204
  %v206 = load <8 x float>, ptr %v205, align 4
  %v207 = add i64 %v190, 40
  %v208 = getelementptr inbounds float, ptr %v187, i64 %v207
  %v209 = load <8 x float>, ptr %v208, align 4
  %v210 = add i64 %v190, 48
  %v211 = getelementptr inbounds float, ptr %v187, i64 %v210
  %v212 = load <8 x float>, ptr %v211, align 4
  %v213 = add i64 %v190, 56
  %v214 = getelementptr inbounds float, ptr %v187, i64 %v213
  %v215 = load <8 x float>, ptr %v214, align 4
  %v216 = shufflevector <8 x float> %v194, <8 x float> %v206, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v217 = shufflevector <8 x float> %v194, <8 x float> %v206, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v218 = shufflevector <8 x float> %v197, <8 x float> %v209, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v219 = shufflevector <8 x float> %v197, <8 x float> %v209, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v220 = shufflevector <8 x float> %v200, <8 x float> %v212, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v221 = shufflevector <8 x float> %v200, <8 x float> %v212, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v222 = shufflevector <8 x float> %v203, <8 x float> %v215, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v223 = shufflevector <8 x float> %v203, <8 x float> %v215, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v224 = shufflevector <8 x float> %v216, <8 x float> %v220, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v225 = shufflevector <8 x float> %v216, <8 x float> %v220, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v226 = shufflevector <8 x float> %v218, <8 x float> %v222, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v227 = shufflevector <8 x float> %v218, <8 x float> %v222, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v228 = shufflevector <8 x float> %v217, <8 x float> %v221, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v229 = shufflevector <8 x float> %v217, <8 x float> %v221, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v230 = shufflevector <8 x float> %v219, <8 x float> %v223, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v231 = shufflevector <8 x float> %v219, <8 x float> %v223, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v232 = shufflevector <8 x float> %v224, <8 x float> %v226, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v233 = shufflevector <8 x float> %v224, <8 x float> %v226, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v234 = shufflevector <8 x float> %v225, <8 x float> %v227, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v235 = shufflevector <8 x float> %v225, <8 x float> %v227, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v236 = shufflevector <8 x float> %v228, <8 x float> %v230, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v237 = shufflevector <8 x float> %v228, <8 x float> %v230, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v238 = shufflevector <8 x float> %v229, <8 x float> %v231, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v239 = shufflevector <8 x float> %v229, <8 x float> %v231, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v240 = add i64 %v190, 0
  %v241 = mul i64 %v240, 32
  %v242 = add i64 %v188, %v241
  %v243 = getelementptr inbounds float, ptr %v157, i64 %v242
  store <8 x float> %v232, ptr %v243, align 4
  %v244 = add i64 %v190, 1
  %v245 = mul i64 %v244, 32
  %v246 = add i64 %v188, %v245
  %v247 = getelementptr inbounds float, ptr %v157, i64 %v246
  store <8 x float> %v233, ptr %v247, align 4
  %v248 = add i64 %v190, 2
  %v249 = mul i64 %v248, 32
  %v250 = add i64 %v188, %v249
  %v251 = getelementptr inbounds float, ptr %v157, i64 %v250
  store <8 x float> %v234, ptr %v251, align 4
  %v252 = add i64 %v190, 3
  %v253 = mul i64 %v252, 32
  %v254 = add i64 %v188, %v253
  %v255 = getelementptr inbounds float, ptr %v157, i64 %v254
  store <8 x float> %v235, ptr %v255, align 4
  %v256 = add i64 %v190, 4
  %v257 = mul i64 %v256, 32
  %v258 = add i64 %v188, %v257
  %v259 = getelementptr inbounds float, ptr %v157, i64 %v258
  store <8 x float> %v236, ptr %v259, align 4
  %v260 = add i64 %v190, 5
  %v261 = mul i64 %v260, 32
  %v262 = add i64 %v188, %v261
  %v263 = getelementptr inbounds float, ptr %v157, i64 %v262
  store <8 x float> %v237, ptr %v263, align 4
  %v264 = add i64 %v190, 6
  %v265 = mul i64 %v264, 32
  %v266 = add i64 %v188, %v265
  %v267 = getelementptr inbounds float, ptr %v157, i64 %v266
  store <8 x float> %v238, ptr %v267, align 4
  %v268 = add i64 %v190, 7
  %v269 = mul i64 %v268, 32
  %v270 = add i64 %v188, %v269
  %v271 = getelementptr inbounds float, ptr %v157, i64 %v270
  store <8 x float> %v239, ptr %v271, align 4
  %v272 = add nsw i64 %v190, 8
  br label %b32
b34:
  br label %b35
b35:
  %v273 = phi i64 [ 8, %b34 ], [ %v282, %b36 ]
  %v274 = icmp slt i64 %v273, 8
  br i1 %v274, label %b36, label %b37
b36:
  %v275 = mul i64 %v273, 1
  %v276 = getelementptr inbounds float, ptr %v187, i64 %v275
  %v277 = getelementptr float, ptr %v276, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v278 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v277, <8 x i1> %v184, <8 x float> zeroinitializer)
  %v279 = mul i64 %v273, 32
  %v280 = add i64 %v188, %v279
  %v281 = getelementptr inbounds float, ptr %v157, i64 %v280
  store <8 x float> %v278, ptr %v281, align 4
  %v282 = add nsw i64 %v273, 1
  br label %b35
b37:
  br label %b31
b31:
  %v283 = icmp slt i64 %v178, 8
  br i1 %v283, label %b38, label %b39
b38:
  br label %b40
b40:
  %v284 = phi i64 [ 0, %b38 ], [ %v293, %b41 ]
  %v285 = icmp slt i64 %v284, 8
  br i1 %v285, label %b41, label %b42
b41:
  %v286 = mul i64 %v284, 1
  %v287 = getelementptr inbounds float, ptr %v187, i64 %v286
  %v288 = getelementptr float, ptr %v287, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v289 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v288, <8 x i1> %v184, <8 x float> zeroinitializer)
  %v290 = mul i64 %v284, 32
  %v291 = add i64 %v188, %v290
  %v292 = getelementptr inbounds float, ptr %v157, i64 %v291
  store <8 x float> %v289, ptr %v292, align 4
  %v293 = add nsw i64 %v284, 1
  br label %b40
b42:
  br label %b39
b39:
  %v294 = add i64 %v174, 8
  %v295 = sub i64 32, %v294
  %v296 = icmp slt i64 %v295, 0
  %v297 = select i1 %v296, i64 0, i64 %v295
  %v298 = icmp ult i64 %v297, 8
  %v299 = select i1 %v298, i64 %v297, i64 8
  %v300 = trunc i64 %v299 to i32
  %v301 = insertelement <8 x i32> poison, i32 %v300, i64 0
  %v302 = shufflevector <8 x i32> %v301, <8 x i32> poison, <8 x i32> zeroinitializer
  %v303 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v302
  %v304 = mul i64 %v294, 8
  %v305 = add i64 0, %v304
  %v306 = getelementptr inbounds float, ptr %v12, i64 %v305
  %v307 = add i64 %v173, 8
  %v308 = icmp sge i64 %v297, 8
  br i1 %v308, label %b43, label %b44
b43:
  br label %b45
b45:
  %v309 = phi i64 [ 0, %b43 ], [ %v391, %b46 ]
  %v310 = icmp slt i64 %v309, 8
  br i1 %v310, label %b46, label %b47
b46:
  %v311 = add i64 %v309, 0
  %v312 = getelementptr inbounds float, ptr %v306, i64 %v311
  %v313 = load <8 x float>, ptr %v312, align 4
  %v314 = add i64 %v309, 8
  %v315 = getelementptr inbounds float, ptr %v306, i64 %v314
  %v316 = load <8 x float>, ptr %v315, align 4
  %v317 = add i64 %v309, 16
  %v318 = getelementptr inbounds float, ptr %v306, i64 %v317
  %v319 = load <8 x float>, ptr %v318, align 4
  %v320 = add i64 %v309, 24
  %v321 = getelementptr inbounds float, ptr %v306, i64 %v320
  %v322 = load <8 x float>, ptr %v321, align 4
  %v323 = add i64 %v309, 32
  %v324 = getelementptr inbounds float, ptr %v306, i64 %v323
  %v325 = load <8 x float>, ptr %v324, align 4
  %v326 = add i64 %v309, 40
  %v327 = getelementptr inbounds float, ptr %v306, i64 %v326
  %v328 = load <8 x float>, ptr %v327, align 4
  %v329 = add i64 %v309, 48
  %v330 = getelementptr inbounds float, ptr %v306, i64 %v329
  %v331 = load <8 x float>, ptr %v330, align 4
  %v332 = add i64 %v309, 56
  %v333 = getelementptr inbounds float, ptr %v306, i64 %v332
  %v334 = load <8 x float>, ptr %v333, align 4
  %v335 = shufflevector <8 x float> %v313, <8 x float> %v325, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v336 = shufflevector <8 x float> %v313, <8 x float> %v325, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v337 = shufflevector <8 x float> %v316, <8 x float> %v328, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v338 = shufflevector <8 x float> %v316, <8 x float> %v328, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v339 = shufflevector <8 x float> %v319, <8 x float> %v331, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v340 = shufflevector <8 x float> %v319, <8 x float> %v331, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v341 = shufflevector <8 x float> %v322, <8 x float> %v334, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v342 = shufflevector <8 x float> %v322, <8 x float> %v334, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v343 = shufflevector <8 x float> %v335, <8 x float> %v339, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v344 = shufflevector <8 x float> %v335, <8 x float> %v339, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v345 = shufflevector <8 x float> %v337, <8 x float> %v341, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v346 = shufflevector <8 x float> %v337, <8 x float> %v341, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v347 = shufflevector <8 x float> %v336, <8 x float> %v340, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v348 = shufflevector <8 x float> %v336, <8 x float> %v340, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v349 = shufflevector <8 x float> %v338, <8 x float> %v342, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v350 = shufflevector <8 x float> %v338, <8 x float> %v342, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v351 = shufflevector <8 x float> %v343, <8 x float> %v345, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v352 = shufflevector <8 x float> %v343, <8 x float> %v345, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v353 = shufflevector <8 x float> %v344, <8 x float> %v346, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v354 = shufflevector <8 x float> %v344, <8 x float> %v346, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v355 = shufflevector <8 x float> %v347, <8 x float> %v349, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v356 = shufflevector <8 x float> %v347, <8 x float> %v349, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v357 = shufflevector <8 x float> %v348, <8 x float> %v350, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v358 = shufflevector <8 x float> %v348, <8 x float> %v350, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v359 = add i64 %v309, 0
  %v360 = mul i64 %v359, 32
  %v361 = add i64 %v307, %v360
  %v362 = getelementptr inbounds float, ptr %v157, i64 %v361
  store <8 x float> %v351, ptr %v362, align 4
  %v363 = add i64 %v309, 1
  %v364 = mul i64 %v363, 32
  %v365 = add i64 %v307, %v364
  %v366 = getelementptr inbounds float, ptr %v157, i64 %v365
  store <8 x float> %v352, ptr %v366, align 4
  %v367 = add i64 %v309, 2
  %v368 = mul i64 %v367, 32
  %v369 = add i64 %v307, %v368
  %v370 = getelementptr inbounds float, ptr %v157, i64 %v369
  store <8 x float> %v353, ptr %v370, align 4
  %v371 = add i64 %v309, 3
  %v372 = mul i64 %v371, 32
  %v373 = add i64 %v307, %v372
  %v374 = getelementptr inbounds float, ptr %v157, i64 %v373
  store <8 x float> %v354, ptr %v374, align 4
  %v375 = add i64 %v309, 4
  %v376 = mul i64 %v375, 32
  %v377 = add i64 %v307, %v376
  %v378 = getelementptr inbounds float, ptr %v157, i64 %v377
  store <8 x float> %v355, ptr %v378, align 4
  %v379 = add i64 %v309, 5
  %v380 = mul i64 %v379, 32
  %v381 = add i64 %v307, %v380
  %v382 = getelementptr inbounds float, ptr %v157, i64 %v381
  store <8 x float> %v356, ptr %v382, align 4
  %v383 = add i64 %v309, 6
  %v384 = mul i64 %v383, 32
  %v385 = add i64 %v307, %v384
  %v386 = getelementptr inbounds float, ptr %v157, i64 %v385
  store <8 x float> %v357, ptr %v386, align 4
  %v387 = add i64 %v309, 7
  %v388 = mul i64 %v387, 32
  %v389 = add i64 %v307, %v388
  %v390 = getelementptr inbounds float, ptr %v157, i64 %v389
  store <8 x float> %v358, ptr %v390, align 4
  %v391 = add nsw i64 %v309, 8
  br label %b45
b47:
  br label %b48
b48:
  %v392 = phi i64 [ 8, %b47 ], [ %v401, %b49 ]
  %v393 = icmp slt i64 %v392, 8
  br i1 %v393, label %b49, label %b50
b49:
  %v394 = mul i64 %v392, 1
  %v395 = getelementptr inbounds float, ptr %v306, i64 %v394
  %v396 = getelementptr float, ptr %v395, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v397 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v396, <8 x i1> %v303, <8 x float> zeroinitializer)
  %v398 = mul i64 %v392, 32
  %v399 = add i64 %v307, %v398
  %v400 = getelementptr inbounds float, ptr %v157, i64 %v399
  store <8 x float> %v397, ptr %v400, align 4
  %v401 = add nsw i64 %v392, 1
  br label %b48
b50:
  br label %b44
b44:
  %v402 = icmp slt i64 %v297, 8
  br i1 %v402, label %b51, label %b52
b51:
  br label %b53
b53:
  %v403 = phi i64 [ 0, %b51 ], [ %v412, %b54 ]
  %v404 = icmp slt i64 %v403, 8
  br i1 %v404, label %b54, label %b55
b54:
  %v405 = mul i64 %v403, 1
  %v406 = getelementptr inbounds float, ptr %v306, i64 %v405
  %v407 = getelementptr float, ptr %v406, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v408 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v407, <8 x i1> %v303, <8 x float> zeroinitializer)
  %v409 = mul i64 %v403, 32
  %v410 = add i64 %v307, %v409
  %v411 = getelementptr inbounds float, ptr %v157, i64 %v410
  store <8 x float> %v408, ptr %v411, align 4
  %v412 = add nsw i64 %v403, 1
  br label %b53
b55:
  br label %b52
b52:
  %v413 = add i64 %v174, 16
  %v414 = sub i64 32, %v413
  %v415 = icmp slt i64 %v414, 0
  %v416 = select i1 %v415, i64 0, i64 %v414
  %v417 = icmp ult i64 %v416, 8
  %v418 = select i1 %v417, i64 %v416, i64 8
  %v419 = trunc i64 %v418 to i32
  %v420 = insertelement <8 x i32> poison, i32 %v419, i64 0
  %v421 = shufflevector <8 x i32> %v420, <8 x i32> poison, <8 x i32> zeroinitializer
  %v422 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v421
  %v423 = mul i64 %v413, 8
  %v424 = add i64 0, %v423
  %v425 = getelementptr inbounds float, ptr %v12, i64 %v424
  %v426 = add i64 %v173, 16
  %v427 = icmp sge i64 %v416, 8
  br i1 %v427, label %b56, label %b57
b56:
  br label %b58
b58:
  %v428 = phi i64 [ 0, %b56 ], [ %v510, %b59 ]
  %v429 = icmp slt i64 %v428, 8
  br i1 %v429, label %b59, label %b60
b59:
  %v430 = add i64 %v428, 0
  %v431 = getelementptr inbounds float, ptr %v425, i64 %v430
  %v432 = load <8 x float>, ptr %v431, align 4
  %v433 = add i64 %v428, 8
  %v434 = getelementptr inbounds float, ptr %v425, i64 %v433
  %v435 = load <8 x float>, ptr %v434, align 4
  %v436 = add i64 %v428, 16
  %v437 = getelementptr inbounds float, ptr %v425, i64 %v436
  %v438 = load <8 x float>, ptr %v437, align 4
  %v439 = add i64 %v428, 24
  %v440 = getelementptr inbounds float, ptr %v425, i64 %v439
  %v441 = load <8 x float>, ptr %v440, align 4
  %v442 = add i64 %v428, 32
  %v443 = getelementptr inbounds float, ptr %v425, i64 %v442
  %v444 = load <8 x float>, ptr %v443, align 4
  %v445 = add i64 %v428, 40
  %v446 = getelementptr inbounds float, ptr %v425, i64 %v445
  %v447 = load <8 x float>, ptr %v446, align 4
  %v448 = add i64 %v428, 48
  %v449 = getelementptr inbounds float, ptr %v425, i64 %v448
  %v450 = load <8 x float>, ptr %v449, align 4
  %v451 = add i64 %v428, 56
  %v452 = getelementptr inbounds float, ptr %v425, i64 %v451
  %v453 = load <8 x float>, ptr %v452, align 4
  %v454 = shufflevector <8 x float> %v432, <8 x float> %v444, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v455 = shufflevector <8 x float> %v432, <8 x float> %v444, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v456 = shufflevector <8 x float> %v435, <8 x float> %v447, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v457 = shufflevector <8 x float> %v435, <8 x float> %v447, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v458 = shufflevector <8 x float> %v438, <8 x float> %v450, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v459 = shufflevector <8 x float> %v438, <8 x float> %v450, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v460 = shufflevector <8 x float> %v441, <8 x float> %v453, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v461 = shufflevector <8 x float> %v441, <8 x float> %v453, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v462 = shufflevector <8 x float> %v454, <8 x float> %v458, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v463 = shufflevector <8 x float> %v454, <8 x float> %v458, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v464 = shufflevector <8 x float> %v456, <8 x float> %v460, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v465 = shufflevector <8 x float> %v456, <8 x float> %v460, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v466 = shufflevector <8 x float> %v455, <8 x float> %v459, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v467 = shufflevector <8 x float> %v455, <8 x float> %v459, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v468 = shufflevector <8 x float> %v457, <8 x float> %v461, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v469 = shufflevector <8 x float> %v457, <8 x float> %v461, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v470 = shufflevector <8 x float> %v462, <8 x float> %v464, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v471 = shufflevector <8 x float> %v462, <8 x float> %v464, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v472 = shufflevector <8 x float> %v463, <8 x float> %v465, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v473 = shufflevector <8 x float> %v463, <8 x float> %v465, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v474 = shufflevector <8 x float> %v466, <8 x float> %v468, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v475 = shufflevector <8 x float> %v466, <8 x float> %v468, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v476 = shufflevector <8 x float> %v467, <8 x float> %v469, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v477 = shufflevector <8 x float> %v467, <8 x float> %v469, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v478 = add i64 %v428, 0
  %v479 = mul i64 %v478, 32
  %v480 = add i64 %v426, %v479
  %v481 = getelementptr inbounds float, ptr %v157, i64 %v480
  store <8 x float> %v470, ptr %v481, align 4
  %v482 = add i64 %v428, 1
  %v483 = mul i64 %v482, 32
  %v484 = add i64 %v426, %v483
  %v485 = getelementptr inbounds float, ptr %v157, i64 %v484
  store <8 x float> %v471, ptr %v485, align 4
  %v486 = add i64 %v428, 2
  %v487 = mul i64 %v486, 32
  %v488 = add i64 %v426, %v487
  %v489 = getelementptr inbounds float, ptr %v157, i64 %v488
  store <8 x float> %v472, ptr %v489, align 4
  %v490 = add i64 %v428, 3
  %v491 = mul i64 %v490, 32
  %v492 = add i64 %v426, %v491
  %v493 = getelementptr inbounds float, ptr %v157, i64 %v492
  store <8 x float> %v473, ptr %v493, align 4
  %v494 = add i64 %v428, 4
  %v495 = mul i64 %v494, 32
  %v496 = add i64 %v426, %v495
  %v497 = getelementptr inbounds float, ptr %v157, i64 %v496
  store <8 x float> %v474, ptr %v497, align 4
  %v498 = add i64 %v428, 5
  %v499 = mul i64 %v498, 32
  %v500 = add i64 %v426, %v499
  %v501 = getelementptr inbounds float, ptr %v157, i64 %v500
  store <8 x float> %v475, ptr %v501, align 4
  %v502 = add i64 %v428, 6
  %v503 = mul i64 %v502, 32
  %v504 = add i64 %v426, %v503
  %v505 = getelementptr inbounds float, ptr %v157, i64 %v504
  store <8 x float> %v476, ptr %v505, align 4
  %v506 = add i64 %v428, 7
  %v507 = mul i64 %v506, 32
  %v508 = add i64 %v426, %v507
  %v509 = getelementptr inbounds float, ptr %v157, i64 %v508
  store <8 x float> %v477, ptr %v509, align 4
  %v510 = add nsw i64 %v428, 8
  br label %b58
b60:
  br label %b61
b61:
  %v511 = phi i64 [ 8, %b60 ], [ %v520, %b62 ]
  %v512 = icmp slt i64 %v511, 8
  br i1 %v512, label %b62, label %b63
b62:
  %v513 = mul i64 %v511, 1
  %v514 = getelementptr inbounds float, ptr %v425, i64 %v513
  %v515 = getelementptr float, ptr %v514, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v516 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v515, <8 x i1> %v422, <8 x float> zeroinitializer)
  %v517 = mul i64 %v511, 32
  %v518 = add i64 %v426, %v517
  %v519 = getelementptr inbounds float, ptr %v157, i64 %v518
  store <8 x float> %v516, ptr %v519, align 4
  %v520 = add nsw i64 %v511, 1
  br label %b61
b63:
  br label %b57
b57:
  %v521 = icmp slt i64 %v416, 8
  br i1 %v521, label %b64, label %b65
b64:
  br label %b66
b66:
  %v522 = phi i64 [ 0, %b64 ], [ %v531, %b67 ]
  %v523 = icmp slt i64 %v522, 8
  br i1 %v523, label %b67, label %b68
b67:
  %v524 = mul i64 %v522, 1
  %v525 = getelementptr inbounds float, ptr %v425, i64 %v524
  %v526 = getelementptr float, ptr %v525, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v527 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v526, <8 x i1> %v422, <8 x float> zeroinitializer)
  %v528 = mul i64 %v522, 32
  %v529 = add i64 %v426, %v528
  %v530 = getelementptr inbounds float, ptr %v157, i64 %v529
  store <8 x float> %v527, ptr %v530, align 4
  %v531 = add nsw i64 %v522, 1
  br label %b66
b68:
  br label %b65
b65:
  %v532 = add i64 %v174, 24
  %v533 = sub i64 32, %v532
  %v534 = icmp slt i64 %v533, 0
  %v535 = select i1 %v534, i64 0, i64 %v533
  %v536 = icmp ult i64 %v535, 8
  %v537 = select i1 %v536, i64 %v535, i64 8
  %v538 = trunc i64 %v537 to i32
  %v539 = insertelement <8 x i32> poison, i32 %v538, i64 0
  %v540 = shufflevector <8 x i32> %v539, <8 x i32> poison, <8 x i32> zeroinitializer
  %v541 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v540
  %v542 = mul i64 %v532, 8
  %v543 = add i64 0, %v542
  %v544 = getelementptr inbounds float, ptr %v12, i64 %v543
  %v545 = add i64 %v173, 24
  %v546 = icmp sge i64 %v535, 8
  br i1 %v546, label %b69, label %b70
b69:
  br label %b71
b71:
  %v547 = phi i64 [ 0, %b69 ], [ %v629, %b72 ]
  %v548 = icmp slt i64 %v547, 8
  br i1 %v548, label %b72, label %b73
b72:
  %v549 = add i64 %v547, 0
  %v550 = getelementptr inbounds float, ptr %v544, i64 %v549
  %v551 = load <8 x float>, ptr %v550, align 4
  %v552 = add i64 %v547, 8
  %v553 = getelementptr inbounds float, ptr %v544, i64 %v552
  %v554 = load <8 x float>, ptr %v553, align 4
  %v555 = add i64 %v547, 16
  %v556 = getelementptr inbounds float, ptr %v544, i64 %v555
  %v557 = load <8 x float>, ptr %v556, align 4
  %v558 = add i64 %v547, 24
  %v559 = getelementptr inbounds float, ptr %v544, i64 %v558
  %v560 = load <8 x float>, ptr %v559, align 4
  %v561 = add i64 %v547, 32
  %v562 = getelementptr inbounds float, ptr %v544, i64 %v561
  %v563 = load <8 x float>, ptr %v562, align 4
  %v564 = add i64 %v547, 40
  %v565 = getelementptr inbounds float, ptr %v544, i64 %v564
  %v566 = load <8 x float>, ptr %v565, align 4
  %v567 = add i64 %v547, 48
  %v568 = getelementptr inbounds float, ptr %v544, i64 %v567
  %v569 = load <8 x float>, ptr %v568, align 4
  %v570 = add i64 %v547, 56
  %v571 = getelementptr inbounds float, ptr %v544, i64 %v570
  %v572 = load <8 x float>, ptr %v571, align 4
  %v573 = shufflevector <8 x float> %v551, <8 x float> %v563, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v574 = shufflevector <8 x float> %v551, <8 x float> %v563, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v575 = shufflevector <8 x float> %v554, <8 x float> %v566, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v576 = shufflevector <8 x float> %v554, <8 x float> %v566, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v577 = shufflevector <8 x float> %v557, <8 x float> %v569, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v578 = shufflevector <8 x float> %v557, <8 x float> %v569, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v579 = shufflevector <8 x float> %v560, <8 x float> %v572, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v580 = shufflevector <8 x float> %v560, <8 x float> %v572, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v581 = shufflevector <8 x float> %v573, <8 x float> %v577, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v582 = shufflevector <8 x float> %v573, <8 x float> %v577, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v583 = shufflevector <8 x float> %v575, <8 x float> %v579, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v584 = shufflevector <8 x float> %v575, <8 x float> %v579, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v585 = shufflevector <8 x float> %v574, <8 x float> %v578, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v586 = shufflevector <8 x float> %v574, <8 x float> %v578, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v587 = shufflevector <8 x float> %v576, <8 x float> %v580, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v588 = shufflevector <8 x float> %v576, <8 x float> %v580, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v589 = shufflevector <8 x float> %v581, <8 x float> %v583, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v590 = shufflevector <8 x float> %v581, <8 x float> %v583, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v591 = shufflevector <8 x float> %v582, <8 x float> %v584, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v592 = shufflevector <8 x float> %v582, <8 x float> %v584, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v593 = shufflevector <8 x float> %v585, <8 x float> %v587, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v594 = shufflevector <8 x float> %v585, <8 x float> %v587, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v595 = shufflevector <8 x float> %v586, <8 x float> %v588, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v596 = shufflevector <8 x float> %v586, <8 x float> %v588, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v597 = add i64 %v547, 0
  %v598 = mul i64 %v597, 32
  %v599 = add i64 %v545, %v598
  %v600 = getelementptr inbounds float, ptr %v157, i64 %v599
  store <8 x float> %v589, ptr %v600, align 4
  %v601 = add i64 %v547, 1
  %v602 = mul i64 %v601, 32
  %v603 = add i64 %v545, %v602
  %v604 = getelementptr inbounds float, ptr %v157, i64 %v603
  store <8 x float> %v590, ptr %v604, align 4
  %v605 = add i64 %v547, 2
  %v606 = mul i64 %v605, 32
  %v607 = add i64 %v545, %v606
  %v608 = getelementptr inbounds float, ptr %v157, i64 %v607
  store <8 x float> %v591, ptr %v608, align 4
  %v609 = add i64 %v547, 3
  %v610 = mul i64 %v609, 32
  %v611 = add i64 %v545, %v610
  %v612 = getelementptr inbounds float, ptr %v157, i64 %v611
  store <8 x float> %v592, ptr %v612, align 4
  %v613 = add i64 %v547, 4
  %v614 = mul i64 %v613, 32
  %v615 = add i64 %v545, %v614
  %v616 = getelementptr inbounds float, ptr %v157, i64 %v615
  store <8 x float> %v593, ptr %v616, align 4
  %v617 = add i64 %v547, 5
  %v618 = mul i64 %v617, 32
  %v619 = add i64 %v545, %v618
  %v620 = getelementptr inbounds float, ptr %v157, i64 %v619
  store <8 x float> %v594, ptr %v620, align 4
  %v621 = add i64 %v547, 6
  %v622 = mul i64 %v621, 32
  %v623 = add i64 %v545, %v622
  %v624 = getelementptr inbounds float, ptr %v157, i64 %v623
  store <8 x float> %v595, ptr %v624, align 4
  %v625 = add i64 %v547, 7
  %v626 = mul i64 %v625, 32
  %v627 = add i64 %v545, %v626
  %v628 = getelementptr inbounds float, ptr %v157, i64 %v627
  store <8 x float> %v596, ptr %v628, align 4
  %v629 = add nsw i64 %v547, 8
  br label %b71
b73:
  br label %b74
b74:
  %v630 = phi i64 [ 8, %b73 ], [ %v639, %b75 ]
  %v631 = icmp slt i64 %v630, 8
  br i1 %v631, label %b75, label %b76
b75:
  %v632 = mul i64 %v630, 1
  %v633 = getelementptr inbounds float, ptr %v544, i64 %v632
  %v634 = getelementptr float, ptr %v633, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v635 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v634, <8 x i1> %v541, <8 x float> zeroinitializer)
  %v636 = mul i64 %v630, 32
  %v637 = add i64 %v545, %v636
  %v638 = getelementptr inbounds float, ptr %v157, i64 %v637
  store <8 x float> %v635, ptr %v638, align 4
  %v639 = add nsw i64 %v630, 1
  br label %b74
b76:
  br label %b70
b70:
  %v640 = icmp slt i64 %v535, 8
  br i1 %v640, label %b77, label %b78
b77:
  br label %b79
b79:
  %v641 = phi i64 [ 0, %b77 ], [ %v650, %b80 ]
  %v642 = icmp slt i64 %v641, 8
  br i1 %v642, label %b80, label %b81
b80:
  %v643 = mul i64 %v641, 1
  %v644 = getelementptr inbounds float, ptr %v544, i64 %v643
  %v645 = getelementptr float, ptr %v644, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v646 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v645, <8 x i1> %v541, <8 x float> zeroinitializer)
  %v647 = mul i64 %v641, 32
  %v648 = add i64 %v545, %v647
  %v649 = getelementptr inbounds float, ptr %v157, i64 %v648
  store <8 x float> %v646, ptr %v649, align 4
  %v650 = add nsw i64 %v641, 1
  br label %b79
b81:
  br label %b78
b78:
  %v651 = add i64 %v173, 256
  %v652 = add nsw i64 %v171, 1
  br label %b27
b29:
  %v653 = icmp sgt i64 %v3, 1
  br i1 %v653, label %b82, label %b83
b82:
  %v654 = getelementptr inbounds i64, ptr %v1, i64 3
  %v655 = atomicrmw add ptr %v654, i64 1 acq_rel
  %v656 = mul i64 %v3, 4
  br label %b84
b84:
  %v657 = load atomic i64, ptr %v654 acquire, align 8
  %v658 = icmp slt i64 %v657, %v656
  br i1 %v658, label %b85, label %b86
b85:
  %v659 = call i32 @sched_yield()
  br label %b84
b86:
  br label %b83
b83:
  %v661 = add i64 %v8, 0
  %v662 = sdiv i64 %v661, 1
  %v663 = add i64 %v2, 1
  %v664 = mul i64 %v662, %v2
  %v665 = sdiv i64 %v664, %v3
  %v666 = mul i64 %v665, 1
  %v667 = icmp slt i64 %v666, %v8
  %v668 = select i1 %v667, i64 %v666, i64 %v8
  %v669 = mul i64 %v662, %v663
  %v670 = sdiv i64 %v669, %v3
  %v671 = mul i64 %v670, 1
  %v672 = icmp slt i64 %v671, %v8
  %v673 = select i1 %v672, i64 %v671, i64 %v8
  br label %b87
b87:
  %v674 = phi i64 [ %v668, %b83 ], [ %v727, %b92 ]
  %v675 = icmp slt i64 %v674, %v673
  br i1 %v675, label %b88, label %b89
b88:
  %v676 = add i64 %v674, 96
  %v677 = icmp slt i64 %v676, %v673
  %v678 = select i1 %v677, i64 %v676, i64 %v673
  br label %b90
b90:
  %v679 = phi i64 [ 0, %b88 ], [ %v726, %b95 ]
  %v680 = icmp slt i64 %v679, 1
  br i1 %v680, label %b91, label %b92
b91:
  %v681 = sub i64 %v678, %v674
  %v682 = sub i64 2, 1
  %v683 = add i64 %v681, %v682
  %v684 = sdiv i64 %v683, 2
  br label %b93
b93:
  %v685 = phi i64 [ 0, %b91 ], [ %v725, %b100 ]
  %v686 = icmp slt i64 %v685, %v684
  br i1 %v686, label %b94, label %b95
b94:
  %v687 = mul i64 %v681, %v685
  %v688 = sdiv i64 %v687, %v684
  %v689 = add i64 %v674, %v688
  %v690 = add i64 %v685, 1
  %v691 = mul i64 %v681, %v690
  %v692 = sdiv i64 %v691, %v684
  %v693 = add i64 %v674, %v692
  %v694 = mul i64 %v679, 256
  %v695 = getelementptr inbounds float, ptr %v157, i64 %v694
  %v696 = sub i64 %v693, %v689
  %v697 = mul i64 %v689, 8
  %v698 = getelementptr inbounds float, ptr %v10, i64 %v697
  %v699 = getelementptr inbounds float, ptr %v698, i64 0
  %v700 = sub i64 %v696, 1
  %v701 = getelementptr inbounds ptr, ptr @table_tile_2x4of4_0, i64 %v700
  %v702 = load ptr, ptr %v701, align 4
  %v703 = icmp sgt i64 %v696, 0
  br i1 %v703, label %b96, label %b97
b96:
  call void %v702(ptr %v699, i64 8, ptr %v695, i64 8, ptr %v660)
  br label %b97
b97:
  %v704 = add i64 %v694, 256
  br label %b98
b98:
  %v705 = phi i64 [ %v689, %b97 ], [ %v724, %b103 ]
  %v706 = icmp slt i64 %v705, %v693
  br i1 %v706, label %b99, label %b100
b99:
  %v707 = sub i64 %v705, %v689
  %v708 = mul i64 %v707, 32
  %v709 = getelementptr inbounds float, ptr %v660, i64 %v708
  %v710 = mul i64 %v705, 32
  %v711 = getelementptr inbounds float, ptr %v40, i64 %v710
  br label %b101
b101:
  %v712 = phi i64 [ 0, %b99 ], [ %v723, %b102 ]
  %v713 = icmp slt i64 %v712, 4
  br i1 %v713, label %b102, label %b103
b102:
  %v714 = mul i64 %v679, 4
  %v715 = add i64 %v714, %v712
  %v716 = mul i64 %v715, 8
  %v717 = add i64 0, %v712
  %v718 = mul i64 %v717, 8
  %v719 = getelementptr inbounds float, ptr %v709, i64 %v718
  %v720 = load <8 x float>, ptr %v719, align 4
  %v721 = add i64 0, %v716
  %v722 = getelementptr inbounds float, ptr %v711, i64 %v721
  store <8 x float> %v720, ptr %v722, align 4
  %v723 = add nsw i64 %v712, 1
  br label %b101
b103:
  %v724 = add nsw i64 %v705, 1
  br label %b98
b100:
  %v725 = add nsw i64 %v685, 1
  br label %b93
b95:
  %v726 = add nsw i64 %v679, 1
  br label %b90
b92:
  %v727 = add nsw i64 %v674, 96
  br label %b87
b89:
  %v728 = icmp sgt i64 %v3, 1
  br i1 %v728, label %b104, label %b105
b104:
  %v729 = getelementptr inbounds i64, ptr %v1, i64 3
  %v730 = atomicrmw add ptr %v729, i64 1 acq_rel
  %v731 = mul i64 %v3, 5
  br label %b106
b106:
  %v732 = load atomic i64, ptr %v729 acquire, align 8
  %v733 = icmp slt i64 %v732, %v731
  br i1 %v733, label %b107, label %b108
b107:
  %v734 = call i32 @sched_yield()
  br label %b106
b108:
  br label %b105
b105:
  %v735 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v736 = load ptr, ptr %v735, align 4
  %v737 = getelementptr inbounds float, ptr %v736, i64 256
  %v738 = add i64 1, 0
  %v739 = sdiv i64 %v738, 1
  %v740 = add i64 %v2, 1
  %v741 = mul i64 %v739, %v2
  %v742 = sdiv i64 %v741, %v3
  %v743 = mul i64 %v742, 1
  %v744 = icmp slt i64 %v743, 1
  %v745 = select i1 %v744, i64 %v743, i64 1
  %v746 = mul i64 %v739, %v740
  %v747 = sdiv i64 %v746, %v3
  %v748 = mul i64 %v747, 1
  %v749 = icmp slt i64 %v748, 1
  %v750 = select i1 %v749, i64 %v748, i64 1
  br label %b109
b109:
  %v751 = phi i64 [ %v745, %b105 ], [ %v1232, %b160 ]
  %v752 = icmp slt i64 %v751, %v750
  br i1 %v752, label %b110, label %b111
b110:
  %v753 = mul i64 %v751, 256
  %v754 = mul i64 %v751, 8
  %v755 = add i64 %v754, 0
  %v756 = sub i64 8, %v755
  %v757 = icmp slt i64 %v756, 0
  %v758 = select i1 %v757, i64 0, i64 %v756
  %v759 = icmp ult i64 %v758, 8
  %v760 = select i1 %v759, i64 %v758, i64 8
  %v761 = trunc i64 %v760 to i32
  %v762 = insertelement <8 x i32> poison, i32 %v761, i64 0
  %v763 = shufflevector <8 x i32> %v762, <8 x i32> poison, <8 x i32> zeroinitializer
  %v764 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v763
  %v765 = mul i64 %v755, 8
  %v766 = add i64 64, %v765
  %v767 = getelementptr inbounds float, ptr %v14, i64 %v766
  %v768 = add i64 %v753, 0
  %v769 = icmp sge i64 %v758, 8
  br i1 %v769, label %b112, label %b113
b112:
  br label %b114
b114:
  %v770 = phi i64 [ 0, %b112 ], [ %v852, %b115 ]
  %v771 = icmp slt i64 %v770, 8
  br i1 %v771, label %b115, label %b116
b115:
  %v772 = add i64 %v770, 0
  %v773 = getelementptr inbounds float, ptr %v767, i64 %v772
  %v774 = load <8 x float>, ptr %v773, align 4
  %v775 = add i64 %v770, 8
  %v776 = getelementptr inbounds float, ptr %v767, i64 %v775
  %v777 = load <8 x float>, ptr %v776, align 4
  %v778 = add i64 %v770, 16
  %v779 = getelementptr inbounds float, ptr %v767, i64 %v778
  %v780 = load <8 x float>, ptr %v779, align 4
  %v781 = add i64 %v770, 24
  %v782 = getelementptr inbounds float, ptr %v767, i64 %v781
  %v783 = load <8 x float>, ptr %v782, align 4
  %v784 = add i64 %v770, 32
  %v785 = getelementptr inbounds float, ptr %v767, i64 %v784
  %v786 = load <8 x float>, ptr %v785, align 4
  %v787 = add i64 %v770, 40
  %v788 = getelementptr inbounds float, ptr %v767, i64 %v787
  %v789 = load <8 x float>, ptr %v788, align 4
  %v790 = add i64 %v770, 48
  %v791 = getelementptr inbounds float, ptr %v767, i64 %v790
  %v792 = load <8 x float>, ptr %v791, align 4
  %v793 = add i64 %v770, 56
  %v794 = getelementptr inbounds float, ptr %v767, i64 %v793
  %v795 = load <8 x float>, ptr %v794, align 4
  %v796 = shufflevector <8 x float> %v774, <8 x float> %v786, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v797 = shufflevector <8 x float> %v774, <8 x float> %v786, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v798 = shufflevector <8 x float> %v777, <8 x float> %v789, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v799 = shufflevector <8 x float> %v777, <8 x float> %v789, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v800 = shufflevector <8 x float> %v780, <8 x float> %v792, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v801 = shufflevector <8 x float> %v780, <8 x float> %v792, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v802 = shufflevector <8 x float> %v783, <8 x float> %v795, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v803 = shufflevector <8 x float> %v783, <8 x float> %v795, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v804 = shufflevector <8 x float> %v796, <8 x float> %v800, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v805 = shufflevector <8 x float> %v796, <8 x float> %v800, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v806 = shufflevector <8 x float> %v798, <8 x float> %v802, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v807 = shufflevector <8 x float> %v798, <8 x float> %v802, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v808 = shufflevector <8 x float> %v797, <8 x float> %v801, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v809 = shufflevector <8 x float> %v797, <8 x float> %v801, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v810 = shufflevector <8 x float> %v799, <8 x float> %v803, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v811 = shufflevector <8 x float> %v799, <8 x float> %v803, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v812 = shufflevector <8 x float> %v804, <8 x float> %v806, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v813 = shufflevector <8 x float> %v804, <8 x float> %v806, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v814 = shufflevector <8 x float> %v805, <8 x float> %v807, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v815 = shufflevector <8 x float> %v805, <8 x float> %v807, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v816 = shufflevector <8 x float> %v808, <8 x float> %v810, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v817 = shufflevector <8 x float> %v808, <8 x float> %v810, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v818 = shufflevector <8 x float> %v809, <8 x float> %v811, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v819 = shufflevector <8 x float> %v809, <8 x float> %v811, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v820 = add i64 %v770, 0
  %v821 = mul i64 %v820, 32
  %v822 = add i64 %v768, %v821
  %v823 = getelementptr inbounds float, ptr %v737, i64 %v822
  store <8 x float> %v812, ptr %v823, align 4
  %v824 = add i64 %v770, 1
  %v825 = mul i64 %v824, 32
  %v826 = add i64 %v768, %v825
  %v827 = getelementptr inbounds float, ptr %v737, i64 %v826
  store <8 x float> %v813, ptr %v827, align 4
  %v828 = add i64 %v770, 2
  %v829 = mul i64 %v828, 32
  %v830 = add i64 %v768, %v829
  %v831 = getelementptr inbounds float, ptr %v737, i64 %v830
  store <8 x float> %v814, ptr %v831, align 4
  %v832 = add i64 %v770, 3
  %v833 = mul i64 %v832, 32
  %v834 = add i64 %v768, %v833
  %v835 = getelementptr inbounds float, ptr %v737, i64 %v834
  store <8 x float> %v815, ptr %v835, align 4
  %v836 = add i64 %v770, 4
  %v837 = mul i64 %v836, 32
  %v838 = add i64 %v768, %v837
  %v839 = getelementptr inbounds float, ptr %v737, i64 %v838
  store <8 x float> %v816, ptr %v839, align 4
  %v840 = add i64 %v770, 5
  %v841 = mul i64 %v840, 32
  %v842 = add i64 %v768, %v841
  %v843 = getelementptr inbounds float, ptr %v737, i64 %v842
  store <8 x float> %v817, ptr %v843, align 4
  %v844 = add i64 %v770, 6
  %v845 = mul i64 %v844, 32
  %v846 = add i64 %v768, %v845
  %v847 = getelementptr inbounds float, ptr %v737, i64 %v846
  store <8 x float> %v818, ptr %v847, align 4
  %v848 = add i64 %v770, 7
  %v849 = mul i64 %v848, 32
  %v850 = add i64 %v768, %v849
  %v851 = getelementptr inbounds float, ptr %v737, i64 %v850
  store <8 x float> %v819, ptr %v851, align 4
  %v852 = add nsw i64 %v770, 8
  br label %b114
b116:
  br label %b117
b117:
  %v853 = phi i64 [ 8, %b116 ], [ %v862, %b118 ]
  %v854 = icmp slt i64 %v853, 8
  br i1 %v854, label %b118, label %b119
b118:
  %v855 = mul i64 %v853, 1
  %v856 = getelementptr inbounds float, ptr %v767, i64 %v855
  %v857 = getelementptr float, ptr %v856, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v858 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v857, <8 x i1> %v764, <8 x float> zeroinitializer)
  %v859 = mul i64 %v853, 32
  %v860 = add i64 %v768, %v859
  %v861 = getelementptr inbounds float, ptr %v737, i64 %v860
  store <8 x float> %v858, ptr %v861, align 4
  %v862 = add nsw i64 %v853, 1
  br label %b117
b119:
  br label %b113
b113:
  %v863 = icmp slt i64 %v758, 8
  br i1 %v863, label %b120, label %b121
b120:
  br label %b122
b122:
  %v864 = phi i64 [ 0, %b120 ], [ %v873, %b123 ]
  %v865 = icmp slt i64 %v864, 8
  br i1 %v865, label %b123, label %b124
b123:
  %v866 = mul i64 %v864, 1
  %v867 = getelementptr inbounds float, ptr %v767, i64 %v866
  %v868 = getelementptr float, ptr %v867, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v869 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v868, <8 x i1> %v764, <8 x float> zeroinitializer)
  %v870 = mul i64 %v864, 32
  %v871 = add i64 %v768, %v870
  %v872 = getelementptr inbounds float, ptr %v737, i64 %v871
  store <8 x float> %v869, ptr %v872, align 4
  %v873 = add nsw i64 %v864, 1
  br label %b122
b124:
  br label %b121
b121:
  %v874 = add i64 %v754, 0
  %v875 = sub i64 8, %v874
  %v876 = icmp slt i64 %v875, 0
  %v877 = select i1 %v876, i64 0, i64 %v875
  %v878 = icmp ult i64 %v877, 8
  %v879 = select i1 %v878, i64 %v877, i64 8
  %v880 = trunc i64 %v879 to i32
  %v881 = insertelement <8 x i32> poison, i32 %v880, i64 0
  %v882 = shufflevector <8 x i32> %v881, <8 x i32> poison, <8 x i32> zeroinitializer
  %v883 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v882
  %v884 = mul i64 %v874, 8
  %v885 = add i64 0, %v884
  %v886 = getelementptr inbounds float, ptr %v14, i64 %v885
  %v887 = add i64 %v753, 8
  %v888 = icmp sge i64 %v877, 8
  br i1 %v888, label %b125, label %b126
b125:
  br label %b127
b127:
  %v889 = phi i64 [ 0, %b125 ], [ %v971, %b128 ]
  %v890 = icmp slt i64 %v889, 8
  br i1 %v890, label %b128, label %b129
b128:
  %v891 = add i64 %v889, 0
  %v892 = getelementptr inbounds float, ptr %v886, i64 %v891
  %v893 = load <8 x float>, ptr %v892, align 4
  %v894 = add i64 %v889, 8
  %v895 = getelementptr inbounds float, ptr %v886, i64 %v894
  %v896 = load <8 x float>, ptr %v895, align 4
  %v897 = add i64 %v889, 16
  %v898 = getelementptr inbounds float, ptr %v886, i64 %v897
  %v899 = load <8 x float>, ptr %v898, align 4
  %v900 = add i64 %v889, 24
  %v901 = getelementptr inbounds float, ptr %v886, i64 %v900
  %v902 = load <8 x float>, ptr %v901, align 4
  %v903 = add i64 %v889, 32
  %v904 = getelementptr inbounds float, ptr %v886, i64 %v903
  %v905 = load <8 x float>, ptr %v904, align 4
  %v906 = add i64 %v889, 40
  %v907 = getelementptr inbounds float, ptr %v886, i64 %v906
  %v908 = load <8 x float>, ptr %v907, align 4
  %v909 = add i64 %v889, 48
  %v910 = getelementptr inbounds float, ptr %v886, i64 %v909
  %v911 = load <8 x float>, ptr %v910, align 4
  %v912 = add i64 %v889, 56
  %v913 = getelementptr inbounds float, ptr %v886, i64 %v912
  %v914 = load <8 x float>, ptr %v913, align 4
  %v915 = shufflevector <8 x float> %v893, <8 x float> %v905, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v916 = shufflevector <8 x float> %v893, <8 x float> %v905, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v917 = shufflevector <8 x float> %v896, <8 x float> %v908, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v918 = shufflevector <8 x float> %v896, <8 x float> %v908, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v919 = shufflevector <8 x float> %v899, <8 x float> %v911, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v920 = shufflevector <8 x float> %v899, <8 x float> %v911, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v921 = shufflevector <8 x float> %v902, <8 x float> %v914, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v922 = shufflevector <8 x float> %v902, <8 x float> %v914, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v923 = shufflevector <8 x float> %v915, <8 x float> %v919, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v924 = shufflevector <8 x float> %v915, <8 x float> %v919, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v925 = shufflevector <8 x float> %v917, <8 x float> %v921, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v926 = shufflevector <8 x float> %v917, <8 x float> %v921, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v927 = shufflevector <8 x float> %v916, <8 x float> %v920, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v928 = shufflevector <8 x float> %v916, <8 x float> %v920, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v929 = shufflevector <8 x float> %v918, <8 x float> %v922, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v930 = shufflevector <8 x float> %v918, <8 x float> %v922, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v931 = shufflevector <8 x float> %v923, <8 x float> %v925, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v932 = shufflevector <8 x float> %v923, <8 x float> %v925, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v933 = shufflevector <8 x float> %v924, <8 x float> %v926, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v934 = shufflevector <8 x float> %v924, <8 x float> %v926, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v935 = shufflevector <8 x float> %v927, <8 x float> %v929, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v936 = shufflevector <8 x float> %v927, <8 x float> %v929, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v937 = shufflevector <8 x float> %v928, <8 x float> %v930, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v938 = shufflevector <8 x float> %v928, <8 x float> %v930, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v939 = add i64 %v889, 0
  %v940 = mul i64 %v939, 32
  %v941 = add i64 %v887, %v940
  %v942 = getelementptr inbounds float, ptr %v737, i64 %v941
  store <8 x float> %v931, ptr %v942, align 4
  %v943 = add i64 %v889, 1
  %v944 = mul i64 %v943, 32
  %v945 = add i64 %v887, %v944
  %v946 = getelementptr inbounds float, ptr %v737, i64 %v945
  store <8 x float> %v932, ptr %v946, align 4
  %v947 = add i64 %v889, 2
  %v948 = mul i64 %v947, 32
  %v949 = add i64 %v887, %v948
  %v950 = getelementptr inbounds float, ptr %v737, i64 %v949
  store <8 x float> %v933, ptr %v950, align 4
  %v951 = add i64 %v889, 3
  %v952 = mul i64 %v951, 32
  %v953 = add i64 %v887, %v952
  %v954 = getelementptr inbounds float, ptr %v737, i64 %v953
  store <8 x float> %v934, ptr %v954, align 4
  %v955 = add i64 %v889, 4
  %v956 = mul i64 %v955, 32
  %v957 = add i64 %v887, %v956
  %v958 = getelementptr inbounds float, ptr %v737, i64 %v957
  store <8 x float> %v935, ptr %v958, align 4
  %v959 = add i64 %v889, 5
  %v960 = mul i64 %v959, 32
  %v961 = add i64 %v887, %v960
  %v962 = getelementptr inbounds float, ptr %v737, i64 %v961
  store <8 x float> %v936, ptr %v962, align 4
  %v963 = add i64 %v889, 6
  %v964 = mul i64 %v963, 32
  %v965 = add i64 %v887, %v964
  %v966 = getelementptr inbounds float, ptr %v737, i64 %v965
  store <8 x float> %v937, ptr %v966, align 4
  %v967 = add i64 %v889, 7
  %v968 = mul i64 %v967, 32
  %v969 = add i64 %v887, %v968
  %v970 = getelementptr inbounds float, ptr %v737, i64 %v969
  store <8 x float> %v938, ptr %v970, align 4
  %v971 = add nsw i64 %v889, 8
  br label %b127
b129:
  br label %b130
b130:
  %v972 = phi i64 [ 8, %b129 ], [ %v981, %b131 ]
  %v973 = icmp slt i64 %v972, 8
  br i1 %v973, label %b131, label %b132
b131:
  %v974 = mul i64 %v972, 1
  %v975 = getelementptr inbounds float, ptr %v886, i64 %v974
  %v976 = getelementptr float, ptr %v975, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v977 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v976, <8 x i1> %v883, <8 x float> zeroinitializer)
  %v978 = mul i64 %v972, 32
  %v979 = add i64 %v887, %v978
  %v980 = getelementptr inbounds float, ptr %v737, i64 %v979
  store <8 x float> %v977, ptr %v980, align 4
  %v981 = add nsw i64 %v972, 1
  br label %b130
b132:
  br label %b126
b126:
  %v982 = icmp slt i64 %v877, 8
  br i1 %v982, label %b133, label %b134
b133:
  br label %b135
b135:
  %v983 = phi i64 [ 0, %b133 ], [ %v992, %b136 ]
  %v984 = icmp slt i64 %v983, 8
  br i1 %v984, label %b136, label %b137
b136:
  %v985 = mul i64 %v983, 1
  %v986 = getelementptr inbounds float, ptr %v886, i64 %v985
  %v987 = getelementptr float, ptr %v986, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v988 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v987, <8 x i1> %v883, <8 x float> zeroinitializer)
  %v989 = mul i64 %v983, 32
  %v990 = add i64 %v887, %v989
  %v991 = getelementptr inbounds float, ptr %v737, i64 %v990
  store <8 x float> %v988, ptr %v991, align 4
  %v992 = add nsw i64 %v983, 1
  br label %b135
b137:
  br label %b134
b134:
  %v993 = add i64 %v754, 0
  %v994 = sub i64 8, %v993
  %v995 = icmp slt i64 %v994, 0
  %v996 = select i1 %v995, i64 0, i64 %v994
  %v997 = icmp ult i64 %v996, 8
  %v998 = select i1 %v997, i64 %v996, i64 8
  %v999 = trunc i64 %v998 to i32
  %v1000 = insertelement <8 x i32> poison, i32 %v999, i64 0
  %v1001 = shufflevector <8 x i32> %v1000, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1002 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1001
  %v1003 = mul i64 %v993, 8
  %v1004 = add i64 128, %v1003
  %v1005 = getelementptr inbounds float, ptr %v14, i64 %v1004
  %v1006 = add i64 %v753, 16
  %v1007 = icmp sge i64 %v996, 8
  br i1 %v1007, label %b138, label %b139
b138:
  br label %b140
b140:
  %v1008 = phi i64 [ 0, %b138 ], [ %v1090, %b141 ]
  %v1009 = icmp slt i64 %v1008, 8
  br i1 %v1009, label %b141, label %b142
b141:
  %v1010 = add i64 %v1008, 0
  %v1011 = getelementptr inbounds float, ptr %v1005, i64 %v1010
  %v1012 = load <8 x float>, ptr %v1011, align 4
  %v1013 = add i64 %v1008, 8
  %v1014 = getelementptr inbounds float, ptr %v1005, i64 %v1013
  %v1015 = load <8 x float>, ptr %v1014, align 4
  %v1016 = add i64 %v1008, 16
  %v1017 = getelementptr inbounds float, ptr %v1005, i64 %v1016
  %v1018 = load <8 x float>, ptr %v1017, align 4
  %v1019 = add i64 %v1008, 24
  %v1020 = getelementptr inbounds float, ptr %v1005, i64 %v1019
  %v1021 = load <8 x float>, ptr %v1020, align 4
  %v1022 = add i64 %v1008, 32
  %v1023 = getelementptr inbounds float, ptr %v1005, i64 %v1022
  %v1024 = load <8 x float>, ptr %v1023, align 4
  %v1025 = add i64 %v1008, 40
  %v1026 = getelementptr inbounds float, ptr %v1005, i64 %v1025
  %v1027 = load <8 x float>, ptr %v1026, align 4
  %v1028 = add i64 %v1008, 48
  %v1029 = getelementptr inbounds float, ptr %v1005, i64 %v1028
  %v1030 = load <8 x float>, ptr %v1029, align 4
  %v1031 = add i64 %v1008, 56
  %v1032 = getelementptr inbounds float, ptr %v1005, i64 %v1031
  %v1033 = load <8 x float>, ptr %v1032, align 4
  %v1034 = shufflevector <8 x float> %v1012, <8 x float> %v1024, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1035 = shufflevector <8 x float> %v1012, <8 x float> %v1024, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1036 = shufflevector <8 x float> %v1015, <8 x float> %v1027, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1037 = shufflevector <8 x float> %v1015, <8 x float> %v1027, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1038 = shufflevector <8 x float> %v1018, <8 x float> %v1030, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1039 = shufflevector <8 x float> %v1018, <8 x float> %v1030, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1040 = shufflevector <8 x float> %v1021, <8 x float> %v1033, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1041 = shufflevector <8 x float> %v1021, <8 x float> %v1033, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1042 = shufflevector <8 x float> %v1034, <8 x float> %v1038, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1043 = shufflevector <8 x float> %v1034, <8 x float> %v1038, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1044 = shufflevector <8 x float> %v1036, <8 x float> %v1040, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1045 = shufflevector <8 x float> %v1036, <8 x float> %v1040, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1046 = shufflevector <8 x float> %v1035, <8 x float> %v1039, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1047 = shufflevector <8 x float> %v1035, <8 x float> %v1039, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1048 = shufflevector <8 x float> %v1037, <8 x float> %v1041, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1049 = shufflevector <8 x float> %v1037, <8 x float> %v1041, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1050 = shufflevector <8 x float> %v1042, <8 x float> %v1044, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1051 = shufflevector <8 x float> %v1042, <8 x float> %v1044, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1052 = shufflevector <8 x float> %v1043, <8 x float> %v1045, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1053 = shufflevector <8 x float> %v1043, <8 x float> %v1045, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1054 = shufflevector <8 x float> %v1046, <8 x float> %v1048, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1055 = shufflevector <8 x float> %v1046, <8 x float> %v1048, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1056 = shufflevector <8 x float> %v1047, <8 x float> %v1049, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1057 = shufflevector <8 x float> %v1047, <8 x float> %v1049, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1058 = add i64 %v1008, 0
  %v1059 = mul i64 %v1058, 32
  %v1060 = add i64 %v1006, %v1059
  %v1061 = getelementptr inbounds float, ptr %v737, i64 %v1060
  store <8 x float> %v1050, ptr %v1061, align 4
  %v1062 = add i64 %v1008, 1
  %v1063 = mul i64 %v1062, 32
  %v1064 = add i64 %v1006, %v1063
  %v1065 = getelementptr inbounds float, ptr %v737, i64 %v1064
  store <8 x float> %v1051, ptr %v1065, align 4
  %v1066 = add i64 %v1008, 2
  %v1067 = mul i64 %v1066, 32
  %v1068 = add i64 %v1006, %v1067
  %v1069 = getelementptr inbounds float, ptr %v737, i64 %v1068
  store <8 x float> %v1052, ptr %v1069, align 4
  %v1070 = add i64 %v1008, 3
  %v1071 = mul i64 %v1070, 32
  %v1072 = add i64 %v1006, %v1071
  %v1073 = getelementptr inbounds float, ptr %v737, i64 %v1072
  store <8 x float> %v1053, ptr %v1073, align 4
  %v1074 = add i64 %v1008, 4
  %v1075 = mul i64 %v1074, 32
  %v1076 = add i64 %v1006, %v1075
  %v1077 = getelementptr inbounds float, ptr %v737, i64 %v1076
  store <8 x float> %v1054, ptr %v1077, align 4
  %v1078 = add i64 %v1008, 5
  %v1079 = mul i64 %v1078, 32
  %v1080 = add i64 %v1006, %v1079
  %v1081 = getelementptr inbounds float, ptr %v737, i64 %v1080
  store <8 x float> %v1055, ptr %v1081, align 4
  %v1082 = add i64 %v1008, 6
  %v1083 = mul i64 %v1082, 32
  %v1084 = add i64 %v1006, %v1083
  %v1085 = getelementptr inbounds float, ptr %v737, i64 %v1084
  store <8 x float> %v1056, ptr %v1085, align 4
  %v1086 = add i64 %v1008, 7
  %v1087 = mul i64 %v1086, 32
  %v1088 = add i64 %v1006, %v1087
  %v1089 = getelementptr inbounds float, ptr %v737, i64 %v1088
  store <8 x float> %v1057, ptr %v1089, align 4
  %v1090 = add nsw i64 %v1008, 8
  br label %b140
b142:
  br label %b143
b143:
  %v1091 = phi i64 [ 8, %b142 ], [ %v1100, %b144 ]
  %v1092 = icmp slt i64 %v1091, 8
  br i1 %v1092, label %b144, label %b145
b144:
  %v1093 = mul i64 %v1091, 1
  %v1094 = getelementptr inbounds float, ptr %v1005, i64 %v1093
  %v1095 = getelementptr float, ptr %v1094, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1096 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1095, <8 x i1> %v1002, <8 x float> zeroinitializer)
  %v1097 = mul i64 %v1091, 32
  %v1098 = add i64 %v1006, %v1097
  %v1099 = getelementptr inbounds float, ptr %v737, i64 %v1098
  store <8 x float> %v1096, ptr %v1099, align 4
  %v1100 = add nsw i64 %v1091, 1
  br label %b143
b145:
  br label %b139
b139:
  %v1101 = icmp slt i64 %v996, 8
  br i1 %v1101, label %b146, label %b147
b146:
  br label %b148
b148:
  %v1102 = phi i64 [ 0, %b146 ], [ %v1111, %b149 ]
  %v1103 = icmp slt i64 %v1102, 8
  br i1 %v1103, label %b149, label %b150
b149:
  %v1104 = mul i64 %v1102, 1
  %v1105 = getelementptr inbounds float, ptr %v1005, i64 %v1104
  %v1106 = getelementptr float, ptr %v1105, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1107 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1106, <8 x i1> %v1002, <8 x float> zeroinitializer)
  %v1108 = mul i64 %v1102, 32
  %v1109 = add i64 %v1006, %v1108
  %v1110 = getelementptr inbounds float, ptr %v737, i64 %v1109
  store <8 x float> %v1107, ptr %v1110, align 4
  %v1111 = add nsw i64 %v1102, 1
  br label %b148
b150:
  br label %b147
b147:
  %v1112 = add i64 %v754, 0
  %v1113 = sub i64 8, %v1112
  %v1114 = icmp slt i64 %v1113, 0
  %v1115 = select i1 %v1114, i64 0, i64 %v1113
  %v1116 = icmp ult i64 %v1115, 8
  %v1117 = select i1 %v1116, i64 %v1115, i64 8
  %v1118 = trunc i64 %v1117 to i32
  %v1119 = insertelement <8 x i32> poison, i32 %v1118, i64 0
  %v1120 = shufflevector <8 x i32> %v1119, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1121 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1120
  %v1122 = mul i64 %v1112, 8
  %v1123 = add i64 192, %v1122
  %v1124 = getelementptr inbounds float, ptr %v14, i64 %v1123
  %v1125 = add i64 %v753, 24
  %v1126 = icmp sge i64 %v1115, 8
  br i1 %v1126, label %b151, label %b152
b151:
  br label %b153
b153:
  %v1127 = phi i64 [ 0, %b151 ], [ %v1209, %b154 ]
  %v1128 = icmp slt i64 %v1127, 8
  br i1 %v1128, label %b154, label %b155
b154:
  %v1129 = add i64 %v1127, 0
  %v1130 = getelementptr inbounds float, ptr %v1124, i64 %v1129
  %v1131 = load <8 x float>, ptr %v1130, align 4
  %v1132 = add i64 %v1127, 8
  %v1133 = getelementptr inbounds float, ptr %v1124, i64 %v1132
  %v1134 = load <8 x float>, ptr %v1133, align 4
  %v1135 = add i64 %v1127, 16
  %v1136 = getelementptr inbounds float, ptr %v1124, i64 %v1135
  %v1137 = load <8 x float>, ptr %v1136, align 4
  %v1138 = add i64 %v1127, 24
  %v1139 = getelementptr inbounds float, ptr %v1124, i64 %v1138
  %v1140 = load <8 x float>, ptr %v1139, align 4
  %v1141 = add i64 %v1127, 32
  %v1142 = getelementptr inbounds float, ptr %v1124, i64 %v1141
  %v1143 = load <8 x float>, ptr %v1142, align 4
  %v1144 = add i64 %v1127, 40
  %v1145 = getelementptr inbounds float, ptr %v1124, i64 %v1144
  %v1146 = load <8 x float>, ptr %v1145, align 4
  %v1147 = add i64 %v1127, 48
  %v1148 = getelementptr inbounds float, ptr %v1124, i64 %v1147
  %v1149 = load <8 x float>, ptr %v1148, align 4
  %v1150 = add i64 %v1127, 56
  %v1151 = getelementptr inbounds float, ptr %v1124, i64 %v1150
  %v1152 = load <8 x float>, ptr %v1151, align 4
  %v1153 = shufflevector <8 x float> %v1131, <8 x float> %v1143, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1154 = shufflevector <8 x float> %v1131, <8 x float> %v1143, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1155 = shufflevector <8 x float> %v1134, <8 x float> %v1146, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1156 = shufflevector <8 x float> %v1134, <8 x float> %v1146, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1157 = shufflevector <8 x float> %v1137, <8 x float> %v1149, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1158 = shufflevector <8 x float> %v1137, <8 x float> %v1149, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1159 = shufflevector <8 x float> %v1140, <8 x float> %v1152, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1160 = shufflevector <8 x float> %v1140, <8 x float> %v1152, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1161 = shufflevector <8 x float> %v1153, <8 x float> %v1157, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1162 = shufflevector <8 x float> %v1153, <8 x float> %v1157, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1163 = shufflevector <8 x float> %v1155, <8 x float> %v1159, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1164 = shufflevector <8 x float> %v1155, <8 x float> %v1159, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1165 = shufflevector <8 x float> %v1154, <8 x float> %v1158, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1166 = shufflevector <8 x float> %v1154, <8 x float> %v1158, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1167 = shufflevector <8 x float> %v1156, <8 x float> %v1160, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1168 = shufflevector <8 x float> %v1156, <8 x float> %v1160, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1169 = shufflevector <8 x float> %v1161, <8 x float> %v1163, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1170 = shufflevector <8 x float> %v1161, <8 x float> %v1163, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1171 = shufflevector <8 x float> %v1162, <8 x float> %v1164, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1172 = shufflevector <8 x float> %v1162, <8 x float> %v1164, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1173 = shufflevector <8 x float> %v1165, <8 x float> %v1167, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1174 = shufflevector <8 x float> %v1165, <8 x float> %v1167, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1175 = shufflevector <8 x float> %v1166, <8 x float> %v1168, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1176 = shufflevector <8 x float> %v1166, <8 x float> %v1168, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1177 = add i64 %v1127, 0
  %v1178 = mul i64 %v1177, 32
  %v1179 = add i64 %v1125, %v1178
  %v1180 = getelementptr inbounds float, ptr %v737, i64 %v1179
  store <8 x float> %v1169, ptr %v1180, align 4
  %v1181 = add i64 %v1127, 1
  %v1182 = mul i64 %v1181, 32
  %v1183 = add i64 %v1125, %v1182
  %v1184 = getelementptr inbounds float, ptr %v737, i64 %v1183
  store <8 x float> %v1170, ptr %v1184, align 4
  %v1185 = add i64 %v1127, 2
  %v1186 = mul i64 %v1185, 32
  %v1187 = add i64 %v1125, %v1186
  %v1188 = getelementptr inbounds float, ptr %v737, i64 %v1187
  store <8 x float> %v1171, ptr %v1188, align 4
  %v1189 = add i64 %v1127, 3
  %v1190 = mul i64 %v1189, 32
  %v1191 = add i64 %v1125, %v1190
  %v1192 = getelementptr inbounds float, ptr %v737, i64 %v1191
  store <8 x float> %v1172, ptr %v1192, align 4
  %v1193 = add i64 %v1127, 4
  %v1194 = mul i64 %v1193, 32
  %v1195 = add i64 %v1125, %v1194
  %v1196 = getelementptr inbounds float, ptr %v737, i64 %v1195
  store <8 x float> %v1173, ptr %v1196, align 4
  %v1197 = add i64 %v1127, 5
  %v1198 = mul i64 %v1197, 32
  %v1199 = add i64 %v1125, %v1198
  %v1200 = getelementptr inbounds float, ptr %v737, i64 %v1199
  store <8 x float> %v1174, ptr %v1200, align 4
  %v1201 = add i64 %v1127, 6
  %v1202 = mul i64 %v1201, 32
  %v1203 = add i64 %v1125, %v1202
  %v1204 = getelementptr inbounds float, ptr %v737, i64 %v1203
  store <8 x float> %v1175, ptr %v1204, align 4
  %v1205 = add i64 %v1127, 7
  %v1206 = mul i64 %v1205, 32
  %v1207 = add i64 %v1125, %v1206
  %v1208 = getelementptr inbounds float, ptr %v737, i64 %v1207
  store <8 x float> %v1176, ptr %v1208, align 4
  %v1209 = add nsw i64 %v1127, 8
  br label %b153
b155:
  br label %b156
b156:
  %v1210 = phi i64 [ 8, %b155 ], [ %v1219, %b157 ]
  %v1211 = icmp slt i64 %v1210, 8
  br i1 %v1211, label %b157, label %b158
b157:
  %v1212 = mul i64 %v1210, 1
  %v1213 = getelementptr inbounds float, ptr %v1124, i64 %v1212
  %v1214 = getelementptr float, ptr %v1213, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1215 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1214, <8 x i1> %v1121, <8 x float> zeroinitializer)
  %v1216 = mul i64 %v1210, 32
  %v1217 = add i64 %v1125, %v1216
  %v1218 = getelementptr inbounds float, ptr %v737, i64 %v1217
  store <8 x float> %v1215, ptr %v1218, align 4
  %v1219 = add nsw i64 %v1210, 1
  br label %b156
b158:
  br label %b152
b152:
  %v1220 = icmp slt i64 %v1115, 8
  br i1 %v1220, label %b159, label %b160
b159:
  br label %b161
b161:
  %v1221 = phi i64 [ 0, %b159 ], [ %v1230, %b162 ]
  %v1222 = icmp slt i64 %v1221, 8
  br i1 %v1222, label %b162, label %b163
b162:
  %v1223 = mul i64 %v1221, 1
  %v1224 = getelementptr inbounds float, ptr %v1124, i64 %v1223
  %v1225 = getelementptr float, ptr %v1224, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1226 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1225, <8 x i1> %v1121, <8 x float> zeroinitializer)
  %v1227 = mul i64 %v1221, 32
  %v1228 = add i64 %v1125, %v1227
  %v1229 = getelementptr inbounds float, ptr %v737, i64 %v1228
  store <8 x float> %v1226, ptr %v1229, align 4
  %v1230 = add nsw i64 %v1221, 1
  br label %b161
b163:
  br label %b160
b160:
  %v1231 = add i64 %v753, 256
  %v1232 = add nsw i64 %v751, 1
  br label %b109
b111:
  %v1233 = icmp sgt i64 %v3, 1
  br i1 %v1233, label %b164, label %b165
b164:
  %v1234 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1235 = atomicrmw add ptr %v1234, i64 1 acq_rel
  %v1236 = mul i64 %v3, 6
  br label %b166
b166:
  %v1237 = load atomic i64, ptr %v1234 acquire, align 8
  %v1238 = icmp slt i64 %v1237, %v1236
  br i1 %v1238, label %b167, label %b168
b167:
  %v1239 = call i32 @sched_yield()
  br label %b166
b168:
  br label %b165
b165:
  br label %b169
b169:
  %v1240 = phi i64 [ 0, %b165 ], [ %v1554, %b174 ]
  %v1241 = icmp slt i64 %v1240, %v5
  br i1 %v1241, label %b170, label %b171
b170:
  %v1243 = add i64 %v7, 0
  %v1244 = sdiv i64 %v1243, 1
  %v1245 = add i64 %v2, 1
  %v1246 = mul i64 %v1244, %v2
  %v1247 = sdiv i64 %v1246, %v3
  %v1248 = mul i64 %v1247, 1
  %v1249 = icmp slt i64 %v1248, %v7
  %v1250 = select i1 %v1249, i64 %v1248, i64 %v7
  %v1251 = mul i64 %v1244, %v1245
  %v1252 = sdiv i64 %v1251, %v3
  %v1253 = mul i64 %v1252, 1
  %v1254 = icmp slt i64 %v1253, %v7
  %v1255 = select i1 %v1254, i64 %v1253, i64 %v7
  br label %b172
b172:
  %v1256 = phi i64 [ %v1250, %b170 ], [ %v1553, %b177 ]
  %v1257 = icmp slt i64 %v1256, %v1255
  br i1 %v1257, label %b173, label %b174
b173:
  %v1258 = add i64 %v1256, 96
  %v1259 = icmp slt i64 %v1258, %v1255
  %v1260 = select i1 %v1259, i64 %v1258, i64 %v1255
  br label %b175
b175:
  %v1261 = phi i64 [ 0, %b173 ], [ %v1552, %b180 ]
  %v1262 = icmp slt i64 %v1261, 1
  br i1 %v1262, label %b176, label %b177
b176:
  %v1263 = sub i64 %v1260, %v1256
  %v1264 = sub i64 2, 1
  %v1265 = add i64 %v1263, %v1264
  %v1266 = sdiv i64 %v1265, 2
  br label %b178
b178:
  %v1267 = phi i64 [ 0, %b176 ], [ %v1551, %b185 ]
  %v1268 = icmp slt i64 %v1267, %v1266
  br i1 %v1268, label %b179, label %b180
b179:
  %v1269 = mul i64 %v1263, %v1267
  %v1270 = sdiv i64 %v1269, %v1266
  %v1271 = add i64 %v1256, %v1270
  %v1272 = add i64 %v1267, 1
  %v1273 = mul i64 %v1263, %v1272
  %v1274 = sdiv i64 %v1273, %v1266
  %v1275 = add i64 %v1256, %v1274
  %v1276 = mul i64 %v1261, 256
  %v1277 = getelementptr inbounds float, ptr %v737, i64 %v1276
  %v1278 = sub i64 %v1275, %v1271
  %v1279 = add i64 %v1240, 0
  %v1280 = and i64 %v1279, %v54
  %v1281 = mul i64 %v1280, %v7
  %v1282 = add i64 %v1281, %v1271
  %v1283 = mul i64 %v1282, 8
  %v1284 = getelementptr inbounds float, ptr %v20, i64 %v1283
  %v1285 = getelementptr inbounds float, ptr %v1284, i64 0
  %v1286 = sub i64 %v1278, 1
  %v1287 = getelementptr inbounds ptr, ptr @table_tile_2x1of4_0_1_2_3, i64 %v1286
  %v1288 = load ptr, ptr %v1287, align 4
  %v1289 = icmp sgt i64 %v1278, 0
  br i1 %v1289, label %b181, label %b182
b181:
  call void %v1288(ptr %v1285, i64 8, ptr %v1277, i64 8, ptr %v1242)
  br label %b182
b182:
  %v1290 = add i64 %v1276, 256
  br label %b183
b183:
  %v1291 = phi i64 [ %v1271, %b182 ], [ %v1550, %b188 ]
  %v1292 = icmp slt i64 %v1291, %v1275
  br i1 %v1292, label %b184, label %b185
b184:
  %v1293 = sub i64 %v1291, %v1271
  %v1294 = mul i64 %v1293, 32
  %v1295 = getelementptr inbounds float, ptr %v1242, i64 %v1294
  %v1296 = add i64 %v1240, 0
  %v1297 = and i64 %v1296, %v62
  %v1298 = mul i64 %v1297, %v7
  %v1299 = add i64 %v1298, %v1291
  %v1300 = mul i64 %v1299, 32
  %v1301 = getelementptr inbounds float, ptr %v40, i64 %v1300
  %v1302 = add i64 %v1240, 0
  %v1303 = and i64 %v1302, %v56
  %v1304 = mul i64 %v1303, %v7
  %v1305 = add i64 %v1304, %v1291
  %v1306 = mul i64 %v1305, 8
  %v1307 = getelementptr inbounds float, ptr %v22, i64 %v1306
  %v1308 = add i64 %v1240, 0
  %v1309 = and i64 %v1308, %v64
  %v1310 = mul i64 %v1309, %v7
  %v1311 = add i64 %v1310, %v1291
  %v1312 = mul i64 %v1311, 8
  %v1313 = getelementptr inbounds float, ptr %v42, i64 %v1312
  %v1314 = add i64 %v1240, 0
  %v1315 = and i64 %v1314, %v66
  %v1316 = mul i64 %v1315, %v7
  %v1317 = add i64 %v1316, %v1291
  %v1318 = mul i64 %v1317, 8
  %v1319 = getelementptr inbounds float, ptr %v44, i64 %v1318
  %v1320 = add i64 %v1240, 0
  %v1321 = and i64 %v1320, %v68
  %v1322 = mul i64 %v1321, %v7
  %v1323 = add i64 %v1322, %v1291
  %v1324 = mul i64 %v1323, 8
  %v1325 = getelementptr inbounds float, ptr %v46, i64 %v1324
  %v1326 = add i64 %v1240, 1
  %v1327 = and i64 %v1326, %v56
  %v1328 = mul i64 %v1327, %v7
  %v1329 = add i64 %v1328, %v1291
  %v1330 = mul i64 %v1329, 8
  %v1331 = getelementptr inbounds float, ptr %v22, i64 %v1330
  %v1332 = add i64 %v1240, 0
  %v1333 = and i64 %v1332, %v70
  %v1334 = mul i64 %v1333, %v7
  %v1335 = add i64 %v1334, %v1291
  %v1336 = mul i64 %v1335, 8
  %v1337 = getelementptr inbounds float, ptr %v48, i64 %v1336
  %v1338 = add i64 %v1240, 1
  %v1339 = and i64 %v1338, %v54
  %v1340 = mul i64 %v1339, %v7
  %v1341 = add i64 %v1340, %v1291
  %v1342 = mul i64 %v1341, 8
  %v1343 = getelementptr inbounds float, ptr %v20, i64 %v1342
  br label %b186
b186:
  %v1344 = phi i64 [ 0, %b184 ], [ %v1549, %b187 ]
  %v1345 = icmp slt i64 %v1344, 1
  br i1 %v1345, label %b187, label %b188
b187:
  %v1346 = mul i64 %v1261, 1
  %v1347 = add i64 %v1346, %v1344
  %v1348 = mul i64 %v1347, 8
  %v1349 = add i64 0, %v1344
  %v1350 = mul i64 %v1349, 8
  %v1351 = getelementptr inbounds float, ptr %v1295, i64 %v1350
  %v1352 = load <8 x float>, ptr %v1351, align 4
  %v1353 = add i64 1, %v1344
  %v1354 = mul i64 %v1353, 8
  %v1355 = getelementptr inbounds float, ptr %v1295, i64 %v1354
  %v1356 = load <8 x float>, ptr %v1355, align 4
  %v1357 = add i64 2, %v1344
  %v1358 = mul i64 %v1357, 8
  %v1359 = getelementptr inbounds float, ptr %v1295, i64 %v1358
  %v1360 = load <8 x float>, ptr %v1359, align 4
  %v1361 = add i64 3, %v1344
  %v1362 = mul i64 %v1361, 8
  %v1363 = getelementptr inbounds float, ptr %v1295, i64 %v1362
  %v1364 = load <8 x float>, ptr %v1363, align 4
  %v1365 = add i64 8, %v1348
  %v1366 = getelementptr inbounds float, ptr %v1301, i64 %v1365
  %v1367 = load <8 x float>, ptr %v1366, align 4
  %v1368 = fadd <8 x float> %v1367, %v1352
  %v1369 = add i64 8, %v1348
  %v1370 = getelementptr inbounds float, ptr %v16, i64 %v1369
  %v1371 = load <8 x float>, ptr %v1370, align 4
  %v1372 = fadd <8 x float> %v1368, %v1371
  %v1373 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1372)
  %v1374 = fneg <8 x float> %v1373
  %v1375 = fcmp olt <8 x float> %v1374, splat (float 0xC05A400000000000)
  %v1376 = select <8 x i1> %v1375, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1374
  %v1377 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1376, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1378 = fsub <8 x float> %v1377, splat (float 0x4168000000000000)
  %v1379 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1378, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1376)
  %v1380 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1378, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1379)
  %v1381 = bitcast <8 x float> %v1377 to <8 x i32>
  %v1382 = fmul <8 x float> %v1380, %v1380
  %v1383 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1380, <8 x float> splat (float 0x3F81227F40000000))
  %v1384 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1383, <8 x float> %v1380, <8 x float> splat (float 0x3FA5556740000000))
  %v1385 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1384, <8 x float> %v1380, <8 x float> splat (float 0x3FC5554B00000000))
  %v1386 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1385, <8 x float> %v1380, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1387 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1382, <8 x float> %v1386, <8 x float> %v1380)
  %v1388 = sub <8 x i32> %v1381, splat (i32 1262485250)
  %v1389 = lshr <8 x i32> %v1388, splat (i32 1)
  %v1390 = sub <8 x i32> %v1388, %v1389
  %v1391 = shl <8 x i32> %v1389, splat (i32 23)
  %v1392 = bitcast <8 x i32> %v1391 to <8 x float>
  %v1393 = shl <8 x i32> %v1390, splat (i32 23)
  %v1394 = bitcast <8 x i32> %v1393 to <8 x float>
  %v1395 = fadd <8 x float> %v1387, splat (float 0x3FF0000000000000)
  %v1396 = fmul <8 x float> %v1395, %v1392
  %v1397 = fmul <8 x float> %v1396, %v1394
  %v1398 = fcmp olt <8 x float> %v1372, splat (float 0x0000000000000000)
  %v1399 = select <8 x i1> %v1398, <8 x float> %v1397, <8 x float> splat (float 0x3FF0000000000000)
  %v1400 = fadd <8 x float> %v1397, splat (float 0x3FF0000000000000)
  %v1401 = fdiv <8 x float> %v1399, %v1400
  %v1402 = add i64 0, %v1348
  %v1403 = getelementptr inbounds float, ptr %v1301, i64 %v1402
  %v1404 = load <8 x float>, ptr %v1403, align 4
  %v1405 = fadd <8 x float> %v1404, %v1356
  %v1406 = add i64 0, %v1348
  %v1407 = getelementptr inbounds float, ptr %v16, i64 %v1406
  %v1408 = load <8 x float>, ptr %v1407, align 4
  %v1409 = fadd <8 x float> %v1405, %v1408
  %v1410 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1409)
  %v1411 = fneg <8 x float> %v1410
  %v1412 = fcmp olt <8 x float> %v1411, splat (float 0xC05A400000000000)
  %v1413 = select <8 x i1> %v1412, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1411
  %v1414 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1413, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1415 = fsub <8 x float> %v1414, splat (float 0x4168000000000000)
  %v1416 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1415, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1413)
  %v1417 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1415, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1416)
  %v1418 = bitcast <8 x float> %v1414 to <8 x i32>
  %v1419 = fmul <8 x float> %v1417, %v1417
  %v1420 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1417, <8 x float> splat (float 0x3F81227F40000000))
  %v1421 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1420, <8 x float> %v1417, <8 x float> splat (float 0x3FA5556740000000))
  %v1422 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1421, <8 x float> %v1417, <8 x float> splat (float 0x3FC5554B00000000))
  %v1423 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1422, <8 x float> %v1417, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1424 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1419, <8 x float> %v1423, <8 x float> %v1417)
  %v1425 = sub <8 x i32> %v1418, splat (i32 1262485250)
  %v1426 = lshr <8 x i32> %v1425, splat (i32 1)
  %v1427 = sub <8 x i32> %v1425, %v1426
  %v1428 = shl <8 x i32> %v1426, splat (i32 23)
  %v1429 = bitcast <8 x i32> %v1428 to <8 x float>
  %v1430 = shl <8 x i32> %v1427, splat (i32 23)
  %v1431 = bitcast <8 x i32> %v1430 to <8 x float>
  %v1432 = fadd <8 x float> %v1424, splat (float 0x3FF0000000000000)
  %v1433 = fmul <8 x float> %v1432, %v1429
  %v1434 = fmul <8 x float> %v1433, %v1431
  %v1435 = fcmp olt <8 x float> %v1409, splat (float 0x0000000000000000)
  %v1436 = select <8 x i1> %v1435, <8 x float> %v1434, <8 x float> splat (float 0x3FF0000000000000)
  %v1437 = fadd <8 x float> %v1434, splat (float 0x3FF0000000000000)
  %v1438 = fdiv <8 x float> %v1436, %v1437
  %v1439 = add i64 16, %v1348
  %v1440 = getelementptr inbounds float, ptr %v1301, i64 %v1439
  %v1441 = load <8 x float>, ptr %v1440, align 4
  %v1442 = fadd <8 x float> %v1441, %v1360
  %v1443 = add i64 16, %v1348
  %v1444 = getelementptr inbounds float, ptr %v16, i64 %v1443
  %v1445 = load <8 x float>, ptr %v1444, align 4
  %v1446 = fadd <8 x float> %v1442, %v1445
  %v1447 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1446)
  %v1448 = fcmp ogt <8 x float> %v1447, splat (float 0x4023000000000000)
  %v1449 = select <8 x i1> %v1448, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1447
  %v1450 = fadd <8 x float> %v1449, %v1449
  %v1451 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1450, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1452 = fsub <8 x float> %v1451, splat (float 0x4168000000000000)
  %v1453 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1452, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1450)
  %v1454 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1452, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1453)
  %v1455 = bitcast <8 x float> %v1451 to <8 x i32>
  %v1456 = fmul <8 x float> %v1454, %v1454
  %v1457 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1454, <8 x float> splat (float 0x3F81227F40000000))
  %v1458 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1457, <8 x float> %v1454, <8 x float> splat (float 0x3FA5556740000000))
  %v1459 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1458, <8 x float> %v1454, <8 x float> splat (float 0x3FC5554B00000000))
  %v1460 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1459, <8 x float> %v1454, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1461 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1456, <8 x float> %v1460, <8 x float> %v1454)
  %v1462 = shl <8 x i32> %v1455, splat (i32 23)
  %v1463 = add <8 x i32> %v1462, splat (i32 1065353216)
  %v1464 = bitcast <8 x i32> %v1463 to <8 x float>
  %v1465 = fsub <8 x float> %v1464, splat (float 0x3FF0000000000000)
  %v1466 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1464, <8 x float> %v1461, <8 x float> %v1465)
  %v1467 = fadd <8 x float> %v1466, splat (float 0x4000000000000000)
  %v1468 = fdiv <8 x float> %v1466, %v1467
  %v1469 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1468, <8 x float> %v1446)
  %v1470 = add i64 0, %v1348
  %v1471 = getelementptr inbounds float, ptr %v1307, i64 %v1470
  %v1472 = load <8 x float>, ptr %v1471, align 4
  %v1473 = fmul <8 x float> %v1401, %v1472
  %v1474 = fmul <8 x float> %v1438, %v1469
  %v1475 = fadd <8 x float> %v1473, %v1474
  %v1476 = add i64 24, %v1348
  %v1477 = getelementptr inbounds float, ptr %v1301, i64 %v1476
  %v1478 = load <8 x float>, ptr %v1477, align 4
  %v1479 = fadd <8 x float> %v1478, %v1364
  %v1480 = add i64 24, %v1348
  %v1481 = getelementptr inbounds float, ptr %v16, i64 %v1480
  %v1482 = load <8 x float>, ptr %v1481, align 4
  %v1483 = fadd <8 x float> %v1479, %v1482
  %v1484 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1483)
  %v1485 = fneg <8 x float> %v1484
  %v1486 = fcmp olt <8 x float> %v1485, splat (float 0xC05A400000000000)
  %v1487 = select <8 x i1> %v1486, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1485
  %v1488 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1487, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1489 = fsub <8 x float> %v1488, splat (float 0x4168000000000000)
  %v1490 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1489, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1487)
  %v1491 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1489, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1490)
  %v1492 = bitcast <8 x float> %v1488 to <8 x i32>
  %v1493 = fmul <8 x float> %v1491, %v1491
  %v1494 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1491, <8 x float> splat (float 0x3F81227F40000000))
  %v1495 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1494, <8 x float> %v1491, <8 x float> splat (float 0x3FA5556740000000))
  %v1496 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1495, <8 x float> %v1491, <8 x float> splat (float 0x3FC5554B00000000))
  %v1497 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1496, <8 x float> %v1491, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1498 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1493, <8 x float> %v1497, <8 x float> %v1491)
  %v1499 = sub <8 x i32> %v1492, splat (i32 1262485250)
  %v1500 = lshr <8 x i32> %v1499, splat (i32 1)
  %v1501 = sub <8 x i32> %v1499, %v1500
  %v1502 = shl <8 x i32> %v1500, splat (i32 23)
  %v1503 = bitcast <8 x i32> %v1502 to <8 x float>
  %v1504 = shl <8 x i32> %v1501, splat (i32 23)
  %v1505 = bitcast <8 x i32> %v1504 to <8 x float>
  %v1506 = fadd <8 x float> %v1498, splat (float 0x3FF0000000000000)
  %v1507 = fmul <8 x float> %v1506, %v1503
  %v1508 = fmul <8 x float> %v1507, %v1505
  %v1509 = fcmp olt <8 x float> %v1483, splat (float 0x0000000000000000)
  %v1510 = select <8 x i1> %v1509, <8 x float> %v1508, <8 x float> splat (float 0x3FF0000000000000)
  %v1511 = fadd <8 x float> %v1508, splat (float 0x3FF0000000000000)
  %v1512 = fdiv <8 x float> %v1510, %v1511
  %v1513 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1475)
  %v1514 = fcmp ogt <8 x float> %v1513, splat (float 0x4023000000000000)
  %v1515 = select <8 x i1> %v1514, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1513
  %v1516 = fadd <8 x float> %v1515, %v1515
  %v1517 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1516, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1518 = fsub <8 x float> %v1517, splat (float 0x4168000000000000)
  %v1519 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1518, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1516)
  %v1520 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1518, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1519)
  %v1521 = bitcast <8 x float> %v1517 to <8 x i32>
  %v1522 = fmul <8 x float> %v1520, %v1520
  %v1523 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1520, <8 x float> splat (float 0x3F81227F40000000))
  %v1524 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1523, <8 x float> %v1520, <8 x float> splat (float 0x3FA5556740000000))
  %v1525 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1524, <8 x float> %v1520, <8 x float> splat (float 0x3FC5554B00000000))
  %v1526 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1525, <8 x float> %v1520, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1527 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1522, <8 x float> %v1526, <8 x float> %v1520)
  %v1528 = shl <8 x i32> %v1521, splat (i32 23)
  %v1529 = add <8 x i32> %v1528, splat (i32 1065353216)
  %v1530 = bitcast <8 x i32> %v1529 to <8 x float>
  %v1531 = fsub <8 x float> %v1530, splat (float 0x3FF0000000000000)
  %v1532 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1530, <8 x float> %v1527, <8 x float> %v1531)
  %v1533 = fadd <8 x float> %v1532, splat (float 0x4000000000000000)
  %v1534 = fdiv <8 x float> %v1532, %v1533
  %v1535 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1534, <8 x float> %v1475)
  %v1536 = fmul <8 x float> %v1512, %v1535
  %v1537 = add i64 0, %v1348
  %v1538 = getelementptr inbounds float, ptr %v1313, i64 %v1537
  store <8 x float> %v1401, ptr %v1538, align 4
  %v1539 = add i64 0, %v1348
  %v1540 = getelementptr inbounds float, ptr %v1319, i64 %v1539
  store <8 x float> %v1438, ptr %v1540, align 4
  %v1541 = add i64 0, %v1348
  %v1542 = getelementptr inbounds float, ptr %v1325, i64 %v1541
  store <8 x float> %v1469, ptr %v1542, align 4
  %v1543 = add i64 0, %v1348
  %v1544 = getelementptr inbounds float, ptr %v1331, i64 %v1543
  store <8 x float> %v1475, ptr %v1544, align 4
  %v1545 = add i64 0, %v1348
  %v1546 = getelementptr inbounds float, ptr %v1337, i64 %v1545
  store <8 x float> %v1512, ptr %v1546, align 4
  %v1547 = add i64 0, %v1348
  %v1548 = getelementptr inbounds float, ptr %v1343, i64 %v1547
  store <8 x float> %v1536, ptr %v1548, align 4
  %v1549 = add nsw i64 %v1344, 1
  br label %b186
b188:
  %v1550 = add nsw i64 %v1291, 1
  br label %b183
b185:
  %v1551 = add nsw i64 %v1267, 1
  br label %b178
b180:
  %v1552 = add nsw i64 %v1261, 1
  br label %b175
b177:
  %v1553 = add nsw i64 %v1256, 96
  br label %b172
b174:
  %v1554 = add nsw i64 %v1240, 1
  br label %b169
b171:
  %v1555 = icmp sgt i64 %v3, 1
  br i1 %v1555, label %b189, label %b190
b189:
  %v1556 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1557 = atomicrmw add ptr %v1556, i64 1 acq_rel
  %v1558 = mul i64 %v3, 7
  br label %b191
b191:
  %v1559 = load atomic i64, ptr %v1556 acquire, align 8
  %v1560 = icmp slt i64 %v1559, %v1558
  br i1 %v1560, label %b192, label %b193
b192:
  %v1561 = call i32 @sched_yield()
  br label %b191
b193:
  br label %b190
b190:
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
define internal void @tile_1x1of4_0_1_2_3(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
define internal void @tile_2x1of4_0_1_2_3(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
define void @backward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v294 = alloca float, i64 64, align 4
  %v430 = alloca float, i64 64, align 4
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
  %v51 = getelementptr inbounds i64, ptr %v1, i64 8
  %v52 = load i64, ptr %v51, align 8
  %v53 = getelementptr inbounds i64, ptr %v1, i64 9
  %v54 = load i64, ptr %v53, align 8
  %v55 = getelementptr inbounds i64, ptr %v1, i64 10
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 13
  %v58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 17
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 19
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 20
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 21
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i64, ptr %v1, i64 22
  %v68 = load i64, ptr %v67, align 8
  %v69 = getelementptr inbounds i64, ptr %v1, i64 23
  %v70 = load i64, ptr %v69, align 8
  %v71 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v72 = load ptr, ptr %v71, align 4
  %v73 = getelementptr inbounds float, ptr %v72, i64 0
  %v74 = add i64 1, 0
  %v75 = sdiv i64 %v74, 1
  %v76 = add i64 %v2, 1
  %v77 = mul i64 %v75, %v2
  %v78 = sdiv i64 %v77, %v3
  %v79 = mul i64 %v78, 1
  %v80 = icmp slt i64 %v79, 1
  %v81 = select i1 %v80, i64 %v79, i64 1
  %v82 = mul i64 %v75, %v76
  %v83 = sdiv i64 %v82, %v3
  %v84 = mul i64 %v83, 1
  %v85 = icmp slt i64 %v84, 1
  %v86 = select i1 %v85, i64 %v84, i64 1
  br label %b0
b0:
  %v87 = phi i64 [ %v81, %entry ], [ %v115, %b5 ]
  %v88 = icmp slt i64 %v87, %v86
  br i1 %v88, label %b1, label %b2
b1:
  %v89 = mul i64 %v87, 256
  %v90 = mul i64 %v87, 8
  %v91 = add i64 %v90, 0
  %v92 = sub i64 8, %v91
  %v93 = icmp slt i64 %v92, 0
  %v94 = select i1 %v93, i64 0, i64 %v92
  %v95 = icmp ult i64 %v94, 8
  %v96 = select i1 %v95, i64 %v94, i64 8
  %v97 = trunc i64 %v96 to i32
  %v98 = insertelement <8 x i32> poison, i32 %v97, i64 0
  %v99 = shufflevector <8 x i32> %v98, <8 x i32> poison, <8 x i32> zeroinitializer
  %v100 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v99
  %v101 = mul i64 %v91, 1
  %v102 = add i64 0, %v101
  %v103 = getelementptr inbounds float, ptr %v14, i64 %v102
  %v104 = add i64 %v89, 0
  br label %b3
b3:
  %v105 = phi i64 [ 0, %b1 ], [ %v113, %b4 ]
  %v106 = icmp slt i64 %v105, 32
  br i1 %v106, label %b4, label %b5
b4:
  %v107 = mul i64 %v105, 8
  %v108 = getelementptr inbounds float, ptr %v103, i64 %v107
  %v109 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v108, <8 x i1> %v100, <8 x float> zeroinitializer)
  %v110 = mul i64 %v105, 8
  %v111 = add i64 %v104, %v110
  %v112 = getelementptr inbounds float, ptr %v73, i64 %v111
  store <8 x float> %v109, ptr %v112, align 4
  %v113 = add nsw i64 %v105, 1
  br label %b3
b5:
  %v114 = add i64 %v89, 256
  %v115 = add nsw i64 %v87, 1
  br label %b0
b2:
  %v116 = icmp sgt i64 %v3, 1
  br i1 %v116, label %b6, label %b7
b6:
  %v117 = getelementptr inbounds i64, ptr %v1, i64 3
  %v118 = atomicrmw add ptr %v117, i64 1 acq_rel
  %v119 = mul i64 %v3, 1
  br label %b8
b8:
  %v120 = load atomic i64, ptr %v117 acquire, align 8
  %v121 = icmp slt i64 %v120, %v119
  br i1 %v121, label %b9, label %b10
b9:
  %v122 = call i32 @sched_yield()
  br label %b8
b10:
  br label %b7
b7:
  br label %b11
b11:
  %v123 = phi i64 [ 0, %b7 ], [ %v370, %b19 ]
  %v124 = icmp slt i64 %v123, %v5
  br i1 %v124, label %b12, label %b13
b12:
  %v125 = sub i64 %v5, 1
  %v126 = sub i64 %v125, %v123
  %v127 = add i64 %v7, 0
  %v128 = sdiv i64 %v127, 1
  %v129 = add i64 %v2, 1
  %v130 = mul i64 %v128, %v2
  %v131 = sdiv i64 %v130, %v3
  %v132 = mul i64 %v131, 1
  %v133 = icmp slt i64 %v132, %v7
  %v134 = select i1 %v133, i64 %v132, i64 %v7
  %v135 = mul i64 %v128, %v129
  %v136 = sdiv i64 %v135, %v3
  %v137 = mul i64 %v136, 1
  %v138 = icmp slt i64 %v137, %v7
  %v139 = select i1 %v138, i64 %v137, i64 %v7
  br label %b14
b14:
  %v140 = phi i64 [ %v134, %b12 ], [ %v293, %b15 ]
  %v141 = icmp slt i64 %v140, %v139
  br i1 %v141, label %b15, label %b16
b15:
  %v142 = add i64 %v126, 1
  %v143 = and i64 %v142, 1
  %v144 = mul i64 %v143, %v7
  %v145 = add i64 %v144, %v140
  %v146 = mul i64 %v145, 8
  %v147 = getelementptr inbounds float, ptr %v24, i64 %v146
  %v148 = add i64 %v126, 0
  %v149 = and i64 %v148, %v52
  %v150 = mul i64 %v149, %v7
  %v151 = add i64 %v150, %v140
  %v152 = mul i64 %v151, 8
  %v153 = getelementptr inbounds float, ptr %v18, i64 %v152
  %v154 = add i64 %v126, 1
  %v155 = and i64 %v154, %v56
  %v156 = mul i64 %v155, %v7
  %v157 = add i64 %v156, %v140
  %v158 = mul i64 %v157, 8
  %v159 = getelementptr inbounds float, ptr %v22, i64 %v158
  %v160 = add i64 %v126, 0
  %v161 = and i64 %v160, %v70
  %v162 = mul i64 %v161, %v7
  %v163 = add i64 %v162, %v140
  %v164 = mul i64 %v163, 8
  %v165 = getelementptr inbounds float, ptr %v48, i64 %v164
  %v166 = add i64 %v126, 1
  %v167 = and i64 %v166, 1
  %v168 = mul i64 %v167, %v7
  %v169 = add i64 %v168, %v140
  %v170 = mul i64 %v169, 8
  %v171 = getelementptr inbounds float, ptr %v26, i64 %v170
  %v172 = add i64 %v126, 0
  %v173 = and i64 %v172, %v66
  %v174 = mul i64 %v173, %v7
  %v175 = add i64 %v174, %v140
  %v176 = mul i64 %v175, 8
  %v177 = getelementptr inbounds float, ptr %v44, i64 %v176
  %v178 = add i64 %v126, 0
  %v179 = and i64 %v178, %v68
  %v180 = mul i64 %v179, %v7
  %v181 = add i64 %v180, %v140
  %v182 = mul i64 %v181, 8
  %v183 = getelementptr inbounds float, ptr %v46, i64 %v182
  %v184 = add i64 %v126, 0
  %v185 = and i64 %v184, %v64
  %v186 = mul i64 %v185, %v7
  %v187 = add i64 %v186, %v140
  %v188 = mul i64 %v187, 8
  %v189 = getelementptr inbounds float, ptr %v42, i64 %v188
  %v190 = add i64 %v126, 0
  %v191 = and i64 %v190, %v56
  %v192 = mul i64 %v191, %v7
  %v193 = add i64 %v192, %v140
  %v194 = mul i64 %v193, 8
  %v195 = getelementptr inbounds float, ptr %v22, i64 %v194
  %v196 = add i64 %v126, 0
  %v197 = and i64 %v196, %v60
  %v198 = mul i64 %v197, %v7
  %v199 = add i64 %v198, %v140
  %v200 = mul i64 %v199, 32
  %v201 = getelementptr inbounds float, ptr %v36, i64 %v200
  %v202 = add i64 %v126, 0
  %v203 = and i64 %v202, 1
  %v204 = mul i64 %v203, %v7
  %v205 = add i64 %v204, %v140
  %v206 = mul i64 %v205, 8
  %v207 = getelementptr inbounds float, ptr %v26, i64 %v206
  %v208 = add i64 0, 0
  %v209 = getelementptr inbounds float, ptr %v147, i64 %v208
  %v210 = load <8 x float>, ptr %v209, align 4
  %v211 = add i64 0, 0
  %v212 = getelementptr inbounds float, ptr %v153, i64 %v211
  %v213 = load <8 x float>, ptr %v212, align 4
  %v214 = fadd <8 x float> %v210, %v213
  %v215 = add i64 0, 0
  %v216 = getelementptr inbounds float, ptr %v159, i64 %v215
  %v217 = load <8 x float>, ptr %v216, align 4
  %v218 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v217)
  %v219 = fcmp ogt <8 x float> %v218, splat (float 0x4023000000000000)
  %v220 = select <8 x i1> %v219, <8 x float> splat (float 0x4023000000000000), <8 x float> %v218
  %v221 = fadd <8 x float> %v220, %v220
  %v222 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v221, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v223 = fsub <8 x float> %v222, splat (float 0x4168000000000000)
  %v224 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v223, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v221)
  %v225 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v223, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v224)
  %v226 = bitcast <8 x float> %v222 to <8 x i32>
  %v227 = fmul <8 x float> %v225, %v225
  %v228 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v225, <8 x float> splat (float 0x3F81227F40000000))
  %v229 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v228, <8 x float> %v225, <8 x float> splat (float 0x3FA5556740000000))
  %v230 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v229, <8 x float> %v225, <8 x float> splat (float 0x3FC5554B00000000))
  %v231 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v230, <8 x float> %v225, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v232 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v227, <8 x float> %v231, <8 x float> %v225)
  %v233 = shl <8 x i32> %v226, splat (i32 23)
  %v234 = add <8 x i32> %v233, splat (i32 1065353216)
  %v235 = bitcast <8 x i32> %v234 to <8 x float>
  %v236 = fsub <8 x float> %v235, splat (float 0x3FF0000000000000)
  %v237 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v235, <8 x float> %v232, <8 x float> %v236)
  %v238 = fadd <8 x float> %v237, splat (float 0x4000000000000000)
  %v239 = fdiv <8 x float> %v237, %v238
  %v240 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v239, <8 x float> %v217)
  %v241 = fmul <8 x float> %v214, %v240
  %v242 = add i64 0, 0
  %v243 = getelementptr inbounds float, ptr %v165, i64 %v242
  %v244 = load <8 x float>, ptr %v243, align 4
  %v245 = fmul <8 x float> %v241, %v244
  %v246 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v247 = shufflevector <8 x float> %v246, <8 x float> poison, <8 x i32> zeroinitializer
  %v248 = fsub <8 x float> %v247, %v244
  %v249 = fmul <8 x float> %v245, %v248
  %v250 = add i64 0, 0
  %v251 = getelementptr inbounds float, ptr %v171, i64 %v250
  %v252 = load <8 x float>, ptr %v251, align 4
  %v253 = fmul <8 x float> %v214, %v244
  %v254 = fmul <8 x float> %v240, %v240
  %v255 = fsub <8 x float> %v247, %v254
  %v256 = fmul <8 x float> %v253, %v255
  %v257 = fadd <8 x float> %v252, %v256
  %v258 = add i64 0, 0
  %v259 = getelementptr inbounds float, ptr %v177, i64 %v258
  %v260 = load <8 x float>, ptr %v259, align 4
  %v261 = fmul <8 x float> %v257, %v260
  %v262 = add i64 0, 0
  %v263 = getelementptr inbounds float, ptr %v183, i64 %v262
  %v264 = load <8 x float>, ptr %v263, align 4
  %v265 = fmul <8 x float> %v264, %v264
  %v266 = fsub <8 x float> %v247, %v265
  %v267 = fmul <8 x float> %v261, %v266
  %v268 = fmul <8 x float> %v257, %v264
  %v269 = fmul <8 x float> %v268, %v260
  %v270 = fsub <8 x float> %v247, %v260
  %v271 = fmul <8 x float> %v269, %v270
  %v272 = add i64 0, 0
  %v273 = getelementptr inbounds float, ptr %v189, i64 %v272
  %v274 = load <8 x float>, ptr %v273, align 4
  %v275 = fmul <8 x float> %v257, %v274
  %v276 = add i64 0, 0
  %v277 = getelementptr inbounds float, ptr %v195, i64 %v276
  %v278 = load <8 x float>, ptr %v277, align 4
  %v279 = fmul <8 x float> %v257, %v278
  %v280 = fmul <8 x float> %v279, %v274
  %v281 = fsub <8 x float> %v247, %v274
  %v282 = fmul <8 x float> %v280, %v281
  %v283 = add i64 24, 0
  %v284 = getelementptr inbounds float, ptr %v201, i64 %v283
  store <8 x float> %v249, ptr %v284, align 4
  %v285 = add i64 16, 0
  %v286 = getelementptr inbounds float, ptr %v201, i64 %v285
  store <8 x float> %v267, ptr %v286, align 4
  %v287 = add i64 0, 0
  %v288 = getelementptr inbounds float, ptr %v201, i64 %v287
  store <8 x float> %v271, ptr %v288, align 4
  %v289 = add i64 0, 0
  %v290 = getelementptr inbounds float, ptr %v207, i64 %v289
  store <8 x float> %v275, ptr %v290, align 4
  %v291 = add i64 8, 0
  %v292 = getelementptr inbounds float, ptr %v201, i64 %v291
  store <8 x float> %v282, ptr %v292, align 4
  %v293 = add nsw i64 %v140, 1
  br label %b14
b16:
  %v295 = add i64 %v7, 0
  %v296 = sdiv i64 %v295, 1
  %v297 = add i64 %v2, 1
  %v298 = mul i64 %v296, %v2
  %v299 = sdiv i64 %v298, %v3
  %v300 = mul i64 %v299, 1
  %v301 = icmp slt i64 %v300, %v7
  %v302 = select i1 %v301, i64 %v300, i64 %v7
  %v303 = mul i64 %v296, %v297
  %v304 = sdiv i64 %v303, %v3
  %v305 = mul i64 %v304, 1
  %v306 = icmp slt i64 %v305, %v7
  %v307 = select i1 %v306, i64 %v305, i64 %v7
  br label %b17
b17:
  %v308 = phi i64 [ %v302, %b16 ], [ %v369, %b22 ]
  %v309 = icmp slt i64 %v308, %v307
  br i1 %v309, label %b18, label %b19
b18:
  %v310 = add i64 %v308, 96
  %v311 = icmp slt i64 %v310, %v307
  %v312 = select i1 %v311, i64 %v310, i64 %v307
  br label %b20
b20:
  %v313 = phi i64 [ 0, %b18 ], [ %v368, %b25 ]
  %v314 = icmp slt i64 %v313, 1
  br i1 %v314, label %b21, label %b22
b21:
  %v315 = sub i64 %v312, %v308
  %v316 = sub i64 8, 1
  %v317 = add i64 %v315, %v316
  %v318 = sdiv i64 %v317, 8
  br label %b23
b23:
  %v319 = phi i64 [ 0, %b21 ], [ %v367, %b30 ]
  %v320 = icmp slt i64 %v319, %v318
  br i1 %v320, label %b24, label %b25
b24:
  %v321 = mul i64 %v315, %v319
  %v322 = sdiv i64 %v321, %v318
  %v323 = add i64 %v308, %v322
  %v324 = add i64 %v319, 1
  %v325 = mul i64 %v315, %v324
  %v326 = sdiv i64 %v325, %v318
  %v327 = add i64 %v308, %v326
  %v328 = mul i64 %v313, 256
  %v329 = getelementptr inbounds float, ptr %v73, i64 %v328
  %v330 = sub i64 %v327, %v323
  %v331 = add i64 %v126, 0
  %v332 = and i64 %v331, %v60
  %v333 = mul i64 %v332, %v7
  %v334 = add i64 %v333, %v323
  %v335 = mul i64 %v334, 32
  %v336 = getelementptr inbounds float, ptr %v36, i64 %v335
  %v337 = getelementptr inbounds float, ptr %v336, i64 0
  %v338 = sub i64 %v330, 1
  %v339 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v338
  %v340 = load ptr, ptr %v339, align 4
  %v341 = icmp sgt i64 %v330, 0
  br i1 %v341, label %b26, label %b27
b26:
  call void %v340(ptr %v337, i64 32, ptr %v329, i64 32, ptr %v294)
  br label %b27
b27:
  %v342 = add i64 %v328, 256
  br label %b28
b28:
  %v343 = phi i64 [ %v323, %b27 ], [ %v366, %b33 ]
  %v344 = icmp slt i64 %v343, %v327
  br i1 %v344, label %b29, label %b30
b29:
  %v345 = sub i64 %v343, %v323
  %v346 = mul i64 %v345, 8
  %v347 = getelementptr inbounds float, ptr %v294, i64 %v346
  %v348 = add i64 %v126, 0
  %v349 = and i64 %v348, 1
  %v350 = mul i64 %v349, %v7
  %v351 = add i64 %v350, %v343
  %v352 = mul i64 %v351, 8
  %v353 = getelementptr inbounds float, ptr %v24, i64 %v352
  br label %b31
b31:
  %v354 = phi i64 [ 0, %b29 ], [ %v365, %b32 ]
  %v355 = icmp slt i64 %v354, 1
  br i1 %v355, label %b32, label %b33
b32:
  %v356 = mul i64 %v313, 1
  %v357 = add i64 %v356, %v354
  %v358 = mul i64 %v357, 8
  %v359 = add i64 0, %v354
  %v360 = mul i64 %v359, 8
  %v361 = getelementptr inbounds float, ptr %v347, i64 %v360
  %v362 = load <8 x float>, ptr %v361, align 4
  %v363 = add i64 0, %v358
  %v364 = getelementptr inbounds float, ptr %v353, i64 %v363
  store <8 x float> %v362, ptr %v364, align 4
  %v365 = add nsw i64 %v354, 1
  br label %b31
b33:
  %v366 = add nsw i64 %v343, 1
  br label %b28
b30:
  %v367 = add nsw i64 %v319, 1
  br label %b23
b25:
  %v368 = add nsw i64 %v313, 1
  br label %b20
b22:
  %v369 = add nsw i64 %v308, 96
  br label %b17
b19:
  %v370 = add nsw i64 %v123, 1
  br label %b11
b13:
  %v371 = icmp sgt i64 %v3, 1
  br i1 %v371, label %b34, label %b35
b34:
  %v372 = getelementptr inbounds i64, ptr %v1, i64 3
  %v373 = atomicrmw add ptr %v372, i64 1 acq_rel
  %v374 = mul i64 %v3, 2
  br label %b36
b36:
  %v375 = load atomic i64, ptr %v372 acquire, align 8
  %v376 = icmp slt i64 %v375, %v374
  br i1 %v376, label %b37, label %b38
b37:
  %v377 = call i32 @sched_yield()
  br label %b36
b38:
  br label %b35
b35:
  %v378 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v379 = load ptr, ptr %v378, align 4
  %v380 = getelementptr inbounds float, ptr %v379, i64 256
  %v381 = add i64 1, 0
  %v382 = sdiv i64 %v381, 1
  %v383 = add i64 %v2, 1
  %v384 = mul i64 %v382, %v2
  %v385 = sdiv i64 %v384, %v3
  %v386 = mul i64 %v385, 1
  %v387 = icmp slt i64 %v386, 1
  %v388 = select i1 %v387, i64 %v386, i64 1
  %v389 = mul i64 %v382, %v383
  %v390 = sdiv i64 %v389, %v3
  %v391 = mul i64 %v390, 1
  %v392 = icmp slt i64 %v391, 1
  %v393 = select i1 %v392, i64 %v391, i64 1
  br label %b39
b39:
  %v394 = phi i64 [ %v388, %b35 ], [ %v422, %b44 ]
  %v395 = icmp slt i64 %v394, %v393
  br i1 %v395, label %b40, label %b41
b40:
  %v396 = mul i64 %v394, 256
  %v397 = mul i64 %v394, 8
  %v398 = add i64 %v397, 0
  %v399 = sub i64 8, %v398
  %v400 = icmp slt i64 %v399, 0
  %v401 = select i1 %v400, i64 0, i64 %v399
  %v402 = icmp ult i64 %v401, 8
  %v403 = select i1 %v402, i64 %v401, i64 8
  %v404 = trunc i64 %v403 to i32
  %v405 = insertelement <8 x i32> poison, i32 %v404, i64 0
  %v406 = shufflevector <8 x i32> %v405, <8 x i32> poison, <8 x i32> zeroinitializer
  %v407 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v406
  %v408 = mul i64 %v398, 1
  %v409 = add i64 0, %v408
  %v410 = getelementptr inbounds float, ptr %v12, i64 %v409
  %v411 = add i64 %v396, 0
  br label %b42
b42:
  %v412 = phi i64 [ 0, %b40 ], [ %v420, %b43 ]
  %v413 = icmp slt i64 %v412, 32
  br i1 %v413, label %b43, label %b44
b43:
  %v414 = mul i64 %v412, 8
  %v415 = getelementptr inbounds float, ptr %v410, i64 %v414
  %v416 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v415, <8 x i1> %v407, <8 x float> zeroinitializer)
  %v417 = mul i64 %v412, 8
  %v418 = add i64 %v411, %v417
  %v419 = getelementptr inbounds float, ptr %v380, i64 %v418
  store <8 x float> %v416, ptr %v419, align 4
  %v420 = add nsw i64 %v412, 1
  br label %b42
b44:
  %v421 = add i64 %v396, 256
  %v422 = add nsw i64 %v394, 1
  br label %b39
b41:
  %v423 = icmp sgt i64 %v3, 1
  br i1 %v423, label %b45, label %b46
b45:
  %v424 = getelementptr inbounds i64, ptr %v1, i64 3
  %v425 = atomicrmw add ptr %v424, i64 1 acq_rel
  %v426 = mul i64 %v3, 3
  br label %b47
b47:
  %v427 = load atomic i64, ptr %v424 acquire, align 8
  %v428 = icmp slt i64 %v427, %v426
  br i1 %v428, label %b48, label %b49
b48:
  %v429 = call i32 @sched_yield()
  br label %b47
b49:
  br label %b46
b46:
  %v431 = add i64 %v8, 0
  %v432 = sdiv i64 %v431, 1
  %v433 = add i64 %v2, 1
  %v434 = mul i64 %v432, %v2
  %v435 = sdiv i64 %v434, %v3
  %v436 = mul i64 %v435, 1
  %v437 = icmp slt i64 %v436, %v8
  %v438 = select i1 %v437, i64 %v436, i64 %v8
  %v439 = mul i64 %v432, %v433
  %v440 = sdiv i64 %v439, %v3
  %v441 = mul i64 %v440, 1
  %v442 = icmp slt i64 %v441, %v8
  %v443 = select i1 %v442, i64 %v441, i64 %v8
  br label %b50
b50:
  %v444 = phi i64 [ %v438, %b46 ], [ %v497, %b55 ]
  %v445 = icmp slt i64 %v444, %v443
  br i1 %v445, label %b51, label %b52
b51:
  %v446 = add i64 %v444, 96
  %v447 = icmp slt i64 %v446, %v443
  %v448 = select i1 %v447, i64 %v446, i64 %v443
  br label %b53
b53:
  %v449 = phi i64 [ 0, %b51 ], [ %v496, %b58 ]
  %v450 = icmp slt i64 %v449, 1
  br i1 %v450, label %b54, label %b55
b54:
  %v451 = sub i64 %v448, %v444
  %v452 = sub i64 8, 1
  %v453 = add i64 %v451, %v452
  %v454 = sdiv i64 %v453, 8
  br label %b56
b56:
  %v455 = phi i64 [ 0, %b54 ], [ %v495, %b63 ]
  %v456 = icmp slt i64 %v455, %v454
  br i1 %v456, label %b57, label %b58
b57:
  %v457 = mul i64 %v451, %v455
  %v458 = sdiv i64 %v457, %v454
  %v459 = add i64 %v444, %v458
  %v460 = add i64 %v455, 1
  %v461 = mul i64 %v451, %v460
  %v462 = sdiv i64 %v461, %v454
  %v463 = add i64 %v444, %v462
  %v464 = mul i64 %v449, 256
  %v465 = getelementptr inbounds float, ptr %v380, i64 %v464
  %v466 = sub i64 %v463, %v459
  %v467 = mul i64 %v459, 32
  %v468 = getelementptr inbounds float, ptr %v36, i64 %v467
  %v469 = getelementptr inbounds float, ptr %v468, i64 0
  %v470 = sub i64 %v466, 1
  %v471 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v470
  %v472 = load ptr, ptr %v471, align 4
  %v473 = icmp sgt i64 %v466, 0
  br i1 %v473, label %b59, label %b60
b59:
  call void %v472(ptr %v469, i64 32, ptr %v465, i64 32, ptr %v430)
  br label %b60
b60:
  %v474 = add i64 %v464, 256
  br label %b61
b61:
  %v475 = phi i64 [ %v459, %b60 ], [ %v494, %b66 ]
  %v476 = icmp slt i64 %v475, %v463
  br i1 %v476, label %b62, label %b63
b62:
  %v477 = sub i64 %v475, %v459
  %v478 = mul i64 %v477, 8
  %v479 = getelementptr inbounds float, ptr %v430, i64 %v478
  %v480 = mul i64 %v475, 8
  %v481 = getelementptr inbounds float, ptr %v28, i64 %v480
  br label %b64
b64:
  %v482 = phi i64 [ 0, %b62 ], [ %v493, %b65 ]
  %v483 = icmp slt i64 %v482, 1
  br i1 %v483, label %b65, label %b66
b65:
  %v484 = mul i64 %v449, 1
  %v485 = add i64 %v484, %v482
  %v486 = mul i64 %v485, 8
  %v487 = add i64 0, %v482
  %v488 = mul i64 %v487, 8
  %v489 = getelementptr inbounds float, ptr %v479, i64 %v488
  %v490 = load <8 x float>, ptr %v489, align 4
  %v491 = add i64 0, %v486
  %v492 = getelementptr inbounds float, ptr %v481, i64 %v491
  store <8 x float> %v490, ptr %v492, align 4
  %v493 = add nsw i64 %v482, 1
  br label %b64
b66:
  %v494 = add nsw i64 %v475, 1
  br label %b61
b63:
  %v495 = add nsw i64 %v455, 1
  br label %b56
b58:
  %v496 = add nsw i64 %v449, 1
  br label %b53
b55:
  %v497 = add nsw i64 %v444, 96
  br label %b50
b52:
  %v498 = icmp sgt i64 %v3, 1
  br i1 %v498, label %b67, label %b68
b67:
  %v499 = getelementptr inbounds i64, ptr %v1, i64 3
  %v500 = atomicrmw add ptr %v499, i64 1 acq_rel
  %v501 = mul i64 %v3, 4
  br label %b69
b69:
  %v502 = load atomic i64, ptr %v499 acquire, align 8
  %v503 = icmp slt i64 %v502, %v501
  br i1 %v503, label %b70, label %b71
b70:
  %v504 = call i32 @sched_yield()
  br label %b69
b71:
  br label %b68
b68:
  %v505 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v506 = load ptr, ptr %v505, align 4
  %v507 = add i64 32, 1
  %v508 = sdiv i64 %v507, 2
  %v509 = add i64 %v2, 1
  %v510 = mul i64 %v508, %v2
  %v511 = sdiv i64 %v510, %v3
  %v512 = mul i64 %v511, 2
  %v513 = icmp slt i64 %v512, 32
  %v514 = select i1 %v513, i64 %v512, i64 32
  %v515 = mul i64 %v508, %v509
  %v516 = sdiv i64 %v515, %v3
  %v517 = mul i64 %v516, 2
  %v518 = icmp slt i64 %v517, 32
  %v519 = select i1 %v518, i64 %v517, i64 32
  %v520 = getelementptr inbounds float, ptr %v30, i64 0
  br label %b72
b72:
  %v521 = phi i64 [ %v514, %b68 ], [ %v529, %b77 ]
  %v522 = icmp slt i64 %v521, %v519
  br i1 %v522, label %b73, label %b74
b73:
  %v523 = mul i64 %v521, 8
  %v524 = getelementptr inbounds float, ptr %v520, i64 %v523
  br label %b75
b75:
  %v525 = phi i64 [ 0, %b73 ], [ %v528, %b76 ]
  %v526 = icmp slt i64 %v525, 8
  br i1 %v526, label %b76, label %b77
b76:
  %v527 = getelementptr inbounds float, ptr %v524, i64 %v525
  store float 0x0000000000000000, ptr %v527, align 4
  %v528 = add nsw i64 %v525, 1
  br label %b75
b77:
  %v529 = add nsw i64 %v521, 1
  br label %b72
b74:
  %v530 = mul i64 0, 32
  %v531 = getelementptr inbounds float, ptr %v36, i64 %v530
  %v532 = getelementptr inbounds float, ptr %v531, i64 0
  %v533 = mul i64 0, 8
  %v534 = getelementptr inbounds float, ptr %v10, i64 %v533
  %v535 = getelementptr inbounds float, ptr %v534, i64 0
  %v536 = mul i64 %v8, 1
  br label %b78
b78:
  %v537 = phi i64 [ 0, %b74 ], [ %v564, %b83 ]
  %v538 = icmp slt i64 %v537, %v536
  br i1 %v538, label %b79, label %b80
b79:
  %v539 = sub i64 %v536, %v537
  %v540 = icmp slt i64 %v539, 128
  %v541 = select i1 %v540, i64 %v539, i64 128
  br label %b81
b81:
  %v542 = phi i64 [ 0, %b79 ], [ %v563, %b86 ]
  %v543 = icmp slt i64 %v542, 8
  br i1 %v543, label %b82, label %b83
b82:
  %v544 = mul i64 %v537, 8
  %v545 = add i64 %v544, %v542
  %v546 = getelementptr inbounds float, ptr %v535, i64 %v545
  br label %b84
b84:
  %v547 = phi i64 [ %v514, %b82 ], [ %v562, %b85 ]
  %v548 = icmp slt i64 %v547, %v519
  br i1 %v548, label %b85, label %b86
b85:
  %v549 = sub i64 %v519, %v547
  %v550 = icmp slt i64 %v549, 2
  %v551 = select i1 %v550, i64 %v549, i64 2
  %v552 = mul i64 %v537, 32
  %v553 = add i64 %v552, %v547
  %v554 = getelementptr inbounds float, ptr %v532, i64 %v553
  %v555 = mul i64 %v547, 8
  %v556 = add i64 %v555, %v542
  %v557 = getelementptr inbounds float, ptr %v520, i64 %v556
  %v558 = sub i64 8, %v542
  %v559 = sub i64 %v551, 1
  %v560 = getelementptr inbounds ptr, ptr @table_outer_tail, i64 %v559
  %v561 = load ptr, ptr %v560, align 4
  call void %v561(ptr %v554, i64 32, ptr %v546, i64 8, i64 %v541, ptr %v557, i64 8, i64 %v558)
  %v562 = add nsw i64 %v547, 2
  br label %b84
b86:
  %v563 = add nsw i64 %v542, 32
  br label %b81
b83:
  %v564 = add nsw i64 %v537, 128
  br label %b78
b80:
  %v565 = icmp sgt i64 %v3, 1
  br i1 %v565, label %b87, label %b88
b87:
  %v566 = getelementptr inbounds i64, ptr %v1, i64 3
  %v567 = atomicrmw add ptr %v566, i64 1 acq_rel
  %v568 = mul i64 %v3, 5
  br label %b89
b89:
  %v569 = load atomic i64, ptr %v566 acquire, align 8
  %v570 = icmp slt i64 %v569, %v568
  br i1 %v570, label %b90, label %b91
b90:
  %v571 = call i32 @sched_yield()
  br label %b89
b91:
  br label %b88
b88:
  %v572 = add i64 32, 1
  %v573 = sdiv i64 %v572, 2
  %v574 = add i64 %v2, 1
  %v575 = mul i64 %v573, %v2
  %v576 = sdiv i64 %v575, %v3
  %v577 = mul i64 %v576, 2
  %v578 = icmp slt i64 %v577, 32
  %v579 = select i1 %v578, i64 %v577, i64 32
  %v580 = mul i64 %v573, %v574
  %v581 = sdiv i64 %v580, %v3
  %v582 = mul i64 %v581, 2
  %v583 = icmp slt i64 %v582, 32
  %v584 = select i1 %v583, i64 %v582, i64 32
  %v585 = getelementptr inbounds float, ptr %v32, i64 0
  br label %b92
b92:
  %v586 = phi i64 [ %v579, %b88 ], [ %v594, %b97 ]
  %v587 = icmp slt i64 %v586, %v584
  br i1 %v587, label %b93, label %b94
b93:
  %v588 = mul i64 %v586, 8
  %v589 = getelementptr inbounds float, ptr %v585, i64 %v588
  br label %b95
b95:
  %v590 = phi i64 [ 0, %b93 ], [ %v593, %b96 ]
  %v591 = icmp slt i64 %v590, 8
  br i1 %v591, label %b96, label %b97
b96:
  %v592 = getelementptr inbounds float, ptr %v589, i64 %v590
  store float 0x0000000000000000, ptr %v592, align 4
  %v593 = add nsw i64 %v590, 1
  br label %b95
b97:
  %v594 = add nsw i64 %v586, 1
  br label %b92
b94:
  %v595 = mul i64 0, 32
  %v596 = getelementptr inbounds float, ptr %v36, i64 %v595
  %v597 = getelementptr inbounds float, ptr %v596, i64 0
  %v598 = mul i64 0, 8
  %v599 = getelementptr inbounds float, ptr %v20, i64 %v598
  %v600 = getelementptr inbounds float, ptr %v599, i64 0
  %v601 = mul i64 %v8, 1
  br label %b98
b98:
  %v602 = phi i64 [ 0, %b94 ], [ %v629, %b103 ]
  %v603 = icmp slt i64 %v602, %v601
  br i1 %v603, label %b99, label %b100
b99:
  %v604 = sub i64 %v601, %v602
  %v605 = icmp slt i64 %v604, 128
  %v606 = select i1 %v605, i64 %v604, i64 128
  br label %b101
b101:
  %v607 = phi i64 [ 0, %b99 ], [ %v628, %b106 ]
  %v608 = icmp slt i64 %v607, 8
  br i1 %v608, label %b102, label %b103
b102:
  %v609 = mul i64 %v602, 8
  %v610 = add i64 %v609, %v607
  %v611 = getelementptr inbounds float, ptr %v600, i64 %v610
  br label %b104
b104:
  %v612 = phi i64 [ %v579, %b102 ], [ %v627, %b105 ]
  %v613 = icmp slt i64 %v612, %v584
  br i1 %v613, label %b105, label %b106
b105:
  %v614 = sub i64 %v584, %v612
  %v615 = icmp slt i64 %v614, 2
  %v616 = select i1 %v615, i64 %v614, i64 2
  %v617 = mul i64 %v602, 32
  %v618 = add i64 %v617, %v612
  %v619 = getelementptr inbounds float, ptr %v597, i64 %v618
  %v620 = mul i64 %v612, 8
  %v621 = add i64 %v620, %v607
  %v622 = getelementptr inbounds float, ptr %v585, i64 %v621
  %v623 = sub i64 8, %v607
  %v624 = sub i64 %v616, 1
  %v625 = getelementptr inbounds ptr, ptr @table_outer_tail, i64 %v624
  %v626 = load ptr, ptr %v625, align 4
  call void %v626(ptr %v619, i64 32, ptr %v611, i64 8, i64 %v606, ptr %v622, i64 8, i64 %v623)
  %v627 = add nsw i64 %v612, 2
  br label %b104
b106:
  %v628 = add nsw i64 %v607, 32
  br label %b101
b103:
  %v629 = add nsw i64 %v602, 128
  br label %b98
b100:
  %v630 = icmp sgt i64 %v3, 1
  br i1 %v630, label %b107, label %b108
b107:
  %v631 = getelementptr inbounds i64, ptr %v1, i64 3
  %v632 = atomicrmw add ptr %v631, i64 1 acq_rel
  %v633 = mul i64 %v3, 6
  br label %b109
b109:
  %v634 = load atomic i64, ptr %v631 acquire, align 8
  %v635 = icmp slt i64 %v634, %v633
  br i1 %v635, label %b110, label %b111
b110:
  %v636 = call i32 @sched_yield()
  br label %b109
b111:
  br label %b108
b108:
  %v637 = icmp eq i64 %v2, 0
  br i1 %v637, label %b112, label %b113
b112:
  br label %b114
b114:
  %v638 = phi i64 [ 0, %b112 ], [ %v660, %b119 ]
  %v639 = icmp slt i64 %v638, 32
  br i1 %v639, label %b115, label %b116
b115:
  br label %b117
b117:
  %v640 = phi i64 [ 0, %b115 ], [ %v657, %b122 ]
  %v641 = phi <8 x float> [ splat (float 0x0000000000000000), %b115 ], [ %v656, %b122 ]
  %v642 = icmp slt i64 %v640, %v8
  br i1 %v642, label %b118, label %b119
b118:
  %v643 = add i64 %v640, 128
  %v644 = icmp slt i64 %v643, %v8
  %v645 = select i1 %v644, i64 %v643, i64 %v8
  br label %b120
b120:
  %v646 = phi i64 [ %v640, %b118 ], [ %v655, %b121 ]
  %v647 = phi <8 x float> [ splat (float 0x0000000000000000), %b118 ], [ %v654, %b121 ]
  %v648 = icmp slt i64 %v646, %v645
  br i1 %v648, label %b121, label %b122
b121:
  %v649 = mul i64 %v646, 32
  %v650 = getelementptr inbounds float, ptr %v36, i64 %v649
  %v651 = add i64 0, %v638
  %v652 = getelementptr inbounds float, ptr %v650, i64 %v651
  %v653 = load <8 x float>, ptr %v652, align 4
  %v654 = fadd <8 x float> %v647, %v653
  %v655 = add nsw i64 %v646, 1
  br label %b120
b122:
  %v656 = fadd <8 x float> %v641, %v647
  %v657 = add nsw i64 %v640, 128
  br label %b117
b119:
  %v658 = add i64 0, %v638
  %v659 = getelementptr inbounds float, ptr %v34, i64 %v658
  store <8 x float> %v641, ptr %v659, align 4
  %v660 = add nsw i64 %v638, 8
  br label %b114
b116:
  br label %b113
b113:
  %v661 = icmp sgt i64 %v3, 1
  br i1 %v661, label %b123, label %b124
b123:
  %v662 = getelementptr inbounds i64, ptr %v1, i64 3
  %v663 = atomicrmw add ptr %v662, i64 1 acq_rel
  %v664 = mul i64 %v3, 7
  br label %b125
b125:
  %v665 = load atomic i64, ptr %v662 acquire, align 8
  %v666 = icmp slt i64 %v665, %v664
  br i1 %v666, label %b126, label %b127
b126:
  %v667 = call i32 @sched_yield()
  br label %b125
b127:
  br label %b124
b124:
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
