; generated from specs/cfc.yaml by `make generated`: do not edit
; cfc I=8 H=8 U=128 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_2x4of4_0 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x4of4_0, ptr @tile_2x4of4_0], align 8
@table_tile_2x1of4_0_1_2_3 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x1of4_0_1_2_3, ptr @tile_2x1of4_0_1_2_3], align 8
@table_tile_6x1of2_0_1 = private unnamed_addr constant [6 x ptr] [ptr @tile_1x1of2_0_1, ptr @tile_2x1of2_0_1, ptr @tile_3x1of2_0_1, ptr @tile_4x1of2_0_1, ptr @tile_5x1of2_0_1, ptr @tile_6x1of2_0_1], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v87 = alloca i64, i64 1, align 8
  %v1569 = alloca float, i64 64, align 4
  %v1653 = alloca float, i64 64, align 4
  %v1780 = alloca float, i64 64, align 4
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
  %v59 = getelementptr inbounds i64, ptr %v1, i64 6
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 7
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 12
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 13
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i64, ptr %v1, i64 15
  %v68 = load i64, ptr %v67, align 8
  %v69 = getelementptr inbounds i64, ptr %v1, i64 16
  %v70 = load i64, ptr %v69, align 8
  %v71 = getelementptr inbounds i64, ptr %v1, i64 21
  %v72 = load i64, ptr %v71, align 8
  %v73 = getelementptr inbounds i64, ptr %v1, i64 24
  %v74 = load i64, ptr %v73, align 8
  %v75 = getelementptr inbounds i64, ptr %v1, i64 25
  %v76 = load i64, ptr %v75, align 8
  %v77 = getelementptr inbounds i64, ptr %v1, i64 26
  %v78 = load i64, ptr %v77, align 8
  %v79 = getelementptr inbounds i64, ptr %v1, i64 27
  %v80 = load i64, ptr %v79, align 8
  %v81 = getelementptr inbounds i64, ptr %v1, i64 28
  %v82 = load i64, ptr %v81, align 8
  %v83 = getelementptr inbounds i64, ptr %v1, i64 29
  %v84 = load i64, ptr %v83, align 8
  %v85 = getelementptr inbounds i64, ptr %v1, i64 30
  %v86 = load i64, ptr %v85, align 8
  store i64 0, ptr %v87, align 8
  %v88 = getelementptr inbounds ptr, ptr %v0, i64 25
  %v89 = load ptr, ptr %v88, align 4
  %v90 = mul i64 %v2, 0
  %v91 = add i64 %v90, 6144
  %v92 = getelementptr inbounds float, ptr %v89, i64 %v91
  %v93 = getelementptr inbounds i64, ptr %v1, i64 4
  %v94 = load i64, ptr %v93, align 8
  %v95 = icmp eq i64 %v94, 0
  br i1 %v95, label %b0, label %b1
b0:
  %v96 = icmp eq i64 %v2, 0
  br i1 %v96, label %b2, label %b3
b2:
  %v97 = add i64 0, 0
  %v98 = getelementptr inbounds float, ptr %v42, i64 %v97
  %v99 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v100, ptr %v98, align 4
  br label %b3
b3:
  br label %b1
b1:
  %v101 = icmp sgt i64 %v3, 1
  br i1 %v101, label %b4, label %b5
b4:
  %v102 = getelementptr inbounds i64, ptr %v1, i64 3
  %v103 = atomicrmw add ptr %v102, i64 1 acq_rel
  %v104 = load i64, ptr %v87, align 8
  %v105 = add i64 %v104, 1
  store i64 %v105, ptr %v87, align 8
  %v106 = mul i64 %v3, %v105
  br label %b6
b6:
  %v107 = load atomic i64, ptr %v102 acquire, align 8
  %v108 = icmp slt i64 %v107, %v106
  br i1 %v108, label %b7, label %b8
b7:
  %v109 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  %v110 = getelementptr inbounds i64, ptr %v1, i64 4
  %v111 = load i64, ptr %v110, align 8
  %v112 = icmp eq i64 %v111, 0
  br i1 %v112, label %b9, label %b10
b9:
  %v113 = getelementptr inbounds i64, ptr %v1, i64 31
  %v114 = load i64, ptr %v113, align 8
  %v115 = icmp eq i64 %v114, 0
  br i1 %v115, label %b11, label %b12
b11:
  %v116 = add i64 %v7, 0
  %v117 = sdiv i64 %v116, 1
  %v118 = add i64 %v2, 1
  %v119 = mul i64 %v117, %v2
  %v120 = sdiv i64 %v119, %v3
  %v121 = mul i64 %v120, 1
  %v122 = icmp slt i64 %v121, %v7
  %v123 = select i1 %v122, i64 %v121, i64 %v7
  %v124 = mul i64 %v117, %v118
  %v125 = sdiv i64 %v124, %v3
  %v126 = mul i64 %v125, 1
  %v127 = icmp slt i64 %v126, %v7
  %v128 = select i1 %v127, i64 %v126, i64 %v7
  br label %b13
b13:
  %v129 = phi i64 [ %v123, %b11 ], [ %v140, %b14 ]
  %v130 = icmp slt i64 %v129, %v128
  br i1 %v130, label %b14, label %b15
b14:
  %v131 = and i64 0, %v66
  %v132 = mul i64 %v131, %v7
  %v133 = add i64 %v132, %v129
  %v134 = mul i64 %v133, 8
  %v135 = getelementptr inbounds float, ptr %v24, i64 %v134
  %v136 = add i64 0, 0
  %v137 = getelementptr inbounds float, ptr %v135, i64 %v136
  %v138 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v139 = shufflevector <8 x float> %v138, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v139, ptr %v137, align 4
  %v140 = add nsw i64 %v129, 1
  br label %b13
b15:
  br label %b12
b12:
  br label %b10
b10:
  %v141 = icmp sgt i64 %v3, 1
  br i1 %v141, label %b16, label %b17
b16:
  %v142 = getelementptr inbounds i64, ptr %v1, i64 3
  %v143 = atomicrmw add ptr %v142, i64 1 acq_rel
  %v144 = load i64, ptr %v87, align 8
  %v145 = add i64 %v144, 1
  store i64 %v145, ptr %v87, align 8
  %v146 = mul i64 %v3, %v145
  br label %b18
b18:
  %v147 = load atomic i64, ptr %v142 acquire, align 8
  %v148 = icmp slt i64 %v147, %v146
  br i1 %v148, label %b19, label %b20
b19:
  %v149 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  %v150 = getelementptr inbounds float, ptr %v89, i64 0
  %v151 = getelementptr inbounds i64, ptr %v1, i64 4
  %v152 = load i64, ptr %v151, align 8
  %v153 = icmp eq i64 %v152, 0
  br i1 %v153, label %b21, label %b22
b21:
  %v154 = add i64 4, 0
  %v155 = sdiv i64 %v154, 1
  %v156 = add i64 %v2, 1
  %v157 = mul i64 %v155, %v2
  %v158 = sdiv i64 %v157, %v3
  %v159 = mul i64 %v158, 1
  %v160 = icmp slt i64 %v159, 4
  %v161 = select i1 %v160, i64 %v159, i64 4
  %v162 = mul i64 %v155, %v156
  %v163 = sdiv i64 %v162, %v3
  %v164 = mul i64 %v163, 1
  %v165 = icmp slt i64 %v164, 4
  %v166 = select i1 %v165, i64 %v164, i64 4
  %v167 = icmp slt i64 %v166, 4
  %v168 = select i1 %v167, i64 %v166, i64 4
  br label %b23
b23:
  %v169 = phi i64 [ %v161, %b21 ], [ %v614, %b74 ]
  %v170 = icmp slt i64 %v169, %v168
  br i1 %v170, label %b24, label %b25
b24:
  %v171 = mul i64 %v169, 256
  %v172 = mul i64 %v169, 32
  %v173 = add i64 %v171, 0
  %v174 = add i64 %v172, 0
  %v175 = getelementptr inbounds float, ptr %v150, i64 %v173
  %v176 = sub i64 128, %v174
  %v177 = icmp slt i64 %v176, 0
  %v178 = select i1 %v177, i64 0, i64 %v176
  %v179 = icmp ult i64 %v178, 8
  %v180 = select i1 %v179, i64 %v178, i64 8
  %v181 = trunc i64 %v180 to i32
  %v182 = insertelement <8 x i32> poison, i32 %v181, i64 0
  %v183 = shufflevector <8 x i32> %v182, <8 x i32> poison, <8 x i32> zeroinitializer
  %v184 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v183
  %v185 = mul i64 %v174, 16
  %v186 = add i64 0, %v185
  %v187 = getelementptr inbounds float, ptr %v14, i64 %v186
  %v188 = icmp sge i64 %v178, 8
  br i1 %v188, label %b26, label %b27
b26:
  br label %b28
b28:
  %v189 = phi i64 [ 0, %b26 ], [ %v263, %b29 ]
  %v190 = icmp slt i64 %v189, 8
  br i1 %v190, label %b29, label %b30
b29:
  %v191 = add i64 %v189, 0
  %v192 = getelementptr inbounds float, ptr %v187, i64 %v191
  %v193 = load <8 x float>, ptr %v192, align 4
  %v194 = add i64 %v189, 16
  %v195 = getelementptr inbounds float, ptr %v187, i64 %v194
  %v196 = load <8 x float>, ptr %v195, align 4
  %v197 = add i64 %v189, 32
  %v198 = getelementptr inbounds float, ptr %v187, i64 %v197
  %v199 = load <8 x float>, ptr %v198, align 4
  %v200 = add i64 %v189, 48
  %v201 = getelementptr inbounds float, ptr %v187, i64 %v200
  %v202 = load <8 x float>, ptr %v201, align 4
  %v203 = add i64 %v189, 64
  %v204 = getelementptr inbounds float, ptr %v187, i64 %v203
  %v205 = load <8 x float>, ptr %v204, align 4
  %v206 = add i64 %v189, 80
  %v207 = getelementptr inbounds float, ptr %v187, i64 %v206
  %v208 = load <8 x float>, ptr %v207, align 4
  %v209 = add i64 %v189, 96
  %v210 = getelementptr inbounds float, ptr %v187, i64 %v209
  %v211 = load <8 x float>, ptr %v210, align 4
  %v212 = add i64 %v189, 112
  %v213 = getelementptr inbounds float, ptr %v187, i64 %v212
  %v214 = load <8 x float>, ptr %v213, align 4
  %v215 = shufflevector <8 x float> %v193, <8 x float> %v205, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v216 = shufflevector <8 x float> %v193, <8 x float> %v205, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v217 = shufflevector <8 x float> %v196, <8 x float> %v208, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v218 = shufflevector <8 x float> %v196, <8 x float> %v208, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v219 = shufflevector <8 x float> %v199, <8 x float> %v211, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v220 = shufflevector <8 x float> %v199, <8 x float> %v211, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v221 = shufflevector <8 x float> %v202, <8 x float> %v214, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v222 = shufflevector <8 x float> %v202, <8 x float> %v214, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v223 = shufflevector <8 x float> %v215, <8 x float> %v219, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v224 = shufflevector <8 x float> %v215, <8 x float> %v219, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v225 = shufflevector <8 x float> %v217, <8 x float> %v221, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v226 = shufflevector <8 x float> %v217, <8 x float> %v221, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v227 = shufflevector <8 x float> %v216, <8 x float> %v220, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v228 = shufflevector <8 x float> %v216, <8 x float> %v220, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v229 = shufflevector <8 x float> %v218, <8 x float> %v222, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v230 = shufflevector <8 x float> %v218, <8 x float> %v222, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v231 = shufflevector <8 x float> %v223, <8 x float> %v225, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v232 = shufflevector <8 x float> %v223, <8 x float> %v225, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v233 = shufflevector <8 x float> %v224, <8 x float> %v226, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v234 = shufflevector <8 x float> %v224, <8 x float> %v226, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v235 = shufflevector <8 x float> %v227, <8 x float> %v229, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v236 = shufflevector <8 x float> %v227, <8 x float> %v229, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v237 = shufflevector <8 x float> %v228, <8 x float> %v230, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v238 = shufflevector <8 x float> %v228, <8 x float> %v230, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v239 = add i64 %v189, 0
  %v240 = mul i64 %v239, 32
  %v241 = getelementptr inbounds float, ptr %v175, i64 %v240
  store <8 x float> %v231, ptr %v241, align 4
  %v242 = add i64 %v189, 1
  %v243 = mul i64 %v242, 32
  %v244 = getelementptr inbounds float, ptr %v175, i64 %v243
  store <8 x float> %v232, ptr %v244, align 4
  %v245 = add i64 %v189, 2
  %v246 = mul i64 %v245, 32
  %v247 = getelementptr inbounds float, ptr %v175, i64 %v246
  store <8 x float> %v233, ptr %v247, align 4
  %v248 = add i64 %v189, 3
  %v249 = mul i64 %v248, 32
  %v250 = getelementptr inbounds float, ptr %v175, i64 %v249
  store <8 x float> %v234, ptr %v250, align 4
  %v251 = add i64 %v189, 4
  %v252 = mul i64 %v251, 32
  %v253 = getelementptr inbounds float, ptr %v175, i64 %v252
  store <8 x float> %v235, ptr %v253, align 4
  %v254 = add i64 %v189, 5
  %v255 = mul i64 %v254, 32
  %v256 = getelementptr inbounds float, ptr %v175, i64 %v255
  store <8 x float> %v236, ptr %v256, align 4
  %v257 = add i64 %v189, 6
  %v258 = mul i64 %v257, 32
  %v259 = getelementptr inbounds float, ptr %v175, i64 %v258
  store <8 x float> %v237, ptr %v259, align 4
  %v260 = add i64 %v189, 7
  %v261 = mul i64 %v260, 32
  %v262 = getelementptr inbounds float, ptr %v175, i64 %v261
  store <8 x float> %v238, ptr %v262, align 4
  %v263 = add nsw i64 %v189, 8
  br label %b28
b30:
  br label %b31
b31:
  %v264 = phi i64 [ 8, %b30 ], [ %v272, %b32 ]
  %v265 = icmp slt i64 %v264, 8
  br i1 %v265, label %b32, label %b33
b32:
  %v266 = mul i64 %v264, 1
  %v267 = getelementptr inbounds float, ptr %v187, i64 %v266
  %v268 = getelementptr float, ptr %v267, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v269 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v268, <8 x i1> %v184, <8 x float> zeroinitializer)
  %v270 = mul i64 %v264, 32
  %v271 = getelementptr inbounds float, ptr %v175, i64 %v270
  store <8 x float> %v269, ptr %v271, align 4
  %v272 = add nsw i64 %v264, 1
  br label %b31
b33:
  br label %b27
b27:
  %v273 = icmp slt i64 %v178, 8
  br i1 %v273, label %b34, label %b35
b34:
  br label %b36
b36:
  %v274 = phi i64 [ 0, %b34 ], [ %v282, %b37 ]
  %v275 = icmp slt i64 %v274, 8
  br i1 %v275, label %b37, label %b38
b37:
  %v276 = mul i64 %v274, 1
  %v277 = getelementptr inbounds float, ptr %v187, i64 %v276
  %v278 = getelementptr float, ptr %v277, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v279 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v278, <8 x i1> %v184, <8 x float> zeroinitializer)
  %v280 = mul i64 %v274, 32
  %v281 = getelementptr inbounds float, ptr %v175, i64 %v280
  store <8 x float> %v279, ptr %v281, align 4
  %v282 = add nsw i64 %v274, 1
  br label %b36
b38:
  br label %b35
b35:
  %v283 = add i64 %v171, 8
  %v284 = add i64 %v172, 8
  %v285 = getelementptr inbounds float, ptr %v150, i64 %v283
  %v286 = sub i64 128, %v284
  %v287 = icmp slt i64 %v286, 0
  %v288 = select i1 %v287, i64 0, i64 %v286
  %v289 = icmp ult i64 %v288, 8
  %v290 = select i1 %v289, i64 %v288, i64 8
  %v291 = trunc i64 %v290 to i32
  %v292 = insertelement <8 x i32> poison, i32 %v291, i64 0
  %v293 = shufflevector <8 x i32> %v292, <8 x i32> poison, <8 x i32> zeroinitializer
  %v294 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v293
  %v295 = mul i64 %v284, 16
  %v296 = add i64 0, %v295
  %v297 = getelementptr inbounds float, ptr %v14, i64 %v296
  %v298 = icmp sge i64 %v288, 8
  br i1 %v298, label %b39, label %b40
b39:
  br label %b41
b41:
  %v299 = phi i64 [ 0, %b39 ], [ %v373, %b42 ]
  %v300 = icmp slt i64 %v299, 8
  br i1 %v300, label %b42, label %b43
b42:
  %v301 = add i64 %v299, 0
  %v302 = getelementptr inbounds float, ptr %v297, i64 %v301
  %v303 = load <8 x float>, ptr %v302, align 4
  %v304 = add i64 %v299, 16
  %v305 = getelementptr inbounds float, ptr %v297, i64 %v304
  %v306 = load <8 x float>, ptr %v305, align 4
  %v307 = add i64 %v299, 32
  %v308 = getelementptr inbounds float, ptr %v297, i64 %v307
  %v309 = load <8 x float>, ptr %v308, align 4
  %v310 = add i64 %v299, 48
  %v311 = getelementptr inbounds float, ptr %v297, i64 %v310
  %v312 = load <8 x float>, ptr %v311, align 4
  %v313 = add i64 %v299, 64
  %v314 = getelementptr inbounds float, ptr %v297, i64 %v313
  %v315 = load <8 x float>, ptr %v314, align 4
  %v316 = add i64 %v299, 80
  %v317 = getelementptr inbounds float, ptr %v297, i64 %v316
  %v318 = load <8 x float>, ptr %v317, align 4
  %v319 = add i64 %v299, 96
  %v320 = getelementptr inbounds float, ptr %v297, i64 %v319
  %v321 = load <8 x float>, ptr %v320, align 4
  %v322 = add i64 %v299, 112
  %v323 = getelementptr inbounds float, ptr %v297, i64 %v322
  %v324 = load <8 x float>, ptr %v323, align 4
  %v325 = shufflevector <8 x float> %v303, <8 x float> %v315, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v326 = shufflevector <8 x float> %v303, <8 x float> %v315, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v327 = shufflevector <8 x float> %v306, <8 x float> %v318, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v328 = shufflevector <8 x float> %v306, <8 x float> %v318, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v329 = shufflevector <8 x float> %v309, <8 x float> %v321, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v330 = shufflevector <8 x float> %v309, <8 x float> %v321, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v331 = shufflevector <8 x float> %v312, <8 x float> %v324, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v332 = shufflevector <8 x float> %v312, <8 x float> %v324, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v333 = shufflevector <8 x float> %v325, <8 x float> %v329, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v334 = shufflevector <8 x float> %v325, <8 x float> %v329, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v335 = shufflevector <8 x float> %v327, <8 x float> %v331, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v336 = shufflevector <8 x float> %v327, <8 x float> %v331, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v337 = shufflevector <8 x float> %v326, <8 x float> %v330, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v338 = shufflevector <8 x float> %v326, <8 x float> %v330, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v339 = shufflevector <8 x float> %v328, <8 x float> %v332, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v340 = shufflevector <8 x float> %v328, <8 x float> %v332, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v341 = shufflevector <8 x float> %v333, <8 x float> %v335, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v342 = shufflevector <8 x float> %v333, <8 x float> %v335, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v343 = shufflevector <8 x float> %v334, <8 x float> %v336, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v344 = shufflevector <8 x float> %v334, <8 x float> %v336, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v345 = shufflevector <8 x float> %v337, <8 x float> %v339, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v346 = shufflevector <8 x float> %v337, <8 x float> %v339, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v347 = shufflevector <8 x float> %v338, <8 x float> %v340, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v348 = shufflevector <8 x float> %v338, <8 x float> %v340, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v349 = add i64 %v299, 0
  %v350 = mul i64 %v349, 32
  %v351 = getelementptr inbounds float, ptr %v285, i64 %v350
  store <8 x float> %v341, ptr %v351, align 4
  %v352 = add i64 %v299, 1
  %v353 = mul i64 %v352, 32
  %v354 = getelementptr inbounds float, ptr %v285, i64 %v353
  store <8 x float> %v342, ptr %v354, align 4
  %v355 = add i64 %v299, 2
  %v356 = mul i64 %v355, 32
  %v357 = getelementptr inbounds float, ptr %v285, i64 %v356
  store <8 x float> %v343, ptr %v357, align 4
  %v358 = add i64 %v299, 3
  %v359 = mul i64 %v358, 32
  %v360 = getelementptr inbounds float, ptr %v285, i64 %v359
  store <8 x float> %v344, ptr %v360, align 4
  %v361 = add i64 %v299, 4
  %v362 = mul i64 %v361, 32
  %v363 = getelementptr inbounds float, ptr %v285, i64 %v362
  store <8 x float> %v345, ptr %v363, align 4
  %v364 = add i64 %v299, 5
  %v365 = mul i64 %v364, 32
  %v366 = getelementptr inbounds float, ptr %v285, i64 %v365
  store <8 x float> %v346, ptr %v366, align 4
  %v367 = add i64 %v299, 6
  %v368 = mul i64 %v367, 32
  %v369 = getelementptr inbounds float, ptr %v285, i64 %v368
  store <8 x float> %v347, ptr %v369, align 4
  %v370 = add i64 %v299, 7
  %v371 = mul i64 %v370, 32
  %v372 = getelementptr inbounds float, ptr %v285, i64 %v371
  store <8 x float> %v348, ptr %v372, align 4
  %v373 = add nsw i64 %v299, 8
  br label %b41
b43:
  br label %b44
b44:
  %v374 = phi i64 [ 8, %b43 ], [ %v382, %b45 ]
  %v375 = icmp slt i64 %v374, 8
  br i1 %v375, label %b45, label %b46
b45:
  %v376 = mul i64 %v374, 1
  %v377 = getelementptr inbounds float, ptr %v297, i64 %v376
  %v378 = getelementptr float, ptr %v377, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v379 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v378, <8 x i1> %v294, <8 x float> zeroinitializer)
  %v380 = mul i64 %v374, 32
  %v381 = getelementptr inbounds float, ptr %v285, i64 %v380
  store <8 x float> %v379, ptr %v381, align 4
  %v382 = add nsw i64 %v374, 1
  br label %b44
b46:
  br label %b40
b40:
  %v383 = icmp slt i64 %v288, 8
  br i1 %v383, label %b47, label %b48
b47:
  br label %b49
b49:
  %v384 = phi i64 [ 0, %b47 ], [ %v392, %b50 ]
  %v385 = icmp slt i64 %v384, 8
  br i1 %v385, label %b50, label %b51
b50:
  %v386 = mul i64 %v384, 1
  %v387 = getelementptr inbounds float, ptr %v297, i64 %v386
  %v388 = getelementptr float, ptr %v387, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v389 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v388, <8 x i1> %v294, <8 x float> zeroinitializer)
  %v390 = mul i64 %v384, 32
  %v391 = getelementptr inbounds float, ptr %v285, i64 %v390
  store <8 x float> %v389, ptr %v391, align 4
  %v392 = add nsw i64 %v384, 1
  br label %b49
b51:
  br label %b48
b48:
  %v393 = add i64 %v171, 16
  %v394 = add i64 %v172, 16
  %v395 = getelementptr inbounds float, ptr %v150, i64 %v393
  %v396 = sub i64 128, %v394
  %v397 = icmp slt i64 %v396, 0
  %v398 = select i1 %v397, i64 0, i64 %v396
  %v399 = icmp ult i64 %v398, 8
  %v400 = select i1 %v399, i64 %v398, i64 8
  %v401 = trunc i64 %v400 to i32
  %v402 = insertelement <8 x i32> poison, i32 %v401, i64 0
  %v403 = shufflevector <8 x i32> %v402, <8 x i32> poison, <8 x i32> zeroinitializer
  %v404 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v403
  %v405 = mul i64 %v394, 16
  %v406 = add i64 0, %v405
  %v407 = getelementptr inbounds float, ptr %v14, i64 %v406
  %v408 = icmp sge i64 %v398, 8
  br i1 %v408, label %b52, label %b53
b52:
  br label %b54
b54:
  %v409 = phi i64 [ 0, %b52 ], [ %v483, %b55 ]
  %v410 = icmp slt i64 %v409, 8
  br i1 %v410, label %b55, label %b56
