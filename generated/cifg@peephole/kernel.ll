; generated from specs/cifg.yaml by `make generated`: do not edit
; cifg@peephole I=8 H=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_4x3of3_0 = private unnamed_addr constant [4 x ptr] [ptr @tile_1x3of3_0, ptr @tile_2x3of3_0, ptr @tile_3x3of3_0, ptr @tile_4x3of3_0], align 8
@table_tile_4x1of3_0_1_2 = private unnamed_addr constant [4 x ptr] [ptr @tile_1x1of3_0_1_2, ptr @tile_2x1of3_0_1_2, ptr @tile_3x1of3_0_1_2, ptr @tile_4x1of3_0_1_2], align 8
@table_tile_8x1of1_0 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0, ptr @tile_2x1of1_0, ptr @tile_3x1of1_0, ptr @tile_4x1of1_0, ptr @tile_5x1of1_0, ptr @tile_6x1of1_0, ptr @tile_7x1of1_0, ptr @tile_8x1of1_0], align 8
@table_outer_tail = private unnamed_addr constant [2 x ptr] [ptr @outer_1_tail, ptr @outer_2_tail], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v545 = alloca float, i64 96, align 4
  %v1008 = alloca float, i64 96, align 4
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
  %v55 = getelementptr inbounds i64, ptr %v1, i64 4
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 10
  %v58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 11
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 12
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 15
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 21
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i64, ptr %v1, i64 23
  %v68 = load i64, ptr %v67, align 8
  %v69 = getelementptr inbounds i64, ptr %v1, i64 24
  %v70 = load i64, ptr %v69, align 8
  %v71 = getelementptr inbounds i64, ptr %v1, i64 25
  %v72 = load i64, ptr %v71, align 8
  %v73 = getelementptr inbounds i64, ptr %v1, i64 26
  %v74 = load i64, ptr %v73, align 8
  %v75 = getelementptr inbounds ptr, ptr %v0, i64 23
  %v76 = load ptr, ptr %v75, align 4
  %v77 = icmp eq i64 %v2, 0
  br i1 %v77, label %b0, label %b1
b0:
  %v78 = add i64 0, 0
  %v79 = getelementptr inbounds float, ptr %v46, i64 %v78
  %v80 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v81 = shufflevector <8 x float> %v80, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v81, ptr %v79, align 4
  br label %b1
b1:
  %v82 = icmp sgt i64 %v3, 1
  br i1 %v82, label %b2, label %b3
b2:
  %v83 = getelementptr inbounds i64, ptr %v1, i64 3
  %v84 = atomicrmw add ptr %v83, i64 1 acq_rel
  %v85 = mul i64 %v3, 1
  br label %b4
b4:
  %v86 = load atomic i64, ptr %v83 acquire, align 8
  %v87 = icmp slt i64 %v86, %v85
  br i1 %v87, label %b5, label %b6
b5:
  %v88 = call i32 @sched_yield()
  br label %b4
b6:
  br label %b3
b3:
  %v89 = getelementptr inbounds i64, ptr %v1, i64 27
  %v90 = load i64, ptr %v89, align 8
  %v91 = icmp eq i64 %v90, 0
  br i1 %v91, label %b7, label %b8
b7:
  %v92 = add i64 %v7, 0
  %v93 = sdiv i64 %v92, 1
  %v94 = add i64 %v2, 1
  %v95 = mul i64 %v93, %v2
  %v96 = sdiv i64 %v95, %v3
  %v97 = mul i64 %v96, 1
  %v98 = icmp slt i64 %v97, %v7
  %v99 = select i1 %v98, i64 %v97, i64 %v7
  %v100 = mul i64 %v93, %v94
  %v101 = sdiv i64 %v100, %v3
  %v102 = mul i64 %v101, 1
  %v103 = icmp slt i64 %v102, %v7
  %v104 = select i1 %v103, i64 %v102, i64 %v7
  br label %b9
b9:
  %v105 = phi i64 [ %v99, %b7 ], [ %v116, %b10 ]
  %v106 = icmp slt i64 %v105, %v104
  br i1 %v106, label %b10, label %b11
b10:
  %v107 = and i64 0, %v60
  %v108 = mul i64 %v107, %v7
  %v109 = add i64 %v108, %v105
  %v110 = mul i64 %v109, 8
  %v111 = getelementptr inbounds float, ptr %v24, i64 %v110
  %v112 = add i64 0, 0
  %v113 = getelementptr inbounds float, ptr %v111, i64 %v112
  %v114 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v115 = shufflevector <8 x float> %v114, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v115, ptr %v113, align 4
  %v116 = add nsw i64 %v105, 1
  br label %b9
b11:
  br label %b8
b8:
  %v117 = icmp sgt i64 %v3, 1
  br i1 %v117, label %b12, label %b13
b12:
  %v118 = getelementptr inbounds i64, ptr %v1, i64 3
  %v119 = atomicrmw add ptr %v118, i64 1 acq_rel
  %v120 = mul i64 %v3, 2
  br label %b14
b14:
  %v121 = load atomic i64, ptr %v118 acquire, align 8
  %v122 = icmp slt i64 %v121, %v120
  br i1 %v122, label %b15, label %b16
b15:
  %v123 = call i32 @sched_yield()
  br label %b14
b16:
  br label %b13
b13:
  %v124 = getelementptr inbounds i64, ptr %v1, i64 28
  %v125 = load i64, ptr %v124, align 8
  %v126 = icmp eq i64 %v125, 0
  br i1 %v126, label %b17, label %b18
b17:
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
  br label %b19
b19:
  %v140 = phi i64 [ %v134, %b17 ], [ %v151, %b20 ]
  %v141 = icmp slt i64 %v140, %v139
  br i1 %v141, label %b20, label %b21
b20:
  %v142 = and i64 0, %v62
  %v143 = mul i64 %v142, %v7
  %v144 = add i64 %v143, %v140
  %v145 = mul i64 %v144, 8
  %v146 = getelementptr inbounds float, ptr %v26, i64 %v145
  %v147 = add i64 0, 0
  %v148 = getelementptr inbounds float, ptr %v146, i64 %v147
  %v149 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v150 = shufflevector <8 x float> %v149, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v150, ptr %v148, align 4
  %v151 = add nsw i64 %v140, 1
  br label %b19
b21:
  br label %b18
b18:
  %v152 = icmp sgt i64 %v3, 1
  br i1 %v152, label %b22, label %b23
b22:
  %v153 = getelementptr inbounds i64, ptr %v1, i64 3
  %v154 = atomicrmw add ptr %v153, i64 1 acq_rel
  %v155 = mul i64 %v3, 3
  br label %b24
b24:
  %v156 = load atomic i64, ptr %v153 acquire, align 8
  %v157 = icmp slt i64 %v156, %v155
  br i1 %v157, label %b25, label %b26
b25:
  %v158 = call i32 @sched_yield()
  br label %b24
b26:
  br label %b23
b23:
  %v159 = getelementptr inbounds ptr, ptr %v0, i64 23
  %v160 = load ptr, ptr %v159, align 4
  %v161 = getelementptr inbounds float, ptr %v160, i64 0
  %v162 = add i64 1, 0
  %v163 = sdiv i64 %v162, 1
  %v164 = add i64 %v2, 1
  %v165 = mul i64 %v163, %v2
  %v166 = sdiv i64 %v165, %v3
  %v167 = mul i64 %v166, 1
  %v168 = icmp slt i64 %v167, 1
  %v169 = select i1 %v168, i64 %v167, i64 1
  %v170 = mul i64 %v163, %v164
  %v171 = sdiv i64 %v170, %v3
  %v172 = mul i64 %v171, 1
  %v173 = icmp slt i64 %v172, 1
  %v174 = select i1 %v173, i64 %v172, i64 1
  br label %b27
b27:
  %v175 = phi i64 [ %v169, %b23 ], [ %v537, %b65 ]
  %v176 = icmp slt i64 %v175, %v174
  br i1 %v176, label %b28, label %b29
b28:
  %v177 = mul i64 %v175, 192
  %v178 = mul i64 %v175, 24
  %v179 = add i64 %v178, 0
  %v180 = sub i64 24, %v179
  %v181 = icmp slt i64 %v180, 0
  %v182 = select i1 %v181, i64 0, i64 %v180
  %v183 = icmp ult i64 %v182, 8
  %v184 = select i1 %v183, i64 %v182, i64 8
  %v185 = trunc i64 %v184 to i32
  %v186 = insertelement <8 x i32> poison, i32 %v185, i64 0
  %v187 = shufflevector <8 x i32> %v186, <8 x i32> poison, <8 x i32> zeroinitializer
  %v188 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v187
  %v189 = mul i64 %v179, 8
  %v190 = add i64 0, %v189
  %v191 = getelementptr inbounds float, ptr %v12, i64 %v190
  %v192 = add i64 %v177, 0
  %v193 = icmp sge i64 %v182, 8
  br i1 %v193, label %b30, label %b31
b30:
  br label %b32
b32:
  %v194 = phi i64 [ 0, %b30 ], [ %v276, %b33 ]
  %v195 = icmp slt i64 %v194, 8
  br i1 %v195, label %b33, label %b34
b33:
  %v196 = add i64 %v194, 0
  %v197 = getelementptr inbounds float, ptr %v191, i64 %v196
  %v198 = load <8 x float>, ptr %v197, align 4
  %v199 = add i64 %v194, 8
  %v200 = getelementptr inbounds float, ptr %v191, i64 %v199
  %v201 = load <8 x float>, ptr %v200, align 4
  %v202 = add i64 %v194, 16
  %v203 = getelementptr inbounds float, ptr %v191, i64 %v202
  %v204 = load <8 x float>, ptr %v203, align 4
  %v205 = add i64 %v194, 24
  %v206 = getelementptr inbounds float, ptr %v191, i64 %v205
  %v207 = load <8 x float>, ptr %v206, align 4
  %v208 = add i64 %v194, 32
  %v209 = getelementptr inbounds float, ptr %v191, i64 %v208
  %v210 = load <8 x float>, ptr %v209, align 4
  %v211 = add i64 %v194, 40
  %v212 = getelementptr inbounds float, ptr %v191, i64 %v211
  %v213 = load <8 x float>, ptr %v212, align 4
  %v214 = add i64 %v194, 48
  %v215 = getelementptr inbounds float, ptr %v191, i64 %v214
  %v216 = load <8 x float>, ptr %v215, align 4
  %v217 = add i64 %v194, 56
  %v218 = getelementptr inbounds float, ptr %v191, i64 %v217
  %v219 = load <8 x float>, ptr %v218, align 4
  %v220 = shufflevector <8 x float> %v198, <8 x float> %v210, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v221 = shufflevector <8 x float> %v198, <8 x float> %v210, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v222 = shufflevector <8 x float> %v201, <8 x float> %v213, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v223 = shufflevector <8 x float> %v201, <8 x float> %v213, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v224 = shufflevector <8 x float> %v204, <8 x float> %v216, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v225 = shufflevector <8 x float> %v204, <8 x float> %v216, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v226 = shufflevector <8 x float> %v207, <8 x float> %v219, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v227 = shufflevector <8 x float> %v207, <8 x float> %v219, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v228 = shufflevector <8 x float> %v220, <8 x float> %v224, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v229 = shufflevector <8 x float> %v220, <8 x float> %v224, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v230 = shufflevector <8 x float> %v222, <8 x float> %v226, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v231 = shufflevector <8 x float> %v222, <8 x float> %v226, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v232 = shufflevector <8 x float> %v221, <8 x float> %v225, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v233 = shufflevector <8 x float> %v221, <8 x float> %v225, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v234 = shufflevector <8 x float> %v223, <8 x float> %v227, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v235 = shufflevector <8 x float> %v223, <8 x float> %v227, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v236 = shufflevector <8 x float> %v228, <8 x float> %v230, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v237 = shufflevector <8 x float> %v228, <8 x float> %v230, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v238 = shufflevector <8 x float> %v229, <8 x float> %v231, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v239 = shufflevector <8 x float> %v229, <8 x float> %v231, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v240 = shufflevector <8 x float> %v232, <8 x float> %v234, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v241 = shufflevector <8 x float> %v232, <8 x float> %v234, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v242 = shufflevector <8 x float> %v233, <8 x float> %v235, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v243 = shufflevector <8 x float> %v233, <8 x float> %v235, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v244 = add i64 %v194, 0
  %v245 = mul i64 %v244, 24
  %v246 = add i64 %v192, %v245
  %v247 = getelementptr inbounds float, ptr %v161, i64 %v246
  store <8 x float> %v236, ptr %v247, align 4
  %v248 = add i64 %v194, 1
  %v249 = mul i64 %v248, 24
  %v250 = add i64 %v192, %v249
  %v251 = getelementptr inbounds float, ptr %v161, i64 %v250
  store <8 x float> %v237, ptr %v251, align 4
  %v252 = add i64 %v194, 2
  %v253 = mul i64 %v252, 24
  %v254 = add i64 %v192, %v253
  %v255 = getelementptr inbounds float, ptr %v161, i64 %v254
  store <8 x float> %v238, ptr %v255, align 4
  %v256 = add i64 %v194, 3
  %v257 = mul i64 %v256, 24
  %v258 = add i64 %v192, %v257
  %v259 = getelementptr inbounds float, ptr %v161, i64 %v258
  store <8 x float> %v239, ptr %v259, align 4
  %v260 = add i64 %v194, 4
  %v261 = mul i64 %v260, 24
  %v262 = add i64 %v192, %v261
  %v263 = getelementptr inbounds float, ptr %v161, i64 %v262
  store <8 x float> %v240, ptr %v263, align 4
  %v264 = add i64 %v194, 5
  %v265 = mul i64 %v264, 24
  %v266 = add i64 %v192, %v265
  %v267 = getelementptr inbounds float, ptr %v161, i64 %v266
  store <8 x float> %v241, ptr %v267, align 4
  %v268 = add i64 %v194, 6
  %v269 = mul i64 %v268, 24
  %v270 = add i64 %v192, %v269
  %v271 = getelementptr inbounds float, ptr %v161, i64 %v270
  store <8 x float> %v242, ptr %v271, align 4
  %v272 = add i64 %v194, 7
  %v273 = mul i64 %v272, 24
  %v274 = add i64 %v192, %v273
  %v275 = getelementptr inbounds float, ptr %v161, i64 %v274
  store <8 x float> %v243, ptr %v275, align 4
  %v276 = add nsw i64 %v194, 8
  br label %b32
b34:
  br label %b35
b35:
  %v277 = phi i64 [ 8, %b34 ], [ %v286, %b36 ]
  %v278 = icmp slt i64 %v277, 8
  br i1 %v278, label %b36, label %b37
b36:
  %v279 = mul i64 %v277, 1
  %v280 = getelementptr inbounds float, ptr %v191, i64 %v279
  %v281 = getelementptr float, ptr %v280, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v282 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v281, <8 x i1> %v188, <8 x float> zeroinitializer)
  %v283 = mul i64 %v277, 24
  %v284 = add i64 %v192, %v283
  %v285 = getelementptr inbounds float, ptr %v161, i64 %v284
  store <8 x float> %v282, ptr %v285, align 4
  %v286 = add nsw i64 %v277, 1
  br label %b35
b37:
  br label %b31
b31:
  %v287 = icmp slt i64 %v182, 8
  br i1 %v287, label %b38, label %b39
b38:
  br label %b40
b40:
  %v288 = phi i64 [ 0, %b38 ], [ %v297, %b41 ]
  %v289 = icmp slt i64 %v288, 8
  br i1 %v289, label %b41, label %b42
