; generated from specs/lstm_peephole.yaml by `make generated`: do not edit
; lstm_peephole I=8 H=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_2x4of4_0 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x4of4_0, ptr @tile_2x4of4_0], align 8
@table_tile_2x1of4_0_1_2_3 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x1of4_0_1_2_3, ptr @tile_2x1of4_0_1_2_3], align 8
@table_tile_8x1of1_0 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0, ptr @tile_2x1of1_0, ptr @tile_3x1of1_0, ptr @tile_4x1of1_0, ptr @tile_5x1of1_0, ptr @tile_6x1of1_0, ptr @tile_7x1of1_0, ptr @tile_8x1of1_0], align 8
@table_outer_tail = private unnamed_addr constant [2 x ptr] [ptr @outer_1_tail, ptr @outer_2_tail], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v672 = alloca float, i64 64, align 4
  %v1254 = alloca float, i64 64, align 4
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
  %v61 = getelementptr inbounds i64, ptr %v1, i64 4
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 11
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 12
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i64, ptr %v1, i64 13
  %v68 = load i64, ptr %v67, align 8
  %v69 = getelementptr inbounds i64, ptr %v1, i64 16
  %v70 = load i64, ptr %v69, align 8
  %v71 = getelementptr inbounds i64, ptr %v1, i64 23
  %v72 = load i64, ptr %v71, align 8
  %v73 = getelementptr inbounds i64, ptr %v1, i64 25
  %v74 = load i64, ptr %v73, align 8
  %v75 = getelementptr inbounds i64, ptr %v1, i64 26
  %v76 = load i64, ptr %v75, align 8
  %v77 = getelementptr inbounds i64, ptr %v1, i64 27
  %v78 = load i64, ptr %v77, align 8
  %v79 = getelementptr inbounds i64, ptr %v1, i64 28
  %v80 = load i64, ptr %v79, align 8
  %v81 = getelementptr inbounds i64, ptr %v1, i64 29
  %v82 = load i64, ptr %v81, align 8
  %v83 = getelementptr inbounds ptr, ptr %v0, i64 26
  %v84 = load ptr, ptr %v83, align 4
  %v85 = icmp eq i64 %v2, 0
  br i1 %v85, label %b0, label %b1
b0:
  %v86 = add i64 0, 0
  %v87 = getelementptr inbounds float, ptr %v50, i64 %v86
  %v88 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v89 = shufflevector <8 x float> %v88, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v89, ptr %v87, align 4
  br label %b1
b1:
  %v90 = icmp sgt i64 %v3, 1
  br i1 %v90, label %b2, label %b3
b2:
  %v91 = getelementptr inbounds i64, ptr %v1, i64 3
  %v92 = atomicrmw add ptr %v91, i64 1 acq_rel
  %v93 = mul i64 %v3, 1
  br label %b4
b4:
  %v94 = load atomic i64, ptr %v91 acquire, align 8
  %v95 = icmp slt i64 %v94, %v93
  br i1 %v95, label %b5, label %b6
b5:
  %v96 = call i32 @sched_yield()
  br label %b4
b6:
  br label %b3
b3:
  %v97 = getelementptr inbounds i64, ptr %v1, i64 30
  %v98 = load i64, ptr %v97, align 8
  %v99 = icmp eq i64 %v98, 0
  br i1 %v99, label %b7, label %b8
b7:
  %v100 = add i64 %v7, 0
  %v101 = sdiv i64 %v100, 1
  %v102 = add i64 %v2, 1
  %v103 = mul i64 %v101, %v2
  %v104 = sdiv i64 %v103, %v3
  %v105 = mul i64 %v104, 1
  %v106 = icmp slt i64 %v105, %v7
  %v107 = select i1 %v106, i64 %v105, i64 %v7
  %v108 = mul i64 %v101, %v102
  %v109 = sdiv i64 %v108, %v3
  %v110 = mul i64 %v109, 1
  %v111 = icmp slt i64 %v110, %v7
  %v112 = select i1 %v111, i64 %v110, i64 %v7
  br label %b9
b9:
  %v113 = phi i64 [ %v107, %b7 ], [ %v124, %b10 ]
  %v114 = icmp slt i64 %v113, %v112
  br i1 %v114, label %b10, label %b11
b10:
  %v115 = and i64 0, %v66
  %v116 = mul i64 %v115, %v7
  %v117 = add i64 %v116, %v113
  %v118 = mul i64 %v117, 8
  %v119 = getelementptr inbounds float, ptr %v26, i64 %v118
  %v120 = add i64 0, 0
  %v121 = getelementptr inbounds float, ptr %v119, i64 %v120
  %v122 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v123 = shufflevector <8 x float> %v122, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v123, ptr %v121, align 4
  %v124 = add nsw i64 %v113, 1
  br label %b9
b11:
  br label %b8
b8:
  %v125 = icmp sgt i64 %v3, 1
  br i1 %v125, label %b12, label %b13
b12:
  %v126 = getelementptr inbounds i64, ptr %v1, i64 3
  %v127 = atomicrmw add ptr %v126, i64 1 acq_rel
  %v128 = mul i64 %v3, 2
  br label %b14
b14:
  %v129 = load atomic i64, ptr %v126 acquire, align 8
  %v130 = icmp slt i64 %v129, %v128
  br i1 %v130, label %b15, label %b16
b15:
  %v131 = call i32 @sched_yield()
  br label %b14
b16:
  br label %b13
b13:
  %v132 = getelementptr inbounds i64, ptr %v1, i64 31
  %v133 = load i64, ptr %v132, align 8
  %v134 = icmp eq i64 %v133, 0
  br i1 %v134, label %b17, label %b18
b17:
  %v135 = add i64 %v7, 0
  %v136 = sdiv i64 %v135, 1
  %v137 = add i64 %v2, 1
  %v138 = mul i64 %v136, %v2
  %v139 = sdiv i64 %v138, %v3
  %v140 = mul i64 %v139, 1
  %v141 = icmp slt i64 %v140, %v7
  %v142 = select i1 %v141, i64 %v140, i64 %v7
  %v143 = mul i64 %v136, %v137
  %v144 = sdiv i64 %v143, %v3
  %v145 = mul i64 %v144, 1
  %v146 = icmp slt i64 %v145, %v7
  %v147 = select i1 %v146, i64 %v145, i64 %v7
  br label %b19
b19:
  %v148 = phi i64 [ %v142, %b17 ], [ %v159, %b20 ]
  %v149 = icmp slt i64 %v148, %v147
  br i1 %v149, label %b20, label %b21
b20:
  %v150 = and i64 0, %v68
  %v151 = mul i64 %v150, %v7
  %v152 = add i64 %v151, %v148
  %v153 = mul i64 %v152, 8
  %v154 = getelementptr inbounds float, ptr %v28, i64 %v153
  %v155 = add i64 0, 0
  %v156 = getelementptr inbounds float, ptr %v154, i64 %v155
  %v157 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v158 = shufflevector <8 x float> %v157, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v158, ptr %v156, align 4
  %v159 = add nsw i64 %v148, 1
  br label %b19
b21:
  br label %b18
b18:
  %v160 = icmp sgt i64 %v3, 1
  br i1 %v160, label %b22, label %b23
b22:
  %v161 = getelementptr inbounds i64, ptr %v1, i64 3
  %v162 = atomicrmw add ptr %v161, i64 1 acq_rel
  %v163 = mul i64 %v3, 3
  br label %b24
b24:
  %v164 = load atomic i64, ptr %v161 acquire, align 8
  %v165 = icmp slt i64 %v164, %v163
  br i1 %v165, label %b25, label %b26
b25:
  %v166 = call i32 @sched_yield()
  br label %b24
b26:
  br label %b23
b23:
  %v167 = getelementptr inbounds ptr, ptr %v0, i64 26
  %v168 = load ptr, ptr %v167, align 4
  %v169 = getelementptr inbounds float, ptr %v168, i64 0
  %v170 = add i64 1, 0
  %v171 = sdiv i64 %v170, 1
  %v172 = add i64 %v2, 1
  %v173 = mul i64 %v171, %v2
  %v174 = sdiv i64 %v173, %v3
  %v175 = mul i64 %v174, 1
  %v176 = icmp slt i64 %v175, 1
  %v177 = select i1 %v176, i64 %v175, i64 1
  %v178 = mul i64 %v171, %v172
  %v179 = sdiv i64 %v178, %v3
  %v180 = mul i64 %v179, 1
  %v181 = icmp slt i64 %v180, 1
  %v182 = select i1 %v181, i64 %v180, i64 1
  br label %b27
b27:
  %v183 = phi i64 [ %v177, %b23 ], [ %v664, %b78 ]
  %v184 = icmp slt i64 %v183, %v182
  br i1 %v184, label %b28, label %b29
b28:
  %v185 = mul i64 %v183, 256
  %v186 = mul i64 %v183, 32
  %v187 = add i64 %v186, 0
  %v188 = sub i64 32, %v187
  %v189 = icmp slt i64 %v188, 0
  %v190 = select i1 %v189, i64 0, i64 %v188
  %v191 = icmp ult i64 %v190, 8
  %v192 = select i1 %v191, i64 %v190, i64 8
  %v193 = trunc i64 %v192 to i32
  %v194 = insertelement <8 x i32> poison, i32 %v193, i64 0
  %v195 = shufflevector <8 x i32> %v194, <8 x i32> poison, <8 x i32> zeroinitializer
  %v196 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v195
  %v197 = mul i64 %v187, 8
  %v198 = add i64 0, %v197
  %v199 = getelementptr inbounds float, ptr %v12, i64 %v198
  %v200 = add i64 %v185, 0
  %v201 = icmp sge i64 %v190, 8
  br i1 %v201, label %b30, label %b31
b30:
  br label %b32
b32:
  %v202 = phi i64 [ 0, %b30 ], [ %v284, %b33 ]
  %v203 = icmp slt i64 %v202, 8
  br i1 %v203, label %b33, label %b34
b33:
  %v204 = add i64 %v202, 0
  %v205 = getelementptr inbounds float, ptr %v199, i64 %v204
  %v206 = load <8 x float>, ptr %v205, align 4
  %v207 = add i64 %v202, 8
  %v208 = getelementptr inbounds float, ptr %v199, i64 %v207
  %v209 = load <8 x float>, ptr %v208, align 4
  %v210 = add i64 %v202, 16
  %v211 = getelementptr inbounds float, ptr %v199, i64 %v210
  %v212 = load <8 x float>, ptr %v211, align 4
  %v213 = add i64 %v202, 24
  %v214 = getelementptr inbounds float, ptr %v199, i64 %v213
  %v215 = load <8 x float>, ptr %v214, align 4
  %v216 = add i64 %v202, 32
  %v217 = getelementptr inbounds float, ptr %v199, i64 %v216
  %v218 = load <8 x float>, ptr %v217, align 4
  %v219 = add i64 %v202, 40
  %v220 = getelementptr inbounds float, ptr %v199, i64 %v219
  %v221 = load <8 x float>, ptr %v220, align 4
  %v222 = add i64 %v202, 48
  %v223 = getelementptr inbounds float, ptr %v199, i64 %v222
  %v224 = load <8 x float>, ptr %v223, align 4
  %v225 = add i64 %v202, 56
  %v226 = getelementptr inbounds float, ptr %v199, i64 %v225
  %v227 = load <8 x float>, ptr %v226, align 4
  %v228 = shufflevector <8 x float> %v206, <8 x float> %v218, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v229 = shufflevector <8 x float> %v206, <8 x float> %v218, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v230 = shufflevector <8 x float> %v209, <8 x float> %v221, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v231 = shufflevector <8 x float> %v209, <8 x float> %v221, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v232 = shufflevector <8 x float> %v212, <8 x float> %v224, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v233 = shufflevector <8 x float> %v212, <8 x float> %v224, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v234 = shufflevector <8 x float> %v215, <8 x float> %v227, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v235 = shufflevector <8 x float> %v215, <8 x float> %v227, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v236 = shufflevector <8 x float> %v228, <8 x float> %v232, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v237 = shufflevector <8 x float> %v228, <8 x float> %v232, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v238 = shufflevector <8 x float> %v230, <8 x float> %v234, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v239 = shufflevector <8 x float> %v230, <8 x float> %v234, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v240 = shufflevector <8 x float> %v229, <8 x float> %v233, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v241 = shufflevector <8 x float> %v229, <8 x float> %v233, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v242 = shufflevector <8 x float> %v231, <8 x float> %v235, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v243 = shufflevector <8 x float> %v231, <8 x float> %v235, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v244 = shufflevector <8 x float> %v236, <8 x float> %v238, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v245 = shufflevector <8 x float> %v236, <8 x float> %v238, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v246 = shufflevector <8 x float> %v237, <8 x float> %v239, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v247 = shufflevector <8 x float> %v237, <8 x float> %v239, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v248 = shufflevector <8 x float> %v240, <8 x float> %v242, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v249 = shufflevector <8 x float> %v240, <8 x float> %v242, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v250 = shufflevector <8 x float> %v241, <8 x float> %v243, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v251 = shufflevector <8 x float> %v241, <8 x float> %v243, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v252 = add i64 %v202, 0
  %v253 = mul i64 %v252, 32
  %v254 = add i64 %v200, %v253
  %v255 = getelementptr inbounds float, ptr %v169, i64 %v254
  store <8 x float> %v244, ptr %v255, align 4
  %v256 = add i64 %v202, 1
  %v257 = mul i64 %v256, 32
  %v258 = add i64 %v200, %v257
  %v259 = getelementptr inbounds float, ptr %v169, i64 %v258
  store <8 x float> %v245, ptr %v259, align 4
  %v260 = add i64 %v202, 2
  %v261 = mul i64 %v260, 32
  %v262 = add i64 %v200, %v261
  %v263 = getelementptr inbounds float, ptr %v169, i64 %v262
  store <8 x float> %v246, ptr %v263, align 4
  %v264 = add i64 %v202, 3
  %v265 = mul i64 %v264, 32
  %v266 = add i64 %v200, %v265
  %v267 = getelementptr inbounds float, ptr %v169, i64 %v266
  store <8 x float> %v247, ptr %v267, align 4
  %v268 = add i64 %v202, 4
  %v269 = mul i64 %v268, 32
  %v270 = add i64 %v200, %v269
  %v271 = getelementptr inbounds float, ptr %v169, i64 %v270
  store <8 x float> %v248, ptr %v271, align 4
  %v272 = add i64 %v202, 5
  %v273 = mul i64 %v272, 32
  %v274 = add i64 %v200, %v273
  %v275 = getelementptr inbounds float, ptr %v169, i64 %v274
  store <8 x float> %v249, ptr %v275, align 4
  %v276 = add i64 %v202, 6
  %v277 = mul i64 %v276, 32
  %v278 = add i64 %v200, %v277
  %v279 = getelementptr inbounds float, ptr %v169, i64 %v278
  store <8 x float> %v250, ptr %v279, align 4
  %v280 = add i64 %v202, 7
  %v281 = mul i64 %v280, 32
  %v282 = add i64 %v200, %v281
  %v283 = getelementptr inbounds float, ptr %v169, i64 %v282
  store <8 x float> %v251, ptr %v283, align 4
  %v284 = add nsw i64 %v202, 8
  br label %b32
b34:
  br label %b35
b35:
  %v285 = phi i64 [ 8, %b34 ], [ %v294, %b36 ]
  %v286 = icmp slt i64 %v285, 8
  br i1 %v286, label %b36, label %b37
b36:
  %v287 = mul i64 %v285, 1
  %v288 = getelementptr inbounds float, ptr %v199, i64 %v287
  %v289 = getelementptr float, ptr %v288, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v290 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v289, <8 x i1> %v196, <8 x float> zeroinitializer)
  %v291 = mul i64 %v285, 32
  %v292 = add i64 %v200, %v291
  %v293 = getelementptr inbounds float, ptr %v169, i64 %v292
  store <8 x float> %v290, ptr %v293, align 4
  %v294 = add nsw i64 %v285, 1
  br label %b35
b37:
  br label %b31
b31:
  %v295 = icmp slt i64 %v190, 8
  br i1 %v295, label %b38, label %b39
b38:
  br label %b40
b40:
  %v296 = phi i64 [ 0, %b38 ], [ %v305, %b41 ]
  %v297 = icmp slt i64 %v296, 8
  br i1 %v297, label %b41, label %b42
b41:
  %v298 = mul i64 %v296, 1
  %v299 = getelementptr inbounds float, ptr %v199, i64 %v298
  %v300 = getelementptr float, ptr %v299, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v301 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v300, <8 x i1> %v196, <8 x float> zeroinitializer)
  %v302 = mul i64 %v296, 32
  %v303 = add i64 %v200, %v302
  %v304 = getelementptr inbounds float, ptr %v169, i64 %v303
  store <8 x float> %v301, ptr %v304, align 4
  %v305 = add nsw i64 %v296, 1
  br label %b40
b42:
  br label %b39
b39:
  %v306 = add i64 %v186, 8
  %v307 = sub i64 32, %v306
  %v308 = icmp slt i64 %v307, 0
  %v309 = select i1 %v308, i64 0, i64 %v307
  %v310 = icmp ult i64 %v309, 8
  %v311 = select i1 %v310, i64 %v309, i64 8
  %v312 = trunc i64 %v311 to i32
  %v313 = insertelement <8 x i32> poison, i32 %v312, i64 0
  %v314 = shufflevector <8 x i32> %v313, <8 x i32> poison, <8 x i32> zeroinitializer
  %v315 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v314
  %v316 = mul i64 %v306, 8
  %v317 = add i64 0, %v316
  %v318 = getelementptr inbounds float, ptr %v12, i64 %v317
  %v319 = add i64 %v185, 8
  %v320 = icmp sge i64 %v309, 8
  br i1 %v320, label %b43, label %b44
b43:
  br label %b45
b45:
  %v321 = phi i64 [ 0, %b43 ], [ %v403, %b46 ]
  %v322 = icmp slt i64 %v321, 8
  br i1 %v322, label %b46, label %b47