b55:
  %v411 = add i64 %v409, 0
  %v412 = getelementptr inbounds float, ptr %v407, i64 %v411
  %v413 = load <8 x float>, ptr %v412, align 4
  %v414 = add i64 %v409, 16
  %v415 = getelementptr inbounds float, ptr %v407, i64 %v414
  %v416 = load <8 x float>, ptr %v415, align 4
  %v417 = add i64 %v409, 32
  %v418 = getelementptr inbounds float, ptr %v407, i64 %v417
  %v419 = load <8 x float>, ptr %v418, align 4
  %v420 = add i64 %v409, 48
  %v421 = getelementptr inbounds float, ptr %v407, i64 %v420
  %v422 = load <8 x float>, ptr %v421, align 4
  %v423 = add i64 %v409, 64
  %v424 = getelementptr inbounds float, ptr %v407, i64 %v423
  %v425 = load <8 x float>, ptr %v424, align 4
  %v426 = add i64 %v409, 80
  %v427 = getelementptr inbounds float, ptr %v407, i64 %v426
  %v428 = load <8 x float>, ptr %v427, align 4
  %v429 = add i64 %v409, 96
  %v430 = getelementptr inbounds float, ptr %v407, i64 %v429
  %v431 = load <8 x float>, ptr %v430, align 4
  %v432 = add i64 %v409, 112
  %v433 = getelementptr inbounds float, ptr %v407, i64 %v432
  %v434 = load <8 x float>, ptr %v433, align 4
  %v435 = shufflevector <8 x float> %v413, <8 x float> %v425, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v436 = shufflevector <8 x float> %v413, <8 x float> %v425, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v437 = shufflevector <8 x float> %v416, <8 x float> %v428, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v438 = shufflevector <8 x float> %v416, <8 x float> %v428, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v439 = shufflevector <8 x float> %v419, <8 x float> %v431, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v440 = shufflevector <8 x float> %v419, <8 x float> %v431, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v441 = shufflevector <8 x float> %v422, <8 x float> %v434, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v442 = shufflevector <8 x float> %v422, <8 x float> %v434, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v443 = shufflevector <8 x float> %v435, <8 x float> %v439, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v444 = shufflevector <8 x float> %v435, <8 x float> %v439, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v445 = shufflevector <8 x float> %v437, <8 x float> %v441, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v446 = shufflevector <8 x float> %v437, <8 x float> %v441, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v447 = shufflevector <8 x float> %v436, <8 x float> %v440, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v448 = shufflevector <8 x float> %v436, <8 x float> %v440, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v449 = shufflevector <8 x float> %v438, <8 x float> %v442, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v450 = shufflevector <8 x float> %v438, <8 x float> %v442, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v451 = shufflevector <8 x float> %v443, <8 x float> %v445, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v452 = shufflevector <8 x float> %v443, <8 x float> %v445, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v453 = shufflevector <8 x float> %v444, <8 x float> %v446, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v454 = shufflevector <8 x float> %v444, <8 x float> %v446, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v455 = shufflevector <8 x float> %v447, <8 x float> %v449, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v456 = shufflevector <8 x float> %v447, <8 x float> %v449, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v457 = shufflevector <8 x float> %v448, <8 x float> %v450, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v458 = shufflevector <8 x float> %v448, <8 x float> %v450, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v459 = add i64 %v409, 0
  %v460 = mul i64 %v459, 32
  %v461 = getelementptr inbounds float, ptr %v395, i64 %v460
  store <8 x float> %v451, ptr %v461, align 4
  %v462 = add i64 %v409, 1
  %v463 = mul i64 %v462, 32
  %v464 = getelementptr inbounds float, ptr %v395, i64 %v463
  store <8 x float> %v452, ptr %v464, align 4
  %v465 = add i64 %v409, 2
  %v466 = mul i64 %v465, 32
  %v467 = getelementptr inbounds float, ptr %v395, i64 %v466
  store <8 x float> %v453, ptr %v467, align 4
  %v468 = add i64 %v409, 3
  %v469 = mul i64 %v468, 32
  %v470 = getelementptr inbounds float, ptr %v395, i64 %v469
  store <8 x float> %v454, ptr %v470, align 4
  %v471 = add i64 %v409, 4
  %v472 = mul i64 %v471, 32
  %v473 = getelementptr inbounds float, ptr %v395, i64 %v472
  store <8 x float> %v455, ptr %v473, align 4
  %v474 = add i64 %v409, 5
  %v475 = mul i64 %v474, 32
  %v476 = getelementptr inbounds float, ptr %v395, i64 %v475
  store <8 x float> %v456, ptr %v476, align 4
  %v477 = add i64 %v409, 6
  %v478 = mul i64 %v477, 32
  %v479 = getelementptr inbounds float, ptr %v395, i64 %v478
  store <8 x float> %v457, ptr %v479, align 4
  %v480 = add i64 %v409, 7
  %v481 = mul i64 %v480, 32
  %v482 = getelementptr inbounds float, ptr %v395, i64 %v481
  store <8 x float> %v458, ptr %v482, align 4
  %v483 = add nsw i64 %v409, 8
  br label %b54
b56:
  br label %b57
b57:
  %v484 = phi i64 [ 8, %b56 ], [ %v492, %b58 ]
  %v485 = icmp slt i64 %v484, 8
  br i1 %v485, label %b58, label %b59
b58:
  %v486 = mul i64 %v484, 1
  %v487 = getelementptr inbounds float, ptr %v407, i64 %v486
  %v488 = getelementptr float, ptr %v487, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v489 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v488, <8 x i1> %v404, <8 x float> zeroinitializer)
  %v490 = mul i64 %v484, 32
  %v491 = getelementptr inbounds float, ptr %v395, i64 %v490
  store <8 x float> %v489, ptr %v491, align 4
  %v492 = add nsw i64 %v484, 1
  br label %b57
b59:
  br label %b53
b53:
  %v493 = icmp slt i64 %v398, 8
  br i1 %v493, label %b60, label %b61
b60:
  br label %b62
b62:
  %v494 = phi i64 [ 0, %b60 ], [ %v502, %b63 ]
  %v495 = icmp slt i64 %v494, 8
  br i1 %v495, label %b63, label %b64
b63:
  %v496 = mul i64 %v494, 1
  %v497 = getelementptr inbounds float, ptr %v407, i64 %v496
  %v498 = getelementptr float, ptr %v497, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v499 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v498, <8 x i1> %v404, <8 x float> zeroinitializer)
  %v500 = mul i64 %v494, 32
  %v501 = getelementptr inbounds float, ptr %v395, i64 %v500
  store <8 x float> %v499, ptr %v501, align 4
  %v502 = add nsw i64 %v494, 1
  br label %b62
b64:
  br label %b61
b61:
  %v503 = add i64 %v171, 24
  %v504 = add i64 %v172, 24
  %v505 = getelementptr inbounds float, ptr %v150, i64 %v503
  %v506 = sub i64 128, %v504
  %v507 = icmp slt i64 %v506, 0
  %v508 = select i1 %v507, i64 0, i64 %v506
  %v509 = icmp ult i64 %v508, 8
  %v510 = select i1 %v509, i64 %v508, i64 8
  %v511 = trunc i64 %v510 to i32
  %v512 = insertelement <8 x i32> poison, i32 %v511, i64 0
  %v513 = shufflevector <8 x i32> %v512, <8 x i32> poison, <8 x i32> zeroinitializer
  %v514 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v513
  %v515 = mul i64 %v504, 16
  %v516 = add i64 0, %v515
  %v517 = getelementptr inbounds float, ptr %v14, i64 %v516
  %v518 = icmp sge i64 %v508, 8
  br i1 %v518, label %b65, label %b66
b65:
  br label %b67
b67:
  %v519 = phi i64 [ 0, %b65 ], [ %v593, %b68 ]
  %v520 = icmp slt i64 %v519, 8
  br i1 %v520, label %b68, label %b69
b68:
  %v521 = add i64 %v519, 0
  %v522 = getelementptr inbounds float, ptr %v517, i64 %v521
  %v523 = load <8 x float>, ptr %v522, align 4
  %v524 = add i64 %v519, 16
  %v525 = getelementptr inbounds float, ptr %v517, i64 %v524
  %v526 = load <8 x float>, ptr %v525, align 4
  %v527 = add i64 %v519, 32
  %v528 = getelementptr inbounds float, ptr %v517, i64 %v527
  %v529 = load <8 x float>, ptr %v528, align 4
  %v530 = add i64 %v519, 48
  %v531 = getelementptr inbounds float, ptr %v517, i64 %v530
  %v532 = load <8 x float>, ptr %v531, align 4
  %v533 = add i64 %v519, 64
  %v534 = getelementptr inbounds float, ptr %v517, i64 %v533
  %v535 = load <8 x float>, ptr %v534, align 4
  %v536 = add i64 %v519, 80
  %v537 = getelementptr inbounds float, ptr %v517, i64 %v536
  %v538 = load <8 x float>, ptr %v537, align 4
  %v539 = add i64 %v519, 96
  %v540 = getelementptr inbounds float, ptr %v517, i64 %v539
  %v541 = load <8 x float>, ptr %v540, align 4
  %v542 = add i64 %v519, 112
  %v543 = getelementptr inbounds float, ptr %v517, i64 %v542
  %v544 = load <8 x float>, ptr %v543, align 4
  %v545 = shufflevector <8 x float> %v523, <8 x float> %v535, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v546 = shufflevector <8 x float> %v523, <8 x float> %v535, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v547 = shufflevector <8 x float> %v526, <8 x float> %v538, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v548 = shufflevector <8 x float> %v526, <8 x float> %v538, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v549 = shufflevector <8 x float> %v529, <8 x float> %v541, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v550 = shufflevector <8 x float> %v529, <8 x float> %v541, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v551 = shufflevector <8 x float> %v532, <8 x float> %v544, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v552 = shufflevector <8 x float> %v532, <8 x float> %v544, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v553 = shufflevector <8 x float> %v545, <8 x float> %v549, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v554 = shufflevector <8 x float> %v545, <8 x float> %v549, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v555 = shufflevector <8 x float> %v547, <8 x float> %v551, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v556 = shufflevector <8 x float> %v547, <8 x float> %v551, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v557 = shufflevector <8 x float> %v546, <8 x float> %v550, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v558 = shufflevector <8 x float> %v546, <8 x float> %v550, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v559 = shufflevector <8 x float> %v548, <8 x float> %v552, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v560 = shufflevector <8 x float> %v548, <8 x float> %v552, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v561 = shufflevector <8 x float> %v553, <8 x float> %v555, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v562 = shufflevector <8 x float> %v553, <8 x float> %v555, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v563 = shufflevector <8 x float> %v554, <8 x float> %v556, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v564 = shufflevector <8 x float> %v554, <8 x float> %v556, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v565 = shufflevector <8 x float> %v557, <8 x float> %v559, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v566 = shufflevector <8 x float> %v557, <8 x float> %v559, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v567 = shufflevector <8 x float> %v558, <8 x float> %v560, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v568 = shufflevector <8 x float> %v558, <8 x float> %v560, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v569 = add i64 %v519, 0
  %v570 = mul i64 %v569, 32
  %v571 = getelementptr inbounds float, ptr %v505, i64 %v570
  store <8 x float> %v561, ptr %v571, align 4
  %v572 = add i64 %v519, 1
  %v573 = mul i64 %v572, 32
  %v574 = getelementptr inbounds float, ptr %v505, i64 %v573
  store <8 x float> %v562, ptr %v574, align 4
  %v575 = add i64 %v519, 2
  %v576 = mul i64 %v575, 32
  %v577 = getelementptr inbounds float, ptr %v505, i64 %v576
  store <8 x float> %v563, ptr %v577, align 4
  %v578 = add i64 %v519, 3
  %v579 = mul i64 %v578, 32
  %v580 = getelementptr inbounds float, ptr %v505, i64 %v579
  store <8 x float> %v564, ptr %v580, align 4
  %v581 = add i64 %v519, 4
  %v582 = mul i64 %v581, 32
  %v583 = getelementptr inbounds float, ptr %v505, i64 %v582
  store <8 x float> %v565, ptr %v583, align 4
  %v584 = add i64 %v519, 5
  %v585 = mul i64 %v584, 32
  %v586 = getelementptr inbounds float, ptr %v505, i64 %v585
  store <8 x float> %v566, ptr %v586, align 4
  %v587 = add i64 %v519, 6
  %v588 = mul i64 %v587, 32
  %v589 = getelementptr inbounds float, ptr %v505, i64 %v588
  store <8 x float> %v567, ptr %v589, align 4
  %v590 = add i64 %v519, 7
  %v591 = mul i64 %v590, 32
  %v592 = getelementptr inbounds float, ptr %v505, i64 %v591
  store <8 x float> %v568, ptr %v592, align 4
  %v593 = add nsw i64 %v519, 8
  br label %b67
b69:
  br label %b70
b70:
  %v594 = phi i64 [ 8, %b69 ], [ %v602, %b71 ]
  %v595 = icmp slt i64 %v594, 8
  br i1 %v595, label %b71, label %b72
b71:
  %v596 = mul i64 %v594, 1
  %v597 = getelementptr inbounds float, ptr %v517, i64 %v596
  %v598 = getelementptr float, ptr %v597, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v599 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v598, <8 x i1> %v514, <8 x float> zeroinitializer)
  %v600 = mul i64 %v594, 32
  %v601 = getelementptr inbounds float, ptr %v505, i64 %v600
  store <8 x float> %v599, ptr %v601, align 4
  %v602 = add nsw i64 %v594, 1
  br label %b70
b72:
  br label %b66
b66:
  %v603 = icmp slt i64 %v508, 8
  br i1 %v603, label %b73, label %b74
b73:
  br label %b75
b75:
  %v604 = phi i64 [ 0, %b73 ], [ %v612, %b76 ]
  %v605 = icmp slt i64 %v604, 8
  br i1 %v605, label %b76, label %b77
b76:
  %v606 = mul i64 %v604, 1
  %v607 = getelementptr inbounds float, ptr %v517, i64 %v606
  %v608 = getelementptr float, ptr %v607, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v609 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v608, <8 x i1> %v514, <8 x float> zeroinitializer)
  %v610 = mul i64 %v604, 32
  %v611 = getelementptr inbounds float, ptr %v505, i64 %v610
  store <8 x float> %v609, ptr %v611, align 4
  %v612 = add nsw i64 %v604, 1
  br label %b75
b77:
  br label %b74
b74:
  %v613 = add i64 %v171, 256
  %v614 = add nsw i64 %v169, 1
  br label %b23
b25:
  br label %b22
b22:
  %v615 = icmp sgt i64 %v3, 1
  br i1 %v615, label %b78, label %b79
b78:
  %v616 = getelementptr inbounds i64, ptr %v1, i64 3
  %v617 = atomicrmw add ptr %v616, i64 1 acq_rel
  %v618 = load i64, ptr %v87, align 8
  %v619 = add i64 %v618, 1
  store i64 %v619, ptr %v87, align 8
  %v620 = mul i64 %v3, %v619
  br label %b80
b80:
  %v621 = load atomic i64, ptr %v616 acquire, align 8
  %v622 = icmp slt i64 %v621, %v620
  br i1 %v622, label %b81, label %b82
b81:
  %v623 = call i32 @sched_yield()
  br label %b80
b82:
  br label %b79
b79:
  %v624 = getelementptr inbounds float, ptr %v89, i64 1024
  %v625 = getelementptr inbounds float, ptr %v89, i64 2048
  %v626 = getelementptr inbounds i64, ptr %v1, i64 4
  %v627 = load i64, ptr %v626, align 8
  %v628 = icmp eq i64 %v627, 0
  br i1 %v628, label %b83, label %b84
b83:
  %v629 = add i64 4, 0
  %v630 = sdiv i64 %v629, 1
  %v631 = add i64 %v2, 1
  %v632 = mul i64 %v630, %v2
  %v633 = sdiv i64 %v632, %v3
  %v634 = mul i64 %v633, 1
  %v635 = icmp slt i64 %v634, 4
  %v636 = select i1 %v635, i64 %v634, i64 4
  %v637 = mul i64 %v630, %v631
  %v638 = sdiv i64 %v637, %v3
  %v639 = mul i64 %v638, 1
  %v640 = icmp slt i64 %v639, 4
  %v641 = select i1 %v640, i64 %v639, i64 4
  %v642 = icmp slt i64 %v641, 4
  %v643 = select i1 %v642, i64 %v641, i64 4
  br label %b85
b85:
  %v644 = phi i64 [ %v636, %b83 ], [ %v1089, %b136 ]
  %v645 = icmp slt i64 %v644, %v643
  br i1 %v645, label %b86, label %b87
b86:
  %v646 = mul i64 %v644, 256
  %v647 = mul i64 %v644, 32
  %v648 = add i64 %v646, 0
  %v649 = add i64 %v647, 0
  %v650 = getelementptr inbounds float, ptr %v624, i64 %v648
  %v651 = sub i64 128, %v649
  %v652 = icmp slt i64 %v651, 0
  %v653 = select i1 %v652, i64 0, i64 %v651
  %v654 = icmp ult i64 %v653, 8
  %v655 = select i1 %v654, i64 %v653, i64 8
  %v656 = trunc i64 %v655 to i32
  %v657 = insertelement <8 x i32> poison, i32 %v656, i64 0
  %v658 = shufflevector <8 x i32> %v657, <8 x i32> poison, <8 x i32> zeroinitializer
  %v659 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v658
  %v660 = mul i64 %v649, 16
  %v661 = add i64 8, %v660
  %v662 = getelementptr inbounds float, ptr %v14, i64 %v661
  %v663 = icmp sge i64 %v653, 8
  br i1 %v663, label %b88, label %b89
b88:
  br label %b90
b90:
  %v664 = phi i64 [ 0, %b88 ], [ %v738, %b91 ]
  %v665 = icmp slt i64 %v664, 8
  br i1 %v665, label %b91, label %b92
b91:
  %v666 = add i64 %v664, 0
  %v667 = getelementptr inbounds float, ptr %v662, i64 %v666
  %v668 = load <8 x float>, ptr %v667, align 4
  %v669 = add i64 %v664, 16
  %v670 = getelementptr inbounds float, ptr %v662, i64 %v669
  %v671 = load <8 x float>, ptr %v670, align 4
  %v672 = add i64 %v664, 32
  %v673 = getelementptr inbounds float, ptr %v662, i64 %v672
  %v674 = load <8 x float>, ptr %v673, align 4
  %v675 = add i64 %v664, 48
  %v676 = getelementptr inbounds float, ptr %v662, i64 %v675
  %v677 = load <8 x float>, ptr %v676, align 4
  %v678 = add i64 %v664, 64
  %v679 = getelementptr inbounds float, ptr %v662, i64 %v678
  %v680 = load <8 x float>, ptr %v679, align 4
  %v681 = add i64 %v664, 80
  %v682 = getelementptr inbounds float, ptr %v662, i64 %v681
  %v683 = load <8 x float>, ptr %v682, align 4
  %v684 = add i64 %v664, 96
  %v685 = getelementptr inbounds float, ptr %v662, i64 %v684
  %v686 = load <8 x float>, ptr %v685, align 4
  %v687 = add i64 %v664, 112
  %v688 = getelementptr inbounds float, ptr %v662, i64 %v687
  %v689 = load <8 x float>, ptr %v688, align 4
  %v690 = shufflevector <8 x float> %v668, <8 x float> %v680, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v691 = shufflevector <8 x float> %v668, <8 x float> %v680, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v692 = shufflevector <8 x float> %v671, <8 x float> %v683, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v693 = shufflevector <8 x float> %v671, <8 x float> %v683, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v694 = shufflevector <8 x float> %v674, <8 x float> %v686, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v695 = shufflevector <8 x float> %v674, <8 x float> %v686, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v696 = shufflevector <8 x float> %v677, <8 x float> %v689, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v697 = shufflevector <8 x float> %v677, <8 x float> %v689, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v698 = shufflevector <8 x float> %v690, <8 x float> %v694, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v699 = shufflevector <8 x float> %v690, <8 x float> %v694, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v700 = shufflevector <8 x float> %v692, <8 x float> %v696, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v701 = shufflevector <8 x float> %v692, <8 x float> %v696, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v702 = shufflevector <8 x float> %v691, <8 x float> %v695, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v703 = shufflevector <8 x float> %v691, <8 x float> %v695, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v704 = shufflevector <8 x float> %v693, <8 x float> %v697, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v705 = shufflevector <8 x float> %v693, <8 x float> %v697, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v706 = shufflevector <8 x float> %v698, <8 x float> %v700, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v707 = shufflevector <8 x float> %v698, <8 x float> %v700, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v708 = shufflevector <8 x float> %v699, <8 x float> %v701, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v709 = shufflevector <8 x float> %v699, <8 x float> %v701, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v710 = shufflevector <8 x float> %v702, <8 x float> %v704, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v711 = shufflevector <8 x float> %v702, <8 x float> %v704, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v712 = shufflevector <8 x float> %v703, <8 x float> %v705, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v713 = shufflevector <8 x float> %v703, <8 x float> %v705, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v714 = add i64 %v664, 0
  %v715 = mul i64 %v714, 32
  %v716 = getelementptr inbounds float, ptr %v650, i64 %v715
  store <8 x float> %v706, ptr %v716, align 4
  %v717 = add i64 %v664, 1
  %v718 = mul i64 %v717, 32
  %v719 = getelementptr inbounds float, ptr %v650, i64 %v718
  store <8 x float> %v707, ptr %v719, align 4
  %v720 = add i64 %v664, 2
  %v721 = mul i64 %v720, 32
  %v722 = getelementptr inbounds float, ptr %v650, i64 %v721
  store <8 x float> %v708, ptr %v722, align 4
  %v723 = add i64 %v664, 3
  %v724 = mul i64 %v723, 32
  %v725 = getelementptr inbounds float, ptr %v650, i64 %v724
  store <8 x float> %v709, ptr %v725, align 4
  %v726 = add i64 %v664, 4
  %v727 = mul i64 %v726, 32
  %v728 = getelementptr inbounds float, ptr %v650, i64 %v727
  store <8 x float> %v710, ptr %v728, align 4
  %v729 = add i64 %v664, 5
  %v730 = mul i64 %v729, 32
  %v731 = getelementptr inbounds float, ptr %v650, i64 %v730
  store <8 x float> %v711, ptr %v731, align 4
  %v732 = add i64 %v664, 6
  %v733 = mul i64 %v732, 32
  %v734 = getelementptr inbounds float, ptr %v650, i64 %v733
  store <8 x float> %v712, ptr %v734, align 4
  %v735 = add i64 %v664, 7
  %v736 = mul i64 %v735, 32
  %v737 = getelementptr inbounds float, ptr %v650, i64 %v736
  store <8 x float> %v713, ptr %v737, align 4
  %v738 = add nsw i64 %v664, 8
  br label %b90
b92:
  br label %b93
b93:
  %v739 = phi i64 [ 8, %b92 ], [ %v747, %b94 ]
  %v740 = icmp slt i64 %v739, 8
  br i1 %v740, label %b94, label %b95
b94:
  %v741 = mul i64 %v739, 1
  %v742 = getelementptr inbounds float, ptr %v662, i64 %v741
  %v743 = getelementptr float, ptr %v742, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v744 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v743, <8 x i1> %v659, <8 x float> zeroinitializer)
  %v745 = mul i64 %v739, 32
  %v746 = getelementptr inbounds float, ptr %v650, i64 %v745
  store <8 x float> %v744, ptr %v746, align 4
  %v747 = add nsw i64 %v739, 1
  br label %b93
b95:
  br label %b89
b89:
  %v748 = icmp slt i64 %v653, 8
  br i1 %v748, label %b96, label %b97
b96:
  br label %b98
b98:
  %v749 = phi i64 [ 0, %b96 ], [ %v757, %b99 ]
  %v750 = icmp slt i64 %v749, 8
  br i1 %v750, label %b99, label %b100
b99:
  %v751 = mul i64 %v749, 1
  %v752 = getelementptr inbounds float, ptr %v662, i64 %v751
  %v753 = getelementptr float, ptr %v752, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v754 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v753, <8 x i1> %v659, <8 x float> zeroinitializer)
  %v755 = mul i64 %v749, 32
  %v756 = getelementptr inbounds float, ptr %v650, i64 %v755
  store <8 x float> %v754, ptr %v756, align 4
  %v757 = add nsw i64 %v749, 1
  br label %b98
b100:
  br label %b97
b97:
  %v758 = add i64 %v646, 8
  %v759 = add i64 %v647, 8
  %v760 = getelementptr inbounds float, ptr %v624, i64 %v758
  %v761 = sub i64 128, %v759
  %v762 = icmp slt i64 %v761, 0
  %v763 = select i1 %v762, i64 0, i64 %v761
  %v764 = icmp ult i64 %v763, 8
  %v765 = select i1 %v764, i64 %v763, i64 8
  %v766 = trunc i64 %v765 to i32
  %v767 = insertelement <8 x i32> poison, i32 %v766, i64 0
  %v768 = shufflevector <8 x i32> %v767, <8 x i32> poison, <8 x i32> zeroinitializer
  %v769 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v768
  %v770 = mul i64 %v759, 16
  %v771 = add i64 8, %v770
  %v772 = getelementptr inbounds float, ptr %v14, i64 %v771
  %v773 = icmp sge i64 %v763, 8
  br i1 %v773, label %b101, label %b102
b101:
  br label %b103
b103:
  %v774 = phi i64 [ 0, %b101 ], [ %v848, %b104 ]
  %v775 = icmp slt i64 %v774, 8
  br i1 %v775, label %b104, label %b105
b104:
  %v776 = add i64 %v774, 0
  %v777 = getelementptr inbounds float, ptr %v772, i64 %v776
  %v778 = load <8 x float>, ptr %v777, align 4
  %v779 = add i64 %v774, 16
  %v780 = getelementptr inbounds float, ptr %v772, i64 %v779
  %v781 = load <8 x float>, ptr %v780, align 4
  %v782 = add i64 %v774, 32
  %v783 = getelementptr inbounds float, ptr %v772, i64 %v782
  %v784 = load <8 x float>, ptr %v783, align 4
  %v785 = add i64 %v774, 48
  %v786 = getelementptr inbounds float, ptr %v772, i64 %v785
  %v787 = load <8 x float>, ptr %v786, align 4
  %v788 = add i64 %v774, 64
  %v789 = getelementptr inbounds float, ptr %v772, i64 %v788
  %v790 = load <8 x float>, ptr %v789, align 4
  %v791 = add i64 %v774, 80
  %v792 = getelementptr inbounds float, ptr %v772, i64 %v791
  %v793 = load <8 x float>, ptr %v792, align 4
  %v794 = add i64 %v774, 96
  %v795 = getelementptr inbounds float, ptr %v772, i64 %v794
  %v796 = load <8 x float>, ptr %v795, align 4
  %v797 = add i64 %v774, 112
  %v798 = getelementptr inbounds float, ptr %v772, i64 %v797
  %v799 = load <8 x float>, ptr %v798, align 4
  %v800 = shufflevector <8 x float> %v778, <8 x float> %v790, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v801 = shufflevector <8 x float> %v778, <8 x float> %v790, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v802 = shufflevector <8 x float> %v781, <8 x float> %v793, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v803 = shufflevector <8 x float> %v781, <8 x float> %v793, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v804 = shufflevector <8 x float> %v784, <8 x float> %v796, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v805 = shufflevector <8 x float> %v784, <8 x float> %v796, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v806 = shufflevector <8 x float> %v787, <8 x float> %v799, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v807 = shufflevector <8 x float> %v787, <8 x float> %v799, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v808 = shufflevector <8 x float> %v800, <8 x float> %v804, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v809 = shufflevector <8 x float> %v800, <8 x float> %v804, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v810 = shufflevector <8 x float> %v802, <8 x float> %v806, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v811 = shufflevector <8 x float> %v802, <8 x float> %v806, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v812 = shufflevector <8 x float> %v801, <8 x float> %v805, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v813 = shufflevector <8 x float> %v801, <8 x float> %v805, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v814 = shufflevector <8 x float> %v803, <8 x float> %v807, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v815 = shufflevector <8 x float> %v803, <8 x float> %v807, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v816 = shufflevector <8 x float> %v808, <8 x float> %v810, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v817 = shufflevector <8 x float> %v808, <8 x float> %v810, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v818 = shufflevector <8 x float> %v809, <8 x float> %v811, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v819 = shufflevector <8 x float> %v809, <8 x float> %v811, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v820 = shufflevector <8 x float> %v812, <8 x float> %v814, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v821 = shufflevector <8 x float> %v812, <8 x float> %v814, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v822 = shufflevector <8 x float> %v813, <8 x float> %v815, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v823 = shufflevector <8 x float> %v813, <8 x float> %v815, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v824 = add i64 %v774, 0
  %v825 = mul i64 %v824, 32
  %v826 = getelementptr inbounds float, ptr %v760, i64 %v825
  store <8 x float> %v816, ptr %v826, align 4
  %v827 = add i64 %v774, 1
  %v828 = mul i64 %v827, 32
  %v829 = getelementptr inbounds float, ptr %v760, i64 %v828
  store <8 x float> %v817, ptr %v829, align 4
  %v830 = add i64 %v774, 2
  %v831 = mul i64 %v830, 32
  %v832 = getelementptr inbounds float, ptr %v760, i64 %v831
  store <8 x float> %v818, ptr %v832, align 4
  %v833 = add i64 %v774, 3
  %v834 = mul i64 %v833, 32
  %v835 = getelementptr inbounds float, ptr %v760, i64 %v834
  store <8 x float> %v819, ptr %v835, align 4
  %v836 = add i64 %v774, 4
  %v837 = mul i64 %v836, 32
  %v838 = getelementptr inbounds float, ptr %v760, i64 %v837
  store <8 x float> %v820, ptr %v838, align 4
  %v839 = add i64 %v774, 5
  %v840 = mul i64 %v839, 32
  %v841 = getelementptr inbounds float, ptr %v760, i64 %v840
  store <8 x float> %v821, ptr %v841, align 4
  %v842 = add i64 %v774, 6
  %v843 = mul i64 %v842, 32
  %v844 = getelementptr inbounds float, ptr %v760, i64 %v843
  store <8 x float> %v822, ptr %v844, align 4
  %v845 = add i64 %v774, 7
  %v846 = mul i64 %v845, 32
  %v847 = getelementptr inbounds float, ptr %v760, i64 %v846
  store <8 x float> %v823, ptr %v847, align 4
  %v848 = add nsw i64 %v774, 8
  br label %b103
