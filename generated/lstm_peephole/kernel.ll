; generated from specs/lstm_peephole.yaml by `make generated`: do not edit
; lstm_peephole I=8 H=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_2x4of4_0 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x4of4_0, ptr @tile_2x4of4_0], align 8
@table_tile_2x1of4_0_1_2_3 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x1of4_0_1_2_3, ptr @tile_2x1of4_0_1_2_3], align 8
@table_tile_8x1of1_0 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0, ptr @tile_2x1of1_0, ptr @tile_3x1of1_0, ptr @tile_4x1of1_0, ptr @tile_5x1of1_0, ptr @tile_6x1of1_0, ptr @tile_7x1of1_0, ptr @tile_8x1of1_0], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v651 = alloca float, i64 64, align 4
  %v1200 = alloca float, i64 64, align 4
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
  %v61 = getelementptr inbounds i64, ptr %v1, i64 5
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 12
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 13
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i64, ptr %v1, i64 14
  %v68 = load i64, ptr %v67, align 8
  %v69 = getelementptr inbounds i64, ptr %v1, i64 17
  %v70 = load i64, ptr %v69, align 8
  %v71 = getelementptr inbounds i64, ptr %v1, i64 24
  %v72 = load i64, ptr %v71, align 8
  %v73 = getelementptr inbounds i64, ptr %v1, i64 26
  %v74 = load i64, ptr %v73, align 8
  %v75 = getelementptr inbounds i64, ptr %v1, i64 27
  %v76 = load i64, ptr %v75, align 8
  %v77 = getelementptr inbounds i64, ptr %v1, i64 28
  %v78 = load i64, ptr %v77, align 8
  %v79 = getelementptr inbounds i64, ptr %v1, i64 29
  %v80 = load i64, ptr %v79, align 8
  %v81 = getelementptr inbounds i64, ptr %v1, i64 30
  %v82 = load i64, ptr %v81, align 8
  %v83 = getelementptr inbounds ptr, ptr %v0, i64 26
  %v84 = load ptr, ptr %v83, align 4
  %v85 = mul i64 %v2, 0
  %v86 = add i64 %v85, 512
  %v87 = getelementptr inbounds float, ptr %v84, i64 %v86
  %v88 = getelementptr inbounds i64, ptr %v1, i64 4
  %v89 = load i64, ptr %v88, align 8
  %v90 = icmp eq i64 %v89, 0
  br i1 %v90, label %b0, label %b1
b0:
  %v91 = icmp eq i64 %v2, 0
  br i1 %v91, label %b2, label %b3
b2:
  %v92 = add i64 0, 0
  %v93 = getelementptr inbounds float, ptr %v50, i64 %v92
  %v94 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v95 = shufflevector <8 x float> %v94, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v95, ptr %v93, align 4
  br label %b3
b3:
  br label %b1
b1:
  %v96 = icmp sgt i64 %v3, 1
  br i1 %v96, label %b4, label %b5
b4:
  %v97 = getelementptr inbounds i64, ptr %v1, i64 3
  %v98 = atomicrmw add ptr %v97, i64 1 acq_rel
  %v99 = mul i64 %v3, 1
  br label %b6
b6:
  %v100 = load atomic i64, ptr %v97 acquire, align 8
  %v101 = icmp slt i64 %v100, %v99
  br i1 %v101, label %b7, label %b8
b7:
  %v102 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  %v103 = getelementptr inbounds i64, ptr %v1, i64 4
  %v104 = load i64, ptr %v103, align 8
  %v105 = icmp eq i64 %v104, 0
  br i1 %v105, label %b9, label %b10
b9:
  %v106 = getelementptr inbounds i64, ptr %v1, i64 31
  %v107 = load i64, ptr %v106, align 8
  %v108 = icmp eq i64 %v107, 0
  br i1 %v108, label %b11, label %b12
b11:
  %v109 = add i64 %v7, 0
  %v110 = sdiv i64 %v109, 1
  %v111 = add i64 %v2, 1
  %v112 = mul i64 %v110, %v2
  %v113 = sdiv i64 %v112, %v3
  %v114 = mul i64 %v113, 1
  %v115 = icmp slt i64 %v114, %v7
  %v116 = select i1 %v115, i64 %v114, i64 %v7
  %v117 = mul i64 %v110, %v111
  %v118 = sdiv i64 %v117, %v3
  %v119 = mul i64 %v118, 1
  %v120 = icmp slt i64 %v119, %v7
  %v121 = select i1 %v120, i64 %v119, i64 %v7
  br label %b13
b13:
  %v122 = phi i64 [ %v116, %b11 ], [ %v133, %b14 ]
  %v123 = icmp slt i64 %v122, %v121
  br i1 %v123, label %b14, label %b15
b14:
  %v124 = and i64 0, %v66
  %v125 = mul i64 %v124, %v7
  %v126 = add i64 %v125, %v122
  %v127 = mul i64 %v126, 8
  %v128 = getelementptr inbounds float, ptr %v26, i64 %v127
  %v129 = add i64 0, 0
  %v130 = getelementptr inbounds float, ptr %v128, i64 %v129
  %v131 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v132 = shufflevector <8 x float> %v131, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v132, ptr %v130, align 4
  %v133 = add nsw i64 %v122, 1
  br label %b13
b15:
  br label %b12
b12:
  br label %b10
b10:
  %v134 = icmp sgt i64 %v3, 1
  br i1 %v134, label %b16, label %b17
b16:
  %v135 = getelementptr inbounds i64, ptr %v1, i64 3
  %v136 = atomicrmw add ptr %v135, i64 1 acq_rel
  %v137 = mul i64 %v3, 2
  br label %b18
b18:
  %v138 = load atomic i64, ptr %v135 acquire, align 8
  %v139 = icmp slt i64 %v138, %v137
  br i1 %v139, label %b19, label %b20
b19:
  %v140 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  %v141 = getelementptr inbounds i64, ptr %v1, i64 4
  %v142 = load i64, ptr %v141, align 8
  %v143 = icmp eq i64 %v142, 0
  br i1 %v143, label %b21, label %b22
b21:
  %v144 = getelementptr inbounds i64, ptr %v1, i64 32
  %v145 = load i64, ptr %v144, align 8
  %v146 = icmp eq i64 %v145, 0
  br i1 %v146, label %b23, label %b24
b23:
  %v147 = add i64 %v7, 0
  %v148 = sdiv i64 %v147, 1
  %v149 = add i64 %v2, 1
  %v150 = mul i64 %v148, %v2
  %v151 = sdiv i64 %v150, %v3
  %v152 = mul i64 %v151, 1
  %v153 = icmp slt i64 %v152, %v7
  %v154 = select i1 %v153, i64 %v152, i64 %v7
  %v155 = mul i64 %v148, %v149
  %v156 = sdiv i64 %v155, %v3
  %v157 = mul i64 %v156, 1
  %v158 = icmp slt i64 %v157, %v7
  %v159 = select i1 %v158, i64 %v157, i64 %v7
  br label %b25
b25:
  %v160 = phi i64 [ %v154, %b23 ], [ %v171, %b26 ]
  %v161 = icmp slt i64 %v160, %v159
  br i1 %v161, label %b26, label %b27
b26:
  %v162 = and i64 0, %v68
  %v163 = mul i64 %v162, %v7
  %v164 = add i64 %v163, %v160
  %v165 = mul i64 %v164, 8
  %v166 = getelementptr inbounds float, ptr %v28, i64 %v165
  %v167 = add i64 0, 0
  %v168 = getelementptr inbounds float, ptr %v166, i64 %v167
  %v169 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v170 = shufflevector <8 x float> %v169, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v170, ptr %v168, align 4
  %v171 = add nsw i64 %v160, 1
  br label %b25
b27:
  br label %b24
b24:
  br label %b22
b22:
  %v172 = icmp sgt i64 %v3, 1
  br i1 %v172, label %b28, label %b29
b28:
  %v173 = getelementptr inbounds i64, ptr %v1, i64 3
  %v174 = atomicrmw add ptr %v173, i64 1 acq_rel
  %v175 = mul i64 %v3, 3
  br label %b30
b30:
  %v176 = load atomic i64, ptr %v173 acquire, align 8
  %v177 = icmp slt i64 %v176, %v175
  br i1 %v177, label %b31, label %b32
b31:
  %v178 = call i32 @sched_yield()
  br label %b30
b32:
  br label %b29
b29:
  %v179 = getelementptr inbounds float, ptr %v84, i64 0
  %v180 = getelementptr inbounds i64, ptr %v1, i64 4
  %v181 = load i64, ptr %v180, align 8
  %v182 = icmp eq i64 %v181, 0
  br i1 %v182, label %b33, label %b34
b33:
  %v183 = add i64 1, 0
  %v184 = sdiv i64 %v183, 1
  %v185 = add i64 %v2, 1
  %v186 = mul i64 %v184, %v2
  %v187 = sdiv i64 %v186, %v3
  %v188 = mul i64 %v187, 1
  %v189 = icmp slt i64 %v188, 1
  %v190 = select i1 %v189, i64 %v188, i64 1
  %v191 = mul i64 %v184, %v185
  %v192 = sdiv i64 %v191, %v3
  %v193 = mul i64 %v192, 1
  %v194 = icmp slt i64 %v193, 1
  %v195 = select i1 %v194, i64 %v193, i64 1
  %v196 = icmp slt i64 %v195, 1
  %v197 = select i1 %v196, i64 %v195, i64 1
  br label %b35
b35:
  %v198 = phi i64 [ %v190, %b33 ], [ %v643, %b86 ]
  %v199 = icmp slt i64 %v198, %v197
  br i1 %v199, label %b36, label %b37
b36:
  %v200 = mul i64 %v198, 256
  %v201 = mul i64 %v198, 32
  %v202 = add i64 %v200, 0
  %v203 = add i64 %v201, 0
  %v204 = getelementptr inbounds float, ptr %v179, i64 %v202
  %v205 = sub i64 32, %v203
  %v206 = icmp slt i64 %v205, 0
  %v207 = select i1 %v206, i64 0, i64 %v205
  %v208 = icmp ult i64 %v207, 8
  %v209 = select i1 %v208, i64 %v207, i64 8
  %v210 = trunc i64 %v209 to i32
  %v211 = insertelement <8 x i32> poison, i32 %v210, i64 0
  %v212 = shufflevector <8 x i32> %v211, <8 x i32> poison, <8 x i32> zeroinitializer
  %v213 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v212
  %v214 = mul i64 %v203, 8
  %v215 = add i64 0, %v214
  %v216 = getelementptr inbounds float, ptr %v12, i64 %v215
  %v217 = icmp sge i64 %v207, 8
  br i1 %v217, label %b38, label %b39
b38:
  br label %b40
b40:
  %v218 = phi i64 [ 0, %b38 ], [ %v292, %b41 ]
  %v219 = icmp slt i64 %v218, 8
  br i1 %v219, label %b41, label %b42
b41:
  %v220 = add i64 %v218, 0
  %v221 = getelementptr inbounds float, ptr %v216, i64 %v220
  %v222 = load <8 x float>, ptr %v221, align 4
  %v223 = add i64 %v218, 8
  %v224 = getelementptr inbounds float, ptr %v216, i64 %v223
  %v225 = load <8 x float>, ptr %v224, align 4
  %v226 = add i64 %v218, 16
  %v227 = getelementptr inbounds float, ptr %v216, i64 %v226
  %v228 = load <8 x float>, ptr %v227, align 4
  %v229 = add i64 %v218, 24
  %v230 = getelementptr inbounds float, ptr %v216, i64 %v229
  %v231 = load <8 x float>, ptr %v230, align 4
  %v232 = add i64 %v218, 32
  %v233 = getelementptr inbounds float, ptr %v216, i64 %v232
  %v234 = load <8 x float>, ptr %v233, align 4
  %v235 = add i64 %v218, 40
  %v236 = getelementptr inbounds float, ptr %v216, i64 %v235
  %v237 = load <8 x float>, ptr %v236, align 4
  %v238 = add i64 %v218, 48
  %v239 = getelementptr inbounds float, ptr %v216, i64 %v238
  %v240 = load <8 x float>, ptr %v239, align 4
  %v241 = add i64 %v218, 56
  %v242 = getelementptr inbounds float, ptr %v216, i64 %v241
  %v243 = load <8 x float>, ptr %v242, align 4
  %v244 = shufflevector <8 x float> %v222, <8 x float> %v234, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v245 = shufflevector <8 x float> %v222, <8 x float> %v234, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v246 = shufflevector <8 x float> %v225, <8 x float> %v237, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v247 = shufflevector <8 x float> %v225, <8 x float> %v237, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v248 = shufflevector <8 x float> %v228, <8 x float> %v240, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v249 = shufflevector <8 x float> %v228, <8 x float> %v240, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v250 = shufflevector <8 x float> %v231, <8 x float> %v243, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v251 = shufflevector <8 x float> %v231, <8 x float> %v243, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v252 = shufflevector <8 x float> %v244, <8 x float> %v248, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v253 = shufflevector <8 x float> %v244, <8 x float> %v248, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v254 = shufflevector <8 x float> %v246, <8 x float> %v250, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v255 = shufflevector <8 x float> %v246, <8 x float> %v250, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v256 = shufflevector <8 x float> %v245, <8 x float> %v249, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v257 = shufflevector <8 x float> %v245, <8 x float> %v249, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v258 = shufflevector <8 x float> %v247, <8 x float> %v251, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v259 = shufflevector <8 x float> %v247, <8 x float> %v251, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v260 = shufflevector <8 x float> %v252, <8 x float> %v254, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v261 = shufflevector <8 x float> %v252, <8 x float> %v254, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v262 = shufflevector <8 x float> %v253, <8 x float> %v255, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v263 = shufflevector <8 x float> %v253, <8 x float> %v255, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v264 = shufflevector <8 x float> %v256, <8 x float> %v258, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v265 = shufflevector <8 x float> %v256, <8 x float> %v258, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v266 = shufflevector <8 x float> %v257, <8 x float> %v259, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v267 = shufflevector <8 x float> %v257, <8 x float> %v259, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v268 = add i64 %v218, 0
  %v269 = mul i64 %v268, 32
  %v270 = getelementptr inbounds float, ptr %v204, i64 %v269
  store <8 x float> %v260, ptr %v270, align 4
  %v271 = add i64 %v218, 1
  %v272 = mul i64 %v271, 32
  %v273 = getelementptr inbounds float, ptr %v204, i64 %v272
  store <8 x float> %v261, ptr %v273, align 4
  %v274 = add i64 %v218, 2
  %v275 = mul i64 %v274, 32
  %v276 = getelementptr inbounds float, ptr %v204, i64 %v275
  store <8 x float> %v262, ptr %v276, align 4
  %v277 = add i64 %v218, 3
  %v278 = mul i64 %v277, 32
  %v279 = getelementptr inbounds float, ptr %v204, i64 %v278
  store <8 x float> %v263, ptr %v279, align 4
  %v280 = add i64 %v218, 4
  %v281 = mul i64 %v280, 32
  %v282 = getelementptr inbounds float, ptr %v204, i64 %v281
  store <8 x float> %v264, ptr %v282, align 4
  %v283 = add i64 %v218, 5
  %v284 = mul i64 %v283, 32
  %v285 = getelementptr inbounds float, ptr %v204, i64 %v284
  store <8 x float> %v265, ptr %v285, align 4
  %v286 = add i64 %v218, 6
  %v287 = mul i64 %v286, 32
  %v288 = getelementptr inbounds float, ptr %v204, i64 %v287
  store <8 x float> %v266, ptr %v288, align 4
  %v289 = add i64 %v218, 7
  %v290 = mul i64 %v289, 32
  %v291 = getelementptr inbounds float, ptr %v204, i64 %v290
  store <8 x float> %v267, ptr %v291, align 4
  %v292 = add nsw i64 %v218, 8
  br label %b40
b42:
  br label %b43
b43:
  %v293 = phi i64 [ 8, %b42 ], [ %v301, %b44 ]
  %v294 = icmp slt i64 %v293, 8
  br i1 %v294, label %b44, label %b45
b44:
  %v295 = mul i64 %v293, 1
  %v296 = getelementptr inbounds float, ptr %v216, i64 %v295
  %v297 = getelementptr float, ptr %v296, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v298 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v297, <8 x i1> %v213, <8 x float> zeroinitializer)
  %v299 = mul i64 %v293, 32
  %v300 = getelementptr inbounds float, ptr %v204, i64 %v299
  store <8 x float> %v298, ptr %v300, align 4
  %v301 = add nsw i64 %v293, 1
  br label %b43
b45:
  br label %b39
b39:
  %v302 = icmp slt i64 %v207, 8
  br i1 %v302, label %b46, label %b47
b46:
  br label %b48
b48:
  %v303 = phi i64 [ 0, %b46 ], [ %v311, %b49 ]
  %v304 = icmp slt i64 %v303, 8
  br i1 %v304, label %b49, label %b50
b49:
  %v305 = mul i64 %v303, 1
  %v306 = getelementptr inbounds float, ptr %v216, i64 %v305
  %v307 = getelementptr float, ptr %v306, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v308 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v307, <8 x i1> %v213, <8 x float> zeroinitializer)
  %v309 = mul i64 %v303, 32
  %v310 = getelementptr inbounds float, ptr %v204, i64 %v309
  store <8 x float> %v308, ptr %v310, align 4
  %v311 = add nsw i64 %v303, 1
  br label %b48
b50:
  br label %b47
b47:
  %v312 = add i64 %v200, 8
  %v313 = add i64 %v201, 8
  %v314 = getelementptr inbounds float, ptr %v179, i64 %v312
  %v315 = sub i64 32, %v313
  %v316 = icmp slt i64 %v315, 0
  %v317 = select i1 %v316, i64 0, i64 %v315
  %v318 = icmp ult i64 %v317, 8
  %v319 = select i1 %v318, i64 %v317, i64 8
  %v320 = trunc i64 %v319 to i32
  %v321 = insertelement <8 x i32> poison, i32 %v320, i64 0
  %v322 = shufflevector <8 x i32> %v321, <8 x i32> poison, <8 x i32> zeroinitializer
  %v323 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v322
  %v324 = mul i64 %v313, 8
  %v325 = add i64 0, %v324
  %v326 = getelementptr inbounds float, ptr %v12, i64 %v325
  %v327 = icmp sge i64 %v317, 8
  br i1 %v327, label %b51, label %b52
b51:
  br label %b53
b53:
  %v328 = phi i64 [ 0, %b51 ], [ %v402, %b54 ]
  %v329 = icmp slt i64 %v328, 8
  br i1 %v329, label %b54, label %b55