b41:
  %v290 = mul i64 %v288, 1
  %v291 = getelementptr inbounds float, ptr %v191, i64 %v290
  %v292 = getelementptr float, ptr %v291, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v293 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v292, <8 x i1> %v188, <8 x float> zeroinitializer)
  %v294 = mul i64 %v288, 24
  %v295 = add i64 %v192, %v294
  %v296 = getelementptr inbounds float, ptr %v161, i64 %v295
  store <8 x float> %v293, ptr %v296, align 4
  %v297 = add nsw i64 %v288, 1
  br label %b40
b42:
  br label %b39
b39:
  %v298 = add i64 %v178, 8
  %v299 = sub i64 24, %v298
  %v300 = icmp slt i64 %v299, 0
  %v301 = select i1 %v300, i64 0, i64 %v299
  %v302 = icmp ult i64 %v301, 8
  %v303 = select i1 %v302, i64 %v301, i64 8
  %v304 = trunc i64 %v303 to i32
  %v305 = insertelement <8 x i32> poison, i32 %v304, i64 0
  %v306 = shufflevector <8 x i32> %v305, <8 x i32> poison, <8 x i32> zeroinitializer
  %v307 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v306
  %v308 = mul i64 %v298, 8
  %v309 = add i64 0, %v308
  %v310 = getelementptr inbounds float, ptr %v12, i64 %v309
  %v311 = add i64 %v177, 8
  %v312 = icmp sge i64 %v301, 8
  br i1 %v312, label %b43, label %b44
b43:
  br label %b45
b45:
  %v313 = phi i64 [ 0, %b43 ], [ %v395, %b46 ]
  %v314 = icmp slt i64 %v313, 8
  br i1 %v314, label %b46, label %b47
b46:
  %v315 = add i64 %v313, 0
  %v316 = getelementptr inbounds float, ptr %v310, i64 %v315
  %v317 = load <8 x float>, ptr %v316, align 4
  %v318 = add i64 %v313, 8
  %v319 = getelementptr inbounds float, ptr %v310, i64 %v318
  %v320 = load <8 x float>, ptr %v319, align 4
  %v321 = add i64 %v313, 16
  %v322 = getelementptr inbounds float, ptr %v310, i64 %v321
  %v323 = load <8 x float>, ptr %v322, align 4
  %v324 = add i64 %v313, 24
  %v325 = getelementptr inbounds float, ptr %v310, i64 %v324
  %v326 = load <8 x float>, ptr %v325, align 4
  %v327 = add i64 %v313, 32
  %v328 = getelementptr inbounds float, ptr %v310, i64 %v327
  %v329 = load <8 x float>, ptr %v328, align 4
  %v330 = add i64 %v313, 40
  %v331 = getelementptr inbounds float, ptr %v310, i64 %v330
  %v332 = load <8 x float>, ptr %v331, align 4
  %v333 = add i64 %v313, 48
  %v334 = getelementptr inbounds float, ptr %v310, i64 %v333
  %v335 = load <8 x float>, ptr %v334, align 4
  %v336 = add i64 %v313, 56
  %v337 = getelementptr inbounds float, ptr %v310, i64 %v336
  %v338 = load <8 x float>, ptr %v337, align 4
  %v339 = shufflevector <8 x float> %v317, <8 x float> %v329, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v340 = shufflevector <8 x float> %v317, <8 x float> %v329, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v341 = shufflevector <8 x float> %v320, <8 x float> %v332, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v342 = shufflevector <8 x float> %v320, <8 x float> %v332, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v343 = shufflevector <8 x float> %v323, <8 x float> %v335, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v344 = shufflevector <8 x float> %v323, <8 x float> %v335, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v345 = shufflevector <8 x float> %v326, <8 x float> %v338, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v346 = shufflevector <8 x float> %v326, <8 x float> %v338, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v347 = shufflevector <8 x float> %v339, <8 x float> %v343, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v348 = shufflevector <8 x float> %v339, <8 x float> %v343, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v349 = shufflevector <8 x float> %v341, <8 x float> %v345, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v350 = shufflevector <8 x float> %v341, <8 x float> %v345, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v351 = shufflevector <8 x float> %v340, <8 x float> %v344, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v352 = shufflevector <8 x float> %v340, <8 x float> %v344, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v353 = shufflevector <8 x float> %v342, <8 x float> %v346, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v354 = shufflevector <8 x float> %v342, <8 x float> %v346, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v355 = shufflevector <8 x float> %v347, <8 x float> %v349, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v356 = shufflevector <8 x float> %v347, <8 x float> %v349, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v357 = shufflevector <8 x float> %v348, <8 x float> %v350, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v358 = shufflevector <8 x float> %v348, <8 x float> %v350, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v359 = shufflevector <8 x float> %v351, <8 x float> %v353, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v360 = shufflevector <8 x float> %v351, <8 x float> %v353, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v361 = shufflevector <8 x float> %v352, <8 x float> %v354, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v362 = shufflevector <8 x float> %v352, <8 x float> %v354, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v363 = add i64 %v313, 0
  %v364 = mul i64 %v363, 24
  %v365 = add i64 %v311, %v364
  %v366 = getelementptr inbounds float, ptr %v161, i64 %v365
  store <8 x float> %v355, ptr %v366, align 4
  %v367 = add i64 %v313, 1
  %v368 = mul i64 %v367, 24
  %v369 = add i64 %v311, %v368
  %v370 = getelementptr inbounds float, ptr %v161, i64 %v369
  store <8 x float> %v356, ptr %v370, align 4
  %v371 = add i64 %v313, 2
  %v372 = mul i64 %v371, 24
  %v373 = add i64 %v311, %v372
  %v374 = getelementptr inbounds float, ptr %v161, i64 %v373
  store <8 x float> %v357, ptr %v374, align 4
  %v375 = add i64 %v313, 3
  %v376 = mul i64 %v375, 24
  %v377 = add i64 %v311, %v376
  %v378 = getelementptr inbounds float, ptr %v161, i64 %v377
  store <8 x float> %v358, ptr %v378, align 4
  %v379 = add i64 %v313, 4
  %v380 = mul i64 %v379, 24
  %v381 = add i64 %v311, %v380
  %v382 = getelementptr inbounds float, ptr %v161, i64 %v381
  store <8 x float> %v359, ptr %v382, align 4
  %v383 = add i64 %v313, 5
  %v384 = mul i64 %v383, 24
  %v385 = add i64 %v311, %v384
  %v386 = getelementptr inbounds float, ptr %v161, i64 %v385
  store <8 x float> %v360, ptr %v386, align 4
  %v387 = add i64 %v313, 6
  %v388 = mul i64 %v387, 24
  %v389 = add i64 %v311, %v388
  %v390 = getelementptr inbounds float, ptr %v161, i64 %v389
  store <8 x float> %v361, ptr %v390, align 4
  %v391 = add i64 %v313, 7
  %v392 = mul i64 %v391, 24
  %v393 = add i64 %v311, %v392
  %v394 = getelementptr inbounds float, ptr %v161, i64 %v393
  store <8 x float> %v362, ptr %v394, align 4
  %v395 = add nsw i64 %v313, 8
  br label %b45
b47:
  br label %b48
b48:
  %v396 = phi i64 [ 8, %b47 ], [ %v405, %b49 ]
  %v397 = icmp slt i64 %v396, 8
  br i1 %v397, label %b49, label %b50
b49:
  %v398 = mul i64 %v396, 1
  %v399 = getelementptr inbounds float, ptr %v310, i64 %v398
  %v400 = getelementptr float, ptr %v399, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v401 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v400, <8 x i1> %v307, <8 x float> zeroinitializer)
  %v402 = mul i64 %v396, 24
  %v403 = add i64 %v311, %v402
  %v404 = getelementptr inbounds float, ptr %v161, i64 %v403
  store <8 x float> %v401, ptr %v404, align 4
  %v405 = add nsw i64 %v396, 1
  br label %b48
b50:
  br label %b44
b44:
  %v406 = icmp slt i64 %v301, 8
  br i1 %v406, label %b51, label %b52
b51:
  br label %b53
b53:
  %v407 = phi i64 [ 0, %b51 ], [ %v416, %b54 ]
  %v408 = icmp slt i64 %v407, 8
  br i1 %v408, label %b54, label %b55
b54:
  %v409 = mul i64 %v407, 1
  %v410 = getelementptr inbounds float, ptr %v310, i64 %v409
  %v411 = getelementptr float, ptr %v410, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v412 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v411, <8 x i1> %v307, <8 x float> zeroinitializer)
  %v413 = mul i64 %v407, 24
  %v414 = add i64 %v311, %v413
  %v415 = getelementptr inbounds float, ptr %v161, i64 %v414
  store <8 x float> %v412, ptr %v415, align 4
  %v416 = add nsw i64 %v407, 1
  br label %b53
b55:
  br label %b52
b52:
  %v417 = add i64 %v178, 16
  %v418 = sub i64 24, %v417
  %v419 = icmp slt i64 %v418, 0
  %v420 = select i1 %v419, i64 0, i64 %v418
  %v421 = icmp ult i64 %v420, 8
  %v422 = select i1 %v421, i64 %v420, i64 8
  %v423 = trunc i64 %v422 to i32
  %v424 = insertelement <8 x i32> poison, i32 %v423, i64 0
  %v425 = shufflevector <8 x i32> %v424, <8 x i32> poison, <8 x i32> zeroinitializer
  %v426 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v425
  %v427 = mul i64 %v417, 8
  %v428 = add i64 0, %v427
  %v429 = getelementptr inbounds float, ptr %v12, i64 %v428
  %v430 = add i64 %v177, 16
  %v431 = icmp sge i64 %v420, 8
  br i1 %v431, label %b56, label %b57
b56:
  br label %b58
b58:
  %v432 = phi i64 [ 0, %b56 ], [ %v514, %b59 ]
  %v433 = icmp slt i64 %v432, 8
  br i1 %v433, label %b59, label %b60
b59:
  %v434 = add i64 %v432, 0
  %v435 = getelementptr inbounds float, ptr %v429, i64 %v434
  %v436 = load <8 x float>, ptr %v435, align 4
  %v437 = add i64 %v432, 8
  %v438 = getelementptr inbounds float, ptr %v429, i64 %v437
  %v439 = load <8 x float>, ptr %v438, align 4
  %v440 = add i64 %v432, 16
  %v441 = getelementptr inbounds float, ptr %v429, i64 %v440
  %v442 = load <8 x float>, ptr %v441, align 4
  %v443 = add i64 %v432, 24
  %v444 = getelementptr inbounds float, ptr %v429, i64 %v443
  %v445 = load <8 x float>, ptr %v444, align 4
  %v446 = add i64 %v432, 32
  %v447 = getelementptr inbounds float, ptr %v429, i64 %v446
  %v448 = load <8 x float>, ptr %v447, align 4
  %v449 = add i64 %v432, 40
  %v450 = getelementptr inbounds float, ptr %v429, i64 %v449
  %v451 = load <8 x float>, ptr %v450, align 4
  %v452 = add i64 %v432, 48
  %v453 = getelementptr inbounds float, ptr %v429, i64 %v452
  %v454 = load <8 x float>, ptr %v453, align 4
  %v455 = add i64 %v432, 56
  %v456 = getelementptr inbounds float, ptr %v429, i64 %v455
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
  %v483 = mul i64 %v482, 24
  %v484 = add i64 %v430, %v483
  %v485 = getelementptr inbounds float, ptr %v161, i64 %v484
  store <8 x float> %v474, ptr %v485, align 4
  %v486 = add i64 %v432, 1
  %v487 = mul i64 %v486, 24
  %v488 = add i64 %v430, %v487
  %v489 = getelementptr inbounds float, ptr %v161, i64 %v488
  store <8 x float> %v475, ptr %v489, align 4
  %v490 = add i64 %v432, 2
  %v491 = mul i64 %v490, 24
  %v492 = add i64 %v430, %v491
  %v493 = getelementptr inbounds float, ptr %v161, i64 %v492
  store <8 x float> %v476, ptr %v493, align 4
  %v494 = add i64 %v432, 3
  %v495 = mul i64 %v494, 24
  %v496 = add i64 %v430, %v495
  %v497 = getelementptr inbounds float, ptr %v161, i64 %v496
  store <8 x float> %v477, ptr %v497, align 4
  %v498 = add i64 %v432, 4
  %v499 = mul i64 %v498, 24
  %v500 = add i64 %v430, %v499
  %v501 = getelementptr inbounds float, ptr %v161, i64 %v500
  store <8 x float> %v478, ptr %v501, align 4
  %v502 = add i64 %v432, 5
  %v503 = mul i64 %v502, 24
  %v504 = add i64 %v430, %v503
  %v505 = getelementptr inbounds float, ptr %v161, i64 %v504
  store <8 x float> %v479, ptr %v505, align 4
  %v506 = add i64 %v432, 6
  %v507 = mul i64 %v506, 24
  %v508 = add i64 %v430, %v507
  %v509 = getelementptr inbounds float, ptr %v161, i64 %v508
  store <8 x float> %v480, ptr %v509, align 4
  %v510 = add i64 %v432, 7
  %v511 = mul i64 %v510, 24
  %v512 = add i64 %v430, %v511
  %v513 = getelementptr inbounds float, ptr %v161, i64 %v512
  store <8 x float> %v481, ptr %v513, align 4
  %v514 = add nsw i64 %v432, 8
  br label %b58
b60:
  br label %b61
b61:
  %v515 = phi i64 [ 8, %b60 ], [ %v524, %b62 ]
  %v516 = icmp slt i64 %v515, 8
  br i1 %v516, label %b62, label %b63
b62:
  %v517 = mul i64 %v515, 1
  %v518 = getelementptr inbounds float, ptr %v429, i64 %v517
  %v519 = getelementptr float, ptr %v518, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v520 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v519, <8 x i1> %v426, <8 x float> zeroinitializer)
  %v521 = mul i64 %v515, 24
  %v522 = add i64 %v430, %v521
  %v523 = getelementptr inbounds float, ptr %v161, i64 %v522
  store <8 x float> %v520, ptr %v523, align 4
  %v524 = add nsw i64 %v515, 1
  br label %b61
b63:
  br label %b57
b57:
  %v525 = icmp slt i64 %v420, 8
  br i1 %v525, label %b64, label %b65
b64:
  br label %b66
b66:
  %v526 = phi i64 [ 0, %b64 ], [ %v535, %b67 ]
  %v527 = icmp slt i64 %v526, 8
  br i1 %v527, label %b67, label %b68
b67:
  %v528 = mul i64 %v526, 1
  %v529 = getelementptr inbounds float, ptr %v429, i64 %v528
  %v530 = getelementptr float, ptr %v529, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v531 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v530, <8 x i1> %v426, <8 x float> zeroinitializer)
  %v532 = mul i64 %v526, 24
  %v533 = add i64 %v430, %v532
  %v534 = getelementptr inbounds float, ptr %v161, i64 %v533
  store <8 x float> %v531, ptr %v534, align 4
  %v535 = add nsw i64 %v526, 1
  br label %b66
b68:
  br label %b65
b65:
  %v536 = add i64 %v177, 192
  %v537 = add nsw i64 %v175, 1
  br label %b27
b29:
  %v538 = icmp sgt i64 %v3, 1
  br i1 %v538, label %b69, label %b70
b69:
  %v539 = getelementptr inbounds i64, ptr %v1, i64 3
  %v540 = atomicrmw add ptr %v539, i64 1 acq_rel
  %v541 = mul i64 %v3, 4
  br label %b71
b71:
  %v542 = load atomic i64, ptr %v539 acquire, align 8
  %v543 = icmp slt i64 %v542, %v541
  br i1 %v543, label %b72, label %b73
b72:
  %v544 = call i32 @sched_yield()
  br label %b71
