; generated from specs/zoneout_lstm.yaml by `make generated`: do not edit
; zoneout_lstm@masks I=8 H=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_2x4of4_0 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x4of4_0, ptr @tile_2x4of4_0], align 8
@table_tile_2x1of4_0_1_2_3 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x1of4_0_1_2_3, ptr @tile_2x1of4_0_1_2_3], align 8
@table_tile_8x1of1_0 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0, ptr @tile_2x1of1_0, ptr @tile_3x1of1_0, ptr @tile_4x1of1_0, ptr @tile_5x1of1_0, ptr @tile_6x1of1_0, ptr @tile_7x1of1_0, ptr @tile_8x1of1_0], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v85 = alloca i64, i64 1, align 8
  %v1145 = alloca float, i64 64, align 4
  %v1229 = alloca float, i64 64, align 4
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
  %v57 = getelementptr inbounds i64, ptr %v1, i64 6
  %v58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 7
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 8
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 12
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 13
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i64, ptr %v1, i64 14
  %v68 = load i64, ptr %v67, align 8
  %v69 = getelementptr inbounds i64, ptr %v1, i64 17
  %v70 = load i64, ptr %v69, align 8
  %v71 = getelementptr inbounds i64, ptr %v1, i64 18
  %v72 = load i64, ptr %v71, align 8
  %v73 = getelementptr inbounds i64, ptr %v1, i64 19
  %v74 = load i64, ptr %v73, align 8
  %v75 = getelementptr inbounds i64, ptr %v1, i64 23
  %v76 = load i64, ptr %v75, align 8
  %v77 = getelementptr inbounds i64, ptr %v1, i64 26
  %v78 = load i64, ptr %v77, align 8
  %v79 = getelementptr inbounds i64, ptr %v1, i64 27
  %v80 = load i64, ptr %v79, align 8
  %v81 = getelementptr inbounds i64, ptr %v1, i64 28
  %v82 = load i64, ptr %v81, align 8
  %v83 = getelementptr inbounds i64, ptr %v1, i64 29
  %v84 = load i64, ptr %v83, align 8
  store i64 0, ptr %v85, align 8
  %v86 = getelementptr inbounds ptr, ptr %v0, i64 24
  %v87 = load ptr, ptr %v86, align 4
  %v88 = mul i64 %v2, 0
  %v89 = add i64 %v88, 512
  %v90 = getelementptr inbounds float, ptr %v87, i64 %v89
  %v91 = getelementptr inbounds i64, ptr %v1, i64 4
  %v92 = load i64, ptr %v91, align 8
  %v93 = icmp eq i64 %v92, 0
  br i1 %v93, label %b0, label %b1
b0:
  %v94 = icmp eq i64 %v2, 0
  br i1 %v94, label %b2, label %b3
b2:
  %v95 = add i64 0, 0
  %v96 = getelementptr inbounds float, ptr %v46, i64 %v95
  %v97 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v98 = shufflevector <8 x float> %v97, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v98, ptr %v96, align 4
  br label %b3
b3:
  br label %b1
b1:
  %v99 = icmp sgt i64 %v3, 1
  br i1 %v99, label %b4, label %b5
b4:
  %v100 = getelementptr inbounds i64, ptr %v1, i64 3
  %v101 = atomicrmw add ptr %v100, i64 1 acq_rel
  %v102 = load i64, ptr %v85, align 8
  %v103 = add i64 %v102, 1
  store i64 %v103, ptr %v85, align 8
  %v104 = mul i64 %v3, %v103
  br label %b6
b6:
  %v105 = load atomic i64, ptr %v100 acquire, align 8
  %v106 = icmp slt i64 %v105, %v104
  br i1 %v106, label %b7, label %b8
b7:
  %v107 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  %v108 = getelementptr inbounds i64, ptr %v1, i64 4
  %v109 = load i64, ptr %v108, align 8
  %v110 = icmp eq i64 %v109, 0
  br i1 %v110, label %b9, label %b10
b9:
  %v111 = getelementptr inbounds i64, ptr %v1, i64 30
  %v112 = load i64, ptr %v111, align 8
  %v113 = icmp eq i64 %v112, 0
  br i1 %v113, label %b11, label %b12
b11:
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
  br label %b13
b13:
  %v127 = phi i64 [ %v121, %b11 ], [ %v138, %b14 ]
  %v128 = icmp slt i64 %v127, %v126
  br i1 %v128, label %b14, label %b15
b14:
  %v129 = and i64 0, %v66
  %v130 = mul i64 %v129, %v7
  %v131 = add i64 %v130, %v127
  %v132 = mul i64 %v131, 8
  %v133 = getelementptr inbounds float, ptr %v24, i64 %v132
  %v134 = add i64 0, 0
  %v135 = getelementptr inbounds float, ptr %v133, i64 %v134
  %v136 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v137 = shufflevector <8 x float> %v136, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v137, ptr %v135, align 4
  %v138 = add nsw i64 %v127, 1
  br label %b13
b15:
  br label %b12
b12:
  br label %b10
b10:
  %v139 = icmp sgt i64 %v3, 1
  br i1 %v139, label %b16, label %b17
b16:
  %v140 = getelementptr inbounds i64, ptr %v1, i64 3
  %v141 = atomicrmw add ptr %v140, i64 1 acq_rel
  %v142 = load i64, ptr %v85, align 8
  %v143 = add i64 %v142, 1
  store i64 %v143, ptr %v85, align 8
  %v144 = mul i64 %v3, %v143
  br label %b18
b18:
  %v145 = load atomic i64, ptr %v140 acquire, align 8
  %v146 = icmp slt i64 %v145, %v144
  br i1 %v146, label %b19, label %b20
b19:
  %v147 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  %v148 = getelementptr inbounds i64, ptr %v1, i64 4
  %v149 = load i64, ptr %v148, align 8
  %v150 = icmp eq i64 %v149, 0
  br i1 %v150, label %b21, label %b22
b21:
  %v151 = getelementptr inbounds i64, ptr %v1, i64 31
  %v152 = load i64, ptr %v151, align 8
  %v153 = icmp eq i64 %v152, 0
  br i1 %v153, label %b23, label %b24
b23:
  %v154 = add i64 %v7, 0
  %v155 = sdiv i64 %v154, 1
  %v156 = add i64 %v2, 1
  %v157 = mul i64 %v155, %v2
  %v158 = sdiv i64 %v157, %v3
  %v159 = mul i64 %v158, 1
  %v160 = icmp slt i64 %v159, %v7
  %v161 = select i1 %v160, i64 %v159, i64 %v7
  %v162 = mul i64 %v155, %v156
  %v163 = sdiv i64 %v162, %v3
  %v164 = mul i64 %v163, 1
  %v165 = icmp slt i64 %v164, %v7
  %v166 = select i1 %v165, i64 %v164, i64 %v7
  br label %b25
b25:
  %v167 = phi i64 [ %v161, %b23 ], [ %v178, %b26 ]
  %v168 = icmp slt i64 %v167, %v166
  br i1 %v168, label %b26, label %b27
b26:
  %v169 = and i64 0, %v68
  %v170 = mul i64 %v169, %v7
  %v171 = add i64 %v170, %v167
  %v172 = mul i64 %v171, 8
  %v173 = getelementptr inbounds float, ptr %v26, i64 %v172
  %v174 = add i64 0, 0
  %v175 = getelementptr inbounds float, ptr %v173, i64 %v174
  %v176 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v177 = shufflevector <8 x float> %v176, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v177, ptr %v175, align 4
  %v178 = add nsw i64 %v167, 1
  br label %b25
b27:
  br label %b24
b24:
  br label %b22
b22:
  %v179 = icmp sgt i64 %v3, 1
  br i1 %v179, label %b28, label %b29
b28:
  %v180 = getelementptr inbounds i64, ptr %v1, i64 3
  %v181 = atomicrmw add ptr %v180, i64 1 acq_rel
  %v182 = load i64, ptr %v85, align 8
  %v183 = add i64 %v182, 1
  store i64 %v183, ptr %v85, align 8
  %v184 = mul i64 %v3, %v183
  br label %b30
b30:
  %v185 = load atomic i64, ptr %v180 acquire, align 8
  %v186 = icmp slt i64 %v185, %v184
  br i1 %v186, label %b31, label %b32
b31:
  %v187 = call i32 @sched_yield()
  br label %b30
b32:
  br label %b29
b29:
  %v188 = getelementptr inbounds float, ptr %v87, i64 0
  %v189 = getelementptr inbounds i64, ptr %v1, i64 4
  %v190 = load i64, ptr %v189, align 8
  %v191 = icmp eq i64 %v190, 0
  br i1 %v191, label %b33, label %b34
b33:
  %v192 = add i64 1, 0
  %v193 = sdiv i64 %v192, 1
  %v194 = add i64 %v2, 1
  %v195 = mul i64 %v193, %v2
  %v196 = sdiv i64 %v195, %v3
  %v197 = mul i64 %v196, 1
  %v198 = icmp slt i64 %v197, 1
  %v199 = select i1 %v198, i64 %v197, i64 1
  %v200 = mul i64 %v193, %v194
  %v201 = sdiv i64 %v200, %v3
  %v202 = mul i64 %v201, 1
  %v203 = icmp slt i64 %v202, 1
  %v204 = select i1 %v203, i64 %v202, i64 1
  %v205 = icmp slt i64 %v204, 1
  %v206 = select i1 %v205, i64 %v204, i64 1
  br label %b35
b35:
  %v207 = phi i64 [ %v199, %b33 ], [ %v652, %b86 ]
  %v208 = icmp slt i64 %v207, %v206
  br i1 %v208, label %b36, label %b37
b36:
  %v209 = mul i64 %v207, 256
  %v210 = mul i64 %v207, 32
  %v211 = add i64 %v209, 0
  %v212 = add i64 %v210, 0
  %v213 = getelementptr inbounds float, ptr %v188, i64 %v211
  %v214 = sub i64 32, %v212
  %v215 = icmp slt i64 %v214, 0
  %v216 = select i1 %v215, i64 0, i64 %v214
  %v217 = icmp ult i64 %v216, 8
  %v218 = select i1 %v217, i64 %v216, i64 8
  %v219 = trunc i64 %v218 to i32
  %v220 = insertelement <8 x i32> poison, i32 %v219, i64 0
  %v221 = shufflevector <8 x i32> %v220, <8 x i32> poison, <8 x i32> zeroinitializer
  %v222 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v221
  %v223 = mul i64 %v212, 8
  %v224 = add i64 0, %v223
  %v225 = getelementptr inbounds float, ptr %v16, i64 %v224
  %v226 = icmp sge i64 %v216, 8
  br i1 %v226, label %b38, label %b39
b38:
  br label %b40
b40:
  %v227 = phi i64 [ 0, %b38 ], [ %v301, %b41 ]
  %v228 = icmp slt i64 %v227, 8
  br i1 %v228, label %b41, label %b42
b41:
  %v229 = add i64 %v227, 0
  %v230 = getelementptr inbounds float, ptr %v225, i64 %v229
  %v231 = load <8 x float>, ptr %v230, align 4
  %v232 = add i64 %v227, 8
  %v233 = getelementptr inbounds float, ptr %v225, i64 %v232
  %v234 = load <8 x float>, ptr %v233, align 4
  %v235 = add i64 %v227, 16
  %v236 = getelementptr inbounds float, ptr %v225, i64 %v235
  %v237 = load <8 x float>, ptr %v236, align 4
  %v238 = add i64 %v227, 24
  %v239 = getelementptr inbounds float, ptr %v225, i64 %v238
  %v240 = load <8 x float>, ptr %v239, align 4
  %v241 = add i64 %v227, 32
  %v242 = getelementptr inbounds float, ptr %v225, i64 %v241
  %v243 = load <8 x float>, ptr %v242, align 4
  %v244 = add i64 %v227, 40
  %v245 = getelementptr inbounds float, ptr %v225, i64 %v244
  %v246 = load <8 x float>, ptr %v245, align 4
  %v247 = add i64 %v227, 48
  %v248 = getelementptr inbounds float, ptr %v225, i64 %v247
  %v249 = load <8 x float>, ptr %v248, align 4
  %v250 = add i64 %v227, 56
  %v251 = getelementptr inbounds float, ptr %v225, i64 %v250
  %v252 = load <8 x float>, ptr %v251, align 4
  %v253 = shufflevector <8 x float> %v231, <8 x float> %v243, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v254 = shufflevector <8 x float> %v231, <8 x float> %v243, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v255 = shufflevector <8 x float> %v234, <8 x float> %v246, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v256 = shufflevector <8 x float> %v234, <8 x float> %v246, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v257 = shufflevector <8 x float> %v237, <8 x float> %v249, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v258 = shufflevector <8 x float> %v237, <8 x float> %v249, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v259 = shufflevector <8 x float> %v240, <8 x float> %v252, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v260 = shufflevector <8 x float> %v240, <8 x float> %v252, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v261 = shufflevector <8 x float> %v253, <8 x float> %v257, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v262 = shufflevector <8 x float> %v253, <8 x float> %v257, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v263 = shufflevector <8 x float> %v255, <8 x float> %v259, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v264 = shufflevector <8 x float> %v255, <8 x float> %v259, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v265 = shufflevector <8 x float> %v254, <8 x float> %v258, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v266 = shufflevector <8 x float> %v254, <8 x float> %v258, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v267 = shufflevector <8 x float> %v256, <8 x float> %v260, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v268 = shufflevector <8 x float> %v256, <8 x float> %v260, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v269 = shufflevector <8 x float> %v261, <8 x float> %v263, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v270 = shufflevector <8 x float> %v261, <8 x float> %v263, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v271 = shufflevector <8 x float> %v262, <8 x float> %v264, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v272 = shufflevector <8 x float> %v262, <8 x float> %v264, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v273 = shufflevector <8 x float> %v265, <8 x float> %v267, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v274 = shufflevector <8 x float> %v265, <8 x float> %v267, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v275 = shufflevector <8 x float> %v266, <8 x float> %v268, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v276 = shufflevector <8 x float> %v266, <8 x float> %v268, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v277 = add i64 %v227, 0
  %v278 = mul i64 %v277, 32
  %v279 = getelementptr inbounds float, ptr %v213, i64 %v278
  store <8 x float> %v269, ptr %v279, align 4
  %v280 = add i64 %v227, 1
  %v281 = mul i64 %v280, 32
  %v282 = getelementptr inbounds float, ptr %v213, i64 %v281
  store <8 x float> %v270, ptr %v282, align 4
  %v283 = add i64 %v227, 2
  %v284 = mul i64 %v283, 32
  %v285 = getelementptr inbounds float, ptr %v213, i64 %v284
  store <8 x float> %v271, ptr %v285, align 4
  %v286 = add i64 %v227, 3
  %v287 = mul i64 %v286, 32
  %v288 = getelementptr inbounds float, ptr %v213, i64 %v287
  store <8 x float> %v272, ptr %v288, align 4
  %v289 = add i64 %v227, 4
  %v290 = mul i64 %v289, 32
  %v291 = getelementptr inbounds float, ptr %v213, i64 %v290
  store <8 x float> %v273, ptr %v291, align 4
  %v292 = add i64 %v227, 5
  %v293 = mul i64 %v292, 32
  %v294 = getelementptr inbounds float, ptr %v213, i64 %v293
  store <8 x float> %v274, ptr %v294, align 4
  %v295 = add i64 %v227, 6
  %v296 = mul i64 %v295, 32
  %v297 = getelementptr inbounds float, ptr %v213, i64 %v296
  store <8 x float> %v275, ptr %v297, align 4
  %v298 = add i64 %v227, 7
  %v299 = mul i64 %v298, 32
  %v300 = getelementptr inbounds float, ptr %v213, i64 %v299
  store <8 x float> %v276, ptr %v300, align 4
  %v301 = add nsw i64 %v227, 8
  br label %b40
b42:
  br label %b43
b43:
  %v302 = phi i64 [ 8, %b42 ], [ %v310, %b44 ]
  %v303 = icmp slt i64 %v302, 8
  br i1 %v303, label %b44, label %b45
b44:
  %v304 = mul i64 %v302, 1
  %v305 = getelementptr inbounds float, ptr %v225, i64 %v304
  %v306 = getelementptr float, ptr %v305, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v307 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v306, <8 x i1> %v222, <8 x float> zeroinitializer)
  %v308 = mul i64 %v302, 32
  %v309 = getelementptr inbounds float, ptr %v213, i64 %v308
  store <8 x float> %v307, ptr %v309, align 4
  %v310 = add nsw i64 %v302, 1
  br label %b43
b45:
  br label %b39
b39:
  %v311 = icmp slt i64 %v216, 8
  br i1 %v311, label %b46, label %b47
b46:
  br label %b48
b48:
  %v312 = phi i64 [ 0, %b46 ], [ %v320, %b49 ]
  %v313 = icmp slt i64 %v312, 8
  br i1 %v313, label %b49, label %b50
b49:
  %v314 = mul i64 %v312, 1
  %v315 = getelementptr inbounds float, ptr %v225, i64 %v314
  %v316 = getelementptr float, ptr %v315, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v317 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v316, <8 x i1> %v222, <8 x float> zeroinitializer)
  %v318 = mul i64 %v312, 32
  %v319 = getelementptr inbounds float, ptr %v213, i64 %v318
  store <8 x float> %v317, ptr %v319, align 4
  %v320 = add nsw i64 %v312, 1
  br label %b48
b50:
  br label %b47
b47:
  %v321 = add i64 %v209, 8
  %v322 = add i64 %v210, 8
  %v323 = getelementptr inbounds float, ptr %v188, i64 %v321
  %v324 = sub i64 32, %v322
  %v325 = icmp slt i64 %v324, 0
  %v326 = select i1 %v325, i64 0, i64 %v324
  %v327 = icmp ult i64 %v326, 8
  %v328 = select i1 %v327, i64 %v326, i64 8
  %v329 = trunc i64 %v328 to i32
  %v330 = insertelement <8 x i32> poison, i32 %v329, i64 0
  %v331 = shufflevector <8 x i32> %v330, <8 x i32> poison, <8 x i32> zeroinitializer
  %v332 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v331
  %v333 = mul i64 %v322, 8
  %v334 = add i64 0, %v333
  %v335 = getelementptr inbounds float, ptr %v16, i64 %v334
  %v336 = icmp sge i64 %v326, 8
  br i1 %v336, label %b51, label %b52
b51:
  br label %b53
b53:
  %v337 = phi i64 [ 0, %b51 ], [ %v411, %b54 ]
  %v338 = icmp slt i64 %v337, 8
  br i1 %v338, label %b54, label %b55
