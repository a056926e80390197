; generated from specs/zoneout_lstm.yaml by `make generated`: do not edit
; zoneout_lstm I=8 H=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_2x4of4_0 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x4of4_0, ptr @tile_2x4of4_0], align 8
@table_tile_2x1of4_0_1_2_3 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x1of4_0_1_2_3, ptr @tile_2x1of4_0_1_2_3], align 8
@table_tile_8x1of1_0 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0, ptr @tile_2x1of1_0, ptr @tile_3x1of1_0, ptr @tile_4x1of1_0, ptr @tile_5x1of1_0, ptr @tile_6x1of1_0, ptr @tile_7x1of1_0, ptr @tile_8x1of1_0], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v73 = alloca i64, i64 1, align 8
  %v1133 = alloca float, i64 64, align 4
  %v1217 = alloca float, i64 64, align 4
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
  %v51 = getelementptr inbounds i64, ptr %v1, i64 6
  %v52 = load i64, ptr %v51, align 8
  %v53 = getelementptr inbounds i64, ptr %v1, i64 7
  %v54 = load i64, ptr %v53, align 8
  %v55 = getelementptr inbounds i64, ptr %v1, i64 11
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 12
  %v58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 13
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 16
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 20
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 23
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i64, ptr %v1, i64 24
  %v68 = load i64, ptr %v67, align 8
  %v69 = getelementptr inbounds i64, ptr %v1, i64 25
  %v70 = load i64, ptr %v69, align 8
  %v71 = getelementptr inbounds i64, ptr %v1, i64 26
  %v72 = load i64, ptr %v71, align 8
  store i64 0, ptr %v73, align 8
  %v74 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v75 = load ptr, ptr %v74, align 4
  %v76 = mul i64 %v2, 0
  %v77 = add i64 %v76, 512
  %v78 = getelementptr inbounds float, ptr %v75, i64 %v77
  %v79 = getelementptr inbounds i64, ptr %v1, i64 4
  %v80 = load i64, ptr %v79, align 8
  %v81 = icmp eq i64 %v80, 0
  br i1 %v81, label %b0, label %b1
b0:
  %v82 = icmp eq i64 %v2, 0
  br i1 %v82, label %b2, label %b3
b2:
  %v83 = add i64 0, 0
  %v84 = getelementptr inbounds float, ptr %v40, i64 %v83
  %v85 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v86 = shufflevector <8 x float> %v85, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v86, ptr %v84, align 4
  br label %b3
b3:
  br label %b1
b1:
  %v87 = icmp sgt i64 %v3, 1
  br i1 %v87, label %b4, label %b5
b4:
  %v88 = getelementptr inbounds i64, ptr %v1, i64 3
  %v89 = atomicrmw add ptr %v88, i64 1 acq_rel
  %v90 = load i64, ptr %v73, align 8
  %v91 = add i64 %v90, 1
  store i64 %v91, ptr %v73, align 8
  %v92 = mul i64 %v3, %v91
  br label %b6
b6:
  %v93 = load atomic i64, ptr %v88 acquire, align 8
  %v94 = icmp slt i64 %v93, %v92
  br i1 %v94, label %b7, label %b8
b7:
  %v95 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  %v96 = getelementptr inbounds i64, ptr %v1, i64 4
  %v97 = load i64, ptr %v96, align 8
  %v98 = icmp eq i64 %v97, 0
  br i1 %v98, label %b9, label %b10
b9:
  %v99 = getelementptr inbounds i64, ptr %v1, i64 27
  %v100 = load i64, ptr %v99, align 8
  %v101 = icmp eq i64 %v100, 0
  br i1 %v101, label %b11, label %b12
b11:
  %v102 = add i64 %v7, 0
  %v103 = sdiv i64 %v102, 1
  %v104 = add i64 %v2, 1
  %v105 = mul i64 %v103, %v2
  %v106 = sdiv i64 %v105, %v3
  %v107 = mul i64 %v106, 1
  %v108 = icmp slt i64 %v107, %v7
  %v109 = select i1 %v108, i64 %v107, i64 %v7
  %v110 = mul i64 %v103, %v104
  %v111 = sdiv i64 %v110, %v3
  %v112 = mul i64 %v111, 1
  %v113 = icmp slt i64 %v112, %v7
  %v114 = select i1 %v113, i64 %v112, i64 %v7
  br label %b13
b13:
  %v115 = phi i64 [ %v109, %b11 ], [ %v126, %b14 ]
  %v116 = icmp slt i64 %v115, %v114
  br i1 %v116, label %b14, label %b15
b14:
  %v117 = and i64 0, %v58
  %v118 = mul i64 %v117, %v7
  %v119 = add i64 %v118, %v115
  %v120 = mul i64 %v119, 8
  %v121 = getelementptr inbounds float, ptr %v22, i64 %v120
  %v122 = add i64 0, 0
  %v123 = getelementptr inbounds float, ptr %v121, i64 %v122
  %v124 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v125 = shufflevector <8 x float> %v124, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v125, ptr %v123, align 4
  %v126 = add nsw i64 %v115, 1
  br label %b13
b15:
  br label %b12
b12:
  br label %b10
b10:
  %v127 = icmp sgt i64 %v3, 1
  br i1 %v127, label %b16, label %b17
b16:
  %v128 = getelementptr inbounds i64, ptr %v1, i64 3
  %v129 = atomicrmw add ptr %v128, i64 1 acq_rel
  %v130 = load i64, ptr %v73, align 8
  %v131 = add i64 %v130, 1
  store i64 %v131, ptr %v73, align 8
  %v132 = mul i64 %v3, %v131
  br label %b18
b18:
  %v133 = load atomic i64, ptr %v128 acquire, align 8
  %v134 = icmp slt i64 %v133, %v132
  br i1 %v134, label %b19, label %b20
b19:
  %v135 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  %v136 = getelementptr inbounds i64, ptr %v1, i64 4
  %v137 = load i64, ptr %v136, align 8
  %v138 = icmp eq i64 %v137, 0
  br i1 %v138, label %b21, label %b22
b21:
  %v139 = getelementptr inbounds i64, ptr %v1, i64 28
  %v140 = load i64, ptr %v139, align 8
  %v141 = icmp eq i64 %v140, 0
  br i1 %v141, label %b23, label %b24
b23:
  %v142 = add i64 %v7, 0
  %v143 = sdiv i64 %v142, 1
  %v144 = add i64 %v2, 1
  %v145 = mul i64 %v143, %v2
  %v146 = sdiv i64 %v145, %v3
  %v147 = mul i64 %v146, 1
  %v148 = icmp slt i64 %v147, %v7
  %v149 = select i1 %v148, i64 %v147, i64 %v7
  %v150 = mul i64 %v143, %v144
  %v151 = sdiv i64 %v150, %v3
  %v152 = mul i64 %v151, 1
  %v153 = icmp slt i64 %v152, %v7
  %v154 = select i1 %v153, i64 %v152, i64 %v7
  br label %b25
b25:
  %v155 = phi i64 [ %v149, %b23 ], [ %v166, %b26 ]
  %v156 = icmp slt i64 %v155, %v154
  br i1 %v156, label %b26, label %b27
b26:
  %v157 = and i64 0, %v60
  %v158 = mul i64 %v157, %v7
  %v159 = add i64 %v158, %v155
  %v160 = mul i64 %v159, 8
  %v161 = getelementptr inbounds float, ptr %v24, i64 %v160
  %v162 = add i64 0, 0
  %v163 = getelementptr inbounds float, ptr %v161, i64 %v162
  %v164 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v165 = shufflevector <8 x float> %v164, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v165, ptr %v163, align 4
  %v166 = add nsw i64 %v155, 1
  br label %b25
b27:
  br label %b24
b24:
  br label %b22
b22:
  %v167 = icmp sgt i64 %v3, 1
  br i1 %v167, label %b28, label %b29
b28:
  %v168 = getelementptr inbounds i64, ptr %v1, i64 3
  %v169 = atomicrmw add ptr %v168, i64 1 acq_rel
  %v170 = load i64, ptr %v73, align 8
  %v171 = add i64 %v170, 1
  store i64 %v171, ptr %v73, align 8
  %v172 = mul i64 %v3, %v171
  br label %b30
b30:
  %v173 = load atomic i64, ptr %v168 acquire, align 8
  %v174 = icmp slt i64 %v173, %v172
  br i1 %v174, label %b31, label %b32
b31:
  %v175 = call i32 @sched_yield()
  br label %b30
b32:
  br label %b29
b29:
  %v176 = getelementptr inbounds float, ptr %v75, i64 0
  %v177 = getelementptr inbounds i64, ptr %v1, i64 4
  %v178 = load i64, ptr %v177, align 8
  %v179 = icmp eq i64 %v178, 0
  br i1 %v179, label %b33, label %b34
b33:
  %v180 = add i64 1, 0
  %v181 = sdiv i64 %v180, 1
  %v182 = add i64 %v2, 1
  %v183 = mul i64 %v181, %v2
  %v184 = sdiv i64 %v183, %v3
  %v185 = mul i64 %v184, 1
  %v186 = icmp slt i64 %v185, 1
  %v187 = select i1 %v186, i64 %v185, i64 1
  %v188 = mul i64 %v181, %v182
  %v189 = sdiv i64 %v188, %v3
  %v190 = mul i64 %v189, 1
  %v191 = icmp slt i64 %v190, 1
  %v192 = select i1 %v191, i64 %v190, i64 1
  %v193 = icmp slt i64 %v192, 1
  %v194 = select i1 %v193, i64 %v192, i64 1
  br label %b35
b35:
  %v195 = phi i64 [ %v187, %b33 ], [ %v640, %b86 ]
  %v196 = icmp slt i64 %v195, %v194
  br i1 %v196, label %b36, label %b37
b36:
  %v197 = mul i64 %v195, 256
  %v198 = mul i64 %v195, 32
  %v199 = add i64 %v197, 0
  %v200 = add i64 %v198, 0
  %v201 = getelementptr inbounds float, ptr %v176, i64 %v199
  %v202 = sub i64 32, %v200
  %v203 = icmp slt i64 %v202, 0
  %v204 = select i1 %v203, i64 0, i64 %v202
  %v205 = icmp ult i64 %v204, 8
  %v206 = select i1 %v205, i64 %v204, i64 8
  %v207 = trunc i64 %v206 to i32
  %v208 = insertelement <8 x i32> poison, i32 %v207, i64 0
  %v209 = shufflevector <8 x i32> %v208, <8 x i32> poison, <8 x i32> zeroinitializer
  %v210 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v209
  %v211 = mul i64 %v200, 8
  %v212 = add i64 0, %v211
  %v213 = getelementptr inbounds float, ptr %v14, i64 %v212
  %v214 = icmp sge i64 %v204, 8
  br i1 %v214, label %b38, label %b39
b38:
  br label %b40
b40:
  %v215 = phi i64 [ 0, %b38 ], [ %v289, %b41 ]
  %v216 = icmp slt i64 %v215, 8
  br i1 %v216, label %b41, label %b42
b41:
  %v217 = add i64 %v215, 0
  %v218 = getelementptr inbounds float, ptr %v213, i64 %v217
  %v219 = load <8 x float>, ptr %v218, align 4
  %v220 = add i64 %v215, 8
  %v221 = getelementptr inbounds float, ptr %v213, i64 %v220
  %v222 = load <8 x float>, ptr %v221, align 4
  %v223 = add i64 %v215, 16
  %v224 = getelementptr inbounds float, ptr %v213, i64 %v223
  %v225 = load <8 x float>, ptr %v224, align 4
  %v226 = add i64 %v215, 24
  %v227 = getelementptr inbounds float, ptr %v213, i64 %v226
  %v228 = load <8 x float>, ptr %v227, align 4
  %v229 = add i64 %v215, 32
  %v230 = getelementptr inbounds float, ptr %v213, i64 %v229
  %v231 = load <8 x float>, ptr %v230, align 4
  %v232 = add i64 %v215, 40
  %v233 = getelementptr inbounds float, ptr %v213, i64 %v232
  %v234 = load <8 x float>, ptr %v233, align 4
  %v235 = add i64 %v215, 48
  %v236 = getelementptr inbounds float, ptr %v213, i64 %v235
  %v237 = load <8 x float>, ptr %v236, align 4
  %v238 = add i64 %v215, 56
  %v239 = getelementptr inbounds float, ptr %v213, i64 %v238
  %v240 = load <8 x float>, ptr %v239, align 4
  %v241 = shufflevector <8 x float> %v219, <8 x float> %v231, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v242 = shufflevector <8 x float> %v219, <8 x float> %v231, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v243 = shufflevector <8 x float> %v222, <8 x float> %v234, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v244 = shufflevector <8 x float> %v222, <8 x float> %v234, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v245 = shufflevector <8 x float> %v225, <8 x float> %v237, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v246 = shufflevector <8 x float> %v225, <8 x float> %v237, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v247 = shufflevector <8 x float> %v228, <8 x float> %v240, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v248 = shufflevector <8 x float> %v228, <8 x float> %v240, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v249 = shufflevector <8 x float> %v241, <8 x float> %v245, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v250 = shufflevector <8 x float> %v241, <8 x float> %v245, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v251 = shufflevector <8 x float> %v243, <8 x float> %v247, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v252 = shufflevector <8 x float> %v243, <8 x float> %v247, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v253 = shufflevector <8 x float> %v242, <8 x float> %v246, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v254 = shufflevector <8 x float> %v242, <8 x float> %v246, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v255 = shufflevector <8 x float> %v244, <8 x float> %v248, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v256 = shufflevector <8 x float> %v244, <8 x float> %v248, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v257 = shufflevector <8 x float> %v249, <8 x float> %v251, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v258 = shufflevector <8 x float> %v249, <8 x float> %v251, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v259 = shufflevector <8 x float> %v250, <8 x float> %v252, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v260 = shufflevector <8 x float> %v250, <8 x float> %v252, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v261 = shufflevector <8 x float> %v253, <8 x float> %v255, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v262 = shufflevector <8 x float> %v253, <8 x float> %v255, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v263 = shufflevector <8 x float> %v254, <8 x float> %v256, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v264 = shufflevector <8 x float> %v254, <8 x float> %v256, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v265 = add i64 %v215, 0
  %v266 = mul i64 %v265, 32
  %v267 = getelementptr inbounds float, ptr %v201, i64 %v266
  store <8 x float> %v257, ptr %v267, align 4
  %v268 = add i64 %v215, 1
  %v269 = mul i64 %v268, 32
  %v270 = getelementptr inbounds float, ptr %v201, i64 %v269
  store <8 x float> %v258, ptr %v270, align 4
  %v271 = add i64 %v215, 2
  %v272 = mul i64 %v271, 32
  %v273 = getelementptr inbounds float, ptr %v201, i64 %v272
  store <8 x float> %v259, ptr %v273, align 4
  %v274 = add i64 %v215, 3
  %v275 = mul i64 %v274, 32
  %v276 = getelementptr inbounds float, ptr %v201, i64 %v275
  store <8 x float> %v260, ptr %v276, align 4
  %v277 = add i64 %v215, 4
  %v278 = mul i64 %v277, 32
  %v279 = getelementptr inbounds float, ptr %v201, i64 %v278
  store <8 x float> %v261, ptr %v279, align 4
  %v280 = add i64 %v215, 5
  %v281 = mul i64 %v280, 32
  %v282 = getelementptr inbounds float, ptr %v201, i64 %v281
  store <8 x float> %v262, ptr %v282, align 4
  %v283 = add i64 %v215, 6
  %v284 = mul i64 %v283, 32
  %v285 = getelementptr inbounds float, ptr %v201, i64 %v284
  store <8 x float> %v263, ptr %v285, align 4
  %v286 = add i64 %v215, 7
  %v287 = mul i64 %v286, 32
  %v288 = getelementptr inbounds float, ptr %v201, i64 %v287
  store <8 x float> %v264, ptr %v288, align 4
  %v289 = add nsw i64 %v215, 8
  br label %b40
b42:
  br label %b43
b43:
  %v290 = phi i64 [ 8, %b42 ], [ %v298, %b44 ]
  %v291 = icmp slt i64 %v290, 8
  br i1 %v291, label %b44, label %b45
b44:
  %v292 = mul i64 %v290, 1
  %v293 = getelementptr inbounds float, ptr %v213, i64 %v292
  %v294 = getelementptr float, ptr %v293, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v295 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v294, <8 x i1> %v210, <8 x float> zeroinitializer)
  %v296 = mul i64 %v290, 32
  %v297 = getelementptr inbounds float, ptr %v201, i64 %v296
  store <8 x float> %v295, ptr %v297, align 4
  %v298 = add nsw i64 %v290, 1
  br label %b43
b45:
  br label %b39
b39:
  %v299 = icmp slt i64 %v204, 8
  br i1 %v299, label %b46, label %b47
b46:
  br label %b48
b48:
  %v300 = phi i64 [ 0, %b46 ], [ %v308, %b49 ]
  %v301 = icmp slt i64 %v300, 8
  br i1 %v301, label %b49, label %b50
b49:
  %v302 = mul i64 %v300, 1
  %v303 = getelementptr inbounds float, ptr %v213, i64 %v302
  %v304 = getelementptr float, ptr %v303, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v305 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v304, <8 x i1> %v210, <8 x float> zeroinitializer)
  %v306 = mul i64 %v300, 32
  %v307 = getelementptr inbounds float, ptr %v201, i64 %v306
  store <8 x float> %v305, ptr %v307, align 4
  %v308 = add nsw i64 %v300, 1
  br label %b48
b50:
  br label %b47
b47:
  %v309 = add i64 %v197, 8
  %v310 = add i64 %v198, 8
  %v311 = getelementptr inbounds float, ptr %v176, i64 %v309
  %v312 = sub i64 32, %v310
  %v313 = icmp slt i64 %v312, 0
  %v314 = select i1 %v313, i64 0, i64 %v312
  %v315 = icmp ult i64 %v314, 8
  %v316 = select i1 %v315, i64 %v314, i64 8
  %v317 = trunc i64 %v316 to i32
  %v318 = insertelement <8 x i32> poison, i32 %v317, i64 0
  %v319 = shufflevector <8 x i32> %v318, <8 x i32> poison, <8 x i32> zeroinitializer
  %v320 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v319
  %v321 = mul i64 %v310, 8
  %v322 = add i64 0, %v321
  %v323 = getelementptr inbounds float, ptr %v14, i64 %v322
  %v324 = icmp sge i64 %v314, 8
  br i1 %v324, label %b51, label %b52
b51:
  br label %b53
b53:
  %v325 = phi i64 [ 0, %b51 ], [ %v399, %b54 ]
  %v326 = icmp slt i64 %v325, 8
  br i1 %v326, label %b54, label %b55
b54:
  %v327 = add i64 %v325, 0
  %v328 = getelementptr inbounds float, ptr %v323, i64 %v327
  %v329 = load <8 x float>, ptr %v328, align 4
  %v330 = add i64 %v325, 8
  %v331 = getelementptr inbounds float, ptr %v323, i64 %v330
  %v332 = load <8 x float>, ptr %v331, align 4
  %v333 = add i64 %v325, 16
  %v334 = getelementptr inbounds float, ptr %v323, i64 %v333
  %v335 = load <8 x float>, ptr %v334, align 4
  %v336 = add i64 %v325, 24
  %v337 = getelementptr inbounds float, ptr %v323, i64 %v336
  %v338 = load <8 x float>, ptr %v337, align 4
  %v339 = add i64 %v325, 32
  %v340 = getelementptr inbounds float, ptr %v323, i64 %v339
  %v341 = load <8 x float>, ptr %v340, align 4
  %v342 = add i64 %v325, 40
  %v343 = getelementptr inbounds float, ptr %v323, i64 %v342
  %v344 = load <8 x float>, ptr %v343, align 4
  %v345 = add i64 %v325, 48
  %v346 = getelementptr inbounds float, ptr %v323, i64 %v345
  %v347 = load <8 x float>, ptr %v346, align 4
  %v348 = add i64 %v325, 56
  %v349 = getelementptr inbounds float, ptr %v323, i64 %v348
  %v350 = load <8 x float>, ptr %v349, align 4
  %v351 = shufflevector <8 x float> %v329, <8 x float> %v341, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v352 = shufflevector <8 x float> %v329, <8 x float> %v341, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v353 = shufflevector <8 x float> %v332, <8 x float> %v344, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v354 = shufflevector <8 x float> %v332, <8 x float> %v344, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v355 = shufflevector <8 x float> %v335, <8 x float> %v347, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v356 = shufflevector <8 x float> %v335, <8 x float> %v347, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v357 = shufflevector <8 x float> %v338, <8 x float> %v350, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v358 = shufflevector <8 x float> %v338, <8 x float> %v350, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v359 = shufflevector <8 x float> %v351, <8 x float> %v355, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v360 = shufflevector <8 x float> %v351, <8 x float> %v355, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v361 = shufflevector <8 x float> %v353, <8 x float> %v357, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v362 = shufflevector <8 x float> %v353, <8 x float> %v357, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v363 = shufflevector <8 x float> %v352, <8 x float> %v356, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v364 = shufflevector <8 x float> %v352, <8 x float> %v356, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v365 = shufflevector <8 x float> %v354, <8 x float> %v358, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v366 = shufflevector <8 x float> %v354, <8 x float> %v358, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v367 = shufflevector <8 x float> %v359, <8 x float> %v361, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v368 = shufflevector <8 x float> %v359, <8 x float> %v361, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v369 = shufflevector <8 x float> %v360, <8 x float> %v362, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v370 = shufflevector <8 x float> %v360, <8 x float> %v362, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v371 = shufflevector <8 x float> %v363, <8 x float> %v365, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v372 = shufflevector <8 x float> %v363, <8 x float> %v365, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v373 = shufflevector <8 x float> %v364, <8 x float> %v366, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v374 = shufflevector <8 x float> %v364, <8 x float> %v366, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v375 = add i64 %v325, 0
  %v376 = mul i64 %v375, 32
  %v377 = getelementptr inbounds float, ptr %v311, i64 %v376
  store <8 x float> %v367, ptr %v377, align 4
  %v378 = add i64 %v325, 1
  %v379 = mul i64 %v378, 32
  %v380 = getelementptr inbounds float, ptr %v311, i64 %v379
  store <8 x float> %v368, ptr %v380, align 4
  %v381 = add i64 %v325, 2
  %v382 = mul i64 %v381, 32
  %v383 = getelementptr inbounds float, ptr %v311, i64 %v382
  store <8 x float> %v369, ptr %v383, align 4
  %v384 = add i64 %v325, 3
  %v385 = mul i64 %v384, 32
  %v386 = getelementptr inbounds float, ptr %v311, i64 %v385
  store <8 x float> %v370, ptr %v386, align 4
  %v387 = add i64 %v325, 4
  %v388 = mul i64 %v387, 32
  %v389 = getelementptr inbounds float, ptr %v311, i64 %v388
  store <8 x float> %v371, ptr %v389, align 4
  %v390 = add i64 %v325, 5
  %v391 = mul i64 %v390, 32
  %v392 = getelementptr inbounds float, ptr %v311, i64 %v391
  store <8 x float> %v372, ptr %v392, align 4
  %v393 = add i64 %v325, 6
  %v394 = mul i64 %v393, 32
  %v395 = getelementptr inbounds float, ptr %v311, i64 %v394
  store <8 x float> %v373, ptr %v395, align 4
  %v396 = add i64 %v325, 7
  %v397 = mul i64 %v396, 32
  %v398 = getelementptr inbounds float, ptr %v311, i64 %v397
  store <8 x float> %v374, ptr %v398, align 4
  %v399 = add nsw i64 %v325, 8
  br label %b53
b55:
  br label %b56
b56:
  %v400 = phi i64 [ 8, %b55 ], [ %v408, %b57 ]
  %v401 = icmp slt i64 %v400, 8
  br i1 %v401, label %b57, label %b58
b57:
  %v402 = mul i64 %v400, 1
  %v403 = getelementptr inbounds float, ptr %v323, i64 %v402
  %v404 = getelementptr float, ptr %v403, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v405 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v404, <8 x i1> %v320, <8 x float> zeroinitializer)
  %v406 = mul i64 %v400, 32
  %v407 = getelementptr inbounds float, ptr %v311, i64 %v406
  store <8 x float> %v405, ptr %v407, align 4
  %v408 = add nsw i64 %v400, 1
  br label %b56
b58:
  br label %b52
b52:
  %v409 = icmp slt i64 %v314, 8
  br i1 %v409, label %b59, label %b60
b59:
  br label %b61
b61:
  %v410 = phi i64 [ 0, %b59 ], [ %v418, %b62 ]
  %v411 = icmp slt i64 %v410, 8
  br i1 %v411, label %b62, label %b63
b62:
  %v412 = mul i64 %v410, 1
  %v413 = getelementptr inbounds float, ptr %v323, i64 %v412
  %v414 = getelementptr float, ptr %v413, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v415 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v414, <8 x i1> %v320, <8 x float> zeroinitializer)
  %v416 = mul i64 %v410, 32
  %v417 = getelementptr inbounds float, ptr %v311, i64 %v416
  store <8 x float> %v415, ptr %v417, align 4
  %v418 = add nsw i64 %v410, 1
  br label %b61
b63:
  br label %b60
b60:
  %v419 = add i64 %v197, 16
  %v420 = add i64 %v198, 16
  %v421 = getelementptr inbounds float, ptr %v176, i64 %v419
  %v422 = sub i64 32, %v420
  %v423 = icmp slt i64 %v422, 0
  %v424 = select i1 %v423, i64 0, i64 %v422
  %v425 = icmp ult i64 %v424, 8
  %v426 = select i1 %v425, i64 %v424, i64 8
  %v427 = trunc i64 %v426 to i32
  %v428 = insertelement <8 x i32> poison, i32 %v427, i64 0
  %v429 = shufflevector <8 x i32> %v428, <8 x i32> poison, <8 x i32> zeroinitializer
  %v430 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v429
  %v431 = mul i64 %v420, 8
  %v432 = add i64 0, %v431
  %v433 = getelementptr inbounds float, ptr %v14, i64 %v432
  %v434 = icmp sge i64 %v424, 8
  br i1 %v434, label %b64, label %b65
b64:
  br label %b66
b66:
  %v435 = phi i64 [ 0, %b64 ], [ %v509, %b67 ]
  %v436 = icmp slt i64 %v435, 8
  br i1 %v436, label %b67, label %b68
b67:
  %v437 = add i64 %v435, 0
  %v438 = getelementptr inbounds float, ptr %v433, i64 %v437
  %v439 = load <8 x float>, ptr %v438, align 4
  %v440 = add i64 %v435, 8
  %v441 = getelementptr inbounds float, ptr %v433, i64 %v440
  %v442 = load <8 x float>, ptr %v441, align 4
  %v443 = add i64 %v435, 16
  %v444 = getelementptr inbounds float, ptr %v433, i64 %v443
  %v445 = load <8 x float>, ptr %v444, align 4
  %v446 = add i64 %v435, 24
  %v447 = getelementptr inbounds float, ptr %v433, i64 %v446
  %v448 = load <8 x float>, ptr %v447, align 4
  %v449 = add i64 %v435, 32
  %v450 = getelementptr inbounds float, ptr %v433, i64 %v449
  %v451 = load <8 x float>, ptr %v450, align 4
  %v452 = add i64 %v435, 40
  %v453 = getelementptr inbounds float, ptr %v433, i64 %v452
  %v454 = load <8 x float>, ptr %v453, align 4
  %v455 = add i64 %v435, 48
  %v456 = getelementptr inbounds float, ptr %v433, i64 %v455
  %v457 = load <8 x float>, ptr %v456, align 4
  %v458 = add i64 %v435, 56
  %v459 = getelementptr inbounds float, ptr %v433, i64 %v458
  %v460 = load <8 x float>, ptr %v459, align 4
  %v461 = shufflevector <8 x float> %v439, <8 x float> %v451, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v462 = shufflevector <8 x float> %v439, <8 x float> %v451, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v463 = shufflevector <8 x float> %v442, <8 x float> %v454, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v464 = shufflevector <8 x float> %v442, <8 x float> %v454, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v465 = shufflevector <8 x float> %v445, <8 x float> %v457, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v466 = shufflevector <8 x float> %v445, <8 x float> %v457, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v467 = shufflevector <8 x float> %v448, <8 x float> %v460, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v468 = shufflevector <8 x float> %v448, <8 x float> %v460, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v469 = shufflevector <8 x float> %v461, <8 x float> %v465, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v470 = shufflevector <8 x float> %v461, <8 x float> %v465, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v471 = shufflevector <8 x float> %v463, <8 x float> %v467, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v472 = shufflevector <8 x float> %v463, <8 x float> %v467, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v473 = shufflevector <8 x float> %v462, <8 x float> %v466, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v474 = shufflevector <8 x float> %v462, <8 x float> %v466, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v475 = shufflevector <8 x float> %v464, <8 x float> %v468, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v476 = shufflevector <8 x float> %v464, <8 x float> %v468, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v477 = shufflevector <8 x float> %v469, <8 x float> %v471, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v478 = shufflevector <8 x float> %v469, <8 x float> %v471, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v479 = shufflevector <8 x float> %v470, <8 x float> %v472, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v480 = shufflevector <8 x float> %v470, <8 x float> %v472, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v481 = shufflevector <8 x float> %v473, <8 x float> %v475, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v482 = shufflevector <8 x float> %v473, <8 x float> %v475, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v483 = shufflevector <8 x float> %v474, <8 x float> %v476, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v484 = shufflevector <8 x float> %v474, <8 x float> %v476, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v485 = add i64 %v435, 0
  %v486 = mul i64 %v485, 32
  %v487 = getelementptr inbounds float, ptr %v421, i64 %v486
  store <8 x float> %v477, ptr %v487, align 4
  %v488 = add i64 %v435, 1
  %v489 = mul i64 %v488, 32
  %v490 = getelementptr inbounds float, ptr %v421, i64 %v489
  store <8 x float> %v478, ptr %v490, align 4
  %v491 = add i64 %v435, 2
  %v492 = mul i64 %v491, 32
  %v493 = getelementptr inbounds float, ptr %v421, i64 %v492
  store <8 x float> %v479, ptr %v493, align 4
  %v494 = add i64 %v435, 3
  %v495 = mul i64 %v494, 32
  %v496 = getelementptr inbounds float, ptr %v421, i64 %v495
  store <8 x float> %v480, ptr %v496, align 4
  %v497 = add i64 %v435, 4
  %v498 = mul i64 %v497, 32
  %v499 = getelementptr inbounds float, ptr %v421, i64 %v498
  store <8 x float> %v481, ptr %v499, align 4
  %v500 = add i64 %v435, 5
  %v501 = mul i64 %v500, 32
  %v502 = getelementptr inbounds float, ptr %v421, i64 %v501
  store <8 x float> %v482, ptr %v502, align 4
  %v503 = add i64 %v435, 6
  %v504 = mul i64 %v503, 32
  %v505 = getelementptr inbounds float, ptr %v421, i64 %v504
  store <8 x float> %v483, ptr %v505, align 4
  %v506 = add i64 %v435, 7
  %v507 = mul i64 %v506, 32
  %v508 = getelementptr inbounds float, ptr %v421, i64 %v507
  store <8 x float> %v484, ptr %v508, align 4
  %v509 = add nsw i64 %v435, 8
  br label %b66