b54:
  %v330 = add i64 %v328, 0
  %v331 = getelementptr inbounds float, ptr %v326, i64 %v330
  %v332 = load <8 x float>, ptr %v331, align 4
  %v333 = add i64 %v328, 8
  %v334 = getelementptr inbounds float, ptr %v326, i64 %v333
  %v335 = load <8 x float>, ptr %v334, align 4
  %v336 = add i64 %v328, 16
  %v337 = getelementptr inbounds float, ptr %v326, i64 %v336
  %v338 = load <8 x float>, ptr %v337, align 4
  %v339 = add i64 %v328, 24
  %v340 = getelementptr inbounds float, ptr %v326, i64 %v339
  %v341 = load <8 x float>, ptr %v340, align 4
  %v342 = add i64 %v328, 32
  %v343 = getelementptr inbounds float, ptr %v326, i64 %v342
  %v344 = load <8 x float>, ptr %v343, align 4
  %v345 = add i64 %v328, 40
  %v346 = getelementptr inbounds float, ptr %v326, i64 %v345
  %v347 = load <8 x float>, ptr %v346, align 4
  %v348 = add i64 %v328, 48
  %v349 = getelementptr inbounds float, ptr %v326, i64 %v348
  %v350 = load <8 x float>, ptr %v349, align 4
  %v351 = add i64 %v328, 56
  %v352 = getelementptr inbounds float, ptr %v326, i64 %v351
  %v353 = load <8 x float>, ptr %v352, align 4
  %v354 = shufflevector <8 x float> %v332, <8 x float> %v344, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v355 = shufflevector <8 x float> %v332, <8 x float> %v344, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v356 = shufflevector <8 x float> %v335, <8 x float> %v347, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v357 = shufflevector <8 x float> %v335, <8 x float> %v347, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v358 = shufflevector <8 x float> %v338, <8 x float> %v350, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v359 = shufflevector <8 x float> %v338, <8 x float> %v350, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v360 = shufflevector <8 x float> %v341, <8 x float> %v353, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v361 = shufflevector <8 x float> %v341, <8 x float> %v353, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v362 = shufflevector <8 x float> %v354, <8 x float> %v358, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v363 = shufflevector <8 x float> %v354, <8 x float> %v358, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v364 = shufflevector <8 x float> %v356, <8 x float> %v360, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v365 = shufflevector <8 x float> %v356, <8 x float> %v360, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v366 = shufflevector <8 x float> %v355, <8 x float> %v359, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v367 = shufflevector <8 x float> %v355, <8 x float> %v359, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v368 = shufflevector <8 x float> %v357, <8 x float> %v361, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v369 = shufflevector <8 x float> %v357, <8 x float> %v361, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v370 = shufflevector <8 x float> %v362, <8 x float> %v364, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v371 = shufflevector <8 x float> %v362, <8 x float> %v364, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v372 = shufflevector <8 x float> %v363, <8 x float> %v365, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v373 = shufflevector <8 x float> %v363, <8 x float> %v365, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v374 = shufflevector <8 x float> %v366, <8 x float> %v368, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v375 = shufflevector <8 x float> %v366, <8 x float> %v368, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v376 = shufflevector <8 x float> %v367, <8 x float> %v369, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v377 = shufflevector <8 x float> %v367, <8 x float> %v369, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v378 = add i64 %v328, 0
  %v379 = mul i64 %v378, 32
  %v380 = getelementptr inbounds float, ptr %v314, i64 %v379
  store <8 x float> %v370, ptr %v380, align 4
  %v381 = add i64 %v328, 1
  %v382 = mul i64 %v381, 32
  %v383 = getelementptr inbounds float, ptr %v314, i64 %v382
  store <8 x float> %v371, ptr %v383, align 4
  %v384 = add i64 %v328, 2
  %v385 = mul i64 %v384, 32
  %v386 = getelementptr inbounds float, ptr %v314, i64 %v385
  store <8 x float> %v372, ptr %v386, align 4
  %v387 = add i64 %v328, 3
  %v388 = mul i64 %v387, 32
  %v389 = getelementptr inbounds float, ptr %v314, i64 %v388
  store <8 x float> %v373, ptr %v389, align 4
  %v390 = add i64 %v328, 4
  %v391 = mul i64 %v390, 32
  %v392 = getelementptr inbounds float, ptr %v314, i64 %v391
  store <8 x float> %v374, ptr %v392, align 4
  %v393 = add i64 %v328, 5
  %v394 = mul i64 %v393, 32
  %v395 = getelementptr inbounds float, ptr %v314, i64 %v394
  store <8 x float> %v375, ptr %v395, align 4
  %v396 = add i64 %v328, 6
  %v397 = mul i64 %v396, 32
  %v398 = getelementptr inbounds float, ptr %v314, i64 %v397
  store <8 x float> %v376, ptr %v398, align 4
  %v399 = add i64 %v328, 7
  %v400 = mul i64 %v399, 32
  %v401 = getelementptr inbounds float, ptr %v314, i64 %v400
  store <8 x float> %v377, ptr %v401, align 4
  %v402 = add nsw i64 %v328, 8
  br label %b53
b55:
  br label %b56
b56:
  %v403 = phi i64 [ 8, %b55 ], [ %v411, %b57 ]
  %v404 = icmp slt i64 %v403, 8
  br i1 %v404, label %b57, label %b58
b57:
  %v405 = mul i64 %v403, 1
  %v406 = getelementptr inbounds float, ptr %v326, i64 %v405
  %v407 = getelementptr float, ptr %v406, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v408 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v407, <8 x i1> %v323, <8 x float> zeroinitializer)
  %v409 = mul i64 %v403, 32
  %v410 = getelementptr inbounds float, ptr %v314, i64 %v409
  store <8 x float> %v408, ptr %v410, align 4
  %v411 = add nsw i64 %v403, 1
  br label %b56
b58:
  br label %b52
b52:
  %v412 = icmp slt i64 %v317, 8
  br i1 %v412, label %b59, label %b60
b59:
  br label %b61
b61:
  %v413 = phi i64 [ 0, %b59 ], [ %v421, %b62 ]
  %v414 = icmp slt i64 %v413, 8
  br i1 %v414, label %b62, label %b63
b62:
  %v415 = mul i64 %v413, 1
  %v416 = getelementptr inbounds float, ptr %v326, i64 %v415
  %v417 = getelementptr float, ptr %v416, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v418 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v417, <8 x i1> %v323, <8 x float> zeroinitializer)
  %v419 = mul i64 %v413, 32
  %v420 = getelementptr inbounds float, ptr %v314, i64 %v419
  store <8 x float> %v418, ptr %v420, align 4
  %v421 = add nsw i64 %v413, 1
  br label %b61
b63:
  br label %b60
b60:
  %v422 = add i64 %v200, 16
  %v423 = add i64 %v201, 16
  %v424 = getelementptr inbounds float, ptr %v179, i64 %v422
  %v425 = sub i64 32, %v423
  %v426 = icmp slt i64 %v425, 0
  %v427 = select i1 %v426, i64 0, i64 %v425
  %v428 = icmp ult i64 %v427, 8
  %v429 = select i1 %v428, i64 %v427, i64 8
  %v430 = trunc i64 %v429 to i32
  %v431 = insertelement <8 x i32> poison, i32 %v430, i64 0
  %v432 = shufflevector <8 x i32> %v431, <8 x i32> poison, <8 x i32> zeroinitializer
  %v433 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v432
  %v434 = mul i64 %v423, 8
  %v435 = add i64 0, %v434
  %v436 = getelementptr inbounds float, ptr %v12, i64 %v435
  %v437 = icmp sge i64 %v427, 8
  br i1 %v437, label %b64, label %b65
b64:
  br label %b66
b66:
  %v438 = phi i64 [ 0, %b64 ], [ %v512, %b67 ]
  %v439 = icmp slt i64 %v438, 8
  br i1 %v439, label %b67, label %b68
b67:
  %v440 = add i64 %v438, 0
  %v441 = getelementptr inbounds float, ptr %v436, i64 %v440
  %v442 = load <8 x float>, ptr %v441, align 4
  %v443 = add i64 %v438, 8
  %v444 = getelementptr inbounds float, ptr %v436, i64 %v443
  %v445 = load <8 x float>, ptr %v444, align 4
  %v446 = add i64 %v438, 16
  %v447 = getelementptr inbounds float, ptr %v436, i64 %v446
  %v448 = load <8 x float>, ptr %v447, align 4
  %v449 = add i64 %v438, 24
  %v450 = getelementptr inbounds float, ptr %v436, i64 %v449
  %v451 = load <8 x float>, ptr %v450, align 4
  %v452 = add i64 %v438, 32
  %v453 = getelementptr inbounds float, ptr %v436, i64 %v452
  %v454 = load <8 x float>, ptr %v453, align 4
  %v455 = add i64 %v438, 40
  %v456 = getelementptr inbounds float, ptr %v436, i64 %v455
  %v457 = load <8 x float>, ptr %v456, align 4
  %v458 = add i64 %v438, 48
  %v459 = getelementptr inbounds float, ptr %v436, i64 %v458
  %v460 = load <8 x float>, ptr %v459, align 4
  %v461 = add i64 %v438, 56
  %v462 = getelementptr inbounds float, ptr %v436, i64 %v461
  %v463 = load <8 x float>, ptr %v462, align 4
  %v464 = shufflevector <8 x float> %v442, <8 x float> %v454, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v465 = shufflevector <8 x float> %v442, <8 x float> %v454, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v466 = shufflevector <8 x float> %v445, <8 x float> %v457, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v467 = shufflevector <8 x float> %v445, <8 x float> %v457, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v468 = shufflevector <8 x float> %v448, <8 x float> %v460, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v469 = shufflevector <8 x float> %v448, <8 x float> %v460, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v470 = shufflevector <8 x float> %v451, <8 x float> %v463, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v471 = shufflevector <8 x float> %v451, <8 x float> %v463, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v472 = shufflevector <8 x float> %v464, <8 x float> %v468, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v473 = shufflevector <8 x float> %v464, <8 x float> %v468, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v474 = shufflevector <8 x float> %v466, <8 x float> %v470, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v475 = shufflevector <8 x float> %v466, <8 x float> %v470, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v476 = shufflevector <8 x float> %v465, <8 x float> %v469, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v477 = shufflevector <8 x float> %v465, <8 x float> %v469, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v478 = shufflevector <8 x float> %v467, <8 x float> %v471, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v479 = shufflevector <8 x float> %v467, <8 x float> %v471, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v480 = shufflevector <8 x float> %v472, <8 x float> %v474, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v481 = shufflevector <8 x float> %v472, <8 x float> %v474, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v482 = shufflevector <8 x float> %v473, <8 x float> %v475, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v483 = shufflevector <8 x float> %v473, <8 x float> %v475, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v484 = shufflevector <8 x float> %v476, <8 x float> %v478, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v485 = shufflevector <8 x float> %v476, <8 x float> %v478, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v486 = shufflevector <8 x float> %v477, <8 x float> %v479, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v487 = shufflevector <8 x float> %v477, <8 x float> %v479, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v488 = add i64 %v438, 0
  %v489 = mul i64 %v488, 32
  %v490 = getelementptr inbounds float, ptr %v424, i64 %v489
  store <8 x float> %v480, ptr %v490, align 4
  %v491 = add i64 %v438, 1
  %v492 = mul i64 %v491, 32
  %v493 = getelementptr inbounds float, ptr %v424, i64 %v492
  store <8 x float> %v481, ptr %v493, align 4
  %v494 = add i64 %v438, 2
  %v495 = mul i64 %v494, 32
  %v496 = getelementptr inbounds float, ptr %v424, i64 %v495
  store <8 x float> %v482, ptr %v496, align 4
  %v497 = add i64 %v438, 3
  %v498 = mul i64 %v497, 32
  %v499 = getelementptr inbounds float, ptr %v424, i64 %v498
  store <8 x float> %v483, ptr %v499, align 4
  %v500 = add i64 %v438, 4
  %v501 = mul i64 %v500, 32
  %v502 = getelementptr inbounds float, ptr %v424, i64 %v501
  store <8 x float> %v484, ptr %v502, align 4
  %v503 = add i64 %v438, 5
  %v504 = mul i64 %v503, 32
  %v505 = getelementptr inbounds float, ptr %v424, i64 %v504
  store <8 x float> %v485, ptr %v505, align 4
  %v506 = add i64 %v438, 6
  %v507 = mul i64 %v506, 32
  %v508 = getelementptr inbounds float, ptr %v424, i64 %v507
  store <8 x float> %v486, ptr %v508, align 4
  %v509 = add i64 %v438, 7
  %v510 = mul i64 %v509, 32
  %v511 = getelementptr inbounds float, ptr %v424, i64 %v510
  store <8 x float> %v487, ptr %v511, align 4
  %v512 = add nsw i64 %v438, 8
  br label %b66
b68:
  br label %b69
b69:
  %v513 = phi i64 [ 8, %b68 ], [ %v521, %b70 ]
  %v514 = icmp slt i64 %v513, 8
  br i1 %v514, label %b70, label %b71
b70:
  %v515 = mul i64 %v513, 1
  %v516 = getelementptr inbounds float, ptr %v436, i64 %v515
  %v517 = getelementptr float, ptr %v516, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v518 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v517, <8 x i1> %v433, <8 x float> zeroinitializer)
  %v519 = mul i64 %v513, 32
  %v520 = getelementptr inbounds float, ptr %v424, i64 %v519
  store <8 x float> %v518, ptr %v520, align 4
  %v521 = add nsw i64 %v513, 1
  br label %b69
b71:
  br label %b65
b65:
  %v522 = icmp slt i64 %v427, 8
  br i1 %v522, label %b72, label %b73
b72:
  br label %b74
b74:
  %v523 = phi i64 [ 0, %b72 ], [ %v531, %b75 ]
  %v524 = icmp slt i64 %v523, 8
  br i1 %v524, label %b75, label %b76
b75:
  %v525 = mul i64 %v523, 1
  %v526 = getelementptr inbounds float, ptr %v436, i64 %v525
  %v527 = getelementptr float, ptr %v526, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v528 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v527, <8 x i1> %v433, <8 x float> zeroinitializer)
  %v529 = mul i64 %v523, 32
  %v530 = getelementptr inbounds float, ptr %v424, i64 %v529
  store <8 x float> %v528, ptr %v530, align 4
  %v531 = add nsw i64 %v523, 1
  br label %b74
b76:
  br label %b73
b73:
  %v532 = add i64 %v200, 24
  %v533 = add i64 %v201, 24
  %v534 = getelementptr inbounds float, ptr %v179, i64 %v532
  %v535 = sub i64 32, %v533
  %v536 = icmp slt i64 %v535, 0
  %v537 = select i1 %v536, i64 0, i64 %v535
  %v538 = icmp ult i64 %v537, 8
  %v539 = select i1 %v538, i64 %v537, i64 8
  %v540 = trunc i64 %v539 to i32
  %v541 = insertelement <8 x i32> poison, i32 %v540, i64 0
  %v542 = shufflevector <8 x i32> %v541, <8 x i32> poison, <8 x i32> zeroinitializer
  %v543 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v542
  %v544 = mul i64 %v533, 8
  %v545 = add i64 0, %v544
  %v546 = getelementptr inbounds float, ptr %v12, i64 %v545
  %v547 = icmp sge i64 %v537, 8
  br i1 %v547, label %b77, label %b78
b77:
  br label %b79
b79:
  %v548 = phi i64 [ 0, %b77 ], [ %v622, %b80 ]
  %v549 = icmp slt i64 %v548, 8
  br i1 %v549, label %b80, label %b81
b80:
  %v550 = add i64 %v548, 0
  %v551 = getelementptr inbounds float, ptr %v546, i64 %v550
  %v552 = load <8 x float>, ptr %v551, align 4
  %v553 = add i64 %v548, 8
  %v554 = getelementptr inbounds float, ptr %v546, i64 %v553
  %v555 = load <8 x float>, ptr %v554, align 4
  %v556 = add i64 %v548, 16
  %v557 = getelementptr inbounds float, ptr %v546, i64 %v556
  %v558 = load <8 x float>, ptr %v557, align 4
  %v559 = add i64 %v548, 24
  %v560 = getelementptr inbounds float, ptr %v546, i64 %v559
  %v561 = load <8 x float>, ptr %v560, align 4
  %v562 = add i64 %v548, 32
  %v563 = getelementptr inbounds float, ptr %v546, i64 %v562
  %v564 = load <8 x float>, ptr %v563, align 4
  %v565 = add i64 %v548, 40
  %v566 = getelementptr inbounds float, ptr %v546, i64 %v565
  %v567 = load <8 x float>, ptr %v566, align 4
  %v568 = add i64 %v548, 48
  %v569 = getelementptr inbounds float, ptr %v546, i64 %v568
  %v570 = load <8 x float>, ptr %v569, align 4
  %v571 = add i64 %v548, 56
  %v572 = getelementptr inbounds float, ptr %v546, i64 %v571
  %v573 = load <8 x float>, ptr %v572, align 4
  %v574 = shufflevector <8 x float> %v552, <8 x float> %v564, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v575 = shufflevector <8 x float> %v552, <8 x float> %v564, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v576 = shufflevector <8 x float> %v555, <8 x float> %v567, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v577 = shufflevector <8 x float> %v555, <8 x float> %v567, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v578 = shufflevector <8 x float> %v558, <8 x float> %v570, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v579 = shufflevector <8 x float> %v558, <8 x float> %v570, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v580 = shufflevector <8 x float> %v561, <8 x float> %v573, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v581 = shufflevector <8 x float> %v561, <8 x float> %v573, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v582 = shufflevector <8 x float> %v574, <8 x float> %v578, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v583 = shufflevector <8 x float> %v574, <8 x float> %v578, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v584 = shufflevector <8 x float> %v576, <8 x float> %v580, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v585 = shufflevector <8 x float> %v576, <8 x float> %v580, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v586 = shufflevector <8 x float> %v575, <8 x float> %v579, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v587 = shufflevector <8 x float> %v575, <8 x float> %v579, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v588 = shufflevector <8 x float> %v577, <8 x float> %v581, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v589 = shufflevector <8 x float> %v577, <8 x float> %v581, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v590 = shufflevector <8 x float> %v582, <8 x float> %v584, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v591 = shufflevector <8 x float> %v582, <8 x float> %v584, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v592 = shufflevector <8 x float> %v583, <8 x float> %v585, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v593 = shufflevector <8 x float> %v583, <8 x float> %v585, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v594 = shufflevector <8 x float> %v586, <8 x float> %v588, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v595 = shufflevector <8 x float> %v586, <8 x float> %v588, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v596 = shufflevector <8 x float> %v587, <8 x float> %v589, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v597 = shufflevector <8 x float> %v587, <8 x float> %v589, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v598 = add i64 %v548, 0
  %v599 = mul i64 %v598, 32
  %v600 = getelementptr inbounds float, ptr %v534, i64 %v599
  store <8 x float> %v590, ptr %v600, align 4
  %v601 = add i64 %v548, 1
  %v602 = mul i64 %v601, 32
  %v603 = getelementptr inbounds float, ptr %v534, i64 %v602
  store <8 x float> %v591, ptr %v603, align 4
  %v604 = add i64 %v548, 2
  %v605 = mul i64 %v604, 32
  %v606 = getelementptr inbounds float, ptr %v534, i64 %v605
  store <8 x float> %v592, ptr %v606, align 4
  %v607 = add i64 %v548, 3
  %v608 = mul i64 %v607, 32
  %v609 = getelementptr inbounds float, ptr %v534, i64 %v608
  store <8 x float> %v593, ptr %v609, align 4
  %v610 = add i64 %v548, 4
  %v611 = mul i64 %v610, 32
  %v612 = getelementptr inbounds float, ptr %v534, i64 %v611
  store <8 x float> %v594, ptr %v612, align 4
  %v613 = add i64 %v548, 5
  %v614 = mul i64 %v613, 32
  %v615 = getelementptr inbounds float, ptr %v534, i64 %v614
  store <8 x float> %v595, ptr %v615, align 4
  %v616 = add i64 %v548, 6
  %v617 = mul i64 %v616, 32
  %v618 = getelementptr inbounds float, ptr %v534, i64 %v617
  store <8 x float> %v596, ptr %v618, align 4
  %v619 = add i64 %v548, 7
  %v620 = mul i64 %v619, 32
  %v621 = getelementptr inbounds float, ptr %v534, i64 %v620
  store <8 x float> %v597, ptr %v621, align 4
  %v622 = add nsw i64 %v548, 8
  br label %b79
b81:
  br label %b82
b82:
  %v623 = phi i64 [ 8, %b81 ], [ %v631, %b83 ]
  %v624 = icmp slt i64 %v623, 8
  br i1 %v624, label %b83, label %b84
b83:
  %v625 = mul i64 %v623, 1
  %v626 = getelementptr inbounds float, ptr %v546, i64 %v625
  %v627 = getelementptr float, ptr %v626, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v628 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v627, <8 x i1> %v543, <8 x float> zeroinitializer)
  %v629 = mul i64 %v623, 32
  %v630 = getelementptr inbounds float, ptr %v534, i64 %v629
  store <8 x float> %v628, ptr %v630, align 4
  %v631 = add nsw i64 %v623, 1
  br label %b82
b84:
  br label %b78
b78:
  %v632 = icmp slt i64 %v537, 8
  br i1 %v632, label %b85, label %b86
b85:
  br label %b87
b87:
  %v633 = phi i64 [ 0, %b85 ], [ %v641, %b88 ]
  %v634 = icmp slt i64 %v633, 8
  br i1 %v634, label %b88, label %b89
b88:
  %v635 = mul i64 %v633, 1
  %v636 = getelementptr inbounds float, ptr %v546, i64 %v635
  %v637 = getelementptr float, ptr %v636, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v638 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v637, <8 x i1> %v543, <8 x float> zeroinitializer)
  %v639 = mul i64 %v633, 32
  %v640 = getelementptr inbounds float, ptr %v534, i64 %v639
  store <8 x float> %v638, ptr %v640, align 4
  %v641 = add nsw i64 %v633, 1
  br label %b87
b89:
  br label %b86
b86:
  %v642 = add i64 %v200, 256
  %v643 = add nsw i64 %v198, 1
  br label %b35
b37:
  br label %b34
b34:
  %v644 = icmp sgt i64 %v3, 1
  br i1 %v644, label %b90, label %b91
b90:
  %v645 = getelementptr inbounds i64, ptr %v1, i64 3
  %v646 = atomicrmw add ptr %v645, i64 1 acq_rel
  %v647 = mul i64 %v3, 4
  br label %b92
b92:
  %v648 = load atomic i64, ptr %v645 acquire, align 8
  %v649 = icmp slt i64 %v648, %v647
  br i1 %v649, label %b93, label %b94