b105:
  br label %b106
b106:
  %v849 = phi i64 [ 8, %b105 ], [ %v857, %b107 ]
  %v850 = icmp slt i64 %v849, 8
  br i1 %v850, label %b107, label %b108
b107:
  %v851 = mul i64 %v849, 1
  %v852 = getelementptr inbounds float, ptr %v772, i64 %v851
  %v853 = getelementptr float, ptr %v852, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v854 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v853, <8 x i1> %v769, <8 x float> zeroinitializer)
  %v855 = mul i64 %v849, 32
  %v856 = getelementptr inbounds float, ptr %v760, i64 %v855
  store <8 x float> %v854, ptr %v856, align 4
  %v857 = add nsw i64 %v849, 1
  br label %b106
b108:
  br label %b102
b102:
  %v858 = icmp slt i64 %v763, 8
  br i1 %v858, label %b109, label %b110
b109:
  br label %b111
b111:
  %v859 = phi i64 [ 0, %b109 ], [ %v867, %b112 ]
  %v860 = icmp slt i64 %v859, 8
  br i1 %v860, label %b112, label %b113
b112:
  %v861 = mul i64 %v859, 1
  %v862 = getelementptr inbounds float, ptr %v772, i64 %v861
  %v863 = getelementptr float, ptr %v862, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v864 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v863, <8 x i1> %v769, <8 x float> zeroinitializer)
  %v865 = mul i64 %v859, 32
  %v866 = getelementptr inbounds float, ptr %v760, i64 %v865
  store <8 x float> %v864, ptr %v866, align 4
  %v867 = add nsw i64 %v859, 1
  br label %b111
b113:
  br label %b110
b110:
  %v868 = add i64 %v646, 16
  %v869 = add i64 %v647, 16
  %v870 = getelementptr inbounds float, ptr %v624, i64 %v868
  %v871 = sub i64 128, %v869
  %v872 = icmp slt i64 %v871, 0
  %v873 = select i1 %v872, i64 0, i64 %v871
  %v874 = icmp ult i64 %v873, 8
  %v875 = select i1 %v874, i64 %v873, i64 8
  %v876 = trunc i64 %v875 to i32
  %v877 = insertelement <8 x i32> poison, i32 %v876, i64 0
  %v878 = shufflevector <8 x i32> %v877, <8 x i32> poison, <8 x i32> zeroinitializer
  %v879 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v878
  %v880 = mul i64 %v869, 16
  %v881 = add i64 8, %v880
  %v882 = getelementptr inbounds float, ptr %v14, i64 %v881
  %v883 = icmp sge i64 %v873, 8
  br i1 %v883, label %b114, label %b115
b114:
  br label %b116
b116:
  %v884 = phi i64 [ 0, %b114 ], [ %v958, %b117 ]
  %v885 = icmp slt i64 %v884, 8
  br i1 %v885, label %b117, label %b118
b117:
  %v886 = add i64 %v884, 0
  %v887 = getelementptr inbounds float, ptr %v882, i64 %v886
  %v888 = load <8 x float>, ptr %v887, align 4
  %v889 = add i64 %v884, 16
  %v890 = getelementptr inbounds float, ptr %v882, i64 %v889
  %v891 = load <8 x float>, ptr %v890, align 4
  %v892 = add i64 %v884, 32
  %v893 = getelementptr inbounds float, ptr %v882, i64 %v892
  %v894 = load <8 x float>, ptr %v893, align 4
  %v895 = add i64 %v884, 48
  %v896 = getelementptr inbounds float, ptr %v882, i64 %v895
  %v897 = load <8 x float>, ptr %v896, align 4
  %v898 = add i64 %v884, 64
  %v899 = getelementptr inbounds float, ptr %v882, i64 %v898
  %v900 = load <8 x float>, ptr %v899, align 4
  %v901 = add i64 %v884, 80
  %v902 = getelementptr inbounds float, ptr %v882, i64 %v901
  %v903 = load <8 x float>, ptr %v902, align 4
  %v904 = add i64 %v884, 96
  %v905 = getelementptr inbounds float, ptr %v882, i64 %v904
  %v906 = load <8 x float>, ptr %v905, align 4
  %v907 = add i64 %v884, 112
  %v908 = getelementptr inbounds float, ptr %v882, i64 %v907
  %v909 = load <8 x float>, ptr %v908, align 4
  %v910 = shufflevector <8 x float> %v888, <8 x float> %v900, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v911 = shufflevector <8 x float> %v888, <8 x float> %v900, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v912 = shufflevector <8 x float> %v891, <8 x float> %v903, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v913 = shufflevector <8 x float> %v891, <8 x float> %v903, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v914 = shufflevector <8 x float> %v894, <8 x float> %v906, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v915 = shufflevector <8 x float> %v894, <8 x float> %v906, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v916 = shufflevector <8 x float> %v897, <8 x float> %v909, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v917 = shufflevector <8 x float> %v897, <8 x float> %v909, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v918 = shufflevector <8 x float> %v910, <8 x float> %v914, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v919 = shufflevector <8 x float> %v910, <8 x float> %v914, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v920 = shufflevector <8 x float> %v912, <8 x float> %v916, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v921 = shufflevector <8 x float> %v912, <8 x float> %v916, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v922 = shufflevector <8 x float> %v911, <8 x float> %v915, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v923 = shufflevector <8 x float> %v911, <8 x float> %v915, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v924 = shufflevector <8 x float> %v913, <8 x float> %v917, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v925 = shufflevector <8 x float> %v913, <8 x float> %v917, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v926 = shufflevector <8 x float> %v918, <8 x float> %v920, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v927 = shufflevector <8 x float> %v918, <8 x float> %v920, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v928 = shufflevector <8 x float> %v919, <8 x float> %v921, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v929 = shufflevector <8 x float> %v919, <8 x float> %v921, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v930 = shufflevector <8 x float> %v922, <8 x float> %v924, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v931 = shufflevector <8 x float> %v922, <8 x float> %v924, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v932 = shufflevector <8 x float> %v923, <8 x float> %v925, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v933 = shufflevector <8 x float> %v923, <8 x float> %v925, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v934 = add i64 %v884, 0
  %v935 = mul i64 %v934, 32
  %v936 = getelementptr inbounds float, ptr %v870, i64 %v935
  store <8 x float> %v926, ptr %v936, align 4
  %v937 = add i64 %v884, 1
  %v938 = mul i64 %v937, 32
  %v939 = getelementptr inbounds float, ptr %v870, i64 %v938
  store <8 x float> %v927, ptr %v939, align 4
  %v940 = add i64 %v884, 2
  %v941 = mul i64 %v940, 32
  %v942 = getelementptr inbounds float, ptr %v870, i64 %v941
  store <8 x float> %v928, ptr %v942, align 4
  %v943 = add i64 %v884, 3
  %v944 = mul i64 %v943, 32
  %v945 = getelementptr inbounds float, ptr %v870, i64 %v944
  store <8 x float> %v929, ptr %v945, align 4
  %v946 = add i64 %v884, 4
  %v947 = mul i64 %v946, 32
  %v948 = getelementptr inbounds float, ptr %v870, i64 %v947
  store <8 x float> %v930, ptr %v948, align 4
  %v949 = add i64 %v884, 5
  %v950 = mul i64 %v949, 32
  %v951 = getelementptr inbounds float, ptr %v870, i64 %v950
  store <8 x float> %v931, ptr %v951, align 4
  %v952 = add i64 %v884, 6
  %v953 = mul i64 %v952, 32
  %v954 = getelementptr inbounds float, ptr %v870, i64 %v953
  store <8 x float> %v932, ptr %v954, align 4
  %v955 = add i64 %v884, 7
  %v956 = mul i64 %v955, 32
  %v957 = getelementptr inbounds float, ptr %v870, i64 %v956
  store <8 x float> %v933, ptr %v957, align 4
  %v958 = add nsw i64 %v884, 8
  br label %b116
b118:
  br label %b119
b119:
  %v959 = phi i64 [ 8, %b118 ], [ %v967, %b120 ]
  %v960 = icmp slt i64 %v959, 8
  br i1 %v960, label %b120, label %b121
b120:
  %v961 = mul i64 %v959, 1
  %v962 = getelementptr inbounds float, ptr %v882, i64 %v961
  %v963 = getelementptr float, ptr %v962, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v964 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v963, <8 x i1> %v879, <8 x float> zeroinitializer)
  %v965 = mul i64 %v959, 32
  %v966 = getelementptr inbounds float, ptr %v870, i64 %v965
  store <8 x float> %v964, ptr %v966, align 4
  %v967 = add nsw i64 %v959, 1
  br label %b119
b121:
  br label %b115
b115:
  %v968 = icmp slt i64 %v873, 8
  br i1 %v968, label %b122, label %b123
b122:
  br label %b124
b124:
  %v969 = phi i64 [ 0, %b122 ], [ %v977, %b125 ]
  %v970 = icmp slt i64 %v969, 8
  br i1 %v970, label %b125, label %b126
b125:
  %v971 = mul i64 %v969, 1
  %v972 = getelementptr inbounds float, ptr %v882, i64 %v971
  %v973 = getelementptr float, ptr %v972, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v974 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v973, <8 x i1> %v879, <8 x float> zeroinitializer)
  %v975 = mul i64 %v969, 32
  %v976 = getelementptr inbounds float, ptr %v870, i64 %v975
  store <8 x float> %v974, ptr %v976, align 4
  %v977 = add nsw i64 %v969, 1
  br label %b124
b126:
  br label %b123
b123:
  %v978 = add i64 %v646, 24
  %v979 = add i64 %v647, 24
  %v980 = getelementptr inbounds float, ptr %v624, i64 %v978
  %v981 = sub i64 128, %v979
  %v982 = icmp slt i64 %v981, 0
  %v983 = select i1 %v982, i64 0, i64 %v981
  %v984 = icmp ult i64 %v983, 8
  %v985 = select i1 %v984, i64 %v983, i64 8
  %v986 = trunc i64 %v985 to i32
  %v987 = insertelement <8 x i32> poison, i32 %v986, i64 0
  %v988 = shufflevector <8 x i32> %v987, <8 x i32> poison, <8 x i32> zeroinitializer
  %v989 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v988
  %v990 = mul i64 %v979, 16
  %v991 = add i64 8, %v990
  %v992 = getelementptr inbounds float, ptr %v14, i64 %v991
  %v993 = icmp sge i64 %v983, 8
  br i1 %v993, label %b127, label %b128
b127:
  br label %b129
b129:
  %v994 = phi i64 [ 0, %b127 ], [ %v1068, %b130 ]
  %v995 = icmp slt i64 %v994, 8
  br i1 %v995, label %b130, label %b131
b130:
  %v996 = add i64 %v994, 0
  %v997 = getelementptr inbounds float, ptr %v992, i64 %v996
  %v998 = load <8 x float>, ptr %v997, align 4
  %v999 = add i64 %v994, 16
  %v1000 = getelementptr inbounds float, ptr %v992, i64 %v999
  %v1001 = load <8 x float>, ptr %v1000, align 4
  %v1002 = add i64 %v994, 32
  %v1003 = getelementptr inbounds float, ptr %v992, i64 %v1002
  %v1004 = load <8 x float>, ptr %v1003, align 4
  %v1005 = add i64 %v994, 48
  %v1006 = getelementptr inbounds float, ptr %v992, i64 %v1005
  %v1007 = load <8 x float>, ptr %v1006, align 4
  %v1008 = add i64 %v994, 64
  %v1009 = getelementptr inbounds float, ptr %v992, i64 %v1008
  %v1010 = load <8 x float>, ptr %v1009, align 4
  %v1011 = add i64 %v994, 80
  %v1012 = getelementptr inbounds float, ptr %v992, i64 %v1011
  %v1013 = load <8 x float>, ptr %v1012, align 4
  %v1014 = add i64 %v994, 96
  %v1015 = getelementptr inbounds float, ptr %v992, i64 %v1014
  %v1016 = load <8 x float>, ptr %v1015, align 4
  %v1017 = add i64 %v994, 112
  %v1018 = getelementptr inbounds float, ptr %v992, i64 %v1017
  %v1019 = load <8 x float>, ptr %v1018, align 4
  %v1020 = shufflevector <8 x float> %v998, <8 x float> %v1010, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1021 = shufflevector <8 x float> %v998, <8 x float> %v1010, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1022 = shufflevector <8 x float> %v1001, <8 x float> %v1013, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1023 = shufflevector <8 x float> %v1001, <8 x float> %v1013, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1024 = shufflevector <8 x float> %v1004, <8 x float> %v1016, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1025 = shufflevector <8 x float> %v1004, <8 x float> %v1016, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1026 = shufflevector <8 x float> %v1007, <8 x float> %v1019, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1027 = shufflevector <8 x float> %v1007, <8 x float> %v1019, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1028 = shufflevector <8 x float> %v1020, <8 x float> %v1024, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1029 = shufflevector <8 x float> %v1020, <8 x float> %v1024, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1030 = shufflevector <8 x float> %v1022, <8 x float> %v1026, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1031 = shufflevector <8 x float> %v1022, <8 x float> %v1026, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1032 = shufflevector <8 x float> %v1021, <8 x float> %v1025, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1033 = shufflevector <8 x float> %v1021, <8 x float> %v1025, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1034 = shufflevector <8 x float> %v1023, <8 x float> %v1027, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1035 = shufflevector <8 x float> %v1023, <8 x float> %v1027, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1036 = shufflevector <8 x float> %v1028, <8 x float> %v1030, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1037 = shufflevector <8 x float> %v1028, <8 x float> %v1030, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1038 = shufflevector <8 x float> %v1029, <8 x float> %v1031, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1039 = shufflevector <8 x float> %v1029, <8 x float> %v1031, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1040 = shufflevector <8 x float> %v1032, <8 x float> %v1034, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1041 = shufflevector <8 x float> %v1032, <8 x float> %v1034, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1042 = shufflevector <8 x float> %v1033, <8 x float> %v1035, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1043 = shufflevector <8 x float> %v1033, <8 x float> %v1035, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1044 = add i64 %v994, 0
  %v1045 = mul i64 %v1044, 32
  %v1046 = getelementptr inbounds float, ptr %v980, i64 %v1045
  store <8 x float> %v1036, ptr %v1046, align 4
  %v1047 = add i64 %v994, 1
  %v1048 = mul i64 %v1047, 32
  %v1049 = getelementptr inbounds float, ptr %v980, i64 %v1048
  store <8 x float> %v1037, ptr %v1049, align 4
  %v1050 = add i64 %v994, 2
  %v1051 = mul i64 %v1050, 32
  %v1052 = getelementptr inbounds float, ptr %v980, i64 %v1051
  store <8 x float> %v1038, ptr %v1052, align 4
  %v1053 = add i64 %v994, 3
  %v1054 = mul i64 %v1053, 32
  %v1055 = getelementptr inbounds float, ptr %v980, i64 %v1054
  store <8 x float> %v1039, ptr %v1055, align 4
  %v1056 = add i64 %v994, 4
  %v1057 = mul i64 %v1056, 32
  %v1058 = getelementptr inbounds float, ptr %v980, i64 %v1057
  store <8 x float> %v1040, ptr %v1058, align 4
  %v1059 = add i64 %v994, 5
  %v1060 = mul i64 %v1059, 32
  %v1061 = getelementptr inbounds float, ptr %v980, i64 %v1060
  store <8 x float> %v1041, ptr %v1061, align 4
  %v1062 = add i64 %v994, 6
  %v1063 = mul i64 %v1062, 32
  %v1064 = getelementptr inbounds float, ptr %v980, i64 %v1063
  store <8 x float> %v1042, ptr %v1064, align 4
  %v1065 = add i64 %v994, 7
  %v1066 = mul i64 %v1065, 32
  %v1067 = getelementptr inbounds float, ptr %v980, i64 %v1066
  store <8 x float> %v1043, ptr %v1067, align 4
  %v1068 = add nsw i64 %v994, 8
  br label %b129
b131:
  br label %b132
b132:
  %v1069 = phi i64 [ 8, %b131 ], [ %v1077, %b133 ]
  %v1070 = icmp slt i64 %v1069, 8
  br i1 %v1070, label %b133, label %b134
b133:
  %v1071 = mul i64 %v1069, 1
  %v1072 = getelementptr inbounds float, ptr %v992, i64 %v1071
  %v1073 = getelementptr float, ptr %v1072, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v1074 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1073, <8 x i1> %v989, <8 x float> zeroinitializer)
  %v1075 = mul i64 %v1069, 32
  %v1076 = getelementptr inbounds float, ptr %v980, i64 %v1075
  store <8 x float> %v1074, ptr %v1076, align 4
  %v1077 = add nsw i64 %v1069, 1
  br label %b132
b134:
  br label %b128
b128:
  %v1078 = icmp slt i64 %v983, 8
  br i1 %v1078, label %b135, label %b136
b135:
  br label %b137
b137:
  %v1079 = phi i64 [ 0, %b135 ], [ %v1087, %b138 ]
  %v1080 = icmp slt i64 %v1079, 8
  br i1 %v1080, label %b138, label %b139
b138:
  %v1081 = mul i64 %v1079, 1
  %v1082 = getelementptr inbounds float, ptr %v992, i64 %v1081
  %v1083 = getelementptr float, ptr %v1082, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v1084 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1083, <8 x i1> %v989, <8 x float> zeroinitializer)
  %v1085 = mul i64 %v1079, 32
  %v1086 = getelementptr inbounds float, ptr %v980, i64 %v1085
  store <8 x float> %v1084, ptr %v1086, align 4
  %v1087 = add nsw i64 %v1079, 1
  br label %b137
b139:
  br label %b136
b136:
  %v1088 = add i64 %v646, 256
  %v1089 = add nsw i64 %v644, 1
  br label %b85
b87:
  %v1090 = add i64 1, 0
  %v1091 = sdiv i64 %v1090, 1
  %v1092 = add i64 %v2, 1
  %v1093 = mul i64 %v1091, %v2
  %v1094 = sdiv i64 %v1093, %v3
  %v1095 = mul i64 %v1094, 1
  %v1096 = icmp slt i64 %v1095, 1
  %v1097 = select i1 %v1096, i64 %v1095, i64 1
  %v1098 = mul i64 %v1091, %v1092
  %v1099 = sdiv i64 %v1098, %v3
  %v1100 = mul i64 %v1099, 1
  %v1101 = icmp slt i64 %v1100, 1
  %v1102 = select i1 %v1101, i64 %v1100, i64 1
  %v1103 = icmp slt i64 %v1102, 1
  %v1104 = select i1 %v1103, i64 %v1102, i64 1
  br label %b140
b140:
  %v1105 = phi i64 [ %v1097, %b87 ], [ %v1550, %b191 ]
  %v1106 = icmp slt i64 %v1105, %v1104
  br i1 %v1106, label %b141, label %b142
b141:
  %v1107 = mul i64 %v1105, 4096
  %v1108 = mul i64 %v1105, 8
  %v1109 = add i64 %v1107, 0
  %v1110 = add i64 %v1108, 0
  %v1111 = getelementptr inbounds float, ptr %v625, i64 %v1109
  %v1112 = sub i64 8, %v1110
  %v1113 = icmp slt i64 %v1112, 0
  %v1114 = select i1 %v1113, i64 0, i64 %v1112
  %v1115 = icmp ult i64 %v1114, 8
  %v1116 = select i1 %v1115, i64 %v1114, i64 8
  %v1117 = trunc i64 %v1116 to i32
  %v1118 = insertelement <8 x i32> poison, i32 %v1117, i64 0
  %v1119 = shufflevector <8 x i32> %v1118, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1120 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1119
  %v1121 = mul i64 %v1110, 128
  %v1122 = add i64 2048, %v1121
  %v1123 = getelementptr inbounds float, ptr %v18, i64 %v1122
  %v1124 = icmp sge i64 %v1114, 8
  br i1 %v1124, label %b143, label %b144
b143:
  br label %b145
b145:
  %v1125 = phi i64 [ 0, %b143 ], [ %v1199, %b146 ]
  %v1126 = icmp slt i64 %v1125, 128
  br i1 %v1126, label %b146, label %b147
b146:
  %v1127 = add i64 %v1125, 0
  %v1128 = getelementptr inbounds float, ptr %v1123, i64 %v1127
  %v1129 = load <8 x float>, ptr %v1128, align 4
  %v1130 = add i64 %v1125, 128
  %v1131 = getelementptr inbounds float, ptr %v1123, i64 %v1130
  %v1132 = load <8 x float>, ptr %v1131, align 4
  %v1133 = add i64 %v1125, 256
  %v1134 = getelementptr inbounds float, ptr %v1123, i64 %v1133
  %v1135 = load <8 x float>, ptr %v1134, align 4
  %v1136 = add i64 %v1125, 384
  %v1137 = getelementptr inbounds float, ptr %v1123, i64 %v1136
  %v1138 = load <8 x float>, ptr %v1137, align 4
  %v1139 = add i64 %v1125, 512
  %v1140 = getelementptr inbounds float, ptr %v1123, i64 %v1139
  %v1141 = load <8 x float>, ptr %v1140, align 4
  %v1142 = add i64 %v1125, 640
  %v1143 = getelementptr inbounds float, ptr %v1123, i64 %v1142
  %v1144 = load <8 x float>, ptr %v1143, align 4
  %v1145 = add i64 %v1125, 768
  %v1146 = getelementptr inbounds float, ptr %v1123, i64 %v1145
  %v1147 = load <8 x float>, ptr %v1146, align 4
  %v1148 = add i64 %v1125, 896
  %v1149 = getelementptr inbounds float, ptr %v1123, i64 %v1148
  %v1150 = load <8 x float>, ptr %v1149, align 4
  %v1151 = shufflevector <8 x float> %v1129, <8 x float> %v1141, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1152 = shufflevector <8 x float> %v1129, <8 x float> %v1141, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1153 = shufflevector <8 x float> %v1132, <8 x float> %v1144, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1154 = shufflevector <8 x float> %v1132, <8 x float> %v1144, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1155 = shufflevector <8 x float> %v1135, <8 x float> %v1147, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1156 = shufflevector <8 x float> %v1135, <8 x float> %v1147, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1157 = shufflevector <8 x float> %v1138, <8 x float> %v1150, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1158 = shufflevector <8 x float> %v1138, <8 x float> %v1150, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1159 = shufflevector <8 x float> %v1151, <8 x float> %v1155, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1160 = shufflevector <8 x float> %v1151, <8 x float> %v1155, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1161 = shufflevector <8 x float> %v1153, <8 x float> %v1157, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1162 = shufflevector <8 x float> %v1153, <8 x float> %v1157, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1163 = shufflevector <8 x float> %v1152, <8 x float> %v1156, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1164 = shufflevector <8 x float> %v1152, <8 x float> %v1156, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1165 = shufflevector <8 x float> %v1154, <8 x float> %v1158, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1166 = shufflevector <8 x float> %v1154, <8 x float> %v1158, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1167 = shufflevector <8 x float> %v1159, <8 x float> %v1161, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1168 = shufflevector <8 x float> %v1159, <8 x float> %v1161, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1169 = shufflevector <8 x float> %v1160, <8 x float> %v1162, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1170 = shufflevector <8 x float> %v1160, <8 x float> %v1162, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1171 = shufflevector <8 x float> %v1163, <8 x float> %v1165, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1172 = shufflevector <8 x float> %v1163, <8 x float> %v1165, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1173 = shufflevector <8 x float> %v1164, <8 x float> %v1166, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1174 = shufflevector <8 x float> %v1164, <8 x float> %v1166, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1175 = add i64 %v1125, 0
  %v1176 = mul i64 %v1175, 32
  %v1177 = getelementptr inbounds float, ptr %v1111, i64 %v1176
  store <8 x float> %v1167, ptr %v1177, align 4
  %v1178 = add i64 %v1125, 1
  %v1179 = mul i64 %v1178, 32
  %v1180 = getelementptr inbounds float, ptr %v1111, i64 %v1179
  store <8 x float> %v1168, ptr %v1180, align 4
  %v1181 = add i64 %v1125, 2
  %v1182 = mul i64 %v1181, 32
  %v1183 = getelementptr inbounds float, ptr %v1111, i64 %v1182
  store <8 x float> %v1169, ptr %v1183, align 4
  %v1184 = add i64 %v1125, 3
  %v1185 = mul i64 %v1184, 32
  %v1186 = getelementptr inbounds float, ptr %v1111, i64 %v1185
  store <8 x float> %v1170, ptr %v1186, align 4
  %v1187 = add i64 %v1125, 4
  %v1188 = mul i64 %v1187, 32
  %v1189 = getelementptr inbounds float, ptr %v1111, i64 %v1188
  store <8 x float> %v1171, ptr %v1189, align 4
  %v1190 = add i64 %v1125, 5
  %v1191 = mul i64 %v1190, 32
  %v1192 = getelementptr inbounds float, ptr %v1111, i64 %v1191
  store <8 x float> %v1172, ptr %v1192, align 4
  %v1193 = add i64 %v1125, 6
  %v1194 = mul i64 %v1193, 32
  %v1195 = getelementptr inbounds float, ptr %v1111, i64 %v1194
  store <8 x float> %v1173, ptr %v1195, align 4
  %v1196 = add i64 %v1125, 7
  %v1197 = mul i64 %v1196, 32
  %v1198 = getelementptr inbounds float, ptr %v1111, i64 %v1197
  store <8 x float> %v1174, ptr %v1198, align 4
  %v1199 = add nsw i64 %v1125, 8
  br label %b145