b68:
  br label %b69
b69:
  %v510 = phi i64 [ 8, %b68 ], [ %v518, %b70 ]
  %v511 = icmp slt i64 %v510, 8
  br i1 %v511, label %b70, label %b71
b70:
  %v512 = mul i64 %v510, 1
  %v513 = getelementptr inbounds float, ptr %v433, i64 %v512
  %v514 = getelementptr float, ptr %v513, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v515 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v514, <8 x i1> %v430, <8 x float> zeroinitializer)
  %v516 = mul i64 %v510, 32
  %v517 = getelementptr inbounds float, ptr %v421, i64 %v516
  store <8 x float> %v515, ptr %v517, align 4
  %v518 = add nsw i64 %v510, 1
  br label %b69
b71:
  br label %b65
b65:
  %v519 = icmp slt i64 %v424, 8
  br i1 %v519, label %b72, label %b73
b72:
  br label %b74
b74:
  %v520 = phi i64 [ 0, %b72 ], [ %v528, %b75 ]
  %v521 = icmp slt i64 %v520, 8
  br i1 %v521, label %b75, label %b76
b75:
  %v522 = mul i64 %v520, 1
  %v523 = getelementptr inbounds float, ptr %v433, i64 %v522
  %v524 = getelementptr float, ptr %v523, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v525 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v524, <8 x i1> %v430, <8 x float> zeroinitializer)
  %v526 = mul i64 %v520, 32
  %v527 = getelementptr inbounds float, ptr %v421, i64 %v526
  store <8 x float> %v525, ptr %v527, align 4
  %v528 = add nsw i64 %v520, 1
  br label %b74
b76:
  br label %b73
b73:
  %v529 = add i64 %v197, 24
  %v530 = add i64 %v198, 24
  %v531 = getelementptr inbounds float, ptr %v176, i64 %v529
  %v532 = sub i64 32, %v530
  %v533 = icmp slt i64 %v532, 0
  %v534 = select i1 %v533, i64 0, i64 %v532
  %v535 = icmp ult i64 %v534, 8
  %v536 = select i1 %v535, i64 %v534, i64 8
  %v537 = trunc i64 %v536 to i32
  %v538 = insertelement <8 x i32> poison, i32 %v537, i64 0
  %v539 = shufflevector <8 x i32> %v538, <8 x i32> poison, <8 x i32> zeroinitializer
  %v540 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v539
  %v541 = mul i64 %v530, 8
  %v542 = add i64 0, %v541
  %v543 = getelementptr inbounds float, ptr %v14, i64 %v542
  %v544 = icmp sge i64 %v534, 8
  br i1 %v544, label %b77, label %b78
b77:
  br label %b79
b79:
  %v545 = phi i64 [ 0, %b77 ], [ %v619, %b80 ]
  %v546 = icmp slt i64 %v545, 8
  br i1 %v546, label %b80, label %b81
b80:
  %v547 = add i64 %v545, 0
  %v548 = getelementptr inbounds float, ptr %v543, i64 %v547
  %v549 = load <8 x float>, ptr %v548, align 4
  %v550 = add i64 %v545, 8
  %v551 = getelementptr inbounds float, ptr %v543, i64 %v550
  %v552 = load <8 x float>, ptr %v551, align 4
  %v553 = add i64 %v545, 16
  %v554 = getelementptr inbounds float, ptr %v543, i64 %v553
  %v555 = load <8 x float>, ptr %v554, align 4
  %v556 = add i64 %v545, 24
  %v557 = getelementptr inbounds float, ptr %v543, i64 %v556
  %v558 = load <8 x float>, ptr %v557, align 4
  %v559 = add i64 %v545, 32
  %v560 = getelementptr inbounds float, ptr %v543, i64 %v559
  %v561 = load <8 x float>, ptr %v560, align 4
  %v562 = add i64 %v545, 40
  %v563 = getelementptr inbounds float, ptr %v543, i64 %v562
  %v564 = load <8 x float>, ptr %v563, align 4
  %v565 = add i64 %v545, 48
  %v566 = getelementptr inbounds float, ptr %v543, i64 %v565
  %v567 = load <8 x float>, ptr %v566, align 4
  %v568 = add i64 %v545, 56
  %v569 = getelementptr inbounds float, ptr %v543, i64 %v568
  %v570 = load <8 x float>, ptr %v569, align 4
  %v571 = shufflevector <8 x float> %v549, <8 x float> %v561, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v572 = shufflevector <8 x float> %v549, <8 x float> %v561, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v573 = shufflevector <8 x float> %v552, <8 x float> %v564, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v574 = shufflevector <8 x float> %v552, <8 x float> %v564, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v575 = shufflevector <8 x float> %v555, <8 x float> %v567, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v576 = shufflevector <8 x float> %v555, <8 x float> %v567, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v577 = shufflevector <8 x float> %v558, <8 x float> %v570, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v578 = shufflevector <8 x float> %v558, <8 x float> %v570, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v579 = shufflevector <8 x float> %v571, <8 x float> %v575, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v580 = shufflevector <8 x float> %v571, <8 x float> %v575, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v581 = shufflevector <8 x float> %v573, <8 x float> %v577, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v582 = shufflevector <8 x float> %v573, <8 x float> %v577, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v583 = shufflevector <8 x float> %v572, <8 x float> %v576, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v584 = shufflevector <8 x float> %v572, <8 x float> %v576, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v585 = shufflevector <8 x float> %v574, <8 x float> %v578, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v586 = shufflevector <8 x float> %v574, <8 x float> %v578, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v587 = shufflevector <8 x float> %v579, <8 x float> %v581, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v588 = shufflevector <8 x float> %v579, <8 x float> %v581, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v589 = shufflevector <8 x float> %v580, <8 x float> %v582, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v590 = shufflevector <8 x float> %v580, <8 x float> %v582, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v591 = shufflevector <8 x float> %v583, <8 x float> %v585, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v592 = shufflevector <8 x float> %v583, <8 x float> %v585, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v593 = shufflevector <8 x float> %v584, <8 x float> %v586, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v594 = shufflevector <8 x float> %v584, <8 x float> %v586, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v595 = add i64 %v545, 0
  %v596 = mul i64 %v595, 32
  %v597 = getelementptr inbounds float, ptr %v531, i64 %v596
  store <8 x float> %v587, ptr %v597, align 4
  %v598 = add i64 %v545, 1
  %v599 = mul i64 %v598, 32
  %v600 = getelementptr inbounds float, ptr %v531, i64 %v599
  store <8 x float> %v588, ptr %v600, align 4
  %v601 = add i64 %v545, 2
  %v602 = mul i64 %v601, 32
  %v603 = getelementptr inbounds float, ptr %v531, i64 %v602
  store <8 x float> %v589, ptr %v603, align 4
  %v604 = add i64 %v545, 3
  %v605 = mul i64 %v604, 32
  %v606 = getelementptr inbounds float, ptr %v531, i64 %v605
  store <8 x float> %v590, ptr %v606, align 4
  %v607 = add i64 %v545, 4
  %v608 = mul i64 %v607, 32
  %v609 = getelementptr inbounds float, ptr %v531, i64 %v608
  store <8 x float> %v591, ptr %v609, align 4
  %v610 = add i64 %v545, 5
  %v611 = mul i64 %v610, 32
  %v612 = getelementptr inbounds float, ptr %v531, i64 %v611
  store <8 x float> %v592, ptr %v612, align 4
  %v613 = add i64 %v545, 6
  %v614 = mul i64 %v613, 32
  %v615 = getelementptr inbounds float, ptr %v531, i64 %v614
  store <8 x float> %v593, ptr %v615, align 4
  %v616 = add i64 %v545, 7
  %v617 = mul i64 %v616, 32
  %v618 = getelementptr inbounds float, ptr %v531, i64 %v617
  store <8 x float> %v594, ptr %v618, align 4
  %v619 = add nsw i64 %v545, 8
  br label %b79
b81:
  br label %b82
b82:
  %v620 = phi i64 [ 8, %b81 ], [ %v628, %b83 ]
  %v621 = icmp slt i64 %v620, 8
  br i1 %v621, label %b83, label %b84
b83:
  %v622 = mul i64 %v620, 1
  %v623 = getelementptr inbounds float, ptr %v543, i64 %v622
  %v624 = getelementptr float, ptr %v623, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v625 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v624, <8 x i1> %v540, <8 x float> zeroinitializer)
  %v626 = mul i64 %v620, 32
  %v627 = getelementptr inbounds float, ptr %v531, i64 %v626
  store <8 x float> %v625, ptr %v627, align 4
  %v628 = add nsw i64 %v620, 1
  br label %b82
b84:
  br label %b78
b78:
  %v629 = icmp slt i64 %v534, 8
  br i1 %v629, label %b85, label %b86
b85:
  br label %b87
b87:
  %v630 = phi i64 [ 0, %b85 ], [ %v638, %b88 ]
  %v631 = icmp slt i64 %v630, 8
  br i1 %v631, label %b88, label %b89
b88:
  %v632 = mul i64 %v630, 1
  %v633 = getelementptr inbounds float, ptr %v543, i64 %v632
  %v634 = getelementptr float, ptr %v633, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v635 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v634, <8 x i1> %v540, <8 x float> zeroinitializer)
  %v636 = mul i64 %v630, 32
  %v637 = getelementptr inbounds float, ptr %v531, i64 %v636
  store <8 x float> %v635, ptr %v637, align 4
  %v638 = add nsw i64 %v630, 1
  br label %b87
b89:
  br label %b86
b86:
  %v639 = add i64 %v197, 256
  %v640 = add nsw i64 %v195, 1
  br label %b35
b37:
  br label %b34
b34:
  %v641 = icmp sgt i64 %v3, 1
  br i1 %v641, label %b90, label %b91
b90:
  %v642 = getelementptr inbounds i64, ptr %v1, i64 3
  %v643 = atomicrmw add ptr %v642, i64 1 acq_rel
  %v644 = load i64, ptr %v73, align 8
  %v645 = add i64 %v644, 1
  store i64 %v645, ptr %v73, align 8
  %v646 = mul i64 %v3, %v645
  br label %b92
b92:
  %v647 = load atomic i64, ptr %v642 acquire, align 8
  %v648 = icmp slt i64 %v647, %v646
  br i1 %v648, label %b93, label %b94
b93:
  %v649 = call i32 @sched_yield()
  br label %b92
b94:
  br label %b91
b91:
  %v650 = getelementptr inbounds float, ptr %v75, i64 256
  %v651 = getelementptr inbounds i64, ptr %v1, i64 4
  %v652 = load i64, ptr %v651, align 8
  %v653 = icmp eq i64 %v652, 0
  br i1 %v653, label %b95, label %b96
b95:
  %v654 = add i64 1, 0
  %v655 = sdiv i64 %v654, 1
  %v656 = add i64 %v2, 1
  %v657 = mul i64 %v655, %v2
  %v658 = sdiv i64 %v657, %v3
  %v659 = mul i64 %v658, 1
  %v660 = icmp slt i64 %v659, 1
  %v661 = select i1 %v660, i64 %v659, i64 1
  %v662 = mul i64 %v655, %v656
  %v663 = sdiv i64 %v662, %v3
  %v664 = mul i64 %v663, 1
  %v665 = icmp slt i64 %v664, 1
  %v666 = select i1 %v665, i64 %v664, i64 1
  %v667 = icmp slt i64 %v666, 1
  %v668 = select i1 %v667, i64 %v666, i64 1
  br label %b97
b97:
  %v669 = phi i64 [ %v661, %b95 ], [ %v1114, %b148 ]
  %v670 = icmp slt i64 %v669, %v668
  br i1 %v670, label %b98, label %b99
b98:
  %v671 = mul i64 %v669, 256
  %v672 = mul i64 %v669, 8
  %v673 = add i64 %v671, 0
  %v674 = add i64 %v672, 0
  %v675 = getelementptr inbounds float, ptr %v650, i64 %v673
  %v676 = sub i64 8, %v674
  %v677 = icmp slt i64 %v676, 0
  %v678 = select i1 %v677, i64 0, i64 %v676
  %v679 = icmp ult i64 %v678, 8
  %v680 = select i1 %v679, i64 %v678, i64 8
  %v681 = trunc i64 %v680 to i32
  %v682 = insertelement <8 x i32> poison, i32 %v681, i64 0
  %v683 = shufflevector <8 x i32> %v682, <8 x i32> poison, <8 x i32> zeroinitializer
  %v684 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v683
  %v685 = mul i64 %v674, 8
  %v686 = add i64 64, %v685
  %v687 = getelementptr inbounds float, ptr %v16, i64 %v686
  %v688 = icmp sge i64 %v678, 8
  br i1 %v688, label %b100, label %b101
b100:
  br label %b102
b102:
  %v689 = phi i64 [ 0, %b100 ], [ %v763, %b103 ]
  %v690 = icmp slt i64 %v689, 8
  br i1 %v690, label %b103, label %b104
b103:
  %v691 = add i64 %v689, 0
  %v692 = getelementptr inbounds float, ptr %v687, i64 %v691
  %v693 = load <8 x float>, ptr %v692, align 4
  %v694 = add i64 %v689, 8
  %v695 = getelementptr inbounds float, ptr %v687, i64 %v694
  %v696 = load <8 x float>, ptr %v695, align 4
  %v697 = add i64 %v689, 16
  %v698 = getelementptr inbounds float, ptr %v687, i64 %v697
  %v699 = load <8 x float>, ptr %v698, align 4
  %v700 = add i64 %v689, 24
  %v701 = getelementptr inbounds float, ptr %v687, i64 %v700
  %v702 = load <8 x float>, ptr %v701, align 4
  %v703 = add i64 %v689, 32
  %v704 = getelementptr inbounds float, ptr %v687, i64 %v703
  %v705 = load <8 x float>, ptr %v704, align 4
  %v706 = add i64 %v689, 40
  %v707 = getelementptr inbounds float, ptr %v687, i64 %v706
  %v708 = load <8 x float>, ptr %v707, align 4
  %v709 = add i64 %v689, 48
  %v710 = getelementptr inbounds float, ptr %v687, i64 %v709
  %v711 = load <8 x float>, ptr %v710, align 4
  %v712 = add i64 %v689, 56
  %v713 = getelementptr inbounds float, ptr %v687, i64 %v712
  %v714 = load <8 x float>, ptr %v713, align 4
  %v715 = shufflevector <8 x float> %v693, <8 x float> %v705, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v716 = shufflevector <8 x float> %v693, <8 x float> %v705, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v717 = shufflevector <8 x float> %v696, <8 x float> %v708, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v718 = shufflevector <8 x float> %v696, <8 x float> %v708, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v719 = shufflevector <8 x float> %v699, <8 x float> %v711, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v720 = shufflevector <8 x float> %v699, <8 x float> %v711, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v721 = shufflevector <8 x float> %v702, <8 x float> %v714, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v722 = shufflevector <8 x float> %v702, <8 x float> %v714, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v723 = shufflevector <8 x float> %v715, <8 x float> %v719, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v724 = shufflevector <8 x float> %v715, <8 x float> %v719, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v725 = shufflevector <8 x float> %v717, <8 x float> %v721, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v726 = shufflevector <8 x float> %v717, <8 x float> %v721, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v727 = shufflevector <8 x float> %v716, <8 x float> %v720, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v728 = shufflevector <8 x float> %v716, <8 x float> %v720, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v729 = shufflevector <8 x float> %v718, <8 x float> %v722, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v730 = shufflevector <8 x float> %v718, <8 x float> %v722, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v731 = shufflevector <8 x float> %v723, <8 x float> %v725, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v732 = shufflevector <8 x float> %v723, <8 x float> %v725, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v733 = shufflevector <8 x float> %v724, <8 x float> %v726, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v734 = shufflevector <8 x float> %v724, <8 x float> %v726, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v735 = shufflevector <8 x float> %v727, <8 x float> %v729, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v736 = shufflevector <8 x float> %v727, <8 x float> %v729, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v737 = shufflevector <8 x float> %v728, <8 x float> %v730, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v738 = shufflevector <8 x float> %v728, <8 x float> %v730, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v739 = add i64 %v689, 0
  %v740 = mul i64 %v739, 32
  %v741 = getelementptr inbounds float, ptr %v675, i64 %v740
  store <8 x float> %v731, ptr %v741, align 4
  %v742 = add i64 %v689, 1
  %v743 = mul i64 %v742, 32
  %v744 = getelementptr inbounds float, ptr %v675, i64 %v743
  store <8 x float> %v732, ptr %v744, align 4
  %v745 = add i64 %v689, 2
  %v746 = mul i64 %v745, 32
  %v747 = getelementptr inbounds float, ptr %v675, i64 %v746
  store <8 x float> %v733, ptr %v747, align 4
  %v748 = add i64 %v689, 3
  %v749 = mul i64 %v748, 32
  %v750 = getelementptr inbounds float, ptr %v675, i64 %v749
  store <8 x float> %v734, ptr %v750, align 4
  %v751 = add i64 %v689, 4
  %v752 = mul i64 %v751, 32
  %v753 = getelementptr inbounds float, ptr %v675, i64 %v752
  store <8 x float> %v735, ptr %v753, align 4
  %v754 = add i64 %v689, 5
  %v755 = mul i64 %v754, 32
  %v756 = getelementptr inbounds float, ptr %v675, i64 %v755
  store <8 x float> %v736, ptr %v756, align 4
  %v757 = add i64 %v689, 6
  %v758 = mul i64 %v757, 32
  %v759 = getelementptr inbounds float, ptr %v675, i64 %v758
  store <8 x float> %v737, ptr %v759, align 4
  %v760 = add i64 %v689, 7
  %v761 = mul i64 %v760, 32
  %v762 = getelementptr inbounds float, ptr %v675, i64 %v761
  store <8 x float> %v738, ptr %v762, align 4
  %v763 = add nsw i64 %v689, 8
  br label %b102
b104:
  br label %b105
b105:
  %v764 = phi i64 [ 8, %b104 ], [ %v772, %b106 ]
  %v765 = icmp slt i64 %v764, 8
  br i1 %v765, label %b106, label %b107
b106:
  %v766 = mul i64 %v764, 1
  %v767 = getelementptr inbounds float, ptr %v687, i64 %v766
  %v768 = getelementptr float, ptr %v767, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v769 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v768, <8 x i1> %v684, <8 x float> zeroinitializer)
  %v770 = mul i64 %v764, 32
  %v771 = getelementptr inbounds float, ptr %v675, i64 %v770
  store <8 x float> %v769, ptr %v771, align 4
  %v772 = add nsw i64 %v764, 1
  br label %b105
b107:
  br label %b101
b101:
  %v773 = icmp slt i64 %v678, 8
  br i1 %v773, label %b108, label %b109
b108:
  br label %b110
b110:
  %v774 = phi i64 [ 0, %b108 ], [ %v782, %b111 ]
  %v775 = icmp slt i64 %v774, 8
  br i1 %v775, label %b111, label %b112
b111:
  %v776 = mul i64 %v774, 1
  %v777 = getelementptr inbounds float, ptr %v687, i64 %v776
  %v778 = getelementptr float, ptr %v777, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v779 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v778, <8 x i1> %v684, <8 x float> zeroinitializer)
  %v780 = mul i64 %v774, 32
  %v781 = getelementptr inbounds float, ptr %v675, i64 %v780
  store <8 x float> %v779, ptr %v781, align 4
  %v782 = add nsw i64 %v774, 1
  br label %b110
b112:
  br label %b109
b109:
  %v783 = add i64 %v671, 8
  %v784 = add i64 %v672, 0
  %v785 = getelementptr inbounds float, ptr %v650, i64 %v783
  %v786 = sub i64 8, %v784
  %v787 = icmp slt i64 %v786, 0
  %v788 = select i1 %v787, i64 0, i64 %v786
  %v789 = icmp ult i64 %v788, 8
  %v790 = select i1 %v789, i64 %v788, i64 8
  %v791 = trunc i64 %v790 to i32
  %v792 = insertelement <8 x i32> poison, i32 %v791, i64 0
  %v793 = shufflevector <8 x i32> %v792, <8 x i32> poison, <8 x i32> zeroinitializer
  %v794 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v793
  %v795 = mul i64 %v784, 8
  %v796 = add i64 0, %v795
  %v797 = getelementptr inbounds float, ptr %v16, i64 %v796
  %v798 = icmp sge i64 %v788, 8
  br i1 %v798, label %b113, label %b114
b113:
  br label %b115
b115:
  %v799 = phi i64 [ 0, %b113 ], [ %v873, %b116 ]
  %v800 = icmp slt i64 %v799, 8
  br i1 %v800, label %b116, label %b117
b116:
  %v801 = add i64 %v799, 0
  %v802 = getelementptr inbounds float, ptr %v797, i64 %v801
  %v803 = load <8 x float>, ptr %v802, align 4
  %v804 = add i64 %v799, 8
  %v805 = getelementptr inbounds float, ptr %v797, i64 %v804
  %v806 = load <8 x float>, ptr %v805, align 4
  %v807 = add i64 %v799, 16
  %v808 = getelementptr inbounds float, ptr %v797, i64 %v807
  %v809 = load <8 x float>, ptr %v808, align 4
  %v810 = add i64 %v799, 24
  %v811 = getelementptr inbounds float, ptr %v797, i64 %v810
  %v812 = load <8 x float>, ptr %v811, align 4
  %v813 = add i64 %v799, 32
  %v814 = getelementptr inbounds float, ptr %v797, i64 %v813
  %v815 = load <8 x float>, ptr %v814, align 4
  %v816 = add i64 %v799, 40
  %v817 = getelementptr inbounds float, ptr %v797, i64 %v816
  %v818 = load <8 x float>, ptr %v817, align 4
  %v819 = add i64 %v799, 48
  %v820 = getelementptr inbounds float, ptr %v797, i64 %v819
  %v821 = load <8 x float>, ptr %v820, align 4
  %v822 = add i64 %v799, 56
  %v823 = getelementptr inbounds float, ptr %v797, i64 %v822
  %v824 = load <8 x float>, ptr %v823, align 4
  %v825 = shufflevector <8 x float> %v803, <8 x float> %v815, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v826 = shufflevector <8 x float> %v803, <8 x float> %v815, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v827 = shufflevector <8 x float> %v806, <8 x float> %v818, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v828 = shufflevector <8 x float> %v806, <8 x float> %v818, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v829 = shufflevector <8 x float> %v809, <8 x float> %v821, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v830 = shufflevector <8 x float> %v809, <8 x float> %v821, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v831 = shufflevector <8 x float> %v812, <8 x float> %v824, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v832 = shufflevector <8 x float> %v812, <8 x float> %v824, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v833 = shufflevector <8 x float> %v825, <8 x float> %v829, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v834 = shufflevector <8 x float> %v825, <8 x float> %v829, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v835 = shufflevector <8 x float> %v827, <8 x float> %v831, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v836 = shufflevector <8 x float> %v827, <8 x float> %v831, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v837 = shufflevector <8 x float> %v826, <8 x float> %v830, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v838 = shufflevector <8 x float> %v826, <8 x float> %v830, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v839 = shufflevector <8 x float> %v828, <8 x float> %v832, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v840 = shufflevector <8 x float> %v828, <8 x float> %v832, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v841 = shufflevector <8 x float> %v833, <8 x float> %v835, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v842 = shufflevector <8 x float> %v833, <8 x float> %v835, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v843 = shufflevector <8 x float> %v834, <8 x float> %v836, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v844 = shufflevector <8 x float> %v834, <8 x float> %v836, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v845 = shufflevector <8 x float> %v837, <8 x float> %v839, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v846 = shufflevector <8 x float> %v837, <8 x float> %v839, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v847 = shufflevector <8 x float> %v838, <8 x float> %v840, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v848 = shufflevector <8 x float> %v838, <8 x float> %v840, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v849 = add i64 %v799, 0
  %v850 = mul i64 %v849, 32
  %v851 = getelementptr inbounds float, ptr %v785, i64 %v850
  store <8 x float> %v841, ptr %v851, align 4
  %v852 = add i64 %v799, 1
  %v853 = mul i64 %v852, 32
  %v854 = getelementptr inbounds float, ptr %v785, i64 %v853
  store <8 x float> %v842, ptr %v854, align 4
  %v855 = add i64 %v799, 2
  %v856 = mul i64 %v855, 32
  %v857 = getelementptr inbounds float, ptr %v785, i64 %v856
  store <8 x float> %v843, ptr %v857, align 4
  %v858 = add i64 %v799, 3
  %v859 = mul i64 %v858, 32
  %v860 = getelementptr inbounds float, ptr %v785, i64 %v859
  store <8 x float> %v844, ptr %v860, align 4
  %v861 = add i64 %v799, 4
  %v862 = mul i64 %v861, 32
  %v863 = getelementptr inbounds float, ptr %v785, i64 %v862
  store <8 x float> %v845, ptr %v863, align 4
  %v864 = add i64 %v799, 5
  %v865 = mul i64 %v864, 32
  %v866 = getelementptr inbounds float, ptr %v785, i64 %v865
  store <8 x float> %v846, ptr %v866, align 4
  %v867 = add i64 %v799, 6
  %v868 = mul i64 %v867, 32
  %v869 = getelementptr inbounds float, ptr %v785, i64 %v868
  store <8 x float> %v847, ptr %v869, align 4
  %v870 = add i64 %v799, 7
  %v871 = mul i64 %v870, 32
  %v872 = getelementptr inbounds float, ptr %v785, i64 %v871
  store <8 x float> %v848, ptr %v872, align 4
  %v873 = add nsw i64 %v799, 8
  br label %b115
b117:
  br label %b118
b118:
  %v874 = phi i64 [ 8, %b117 ], [ %v882, %b119 ]
  %v875 = icmp slt i64 %v874, 8
  br i1 %v875, label %b119, label %b120
b119:
  %v876 = mul i64 %v874, 1
  %v877 = getelementptr inbounds float, ptr %v797, i64 %v876
  %v878 = getelementptr float, ptr %v877, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v879 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v878, <8 x i1> %v794, <8 x float> zeroinitializer)
  %v880 = mul i64 %v874, 32
  %v881 = getelementptr inbounds float, ptr %v785, i64 %v880
  store <8 x float> %v879, ptr %v881, align 4
  %v882 = add nsw i64 %v874, 1
  br label %b118
b120:
  br label %b114
b114:
  %v883 = icmp slt i64 %v788, 8
  br i1 %v883, label %b121, label %b122
b121:
  br label %b123
b123:
  %v884 = phi i64 [ 0, %b121 ], [ %v892, %b124 ]
  %v885 = icmp slt i64 %v884, 8
  br i1 %v885, label %b124, label %b125
b124:
  %v886 = mul i64 %v884, 1
  %v887 = getelementptr inbounds float, ptr %v797, i64 %v886
  %v888 = getelementptr float, ptr %v887, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v889 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v888, <8 x i1> %v794, <8 x float> zeroinitializer)
  %v890 = mul i64 %v884, 32
  %v891 = getelementptr inbounds float, ptr %v785, i64 %v890
  store <8 x float> %v889, ptr %v891, align 4
  %v892 = add nsw i64 %v884, 1
  br label %b123
b125:
  br label %b122
b122:
  %v893 = add i64 %v671, 16
  %v894 = add i64 %v672, 0
  %v895 = getelementptr inbounds float, ptr %v650, i64 %v893
  %v896 = sub i64 8, %v894
  %v897 = icmp slt i64 %v896, 0
  %v898 = select i1 %v897, i64 0, i64 %v896
  %v899 = icmp ult i64 %v898, 8
  %v900 = select i1 %v899, i64 %v898, i64 8
  %v901 = trunc i64 %v900 to i32
  %v902 = insertelement <8 x i32> poison, i32 %v901, i64 0
  %v903 = shufflevector <8 x i32> %v902, <8 x i32> poison, <8 x i32> zeroinitializer
  %v904 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v903
  %v905 = mul i64 %v894, 8
  %v906 = add i64 128, %v905
  %v907 = getelementptr inbounds float, ptr %v16, i64 %v906
  %v908 = icmp sge i64 %v898, 8
  br i1 %v908, label %b126, label %b127
b126:
  br label %b128
b128:
  %v909 = phi i64 [ 0, %b126 ], [ %v983, %b129 ]
  %v910 = icmp slt i64 %v909, 8
  br i1 %v910, label %b129, label %b130