b46:
  %v323 = add i64 %v321, 0
  %v324 = getelementptr inbounds float, ptr %v318, i64 %v323
  %v325 = load <8 x float>, ptr %v324, align 4
  %v326 = add i64 %v321, 8
  %v327 = getelementptr inbounds float, ptr %v318, i64 %v326
  %v328 = load <8 x float>, ptr %v327, align 4
  %v329 = add i64 %v321, 16
  %v330 = getelementptr inbounds float, ptr %v318, i64 %v329
  %v331 = load <8 x float>, ptr %v330, align 4
  %v332 = add i64 %v321, 24
  %v333 = getelementptr inbounds float, ptr %v318, i64 %v332
  %v334 = load <8 x float>, ptr %v333, align 4
  %v335 = add i64 %v321, 32
  %v336 = getelementptr inbounds float, ptr %v318, i64 %v335
  %v337 = load <8 x float>, ptr %v336, align 4
  %v338 = add i64 %v321, 40
  %v339 = getelementptr inbounds float, ptr %v318, i64 %v338
  %v340 = load <8 x float>, ptr %v339, align 4
  %v341 = add i64 %v321, 48
  %v342 = getelementptr inbounds float, ptr %v318, i64 %v341
  %v343 = load <8 x float>, ptr %v342, align 4
  %v344 = add i64 %v321, 56
  %v345 = getelementptr inbounds float, ptr %v318, i64 %v344
  %v346 = load <8 x float>, ptr %v345, align 4
  %v347 = shufflevector <8 x float> %v325, <8 x float> %v337, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v348 = shufflevector <8 x float> %v325, <8 x float> %v337, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v349 = shufflevector <8 x float> %v328, <8 x float> %v340, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v350 = shufflevector <8 x float> %v328, <8 x float> %v340, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v351 = shufflevector <8 x float> %v331, <8 x float> %v343, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v352 = shufflevector <8 x float> %v331, <8 x float> %v343, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v353 = shufflevector <8 x float> %v334, <8 x float> %v346, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v354 = shufflevector <8 x float> %v334, <8 x float> %v346, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v355 = shufflevector <8 x float> %v347, <8 x float> %v351, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v356 = shufflevector <8 x float> %v347, <8 x float> %v351, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v357 = shufflevector <8 x float> %v349, <8 x float> %v353, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v358 = shufflevector <8 x float> %v349, <8 x float> %v353, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v359 = shufflevector <8 x float> %v348, <8 x float> %v352, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v360 = shufflevector <8 x float> %v348, <8 x float> %v352, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v361 = shufflevector <8 x float> %v350, <8 x float> %v354, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v362 = shufflevector <8 x float> %v350, <8 x float> %v354, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v363 = shufflevector <8 x float> %v355, <8 x float> %v357, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v364 = shufflevector <8 x float> %v355, <8 x float> %v357, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v365 = shufflevector <8 x float> %v356, <8 x float> %v358, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v366 = shufflevector <8 x float> %v356, <8 x float> %v358, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v367 = shufflevector <8 x float> %v359, <8 x float> %v361, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v368 = shufflevector <8 x float> %v359, <8 x float> %v361, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v369 = shufflevector <8 x float> %v360, <8 x float> %v362, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v370 = shufflevector <8 x float> %v360, <8 x float> %v362, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v371 = add i64 %v321, 0
  %v372 = mul i64 %v371, 32
  %v373 = add i64 %v319, %v372
  %v374 = getelementptr inbounds float, ptr %v169, i64 %v373
  store <8 x float> %v363, ptr %v374, align 4
  %v375 = add i64 %v321, 1
  %v376 = mul i64 %v375, 32
  %v377 = add i64 %v319, %v376
  %v378 = getelementptr inbounds float, ptr %v169, i64 %v377
  store <8 x float> %v364, ptr %v378, align 4
  %v379 = add i64 %v321, 2
  %v380 = mul i64 %v379, 32
  %v381 = add i64 %v319, %v380
  %v382 = getelementptr inbounds float, ptr %v169, i64 %v381
  store <8 x float> %v365, ptr %v382, align 4
  %v383 = add i64 %v321, 3
  %v384 = mul i64 %v383, 32
  %v385 = add i64 %v319, %v384
  %v386 = getelementptr inbounds float, ptr %v169, i64 %v385
  store <8 x float> %v366, ptr %v386, align 4
  %v387 = add i64 %v321, 4
  %v388 = mul i64 %v387, 32
  %v389 = add i64 %v319, %v388
  %v390 = getelementptr inbounds float, ptr %v169, i64 %v389
  store <8 x float> %v367, ptr %v390, align 4
  %v391 = add i64 %v321, 5
  %v392 = mul i64 %v391, 32
  %v393 = add i64 %v319, %v392
  %v394 = getelementptr inbounds float, ptr %v169, i64 %v393
  store <8 x float> %v368, ptr %v394, align 4
  %v395 = add i64 %v321, 6
  %v396 = mul i64 %v395, 32
  %v397 = add i64 %v319, %v396
  %v398 = getelementptr inbounds float, ptr %v169, i64 %v397
  store <8 x float> %v369, ptr %v398, align 4
  %v399 = add i64 %v321, 7
  %v400 = mul i64 %v399, 32
  %v401 = add i64 %v319, %v400
  %v402 = getelementptr inbounds float, ptr %v169, i64 %v401
  store <8 x float> %v370, ptr %v402, align 4
  %v403 = add nsw i64 %v321, 8
  br label %b45
b47:
  br label %b48
b48:
  %v404 = phi i64 [ 8, %b47 ], [ %v413, %b49 ]
  %v405 = icmp slt i64 %v404, 8
  br i1 %v405, label %b49, label %b50
b49:
  %v406 = mul i64 %v404, 1
  %v407 = getelementptr inbounds float, ptr %v318, i64 %v406
  %v408 = getelementptr float, ptr %v407, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v409 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v408, <8 x i1> %v315, <8 x float> zeroinitializer)
  %v410 = mul i64 %v404, 32
  %v411 = add i64 %v319, %v410
  %v412 = getelementptr inbounds float, ptr %v169, i64 %v411
  store <8 x float> %v409, ptr %v412, align 4
  %v413 = add nsw i64 %v404, 1
  br label %b48
b50:
  br label %b44
b44:
  %v414 = icmp slt i64 %v309, 8
  br i1 %v414, label %b51, label %b52
b51:
  br label %b53
b53:
  %v415 = phi i64 [ 0, %b51 ], [ %v424, %b54 ]
  %v416 = icmp slt i64 %v415, 8
  br i1 %v416, label %b54, label %b55
b54:
  %v417 = mul i64 %v415, 1
  %v418 = getelementptr inbounds float, ptr %v318, i64 %v417
  %v419 = getelementptr float, ptr %v418, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v420 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v419, <8 x i1> %v315, <8 x float> zeroinitializer)
  %v421 = mul i64 %v415, 32
  %v422 = add i64 %v319, %v421
  %v423 = getelementptr inbounds float, ptr %v169, i64 %v422
  store <8 x float> %v420, ptr %v423, align 4
  %v424 = add nsw i64 %v415, 1
  br label %b53
b55:
  br label %b52
b52:
  %v425 = add i64 %v186, 16
  %v426 = sub i64 32, %v425
  %v427 = icmp slt i64 %v426, 0
  %v428 = select i1 %v427, i64 0, i64 %v426
  %v429 = icmp ult i64 %v428, 8
  %v430 = select i1 %v429, i64 %v428, i64 8
  %v431 = trunc i64 %v430 to i32
  %v432 = insertelement <8 x i32> poison, i32 %v431, i64 0
  %v433 = shufflevector <8 x i32> %v432, <8 x i32> poison, <8 x i32> zeroinitializer
  %v434 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v433
  %v435 = mul i64 %v425, 8
  %v436 = add i64 0, %v435
  %v437 = getelementptr inbounds float, ptr %v12, i64 %v436
  %v438 = add i64 %v185, 16
  %v439 = icmp sge i64 %v428, 8
  br i1 %v439, label %b56, label %b57
b56:
  br label %b58
b58:
  %v440 = phi i64 [ 0, %b56 ], [ %v522, %b59 ]
  %v441 = icmp slt i64 %v440, 8
  br i1 %v441, label %b59, label %b60
b59:
  %v442 = add i64 %v440, 0
  %v443 = getelementptr inbounds float, ptr %v437, i64 %v442
  %v444 = load <8 x float>, ptr %v443, align 4
  %v445 = add i64 %v440, 8
  %v446 = getelementptr inbounds float, ptr %v437, i64 %v445
  %v447 = load <8 x float>, ptr %v446, align 4
  %v448 = add i64 %v440, 16
  %v449 = getelementptr inbounds float, ptr %v437, i64 %v448
  %v450 = load <8 x float>, ptr %v449, align 4
  %v451 = add i64 %v440, 24
  %v452 = getelementptr inbounds float, ptr %v437, i64 %v451
  %v453 = load <8 x float>, ptr %v452, align 4
  %v454 = add i64 %v440, 32
  %v455 = getelementptr inbounds float, ptr %v437, i64 %v454
  %v456 = load <8 x float>, ptr %v455, align 4
  %v457 = add i64 %v440, 40
  %v458 = getelementptr inbounds float, ptr %v437, i64 %v457
  %v459 = load <8 x float>, ptr %v458, align 4
  %v460 = add i64 %v440, 48
  %v461 = getelementptr inbounds float, ptr %v437, i64 %v460
  %v462 = load <8 x float>, ptr %v461, align 4
  %v463 = add i64 %v440, 56
  %v464 = getelementptr inbounds float, ptr %v437, i64 %v463
  %v465 = load <8 x float>, ptr %v464, align 4
  %v466 = shufflevector <8 x float> %v444, <8 x float> %v456, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v467 = shufflevector <8 x float> %v444, <8 x float> %v456, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v468 = shufflevector <8 x float> %v447, <8 x float> %v459, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v469 = shufflevector <8 x float> %v447, <8 x float> %v459, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v470 = shufflevector <8 x float> %v450, <8 x float> %v462, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v471 = shufflevector <8 x float> %v450, <8 x float> %v462, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v472 = shufflevector <8 x float> %v453, <8 x float> %v465, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v473 = shufflevector <8 x float> %v453, <8 x float> %v465, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v474 = shufflevector <8 x float> %v466, <8 x float> %v470, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v475 = shufflevector <8 x float> %v466, <8 x float> %v470, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v476 = shufflevector <8 x float> %v468, <8 x float> %v472, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v477 = shufflevector <8 x float> %v468, <8 x float> %v472, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v478 = shufflevector <8 x float> %v467, <8 x float> %v471, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v479 = shufflevector <8 x float> %v467, <8 x float> %v471, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v480 = shufflevector <8 x float> %v469, <8 x float> %v473, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v481 = shufflevector <8 x float> %v469, <8 x float> %v473, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v482 = shufflevector <8 x float> %v474, <8 x float> %v476, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v483 = shufflevector <8 x float> %v474, <8 x float> %v476, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v484 = shufflevector <8 x float> %v475, <8 x float> %v477, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v485 = shufflevector <8 x float> %v475, <8 x float> %v477, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v486 = shufflevector <8 x float> %v478, <8 x float> %v480, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v487 = shufflevector <8 x float> %v478, <8 x float> %v480, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v488 = shufflevector <8 x float> %v479, <8 x float> %v481, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v489 = shufflevector <8 x float> %v479, <8 x float> %v481, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v490 = add i64 %v440, 0
  %v491 = mul i64 %v490, 32
  %v492 = add i64 %v438, %v491
  %v493 = getelementptr inbounds float, ptr %v169, i64 %v492
  store <8 x float> %v482, ptr %v493, align 4
  %v494 = add i64 %v440, 1
  %v495 = mul i64 %v494, 32
  %v496 = add i64 %v438, %v495
  %v497 = getelementptr inbounds float, ptr %v169, i64 %v496
  store <8 x float> %v483, ptr %v497, align 4
  %v498 = add i64 %v440, 2
  %v499 = mul i64 %v498, 32
  %v500 = add i64 %v438, %v499
  %v501 = getelementptr inbounds float, ptr %v169, i64 %v500
  store <8 x float> %v484, ptr %v501, align 4
  %v502 = add i64 %v440, 3
  %v503 = mul i64 %v502, 32
  %v504 = add i64 %v438, %v503
  %v505 = getelementptr inbounds float, ptr %v169, i64 %v504
  store <8 x float> %v485, ptr %v505, align 4
  %v506 = add i64 %v440, 4
  %v507 = mul i64 %v506, 32
  %v508 = add i64 %v438, %v507
  %v509 = getelementptr inbounds float, ptr %v169, i64 %v508
  store <8 x float> %v486, ptr %v509, align 4
  %v510 = add i64 %v440, 5
  %v511 = mul i64 %v510, 32
  %v512 = add i64 %v438, %v511
  %v513 = getelementptr inbounds float, ptr %v169, i64 %v512
  store <8 x float> %v487, ptr %v513, align 4
  %v514 = add i64 %v440, 6
  %v515 = mul i64 %v514, 32
  %v516 = add i64 %v438, %v515
  %v517 = getelementptr inbounds float, ptr %v169, i64 %v516
  store <8 x float> %v488, ptr %v517, align 4
  %v518 = add i64 %v440, 7
  %v519 = mul i64 %v518, 32
  %v520 = add i64 %v438, %v519
  %v521 = getelementptr inbounds float, ptr %v169, i64 %v520
  store <8 x float> %v489, ptr %v521, align 4
  %v522 = add nsw i64 %v440, 8
  br label %b58
b60:
  br label %b61
b61:
  %v523 = phi i64 [ 8, %b60 ], [ %v532, %b62 ]
  %v524 = icmp slt i64 %v523, 8
  br i1 %v524, label %b62, label %b63
b62:
  %v525 = mul i64 %v523, 1
  %v526 = getelementptr inbounds float, ptr %v437, i64 %v525
  %v527 = getelementptr float, ptr %v526, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v528 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v527, <8 x i1> %v434, <8 x float> zeroinitializer)
  %v529 = mul i64 %v523, 32
  %v530 = add i64 %v438, %v529
  %v531 = getelementptr inbounds float, ptr %v169, i64 %v530
  store <8 x float> %v528, ptr %v531, align 4
  %v532 = add nsw i64 %v523, 1
  br label %b61
b63:
  br label %b57
b57:
  %v533 = icmp slt i64 %v428, 8
  br i1 %v533, label %b64, label %b65
b64:
  br label %b66
b66:
  %v534 = phi i64 [ 0, %b64 ], [ %v543, %b67 ]
  %v535 = icmp slt i64 %v534, 8
  br i1 %v535, label %b67, label %b68
b67:
  %v536 = mul i64 %v534, 1
  %v537 = getelementptr inbounds float, ptr %v437, i64 %v536
  %v538 = getelementptr float, ptr %v537, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v539 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v538, <8 x i1> %v434, <8 x float> zeroinitializer)
  %v540 = mul i64 %v534, 32
  %v541 = add i64 %v438, %v540
  %v542 = getelementptr inbounds float, ptr %v169, i64 %v541
  store <8 x float> %v539, ptr %v542, align 4
  %v543 = add nsw i64 %v534, 1
  br label %b66
b68:
  br label %b65
b65:
  %v544 = add i64 %v186, 24
  %v545 = sub i64 32, %v544
  %v546 = icmp slt i64 %v545, 0
  %v547 = select i1 %v546, i64 0, i64 %v545
  %v548 = icmp ult i64 %v547, 8
  %v549 = select i1 %v548, i64 %v547, i64 8
  %v550 = trunc i64 %v549 to i32
  %v551 = insertelement <8 x i32> poison, i32 %v550, i64 0
  %v552 = shufflevector <8 x i32> %v551, <8 x i32> poison, <8 x i32> zeroinitializer
  %v553 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v552
  %v554 = mul i64 %v544, 8
  %v555 = add i64 0, %v554
  %v556 = getelementptr inbounds float, ptr %v12, i64 %v555
  %v557 = add i64 %v185, 24
  %v558 = icmp sge i64 %v547, 8
  br i1 %v558, label %b69, label %b70
b69:
  br label %b71
b71:
  %v559 = phi i64 [ 0, %b69 ], [ %v641, %b72 ]
  %v560 = icmp slt i64 %v559, 8
  br i1 %v560, label %b72, label %b73
b72:
  %v561 = add i64 %v559, 0
  %v562 = getelementptr inbounds float, ptr %v556, i64 %v561
  %v563 = load <8 x float>, ptr %v562, align 4
  %v564 = add i64 %v559, 8
  %v565 = getelementptr inbounds float, ptr %v556, i64 %v564
  %v566 = load <8 x float>, ptr %v565, align 4
  %v567 = add i64 %v559, 16
  %v568 = getelementptr inbounds float, ptr %v556, i64 %v567
  %v569 = load <8 x float>, ptr %v568, align 4
  %v570 = add i64 %v559, 24
  %v571 = getelementptr inbounds float, ptr %v556, i64 %v570
  %v572 = load <8 x float>, ptr %v571, align 4
  %v573 = add i64 %v559, 32
  %v574 = getelementptr inbounds float, ptr %v556, i64 %v573
  %v575 = load <8 x float>, ptr %v574, align 4
  %v576 = add i64 %v559, 40
  %v577 = getelementptr inbounds float, ptr %v556, i64 %v576
  %v578 = load <8 x float>, ptr %v577, align 4
  %v579 = add i64 %v559, 48
  %v580 = getelementptr inbounds float, ptr %v556, i64 %v579
  %v581 = load <8 x float>, ptr %v580, align 4
  %v582 = add i64 %v559, 56
  %v583 = getelementptr inbounds float, ptr %v556, i64 %v582
  %v584 = load <8 x float>, ptr %v583, align 4
  %v585 = shufflevector <8 x float> %v563, <8 x float> %v575, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v586 = shufflevector <8 x float> %v563, <8 x float> %v575, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v587 = shufflevector <8 x float> %v566, <8 x float> %v578, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v588 = shufflevector <8 x float> %v566, <8 x float> %v578, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v589 = shufflevector <8 x float> %v569, <8 x float> %v581, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v590 = shufflevector <8 x float> %v569, <8 x float> %v581, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v591 = shufflevector <8 x float> %v572, <8 x float> %v584, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v592 = shufflevector <8 x float> %v572, <8 x float> %v584, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v593 = shufflevector <8 x float> %v585, <8 x float> %v589, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v594 = shufflevector <8 x float> %v585, <8 x float> %v589, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v595 = shufflevector <8 x float> %v587, <8 x float> %v591, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v596 = shufflevector <8 x float> %v587, <8 x float> %v591, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v597 = shufflevector <8 x float> %v586, <8 x float> %v590, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v598 = shufflevector <8 x float> %v586, <8 x float> %v590, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v599 = shufflevector <8 x float> %v588, <8 x float> %v592, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v600 = shufflevector <8 x float> %v588, <8 x float> %v592, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v601 = shufflevector <8 x float> %v593, <8 x float> %v595, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v602 = shufflevector <8 x float> %v593, <8 x float> %v595, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v603 = shufflevector <8 x float> %v594, <8 x float> %v596, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v604 = shufflevector <8 x float> %v594, <8 x float> %v596, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v605 = shufflevector <8 x float> %v597, <8 x float> %v599, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v606 = shufflevector <8 x float> %v597, <8 x float> %v599, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v607 = shufflevector <8 x float> %v598, <8 x float> %v600, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v608 = shufflevector <8 x float> %v598, <8 x float> %v600, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v609 = add i64 %v559, 0
  %v610 = mul i64 %v609, 32
  %v611 = add i64 %v557, %v610
  %v612 = getelementptr inbounds float, ptr %v169, i64 %v611
  store <8 x float> %v601, ptr %v612, align 4
  %v613 = add i64 %v559, 1
  %v614 = mul i64 %v613, 32
  %v615 = add i64 %v557, %v614
  %v616 = getelementptr inbounds float, ptr %v169, i64 %v615
  store <8 x float> %v602, ptr %v616, align 4
  %v617 = add i64 %v559, 2
  %v618 = mul i64 %v617, 32
  %v619 = add i64 %v557, %v618
  %v620 = getelementptr inbounds float, ptr %v169, i64 %v619
  store <8 x float> %v603, ptr %v620, align 4
  %v621 = add i64 %v559, 3
  %v622 = mul i64 %v621, 32
  %v623 = add i64 %v557, %v622
  %v624 = getelementptr inbounds float, ptr %v169, i64 %v623
  store <8 x float> %v604, ptr %v624, align 4
  %v625 = add i64 %v559, 4
  %v626 = mul i64 %v625, 32
  %v627 = add i64 %v557, %v626
  %v628 = getelementptr inbounds float, ptr %v169, i64 %v627
  store <8 x float> %v605, ptr %v628, align 4
  %v629 = add i64 %v559, 5
  %v630 = mul i64 %v629, 32
  %v631 = add i64 %v557, %v630
  %v632 = getelementptr inbounds float, ptr %v169, i64 %v631
  store <8 x float> %v606, ptr %v632, align 4
  %v633 = add i64 %v559, 6
  %v634 = mul i64 %v633, 32
  %v635 = add i64 %v557, %v634
  %v636 = getelementptr inbounds float, ptr %v169, i64 %v635
  store <8 x float> %v607, ptr %v636, align 4
  %v637 = add i64 %v559, 7
  %v638 = mul i64 %v637, 32
  %v639 = add i64 %v557, %v638
  %v640 = getelementptr inbounds float, ptr %v169, i64 %v639
  store <8 x float> %v608, ptr %v640, align 4
  %v641 = add nsw i64 %v559, 8
  br label %b71
