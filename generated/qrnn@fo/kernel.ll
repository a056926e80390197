; generated from specs/qrnn.yaml by `make generated`: do not edit
; qrnn@fo I=8 H=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_4x3of3_0 = private unnamed_addr constant [4 x ptr] [ptr @tile_1x3of3_0, ptr @tile_2x3of3_0, ptr @tile_3x3of3_0, ptr @tile_4x3of3_0], align 8
@table_tile_4x1of3_0_1_2 = private unnamed_addr constant [4 x ptr] [ptr @tile_1x1of3_0_1_2, ptr @tile_2x1of3_0_1_2, ptr @tile_3x1of3_0_1_2, ptr @tile_4x1of3_0_1_2], align 8
@table_tile_8x1of1_0 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0, ptr @tile_2x1of1_0, ptr @tile_3x1of1_0, ptr @tile_4x1of1_0, ptr @tile_5x1of1_0, ptr @tile_6x1of1_0, ptr @tile_7x1of1_0, ptr @tile_8x1of1_0], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v531 = alloca float, i64 96, align 4
  %v970 = alloca float, i64 96, align 4
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
  %v49 = getelementptr inbounds i64, ptr %v1, i64 5
  %v50 = load i64, ptr %v49, align 8
  %v51 = getelementptr inbounds i64, ptr %v1, i64 9
  %v52 = load i64, ptr %v51, align 8
  %v53 = getelementptr inbounds i64, ptr %v1, i64 10
  %v54 = load i64, ptr %v53, align 8
  %v55 = getelementptr inbounds i64, ptr %v1, i64 11
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 13
  %v58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 14
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
  %v73 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v74 = load ptr, ptr %v73, align 4
  %v75 = mul i64 %v2, 0
  %v76 = add i64 %v75, 384
  %v77 = getelementptr inbounds float, ptr %v74, i64 %v76
  %v78 = getelementptr inbounds i64, ptr %v1, i64 4
  %v79 = load i64, ptr %v78, align 8
  %v80 = icmp eq i64 %v79, 0
  br i1 %v80, label %b0, label %b1
b0:
  %v81 = icmp eq i64 %v2, 0
  br i1 %v81, label %b2, label %b3
b2:
  %v82 = add i64 0, 0
  %v83 = getelementptr inbounds float, ptr %v40, i64 %v82
  %v84 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v85 = shufflevector <8 x float> %v84, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v85, ptr %v83, align 4
  br label %b3
b3:
  br label %b1
b1:
  %v86 = icmp sgt i64 %v3, 1
  br i1 %v86, label %b4, label %b5
b4:
  %v87 = getelementptr inbounds i64, ptr %v1, i64 3
  %v88 = atomicrmw add ptr %v87, i64 1 acq_rel
  %v89 = mul i64 %v3, 1
  br label %b6
b6:
  %v90 = load atomic i64, ptr %v87 acquire, align 8
  %v91 = icmp slt i64 %v90, %v89
  br i1 %v91, label %b7, label %b8
b7:
  %v92 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  %v93 = getelementptr inbounds i64, ptr %v1, i64 4
  %v94 = load i64, ptr %v93, align 8
  %v95 = icmp eq i64 %v94, 0
  br i1 %v95, label %b9, label %b10
b9:
  %v96 = getelementptr inbounds i64, ptr %v1, i64 25
  %v97 = load i64, ptr %v96, align 8
  %v98 = icmp eq i64 %v97, 0
  br i1 %v98, label %b11, label %b12
b11:
  %v99 = add i64 %v7, 0
  %v100 = sdiv i64 %v99, 1
  %v101 = add i64 %v2, 1
  %v102 = mul i64 %v100, %v2
  %v103 = sdiv i64 %v102, %v3
  %v104 = mul i64 %v103, 1
  %v105 = icmp slt i64 %v104, %v7
  %v106 = select i1 %v105, i64 %v104, i64 %v7
  %v107 = mul i64 %v100, %v101
  %v108 = sdiv i64 %v107, %v3
  %v109 = mul i64 %v108, 1
  %v110 = icmp slt i64 %v109, %v7
  %v111 = select i1 %v110, i64 %v109, i64 %v7
  br label %b13
b13:
  %v112 = phi i64 [ %v106, %b11 ], [ %v123, %b14 ]
  %v113 = icmp slt i64 %v112, %v111
  br i1 %v113, label %b14, label %b15
b14:
  %v114 = and i64 0, %v54
  %v115 = mul i64 %v114, %v7
  %v116 = add i64 %v115, %v112
  %v117 = mul i64 %v116, 8
  %v118 = getelementptr inbounds float, ptr %v20, i64 %v117
  %v119 = add i64 0, 0
  %v120 = getelementptr inbounds float, ptr %v118, i64 %v119
  %v121 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v122 = shufflevector <8 x float> %v121, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v122, ptr %v120, align 4
  %v123 = add nsw i64 %v112, 1
  br label %b13
b15:
  br label %b12
b12:
  br label %b10
b10:
  %v124 = icmp sgt i64 %v3, 1
  br i1 %v124, label %b16, label %b17
b16:
  %v125 = getelementptr inbounds i64, ptr %v1, i64 3
  %v126 = atomicrmw add ptr %v125, i64 1 acq_rel
  %v127 = mul i64 %v3, 2
  br label %b18
b18:
  %v128 = load atomic i64, ptr %v125 acquire, align 8
  %v129 = icmp slt i64 %v128, %v127
  br i1 %v129, label %b19, label %b20
b19:
  %v130 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  %v131 = getelementptr inbounds i64, ptr %v1, i64 4
  %v132 = load i64, ptr %v131, align 8
  %v133 = icmp eq i64 %v132, 0
  br i1 %v133, label %b21, label %b22
b21:
  %v134 = getelementptr inbounds i64, ptr %v1, i64 26
  %v135 = load i64, ptr %v134, align 8
  %v136 = icmp eq i64 %v135, 0
  br i1 %v136, label %b23, label %b24
b23:
  %v137 = add i64 %v7, 0
  %v138 = sdiv i64 %v137, 1
  %v139 = add i64 %v2, 1
  %v140 = mul i64 %v138, %v2
  %v141 = sdiv i64 %v140, %v3
  %v142 = mul i64 %v141, 1
  %v143 = icmp slt i64 %v142, %v7
  %v144 = select i1 %v143, i64 %v142, i64 %v7
  %v145 = mul i64 %v138, %v139
  %v146 = sdiv i64 %v145, %v3
  %v147 = mul i64 %v146, 1
  %v148 = icmp slt i64 %v147, %v7
  %v149 = select i1 %v148, i64 %v147, i64 %v7
  br label %b25
b25:
  %v150 = phi i64 [ %v144, %b23 ], [ %v161, %b26 ]
  %v151 = icmp slt i64 %v150, %v149
  br i1 %v151, label %b26, label %b27
b26:
  %v152 = and i64 0, %v56
  %v153 = mul i64 %v152, %v7
  %v154 = add i64 %v153, %v150
  %v155 = mul i64 %v154, 8
  %v156 = getelementptr inbounds float, ptr %v22, i64 %v155
  %v157 = add i64 0, 0
  %v158 = getelementptr inbounds float, ptr %v156, i64 %v157
  %v159 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v160 = shufflevector <8 x float> %v159, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v160, ptr %v158, align 4
  %v161 = add nsw i64 %v150, 1
  br label %b25
b27:
  br label %b24
b24:
  br label %b22
b22:
  %v162 = icmp sgt i64 %v3, 1
  br i1 %v162, label %b28, label %b29
b28:
  %v163 = getelementptr inbounds i64, ptr %v1, i64 3
  %v164 = atomicrmw add ptr %v163, i64 1 acq_rel
  %v165 = mul i64 %v3, 3
  br label %b30
b30:
  %v166 = load atomic i64, ptr %v163 acquire, align 8
  %v167 = icmp slt i64 %v166, %v165
  br i1 %v167, label %b31, label %b32
b31:
  %v168 = call i32 @sched_yield()
  br label %b30
b32:
  br label %b29
b29:
  %v169 = getelementptr inbounds float, ptr %v74, i64 0
  %v170 = getelementptr inbounds i64, ptr %v1, i64 4
  %v171 = load i64, ptr %v170, align 8
  %v172 = icmp eq i64 %v171, 0
  br i1 %v172, label %b33, label %b34
b33:
  %v173 = add i64 1, 0
  %v174 = sdiv i64 %v173, 1
  %v175 = add i64 %v2, 1
  %v176 = mul i64 %v174, %v2
  %v177 = sdiv i64 %v176, %v3
  %v178 = mul i64 %v177, 1
  %v179 = icmp slt i64 %v178, 1
  %v180 = select i1 %v179, i64 %v178, i64 1
  %v181 = mul i64 %v174, %v175
  %v182 = sdiv i64 %v181, %v3
  %v183 = mul i64 %v182, 1
  %v184 = icmp slt i64 %v183, 1
  %v185 = select i1 %v184, i64 %v183, i64 1
  %v186 = icmp slt i64 %v185, 1
  %v187 = select i1 %v186, i64 %v185, i64 1
  br label %b35
b35:
  %v188 = phi i64 [ %v180, %b33 ], [ %v523, %b73 ]
  %v189 = icmp slt i64 %v188, %v187
  br i1 %v189, label %b36, label %b37
b36:
  %v190 = mul i64 %v188, 192
  %v191 = mul i64 %v188, 24
  %v192 = add i64 %v190, 0
  %v193 = add i64 %v191, 0
  %v194 = getelementptr inbounds float, ptr %v169, i64 %v192
  %v195 = sub i64 24, %v193
  %v196 = icmp slt i64 %v195, 0
  %v197 = select i1 %v196, i64 0, i64 %v195
  %v198 = icmp ult i64 %v197, 8
  %v199 = select i1 %v198, i64 %v197, i64 8
  %v200 = trunc i64 %v199 to i32
  %v201 = insertelement <8 x i32> poison, i32 %v200, i64 0
  %v202 = shufflevector <8 x i32> %v201, <8 x i32> poison, <8 x i32> zeroinitializer
  %v203 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v202
  %v204 = mul i64 %v193, 8
  %v205 = add i64 0, %v204
  %v206 = getelementptr inbounds float, ptr %v12, i64 %v205
  %v207 = icmp sge i64 %v197, 8
  br i1 %v207, label %b38, label %b39
b38:
  br label %b40
b40:
  %v208 = phi i64 [ 0, %b38 ], [ %v282, %b41 ]
  %v209 = icmp slt i64 %v208, 8
  br i1 %v209, label %b41, label %b42
b41:
  %v210 = add i64 %v208, 0
  %v211 = getelementptr inbounds float, ptr %v206, i64 %v210
  %v212 = load <8 x float>, ptr %v211, align 4
  %v213 = add i64 %v208, 8
  %v214 = getelementptr inbounds float, ptr %v206, i64 %v213
  %v215 = load <8 x float>, ptr %v214, align 4
  %v216 = add i64 %v208, 16
  %v217 = getelementptr inbounds float, ptr %v206, i64 %v216
  %v218 = load <8 x float>, ptr %v217, align 4
  %v219 = add i64 %v208, 24
  %v220 = getelementptr inbounds float, ptr %v206, i64 %v219
  %v221 = load <8 x float>, ptr %v220, align 4
  %v222 = add i64 %v208, 32
  %v223 = getelementptr inbounds float, ptr %v206, i64 %v222
  %v224 = load <8 x float>, ptr %v223, align 4
  %v225 = add i64 %v208, 40
  %v226 = getelementptr inbounds float, ptr %v206, i64 %v225
  %v227 = load <8 x float>, ptr %v226, align 4
  %v228 = add i64 %v208, 48
  %v229 = getelementptr inbounds float, ptr %v206, i64 %v228
  %v230 = load <8 x float>, ptr %v229, align 4
  %v231 = add i64 %v208, 56
  %v232 = getelementptr inbounds float, ptr %v206, i64 %v231
  %v233 = load <8 x float>, ptr %v232, align 4
  %v234 = shufflevector <8 x float> %v212, <8 x float> %v224, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v235 = shufflevector <8 x float> %v212, <8 x float> %v224, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v236 = shufflevector <8 x float> %v215, <8 x float> %v227, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v237 = shufflevector <8 x float> %v215, <8 x float> %v227, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v238 = shufflevector <8 x float> %v218, <8 x float> %v230, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v239 = shufflevector <8 x float> %v218, <8 x float> %v230, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v240 = shufflevector <8 x float> %v221, <8 x float> %v233, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v241 = shufflevector <8 x float> %v221, <8 x float> %v233, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v242 = shufflevector <8 x float> %v234, <8 x float> %v238, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v243 = shufflevector <8 x float> %v234, <8 x float> %v238, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v244 = shufflevector <8 x float> %v236, <8 x float> %v240, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v245 = shufflevector <8 x float> %v236, <8 x float> %v240, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v246 = shufflevector <8 x float> %v235, <8 x float> %v239, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v247 = shufflevector <8 x float> %v235, <8 x float> %v239, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v248 = shufflevector <8 x float> %v237, <8 x float> %v241, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v249 = shufflevector <8 x float> %v237, <8 x float> %v241, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v250 = shufflevector <8 x float> %v242, <8 x float> %v244, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v251 = shufflevector <8 x float> %v242, <8 x float> %v244, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v252 = shufflevector <8 x float> %v243, <8 x float> %v245, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v253 = shufflevector <8 x float> %v243, <8 x float> %v245, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v254 = shufflevector <8 x float> %v246, <8 x float> %v248, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v255 = shufflevector <8 x float> %v246, <8 x float> %v248, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v256 = shufflevector <8 x float> %v247, <8 x float> %v249, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v257 = shufflevector <8 x float> %v247, <8 x float> %v249, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v258 = add i64 %v208, 0
  %v259 = mul i64 %v258, 24
  %v260 = getelementptr inbounds float, ptr %v194, i64 %v259
  store <8 x float> %v250, ptr %v260, align 4
  %v261 = add i64 %v208, 1
  %v262 = mul i64 %v261, 24
  %v263 = getelementptr inbounds float, ptr %v194, i64 %v262
  store <8 x float> %v251, ptr %v263, align 4
  %v264 = add i64 %v208, 2
  %v265 = mul i64 %v264, 24
  %v266 = getelementptr inbounds float, ptr %v194, i64 %v265
  store <8 x float> %v252, ptr %v266, align 4
  %v267 = add i64 %v208, 3
  %v268 = mul i64 %v267, 24
  %v269 = getelementptr inbounds float, ptr %v194, i64 %v268
  store <8 x float> %v253, ptr %v269, align 4
  %v270 = add i64 %v208, 4
  %v271 = mul i64 %v270, 24
  %v272 = getelementptr inbounds float, ptr %v194, i64 %v271
  store <8 x float> %v254, ptr %v272, align 4
  %v273 = add i64 %v208, 5
  %v274 = mul i64 %v273, 24
  %v275 = getelementptr inbounds float, ptr %v194, i64 %v274
  store <8 x float> %v255, ptr %v275, align 4
  %v276 = add i64 %v208, 6
  %v277 = mul i64 %v276, 24
  %v278 = getelementptr inbounds float, ptr %v194, i64 %v277
  store <8 x float> %v256, ptr %v278, align 4
  %v279 = add i64 %v208, 7
  %v280 = mul i64 %v279, 24
  %v281 = getelementptr inbounds float, ptr %v194, i64 %v280
  store <8 x float> %v257, ptr %v281, align 4
  %v282 = add nsw i64 %v208, 8
  br label %b40
b42:
  br label %b43
b43:
  %v283 = phi i64 [ 8, %b42 ], [ %v291, %b44 ]
  %v284 = icmp slt i64 %v283, 8
  br i1 %v284, label %b44, label %b45
b44:
  %v285 = mul i64 %v283, 1
  %v286 = getelementptr inbounds float, ptr %v206, i64 %v285
  %v287 = getelementptr float, ptr %v286, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v288 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v287, <8 x i1> %v203, <8 x float> zeroinitializer)
  %v289 = mul i64 %v283, 24
  %v290 = getelementptr inbounds float, ptr %v194, i64 %v289
  store <8 x float> %v288, ptr %v290, align 4
  %v291 = add nsw i64 %v283, 1
  br label %b43
b45:
  br label %b39
b39:
  %v292 = icmp slt i64 %v197, 8
  br i1 %v292, label %b46, label %b47
b46:
  br label %b48
b48:
  %v293 = phi i64 [ 0, %b46 ], [ %v301, %b49 ]
  %v294 = icmp slt i64 %v293, 8
  br i1 %v294, label %b49, label %b50