b129:
  %v911 = add i64 %v909, 0
  %v912 = getelementptr inbounds float, ptr %v907, i64 %v911
  %v913 = load <8 x float>, ptr %v912, align 4
  %v914 = add i64 %v909, 8
  %v915 = getelementptr inbounds float, ptr %v907, i64 %v914
  %v916 = load <8 x float>, ptr %v915, align 4
  %v917 = add i64 %v909, 16
  %v918 = getelementptr inbounds float, ptr %v907, i64 %v917
  %v919 = load <8 x float>, ptr %v918, align 4
  %v920 = add i64 %v909, 24
  %v921 = getelementptr inbounds float, ptr %v907, i64 %v920
  %v922 = load <8 x float>, ptr %v921, align 4
  %v923 = add i64 %v909, 32
  %v924 = getelementptr inbounds float, ptr %v907, i64 %v923
  %v925 = load <8 x float>, ptr %v924, align 4
  %v926 = add i64 %v909, 40
  %v927 = getelementptr inbounds float, ptr %v907, i64 %v926
  %v928 = load <8 x float>, ptr %v927, align 4
  %v929 = add i64 %v909, 48
  %v930 = getelementptr inbounds float, ptr %v907, i64 %v929
  %v931 = load <8 x float>, ptr %v930, align 4
  %v932 = add i64 %v909, 56
  %v933 = getelementptr inbounds float, ptr %v907, i64 %v932
  %v934 = load <8 x float>, ptr %v933, align 4
  %v935 = shufflevector <8 x float> %v913, <8 x float> %v925, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v936 = shufflevector <8 x float> %v913, <8 x float> %v925, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v937 = shufflevector <8 x float> %v916, <8 x float> %v928, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v938 = shufflevector <8 x float> %v916, <8 x float> %v928, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v939 = shufflevector <8 x float> %v919, <8 x float> %v931, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v940 = shufflevector <8 x float> %v919, <8 x float> %v931, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v941 = shufflevector <8 x float> %v922, <8 x float> %v934, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v942 = shufflevector <8 x float> %v922, <8 x float> %v934, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v943 = shufflevector <8 x float> %v935, <8 x float> %v939, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v944 = shufflevector <8 x float> %v935, <8 x float> %v939, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v945 = shufflevector <8 x float> %v937, <8 x float> %v941, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v946 = shufflevector <8 x float> %v937, <8 x float> %v941, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v947 = shufflevector <8 x float> %v936, <8 x float> %v940, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v948 = shufflevector <8 x float> %v936, <8 x float> %v940, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v949 = shufflevector <8 x float> %v938, <8 x float> %v942, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v950 = shufflevector <8 x float> %v938, <8 x float> %v942, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v951 = shufflevector <8 x float> %v943, <8 x float> %v945, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v952 = shufflevector <8 x float> %v943, <8 x float> %v945, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v953 = shufflevector <8 x float> %v944, <8 x float> %v946, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v954 = shufflevector <8 x float> %v944, <8 x float> %v946, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v955 = shufflevector <8 x float> %v947, <8 x float> %v949, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v956 = shufflevector <8 x float> %v947, <8 x float> %v949, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v957 = shufflevector <8 x float> %v948, <8 x float> %v950, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v958 = shufflevector <8 x float> %v948, <8 x float> %v950, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v959 = add i64 %v909, 0
  %v960 = mul i64 %v959, 32
  %v961 = getelementptr inbounds float, ptr %v895, i64 %v960
  store <8 x float> %v951, ptr %v961, align 4
  %v962 = add i64 %v909, 1
  %v963 = mul i64 %v962, 32
  %v964 = getelementptr inbounds float, ptr %v895, i64 %v963
  store <8 x float> %v952, ptr %v964, align 4
  %v965 = add i64 %v909, 2
  %v966 = mul i64 %v965, 32
  %v967 = getelementptr inbounds float, ptr %v895, i64 %v966
  store <8 x float> %v953, ptr %v967, align 4
  %v968 = add i64 %v909, 3
  %v969 = mul i64 %v968, 32
  %v970 = getelementptr inbounds float, ptr %v895, i64 %v969
  store <8 x float> %v954, ptr %v970, align 4
  %v971 = add i64 %v909, 4
  %v972 = mul i64 %v971, 32
  %v973 = getelementptr inbounds float, ptr %v895, i64 %v972
  store <8 x float> %v955, ptr %v973, align 4
  %v974 = add i64 %v909, 5
  %v975 = mul i64 %v974, 32
  %v976 = getelementptr inbounds float, ptr %v895, i64 %v975
  store <8 x float> %v956, ptr %v976, align 4
  %v977 = add i64 %v909, 6
  %v978 = mul i64 %v977, 32
  %v979 = getelementptr inbounds float, ptr %v895, i64 %v978
  store <8 x float> %v957, ptr %v979, align 4
  %v980 = add i64 %v909, 7
  %v981 = mul i64 %v980, 32
  %v982 = getelementptr inbounds float, ptr %v895, i64 %v981
  store <8 x float> %v958, ptr %v982, align 4
  %v983 = add nsw i64 %v909, 8
  br label %b128
b130:
  br label %b131
b131:
  %v984 = phi i64 [ 8, %b130 ], [ %v992, %b132 ]
  %v985 = icmp slt i64 %v984, 8
  br i1 %v985, label %b132, label %b133
b132:
  %v986 = mul i64 %v984, 1
  %v987 = getelementptr inbounds float, ptr %v907, i64 %v986
  %v988 = getelementptr float, ptr %v987, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v989 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v988, <8 x i1> %v904, <8 x float> zeroinitializer)
  %v990 = mul i64 %v984, 32
  %v991 = getelementptr inbounds float, ptr %v895, i64 %v990
  store <8 x float> %v989, ptr %v991, align 4
  %v992 = add nsw i64 %v984, 1
  br label %b131
b133:
  br label %b127
b127:
  %v993 = icmp slt i64 %v898, 8
  br i1 %v993, label %b134, label %b135
b134:
  br label %b136
b136:
  %v994 = phi i64 [ 0, %b134 ], [ %v1002, %b137 ]
  %v995 = icmp slt i64 %v994, 8
  br i1 %v995, label %b137, label %b138
b137:
  %v996 = mul i64 %v994, 1
  %v997 = getelementptr inbounds float, ptr %v907, i64 %v996
  %v998 = getelementptr float, ptr %v997, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v999 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v998, <8 x i1> %v904, <8 x float> zeroinitializer)
  %v1000 = mul i64 %v994, 32
  %v1001 = getelementptr inbounds float, ptr %v895, i64 %v1000
  store <8 x float> %v999, ptr %v1001, align 4
  %v1002 = add nsw i64 %v994, 1
  br label %b136
b138:
  br label %b135
b135:
  %v1003 = add i64 %v671, 24
  %v1004 = add i64 %v672, 0
  %v1005 = getelementptr inbounds float, ptr %v650, i64 %v1003
  %v1006 = sub i64 8, %v1004
  %v1007 = icmp slt i64 %v1006, 0
  %v1008 = select i1 %v1007, i64 0, i64 %v1006
  %v1009 = icmp ult i64 %v1008, 8
  %v1010 = select i1 %v1009, i64 %v1008, i64 8
  %v1011 = trunc i64 %v1010 to i32
  %v1012 = insertelement <8 x i32> poison, i32 %v1011, i64 0
  %v1013 = shufflevector <8 x i32> %v1012, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1014 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1013
  %v1015 = mul i64 %v1004, 8
  %v1016 = add i64 192, %v1015
  %v1017 = getelementptr inbounds float, ptr %v16, i64 %v1016
  %v1018 = icmp sge i64 %v1008, 8
  br i1 %v1018, label %b139, label %b140
b139:
  br label %b141
b141:
  %v1019 = phi i64 [ 0, %b139 ], [ %v1093, %b142 ]
  %v1020 = icmp slt i64 %v1019, 8
  br i1 %v1020, label %b142, label %b143
b142:
  %v1021 = add i64 %v1019, 0
  %v1022 = getelementptr inbounds float, ptr %v1017, i64 %v1021
  %v1023 = load <8 x float>, ptr %v1022, align 4
  %v1024 = add i64 %v1019, 8
  %v1025 = getelementptr inbounds float, ptr %v1017, i64 %v1024
  %v1026 = load <8 x float>, ptr %v1025, align 4
  %v1027 = add i64 %v1019, 16
  %v1028 = getelementptr inbounds float, ptr %v1017, i64 %v1027
  %v1029 = load <8 x float>, ptr %v1028, align 4
  %v1030 = add i64 %v1019, 24
  %v1031 = getelementptr inbounds float, ptr %v1017, i64 %v1030
  %v1032 = load <8 x float>, ptr %v1031, align 4
  %v1033 = add i64 %v1019, 32
  %v1034 = getelementptr inbounds float, ptr %v1017, i64 %v1033
  %v1035 = load <8 x float>, ptr %v1034, align 4
  %v1036 = add i64 %v1019, 40
  %v1037 = getelementptr inbounds float, ptr %v1017, i64 %v1036
  %v1038 = load <8 x float>, ptr %v1037, align 4
  %v1039 = add i64 %v1019, 48
  %v1040 = getelementptr inbounds float, ptr %v1017, i64 %v1039
  %v1041 = load <8 x float>, ptr %v1040, align 4
  %v1042 = add i64 %v1019, 56
  %v1043 = getelementptr inbounds float, ptr %v1017, i64 %v1042
  %v1044 = load <8 x float>, ptr %v1043, align 4
  %v1045 = shufflevector <8 x float> %v1023, <8 x float> %v1035, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1046 = shufflevector <8 x float> %v1023, <8 x float> %v1035, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1047 = shufflevector <8 x float> %v1026, <8 x float> %v1038, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1048 = shufflevector <8 x float> %v1026, <8 x float> %v1038, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1049 = shufflevector <8 x float> %v1029, <8 x float> %v1041, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1050 = shufflevector <8 x float> %v1029, <8 x float> %v1041, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1051 = shufflevector <8 x float> %v1032, <8 x float> %v1044, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1052 = shufflevector <8 x float> %v1032, <8 x float> %v1044, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1053 = shufflevector <8 x float> %v1045, <8 x float> %v1049, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1054 = shufflevector <8 x float> %v1045, <8 x float> %v1049, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1055 = shufflevector <8 x float> %v1047, <8 x float> %v1051, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1056 = shufflevector <8 x float> %v1047, <8 x float> %v1051, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1057 = shufflevector <8 x float> %v1046, <8 x float> %v1050, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1058 = shufflevector <8 x float> %v1046, <8 x float> %v1050, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1059 = shufflevector <8 x float> %v1048, <8 x float> %v1052, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1060 = shufflevector <8 x float> %v1048, <8 x float> %v1052, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1061 = shufflevector <8 x float> %v1053, <8 x float> %v1055, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1062 = shufflevector <8 x float> %v1053, <8 x float> %v1055, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1063 = shufflevector <8 x float> %v1054, <8 x float> %v1056, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1064 = shufflevector <8 x float> %v1054, <8 x float> %v1056, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1065 = shufflevector <8 x float> %v1057, <8 x float> %v1059, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1066 = shufflevector <8 x float> %v1057, <8 x float> %v1059, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1067 = shufflevector <8 x float> %v1058, <8 x float> %v1060, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1068 = shufflevector <8 x float> %v1058, <8 x float> %v1060, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1069 = add i64 %v1019, 0
  %v1070 = mul i64 %v1069, 32
  %v1071 = getelementptr inbounds float, ptr %v1005, i64 %v1070
  store <8 x float> %v1061, ptr %v1071, align 4
  %v1072 = add i64 %v1019, 1
  %v1073 = mul i64 %v1072, 32
  %v1074 = getelementptr inbounds float, ptr %v1005, i64 %v1073
  store <8 x float> %v1062, ptr %v1074, align 4
  %v1075 = add i64 %v1019, 2
  %v1076 = mul i64 %v1075, 32
  %v1077 = getelementptr inbounds float, ptr %v1005, i64 %v1076
  store <8 x float> %v1063, ptr %v1077, align 4
  %v1078 = add i64 %v1019, 3
  %v1079 = mul i64 %v1078, 32
  %v1080 = getelementptr inbounds float, ptr %v1005, i64 %v1079
  store <8 x float> %v1064, ptr %v1080, align 4
  %v1081 = add i64 %v1019, 4
  %v1082 = mul i64 %v1081, 32
  %v1083 = getelementptr inbounds float, ptr %v1005, i64 %v1082
  store <8 x float> %v1065, ptr %v1083, align 4
  %v1084 = add i64 %v1019, 5
  %v1085 = mul i64 %v1084, 32
  %v1086 = getelementptr inbounds float, ptr %v1005, i64 %v1085
  store <8 x float> %v1066, ptr %v1086, align 4
  %v1087 = add i64 %v1019, 6
  %v1088 = mul i64 %v1087, 32
  %v1089 = getelementptr inbounds float, ptr %v1005, i64 %v1088
  store <8 x float> %v1067, ptr %v1089, align 4
  %v1090 = add i64 %v1019, 7
  %v1091 = mul i64 %v1090, 32
  %v1092 = getelementptr inbounds float, ptr %v1005, i64 %v1091
  store <8 x float> %v1068, ptr %v1092, align 4
  %v1093 = add nsw i64 %v1019, 8
  br label %b141
b143:
  br label %b144
b144:
  %v1094 = phi i64 [ 8, %b143 ], [ %v1102, %b145 ]
  %v1095 = icmp slt i64 %v1094, 8
  br i1 %v1095, label %b145, label %b146
b145:
  %v1096 = mul i64 %v1094, 1
  %v1097 = getelementptr inbounds float, ptr %v1017, i64 %v1096
  %v1098 = getelementptr float, ptr %v1097, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1099 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1098, <8 x i1> %v1014, <8 x float> zeroinitializer)
  %v1100 = mul i64 %v1094, 32
  %v1101 = getelementptr inbounds float, ptr %v1005, i64 %v1100
  store <8 x float> %v1099, ptr %v1101, align 4
  %v1102 = add nsw i64 %v1094, 1
  br label %b144
b146:
  br label %b140
b140:
  %v1103 = icmp slt i64 %v1008, 8
  br i1 %v1103, label %b147, label %b148
b147:
  br label %b149
b149:
  %v1104 = phi i64 [ 0, %b147 ], [ %v1112, %b150 ]
  %v1105 = icmp slt i64 %v1104, 8
  br i1 %v1105, label %b150, label %b151
b150:
  %v1106 = mul i64 %v1104, 1
  %v1107 = getelementptr inbounds float, ptr %v1017, i64 %v1106
  %v1108 = getelementptr float, ptr %v1107, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1109 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1108, <8 x i1> %v1014, <8 x float> zeroinitializer)
  %v1110 = mul i64 %v1104, 32
  %v1111 = getelementptr inbounds float, ptr %v1005, i64 %v1110
  store <8 x float> %v1109, ptr %v1111, align 4
  %v1112 = add nsw i64 %v1104, 1
  br label %b149
b151:
  br label %b148
b148:
  %v1113 = add i64 %v671, 256
  %v1114 = add nsw i64 %v669, 1
  br label %b97
b99:
  br label %b96
b96:
  %v1115 = icmp sgt i64 %v3, 1
  br i1 %v1115, label %b152, label %b153
b152:
  %v1116 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1117 = atomicrmw add ptr %v1116, i64 1 acq_rel
  %v1118 = load i64, ptr %v73, align 8
  %v1119 = add i64 %v1118, 1
  store i64 %v1119, ptr %v73, align 8
  %v1120 = mul i64 %v3, %v1119
  br label %b154
b154:
  %v1121 = load atomic i64, ptr %v1116 acquire, align 8
  %v1122 = icmp slt i64 %v1121, %v1120
  br i1 %v1122, label %b155, label %b156
b155:
  %v1123 = call i32 @sched_yield()
  br label %b154
b156:
  br label %b153
b153:
  %v1124 = getelementptr inbounds i64, ptr %v1, i64 5
  %v1125 = load i64, ptr %v1124, align 8
  br label %b157
b157:
  %v1126 = phi i64 [ 0, %b153 ], [ %v2018, %b203 ]
  %v1127 = icmp slt i64 %v1126, %v5
  br i1 %v1127, label %b158, label %b159
b158:
  %v1128 = add i64 %v1126, %v1125
  %v1129 = icmp slt i64 %v1128, %v5
  %v1130 = select i1 %v1129, i64 %v1128, i64 %v5
  %v1131 = sub i64 %v1130, %v1126
  %v1132 = mul i64 %v1131, %v7
  %v1134 = add i64 %v1132, 0
  %v1135 = sdiv i64 %v1134, 1
  %v1136 = add i64 %v2, 1
  %v1137 = mul i64 %v1135, %v2
  %v1138 = sdiv i64 %v1137, %v3
  %v1139 = mul i64 %v1138, 1
  %v1140 = icmp slt i64 %v1139, %v1132
  %v1141 = select i1 %v1140, i64 %v1139, i64 %v1132
  %v1142 = mul i64 %v1135, %v1136
  %v1143 = sdiv i64 %v1142, %v3
  %v1144 = mul i64 %v1143, 1
  %v1145 = icmp slt i64 %v1144, %v1132
  %v1146 = select i1 %v1145, i64 %v1144, i64 %v1132
  %v1147 = mul i64 %v1126, %v7
  %v1148 = add i64 %v1141, %v1147
  %v1149 = add i64 %v1146, %v1147
  br label %b160
b160:
  %v1150 = phi i64 [ %v1148, %b158 ], [ %v1205, %b165 ]
  %v1151 = icmp slt i64 %v1150, %v1149
  br i1 %v1151, label %b161, label %b162
b161:
  %v1152 = add i64 %v1150, 96
  %v1153 = icmp slt i64 %v1152, %v1149
  %v1154 = select i1 %v1153, i64 %v1152, i64 %v1149
  br label %b163
b163:
  %v1155 = phi i64 [ 0, %b161 ], [ %v1204, %b168 ]
  %v1156 = icmp slt i64 %v1155, 1
  br i1 %v1156, label %b164, label %b165
b164:
  %v1157 = sub i64 %v1154, %v1150
  %v1158 = sub i64 2, 1
  %v1159 = add i64 %v1157, %v1158
  %v1160 = sdiv i64 %v1159, 2
  br label %b166
b166:
  %v1161 = phi i64 [ 0, %b164 ], [ %v1203, %b173 ]
  %v1162 = icmp slt i64 %v1161, %v1160
  br i1 %v1162, label %b167, label %b168
b167:
  %v1163 = mul i64 %v1157, %v1161
  %v1164 = sdiv i64 %v1163, %v1160
  %v1165 = add i64 %v1150, %v1164
  %v1166 = add i64 %v1161, 1
  %v1167 = mul i64 %v1157, %v1166
  %v1168 = sdiv i64 %v1167, %v1160
  %v1169 = add i64 %v1150, %v1168
  %v1170 = mul i64 %v1155, 256
  %v1171 = getelementptr inbounds float, ptr %v176, i64 %v1170
  %v1172 = sub i64 %v1169, %v1165
  %v1173 = mul i64 %v1165, 8
  %v1174 = getelementptr inbounds float, ptr %v10, i64 %v1173
  %v1175 = getelementptr inbounds float, ptr %v1174, i64 0
  %v1176 = sub i64 %v1172, 1
  %v1177 = getelementptr inbounds ptr, ptr @table_tile_2x4of4_0, i64 %v1176
  %v1178 = load ptr, ptr %v1177, align 4
  %v1179 = icmp sgt i64 %v1172, 0
  br i1 %v1179, label %b169, label %b170
b169:
  call void %v1178(ptr %v1175, i64 8, ptr %v1171, i64 8, ptr %v1133)
  br label %b170
b170:
  %v1180 = add i64 %v1170, 256
  br label %b171
b171:
  %v1181 = phi i64 [ %v1165, %b170 ], [ %v1202, %b176 ]
  %v1182 = icmp slt i64 %v1181, %v1169
  br i1 %v1182, label %b172, label %b173
b172:
  %v1183 = sub i64 %v1181, %v1165
  %v1184 = mul i64 %v1183, 32
  %v1185 = getelementptr inbounds float, ptr %v1133, i64 %v1184
  %v1186 = mul i64 %v1126, %v7
  %v1187 = sub i64 %v1181, %v1186
  %v1188 = mul i64 %v1187, 32
  %v1189 = getelementptr inbounds float, ptr %v42, i64 %v1188
  br label %b174
b174:
  %v1190 = phi i64 [ 0, %b172 ], [ %v1201, %b175 ]
  %v1191 = icmp slt i64 %v1190, 4
  br i1 %v1191, label %b175, label %b176
b175:
  %v1192 = mul i64 %v1155, 4
  %v1193 = add i64 %v1192, %v1190
  %v1194 = mul i64 %v1193, 8
  %v1195 = add i64 0, %v1190
  %v1196 = mul i64 %v1195, 8
  %v1197 = getelementptr inbounds float, ptr %v1185, i64 %v1196
  %v1198 = load <8 x float>, ptr %v1197, align 4
  %v1199 = add i64 0, %v1194
  %v1200 = getelementptr inbounds float, ptr %v1189, i64 %v1199
  store <8 x float> %v1198, ptr %v1200, align 4
  %v1201 = add nsw i64 %v1190, 1
  br label %b174
b176:
  %v1202 = add nsw i64 %v1181, 1
  br label %b171
b173:
  %v1203 = add nsw i64 %v1161, 1
  br label %b166
b168:
  %v1204 = add nsw i64 %v1155, 1
  br label %b163
b165:
  %v1205 = add nsw i64 %v1150, 96
  br label %b160
b162:
  %v1206 = icmp sgt i64 %v3, 1
  br i1 %v1206, label %b177, label %b178
b177:
  %v1207 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1208 = atomicrmw add ptr %v1207, i64 1 acq_rel
  %v1209 = load i64, ptr %v73, align 8
  %v1210 = add i64 %v1209, 1
  store i64 %v1210, ptr %v73, align 8
  %v1211 = mul i64 %v3, %v1210
  br label %b179
b179:
  %v1212 = load atomic i64, ptr %v1207 acquire, align 8
  %v1213 = icmp slt i64 %v1212, %v1211
  br i1 %v1213, label %b180, label %b181
b180:
  %v1214 = call i32 @sched_yield()
  br label %b179
b181:
  br label %b178
b178:
  br label %b182
b182:
  %v1215 = phi i64 [ %v1126, %b178 ], [ %v2008, %b187 ]
  %v1216 = icmp slt i64 %v1215, %v1130
  br i1 %v1216, label %b183, label %b184
b183:
  %v1218 = add i64 %v7, 0
  %v1219 = sdiv i64 %v1218, 1
  %v1220 = add i64 %v2, 1
  %v1221 = mul i64 %v1219, %v2
  %v1222 = sdiv i64 %v1221, %v3
  %v1223 = mul i64 %v1222, 1
  %v1224 = icmp slt i64 %v1223, %v7
  %v1225 = select i1 %v1224, i64 %v1223, i64 %v7
  %v1226 = mul i64 %v1219, %v1220
  %v1227 = sdiv i64 %v1226, %v3
  %v1228 = mul i64 %v1227, 1
  %v1229 = icmp slt i64 %v1228, %v7
  %v1230 = select i1 %v1229, i64 %v1228, i64 %v7
  br label %b185
b185:
  %v1231 = phi i64 [ %v1225, %b183 ], [ %v2007, %b190 ]
  %v1232 = icmp slt i64 %v1231, %v1230
  br i1 %v1232, label %b186, label %b187
b186:
  %v1233 = add i64 %v1231, 96
  %v1234 = icmp slt i64 %v1233, %v1230
  %v1235 = select i1 %v1234, i64 %v1233, i64 %v1230
  br label %b188
b188:
  %v1236 = phi i64 [ 0, %b186 ], [ %v2006, %b193 ]
  %v1237 = icmp slt i64 %v1236, 1
  br i1 %v1237, label %b189, label %b190
b189:
  %v1238 = sub i64 %v1235, %v1231
  %v1239 = sub i64 2, 1
  %v1240 = add i64 %v1238, %v1239
  %v1241 = sdiv i64 %v1240, 2
  br label %b191
b191:
  %v1242 = phi i64 [ 0, %b189 ], [ %v2005, %b198 ]
  %v1243 = icmp slt i64 %v1242, %v1241
  br i1 %v1243, label %b192, label %b193
b192:
  %v1244 = mul i64 %v1238, %v1242
  %v1245 = sdiv i64 %v1244, %v1241
  %v1246 = add i64 %v1231, %v1245
  %v1247 = add i64 %v1242, 1
  %v1248 = mul i64 %v1238, %v1247
  %v1249 = sdiv i64 %v1248, %v1241
  %v1250 = add i64 %v1231, %v1249
  %v1251 = mul i64 %v1236, 256
  %v1252 = getelementptr inbounds float, ptr %v650, i64 %v1251
  %v1253 = sub i64 %v1250, %v1246
  %v1254 = add i64 %v1215, 0
  %v1255 = and i64 %v1254, %v58
  %v1256 = mul i64 %v1255, %v7
  %v1257 = add i64 %v1256, %v1246
  %v1258 = mul i64 %v1257, 8
  %v1259 = getelementptr inbounds float, ptr %v22, i64 %v1258
  %v1260 = getelementptr inbounds float, ptr %v1259, i64 0
  %v1261 = sub i64 %v1253, 1
  %v1262 = getelementptr inbounds ptr, ptr @table_tile_2x1of4_0_1_2_3, i64 %v1261
  %v1263 = load ptr, ptr %v1262, align 4
  %v1264 = icmp sgt i64 %v1253, 0
  br i1 %v1264, label %b194, label %b195
b194:
  call void %v1263(ptr %v1260, i64 8, ptr %v1252, i64 8, ptr %v1217)
  br label %b195
b195:
  %v1265 = add i64 %v1251, 256
  br label %b196
b196:
  %v1266 = phi i64 [ %v1246, %b195 ], [ %v2004, %b201 ]
  %v1267 = icmp slt i64 %v1266, %v1250
  br i1 %v1267, label %b197, label %b198
b197:
  %v1268 = sub i64 %v1266, %v1246
  %v1269 = mul i64 %v1268, 32
  %v1270 = getelementptr inbounds float, ptr %v1217, i64 %v1269
  %v1271 = add i64 %v1215, 0
  %v1272 = sub i64 %v1271, %v1126
  %v1273 = mul i64 %v1272, %v7
  %v1274 = add i64 %v1273, %v1266
  %v1275 = mul i64 %v1274, 32
  %v1276 = getelementptr inbounds float, ptr %v42, i64 %v1275
  %v1277 = add i64 %v1215, 0
  %v1278 = and i64 %v1277, %v54
  %v1279 = mul i64 %v1278, %v7
  %v1280 = add i64 %v1279, %v1266
  %v1281 = mul i64 %v1280, 1
  %v1282 = getelementptr inbounds float, ptr %v12, i64 %v1281
  %v1283 = add i64 %v1215, 0
  %v1284 = and i64 %v1283, %v60
  %v1285 = mul i64 %v1284, %v7
  %v1286 = add i64 %v1285, %v1266
  %v1287 = mul i64 %v1286, 8
  %v1288 = getelementptr inbounds float, ptr %v24, i64 %v1287
  %v1289 = add i64 %v1215, 0
  %v1290 = and i64 %v1289, %v58
  %v1291 = mul i64 %v1290, %v7
  %v1292 = add i64 %v1291, %v1266
  %v1293 = mul i64 %v1292, 8
  %v1294 = getelementptr inbounds float, ptr %v22, i64 %v1293
  %v1295 = add i64 %v1215, 0
  %v1296 = and i64 %v1295, %v66
  %v1297 = mul i64 %v1296, %v7
  %v1298 = add i64 %v1297, %v1266
  %v1299 = mul i64 %v1298, 8
  %v1300 = getelementptr inbounds float, ptr %v44, i64 %v1299
  %v1301 = add i64 %v1215, 0
  %v1302 = and i64 %v1301, %v68
  %v1303 = mul i64 %v1302, %v7
  %v1304 = add i64 %v1303, %v1266
  %v1305 = mul i64 %v1304, 8
  %v1306 = getelementptr inbounds float, ptr %v46, i64 %v1305
  %v1307 = add i64 %v1215, 0
  %v1308 = and i64 %v1307, %v70
  %v1309 = mul i64 %v1308, %v7
  %v1310 = add i64 %v1309, %v1266
  %v1311 = mul i64 %v1310, 8
  %v1312 = getelementptr inbounds float, ptr %v48, i64 %v1311
  %v1313 = add i64 %v1215, 1
  %v1314 = and i64 %v1313, %v60
  %v1315 = mul i64 %v1314, %v7
  %v1316 = add i64 %v1315, %v1266
  %v1317 = mul i64 %v1316, 8
  %v1318 = getelementptr inbounds float, ptr %v24, i64 %v1317
  %v1319 = add i64 %v1215, 0
  %v1320 = and i64 %v1319, %v72
  %v1321 = mul i64 %v1320, %v7
  %v1322 = add i64 %v1321, %v1266
  %v1323 = mul i64 %v1322, 8
  %v1324 = getelementptr inbounds float, ptr %v50, i64 %v1323
  %v1325 = add i64 %v1215, 1
  %v1326 = and i64 %v1325, %v58
  %v1327 = mul i64 %v1326, %v7
  %v1328 = add i64 %v1327, %v1266
  %v1329 = mul i64 %v1328, 8
  %v1330 = getelementptr inbounds float, ptr %v22, i64 %v1329
  br label %b199
b199:
  %v1331 = phi i64 [ 0, %b197 ], [ %v2003, %b200 ]
  %v1332 = icmp slt i64 %v1331, 1
  br i1 %v1332, label %b200, label %b201
