; generated from specs/zoneout_lstm.yaml by `make generated`: do not edit
; zoneout_lstm I=8 H=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_2x4of4_0 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x4of4_0, ptr @tile_2x4of4_0], align 8
@table_tile_2x1of4_0_1_2_3 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x1of4_0_1_2_3, ptr @tile_2x1of4_0_1_2_3], align 8
@table_tile_8x1of1_0 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0, ptr @tile_2x1of1_0, ptr @tile_3x1of1_0, ptr @tile_4x1of1_0, ptr @tile_5x1of1_0, ptr @tile_6x1of1_0, ptr @tile_7x1of1_0, ptr @tile_8x1of1_0], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v643 = alloca float, i64 64, align 4
  %v1192 = alloca float, i64 64, align 4
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
  %v51 = getelementptr inbounds i64, ptr %v1, i64 5
  %v52 = load i64, ptr %v51, align 8
  %v53 = getelementptr inbounds i64, ptr %v1, i64 6
  %v54 = load i64, ptr %v53, align 8
  %v55 = getelementptr inbounds i64, ptr %v1, i64 10
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 11
  %v58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 12
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 15
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 19
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 21
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i64, ptr %v1, i64 22
  %v68 = load i64, ptr %v67, align 8
  %v69 = getelementptr inbounds i64, ptr %v1, i64 23
  %v70 = load i64, ptr %v69, align 8
  %v71 = getelementptr inbounds i64, ptr %v1, i64 24
  %v72 = load i64, ptr %v71, align 8
  %v73 = getelementptr inbounds i64, ptr %v1, i64 25
  %v74 = load i64, ptr %v73, align 8
  %v75 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v76 = load ptr, ptr %v75, align 4
  %v77 = mul i64 %v2, 0
  %v78 = add i64 %v77, 512
  %v79 = getelementptr inbounds float, ptr %v76, i64 %v78
  %v80 = getelementptr inbounds i64, ptr %v1, i64 4
  %v81 = load i64, ptr %v80, align 8
  %v82 = icmp eq i64 %v81, 0
  br i1 %v82, label %b0, label %b1
b0:
  %v83 = icmp eq i64 %v2, 0
  br i1 %v83, label %b2, label %b3
b2:
  %v84 = add i64 0, 0
  %v85 = getelementptr inbounds float, ptr %v40, i64 %v84
  %v86 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v87 = shufflevector <8 x float> %v86, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v87, ptr %v85, align 4
  br label %b3
b3:
  br label %b1
b1:
  %v88 = icmp sgt i64 %v3, 1
  br i1 %v88, label %b4, label %b5
b4:
  %v89 = getelementptr inbounds i64, ptr %v1, i64 3
  %v90 = atomicrmw add ptr %v89, i64 1 acq_rel
  %v91 = mul i64 %v3, 1
  br label %b6
b6:
  %v92 = load atomic i64, ptr %v89 acquire, align 8
  %v93 = icmp slt i64 %v92, %v91
  br i1 %v93, label %b7, label %b8
b7:
  %v94 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  %v95 = getelementptr inbounds i64, ptr %v1, i64 4
  %v96 = load i64, ptr %v95, align 8
  %v97 = icmp eq i64 %v96, 0
  br i1 %v97, label %b9, label %b10
b9:
  %v98 = getelementptr inbounds i64, ptr %v1, i64 26
  %v99 = load i64, ptr %v98, align 8
  %v100 = icmp eq i64 %v99, 0
  br i1 %v100, label %b11, label %b12
b11:
  %v101 = add i64 %v7, 0
  %v102 = sdiv i64 %v101, 1
  %v103 = add i64 %v2, 1
  %v104 = mul i64 %v102, %v2
  %v105 = sdiv i64 %v104, %v3
  %v106 = mul i64 %v105, 1
  %v107 = icmp slt i64 %v106, %v7
  %v108 = select i1 %v107, i64 %v106, i64 %v7
  %v109 = mul i64 %v102, %v103
  %v110 = sdiv i64 %v109, %v3
  %v111 = mul i64 %v110, 1
  %v112 = icmp slt i64 %v111, %v7
  %v113 = select i1 %v112, i64 %v111, i64 %v7
  br label %b13
b13:
  %v114 = phi i64 [ %v108, %b11 ], [ %v125, %b14 ]
  %v115 = icmp slt i64 %v114, %v113
  br i1 %v115, label %b14, label %b15
b14:
  %v116 = and i64 0, %v58
  %v117 = mul i64 %v116, %v7
  %v118 = add i64 %v117, %v114
  %v119 = mul i64 %v118, 8
  %v120 = getelementptr inbounds float, ptr %v22, i64 %v119
  %v121 = add i64 0, 0
  %v122 = getelementptr inbounds float, ptr %v120, i64 %v121
  %v123 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v124 = shufflevector <8 x float> %v123, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v124, ptr %v122, align 4
  %v125 = add nsw i64 %v114, 1
  br label %b13
b15:
  br label %b12
b12:
  br label %b10
b10:
  %v126 = icmp sgt i64 %v3, 1
  br i1 %v126, label %b16, label %b17
b16:
  %v127 = getelementptr inbounds i64, ptr %v1, i64 3
  %v128 = atomicrmw add ptr %v127, i64 1 acq_rel
  %v129 = mul i64 %v3, 2
  br label %b18
b18:
  %v130 = load atomic i64, ptr %v127 acquire, align 8
  %v131 = icmp slt i64 %v130, %v129
  br i1 %v131, label %b19, label %b20
b19:
  %v132 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  %v133 = getelementptr inbounds i64, ptr %v1, i64 4
  %v134 = load i64, ptr %v133, align 8
  %v135 = icmp eq i64 %v134, 0
  br i1 %v135, label %b21, label %b22
b21:
  %v136 = getelementptr inbounds i64, ptr %v1, i64 27
  %v137 = load i64, ptr %v136, align 8
  %v138 = icmp eq i64 %v137, 0
  br i1 %v138, label %b23, label %b24
b23:
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
  br label %b25
b25:
  %v152 = phi i64 [ %v146, %b23 ], [ %v163, %b26 ]
  %v153 = icmp slt i64 %v152, %v151
  br i1 %v153, label %b26, label %b27
b26:
  %v154 = and i64 0, %v60
  %v155 = mul i64 %v154, %v7
  %v156 = add i64 %v155, %v152
  %v157 = mul i64 %v156, 8
  %v158 = getelementptr inbounds float, ptr %v24, i64 %v157
  %v159 = add i64 0, 0
  %v160 = getelementptr inbounds float, ptr %v158, i64 %v159
  %v161 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v162 = shufflevector <8 x float> %v161, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v162, ptr %v160, align 4
  %v163 = add nsw i64 %v152, 1
  br label %b25
b27:
  br label %b24
b24:
  br label %b22
b22:
  %v164 = icmp sgt i64 %v3, 1
  br i1 %v164, label %b28, label %b29
b28:
  %v165 = getelementptr inbounds i64, ptr %v1, i64 3
  %v166 = atomicrmw add ptr %v165, i64 1 acq_rel
  %v167 = mul i64 %v3, 3
  br label %b30
b30:
  %v168 = load atomic i64, ptr %v165 acquire, align 8
  %v169 = icmp slt i64 %v168, %v167
  br i1 %v169, label %b31, label %b32
b31:
  %v170 = call i32 @sched_yield()
  br label %b30
b32:
  br label %b29
b29:
  %v171 = getelementptr inbounds float, ptr %v76, i64 0
  %v172 = getelementptr inbounds i64, ptr %v1, i64 4
  %v173 = load i64, ptr %v172, align 8
  %v174 = icmp eq i64 %v173, 0
  br i1 %v174, label %b33, label %b34
b33:
  %v175 = add i64 1, 0
  %v176 = sdiv i64 %v175, 1
  %v177 = add i64 %v2, 1
  %v178 = mul i64 %v176, %v2
  %v179 = sdiv i64 %v178, %v3
  %v180 = mul i64 %v179, 1
  %v181 = icmp slt i64 %v180, 1
  %v182 = select i1 %v181, i64 %v180, i64 1
  %v183 = mul i64 %v176, %v177
  %v184 = sdiv i64 %v183, %v3
  %v185 = mul i64 %v184, 1
  %v186 = icmp slt i64 %v185, 1
  %v187 = select i1 %v186, i64 %v185, i64 1
  %v188 = icmp slt i64 %v187, 1
  %v189 = select i1 %v188, i64 %v187, i64 1
  br label %b35
b35:
  %v190 = phi i64 [ %v182, %b33 ], [ %v635, %b86 ]
  %v191 = icmp slt i64 %v190, %v189
  br i1 %v191, label %b36, label %b37
b36:
  %v192 = mul i64 %v190, 256
  %v193 = mul i64 %v190, 32
  %v194 = add i64 %v192, 0
  %v195 = add i64 %v193, 0
  %v196 = getelementptr inbounds float, ptr %v171, i64 %v194
  %v197 = sub i64 32, %v195
  %v198 = icmp slt i64 %v197, 0
  %v199 = select i1 %v198, i64 0, i64 %v197
  %v200 = icmp ult i64 %v199, 8
  %v201 = select i1 %v200, i64 %v199, i64 8
  %v202 = trunc i64 %v201 to i32
  %v203 = insertelement <8 x i32> poison, i32 %v202, i64 0
  %v204 = shufflevector <8 x i32> %v203, <8 x i32> poison, <8 x i32> zeroinitializer
  %v205 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v204
  %v206 = mul i64 %v195, 8
  %v207 = add i64 0, %v206
  %v208 = getelementptr inbounds float, ptr %v14, i64 %v207
  %v209 = icmp sge i64 %v199, 8
  br i1 %v209, label %b38, label %b39
b38:
  br label %b40
b40:
  %v210 = phi i64 [ 0, %b38 ], [ %v284, %b41 ]
  %v211 = icmp slt i64 %v210, 8
  br i1 %v211, label %b41, label %b42
b41:
  %v212 = add i64 %v210, 0
  %v213 = getelementptr inbounds float, ptr %v208, i64 %v212
  %v214 = load <8 x float>, ptr %v213, align 4
  %v215 = add i64 %v210, 8
  %v216 = getelementptr inbounds float, ptr %v208, i64 %v215
  %v217 = load <8 x float>, ptr %v216, align 4
  %v218 = add i64 %v210, 16
  %v219 = getelementptr inbounds float, ptr %v208, i64 %v218
  %v220 = load <8 x float>, ptr %v219, align 4
  %v221 = add i64 %v210, 24
  %v222 = getelementptr inbounds float, ptr %v208, i64 %v221
  %v223 = load <8 x float>, ptr %v222, align 4
  %v224 = add i64 %v210, 32
  %v225 = getelementptr inbounds float, ptr %v208, i64 %v224
  %v226 = load <8 x float>, ptr %v225, align 4
  %v227 = add i64 %v210, 40
  %v228 = getelementptr inbounds float, ptr %v208, i64 %v227
  %v229 = load <8 x float>, ptr %v228, align 4
  %v230 = add i64 %v210, 48
  %v231 = getelementptr inbounds float, ptr %v208, i64 %v230
  %v232 = load <8 x float>, ptr %v231, align 4
  %v233 = add i64 %v210, 56
  %v234 = getelementptr inbounds float, ptr %v208, i64 %v233
  %v235 = load <8 x float>, ptr %v234, align 4
  %v236 = shufflevector <8 x float> %v214, <8 x float> %v226, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v237 = shufflevector <8 x float> %v214, <8 x float> %v226, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v238 = shufflevector <8 x float> %v217, <8 x float> %v229, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v239 = shufflevector <8 x float> %v217, <8 x float> %v229, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v240 = shufflevector <8 x float> %v220, <8 x float> %v232, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v241 = shufflevector <8 x float> %v220, <8 x float> %v232, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v242 = shufflevector <8 x float> %v223, <8 x float> %v235, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v243 = shufflevector <8 x float> %v223, <8 x float> %v235, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v244 = shufflevector <8 x float> %v236, <8 x float> %v240, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v245 = shufflevector <8 x float> %v236, <8 x float> %v240, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v246 = shufflevector <8 x float> %v238, <8 x float> %v242, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v247 = shufflevector <8 x float> %v238, <8 x float> %v242, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v248 = shufflevector <8 x float> %v237, <8 x float> %v241, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v249 = shufflevector <8 x float> %v237, <8 x float> %v241, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v250 = shufflevector <8 x float> %v239, <8 x float> %v243, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v251 = shufflevector <8 x float> %v239, <8 x float> %v243, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v252 = shufflevector <8 x float> %v244, <8 x float> %v246, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v253 = shufflevector <8 x float> %v244, <8 x float> %v246, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v254 = shufflevector <8 x float> %v245, <8 x float> %v247, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v255 = shufflevector <8 x float> %v245, <8 x float> %v247, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v256 = shufflevector <8 x float> %v248, <8 x float> %v250, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v257 = shufflevector <8 x float> %v248, <8 x float> %v250, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v258 = shufflevector <8 x float> %v249, <8 x float> %v251, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v259 = shufflevector <8 x float> %v249, <8 x float> %v251, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v260 = add i64 %v210, 0
  %v261 = mul i64 %v260, 32
  %v262 = getelementptr inbounds float, ptr %v196, i64 %v261
  store <8 x float> %v252, ptr %v262, align 4
  %v263 = add i64 %v210, 1
  %v264 = mul i64 %v263, 32
  %v265 = getelementptr inbounds float, ptr %v196, i64 %v264
  store <8 x float> %v253, ptr %v265, align 4
  %v266 = add i64 %v210, 2
  %v267 = mul i64 %v266, 32
  %v268 = getelementptr inbounds float, ptr %v196, i64 %v267
  store <8 x float> %v254, ptr %v268, align 4
  %v269 = add i64 %v210, 3
  %v270 = mul i64 %v269, 32
  %v271 = getelementptr inbounds float, ptr %v196, i64 %v270
  store <8 x float> %v255, ptr %v271, align 4
  %v272 = add i64 %v210, 4
  %v273 = mul i64 %v272, 32
  %v274 = getelementptr inbounds float, ptr %v196, i64 %v273
  store <8 x float> %v256, ptr %v274, align 4
  %v275 = add i64 %v210, 5
  %v276 = mul i64 %v275, 32
  %v277 = getelementptr inbounds float, ptr %v196, i64 %v276
  store <8 x float> %v257, ptr %v277, align 4
  %v278 = add i64 %v210, 6
  %v279 = mul i64 %v278, 32
  %v280 = getelementptr inbounds float, ptr %v196, i64 %v279
  store <8 x float> %v258, ptr %v280, align 4
  %v281 = add i64 %v210, 7
  %v282 = mul i64 %v281, 32
  %v283 = getelementptr inbounds float, ptr %v196, i64 %v282
  store <8 x float> %v259, ptr %v283, align 4
  %v284 = add nsw i64 %v210, 8
  br label %b40
b42:
  br label %b43
b43:
  %v285 = phi i64 [ 8, %b42 ], [ %v293, %b44 ]
  %v286 = icmp slt i64 %v285, 8
  br i1 %v286, label %b44, label %b45
b44:
  %v287 = mul i64 %v285, 1
  %v288 = getelementptr inbounds float, ptr %v208, i64 %v287
  %v289 = getelementptr float, ptr %v288, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v290 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v289, <8 x i1> %v205, <8 x float> zeroinitializer)
  %v291 = mul i64 %v285, 32
  %v292 = getelementptr inbounds float, ptr %v196, i64 %v291
  store <8 x float> %v290, ptr %v292, align 4
  %v293 = add nsw i64 %v285, 1
  br label %b43
b45:
  br label %b39
b39:
  %v294 = icmp slt i64 %v199, 8
  br i1 %v294, label %b46, label %b47
b46:
  br label %b48
b48:
  %v295 = phi i64 [ 0, %b46 ], [ %v303, %b49 ]
  %v296 = icmp slt i64 %v295, 8
  br i1 %v296, label %b49, label %b50
b49:
  %v297 = mul i64 %v295, 1
  %v298 = getelementptr inbounds float, ptr %v208, i64 %v297
  %v299 = getelementptr float, ptr %v298, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v300 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v299, <8 x i1> %v205, <8 x float> zeroinitializer)
  %v301 = mul i64 %v295, 32
  %v302 = getelementptr inbounds float, ptr %v196, i64 %v301
  store <8 x float> %v300, ptr %v302, align 4
  %v303 = add nsw i64 %v295, 1
  br label %b48
b50:
  br label %b47
b47:
  %v304 = add i64 %v192, 8
  %v305 = add i64 %v193, 8
  %v306 = getelementptr inbounds float, ptr %v171, i64 %v304
  %v307 = sub i64 32, %v305
  %v308 = icmp slt i64 %v307, 0
  %v309 = select i1 %v308, i64 0, i64 %v307
  %v310 = icmp ult i64 %v309, 8
  %v311 = select i1 %v310, i64 %v309, i64 8
  %v312 = trunc i64 %v311 to i32
  %v313 = insertelement <8 x i32> poison, i32 %v312, i64 0
  %v314 = shufflevector <8 x i32> %v313, <8 x i32> poison, <8 x i32> zeroinitializer
  %v315 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v314
  %v316 = mul i64 %v305, 8
  %v317 = add i64 0, %v316
  %v318 = getelementptr inbounds float, ptr %v14, i64 %v317
  %v319 = icmp sge i64 %v309, 8
  br i1 %v319, label %b51, label %b52
b51:
  br label %b53
b53:
  %v320 = phi i64 [ 0, %b51 ], [ %v394, %b54 ]
  %v321 = icmp slt i64 %v320, 8
  br i1 %v321, label %b54, label %b55
b54:
  %v322 = add i64 %v320, 0
  %v323 = getelementptr inbounds float, ptr %v318, i64 %v322
  %v324 = load <8 x float>, ptr %v323, align 4
  %v325 = add i64 %v320, 8
  %v326 = getelementptr inbounds float, ptr %v318, i64 %v325
  %v327 = load <8 x float>, ptr %v326, align 4
  %v328 = add i64 %v320, 16
  %v329 = getelementptr inbounds float, ptr %v318, i64 %v328
  %v330 = load <8 x float>, ptr %v329, align 4
  %v331 = add i64 %v320, 24
  %v332 = getelementptr inbounds float, ptr %v318, i64 %v331
  %v333 = load <8 x float>, ptr %v332, align 4
  %v334 = add i64 %v320, 32
  %v335 = getelementptr inbounds float, ptr %v318, i64 %v334
  %v336 = load <8 x float>, ptr %v335, align 4
  %v337 = add i64 %v320, 40
  %v338 = getelementptr inbounds float, ptr %v318, i64 %v337
  %v339 = load <8 x float>, ptr %v338, align 4
  %v340 = add i64 %v320, 48
  %v341 = getelementptr inbounds float, ptr %v318, i64 %v340
  %v342 = load <8 x float>, ptr %v341, align 4
  %v343 = add i64 %v320, 56
  %v344 = getelementptr inbounds float, ptr %v318, i64 %v343
  %v345 = load <8 x float>, ptr %v344, align 4
  %v346 = shufflevector <8 x float> %v324, <8 x float> %v336, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v347 = shufflevector <8 x float> %v324, <8 x float> %v336, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v348 = shufflevector <8 x float> %v327, <8 x float> %v339, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v349 = shufflevector <8 x float> %v327, <8 x float> %v339, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v350 = shufflevector <8 x float> %v330, <8 x float> %v342, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v351 = shufflevector <8 x float> %v330, <8 x float> %v342, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v352 = shufflevector <8 x float> %v333, <8 x float> %v345, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v353 = shufflevector <8 x float> %v333, <8 x float> %v345, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v354 = shufflevector <8 x float> %v346, <8 x float> %v350, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v355 = shufflevector <8 x float> %v346, <8 x float> %v350, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v356 = shufflevector <8 x float> %v348, <8 x float> %v352, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v357 = shufflevector <8 x float> %v348, <8 x float> %v352, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v358 = shufflevector <8 x float> %v347, <8 x float> %v351, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v359 = shufflevector <8 x float> %v347, <8 x float> %v351, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v360 = shufflevector <8 x float> %v349, <8 x float> %v353, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v361 = shufflevector <8 x float> %v349, <8 x float> %v353, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v362 = shufflevector <8 x float> %v354, <8 x float> %v356, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v363 = shufflevector <8 x float> %v354, <8 x float> %v356, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v364 = shufflevector <8 x float> %v355, <8 x float> %v357, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v365 = shufflevector <8 x float> %v355, <8 x float> %v357, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v366 = shufflevector <8 x float> %v358, <8 x float> %v360, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v367 = shufflevector <8 x float> %v358, <8 x float> %v360, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v368 = shufflevector <8 x float> %v359, <8 x float> %v361, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v369 = shufflevector <8 x float> %v359, <8 x float> %v361, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v370 = add i64 %v320, 0
  %v371 = mul i64 %v370, 32
  %v372 = getelementptr inbounds float, ptr %v306, i64 %v371
  store <8 x float> %v362, ptr %v372, align 4
  %v373 = add i64 %v320, 1
  %v374 = mul i64 %v373, 32
  %v375 = getelementptr inbounds float, ptr %v306, i64 %v374
  store <8 x float> %v363, ptr %v375, align 4
  %v376 = add i64 %v320, 2
  %v377 = mul i64 %v376, 32
  %v378 = getelementptr inbounds float, ptr %v306, i64 %v377
  store <8 x float> %v364, ptr %v378, align 4
  %v379 = add i64 %v320, 3
  %v380 = mul i64 %v379, 32
  %v381 = getelementptr inbounds float, ptr %v306, i64 %v380
  store <8 x float> %v365, ptr %v381, align 4
  %v382 = add i64 %v320, 4
  %v383 = mul i64 %v382, 32
  %v384 = getelementptr inbounds float, ptr %v306, i64 %v383
  store <8 x float> %v366, ptr %v384, align 4
  %v385 = add i64 %v320, 5
  %v386 = mul i64 %v385, 32
  %v387 = getelementptr inbounds float, ptr %v306, i64 %v386
  store <8 x float> %v367, ptr %v387, align 4
  %v388 = add i64 %v320, 6
  %v389 = mul i64 %v388, 32
  %v390 = getelementptr inbounds float, ptr %v306, i64 %v389
  store <8 x float> %v368, ptr %v390, align 4
  %v391 = add i64 %v320, 7
  %v392 = mul i64 %v391, 32
  %v393 = getelementptr inbounds float, ptr %v306, i64 %v392
  store <8 x float> %v369, ptr %v393, align 4
  %v394 = add nsw i64 %v320, 8
  br label %b53
b55:
  br label %b56
b56:
  %v395 = phi i64 [ 8, %b55 ], [ %v403, %b57 ]
  %v396 = icmp slt i64 %v395, 8
  br i1 %v396, label %b57, label %b58
b57:
  %v397 = mul i64 %v395, 1
  %v398 = getelementptr inbounds float, ptr %v318, i64 %v397
  %v399 = getelementptr float, ptr %v398, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v400 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v399, <8 x i1> %v315, <8 x float> zeroinitializer)
  %v401 = mul i64 %v395, 32
  %v402 = getelementptr inbounds float, ptr %v306, i64 %v401
  store <8 x float> %v400, ptr %v402, align 4
  %v403 = add nsw i64 %v395, 1
  br label %b56
b58:
  br label %b52
b52:
  %v404 = icmp slt i64 %v309, 8
  br i1 %v404, label %b59, label %b60
b59:
  br label %b61
b61:
  %v405 = phi i64 [ 0, %b59 ], [ %v413, %b62 ]
  %v406 = icmp slt i64 %v405, 8
  br i1 %v406, label %b62, label %b63
b62:
  %v407 = mul i64 %v405, 1
  %v408 = getelementptr inbounds float, ptr %v318, i64 %v407
  %v409 = getelementptr float, ptr %v408, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v410 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v409, <8 x i1> %v315, <8 x float> zeroinitializer)
  %v411 = mul i64 %v405, 32
  %v412 = getelementptr inbounds float, ptr %v306, i64 %v411
  store <8 x float> %v410, ptr %v412, align 4
  %v413 = add nsw i64 %v405, 1
  br label %b61
b63:
  br label %b60
b60:
  %v414 = add i64 %v192, 16
  %v415 = add i64 %v193, 16
  %v416 = getelementptr inbounds float, ptr %v171, i64 %v414
  %v417 = sub i64 32, %v415
  %v418 = icmp slt i64 %v417, 0
  %v419 = select i1 %v418, i64 0, i64 %v417
  %v420 = icmp ult i64 %v419, 8
  %v421 = select i1 %v420, i64 %v419, i64 8
  %v422 = trunc i64 %v421 to i32
  %v423 = insertelement <8 x i32> poison, i32 %v422, i64 0
  %v424 = shufflevector <8 x i32> %v423, <8 x i32> poison, <8 x i32> zeroinitializer
  %v425 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v424
  %v426 = mul i64 %v415, 8
  %v427 = add i64 0, %v426
  %v428 = getelementptr inbounds float, ptr %v14, i64 %v427
  %v429 = icmp sge i64 %v419, 8
  br i1 %v429, label %b64, label %b65
b64:
  br label %b66
b66:
  %v430 = phi i64 [ 0, %b64 ], [ %v504, %b67 ]
  %v431 = icmp slt i64 %v430, 8
  br i1 %v431, label %b67, label %b68
b67:
  %v432 = add i64 %v430, 0
  %v433 = getelementptr inbounds float, ptr %v428, i64 %v432
  %v434 = load <8 x float>, ptr %v433, align 4
  %v435 = add i64 %v430, 8
  %v436 = getelementptr inbounds float, ptr %v428, i64 %v435
  %v437 = load <8 x float>, ptr %v436, align 4
  %v438 = add i64 %v430, 16
  %v439 = getelementptr inbounds float, ptr %v428, i64 %v438
  %v440 = load <8 x float>, ptr %v439, align 4
  %v441 = add i64 %v430, 24
  %v442 = getelementptr inbounds float, ptr %v428, i64 %v441
  %v443 = load <8 x float>, ptr %v442, align 4
  %v444 = add i64 %v430, 32
  %v445 = getelementptr inbounds float, ptr %v428, i64 %v444
  %v446 = load <8 x float>, ptr %v445, align 4
  %v447 = add i64 %v430, 40
  %v448 = getelementptr inbounds float, ptr %v428, i64 %v447
  %v449 = load <8 x float>, ptr %v448, align 4
  %v450 = add i64 %v430, 48
  %v451 = getelementptr inbounds float, ptr %v428, i64 %v450
  %v452 = load <8 x float>, ptr %v451, align 4
  %v453 = add i64 %v430, 56
  %v454 = getelementptr inbounds float, ptr %v428, i64 %v453
  %v455 = load <8 x float>, ptr %v454, align 4
  %v456 = shufflevector <8 x float> %v434, <8 x float> %v446, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v457 = shufflevector <8 x float> %v434, <8 x float> %v446, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v458 = shufflevector <8 x float> %v437, <8 x float> %v449, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v459 = shufflevector <8 x float> %v437, <8 x float> %v449, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v460 = shufflevector <8 x float> %v440, <8 x float> %v452, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v461 = shufflevector <8 x float> %v440, <8 x float> %v452, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v462 = shufflevector <8 x float> %v443, <8 x float> %v455, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v463 = shufflevector <8 x float> %v443, <8 x float> %v455, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v464 = shufflevector <8 x float> %v456, <8 x float> %v460, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v465 = shufflevector <8 x float> %v456, <8 x float> %v460, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v466 = shufflevector <8 x float> %v458, <8 x float> %v462, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v467 = shufflevector <8 x float> %v458, <8 x float> %v462, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v468 = shufflevector <8 x float> %v457, <8 x float> %v461, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v469 = shufflevector <8 x float> %v457, <8 x float> %v461, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v470 = shufflevector <8 x float> %v459, <8 x float> %v463, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v471 = shufflevector <8 x float> %v459, <8 x float> %v463, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v472 = shufflevector <8 x float> %v464, <8 x float> %v466, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v473 = shufflevector <8 x float> %v464, <8 x float> %v466, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v474 = shufflevector <8 x float> %v465, <8 x float> %v467, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v475 = shufflevector <8 x float> %v465, <8 x float> %v467, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v476 = shufflevector <8 x float> %v468, <8 x float> %v470, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v477 = shufflevector <8 x float> %v468, <8 x float> %v470, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v478 = shufflevector <8 x float> %v469, <8 x float> %v471, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v479 = shufflevector <8 x float> %v469, <8 x float> %v471, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v480 = add i64 %v430, 0
  %v481 = mul i64 %v480, 32
  %v482 = getelementptr inbounds float, ptr %v416, i64 %v481
  store <8 x float> %v472, ptr %v482, align 4
  %v483 = add i64 %v430, 1
  %v484 = mul i64 %v483, 32
  %v485 = getelementptr inbounds float, ptr %v416, i64 %v484
  store <8 x float> %v473, ptr %v485, align 4
  %v486 = add i64 %v430, 2
  %v487 = mul i64 %v486, 32
  %v488 = getelementptr inbounds float, ptr %v416, i64 %v487
  store <8 x float> %v474, ptr %v488, align 4
  %v489 = add i64 %v430, 3
  %v490 = mul i64 %v489, 32
  %v491 = getelementptr inbounds float, ptr %v416, i64 %v490
  store <8 x float> %v475, ptr %v491, align 4
  %v492 = add i64 %v430, 4
  %v493 = mul i64 %v492, 32
  %v494 = getelementptr inbounds float, ptr %v416, i64 %v493
  store <8 x float> %v476, ptr %v494, align 4
  %v495 = add i64 %v430, 5
  %v496 = mul i64 %v495, 32
  %v497 = getelementptr inbounds float, ptr %v416, i64 %v496
  store <8 x float> %v477, ptr %v497, align 4
  %v498 = add i64 %v430, 6
  %v499 = mul i64 %v498, 32
  %v500 = getelementptr inbounds float, ptr %v416, i64 %v499
  store <8 x float> %v478, ptr %v500, align 4
  %v501 = add i64 %v430, 7
  %v502 = mul i64 %v501, 32
  %v503 = getelementptr inbounds float, ptr %v416, i64 %v502
  store <8 x float> %v479, ptr %v503, align 4
  %v504 = add nsw i64 %v430, 8
  br label %b66