b73:
  br label %b74
b74:
  %v642 = phi i64 [ 8, %b73 ], [ %v651, %b75 ]
  %v643 = icmp slt i64 %v642, 8
  br i1 %v643, label %b75, label %b76
b75:
  %v644 = mul i64 %v642, 1
  %v645 = getelementptr inbounds float, ptr %v556, i64 %v644
  %v646 = getelementptr float, ptr %v645, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v647 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v646, <8 x i1> %v553, <8 x float> zeroinitializer)
  %v648 = mul i64 %v642, 32
  %v649 = add i64 %v557, %v648
  %v650 = getelementptr inbounds float, ptr %v169, i64 %v649
  store <8 x float> %v647, ptr %v650, align 4
  %v651 = add nsw i64 %v642, 1
  br label %b74
b76:
  br label %b70
b70:
  %v652 = icmp slt i64 %v547, 8
  br i1 %v652, label %b77, label %b78
b77:
  br label %b79
b79:
  %v653 = phi i64 [ 0, %b77 ], [ %v662, %b80 ]
  %v654 = icmp slt i64 %v653, 8
  br i1 %v654, label %b80, label %b81
b80:
  %v655 = mul i64 %v653, 1
  %v656 = getelementptr inbounds float, ptr %v556, i64 %v655
  %v657 = getelementptr float, ptr %v656, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v658 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v657, <8 x i1> %v553, <8 x float> zeroinitializer)
  %v659 = mul i64 %v653, 32
  %v660 = add i64 %v557, %v659
  %v661 = getelementptr inbounds float, ptr %v169, i64 %v660
  store <8 x float> %v658, ptr %v661, align 4
  %v662 = add nsw i64 %v653, 1
  br label %b79
b81:
  br label %b78
b78:
  %v663 = add i64 %v185, 256
  %v664 = add nsw i64 %v183, 1
  br label %b27
b29:
  %v665 = icmp sgt i64 %v3, 1
  br i1 %v665, label %b82, label %b83
b82:
  %v666 = getelementptr inbounds i64, ptr %v1, i64 3
  %v667 = atomicrmw add ptr %v666, i64 1 acq_rel
  %v668 = mul i64 %v3, 4
  br label %b84
b84:
  %v669 = load atomic i64, ptr %v666 acquire, align 8
  %v670 = icmp slt i64 %v669, %v668
  br i1 %v670, label %b85, label %b86
b85:
  %v671 = call i32 @sched_yield()
  br label %b84
b86:
  br label %b83
b83:
  %v673 = add i64 %v8, 0
  %v674 = sdiv i64 %v673, 1
  %v675 = add i64 %v2, 1
  %v676 = mul i64 %v674, %v2
  %v677 = sdiv i64 %v676, %v3
  %v678 = mul i64 %v677, 1
  %v679 = icmp slt i64 %v678, %v8
  %v680 = select i1 %v679, i64 %v678, i64 %v8
  %v681 = mul i64 %v674, %v675
  %v682 = sdiv i64 %v681, %v3
  %v683 = mul i64 %v682, 1
  %v684 = icmp slt i64 %v683, %v8
  %v685 = select i1 %v684, i64 %v683, i64 %v8
  br label %b87
b87:
  %v686 = phi i64 [ %v680, %b83 ], [ %v739, %b92 ]
  %v687 = icmp slt i64 %v686, %v685
  br i1 %v687, label %b88, label %b89
b88:
  %v688 = add i64 %v686, 96
  %v689 = icmp slt i64 %v688, %v685
  %v690 = select i1 %v689, i64 %v688, i64 %v685
  br label %b90
b90:
  %v691 = phi i64 [ 0, %b88 ], [ %v738, %b95 ]
  %v692 = icmp slt i64 %v691, 1
  br i1 %v692, label %b91, label %b92
b91:
  %v693 = sub i64 %v690, %v686
  %v694 = sub i64 2, 1
  %v695 = add i64 %v693, %v694
  %v696 = sdiv i64 %v695, 2
  br label %b93
b93:
  %v697 = phi i64 [ 0, %b91 ], [ %v737, %b100 ]
  %v698 = icmp slt i64 %v697, %v696
  br i1 %v698, label %b94, label %b95
b94:
  %v699 = mul i64 %v693, %v697
  %v700 = sdiv i64 %v699, %v696
  %v701 = add i64 %v686, %v700
  %v702 = add i64 %v697, 1
  %v703 = mul i64 %v693, %v702
  %v704 = sdiv i64 %v703, %v696
  %v705 = add i64 %v686, %v704
  %v706 = mul i64 %v691, 256
  %v707 = getelementptr inbounds float, ptr %v169, i64 %v706
  %v708 = sub i64 %v705, %v701
  %v709 = mul i64 %v701, 8
  %v710 = getelementptr inbounds float, ptr %v10, i64 %v709
  %v711 = getelementptr inbounds float, ptr %v710, i64 0
  %v712 = sub i64 %v708, 1
  %v713 = getelementptr inbounds ptr, ptr @table_tile_2x4of4_0, i64 %v712
  %v714 = load ptr, ptr %v713, align 4
  %v715 = icmp sgt i64 %v708, 0
  br i1 %v715, label %b96, label %b97
b96:
  call void %v714(ptr %v711, i64 8, ptr %v707, i64 8, ptr %v672)
  br label %b97
b97:
  %v716 = add i64 %v706, 256
  br label %b98
b98:
  %v717 = phi i64 [ %v701, %b97 ], [ %v736, %b103 ]
  %v718 = icmp slt i64 %v717, %v705
  br i1 %v718, label %b99, label %b100
b99:
  %v719 = sub i64 %v717, %v701
  %v720 = mul i64 %v719, 32
  %v721 = getelementptr inbounds float, ptr %v672, i64 %v720
  %v722 = mul i64 %v717, 32
  %v723 = getelementptr inbounds float, ptr %v52, i64 %v722
  br label %b101
b101:
  %v724 = phi i64 [ 0, %b99 ], [ %v735, %b102 ]
  %v725 = icmp slt i64 %v724, 4
  br i1 %v725, label %b102, label %b103
b102:
  %v726 = mul i64 %v691, 4
  %v727 = add i64 %v726, %v724
  %v728 = mul i64 %v727, 8
  %v729 = add i64 0, %v724
  %v730 = mul i64 %v729, 8
  %v731 = getelementptr inbounds float, ptr %v721, i64 %v730
  %v732 = load <8 x float>, ptr %v731, align 4
  %v733 = add i64 0, %v728
  %v734 = getelementptr inbounds float, ptr %v723, i64 %v733
  store <8 x float> %v732, ptr %v734, align 4
  %v735 = add nsw i64 %v724, 1
  br label %b101
b103:
  %v736 = add nsw i64 %v717, 1
  br label %b98
b100:
  %v737 = add nsw i64 %v697, 1
  br label %b93
b95:
  %v738 = add nsw i64 %v691, 1
  br label %b90
b92:
  %v739 = add nsw i64 %v686, 96
  br label %b87
b89:
  %v740 = icmp sgt i64 %v3, 1
  br i1 %v740, label %b104, label %b105
b104:
  %v741 = getelementptr inbounds i64, ptr %v1, i64 3
  %v742 = atomicrmw add ptr %v741, i64 1 acq_rel
  %v743 = mul i64 %v3, 5
  br label %b106
b106:
  %v744 = load atomic i64, ptr %v741 acquire, align 8
  %v745 = icmp slt i64 %v744, %v743
  br i1 %v745, label %b107, label %b108
b107:
  %v746 = call i32 @sched_yield()
  br label %b106
b108:
  br label %b105
b105:
  %v747 = getelementptr inbounds ptr, ptr %v0, i64 26
  %v748 = load ptr, ptr %v747, align 4
  %v749 = getelementptr inbounds float, ptr %v748, i64 256
  %v750 = add i64 1, 0
  %v751 = sdiv i64 %v750, 1
  %v752 = add i64 %v2, 1
  %v753 = mul i64 %v751, %v2
  %v754 = sdiv i64 %v753, %v3
  %v755 = mul i64 %v754, 1
  %v756 = icmp slt i64 %v755, 1
  %v757 = select i1 %v756, i64 %v755, i64 1
  %v758 = mul i64 %v751, %v752
  %v759 = sdiv i64 %v758, %v3
  %v760 = mul i64 %v759, 1
  %v761 = icmp slt i64 %v760, 1
  %v762 = select i1 %v761, i64 %v760, i64 1
  br label %b109
b109:
  %v763 = phi i64 [ %v757, %b105 ], [ %v1244, %b160 ]
  %v764 = icmp slt i64 %v763, %v762
  br i1 %v764, label %b110, label %b111
b110:
  %v765 = mul i64 %v763, 256
  %v766 = mul i64 %v763, 8
  %v767 = add i64 %v766, 0
  %v768 = sub i64 8, %v767
  %v769 = icmp slt i64 %v768, 0
  %v770 = select i1 %v769, i64 0, i64 %v768
  %v771 = icmp ult i64 %v770, 8
  %v772 = select i1 %v771, i64 %v770, i64 8
  %v773 = trunc i64 %v772 to i32
  %v774 = insertelement <8 x i32> poison, i32 %v773, i64 0
  %v775 = shufflevector <8 x i32> %v774, <8 x i32> poison, <8 x i32> zeroinitializer
  %v776 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v775
  %v777 = mul i64 %v767, 8
  %v778 = add i64 64, %v777
  %v779 = getelementptr inbounds float, ptr %v14, i64 %v778
  %v780 = add i64 %v765, 0
  %v781 = icmp sge i64 %v770, 8
  br i1 %v781, label %b112, label %b113
b112:
  br label %b114
b114:
  %v782 = phi i64 [ 0, %b112 ], [ %v864, %b115 ]
  %v783 = icmp slt i64 %v782, 8
  br i1 %v783, label %b115, label %b116
b115:
  %v784 = add i64 %v782, 0
  %v785 = getelementptr inbounds float, ptr %v779, i64 %v784
  %v786 = load <8 x float>, ptr %v785, align 4
  %v787 = add i64 %v782, 8
  %v788 = getelementptr inbounds float, ptr %v779, i64 %v787
  %v789 = load <8 x float>, ptr %v788, align 4
  %v790 = add i64 %v782, 16
  %v791 = getelementptr inbounds float, ptr %v779, i64 %v790
  %v792 = load <8 x float>, ptr %v791, align 4
  %v793 = add i64 %v782, 24
  %v794 = getelementptr inbounds float, ptr %v779, i64 %v793
  %v795 = load <8 x float>, ptr %v794, align 4
  %v796 = add i64 %v782, 32
  %v797 = getelementptr inbounds float, ptr %v779, i64 %v796
  %v798 = load <8 x float>, ptr %v797, align 4
  %v799 = add i64 %v782, 40
  %v800 = getelementptr inbounds float, ptr %v779, i64 %v799
  %v801 = load <8 x float>, ptr %v800, align 4
  %v802 = add i64 %v782, 48
  %v803 = getelementptr inbounds float, ptr %v779, i64 %v802
  %v804 = load <8 x float>, ptr %v803, align 4
  %v805 = add i64 %v782, 56
  %v806 = getelementptr inbounds float, ptr %v779, i64 %v805
  %v807 = load <8 x float>, ptr %v806, align 4
  %v808 = shufflevector <8 x float> %v786, <8 x float> %v798, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v809 = shufflevector <8 x float> %v786, <8 x float> %v798, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v810 = shufflevector <8 x float> %v789, <8 x float> %v801, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v811 = shufflevector <8 x float> %v789, <8 x float> %v801, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v812 = shufflevector <8 x float> %v792, <8 x float> %v804, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v813 = shufflevector <8 x float> %v792, <8 x float> %v804, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v814 = shufflevector <8 x float> %v795, <8 x float> %v807, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v815 = shufflevector <8 x float> %v795, <8 x float> %v807, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v816 = shufflevector <8 x float> %v808, <8 x float> %v812, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v817 = shufflevector <8 x float> %v808, <8 x float> %v812, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v818 = shufflevector <8 x float> %v810, <8 x float> %v814, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v819 = shufflevector <8 x float> %v810, <8 x float> %v814, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v820 = shufflevector <8 x float> %v809, <8 x float> %v813, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v821 = shufflevector <8 x float> %v809, <8 x float> %v813, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v822 = shufflevector <8 x float> %v811, <8 x float> %v815, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v823 = shufflevector <8 x float> %v811, <8 x float> %v815, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v824 = shufflevector <8 x float> %v816, <8 x float> %v818, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v825 = shufflevector <8 x float> %v816, <8 x float> %v818, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v826 = shufflevector <8 x float> %v817, <8 x float> %v819, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v827 = shufflevector <8 x float> %v817, <8 x float> %v819, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v828 = shufflevector <8 x float> %v820, <8 x float> %v822, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v829 = shufflevector <8 x float> %v820, <8 x float> %v822, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v830 = shufflevector <8 x float> %v821, <8 x float> %v823, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v831 = shufflevector <8 x float> %v821, <8 x float> %v823, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v832 = add i64 %v782, 0
  %v833 = mul i64 %v832, 32
  %v834 = add i64 %v780, %v833
  %v835 = getelementptr inbounds float, ptr %v749, i64 %v834
  store <8 x float> %v824, ptr %v835, align 4
  %v836 = add i64 %v782, 1
  %v837 = mul i64 %v836, 32
  %v838 = add i64 %v780, %v837
  %v839 = getelementptr inbounds float, ptr %v749, i64 %v838
  store <8 x float> %v825, ptr %v839, align 4
  %v840 = add i64 %v782, 2
  %v841 = mul i64 %v840, 32
  %v842 = add i64 %v780, %v841
  %v843 = getelementptr inbounds float, ptr %v749, i64 %v842
  store <8 x float> %v826, ptr %v843, align 4
  %v844 = add i64 %v782, 3
  %v845 = mul i64 %v844, 32
  %v846 = add i64 %v780, %v845
  %v847 = getelementptr inbounds float, ptr %v749, i64 %v846
  store <8 x float> %v827, ptr %v847, align 4
  %v848 = add i64 %v782, 4
  %v849 = mul i64 %v848, 32
  %v850 = add i64 %v780, %v849
  %v851 = getelementptr inbounds float, ptr %v749, i64 %v850
  store <8 x float> %v828, ptr %v851, align 4
  %v852 = add i64 %v782, 5
  %v853 = mul i64 %v852, 32
  %v854 = add i64 %v780, %v853
  %v855 = getelementptr inbounds float, ptr %v749, i64 %v854
  store <8 x float> %v829, ptr %v855, align 4
  %v856 = add i64 %v782, 6
  %v857 = mul i64 %v856, 32
  %v858 = add i64 %v780, %v857
  %v859 = getelementptr inbounds float, ptr %v749, i64 %v858
  store <8 x float> %v830, ptr %v859, align 4
  %v860 = add i64 %v782, 7
  %v861 = mul i64 %v860, 32
  %v862 = add i64 %v780, %v861
  %v863 = getelementptr inbounds float, ptr %v749, i64 %v862
  store <8 x float> %v831, ptr %v863, align 4
  %v864 = add nsw i64 %v782, 8
  br label %b114
b116:
  br label %b117
b117:
  %v865 = phi i64 [ 8, %b116 ], [ %v874, %b118 ]
  %v866 = icmp slt i64 %v865, 8
  br i1 %v866, label %b118, label %b119
b118:
  %v867 = mul i64 %v865, 1
  %v868 = getelementptr inbounds float, ptr %v779, i64 %v867
  %v869 = getelementptr float, ptr %v868, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v870 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v869, <8 x i1> %v776, <8 x float> zeroinitializer)
  %v871 = mul i64 %v865, 32
  %v872 = add i64 %v780, %v871
  %v873 = getelementptr inbounds float, ptr %v749, i64 %v872
  store <8 x float> %v870, ptr %v873, align 4
  %v874 = add nsw i64 %v865, 1
  br label %b117
b119:
  br label %b113
b113:
  %v875 = icmp slt i64 %v770, 8
  br i1 %v875, label %b120, label %b121
b120:
  br label %b122
b122:
  %v876 = phi i64 [ 0, %b120 ], [ %v885, %b123 ]
  %v877 = icmp slt i64 %v876, 8
  br i1 %v877, label %b123, label %b124
b123:
  %v878 = mul i64 %v876, 1
  %v879 = getelementptr inbounds float, ptr %v779, i64 %v878
  %v880 = getelementptr float, ptr %v879, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v881 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v880, <8 x i1> %v776, <8 x float> zeroinitializer)
  %v882 = mul i64 %v876, 32
  %v883 = add i64 %v780, %v882
  %v884 = getelementptr inbounds float, ptr %v749, i64 %v883
  store <8 x float> %v881, ptr %v884, align 4
  %v885 = add nsw i64 %v876, 1
  br label %b122
b124:
  br label %b121
b121:
  %v886 = add i64 %v766, 0
  %v887 = sub i64 8, %v886
  %v888 = icmp slt i64 %v887, 0
  %v889 = select i1 %v888, i64 0, i64 %v887
  %v890 = icmp ult i64 %v889, 8
  %v891 = select i1 %v890, i64 %v889, i64 8
  %v892 = trunc i64 %v891 to i32
  %v893 = insertelement <8 x i32> poison, i32 %v892, i64 0
  %v894 = shufflevector <8 x i32> %v893, <8 x i32> poison, <8 x i32> zeroinitializer
  %v895 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v894
  %v896 = mul i64 %v886, 8
  %v897 = add i64 0, %v896
  %v898 = getelementptr inbounds float, ptr %v14, i64 %v897
  %v899 = add i64 %v765, 8
  %v900 = icmp sge i64 %v889, 8
  br i1 %v900, label %b125, label %b126
b125:
  br label %b127
b127:
  %v901 = phi i64 [ 0, %b125 ], [ %v983, %b128 ]
  %v902 = icmp slt i64 %v901, 8
  br i1 %v902, label %b128, label %b129