b200:
  %v1333 = mul i64 %v1236, 1
  %v1334 = add i64 %v1333, %v1331
  %v1335 = mul i64 %v1334, 8
  %v1336 = add i64 0, %v1331
  %v1337 = mul i64 %v1336, 8
  %v1338 = getelementptr inbounds float, ptr %v1270, i64 %v1337
  %v1339 = load <8 x float>, ptr %v1338, align 4
  %v1340 = add i64 1, %v1331
  %v1341 = mul i64 %v1340, 8
  %v1342 = getelementptr inbounds float, ptr %v1270, i64 %v1341
  %v1343 = load <8 x float>, ptr %v1342, align 4
  %v1344 = add i64 2, %v1331
  %v1345 = mul i64 %v1344, 8
  %v1346 = getelementptr inbounds float, ptr %v1270, i64 %v1345
  %v1347 = load <8 x float>, ptr %v1346, align 4
  %v1348 = add i64 3, %v1331
  %v1349 = mul i64 %v1348, 8
  %v1350 = getelementptr inbounds float, ptr %v1270, i64 %v1349
  %v1351 = load <8 x float>, ptr %v1350, align 4
  %v1352 = add i64 8, %v1335
  %v1353 = getelementptr inbounds float, ptr %v1276, i64 %v1352
  %v1354 = load <8 x float>, ptr %v1353, align 4
  %v1355 = fadd <8 x float> %v1354, %v1339
  %v1356 = add i64 8, %v1335
  %v1357 = getelementptr inbounds float, ptr %v18, i64 %v1356
  %v1358 = load <8 x float>, ptr %v1357, align 4
  %v1359 = fadd <8 x float> %v1355, %v1358
  %v1360 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1359)
  %v1361 = fneg <8 x float> %v1360
  %v1362 = fcmp olt <8 x float> %v1361, splat (float 0xC05A400000000000)
  %v1363 = select <8 x i1> %v1362, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1361
  %v1364 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1363, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1365 = fsub <8 x float> %v1364, splat (float 0x4168000000000000)
  %v1366 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1365, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1363)
  %v1367 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1365, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1366)
  %v1368 = bitcast <8 x float> %v1364 to <8 x i32>
  %v1369 = fmul <8 x float> %v1367, %v1367
  %v1370 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1367, <8 x float> splat (float 0x3F81227F40000000))
  %v1371 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1370, <8 x float> %v1367, <8 x float> splat (float 0x3FA5556740000000))
  %v1372 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1371, <8 x float> %v1367, <8 x float> splat (float 0x3FC5554B00000000))
  %v1373 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1372, <8 x float> %v1367, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1374 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1369, <8 x float> %v1373, <8 x float> %v1367)
  %v1375 = sub <8 x i32> %v1368, splat (i32 1262485250)
  %v1376 = lshr <8 x i32> %v1375, splat (i32 1)
  %v1377 = sub <8 x i32> %v1375, %v1376
  %v1378 = shl <8 x i32> %v1376, splat (i32 23)
  %v1379 = bitcast <8 x i32> %v1378 to <8 x float>
  %v1380 = shl <8 x i32> %v1377, splat (i32 23)
  %v1381 = bitcast <8 x i32> %v1380 to <8 x float>
  %v1382 = fadd <8 x float> %v1374, splat (float 0x3FF0000000000000)
  %v1383 = fmul <8 x float> %v1382, %v1379
  %v1384 = fmul <8 x float> %v1383, %v1381
  %v1385 = fcmp olt <8 x float> %v1359, splat (float 0x0000000000000000)
  %v1386 = select <8 x i1> %v1385, <8 x float> %v1384, <8 x float> splat (float 0x3FF0000000000000)
  %v1387 = fadd <8 x float> %v1384, splat (float 0x3FF0000000000000)
  %v1388 = fdiv <8 x float> %v1386, %v1387
  %v1389 = add i64 0, %v1335
  %v1390 = getelementptr inbounds float, ptr %v1276, i64 %v1389
  %v1391 = load <8 x float>, ptr %v1390, align 4
  %v1392 = fadd <8 x float> %v1391, %v1343
  %v1393 = add i64 0, %v1335
  %v1394 = getelementptr inbounds float, ptr %v18, i64 %v1393
  %v1395 = load <8 x float>, ptr %v1394, align 4
  %v1396 = fadd <8 x float> %v1392, %v1395
  %v1397 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1396)
  %v1398 = fneg <8 x float> %v1397
  %v1399 = fcmp olt <8 x float> %v1398, splat (float 0xC05A400000000000)
  %v1400 = select <8 x i1> %v1399, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1398
  %v1401 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1400, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1402 = fsub <8 x float> %v1401, splat (float 0x4168000000000000)
  %v1403 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1402, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1400)
  %v1404 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1402, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1403)
  %v1405 = bitcast <8 x float> %v1401 to <8 x i32>
  %v1406 = fmul <8 x float> %v1404, %v1404
  %v1407 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1404, <8 x float> splat (float 0x3F81227F40000000))
  %v1408 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1407, <8 x float> %v1404, <8 x float> splat (float 0x3FA5556740000000))
  %v1409 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1408, <8 x float> %v1404, <8 x float> splat (float 0x3FC5554B00000000))
  %v1410 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1409, <8 x float> %v1404, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1411 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1406, <8 x float> %v1410, <8 x float> %v1404)
  %v1412 = sub <8 x i32> %v1405, splat (i32 1262485250)
  %v1413 = lshr <8 x i32> %v1412, splat (i32 1)
  %v1414 = sub <8 x i32> %v1412, %v1413
  %v1415 = shl <8 x i32> %v1413, splat (i32 23)
  %v1416 = bitcast <8 x i32> %v1415 to <8 x float>
  %v1417 = shl <8 x i32> %v1414, splat (i32 23)
  %v1418 = bitcast <8 x i32> %v1417 to <8 x float>
  %v1419 = fadd <8 x float> %v1411, splat (float 0x3FF0000000000000)
  %v1420 = fmul <8 x float> %v1419, %v1416
  %v1421 = fmul <8 x float> %v1420, %v1418
  %v1422 = fcmp olt <8 x float> %v1396, splat (float 0x0000000000000000)
  %v1423 = select <8 x i1> %v1422, <8 x float> %v1421, <8 x float> splat (float 0x3FF0000000000000)
  %v1424 = fadd <8 x float> %v1421, splat (float 0x3FF0000000000000)
  %v1425 = fdiv <8 x float> %v1423, %v1424
  %v1426 = add i64 16, %v1335
  %v1427 = getelementptr inbounds float, ptr %v1276, i64 %v1426
  %v1428 = load <8 x float>, ptr %v1427, align 4
  %v1429 = fadd <8 x float> %v1428, %v1347
  %v1430 = add i64 16, %v1335
  %v1431 = getelementptr inbounds float, ptr %v18, i64 %v1430
  %v1432 = load <8 x float>, ptr %v1431, align 4
  %v1433 = fadd <8 x float> %v1429, %v1432
  %v1434 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1433)
  %v1435 = fcmp ogt <8 x float> %v1434, splat (float 0x4023000000000000)
  %v1436 = select <8 x i1> %v1435, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1434
  %v1437 = fadd <8 x float> %v1436, %v1436
  %v1438 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1437, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1439 = fsub <8 x float> %v1438, splat (float 0x4168000000000000)
  %v1440 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1439, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1437)
  %v1441 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1439, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1440)
  %v1442 = bitcast <8 x float> %v1438 to <8 x i32>
  %v1443 = fmul <8 x float> %v1441, %v1441
  %v1444 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1441, <8 x float> splat (float 0x3F81227F40000000))
  %v1445 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1444, <8 x float> %v1441, <8 x float> splat (float 0x3FA5556740000000))
  %v1446 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1445, <8 x float> %v1441, <8 x float> splat (float 0x3FC5554B00000000))
  %v1447 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1446, <8 x float> %v1441, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1448 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1443, <8 x float> %v1447, <8 x float> %v1441)
  %v1449 = shl <8 x i32> %v1442, splat (i32 23)
  %v1450 = add <8 x i32> %v1449, splat (i32 1065353216)
  %v1451 = bitcast <8 x i32> %v1450 to <8 x float>
  %v1452 = fsub <8 x float> %v1451, splat (float 0x3FF0000000000000)
  %v1453 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1451, <8 x float> %v1448, <8 x float> %v1452)
  %v1454 = fadd <8 x float> %v1453, splat (float 0x4000000000000000)
  %v1455 = fdiv <8 x float> %v1453, %v1454
  %v1456 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1455, <8 x float> %v1433)
  %v1457 = add i64 0, %v1335
  %v1458 = insertelement <8 x i64> poison, i64 %v1457, i64 0
  %v1459 = shufflevector <8 x i64> %v1458, <8 x i64> poison, <8 x i32> zeroinitializer
  %v1460 = add <8 x i64> %v1459, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v1461 = trunc <8 x i64> %v1460 to <8 x i32>
  %v1462 = trunc i64 %v1266 to i32
  %v1463 = getelementptr inbounds float, ptr %v1282, i64 0
  %v1464 = load i32, ptr %v1463, align 4
  %v1465 = getelementptr inbounds i64, ptr %v1, i64 2
  %v1466 = load i64, ptr %v1465, align 8
  %v1467 = insertelement <8 x i32> poison, i32 %v1462, i64 0
  %v1468 = shufflevector <8 x i32> %v1467, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1469 = insertelement <8 x i32> poison, i32 %v1464, i64 0
  %v1470 = shufflevector <8 x i32> %v1469, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1471 = trunc i64 %v1466 to i32
  %v1472 = lshr i64 %v1466, 32
  %v1473 = trunc i64 %v1472 to i32
  %v1474 = zext <8 x i32> %v1461 to <8 x i64>
  %v1475 = mul <8 x i64> %v1474, splat (i64 3528531795)
  %v1476 = lshr <8 x i64> %v1475, splat (i64 32)
  %v1477 = trunc <8 x i64> %v1476 to <8 x i32>
  %v1478 = trunc <8 x i64> %v1475 to <8 x i32>
  %v1479 = zext <8 x i32> %v1470 to <8 x i64>
  %v1480 = mul <8 x i64> %v1479, splat (i64 3449720151)
  %v1481 = lshr <8 x i64> %v1480, splat (i64 32)
  %v1482 = trunc <8 x i64> %v1481 to <8 x i32>
  %v1483 = trunc <8 x i64> %v1480 to <8 x i32>
  %v1484 = insertelement <8 x i32> poison, i32 %v1471, i64 0
  %v1485 = shufflevector <8 x i32> %v1484, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1486 = insertelement <8 x i32> poison, i32 %v1473, i64 0
  %v1487 = shufflevector <8 x i32> %v1486, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1488 = xor <8 x i32> %v1482, %v1468
  %v1489 = xor <8 x i32> %v1488, %v1485
  %v1490 = xor <8 x i32> %v1477, splat (i32 1)
  %v1491 = xor <8 x i32> %v1490, %v1487
  %v1492 = add i32 %v1471, -1640531527
  %v1493 = add i32 %v1473, -1150833019
  %v1494 = zext <8 x i32> %v1489 to <8 x i64>
  %v1495 = mul <8 x i64> %v1494, splat (i64 3528531795)
  %v1496 = lshr <8 x i64> %v1495, splat (i64 32)
  %v1497 = trunc <8 x i64> %v1496 to <8 x i32>
  %v1498 = trunc <8 x i64> %v1495 to <8 x i32>
  %v1499 = zext <8 x i32> %v1491 to <8 x i64>
  %v1500 = mul <8 x i64> %v1499, splat (i64 3449720151)
  %v1501 = lshr <8 x i64> %v1500, splat (i64 32)
  %v1502 = trunc <8 x i64> %v1501 to <8 x i32>
  %v1503 = trunc <8 x i64> %v1500 to <8 x i32>
  %v1504 = insertelement <8 x i32> poison, i32 %v1492, i64 0
  %v1505 = shufflevector <8 x i32> %v1504, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1506 = insertelement <8 x i32> poison, i32 %v1493, i64 0
  %v1507 = shufflevector <8 x i32> %v1506, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1508 = xor <8 x i32> %v1502, %v1483
  %v1509 = xor <8 x i32> %v1508, %v1505
  %v1510 = xor <8 x i32> %v1497, %v1478
  %v1511 = xor <8 x i32> %v1510, %v1507
  %v1512 = add i32 %v1492, -1640531527
  %v1513 = add i32 %v1493, -1150833019
  %v1514 = zext <8 x i32> %v1509 to <8 x i64>
  %v1515 = mul <8 x i64> %v1514, splat (i64 3528531795)
  %v1516 = lshr <8 x i64> %v1515, splat (i64 32)
  %v1517 = trunc <8 x i64> %v1516 to <8 x i32>
  %v1518 = trunc <8 x i64> %v1515 to <8 x i32>
  %v1519 = zext <8 x i32> %v1511 to <8 x i64>
  %v1520 = mul <8 x i64> %v1519, splat (i64 3449720151)
  %v1521 = lshr <8 x i64> %v1520, splat (i64 32)
  %v1522 = trunc <8 x i64> %v1521 to <8 x i32>
  %v1523 = trunc <8 x i64> %v1520 to <8 x i32>
  %v1524 = insertelement <8 x i32> poison, i32 %v1512, i64 0
  %v1525 = shufflevector <8 x i32> %v1524, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1526 = insertelement <8 x i32> poison, i32 %v1513, i64 0
  %v1527 = shufflevector <8 x i32> %v1526, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1528 = xor <8 x i32> %v1522, %v1503
  %v1529 = xor <8 x i32> %v1528, %v1525
  %v1530 = xor <8 x i32> %v1517, %v1498
  %v1531 = xor <8 x i32> %v1530, %v1527
  %v1532 = add i32 %v1512, -1640531527
  %v1533 = add i32 %v1513, -1150833019
  %v1534 = zext <8 x i32> %v1529 to <8 x i64>
  %v1535 = mul <8 x i64> %v1534, splat (i64 3528531795)
  %v1536 = lshr <8 x i64> %v1535, splat (i64 32)
  %v1537 = trunc <8 x i64> %v1536 to <8 x i32>
  %v1538 = trunc <8 x i64> %v1535 to <8 x i32>
  %v1539 = zext <8 x i32> %v1531 to <8 x i64>
  %v1540 = mul <8 x i64> %v1539, splat (i64 3449720151)
  %v1541 = lshr <8 x i64> %v1540, splat (i64 32)
  %v1542 = trunc <8 x i64> %v1541 to <8 x i32>
  %v1543 = trunc <8 x i64> %v1540 to <8 x i32>
  %v1544 = insertelement <8 x i32> poison, i32 %v1532, i64 0
  %v1545 = shufflevector <8 x i32> %v1544, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1546 = insertelement <8 x i32> poison, i32 %v1533, i64 0
  %v1547 = shufflevector <8 x i32> %v1546, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1548 = xor <8 x i32> %v1542, %v1523
  %v1549 = xor <8 x i32> %v1548, %v1545
  %v1550 = xor <8 x i32> %v1537, %v1518
  %v1551 = xor <8 x i32> %v1550, %v1547
  %v1552 = add i32 %v1532, -1640531527
  %v1553 = add i32 %v1533, -1150833019
  %v1554 = zext <8 x i32> %v1549 to <8 x i64>
  %v1555 = mul <8 x i64> %v1554, splat (i64 3528531795)
  %v1556 = lshr <8 x i64> %v1555, splat (i64 32)
  %v1557 = trunc <8 x i64> %v1556 to <8 x i32>
  %v1558 = trunc <8 x i64> %v1555 to <8 x i32>
  %v1559 = zext <8 x i32> %v1551 to <8 x i64>
  %v1560 = mul <8 x i64> %v1559, splat (i64 3449720151)
  %v1561 = lshr <8 x i64> %v1560, splat (i64 32)
  %v1562 = trunc <8 x i64> %v1561 to <8 x i32>
  %v1563 = trunc <8 x i64> %v1560 to <8 x i32>
  %v1564 = insertelement <8 x i32> poison, i32 %v1552, i64 0
  %v1565 = shufflevector <8 x i32> %v1564, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1566 = insertelement <8 x i32> poison, i32 %v1553, i64 0
  %v1567 = shufflevector <8 x i32> %v1566, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1568 = xor <8 x i32> %v1562, %v1543
  %v1569 = xor <8 x i32> %v1568, %v1565
  %v1570 = xor <8 x i32> %v1557, %v1538
  %v1571 = xor <8 x i32> %v1570, %v1567
  %v1572 = add i32 %v1552, -1640531527
  %v1573 = add i32 %v1553, -1150833019
  %v1574 = zext <8 x i32> %v1569 to <8 x i64>
  %v1575 = mul <8 x i64> %v1574, splat (i64 3528531795)
  %v1576 = lshr <8 x i64> %v1575, splat (i64 32)
  %v1577 = trunc <8 x i64> %v1576 to <8 x i32>
  %v1578 = trunc <8 x i64> %v1575 to <8 x i32>
  %v1579 = zext <8 x i32> %v1571 to <8 x i64>
  %v1580 = mul <8 x i64> %v1579, splat (i64 3449720151)
  %v1581 = lshr <8 x i64> %v1580, splat (i64 32)
  %v1582 = trunc <8 x i64> %v1581 to <8 x i32>
  %v1583 = trunc <8 x i64> %v1580 to <8 x i32>
  %v1584 = insertelement <8 x i32> poison, i32 %v1572, i64 0
  %v1585 = shufflevector <8 x i32> %v1584, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1586 = insertelement <8 x i32> poison, i32 %v1573, i64 0
  %v1587 = shufflevector <8 x i32> %v1586, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1588 = xor <8 x i32> %v1582, %v1563
  %v1589 = xor <8 x i32> %v1588, %v1585
  %v1590 = xor <8 x i32> %v1577, %v1558
  %v1591 = xor <8 x i32> %v1590, %v1587
  %v1592 = add i32 %v1572, -1640531527
  %v1593 = add i32 %v1573, -1150833019
  %v1594 = zext <8 x i32> %v1589 to <8 x i64>
  %v1595 = mul <8 x i64> %v1594, splat (i64 3528531795)
  %v1596 = lshr <8 x i64> %v1595, splat (i64 32)
  %v1597 = trunc <8 x i64> %v1596 to <8 x i32>
  %v1598 = trunc <8 x i64> %v1595 to <8 x i32>
  %v1599 = zext <8 x i32> %v1591 to <8 x i64>
  %v1600 = mul <8 x i64> %v1599, splat (i64 3449720151)
  %v1601 = lshr <8 x i64> %v1600, splat (i64 32)
  %v1602 = trunc <8 x i64> %v1601 to <8 x i32>
  %v1603 = trunc <8 x i64> %v1600 to <8 x i32>
  %v1604 = insertelement <8 x i32> poison, i32 %v1592, i64 0
  %v1605 = shufflevector <8 x i32> %v1604, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1606 = insertelement <8 x i32> poison, i32 %v1593, i64 0
  %v1607 = shufflevector <8 x i32> %v1606, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1608 = xor <8 x i32> %v1602, %v1583
  %v1609 = xor <8 x i32> %v1608, %v1605
  %v1610 = xor <8 x i32> %v1597, %v1578
  %v1611 = xor <8 x i32> %v1610, %v1607
  %v1612 = add i32 %v1592, -1640531527
  %v1613 = add i32 %v1593, -1150833019
  %v1614 = zext <8 x i32> %v1609 to <8 x i64>
  %v1615 = mul <8 x i64> %v1614, splat (i64 3528531795)
  %v1616 = lshr <8 x i64> %v1615, splat (i64 32)
  %v1617 = trunc <8 x i64> %v1616 to <8 x i32>
  %v1618 = trunc <8 x i64> %v1615 to <8 x i32>
  %v1619 = zext <8 x i32> %v1611 to <8 x i64>
  %v1620 = mul <8 x i64> %v1619, splat (i64 3449720151)
  %v1621 = lshr <8 x i64> %v1620, splat (i64 32)
  %v1622 = trunc <8 x i64> %v1621 to <8 x i32>
  %v1623 = trunc <8 x i64> %v1620 to <8 x i32>
  %v1624 = insertelement <8 x i32> poison, i32 %v1612, i64 0
  %v1625 = shufflevector <8 x i32> %v1624, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1626 = insertelement <8 x i32> poison, i32 %v1613, i64 0
  %v1627 = shufflevector <8 x i32> %v1626, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1628 = xor <8 x i32> %v1622, %v1603
  %v1629 = xor <8 x i32> %v1628, %v1625
  %v1630 = xor <8 x i32> %v1617, %v1598
  %v1631 = xor <8 x i32> %v1630, %v1627
  %v1632 = add i32 %v1612, -1640531527
  %v1633 = add i32 %v1613, -1150833019
  %v1634 = zext <8 x i32> %v1629 to <8 x i64>
  %v1635 = mul <8 x i64> %v1634, splat (i64 3528531795)
  %v1636 = lshr <8 x i64> %v1635, splat (i64 32)
  %v1637 = trunc <8 x i64> %v1636 to <8 x i32>
  %v1638 = trunc <8 x i64> %v1635 to <8 x i32>
  %v1639 = zext <8 x i32> %v1631 to <8 x i64>
  %v1640 = mul <8 x i64> %v1639, splat (i64 3449720151)
  %v1641 = lshr <8 x i64> %v1640, splat (i64 32)
  %v1642 = trunc <8 x i64> %v1641 to <8 x i32>
  %v1643 = trunc <8 x i64> %v1640 to <8 x i32>
  %v1644 = insertelement <8 x i32> poison, i32 %v1632, i64 0
  %v1645 = shufflevector <8 x i32> %v1644, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1646 = insertelement <8 x i32> poison, i32 %v1633, i64 0
  %v1647 = shufflevector <8 x i32> %v1646, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1648 = xor <8 x i32> %v1642, %v1623
  %v1649 = xor <8 x i32> %v1648, %v1645
  %v1650 = xor <8 x i32> %v1637, %v1618
  %v1651 = xor <8 x i32> %v1650, %v1647
  %v1652 = add i32 %v1632, -1640531527
  %v1653 = add i32 %v1633, -1150833019
  %v1654 = zext <8 x i32> %v1649 to <8 x i64>
  %v1655 = mul <8 x i64> %v1654, splat (i64 3528531795)
  %v1656 = lshr <8 x i64> %v1655, splat (i64 32)
  %v1657 = trunc <8 x i64> %v1656 to <8 x i32>
  %v1658 = trunc <8 x i64> %v1655 to <8 x i32>
  %v1659 = zext <8 x i32> %v1651 to <8 x i64>
  %v1660 = mul <8 x i64> %v1659, splat (i64 3449720151)
  %v1661 = lshr <8 x i64> %v1660, splat (i64 32)
  %v1662 = trunc <8 x i64> %v1661 to <8 x i32>
  %v1663 = trunc <8 x i64> %v1660 to <8 x i32>
  %v1664 = insertelement <8 x i32> poison, i32 %v1652, i64 0
  %v1665 = shufflevector <8 x i32> %v1664, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1666 = insertelement <8 x i32> poison, i32 %v1653, i64 0
  %v1667 = shufflevector <8 x i32> %v1666, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1668 = xor <8 x i32> %v1662, %v1643
  %v1669 = xor <8 x i32> %v1668, %v1665
  %v1670 = xor <8 x i32> %v1657, %v1638
  %v1671 = xor <8 x i32> %v1670, %v1667
  %v1672 = add i32 %v1652, -1640531527
  %v1673 = add i32 %v1653, -1150833019
  %v1674 = lshr <8 x i32> %v1669, splat (i32 8)
  %v1675 = sitofp <8 x i32> %v1674 to <8 x float>
  %v1676 = fmul <8 x float> %v1675, splat (float 0x3E70000000000000)
  %v1677 = insertelement <8 x float> poison, float 0x3FE0000000000000, i64 0
  %v1678 = shufflevector <8 x float> %v1677, <8 x float> poison, <8 x i32> zeroinitializer
  %v1679 = fcmp olt <8 x float> %v1676, %v1678
  %v1680 = select <8 x i1> %v1679, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v1681 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v1682 = shufflevector <8 x float> %v1681, <8 x float> poison, <8 x i32> zeroinitializer
  %v1683 = fcmp une <8 x float> %v1682, splat (float 0x0000000000000000)
  %v1684 = select <8 x i1> %v1683, <8 x float> %v1680, <8 x float> %v1678
  %v1685 = add i64 0, %v1335
  %v1686 = getelementptr inbounds float, ptr %v1288, i64 %v1685
  %v1687 = load <8 x float>, ptr %v1686, align 4
  %v1688 = fmul <8 x float> %v1684, %v1687
  %v1689 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1690 = shufflevector <8 x float> %v1689, <8 x float> poison, <8 x i32> zeroinitializer
  %v1691 = fsub <8 x float> %v1690, %v1684
  %v1692 = fmul <8 x float> %v1388, %v1687
  %v1693 = fmul <8 x float> %v1425, %v1456
  %v1694 = fadd <8 x float> %v1692, %v1693
  %v1695 = fmul <8 x float> %v1691, %v1694
  %v1696 = fadd <8 x float> %v1688, %v1695
  %v1697 = add i64 24, %v1335
  %v1698 = getelementptr inbounds float, ptr %v1276, i64 %v1697
  %v1699 = load <8 x float>, ptr %v1698, align 4
  %v1700 = fadd <8 x float> %v1699, %v1351
  %v1701 = add i64 24, %v1335
  %v1702 = getelementptr inbounds float, ptr %v18, i64 %v1701
  %v1703 = load <8 x float>, ptr %v1702, align 4
  %v1704 = fadd <8 x float> %v1700, %v1703
  %v1705 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1704)
  %v1706 = fneg <8 x float> %v1705
  %v1707 = fcmp olt <8 x float> %v1706, splat (float 0xC05A400000000000)
  %v1708 = select <8 x i1> %v1707, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1706
  %v1709 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1708, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1710 = fsub <8 x float> %v1709, splat (float 0x4168000000000000)
  %v1711 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1710, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1708)
  %v1712 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1710, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1711)
  %v1713 = bitcast <8 x float> %v1709 to <8 x i32>
  %v1714 = fmul <8 x float> %v1712, %v1712
  %v1715 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1712, <8 x float> splat (float 0x3F81227F40000000))
  %v1716 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1715, <8 x float> %v1712, <8 x float> splat (float 0x3FA5556740000000))
  %v1717 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1716, <8 x float> %v1712, <8 x float> splat (float 0x3FC5554B00000000))
  %v1718 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1717, <8 x float> %v1712, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1719 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1714, <8 x float> %v1718, <8 x float> %v1712)
  %v1720 = sub <8 x i32> %v1713, splat (i32 1262485250)
  %v1721 = lshr <8 x i32> %v1720, splat (i32 1)
  %v1722 = sub <8 x i32> %v1720, %v1721
  %v1723 = shl <8 x i32> %v1721, splat (i32 23)
  %v1724 = bitcast <8 x i32> %v1723 to <8 x float>
  %v1725 = shl <8 x i32> %v1722, splat (i32 23)
  %v1726 = bitcast <8 x i32> %v1725 to <8 x float>
  %v1727 = fadd <8 x float> %v1719, splat (float 0x3FF0000000000000)
  %v1728 = fmul <8 x float> %v1727, %v1724
  %v1729 = fmul <8 x float> %v1728, %v1726
  %v1730 = fcmp olt <8 x float> %v1704, splat (float 0x0000000000000000)
  %v1731 = select <8 x i1> %v1730, <8 x float> %v1729, <8 x float> splat (float 0x3FF0000000000000)
  %v1732 = fadd <8 x float> %v1729, splat (float 0x3FF0000000000000)
  %v1733 = fdiv <8 x float> %v1731, %v1732
  %v1734 = add i64 0, %v1335
  %v1735 = insertelement <8 x i64> poison, i64 %v1734, i64 0
  %v1736 = shufflevector <8 x i64> %v1735, <8 x i64> poison, <8 x i32> zeroinitializer
  %v1737 = add <8 x i64> %v1736, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v1738 = trunc <8 x i64> %v1737 to <8 x i32>
  %v1739 = trunc i64 %v1266 to i32
  %v1740 = getelementptr inbounds float, ptr %v1282, i64 0
  %v1741 = load i32, ptr %v1740, align 4
  %v1742 = getelementptr inbounds i64, ptr %v1, i64 2
  %v1743 = load i64, ptr %v1742, align 8
  %v1744 = insertelement <8 x i32> poison, i32 %v1739, i64 0
  %v1745 = shufflevector <8 x i32> %v1744, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1746 = insertelement <8 x i32> poison, i32 %v1741, i64 0
  %v1747 = shufflevector <8 x i32> %v1746, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1748 = trunc i64 %v1743 to i32
  %v1749 = lshr i64 %v1743, 32
  %v1750 = trunc i64 %v1749 to i32
  %v1751 = zext <8 x i32> %v1738 to <8 x i64>
  %v1752 = mul <8 x i64> %v1751, splat (i64 3528531795)
  %v1753 = lshr <8 x i64> %v1752, splat (i64 32)
  %v1754 = trunc <8 x i64> %v1753 to <8 x i32>
  %v1755 = trunc <8 x i64> %v1752 to <8 x i32>
  %v1756 = zext <8 x i32> %v1747 to <8 x i64>
  %v1757 = mul <8 x i64> %v1756, splat (i64 3449720151)
  %v1758 = lshr <8 x i64> %v1757, splat (i64 32)
  %v1759 = trunc <8 x i64> %v1758 to <8 x i32>
  %v1760 = trunc <8 x i64> %v1757 to <8 x i32>
  %v1761 = insertelement <8 x i32> poison, i32 %v1748, i64 0
  %v1762 = shufflevector <8 x i32> %v1761, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1763 = insertelement <8 x i32> poison, i32 %v1750, i64 0
  %v1764 = shufflevector <8 x i32> %v1763, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1765 = xor <8 x i32> %v1759, %v1745
  %v1766 = xor <8 x i32> %v1765, %v1762
  %v1767 = xor <8 x i32> %v1754, splat (i32 2)
  %v1768 = xor <8 x i32> %v1767, %v1764
  %v1769 = add i32 %v1748, -1640531527
  %v1770 = add i32 %v1750, -1150833019
  %v1771 = zext <8 x i32> %v1766 to <8 x i64>
  %v1772 = mul <8 x i64> %v1771, splat (i64 3528531795)
  %v1773 = lshr <8 x i64> %v1772, splat (i64 32)
  %v1774 = trunc <8 x i64> %v1773 to <8 x i32>
  %v1775 = trunc <8 x i64> %v1772 to <8 x i32>
  %v1776 = zext <8 x i32> %v1768 to <8 x i64>
  %v1777 = mul <8 x i64> %v1776, splat (i64 3449720151)
  %v1778 = lshr <8 x i64> %v1777, splat (i64 32)
  %v1779 = trunc <8 x i64> %v1778 to <8 x i32>
  %v1780 = trunc <8 x i64> %v1777 to <8 x i32>
  %v1781 = insertelement <8 x i32> poison, i32 %v1769, i64 0
  %v1782 = shufflevector <8 x i32> %v1781, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1783 = insertelement <8 x i32> poison, i32 %v1770, i64 0
  %v1784 = shufflevector <8 x i32> %v1783, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1785 = xor <8 x i32> %v1779, %v1760
  %v1786 = xor <8 x i32> %v1785, %v1782
  %v1787 = xor <8 x i32> %v1774, %v1755
  %v1788 = xor <8 x i32> %v1787, %v1784
  %v1789 = add i32 %v1769, -1640531527
  %v1790 = add i32 %v1770, -1150833019
  %v1791 = zext <8 x i32> %v1786 to <8 x i64>
  %v1792 = mul <8 x i64> %v1791, splat (i64 3528531795)
  %v1793 = lshr <8 x i64> %v1792, splat (i64 32)
  %v1794 = trunc <8 x i64> %v1793 to <8 x i32>
  %v1795 = trunc <8 x i64> %v1792 to <8 x i32>
  %v1796 = zext <8 x i32> %v1788 to <8 x i64>
  %v1797 = mul <8 x i64> %v1796, splat (i64 3449720151)
  %v1798 = lshr <8 x i64> %v1797, splat (i64 32)
  %v1799 = trunc <8 x i64> %v1798 to <8 x i32>
  %v1800 = trunc <8 x i64> %v1797 to <8 x i32>
  %v1801 = insertelement <8 x i32> poison, i32 %v1789, i64 0
  %v1802 = shufflevector <8 x i32> %v1801, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1803 = insertelement <8 x i32> poison, i32 %v1790, i64 0
  %v1804 = shufflevector <8 x i32> %v1803, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1805 = xor <8 x i32> %v1799, %v1780
  %v1806 = xor <8 x i32> %v1805, %v1802
  %v1807 = xor <8 x i32> %v1794, %v1775
  %v1808 = xor <8 x i32> %v1807, %v1804
  %v1809 = add i32 %v1789, -1640531527
  %v1810 = add i32 %v1790, -1150833019
  %v1811 = zext <8 x i32> %v1806 to <8 x i64>
  %v1812 = mul <8 x i64> %v1811, splat (i64 3528531795)
  %v1813 = lshr <8 x i64> %v1812, splat (i64 32)
  %v1814 = trunc <8 x i64> %v1813 to <8 x i32>
  %v1815 = trunc <8 x i64> %v1812 to <8 x i32>
  %v1816 = zext <8 x i32> %v1808 to <8 x i64>
  %v1817 = mul <8 x i64> %v1816, splat (i64 3449720151)
  %v1818 = lshr <8 x i64> %v1817, splat (i64 32)
  %v1819 = trunc <8 x i64> %v1818 to <8 x i32>
  %v1820 = trunc <8 x i64> %v1817 to <8 x i32>
  %v1821 = insertelement <8 x i32> poison, i32 %v1809, i64 0
  %v1822 = shufflevector <8 x i32> %v1821, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1823 = insertelement <8 x i32> poison, i32 %v1810, i64 0
  %v1824 = shufflevector <8 x i32> %v1823, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1825 = xor <8 x i32> %v1819, %v1800
  %v1826 = xor <8 x i32> %v1825, %v1822
  %v1827 = xor <8 x i32> %v1814, %v1795
  %v1828 = xor <8 x i32> %v1827, %v1824
  %v1829 = add i32 %v1809, -1640531527
  %v1830 = add i32 %v1810, -1150833019
  %v1831 = zext <8 x i32> %v1826 to <8 x i64>
  %v1832 = mul <8 x i64> %v1831, splat (i64 3528531795)
  %v1833 = lshr <8 x i64> %v1832, splat (i64 32)
  %v1834 = trunc <8 x i64> %v1833 to <8 x i32>
  %v1835 = trunc <8 x i64> %v1832 to <8 x i32>
  %v1836 = zext <8 x i32> %v1828 to <8 x i64>
  %v1837 = mul <8 x i64> %v1836, splat (i64 3449720151)
  %v1838 = lshr <8 x i64> %v1837, splat (i64 32)
  %v1839 = trunc <8 x i64> %v1838 to <8 x i32>
  %v1840 = trunc <8 x i64> %v1837 to <8 x i32>
  %v1841 = insertelement <8 x i32> poison, i32 %v1829, i64 0
  %v1842 = shufflevector <8 x i32> %v1841, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1843 = insertelement <8 x i32> poison, i32 %v1830, i64 0
  %v1844 = shufflevector <8 x i32> %v1843, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1845 = xor <8 x i32> %v1839, %v1820
  %v1846 = xor <8 x i32> %v1845, %v1842
  %v1847 = xor <8 x i32> %v1834, %v1815
  %v1848 = xor <8 x i32> %v1847, %v1844
  %v1849 = add i32 %v1829, -1640531527
  %v1850 = add i32 %v1830, -1150833019
  %v1851 = zext <8 x i32> %v1846 to <8 x i64>
  %v1852 = mul <8 x i64> %v1851, splat (i64 3528531795)
  %v1853 = lshr <8 x i64> %v1852, splat (i64 32)
  %v1854 = trunc <8 x i64> %v1853 to <8 x i32>
  %v1855 = trunc <8 x i64> %v1852 to <8 x i32>
  %v1856 = zext <8 x i32> %v1848 to <8 x i64>
  %v1857 = mul <8 x i64> %v1856, splat (i64 3449720151)
  %v1858 = lshr <8 x i64> %v1857, splat (i64 32)
  %v1859 = trunc <8 x i64> %v1858 to <8 x i32>
  %v1860 = trunc <8 x i64> %v1857 to <8 x i32>
  %v1861 = insertelement <8 x i32> poison, i32 %v1849, i64 0
  %v1862 = shufflevector <8 x i32> %v1861, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1863 = insertelement <8 x i32> poison, i32 %v1850, i64 0
  %v1864 = shufflevector <8 x i32> %v1863, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1865 = xor <8 x i32> %v1859, %v1840
  %v1866 = xor <8 x i32> %v1865, %v1862
  %v1867 = xor <8 x i32> %v1854, %v1835
  %v1868 = xor <8 x i32> %v1867, %v1864
  %v1869 = add i32 %v1849, -1640531527
  %v1870 = add i32 %v1850, -1150833019
  %v1871 = zext <8 x i32> %v1866 to <8 x i64>
  %v1872 = mul <8 x i64> %v1871, splat (i64 3528531795)
  %v1873 = lshr <8 x i64> %v1872, splat (i64 32)
  %v1874 = trunc <8 x i64> %v1873 to <8 x i32>
  %v1875 = trunc <8 x i64> %v1872 to <8 x i32>
  %v1876 = zext <8 x i32> %v1868 to <8 x i64>
  %v1877 = mul <8 x i64> %v1876, splat (i64 3449720151)
  %v1878 = lshr <8 x i64> %v1877, splat (i64 32)
  %v1879 = trunc <8 x i64> %v1878 to <8 x i32>
  %v1880 = trunc <8 x i64> %v1877 to <8 x i32>
  %v1881 = insertelement <8 x i32> poison, i32 %v1869, i64 0
  %v1882 = shufflevector <8 x i32> %v1881, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1883 = insertelement <8 x i32> poison, i32 %v1870, i64 0
  %v1884 = shufflevector <8 x i32> %v1883, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1885 = xor <8 x i32> %v1879, %v1860
  %v1886 = xor <8 x i32> %v1885, %v1882
  %v1887 = xor <8 x i32> %v1874, %v1855
  %v1888 = xor <8 x i32> %v1887, %v1884
  %v1889 = add i32 %v1869, -1640531527
  %v1890 = add i32 %v1870, -1150833019
  %v1891 = zext <8 x i32> %v1886 to <8 x i64>
  %v1892 = mul <8 x i64> %v1891, splat (i64 3528531795)
  %v1893 = lshr <8 x i64> %v1892, splat (i64 32)
  %v1894 = trunc <8 x i64> %v1893 to <8 x i32>
  %v1895 = trunc <8 x i64> %v1892 to <8 x i32>
  %v1896 = zext <8 x i32> %v1888 to <8 x i64>
  %v1897 = mul <8 x i64> %v1896, splat (i64 3449720151)
  %v1898 = lshr <8 x i64> %v1897, splat (i64 32)
  %v1899 = trunc <8 x i64> %v1898 to <8 x i32>
  %v1900 = trunc <8 x i64> %v1897 to <8 x i32>
  %v1901 = insertelement <8 x i32> poison, i32 %v1889, i64 0
  %v1902 = shufflevector <8 x i32> %v1901, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1903 = insertelement <8 x i32> poison, i32 %v1890, i64 0
  %v1904 = shufflevector <8 x i32> %v1903, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1905 = xor <8 x i32> %v1899, %v1880
  %v1906 = xor <8 x i32> %v1905, %v1902
  %v1907 = xor <8 x i32> %v1894, %v1875
  %v1908 = xor <8 x i32> %v1907, %v1904
  %v1909 = add i32 %v1889, -1640531527
  %v1910 = add i32 %v1890, -1150833019
  %v1911 = zext <8 x i32> %v1906 to <8 x i64>
  %v1912 = mul <8 x i64> %v1911, splat (i64 3528531795)
  %v1913 = lshr <8 x i64> %v1912, splat (i64 32)
  %v1914 = trunc <8 x i64> %v1913 to <8 x i32>
  %v1915 = trunc <8 x i64> %v1912 to <8 x i32>
  %v1916 = zext <8 x i32> %v1908 to <8 x i64>
  %v1917 = mul <8 x i64> %v1916, splat (i64 3449720151)
  %v1918 = lshr <8 x i64> %v1917, splat (i64 32)
  %v1919 = trunc <8 x i64> %v1918 to <8 x i32>
  %v1920 = trunc <8 x i64> %v1917 to <8 x i32>
  %v1921 = insertelement <8 x i32> poison, i32 %v1909, i64 0
  %v1922 = shufflevector <8 x i32> %v1921, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1923 = insertelement <8 x i32> poison, i32 %v1910, i64 0
  %v1924 = shufflevector <8 x i32> %v1923, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1925 = xor <8 x i32> %v1919, %v1900
  %v1926 = xor <8 x i32> %v1925, %v1922
  %v1927 = xor <8 x i32> %v1914, %v1895
  %v1928 = xor <8 x i32> %v1927, %v1924
  %v1929 = add i32 %v1909, -1640531527
  %v1930 = add i32 %v1910, -1150833019
  %v1931 = zext <8 x i32> %v1926 to <8 x i64>
  %v1932 = mul <8 x i64> %v1931, splat (i64 3528531795)
  %v1933 = lshr <8 x i64> %v1932, splat (i64 32)
  %v1934 = trunc <8 x i64> %v1933 to <8 x i32>
  %v1935 = trunc <8 x i64> %v1932 to <8 x i32>
  %v1936 = zext <8 x i32> %v1928 to <8 x i64>
  %v1937 = mul <8 x i64> %v1936, splat (i64 3449720151)
  %v1938 = lshr <8 x i64> %v1937, splat (i64 32)
  %v1939 = trunc <8 x i64> %v1938 to <8 x i32>
  %v1940 = trunc <8 x i64> %v1937 to <8 x i32>
  %v1941 = insertelement <8 x i32> poison, i32 %v1929, i64 0
  %v1942 = shufflevector <8 x i32> %v1941, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1943 = insertelement <8 x i32> poison, i32 %v1930, i64 0
  %v1944 = shufflevector <8 x i32> %v1943, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1945 = xor <8 x i32> %v1939, %v1920
  %v1946 = xor <8 x i32> %v1945, %v1942
  %v1947 = xor <8 x i32> %v1934, %v1915
  %v1948 = xor <8 x i32> %v1947, %v1944
  %v1949 = add i32 %v1929, -1640531527
  %v1950 = add i32 %v1930, -1150833019
  %v1951 = lshr <8 x i32> %v1946, splat (i32 8)
  %v1952 = sitofp <8 x i32> %v1951 to <8 x float>
  %v1953 = fmul <8 x float> %v1952, splat (float 0x3E70000000000000)
  %v1954 = insertelement <8 x float> poison, float 0x3FA99999A0000000, i64 0
  %v1955 = shufflevector <8 x float> %v1954, <8 x float> poison, <8 x i32> zeroinitializer
  %v1956 = fcmp olt <8 x float> %v1953, %v1955
  %v1957 = select <8 x i1> %v1956, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v1958 = fcmp une <8 x float> %v1682, splat (float 0x0000000000000000)
  %v1959 = select <8 x i1> %v1958, <8 x float> %v1957, <8 x float> %v1955
  %v1960 = add i64 0, %v1335
  %v1961 = getelementptr inbounds float, ptr %v1294, i64 %v1960
  %v1962 = load <8 x float>, ptr %v1961, align 4
  %v1963 = fmul <8 x float> %v1959, %v1962
  %v1964 = fsub <8 x float> %v1690, %v1959
  %v1965 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1694)
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
  %v1987 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1986, <8 x float> %v1694)
  %v1988 = fmul <8 x float> %v1733, %v1987
  %v1989 = fmul <8 x float> %v1964, %v1988
  %v1990 = fadd <8 x float> %v1963, %v1989
  %v1991 = add i64 0, %v1335
  %v1992 = getelementptr inbounds float, ptr %v1300, i64 %v1991
  store <8 x float> %v1388, ptr %v1992, align 4
  %v1993 = add i64 0, %v1335
  %v1994 = getelementptr inbounds float, ptr %v1306, i64 %v1993
  store <8 x float> %v1425, ptr %v1994, align 4
  %v1995 = add i64 0, %v1335
  %v1996 = getelementptr inbounds float, ptr %v1312, i64 %v1995
  store <8 x float> %v1456, ptr %v1996, align 4
  %v1997 = add i64 0, %v1335
  %v1998 = getelementptr inbounds float, ptr %v1318, i64 %v1997
  store <8 x float> %v1696, ptr %v1998, align 4
  %v1999 = add i64 0, %v1335
  %v2000 = getelementptr inbounds float, ptr %v1324, i64 %v1999
  store <8 x float> %v1733, ptr %v2000, align 4
  %v2001 = add i64 0, %v1335
  %v2002 = getelementptr inbounds float, ptr %v1330, i64 %v2001
  store <8 x float> %v1990, ptr %v2002, align 4
  %v2003 = add nsw i64 %v1331, 1
  br label %b199