b68:
  br label %b69
b69:
  %v505 = phi i64 [ 8, %b68 ], [ %v513, %b70 ]
  %v506 = icmp slt i64 %v505, 8
  br i1 %v506, label %b70, label %b71
b70:
  %v507 = mul i64 %v505, 1
  %v508 = getelementptr inbounds float, ptr %v428, i64 %v507
  %v509 = getelementptr float, ptr %v508, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v510 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v509, <8 x i1> %v425, <8 x float> zeroinitializer)
  %v511 = mul i64 %v505, 32
  %v512 = getelementptr inbounds float, ptr %v416, i64 %v511
  store <8 x float> %v510, ptr %v512, align 4
  %v513 = add nsw i64 %v505, 1
  br label %b69
b71:
  br label %b65
b65:
  %v514 = icmp slt i64 %v419, 8
  br i1 %v514, label %b72, label %b73
b72:
  br label %b74
b74:
  %v515 = phi i64 [ 0, %b72 ], [ %v523, %b75 ]
  %v516 = icmp slt i64 %v515, 8
  br i1 %v516, label %b75, label %b76
b75:
  %v517 = mul i64 %v515, 1
  %v518 = getelementptr inbounds float, ptr %v428, i64 %v517
  %v519 = getelementptr float, ptr %v518, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v520 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v519, <8 x i1> %v425, <8 x float> zeroinitializer)
  %v521 = mul i64 %v515, 32
  %v522 = getelementptr inbounds float, ptr %v416, i64 %v521
  store <8 x float> %v520, ptr %v522, align 4
  %v523 = add nsw i64 %v515, 1
  br label %b74
b76:
  br label %b73
b73:
  %v524 = add i64 %v192, 24
  %v525 = add i64 %v193, 24
  %v526 = getelementptr inbounds float, ptr %v171, i64 %v524
  %v527 = sub i64 32, %v525
  %v528 = icmp slt i64 %v527, 0
  %v529 = select i1 %v528, i64 0, i64 %v527
  %v530 = icmp ult i64 %v529, 8
  %v531 = select i1 %v530, i64 %v529, i64 8
  %v532 = trunc i64 %v531 to i32
  %v533 = insertelement <8 x i32> poison, i32 %v532, i64 0
  %v534 = shufflevector <8 x i32> %v533, <8 x i32> poison, <8 x i32> zeroinitializer
  %v535 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v534
  %v536 = mul i64 %v525, 8
  %v537 = add i64 0, %v536
  %v538 = getelementptr inbounds float, ptr %v14, i64 %v537
  %v539 = icmp sge i64 %v529, 8
  br i1 %v539, label %b77, label %b78
b77:
  br label %b79
b79:
  %v540 = phi i64 [ 0, %b77 ], [ %v614, %b80 ]
  %v541 = icmp slt i64 %v540, 8
  br i1 %v541, label %b80, label %b81
b80:
  %v542 = add i64 %v540, 0
  %v543 = getelementptr inbounds float, ptr %v538, i64 %v542
  %v544 = load <8 x float>, ptr %v543, align 4
  %v545 = add i64 %v540, 8
  %v546 = getelementptr inbounds float, ptr %v538, i64 %v545
  %v547 = load <8 x float>, ptr %v546, align 4
  %v548 = add i64 %v540, 16
  %v549 = getelementptr inbounds float, ptr %v538, i64 %v548
  %v550 = load <8 x float>, ptr %v549, align 4
  %v551 = add i64 %v540, 24
  %v552 = getelementptr inbounds float, ptr %v538, i64 %v551
  %v553 = load <8 x float>, ptr %v552, align 4
  %v554 = add i64 %v540, 32
  %v555 = getelementptr inbounds float, ptr %v538, i64 %v554
  %v556 = load <8 x float>, ptr %v555, align 4
  %v557 = add i64 %v540, 40
  %v558 = getelementptr inbounds float, ptr %v538, i64 %v557
  %v559 = load <8 x float>, ptr %v558, align 4
  %v560 = add i64 %v540, 48
  %v561 = getelementptr inbounds float, ptr %v538, i64 %v560
  %v562 = load <8 x float>, ptr %v561, align 4
  %v563 = add i64 %v540, 56
  %v564 = getelementptr inbounds float, ptr %v538, i64 %v563
  %v565 = load <8 x float>, ptr %v564, align 4
  %v566 = shufflevector <8 x float> %v544, <8 x float> %v556, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v567 = shufflevector <8 x float> %v544, <8 x float> %v556, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v568 = shufflevector <8 x float> %v547, <8 x float> %v559, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v569 = shufflevector <8 x float> %v547, <8 x float> %v559, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v570 = shufflevector <8 x float> %v550, <8 x float> %v562, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v571 = shufflevector <8 x float> %v550, <8 x float> %v562, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v572 = shufflevector <8 x float> %v553, <8 x float> %v565, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v573 = shufflevector <8 x float> %v553, <8 x float> %v565, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v574 = shufflevector <8 x float> %v566, <8 x float> %v570, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v575 = shufflevector <8 x float> %v566, <8 x float> %v570, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v576 = shufflevector <8 x float> %v568, <8 x float> %v572, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v577 = shufflevector <8 x float> %v568, <8 x float> %v572, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v578 = shufflevector <8 x float> %v567, <8 x float> %v571, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v579 = shufflevector <8 x float> %v567, <8 x float> %v571, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v580 = shufflevector <8 x float> %v569, <8 x float> %v573, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v581 = shufflevector <8 x float> %v569, <8 x float> %v573, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v582 = shufflevector <8 x float> %v574, <8 x float> %v576, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v583 = shufflevector <8 x float> %v574, <8 x float> %v576, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v584 = shufflevector <8 x float> %v575, <8 x float> %v577, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v585 = shufflevector <8 x float> %v575, <8 x float> %v577, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v586 = shufflevector <8 x float> %v578, <8 x float> %v580, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v587 = shufflevector <8 x float> %v578, <8 x float> %v580, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v588 = shufflevector <8 x float> %v579, <8 x float> %v581, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v589 = shufflevector <8 x float> %v579, <8 x float> %v581, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v590 = add i64 %v540, 0
  %v591 = mul i64 %v590, 32
  %v592 = getelementptr inbounds float, ptr %v526, i64 %v591
  store <8 x float> %v582, ptr %v592, align 4
  %v593 = add i64 %v540, 1
  %v594 = mul i64 %v593, 32
  %v595 = getelementptr inbounds float, ptr %v526, i64 %v594
  store <8 x float> %v583, ptr %v595, align 4
  %v596 = add i64 %v540, 2
  %v597 = mul i64 %v596, 32
  %v598 = getelementptr inbounds float, ptr %v526, i64 %v597
  store <8 x float> %v584, ptr %v598, align 4
  %v599 = add i64 %v540, 3
  %v600 = mul i64 %v599, 32
  %v601 = getelementptr inbounds float, ptr %v526, i64 %v600
  store <8 x float> %v585, ptr %v601, align 4
  %v602 = add i64 %v540, 4
  %v603 = mul i64 %v602, 32
  %v604 = getelementptr inbounds float, ptr %v526, i64 %v603
  store <8 x float> %v586, ptr %v604, align 4
  %v605 = add i64 %v540, 5
  %v606 = mul i64 %v605, 32
  %v607 = getelementptr inbounds float, ptr %v526, i64 %v606
  store <8 x float> %v587, ptr %v607, align 4
  %v608 = add i64 %v540, 6
  %v609 = mul i64 %v608, 32
  %v610 = getelementptr inbounds float, ptr %v526, i64 %v609
  store <8 x float> %v588, ptr %v610, align 4
  %v611 = add i64 %v540, 7
  %v612 = mul i64 %v611, 32
  %v613 = getelementptr inbounds float, ptr %v526, i64 %v612
  store <8 x float> %v589, ptr %v613, align 4
  %v614 = add nsw i64 %v540, 8
  br label %b79
b81:
  br label %b82
b82:
  %v615 = phi i64 [ 8, %b81 ], [ %v623, %b83 ]
  %v616 = icmp slt i64 %v615, 8
  br i1 %v616, label %b83, label %b84
b83:
  %v617 = mul i64 %v615, 1
  %v618 = getelementptr inbounds float, ptr %v538, i64 %v617
  %v619 = getelementptr float, ptr %v618, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v620 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v619, <8 x i1> %v535, <8 x float> zeroinitializer)
  %v621 = mul i64 %v615, 32
  %v622 = getelementptr inbounds float, ptr %v526, i64 %v621
  store <8 x float> %v620, ptr %v622, align 4
  %v623 = add nsw i64 %v615, 1
  br label %b82
b84:
  br label %b78
b78:
  %v624 = icmp slt i64 %v529, 8
  br i1 %v624, label %b85, label %b86
b85:
  br label %b87
b87:
  %v625 = phi i64 [ 0, %b85 ], [ %v633, %b88 ]
  %v626 = icmp slt i64 %v625, 8
  br i1 %v626, label %b88, label %b89
b88:
  %v627 = mul i64 %v625, 1
  %v628 = getelementptr inbounds float, ptr %v538, i64 %v627
  %v629 = getelementptr float, ptr %v628, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v630 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v629, <8 x i1> %v535, <8 x float> zeroinitializer)
  %v631 = mul i64 %v625, 32
  %v632 = getelementptr inbounds float, ptr %v526, i64 %v631
  store <8 x float> %v630, ptr %v632, align 4
  %v633 = add nsw i64 %v625, 1
  br label %b87
b89:
  br label %b86
b86:
  %v634 = add i64 %v192, 256
  %v635 = add nsw i64 %v190, 1
  br label %b35
b37:
  br label %b34
b34:
  %v636 = icmp sgt i64 %v3, 1
  br i1 %v636, label %b90, label %b91
b90:
  %v637 = getelementptr inbounds i64, ptr %v1, i64 3
  %v638 = atomicrmw add ptr %v637, i64 1 acq_rel
  %v639 = mul i64 %v3, 4
  br label %b92
b92:
  %v640 = load atomic i64, ptr %v637 acquire, align 8
  %v641 = icmp slt i64 %v640, %v639
  br i1 %v641, label %b93, label %b94
b93:
  %v642 = call i32 @sched_yield()
  br label %b92
b94:
  br label %b91
b91:
  %v644 = add i64 %v8, 0
  %v645 = sdiv i64 %v644, 1
  %v646 = add i64 %v2, 1
  %v647 = mul i64 %v645, %v2
  %v648 = sdiv i64 %v647, %v3
  %v649 = mul i64 %v648, 1
  %v650 = icmp slt i64 %v649, %v8
  %v651 = select i1 %v650, i64 %v649, i64 %v8
  %v652 = mul i64 %v645, %v646
  %v653 = sdiv i64 %v652, %v3
  %v654 = mul i64 %v653, 1
  %v655 = icmp slt i64 %v654, %v8
  %v656 = select i1 %v655, i64 %v654, i64 %v8
  br label %b95
b95:
  %v657 = phi i64 [ %v651, %b91 ], [ %v710, %b100 ]
  %v658 = icmp slt i64 %v657, %v656
  br i1 %v658, label %b96, label %b97
b96:
  %v659 = add i64 %v657, 96
  %v660 = icmp slt i64 %v659, %v656
  %v661 = select i1 %v660, i64 %v659, i64 %v656
  br label %b98
b98:
  %v662 = phi i64 [ 0, %b96 ], [ %v709, %b103 ]
  %v663 = icmp slt i64 %v662, 1
  br i1 %v663, label %b99, label %b100
b99:
  %v664 = sub i64 %v661, %v657
  %v665 = sub i64 2, 1
  %v666 = add i64 %v664, %v665
  %v667 = sdiv i64 %v666, 2
  br label %b101
b101:
  %v668 = phi i64 [ 0, %b99 ], [ %v708, %b108 ]
  %v669 = icmp slt i64 %v668, %v667
  br i1 %v669, label %b102, label %b103
b102:
  %v670 = mul i64 %v664, %v668
  %v671 = sdiv i64 %v670, %v667
  %v672 = add i64 %v657, %v671
  %v673 = add i64 %v668, 1
  %v674 = mul i64 %v664, %v673
  %v675 = sdiv i64 %v674, %v667
  %v676 = add i64 %v657, %v675
  %v677 = mul i64 %v662, 256
  %v678 = getelementptr inbounds float, ptr %v171, i64 %v677
  %v679 = sub i64 %v676, %v672
  %v680 = mul i64 %v672, 8
  %v681 = getelementptr inbounds float, ptr %v10, i64 %v680
  %v682 = getelementptr inbounds float, ptr %v681, i64 0
  %v683 = sub i64 %v679, 1
  %v684 = getelementptr inbounds ptr, ptr @table_tile_2x4of4_0, i64 %v683
  %v685 = load ptr, ptr %v684, align 4
  %v686 = icmp sgt i64 %v679, 0
  br i1 %v686, label %b104, label %b105
b104:
  call void %v685(ptr %v682, i64 8, ptr %v678, i64 8, ptr %v643)
  br label %b105
b105:
  %v687 = add i64 %v677, 256
  br label %b106
b106:
  %v688 = phi i64 [ %v672, %b105 ], [ %v707, %b111 ]
  %v689 = icmp slt i64 %v688, %v676
  br i1 %v689, label %b107, label %b108
b107:
  %v690 = sub i64 %v688, %v672
  %v691 = mul i64 %v690, 32
  %v692 = getelementptr inbounds float, ptr %v643, i64 %v691
  %v693 = mul i64 %v688, 32
  %v694 = getelementptr inbounds float, ptr %v42, i64 %v693
  br label %b109
b109:
  %v695 = phi i64 [ 0, %b107 ], [ %v706, %b110 ]
  %v696 = icmp slt i64 %v695, 4
  br i1 %v696, label %b110, label %b111
b110:
  %v697 = mul i64 %v662, 4
  %v698 = add i64 %v697, %v695
  %v699 = mul i64 %v698, 8
  %v700 = add i64 0, %v695
  %v701 = mul i64 %v700, 8
  %v702 = getelementptr inbounds float, ptr %v692, i64 %v701
  %v703 = load <8 x float>, ptr %v702, align 4
  %v704 = add i64 0, %v699
  %v705 = getelementptr inbounds float, ptr %v694, i64 %v704
  store <8 x float> %v703, ptr %v705, align 4
  %v706 = add nsw i64 %v695, 1
  br label %b109
b111:
  %v707 = add nsw i64 %v688, 1
  br label %b106
b108:
  %v708 = add nsw i64 %v668, 1
  br label %b101
b103:
  %v709 = add nsw i64 %v662, 1
  br label %b98
b100:
  %v710 = add nsw i64 %v657, 96
  br label %b95
b97:
  %v711 = icmp sgt i64 %v3, 1
  br i1 %v711, label %b112, label %b113
b112:
  %v712 = getelementptr inbounds i64, ptr %v1, i64 3
  %v713 = atomicrmw add ptr %v712, i64 1 acq_rel
  %v714 = mul i64 %v3, 5
  br label %b114
b114:
  %v715 = load atomic i64, ptr %v712 acquire, align 8
  %v716 = icmp slt i64 %v715, %v714
  br i1 %v716, label %b115, label %b116
b115:
  %v717 = call i32 @sched_yield()
  br label %b114
b116:
  br label %b113
b113:
  %v718 = getelementptr inbounds float, ptr %v76, i64 256
  %v719 = getelementptr inbounds i64, ptr %v1, i64 4
  %v720 = load i64, ptr %v719, align 8
  %v721 = icmp eq i64 %v720, 0
  br i1 %v721, label %b117, label %b118
b117:
  %v722 = add i64 1, 0
  %v723 = sdiv i64 %v722, 1
  %v724 = add i64 %v2, 1
  %v725 = mul i64 %v723, %v2
  %v726 = sdiv i64 %v725, %v3
  %v727 = mul i64 %v726, 1
  %v728 = icmp slt i64 %v727, 1
  %v729 = select i1 %v728, i64 %v727, i64 1
  %v730 = mul i64 %v723, %v724
  %v731 = sdiv i64 %v730, %v3
  %v732 = mul i64 %v731, 1
  %v733 = icmp slt i64 %v732, 1
  %v734 = select i1 %v733, i64 %v732, i64 1
  %v735 = icmp slt i64 %v734, 1
  %v736 = select i1 %v735, i64 %v734, i64 1
  br label %b119
b119:
  %v737 = phi i64 [ %v729, %b117 ], [ %v1182, %b170 ]
  %v738 = icmp slt i64 %v737, %v736
  br i1 %v738, label %b120, label %b121
b120:
  %v739 = mul i64 %v737, 256
  %v740 = mul i64 %v737, 8
  %v741 = add i64 %v739, 0
  %v742 = add i64 %v740, 0
  %v743 = getelementptr inbounds float, ptr %v718, i64 %v741
  %v744 = sub i64 8, %v742
  %v745 = icmp slt i64 %v744, 0
  %v746 = select i1 %v745, i64 0, i64 %v744
  %v747 = icmp ult i64 %v746, 8
  %v748 = select i1 %v747, i64 %v746, i64 8
  %v749 = trunc i64 %v748 to i32
  %v750 = insertelement <8 x i32> poison, i32 %v749, i64 0
  %v751 = shufflevector <8 x i32> %v750, <8 x i32> poison, <8 x i32> zeroinitializer
  %v752 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v751
  %v753 = mul i64 %v742, 8
  %v754 = add i64 64, %v753
  %v755 = getelementptr inbounds float, ptr %v16, i64 %v754
  %v756 = icmp sge i64 %v746, 8
  br i1 %v756, label %b122, label %b123
b122:
  br label %b124
b124:
  %v757 = phi i64 [ 0, %b122 ], [ %v831, %b125 ]
  %v758 = icmp slt i64 %v757, 8
  br i1 %v758, label %b125, label %b126
b125:
  %v759 = add i64 %v757, 0
  %v760 = getelementptr inbounds float, ptr %v755, i64 %v759
  %v761 = load <8 x float>, ptr %v760, align 4
  %v762 = add i64 %v757, 8
  %v763 = getelementptr inbounds float, ptr %v755, i64 %v762
  %v764 = load <8 x float>, ptr %v763, align 4
  %v765 = add i64 %v757, 16
  %v766 = getelementptr inbounds float, ptr %v755, i64 %v765
  %v767 = load <8 x float>, ptr %v766, align 4
  %v768 = add i64 %v757, 24
  %v769 = getelementptr inbounds float, ptr %v755, i64 %v768
  %v770 = load <8 x float>, ptr %v769, align 4
  %v771 = add i64 %v757, 32
  %v772 = getelementptr inbounds float, ptr %v755, i64 %v771
  %v773 = load <8 x float>, ptr %v772, align 4
  %v774 = add i64 %v757, 40
  %v775 = getelementptr inbounds float, ptr %v755, i64 %v774
  %v776 = load <8 x float>, ptr %v775, align 4
  %v777 = add i64 %v757, 48
  %v778 = getelementptr inbounds float, ptr %v755, i64 %v777
  %v779 = load <8 x float>, ptr %v778, align 4
  %v780 = add i64 %v757, 56
  %v781 = getelementptr inbounds float, ptr %v755, i64 %v780
  %v782 = load <8 x float>, ptr %v781, align 4
  %v783 = shufflevector <8 x float> %v761, <8 x float> %v773, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v784 = shufflevector <8 x float> %v761, <8 x float> %v773, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v785 = shufflevector <8 x float> %v764, <8 x float> %v776, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v786 = shufflevector <8 x float> %v764, <8 x float> %v776, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v787 = shufflevector <8 x float> %v767, <8 x float> %v779, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v788 = shufflevector <8 x float> %v767, <8 x float> %v779, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v789 = shufflevector <8 x float> %v770, <8 x float> %v782, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v790 = shufflevector <8 x float> %v770, <8 x float> %v782, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v791 = shufflevector <8 x float> %v783, <8 x float> %v787, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v792 = shufflevector <8 x float> %v783, <8 x float> %v787, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v793 = shufflevector <8 x float> %v785, <8 x float> %v789, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v794 = shufflevector <8 x float> %v785, <8 x float> %v789, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v795 = shufflevector <8 x float> %v784, <8 x float> %v788, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v796 = shufflevector <8 x float> %v784, <8 x float> %v788, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v797 = shufflevector <8 x float> %v786, <8 x float> %v790, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v798 = shufflevector <8 x float> %v786, <8 x float> %v790, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v799 = shufflevector <8 x float> %v791, <8 x float> %v793, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v800 = shufflevector <8 x float> %v791, <8 x float> %v793, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v801 = shufflevector <8 x float> %v792, <8 x float> %v794, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v802 = shufflevector <8 x float> %v792, <8 x float> %v794, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v803 = shufflevector <8 x float> %v795, <8 x float> %v797, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v804 = shufflevector <8 x float> %v795, <8 x float> %v797, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v805 = shufflevector <8 x float> %v796, <8 x float> %v798, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v806 = shufflevector <8 x float> %v796, <8 x float> %v798, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v807 = add i64 %v757, 0
  %v808 = mul i64 %v807, 32
  %v809 = getelementptr inbounds float, ptr %v743, i64 %v808
  store <8 x float> %v799, ptr %v809, align 4
  %v810 = add i64 %v757, 1
  %v811 = mul i64 %v810, 32
  %v812 = getelementptr inbounds float, ptr %v743, i64 %v811
  store <8 x float> %v800, ptr %v812, align 4
  %v813 = add i64 %v757, 2
  %v814 = mul i64 %v813, 32
  %v815 = getelementptr inbounds float, ptr %v743, i64 %v814
  store <8 x float> %v801, ptr %v815, align 4
  %v816 = add i64 %v757, 3
  %v817 = mul i64 %v816, 32
  %v818 = getelementptr inbounds float, ptr %v743, i64 %v817
  store <8 x float> %v802, ptr %v818, align 4
  %v819 = add i64 %v757, 4
  %v820 = mul i64 %v819, 32
  %v821 = getelementptr inbounds float, ptr %v743, i64 %v820
  store <8 x float> %v803, ptr %v821, align 4
  %v822 = add i64 %v757, 5
  %v823 = mul i64 %v822, 32
  %v824 = getelementptr inbounds float, ptr %v743, i64 %v823
  store <8 x float> %v804, ptr %v824, align 4
  %v825 = add i64 %v757, 6
  %v826 = mul i64 %v825, 32
  %v827 = getelementptr inbounds float, ptr %v743, i64 %v826
  store <8 x float> %v805, ptr %v827, align 4
  %v828 = add i64 %v757, 7
  %v829 = mul i64 %v828, 32
  %v830 = getelementptr inbounds float, ptr %v743, i64 %v829
  store <8 x float> %v806, ptr %v830, align 4
  %v831 = add nsw i64 %v757, 8
  br label %b124
b126:
  br label %b127
b127:
  %v832 = phi i64 [ 8, %b126 ], [ %v840, %b128 ]
  %v833 = icmp slt i64 %v832, 8
  br i1 %v833, label %b128, label %b129
b128:
  %v834 = mul i64 %v832, 1
  %v835 = getelementptr inbounds float, ptr %v755, i64 %v834
  %v836 = getelementptr float, ptr %v835, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v837 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v836, <8 x i1> %v752, <8 x float> zeroinitializer)
  %v838 = mul i64 %v832, 32
  %v839 = getelementptr inbounds float, ptr %v743, i64 %v838
  store <8 x float> %v837, ptr %v839, align 4
  %v840 = add nsw i64 %v832, 1
  br label %b127
b129:
  br label %b123
b123:
  %v841 = icmp slt i64 %v746, 8
  br i1 %v841, label %b130, label %b131
b130:
  br label %b132
b132:
  %v842 = phi i64 [ 0, %b130 ], [ %v850, %b133 ]
  %v843 = icmp slt i64 %v842, 8
  br i1 %v843, label %b133, label %b134
b133:
  %v844 = mul i64 %v842, 1
  %v845 = getelementptr inbounds float, ptr %v755, i64 %v844
  %v846 = getelementptr float, ptr %v845, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v847 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v846, <8 x i1> %v752, <8 x float> zeroinitializer)
  %v848 = mul i64 %v842, 32
  %v849 = getelementptr inbounds float, ptr %v743, i64 %v848
  store <8 x float> %v847, ptr %v849, align 4
  %v850 = add nsw i64 %v842, 1
  br label %b132
b134:
  br label %b131
b131:
  %v851 = add i64 %v739, 8
  %v852 = add i64 %v740, 0
  %v853 = getelementptr inbounds float, ptr %v718, i64 %v851
  %v854 = sub i64 8, %v852
  %v855 = icmp slt i64 %v854, 0
  %v856 = select i1 %v855, i64 0, i64 %v854
  %v857 = icmp ult i64 %v856, 8
  %v858 = select i1 %v857, i64 %v856, i64 8
  %v859 = trunc i64 %v858 to i32
  %v860 = insertelement <8 x i32> poison, i32 %v859, i64 0
  %v861 = shufflevector <8 x i32> %v860, <8 x i32> poison, <8 x i32> zeroinitializer
  %v862 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v861
  %v863 = mul i64 %v852, 8
  %v864 = add i64 0, %v863
  %v865 = getelementptr inbounds float, ptr %v16, i64 %v864
  %v866 = icmp sge i64 %v856, 8
  br i1 %v866, label %b135, label %b136
b135:
  br label %b137
b137:
  %v867 = phi i64 [ 0, %b135 ], [ %v941, %b138 ]
  %v868 = icmp slt i64 %v867, 8
  br i1 %v868, label %b138, label %b139
b138:
  %v869 = add i64 %v867, 0
  %v870 = getelementptr inbounds float, ptr %v865, i64 %v869
  %v871 = load <8 x float>, ptr %v870, align 4
  %v872 = add i64 %v867, 8
  %v873 = getelementptr inbounds float, ptr %v865, i64 %v872
  %v874 = load <8 x float>, ptr %v873, align 4
  %v875 = add i64 %v867, 16
  %v876 = getelementptr inbounds float, ptr %v865, i64 %v875
  %v877 = load <8 x float>, ptr %v876, align 4
  %v878 = add i64 %v867, 24
  %v879 = getelementptr inbounds float, ptr %v865, i64 %v878
  %v880 = load <8 x float>, ptr %v879, align 4
  %v881 = add i64 %v867, 32
  %v882 = getelementptr inbounds float, ptr %v865, i64 %v881
  %v883 = load <8 x float>, ptr %v882, align 4
  %v884 = add i64 %v867, 40
  %v885 = getelementptr inbounds float, ptr %v865, i64 %v884
  %v886 = load <8 x float>, ptr %v885, align 4
  %v887 = add i64 %v867, 48
  %v888 = getelementptr inbounds float, ptr %v865, i64 %v887
  %v889 = load <8 x float>, ptr %v888, align 4
  %v890 = add i64 %v867, 56
  %v891 = getelementptr inbounds float, ptr %v865, i64 %v890
  %v892 = load <8 x float>, ptr %v891, align 4
  %v893 = shufflevector <8 x float> %v871, <8 x float> %v883, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v894 = shufflevector <8 x float> %v871, <8 x float> %v883, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v895 = shufflevector <8 x float> %v874, <8 x float> %v886, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v896 = shufflevector <8 x float> %v874, <8 x float> %v886, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v897 = shufflevector <8 x float> %v877, <8 x float> %v889, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v898 = shufflevector <8 x float> %v877, <8 x float> %v889, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v899 = shufflevector <8 x float> %v880, <8 x float> %v892, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v900 = shufflevector <8 x float> %v880, <8 x float> %v892, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v901 = shufflevector <8 x float> %v893, <8 x float> %v897, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v902 = shufflevector <8 x float> %v893, <8 x float> %v897, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v903 = shufflevector <8 x float> %v895, <8 x float> %v899, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v904 = shufflevector <8 x float> %v895, <8 x float> %v899, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v905 = shufflevector <8 x float> %v894, <8 x float> %v898, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v906 = shufflevector <8 x float> %v894, <8 x float> %v898, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v907 = shufflevector <8 x float> %v896, <8 x float> %v900, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v908 = shufflevector <8 x float> %v896, <8 x float> %v900, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v909 = shufflevector <8 x float> %v901, <8 x float> %v903, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v910 = shufflevector <8 x float> %v901, <8 x float> %v903, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v911 = shufflevector <8 x float> %v902, <8 x float> %v904, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v912 = shufflevector <8 x float> %v902, <8 x float> %v904, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v913 = shufflevector <8 x float> %v905, <8 x float> %v907, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v914 = shufflevector <8 x float> %v905, <8 x float> %v907, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v915 = shufflevector <8 x float> %v906, <8 x float> %v908, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v916 = shufflevector <8 x float> %v906, <8 x float> %v908, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v917 = add i64 %v867, 0
  %v918 = mul i64 %v917, 32
  %v919 = getelementptr inbounds float, ptr %v853, i64 %v918
  store <8 x float> %v909, ptr %v919, align 4
  %v920 = add i64 %v867, 1
  %v921 = mul i64 %v920, 32
  %v922 = getelementptr inbounds float, ptr %v853, i64 %v921
  store <8 x float> %v910, ptr %v922, align 4
  %v923 = add i64 %v867, 2
  %v924 = mul i64 %v923, 32
  %v925 = getelementptr inbounds float, ptr %v853, i64 %v924
  store <8 x float> %v911, ptr %v925, align 4
  %v926 = add i64 %v867, 3
  %v927 = mul i64 %v926, 32
  %v928 = getelementptr inbounds float, ptr %v853, i64 %v927
  store <8 x float> %v912, ptr %v928, align 4
  %v929 = add i64 %v867, 4
  %v930 = mul i64 %v929, 32
  %v931 = getelementptr inbounds float, ptr %v853, i64 %v930
  store <8 x float> %v913, ptr %v931, align 4
  %v932 = add i64 %v867, 5
  %v933 = mul i64 %v932, 32
  %v934 = getelementptr inbounds float, ptr %v853, i64 %v933
  store <8 x float> %v914, ptr %v934, align 4
  %v935 = add i64 %v867, 6
  %v936 = mul i64 %v935, 32
  %v937 = getelementptr inbounds float, ptr %v853, i64 %v936
  store <8 x float> %v915, ptr %v937, align 4
  %v938 = add i64 %v867, 7
  %v939 = mul i64 %v938, 32
  %v940 = getelementptr inbounds float, ptr %v853, i64 %v939
  store <8 x float> %v916, ptr %v940, align 4
  %v941 = add nsw i64 %v867, 8
  br label %b137