b93:
  %v650 = call i32 @sched_yield()
  br label %b92
b94:
  br label %b91
b91:
  %v652 = add i64 %v8, 0
  %v653 = sdiv i64 %v652, 1
  %v654 = add i64 %v2, 1
  %v655 = mul i64 %v653, %v2
  %v656 = sdiv i64 %v655, %v3
  %v657 = mul i64 %v656, 1
  %v658 = icmp slt i64 %v657, %v8
  %v659 = select i1 %v658, i64 %v657, i64 %v8
  %v660 = mul i64 %v653, %v654
  %v661 = sdiv i64 %v660, %v3
  %v662 = mul i64 %v661, 1
  %v663 = icmp slt i64 %v662, %v8
  %v664 = select i1 %v663, i64 %v662, i64 %v8
  br label %b95
b95:
  %v665 = phi i64 [ %v659, %b91 ], [ %v718, %b100 ]
  %v666 = icmp slt i64 %v665, %v664
  br i1 %v666, label %b96, label %b97
b96:
  %v667 = add i64 %v665, 96
  %v668 = icmp slt i64 %v667, %v664
  %v669 = select i1 %v668, i64 %v667, i64 %v664
  br label %b98
b98:
  %v670 = phi i64 [ 0, %b96 ], [ %v717, %b103 ]
  %v671 = icmp slt i64 %v670, 1
  br i1 %v671, label %b99, label %b100
b99:
  %v672 = sub i64 %v669, %v665
  %v673 = sub i64 2, 1
  %v674 = add i64 %v672, %v673
  %v675 = sdiv i64 %v674, 2
  br label %b101
b101:
  %v676 = phi i64 [ 0, %b99 ], [ %v716, %b108 ]
  %v677 = icmp slt i64 %v676, %v675
  br i1 %v677, label %b102, label %b103
b102:
  %v678 = mul i64 %v672, %v676
  %v679 = sdiv i64 %v678, %v675
  %v680 = add i64 %v665, %v679
  %v681 = add i64 %v676, 1
  %v682 = mul i64 %v672, %v681
  %v683 = sdiv i64 %v682, %v675
  %v684 = add i64 %v665, %v683
  %v685 = mul i64 %v670, 256
  %v686 = getelementptr inbounds float, ptr %v179, i64 %v685
  %v687 = sub i64 %v684, %v680
  %v688 = mul i64 %v680, 8
  %v689 = getelementptr inbounds float, ptr %v10, i64 %v688
  %v690 = getelementptr inbounds float, ptr %v689, i64 0
  %v691 = sub i64 %v687, 1
  %v692 = getelementptr inbounds ptr, ptr @table_tile_2x4of4_0, i64 %v691
  %v693 = load ptr, ptr %v692, align 4
  %v694 = icmp sgt i64 %v687, 0
  br i1 %v694, label %b104, label %b105
b104:
  call void %v693(ptr %v690, i64 8, ptr %v686, i64 8, ptr %v651)
  br label %b105
b105:
  %v695 = add i64 %v685, 256
  br label %b106
b106:
  %v696 = phi i64 [ %v680, %b105 ], [ %v715, %b111 ]
  %v697 = icmp slt i64 %v696, %v684
  br i1 %v697, label %b107, label %b108
b107:
  %v698 = sub i64 %v696, %v680
  %v699 = mul i64 %v698, 32
  %v700 = getelementptr inbounds float, ptr %v651, i64 %v699
  %v701 = mul i64 %v696, 32
  %v702 = getelementptr inbounds float, ptr %v52, i64 %v701
  br label %b109
b109:
  %v703 = phi i64 [ 0, %b107 ], [ %v714, %b110 ]
  %v704 = icmp slt i64 %v703, 4
  br i1 %v704, label %b110, label %b111
b110:
  %v705 = mul i64 %v670, 4
  %v706 = add i64 %v705, %v703
  %v707 = mul i64 %v706, 8
  %v708 = add i64 0, %v703
  %v709 = mul i64 %v708, 8
  %v710 = getelementptr inbounds float, ptr %v700, i64 %v709
  %v711 = load <8 x float>, ptr %v710, align 4
  %v712 = add i64 0, %v707
  %v713 = getelementptr inbounds float, ptr %v702, i64 %v712
  store <8 x float> %v711, ptr %v713, align 4
  %v714 = add nsw i64 %v703, 1
  br label %b109
b111:
  %v715 = add nsw i64 %v696, 1
  br label %b106
b108:
  %v716 = add nsw i64 %v676, 1
  br label %b101
b103:
  %v717 = add nsw i64 %v670, 1
  br label %b98
b100:
  %v718 = add nsw i64 %v665, 96
  br label %b95
b97:
  %v719 = icmp sgt i64 %v3, 1
  br i1 %v719, label %b112, label %b113
b112:
  %v720 = getelementptr inbounds i64, ptr %v1, i64 3
  %v721 = atomicrmw add ptr %v720, i64 1 acq_rel
  %v722 = mul i64 %v3, 5
  br label %b114
b114:
  %v723 = load atomic i64, ptr %v720 acquire, align 8
  %v724 = icmp slt i64 %v723, %v722
  br i1 %v724, label %b115, label %b116
b115:
  %v725 = call i32 @sched_yield()
  br label %b114
b116:
  br label %b113
b113:
  %v726 = getelementptr inbounds float, ptr %v84, i64 256
  %v727 = getelementptr inbounds i64, ptr %v1, i64 4
  %v728 = load i64, ptr %v727, align 8
  %v729 = icmp eq i64 %v728, 0
  br i1 %v729, label %b117, label %b118
b117:
  %v730 = add i64 1, 0
  %v731 = sdiv i64 %v730, 1
  %v732 = add i64 %v2, 1
  %v733 = mul i64 %v731, %v2
  %v734 = sdiv i64 %v733, %v3
  %v735 = mul i64 %v734, 1
  %v736 = icmp slt i64 %v735, 1
  %v737 = select i1 %v736, i64 %v735, i64 1
  %v738 = mul i64 %v731, %v732
  %v739 = sdiv i64 %v738, %v3
  %v740 = mul i64 %v739, 1
  %v741 = icmp slt i64 %v740, 1
  %v742 = select i1 %v741, i64 %v740, i64 1
  %v743 = icmp slt i64 %v742, 1
  %v744 = select i1 %v743, i64 %v742, i64 1
  br label %b119
b119:
  %v745 = phi i64 [ %v737, %b117 ], [ %v1190, %b170 ]
  %v746 = icmp slt i64 %v745, %v744
  br i1 %v746, label %b120, label %b121
b120:
  %v747 = mul i64 %v745, 256
  %v748 = mul i64 %v745, 8
  %v749 = add i64 %v747, 0
  %v750 = add i64 %v748, 0
  %v751 = getelementptr inbounds float, ptr %v726, i64 %v749
  %v752 = sub i64 8, %v750
  %v753 = icmp slt i64 %v752, 0
  %v754 = select i1 %v753, i64 0, i64 %v752
  %v755 = icmp ult i64 %v754, 8
  %v756 = select i1 %v755, i64 %v754, i64 8
  %v757 = trunc i64 %v756 to i32
  %v758 = insertelement <8 x i32> poison, i32 %v757, i64 0
  %v759 = shufflevector <8 x i32> %v758, <8 x i32> poison, <8 x i32> zeroinitializer
  %v760 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v759
  %v761 = mul i64 %v750, 8
  %v762 = add i64 64, %v761
  %v763 = getelementptr inbounds float, ptr %v14, i64 %v762
  %v764 = icmp sge i64 %v754, 8
  br i1 %v764, label %b122, label %b123
b122:
  br label %b124
b124:
  %v765 = phi i64 [ 0, %b122 ], [ %v839, %b125 ]
  %v766 = icmp slt i64 %v765, 8
  br i1 %v766, label %b125, label %b126
b125:
  %v767 = add i64 %v765, 0
  %v768 = getelementptr inbounds float, ptr %v763, i64 %v767
  %v769 = load <8 x float>, ptr %v768, align 4
  %v770 = add i64 %v765, 8
  %v771 = getelementptr inbounds float, ptr %v763, i64 %v770
  %v772 = load <8 x float>, ptr %v771, align 4
  %v773 = add i64 %v765, 16
  %v774 = getelementptr inbounds float, ptr %v763, i64 %v773
  %v775 = load <8 x float>, ptr %v774, align 4
  %v776 = add i64 %v765, 24
  %v777 = getelementptr inbounds float, ptr %v763, i64 %v776
  %v778 = load <8 x float>, ptr %v777, align 4
  %v779 = add i64 %v765, 32
  %v780 = getelementptr inbounds float, ptr %v763, i64 %v779
  %v781 = load <8 x float>, ptr %v780, align 4
  %v782 = add i64 %v765, 40
  %v783 = getelementptr inbounds float, ptr %v763, i64 %v782
  %v784 = load <8 x float>, ptr %v783, align 4
  %v785 = add i64 %v765, 48
  %v786 = getelementptr inbounds float, ptr %v763, i64 %v785
  %v787 = load <8 x float>, ptr %v786, align 4
  %v788 = add i64 %v765, 56
  %v789 = getelementptr inbounds float, ptr %v763, i64 %v788
  %v790 = load <8 x float>, ptr %v789, align 4
  %v791 = shufflevector <8 x float> %v769, <8 x float> %v781, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v792 = shufflevector <8 x float> %v769, <8 x float> %v781, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v793 = shufflevector <8 x float> %v772, <8 x float> %v784, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v794 = shufflevector <8 x float> %v772, <8 x float> %v784, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v795 = shufflevector <8 x float> %v775, <8 x float> %v787, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v796 = shufflevector <8 x float> %v775, <8 x float> %v787, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v797 = shufflevector <8 x float> %v778, <8 x float> %v790, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v798 = shufflevector <8 x float> %v778, <8 x float> %v790, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v799 = shufflevector <8 x float> %v791, <8 x float> %v795, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v800 = shufflevector <8 x float> %v791, <8 x float> %v795, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v801 = shufflevector <8 x float> %v793, <8 x float> %v797, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v802 = shufflevector <8 x float> %v793, <8 x float> %v797, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v803 = shufflevector <8 x float> %v792, <8 x float> %v796, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v804 = shufflevector <8 x float> %v792, <8 x float> %v796, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v805 = shufflevector <8 x float> %v794, <8 x float> %v798, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v806 = shufflevector <8 x float> %v794, <8 x float> %v798, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v807 = shufflevector <8 x float> %v799, <8 x float> %v801, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v808 = shufflevector <8 x float> %v799, <8 x float> %v801, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v809 = shufflevector <8 x float> %v800, <8 x float> %v802, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v810 = shufflevector <8 x float> %v800, <8 x float> %v802, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v811 = shufflevector <8 x float> %v803, <8 x float> %v805, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v812 = shufflevector <8 x float> %v803, <8 x float> %v805, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v813 = shufflevector <8 x float> %v804, <8 x float> %v806, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v814 = shufflevector <8 x float> %v804, <8 x float> %v806, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v815 = add i64 %v765, 0
  %v816 = mul i64 %v815, 32
  %v817 = getelementptr inbounds float, ptr %v751, i64 %v816
  store <8 x float> %v807, ptr %v817, align 4
  %v818 = add i64 %v765, 1
  %v819 = mul i64 %v818, 32
  %v820 = getelementptr inbounds float, ptr %v751, i64 %v819
  store <8 x float> %v808, ptr %v820, align 4
  %v821 = add i64 %v765, 2
  %v822 = mul i64 %v821, 32
  %v823 = getelementptr inbounds float, ptr %v751, i64 %v822
  store <8 x float> %v809, ptr %v823, align 4
  %v824 = add i64 %v765, 3
  %v825 = mul i64 %v824, 32
  %v826 = getelementptr inbounds float, ptr %v751, i64 %v825
  store <8 x float> %v810, ptr %v826, align 4
  %v827 = add i64 %v765, 4
  %v828 = mul i64 %v827, 32
  %v829 = getelementptr inbounds float, ptr %v751, i64 %v828
  store <8 x float> %v811, ptr %v829, align 4
  %v830 = add i64 %v765, 5
  %v831 = mul i64 %v830, 32
  %v832 = getelementptr inbounds float, ptr %v751, i64 %v831
  store <8 x float> %v812, ptr %v832, align 4
  %v833 = add i64 %v765, 6
  %v834 = mul i64 %v833, 32
  %v835 = getelementptr inbounds float, ptr %v751, i64 %v834
  store <8 x float> %v813, ptr %v835, align 4
  %v836 = add i64 %v765, 7
  %v837 = mul i64 %v836, 32
  %v838 = getelementptr inbounds float, ptr %v751, i64 %v837
  store <8 x float> %v814, ptr %v838, align 4
  %v839 = add nsw i64 %v765, 8
  br label %b124
b126:
  br label %b127
b127:
  %v840 = phi i64 [ 8, %b126 ], [ %v848, %b128 ]
  %v841 = icmp slt i64 %v840, 8
  br i1 %v841, label %b128, label %b129
b128:
  %v842 = mul i64 %v840, 1
  %v843 = getelementptr inbounds float, ptr %v763, i64 %v842
  %v844 = getelementptr float, ptr %v843, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v845 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v844, <8 x i1> %v760, <8 x float> zeroinitializer)
  %v846 = mul i64 %v840, 32
  %v847 = getelementptr inbounds float, ptr %v751, i64 %v846
  store <8 x float> %v845, ptr %v847, align 4
  %v848 = add nsw i64 %v840, 1
  br label %b127
b129:
  br label %b123
b123:
  %v849 = icmp slt i64 %v754, 8
  br i1 %v849, label %b130, label %b131
b130:
  br label %b132
b132:
  %v850 = phi i64 [ 0, %b130 ], [ %v858, %b133 ]
  %v851 = icmp slt i64 %v850, 8
  br i1 %v851, label %b133, label %b134
b133:
  %v852 = mul i64 %v850, 1
  %v853 = getelementptr inbounds float, ptr %v763, i64 %v852
  %v854 = getelementptr float, ptr %v853, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v855 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v854, <8 x i1> %v760, <8 x float> zeroinitializer)
  %v856 = mul i64 %v850, 32
  %v857 = getelementptr inbounds float, ptr %v751, i64 %v856
  store <8 x float> %v855, ptr %v857, align 4
  %v858 = add nsw i64 %v850, 1
  br label %b132
b134:
  br label %b131
b131:
  %v859 = add i64 %v747, 8
  %v860 = add i64 %v748, 0
  %v861 = getelementptr inbounds float, ptr %v726, i64 %v859
  %v862 = sub i64 8, %v860
  %v863 = icmp slt i64 %v862, 0
  %v864 = select i1 %v863, i64 0, i64 %v862
  %v865 = icmp ult i64 %v864, 8
  %v866 = select i1 %v865, i64 %v864, i64 8
  %v867 = trunc i64 %v866 to i32
  %v868 = insertelement <8 x i32> poison, i32 %v867, i64 0
  %v869 = shufflevector <8 x i32> %v868, <8 x i32> poison, <8 x i32> zeroinitializer
  %v870 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v869
  %v871 = mul i64 %v860, 8
  %v872 = add i64 0, %v871
  %v873 = getelementptr inbounds float, ptr %v14, i64 %v872
  %v874 = icmp sge i64 %v864, 8
  br i1 %v874, label %b135, label %b136
b135:
  br label %b137
b137:
  %v875 = phi i64 [ 0, %b135 ], [ %v949, %b138 ]
  %v876 = icmp slt i64 %v875, 8
  br i1 %v876, label %b138, label %b139
b138:
  %v877 = add i64 %v875, 0
  %v878 = getelementptr inbounds float, ptr %v873, i64 %v877
  %v879 = load <8 x float>, ptr %v878, align 4
  %v880 = add i64 %v875, 8
  %v881 = getelementptr inbounds float, ptr %v873, i64 %v880
  %v882 = load <8 x float>, ptr %v881, align 4
  %v883 = add i64 %v875, 16
  %v884 = getelementptr inbounds float, ptr %v873, i64 %v883
  %v885 = load <8 x float>, ptr %v884, align 4
  %v886 = add i64 %v875, 24
  %v887 = getelementptr inbounds float, ptr %v873, i64 %v886
  %v888 = load <8 x float>, ptr %v887, align 4
  %v889 = add i64 %v875, 32
  %v890 = getelementptr inbounds float, ptr %v873, i64 %v889
  %v891 = load <8 x float>, ptr %v890, align 4
  %v892 = add i64 %v875, 40
  %v893 = getelementptr inbounds float, ptr %v873, i64 %v892
  %v894 = load <8 x float>, ptr %v893, align 4
  %v895 = add i64 %v875, 48
  %v896 = getelementptr inbounds float, ptr %v873, i64 %v895
  %v897 = load <8 x float>, ptr %v896, align 4
  %v898 = add i64 %v875, 56
  %v899 = getelementptr inbounds float, ptr %v873, i64 %v898
  %v900 = load <8 x float>, ptr %v899, align 4
  %v901 = shufflevector <8 x float> %v879, <8 x float> %v891, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v902 = shufflevector <8 x float> %v879, <8 x float> %v891, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v903 = shufflevector <8 x float> %v882, <8 x float> %v894, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v904 = shufflevector <8 x float> %v882, <8 x float> %v894, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v905 = shufflevector <8 x float> %v885, <8 x float> %v897, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v906 = shufflevector <8 x float> %v885, <8 x float> %v897, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v907 = shufflevector <8 x float> %v888, <8 x float> %v900, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v908 = shufflevector <8 x float> %v888, <8 x float> %v900, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v909 = shufflevector <8 x float> %v901, <8 x float> %v905, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v910 = shufflevector <8 x float> %v901, <8 x float> %v905, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v911 = shufflevector <8 x float> %v903, <8 x float> %v907, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v912 = shufflevector <8 x float> %v903, <8 x float> %v907, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v913 = shufflevector <8 x float> %v902, <8 x float> %v906, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v914 = shufflevector <8 x float> %v902, <8 x float> %v906, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v915 = shufflevector <8 x float> %v904, <8 x float> %v908, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v916 = shufflevector <8 x float> %v904, <8 x float> %v908, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v917 = shufflevector <8 x float> %v909, <8 x float> %v911, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v918 = shufflevector <8 x float> %v909, <8 x float> %v911, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v919 = shufflevector <8 x float> %v910, <8 x float> %v912, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v920 = shufflevector <8 x float> %v910, <8 x float> %v912, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v921 = shufflevector <8 x float> %v913, <8 x float> %v915, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v922 = shufflevector <8 x float> %v913, <8 x float> %v915, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v923 = shufflevector <8 x float> %v914, <8 x float> %v916, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v924 = shufflevector <8 x float> %v914, <8 x float> %v916, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v925 = add i64 %v875, 0
  %v926 = mul i64 %v925, 32
  %v927 = getelementptr inbounds float, ptr %v861, i64 %v926
  store <8 x float> %v917, ptr %v927, align 4
  %v928 = add i64 %v875, 1
  %v929 = mul i64 %v928, 32
  %v930 = getelementptr inbounds float, ptr %v861, i64 %v929
  store <8 x float> %v918, ptr %v930, align 4
  %v931 = add i64 %v875, 2
  %v932 = mul i64 %v931, 32
  %v933 = getelementptr inbounds float, ptr %v861, i64 %v932
  store <8 x float> %v919, ptr %v933, align 4
  %v934 = add i64 %v875, 3
  %v935 = mul i64 %v934, 32
  %v936 = getelementptr inbounds float, ptr %v861, i64 %v935
  store <8 x float> %v920, ptr %v936, align 4
  %v937 = add i64 %v875, 4
  %v938 = mul i64 %v937, 32
  %v939 = getelementptr inbounds float, ptr %v861, i64 %v938
  store <8 x float> %v921, ptr %v939, align 4
  %v940 = add i64 %v875, 5
  %v941 = mul i64 %v940, 32
  %v942 = getelementptr inbounds float, ptr %v861, i64 %v941
  store <8 x float> %v922, ptr %v942, align 4
  %v943 = add i64 %v875, 6
  %v944 = mul i64 %v943, 32
  %v945 = getelementptr inbounds float, ptr %v861, i64 %v944
  store <8 x float> %v923, ptr %v945, align 4
  %v946 = add i64 %v875, 7
  %v947 = mul i64 %v946, 32
  %v948 = getelementptr inbounds float, ptr %v861, i64 %v947
  store <8 x float> %v924, ptr %v948, align 4
  %v949 = add nsw i64 %v875, 8
  br label %b137
b139:
  br label %b140
b140:
  %v950 = phi i64 [ 8, %b139 ], [ %v958, %b141 ]
  %v951 = icmp slt i64 %v950, 8
  br i1 %v951, label %b141, label %b142