b201:
  %v2004 = add nsw i64 %v1266, 1
  br label %b196
b198:
  %v2005 = add nsw i64 %v1242, 1
  br label %b191
b193:
  %v2006 = add nsw i64 %v1236, 1
  br label %b188
b190:
  %v2007 = add nsw i64 %v1231, 96
  br label %b185
b187:
  %v2008 = add nsw i64 %v1215, 1
  br label %b182
b184:
  %v2009 = icmp sgt i64 %v3, 1
  br i1 %v2009, label %b202, label %b203
b202:
  %v2010 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2011 = atomicrmw add ptr %v2010, i64 1 acq_rel
  %v2012 = load i64, ptr %v73, align 8
  %v2013 = add i64 %v2012, 1
  store i64 %v2013, ptr %v73, align 8
  %v2014 = mul i64 %v3, %v2013
  br label %b204
b204:
  %v2015 = load atomic i64, ptr %v2010 acquire, align 8
  %v2016 = icmp slt i64 %v2015, %v2014
  br i1 %v2016, label %b205, label %b206
b205:
  %v2017 = call i32 @sched_yield()
  br label %b204
b206:
  br label %b203
b203:
  %v2018 = add nsw i64 %v1126, %v1125
  br label %b157
b159:
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
  %v73 = alloca i64, i64 1, align 8
  %v767 = alloca float, i64 64, align 4
  %v1165 = alloca float, i64 64, align 4
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
  %v51 = getelementptr inbounds i64, ptr %v1, i64 6
  %v52 = load i64, ptr %v51, align 8
  %v53 = getelementptr inbounds i64, ptr %v1, i64 7
  %v54 = load i64, ptr %v53, align 8
  %v55 = getelementptr inbounds i64, ptr %v1, i64 11
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 12
  %v58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 13
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 16
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 20
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 23
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i64, ptr %v1, i64 24
  %v68 = load i64, ptr %v67, align 8
  %v69 = getelementptr inbounds i64, ptr %v1, i64 25
  %v70 = load i64, ptr %v69, align 8
  %v71 = getelementptr inbounds i64, ptr %v1, i64 26
  %v72 = load i64, ptr %v71, align 8
  store i64 0, ptr %v73, align 8
  %v74 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v75 = load ptr, ptr %v74, align 4
  %v76 = mul i64 %v2, 24576
  %v77 = add i64 %v76, 512
  %v78 = getelementptr inbounds float, ptr %v75, i64 %v77
  %v79 = getelementptr inbounds float, ptr %v75, i64 0
  %v80 = getelementptr inbounds i64, ptr %v1, i64 4
  %v81 = load i64, ptr %v80, align 8
  %v82 = icmp eq i64 %v81, 0
  br i1 %v82, label %b0, label %b1
b0:
  %v83 = add i64 1, 0
  %v84 = sdiv i64 %v83, 1
  %v85 = add i64 %v2, 1
  %v86 = mul i64 %v84, %v2
  %v87 = sdiv i64 %v86, %v3
  %v88 = mul i64 %v87, 1
  %v89 = icmp slt i64 %v88, 1
  %v90 = select i1 %v89, i64 %v88, i64 1
  %v91 = mul i64 %v84, %v85
  %v92 = sdiv i64 %v91, %v3
  %v93 = mul i64 %v92, 1
  %v94 = icmp slt i64 %v93, 1
  %v95 = select i1 %v94, i64 %v93, i64 1
  %v96 = icmp slt i64 %v95, 1
  %v97 = select i1 %v96, i64 %v95, i64 1
  br label %b2
b2:
  %v98 = phi i64 [ %v90, %b0 ], [ %v126, %b7 ]
  %v99 = icmp slt i64 %v98, %v97
  br i1 %v99, label %b3, label %b4
b3:
  %v100 = mul i64 %v98, 256
  %v101 = mul i64 %v98, 8
  %v102 = add i64 %v100, 0
  %v103 = add i64 %v101, 0
  %v104 = getelementptr inbounds float, ptr %v79, i64 %v102
  %v105 = sub i64 8, %v103
  %v106 = icmp slt i64 %v105, 0
  %v107 = select i1 %v106, i64 0, i64 %v105
  %v108 = icmp ult i64 %v107, 8
  %v109 = select i1 %v108, i64 %v107, i64 8
  %v110 = trunc i64 %v109 to i32
  %v111 = insertelement <8 x i32> poison, i32 %v110, i64 0
  %v112 = shufflevector <8 x i32> %v111, <8 x i32> poison, <8 x i32> zeroinitializer
  %v113 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v112
  %v114 = mul i64 %v103, 1
  %v115 = add i64 0, %v114
  %v116 = getelementptr inbounds float, ptr %v16, i64 %v115
  br label %b5
b5:
  %v117 = phi i64 [ 0, %b3 ], [ %v124, %b6 ]
  %v118 = icmp slt i64 %v117, 32
  br i1 %v118, label %b6, label %b7
b6:
  %v119 = mul i64 %v117, 8
  %v120 = getelementptr inbounds float, ptr %v116, i64 %v119
  %v121 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v120, <8 x i1> %v113, <8 x float> zeroinitializer)
  %v122 = mul i64 %v117, 8
  %v123 = getelementptr inbounds float, ptr %v104, i64 %v122
  store <8 x float> %v121, ptr %v123, align 4
  %v124 = add nsw i64 %v117, 1
  br label %b5
b7:
  %v125 = add i64 %v100, 256
  %v126 = add nsw i64 %v98, 1
  br label %b2
b4:
  br label %b1
b1:
  %v127 = icmp sgt i64 %v3, 1
  br i1 %v127, label %b8, label %b9
b8:
  %v128 = getelementptr inbounds i64, ptr %v1, i64 3
  %v129 = atomicrmw add ptr %v128, i64 1 acq_rel
  %v130 = load i64, ptr %v73, align 8
  %v131 = add i64 %v130, 1
  store i64 %v131, ptr %v73, align 8
  %v132 = mul i64 %v3, %v131
  br label %b10
b10:
  %v133 = load atomic i64, ptr %v128 acquire, align 8
  %v134 = icmp slt i64 %v133, %v132
  br i1 %v134, label %b11, label %b12
b11:
  %v135 = call i32 @sched_yield()
  br label %b10
b12:
  br label %b9
b9:
  br label %b13
b13:
  %v136 = phi i64 [ 0, %b9 ], [ %v1098, %b21 ]
  %v137 = icmp slt i64 %v136, %v5
  br i1 %v137, label %b14, label %b15
b14:
  %v138 = sub i64 %v5, 1
  %v139 = sub i64 %v138, %v136
  %v140 = add i64 %v7, 0
  %v141 = sdiv i64 %v140, 1
  %v142 = add i64 %v2, 1
  %v143 = mul i64 %v141, %v2
  %v144 = sdiv i64 %v143, %v3
  %v145 = mul i64 %v144, 1
  %v146 = icmp slt i64 %v145, %v7
  %v147 = select i1 %v146, i64 %v145, i64 %v7
  %v148 = mul i64 %v141, %v142
  %v149 = sdiv i64 %v148, %v3
  %v150 = mul i64 %v149, 1
  %v151 = icmp slt i64 %v150, %v7
  %v152 = select i1 %v151, i64 %v150, i64 %v7
  br label %b16
b16:
  %v153 = phi i64 [ %v147, %b14 ], [ %v766, %b17 ]
  %v154 = icmp slt i64 %v153, %v152
  br i1 %v154, label %b17, label %b18