b54:
  %v339 = add i64 %v337, 0
  %v340 = getelementptr inbounds float, ptr %v335, i64 %v339
  %v341 = load <8 x float>, ptr %v340, align 4
  %v342 = add i64 %v337, 8
  %v343 = getelementptr inbounds float, ptr %v335, i64 %v342
  %v344 = load <8 x float>, ptr %v343, align 4
  %v345 = add i64 %v337, 16
  %v346 = getelementptr inbounds float, ptr %v335, i64 %v345
  %v347 = load <8 x float>, ptr %v346, align 4
  %v348 = add i64 %v337, 24
  %v349 = getelementptr inbounds float, ptr %v335, i64 %v348
  %v350 = load <8 x float>, ptr %v349, align 4
  %v351 = add i64 %v337, 32
  %v352 = getelementptr inbounds float, ptr %v335, i64 %v351
  %v353 = load <8 x float>, ptr %v352, align 4
  %v354 = add i64 %v337, 40
  %v355 = getelementptr inbounds float, ptr %v335, i64 %v354
  %v356 = load <8 x float>, ptr %v355, align 4
  %v357 = add i64 %v337, 48
  %v358 = getelementptr inbounds float, ptr %v335, i64 %v357
  %v359 = load <8 x float>, ptr %v358, align 4
  %v360 = add i64 %v337, 56
  %v361 = getelementptr inbounds float, ptr %v335, i64 %v360
  %v362 = load <8 x float>, ptr %v361, align 4
  %v363 = shufflevector <8 x float> %v341, <8 x float> %v353, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v364 = shufflevector <8 x float> %v341, <8 x float> %v353, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v365 = shufflevector <8 x float> %v344, <8 x float> %v356, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v366 = shufflevector <8 x float> %v344, <8 x float> %v356, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v367 = shufflevector <8 x float> %v347, <8 x float> %v359, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v368 = shufflevector <8 x float> %v347, <8 x float> %v359, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v369 = shufflevector <8 x float> %v350, <8 x float> %v362, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v370 = shufflevector <8 x float> %v350, <8 x float> %v362, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v371 = shufflevector <8 x float> %v363, <8 x float> %v367, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v372 = shufflevector <8 x float> %v363, <8 x float> %v367, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v373 = shufflevector <8 x float> %v365, <8 x float> %v369, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v374 = shufflevector <8 x float> %v365, <8 x float> %v369, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v375 = shufflevector <8 x float> %v364, <8 x float> %v368, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v376 = shufflevector <8 x float> %v364, <8 x float> %v368, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v377 = shufflevector <8 x float> %v366, <8 x float> %v370, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v378 = shufflevector <8 x float> %v366, <8 x float> %v370, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v379 = shufflevector <8 x float> %v371, <8 x float> %v373, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v380 = shufflevector <8 x float> %v371, <8 x float> %v373, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v381 = shufflevector <8 x float> %v372, <8 x float> %v374, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v382 = shufflevector <8 x float> %v372, <8 x float> %v374, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v383 = shufflevector <8 x float> %v375, <8 x float> %v377, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v384 = shufflevector <8 x float> %v375, <8 x float> %v377, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v385 = shufflevector <8 x float> %v376, <8 x float> %v378, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v386 = shufflevector <8 x float> %v376, <8 x float> %v378, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v387 = add i64 %v337, 0
  %v388 = mul i64 %v387, 32
  %v389 = getelementptr inbounds float, ptr %v323, i64 %v388
  store <8 x float> %v379, ptr %v389, align 4
  %v390 = add i64 %v337, 1
  %v391 = mul i64 %v390, 32
  %v392 = getelementptr inbounds float, ptr %v323, i64 %v391
  store <8 x float> %v380, ptr %v392, align 4
  %v393 = add i64 %v337, 2
  %v394 = mul i64 %v393, 32
  %v395 = getelementptr inbounds float, ptr %v323, i64 %v394
  store <8 x float> %v381, ptr %v395, align 4
  %v396 = add i64 %v337, 3
  %v397 = mul i64 %v396, 32
  %v398 = getelementptr inbounds float, ptr %v323, i64 %v397
  store <8 x float> %v382, ptr %v398, align 4
  %v399 = add i64 %v337, 4
  %v400 = mul i64 %v399, 32
  %v401 = getelementptr inbounds float, ptr %v323, i64 %v400
  store <8 x float> %v383, ptr %v401, align 4
  %v402 = add i64 %v337, 5
  %v403 = mul i64 %v402, 32
  %v404 = getelementptr inbounds float, ptr %v323, i64 %v403
  store <8 x float> %v384, ptr %v404, align 4
  %v405 = add i64 %v337, 6
  %v406 = mul i64 %v405, 32
  %v407 = getelementptr inbounds float, ptr %v323, i64 %v406
  store <8 x float> %v385, ptr %v407, align 4
  %v408 = add i64 %v337, 7
  %v409 = mul i64 %v408, 32
  %v410 = getelementptr inbounds float, ptr %v323, i64 %v409
  store <8 x float> %v386, ptr %v410, align 4
  %v411 = add nsw i64 %v337, 8
  br label %b53
b55:
  br label %b56
b56:
  %v412 = phi i64 [ 8, %b55 ], [ %v420, %b57 ]
  %v413 = icmp slt i64 %v412, 8
  br i1 %v413, label %b57, label %b58
b57:
  %v414 = mul i64 %v412, 1
  %v415 = getelementptr inbounds float, ptr %v335, i64 %v414
  %v416 = getelementptr float, ptr %v415, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v417 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v416, <8 x i1> %v332, <8 x float> zeroinitializer)
  %v418 = mul i64 %v412, 32
  %v419 = getelementptr inbounds float, ptr %v323, i64 %v418
  store <8 x float> %v417, ptr %v419, align 4
  %v420 = add nsw i64 %v412, 1
  br label %b56
b58:
  br label %b52
b52:
  %v421 = icmp slt i64 %v326, 8
  br i1 %v421, label %b59, label %b60
b59:
  br label %b61
b61:
  %v422 = phi i64 [ 0, %b59 ], [ %v430, %b62 ]
  %v423 = icmp slt i64 %v422, 8
  br i1 %v423, label %b62, label %b63
b62:
  %v424 = mul i64 %v422, 1
  %v425 = getelementptr inbounds float, ptr %v335, i64 %v424
  %v426 = getelementptr float, ptr %v425, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v427 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v426, <8 x i1> %v332, <8 x float> zeroinitializer)
  %v428 = mul i64 %v422, 32
  %v429 = getelementptr inbounds float, ptr %v323, i64 %v428
  store <8 x float> %v427, ptr %v429, align 4
  %v430 = add nsw i64 %v422, 1
  br label %b61
b63:
  br label %b60
b60:
  %v431 = add i64 %v209, 16
  %v432 = add i64 %v210, 16
  %v433 = getelementptr inbounds float, ptr %v188, i64 %v431
  %v434 = sub i64 32, %v432
  %v435 = icmp slt i64 %v434, 0
  %v436 = select i1 %v435, i64 0, i64 %v434
  %v437 = icmp ult i64 %v436, 8
  %v438 = select i1 %v437, i64 %v436, i64 8
  %v439 = trunc i64 %v438 to i32
  %v440 = insertelement <8 x i32> poison, i32 %v439, i64 0
  %v441 = shufflevector <8 x i32> %v440, <8 x i32> poison, <8 x i32> zeroinitializer
  %v442 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v441
  %v443 = mul i64 %v432, 8
  %v444 = add i64 0, %v443
  %v445 = getelementptr inbounds float, ptr %v16, i64 %v444
  %v446 = icmp sge i64 %v436, 8
  br i1 %v446, label %b64, label %b65
b64:
  br label %b66
b66:
  %v447 = phi i64 [ 0, %b64 ], [ %v521, %b67 ]
  %v448 = icmp slt i64 %v447, 8
  br i1 %v448, label %b67, label %b68
b67:
  %v449 = add i64 %v447, 0
  %v450 = getelementptr inbounds float, ptr %v445, i64 %v449
  %v451 = load <8 x float>, ptr %v450, align 4
  %v452 = add i64 %v447, 8
  %v453 = getelementptr inbounds float, ptr %v445, i64 %v452
  %v454 = load <8 x float>, ptr %v453, align 4
  %v455 = add i64 %v447, 16
  %v456 = getelementptr inbounds float, ptr %v445, i64 %v455
  %v457 = load <8 x float>, ptr %v456, align 4
  %v458 = add i64 %v447, 24
  %v459 = getelementptr inbounds float, ptr %v445, i64 %v458
  %v460 = load <8 x float>, ptr %v459, align 4
  %v461 = add i64 %v447, 32
  %v462 = getelementptr inbounds float, ptr %v445, i64 %v461
  %v463 = load <8 x float>, ptr %v462, align 4
  %v464 = add i64 %v447, 40
  %v465 = getelementptr inbounds float, ptr %v445, i64 %v464
  %v466 = load <8 x float>, ptr %v465, align 4
  %v467 = add i64 %v447, 48
  %v468 = getelementptr inbounds float, ptr %v445, i64 %v467
  %v469 = load <8 x float>, ptr %v468, align 4
  %v470 = add i64 %v447, 56
  %v471 = getelementptr inbounds float, ptr %v445, i64 %v470
  %v472 = load <8 x float>, ptr %v471, align 4
  %v473 = shufflevector <8 x float> %v451, <8 x float> %v463, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v474 = shufflevector <8 x float> %v451, <8 x float> %v463, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v475 = shufflevector <8 x float> %v454, <8 x float> %v466, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v476 = shufflevector <8 x float> %v454, <8 x float> %v466, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v477 = shufflevector <8 x float> %v457, <8 x float> %v469, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v478 = shufflevector <8 x float> %v457, <8 x float> %v469, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v479 = shufflevector <8 x float> %v460, <8 x float> %v472, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v480 = shufflevector <8 x float> %v460, <8 x float> %v472, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v481 = shufflevector <8 x float> %v473, <8 x float> %v477, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v482 = shufflevector <8 x float> %v473, <8 x float> %v477, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v483 = shufflevector <8 x float> %v475, <8 x float> %v479, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v484 = shufflevector <8 x float> %v475, <8 x float> %v479, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v485 = shufflevector <8 x float> %v474, <8 x float> %v478, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v486 = shufflevector <8 x float> %v474, <8 x float> %v478, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v487 = shufflevector <8 x float> %v476, <8 x float> %v480, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v488 = shufflevector <8 x float> %v476, <8 x float> %v480, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v489 = shufflevector <8 x float> %v481, <8 x float> %v483, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v490 = shufflevector <8 x float> %v481, <8 x float> %v483, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v491 = shufflevector <8 x float> %v482, <8 x float> %v484, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v492 = shufflevector <8 x float> %v482, <8 x float> %v484, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v493 = shufflevector <8 x float> %v485, <8 x float> %v487, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v494 = shufflevector <8 x float> %v485, <8 x float> %v487, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v495 = shufflevector <8 x float> %v486, <8 x float> %v488, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v496 = shufflevector <8 x float> %v486, <8 x float> %v488, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v497 = add i64 %v447, 0
  %v498 = mul i64 %v497, 32
  %v499 = getelementptr inbounds float, ptr %v433, i64 %v498
  store <8 x float> %v489, ptr %v499, align 4
  %v500 = add i64 %v447, 1
  %v501 = mul i64 %v500, 32
  %v502 = getelementptr inbounds float, ptr %v433, i64 %v501
  store <8 x float> %v490, ptr %v502, align 4
  %v503 = add i64 %v447, 2
  %v504 = mul i64 %v503, 32
  %v505 = getelementptr inbounds float, ptr %v433, i64 %v504
  store <8 x float> %v491, ptr %v505, align 4
  %v506 = add i64 %v447, 3
  %v507 = mul i64 %v506, 32
  %v508 = getelementptr inbounds float, ptr %v433, i64 %v507
  store <8 x float> %v492, ptr %v508, align 4
  %v509 = add i64 %v447, 4
  %v510 = mul i64 %v509, 32
  %v511 = getelementptr inbounds float, ptr %v433, i64 %v510
  store <8 x float> %v493, ptr %v511, align 4
  %v512 = add i64 %v447, 5
  %v513 = mul i64 %v512, 32
  %v514 = getelementptr inbounds float, ptr %v433, i64 %v513
  store <8 x float> %v494, ptr %v514, align 4
  %v515 = add i64 %v447, 6
  %v516 = mul i64 %v515, 32
  %v517 = getelementptr inbounds float, ptr %v433, i64 %v516
  store <8 x float> %v495, ptr %v517, align 4
  %v518 = add i64 %v447, 7
  %v519 = mul i64 %v518, 32
  %v520 = getelementptr inbounds float, ptr %v433, i64 %v519
  store <8 x float> %v496, ptr %v520, align 4
  %v521 = add nsw i64 %v447, 8
  br label %b66
b68:
  br label %b69
b69:
  %v522 = phi i64 [ 8, %b68 ], [ %v530, %b70 ]
  %v523 = icmp slt i64 %v522, 8
  br i1 %v523, label %b70, label %b71
b70:
  %v524 = mul i64 %v522, 1
  %v525 = getelementptr inbounds float, ptr %v445, i64 %v524
  %v526 = getelementptr float, ptr %v525, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v527 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v526, <8 x i1> %v442, <8 x float> zeroinitializer)
  %v528 = mul i64 %v522, 32
  %v529 = getelementptr inbounds float, ptr %v433, i64 %v528
  store <8 x float> %v527, ptr %v529, align 4
  %v530 = add nsw i64 %v522, 1
  br label %b69
b71:
  br label %b65
b65:
  %v531 = icmp slt i64 %v436, 8
  br i1 %v531, label %b72, label %b73
b72:
  br label %b74
b74:
  %v532 = phi i64 [ 0, %b72 ], [ %v540, %b75 ]
  %v533 = icmp slt i64 %v532, 8
  br i1 %v533, label %b75, label %b76
b75:
  %v534 = mul i64 %v532, 1
  %v535 = getelementptr inbounds float, ptr %v445, i64 %v534
  %v536 = getelementptr float, ptr %v535, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v537 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v536, <8 x i1> %v442, <8 x float> zeroinitializer)
  %v538 = mul i64 %v532, 32
  %v539 = getelementptr inbounds float, ptr %v433, i64 %v538
  store <8 x float> %v537, ptr %v539, align 4
  %v540 = add nsw i64 %v532, 1
  br label %b74
b76:
  br label %b73
b73:
  %v541 = add i64 %v209, 24
  %v542 = add i64 %v210, 24
  %v543 = getelementptr inbounds float, ptr %v188, i64 %v541
  %v544 = sub i64 32, %v542
  %v545 = icmp slt i64 %v544, 0
  %v546 = select i1 %v545, i64 0, i64 %v544
  %v547 = icmp ult i64 %v546, 8
  %v548 = select i1 %v547, i64 %v546, i64 8
  %v549 = trunc i64 %v548 to i32
  %v550 = insertelement <8 x i32> poison, i32 %v549, i64 0
  %v551 = shufflevector <8 x i32> %v550, <8 x i32> poison, <8 x i32> zeroinitializer
  %v552 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v551
  %v553 = mul i64 %v542, 8
  %v554 = add i64 0, %v553
  %v555 = getelementptr inbounds float, ptr %v16, i64 %v554
  %v556 = icmp sge i64 %v546, 8
  br i1 %v556, label %b77, label %b78
b77:
  br label %b79
b79:
  %v557 = phi i64 [ 0, %b77 ], [ %v631, %b80 ]
  %v558 = icmp slt i64 %v557, 8
  br i1 %v558, label %b80, label %b81
b80:
  %v559 = add i64 %v557, 0
  %v560 = getelementptr inbounds float, ptr %v555, i64 %v559
  %v561 = load <8 x float>, ptr %v560, align 4
  %v562 = add i64 %v557, 8
  %v563 = getelementptr inbounds float, ptr %v555, i64 %v562
  %v564 = load <8 x float>, ptr %v563, align 4
  %v565 = add i64 %v557, 16
  %v566 = getelementptr inbounds float, ptr %v555, i64 %v565
  %v567 = load <8 x float>, ptr %v566, align 4
  %v568 = add i64 %v557, 24
  %v569 = getelementptr inbounds float, ptr %v555, i64 %v568
  %v570 = load <8 x float>, ptr %v569, align 4
  %v571 = add i64 %v557, 32
  %v572 = getelementptr inbounds float, ptr %v555, i64 %v571
  %v573 = load <8 x float>, ptr %v572, align 4
  %v574 = add i64 %v557, 40
  %v575 = getelementptr inbounds float, ptr %v555, i64 %v574
  %v576 = load <8 x float>, ptr %v575, align 4
  %v577 = add i64 %v557, 48
  %v578 = getelementptr inbounds float, ptr %v555, i64 %v577
  %v579 = load <8 x float>, ptr %v578, align 4
  %v580 = add i64 %v557, 56
  %v581 = getelementptr inbounds float, ptr %v555, i64 %v580
  %v582 = load <8 x float>, ptr %v581, align 4
  %v583 = shufflevector <8 x float> %v561, <8 x float> %v573, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v584 = shufflevector <8 x float> %v561, <8 x float> %v573, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v585 = shufflevector <8 x float> %v564, <8 x float> %v576, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v586 = shufflevector <8 x float> %v564, <8 x float> %v576, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v587 = shufflevector <8 x float> %v567, <8 x float> %v579, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v588 = shufflevector <8 x float> %v567, <8 x float> %v579, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v589 = shufflevector <8 x float> %v570, <8 x float> %v582, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v590 = shufflevector <8 x float> %v570, <8 x float> %v582, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v591 = shufflevector <8 x float> %v583, <8 x float> %v587, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v592 = shufflevector <8 x float> %v583, <8 x float> %v587, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v593 = shufflevector <8 x float> %v585, <8 x float> %v589, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v594 = shufflevector <8 x float> %v585, <8 x float> %v589, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v595 = shufflevector <8 x float> %v584, <8 x float> %v588, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v596 = shufflevector <8 x float> %v584, <8 x float> %v588, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v597 = shufflevector <8 x float> %v586, <8 x float> %v590, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v598 = shufflevector <8 x float> %v586, <8 x float> %v590, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v599 = shufflevector <8 x float> %v591, <8 x float> %v593, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v600 = shufflevector <8 x float> %v591, <8 x float> %v593, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v601 = shufflevector <8 x float> %v592, <8 x float> %v594, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v602 = shufflevector <8 x float> %v592, <8 x float> %v594, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v603 = shufflevector <8 x float> %v595, <8 x float> %v597, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v604 = shufflevector <8 x float> %v595, <8 x float> %v597, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v605 = shufflevector <8 x float> %v596, <8 x float> %v598, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v606 = shufflevector <8 x float> %v596, <8 x float> %v598, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v607 = add i64 %v557, 0
  %v608 = mul i64 %v607, 32
  %v609 = getelementptr inbounds float, ptr %v543, i64 %v608
  store <8 x float> %v599, ptr %v609, align 4
  %v610 = add i64 %v557, 1
  %v611 = mul i64 %v610, 32
  %v612 = getelementptr inbounds float, ptr %v543, i64 %v611
  store <8 x float> %v600, ptr %v612, align 4
  %v613 = add i64 %v557, 2
  %v614 = mul i64 %v613, 32
  %v615 = getelementptr inbounds float, ptr %v543, i64 %v614
  store <8 x float> %v601, ptr %v615, align 4
  %v616 = add i64 %v557, 3
  %v617 = mul i64 %v616, 32
  %v618 = getelementptr inbounds float, ptr %v543, i64 %v617
  store <8 x float> %v602, ptr %v618, align 4
  %v619 = add i64 %v557, 4
  %v620 = mul i64 %v619, 32
  %v621 = getelementptr inbounds float, ptr %v543, i64 %v620
  store <8 x float> %v603, ptr %v621, align 4
  %v622 = add i64 %v557, 5
  %v623 = mul i64 %v622, 32
  %v624 = getelementptr inbounds float, ptr %v543, i64 %v623
  store <8 x float> %v604, ptr %v624, align 4
  %v625 = add i64 %v557, 6
  %v626 = mul i64 %v625, 32
  %v627 = getelementptr inbounds float, ptr %v543, i64 %v626
  store <8 x float> %v605, ptr %v627, align 4
  %v628 = add i64 %v557, 7
  %v629 = mul i64 %v628, 32
  %v630 = getelementptr inbounds float, ptr %v543, i64 %v629
  store <8 x float> %v606, ptr %v630, align 4
  %v631 = add nsw i64 %v557, 8
  br label %b79
b81:
  br label %b82
b82:
  %v632 = phi i64 [ 8, %b81 ], [ %v640, %b83 ]
  %v633 = icmp slt i64 %v632, 8
  br i1 %v633, label %b83, label %b84
b83:
  %v634 = mul i64 %v632, 1
  %v635 = getelementptr inbounds float, ptr %v555, i64 %v634
  %v636 = getelementptr float, ptr %v635, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v637 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v636, <8 x i1> %v552, <8 x float> zeroinitializer)
  %v638 = mul i64 %v632, 32
  %v639 = getelementptr inbounds float, ptr %v543, i64 %v638
  store <8 x float> %v637, ptr %v639, align 4
  %v640 = add nsw i64 %v632, 1
  br label %b82
b84:
  br label %b78
b78:
  %v641 = icmp slt i64 %v546, 8
  br i1 %v641, label %b85, label %b86
b85:
  br label %b87
b87:
  %v642 = phi i64 [ 0, %b85 ], [ %v650, %b88 ]
  %v643 = icmp slt i64 %v642, 8
  br i1 %v643, label %b88, label %b89
b88:
  %v644 = mul i64 %v642, 1
  %v645 = getelementptr inbounds float, ptr %v555, i64 %v644
  %v646 = getelementptr float, ptr %v645, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v647 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v646, <8 x i1> %v552, <8 x float> zeroinitializer)
  %v648 = mul i64 %v642, 32
  %v649 = getelementptr inbounds float, ptr %v543, i64 %v648
  store <8 x float> %v647, ptr %v649, align 4
  %v650 = add nsw i64 %v642, 1
  br label %b87
b89:
  br label %b86
b86:
  %v651 = add i64 %v209, 256
  %v652 = add nsw i64 %v207, 1
  br label %b35
b37:
  br label %b34
b34:
  %v653 = icmp sgt i64 %v3, 1
  br i1 %v653, label %b90, label %b91
b90:
  %v654 = getelementptr inbounds i64, ptr %v1, i64 3
  %v655 = atomicrmw add ptr %v654, i64 1 acq_rel
  %v656 = load i64, ptr %v85, align 8
  %v657 = add i64 %v656, 1
  store i64 %v657, ptr %v85, align 8
  %v658 = mul i64 %v3, %v657
  br label %b92