b128:
  %v903 = add i64 %v901, 0
  %v904 = getelementptr inbounds float, ptr %v898, i64 %v903
  %v905 = load <8 x float>, ptr %v904, align 4
  %v906 = add i64 %v901, 8
  %v907 = getelementptr inbounds float, ptr %v898, i64 %v906
  %v908 = load <8 x float>, ptr %v907, align 4
  %v909 = add i64 %v901, 16
  %v910 = getelementptr inbounds float, ptr %v898, i64 %v909
  %v911 = load <8 x float>, ptr %v910, align 4
  %v912 = add i64 %v901, 24
  %v913 = getelementptr inbounds float, ptr %v898, i64 %v912
  %v914 = load <8 x float>, ptr %v913, align 4
  %v915 = add i64 %v901, 32
  %v916 = getelementptr inbounds float, ptr %v898, i64 %v915
  %v917 = load <8 x float>, ptr %v916, align 4
  %v918 = add i64 %v901, 40
  %v919 = getelementptr inbounds float, ptr %v898, i64 %v918
  %v920 = load <8 x float>, ptr %v919, align 4
  %v921 = add i64 %v901, 48
  %v922 = getelementptr inbounds float, ptr %v898, i64 %v921
  %v923 = load <8 x float>, ptr %v922, align 4
  %v924 = add i64 %v901, 56
  %v925 = getelementptr inbounds float, ptr %v898, i64 %v924
  %v926 = load <8 x float>, ptr %v925, align 4
  %v927 = shufflevector <8 x float> %v905, <8 x float> %v917, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v928 = shufflevector <8 x float> %v905, <8 x float> %v917, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v929 = shufflevector <8 x float> %v908, <8 x float> %v920, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v930 = shufflevector <8 x float> %v908, <8 x float> %v920, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v931 = shufflevector <8 x float> %v911, <8 x float> %v923, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v932 = shufflevector <8 x float> %v911, <8 x float> %v923, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v933 = shufflevector <8 x float> %v914, <8 x float> %v926, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v934 = shufflevector <8 x float> %v914, <8 x float> %v926, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v935 = shufflevector <8 x float> %v927, <8 x float> %v931, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v936 = shufflevector <8 x float> %v927, <8 x float> %v931, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v937 = shufflevector <8 x float> %v929, <8 x float> %v933, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v938 = shufflevector <8 x float> %v929, <8 x float> %v933, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v939 = shufflevector <8 x float> %v928, <8 x float> %v932, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v940 = shufflevector <8 x float> %v928, <8 x float> %v932, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v941 = shufflevector <8 x float> %v930, <8 x float> %v934, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v942 = shufflevector <8 x float> %v930, <8 x float> %v934, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v943 = shufflevector <8 x float> %v935, <8 x float> %v937, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v944 = shufflevector <8 x float> %v935, <8 x float> %v937, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v945 = shufflevector <8 x float> %v936, <8 x float> %v938, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v946 = shufflevector <8 x float> %v936, <8 x float> %v938, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v947 = shufflevector <8 x float> %v939, <8 x float> %v941, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v948 = shufflevector <8 x float> %v939, <8 x float> %v941, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v949 = shufflevector <8 x float> %v940, <8 x float> %v942, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v950 = shufflevector <8 x float> %v940, <8 x float> %v942, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v951 = add i64 %v901, 0
  %v952 = mul i64 %v951, 32
  %v953 = add i64 %v899, %v952
  %v954 = getelementptr inbounds float, ptr %v749, i64 %v953
  store <8 x float> %v943, ptr %v954, align 4
  %v955 = add i64 %v901, 1
  %v956 = mul i64 %v955, 32
  %v957 = add i64 %v899, %v956
  %v958 = getelementptr inbounds float, ptr %v749, i64 %v957
  store <8 x float> %v944, ptr %v958, align 4
  %v959 = add i64 %v901, 2
  %v960 = mul i64 %v959, 32
  %v961 = add i64 %v899, %v960
  %v962 = getelementptr inbounds float, ptr %v749, i64 %v961
  store <8 x float> %v945, ptr %v962, align 4
  %v963 = add i64 %v901, 3
  %v964 = mul i64 %v963, 32
  %v965 = add i64 %v899, %v964
  %v966 = getelementptr inbounds float, ptr %v749, i64 %v965
  store <8 x float> %v946, ptr %v966, align 4
  %v967 = add i64 %v901, 4
  %v968 = mul i64 %v967, 32
  %v969 = add i64 %v899, %v968
  %v970 = getelementptr inbounds float, ptr %v749, i64 %v969
  store <8 x float> %v947, ptr %v970, align 4
  %v971 = add i64 %v901, 5
  %v972 = mul i64 %v971, 32
  %v973 = add i64 %v899, %v972
  %v974 = getelementptr inbounds float, ptr %v749, i64 %v973
  store <8 x float> %v948, ptr %v974, align 4
  %v975 = add i64 %v901, 6
  %v976 = mul i64 %v975, 32
  %v977 = add i64 %v899, %v976
  %v978 = getelementptr inbounds float, ptr %v749, i64 %v977
  store <8 x float> %v949, ptr %v978, align 4
  %v979 = add i64 %v901, 7
  %v980 = mul i64 %v979, 32
  %v981 = add i64 %v899, %v980
  %v982 = getelementptr inbounds float, ptr %v749, i64 %v981
  store <8 x float> %v950, ptr %v982, align 4
  %v983 = add nsw i64 %v901, 8
  br label %b127
b129:
  br label %b130
b130:
  %v984 = phi i64 [ 8, %b129 ], [ %v993, %b131 ]
  %v985 = icmp slt i64 %v984, 8
  br i1 %v985, label %b131, label %b132
b131:
  %v986 = mul i64 %v984, 1
  %v987 = getelementptr inbounds float, ptr %v898, i64 %v986
  %v988 = getelementptr float, ptr %v987, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v989 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v988, <8 x i1> %v895, <8 x float> zeroinitializer)
  %v990 = mul i64 %v984, 32
  %v991 = add i64 %v899, %v990
  %v992 = getelementptr inbounds float, ptr %v749, i64 %v991
  store <8 x float> %v989, ptr %v992, align 4
  %v993 = add nsw i64 %v984, 1
  br label %b130
b132:
  br label %b126
b126:
  %v994 = icmp slt i64 %v889, 8
  br i1 %v994, label %b133, label %b134
b133:
  br label %b135
b135:
  %v995 = phi i64 [ 0, %b133 ], [ %v1004, %b136 ]
  %v996 = icmp slt i64 %v995, 8
  br i1 %v996, label %b136, label %b137
b136:
  %v997 = mul i64 %v995, 1
  %v998 = getelementptr inbounds float, ptr %v898, i64 %v997
  %v999 = getelementptr float, ptr %v998, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1000 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v999, <8 x i1> %v895, <8 x float> zeroinitializer)
  %v1001 = mul i64 %v995, 32
  %v1002 = add i64 %v899, %v1001
  %v1003 = getelementptr inbounds float, ptr %v749, i64 %v1002
  store <8 x float> %v1000, ptr %v1003, align 4
  %v1004 = add nsw i64 %v995, 1
  br label %b135
b137:
  br label %b134
b134:
  %v1005 = add i64 %v766, 0
  %v1006 = sub i64 8, %v1005
  %v1007 = icmp slt i64 %v1006, 0
  %v1008 = select i1 %v1007, i64 0, i64 %v1006
  %v1009 = icmp ult i64 %v1008, 8
  %v1010 = select i1 %v1009, i64 %v1008, i64 8
  %v1011 = trunc i64 %v1010 to i32
  %v1012 = insertelement <8 x i32> poison, i32 %v1011, i64 0
  %v1013 = shufflevector <8 x i32> %v1012, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1014 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1013
  %v1015 = mul i64 %v1005, 8
  %v1016 = add i64 128, %v1015
  %v1017 = getelementptr inbounds float, ptr %v14, i64 %v1016
  %v1018 = add i64 %v765, 16
  %v1019 = icmp sge i64 %v1008, 8
  br i1 %v1019, label %b138, label %b139
b138:
  br label %b140
b140:
  %v1020 = phi i64 [ 0, %b138 ], [ %v1102, %b141 ]
  %v1021 = icmp slt i64 %v1020, 8
  br i1 %v1021, label %b141, label %b142
b141:
  %v1022 = add i64 %v1020, 0
  %v1023 = getelementptr inbounds float, ptr %v1017, i64 %v1022
  %v1024 = load <8 x float>, ptr %v1023, align 4
  %v1025 = add i64 %v1020, 8
  %v1026 = getelementptr inbounds float, ptr %v1017, i64 %v1025
  %v1027 = load <8 x float>, ptr %v1026, align 4
  %v1028 = add i64 %v1020, 16
  %v1029 = getelementptr inbounds float, ptr %v1017, i64 %v1028
  %v1030 = load <8 x float>, ptr %v1029, align 4
  %v1031 = add i64 %v1020, 24
  %v1032 = getelementptr inbounds float, ptr %v1017, i64 %v1031
  %v1033 = load <8 x float>, ptr %v1032, align 4
  %v1034 = add i64 %v1020, 32
  %v1035 = getelementptr inbounds float, ptr %v1017, i64 %v1034
  %v1036 = load <8 x float>, ptr %v1035, align 4
  %v1037 = add i64 %v1020, 40
  %v1038 = getelementptr inbounds float, ptr %v1017, i64 %v1037
  %v1039 = load <8 x float>, ptr %v1038, align 4
  %v1040 = add i64 %v1020, 48
  %v1041 = getelementptr inbounds float, ptr %v1017, i64 %v1040
  %v1042 = load <8 x float>, ptr %v1041, align 4
  %v1043 = add i64 %v1020, 56
  %v1044 = getelementptr inbounds float, ptr %v1017, i64 %v1043
  %v1045 = load <8 x float>, ptr %v1044, align 4
  %v1046 = shufflevector <8 x float> %v1024, <8 x float> %v1036, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1047 = shufflevector <8 x float> %v1024, <8 x float> %v1036, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1048 = shufflevector <8 x float> %v1027, <8 x float> %v1039, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1049 = shufflevector <8 x float> %v1027, <8 x float> %v1039, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1050 = shufflevector <8 x float> %v1030, <8 x float> %v1042, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1051 = shufflevector <8 x float> %v1030, <8 x float> %v1042, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1052 = shufflevector <8 x float> %v1033, <8 x float> %v1045, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1053 = shufflevector <8 x float> %v1033, <8 x float> %v1045, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1054 = shufflevector <8 x float> %v1046, <8 x float> %v1050, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1055 = shufflevector <8 x float> %v1046, <8 x float> %v1050, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1056 = shufflevector <8 x float> %v1048, <8 x float> %v1052, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1057 = shufflevector <8 x float> %v1048, <8 x float> %v1052, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1058 = shufflevector <8 x float> %v1047, <8 x float> %v1051, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1059 = shufflevector <8 x float> %v1047, <8 x float> %v1051, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1060 = shufflevector <8 x float> %v1049, <8 x float> %v1053, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1061 = shufflevector <8 x float> %v1049, <8 x float> %v1053, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1062 = shufflevector <8 x float> %v1054, <8 x float> %v1056, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1063 = shufflevector <8 x float> %v1054, <8 x float> %v1056, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1064 = shufflevector <8 x float> %v1055, <8 x float> %v1057, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1065 = shufflevector <8 x float> %v1055, <8 x float> %v1057, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1066 = shufflevector <8 x float> %v1058, <8 x float> %v1060, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1067 = shufflevector <8 x float> %v1058, <8 x float> %v1060, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1068 = shufflevector <8 x float> %v1059, <8 x float> %v1061, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1069 = shufflevector <8 x float> %v1059, <8 x float> %v1061, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1070 = add i64 %v1020, 0
  %v1071 = mul i64 %v1070, 32
  %v1072 = add i64 %v1018, %v1071
  %v1073 = getelementptr inbounds float, ptr %v749, i64 %v1072
  store <8 x float> %v1062, ptr %v1073, align 4
  %v1074 = add i64 %v1020, 1
  %v1075 = mul i64 %v1074, 32
  %v1076 = add i64 %v1018, %v1075
  %v1077 = getelementptr inbounds float, ptr %v749, i64 %v1076
  store <8 x float> %v1063, ptr %v1077, align 4
  %v1078 = add i64 %v1020, 2
  %v1079 = mul i64 %v1078, 32
  %v1080 = add i64 %v1018, %v1079
  %v1081 = getelementptr inbounds float, ptr %v749, i64 %v1080
  store <8 x float> %v1064, ptr %v1081, align 4
  %v1082 = add i64 %v1020, 3
  %v1083 = mul i64 %v1082, 32
  %v1084 = add i64 %v1018, %v1083
  %v1085 = getelementptr inbounds float, ptr %v749, i64 %v1084
  store <8 x float> %v1065, ptr %v1085, align 4
  %v1086 = add i64 %v1020, 4
  %v1087 = mul i64 %v1086, 32
  %v1088 = add i64 %v1018, %v1087
  %v1089 = getelementptr inbounds float, ptr %v749, i64 %v1088
  store <8 x float> %v1066, ptr %v1089, align 4
  %v1090 = add i64 %v1020, 5
  %v1091 = mul i64 %v1090, 32
  %v1092 = add i64 %v1018, %v1091
  %v1093 = getelementptr inbounds float, ptr %v749, i64 %v1092
  store <8 x float> %v1067, ptr %v1093, align 4
  %v1094 = add i64 %v1020, 6
  %v1095 = mul i64 %v1094, 32
  %v1096 = add i64 %v1018, %v1095
  %v1097 = getelementptr inbounds float, ptr %v749, i64 %v1096
  store <8 x float> %v1068, ptr %v1097, align 4
  %v1098 = add i64 %v1020, 7
  %v1099 = mul i64 %v1098, 32
  %v1100 = add i64 %v1018, %v1099
  %v1101 = getelementptr inbounds float, ptr %v749, i64 %v1100
  store <8 x float> %v1069, ptr %v1101, align 4
  %v1102 = add nsw i64 %v1020, 8
  br label %b140
b142:
  br label %b143
b143:
  %v1103 = phi i64 [ 8, %b142 ], [ %v1112, %b144 ]
  %v1104 = icmp slt i64 %v1103, 8
  br i1 %v1104, label %b144, label %b145
b144:
  %v1105 = mul i64 %v1103, 1
  %v1106 = getelementptr inbounds float, ptr %v1017, i64 %v1105
  %v1107 = getelementptr float, ptr %v1106, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1108 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1107, <8 x i1> %v1014, <8 x float> zeroinitializer)
  %v1109 = mul i64 %v1103, 32
  %v1110 = add i64 %v1018, %v1109
  %v1111 = getelementptr inbounds float, ptr %v749, i64 %v1110
  store <8 x float> %v1108, ptr %v1111, align 4
  %v1112 = add nsw i64 %v1103, 1
  br label %b143
b145:
  br label %b139
b139:
  %v1113 = icmp slt i64 %v1008, 8
  br i1 %v1113, label %b146, label %b147
b146:
  br label %b148
b148:
  %v1114 = phi i64 [ 0, %b146 ], [ %v1123, %b149 ]
  %v1115 = icmp slt i64 %v1114, 8
  br i1 %v1115, label %b149, label %b150
b149:
  %v1116 = mul i64 %v1114, 1
  %v1117 = getelementptr inbounds float, ptr %v1017, i64 %v1116
  %v1118 = getelementptr float, ptr %v1117, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1119 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1118, <8 x i1> %v1014, <8 x float> zeroinitializer)
  %v1120 = mul i64 %v1114, 32
  %v1121 = add i64 %v1018, %v1120
  %v1122 = getelementptr inbounds float, ptr %v749, i64 %v1121
  store <8 x float> %v1119, ptr %v1122, align 4
  %v1123 = add nsw i64 %v1114, 1
  br label %b148
b150:
  br label %b147
b147:
  %v1124 = add i64 %v766, 0
  %v1125 = sub i64 8, %v1124
  %v1126 = icmp slt i64 %v1125, 0
  %v1127 = select i1 %v1126, i64 0, i64 %v1125
  %v1128 = icmp ult i64 %v1127, 8
  %v1129 = select i1 %v1128, i64 %v1127, i64 8
  %v1130 = trunc i64 %v1129 to i32
  %v1131 = insertelement <8 x i32> poison, i32 %v1130, i64 0
  %v1132 = shufflevector <8 x i32> %v1131, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1133 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1132
  %v1134 = mul i64 %v1124, 8
  %v1135 = add i64 192, %v1134
  %v1136 = getelementptr inbounds float, ptr %v14, i64 %v1135
  %v1137 = add i64 %v765, 24
  %v1138 = icmp sge i64 %v1127, 8
  br i1 %v1138, label %b151, label %b152
b151:
  br label %b153
b153:
  %v1139 = phi i64 [ 0, %b151 ], [ %v1221, %b154 ]
  %v1140 = icmp slt i64 %v1139, 8
  br i1 %v1140, label %b154, label %b155