b141:
  %v952 = mul i64 %v950, 1
  %v953 = getelementptr inbounds float, ptr %v873, i64 %v952
  %v954 = getelementptr float, ptr %v953, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v955 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v954, <8 x i1> %v870, <8 x float> zeroinitializer)
  %v956 = mul i64 %v950, 32
  %v957 = getelementptr inbounds float, ptr %v861, i64 %v956
  store <8 x float> %v955, ptr %v957, align 4
  %v958 = add nsw i64 %v950, 1
  br label %b140
b142:
  br label %b136
b136:
  %v959 = icmp slt i64 %v864, 8
  br i1 %v959, label %b143, label %b144
b143:
  br label %b145
b145:
  %v960 = phi i64 [ 0, %b143 ], [ %v968, %b146 ]
  %v961 = icmp slt i64 %v960, 8
  br i1 %v961, label %b146, label %b147
b146:
  %v962 = mul i64 %v960, 1
  %v963 = getelementptr inbounds float, ptr %v873, i64 %v962
  %v964 = getelementptr float, ptr %v963, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v965 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v964, <8 x i1> %v870, <8 x float> zeroinitializer)
  %v966 = mul i64 %v960, 32
  %v967 = getelementptr inbounds float, ptr %v861, i64 %v966
  store <8 x float> %v965, ptr %v967, align 4
  %v968 = add nsw i64 %v960, 1
  br label %b145
b147:
  br label %b144
b144:
  %v969 = add i64 %v747, 16
  %v970 = add i64 %v748, 0
  %v971 = getelementptr inbounds float, ptr %v726, i64 %v969
  %v972 = sub i64 8, %v970
  %v973 = icmp slt i64 %v972, 0
  %v974 = select i1 %v973, i64 0, i64 %v972
  %v975 = icmp ult i64 %v974, 8
  %v976 = select i1 %v975, i64 %v974, i64 8
  %v977 = trunc i64 %v976 to i32
  %v978 = insertelement <8 x i32> poison, i32 %v977, i64 0
  %v979 = shufflevector <8 x i32> %v978, <8 x i32> poison, <8 x i32> zeroinitializer
  %v980 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v979
  %v981 = mul i64 %v970, 8
  %v982 = add i64 128, %v981
  %v983 = getelementptr inbounds float, ptr %v14, i64 %v982
  %v984 = icmp sge i64 %v974, 8
  br i1 %v984, label %b148, label %b149
b148:
  br label %b150
b150:
  %v985 = phi i64 [ 0, %b148 ], [ %v1059, %b151 ]
  %v986 = icmp slt i64 %v985, 8
  br i1 %v986, label %b151, label %b152
b151:
  %v987 = add i64 %v985, 0
  %v988 = getelementptr inbounds float, ptr %v983, i64 %v987
  %v989 = load <8 x float>, ptr %v988, align 4
  %v990 = add i64 %v985, 8
  %v991 = getelementptr inbounds float, ptr %v983, i64 %v990
  %v992 = load <8 x float>, ptr %v991, align 4
  %v993 = add i64 %v985, 16
  %v994 = getelementptr inbounds float, ptr %v983, i64 %v993
  %v995 = load <8 x float>, ptr %v994, align 4
  %v996 = add i64 %v985, 24
  %v997 = getelementptr inbounds float, ptr %v983, i64 %v996
  %v998 = load <8 x float>, ptr %v997, align 4
  %v999 = add i64 %v985, 32
  %v1000 = getelementptr inbounds float, ptr %v983, i64 %v999
  %v1001 = load <8 x float>, ptr %v1000, align 4
  %v1002 = add i64 %v985, 40
  %v1003 = getelementptr inbounds float, ptr %v983, i64 %v1002
  %v1004 = load <8 x float>, ptr %v1003, align 4
  %v1005 = add i64 %v985, 48
  %v1006 = getelementptr inbounds float, ptr %v983, i64 %v1005
  %v1007 = load <8 x float>, ptr %v1006, align 4
  %v1008 = add i64 %v985, 56
  %v1009 = getelementptr inbounds float, ptr %v983, i64 %v1008
  %v1010 = load <8 x float>, ptr %v1009, align 4
  %v1011 = shufflevector <8 x float> %v989, <8 x float> %v1001, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1012 = shufflevector <8 x float> %v989, <8 x float> %v1001, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1013 = shufflevector <8 x float> %v992, <8 x float> %v1004, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1014 = shufflevector <8 x float> %v992, <8 x float> %v1004, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1015 = shufflevector <8 x float> %v995, <8 x float> %v1007, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1016 = shufflevector <8 x float> %v995, <8 x float> %v1007, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1017 = shufflevector <8 x float> %v998, <8 x float> %v1010, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1018 = shufflevector <8 x float> %v998, <8 x float> %v1010, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1019 = shufflevector <8 x float> %v1011, <8 x float> %v1015, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1020 = shufflevector <8 x float> %v1011, <8 x float> %v1015, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1021 = shufflevector <8 x float> %v1013, <8 x float> %v1017, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1022 = shufflevector <8 x float> %v1013, <8 x float> %v1017, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1023 = shufflevector <8 x float> %v1012, <8 x float> %v1016, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1024 = shufflevector <8 x float> %v1012, <8 x float> %v1016, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1025 = shufflevector <8 x float> %v1014, <8 x float> %v1018, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1026 = shufflevector <8 x float> %v1014, <8 x float> %v1018, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1027 = shufflevector <8 x float> %v1019, <8 x float> %v1021, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1028 = shufflevector <8 x float> %v1019, <8 x float> %v1021, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1029 = shufflevector <8 x float> %v1020, <8 x float> %v1022, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1030 = shufflevector <8 x float> %v1020, <8 x float> %v1022, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1031 = shufflevector <8 x float> %v1023, <8 x float> %v1025, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1032 = shufflevector <8 x float> %v1023, <8 x float> %v1025, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1033 = shufflevector <8 x float> %v1024, <8 x float> %v1026, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1034 = shufflevector <8 x float> %v1024, <8 x float> %v1026, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1035 = add i64 %v985, 0
  %v1036 = mul i64 %v1035, 32
  %v1037 = getelementptr inbounds float, ptr %v971, i64 %v1036
  store <8 x float> %v1027, ptr %v1037, align 4
  %v1038 = add i64 %v985, 1
  %v1039 = mul i64 %v1038, 32
  %v1040 = getelementptr inbounds float, ptr %v971, i64 %v1039
  store <8 x float> %v1028, ptr %v1040, align 4
  %v1041 = add i64 %v985, 2
  %v1042 = mul i64 %v1041, 32
  %v1043 = getelementptr inbounds float, ptr %v971, i64 %v1042
  store <8 x float> %v1029, ptr %v1043, align 4
  %v1044 = add i64 %v985, 3
  %v1045 = mul i64 %v1044, 32
  %v1046 = getelementptr inbounds float, ptr %v971, i64 %v1045
  store <8 x float> %v1030, ptr %v1046, align 4
  %v1047 = add i64 %v985, 4
  %v1048 = mul i64 %v1047, 32
  %v1049 = getelementptr inbounds float, ptr %v971, i64 %v1048
  store <8 x float> %v1031, ptr %v1049, align 4
  %v1050 = add i64 %v985, 5
  %v1051 = mul i64 %v1050, 32
  %v1052 = getelementptr inbounds float, ptr %v971, i64 %v1051
  store <8 x float> %v1032, ptr %v1052, align 4
  %v1053 = add i64 %v985, 6
  %v1054 = mul i64 %v1053, 32
  %v1055 = getelementptr inbounds float, ptr %v971, i64 %v1054
  store <8 x float> %v1033, ptr %v1055, align 4
  %v1056 = add i64 %v985, 7
  %v1057 = mul i64 %v1056, 32
  %v1058 = getelementptr inbounds float, ptr %v971, i64 %v1057
  store <8 x float> %v1034, ptr %v1058, align 4
  %v1059 = add nsw i64 %v985, 8
  br label %b150
b152:
  br label %b153
b153:
  %v1060 = phi i64 [ 8, %b152 ], [ %v1068, %b154 ]
  %v1061 = icmp slt i64 %v1060, 8
  br i1 %v1061, label %b154, label %b155
b154:
  %v1062 = mul i64 %v1060, 1
  %v1063 = getelementptr inbounds float, ptr %v983, i64 %v1062
  %v1064 = getelementptr float, ptr %v1063, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1065 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1064, <8 x i1> %v980, <8 x float> zeroinitializer)
  %v1066 = mul i64 %v1060, 32
  %v1067 = getelementptr inbounds float, ptr %v971, i64 %v1066
  store <8 x float> %v1065, ptr %v1067, align 4
  %v1068 = add nsw i64 %v1060, 1
  br label %b153
b155:
  br label %b149
b149:
  %v1069 = icmp slt i64 %v974, 8
  br i1 %v1069, label %b156, label %b157
b156:
  br label %b158
b158:
  %v1070 = phi i64 [ 0, %b156 ], [ %v1078, %b159 ]
  %v1071 = icmp slt i64 %v1070, 8
  br i1 %v1071, label %b159, label %b160
b159:
  %v1072 = mul i64 %v1070, 1
  %v1073 = getelementptr inbounds float, ptr %v983, i64 %v1072
  %v1074 = getelementptr float, ptr %v1073, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1075 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1074, <8 x i1> %v980, <8 x float> zeroinitializer)
  %v1076 = mul i64 %v1070, 32
  %v1077 = getelementptr inbounds float, ptr %v971, i64 %v1076
  store <8 x float> %v1075, ptr %v1077, align 4
  %v1078 = add nsw i64 %v1070, 1
  br label %b158
b160:
  br label %b157
b157:
  %v1079 = add i64 %v747, 24
  %v1080 = add i64 %v748, 0
  %v1081 = getelementptr inbounds float, ptr %v726, i64 %v1079
  %v1082 = sub i64 8, %v1080
  %v1083 = icmp slt i64 %v1082, 0
  %v1084 = select i1 %v1083, i64 0, i64 %v1082
  %v1085 = icmp ult i64 %v1084, 8
  %v1086 = select i1 %v1085, i64 %v1084, i64 8
  %v1087 = trunc i64 %v1086 to i32
  %v1088 = insertelement <8 x i32> poison, i32 %v1087, i64 0
  %v1089 = shufflevector <8 x i32> %v1088, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1090 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1089
  %v1091 = mul i64 %v1080, 8
  %v1092 = add i64 192, %v1091
  %v1093 = getelementptr inbounds float, ptr %v14, i64 %v1092
  %v1094 = icmp sge i64 %v1084, 8
  br i1 %v1094, label %b161, label %b162
b161:
  br label %b163
b163:
  %v1095 = phi i64 [ 0, %b161 ], [ %v1169, %b164 ]
  %v1096 = icmp slt i64 %v1095, 8
  br i1 %v1096, label %b164, label %b165
b164:
  %v1097 = add i64 %v1095, 0
  %v1098 = getelementptr inbounds float, ptr %v1093, i64 %v1097
  %v1099 = load <8 x float>, ptr %v1098, align 4
  %v1100 = add i64 %v1095, 8
  %v1101 = getelementptr inbounds float, ptr %v1093, i64 %v1100
  %v1102 = load <8 x float>, ptr %v1101, align 4
  %v1103 = add i64 %v1095, 16
  %v1104 = getelementptr inbounds float, ptr %v1093, i64 %v1103
  %v1105 = load <8 x float>, ptr %v1104, align 4
  %v1106 = add i64 %v1095, 24
  %v1107 = getelementptr inbounds float, ptr %v1093, i64 %v1106
  %v1108 = load <8 x float>, ptr %v1107, align 4
  %v1109 = add i64 %v1095, 32
  %v1110 = getelementptr inbounds float, ptr %v1093, i64 %v1109
  %v1111 = load <8 x float>, ptr %v1110, align 4
  %v1112 = add i64 %v1095, 40
  %v1113 = getelementptr inbounds float, ptr %v1093, i64 %v1112
  %v1114 = load <8 x float>, ptr %v1113, align 4
  %v1115 = add i64 %v1095, 48
  %v1116 = getelementptr inbounds float, ptr %v1093, i64 %v1115
  %v1117 = load <8 x float>, ptr %v1116, align 4
  %v1118 = add i64 %v1095, 56
  %v1119 = getelementptr inbounds float, ptr %v1093, i64 %v1118
  %v1120 = load <8 x float>, ptr %v1119, align 4
  %v1121 = shufflevector <8 x float> %v1099, <8 x float> %v1111, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1122 = shufflevector <8 x float> %v1099, <8 x float> %v1111, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1123 = shufflevector <8 x float> %v1102, <8 x float> %v1114, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1124 = shufflevector <8 x float> %v1102, <8 x float> %v1114, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1125 = shufflevector <8 x float> %v1105, <8 x float> %v1117, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1126 = shufflevector <8 x float> %v1105, <8 x float> %v1117, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1127 = shufflevector <8 x float> %v1108, <8 x float> %v1120, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1128 = shufflevector <8 x float> %v1108, <8 x float> %v1120, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1129 = shufflevector <8 x float> %v1121, <8 x float> %v1125, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1130 = shufflevector <8 x float> %v1121, <8 x float> %v1125, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1131 = shufflevector <8 x float> %v1123, <8 x float> %v1127, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1132 = shufflevector <8 x float> %v1123, <8 x float> %v1127, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1133 = shufflevector <8 x float> %v1122, <8 x float> %v1126, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1134 = shufflevector <8 x float> %v1122, <8 x float> %v1126, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1135 = shufflevector <8 x float> %v1124, <8 x float> %v1128, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1136 = shufflevector <8 x float> %v1124, <8 x float> %v1128, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1137 = shufflevector <8 x float> %v1129, <8 x float> %v1131, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1138 = shufflevector <8 x float> %v1129, <8 x float> %v1131, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1139 = shufflevector <8 x float> %v1130, <8 x float> %v1132, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1140 = shufflevector <8 x float> %v1130, <8 x float> %v1132, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1141 = shufflevector <8 x float> %v1133, <8 x float> %v1135, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1142 = shufflevector <8 x float> %v1133, <8 x float> %v1135, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1143 = shufflevector <8 x float> %v1134, <8 x float> %v1136, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1144 = shufflevector <8 x float> %v1134, <8 x float> %v1136, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1145 = add i64 %v1095, 0
  %v1146 = mul i64 %v1145, 32
  %v1147 = getelementptr inbounds float, ptr %v1081, i64 %v1146
  store <8 x float> %v1137, ptr %v1147, align 4
  %v1148 = add i64 %v1095, 1
  %v1149 = mul i64 %v1148, 32
  %v1150 = getelementptr inbounds float, ptr %v1081, i64 %v1149
  store <8 x float> %v1138, ptr %v1150, align 4
  %v1151 = add i64 %v1095, 2
  %v1152 = mul i64 %v1151, 32
  %v1153 = getelementptr inbounds float, ptr %v1081, i64 %v1152
  store <8 x float> %v1139, ptr %v1153, align 4
  %v1154 = add i64 %v1095, 3
  %v1155 = mul i64 %v1154, 32
  %v1156 = getelementptr inbounds float, ptr %v1081, i64 %v1155
  store <8 x float> %v1140, ptr %v1156, align 4
  %v1157 = add i64 %v1095, 4
  %v1158 = mul i64 %v1157, 32
  %v1159 = getelementptr inbounds float, ptr %v1081, i64 %v1158
  store <8 x float> %v1141, ptr %v1159, align 4
  %v1160 = add i64 %v1095, 5
  %v1161 = mul i64 %v1160, 32
  %v1162 = getelementptr inbounds float, ptr %v1081, i64 %v1161
  store <8 x float> %v1142, ptr %v1162, align 4
  %v1163 = add i64 %v1095, 6
  %v1164 = mul i64 %v1163, 32
  %v1165 = getelementptr inbounds float, ptr %v1081, i64 %v1164
  store <8 x float> %v1143, ptr %v1165, align 4
  %v1166 = add i64 %v1095, 7
  %v1167 = mul i64 %v1166, 32
  %v1168 = getelementptr inbounds float, ptr %v1081, i64 %v1167
  store <8 x float> %v1144, ptr %v1168, align 4
  %v1169 = add nsw i64 %v1095, 8
  br label %b163
b165:
  br label %b166
b166:
  %v1170 = phi i64 [ 8, %b165 ], [ %v1178, %b167 ]
  %v1171 = icmp slt i64 %v1170, 8
  br i1 %v1171, label %b167, label %b168
b167:
  %v1172 = mul i64 %v1170, 1
  %v1173 = getelementptr inbounds float, ptr %v1093, i64 %v1172
  %v1174 = getelementptr float, ptr %v1173, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1175 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1174, <8 x i1> %v1090, <8 x float> zeroinitializer)
  %v1176 = mul i64 %v1170, 32
  %v1177 = getelementptr inbounds float, ptr %v1081, i64 %v1176
  store <8 x float> %v1175, ptr %v1177, align 4
  %v1178 = add nsw i64 %v1170, 1
  br label %b166
b168:
  br label %b162
b162:
  %v1179 = icmp slt i64 %v1084, 8
  br i1 %v1179, label %b169, label %b170
b169:
  br label %b171
b171:
  %v1180 = phi i64 [ 0, %b169 ], [ %v1188, %b172 ]
  %v1181 = icmp slt i64 %v1180, 8
  br i1 %v1181, label %b172, label %b173
b172:
  %v1182 = mul i64 %v1180, 1
  %v1183 = getelementptr inbounds float, ptr %v1093, i64 %v1182
  %v1184 = getelementptr float, ptr %v1183, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1185 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1184, <8 x i1> %v1090, <8 x float> zeroinitializer)
  %v1186 = mul i64 %v1180, 32
  %v1187 = getelementptr inbounds float, ptr %v1081, i64 %v1186
  store <8 x float> %v1185, ptr %v1187, align 4
  %v1188 = add nsw i64 %v1180, 1
  br label %b171
b173:
  br label %b170
b170:
  %v1189 = add i64 %v747, 256
  %v1190 = add nsw i64 %v745, 1
  br label %b119
b121:
  br label %b118
b118:
  %v1191 = icmp sgt i64 %v3, 1
  br i1 %v1191, label %b174, label %b175
b174:
  %v1192 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1193 = atomicrmw add ptr %v1192, i64 1 acq_rel
  %v1194 = mul i64 %v3, 6
  br label %b176
b176:
  %v1195 = load atomic i64, ptr %v1192 acquire, align 8
  %v1196 = icmp slt i64 %v1195, %v1194
  br i1 %v1196, label %b177, label %b178
b177:
  %v1197 = call i32 @sched_yield()
  br label %b176
b178:
  br label %b175
b175:
  br label %b179
b179:
  %v1198 = phi i64 [ 0, %b175 ], [ %v1527, %b184 ]
  %v1199 = icmp slt i64 %v1198, %v5
  br i1 %v1199, label %b180, label %b181
b180:
  %v1201 = add i64 %v7, 0
  %v1202 = sdiv i64 %v1201, 1
  %v1203 = add i64 %v2, 1
  %v1204 = mul i64 %v1202, %v2
  %v1205 = sdiv i64 %v1204, %v3
  %v1206 = mul i64 %v1205, 1
  %v1207 = icmp slt i64 %v1206, %v7
  %v1208 = select i1 %v1207, i64 %v1206, i64 %v7
  %v1209 = mul i64 %v1202, %v1203
  %v1210 = sdiv i64 %v1209, %v3
  %v1211 = mul i64 %v1210, 1
  %v1212 = icmp slt i64 %v1211, %v7
  %v1213 = select i1 %v1212, i64 %v1211, i64 %v7
  br label %b182
b182:
  %v1214 = phi i64 [ %v1208, %b180 ], [ %v1526, %b187 ]
  %v1215 = icmp slt i64 %v1214, %v1213
  br i1 %v1215, label %b183, label %b184
b183:
  %v1216 = add i64 %v1214, 96
  %v1217 = icmp slt i64 %v1216, %v1213
  %v1218 = select i1 %v1217, i64 %v1216, i64 %v1213
  br label %b185
b185:
  %v1219 = phi i64 [ 0, %b183 ], [ %v1525, %b190 ]
  %v1220 = icmp slt i64 %v1219, 1
  br i1 %v1220, label %b186, label %b187
b186:
  %v1221 = sub i64 %v1218, %v1214
  %v1222 = sub i64 2, 1
  %v1223 = add i64 %v1221, %v1222
  %v1224 = sdiv i64 %v1223, 2
  br label %b188
b188:
  %v1225 = phi i64 [ 0, %b186 ], [ %v1524, %b195 ]
  %v1226 = icmp slt i64 %v1225, %v1224
  br i1 %v1226, label %b189, label %b190