b49:
  %v295 = mul i64 %v293, 1
  %v296 = getelementptr inbounds float, ptr %v206, i64 %v295
  %v297 = getelementptr float, ptr %v296, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v298 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v297, <8 x i1> %v203, <8 x float> zeroinitializer)
  %v299 = mul i64 %v293, 24
  %v300 = getelementptr inbounds float, ptr %v194, i64 %v299
  store <8 x float> %v298, ptr %v300, align 4
  %v301 = add nsw i64 %v293, 1
  br label %b48
b50:
  br label %b47
b47:
  %v302 = add i64 %v190, 8
  %v303 = add i64 %v191, 8
  %v304 = getelementptr inbounds float, ptr %v169, i64 %v302
  %v305 = sub i64 24, %v303
  %v306 = icmp slt i64 %v305, 0
  %v307 = select i1 %v306, i64 0, i64 %v305
  %v308 = icmp ult i64 %v307, 8
  %v309 = select i1 %v308, i64 %v307, i64 8
  %v310 = trunc i64 %v309 to i32
  %v311 = insertelement <8 x i32> poison, i32 %v310, i64 0
  %v312 = shufflevector <8 x i32> %v311, <8 x i32> poison, <8 x i32> zeroinitializer
  %v313 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v312
  %v314 = mul i64 %v303, 8
  %v315 = add i64 0, %v314
  %v316 = getelementptr inbounds float, ptr %v12, i64 %v315
  %v317 = icmp sge i64 %v307, 8
  br i1 %v317, label %b51, label %b52
b51:
  br label %b53
b53:
  %v318 = phi i64 [ 0, %b51 ], [ %v392, %b54 ]
  %v319 = icmp slt i64 %v318, 8
  br i1 %v319, label %b54, label %b55
b54:
  %v320 = add i64 %v318, 0
  %v321 = getelementptr inbounds float, ptr %v316, i64 %v320
  %v322 = load <8 x float>, ptr %v321, align 4
  %v323 = add i64 %v318, 8
  %v324 = getelementptr inbounds float, ptr %v316, i64 %v323
  %v325 = load <8 x float>, ptr %v324, align 4
  %v326 = add i64 %v318, 16
  %v327 = getelementptr inbounds float, ptr %v316, i64 %v326
  %v328 = load <8 x float>, ptr %v327, align 4
  %v329 = add i64 %v318, 24
  %v330 = getelementptr inbounds float, ptr %v316, i64 %v329
  %v331 = load <8 x float>, ptr %v330, align 4
  %v332 = add i64 %v318, 32
  %v333 = getelementptr inbounds float, ptr %v316, i64 %v332
  %v334 = load <8 x float>, ptr %v333, align 4
  %v335 = add i64 %v318, 40
  %v336 = getelementptr inbounds float, ptr %v316, i64 %v335
  %v337 = load <8 x float>, ptr %v336, align 4
  %v338 = add i64 %v318, 48
  %v339 = getelementptr inbounds float, ptr %v316, i64 %v338
  %v340 = load <8 x float>, ptr %v339, align 4
  %v341 = add i64 %v318, 56
  %v342 = getelementptr inbounds float, ptr %v316, i64 %v341
  %v343 = load <8 x float>, ptr %v342, align 4
  %v344 = shufflevector <8 x float> %v322, <8 x float> %v334, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v345 = shufflevector <8 x float> %v322, <8 x float> %v334, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v346 = shufflevector <8 x float> %v325, <8 x float> %v337, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v347 = shufflevector <8 x float> %v325, <8 x float> %v337, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v348 = shufflevector <8 x float> %v328, <8 x float> %v340, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v349 = shufflevector <8 x float> %v328, <8 x float> %v340, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v350 = shufflevector <8 x float> %v331, <8 x float> %v343, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v351 = shufflevector <8 x float> %v331, <8 x float> %v343, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v352 = shufflevector <8 x float> %v344, <8 x float> %v348, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v353 = shufflevector <8 x float> %v344, <8 x float> %v348, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v354 = shufflevector <8 x float> %v346, <8 x float> %v350, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v355 = shufflevector <8 x float> %v346, <8 x float> %v350, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v356 = shufflevector <8 x float> %v345, <8 x float> %v349, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v357 = shufflevector <8 x float> %v345, <8 x float> %v349, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v358 = shufflevector <8 x float> %v347, <8 x float> %v351, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v359 = shufflevector <8 x float> %v347, <8 x float> %v351, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v360 = shufflevector <8 x float> %v352, <8 x float> %v354, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v361 = shufflevector <8 x float> %v352, <8 x float> %v354, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v362 = shufflevector <8 x float> %v353, <8 x float> %v355, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v363 = shufflevector <8 x float> %v353, <8 x float> %v355, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v364 = shufflevector <8 x float> %v356, <8 x float> %v358, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v365 = shufflevector <8 x float> %v356, <8 x float> %v358, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v366 = shufflevector <8 x float> %v357, <8 x float> %v359, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v367 = shufflevector <8 x float> %v357, <8 x float> %v359, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v368 = add i64 %v318, 0
  %v369 = mul i64 %v368, 24
  %v370 = getelementptr inbounds float, ptr %v304, i64 %v369
  store <8 x float> %v360, ptr %v370, align 4
  %v371 = add i64 %v318, 1
  %v372 = mul i64 %v371, 24
  %v373 = getelementptr inbounds float, ptr %v304, i64 %v372
  store <8 x float> %v361, ptr %v373, align 4
  %v374 = add i64 %v318, 2
  %v375 = mul i64 %v374, 24
  %v376 = getelementptr inbounds float, ptr %v304, i64 %v375
  store <8 x float> %v362, ptr %v376, align 4
  %v377 = add i64 %v318, 3
  %v378 = mul i64 %v377, 24
  %v379 = getelementptr inbounds float, ptr %v304, i64 %v378
  store <8 x float> %v363, ptr %v379, align 4
  %v380 = add i64 %v318, 4
  %v381 = mul i64 %v380, 24
  %v382 = getelementptr inbounds float, ptr %v304, i64 %v381
  store <8 x float> %v364, ptr %v382, align 4
  %v383 = add i64 %v318, 5
  %v384 = mul i64 %v383, 24
  %v385 = getelementptr inbounds float, ptr %v304, i64 %v384
  store <8 x float> %v365, ptr %v385, align 4
  %v386 = add i64 %v318, 6
  %v387 = mul i64 %v386, 24
  %v388 = getelementptr inbounds float, ptr %v304, i64 %v387
  store <8 x float> %v366, ptr %v388, align 4
  %v389 = add i64 %v318, 7
  %v390 = mul i64 %v389, 24
  %v391 = getelementptr inbounds float, ptr %v304, i64 %v390
  store <8 x float> %v367, ptr %v391, align 4
  %v392 = add nsw i64 %v318, 8
  br label %b53
b55:
  br label %b56
b56:
  %v393 = phi i64 [ 8, %b55 ], [ %v401, %b57 ]
  %v394 = icmp slt i64 %v393, 8
  br i1 %v394, label %b57, label %b58
b57:
  %v395 = mul i64 %v393, 1
  %v396 = getelementptr inbounds float, ptr %v316, i64 %v395
  %v397 = getelementptr float, ptr %v396, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v398 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v397, <8 x i1> %v313, <8 x float> zeroinitializer)
  %v399 = mul i64 %v393, 24
  %v400 = getelementptr inbounds float, ptr %v304, i64 %v399
  store <8 x float> %v398, ptr %v400, align 4
  %v401 = add nsw i64 %v393, 1
  br label %b56
b58:
  br label %b52
b52:
  %v402 = icmp slt i64 %v307, 8
  br i1 %v402, label %b59, label %b60
b59:
  br label %b61
b61:
  %v403 = phi i64 [ 0, %b59 ], [ %v411, %b62 ]
  %v404 = icmp slt i64 %v403, 8
  br i1 %v404, label %b62, label %b63
b62:
  %v405 = mul i64 %v403, 1
  %v406 = getelementptr inbounds float, ptr %v316, i64 %v405
  %v407 = getelementptr float, ptr %v406, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v408 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v407, <8 x i1> %v313, <8 x float> zeroinitializer)
  %v409 = mul i64 %v403, 24
  %v410 = getelementptr inbounds float, ptr %v304, i64 %v409
  store <8 x float> %v408, ptr %v410, align 4
  %v411 = add nsw i64 %v403, 1
  br label %b61
b63:
  br label %b60
b60:
  %v412 = add i64 %v190, 16
  %v413 = add i64 %v191, 16
  %v414 = getelementptr inbounds float, ptr %v169, i64 %v412
  %v415 = sub i64 24, %v413
  %v416 = icmp slt i64 %v415, 0
  %v417 = select i1 %v416, i64 0, i64 %v415
  %v418 = icmp ult i64 %v417, 8
  %v419 = select i1 %v418, i64 %v417, i64 8
  %v420 = trunc i64 %v419 to i32
  %v421 = insertelement <8 x i32> poison, i32 %v420, i64 0
  %v422 = shufflevector <8 x i32> %v421, <8 x i32> poison, <8 x i32> zeroinitializer
  %v423 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v422
  %v424 = mul i64 %v413, 8
  %v425 = add i64 0, %v424
  %v426 = getelementptr inbounds float, ptr %v12, i64 %v425
  %v427 = icmp sge i64 %v417, 8
  br i1 %v427, label %b64, label %b65
b64:
  br label %b66
b66:
  %v428 = phi i64 [ 0, %b64 ], [ %v502, %b67 ]
  %v429 = icmp slt i64 %v428, 8
  br i1 %v429, label %b67, label %b68
b67:
  %v430 = add i64 %v428, 0
  %v431 = getelementptr inbounds float, ptr %v426, i64 %v430
  %v432 = load <8 x float>, ptr %v431, align 4
  %v433 = add i64 %v428, 8
  %v434 = getelementptr inbounds float, ptr %v426, i64 %v433
  %v435 = load <8 x float>, ptr %v434, align 4
  %v436 = add i64 %v428, 16
  %v437 = getelementptr inbounds float, ptr %v426, i64 %v436
  %v438 = load <8 x float>, ptr %v437, align 4
  %v439 = add i64 %v428, 24
  %v440 = getelementptr inbounds float, ptr %v426, i64 %v439
  %v441 = load <8 x float>, ptr %v440, align 4
  %v442 = add i64 %v428, 32
  %v443 = getelementptr inbounds float, ptr %v426, i64 %v442
  %v444 = load <8 x float>, ptr %v443, align 4
  %v445 = add i64 %v428, 40
  %v446 = getelementptr inbounds float, ptr %v426, i64 %v445
  %v447 = load <8 x float>, ptr %v446, align 4
  %v448 = add i64 %v428, 48
  %v449 = getelementptr inbounds float, ptr %v426, i64 %v448
  %v450 = load <8 x float>, ptr %v449, align 4
  %v451 = add i64 %v428, 56
  %v452 = getelementptr inbounds float, ptr %v426, i64 %v451
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
  %v479 = mul i64 %v478, 24
  %v480 = getelementptr inbounds float, ptr %v414, i64 %v479
  store <8 x float> %v470, ptr %v480, align 4
  %v481 = add i64 %v428, 1
  %v482 = mul i64 %v481, 24
  %v483 = getelementptr inbounds float, ptr %v414, i64 %v482
  store <8 x float> %v471, ptr %v483, align 4
  %v484 = add i64 %v428, 2
  %v485 = mul i64 %v484, 24
  %v486 = getelementptr inbounds float, ptr %v414, i64 %v485
  store <8 x float> %v472, ptr %v486, align 4
  %v487 = add i64 %v428, 3
  %v488 = mul i64 %v487, 24
  %v489 = getelementptr inbounds float, ptr %v414, i64 %v488
  store <8 x float> %v473, ptr %v489, align 4
  %v490 = add i64 %v428, 4
  %v491 = mul i64 %v490, 24
  %v492 = getelementptr inbounds float, ptr %v414, i64 %v491
  store <8 x float> %v474, ptr %v492, align 4
  %v493 = add i64 %v428, 5
  %v494 = mul i64 %v493, 24
  %v495 = getelementptr inbounds float, ptr %v414, i64 %v494
  store <8 x float> %v475, ptr %v495, align 4
  %v496 = add i64 %v428, 6
  %v497 = mul i64 %v496, 24
  %v498 = getelementptr inbounds float, ptr %v414, i64 %v497
  store <8 x float> %v476, ptr %v498, align 4
  %v499 = add i64 %v428, 7
  %v500 = mul i64 %v499, 24
  %v501 = getelementptr inbounds float, ptr %v414, i64 %v500
  store <8 x float> %v477, ptr %v501, align 4
  %v502 = add nsw i64 %v428, 8
  br label %b66
b68:
  br label %b69
b69:
  %v503 = phi i64 [ 8, %b68 ], [ %v511, %b70 ]
  %v504 = icmp slt i64 %v503, 8
  br i1 %v504, label %b70, label %b71
b70:
  %v505 = mul i64 %v503, 1
  %v506 = getelementptr inbounds float, ptr %v426, i64 %v505
  %v507 = getelementptr float, ptr %v506, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v508 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v507, <8 x i1> %v423, <8 x float> zeroinitializer)
  %v509 = mul i64 %v503, 24
  %v510 = getelementptr inbounds float, ptr %v414, i64 %v509
  store <8 x float> %v508, ptr %v510, align 4
  %v511 = add nsw i64 %v503, 1
  br label %b69
b71:
  br label %b65
b65:
  %v512 = icmp slt i64 %v417, 8
  br i1 %v512, label %b72, label %b73
b72:
  br label %b74
b74:
  %v513 = phi i64 [ 0, %b72 ], [ %v521, %b75 ]
  %v514 = icmp slt i64 %v513, 8
  br i1 %v514, label %b75, label %b76
b75:
  %v515 = mul i64 %v513, 1
  %v516 = getelementptr inbounds float, ptr %v426, i64 %v515
  %v517 = getelementptr float, ptr %v516, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v518 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v517, <8 x i1> %v423, <8 x float> zeroinitializer)
  %v519 = mul i64 %v513, 24
  %v520 = getelementptr inbounds float, ptr %v414, i64 %v519
  store <8 x float> %v518, ptr %v520, align 4
  %v521 = add nsw i64 %v513, 1
  br label %b74
b76:
  br label %b73
b73:
  %v522 = add i64 %v190, 192
  %v523 = add nsw i64 %v188, 1
  br label %b35
b37:
  br label %b34
b34:
  %v524 = icmp sgt i64 %v3, 1
  br i1 %v524, label %b77, label %b78
b77:
  %v525 = getelementptr inbounds i64, ptr %v1, i64 3
  %v526 = atomicrmw add ptr %v525, i64 1 acq_rel
  %v527 = mul i64 %v3, 4
  br label %b79
b79:
  %v528 = load atomic i64, ptr %v525 acquire, align 8
  %v529 = icmp slt i64 %v528, %v527
  br i1 %v529, label %b80, label %b81
b80:
  %v530 = call i32 @sched_yield()
  br label %b79
b81:
  br label %b78
b78:
  %v532 = add i64 %v8, 0
  %v533 = sdiv i64 %v532, 1
  %v534 = add i64 %v2, 1
  %v535 = mul i64 %v533, %v2
  %v536 = sdiv i64 %v535, %v3
  %v537 = mul i64 %v536, 1
  %v538 = icmp slt i64 %v537, %v8
  %v539 = select i1 %v538, i64 %v537, i64 %v8
  %v540 = mul i64 %v533, %v534
  %v541 = sdiv i64 %v540, %v3
  %v542 = mul i64 %v541, 1
  %v543 = icmp slt i64 %v542, %v8
  %v544 = select i1 %v543, i64 %v542, i64 %v8
  br label %b82
b82:
  %v545 = phi i64 [ %v539, %b78 ], [ %v598, %b87 ]
  %v546 = icmp slt i64 %v545, %v544
  br i1 %v546, label %b83, label %b84
b83:
  %v547 = add i64 %v545, 96
  %v548 = icmp slt i64 %v547, %v544
  %v549 = select i1 %v548, i64 %v547, i64 %v544
  br label %b85
b85:
  %v550 = phi i64 [ 0, %b83 ], [ %v597, %b90 ]
  %v551 = icmp slt i64 %v550, 1
  br i1 %v551, label %b86, label %b87
b86:
  %v552 = sub i64 %v549, %v545
  %v553 = sub i64 4, 1
  %v554 = add i64 %v552, %v553
  %v555 = sdiv i64 %v554, 4
  br label %b88
b88:
  %v556 = phi i64 [ 0, %b86 ], [ %v596, %b95 ]
  %v557 = icmp slt i64 %v556, %v555
  br i1 %v557, label %b89, label %b90