b139:
  br label %b140
b140:
  %v942 = phi i64 [ 8, %b139 ], [ %v950, %b141 ]
  %v943 = icmp slt i64 %v942, 8
  br i1 %v943, label %b141, label %b142
b141:
  %v944 = mul i64 %v942, 1
  %v945 = getelementptr inbounds float, ptr %v865, i64 %v944
  %v946 = getelementptr float, ptr %v945, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v947 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v946, <8 x i1> %v862, <8 x float> zeroinitializer)
  %v948 = mul i64 %v942, 32
  %v949 = getelementptr inbounds float, ptr %v853, i64 %v948
  store <8 x float> %v947, ptr %v949, align 4
  %v950 = add nsw i64 %v942, 1
  br label %b140
b142:
  br label %b136
b136:
  %v951 = icmp slt i64 %v856, 8
  br i1 %v951, label %b143, label %b144
b143:
  br label %b145
b145:
  %v952 = phi i64 [ 0, %b143 ], [ %v960, %b146 ]
  %v953 = icmp slt i64 %v952, 8
  br i1 %v953, label %b146, label %b147
b146:
  %v954 = mul i64 %v952, 1
  %v955 = getelementptr inbounds float, ptr %v865, i64 %v954
  %v956 = getelementptr float, ptr %v955, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v957 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v956, <8 x i1> %v862, <8 x float> zeroinitializer)
  %v958 = mul i64 %v952, 32
  %v959 = getelementptr inbounds float, ptr %v853, i64 %v958
  store <8 x float> %v957, ptr %v959, align 4
  %v960 = add nsw i64 %v952, 1
  br label %b145
b147:
  br label %b144
b144:
  %v961 = add i64 %v739, 16
  %v962 = add i64 %v740, 0
  %v963 = getelementptr inbounds float, ptr %v718, i64 %v961
  %v964 = sub i64 8, %v962
  %v965 = icmp slt i64 %v964, 0
  %v966 = select i1 %v965, i64 0, i64 %v964
  %v967 = icmp ult i64 %v966, 8
  %v968 = select i1 %v967, i64 %v966, i64 8
  %v969 = trunc i64 %v968 to i32
  %v970 = insertelement <8 x i32> poison, i32 %v969, i64 0
  %v971 = shufflevector <8 x i32> %v970, <8 x i32> poison, <8 x i32> zeroinitializer
  %v972 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v971
  %v973 = mul i64 %v962, 8
  %v974 = add i64 128, %v973
  %v975 = getelementptr inbounds float, ptr %v16, i64 %v974
  %v976 = icmp sge i64 %v966, 8
  br i1 %v976, label %b148, label %b149
b148:
  br label %b150
b150:
  %v977 = phi i64 [ 0, %b148 ], [ %v1051, %b151 ]
  %v978 = icmp slt i64 %v977, 8
  br i1 %v978, label %b151, label %b152
b151:
  %v979 = add i64 %v977, 0
  %v980 = getelementptr inbounds float, ptr %v975, i64 %v979
  %v981 = load <8 x float>, ptr %v980, align 4
  %v982 = add i64 %v977, 8
  %v983 = getelementptr inbounds float, ptr %v975, i64 %v982
  %v984 = load <8 x float>, ptr %v983, align 4
  %v985 = add i64 %v977, 16
  %v986 = getelementptr inbounds float, ptr %v975, i64 %v985
  %v987 = load <8 x float>, ptr %v986, align 4
  %v988 = add i64 %v977, 24
  %v989 = getelementptr inbounds float, ptr %v975, i64 %v988
  %v990 = load <8 x float>, ptr %v989, align 4
  %v991 = add i64 %v977, 32
  %v992 = getelementptr inbounds float, ptr %v975, i64 %v991
  %v993 = load <8 x float>, ptr %v992, align 4
  %v994 = add i64 %v977, 40
  %v995 = getelementptr inbounds float, ptr %v975, i64 %v994
  %v996 = load <8 x float>, ptr %v995, align 4
  %v997 = add i64 %v977, 48
  %v998 = getelementptr inbounds float, ptr %v975, i64 %v997
  %v999 = load <8 x float>, ptr %v998, align 4
  %v1000 = add i64 %v977, 56
  %v1001 = getelementptr inbounds float, ptr %v975, i64 %v1000
  %v1002 = load <8 x float>, ptr %v1001, align 4
  %v1003 = shufflevector <8 x float> %v981, <8 x float> %v993, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1004 = shufflevector <8 x float> %v981, <8 x float> %v993, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1005 = shufflevector <8 x float> %v984, <8 x float> %v996, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1006 = shufflevector <8 x float> %v984, <8 x float> %v996, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1007 = shufflevector <8 x float> %v987, <8 x float> %v999, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1008 = shufflevector <8 x float> %v987, <8 x float> %v999, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1009 = shufflevector <8 x float> %v990, <8 x float> %v1002, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1010 = shufflevector <8 x float> %v990, <8 x float> %v1002, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1011 = shufflevector <8 x float> %v1003, <8 x float> %v1007, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1012 = shufflevector <8 x float> %v1003, <8 x float> %v1007, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1013 = shufflevector <8 x float> %v1005, <8 x float> %v1009, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1014 = shufflevector <8 x float> %v1005, <8 x float> %v1009, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1015 = shufflevector <8 x float> %v1004, <8 x float> %v1008, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1016 = shufflevector <8 x float> %v1004, <8 x float> %v1008, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1017 = shufflevector <8 x float> %v1006, <8 x float> %v1010, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1018 = shufflevector <8 x float> %v1006, <8 x float> %v1010, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1019 = shufflevector <8 x float> %v1011, <8 x float> %v1013, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1020 = shufflevector <8 x float> %v1011, <8 x float> %v1013, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1021 = shufflevector <8 x float> %v1012, <8 x float> %v1014, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1022 = shufflevector <8 x float> %v1012, <8 x float> %v1014, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1023 = shufflevector <8 x float> %v1015, <8 x float> %v1017, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1024 = shufflevector <8 x float> %v1015, <8 x float> %v1017, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1025 = shufflevector <8 x float> %v1016, <8 x float> %v1018, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1026 = shufflevector <8 x float> %v1016, <8 x float> %v1018, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1027 = add i64 %v977, 0
  %v1028 = mul i64 %v1027, 32
  %v1029 = getelementptr inbounds float, ptr %v963, i64 %v1028
  store <8 x float> %v1019, ptr %v1029, align 4
  %v1030 = add i64 %v977, 1
  %v1031 = mul i64 %v1030, 32
  %v1032 = getelementptr inbounds float, ptr %v963, i64 %v1031
  store <8 x float> %v1020, ptr %v1032, align 4
  %v1033 = add i64 %v977, 2
  %v1034 = mul i64 %v1033, 32
  %v1035 = getelementptr inbounds float, ptr %v963, i64 %v1034
  store <8 x float> %v1021, ptr %v1035, align 4
  %v1036 = add i64 %v977, 3
  %v1037 = mul i64 %v1036, 32
  %v1038 = getelementptr inbounds float, ptr %v963, i64 %v1037
  store <8 x float> %v1022, ptr %v1038, align 4
  %v1039 = add i64 %v977, 4
  %v1040 = mul i64 %v1039, 32
  %v1041 = getelementptr inbounds float, ptr %v963, i64 %v1040
  store <8 x float> %v1023, ptr %v1041, align 4
  %v1042 = add i64 %v977, 5
  %v1043 = mul i64 %v1042, 32
  %v1044 = getelementptr inbounds float, ptr %v963, i64 %v1043
  store <8 x float> %v1024, ptr %v1044, align 4
  %v1045 = add i64 %v977, 6
  %v1046 = mul i64 %v1045, 32
  %v1047 = getelementptr inbounds float, ptr %v963, i64 %v1046
  store <8 x float> %v1025, ptr %v1047, align 4
  %v1048 = add i64 %v977, 7
  %v1049 = mul i64 %v1048, 32
  %v1050 = getelementptr inbounds float, ptr %v963, i64 %v1049
  store <8 x float> %v1026, ptr %v1050, align 4
  %v1051 = add nsw i64 %v977, 8
  br label %b150
b152:
  br label %b153
b153:
  %v1052 = phi i64 [ 8, %b152 ], [ %v1060, %b154 ]
  %v1053 = icmp slt i64 %v1052, 8
  br i1 %v1053, label %b154, label %b155
b154:
  %v1054 = mul i64 %v1052, 1
  %v1055 = getelementptr inbounds float, ptr %v975, i64 %v1054
  %v1056 = getelementptr float, ptr %v1055, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1057 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1056, <8 x i1> %v972, <8 x float> zeroinitializer)
  %v1058 = mul i64 %v1052, 32
  %v1059 = getelementptr inbounds float, ptr %v963, i64 %v1058
  store <8 x float> %v1057, ptr %v1059, align 4
  %v1060 = add nsw i64 %v1052, 1
  br label %b153
b155:
  br label %b149
b149:
  %v1061 = icmp slt i64 %v966, 8
  br i1 %v1061, label %b156, label %b157
b156:
  br label %b158
b158:
  %v1062 = phi i64 [ 0, %b156 ], [ %v1070, %b159 ]
  %v1063 = icmp slt i64 %v1062, 8
  br i1 %v1063, label %b159, label %b160
b159:
  %v1064 = mul i64 %v1062, 1
  %v1065 = getelementptr inbounds float, ptr %v975, i64 %v1064
  %v1066 = getelementptr float, ptr %v1065, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1067 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1066, <8 x i1> %v972, <8 x float> zeroinitializer)
  %v1068 = mul i64 %v1062, 32
  %v1069 = getelementptr inbounds float, ptr %v963, i64 %v1068
  store <8 x float> %v1067, ptr %v1069, align 4
  %v1070 = add nsw i64 %v1062, 1
  br label %b158
b160:
  br label %b157
b157:
  %v1071 = add i64 %v739, 24
  %v1072 = add i64 %v740, 0
  %v1073 = getelementptr inbounds float, ptr %v718, i64 %v1071
  %v1074 = sub i64 8, %v1072
  %v1075 = icmp slt i64 %v1074, 0
  %v1076 = select i1 %v1075, i64 0, i64 %v1074
  %v1077 = icmp ult i64 %v1076, 8
  %v1078 = select i1 %v1077, i64 %v1076, i64 8
  %v1079 = trunc i64 %v1078 to i32
  %v1080 = insertelement <8 x i32> poison, i32 %v1079, i64 0
  %v1081 = shufflevector <8 x i32> %v1080, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1082 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1081
  %v1083 = mul i64 %v1072, 8
  %v1084 = add i64 192, %v1083
  %v1085 = getelementptr inbounds float, ptr %v16, i64 %v1084
  %v1086 = icmp sge i64 %v1076, 8
  br i1 %v1086, label %b161, label %b162
b161:
  br label %b163
b163:
  %v1087 = phi i64 [ 0, %b161 ], [ %v1161, %b164 ]
  %v1088 = icmp slt i64 %v1087, 8
  br i1 %v1088, label %b164, label %b165
b164:
  %v1089 = add i64 %v1087, 0
  %v1090 = getelementptr inbounds float, ptr %v1085, i64 %v1089
  %v1091 = load <8 x float>, ptr %v1090, align 4
  %v1092 = add i64 %v1087, 8
  %v1093 = getelementptr inbounds float, ptr %v1085, i64 %v1092
  %v1094 = load <8 x float>, ptr %v1093, align 4
  %v1095 = add i64 %v1087, 16
  %v1096 = getelementptr inbounds float, ptr %v1085, i64 %v1095
  %v1097 = load <8 x float>, ptr %v1096, align 4
  %v1098 = add i64 %v1087, 24
  %v1099 = getelementptr inbounds float, ptr %v1085, i64 %v1098
  %v1100 = load <8 x float>, ptr %v1099, align 4
  %v1101 = add i64 %v1087, 32
  %v1102 = getelementptr inbounds float, ptr %v1085, i64 %v1101
  %v1103 = load <8 x float>, ptr %v1102, align 4
  %v1104 = add i64 %v1087, 40
  %v1105 = getelementptr inbounds float, ptr %v1085, i64 %v1104
  %v1106 = load <8 x float>, ptr %v1105, align 4
  %v1107 = add i64 %v1087, 48
  %v1108 = getelementptr inbounds float, ptr %v1085, i64 %v1107
  %v1109 = load <8 x float>, ptr %v1108, align 4
  %v1110 = add i64 %v1087, 56
  %v1111 = getelementptr inbounds float, ptr %v1085, i64 %v1110
  %v1112 = load <8 x float>, ptr %v1111, align 4
  %v1113 = shufflevector <8 x float> %v1091, <8 x float> %v1103, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1114 = shufflevector <8 x float> %v1091, <8 x float> %v1103, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1115 = shufflevector <8 x float> %v1094, <8 x float> %v1106, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1116 = shufflevector <8 x float> %v1094, <8 x float> %v1106, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1117 = shufflevector <8 x float> %v1097, <8 x float> %v1109, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1118 = shufflevector <8 x float> %v1097, <8 x float> %v1109, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1119 = shufflevector <8 x float> %v1100, <8 x float> %v1112, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1120 = shufflevector <8 x float> %v1100, <8 x float> %v1112, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1121 = shufflevector <8 x float> %v1113, <8 x float> %v1117, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1122 = shufflevector <8 x float> %v1113, <8 x float> %v1117, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1123 = shufflevector <8 x float> %v1115, <8 x float> %v1119, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1124 = shufflevector <8 x float> %v1115, <8 x float> %v1119, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1125 = shufflevector <8 x float> %v1114, <8 x float> %v1118, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1126 = shufflevector <8 x float> %v1114, <8 x float> %v1118, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1127 = shufflevector <8 x float> %v1116, <8 x float> %v1120, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1128 = shufflevector <8 x float> %v1116, <8 x float> %v1120, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1129 = shufflevector <8 x float> %v1121, <8 x float> %v1123, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1130 = shufflevector <8 x float> %v1121, <8 x float> %v1123, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1131 = shufflevector <8 x float> %v1122, <8 x float> %v1124, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1132 = shufflevector <8 x float> %v1122, <8 x float> %v1124, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1133 = shufflevector <8 x float> %v1125, <8 x float> %v1127, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1134 = shufflevector <8 x float> %v1125, <8 x float> %v1127, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1135 = shufflevector <8 x float> %v1126, <8 x float> %v1128, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1136 = shufflevector <8 x float> %v1126, <8 x float> %v1128, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1137 = add i64 %v1087, 0
  %v1138 = mul i64 %v1137, 32
  %v1139 = getelementptr inbounds float, ptr %v1073, i64 %v1138
  store <8 x float> %v1129, ptr %v1139, align 4
  %v1140 = add i64 %v1087, 1
  %v1141 = mul i64 %v1140, 32
  %v1142 = getelementptr inbounds float, ptr %v1073, i64 %v1141
  store <8 x float> %v1130, ptr %v1142, align 4
  %v1143 = add i64 %v1087, 2
  %v1144 = mul i64 %v1143, 32
  %v1145 = getelementptr inbounds float, ptr %v1073, i64 %v1144
  store <8 x float> %v1131, ptr %v1145, align 4
  %v1146 = add i64 %v1087, 3
  %v1147 = mul i64 %v1146, 32
  %v1148 = getelementptr inbounds float, ptr %v1073, i64 %v1147
  store <8 x float> %v1132, ptr %v1148, align 4
  %v1149 = add i64 %v1087, 4
  %v1150 = mul i64 %v1149, 32
  %v1151 = getelementptr inbounds float, ptr %v1073, i64 %v1150
  store <8 x float> %v1133, ptr %v1151, align 4
  %v1152 = add i64 %v1087, 5
  %v1153 = mul i64 %v1152, 32
  %v1154 = getelementptr inbounds float, ptr %v1073, i64 %v1153
  store <8 x float> %v1134, ptr %v1154, align 4
  %v1155 = add i64 %v1087, 6
  %v1156 = mul i64 %v1155, 32
  %v1157 = getelementptr inbounds float, ptr %v1073, i64 %v1156
  store <8 x float> %v1135, ptr %v1157, align 4
  %v1158 = add i64 %v1087, 7
  %v1159 = mul i64 %v1158, 32
  %v1160 = getelementptr inbounds float, ptr %v1073, i64 %v1159
  store <8 x float> %v1136, ptr %v1160, align 4
  %v1161 = add nsw i64 %v1087, 8
  br label %b163
b165:
  br label %b166
b166:
  %v1162 = phi i64 [ 8, %b165 ], [ %v1170, %b167 ]
  %v1163 = icmp slt i64 %v1162, 8
  br i1 %v1163, label %b167, label %b168
b167:
  %v1164 = mul i64 %v1162, 1
  %v1165 = getelementptr inbounds float, ptr %v1085, i64 %v1164
  %v1166 = getelementptr float, ptr %v1165, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1167 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1166, <8 x i1> %v1082, <8 x float> zeroinitializer)
  %v1168 = mul i64 %v1162, 32
  %v1169 = getelementptr inbounds float, ptr %v1073, i64 %v1168
  store <8 x float> %v1167, ptr %v1169, align 4
  %v1170 = add nsw i64 %v1162, 1
  br label %b166
b168:
  br label %b162
b162:
  %v1171 = icmp slt i64 %v1076, 8
  br i1 %v1171, label %b169, label %b170
b169:
  br label %b171
b171:
  %v1172 = phi i64 [ 0, %b169 ], [ %v1180, %b172 ]
  %v1173 = icmp slt i64 %v1172, 8
  br i1 %v1173, label %b172, label %b173
b172:
  %v1174 = mul i64 %v1172, 1
  %v1175 = getelementptr inbounds float, ptr %v1085, i64 %v1174
  %v1176 = getelementptr float, ptr %v1175, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1177 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1176, <8 x i1> %v1082, <8 x float> zeroinitializer)
  %v1178 = mul i64 %v1172, 32
  %v1179 = getelementptr inbounds float, ptr %v1073, i64 %v1178
  store <8 x float> %v1177, ptr %v1179, align 4
  %v1180 = add nsw i64 %v1172, 1
  br label %b171
b173:
  br label %b170
b170:
  %v1181 = add i64 %v739, 256
  %v1182 = add nsw i64 %v737, 1
  br label %b119
b121:
  br label %b118
b118:
  %v1183 = icmp sgt i64 %v3, 1
  br i1 %v1183, label %b174, label %b175
b174:
  %v1184 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1185 = atomicrmw add ptr %v1184, i64 1 acq_rel
  %v1186 = mul i64 %v3, 6
  br label %b176
b176:
  %v1187 = load atomic i64, ptr %v1184 acquire, align 8
  %v1188 = icmp slt i64 %v1187, %v1186
  br i1 %v1188, label %b177, label %b178
b177:
  %v1189 = call i32 @sched_yield()
  br label %b176
b178:
  br label %b175
b175:
  br label %b179
b179:
  %v1190 = phi i64 [ 0, %b175 ], [ %v1983, %b184 ]
  %v1191 = icmp slt i64 %v1190, %v5
  br i1 %v1191, label %b180, label %b181
b180:
  %v1193 = add i64 %v7, 0
  %v1194 = sdiv i64 %v1193, 1
  %v1195 = add i64 %v2, 1
  %v1196 = mul i64 %v1194, %v2
  %v1197 = sdiv i64 %v1196, %v3
  %v1198 = mul i64 %v1197, 1
  %v1199 = icmp slt i64 %v1198, %v7
  %v1200 = select i1 %v1199, i64 %v1198, i64 %v7
  %v1201 = mul i64 %v1194, %v1195
  %v1202 = sdiv i64 %v1201, %v3
  %v1203 = mul i64 %v1202, 1
  %v1204 = icmp slt i64 %v1203, %v7
  %v1205 = select i1 %v1204, i64 %v1203, i64 %v7
  br label %b182
b182:
  %v1206 = phi i64 [ %v1200, %b180 ], [ %v1982, %b187 ]
  %v1207 = icmp slt i64 %v1206, %v1205
  br i1 %v1207, label %b183, label %b184
b183:
  %v1208 = add i64 %v1206, 96
  %v1209 = icmp slt i64 %v1208, %v1205
  %v1210 = select i1 %v1209, i64 %v1208, i64 %v1205
  br label %b185
b185:
  %v1211 = phi i64 [ 0, %b183 ], [ %v1981, %b190 ]
  %v1212 = icmp slt i64 %v1211, 1
  br i1 %v1212, label %b186, label %b187
b186:
  %v1213 = sub i64 %v1210, %v1206
  %v1214 = sub i64 2, 1
  %v1215 = add i64 %v1213, %v1214
  %v1216 = sdiv i64 %v1215, 2
  br label %b188
b188:
  %v1217 = phi i64 [ 0, %b186 ], [ %v1980, %b195 ]
  %v1218 = icmp slt i64 %v1217, %v1216
  br i1 %v1218, label %b189, label %b190
b189:
  %v1219 = mul i64 %v1213, %v1217
  %v1220 = sdiv i64 %v1219, %v1216
  %v1221 = add i64 %v1206, %v1220
  %v1222 = add i64 %v1217, 1
  %v1223 = mul i64 %v1213, %v1222
  %v1224 = sdiv i64 %v1223, %v1216
  %v1225 = add i64 %v1206, %v1224
  %v1226 = mul i64 %v1211, 256
  %v1227 = getelementptr inbounds float, ptr %v718, i64 %v1226
  %v1228 = sub i64 %v1225, %v1221
  %v1229 = add i64 %v1190, 0
  %v1230 = and i64 %v1229, %v58
  %v1231 = mul i64 %v1230, %v7
  %v1232 = add i64 %v1231, %v1221
  %v1233 = mul i64 %v1232, 8
  %v1234 = getelementptr inbounds float, ptr %v22, i64 %v1233
  %v1235 = getelementptr inbounds float, ptr %v1234, i64 0
  %v1236 = sub i64 %v1228, 1
  %v1237 = getelementptr inbounds ptr, ptr @table_tile_2x1of4_0_1_2_3, i64 %v1236
  %v1238 = load ptr, ptr %v1237, align 4
  %v1239 = icmp sgt i64 %v1228, 0
  br i1 %v1239, label %b191, label %b192
b191:
  call void %v1238(ptr %v1235, i64 8, ptr %v1227, i64 8, ptr %v1192)
  br label %b192
b192:
  %v1240 = add i64 %v1226, 256
  br label %b193
b193:
  %v1241 = phi i64 [ %v1221, %b192 ], [ %v1979, %b198 ]
  %v1242 = icmp slt i64 %v1241, %v1225
  br i1 %v1242, label %b194, label %b195
b194:
  %v1243 = sub i64 %v1241, %v1221
  %v1244 = mul i64 %v1243, 32
  %v1245 = getelementptr inbounds float, ptr %v1192, i64 %v1244
  %v1246 = add i64 %v1190, 0
  %v1247 = and i64 %v1246, %v66
  %v1248 = mul i64 %v1247, %v7
  %v1249 = add i64 %v1248, %v1241
  %v1250 = mul i64 %v1249, 32
  %v1251 = getelementptr inbounds float, ptr %v42, i64 %v1250
  %v1252 = add i64 %v1190, 0
  %v1253 = and i64 %v1252, %v54
  %v1254 = mul i64 %v1253, %v7
  %v1255 = add i64 %v1254, %v1241
  %v1256 = mul i64 %v1255, 1
  %v1257 = getelementptr inbounds float, ptr %v12, i64 %v1256
  %v1258 = add i64 %v1190, 0
  %v1259 = and i64 %v1258, %v60
  %v1260 = mul i64 %v1259, %v7
  %v1261 = add i64 %v1260, %v1241
  %v1262 = mul i64 %v1261, 8
  %v1263 = getelementptr inbounds float, ptr %v24, i64 %v1262
  %v1264 = add i64 %v1190, 0
  %v1265 = and i64 %v1264, %v58
  %v1266 = mul i64 %v1265, %v7
  %v1267 = add i64 %v1266, %v1241
  %v1268 = mul i64 %v1267, 8
  %v1269 = getelementptr inbounds float, ptr %v22, i64 %v1268
  %v1270 = add i64 %v1190, 0
  %v1271 = and i64 %v1270, %v68
  %v1272 = mul i64 %v1271, %v7
  %v1273 = add i64 %v1272, %v1241
  %v1274 = mul i64 %v1273, 8
  %v1275 = getelementptr inbounds float, ptr %v44, i64 %v1274
  %v1276 = add i64 %v1190, 0
  %v1277 = and i64 %v1276, %v70
  %v1278 = mul i64 %v1277, %v7
  %v1279 = add i64 %v1278, %v1241
  %v1280 = mul i64 %v1279, 8
  %v1281 = getelementptr inbounds float, ptr %v46, i64 %v1280
  %v1282 = add i64 %v1190, 0
  %v1283 = and i64 %v1282, %v72
  %v1284 = mul i64 %v1283, %v7
  %v1285 = add i64 %v1284, %v1241
  %v1286 = mul i64 %v1285, 8
  %v1287 = getelementptr inbounds float, ptr %v48, i64 %v1286
  %v1288 = add i64 %v1190, 1
  %v1289 = and i64 %v1288, %v60
  %v1290 = mul i64 %v1289, %v7
  %v1291 = add i64 %v1290, %v1241
  %v1292 = mul i64 %v1291, 8
  %v1293 = getelementptr inbounds float, ptr %v24, i64 %v1292
  %v1294 = add i64 %v1190, 0
  %v1295 = and i64 %v1294, %v74
  %v1296 = mul i64 %v1295, %v7
  %v1297 = add i64 %v1296, %v1241
  %v1298 = mul i64 %v1297, 8
  %v1299 = getelementptr inbounds float, ptr %v50, i64 %v1298
  %v1300 = add i64 %v1190, 1
  %v1301 = and i64 %v1300, %v58
  %v1302 = mul i64 %v1301, %v7
  %v1303 = add i64 %v1302, %v1241
  %v1304 = mul i64 %v1303, 8
  %v1305 = getelementptr inbounds float, ptr %v22, i64 %v1304
  br label %b196
b196:
  %v1306 = phi i64 [ 0, %b194 ], [ %v1978, %b197 ]
  %v1307 = icmp slt i64 %v1306, 1
  br i1 %v1307, label %b197, label %b198