b92:
  %v659 = load atomic i64, ptr %v654 acquire, align 8
  %v660 = icmp slt i64 %v659, %v658
  br i1 %v660, label %b93, label %b94
b93:
  %v661 = call i32 @sched_yield()
  br label %b92
b94:
  br label %b91
b91:
  %v662 = getelementptr inbounds float, ptr %v87, i64 256
  %v663 = getelementptr inbounds i64, ptr %v1, i64 4
  %v664 = load i64, ptr %v663, align 8
  %v665 = icmp eq i64 %v664, 0
  br i1 %v665, label %b95, label %b96
b95:
  %v666 = add i64 1, 0
  %v667 = sdiv i64 %v666, 1
  %v668 = add i64 %v2, 1
  %v669 = mul i64 %v667, %v2
  %v670 = sdiv i64 %v669, %v3
  %v671 = mul i64 %v670, 1
  %v672 = icmp slt i64 %v671, 1
  %v673 = select i1 %v672, i64 %v671, i64 1
  %v674 = mul i64 %v667, %v668
  %v675 = sdiv i64 %v674, %v3
  %v676 = mul i64 %v675, 1
  %v677 = icmp slt i64 %v676, 1
  %v678 = select i1 %v677, i64 %v676, i64 1
  %v679 = icmp slt i64 %v678, 1
  %v680 = select i1 %v679, i64 %v678, i64 1
  br label %b97
b97:
  %v681 = phi i64 [ %v673, %b95 ], [ %v1126, %b148 ]
  %v682 = icmp slt i64 %v681, %v680
  br i1 %v682, label %b98, label %b99
b98:
  %v683 = mul i64 %v681, 256
  %v684 = mul i64 %v681, 8
  %v685 = add i64 %v683, 0
  %v686 = add i64 %v684, 0
  %v687 = getelementptr inbounds float, ptr %v662, i64 %v685
  %v688 = sub i64 8, %v686
  %v689 = icmp slt i64 %v688, 0
  %v690 = select i1 %v689, i64 0, i64 %v688
  %v691 = icmp ult i64 %v690, 8
  %v692 = select i1 %v691, i64 %v690, i64 8
  %v693 = trunc i64 %v692 to i32
  %v694 = insertelement <8 x i32> poison, i32 %v693, i64 0
  %v695 = shufflevector <8 x i32> %v694, <8 x i32> poison, <8 x i32> zeroinitializer
  %v696 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v695
  %v697 = mul i64 %v686, 8
  %v698 = add i64 64, %v697
  %v699 = getelementptr inbounds float, ptr %v18, i64 %v698
  %v700 = icmp sge i64 %v690, 8
  br i1 %v700, label %b100, label %b101
b100:
  br label %b102
b102:
  %v701 = phi i64 [ 0, %b100 ], [ %v775, %b103 ]
  %v702 = icmp slt i64 %v701, 8
  br i1 %v702, label %b103, label %b104
b103:
  %v703 = add i64 %v701, 0
  %v704 = getelementptr inbounds float, ptr %v699, i64 %v703
  %v705 = load <8 x float>, ptr %v704, align 4
  %v706 = add i64 %v701, 8
  %v707 = getelementptr inbounds float, ptr %v699, i64 %v706
  %v708 = load <8 x float>, ptr %v707, align 4
  %v709 = add i64 %v701, 16
  %v710 = getelementptr inbounds float, ptr %v699, i64 %v709
  %v711 = load <8 x float>, ptr %v710, align 4
  %v712 = add i64 %v701, 24
  %v713 = getelementptr inbounds float, ptr %v699, i64 %v712
  %v714 = load <8 x float>, ptr %v713, align 4
  %v715 = add i64 %v701, 32
  %v716 = getelementptr inbounds float, ptr %v699, i64 %v715
  %v717 = load <8 x float>, ptr %v716, align 4
  %v718 = add i64 %v701, 40
  %v719 = getelementptr inbounds float, ptr %v699, i64 %v718
  %v720 = load <8 x float>, ptr %v719, align 4
  %v721 = add i64 %v701, 48
  %v722 = getelementptr inbounds float, ptr %v699, i64 %v721
  %v723 = load <8 x float>, ptr %v722, align 4
  %v724 = add i64 %v701, 56
  %v725 = getelementptr inbounds float, ptr %v699, i64 %v724
  %v726 = load <8 x float>, ptr %v725, align 4
  %v727 = shufflevector <8 x float> %v705, <8 x float> %v717, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v728 = shufflevector <8 x float> %v705, <8 x float> %v717, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v729 = shufflevector <8 x float> %v708, <8 x float> %v720, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v730 = shufflevector <8 x float> %v708, <8 x float> %v720, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v731 = shufflevector <8 x float> %v711, <8 x float> %v723, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v732 = shufflevector <8 x float> %v711, <8 x float> %v723, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v733 = shufflevector <8 x float> %v714, <8 x float> %v726, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v734 = shufflevector <8 x float> %v714, <8 x float> %v726, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v735 = shufflevector <8 x float> %v727, <8 x float> %v731, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v736 = shufflevector <8 x float> %v727, <8 x float> %v731, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v737 = shufflevector <8 x float> %v729, <8 x float> %v733, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v738 = shufflevector <8 x float> %v729, <8 x float> %v733, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v739 = shufflevector <8 x float> %v728, <8 x float> %v732, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v740 = shufflevector <8 x float> %v728, <8 x float> %v732, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v741 = shufflevector <8 x float> %v730, <8 x float> %v734, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v742 = shufflevector <8 x float> %v730, <8 x float> %v734, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v743 = shufflevector <8 x float> %v735, <8 x float> %v737, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v744 = shufflevector <8 x float> %v735, <8 x float> %v737, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v745 = shufflevector <8 x float> %v736, <8 x float> %v738, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v746 = shufflevector <8 x float> %v736, <8 x float> %v738, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v747 = shufflevector <8 x float> %v739, <8 x float> %v741, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v748 = shufflevector <8 x float> %v739, <8 x float> %v741, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v749 = shufflevector <8 x float> %v740, <8 x float> %v742, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v750 = shufflevector <8 x float> %v740, <8 x float> %v742, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v751 = add i64 %v701, 0
  %v752 = mul i64 %v751, 32
  %v753 = getelementptr inbounds float, ptr %v687, i64 %v752
  store <8 x float> %v743, ptr %v753, align 4
  %v754 = add i64 %v701, 1
  %v755 = mul i64 %v754, 32
  %v756 = getelementptr inbounds float, ptr %v687, i64 %v755
  store <8 x float> %v744, ptr %v756, align 4
  %v757 = add i64 %v701, 2
  %v758 = mul i64 %v757, 32
  %v759 = getelementptr inbounds float, ptr %v687, i64 %v758
  store <8 x float> %v745, ptr %v759, align 4
  %v760 = add i64 %v701, 3
  %v761 = mul i64 %v760, 32
  %v762 = getelementptr inbounds float, ptr %v687, i64 %v761
  store <8 x float> %v746, ptr %v762, align 4
  %v763 = add i64 %v701, 4
  %v764 = mul i64 %v763, 32
  %v765 = getelementptr inbounds float, ptr %v687, i64 %v764
  store <8 x float> %v747, ptr %v765, align 4
  %v766 = add i64 %v701, 5
  %v767 = mul i64 %v766, 32
  %v768 = getelementptr inbounds float, ptr %v687, i64 %v767
  store <8 x float> %v748, ptr %v768, align 4
  %v769 = add i64 %v701, 6
  %v770 = mul i64 %v769, 32
  %v771 = getelementptr inbounds float, ptr %v687, i64 %v770
  store <8 x float> %v749, ptr %v771, align 4
  %v772 = add i64 %v701, 7
  %v773 = mul i64 %v772, 32
  %v774 = getelementptr inbounds float, ptr %v687, i64 %v773
  store <8 x float> %v750, ptr %v774, align 4
  %v775 = add nsw i64 %v701, 8
  br label %b102
b104:
  br label %b105
b105:
  %v776 = phi i64 [ 8, %b104 ], [ %v784, %b106 ]
  %v777 = icmp slt i64 %v776, 8
  br i1 %v777, label %b106, label %b107
b106:
  %v778 = mul i64 %v776, 1
  %v779 = getelementptr inbounds float, ptr %v699, i64 %v778
  %v780 = getelementptr float, ptr %v779, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v781 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v780, <8 x i1> %v696, <8 x float> zeroinitializer)
  %v782 = mul i64 %v776, 32
  %v783 = getelementptr inbounds float, ptr %v687, i64 %v782
  store <8 x float> %v781, ptr %v783, align 4
  %v784 = add nsw i64 %v776, 1
  br label %b105
b107:
  br label %b101
b101:
  %v785 = icmp slt i64 %v690, 8
  br i1 %v785, label %b108, label %b109
b108:
  br label %b110
b110:
  %v786 = phi i64 [ 0, %b108 ], [ %v794, %b111 ]
  %v787 = icmp slt i64 %v786, 8
  br i1 %v787, label %b111, label %b112
b111:
  %v788 = mul i64 %v786, 1
  %v789 = getelementptr inbounds float, ptr %v699, i64 %v788
  %v790 = getelementptr float, ptr %v789, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v791 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v790, <8 x i1> %v696, <8 x float> zeroinitializer)
  %v792 = mul i64 %v786, 32
  %v793 = getelementptr inbounds float, ptr %v687, i64 %v792
  store <8 x float> %v791, ptr %v793, align 4
  %v794 = add nsw i64 %v786, 1
  br label %b110
b112:
  br label %b109
b109:
  %v795 = add i64 %v683, 8
  %v796 = add i64 %v684, 0
  %v797 = getelementptr inbounds float, ptr %v662, i64 %v795
  %v798 = sub i64 8, %v796
  %v799 = icmp slt i64 %v798, 0
  %v800 = select i1 %v799, i64 0, i64 %v798
  %v801 = icmp ult i64 %v800, 8
  %v802 = select i1 %v801, i64 %v800, i64 8
  %v803 = trunc i64 %v802 to i32
  %v804 = insertelement <8 x i32> poison, i32 %v803, i64 0
  %v805 = shufflevector <8 x i32> %v804, <8 x i32> poison, <8 x i32> zeroinitializer
  %v806 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v805
  %v807 = mul i64 %v796, 8
  %v808 = add i64 0, %v807
  %v809 = getelementptr inbounds float, ptr %v18, i64 %v808
  %v810 = icmp sge i64 %v800, 8
  br i1 %v810, label %b113, label %b114
b113:
  br label %b115
b115:
  %v811 = phi i64 [ 0, %b113 ], [ %v885, %b116 ]
  %v812 = icmp slt i64 %v811, 8
  br i1 %v812, label %b116, label %b117
b116:
  %v813 = add i64 %v811, 0
  %v814 = getelementptr inbounds float, ptr %v809, i64 %v813
  %v815 = load <8 x float>, ptr %v814, align 4
  %v816 = add i64 %v811, 8
  %v817 = getelementptr inbounds float, ptr %v809, i64 %v816
  %v818 = load <8 x float>, ptr %v817, align 4
  %v819 = add i64 %v811, 16
  %v820 = getelementptr inbounds float, ptr %v809, i64 %v819
  %v821 = load <8 x float>, ptr %v820, align 4
  %v822 = add i64 %v811, 24
  %v823 = getelementptr inbounds float, ptr %v809, i64 %v822
  %v824 = load <8 x float>, ptr %v823, align 4
  %v825 = add i64 %v811, 32
  %v826 = getelementptr inbounds float, ptr %v809, i64 %v825
  %v827 = load <8 x float>, ptr %v826, align 4
  %v828 = add i64 %v811, 40
  %v829 = getelementptr inbounds float, ptr %v809, i64 %v828
  %v830 = load <8 x float>, ptr %v829, align 4
  %v831 = add i64 %v811, 48
  %v832 = getelementptr inbounds float, ptr %v809, i64 %v831
  %v833 = load <8 x float>, ptr %v832, align 4
  %v834 = add i64 %v811, 56
  %v835 = getelementptr inbounds float, ptr %v809, i64 %v834
  %v836 = load <8 x float>, ptr %v835, align 4
  %v837 = shufflevector <8 x float> %v815, <8 x float> %v827, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v838 = shufflevector <8 x float> %v815, <8 x float> %v827, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v839 = shufflevector <8 x float> %v818, <8 x float> %v830, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v840 = shufflevector <8 x float> %v818, <8 x float> %v830, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v841 = shufflevector <8 x float> %v821, <8 x float> %v833, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v842 = shufflevector <8 x float> %v821, <8 x float> %v833, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v843 = shufflevector <8 x float> %v824, <8 x float> %v836, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v844 = shufflevector <8 x float> %v824, <8 x float> %v836, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v845 = shufflevector <8 x float> %v837, <8 x float> %v841, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v846 = shufflevector <8 x float> %v837, <8 x float> %v841, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v847 = shufflevector <8 x float> %v839, <8 x float> %v843, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v848 = shufflevector <8 x float> %v839, <8 x float> %v843, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v849 = shufflevector <8 x float> %v838, <8 x float> %v842, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v850 = shufflevector <8 x float> %v838, <8 x float> %v842, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v851 = shufflevector <8 x float> %v840, <8 x float> %v844, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v852 = shufflevector <8 x float> %v840, <8 x float> %v844, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v853 = shufflevector <8 x float> %v845, <8 x float> %v847, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v854 = shufflevector <8 x float> %v845, <8 x float> %v847, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v855 = shufflevector <8 x float> %v846, <8 x float> %v848, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v856 = shufflevector <8 x float> %v846, <8 x float> %v848, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v857 = shufflevector <8 x float> %v849, <8 x float> %v851, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v858 = shufflevector <8 x float> %v849, <8 x float> %v851, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v859 = shufflevector <8 x float> %v850, <8 x float> %v852, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v860 = shufflevector <8 x float> %v850, <8 x float> %v852, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v861 = add i64 %v811, 0
  %v862 = mul i64 %v861, 32
  %v863 = getelementptr inbounds float, ptr %v797, i64 %v862
  store <8 x float> %v853, ptr %v863, align 4
  %v864 = add i64 %v811, 1
  %v865 = mul i64 %v864, 32
  %v866 = getelementptr inbounds float, ptr %v797, i64 %v865
  store <8 x float> %v854, ptr %v866, align 4
  %v867 = add i64 %v811, 2
  %v868 = mul i64 %v867, 32
  %v869 = getelementptr inbounds float, ptr %v797, i64 %v868
  store <8 x float> %v855, ptr %v869, align 4
  %v870 = add i64 %v811, 3
  %v871 = mul i64 %v870, 32
  %v872 = getelementptr inbounds float, ptr %v797, i64 %v871
  store <8 x float> %v856, ptr %v872, align 4
  %v873 = add i64 %v811, 4
  %v874 = mul i64 %v873, 32
  %v875 = getelementptr inbounds float, ptr %v797, i64 %v874
  store <8 x float> %v857, ptr %v875, align 4
  %v876 = add i64 %v811, 5
  %v877 = mul i64 %v876, 32
  %v878 = getelementptr inbounds float, ptr %v797, i64 %v877
  store <8 x float> %v858, ptr %v878, align 4
  %v879 = add i64 %v811, 6
  %v880 = mul i64 %v879, 32
  %v881 = getelementptr inbounds float, ptr %v797, i64 %v880
  store <8 x float> %v859, ptr %v881, align 4
  %v882 = add i64 %v811, 7
  %v883 = mul i64 %v882, 32
  %v884 = getelementptr inbounds float, ptr %v797, i64 %v883
  store <8 x float> %v860, ptr %v884, align 4
  %v885 = add nsw i64 %v811, 8
  br label %b115
b117:
  br label %b118
b118:
  %v886 = phi i64 [ 8, %b117 ], [ %v894, %b119 ]
  %v887 = icmp slt i64 %v886, 8
  br i1 %v887, label %b119, label %b120
b119:
  %v888 = mul i64 %v886, 1
  %v889 = getelementptr inbounds float, ptr %v809, i64 %v888
  %v890 = getelementptr float, ptr %v889, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v891 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v890, <8 x i1> %v806, <8 x float> zeroinitializer)
  %v892 = mul i64 %v886, 32
  %v893 = getelementptr inbounds float, ptr %v797, i64 %v892
  store <8 x float> %v891, ptr %v893, align 4
  %v894 = add nsw i64 %v886, 1
  br label %b118
b120:
  br label %b114
b114:
  %v895 = icmp slt i64 %v800, 8
  br i1 %v895, label %b121, label %b122
b121:
  br label %b123
b123:
  %v896 = phi i64 [ 0, %b121 ], [ %v904, %b124 ]
  %v897 = icmp slt i64 %v896, 8
  br i1 %v897, label %b124, label %b125
b124:
  %v898 = mul i64 %v896, 1
  %v899 = getelementptr inbounds float, ptr %v809, i64 %v898
  %v900 = getelementptr float, ptr %v899, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v901 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v900, <8 x i1> %v806, <8 x float> zeroinitializer)
  %v902 = mul i64 %v896, 32
  %v903 = getelementptr inbounds float, ptr %v797, i64 %v902
  store <8 x float> %v901, ptr %v903, align 4
  %v904 = add nsw i64 %v896, 1
  br label %b123
b125:
  br label %b122
b122:
  %v905 = add i64 %v683, 16
  %v906 = add i64 %v684, 0
  %v907 = getelementptr inbounds float, ptr %v662, i64 %v905
  %v908 = sub i64 8, %v906
  %v909 = icmp slt i64 %v908, 0
  %v910 = select i1 %v909, i64 0, i64 %v908
  %v911 = icmp ult i64 %v910, 8
  %v912 = select i1 %v911, i64 %v910, i64 8
  %v913 = trunc i64 %v912 to i32
  %v914 = insertelement <8 x i32> poison, i32 %v913, i64 0
  %v915 = shufflevector <8 x i32> %v914, <8 x i32> poison, <8 x i32> zeroinitializer
  %v916 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v915
  %v917 = mul i64 %v906, 8
  %v918 = add i64 128, %v917
  %v919 = getelementptr inbounds float, ptr %v18, i64 %v918
  %v920 = icmp sge i64 %v910, 8
  br i1 %v920, label %b126, label %b127
b126:
  br label %b128
b128:
  %v921 = phi i64 [ 0, %b126 ], [ %v995, %b129 ]
  %v922 = icmp slt i64 %v921, 8
  br i1 %v922, label %b129, label %b130