b147:
  br label %b148
b148:
  %v1200 = phi i64 [ 128, %b147 ], [ %v1208, %b149 ]
  %v1201 = icmp slt i64 %v1200, 128
  br i1 %v1201, label %b149, label %b150
b149:
  %v1202 = mul i64 %v1200, 1
  %v1203 = getelementptr inbounds float, ptr %v1123, i64 %v1202
  %v1204 = getelementptr float, ptr %v1203, <8 x i64> <i64 0, i64 128, i64 256, i64 384, i64 512, i64 640, i64 768, i64 896>
  %v1205 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1204, <8 x i1> %v1120, <8 x float> zeroinitializer)
  %v1206 = mul i64 %v1200, 32
  %v1207 = getelementptr inbounds float, ptr %v1111, i64 %v1206
  store <8 x float> %v1205, ptr %v1207, align 4
  %v1208 = add nsw i64 %v1200, 1
  br label %b148
b150:
  br label %b144
b144:
  %v1209 = icmp slt i64 %v1114, 8
  br i1 %v1209, label %b151, label %b152
b151:
  br label %b153
b153:
  %v1210 = phi i64 [ 0, %b151 ], [ %v1218, %b154 ]
  %v1211 = icmp slt i64 %v1210, 128
  br i1 %v1211, label %b154, label %b155
b154:
  %v1212 = mul i64 %v1210, 1
  %v1213 = getelementptr inbounds float, ptr %v1123, i64 %v1212
  %v1214 = getelementptr float, ptr %v1213, <8 x i64> <i64 0, i64 128, i64 256, i64 384, i64 512, i64 640, i64 768, i64 896>
  %v1215 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1214, <8 x i1> %v1120, <8 x float> zeroinitializer)
  %v1216 = mul i64 %v1210, 32
  %v1217 = getelementptr inbounds float, ptr %v1111, i64 %v1216
  store <8 x float> %v1215, ptr %v1217, align 4
  %v1218 = add nsw i64 %v1210, 1
  br label %b153
b155:
  br label %b152
b152:
  %v1219 = add i64 %v1107, 8
  %v1220 = add i64 %v1108, 0
  %v1221 = getelementptr inbounds float, ptr %v625, i64 %v1219
  %v1222 = sub i64 8, %v1220
  %v1223 = icmp slt i64 %v1222, 0
  %v1224 = select i1 %v1223, i64 0, i64 %v1222
  %v1225 = icmp ult i64 %v1224, 8
  %v1226 = select i1 %v1225, i64 %v1224, i64 8
  %v1227 = trunc i64 %v1226 to i32
  %v1228 = insertelement <8 x i32> poison, i32 %v1227, i64 0
  %v1229 = shufflevector <8 x i32> %v1228, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1230 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1229
  %v1231 = mul i64 %v1220, 128
  %v1232 = add i64 3072, %v1231
  %v1233 = getelementptr inbounds float, ptr %v18, i64 %v1232
  %v1234 = icmp sge i64 %v1224, 8
  br i1 %v1234, label %b156, label %b157
b156:
  br label %b158
b158:
  %v1235 = phi i64 [ 0, %b156 ], [ %v1309, %b159 ]
  %v1236 = icmp slt i64 %v1235, 128
  br i1 %v1236, label %b159, label %b160
b159:
  %v1237 = add i64 %v1235, 0
  %v1238 = getelementptr inbounds float, ptr %v1233, i64 %v1237
  %v1239 = load <8 x float>, ptr %v1238, align 4
  %v1240 = add i64 %v1235, 128
  %v1241 = getelementptr inbounds float, ptr %v1233, i64 %v1240
  %v1242 = load <8 x float>, ptr %v1241, align 4
  %v1243 = add i64 %v1235, 256
  %v1244 = getelementptr inbounds float, ptr %v1233, i64 %v1243
  %v1245 = load <8 x float>, ptr %v1244, align 4
  %v1246 = add i64 %v1235, 384
  %v1247 = getelementptr inbounds float, ptr %v1233, i64 %v1246
  %v1248 = load <8 x float>, ptr %v1247, align 4
  %v1249 = add i64 %v1235, 512
  %v1250 = getelementptr inbounds float, ptr %v1233, i64 %v1249
  %v1251 = load <8 x float>, ptr %v1250, align 4
  %v1252 = add i64 %v1235, 640
  %v1253 = getelementptr inbounds float, ptr %v1233, i64 %v1252
  %v1254 = load <8 x float>, ptr %v1253, align 4
  %v1255 = add i64 %v1235, 768
  %v1256 = getelementptr inbounds float, ptr %v1233, i64 %v1255
  %v1257 = load <8 x float>, ptr %v1256, align 4
  %v1258 = add i64 %v1235, 896
  %v1259 = getelementptr inbounds float, ptr %v1233, i64 %v1258
  %v1260 = load <8 x float>, ptr %v1259, align 4
  %v1261 = shufflevector <8 x float> %v1239, <8 x float> %v1251, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1262 = shufflevector <8 x float> %v1239, <8 x float> %v1251, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1263 = shufflevector <8 x float> %v1242, <8 x float> %v1254, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1264 = shufflevector <8 x float> %v1242, <8 x float> %v1254, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1265 = shufflevector <8 x float> %v1245, <8 x float> %v1257, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1266 = shufflevector <8 x float> %v1245, <8 x float> %v1257, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1267 = shufflevector <8 x float> %v1248, <8 x float> %v1260, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1268 = shufflevector <8 x float> %v1248, <8 x float> %v1260, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1269 = shufflevector <8 x float> %v1261, <8 x float> %v1265, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1270 = shufflevector <8 x float> %v1261, <8 x float> %v1265, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1271 = shufflevector <8 x float> %v1263, <8 x float> %v1267, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1272 = shufflevector <8 x float> %v1263, <8 x float> %v1267, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1273 = shufflevector <8 x float> %v1262, <8 x float> %v1266, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1274 = shufflevector <8 x float> %v1262, <8 x float> %v1266, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1275 = shufflevector <8 x float> %v1264, <8 x float> %v1268, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1276 = shufflevector <8 x float> %v1264, <8 x float> %v1268, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1277 = shufflevector <8 x float> %v1269, <8 x float> %v1271, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1278 = shufflevector <8 x float> %v1269, <8 x float> %v1271, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1279 = shufflevector <8 x float> %v1270, <8 x float> %v1272, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1280 = shufflevector <8 x float> %v1270, <8 x float> %v1272, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1281 = shufflevector <8 x float> %v1273, <8 x float> %v1275, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1282 = shufflevector <8 x float> %v1273, <8 x float> %v1275, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1283 = shufflevector <8 x float> %v1274, <8 x float> %v1276, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1284 = shufflevector <8 x float> %v1274, <8 x float> %v1276, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1285 = add i64 %v1235, 0
  %v1286 = mul i64 %v1285, 32
  %v1287 = getelementptr inbounds float, ptr %v1221, i64 %v1286
  store <8 x float> %v1277, ptr %v1287, align 4
  %v1288 = add i64 %v1235, 1
  %v1289 = mul i64 %v1288, 32
  %v1290 = getelementptr inbounds float, ptr %v1221, i64 %v1289
  store <8 x float> %v1278, ptr %v1290, align 4
  %v1291 = add i64 %v1235, 2
  %v1292 = mul i64 %v1291, 32
  %v1293 = getelementptr inbounds float, ptr %v1221, i64 %v1292
  store <8 x float> %v1279, ptr %v1293, align 4
  %v1294 = add i64 %v1235, 3
  %v1295 = mul i64 %v1294, 32
  %v1296 = getelementptr inbounds float, ptr %v1221, i64 %v1295
  store <8 x float> %v1280, ptr %v1296, align 4
  %v1297 = add i64 %v1235, 4
  %v1298 = mul i64 %v1297, 32
  %v1299 = getelementptr inbounds float, ptr %v1221, i64 %v1298
  store <8 x float> %v1281, ptr %v1299, align 4
  %v1300 = add i64 %v1235, 5
  %v1301 = mul i64 %v1300, 32
  %v1302 = getelementptr inbounds float, ptr %v1221, i64 %v1301
  store <8 x float> %v1282, ptr %v1302, align 4
  %v1303 = add i64 %v1235, 6
  %v1304 = mul i64 %v1303, 32
  %v1305 = getelementptr inbounds float, ptr %v1221, i64 %v1304
  store <8 x float> %v1283, ptr %v1305, align 4
  %v1306 = add i64 %v1235, 7
  %v1307 = mul i64 %v1306, 32
  %v1308 = getelementptr inbounds float, ptr %v1221, i64 %v1307
  store <8 x float> %v1284, ptr %v1308, align 4
  %v1309 = add nsw i64 %v1235, 8
  br label %b158
b160:
  br label %b161
b161:
  %v1310 = phi i64 [ 128, %b160 ], [ %v1318, %b162 ]
  %v1311 = icmp slt i64 %v1310, 128
  br i1 %v1311, label %b162, label %b163
b162:
  %v1312 = mul i64 %v1310, 1
  %v1313 = getelementptr inbounds float, ptr %v1233, i64 %v1312
  %v1314 = getelementptr float, ptr %v1313, <8 x i64> <i64 0, i64 128, i64 256, i64 384, i64 512, i64 640, i64 768, i64 896>
  %v1315 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1314, <8 x i1> %v1230, <8 x float> zeroinitializer)
  %v1316 = mul i64 %v1310, 32
  %v1317 = getelementptr inbounds float, ptr %v1221, i64 %v1316
  store <8 x float> %v1315, ptr %v1317, align 4
  %v1318 = add nsw i64 %v1310, 1
  br label %b161
b163:
  br label %b157
b157:
  %v1319 = icmp slt i64 %v1224, 8
  br i1 %v1319, label %b164, label %b165
b164:
  br label %b166
b166:
  %v1320 = phi i64 [ 0, %b164 ], [ %v1328, %b167 ]
  %v1321 = icmp slt i64 %v1320, 128
  br i1 %v1321, label %b167, label %b168
b167:
  %v1322 = mul i64 %v1320, 1
  %v1323 = getelementptr inbounds float, ptr %v1233, i64 %v1322
  %v1324 = getelementptr float, ptr %v1323, <8 x i64> <i64 0, i64 128, i64 256, i64 384, i64 512, i64 640, i64 768, i64 896>
  %v1325 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1324, <8 x i1> %v1230, <8 x float> zeroinitializer)
  %v1326 = mul i64 %v1320, 32
  %v1327 = getelementptr inbounds float, ptr %v1221, i64 %v1326
  store <8 x float> %v1325, ptr %v1327, align 4
  %v1328 = add nsw i64 %v1320, 1
  br label %b166
b168:
  br label %b165
b165:
  %v1329 = add i64 %v1107, 16
  %v1330 = add i64 %v1108, 0
  %v1331 = getelementptr inbounds float, ptr %v625, i64 %v1329
  %v1332 = sub i64 8, %v1330
  %v1333 = icmp slt i64 %v1332, 0
  %v1334 = select i1 %v1333, i64 0, i64 %v1332
  %v1335 = icmp ult i64 %v1334, 8
  %v1336 = select i1 %v1335, i64 %v1334, i64 8
  %v1337 = trunc i64 %v1336 to i32
  %v1338 = insertelement <8 x i32> poison, i32 %v1337, i64 0
  %v1339 = shufflevector <8 x i32> %v1338, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1340 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1339
  %v1341 = mul i64 %v1330, 128
  %v1342 = add i64 0, %v1341
  %v1343 = getelementptr inbounds float, ptr %v18, i64 %v1342
  %v1344 = icmp sge i64 %v1334, 8
  br i1 %v1344, label %b169, label %b170
b169:
  br label %b171
b171:
  %v1345 = phi i64 [ 0, %b169 ], [ %v1419, %b172 ]
  %v1346 = icmp slt i64 %v1345, 128
  br i1 %v1346, label %b172, label %b173
b172:
  %v1347 = add i64 %v1345, 0
  %v1348 = getelementptr inbounds float, ptr %v1343, i64 %v1347
  %v1349 = load <8 x float>, ptr %v1348, align 4
  %v1350 = add i64 %v1345, 128
  %v1351 = getelementptr inbounds float, ptr %v1343, i64 %v1350
  %v1352 = load <8 x float>, ptr %v1351, align 4
  %v1353 = add i64 %v1345, 256
  %v1354 = getelementptr inbounds float, ptr %v1343, i64 %v1353
  %v1355 = load <8 x float>, ptr %v1354, align 4
  %v1356 = add i64 %v1345, 384
  %v1357 = getelementptr inbounds float, ptr %v1343, i64 %v1356
  %v1358 = load <8 x float>, ptr %v1357, align 4
  %v1359 = add i64 %v1345, 512
  %v1360 = getelementptr inbounds float, ptr %v1343, i64 %v1359
  %v1361 = load <8 x float>, ptr %v1360, align 4
  %v1362 = add i64 %v1345, 640
  %v1363 = getelementptr inbounds float, ptr %v1343, i64 %v1362
  %v1364 = load <8 x float>, ptr %v1363, align 4
  %v1365 = add i64 %v1345, 768
  %v1366 = getelementptr inbounds float, ptr %v1343, i64 %v1365
  %v1367 = load <8 x float>, ptr %v1366, align 4
  %v1368 = add i64 %v1345, 896
  %v1369 = getelementptr inbounds float, ptr %v1343, i64 %v1368
  %v1370 = load <8 x float>, ptr %v1369, align 4
  %v1371 = shufflevector <8 x float> %v1349, <8 x float> %v1361, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1372 = shufflevector <8 x float> %v1349, <8 x float> %v1361, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1373 = shufflevector <8 x float> %v1352, <8 x float> %v1364, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1374 = shufflevector <8 x float> %v1352, <8 x float> %v1364, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1375 = shufflevector <8 x float> %v1355, <8 x float> %v1367, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1376 = shufflevector <8 x float> %v1355, <8 x float> %v1367, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1377 = shufflevector <8 x float> %v1358, <8 x float> %v1370, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1378 = shufflevector <8 x float> %v1358, <8 x float> %v1370, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1379 = shufflevector <8 x float> %v1371, <8 x float> %v1375, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1380 = shufflevector <8 x float> %v1371, <8 x float> %v1375, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1381 = shufflevector <8 x float> %v1373, <8 x float> %v1377, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1382 = shufflevector <8 x float> %v1373, <8 x float> %v1377, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1383 = shufflevector <8 x float> %v1372, <8 x float> %v1376, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1384 = shufflevector <8 x float> %v1372, <8 x float> %v1376, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1385 = shufflevector <8 x float> %v1374, <8 x float> %v1378, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1386 = shufflevector <8 x float> %v1374, <8 x float> %v1378, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1387 = shufflevector <8 x float> %v1379, <8 x float> %v1381, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1388 = shufflevector <8 x float> %v1379, <8 x float> %v1381, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1389 = shufflevector <8 x float> %v1380, <8 x float> %v1382, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1390 = shufflevector <8 x float> %v1380, <8 x float> %v1382, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1391 = shufflevector <8 x float> %v1383, <8 x float> %v1385, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1392 = shufflevector <8 x float> %v1383, <8 x float> %v1385, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1393 = shufflevector <8 x float> %v1384, <8 x float> %v1386, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1394 = shufflevector <8 x float> %v1384, <8 x float> %v1386, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1395 = add i64 %v1345, 0
  %v1396 = mul i64 %v1395, 32
  %v1397 = getelementptr inbounds float, ptr %v1331, i64 %v1396
  store <8 x float> %v1387, ptr %v1397, align 4
  %v1398 = add i64 %v1345, 1
  %v1399 = mul i64 %v1398, 32
  %v1400 = getelementptr inbounds float, ptr %v1331, i64 %v1399
  store <8 x float> %v1388, ptr %v1400, align 4
  %v1401 = add i64 %v1345, 2
  %v1402 = mul i64 %v1401, 32
  %v1403 = getelementptr inbounds float, ptr %v1331, i64 %v1402
  store <8 x float> %v1389, ptr %v1403, align 4
  %v1404 = add i64 %v1345, 3
  %v1405 = mul i64 %v1404, 32
  %v1406 = getelementptr inbounds float, ptr %v1331, i64 %v1405
  store <8 x float> %v1390, ptr %v1406, align 4
  %v1407 = add i64 %v1345, 4
  %v1408 = mul i64 %v1407, 32
  %v1409 = getelementptr inbounds float, ptr %v1331, i64 %v1408
  store <8 x float> %v1391, ptr %v1409, align 4
  %v1410 = add i64 %v1345, 5
  %v1411 = mul i64 %v1410, 32
  %v1412 = getelementptr inbounds float, ptr %v1331, i64 %v1411
  store <8 x float> %v1392, ptr %v1412, align 4
  %v1413 = add i64 %v1345, 6
  %v1414 = mul i64 %v1413, 32
  %v1415 = getelementptr inbounds float, ptr %v1331, i64 %v1414
  store <8 x float> %v1393, ptr %v1415, align 4
  %v1416 = add i64 %v1345, 7
  %v1417 = mul i64 %v1416, 32
  %v1418 = getelementptr inbounds float, ptr %v1331, i64 %v1417
  store <8 x float> %v1394, ptr %v1418, align 4
  %v1419 = add nsw i64 %v1345, 8
  br label %b171
b173:
  br label %b174
b174:
  %v1420 = phi i64 [ 128, %b173 ], [ %v1428, %b175 ]
  %v1421 = icmp slt i64 %v1420, 128
  br i1 %v1421, label %b175, label %b176
b175:
  %v1422 = mul i64 %v1420, 1
  %v1423 = getelementptr inbounds float, ptr %v1343, i64 %v1422
  %v1424 = getelementptr float, ptr %v1423, <8 x i64> <i64 0, i64 128, i64 256, i64 384, i64 512, i64 640, i64 768, i64 896>
  %v1425 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1424, <8 x i1> %v1340, <8 x float> zeroinitializer)
  %v1426 = mul i64 %v1420, 32
  %v1427 = getelementptr inbounds float, ptr %v1331, i64 %v1426
  store <8 x float> %v1425, ptr %v1427, align 4
  %v1428 = add nsw i64 %v1420, 1
  br label %b174
b176:
  br label %b170
b170:
  %v1429 = icmp slt i64 %v1334, 8
  br i1 %v1429, label %b177, label %b178
b177:
  br label %b179
b179:
  %v1430 = phi i64 [ 0, %b177 ], [ %v1438, %b180 ]
  %v1431 = icmp slt i64 %v1430, 128
  br i1 %v1431, label %b180, label %b181
b180:
  %v1432 = mul i64 %v1430, 1
  %v1433 = getelementptr inbounds float, ptr %v1343, i64 %v1432
  %v1434 = getelementptr float, ptr %v1433, <8 x i64> <i64 0, i64 128, i64 256, i64 384, i64 512, i64 640, i64 768, i64 896>
  %v1435 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1434, <8 x i1> %v1340, <8 x float> zeroinitializer)
  %v1436 = mul i64 %v1430, 32
  %v1437 = getelementptr inbounds float, ptr %v1331, i64 %v1436
  store <8 x float> %v1435, ptr %v1437, align 4
  %v1438 = add nsw i64 %v1430, 1
  br label %b179
b181:
  br label %b178
b178:
  %v1439 = add i64 %v1107, 24
  %v1440 = add i64 %v1108, 0
  %v1441 = getelementptr inbounds float, ptr %v625, i64 %v1439
  %v1442 = sub i64 8, %v1440
  %v1443 = icmp slt i64 %v1442, 0
  %v1444 = select i1 %v1443, i64 0, i64 %v1442
  %v1445 = icmp ult i64 %v1444, 8
  %v1446 = select i1 %v1445, i64 %v1444, i64 8
  %v1447 = trunc i64 %v1446 to i32
  %v1448 = insertelement <8 x i32> poison, i32 %v1447, i64 0
  %v1449 = shufflevector <8 x i32> %v1448, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1450 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1449
  %v1451 = mul i64 %v1440, 128
  %v1452 = add i64 1024, %v1451
  %v1453 = getelementptr inbounds float, ptr %v18, i64 %v1452
  %v1454 = icmp sge i64 %v1444, 8
  br i1 %v1454, label %b182, label %b183
b182:
  br label %b184
b184:
  %v1455 = phi i64 [ 0, %b182 ], [ %v1529, %b185 ]
  %v1456 = icmp slt i64 %v1455, 128
  br i1 %v1456, label %b185, label %b186
b185:
  %v1457 = add i64 %v1455, 0
  %v1458 = getelementptr inbounds float, ptr %v1453, i64 %v1457
  %v1459 = load <8 x float>, ptr %v1458, align 4
  %v1460 = add i64 %v1455, 128
  %v1461 = getelementptr inbounds float, ptr %v1453, i64 %v1460
  %v1462 = load <8 x float>, ptr %v1461, align 4
  %v1463 = add i64 %v1455, 256
  %v1464 = getelementptr inbounds float, ptr %v1453, i64 %v1463
  %v1465 = load <8 x float>, ptr %v1464, align 4
  %v1466 = add i64 %v1455, 384
  %v1467 = getelementptr inbounds float, ptr %v1453, i64 %v1466
  %v1468 = load <8 x float>, ptr %v1467, align 4
  %v1469 = add i64 %v1455, 512
  %v1470 = getelementptr inbounds float, ptr %v1453, i64 %v1469
  %v1471 = load <8 x float>, ptr %v1470, align 4
  %v1472 = add i64 %v1455, 640
  %v1473 = getelementptr inbounds float, ptr %v1453, i64 %v1472
  %v1474 = load <8 x float>, ptr %v1473, align 4
  %v1475 = add i64 %v1455, 768
  %v1476 = getelementptr inbounds float, ptr %v1453, i64 %v1475
  %v1477 = load <8 x float>, ptr %v1476, align 4
  %v1478 = add i64 %v1455, 896
  %v1479 = getelementptr inbounds float, ptr %v1453, i64 %v1478
  %v1480 = load <8 x float>, ptr %v1479, align 4
  %v1481 = shufflevector <8 x float> %v1459, <8 x float> %v1471, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1482 = shufflevector <8 x float> %v1459, <8 x float> %v1471, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1483 = shufflevector <8 x float> %v1462, <8 x float> %v1474, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1484 = shufflevector <8 x float> %v1462, <8 x float> %v1474, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1485 = shufflevector <8 x float> %v1465, <8 x float> %v1477, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1486 = shufflevector <8 x float> %v1465, <8 x float> %v1477, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1487 = shufflevector <8 x float> %v1468, <8 x float> %v1480, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1488 = shufflevector <8 x float> %v1468, <8 x float> %v1480, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1489 = shufflevector <8 x float> %v1481, <8 x float> %v1485, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1490 = shufflevector <8 x float> %v1481, <8 x float> %v1485, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1491 = shufflevector <8 x float> %v1483, <8 x float> %v1487, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1492 = shufflevector <8 x float> %v1483, <8 x float> %v1487, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1493 = shufflevector <8 x float> %v1482, <8 x float> %v1486, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1494 = shufflevector <8 x float> %v1482, <8 x float> %v1486, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1495 = shufflevector <8 x float> %v1484, <8 x float> %v1488, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1496 = shufflevector <8 x float> %v1484, <8 x float> %v1488, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1497 = shufflevector <8 x float> %v1489, <8 x float> %v1491, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1498 = shufflevector <8 x float> %v1489, <8 x float> %v1491, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1499 = shufflevector <8 x float> %v1490, <8 x float> %v1492, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1500 = shufflevector <8 x float> %v1490, <8 x float> %v1492, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1501 = shufflevector <8 x float> %v1493, <8 x float> %v1495, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1502 = shufflevector <8 x float> %v1493, <8 x float> %v1495, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1503 = shufflevector <8 x float> %v1494, <8 x float> %v1496, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1504 = shufflevector <8 x float> %v1494, <8 x float> %v1496, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1505 = add i64 %v1455, 0
  %v1506 = mul i64 %v1505, 32
  %v1507 = getelementptr inbounds float, ptr %v1441, i64 %v1506
  store <8 x float> %v1497, ptr %v1507, align 4
  %v1508 = add i64 %v1455, 1
  %v1509 = mul i64 %v1508, 32
  %v1510 = getelementptr inbounds float, ptr %v1441, i64 %v1509
  store <8 x float> %v1498, ptr %v1510, align 4
  %v1511 = add i64 %v1455, 2
  %v1512 = mul i64 %v1511, 32
  %v1513 = getelementptr inbounds float, ptr %v1441, i64 %v1512
  store <8 x float> %v1499, ptr %v1513, align 4
  %v1514 = add i64 %v1455, 3
  %v1515 = mul i64 %v1514, 32
  %v1516 = getelementptr inbounds float, ptr %v1441, i64 %v1515
  store <8 x float> %v1500, ptr %v1516, align 4
  %v1517 = add i64 %v1455, 4
  %v1518 = mul i64 %v1517, 32
  %v1519 = getelementptr inbounds float, ptr %v1441, i64 %v1518
  store <8 x float> %v1501, ptr %v1519, align 4
  %v1520 = add i64 %v1455, 5
  %v1521 = mul i64 %v1520, 32
  %v1522 = getelementptr inbounds float, ptr %v1441, i64 %v1521
  store <8 x float> %v1502, ptr %v1522, align 4
  %v1523 = add i64 %v1455, 6
  %v1524 = mul i64 %v1523, 32
  %v1525 = getelementptr inbounds float, ptr %v1441, i64 %v1524
  store <8 x float> %v1503, ptr %v1525, align 4
  %v1526 = add i64 %v1455, 7
  %v1527 = mul i64 %v1526, 32
  %v1528 = getelementptr inbounds float, ptr %v1441, i64 %v1527
  store <8 x float> %v1504, ptr %v1528, align 4
  %v1529 = add nsw i64 %v1455, 8
  br label %b184
b186:
  br label %b187
b187:
  %v1530 = phi i64 [ 128, %b186 ], [ %v1538, %b188 ]
  %v1531 = icmp slt i64 %v1530, 128
  br i1 %v1531, label %b188, label %b189
b188:
  %v1532 = mul i64 %v1530, 1
  %v1533 = getelementptr inbounds float, ptr %v1453, i64 %v1532
  %v1534 = getelementptr float, ptr %v1533, <8 x i64> <i64 0, i64 128, i64 256, i64 384, i64 512, i64 640, i64 768, i64 896>
  %v1535 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1534, <8 x i1> %v1450, <8 x float> zeroinitializer)
  %v1536 = mul i64 %v1530, 32
  %v1537 = getelementptr inbounds float, ptr %v1441, i64 %v1536
  store <8 x float> %v1535, ptr %v1537, align 4
  %v1538 = add nsw i64 %v1530, 1
  br label %b187