b73:
  br label %b70
b70:
  %v546 = add i64 %v8, 0
  %v547 = sdiv i64 %v546, 1
  %v548 = add i64 %v2, 1
  %v549 = mul i64 %v547, %v2
  %v550 = sdiv i64 %v549, %v3
  %v551 = mul i64 %v550, 1
  %v552 = icmp slt i64 %v551, %v8
  %v553 = select i1 %v552, i64 %v551, i64 %v8
  %v554 = mul i64 %v547, %v548
  %v555 = sdiv i64 %v554, %v3
  %v556 = mul i64 %v555, 1
  %v557 = icmp slt i64 %v556, %v8
  %v558 = select i1 %v557, i64 %v556, i64 %v8
  br label %b74
b74:
  %v559 = phi i64 [ %v553, %b70 ], [ %v612, %b79 ]
  %v560 = icmp slt i64 %v559, %v558
  br i1 %v560, label %b75, label %b76
b75:
  %v561 = add i64 %v559, 96
  %v562 = icmp slt i64 %v561, %v558
  %v563 = select i1 %v562, i64 %v561, i64 %v558
  br label %b77
b77:
  %v564 = phi i64 [ 0, %b75 ], [ %v611, %b82 ]
  %v565 = icmp slt i64 %v564, 1
  br i1 %v565, label %b78, label %b79
b78:
  %v566 = sub i64 %v563, %v559
  %v567 = sub i64 4, 1
  %v568 = add i64 %v566, %v567
  %v569 = sdiv i64 %v568, 4
  br label %b80
b80:
  %v570 = phi i64 [ 0, %b78 ], [ %v610, %b87 ]
  %v571 = icmp slt i64 %v570, %v569
  br i1 %v571, label %b81, label %b82
b81:
  %v572 = mul i64 %v566, %v570
  %v573 = sdiv i64 %v572, %v569
  %v574 = add i64 %v559, %v573
  %v575 = add i64 %v570, 1
  %v576 = mul i64 %v566, %v575
  %v577 = sdiv i64 %v576, %v569
  %v578 = add i64 %v559, %v577
  %v579 = mul i64 %v564, 192
  %v580 = getelementptr inbounds float, ptr %v161, i64 %v579
  %v581 = sub i64 %v578, %v574
  %v582 = mul i64 %v574, 8
  %v583 = getelementptr inbounds float, ptr %v10, i64 %v582
  %v584 = getelementptr inbounds float, ptr %v583, i64 0
  %v585 = sub i64 %v581, 1
  %v586 = getelementptr inbounds ptr, ptr @table_tile_4x3of3_0, i64 %v585
  %v587 = load ptr, ptr %v586, align 4
  %v588 = icmp sgt i64 %v581, 0
  br i1 %v588, label %b83, label %b84
b83:
  call void %v587(ptr %v584, i64 8, ptr %v580, i64 8, ptr %v545)
  br label %b84
b84:
  %v589 = add i64 %v579, 192
  br label %b85
b85:
  %v590 = phi i64 [ %v574, %b84 ], [ %v609, %b90 ]
  %v591 = icmp slt i64 %v590, %v578
  br i1 %v591, label %b86, label %b87
b86:
  %v592 = sub i64 %v590, %v574
  %v593 = mul i64 %v592, 24
  %v594 = getelementptr inbounds float, ptr %v545, i64 %v593
  %v595 = mul i64 %v590, 24
  %v596 = getelementptr inbounds float, ptr %v48, i64 %v595
  br label %b88
b88:
  %v597 = phi i64 [ 0, %b86 ], [ %v608, %b89 ]
  %v598 = icmp slt i64 %v597, 3
  br i1 %v598, label %b89, label %b90
b89:
  %v599 = mul i64 %v564, 3
  %v600 = add i64 %v599, %v597
  %v601 = mul i64 %v600, 8
  %v602 = add i64 0, %v597
  %v603 = mul i64 %v602, 8
  %v604 = getelementptr inbounds float, ptr %v594, i64 %v603
  %v605 = load <8 x float>, ptr %v604, align 4
  %v606 = add i64 0, %v601
  %v607 = getelementptr inbounds float, ptr %v596, i64 %v606
  store <8 x float> %v605, ptr %v607, align 4
  %v608 = add nsw i64 %v597, 1
  br label %b88
b90:
  %v609 = add nsw i64 %v590, 1
  br label %b85
b87:
  %v610 = add nsw i64 %v570, 1
  br label %b80
b82:
  %v611 = add nsw i64 %v564, 1
  br label %b77
b79:
  %v612 = add nsw i64 %v559, 96
  br label %b74
b76:
  %v613 = icmp sgt i64 %v3, 1
  br i1 %v613, label %b91, label %b92
b91:
  %v614 = getelementptr inbounds i64, ptr %v1, i64 3
  %v615 = atomicrmw add ptr %v614, i64 1 acq_rel
  %v616 = mul i64 %v3, 5
  br label %b93
b93:
  %v617 = load atomic i64, ptr %v614 acquire, align 8
  %v618 = icmp slt i64 %v617, %v616
  br i1 %v618, label %b94, label %b95
b94:
  %v619 = call i32 @sched_yield()
  br label %b93
b95:
  br label %b92
b92:
  %v620 = getelementptr inbounds ptr, ptr %v0, i64 23
  %v621 = load ptr, ptr %v620, align 4
  %v622 = getelementptr inbounds float, ptr %v621, i64 192
  %v623 = add i64 1, 0
  %v624 = sdiv i64 %v623, 1
  %v625 = add i64 %v2, 1
  %v626 = mul i64 %v624, %v2
  %v627 = sdiv i64 %v626, %v3
  %v628 = mul i64 %v627, 1
  %v629 = icmp slt i64 %v628, 1
  %v630 = select i1 %v629, i64 %v628, i64 1
  %v631 = mul i64 %v624, %v625
  %v632 = sdiv i64 %v631, %v3
  %v633 = mul i64 %v632, 1
  %v634 = icmp slt i64 %v633, 1
  %v635 = select i1 %v634, i64 %v633, i64 1
  br label %b96
b96:
  %v636 = phi i64 [ %v630, %b92 ], [ %v998, %b134 ]
  %v637 = icmp slt i64 %v636, %v635
  br i1 %v637, label %b97, label %b98
b97:
  %v638 = mul i64 %v636, 192
  %v639 = mul i64 %v636, 8
  %v640 = add i64 %v639, 0
  %v641 = sub i64 8, %v640
  %v642 = icmp slt i64 %v641, 0
  %v643 = select i1 %v642, i64 0, i64 %v641
  %v644 = icmp ult i64 %v643, 8
  %v645 = select i1 %v644, i64 %v643, i64 8
  %v646 = trunc i64 %v645 to i32
  %v647 = insertelement <8 x i32> poison, i32 %v646, i64 0
  %v648 = shufflevector <8 x i32> %v647, <8 x i32> poison, <8 x i32> zeroinitializer
  %v649 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v648
  %v650 = mul i64 %v640, 8
  %v651 = add i64 0, %v650
  %v652 = getelementptr inbounds float, ptr %v14, i64 %v651
  %v653 = add i64 %v638, 0
  %v654 = icmp sge i64 %v643, 8
  br i1 %v654, label %b99, label %b100
b99:
  br label %b101
b101:
  %v655 = phi i64 [ 0, %b99 ], [ %v737, %b102 ]
  %v656 = icmp slt i64 %v655, 8
  br i1 %v656, label %b102, label %b103
b102:
  %v657 = add i64 %v655, 0
  %v658 = getelementptr inbounds float, ptr %v652, i64 %v657
  %v659 = load <8 x float>, ptr %v658, align 4
  %v660 = add i64 %v655, 8
  %v661 = getelementptr inbounds float, ptr %v652, i64 %v660
  %v662 = load <8 x float>, ptr %v661, align 4
  %v663 = add i64 %v655, 16
  %v664 = getelementptr inbounds float, ptr %v652, i64 %v663
  %v665 = load <8 x float>, ptr %v664, align 4
  %v666 = add i64 %v655, 24
  %v667 = getelementptr inbounds float, ptr %v652, i64 %v666
  %v668 = load <8 x float>, ptr %v667, align 4
  %v669 = add i64 %v655, 32
  %v670 = getelementptr inbounds float, ptr %v652, i64 %v669
  %v671 = load <8 x float>, ptr %v670, align 4
  %v672 = add i64 %v655, 40
  %v673 = getelementptr inbounds float, ptr %v652, i64 %v672
  %v674 = load <8 x float>, ptr %v673, align 4
  %v675 = add i64 %v655, 48
  %v676 = getelementptr inbounds float, ptr %v652, i64 %v675
  %v677 = load <8 x float>, ptr %v676, align 4
  %v678 = add i64 %v655, 56
  %v679 = getelementptr inbounds float, ptr %v652, i64 %v678
  %v680 = load <8 x float>, ptr %v679, align 4
  %v681 = shufflevector <8 x float> %v659, <8 x float> %v671, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v682 = shufflevector <8 x float> %v659, <8 x float> %v671, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v683 = shufflevector <8 x float> %v662, <8 x float> %v674, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v684 = shufflevector <8 x float> %v662, <8 x float> %v674, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v685 = shufflevector <8 x float> %v665, <8 x float> %v677, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v686 = shufflevector <8 x float> %v665, <8 x float> %v677, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v687 = shufflevector <8 x float> %v668, <8 x float> %v680, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v688 = shufflevector <8 x float> %v668, <8 x float> %v680, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v689 = shufflevector <8 x float> %v681, <8 x float> %v685, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v690 = shufflevector <8 x float> %v681, <8 x float> %v685, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v691 = shufflevector <8 x float> %v683, <8 x float> %v687, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v692 = shufflevector <8 x float> %v683, <8 x float> %v687, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v693 = shufflevector <8 x float> %v682, <8 x float> %v686, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v694 = shufflevector <8 x float> %v682, <8 x float> %v686, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v695 = shufflevector <8 x float> %v684, <8 x float> %v688, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v696 = shufflevector <8 x float> %v684, <8 x float> %v688, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v697 = shufflevector <8 x float> %v689, <8 x float> %v691, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v698 = shufflevector <8 x float> %v689, <8 x float> %v691, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v699 = shufflevector <8 x float> %v690, <8 x float> %v692, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v700 = shufflevector <8 x float> %v690, <8 x float> %v692, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v701 = shufflevector <8 x float> %v693, <8 x float> %v695, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v702 = shufflevector <8 x float> %v693, <8 x float> %v695, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v703 = shufflevector <8 x float> %v694, <8 x float> %v696, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v704 = shufflevector <8 x float> %v694, <8 x float> %v696, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v705 = add i64 %v655, 0
  %v706 = mul i64 %v705, 24
  %v707 = add i64 %v653, %v706
  %v708 = getelementptr inbounds float, ptr %v622, i64 %v707
  store <8 x float> %v697, ptr %v708, align 4
  %v709 = add i64 %v655, 1
  %v710 = mul i64 %v709, 24
  %v711 = add i64 %v653, %v710
  %v712 = getelementptr inbounds float, ptr %v622, i64 %v711
  store <8 x float> %v698, ptr %v712, align 4
  %v713 = add i64 %v655, 2
  %v714 = mul i64 %v713, 24
  %v715 = add i64 %v653, %v714
  %v716 = getelementptr inbounds float, ptr %v622, i64 %v715
  store <8 x float> %v699, ptr %v716, align 4
  %v717 = add i64 %v655, 3
  %v718 = mul i64 %v717, 24
  %v719 = add i64 %v653, %v718
  %v720 = getelementptr inbounds float, ptr %v622, i64 %v719
  store <8 x float> %v700, ptr %v720, align 4
  %v721 = add i64 %v655, 4
  %v722 = mul i64 %v721, 24
  %v723 = add i64 %v653, %v722
  %v724 = getelementptr inbounds float, ptr %v622, i64 %v723
  store <8 x float> %v701, ptr %v724, align 4
  %v725 = add i64 %v655, 5
  %v726 = mul i64 %v725, 24
  %v727 = add i64 %v653, %v726
  %v728 = getelementptr inbounds float, ptr %v622, i64 %v727
  store <8 x float> %v702, ptr %v728, align 4
  %v729 = add i64 %v655, 6
  %v730 = mul i64 %v729, 24
  %v731 = add i64 %v653, %v730
  %v732 = getelementptr inbounds float, ptr %v622, i64 %v731
  store <8 x float> %v703, ptr %v732, align 4
  %v733 = add i64 %v655, 7
  %v734 = mul i64 %v733, 24
  %v735 = add i64 %v653, %v734
  %v736 = getelementptr inbounds float, ptr %v622, i64 %v735
  store <8 x float> %v704, ptr %v736, align 4
  %v737 = add nsw i64 %v655, 8
  br label %b101
b103:
  br label %b104
b104:
  %v738 = phi i64 [ 8, %b103 ], [ %v747, %b105 ]
  %v739 = icmp slt i64 %v738, 8
  br i1 %v739, label %b105, label %b106
b105:
  %v740 = mul i64 %v738, 1
  %v741 = getelementptr inbounds float, ptr %v652, i64 %v740
  %v742 = getelementptr float, ptr %v741, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v743 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v742, <8 x i1> %v649, <8 x float> zeroinitializer)
  %v744 = mul i64 %v738, 24
  %v745 = add i64 %v653, %v744
  %v746 = getelementptr inbounds float, ptr %v622, i64 %v745
  store <8 x float> %v743, ptr %v746, align 4
  %v747 = add nsw i64 %v738, 1
  br label %b104
b106:
  br label %b100
b100:
  %v748 = icmp slt i64 %v643, 8
  br i1 %v748, label %b107, label %b108
b107:
  br label %b109
b109:
  %v749 = phi i64 [ 0, %b107 ], [ %v758, %b110 ]
  %v750 = icmp slt i64 %v749, 8
  br i1 %v750, label %b110, label %b111
b110:
  %v751 = mul i64 %v749, 1
  %v752 = getelementptr inbounds float, ptr %v652, i64 %v751
  %v753 = getelementptr float, ptr %v752, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v754 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v753, <8 x i1> %v649, <8 x float> zeroinitializer)
  %v755 = mul i64 %v749, 24
  %v756 = add i64 %v653, %v755
  %v757 = getelementptr inbounds float, ptr %v622, i64 %v756
  store <8 x float> %v754, ptr %v757, align 4
  %v758 = add nsw i64 %v749, 1
  br label %b109
b111:
  br label %b108
b108:
  %v759 = add i64 %v639, 0
  %v760 = sub i64 8, %v759
  %v761 = icmp slt i64 %v760, 0
  %v762 = select i1 %v761, i64 0, i64 %v760
  %v763 = icmp ult i64 %v762, 8
  %v764 = select i1 %v763, i64 %v762, i64 8
  %v765 = trunc i64 %v764 to i32
  %v766 = insertelement <8 x i32> poison, i32 %v765, i64 0
  %v767 = shufflevector <8 x i32> %v766, <8 x i32> poison, <8 x i32> zeroinitializer
  %v768 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v767
  %v769 = mul i64 %v759, 8
  %v770 = add i64 64, %v769
  %v771 = getelementptr inbounds float, ptr %v14, i64 %v770
  %v772 = add i64 %v638, 8
  %v773 = icmp sge i64 %v762, 8
  br i1 %v773, label %b112, label %b113
b112:
  br label %b114
b114:
  %v774 = phi i64 [ 0, %b112 ], [ %v856, %b115 ]
  %v775 = icmp slt i64 %v774, 8
  br i1 %v775, label %b115, label %b116