b129:
  %v923 = add i64 %v921, 0
  %v924 = getelementptr inbounds float, ptr %v919, i64 %v923
  %v925 = load <8 x float>, ptr %v924, align 4
  %v926 = add i64 %v921, 8
  %v927 = getelementptr inbounds float, ptr %v919, i64 %v926
  %v928 = load <8 x float>, ptr %v927, align 4
  %v929 = add i64 %v921, 16
  %v930 = getelementptr inbounds float, ptr %v919, i64 %v929
  %v931 = load <8 x float>, ptr %v930, align 4
  %v932 = add i64 %v921, 24
  %v933 = getelementptr inbounds float, ptr %v919, i64 %v932
  %v934 = load <8 x float>, ptr %v933, align 4
  %v935 = add i64 %v921, 32
  %v936 = getelementptr inbounds float, ptr %v919, i64 %v935
  %v937 = load <8 x float>, ptr %v936, align 4
  %v938 = add i64 %v921, 40
  %v939 = getelementptr inbounds float, ptr %v919, i64 %v938
  %v940 = load <8 x float>, ptr %v939, align 4
  %v941 = add i64 %v921, 48
  %v942 = getelementptr inbounds float, ptr %v919, i64 %v941
  %v943 = load <8 x float>, ptr %v942, align 4
  %v944 = add i64 %v921, 56
  %v945 = getelementptr inbounds float, ptr %v919, i64 %v944
  %v946 = load <8 x float>, ptr %v945, align 4
  %v947 = shufflevector <8 x float> %v925, <8 x float> %v937, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v948 = shufflevector <8 x float> %v925, <8 x float> %v937, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v949 = shufflevector <8 x float> %v928, <8 x float> %v940, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v950 = shufflevector <8 x float> %v928, <8 x float> %v940, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v951 = shufflevector <8 x float> %v931, <8 x float> %v943, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v952 = shufflevector <8 x float> %v931, <8 x float> %v943, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v953 = shufflevector <8 x float> %v934, <8 x float> %v946, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v954 = shufflevector <8 x float> %v934, <8 x float> %v946, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v955 = shufflevector <8 x float> %v947, <8 x float> %v951, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v956 = shufflevector <8 x float> %v947, <8 x float> %v951, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v957 = shufflevector <8 x float> %v949, <8 x float> %v953, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v958 = shufflevector <8 x float> %v949, <8 x float> %v953, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v959 = shufflevector <8 x float> %v948, <8 x float> %v952, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v960 = shufflevector <8 x float> %v948, <8 x float> %v952, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v961 = shufflevector <8 x float> %v950, <8 x float> %v954, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v962 = shufflevector <8 x float> %v950, <8 x float> %v954, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v963 = shufflevector <8 x float> %v955, <8 x float> %v957, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v964 = shufflevector <8 x float> %v955, <8 x float> %v957, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v965 = shufflevector <8 x float> %v956, <8 x float> %v958, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v966 = shufflevector <8 x float> %v956, <8 x float> %v958, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v967 = shufflevector <8 x float> %v959, <8 x float> %v961, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v968 = shufflevector <8 x float> %v959, <8 x float> %v961, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v969 = shufflevector <8 x float> %v960, <8 x float> %v962, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v970 = shufflevector <8 x float> %v960, <8 x float> %v962, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v971 = add i64 %v921, 0
  %v972 = mul i64 %v971, 32
  %v973 = getelementptr inbounds float, ptr %v907, i64 %v972
  store <8 x float> %v963, ptr %v973, align 4
  %v974 = add i64 %v921, 1
  %v975 = mul i64 %v974, 32
  %v976 = getelementptr inbounds float, ptr %v907, i64 %v975
  store <8 x float> %v964, ptr %v976, align 4
  %v977 = add i64 %v921, 2
  %v978 = mul i64 %v977, 32
  %v979 = getelementptr inbounds float, ptr %v907, i64 %v978
  store <8 x float> %v965, ptr %v979, align 4
  %v980 = add i64 %v921, 3
  %v981 = mul i64 %v980, 32
  %v982 = getelementptr inbounds float, ptr %v907, i64 %v981
  store <8 x float> %v966, ptr %v982, align 4
  %v983 = add i64 %v921, 4
  %v984 = mul i64 %v983, 32
  %v985 = getelementptr inbounds float, ptr %v907, i64 %v984
  store <8 x float> %v967, ptr %v985, align 4
  %v986 = add i64 %v921, 5
  %v987 = mul i64 %v986, 32
  %v988 = getelementptr inbounds float, ptr %v907, i64 %v987
  store <8 x float> %v968, ptr %v988, align 4
  %v989 = add i64 %v921, 6
  %v990 = mul i64 %v989, 32
  %v991 = getelementptr inbounds float, ptr %v907, i64 %v990
  store <8 x float> %v969, ptr %v991, align 4
  %v992 = add i64 %v921, 7
  %v993 = mul i64 %v992, 32
  %v994 = getelementptr inbounds float, ptr %v907, i64 %v993
  store <8 x float> %v970, ptr %v994, align 4
  %v995 = add nsw i64 %v921, 8
  br label %b128
b130:
  br label %b131
b131:
  %v996 = phi i64 [ 8, %b130 ], [ %v1004, %b132 ]
  %v997 = icmp slt i64 %v996, 8
  br i1 %v997, label %b132, label %b133
b132:
  %v998 = mul i64 %v996, 1
  %v999 = getelementptr inbounds float, ptr %v919, i64 %v998
  %v1000 = getelementptr float, ptr %v999, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1001 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1000, <8 x i1> %v916, <8 x float> zeroinitializer)
  %v1002 = mul i64 %v996, 32
  %v1003 = getelementptr inbounds float, ptr %v907, i64 %v1002
  store <8 x float> %v1001, ptr %v1003, align 4
  %v1004 = add nsw i64 %v996, 1
  br label %b131
b133:
  br label %b127
b127:
  %v1005 = icmp slt i64 %v910, 8
  br i1 %v1005, label %b134, label %b135
b134:
  br label %b136
b136:
  %v1006 = phi i64 [ 0, %b134 ], [ %v1014, %b137 ]
  %v1007 = icmp slt i64 %v1006, 8
  br i1 %v1007, label %b137, label %b138
b137:
  %v1008 = mul i64 %v1006, 1
  %v1009 = getelementptr inbounds float, ptr %v919, i64 %v1008
  %v1010 = getelementptr float, ptr %v1009, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1011 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1010, <8 x i1> %v916, <8 x float> zeroinitializer)
  %v1012 = mul i64 %v1006, 32
  %v1013 = getelementptr inbounds float, ptr %v907, i64 %v1012
  store <8 x float> %v1011, ptr %v1013, align 4
  %v1014 = add nsw i64 %v1006, 1
  br label %b136
b138:
  br label %b135
b135:
  %v1015 = add i64 %v683, 24
  %v1016 = add i64 %v684, 0
  %v1017 = getelementptr inbounds float, ptr %v662, i64 %v1015
  %v1018 = sub i64 8, %v1016
  %v1019 = icmp slt i64 %v1018, 0
  %v1020 = select i1 %v1019, i64 0, i64 %v1018
  %v1021 = icmp ult i64 %v1020, 8
  %v1022 = select i1 %v1021, i64 %v1020, i64 8
  %v1023 = trunc i64 %v1022 to i32
  %v1024 = insertelement <8 x i32> poison, i32 %v1023, i64 0
  %v1025 = shufflevector <8 x i32> %v1024, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1026 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1025
  %v1027 = mul i64 %v1016, 8
  %v1028 = add i64 192, %v1027
  %v1029 = getelementptr inbounds float, ptr %v18, i64 %v1028
  %v1030 = icmp sge i64 %v1020, 8
  br i1 %v1030, label %b139, label %b140
b139:
  br label %b141
b141:
  %v1031 = phi i64 [ 0, %b139 ], [ %v1105, %b142 ]
  %v1032 = icmp slt i64 %v1031, 8
  br i1 %v1032, label %b142, label %b143
b142:
  %v1033 = add i64 %v1031, 0
  %v1034 = getelementptr inbounds float, ptr %v1029, i64 %v1033
  %v1035 = load <8 x float>, ptr %v1034, align 4
  %v1036 = add i64 %v1031, 8
  %v1037 = getelementptr inbounds float, ptr %v1029, i64 %v1036
  %v1038 = load <8 x float>, ptr %v1037, align 4
  %v1039 = add i64 %v1031, 16
  %v1040 = getelementptr inbounds float, ptr %v1029, i64 %v1039
  %v1041 = load <8 x float>, ptr %v1040, align 4
  %v1042 = add i64 %v1031, 24
  %v1043 = getelementptr inbounds float, ptr %v1029, i64 %v1042
  %v1044 = load <8 x float>, ptr %v1043, align 4
  %v1045 = add i64 %v1031, 32
  %v1046 = getelementptr inbounds float, ptr %v1029, i64 %v1045
  %v1047 = load <8 x float>, ptr %v1046, align 4
  %v1048 = add i64 %v1031, 40
  %v1049 = getelementptr inbounds float, ptr %v1029, i64 %v1048
  %v1050 = load <8 x float>, ptr %v1049, align 4
  %v1051 = add i64 %v1031, 48
  %v1052 = getelementptr inbounds float, ptr %v1029, i64 %v1051
  %v1053 = load <8 x float>, ptr %v1052, align 4
  %v1054 = add i64 %v1031, 56
  %v1055 = getelementptr inbounds float, ptr %v1029, i64 %v1054
  %v1056 = load <8 x float>, ptr %v1055, align 4
  %v1057 = shufflevector <8 x float> %v1035, <8 x float> %v1047, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1058 = shufflevector <8 x float> %v1035, <8 x float> %v1047, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1059 = shufflevector <8 x float> %v1038, <8 x float> %v1050, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1060 = shufflevector <8 x float> %v1038, <8 x float> %v1050, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1061 = shufflevector <8 x float> %v1041, <8 x float> %v1053, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1062 = shufflevector <8 x float> %v1041, <8 x float> %v1053, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1063 = shufflevector <8 x float> %v1044, <8 x float> %v1056, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1064 = shufflevector <8 x float> %v1044, <8 x float> %v1056, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1065 = shufflevector <8 x float> %v1057, <8 x float> %v1061, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1066 = shufflevector <8 x float> %v1057, <8 x float> %v1061, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1067 = shufflevector <8 x float> %v1059, <8 x float> %v1063, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1068 = shufflevector <8 x float> %v1059, <8 x float> %v1063, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1069 = shufflevector <8 x float> %v1058, <8 x float> %v1062, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1070 = shufflevector <8 x float> %v1058, <8 x float> %v1062, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1071 = shufflevector <8 x float> %v1060, <8 x float> %v1064, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1072 = shufflevector <8 x float> %v1060, <8 x float> %v1064, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1073 = shufflevector <8 x float> %v1065, <8 x float> %v1067, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1074 = shufflevector <8 x float> %v1065, <8 x float> %v1067, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1075 = shufflevector <8 x float> %v1066, <8 x float> %v1068, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1076 = shufflevector <8 x float> %v1066, <8 x float> %v1068, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1077 = shufflevector <8 x float> %v1069, <8 x float> %v1071, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1078 = shufflevector <8 x float> %v1069, <8 x float> %v1071, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1079 = shufflevector <8 x float> %v1070, <8 x float> %v1072, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1080 = shufflevector <8 x float> %v1070, <8 x float> %v1072, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1081 = add i64 %v1031, 0
  %v1082 = mul i64 %v1081, 32
  %v1083 = getelementptr inbounds float, ptr %v1017, i64 %v1082
  store <8 x float> %v1073, ptr %v1083, align 4
  %v1084 = add i64 %v1031, 1
  %v1085 = mul i64 %v1084, 32
  %v1086 = getelementptr inbounds float, ptr %v1017, i64 %v1085
  store <8 x float> %v1074, ptr %v1086, align 4
  %v1087 = add i64 %v1031, 2
  %v1088 = mul i64 %v1087, 32
  %v1089 = getelementptr inbounds float, ptr %v1017, i64 %v1088
  store <8 x float> %v1075, ptr %v1089, align 4
  %v1090 = add i64 %v1031, 3
  %v1091 = mul i64 %v1090, 32
  %v1092 = getelementptr inbounds float, ptr %v1017, i64 %v1091
  store <8 x float> %v1076, ptr %v1092, align 4
  %v1093 = add i64 %v1031, 4
  %v1094 = mul i64 %v1093, 32
  %v1095 = getelementptr inbounds float, ptr %v1017, i64 %v1094
  store <8 x float> %v1077, ptr %v1095, align 4
  %v1096 = add i64 %v1031, 5
  %v1097 = mul i64 %v1096, 32
  %v1098 = getelementptr inbounds float, ptr %v1017, i64 %v1097
  store <8 x float> %v1078, ptr %v1098, align 4
  %v1099 = add i64 %v1031, 6
  %v1100 = mul i64 %v1099, 32
  %v1101 = getelementptr inbounds float, ptr %v1017, i64 %v1100
  store <8 x float> %v1079, ptr %v1101, align 4
  %v1102 = add i64 %v1031, 7
  %v1103 = mul i64 %v1102, 32
  %v1104 = getelementptr inbounds float, ptr %v1017, i64 %v1103
  store <8 x float> %v1080, ptr %v1104, align 4
  %v1105 = add nsw i64 %v1031, 8
  br label %b141
b143:
  br label %b144
b144:
  %v1106 = phi i64 [ 8, %b143 ], [ %v1114, %b145 ]
  %v1107 = icmp slt i64 %v1106, 8
  br i1 %v1107, label %b145, label %b146
b145:
  %v1108 = mul i64 %v1106, 1
  %v1109 = getelementptr inbounds float, ptr %v1029, i64 %v1108
  %v1110 = getelementptr float, ptr %v1109, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1111 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1110, <8 x i1> %v1026, <8 x float> zeroinitializer)
  %v1112 = mul i64 %v1106, 32
  %v1113 = getelementptr inbounds float, ptr %v1017, i64 %v1112
  store <8 x float> %v1111, ptr %v1113, align 4
  %v1114 = add nsw i64 %v1106, 1
  br label %b144
b146:
  br label %b140
b140:
  %v1115 = icmp slt i64 %v1020, 8
  br i1 %v1115, label %b147, label %b148
b147:
  br label %b149
b149:
  %v1116 = phi i64 [ 0, %b147 ], [ %v1124, %b150 ]
  %v1117 = icmp slt i64 %v1116, 8
  br i1 %v1117, label %b150, label %b151
b150:
  %v1118 = mul i64 %v1116, 1
  %v1119 = getelementptr inbounds float, ptr %v1029, i64 %v1118
  %v1120 = getelementptr float, ptr %v1119, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1121 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1120, <8 x i1> %v1026, <8 x float> zeroinitializer)
  %v1122 = mul i64 %v1116, 32
  %v1123 = getelementptr inbounds float, ptr %v1017, i64 %v1122
  store <8 x float> %v1121, ptr %v1123, align 4
  %v1124 = add nsw i64 %v1116, 1
  br label %b149
b151:
  br label %b148
b148:
  %v1125 = add i64 %v683, 256
  %v1126 = add nsw i64 %v681, 1
  br label %b97
b99:
  br label %b96
b96:
  %v1127 = icmp sgt i64 %v3, 1
  br i1 %v1127, label %b152, label %b153
b152:
  %v1128 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1129 = atomicrmw add ptr %v1128, i64 1 acq_rel
  %v1130 = load i64, ptr %v85, align 8
  %v1131 = add i64 %v1130, 1
  store i64 %v1131, ptr %v85, align 8
  %v1132 = mul i64 %v3, %v1131
  br label %b154
b154:
  %v1133 = load atomic i64, ptr %v1128 acquire, align 8
  %v1134 = icmp slt i64 %v1133, %v1132
  br i1 %v1134, label %b155, label %b156
b155:
  %v1135 = call i32 @sched_yield()
  br label %b154
b156:
  br label %b153
b153:
  %v1136 = getelementptr inbounds i64, ptr %v1, i64 5
  %v1137 = load i64, ptr %v1136, align 8
  br label %b157
b157:
  %v1138 = phi i64 [ 0, %b153 ], [ %v1588, %b203 ]
  %v1139 = icmp slt i64 %v1138, %v5
  br i1 %v1139, label %b158, label %b159
b158:
  %v1140 = add i64 %v1138, %v1137
  %v1141 = icmp slt i64 %v1140, %v5
  %v1142 = select i1 %v1141, i64 %v1140, i64 %v5
  %v1143 = sub i64 %v1142, %v1138
  %v1144 = mul i64 %v1143, %v7
  %v1146 = add i64 %v1144, 0
  %v1147 = sdiv i64 %v1146, 1
  %v1148 = add i64 %v2, 1
  %v1149 = mul i64 %v1147, %v2
  %v1150 = sdiv i64 %v1149, %v3
  %v1151 = mul i64 %v1150, 1
  %v1152 = icmp slt i64 %v1151, %v1144
  %v1153 = select i1 %v1152, i64 %v1151, i64 %v1144
  %v1154 = mul i64 %v1147, %v1148
  %v1155 = sdiv i64 %v1154, %v3
  %v1156 = mul i64 %v1155, 1
  %v1157 = icmp slt i64 %v1156, %v1144
  %v1158 = select i1 %v1157, i64 %v1156, i64 %v1144
  %v1159 = mul i64 %v1138, %v7
  %v1160 = add i64 %v1153, %v1159
  %v1161 = add i64 %v1158, %v1159
  br label %b160
b160:
  %v1162 = phi i64 [ %v1160, %b158 ], [ %v1217, %b165 ]
  %v1163 = icmp slt i64 %v1162, %v1161
  br i1 %v1163, label %b161, label %b162
b161:
  %v1164 = add i64 %v1162, 96
  %v1165 = icmp slt i64 %v1164, %v1161
  %v1166 = select i1 %v1165, i64 %v1164, i64 %v1161
  br label %b163
b163:
  %v1167 = phi i64 [ 0, %b161 ], [ %v1216, %b168 ]
  %v1168 = icmp slt i64 %v1167, 1
  br i1 %v1168, label %b164, label %b165
b164:
  %v1169 = sub i64 %v1166, %v1162
  %v1170 = sub i64 2, 1
  %v1171 = add i64 %v1169, %v1170
  %v1172 = sdiv i64 %v1171, 2
  br label %b166
b166:
  %v1173 = phi i64 [ 0, %b164 ], [ %v1215, %b173 ]
  %v1174 = icmp slt i64 %v1173, %v1172
  br i1 %v1174, label %b167, label %b168
b167:
  %v1175 = mul i64 %v1169, %v1173
  %v1176 = sdiv i64 %v1175, %v1172
  %v1177 = add i64 %v1162, %v1176
  %v1178 = add i64 %v1173, 1
  %v1179 = mul i64 %v1169, %v1178
  %v1180 = sdiv i64 %v1179, %v1172
  %v1181 = add i64 %v1162, %v1180
  %v1182 = mul i64 %v1167, 256
  %v1183 = getelementptr inbounds float, ptr %v188, i64 %v1182
  %v1184 = sub i64 %v1181, %v1177
  %v1185 = mul i64 %v1177, 8
  %v1186 = getelementptr inbounds float, ptr %v10, i64 %v1185
  %v1187 = getelementptr inbounds float, ptr %v1186, i64 0
  %v1188 = sub i64 %v1184, 1
  %v1189 = getelementptr inbounds ptr, ptr @table_tile_2x4of4_0, i64 %v1188
  %v1190 = load ptr, ptr %v1189, align 4
  %v1191 = icmp sgt i64 %v1184, 0
  br i1 %v1191, label %b169, label %b170
b169:
  call void %v1190(ptr %v1187, i64 8, ptr %v1183, i64 8, ptr %v1145)
  br label %b170
b170:
  %v1192 = add i64 %v1182, 256
  br label %b171
b171:
  %v1193 = phi i64 [ %v1177, %b170 ], [ %v1214, %b176 ]
  %v1194 = icmp slt i64 %v1193, %v1181
  br i1 %v1194, label %b172, label %b173
b172:
  %v1195 = sub i64 %v1193, %v1177
  %v1196 = mul i64 %v1195, 32
  %v1197 = getelementptr inbounds float, ptr %v1145, i64 %v1196
  %v1198 = mul i64 %v1138, %v7
  %v1199 = sub i64 %v1193, %v1198
  %v1200 = mul i64 %v1199, 32
  %v1201 = getelementptr inbounds float, ptr %v48, i64 %v1200
  br label %b174
b174:
  %v1202 = phi i64 [ 0, %b172 ], [ %v1213, %b175 ]
  %v1203 = icmp slt i64 %v1202, 4
  br i1 %v1203, label %b175, label %b176
b175:
  %v1204 = mul i64 %v1167, 4
  %v1205 = add i64 %v1204, %v1202
  %v1206 = mul i64 %v1205, 8
  %v1207 = add i64 0, %v1202
  %v1208 = mul i64 %v1207, 8
  %v1209 = getelementptr inbounds float, ptr %v1197, i64 %v1208
  %v1210 = load <8 x float>, ptr %v1209, align 4
  %v1211 = add i64 0, %v1206
  %v1212 = getelementptr inbounds float, ptr %v1201, i64 %v1211
  store <8 x float> %v1210, ptr %v1212, align 4
  %v1213 = add nsw i64 %v1202, 1
  br label %b174
b176:
  %v1214 = add nsw i64 %v1193, 1
  br label %b171
b173:
  %v1215 = add nsw i64 %v1173, 1
  br label %b166
b168:
  %v1216 = add nsw i64 %v1167, 1
  br label %b163
b165:
  %v1217 = add nsw i64 %v1162, 96
  br label %b160
b162:
  %v1218 = icmp sgt i64 %v3, 1
  br i1 %v1218, label %b177, label %b178
b177:
  %v1219 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1220 = atomicrmw add ptr %v1219, i64 1 acq_rel
  %v1221 = load i64, ptr %v85, align 8
  %v1222 = add i64 %v1221, 1
  store i64 %v1222, ptr %v85, align 8
  %v1223 = mul i64 %v3, %v1222
  br label %b179
b179:
  %v1224 = load atomic i64, ptr %v1219 acquire, align 8
  %v1225 = icmp slt i64 %v1224, %v1223
  br i1 %v1225, label %b180, label %b181
b180:
  %v1226 = call i32 @sched_yield()
  br label %b179
b181:
  br label %b178
b178:
  br label %b182
b182:
  %v1227 = phi i64 [ %v1138, %b178 ], [ %v1578, %b187 ]
  %v1228 = icmp slt i64 %v1227, %v1142
  br i1 %v1228, label %b183, label %b184