b189:
  br label %b183
b183:
  %v1539 = icmp slt i64 %v1444, 8
  br i1 %v1539, label %b190, label %b191
b190:
  br label %b192
b192:
  %v1540 = phi i64 [ 0, %b190 ], [ %v1548, %b193 ]
  %v1541 = icmp slt i64 %v1540, 128
  br i1 %v1541, label %b193, label %b194
b193:
  %v1542 = mul i64 %v1540, 1
  %v1543 = getelementptr inbounds float, ptr %v1453, i64 %v1542
  %v1544 = getelementptr float, ptr %v1543, <8 x i64> <i64 0, i64 128, i64 256, i64 384, i64 512, i64 640, i64 768, i64 896>
  %v1545 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1544, <8 x i1> %v1450, <8 x float> zeroinitializer)
  %v1546 = mul i64 %v1540, 32
  %v1547 = getelementptr inbounds float, ptr %v1441, i64 %v1546
  store <8 x float> %v1545, ptr %v1547, align 4
  %v1548 = add nsw i64 %v1540, 1
  br label %b192
b194:
  br label %b191
b191:
  %v1549 = add i64 %v1107, 4096
  %v1550 = add nsw i64 %v1105, 1
  br label %b140
b142:
  br label %b84
b84:
  %v1551 = icmp sgt i64 %v3, 1
  br i1 %v1551, label %b195, label %b196
b195:
  %v1552 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1553 = atomicrmw add ptr %v1552, i64 1 acq_rel
  %v1554 = load i64, ptr %v87, align 8
  %v1555 = add i64 %v1554, 1
  store i64 %v1555, ptr %v87, align 8
  %v1556 = mul i64 %v3, %v1555
  br label %b197
b197:
  %v1557 = load atomic i64, ptr %v1552 acquire, align 8
  %v1558 = icmp slt i64 %v1557, %v1556
  br i1 %v1558, label %b198, label %b199
b198:
  %v1559 = call i32 @sched_yield()
  br label %b197
b199:
  br label %b196
b196:
  %v1560 = getelementptr inbounds i64, ptr %v1, i64 5
  %v1561 = load i64, ptr %v1560, align 8
  br label %b200
b200:
  %v1562 = phi i64 [ 0, %b196 ], [ %v2019, %b263 ]
  %v1563 = icmp slt i64 %v1562, %v5
  br i1 %v1563, label %b201, label %b202
b201:
  %v1564 = add i64 %v1562, %v1561
  %v1565 = icmp slt i64 %v1564, %v5
  %v1566 = select i1 %v1565, i64 %v1564, i64 %v5
  %v1567 = sub i64 %v1566, %v1562
  %v1568 = mul i64 %v1567, %v7
  %v1570 = add i64 %v1568, 0
  %v1571 = sdiv i64 %v1570, 1
  %v1572 = add i64 %v2, 1
  %v1573 = mul i64 %v1571, %v2
  %v1574 = sdiv i64 %v1573, %v3
  %v1575 = mul i64 %v1574, 1
  %v1576 = icmp slt i64 %v1575, %v1568
  %v1577 = select i1 %v1576, i64 %v1575, i64 %v1568
  %v1578 = mul i64 %v1571, %v1572
  %v1579 = sdiv i64 %v1578, %v3
  %v1580 = mul i64 %v1579, 1
  %v1581 = icmp slt i64 %v1580, %v1568
  %v1582 = select i1 %v1581, i64 %v1580, i64 %v1568
  %v1583 = mul i64 %v1562, %v7
  %v1584 = add i64 %v1577, %v1583
  %v1585 = add i64 %v1582, %v1583
  br label %b203
b203:
  %v1586 = phi i64 [ %v1584, %b201 ], [ %v1641, %b208 ]
  %v1587 = icmp slt i64 %v1586, %v1585
  br i1 %v1587, label %b204, label %b205
b204:
  %v1588 = add i64 %v1586, 96
  %v1589 = icmp slt i64 %v1588, %v1585
  %v1590 = select i1 %v1589, i64 %v1588, i64 %v1585
  br label %b206
b206:
  %v1591 = phi i64 [ 0, %b204 ], [ %v1640, %b211 ]
  %v1592 = icmp slt i64 %v1591, 4
  br i1 %v1592, label %b207, label %b208
b207:
  %v1593 = sub i64 %v1590, %v1586
  %v1594 = sub i64 2, 1
  %v1595 = add i64 %v1593, %v1594
  %v1596 = sdiv i64 %v1595, 2
  br label %b209
b209:
  %v1597 = phi i64 [ 0, %b207 ], [ %v1639, %b216 ]
  %v1598 = icmp slt i64 %v1597, %v1596
  br i1 %v1598, label %b210, label %b211
b210:
  %v1599 = mul i64 %v1593, %v1597
  %v1600 = sdiv i64 %v1599, %v1596
  %v1601 = add i64 %v1586, %v1600
  %v1602 = add i64 %v1597, 1
  %v1603 = mul i64 %v1593, %v1602
  %v1604 = sdiv i64 %v1603, %v1596
  %v1605 = add i64 %v1586, %v1604
  %v1606 = mul i64 %v1591, 256
  %v1607 = getelementptr inbounds float, ptr %v150, i64 %v1606
  %v1608 = sub i64 %v1605, %v1601
  %v1609 = mul i64 %v1601, 8
  %v1610 = getelementptr inbounds float, ptr %v10, i64 %v1609
  %v1611 = getelementptr inbounds float, ptr %v1610, i64 0
  %v1612 = sub i64 %v1608, 1
  %v1613 = getelementptr inbounds ptr, ptr @table_tile_2x4of4_0, i64 %v1612
  %v1614 = load ptr, ptr %v1613, align 4
  %v1615 = icmp sgt i64 %v1608, 0
  br i1 %v1615, label %b212, label %b213
b212:
  call void %v1614(ptr %v1611, i64 8, ptr %v1607, i64 8, ptr %v1569)
  br label %b213
b213:
  %v1616 = add i64 %v1606, 256
  br label %b214
b214:
  %v1617 = phi i64 [ %v1601, %b213 ], [ %v1638, %b219 ]
  %v1618 = icmp slt i64 %v1617, %v1605
  br i1 %v1618, label %b215, label %b216
b215:
  %v1619 = sub i64 %v1617, %v1601
  %v1620 = mul i64 %v1619, 32
  %v1621 = getelementptr inbounds float, ptr %v1569, i64 %v1620
  %v1622 = mul i64 %v1562, %v7
  %v1623 = sub i64 %v1617, %v1622
  %v1624 = mul i64 %v1623, 128
  %v1625 = getelementptr inbounds float, ptr %v44, i64 %v1624
  br label %b217
b217:
  %v1626 = phi i64 [ 0, %b215 ], [ %v1637, %b218 ]
  %v1627 = icmp slt i64 %v1626, 4
  br i1 %v1627, label %b218, label %b219
b218:
  %v1628 = mul i64 %v1591, 4
  %v1629 = add i64 %v1628, %v1626
  %v1630 = mul i64 %v1629, 8
  %v1631 = add i64 0, %v1626
  %v1632 = mul i64 %v1631, 8
  %v1633 = getelementptr inbounds float, ptr %v1621, i64 %v1632
  %v1634 = load <8 x float>, ptr %v1633, align 4
  %v1635 = add i64 0, %v1630
  %v1636 = getelementptr inbounds float, ptr %v1625, i64 %v1635
  store <8 x float> %v1634, ptr %v1636, align 4
  %v1637 = add nsw i64 %v1626, 1
  br label %b217
b219:
  %v1638 = add nsw i64 %v1617, 1
  br label %b214
b216:
  %v1639 = add nsw i64 %v1597, 1
  br label %b209
b211:
  %v1640 = add nsw i64 %v1591, 1
  br label %b206
b208:
  %v1641 = add nsw i64 %v1586, 96
  br label %b203
b205:
  %v1642 = icmp sgt i64 %v3, 1
  br i1 %v1642, label %b220, label %b221
b220:
  %v1643 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1644 = atomicrmw add ptr %v1643, i64 1 acq_rel
  %v1645 = load i64, ptr %v87, align 8
  %v1646 = add i64 %v1645, 1
  store i64 %v1646, ptr %v87, align 8
  %v1647 = mul i64 %v3, %v1646
  br label %b222
b222:
  %v1648 = load atomic i64, ptr %v1643 acquire, align 8
  %v1649 = icmp slt i64 %v1648, %v1647
  br i1 %v1649, label %b223, label %b224
b223:
  %v1650 = call i32 @sched_yield()
  br label %b222
b224:
  br label %b221
b221:
  br label %b225
b225:
  %v1651 = phi i64 [ %v1562, %b221 ], [ %v2009, %b247 ]
  %v1652 = icmp slt i64 %v1651, %v1566
  br i1 %v1652, label %b226, label %b227
b226:
  %v1654 = add i64 %v7, 0
  %v1655 = sdiv i64 %v1654, 1
  %v1656 = add i64 %v2, 1
  %v1657 = mul i64 %v1655, %v2
  %v1658 = sdiv i64 %v1657, %v3
  %v1659 = mul i64 %v1658, 1
  %v1660 = icmp slt i64 %v1659, %v7
  %v1661 = select i1 %v1660, i64 %v1659, i64 %v7
  %v1662 = mul i64 %v1655, %v1656
  %v1663 = sdiv i64 %v1662, %v3
  %v1664 = mul i64 %v1663, 1
  %v1665 = icmp slt i64 %v1664, %v7
  %v1666 = select i1 %v1665, i64 %v1664, i64 %v7
  br label %b228
b228:
  %v1667 = phi i64 [ %v1661, %b226 ], [ %v1779, %b233 ]
  %v1668 = icmp slt i64 %v1667, %v1666
  br i1 %v1668, label %b229, label %b230
b229:
  %v1669 = add i64 %v1667, 96
  %v1670 = icmp slt i64 %v1669, %v1666
  %v1671 = select i1 %v1670, i64 %v1669, i64 %v1666
  br label %b231
b231:
  %v1672 = phi i64 [ 0, %b229 ], [ %v1778, %b236 ]
  %v1673 = icmp slt i64 %v1672, 4
  br i1 %v1673, label %b232, label %b233
b232:
  %v1674 = sub i64 %v1671, %v1667
  %v1675 = sub i64 2, 1
  %v1676 = add i64 %v1674, %v1675
  %v1677 = sdiv i64 %v1676, 2
  br label %b234
b234:
  %v1678 = phi i64 [ 0, %b232 ], [ %v1777, %b241 ]
  %v1679 = icmp slt i64 %v1678, %v1677
  br i1 %v1679, label %b235, label %b236
b235:
  %v1680 = mul i64 %v1674, %v1678
  %v1681 = sdiv i64 %v1680, %v1677
  %v1682 = add i64 %v1667, %v1681
  %v1683 = add i64 %v1678, 1
  %v1684 = mul i64 %v1674, %v1683
  %v1685 = sdiv i64 %v1684, %v1677
  %v1686 = add i64 %v1667, %v1685
  %v1687 = mul i64 %v1672, 256
  %v1688 = getelementptr inbounds float, ptr %v624, i64 %v1687
  %v1689 = sub i64 %v1686, %v1682
  %v1690 = add i64 %v1651, 0
  %v1691 = and i64 %v1690, %v66
  %v1692 = mul i64 %v1691, %v7
  %v1693 = add i64 %v1692, %v1682
  %v1694 = mul i64 %v1693, 8
  %v1695 = getelementptr inbounds float, ptr %v24, i64 %v1694
  %v1696 = getelementptr inbounds float, ptr %v1695, i64 0
  %v1697 = sub i64 %v1689, 1
  %v1698 = getelementptr inbounds ptr, ptr @table_tile_2x4of4_0, i64 %v1697
  %v1699 = load ptr, ptr %v1698, align 4
  %v1700 = icmp sgt i64 %v1689, 0
  br i1 %v1700, label %b237, label %b238
b237:
  call void %v1699(ptr %v1696, i64 8, ptr %v1688, i64 8, ptr %v1653)
  br label %b238
b238:
  %v1701 = add i64 %v1687, 256
  br label %b239
b239:
  %v1702 = phi i64 [ %v1682, %b238 ], [ %v1776, %b244 ]
  %v1703 = icmp slt i64 %v1702, %v1686
  br i1 %v1703, label %b240, label %b241
b240:
  %v1704 = sub i64 %v1702, %v1682
  %v1705 = mul i64 %v1704, 32
  %v1706 = getelementptr inbounds float, ptr %v1653, i64 %v1705
  %v1707 = add i64 %v1651, 0
  %v1708 = sub i64 %v1707, %v1562
  %v1709 = mul i64 %v1708, %v7
  %v1710 = add i64 %v1709, %v1702
  %v1711 = mul i64 %v1710, 128
  %v1712 = getelementptr inbounds float, ptr %v44, i64 %v1711
  %v1713 = add i64 %v1651, 0
  %v1714 = and i64 %v1713, %v74
  %v1715 = mul i64 %v1714, %v7
  %v1716 = add i64 %v1715, %v1702
  %v1717 = mul i64 %v1716, 128
  %v1718 = getelementptr inbounds float, ptr %v46, i64 %v1717
  %v1719 = add i64 %v1651, 0
  %v1720 = and i64 %v1719, %v76
  %v1721 = mul i64 %v1720, %v7
  %v1722 = add i64 %v1721, %v1702
  %v1723 = mul i64 %v1722, 128
  %v1724 = getelementptr inbounds float, ptr %v48, i64 %v1723
  br label %b242
b242:
  %v1725 = phi i64 [ 0, %b240 ], [ %v1775, %b243 ]
  %v1726 = icmp slt i64 %v1725, 4
  br i1 %v1726, label %b243, label %b244
b243:
  %v1727 = mul i64 %v1672, 4
  %v1728 = add i64 %v1727, %v1725
  %v1729 = mul i64 %v1728, 8
  %v1730 = add i64 0, %v1725
  %v1731 = mul i64 %v1730, 8
  %v1732 = getelementptr inbounds float, ptr %v1706, i64 %v1731
  %v1733 = load <8 x float>, ptr %v1732, align 4
  %v1734 = add i64 0, %v1729
  %v1735 = getelementptr inbounds float, ptr %v16, i64 %v1734
  %v1736 = load <8 x float>, ptr %v1735, align 4
  %v1737 = add i64 0, %v1729
  %v1738 = getelementptr inbounds float, ptr %v1712, i64 %v1737
  %v1739 = load <8 x float>, ptr %v1738, align 4
  %v1740 = fadd <8 x float> %v1739, %v1733
  %v1741 = fadd <8 x float> %v1736, %v1740
  %v1742 = insertelement <8 x float> poison, float 0x3FE54FDF40000000, i64 0
  %v1743 = shufflevector <8 x float> %v1742, <8 x float> poison, <8 x i32> zeroinitializer
  %v1744 = fmul <8 x float> %v1743, %v1741
  %v1745 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1744)
  %v1746 = fcmp ogt <8 x float> %v1745, splat (float 0x4023000000000000)
  %v1747 = select <8 x i1> %v1746, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1745
  %v1748 = fadd <8 x float> %v1747, %v1747
  %v1749 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1748, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1750 = fsub <8 x float> %v1749, splat (float 0x4168000000000000)
  %v1751 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1750, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1748)
  %v1752 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1750, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1751)
  %v1753 = bitcast <8 x float> %v1749 to <8 x i32>
  %v1754 = fmul <8 x float> %v1752, %v1752
  %v1755 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1752, <8 x float> splat (float 0x3F81227F40000000))
  %v1756 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1755, <8 x float> %v1752, <8 x float> splat (float 0x3FA5556740000000))
  %v1757 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1756, <8 x float> %v1752, <8 x float> splat (float 0x3FC5554B00000000))
  %v1758 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1757, <8 x float> %v1752, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1759 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1754, <8 x float> %v1758, <8 x float> %v1752)
  %v1760 = shl <8 x i32> %v1753, splat (i32 23)
  %v1761 = add <8 x i32> %v1760, splat (i32 1065353216)
  %v1762 = bitcast <8 x i32> %v1761 to <8 x float>
  %v1763 = fsub <8 x float> %v1762, splat (float 0x3FF0000000000000)
  %v1764 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1762, <8 x float> %v1759, <8 x float> %v1763)
  %v1765 = fadd <8 x float> %v1764, splat (float 0x4000000000000000)
  %v1766 = fdiv <8 x float> %v1764, %v1765
  %v1767 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1766, <8 x float> %v1744)
  %v1768 = insertelement <8 x float> poison, float 0x3FFB745380000000, i64 0
  %v1769 = shufflevector <8 x float> %v1768, <8 x float> poison, <8 x i32> zeroinitializer
  %v1770 = fmul <8 x float> %v1769, %v1767
  %v1771 = add i64 0, %v1729
  %v1772 = getelementptr inbounds float, ptr %v1718, i64 %v1771
  store <8 x float> %v1767, ptr %v1772, align 4
  %v1773 = add i64 0, %v1729
  %v1774 = getelementptr inbounds float, ptr %v1724, i64 %v1773
  store <8 x float> %v1770, ptr %v1774, align 4
  %v1775 = add nsw i64 %v1725, 1
  br label %b242
b244:
  %v1776 = add nsw i64 %v1702, 1
  br label %b239
b241:
  %v1777 = add nsw i64 %v1678, 1
  br label %b234
b236:
  %v1778 = add nsw i64 %v1672, 1
  br label %b231
b233:
  %v1779 = add nsw i64 %v1667, 96
  br label %b228
b230:
  %v1781 = add i64 %v7, 0
  %v1782 = sdiv i64 %v1781, 1
  %v1783 = add i64 %v2, 1
  %v1784 = mul i64 %v1782, %v2
  %v1785 = sdiv i64 %v1784, %v3
  %v1786 = mul i64 %v1785, 1
  %v1787 = icmp slt i64 %v1786, %v7
  %v1788 = select i1 %v1787, i64 %v1786, i64 %v7
  %v1789 = mul i64 %v1782, %v1783
  %v1790 = sdiv i64 %v1789, %v3
  %v1791 = mul i64 %v1790, 1
  %v1792 = icmp slt i64 %v1791, %v7
  %v1793 = select i1 %v1792, i64 %v1791, i64 %v7
  br label %b245
b245:
  %v1794 = phi i64 [ %v1788, %b230 ], [ %v2008, %b250 ]
  %v1795 = icmp slt i64 %v1794, %v1793
  br i1 %v1795, label %b246, label %b247
b246:
  %v1796 = add i64 %v1794, 96
  %v1797 = icmp slt i64 %v1796, %v1793
  %v1798 = select i1 %v1797, i64 %v1796, i64 %v1793
  br label %b248
b248:
  %v1799 = phi i64 [ 0, %b246 ], [ %v2007, %b253 ]
  %v1800 = icmp slt i64 %v1799, 1
  br i1 %v1800, label %b249, label %b250
b249:
  %v1801 = sub i64 %v1798, %v1794
  %v1802 = sub i64 2, 1
  %v1803 = add i64 %v1801, %v1802
  %v1804 = sdiv i64 %v1803, 2
  br label %b251
b251:
  %v1805 = phi i64 [ 0, %b249 ], [ %v2006, %b258 ]
  %v1806 = icmp slt i64 %v1805, %v1804
  br i1 %v1806, label %b252, label %b253
b252:
  %v1807 = mul i64 %v1801, %v1805
  %v1808 = sdiv i64 %v1807, %v1804
  %v1809 = add i64 %v1794, %v1808
  %v1810 = add i64 %v1805, 1
  %v1811 = mul i64 %v1801, %v1810
  %v1812 = sdiv i64 %v1811, %v1804
  %v1813 = add i64 %v1794, %v1812
  %v1814 = mul i64 %v1799, 4096
  %v1815 = getelementptr inbounds float, ptr %v625, i64 %v1814
  %v1816 = sub i64 %v1813, %v1809
  %v1817 = add i64 %v1651, 0
  %v1818 = and i64 %v1817, %v76
  %v1819 = mul i64 %v1818, %v7
  %v1820 = add i64 %v1819, %v1809
  %v1821 = mul i64 %v1820, 128
  %v1822 = getelementptr inbounds float, ptr %v48, i64 %v1821
  %v1823 = getelementptr inbounds float, ptr %v1822, i64 0
  %v1824 = sub i64 %v1816, 1
  %v1825 = getelementptr inbounds ptr, ptr @table_tile_2x1of4_0_1_2_3, i64 %v1824
  %v1826 = load ptr, ptr %v1825, align 4
  %v1827 = icmp sgt i64 %v1816, 0
  br i1 %v1827, label %b254, label %b255
b254:
  call void %v1826(ptr %v1823, i64 128, ptr %v1815, i64 128, ptr %v1780)
  br label %b255
b255:
  %v1828 = add i64 %v1814, 4096
  br label %b256
b256:
  %v1829 = phi i64 [ %v1809, %b255 ], [ %v2005, %b261 ]
  %v1830 = icmp slt i64 %v1829, %v1813
  br i1 %v1830, label %b257, label %b258
b257:
  %v1831 = sub i64 %v1829, %v1809
  %v1832 = mul i64 %v1831, 32
  %v1833 = getelementptr inbounds float, ptr %v1780, i64 %v1832
  %v1834 = add i64 %v1651, 0
  %v1835 = and i64 %v1834, %v62
  %v1836 = mul i64 %v1835, %v7
  %v1837 = add i64 %v1836, %v1829
  %v1838 = mul i64 %v1837, 1
  %v1839 = getelementptr inbounds float, ptr %v12, i64 %v1838
  %v1840 = getelementptr inbounds float, ptr %v1839, i64 0
  %v1841 = load float, ptr %v1840, align 4
  %v1842 = add i64 %v1651, 0
  %v1843 = and i64 %v1842, %v78
  %v1844 = mul i64 %v1843, %v7
  %v1845 = add i64 %v1844, %v1829
  %v1846 = mul i64 %v1845, 8
  %v1847 = getelementptr inbounds float, ptr %v50, i64 %v1846
  %v1848 = add i64 %v1651, 0
  %v1849 = and i64 %v1848, %v80
  %v1850 = mul i64 %v1849, %v7
  %v1851 = add i64 %v1850, %v1829
  %v1852 = mul i64 %v1851, 8
  %v1853 = getelementptr inbounds float, ptr %v52, i64 %v1852
  %v1854 = add i64 %v1651, 0
  %v1855 = and i64 %v1854, %v82
  %v1856 = mul i64 %v1855, %v7
  %v1857 = add i64 %v1856, %v1829
  %v1858 = mul i64 %v1857, 8
  %v1859 = getelementptr inbounds float, ptr %v54, i64 %v1858
  %v1860 = add i64 %v1651, 0
  %v1861 = and i64 %v1860, %v84
  %v1862 = mul i64 %v1861, %v7
  %v1863 = add i64 %v1862, %v1829
  %v1864 = mul i64 %v1863, 8
  %v1865 = getelementptr inbounds float, ptr %v56, i64 %v1864
  %v1866 = add i64 %v1651, 1
  %v1867 = and i64 %v1866, %v66
  %v1868 = mul i64 %v1867, %v7
  %v1869 = add i64 %v1868, %v1829
  %v1870 = mul i64 %v1869, 8
  %v1871 = getelementptr inbounds float, ptr %v24, i64 %v1870
  br label %b259
b259:
  %v1872 = phi i64 [ 0, %b257 ], [ %v2004, %b260 ]
  %v1873 = icmp slt i64 %v1872, 1
  br i1 %v1873, label %b260, label %b261