b115:
  %v776 = add i64 %v774, 0
  %v777 = getelementptr inbounds float, ptr %v771, i64 %v776
  %v778 = load <8 x float>, ptr %v777, align 4
  %v779 = add i64 %v774, 8
  %v780 = getelementptr inbounds float, ptr %v771, i64 %v779
  %v781 = load <8 x float>, ptr %v780, align 4
  %v782 = add i64 %v774, 16
  %v783 = getelementptr inbounds float, ptr %v771, i64 %v782
  %v784 = load <8 x float>, ptr %v783, align 4
  %v785 = add i64 %v774, 24
  %v786 = getelementptr inbounds float, ptr %v771, i64 %v785
  %v787 = load <8 x float>, ptr %v786, align 4
  %v788 = add i64 %v774, 32
  %v789 = getelementptr inbounds float, ptr %v771, i64 %v788
  %v790 = load <8 x float>, ptr %v789, align 4
  %v791 = add i64 %v774, 40
  %v792 = getelementptr inbounds float, ptr %v771, i64 %v791
  %v793 = load <8 x float>, ptr %v792, align 4
  %v794 = add i64 %v774, 48
  %v795 = getelementptr inbounds float, ptr %v771, i64 %v794
  %v796 = load <8 x float>, ptr %v795, align 4
  %v797 = add i64 %v774, 56
  %v798 = getelementptr inbounds float, ptr %v771, i64 %v797
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
  %v825 = mul i64 %v824, 24
  %v826 = add i64 %v772, %v825
  %v827 = getelementptr inbounds float, ptr %v622, i64 %v826
  store <8 x float> %v816, ptr %v827, align 4
  %v828 = add i64 %v774, 1
  %v829 = mul i64 %v828, 24
  %v830 = add i64 %v772, %v829
  %v831 = getelementptr inbounds float, ptr %v622, i64 %v830
  store <8 x float> %v817, ptr %v831, align 4
  %v832 = add i64 %v774, 2
  %v833 = mul i64 %v832, 24
  %v834 = add i64 %v772, %v833
  %v835 = getelementptr inbounds float, ptr %v622, i64 %v834
  store <8 x float> %v818, ptr %v835, align 4
  %v836 = add i64 %v774, 3
  %v837 = mul i64 %v836, 24
  %v838 = add i64 %v772, %v837
  %v839 = getelementptr inbounds float, ptr %v622, i64 %v838
  store <8 x float> %v819, ptr %v839, align 4
  %v840 = add i64 %v774, 4
  %v841 = mul i64 %v840, 24
  %v842 = add i64 %v772, %v841
  %v843 = getelementptr inbounds float, ptr %v622, i64 %v842
  store <8 x float> %v820, ptr %v843, align 4
  %v844 = add i64 %v774, 5
  %v845 = mul i64 %v844, 24
  %v846 = add i64 %v772, %v845
  %v847 = getelementptr inbounds float, ptr %v622, i64 %v846
  store <8 x float> %v821, ptr %v847, align 4
  %v848 = add i64 %v774, 6
  %v849 = mul i64 %v848, 24
  %v850 = add i64 %v772, %v849
  %v851 = getelementptr inbounds float, ptr %v622, i64 %v850
  store <8 x float> %v822, ptr %v851, align 4
  %v852 = add i64 %v774, 7
  %v853 = mul i64 %v852, 24
  %v854 = add i64 %v772, %v853
  %v855 = getelementptr inbounds float, ptr %v622, i64 %v854
  store <8 x float> %v823, ptr %v855, align 4
  %v856 = add nsw i64 %v774, 8
  br label %b114
b116:
  br label %b117
b117:
  %v857 = phi i64 [ 8, %b116 ], [ %v866, %b118 ]
  %v858 = icmp slt i64 %v857, 8
  br i1 %v858, label %b118, label %b119
b118:
  %v859 = mul i64 %v857, 1
  %v860 = getelementptr inbounds float, ptr %v771, i64 %v859
  %v861 = getelementptr float, ptr %v860, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v862 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v861, <8 x i1> %v768, <8 x float> zeroinitializer)
  %v863 = mul i64 %v857, 24
  %v864 = add i64 %v772, %v863
  %v865 = getelementptr inbounds float, ptr %v622, i64 %v864
  store <8 x float> %v862, ptr %v865, align 4
  %v866 = add nsw i64 %v857, 1
  br label %b117
b119:
  br label %b113
b113:
  %v867 = icmp slt i64 %v762, 8
  br i1 %v867, label %b120, label %b121
b120:
  br label %b122
b122:
  %v868 = phi i64 [ 0, %b120 ], [ %v877, %b123 ]
  %v869 = icmp slt i64 %v868, 8
  br i1 %v869, label %b123, label %b124
b123:
  %v870 = mul i64 %v868, 1
  %v871 = getelementptr inbounds float, ptr %v771, i64 %v870
  %v872 = getelementptr float, ptr %v871, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v873 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v872, <8 x i1> %v768, <8 x float> zeroinitializer)
  %v874 = mul i64 %v868, 24
  %v875 = add i64 %v772, %v874
  %v876 = getelementptr inbounds float, ptr %v622, i64 %v875
  store <8 x float> %v873, ptr %v876, align 4
  %v877 = add nsw i64 %v868, 1
  br label %b122
b124:
  br label %b121
b121:
  %v878 = add i64 %v639, 0
  %v879 = sub i64 8, %v878
  %v880 = icmp slt i64 %v879, 0
  %v881 = select i1 %v880, i64 0, i64 %v879
  %v882 = icmp ult i64 %v881, 8
  %v883 = select i1 %v882, i64 %v881, i64 8
  %v884 = trunc i64 %v883 to i32
  %v885 = insertelement <8 x i32> poison, i32 %v884, i64 0
  %v886 = shufflevector <8 x i32> %v885, <8 x i32> poison, <8 x i32> zeroinitializer
  %v887 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v886
  %v888 = mul i64 %v878, 8
  %v889 = add i64 128, %v888
  %v890 = getelementptr inbounds float, ptr %v14, i64 %v889
  %v891 = add i64 %v638, 16
  %v892 = icmp sge i64 %v881, 8
  br i1 %v892, label %b125, label %b126
b125:
  br label %b127
b127:
  %v893 = phi i64 [ 0, %b125 ], [ %v975, %b128 ]
  %v894 = icmp slt i64 %v893, 8
  br i1 %v894, label %b128, label %b129
b128:
  %v895 = add i64 %v893, 0
  %v896 = getelementptr inbounds float, ptr %v890, i64 %v895
  %v897 = load <8 x float>, ptr %v896, align 4
  %v898 = add i64 %v893, 8
  %v899 = getelementptr inbounds float, ptr %v890, i64 %v898
  %v900 = load <8 x float>, ptr %v899, align 4
  %v901 = add i64 %v893, 16
  %v902 = getelementptr inbounds float, ptr %v890, i64 %v901
  %v903 = load <8 x float>, ptr %v902, align 4
  %v904 = add i64 %v893, 24
  %v905 = getelementptr inbounds float, ptr %v890, i64 %v904
  %v906 = load <8 x float>, ptr %v905, align 4
  %v907 = add i64 %v893, 32
  %v908 = getelementptr inbounds float, ptr %v890, i64 %v907
  %v909 = load <8 x float>, ptr %v908, align 4
  %v910 = add i64 %v893, 40
  %v911 = getelementptr inbounds float, ptr %v890, i64 %v910
  %v912 = load <8 x float>, ptr %v911, align 4
  %v913 = add i64 %v893, 48
  %v914 = getelementptr inbounds float, ptr %v890, i64 %v913
  %v915 = load <8 x float>, ptr %v914, align 4
  %v916 = add i64 %v893, 56
  %v917 = getelementptr inbounds float, ptr %v890, i64 %v916
  %v918 = load <8 x float>, ptr %v917, align 4
  %v919 = shufflevector <8 x float> %v897, <8 x float> %v909, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v920 = shufflevector <8 x float> %v897, <8 x float> %v909, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v921 = shufflevector <8 x float> %v900, <8 x float> %v912, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v922 = shufflevector <8 x float> %v900, <8 x float> %v912, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v923 = shufflevector <8 x float> %v903, <8 x float> %v915, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v924 = shufflevector <8 x float> %v903, <8 x float> %v915, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v925 = shufflevector <8 x float> %v906, <8 x float> %v918, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v926 = shufflevector <8 x float> %v906, <8 x float> %v918, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v927 = shufflevector <8 x float> %v919, <8 x float> %v923, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v928 = shufflevector <8 x float> %v919, <8 x float> %v923, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v929 = shufflevector <8 x float> %v921, <8 x float> %v925, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v930 = shufflevector <8 x float> %v921, <8 x float> %v925, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v931 = shufflevector <8 x float> %v920, <8 x float> %v924, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v932 = shufflevector <8 x float> %v920, <8 x float> %v924, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v933 = shufflevector <8 x float> %v922, <8 x float> %v926, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v934 = shufflevector <8 x float> %v922, <8 x float> %v926, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v935 = shufflevector <8 x float> %v927, <8 x float> %v929, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v936 = shufflevector <8 x float> %v927, <8 x float> %v929, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v937 = shufflevector <8 x float> %v928, <8 x float> %v930, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v938 = shufflevector <8 x float> %v928, <8 x float> %v930, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v939 = shufflevector <8 x float> %v931, <8 x float> %v933, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v940 = shufflevector <8 x float> %v931, <8 x float> %v933, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v941 = shufflevector <8 x float> %v932, <8 x float> %v934, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v942 = shufflevector <8 x float> %v932, <8 x float> %v934, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v943 = add i64 %v893, 0
  %v944 = mul i64 %v943, 24
  %v945 = add i64 %v891, %v944
  %v946 = getelementptr inbounds float, ptr %v622, i64 %v945
  store <8 x float> %v935, ptr %v946, align 4
  %v947 = add i64 %v893, 1
  %v948 = mul i64 %v947, 24
  %v949 = add i64 %v891, %v948
  %v950 = getelementptr inbounds float, ptr %v622, i64 %v949
  store <8 x float> %v936, ptr %v950, align 4
  %v951 = add i64 %v893, 2
  %v952 = mul i64 %v951, 24
  %v953 = add i64 %v891, %v952
  %v954 = getelementptr inbounds float, ptr %v622, i64 %v953
  store <8 x float> %v937, ptr %v954, align 4
  %v955 = add i64 %v893, 3
  %v956 = mul i64 %v955, 24
  %v957 = add i64 %v891, %v956
  %v958 = getelementptr inbounds float, ptr %v622, i64 %v957
  store <8 x float> %v938, ptr %v958, align 4
  %v959 = add i64 %v893, 4
  %v960 = mul i64 %v959, 24
  %v961 = add i64 %v891, %v960
  %v962 = getelementptr inbounds float, ptr %v622, i64 %v961
  store <8 x float> %v939, ptr %v962, align 4
  %v963 = add i64 %v893, 5
  %v964 = mul i64 %v963, 24
  %v965 = add i64 %v891, %v964
  %v966 = getelementptr inbounds float, ptr %v622, i64 %v965
  store <8 x float> %v940, ptr %v966, align 4
  %v967 = add i64 %v893, 6
  %v968 = mul i64 %v967, 24
  %v969 = add i64 %v891, %v968
  %v970 = getelementptr inbounds float, ptr %v622, i64 %v969
  store <8 x float> %v941, ptr %v970, align 4
  %v971 = add i64 %v893, 7
  %v972 = mul i64 %v971, 24
  %v973 = add i64 %v891, %v972
  %v974 = getelementptr inbounds float, ptr %v622, i64 %v973
  store <8 x float> %v942, ptr %v974, align 4
  %v975 = add nsw i64 %v893, 8
  br label %b127
b129:
  br label %b130
b130:
  %v976 = phi i64 [ 8, %b129 ], [ %v985, %b131 ]
  %v977 = icmp slt i64 %v976, 8
  br i1 %v977, label %b131, label %b132
b131:
  %v978 = mul i64 %v976, 1
  %v979 = getelementptr inbounds float, ptr %v890, i64 %v978
  %v980 = getelementptr float, ptr %v979, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v981 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v980, <8 x i1> %v887, <8 x float> zeroinitializer)
  %v982 = mul i64 %v976, 24
  %v983 = add i64 %v891, %v982
  %v984 = getelementptr inbounds float, ptr %v622, i64 %v983
  store <8 x float> %v981, ptr %v984, align 4
  %v985 = add nsw i64 %v976, 1
  br label %b130
b132:
  br label %b126
b126:
  %v986 = icmp slt i64 %v881, 8
  br i1 %v986, label %b133, label %b134
b133:
  br label %b135
b135:
  %v987 = phi i64 [ 0, %b133 ], [ %v996, %b136 ]
  %v988 = icmp slt i64 %v987, 8
  br i1 %v988, label %b136, label %b137
b136:
  %v989 = mul i64 %v987, 1
  %v990 = getelementptr inbounds float, ptr %v890, i64 %v989
  %v991 = getelementptr float, ptr %v990, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v992 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v991, <8 x i1> %v887, <8 x float> zeroinitializer)
  %v993 = mul i64 %v987, 24
  %v994 = add i64 %v891, %v993
  %v995 = getelementptr inbounds float, ptr %v622, i64 %v994
  store <8 x float> %v992, ptr %v995, align 4
  %v996 = add nsw i64 %v987, 1
  br label %b135
b137:
  br label %b134
b134:
  %v997 = add i64 %v638, 192
  %v998 = add nsw i64 %v636, 1
  br label %b96
b98:
  %v999 = icmp sgt i64 %v3, 1
  br i1 %v999, label %b138, label %b139
b138:
  %v1000 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1001 = atomicrmw add ptr %v1000, i64 1 acq_rel
  %v1002 = mul i64 %v3, 6
  br label %b140
b140:
  %v1003 = load atomic i64, ptr %v1000 acquire, align 8
  %v1004 = icmp slt i64 %v1003, %v1002
  br i1 %v1004, label %b141, label %b142
b141:
  %v1005 = call i32 @sched_yield()
  br label %b140
b142:
  br label %b139
b139:
  br label %b143
b143:
  %v1006 = phi i64 [ 0, %b139 ], [ %v1284, %b148 ]
  %v1007 = icmp slt i64 %v1006, %v5
  br i1 %v1007, label %b144, label %b145
b144:
  %v1009 = add i64 %v7, 0
  %v1010 = sdiv i64 %v1009, 1
  %v1011 = add i64 %v2, 1
  %v1012 = mul i64 %v1010, %v2
  %v1013 = sdiv i64 %v1012, %v3
  %v1014 = mul i64 %v1013, 1
  %v1015 = icmp slt i64 %v1014, %v7
  %v1016 = select i1 %v1015, i64 %v1014, i64 %v7
  %v1017 = mul i64 %v1010, %v1011
  %v1018 = sdiv i64 %v1017, %v3
  %v1019 = mul i64 %v1018, 1
  %v1020 = icmp slt i64 %v1019, %v7
  %v1021 = select i1 %v1020, i64 %v1019, i64 %v7
  br label %b146
b146:
  %v1022 = phi i64 [ %v1016, %b144 ], [ %v1283, %b151 ]
  %v1023 = icmp slt i64 %v1022, %v1021
  br i1 %v1023, label %b147, label %b148
b147:
  %v1024 = add i64 %v1022, 96
  %v1025 = icmp slt i64 %v1024, %v1021
  %v1026 = select i1 %v1025, i64 %v1024, i64 %v1021
  br label %b149
b149:
  %v1027 = phi i64 [ 0, %b147 ], [ %v1282, %b154 ]
  %v1028 = icmp slt i64 %v1027, 1
  br i1 %v1028, label %b150, label %b151