b197:
  %v1308 = mul i64 %v1211, 1
  %v1309 = add i64 %v1308, %v1306
  %v1310 = mul i64 %v1309, 8
  %v1311 = add i64 0, %v1306
  %v1312 = mul i64 %v1311, 8
  %v1313 = getelementptr inbounds float, ptr %v1245, i64 %v1312
  %v1314 = load <8 x float>, ptr %v1313, align 4
  %v1315 = add i64 1, %v1306
  %v1316 = mul i64 %v1315, 8
  %v1317 = getelementptr inbounds float, ptr %v1245, i64 %v1316
  %v1318 = load <8 x float>, ptr %v1317, align 4
  %v1319 = add i64 2, %v1306
  %v1320 = mul i64 %v1319, 8
  %v1321 = getelementptr inbounds float, ptr %v1245, i64 %v1320
  %v1322 = load <8 x float>, ptr %v1321, align 4
  %v1323 = add i64 3, %v1306
  %v1324 = mul i64 %v1323, 8
  %v1325 = getelementptr inbounds float, ptr %v1245, i64 %v1324
  %v1326 = load <8 x float>, ptr %v1325, align 4
  %v1327 = add i64 8, %v1310
  %v1328 = getelementptr inbounds float, ptr %v1251, i64 %v1327
  %v1329 = load <8 x float>, ptr %v1328, align 4
  %v1330 = fadd <8 x float> %v1329, %v1314
  %v1331 = add i64 8, %v1310
  %v1332 = getelementptr inbounds float, ptr %v18, i64 %v1331
  %v1333 = load <8 x float>, ptr %v1332, align 4
  %v1334 = fadd <8 x float> %v1330, %v1333
  %v1335 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1334)
  %v1336 = fneg <8 x float> %v1335
  %v1337 = fcmp olt <8 x float> %v1336, splat (float 0xC05A400000000000)
  %v1338 = select <8 x i1> %v1337, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1336
  %v1339 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1338, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1340 = fsub <8 x float> %v1339, splat (float 0x4168000000000000)
  %v1341 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1340, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1338)
  %v1342 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1340, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1341)
  %v1343 = bitcast <8 x float> %v1339 to <8 x i32>
  %v1344 = fmul <8 x float> %v1342, %v1342
  %v1345 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1342, <8 x float> splat (float 0x3F81227F40000000))
  %v1346 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1345, <8 x float> %v1342, <8 x float> splat (float 0x3FA5556740000000))
  %v1347 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1346, <8 x float> %v1342, <8 x float> splat (float 0x3FC5554B00000000))
  %v1348 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1347, <8 x float> %v1342, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1349 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1344, <8 x float> %v1348, <8 x float> %v1342)
  %v1350 = sub <8 x i32> %v1343, splat (i32 1262485250)
  %v1351 = lshr <8 x i32> %v1350, splat (i32 1)
  %v1352 = sub <8 x i32> %v1350, %v1351
  %v1353 = shl <8 x i32> %v1351, splat (i32 23)
  %v1354 = bitcast <8 x i32> %v1353 to <8 x float>
  %v1355 = shl <8 x i32> %v1352, splat (i32 23)
  %v1356 = bitcast <8 x i32> %v1355 to <8 x float>
  %v1357 = fadd <8 x float> %v1349, splat (float 0x3FF0000000000000)
  %v1358 = fmul <8 x float> %v1357, %v1354
  %v1359 = fmul <8 x float> %v1358, %v1356
  %v1360 = fcmp olt <8 x float> %v1334, splat (float 0x0000000000000000)
  %v1361 = select <8 x i1> %v1360, <8 x float> %v1359, <8 x float> splat (float 0x3FF0000000000000)
  %v1362 = fadd <8 x float> %v1359, splat (float 0x3FF0000000000000)
  %v1363 = fdiv <8 x float> %v1361, %v1362
  %v1364 = add i64 0, %v1310
  %v1365 = getelementptr inbounds float, ptr %v1251, i64 %v1364
  %v1366 = load <8 x float>, ptr %v1365, align 4
  %v1367 = fadd <8 x float> %v1366, %v1318
  %v1368 = add i64 0, %v1310
  %v1369 = getelementptr inbounds float, ptr %v18, i64 %v1368
  %v1370 = load <8 x float>, ptr %v1369, align 4
  %v1371 = fadd <8 x float> %v1367, %v1370
  %v1372 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1371)
  %v1373 = fneg <8 x float> %v1372
  %v1374 = fcmp olt <8 x float> %v1373, splat (float 0xC05A400000000000)
  %v1375 = select <8 x i1> %v1374, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1373
  %v1376 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1375, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1377 = fsub <8 x float> %v1376, splat (float 0x4168000000000000)
  %v1378 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1377, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1375)
  %v1379 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1377, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1378)
  %v1380 = bitcast <8 x float> %v1376 to <8 x i32>
  %v1381 = fmul <8 x float> %v1379, %v1379
  %v1382 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1379, <8 x float> splat (float 0x3F81227F40000000))
  %v1383 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1382, <8 x float> %v1379, <8 x float> splat (float 0x3FA5556740000000))
  %v1384 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1383, <8 x float> %v1379, <8 x float> splat (float 0x3FC5554B00000000))
  %v1385 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1384, <8 x float> %v1379, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1386 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1381, <8 x float> %v1385, <8 x float> %v1379)
  %v1387 = sub <8 x i32> %v1380, splat (i32 1262485250)
  %v1388 = lshr <8 x i32> %v1387, splat (i32 1)
  %v1389 = sub <8 x i32> %v1387, %v1388
  %v1390 = shl <8 x i32> %v1388, splat (i32 23)
  %v1391 = bitcast <8 x i32> %v1390 to <8 x float>
  %v1392 = shl <8 x i32> %v1389, splat (i32 23)
  %v1393 = bitcast <8 x i32> %v1392 to <8 x float>
  %v1394 = fadd <8 x float> %v1386, splat (float 0x3FF0000000000000)
  %v1395 = fmul <8 x float> %v1394, %v1391
  %v1396 = fmul <8 x float> %v1395, %v1393
  %v1397 = fcmp olt <8 x float> %v1371, splat (float 0x0000000000000000)
  %v1398 = select <8 x i1> %v1397, <8 x float> %v1396, <8 x float> splat (float 0x3FF0000000000000)
  %v1399 = fadd <8 x float> %v1396, splat (float 0x3FF0000000000000)
  %v1400 = fdiv <8 x float> %v1398, %v1399
  %v1401 = add i64 16, %v1310
  %v1402 = getelementptr inbounds float, ptr %v1251, i64 %v1401
  %v1403 = load <8 x float>, ptr %v1402, align 4
  %v1404 = fadd <8 x float> %v1403, %v1322
  %v1405 = add i64 16, %v1310
  %v1406 = getelementptr inbounds float, ptr %v18, i64 %v1405
  %v1407 = load <8 x float>, ptr %v1406, align 4
  %v1408 = fadd <8 x float> %v1404, %v1407
  %v1409 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1408)
  %v1410 = fcmp ogt <8 x float> %v1409, splat (float 0x4023000000000000)
  %v1411 = select <8 x i1> %v1410, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1409
  %v1412 = fadd <8 x float> %v1411, %v1411
  %v1413 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1412, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1414 = fsub <8 x float> %v1413, splat (float 0x4168000000000000)
  %v1415 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1414, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1412)
  %v1416 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1414, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1415)
  %v1417 = bitcast <8 x float> %v1413 to <8 x i32>
  %v1418 = fmul <8 x float> %v1416, %v1416
  %v1419 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1416, <8 x float> splat (float 0x3F81227F40000000))
  %v1420 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1419, <8 x float> %v1416, <8 x float> splat (float 0x3FA5556740000000))
  %v1421 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1420, <8 x float> %v1416, <8 x float> splat (float 0x3FC5554B00000000))
  %v1422 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1421, <8 x float> %v1416, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1423 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1418, <8 x float> %v1422, <8 x float> %v1416)
  %v1424 = shl <8 x i32> %v1417, splat (i32 23)
  %v1425 = add <8 x i32> %v1424, splat (i32 1065353216)
  %v1426 = bitcast <8 x i32> %v1425 to <8 x float>
  %v1427 = fsub <8 x float> %v1426, splat (float 0x3FF0000000000000)
  %v1428 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1426, <8 x float> %v1423, <8 x float> %v1427)
  %v1429 = fadd <8 x float> %v1428, splat (float 0x4000000000000000)
  %v1430 = fdiv <8 x float> %v1428, %v1429
  %v1431 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1430, <8 x float> %v1408)
  %v1432 = add i64 0, %v1310
  %v1433 = insertelement <8 x i64> poison, i64 %v1432, i64 0
  %v1434 = shufflevector <8 x i64> %v1433, <8 x i64> poison, <8 x i32> zeroinitializer
  %v1435 = add <8 x i64> %v1434, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v1436 = trunc <8 x i64> %v1435 to <8 x i32>
  %v1437 = trunc i64 %v1241 to i32
  %v1438 = getelementptr inbounds float, ptr %v1257, i64 0
  %v1439 = load i32, ptr %v1438, align 4
  %v1440 = getelementptr inbounds i64, ptr %v1, i64 2
  %v1441 = load i64, ptr %v1440, align 8
  %v1442 = insertelement <8 x i32> poison, i32 %v1437, i64 0
  %v1443 = shufflevector <8 x i32> %v1442, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1444 = insertelement <8 x i32> poison, i32 %v1439, i64 0
  %v1445 = shufflevector <8 x i32> %v1444, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1446 = trunc i64 %v1441 to i32
  %v1447 = lshr i64 %v1441, 32
  %v1448 = trunc i64 %v1447 to i32
  %v1449 = zext <8 x i32> %v1436 to <8 x i64>
  %v1450 = mul <8 x i64> %v1449, splat (i64 3528531795)
  %v1451 = lshr <8 x i64> %v1450, splat (i64 32)
  %v1452 = trunc <8 x i64> %v1451 to <8 x i32>
  %v1453 = trunc <8 x i64> %v1450 to <8 x i32>
  %v1454 = zext <8 x i32> %v1445 to <8 x i64>
  %v1455 = mul <8 x i64> %v1454, splat (i64 3449720151)
  %v1456 = lshr <8 x i64> %v1455, splat (i64 32)
  %v1457 = trunc <8 x i64> %v1456 to <8 x i32>
  %v1458 = trunc <8 x i64> %v1455 to <8 x i32>
  %v1459 = insertelement <8 x i32> poison, i32 %v1446, i64 0
  %v1460 = shufflevector <8 x i32> %v1459, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1461 = insertelement <8 x i32> poison, i32 %v1448, i64 0
  %v1462 = shufflevector <8 x i32> %v1461, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1463 = xor <8 x i32> %v1457, %v1443
  %v1464 = xor <8 x i32> %v1463, %v1460
  %v1465 = xor <8 x i32> %v1452, splat (i32 1)
  %v1466 = xor <8 x i32> %v1465, %v1462
  %v1467 = add i32 %v1446, -1640531527
  %v1468 = add i32 %v1448, -1150833019
  %v1469 = zext <8 x i32> %v1464 to <8 x i64>
  %v1470 = mul <8 x i64> %v1469, splat (i64 3528531795)
  %v1471 = lshr <8 x i64> %v1470, splat (i64 32)
  %v1472 = trunc <8 x i64> %v1471 to <8 x i32>
  %v1473 = trunc <8 x i64> %v1470 to <8 x i32>
  %v1474 = zext <8 x i32> %v1466 to <8 x i64>
  %v1475 = mul <8 x i64> %v1474, splat (i64 3449720151)
  %v1476 = lshr <8 x i64> %v1475, splat (i64 32)
  %v1477 = trunc <8 x i64> %v1476 to <8 x i32>
  %v1478 = trunc <8 x i64> %v1475 to <8 x i32>
  %v1479 = insertelement <8 x i32> poison, i32 %v1467, i64 0
  %v1480 = shufflevector <8 x i32> %v1479, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1481 = insertelement <8 x i32> poison, i32 %v1468, i64 0
  %v1482 = shufflevector <8 x i32> %v1481, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1483 = xor <8 x i32> %v1477, %v1458
  %v1484 = xor <8 x i32> %v1483, %v1480
  %v1485 = xor <8 x i32> %v1472, %v1453
  %v1486 = xor <8 x i32> %v1485, %v1482
  %v1487 = add i32 %v1467, -1640531527
  %v1488 = add i32 %v1468, -1150833019
  %v1489 = zext <8 x i32> %v1484 to <8 x i64>
  %v1490 = mul <8 x i64> %v1489, splat (i64 3528531795)
  %v1491 = lshr <8 x i64> %v1490, splat (i64 32)
  %v1492 = trunc <8 x i64> %v1491 to <8 x i32>
  %v1493 = trunc <8 x i64> %v1490 to <8 x i32>
  %v1494 = zext <8 x i32> %v1486 to <8 x i64>
  %v1495 = mul <8 x i64> %v1494, splat (i64 3449720151)
  %v1496 = lshr <8 x i64> %v1495, splat (i64 32)
  %v1497 = trunc <8 x i64> %v1496 to <8 x i32>
  %v1498 = trunc <8 x i64> %v1495 to <8 x i32>
  %v1499 = insertelement <8 x i32> poison, i32 %v1487, i64 0
  %v1500 = shufflevector <8 x i32> %v1499, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1501 = insertelement <8 x i32> poison, i32 %v1488, i64 0
  %v1502 = shufflevector <8 x i32> %v1501, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1503 = xor <8 x i32> %v1497, %v1478
  %v1504 = xor <8 x i32> %v1503, %v1500
  %v1505 = xor <8 x i32> %v1492, %v1473
  %v1506 = xor <8 x i32> %v1505, %v1502
  %v1507 = add i32 %v1487, -1640531527
  %v1508 = add i32 %v1488, -1150833019
  %v1509 = zext <8 x i32> %v1504 to <8 x i64>
  %v1510 = mul <8 x i64> %v1509, splat (i64 3528531795)
  %v1511 = lshr <8 x i64> %v1510, splat (i64 32)
  %v1512 = trunc <8 x i64> %v1511 to <8 x i32>
  %v1513 = trunc <8 x i64> %v1510 to <8 x i32>
  %v1514 = zext <8 x i32> %v1506 to <8 x i64>
  %v1515 = mul <8 x i64> %v1514, splat (i64 3449720151)
  %v1516 = lshr <8 x i64> %v1515, splat (i64 32)
  %v1517 = trunc <8 x i64> %v1516 to <8 x i32>
  %v1518 = trunc <8 x i64> %v1515 to <8 x i32>
  %v1519 = insertelement <8 x i32> poison, i32 %v1507, i64 0
  %v1520 = shufflevector <8 x i32> %v1519, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1521 = insertelement <8 x i32> poison, i32 %v1508, i64 0
  %v1522 = shufflevector <8 x i32> %v1521, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1523 = xor <8 x i32> %v1517, %v1498
  %v1524 = xor <8 x i32> %v1523, %v1520
  %v1525 = xor <8 x i32> %v1512, %v1493
  %v1526 = xor <8 x i32> %v1525, %v1522
  %v1527 = add i32 %v1507, -1640531527
  %v1528 = add i32 %v1508, -1150833019
  %v1529 = zext <8 x i32> %v1524 to <8 x i64>
  %v1530 = mul <8 x i64> %v1529, splat (i64 3528531795)
  %v1531 = lshr <8 x i64> %v1530, splat (i64 32)
  %v1532 = trunc <8 x i64> %v1531 to <8 x i32>
  %v1533 = trunc <8 x i64> %v1530 to <8 x i32>
  %v1534 = zext <8 x i32> %v1526 to <8 x i64>
  %v1535 = mul <8 x i64> %v1534, splat (i64 3449720151)
  %v1536 = lshr <8 x i64> %v1535, splat (i64 32)
  %v1537 = trunc <8 x i64> %v1536 to <8 x i32>
  %v1538 = trunc <8 x i64> %v1535 to <8 x i32>
  %v1539 = insertelement <8 x i32> poison, i32 %v1527, i64 0
  %v1540 = shufflevector <8 x i32> %v1539, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1541 = insertelement <8 x i32> poison, i32 %v1528, i64 0
  %v1542 = shufflevector <8 x i32> %v1541, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1543 = xor <8 x i32> %v1537, %v1518
  %v1544 = xor <8 x i32> %v1543, %v1540
  %v1545 = xor <8 x i32> %v1532, %v1513
  %v1546 = xor <8 x i32> %v1545, %v1542
  %v1547 = add i32 %v1527, -1640531527
  %v1548 = add i32 %v1528, -1150833019
  %v1549 = zext <8 x i32> %v1544 to <8 x i64>
  %v1550 = mul <8 x i64> %v1549, splat (i64 3528531795)
  %v1551 = lshr <8 x i64> %v1550, splat (i64 32)
  %v1552 = trunc <8 x i64> %v1551 to <8 x i32>
  %v1553 = trunc <8 x i64> %v1550 to <8 x i32>
  %v1554 = zext <8 x i32> %v1546 to <8 x i64>
  %v1555 = mul <8 x i64> %v1554, splat (i64 3449720151)
  %v1556 = lshr <8 x i64> %v1555, splat (i64 32)
  %v1557 = trunc <8 x i64> %v1556 to <8 x i32>
  %v1558 = trunc <8 x i64> %v1555 to <8 x i32>
  %v1559 = insertelement <8 x i32> poison, i32 %v1547, i64 0
  %v1560 = shufflevector <8 x i32> %v1559, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1561 = insertelement <8 x i32> poison, i32 %v1548, i64 0
  %v1562 = shufflevector <8 x i32> %v1561, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1563 = xor <8 x i32> %v1557, %v1538
  %v1564 = xor <8 x i32> %v1563, %v1560
  %v1565 = xor <8 x i32> %v1552, %v1533
  %v1566 = xor <8 x i32> %v1565, %v1562
  %v1567 = add i32 %v1547, -1640531527
  %v1568 = add i32 %v1548, -1150833019
  %v1569 = zext <8 x i32> %v1564 to <8 x i64>
  %v1570 = mul <8 x i64> %v1569, splat (i64 3528531795)
  %v1571 = lshr <8 x i64> %v1570, splat (i64 32)
  %v1572 = trunc <8 x i64> %v1571 to <8 x i32>
  %v1573 = trunc <8 x i64> %v1570 to <8 x i32>
  %v1574 = zext <8 x i32> %v1566 to <8 x i64>
  %v1575 = mul <8 x i64> %v1574, splat (i64 3449720151)
  %v1576 = lshr <8 x i64> %v1575, splat (i64 32)
  %v1577 = trunc <8 x i64> %v1576 to <8 x i32>
  %v1578 = trunc <8 x i64> %v1575 to <8 x i32>
  %v1579 = insertelement <8 x i32> poison, i32 %v1567, i64 0
  %v1580 = shufflevector <8 x i32> %v1579, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1581 = insertelement <8 x i32> poison, i32 %v1568, i64 0
  %v1582 = shufflevector <8 x i32> %v1581, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1583 = xor <8 x i32> %v1577, %v1558
  %v1584 = xor <8 x i32> %v1583, %v1580
  %v1585 = xor <8 x i32> %v1572, %v1553
  %v1586 = xor <8 x i32> %v1585, %v1582
  %v1587 = add i32 %v1567, -1640531527
  %v1588 = add i32 %v1568, -1150833019
  %v1589 = zext <8 x i32> %v1584 to <8 x i64>
  %v1590 = mul <8 x i64> %v1589, splat (i64 3528531795)
  %v1591 = lshr <8 x i64> %v1590, splat (i64 32)
  %v1592 = trunc <8 x i64> %v1591 to <8 x i32>
  %v1593 = trunc <8 x i64> %v1590 to <8 x i32>
  %v1594 = zext <8 x i32> %v1586 to <8 x i64>
  %v1595 = mul <8 x i64> %v1594, splat (i64 3449720151)
  %v1596 = lshr <8 x i64> %v1595, splat (i64 32)
  %v1597 = trunc <8 x i64> %v1596 to <8 x i32>
  %v1598 = trunc <8 x i64> %v1595 to <8 x i32>
  %v1599 = insertelement <8 x i32> poison, i32 %v1587, i64 0
  %v1600 = shufflevector <8 x i32> %v1599, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1601 = insertelement <8 x i32> poison, i32 %v1588, i64 0
  %v1602 = shufflevector <8 x i32> %v1601, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1603 = xor <8 x i32> %v1597, %v1578
  %v1604 = xor <8 x i32> %v1603, %v1600
  %v1605 = xor <8 x i32> %v1592, %v1573
  %v1606 = xor <8 x i32> %v1605, %v1602
  %v1607 = add i32 %v1587, -1640531527
  %v1608 = add i32 %v1588, -1150833019
  %v1609 = zext <8 x i32> %v1604 to <8 x i64>
  %v1610 = mul <8 x i64> %v1609, splat (i64 3528531795)
  %v1611 = lshr <8 x i64> %v1610, splat (i64 32)
  %v1612 = trunc <8 x i64> %v1611 to <8 x i32>
  %v1613 = trunc <8 x i64> %v1610 to <8 x i32>
  %v1614 = zext <8 x i32> %v1606 to <8 x i64>
  %v1615 = mul <8 x i64> %v1614, splat (i64 3449720151)
  %v1616 = lshr <8 x i64> %v1615, splat (i64 32)
  %v1617 = trunc <8 x i64> %v1616 to <8 x i32>
  %v1618 = trunc <8 x i64> %v1615 to <8 x i32>
  %v1619 = insertelement <8 x i32> poison, i32 %v1607, i64 0
  %v1620 = shufflevector <8 x i32> %v1619, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1621 = insertelement <8 x i32> poison, i32 %v1608, i64 0
  %v1622 = shufflevector <8 x i32> %v1621, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1623 = xor <8 x i32> %v1617, %v1598
  %v1624 = xor <8 x i32> %v1623, %v1620
  %v1625 = xor <8 x i32> %v1612, %v1593
  %v1626 = xor <8 x i32> %v1625, %v1622
  %v1627 = add i32 %v1607, -1640531527
  %v1628 = add i32 %v1608, -1150833019
  %v1629 = zext <8 x i32> %v1624 to <8 x i64>
  %v1630 = mul <8 x i64> %v1629, splat (i64 3528531795)
  %v1631 = lshr <8 x i64> %v1630, splat (i64 32)
  %v1632 = trunc <8 x i64> %v1631 to <8 x i32>
  %v1633 = trunc <8 x i64> %v1630 to <8 x i32>
  %v1634 = zext <8 x i32> %v1626 to <8 x i64>
  %v1635 = mul <8 x i64> %v1634, splat (i64 3449720151)
  %v1636 = lshr <8 x i64> %v1635, splat (i64 32)
  %v1637 = trunc <8 x i64> %v1636 to <8 x i32>
  %v1638 = trunc <8 x i64> %v1635 to <8 x i32>
  %v1639 = insertelement <8 x i32> poison, i32 %v1627, i64 0
  %v1640 = shufflevector <8 x i32> %v1639, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1641 = insertelement <8 x i32> poison, i32 %v1628, i64 0
  %v1642 = shufflevector <8 x i32> %v1641, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1643 = xor <8 x i32> %v1637, %v1618
  %v1644 = xor <8 x i32> %v1643, %v1640
  %v1645 = xor <8 x i32> %v1632, %v1613
  %v1646 = xor <8 x i32> %v1645, %v1642
  %v1647 = add i32 %v1627, -1640531527
  %v1648 = add i32 %v1628, -1150833019
  %v1649 = lshr <8 x i32> %v1644, splat (i32 8)
  %v1650 = sitofp <8 x i32> %v1649 to <8 x float>
  %v1651 = fmul <8 x float> %v1650, splat (float 0x3E70000000000000)
  %v1652 = insertelement <8 x float> poison, float 0x3FE0000000000000, i64 0
  %v1653 = shufflevector <8 x float> %v1652, <8 x float> poison, <8 x i32> zeroinitializer
  %v1654 = fcmp olt <8 x float> %v1651, %v1653
  %v1655 = select <8 x i1> %v1654, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v1656 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v1657 = shufflevector <8 x float> %v1656, <8 x float> poison, <8 x i32> zeroinitializer
  %v1658 = fcmp une <8 x float> %v1657, splat (float 0x0000000000000000)
  %v1659 = select <8 x i1> %v1658, <8 x float> %v1655, <8 x float> %v1653
  %v1660 = add i64 0, %v1310
  %v1661 = getelementptr inbounds float, ptr %v1263, i64 %v1660
  %v1662 = load <8 x float>, ptr %v1661, align 4
  %v1663 = fmul <8 x float> %v1659, %v1662
  %v1664 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1665 = shufflevector <8 x float> %v1664, <8 x float> poison, <8 x i32> zeroinitializer
  %v1666 = fsub <8 x float> %v1665, %v1659
  %v1667 = fmul <8 x float> %v1363, %v1662
  %v1668 = fmul <8 x float> %v1400, %v1431
  %v1669 = fadd <8 x float> %v1667, %v1668
  %v1670 = fmul <8 x float> %v1666, %v1669
  %v1671 = fadd <8 x float> %v1663, %v1670
  %v1672 = add i64 24, %v1310
  %v1673 = getelementptr inbounds float, ptr %v1251, i64 %v1672
  %v1674 = load <8 x float>, ptr %v1673, align 4
  %v1675 = fadd <8 x float> %v1674, %v1326
  %v1676 = add i64 24, %v1310
  %v1677 = getelementptr inbounds float, ptr %v18, i64 %v1676
  %v1678 = load <8 x float>, ptr %v1677, align 4
  %v1679 = fadd <8 x float> %v1675, %v1678
  %v1680 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1679)
  %v1681 = fneg <8 x float> %v1680
  %v1682 = fcmp olt <8 x float> %v1681, splat (float 0xC05A400000000000)
  %v1683 = select <8 x i1> %v1682, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1681
  %v1684 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1683, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1685 = fsub <8 x float> %v1684, splat (float 0x4168000000000000)
  %v1686 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1685, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1683)
  %v1687 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1685, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1686)
  %v1688 = bitcast <8 x float> %v1684 to <8 x i32>
  %v1689 = fmul <8 x float> %v1687, %v1687
  %v1690 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1687, <8 x float> splat (float 0x3F81227F40000000))
  %v1691 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1690, <8 x float> %v1687, <8 x float> splat (float 0x3FA5556740000000))
  %v1692 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1691, <8 x float> %v1687, <8 x float> splat (float 0x3FC5554B00000000))
  %v1693 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1692, <8 x float> %v1687, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1694 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1689, <8 x float> %v1693, <8 x float> %v1687)
  %v1695 = sub <8 x i32> %v1688, splat (i32 1262485250)
  %v1696 = lshr <8 x i32> %v1695, splat (i32 1)
  %v1697 = sub <8 x i32> %v1695, %v1696
  %v1698 = shl <8 x i32> %v1696, splat (i32 23)
  %v1699 = bitcast <8 x i32> %v1698 to <8 x float>
  %v1700 = shl <8 x i32> %v1697, splat (i32 23)
  %v1701 = bitcast <8 x i32> %v1700 to <8 x float>
  %v1702 = fadd <8 x float> %v1694, splat (float 0x3FF0000000000000)
  %v1703 = fmul <8 x float> %v1702, %v1699
  %v1704 = fmul <8 x float> %v1703, %v1701
  %v1705 = fcmp olt <8 x float> %v1679, splat (float 0x0000000000000000)
  %v1706 = select <8 x i1> %v1705, <8 x float> %v1704, <8 x float> splat (float 0x3FF0000000000000)
  %v1707 = fadd <8 x float> %v1704, splat (float 0x3FF0000000000000)
  %v1708 = fdiv <8 x float> %v1706, %v1707
  %v1709 = add i64 0, %v1310
  %v1710 = insertelement <8 x i64> poison, i64 %v1709, i64 0
  %v1711 = shufflevector <8 x i64> %v1710, <8 x i64> poison, <8 x i32> zeroinitializer
  %v1712 = add <8 x i64> %v1711, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v1713 = trunc <8 x i64> %v1712 to <8 x i32>
  %v1714 = trunc i64 %v1241 to i32
  %v1715 = getelementptr inbounds float, ptr %v1257, i64 0
  %v1716 = load i32, ptr %v1715, align 4
  %v1717 = getelementptr inbounds i64, ptr %v1, i64 2
  %v1718 = load i64, ptr %v1717, align 8
  %v1719 = insertelement <8 x i32> poison, i32 %v1714, i64 0
  %v1720 = shufflevector <8 x i32> %v1719, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1721 = insertelement <8 x i32> poison, i32 %v1716, i64 0
  %v1722 = shufflevector <8 x i32> %v1721, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1723 = trunc i64 %v1718 to i32
  %v1724 = lshr i64 %v1718, 32
  %v1725 = trunc i64 %v1724 to i32
  %v1726 = zext <8 x i32> %v1713 to <8 x i64>
  %v1727 = mul <8 x i64> %v1726, splat (i64 3528531795)
  %v1728 = lshr <8 x i64> %v1727, splat (i64 32)
  %v1729 = trunc <8 x i64> %v1728 to <8 x i32>
  %v1730 = trunc <8 x i64> %v1727 to <8 x i32>
  %v1731 = zext <8 x i32> %v1722 to <8 x i64>
  %v1732 = mul <8 x i64> %v1731, splat (i64 3449720151)
  %v1733 = lshr <8 x i64> %v1732, splat (i64 32)
  %v1734 = trunc <8 x i64> %v1733 to <8 x i32>
  %v1735 = trunc <8 x i64> %v1732 to <8 x i32>
  %v1736 = insertelement <8 x i32> poison, i32 %v1723, i64 0
  %v1737 = shufflevector <8 x i32> %v1736, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1738 = insertelement <8 x i32> poison, i32 %v1725, i64 0
  %v1739 = shufflevector <8 x i32> %v1738, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1740 = xor <8 x i32> %v1734, %v1720
  %v1741 = xor <8 x i32> %v1740, %v1737
  %v1742 = xor <8 x i32> %v1729, splat (i32 2)
  %v1743 = xor <8 x i32> %v1742, %v1739
  %v1744 = add i32 %v1723, -1640531527
  %v1745 = add i32 %v1725, -1150833019
  %v1746 = zext <8 x i32> %v1741 to <8 x i64>
  %v1747 = mul <8 x i64> %v1746, splat (i64 3528531795)
  %v1748 = lshr <8 x i64> %v1747, splat (i64 32)
  %v1749 = trunc <8 x i64> %v1748 to <8 x i32>
  %v1750 = trunc <8 x i64> %v1747 to <8 x i32>
  %v1751 = zext <8 x i32> %v1743 to <8 x i64>
  %v1752 = mul <8 x i64> %v1751, splat (i64 3449720151)
  %v1753 = lshr <8 x i64> %v1752, splat (i64 32)
  %v1754 = trunc <8 x i64> %v1753 to <8 x i32>
  %v1755 = trunc <8 x i64> %v1752 to <8 x i32>
  %v1756 = insertelement <8 x i32> poison, i32 %v1744, i64 0
  %v1757 = shufflevector <8 x i32> %v1756, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1758 = insertelement <8 x i32> poison, i32 %v1745, i64 0
  %v1759 = shufflevector <8 x i32> %v1758, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1760 = xor <8 x i32> %v1754, %v1735
  %v1761 = xor <8 x i32> %v1760, %v1757
  %v1762 = xor <8 x i32> %v1749, %v1730
  %v1763 = xor <8 x i32> %v1762, %v1759
  %v1764 = add i32 %v1744, -1640531527
  %v1765 = add i32 %v1745, -1150833019
  %v1766 = zext <8 x i32> %v1761 to <8 x i64>
  %v1767 = mul <8 x i64> %v1766, splat (i64 3528531795)
  %v1768 = lshr <8 x i64> %v1767, splat (i64 32)
  %v1769 = trunc <8 x i64> %v1768 to <8 x i32>
  %v1770 = trunc <8 x i64> %v1767 to <8 x i32>
  %v1771 = zext <8 x i32> %v1763 to <8 x i64>
  %v1772 = mul <8 x i64> %v1771, splat (i64 3449720151)
  %v1773 = lshr <8 x i64> %v1772, splat (i64 32)
  %v1774 = trunc <8 x i64> %v1773 to <8 x i32>
  %v1775 = trunc <8 x i64> %v1772 to <8 x i32>
  %v1776 = insertelement <8 x i32> poison, i32 %v1764, i64 0
  %v1777 = shufflevector <8 x i32> %v1776, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1778 = insertelement <8 x i32> poison, i32 %v1765, i64 0
  %v1779 = shufflevector <8 x i32> %v1778, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1780 = xor <8 x i32> %v1774, %v1755
  %v1781 = xor <8 x i32> %v1780, %v1777
  %v1782 = xor <8 x i32> %v1769, %v1750
  %v1783 = xor <8 x i32> %v1782, %v1779
  %v1784 = add i32 %v1764, -1640531527
  %v1785 = add i32 %v1765, -1150833019
  %v1786 = zext <8 x i32> %v1781 to <8 x i64>
  %v1787 = mul <8 x i64> %v1786, splat (i64 3528531795)
  %v1788 = lshr <8 x i64> %v1787, splat (i64 32)
  %v1789 = trunc <8 x i64> %v1788 to <8 x i32>
  %v1790 = trunc <8 x i64> %v1787 to <8 x i32>
  %v1791 = zext <8 x i32> %v1783 to <8 x i64>
  %v1792 = mul <8 x i64> %v1791, splat (i64 3449720151)
  %v1793 = lshr <8 x i64> %v1792, splat (i64 32)
  %v1794 = trunc <8 x i64> %v1793 to <8 x i32>
  %v1795 = trunc <8 x i64> %v1792 to <8 x i32>
  %v1796 = insertelement <8 x i32> poison, i32 %v1784, i64 0
  %v1797 = shufflevector <8 x i32> %v1796, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1798 = insertelement <8 x i32> poison, i32 %v1785, i64 0
  %v1799 = shufflevector <8 x i32> %v1798, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1800 = xor <8 x i32> %v1794, %v1775
  %v1801 = xor <8 x i32> %v1800, %v1797
  %v1802 = xor <8 x i32> %v1789, %v1770
  %v1803 = xor <8 x i32> %v1802, %v1799
  %v1804 = add i32 %v1784, -1640531527
  %v1805 = add i32 %v1785, -1150833019
  %v1806 = zext <8 x i32> %v1801 to <8 x i64>
  %v1807 = mul <8 x i64> %v1806, splat (i64 3528531795)
  %v1808 = lshr <8 x i64> %v1807, splat (i64 32)
  %v1809 = trunc <8 x i64> %v1808 to <8 x i32>
  %v1810 = trunc <8 x i64> %v1807 to <8 x i32>
  %v1811 = zext <8 x i32> %v1803 to <8 x i64>
  %v1812 = mul <8 x i64> %v1811, splat (i64 3449720151)
  %v1813 = lshr <8 x i64> %v1812, splat (i64 32)
  %v1814 = trunc <8 x i64> %v1813 to <8 x i32>
  %v1815 = trunc <8 x i64> %v1812 to <8 x i32>
  %v1816 = insertelement <8 x i32> poison, i32 %v1804, i64 0
  %v1817 = shufflevector <8 x i32> %v1816, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1818 = insertelement <8 x i32> poison, i32 %v1805, i64 0
  %v1819 = shufflevector <8 x i32> %v1818, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1820 = xor <8 x i32> %v1814, %v1795
  %v1821 = xor <8 x i32> %v1820, %v1817
  %v1822 = xor <8 x i32> %v1809, %v1790
  %v1823 = xor <8 x i32> %v1822, %v1819
  %v1824 = add i32 %v1804, -1640531527
  %v1825 = add i32 %v1805, -1150833019
  %v1826 = zext <8 x i32> %v1821 to <8 x i64>
  %v1827 = mul <8 x i64> %v1826, splat (i64 3528531795)
  %v1828 = lshr <8 x i64> %v1827, splat (i64 32)
  %v1829 = trunc <8 x i64> %v1828 to <8 x i32>
  %v1830 = trunc <8 x i64> %v1827 to <8 x i32>
  %v1831 = zext <8 x i32> %v1823 to <8 x i64>
  %v1832 = mul <8 x i64> %v1831, splat (i64 3449720151)
  %v1833 = lshr <8 x i64> %v1832, splat (i64 32)
  %v1834 = trunc <8 x i64> %v1833 to <8 x i32>
  %v1835 = trunc <8 x i64> %v1832 to <8 x i32>
  %v1836 = insertelement <8 x i32> poison, i32 %v1824, i64 0
  %v1837 = shufflevector <8 x i32> %v1836, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1838 = insertelement <8 x i32> poison, i32 %v1825, i64 0
  %v1839 = shufflevector <8 x i32> %v1838, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1840 = xor <8 x i32> %v1834, %v1815
  %v1841 = xor <8 x i32> %v1840, %v1837
  %v1842 = xor <8 x i32> %v1829, %v1810
  %v1843 = xor <8 x i32> %v1842, %v1839
  %v1844 = add i32 %v1824, -1640531527
  %v1845 = add i32 %v1825, -1150833019
  %v1846 = zext <8 x i32> %v1841 to <8 x i64>
  %v1847 = mul <8 x i64> %v1846, splat (i64 3528531795)
  %v1848 = lshr <8 x i64> %v1847, splat (i64 32)
  %v1849 = trunc <8 x i64> %v1848 to <8 x i32>
  %v1850 = trunc <8 x i64> %v1847 to <8 x i32>
  %v1851 = zext <8 x i32> %v1843 to <8 x i64>
  %v1852 = mul <8 x i64> %v1851, splat (i64 3449720151)
  %v1853 = lshr <8 x i64> %v1852, splat (i64 32)
  %v1854 = trunc <8 x i64> %v1853 to <8 x i32>
  %v1855 = trunc <8 x i64> %v1852 to <8 x i32>
  %v1856 = insertelement <8 x i32> poison, i32 %v1844, i64 0
  %v1857 = shufflevector <8 x i32> %v1856, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1858 = insertelement <8 x i32> poison, i32 %v1845, i64 0
  %v1859 = shufflevector <8 x i32> %v1858, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1860 = xor <8 x i32> %v1854, %v1835
  %v1861 = xor <8 x i32> %v1860, %v1857
  %v1862 = xor <8 x i32> %v1849, %v1830
  %v1863 = xor <8 x i32> %v1862, %v1859
  %v1864 = add i32 %v1844, -1640531527
  %v1865 = add i32 %v1845, -1150833019
  %v1866 = zext <8 x i32> %v1861 to <8 x i64>
  %v1867 = mul <8 x i64> %v1866, splat (i64 3528531795)
  %v1868 = lshr <8 x i64> %v1867, splat (i64 32)
  %v1869 = trunc <8 x i64> %v1868 to <8 x i32>
  %v1870 = trunc <8 x i64> %v1867 to <8 x i32>
  %v1871 = zext <8 x i32> %v1863 to <8 x i64>
  %v1872 = mul <8 x i64> %v1871, splat (i64 3449720151)
  %v1873 = lshr <8 x i64> %v1872, splat (i64 32)
  %v1874 = trunc <8 x i64> %v1873 to <8 x i32>
  %v1875 = trunc <8 x i64> %v1872 to <8 x i32>
  %v1876 = insertelement <8 x i32> poison, i32 %v1864, i64 0
  %v1877 = shufflevector <8 x i32> %v1876, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1878 = insertelement <8 x i32> poison, i32 %v1865, i64 0
  %v1879 = shufflevector <8 x i32> %v1878, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1880 = xor <8 x i32> %v1874, %v1855
  %v1881 = xor <8 x i32> %v1880, %v1877
  %v1882 = xor <8 x i32> %v1869, %v1850
  %v1883 = xor <8 x i32> %v1882, %v1879
  %v1884 = add i32 %v1864, -1640531527
  %v1885 = add i32 %v1865, -1150833019
  %v1886 = zext <8 x i32> %v1881 to <8 x i64>
  %v1887 = mul <8 x i64> %v1886, splat (i64 3528531795)
  %v1888 = lshr <8 x i64> %v1887, splat (i64 32)
  %v1889 = trunc <8 x i64> %v1888 to <8 x i32>
  %v1890 = trunc <8 x i64> %v1887 to <8 x i32>
  %v1891 = zext <8 x i32> %v1883 to <8 x i64>
  %v1892 = mul <8 x i64> %v1891, splat (i64 3449720151)
  %v1893 = lshr <8 x i64> %v1892, splat (i64 32)
  %v1894 = trunc <8 x i64> %v1893 to <8 x i32>
  %v1895 = trunc <8 x i64> %v1892 to <8 x i32>
  %v1896 = insertelement <8 x i32> poison, i32 %v1884, i64 0
  %v1897 = shufflevector <8 x i32> %v1896, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1898 = insertelement <8 x i32> poison, i32 %v1885, i64 0
  %v1899 = shufflevector <8 x i32> %v1898, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1900 = xor <8 x i32> %v1894, %v1875
  %v1901 = xor <8 x i32> %v1900, %v1897
  %v1902 = xor <8 x i32> %v1889, %v1870
  %v1903 = xor <8 x i32> %v1902, %v1899
  %v1904 = add i32 %v1884, -1640531527
  %v1905 = add i32 %v1885, -1150833019
  %v1906 = zext <8 x i32> %v1901 to <8 x i64>
  %v1907 = mul <8 x i64> %v1906, splat (i64 3528531795)
  %v1908 = lshr <8 x i64> %v1907, splat (i64 32)
  %v1909 = trunc <8 x i64> %v1908 to <8 x i32>
  %v1910 = trunc <8 x i64> %v1907 to <8 x i32>
  %v1911 = zext <8 x i32> %v1903 to <8 x i64>
  %v1912 = mul <8 x i64> %v1911, splat (i64 3449720151)
  %v1913 = lshr <8 x i64> %v1912, splat (i64 32)
  %v1914 = trunc <8 x i64> %v1913 to <8 x i32>
  %v1915 = trunc <8 x i64> %v1912 to <8 x i32>
  %v1916 = insertelement <8 x i32> poison, i32 %v1904, i64 0
  %v1917 = shufflevector <8 x i32> %v1916, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1918 = insertelement <8 x i32> poison, i32 %v1905, i64 0
  %v1919 = shufflevector <8 x i32> %v1918, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1920 = xor <8 x i32> %v1914, %v1895
  %v1921 = xor <8 x i32> %v1920, %v1917
  %v1922 = xor <8 x i32> %v1909, %v1890
  %v1923 = xor <8 x i32> %v1922, %v1919
  %v1924 = add i32 %v1904, -1640531527
  %v1925 = add i32 %v1905, -1150833019
  %v1926 = lshr <8 x i32> %v1921, splat (i32 8)
  %v1927 = sitofp <8 x i32> %v1926 to <8 x float>
  %v1928 = fmul <8 x float> %v1927, splat (float 0x3E70000000000000)
  %v1929 = insertelement <8 x float> poison, float 0x3FA99999A0000000, i64 0
  %v1930 = shufflevector <8 x float> %v1929, <8 x float> poison, <8 x i32> zeroinitializer
  %v1931 = fcmp olt <8 x float> %v1928, %v1930
  %v1932 = select <8 x i1> %v1931, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v1933 = fcmp une <8 x float> %v1657, splat (float 0x0000000000000000)
  %v1934 = select <8 x i1> %v1933, <8 x float> %v1932, <8 x float> %v1930
  %v1935 = add i64 0, %v1310
  %v1936 = getelementptr inbounds float, ptr %v1269, i64 %v1935
  %v1937 = load <8 x float>, ptr %v1936, align 4
  %v1938 = fmul <8 x float> %v1934, %v1937
  %v1939 = fsub <8 x float> %v1665, %v1934
  %v1940 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1669)
  %v1941 = fcmp ogt <8 x float> %v1940, splat (float 0x4023000000000000)
  %v1942 = select <8 x i1> %v1941, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1940
  %v1943 = fadd <8 x float> %v1942, %v1942
  %v1944 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1943, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1945 = fsub <8 x float> %v1944, splat (float 0x4168000000000000)
  %v1946 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1945, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1943)
  %v1947 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1945, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1946)
  %v1948 = bitcast <8 x float> %v1944 to <8 x i32>
  %v1949 = fmul <8 x float> %v1947, %v1947
  %v1950 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1947, <8 x float> splat (float 0x3F81227F40000000))
  %v1951 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1950, <8 x float> %v1947, <8 x float> splat (float 0x3FA5556740000000))
  %v1952 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1951, <8 x float> %v1947, <8 x float> splat (float 0x3FC5554B00000000))
  %v1953 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1952, <8 x float> %v1947, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1954 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1949, <8 x float> %v1953, <8 x float> %v1947)
  %v1955 = shl <8 x i32> %v1948, splat (i32 23)
  %v1956 = add <8 x i32> %v1955, splat (i32 1065353216)
  %v1957 = bitcast <8 x i32> %v1956 to <8 x float>
  %v1958 = fsub <8 x float> %v1957, splat (float 0x3FF0000000000000)
  %v1959 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1957, <8 x float> %v1954, <8 x float> %v1958)
  %v1960 = fadd <8 x float> %v1959, splat (float 0x4000000000000000)
  %v1961 = fdiv <8 x float> %v1959, %v1960
  %v1962 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1961, <8 x float> %v1669)
  %v1963 = fmul <8 x float> %v1708, %v1962
  %v1964 = fmul <8 x float> %v1939, %v1963
  %v1965 = fadd <8 x float> %v1938, %v1964
  %v1966 = add i64 0, %v1310
  %v1967 = getelementptr inbounds float, ptr %v1275, i64 %v1966
  store <8 x float> %v1363, ptr %v1967, align 4
  %v1968 = add i64 0, %v1310
  %v1969 = getelementptr inbounds float, ptr %v1281, i64 %v1968
  store <8 x float> %v1400, ptr %v1969, align 4
  %v1970 = add i64 0, %v1310
  %v1971 = getelementptr inbounds float, ptr %v1287, i64 %v1970
  store <8 x float> %v1431, ptr %v1971, align 4
  %v1972 = add i64 0, %v1310
  %v1973 = getelementptr inbounds float, ptr %v1293, i64 %v1972
  store <8 x float> %v1671, ptr %v1973, align 4
  %v1974 = add i64 0, %v1310
  %v1975 = getelementptr inbounds float, ptr %v1299, i64 %v1974
  store <8 x float> %v1708, ptr %v1975, align 4
  %v1976 = add i64 0, %v1310
  %v1977 = getelementptr inbounds float, ptr %v1305, i64 %v1976
  store <8 x float> %v1965, ptr %v1977, align 4
  %v1978 = add nsw i64 %v1306, 1
  br label %b196