b183:
  %v1230 = add i64 %v7, 0
  %v1231 = sdiv i64 %v1230, 1
  %v1232 = add i64 %v2, 1
  %v1233 = mul i64 %v1231, %v2
  %v1234 = sdiv i64 %v1233, %v3
  %v1235 = mul i64 %v1234, 1
  %v1236 = icmp slt i64 %v1235, %v7
  %v1237 = select i1 %v1236, i64 %v1235, i64 %v7
  %v1238 = mul i64 %v1231, %v1232
  %v1239 = sdiv i64 %v1238, %v3
  %v1240 = mul i64 %v1239, 1
  %v1241 = icmp slt i64 %v1240, %v7
  %v1242 = select i1 %v1241, i64 %v1240, i64 %v7
  br label %b185
b185:
  %v1243 = phi i64 [ %v1237, %b183 ], [ %v1577, %b190 ]
  %v1244 = icmp slt i64 %v1243, %v1242
  br i1 %v1244, label %b186, label %b187
b186:
  %v1245 = add i64 %v1243, 96
  %v1246 = icmp slt i64 %v1245, %v1242
  %v1247 = select i1 %v1246, i64 %v1245, i64 %v1242
  br label %b188
b188:
  %v1248 = phi i64 [ 0, %b186 ], [ %v1576, %b193 ]
  %v1249 = icmp slt i64 %v1248, 1
  br i1 %v1249, label %b189, label %b190
b189:
  %v1250 = sub i64 %v1247, %v1243
  %v1251 = sub i64 2, 1
  %v1252 = add i64 %v1250, %v1251
  %v1253 = sdiv i64 %v1252, 2
  br label %b191
b191:
  %v1254 = phi i64 [ 0, %b189 ], [ %v1575, %b198 ]
  %v1255 = icmp slt i64 %v1254, %v1253
  br i1 %v1255, label %b192, label %b193
b192:
  %v1256 = mul i64 %v1250, %v1254
  %v1257 = sdiv i64 %v1256, %v1253
  %v1258 = add i64 %v1243, %v1257
  %v1259 = add i64 %v1254, 1
  %v1260 = mul i64 %v1250, %v1259
  %v1261 = sdiv i64 %v1260, %v1253
  %v1262 = add i64 %v1243, %v1261
  %v1263 = mul i64 %v1248, 256
  %v1264 = getelementptr inbounds float, ptr %v662, i64 %v1263
  %v1265 = sub i64 %v1262, %v1258
  %v1266 = add i64 %v1227, 0
  %v1267 = and i64 %v1266, %v66
  %v1268 = mul i64 %v1267, %v7
  %v1269 = add i64 %v1268, %v1258
  %v1270 = mul i64 %v1269, 8
  %v1271 = getelementptr inbounds float, ptr %v24, i64 %v1270
  %v1272 = getelementptr inbounds float, ptr %v1271, i64 0
  %v1273 = sub i64 %v1265, 1
  %v1274 = getelementptr inbounds ptr, ptr @table_tile_2x1of4_0_1_2_3, i64 %v1273
  %v1275 = load ptr, ptr %v1274, align 4
  %v1276 = icmp sgt i64 %v1265, 0
  br i1 %v1276, label %b194, label %b195
b194:
  call void %v1275(ptr %v1272, i64 8, ptr %v1264, i64 8, ptr %v1229)
  br label %b195
b195:
  %v1277 = add i64 %v1263, 256
  br label %b196
b196:
  %v1278 = phi i64 [ %v1258, %b195 ], [ %v1574, %b201 ]
  %v1279 = icmp slt i64 %v1278, %v1262
  br i1 %v1279, label %b197, label %b198
b197:
  %v1280 = sub i64 %v1278, %v1258
  %v1281 = mul i64 %v1280, 32
  %v1282 = getelementptr inbounds float, ptr %v1229, i64 %v1281
  %v1283 = add i64 %v1227, 0
  %v1284 = sub i64 %v1283, %v1138
  %v1285 = mul i64 %v1284, %v7
  %v1286 = add i64 %v1285, %v1278
  %v1287 = mul i64 %v1286, 32
  %v1288 = getelementptr inbounds float, ptr %v48, i64 %v1287
  %v1289 = add i64 %v1227, 0
  %v1290 = and i64 %v1289, %v60
  %v1291 = mul i64 %v1290, %v7
  %v1292 = add i64 %v1291, %v1278
  %v1293 = mul i64 %v1292, 8
  %v1294 = getelementptr inbounds float, ptr %v12, i64 %v1293
  %v1295 = add i64 %v1227, 0
  %v1296 = and i64 %v1295, %v68
  %v1297 = mul i64 %v1296, %v7
  %v1298 = add i64 %v1297, %v1278
  %v1299 = mul i64 %v1298, 8
  %v1300 = getelementptr inbounds float, ptr %v26, i64 %v1299
  %v1301 = add i64 %v1227, 0
  %v1302 = and i64 %v1301, %v62
  %v1303 = mul i64 %v1302, %v7
  %v1304 = add i64 %v1303, %v1278
  %v1305 = mul i64 %v1304, 8
  %v1306 = getelementptr inbounds float, ptr %v14, i64 %v1305
  %v1307 = add i64 %v1227, 0
  %v1308 = and i64 %v1307, %v66
  %v1309 = mul i64 %v1308, %v7
  %v1310 = add i64 %v1309, %v1278
  %v1311 = mul i64 %v1310, 8
  %v1312 = getelementptr inbounds float, ptr %v24, i64 %v1311
  %v1313 = add i64 %v1227, 0
  %v1314 = and i64 %v1313, %v78
  %v1315 = mul i64 %v1314, %v7
  %v1316 = add i64 %v1315, %v1278
  %v1317 = mul i64 %v1316, 8
  %v1318 = getelementptr inbounds float, ptr %v50, i64 %v1317
  %v1319 = add i64 %v1227, 0
  %v1320 = and i64 %v1319, %v80
  %v1321 = mul i64 %v1320, %v7
  %v1322 = add i64 %v1321, %v1278
  %v1323 = mul i64 %v1322, 8
  %v1324 = getelementptr inbounds float, ptr %v52, i64 %v1323
  %v1325 = add i64 %v1227, 0
  %v1326 = and i64 %v1325, %v82
  %v1327 = mul i64 %v1326, %v7
  %v1328 = add i64 %v1327, %v1278
  %v1329 = mul i64 %v1328, 8
  %v1330 = getelementptr inbounds float, ptr %v54, i64 %v1329
  %v1331 = add i64 %v1227, 1
  %v1332 = and i64 %v1331, %v68
  %v1333 = mul i64 %v1332, %v7
  %v1334 = add i64 %v1333, %v1278
  %v1335 = mul i64 %v1334, 8
  %v1336 = getelementptr inbounds float, ptr %v26, i64 %v1335
  %v1337 = add i64 %v1227, 0
  %v1338 = and i64 %v1337, %v84
  %v1339 = mul i64 %v1338, %v7
  %v1340 = add i64 %v1339, %v1278
  %v1341 = mul i64 %v1340, 8
  %v1342 = getelementptr inbounds float, ptr %v56, i64 %v1341
  %v1343 = add i64 %v1227, 1
  %v1344 = and i64 %v1343, %v66
  %v1345 = mul i64 %v1344, %v7
  %v1346 = add i64 %v1345, %v1278
  %v1347 = mul i64 %v1346, 8
  %v1348 = getelementptr inbounds float, ptr %v24, i64 %v1347
  br label %b199
b199:
  %v1349 = phi i64 [ 0, %b197 ], [ %v1573, %b200 ]
  %v1350 = icmp slt i64 %v1349, 1
  br i1 %v1350, label %b200, label %b201
b200:
  %v1351 = mul i64 %v1248, 1
  %v1352 = add i64 %v1351, %v1349
  %v1353 = mul i64 %v1352, 8
  %v1354 = add i64 0, %v1349
  %v1355 = mul i64 %v1354, 8
  %v1356 = getelementptr inbounds float, ptr %v1282, i64 %v1355
  %v1357 = load <8 x float>, ptr %v1356, align 4
  %v1358 = add i64 1, %v1349
  %v1359 = mul i64 %v1358, 8
  %v1360 = getelementptr inbounds float, ptr %v1282, i64 %v1359
  %v1361 = load <8 x float>, ptr %v1360, align 4
  %v1362 = add i64 2, %v1349
  %v1363 = mul i64 %v1362, 8
  %v1364 = getelementptr inbounds float, ptr %v1282, i64 %v1363
  %v1365 = load <8 x float>, ptr %v1364, align 4
  %v1366 = add i64 3, %v1349
  %v1367 = mul i64 %v1366, 8
  %v1368 = getelementptr inbounds float, ptr %v1282, i64 %v1367
  %v1369 = load <8 x float>, ptr %v1368, align 4
  %v1370 = add i64 8, %v1353
  %v1371 = getelementptr inbounds float, ptr %v1288, i64 %v1370
  %v1372 = load <8 x float>, ptr %v1371, align 4
  %v1373 = fadd <8 x float> %v1372, %v1357
  %v1374 = add i64 8, %v1353
  %v1375 = getelementptr inbounds float, ptr %v20, i64 %v1374
  %v1376 = load <8 x float>, ptr %v1375, align 4
  %v1377 = fadd <8 x float> %v1373, %v1376
  %v1378 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1377)
  %v1379 = fneg <8 x float> %v1378
  %v1380 = fcmp olt <8 x float> %v1379, splat (float 0xC05A400000000000)
  %v1381 = select <8 x i1> %v1380, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1379
  %v1382 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1381, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1383 = fsub <8 x float> %v1382, splat (float 0x4168000000000000)
  %v1384 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1383, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1381)
  %v1385 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1383, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1384)
  %v1386 = bitcast <8 x float> %v1382 to <8 x i32>
  %v1387 = fmul <8 x float> %v1385, %v1385
  %v1388 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1385, <8 x float> splat (float 0x3F81227F40000000))
  %v1389 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1388, <8 x float> %v1385, <8 x float> splat (float 0x3FA5556740000000))
  %v1390 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1389, <8 x float> %v1385, <8 x float> splat (float 0x3FC5554B00000000))
  %v1391 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1390, <8 x float> %v1385, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1392 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1387, <8 x float> %v1391, <8 x float> %v1385)
  %v1393 = sub <8 x i32> %v1386, splat (i32 1262485250)
  %v1394 = lshr <8 x i32> %v1393, splat (i32 1)
  %v1395 = sub <8 x i32> %v1393, %v1394
  %v1396 = shl <8 x i32> %v1394, splat (i32 23)
  %v1397 = bitcast <8 x i32> %v1396 to <8 x float>
  %v1398 = shl <8 x i32> %v1395, splat (i32 23)
  %v1399 = bitcast <8 x i32> %v1398 to <8 x float>
  %v1400 = fadd <8 x float> %v1392, splat (float 0x3FF0000000000000)
  %v1401 = fmul <8 x float> %v1400, %v1397
  %v1402 = fmul <8 x float> %v1401, %v1399
  %v1403 = fcmp olt <8 x float> %v1377, splat (float 0x0000000000000000)
  %v1404 = select <8 x i1> %v1403, <8 x float> %v1402, <8 x float> splat (float 0x3FF0000000000000)
  %v1405 = fadd <8 x float> %v1402, splat (float 0x3FF0000000000000)
  %v1406 = fdiv <8 x float> %v1404, %v1405
  %v1407 = add i64 0, %v1353
  %v1408 = getelementptr inbounds float, ptr %v1288, i64 %v1407
  %v1409 = load <8 x float>, ptr %v1408, align 4
  %v1410 = fadd <8 x float> %v1409, %v1361
  %v1411 = add i64 0, %v1353
  %v1412 = getelementptr inbounds float, ptr %v20, i64 %v1411
  %v1413 = load <8 x float>, ptr %v1412, align 4
  %v1414 = fadd <8 x float> %v1410, %v1413
  %v1415 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1414)
  %v1416 = fneg <8 x float> %v1415
  %v1417 = fcmp olt <8 x float> %v1416, splat (float 0xC05A400000000000)
  %v1418 = select <8 x i1> %v1417, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1416
  %v1419 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1418, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1420 = fsub <8 x float> %v1419, splat (float 0x4168000000000000)
  %v1421 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1420, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1418)
  %v1422 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1420, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1421)
  %v1423 = bitcast <8 x float> %v1419 to <8 x i32>
  %v1424 = fmul <8 x float> %v1422, %v1422
  %v1425 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1422, <8 x float> splat (float 0x3F81227F40000000))
  %v1426 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1425, <8 x float> %v1422, <8 x float> splat (float 0x3FA5556740000000))
  %v1427 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1426, <8 x float> %v1422, <8 x float> splat (float 0x3FC5554B00000000))
  %v1428 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1427, <8 x float> %v1422, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1429 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1424, <8 x float> %v1428, <8 x float> %v1422)
  %v1430 = sub <8 x i32> %v1423, splat (i32 1262485250)
  %v1431 = lshr <8 x i32> %v1430, splat (i32 1)
  %v1432 = sub <8 x i32> %v1430, %v1431
  %v1433 = shl <8 x i32> %v1431, splat (i32 23)
  %v1434 = bitcast <8 x i32> %v1433 to <8 x float>
  %v1435 = shl <8 x i32> %v1432, splat (i32 23)
  %v1436 = bitcast <8 x i32> %v1435 to <8 x float>
  %v1437 = fadd <8 x float> %v1429, splat (float 0x3FF0000000000000)
  %v1438 = fmul <8 x float> %v1437, %v1434
  %v1439 = fmul <8 x float> %v1438, %v1436
  %v1440 = fcmp olt <8 x float> %v1414, splat (float 0x0000000000000000)
  %v1441 = select <8 x i1> %v1440, <8 x float> %v1439, <8 x float> splat (float 0x3FF0000000000000)
  %v1442 = fadd <8 x float> %v1439, splat (float 0x3FF0000000000000)
  %v1443 = fdiv <8 x float> %v1441, %v1442
  %v1444 = add i64 16, %v1353
  %v1445 = getelementptr inbounds float, ptr %v1288, i64 %v1444
  %v1446 = load <8 x float>, ptr %v1445, align 4
  %v1447 = fadd <8 x float> %v1446, %v1365
  %v1448 = add i64 16, %v1353
  %v1449 = getelementptr inbounds float, ptr %v20, i64 %v1448
  %v1450 = load <8 x float>, ptr %v1449, align 4
  %v1451 = fadd <8 x float> %v1447, %v1450
  %v1452 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1451)
  %v1453 = fcmp ogt <8 x float> %v1452, splat (float 0x4023000000000000)
  %v1454 = select <8 x i1> %v1453, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1452
  %v1455 = fadd <8 x float> %v1454, %v1454
  %v1456 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1455, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1457 = fsub <8 x float> %v1456, splat (float 0x4168000000000000)
  %v1458 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1457, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1455)
  %v1459 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1457, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1458)
  %v1460 = bitcast <8 x float> %v1456 to <8 x i32>
  %v1461 = fmul <8 x float> %v1459, %v1459
  %v1462 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1459, <8 x float> splat (float 0x3F81227F40000000))
  %v1463 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1462, <8 x float> %v1459, <8 x float> splat (float 0x3FA5556740000000))
  %v1464 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1463, <8 x float> %v1459, <8 x float> splat (float 0x3FC5554B00000000))
  %v1465 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1464, <8 x float> %v1459, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1466 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1461, <8 x float> %v1465, <8 x float> %v1459)
  %v1467 = shl <8 x i32> %v1460, splat (i32 23)
  %v1468 = add <8 x i32> %v1467, splat (i32 1065353216)
  %v1469 = bitcast <8 x i32> %v1468 to <8 x float>
  %v1470 = fsub <8 x float> %v1469, splat (float 0x3FF0000000000000)
  %v1471 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1469, <8 x float> %v1466, <8 x float> %v1470)
  %v1472 = fadd <8 x float> %v1471, splat (float 0x4000000000000000)
  %v1473 = fdiv <8 x float> %v1471, %v1472
  %v1474 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1473, <8 x float> %v1451)
  %v1475 = add i64 0, %v1353
  %v1476 = getelementptr inbounds float, ptr %v1294, i64 %v1475
  %v1477 = load <8 x float>, ptr %v1476, align 4
  %v1478 = add i64 0, %v1353
  %v1479 = getelementptr inbounds float, ptr %v1300, i64 %v1478
  %v1480 = load <8 x float>, ptr %v1479, align 4
  %v1481 = fmul <8 x float> %v1477, %v1480
  %v1482 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1483 = shufflevector <8 x float> %v1482, <8 x float> poison, <8 x i32> zeroinitializer
  %v1484 = fsub <8 x float> %v1483, %v1477
  %v1485 = fmul <8 x float> %v1406, %v1480
  %v1486 = fmul <8 x float> %v1443, %v1474
  %v1487 = fadd <8 x float> %v1485, %v1486
  %v1488 = fmul <8 x float> %v1484, %v1487
  %v1489 = fadd <8 x float> %v1481, %v1488
  %v1490 = add i64 24, %v1353
  %v1491 = getelementptr inbounds float, ptr %v1288, i64 %v1490
  %v1492 = load <8 x float>, ptr %v1491, align 4
  %v1493 = fadd <8 x float> %v1492, %v1369
  %v1494 = add i64 24, %v1353
  %v1495 = getelementptr inbounds float, ptr %v20, i64 %v1494
  %v1496 = load <8 x float>, ptr %v1495, align 4
  %v1497 = fadd <8 x float> %v1493, %v1496
  %v1498 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1497)
  %v1499 = fneg <8 x float> %v1498
  %v1500 = fcmp olt <8 x float> %v1499, splat (float 0xC05A400000000000)
  %v1501 = select <8 x i1> %v1500, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1499
  %v1502 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1501, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1503 = fsub <8 x float> %v1502, splat (float 0x4168000000000000)
  %v1504 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1503, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1501)
  %v1505 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1503, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1504)
  %v1506 = bitcast <8 x float> %v1502 to <8 x i32>
  %v1507 = fmul <8 x float> %v1505, %v1505
  %v1508 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1505, <8 x float> splat (float 0x3F81227F40000000))
  %v1509 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1508, <8 x float> %v1505, <8 x float> splat (float 0x3FA5556740000000))
  %v1510 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1509, <8 x float> %v1505, <8 x float> splat (float 0x3FC5554B00000000))
  %v1511 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1510, <8 x float> %v1505, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1512 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1507, <8 x float> %v1511, <8 x float> %v1505)
  %v1513 = sub <8 x i32> %v1506, splat (i32 1262485250)
  %v1514 = lshr <8 x i32> %v1513, splat (i32 1)
  %v1515 = sub <8 x i32> %v1513, %v1514
  %v1516 = shl <8 x i32> %v1514, splat (i32 23)
  %v1517 = bitcast <8 x i32> %v1516 to <8 x float>
  %v1518 = shl <8 x i32> %v1515, splat (i32 23)
  %v1519 = bitcast <8 x i32> %v1518 to <8 x float>
  %v1520 = fadd <8 x float> %v1512, splat (float 0x3FF0000000000000)
  %v1521 = fmul <8 x float> %v1520, %v1517
  %v1522 = fmul <8 x float> %v1521, %v1519
  %v1523 = fcmp olt <8 x float> %v1497, splat (float 0x0000000000000000)
  %v1524 = select <8 x i1> %v1523, <8 x float> %v1522, <8 x float> splat (float 0x3FF0000000000000)
  %v1525 = fadd <8 x float> %v1522, splat (float 0x3FF0000000000000)
  %v1526 = fdiv <8 x float> %v1524, %v1525
  %v1527 = add i64 0, %v1353
  %v1528 = getelementptr inbounds float, ptr %v1306, i64 %v1527
  %v1529 = load <8 x float>, ptr %v1528, align 4
  %v1530 = add i64 0, %v1353
  %v1531 = getelementptr inbounds float, ptr %v1312, i64 %v1530
  %v1532 = load <8 x float>, ptr %v1531, align 4
  %v1533 = fmul <8 x float> %v1529, %v1532
  %v1534 = fsub <8 x float> %v1483, %v1529
  %v1535 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1487)
  %v1536 = fcmp ogt <8 x float> %v1535, splat (float 0x4023000000000000)
  %v1537 = select <8 x i1> %v1536, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1535
  %v1538 = fadd <8 x float> %v1537, %v1537
  %v1539 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1538, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1540 = fsub <8 x float> %v1539, splat (float 0x4168000000000000)
  %v1541 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1540, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1538)
  %v1542 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1540, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1541)
  %v1543 = bitcast <8 x float> %v1539 to <8 x i32>
  %v1544 = fmul <8 x float> %v1542, %v1542
  %v1545 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1542, <8 x float> splat (float 0x3F81227F40000000))
  %v1546 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1545, <8 x float> %v1542, <8 x float> splat (float 0x3FA5556740000000))
  %v1547 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1546, <8 x float> %v1542, <8 x float> splat (float 0x3FC5554B00000000))
  %v1548 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1547, <8 x float> %v1542, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1549 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1544, <8 x float> %v1548, <8 x float> %v1542)
  %v1550 = shl <8 x i32> %v1543, splat (i32 23)
  %v1551 = add <8 x i32> %v1550, splat (i32 1065353216)
  %v1552 = bitcast <8 x i32> %v1551 to <8 x float>
  %v1553 = fsub <8 x float> %v1552, splat (float 0x3FF0000000000000)
  %v1554 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1552, <8 x float> %v1549, <8 x float> %v1553)
  %v1555 = fadd <8 x float> %v1554, splat (float 0x4000000000000000)
  %v1556 = fdiv <8 x float> %v1554, %v1555
  %v1557 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1556, <8 x float> %v1487)
  %v1558 = fmul <8 x float> %v1526, %v1557
  %v1559 = fmul <8 x float> %v1534, %v1558
  %v1560 = fadd <8 x float> %v1533, %v1559
  %v1561 = add i64 0, %v1353
  %v1562 = getelementptr inbounds float, ptr %v1318, i64 %v1561
  store <8 x float> %v1406, ptr %v1562, align 4
  %v1563 = add i64 0, %v1353
  %v1564 = getelementptr inbounds float, ptr %v1324, i64 %v1563
  store <8 x float> %v1443, ptr %v1564, align 4
  %v1565 = add i64 0, %v1353
  %v1566 = getelementptr inbounds float, ptr %v1330, i64 %v1565
  store <8 x float> %v1474, ptr %v1566, align 4
  %v1567 = add i64 0, %v1353
  %v1568 = getelementptr inbounds float, ptr %v1336, i64 %v1567
  store <8 x float> %v1489, ptr %v1568, align 4
  %v1569 = add i64 0, %v1353
  %v1570 = getelementptr inbounds float, ptr %v1342, i64 %v1569
  store <8 x float> %v1526, ptr %v1570, align 4
  %v1571 = add i64 0, %v1353
  %v1572 = getelementptr inbounds float, ptr %v1348, i64 %v1571
  store <8 x float> %v1560, ptr %v1572, align 4
  %v1573 = add nsw i64 %v1349, 1
  br label %b199