b89:
  %v558 = mul i64 %v552, %v556
  %v559 = sdiv i64 %v558, %v555
  %v560 = add i64 %v545, %v559
  %v561 = add i64 %v556, 1
  %v562 = mul i64 %v552, %v561
  %v563 = sdiv i64 %v562, %v555
  %v564 = add i64 %v545, %v563
  %v565 = mul i64 %v550, 192
  %v566 = getelementptr inbounds float, ptr %v169, i64 %v565
  %v567 = sub i64 %v564, %v560
  %v568 = mul i64 %v560, 8
  %v569 = getelementptr inbounds float, ptr %v10, i64 %v568
  %v570 = getelementptr inbounds float, ptr %v569, i64 0
  %v571 = sub i64 %v567, 1
  %v572 = getelementptr inbounds ptr, ptr @table_tile_4x3of3_0, i64 %v571
  %v573 = load ptr, ptr %v572, align 4
  %v574 = icmp sgt i64 %v567, 0
  br i1 %v574, label %b91, label %b92
b91:
  call void %v573(ptr %v570, i64 8, ptr %v566, i64 8, ptr %v531)
  br label %b92
b92:
  %v575 = add i64 %v565, 192
  br label %b93
b93:
  %v576 = phi i64 [ %v560, %b92 ], [ %v595, %b98 ]
  %v577 = icmp slt i64 %v576, %v564
  br i1 %v577, label %b94, label %b95
b94:
  %v578 = sub i64 %v576, %v560
  %v579 = mul i64 %v578, 24
  %v580 = getelementptr inbounds float, ptr %v531, i64 %v579
  %v581 = mul i64 %v576, 24
  %v582 = getelementptr inbounds float, ptr %v42, i64 %v581
  br label %b96
b96:
  %v583 = phi i64 [ 0, %b94 ], [ %v594, %b97 ]
  %v584 = icmp slt i64 %v583, 3
  br i1 %v584, label %b97, label %b98
b97:
  %v585 = mul i64 %v550, 3
  %v586 = add i64 %v585, %v583
  %v587 = mul i64 %v586, 8
  %v588 = add i64 0, %v583
  %v589 = mul i64 %v588, 8
  %v590 = getelementptr inbounds float, ptr %v580, i64 %v589
  %v591 = load <8 x float>, ptr %v590, align 4
  %v592 = add i64 0, %v587
  %v593 = getelementptr inbounds float, ptr %v582, i64 %v592
  store <8 x float> %v591, ptr %v593, align 4
  %v594 = add nsw i64 %v583, 1
  br label %b96
b98:
  %v595 = add nsw i64 %v576, 1
  br label %b93
b95:
  %v596 = add nsw i64 %v556, 1
  br label %b88
b90:
  %v597 = add nsw i64 %v550, 1
  br label %b85
b87:
  %v598 = add nsw i64 %v545, 96
  br label %b82
b84:
  %v599 = icmp sgt i64 %v3, 1
  br i1 %v599, label %b99, label %b100
b99:
  %v600 = getelementptr inbounds i64, ptr %v1, i64 3
  %v601 = atomicrmw add ptr %v600, i64 1 acq_rel
  %v602 = mul i64 %v3, 5
  br label %b101
b101:
  %v603 = load atomic i64, ptr %v600 acquire, align 8
  %v604 = icmp slt i64 %v603, %v602
  br i1 %v604, label %b102, label %b103
b102:
  %v605 = call i32 @sched_yield()
  br label %b101
b103:
  br label %b100
b100:
  %v606 = getelementptr inbounds float, ptr %v74, i64 192
  %v607 = getelementptr inbounds i64, ptr %v1, i64 4
  %v608 = load i64, ptr %v607, align 8
  %v609 = icmp eq i64 %v608, 0
  br i1 %v609, label %b104, label %b105
b104:
  %v610 = add i64 1, 0
  %v611 = sdiv i64 %v610, 1
  %v612 = add i64 %v2, 1
  %v613 = mul i64 %v611, %v2
  %v614 = sdiv i64 %v613, %v3
  %v615 = mul i64 %v614, 1
  %v616 = icmp slt i64 %v615, 1
  %v617 = select i1 %v616, i64 %v615, i64 1
  %v618 = mul i64 %v611, %v612
  %v619 = sdiv i64 %v618, %v3
  %v620 = mul i64 %v619, 1
  %v621 = icmp slt i64 %v620, 1
  %v622 = select i1 %v621, i64 %v620, i64 1
  %v623 = icmp slt i64 %v622, 1
  %v624 = select i1 %v623, i64 %v622, i64 1
  br label %b106
b106:
  %v625 = phi i64 [ %v617, %b104 ], [ %v960, %b144 ]
  %v626 = icmp slt i64 %v625, %v624
  br i1 %v626, label %b107, label %b108
b107:
  %v627 = mul i64 %v625, 192
  %v628 = mul i64 %v625, 8
  %v629 = add i64 %v627, 0
  %v630 = add i64 %v628, 0
  %v631 = getelementptr inbounds float, ptr %v606, i64 %v629
  %v632 = sub i64 8, %v630
  %v633 = icmp slt i64 %v632, 0
  %v634 = select i1 %v633, i64 0, i64 %v632
  %v635 = icmp ult i64 %v634, 8
  %v636 = select i1 %v635, i64 %v634, i64 8
  %v637 = trunc i64 %v636 to i32
  %v638 = insertelement <8 x i32> poison, i32 %v637, i64 0
  %v639 = shufflevector <8 x i32> %v638, <8 x i32> poison, <8 x i32> zeroinitializer
  %v640 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v639
  %v641 = mul i64 %v630, 8
  %v642 = add i64 64, %v641
  %v643 = getelementptr inbounds float, ptr %v14, i64 %v642
  %v644 = icmp sge i64 %v634, 8
  br i1 %v644, label %b109, label %b110
b109:
  br label %b111
b111:
  %v645 = phi i64 [ 0, %b109 ], [ %v719, %b112 ]
  %v646 = icmp slt i64 %v645, 8
  br i1 %v646, label %b112, label %b113
b112:
  %v647 = add i64 %v645, 0
  %v648 = getelementptr inbounds float, ptr %v643, i64 %v647
  %v649 = load <8 x float>, ptr %v648, align 4
  %v650 = add i64 %v645, 8
  %v651 = getelementptr inbounds float, ptr %v643, i64 %v650
  %v652 = load <8 x float>, ptr %v651, align 4
  %v653 = add i64 %v645, 16
  %v654 = getelementptr inbounds float, ptr %v643, i64 %v653
  %v655 = load <8 x float>, ptr %v654, align 4
  %v656 = add i64 %v645, 24
  %v657 = getelementptr inbounds float, ptr %v643, i64 %v656
  %v658 = load <8 x float>, ptr %v657, align 4
  %v659 = add i64 %v645, 32
  %v660 = getelementptr inbounds float, ptr %v643, i64 %v659
  %v661 = load <8 x float>, ptr %v660, align 4
  %v662 = add i64 %v645, 40
  %v663 = getelementptr inbounds float, ptr %v643, i64 %v662
  %v664 = load <8 x float>, ptr %v663, align 4
  %v665 = add i64 %v645, 48
  %v666 = getelementptr inbounds float, ptr %v643, i64 %v665
  %v667 = load <8 x float>, ptr %v666, align 4
  %v668 = add i64 %v645, 56
  %v669 = getelementptr inbounds float, ptr %v643, i64 %v668
  %v670 = load <8 x float>, ptr %v669, align 4
  %v671 = shufflevector <8 x float> %v649, <8 x float> %v661, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v672 = shufflevector <8 x float> %v649, <8 x float> %v661, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v673 = shufflevector <8 x float> %v652, <8 x float> %v664, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v674 = shufflevector <8 x float> %v652, <8 x float> %v664, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v675 = shufflevector <8 x float> %v655, <8 x float> %v667, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v676 = shufflevector <8 x float> %v655, <8 x float> %v667, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v677 = shufflevector <8 x float> %v658, <8 x float> %v670, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v678 = shufflevector <8 x float> %v658, <8 x float> %v670, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v679 = shufflevector <8 x float> %v671, <8 x float> %v675, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v680 = shufflevector <8 x float> %v671, <8 x float> %v675, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v681 = shufflevector <8 x float> %v673, <8 x float> %v677, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v682 = shufflevector <8 x float> %v673, <8 x float> %v677, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v683 = shufflevector <8 x float> %v672, <8 x float> %v676, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v684 = shufflevector <8 x float> %v672, <8 x float> %v676, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v685 = shufflevector <8 x float> %v674, <8 x float> %v678, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v686 = shufflevector <8 x float> %v674, <8 x float> %v678, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v687 = shufflevector <8 x float> %v679, <8 x float> %v681, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v688 = shufflevector <8 x float> %v679, <8 x float> %v681, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v689 = shufflevector <8 x float> %v680, <8 x float> %v682, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v690 = shufflevector <8 x float> %v680, <8 x float> %v682, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v691 = shufflevector <8 x float> %v683, <8 x float> %v685, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v692 = shufflevector <8 x float> %v683, <8 x float> %v685, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v693 = shufflevector <8 x float> %v684, <8 x float> %v686, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v694 = shufflevector <8 x float> %v684, <8 x float> %v686, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v695 = add i64 %v645, 0
  %v696 = mul i64 %v695, 24
  %v697 = getelementptr inbounds float, ptr %v631, i64 %v696
  store <8 x float> %v687, ptr %v697, align 4
  %v698 = add i64 %v645, 1
  %v699 = mul i64 %v698, 24
  %v700 = getelementptr inbounds float, ptr %v631, i64 %v699
  store <8 x float> %v688, ptr %v700, align 4
  %v701 = add i64 %v645, 2
  %v702 = mul i64 %v701, 24
  %v703 = getelementptr inbounds float, ptr %v631, i64 %v702
  store <8 x float> %v689, ptr %v703, align 4
  %v704 = add i64 %v645, 3
  %v705 = mul i64 %v704, 24
  %v706 = getelementptr inbounds float, ptr %v631, i64 %v705
  store <8 x float> %v690, ptr %v706, align 4
  %v707 = add i64 %v645, 4
  %v708 = mul i64 %v707, 24
  %v709 = getelementptr inbounds float, ptr %v631, i64 %v708
  store <8 x float> %v691, ptr %v709, align 4
  %v710 = add i64 %v645, 5
  %v711 = mul i64 %v710, 24
  %v712 = getelementptr inbounds float, ptr %v631, i64 %v711
  store <8 x float> %v692, ptr %v712, align 4
  %v713 = add i64 %v645, 6
  %v714 = mul i64 %v713, 24
  %v715 = getelementptr inbounds float, ptr %v631, i64 %v714
  store <8 x float> %v693, ptr %v715, align 4
  %v716 = add i64 %v645, 7
  %v717 = mul i64 %v716, 24
  %v718 = getelementptr inbounds float, ptr %v631, i64 %v717
  store <8 x float> %v694, ptr %v718, align 4
  %v719 = add nsw i64 %v645, 8
  br label %b111
b113:
  br label %b114
b114:
  %v720 = phi i64 [ 8, %b113 ], [ %v728, %b115 ]
  %v721 = icmp slt i64 %v720, 8
  br i1 %v721, label %b115, label %b116
b115:
  %v722 = mul i64 %v720, 1
  %v723 = getelementptr inbounds float, ptr %v643, i64 %v722
  %v724 = getelementptr float, ptr %v723, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v725 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v724, <8 x i1> %v640, <8 x float> zeroinitializer)
  %v726 = mul i64 %v720, 24
  %v727 = getelementptr inbounds float, ptr %v631, i64 %v726
  store <8 x float> %v725, ptr %v727, align 4
  %v728 = add nsw i64 %v720, 1
  br label %b114
b116:
  br label %b110
b110:
  %v729 = icmp slt i64 %v634, 8
  br i1 %v729, label %b117, label %b118
b117:
  br label %b119
b119:
  %v730 = phi i64 [ 0, %b117 ], [ %v738, %b120 ]
  %v731 = icmp slt i64 %v730, 8
  br i1 %v731, label %b120, label %b121
b120:
  %v732 = mul i64 %v730, 1
  %v733 = getelementptr inbounds float, ptr %v643, i64 %v732
  %v734 = getelementptr float, ptr %v733, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v735 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v734, <8 x i1> %v640, <8 x float> zeroinitializer)
  %v736 = mul i64 %v730, 24
  %v737 = getelementptr inbounds float, ptr %v631, i64 %v736
  store <8 x float> %v735, ptr %v737, align 4
  %v738 = add nsw i64 %v730, 1
  br label %b119
b121:
  br label %b118
b118:
  %v739 = add i64 %v627, 8
  %v740 = add i64 %v628, 0
  %v741 = getelementptr inbounds float, ptr %v606, i64 %v739
  %v742 = sub i64 8, %v740
  %v743 = icmp slt i64 %v742, 0
  %v744 = select i1 %v743, i64 0, i64 %v742
  %v745 = icmp ult i64 %v744, 8
  %v746 = select i1 %v745, i64 %v744, i64 8
  %v747 = trunc i64 %v746 to i32
  %v748 = insertelement <8 x i32> poison, i32 %v747, i64 0
  %v749 = shufflevector <8 x i32> %v748, <8 x i32> poison, <8 x i32> zeroinitializer
  %v750 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v749
  %v751 = mul i64 %v740, 8
  %v752 = add i64 0, %v751
  %v753 = getelementptr inbounds float, ptr %v14, i64 %v752
  %v754 = icmp sge i64 %v744, 8
  br i1 %v754, label %b122, label %b123
b122:
  br label %b124
b124:
  %v755 = phi i64 [ 0, %b122 ], [ %v829, %b125 ]
  %v756 = icmp slt i64 %v755, 8
  br i1 %v756, label %b125, label %b126
b125:
  %v757 = add i64 %v755, 0
  %v758 = getelementptr inbounds float, ptr %v753, i64 %v757
  %v759 = load <8 x float>, ptr %v758, align 4
  %v760 = add i64 %v755, 8
  %v761 = getelementptr inbounds float, ptr %v753, i64 %v760
  %v762 = load <8 x float>, ptr %v761, align 4
  %v763 = add i64 %v755, 16
  %v764 = getelementptr inbounds float, ptr %v753, i64 %v763
  %v765 = load <8 x float>, ptr %v764, align 4
  %v766 = add i64 %v755, 24
  %v767 = getelementptr inbounds float, ptr %v753, i64 %v766
  %v768 = load <8 x float>, ptr %v767, align 4
  %v769 = add i64 %v755, 32
  %v770 = getelementptr inbounds float, ptr %v753, i64 %v769
  %v771 = load <8 x float>, ptr %v770, align 4
  %v772 = add i64 %v755, 40
  %v773 = getelementptr inbounds float, ptr %v753, i64 %v772
  %v774 = load <8 x float>, ptr %v773, align 4
  %v775 = add i64 %v755, 48
  %v776 = getelementptr inbounds float, ptr %v753, i64 %v775
  %v777 = load <8 x float>, ptr %v776, align 4
  %v778 = add i64 %v755, 56
  %v779 = getelementptr inbounds float, ptr %v753, i64 %v778
  %v780 = load <8 x float>, ptr %v779, align 4
  %v781 = shufflevector <8 x float> %v759, <8 x float> %v771, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v782 = shufflevector <8 x float> %v759, <8 x float> %v771, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v783 = shufflevector <8 x float> %v762, <8 x float> %v774, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v784 = shufflevector <8 x float> %v762, <8 x float> %v774, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v785 = shufflevector <8 x float> %v765, <8 x float> %v777, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v786 = shufflevector <8 x float> %v765, <8 x float> %v777, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v787 = shufflevector <8 x float> %v768, <8 x float> %v780, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v788 = shufflevector <8 x float> %v768, <8 x float> %v780, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v789 = shufflevector <8 x float> %v781, <8 x float> %v785, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v790 = shufflevector <8 x float> %v781, <8 x float> %v785, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v791 = shufflevector <8 x float> %v783, <8 x float> %v787, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v792 = shufflevector <8 x float> %v783, <8 x float> %v787, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v793 = shufflevector <8 x float> %v782, <8 x float> %v786, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v794 = shufflevector <8 x float> %v782, <8 x float> %v786, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v795 = shufflevector <8 x float> %v784, <8 x float> %v788, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v796 = shufflevector <8 x float> %v784, <8 x float> %v788, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v797 = shufflevector <8 x float> %v789, <8 x float> %v791, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v798 = shufflevector <8 x float> %v789, <8 x float> %v791, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v799 = shufflevector <8 x float> %v790, <8 x float> %v792, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v800 = shufflevector <8 x float> %v790, <8 x float> %v792, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v801 = shufflevector <8 x float> %v793, <8 x float> %v795, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v802 = shufflevector <8 x float> %v793, <8 x float> %v795, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v803 = shufflevector <8 x float> %v794, <8 x float> %v796, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v804 = shufflevector <8 x float> %v794, <8 x float> %v796, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v805 = add i64 %v755, 0
  %v806 = mul i64 %v805, 24
  %v807 = getelementptr inbounds float, ptr %v741, i64 %v806
  store <8 x float> %v797, ptr %v807, align 4
  %v808 = add i64 %v755, 1
  %v809 = mul i64 %v808, 24
  %v810 = getelementptr inbounds float, ptr %v741, i64 %v809
  store <8 x float> %v798, ptr %v810, align 4
  %v811 = add i64 %v755, 2
  %v812 = mul i64 %v811, 24
  %v813 = getelementptr inbounds float, ptr %v741, i64 %v812
  store <8 x float> %v799, ptr %v813, align 4
  %v814 = add i64 %v755, 3
  %v815 = mul i64 %v814, 24
  %v816 = getelementptr inbounds float, ptr %v741, i64 %v815
  store <8 x float> %v800, ptr %v816, align 4
  %v817 = add i64 %v755, 4
  %v818 = mul i64 %v817, 24
  %v819 = getelementptr inbounds float, ptr %v741, i64 %v818
  store <8 x float> %v801, ptr %v819, align 4
  %v820 = add i64 %v755, 5
  %v821 = mul i64 %v820, 24
  %v822 = getelementptr inbounds float, ptr %v741, i64 %v821
  store <8 x float> %v802, ptr %v822, align 4
  %v823 = add i64 %v755, 6
  %v824 = mul i64 %v823, 24
  %v825 = getelementptr inbounds float, ptr %v741, i64 %v824
  store <8 x float> %v803, ptr %v825, align 4
  %v826 = add i64 %v755, 7
  %v827 = mul i64 %v826, 24
  %v828 = getelementptr inbounds float, ptr %v741, i64 %v827
  store <8 x float> %v804, ptr %v828, align 4
  %v829 = add nsw i64 %v755, 8
  br label %b124