b198:
  %v1979 = add nsw i64 %v1241, 1
  br label %b193
b195:
  %v1980 = add nsw i64 %v1217, 1
  br label %b188
b190:
  %v1981 = add nsw i64 %v1211, 1
  br label %b185
b187:
  %v1982 = add nsw i64 %v1206, 96
  br label %b182
b184:
  %v1983 = add nsw i64 %v1190, 1
  br label %b179
b181:
  %v1984 = icmp sgt i64 %v3, 1
  br i1 %v1984, label %b199, label %b200
b199:
  %v1985 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1986 = atomicrmw add ptr %v1985, i64 1 acq_rel
  %v1987 = mul i64 %v3, 7
  br label %b201
b201:
  %v1988 = load atomic i64, ptr %v1985 acquire, align 8
  %v1989 = icmp slt i64 %v1988, %v1987
  br i1 %v1989, label %b202, label %b203
b202:
  %v1990 = call i32 @sched_yield()
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
  %v766 = alloca float, i64 64, align 4
  %v1160 = alloca float, i64 64, align 4
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
  %v51 = getelementptr inbounds i64, ptr %v1, i64 5
  %v52 = load i64, ptr %v51, align 8
  %v53 = getelementptr inbounds i64, ptr %v1, i64 6
  %v54 = load i64, ptr %v53, align 8
  %v55 = getelementptr inbounds i64, ptr %v1, i64 10
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 11
  %v58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 12
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 15
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 19
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 21
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i64, ptr %v1, i64 22
  %v68 = load i64, ptr %v67, align 8
  %v69 = getelementptr inbounds i64, ptr %v1, i64 23
  %v70 = load i64, ptr %v69, align 8
  %v71 = getelementptr inbounds i64, ptr %v1, i64 24
  %v72 = load i64, ptr %v71, align 8
  %v73 = getelementptr inbounds i64, ptr %v1, i64 25
  %v74 = load i64, ptr %v73, align 8
  %v75 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v76 = load ptr, ptr %v75, align 4
  %v77 = mul i64 %v2, 24576
  %v78 = add i64 %v77, 512
  %v79 = getelementptr inbounds float, ptr %v76, i64 %v78
  %v80 = getelementptr inbounds float, ptr %v76, i64 0
  %v81 = getelementptr inbounds i64, ptr %v1, i64 4
  %v82 = load i64, ptr %v81, align 8
  %v83 = icmp eq i64 %v82, 0
  br i1 %v83, label %b0, label %b1
b0:
  %v84 = add i64 1, 0
  %v85 = sdiv i64 %v84, 1
  %v86 = add i64 %v2, 1
  %v87 = mul i64 %v85, %v2
  %v88 = sdiv i64 %v87, %v3
  %v89 = mul i64 %v88, 1
  %v90 = icmp slt i64 %v89, 1
  %v91 = select i1 %v90, i64 %v89, i64 1
  %v92 = mul i64 %v85, %v86
  %v93 = sdiv i64 %v92, %v3
  %v94 = mul i64 %v93, 1
  %v95 = icmp slt i64 %v94, 1
  %v96 = select i1 %v95, i64 %v94, i64 1
  %v97 = icmp slt i64 %v96, 1
  %v98 = select i1 %v97, i64 %v96, i64 1
  br label %b2
b2:
  %v99 = phi i64 [ %v91, %b0 ], [ %v127, %b7 ]
  %v100 = icmp slt i64 %v99, %v98
  br i1 %v100, label %b3, label %b4
b3:
  %v101 = mul i64 %v99, 256
  %v102 = mul i64 %v99, 8
  %v103 = add i64 %v101, 0
  %v104 = add i64 %v102, 0
  %v105 = getelementptr inbounds float, ptr %v80, i64 %v103
  %v106 = sub i64 8, %v104
  %v107 = icmp slt i64 %v106, 0
  %v108 = select i1 %v107, i64 0, i64 %v106
  %v109 = icmp ult i64 %v108, 8
  %v110 = select i1 %v109, i64 %v108, i64 8
  %v111 = trunc i64 %v110 to i32
  %v112 = insertelement <8 x i32> poison, i32 %v111, i64 0
  %v113 = shufflevector <8 x i32> %v112, <8 x i32> poison, <8 x i32> zeroinitializer
  %v114 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v113
  %v115 = mul i64 %v104, 1
  %v116 = add i64 0, %v115
  %v117 = getelementptr inbounds float, ptr %v16, i64 %v116
  br label %b5
b5:
  %v118 = phi i64 [ 0, %b3 ], [ %v125, %b6 ]
  %v119 = icmp slt i64 %v118, 32
  br i1 %v119, label %b6, label %b7
b6:
  %v120 = mul i64 %v118, 8
  %v121 = getelementptr inbounds float, ptr %v117, i64 %v120
  %v122 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v121, <8 x i1> %v114, <8 x float> zeroinitializer)
  %v123 = mul i64 %v118, 8
  %v124 = getelementptr inbounds float, ptr %v105, i64 %v123
  store <8 x float> %v122, ptr %v124, align 4
  %v125 = add nsw i64 %v118, 1
  br label %b5
b7:
  %v126 = add i64 %v101, 256
  %v127 = add nsw i64 %v99, 1
  br label %b2
b4:
  br label %b1
b1:
  %v128 = icmp sgt i64 %v3, 1
  br i1 %v128, label %b8, label %b9
b8:
  %v129 = getelementptr inbounds i64, ptr %v1, i64 3
  %v130 = atomicrmw add ptr %v129, i64 1 acq_rel
  %v131 = mul i64 %v3, 1
  br label %b10
b10:
  %v132 = load atomic i64, ptr %v129 acquire, align 8
  %v133 = icmp slt i64 %v132, %v131
  br i1 %v133, label %b11, label %b12
b11:
  %v134 = call i32 @sched_yield()
  br label %b10
b12:
  br label %b9
b9:
  br label %b13
b13:
  %v135 = phi i64 [ 0, %b9 ], [ %v1097, %b21 ]
  %v136 = icmp slt i64 %v135, %v5
  br i1 %v136, label %b14, label %b15
b14:
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
  br label %b16
b16:
  %v152 = phi i64 [ %v146, %b14 ], [ %v765, %b17 ]
  %v153 = icmp slt i64 %v152, %v151
  br i1 %v153, label %b17, label %b18