b201:
  %v1574 = add nsw i64 %v1278, 1
  br label %b196
b198:
  %v1575 = add nsw i64 %v1254, 1
  br label %b191
b193:
  %v1576 = add nsw i64 %v1248, 1
  br label %b188
b190:
  %v1577 = add nsw i64 %v1243, 96
  br label %b185
b187:
  %v1578 = add nsw i64 %v1227, 1
  br label %b182
b184:
  %v1579 = icmp sgt i64 %v3, 1
  br i1 %v1579, label %b202, label %b203
b202:
  %v1580 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1581 = atomicrmw add ptr %v1580, i64 1 acq_rel
  %v1582 = load i64, ptr %v85, align 8
  %v1583 = add i64 %v1582, 1
  store i64 %v1583, ptr %v85, align 8
  %v1584 = mul i64 %v3, %v1583
  br label %b204
b204:
  %v1585 = load atomic i64, ptr %v1580 acquire, align 8
  %v1586 = icmp slt i64 %v1585, %v1584
  br i1 %v1586, label %b205, label %b206
b205:
  %v1587 = call i32 @sched_yield()
  br label %b204
b206:
  br label %b203
b203:
  %v1588 = add nsw i64 %v1138, %v1137
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
  %v85 = alloca i64, i64 1, align 8
  %v369 = alloca float, i64 64, align 4
  %v542 = alloca float, i64 64, align 4
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
  %v57 = getelementptr inbounds i64, ptr %v1, i64 6
  %v58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 7
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 8
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 12
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 13
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i64, ptr %v1, i64 14
  %v68 = load i64, ptr %v67, align 8
  %v69 = getelementptr inbounds i64, ptr %v1, i64 17
  %v70 = load i64, ptr %v69, align 8
  %v71 = getelementptr inbounds i64, ptr %v1, i64 18
  %v72 = load i64, ptr %v71, align 8
  %v73 = getelementptr inbounds i64, ptr %v1, i64 19
  %v74 = load i64, ptr %v73, align 8
  %v75 = getelementptr inbounds i64, ptr %v1, i64 23
  %v76 = load i64, ptr %v75, align 8
  %v77 = getelementptr inbounds i64, ptr %v1, i64 26
  %v78 = load i64, ptr %v77, align 8
  %v79 = getelementptr inbounds i64, ptr %v1, i64 27
  %v80 = load i64, ptr %v79, align 8
  %v81 = getelementptr inbounds i64, ptr %v1, i64 28
  %v82 = load i64, ptr %v81, align 8
  %v83 = getelementptr inbounds i64, ptr %v1, i64 29
  %v84 = load i64, ptr %v83, align 8
  store i64 0, ptr %v85, align 8
  %v86 = getelementptr inbounds ptr, ptr %v0, i64 24
  %v87 = load ptr, ptr %v86, align 4
  %v88 = mul i64 %v2, 24576
  %v89 = add i64 %v88, 512
  %v90 = getelementptr inbounds float, ptr %v87, i64 %v89
  %v91 = getelementptr inbounds float, ptr %v87, i64 0
  %v92 = getelementptr inbounds i64, ptr %v1, i64 4
  %v93 = load i64, ptr %v92, align 8
  %v94 = icmp eq i64 %v93, 0
  br i1 %v94, label %b0, label %b1
b0:
  %v95 = add i64 1, 0
  %v96 = sdiv i64 %v95, 1
  %v97 = add i64 %v2, 1
  %v98 = mul i64 %v96, %v2
  %v99 = sdiv i64 %v98, %v3
  %v100 = mul i64 %v99, 1
  %v101 = icmp slt i64 %v100, 1
  %v102 = select i1 %v101, i64 %v100, i64 1
  %v103 = mul i64 %v96, %v97
  %v104 = sdiv i64 %v103, %v3
  %v105 = mul i64 %v104, 1
  %v106 = icmp slt i64 %v105, 1
  %v107 = select i1 %v106, i64 %v105, i64 1
  %v108 = icmp slt i64 %v107, 1
  %v109 = select i1 %v108, i64 %v107, i64 1
  br label %b2
b2:
  %v110 = phi i64 [ %v102, %b0 ], [ %v138, %b7 ]
  %v111 = icmp slt i64 %v110, %v109
  br i1 %v111, label %b3, label %b4
b3:
  %v112 = mul i64 %v110, 256
  %v113 = mul i64 %v110, 8
  %v114 = add i64 %v112, 0
  %v115 = add i64 %v113, 0
  %v116 = getelementptr inbounds float, ptr %v91, i64 %v114
  %v117 = sub i64 8, %v115
  %v118 = icmp slt i64 %v117, 0
  %v119 = select i1 %v118, i64 0, i64 %v117
  %v120 = icmp ult i64 %v119, 8
  %v121 = select i1 %v120, i64 %v119, i64 8
  %v122 = trunc i64 %v121 to i32
  %v123 = insertelement <8 x i32> poison, i32 %v122, i64 0
  %v124 = shufflevector <8 x i32> %v123, <8 x i32> poison, <8 x i32> zeroinitializer
  %v125 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v124
  %v126 = mul i64 %v115, 1
  %v127 = add i64 0, %v126
  %v128 = getelementptr inbounds float, ptr %v18, i64 %v127
  br label %b5
b5:
  %v129 = phi i64 [ 0, %b3 ], [ %v136, %b6 ]
  %v130 = icmp slt i64 %v129, 32
  br i1 %v130, label %b6, label %b7
b6:
  %v131 = mul i64 %v129, 8
  %v132 = getelementptr inbounds float, ptr %v128, i64 %v131
  %v133 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v132, <8 x i1> %v125, <8 x float> zeroinitializer)
  %v134 = mul i64 %v129, 8
  %v135 = getelementptr inbounds float, ptr %v116, i64 %v134
  store <8 x float> %v133, ptr %v135, align 4
  %v136 = add nsw i64 %v129, 1
  br label %b5
b7:
  %v137 = add i64 %v112, 256
  %v138 = add nsw i64 %v110, 1
  br label %b2
b4:
  br label %b1
b1:
  %v139 = icmp sgt i64 %v3, 1
  br i1 %v139, label %b8, label %b9
b8:
  %v140 = getelementptr inbounds i64, ptr %v1, i64 3
  %v141 = atomicrmw add ptr %v140, i64 1 acq_rel
  %v142 = load i64, ptr %v85, align 8
  %v143 = add i64 %v142, 1
  store i64 %v143, ptr %v85, align 8
  %v144 = mul i64 %v3, %v143
  br label %b10
b10:
  %v145 = load atomic i64, ptr %v140 acquire, align 8
  %v146 = icmp slt i64 %v145, %v144
  br i1 %v146, label %b11, label %b12
b11:
  %v147 = call i32 @sched_yield()
  br label %b10
b12:
  br label %b9
b9:
  br label %b13
b13:
  %v148 = phi i64 [ 0, %b9 ], [ %v475, %b21 ]
  %v149 = icmp slt i64 %v148, %v5
  br i1 %v149, label %b14, label %b15
b14:
  %v150 = sub i64 %v5, 1
  %v151 = sub i64 %v150, %v148
  %v152 = add i64 %v7, 0
  %v153 = sdiv i64 %v152, 1
  %v154 = add i64 %v2, 1
  %v155 = mul i64 %v153, %v2
  %v156 = sdiv i64 %v155, %v3
  %v157 = mul i64 %v156, 1
  %v158 = icmp slt i64 %v157, %v7
  %v159 = select i1 %v158, i64 %v157, i64 %v7
  %v160 = mul i64 %v153, %v154
  %v161 = sdiv i64 %v160, %v3
  %v162 = mul i64 %v161, 1
  %v163 = icmp slt i64 %v162, %v7
  %v164 = select i1 %v163, i64 %v162, i64 %v7
  br label %b16
b16:
  %v165 = phi i64 [ %v159, %b14 ], [ %v368, %b17 ]
  %v166 = icmp slt i64 %v165, %v164
  br i1 %v166, label %b17, label %b18
b17:
  %v167 = add i64 %v151, 1
  %v168 = and i64 %v167, 1
  %v169 = mul i64 %v168, %v7
  %v170 = add i64 %v169, %v165
  %v171 = mul i64 %v170, 8
  %v172 = getelementptr inbounds float, ptr %v28, i64 %v171
  %v173 = add i64 %v151, 0
  %v174 = and i64 %v173, %v64
  %v175 = mul i64 %v174, %v7
  %v176 = add i64 %v175, %v165
  %v177 = mul i64 %v176, 8
  %v178 = getelementptr inbounds float, ptr %v22, i64 %v177
  %v179 = add i64 %v151, 0
  %v180 = and i64 %v179, %v62
  %v181 = mul i64 %v180, %v7
  %v182 = add i64 %v181, %v165
  %v183 = mul i64 %v182, 8
  %v184 = getelementptr inbounds float, ptr %v14, i64 %v183
  %v185 = add i64 %v151, 0
  %v186 = and i64 %v185, %v78
  %v187 = mul i64 %v186, %v7
  %v188 = add i64 %v187, %v165
  %v189 = mul i64 %v188, 8
  %v190 = getelementptr inbounds float, ptr %v50, i64 %v189
  %v191 = add i64 %v151, 0
  %v192 = and i64 %v191, %v68
  %v193 = mul i64 %v192, %v7
  %v194 = add i64 %v193, %v165
  %v195 = mul i64 %v194, 8
  %v196 = getelementptr inbounds float, ptr %v26, i64 %v195
  %v197 = add i64 %v151, 0
  %v198 = and i64 %v197, %v80
  %v199 = mul i64 %v198, %v7
  %v200 = add i64 %v199, %v165
  %v201 = mul i64 %v200, 8
  %v202 = getelementptr inbounds float, ptr %v52, i64 %v201
  %v203 = add i64 %v151, 0
  %v204 = and i64 %v203, %v82
  %v205 = mul i64 %v204, %v7
  %v206 = add i64 %v205, %v165
  %v207 = mul i64 %v206, 8
  %v208 = getelementptr inbounds float, ptr %v54, i64 %v207
  %v209 = add i64 %v151, 0
  %v210 = and i64 %v209, %v84
  %v211 = mul i64 %v210, %v7
  %v212 = add i64 %v211, %v165
  %v213 = mul i64 %v212, 8
  %v214 = getelementptr inbounds float, ptr %v56, i64 %v213
  %v215 = add i64 %v151, 1
  %v216 = and i64 %v215, 1
  %v217 = mul i64 %v216, %v7
  %v218 = add i64 %v217, %v165
  %v219 = mul i64 %v218, 8
  %v220 = getelementptr inbounds float, ptr %v30, i64 %v219
  %v221 = add i64 %v151, 0
  %v222 = and i64 %v221, %v60
  %v223 = mul i64 %v222, %v7
  %v224 = add i64 %v223, %v165
  %v225 = mul i64 %v224, 8
  %v226 = getelementptr inbounds float, ptr %v12, i64 %v225
  %v227 = add i64 %v151, 0
  %v228 = and i64 %v227, %v66
  %v229 = mul i64 %v228, %v7
  %v230 = add i64 %v229, %v165
  %v231 = mul i64 %v230, 8
  %v232 = getelementptr inbounds float, ptr %v24, i64 %v231
  %v233 = add i64 %v151, 0
  %v234 = and i64 %v233, %v76
  %v235 = mul i64 %v234, %v7
  %v236 = add i64 %v235, %v165
  %v237 = mul i64 %v236, 32
  %v238 = getelementptr inbounds float, ptr %v44, i64 %v237
  %v239 = add i64 %v151, 0
  %v240 = and i64 %v239, 1
  %v241 = mul i64 %v240, %v7
  %v242 = add i64 %v241, %v165
  %v243 = mul i64 %v242, 8
  %v244 = getelementptr inbounds float, ptr %v30, i64 %v243
  %v245 = add i64 %v151, 0
  %v246 = and i64 %v245, %v74
  %v247 = mul i64 %v246, %v7
  %v248 = add i64 %v247, %v165
  %v249 = mul i64 %v248, 8
  %v250 = getelementptr inbounds float, ptr %v36, i64 %v249
  %v251 = add i64 %v151, 0
  %v252 = and i64 %v251, %v72
  %v253 = mul i64 %v252, %v7
  %v254 = add i64 %v253, %v165
  %v255 = mul i64 %v254, 8
  %v256 = getelementptr inbounds float, ptr %v34, i64 %v255
  %v257 = add i64 0, 0
  %v258 = getelementptr inbounds float, ptr %v172, i64 %v257
  %v259 = load <8 x float>, ptr %v258, align 4
  %v260 = add i64 0, 0
  %v261 = getelementptr inbounds float, ptr %v178, i64 %v260
  %v262 = load <8 x float>, ptr %v261, align 4
  %v263 = fadd <8 x float> %v259, %v262
  %v264 = add i64 0, 0
  %v265 = getelementptr inbounds float, ptr %v184, i64 %v264
  %v266 = load <8 x float>, ptr %v265, align 4
  %v267 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v268 = shufflevector <8 x float> %v267, <8 x float> poison, <8 x i32> zeroinitializer
  %v269 = fsub <8 x float> %v268, %v266
  %v270 = fmul <8 x float> %v263, %v269
  %v271 = add i64 0, 0
  %v272 = getelementptr inbounds float, ptr %v190, i64 %v271
  %v273 = load <8 x float>, ptr %v272, align 4
  %v274 = add i64 0, 0
  %v275 = getelementptr inbounds float, ptr %v196, i64 %v274
  %v276 = load <8 x float>, ptr %v275, align 4
  %v277 = fmul <8 x float> %v273, %v276
  %v278 = add i64 0, 0
  %v279 = getelementptr inbounds float, ptr %v202, i64 %v278
  %v280 = load <8 x float>, ptr %v279, align 4
  %v281 = add i64 0, 0
  %v282 = getelementptr inbounds float, ptr %v208, i64 %v281
  %v283 = load <8 x float>, ptr %v282, align 4
  %v284 = fmul <8 x float> %v280, %v283
  %v285 = fadd <8 x float> %v277, %v284
  %v286 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v285)
  %v287 = fcmp ogt <8 x float> %v286, splat (float 0x4023000000000000)
  %v288 = select <8 x i1> %v287, <8 x float> splat (float 0x4023000000000000), <8 x float> %v286
  %v289 = fadd <8 x float> %v288, %v288
  %v290 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v289, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v291 = fsub <8 x float> %v290, splat (float 0x4168000000000000)
  %v292 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v291, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v289)
  %v293 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v291, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v292)
  %v294 = bitcast <8 x float> %v290 to <8 x i32>
  %v295 = fmul <8 x float> %v293, %v293
  %v296 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v293, <8 x float> splat (float 0x3F81227F40000000))
  %v297 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v296, <8 x float> %v293, <8 x float> splat (float 0x3FA5556740000000))
  %v298 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v297, <8 x float> %v293, <8 x float> splat (float 0x3FC5554B00000000))
  %v299 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v298, <8 x float> %v293, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v300 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v295, <8 x float> %v299, <8 x float> %v293)
  %v301 = shl <8 x i32> %v294, splat (i32 23)
  %v302 = add <8 x i32> %v301, splat (i32 1065353216)
  %v303 = bitcast <8 x i32> %v302 to <8 x float>
  %v304 = fsub <8 x float> %v303, splat (float 0x3FF0000000000000)
  %v305 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v303, <8 x float> %v300, <8 x float> %v304)
  %v306 = fadd <8 x float> %v305, splat (float 0x4000000000000000)
  %v307 = fdiv <8 x float> %v305, %v306
  %v308 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v307, <8 x float> %v285)
  %v309 = fmul <8 x float> %v270, %v308
  %v310 = add i64 0, 0
  %v311 = getelementptr inbounds float, ptr %v214, i64 %v310
  %v312 = load <8 x float>, ptr %v311, align 4
  %v313 = fmul <8 x float> %v309, %v312
  %v314 = fsub <8 x float> %v268, %v312
  %v315 = fmul <8 x float> %v313, %v314
  %v316 = fmul <8 x float> %v270, %v312
  %v317 = fmul <8 x float> %v308, %v308
  %v318 = fsub <8 x float> %v268, %v317
  %v319 = fmul <8 x float> %v316, %v318
  %v320 = add i64 0, 0
  %v321 = getelementptr inbounds float, ptr %v220, i64 %v320
  %v322 = load <8 x float>, ptr %v321, align 4
  %v323 = add i64 0, 0
  %v324 = getelementptr inbounds float, ptr %v226, i64 %v323
  %v325 = load <8 x float>, ptr %v324, align 4
  %v326 = fsub <8 x float> %v268, %v325
  %v327 = fmul <8 x float> %v322, %v326
  %v328 = fadd <8 x float> %v319, %v327
  %v329 = fmul <8 x float> %v328, %v280
  %v330 = fmul <8 x float> %v283, %v283
  %v331 = fsub <8 x float> %v268, %v330
  %v332 = fmul <8 x float> %v329, %v331
  %v333 = fmul <8 x float> %v328, %v283
  %v334 = fmul <8 x float> %v333, %v280
  %v335 = fsub <8 x float> %v268, %v280
  %v336 = fmul <8 x float> %v334, %v335
  %v337 = fmul <8 x float> %v328, %v276
  %v338 = fmul <8 x float> %v337, %v273
  %v339 = fsub <8 x float> %v268, %v273
  %v340 = fmul <8 x float> %v338, %v339
  %v341 = fmul <8 x float> %v322, %v325
  %v342 = fmul <8 x float> %v328, %v273
  %v343 = fadd <8 x float> %v341, %v342
  %v344 = add i64 0, 0
  %v345 = getelementptr inbounds float, ptr %v232, i64 %v344
  %v346 = load <8 x float>, ptr %v345, align 4
  %v347 = fmul <8 x float> %v263, %v346
  %v348 = fmul <8 x float> %v312, %v308
  %v349 = fmul <8 x float> %v263, %v348
  %v350 = fsub <8 x float> %v347, %v349
  %v351 = fmul <8 x float> %v322, %v276
  %v352 = fmul <8 x float> %v322, %v285
  %v353 = fsub <8 x float> %v351, %v352
  %v354 = add i64 24, 0
  %v355 = getelementptr inbounds float, ptr %v238, i64 %v354
  store <8 x float> %v315, ptr %v355, align 4
  %v356 = add i64 16, 0
  %v357 = getelementptr inbounds float, ptr %v238, i64 %v356
  store <8 x float> %v332, ptr %v357, align 4
  %v358 = add i64 0, 0
  %v359 = getelementptr inbounds float, ptr %v238, i64 %v358
  store <8 x float> %v336, ptr %v359, align 4
  %v360 = add i64 8, 0
  %v361 = getelementptr inbounds float, ptr %v238, i64 %v360
  store <8 x float> %v340, ptr %v361, align 4
  %v362 = add i64 0, 0
  %v363 = getelementptr inbounds float, ptr %v244, i64 %v362
  store <8 x float> %v343, ptr %v363, align 4
  %v364 = add i64 0, 0
  %v365 = getelementptr inbounds float, ptr %v250, i64 %v364
  store <8 x float> %v350, ptr %v365, align 4
  %v366 = add i64 0, 0
  %v367 = getelementptr inbounds float, ptr %v256, i64 %v366
  store <8 x float> %v353, ptr %v367, align 4
  %v368 = add nsw i64 %v165, 1
  br label %b16