b126:
  br label %b127
b127:
  %v830 = phi i64 [ 8, %b126 ], [ %v838, %b128 ]
  %v831 = icmp slt i64 %v830, 8
  br i1 %v831, label %b128, label %b129
b128:
  %v832 = mul i64 %v830, 1
  %v833 = getelementptr inbounds float, ptr %v753, i64 %v832
  %v834 = getelementptr float, ptr %v833, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v835 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v834, <8 x i1> %v750, <8 x float> zeroinitializer)
  %v836 = mul i64 %v830, 24
  %v837 = getelementptr inbounds float, ptr %v741, i64 %v836
  store <8 x float> %v835, ptr %v837, align 4
  %v838 = add nsw i64 %v830, 1
  br label %b127
b129:
  br label %b123
b123:
  %v839 = icmp slt i64 %v744, 8
  br i1 %v839, label %b130, label %b131
b130:
  br label %b132
b132:
  %v840 = phi i64 [ 0, %b130 ], [ %v848, %b133 ]
  %v841 = icmp slt i64 %v840, 8
  br i1 %v841, label %b133, label %b134
b133:
  %v842 = mul i64 %v840, 1
  %v843 = getelementptr inbounds float, ptr %v753, i64 %v842
  %v844 = getelementptr float, ptr %v843, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v845 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v844, <8 x i1> %v750, <8 x float> zeroinitializer)
  %v846 = mul i64 %v840, 24
  %v847 = getelementptr inbounds float, ptr %v741, i64 %v846
  store <8 x float> %v845, ptr %v847, align 4
  %v848 = add nsw i64 %v840, 1
  br label %b132
b134:
  br label %b131
b131:
  %v849 = add i64 %v627, 16
  %v850 = add i64 %v628, 0
  %v851 = getelementptr inbounds float, ptr %v606, i64 %v849
  %v852 = sub i64 8, %v850
  %v853 = icmp slt i64 %v852, 0
  %v854 = select i1 %v853, i64 0, i64 %v852
  %v855 = icmp ult i64 %v854, 8
  %v856 = select i1 %v855, i64 %v854, i64 8
  %v857 = trunc i64 %v856 to i32
  %v858 = insertelement <8 x i32> poison, i32 %v857, i64 0
  %v859 = shufflevector <8 x i32> %v858, <8 x i32> poison, <8 x i32> zeroinitializer
  %v860 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v859
  %v861 = mul i64 %v850, 8
  %v862 = add i64 128, %v861
  %v863 = getelementptr inbounds float, ptr %v14, i64 %v862
  %v864 = icmp sge i64 %v854, 8
  br i1 %v864, label %b135, label %b136
b135:
  br label %b137
b137:
  %v865 = phi i64 [ 0, %b135 ], [ %v939, %b138 ]
  %v866 = icmp slt i64 %v865, 8
  br i1 %v866, label %b138, label %b139
b138:
  %v867 = add i64 %v865, 0
  %v868 = getelementptr inbounds float, ptr %v863, i64 %v867
  %v869 = load <8 x float>, ptr %v868, align 4
  %v870 = add i64 %v865, 8
  %v871 = getelementptr inbounds float, ptr %v863, i64 %v870
  %v872 = load <8 x float>, ptr %v871, align 4
  %v873 = add i64 %v865, 16
  %v874 = getelementptr inbounds float, ptr %v863, i64 %v873
  %v875 = load <8 x float>, ptr %v874, align 4
  %v876 = add i64 %v865, 24
  %v877 = getelementptr inbounds float, ptr %v863, i64 %v876
  %v878 = load <8 x float>, ptr %v877, align 4
  %v879 = add i64 %v865, 32
  %v880 = getelementptr inbounds float, ptr %v863, i64 %v879
  %v881 = load <8 x float>, ptr %v880, align 4
  %v882 = add i64 %v865, 40
  %v883 = getelementptr inbounds float, ptr %v863, i64 %v882
  %v884 = load <8 x float>, ptr %v883, align 4
  %v885 = add i64 %v865, 48
  %v886 = getelementptr inbounds float, ptr %v863, i64 %v885
  %v887 = load <8 x float>, ptr %v886, align 4
  %v888 = add i64 %v865, 56
  %v889 = getelementptr inbounds float, ptr %v863, i64 %v888
  %v890 = load <8 x float>, ptr %v889, align 4
  %v891 = shufflevector <8 x float> %v869, <8 x float> %v881, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v892 = shufflevector <8 x float> %v869, <8 x float> %v881, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v893 = shufflevector <8 x float> %v872, <8 x float> %v884, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v894 = shufflevector <8 x float> %v872, <8 x float> %v884, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v895 = shufflevector <8 x float> %v875, <8 x float> %v887, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v896 = shufflevector <8 x float> %v875, <8 x float> %v887, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v897 = shufflevector <8 x float> %v878, <8 x float> %v890, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v898 = shufflevector <8 x float> %v878, <8 x float> %v890, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v899 = shufflevector <8 x float> %v891, <8 x float> %v895, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v900 = shufflevector <8 x float> %v891, <8 x float> %v895, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v901 = shufflevector <8 x float> %v893, <8 x float> %v897, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v902 = shufflevector <8 x float> %v893, <8 x float> %v897, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v903 = shufflevector <8 x float> %v892, <8 x float> %v896, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v904 = shufflevector <8 x float> %v892, <8 x float> %v896, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v905 = shufflevector <8 x float> %v894, <8 x float> %v898, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v906 = shufflevector <8 x float> %v894, <8 x float> %v898, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v907 = shufflevector <8 x float> %v899, <8 x float> %v901, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v908 = shufflevector <8 x float> %v899, <8 x float> %v901, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v909 = shufflevector <8 x float> %v900, <8 x float> %v902, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v910 = shufflevector <8 x float> %v900, <8 x float> %v902, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v911 = shufflevector <8 x float> %v903, <8 x float> %v905, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v912 = shufflevector <8 x float> %v903, <8 x float> %v905, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v913 = shufflevector <8 x float> %v904, <8 x float> %v906, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v914 = shufflevector <8 x float> %v904, <8 x float> %v906, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v915 = add i64 %v865, 0
  %v916 = mul i64 %v915, 24
  %v917 = getelementptr inbounds float, ptr %v851, i64 %v916
  store <8 x float> %v907, ptr %v917, align 4
  %v918 = add i64 %v865, 1
  %v919 = mul i64 %v918, 24
  %v920 = getelementptr inbounds float, ptr %v851, i64 %v919
  store <8 x float> %v908, ptr %v920, align 4
  %v921 = add i64 %v865, 2
  %v922 = mul i64 %v921, 24
  %v923 = getelementptr inbounds float, ptr %v851, i64 %v922
  store <8 x float> %v909, ptr %v923, align 4
  %v924 = add i64 %v865, 3
  %v925 = mul i64 %v924, 24
  %v926 = getelementptr inbounds float, ptr %v851, i64 %v925
  store <8 x float> %v910, ptr %v926, align 4
  %v927 = add i64 %v865, 4
  %v928 = mul i64 %v927, 24
  %v929 = getelementptr inbounds float, ptr %v851, i64 %v928
  store <8 x float> %v911, ptr %v929, align 4
  %v930 = add i64 %v865, 5
  %v931 = mul i64 %v930, 24
  %v932 = getelementptr inbounds float, ptr %v851, i64 %v931
  store <8 x float> %v912, ptr %v932, align 4
  %v933 = add i64 %v865, 6
  %v934 = mul i64 %v933, 24
  %v935 = getelementptr inbounds float, ptr %v851, i64 %v934
  store <8 x float> %v913, ptr %v935, align 4
  %v936 = add i64 %v865, 7
  %v937 = mul i64 %v936, 24
  %v938 = getelementptr inbounds float, ptr %v851, i64 %v937
  store <8 x float> %v914, ptr %v938, align 4
  %v939 = add nsw i64 %v865, 8
  br label %b137
b139:
  br label %b140
b140:
  %v940 = phi i64 [ 8, %b139 ], [ %v948, %b141 ]
  %v941 = icmp slt i64 %v940, 8
  br i1 %v941, label %b141, label %b142
b141:
  %v942 = mul i64 %v940, 1
  %v943 = getelementptr inbounds float, ptr %v863, i64 %v942
  %v944 = getelementptr float, ptr %v943, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v945 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v944, <8 x i1> %v860, <8 x float> zeroinitializer)
  %v946 = mul i64 %v940, 24
  %v947 = getelementptr inbounds float, ptr %v851, i64 %v946
  store <8 x float> %v945, ptr %v947, align 4
  %v948 = add nsw i64 %v940, 1
  br label %b140
b142:
  br label %b136
b136:
  %v949 = icmp slt i64 %v854, 8
  br i1 %v949, label %b143, label %b144
b143:
  br label %b145
b145:
  %v950 = phi i64 [ 0, %b143 ], [ %v958, %b146 ]
  %v951 = icmp slt i64 %v950, 8
  br i1 %v951, label %b146, label %b147
b146:
  %v952 = mul i64 %v950, 1
  %v953 = getelementptr inbounds float, ptr %v863, i64 %v952
  %v954 = getelementptr float, ptr %v953, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v955 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v954, <8 x i1> %v860, <8 x float> zeroinitializer)
  %v956 = mul i64 %v950, 24
  %v957 = getelementptr inbounds float, ptr %v851, i64 %v956
  store <8 x float> %v955, ptr %v957, align 4
  %v958 = add nsw i64 %v950, 1
  br label %b145
b147:
  br label %b144
b144:
  %v959 = add i64 %v627, 192
  %v960 = add nsw i64 %v625, 1
  br label %b106
b108:
  br label %b105
b105:
  %v961 = icmp sgt i64 %v3, 1
  br i1 %v961, label %b148, label %b149
b148:
  %v962 = getelementptr inbounds i64, ptr %v1, i64 3
  %v963 = atomicrmw add ptr %v962, i64 1 acq_rel
  %v964 = mul i64 %v3, 6
  br label %b150
b150:
  %v965 = load atomic i64, ptr %v962 acquire, align 8
  %v966 = icmp slt i64 %v965, %v964
  br i1 %v966, label %b151, label %b152
b151:
  %v967 = call i32 @sched_yield()
  br label %b150
b152:
  br label %b149
b149:
  br label %b153
b153:
  %v968 = phi i64 [ 0, %b149 ], [ %v1246, %b175 ]
  %v969 = icmp slt i64 %v968, %v5
  br i1 %v969, label %b154, label %b155
b154:
  %v971 = add i64 %v7, 0
  %v972 = sdiv i64 %v971, 1
  %v973 = add i64 %v2, 1
  %v974 = mul i64 %v972, %v2
  %v975 = sdiv i64 %v974, %v3
  %v976 = mul i64 %v975, 1
  %v977 = icmp slt i64 %v976, %v7
  %v978 = select i1 %v977, i64 %v976, i64 %v7
  %v979 = mul i64 %v972, %v973
  %v980 = sdiv i64 %v979, %v3
  %v981 = mul i64 %v980, 1
  %v982 = icmp slt i64 %v981, %v7
  %v983 = select i1 %v982, i64 %v981, i64 %v7
  br label %b156
b156:
  %v984 = phi i64 [ %v978, %b154 ], [ %v1212, %b161 ]
  %v985 = icmp slt i64 %v984, %v983
  br i1 %v985, label %b157, label %b158
b157:
  %v986 = add i64 %v984, 96
  %v987 = icmp slt i64 %v986, %v983
  %v988 = select i1 %v987, i64 %v986, i64 %v983
  br label %b159
b159:
  %v989 = phi i64 [ 0, %b157 ], [ %v1211, %b164 ]
  %v990 = icmp slt i64 %v989, 1
  br i1 %v990, label %b160, label %b161
b160:
  %v991 = sub i64 %v988, %v984
  %v992 = sub i64 4, 1
  %v993 = add i64 %v991, %v992
  %v994 = sdiv i64 %v993, 4
  br label %b162
b162:
  %v995 = phi i64 [ 0, %b160 ], [ %v1210, %b169 ]
  %v996 = icmp slt i64 %v995, %v994
  br i1 %v996, label %b163, label %b164
b163:
  %v997 = mul i64 %v991, %v995
  %v998 = sdiv i64 %v997, %v994
  %v999 = add i64 %v984, %v998
  %v1000 = add i64 %v995, 1
  %v1001 = mul i64 %v991, %v1000
  %v1002 = sdiv i64 %v1001, %v994
  %v1003 = add i64 %v984, %v1002
  %v1004 = mul i64 %v989, 192
  %v1005 = getelementptr inbounds float, ptr %v606, i64 %v1004
  %v1006 = sub i64 %v1003, %v999
  %v1007 = add i64 %v968, 0
  %v1008 = and i64 %v1007, %v56
  %v1009 = mul i64 %v1008, %v7
  %v1010 = add i64 %v1009, %v999
  %v1011 = mul i64 %v1010, 8
  %v1012 = getelementptr inbounds float, ptr %v22, i64 %v1011
  %v1013 = getelementptr inbounds float, ptr %v1012, i64 0
  %v1014 = sub i64 %v1006, 1
  %v1015 = getelementptr inbounds ptr, ptr @table_tile_4x1of3_0_1_2, i64 %v1014
  %v1016 = load ptr, ptr %v1015, align 4
  %v1017 = icmp sgt i64 %v1006, 0
  br i1 %v1017, label %b165, label %b166
b165:
  call void %v1016(ptr %v1013, i64 8, ptr %v1005, i64 8, ptr %v970)
  br label %b166
b166:
  %v1018 = add i64 %v1004, 192
  br label %b167
b167:
  %v1019 = phi i64 [ %v999, %b166 ], [ %v1209, %b172 ]
  %v1020 = icmp slt i64 %v1019, %v1003
  br i1 %v1020, label %b168, label %b169