b189:
  %v1227 = mul i64 %v1221, %v1225
  %v1228 = sdiv i64 %v1227, %v1224
  %v1229 = add i64 %v1214, %v1228
  %v1230 = add i64 %v1225, 1
  %v1231 = mul i64 %v1221, %v1230
  %v1232 = sdiv i64 %v1231, %v1224
  %v1233 = add i64 %v1214, %v1232
  %v1234 = mul i64 %v1219, 256
  %v1235 = getelementptr inbounds float, ptr %v726, i64 %v1234
  %v1236 = sub i64 %v1233, %v1229
  %v1237 = add i64 %v1198, 0
  %v1238 = and i64 %v1237, %v66
  %v1239 = mul i64 %v1238, %v7
  %v1240 = add i64 %v1239, %v1229
  %v1241 = mul i64 %v1240, 8
  %v1242 = getelementptr inbounds float, ptr %v26, i64 %v1241
  %v1243 = getelementptr inbounds float, ptr %v1242, i64 0
  %v1244 = sub i64 %v1236, 1
  %v1245 = getelementptr inbounds ptr, ptr @table_tile_2x1of4_0_1_2_3, i64 %v1244
  %v1246 = load ptr, ptr %v1245, align 4
  %v1247 = icmp sgt i64 %v1236, 0
  br i1 %v1247, label %b191, label %b192
b191:
  call void %v1246(ptr %v1243, i64 8, ptr %v1235, i64 8, ptr %v1200)
  br label %b192
b192:
  %v1248 = add i64 %v1234, 256
  br label %b193
b193:
  %v1249 = phi i64 [ %v1229, %b192 ], [ %v1523, %b198 ]
  %v1250 = icmp slt i64 %v1249, %v1233
  br i1 %v1250, label %b194, label %b195
b194:
  %v1251 = sub i64 %v1249, %v1229
  %v1252 = mul i64 %v1251, 32
  %v1253 = getelementptr inbounds float, ptr %v1200, i64 %v1252
  %v1254 = add i64 %v1198, 0
  %v1255 = and i64 %v1254, %v74
  %v1256 = mul i64 %v1255, %v7
  %v1257 = add i64 %v1256, %v1249
  %v1258 = mul i64 %v1257, 32
  %v1259 = getelementptr inbounds float, ptr %v52, i64 %v1258
  %v1260 = add i64 %v1198, 0
  %v1261 = and i64 %v1260, %v68
  %v1262 = mul i64 %v1261, %v7
  %v1263 = add i64 %v1262, %v1249
  %v1264 = mul i64 %v1263, 8
  %v1265 = getelementptr inbounds float, ptr %v28, i64 %v1264
  %v1266 = add i64 %v1198, 0
  %v1267 = and i64 %v1266, %v76
  %v1268 = mul i64 %v1267, %v7
  %v1269 = add i64 %v1268, %v1249
  %v1270 = mul i64 %v1269, 8
  %v1271 = getelementptr inbounds float, ptr %v54, i64 %v1270
  %v1272 = add i64 %v1198, 0
  %v1273 = and i64 %v1272, %v78
  %v1274 = mul i64 %v1273, %v7
  %v1275 = add i64 %v1274, %v1249
  %v1276 = mul i64 %v1275, 8
  %v1277 = getelementptr inbounds float, ptr %v56, i64 %v1276
  %v1278 = add i64 %v1198, 0
  %v1279 = and i64 %v1278, %v80
  %v1280 = mul i64 %v1279, %v7
  %v1281 = add i64 %v1280, %v1249
  %v1282 = mul i64 %v1281, 8
  %v1283 = getelementptr inbounds float, ptr %v58, i64 %v1282
  %v1284 = add i64 %v1198, 1
  %v1285 = and i64 %v1284, %v68
  %v1286 = mul i64 %v1285, %v7
  %v1287 = add i64 %v1286, %v1249
  %v1288 = mul i64 %v1287, 8
  %v1289 = getelementptr inbounds float, ptr %v28, i64 %v1288
  %v1290 = add i64 %v1198, 0
  %v1291 = and i64 %v1290, %v82
  %v1292 = mul i64 %v1291, %v7
  %v1293 = add i64 %v1292, %v1249
  %v1294 = mul i64 %v1293, 8
  %v1295 = getelementptr inbounds float, ptr %v60, i64 %v1294
  %v1296 = add i64 %v1198, 1
  %v1297 = and i64 %v1296, %v66
  %v1298 = mul i64 %v1297, %v7
  %v1299 = add i64 %v1298, %v1249
  %v1300 = mul i64 %v1299, 8
  %v1301 = getelementptr inbounds float, ptr %v26, i64 %v1300
  br label %b196
b196:
  %v1302 = phi i64 [ 0, %b194 ], [ %v1522, %b197 ]
  %v1303 = icmp slt i64 %v1302, 1
  br i1 %v1303, label %b197, label %b198
b197:
  %v1304 = mul i64 %v1219, 1
  %v1305 = add i64 %v1304, %v1302
  %v1306 = mul i64 %v1305, 8
  %v1307 = add i64 0, %v1302
  %v1308 = mul i64 %v1307, 8
  %v1309 = getelementptr inbounds float, ptr %v1253, i64 %v1308
  %v1310 = load <8 x float>, ptr %v1309, align 4
  %v1311 = add i64 1, %v1302
  %v1312 = mul i64 %v1311, 8
  %v1313 = getelementptr inbounds float, ptr %v1253, i64 %v1312
  %v1314 = load <8 x float>, ptr %v1313, align 4
  %v1315 = add i64 2, %v1302
  %v1316 = mul i64 %v1315, 8
  %v1317 = getelementptr inbounds float, ptr %v1253, i64 %v1316
  %v1318 = load <8 x float>, ptr %v1317, align 4
  %v1319 = add i64 3, %v1302
  %v1320 = mul i64 %v1319, 8
  %v1321 = getelementptr inbounds float, ptr %v1253, i64 %v1320
  %v1322 = load <8 x float>, ptr %v1321, align 4
  %v1323 = add i64 8, %v1306
  %v1324 = getelementptr inbounds float, ptr %v1259, i64 %v1323
  %v1325 = load <8 x float>, ptr %v1324, align 4
  %v1326 = fadd <8 x float> %v1325, %v1310
  %v1327 = add i64 8, %v1306
  %v1328 = getelementptr inbounds float, ptr %v16, i64 %v1327
  %v1329 = load <8 x float>, ptr %v1328, align 4
  %v1330 = fadd <8 x float> %v1326, %v1329
  %v1331 = add i64 0, %v1306
  %v1332 = getelementptr inbounds float, ptr %v18, i64 %v1331
  %v1333 = load <8 x float>, ptr %v1332, align 4
  %v1334 = add i64 0, %v1306
  %v1335 = getelementptr inbounds float, ptr %v1265, i64 %v1334
  %v1336 = load <8 x float>, ptr %v1335, align 4
  %v1337 = fmul <8 x float> %v1333, %v1336
  %v1338 = fadd <8 x float> %v1330, %v1337
  %v1339 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1338)
  %v1340 = fneg <8 x float> %v1339
  %v1341 = fcmp olt <8 x float> %v1340, splat (float 0xC05A400000000000)
  %v1342 = select <8 x i1> %v1341, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1340
  %v1343 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1342, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1344 = fsub <8 x float> %v1343, splat (float 0x4168000000000000)
  %v1345 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1344, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1342)
  %v1346 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1344, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1345)
  %v1347 = bitcast <8 x float> %v1343 to <8 x i32>
  %v1348 = fmul <8 x float> %v1346, %v1346
  %v1349 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1346, <8 x float> splat (float 0x3F81227F40000000))
  %v1350 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1349, <8 x float> %v1346, <8 x float> splat (float 0x3FA5556740000000))
  %v1351 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1350, <8 x float> %v1346, <8 x float> splat (float 0x3FC5554B00000000))
  %v1352 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1351, <8 x float> %v1346, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1353 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1348, <8 x float> %v1352, <8 x float> %v1346)
  %v1354 = sub <8 x i32> %v1347, splat (i32 1262485250)
  %v1355 = lshr <8 x i32> %v1354, splat (i32 1)
  %v1356 = sub <8 x i32> %v1354, %v1355
  %v1357 = shl <8 x i32> %v1355, splat (i32 23)
  %v1358 = bitcast <8 x i32> %v1357 to <8 x float>
  %v1359 = shl <8 x i32> %v1356, splat (i32 23)
  %v1360 = bitcast <8 x i32> %v1359 to <8 x float>
  %v1361 = fadd <8 x float> %v1353, splat (float 0x3FF0000000000000)
  %v1362 = fmul <8 x float> %v1361, %v1358
  %v1363 = fmul <8 x float> %v1362, %v1360
  %v1364 = fcmp olt <8 x float> %v1338, splat (float 0x0000000000000000)
  %v1365 = select <8 x i1> %v1364, <8 x float> %v1363, <8 x float> splat (float 0x3FF0000000000000)
  %v1366 = fadd <8 x float> %v1363, splat (float 0x3FF0000000000000)
  %v1367 = fdiv <8 x float> %v1365, %v1366
  %v1368 = add i64 0, %v1306
  %v1369 = getelementptr inbounds float, ptr %v1259, i64 %v1368
  %v1370 = load <8 x float>, ptr %v1369, align 4
  %v1371 = fadd <8 x float> %v1370, %v1314
  %v1372 = add i64 0, %v1306
  %v1373 = getelementptr inbounds float, ptr %v16, i64 %v1372
  %v1374 = load <8 x float>, ptr %v1373, align 4
  %v1375 = fadd <8 x float> %v1371, %v1374
  %v1376 = add i64 0, %v1306
  %v1377 = getelementptr inbounds float, ptr %v20, i64 %v1376
  %v1378 = load <8 x float>, ptr %v1377, align 4
  %v1379 = fmul <8 x float> %v1378, %v1336
  %v1380 = fadd <8 x float> %v1375, %v1379
  %v1381 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1380)
  %v1382 = fneg <8 x float> %v1381
  %v1383 = fcmp olt <8 x float> %v1382, splat (float 0xC05A400000000000)
  %v1384 = select <8 x i1> %v1383, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1382
  %v1385 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1384, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1386 = fsub <8 x float> %v1385, splat (float 0x4168000000000000)
  %v1387 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1386, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1384)
  %v1388 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1386, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1387)
  %v1389 = bitcast <8 x float> %v1385 to <8 x i32>
  %v1390 = fmul <8 x float> %v1388, %v1388
  %v1391 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1388, <8 x float> splat (float 0x3F81227F40000000))
  %v1392 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1391, <8 x float> %v1388, <8 x float> splat (float 0x3FA5556740000000))
  %v1393 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1392, <8 x float> %v1388, <8 x float> splat (float 0x3FC5554B00000000))
  %v1394 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1393, <8 x float> %v1388, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1395 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1390, <8 x float> %v1394, <8 x float> %v1388)
  %v1396 = sub <8 x i32> %v1389, splat (i32 1262485250)
  %v1397 = lshr <8 x i32> %v1396, splat (i32 1)
  %v1398 = sub <8 x i32> %v1396, %v1397
  %v1399 = shl <8 x i32> %v1397, splat (i32 23)
  %v1400 = bitcast <8 x i32> %v1399 to <8 x float>
  %v1401 = shl <8 x i32> %v1398, splat (i32 23)
  %v1402 = bitcast <8 x i32> %v1401 to <8 x float>
  %v1403 = fadd <8 x float> %v1395, splat (float 0x3FF0000000000000)
  %v1404 = fmul <8 x float> %v1403, %v1400
  %v1405 = fmul <8 x float> %v1404, %v1402
  %v1406 = fcmp olt <8 x float> %v1380, splat (float 0x0000000000000000)
  %v1407 = select <8 x i1> %v1406, <8 x float> %v1405, <8 x float> splat (float 0x3FF0000000000000)
  %v1408 = fadd <8 x float> %v1405, splat (float 0x3FF0000000000000)
  %v1409 = fdiv <8 x float> %v1407, %v1408
  %v1410 = add i64 16, %v1306
  %v1411 = getelementptr inbounds float, ptr %v1259, i64 %v1410
  %v1412 = load <8 x float>, ptr %v1411, align 4
  %v1413 = fadd <8 x float> %v1412, %v1318
  %v1414 = add i64 16, %v1306
  %v1415 = getelementptr inbounds float, ptr %v16, i64 %v1414
  %v1416 = load <8 x float>, ptr %v1415, align 4
  %v1417 = fadd <8 x float> %v1413, %v1416
  %v1418 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1417)
  %v1419 = fcmp ogt <8 x float> %v1418, splat (float 0x4023000000000000)
  %v1420 = select <8 x i1> %v1419, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1418
  %v1421 = fadd <8 x float> %v1420, %v1420
  %v1422 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1421, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1423 = fsub <8 x float> %v1422, splat (float 0x4168000000000000)
  %v1424 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1423, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1421)
  %v1425 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1423, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1424)
  %v1426 = bitcast <8 x float> %v1422 to <8 x i32>
  %v1427 = fmul <8 x float> %v1425, %v1425
  %v1428 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1425, <8 x float> splat (float 0x3F81227F40000000))
  %v1429 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1428, <8 x float> %v1425, <8 x float> splat (float 0x3FA5556740000000))
  %v1430 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1429, <8 x float> %v1425, <8 x float> splat (float 0x3FC5554B00000000))
  %v1431 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1430, <8 x float> %v1425, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1432 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1427, <8 x float> %v1431, <8 x float> %v1425)
  %v1433 = shl <8 x i32> %v1426, splat (i32 23)
  %v1434 = add <8 x i32> %v1433, splat (i32 1065353216)
  %v1435 = bitcast <8 x i32> %v1434 to <8 x float>
  %v1436 = fsub <8 x float> %v1435, splat (float 0x3FF0000000000000)
  %v1437 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1435, <8 x float> %v1432, <8 x float> %v1436)
  %v1438 = fadd <8 x float> %v1437, splat (float 0x4000000000000000)
  %v1439 = fdiv <8 x float> %v1437, %v1438
  %v1440 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1439, <8 x float> %v1417)
  %v1441 = fmul <8 x float> %v1367, %v1336
  %v1442 = fmul <8 x float> %v1409, %v1440
  %v1443 = fadd <8 x float> %v1441, %v1442
  %v1444 = add i64 24, %v1306
  %v1445 = getelementptr inbounds float, ptr %v1259, i64 %v1444
  %v1446 = load <8 x float>, ptr %v1445, align 4
  %v1447 = fadd <8 x float> %v1446, %v1322
  %v1448 = add i64 24, %v1306
  %v1449 = getelementptr inbounds float, ptr %v16, i64 %v1448
  %v1450 = load <8 x float>, ptr %v1449, align 4
  %v1451 = fadd <8 x float> %v1447, %v1450
  %v1452 = add i64 0, %v1306
  %v1453 = getelementptr inbounds float, ptr %v22, i64 %v1452
  %v1454 = load <8 x float>, ptr %v1453, align 4
  %v1455 = fmul <8 x float> %v1454, %v1443
  %v1456 = fadd <8 x float> %v1451, %v1455
  %v1457 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1456)
  %v1458 = fneg <8 x float> %v1457
  %v1459 = fcmp olt <8 x float> %v1458, splat (float 0xC05A400000000000)
  %v1460 = select <8 x i1> %v1459, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1458
  %v1461 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1460, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1462 = fsub <8 x float> %v1461, splat (float 0x4168000000000000)
  %v1463 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1462, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1460)
  %v1464 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1462, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1463)
  %v1465 = bitcast <8 x float> %v1461 to <8 x i32>
  %v1466 = fmul <8 x float> %v1464, %v1464
  %v1467 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1464, <8 x float> splat (float 0x3F81227F40000000))
  %v1468 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1467, <8 x float> %v1464, <8 x float> splat (float 0x3FA5556740000000))
  %v1469 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1468, <8 x float> %v1464, <8 x float> splat (float 0x3FC5554B00000000))
  %v1470 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1469, <8 x float> %v1464, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1471 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1466, <8 x float> %v1470, <8 x float> %v1464)
  %v1472 = sub <8 x i32> %v1465, splat (i32 1262485250)
  %v1473 = lshr <8 x i32> %v1472, splat (i32 1)
  %v1474 = sub <8 x i32> %v1472, %v1473
  %v1475 = shl <8 x i32> %v1473, splat (i32 23)
  %v1476 = bitcast <8 x i32> %v1475 to <8 x float>
  %v1477 = shl <8 x i32> %v1474, splat (i32 23)
  %v1478 = bitcast <8 x i32> %v1477 to <8 x float>
  %v1479 = fadd <8 x float> %v1471, splat (float 0x3FF0000000000000)
  %v1480 = fmul <8 x float> %v1479, %v1476
  %v1481 = fmul <8 x float> %v1480, %v1478
  %v1482 = fcmp olt <8 x float> %v1456, splat (float 0x0000000000000000)
  %v1483 = select <8 x i1> %v1482, <8 x float> %v1481, <8 x float> splat (float 0x3FF0000000000000)
  %v1484 = fadd <8 x float> %v1481, splat (float 0x3FF0000000000000)
  %v1485 = fdiv <8 x float> %v1483, %v1484
  %v1486 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1443)
  %v1487 = fcmp ogt <8 x float> %v1486, splat (float 0x4023000000000000)
  %v1488 = select <8 x i1> %v1487, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1486
  %v1489 = fadd <8 x float> %v1488, %v1488
  %v1490 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1489, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1491 = fsub <8 x float> %v1490, splat (float 0x4168000000000000)
  %v1492 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1491, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1489)
  %v1493 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1491, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1492)
  %v1494 = bitcast <8 x float> %v1490 to <8 x i32>
  %v1495 = fmul <8 x float> %v1493, %v1493
  %v1496 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1493, <8 x float> splat (float 0x3F81227F40000000))
  %v1497 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1496, <8 x float> %v1493, <8 x float> splat (float 0x3FA5556740000000))
  %v1498 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1497, <8 x float> %v1493, <8 x float> splat (float 0x3FC5554B00000000))
  %v1499 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1498, <8 x float> %v1493, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1500 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1495, <8 x float> %v1499, <8 x float> %v1493)
  %v1501 = shl <8 x i32> %v1494, splat (i32 23)
  %v1502 = add <8 x i32> %v1501, splat (i32 1065353216)
  %v1503 = bitcast <8 x i32> %v1502 to <8 x float>
  %v1504 = fsub <8 x float> %v1503, splat (float 0x3FF0000000000000)
  %v1505 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1503, <8 x float> %v1500, <8 x float> %v1504)
  %v1506 = fadd <8 x float> %v1505, splat (float 0x4000000000000000)
  %v1507 = fdiv <8 x float> %v1505, %v1506
  %v1508 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1507, <8 x float> %v1443)
  %v1509 = fmul <8 x float> %v1485, %v1508
  %v1510 = add i64 0, %v1306
  %v1511 = getelementptr inbounds float, ptr %v1271, i64 %v1510
  store <8 x float> %v1367, ptr %v1511, align 4
  %v1512 = add i64 0, %v1306
  %v1513 = getelementptr inbounds float, ptr %v1277, i64 %v1512
  store <8 x float> %v1409, ptr %v1513, align 4
  %v1514 = add i64 0, %v1306
  %v1515 = getelementptr inbounds float, ptr %v1283, i64 %v1514
  store <8 x float> %v1440, ptr %v1515, align 4
  %v1516 = add i64 0, %v1306
  %v1517 = getelementptr inbounds float, ptr %v1289, i64 %v1516
  store <8 x float> %v1443, ptr %v1517, align 4
  %v1518 = add i64 0, %v1306
  %v1519 = getelementptr inbounds float, ptr %v1295, i64 %v1518
  store <8 x float> %v1485, ptr %v1519, align 4
  %v1520 = add i64 0, %v1306
  %v1521 = getelementptr inbounds float, ptr %v1301, i64 %v1520
  store <8 x float> %v1509, ptr %v1521, align 4
  %v1522 = add nsw i64 %v1302, 1
  br label %b196
b198:
  %v1523 = add nsw i64 %v1249, 1
  br label %b193
b195:
  %v1524 = add nsw i64 %v1225, 1
  br label %b188
b190:
  %v1525 = add nsw i64 %v1219, 1
  br label %b185
b187:
  %v1526 = add nsw i64 %v1214, 96
  br label %b182
b184:
  %v1527 = add nsw i64 %v1198, 1
  br label %b179
b181:
  %v1528 = icmp sgt i64 %v3, 1
  br i1 %v1528, label %b199, label %b200
b199:
  %v1529 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1530 = atomicrmw add ptr %v1529, i64 1 acq_rel
  %v1531 = mul i64 %v3, 7
  br label %b201