b260:
  %v1874 = mul i64 %v1799, 1
  %v1875 = add i64 %v1874, %v1872
  %v1876 = mul i64 %v1875, 8
  %v1877 = add i64 0, %v1872
  %v1878 = mul i64 %v1877, 8
  %v1879 = getelementptr inbounds float, ptr %v1833, i64 %v1878
  %v1880 = load <8 x float>, ptr %v1879, align 4
  %v1881 = add i64 1, %v1872
  %v1882 = mul i64 %v1881, 8
  %v1883 = getelementptr inbounds float, ptr %v1833, i64 %v1882
  %v1884 = load <8 x float>, ptr %v1883, align 4
  %v1885 = add i64 2, %v1872
  %v1886 = mul i64 %v1885, 8
  %v1887 = getelementptr inbounds float, ptr %v1833, i64 %v1886
  %v1888 = load <8 x float>, ptr %v1887, align 4
  %v1889 = add i64 3, %v1872
  %v1890 = mul i64 %v1889, 8
  %v1891 = getelementptr inbounds float, ptr %v1833, i64 %v1890
  %v1892 = load <8 x float>, ptr %v1891, align 4
  %v1893 = add i64 16, %v1876
  %v1894 = getelementptr inbounds float, ptr %v20, i64 %v1893
  %v1895 = load <8 x float>, ptr %v1894, align 4
  %v1896 = fadd <8 x float> %v1880, %v1895
  %v1897 = insertelement <8 x float> poison, float %v1841, i64 0
  %v1898 = shufflevector <8 x float> %v1897, <8 x float> poison, <8 x i32> zeroinitializer
  %v1899 = fmul <8 x float> %v1896, %v1898
  %v1900 = add i64 24, %v1876
  %v1901 = getelementptr inbounds float, ptr %v20, i64 %v1900
  %v1902 = load <8 x float>, ptr %v1901, align 4
  %v1903 = fadd <8 x float> %v1884, %v1902
  %v1904 = fadd <8 x float> %v1899, %v1903
  %v1905 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1904)
  %v1906 = fneg <8 x float> %v1905
  %v1907 = fcmp olt <8 x float> %v1906, splat (float 0xC05A400000000000)
  %v1908 = select <8 x i1> %v1907, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1906
  %v1909 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1908, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1910 = fsub <8 x float> %v1909, splat (float 0x4168000000000000)
  %v1911 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1910, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1908)
  %v1912 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1910, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1911)
  %v1913 = bitcast <8 x float> %v1909 to <8 x i32>
  %v1914 = fmul <8 x float> %v1912, %v1912
  %v1915 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1912, <8 x float> splat (float 0x3F81227F40000000))
  %v1916 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1915, <8 x float> %v1912, <8 x float> splat (float 0x3FA5556740000000))
  %v1917 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1916, <8 x float> %v1912, <8 x float> splat (float 0x3FC5554B00000000))
  %v1918 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1917, <8 x float> %v1912, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1919 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1914, <8 x float> %v1918, <8 x float> %v1912)
  %v1920 = sub <8 x i32> %v1913, splat (i32 1262485250)
  %v1921 = lshr <8 x i32> %v1920, splat (i32 1)
  %v1922 = sub <8 x i32> %v1920, %v1921
  %v1923 = shl <8 x i32> %v1921, splat (i32 23)
  %v1924 = bitcast <8 x i32> %v1923 to <8 x float>
  %v1925 = shl <8 x i32> %v1922, splat (i32 23)
  %v1926 = bitcast <8 x i32> %v1925 to <8 x float>
  %v1927 = fadd <8 x float> %v1919, splat (float 0x3FF0000000000000)
  %v1928 = fmul <8 x float> %v1927, %v1924
  %v1929 = fmul <8 x float> %v1928, %v1926
  %v1930 = fcmp olt <8 x float> %v1904, splat (float 0x0000000000000000)
  %v1931 = select <8 x i1> %v1930, <8 x float> %v1929, <8 x float> splat (float 0x3FF0000000000000)
  %v1932 = fadd <8 x float> %v1929, splat (float 0x3FF0000000000000)
  %v1933 = fdiv <8 x float> %v1931, %v1932
  %v1934 = add i64 0, %v1876
  %v1935 = getelementptr inbounds float, ptr %v20, i64 %v1934
  %v1936 = load <8 x float>, ptr %v1935, align 4
  %v1937 = fadd <8 x float> %v1888, %v1936
  %v1938 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1937)
  %v1939 = fcmp ogt <8 x float> %v1938, splat (float 0x4023000000000000)
  %v1940 = select <8 x i1> %v1939, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1938
  %v1941 = fadd <8 x float> %v1940, %v1940
  %v1942 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1941, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1943 = fsub <8 x float> %v1942, splat (float 0x4168000000000000)
  %v1944 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1943, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1941)
  %v1945 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1943, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1944)
  %v1946 = bitcast <8 x float> %v1942 to <8 x i32>
  %v1947 = fmul <8 x float> %v1945, %v1945
  %v1948 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1945, <8 x float> splat (float 0x3F81227F40000000))
  %v1949 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1948, <8 x float> %v1945, <8 x float> splat (float 0x3FA5556740000000))
  %v1950 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1949, <8 x float> %v1945, <8 x float> splat (float 0x3FC5554B00000000))
  %v1951 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1950, <8 x float> %v1945, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1952 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1947, <8 x float> %v1951, <8 x float> %v1945)
  %v1953 = shl <8 x i32> %v1946, splat (i32 23)
  %v1954 = add <8 x i32> %v1953, splat (i32 1065353216)
  %v1955 = bitcast <8 x i32> %v1954 to <8 x float>
  %v1956 = fsub <8 x float> %v1955, splat (float 0x3FF0000000000000)
  %v1957 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1955, <8 x float> %v1952, <8 x float> %v1956)
  %v1958 = fadd <8 x float> %v1957, splat (float 0x4000000000000000)
  %v1959 = fdiv <8 x float> %v1957, %v1958
  %v1960 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1959, <8 x float> %v1937)
  %v1961 = add i64 8, %v1876
  %v1962 = getelementptr inbounds float, ptr %v20, i64 %v1961
  %v1963 = load <8 x float>, ptr %v1962, align 4
  %v1964 = fadd <8 x float> %v1892, %v1963
  %v1965 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1964)
  %v1966 = fcmp ogt <8 x float> %v1965, splat (float 0x4023000000000000)
  %v1967 = select <8 x i1> %v1966, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1965
  %v1968 = fadd <8 x float> %v1967, %v1967
  %v1969 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1968, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1970 = fsub <8 x float> %v1969, splat (float 0x4168000000000000)
  %v1971 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1970, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1968)
  %v1972 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1970, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1971)
  %v1973 = bitcast <8 x float> %v1969 to <8 x i32>
  %v1974 = fmul <8 x float> %v1972, %v1972
  %v1975 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1972, <8 x float> splat (float 0x3F81227F40000000))
  %v1976 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1975, <8 x float> %v1972, <8 x float> splat (float 0x3FA5556740000000))
  %v1977 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1976, <8 x float> %v1972, <8 x float> splat (float 0x3FC5554B00000000))
  %v1978 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1977, <8 x float> %v1972, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1979 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1974, <8 x float> %v1978, <8 x float> %v1972)
  %v1980 = shl <8 x i32> %v1973, splat (i32 23)
  %v1981 = add <8 x i32> %v1980, splat (i32 1065353216)
  %v1982 = bitcast <8 x i32> %v1981 to <8 x float>
  %v1983 = fsub <8 x float> %v1982, splat (float 0x3FF0000000000000)
  %v1984 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1982, <8 x float> %v1979, <8 x float> %v1983)
  %v1985 = fadd <8 x float> %v1984, splat (float 0x4000000000000000)
  %v1986 = fdiv <8 x float> %v1984, %v1985
  %v1987 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1986, <8 x float> %v1964)
  %v1988 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1989 = shufflevector <8 x float> %v1988, <8 x float> poison, <8 x i32> zeroinitializer
  %v1990 = fsub <8 x float> %v1989, %v1933
  %v1991 = fmul <8 x float> %v1960, %v1990
  %v1992 = fmul <8 x float> %v1933, %v1987
  %v1993 = fadd <8 x float> %v1991, %v1992
  %v1994 = add i64 0, %v1876
  %v1995 = getelementptr inbounds float, ptr %v1847, i64 %v1994
  store <8 x float> %v1896, ptr %v1995, align 4
  %v1996 = add i64 0, %v1876
  %v1997 = getelementptr inbounds float, ptr %v1853, i64 %v1996
  store <8 x float> %v1933, ptr %v1997, align 4
  %v1998 = add i64 0, %v1876
  %v1999 = getelementptr inbounds float, ptr %v1859, i64 %v1998
  store <8 x float> %v1960, ptr %v1999, align 4
  %v2000 = add i64 0, %v1876
  %v2001 = getelementptr inbounds float, ptr %v1865, i64 %v2000
  store <8 x float> %v1987, ptr %v2001, align 4
  %v2002 = add i64 0, %v1876
  %v2003 = getelementptr inbounds float, ptr %v1871, i64 %v2002
  store <8 x float> %v1993, ptr %v2003, align 4
  %v2004 = add nsw i64 %v1872, 1
  br label %b259
b261:
  %v2005 = add nsw i64 %v1829, 1
  br label %b256
b258:
  %v2006 = add nsw i64 %v1805, 1
  br label %b251
b253:
  %v2007 = add nsw i64 %v1799, 1
  br label %b248
b250:
  %v2008 = add nsw i64 %v1794, 96
  br label %b245
b247:
  %v2009 = add nsw i64 %v1651, 1
  br label %b225
b227:
  %v2010 = icmp sgt i64 %v3, 1
  br i1 %v2010, label %b262, label %b263
b262:
  %v2011 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2012 = atomicrmw add ptr %v2011, i64 1 acq_rel
  %v2013 = load i64, ptr %v87, align 8
  %v2014 = add i64 %v2013, 1
  store i64 %v2014, ptr %v87, align 8
  %v2015 = mul i64 %v3, %v2014
  br label %b264
b264:
  %v2016 = load atomic i64, ptr %v2011 acquire, align 8
  %v2017 = icmp slt i64 %v2016, %v2015
  br i1 %v2017, label %b265, label %b266
b265:
  %v2018 = call i32 @sched_yield()
  br label %b264
b266:
  br label %b263
b263:
  %v2019 = add nsw i64 %v1562, %v1561
  br label %b200
b202:
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
  %v87 = alloca i64, i64 1, align 8
  %v394 = alloca float, i64 64, align 4
  %v490 = alloca float, i64 96, align 4
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
  %v59 = getelementptr inbounds i64, ptr %v1, i64 6
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 7
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 12
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 13
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i64, ptr %v1, i64 15
  %v68 = load i64, ptr %v67, align 8
  %v69 = getelementptr inbounds i64, ptr %v1, i64 16
  %v70 = load i64, ptr %v69, align 8
  %v71 = getelementptr inbounds i64, ptr %v1, i64 21
  %v72 = load i64, ptr %v71, align 8
  %v73 = getelementptr inbounds i64, ptr %v1, i64 24
  %v74 = load i64, ptr %v73, align 8
  %v75 = getelementptr inbounds i64, ptr %v1, i64 25
  %v76 = load i64, ptr %v75, align 8
  %v77 = getelementptr inbounds i64, ptr %v1, i64 26
  %v78 = load i64, ptr %v77, align 8
  %v79 = getelementptr inbounds i64, ptr %v1, i64 27
  %v80 = load i64, ptr %v79, align 8
  %v81 = getelementptr inbounds i64, ptr %v1, i64 28
  %v82 = load i64, ptr %v81, align 8
  %v83 = getelementptr inbounds i64, ptr %v1, i64 29
  %v84 = load i64, ptr %v83, align 8
  %v85 = getelementptr inbounds i64, ptr %v1, i64 30
  %v86 = load i64, ptr %v85, align 8
  store i64 0, ptr %v87, align 8
  %v88 = getelementptr inbounds ptr, ptr %v0, i64 25
  %v89 = load ptr, ptr %v88, align 4
  %v90 = mul i64 %v2, 36864
  %v91 = add i64 %v90, 6144
  %v92 = getelementptr inbounds float, ptr %v89, i64 %v91
  %v93 = getelementptr inbounds float, ptr %v89, i64 0
  %v94 = getelementptr inbounds float, ptr %v89, i64 4096
  %v95 = getelementptr inbounds i64, ptr %v1, i64 4
  %v96 = load i64, ptr %v95, align 8
  %v97 = icmp eq i64 %v96, 0
  br i1 %v97, label %b0, label %b1
b0:
  %v98 = add i64 4, 0
  %v99 = sdiv i64 %v98, 1
  %v100 = add i64 %v2, 1
  %v101 = mul i64 %v99, %v2
  %v102 = sdiv i64 %v101, %v3
  %v103 = mul i64 %v102, 1
  %v104 = icmp slt i64 %v103, 4
  %v105 = select i1 %v104, i64 %v103, i64 4
  %v106 = mul i64 %v99, %v100
  %v107 = sdiv i64 %v106, %v3
  %v108 = mul i64 %v107, 1
  %v109 = icmp slt i64 %v108, 4
  %v110 = select i1 %v109, i64 %v108, i64 4
  %v111 = icmp slt i64 %v110, 4
  %v112 = select i1 %v111, i64 %v110, i64 4
  br label %b2
b2:
  %v113 = phi i64 [ %v105, %b0 ], [ %v210, %b16 ]
  %v114 = icmp slt i64 %v113, %v112
  br i1 %v114, label %b3, label %b4
b3:
  %v115 = mul i64 %v113, 1024
  %v116 = mul i64 %v113, 32
  %v117 = add i64 %v115, 0
  %v118 = add i64 %v116, 0
  %v119 = getelementptr inbounds float, ptr %v93, i64 %v117
  %v120 = sub i64 128, %v118
  %v121 = icmp slt i64 %v120, 0
  %v122 = select i1 %v121, i64 0, i64 %v120
  %v123 = icmp ult i64 %v122, 8
  %v124 = select i1 %v123, i64 %v122, i64 8
  %v125 = trunc i64 %v124 to i32
  %v126 = insertelement <8 x i32> poison, i32 %v125, i64 0
  %v127 = shufflevector <8 x i32> %v126, <8 x i32> poison, <8 x i32> zeroinitializer
  %v128 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v127
  %v129 = mul i64 %v118, 1
  %v130 = add i64 0, %v129
  %v131 = getelementptr inbounds float, ptr %v18, i64 %v130
  br label %b5
b5:
  %v132 = phi i64 [ 0, %b3 ], [ %v139, %b6 ]
  %v133 = icmp slt i64 %v132, 32
  br i1 %v133, label %b6, label %b7
b6:
  %v134 = mul i64 %v132, 128
  %v135 = getelementptr inbounds float, ptr %v131, i64 %v134
  %v136 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v135, <8 x i1> %v128, <8 x float> zeroinitializer)
  %v137 = mul i64 %v132, 32
  %v138 = getelementptr inbounds float, ptr %v119, i64 %v137
  store <8 x float> %v136, ptr %v138, align 4
  %v139 = add nsw i64 %v132, 1
  br label %b5
b7:
  %v140 = add i64 %v115, 8
  %v141 = add i64 %v116, 8
  %v142 = getelementptr inbounds float, ptr %v93, i64 %v140
  %v143 = sub i64 128, %v141
  %v144 = icmp slt i64 %v143, 0
  %v145 = select i1 %v144, i64 0, i64 %v143
  %v146 = icmp ult i64 %v145, 8
  %v147 = select i1 %v146, i64 %v145, i64 8
  %v148 = trunc i64 %v147 to i32
  %v149 = insertelement <8 x i32> poison, i32 %v148, i64 0
  %v150 = shufflevector <8 x i32> %v149, <8 x i32> poison, <8 x i32> zeroinitializer
  %v151 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v150
  %v152 = mul i64 %v141, 1
  %v153 = add i64 0, %v152
  %v154 = getelementptr inbounds float, ptr %v18, i64 %v153
  br label %b8
b8:
  %v155 = phi i64 [ 0, %b7 ], [ %v162, %b9 ]
  %v156 = icmp slt i64 %v155, 32
  br i1 %v156, label %b9, label %b10
b9:
  %v157 = mul i64 %v155, 128
  %v158 = getelementptr inbounds float, ptr %v154, i64 %v157
  %v159 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v158, <8 x i1> %v151, <8 x float> zeroinitializer)
  %v160 = mul i64 %v155, 32
  %v161 = getelementptr inbounds float, ptr %v142, i64 %v160
  store <8 x float> %v159, ptr %v161, align 4
  %v162 = add nsw i64 %v155, 1
  br label %b8
b10:
  %v163 = add i64 %v115, 16
  %v164 = add i64 %v116, 16
  %v165 = getelementptr inbounds float, ptr %v93, i64 %v163
  %v166 = sub i64 128, %v164
  %v167 = icmp slt i64 %v166, 0
  %v168 = select i1 %v167, i64 0, i64 %v166
  %v169 = icmp ult i64 %v168, 8
  %v170 = select i1 %v169, i64 %v168, i64 8
  %v171 = trunc i64 %v170 to i32
  %v172 = insertelement <8 x i32> poison, i32 %v171, i64 0
  %v173 = shufflevector <8 x i32> %v172, <8 x i32> poison, <8 x i32> zeroinitializer
  %v174 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v173
  %v175 = mul i64 %v164, 1
  %v176 = add i64 0, %v175
  %v177 = getelementptr inbounds float, ptr %v18, i64 %v176
  br label %b11
b11:
  %v178 = phi i64 [ 0, %b10 ], [ %v185, %b12 ]
  %v179 = icmp slt i64 %v178, 32
  br i1 %v179, label %b12, label %b13
b12:
  %v180 = mul i64 %v178, 128
  %v181 = getelementptr inbounds float, ptr %v177, i64 %v180
  %v182 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v181, <8 x i1> %v174, <8 x float> zeroinitializer)
  %v183 = mul i64 %v178, 32
  %v184 = getelementptr inbounds float, ptr %v165, i64 %v183
  store <8 x float> %v182, ptr %v184, align 4
  %v185 = add nsw i64 %v178, 1
  br label %b11
b13:
  %v186 = add i64 %v115, 24
  %v187 = add i64 %v116, 24
  %v188 = getelementptr inbounds float, ptr %v93, i64 %v186
  %v189 = sub i64 128, %v187
  %v190 = icmp slt i64 %v189, 0
  %v191 = select i1 %v190, i64 0, i64 %v189
  %v192 = icmp ult i64 %v191, 8
  %v193 = select i1 %v192, i64 %v191, i64 8
  %v194 = trunc i64 %v193 to i32
  %v195 = insertelement <8 x i32> poison, i32 %v194, i64 0
  %v196 = shufflevector <8 x i32> %v195, <8 x i32> poison, <8 x i32> zeroinitializer
  %v197 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v196
  %v198 = mul i64 %v187, 1
  %v199 = add i64 0, %v198
  %v200 = getelementptr inbounds float, ptr %v18, i64 %v199
  br label %b14
b14:
  %v201 = phi i64 [ 0, %b13 ], [ %v208, %b15 ]
  %v202 = icmp slt i64 %v201, 32
  br i1 %v202, label %b15, label %b16
b15:
  %v203 = mul i64 %v201, 128
  %v204 = getelementptr inbounds float, ptr %v200, i64 %v203
  %v205 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v204, <8 x i1> %v197, <8 x float> zeroinitializer)
  %v206 = mul i64 %v201, 32
  %v207 = getelementptr inbounds float, ptr %v188, i64 %v206
  store <8 x float> %v205, ptr %v207, align 4
  %v208 = add nsw i64 %v201, 1
  br label %b14
b16:
  %v209 = add i64 %v115, 1024
  %v210 = add nsw i64 %v113, 1
  br label %b2
b4:
  %v211 = add i64 1, 0
  %v212 = sdiv i64 %v211, 1
  %v213 = add i64 %v2, 1
  %v214 = mul i64 %v212, %v2
  %v215 = sdiv i64 %v214, %v3
  %v216 = mul i64 %v215, 1
  %v217 = icmp slt i64 %v216, 1
  %v218 = select i1 %v217, i64 %v216, i64 1
  %v219 = mul i64 %v212, %v213
  %v220 = sdiv i64 %v219, %v3
  %v221 = mul i64 %v220, 1
  %v222 = icmp slt i64 %v221, 1
  %v223 = select i1 %v222, i64 %v221, i64 1
  %v224 = icmp slt i64 %v223, 1
  %v225 = select i1 %v224, i64 %v223, i64 1
  br label %b17
b17:
  %v226 = phi i64 [ %v218, %b4 ], [ %v277, %b25 ]
  %v227 = icmp slt i64 %v226, %v225
  br i1 %v227, label %b18, label %b19
b18:
  %v228 = mul i64 %v226, 2048
  %v229 = mul i64 %v226, 8
  %v230 = add i64 %v228, 0
  %v231 = add i64 %v229, 0
  %v232 = getelementptr inbounds float, ptr %v94, i64 %v230
  %v233 = sub i64 8, %v231
  %v234 = icmp slt i64 %v233, 0
  %v235 = select i1 %v234, i64 0, i64 %v233
  %v236 = icmp ult i64 %v235, 8
  %v237 = select i1 %v236, i64 %v235, i64 8
  %v238 = trunc i64 %v237 to i32
  %v239 = insertelement <8 x i32> poison, i32 %v238, i64 0
  %v240 = shufflevector <8 x i32> %v239, <8 x i32> poison, <8 x i32> zeroinitializer
  %v241 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v240
  %v242 = mul i64 %v231, 1
  %v243 = add i64 0, %v242
  %v244 = getelementptr inbounds float, ptr %v14, i64 %v243
  br label %b20
b20:
  %v245 = phi i64 [ 0, %b18 ], [ %v252, %b21 ]
  %v246 = icmp slt i64 %v245, 128
  br i1 %v246, label %b21, label %b22
b21:
  %v247 = mul i64 %v245, 16
  %v248 = getelementptr inbounds float, ptr %v244, i64 %v247
  %v249 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v248, <8 x i1> %v241, <8 x float> zeroinitializer)
  %v250 = mul i64 %v245, 16
  %v251 = getelementptr inbounds float, ptr %v232, i64 %v250
  store <8 x float> %v249, ptr %v251, align 4
  %v252 = add nsw i64 %v245, 1
  br label %b20
b22:
  %v253 = add i64 %v228, 8
  %v254 = add i64 %v229, 0
  %v255 = getelementptr inbounds float, ptr %v94, i64 %v253
  %v256 = sub i64 8, %v254
  %v257 = icmp slt i64 %v256, 0
  %v258 = select i1 %v257, i64 0, i64 %v256
  %v259 = icmp ult i64 %v258, 8
  %v260 = select i1 %v259, i64 %v258, i64 8
  %v261 = trunc i64 %v260 to i32
  %v262 = insertelement <8 x i32> poison, i32 %v261, i64 0
  %v263 = shufflevector <8 x i32> %v262, <8 x i32> poison, <8 x i32> zeroinitializer
  %v264 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v263
  %v265 = mul i64 %v254, 1
  %v266 = add i64 8, %v265
  %v267 = getelementptr inbounds float, ptr %v14, i64 %v266
  br label %b23
b23:
  %v268 = phi i64 [ 0, %b22 ], [ %v275, %b24 ]
  %v269 = icmp slt i64 %v268, 128
  br i1 %v269, label %b24, label %b25
b24:
  %v270 = mul i64 %v268, 16
  %v271 = getelementptr inbounds float, ptr %v267, i64 %v270
  %v272 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v271, <8 x i1> %v264, <8 x float> zeroinitializer)
  %v273 = mul i64 %v268, 16
  %v274 = getelementptr inbounds float, ptr %v255, i64 %v273
  store <8 x float> %v272, ptr %v274, align 4
  %v275 = add nsw i64 %v268, 1
  br label %b23
b25:
  %v276 = add i64 %v228, 2048
  %v277 = add nsw i64 %v226, 1
  br label %b17
b19:
  br label %b1
b1:
  %v278 = icmp sgt i64 %v3, 1
  br i1 %v278, label %b26, label %b27
b26:
  %v279 = getelementptr inbounds i64, ptr %v1, i64 3
  %v280 = atomicrmw add ptr %v279, i64 1 acq_rel
  %v281 = load i64, ptr %v87, align 8
  %v282 = add i64 %v281, 1
  store i64 %v282, ptr %v87, align 8
  %v283 = mul i64 %v3, %v282
  br label %b28
b28:
  %v284 = load atomic i64, ptr %v279 acquire, align 8
  %v285 = icmp slt i64 %v284, %v283
  br i1 %v285, label %b29, label %b30
b29:
  %v286 = call i32 @sched_yield()
  br label %b28
b30:
  br label %b27
b27:
  br label %b31
b31:
  %v287 = phi i64 [ 0, %b27 ], [ %v578, %b56 ]
  %v288 = icmp slt i64 %v287, %v5
  br i1 %v288, label %b32, label %b33
b32:
  %v289 = sub i64 %v5, 1
  %v290 = sub i64 %v289, %v287
  %v291 = add i64 %v7, 0
  %v292 = sdiv i64 %v291, 1
  %v293 = add i64 %v2, 1
  %v294 = mul i64 %v292, %v2
  %v295 = sdiv i64 %v294, %v3
  %v296 = mul i64 %v295, 1
  %v297 = icmp slt i64 %v296, %v7
  %v298 = select i1 %v297, i64 %v296, i64 %v7
  %v299 = mul i64 %v292, %v293
  %v300 = sdiv i64 %v299, %v3
  %v301 = mul i64 %v300, 1
  %v302 = icmp slt i64 %v301, %v7
  %v303 = select i1 %v302, i64 %v301, i64 %v7
  br label %b34
b34:
  %v304 = phi i64 [ %v298, %b32 ], [ %v393, %b35 ]
  %v305 = icmp slt i64 %v304, %v303
  br i1 %v305, label %b35, label %b36
b35:
  %v306 = add i64 %v290, 1
  %v307 = and i64 %v306, 1
  %v308 = mul i64 %v307, %v7
  %v309 = add i64 %v308, %v304
  %v310 = mul i64 %v309, 8
  %v311 = getelementptr inbounds float, ptr %v26, i64 %v310
  %v312 = add i64 %v290, 0
  %v313 = and i64 %v312, %v64
  %v314 = mul i64 %v313, %v7
  %v315 = add i64 %v314, %v304
  %v316 = mul i64 %v315, 8
  %v317 = getelementptr inbounds float, ptr %v22, i64 %v316
  %v318 = add i64 %v290, 0
  %v319 = and i64 %v318, %v80
  %v320 = mul i64 %v319, %v7
  %v321 = add i64 %v320, %v304
  %v322 = mul i64 %v321, 8
  %v323 = getelementptr inbounds float, ptr %v52, i64 %v322
  %v324 = add i64 %v290, 0
  %v325 = and i64 %v324, %v84
  %v326 = mul i64 %v325, %v7
  %v327 = add i64 %v326, %v304
  %v328 = mul i64 %v327, 8
  %v329 = getelementptr inbounds float, ptr %v56, i64 %v328
  %v330 = add i64 %v290, 0
  %v331 = and i64 %v330, %v82
  %v332 = mul i64 %v331, %v7
  %v333 = add i64 %v332, %v304
  %v334 = mul i64 %v333, 8
  %v335 = getelementptr inbounds float, ptr %v54, i64 %v334
  %v336 = add i64 %v290, 0
  %v337 = and i64 %v336, %v62
  %v338 = mul i64 %v337, %v7
  %v339 = add i64 %v338, %v304
  %v340 = mul i64 %v339, 1
  %v341 = getelementptr inbounds float, ptr %v12, i64 %v340
  %v342 = getelementptr inbounds float, ptr %v341, i64 0
  %v343 = load float, ptr %v342, align 4
  %v344 = add i64 %v290, 0
  %v345 = and i64 %v344, %v72
  %v346 = mul i64 %v345, %v7
  %v347 = add i64 %v346, %v304
  %v348 = mul i64 %v347, 32
  %v349 = getelementptr inbounds float, ptr %v40, i64 %v348
  %v350 = add i64 0, 0
  %v351 = getelementptr inbounds float, ptr %v311, i64 %v350
  %v352 = load <8 x float>, ptr %v351, align 4
  %v353 = add i64 0, 0
  %v354 = getelementptr inbounds float, ptr %v317, i64 %v353
  %v355 = load <8 x float>, ptr %v354, align 4
  %v356 = fadd <8 x float> %v352, %v355
  %v357 = add i64 0, 0
  %v358 = getelementptr inbounds float, ptr %v323, i64 %v357
  %v359 = load <8 x float>, ptr %v358, align 4
  %v360 = fmul <8 x float> %v356, %v359
  %v361 = add i64 0, 0
  %v362 = getelementptr inbounds float, ptr %v329, i64 %v361
  %v363 = load <8 x float>, ptr %v362, align 4
  %v364 = fmul <8 x float> %v363, %v363
  %v365 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v366 = shufflevector <8 x float> %v365, <8 x float> poison, <8 x i32> zeroinitializer
  %v367 = fsub <8 x float> %v366, %v364
  %v368 = fmul <8 x float> %v360, %v367
  %v369 = fsub <8 x float> %v366, %v359
  %v370 = fmul <8 x float> %v356, %v369
  %v371 = add i64 0, 0
  %v372 = getelementptr inbounds float, ptr %v335, i64 %v371
  %v373 = load <8 x float>, ptr %v372, align 4
  %v374 = fmul <8 x float> %v373, %v373
  %v375 = fsub <8 x float> %v366, %v374
  %v376 = fmul <8 x float> %v370, %v375
  %v377 = fmul <8 x float> %v356, %v363
  %v378 = fmul <8 x float> %v356, %v373
  %v379 = fsub <8 x float> %v377, %v378
  %v380 = fmul <8 x float> %v379, %v359
  %v381 = fmul <8 x float> %v380, %v369
  %v382 = insertelement <8 x float> poison, float %v343, i64 0
  %v383 = shufflevector <8 x float> %v382, <8 x float> poison, <8 x i32> zeroinitializer
  %v384 = fmul <8 x float> %v381, %v383
  %v385 = add i64 8, 0
  %v386 = getelementptr inbounds float, ptr %v349, i64 %v385
  store <8 x float> %v368, ptr %v386, align 4
  %v387 = add i64 0, 0
  %v388 = getelementptr inbounds float, ptr %v349, i64 %v387
  store <8 x float> %v376, ptr %v388, align 4
  %v389 = add i64 24, 0
  %v390 = getelementptr inbounds float, ptr %v349, i64 %v389
  store <8 x float> %v381, ptr %v390, align 4
  %v391 = add i64 16, 0
  %v392 = getelementptr inbounds float, ptr %v349, i64 %v391
  store <8 x float> %v384, ptr %v392, align 4
  %v393 = add nsw i64 %v304, 1
  br label %b34