b168:
  %v1021 = sub i64 %v1019, %v999
  %v1022 = mul i64 %v1021, 24
  %v1023 = getelementptr inbounds float, ptr %v970, i64 %v1022
  %v1024 = add i64 %v968, 0
  %v1025 = and i64 %v1024, %v66
  %v1026 = mul i64 %v1025, %v7
  %v1027 = add i64 %v1026, %v1019
  %v1028 = mul i64 %v1027, 24
  %v1029 = getelementptr inbounds float, ptr %v42, i64 %v1028
  %v1030 = add i64 %v968, 0
  %v1031 = and i64 %v1030, %v54
  %v1032 = mul i64 %v1031, %v7
  %v1033 = add i64 %v1032, %v1019
  %v1034 = mul i64 %v1033, 8
  %v1035 = getelementptr inbounds float, ptr %v20, i64 %v1034
  %v1036 = add i64 %v968, 0
  %v1037 = and i64 %v1036, %v68
  %v1038 = mul i64 %v1037, %v7
  %v1039 = add i64 %v1038, %v1019
  %v1040 = mul i64 %v1039, 8
  %v1041 = getelementptr inbounds float, ptr %v44, i64 %v1040
  %v1042 = add i64 %v968, 0
  %v1043 = and i64 %v1042, %v70
  %v1044 = mul i64 %v1043, %v7
  %v1045 = add i64 %v1044, %v1019
  %v1046 = mul i64 %v1045, 8
  %v1047 = getelementptr inbounds float, ptr %v46, i64 %v1046
  %v1048 = add i64 %v968, 1
  %v1049 = and i64 %v1048, %v54
  %v1050 = mul i64 %v1049, %v7
  %v1051 = add i64 %v1050, %v1019
  %v1052 = mul i64 %v1051, 8
  %v1053 = getelementptr inbounds float, ptr %v20, i64 %v1052
  %v1054 = add i64 %v968, 0
  %v1055 = and i64 %v1054, %v72
  %v1056 = mul i64 %v1055, %v7
  %v1057 = add i64 %v1056, %v1019
  %v1058 = mul i64 %v1057, 8
  %v1059 = getelementptr inbounds float, ptr %v48, i64 %v1058
  %v1060 = add i64 %v968, 0
  %v1061 = and i64 %v1060, %v60
  %v1062 = mul i64 %v1061, %v7
  %v1063 = add i64 %v1062, %v1019
  %v1064 = mul i64 %v1063, 8
  %v1065 = getelementptr inbounds float, ptr %v28, i64 %v1064
  br label %b170
b170:
  %v1066 = phi i64 [ 0, %b168 ], [ %v1208, %b171 ]
  %v1067 = icmp slt i64 %v1066, 1
  br i1 %v1067, label %b171, label %b172
b171:
  %v1068 = mul i64 %v989, 1
  %v1069 = add i64 %v1068, %v1066
  %v1070 = mul i64 %v1069, 8
  %v1071 = add i64 0, %v1066
  %v1072 = mul i64 %v1071, 8
  %v1073 = getelementptr inbounds float, ptr %v1023, i64 %v1072
  %v1074 = load <8 x float>, ptr %v1073, align 4
  %v1075 = add i64 1, %v1066
  %v1076 = mul i64 %v1075, 8
  %v1077 = getelementptr inbounds float, ptr %v1023, i64 %v1076
  %v1078 = load <8 x float>, ptr %v1077, align 4
  %v1079 = add i64 2, %v1066
  %v1080 = mul i64 %v1079, 8
  %v1081 = getelementptr inbounds float, ptr %v1023, i64 %v1080
  %v1082 = load <8 x float>, ptr %v1081, align 4
  %v1083 = add i64 8, %v1070
  %v1084 = getelementptr inbounds float, ptr %v1029, i64 %v1083
  %v1085 = load <8 x float>, ptr %v1084, align 4
  %v1086 = fadd <8 x float> %v1085, %v1074
  %v1087 = add i64 8, %v1070
  %v1088 = getelementptr inbounds float, ptr %v16, i64 %v1087
  %v1089 = load <8 x float>, ptr %v1088, align 4
  %v1090 = fadd <8 x float> %v1086, %v1089
  %v1091 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1090)
  %v1092 = fneg <8 x float> %v1091
  %v1093 = fcmp olt <8 x float> %v1092, splat (float 0xC05A400000000000)
  %v1094 = select <8 x i1> %v1093, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1092
  %v1095 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1094, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1096 = fsub <8 x float> %v1095, splat (float 0x4168000000000000)
  %v1097 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1096, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1094)
  %v1098 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1096, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1097)
  %v1099 = bitcast <8 x float> %v1095 to <8 x i32>
  %v1100 = fmul <8 x float> %v1098, %v1098
  %v1101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1098, <8 x float> splat (float 0x3F81227F40000000))
  %v1102 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1101, <8 x float> %v1098, <8 x float> splat (float 0x3FA5556740000000))
  %v1103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1102, <8 x float> %v1098, <8 x float> splat (float 0x3FC5554B00000000))
  %v1104 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1103, <8 x float> %v1098, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1105 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1100, <8 x float> %v1104, <8 x float> %v1098)
  %v1106 = sub <8 x i32> %v1099, splat (i32 1262485250)
  %v1107 = lshr <8 x i32> %v1106, splat (i32 1)
  %v1108 = sub <8 x i32> %v1106, %v1107
  %v1109 = shl <8 x i32> %v1107, splat (i32 23)
  %v1110 = bitcast <8 x i32> %v1109 to <8 x float>
  %v1111 = shl <8 x i32> %v1108, splat (i32 23)
  %v1112 = bitcast <8 x i32> %v1111 to <8 x float>
  %v1113 = fadd <8 x float> %v1105, splat (float 0x3FF0000000000000)
  %v1114 = fmul <8 x float> %v1113, %v1110
  %v1115 = fmul <8 x float> %v1114, %v1112
  %v1116 = fcmp olt <8 x float> %v1090, splat (float 0x0000000000000000)
  %v1117 = select <8 x i1> %v1116, <8 x float> %v1115, <8 x float> splat (float 0x3FF0000000000000)
  %v1118 = fadd <8 x float> %v1115, splat (float 0x3FF0000000000000)
  %v1119 = fdiv <8 x float> %v1117, %v1118
  %v1120 = add i64 0, %v1070
  %v1121 = getelementptr inbounds float, ptr %v1029, i64 %v1120
  %v1122 = load <8 x float>, ptr %v1121, align 4
  %v1123 = fadd <8 x float> %v1122, %v1078
  %v1124 = add i64 0, %v1070
  %v1125 = getelementptr inbounds float, ptr %v16, i64 %v1124
  %v1126 = load <8 x float>, ptr %v1125, align 4
  %v1127 = fadd <8 x float> %v1123, %v1126
  %v1128 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1127)
  %v1129 = fcmp ogt <8 x float> %v1128, splat (float 0x4023000000000000)
  %v1130 = select <8 x i1> %v1129, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1128
  %v1131 = fadd <8 x float> %v1130, %v1130
  %v1132 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1131, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1133 = fsub <8 x float> %v1132, splat (float 0x4168000000000000)
  %v1134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1133, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1131)
  %v1135 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1133, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1134)
  %v1136 = bitcast <8 x float> %v1132 to <8 x i32>
  %v1137 = fmul <8 x float> %v1135, %v1135
  %v1138 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1135, <8 x float> splat (float 0x3F81227F40000000))
  %v1139 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1138, <8 x float> %v1135, <8 x float> splat (float 0x3FA5556740000000))
  %v1140 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1139, <8 x float> %v1135, <8 x float> splat (float 0x3FC5554B00000000))
  %v1141 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1140, <8 x float> %v1135, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1142 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1137, <8 x float> %v1141, <8 x float> %v1135)
  %v1143 = shl <8 x i32> %v1136, splat (i32 23)
  %v1144 = add <8 x i32> %v1143, splat (i32 1065353216)
  %v1145 = bitcast <8 x i32> %v1144 to <8 x float>
  %v1146 = fsub <8 x float> %v1145, splat (float 0x3FF0000000000000)
  %v1147 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1145, <8 x float> %v1142, <8 x float> %v1146)
  %v1148 = fadd <8 x float> %v1147, splat (float 0x4000000000000000)
  %v1149 = fdiv <8 x float> %v1147, %v1148
  %v1150 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1149, <8 x float> %v1127)
  %v1151 = add i64 0, %v1070
  %v1152 = getelementptr inbounds float, ptr %v1035, i64 %v1151
  %v1153 = load <8 x float>, ptr %v1152, align 4
  %v1154 = fmul <8 x float> %v1119, %v1153
  %v1155 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1156 = shufflevector <8 x float> %v1155, <8 x float> poison, <8 x i32> zeroinitializer
  %v1157 = fsub <8 x float> %v1156, %v1119
  %v1158 = fmul <8 x float> %v1157, %v1150
  %v1159 = fadd <8 x float> %v1154, %v1158
  %v1160 = add i64 16, %v1070
  %v1161 = getelementptr inbounds float, ptr %v1029, i64 %v1160
  %v1162 = load <8 x float>, ptr %v1161, align 4
  %v1163 = fadd <8 x float> %v1162, %v1082
  %v1164 = add i64 16, %v1070
  %v1165 = getelementptr inbounds float, ptr %v16, i64 %v1164
  %v1166 = load <8 x float>, ptr %v1165, align 4
  %v1167 = fadd <8 x float> %v1163, %v1166
  %v1168 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1167)
  %v1169 = fneg <8 x float> %v1168
  %v1170 = fcmp olt <8 x float> %v1169, splat (float 0xC05A400000000000)
  %v1171 = select <8 x i1> %v1170, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1169
  %v1172 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1171, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1173 = fsub <8 x float> %v1172, splat (float 0x4168000000000000)
  %v1174 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1173, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1171)
  %v1175 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1173, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1174)
  %v1176 = bitcast <8 x float> %v1172 to <8 x i32>
  %v1177 = fmul <8 x float> %v1175, %v1175
  %v1178 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1175, <8 x float> splat (float 0x3F81227F40000000))
  %v1179 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1178, <8 x float> %v1175, <8 x float> splat (float 0x3FA5556740000000))
  %v1180 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1179, <8 x float> %v1175, <8 x float> splat (float 0x3FC5554B00000000))
  %v1181 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1180, <8 x float> %v1175, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1182 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1177, <8 x float> %v1181, <8 x float> %v1175)
  %v1183 = sub <8 x i32> %v1176, splat (i32 1262485250)
  %v1184 = lshr <8 x i32> %v1183, splat (i32 1)
  %v1185 = sub <8 x i32> %v1183, %v1184
  %v1186 = shl <8 x i32> %v1184, splat (i32 23)
  %v1187 = bitcast <8 x i32> %v1186 to <8 x float>
  %v1188 = shl <8 x i32> %v1185, splat (i32 23)
  %v1189 = bitcast <8 x i32> %v1188 to <8 x float>
  %v1190 = fadd <8 x float> %v1182, splat (float 0x3FF0000000000000)
  %v1191 = fmul <8 x float> %v1190, %v1187
  %v1192 = fmul <8 x float> %v1191, %v1189
  %v1193 = fcmp olt <8 x float> %v1167, splat (float 0x0000000000000000)
  %v1194 = select <8 x i1> %v1193, <8 x float> %v1192, <8 x float> splat (float 0x3FF0000000000000)
  %v1195 = fadd <8 x float> %v1192, splat (float 0x3FF0000000000000)
  %v1196 = fdiv <8 x float> %v1194, %v1195
  %v1197 = fmul <8 x float> %v1196, %v1159
  %v1198 = add i64 0, %v1070
  %v1199 = getelementptr inbounds float, ptr %v1041, i64 %v1198
  store <8 x float> %v1119, ptr %v1199, align 4
  %v1200 = add i64 0, %v1070
  %v1201 = getelementptr inbounds float, ptr %v1047, i64 %v1200
  store <8 x float> %v1150, ptr %v1201, align 4
  %v1202 = add i64 0, %v1070
  %v1203 = getelementptr inbounds float, ptr %v1053, i64 %v1202
  store <8 x float> %v1159, ptr %v1203, align 4
  %v1204 = add i64 0, %v1070
  %v1205 = getelementptr inbounds float, ptr %v1059, i64 %v1204
  store <8 x float> %v1196, ptr %v1205, align 4
  %v1206 = add i64 0, %v1070
  %v1207 = getelementptr inbounds float, ptr %v1065, i64 %v1206
  store <8 x float> %v1197, ptr %v1207, align 4
  %v1208 = add nsw i64 %v1066, 1
  br label %b170
b172:
  %v1209 = add nsw i64 %v1019, 1
  br label %b167
b169:
  %v1210 = add nsw i64 %v995, 1
  br label %b162
b164:
  %v1211 = add nsw i64 %v989, 1
  br label %b159
b161:
  %v1212 = add nsw i64 %v984, 96
  br label %b156
b158:
  %v1213 = add i64 %v7, 0
  %v1214 = sdiv i64 %v1213, 1
  %v1215 = add i64 %v2, 1
  %v1216 = mul i64 %v1214, %v2
  %v1217 = sdiv i64 %v1216, %v3
  %v1218 = mul i64 %v1217, 1
  %v1219 = icmp slt i64 %v1218, %v7
  %v1220 = select i1 %v1219, i64 %v1218, i64 %v7
  %v1221 = mul i64 %v1214, %v1215
  %v1222 = sdiv i64 %v1221, %v3
  %v1223 = mul i64 %v1222, 1
  %v1224 = icmp slt i64 %v1223, %v7
  %v1225 = select i1 %v1224, i64 %v1223, i64 %v7
  br label %b173
b173:
  %v1226 = phi i64 [ %v1220, %b158 ], [ %v1245, %b174 ]
  %v1227 = icmp slt i64 %v1226, %v1225
  br i1 %v1227, label %b174, label %b175
b174:
  %v1228 = add i64 %v968, 0
  %v1229 = and i64 %v1228, %v50
  %v1230 = mul i64 %v1229, %v7
  %v1231 = add i64 %v1230, %v1226
  %v1232 = mul i64 %v1231, 8
  %v1233 = getelementptr inbounds float, ptr %v10, i64 %v1232
  %v1234 = add i64 %v968, 1
  %v1235 = and i64 %v1234, %v56
  %v1236 = mul i64 %v1235, %v7
  %v1237 = add i64 %v1236, %v1226
  %v1238 = mul i64 %v1237, 8
  %v1239 = getelementptr inbounds float, ptr %v22, i64 %v1238
  %v1240 = add i64 0, 0
  %v1241 = getelementptr inbounds float, ptr %v1233, i64 %v1240
  %v1242 = load <8 x float>, ptr %v1241, align 4
  %v1243 = add i64 0, 0
  %v1244 = getelementptr inbounds float, ptr %v1239, i64 %v1243
  store <8 x float> %v1242, ptr %v1244, align 4
  %v1245 = add nsw i64 %v1226, 1
  br label %b173
b175:
  %v1246 = add nsw i64 %v968, 1
  br label %b153
b155:
  %v1247 = icmp sgt i64 %v3, 1
  br i1 %v1247, label %b176, label %b177
b176:
  %v1248 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1249 = atomicrmw add ptr %v1248, i64 1 acq_rel
  %v1250 = mul i64 %v3, 7
  br label %b178
b178:
  %v1251 = load atomic i64, ptr %v1248 acquire, align 8
  %v1252 = icmp slt i64 %v1251, %v1250
  br i1 %v1252, label %b179, label %b180
b179:
  %v1253 = call i32 @sched_yield()
  br label %b178
b180:
  br label %b177
b177:
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
  %v290 = alloca float, i64 64, align 4
  %v429 = alloca float, i64 64, align 4
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
  %v49 = getelementptr inbounds i64, ptr %v1, i64 5
  %v50 = load i64, ptr %v49, align 8
  %v51 = getelementptr inbounds i64, ptr %v1, i64 9
  %v52 = load i64, ptr %v51, align 8
  %v53 = getelementptr inbounds i64, ptr %v1, i64 10
  %v54 = load i64, ptr %v53, align 8
  %v55 = getelementptr inbounds i64, ptr %v1, i64 11
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 13
  %v58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 14
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
  %v73 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v74 = load ptr, ptr %v73, align 4
  %v75 = mul i64 %v2, 21504
  %v76 = add i64 %v75, 384
  %v77 = getelementptr inbounds float, ptr %v74, i64 %v76
  %v78 = add i64 %v8, 0
  %v79 = sdiv i64 %v78, 1
  %v80 = add i64 %v2, 1
  %v81 = mul i64 %v79, %v2
  %v82 = sdiv i64 %v81, %v3
  %v83 = mul i64 %v82, 1
  %v84 = icmp slt i64 %v83, %v8
  %v85 = select i1 %v84, i64 %v83, i64 %v8
  %v86 = mul i64 %v79, %v80
  %v87 = sdiv i64 %v86, %v3
  %v88 = mul i64 %v87, 1
  %v89 = icmp slt i64 %v88, %v8
  %v90 = select i1 %v89, i64 %v88, i64 %v8
  br label %b0
b0:
  %v91 = phi i64 [ %v85, %entry ], [ %v120, %b1 ]
  %v92 = icmp slt i64 %v91, %v90
  br i1 %v92, label %b1, label %b2