b150:
  %v1029 = sub i64 %v1026, %v1022
  %v1030 = sub i64 4, 1
  %v1031 = add i64 %v1029, %v1030
  %v1032 = sdiv i64 %v1031, 4
  br label %b152
b152:
  %v1033 = phi i64 [ 0, %b150 ], [ %v1281, %b159 ]
  %v1034 = icmp slt i64 %v1033, %v1032
  br i1 %v1034, label %b153, label %b154
b153:
  %v1035 = mul i64 %v1029, %v1033
  %v1036 = sdiv i64 %v1035, %v1032
  %v1037 = add i64 %v1022, %v1036
  %v1038 = add i64 %v1033, 1
  %v1039 = mul i64 %v1029, %v1038
  %v1040 = sdiv i64 %v1039, %v1032
  %v1041 = add i64 %v1022, %v1040
  %v1042 = mul i64 %v1027, 192
  %v1043 = getelementptr inbounds float, ptr %v622, i64 %v1042
  %v1044 = sub i64 %v1041, %v1037
  %v1045 = add i64 %v1006, 0
  %v1046 = and i64 %v1045, %v60
  %v1047 = mul i64 %v1046, %v7
  %v1048 = add i64 %v1047, %v1037
  %v1049 = mul i64 %v1048, 8
  %v1050 = getelementptr inbounds float, ptr %v24, i64 %v1049
  %v1051 = getelementptr inbounds float, ptr %v1050, i64 0
  %v1052 = sub i64 %v1044, 1
  %v1053 = getelementptr inbounds ptr, ptr @table_tile_4x1of3_0_1_2, i64 %v1052
  %v1054 = load ptr, ptr %v1053, align 4
  %v1055 = icmp sgt i64 %v1044, 0
  br i1 %v1055, label %b155, label %b156
b155:
  call void %v1054(ptr %v1051, i64 8, ptr %v1043, i64 8, ptr %v1008)
  br label %b156
b156:
  %v1056 = add i64 %v1042, 192
  br label %b157
b157:
  %v1057 = phi i64 [ %v1037, %b156 ], [ %v1280, %b162 ]
  %v1058 = icmp slt i64 %v1057, %v1041
  br i1 %v1058, label %b158, label %b159
b158:
  %v1059 = sub i64 %v1057, %v1037
  %v1060 = mul i64 %v1059, 24
  %v1061 = getelementptr inbounds float, ptr %v1008, i64 %v1060
  %v1062 = add i64 %v1006, 0
  %v1063 = and i64 %v1062, %v68
  %v1064 = mul i64 %v1063, %v7
  %v1065 = add i64 %v1064, %v1057
  %v1066 = mul i64 %v1065, 24
  %v1067 = getelementptr inbounds float, ptr %v48, i64 %v1066
  %v1068 = add i64 %v1006, 0
  %v1069 = and i64 %v1068, %v62
  %v1070 = mul i64 %v1069, %v7
  %v1071 = add i64 %v1070, %v1057
  %v1072 = mul i64 %v1071, 8
  %v1073 = getelementptr inbounds float, ptr %v26, i64 %v1072
  %v1074 = add i64 %v1006, 0
  %v1075 = and i64 %v1074, %v70
  %v1076 = mul i64 %v1075, %v7
  %v1077 = add i64 %v1076, %v1057
  %v1078 = mul i64 %v1077, 8
  %v1079 = getelementptr inbounds float, ptr %v50, i64 %v1078
  %v1080 = add i64 %v1006, 0
  %v1081 = and i64 %v1080, %v72
  %v1082 = mul i64 %v1081, %v7
  %v1083 = add i64 %v1082, %v1057
  %v1084 = mul i64 %v1083, 8
  %v1085 = getelementptr inbounds float, ptr %v52, i64 %v1084
  %v1086 = add i64 %v1006, 1
  %v1087 = and i64 %v1086, %v62
  %v1088 = mul i64 %v1087, %v7
  %v1089 = add i64 %v1088, %v1057
  %v1090 = mul i64 %v1089, 8
  %v1091 = getelementptr inbounds float, ptr %v26, i64 %v1090
  %v1092 = add i64 %v1006, 0
  %v1093 = and i64 %v1092, %v74
  %v1094 = mul i64 %v1093, %v7
  %v1095 = add i64 %v1094, %v1057
  %v1096 = mul i64 %v1095, 8
  %v1097 = getelementptr inbounds float, ptr %v54, i64 %v1096
  %v1098 = add i64 %v1006, 1
  %v1099 = and i64 %v1098, %v60
  %v1100 = mul i64 %v1099, %v7
  %v1101 = add i64 %v1100, %v1057
  %v1102 = mul i64 %v1101, 8
  %v1103 = getelementptr inbounds float, ptr %v24, i64 %v1102
  br label %b160
b160:
  %v1104 = phi i64 [ 0, %b158 ], [ %v1279, %b161 ]
  %v1105 = icmp slt i64 %v1104, 1
  br i1 %v1105, label %b161, label %b162
b161:
  %v1106 = mul i64 %v1027, 1
  %v1107 = add i64 %v1106, %v1104
  %v1108 = mul i64 %v1107, 8
  %v1109 = add i64 0, %v1104
  %v1110 = mul i64 %v1109, 8
  %v1111 = getelementptr inbounds float, ptr %v1061, i64 %v1110
  %v1112 = load <8 x float>, ptr %v1111, align 4
  %v1113 = add i64 1, %v1104
  %v1114 = mul i64 %v1113, 8
  %v1115 = getelementptr inbounds float, ptr %v1061, i64 %v1114
  %v1116 = load <8 x float>, ptr %v1115, align 4
  %v1117 = add i64 2, %v1104
  %v1118 = mul i64 %v1117, 8
  %v1119 = getelementptr inbounds float, ptr %v1061, i64 %v1118
  %v1120 = load <8 x float>, ptr %v1119, align 4
  %v1121 = add i64 0, %v1108
  %v1122 = getelementptr inbounds float, ptr %v1067, i64 %v1121
  %v1123 = load <8 x float>, ptr %v1122, align 4
  %v1124 = fadd <8 x float> %v1123, %v1112
  %v1125 = add i64 0, %v1108
  %v1126 = getelementptr inbounds float, ptr %v16, i64 %v1125
  %v1127 = load <8 x float>, ptr %v1126, align 4
  %v1128 = fadd <8 x float> %v1124, %v1127
  %v1129 = add i64 0, %v1108
  %v1130 = getelementptr inbounds float, ptr %v18, i64 %v1129
  %v1131 = load <8 x float>, ptr %v1130, align 4
  %v1132 = add i64 0, %v1108
  %v1133 = getelementptr inbounds float, ptr %v1073, i64 %v1132
  %v1134 = load <8 x float>, ptr %v1133, align 4
  %v1135 = fmul <8 x float> %v1131, %v1134
  %v1136 = fadd <8 x float> %v1128, %v1135
  %v1137 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1136)
  %v1138 = fneg <8 x float> %v1137
  %v1139 = fcmp olt <8 x float> %v1138, splat (float 0xC05A400000000000)
  %v1140 = select <8 x i1> %v1139, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1138
  %v1141 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1140, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1142 = fsub <8 x float> %v1141, splat (float 0x4168000000000000)
  %v1143 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1142, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1140)
  %v1144 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1142, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1143)
  %v1145 = bitcast <8 x float> %v1141 to <8 x i32>
  %v1146 = fmul <8 x float> %v1144, %v1144
  %v1147 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1144, <8 x float> splat (float 0x3F81227F40000000))
  %v1148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1147, <8 x float> %v1144, <8 x float> splat (float 0x3FA5556740000000))
  %v1149 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1148, <8 x float> %v1144, <8 x float> splat (float 0x3FC5554B00000000))
  %v1150 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1149, <8 x float> %v1144, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1151 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1146, <8 x float> %v1150, <8 x float> %v1144)
  %v1152 = sub <8 x i32> %v1145, splat (i32 1262485250)
  %v1153 = lshr <8 x i32> %v1152, splat (i32 1)
  %v1154 = sub <8 x i32> %v1152, %v1153
  %v1155 = shl <8 x i32> %v1153, splat (i32 23)
  %v1156 = bitcast <8 x i32> %v1155 to <8 x float>
  %v1157 = shl <8 x i32> %v1154, splat (i32 23)
  %v1158 = bitcast <8 x i32> %v1157 to <8 x float>
  %v1159 = fadd <8 x float> %v1151, splat (float 0x3FF0000000000000)
  %v1160 = fmul <8 x float> %v1159, %v1156
  %v1161 = fmul <8 x float> %v1160, %v1158
  %v1162 = fcmp olt <8 x float> %v1136, splat (float 0x0000000000000000)
  %v1163 = select <8 x i1> %v1162, <8 x float> %v1161, <8 x float> splat (float 0x3FF0000000000000)
  %v1164 = fadd <8 x float> %v1161, splat (float 0x3FF0000000000000)
  %v1165 = fdiv <8 x float> %v1163, %v1164
  %v1166 = add i64 8, %v1108
  %v1167 = getelementptr inbounds float, ptr %v1067, i64 %v1166
  %v1168 = load <8 x float>, ptr %v1167, align 4
  %v1169 = fadd <8 x float> %v1168, %v1116
  %v1170 = add i64 8, %v1108
  %v1171 = getelementptr inbounds float, ptr %v16, i64 %v1170
  %v1172 = load <8 x float>, ptr %v1171, align 4
  %v1173 = fadd <8 x float> %v1169, %v1172
  %v1174 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1173)
  %v1175 = fcmp ogt <8 x float> %v1174, splat (float 0x4023000000000000)
  %v1176 = select <8 x i1> %v1175, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1174
  %v1177 = fadd <8 x float> %v1176, %v1176
  %v1178 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1177, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1179 = fsub <8 x float> %v1178, splat (float 0x4168000000000000)
  %v1180 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1179, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1177)
  %v1181 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1179, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1180)
  %v1182 = bitcast <8 x float> %v1178 to <8 x i32>
  %v1183 = fmul <8 x float> %v1181, %v1181
  %v1184 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1181, <8 x float> splat (float 0x3F81227F40000000))
  %v1185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1184, <8 x float> %v1181, <8 x float> splat (float 0x3FA5556740000000))
  %v1186 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1185, <8 x float> %v1181, <8 x float> splat (float 0x3FC5554B00000000))
  %v1187 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1186, <8 x float> %v1181, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1188 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1183, <8 x float> %v1187, <8 x float> %v1181)
  %v1189 = shl <8 x i32> %v1182, splat (i32 23)
  %v1190 = add <8 x i32> %v1189, splat (i32 1065353216)
  %v1191 = bitcast <8 x i32> %v1190 to <8 x float>
  %v1192 = fsub <8 x float> %v1191, splat (float 0x3FF0000000000000)
  %v1193 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1191, <8 x float> %v1188, <8 x float> %v1192)
  %v1194 = fadd <8 x float> %v1193, splat (float 0x4000000000000000)
  %v1195 = fdiv <8 x float> %v1193, %v1194
  %v1196 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1195, <8 x float> %v1173)
  %v1197 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1198 = shufflevector <8 x float> %v1197, <8 x float> poison, <8 x i32> zeroinitializer
  %v1199 = fsub <8 x float> %v1198, %v1165
  %v1200 = fmul <8 x float> %v1199, %v1134
  %v1201 = fmul <8 x float> %v1165, %v1196
  %v1202 = fadd <8 x float> %v1200, %v1201
  %v1203 = add i64 16, %v1108
  %v1204 = getelementptr inbounds float, ptr %v1067, i64 %v1203
  %v1205 = load <8 x float>, ptr %v1204, align 4
  %v1206 = fadd <8 x float> %v1205, %v1120
  %v1207 = add i64 16, %v1108
  %v1208 = getelementptr inbounds float, ptr %v16, i64 %v1207
  %v1209 = load <8 x float>, ptr %v1208, align 4
  %v1210 = fadd <8 x float> %v1206, %v1209
  %v1211 = add i64 0, %v1108
  %v1212 = getelementptr inbounds float, ptr %v20, i64 %v1211
  %v1213 = load <8 x float>, ptr %v1212, align 4
  %v1214 = fmul <8 x float> %v1213, %v1202
  %v1215 = fadd <8 x float> %v1210, %v1214
  %v1216 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1215)
  %v1217 = fneg <8 x float> %v1216
  %v1218 = fcmp olt <8 x float> %v1217, splat (float 0xC05A400000000000)
  %v1219 = select <8 x i1> %v1218, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1217
  %v1220 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1219, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1221 = fsub <8 x float> %v1220, splat (float 0x4168000000000000)
  %v1222 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1221, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1219)
  %v1223 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1221, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1222)
  %v1224 = bitcast <8 x float> %v1220 to <8 x i32>
  %v1225 = fmul <8 x float> %v1223, %v1223
  %v1226 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1223, <8 x float> splat (float 0x3F81227F40000000))
  %v1227 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1226, <8 x float> %v1223, <8 x float> splat (float 0x3FA5556740000000))
  %v1228 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1227, <8 x float> %v1223, <8 x float> splat (float 0x3FC5554B00000000))
  %v1229 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1228, <8 x float> %v1223, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1230 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1225, <8 x float> %v1229, <8 x float> %v1223)
  %v1231 = sub <8 x i32> %v1224, splat (i32 1262485250)
  %v1232 = lshr <8 x i32> %v1231, splat (i32 1)
  %v1233 = sub <8 x i32> %v1231, %v1232
  %v1234 = shl <8 x i32> %v1232, splat (i32 23)
  %v1235 = bitcast <8 x i32> %v1234 to <8 x float>
  %v1236 = shl <8 x i32> %v1233, splat (i32 23)
  %v1237 = bitcast <8 x i32> %v1236 to <8 x float>
  %v1238 = fadd <8 x float> %v1230, splat (float 0x3FF0000000000000)
  %v1239 = fmul <8 x float> %v1238, %v1235
  %v1240 = fmul <8 x float> %v1239, %v1237
  %v1241 = fcmp olt <8 x float> %v1215, splat (float 0x0000000000000000)
  %v1242 = select <8 x i1> %v1241, <8 x float> %v1240, <8 x float> splat (float 0x3FF0000000000000)
  %v1243 = fadd <8 x float> %v1240, splat (float 0x3FF0000000000000)
  %v1244 = fdiv <8 x float> %v1242, %v1243
  %v1245 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1202)
  %v1246 = fcmp ogt <8 x float> %v1245, splat (float 0x4023000000000000)
  %v1247 = select <8 x i1> %v1246, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1245
  %v1248 = fadd <8 x float> %v1247, %v1247
  %v1249 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1248, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1250 = fsub <8 x float> %v1249, splat (float 0x4168000000000000)
  %v1251 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1250, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1248)
  %v1252 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1250, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1251)
  %v1253 = bitcast <8 x float> %v1249 to <8 x i32>
  %v1254 = fmul <8 x float> %v1252, %v1252
  %v1255 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1252, <8 x float> splat (float 0x3F81227F40000000))
  %v1256 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1255, <8 x float> %v1252, <8 x float> splat (float 0x3FA5556740000000))
  %v1257 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1256, <8 x float> %v1252, <8 x float> splat (float 0x3FC5554B00000000))
  %v1258 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1257, <8 x float> %v1252, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1259 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1254, <8 x float> %v1258, <8 x float> %v1252)
  %v1260 = shl <8 x i32> %v1253, splat (i32 23)
  %v1261 = add <8 x i32> %v1260, splat (i32 1065353216)
  %v1262 = bitcast <8 x i32> %v1261 to <8 x float>
  %v1263 = fsub <8 x float> %v1262, splat (float 0x3FF0000000000000)
  %v1264 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1262, <8 x float> %v1259, <8 x float> %v1263)
  %v1265 = fadd <8 x float> %v1264, splat (float 0x4000000000000000)
  %v1266 = fdiv <8 x float> %v1264, %v1265
  %v1267 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1266, <8 x float> %v1202)
  %v1268 = fmul <8 x float> %v1244, %v1267
  %v1269 = add i64 0, %v1108
  %v1270 = getelementptr inbounds float, ptr %v1079, i64 %v1269
  store <8 x float> %v1165, ptr %v1270, align 4
  %v1271 = add i64 0, %v1108
  %v1272 = getelementptr inbounds float, ptr %v1085, i64 %v1271
  store <8 x float> %v1196, ptr %v1272, align 4
  %v1273 = add i64 0, %v1108
  %v1274 = getelementptr inbounds float, ptr %v1091, i64 %v1273
  store <8 x float> %v1202, ptr %v1274, align 4
  %v1275 = add i64 0, %v1108
  %v1276 = getelementptr inbounds float, ptr %v1097, i64 %v1275
  store <8 x float> %v1244, ptr %v1276, align 4
  %v1277 = add i64 0, %v1108
  %v1278 = getelementptr inbounds float, ptr %v1103, i64 %v1277
  store <8 x float> %v1268, ptr %v1278, align 4
  %v1279 = add nsw i64 %v1104, 1
  br label %b160