b36:
  %v395 = add i64 %v7, 0
  %v396 = sdiv i64 %v395, 1
  %v397 = add i64 %v2, 1
  %v398 = mul i64 %v396, %v2
  %v399 = sdiv i64 %v398, %v3
  %v400 = mul i64 %v399, 1
  %v401 = icmp slt i64 %v400, %v7
  %v402 = select i1 %v401, i64 %v400, i64 %v7
  %v403 = mul i64 %v396, %v397
  %v404 = sdiv i64 %v403, %v3
  %v405 = mul i64 %v404, 1
  %v406 = icmp slt i64 %v405, %v7
  %v407 = select i1 %v406, i64 %v405, i64 %v7
  br label %b37
b37:
  %v408 = phi i64 [ %v402, %b36 ], [ %v489, %b42 ]
  %v409 = icmp slt i64 %v408, %v407
  br i1 %v409, label %b38, label %b39
b38:
  %v410 = add i64 %v408, 96
  %v411 = icmp slt i64 %v410, %v407
  %v412 = select i1 %v411, i64 %v410, i64 %v407
  br label %b40
b40:
  %v413 = phi i64 [ 0, %b38 ], [ %v488, %b45 ]
  %v414 = icmp slt i64 %v413, 4
  br i1 %v414, label %b41, label %b42
b41:
  %v415 = sub i64 %v412, %v408
  %v416 = sub i64 2, 1
  %v417 = add i64 %v415, %v416
  %v418 = sdiv i64 %v417, 2
  br label %b43
b43:
  %v419 = phi i64 [ 0, %b41 ], [ %v487, %b50 ]
  %v420 = icmp slt i64 %v419, %v418
  br i1 %v420, label %b44, label %b45
b44:
  %v421 = mul i64 %v415, %v419
  %v422 = sdiv i64 %v421, %v418
  %v423 = add i64 %v408, %v422
  %v424 = add i64 %v419, 1
  %v425 = mul i64 %v415, %v424
  %v426 = sdiv i64 %v425, %v418
  %v427 = add i64 %v408, %v426
  %v428 = mul i64 %v413, 1024
  %v429 = getelementptr inbounds float, ptr %v93, i64 %v428
  %v430 = sub i64 %v427, %v423
  %v431 = add i64 %v290, 0
  %v432 = and i64 %v431, %v72
  %v433 = mul i64 %v432, %v7
  %v434 = add i64 %v433, %v423
  %v435 = mul i64 %v434, 32
  %v436 = getelementptr inbounds float, ptr %v40, i64 %v435
  %v437 = getelementptr inbounds float, ptr %v436, i64 0
  %v438 = sub i64 %v430, 1
  %v439 = getelementptr inbounds ptr, ptr @table_tile_2x4of4_0, i64 %v438
  %v440 = load ptr, ptr %v439, align 4
  %v441 = icmp sgt i64 %v430, 0
  br i1 %v441, label %b46, label %b47
b46:
  call void %v440(ptr %v437, i64 32, ptr %v429, i64 32, ptr %v394)
  br label %b47
b47:
  %v442 = add i64 %v428, 1024
  br label %b48
b48:
  %v443 = phi i64 [ %v423, %b47 ], [ %v486, %b53 ]
  %v444 = icmp slt i64 %v443, %v427
  br i1 %v444, label %b49, label %b50
b49:
  %v445 = sub i64 %v443, %v423
  %v446 = mul i64 %v445, 32
  %v447 = getelementptr inbounds float, ptr %v394, i64 %v446
  %v448 = add i64 %v290, 0
  %v449 = and i64 %v448, %v74
  %v450 = mul i64 %v449, %v7
  %v451 = add i64 %v450, %v443
  %v452 = mul i64 %v451, 128
  %v453 = getelementptr inbounds float, ptr %v46, i64 %v452
  %v454 = add i64 %v290, 0
  %v455 = and i64 %v454, %v86
  %v456 = mul i64 %v455, %v7
  %v457 = add i64 %v456, %v443
  %v458 = mul i64 %v457, 128
  %v459 = getelementptr inbounds float, ptr %v58, i64 %v458
  br label %b51
b51:
  %v460 = phi i64 [ 0, %b49 ], [ %v485, %b52 ]
  %v461 = icmp slt i64 %v460, 4
  br i1 %v461, label %b52, label %b53
b52:
  %v462 = mul i64 %v413, 4
  %v463 = add i64 %v462, %v460
  %v464 = mul i64 %v463, 8
  %v465 = add i64 0, %v460
  %v466 = mul i64 %v465, 8
  %v467 = getelementptr inbounds float, ptr %v447, i64 %v466
  %v468 = load <8 x float>, ptr %v467, align 4
  %v469 = insertelement <8 x float> poison, float 0x3FFB745380000000, i64 0
  %v470 = shufflevector <8 x float> %v469, <8 x float> poison, <8 x i32> zeroinitializer
  %v471 = fmul <8 x float> %v468, %v470
  %v472 = add i64 0, %v464
  %v473 = getelementptr inbounds float, ptr %v453, i64 %v472
  %v474 = load <8 x float>, ptr %v473, align 4
  %v475 = fmul <8 x float> %v474, %v474
  %v476 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v477 = shufflevector <8 x float> %v476, <8 x float> poison, <8 x i32> zeroinitializer
  %v478 = fsub <8 x float> %v477, %v475
  %v479 = fmul <8 x float> %v471, %v478
  %v480 = insertelement <8 x float> poison, float 0x3FE54FDF40000000, i64 0
  %v481 = shufflevector <8 x float> %v480, <8 x float> poison, <8 x i32> zeroinitializer
  %v482 = fmul <8 x float> %v479, %v481
  %v483 = add i64 0, %v464
  %v484 = getelementptr inbounds float, ptr %v459, i64 %v483
  store <8 x float> %v482, ptr %v484, align 4
  %v485 = add nsw i64 %v460, 1
  br label %b51
b53:
  %v486 = add nsw i64 %v443, 1
  br label %b48
b50:
  %v487 = add nsw i64 %v419, 1
  br label %b43
b45:
  %v488 = add nsw i64 %v413, 1
  br label %b40
b42:
  %v489 = add nsw i64 %v408, 96
  br label %b37
b39:
  %v491 = add i64 %v7, 0
  %v492 = sdiv i64 %v491, 1
  %v493 = add i64 %v2, 1
  %v494 = mul i64 %v492, %v2
  %v495 = sdiv i64 %v494, %v3
  %v496 = mul i64 %v495, 1
  %v497 = icmp slt i64 %v496, %v7
  %v498 = select i1 %v497, i64 %v496, i64 %v7
  %v499 = mul i64 %v492, %v493
  %v500 = sdiv i64 %v499, %v3
  %v501 = mul i64 %v500, 1
  %v502 = icmp slt i64 %v501, %v7
  %v503 = select i1 %v502, i64 %v501, i64 %v7
  br label %b54
b54:
  %v504 = phi i64 [ %v498, %b39 ], [ %v577, %b59 ]
  %v505 = icmp slt i64 %v504, %v503
  br i1 %v505, label %b55, label %b56
b55:
  %v506 = add i64 %v504, 96
  %v507 = icmp slt i64 %v506, %v503
  %v508 = select i1 %v507, i64 %v506, i64 %v503
  br label %b57
b57:
  %v509 = phi i64 [ 0, %b55 ], [ %v576, %b62 ]
  %v510 = icmp slt i64 %v509, 1
  br i1 %v510, label %b58, label %b59
b58:
  %v511 = sub i64 %v508, %v504
  %v512 = sub i64 6, 1
  %v513 = add i64 %v511, %v512
  %v514 = sdiv i64 %v513, 6
  br label %b60
b60:
  %v515 = phi i64 [ 0, %b58 ], [ %v575, %b67 ]
  %v516 = icmp slt i64 %v515, %v514
  br i1 %v516, label %b61, label %b62
b61:
  %v517 = mul i64 %v511, %v515
  %v518 = sdiv i64 %v517, %v514
  %v519 = add i64 %v504, %v518
  %v520 = add i64 %v515, 1
  %v521 = mul i64 %v511, %v520
  %v522 = sdiv i64 %v521, %v514
  %v523 = add i64 %v504, %v522
  %v524 = mul i64 %v509, 2048
  %v525 = getelementptr inbounds float, ptr %v94, i64 %v524
  %v526 = sub i64 %v523, %v519
  %v527 = add i64 %v290, 0
  %v528 = and i64 %v527, %v86
  %v529 = mul i64 %v528, %v7
  %v530 = add i64 %v529, %v519
  %v531 = mul i64 %v530, 128
  %v532 = getelementptr inbounds float, ptr %v58, i64 %v531
  %v533 = getelementptr inbounds float, ptr %v532, i64 0
  %v534 = sub i64 %v526, 1
  %v535 = getelementptr inbounds ptr, ptr @table_tile_6x1of2_0_1, i64 %v534
  %v536 = load ptr, ptr %v535, align 4
  %v537 = icmp sgt i64 %v526, 0
  br i1 %v537, label %b63, label %b64
b63:
  call void %v536(ptr %v533, i64 128, ptr %v525, i64 128, ptr %v490)
  br label %b64
b64:
  %v538 = add i64 %v524, 2048
  br label %b65
b65:
  %v539 = phi i64 [ %v519, %b64 ], [ %v574, %b70 ]
  %v540 = icmp slt i64 %v539, %v523
  br i1 %v540, label %b66, label %b67
b66:
  %v541 = sub i64 %v539, %v519
  %v542 = mul i64 %v541, 16
  %v543 = getelementptr inbounds float, ptr %v490, i64 %v542
  %v544 = add i64 %v290, 0
  %v545 = and i64 %v544, %v68
  %v546 = mul i64 %v545, %v7
  %v547 = add i64 %v546, %v539
  %v548 = mul i64 %v547, 8
  %v549 = getelementptr inbounds float, ptr %v28, i64 %v548
  %v550 = add i64 %v290, 0
  %v551 = and i64 %v550, 1
  %v552 = mul i64 %v551, %v7
  %v553 = add i64 %v552, %v539
  %v554 = mul i64 %v553, 8
  %v555 = getelementptr inbounds float, ptr %v26, i64 %v554
  br label %b68
b68:
  %v556 = phi i64 [ 0, %b66 ], [ %v573, %b69 ]
  %v557 = icmp slt i64 %v556, 1
  br i1 %v557, label %b69, label %b70
b69:
  %v558 = mul i64 %v509, 1
  %v559 = add i64 %v558, %v556
  %v560 = mul i64 %v559, 8
  %v561 = add i64 0, %v556
  %v562 = mul i64 %v561, 8
  %v563 = getelementptr inbounds float, ptr %v543, i64 %v562
  %v564 = load <8 x float>, ptr %v563, align 4
  %v565 = add i64 1, %v556
  %v566 = mul i64 %v565, 8
  %v567 = getelementptr inbounds float, ptr %v543, i64 %v566
  %v568 = load <8 x float>, ptr %v567, align 4
  %v569 = add i64 0, %v560
  %v570 = getelementptr inbounds float, ptr %v549, i64 %v569
  store <8 x float> %v564, ptr %v570, align 4
  %v571 = add i64 0, %v560
  %v572 = getelementptr inbounds float, ptr %v555, i64 %v571
  store <8 x float> %v568, ptr %v572, align 4
  %v573 = add nsw i64 %v556, 1
  br label %b68
b70:
  %v574 = add nsw i64 %v539, 1
  br label %b65
b67:
  %v575 = add nsw i64 %v515, 1
  br label %b60
b62:
  %v576 = add nsw i64 %v509, 1
  br label %b57
b59:
  %v577 = add nsw i64 %v504, 96
  br label %b54
b56:
  %v578 = add nsw i64 %v287, 1
  br label %b31
b33:
  %v579 = icmp sgt i64 %v3, 1
  br i1 %v579, label %b71, label %b72
b71:
  %v580 = getelementptr inbounds i64, ptr %v1, i64 3
  %v581 = atomicrmw add ptr %v580, i64 1 acq_rel
  %v582 = load i64, ptr %v87, align 8
  %v583 = add i64 %v582, 1
  store i64 %v583, ptr %v87, align 8
  %v584 = mul i64 %v3, %v583
  br label %b73
b73:
  %v585 = load atomic i64, ptr %v580 acquire, align 8
  %v586 = icmp slt i64 %v585, %v584
  br i1 %v586, label %b74, label %b75
b74:
  %v587 = call i32 @sched_yield()
  br label %b73
b75:
  br label %b72
b72:
  %v588 = add i64 %v8, 0
  %v589 = sdiv i64 %v588, 1
  %v590 = add i64 %v2, 1
  %v591 = mul i64 %v589, %v2
  %v592 = sdiv i64 %v591, %v3
  %v593 = mul i64 %v592, 1
  %v594 = icmp slt i64 %v593, %v8
  %v595 = select i1 %v594, i64 %v593, i64 %v8
  %v596 = mul i64 %v589, %v590
  %v597 = sdiv i64 %v596, %v3
  %v598 = mul i64 %v597, 1
  %v599 = icmp slt i64 %v598, %v8
  %v600 = select i1 %v599, i64 %v598, i64 %v8
  br label %b76
b76:
  %v601 = phi i64 [ %v595, %b72 ], [ %v632, %b81 ]
  %v602 = icmp slt i64 %v601, %v600
  br i1 %v602, label %b77, label %b78
b77:
  br label %b79
b79:
  %v603 = phi i64 [ 0, %b77 ], [ %v618, %b80 ]
  %v604 = phi <8 x float> [ splat (float 0x0000000000000000), %b77 ], [ %v617, %b80 ]
  %v605 = icmp slt i64 %v603, 8
  br i1 %v605, label %b80, label %b81
b80:
  %v606 = mul i64 %v601, 32
  %v607 = getelementptr inbounds float, ptr %v40, i64 %v606
  %v608 = mul i64 %v601, 8
  %v609 = getelementptr inbounds float, ptr %v50, i64 %v608
  %v610 = add i64 24, %v603
  %v611 = getelementptr inbounds float, ptr %v607, i64 %v610
  %v612 = load <8 x float>, ptr %v611, align 4
  %v613 = add i64 0, %v603
  %v614 = getelementptr inbounds float, ptr %v609, i64 %v613
  %v615 = load <8 x float>, ptr %v614, align 4
  %v616 = fmul <8 x float> %v612, %v615
  %v617 = fadd <8 x float> %v604, %v616
  %v618 = add nsw i64 %v603, 8
  br label %b79
b81:
  %v619 = shufflevector <8 x float> %v604, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v620 = shufflevector <8 x float> %v604, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v621 = fadd <4 x float> %v619, %v620
  %v622 = shufflevector <4 x float> %v621, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v623 = shufflevector <4 x float> %v621, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v624 = fadd <2 x float> %v622, %v623
  %v625 = extractelement <2 x float> %v624, i64 0
  %v626 = extractelement <2 x float> %v624, i64 1
  %v627 = fadd float %v625, %v626
  %v628 = fadd float %v627, 0x0000000000000000
  %v629 = mul i64 %v601, 1
  %v630 = getelementptr inbounds float, ptr %v30, i64 %v629
  %v631 = getelementptr inbounds float, ptr %v630, i64 0
  store float %v628, ptr %v631, align 4
  %v632 = add nsw i64 %v601, 1
  br label %b76
b78:
  %v633 = icmp sgt i64 %v3, 1
  br i1 %v633, label %b82, label %b83
b82:
  %v634 = getelementptr inbounds i64, ptr %v1, i64 3
  %v635 = atomicrmw add ptr %v634, i64 1 acq_rel
  %v636 = load i64, ptr %v87, align 8
  %v637 = add i64 %v636, 1
  store i64 %v637, ptr %v87, align 8
  %v638 = mul i64 %v3, %v637
  br label %b84
b84:
  %v639 = load atomic i64, ptr %v634 acquire, align 8
  %v640 = icmp slt i64 %v639, %v638
  br i1 %v640, label %b85, label %b86
b85:
  %v641 = call i32 @sched_yield()
  br label %b84
b86:
  br label %b83
b83:
  %v642 = mul i64 0, 128
  %v643 = getelementptr inbounds float, ptr %v58, i64 %v642
  %v644 = getelementptr inbounds float, ptr %v643, i64 0
  %v645 = mul i64 0, 8
  %v646 = getelementptr inbounds float, ptr %v10, i64 %v645
  %v647 = getelementptr inbounds float, ptr %v646, i64 0
  %v648 = getelementptr inbounds float, ptr %v92, i64 12288
  %v649 = add i64 128, 1
  %v650 = sdiv i64 %v649, 2
  %v651 = add i64 %v2, 1
  %v652 = mul i64 %v650, %v2
  %v653 = sdiv i64 %v652, %v3
  %v654 = mul i64 %v653, 2
  %v655 = icmp slt i64 %v654, 128
  %v656 = select i1 %v655, i64 %v654, i64 128
  %v657 = mul i64 %v650, %v651
  %v658 = sdiv i64 %v657, %v3
  %v659 = mul i64 %v658, 2
  %v660 = icmp slt i64 %v659, 128
  %v661 = select i1 %v660, i64 %v659, i64 128
  %v662 = getelementptr inbounds float, ptr %v32, i64 0
  br label %b87
b87:
  %v663 = phi i64 [ %v656, %b83 ], [ %v671, %b92 ]
  %v664 = icmp slt i64 %v663, %v661
  br i1 %v664, label %b88, label %b89
b88:
  %v665 = mul i64 %v663, 16
  %v666 = getelementptr inbounds float, ptr %v662, i64 %v665
  br label %b90
b90:
  %v667 = phi i64 [ 0, %b88 ], [ %v670, %b91 ]
  %v668 = icmp slt i64 %v667, 8
  br i1 %v668, label %b91, label %b92
b91:
  %v669 = getelementptr inbounds float, ptr %v666, i64 %v667
  store float 0x0000000000000000, ptr %v669, align 4
  %v670 = add nsw i64 %v667, 1
  br label %b90
b92:
  %v671 = add nsw i64 %v663, 1
  br label %b87
b89:
  %v672 = mul i64 %v8, 1
  br label %b93
b93:
  %v673 = phi i64 [ 0, %b89 ], [ %v777, %b98 ]
  %v674 = icmp slt i64 %v673, %v672
  br i1 %v674, label %b94, label %b95
b94:
  %v675 = sub i64 %v672, %v673
  %v676 = icmp slt i64 %v675, 384
  %v677 = select i1 %v676, i64 %v675, i64 384
  br label %b96
b96:
  %v678 = phi i64 [ %v656, %b94 ], [ %v776, %b122 ]
  %v679 = icmp slt i64 %v678, %v661
  br i1 %v679, label %b97, label %b98
b97:
  %v680 = sub i64 %v661, %v678
  %v681 = icmp slt i64 %v680, 64
  %v682 = select i1 %v681, i64 %v680, i64 64
  %v683 = sdiv i64 %v682, 2
  %v684 = mul i64 %v683, 2
  %v685 = sub i64 %v682, %v684
  %v686 = mul i64 %v673, 128
  %v687 = add i64 %v686, %v678
  %v688 = getelementptr inbounds float, ptr %v644, i64 %v687
  br label %b99
b99:
  %v689 = phi i64 [ 0, %b97 ], [ %v715, %b107 ]
  %v690 = icmp slt i64 %v689, %v677
  br i1 %v690, label %b100, label %b101
b100:
  %v691 = mul i64 %v689, 128
  %v692 = getelementptr inbounds float, ptr %v688, i64 %v691
  %v693 = mul i64 %v689, 2
  %v694 = getelementptr inbounds float, ptr %v648, i64 %v693
  br label %b102
b102:
  %v695 = phi i64 [ 0, %b100 ], [ %v704, %b103 ]
  %v696 = icmp slt i64 %v695, %v683
  br i1 %v696, label %b103, label %b104
b103:
  %v697 = mul i64 %v695, 2
  %v698 = getelementptr inbounds float, ptr %v692, i64 %v697
  %v699 = mul i64 %v695, 768
  %v700 = getelementptr inbounds float, ptr %v694, i64 %v699
  %v701 = getelementptr inbounds float, ptr %v698, i64 0
  %v702 = load <2 x float>, ptr %v701, align 4
  %v703 = getelementptr inbounds float, ptr %v700, i64 0
  store <2 x float> %v702, ptr %v703, align 4
  %v704 = add nsw i64 %v695, 1
  br label %b102
b104:
  %v705 = mul i64 %v683, 2
  %v706 = getelementptr inbounds float, ptr %v692, i64 %v705
  %v707 = mul i64 %v683, 768
  %v708 = getelementptr inbounds float, ptr %v694, i64 %v707
  br label %b105
b105:
  %v709 = phi i64 [ 0, %b104 ], [ %v714, %b106 ]
  %v710 = icmp slt i64 %v709, %v685
  br i1 %v710, label %b106, label %b107
b106:
  %v711 = getelementptr inbounds float, ptr %v706, i64 %v709
  %v712 = load float, ptr %v711, align 4
  %v713 = getelementptr inbounds float, ptr %v708, i64 %v709
  store float %v712, ptr %v713, align 4
  %v714 = add nsw i64 %v709, 1
  br label %b105, !llvm.loop !0
b107:
  %v715 = add nsw i64 %v689, 1
  br label %b99
b101:
  br label %b108
b108:
  %v716 = phi i64 [ 0, %b101 ], [ %v751, %b116 ]
  %v717 = icmp slt i64 %v716, 0
  br i1 %v717, label %b109, label %b110
b109:
  %v718 = mul i64 %v673, 8
  %v719 = add i64 %v718, %v716
  %v720 = getelementptr inbounds float, ptr %v647, i64 %v719
  br label %b111
b111:
  %v721 = phi i64 [ 0, %b109 ], [ %v739, %b112 ]
  %v722 = icmp slt i64 %v721, %v677
  br i1 %v722, label %b112, label %b113
b112:
  %v723 = mul i64 %v721, 8
  %v724 = getelementptr inbounds float, ptr %v720, i64 %v723
  %v725 = mul i64 %v721, 32
  %v726 = getelementptr inbounds float, ptr %v92, i64 %v725
  %v727 = getelementptr inbounds float, ptr %v724, i64 0
  %v728 = load <8 x float>, ptr %v727, align 4
  %v729 = getelementptr inbounds float, ptr %v726, i64 0
  store <8 x float> %v728, ptr %v729, align 4
  %v730 = getelementptr inbounds float, ptr %v724, i64 8
  %v731 = load <8 x float>, ptr %v730, align 4
  %v732 = getelementptr inbounds float, ptr %v726, i64 8
  store <8 x float> %v731, ptr %v732, align 4
  %v733 = getelementptr inbounds float, ptr %v724, i64 16
  %v734 = load <8 x float>, ptr %v733, align 4
  %v735 = getelementptr inbounds float, ptr %v726, i64 16
  store <8 x float> %v734, ptr %v735, align 4
  %v736 = getelementptr inbounds float, ptr %v724, i64 24
  %v737 = load <8 x float>, ptr %v736, align 4
  %v738 = getelementptr inbounds float, ptr %v726, i64 24
  store <8 x float> %v737, ptr %v738, align 4
  %v739 = add nsw i64 %v721, 1
  br label %b111
b113:
  %v740 = sdiv i64 %v682, 2
  br label %b114
b114:
  %v741 = phi i64 [ 0, %b113 ], [ %v750, %b115 ]
  %v742 = icmp slt i64 %v741, %v740
  br i1 %v742, label %b115, label %b116
b115:
  %v743 = mul i64 %v741, 2
  %v744 = add i64 %v678, %v743
  %v745 = mul i64 %v741, 768
  %v746 = getelementptr inbounds float, ptr %v648, i64 %v745
  %v747 = mul i64 %v744, 16
  %v748 = add i64 %v747, %v716
  %v749 = getelementptr inbounds float, ptr %v662, i64 %v748
  call void @outer_2x32(ptr %v746, ptr %v92, i64 %v677, ptr %v749, i64 16)
  %v750 = add nsw i64 %v741, 1
  br label %b114
b116:
  %v751 = add nsw i64 %v716, 32
  br label %b108
b110:
  %v752 = mul i64 %v673, 8
  %v753 = add i64 %v752, 0
  %v754 = getelementptr inbounds float, ptr %v647, i64 %v753
  br label %b117
b117:
  %v755 = phi i64 [ 0, %b110 ], [ %v764, %b118 ]
  %v756 = icmp slt i64 %v755, %v677
  br i1 %v756, label %b118, label %b119
b118:
  %v757 = mul i64 %v755, 8
  %v758 = getelementptr inbounds float, ptr %v754, i64 %v757
  %v759 = mul i64 %v755, 8
  %v760 = getelementptr inbounds float, ptr %v92, i64 %v759
  %v761 = getelementptr inbounds float, ptr %v758, i64 0
  %v762 = load <8 x float>, ptr %v761, align 4
  %v763 = getelementptr inbounds float, ptr %v760, i64 0
  store <8 x float> %v762, ptr %v763, align 4
  %v764 = add nsw i64 %v755, 1
  br label %b117
b119:
  %v765 = sdiv i64 %v682, 2
  br label %b120
b120:
  %v766 = phi i64 [ 0, %b119 ], [ %v775, %b121 ]
  %v767 = icmp slt i64 %v766, %v765
  br i1 %v767, label %b121, label %b122
b121:
  %v768 = mul i64 %v766, 2
  %v769 = add i64 %v678, %v768
  %v770 = mul i64 %v766, 768
  %v771 = getelementptr inbounds float, ptr %v648, i64 %v770
  %v772 = mul i64 %v769, 16
  %v773 = add i64 %v772, 0
  %v774 = getelementptr inbounds float, ptr %v662, i64 %v773
  call void @outer_2x8(ptr %v771, ptr %v92, i64 %v677, ptr %v774, i64 16)
  %v775 = add nsw i64 %v766, 1
  br label %b120