b1:
  %v93 = mul i64 %v91, 8
  %v94 = getelementptr inbounds float, ptr %v18, i64 %v93
  %v95 = mul i64 1, %v7
  %v96 = add i64 %v91, %v95
  %v97 = mul i64 %v96, 8
  %v98 = getelementptr inbounds float, ptr %v20, i64 %v97
  %v99 = mul i64 %v91, 8
  %v100 = getelementptr inbounds float, ptr %v48, i64 %v99
  %v101 = mul i64 %v91, 24
  %v102 = getelementptr inbounds float, ptr %v38, i64 %v101
  %v103 = add i64 0, 0
  %v104 = getelementptr inbounds float, ptr %v94, i64 %v103
  %v105 = load <8 x float>, ptr %v104, align 4
  %v106 = add i64 0, 0
  %v107 = getelementptr inbounds float, ptr %v98, i64 %v106
  %v108 = load <8 x float>, ptr %v107, align 4
  %v109 = fmul <8 x float> %v105, %v108
  %v110 = add i64 0, 0
  %v111 = getelementptr inbounds float, ptr %v100, i64 %v110
  %v112 = load <8 x float>, ptr %v111, align 4
  %v113 = fmul <8 x float> %v109, %v112
  %v114 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v115 = shufflevector <8 x float> %v114, <8 x float> poison, <8 x i32> zeroinitializer
  %v116 = fsub <8 x float> %v115, %v112
  %v117 = fmul <8 x float> %v113, %v116
  %v118 = add i64 16, 0
  %v119 = getelementptr inbounds float, ptr %v102, i64 %v118
  store <8 x float> %v117, ptr %v119, align 4
  %v120 = add nsw i64 %v91, 1
  br label %b0
b2:
  %v121 = icmp sgt i64 %v3, 1
  br i1 %v121, label %b3, label %b4
b3:
  %v122 = getelementptr inbounds i64, ptr %v1, i64 3
  %v123 = atomicrmw add ptr %v122, i64 1 acq_rel
  %v124 = mul i64 %v3, 1
  br label %b5
b5:
  %v125 = load atomic i64, ptr %v122 acquire, align 8
  %v126 = icmp slt i64 %v125, %v124
  br i1 %v126, label %b6, label %b7
b6:
  %v127 = call i32 @sched_yield()
  br label %b5
b7:
  br label %b4
b4:
  %v128 = getelementptr inbounds float, ptr %v74, i64 0
  %v129 = getelementptr inbounds i64, ptr %v1, i64 4
  %v130 = load i64, ptr %v129, align 8
  %v131 = icmp eq i64 %v130, 0
  br i1 %v131, label %b8, label %b9
b8:
  %v132 = add i64 1, 0
  %v133 = sdiv i64 %v132, 1
  %v134 = add i64 %v2, 1
  %v135 = mul i64 %v133, %v2
  %v136 = sdiv i64 %v135, %v3
  %v137 = mul i64 %v136, 1
  %v138 = icmp slt i64 %v137, 1
  %v139 = select i1 %v138, i64 %v137, i64 1
  %v140 = mul i64 %v133, %v134
  %v141 = sdiv i64 %v140, %v3
  %v142 = mul i64 %v141, 1
  %v143 = icmp slt i64 %v142, 1
  %v144 = select i1 %v143, i64 %v142, i64 1
  %v145 = icmp slt i64 %v144, 1
  %v146 = select i1 %v145, i64 %v144, i64 1
  br label %b10
b10:
  %v147 = phi i64 [ %v139, %b8 ], [ %v175, %b15 ]
  %v148 = icmp slt i64 %v147, %v146
  br i1 %v148, label %b11, label %b12
b11:
  %v149 = mul i64 %v147, 192
  %v150 = mul i64 %v147, 8
  %v151 = add i64 %v149, 0
  %v152 = add i64 %v150, 0
  %v153 = getelementptr inbounds float, ptr %v128, i64 %v151
  %v154 = sub i64 8, %v152
  %v155 = icmp slt i64 %v154, 0
  %v156 = select i1 %v155, i64 0, i64 %v154
  %v157 = icmp ult i64 %v156, 8
  %v158 = select i1 %v157, i64 %v156, i64 8
  %v159 = trunc i64 %v158 to i32
  %v160 = insertelement <8 x i32> poison, i32 %v159, i64 0
  %v161 = shufflevector <8 x i32> %v160, <8 x i32> poison, <8 x i32> zeroinitializer
  %v162 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v161
  %v163 = mul i64 %v152, 1
  %v164 = add i64 0, %v163
  %v165 = getelementptr inbounds float, ptr %v14, i64 %v164
  br label %b13
b13:
  %v166 = phi i64 [ 0, %b11 ], [ %v173, %b14 ]
  %v167 = icmp slt i64 %v166, 24
  br i1 %v167, label %b14, label %b15
b14:
  %v168 = mul i64 %v166, 8
  %v169 = getelementptr inbounds float, ptr %v165, i64 %v168
  %v170 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v169, <8 x i1> %v162, <8 x float> zeroinitializer)
  %v171 = mul i64 %v166, 8
  %v172 = getelementptr inbounds float, ptr %v153, i64 %v171
  store <8 x float> %v170, ptr %v172, align 4
  %v173 = add nsw i64 %v166, 1
  br label %b13
b15:
  %v174 = add i64 %v149, 192
  %v175 = add nsw i64 %v147, 1
  br label %b10
b12:
  br label %b9
b9:
  %v176 = icmp sgt i64 %v3, 1
  br i1 %v176, label %b16, label %b17
b16:
  %v177 = getelementptr inbounds i64, ptr %v1, i64 3
  %v178 = atomicrmw add ptr %v177, i64 1 acq_rel
  %v179 = mul i64 %v3, 2
  br label %b18
b18:
  %v180 = load atomic i64, ptr %v177 acquire, align 8
  %v181 = icmp slt i64 %v180, %v179
  br i1 %v181, label %b19, label %b20
b19:
  %v182 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  br label %b21
b21:
  %v183 = phi i64 [ 0, %b17 ], [ %v366, %b29 ]
  %v184 = icmp slt i64 %v183, %v5
  br i1 %v184, label %b22, label %b23
b22:
  %v185 = sub i64 %v5, 1
  %v186 = sub i64 %v185, %v183
  %v187 = add i64 %v7, 0
  %v188 = sdiv i64 %v187, 1
  %v189 = add i64 %v2, 1
  %v190 = mul i64 %v188, %v2
  %v191 = sdiv i64 %v190, %v3
  %v192 = mul i64 %v191, 1
  %v193 = icmp slt i64 %v192, %v7
  %v194 = select i1 %v193, i64 %v192, i64 %v7
  %v195 = mul i64 %v188, %v189
  %v196 = sdiv i64 %v195, %v3
  %v197 = mul i64 %v196, 1
  %v198 = icmp slt i64 %v197, %v7
  %v199 = select i1 %v198, i64 %v197, i64 %v7
  br label %b24
b24:
  %v200 = phi i64 [ %v194, %b22 ], [ %v289, %b25 ]
  %v201 = icmp slt i64 %v200, %v199
  br i1 %v201, label %b25, label %b26
b25:
  %v202 = add i64 %v186, 1
  %v203 = and i64 %v202, 1
  %v204 = mul i64 %v203, %v7
  %v205 = add i64 %v204, %v200
  %v206 = mul i64 %v205, 8
  %v207 = getelementptr inbounds float, ptr %v24, i64 %v206
  %v208 = add i64 %v186, 0
  %v209 = and i64 %v208, %v52
  %v210 = mul i64 %v209, %v7
  %v211 = add i64 %v210, %v200
  %v212 = mul i64 %v211, 8
  %v213 = getelementptr inbounds float, ptr %v18, i64 %v212
  %v214 = add i64 %v186, 0
  %v215 = and i64 %v214, %v72
  %v216 = mul i64 %v215, %v7
  %v217 = add i64 %v216, %v200
  %v218 = mul i64 %v217, 8
  %v219 = getelementptr inbounds float, ptr %v48, i64 %v218
  %v220 = add i64 %v186, 0
  %v221 = and i64 %v220, %v68
  %v222 = mul i64 %v221, %v7
  %v223 = add i64 %v222, %v200
  %v224 = mul i64 %v223, 8
  %v225 = getelementptr inbounds float, ptr %v44, i64 %v224
  %v226 = add i64 %v186, 0
  %v227 = and i64 %v226, %v70
  %v228 = mul i64 %v227, %v7
  %v229 = add i64 %v228, %v200
  %v230 = mul i64 %v229, 8
  %v231 = getelementptr inbounds float, ptr %v46, i64 %v230
  %v232 = add i64 %v186, 0
  %v233 = and i64 %v232, %v54
  %v234 = mul i64 %v233, %v7
  %v235 = add i64 %v234, %v200
  %v236 = mul i64 %v235, 8
  %v237 = getelementptr inbounds float, ptr %v20, i64 %v236
  %v238 = add i64 %v186, 0
  %v239 = and i64 %v238, %v64
  %v240 = mul i64 %v239, %v7
  %v241 = add i64 %v240, %v200
  %v242 = mul i64 %v241, 24
  %v243 = getelementptr inbounds float, ptr %v38, i64 %v242
  %v244 = add i64 %v186, 0
  %v245 = and i64 %v244, 1
  %v246 = mul i64 %v245, %v7
  %v247 = add i64 %v246, %v200
  %v248 = mul i64 %v247, 8
  %v249 = getelementptr inbounds float, ptr %v24, i64 %v248
  %v250 = add i64 0, 0
  %v251 = getelementptr inbounds float, ptr %v207, i64 %v250
  %v252 = load <8 x float>, ptr %v251, align 4
  %v253 = add i64 0, 0
  %v254 = getelementptr inbounds float, ptr %v213, i64 %v253
  %v255 = load <8 x float>, ptr %v254, align 4
  %v256 = add i64 0, 0
  %v257 = getelementptr inbounds float, ptr %v219, i64 %v256
  %v258 = load <8 x float>, ptr %v257, align 4
  %v259 = fmul <8 x float> %v255, %v258
  %v260 = fadd <8 x float> %v252, %v259
  %v261 = add i64 0, 0
  %v262 = getelementptr inbounds float, ptr %v225, i64 %v261
  %v263 = load <8 x float>, ptr %v262, align 4
  %v264 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v265 = shufflevector <8 x float> %v264, <8 x float> poison, <8 x i32> zeroinitializer
  %v266 = fsub <8 x float> %v265, %v263
  %v267 = fmul <8 x float> %v260, %v266
  %v268 = add i64 0, 0
  %v269 = getelementptr inbounds float, ptr %v231, i64 %v268
  %v270 = load <8 x float>, ptr %v269, align 4
  %v271 = fmul <8 x float> %v270, %v270
  %v272 = fsub <8 x float> %v265, %v271
  %v273 = fmul <8 x float> %v267, %v272
  %v274 = fmul <8 x float> %v260, %v263
  %v275 = add i64 0, 0
  %v276 = getelementptr inbounds float, ptr %v237, i64 %v275
  %v277 = load <8 x float>, ptr %v276, align 4
  %v278 = fmul <8 x float> %v260, %v277
  %v279 = fmul <8 x float> %v260, %v270
  %v280 = fsub <8 x float> %v278, %v279
  %v281 = fmul <8 x float> %v280, %v263
  %v282 = fmul <8 x float> %v281, %v266
  %v283 = add i64 0, 0
  %v284 = getelementptr inbounds float, ptr %v243, i64 %v283
  store <8 x float> %v273, ptr %v284, align 4
  %v285 = add i64 0, 0
  %v286 = getelementptr inbounds float, ptr %v249, i64 %v285
  store <8 x float> %v274, ptr %v286, align 4
  %v287 = add i64 8, 0
  %v288 = getelementptr inbounds float, ptr %v243, i64 %v287
  store <8 x float> %v282, ptr %v288, align 4
  %v289 = add nsw i64 %v200, 1
  br label %b24
b26:
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
  br label %b27
b27:
  %v304 = phi i64 [ %v298, %b26 ], [ %v365, %b32 ]
  %v305 = icmp slt i64 %v304, %v303
  br i1 %v305, label %b28, label %b29
b28:
  %v306 = add i64 %v304, 96
  %v307 = icmp slt i64 %v306, %v303
  %v308 = select i1 %v307, i64 %v306, i64 %v303
  br label %b30
b30:
  %v309 = phi i64 [ 0, %b28 ], [ %v364, %b35 ]
  %v310 = icmp slt i64 %v309, 1
  br i1 %v310, label %b31, label %b32
b31:
  %v311 = sub i64 %v308, %v304
  %v312 = sub i64 8, 1
  %v313 = add i64 %v311, %v312
  %v314 = sdiv i64 %v313, 8
  br label %b33
b33:
  %v315 = phi i64 [ 0, %b31 ], [ %v363, %b40 ]
  %v316 = icmp slt i64 %v315, %v314
  br i1 %v316, label %b34, label %b35
b34:
  %v317 = mul i64 %v311, %v315
  %v318 = sdiv i64 %v317, %v314
  %v319 = add i64 %v304, %v318
  %v320 = add i64 %v315, 1
  %v321 = mul i64 %v311, %v320
  %v322 = sdiv i64 %v321, %v314
  %v323 = add i64 %v304, %v322
  %v324 = mul i64 %v309, 192
  %v325 = getelementptr inbounds float, ptr %v128, i64 %v324
  %v326 = sub i64 %v323, %v319
  %v327 = add i64 %v186, 0
  %v328 = and i64 %v327, %v64
  %v329 = mul i64 %v328, %v7
  %v330 = add i64 %v329, %v319
  %v331 = mul i64 %v330, 24
  %v332 = getelementptr inbounds float, ptr %v38, i64 %v331
  %v333 = getelementptr inbounds float, ptr %v332, i64 0
  %v334 = sub i64 %v326, 1
  %v335 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v334
  %v336 = load ptr, ptr %v335, align 4
  %v337 = icmp sgt i64 %v326, 0
  br i1 %v337, label %b36, label %b37
b36:
  call void %v336(ptr %v333, i64 24, ptr %v325, i64 24, ptr %v290)
  br label %b37
b37:
  %v338 = add i64 %v324, 192
  br label %b38
b38:
  %v339 = phi i64 [ %v319, %b37 ], [ %v362, %b43 ]
  %v340 = icmp slt i64 %v339, %v323
  br i1 %v340, label %b39, label %b40
b39:
  %v341 = sub i64 %v339, %v319
  %v342 = mul i64 %v341, 8
  %v343 = getelementptr inbounds float, ptr %v290, i64 %v342
  %v344 = add i64 %v186, 0
  %v345 = and i64 %v344, %v58
  %v346 = mul i64 %v345, %v7
  %v347 = add i64 %v346, %v339
  %v348 = mul i64 %v347, 8
  %v349 = getelementptr inbounds float, ptr %v26, i64 %v348
  br label %b41
b41:
  %v350 = phi i64 [ 0, %b39 ], [ %v361, %b42 ]
  %v351 = icmp slt i64 %v350, 1
  br i1 %v351, label %b42, label %b43
b42:
  %v352 = mul i64 %v309, 1
  %v353 = add i64 %v352, %v350
  %v354 = mul i64 %v353, 8
  %v355 = add i64 0, %v350
  %v356 = mul i64 %v355, 8
  %v357 = getelementptr inbounds float, ptr %v343, i64 %v356
  %v358 = load <8 x float>, ptr %v357, align 4
  %v359 = add i64 0, %v354
  %v360 = getelementptr inbounds float, ptr %v349, i64 %v359
  store <8 x float> %v358, ptr %v360, align 4
  %v361 = add nsw i64 %v350, 1
  br label %b41
b43:
  %v362 = add nsw i64 %v339, 1
  br label %b38
b40:
  %v363 = add nsw i64 %v315, 1
  br label %b33
b35:
  %v364 = add nsw i64 %v309, 1
  br label %b30
b32:
  %v365 = add nsw i64 %v304, 96
  br label %b27
b29:
  %v366 = add nsw i64 %v183, 1
  br label %b21
b23:
  %v367 = icmp sgt i64 %v3, 1
  br i1 %v367, label %b44, label %b45
b44:
  %v368 = getelementptr inbounds i64, ptr %v1, i64 3
  %v369 = atomicrmw add ptr %v368, i64 1 acq_rel
  %v370 = mul i64 %v3, 3
  br label %b46
b46:
  %v371 = load atomic i64, ptr %v368 acquire, align 8
  %v372 = icmp slt i64 %v371, %v370
  br i1 %v372, label %b47, label %b48