b17:
  %v154 = add i64 %v138, 1
  %v155 = and i64 %v154, 1
  %v156 = mul i64 %v155, %v7
  %v157 = add i64 %v156, %v152
  %v158 = mul i64 %v157, 8
  %v159 = getelementptr inbounds float, ptr %v26, i64 %v158
  %v160 = add i64 %v138, 0
  %v161 = and i64 %v160, %v56
  %v162 = mul i64 %v161, %v7
  %v163 = add i64 %v162, %v152
  %v164 = mul i64 %v163, 8
  %v165 = getelementptr inbounds float, ptr %v20, i64 %v164
  %v166 = add i64 %v138, 0
  %v167 = and i64 %v166, %v54
  %v168 = mul i64 %v167, %v7
  %v169 = add i64 %v168, %v152
  %v170 = mul i64 %v169, 1
  %v171 = getelementptr inbounds float, ptr %v12, i64 %v170
  %v172 = add i64 %v138, 0
  %v173 = and i64 %v172, %v68
  %v174 = mul i64 %v173, %v7
  %v175 = add i64 %v174, %v152
  %v176 = mul i64 %v175, 8
  %v177 = getelementptr inbounds float, ptr %v44, i64 %v176
  %v178 = add i64 %v138, 0
  %v179 = and i64 %v178, %v60
  %v180 = mul i64 %v179, %v7
  %v181 = add i64 %v180, %v152
  %v182 = mul i64 %v181, 8
  %v183 = getelementptr inbounds float, ptr %v24, i64 %v182
  %v184 = add i64 %v138, 0
  %v185 = and i64 %v184, %v70
  %v186 = mul i64 %v185, %v7
  %v187 = add i64 %v186, %v152
  %v188 = mul i64 %v187, 8
  %v189 = getelementptr inbounds float, ptr %v46, i64 %v188
  %v190 = add i64 %v138, 0
  %v191 = and i64 %v190, %v72
  %v192 = mul i64 %v191, %v7
  %v193 = add i64 %v192, %v152
  %v194 = mul i64 %v193, 8
  %v195 = getelementptr inbounds float, ptr %v48, i64 %v194
  %v196 = add i64 %v138, 0
  %v197 = and i64 %v196, %v74
  %v198 = mul i64 %v197, %v7
  %v199 = add i64 %v198, %v152
  %v200 = mul i64 %v199, 8
  %v201 = getelementptr inbounds float, ptr %v50, i64 %v200
  %v202 = add i64 %v138, 1
  %v203 = and i64 %v202, 1
  %v204 = mul i64 %v203, %v7
  %v205 = add i64 %v204, %v152
  %v206 = mul i64 %v205, 8
  %v207 = getelementptr inbounds float, ptr %v28, i64 %v206
  %v208 = add i64 %v138, 0
  %v209 = and i64 %v208, %v64
  %v210 = mul i64 %v209, %v7
  %v211 = add i64 %v210, %v152
  %v212 = mul i64 %v211, 32
  %v213 = getelementptr inbounds float, ptr %v38, i64 %v212
  %v214 = add i64 %v138, 0
  %v215 = and i64 %v214, 1
  %v216 = mul i64 %v215, %v7
  %v217 = add i64 %v216, %v152
  %v218 = mul i64 %v217, 8
  %v219 = getelementptr inbounds float, ptr %v28, i64 %v218
  %v220 = add i64 0, 0
  %v221 = getelementptr inbounds float, ptr %v159, i64 %v220
  %v222 = load <8 x float>, ptr %v221, align 4
  %v223 = add i64 0, 0
  %v224 = getelementptr inbounds float, ptr %v165, i64 %v223
  %v225 = load <8 x float>, ptr %v224, align 4
  %v226 = fadd <8 x float> %v222, %v225
  %v227 = add i64 0, 0
  %v228 = insertelement <8 x i64> poison, i64 %v227, i64 0
  %v229 = shufflevector <8 x i64> %v228, <8 x i64> poison, <8 x i32> zeroinitializer
  %v230 = add <8 x i64> %v229, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v231 = trunc <8 x i64> %v230 to <8 x i32>
  %v232 = trunc i64 %v152 to i32
  %v233 = getelementptr inbounds float, ptr %v171, i64 0
  %v234 = load i32, ptr %v233, align 4
  %v235 = getelementptr inbounds i64, ptr %v1, i64 2
  %v236 = load i64, ptr %v235, align 8
  %v237 = insertelement <8 x i32> poison, i32 %v232, i64 0
  %v238 = shufflevector <8 x i32> %v237, <8 x i32> poison, <8 x i32> zeroinitializer
  %v239 = insertelement <8 x i32> poison, i32 %v234, i64 0
  %v240 = shufflevector <8 x i32> %v239, <8 x i32> poison, <8 x i32> zeroinitializer
  %v241 = trunc i64 %v236 to i32
  %v242 = lshr i64 %v236, 32
  %v243 = trunc i64 %v242 to i32
  %v244 = zext <8 x i32> %v231 to <8 x i64>
  %v245 = mul <8 x i64> %v244, splat (i64 3528531795)
  %v246 = lshr <8 x i64> %v245, splat (i64 32)
  %v247 = trunc <8 x i64> %v246 to <8 x i32>
  %v248 = trunc <8 x i64> %v245 to <8 x i32>
  %v249 = zext <8 x i32> %v240 to <8 x i64>
  %v250 = mul <8 x i64> %v249, splat (i64 3449720151)
  %v251 = lshr <8 x i64> %v250, splat (i64 32)
  %v252 = trunc <8 x i64> %v251 to <8 x i32>
  %v253 = trunc <8 x i64> %v250 to <8 x i32>
  %v254 = insertelement <8 x i32> poison, i32 %v241, i64 0
  %v255 = shufflevector <8 x i32> %v254, <8 x i32> poison, <8 x i32> zeroinitializer
  %v256 = insertelement <8 x i32> poison, i32 %v243, i64 0
  %v257 = shufflevector <8 x i32> %v256, <8 x i32> poison, <8 x i32> zeroinitializer
  %v258 = xor <8 x i32> %v252, %v238
  %v259 = xor <8 x i32> %v258, %v255
  %v260 = xor <8 x i32> %v247, splat (i32 2)
  %v261 = xor <8 x i32> %v260, %v257
  %v262 = add i32 %v241, -1640531527
  %v263 = add i32 %v243, -1150833019
  %v264 = zext <8 x i32> %v259 to <8 x i64>
  %v265 = mul <8 x i64> %v264, splat (i64 3528531795)
  %v266 = lshr <8 x i64> %v265, splat (i64 32)
  %v267 = trunc <8 x i64> %v266 to <8 x i32>
  %v268 = trunc <8 x i64> %v265 to <8 x i32>
  %v269 = zext <8 x i32> %v261 to <8 x i64>
  %v270 = mul <8 x i64> %v269, splat (i64 3449720151)
  %v271 = lshr <8 x i64> %v270, splat (i64 32)
  %v272 = trunc <8 x i64> %v271 to <8 x i32>
  %v273 = trunc <8 x i64> %v270 to <8 x i32>
  %v274 = insertelement <8 x i32> poison, i32 %v262, i64 0
  %v275 = shufflevector <8 x i32> %v274, <8 x i32> poison, <8 x i32> zeroinitializer
  %v276 = insertelement <8 x i32> poison, i32 %v263, i64 0
  %v277 = shufflevector <8 x i32> %v276, <8 x i32> poison, <8 x i32> zeroinitializer
  %v278 = xor <8 x i32> %v272, %v253
  %v279 = xor <8 x i32> %v278, %v275
  %v280 = xor <8 x i32> %v267, %v248
  %v281 = xor <8 x i32> %v280, %v277
  %v282 = add i32 %v262, -1640531527
  %v283 = add i32 %v263, -1150833019
  %v284 = zext <8 x i32> %v279 to <8 x i64>
  %v285 = mul <8 x i64> %v284, splat (i64 3528531795)
  %v286 = lshr <8 x i64> %v285, splat (i64 32)
  %v287 = trunc <8 x i64> %v286 to <8 x i32>
  %v288 = trunc <8 x i64> %v285 to <8 x i32>
  %v289 = zext <8 x i32> %v281 to <8 x i64>
  %v290 = mul <8 x i64> %v289, splat (i64 3449720151)
  %v291 = lshr <8 x i64> %v290, splat (i64 32)
  %v292 = trunc <8 x i64> %v291 to <8 x i32>
  %v293 = trunc <8 x i64> %v290 to <8 x i32>
  %v294 = insertelement <8 x i32> poison, i32 %v282, i64 0
  %v295 = shufflevector <8 x i32> %v294, <8 x i32> poison, <8 x i32> zeroinitializer
  %v296 = insertelement <8 x i32> poison, i32 %v283, i64 0
  %v297 = shufflevector <8 x i32> %v296, <8 x i32> poison, <8 x i32> zeroinitializer
  %v298 = xor <8 x i32> %v292, %v273
  %v299 = xor <8 x i32> %v298, %v295
  %v300 = xor <8 x i32> %v287, %v268
  %v301 = xor <8 x i32> %v300, %v297
  %v302 = add i32 %v282, -1640531527
  %v303 = add i32 %v283, -1150833019
  %v304 = zext <8 x i32> %v299 to <8 x i64>
  %v305 = mul <8 x i64> %v304, splat (i64 3528531795)
  %v306 = lshr <8 x i64> %v305, splat (i64 32)
  %v307 = trunc <8 x i64> %v306 to <8 x i32>
  %v308 = trunc <8 x i64> %v305 to <8 x i32>
  %v309 = zext <8 x i32> %v301 to <8 x i64>
  %v310 = mul <8 x i64> %v309, splat (i64 3449720151)
  %v311 = lshr <8 x i64> %v310, splat (i64 32)
  %v312 = trunc <8 x i64> %v311 to <8 x i32>
  %v313 = trunc <8 x i64> %v310 to <8 x i32>
  %v314 = insertelement <8 x i32> poison, i32 %v302, i64 0
  %v315 = shufflevector <8 x i32> %v314, <8 x i32> poison, <8 x i32> zeroinitializer
  %v316 = insertelement <8 x i32> poison, i32 %v303, i64 0
  %v317 = shufflevector <8 x i32> %v316, <8 x i32> poison, <8 x i32> zeroinitializer
  %v318 = xor <8 x i32> %v312, %v293
  %v319 = xor <8 x i32> %v318, %v315
  %v320 = xor <8 x i32> %v307, %v288
  %v321 = xor <8 x i32> %v320, %v317
  %v322 = add i32 %v302, -1640531527
  %v323 = add i32 %v303, -1150833019
  %v324 = zext <8 x i32> %v319 to <8 x i64>
  %v325 = mul <8 x i64> %v324, splat (i64 3528531795)
  %v326 = lshr <8 x i64> %v325, splat (i64 32)
  %v327 = trunc <8 x i64> %v326 to <8 x i32>
  %v328 = trunc <8 x i64> %v325 to <8 x i32>
  %v329 = zext <8 x i32> %v321 to <8 x i64>
  %v330 = mul <8 x i64> %v329, splat (i64 3449720151)
  %v331 = lshr <8 x i64> %v330, splat (i64 32)
  %v332 = trunc <8 x i64> %v331 to <8 x i32>
  %v333 = trunc <8 x i64> %v330 to <8 x i32>
  %v334 = insertelement <8 x i32> poison, i32 %v322, i64 0
  %v335 = shufflevector <8 x i32> %v334, <8 x i32> poison, <8 x i32> zeroinitializer
  %v336 = insertelement <8 x i32> poison, i32 %v323, i64 0
  %v337 = shufflevector <8 x i32> %v336, <8 x i32> poison, <8 x i32> zeroinitializer
  %v338 = xor <8 x i32> %v332, %v313
  %v339 = xor <8 x i32> %v338, %v335
  %v340 = xor <8 x i32> %v327, %v308
  %v341 = xor <8 x i32> %v340, %v337
  %v342 = add i32 %v322, -1640531527
  %v343 = add i32 %v323, -1150833019
  %v344 = zext <8 x i32> %v339 to <8 x i64>
  %v345 = mul <8 x i64> %v344, splat (i64 3528531795)
  %v346 = lshr <8 x i64> %v345, splat (i64 32)
  %v347 = trunc <8 x i64> %v346 to <8 x i32>
  %v348 = trunc <8 x i64> %v345 to <8 x i32>
  %v349 = zext <8 x i32> %v341 to <8 x i64>
  %v350 = mul <8 x i64> %v349, splat (i64 3449720151)
  %v351 = lshr <8 x i64> %v350, splat (i64 32)
  %v352 = trunc <8 x i64> %v351 to <8 x i32>
  %v353 = trunc <8 x i64> %v350 to <8 x i32>
  %v354 = insertelement <8 x i32> poison, i32 %v342, i64 0
  %v355 = shufflevector <8 x i32> %v354, <8 x i32> poison, <8 x i32> zeroinitializer
  %v356 = insertelement <8 x i32> poison, i32 %v343, i64 0
  %v357 = shufflevector <8 x i32> %v356, <8 x i32> poison, <8 x i32> zeroinitializer
  %v358 = xor <8 x i32> %v352, %v333
  %v359 = xor <8 x i32> %v358, %v355
  %v360 = xor <8 x i32> %v347, %v328
  %v361 = xor <8 x i32> %v360, %v357
  %v362 = add i32 %v342, -1640531527
  %v363 = add i32 %v343, -1150833019
  %v364 = zext <8 x i32> %v359 to <8 x i64>
  %v365 = mul <8 x i64> %v364, splat (i64 3528531795)
  %v366 = lshr <8 x i64> %v365, splat (i64 32)
  %v367 = trunc <8 x i64> %v366 to <8 x i32>
  %v368 = trunc <8 x i64> %v365 to <8 x i32>
  %v369 = zext <8 x i32> %v361 to <8 x i64>
  %v370 = mul <8 x i64> %v369, splat (i64 3449720151)
  %v371 = lshr <8 x i64> %v370, splat (i64 32)
  %v372 = trunc <8 x i64> %v371 to <8 x i32>
  %v373 = trunc <8 x i64> %v370 to <8 x i32>
  %v374 = insertelement <8 x i32> poison, i32 %v362, i64 0
  %v375 = shufflevector <8 x i32> %v374, <8 x i32> poison, <8 x i32> zeroinitializer
  %v376 = insertelement <8 x i32> poison, i32 %v363, i64 0
  %v377 = shufflevector <8 x i32> %v376, <8 x i32> poison, <8 x i32> zeroinitializer
  %v378 = xor <8 x i32> %v372, %v353
  %v379 = xor <8 x i32> %v378, %v375
  %v380 = xor <8 x i32> %v367, %v348
  %v381 = xor <8 x i32> %v380, %v377
  %v382 = add i32 %v362, -1640531527
  %v383 = add i32 %v363, -1150833019
  %v384 = zext <8 x i32> %v379 to <8 x i64>
  %v385 = mul <8 x i64> %v384, splat (i64 3528531795)
  %v386 = lshr <8 x i64> %v385, splat (i64 32)
  %v387 = trunc <8 x i64> %v386 to <8 x i32>
  %v388 = trunc <8 x i64> %v385 to <8 x i32>
  %v389 = zext <8 x i32> %v381 to <8 x i64>
  %v390 = mul <8 x i64> %v389, splat (i64 3449720151)
  %v391 = lshr <8 x i64> %v390, splat (i64 32)
  %v392 = trunc <8 x i64> %v391 to <8 x i32>
  %v393 = trunc <8 x i64> %v390 to <8 x i32>
  %v394 = insertelement <8 x i32> poison, i32 %v382, i64 0
  %v395 = shufflevector <8 x i32> %v394, <8 x i32> poison, <8 x i32> zeroinitializer
  %v396 = insertelement <8 x i32> poison, i32 %v383, i64 0
  %v397 = shufflevector <8 x i32> %v396, <8 x i32> poison, <8 x i32> zeroinitializer
  %v398 = xor <8 x i32> %v392, %v373
  %v399 = xor <8 x i32> %v398, %v395
  %v400 = xor <8 x i32> %v387, %v368
  %v401 = xor <8 x i32> %v400, %v397
  %v402 = add i32 %v382, -1640531527
  %v403 = add i32 %v383, -1150833019
  %v404 = zext <8 x i32> %v399 to <8 x i64>
  %v405 = mul <8 x i64> %v404, splat (i64 3528531795)
  %v406 = lshr <8 x i64> %v405, splat (i64 32)
  %v407 = trunc <8 x i64> %v406 to <8 x i32>
  %v408 = trunc <8 x i64> %v405 to <8 x i32>
  %v409 = zext <8 x i32> %v401 to <8 x i64>
  %v410 = mul <8 x i64> %v409, splat (i64 3449720151)
  %v411 = lshr <8 x i64> %v410, splat (i64 32)
  %v412 = trunc <8 x i64> %v411 to <8 x i32>
  %v413 = trunc <8 x i64> %v410 to <8 x i32>
  %v414 = insertelement <8 x i32> poison, i32 %v402, i64 0
  %v415 = shufflevector <8 x i32> %v414, <8 x i32> poison, <8 x i32> zeroinitializer
  %v416 = insertelement <8 x i32> poison, i32 %v403, i64 0
  %v417 = shufflevector <8 x i32> %v416, <8 x i32> poison, <8 x i32> zeroinitializer
  %v418 = xor <8 x i32> %v412, %v393
  %v419 = xor <8 x i32> %v418, %v415
  %v420 = xor <8 x i32> %v407, %v388
  %v421 = xor <8 x i32> %v420, %v417
  %v422 = add i32 %v402, -1640531527
  %v423 = add i32 %v403, -1150833019
  %v424 = zext <8 x i32> %v419 to <8 x i64>
  %v425 = mul <8 x i64> %v424, splat (i64 3528531795)
  %v426 = lshr <8 x i64> %v425, splat (i64 32)
  %v427 = trunc <8 x i64> %v426 to <8 x i32>
  %v428 = trunc <8 x i64> %v425 to <8 x i32>
  %v429 = zext <8 x i32> %v421 to <8 x i64>
  %v430 = mul <8 x i64> %v429, splat (i64 3449720151)
  %v431 = lshr <8 x i64> %v430, splat (i64 32)
  %v432 = trunc <8 x i64> %v431 to <8 x i32>
  %v433 = trunc <8 x i64> %v430 to <8 x i32>
  %v434 = insertelement <8 x i32> poison, i32 %v422, i64 0
  %v435 = shufflevector <8 x i32> %v434, <8 x i32> poison, <8 x i32> zeroinitializer
  %v436 = insertelement <8 x i32> poison, i32 %v423, i64 0
  %v437 = shufflevector <8 x i32> %v436, <8 x i32> poison, <8 x i32> zeroinitializer
  %v438 = xor <8 x i32> %v432, %v413
  %v439 = xor <8 x i32> %v438, %v435
  %v440 = xor <8 x i32> %v427, %v408
  %v441 = xor <8 x i32> %v440, %v437
  %v442 = add i32 %v422, -1640531527
  %v443 = add i32 %v423, -1150833019
  %v444 = lshr <8 x i32> %v439, splat (i32 8)
  %v445 = sitofp <8 x i32> %v444 to <8 x float>
  %v446 = fmul <8 x float> %v445, splat (float 0x3E70000000000000)
  %v447 = insertelement <8 x float> poison, float 0x3FA99999A0000000, i64 0
  %v448 = shufflevector <8 x float> %v447, <8 x float> poison, <8 x i32> zeroinitializer
  %v449 = fcmp olt <8 x float> %v446, %v448
  %v450 = select <8 x i1> %v449, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v451 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v452 = shufflevector <8 x float> %v451, <8 x float> poison, <8 x i32> zeroinitializer
  %v453 = fcmp une <8 x float> %v452, splat (float 0x0000000000000000)
  %v454 = select <8 x i1> %v453, <8 x float> %v450, <8 x float> %v448
  %v455 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v456 = shufflevector <8 x float> %v455, <8 x float> poison, <8 x i32> zeroinitializer
  %v457 = fsub <8 x float> %v456, %v454
  %v458 = fmul <8 x float> %v226, %v457
  %v459 = add i64 0, 0
  %v460 = getelementptr inbounds float, ptr %v177, i64 %v459
  %v461 = load <8 x float>, ptr %v460, align 4
  %v462 = add i64 0, 0
  %v463 = getelementptr inbounds float, ptr %v183, i64 %v462
  %v464 = load <8 x float>, ptr %v463, align 4
  %v465 = fmul <8 x float> %v461, %v464
  %v466 = add i64 0, 0
  %v467 = getelementptr inbounds float, ptr %v189, i64 %v466
  %v468 = load <8 x float>, ptr %v467, align 4
  %v469 = add i64 0, 0
  %v470 = getelementptr inbounds float, ptr %v195, i64 %v469
  %v471 = load <8 x float>, ptr %v470, align 4
  %v472 = fmul <8 x float> %v468, %v471
  %v473 = fadd <8 x float> %v465, %v472
  %v474 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v473)
  %v475 = fcmp ogt <8 x float> %v474, splat (float 0x4023000000000000)
  %v476 = select <8 x i1> %v475, <8 x float> splat (float 0x4023000000000000), <8 x float> %v474
  %v477 = fadd <8 x float> %v476, %v476
  %v478 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v477, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v479 = fsub <8 x float> %v478, splat (float 0x4168000000000000)
  %v480 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v479, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v477)
  %v481 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v479, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v480)
  %v482 = bitcast <8 x float> %v478 to <8 x i32>
  %v483 = fmul <8 x float> %v481, %v481
  %v484 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v481, <8 x float> splat (float 0x3F81227F40000000))
  %v485 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v484, <8 x float> %v481, <8 x float> splat (float 0x3FA5556740000000))
  %v486 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v485, <8 x float> %v481, <8 x float> splat (float 0x3FC5554B00000000))
  %v487 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v486, <8 x float> %v481, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v488 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v483, <8 x float> %v487, <8 x float> %v481)
  %v489 = shl <8 x i32> %v482, splat (i32 23)
  %v490 = add <8 x i32> %v489, splat (i32 1065353216)
  %v491 = bitcast <8 x i32> %v490 to <8 x float>
  %v492 = fsub <8 x float> %v491, splat (float 0x3FF0000000000000)
  %v493 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v491, <8 x float> %v488, <8 x float> %v492)
  %v494 = fadd <8 x float> %v493, splat (float 0x4000000000000000)
  %v495 = fdiv <8 x float> %v493, %v494
  %v496 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v495, <8 x float> %v473)
  %v497 = fmul <8 x float> %v458, %v496
  %v498 = add i64 0, 0
  %v499 = getelementptr inbounds float, ptr %v201, i64 %v498
  %v500 = load <8 x float>, ptr %v499, align 4
  %v501 = fmul <8 x float> %v497, %v500
  %v502 = fsub <8 x float> %v456, %v500
  %v503 = fmul <8 x float> %v501, %v502
  %v504 = fmul <8 x float> %v458, %v500
  %v505 = fmul <8 x float> %v496, %v496
  %v506 = fsub <8 x float> %v456, %v505
  %v507 = fmul <8 x float> %v504, %v506
  %v508 = add i64 0, 0
  %v509 = getelementptr inbounds float, ptr %v207, i64 %v508
  %v510 = load <8 x float>, ptr %v509, align 4
  %v511 = add i64 0, 0
  %v512 = insertelement <8 x i64> poison, i64 %v511, i64 0
  %v513 = shufflevector <8 x i64> %v512, <8 x i64> poison, <8 x i32> zeroinitializer
  %v514 = add <8 x i64> %v513, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v515 = trunc <8 x i64> %v514 to <8 x i32>
  %v516 = trunc i64 %v152 to i32
  %v517 = getelementptr inbounds float, ptr %v171, i64 0
  %v518 = load i32, ptr %v517, align 4
  %v519 = getelementptr inbounds i64, ptr %v1, i64 2
  %v520 = load i64, ptr %v519, align 8
  %v521 = insertelement <8 x i32> poison, i32 %v516, i64 0
  %v522 = shufflevector <8 x i32> %v521, <8 x i32> poison, <8 x i32> zeroinitializer
  %v523 = insertelement <8 x i32> poison, i32 %v518, i64 0
  %v524 = shufflevector <8 x i32> %v523, <8 x i32> poison, <8 x i32> zeroinitializer
  %v525 = trunc i64 %v520 to i32
  %v526 = lshr i64 %v520, 32
  %v527 = trunc i64 %v526 to i32
  %v528 = zext <8 x i32> %v515 to <8 x i64>
  %v529 = mul <8 x i64> %v528, splat (i64 3528531795)
  %v530 = lshr <8 x i64> %v529, splat (i64 32)
  %v531 = trunc <8 x i64> %v530 to <8 x i32>
  %v532 = trunc <8 x i64> %v529 to <8 x i32>
  %v533 = zext <8 x i32> %v524 to <8 x i64>
  %v534 = mul <8 x i64> %v533, splat (i64 3449720151)
  %v535 = lshr <8 x i64> %v534, splat (i64 32)
  %v536 = trunc <8 x i64> %v535 to <8 x i32>
  %v537 = trunc <8 x i64> %v534 to <8 x i32>
  %v538 = insertelement <8 x i32> poison, i32 %v525, i64 0
  %v539 = shufflevector <8 x i32> %v538, <8 x i32> poison, <8 x i32> zeroinitializer
  %v540 = insertelement <8 x i32> poison, i32 %v527, i64 0
  %v541 = shufflevector <8 x i32> %v540, <8 x i32> poison, <8 x i32> zeroinitializer
  %v542 = xor <8 x i32> %v536, %v522
  %v543 = xor <8 x i32> %v542, %v539
  %v544 = xor <8 x i32> %v531, splat (i32 1)
  %v545 = xor <8 x i32> %v544, %v541
  %v546 = add i32 %v525, -1640531527
  %v547 = add i32 %v527, -1150833019
  %v548 = zext <8 x i32> %v543 to <8 x i64>
  %v549 = mul <8 x i64> %v548, splat (i64 3528531795)
  %v550 = lshr <8 x i64> %v549, splat (i64 32)
  %v551 = trunc <8 x i64> %v550 to <8 x i32>
  %v552 = trunc <8 x i64> %v549 to <8 x i32>
  %v553 = zext <8 x i32> %v545 to <8 x i64>
  %v554 = mul <8 x i64> %v553, splat (i64 3449720151)
  %v555 = lshr <8 x i64> %v554, splat (i64 32)
  %v556 = trunc <8 x i64> %v555 to <8 x i32>
  %v557 = trunc <8 x i64> %v554 to <8 x i32>
  %v558 = insertelement <8 x i32> poison, i32 %v546, i64 0
  %v559 = shufflevector <8 x i32> %v558, <8 x i32> poison, <8 x i32> zeroinitializer
  %v560 = insertelement <8 x i32> poison, i32 %v547, i64 0
  %v561 = shufflevector <8 x i32> %v560, <8 x i32> poison, <8 x i32> zeroinitializer
  %v562 = xor <8 x i32> %v556, %v537
  %v563 = xor <8 x i32> %v562, %v559
  %v564 = xor <8 x i32> %v551, %v532
  %v565 = xor <8 x i32> %v564, %v561
  %v566 = add i32 %v546, -1640531527
  %v567 = add i32 %v547, -1150833019
  %v568 = zext <8 x i32> %v563 to <8 x i64>
  %v569 = mul <8 x i64> %v568, splat (i64 3528531795)
  %v570 = lshr <8 x i64> %v569, splat (i64 32)
  %v571 = trunc <8 x i64> %v570 to <8 x i32>
  %v572 = trunc <8 x i64> %v569 to <8 x i32>
  %v573 = zext <8 x i32> %v565 to <8 x i64>
  %v574 = mul <8 x i64> %v573, splat (i64 3449720151)
  %v575 = lshr <8 x i64> %v574, splat (i64 32)
  %v576 = trunc <8 x i64> %v575 to <8 x i32>
  %v577 = trunc <8 x i64> %v574 to <8 x i32>
  %v578 = insertelement <8 x i32> poison, i32 %v566, i64 0
  %v579 = shufflevector <8 x i32> %v578, <8 x i32> poison, <8 x i32> zeroinitializer
  %v580 = insertelement <8 x i32> poison, i32 %v567, i64 0
  %v581 = shufflevector <8 x i32> %v580, <8 x i32> poison, <8 x i32> zeroinitializer
  %v582 = xor <8 x i32> %v576, %v557
  %v583 = xor <8 x i32> %v582, %v579
  %v584 = xor <8 x i32> %v571, %v552
  %v585 = xor <8 x i32> %v584, %v581
  %v586 = add i32 %v566, -1640531527
  %v587 = add i32 %v567, -1150833019
  %v588 = zext <8 x i32> %v583 to <8 x i64>
  %v589 = mul <8 x i64> %v588, splat (i64 3528531795)
  %v590 = lshr <8 x i64> %v589, splat (i64 32)
  %v591 = trunc <8 x i64> %v590 to <8 x i32>
  %v592 = trunc <8 x i64> %v589 to <8 x i32>
  %v593 = zext <8 x i32> %v585 to <8 x i64>
  %v594 = mul <8 x i64> %v593, splat (i64 3449720151)
  %v595 = lshr <8 x i64> %v594, splat (i64 32)
  %v596 = trunc <8 x i64> %v595 to <8 x i32>
  %v597 = trunc <8 x i64> %v594 to <8 x i32>
  %v598 = insertelement <8 x i32> poison, i32 %v586, i64 0
  %v599 = shufflevector <8 x i32> %v598, <8 x i32> poison, <8 x i32> zeroinitializer
  %v600 = insertelement <8 x i32> poison, i32 %v587, i64 0
  %v601 = shufflevector <8 x i32> %v600, <8 x i32> poison, <8 x i32> zeroinitializer
  %v602 = xor <8 x i32> %v596, %v577
  %v603 = xor <8 x i32> %v602, %v599
  %v604 = xor <8 x i32> %v591, %v572
  %v605 = xor <8 x i32> %v604, %v601
  %v606 = add i32 %v586, -1640531527
  %v607 = add i32 %v587, -1150833019
  %v608 = zext <8 x i32> %v603 to <8 x i64>
  %v609 = mul <8 x i64> %v608, splat (i64 3528531795)
  %v610 = lshr <8 x i64> %v609, splat (i64 32)
  %v611 = trunc <8 x i64> %v610 to <8 x i32>
  %v612 = trunc <8 x i64> %v609 to <8 x i32>
  %v613 = zext <8 x i32> %v605 to <8 x i64>
  %v614 = mul <8 x i64> %v613, splat (i64 3449720151)
  %v615 = lshr <8 x i64> %v614, splat (i64 32)
  %v616 = trunc <8 x i64> %v615 to <8 x i32>
  %v617 = trunc <8 x i64> %v614 to <8 x i32>
  %v618 = insertelement <8 x i32> poison, i32 %v606, i64 0
  %v619 = shufflevector <8 x i32> %v618, <8 x i32> poison, <8 x i32> zeroinitializer
  %v620 = insertelement <8 x i32> poison, i32 %v607, i64 0
  %v621 = shufflevector <8 x i32> %v620, <8 x i32> poison, <8 x i32> zeroinitializer
  %v622 = xor <8 x i32> %v616, %v597
  %v623 = xor <8 x i32> %v622, %v619
  %v624 = xor <8 x i32> %v611, %v592
  %v625 = xor <8 x i32> %v624, %v621
  %v626 = add i32 %v606, -1640531527
  %v627 = add i32 %v607, -1150833019
  %v628 = zext <8 x i32> %v623 to <8 x i64>
  %v629 = mul <8 x i64> %v628, splat (i64 3528531795)
  %v630 = lshr <8 x i64> %v629, splat (i64 32)
  %v631 = trunc <8 x i64> %v630 to <8 x i32>
  %v632 = trunc <8 x i64> %v629 to <8 x i32>
  %v633 = zext <8 x i32> %v625 to <8 x i64>
  %v634 = mul <8 x i64> %v633, splat (i64 3449720151)
  %v635 = lshr <8 x i64> %v634, splat (i64 32)
  %v636 = trunc <8 x i64> %v635 to <8 x i32>
  %v637 = trunc <8 x i64> %v634 to <8 x i32>
  %v638 = insertelement <8 x i32> poison, i32 %v626, i64 0
  %v639 = shufflevector <8 x i32> %v638, <8 x i32> poison, <8 x i32> zeroinitializer
  %v640 = insertelement <8 x i32> poison, i32 %v627, i64 0
  %v641 = shufflevector <8 x i32> %v640, <8 x i32> poison, <8 x i32> zeroinitializer
  %v642 = xor <8 x i32> %v636, %v617
  %v643 = xor <8 x i32> %v642, %v639
  %v644 = xor <8 x i32> %v631, %v612
  %v645 = xor <8 x i32> %v644, %v641
  %v646 = add i32 %v626, -1640531527
  %v647 = add i32 %v627, -1150833019
  %v648 = zext <8 x i32> %v643 to <8 x i64>
  %v649 = mul <8 x i64> %v648, splat (i64 3528531795)
  %v650 = lshr <8 x i64> %v649, splat (i64 32)
  %v651 = trunc <8 x i64> %v650 to <8 x i32>
  %v652 = trunc <8 x i64> %v649 to <8 x i32>
  %v653 = zext <8 x i32> %v645 to <8 x i64>
  %v654 = mul <8 x i64> %v653, splat (i64 3449720151)
  %v655 = lshr <8 x i64> %v654, splat (i64 32)
  %v656 = trunc <8 x i64> %v655 to <8 x i32>
  %v657 = trunc <8 x i64> %v654 to <8 x i32>
  %v658 = insertelement <8 x i32> poison, i32 %v646, i64 0
  %v659 = shufflevector <8 x i32> %v658, <8 x i32> poison, <8 x i32> zeroinitializer
  %v660 = insertelement <8 x i32> poison, i32 %v647, i64 0
  %v661 = shufflevector <8 x i32> %v660, <8 x i32> poison, <8 x i32> zeroinitializer
  %v662 = xor <8 x i32> %v656, %v637
  %v663 = xor <8 x i32> %v662, %v659
  %v664 = xor <8 x i32> %v651, %v632
  %v665 = xor <8 x i32> %v664, %v661
  %v666 = add i32 %v646, -1640531527
  %v667 = add i32 %v647, -1150833019
  %v668 = zext <8 x i32> %v663 to <8 x i64>
  %v669 = mul <8 x i64> %v668, splat (i64 3528531795)
  %v670 = lshr <8 x i64> %v669, splat (i64 32)
  %v671 = trunc <8 x i64> %v670 to <8 x i32>
  %v672 = trunc <8 x i64> %v669 to <8 x i32>
  %v673 = zext <8 x i32> %v665 to <8 x i64>
  %v674 = mul <8 x i64> %v673, splat (i64 3449720151)
  %v675 = lshr <8 x i64> %v674, splat (i64 32)
  %v676 = trunc <8 x i64> %v675 to <8 x i32>
  %v677 = trunc <8 x i64> %v674 to <8 x i32>
  %v678 = insertelement <8 x i32> poison, i32 %v666, i64 0
  %v679 = shufflevector <8 x i32> %v678, <8 x i32> poison, <8 x i32> zeroinitializer
  %v680 = insertelement <8 x i32> poison, i32 %v667, i64 0
  %v681 = shufflevector <8 x i32> %v680, <8 x i32> poison, <8 x i32> zeroinitializer
  %v682 = xor <8 x i32> %v676, %v657
  %v683 = xor <8 x i32> %v682, %v679
  %v684 = xor <8 x i32> %v671, %v652
  %v685 = xor <8 x i32> %v684, %v681
  %v686 = add i32 %v666, -1640531527
  %v687 = add i32 %v667, -1150833019
  %v688 = zext <8 x i32> %v683 to <8 x i64>
  %v689 = mul <8 x i64> %v688, splat (i64 3528531795)
  %v690 = lshr <8 x i64> %v689, splat (i64 32)
  %v691 = trunc <8 x i64> %v690 to <8 x i32>
  %v692 = trunc <8 x i64> %v689 to <8 x i32>
  %v693 = zext <8 x i32> %v685 to <8 x i64>
  %v694 = mul <8 x i64> %v693, splat (i64 3449720151)
  %v695 = lshr <8 x i64> %v694, splat (i64 32)
  %v696 = trunc <8 x i64> %v695 to <8 x i32>
  %v697 = trunc <8 x i64> %v694 to <8 x i32>
  %v698 = insertelement <8 x i32> poison, i32 %v686, i64 0
  %v699 = shufflevector <8 x i32> %v698, <8 x i32> poison, <8 x i32> zeroinitializer
  %v700 = insertelement <8 x i32> poison, i32 %v687, i64 0
  %v701 = shufflevector <8 x i32> %v700, <8 x i32> poison, <8 x i32> zeroinitializer
  %v702 = xor <8 x i32> %v696, %v677
  %v703 = xor <8 x i32> %v702, %v699
  %v704 = xor <8 x i32> %v691, %v672
  %v705 = xor <8 x i32> %v704, %v701
  %v706 = add i32 %v686, -1640531527
  %v707 = add i32 %v687, -1150833019
  %v708 = zext <8 x i32> %v703 to <8 x i64>
  %v709 = mul <8 x i64> %v708, splat (i64 3528531795)
  %v710 = lshr <8 x i64> %v709, splat (i64 32)
  %v711 = trunc <8 x i64> %v710 to <8 x i32>
  %v712 = trunc <8 x i64> %v709 to <8 x i32>
  %v713 = zext <8 x i32> %v705 to <8 x i64>
  %v714 = mul <8 x i64> %v713, splat (i64 3449720151)
  %v715 = lshr <8 x i64> %v714, splat (i64 32)
  %v716 = trunc <8 x i64> %v715 to <8 x i32>
  %v717 = trunc <8 x i64> %v714 to <8 x i32>
  %v718 = insertelement <8 x i32> poison, i32 %v706, i64 0
  %v719 = shufflevector <8 x i32> %v718, <8 x i32> poison, <8 x i32> zeroinitializer
  %v720 = insertelement <8 x i32> poison, i32 %v707, i64 0
  %v721 = shufflevector <8 x i32> %v720, <8 x i32> poison, <8 x i32> zeroinitializer
  %v722 = xor <8 x i32> %v716, %v697
  %v723 = xor <8 x i32> %v722, %v719
  %v724 = xor <8 x i32> %v711, %v692
  %v725 = xor <8 x i32> %v724, %v721
  %v726 = add i32 %v706, -1640531527
  %v727 = add i32 %v707, -1150833019
  %v728 = lshr <8 x i32> %v723, splat (i32 8)
  %v729 = sitofp <8 x i32> %v728 to <8 x float>
  %v730 = fmul <8 x float> %v729, splat (float 0x3E70000000000000)
  %v731 = insertelement <8 x float> poison, float 0x3FE0000000000000, i64 0
  %v732 = shufflevector <8 x float> %v731, <8 x float> poison, <8 x i32> zeroinitializer
  %v733 = fcmp olt <8 x float> %v730, %v732
  %v734 = select <8 x i1> %v733, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v735 = fcmp une <8 x float> %v452, splat (float 0x0000000000000000)
  %v736 = select <8 x i1> %v735, <8 x float> %v734, <8 x float> %v732
  %v737 = fsub <8 x float> %v456, %v736
  %v738 = fmul <8 x float> %v510, %v737
  %v739 = fadd <8 x float> %v507, %v738
  %v740 = fmul <8 x float> %v739, %v468
  %v741 = fmul <8 x float> %v471, %v471
  %v742 = fsub <8 x float> %v456, %v741
  %v743 = fmul <8 x float> %v740, %v742
  %v744 = fmul <8 x float> %v739, %v471
  %v745 = fmul <8 x float> %v744, %v468
  %v746 = fsub <8 x float> %v456, %v468
  %v747 = fmul <8 x float> %v745, %v746
  %v748 = fmul <8 x float> %v739, %v464
  %v749 = fmul <8 x float> %v748, %v461
  %v750 = fsub <8 x float> %v456, %v461
  %v751 = fmul <8 x float> %v749, %v750
  %v752 = fmul <8 x float> %v510, %v736
  %v753 = fmul <8 x float> %v739, %v461
  %v754 = fadd <8 x float> %v752, %v753
  %v755 = add i64 24, 0
  %v756 = getelementptr inbounds float, ptr %v213, i64 %v755
  store <8 x float> %v503, ptr %v756, align 4
  %v757 = add i64 16, 0
  %v758 = getelementptr inbounds float, ptr %v213, i64 %v757
  store <8 x float> %v743, ptr %v758, align 4
  %v759 = add i64 0, 0
  %v760 = getelementptr inbounds float, ptr %v213, i64 %v759
  store <8 x float> %v747, ptr %v760, align 4
  %v761 = add i64 8, 0
  %v762 = getelementptr inbounds float, ptr %v213, i64 %v761
  store <8 x float> %v751, ptr %v762, align 4
  %v763 = add i64 0, 0
  %v764 = getelementptr inbounds float, ptr %v219, i64 %v763
  store <8 x float> %v754, ptr %v764, align 4
  %v765 = add nsw i64 %v152, 1
  br label %b16