b122:
  %v776 = add nsw i64 %v678, 64
  br label %b96
b98:
  %v777 = add nsw i64 %v673, 384
  br label %b93
b95:
  %v778 = icmp sgt i64 %v3, 1
  br i1 %v778, label %b123, label %b124
b123:
  %v779 = getelementptr inbounds i64, ptr %v1, i64 3
  %v780 = atomicrmw add ptr %v779, i64 1 acq_rel
  %v781 = load i64, ptr %v87, align 8
  %v782 = add i64 %v781, 1
  store i64 %v782, ptr %v87, align 8
  %v783 = mul i64 %v3, %v782
  br label %b125
b125:
  %v784 = load atomic i64, ptr %v779 acquire, align 8
  %v785 = icmp slt i64 %v784, %v783
  br i1 %v785, label %b126, label %b127
b126:
  %v786 = call i32 @sched_yield()
  br label %b125
b127:
  br label %b124
b124:
  %v787 = mul i64 0, 128
  %v788 = getelementptr inbounds float, ptr %v58, i64 %v787
  %v789 = getelementptr inbounds float, ptr %v788, i64 0
  %v790 = mul i64 0, 8
  %v791 = getelementptr inbounds float, ptr %v24, i64 %v790
  %v792 = getelementptr inbounds float, ptr %v791, i64 0
  %v793 = getelementptr inbounds float, ptr %v92, i64 12288
  %v794 = add i64 128, 1
  %v795 = sdiv i64 %v794, 2
  %v796 = add i64 %v2, 1
  %v797 = mul i64 %v795, %v2
  %v798 = sdiv i64 %v797, %v3
  %v799 = mul i64 %v798, 2
  %v800 = icmp slt i64 %v799, 128
  %v801 = select i1 %v800, i64 %v799, i64 128
  %v802 = mul i64 %v795, %v796
  %v803 = sdiv i64 %v802, %v3
  %v804 = mul i64 %v803, 2
  %v805 = icmp slt i64 %v804, 128
  %v806 = select i1 %v805, i64 %v804, i64 128
  %v807 = getelementptr inbounds float, ptr %v32, i64 8
  br label %b128
b128:
  %v808 = phi i64 [ %v801, %b124 ], [ %v816, %b133 ]
  %v809 = icmp slt i64 %v808, %v806
  br i1 %v809, label %b129, label %b130
b129:
  %v810 = mul i64 %v808, 16
  %v811 = getelementptr inbounds float, ptr %v807, i64 %v810
  br label %b131
b131:
  %v812 = phi i64 [ 0, %b129 ], [ %v815, %b132 ]
  %v813 = icmp slt i64 %v812, 8
  br i1 %v813, label %b132, label %b133
b132:
  %v814 = getelementptr inbounds float, ptr %v811, i64 %v812
  store float 0x0000000000000000, ptr %v814, align 4
  %v815 = add nsw i64 %v812, 1
  br label %b131
b133:
  %v816 = add nsw i64 %v808, 1
  br label %b128
b130:
  %v817 = mul i64 %v8, 1
  br label %b134
b134:
  %v818 = phi i64 [ 0, %b130 ], [ %v922, %b139 ]
  %v819 = icmp slt i64 %v818, %v817
  br i1 %v819, label %b135, label %b136
b135:
  %v820 = sub i64 %v817, %v818
  %v821 = icmp slt i64 %v820, 384
  %v822 = select i1 %v821, i64 %v820, i64 384
  br label %b137
b137:
  %v823 = phi i64 [ %v801, %b135 ], [ %v921, %b163 ]
  %v824 = icmp slt i64 %v823, %v806
  br i1 %v824, label %b138, label %b139
b138:
  %v825 = sub i64 %v806, %v823
  %v826 = icmp slt i64 %v825, 64
  %v827 = select i1 %v826, i64 %v825, i64 64
  %v828 = sdiv i64 %v827, 2
  %v829 = mul i64 %v828, 2
  %v830 = sub i64 %v827, %v829
  %v831 = mul i64 %v818, 128
  %v832 = add i64 %v831, %v823
  %v833 = getelementptr inbounds float, ptr %v789, i64 %v832
  br label %b140
b140:
  %v834 = phi i64 [ 0, %b138 ], [ %v860, %b148 ]
  %v835 = icmp slt i64 %v834, %v822
  br i1 %v835, label %b141, label %b142
b141:
  %v836 = mul i64 %v834, 128
  %v837 = getelementptr inbounds float, ptr %v833, i64 %v836
  %v838 = mul i64 %v834, 2
  %v839 = getelementptr inbounds float, ptr %v793, i64 %v838
  br label %b143
b143:
  %v840 = phi i64 [ 0, %b141 ], [ %v849, %b144 ]
  %v841 = icmp slt i64 %v840, %v828
  br i1 %v841, label %b144, label %b145
b144:
  %v842 = mul i64 %v840, 2
  %v843 = getelementptr inbounds float, ptr %v837, i64 %v842
  %v844 = mul i64 %v840, 768
  %v845 = getelementptr inbounds float, ptr %v839, i64 %v844
  %v846 = getelementptr inbounds float, ptr %v843, i64 0
  %v847 = load <2 x float>, ptr %v846, align 4
  %v848 = getelementptr inbounds float, ptr %v845, i64 0
  store <2 x float> %v847, ptr %v848, align 4
  %v849 = add nsw i64 %v840, 1
  br label %b143
b145:
  %v850 = mul i64 %v828, 2
  %v851 = getelementptr inbounds float, ptr %v837, i64 %v850
  %v852 = mul i64 %v828, 768
  %v853 = getelementptr inbounds float, ptr %v839, i64 %v852
  br label %b146
b146:
  %v854 = phi i64 [ 0, %b145 ], [ %v859, %b147 ]
  %v855 = icmp slt i64 %v854, %v830
  br i1 %v855, label %b147, label %b148
b147:
  %v856 = getelementptr inbounds float, ptr %v851, i64 %v854
  %v857 = load float, ptr %v856, align 4
  %v858 = getelementptr inbounds float, ptr %v853, i64 %v854
  store float %v857, ptr %v858, align 4
  %v859 = add nsw i64 %v854, 1
  br label %b146, !llvm.loop !3
b148:
  %v860 = add nsw i64 %v834, 1
  br label %b140
b142:
  br label %b149
b149:
  %v861 = phi i64 [ 0, %b142 ], [ %v896, %b157 ]
  %v862 = icmp slt i64 %v861, 0
  br i1 %v862, label %b150, label %b151
b150:
  %v863 = mul i64 %v818, 8
  %v864 = add i64 %v863, %v861
  %v865 = getelementptr inbounds float, ptr %v792, i64 %v864
  br label %b152
b152:
  %v866 = phi i64 [ 0, %b150 ], [ %v884, %b153 ]
  %v867 = icmp slt i64 %v866, %v822
  br i1 %v867, label %b153, label %b154
b153:
  %v868 = mul i64 %v866, 8
  %v869 = getelementptr inbounds float, ptr %v865, i64 %v868
  %v870 = mul i64 %v866, 32
  %v871 = getelementptr inbounds float, ptr %v92, i64 %v870
  %v872 = getelementptr inbounds float, ptr %v869, i64 0
  %v873 = load <8 x float>, ptr %v872, align 4
  %v874 = getelementptr inbounds float, ptr %v871, i64 0
  store <8 x float> %v873, ptr %v874, align 4
  %v875 = getelementptr inbounds float, ptr %v869, i64 8
  %v876 = load <8 x float>, ptr %v875, align 4
  %v877 = getelementptr inbounds float, ptr %v871, i64 8
  store <8 x float> %v876, ptr %v877, align 4
  %v878 = getelementptr inbounds float, ptr %v869, i64 16
  %v879 = load <8 x float>, ptr %v878, align 4
  %v880 = getelementptr inbounds float, ptr %v871, i64 16
  store <8 x float> %v879, ptr %v880, align 4
  %v881 = getelementptr inbounds float, ptr %v869, i64 24
  %v882 = load <8 x float>, ptr %v881, align 4
  %v883 = getelementptr inbounds float, ptr %v871, i64 24
  store <8 x float> %v882, ptr %v883, align 4
  %v884 = add nsw i64 %v866, 1
  br label %b152
b154:
  %v885 = sdiv i64 %v827, 2
  br label %b155
b155:
  %v886 = phi i64 [ 0, %b154 ], [ %v895, %b156 ]
  %v887 = icmp slt i64 %v886, %v885
  br i1 %v887, label %b156, label %b157
b156:
  %v888 = mul i64 %v886, 2
  %v889 = add i64 %v823, %v888
  %v890 = mul i64 %v886, 768
  %v891 = getelementptr inbounds float, ptr %v793, i64 %v890
  %v892 = mul i64 %v889, 16
  %v893 = add i64 %v892, %v861
  %v894 = getelementptr inbounds float, ptr %v807, i64 %v893
  call void @outer_2x32(ptr %v891, ptr %v92, i64 %v822, ptr %v894, i64 16)
  %v895 = add nsw i64 %v886, 1
  br label %b155
b157:
  %v896 = add nsw i64 %v861, 32
  br label %b149
b151:
  %v897 = mul i64 %v818, 8
  %v898 = add i64 %v897, 0
  %v899 = getelementptr inbounds float, ptr %v792, i64 %v898
  br label %b158
b158:
  %v900 = phi i64 [ 0, %b151 ], [ %v909, %b159 ]
  %v901 = icmp slt i64 %v900, %v822
  br i1 %v901, label %b159, label %b160
b159:
  %v902 = mul i64 %v900, 8
  %v903 = getelementptr inbounds float, ptr %v899, i64 %v902
  %v904 = mul i64 %v900, 8
  %v905 = getelementptr inbounds float, ptr %v92, i64 %v904
  %v906 = getelementptr inbounds float, ptr %v903, i64 0
  %v907 = load <8 x float>, ptr %v906, align 4
  %v908 = getelementptr inbounds float, ptr %v905, i64 0
  store <8 x float> %v907, ptr %v908, align 4
  %v909 = add nsw i64 %v900, 1
  br label %b158
b160:
  %v910 = sdiv i64 %v827, 2
  br label %b161
b161:
  %v911 = phi i64 [ 0, %b160 ], [ %v920, %b162 ]
  %v912 = icmp slt i64 %v911, %v910
  br i1 %v912, label %b162, label %b163
b162:
  %v913 = mul i64 %v911, 2
  %v914 = add i64 %v823, %v913
  %v915 = mul i64 %v911, 768
  %v916 = getelementptr inbounds float, ptr %v793, i64 %v915
  %v917 = mul i64 %v914, 16
  %v918 = add i64 %v917, 0
  %v919 = getelementptr inbounds float, ptr %v807, i64 %v918
  call void @outer_2x8(ptr %v916, ptr %v92, i64 %v822, ptr %v919, i64 16)
  %v920 = add nsw i64 %v911, 1
  br label %b161
b163:
  %v921 = add nsw i64 %v823, 64
  br label %b137
b139:
  %v922 = add nsw i64 %v818, 384
  br label %b134
b136:
  %v923 = icmp sgt i64 %v3, 1
  br i1 %v923, label %b164, label %b165
b164:
  %v924 = getelementptr inbounds i64, ptr %v1, i64 3
  %v925 = atomicrmw add ptr %v924, i64 1 acq_rel
  %v926 = load i64, ptr %v87, align 8
  %v927 = add i64 %v926, 1
  store i64 %v927, ptr %v87, align 8
  %v928 = mul i64 %v3, %v927
  br label %b166
b166:
  %v929 = load atomic i64, ptr %v924 acquire, align 8
  %v930 = icmp slt i64 %v929, %v928
  br i1 %v930, label %b167, label %b168
b167:
  %v931 = call i32 @sched_yield()
  br label %b166
b168:
  br label %b165
b165:
  %v932 = icmp eq i64 %v2, 0
  br i1 %v932, label %b169, label %b170
b169:
  br label %b171
b171:
  %v933 = phi i64 [ 0, %b169 ], [ %v955, %b176 ]
  %v934 = icmp slt i64 %v933, 128
  br i1 %v934, label %b172, label %b173
b172:
  br label %b174
b174:
  %v935 = phi i64 [ 0, %b172 ], [ %v952, %b179 ]
  %v936 = phi <8 x float> [ splat (float 0x0000000000000000), %b172 ], [ %v951, %b179 ]
  %v937 = icmp slt i64 %v935, %v8
  br i1 %v937, label %b175, label %b176
b175:
  %v938 = add i64 %v935, 128
  %v939 = icmp slt i64 %v938, %v8
  %v940 = select i1 %v939, i64 %v938, i64 %v8
  br label %b177
b177:
  %v941 = phi i64 [ %v935, %b175 ], [ %v950, %b178 ]
  %v942 = phi <8 x float> [ splat (float 0x0000000000000000), %b175 ], [ %v949, %b178 ]
  %v943 = icmp slt i64 %v941, %v940
  br i1 %v943, label %b178, label %b179
b178:
  %v944 = mul i64 %v941, 128
  %v945 = getelementptr inbounds float, ptr %v58, i64 %v944
  %v946 = add i64 0, %v933
  %v947 = getelementptr inbounds float, ptr %v945, i64 %v946
  %v948 = load <8 x float>, ptr %v947, align 4
  %v949 = fadd <8 x float> %v942, %v948
  %v950 = add nsw i64 %v941, 1
  br label %b177
b179:
  %v951 = fadd <8 x float> %v936, %v942
  %v952 = add nsw i64 %v935, 128
  br label %b174
b176:
  %v953 = add i64 0, %v933
  %v954 = getelementptr inbounds float, ptr %v34, i64 %v953
  store <8 x float> %v936, ptr %v954, align 4
  %v955 = add nsw i64 %v933, 8
  br label %b171
b173:
  br label %b170
b170:
  %v956 = icmp sgt i64 %v3, 1
  br i1 %v956, label %b180, label %b181
b180:
  %v957 = getelementptr inbounds i64, ptr %v1, i64 3
  %v958 = atomicrmw add ptr %v957, i64 1 acq_rel
  %v959 = load i64, ptr %v87, align 8
  %v960 = add i64 %v959, 1
  store i64 %v960, ptr %v87, align 8
  %v961 = mul i64 %v3, %v960
  br label %b182
b182:
  %v962 = load atomic i64, ptr %v957 acquire, align 8
  %v963 = icmp slt i64 %v962, %v961
  br i1 %v963, label %b183, label %b184
b183:
  %v964 = call i32 @sched_yield()
  br label %b182
b184:
  br label %b181
b181:
  %v965 = mul i64 0, 32
  %v966 = getelementptr inbounds float, ptr %v40, i64 %v965
  %v967 = getelementptr inbounds float, ptr %v966, i64 0
  %v968 = mul i64 0, 128
  %v969 = getelementptr inbounds float, ptr %v48, i64 %v968
  %v970 = getelementptr inbounds float, ptr %v969, i64 0
  %v971 = getelementptr inbounds float, ptr %v92, i64 12288
  %v972 = add i64 32, 1
  %v973 = sdiv i64 %v972, 2
  %v974 = add i64 %v2, 1
  %v975 = mul i64 %v973, %v2
  %v976 = sdiv i64 %v975, %v3
  %v977 = mul i64 %v976, 2
  %v978 = icmp slt i64 %v977, 32
  %v979 = select i1 %v978, i64 %v977, i64 32
  %v980 = mul i64 %v973, %v974
  %v981 = sdiv i64 %v980, %v3
  %v982 = mul i64 %v981, 2
  %v983 = icmp slt i64 %v982, 32
  %v984 = select i1 %v983, i64 %v982, i64 32
  %v985 = getelementptr inbounds float, ptr %v36, i64 0
  br label %b185
b185:
  %v986 = phi i64 [ %v979, %b181 ], [ %v994, %b190 ]
  %v987 = icmp slt i64 %v986, %v984
  br i1 %v987, label %b186, label %b187
b186:
  %v988 = mul i64 %v986, 128
  %v989 = getelementptr inbounds float, ptr %v985, i64 %v988
  br label %b188
b188:
  %v990 = phi i64 [ 0, %b186 ], [ %v993, %b189 ]
  %v991 = icmp slt i64 %v990, 128
  br i1 %v991, label %b189, label %b190
b189:
  %v992 = getelementptr inbounds float, ptr %v989, i64 %v990
  store float 0x0000000000000000, ptr %v992, align 4
  %v993 = add nsw i64 %v990, 1
  br label %b188
b190:
  %v994 = add nsw i64 %v986, 1
  br label %b185
b187:
  %v995 = mul i64 %v8, 1
  br label %b191
b191:
  %v996 = phi i64 [ 0, %b187 ], [ %v1076, %b196 ]
  %v997 = icmp slt i64 %v996, %v995
  br i1 %v997, label %b192, label %b193
b192:
  %v998 = sub i64 %v995, %v996
  %v999 = icmp slt i64 %v998, 384
  %v1000 = select i1 %v999, i64 %v998, i64 384
  br label %b194
b194:
  %v1001 = phi i64 [ %v979, %b192 ], [ %v1075, %b208 ]
  %v1002 = icmp slt i64 %v1001, %v984
  br i1 %v1002, label %b195, label %b196
b195:
  %v1003 = sub i64 %v984, %v1001
  %v1004 = icmp slt i64 %v1003, 64
  %v1005 = select i1 %v1004, i64 %v1003, i64 64
  %v1006 = sdiv i64 %v1005, 2
  %v1007 = mul i64 %v1006, 2
  %v1008 = sub i64 %v1005, %v1007
  %v1009 = mul i64 %v996, 32
  %v1010 = add i64 %v1009, %v1001
  %v1011 = getelementptr inbounds float, ptr %v967, i64 %v1010
  br label %b197
b197:
  %v1012 = phi i64 [ 0, %b195 ], [ %v1038, %b205 ]
  %v1013 = icmp slt i64 %v1012, %v1000
  br i1 %v1013, label %b198, label %b199
b198:
  %v1014 = mul i64 %v1012, 32
  %v1015 = getelementptr inbounds float, ptr %v1011, i64 %v1014
  %v1016 = mul i64 %v1012, 2
  %v1017 = getelementptr inbounds float, ptr %v971, i64 %v1016
  br label %b200
b200:
  %v1018 = phi i64 [ 0, %b198 ], [ %v1027, %b201 ]
  %v1019 = icmp slt i64 %v1018, %v1006
  br i1 %v1019, label %b201, label %b202
b201:
  %v1020 = mul i64 %v1018, 2
  %v1021 = getelementptr inbounds float, ptr %v1015, i64 %v1020
  %v1022 = mul i64 %v1018, 768
  %v1023 = getelementptr inbounds float, ptr %v1017, i64 %v1022
  %v1024 = getelementptr inbounds float, ptr %v1021, i64 0
  %v1025 = load <2 x float>, ptr %v1024, align 4
  %v1026 = getelementptr inbounds float, ptr %v1023, i64 0
  store <2 x float> %v1025, ptr %v1026, align 4
  %v1027 = add nsw i64 %v1018, 1
  br label %b200
b202:
  %v1028 = mul i64 %v1006, 2
  %v1029 = getelementptr inbounds float, ptr %v1015, i64 %v1028
  %v1030 = mul i64 %v1006, 768
  %v1031 = getelementptr inbounds float, ptr %v1017, i64 %v1030
  br label %b203
b203:
  %v1032 = phi i64 [ 0, %b202 ], [ %v1037, %b204 ]
  %v1033 = icmp slt i64 %v1032, %v1008
  br i1 %v1033, label %b204, label %b205
b204:
  %v1034 = getelementptr inbounds float, ptr %v1029, i64 %v1032
  %v1035 = load float, ptr %v1034, align 4
  %v1036 = getelementptr inbounds float, ptr %v1031, i64 %v1032
  store float %v1035, ptr %v1036, align 4
  %v1037 = add nsw i64 %v1032, 1
  br label %b203, !llvm.loop !6
b205:
  %v1038 = add nsw i64 %v1012, 1
  br label %b197
b199:
  br label %b206
b206:
  %v1039 = phi i64 [ 0, %b199 ], [ %v1074, %b214 ]
  %v1040 = icmp slt i64 %v1039, 128
  br i1 %v1040, label %b207, label %b208
b207:
  %v1041 = mul i64 %v996, 128
  %v1042 = add i64 %v1041, %v1039
  %v1043 = getelementptr inbounds float, ptr %v970, i64 %v1042
  br label %b209
b209:
  %v1044 = phi i64 [ 0, %b207 ], [ %v1062, %b210 ]
  %v1045 = icmp slt i64 %v1044, %v1000
  br i1 %v1045, label %b210, label %b211
b210:
  %v1046 = mul i64 %v1044, 128
  %v1047 = getelementptr inbounds float, ptr %v1043, i64 %v1046
  %v1048 = mul i64 %v1044, 32
  %v1049 = getelementptr inbounds float, ptr %v92, i64 %v1048
  %v1050 = getelementptr inbounds float, ptr %v1047, i64 0
  %v1051 = load <8 x float>, ptr %v1050, align 4
  %v1052 = getelementptr inbounds float, ptr %v1049, i64 0
  store <8 x float> %v1051, ptr %v1052, align 4
  %v1053 = getelementptr inbounds float, ptr %v1047, i64 8
  %v1054 = load <8 x float>, ptr %v1053, align 4
  %v1055 = getelementptr inbounds float, ptr %v1049, i64 8
  store <8 x float> %v1054, ptr %v1055, align 4
  %v1056 = getelementptr inbounds float, ptr %v1047, i64 16
  %v1057 = load <8 x float>, ptr %v1056, align 4
  %v1058 = getelementptr inbounds float, ptr %v1049, i64 16
  store <8 x float> %v1057, ptr %v1058, align 4
  %v1059 = getelementptr inbounds float, ptr %v1047, i64 24
  %v1060 = load <8 x float>, ptr %v1059, align 4
  %v1061 = getelementptr inbounds float, ptr %v1049, i64 24
  store <8 x float> %v1060, ptr %v1061, align 4
  %v1062 = add nsw i64 %v1044, 1
  br label %b209
b211:
  %v1063 = sdiv i64 %v1005, 2
  br label %b212
b212:
  %v1064 = phi i64 [ 0, %b211 ], [ %v1073, %b213 ]
  %v1065 = icmp slt i64 %v1064, %v1063
  br i1 %v1065, label %b213, label %b214
b213:
  %v1066 = mul i64 %v1064, 2
  %v1067 = add i64 %v1001, %v1066
  %v1068 = mul i64 %v1064, 768
  %v1069 = getelementptr inbounds float, ptr %v971, i64 %v1068
  %v1070 = mul i64 %v1067, 128
  %v1071 = add i64 %v1070, %v1039
  %v1072 = getelementptr inbounds float, ptr %v985, i64 %v1071
  call void @outer_2x32(ptr %v1069, ptr %v92, i64 %v1000, ptr %v1072, i64 128)
  %v1073 = add nsw i64 %v1064, 1
  br label %b212
b214:
  %v1074 = add nsw i64 %v1039, 32
  br label %b206
b208:
  %v1075 = add nsw i64 %v1001, 64
  br label %b194
b196:
  %v1076 = add nsw i64 %v996, 384
  br label %b191
b193:
  %v1077 = icmp sgt i64 %v3, 1
  br i1 %v1077, label %b215, label %b216
b215:
  %v1078 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1079 = atomicrmw add ptr %v1078, i64 1 acq_rel
  %v1080 = load i64, ptr %v87, align 8
  %v1081 = add i64 %v1080, 1
  store i64 %v1081, ptr %v87, align 8
  %v1082 = mul i64 %v3, %v1081
  br label %b217
b217:
  %v1083 = load atomic i64, ptr %v1078 acquire, align 8
  %v1084 = icmp slt i64 %v1083, %v1082
  br i1 %v1084, label %b218, label %b219
b218:
  %v1085 = call i32 @sched_yield()
  br label %b217
b219:
  br label %b216
b216:
  %v1086 = icmp eq i64 %v2, 0
  br i1 %v1086, label %b220, label %b221
b220:
  br label %b222
b222:
  %v1087 = phi i64 [ 0, %b220 ], [ %v1109, %b227 ]
  %v1088 = icmp slt i64 %v1087, 32
  br i1 %v1088, label %b223, label %b224
b223:
  br label %b225
b225:
  %v1089 = phi i64 [ 0, %b223 ], [ %v1106, %b230 ]
  %v1090 = phi <8 x float> [ splat (float 0x0000000000000000), %b223 ], [ %v1105, %b230 ]
  %v1091 = icmp slt i64 %v1089, %v8
  br i1 %v1091, label %b226, label %b227
b226:
  %v1092 = add i64 %v1089, 128
  %v1093 = icmp slt i64 %v1092, %v8
  %v1094 = select i1 %v1093, i64 %v1092, i64 %v8
  br label %b228
b228:
  %v1095 = phi i64 [ %v1089, %b226 ], [ %v1104, %b229 ]
  %v1096 = phi <8 x float> [ splat (float 0x0000000000000000), %b226 ], [ %v1103, %b229 ]
  %v1097 = icmp slt i64 %v1095, %v1094
  br i1 %v1097, label %b229, label %b230
b229:
  %v1098 = mul i64 %v1095, 32
  %v1099 = getelementptr inbounds float, ptr %v40, i64 %v1098
  %v1100 = add i64 0, %v1087
  %v1101 = getelementptr inbounds float, ptr %v1099, i64 %v1100
  %v1102 = load <8 x float>, ptr %v1101, align 4
  %v1103 = fadd <8 x float> %v1096, %v1102
  %v1104 = add nsw i64 %v1095, 1
  br label %b228
b230:
  %v1105 = fadd <8 x float> %v1090, %v1096
  %v1106 = add nsw i64 %v1089, 128
  br label %b225
b227:
  %v1107 = add i64 0, %v1087
  %v1108 = getelementptr inbounds float, ptr %v38, i64 %v1107
  store <8 x float> %v1090, ptr %v1108, align 4
  %v1109 = add nsw i64 %v1087, 8
  br label %b222
b224:
  br label %b221
b221:
  %v1110 = icmp sgt i64 %v3, 1
  br i1 %v1110, label %b231, label %b232
b231:
  %v1111 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1112 = atomicrmw add ptr %v1111, i64 1 acq_rel
  %v1113 = load i64, ptr %v87, align 8
  %v1114 = add i64 %v1113, 1
  store i64 %v1114, ptr %v87, align 8
  %v1115 = mul i64 %v3, %v1114
  br label %b233
b233:
  %v1116 = load atomic i64, ptr %v1111 acquire, align 8
  %v1117 = icmp slt i64 %v1116, %v1115
  br i1 %v1117, label %b234, label %b235
b234:
  %v1118 = call i32 @sched_yield()
  br label %b233
b235:
  br label %b232
b232:
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