b18:
  %v370 = add i64 %v7, 0
  %v371 = sdiv i64 %v370, 1
  %v372 = add i64 %v2, 1
  %v373 = mul i64 %v371, %v2
  %v374 = sdiv i64 %v373, %v3
  %v375 = mul i64 %v374, 1
  %v376 = icmp slt i64 %v375, %v7
  %v377 = select i1 %v376, i64 %v375, i64 %v7
  %v378 = mul i64 %v371, %v372
  %v379 = sdiv i64 %v378, %v3
  %v380 = mul i64 %v379, 1
  %v381 = icmp slt i64 %v380, %v7
  %v382 = select i1 %v381, i64 %v380, i64 %v7
  br label %b19
b19:
  %v383 = phi i64 [ %v377, %b18 ], [ %v474, %b24 ]
  %v384 = icmp slt i64 %v383, %v382
  br i1 %v384, label %b20, label %b21
b20:
  %v385 = add i64 %v383, 96
  %v386 = icmp slt i64 %v385, %v382
  %v387 = select i1 %v386, i64 %v385, i64 %v382
  br label %b22
b22:
  %v388 = phi i64 [ 0, %b20 ], [ %v473, %b27 ]
  %v389 = icmp slt i64 %v388, 1
  br i1 %v389, label %b23, label %b24
b23:
  %v390 = sub i64 %v387, %v383
  %v391 = sub i64 8, 1
  %v392 = add i64 %v390, %v391
  %v393 = sdiv i64 %v392, 8
  br label %b25
b25:
  %v394 = phi i64 [ 0, %b23 ], [ %v472, %b32 ]
  %v395 = icmp slt i64 %v394, %v393
  br i1 %v395, label %b26, label %b27
b26:
  %v396 = mul i64 %v390, %v394
  %v397 = sdiv i64 %v396, %v393
  %v398 = add i64 %v383, %v397
  %v399 = add i64 %v394, 1
  %v400 = mul i64 %v390, %v399
  %v401 = sdiv i64 %v400, %v393
  %v402 = add i64 %v383, %v401
  %v403 = mul i64 %v388, 256
  %v404 = getelementptr inbounds float, ptr %v91, i64 %v403
  %v405 = sub i64 %v402, %v398
  %v406 = add i64 %v151, 0
  %v407 = and i64 %v406, %v76
  %v408 = mul i64 %v407, %v7
  %v409 = add i64 %v408, %v398
  %v410 = mul i64 %v409, 32
  %v411 = getelementptr inbounds float, ptr %v44, i64 %v410
  %v412 = getelementptr inbounds float, ptr %v411, i64 0
  %v413 = sub i64 %v405, 1
  %v414 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v413
  %v415 = load ptr, ptr %v414, align 4
  %v416 = icmp sgt i64 %v405, 0
  br i1 %v416, label %b28, label %b29
b28:
  call void %v415(ptr %v412, i64 32, ptr %v404, i64 32, ptr %v369)
  br label %b29
b29:
  %v417 = add i64 %v403, 256
  br label %b30
b30:
  %v418 = phi i64 [ %v398, %b29 ], [ %v471, %b35 ]
  %v419 = icmp slt i64 %v418, %v402
  br i1 %v419, label %b31, label %b32
b31:
  %v420 = sub i64 %v418, %v398
  %v421 = mul i64 %v420, 8
  %v422 = getelementptr inbounds float, ptr %v369, i64 %v421
  %v423 = add i64 %v151, 1
  %v424 = and i64 %v423, 1
  %v425 = mul i64 %v424, %v7
  %v426 = add i64 %v425, %v418
  %v427 = mul i64 %v426, 8
  %v428 = getelementptr inbounds float, ptr %v28, i64 %v427
  %v429 = add i64 %v151, 0
  %v430 = and i64 %v429, %v64
  %v431 = mul i64 %v430, %v7
  %v432 = add i64 %v431, %v418
  %v433 = mul i64 %v432, 8
  %v434 = getelementptr inbounds float, ptr %v22, i64 %v433
  %v435 = add i64 %v151, 0
  %v436 = and i64 %v435, %v62
  %v437 = mul i64 %v436, %v7
  %v438 = add i64 %v437, %v418
  %v439 = mul i64 %v438, 8
  %v440 = getelementptr inbounds float, ptr %v14, i64 %v439
  %v441 = add i64 %v151, 0
  %v442 = and i64 %v441, 1
  %v443 = mul i64 %v442, %v7
  %v444 = add i64 %v443, %v418
  %v445 = mul i64 %v444, 8
  %v446 = getelementptr inbounds float, ptr %v28, i64 %v445
  br label %b33
b33:
  %v447 = phi i64 [ 0, %b31 ], [ %v470, %b34 ]
  %v448 = icmp slt i64 %v447, 1
  br i1 %v448, label %b34, label %b35
b34:
  %v449 = mul i64 %v388, 1
  %v450 = add i64 %v449, %v447
  %v451 = mul i64 %v450, 8
  %v452 = add i64 0, %v447
  %v453 = mul i64 %v452, 8
  %v454 = getelementptr inbounds float, ptr %v422, i64 %v453
  %v455 = load <8 x float>, ptr %v454, align 4
  %v456 = add i64 0, %v451
  %v457 = getelementptr inbounds float, ptr %v428, i64 %v456
  %v458 = load <8 x float>, ptr %v457, align 4
  %v459 = add i64 0, %v451
  %v460 = getelementptr inbounds float, ptr %v434, i64 %v459
  %v461 = load <8 x float>, ptr %v460, align 4
  %v462 = fadd <8 x float> %v458, %v461
  %v463 = add i64 0, %v451
  %v464 = getelementptr inbounds float, ptr %v440, i64 %v463
  %v465 = load <8 x float>, ptr %v464, align 4
  %v466 = fmul <8 x float> %v462, %v465
  %v467 = fadd <8 x float> %v466, %v455
  %v468 = add i64 0, %v451
  %v469 = getelementptr inbounds float, ptr %v446, i64 %v468
  store <8 x float> %v467, ptr %v469, align 4
  %v470 = add nsw i64 %v447, 1
  br label %b33
b35:
  %v471 = add nsw i64 %v418, 1
  br label %b30
b32:
  %v472 = add nsw i64 %v394, 1
  br label %b25
b27:
  %v473 = add nsw i64 %v388, 1
  br label %b22
b24:
  %v474 = add nsw i64 %v383, 96
  br label %b19
b21:
  %v475 = add nsw i64 %v148, 1
  br label %b13
b15:
  %v476 = icmp sgt i64 %v3, 1
  br i1 %v476, label %b36, label %b37
b36:
  %v477 = getelementptr inbounds i64, ptr %v1, i64 3
  %v478 = atomicrmw add ptr %v477, i64 1 acq_rel
  %v479 = load i64, ptr %v85, align 8
  %v480 = add i64 %v479, 1
  store i64 %v480, ptr %v85, align 8
  %v481 = mul i64 %v3, %v480
  br label %b38
b38:
  %v482 = load atomic i64, ptr %v477 acquire, align 8
  %v483 = icmp slt i64 %v482, %v481
  br i1 %v483, label %b39, label %b40
b39:
  %v484 = call i32 @sched_yield()
  br label %b38
b40:
  br label %b37
b37:
  %v485 = getelementptr inbounds float, ptr %v87, i64 256
  %v486 = getelementptr inbounds i64, ptr %v1, i64 4
  %v487 = load i64, ptr %v486, align 8
  %v488 = icmp eq i64 %v487, 0
  br i1 %v488, label %b41, label %b42
b41:
  %v489 = add i64 1, 0
  %v490 = sdiv i64 %v489, 1
  %v491 = add i64 %v2, 1
  %v492 = mul i64 %v490, %v2
  %v493 = sdiv i64 %v492, %v3
  %v494 = mul i64 %v493, 1
  %v495 = icmp slt i64 %v494, 1
  %v496 = select i1 %v495, i64 %v494, i64 1
  %v497 = mul i64 %v490, %v491
  %v498 = sdiv i64 %v497, %v3
  %v499 = mul i64 %v498, 1
  %v500 = icmp slt i64 %v499, 1
  %v501 = select i1 %v500, i64 %v499, i64 1
  %v502 = icmp slt i64 %v501, 1
  %v503 = select i1 %v502, i64 %v501, i64 1
  br label %b43
b43:
  %v504 = phi i64 [ %v496, %b41 ], [ %v532, %b48 ]
  %v505 = icmp slt i64 %v504, %v503
  br i1 %v505, label %b44, label %b45
b44:
  %v506 = mul i64 %v504, 256
  %v507 = mul i64 %v504, 8
  %v508 = add i64 %v506, 0
  %v509 = add i64 %v507, 0
  %v510 = getelementptr inbounds float, ptr %v485, i64 %v508
  %v511 = sub i64 8, %v509
  %v512 = icmp slt i64 %v511, 0
  %v513 = select i1 %v512, i64 0, i64 %v511
  %v514 = icmp ult i64 %v513, 8
  %v515 = select i1 %v514, i64 %v513, i64 8
  %v516 = trunc i64 %v515 to i32
  %v517 = insertelement <8 x i32> poison, i32 %v516, i64 0
  %v518 = shufflevector <8 x i32> %v517, <8 x i32> poison, <8 x i32> zeroinitializer
  %v519 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v518
  %v520 = mul i64 %v509, 1
  %v521 = add i64 0, %v520
  %v522 = getelementptr inbounds float, ptr %v16, i64 %v521
  br label %b46
b46:
  %v523 = phi i64 [ 0, %b44 ], [ %v530, %b47 ]
  %v524 = icmp slt i64 %v523, 32
  br i1 %v524, label %b47, label %b48
b47:
  %v525 = mul i64 %v523, 8
  %v526 = getelementptr inbounds float, ptr %v522, i64 %v525
  %v527 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v526, <8 x i1> %v519, <8 x float> zeroinitializer)
  %v528 = mul i64 %v523, 8
  %v529 = getelementptr inbounds float, ptr %v510, i64 %v528
  store <8 x float> %v527, ptr %v529, align 4
  %v530 = add nsw i64 %v523, 1
  br label %b46
b48:
  %v531 = add i64 %v506, 256
  %v532 = add nsw i64 %v504, 1
  br label %b43
b45:
  br label %b42
b42:
  %v533 = icmp sgt i64 %v3, 1
  br i1 %v533, label %b49, label %b50
b49:
  %v534 = getelementptr inbounds i64, ptr %v1, i64 3
  %v535 = atomicrmw add ptr %v534, i64 1 acq_rel
  %v536 = load i64, ptr %v85, align 8
  %v537 = add i64 %v536, 1
  store i64 %v537, ptr %v85, align 8
  %v538 = mul i64 %v3, %v537
  br label %b51
b51:
  %v539 = load atomic i64, ptr %v534 acquire, align 8
  %v540 = icmp slt i64 %v539, %v538
  br i1 %v540, label %b52, label %b53
b52:
  %v541 = call i32 @sched_yield()
  br label %b51
b53:
  br label %b50
b50:
  %v543 = add i64 %v8, 0
  %v544 = sdiv i64 %v543, 1
  %v545 = add i64 %v2, 1
  %v546 = mul i64 %v544, %v2
  %v547 = sdiv i64 %v546, %v3
  %v548 = mul i64 %v547, 1
  %v549 = icmp slt i64 %v548, %v8
  %v550 = select i1 %v549, i64 %v548, i64 %v8
  %v551 = mul i64 %v544, %v545
  %v552 = sdiv i64 %v551, %v3
  %v553 = mul i64 %v552, 1
  %v554 = icmp slt i64 %v553, %v8
  %v555 = select i1 %v554, i64 %v553, i64 %v8
  br label %b54
b54:
  %v556 = phi i64 [ %v550, %b50 ], [ %v609, %b59 ]
  %v557 = icmp slt i64 %v556, %v555
  br i1 %v557, label %b55, label %b56
b55:
  %v558 = add i64 %v556, 96
  %v559 = icmp slt i64 %v558, %v555
  %v560 = select i1 %v559, i64 %v558, i64 %v555
  br label %b57
b57:
  %v561 = phi i64 [ 0, %b55 ], [ %v608, %b62 ]
  %v562 = icmp slt i64 %v561, 1
  br i1 %v562, label %b58, label %b59
b58:
  %v563 = sub i64 %v560, %v556
  %v564 = sub i64 8, 1
  %v565 = add i64 %v563, %v564
  %v566 = sdiv i64 %v565, 8
  br label %b60
b60:
  %v567 = phi i64 [ 0, %b58 ], [ %v607, %b67 ]
  %v568 = icmp slt i64 %v567, %v566
  br i1 %v568, label %b61, label %b62
b61:
  %v569 = mul i64 %v563, %v567
  %v570 = sdiv i64 %v569, %v566
  %v571 = add i64 %v556, %v570
  %v572 = add i64 %v567, 1
  %v573 = mul i64 %v563, %v572
  %v574 = sdiv i64 %v573, %v566
  %v575 = add i64 %v556, %v574
  %v576 = mul i64 %v561, 256
  %v577 = getelementptr inbounds float, ptr %v485, i64 %v576
  %v578 = sub i64 %v575, %v571
  %v579 = mul i64 %v571, 32
  %v580 = getelementptr inbounds float, ptr %v44, i64 %v579
  %v581 = getelementptr inbounds float, ptr %v580, i64 0
  %v582 = sub i64 %v578, 1
  %v583 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v582
  %v584 = load ptr, ptr %v583, align 4
  %v585 = icmp sgt i64 %v578, 0
  br i1 %v585, label %b63, label %b64
b63:
  call void %v584(ptr %v581, i64 32, ptr %v577, i64 32, ptr %v542)
  br label %b64
b64:
  %v586 = add i64 %v576, 256
  br label %b65
b65:
  %v587 = phi i64 [ %v571, %b64 ], [ %v606, %b70 ]
  %v588 = icmp slt i64 %v587, %v575
  br i1 %v588, label %b66, label %b67
b66:
  %v589 = sub i64 %v587, %v571
  %v590 = mul i64 %v589, 8
  %v591 = getelementptr inbounds float, ptr %v542, i64 %v590
  %v592 = mul i64 %v587, 8
  %v593 = getelementptr inbounds float, ptr %v32, i64 %v592
  br label %b68
b68:
  %v594 = phi i64 [ 0, %b66 ], [ %v605, %b69 ]
  %v595 = icmp slt i64 %v594, 1
  br i1 %v595, label %b69, label %b70
b69:
  %v596 = mul i64 %v561, 1
  %v597 = add i64 %v596, %v594
  %v598 = mul i64 %v597, 8
  %v599 = add i64 0, %v594
  %v600 = mul i64 %v599, 8
  %v601 = getelementptr inbounds float, ptr %v591, i64 %v600
  %v602 = load <8 x float>, ptr %v601, align 4
  %v603 = add i64 0, %v598
  %v604 = getelementptr inbounds float, ptr %v593, i64 %v603
  store <8 x float> %v602, ptr %v604, align 4
  %v605 = add nsw i64 %v594, 1
  br label %b68
b70:
  %v606 = add nsw i64 %v587, 1
  br label %b65
b67:
  %v607 = add nsw i64 %v567, 1
  br label %b60
b62:
  %v608 = add nsw i64 %v561, 1
  br label %b57
b59:
  %v609 = add nsw i64 %v556, 96
  br label %b54
b56:
  %v610 = icmp sgt i64 %v3, 1
  br i1 %v610, label %b71, label %b72
b71:
  %v611 = getelementptr inbounds i64, ptr %v1, i64 3
  %v612 = atomicrmw add ptr %v611, i64 1 acq_rel
  %v613 = load i64, ptr %v85, align 8
  %v614 = add i64 %v613, 1
  store i64 %v614, ptr %v85, align 8
  %v615 = mul i64 %v3, %v614
  br label %b73
b73:
  %v616 = load atomic i64, ptr %v611 acquire, align 8
  %v617 = icmp slt i64 %v616, %v615
  br i1 %v617, label %b74, label %b75
b74:
  %v618 = call i32 @sched_yield()
  br label %b73
b75:
  br label %b72
b72:
  %v619 = mul i64 0, 32
  %v620 = getelementptr inbounds float, ptr %v44, i64 %v619
  %v621 = getelementptr inbounds float, ptr %v620, i64 0
  %v622 = mul i64 0, 8
  %v623 = getelementptr inbounds float, ptr %v10, i64 %v622
  %v624 = getelementptr inbounds float, ptr %v623, i64 0
  %v625 = getelementptr inbounds float, ptr %v90, i64 12288
  %v626 = add i64 32, 1
  %v627 = sdiv i64 %v626, 2
  %v628 = add i64 %v2, 1
  %v629 = mul i64 %v627, %v2
  %v630 = sdiv i64 %v629, %v3
  %v631 = mul i64 %v630, 2
  %v632 = icmp slt i64 %v631, 32
  %v633 = select i1 %v632, i64 %v631, i64 32
  %v634 = mul i64 %v627, %v628
  %v635 = sdiv i64 %v634, %v3
  %v636 = mul i64 %v635, 2
  %v637 = icmp slt i64 %v636, 32
  %v638 = select i1 %v637, i64 %v636, i64 32
  %v639 = getelementptr inbounds float, ptr %v38, i64 0
  br label %b76
b76:
  %v640 = phi i64 [ %v633, %b72 ], [ %v648, %b81 ]
  %v641 = icmp slt i64 %v640, %v638
  br i1 %v641, label %b77, label %b78
b77:
  %v642 = mul i64 %v640, 8
  %v643 = getelementptr inbounds float, ptr %v639, i64 %v642
  br label %b79
b79:
  %v644 = phi i64 [ 0, %b77 ], [ %v647, %b80 ]
  %v645 = icmp slt i64 %v644, 8
  br i1 %v645, label %b80, label %b81
b80:
  %v646 = getelementptr inbounds float, ptr %v643, i64 %v644
  store float 0x0000000000000000, ptr %v646, align 4
  %v647 = add nsw i64 %v644, 1
  br label %b79
b81:
  %v648 = add nsw i64 %v640, 1
  br label %b76
b78:
  %v649 = mul i64 %v8, 1
  br label %b82
b82:
  %v650 = phi i64 [ 0, %b78 ], [ %v754, %b87 ]
  %v651 = icmp slt i64 %v650, %v649
  br i1 %v651, label %b83, label %b84
b83:
  %v652 = sub i64 %v649, %v650
  %v653 = icmp slt i64 %v652, 384
  %v654 = select i1 %v653, i64 %v652, i64 384
  br label %b85
b85:
  %v655 = phi i64 [ %v633, %b83 ], [ %v753, %b111 ]
  %v656 = icmp slt i64 %v655, %v638
  br i1 %v656, label %b86, label %b87
b86:
  %v657 = sub i64 %v638, %v655
  %v658 = icmp slt i64 %v657, 64
  %v659 = select i1 %v658, i64 %v657, i64 64
  %v660 = sdiv i64 %v659, 2
  %v661 = mul i64 %v660, 2
  %v662 = sub i64 %v659, %v661
  %v663 = mul i64 %v650, 32
  %v664 = add i64 %v663, %v655
  %v665 = getelementptr inbounds float, ptr %v621, i64 %v664
  br label %b88
b88:
  %v666 = phi i64 [ 0, %b86 ], [ %v692, %b96 ]
  %v667 = icmp slt i64 %v666, %v654
  br i1 %v667, label %b89, label %b90
b89:
  %v668 = mul i64 %v666, 32
  %v669 = getelementptr inbounds float, ptr %v665, i64 %v668
  %v670 = mul i64 %v666, 2
  %v671 = getelementptr inbounds float, ptr %v625, i64 %v670
  br label %b91