b154:
  %v1141 = add i64 %v1139, 0
  %v1142 = getelementptr inbounds float, ptr %v1136, i64 %v1141
  %v1143 = load <8 x float>, ptr %v1142, align 4
  %v1144 = add i64 %v1139, 8
  %v1145 = getelementptr inbounds float, ptr %v1136, i64 %v1144
  %v1146 = load <8 x float>, ptr %v1145, align 4
  %v1147 = add i64 %v1139, 16
  %v1148 = getelementptr inbounds float, ptr %v1136, i64 %v1147
  %v1149 = load <8 x float>, ptr %v1148, align 4
  %v1150 = add i64 %v1139, 24
  %v1151 = getelementptr inbounds float, ptr %v1136, i64 %v1150
  %v1152 = load <8 x float>, ptr %v1151, align 4
  %v1153 = add i64 %v1139, 32
  %v1154 = getelementptr inbounds float, ptr %v1136, i64 %v1153
  %v1155 = load <8 x float>, ptr %v1154, align 4
  %v1156 = add i64 %v1139, 40
  %v1157 = getelementptr inbounds float, ptr %v1136, i64 %v1156
  %v1158 = load <8 x float>, ptr %v1157, align 4
  %v1159 = add i64 %v1139, 48
  %v1160 = getelementptr inbounds float, ptr %v1136, i64 %v1159
  %v1161 = load <8 x float>, ptr %v1160, align 4
  %v1162 = add i64 %v1139, 56
  %v1163 = getelementptr inbounds float, ptr %v1136, i64 %v1162
  %v1164 = load <8 x float>, ptr %v1163, align 4
  %v1165 = shufflevector <8 x float> %v1143, <8 x float> %v1155, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1166 = shufflevector <8 x float> %v1143, <8 x float> %v1155, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1167 = shufflevector <8 x float> %v1146, <8 x float> %v1158, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1168 = shufflevector <8 x float> %v1146, <8 x float> %v1158, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1169 = shufflevector <8 x float> %v1149, <8 x float> %v1161, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1170 = shufflevector <8 x float> %v1149, <8 x float> %v1161, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1171 = shufflevector <8 x float> %v1152, <8 x float> %v1164, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1172 = shufflevector <8 x float> %v1152, <8 x float> %v1164, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1173 = shufflevector <8 x float> %v1165, <8 x float> %v1169, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1174 = shufflevector <8 x float> %v1165, <8 x float> %v1169, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1175 = shufflevector <8 x float> %v1167, <8 x float> %v1171, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1176 = shufflevector <8 x float> %v1167, <8 x float> %v1171, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1177 = shufflevector <8 x float> %v1166, <8 x float> %v1170, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1178 = shufflevector <8 x float> %v1166, <8 x float> %v1170, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1179 = shufflevector <8 x float> %v1168, <8 x float> %v1172, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1180 = shufflevector <8 x float> %v1168, <8 x float> %v1172, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1181 = shufflevector <8 x float> %v1173, <8 x float> %v1175, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1182 = shufflevector <8 x float> %v1173, <8 x float> %v1175, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1183 = shufflevector <8 x float> %v1174, <8 x float> %v1176, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1184 = shufflevector <8 x float> %v1174, <8 x float> %v1176, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1185 = shufflevector <8 x float> %v1177, <8 x float> %v1179, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1186 = shufflevector <8 x float> %v1177, <8 x float> %v1179, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1187 = shufflevector <8 x float> %v1178, <8 x float> %v1180, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1188 = shufflevector <8 x float> %v1178, <8 x float> %v1180, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1189 = add i64 %v1139, 0
  %v1190 = mul i64 %v1189, 32
  %v1191 = add i64 %v1137, %v1190
  %v1192 = getelementptr inbounds float, ptr %v749, i64 %v1191
  store <8 x float> %v1181, ptr %v1192, align 4
  %v1193 = add i64 %v1139, 1
  %v1194 = mul i64 %v1193, 32
  %v1195 = add i64 %v1137, %v1194
  %v1196 = getelementptr inbounds float, ptr %v749, i64 %v1195
  store <8 x float> %v1182, ptr %v1196, align 4
  %v1197 = add i64 %v1139, 2
  %v1198 = mul i64 %v1197, 32
  %v1199 = add i64 %v1137, %v1198
  %v1200 = getelementptr inbounds float, ptr %v749, i64 %v1199
  store <8 x float> %v1183, ptr %v1200, align 4
  %v1201 = add i64 %v1139, 3
  %v1202 = mul i64 %v1201, 32
  %v1203 = add i64 %v1137, %v1202
  %v1204 = getelementptr inbounds float, ptr %v749, i64 %v1203
  store <8 x float> %v1184, ptr %v1204, align 4
  %v1205 = add i64 %v1139, 4
  %v1206 = mul i64 %v1205, 32
  %v1207 = add i64 %v1137, %v1206
  %v1208 = getelementptr inbounds float, ptr %v749, i64 %v1207
  store <8 x float> %v1185, ptr %v1208, align 4
  %v1209 = add i64 %v1139, 5
  %v1210 = mul i64 %v1209, 32
  %v1211 = add i64 %v1137, %v1210
  %v1212 = getelementptr inbounds float, ptr %v749, i64 %v1211
  store <8 x float> %v1186, ptr %v1212, align 4
  %v1213 = add i64 %v1139, 6
  %v1214 = mul i64 %v1213, 32
  %v1215 = add i64 %v1137, %v1214
  %v1216 = getelementptr inbounds float, ptr %v749, i64 %v1215
  store <8 x float> %v1187, ptr %v1216, align 4
  %v1217 = add i64 %v1139, 7
  %v1218 = mul i64 %v1217, 32
  %v1219 = add i64 %v1137, %v1218
  %v1220 = getelementptr inbounds float, ptr %v749, i64 %v1219
  store <8 x float> %v1188, ptr %v1220, align 4
  %v1221 = add nsw i64 %v1139, 8
  br label %b153
b155:
  br label %b156
b156:
  %v1222 = phi i64 [ 8, %b155 ], [ %v1231, %b157 ]
  %v1223 = icmp slt i64 %v1222, 8
  br i1 %v1223, label %b157, label %b158
b157:
  %v1224 = mul i64 %v1222, 1
  %v1225 = getelementptr inbounds float, ptr %v1136, i64 %v1224
  %v1226 = getelementptr float, ptr %v1225, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1227 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1226, <8 x i1> %v1133, <8 x float> zeroinitializer)
  %v1228 = mul i64 %v1222, 32
  %v1229 = add i64 %v1137, %v1228
  %v1230 = getelementptr inbounds float, ptr %v749, i64 %v1229
  store <8 x float> %v1227, ptr %v1230, align 4
  %v1231 = add nsw i64 %v1222, 1
  br label %b156
b158:
  br label %b152
b152:
  %v1232 = icmp slt i64 %v1127, 8
  br i1 %v1232, label %b159, label %b160
b159:
  br label %b161
b161:
  %v1233 = phi i64 [ 0, %b159 ], [ %v1242, %b162 ]
  %v1234 = icmp slt i64 %v1233, 8
  br i1 %v1234, label %b162, label %b163
b162:
  %v1235 = mul i64 %v1233, 1
  %v1236 = getelementptr inbounds float, ptr %v1136, i64 %v1235
  %v1237 = getelementptr float, ptr %v1236, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1238 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1237, <8 x i1> %v1133, <8 x float> zeroinitializer)
  %v1239 = mul i64 %v1233, 32
  %v1240 = add i64 %v1137, %v1239
  %v1241 = getelementptr inbounds float, ptr %v749, i64 %v1240
  store <8 x float> %v1238, ptr %v1241, align 4
  %v1242 = add nsw i64 %v1233, 1
  br label %b161
b163:
  br label %b160
b160:
  %v1243 = add i64 %v765, 256
  %v1244 = add nsw i64 %v763, 1
  br label %b109
b111:
  %v1245 = icmp sgt i64 %v3, 1
  br i1 %v1245, label %b164, label %b165
b164:
  %v1246 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1247 = atomicrmw add ptr %v1246, i64 1 acq_rel
  %v1248 = mul i64 %v3, 6
  br label %b166
b166:
  %v1249 = load atomic i64, ptr %v1246 acquire, align 8
  %v1250 = icmp slt i64 %v1249, %v1248
  br i1 %v1250, label %b167, label %b168
b167:
  %v1251 = call i32 @sched_yield()
  br label %b166
b168:
  br label %b165
b165:
  br label %b169
b169:
  %v1252 = phi i64 [ 0, %b165 ], [ %v1581, %b174 ]
  %v1253 = icmp slt i64 %v1252, %v5
  br i1 %v1253, label %b170, label %b171
b170:
  %v1255 = add i64 %v7, 0
  %v1256 = sdiv i64 %v1255, 1
  %v1257 = add i64 %v2, 1
  %v1258 = mul i64 %v1256, %v2
  %v1259 = sdiv i64 %v1258, %v3
  %v1260 = mul i64 %v1259, 1
  %v1261 = icmp slt i64 %v1260, %v7
  %v1262 = select i1 %v1261, i64 %v1260, i64 %v7
  %v1263 = mul i64 %v1256, %v1257
  %v1264 = sdiv i64 %v1263, %v3
  %v1265 = mul i64 %v1264, 1
  %v1266 = icmp slt i64 %v1265, %v7
  %v1267 = select i1 %v1266, i64 %v1265, i64 %v7
  br label %b172
b172:
  %v1268 = phi i64 [ %v1262, %b170 ], [ %v1580, %b177 ]
  %v1269 = icmp slt i64 %v1268, %v1267
  br i1 %v1269, label %b173, label %b174
b173:
  %v1270 = add i64 %v1268, 96
  %v1271 = icmp slt i64 %v1270, %v1267
  %v1272 = select i1 %v1271, i64 %v1270, i64 %v1267
  br label %b175
b175:
  %v1273 = phi i64 [ 0, %b173 ], [ %v1579, %b180 ]
  %v1274 = icmp slt i64 %v1273, 1
  br i1 %v1274, label %b176, label %b177
b176:
  %v1275 = sub i64 %v1272, %v1268
  %v1276 = sub i64 2, 1
  %v1277 = add i64 %v1275, %v1276
  %v1278 = sdiv i64 %v1277, 2
  br label %b178
b178:
  %v1279 = phi i64 [ 0, %b176 ], [ %v1578, %b185 ]
  %v1280 = icmp slt i64 %v1279, %v1278
  br i1 %v1280, label %b179, label %b180
b179:
  %v1281 = mul i64 %v1275, %v1279
  %v1282 = sdiv i64 %v1281, %v1278
  %v1283 = add i64 %v1268, %v1282
  %v1284 = add i64 %v1279, 1
  %v1285 = mul i64 %v1275, %v1284
  %v1286 = sdiv i64 %v1285, %v1278
  %v1287 = add i64 %v1268, %v1286
  %v1288 = mul i64 %v1273, 256
  %v1289 = getelementptr inbounds float, ptr %v749, i64 %v1288
  %v1290 = sub i64 %v1287, %v1283
  %v1291 = add i64 %v1252, 0
  %v1292 = and i64 %v1291, %v66
  %v1293 = mul i64 %v1292, %v7
  %v1294 = add i64 %v1293, %v1283
  %v1295 = mul i64 %v1294, 8
  %v1296 = getelementptr inbounds float, ptr %v26, i64 %v1295
  %v1297 = getelementptr inbounds float, ptr %v1296, i64 0
  %v1298 = sub i64 %v1290, 1
  %v1299 = getelementptr inbounds ptr, ptr @table_tile_2x1of4_0_1_2_3, i64 %v1298
  %v1300 = load ptr, ptr %v1299, align 4
  %v1301 = icmp sgt i64 %v1290, 0
  br i1 %v1301, label %b181, label %b182
b181:
  call void %v1300(ptr %v1297, i64 8, ptr %v1289, i64 8, ptr %v1254)
  br label %b182
b182:
  %v1302 = add i64 %v1288, 256
  br label %b183
b183:
  %v1303 = phi i64 [ %v1283, %b182 ], [ %v1577, %b188 ]
  %v1304 = icmp slt i64 %v1303, %v1287
  br i1 %v1304, label %b184, label %b185
b184:
  %v1305 = sub i64 %v1303, %v1283
  %v1306 = mul i64 %v1305, 32
  %v1307 = getelementptr inbounds float, ptr %v1254, i64 %v1306
  %v1308 = add i64 %v1252, 0
  %v1309 = and i64 %v1308, %v74
  %v1310 = mul i64 %v1309, %v7
  %v1311 = add i64 %v1310, %v1303
  %v1312 = mul i64 %v1311, 32
  %v1313 = getelementptr inbounds float, ptr %v52, i64 %v1312
  %v1314 = add i64 %v1252, 0
  %v1315 = and i64 %v1314, %v68
  %v1316 = mul i64 %v1315, %v7
  %v1317 = add i64 %v1316, %v1303
  %v1318 = mul i64 %v1317, 8
  %v1319 = getelementptr inbounds float, ptr %v28, i64 %v1318
  %v1320 = add i64 %v1252, 0
  %v1321 = and i64 %v1320, %v76
  %v1322 = mul i64 %v1321, %v7
  %v1323 = add i64 %v1322, %v1303
  %v1324 = mul i64 %v1323, 8
  %v1325 = getelementptr inbounds float, ptr %v54, i64 %v1324
  %v1326 = add i64 %v1252, 0
  %v1327 = and i64 %v1326, %v78
  %v1328 = mul i64 %v1327, %v7
  %v1329 = add i64 %v1328, %v1303
  %v1330 = mul i64 %v1329, 8
  %v1331 = getelementptr inbounds float, ptr %v56, i64 %v1330
  %v1332 = add i64 %v1252, 0
  %v1333 = and i64 %v1332, %v80
  %v1334 = mul i64 %v1333, %v7
  %v1335 = add i64 %v1334, %v1303
  %v1336 = mul i64 %v1335, 8
  %v1337 = getelementptr inbounds float, ptr %v58, i64 %v1336
  %v1338 = add i64 %v1252, 1
  %v1339 = and i64 %v1338, %v68
  %v1340 = mul i64 %v1339, %v7
  %v1341 = add i64 %v1340, %v1303
  %v1342 = mul i64 %v1341, 8
  %v1343 = getelementptr inbounds float, ptr %v28, i64 %v1342
  %v1344 = add i64 %v1252, 0
  %v1345 = and i64 %v1344, %v82
  %v1346 = mul i64 %v1345, %v7
  %v1347 = add i64 %v1346, %v1303
  %v1348 = mul i64 %v1347, 8
  %v1349 = getelementptr inbounds float, ptr %v60, i64 %v1348
  %v1350 = add i64 %v1252, 1
  %v1351 = and i64 %v1350, %v66
  %v1352 = mul i64 %v1351, %v7
  %v1353 = add i64 %v1352, %v1303
  %v1354 = mul i64 %v1353, 8
  %v1355 = getelementptr inbounds float, ptr %v26, i64 %v1354
  br label %b186
b186:
  %v1356 = phi i64 [ 0, %b184 ], [ %v1576, %b187 ]
  %v1357 = icmp slt i64 %v1356, 1
  br i1 %v1357, label %b187, label %b188