b162:
  %v1280 = add nsw i64 %v1057, 1
  br label %b157
b159:
  %v1281 = add nsw i64 %v1033, 1
  br label %b152
b154:
  %v1282 = add nsw i64 %v1027, 1
  br label %b149
b151:
  %v1283 = add nsw i64 %v1022, 96
  br label %b146
b148:
  %v1284 = add nsw i64 %v1006, 1
  br label %b143
b145:
  %v1285 = icmp sgt i64 %v3, 1
  br i1 %v1285, label %b163, label %b164
b163:
  %v1286 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1287 = atomicrmw add ptr %v1286, i64 1 acq_rel
  %v1288 = mul i64 %v3, 7
  br label %b165
b165:
  %v1289 = load atomic i64, ptr %v1286 acquire, align 8
  %v1290 = icmp slt i64 %v1289, %v1288
  br i1 %v1290, label %b166, label %b167
b166:
  %v1291 = call i32 @sched_yield()
  br label %b165
b167:
  br label %b164
b164:
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
define internal void @tile_1x1of3_0_1_2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
define internal void @tile_2x1of3_0_1_2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
define internal void @tile_3x1of3_0_1_2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
define internal void @tile_4x1of3_0_1_2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v295 = alloca float, i64 64, align 4
  %v431 = alloca float, i64 64, align 4
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
  %v55 = getelementptr inbounds i64, ptr %v1, i64 4
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 10
  %v58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 11
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 12
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 15
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 21
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i64, ptr %v1, i64 23
  %v68 = load i64, ptr %v67, align 8
  %v69 = getelementptr inbounds i64, ptr %v1, i64 24
  %v70 = load i64, ptr %v69, align 8
  %v71 = getelementptr inbounds i64, ptr %v1, i64 25
  %v72 = load i64, ptr %v71, align 8
  %v73 = getelementptr inbounds i64, ptr %v1, i64 26
  %v74 = load i64, ptr %v73, align 8
  %v75 = getelementptr inbounds ptr, ptr %v0, i64 23
  %v76 = load ptr, ptr %v75, align 4
  %v77 = getelementptr inbounds float, ptr %v76, i64 0
  %v78 = add i64 1, 0
  %v79 = sdiv i64 %v78, 1
  %v80 = add i64 %v2, 1
  %v81 = mul i64 %v79, %v2
  %v82 = sdiv i64 %v81, %v3
  %v83 = mul i64 %v82, 1
  %v84 = icmp slt i64 %v83, 1
  %v85 = select i1 %v84, i64 %v83, i64 1
  %v86 = mul i64 %v79, %v80
  %v87 = sdiv i64 %v86, %v3
  %v88 = mul i64 %v87, 1
  %v89 = icmp slt i64 %v88, 1
  %v90 = select i1 %v89, i64 %v88, i64 1
  br label %b0
b0:
  %v91 = phi i64 [ %v85, %entry ], [ %v119, %b5 ]
  %v92 = icmp slt i64 %v91, %v90
  br i1 %v92, label %b1, label %b2
b1:
  %v93 = mul i64 %v91, 192
  %v94 = mul i64 %v91, 8
  %v95 = add i64 %v94, 0
  %v96 = sub i64 8, %v95
  %v97 = icmp slt i64 %v96, 0
  %v98 = select i1 %v97, i64 0, i64 %v96
  %v99 = icmp ult i64 %v98, 8
  %v100 = select i1 %v99, i64 %v98, i64 8
  %v101 = trunc i64 %v100 to i32
  %v102 = insertelement <8 x i32> poison, i32 %v101, i64 0
  %v103 = shufflevector <8 x i32> %v102, <8 x i32> poison, <8 x i32> zeroinitializer
  %v104 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v103
  %v105 = mul i64 %v95, 1
  %v106 = add i64 0, %v105
  %v107 = getelementptr inbounds float, ptr %v14, i64 %v106
  %v108 = add i64 %v93, 0
  br label %b3
b3:
  %v109 = phi i64 [ 0, %b1 ], [ %v117, %b4 ]
  %v110 = icmp slt i64 %v109, 24
  br i1 %v110, label %b4, label %b5
b4:
  %v111 = mul i64 %v109, 8
  %v112 = getelementptr inbounds float, ptr %v107, i64 %v111
  %v113 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v112, <8 x i1> %v104, <8 x float> zeroinitializer)
  %v114 = mul i64 %v109, 8
  %v115 = add i64 %v108, %v114
  %v116 = getelementptr inbounds float, ptr %v77, i64 %v115
  store <8 x float> %v113, ptr %v116, align 4
  %v117 = add nsw i64 %v109, 1
  br label %b3
b5:
  %v118 = add i64 %v93, 192
  %v119 = add nsw i64 %v91, 1
  br label %b0
b2:
  %v120 = icmp sgt i64 %v3, 1
  br i1 %v120, label %b6, label %b7
b6:
  %v121 = getelementptr inbounds i64, ptr %v1, i64 3
  %v122 = atomicrmw add ptr %v121, i64 1 acq_rel
  %v123 = mul i64 %v3, 1
  br label %b8
b8:
  %v124 = load atomic i64, ptr %v121 acquire, align 8
  %v125 = icmp slt i64 %v124, %v123
  br i1 %v125, label %b9, label %b10
b9:
  %v126 = call i32 @sched_yield()
  br label %b8
b10:
  br label %b7
b7:
  br label %b11
b11:
  %v127 = phi i64 [ 0, %b7 ], [ %v371, %b19 ]
  %v128 = icmp slt i64 %v127, %v5
  br i1 %v128, label %b12, label %b13
b12:
  %v129 = sub i64 %v5, 1
  %v130 = sub i64 %v129, %v127
  %v131 = add i64 %v7, 0
  %v132 = sdiv i64 %v131, 1
  %v133 = add i64 %v2, 1
  %v134 = mul i64 %v132, %v2
  %v135 = sdiv i64 %v134, %v3
  %v136 = mul i64 %v135, 1
  %v137 = icmp slt i64 %v136, %v7
  %v138 = select i1 %v137, i64 %v136, i64 %v7
  %v139 = mul i64 %v132, %v133
  %v140 = sdiv i64 %v139, %v3
  %v141 = mul i64 %v140, 1
  %v142 = icmp slt i64 %v141, %v7
  %v143 = select i1 %v142, i64 %v141, i64 %v7
  br label %b14
b14:
  %v144 = phi i64 [ %v138, %b12 ], [ %v294, %b15 ]
  %v145 = icmp slt i64 %v144, %v143
  br i1 %v145, label %b15, label %b16
b15:
  %v146 = add i64 %v130, 1
  %v147 = and i64 %v146, 1
  %v148 = mul i64 %v147, %v7
  %v149 = add i64 %v148, %v144
  %v150 = mul i64 %v149, 8
  %v151 = getelementptr inbounds float, ptr %v28, i64 %v150
  %v152 = add i64 %v130, 0
  %v153 = and i64 %v152, %v58
  %v154 = mul i64 %v153, %v7
  %v155 = add i64 %v154, %v144
  %v156 = mul i64 %v155, 8
  %v157 = getelementptr inbounds float, ptr %v22, i64 %v156
  %v158 = add i64 %v130, 1
  %v159 = and i64 %v158, %v62
  %v160 = mul i64 %v159, %v7
  %v161 = add i64 %v160, %v144
  %v162 = mul i64 %v161, 8
  %v163 = getelementptr inbounds float, ptr %v26, i64 %v162
  %v164 = add i64 %v130, 0
  %v165 = and i64 %v164, %v74
  %v166 = mul i64 %v165, %v7
  %v167 = add i64 %v166, %v144
  %v168 = mul i64 %v167, 8
  %v169 = getelementptr inbounds float, ptr %v54, i64 %v168
  %v170 = add i64 %v130, 1
  %v171 = and i64 %v170, 1
  %v172 = mul i64 %v171, %v7
  %v173 = add i64 %v172, %v144
  %v174 = mul i64 %v173, 8
  %v175 = getelementptr inbounds float, ptr %v30, i64 %v174
  %v176 = add i64 %v130, 0
  %v177 = and i64 %v176, %v70
  %v178 = mul i64 %v177, %v7
  %v179 = add i64 %v178, %v144
  %v180 = mul i64 %v179, 8
  %v181 = getelementptr inbounds float, ptr %v50, i64 %v180
  %v182 = add i64 %v130, 0
  %v183 = and i64 %v182, %v72
  %v184 = mul i64 %v183, %v7
  %v185 = add i64 %v184, %v144
  %v186 = mul i64 %v185, 8
  %v187 = getelementptr inbounds float, ptr %v52, i64 %v186
  %v188 = add i64 %v130, 0
  %v189 = and i64 %v188, %v62
  %v190 = mul i64 %v189, %v7
  %v191 = add i64 %v190, %v144
  %v192 = mul i64 %v191, 8
  %v193 = getelementptr inbounds float, ptr %v26, i64 %v192
  %v194 = add i64 %v130, 0
  %v195 = and i64 %v194, %v66
  %v196 = mul i64 %v195, %v7
  %v197 = add i64 %v196, %v144
  %v198 = mul i64 %v197, 24
  %v199 = getelementptr inbounds float, ptr %v44, i64 %v198
  %v200 = add i64 %v130, 0
  %v201 = and i64 %v200, 1
  %v202 = mul i64 %v201, %v7
  %v203 = add i64 %v202, %v144
  %v204 = mul i64 %v203, 8
  %v205 = getelementptr inbounds float, ptr %v30, i64 %v204
  %v206 = add i64 0, 0
  %v207 = getelementptr inbounds float, ptr %v151, i64 %v206
  %v208 = load <8 x float>, ptr %v207, align 4
  %v209 = add i64 0, 0
  %v210 = getelementptr inbounds float, ptr %v157, i64 %v209
  %v211 = load <8 x float>, ptr %v210, align 4
  %v212 = fadd <8 x float> %v208, %v211
  %v213 = add i64 0, 0
  %v214 = getelementptr inbounds float, ptr %v163, i64 %v213
  %v215 = load <8 x float>, ptr %v214, align 4
  %v216 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v215)
  %v217 = fcmp ogt <8 x float> %v216, splat (float 0x4023000000000000)
  %v218 = select <8 x i1> %v217, <8 x float> splat (float 0x4023000000000000), <8 x float> %v216
  %v219 = fadd <8 x float> %v218, %v218
  %v220 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v219, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v221 = fsub <8 x float> %v220, splat (float 0x4168000000000000)
  %v222 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v221, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v219)
  %v223 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v221, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v222)
  %v224 = bitcast <8 x float> %v220 to <8 x i32>
  %v225 = fmul <8 x float> %v223, %v223
  %v226 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v223, <8 x float> splat (float 0x3F81227F40000000))
  %v227 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v226, <8 x float> %v223, <8 x float> splat (float 0x3FA5556740000000))
  %v228 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v227, <8 x float> %v223, <8 x float> splat (float 0x3FC5554B00000000))
  %v229 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v228, <8 x float> %v223, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v230 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v225, <8 x float> %v229, <8 x float> %v223)
  %v231 = shl <8 x i32> %v224, splat (i32 23)
  %v232 = add <8 x i32> %v231, splat (i32 1065353216)
  %v233 = bitcast <8 x i32> %v232 to <8 x float>
  %v234 = fsub <8 x float> %v233, splat (float 0x3FF0000000000000)
  %v235 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v233, <8 x float> %v230, <8 x float> %v234)
  %v236 = fadd <8 x float> %v235, splat (float 0x4000000000000000)
  %v237 = fdiv <8 x float> %v235, %v236
  %v238 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v237, <8 x float> %v215)
  %v239 = fmul <8 x float> %v212, %v238
  %v240 = add i64 0, 0
  %v241 = getelementptr inbounds float, ptr %v169, i64 %v240
  %v242 = load <8 x float>, ptr %v241, align 4
  %v243 = fmul <8 x float> %v239, %v242
  %v244 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v245 = shufflevector <8 x float> %v244, <8 x float> poison, <8 x i32> zeroinitializer
  %v246 = fsub <8 x float> %v245, %v242
  %v247 = fmul <8 x float> %v243, %v246
  %v248 = add i64 0, 0
  %v249 = getelementptr inbounds float, ptr %v175, i64 %v248
  %v250 = load <8 x float>, ptr %v249, align 4
  %v251 = fmul <8 x float> %v212, %v242
  %v252 = fmul <8 x float> %v238, %v238
  %v253 = fsub <8 x float> %v245, %v252
  %v254 = fmul <8 x float> %v251, %v253
  %v255 = fadd <8 x float> %v250, %v254
  %v256 = add i64 0, 0
  %v257 = getelementptr inbounds float, ptr %v20, i64 %v256
  %v258 = load <8 x float>, ptr %v257, align 4
  %v259 = fmul <8 x float> %v247, %v258
  %v260 = fadd <8 x float> %v255, %v259
  %v261 = add i64 0, 0
  %v262 = getelementptr inbounds float, ptr %v181, i64 %v261
  %v263 = load <8 x float>, ptr %v262, align 4
  %v264 = fmul <8 x float> %v260, %v263
  %v265 = add i64 0, 0
  %v266 = getelementptr inbounds float, ptr %v187, i64 %v265
  %v267 = load <8 x float>, ptr %v266, align 4
  %v268 = fmul <8 x float> %v267, %v267
  %v269 = fsub <8 x float> %v245, %v268
  %v270 = fmul <8 x float> %v264, %v269
  %v271 = fmul <8 x float> %v260, %v267
  %v272 = add i64 0, 0
  %v273 = getelementptr inbounds float, ptr %v193, i64 %v272
  %v274 = load <8 x float>, ptr %v273, align 4
  %v275 = fmul <8 x float> %v260, %v274
  %v276 = fsub <8 x float> %v271, %v275
  %v277 = fmul <8 x float> %v276, %v263
  %v278 = fsub <8 x float> %v245, %v263
  %v279 = fmul <8 x float> %v277, %v278
  %v280 = fmul <8 x float> %v260, %v278
  %v281 = add i64 0, 0
  %v282 = getelementptr inbounds float, ptr %v18, i64 %v281
  %v283 = load <8 x float>, ptr %v282, align 4
  %v284 = fmul <8 x float> %v279, %v283
  %v285 = fadd <8 x float> %v280, %v284
  %v286 = add i64 16, 0
  %v287 = getelementptr inbounds float, ptr %v199, i64 %v286
  store <8 x float> %v247, ptr %v287, align 4
  %v288 = add i64 8, 0
  %v289 = getelementptr inbounds float, ptr %v199, i64 %v288
  store <8 x float> %v270, ptr %v289, align 4
  %v290 = add i64 0, 0
  %v291 = getelementptr inbounds float, ptr %v199, i64 %v290
  store <8 x float> %v279, ptr %v291, align 4
  %v292 = add i64 0, 0
  %v293 = getelementptr inbounds float, ptr %v205, i64 %v292
  store <8 x float> %v285, ptr %v293, align 4
  %v294 = add nsw i64 %v144, 1
  br label %b14