b18:
  %v767 = add i64 %v7, 0
  %v768 = sdiv i64 %v767, 1
  %v769 = add i64 %v2, 1
  %v770 = mul i64 %v768, %v2
  %v771 = sdiv i64 %v770, %v3
  %v772 = mul i64 %v771, 1
  %v773 = icmp slt i64 %v772, %v7
  %v774 = select i1 %v773, i64 %v772, i64 %v7
  %v775 = mul i64 %v768, %v769
  %v776 = sdiv i64 %v775, %v3
  %v777 = mul i64 %v776, 1
  %v778 = icmp slt i64 %v777, %v7
  %v779 = select i1 %v778, i64 %v777, i64 %v7
  br label %b19
b19:
  %v780 = phi i64 [ %v774, %b18 ], [ %v1096, %b24 ]
  %v781 = icmp slt i64 %v780, %v779
  br i1 %v781, label %b20, label %b21
b20:
  %v782 = add i64 %v780, 96
  %v783 = icmp slt i64 %v782, %v779
  %v784 = select i1 %v783, i64 %v782, i64 %v779
  br label %b22
b22:
  %v785 = phi i64 [ 0, %b20 ], [ %v1095, %b27 ]
  %v786 = icmp slt i64 %v785, 1
  br i1 %v786, label %b23, label %b24
b23:
  %v787 = sub i64 %v784, %v780
  %v788 = sub i64 8, 1
  %v789 = add i64 %v787, %v788
  %v790 = sdiv i64 %v789, 8
  br label %b25
b25:
  %v791 = phi i64 [ 0, %b23 ], [ %v1094, %b32 ]
  %v792 = icmp slt i64 %v791, %v790
  br i1 %v792, label %b26, label %b27
b26:
  %v793 = mul i64 %v787, %v791
  %v794 = sdiv i64 %v793, %v790
  %v795 = add i64 %v780, %v794
  %v796 = add i64 %v791, 1
  %v797 = mul i64 %v787, %v796
  %v798 = sdiv i64 %v797, %v790
  %v799 = add i64 %v780, %v798
  %v800 = mul i64 %v785, 256
  %v801 = getelementptr inbounds float, ptr %v80, i64 %v800
  %v802 = sub i64 %v799, %v795
  %v803 = add i64 %v138, 0
  %v804 = and i64 %v803, %v64
  %v805 = mul i64 %v804, %v7
  %v806 = add i64 %v805, %v795
  %v807 = mul i64 %v806, 32
  %v808 = getelementptr inbounds float, ptr %v38, i64 %v807
  %v809 = getelementptr inbounds float, ptr %v808, i64 0
  %v810 = sub i64 %v802, 1
  %v811 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v810
  %v812 = load ptr, ptr %v811, align 4
  %v813 = icmp sgt i64 %v802, 0
  br i1 %v813, label %b28, label %b29
b28:
  call void %v812(ptr %v809, i64 32, ptr %v801, i64 32, ptr %v766)
  br label %b29
b29:
  %v814 = add i64 %v800, 256
  br label %b30
b30:
  %v815 = phi i64 [ %v795, %b29 ], [ %v1093, %b35 ]
  %v816 = icmp slt i64 %v815, %v799
  br i1 %v816, label %b31, label %b32
b31:
  %v817 = sub i64 %v815, %v795
  %v818 = mul i64 %v817, 8
  %v819 = getelementptr inbounds float, ptr %v766, i64 %v818
  %v820 = add i64 %v138, 1
  %v821 = and i64 %v820, 1
  %v822 = mul i64 %v821, %v7
  %v823 = add i64 %v822, %v815
  %v824 = mul i64 %v823, 8
  %v825 = getelementptr inbounds float, ptr %v26, i64 %v824
  %v826 = add i64 %v138, 0
  %v827 = and i64 %v826, %v56
  %v828 = mul i64 %v827, %v7
  %v829 = add i64 %v828, %v815
  %v830 = mul i64 %v829, 8
  %v831 = getelementptr inbounds float, ptr %v20, i64 %v830
  %v832 = add i64 %v138, 0
  %v833 = and i64 %v832, %v54
  %v834 = mul i64 %v833, %v7
  %v835 = add i64 %v834, %v815
  %v836 = mul i64 %v835, 1
  %v837 = getelementptr inbounds float, ptr %v12, i64 %v836
  %v838 = add i64 %v138, 0
  %v839 = and i64 %v838, 1
  %v840 = mul i64 %v839, %v7
  %v841 = add i64 %v840, %v815
  %v842 = mul i64 %v841, 8
  %v843 = getelementptr inbounds float, ptr %v26, i64 %v842
  br label %b33
b33:
  %v844 = phi i64 [ 0, %b31 ], [ %v1092, %b34 ]
  %v845 = icmp slt i64 %v844, 1
  br i1 %v845, label %b34, label %b35
b34:
  %v846 = mul i64 %v785, 1
  %v847 = add i64 %v846, %v844
  %v848 = mul i64 %v847, 8
  %v849 = add i64 0, %v844
  %v850 = mul i64 %v849, 8
  %v851 = getelementptr inbounds float, ptr %v819, i64 %v850
  %v852 = load <8 x float>, ptr %v851, align 4
  %v853 = add i64 0, %v848
  %v854 = getelementptr inbounds float, ptr %v825, i64 %v853
  %v855 = load <8 x float>, ptr %v854, align 4
  %v856 = add i64 0, %v848
  %v857 = getelementptr inbounds float, ptr %v831, i64 %v856
  %v858 = load <8 x float>, ptr %v857, align 4
  %v859 = fadd <8 x float> %v855, %v858
  %v860 = add i64 0, %v848
  %v861 = insertelement <8 x i64> poison, i64 %v860, i64 0
  %v862 = shufflevector <8 x i64> %v861, <8 x i64> poison, <8 x i32> zeroinitializer
  %v863 = add <8 x i64> %v862, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v864 = trunc <8 x i64> %v863 to <8 x i32>
  %v865 = trunc i64 %v815 to i32
  %v866 = getelementptr inbounds float, ptr %v837, i64 0
  %v867 = load i32, ptr %v866, align 4
  %v868 = getelementptr inbounds i64, ptr %v1, i64 2
  %v869 = load i64, ptr %v868, align 8
  %v870 = insertelement <8 x i32> poison, i32 %v865, i64 0
  %v871 = shufflevector <8 x i32> %v870, <8 x i32> poison, <8 x i32> zeroinitializer
  %v872 = insertelement <8 x i32> poison, i32 %v867, i64 0
  %v873 = shufflevector <8 x i32> %v872, <8 x i32> poison, <8 x i32> zeroinitializer
  %v874 = trunc i64 %v869 to i32
  %v875 = lshr i64 %v869, 32
  %v876 = trunc i64 %v875 to i32
  %v877 = zext <8 x i32> %v864 to <8 x i64>
  %v878 = mul <8 x i64> %v877, splat (i64 3528531795)
  %v879 = lshr <8 x i64> %v878, splat (i64 32)
  %v880 = trunc <8 x i64> %v879 to <8 x i32>
  %v881 = trunc <8 x i64> %v878 to <8 x i32>
  %v882 = zext <8 x i32> %v873 to <8 x i64>
  %v883 = mul <8 x i64> %v882, splat (i64 3449720151)
  %v884 = lshr <8 x i64> %v883, splat (i64 32)
  %v885 = trunc <8 x i64> %v884 to <8 x i32>
  %v886 = trunc <8 x i64> %v883 to <8 x i32>
  %v887 = insertelement <8 x i32> poison, i32 %v874, i64 0
  %v888 = shufflevector <8 x i32> %v887, <8 x i32> poison, <8 x i32> zeroinitializer
  %v889 = insertelement <8 x i32> poison, i32 %v876, i64 0
  %v890 = shufflevector <8 x i32> %v889, <8 x i32> poison, <8 x i32> zeroinitializer
  %v891 = xor <8 x i32> %v885, %v871
  %v892 = xor <8 x i32> %v891, %v888
  %v893 = xor <8 x i32> %v880, splat (i32 2)
  %v894 = xor <8 x i32> %v893, %v890
  %v895 = add i32 %v874, -1640531527
  %v896 = add i32 %v876, -1150833019
  %v897 = zext <8 x i32> %v892 to <8 x i64>
  %v898 = mul <8 x i64> %v897, splat (i64 3528531795)
  %v899 = lshr <8 x i64> %v898, splat (i64 32)
  %v900 = trunc <8 x i64> %v899 to <8 x i32>
  %v901 = trunc <8 x i64> %v898 to <8 x i32>
  %v902 = zext <8 x i32> %v894 to <8 x i64>
  %v903 = mul <8 x i64> %v902, splat (i64 3449720151)
  %v904 = lshr <8 x i64> %v903, splat (i64 32)
  %v905 = trunc <8 x i64> %v904 to <8 x i32>
  %v906 = trunc <8 x i64> %v903 to <8 x i32>
  %v907 = insertelement <8 x i32> poison, i32 %v895, i64 0
  %v908 = shufflevector <8 x i32> %v907, <8 x i32> poison, <8 x i32> zeroinitializer
  %v909 = insertelement <8 x i32> poison, i32 %v896, i64 0
  %v910 = shufflevector <8 x i32> %v909, <8 x i32> poison, <8 x i32> zeroinitializer
  %v911 = xor <8 x i32> %v905, %v886
  %v912 = xor <8 x i32> %v911, %v908
  %v913 = xor <8 x i32> %v900, %v881
  %v914 = xor <8 x i32> %v913, %v910
  %v915 = add i32 %v895, -1640531527
  %v916 = add i32 %v896, -1150833019
  %v917 = zext <8 x i32> %v912 to <8 x i64>
  %v918 = mul <8 x i64> %v917, splat (i64 3528531795)
  %v919 = lshr <8 x i64> %v918, splat (i64 32)
  %v920 = trunc <8 x i64> %v919 to <8 x i32>
  %v921 = trunc <8 x i64> %v918 to <8 x i32>
  %v922 = zext <8 x i32> %v914 to <8 x i64>
  %v923 = mul <8 x i64> %v922, splat (i64 3449720151)
  %v924 = lshr <8 x i64> %v923, splat (i64 32)
  %v925 = trunc <8 x i64> %v924 to <8 x i32>
  %v926 = trunc <8 x i64> %v923 to <8 x i32>
  %v927 = insertelement <8 x i32> poison, i32 %v915, i64 0
  %v928 = shufflevector <8 x i32> %v927, <8 x i32> poison, <8 x i32> zeroinitializer
  %v929 = insertelement <8 x i32> poison, i32 %v916, i64 0
  %v930 = shufflevector <8 x i32> %v929, <8 x i32> poison, <8 x i32> zeroinitializer
  %v931 = xor <8 x i32> %v925, %v906
  %v932 = xor <8 x i32> %v931, %v928
  %v933 = xor <8 x i32> %v920, %v901
  %v934 = xor <8 x i32> %v933, %v930
  %v935 = add i32 %v915, -1640531527
  %v936 = add i32 %v916, -1150833019
  %v937 = zext <8 x i32> %v932 to <8 x i64>
  %v938 = mul <8 x i64> %v937, splat (i64 3528531795)
  %v939 = lshr <8 x i64> %v938, splat (i64 32)
  %v940 = trunc <8 x i64> %v939 to <8 x i32>
  %v941 = trunc <8 x i64> %v938 to <8 x i32>
  %v942 = zext <8 x i32> %v934 to <8 x i64>
  %v943 = mul <8 x i64> %v942, splat (i64 3449720151)
  %v944 = lshr <8 x i64> %v943, splat (i64 32)
  %v945 = trunc <8 x i64> %v944 to <8 x i32>
  %v946 = trunc <8 x i64> %v943 to <8 x i32>
  %v947 = insertelement <8 x i32> poison, i32 %v935, i64 0
  %v948 = shufflevector <8 x i32> %v947, <8 x i32> poison, <8 x i32> zeroinitializer
  %v949 = insertelement <8 x i32> poison, i32 %v936, i64 0
  %v950 = shufflevector <8 x i32> %v949, <8 x i32> poison, <8 x i32> zeroinitializer
  %v951 = xor <8 x i32> %v945, %v926
  %v952 = xor <8 x i32> %v951, %v948
  %v953 = xor <8 x i32> %v940, %v921
  %v954 = xor <8 x i32> %v953, %v950
  %v955 = add i32 %v935, -1640531527
  %v956 = add i32 %v936, -1150833019
  %v957 = zext <8 x i32> %v952 to <8 x i64>
  %v958 = mul <8 x i64> %v957, splat (i64 3528531795)
  %v959 = lshr <8 x i64> %v958, splat (i64 32)
  %v960 = trunc <8 x i64> %v959 to <8 x i32>
  %v961 = trunc <8 x i64> %v958 to <8 x i32>
  %v962 = zext <8 x i32> %v954 to <8 x i64>
  %v963 = mul <8 x i64> %v962, splat (i64 3449720151)
  %v964 = lshr <8 x i64> %v963, splat (i64 32)
  %v965 = trunc <8 x i64> %v964 to <8 x i32>
  %v966 = trunc <8 x i64> %v963 to <8 x i32>
  %v967 = insertelement <8 x i32> poison, i32 %v955, i64 0
  %v968 = shufflevector <8 x i32> %v967, <8 x i32> poison, <8 x i32> zeroinitializer
  %v969 = insertelement <8 x i32> poison, i32 %v956, i64 0
  %v970 = shufflevector <8 x i32> %v969, <8 x i32> poison, <8 x i32> zeroinitializer
  %v971 = xor <8 x i32> %v965, %v946
  %v972 = xor <8 x i32> %v971, %v968
  %v973 = xor <8 x i32> %v960, %v941
  %v974 = xor <8 x i32> %v973, %v970
  %v975 = add i32 %v955, -1640531527
  %v976 = add i32 %v956, -1150833019
  %v977 = zext <8 x i32> %v972 to <8 x i64>
  %v978 = mul <8 x i64> %v977, splat (i64 3528531795)
  %v979 = lshr <8 x i64> %v978, splat (i64 32)
  %v980 = trunc <8 x i64> %v979 to <8 x i32>
  %v981 = trunc <8 x i64> %v978 to <8 x i32>
  %v982 = zext <8 x i32> %v974 to <8 x i64>
  %v983 = mul <8 x i64> %v982, splat (i64 3449720151)
  %v984 = lshr <8 x i64> %v983, splat (i64 32)
  %v985 = trunc <8 x i64> %v984 to <8 x i32>
  %v986 = trunc <8 x i64> %v983 to <8 x i32>
  %v987 = insertelement <8 x i32> poison, i32 %v975, i64 0
  %v988 = shufflevector <8 x i32> %v987, <8 x i32> poison, <8 x i32> zeroinitializer
  %v989 = insertelement <8 x i32> poison, i32 %v976, i64 0
  %v990 = shufflevector <8 x i32> %v989, <8 x i32> poison, <8 x i32> zeroinitializer
  %v991 = xor <8 x i32> %v985, %v966
  %v992 = xor <8 x i32> %v991, %v988
  %v993 = xor <8 x i32> %v980, %v961
  %v994 = xor <8 x i32> %v993, %v990
  %v995 = add i32 %v975, -1640531527
  %v996 = add i32 %v976, -1150833019
  %v997 = zext <8 x i32> %v992 to <8 x i64>
  %v998 = mul <8 x i64> %v997, splat (i64 3528531795)
  %v999 = lshr <8 x i64> %v998, splat (i64 32)
  %v1000 = trunc <8 x i64> %v999 to <8 x i32>
  %v1001 = trunc <8 x i64> %v998 to <8 x i32>
  %v1002 = zext <8 x i32> %v994 to <8 x i64>
  %v1003 = mul <8 x i64> %v1002, splat (i64 3449720151)
  %v1004 = lshr <8 x i64> %v1003, splat (i64 32)
  %v1005 = trunc <8 x i64> %v1004 to <8 x i32>
  %v1006 = trunc <8 x i64> %v1003 to <8 x i32>
  %v1007 = insertelement <8 x i32> poison, i32 %v995, i64 0
  %v1008 = shufflevector <8 x i32> %v1007, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1009 = insertelement <8 x i32> poison, i32 %v996, i64 0
  %v1010 = shufflevector <8 x i32> %v1009, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1011 = xor <8 x i32> %v1005, %v986
  %v1012 = xor <8 x i32> %v1011, %v1008
  %v1013 = xor <8 x i32> %v1000, %v981
  %v1014 = xor <8 x i32> %v1013, %v1010
  %v1015 = add i32 %v995, -1640531527
  %v1016 = add i32 %v996, -1150833019
  %v1017 = zext <8 x i32> %v1012 to <8 x i64>
  %v1018 = mul <8 x i64> %v1017, splat (i64 3528531795)
  %v1019 = lshr <8 x i64> %v1018, splat (i64 32)
  %v1020 = trunc <8 x i64> %v1019 to <8 x i32>
  %v1021 = trunc <8 x i64> %v1018 to <8 x i32>
  %v1022 = zext <8 x i32> %v1014 to <8 x i64>
  %v1023 = mul <8 x i64> %v1022, splat (i64 3449720151)
  %v1024 = lshr <8 x i64> %v1023, splat (i64 32)
  %v1025 = trunc <8 x i64> %v1024 to <8 x i32>
  %v1026 = trunc <8 x i64> %v1023 to <8 x i32>
  %v1027 = insertelement <8 x i32> poison, i32 %v1015, i64 0
  %v1028 = shufflevector <8 x i32> %v1027, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1029 = insertelement <8 x i32> poison, i32 %v1016, i64 0
  %v1030 = shufflevector <8 x i32> %v1029, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1031 = xor <8 x i32> %v1025, %v1006
  %v1032 = xor <8 x i32> %v1031, %v1028
  %v1033 = xor <8 x i32> %v1020, %v1001
  %v1034 = xor <8 x i32> %v1033, %v1030
  %v1035 = add i32 %v1015, -1640531527
  %v1036 = add i32 %v1016, -1150833019
  %v1037 = zext <8 x i32> %v1032 to <8 x i64>
  %v1038 = mul <8 x i64> %v1037, splat (i64 3528531795)
  %v1039 = lshr <8 x i64> %v1038, splat (i64 32)
  %v1040 = trunc <8 x i64> %v1039 to <8 x i32>
  %v1041 = trunc <8 x i64> %v1038 to <8 x i32>
  %v1042 = zext <8 x i32> %v1034 to <8 x i64>
  %v1043 = mul <8 x i64> %v1042, splat (i64 3449720151)
  %v1044 = lshr <8 x i64> %v1043, splat (i64 32)
  %v1045 = trunc <8 x i64> %v1044 to <8 x i32>
  %v1046 = trunc <8 x i64> %v1043 to <8 x i32>
  %v1047 = insertelement <8 x i32> poison, i32 %v1035, i64 0
  %v1048 = shufflevector <8 x i32> %v1047, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1049 = insertelement <8 x i32> poison, i32 %v1036, i64 0
  %v1050 = shufflevector <8 x i32> %v1049, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1051 = xor <8 x i32> %v1045, %v1026
  %v1052 = xor <8 x i32> %v1051, %v1048
  %v1053 = xor <8 x i32> %v1040, %v1021
  %v1054 = xor <8 x i32> %v1053, %v1050
  %v1055 = add i32 %v1035, -1640531527
  %v1056 = add i32 %v1036, -1150833019
  %v1057 = zext <8 x i32> %v1052 to <8 x i64>
  %v1058 = mul <8 x i64> %v1057, splat (i64 3528531795)
  %v1059 = lshr <8 x i64> %v1058, splat (i64 32)
  %v1060 = trunc <8 x i64> %v1059 to <8 x i32>
  %v1061 = trunc <8 x i64> %v1058 to <8 x i32>
  %v1062 = zext <8 x i32> %v1054 to <8 x i64>
  %v1063 = mul <8 x i64> %v1062, splat (i64 3449720151)
  %v1064 = lshr <8 x i64> %v1063, splat (i64 32)
  %v1065 = trunc <8 x i64> %v1064 to <8 x i32>
  %v1066 = trunc <8 x i64> %v1063 to <8 x i32>
  %v1067 = insertelement <8 x i32> poison, i32 %v1055, i64 0
  %v1068 = shufflevector <8 x i32> %v1067, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1069 = insertelement <8 x i32> poison, i32 %v1056, i64 0
  %v1070 = shufflevector <8 x i32> %v1069, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1071 = xor <8 x i32> %v1065, %v1046
  %v1072 = xor <8 x i32> %v1071, %v1068
  %v1073 = xor <8 x i32> %v1060, %v1041
  %v1074 = xor <8 x i32> %v1073, %v1070
  %v1075 = add i32 %v1055, -1640531527
  %v1076 = add i32 %v1056, -1150833019
  %v1077 = lshr <8 x i32> %v1072, splat (i32 8)
  %v1078 = sitofp <8 x i32> %v1077 to <8 x float>
  %v1079 = fmul <8 x float> %v1078, splat (float 0x3E70000000000000)
  %v1080 = insertelement <8 x float> poison, float 0x3FA99999A0000000, i64 0
  %v1081 = shufflevector <8 x float> %v1080, <8 x float> poison, <8 x i32> zeroinitializer
  %v1082 = fcmp olt <8 x float> %v1079, %v1081
  %v1083 = select <8 x i1> %v1082, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v1084 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v1085 = shufflevector <8 x float> %v1084, <8 x float> poison, <8 x i32> zeroinitializer
  %v1086 = fcmp une <8 x float> %v1085, splat (float 0x0000000000000000)
  %v1087 = select <8 x i1> %v1086, <8 x float> %v1083, <8 x float> %v1081
  %v1088 = fmul <8 x float> %v859, %v1087
  %v1089 = fadd <8 x float> %v1088, %v852
  %v1090 = add i64 0, %v848
  %v1091 = getelementptr inbounds float, ptr %v843, i64 %v1090
  store <8 x float> %v1089, ptr %v1091, align 4
  %v1092 = add nsw i64 %v844, 1
  br label %b33
b35:
  %v1093 = add nsw i64 %v815, 1
  br label %b30
b32:
  %v1094 = add nsw i64 %v791, 1
  br label %b25
b27:
  %v1095 = add nsw i64 %v785, 1
  br label %b22
b24:
  %v1096 = add nsw i64 %v780, 96
  br label %b19
b21:
  %v1097 = add nsw i64 %v135, 1
  br label %b13
b15:
  %v1098 = icmp sgt i64 %v3, 1
  br i1 %v1098, label %b36, label %b37
b36:
  %v1099 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1100 = atomicrmw add ptr %v1099, i64 1 acq_rel
  %v1101 = mul i64 %v3, 2
  br label %b38
b38:
  %v1102 = load atomic i64, ptr %v1099 acquire, align 8
  %v1103 = icmp slt i64 %v1102, %v1101
  br i1 %v1103, label %b39, label %b40
b39:
  %v1104 = call i32 @sched_yield()
  br label %b38
b40:
  br label %b37
b37:
  %v1105 = getelementptr inbounds float, ptr %v76, i64 256
  %v1106 = getelementptr inbounds i64, ptr %v1, i64 4
  %v1107 = load i64, ptr %v1106, align 8
  %v1108 = icmp eq i64 %v1107, 0
  br i1 %v1108, label %b41, label %b42
b41:
  %v1109 = add i64 1, 0
  %v1110 = sdiv i64 %v1109, 1
  %v1111 = add i64 %v2, 1
  %v1112 = mul i64 %v1110, %v2
  %v1113 = sdiv i64 %v1112, %v3
  %v1114 = mul i64 %v1113, 1
  %v1115 = icmp slt i64 %v1114, 1
  %v1116 = select i1 %v1115, i64 %v1114, i64 1
  %v1117 = mul i64 %v1110, %v1111
  %v1118 = sdiv i64 %v1117, %v3
  %v1119 = mul i64 %v1118, 1
  %v1120 = icmp slt i64 %v1119, 1
  %v1121 = select i1 %v1120, i64 %v1119, i64 1
  %v1122 = icmp slt i64 %v1121, 1
  %v1123 = select i1 %v1122, i64 %v1121, i64 1
  br label %b43
b43:
  %v1124 = phi i64 [ %v1116, %b41 ], [ %v1152, %b48 ]
  %v1125 = icmp slt i64 %v1124, %v1123
  br i1 %v1125, label %b44, label %b45
b44:
  %v1126 = mul i64 %v1124, 256
  %v1127 = mul i64 %v1124, 8
  %v1128 = add i64 %v1126, 0
  %v1129 = add i64 %v1127, 0
  %v1130 = getelementptr inbounds float, ptr %v1105, i64 %v1128
  %v1131 = sub i64 8, %v1129
  %v1132 = icmp slt i64 %v1131, 0
  %v1133 = select i1 %v1132, i64 0, i64 %v1131
  %v1134 = icmp ult i64 %v1133, 8
  %v1135 = select i1 %v1134, i64 %v1133, i64 8
  %v1136 = trunc i64 %v1135 to i32
  %v1137 = insertelement <8 x i32> poison, i32 %v1136, i64 0
  %v1138 = shufflevector <8 x i32> %v1137, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1139 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1138
  %v1140 = mul i64 %v1129, 1
  %v1141 = add i64 0, %v1140
  %v1142 = getelementptr inbounds float, ptr %v14, i64 %v1141
  br label %b46
b46:
  %v1143 = phi i64 [ 0, %b44 ], [ %v1150, %b47 ]
  %v1144 = icmp slt i64 %v1143, 32
  br i1 %v1144, label %b47, label %b48
b47:
  %v1145 = mul i64 %v1143, 8
  %v1146 = getelementptr inbounds float, ptr %v1142, i64 %v1145
  %v1147 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1146, <8 x i1> %v1139, <8 x float> zeroinitializer)
  %v1148 = mul i64 %v1143, 8
  %v1149 = getelementptr inbounds float, ptr %v1130, i64 %v1148
  store <8 x float> %v1147, ptr %v1149, align 4
  %v1150 = add nsw i64 %v1143, 1
  br label %b46
b48:
  %v1151 = add i64 %v1126, 256
  %v1152 = add nsw i64 %v1124, 1
  br label %b43
b45:
  br label %b42
b42:
  %v1153 = icmp sgt i64 %v3, 1
  br i1 %v1153, label %b49, label %b50
b49:
  %v1154 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1155 = atomicrmw add ptr %v1154, i64 1 acq_rel
  %v1156 = mul i64 %v3, 3
  br label %b51
b51:
  %v1157 = load atomic i64, ptr %v1154 acquire, align 8
  %v1158 = icmp slt i64 %v1157, %v1156
  br i1 %v1158, label %b52, label %b53
b52:
  %v1159 = call i32 @sched_yield()
  br label %b51
b53:
  br label %b50
b50:
  %v1161 = add i64 %v8, 0
  %v1162 = sdiv i64 %v1161, 1
  %v1163 = add i64 %v2, 1
  %v1164 = mul i64 %v1162, %v2
  %v1165 = sdiv i64 %v1164, %v3
  %v1166 = mul i64 %v1165, 1
  %v1167 = icmp slt i64 %v1166, %v8
  %v1168 = select i1 %v1167, i64 %v1166, i64 %v8
  %v1169 = mul i64 %v1162, %v1163
  %v1170 = sdiv i64 %v1169, %v3
  %v1171 = mul i64 %v1170, 1
  %v1172 = icmp slt i64 %v1171, %v8
  %v1173 = select i1 %v1172, i64 %v1171, i64 %v8
  br label %b54
b54:
  %v1174 = phi i64 [ %v1168, %b50 ], [ %v1227, %b59 ]
  %v1175 = icmp slt i64 %v1174, %v1173
  br i1 %v1175, label %b55, label %b56