b187:
  %v1358 = mul i64 %v1273, 1
  %v1359 = add i64 %v1358, %v1356
  %v1360 = mul i64 %v1359, 8
  %v1361 = add i64 0, %v1356
  %v1362 = mul i64 %v1361, 8
  %v1363 = getelementptr inbounds float, ptr %v1307, i64 %v1362
  %v1364 = load <8 x float>, ptr %v1363, align 4
  %v1365 = add i64 1, %v1356
  %v1366 = mul i64 %v1365, 8
  %v1367 = getelementptr inbounds float, ptr %v1307, i64 %v1366
  %v1368 = load <8 x float>, ptr %v1367, align 4
  %v1369 = add i64 2, %v1356
  %v1370 = mul i64 %v1369, 8
  %v1371 = getelementptr inbounds float, ptr %v1307, i64 %v1370
  %v1372 = load <8 x float>, ptr %v1371, align 4
  %v1373 = add i64 3, %v1356
  %v1374 = mul i64 %v1373, 8
  %v1375 = getelementptr inbounds float, ptr %v1307, i64 %v1374
  %v1376 = load <8 x float>, ptr %v1375, align 4
  %v1377 = add i64 8, %v1360
  %v1378 = getelementptr inbounds float, ptr %v1313, i64 %v1377
  %v1379 = load <8 x float>, ptr %v1378, align 4
  %v1380 = fadd <8 x float> %v1379, %v1364
  %v1381 = add i64 8, %v1360
  %v1382 = getelementptr inbounds float, ptr %v16, i64 %v1381
  %v1383 = load <8 x float>, ptr %v1382, align 4
  %v1384 = fadd <8 x float> %v1380, %v1383
  %v1385 = add i64 0, %v1360
  %v1386 = getelementptr inbounds float, ptr %v18, i64 %v1385
  %v1387 = load <8 x float>, ptr %v1386, align 4
  %v1388 = add i64 0, %v1360
  %v1389 = getelementptr inbounds float, ptr %v1319, i64 %v1388
  %v1390 = load <8 x float>, ptr %v1389, align 4
  %v1391 = fmul <8 x float> %v1387, %v1390
  %v1392 = fadd <8 x float> %v1384, %v1391
  %v1393 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1392)
  %v1394 = fneg <8 x float> %v1393
  %v1395 = fcmp olt <8 x float> %v1394, splat (float 0xC05A400000000000)
  %v1396 = select <8 x i1> %v1395, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1394
  %v1397 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1396, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1398 = fsub <8 x float> %v1397, splat (float 0x4168000000000000)
  %v1399 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1398, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1396)
  %v1400 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1398, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1399)
  %v1401 = bitcast <8 x float> %v1397 to <8 x i32>
  %v1402 = fmul <8 x float> %v1400, %v1400
  %v1403 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1400, <8 x float> splat (float 0x3F81227F40000000))
  %v1404 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1403, <8 x float> %v1400, <8 x float> splat (float 0x3FA5556740000000))
  %v1405 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1404, <8 x float> %v1400, <8 x float> splat (float 0x3FC5554B00000000))
  %v1406 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1405, <8 x float> %v1400, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1407 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1402, <8 x float> %v1406, <8 x float> %v1400)
  %v1408 = sub <8 x i32> %v1401, splat (i32 1262485250)
  %v1409 = lshr <8 x i32> %v1408, splat (i32 1)
  %v1410 = sub <8 x i32> %v1408, %v1409
  %v1411 = shl <8 x i32> %v1409, splat (i32 23)
  %v1412 = bitcast <8 x i32> %v1411 to <8 x float>
  %v1413 = shl <8 x i32> %v1410, splat (i32 23)
  %v1414 = bitcast <8 x i32> %v1413 to <8 x float>
  %v1415 = fadd <8 x float> %v1407, splat (float 0x3FF0000000000000)
  %v1416 = fmul <8 x float> %v1415, %v1412
  %v1417 = fmul <8 x float> %v1416, %v1414
  %v1418 = fcmp olt <8 x float> %v1392, splat (float 0x0000000000000000)
  %v1419 = select <8 x i1> %v1418, <8 x float> %v1417, <8 x float> splat (float 0x3FF0000000000000)
  %v1420 = fadd <8 x float> %v1417, splat (float 0x3FF0000000000000)
  %v1421 = fdiv <8 x float> %v1419, %v1420
  %v1422 = add i64 0, %v1360
  %v1423 = getelementptr inbounds float, ptr %v1313, i64 %v1422
  %v1424 = load <8 x float>, ptr %v1423, align 4
  %v1425 = fadd <8 x float> %v1424, %v1368
  %v1426 = add i64 0, %v1360
  %v1427 = getelementptr inbounds float, ptr %v16, i64 %v1426
  %v1428 = load <8 x float>, ptr %v1427, align 4
  %v1429 = fadd <8 x float> %v1425, %v1428
  %v1430 = add i64 0, %v1360
  %v1431 = getelementptr inbounds float, ptr %v20, i64 %v1430
  %v1432 = load <8 x float>, ptr %v1431, align 4
  %v1433 = fmul <8 x float> %v1432, %v1390
  %v1434 = fadd <8 x float> %v1429, %v1433
  %v1435 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1434)
  %v1436 = fneg <8 x float> %v1435
  %v1437 = fcmp olt <8 x float> %v1436, splat (float 0xC05A400000000000)
  %v1438 = select <8 x i1> %v1437, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1436
  %v1439 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1438, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1440 = fsub <8 x float> %v1439, splat (float 0x4168000000000000)
  %v1441 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1440, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1438)
  %v1442 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1440, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1441)
  %v1443 = bitcast <8 x float> %v1439 to <8 x i32>
  %v1444 = fmul <8 x float> %v1442, %v1442
  %v1445 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1442, <8 x float> splat (float 0x3F81227F40000000))
  %v1446 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1445, <8 x float> %v1442, <8 x float> splat (float 0x3FA5556740000000))
  %v1447 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1446, <8 x float> %v1442, <8 x float> splat (float 0x3FC5554B00000000))
  %v1448 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1447, <8 x float> %v1442, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1449 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1444, <8 x float> %v1448, <8 x float> %v1442)
  %v1450 = sub <8 x i32> %v1443, splat (i32 1262485250)
  %v1451 = lshr <8 x i32> %v1450, splat (i32 1)
  %v1452 = sub <8 x i32> %v1450, %v1451
  %v1453 = shl <8 x i32> %v1451, splat (i32 23)
  %v1454 = bitcast <8 x i32> %v1453 to <8 x float>
  %v1455 = shl <8 x i32> %v1452, splat (i32 23)
  %v1456 = bitcast <8 x i32> %v1455 to <8 x float>
  %v1457 = fadd <8 x float> %v1449, splat (float 0x3FF0000000000000)
  %v1458 = fmul <8 x float> %v1457, %v1454
  %v1459 = fmul <8 x float> %v1458, %v1456
  %v1460 = fcmp olt <8 x float> %v1434, splat (float 0x0000000000000000)
  %v1461 = select <8 x i1> %v1460, <8 x float> %v1459, <8 x float> splat (float 0x3FF0000000000000)
  %v1462 = fadd <8 x float> %v1459, splat (float 0x3FF0000000000000)
  %v1463 = fdiv <8 x float> %v1461, %v1462
  %v1464 = add i64 16, %v1360
  %v1465 = getelementptr inbounds float, ptr %v1313, i64 %v1464
  %v1466 = load <8 x float>, ptr %v1465, align 4
  %v1467 = fadd <8 x float> %v1466, %v1372
  %v1468 = add i64 16, %v1360
  %v1469 = getelementptr inbounds float, ptr %v16, i64 %v1468
  %v1470 = load <8 x float>, ptr %v1469, align 4
  %v1471 = fadd <8 x float> %v1467, %v1470
  %v1472 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1471)
  %v1473 = fcmp ogt <8 x float> %v1472, splat (float 0x4023000000000000)
  %v1474 = select <8 x i1> %v1473, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1472
  %v1475 = fadd <8 x float> %v1474, %v1474
  %v1476 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1475, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1477 = fsub <8 x float> %v1476, splat (float 0x4168000000000000)
  %v1478 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1477, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1475)
  %v1479 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1477, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1478)
  %v1480 = bitcast <8 x float> %v1476 to <8 x i32>
  %v1481 = fmul <8 x float> %v1479, %v1479
  %v1482 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1479, <8 x float> splat (float 0x3F81227F40000000))
  %v1483 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1482, <8 x float> %v1479, <8 x float> splat (float 0x3FA5556740000000))
  %v1484 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1483, <8 x float> %v1479, <8 x float> splat (float 0x3FC5554B00000000))
  %v1485 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1484, <8 x float> %v1479, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1486 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1481, <8 x float> %v1485, <8 x float> %v1479)
  %v1487 = shl <8 x i32> %v1480, splat (i32 23)
  %v1488 = add <8 x i32> %v1487, splat (i32 1065353216)
  %v1489 = bitcast <8 x i32> %v1488 to <8 x float>
  %v1490 = fsub <8 x float> %v1489, splat (float 0x3FF0000000000000)
  %v1491 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1489, <8 x float> %v1486, <8 x float> %v1490)
  %v1492 = fadd <8 x float> %v1491, splat (float 0x4000000000000000)
  %v1493 = fdiv <8 x float> %v1491, %v1492
  %v1494 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1493, <8 x float> %v1471)
  %v1495 = fmul <8 x float> %v1421, %v1390
  %v1496 = fmul <8 x float> %v1463, %v1494
  %v1497 = fadd <8 x float> %v1495, %v1496
  %v1498 = add i64 24, %v1360
  %v1499 = getelementptr inbounds float, ptr %v1313, i64 %v1498
  %v1500 = load <8 x float>, ptr %v1499, align 4
  %v1501 = fadd <8 x float> %v1500, %v1376
  %v1502 = add i64 24, %v1360
  %v1503 = getelementptr inbounds float, ptr %v16, i64 %v1502
  %v1504 = load <8 x float>, ptr %v1503, align 4
  %v1505 = fadd <8 x float> %v1501, %v1504
  %v1506 = add i64 0, %v1360
  %v1507 = getelementptr inbounds float, ptr %v22, i64 %v1506
  %v1508 = load <8 x float>, ptr %v1507, align 4
  %v1509 = fmul <8 x float> %v1508, %v1497
  %v1510 = fadd <8 x float> %v1505, %v1509
  %v1511 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1510)
  %v1512 = fneg <8 x float> %v1511
  %v1513 = fcmp olt <8 x float> %v1512, splat (float 0xC05A400000000000)
  %v1514 = select <8 x i1> %v1513, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1512
  %v1515 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1514, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1516 = fsub <8 x float> %v1515, splat (float 0x4168000000000000)
  %v1517 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1516, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1514)
  %v1518 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1516, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1517)
  %v1519 = bitcast <8 x float> %v1515 to <8 x i32>
  %v1520 = fmul <8 x float> %v1518, %v1518
  %v1521 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1518, <8 x float> splat (float 0x3F81227F40000000))
  %v1522 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1521, <8 x float> %v1518, <8 x float> splat (float 0x3FA5556740000000))
  %v1523 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1522, <8 x float> %v1518, <8 x float> splat (float 0x3FC5554B00000000))
  %v1524 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1523, <8 x float> %v1518, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1525 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1520, <8 x float> %v1524, <8 x float> %v1518)
  %v1526 = sub <8 x i32> %v1519, splat (i32 1262485250)
  %v1527 = lshr <8 x i32> %v1526, splat (i32 1)
  %v1528 = sub <8 x i32> %v1526, %v1527
  %v1529 = shl <8 x i32> %v1527, splat (i32 23)
  %v1530 = bitcast <8 x i32> %v1529 to <8 x float>
  %v1531 = shl <8 x i32> %v1528, splat (i32 23)
  %v1532 = bitcast <8 x i32> %v1531 to <8 x float>
  %v1533 = fadd <8 x float> %v1525, splat (float 0x3FF0000000000000)
  %v1534 = fmul <8 x float> %v1533, %v1530
  %v1535 = fmul <8 x float> %v1534, %v1532
  %v1536 = fcmp olt <8 x float> %v1510, splat (float 0x0000000000000000)
  %v1537 = select <8 x i1> %v1536, <8 x float> %v1535, <8 x float> splat (float 0x3FF0000000000000)
  %v1538 = fadd <8 x float> %v1535, splat (float 0x3FF0000000000000)
  %v1539 = fdiv <8 x float> %v1537, %v1538
  %v1540 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1497)
  %v1541 = fcmp ogt <8 x float> %v1540, splat (float 0x4023000000000000)
  %v1542 = select <8 x i1> %v1541, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1540
  %v1543 = fadd <8 x float> %v1542, %v1542
  %v1544 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1543, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1545 = fsub <8 x float> %v1544, splat (float 0x4168000000000000)
  %v1546 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1545, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1543)
  %v1547 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1545, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1546)
  %v1548 = bitcast <8 x float> %v1544 to <8 x i32>
  %v1549 = fmul <8 x float> %v1547, %v1547
  %v1550 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1547, <8 x float> splat (float 0x3F81227F40000000))
  %v1551 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1550, <8 x float> %v1547, <8 x float> splat (float 0x3FA5556740000000))
  %v1552 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1551, <8 x float> %v1547, <8 x float> splat (float 0x3FC5554B00000000))
  %v1553 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1552, <8 x float> %v1547, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1554 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1549, <8 x float> %v1553, <8 x float> %v1547)
  %v1555 = shl <8 x i32> %v1548, splat (i32 23)
  %v1556 = add <8 x i32> %v1555, splat (i32 1065353216)
  %v1557 = bitcast <8 x i32> %v1556 to <8 x float>
  %v1558 = fsub <8 x float> %v1557, splat (float 0x3FF0000000000000)
  %v1559 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1557, <8 x float> %v1554, <8 x float> %v1558)
  %v1560 = fadd <8 x float> %v1559, splat (float 0x4000000000000000)
  %v1561 = fdiv <8 x float> %v1559, %v1560
  %v1562 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1561, <8 x float> %v1497)
  %v1563 = fmul <8 x float> %v1539, %v1562
  %v1564 = add i64 0, %v1360
  %v1565 = getelementptr inbounds float, ptr %v1325, i64 %v1564
  store <8 x float> %v1421, ptr %v1565, align 4
  %v1566 = add i64 0, %v1360
  %v1567 = getelementptr inbounds float, ptr %v1331, i64 %v1566
  store <8 x float> %v1463, ptr %v1567, align 4
  %v1568 = add i64 0, %v1360
  %v1569 = getelementptr inbounds float, ptr %v1337, i64 %v1568
  store <8 x float> %v1494, ptr %v1569, align 4
  %v1570 = add i64 0, %v1360
  %v1571 = getelementptr inbounds float, ptr %v1343, i64 %v1570
  store <8 x float> %v1497, ptr %v1571, align 4
  %v1572 = add i64 0, %v1360
  %v1573 = getelementptr inbounds float, ptr %v1349, i64 %v1572
  store <8 x float> %v1539, ptr %v1573, align 4
  %v1574 = add i64 0, %v1360
  %v1575 = getelementptr inbounds float, ptr %v1355, i64 %v1574
  store <8 x float> %v1563, ptr %v1575, align 4
  %v1576 = add nsw i64 %v1356, 1
  br label %b186
b188:
  %v1577 = add nsw i64 %v1303, 1
  br label %b183
b185:
  %v1578 = add nsw i64 %v1279, 1
  br label %b178
b180:
  %v1579 = add nsw i64 %v1273, 1
  br label %b175
b177:
  %v1580 = add nsw i64 %v1268, 96
  br label %b172
b174:
  %v1581 = add nsw i64 %v1252, 1
  br label %b169
b171:
  %v1582 = icmp sgt i64 %v3, 1
  br i1 %v1582, label %b189, label %b190
b189:
  %v1583 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1584 = atomicrmw add ptr %v1583, i64 1 acq_rel
  %v1585 = mul i64 %v3, 7
  br label %b191
b191:
  %v1586 = load atomic i64, ptr %v1583 acquire, align 8
  %v1587 = icmp slt i64 %v1586, %v1585
  br i1 %v1587, label %b192, label %b193
b192:
  %v1588 = call i32 @sched_yield()
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
  %v321 = alloca float, i64 64, align 4
  %v457 = alloca float, i64 64, align 4
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
  %v61 = getelementptr inbounds i64, ptr %v1, i64 4
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 11
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 12
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i64, ptr %v1, i64 13
  %v68 = load i64, ptr %v67, align 8
  %v69 = getelementptr inbounds i64, ptr %v1, i64 16
  %v70 = load i64, ptr %v69, align 8
  %v71 = getelementptr inbounds i64, ptr %v1, i64 23
  %v72 = load i64, ptr %v71, align 8
  %v73 = getelementptr inbounds i64, ptr %v1, i64 25
  %v74 = load i64, ptr %v73, align 8
  %v75 = getelementptr inbounds i64, ptr %v1, i64 26
  %v76 = load i64, ptr %v75, align 8
  %v77 = getelementptr inbounds i64, ptr %v1, i64 27
  %v78 = load i64, ptr %v77, align 8
  %v79 = getelementptr inbounds i64, ptr %v1, i64 28
  %v80 = load i64, ptr %v79, align 8
  %v81 = getelementptr inbounds i64, ptr %v1, i64 29
  %v82 = load i64, ptr %v81, align 8
  %v83 = getelementptr inbounds ptr, ptr %v0, i64 26
  %v84 = load ptr, ptr %v83, align 4
  %v85 = getelementptr inbounds float, ptr %v84, i64 0
  %v86 = add i64 1, 0
  %v87 = sdiv i64 %v86, 1
  %v88 = add i64 %v2, 1
  %v89 = mul i64 %v87, %v2
  %v90 = sdiv i64 %v89, %v3
  %v91 = mul i64 %v90, 1
  %v92 = icmp slt i64 %v91, 1
  %v93 = select i1 %v92, i64 %v91, i64 1
  %v94 = mul i64 %v87, %v88
  %v95 = sdiv i64 %v94, %v3
  %v96 = mul i64 %v95, 1
  %v97 = icmp slt i64 %v96, 1
  %v98 = select i1 %v97, i64 %v96, i64 1
  br label %b0
b0:
  %v99 = phi i64 [ %v93, %entry ], [ %v127, %b5 ]
  %v100 = icmp slt i64 %v99, %v98
  br i1 %v100, label %b1, label %b2
b1:
  %v101 = mul i64 %v99, 256
  %v102 = mul i64 %v99, 8
  %v103 = add i64 %v102, 0
  %v104 = sub i64 8, %v103
  %v105 = icmp slt i64 %v104, 0
  %v106 = select i1 %v105, i64 0, i64 %v104
  %v107 = icmp ult i64 %v106, 8
  %v108 = select i1 %v107, i64 %v106, i64 8
  %v109 = trunc i64 %v108 to i32
  %v110 = insertelement <8 x i32> poison, i32 %v109, i64 0
  %v111 = shufflevector <8 x i32> %v110, <8 x i32> poison, <8 x i32> zeroinitializer
  %v112 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v111
  %v113 = mul i64 %v103, 1
  %v114 = add i64 0, %v113
  %v115 = getelementptr inbounds float, ptr %v14, i64 %v114
  %v116 = add i64 %v101, 0
  br label %b3
b3:
  %v117 = phi i64 [ 0, %b1 ], [ %v125, %b4 ]
  %v118 = icmp slt i64 %v117, 32
  br i1 %v118, label %b4, label %b5
b4:
  %v119 = mul i64 %v117, 8
  %v120 = getelementptr inbounds float, ptr %v115, i64 %v119
  %v121 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v120, <8 x i1> %v112, <8 x float> zeroinitializer)
  %v122 = mul i64 %v117, 8
  %v123 = add i64 %v116, %v122
  %v124 = getelementptr inbounds float, ptr %v85, i64 %v123
  store <8 x float> %v121, ptr %v124, align 4
  %v125 = add nsw i64 %v117, 1
  br label %b3
b5:
  %v126 = add i64 %v101, 256
  %v127 = add nsw i64 %v99, 1
  br label %b0
b2:
  %v128 = icmp sgt i64 %v3, 1
  br i1 %v128, label %b6, label %b7
b6:
  %v129 = getelementptr inbounds i64, ptr %v1, i64 3
  %v130 = atomicrmw add ptr %v129, i64 1 acq_rel
  %v131 = mul i64 %v3, 1
  br label %b8
b8:
  %v132 = load atomic i64, ptr %v129 acquire, align 8
  %v133 = icmp slt i64 %v132, %v131
  br i1 %v133, label %b9, label %b10
b9:
  %v134 = call i32 @sched_yield()
  br label %b8
b10:
  br label %b7
b7:
  br label %b11
b11:
  %v135 = phi i64 [ 0, %b7 ], [ %v397, %b19 ]
  %v136 = icmp slt i64 %v135, %v5
  br i1 %v136, label %b12, label %b13
b12:
  %v137 = sub i64 %v5, 1
  %v138 = sub i64 %v137, %v135
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
  br label %b14
b14:
  %v152 = phi i64 [ %v146, %b12 ], [ %v320, %b15 ]
  %v153 = icmp slt i64 %v152, %v151
  br i1 %v153, label %b15, label %b16
b15:
  %v154 = add i64 %v138, 1
  %v155 = and i64 %v154, 1
  %v156 = mul i64 %v155, %v7
  %v157 = add i64 %v156, %v152
  %v158 = mul i64 %v157, 8
  %v159 = getelementptr inbounds float, ptr %v30, i64 %v158
  %v160 = add i64 %v138, 0
  %v161 = and i64 %v160, %v64
  %v162 = mul i64 %v161, %v7
  %v163 = add i64 %v162, %v152
  %v164 = mul i64 %v163, 8
  %v165 = getelementptr inbounds float, ptr %v24, i64 %v164
  %v166 = add i64 %v138, 1
  %v167 = and i64 %v166, %v68
  %v168 = mul i64 %v167, %v7
  %v169 = add i64 %v168, %v152
  %v170 = mul i64 %v169, 8
  %v171 = getelementptr inbounds float, ptr %v28, i64 %v170
  %v172 = add i64 %v138, 0
  %v173 = and i64 %v172, %v82
  %v174 = mul i64 %v173, %v7
  %v175 = add i64 %v174, %v152
  %v176 = mul i64 %v175, 8
  %v177 = getelementptr inbounds float, ptr %v60, i64 %v176
  %v178 = add i64 %v138, 1
  %v179 = and i64 %v178, 1
  %v180 = mul i64 %v179, %v7
  %v181 = add i64 %v180, %v152
  %v182 = mul i64 %v181, 8
  %v183 = getelementptr inbounds float, ptr %v32, i64 %v182
  %v184 = add i64 %v138, 0
  %v185 = and i64 %v184, %v78
  %v186 = mul i64 %v185, %v7
  %v187 = add i64 %v186, %v152
  %v188 = mul i64 %v187, 8
  %v189 = getelementptr inbounds float, ptr %v56, i64 %v188
  %v190 = add i64 %v138, 0
  %v191 = and i64 %v190, %v80
  %v192 = mul i64 %v191, %v7
  %v193 = add i64 %v192, %v152
  %v194 = mul i64 %v193, 8
  %v195 = getelementptr inbounds float, ptr %v58, i64 %v194
  %v196 = add i64 %v138, 0
  %v197 = and i64 %v196, %v68
  %v198 = mul i64 %v197, %v7
  %v199 = add i64 %v198, %v152
  %v200 = mul i64 %v199, 8
  %v201 = getelementptr inbounds float, ptr %v28, i64 %v200
  %v202 = add i64 %v138, 0
  %v203 = and i64 %v202, %v76
  %v204 = mul i64 %v203, %v7
  %v205 = add i64 %v204, %v152
  %v206 = mul i64 %v205, 8
  %v207 = getelementptr inbounds float, ptr %v54, i64 %v206
  %v208 = add i64 %v138, 0
  %v209 = and i64 %v208, %v72
  %v210 = mul i64 %v209, %v7
  %v211 = add i64 %v210, %v152
  %v212 = mul i64 %v211, 32
  %v213 = getelementptr inbounds float, ptr %v48, i64 %v212
  %v214 = add i64 %v138, 0
  %v215 = and i64 %v214, 1
  %v216 = mul i64 %v215, %v7
  %v217 = add i64 %v216, %v152
  %v218 = mul i64 %v217, 8
  %v219 = getelementptr inbounds float, ptr %v32, i64 %v218
  %v220 = add i64 0, 0
  %v221 = getelementptr inbounds float, ptr %v159, i64 %v220
  %v222 = load <8 x float>, ptr %v221, align 4
  %v223 = add i64 0, 0
  %v224 = getelementptr inbounds float, ptr %v165, i64 %v223
  %v225 = load <8 x float>, ptr %v224, align 4
  %v226 = fadd <8 x float> %v222, %v225
  %v227 = add i64 0, 0
  %v228 = getelementptr inbounds float, ptr %v171, i64 %v227
  %v229 = load <8 x float>, ptr %v228, align 4
  %v230 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v229)
  %v231 = fcmp ogt <8 x float> %v230, splat (float 0x4023000000000000)
  %v232 = select <8 x i1> %v231, <8 x float> splat (float 0x4023000000000000), <8 x float> %v230
  %v233 = fadd <8 x float> %v232, %v232
  %v234 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v233, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v235 = fsub <8 x float> %v234, splat (float 0x4168000000000000)
  %v236 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v235, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v233)
  %v237 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v235, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v236)
  %v238 = bitcast <8 x float> %v234 to <8 x i32>
  %v239 = fmul <8 x float> %v237, %v237
  %v240 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v237, <8 x float> splat (float 0x3F81227F40000000))
  %v241 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v240, <8 x float> %v237, <8 x float> splat (float 0x3FA5556740000000))
  %v242 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v241, <8 x float> %v237, <8 x float> splat (float 0x3FC5554B00000000))
  %v243 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v242, <8 x float> %v237, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v244 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v239, <8 x float> %v243, <8 x float> %v237)
  %v245 = shl <8 x i32> %v238, splat (i32 23)
  %v246 = add <8 x i32> %v245, splat (i32 1065353216)
  %v247 = bitcast <8 x i32> %v246 to <8 x float>
  %v248 = fsub <8 x float> %v247, splat (float 0x3FF0000000000000)
  %v249 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v247, <8 x float> %v244, <8 x float> %v248)
  %v250 = fadd <8 x float> %v249, splat (float 0x4000000000000000)
  %v251 = fdiv <8 x float> %v249, %v250
  %v252 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v251, <8 x float> %v229)
  %v253 = fmul <8 x float> %v226, %v252
  %v254 = add i64 0, 0
  %v255 = getelementptr inbounds float, ptr %v177, i64 %v254
  %v256 = load <8 x float>, ptr %v255, align 4
  %v257 = fmul <8 x float> %v253, %v256
  %v258 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v259 = shufflevector <8 x float> %v258, <8 x float> poison, <8 x i32> zeroinitializer
  %v260 = fsub <8 x float> %v259, %v256
  %v261 = fmul <8 x float> %v257, %v260
  %v262 = add i64 0, 0
  %v263 = getelementptr inbounds float, ptr %v183, i64 %v262
  %v264 = load <8 x float>, ptr %v263, align 4
  %v265 = fmul <8 x float> %v226, %v256
  %v266 = fmul <8 x float> %v252, %v252
  %v267 = fsub <8 x float> %v259, %v266
  %v268 = fmul <8 x float> %v265, %v267
  %v269 = fadd <8 x float> %v264, %v268
  %v270 = add i64 0, 0
  %v271 = getelementptr inbounds float, ptr %v22, i64 %v270
  %v272 = load <8 x float>, ptr %v271, align 4
  %v273 = fmul <8 x float> %v261, %v272
  %v274 = fadd <8 x float> %v269, %v273
  %v275 = add i64 0, 0
  %v276 = getelementptr inbounds float, ptr %v189, i64 %v275
  %v277 = load <8 x float>, ptr %v276, align 4
  %v278 = fmul <8 x float> %v274, %v277
  %v279 = add i64 0, 0
  %v280 = getelementptr inbounds float, ptr %v195, i64 %v279
  %v281 = load <8 x float>, ptr %v280, align 4
  %v282 = fmul <8 x float> %v281, %v281
  %v283 = fsub <8 x float> %v259, %v282
  %v284 = fmul <8 x float> %v278, %v283
  %v285 = fmul <8 x float> %v274, %v281
  %v286 = fmul <8 x float> %v285, %v277
  %v287 = fsub <8 x float> %v259, %v277
  %v288 = fmul <8 x float> %v286, %v287
  %v289 = add i64 0, 0
  %v290 = getelementptr inbounds float, ptr %v201, i64 %v289
  %v291 = load <8 x float>, ptr %v290, align 4
  %v292 = fmul <8 x float> %v274, %v291
  %v293 = add i64 0, 0
  %v294 = getelementptr inbounds float, ptr %v207, i64 %v293
  %v295 = load <8 x float>, ptr %v294, align 4
  %v296 = fmul <8 x float> %v292, %v295
  %v297 = fsub <8 x float> %v259, %v295
  %v298 = fmul <8 x float> %v296, %v297
  %v299 = add i64 0, 0
  %v300 = getelementptr inbounds float, ptr %v20, i64 %v299
  %v301 = load <8 x float>, ptr %v300, align 4
  %v302 = fmul <8 x float> %v288, %v301
  %v303 = fmul <8 x float> %v274, %v295
  %v304 = fadd <8 x float> %v302, %v303
  %v305 = add i64 0, 0
  %v306 = getelementptr inbounds float, ptr %v18, i64 %v305
  %v307 = load <8 x float>, ptr %v306, align 4
  %v308 = fmul <8 x float> %v298, %v307
  %v309 = fadd <8 x float> %v304, %v308
  %v310 = add i64 24, 0
  %v311 = getelementptr inbounds float, ptr %v213, i64 %v310
  store <8 x float> %v261, ptr %v311, align 4
  %v312 = add i64 16, 0
  %v313 = getelementptr inbounds float, ptr %v213, i64 %v312
  store <8 x float> %v284, ptr %v313, align 4
  %v314 = add i64 0, 0
  %v315 = getelementptr inbounds float, ptr %v213, i64 %v314
  store <8 x float> %v288, ptr %v315, align 4
  %v316 = add i64 8, 0
  %v317 = getelementptr inbounds float, ptr %v213, i64 %v316
  store <8 x float> %v298, ptr %v317, align 4
  %v318 = add i64 0, 0
  %v319 = getelementptr inbounds float, ptr %v219, i64 %v318
  store <8 x float> %v309, ptr %v319, align 4
  %v320 = add nsw i64 %v152, 1
  br label %b14