b16:
  %v296 = add i64 %v7, 0
  %v297 = sdiv i64 %v296, 1
  %v298 = add i64 %v2, 1
  %v299 = mul i64 %v297, %v2
  %v300 = sdiv i64 %v299, %v3
  %v301 = mul i64 %v300, 1
  %v302 = icmp slt i64 %v301, %v7
  %v303 = select i1 %v302, i64 %v301, i64 %v7
  %v304 = mul i64 %v297, %v298
  %v305 = sdiv i64 %v304, %v3
  %v306 = mul i64 %v305, 1
  %v307 = icmp slt i64 %v306, %v7
  %v308 = select i1 %v307, i64 %v306, i64 %v7
  br label %b17
b17:
  %v309 = phi i64 [ %v303, %b16 ], [ %v370, %b22 ]
  %v310 = icmp slt i64 %v309, %v308
  br i1 %v310, label %b18, label %b19
b18:
  %v311 = add i64 %v309, 96
  %v312 = icmp slt i64 %v311, %v308
  %v313 = select i1 %v312, i64 %v311, i64 %v308
  br label %b20
b20:
  %v314 = phi i64 [ 0, %b18 ], [ %v369, %b25 ]
  %v315 = icmp slt i64 %v314, 1
  br i1 %v315, label %b21, label %b22
b21:
  %v316 = sub i64 %v313, %v309
  %v317 = sub i64 8, 1
  %v318 = add i64 %v316, %v317
  %v319 = sdiv i64 %v318, 8
  br label %b23
b23:
  %v320 = phi i64 [ 0, %b21 ], [ %v368, %b30 ]
  %v321 = icmp slt i64 %v320, %v319
  br i1 %v321, label %b24, label %b25
b24:
  %v322 = mul i64 %v316, %v320
  %v323 = sdiv i64 %v322, %v319
  %v324 = add i64 %v309, %v323
  %v325 = add i64 %v320, 1
  %v326 = mul i64 %v316, %v325
  %v327 = sdiv i64 %v326, %v319
  %v328 = add i64 %v309, %v327
  %v329 = mul i64 %v314, 192
  %v330 = getelementptr inbounds float, ptr %v77, i64 %v329
  %v331 = sub i64 %v328, %v324
  %v332 = add i64 %v130, 0
  %v333 = and i64 %v332, %v66
  %v334 = mul i64 %v333, %v7
  %v335 = add i64 %v334, %v324
  %v336 = mul i64 %v335, 24
  %v337 = getelementptr inbounds float, ptr %v44, i64 %v336
  %v338 = getelementptr inbounds float, ptr %v337, i64 0
  %v339 = sub i64 %v331, 1
  %v340 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v339
  %v341 = load ptr, ptr %v340, align 4
  %v342 = icmp sgt i64 %v331, 0
  br i1 %v342, label %b26, label %b27
b26:
  call void %v341(ptr %v338, i64 24, ptr %v330, i64 24, ptr %v295)
  br label %b27
b27:
  %v343 = add i64 %v329, 192
  br label %b28
b28:
  %v344 = phi i64 [ %v324, %b27 ], [ %v367, %b33 ]
  %v345 = icmp slt i64 %v344, %v328
  br i1 %v345, label %b29, label %b30
b29:
  %v346 = sub i64 %v344, %v324
  %v347 = mul i64 %v346, 8
  %v348 = getelementptr inbounds float, ptr %v295, i64 %v347
  %v349 = add i64 %v130, 0
  %v350 = and i64 %v349, 1
  %v351 = mul i64 %v350, %v7
  %v352 = add i64 %v351, %v344
  %v353 = mul i64 %v352, 8
  %v354 = getelementptr inbounds float, ptr %v28, i64 %v353
  br label %b31
b31:
  %v355 = phi i64 [ 0, %b29 ], [ %v366, %b32 ]
  %v356 = icmp slt i64 %v355, 1
  br i1 %v356, label %b32, label %b33
b32:
  %v357 = mul i64 %v314, 1
  %v358 = add i64 %v357, %v355
  %v359 = mul i64 %v358, 8
  %v360 = add i64 0, %v355
  %v361 = mul i64 %v360, 8
  %v362 = getelementptr inbounds float, ptr %v348, i64 %v361
  %v363 = load <8 x float>, ptr %v362, align 4
  %v364 = add i64 0, %v359
  %v365 = getelementptr inbounds float, ptr %v354, i64 %v364
  store <8 x float> %v363, ptr %v365, align 4
  %v366 = add nsw i64 %v355, 1
  br label %b31
b33:
  %v367 = add nsw i64 %v344, 1
  br label %b28
b30:
  %v368 = add nsw i64 %v320, 1
  br label %b23
b25:
  %v369 = add nsw i64 %v314, 1
  br label %b20
b22:
  %v370 = add nsw i64 %v309, 96
  br label %b17
b19:
  %v371 = add nsw i64 %v127, 1
  br label %b11
b13:
  %v372 = icmp sgt i64 %v3, 1
  br i1 %v372, label %b34, label %b35
b34:
  %v373 = getelementptr inbounds i64, ptr %v1, i64 3
  %v374 = atomicrmw add ptr %v373, i64 1 acq_rel
  %v375 = mul i64 %v3, 2
  br label %b36
b36:
  %v376 = load atomic i64, ptr %v373 acquire, align 8
  %v377 = icmp slt i64 %v376, %v375
  br i1 %v377, label %b37, label %b38
b37:
  %v378 = call i32 @sched_yield()
  br label %b36
b38:
  br label %b35
b35:
  %v379 = getelementptr inbounds ptr, ptr %v0, i64 23
  %v380 = load ptr, ptr %v379, align 4
  %v381 = getelementptr inbounds float, ptr %v380, i64 192
  %v382 = add i64 1, 0
  %v383 = sdiv i64 %v382, 1
  %v384 = add i64 %v2, 1
  %v385 = mul i64 %v383, %v2
  %v386 = sdiv i64 %v385, %v3
  %v387 = mul i64 %v386, 1
  %v388 = icmp slt i64 %v387, 1
  %v389 = select i1 %v388, i64 %v387, i64 1
  %v390 = mul i64 %v383, %v384
  %v391 = sdiv i64 %v390, %v3
  %v392 = mul i64 %v391, 1
  %v393 = icmp slt i64 %v392, 1
  %v394 = select i1 %v393, i64 %v392, i64 1
  br label %b39
b39:
  %v395 = phi i64 [ %v389, %b35 ], [ %v423, %b44 ]
  %v396 = icmp slt i64 %v395, %v394
  br i1 %v396, label %b40, label %b41
b40:
  %v397 = mul i64 %v395, 192
  %v398 = mul i64 %v395, 8
  %v399 = add i64 %v398, 0
  %v400 = sub i64 8, %v399
  %v401 = icmp slt i64 %v400, 0
  %v402 = select i1 %v401, i64 0, i64 %v400
  %v403 = icmp ult i64 %v402, 8
  %v404 = select i1 %v403, i64 %v402, i64 8
  %v405 = trunc i64 %v404 to i32
  %v406 = insertelement <8 x i32> poison, i32 %v405, i64 0
  %v407 = shufflevector <8 x i32> %v406, <8 x i32> poison, <8 x i32> zeroinitializer
  %v408 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v407
  %v409 = mul i64 %v399, 1
  %v410 = add i64 0, %v409
  %v411 = getelementptr inbounds float, ptr %v12, i64 %v410
  %v412 = add i64 %v397, 0
  br label %b42
b42:
  %v413 = phi i64 [ 0, %b40 ], [ %v421, %b43 ]
  %v414 = icmp slt i64 %v413, 24
  br i1 %v414, label %b43, label %b44
b43:
  %v415 = mul i64 %v413, 8
  %v416 = getelementptr inbounds float, ptr %v411, i64 %v415
  %v417 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v416, <8 x i1> %v408, <8 x float> zeroinitializer)
  %v418 = mul i64 %v413, 8
  %v419 = add i64 %v412, %v418
  %v420 = getelementptr inbounds float, ptr %v381, i64 %v419
  store <8 x float> %v417, ptr %v420, align 4
  %v421 = add nsw i64 %v413, 1
  br label %b42
b44:
  %v422 = add i64 %v397, 192
  %v423 = add nsw i64 %v395, 1
  br label %b39
b41:
  %v424 = icmp sgt i64 %v3, 1
  br i1 %v424, label %b45, label %b46
b45:
  %v425 = getelementptr inbounds i64, ptr %v1, i64 3
  %v426 = atomicrmw add ptr %v425, i64 1 acq_rel
  %v427 = mul i64 %v3, 3
  br label %b47
b47:
  %v428 = load atomic i64, ptr %v425 acquire, align 8
  %v429 = icmp slt i64 %v428, %v427
  br i1 %v429, label %b48, label %b49
b48:
  %v430 = call i32 @sched_yield()
  br label %b47
b49:
  br label %b46
b46:
  %v432 = add i64 %v8, 0
  %v433 = sdiv i64 %v432, 1
  %v434 = add i64 %v2, 1
  %v435 = mul i64 %v433, %v2
  %v436 = sdiv i64 %v435, %v3
  %v437 = mul i64 %v436, 1
  %v438 = icmp slt i64 %v437, %v8
  %v439 = select i1 %v438, i64 %v437, i64 %v8
  %v440 = mul i64 %v433, %v434
  %v441 = sdiv i64 %v440, %v3
  %v442 = mul i64 %v441, 1
  %v443 = icmp slt i64 %v442, %v8
  %v444 = select i1 %v443, i64 %v442, i64 %v8
  br label %b50
b50:
  %v445 = phi i64 [ %v439, %b46 ], [ %v498, %b55 ]
  %v446 = icmp slt i64 %v445, %v444
  br i1 %v446, label %b51, label %b52
b51:
  %v447 = add i64 %v445, 96
  %v448 = icmp slt i64 %v447, %v444
  %v449 = select i1 %v448, i64 %v447, i64 %v444
  br label %b53
b53:
  %v450 = phi i64 [ 0, %b51 ], [ %v497, %b58 ]
  %v451 = icmp slt i64 %v450, 1
  br i1 %v451, label %b54, label %b55
b54:
  %v452 = sub i64 %v449, %v445
  %v453 = sub i64 8, 1
  %v454 = add i64 %v452, %v453
  %v455 = sdiv i64 %v454, 8
  br label %b56
b56:
  %v456 = phi i64 [ 0, %b54 ], [ %v496, %b63 ]
  %v457 = icmp slt i64 %v456, %v455
  br i1 %v457, label %b57, label %b58
b57:
  %v458 = mul i64 %v452, %v456
  %v459 = sdiv i64 %v458, %v455
  %v460 = add i64 %v445, %v459
  %v461 = add i64 %v456, 1
  %v462 = mul i64 %v452, %v461
  %v463 = sdiv i64 %v462, %v455
  %v464 = add i64 %v445, %v463
  %v465 = mul i64 %v450, 192
  %v466 = getelementptr inbounds float, ptr %v381, i64 %v465
  %v467 = sub i64 %v464, %v460
  %v468 = mul i64 %v460, 24
  %v469 = getelementptr inbounds float, ptr %v44, i64 %v468
  %v470 = getelementptr inbounds float, ptr %v469, i64 0
  %v471 = sub i64 %v467, 1
  %v472 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v471
  %v473 = load ptr, ptr %v472, align 4
  %v474 = icmp sgt i64 %v467, 0
  br i1 %v474, label %b59, label %b60
b59:
  call void %v473(ptr %v470, i64 24, ptr %v466, i64 24, ptr %v431)
  br label %b60
b60:
  %v475 = add i64 %v465, 192
  br label %b61
b61:
  %v476 = phi i64 [ %v460, %b60 ], [ %v495, %b66 ]
  %v477 = icmp slt i64 %v476, %v464
  br i1 %v477, label %b62, label %b63
b62:
  %v478 = sub i64 %v476, %v460
  %v479 = mul i64 %v478, 8
  %v480 = getelementptr inbounds float, ptr %v431, i64 %v479
  %v481 = mul i64 %v476, 8
  %v482 = getelementptr inbounds float, ptr %v32, i64 %v481
  br label %b64
b64:
  %v483 = phi i64 [ 0, %b62 ], [ %v494, %b65 ]
  %v484 = icmp slt i64 %v483, 1
  br i1 %v484, label %b65, label %b66
b65:
  %v485 = mul i64 %v450, 1
  %v486 = add i64 %v485, %v483
  %v487 = mul i64 %v486, 8
  %v488 = add i64 0, %v483
  %v489 = mul i64 %v488, 8
  %v490 = getelementptr inbounds float, ptr %v480, i64 %v489
  %v491 = load <8 x float>, ptr %v490, align 4
  %v492 = add i64 0, %v487
  %v493 = getelementptr inbounds float, ptr %v482, i64 %v492
  store <8 x float> %v491, ptr %v493, align 4
  %v494 = add nsw i64 %v483, 1
  br label %b64
b66:
  %v495 = add nsw i64 %v476, 1
  br label %b61
b63:
  %v496 = add nsw i64 %v456, 1
  br label %b56
b58:
  %v497 = add nsw i64 %v450, 1
  br label %b53
b55:
  %v498 = add nsw i64 %v445, 96
  br label %b50
b52:
  %v499 = icmp sgt i64 %v3, 1
  br i1 %v499, label %b67, label %b68
b67:
  %v500 = getelementptr inbounds i64, ptr %v1, i64 3
  %v501 = atomicrmw add ptr %v500, i64 1 acq_rel
  %v502 = mul i64 %v3, 4
  br label %b69
b69:
  %v503 = load atomic i64, ptr %v500 acquire, align 8
  %v504 = icmp slt i64 %v503, %v502
  br i1 %v504, label %b70, label %b71
b70:
  %v505 = call i32 @sched_yield()
  br label %b69
b71:
  br label %b68
b68:
  %v506 = getelementptr inbounds ptr, ptr %v0, i64 23
  %v507 = load ptr, ptr %v506, align 4
  %v508 = add i64 24, 1
  %v509 = sdiv i64 %v508, 2
  %v510 = add i64 %v2, 1
  %v511 = mul i64 %v509, %v2
  %v512 = sdiv i64 %v511, %v3
  %v513 = mul i64 %v512, 2
  %v514 = icmp slt i64 %v513, 24
  %v515 = select i1 %v514, i64 %v513, i64 24
  %v516 = mul i64 %v509, %v510
  %v517 = sdiv i64 %v516, %v3
  %v518 = mul i64 %v517, 2
  %v519 = icmp slt i64 %v518, 24
  %v520 = select i1 %v519, i64 %v518, i64 24
  %v521 = getelementptr inbounds float, ptr %v34, i64 0
  br label %b72
b72:
  %v522 = phi i64 [ %v515, %b68 ], [ %v530, %b77 ]
  %v523 = icmp slt i64 %v522, %v520
  br i1 %v523, label %b73, label %b74
b73:
  %v524 = mul i64 %v522, 8
  %v525 = getelementptr inbounds float, ptr %v521, i64 %v524
  br label %b75