b55:
  %v1176 = add i64 %v1174, 96
  %v1177 = icmp slt i64 %v1176, %v1173
  %v1178 = select i1 %v1177, i64 %v1176, i64 %v1173
  br label %b57
b57:
  %v1179 = phi i64 [ 0, %b55 ], [ %v1226, %b62 ]
  %v1180 = icmp slt i64 %v1179, 1
  br i1 %v1180, label %b58, label %b59
b58:
  %v1181 = sub i64 %v1178, %v1174
  %v1182 = sub i64 8, 1
  %v1183 = add i64 %v1181, %v1182
  %v1184 = sdiv i64 %v1183, 8
  br label %b60
b60:
  %v1185 = phi i64 [ 0, %b58 ], [ %v1225, %b67 ]
  %v1186 = icmp slt i64 %v1185, %v1184
  br i1 %v1186, label %b61, label %b62
b61:
  %v1187 = mul i64 %v1181, %v1185
  %v1188 = sdiv i64 %v1187, %v1184
  %v1189 = add i64 %v1174, %v1188
  %v1190 = add i64 %v1185, 1
  %v1191 = mul i64 %v1181, %v1190
  %v1192 = sdiv i64 %v1191, %v1184
  %v1193 = add i64 %v1174, %v1192
  %v1194 = mul i64 %v1179, 256
  %v1195 = getelementptr inbounds float, ptr %v1105, i64 %v1194
  %v1196 = sub i64 %v1193, %v1189
  %v1197 = mul i64 %v1189, 32
  %v1198 = getelementptr inbounds float, ptr %v38, i64 %v1197
  %v1199 = getelementptr inbounds float, ptr %v1198, i64 0
  %v1200 = sub i64 %v1196, 1
  %v1201 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v1200
  %v1202 = load ptr, ptr %v1201, align 4
  %v1203 = icmp sgt i64 %v1196, 0
  br i1 %v1203, label %b63, label %b64
b63:
  call void %v1202(ptr %v1199, i64 32, ptr %v1195, i64 32, ptr %v1160)
  br label %b64
b64:
  %v1204 = add i64 %v1194, 256
  br label %b65
b65:
  %v1205 = phi i64 [ %v1189, %b64 ], [ %v1224, %b70 ]
  %v1206 = icmp slt i64 %v1205, %v1193
  br i1 %v1206, label %b66, label %b67
b66:
  %v1207 = sub i64 %v1205, %v1189
  %v1208 = mul i64 %v1207, 8
  %v1209 = getelementptr inbounds float, ptr %v1160, i64 %v1208
  %v1210 = mul i64 %v1205, 8
  %v1211 = getelementptr inbounds float, ptr %v30, i64 %v1210
  br label %b68
b68:
  %v1212 = phi i64 [ 0, %b66 ], [ %v1223, %b69 ]
  %v1213 = icmp slt i64 %v1212, 1
  br i1 %v1213, label %b69, label %b70
b69:
  %v1214 = mul i64 %v1179, 1
  %v1215 = add i64 %v1214, %v1212
  %v1216 = mul i64 %v1215, 8
  %v1217 = add i64 0, %v1212
  %v1218 = mul i64 %v1217, 8
  %v1219 = getelementptr inbounds float, ptr %v1209, i64 %v1218
  %v1220 = load <8 x float>, ptr %v1219, align 4
  %v1221 = add i64 0, %v1216
  %v1222 = getelementptr inbounds float, ptr %v1211, i64 %v1221
  store <8 x float> %v1220, ptr %v1222, align 4
  %v1223 = add nsw i64 %v1212, 1
  br label %b68
b70:
  %v1224 = add nsw i64 %v1205, 1
  br label %b65
b67:
  %v1225 = add nsw i64 %v1185, 1
  br label %b60
b62:
  %v1226 = add nsw i64 %v1179, 1
  br label %b57
b59:
  %v1227 = add nsw i64 %v1174, 96
  br label %b54
b56:
  %v1228 = icmp sgt i64 %v3, 1
  br i1 %v1228, label %b71, label %b72
b71:
  %v1229 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1230 = atomicrmw add ptr %v1229, i64 1 acq_rel
  %v1231 = mul i64 %v3, 4
  br label %b73
b73:
  %v1232 = load atomic i64, ptr %v1229 acquire, align 8
  %v1233 = icmp slt i64 %v1232, %v1231
  br i1 %v1233, label %b74, label %b75
b74:
  %v1234 = call i32 @sched_yield()
  br label %b73
b75:
  br label %b72
b72:
  %v1235 = mul i64 0, 32
  %v1236 = getelementptr inbounds float, ptr %v38, i64 %v1235
  %v1237 = getelementptr inbounds float, ptr %v1236, i64 0
  %v1238 = mul i64 0, 8
  %v1239 = getelementptr inbounds float, ptr %v10, i64 %v1238
  %v1240 = getelementptr inbounds float, ptr %v1239, i64 0
  %v1241 = getelementptr inbounds float, ptr %v79, i64 12288
  %v1242 = add i64 32, 1
  %v1243 = sdiv i64 %v1242, 2
  %v1244 = add i64 %v2, 1
  %v1245 = mul i64 %v1243, %v2
  %v1246 = sdiv i64 %v1245, %v3
  %v1247 = mul i64 %v1246, 2
  %v1248 = icmp slt i64 %v1247, 32
  %v1249 = select i1 %v1248, i64 %v1247, i64 32
  %v1250 = mul i64 %v1243, %v1244
  %v1251 = sdiv i64 %v1250, %v3
  %v1252 = mul i64 %v1251, 2
  %v1253 = icmp slt i64 %v1252, 32
  %v1254 = select i1 %v1253, i64 %v1252, i64 32
  %v1255 = getelementptr inbounds float, ptr %v32, i64 0
  br label %b76
b76:
  %v1256 = phi i64 [ %v1249, %b72 ], [ %v1264, %b81 ]
  %v1257 = icmp slt i64 %v1256, %v1254
  br i1 %v1257, label %b77, label %b78
b77:
  %v1258 = mul i64 %v1256, 8
  %v1259 = getelementptr inbounds float, ptr %v1255, i64 %v1258
  br label %b79
b79:
  %v1260 = phi i64 [ 0, %b77 ], [ %v1263, %b80 ]
  %v1261 = icmp slt i64 %v1260, 8
  br i1 %v1261, label %b80, label %b81
b80:
  %v1262 = getelementptr inbounds float, ptr %v1259, i64 %v1260
  store float 0x0000000000000000, ptr %v1262, align 4
  %v1263 = add nsw i64 %v1260, 1
  br label %b79
b81:
  %v1264 = add nsw i64 %v1256, 1
  br label %b76
b78:
  %v1265 = mul i64 %v8, 1
  br label %b82
b82:
  %v1266 = phi i64 [ 0, %b78 ], [ %v1370, %b87 ]
  %v1267 = icmp slt i64 %v1266, %v1265
  br i1 %v1267, label %b83, label %b84
b83:
  %v1268 = sub i64 %v1265, %v1266
  %v1269 = icmp slt i64 %v1268, 384
  %v1270 = select i1 %v1269, i64 %v1268, i64 384
  br label %b85
b85:
  %v1271 = phi i64 [ %v1249, %b83 ], [ %v1369, %b111 ]
  %v1272 = icmp slt i64 %v1271, %v1254
  br i1 %v1272, label %b86, label %b87
b86:
  %v1273 = sub i64 %v1254, %v1271
  %v1274 = icmp slt i64 %v1273, 64
  %v1275 = select i1 %v1274, i64 %v1273, i64 64
  %v1276 = sdiv i64 %v1275, 2
  %v1277 = mul i64 %v1276, 2
  %v1278 = sub i64 %v1275, %v1277
  %v1279 = mul i64 %v1266, 32
  %v1280 = add i64 %v1279, %v1271
  %v1281 = getelementptr inbounds float, ptr %v1237, i64 %v1280
  br label %b88
b88:
  %v1282 = phi i64 [ 0, %b86 ], [ %v1308, %b96 ]
  %v1283 = icmp slt i64 %v1282, %v1270
  br i1 %v1283, label %b89, label %b90
b89:
  %v1284 = mul i64 %v1282, 32
  %v1285 = getelementptr inbounds float, ptr %v1281, i64 %v1284
  %v1286 = mul i64 %v1282, 2
  %v1287 = getelementptr inbounds float, ptr %v1241, i64 %v1286
  br label %b91
b91:
  %v1288 = phi i64 [ 0, %b89 ], [ %v1297, %b92 ]
  %v1289 = icmp slt i64 %v1288, %v1276
  br i1 %v1289, label %b92, label %b93
b92:
  %v1290 = mul i64 %v1288, 2
  %v1291 = getelementptr inbounds float, ptr %v1285, i64 %v1290
  %v1292 = mul i64 %v1288, 768
  %v1293 = getelementptr inbounds float, ptr %v1287, i64 %v1292
  %v1294 = getelementptr inbounds float, ptr %v1291, i64 0
  %v1295 = load <2 x float>, ptr %v1294, align 4
  %v1296 = getelementptr inbounds float, ptr %v1293, i64 0
  store <2 x float> %v1295, ptr %v1296, align 4
  %v1297 = add nsw i64 %v1288, 1
  br label %b91
b93:
  %v1298 = mul i64 %v1276, 2
  %v1299 = getelementptr inbounds float, ptr %v1285, i64 %v1298
  %v1300 = mul i64 %v1276, 768
  %v1301 = getelementptr inbounds float, ptr %v1287, i64 %v1300
  br label %b94
b94:
  %v1302 = phi i64 [ 0, %b93 ], [ %v1307, %b95 ]
  %v1303 = icmp slt i64 %v1302, %v1278
  br i1 %v1303, label %b95, label %b96
b95:
  %v1304 = getelementptr inbounds float, ptr %v1299, i64 %v1302
  %v1305 = load float, ptr %v1304, align 4
  %v1306 = getelementptr inbounds float, ptr %v1301, i64 %v1302
  store float %v1305, ptr %v1306, align 4
  %v1307 = add nsw i64 %v1302, 1
  br label %b94, !llvm.loop !0
b96:
  %v1308 = add nsw i64 %v1282, 1
  br label %b88
b90:
  br label %b97
b97:
  %v1309 = phi i64 [ 0, %b90 ], [ %v1344, %b105 ]
  %v1310 = icmp slt i64 %v1309, 0
  br i1 %v1310, label %b98, label %b99
b98:
  %v1311 = mul i64 %v1266, 8
  %v1312 = add i64 %v1311, %v1309
  %v1313 = getelementptr inbounds float, ptr %v1240, i64 %v1312
  br label %b100
b100:
  %v1314 = phi i64 [ 0, %b98 ], [ %v1332, %b101 ]
  %v1315 = icmp slt i64 %v1314, %v1270
  br i1 %v1315, label %b101, label %b102
b101:
  %v1316 = mul i64 %v1314, 8
  %v1317 = getelementptr inbounds float, ptr %v1313, i64 %v1316
  %v1318 = mul i64 %v1314, 32
  %v1319 = getelementptr inbounds float, ptr %v79, i64 %v1318
  %v1320 = getelementptr inbounds float, ptr %v1317, i64 0
  %v1321 = load <8 x float>, ptr %v1320, align 4
  %v1322 = getelementptr inbounds float, ptr %v1319, i64 0
  store <8 x float> %v1321, ptr %v1322, align 4
  %v1323 = getelementptr inbounds float, ptr %v1317, i64 8
  %v1324 = load <8 x float>, ptr %v1323, align 4
  %v1325 = getelementptr inbounds float, ptr %v1319, i64 8
  store <8 x float> %v1324, ptr %v1325, align 4
  %v1326 = getelementptr inbounds float, ptr %v1317, i64 16
  %v1327 = load <8 x float>, ptr %v1326, align 4
  %v1328 = getelementptr inbounds float, ptr %v1319, i64 16
  store <8 x float> %v1327, ptr %v1328, align 4
  %v1329 = getelementptr inbounds float, ptr %v1317, i64 24
  %v1330 = load <8 x float>, ptr %v1329, align 4
  %v1331 = getelementptr inbounds float, ptr %v1319, i64 24
  store <8 x float> %v1330, ptr %v1331, align 4
  %v1332 = add nsw i64 %v1314, 1
  br label %b100
b102:
  %v1333 = sdiv i64 %v1275, 2
  br label %b103
b103:
  %v1334 = phi i64 [ 0, %b102 ], [ %v1343, %b104 ]
  %v1335 = icmp slt i64 %v1334, %v1333
  br i1 %v1335, label %b104, label %b105
b104:
  %v1336 = mul i64 %v1334, 2
  %v1337 = add i64 %v1271, %v1336
  %v1338 = mul i64 %v1334, 768
  %v1339 = getelementptr inbounds float, ptr %v1241, i64 %v1338
  %v1340 = mul i64 %v1337, 8
  %v1341 = add i64 %v1340, %v1309
  %v1342 = getelementptr inbounds float, ptr %v1255, i64 %v1341
  call void @outer_2x32(ptr %v1339, ptr %v79, i64 %v1270, ptr %v1342, i64 8)
  %v1343 = add nsw i64 %v1334, 1
  br label %b103
b105:
  %v1344 = add nsw i64 %v1309, 32
  br label %b97
b99:
  %v1345 = mul i64 %v1266, 8
  %v1346 = add i64 %v1345, 0
  %v1347 = getelementptr inbounds float, ptr %v1240, i64 %v1346
  br label %b106
b106:
  %v1348 = phi i64 [ 0, %b99 ], [ %v1357, %b107 ]
  %v1349 = icmp slt i64 %v1348, %v1270
  br i1 %v1349, label %b107, label %b108
b107:
  %v1350 = mul i64 %v1348, 8
  %v1351 = getelementptr inbounds float, ptr %v1347, i64 %v1350
  %v1352 = mul i64 %v1348, 8
  %v1353 = getelementptr inbounds float, ptr %v79, i64 %v1352
  %v1354 = getelementptr inbounds float, ptr %v1351, i64 0
  %v1355 = load <8 x float>, ptr %v1354, align 4
  %v1356 = getelementptr inbounds float, ptr %v1353, i64 0
  store <8 x float> %v1355, ptr %v1356, align 4
  %v1357 = add nsw i64 %v1348, 1
  br label %b106
b108:
  %v1358 = sdiv i64 %v1275, 2
  br label %b109
b109:
  %v1359 = phi i64 [ 0, %b108 ], [ %v1368, %b110 ]
  %v1360 = icmp slt i64 %v1359, %v1358
  br i1 %v1360, label %b110, label %b111
b110:
  %v1361 = mul i64 %v1359, 2
  %v1362 = add i64 %v1271, %v1361
  %v1363 = mul i64 %v1359, 768
  %v1364 = getelementptr inbounds float, ptr %v1241, i64 %v1363
  %v1365 = mul i64 %v1362, 8
  %v1366 = add i64 %v1365, 0
  %v1367 = getelementptr inbounds float, ptr %v1255, i64 %v1366
  call void @outer_2x8(ptr %v1364, ptr %v79, i64 %v1270, ptr %v1367, i64 8)
  %v1368 = add nsw i64 %v1359, 1
  br label %b109
b111:
  %v1369 = add nsw i64 %v1271, 64
  br label %b85
b87:
  %v1370 = add nsw i64 %v1266, 384
  br label %b82
b84:
  %v1371 = icmp sgt i64 %v3, 1
  br i1 %v1371, label %b112, label %b113
b112:
  %v1372 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1373 = atomicrmw add ptr %v1372, i64 1 acq_rel
  %v1374 = mul i64 %v3, 5
  br label %b114
b114:
  %v1375 = load atomic i64, ptr %v1372 acquire, align 8
  %v1376 = icmp slt i64 %v1375, %v1374
  br i1 %v1376, label %b115, label %b116
b115:
  %v1377 = call i32 @sched_yield()
  br label %b114
b116:
  br label %b113
b113:
  %v1378 = mul i64 0, 32
  %v1379 = getelementptr inbounds float, ptr %v38, i64 %v1378
  %v1380 = getelementptr inbounds float, ptr %v1379, i64 0
  %v1381 = mul i64 0, 8
  %v1382 = getelementptr inbounds float, ptr %v22, i64 %v1381
  %v1383 = getelementptr inbounds float, ptr %v1382, i64 0
  %v1384 = getelementptr inbounds float, ptr %v79, i64 12288
  %v1385 = add i64 32, 1
  %v1386 = sdiv i64 %v1385, 2
  %v1387 = add i64 %v2, 1
  %v1388 = mul i64 %v1386, %v2
  %v1389 = sdiv i64 %v1388, %v3
  %v1390 = mul i64 %v1389, 2
  %v1391 = icmp slt i64 %v1390, 32
  %v1392 = select i1 %v1391, i64 %v1390, i64 32
  %v1393 = mul i64 %v1386, %v1387
  %v1394 = sdiv i64 %v1393, %v3
  %v1395 = mul i64 %v1394, 2
  %v1396 = icmp slt i64 %v1395, 32
  %v1397 = select i1 %v1396, i64 %v1395, i64 32
  %v1398 = getelementptr inbounds float, ptr %v34, i64 0
  br label %b117
b117:
  %v1399 = phi i64 [ %v1392, %b113 ], [ %v1407, %b122 ]
  %v1400 = icmp slt i64 %v1399, %v1397
  br i1 %v1400, label %b118, label %b119
b118:
  %v1401 = mul i64 %v1399, 8
  %v1402 = getelementptr inbounds float, ptr %v1398, i64 %v1401
  br label %b120
b120:
  %v1403 = phi i64 [ 0, %b118 ], [ %v1406, %b121 ]
  %v1404 = icmp slt i64 %v1403, 8
  br i1 %v1404, label %b121, label %b122
b121:
  %v1405 = getelementptr inbounds float, ptr %v1402, i64 %v1403
  store float 0x0000000000000000, ptr %v1405, align 4
  %v1406 = add nsw i64 %v1403, 1
  br label %b120
b122:
  %v1407 = add nsw i64 %v1399, 1
  br label %b117
b119:
  %v1408 = mul i64 %v8, 1
  br label %b123
b123:
  %v1409 = phi i64 [ 0, %b119 ], [ %v1513, %b128 ]
  %v1410 = icmp slt i64 %v1409, %v1408
  br i1 %v1410, label %b124, label %b125
b124:
  %v1411 = sub i64 %v1408, %v1409
  %v1412 = icmp slt i64 %v1411, 384
  %v1413 = select i1 %v1412, i64 %v1411, i64 384
  br label %b126
b126:
  %v1414 = phi i64 [ %v1392, %b124 ], [ %v1512, %b152 ]
  %v1415 = icmp slt i64 %v1414, %v1397
  br i1 %v1415, label %b127, label %b128
b127:
  %v1416 = sub i64 %v1397, %v1414
  %v1417 = icmp slt i64 %v1416, 64
  %v1418 = select i1 %v1417, i64 %v1416, i64 64
  %v1419 = sdiv i64 %v1418, 2
  %v1420 = mul i64 %v1419, 2
  %v1421 = sub i64 %v1418, %v1420
  %v1422 = mul i64 %v1409, 32
  %v1423 = add i64 %v1422, %v1414
  %v1424 = getelementptr inbounds float, ptr %v1380, i64 %v1423
  br label %b129
b129:
  %v1425 = phi i64 [ 0, %b127 ], [ %v1451, %b137 ]
  %v1426 = icmp slt i64 %v1425, %v1413
  br i1 %v1426, label %b130, label %b131
b130:
  %v1427 = mul i64 %v1425, 32
  %v1428 = getelementptr inbounds float, ptr %v1424, i64 %v1427
  %v1429 = mul i64 %v1425, 2
  %v1430 = getelementptr inbounds float, ptr %v1384, i64 %v1429
  br label %b132
b132:
  %v1431 = phi i64 [ 0, %b130 ], [ %v1440, %b133 ]
  %v1432 = icmp slt i64 %v1431, %v1419
  br i1 %v1432, label %b133, label %b134
b133:
  %v1433 = mul i64 %v1431, 2
  %v1434 = getelementptr inbounds float, ptr %v1428, i64 %v1433
  %v1435 = mul i64 %v1431, 768
  %v1436 = getelementptr inbounds float, ptr %v1430, i64 %v1435
  %v1437 = getelementptr inbounds float, ptr %v1434, i64 0
  %v1438 = load <2 x float>, ptr %v1437, align 4
  %v1439 = getelementptr inbounds float, ptr %v1436, i64 0
  store <2 x float> %v1438, ptr %v1439, align 4
  %v1440 = add nsw i64 %v1431, 1
  br label %b132
b134:
  %v1441 = mul i64 %v1419, 2
  %v1442 = getelementptr inbounds float, ptr %v1428, i64 %v1441
  %v1443 = mul i64 %v1419, 768
  %v1444 = getelementptr inbounds float, ptr %v1430, i64 %v1443
  br label %b135
b135:
  %v1445 = phi i64 [ 0, %b134 ], [ %v1450, %b136 ]
  %v1446 = icmp slt i64 %v1445, %v1421
  br i1 %v1446, label %b136, label %b137
b136:
  %v1447 = getelementptr inbounds float, ptr %v1442, i64 %v1445
  %v1448 = load float, ptr %v1447, align 4
  %v1449 = getelementptr inbounds float, ptr %v1444, i64 %v1445
  store float %v1448, ptr %v1449, align 4
  %v1450 = add nsw i64 %v1445, 1
  br label %b135, !llvm.loop !3
b137:
  %v1451 = add nsw i64 %v1425, 1
  br label %b129
b131:
  br label %b138
b138:
  %v1452 = phi i64 [ 0, %b131 ], [ %v1487, %b146 ]
  %v1453 = icmp slt i64 %v1452, 0
  br i1 %v1453, label %b139, label %b140
b139:
  %v1454 = mul i64 %v1409, 8
  %v1455 = add i64 %v1454, %v1452
  %v1456 = getelementptr inbounds float, ptr %v1383, i64 %v1455
  br label %b141
b141:
  %v1457 = phi i64 [ 0, %b139 ], [ %v1475, %b142 ]
  %v1458 = icmp slt i64 %v1457, %v1413
  br i1 %v1458, label %b142, label %b143
b142:
  %v1459 = mul i64 %v1457, 8
  %v1460 = getelementptr inbounds float, ptr %v1456, i64 %v1459
  %v1461 = mul i64 %v1457, 32
  %v1462 = getelementptr inbounds float, ptr %v79, i64 %v1461
  %v1463 = getelementptr inbounds float, ptr %v1460, i64 0
  %v1464 = load <8 x float>, ptr %v1463, align 4
  %v1465 = getelementptr inbounds float, ptr %v1462, i64 0
  store <8 x float> %v1464, ptr %v1465, align 4
  %v1466 = getelementptr inbounds float, ptr %v1460, i64 8
  %v1467 = load <8 x float>, ptr %v1466, align 4
  %v1468 = getelementptr inbounds float, ptr %v1462, i64 8
  store <8 x float> %v1467, ptr %v1468, align 4
  %v1469 = getelementptr inbounds float, ptr %v1460, i64 16
  %v1470 = load <8 x float>, ptr %v1469, align 4
  %v1471 = getelementptr inbounds float, ptr %v1462, i64 16
  store <8 x float> %v1470, ptr %v1471, align 4
  %v1472 = getelementptr inbounds float, ptr %v1460, i64 24
  %v1473 = load <8 x float>, ptr %v1472, align 4
  %v1474 = getelementptr inbounds float, ptr %v1462, i64 24
  store <8 x float> %v1473, ptr %v1474, align 4
  %v1475 = add nsw i64 %v1457, 1
  br label %b141
b143:
  %v1476 = sdiv i64 %v1418, 2
  br label %b144
b144:
  %v1477 = phi i64 [ 0, %b143 ], [ %v1486, %b145 ]
  %v1478 = icmp slt i64 %v1477, %v1476
  br i1 %v1478, label %b145, label %b146
b145:
  %v1479 = mul i64 %v1477, 2
  %v1480 = add i64 %v1414, %v1479
  %v1481 = mul i64 %v1477, 768
  %v1482 = getelementptr inbounds float, ptr %v1384, i64 %v1481
  %v1483 = mul i64 %v1480, 8
  %v1484 = add i64 %v1483, %v1452
  %v1485 = getelementptr inbounds float, ptr %v1398, i64 %v1484
  call void @outer_2x32(ptr %v1482, ptr %v79, i64 %v1413, ptr %v1485, i64 8)
  %v1486 = add nsw i64 %v1477, 1
  br label %b144
b146:
  %v1487 = add nsw i64 %v1452, 32
  br label %b138
b140:
  %v1488 = mul i64 %v1409, 8
  %v1489 = add i64 %v1488, 0
  %v1490 = getelementptr inbounds float, ptr %v1383, i64 %v1489
  br label %b147
b147:
  %v1491 = phi i64 [ 0, %b140 ], [ %v1500, %b148 ]
  %v1492 = icmp slt i64 %v1491, %v1413
  br i1 %v1492, label %b148, label %b149
b148:
  %v1493 = mul i64 %v1491, 8
  %v1494 = getelementptr inbounds float, ptr %v1490, i64 %v1493
  %v1495 = mul i64 %v1491, 8
  %v1496 = getelementptr inbounds float, ptr %v79, i64 %v1495
  %v1497 = getelementptr inbounds float, ptr %v1494, i64 0
  %v1498 = load <8 x float>, ptr %v1497, align 4
  %v1499 = getelementptr inbounds float, ptr %v1496, i64 0
  store <8 x float> %v1498, ptr %v1499, align 4
  %v1500 = add nsw i64 %v1491, 1
  br label %b147
b149:
  %v1501 = sdiv i64 %v1418, 2
  br label %b150
b150:
  %v1502 = phi i64 [ 0, %b149 ], [ %v1511, %b151 ]
  %v1503 = icmp slt i64 %v1502, %v1501
  br i1 %v1503, label %b151, label %b152
b151:
  %v1504 = mul i64 %v1502, 2
  %v1505 = add i64 %v1414, %v1504
  %v1506 = mul i64 %v1502, 768
  %v1507 = getelementptr inbounds float, ptr %v1384, i64 %v1506
  %v1508 = mul i64 %v1505, 8
  %v1509 = add i64 %v1508, 0
  %v1510 = getelementptr inbounds float, ptr %v1398, i64 %v1509
  call void @outer_2x8(ptr %v1507, ptr %v79, i64 %v1413, ptr %v1510, i64 8)
  %v1511 = add nsw i64 %v1502, 1
  br label %b150
b152:
  %v1512 = add nsw i64 %v1414, 64
  br label %b126
b128:
  %v1513 = add nsw i64 %v1409, 384
  br label %b123
b125:
  %v1514 = icmp sgt i64 %v3, 1
  br i1 %v1514, label %b153, label %b154
b153:
  %v1515 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1516 = atomicrmw add ptr %v1515, i64 1 acq_rel
  %v1517 = mul i64 %v3, 6
  br label %b155
b155:
  %v1518 = load atomic i64, ptr %v1515 acquire, align 8
  %v1519 = icmp slt i64 %v1518, %v1517
  br i1 %v1519, label %b156, label %b157
b156:
  %v1520 = call i32 @sched_yield()
  br label %b155
b157:
  br label %b154
b154:
  %v1521 = icmp eq i64 %v2, 0
  br i1 %v1521, label %b158, label %b159
b158:
  br label %b160
b160:
  %v1522 = phi i64 [ 0, %b158 ], [ %v1544, %b165 ]
  %v1523 = icmp slt i64 %v1522, 32
  br i1 %v1523, label %b161, label %b162
b161:
  br label %b163
b163:
  %v1524 = phi i64 [ 0, %b161 ], [ %v1541, %b168 ]
  %v1525 = phi <8 x float> [ splat (float 0x0000000000000000), %b161 ], [ %v1540, %b168 ]
  %v1526 = icmp slt i64 %v1524, %v8
  br i1 %v1526, label %b164, label %b165
b164:
  %v1527 = add i64 %v1524, 128
  %v1528 = icmp slt i64 %v1527, %v8
  %v1529 = select i1 %v1528, i64 %v1527, i64 %v8
  br label %b166
b166:
  %v1530 = phi i64 [ %v1524, %b164 ], [ %v1539, %b167 ]
  %v1531 = phi <8 x float> [ splat (float 0x0000000000000000), %b164 ], [ %v1538, %b167 ]
  %v1532 = icmp slt i64 %v1530, %v1529
  br i1 %v1532, label %b167, label %b168
b167:
  %v1533 = mul i64 %v1530, 32
  %v1534 = getelementptr inbounds float, ptr %v38, i64 %v1533
  %v1535 = add i64 0, %v1522
  %v1536 = getelementptr inbounds float, ptr %v1534, i64 %v1535
  %v1537 = load <8 x float>, ptr %v1536, align 4
  %v1538 = fadd <8 x float> %v1531, %v1537
  %v1539 = add nsw i64 %v1530, 1
  br label %b166
b168:
  %v1540 = fadd <8 x float> %v1525, %v1531
  %v1541 = add nsw i64 %v1524, 128
  br label %b163
b165:
  %v1542 = add i64 0, %v1522
  %v1543 = getelementptr inbounds float, ptr %v36, i64 %v1542
  store <8 x float> %v1525, ptr %v1543, align 4
  %v1544 = add nsw i64 %v1522, 8
  br label %b160
b162:
  br label %b159
b159:
  %v1545 = icmp sgt i64 %v3, 1
  br i1 %v1545, label %b169, label %b170
b169:
  %v1546 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1547 = atomicrmw add ptr %v1546, i64 1 acq_rel
  %v1548 = mul i64 %v3, 7
  br label %b171
b171:
  %v1549 = load atomic i64, ptr %v1546 acquire, align 8
  %v1550 = icmp slt i64 %v1549, %v1548
  br i1 %v1550, label %b172, label %b173
b172:
  %v1551 = call i32 @sched_yield()
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