b16:
  %v322 = add i64 %v7, 0
  %v323 = sdiv i64 %v322, 1
  %v324 = add i64 %v2, 1
  %v325 = mul i64 %v323, %v2
  %v326 = sdiv i64 %v325, %v3
  %v327 = mul i64 %v326, 1
  %v328 = icmp slt i64 %v327, %v7
  %v329 = select i1 %v328, i64 %v327, i64 %v7
  %v330 = mul i64 %v323, %v324
  %v331 = sdiv i64 %v330, %v3
  %v332 = mul i64 %v331, 1
  %v333 = icmp slt i64 %v332, %v7
  %v334 = select i1 %v333, i64 %v332, i64 %v7
  br label %b17
b17:
  %v335 = phi i64 [ %v329, %b16 ], [ %v396, %b22 ]
  %v336 = icmp slt i64 %v335, %v334
  br i1 %v336, label %b18, label %b19
b18:
  %v337 = add i64 %v335, 96
  %v338 = icmp slt i64 %v337, %v334
  %v339 = select i1 %v338, i64 %v337, i64 %v334
  br label %b20
b20:
  %v340 = phi i64 [ 0, %b18 ], [ %v395, %b25 ]
  %v341 = icmp slt i64 %v340, 1
  br i1 %v341, label %b21, label %b22
b21:
  %v342 = sub i64 %v339, %v335
  %v343 = sub i64 8, 1
  %v344 = add i64 %v342, %v343
  %v345 = sdiv i64 %v344, 8
  br label %b23
b23:
  %v346 = phi i64 [ 0, %b21 ], [ %v394, %b30 ]
  %v347 = icmp slt i64 %v346, %v345
  br i1 %v347, label %b24, label %b25
b24:
  %v348 = mul i64 %v342, %v346
  %v349 = sdiv i64 %v348, %v345
  %v350 = add i64 %v335, %v349
  %v351 = add i64 %v346, 1
  %v352 = mul i64 %v342, %v351
  %v353 = sdiv i64 %v352, %v345
  %v354 = add i64 %v335, %v353
  %v355 = mul i64 %v340, 256
  %v356 = getelementptr inbounds float, ptr %v85, i64 %v355
  %v357 = sub i64 %v354, %v350
  %v358 = add i64 %v138, 0
  %v359 = and i64 %v358, %v72
  %v360 = mul i64 %v359, %v7
  %v361 = add i64 %v360, %v350
  %v362 = mul i64 %v361, 32
  %v363 = getelementptr inbounds float, ptr %v48, i64 %v362
  %v364 = getelementptr inbounds float, ptr %v363, i64 0
  %v365 = sub i64 %v357, 1
  %v366 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v365
  %v367 = load ptr, ptr %v366, align 4
  %v368 = icmp sgt i64 %v357, 0
  br i1 %v368, label %b26, label %b27
b26:
  call void %v367(ptr %v364, i64 32, ptr %v356, i64 32, ptr %v321)
  br label %b27
b27:
  %v369 = add i64 %v355, 256
  br label %b28
b28:
  %v370 = phi i64 [ %v350, %b27 ], [ %v393, %b33 ]
  %v371 = icmp slt i64 %v370, %v354
  br i1 %v371, label %b29, label %b30
b29:
  %v372 = sub i64 %v370, %v350
  %v373 = mul i64 %v372, 8
  %v374 = getelementptr inbounds float, ptr %v321, i64 %v373
  %v375 = add i64 %v138, 0
  %v376 = and i64 %v375, 1
  %v377 = mul i64 %v376, %v7
  %v378 = add i64 %v377, %v370
  %v379 = mul i64 %v378, 8
  %v380 = getelementptr inbounds float, ptr %v30, i64 %v379
  br label %b31
b31:
  %v381 = phi i64 [ 0, %b29 ], [ %v392, %b32 ]
  %v382 = icmp slt i64 %v381, 1
  br i1 %v382, label %b32, label %b33
b32:
  %v383 = mul i64 %v340, 1
  %v384 = add i64 %v383, %v381
  %v385 = mul i64 %v384, 8
  %v386 = add i64 0, %v381
  %v387 = mul i64 %v386, 8
  %v388 = getelementptr inbounds float, ptr %v374, i64 %v387
  %v389 = load <8 x float>, ptr %v388, align 4
  %v390 = add i64 0, %v385
  %v391 = getelementptr inbounds float, ptr %v380, i64 %v390
  store <8 x float> %v389, ptr %v391, align 4
  %v392 = add nsw i64 %v381, 1
  br label %b31
b33:
  %v393 = add nsw i64 %v370, 1
  br label %b28
b30:
  %v394 = add nsw i64 %v346, 1
  br label %b23
b25:
  %v395 = add nsw i64 %v340, 1
  br label %b20
b22:
  %v396 = add nsw i64 %v335, 96
  br label %b17
b19:
  %v397 = add nsw i64 %v135, 1
  br label %b11
b13:
  %v398 = icmp sgt i64 %v3, 1
  br i1 %v398, label %b34, label %b35
b34:
  %v399 = getelementptr inbounds i64, ptr %v1, i64 3
  %v400 = atomicrmw add ptr %v399, i64 1 acq_rel
  %v401 = mul i64 %v3, 2
  br label %b36
b36:
  %v402 = load atomic i64, ptr %v399 acquire, align 8
  %v403 = icmp slt i64 %v402, %v401
  br i1 %v403, label %b37, label %b38
b37:
  %v404 = call i32 @sched_yield()
  br label %b36
b38:
  br label %b35
b35:
  %v405 = getelementptr inbounds ptr, ptr %v0, i64 26
  %v406 = load ptr, ptr %v405, align 4
  %v407 = getelementptr inbounds float, ptr %v406, i64 256
  %v408 = add i64 1, 0
  %v409 = sdiv i64 %v408, 1
  %v410 = add i64 %v2, 1
  %v411 = mul i64 %v409, %v2
  %v412 = sdiv i64 %v411, %v3
  %v413 = mul i64 %v412, 1
  %v414 = icmp slt i64 %v413, 1
  %v415 = select i1 %v414, i64 %v413, i64 1
  %v416 = mul i64 %v409, %v410
  %v417 = sdiv i64 %v416, %v3
  %v418 = mul i64 %v417, 1
  %v419 = icmp slt i64 %v418, 1
  %v420 = select i1 %v419, i64 %v418, i64 1
  br label %b39
b39:
  %v421 = phi i64 [ %v415, %b35 ], [ %v449, %b44 ]
  %v422 = icmp slt i64 %v421, %v420
  br i1 %v422, label %b40, label %b41
b40:
  %v423 = mul i64 %v421, 256
  %v424 = mul i64 %v421, 8
  %v425 = add i64 %v424, 0
  %v426 = sub i64 8, %v425
  %v427 = icmp slt i64 %v426, 0
  %v428 = select i1 %v427, i64 0, i64 %v426
  %v429 = icmp ult i64 %v428, 8
  %v430 = select i1 %v429, i64 %v428, i64 8
  %v431 = trunc i64 %v430 to i32
  %v432 = insertelement <8 x i32> poison, i32 %v431, i64 0
  %v433 = shufflevector <8 x i32> %v432, <8 x i32> poison, <8 x i32> zeroinitializer
  %v434 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v433
  %v435 = mul i64 %v425, 1
  %v436 = add i64 0, %v435
  %v437 = getelementptr inbounds float, ptr %v12, i64 %v436
  %v438 = add i64 %v423, 0
  br label %b42
b42:
  %v439 = phi i64 [ 0, %b40 ], [ %v447, %b43 ]
  %v440 = icmp slt i64 %v439, 32
  br i1 %v440, label %b43, label %b44
b43:
  %v441 = mul i64 %v439, 8
  %v442 = getelementptr inbounds float, ptr %v437, i64 %v441
  %v443 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v442, <8 x i1> %v434, <8 x float> zeroinitializer)
  %v444 = mul i64 %v439, 8
  %v445 = add i64 %v438, %v444
  %v446 = getelementptr inbounds float, ptr %v407, i64 %v445
  store <8 x float> %v443, ptr %v446, align 4
  %v447 = add nsw i64 %v439, 1
  br label %b42
b44:
  %v448 = add i64 %v423, 256
  %v449 = add nsw i64 %v421, 1
  br label %b39
b41:
  %v450 = icmp sgt i64 %v3, 1
  br i1 %v450, label %b45, label %b46
b45:
  %v451 = getelementptr inbounds i64, ptr %v1, i64 3
  %v452 = atomicrmw add ptr %v451, i64 1 acq_rel
  %v453 = mul i64 %v3, 3
  br label %b47
b47:
  %v454 = load atomic i64, ptr %v451 acquire, align 8
  %v455 = icmp slt i64 %v454, %v453
  br i1 %v455, label %b48, label %b49
b48:
  %v456 = call i32 @sched_yield()
  br label %b47
b49:
  br label %b46
b46:
  %v458 = add i64 %v8, 0
  %v459 = sdiv i64 %v458, 1
  %v460 = add i64 %v2, 1
  %v461 = mul i64 %v459, %v2
  %v462 = sdiv i64 %v461, %v3
  %v463 = mul i64 %v462, 1
  %v464 = icmp slt i64 %v463, %v8
  %v465 = select i1 %v464, i64 %v463, i64 %v8
  %v466 = mul i64 %v459, %v460
  %v467 = sdiv i64 %v466, %v3
  %v468 = mul i64 %v467, 1
  %v469 = icmp slt i64 %v468, %v8
  %v470 = select i1 %v469, i64 %v468, i64 %v8
  br label %b50
b50:
  %v471 = phi i64 [ %v465, %b46 ], [ %v524, %b55 ]
  %v472 = icmp slt i64 %v471, %v470
  br i1 %v472, label %b51, label %b52
b51:
  %v473 = add i64 %v471, 96
  %v474 = icmp slt i64 %v473, %v470
  %v475 = select i1 %v474, i64 %v473, i64 %v470
  br label %b53
b53:
  %v476 = phi i64 [ 0, %b51 ], [ %v523, %b58 ]
  %v477 = icmp slt i64 %v476, 1
  br i1 %v477, label %b54, label %b55
b54:
  %v478 = sub i64 %v475, %v471
  %v479 = sub i64 8, 1
  %v480 = add i64 %v478, %v479
  %v481 = sdiv i64 %v480, 8
  br label %b56
b56:
  %v482 = phi i64 [ 0, %b54 ], [ %v522, %b63 ]
  %v483 = icmp slt i64 %v482, %v481
  br i1 %v483, label %b57, label %b58
b57:
  %v484 = mul i64 %v478, %v482
  %v485 = sdiv i64 %v484, %v481
  %v486 = add i64 %v471, %v485
  %v487 = add i64 %v482, 1
  %v488 = mul i64 %v478, %v487
  %v489 = sdiv i64 %v488, %v481
  %v490 = add i64 %v471, %v489
  %v491 = mul i64 %v476, 256
  %v492 = getelementptr inbounds float, ptr %v407, i64 %v491
  %v493 = sub i64 %v490, %v486
  %v494 = mul i64 %v486, 32
  %v495 = getelementptr inbounds float, ptr %v48, i64 %v494
  %v496 = getelementptr inbounds float, ptr %v495, i64 0
  %v497 = sub i64 %v493, 1
  %v498 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v497
  %v499 = load ptr, ptr %v498, align 4
  %v500 = icmp sgt i64 %v493, 0
  br i1 %v500, label %b59, label %b60
b59:
  call void %v499(ptr %v496, i64 32, ptr %v492, i64 32, ptr %v457)
  br label %b60
b60:
  %v501 = add i64 %v491, 256
  br label %b61
b61:
  %v502 = phi i64 [ %v486, %b60 ], [ %v521, %b66 ]
  %v503 = icmp slt i64 %v502, %v490
  br i1 %v503, label %b62, label %b63
b62:
  %v504 = sub i64 %v502, %v486
  %v505 = mul i64 %v504, 8
  %v506 = getelementptr inbounds float, ptr %v457, i64 %v505
  %v507 = mul i64 %v502, 8
  %v508 = getelementptr inbounds float, ptr %v34, i64 %v507
  br label %b64
b64:
  %v509 = phi i64 [ 0, %b62 ], [ %v520, %b65 ]
  %v510 = icmp slt i64 %v509, 1
  br i1 %v510, label %b65, label %b66
b65:
  %v511 = mul i64 %v476, 1
  %v512 = add i64 %v511, %v509
  %v513 = mul i64 %v512, 8
  %v514 = add i64 0, %v509
  %v515 = mul i64 %v514, 8
  %v516 = getelementptr inbounds float, ptr %v506, i64 %v515
  %v517 = load <8 x float>, ptr %v516, align 4
  %v518 = add i64 0, %v513
  %v519 = getelementptr inbounds float, ptr %v508, i64 %v518
  store <8 x float> %v517, ptr %v519, align 4
  %v520 = add nsw i64 %v509, 1
  br label %b64
b66:
  %v521 = add nsw i64 %v502, 1
  br label %b61
b63:
  %v522 = add nsw i64 %v482, 1
  br label %b56
b58:
  %v523 = add nsw i64 %v476, 1
  br label %b53
b55:
  %v524 = add nsw i64 %v471, 96
  br label %b50
b52:
  %v525 = icmp sgt i64 %v3, 1
  br i1 %v525, label %b67, label %b68
b67:
  %v526 = getelementptr inbounds i64, ptr %v1, i64 3
  %v527 = atomicrmw add ptr %v526, i64 1 acq_rel
  %v528 = mul i64 %v3, 4
  br label %b69
b69:
  %v529 = load atomic i64, ptr %v526 acquire, align 8
  %v530 = icmp slt i64 %v529, %v528
  br i1 %v530, label %b70, label %b71
b70:
  %v531 = call i32 @sched_yield()
  br label %b69
b71:
  br label %b68
b68:
  %v532 = getelementptr inbounds ptr, ptr %v0, i64 26
  %v533 = load ptr, ptr %v532, align 4
  %v534 = add i64 32, 1
  %v535 = sdiv i64 %v534, 2
  %v536 = add i64 %v2, 1
  %v537 = mul i64 %v535, %v2
  %v538 = sdiv i64 %v537, %v3
  %v539 = mul i64 %v538, 2
  %v540 = icmp slt i64 %v539, 32
  %v541 = select i1 %v540, i64 %v539, i64 32
  %v542 = mul i64 %v535, %v536
  %v543 = sdiv i64 %v542, %v3
  %v544 = mul i64 %v543, 2
  %v545 = icmp slt i64 %v544, 32
  %v546 = select i1 %v545, i64 %v544, i64 32
  %v547 = getelementptr inbounds float, ptr %v36, i64 0
  br label %b72