b47:
  %v373 = call i32 @sched_yield()
  br label %b46
b48:
  br label %b45
b45:
  %v374 = getelementptr inbounds float, ptr %v74, i64 192
  %v375 = getelementptr inbounds i64, ptr %v1, i64 4
  %v376 = load i64, ptr %v375, align 8
  %v377 = icmp eq i64 %v376, 0
  br i1 %v377, label %b49, label %b50
b49:
  %v378 = add i64 1, 0
  %v379 = sdiv i64 %v378, 1
  %v380 = add i64 %v2, 1
  %v381 = mul i64 %v379, %v2
  %v382 = sdiv i64 %v381, %v3
  %v383 = mul i64 %v382, 1
  %v384 = icmp slt i64 %v383, 1
  %v385 = select i1 %v384, i64 %v383, i64 1
  %v386 = mul i64 %v379, %v380
  %v387 = sdiv i64 %v386, %v3
  %v388 = mul i64 %v387, 1
  %v389 = icmp slt i64 %v388, 1
  %v390 = select i1 %v389, i64 %v388, i64 1
  %v391 = icmp slt i64 %v390, 1
  %v392 = select i1 %v391, i64 %v390, i64 1
  br label %b51
b51:
  %v393 = phi i64 [ %v385, %b49 ], [ %v421, %b56 ]
  %v394 = icmp slt i64 %v393, %v392
  br i1 %v394, label %b52, label %b53
b52:
  %v395 = mul i64 %v393, 192
  %v396 = mul i64 %v393, 8
  %v397 = add i64 %v395, 0
  %v398 = add i64 %v396, 0
  %v399 = getelementptr inbounds float, ptr %v374, i64 %v397
  %v400 = sub i64 8, %v398
  %v401 = icmp slt i64 %v400, 0
  %v402 = select i1 %v401, i64 0, i64 %v400
  %v403 = icmp ult i64 %v402, 8
  %v404 = select i1 %v403, i64 %v402, i64 8
  %v405 = trunc i64 %v404 to i32
  %v406 = insertelement <8 x i32> poison, i32 %v405, i64 0
  %v407 = shufflevector <8 x i32> %v406, <8 x i32> poison, <8 x i32> zeroinitializer
  %v408 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v407
  %v409 = mul i64 %v398, 1
  %v410 = add i64 0, %v409
  %v411 = getelementptr inbounds float, ptr %v12, i64 %v410
  br label %b54
b54:
  %v412 = phi i64 [ 0, %b52 ], [ %v419, %b55 ]
  %v413 = icmp slt i64 %v412, 24
  br i1 %v413, label %b55, label %b56
b55:
  %v414 = mul i64 %v412, 8
  %v415 = getelementptr inbounds float, ptr %v411, i64 %v414
  %v416 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v415, <8 x i1> %v408, <8 x float> zeroinitializer)
  %v417 = mul i64 %v412, 8
  %v418 = getelementptr inbounds float, ptr %v399, i64 %v417
  store <8 x float> %v416, ptr %v418, align 4
  %v419 = add nsw i64 %v412, 1
  br label %b54
b56:
  %v420 = add i64 %v395, 192
  %v421 = add nsw i64 %v393, 1
  br label %b51
b53:
  br label %b50
b50:
  %v422 = icmp sgt i64 %v3, 1
  br i1 %v422, label %b57, label %b58
b57:
  %v423 = getelementptr inbounds i64, ptr %v1, i64 3
  %v424 = atomicrmw add ptr %v423, i64 1 acq_rel
  %v425 = mul i64 %v3, 4
  br label %b59
b59:
  %v426 = load atomic i64, ptr %v423 acquire, align 8
  %v427 = icmp slt i64 %v426, %v425
  br i1 %v427, label %b60, label %b61
b60:
  %v428 = call i32 @sched_yield()
  br label %b59
b61:
  br label %b58
b58:
  %v430 = add i64 %v8, 0
  %v431 = sdiv i64 %v430, 1
  %v432 = add i64 %v2, 1
  %v433 = mul i64 %v431, %v2
  %v434 = sdiv i64 %v433, %v3
  %v435 = mul i64 %v434, 1
  %v436 = icmp slt i64 %v435, %v8
  %v437 = select i1 %v436, i64 %v435, i64 %v8
  %v438 = mul i64 %v431, %v432
  %v439 = sdiv i64 %v438, %v3
  %v440 = mul i64 %v439, 1
  %v441 = icmp slt i64 %v440, %v8
  %v442 = select i1 %v441, i64 %v440, i64 %v8
  br label %b62
b62:
  %v443 = phi i64 [ %v437, %b58 ], [ %v504, %b67 ]
  %v444 = icmp slt i64 %v443, %v442
  br i1 %v444, label %b63, label %b64
b63:
  %v445 = add i64 %v443, 96
  %v446 = icmp slt i64 %v445, %v442
  %v447 = select i1 %v446, i64 %v445, i64 %v442
  br label %b65
b65:
  %v448 = phi i64 [ 0, %b63 ], [ %v503, %b70 ]
  %v449 = icmp slt i64 %v448, 1
  br i1 %v449, label %b66, label %b67
b66:
  %v450 = sub i64 %v447, %v443
  %v451 = sub i64 8, 1
  %v452 = add i64 %v450, %v451
  %v453 = sdiv i64 %v452, 8
  br label %b68
b68:
  %v454 = phi i64 [ 0, %b66 ], [ %v502, %b75 ]
  %v455 = icmp slt i64 %v454, %v453
  br i1 %v455, label %b69, label %b70
b69:
  %v456 = mul i64 %v450, %v454
  %v457 = sdiv i64 %v456, %v453
  %v458 = add i64 %v443, %v457
  %v459 = add i64 %v454, 1
  %v460 = mul i64 %v450, %v459
  %v461 = sdiv i64 %v460, %v453
  %v462 = add i64 %v443, %v461
  %v463 = mul i64 %v448, 192
  %v464 = getelementptr inbounds float, ptr %v374, i64 %v463
  %v465 = sub i64 %v462, %v458
  %v466 = mul i64 %v458, 24
  %v467 = getelementptr inbounds float, ptr %v38, i64 %v466
  %v468 = getelementptr inbounds float, ptr %v467, i64 0
  %v469 = sub i64 %v465, 1
  %v470 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v469
  %v471 = load ptr, ptr %v470, align 4
  %v472 = icmp sgt i64 %v465, 0
  br i1 %v472, label %b71, label %b72
b71:
  call void %v471(ptr %v468, i64 24, ptr %v464, i64 24, ptr %v429)
  br label %b72
b72:
  %v473 = add i64 %v463, 192
  br label %b73
b73:
  %v474 = phi i64 [ %v458, %b72 ], [ %v501, %b78 ]
  %v475 = icmp slt i64 %v474, %v462
  br i1 %v475, label %b74, label %b75
b74:
  %v476 = sub i64 %v474, %v458
  %v477 = mul i64 %v476, 8
  %v478 = getelementptr inbounds float, ptr %v429, i64 %v477
  %v479 = mul i64 1, %v7
  %v480 = add i64 %v474, %v479
  %v481 = mul i64 %v480, 8
  %v482 = getelementptr inbounds float, ptr %v26, i64 %v481
  %v483 = mul i64 %v474, 8
  %v484 = getelementptr inbounds float, ptr %v30, i64 %v483
  br label %b76
b76:
  %v485 = phi i64 [ 0, %b74 ], [ %v500, %b77 ]
  %v486 = icmp slt i64 %v485, 1
  br i1 %v486, label %b77, label %b78
b77:
  %v487 = mul i64 %v448, 1
  %v488 = add i64 %v487, %v485
  %v489 = mul i64 %v488, 8
  %v490 = add i64 0, %v485
  %v491 = mul i64 %v490, 8
  %v492 = getelementptr inbounds float, ptr %v478, i64 %v491
  %v493 = load <8 x float>, ptr %v492, align 4
  %v494 = add i64 0, %v489
  %v495 = getelementptr inbounds float, ptr %v482, i64 %v494
  %v496 = load <8 x float>, ptr %v495, align 4
  %v497 = fadd <8 x float> %v496, %v493
  %v498 = add i64 0, %v489
  %v499 = getelementptr inbounds float, ptr %v484, i64 %v498
  store <8 x float> %v497, ptr %v499, align 4
  %v500 = add nsw i64 %v485, 1
  br label %b76
b78:
  %v501 = add nsw i64 %v474, 1
  br label %b73
b75:
  %v502 = add nsw i64 %v454, 1
  br label %b68
b70:
  %v503 = add nsw i64 %v448, 1
  br label %b65
b67:
  %v504 = add nsw i64 %v443, 96
  br label %b62
b64:
  %v505 = icmp sgt i64 %v3, 1
  br i1 %v505, label %b79, label %b80
b79:
  %v506 = getelementptr inbounds i64, ptr %v1, i64 3
  %v507 = atomicrmw add ptr %v506, i64 1 acq_rel
  %v508 = mul i64 %v3, 5
  br label %b81
b81:
  %v509 = load atomic i64, ptr %v506 acquire, align 8
  %v510 = icmp slt i64 %v509, %v508
  br i1 %v510, label %b82, label %b83
b82:
  %v511 = call i32 @sched_yield()
  br label %b81
b83:
  br label %b80
b80:
  %v512 = mul i64 0, 24
  %v513 = getelementptr inbounds float, ptr %v38, i64 %v512
  %v514 = getelementptr inbounds float, ptr %v513, i64 0
  %v515 = mul i64 0, 8
  %v516 = getelementptr inbounds float, ptr %v10, i64 %v515
  %v517 = getelementptr inbounds float, ptr %v516, i64 0
  %v518 = getelementptr inbounds float, ptr %v77, i64 12288
  %v519 = add i64 24, 1
  %v520 = sdiv i64 %v519, 2
  %v521 = add i64 %v2, 1
  %v522 = mul i64 %v520, %v2
  %v523 = sdiv i64 %v522, %v3
  %v524 = mul i64 %v523, 2
  %v525 = icmp slt i64 %v524, 24
  %v526 = select i1 %v525, i64 %v524, i64 24
  %v527 = mul i64 %v520, %v521
  %v528 = sdiv i64 %v527, %v3
  %v529 = mul i64 %v528, 2
  %v530 = icmp slt i64 %v529, 24
  %v531 = select i1 %v530, i64 %v529, i64 24
  %v532 = getelementptr inbounds float, ptr %v32, i64 0
  br label %b84
b84:
  %v533 = phi i64 [ %v526, %b80 ], [ %v541, %b89 ]
  %v534 = icmp slt i64 %v533, %v531
  br i1 %v534, label %b85, label %b86
b85:
  %v535 = mul i64 %v533, 8
  %v536 = getelementptr inbounds float, ptr %v532, i64 %v535
  br label %b87
b87:
  %v537 = phi i64 [ 0, %b85 ], [ %v540, %b88 ]
  %v538 = icmp slt i64 %v537, 8
  br i1 %v538, label %b88, label %b89
b88:
  %v539 = getelementptr inbounds float, ptr %v536, i64 %v537
  store float 0x0000000000000000, ptr %v539, align 4
  %v540 = add nsw i64 %v537, 1
  br label %b87
b89:
  %v541 = add nsw i64 %v533, 1
  br label %b84
b86:
  %v542 = mul i64 %v8, 1
  br label %b90
b90:
  %v543 = phi i64 [ 0, %b86 ], [ %v647, %b95 ]
  %v544 = icmp slt i64 %v543, %v542
  br i1 %v544, label %b91, label %b92
b91:
  %v545 = sub i64 %v542, %v543
  %v546 = icmp slt i64 %v545, 384
  %v547 = select i1 %v546, i64 %v545, i64 384
  br label %b93
b93:
  %v548 = phi i64 [ %v526, %b91 ], [ %v646, %b119 ]
  %v549 = icmp slt i64 %v548, %v531
  br i1 %v549, label %b94, label %b95
b94:
  %v550 = sub i64 %v531, %v548
  %v551 = icmp slt i64 %v550, 64
  %v552 = select i1 %v551, i64 %v550, i64 64
  %v553 = sdiv i64 %v552, 2
  %v554 = mul i64 %v553, 2
  %v555 = sub i64 %v552, %v554
  %v556 = mul i64 %v543, 24
  %v557 = add i64 %v556, %v548
  %v558 = getelementptr inbounds float, ptr %v514, i64 %v557
  br label %b96
b96:
  %v559 = phi i64 [ 0, %b94 ], [ %v585, %b104 ]
  %v560 = icmp slt i64 %v559, %v547
  br i1 %v560, label %b97, label %b98
b97:
  %v561 = mul i64 %v559, 24
  %v562 = getelementptr inbounds float, ptr %v558, i64 %v561
  %v563 = mul i64 %v559, 2
  %v564 = getelementptr inbounds float, ptr %v518, i64 %v563
  br label %b99
b99:
  %v565 = phi i64 [ 0, %b97 ], [ %v574, %b100 ]
  %v566 = icmp slt i64 %v565, %v553
  br i1 %v566, label %b100, label %b101
b100:
  %v567 = mul i64 %v565, 2
  %v568 = getelementptr inbounds float, ptr %v562, i64 %v567
  %v569 = mul i64 %v565, 768
  %v570 = getelementptr inbounds float, ptr %v564, i64 %v569
  %v571 = getelementptr inbounds float, ptr %v568, i64 0
  %v572 = load <2 x float>, ptr %v571, align 4
  %v573 = getelementptr inbounds float, ptr %v570, i64 0
  store <2 x float> %v572, ptr %v573, align 4
  %v574 = add nsw i64 %v565, 1
  br label %b99
b101:
  %v575 = mul i64 %v553, 2
  %v576 = getelementptr inbounds float, ptr %v562, i64 %v575
  %v577 = mul i64 %v553, 768
  %v578 = getelementptr inbounds float, ptr %v564, i64 %v577
  br label %b102
b102:
  %v579 = phi i64 [ 0, %b101 ], [ %v584, %b103 ]
  %v580 = icmp slt i64 %v579, %v555
  br i1 %v580, label %b103, label %b104
b103:
  %v581 = getelementptr inbounds float, ptr %v576, i64 %v579
  %v582 = load float, ptr %v581, align 4
  %v583 = getelementptr inbounds float, ptr %v578, i64 %v579
  store float %v582, ptr %v583, align 4
  %v584 = add nsw i64 %v579, 1
  br label %b102, !llvm.loop !0
b104:
  %v585 = add nsw i64 %v559, 1
  br label %b96
b98:
  br label %b105
b105:
  %v586 = phi i64 [ 0, %b98 ], [ %v621, %b113 ]
  %v587 = icmp slt i64 %v586, 0
  br i1 %v587, label %b106, label %b107
b106:
  %v588 = mul i64 %v543, 8
  %v589 = add i64 %v588, %v586
  %v590 = getelementptr inbounds float, ptr %v517, i64 %v589
  br label %b108
b108:
  %v591 = phi i64 [ 0, %b106 ], [ %v609, %b109 ]
  %v592 = icmp slt i64 %v591, %v547
  br i1 %v592, label %b109, label %b110
b109:
  %v593 = mul i64 %v591, 8
  %v594 = getelementptr inbounds float, ptr %v590, i64 %v593
  %v595 = mul i64 %v591, 32
  %v596 = getelementptr inbounds float, ptr %v77, i64 %v595
  %v597 = getelementptr inbounds float, ptr %v594, i64 0
  %v598 = load <8 x float>, ptr %v597, align 4
  %v599 = getelementptr inbounds float, ptr %v596, i64 0
  store <8 x float> %v598, ptr %v599, align 4
  %v600 = getelementptr inbounds float, ptr %v594, i64 8
  %v601 = load <8 x float>, ptr %v600, align 4
  %v602 = getelementptr inbounds float, ptr %v596, i64 8
  store <8 x float> %v601, ptr %v602, align 4
  %v603 = getelementptr inbounds float, ptr %v594, i64 16
  %v604 = load <8 x float>, ptr %v603, align 4
  %v605 = getelementptr inbounds float, ptr %v596, i64 16
  store <8 x float> %v604, ptr %v605, align 4
  %v606 = getelementptr inbounds float, ptr %v594, i64 24
  %v607 = load <8 x float>, ptr %v606, align 4
  %v608 = getelementptr inbounds float, ptr %v596, i64 24
  store <8 x float> %v607, ptr %v608, align 4
  %v609 = add nsw i64 %v591, 1
  br label %b108
b110:
  %v610 = sdiv i64 %v552, 2
  br label %b111