b91:
  %v672 = phi i64 [ 0, %b89 ], [ %v681, %b92 ]
  %v673 = icmp slt i64 %v672, %v660
  br i1 %v673, label %b92, label %b93
b92:
  %v674 = mul i64 %v672, 2
  %v675 = getelementptr inbounds float, ptr %v669, i64 %v674
  %v676 = mul i64 %v672, 768
  %v677 = getelementptr inbounds float, ptr %v671, i64 %v676
  %v678 = getelementptr inbounds float, ptr %v675, i64 0
  %v679 = load <2 x float>, ptr %v678, align 4
  %v680 = getelementptr inbounds float, ptr %v677, i64 0
  store <2 x float> %v679, ptr %v680, align 4
  %v681 = add nsw i64 %v672, 1
  br label %b91
b93:
  %v682 = mul i64 %v660, 2
  %v683 = getelementptr inbounds float, ptr %v669, i64 %v682
  %v684 = mul i64 %v660, 768
  %v685 = getelementptr inbounds float, ptr %v671, i64 %v684
  br label %b94
b94:
  %v686 = phi i64 [ 0, %b93 ], [ %v691, %b95 ]
  %v687 = icmp slt i64 %v686, %v662
  br i1 %v687, label %b95, label %b96
b95:
  %v688 = getelementptr inbounds float, ptr %v683, i64 %v686
  %v689 = load float, ptr %v688, align 4
  %v690 = getelementptr inbounds float, ptr %v685, i64 %v686
  store float %v689, ptr %v690, align 4
  %v691 = add nsw i64 %v686, 1
  br label %b94, !llvm.loop !0
b96:
  %v692 = add nsw i64 %v666, 1
  br label %b88
b90:
  br label %b97
b97:
  %v693 = phi i64 [ 0, %b90 ], [ %v728, %b105 ]
  %v694 = icmp slt i64 %v693, 0
  br i1 %v694, label %b98, label %b99
b98:
  %v695 = mul i64 %v650, 8
  %v696 = add i64 %v695, %v693
  %v697 = getelementptr inbounds float, ptr %v624, i64 %v696
  br label %b100
b100:
  %v698 = phi i64 [ 0, %b98 ], [ %v716, %b101 ]
  %v699 = icmp slt i64 %v698, %v654
  br i1 %v699, label %b101, label %b102
b101:
  %v700 = mul i64 %v698, 8
  %v701 = getelementptr inbounds float, ptr %v697, i64 %v700
  %v702 = mul i64 %v698, 32
  %v703 = getelementptr inbounds float, ptr %v90, i64 %v702
  %v704 = getelementptr inbounds float, ptr %v701, i64 0
  %v705 = load <8 x float>, ptr %v704, align 4
  %v706 = getelementptr inbounds float, ptr %v703, i64 0
  store <8 x float> %v705, ptr %v706, align 4
  %v707 = getelementptr inbounds float, ptr %v701, i64 8
  %v708 = load <8 x float>, ptr %v707, align 4
  %v709 = getelementptr inbounds float, ptr %v703, i64 8
  store <8 x float> %v708, ptr %v709, align 4
  %v710 = getelementptr inbounds float, ptr %v701, i64 16
  %v711 = load <8 x float>, ptr %v710, align 4
  %v712 = getelementptr inbounds float, ptr %v703, i64 16
  store <8 x float> %v711, ptr %v712, align 4
  %v713 = getelementptr inbounds float, ptr %v701, i64 24
  %v714 = load <8 x float>, ptr %v713, align 4
  %v715 = getelementptr inbounds float, ptr %v703, i64 24
  store <8 x float> %v714, ptr %v715, align 4
  %v716 = add nsw i64 %v698, 1
  br label %b100
b102:
  %v717 = sdiv i64 %v659, 2
  br label %b103
b103:
  %v718 = phi i64 [ 0, %b102 ], [ %v727, %b104 ]
  %v719 = icmp slt i64 %v718, %v717
  br i1 %v719, label %b104, label %b105
b104:
  %v720 = mul i64 %v718, 2
  %v721 = add i64 %v655, %v720
  %v722 = mul i64 %v718, 768
  %v723 = getelementptr inbounds float, ptr %v625, i64 %v722
  %v724 = mul i64 %v721, 8
  %v725 = add i64 %v724, %v693
  %v726 = getelementptr inbounds float, ptr %v639, i64 %v725
  call void @outer_2x32(ptr %v723, ptr %v90, i64 %v654, ptr %v726, i64 8)
  %v727 = add nsw i64 %v718, 1
  br label %b103
b105:
  %v728 = add nsw i64 %v693, 32
  br label %b97
b99:
  %v729 = mul i64 %v650, 8
  %v730 = add i64 %v729, 0
  %v731 = getelementptr inbounds float, ptr %v624, i64 %v730
  br label %b106
b106:
  %v732 = phi i64 [ 0, %b99 ], [ %v741, %b107 ]
  %v733 = icmp slt i64 %v732, %v654
  br i1 %v733, label %b107, label %b108
b107:
  %v734 = mul i64 %v732, 8
  %v735 = getelementptr inbounds float, ptr %v731, i64 %v734
  %v736 = mul i64 %v732, 8
  %v737 = getelementptr inbounds float, ptr %v90, i64 %v736
  %v738 = getelementptr inbounds float, ptr %v735, i64 0
  %v739 = load <8 x float>, ptr %v738, align 4
  %v740 = getelementptr inbounds float, ptr %v737, i64 0
  store <8 x float> %v739, ptr %v740, align 4
  %v741 = add nsw i64 %v732, 1
  br label %b106
b108:
  %v742 = sdiv i64 %v659, 2
  br label %b109
b109:
  %v743 = phi i64 [ 0, %b108 ], [ %v752, %b110 ]
  %v744 = icmp slt i64 %v743, %v742
  br i1 %v744, label %b110, label %b111
b110:
  %v745 = mul i64 %v743, 2
  %v746 = add i64 %v655, %v745
  %v747 = mul i64 %v743, 768
  %v748 = getelementptr inbounds float, ptr %v625, i64 %v747
  %v749 = mul i64 %v746, 8
  %v750 = add i64 %v749, 0
  %v751 = getelementptr inbounds float, ptr %v639, i64 %v750
  call void @outer_2x8(ptr %v748, ptr %v90, i64 %v654, ptr %v751, i64 8)
  %v752 = add nsw i64 %v743, 1
  br label %b109
b111:
  %v753 = add nsw i64 %v655, 64
  br label %b85
b87:
  %v754 = add nsw i64 %v650, 384
  br label %b82
b84:
  %v755 = icmp sgt i64 %v3, 1
  br i1 %v755, label %b112, label %b113
b112:
  %v756 = getelementptr inbounds i64, ptr %v1, i64 3
  %v757 = atomicrmw add ptr %v756, i64 1 acq_rel
  %v758 = load i64, ptr %v85, align 8
  %v759 = add i64 %v758, 1
  store i64 %v759, ptr %v85, align 8
  %v760 = mul i64 %v3, %v759
  br label %b114
b114:
  %v761 = load atomic i64, ptr %v756 acquire, align 8
  %v762 = icmp slt i64 %v761, %v760
  br i1 %v762, label %b115, label %b116
b115:
  %v763 = call i32 @sched_yield()
  br label %b114
b116:
  br label %b113
b113:
  %v764 = mul i64 0, 32
  %v765 = getelementptr inbounds float, ptr %v44, i64 %v764
  %v766 = getelementptr inbounds float, ptr %v765, i64 0
  %v767 = mul i64 0, 8
  %v768 = getelementptr inbounds float, ptr %v24, i64 %v767
  %v769 = getelementptr inbounds float, ptr %v768, i64 0
  %v770 = getelementptr inbounds float, ptr %v90, i64 12288
  %v771 = add i64 32, 1
  %v772 = sdiv i64 %v771, 2
  %v773 = add i64 %v2, 1
  %v774 = mul i64 %v772, %v2
  %v775 = sdiv i64 %v774, %v3
  %v776 = mul i64 %v775, 2
  %v777 = icmp slt i64 %v776, 32
  %v778 = select i1 %v777, i64 %v776, i64 32
  %v779 = mul i64 %v772, %v773
  %v780 = sdiv i64 %v779, %v3
  %v781 = mul i64 %v780, 2
  %v782 = icmp slt i64 %v781, 32
  %v783 = select i1 %v782, i64 %v781, i64 32
  %v784 = getelementptr inbounds float, ptr %v40, i64 0
  br label %b117
b117:
  %v785 = phi i64 [ %v778, %b113 ], [ %v793, %b122 ]
  %v786 = icmp slt i64 %v785, %v783
  br i1 %v786, label %b118, label %b119
b118:
  %v787 = mul i64 %v785, 8
  %v788 = getelementptr inbounds float, ptr %v784, i64 %v787
  br label %b120
b120:
  %v789 = phi i64 [ 0, %b118 ], [ %v792, %b121 ]
  %v790 = icmp slt i64 %v789, 8
  br i1 %v790, label %b121, label %b122
b121:
  %v791 = getelementptr inbounds float, ptr %v788, i64 %v789
  store float 0x0000000000000000, ptr %v791, align 4
  %v792 = add nsw i64 %v789, 1
  br label %b120
b122:
  %v793 = add nsw i64 %v785, 1
  br label %b117
b119:
  %v794 = mul i64 %v8, 1
  br label %b123
b123:
  %v795 = phi i64 [ 0, %b119 ], [ %v899, %b128 ]
  %v796 = icmp slt i64 %v795, %v794
  br i1 %v796, label %b124, label %b125
b124:
  %v797 = sub i64 %v794, %v795
  %v798 = icmp slt i64 %v797, 384
  %v799 = select i1 %v798, i64 %v797, i64 384
  br label %b126
b126:
  %v800 = phi i64 [ %v778, %b124 ], [ %v898, %b152 ]
  %v801 = icmp slt i64 %v800, %v783
  br i1 %v801, label %b127, label %b128
b127:
  %v802 = sub i64 %v783, %v800
  %v803 = icmp slt i64 %v802, 64
  %v804 = select i1 %v803, i64 %v802, i64 64
  %v805 = sdiv i64 %v804, 2
  %v806 = mul i64 %v805, 2
  %v807 = sub i64 %v804, %v806
  %v808 = mul i64 %v795, 32
  %v809 = add i64 %v808, %v800
  %v810 = getelementptr inbounds float, ptr %v766, i64 %v809
  br label %b129
b129:
  %v811 = phi i64 [ 0, %b127 ], [ %v837, %b137 ]
  %v812 = icmp slt i64 %v811, %v799
  br i1 %v812, label %b130, label %b131
b130:
  %v813 = mul i64 %v811, 32
  %v814 = getelementptr inbounds float, ptr %v810, i64 %v813
  %v815 = mul i64 %v811, 2
  %v816 = getelementptr inbounds float, ptr %v770, i64 %v815
  br label %b132
b132:
  %v817 = phi i64 [ 0, %b130 ], [ %v826, %b133 ]
  %v818 = icmp slt i64 %v817, %v805
  br i1 %v818, label %b133, label %b134
b133:
  %v819 = mul i64 %v817, 2
  %v820 = getelementptr inbounds float, ptr %v814, i64 %v819
  %v821 = mul i64 %v817, 768
  %v822 = getelementptr inbounds float, ptr %v816, i64 %v821
  %v823 = getelementptr inbounds float, ptr %v820, i64 0
  %v824 = load <2 x float>, ptr %v823, align 4
  %v825 = getelementptr inbounds float, ptr %v822, i64 0
  store <2 x float> %v824, ptr %v825, align 4
  %v826 = add nsw i64 %v817, 1
  br label %b132
b134:
  %v827 = mul i64 %v805, 2
  %v828 = getelementptr inbounds float, ptr %v814, i64 %v827
  %v829 = mul i64 %v805, 768
  %v830 = getelementptr inbounds float, ptr %v816, i64 %v829
  br label %b135
b135:
  %v831 = phi i64 [ 0, %b134 ], [ %v836, %b136 ]
  %v832 = icmp slt i64 %v831, %v807
  br i1 %v832, label %b136, label %b137
b136:
  %v833 = getelementptr inbounds float, ptr %v828, i64 %v831
  %v834 = load float, ptr %v833, align 4
  %v835 = getelementptr inbounds float, ptr %v830, i64 %v831
  store float %v834, ptr %v835, align 4
  %v836 = add nsw i64 %v831, 1
  br label %b135, !llvm.loop !3
b137:
  %v837 = add nsw i64 %v811, 1
  br label %b129
b131:
  br label %b138
b138:
  %v838 = phi i64 [ 0, %b131 ], [ %v873, %b146 ]
  %v839 = icmp slt i64 %v838, 0
  br i1 %v839, label %b139, label %b140
b139:
  %v840 = mul i64 %v795, 8
  %v841 = add i64 %v840, %v838
  %v842 = getelementptr inbounds float, ptr %v769, i64 %v841
  br label %b141
b141:
  %v843 = phi i64 [ 0, %b139 ], [ %v861, %b142 ]
  %v844 = icmp slt i64 %v843, %v799
  br i1 %v844, label %b142, label %b143
b142:
  %v845 = mul i64 %v843, 8
  %v846 = getelementptr inbounds float, ptr %v842, i64 %v845
  %v847 = mul i64 %v843, 32
  %v848 = getelementptr inbounds float, ptr %v90, i64 %v847
  %v849 = getelementptr inbounds float, ptr %v846, i64 0
  %v850 = load <8 x float>, ptr %v849, align 4
  %v851 = getelementptr inbounds float, ptr %v848, i64 0
  store <8 x float> %v850, ptr %v851, align 4
  %v852 = getelementptr inbounds float, ptr %v846, i64 8
  %v853 = load <8 x float>, ptr %v852, align 4
  %v854 = getelementptr inbounds float, ptr %v848, i64 8
  store <8 x float> %v853, ptr %v854, align 4
  %v855 = getelementptr inbounds float, ptr %v846, i64 16
  %v856 = load <8 x float>, ptr %v855, align 4
  %v857 = getelementptr inbounds float, ptr %v848, i64 16
  store <8 x float> %v856, ptr %v857, align 4
  %v858 = getelementptr inbounds float, ptr %v846, i64 24
  %v859 = load <8 x float>, ptr %v858, align 4
  %v860 = getelementptr inbounds float, ptr %v848, i64 24
  store <8 x float> %v859, ptr %v860, align 4
  %v861 = add nsw i64 %v843, 1
  br label %b141
b143:
  %v862 = sdiv i64 %v804, 2
  br label %b144
b144:
  %v863 = phi i64 [ 0, %b143 ], [ %v872, %b145 ]
  %v864 = icmp slt i64 %v863, %v862
  br i1 %v864, label %b145, label %b146
b145:
  %v865 = mul i64 %v863, 2
  %v866 = add i64 %v800, %v865
  %v867 = mul i64 %v863, 768
  %v868 = getelementptr inbounds float, ptr %v770, i64 %v867
  %v869 = mul i64 %v866, 8
  %v870 = add i64 %v869, %v838
  %v871 = getelementptr inbounds float, ptr %v784, i64 %v870
  call void @outer_2x32(ptr %v868, ptr %v90, i64 %v799, ptr %v871, i64 8)
  %v872 = add nsw i64 %v863, 1
  br label %b144
b146:
  %v873 = add nsw i64 %v838, 32
  br label %b138
b140:
  %v874 = mul i64 %v795, 8
  %v875 = add i64 %v874, 0
  %v876 = getelementptr inbounds float, ptr %v769, i64 %v875
  br label %b147
b147:
  %v877 = phi i64 [ 0, %b140 ], [ %v886, %b148 ]
  %v878 = icmp slt i64 %v877, %v799
  br i1 %v878, label %b148, label %b149
b148:
  %v879 = mul i64 %v877, 8
  %v880 = getelementptr inbounds float, ptr %v876, i64 %v879
  %v881 = mul i64 %v877, 8
  %v882 = getelementptr inbounds float, ptr %v90, i64 %v881
  %v883 = getelementptr inbounds float, ptr %v880, i64 0
  %v884 = load <8 x float>, ptr %v883, align 4
  %v885 = getelementptr inbounds float, ptr %v882, i64 0
  store <8 x float> %v884, ptr %v885, align 4
  %v886 = add nsw i64 %v877, 1
  br label %b147
b149:
  %v887 = sdiv i64 %v804, 2
  br label %b150
b150:
  %v888 = phi i64 [ 0, %b149 ], [ %v897, %b151 ]
  %v889 = icmp slt i64 %v888, %v887
  br i1 %v889, label %b151, label %b152
b151:
  %v890 = mul i64 %v888, 2
  %v891 = add i64 %v800, %v890
  %v892 = mul i64 %v888, 768
  %v893 = getelementptr inbounds float, ptr %v770, i64 %v892
  %v894 = mul i64 %v891, 8
  %v895 = add i64 %v894, 0
  %v896 = getelementptr inbounds float, ptr %v784, i64 %v895
  call void @outer_2x8(ptr %v893, ptr %v90, i64 %v799, ptr %v896, i64 8)
  %v897 = add nsw i64 %v888, 1
  br label %b150
b152:
  %v898 = add nsw i64 %v800, 64
  br label %b126
b128:
  %v899 = add nsw i64 %v795, 384
  br label %b123
b125:
  %v900 = icmp sgt i64 %v3, 1
  br i1 %v900, label %b153, label %b154
b153:
  %v901 = getelementptr inbounds i64, ptr %v1, i64 3
  %v902 = atomicrmw add ptr %v901, i64 1 acq_rel
  %v903 = load i64, ptr %v85, align 8
  %v904 = add i64 %v903, 1
  store i64 %v904, ptr %v85, align 8
  %v905 = mul i64 %v3, %v904
  br label %b155
b155:
  %v906 = load atomic i64, ptr %v901 acquire, align 8
  %v907 = icmp slt i64 %v906, %v905
  br i1 %v907, label %b156, label %b157
b156:
  %v908 = call i32 @sched_yield()
  br label %b155
b157:
  br label %b154
b154:
  %v909 = icmp eq i64 %v2, 0
  br i1 %v909, label %b158, label %b159
b158:
  br label %b160
b160:
  %v910 = phi i64 [ 0, %b158 ], [ %v932, %b165 ]
  %v911 = icmp slt i64 %v910, 32
  br i1 %v911, label %b161, label %b162
b161:
  br label %b163
b163:
  %v912 = phi i64 [ 0, %b161 ], [ %v929, %b168 ]
  %v913 = phi <8 x float> [ splat (float 0x0000000000000000), %b161 ], [ %v928, %b168 ]
  %v914 = icmp slt i64 %v912, %v8
  br i1 %v914, label %b164, label %b165
b164:
  %v915 = add i64 %v912, 128
  %v916 = icmp slt i64 %v915, %v8
  %v917 = select i1 %v916, i64 %v915, i64 %v8
  br label %b166
b166:
  %v918 = phi i64 [ %v912, %b164 ], [ %v927, %b167 ]
  %v919 = phi <8 x float> [ splat (float 0x0000000000000000), %b164 ], [ %v926, %b167 ]
  %v920 = icmp slt i64 %v918, %v917
  br i1 %v920, label %b167, label %b168
b167:
  %v921 = mul i64 %v918, 32
  %v922 = getelementptr inbounds float, ptr %v44, i64 %v921
  %v923 = add i64 0, %v910
  %v924 = getelementptr inbounds float, ptr %v922, i64 %v923
  %v925 = load <8 x float>, ptr %v924, align 4
  %v926 = fadd <8 x float> %v919, %v925
  %v927 = add nsw i64 %v918, 1
  br label %b166
b168:
  %v928 = fadd <8 x float> %v913, %v919
  %v929 = add nsw i64 %v912, 128
  br label %b163
b165:
  %v930 = add i64 0, %v910
  %v931 = getelementptr inbounds float, ptr %v42, i64 %v930
  store <8 x float> %v913, ptr %v931, align 4
  %v932 = add nsw i64 %v910, 8
  br label %b160
b162:
  br label %b159
b159:
  %v933 = icmp sgt i64 %v3, 1
  br i1 %v933, label %b169, label %b170
b169:
  %v934 = getelementptr inbounds i64, ptr %v1, i64 3
  %v935 = atomicrmw add ptr %v934, i64 1 acq_rel
  %v936 = load i64, ptr %v85, align 8
  %v937 = add i64 %v936, 1
  store i64 %v937, ptr %v85, align 8
  %v938 = mul i64 %v3, %v937
  br label %b171
b171:
  %v939 = load atomic i64, ptr %v934 acquire, align 8
  %v940 = icmp slt i64 %v939, %v938
  br i1 %v940, label %b172, label %b173
b172:
  %v941 = call i32 @sched_yield()
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