b17:
  %v155 = add i64 %v139, 1
  %v156 = and i64 %v155, 1
  %v157 = mul i64 %v156, %v7
  %v158 = add i64 %v157, %v153
  %v159 = mul i64 %v158, 8
  %v160 = getelementptr inbounds float, ptr %v26, i64 %v159
  %v161 = add i64 %v139, 0
  %v162 = and i64 %v161, %v56
  %v163 = mul i64 %v162, %v7
  %v164 = add i64 %v163, %v153
  %v165 = mul i64 %v164, 8
  %v166 = getelementptr inbounds float, ptr %v20, i64 %v165
  %v167 = add i64 %v139, 0
  %v168 = and i64 %v167, %v54
  %v169 = mul i64 %v168, %v7
  %v170 = add i64 %v169, %v153
  %v171 = mul i64 %v170, 1
  %v172 = getelementptr inbounds float, ptr %v12, i64 %v171
  %v173 = add i64 %v139, 0
  %v174 = and i64 %v173, %v66
  %v175 = mul i64 %v174, %v7
  %v176 = add i64 %v175, %v153
  %v177 = mul i64 %v176, 8
  %v178 = getelementptr inbounds float, ptr %v44, i64 %v177
  %v179 = add i64 %v139, 0
  %v180 = and i64 %v179, %v60
  %v181 = mul i64 %v180, %v7
  %v182 = add i64 %v181, %v153
  %v183 = mul i64 %v182, 8
  %v184 = getelementptr inbounds float, ptr %v24, i64 %v183
  %v185 = add i64 %v139, 0
  %v186 = and i64 %v185, %v68
  %v187 = mul i64 %v186, %v7
  %v188 = add i64 %v187, %v153
  %v189 = mul i64 %v188, 8
  %v190 = getelementptr inbounds float, ptr %v46, i64 %v189
  %v191 = add i64 %v139, 0
  %v192 = and i64 %v191, %v70
  %v193 = mul i64 %v192, %v7
  %v194 = add i64 %v193, %v153
  %v195 = mul i64 %v194, 8
  %v196 = getelementptr inbounds float, ptr %v48, i64 %v195
  %v197 = add i64 %v139, 0
  %v198 = and i64 %v197, %v72
  %v199 = mul i64 %v198, %v7
  %v200 = add i64 %v199, %v153
  %v201 = mul i64 %v200, 8
  %v202 = getelementptr inbounds float, ptr %v50, i64 %v201
  %v203 = add i64 %v139, 1
  %v204 = and i64 %v203, 1
  %v205 = mul i64 %v204, %v7
  %v206 = add i64 %v205, %v153
  %v207 = mul i64 %v206, 8
  %v208 = getelementptr inbounds float, ptr %v28, i64 %v207
  %v209 = add i64 %v139, 0
  %v210 = and i64 %v209, %v64
  %v211 = mul i64 %v210, %v7
  %v212 = add i64 %v211, %v153
  %v213 = mul i64 %v212, 32
  %v214 = getelementptr inbounds float, ptr %v38, i64 %v213
  %v215 = add i64 %v139, 0
  %v216 = and i64 %v215, 1
  %v217 = mul i64 %v216, %v7
  %v218 = add i64 %v217, %v153
  %v219 = mul i64 %v218, 8
  %v220 = getelementptr inbounds float, ptr %v28, i64 %v219
  %v221 = add i64 0, 0
  %v222 = getelementptr inbounds float, ptr %v160, i64 %v221
  %v223 = load <8 x float>, ptr %v222, align 4
  %v224 = add i64 0, 0
  %v225 = getelementptr inbounds float, ptr %v166, i64 %v224
  %v226 = load <8 x float>, ptr %v225, align 4
  %v227 = fadd <8 x float> %v223, %v226
  %v228 = add i64 0, 0
  %v229 = insertelement <8 x i64> poison, i64 %v228, i64 0
  %v230 = shufflevector <8 x i64> %v229, <8 x i64> poison, <8 x i32> zeroinitializer
  %v231 = add <8 x i64> %v230, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v232 = trunc <8 x i64> %v231 to <8 x i32>
  %v233 = trunc i64 %v153 to i32
  %v234 = getelementptr inbounds float, ptr %v172, i64 0
  %v235 = load i32, ptr %v234, align 4
  %v236 = getelementptr inbounds i64, ptr %v1, i64 2
  %v237 = load i64, ptr %v236, align 8
  %v238 = insertelement <8 x i32> poison, i32 %v233, i64 0
  %v239 = shufflevector <8 x i32> %v238, <8 x i32> poison, <8 x i32> zeroinitializer
  %v240 = insertelement <8 x i32> poison, i32 %v235, i64 0
  %v241 = shufflevector <8 x i32> %v240, <8 x i32> poison, <8 x i32> zeroinitializer
  %v242 = trunc i64 %v237 to i32
  %v243 = lshr i64 %v237, 32
  %v244 = trunc i64 %v243 to i32
  %v245 = zext <8 x i32> %v232 to <8 x i64>
  %v246 = mul <8 x i64> %v245, splat (i64 3528531795)
  %v247 = lshr <8 x i64> %v246, splat (i64 32)
  %v248 = trunc <8 x i64> %v247 to <8 x i32>
  %v249 = trunc <8 x i64> %v246 to <8 x i32>
  %v250 = zext <8 x i32> %v241 to <8 x i64>
  %v251 = mul <8 x i64> %v250, splat (i64 3449720151)
  %v252 = lshr <8 x i64> %v251, splat (i64 32)
  %v253 = trunc <8 x i64> %v252 to <8 x i32>
  %v254 = trunc <8 x i64> %v251 to <8 x i32>
  %v255 = insertelement <8 x i32> poison, i32 %v242, i64 0
  %v256 = shufflevector <8 x i32> %v255, <8 x i32> poison, <8 x i32> zeroinitializer
  %v257 = insertelement <8 x i32> poison, i32 %v244, i64 0
  %v258 = shufflevector <8 x i32> %v257, <8 x i32> poison, <8 x i32> zeroinitializer
  %v259 = xor <8 x i32> %v253, %v239
  %v260 = xor <8 x i32> %v259, %v256
  %v261 = xor <8 x i32> %v248, splat (i32 2)
  %v262 = xor <8 x i32> %v261, %v258
  %v263 = add i32 %v242, -1640531527
  %v264 = add i32 %v244, -1150833019
  %v265 = zext <8 x i32> %v260 to <8 x i64>
  %v266 = mul <8 x i64> %v265, splat (i64 3528531795)
  %v267 = lshr <8 x i64> %v266, splat (i64 32)
  %v268 = trunc <8 x i64> %v267 to <8 x i32>
  %v269 = trunc <8 x i64> %v266 to <8 x i32>
  %v270 = zext <8 x i32> %v262 to <8 x i64>
  %v271 = mul <8 x i64> %v270, splat (i64 3449720151)
  %v272 = lshr <8 x i64> %v271, splat (i64 32)
  %v273 = trunc <8 x i64> %v272 to <8 x i32>
  %v274 = trunc <8 x i64> %v271 to <8 x i32>
  %v275 = insertelement <8 x i32> poison, i32 %v263, i64 0
  %v276 = shufflevector <8 x i32> %v275, <8 x i32> poison, <8 x i32> zeroinitializer
  %v277 = insertelement <8 x i32> poison, i32 %v264, i64 0
  %v278 = shufflevector <8 x i32> %v277, <8 x i32> poison, <8 x i32> zeroinitializer
  %v279 = xor <8 x i32> %v273, %v254
  %v280 = xor <8 x i32> %v279, %v276
  %v281 = xor <8 x i32> %v268, %v249
  %v282 = xor <8 x i32> %v281, %v278
  %v283 = add i32 %v263, -1640531527
  %v284 = add i32 %v264, -1150833019
  %v285 = zext <8 x i32> %v280 to <8 x i64>
  %v286 = mul <8 x i64> %v285, splat (i64 3528531795)
  %v287 = lshr <8 x i64> %v286, splat (i64 32)
  %v288 = trunc <8 x i64> %v287 to <8 x i32>
  %v289 = trunc <8 x i64> %v286 to <8 x i32>
  %v290 = zext <8 x i32> %v282 to <8 x i64>
  %v291 = mul <8 x i64> %v290, splat (i64 3449720151)
  %v292 = lshr <8 x i64> %v291, splat (i64 32)
  %v293 = trunc <8 x i64> %v292 to <8 x i32>
  %v294 = trunc <8 x i64> %v291 to <8 x i32>
  %v295 = insertelement <8 x i32> poison, i32 %v283, i64 0
  %v296 = shufflevector <8 x i32> %v295, <8 x i32> poison, <8 x i32> zeroinitializer
  %v297 = insertelement <8 x i32> poison, i32 %v284, i64 0
  %v298 = shufflevector <8 x i32> %v297, <8 x i32> poison, <8 x i32> zeroinitializer
  %v299 = xor <8 x i32> %v293, %v274
  %v300 = xor <8 x i32> %v299, %v296
  %v301 = xor <8 x i32> %v288, %v269
  %v302 = xor <8 x i32> %v301, %v298
  %v303 = add i32 %v283, -1640531527
  %v304 = add i32 %v284, -1150833019
  %v305 = zext <8 x i32> %v300 to <8 x i64>
  %v306 = mul <8 x i64> %v305, splat (i64 3528531795)
  %v307 = lshr <8 x i64> %v306, splat (i64 32)
  %v308 = trunc <8 x i64> %v307 to <8 x i32>
  %v309 = trunc <8 x i64> %v306 to <8 x i32>
  %v310 = zext <8 x i32> %v302 to <8 x i64>
  %v311 = mul <8 x i64> %v310, splat (i64 3449720151)
  %v312 = lshr <8 x i64> %v311, splat (i64 32)
  %v313 = trunc <8 x i64> %v312 to <8 x i32>
  %v314 = trunc <8 x i64> %v311 to <8 x i32>
  %v315 = insertelement <8 x i32> poison, i32 %v303, i64 0
  %v316 = shufflevector <8 x i32> %v315, <8 x i32> poison, <8 x i32> zeroinitializer
  %v317 = insertelement <8 x i32> poison, i32 %v304, i64 0
  %v318 = shufflevector <8 x i32> %v317, <8 x i32> poison, <8 x i32> zeroinitializer
  %v319 = xor <8 x i32> %v313, %v294
  %v320 = xor <8 x i32> %v319, %v316
  %v321 = xor <8 x i32> %v308, %v289
  %v322 = xor <8 x i32> %v321, %v318
  %v323 = add i32 %v303, -1640531527
  %v324 = add i32 %v304, -1150833019
  %v325 = zext <8 x i32> %v320 to <8 x i64>
  %v326 = mul <8 x i64> %v325, splat (i64 3528531795)
  %v327 = lshr <8 x i64> %v326, splat (i64 32)
  %v328 = trunc <8 x i64> %v327 to <8 x i32>
  %v329 = trunc <8 x i64> %v326 to <8 x i32>
  %v330 = zext <8 x i32> %v322 to <8 x i64>
  %v331 = mul <8 x i64> %v330, splat (i64 3449720151)
  %v332 = lshr <8 x i64> %v331, splat (i64 32)
  %v333 = trunc <8 x i64> %v332 to <8 x i32>
  %v334 = trunc <8 x i64> %v331 to <8 x i32>
  %v335 = insertelement <8 x i32> poison, i32 %v323, i64 0
  %v336 = shufflevector <8 x i32> %v335, <8 x i32> poison, <8 x i32> zeroinitializer
  %v337 = insertelement <8 x i32> poison, i32 %v324, i64 0
  %v338 = shufflevector <8 x i32> %v337, <8 x i32> poison, <8 x i32> zeroinitializer
  %v339 = xor <8 x i32> %v333, %v314
  %v340 = xor <8 x i32> %v339, %v336
  %v341 = xor <8 x i32> %v328, %v309
  %v342 = xor <8 x i32> %v341, %v338
  %v343 = add i32 %v323, -1640531527
  %v344 = add i32 %v324, -1150833019
  %v345 = zext <8 x i32> %v340 to <8 x i64>
  %v346 = mul <8 x i64> %v345, splat (i64 3528531795)
  %v347 = lshr <8 x i64> %v346, splat (i64 32)
  %v348 = trunc <8 x i64> %v347 to <8 x i32>
  %v349 = trunc <8 x i64> %v346 to <8 x i32>
  %v350 = zext <8 x i32> %v342 to <8 x i64>
  %v351 = mul <8 x i64> %v350, splat (i64 3449720151)
  %v352 = lshr <8 x i64> %v351, splat (i64 32)
  %v353 = trunc <8 x i64> %v352 to <8 x i32>
  %v354 = trunc <8 x i64> %v351 to <8 x i32>
  %v355 = insertelement <8 x i32> poison, i32 %v343, i64 0
  %v356 = shufflevector <8 x i32> %v355, <8 x i32> poison, <8 x i32> zeroinitializer
  %v357 = insertelement <8 x i32> poison, i32 %v344, i64 0
  %v358 = shufflevector <8 x i32> %v357, <8 x i32> poison, <8 x i32> zeroinitializer
  %v359 = xor <8 x i32> %v353, %v334
  %v360 = xor <8 x i32> %v359, %v356
  %v361 = xor <8 x i32> %v348, %v329
  %v362 = xor <8 x i32> %v361, %v358
  %v363 = add i32 %v343, -1640531527
  %v364 = add i32 %v344, -1150833019
  %v365 = zext <8 x i32> %v360 to <8 x i64>
  %v366 = mul <8 x i64> %v365, splat (i64 3528531795)
  %v367 = lshr <8 x i64> %v366, splat (i64 32)
  %v368 = trunc <8 x i64> %v367 to <8 x i32>
  %v369 = trunc <8 x i64> %v366 to <8 x i32>
  %v370 = zext <8 x i32> %v362 to <8 x i64>
  %v371 = mul <8 x i64> %v370, splat (i64 3449720151)
  %v372 = lshr <8 x i64> %v371, splat (i64 32)
  %v373 = trunc <8 x i64> %v372 to <8 x i32>
  %v374 = trunc <8 x i64> %v371 to <8 x i32>
  %v375 = insertelement <8 x i32> poison, i32 %v363, i64 0
  %v376 = shufflevector <8 x i32> %v375, <8 x i32> poison, <8 x i32> zeroinitializer
  %v377 = insertelement <8 x i32> poison, i32 %v364, i64 0
  %v378 = shufflevector <8 x i32> %v377, <8 x i32> poison, <8 x i32> zeroinitializer
  %v379 = xor <8 x i32> %v373, %v354
  %v380 = xor <8 x i32> %v379, %v376
  %v381 = xor <8 x i32> %v368, %v349
  %v382 = xor <8 x i32> %v381, %v378
  %v383 = add i32 %v363, -1640531527
  %v384 = add i32 %v364, -1150833019
  %v385 = zext <8 x i32> %v380 to <8 x i64>
  %v386 = mul <8 x i64> %v385, splat (i64 3528531795)
  %v387 = lshr <8 x i64> %v386, splat (i64 32)
  %v388 = trunc <8 x i64> %v387 to <8 x i32>
  %v389 = trunc <8 x i64> %v386 to <8 x i32>
  %v390 = zext <8 x i32> %v382 to <8 x i64>
  %v391 = mul <8 x i64> %v390, splat (i64 3449720151)
  %v392 = lshr <8 x i64> %v391, splat (i64 32)
  %v393 = trunc <8 x i64> %v392 to <8 x i32>
  %v394 = trunc <8 x i64> %v391 to <8 x i32>
  %v395 = insertelement <8 x i32> poison, i32 %v383, i64 0
  %v396 = shufflevector <8 x i32> %v395, <8 x i32> poison, <8 x i32> zeroinitializer
  %v397 = insertelement <8 x i32> poison, i32 %v384, i64 0
  %v398 = shufflevector <8 x i32> %v397, <8 x i32> poison, <8 x i32> zeroinitializer
  %v399 = xor <8 x i32> %v393, %v374
  %v400 = xor <8 x i32> %v399, %v396
  %v401 = xor <8 x i32> %v388, %v369
  %v402 = xor <8 x i32> %v401, %v398
  %v403 = add i32 %v383, -1640531527
  %v404 = add i32 %v384, -1150833019
  %v405 = zext <8 x i32> %v400 to <8 x i64>
  %v406 = mul <8 x i64> %v405, splat (i64 3528531795)
  %v407 = lshr <8 x i64> %v406, splat (i64 32)
  %v408 = trunc <8 x i64> %v407 to <8 x i32>
  %v409 = trunc <8 x i64> %v406 to <8 x i32>
  %v410 = zext <8 x i32> %v402 to <8 x i64>
  %v411 = mul <8 x i64> %v410, splat (i64 3449720151)
  %v412 = lshr <8 x i64> %v411, splat (i64 32)
  %v413 = trunc <8 x i64> %v412 to <8 x i32>
  %v414 = trunc <8 x i64> %v411 to <8 x i32>
  %v415 = insertelement <8 x i32> poison, i32 %v403, i64 0
  %v416 = shufflevector <8 x i32> %v415, <8 x i32> poison, <8 x i32> zeroinitializer
  %v417 = insertelement <8 x i32> poison, i32 %v404, i64 0
  %v418 = shufflevector <8 x i32> %v417, <8 x i32> poison, <8 x i32> zeroinitializer
  %v419 = xor <8 x i32> %v413, %v394
  %v420 = xor <8 x i32> %v419, %v416
  %v421 = xor <8 x i32> %v408, %v389
  %v422 = xor <8 x i32> %v421, %v418
  %v423 = add i32 %v403, -1640531527
  %v424 = add i32 %v404, -1150833019
  %v425 = zext <8 x i32> %v420 to <8 x i64>
  %v426 = mul <8 x i64> %v425, splat (i64 3528531795)
  %v427 = lshr <8 x i64> %v426, splat (i64 32)
  %v428 = trunc <8 x i64> %v427 to <8 x i32>
  %v429 = trunc <8 x i64> %v426 to <8 x i32>
  %v430 = zext <8 x i32> %v422 to <8 x i64>
  %v431 = mul <8 x i64> %v430, splat (i64 3449720151)
  %v432 = lshr <8 x i64> %v431, splat (i64 32)
  %v433 = trunc <8 x i64> %v432 to <8 x i32>
  %v434 = trunc <8 x i64> %v431 to <8 x i32>
  %v435 = insertelement <8 x i32> poison, i32 %v423, i64 0
  %v436 = shufflevector <8 x i32> %v435, <8 x i32> poison, <8 x i32> zeroinitializer
  %v437 = insertelement <8 x i32> poison, i32 %v424, i64 0
  %v438 = shufflevector <8 x i32> %v437, <8 x i32> poison, <8 x i32> zeroinitializer
  %v439 = xor <8 x i32> %v433, %v414
  %v440 = xor <8 x i32> %v439, %v436
  %v441 = xor <8 x i32> %v428, %v409
  %v442 = xor <8 x i32> %v441, %v438
  %v443 = add i32 %v423, -1640531527
  %v444 = add i32 %v424, -1150833019
  %v445 = lshr <8 x i32> %v440, splat (i32 8)
  %v446 = sitofp <8 x i32> %v445 to <8 x float>
  %v447 = fmul <8 x float> %v446, splat (float 0x3E70000000000000)
  %v448 = insertelement <8 x float> poison, float 0x3FA99999A0000000, i64 0
  %v449 = shufflevector <8 x float> %v448, <8 x float> poison, <8 x i32> zeroinitializer
  %v450 = fcmp olt <8 x float> %v447, %v449
  %v451 = select <8 x i1> %v450, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v452 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v453 = shufflevector <8 x float> %v452, <8 x float> poison, <8 x i32> zeroinitializer
  %v454 = fcmp une <8 x float> %v453, splat (float 0x0000000000000000)
  %v455 = select <8 x i1> %v454, <8 x float> %v451, <8 x float> %v449
  %v456 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v457 = shufflevector <8 x float> %v456, <8 x float> poison, <8 x i32> zeroinitializer
  %v458 = fsub <8 x float> %v457, %v455
  %v459 = fmul <8 x float> %v227, %v458
  %v460 = add i64 0, 0
  %v461 = getelementptr inbounds float, ptr %v178, i64 %v460
  %v462 = load <8 x float>, ptr %v461, align 4
  %v463 = add i64 0, 0
  %v464 = getelementptr inbounds float, ptr %v184, i64 %v463
  %v465 = load <8 x float>, ptr %v464, align 4
  %v466 = fmul <8 x float> %v462, %v465
  %v467 = add i64 0, 0
  %v468 = getelementptr inbounds float, ptr %v190, i64 %v467
  %v469 = load <8 x float>, ptr %v468, align 4
  %v470 = add i64 0, 0
  %v471 = getelementptr inbounds float, ptr %v196, i64 %v470
  %v472 = load <8 x float>, ptr %v471, align 4
  %v473 = fmul <8 x float> %v469, %v472
  %v474 = fadd <8 x float> %v466, %v473
  %v475 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v474)
  %v476 = fcmp ogt <8 x float> %v475, splat (float 0x4023000000000000)
  %v477 = select <8 x i1> %v476, <8 x float> splat (float 0x4023000000000000), <8 x float> %v475
  %v478 = fadd <8 x float> %v477, %v477
  %v479 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v478, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v480 = fsub <8 x float> %v479, splat (float 0x4168000000000000)
  %v481 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v480, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v478)
  %v482 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v480, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v481)
  %v483 = bitcast <8 x float> %v479 to <8 x i32>
  %v484 = fmul <8 x float> %v482, %v482
  %v485 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v482, <8 x float> splat (float 0x3F81227F40000000))
  %v486 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v485, <8 x float> %v482, <8 x float> splat (float 0x3FA5556740000000))
  %v487 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v486, <8 x float> %v482, <8 x float> splat (float 0x3FC5554B00000000))
  %v488 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v487, <8 x float> %v482, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v489 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v484, <8 x float> %v488, <8 x float> %v482)
  %v490 = shl <8 x i32> %v483, splat (i32 23)
  %v491 = add <8 x i32> %v490, splat (i32 1065353216)
  %v492 = bitcast <8 x i32> %v491 to <8 x float>
  %v493 = fsub <8 x float> %v492, splat (float 0x3FF0000000000000)
  %v494 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v492, <8 x float> %v489, <8 x float> %v493)
  %v495 = fadd <8 x float> %v494, splat (float 0x4000000000000000)
  %v496 = fdiv <8 x float> %v494, %v495
  %v497 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v496, <8 x float> %v474)
  %v498 = fmul <8 x float> %v459, %v497
  %v499 = add i64 0, 0
  %v500 = getelementptr inbounds float, ptr %v202, i64 %v499
  %v501 = load <8 x float>, ptr %v500, align 4
  %v502 = fmul <8 x float> %v498, %v501
  %v503 = fsub <8 x float> %v457, %v501
  %v504 = fmul <8 x float> %v502, %v503
  %v505 = fmul <8 x float> %v459, %v501
  %v506 = fmul <8 x float> %v497, %v497
  %v507 = fsub <8 x float> %v457, %v506
  %v508 = fmul <8 x float> %v505, %v507
  %v509 = add i64 0, 0
  %v510 = getelementptr inbounds float, ptr %v208, i64 %v509
  %v511 = load <8 x float>, ptr %v510, align 4
  %v512 = add i64 0, 0
  %v513 = insertelement <8 x i64> poison, i64 %v512, i64 0
  %v514 = shufflevector <8 x i64> %v513, <8 x i64> poison, <8 x i32> zeroinitializer
  %v515 = add <8 x i64> %v514, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v516 = trunc <8 x i64> %v515 to <8 x i32>
  %v517 = trunc i64 %v153 to i32
  %v518 = getelementptr inbounds float, ptr %v172, i64 0
  %v519 = load i32, ptr %v518, align 4
  %v520 = getelementptr inbounds i64, ptr %v1, i64 2
  %v521 = load i64, ptr %v520, align 8
  %v522 = insertelement <8 x i32> poison, i32 %v517, i64 0
  %v523 = shufflevector <8 x i32> %v522, <8 x i32> poison, <8 x i32> zeroinitializer
  %v524 = insertelement <8 x i32> poison, i32 %v519, i64 0
  %v525 = shufflevector <8 x i32> %v524, <8 x i32> poison, <8 x i32> zeroinitializer
  %v526 = trunc i64 %v521 to i32
  %v527 = lshr i64 %v521, 32
  %v528 = trunc i64 %v527 to i32
  %v529 = zext <8 x i32> %v516 to <8 x i64>
  %v530 = mul <8 x i64> %v529, splat (i64 3528531795)
  %v531 = lshr <8 x i64> %v530, splat (i64 32)
  %v532 = trunc <8 x i64> %v531 to <8 x i32>
  %v533 = trunc <8 x i64> %v530 to <8 x i32>
  %v534 = zext <8 x i32> %v525 to <8 x i64>
  %v535 = mul <8 x i64> %v534, splat (i64 3449720151)
  %v536 = lshr <8 x i64> %v535, splat (i64 32)
  %v537 = trunc <8 x i64> %v536 to <8 x i32>
  %v538 = trunc <8 x i64> %v535 to <8 x i32>
  %v539 = insertelement <8 x i32> poison, i32 %v526, i64 0
  %v540 = shufflevector <8 x i32> %v539, <8 x i32> poison, <8 x i32> zeroinitializer
  %v541 = insertelement <8 x i32> poison, i32 %v528, i64 0
  %v542 = shufflevector <8 x i32> %v541, <8 x i32> poison, <8 x i32> zeroinitializer
  %v543 = xor <8 x i32> %v537, %v523
  %v544 = xor <8 x i32> %v543, %v540
  %v545 = xor <8 x i32> %v532, splat (i32 1)
  %v546 = xor <8 x i32> %v545, %v542
  %v547 = add i32 %v526, -1640531527
  %v548 = add i32 %v528, -1150833019
  %v549 = zext <8 x i32> %v544 to <8 x i64>
  %v550 = mul <8 x i64> %v549, splat (i64 3528531795)
  %v551 = lshr <8 x i64> %v550, splat (i64 32)
  %v552 = trunc <8 x i64> %v551 to <8 x i32>
  %v553 = trunc <8 x i64> %v550 to <8 x i32>
  %v554 = zext <8 x i32> %v546 to <8 x i64>
  %v555 = mul <8 x i64> %v554, splat (i64 3449720151)
  %v556 = lshr <8 x i64> %v555, splat (i64 32)
  %v557 = trunc <8 x i64> %v556 to <8 x i32>
  %v558 = trunc <8 x i64> %v555 to <8 x i32>
  %v559 = insertelement <8 x i32> poison, i32 %v547, i64 0
  %v560 = shufflevector <8 x i32> %v559, <8 x i32> poison, <8 x i32> zeroinitializer
  %v561 = insertelement <8 x i32> poison, i32 %v548, i64 0
  %v562 = shufflevector <8 x i32> %v561, <8 x i32> poison, <8 x i32> zeroinitializer
  %v563 = xor <8 x i32> %v557, %v538
  %v564 = xor <8 x i32> %v563, %v560
  %v565 = xor <8 x i32> %v552, %v533
  %v566 = xor <8 x i32> %v565, %v562
  %v567 = add i32 %v547, -1640531527
  %v568 = add i32 %v548, -1150833019
  %v569 = zext <8 x i32> %v564 to <8 x i64>
  %v570 = mul <8 x i64> %v569, splat (i64 3528531795)
  %v571 = lshr <8 x i64> %v570, splat (i64 32)
  %v572 = trunc <8 x i64> %v571 to <8 x i32>
  %v573 = trunc <8 x i64> %v570 to <8 x i32>
  %v574 = zext <8 x i32> %v566 to <8 x i64>
  %v575 = mul <8 x i64> %v574, splat (i64 3449720151)
  %v576 = lshr <8 x i64> %v575, splat (i64 32)
  %v577 = trunc <8 x i64> %v576 to <8 x i32>
  %v578 = trunc <8 x i64> %v575 to <8 x i32>
  %v579 = insertelement <8 x i32> poison, i32 %v567, i64 0
  %v580 = shufflevector <8 x i32> %v579, <8 x i32> poison, <8 x i32> zeroinitializer
  %v581 = insertelement <8 x i32> poison, i32 %v568, i64 0
  %v582 = shufflevector <8 x i32> %v581, <8 x i32> poison, <8 x i32> zeroinitializer
  %v583 = xor <8 x i32> %v577, %v558
  %v584 = xor <8 x i32> %v583, %v580
  %v585 = xor <8 x i32> %v572, %v553
  %v586 = xor <8 x i32> %v585, %v582
  %v587 = add i32 %v567, -1640531527
  %v588 = add i32 %v568, -1150833019
  %v589 = zext <8 x i32> %v584 to <8 x i64>
  %v590 = mul <8 x i64> %v589, splat (i64 3528531795)
  %v591 = lshr <8 x i64> %v590, splat (i64 32)
  %v592 = trunc <8 x i64> %v591 to <8 x i32>
  %v593 = trunc <8 x i64> %v590 to <8 x i32>
  %v594 = zext <8 x i32> %v586 to <8 x i64>
  %v595 = mul <8 x i64> %v594, splat (i64 3449720151)
  %v596 = lshr <8 x i64> %v595, splat (i64 32)
  %v597 = trunc <8 x i64> %v596 to <8 x i32>
  %v598 = trunc <8 x i64> %v595 to <8 x i32>
  %v599 = insertelement <8 x i32> poison, i32 %v587, i64 0
  %v600 = shufflevector <8 x i32> %v599, <8 x i32> poison, <8 x i32> zeroinitializer
  %v601 = insertelement <8 x i32> poison, i32 %v588, i64 0
  %v602 = shufflevector <8 x i32> %v601, <8 x i32> poison, <8 x i32> zeroinitializer
  %v603 = xor <8 x i32> %v597, %v578
  %v604 = xor <8 x i32> %v603, %v600
  %v605 = xor <8 x i32> %v592, %v573
  %v606 = xor <8 x i32> %v605, %v602
  %v607 = add i32 %v587, -1640531527
  %v608 = add i32 %v588, -1150833019
  %v609 = zext <8 x i32> %v604 to <8 x i64>
  %v610 = mul <8 x i64> %v609, splat (i64 3528531795)
  %v611 = lshr <8 x i64> %v610, splat (i64 32)
  %v612 = trunc <8 x i64> %v611 to <8 x i32>
  %v613 = trunc <8 x i64> %v610 to <8 x i32>
  %v614 = zext <8 x i32> %v606 to <8 x i64>
  %v615 = mul <8 x i64> %v614, splat (i64 3449720151)
  %v616 = lshr <8 x i64> %v615, splat (i64 32)
  %v617 = trunc <8 x i64> %v616 to <8 x i32>
  %v618 = trunc <8 x i64> %v615 to <8 x i32>
  %v619 = insertelement <8 x i32> poison, i32 %v607, i64 0
  %v620 = shufflevector <8 x i32> %v619, <8 x i32> poison, <8 x i32> zeroinitializer
  %v621 = insertelement <8 x i32> poison, i32 %v608, i64 0
  %v622 = shufflevector <8 x i32> %v621, <8 x i32> poison, <8 x i32> zeroinitializer
  %v623 = xor <8 x i32> %v617, %v598
  %v624 = xor <8 x i32> %v623, %v620
  %v625 = xor <8 x i32> %v612, %v593
  %v626 = xor <8 x i32> %v625, %v622
  %v627 = add i32 %v607, -1640531527
  %v628 = add i32 %v608, -1150833019
  %v629 = zext <8 x i32> %v624 to <8 x i64>
  %v630 = mul <8 x i64> %v629, splat (i64 3528531795)
  %v631 = lshr <8 x i64> %v630, splat (i64 32)
  %v632 = trunc <8 x i64> %v631 to <8 x i32>
  %v633 = trunc <8 x i64> %v630 to <8 x i32>
  %v634 = zext <8 x i32> %v626 to <8 x i64>
  %v635 = mul <8 x i64> %v634, splat (i64 3449720151)
  %v636 = lshr <8 x i64> %v635, splat (i64 32)
  %v637 = trunc <8 x i64> %v636 to <8 x i32>
  %v638 = trunc <8 x i64> %v635 to <8 x i32>
  %v639 = insertelement <8 x i32> poison, i32 %v627, i64 0
  %v640 = shufflevector <8 x i32> %v639, <8 x i32> poison, <8 x i32> zeroinitializer
  %v641 = insertelement <8 x i32> poison, i32 %v628, i64 0
  %v642 = shufflevector <8 x i32> %v641, <8 x i32> poison, <8 x i32> zeroinitializer
  %v643 = xor <8 x i32> %v637, %v618
  %v644 = xor <8 x i32> %v643, %v640
  %v645 = xor <8 x i32> %v632, %v613
  %v646 = xor <8 x i32> %v645, %v642
  %v647 = add i32 %v627, -1640531527
  %v648 = add i32 %v628, -1150833019
  %v649 = zext <8 x i32> %v644 to <8 x i64>
  %v650 = mul <8 x i64> %v649, splat (i64 3528531795)
  %v651 = lshr <8 x i64> %v650, splat (i64 32)
  %v652 = trunc <8 x i64> %v651 to <8 x i32>
  %v653 = trunc <8 x i64> %v650 to <8 x i32>
  %v654 = zext <8 x i32> %v646 to <8 x i64>
  %v655 = mul <8 x i64> %v654, splat (i64 3449720151)
  %v656 = lshr <8 x i64> %v655, splat (i64 32)
  %v657 = trunc <8 x i64> %v656 to <8 x i32>
  %v658 = trunc <8 x i64> %v655 to <8 x i32>
  %v659 = insertelement <8 x i32> poison, i32 %v647, i64 0
  %v660 = shufflevector <8 x i32> %v659, <8 x i32> poison, <8 x i32> zeroinitializer
  %v661 = insertelement <8 x i32> poison, i32 %v648, i64 0
  %v662 = shufflevector <8 x i32> %v661, <8 x i32> poison, <8 x i32> zeroinitializer
  %v663 = xor <8 x i32> %v657, %v638
  %v664 = xor <8 x i32> %v663, %v660
  %v665 = xor <8 x i32> %v652, %v633
  %v666 = xor <8 x i32> %v665, %v662
  %v667 = add i32 %v647, -1640531527
  %v668 = add i32 %v648, -1150833019
  %v669 = zext <8 x i32> %v664 to <8 x i64>
  %v670 = mul <8 x i64> %v669, splat (i64 3528531795)
  %v671 = lshr <8 x i64> %v670, splat (i64 32)
  %v672 = trunc <8 x i64> %v671 to <8 x i32>
  %v673 = trunc <8 x i64> %v670 to <8 x i32>
  %v674 = zext <8 x i32> %v666 to <8 x i64>
  %v675 = mul <8 x i64> %v674, splat (i64 3449720151)
  %v676 = lshr <8 x i64> %v675, splat (i64 32)
  %v677 = trunc <8 x i64> %v676 to <8 x i32>
  %v678 = trunc <8 x i64> %v675 to <8 x i32>
  %v679 = insertelement <8 x i32> poison, i32 %v667, i64 0
  %v680 = shufflevector <8 x i32> %v679, <8 x i32> poison, <8 x i32> zeroinitializer
  %v681 = insertelement <8 x i32> poison, i32 %v668, i64 0
  %v682 = shufflevector <8 x i32> %v681, <8 x i32> poison, <8 x i32> zeroinitializer
  %v683 = xor <8 x i32> %v677, %v658
  %v684 = xor <8 x i32> %v683, %v680
  %v685 = xor <8 x i32> %v672, %v653
  %v686 = xor <8 x i32> %v685, %v682
  %v687 = add i32 %v667, -1640531527
  %v688 = add i32 %v668, -1150833019
  %v689 = zext <8 x i32> %v684 to <8 x i64>
  %v690 = mul <8 x i64> %v689, splat (i64 3528531795)
  %v691 = lshr <8 x i64> %v690, splat (i64 32)
  %v692 = trunc <8 x i64> %v691 to <8 x i32>
  %v693 = trunc <8 x i64> %v690 to <8 x i32>
  %v694 = zext <8 x i32> %v686 to <8 x i64>
  %v695 = mul <8 x i64> %v694, splat (i64 3449720151)
  %v696 = lshr <8 x i64> %v695, splat (i64 32)
  %v697 = trunc <8 x i64> %v696 to <8 x i32>
  %v698 = trunc <8 x i64> %v695 to <8 x i32>
  %v699 = insertelement <8 x i32> poison, i32 %v687, i64 0
  %v700 = shufflevector <8 x i32> %v699, <8 x i32> poison, <8 x i32> zeroinitializer
  %v701 = insertelement <8 x i32> poison, i32 %v688, i64 0
  %v702 = shufflevector <8 x i32> %v701, <8 x i32> poison, <8 x i32> zeroinitializer
  %v703 = xor <8 x i32> %v697, %v678
  %v704 = xor <8 x i32> %v703, %v700
  %v705 = xor <8 x i32> %v692, %v673
  %v706 = xor <8 x i32> %v705, %v702
  %v707 = add i32 %v687, -1640531527
  %v708 = add i32 %v688, -1150833019
  %v709 = zext <8 x i32> %v704 to <8 x i64>
  %v710 = mul <8 x i64> %v709, splat (i64 3528531795)
  %v711 = lshr <8 x i64> %v710, splat (i64 32)
  %v712 = trunc <8 x i64> %v711 to <8 x i32>
  %v713 = trunc <8 x i64> %v710 to <8 x i32>
  %v714 = zext <8 x i32> %v706 to <8 x i64>
  %v715 = mul <8 x i64> %v714, splat (i64 3449720151)
  %v716 = lshr <8 x i64> %v715, splat (i64 32)
  %v717 = trunc <8 x i64> %v716 to <8 x i32>
  %v718 = trunc <8 x i64> %v715 to <8 x i32>
  %v719 = insertelement <8 x i32> poison, i32 %v707, i64 0
  %v720 = shufflevector <8 x i32> %v719, <8 x i32> poison, <8 x i32> zeroinitializer
  %v721 = insertelement <8 x i32> poison, i32 %v708, i64 0
  %v722 = shufflevector <8 x i32> %v721, <8 x i32> poison, <8 x i32> zeroinitializer
  %v723 = xor <8 x i32> %v717, %v698
  %v724 = xor <8 x i32> %v723, %v720
  %v725 = xor <8 x i32> %v712, %v693
  %v726 = xor <8 x i32> %v725, %v722
  %v727 = add i32 %v707, -1640531527
  %v728 = add i32 %v708, -1150833019
  %v729 = lshr <8 x i32> %v724, splat (i32 8)
  %v730 = sitofp <8 x i32> %v729 to <8 x float>
  %v731 = fmul <8 x float> %v730, splat (float 0x3E70000000000000)
  %v732 = insertelement <8 x float> poison, float 0x3FE0000000000000, i64 0
  %v733 = shufflevector <8 x float> %v732, <8 x float> poison, <8 x i32> zeroinitializer
  %v734 = fcmp olt <8 x float> %v731, %v733
  %v735 = select <8 x i1> %v734, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v736 = fcmp une <8 x float> %v453, splat (float 0x0000000000000000)
  %v737 = select <8 x i1> %v736, <8 x float> %v735, <8 x float> %v733
  %v738 = fsub <8 x float> %v457, %v737
  %v739 = fmul <8 x float> %v511, %v738
  %v740 = fadd <8 x float> %v508, %v739
  %v741 = fmul <8 x float> %v740, %v469
  %v742 = fmul <8 x float> %v472, %v472
  %v743 = fsub <8 x float> %v457, %v742
  %v744 = fmul <8 x float> %v741, %v743
  %v745 = fmul <8 x float> %v740, %v472
  %v746 = fmul <8 x float> %v745, %v469
  %v747 = fsub <8 x float> %v457, %v469
  %v748 = fmul <8 x float> %v746, %v747
  %v749 = fmul <8 x float> %v740, %v465
  %v750 = fmul <8 x float> %v749, %v462
  %v751 = fsub <8 x float> %v457, %v462
  %v752 = fmul <8 x float> %v750, %v751
  %v753 = fmul <8 x float> %v511, %v737
  %v754 = fmul <8 x float> %v740, %v462
  %v755 = fadd <8 x float> %v753, %v754
  %v756 = add i64 24, 0
  %v757 = getelementptr inbounds float, ptr %v214, i64 %v756
  store <8 x float> %v504, ptr %v757, align 4
  %v758 = add i64 16, 0
  %v759 = getelementptr inbounds float, ptr %v214, i64 %v758
  store <8 x float> %v744, ptr %v759, align 4
  %v760 = add i64 0, 0
  %v761 = getelementptr inbounds float, ptr %v214, i64 %v760
  store <8 x float> %v748, ptr %v761, align 4
  %v762 = add i64 8, 0
  %v763 = getelementptr inbounds float, ptr %v214, i64 %v762
  store <8 x float> %v752, ptr %v763, align 4
  %v764 = add i64 0, 0
  %v765 = getelementptr inbounds float, ptr %v220, i64 %v764
  store <8 x float> %v755, ptr %v765, align 4
  %v766 = add nsw i64 %v153, 1
  br label %b16