b111:
  %v611 = phi i64 [ 0, %b110 ], [ %v620, %b112 ]
  %v612 = icmp slt i64 %v611, %v610
  br i1 %v612, label %b112, label %b113
b112:
  %v613 = mul i64 %v611, 2
  %v614 = add i64 %v548, %v613
  %v615 = mul i64 %v611, 768
  %v616 = getelementptr inbounds float, ptr %v518, i64 %v615
  %v617 = mul i64 %v614, 8
  %v618 = add i64 %v617, %v586
  %v619 = getelementptr inbounds float, ptr %v532, i64 %v618
  call void @outer_2x32(ptr %v616, ptr %v77, i64 %v547, ptr %v619, i64 8)
  %v620 = add nsw i64 %v611, 1
  br label %b111
b113:
  %v621 = add nsw i64 %v586, 32
  br label %b105
b107:
  %v622 = mul i64 %v543, 8
  %v623 = add i64 %v622, 0
  %v624 = getelementptr inbounds float, ptr %v517, i64 %v623
  br label %b114
b114:
  %v625 = phi i64 [ 0, %b107 ], [ %v634, %b115 ]
  %v626 = icmp slt i64 %v625, %v547
  br i1 %v626, label %b115, label %b116
b115:
  %v627 = mul i64 %v625, 8
  %v628 = getelementptr inbounds float, ptr %v624, i64 %v627
  %v629 = mul i64 %v625, 8
  %v630 = getelementptr inbounds float, ptr %v77, i64 %v629
  %v631 = getelementptr inbounds float, ptr %v628, i64 0
  %v632 = load <8 x float>, ptr %v631, align 4
  %v633 = getelementptr inbounds float, ptr %v630, i64 0
  store <8 x float> %v632, ptr %v633, align 4
  %v634 = add nsw i64 %v625, 1
  br label %b114
b116:
  %v635 = sdiv i64 %v552, 2
  br label %b117
b117:
  %v636 = phi i64 [ 0, %b116 ], [ %v645, %b118 ]
  %v637 = icmp slt i64 %v636, %v635
  br i1 %v637, label %b118, label %b119
b118:
  %v638 = mul i64 %v636, 2
  %v639 = add i64 %v548, %v638
  %v640 = mul i64 %v636, 768
  %v641 = getelementptr inbounds float, ptr %v518, i64 %v640
  %v642 = mul i64 %v639, 8
  %v643 = add i64 %v642, 0
  %v644 = getelementptr inbounds float, ptr %v532, i64 %v643
  call void @outer_2x8(ptr %v641, ptr %v77, i64 %v547, ptr %v644, i64 8)
  %v645 = add nsw i64 %v636, 1
  br label %b117
b119:
  %v646 = add nsw i64 %v548, 64
  br label %b93
b95:
  %v647 = add nsw i64 %v543, 384
  br label %b90
b92:
  %v648 = icmp sgt i64 %v3, 1
  br i1 %v648, label %b120, label %b121
b120:
  %v649 = getelementptr inbounds i64, ptr %v1, i64 3
  %v650 = atomicrmw add ptr %v649, i64 1 acq_rel
  %v651 = mul i64 %v3, 6
  br label %b122
b122:
  %v652 = load atomic i64, ptr %v649 acquire, align 8
  %v653 = icmp slt i64 %v652, %v651
  br i1 %v653, label %b123, label %b124
b123:
  %v654 = call i32 @sched_yield()
  br label %b122
b124:
  br label %b121
b121:
  %v655 = mul i64 0, 24
  %v656 = getelementptr inbounds float, ptr %v38, i64 %v655
  %v657 = getelementptr inbounds float, ptr %v656, i64 0
  %v658 = mul i64 0, 8
  %v659 = getelementptr inbounds float, ptr %v22, i64 %v658
  %v660 = getelementptr inbounds float, ptr %v659, i64 0
  %v661 = getelementptr inbounds float, ptr %v77, i64 12288
  %v662 = add i64 24, 1
  %v663 = sdiv i64 %v662, 2
  %v664 = add i64 %v2, 1
  %v665 = mul i64 %v663, %v2
  %v666 = sdiv i64 %v665, %v3
  %v667 = mul i64 %v666, 2
  %v668 = icmp slt i64 %v667, 24
  %v669 = select i1 %v668, i64 %v667, i64 24
  %v670 = mul i64 %v663, %v664
  %v671 = sdiv i64 %v670, %v3
  %v672 = mul i64 %v671, 2
  %v673 = icmp slt i64 %v672, 24
  %v674 = select i1 %v673, i64 %v672, i64 24
  %v675 = getelementptr inbounds float, ptr %v34, i64 0
  br label %b125
b125:
  %v676 = phi i64 [ %v669, %b121 ], [ %v684, %b130 ]
  %v677 = icmp slt i64 %v676, %v674
  br i1 %v677, label %b126, label %b127
b126:
  %v678 = mul i64 %v676, 8
  %v679 = getelementptr inbounds float, ptr %v675, i64 %v678
  br label %b128
b128:
  %v680 = phi i64 [ 0, %b126 ], [ %v683, %b129 ]
  %v681 = icmp slt i64 %v680, 8
  br i1 %v681, label %b129, label %b130
b129:
  %v682 = getelementptr inbounds float, ptr %v679, i64 %v680
  store float 0x0000000000000000, ptr %v682, align 4
  %v683 = add nsw i64 %v680, 1
  br label %b128
b130:
  %v684 = add nsw i64 %v676, 1
  br label %b125
b127:
  %v685 = mul i64 %v8, 1
  br label %b131
b131:
  %v686 = phi i64 [ 0, %b127 ], [ %v790, %b136 ]
  %v687 = icmp slt i64 %v686, %v685
  br i1 %v687, label %b132, label %b133
b132:
  %v688 = sub i64 %v685, %v686
  %v689 = icmp slt i64 %v688, 384
  %v690 = select i1 %v689, i64 %v688, i64 384
  br label %b134
b134:
  %v691 = phi i64 [ %v669, %b132 ], [ %v789, %b160 ]
  %v692 = icmp slt i64 %v691, %v674
  br i1 %v692, label %b135, label %b136
b135:
  %v693 = sub i64 %v674, %v691
  %v694 = icmp slt i64 %v693, 64
  %v695 = select i1 %v694, i64 %v693, i64 64
  %v696 = sdiv i64 %v695, 2
  %v697 = mul i64 %v696, 2
  %v698 = sub i64 %v695, %v697
  %v699 = mul i64 %v686, 24
  %v700 = add i64 %v699, %v691
  %v701 = getelementptr inbounds float, ptr %v657, i64 %v700
  br label %b137
b137:
  %v702 = phi i64 [ 0, %b135 ], [ %v728, %b145 ]
  %v703 = icmp slt i64 %v702, %v690
  br i1 %v703, label %b138, label %b139
b138:
  %v704 = mul i64 %v702, 24
  %v705 = getelementptr inbounds float, ptr %v701, i64 %v704
  %v706 = mul i64 %v702, 2
  %v707 = getelementptr inbounds float, ptr %v661, i64 %v706
  br label %b140
b140:
  %v708 = phi i64 [ 0, %b138 ], [ %v717, %b141 ]
  %v709 = icmp slt i64 %v708, %v696
  br i1 %v709, label %b141, label %b142
b141:
  %v710 = mul i64 %v708, 2
  %v711 = getelementptr inbounds float, ptr %v705, i64 %v710
  %v712 = mul i64 %v708, 768
  %v713 = getelementptr inbounds float, ptr %v707, i64 %v712
  %v714 = getelementptr inbounds float, ptr %v711, i64 0
  %v715 = load <2 x float>, ptr %v714, align 4
  %v716 = getelementptr inbounds float, ptr %v713, i64 0
  store <2 x float> %v715, ptr %v716, align 4
  %v717 = add nsw i64 %v708, 1
  br label %b140
b142:
  %v718 = mul i64 %v696, 2
  %v719 = getelementptr inbounds float, ptr %v705, i64 %v718
  %v720 = mul i64 %v696, 768
  %v721 = getelementptr inbounds float, ptr %v707, i64 %v720
  br label %b143
b143:
  %v722 = phi i64 [ 0, %b142 ], [ %v727, %b144 ]
  %v723 = icmp slt i64 %v722, %v698
  br i1 %v723, label %b144, label %b145
b144:
  %v724 = getelementptr inbounds float, ptr %v719, i64 %v722
  %v725 = load float, ptr %v724, align 4
  %v726 = getelementptr inbounds float, ptr %v721, i64 %v722
  store float %v725, ptr %v726, align 4
  %v727 = add nsw i64 %v722, 1
  br label %b143, !llvm.loop !3
b145:
  %v728 = add nsw i64 %v702, 1
  br label %b137
b139:
  br label %b146
b146:
  %v729 = phi i64 [ 0, %b139 ], [ %v764, %b154 ]
  %v730 = icmp slt i64 %v729, 0
  br i1 %v730, label %b147, label %b148
b147:
  %v731 = mul i64 %v686, 8
  %v732 = add i64 %v731, %v729
  %v733 = getelementptr inbounds float, ptr %v660, i64 %v732
  br label %b149
b149:
  %v734 = phi i64 [ 0, %b147 ], [ %v752, %b150 ]
  %v735 = icmp slt i64 %v734, %v690
  br i1 %v735, label %b150, label %b151
b150:
  %v736 = mul i64 %v734, 8
  %v737 = getelementptr inbounds float, ptr %v733, i64 %v736
  %v738 = mul i64 %v734, 32
  %v739 = getelementptr inbounds float, ptr %v77, i64 %v738
  %v740 = getelementptr inbounds float, ptr %v737, i64 0
  %v741 = load <8 x float>, ptr %v740, align 4
  %v742 = getelementptr inbounds float, ptr %v739, i64 0
  store <8 x float> %v741, ptr %v742, align 4
  %v743 = getelementptr inbounds float, ptr %v737, i64 8
  %v744 = load <8 x float>, ptr %v743, align 4
  %v745 = getelementptr inbounds float, ptr %v739, i64 8
  store <8 x float> %v744, ptr %v745, align 4
  %v746 = getelementptr inbounds float, ptr %v737, i64 16
  %v747 = load <8 x float>, ptr %v746, align 4
  %v748 = getelementptr inbounds float, ptr %v739, i64 16
  store <8 x float> %v747, ptr %v748, align 4
  %v749 = getelementptr inbounds float, ptr %v737, i64 24
  %v750 = load <8 x float>, ptr %v749, align 4
  %v751 = getelementptr inbounds float, ptr %v739, i64 24
  store <8 x float> %v750, ptr %v751, align 4
  %v752 = add nsw i64 %v734, 1
  br label %b149
b151:
  %v753 = sdiv i64 %v695, 2
  br label %b152
b152:
  %v754 = phi i64 [ 0, %b151 ], [ %v763, %b153 ]
  %v755 = icmp slt i64 %v754, %v753
  br i1 %v755, label %b153, label %b154
b153:
  %v756 = mul i64 %v754, 2
  %v757 = add i64 %v691, %v756
  %v758 = mul i64 %v754, 768
  %v759 = getelementptr inbounds float, ptr %v661, i64 %v758
  %v760 = mul i64 %v757, 8
  %v761 = add i64 %v760, %v729
  %v762 = getelementptr inbounds float, ptr %v675, i64 %v761
  call void @outer_2x32(ptr %v759, ptr %v77, i64 %v690, ptr %v762, i64 8)
  %v763 = add nsw i64 %v754, 1
  br label %b152
b154:
  %v764 = add nsw i64 %v729, 32
  br label %b146
b148:
  %v765 = mul i64 %v686, 8
  %v766 = add i64 %v765, 0
  %v767 = getelementptr inbounds float, ptr %v660, i64 %v766
  br label %b155
b155:
  %v768 = phi i64 [ 0, %b148 ], [ %v777, %b156 ]
  %v769 = icmp slt i64 %v768, %v690
  br i1 %v769, label %b156, label %b157
b156:
  %v770 = mul i64 %v768, 8
  %v771 = getelementptr inbounds float, ptr %v767, i64 %v770
  %v772 = mul i64 %v768, 8
  %v773 = getelementptr inbounds float, ptr %v77, i64 %v772
  %v774 = getelementptr inbounds float, ptr %v771, i64 0
  %v775 = load <8 x float>, ptr %v774, align 4
  %v776 = getelementptr inbounds float, ptr %v773, i64 0
  store <8 x float> %v775, ptr %v776, align 4
  %v777 = add nsw i64 %v768, 1
  br label %b155
b157:
  %v778 = sdiv i64 %v695, 2
  br label %b158
b158:
  %v779 = phi i64 [ 0, %b157 ], [ %v788, %b159 ]
  %v780 = icmp slt i64 %v779, %v778
  br i1 %v780, label %b159, label %b160
b159:
  %v781 = mul i64 %v779, 2
  %v782 = add i64 %v691, %v781
  %v783 = mul i64 %v779, 768
  %v784 = getelementptr inbounds float, ptr %v661, i64 %v783
  %v785 = mul i64 %v782, 8
  %v786 = add i64 %v785, 0
  %v787 = getelementptr inbounds float, ptr %v675, i64 %v786
  call void @outer_2x8(ptr %v784, ptr %v77, i64 %v690, ptr %v787, i64 8)
  %v788 = add nsw i64 %v779, 1
  br label %b158
b160:
  %v789 = add nsw i64 %v691, 64
  br label %b134
b136:
  %v790 = add nsw i64 %v686, 384
  br label %b131
b133:
  %v791 = icmp sgt i64 %v3, 1
  br i1 %v791, label %b161, label %b162
b161:
  %v792 = getelementptr inbounds i64, ptr %v1, i64 3
  %v793 = atomicrmw add ptr %v792, i64 1 acq_rel
  %v794 = mul i64 %v3, 7
  br label %b163
b163:
  %v795 = load atomic i64, ptr %v792 acquire, align 8
  %v796 = icmp slt i64 %v795, %v794
  br i1 %v796, label %b164, label %b165
b164:
  %v797 = call i32 @sched_yield()
  br label %b163
b165:
  br label %b162
b162:
  %v798 = icmp eq i64 %v2, 0
  br i1 %v798, label %b166, label %b167
b166:
  br label %b168
b168:
  %v799 = phi i64 [ 0, %b166 ], [ %v821, %b173 ]
  %v800 = icmp slt i64 %v799, 24
  br i1 %v800, label %b169, label %b170
b169:
  br label %b171
b171:
  %v801 = phi i64 [ 0, %b169 ], [ %v818, %b176 ]
  %v802 = phi <8 x float> [ splat (float 0x0000000000000000), %b169 ], [ %v817, %b176 ]
  %v803 = icmp slt i64 %v801, %v8
  br i1 %v803, label %b172, label %b173
b172:
  %v804 = add i64 %v801, 128
  %v805 = icmp slt i64 %v804, %v8
  %v806 = select i1 %v805, i64 %v804, i64 %v8
  br label %b174
b174:
  %v807 = phi i64 [ %v801, %b172 ], [ %v816, %b175 ]
  %v808 = phi <8 x float> [ splat (float 0x0000000000000000), %b172 ], [ %v815, %b175 ]
  %v809 = icmp slt i64 %v807, %v806
  br i1 %v809, label %b175, label %b176
b175:
  %v810 = mul i64 %v807, 24
  %v811 = getelementptr inbounds float, ptr %v38, i64 %v810
  %v812 = add i64 0, %v799
  %v813 = getelementptr inbounds float, ptr %v811, i64 %v812
  %v814 = load <8 x float>, ptr %v813, align 4
  %v815 = fadd <8 x float> %v808, %v814
  %v816 = add nsw i64 %v807, 1
  br label %b174
b176:
  %v817 = fadd <8 x float> %v802, %v808
  %v818 = add nsw i64 %v801, 128
  br label %b171
b173:
  %v819 = add i64 0, %v799
  %v820 = getelementptr inbounds float, ptr %v36, i64 %v819
  store <8 x float> %v802, ptr %v820, align 4
  %v821 = add nsw i64 %v799, 8
  br label %b168
b170:
  br label %b167
b167:
  %v822 = icmp sgt i64 %v3, 1
  br i1 %v822, label %b177, label %b178
b177:
  %v823 = getelementptr inbounds i64, ptr %v1, i64 3
  %v824 = atomicrmw add ptr %v823, i64 1 acq_rel
  %v825 = mul i64 %v3, 8
  br label %b179
b179:
  %v826 = load atomic i64, ptr %v823 acquire, align 8
  %v827 = icmp slt i64 %v826, %v825
  br i1 %v827, label %b180, label %b181
b180:
  %v828 = call i32 @sched_yield()
  br label %b179
b181:
  br label %b178
b178:
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