b72:
  %v548 = phi i64 [ %v541, %b68 ], [ %v556, %b77 ]
  %v549 = icmp slt i64 %v548, %v546
  br i1 %v549, label %b73, label %b74
b73:
  %v550 = mul i64 %v548, 8
  %v551 = getelementptr inbounds float, ptr %v547, i64 %v550
  br label %b75
b75:
  %v552 = phi i64 [ 0, %b73 ], [ %v555, %b76 ]
  %v553 = icmp slt i64 %v552, 8
  br i1 %v553, label %b76, label %b77
b76:
  %v554 = getelementptr inbounds float, ptr %v551, i64 %v552
  store float 0x0000000000000000, ptr %v554, align 4
  %v555 = add nsw i64 %v552, 1
  br label %b75
b77:
  %v556 = add nsw i64 %v548, 1
  br label %b72
b74:
  %v557 = mul i64 0, 32
  %v558 = getelementptr inbounds float, ptr %v48, i64 %v557
  %v559 = getelementptr inbounds float, ptr %v558, i64 0
  %v560 = mul i64 0, 8
  %v561 = getelementptr inbounds float, ptr %v10, i64 %v560
  %v562 = getelementptr inbounds float, ptr %v561, i64 0
  %v563 = mul i64 %v8, 1
  br label %b78
b78:
  %v564 = phi i64 [ 0, %b74 ], [ %v591, %b83 ]
  %v565 = icmp slt i64 %v564, %v563
  br i1 %v565, label %b79, label %b80
b79:
  %v566 = sub i64 %v563, %v564
  %v567 = icmp slt i64 %v566, 128
  %v568 = select i1 %v567, i64 %v566, i64 128
  br label %b81
b81:
  %v569 = phi i64 [ 0, %b79 ], [ %v590, %b86 ]
  %v570 = icmp slt i64 %v569, 8
  br i1 %v570, label %b82, label %b83
b82:
  %v571 = mul i64 %v564, 8
  %v572 = add i64 %v571, %v569
  %v573 = getelementptr inbounds float, ptr %v562, i64 %v572
  br label %b84
b84:
  %v574 = phi i64 [ %v541, %b82 ], [ %v589, %b85 ]
  %v575 = icmp slt i64 %v574, %v546
  br i1 %v575, label %b85, label %b86
b85:
  %v576 = sub i64 %v546, %v574
  %v577 = icmp slt i64 %v576, 2
  %v578 = select i1 %v577, i64 %v576, i64 2
  %v579 = mul i64 %v564, 32
  %v580 = add i64 %v579, %v574
  %v581 = getelementptr inbounds float, ptr %v559, i64 %v580
  %v582 = mul i64 %v574, 8
  %v583 = add i64 %v582, %v569
  %v584 = getelementptr inbounds float, ptr %v547, i64 %v583
  %v585 = sub i64 8, %v569
  %v586 = sub i64 %v578, 1
  %v587 = getelementptr inbounds ptr, ptr @table_outer_tail, i64 %v586
  %v588 = load ptr, ptr %v587, align 4
  call void %v588(ptr %v581, i64 32, ptr %v573, i64 8, i64 %v568, ptr %v584, i64 8, i64 %v585)
  %v589 = add nsw i64 %v574, 2
  br label %b84
b86:
  %v590 = add nsw i64 %v569, 32
  br label %b81
b83:
  %v591 = add nsw i64 %v564, 128
  br label %b78
b80:
  %v592 = icmp sgt i64 %v3, 1
  br i1 %v592, label %b87, label %b88
b87:
  %v593 = getelementptr inbounds i64, ptr %v1, i64 3
  %v594 = atomicrmw add ptr %v593, i64 1 acq_rel
  %v595 = mul i64 %v3, 5
  br label %b89
b89:
  %v596 = load atomic i64, ptr %v593 acquire, align 8
  %v597 = icmp slt i64 %v596, %v595
  br i1 %v597, label %b90, label %b91
b90:
  %v598 = call i32 @sched_yield()
  br label %b89
b91:
  br label %b88
b88:
  %v599 = add i64 32, 1
  %v600 = sdiv i64 %v599, 2
  %v601 = add i64 %v2, 1
  %v602 = mul i64 %v600, %v2
  %v603 = sdiv i64 %v602, %v3
  %v604 = mul i64 %v603, 2
  %v605 = icmp slt i64 %v604, 32
  %v606 = select i1 %v605, i64 %v604, i64 32
  %v607 = mul i64 %v600, %v601
  %v608 = sdiv i64 %v607, %v3
  %v609 = mul i64 %v608, 2
  %v610 = icmp slt i64 %v609, 32
  %v611 = select i1 %v610, i64 %v609, i64 32
  %v612 = getelementptr inbounds float, ptr %v38, i64 0
  br label %b92
b92:
  %v613 = phi i64 [ %v606, %b88 ], [ %v621, %b97 ]
  %v614 = icmp slt i64 %v613, %v611
  br i1 %v614, label %b93, label %b94
b93:
  %v615 = mul i64 %v613, 8
  %v616 = getelementptr inbounds float, ptr %v612, i64 %v615
  br label %b95
b95:
  %v617 = phi i64 [ 0, %b93 ], [ %v620, %b96 ]
  %v618 = icmp slt i64 %v617, 8
  br i1 %v618, label %b96, label %b97
b96:
  %v619 = getelementptr inbounds float, ptr %v616, i64 %v617
  store float 0x0000000000000000, ptr %v619, align 4
  %v620 = add nsw i64 %v617, 1
  br label %b95
b97:
  %v621 = add nsw i64 %v613, 1
  br label %b92
b94:
  %v622 = mul i64 0, 32
  %v623 = getelementptr inbounds float, ptr %v48, i64 %v622
  %v624 = getelementptr inbounds float, ptr %v623, i64 0
  %v625 = mul i64 0, 8
  %v626 = getelementptr inbounds float, ptr %v26, i64 %v625
  %v627 = getelementptr inbounds float, ptr %v626, i64 0
  %v628 = mul i64 %v8, 1
  br label %b98
b98:
  %v629 = phi i64 [ 0, %b94 ], [ %v656, %b103 ]
  %v630 = icmp slt i64 %v629, %v628
  br i1 %v630, label %b99, label %b100
b99:
  %v631 = sub i64 %v628, %v629
  %v632 = icmp slt i64 %v631, 128
  %v633 = select i1 %v632, i64 %v631, i64 128
  br label %b101
b101:
  %v634 = phi i64 [ 0, %b99 ], [ %v655, %b106 ]
  %v635 = icmp slt i64 %v634, 8
  br i1 %v635, label %b102, label %b103
b102:
  %v636 = mul i64 %v629, 8
  %v637 = add i64 %v636, %v634
  %v638 = getelementptr inbounds float, ptr %v627, i64 %v637
  br label %b104
b104:
  %v639 = phi i64 [ %v606, %b102 ], [ %v654, %b105 ]
  %v640 = icmp slt i64 %v639, %v611
  br i1 %v640, label %b105, label %b106
b105:
  %v641 = sub i64 %v611, %v639
  %v642 = icmp slt i64 %v641, 2
  %v643 = select i1 %v642, i64 %v641, i64 2
  %v644 = mul i64 %v629, 32
  %v645 = add i64 %v644, %v639
  %v646 = getelementptr inbounds float, ptr %v624, i64 %v645
  %v647 = mul i64 %v639, 8
  %v648 = add i64 %v647, %v634
  %v649 = getelementptr inbounds float, ptr %v612, i64 %v648
  %v650 = sub i64 8, %v634
  %v651 = sub i64 %v643, 1
  %v652 = getelementptr inbounds ptr, ptr @table_outer_tail, i64 %v651
  %v653 = load ptr, ptr %v652, align 4
  call void %v653(ptr %v646, i64 32, ptr %v638, i64 8, i64 %v633, ptr %v649, i64 8, i64 %v650)
  %v654 = add nsw i64 %v639, 2
  br label %b104
b106:
  %v655 = add nsw i64 %v634, 32
  br label %b101
b103:
  %v656 = add nsw i64 %v629, 128
  br label %b98
b100:
  %v657 = icmp sgt i64 %v3, 1
  br i1 %v657, label %b107, label %b108
b107:
  %v658 = getelementptr inbounds i64, ptr %v1, i64 3
  %v659 = atomicrmw add ptr %v658, i64 1 acq_rel
  %v660 = mul i64 %v3, 6
  br label %b109
b109:
  %v661 = load atomic i64, ptr %v658 acquire, align 8
  %v662 = icmp slt i64 %v661, %v660
  br i1 %v662, label %b110, label %b111
b110:
  %v663 = call i32 @sched_yield()
  br label %b109
b111:
  br label %b108
b108:
  %v664 = icmp eq i64 %v2, 0
  br i1 %v664, label %b112, label %b113
b112:
  br label %b114
b114:
  %v665 = phi i64 [ 0, %b112 ], [ %v687, %b119 ]
  %v666 = icmp slt i64 %v665, 32
  br i1 %v666, label %b115, label %b116
b115:
  br label %b117
b117:
  %v667 = phi i64 [ 0, %b115 ], [ %v684, %b122 ]
  %v668 = phi <8 x float> [ splat (float 0x0000000000000000), %b115 ], [ %v683, %b122 ]
  %v669 = icmp slt i64 %v667, %v8
  br i1 %v669, label %b118, label %b119
b118:
  %v670 = add i64 %v667, 128
  %v671 = icmp slt i64 %v670, %v8
  %v672 = select i1 %v671, i64 %v670, i64 %v8
  br label %b120
b120:
  %v673 = phi i64 [ %v667, %b118 ], [ %v682, %b121 ]
  %v674 = phi <8 x float> [ splat (float 0x0000000000000000), %b118 ], [ %v681, %b121 ]
  %v675 = icmp slt i64 %v673, %v672
  br i1 %v675, label %b121, label %b122
b121:
  %v676 = mul i64 %v673, 32
  %v677 = getelementptr inbounds float, ptr %v48, i64 %v676
  %v678 = add i64 0, %v665
  %v679 = getelementptr inbounds float, ptr %v677, i64 %v678
  %v680 = load <8 x float>, ptr %v679, align 4
  %v681 = fadd <8 x float> %v674, %v680
  %v682 = add nsw i64 %v673, 1
  br label %b120
b122:
  %v683 = fadd <8 x float> %v668, %v674
  %v684 = add nsw i64 %v667, 128
  br label %b117
b119:
  %v685 = add i64 0, %v665
  %v686 = getelementptr inbounds float, ptr %v40, i64 %v685
  store <8 x float> %v668, ptr %v686, align 4
  %v687 = add nsw i64 %v665, 8
  br label %b114
b116:
  br label %b113
b113:
  %v688 = icmp sgt i64 %v3, 1
  br i1 %v688, label %b123, label %b124
b123:
  %v689 = getelementptr inbounds i64, ptr %v1, i64 3
  %v690 = atomicrmw add ptr %v689, i64 1 acq_rel
  %v691 = mul i64 %v3, 7
  br label %b125
b125:
  %v692 = load atomic i64, ptr %v689 acquire, align 8
  %v693 = icmp slt i64 %v692, %v691
  br i1 %v693, label %b126, label %b127
b126:
  %v694 = call i32 @sched_yield()
  br label %b125
b127:
  br label %b124
b124:
  %v695 = icmp eq i64 %v2, 0
  br i1 %v695, label %b128, label %b129
b128:
  br label %b130
b130:
  %v696 = phi i64 [ 0, %b128 ], [ %v719, %b135 ]
  %v697 = phi <8 x float> [ splat (float 0x0000000000000000), %b128 ], [ %v718, %b135 ]
  %v698 = icmp slt i64 %v696, %v8
  br i1 %v698, label %b131, label %b132
b131:
  %v699 = add i64 %v696, 128
  %v700 = icmp slt i64 %v699, %v8
  %v701 = select i1 %v700, i64 %v699, i64 %v8
  br label %b133
b133:
  %v702 = phi i64 [ %v696, %b131 ], [ %v717, %b134 ]
  %v703 = phi <8 x float> [ splat (float 0x0000000000000000), %b131 ], [ %v716, %b134 ]
  %v704 = icmp slt i64 %v702, %v701
  br i1 %v704, label %b134, label %b135
b134:
  %v705 = mul i64 %v702, 32
  %v706 = getelementptr inbounds float, ptr %v48, i64 %v705
  %v707 = mul i64 %v702, 8
  %v708 = getelementptr inbounds float, ptr %v28, i64 %v707
  %v709 = add i64 8, 0
  %v710 = getelementptr inbounds float, ptr %v706, i64 %v709
  %v711 = load <8 x float>, ptr %v710, align 4
  %v712 = add i64 0, 0
  %v713 = getelementptr inbounds float, ptr %v708, i64 %v712
  %v714 = load <8 x float>, ptr %v713, align 4
  %v715 = fmul <8 x float> %v711, %v714
  %v716 = fadd <8 x float> %v703, %v715
  %v717 = add nsw i64 %v702, 1
  br label %b133
b135:
  %v718 = fadd <8 x float> %v697, %v703
  %v719 = add nsw i64 %v696, 128
  br label %b130
b132:
  %v720 = add i64 0, 0
  %v721 = getelementptr inbounds float, ptr %v42, i64 %v720
  store <8 x float> %v697, ptr %v721, align 4
  br label %b129
b129:
  %v722 = icmp sgt i64 %v3, 1
  br i1 %v722, label %b136, label %b137
b136:
  %v723 = getelementptr inbounds i64, ptr %v1, i64 3
  %v724 = atomicrmw add ptr %v723, i64 1 acq_rel
  %v725 = mul i64 %v3, 8
  br label %b138
b138:
  %v726 = load atomic i64, ptr %v723 acquire, align 8
  %v727 = icmp slt i64 %v726, %v725
  br i1 %v727, label %b139, label %b140
b139:
  %v728 = call i32 @sched_yield()
  br label %b138
b140:
  br label %b137
b137:
  %v729 = icmp eq i64 %v2, 0
  br i1 %v729, label %b141, label %b142
b141:
  br label %b143
b143:
  %v730 = phi i64 [ 0, %b141 ], [ %v753, %b148 ]
  %v731 = phi <8 x float> [ splat (float 0x0000000000000000), %b141 ], [ %v752, %b148 ]
  %v732 = icmp slt i64 %v730, %v8
  br i1 %v732, label %b144, label %b145
b144:
  %v733 = add i64 %v730, 128
  %v734 = icmp slt i64 %v733, %v8
  %v735 = select i1 %v734, i64 %v733, i64 %v8
  br label %b146
b146:
  %v736 = phi i64 [ %v730, %b144 ], [ %v751, %b147 ]
  %v737 = phi <8 x float> [ splat (float 0x0000000000000000), %b144 ], [ %v750, %b147 ]
  %v738 = icmp slt i64 %v736, %v735
  br i1 %v738, label %b147, label %b148
b147:
  %v739 = mul i64 %v736, 32
  %v740 = getelementptr inbounds float, ptr %v48, i64 %v739
  %v741 = mul i64 %v736, 8
  %v742 = getelementptr inbounds float, ptr %v28, i64 %v741
  %v743 = add i64 0, 0
  %v744 = getelementptr inbounds float, ptr %v740, i64 %v743
  %v745 = load <8 x float>, ptr %v744, align 4
  %v746 = add i64 0, 0
  %v747 = getelementptr inbounds float, ptr %v742, i64 %v746
  %v748 = load <8 x float>, ptr %v747, align 4
  %v749 = fmul <8 x float> %v745, %v748
  %v750 = fadd <8 x float> %v737, %v749
  %v751 = add nsw i64 %v736, 1
  br label %b146
b148:
  %v752 = fadd <8 x float> %v731, %v737
  %v753 = add nsw i64 %v730, 128
  br label %b143
b145:
  %v754 = add i64 0, 0
  %v755 = getelementptr inbounds float, ptr %v44, i64 %v754
  store <8 x float> %v731, ptr %v755, align 4
  br label %b142
b142:
  %v756 = icmp sgt i64 %v3, 1
  br i1 %v756, label %b149, label %b150
b149:
  %v757 = getelementptr inbounds i64, ptr %v1, i64 3
  %v758 = atomicrmw add ptr %v757, i64 1 acq_rel
  %v759 = mul i64 %v3, 9
  br label %b151
b151:
  %v760 = load atomic i64, ptr %v757 acquire, align 8
  %v761 = icmp slt i64 %v760, %v759
  br i1 %v761, label %b152, label %b153
b152:
  %v762 = call i32 @sched_yield()
  br label %b151
b153:
  br label %b150
b150:
  %v763 = icmp eq i64 %v2, 0
  br i1 %v763, label %b154, label %b155
b154:
  br label %b156
b156:
  %v764 = phi i64 [ 0, %b154 ], [ %v789, %b161 ]
  %v765 = phi <8 x float> [ splat (float 0x0000000000000000), %b154 ], [ %v788, %b161 ]
  %v766 = icmp slt i64 %v764, %v8
  br i1 %v766, label %b157, label %b158
b157:
  %v767 = add i64 %v764, 128
  %v768 = icmp slt i64 %v767, %v8
  %v769 = select i1 %v768, i64 %v767, i64 %v8
  br label %b159
b159:
  %v770 = phi i64 [ %v764, %b157 ], [ %v787, %b160 ]
  %v771 = phi <8 x float> [ splat (float 0x0000000000000000), %b157 ], [ %v786, %b160 ]
  %v772 = icmp slt i64 %v770, %v769
  br i1 %v772, label %b160, label %b161
b160:
  %v773 = mul i64 %v770, 32
  %v774 = getelementptr inbounds float, ptr %v48, i64 %v773
  %v775 = mul i64 1, %v7
  %v776 = add i64 %v770, %v775
  %v777 = mul i64 %v776, 8
  %v778 = getelementptr inbounds float, ptr %v28, i64 %v777
  %v779 = add i64 24, 0
  %v780 = getelementptr inbounds float, ptr %v774, i64 %v779
  %v781 = load <8 x float>, ptr %v780, align 4
  %v782 = add i64 0, 0
  %v783 = getelementptr inbounds float, ptr %v778, i64 %v782
  %v784 = load <8 x float>, ptr %v783, align 4
  %v785 = fmul <8 x float> %v781, %v784
  %v786 = fadd <8 x float> %v771, %v785
  %v787 = add nsw i64 %v770, 1
  br label %b159
b161:
  %v788 = fadd <8 x float> %v765, %v771
  %v789 = add nsw i64 %v764, 128
  br label %b156
b158:
  %v790 = add i64 0, 0
  %v791 = getelementptr inbounds float, ptr %v46, i64 %v790
  store <8 x float> %v765, ptr %v791, align 4
  br label %b155
b155:
  %v792 = icmp sgt i64 %v3, 1
  br i1 %v792, label %b162, label %b163
b162:
  %v793 = getelementptr inbounds i64, ptr %v1, i64 3
  %v794 = atomicrmw add ptr %v793, i64 1 acq_rel
  %v795 = mul i64 %v3, 10
  br label %b164
b164:
  %v796 = load atomic i64, ptr %v793 acquire, align 8
  %v797 = icmp slt i64 %v796, %v795
  br i1 %v797, label %b165, label %b166
b165:
  %v798 = call i32 @sched_yield()
  br label %b164
b166:
  br label %b163
b163:
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