b18:
  %v768 = add i64 %v7, 0
  %v769 = sdiv i64 %v768, 1
  %v770 = add i64 %v2, 1
  %v771 = mul i64 %v769, %v2
  %v772 = sdiv i64 %v771, %v3
  %v773 = mul i64 %v772, 1
  %v774 = icmp slt i64 %v773, %v7
  %v775 = select i1 %v774, i64 %v773, i64 %v7
  %v776 = mul i64 %v769, %v770
  %v777 = sdiv i64 %v776, %v3
  %v778 = mul i64 %v777, 1
  %v779 = icmp slt i64 %v778, %v7
  %v780 = select i1 %v779, i64 %v778, i64 %v7
  br label %b19
b19:
  %v781 = phi i64 [ %v775, %b18 ], [ %v1097, %b24 ]
  %v782 = icmp slt i64 %v781, %v780
  br i1 %v782, label %b20, label %b21
b20:
  %v783 = add i64 %v781, 96
  %v784 = icmp slt i64 %v783, %v780
  %v785 = select i1 %v784, i64 %v783, i64 %v780
  br label %b22
b22:
  %v786 = phi i64 [ 0, %b20 ], [ %v1096, %b27 ]
  %v787 = icmp slt i64 %v786, 1
  br i1 %v787, label %b23, label %b24
b23:
  %v788 = sub i64 %v785, %v781
  %v789 = sub i64 8, 1
  %v790 = add i64 %v788, %v789
  %v791 = sdiv i64 %v790, 8
  br label %b25
b25:
  %v792 = phi i64 [ 0, %b23 ], [ %v1095, %b32 ]
  %v793 = icmp slt i64 %v792, %v791
  br i1 %v793, label %b26, label %b27
b26:
  %v794 = mul i64 %v788, %v792
  %v795 = sdiv i64 %v794, %v791
  %v796 = add i64 %v781, %v795
  %v797 = add i64 %v792, 1
  %v798 = mul i64 %v788, %v797
  %v799 = sdiv i64 %v798, %v791
  %v800 = add i64 %v781, %v799
  %v801 = mul i64 %v786, 256
  %v802 = getelementptr inbounds float, ptr %v79, i64 %v801
  %v803 = sub i64 %v800, %v796
  %v804 = add i64 %v139, 0
  %v805 = and i64 %v804, %v64
  %v806 = mul i64 %v805, %v7
  %v807 = add i64 %v806, %v796
  %v808 = mul i64 %v807, 32
  %v809 = getelementptr inbounds float, ptr %v38, i64 %v808
  %v810 = getelementptr inbounds float, ptr %v809, i64 0
  %v811 = sub i64 %v803, 1
  %v812 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v811
  %v813 = load ptr, ptr %v812, align 4
  %v814 = icmp sgt i64 %v803, 0
  br i1 %v814, label %b28, label %b29
b28:
  call void %v813(ptr %v810, i64 32, ptr %v802, i64 32, ptr %v767)
  br label %b29
b29:
  %v815 = add i64 %v801, 256
  br label %b30
b30:
  %v816 = phi i64 [ %v796, %b29 ], [ %v1094, %b35 ]
  %v817 = icmp slt i64 %v816, %v800
  br i1 %v817, label %b31, label %b32
b31:
  %v818 = sub i64 %v816, %v796
  %v819 = mul i64 %v818, 8
  %v820 = getelementptr inbounds float, ptr %v767, i64 %v819
  %v821 = add i64 %v139, 1
  %v822 = and i64 %v821, 1
  %v823 = mul i64 %v822, %v7
  %v824 = add i64 %v823, %v816
  %v825 = mul i64 %v824, 8
  %v826 = getelementptr inbounds float, ptr %v26, i64 %v825
  %v827 = add i64 %v139, 0
  %v828 = and i64 %v827, %v56
  %v829 = mul i64 %v828, %v7
  %v830 = add i64 %v829, %v816
  %v831 = mul i64 %v830, 8
  %v832 = getelementptr inbounds float, ptr %v20, i64 %v831
  %v833 = add i64 %v139, 0
  %v834 = and i64 %v833, %v54
  %v835 = mul i64 %v834, %v7
  %v836 = add i64 %v835, %v816
  %v837 = mul i64 %v836, 1
  %v838 = getelementptr inbounds float, ptr %v12, i64 %v837
  %v839 = add i64 %v139, 0
  %v840 = and i64 %v839, 1
  %v841 = mul i64 %v840, %v7
  %v842 = add i64 %v841, %v816
  %v843 = mul i64 %v842, 8
  %v844 = getelementptr inbounds float, ptr %v26, i64 %v843
  br label %b33
b33:
  %v845 = phi i64 [ 0, %b31 ], [ %v1093, %b34 ]
  %v846 = icmp slt i64 %v845, 1
  br i1 %v846, label %b34, label %b35
b34:
  %v847 = mul i64 %v786, 1
  %v848 = add i64 %v847, %v845
  %v849 = mul i64 %v848, 8
  %v850 = add i64 0, %v845
  %v851 = mul i64 %v850, 8
  %v852 = getelementptr inbounds float, ptr %v820, i64 %v851
  %v853 = load <8 x float>, ptr %v852, align 4
  %v854 = add i64 0, %v849
  %v855 = getelementptr inbounds float, ptr %v826, i64 %v854
  %v856 = load <8 x float>, ptr %v855, align 4
  %v857 = add i64 0, %v849
  %v858 = getelementptr inbounds float, ptr %v832, i64 %v857
  %v859 = load <8 x float>, ptr %v858, align 4
  %v860 = fadd <8 x float> %v856, %v859
  %v861 = add i64 0, %v849
  %v862 = insertelement <8 x i64> poison, i64 %v861, i64 0
  %v863 = shufflevector <8 x i64> %v862, <8 x i64> poison, <8 x i32> zeroinitializer
  %v864 = add <8 x i64> %v863, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v865 = trunc <8 x i64> %v864 to <8 x i32>
  %v866 = trunc i64 %v816 to i32
  %v867 = getelementptr inbounds float, ptr %v838, i64 0
  %v868 = load i32, ptr %v867, align 4
  %v869 = getelementptr inbounds i64, ptr %v1, i64 2
  %v870 = load i64, ptr %v869, align 8
  %v871 = insertelement <8 x i32> poison, i32 %v866, i64 0
  %v872 = shufflevector <8 x i32> %v871, <8 x i32> poison, <8 x i32> zeroinitializer
  %v873 = insertelement <8 x i32> poison, i32 %v868, i64 0
  %v874 = shufflevector <8 x i32> %v873, <8 x i32> poison, <8 x i32> zeroinitializer
  %v875 = trunc i64 %v870 to i32
  %v876 = lshr i64 %v870, 32
  %v877 = trunc i64 %v876 to i32
  %v878 = zext <8 x i32> %v865 to <8 x i64>
  %v879 = mul <8 x i64> %v878, splat (i64 3528531795)
  %v880 = lshr <8 x i64> %v879, splat (i64 32)
  %v881 = trunc <8 x i64> %v880 to <8 x i32>
  %v882 = trunc <8 x i64> %v879 to <8 x i32>
  %v883 = zext <8 x i32> %v874 to <8 x i64>
  %v884 = mul <8 x i64> %v883, splat (i64 3449720151)
  %v885 = lshr <8 x i64> %v884, splat (i64 32)
  %v886 = trunc <8 x i64> %v885 to <8 x i32>
  %v887 = trunc <8 x i64> %v884 to <8 x i32>
  %v888 = insertelement <8 x i32> poison, i32 %v875, i64 0
  %v889 = shufflevector <8 x i32> %v888, <8 x i32> poison, <8 x i32> zeroinitializer
  %v890 = insertelement <8 x i32> poison, i32 %v877, i64 0
  %v891 = shufflevector <8 x i32> %v890, <8 x i32> poison, <8 x i32> zeroinitializer
  %v892 = xor <8 x i32> %v886, %v872
  %v893 = xor <8 x i32> %v892, %v889
  %v894 = xor <8 x i32> %v881, splat (i32 2)
  %v895 = xor <8 x i32> %v894, %v891
  %v896 = add i32 %v875, -1640531527
  %v897 = add i32 %v877, -1150833019
  %v898 = zext <8 x i32> %v893 to <8 x i64>
  %v899 = mul <8 x i64> %v898, splat (i64 3528531795)
  %v900 = lshr <8 x i64> %v899, splat (i64 32)
  %v901 = trunc <8 x i64> %v900 to <8 x i32>
  %v902 = trunc <8 x i64> %v899 to <8 x i32>
  %v903 = zext <8 x i32> %v895 to <8 x i64>
  %v904 = mul <8 x i64> %v903, splat (i64 3449720151)
  %v905 = lshr <8 x i64> %v904, splat (i64 32)
  %v906 = trunc <8 x i64> %v905 to <8 x i32>
  %v907 = trunc <8 x i64> %v904 to <8 x i32>
  %v908 = insertelement <8 x i32> poison, i32 %v896, i64 0
  %v909 = shufflevector <8 x i32> %v908, <8 x i32> poison, <8 x i32> zeroinitializer
  %v910 = insertelement <8 x i32> poison, i32 %v897, i64 0
  %v911 = shufflevector <8 x i32> %v910, <8 x i32> poison, <8 x i32> zeroinitializer
  %v912 = xor <8 x i32> %v906, %v887
  %v913 = xor <8 x i32> %v912, %v909
  %v914 = xor <8 x i32> %v901, %v882
  %v915 = xor <8 x i32> %v914, %v911
  %v916 = add i32 %v896, -1640531527
  %v917 = add i32 %v897, -1150833019
  %v918 = zext <8 x i32> %v913 to <8 x i64>
  %v919 = mul <8 x i64> %v918, splat (i64 3528531795)
  %v920 = lshr <8 x i64> %v919, splat (i64 32)
  %v921 = trunc <8 x i64> %v920 to <8 x i32>
  %v922 = trunc <8 x i64> %v919 to <8 x i32>
  %v923 = zext <8 x i32> %v915 to <8 x i64>
  %v924 = mul <8 x i64> %v923, splat (i64 3449720151)
  %v925 = lshr <8 x i64> %v924, splat (i64 32)
  %v926 = trunc <8 x i64> %v925 to <8 x i32>
  %v927 = trunc <8 x i64> %v924 to <8 x i32>
  %v928 = insertelement <8 x i32> poison, i32 %v916, i64 0
  %v929 = shufflevector <8 x i32> %v928, <8 x i32> poison, <8 x i32> zeroinitializer
  %v930 = insertelement <8 x i32> poison, i32 %v917, i64 0
  %v931 = shufflevector <8 x i32> %v930, <8 x i32> poison, <8 x i32> zeroinitializer
  %v932 = xor <8 x i32> %v926, %v907
  %v933 = xor <8 x i32> %v932, %v929
  %v934 = xor <8 x i32> %v921, %v902
  %v935 = xor <8 x i32> %v934, %v931
  %v936 = add i32 %v916, -1640531527
  %v937 = add i32 %v917, -1150833019
  %v938 = zext <8 x i32> %v933 to <8 x i64>
  %v939 = mul <8 x i64> %v938, splat (i64 3528531795)
  %v940 = lshr <8 x i64> %v939, splat (i64 32)
  %v941 = trunc <8 x i64> %v940 to <8 x i32>
  %v942 = trunc <8 x i64> %v939 to <8 x i32>
  %v943 = zext <8 x i32> %v935 to <8 x i64>
  %v944 = mul <8 x i64> %v943, splat (i64 3449720151)
  %v945 = lshr <8 x i64> %v944, splat (i64 32)
  %v946 = trunc <8 x i64> %v945 to <8 x i32>
  %v947 = trunc <8 x i64> %v944 to <8 x i32>
  %v948 = insertelement <8 x i32> poison, i32 %v936, i64 0
  %v949 = shufflevector <8 x i32> %v948, <8 x i32> poison, <8 x i32> zeroinitializer
  %v950 = insertelement <8 x i32> poison, i32 %v937, i64 0
  %v951 = shufflevector <8 x i32> %v950, <8 x i32> poison, <8 x i32> zeroinitializer
  %v952 = xor <8 x i32> %v946, %v927
  %v953 = xor <8 x i32> %v952, %v949
  %v954 = xor <8 x i32> %v941, %v922
  %v955 = xor <8 x i32> %v954, %v951
  %v956 = add i32 %v936, -1640531527
  %v957 = add i32 %v937, -1150833019
  %v958 = zext <8 x i32> %v953 to <8 x i64>
  %v959 = mul <8 x i64> %v958, splat (i64 3528531795)
  %v960 = lshr <8 x i64> %v959, splat (i64 32)
  %v961 = trunc <8 x i64> %v960 to <8 x i32>
  %v962 = trunc <8 x i64> %v959 to <8 x i32>
  %v963 = zext <8 x i32> %v955 to <8 x i64>
  %v964 = mul <8 x i64> %v963, splat (i64 3449720151)
  %v965 = lshr <8 x i64> %v964, splat (i64 32)
  %v966 = trunc <8 x i64> %v965 to <8 x i32>
  %v967 = trunc <8 x i64> %v964 to <8 x i32>
  %v968 = insertelement <8 x i32> poison, i32 %v956, i64 0
  %v969 = shufflevector <8 x i32> %v968, <8 x i32> poison, <8 x i32> zeroinitializer
  %v970 = insertelement <8 x i32> poison, i32 %v957, i64 0
  %v971 = shufflevector <8 x i32> %v970, <8 x i32> poison, <8 x i32> zeroinitializer
  %v972 = xor <8 x i32> %v966, %v947
  %v973 = xor <8 x i32> %v972, %v969
  %v974 = xor <8 x i32> %v961, %v942
  %v975 = xor <8 x i32> %v974, %v971
  %v976 = add i32 %v956, -1640531527
  %v977 = add i32 %v957, -1150833019
  %v978 = zext <8 x i32> %v973 to <8 x i64>
  %v979 = mul <8 x i64> %v978, splat (i64 3528531795)
  %v980 = lshr <8 x i64> %v979, splat (i64 32)
  %v981 = trunc <8 x i64> %v980 to <8 x i32>
  %v982 = trunc <8 x i64> %v979 to <8 x i32>
  %v983 = zext <8 x i32> %v975 to <8 x i64>
  %v984 = mul <8 x i64> %v983, splat (i64 3449720151)
  %v985 = lshr <8 x i64> %v984, splat (i64 32)
  %v986 = trunc <8 x i64> %v985 to <8 x i32>
  %v987 = trunc <8 x i64> %v984 to <8 x i32>
  %v988 = insertelement <8 x i32> poison, i32 %v976, i64 0
  %v989 = shufflevector <8 x i32> %v988, <8 x i32> poison, <8 x i32> zeroinitializer
  %v990 = insertelement <8 x i32> poison, i32 %v977, i64 0
  %v991 = shufflevector <8 x i32> %v990, <8 x i32> poison, <8 x i32> zeroinitializer
  %v992 = xor <8 x i32> %v986, %v967
  %v993 = xor <8 x i32> %v992, %v989
  %v994 = xor <8 x i32> %v981, %v962
  %v995 = xor <8 x i32> %v994, %v991
  %v996 = add i32 %v976, -1640531527
  %v997 = add i32 %v977, -1150833019
  %v998 = zext <8 x i32> %v993 to <8 x i64>
  %v999 = mul <8 x i64> %v998, splat (i64 3528531795)
  %v1000 = lshr <8 x i64> %v999, splat (i64 32)
  %v1001 = trunc <8 x i64> %v1000 to <8 x i32>
  %v1002 = trunc <8 x i64> %v999 to <8 x i32>
  %v1003 = zext <8 x i32> %v995 to <8 x i64>
  %v1004 = mul <8 x i64> %v1003, splat (i64 3449720151)
  %v1005 = lshr <8 x i64> %v1004, splat (i64 32)
  %v1006 = trunc <8 x i64> %v1005 to <8 x i32>
  %v1007 = trunc <8 x i64> %v1004 to <8 x i32>
  %v1008 = insertelement <8 x i32> poison, i32 %v996, i64 0
  %v1009 = shufflevector <8 x i32> %v1008, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1010 = insertelement <8 x i32> poison, i32 %v997, i64 0
  %v1011 = shufflevector <8 x i32> %v1010, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1012 = xor <8 x i32> %v1006, %v987
  %v1013 = xor <8 x i32> %v1012, %v1009
  %v1014 = xor <8 x i32> %v1001, %v982
  %v1015 = xor <8 x i32> %v1014, %v1011
  %v1016 = add i32 %v996, -1640531527
  %v1017 = add i32 %v997, -1150833019
  %v1018 = zext <8 x i32> %v1013 to <8 x i64>
  %v1019 = mul <8 x i64> %v1018, splat (i64 3528531795)
  %v1020 = lshr <8 x i64> %v1019, splat (i64 32)
  %v1021 = trunc <8 x i64> %v1020 to <8 x i32>
  %v1022 = trunc <8 x i64> %v1019 to <8 x i32>
  %v1023 = zext <8 x i32> %v1015 to <8 x i64>
  %v1024 = mul <8 x i64> %v1023, splat (i64 3449720151)
  %v1025 = lshr <8 x i64> %v1024, splat (i64 32)
  %v1026 = trunc <8 x i64> %v1025 to <8 x i32>
  %v1027 = trunc <8 x i64> %v1024 to <8 x i32>
  %v1028 = insertelement <8 x i32> poison, i32 %v1016, i64 0
  %v1029 = shufflevector <8 x i32> %v1028, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1030 = insertelement <8 x i32> poison, i32 %v1017, i64 0
  %v1031 = shufflevector <8 x i32> %v1030, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1032 = xor <8 x i32> %v1026, %v1007
  %v1033 = xor <8 x i32> %v1032, %v1029
  %v1034 = xor <8 x i32> %v1021, %v1002
  %v1035 = xor <8 x i32> %v1034, %v1031
  %v1036 = add i32 %v1016, -1640531527
  %v1037 = add i32 %v1017, -1150833019
  %v1038 = zext <8 x i32> %v1033 to <8 x i64>
  %v1039 = mul <8 x i64> %v1038, splat (i64 3528531795)
  %v1040 = lshr <8 x i64> %v1039, splat (i64 32)
  %v1041 = trunc <8 x i64> %v1040 to <8 x i32>
  %v1042 = trunc <8 x i64> %v1039 to <8 x i32>
  %v1043 = zext <8 x i32> %v1035 to <8 x i64>
  %v1044 = mul <8 x i64> %v1043, splat (i64 3449720151)
  %v1045 = lshr <8 x i64> %v1044, splat (i64 32)
  %v1046 = trunc <8 x i64> %v1045 to <8 x i32>
  %v1047 = trunc <8 x i64> %v1044 to <8 x i32>
  %v1048 = insertelement <8 x i32> poison, i32 %v1036, i64 0
  %v1049 = shufflevector <8 x i32> %v1048, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1050 = insertelement <8 x i32> poison, i32 %v1037, i64 0
  %v1051 = shufflevector <8 x i32> %v1050, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1052 = xor <8 x i32> %v1046, %v1027
  %v1053 = xor <8 x i32> %v1052, %v1049
  %v1054 = xor <8 x i32> %v1041, %v1022
  %v1055 = xor <8 x i32> %v1054, %v1051
  %v1056 = add i32 %v1036, -1640531527
  %v1057 = add i32 %v1037, -1150833019
  %v1058 = zext <8 x i32> %v1053 to <8 x i64>
  %v1059 = mul <8 x i64> %v1058, splat (i64 3528531795)
  %v1060 = lshr <8 x i64> %v1059, splat (i64 32)
  %v1061 = trunc <8 x i64> %v1060 to <8 x i32>
  %v1062 = trunc <8 x i64> %v1059 to <8 x i32>
  %v1063 = zext <8 x i32> %v1055 to <8 x i64>
  %v1064 = mul <8 x i64> %v1063, splat (i64 3449720151)
  %v1065 = lshr <8 x i64> %v1064, splat (i64 32)
  %v1066 = trunc <8 x i64> %v1065 to <8 x i32>
  %v1067 = trunc <8 x i64> %v1064 to <8 x i32>
  %v1068 = insertelement <8 x i32> poison, i32 %v1056, i64 0
  %v1069 = shufflevector <8 x i32> %v1068, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1070 = insertelement <8 x i32> poison, i32 %v1057, i64 0
  %v1071 = shufflevector <8 x i32> %v1070, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1072 = xor <8 x i32> %v1066, %v1047
  %v1073 = xor <8 x i32> %v1072, %v1069
  %v1074 = xor <8 x i32> %v1061, %v1042
  %v1075 = xor <8 x i32> %v1074, %v1071
  %v1076 = add i32 %v1056, -1640531527
  %v1077 = add i32 %v1057, -1150833019
  %v1078 = lshr <8 x i32> %v1073, splat (i32 8)
  %v1079 = sitofp <8 x i32> %v1078 to <8 x float>
  %v1080 = fmul <8 x float> %v1079, splat (float 0x3E70000000000000)
  %v1081 = insertelement <8 x float> poison, float 0x3FA99999A0000000, i64 0
  %v1082 = shufflevector <8 x float> %v1081, <8 x float> poison, <8 x i32> zeroinitializer
  %v1083 = fcmp olt <8 x float> %v1080, %v1082
  %v1084 = select <8 x i1> %v1083, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v1085 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v1086 = shufflevector <8 x float> %v1085, <8 x float> poison, <8 x i32> zeroinitializer
  %v1087 = fcmp une <8 x float> %v1086, splat (float 0x0000000000000000)
  %v1088 = select <8 x i1> %v1087, <8 x float> %v1084, <8 x float> %v1082
  %v1089 = fmul <8 x float> %v860, %v1088
  %v1090 = fadd <8 x float> %v1089, %v853
  %v1091 = add i64 0, %v849
  %v1092 = getelementptr inbounds float, ptr %v844, i64 %v1091
  store <8 x float> %v1090, ptr %v1092, align 4
  %v1093 = add nsw i64 %v845, 1
  br label %b33
b35:
  %v1094 = add nsw i64 %v816, 1
  br label %b30
b32:
  %v1095 = add nsw i64 %v792, 1
  br label %b25
b27:
  %v1096 = add nsw i64 %v786, 1
  br label %b22
b24:
  %v1097 = add nsw i64 %v781, 96
  br label %b19
b21:
  %v1098 = add nsw i64 %v136, 1
  br label %b13
b15:
  %v1099 = icmp sgt i64 %v3, 1
  br i1 %v1099, label %b36, label %b37
b36:
  %v1100 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1101 = atomicrmw add ptr %v1100, i64 1 acq_rel
  %v1102 = load i64, ptr %v73, align 8
  %v1103 = add i64 %v1102, 1
  store i64 %v1103, ptr %v73, align 8
  %v1104 = mul i64 %v3, %v1103
  br label %b38
b38:
  %v1105 = load atomic i64, ptr %v1100 acquire, align 8
  %v1106 = icmp slt i64 %v1105, %v1104
  br i1 %v1106, label %b39, label %b40
b39:
  %v1107 = call i32 @sched_yield()
  br label %b38
b40:
  br label %b37
b37:
  %v1108 = getelementptr inbounds float, ptr %v75, i64 256
  %v1109 = getelementptr inbounds i64, ptr %v1, i64 4
  %v1110 = load i64, ptr %v1109, align 8
  %v1111 = icmp eq i64 %v1110, 0
  br i1 %v1111, label %b41, label %b42
b41:
  %v1112 = add i64 1, 0
  %v1113 = sdiv i64 %v1112, 1
  %v1114 = add i64 %v2, 1
  %v1115 = mul i64 %v1113, %v2
  %v1116 = sdiv i64 %v1115, %v3
  %v1117 = mul i64 %v1116, 1
  %v1118 = icmp slt i64 %v1117, 1
  %v1119 = select i1 %v1118, i64 %v1117, i64 1
  %v1120 = mul i64 %v1113, %v1114
  %v1121 = sdiv i64 %v1120, %v3
  %v1122 = mul i64 %v1121, 1
  %v1123 = icmp slt i64 %v1122, 1
  %v1124 = select i1 %v1123, i64 %v1122, i64 1
  %v1125 = icmp slt i64 %v1124, 1
  %v1126 = select i1 %v1125, i64 %v1124, i64 1
  br label %b43
b43:
  %v1127 = phi i64 [ %v1119, %b41 ], [ %v1155, %b48 ]
  %v1128 = icmp slt i64 %v1127, %v1126
  br i1 %v1128, label %b44, label %b45
b44:
  %v1129 = mul i64 %v1127, 256
  %v1130 = mul i64 %v1127, 8
  %v1131 = add i64 %v1129, 0
  %v1132 = add i64 %v1130, 0
  %v1133 = getelementptr inbounds float, ptr %v1108, i64 %v1131
  %v1134 = sub i64 8, %v1132
  %v1135 = icmp slt i64 %v1134, 0
  %v1136 = select i1 %v1135, i64 0, i64 %v1134
  %v1137 = icmp ult i64 %v1136, 8
  %v1138 = select i1 %v1137, i64 %v1136, i64 8
  %v1139 = trunc i64 %v1138 to i32
  %v1140 = insertelement <8 x i32> poison, i32 %v1139, i64 0
  %v1141 = shufflevector <8 x i32> %v1140, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1142 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1141
  %v1143 = mul i64 %v1132, 1
  %v1144 = add i64 0, %v1143
  %v1145 = getelementptr inbounds float, ptr %v14, i64 %v1144
  br label %b46
b46:
  %v1146 = phi i64 [ 0, %b44 ], [ %v1153, %b47 ]
  %v1147 = icmp slt i64 %v1146, 32
  br i1 %v1147, label %b47, label %b48
b47:
  %v1148 = mul i64 %v1146, 8
  %v1149 = getelementptr inbounds float, ptr %v1145, i64 %v1148
  %v1150 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1149, <8 x i1> %v1142, <8 x float> zeroinitializer)
  %v1151 = mul i64 %v1146, 8
  %v1152 = getelementptr inbounds float, ptr %v1133, i64 %v1151
  store <8 x float> %v1150, ptr %v1152, align 4
  %v1153 = add nsw i64 %v1146, 1
  br label %b46
b48:
  %v1154 = add i64 %v1129, 256
  %v1155 = add nsw i64 %v1127, 1
  br label %b43
b45:
  br label %b42
b42:
  %v1156 = icmp sgt i64 %v3, 1
  br i1 %v1156, label %b49, label %b50
b49:
  %v1157 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1158 = atomicrmw add ptr %v1157, i64 1 acq_rel
  %v1159 = load i64, ptr %v73, align 8
  %v1160 = add i64 %v1159, 1
  store i64 %v1160, ptr %v73, align 8
  %v1161 = mul i64 %v3, %v1160
  br label %b51
b51:
  %v1162 = load atomic i64, ptr %v1157 acquire, align 8
  %v1163 = icmp slt i64 %v1162, %v1161
  br i1 %v1163, label %b52, label %b53
b52:
  %v1164 = call i32 @sched_yield()
  br label %b51
b53:
  br label %b50
b50:
  %v1166 = add i64 %v8, 0
  %v1167 = sdiv i64 %v1166, 1
  %v1168 = add i64 %v2, 1
  %v1169 = mul i64 %v1167, %v2
  %v1170 = sdiv i64 %v1169, %v3
  %v1171 = mul i64 %v1170, 1
  %v1172 = icmp slt i64 %v1171, %v8
  %v1173 = select i1 %v1172, i64 %v1171, i64 %v8
  %v1174 = mul i64 %v1167, %v1168
  %v1175 = sdiv i64 %v1174, %v3
  %v1176 = mul i64 %v1175, 1
  %v1177 = icmp slt i64 %v1176, %v8
  %v1178 = select i1 %v1177, i64 %v1176, i64 %v8
  br label %b54
b54:
  %v1179 = phi i64 [ %v1173, %b50 ], [ %v1232, %b59 ]
  %v1180 = icmp slt i64 %v1179, %v1178
  br i1 %v1180, label %b55, label %b56
b55:
  %v1181 = add i64 %v1179, 96
  %v1182 = icmp slt i64 %v1181, %v1178
  %v1183 = select i1 %v1182, i64 %v1181, i64 %v1178
  br label %b57
b57:
  %v1184 = phi i64 [ 0, %b55 ], [ %v1231, %b62 ]
  %v1185 = icmp slt i64 %v1184, 1
  br i1 %v1185, label %b58, label %b59