b201:
  %v1532 = load atomic i64, ptr %v1529 acquire, align 8
  %v1533 = icmp slt i64 %v1532, %v1531
  br i1 %v1533, label %b202, label %b203
b202:
  %v1534 = call i32 @sched_yield()
  br label %b201
b203:
  br label %b200
b200:
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
  %v329 = alloca float, i64 64, align 4
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
  %v61 = getelementptr inbounds i64, ptr %v1, i64 5
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 12
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 13
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i64, ptr %v1, i64 14
  %v68 = load i64, ptr %v67, align 8
  %v69 = getelementptr inbounds i64, ptr %v1, i64 17
  %v70 = load i64, ptr %v69, align 8
  %v71 = getelementptr inbounds i64, ptr %v1, i64 24
  %v72 = load i64, ptr %v71, align 8
  %v73 = getelementptr inbounds i64, ptr %v1, i64 26
  %v74 = load i64, ptr %v73, align 8
  %v75 = getelementptr inbounds i64, ptr %v1, i64 27
  %v76 = load i64, ptr %v75, align 8
  %v77 = getelementptr inbounds i64, ptr %v1, i64 28
  %v78 = load i64, ptr %v77, align 8
  %v79 = getelementptr inbounds i64, ptr %v1, i64 29
  %v80 = load i64, ptr %v79, align 8
  %v81 = getelementptr inbounds i64, ptr %v1, i64 30
  %v82 = load i64, ptr %v81, align 8
  %v83 = getelementptr inbounds ptr, ptr %v0, i64 26
  %v84 = load ptr, ptr %v83, align 4
  %v85 = mul i64 %v2, 24576
  %v86 = add i64 %v85, 512
  %v87 = getelementptr inbounds float, ptr %v84, i64 %v86
  %v88 = getelementptr inbounds float, ptr %v84, i64 0
  %v89 = getelementptr inbounds i64, ptr %v1, i64 4
  %v90 = load i64, ptr %v89, align 8
  %v91 = icmp eq i64 %v90, 0
  br i1 %v91, label %b0, label %b1
b0:
  %v92 = add i64 1, 0
  %v93 = sdiv i64 %v92, 1
  %v94 = add i64 %v2, 1
  %v95 = mul i64 %v93, %v2
  %v96 = sdiv i64 %v95, %v3
  %v97 = mul i64 %v96, 1
  %v98 = icmp slt i64 %v97, 1
  %v99 = select i1 %v98, i64 %v97, i64 1
  %v100 = mul i64 %v93, %v94
  %v101 = sdiv i64 %v100, %v3
  %v102 = mul i64 %v101, 1
  %v103 = icmp slt i64 %v102, 1
  %v104 = select i1 %v103, i64 %v102, i64 1
  %v105 = icmp slt i64 %v104, 1
  %v106 = select i1 %v105, i64 %v104, i64 1
  br label %b2
b2:
  %v107 = phi i64 [ %v99, %b0 ], [ %v135, %b7 ]
  %v108 = icmp slt i64 %v107, %v106
  br i1 %v108, label %b3, label %b4
b3:
  %v109 = mul i64 %v107, 256
  %v110 = mul i64 %v107, 8
  %v111 = add i64 %v109, 0
  %v112 = add i64 %v110, 0
  %v113 = getelementptr inbounds float, ptr %v88, i64 %v111
  %v114 = sub i64 8, %v112
  %v115 = icmp slt i64 %v114, 0
  %v116 = select i1 %v115, i64 0, i64 %v114
  %v117 = icmp ult i64 %v116, 8
  %v118 = select i1 %v117, i64 %v116, i64 8
  %v119 = trunc i64 %v118 to i32
  %v120 = insertelement <8 x i32> poison, i32 %v119, i64 0
  %v121 = shufflevector <8 x i32> %v120, <8 x i32> poison, <8 x i32> zeroinitializer
  %v122 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v121
  %v123 = mul i64 %v112, 1
  %v124 = add i64 0, %v123
  %v125 = getelementptr inbounds float, ptr %v14, i64 %v124
  br label %b5
b5:
  %v126 = phi i64 [ 0, %b3 ], [ %v133, %b6 ]
  %v127 = icmp slt i64 %v126, 32
  br i1 %v127, label %b6, label %b7
b6:
  %v128 = mul i64 %v126, 8
  %v129 = getelementptr inbounds float, ptr %v125, i64 %v128
  %v130 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v129, <8 x i1> %v122, <8 x float> zeroinitializer)
  %v131 = mul i64 %v126, 8
  %v132 = getelementptr inbounds float, ptr %v113, i64 %v131
  store <8 x float> %v130, ptr %v132, align 4
  %v133 = add nsw i64 %v126, 1
  br label %b5
b7:
  %v134 = add i64 %v109, 256
  %v135 = add nsw i64 %v107, 1
  br label %b2
b4:
  br label %b1
b1:
  %v136 = icmp sgt i64 %v3, 1
  br i1 %v136, label %b8, label %b9
b8:
  %v137 = getelementptr inbounds i64, ptr %v1, i64 3
  %v138 = atomicrmw add ptr %v137, i64 1 acq_rel
  %v139 = mul i64 %v3, 1
  br label %b10
b10:
  %v140 = load atomic i64, ptr %v137 acquire, align 8
  %v141 = icmp slt i64 %v140, %v139
  br i1 %v141, label %b11, label %b12
b11:
  %v142 = call i32 @sched_yield()
  br label %b10
b12:
  br label %b9
b9:
  br label %b13
b13:
  %v143 = phi i64 [ 0, %b9 ], [ %v405, %b21 ]
  %v144 = icmp slt i64 %v143, %v5
  br i1 %v144, label %b14, label %b15
b14:
  %v145 = sub i64 %v5, 1
  %v146 = sub i64 %v145, %v143
  %v147 = add i64 %v7, 0
  %v148 = sdiv i64 %v147, 1
  %v149 = add i64 %v2, 1
  %v150 = mul i64 %v148, %v2
  %v151 = sdiv i64 %v150, %v3
  %v152 = mul i64 %v151, 1
  %v153 = icmp slt i64 %v152, %v7
  %v154 = select i1 %v153, i64 %v152, i64 %v7
  %v155 = mul i64 %v148, %v149
  %v156 = sdiv i64 %v155, %v3
  %v157 = mul i64 %v156, 1
  %v158 = icmp slt i64 %v157, %v7
  %v159 = select i1 %v158, i64 %v157, i64 %v7
  br label %b16
b16:
  %v160 = phi i64 [ %v154, %b14 ], [ %v328, %b17 ]
  %v161 = icmp slt i64 %v160, %v159
  br i1 %v161, label %b17, label %b18
b17:
  %v162 = add i64 %v146, 1
  %v163 = and i64 %v162, 1
  %v164 = mul i64 %v163, %v7
  %v165 = add i64 %v164, %v160
  %v166 = mul i64 %v165, 8
  %v167 = getelementptr inbounds float, ptr %v30, i64 %v166
  %v168 = add i64 %v146, 0
  %v169 = and i64 %v168, %v64
  %v170 = mul i64 %v169, %v7
  %v171 = add i64 %v170, %v160
  %v172 = mul i64 %v171, 8
  %v173 = getelementptr inbounds float, ptr %v24, i64 %v172
  %v174 = add i64 %v146, 1
  %v175 = and i64 %v174, %v68
  %v176 = mul i64 %v175, %v7
  %v177 = add i64 %v176, %v160
  %v178 = mul i64 %v177, 8
  %v179 = getelementptr inbounds float, ptr %v28, i64 %v178
  %v180 = add i64 %v146, 0
  %v181 = and i64 %v180, %v82
  %v182 = mul i64 %v181, %v7
  %v183 = add i64 %v182, %v160
  %v184 = mul i64 %v183, 8
  %v185 = getelementptr inbounds float, ptr %v60, i64 %v184
  %v186 = add i64 %v146, 1
  %v187 = and i64 %v186, 1
  %v188 = mul i64 %v187, %v7
  %v189 = add i64 %v188, %v160
  %v190 = mul i64 %v189, 8
  %v191 = getelementptr inbounds float, ptr %v32, i64 %v190
  %v192 = add i64 %v146, 0
  %v193 = and i64 %v192, %v78
  %v194 = mul i64 %v193, %v7
  %v195 = add i64 %v194, %v160
  %v196 = mul i64 %v195, 8
  %v197 = getelementptr inbounds float, ptr %v56, i64 %v196
  %v198 = add i64 %v146, 0
  %v199 = and i64 %v198, %v80
  %v200 = mul i64 %v199, %v7
  %v201 = add i64 %v200, %v160
  %v202 = mul i64 %v201, 8
  %v203 = getelementptr inbounds float, ptr %v58, i64 %v202
  %v204 = add i64 %v146, 0
  %v205 = and i64 %v204, %v68
  %v206 = mul i64 %v205, %v7
  %v207 = add i64 %v206, %v160
  %v208 = mul i64 %v207, 8
  %v209 = getelementptr inbounds float, ptr %v28, i64 %v208
  %v210 = add i64 %v146, 0
  %v211 = and i64 %v210, %v76
  %v212 = mul i64 %v211, %v7
  %v213 = add i64 %v212, %v160
  %v214 = mul i64 %v213, 8
  %v215 = getelementptr inbounds float, ptr %v54, i64 %v214
  %v216 = add i64 %v146, 0
  %v217 = and i64 %v216, %v72
  %v218 = mul i64 %v217, %v7
  %v219 = add i64 %v218, %v160
  %v220 = mul i64 %v219, 32
  %v221 = getelementptr inbounds float, ptr %v48, i64 %v220
  %v222 = add i64 %v146, 0
  %v223 = and i64 %v222, 1
  %v224 = mul i64 %v223, %v7
  %v225 = add i64 %v224, %v160
  %v226 = mul i64 %v225, 8
  %v227 = getelementptr inbounds float, ptr %v32, i64 %v226
  %v228 = add i64 0, 0
  %v229 = getelementptr inbounds float, ptr %v167, i64 %v228
  %v230 = load <8 x float>, ptr %v229, align 4
  %v231 = add i64 0, 0
  %v232 = getelementptr inbounds float, ptr %v173, i64 %v231
  %v233 = load <8 x float>, ptr %v232, align 4
  %v234 = fadd <8 x float> %v230, %v233
  %v235 = add i64 0, 0
  %v236 = getelementptr inbounds float, ptr %v179, i64 %v235
  %v237 = load <8 x float>, ptr %v236, align 4
  %v238 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v237)
  %v239 = fcmp ogt <8 x float> %v238, splat (float 0x4023000000000000)
  %v240 = select <8 x i1> %v239, <8 x float> splat (float 0x4023000000000000), <8 x float> %v238
  %v241 = fadd <8 x float> %v240, %v240
  %v242 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v241, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v243 = fsub <8 x float> %v242, splat (float 0x4168000000000000)
  %v244 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v243, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v241)
  %v245 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v243, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v244)
  %v246 = bitcast <8 x float> %v242 to <8 x i32>
  %v247 = fmul <8 x float> %v245, %v245
  %v248 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v245, <8 x float> splat (float 0x3F81227F40000000))
  %v249 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v248, <8 x float> %v245, <8 x float> splat (float 0x3FA5556740000000))
  %v250 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v249, <8 x float> %v245, <8 x float> splat (float 0x3FC5554B00000000))
  %v251 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v250, <8 x float> %v245, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v252 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v247, <8 x float> %v251, <8 x float> %v245)
  %v253 = shl <8 x i32> %v246, splat (i32 23)
  %v254 = add <8 x i32> %v253, splat (i32 1065353216)
  %v255 = bitcast <8 x i32> %v254 to <8 x float>
  %v256 = fsub <8 x float> %v255, splat (float 0x3FF0000000000000)
  %v257 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v255, <8 x float> %v252, <8 x float> %v256)
  %v258 = fadd <8 x float> %v257, splat (float 0x4000000000000000)
  %v259 = fdiv <8 x float> %v257, %v258
  %v260 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v259, <8 x float> %v237)
  %v261 = fmul <8 x float> %v234, %v260
  %v262 = add i64 0, 0
  %v263 = getelementptr inbounds float, ptr %v185, i64 %v262
  %v264 = load <8 x float>, ptr %v263, align 4
  %v265 = fmul <8 x float> %v261, %v264
  %v266 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v267 = shufflevector <8 x float> %v266, <8 x float> poison, <8 x i32> zeroinitializer
  %v268 = fsub <8 x float> %v267, %v264
  %v269 = fmul <8 x float> %v265, %v268
  %v270 = add i64 0, 0
  %v271 = getelementptr inbounds float, ptr %v191, i64 %v270
  %v272 = load <8 x float>, ptr %v271, align 4
  %v273 = fmul <8 x float> %v234, %v264
  %v274 = fmul <8 x float> %v260, %v260
  %v275 = fsub <8 x float> %v267, %v274
  %v276 = fmul <8 x float> %v273, %v275
  %v277 = fadd <8 x float> %v272, %v276
  %v278 = add i64 0, 0
  %v279 = getelementptr inbounds float, ptr %v22, i64 %v278
  %v280 = load <8 x float>, ptr %v279, align 4
  %v281 = fmul <8 x float> %v269, %v280
  %v282 = fadd <8 x float> %v277, %v281
  %v283 = add i64 0, 0
  %v284 = getelementptr inbounds float, ptr %v197, i64 %v283
  %v285 = load <8 x float>, ptr %v284, align 4
  %v286 = fmul <8 x float> %v282, %v285
  %v287 = add i64 0, 0
  %v288 = getelementptr inbounds float, ptr %v203, i64 %v287
  %v289 = load <8 x float>, ptr %v288, align 4
  %v290 = fmul <8 x float> %v289, %v289
  %v291 = fsub <8 x float> %v267, %v290
  %v292 = fmul <8 x float> %v286, %v291
  %v293 = fmul <8 x float> %v282, %v289
  %v294 = fmul <8 x float> %v293, %v285
  %v295 = fsub <8 x float> %v267, %v285
  %v296 = fmul <8 x float> %v294, %v295
  %v297 = add i64 0, 0
  %v298 = getelementptr inbounds float, ptr %v209, i64 %v297
  %v299 = load <8 x float>, ptr %v298, align 4
  %v300 = fmul <8 x float> %v282, %v299
  %v301 = add i64 0, 0
  %v302 = getelementptr inbounds float, ptr %v215, i64 %v301
  %v303 = load <8 x float>, ptr %v302, align 4
  %v304 = fmul <8 x float> %v300, %v303
  %v305 = fsub <8 x float> %v267, %v303
  %v306 = fmul <8 x float> %v304, %v305
  %v307 = add i64 0, 0
  %v308 = getelementptr inbounds float, ptr %v20, i64 %v307
  %v309 = load <8 x float>, ptr %v308, align 4
  %v310 = fmul <8 x float> %v296, %v309
  %v311 = fmul <8 x float> %v282, %v303
  %v312 = fadd <8 x float> %v310, %v311
  %v313 = add i64 0, 0
  %v314 = getelementptr inbounds float, ptr %v18, i64 %v313
  %v315 = load <8 x float>, ptr %v314, align 4
  %v316 = fmul <8 x float> %v306, %v315
  %v317 = fadd <8 x float> %v312, %v316
  %v318 = add i64 24, 0
  %v319 = getelementptr inbounds float, ptr %v221, i64 %v318
  store <8 x float> %v269, ptr %v319, align 4
  %v320 = add i64 16, 0
  %v321 = getelementptr inbounds float, ptr %v221, i64 %v320
  store <8 x float> %v292, ptr %v321, align 4
  %v322 = add i64 0, 0
  %v323 = getelementptr inbounds float, ptr %v221, i64 %v322
  store <8 x float> %v296, ptr %v323, align 4
  %v324 = add i64 8, 0
  %v325 = getelementptr inbounds float, ptr %v221, i64 %v324
  store <8 x float> %v306, ptr %v325, align 4
  %v326 = add i64 0, 0
  %v327 = getelementptr inbounds float, ptr %v227, i64 %v326
  store <8 x float> %v317, ptr %v327, align 4
  %v328 = add nsw i64 %v160, 1
  br label %b16
b18:
  %v330 = add i64 %v7, 0
  %v331 = sdiv i64 %v330, 1
  %v332 = add i64 %v2, 1
  %v333 = mul i64 %v331, %v2
  %v334 = sdiv i64 %v333, %v3
  %v335 = mul i64 %v334, 1
  %v336 = icmp slt i64 %v335, %v7
  %v337 = select i1 %v336, i64 %v335, i64 %v7
  %v338 = mul i64 %v331, %v332
  %v339 = sdiv i64 %v338, %v3
  %v340 = mul i64 %v339, 1
  %v341 = icmp slt i64 %v340, %v7
  %v342 = select i1 %v341, i64 %v340, i64 %v7
  br label %b19
b19:
  %v343 = phi i64 [ %v337, %b18 ], [ %v404, %b24 ]
  %v344 = icmp slt i64 %v343, %v342
  br i1 %v344, label %b20, label %b21
b20:
  %v345 = add i64 %v343, 96
  %v346 = icmp slt i64 %v345, %v342
  %v347 = select i1 %v346, i64 %v345, i64 %v342
  br label %b22
b22:
  %v348 = phi i64 [ 0, %b20 ], [ %v403, %b27 ]
  %v349 = icmp slt i64 %v348, 1
  br i1 %v349, label %b23, label %b24
b23:
  %v350 = sub i64 %v347, %v343
  %v351 = sub i64 8, 1
  %v352 = add i64 %v350, %v351
  %v353 = sdiv i64 %v352, 8
  br label %b25
b25:
  %v354 = phi i64 [ 0, %b23 ], [ %v402, %b32 ]
  %v355 = icmp slt i64 %v354, %v353
  br i1 %v355, label %b26, label %b27
b26:
  %v356 = mul i64 %v350, %v354
  %v357 = sdiv i64 %v356, %v353
  %v358 = add i64 %v343, %v357
  %v359 = add i64 %v354, 1
  %v360 = mul i64 %v350, %v359
  %v361 = sdiv i64 %v360, %v353
  %v362 = add i64 %v343, %v361
  %v363 = mul i64 %v348, 256
  %v364 = getelementptr inbounds float, ptr %v88, i64 %v363
  %v365 = sub i64 %v362, %v358
  %v366 = add i64 %v146, 0
  %v367 = and i64 %v366, %v72
  %v368 = mul i64 %v367, %v7
  %v369 = add i64 %v368, %v358
  %v370 = mul i64 %v369, 32
  %v371 = getelementptr inbounds float, ptr %v48, i64 %v370
  %v372 = getelementptr inbounds float, ptr %v371, i64 0
  %v373 = sub i64 %v365, 1
  %v374 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v373
  %v375 = load ptr, ptr %v374, align 4
  %v376 = icmp sgt i64 %v365, 0
  br i1 %v376, label %b28, label %b29
b28:
  call void %v375(ptr %v372, i64 32, ptr %v364, i64 32, ptr %v329)
  br label %b29
b29:
  %v377 = add i64 %v363, 256
  br label %b30
b30:
  %v378 = phi i64 [ %v358, %b29 ], [ %v401, %b35 ]
  %v379 = icmp slt i64 %v378, %v362
  br i1 %v379, label %b31, label %b32
b31:
  %v380 = sub i64 %v378, %v358
  %v381 = mul i64 %v380, 8
  %v382 = getelementptr inbounds float, ptr %v329, i64 %v381
  %v383 = add i64 %v146, 0
  %v384 = and i64 %v383, 1
  %v385 = mul i64 %v384, %v7
  %v386 = add i64 %v385, %v378
  %v387 = mul i64 %v386, 8
  %v388 = getelementptr inbounds float, ptr %v30, i64 %v387
  br label %b33
b33:
  %v389 = phi i64 [ 0, %b31 ], [ %v400, %b34 ]
  %v390 = icmp slt i64 %v389, 1
  br i1 %v390, label %b34, label %b35
b34:
  %v391 = mul i64 %v348, 1
  %v392 = add i64 %v391, %v389
  %v393 = mul i64 %v392, 8
  %v394 = add i64 0, %v389
  %v395 = mul i64 %v394, 8
  %v396 = getelementptr inbounds float, ptr %v382, i64 %v395
  %v397 = load <8 x float>, ptr %v396, align 4
  %v398 = add i64 0, %v393
  %v399 = getelementptr inbounds float, ptr %v388, i64 %v398
  store <8 x float> %v397, ptr %v399, align 4
  %v400 = add nsw i64 %v389, 1
  br label %b33
b35:
  %v401 = add nsw i64 %v378, 1
  br label %b30
b32:
  %v402 = add nsw i64 %v354, 1
  br label %b25
b27:
  %v403 = add nsw i64 %v348, 1
  br label %b22