b75:
  %v526 = phi i64 [ 0, %b73 ], [ %v529, %b76 ]
  %v527 = icmp slt i64 %v526, 8
  br i1 %v527, label %b76, label %b77
b76:
  %v528 = getelementptr inbounds float, ptr %v525, i64 %v526
  store float 0x0000000000000000, ptr %v528, align 4
  %v529 = add nsw i64 %v526, 1
  br label %b75
b77:
  %v530 = add nsw i64 %v522, 1
  br label %b72
b74:
  %v531 = mul i64 0, 24
  %v532 = getelementptr inbounds float, ptr %v44, i64 %v531
  %v533 = getelementptr inbounds float, ptr %v532, i64 0
  %v534 = mul i64 0, 8
  %v535 = getelementptr inbounds float, ptr %v10, i64 %v534
  %v536 = getelementptr inbounds float, ptr %v535, i64 0
  %v537 = mul i64 %v8, 1
  br label %b78
b78:
  %v538 = phi i64 [ 0, %b74 ], [ %v565, %b83 ]
  %v539 = icmp slt i64 %v538, %v537
  br i1 %v539, label %b79, label %b80
b79:
  %v540 = sub i64 %v537, %v538
  %v541 = icmp slt i64 %v540, 128
  %v542 = select i1 %v541, i64 %v540, i64 128
  br label %b81
b81:
  %v543 = phi i64 [ 0, %b79 ], [ %v564, %b86 ]
  %v544 = icmp slt i64 %v543, 8
  br i1 %v544, label %b82, label %b83
b82:
  %v545 = mul i64 %v538, 8
  %v546 = add i64 %v545, %v543
  %v547 = getelementptr inbounds float, ptr %v536, i64 %v546
  br label %b84
b84:
  %v548 = phi i64 [ %v515, %b82 ], [ %v563, %b85 ]
  %v549 = icmp slt i64 %v548, %v520
  br i1 %v549, label %b85, label %b86
b85:
  %v550 = sub i64 %v520, %v548
  %v551 = icmp slt i64 %v550, 2
  %v552 = select i1 %v551, i64 %v550, i64 2
  %v553 = mul i64 %v538, 24
  %v554 = add i64 %v553, %v548
  %v555 = getelementptr inbounds float, ptr %v533, i64 %v554
  %v556 = mul i64 %v548, 8
  %v557 = add i64 %v556, %v543
  %v558 = getelementptr inbounds float, ptr %v521, i64 %v557
  %v559 = sub i64 8, %v543
  %v560 = sub i64 %v552, 1
  %v561 = getelementptr inbounds ptr, ptr @table_outer_tail, i64 %v560
  %v562 = load ptr, ptr %v561, align 4
  call void %v562(ptr %v555, i64 24, ptr %v547, i64 8, i64 %v542, ptr %v558, i64 8, i64 %v559)
  %v563 = add nsw i64 %v548, 2
  br label %b84
b86:
  %v564 = add nsw i64 %v543, 32
  br label %b81
b83:
  %v565 = add nsw i64 %v538, 128
  br label %b78
b80:
  %v566 = icmp sgt i64 %v3, 1
  br i1 %v566, label %b87, label %b88
b87:
  %v567 = getelementptr inbounds i64, ptr %v1, i64 3
  %v568 = atomicrmw add ptr %v567, i64 1 acq_rel
  %v569 = mul i64 %v3, 5
  br label %b89
b89:
  %v570 = load atomic i64, ptr %v567 acquire, align 8
  %v571 = icmp slt i64 %v570, %v569
  br i1 %v571, label %b90, label %b91
b90:
  %v572 = call i32 @sched_yield()
  br label %b89
b91:
  br label %b88
b88:
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
  %v586 = getelementptr inbounds float, ptr %v36, i64 0
  br label %b92
b92:
  %v587 = phi i64 [ %v580, %b88 ], [ %v595, %b97 ]
  %v588 = icmp slt i64 %v587, %v585
  br i1 %v588, label %b93, label %b94
b93:
  %v589 = mul i64 %v587, 8
  %v590 = getelementptr inbounds float, ptr %v586, i64 %v589
  br label %b95
b95:
  %v591 = phi i64 [ 0, %b93 ], [ %v594, %b96 ]
  %v592 = icmp slt i64 %v591, 8
  br i1 %v592, label %b96, label %b97
b96:
  %v593 = getelementptr inbounds float, ptr %v590, i64 %v591
  store float 0x0000000000000000, ptr %v593, align 4
  %v594 = add nsw i64 %v591, 1
  br label %b95
b97:
  %v595 = add nsw i64 %v587, 1
  br label %b92
b94:
  %v596 = mul i64 0, 24
  %v597 = getelementptr inbounds float, ptr %v44, i64 %v596
  %v598 = getelementptr inbounds float, ptr %v597, i64 0
  %v599 = mul i64 0, 8
  %v600 = getelementptr inbounds float, ptr %v24, i64 %v599
  %v601 = getelementptr inbounds float, ptr %v600, i64 0
  %v602 = mul i64 %v8, 1
  br label %b98
b98:
  %v603 = phi i64 [ 0, %b94 ], [ %v630, %b103 ]
  %v604 = icmp slt i64 %v603, %v602
  br i1 %v604, label %b99, label %b100
b99:
  %v605 = sub i64 %v602, %v603
  %v606 = icmp slt i64 %v605, 128
  %v607 = select i1 %v606, i64 %v605, i64 128
  br label %b101
b101:
  %v608 = phi i64 [ 0, %b99 ], [ %v629, %b106 ]
  %v609 = icmp slt i64 %v608, 8
  br i1 %v609, label %b102, label %b103
b102:
  %v610 = mul i64 %v603, 8
  %v611 = add i64 %v610, %v608
  %v612 = getelementptr inbounds float, ptr %v601, i64 %v611
  br label %b104
b104:
  %v613 = phi i64 [ %v580, %b102 ], [ %v628, %b105 ]
  %v614 = icmp slt i64 %v613, %v585
  br i1 %v614, label %b105, label %b106
b105:
  %v615 = sub i64 %v585, %v613
  %v616 = icmp slt i64 %v615, 2
  %v617 = select i1 %v616, i64 %v615, i64 2
  %v618 = mul i64 %v603, 24
  %v619 = add i64 %v618, %v613
  %v620 = getelementptr inbounds float, ptr %v598, i64 %v619
  %v621 = mul i64 %v613, 8
  %v622 = add i64 %v621, %v608
  %v623 = getelementptr inbounds float, ptr %v586, i64 %v622
  %v624 = sub i64 8, %v608
  %v625 = sub i64 %v617, 1
  %v626 = getelementptr inbounds ptr, ptr @table_outer_tail, i64 %v625
  %v627 = load ptr, ptr %v626, align 4
  call void %v627(ptr %v620, i64 24, ptr %v612, i64 8, i64 %v607, ptr %v623, i64 8, i64 %v624)
  %v628 = add nsw i64 %v613, 2
  br label %b104
b106:
  %v629 = add nsw i64 %v608, 32
  br label %b101
b103:
  %v630 = add nsw i64 %v603, 128
  br label %b98
b100:
  %v631 = icmp sgt i64 %v3, 1
  br i1 %v631, label %b107, label %b108
b107:
  %v632 = getelementptr inbounds i64, ptr %v1, i64 3
  %v633 = atomicrmw add ptr %v632, i64 1 acq_rel
  %v634 = mul i64 %v3, 6
  br label %b109
b109:
  %v635 = load atomic i64, ptr %v632 acquire, align 8
  %v636 = icmp slt i64 %v635, %v634
  br i1 %v636, label %b110, label %b111
b110:
  %v637 = call i32 @sched_yield()
  br label %b109
b111:
  br label %b108
b108:
  %v638 = icmp eq i64 %v2, 0
  br i1 %v638, label %b112, label %b113
b112:
  br label %b114
b114:
  %v639 = phi i64 [ 0, %b112 ], [ %v661, %b119 ]
  %v640 = icmp slt i64 %v639, 24
  br i1 %v640, label %b115, label %b116
b115:
  br label %b117
b117:
  %v641 = phi i64 [ 0, %b115 ], [ %v658, %b122 ]
  %v642 = phi <8 x float> [ splat (float 0x0000000000000000), %b115 ], [ %v657, %b122 ]
  %v643 = icmp slt i64 %v641, %v8
  br i1 %v643, label %b118, label %b119
b118:
  %v644 = add i64 %v641, 128
  %v645 = icmp slt i64 %v644, %v8
  %v646 = select i1 %v645, i64 %v644, i64 %v8
  br label %b120
b120:
  %v647 = phi i64 [ %v641, %b118 ], [ %v656, %b121 ]
  %v648 = phi <8 x float> [ splat (float 0x0000000000000000), %b118 ], [ %v655, %b121 ]
  %v649 = icmp slt i64 %v647, %v646
  br i1 %v649, label %b121, label %b122
b121:
  %v650 = mul i64 %v647, 24
  %v651 = getelementptr inbounds float, ptr %v44, i64 %v650
  %v652 = add i64 0, %v639
  %v653 = getelementptr inbounds float, ptr %v651, i64 %v652
  %v654 = load <8 x float>, ptr %v653, align 4
  %v655 = fadd <8 x float> %v648, %v654
  %v656 = add nsw i64 %v647, 1
  br label %b120
b122:
  %v657 = fadd <8 x float> %v642, %v648
  %v658 = add nsw i64 %v641, 128
  br label %b117
b119:
  %v659 = add i64 0, %v639
  %v660 = getelementptr inbounds float, ptr %v38, i64 %v659
  store <8 x float> %v642, ptr %v660, align 4
  %v661 = add nsw i64 %v639, 8
  br label %b114
b116:
  br label %b113
b113:
  %v662 = icmp sgt i64 %v3, 1
  br i1 %v662, label %b123, label %b124
b123:
  %v663 = getelementptr inbounds i64, ptr %v1, i64 3
  %v664 = atomicrmw add ptr %v663, i64 1 acq_rel
  %v665 = mul i64 %v3, 7
  br label %b125
b125:
  %v666 = load atomic i64, ptr %v663 acquire, align 8
  %v667 = icmp slt i64 %v666, %v665
  br i1 %v667, label %b126, label %b127
b126:
  %v668 = call i32 @sched_yield()
  br label %b125
b127:
  br label %b124
b124:
  %v669 = icmp eq i64 %v2, 0
  br i1 %v669, label %b128, label %b129
b128:
  br label %b130
b130:
  %v670 = phi i64 [ 0, %b128 ], [ %v693, %b135 ]
  %v671 = phi <8 x float> [ splat (float 0x0000000000000000), %b128 ], [ %v692, %b135 ]
  %v672 = icmp slt i64 %v670, %v8
  br i1 %v672, label %b131, label %b132
b131:
  %v673 = add i64 %v670, 128
  %v674 = icmp slt i64 %v673, %v8
  %v675 = select i1 %v674, i64 %v673, i64 %v8
  br label %b133
b133:
  %v676 = phi i64 [ %v670, %b131 ], [ %v691, %b134 ]
  %v677 = phi <8 x float> [ splat (float 0x0000000000000000), %b131 ], [ %v690, %b134 ]
  %v678 = icmp slt i64 %v676, %v675
  br i1 %v678, label %b134, label %b135
b134:
  %v679 = mul i64 %v676, 24
  %v680 = getelementptr inbounds float, ptr %v44, i64 %v679
  %v681 = mul i64 %v676, 8
  %v682 = getelementptr inbounds float, ptr %v26, i64 %v681
  %v683 = add i64 0, 0
  %v684 = getelementptr inbounds float, ptr %v680, i64 %v683
  %v685 = load <8 x float>, ptr %v684, align 4
  %v686 = add i64 0, 0
  %v687 = getelementptr inbounds float, ptr %v682, i64 %v686
  %v688 = load <8 x float>, ptr %v687, align 4
  %v689 = fmul <8 x float> %v685, %v688
  %v690 = fadd <8 x float> %v677, %v689
  %v691 = add nsw i64 %v676, 1
  br label %b133
b135:
  %v692 = fadd <8 x float> %v671, %v677
  %v693 = add nsw i64 %v670, 128
  br label %b130
b132:
  %v694 = add i64 0, 0
  %v695 = getelementptr inbounds float, ptr %v40, i64 %v694
  store <8 x float> %v671, ptr %v695, align 4
  br label %b129
b129:
  %v696 = icmp sgt i64 %v3, 1
  br i1 %v696, label %b136, label %b137
b136:
  %v697 = getelementptr inbounds i64, ptr %v1, i64 3
  %v698 = atomicrmw add ptr %v697, i64 1 acq_rel
  %v699 = mul i64 %v3, 8
  br label %b138
b138:
  %v700 = load atomic i64, ptr %v697 acquire, align 8
  %v701 = icmp slt i64 %v700, %v699
  br i1 %v701, label %b139, label %b140
b139:
  %v702 = call i32 @sched_yield()
  br label %b138
b140:
  br label %b137
b137:
  %v703 = icmp eq i64 %v2, 0
  br i1 %v703, label %b141, label %b142
b141:
  br label %b143
b143:
  %v704 = phi i64 [ 0, %b141 ], [ %v729, %b148 ]
  %v705 = phi <8 x float> [ splat (float 0x0000000000000000), %b141 ], [ %v728, %b148 ]
  %v706 = icmp slt i64 %v704, %v8
  br i1 %v706, label %b144, label %b145
b144:
  %v707 = add i64 %v704, 128
  %v708 = icmp slt i64 %v707, %v8
  %v709 = select i1 %v708, i64 %v707, i64 %v8
  br label %b146
b146:
  %v710 = phi i64 [ %v704, %b144 ], [ %v727, %b147 ]
  %v711 = phi <8 x float> [ splat (float 0x0000000000000000), %b144 ], [ %v726, %b147 ]
  %v712 = icmp slt i64 %v710, %v709
  br i1 %v712, label %b147, label %b148
b147:
  %v713 = mul i64 %v710, 24
  %v714 = getelementptr inbounds float, ptr %v44, i64 %v713
  %v715 = mul i64 1, %v7
  %v716 = add i64 %v710, %v715
  %v717 = mul i64 %v716, 8
  %v718 = getelementptr inbounds float, ptr %v26, i64 %v717
  %v719 = add i64 16, 0
  %v720 = getelementptr inbounds float, ptr %v714, i64 %v719
  %v721 = load <8 x float>, ptr %v720, align 4
  %v722 = add i64 0, 0
  %v723 = getelementptr inbounds float, ptr %v718, i64 %v722
  %v724 = load <8 x float>, ptr %v723, align 4
  %v725 = fmul <8 x float> %v721, %v724
  %v726 = fadd <8 x float> %v711, %v725
  %v727 = add nsw i64 %v710, 1
  br label %b146
b148:
  %v728 = fadd <8 x float> %v705, %v711
  %v729 = add nsw i64 %v704, 128
  br label %b143
b145:
  %v730 = add i64 0, 0
  %v731 = getelementptr inbounds float, ptr %v42, i64 %v730
  store <8 x float> %v705, ptr %v731, align 4
  br label %b142
b142:
  %v732 = icmp sgt i64 %v3, 1
  br i1 %v732, label %b149, label %b150
b149:
  %v733 = getelementptr inbounds i64, ptr %v1, i64 3
  %v734 = atomicrmw add ptr %v733, i64 1 acq_rel
  %v735 = mul i64 %v3, 9
  br label %b151
b151:
  %v736 = load atomic i64, ptr %v733 acquire, align 8
  %v737 = icmp slt i64 %v736, %v735
  br i1 %v737, label %b152, label %b153
b152:
  %v738 = call i32 @sched_yield()
  br label %b151
b153:
  br label %b150
b150:
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