b58:
  %v1186 = sub i64 %v1183, %v1179
  %v1187 = sub i64 8, 1
  %v1188 = add i64 %v1186, %v1187
  %v1189 = sdiv i64 %v1188, 8
  br label %b60
b60:
  %v1190 = phi i64 [ 0, %b58 ], [ %v1230, %b67 ]
  %v1191 = icmp slt i64 %v1190, %v1189
  br i1 %v1191, label %b61, label %b62
b61:
  %v1192 = mul i64 %v1186, %v1190
  %v1193 = sdiv i64 %v1192, %v1189
  %v1194 = add i64 %v1179, %v1193
  %v1195 = add i64 %v1190, 1
  %v1196 = mul i64 %v1186, %v1195
  %v1197 = sdiv i64 %v1196, %v1189
  %v1198 = add i64 %v1179, %v1197
  %v1199 = mul i64 %v1184, 256
  %v1200 = getelementptr inbounds float, ptr %v1108, i64 %v1199
  %v1201 = sub i64 %v1198, %v1194
  %v1202 = mul i64 %v1194, 32
  %v1203 = getelementptr inbounds float, ptr %v38, i64 %v1202
  %v1204 = getelementptr inbounds float, ptr %v1203, i64 0
  %v1205 = sub i64 %v1201, 1
  %v1206 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v1205
  %v1207 = load ptr, ptr %v1206, align 4
  %v1208 = icmp sgt i64 %v1201, 0
  br i1 %v1208, label %b63, label %b64
b63:
  call void %v1207(ptr %v1204, i64 32, ptr %v1200, i64 32, ptr %v1165)
  br label %b64
b64:
  %v1209 = add i64 %v1199, 256
  br label %b65
b65:
  %v1210 = phi i64 [ %v1194, %b64 ], [ %v1229, %b70 ]
  %v1211 = icmp slt i64 %v1210, %v1198
  br i1 %v1211, label %b66, label %b67
b66:
  %v1212 = sub i64 %v1210, %v1194
  %v1213 = mul i64 %v1212, 8
  %v1214 = getelementptr inbounds float, ptr %v1165, i64 %v1213
  %v1215 = mul i64 %v1210, 8
  %v1216 = getelementptr inbounds float, ptr %v30, i64 %v1215
  br label %b68
b68:
  %v1217 = phi i64 [ 0, %b66 ], [ %v1228, %b69 ]
  %v1218 = icmp slt i64 %v1217, 1
  br i1 %v1218, label %b69, label %b70
b69:
  %v1219 = mul i64 %v1184, 1
  %v1220 = add i64 %v1219, %v1217
  %v1221 = mul i64 %v1220, 8
  %v1222 = add i64 0, %v1217
  %v1223 = mul i64 %v1222, 8
  %v1224 = getelementptr inbounds float, ptr %v1214, i64 %v1223
  %v1225 = load <8 x float>, ptr %v1224, align 4
  %v1226 = add i64 0, %v1221
  %v1227 = getelementptr inbounds float, ptr %v1216, i64 %v1226
  store <8 x float> %v1225, ptr %v1227, align 4
  %v1228 = add nsw i64 %v1217, 1
  br label %b68
b70:
  %v1229 = add nsw i64 %v1210, 1
  br label %b65
b67:
  %v1230 = add nsw i64 %v1190, 1
  br label %b60
b62:
  %v1231 = add nsw i64 %v1184, 1
  br label %b57
b59:
  %v1232 = add nsw i64 %v1179, 96
  br label %b54
b56:
  %v1233 = icmp sgt i64 %v3, 1
  br i1 %v1233, label %b71, label %b72
b71:
  %v1234 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1235 = atomicrmw add ptr %v1234, i64 1 acq_rel
  %v1236 = load i64, ptr %v73, align 8
  %v1237 = add i64 %v1236, 1
  store i64 %v1237, ptr %v73, align 8
  %v1238 = mul i64 %v3, %v1237
  br label %b73
b73:
  %v1239 = load atomic i64, ptr %v1234 acquire, align 8
  %v1240 = icmp slt i64 %v1239, %v1238
  br i1 %v1240, label %b74, label %b75
b74:
  %v1241 = call i32 @sched_yield()
  br label %b73
b75:
  br label %b72
b72:
  %v1242 = mul i64 0, 32
  %v1243 = getelementptr inbounds float, ptr %v38, i64 %v1242
  %v1244 = getelementptr inbounds float, ptr %v1243, i64 0
  %v1245 = mul i64 0, 8
  %v1246 = getelementptr inbounds float, ptr %v10, i64 %v1245
  %v1247 = getelementptr inbounds float, ptr %v1246, i64 0
  %v1248 = getelementptr inbounds float, ptr %v78, i64 12288
  %v1249 = add i64 32, 1
  %v1250 = sdiv i64 %v1249, 2
  %v1251 = add i64 %v2, 1
  %v1252 = mul i64 %v1250, %v2
  %v1253 = sdiv i64 %v1252, %v3
  %v1254 = mul i64 %v1253, 2
  %v1255 = icmp slt i64 %v1254, 32
  %v1256 = select i1 %v1255, i64 %v1254, i64 32
  %v1257 = mul i64 %v1250, %v1251
  %v1258 = sdiv i64 %v1257, %v3
  %v1259 = mul i64 %v1258, 2
  %v1260 = icmp slt i64 %v1259, 32
  %v1261 = select i1 %v1260, i64 %v1259, i64 32
  %v1262 = getelementptr inbounds float, ptr %v32, i64 0
  br label %b76
b76:
  %v1263 = phi i64 [ %v1256, %b72 ], [ %v1271, %b81 ]
  %v1264 = icmp slt i64 %v1263, %v1261
  br i1 %v1264, label %b77, label %b78
b77:
  %v1265 = mul i64 %v1263, 8
  %v1266 = getelementptr inbounds float, ptr %v1262, i64 %v1265
  br label %b79
b79:
  %v1267 = phi i64 [ 0, %b77 ], [ %v1270, %b80 ]
  %v1268 = icmp slt i64 %v1267, 8
  br i1 %v1268, label %b80, label %b81
b80:
  %v1269 = getelementptr inbounds float, ptr %v1266, i64 %v1267
  store float 0x0000000000000000, ptr %v1269, align 4
  %v1270 = add nsw i64 %v1267, 1
  br label %b79
b81:
  %v1271 = add nsw i64 %v1263, 1
  br label %b76
b78:
  %v1272 = mul i64 %v8, 1
  br label %b82
b82:
  %v1273 = phi i64 [ 0, %b78 ], [ %v1377, %b87 ]
  %v1274 = icmp slt i64 %v1273, %v1272
  br i1 %v1274, label %b83, label %b84
b83:
  %v1275 = sub i64 %v1272, %v1273
  %v1276 = icmp slt i64 %v1275, 384
  %v1277 = select i1 %v1276, i64 %v1275, i64 384
  br label %b85
b85:
  %v1278 = phi i64 [ %v1256, %b83 ], [ %v1376, %b111 ]
  %v1279 = icmp slt i64 %v1278, %v1261
  br i1 %v1279, label %b86, label %b87
b86:
  %v1280 = sub i64 %v1261, %v1278
  %v1281 = icmp slt i64 %v1280, 64
  %v1282 = select i1 %v1281, i64 %v1280, i64 64
  %v1283 = sdiv i64 %v1282, 2
  %v1284 = mul i64 %v1283, 2
  %v1285 = sub i64 %v1282, %v1284
  %v1286 = mul i64 %v1273, 32
  %v1287 = add i64 %v1286, %v1278
  %v1288 = getelementptr inbounds float, ptr %v1244, i64 %v1287
  br label %b88
b88:
  %v1289 = phi i64 [ 0, %b86 ], [ %v1315, %b96 ]
  %v1290 = icmp slt i64 %v1289, %v1277
  br i1 %v1290, label %b89, label %b90
b89:
  %v1291 = mul i64 %v1289, 32
  %v1292 = getelementptr inbounds float, ptr %v1288, i64 %v1291
  %v1293 = mul i64 %v1289, 2
  %v1294 = getelementptr inbounds float, ptr %v1248, i64 %v1293
  br label %b91
b91:
  %v1295 = phi i64 [ 0, %b89 ], [ %v1304, %b92 ]
  %v1296 = icmp slt i64 %v1295, %v1283
  br i1 %v1296, label %b92, label %b93
b92:
  %v1297 = mul i64 %v1295, 2
  %v1298 = getelementptr inbounds float, ptr %v1292, i64 %v1297
  %v1299 = mul i64 %v1295, 768
  %v1300 = getelementptr inbounds float, ptr %v1294, i64 %v1299
  %v1301 = getelementptr inbounds float, ptr %v1298, i64 0
  %v1302 = load <2 x float>, ptr %v1301, align 4
  %v1303 = getelementptr inbounds float, ptr %v1300, i64 0
  store <2 x float> %v1302, ptr %v1303, align 4
  %v1304 = add nsw i64 %v1295, 1
  br label %b91
b93:
  %v1305 = mul i64 %v1283, 2
  %v1306 = getelementptr inbounds float, ptr %v1292, i64 %v1305
  %v1307 = mul i64 %v1283, 768
  %v1308 = getelementptr inbounds float, ptr %v1294, i64 %v1307
  br label %b94
b94:
  %v1309 = phi i64 [ 0, %b93 ], [ %v1314, %b95 ]
  %v1310 = icmp slt i64 %v1309, %v1285
  br i1 %v1310, label %b95, label %b96
b95:
  %v1311 = getelementptr inbounds float, ptr %v1306, i64 %v1309
  %v1312 = load float, ptr %v1311, align 4
  %v1313 = getelementptr inbounds float, ptr %v1308, i64 %v1309
  store float %v1312, ptr %v1313, align 4
  %v1314 = add nsw i64 %v1309, 1
  br label %b94, !llvm.loop !0
b96:
  %v1315 = add nsw i64 %v1289, 1
  br label %b88
b90:
  br label %b97
b97:
  %v1316 = phi i64 [ 0, %b90 ], [ %v1351, %b105 ]
  %v1317 = icmp slt i64 %v1316, 0
  br i1 %v1317, label %b98, label %b99
b98:
  %v1318 = mul i64 %v1273, 8
  %v1319 = add i64 %v1318, %v1316
  %v1320 = getelementptr inbounds float, ptr %v1247, i64 %v1319
  br label %b100
b100:
  %v1321 = phi i64 [ 0, %b98 ], [ %v1339, %b101 ]
  %v1322 = icmp slt i64 %v1321, %v1277
  br i1 %v1322, label %b101, label %b102
b101:
  %v1323 = mul i64 %v1321, 8
  %v1324 = getelementptr inbounds float, ptr %v1320, i64 %v1323
  %v1325 = mul i64 %v1321, 32
  %v1326 = getelementptr inbounds float, ptr %v78, i64 %v1325
  %v1327 = getelementptr inbounds float, ptr %v1324, i64 0
  %v1328 = load <8 x float>, ptr %v1327, align 4
  %v1329 = getelementptr inbounds float, ptr %v1326, i64 0
  store <8 x float> %v1328, ptr %v1329, align 4
  %v1330 = getelementptr inbounds float, ptr %v1324, i64 8
  %v1331 = load <8 x float>, ptr %v1330, align 4
  %v1332 = getelementptr inbounds float, ptr %v1326, i64 8
  store <8 x float> %v1331, ptr %v1332, align 4
  %v1333 = getelementptr inbounds float, ptr %v1324, i64 16
  %v1334 = load <8 x float>, ptr %v1333, align 4
  %v1335 = getelementptr inbounds float, ptr %v1326, i64 16
  store <8 x float> %v1334, ptr %v1335, align 4
  %v1336 = getelementptr inbounds float, ptr %v1324, i64 24
  %v1337 = load <8 x float>, ptr %v1336, align 4
  %v1338 = getelementptr inbounds float, ptr %v1326, i64 24
  store <8 x float> %v1337, ptr %v1338, align 4
  %v1339 = add nsw i64 %v1321, 1
  br label %b100
b102:
  %v1340 = sdiv i64 %v1282, 2
  br label %b103
b103:
  %v1341 = phi i64 [ 0, %b102 ], [ %v1350, %b104 ]
  %v1342 = icmp slt i64 %v1341, %v1340
  br i1 %v1342, label %b104, label %b105
b104:
  %v1343 = mul i64 %v1341, 2
  %v1344 = add i64 %v1278, %v1343
  %v1345 = mul i64 %v1341, 768
  %v1346 = getelementptr inbounds float, ptr %v1248, i64 %v1345
  %v1347 = mul i64 %v1344, 8
  %v1348 = add i64 %v1347, %v1316
  %v1349 = getelementptr inbounds float, ptr %v1262, i64 %v1348
  call void @outer_2x32(ptr %v1346, ptr %v78, i64 %v1277, ptr %v1349, i64 8)
  %v1350 = add nsw i64 %v1341, 1
  br label %b103
b105:
  %v1351 = add nsw i64 %v1316, 32
  br label %b97
b99:
  %v1352 = mul i64 %v1273, 8
  %v1353 = add i64 %v1352, 0
  %v1354 = getelementptr inbounds float, ptr %v1247, i64 %v1353
  br label %b106
b106:
  %v1355 = phi i64 [ 0, %b99 ], [ %v1364, %b107 ]
  %v1356 = icmp slt i64 %v1355, %v1277
  br i1 %v1356, label %b107, label %b108
b107:
  %v1357 = mul i64 %v1355, 8
  %v1358 = getelementptr inbounds float, ptr %v1354, i64 %v1357
  %v1359 = mul i64 %v1355, 8
  %v1360 = getelementptr inbounds float, ptr %v78, i64 %v1359
  %v1361 = getelementptr inbounds float, ptr %v1358, i64 0
  %v1362 = load <8 x float>, ptr %v1361, align 4
  %v1363 = getelementptr inbounds float, ptr %v1360, i64 0
  store <8 x float> %v1362, ptr %v1363, align 4
  %v1364 = add nsw i64 %v1355, 1
  br label %b106
b108:
  %v1365 = sdiv i64 %v1282, 2
  br label %b109
b109:
  %v1366 = phi i64 [ 0, %b108 ], [ %v1375, %b110 ]
  %v1367 = icmp slt i64 %v1366, %v1365
  br i1 %v1367, label %b110, label %b111
b110:
  %v1368 = mul i64 %v1366, 2
  %v1369 = add i64 %v1278, %v1368
  %v1370 = mul i64 %v1366, 768
  %v1371 = getelementptr inbounds float, ptr %v1248, i64 %v1370
  %v1372 = mul i64 %v1369, 8
  %v1373 = add i64 %v1372, 0
  %v1374 = getelementptr inbounds float, ptr %v1262, i64 %v1373
  call void @outer_2x8(ptr %v1371, ptr %v78, i64 %v1277, ptr %v1374, i64 8)
  %v1375 = add nsw i64 %v1366, 1
  br label %b109
b111:
  %v1376 = add nsw i64 %v1278, 64
  br label %b85
b87:
  %v1377 = add nsw i64 %v1273, 384
  br label %b82
b84:
  %v1378 = icmp sgt i64 %v3, 1
  br i1 %v1378, label %b112, label %b113
b112:
  %v1379 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1380 = atomicrmw add ptr %v1379, i64 1 acq_rel
  %v1381 = load i64, ptr %v73, align 8
  %v1382 = add i64 %v1381, 1
  store i64 %v1382, ptr %v73, align 8
  %v1383 = mul i64 %v3, %v1382
  br label %b114
b114:
  %v1384 = load atomic i64, ptr %v1379 acquire, align 8
  %v1385 = icmp slt i64 %v1384, %v1383
  br i1 %v1385, label %b115, label %b116
b115:
  %v1386 = call i32 @sched_yield()
  br label %b114
b116:
  br label %b113
b113:
  %v1387 = mul i64 0, 32
  %v1388 = getelementptr inbounds float, ptr %v38, i64 %v1387
  %v1389 = getelementptr inbounds float, ptr %v1388, i64 0
  %v1390 = mul i64 0, 8
  %v1391 = getelementptr inbounds float, ptr %v22, i64 %v1390
  %v1392 = getelementptr inbounds float, ptr %v1391, i64 0
  %v1393 = getelementptr inbounds float, ptr %v78, i64 12288
  %v1394 = add i64 32, 1
  %v1395 = sdiv i64 %v1394, 2
  %v1396 = add i64 %v2, 1
  %v1397 = mul i64 %v1395, %v2
  %v1398 = sdiv i64 %v1397, %v3
  %v1399 = mul i64 %v1398, 2
  %v1400 = icmp slt i64 %v1399, 32
  %v1401 = select i1 %v1400, i64 %v1399, i64 32
  %v1402 = mul i64 %v1395, %v1396
  %v1403 = sdiv i64 %v1402, %v3
  %v1404 = mul i64 %v1403, 2
  %v1405 = icmp slt i64 %v1404, 32
  %v1406 = select i1 %v1405, i64 %v1404, i64 32
  %v1407 = getelementptr inbounds float, ptr %v34, i64 0
  br label %b117
b117:
  %v1408 = phi i64 [ %v1401, %b113 ], [ %v1416, %b122 ]
  %v1409 = icmp slt i64 %v1408, %v1406
  br i1 %v1409, label %b118, label %b119
b118:
  %v1410 = mul i64 %v1408, 8
  %v1411 = getelementptr inbounds float, ptr %v1407, i64 %v1410
  br label %b120
b120:
  %v1412 = phi i64 [ 0, %b118 ], [ %v1415, %b121 ]
  %v1413 = icmp slt i64 %v1412, 8
  br i1 %v1413, label %b121, label %b122
b121:
  %v1414 = getelementptr inbounds float, ptr %v1411, i64 %v1412
  store float 0x0000000000000000, ptr %v1414, align 4
  %v1415 = add nsw i64 %v1412, 1
  br label %b120
b122:
  %v1416 = add nsw i64 %v1408, 1
  br label %b117
b119:
  %v1417 = mul i64 %v8, 1
  br label %b123
b123:
  %v1418 = phi i64 [ 0, %b119 ], [ %v1522, %b128 ]
  %v1419 = icmp slt i64 %v1418, %v1417
  br i1 %v1419, label %b124, label %b125
b124:
  %v1420 = sub i64 %v1417, %v1418
  %v1421 = icmp slt i64 %v1420, 384
  %v1422 = select i1 %v1421, i64 %v1420, i64 384
  br label %b126
b126:
  %v1423 = phi i64 [ %v1401, %b124 ], [ %v1521, %b152 ]
  %v1424 = icmp slt i64 %v1423, %v1406
  br i1 %v1424, label %b127, label %b128
b127:
  %v1425 = sub i64 %v1406, %v1423
  %v1426 = icmp slt i64 %v1425, 64
  %v1427 = select i1 %v1426, i64 %v1425, i64 64
  %v1428 = sdiv i64 %v1427, 2
  %v1429 = mul i64 %v1428, 2
  %v1430 = sub i64 %v1427, %v1429
  %v1431 = mul i64 %v1418, 32
  %v1432 = add i64 %v1431, %v1423
  %v1433 = getelementptr inbounds float, ptr %v1389, i64 %v1432
  br label %b129
b129:
  %v1434 = phi i64 [ 0, %b127 ], [ %v1460, %b137 ]
  %v1435 = icmp slt i64 %v1434, %v1422
  br i1 %v1435, label %b130, label %b131
b130:
  %v1436 = mul i64 %v1434, 32
  %v1437 = getelementptr inbounds float, ptr %v1433, i64 %v1436
  %v1438 = mul i64 %v1434, 2
  %v1439 = getelementptr inbounds float, ptr %v1393, i64 %v1438
  br label %b132
b132:
  %v1440 = phi i64 [ 0, %b130 ], [ %v1449, %b133 ]
  %v1441 = icmp slt i64 %v1440, %v1428
  br i1 %v1441, label %b133, label %b134
b133:
  %v1442 = mul i64 %v1440, 2
  %v1443 = getelementptr inbounds float, ptr %v1437, i64 %v1442
  %v1444 = mul i64 %v1440, 768
  %v1445 = getelementptr inbounds float, ptr %v1439, i64 %v1444
  %v1446 = getelementptr inbounds float, ptr %v1443, i64 0
  %v1447 = load <2 x float>, ptr %v1446, align 4
  %v1448 = getelementptr inbounds float, ptr %v1445, i64 0
  store <2 x float> %v1447, ptr %v1448, align 4
  %v1449 = add nsw i64 %v1440, 1
  br label %b132
b134:
  %v1450 = mul i64 %v1428, 2
  %v1451 = getelementptr inbounds float, ptr %v1437, i64 %v1450
  %v1452 = mul i64 %v1428, 768
  %v1453 = getelementptr inbounds float, ptr %v1439, i64 %v1452
  br label %b135
b135:
  %v1454 = phi i64 [ 0, %b134 ], [ %v1459, %b136 ]
  %v1455 = icmp slt i64 %v1454, %v1430
  br i1 %v1455, label %b136, label %b137
b136:
  %v1456 = getelementptr inbounds float, ptr %v1451, i64 %v1454
  %v1457 = load float, ptr %v1456, align 4
  %v1458 = getelementptr inbounds float, ptr %v1453, i64 %v1454
  store float %v1457, ptr %v1458, align 4
  %v1459 = add nsw i64 %v1454, 1
  br label %b135, !llvm.loop !3
b137:
  %v1460 = add nsw i64 %v1434, 1
  br label %b129
b131:
  br label %b138
b138:
  %v1461 = phi i64 [ 0, %b131 ], [ %v1496, %b146 ]
  %v1462 = icmp slt i64 %v1461, 0
  br i1 %v1462, label %b139, label %b140
b139:
  %v1463 = mul i64 %v1418, 8
  %v1464 = add i64 %v1463, %v1461
  %v1465 = getelementptr inbounds float, ptr %v1392, i64 %v1464
  br label %b141
b141:
  %v1466 = phi i64 [ 0, %b139 ], [ %v1484, %b142 ]
  %v1467 = icmp slt i64 %v1466, %v1422
  br i1 %v1467, label %b142, label %b143
b142:
  %v1468 = mul i64 %v1466, 8
  %v1469 = getelementptr inbounds float, ptr %v1465, i64 %v1468
  %v1470 = mul i64 %v1466, 32
  %v1471 = getelementptr inbounds float, ptr %v78, i64 %v1470
  %v1472 = getelementptr inbounds float, ptr %v1469, i64 0
  %v1473 = load <8 x float>, ptr %v1472, align 4
  %v1474 = getelementptr inbounds float, ptr %v1471, i64 0
  store <8 x float> %v1473, ptr %v1474, align 4
  %v1475 = getelementptr inbounds float, ptr %v1469, i64 8
  %v1476 = load <8 x float>, ptr %v1475, align 4
  %v1477 = getelementptr inbounds float, ptr %v1471, i64 8
  store <8 x float> %v1476, ptr %v1477, align 4
  %v1478 = getelementptr inbounds float, ptr %v1469, i64 16
  %v1479 = load <8 x float>, ptr %v1478, align 4
  %v1480 = getelementptr inbounds float, ptr %v1471, i64 16
  store <8 x float> %v1479, ptr %v1480, align 4
  %v1481 = getelementptr inbounds float, ptr %v1469, i64 24
  %v1482 = load <8 x float>, ptr %v1481, align 4
  %v1483 = getelementptr inbounds float, ptr %v1471, i64 24
  store <8 x float> %v1482, ptr %v1483, align 4
  %v1484 = add nsw i64 %v1466, 1
  br label %b141
b143:
  %v1485 = sdiv i64 %v1427, 2
  br label %b144
b144:
  %v1486 = phi i64 [ 0, %b143 ], [ %v1495, %b145 ]
  %v1487 = icmp slt i64 %v1486, %v1485
  br i1 %v1487, label %b145, label %b146
b145:
  %v1488 = mul i64 %v1486, 2
  %v1489 = add i64 %v1423, %v1488
  %v1490 = mul i64 %v1486, 768
  %v1491 = getelementptr inbounds float, ptr %v1393, i64 %v1490
  %v1492 = mul i64 %v1489, 8
  %v1493 = add i64 %v1492, %v1461
  %v1494 = getelementptr inbounds float, ptr %v1407, i64 %v1493
  call void @outer_2x32(ptr %v1491, ptr %v78, i64 %v1422, ptr %v1494, i64 8)
  %v1495 = add nsw i64 %v1486, 1
  br label %b144
b146:
  %v1496 = add nsw i64 %v1461, 32
  br label %b138
b140:
  %v1497 = mul i64 %v1418, 8
  %v1498 = add i64 %v1497, 0
  %v1499 = getelementptr inbounds float, ptr %v1392, i64 %v1498
  br label %b147
b147:
  %v1500 = phi i64 [ 0, %b140 ], [ %v1509, %b148 ]
  %v1501 = icmp slt i64 %v1500, %v1422
  br i1 %v1501, label %b148, label %b149
b148:
  %v1502 = mul i64 %v1500, 8
  %v1503 = getelementptr inbounds float, ptr %v1499, i64 %v1502
  %v1504 = mul i64 %v1500, 8
  %v1505 = getelementptr inbounds float, ptr %v78, i64 %v1504
  %v1506 = getelementptr inbounds float, ptr %v1503, i64 0
  %v1507 = load <8 x float>, ptr %v1506, align 4
  %v1508 = getelementptr inbounds float, ptr %v1505, i64 0
  store <8 x float> %v1507, ptr %v1508, align 4
  %v1509 = add nsw i64 %v1500, 1
  br label %b147
b149:
  %v1510 = sdiv i64 %v1427, 2
  br label %b150
b150:
  %v1511 = phi i64 [ 0, %b149 ], [ %v1520, %b151 ]
  %v1512 = icmp slt i64 %v1511, %v1510
  br i1 %v1512, label %b151, label %b152
b151:
  %v1513 = mul i64 %v1511, 2
  %v1514 = add i64 %v1423, %v1513
  %v1515 = mul i64 %v1511, 768
  %v1516 = getelementptr inbounds float, ptr %v1393, i64 %v1515
  %v1517 = mul i64 %v1514, 8
  %v1518 = add i64 %v1517, 0
  %v1519 = getelementptr inbounds float, ptr %v1407, i64 %v1518
  call void @outer_2x8(ptr %v1516, ptr %v78, i64 %v1422, ptr %v1519, i64 8)
  %v1520 = add nsw i64 %v1511, 1
  br label %b150
b152:
  %v1521 = add nsw i64 %v1423, 64
  br label %b126
b128:
  %v1522 = add nsw i64 %v1418, 384
  br label %b123
b125:
  %v1523 = icmp sgt i64 %v3, 1
  br i1 %v1523, label %b153, label %b154
b153:
  %v1524 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1525 = atomicrmw add ptr %v1524, i64 1 acq_rel
  %v1526 = load i64, ptr %v73, align 8
  %v1527 = add i64 %v1526, 1
  store i64 %v1527, ptr %v73, align 8
  %v1528 = mul i64 %v3, %v1527
  br label %b155
b155:
  %v1529 = load atomic i64, ptr %v1524 acquire, align 8
  %v1530 = icmp slt i64 %v1529, %v1528
  br i1 %v1530, label %b156, label %b157
b156:
  %v1531 = call i32 @sched_yield()
  br label %b155
b157:
  br label %b154
b154:
  %v1532 = icmp eq i64 %v2, 0
  br i1 %v1532, label %b158, label %b159
b158:
  br label %b160
b160:
  %v1533 = phi i64 [ 0, %b158 ], [ %v1555, %b165 ]
  %v1534 = icmp slt i64 %v1533, 32
  br i1 %v1534, label %b161, label %b162
b161:
  br label %b163
b163:
  %v1535 = phi i64 [ 0, %b161 ], [ %v1552, %b168 ]
  %v1536 = phi <8 x float> [ splat (float 0x0000000000000000), %b161 ], [ %v1551, %b168 ]
  %v1537 = icmp slt i64 %v1535, %v8
  br i1 %v1537, label %b164, label %b165
b164:
  %v1538 = add i64 %v1535, 128
  %v1539 = icmp slt i64 %v1538, %v8
  %v1540 = select i1 %v1539, i64 %v1538, i64 %v8
  br label %b166
b166:
  %v1541 = phi i64 [ %v1535, %b164 ], [ %v1550, %b167 ]
  %v1542 = phi <8 x float> [ splat (float 0x0000000000000000), %b164 ], [ %v1549, %b167 ]
  %v1543 = icmp slt i64 %v1541, %v1540
  br i1 %v1543, label %b167, label %b168
b167:
  %v1544 = mul i64 %v1541, 32
  %v1545 = getelementptr inbounds float, ptr %v38, i64 %v1544
  %v1546 = add i64 0, %v1533
  %v1547 = getelementptr inbounds float, ptr %v1545, i64 %v1546
  %v1548 = load <8 x float>, ptr %v1547, align 4
  %v1549 = fadd <8 x float> %v1542, %v1548
  %v1550 = add nsw i64 %v1541, 1
  br label %b166
b168:
  %v1551 = fadd <8 x float> %v1536, %v1542
  %v1552 = add nsw i64 %v1535, 128
  br label %b163
b165:
  %v1553 = add i64 0, %v1533
  %v1554 = getelementptr inbounds float, ptr %v36, i64 %v1553
  store <8 x float> %v1536, ptr %v1554, align 4
  %v1555 = add nsw i64 %v1533, 8
  br label %b160
b162:
  br label %b159
b159:
  %v1556 = icmp sgt i64 %v3, 1
  br i1 %v1556, label %b169, label %b170
b169:
  %v1557 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1558 = atomicrmw add ptr %v1557, i64 1 acq_rel
  %v1559 = load i64, ptr %v73, align 8
  %v1560 = add i64 %v1559, 1
  store i64 %v1560, ptr %v73, align 8
  %v1561 = mul i64 %v3, %v1560
  br label %b171
b171:
  %v1562 = load atomic i64, ptr %v1557 acquire, align 8
  %v1563 = icmp slt i64 %v1562, %v1561
  br i1 %v1563, label %b172, label %b173
b172:
  %v1564 = call i32 @sched_yield()
  br label %b171
b173:
  br label %b170
b170:
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
!3 = distinct !{!3, !4, !5}
!4 = !{!"llvm.loop.unroll.disable"}
!5 = !{!"llvm.loop.vectorize.width", i32 1}