b24:
  %v404 = add nsw i64 %v343, 96
  br label %b19
b21:
  %v405 = add nsw i64 %v143, 1
  br label %b13
b15:
  %v406 = icmp sgt i64 %v3, 1
  br i1 %v406, label %b36, label %b37
b36:
  %v407 = getelementptr inbounds i64, ptr %v1, i64 3
  %v408 = atomicrmw add ptr %v407, i64 1 acq_rel
  %v409 = mul i64 %v3, 2
  br label %b38
b38:
  %v410 = load atomic i64, ptr %v407 acquire, align 8
  %v411 = icmp slt i64 %v410, %v409
  br i1 %v411, label %b39, label %b40
b39:
  %v412 = call i32 @sched_yield()
  br label %b38
b40:
  br label %b37
b37:
  %v413 = getelementptr inbounds float, ptr %v84, i64 256
  %v414 = getelementptr inbounds i64, ptr %v1, i64 4
  %v415 = load i64, ptr %v414, align 8
  %v416 = icmp eq i64 %v415, 0
  br i1 %v416, label %b41, label %b42
b41:
  %v417 = add i64 1, 0
  %v418 = sdiv i64 %v417, 1
  %v419 = add i64 %v2, 1
  %v420 = mul i64 %v418, %v2
  %v421 = sdiv i64 %v420, %v3
  %v422 = mul i64 %v421, 1
  %v423 = icmp slt i64 %v422, 1
  %v424 = select i1 %v423, i64 %v422, i64 1
  %v425 = mul i64 %v418, %v419
  %v426 = sdiv i64 %v425, %v3
  %v427 = mul i64 %v426, 1
  %v428 = icmp slt i64 %v427, 1
  %v429 = select i1 %v428, i64 %v427, i64 1
  %v430 = icmp slt i64 %v429, 1
  %v431 = select i1 %v430, i64 %v429, i64 1
  br label %b43
b43:
  %v432 = phi i64 [ %v424, %b41 ], [ %v460, %b48 ]
  %v433 = icmp slt i64 %v432, %v431
  br i1 %v433, label %b44, label %b45
b44:
  %v434 = mul i64 %v432, 256
  %v435 = mul i64 %v432, 8
  %v436 = add i64 %v434, 0
  %v437 = add i64 %v435, 0
  %v438 = getelementptr inbounds float, ptr %v413, i64 %v436
  %v439 = sub i64 8, %v437
  %v440 = icmp slt i64 %v439, 0
  %v441 = select i1 %v440, i64 0, i64 %v439
  %v442 = icmp ult i64 %v441, 8
  %v443 = select i1 %v442, i64 %v441, i64 8
  %v444 = trunc i64 %v443 to i32
  %v445 = insertelement <8 x i32> poison, i32 %v444, i64 0
  %v446 = shufflevector <8 x i32> %v445, <8 x i32> poison, <8 x i32> zeroinitializer
  %v447 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v446
  %v448 = mul i64 %v437, 1
  %v449 = add i64 0, %v448
  %v450 = getelementptr inbounds float, ptr %v12, i64 %v449
  br label %b46
b46:
  %v451 = phi i64 [ 0, %b44 ], [ %v458, %b47 ]
  %v452 = icmp slt i64 %v451, 32
  br i1 %v452, label %b47, label %b48
b47:
  %v453 = mul i64 %v451, 8
  %v454 = getelementptr inbounds float, ptr %v450, i64 %v453
  %v455 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v454, <8 x i1> %v447, <8 x float> zeroinitializer)
  %v456 = mul i64 %v451, 8
  %v457 = getelementptr inbounds float, ptr %v438, i64 %v456
  store <8 x float> %v455, ptr %v457, align 4
  %v458 = add nsw i64 %v451, 1
  br label %b46
b48:
  %v459 = add i64 %v434, 256
  %v460 = add nsw i64 %v432, 1
  br label %b43
b45:
  br label %b42
b42:
  %v461 = icmp sgt i64 %v3, 1
  br i1 %v461, label %b49, label %b50
b49:
  %v462 = getelementptr inbounds i64, ptr %v1, i64 3
  %v463 = atomicrmw add ptr %v462, i64 1 acq_rel
  %v464 = mul i64 %v3, 3
  br label %b51
b51:
  %v465 = load atomic i64, ptr %v462 acquire, align 8
  %v466 = icmp slt i64 %v465, %v464
  br i1 %v466, label %b52, label %b53
b52:
  %v467 = call i32 @sched_yield()
  br label %b51
b53:
  br label %b50
b50:
  %v469 = add i64 %v8, 0
  %v470 = sdiv i64 %v469, 1
  %v471 = add i64 %v2, 1
  %v472 = mul i64 %v470, %v2
  %v473 = sdiv i64 %v472, %v3
  %v474 = mul i64 %v473, 1
  %v475 = icmp slt i64 %v474, %v8
  %v476 = select i1 %v475, i64 %v474, i64 %v8
  %v477 = mul i64 %v470, %v471
  %v478 = sdiv i64 %v477, %v3
  %v479 = mul i64 %v478, 1
  %v480 = icmp slt i64 %v479, %v8
  %v481 = select i1 %v480, i64 %v479, i64 %v8
  br label %b54
b54:
  %v482 = phi i64 [ %v476, %b50 ], [ %v535, %b59 ]
  %v483 = icmp slt i64 %v482, %v481
  br i1 %v483, label %b55, label %b56
b55:
  %v484 = add i64 %v482, 96
  %v485 = icmp slt i64 %v484, %v481
  %v486 = select i1 %v485, i64 %v484, i64 %v481
  br label %b57
b57:
  %v487 = phi i64 [ 0, %b55 ], [ %v534, %b62 ]
  %v488 = icmp slt i64 %v487, 1
  br i1 %v488, label %b58, label %b59
b58:
  %v489 = sub i64 %v486, %v482
  %v490 = sub i64 8, 1
  %v491 = add i64 %v489, %v490
  %v492 = sdiv i64 %v491, 8
  br label %b60
b60:
  %v493 = phi i64 [ 0, %b58 ], [ %v533, %b67 ]
  %v494 = icmp slt i64 %v493, %v492
  br i1 %v494, label %b61, label %b62
b61:
  %v495 = mul i64 %v489, %v493
  %v496 = sdiv i64 %v495, %v492
  %v497 = add i64 %v482, %v496
  %v498 = add i64 %v493, 1
  %v499 = mul i64 %v489, %v498
  %v500 = sdiv i64 %v499, %v492
  %v501 = add i64 %v482, %v500
  %v502 = mul i64 %v487, 256
  %v503 = getelementptr inbounds float, ptr %v413, i64 %v502
  %v504 = sub i64 %v501, %v497
  %v505 = mul i64 %v497, 32
  %v506 = getelementptr inbounds float, ptr %v48, i64 %v505
  %v507 = getelementptr inbounds float, ptr %v506, i64 0
  %v508 = sub i64 %v504, 1
  %v509 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v508
  %v510 = load ptr, ptr %v509, align 4
  %v511 = icmp sgt i64 %v504, 0
  br i1 %v511, label %b63, label %b64
b63:
  call void %v510(ptr %v507, i64 32, ptr %v503, i64 32, ptr %v468)
  br label %b64
b64:
  %v512 = add i64 %v502, 256
  br label %b65
b65:
  %v513 = phi i64 [ %v497, %b64 ], [ %v532, %b70 ]
  %v514 = icmp slt i64 %v513, %v501
  br i1 %v514, label %b66, label %b67
b66:
  %v515 = sub i64 %v513, %v497
  %v516 = mul i64 %v515, 8
  %v517 = getelementptr inbounds float, ptr %v468, i64 %v516
  %v518 = mul i64 %v513, 8
  %v519 = getelementptr inbounds float, ptr %v34, i64 %v518
  br label %b68
b68:
  %v520 = phi i64 [ 0, %b66 ], [ %v531, %b69 ]
  %v521 = icmp slt i64 %v520, 1
  br i1 %v521, label %b69, label %b70
b69:
  %v522 = mul i64 %v487, 1
  %v523 = add i64 %v522, %v520
  %v524 = mul i64 %v523, 8
  %v525 = add i64 0, %v520
  %v526 = mul i64 %v525, 8
  %v527 = getelementptr inbounds float, ptr %v517, i64 %v526
  %v528 = load <8 x float>, ptr %v527, align 4
  %v529 = add i64 0, %v524
  %v530 = getelementptr inbounds float, ptr %v519, i64 %v529
  store <8 x float> %v528, ptr %v530, align 4
  %v531 = add nsw i64 %v520, 1
  br label %b68
b70:
  %v532 = add nsw i64 %v513, 1
  br label %b65
b67:
  %v533 = add nsw i64 %v493, 1
  br label %b60
b62:
  %v534 = add nsw i64 %v487, 1
  br label %b57
b59:
  %v535 = add nsw i64 %v482, 96
  br label %b54
b56:
  %v536 = icmp sgt i64 %v3, 1
  br i1 %v536, label %b71, label %b72
b71:
  %v537 = getelementptr inbounds i64, ptr %v1, i64 3
  %v538 = atomicrmw add ptr %v537, i64 1 acq_rel
  %v539 = mul i64 %v3, 4
  br label %b73
b73:
  %v540 = load atomic i64, ptr %v537 acquire, align 8
  %v541 = icmp slt i64 %v540, %v539
  br i1 %v541, label %b74, label %b75
b74:
  %v542 = call i32 @sched_yield()
  br label %b73
b75:
  br label %b72
b72:
  %v543 = mul i64 0, 32
  %v544 = getelementptr inbounds float, ptr %v48, i64 %v543
  %v545 = getelementptr inbounds float, ptr %v544, i64 0
  %v546 = mul i64 0, 8
  %v547 = getelementptr inbounds float, ptr %v10, i64 %v546
  %v548 = getelementptr inbounds float, ptr %v547, i64 0
  %v549 = getelementptr inbounds float, ptr %v87, i64 12288
  %v550 = add i64 32, 1
  %v551 = sdiv i64 %v550, 2
  %v552 = add i64 %v2, 1
  %v553 = mul i64 %v551, %v2
  %v554 = sdiv i64 %v553, %v3
  %v555 = mul i64 %v554, 2
  %v556 = icmp slt i64 %v555, 32
  %v557 = select i1 %v556, i64 %v555, i64 32
  %v558 = mul i64 %v551, %v552
  %v559 = sdiv i64 %v558, %v3
  %v560 = mul i64 %v559, 2
  %v561 = icmp slt i64 %v560, 32
  %v562 = select i1 %v561, i64 %v560, i64 32
  %v563 = getelementptr inbounds float, ptr %v36, i64 0
  br label %b76
b76:
  %v564 = phi i64 [ %v557, %b72 ], [ %v572, %b81 ]
  %v565 = icmp slt i64 %v564, %v562
  br i1 %v565, label %b77, label %b78
b77:
  %v566 = mul i64 %v564, 8
  %v567 = getelementptr inbounds float, ptr %v563, i64 %v566
  br label %b79
b79:
  %v568 = phi i64 [ 0, %b77 ], [ %v571, %b80 ]
  %v569 = icmp slt i64 %v568, 8
  br i1 %v569, label %b80, label %b81
b80:
  %v570 = getelementptr inbounds float, ptr %v567, i64 %v568
  store float 0x0000000000000000, ptr %v570, align 4
  %v571 = add nsw i64 %v568, 1
  br label %b79
b81:
  %v572 = add nsw i64 %v564, 1
  br label %b76
b78:
  %v573 = mul i64 %v8, 1
  br label %b82
b82:
  %v574 = phi i64 [ 0, %b78 ], [ %v678, %b87 ]
  %v575 = icmp slt i64 %v574, %v573
  br i1 %v575, label %b83, label %b84
b83:
  %v576 = sub i64 %v573, %v574
  %v577 = icmp slt i64 %v576, 384
  %v578 = select i1 %v577, i64 %v576, i64 384
  br label %b85
b85:
  %v579 = phi i64 [ %v557, %b83 ], [ %v677, %b111 ]
  %v580 = icmp slt i64 %v579, %v562
  br i1 %v580, label %b86, label %b87
b86:
  %v581 = sub i64 %v562, %v579
  %v582 = icmp slt i64 %v581, 64
  %v583 = select i1 %v582, i64 %v581, i64 64
  %v584 = sdiv i64 %v583, 2
  %v585 = mul i64 %v584, 2
  %v586 = sub i64 %v583, %v585
  %v587 = mul i64 %v574, 32
  %v588 = add i64 %v587, %v579
  %v589 = getelementptr inbounds float, ptr %v545, i64 %v588
  br label %b88
b88:
  %v590 = phi i64 [ 0, %b86 ], [ %v616, %b96 ]
  %v591 = icmp slt i64 %v590, %v578
  br i1 %v591, label %b89, label %b90
b89:
  %v592 = mul i64 %v590, 32
  %v593 = getelementptr inbounds float, ptr %v589, i64 %v592
  %v594 = mul i64 %v590, 2
  %v595 = getelementptr inbounds float, ptr %v549, i64 %v594
  br label %b91
b91:
  %v596 = phi i64 [ 0, %b89 ], [ %v605, %b92 ]
  %v597 = icmp slt i64 %v596, %v584
  br i1 %v597, label %b92, label %b93
b92:
  %v598 = mul i64 %v596, 2
  %v599 = getelementptr inbounds float, ptr %v593, i64 %v598
  %v600 = mul i64 %v596, 768
  %v601 = getelementptr inbounds float, ptr %v595, i64 %v600
  %v602 = getelementptr inbounds float, ptr %v599, i64 0
  %v603 = load <2 x float>, ptr %v602, align 4
  %v604 = getelementptr inbounds float, ptr %v601, i64 0
  store <2 x float> %v603, ptr %v604, align 4
  %v605 = add nsw i64 %v596, 1
  br label %b91
b93:
  %v606 = mul i64 %v584, 2
  %v607 = getelementptr inbounds float, ptr %v593, i64 %v606
  %v608 = mul i64 %v584, 768
  %v609 = getelementptr inbounds float, ptr %v595, i64 %v608
  br label %b94
b94:
  %v610 = phi i64 [ 0, %b93 ], [ %v615, %b95 ]
  %v611 = icmp slt i64 %v610, %v586
  br i1 %v611, label %b95, label %b96
b95:
  %v612 = getelementptr inbounds float, ptr %v607, i64 %v610
  %v613 = load float, ptr %v612, align 4
  %v614 = getelementptr inbounds float, ptr %v609, i64 %v610
  store float %v613, ptr %v614, align 4
  %v615 = add nsw i64 %v610, 1
  br label %b94, !llvm.loop !0
b96:
  %v616 = add nsw i64 %v590, 1
  br label %b88
b90:
  br label %b97
b97:
  %v617 = phi i64 [ 0, %b90 ], [ %v652, %b105 ]
  %v618 = icmp slt i64 %v617, 0
  br i1 %v618, label %b98, label %b99
b98:
  %v619 = mul i64 %v574, 8
  %v620 = add i64 %v619, %v617
  %v621 = getelementptr inbounds float, ptr %v548, i64 %v620
  br label %b100
b100:
  %v622 = phi i64 [ 0, %b98 ], [ %v640, %b101 ]
  %v623 = icmp slt i64 %v622, %v578
  br i1 %v623, label %b101, label %b102
b101:
  %v624 = mul i64 %v622, 8
  %v625 = getelementptr inbounds float, ptr %v621, i64 %v624
  %v626 = mul i64 %v622, 32
  %v627 = getelementptr inbounds float, ptr %v87, i64 %v626
  %v628 = getelementptr inbounds float, ptr %v625, i64 0
  %v629 = load <8 x float>, ptr %v628, align 4
  %v630 = getelementptr inbounds float, ptr %v627, i64 0
  store <8 x float> %v629, ptr %v630, align 4
  %v631 = getelementptr inbounds float, ptr %v625, i64 8
  %v632 = load <8 x float>, ptr %v631, align 4
  %v633 = getelementptr inbounds float, ptr %v627, i64 8
  store <8 x float> %v632, ptr %v633, align 4
  %v634 = getelementptr inbounds float, ptr %v625, i64 16
  %v635 = load <8 x float>, ptr %v634, align 4
  %v636 = getelementptr inbounds float, ptr %v627, i64 16
  store <8 x float> %v635, ptr %v636, align 4
  %v637 = getelementptr inbounds float, ptr %v625, i64 24
  %v638 = load <8 x float>, ptr %v637, align 4
  %v639 = getelementptr inbounds float, ptr %v627, i64 24
  store <8 x float> %v638, ptr %v639, align 4
  %v640 = add nsw i64 %v622, 1
  br label %b100
b102:
  %v641 = sdiv i64 %v583, 2
  br label %b103
b103:
  %v642 = phi i64 [ 0, %b102 ], [ %v651, %b104 ]
  %v643 = icmp slt i64 %v642, %v641
  br i1 %v643, label %b104, label %b105
b104:
  %v644 = mul i64 %v642, 2
  %v645 = add i64 %v579, %v644
  %v646 = mul i64 %v642, 768
  %v647 = getelementptr inbounds float, ptr %v549, i64 %v646
  %v648 = mul i64 %v645, 8
  %v649 = add i64 %v648, %v617
  %v650 = getelementptr inbounds float, ptr %v563, i64 %v649
  call void @outer_2x32(ptr %v647, ptr %v87, i64 %v578, ptr %v650, i64 8)
  %v651 = add nsw i64 %v642, 1
  br label %b103
b105:
  %v652 = add nsw i64 %v617, 32
  br label %b97
b99:
  %v653 = mul i64 %v574, 8
  %v654 = add i64 %v653, 0
  %v655 = getelementptr inbounds float, ptr %v548, i64 %v654
  br label %b106
b106:
  %v656 = phi i64 [ 0, %b99 ], [ %v665, %b107 ]
  %v657 = icmp slt i64 %v656, %v578
  br i1 %v657, label %b107, label %b108
b107:
  %v658 = mul i64 %v656, 8
  %v659 = getelementptr inbounds float, ptr %v655, i64 %v658
  %v660 = mul i64 %v656, 8
  %v661 = getelementptr inbounds float, ptr %v87, i64 %v660
  %v662 = getelementptr inbounds float, ptr %v659, i64 0
  %v663 = load <8 x float>, ptr %v662, align 4
  %v664 = getelementptr inbounds float, ptr %v661, i64 0
  store <8 x float> %v663, ptr %v664, align 4
  %v665 = add nsw i64 %v656, 1
  br label %b106
b108:
  %v666 = sdiv i64 %v583, 2
  br label %b109
b109:
  %v667 = phi i64 [ 0, %b108 ], [ %v676, %b110 ]
  %v668 = icmp slt i64 %v667, %v666
  br i1 %v668, label %b110, label %b111
b110:
  %v669 = mul i64 %v667, 2
  %v670 = add i64 %v579, %v669
  %v671 = mul i64 %v667, 768
  %v672 = getelementptr inbounds float, ptr %v549, i64 %v671
  %v673 = mul i64 %v670, 8
  %v674 = add i64 %v673, 0
  %v675 = getelementptr inbounds float, ptr %v563, i64 %v674
  call void @outer_2x8(ptr %v672, ptr %v87, i64 %v578, ptr %v675, i64 8)
  %v676 = add nsw i64 %v667, 1
  br label %b109
b111:
  %v677 = add nsw i64 %v579, 64
  br label %b85
b87:
  %v678 = add nsw i64 %v574, 384
  br label %b82
b84:
  %v679 = icmp sgt i64 %v3, 1
  br i1 %v679, label %b112, label %b113
b112:
  %v680 = getelementptr inbounds i64, ptr %v1, i64 3
  %v681 = atomicrmw add ptr %v680, i64 1 acq_rel
  %v682 = mul i64 %v3, 5
  br label %b114
b114:
  %v683 = load atomic i64, ptr %v680 acquire, align 8
  %v684 = icmp slt i64 %v683, %v682
  br i1 %v684, label %b115, label %b116
b115:
  %v685 = call i32 @sched_yield()
  br label %b114
b116:
  br label %b113
b113:
  %v686 = mul i64 0, 32
  %v687 = getelementptr inbounds float, ptr %v48, i64 %v686
  %v688 = getelementptr inbounds float, ptr %v687, i64 0
  %v689 = mul i64 0, 8
  %v690 = getelementptr inbounds float, ptr %v26, i64 %v689
  %v691 = getelementptr inbounds float, ptr %v690, i64 0
  %v692 = getelementptr inbounds float, ptr %v87, i64 12288
  %v693 = add i64 32, 1
  %v694 = sdiv i64 %v693, 2
  %v695 = add i64 %v2, 1
  %v696 = mul i64 %v694, %v2
  %v697 = sdiv i64 %v696, %v3
  %v698 = mul i64 %v697, 2
  %v699 = icmp slt i64 %v698, 32
  %v700 = select i1 %v699, i64 %v698, i64 32
  %v701 = mul i64 %v694, %v695
  %v702 = sdiv i64 %v701, %v3
  %v703 = mul i64 %v702, 2
  %v704 = icmp slt i64 %v703, 32
  %v705 = select i1 %v704, i64 %v703, i64 32
  %v706 = getelementptr inbounds float, ptr %v38, i64 0
  br label %b117
b117:
  %v707 = phi i64 [ %v700, %b113 ], [ %v715, %b122 ]
  %v708 = icmp slt i64 %v707, %v705
  br i1 %v708, label %b118, label %b119
b118:
  %v709 = mul i64 %v707, 8
  %v710 = getelementptr inbounds float, ptr %v706, i64 %v709
  br label %b120
b120:
  %v711 = phi i64 [ 0, %b118 ], [ %v714, %b121 ]
  %v712 = icmp slt i64 %v711, 8
  br i1 %v712, label %b121, label %b122
b121:
  %v713 = getelementptr inbounds float, ptr %v710, i64 %v711
  store float 0x0000000000000000, ptr %v713, align 4
  %v714 = add nsw i64 %v711, 1
  br label %b120
b122:
  %v715 = add nsw i64 %v707, 1
  br label %b117
b119:
  %v716 = mul i64 %v8, 1
  br label %b123
b123:
  %v717 = phi i64 [ 0, %b119 ], [ %v821, %b128 ]
  %v718 = icmp slt i64 %v717, %v716
  br i1 %v718, label %b124, label %b125
b124:
  %v719 = sub i64 %v716, %v717
  %v720 = icmp slt i64 %v719, 384
  %v721 = select i1 %v720, i64 %v719, i64 384
  br label %b126
b126:
  %v722 = phi i64 [ %v700, %b124 ], [ %v820, %b152 ]
  %v723 = icmp slt i64 %v722, %v705
  br i1 %v723, label %b127, label %b128
b127:
  %v724 = sub i64 %v705, %v722
  %v725 = icmp slt i64 %v724, 64
  %v726 = select i1 %v725, i64 %v724, i64 64
  %v727 = sdiv i64 %v726, 2
  %v728 = mul i64 %v727, 2
  %v729 = sub i64 %v726, %v728
  %v730 = mul i64 %v717, 32
  %v731 = add i64 %v730, %v722
  %v732 = getelementptr inbounds float, ptr %v688, i64 %v731
  br label %b129
b129:
  %v733 = phi i64 [ 0, %b127 ], [ %v759, %b137 ]
  %v734 = icmp slt i64 %v733, %v721
  br i1 %v734, label %b130, label %b131
b130:
  %v735 = mul i64 %v733, 32
  %v736 = getelementptr inbounds float, ptr %v732, i64 %v735
  %v737 = mul i64 %v733, 2
  %v738 = getelementptr inbounds float, ptr %v692, i64 %v737
  br label %b132
b132:
  %v739 = phi i64 [ 0, %b130 ], [ %v748, %b133 ]
  %v740 = icmp slt i64 %v739, %v727
  br i1 %v740, label %b133, label %b134
b133:
  %v741 = mul i64 %v739, 2
  %v742 = getelementptr inbounds float, ptr %v736, i64 %v741
  %v743 = mul i64 %v739, 768
  %v744 = getelementptr inbounds float, ptr %v738, i64 %v743
  %v745 = getelementptr inbounds float, ptr %v742, i64 0
  %v746 = load <2 x float>, ptr %v745, align 4
  %v747 = getelementptr inbounds float, ptr %v744, i64 0
  store <2 x float> %v746, ptr %v747, align 4
  %v748 = add nsw i64 %v739, 1
  br label %b132
b134:
  %v749 = mul i64 %v727, 2
  %v750 = getelementptr inbounds float, ptr %v736, i64 %v749
  %v751 = mul i64 %v727, 768
  %v752 = getelementptr inbounds float, ptr %v738, i64 %v751
  br label %b135
b135:
  %v753 = phi i64 [ 0, %b134 ], [ %v758, %b136 ]
  %v754 = icmp slt i64 %v753, %v729
  br i1 %v754, label %b136, label %b137
b136:
  %v755 = getelementptr inbounds float, ptr %v750, i64 %v753
  %v756 = load float, ptr %v755, align 4
  %v757 = getelementptr inbounds float, ptr %v752, i64 %v753
  store float %v756, ptr %v757, align 4
  %v758 = add nsw i64 %v753, 1
  br label %b135, !llvm.loop !3
b137:
  %v759 = add nsw i64 %v733, 1
  br label %b129
b131:
  br label %b138
b138:
  %v760 = phi i64 [ 0, %b131 ], [ %v795, %b146 ]
  %v761 = icmp slt i64 %v760, 0
  br i1 %v761, label %b139, label %b140
b139:
  %v762 = mul i64 %v717, 8
  %v763 = add i64 %v762, %v760
  %v764 = getelementptr inbounds float, ptr %v691, i64 %v763
  br label %b141
b141:
  %v765 = phi i64 [ 0, %b139 ], [ %v783, %b142 ]
  %v766 = icmp slt i64 %v765, %v721
  br i1 %v766, label %b142, label %b143
b142:
  %v767 = mul i64 %v765, 8
  %v768 = getelementptr inbounds float, ptr %v764, i64 %v767
  %v769 = mul i64 %v765, 32
  %v770 = getelementptr inbounds float, ptr %v87, i64 %v769
  %v771 = getelementptr inbounds float, ptr %v768, i64 0
  %v772 = load <8 x float>, ptr %v771, align 4
  %v773 = getelementptr inbounds float, ptr %v770, i64 0
  store <8 x float> %v772, ptr %v773, align 4
  %v774 = getelementptr inbounds float, ptr %v768, i64 8
  %v775 = load <8 x float>, ptr %v774, align 4
  %v776 = getelementptr inbounds float, ptr %v770, i64 8
  store <8 x float> %v775, ptr %v776, align 4
  %v777 = getelementptr inbounds float, ptr %v768, i64 16
  %v778 = load <8 x float>, ptr %v777, align 4
  %v779 = getelementptr inbounds float, ptr %v770, i64 16
  store <8 x float> %v778, ptr %v779, align 4
  %v780 = getelementptr inbounds float, ptr %v768, i64 24
  %v781 = load <8 x float>, ptr %v780, align 4
  %v782 = getelementptr inbounds float, ptr %v770, i64 24
  store <8 x float> %v781, ptr %v782, align 4
  %v783 = add nsw i64 %v765, 1
  br label %b141
b143:
  %v784 = sdiv i64 %v726, 2
  br label %b144
b144:
  %v785 = phi i64 [ 0, %b143 ], [ %v794, %b145 ]
  %v786 = icmp slt i64 %v785, %v784
  br i1 %v786, label %b145, label %b146
b145:
  %v787 = mul i64 %v785, 2
  %v788 = add i64 %v722, %v787
  %v789 = mul i64 %v785, 768
  %v790 = getelementptr inbounds float, ptr %v692, i64 %v789
  %v791 = mul i64 %v788, 8
  %v792 = add i64 %v791, %v760
  %v793 = getelementptr inbounds float, ptr %v706, i64 %v792
  call void @outer_2x32(ptr %v790, ptr %v87, i64 %v721, ptr %v793, i64 8)
  %v794 = add nsw i64 %v785, 1
  br label %b144
b146:
  %v795 = add nsw i64 %v760, 32
  br label %b138
b140:
  %v796 = mul i64 %v717, 8
  %v797 = add i64 %v796, 0
  %v798 = getelementptr inbounds float, ptr %v691, i64 %v797
  br label %b147
b147:
  %v799 = phi i64 [ 0, %b140 ], [ %v808, %b148 ]
  %v800 = icmp slt i64 %v799, %v721
  br i1 %v800, label %b148, label %b149
b148:
  %v801 = mul i64 %v799, 8
  %v802 = getelementptr inbounds float, ptr %v798, i64 %v801
  %v803 = mul i64 %v799, 8
  %v804 = getelementptr inbounds float, ptr %v87, i64 %v803
  %v805 = getelementptr inbounds float, ptr %v802, i64 0
  %v806 = load <8 x float>, ptr %v805, align 4
  %v807 = getelementptr inbounds float, ptr %v804, i64 0
  store <8 x float> %v806, ptr %v807, align 4
  %v808 = add nsw i64 %v799, 1
  br label %b147
b149:
  %v809 = sdiv i64 %v726, 2
  br label %b150
b150:
  %v810 = phi i64 [ 0, %b149 ], [ %v819, %b151 ]
  %v811 = icmp slt i64 %v810, %v809
  br i1 %v811, label %b151, label %b152
b151:
  %v812 = mul i64 %v810, 2
  %v813 = add i64 %v722, %v812
  %v814 = mul i64 %v810, 768
  %v815 = getelementptr inbounds float, ptr %v692, i64 %v814
  %v816 = mul i64 %v813, 8
  %v817 = add i64 %v816, 0
  %v818 = getelementptr inbounds float, ptr %v706, i64 %v817
  call void @outer_2x8(ptr %v815, ptr %v87, i64 %v721, ptr %v818, i64 8)
  %v819 = add nsw i64 %v810, 1
  br label %b150
b152:
  %v820 = add nsw i64 %v722, 64
  br label %b126
b128:
  %v821 = add nsw i64 %v717, 384
  br label %b123
b125:
  %v822 = icmp sgt i64 %v3, 1
  br i1 %v822, label %b153, label %b154
b153:
  %v823 = getelementptr inbounds i64, ptr %v1, i64 3
  %v824 = atomicrmw add ptr %v823, i64 1 acq_rel
  %v825 = mul i64 %v3, 6
  br label %b155
b155:
  %v826 = load atomic i64, ptr %v823 acquire, align 8
  %v827 = icmp slt i64 %v826, %v825
  br i1 %v827, label %b156, label %b157
b156:
  %v828 = call i32 @sched_yield()
  br label %b155
b157:
  br label %b154
b154:
  %v829 = icmp eq i64 %v2, 0
  br i1 %v829, label %b158, label %b159
b158:
  br label %b160
b160:
  %v830 = phi i64 [ 0, %b158 ], [ %v852, %b165 ]
  %v831 = icmp slt i64 %v830, 32
  br i1 %v831, label %b161, label %b162
b161:
  br label %b163
b163:
  %v832 = phi i64 [ 0, %b161 ], [ %v849, %b168 ]
  %v833 = phi <8 x float> [ splat (float 0x0000000000000000), %b161 ], [ %v848, %b168 ]
  %v834 = icmp slt i64 %v832, %v8
  br i1 %v834, label %b164, label %b165
b164:
  %v835 = add i64 %v832, 128
  %v836 = icmp slt i64 %v835, %v8
  %v837 = select i1 %v836, i64 %v835, i64 %v8
  br label %b166
b166:
  %v838 = phi i64 [ %v832, %b164 ], [ %v847, %b167 ]
  %v839 = phi <8 x float> [ splat (float 0x0000000000000000), %b164 ], [ %v846, %b167 ]
  %v840 = icmp slt i64 %v838, %v837
  br i1 %v840, label %b167, label %b168
b167:
  %v841 = mul i64 %v838, 32
  %v842 = getelementptr inbounds float, ptr %v48, i64 %v841
  %v843 = add i64 0, %v830
  %v844 = getelementptr inbounds float, ptr %v842, i64 %v843
  %v845 = load <8 x float>, ptr %v844, align 4
  %v846 = fadd <8 x float> %v839, %v845
  %v847 = add nsw i64 %v838, 1
  br label %b166
b168:
  %v848 = fadd <8 x float> %v833, %v839
  %v849 = add nsw i64 %v832, 128
  br label %b163
b165:
  %v850 = add i64 0, %v830
  %v851 = getelementptr inbounds float, ptr %v40, i64 %v850
  store <8 x float> %v833, ptr %v851, align 4
  %v852 = add nsw i64 %v830, 8
  br label %b160
b162:
  br label %b159
b159:
  %v853 = icmp sgt i64 %v3, 1
  br i1 %v853, label %b169, label %b170
b169:
  %v854 = getelementptr inbounds i64, ptr %v1, i64 3
  %v855 = atomicrmw add ptr %v854, i64 1 acq_rel
  %v856 = mul i64 %v3, 7
  br label %b171
b171:
  %v857 = load atomic i64, ptr %v854 acquire, align 8
  %v858 = icmp slt i64 %v857, %v856
  br i1 %v858, label %b172, label %b173
b172:
  %v859 = call i32 @sched_yield()
  br label %b171
b173:
  br label %b170
b170:
  %v860 = icmp eq i64 %v2, 0
  br i1 %v860, label %b174, label %b175
b174:
  br label %b176
b176:
  %v861 = phi i64 [ 0, %b174 ], [ %v884, %b181 ]
  %v862 = phi <8 x float> [ splat (float 0x0000000000000000), %b174 ], [ %v883, %b181 ]
  %v863 = icmp slt i64 %v861, %v8
  br i1 %v863, label %b177, label %b178
b177:
  %v864 = add i64 %v861, 128
  %v865 = icmp slt i64 %v864, %v8
  %v866 = select i1 %v865, i64 %v864, i64 %v8
  br label %b179
b179:
  %v867 = phi i64 [ %v861, %b177 ], [ %v882, %b180 ]
  %v868 = phi <8 x float> [ splat (float 0x0000000000000000), %b177 ], [ %v881, %b180 ]
  %v869 = icmp slt i64 %v867, %v866
  br i1 %v869, label %b180, label %b181
b180:
  %v870 = mul i64 %v867, 32
  %v871 = getelementptr inbounds float, ptr %v48, i64 %v870
  %v872 = mul i64 %v867, 8
  %v873 = getelementptr inbounds float, ptr %v28, i64 %v872
  %v874 = add i64 8, 0
  %v875 = getelementptr inbounds float, ptr %v871, i64 %v874
  %v876 = load <8 x float>, ptr %v875, align 4
  %v877 = add i64 0, 0
  %v878 = getelementptr inbounds float, ptr %v873, i64 %v877
  %v879 = load <8 x float>, ptr %v878, align 4
  %v880 = fmul <8 x float> %v876, %v879
  %v881 = fadd <8 x float> %v868, %v880
  %v882 = add nsw i64 %v867, 1
  br label %b179
b181:
  %v883 = fadd <8 x float> %v862, %v868
  %v884 = add nsw i64 %v861, 128
  br label %b176
b178:
  %v885 = add i64 0, 0
  %v886 = getelementptr inbounds float, ptr %v42, i64 %v885
  store <8 x float> %v862, ptr %v886, align 4
  br label %b175
b175:
  %v887 = icmp sgt i64 %v3, 1
  br i1 %v887, label %b182, label %b183
b182:
  %v888 = getelementptr inbounds i64, ptr %v1, i64 3
  %v889 = atomicrmw add ptr %v888, i64 1 acq_rel
  %v890 = mul i64 %v3, 8
  br label %b184
b184:
  %v891 = load atomic i64, ptr %v888 acquire, align 8
  %v892 = icmp slt i64 %v891, %v890
  br i1 %v892, label %b185, label %b186
b185:
  %v893 = call i32 @sched_yield()
  br label %b184
b186:
  br label %b183
b183:
  %v894 = icmp eq i64 %v2, 0
  br i1 %v894, label %b187, label %b188
b187:
  br label %b189
b189:
  %v895 = phi i64 [ 0, %b187 ], [ %v918, %b194 ]
  %v896 = phi <8 x float> [ splat (float 0x0000000000000000), %b187 ], [ %v917, %b194 ]
  %v897 = icmp slt i64 %v895, %v8
  br i1 %v897, label %b190, label %b191
b190:
  %v898 = add i64 %v895, 128
  %v899 = icmp slt i64 %v898, %v8
  %v900 = select i1 %v899, i64 %v898, i64 %v8
  br label %b192
b192:
  %v901 = phi i64 [ %v895, %b190 ], [ %v916, %b193 ]
  %v902 = phi <8 x float> [ splat (float 0x0000000000000000), %b190 ], [ %v915, %b193 ]
  %v903 = icmp slt i64 %v901, %v900
  br i1 %v903, label %b193, label %b194
b193:
  %v904 = mul i64 %v901, 32
  %v905 = getelementptr inbounds float, ptr %v48, i64 %v904
  %v906 = mul i64 %v901, 8
  %v907 = getelementptr inbounds float, ptr %v28, i64 %v906
  %v908 = add i64 0, 0
  %v909 = getelementptr inbounds float, ptr %v905, i64 %v908
  %v910 = load <8 x float>, ptr %v909, align 4
  %v911 = add i64 0, 0
  %v912 = getelementptr inbounds float, ptr %v907, i64 %v911
  %v913 = load <8 x float>, ptr %v912, align 4
  %v914 = fmul <8 x float> %v910, %v913
  %v915 = fadd <8 x float> %v902, %v914
  %v916 = add nsw i64 %v901, 1
  br label %b192
b194:
  %v917 = fadd <8 x float> %v896, %v902
  %v918 = add nsw i64 %v895, 128
  br label %b189
b191:
  %v919 = add i64 0, 0
  %v920 = getelementptr inbounds float, ptr %v44, i64 %v919
  store <8 x float> %v896, ptr %v920, align 4
  br label %b188
b188:
  %v921 = icmp sgt i64 %v3, 1
  br i1 %v921, label %b195, label %b196
b195:
  %v922 = getelementptr inbounds i64, ptr %v1, i64 3
  %v923 = atomicrmw add ptr %v922, i64 1 acq_rel
  %v924 = mul i64 %v3, 9
  br label %b197
b197:
  %v925 = load atomic i64, ptr %v922 acquire, align 8
  %v926 = icmp slt i64 %v925, %v924
  br i1 %v926, label %b198, label %b199
b198:
  %v927 = call i32 @sched_yield()
  br label %b197
b199:
  br label %b196
b196:
  %v928 = icmp eq i64 %v2, 0
  br i1 %v928, label %b200, label %b201
b200:
  br label %b202
b202:
  %v929 = phi i64 [ 0, %b200 ], [ %v954, %b207 ]
  %v930 = phi <8 x float> [ splat (float 0x0000000000000000), %b200 ], [ %v953, %b207 ]
  %v931 = icmp slt i64 %v929, %v8
  br i1 %v931, label %b203, label %b204
b203:
  %v932 = add i64 %v929, 128
  %v933 = icmp slt i64 %v932, %v8
  %v934 = select i1 %v933, i64 %v932, i64 %v8
  br label %b205
b205:
  %v935 = phi i64 [ %v929, %b203 ], [ %v952, %b206 ]
  %v936 = phi <8 x float> [ splat (float 0x0000000000000000), %b203 ], [ %v951, %b206 ]
  %v937 = icmp slt i64 %v935, %v934
  br i1 %v937, label %b206, label %b207
b206:
  %v938 = mul i64 %v935, 32
  %v939 = getelementptr inbounds float, ptr %v48, i64 %v938
  %v940 = mul i64 1, %v7
  %v941 = add i64 %v935, %v940
  %v942 = mul i64 %v941, 8
  %v943 = getelementptr inbounds float, ptr %v28, i64 %v942
  %v944 = add i64 24, 0
  %v945 = getelementptr inbounds float, ptr %v939, i64 %v944
  %v946 = load <8 x float>, ptr %v945, align 4
  %v947 = add i64 0, 0
  %v948 = getelementptr inbounds float, ptr %v943, i64 %v947
  %v949 = load <8 x float>, ptr %v948, align 4
  %v950 = fmul <8 x float> %v946, %v949
  %v951 = fadd <8 x float> %v936, %v950
  %v952 = add nsw i64 %v935, 1
  br label %b205
b207:
  %v953 = fadd <8 x float> %v930, %v936
  %v954 = add nsw i64 %v929, 128
  br label %b202
b204:
  %v955 = add i64 0, 0
  %v956 = getelementptr inbounds float, ptr %v46, i64 %v955
  store <8 x float> %v930, ptr %v956, align 4
  br label %b201
b201:
  %v957 = icmp sgt i64 %v3, 1
  br i1 %v957, label %b208, label %b209
b208:
  %v958 = getelementptr inbounds i64, ptr %v1, i64 3
  %v959 = atomicrmw add ptr %v958, i64 1 acq_rel
  %v960 = mul i64 %v3, 10
  br label %b210
b210:
  %v961 = load atomic i64, ptr %v958 acquire, align 8
  %v962 = icmp slt i64 %v961, %v960
  br i1 %v962, label %b211, label %b212
b211:
  %v963 = call i32 @sched_yield()
  br label %b210
b212:
  br label %b209
b209:
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
