; generated from specs/esn.yaml by `make generated`: do not edit
; esn I=8 H=8 O=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_8x1of1_0 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0, ptr @tile_2x1of1_0, ptr @tile_3x1of1_0, ptr @tile_4x1of1_0, ptr @tile_5x1of1_0, ptr @tile_6x1of1_0, ptr @tile_7x1of1_0, ptr @tile_8x1of1_0], align 8
@table_tile_4x3of3_0 = private unnamed_addr constant [4 x ptr] [ptr @tile_1x3of3_0, ptr @tile_2x3of3_0, ptr @tile_3x3of3_0, ptr @tile_4x3of3_0], align 8
@table_outer_tail = private unnamed_addr constant [2 x ptr] [ptr @outer_1_tail, ptr @outer_2_tail], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v431 = alloca float, i64 64, align 4
  %v544 = alloca float, i64 64, align 4
  %v769 = alloca float, i64 64, align 4
  %v1063 = alloca float, i64 64, align 4
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
  %v47 = getelementptr inbounds i64, ptr %v1, i64 4
  %v48 = load i64, ptr %v47, align 8
  %v49 = getelementptr inbounds i64, ptr %v1, i64 8
  %v50 = load i64, ptr %v49, align 8
  %v51 = getelementptr inbounds i64, ptr %v1, i64 9
  %v52 = load i64, ptr %v51, align 8
  %v53 = getelementptr inbounds i64, ptr %v1, i64 10
  %v54 = load i64, ptr %v53, align 8
  %v55 = getelementptr inbounds i64, ptr %v1, i64 12
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 13
  %v58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 15
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 18
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 19
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 20
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i64, ptr %v1, i64 21
  %v68 = load i64, ptr %v67, align 8
  %v69 = getelementptr inbounds i64, ptr %v1, i64 22
  %v70 = load i64, ptr %v69, align 8
  %v71 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v72 = load ptr, ptr %v71, align 4
  %v73 = icmp eq i64 %v2, 0
  br i1 %v73, label %b0, label %b1
b0:
  %v74 = add i64 0, 0
  %v75 = getelementptr inbounds float, ptr %v34, i64 %v74
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
  %v85 = icmp eq i64 %v2, 0
  br i1 %v85, label %b7, label %b8
b7:
  br label %b9
b9:
  %v86 = phi i64 [ 0, %b7 ], [ %v101, %b14 ]
  %v87 = icmp slt i64 %v86, 8
  br i1 %v87, label %b10, label %b11
b10:
  br label %b12
b12:
  %v88 = phi i64 [ 0, %b10 ], [ %v97, %b13 ]
  %v89 = phi float [ 0x0000000000000000, %b10 ], [ %v96, %b13 ]
  %v90 = icmp slt i64 %v88, 1
  br i1 %v90, label %b13, label %b14
b13:
  %v91 = mul i64 %v86, 17
  %v92 = add i64 0, %v91
  %v93 = getelementptr inbounds float, ptr %v16, i64 %v92
  %v94 = load float, ptr %v93, align 4
  %v95 = fmul float %v94, 0x3FF0000000000000
  %v96 = fadd float %v89, %v95
  %v97 = add nsw i64 %v88, 1
  br label %b12
b14:
  %v98 = fadd float %v89, 0x0000000000000000
  %v99 = add i64 0, %v86
  %v100 = getelementptr inbounds float, ptr %v36, i64 %v99
  store float %v98, ptr %v100, align 4
  %v101 = add nsw i64 %v86, 1
  br label %b9
b11:
  br label %b8
b8:
  %v102 = icmp sgt i64 %v3, 1
  br i1 %v102, label %b15, label %b16
b15:
  %v103 = getelementptr inbounds i64, ptr %v1, i64 3
  %v104 = atomicrmw add ptr %v103, i64 1 acq_rel
  %v105 = mul i64 %v3, 2
  br label %b17
b17:
  %v106 = load atomic i64, ptr %v103 acquire, align 8
  %v107 = icmp slt i64 %v106, %v105
  br i1 %v107, label %b18, label %b19
b18:
  %v108 = call i32 @sched_yield()
  br label %b17
b19:
  br label %b16
b16:
  %v109 = getelementptr inbounds i64, ptr %v1, i64 23
  %v110 = load i64, ptr %v109, align 8
  %v111 = icmp eq i64 %v110, 0
  br i1 %v111, label %b20, label %b21
b20:
  %v112 = add i64 %v7, 0
  %v113 = sdiv i64 %v112, 1
  %v114 = add i64 %v2, 1
  %v115 = mul i64 %v113, %v2
  %v116 = sdiv i64 %v115, %v3
  %v117 = mul i64 %v116, 1
  %v118 = icmp slt i64 %v117, %v7
  %v119 = select i1 %v118, i64 %v117, i64 %v7
  %v120 = mul i64 %v113, %v114
  %v121 = sdiv i64 %v120, %v3
  %v122 = mul i64 %v121, 1
  %v123 = icmp slt i64 %v122, %v7
  %v124 = select i1 %v123, i64 %v122, i64 %v7
  br label %b22
b22:
  %v125 = phi i64 [ %v119, %b20 ], [ %v136, %b23 ]
  %v126 = icmp slt i64 %v125, %v124
  br i1 %v126, label %b23, label %b24
b23:
  %v127 = and i64 0, %v54
  %v128 = mul i64 %v127, %v7
  %v129 = add i64 %v128, %v125
  %v130 = mul i64 %v129, 8
  %v131 = getelementptr inbounds float, ptr %v22, i64 %v130
  %v132 = add i64 0, 0
  %v133 = getelementptr inbounds float, ptr %v131, i64 %v132
  %v134 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v135 = shufflevector <8 x float> %v134, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v135, ptr %v133, align 4
  %v136 = add nsw i64 %v125, 1
  br label %b22
b24:
  br label %b21
b21:
  %v137 = icmp sgt i64 %v3, 1
  br i1 %v137, label %b25, label %b26
b25:
  %v138 = getelementptr inbounds i64, ptr %v1, i64 3
  %v139 = atomicrmw add ptr %v138, i64 1 acq_rel
  %v140 = mul i64 %v3, 3
  br label %b27
b27:
  %v141 = load atomic i64, ptr %v138 acquire, align 8
  %v142 = icmp slt i64 %v141, %v140
  br i1 %v142, label %b28, label %b29
b28:
  %v143 = call i32 @sched_yield()
  br label %b27
b29:
  br label %b26
b26:
  %v144 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v145 = load ptr, ptr %v144, align 4
  %v146 = getelementptr inbounds float, ptr %v145, i64 0
  %v147 = add i64 1, 0
  %v148 = sdiv i64 %v147, 1
  %v149 = add i64 %v2, 1
  %v150 = mul i64 %v148, %v2
  %v151 = sdiv i64 %v150, %v3
  %v152 = mul i64 %v151, 1
  %v153 = icmp slt i64 %v152, 1
  %v154 = select i1 %v153, i64 %v152, i64 1
  %v155 = mul i64 %v148, %v149
  %v156 = sdiv i64 %v155, %v3
  %v157 = mul i64 %v156, 1
  %v158 = icmp slt i64 %v157, 1
  %v159 = select i1 %v158, i64 %v157, i64 1
  br label %b30
b30:
  %v160 = phi i64 [ %v154, %b26 ], [ %v284, %b42 ]
  %v161 = icmp slt i64 %v160, %v159
  br i1 %v161, label %b31, label %b32
b31:
  %v162 = mul i64 %v160, 64
  %v163 = mul i64 %v160, 8
  %v164 = add i64 %v163, 0
  %v165 = sub i64 8, %v164
  %v166 = icmp slt i64 %v165, 0
  %v167 = select i1 %v166, i64 0, i64 %v165
  %v168 = icmp ult i64 %v167, 8
  %v169 = select i1 %v168, i64 %v167, i64 8
  %v170 = trunc i64 %v169 to i32
  %v171 = insertelement <8 x i32> poison, i32 %v170, i64 0
  %v172 = shufflevector <8 x i32> %v171, <8 x i32> poison, <8 x i32> zeroinitializer
  %v173 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v172
  %v174 = mul i64 %v164, 17
  %v175 = add i64 1, %v174
  %v176 = getelementptr inbounds float, ptr %v16, i64 %v175
  %v177 = add i64 %v162, 0
  %v178 = icmp sge i64 %v167, 8
  br i1 %v178, label %b33, label %b34
b33:
  br label %b35
b35:
  %v179 = phi i64 [ 0, %b33 ], [ %v261, %b36 ]
  %v180 = icmp slt i64 %v179, 8
  br i1 %v180, label %b36, label %b37
b36:
  %v181 = add i64 %v179, 0
  %v182 = getelementptr inbounds float, ptr %v176, i64 %v181
  %v183 = load <8 x float>, ptr %v182, align 4
  %v184 = add i64 %v179, 17
  %v185 = getelementptr inbounds float, ptr %v176, i64 %v184
  %v186 = load <8 x float>, ptr %v185, align 4
  %v187 = add i64 %v179, 34
  %v188 = getelementptr inbounds float, ptr %v176, i64 %v187
  %v189 = load <8 x float>, ptr %v188, align 4
  %v190 = add i64 %v179, 51
  %v191 = getelementptr inbounds float, ptr %v176, i64 %v190
  %v192 = load <8 x float>, ptr %v191, align 4
  %v193 = add i64 %v179, 68
  %v194 = getelementptr inbounds float, ptr %v176, i64 %v193
  %v195 = load <8 x float>, ptr %v194, align 4
  %v196 = add i64 %v179, 85
  %v197 = getelementptr inbounds float, ptr %v176, i64 %v196
  %v198 = load <8 x float>, ptr %v197, align 4
  %v199 = add i64 %v179, 102
  %v200 = getelementptr inbounds float, ptr %v176, i64 %v199
  %v201 = load <8 x float>, ptr %v200, align 4
  %v202 = add i64 %v179, 119
  %v203 = getelementptr inbounds float, ptr %v176, i64 %v202
  %v204 = load <8 x float>, ptr %v203, align 4
  %v205 = shufflevector <8 x float> %v183, <8 x float> %v195, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v206 = shufflevector <8 x float> %v183, <8 x float> %v195, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v207 = shufflevector <8 x float> %v186, <8 x float> %v198, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v208 = shufflevector <8 x float> %v186, <8 x float> %v198, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v209 = shufflevector <8 x float> %v189, <8 x float> %v201, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v210 = shufflevector <8 x float> %v189, <8 x float> %v201, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v211 = shufflevector <8 x float> %v192, <8 x float> %v204, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v212 = shufflevector <8 x float> %v192, <8 x float> %v204, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v213 = shufflevector <8 x float> %v205, <8 x float> %v209, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v214 = shufflevector <8 x float> %v205, <8 x float> %v209, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v215 = shufflevector <8 x float> %v207, <8 x float> %v211, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v216 = shufflevector <8 x float> %v207, <8 x float> %v211, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v217 = shufflevector <8 x float> %v206, <8 x float> %v210, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v218 = shufflevector <8 x float> %v206, <8 x float> %v210, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v219 = shufflevector <8 x float> %v208, <8 x float> %v212, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v220 = shufflevector <8 x float> %v208, <8 x float> %v212, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v221 = shufflevector <8 x float> %v213, <8 x float> %v215, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v222 = shufflevector <8 x float> %v213, <8 x float> %v215, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v223 = shufflevector <8 x float> %v214, <8 x float> %v216, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v224 = shufflevector <8 x float> %v214, <8 x float> %v216, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v225 = shufflevector <8 x float> %v217, <8 x float> %v219, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v226 = shufflevector <8 x float> %v217, <8 x float> %v219, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v227 = shufflevector <8 x float> %v218, <8 x float> %v220, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v228 = shufflevector <8 x float> %v218, <8 x float> %v220, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v229 = add i64 %v179, 0
  %v230 = mul i64 %v229, 8
  %v231 = add i64 %v177, %v230
  %v232 = getelementptr inbounds float, ptr %v146, i64 %v231
  store <8 x float> %v221, ptr %v232, align 4
  %v233 = add i64 %v179, 1
  %v234 = mul i64 %v233, 8
  %v235 = add i64 %v177, %v234
  %v236 = getelementptr inbounds float, ptr %v146, i64 %v235
  store <8 x float> %v222, ptr %v236, align 4
  %v237 = add i64 %v179, 2
  %v238 = mul i64 %v237, 8
  %v239 = add i64 %v177, %v238
  %v240 = getelementptr inbounds float, ptr %v146, i64 %v239
  store <8 x float> %v223, ptr %v240, align 4
  %v241 = add i64 %v179, 3
  %v242 = mul i64 %v241, 8
  %v243 = add i64 %v177, %v242
  %v244 = getelementptr inbounds float, ptr %v146, i64 %v243
  store <8 x float> %v224, ptr %v244, align 4
  %v245 = add i64 %v179, 4
  %v246 = mul i64 %v245, 8
  %v247 = add i64 %v177, %v246
  %v248 = getelementptr inbounds float, ptr %v146, i64 %v247
  store <8 x float> %v225, ptr %v248, align 4
  %v249 = add i64 %v179, 5
  %v250 = mul i64 %v249, 8
  %v251 = add i64 %v177, %v250
  %v252 = getelementptr inbounds float, ptr %v146, i64 %v251
  store <8 x float> %v226, ptr %v252, align 4
  %v253 = add i64 %v179, 6
  %v254 = mul i64 %v253, 8
  %v255 = add i64 %v177, %v254
  %v256 = getelementptr inbounds float, ptr %v146, i64 %v255
  store <8 x float> %v227, ptr %v256, align 4
  %v257 = add i64 %v179, 7
  %v258 = mul i64 %v257, 8
  %v259 = add i64 %v177, %v258
  %v260 = getelementptr inbounds float, ptr %v146, i64 %v259
  store <8 x float> %v228, ptr %v260, align 4
  %v261 = add nsw i64 %v179, 8
  br label %b35
b37:
  br label %b38
b38:
  %v262 = phi i64 [ 8, %b37 ], [ %v271, %b39 ]
  %v263 = icmp slt i64 %v262, 8
  br i1 %v263, label %b39, label %b40
b39:
  %v264 = mul i64 %v262, 1
  %v265 = getelementptr inbounds float, ptr %v176, i64 %v264
  %v266 = getelementptr float, ptr %v265, <8 x i64> <i64 0, i64 17, i64 34, i64 51, i64 68, i64 85, i64 102, i64 119>
  %v267 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v266, <8 x i1> %v173, <8 x float> zeroinitializer)
  %v268 = mul i64 %v262, 8
  %v269 = add i64 %v177, %v268
  %v270 = getelementptr inbounds float, ptr %v146, i64 %v269
  store <8 x float> %v267, ptr %v270, align 4
  %v271 = add nsw i64 %v262, 1
  br label %b38
b40:
  br label %b34
b34:
  %v272 = icmp slt i64 %v167, 8
  br i1 %v272, label %b41, label %b42
b41:
  br label %b43
b43:
  %v273 = phi i64 [ 0, %b41 ], [ %v282, %b44 ]
  %v274 = icmp slt i64 %v273, 8
  br i1 %v274, label %b44, label %b45
b44:
  %v275 = mul i64 %v273, 1
  %v276 = getelementptr inbounds float, ptr %v176, i64 %v275
  %v277 = getelementptr float, ptr %v276, <8 x i64> <i64 0, i64 17, i64 34, i64 51, i64 68, i64 85, i64 102, i64 119>
  %v278 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v277, <8 x i1> %v173, <8 x float> zeroinitializer)
  %v279 = mul i64 %v273, 8
  %v280 = add i64 %v177, %v279
  %v281 = getelementptr inbounds float, ptr %v146, i64 %v280
  store <8 x float> %v278, ptr %v281, align 4
  %v282 = add nsw i64 %v273, 1
  br label %b43
b45:
  br label %b42
b42:
  %v283 = add i64 %v162, 64
  %v284 = add nsw i64 %v160, 1
  br label %b30
b32:
  %v285 = getelementptr inbounds float, ptr %v145, i64 64
  %v286 = add i64 1, 0
  %v287 = sdiv i64 %v286, 1
  %v288 = add i64 %v2, 1
  %v289 = mul i64 %v287, %v2
  %v290 = sdiv i64 %v289, %v3
  %v291 = mul i64 %v290, 1
  %v292 = icmp slt i64 %v291, 1
  %v293 = select i1 %v292, i64 %v291, i64 1
  %v294 = mul i64 %v287, %v288
  %v295 = sdiv i64 %v294, %v3
  %v296 = mul i64 %v295, 1
  %v297 = icmp slt i64 %v296, 1
  %v298 = select i1 %v297, i64 %v296, i64 1
  br label %b46
b46:
  %v299 = phi i64 [ %v293, %b32 ], [ %v423, %b58 ]
  %v300 = icmp slt i64 %v299, %v298
  br i1 %v300, label %b47, label %b48
b47:
  %v301 = mul i64 %v299, 72
  %v302 = mul i64 %v299, 8
  %v303 = add i64 %v302, 0
  %v304 = sub i64 8, %v303
  %v305 = icmp slt i64 %v304, 0
  %v306 = select i1 %v305, i64 0, i64 %v304
  %v307 = icmp ult i64 %v306, 8
  %v308 = select i1 %v307, i64 %v306, i64 8
  %v309 = trunc i64 %v308 to i32
  %v310 = insertelement <8 x i32> poison, i32 %v309, i64 0
  %v311 = shufflevector <8 x i32> %v310, <8 x i32> poison, <8 x i32> zeroinitializer
  %v312 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v311
  %v313 = mul i64 %v303, 9
  %v314 = add i64 0, %v313
  %v315 = getelementptr inbounds float, ptr %v12, i64 %v314
  %v316 = add i64 %v301, 0
  %v317 = icmp sge i64 %v306, 8
  br i1 %v317, label %b49, label %b50
b49:
  br label %b51
b51:
  %v318 = phi i64 [ 0, %b49 ], [ %v400, %b52 ]
  %v319 = icmp slt i64 %v318, 8
  br i1 %v319, label %b52, label %b53
b52:
  %v320 = add i64 %v318, 0
  %v321 = getelementptr inbounds float, ptr %v315, i64 %v320
  %v322 = load <8 x float>, ptr %v321, align 4
  %v323 = add i64 %v318, 9
  %v324 = getelementptr inbounds float, ptr %v315, i64 %v323
  %v325 = load <8 x float>, ptr %v324, align 4
  %v326 = add i64 %v318, 18
  %v327 = getelementptr inbounds float, ptr %v315, i64 %v326
  %v328 = load <8 x float>, ptr %v327, align 4
  %v329 = add i64 %v318, 27
  %v330 = getelementptr inbounds float, ptr %v315, i64 %v329
  %v331 = load <8 x float>, ptr %v330, align 4
  %v332 = add i64 %v318, 36
  %v333 = getelementptr inbounds float, ptr %v315, i64 %v332
  %v334 = load <8 x float>, ptr %v333, align 4
  %v335 = add i64 %v318, 45
  %v336 = getelementptr inbounds float, ptr %v315, i64 %v335
  %v337 = load <8 x float>, ptr %v336, align 4
  %v338 = add i64 %v318, 54
  %v339 = getelementptr inbounds float, ptr %v315, i64 %v338
  %v340 = load <8 x float>, ptr %v339, align 4
  %v341 = add i64 %v318, 63
  %v342 = getelementptr inbounds float, ptr %v315, i64 %v341
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
  %v369 = mul i64 %v368, 8
  %v370 = add i64 %v316, %v369
  %v371 = getelementptr inbounds float, ptr %v285, i64 %v370
  store <8 x float> %v360, ptr %v371, align 4
  %v372 = add i64 %v318, 1
  %v373 = mul i64 %v372, 8
  %v374 = add i64 %v316, %v373
  %v375 = getelementptr inbounds float, ptr %v285, i64 %v374
  store <8 x float> %v361, ptr %v375, align 4
  %v376 = add i64 %v318, 2
  %v377 = mul i64 %v376, 8
  %v378 = add i64 %v316, %v377
  %v379 = getelementptr inbounds float, ptr %v285, i64 %v378
  store <8 x float> %v362, ptr %v379, align 4
  %v380 = add i64 %v318, 3
  %v381 = mul i64 %v380, 8
  %v382 = add i64 %v316, %v381
  %v383 = getelementptr inbounds float, ptr %v285, i64 %v382
  store <8 x float> %v363, ptr %v383, align 4
  %v384 = add i64 %v318, 4
  %v385 = mul i64 %v384, 8
  %v386 = add i64 %v316, %v385
  %v387 = getelementptr inbounds float, ptr %v285, i64 %v386
  store <8 x float> %v364, ptr %v387, align 4
  %v388 = add i64 %v318, 5
  %v389 = mul i64 %v388, 8
  %v390 = add i64 %v316, %v389
  %v391 = getelementptr inbounds float, ptr %v285, i64 %v390
  store <8 x float> %v365, ptr %v391, align 4
  %v392 = add i64 %v318, 6
  %v393 = mul i64 %v392, 8
  %v394 = add i64 %v316, %v393
  %v395 = getelementptr inbounds float, ptr %v285, i64 %v394
  store <8 x float> %v366, ptr %v395, align 4
  %v396 = add i64 %v318, 7
  %v397 = mul i64 %v396, 8
  %v398 = add i64 %v316, %v397
  %v399 = getelementptr inbounds float, ptr %v285, i64 %v398
  store <8 x float> %v367, ptr %v399, align 4
  %v400 = add nsw i64 %v318, 8
  br label %b51
b53:
  br label %b54
b54:
  %v401 = phi i64 [ 8, %b53 ], [ %v410, %b55 ]
  %v402 = icmp slt i64 %v401, 9
  br i1 %v402, label %b55, label %b56
b55:
  %v403 = mul i64 %v401, 1
  %v404 = getelementptr inbounds float, ptr %v315, i64 %v403
  %v405 = getelementptr float, ptr %v404, <8 x i64> <i64 0, i64 9, i64 18, i64 27, i64 36, i64 45, i64 54, i64 63>
  %v406 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v405, <8 x i1> %v312, <8 x float> zeroinitializer)
  %v407 = mul i64 %v401, 8
  %v408 = add i64 %v316, %v407
  %v409 = getelementptr inbounds float, ptr %v285, i64 %v408
  store <8 x float> %v406, ptr %v409, align 4
  %v410 = add nsw i64 %v401, 1
  br label %b54
b56:
  br label %b50
b50:
  %v411 = icmp slt i64 %v306, 8
  br i1 %v411, label %b57, label %b58
b57:
  br label %b59
b59:
  %v412 = phi i64 [ 0, %b57 ], [ %v421, %b60 ]
  %v413 = icmp slt i64 %v412, 9
  br i1 %v413, label %b60, label %b61
b60:
  %v414 = mul i64 %v412, 1
  %v415 = getelementptr inbounds float, ptr %v315, i64 %v414
  %v416 = getelementptr float, ptr %v415, <8 x i64> <i64 0, i64 9, i64 18, i64 27, i64 36, i64 45, i64 54, i64 63>
  %v417 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v416, <8 x i1> %v312, <8 x float> zeroinitializer)
  %v418 = mul i64 %v412, 8
  %v419 = add i64 %v316, %v418
  %v420 = getelementptr inbounds float, ptr %v285, i64 %v419
  store <8 x float> %v417, ptr %v420, align 4
  %v421 = add nsw i64 %v412, 1
  br label %b59
b61:
  br label %b58
b58:
  %v422 = add i64 %v301, 72
  %v423 = add nsw i64 %v299, 1
  br label %b46
b48:
  %v424 = icmp sgt i64 %v3, 1
  br i1 %v424, label %b62, label %b63
b62:
  %v425 = getelementptr inbounds i64, ptr %v1, i64 3
  %v426 = atomicrmw add ptr %v425, i64 1 acq_rel
  %v427 = mul i64 %v3, 4
  br label %b64
b64:
  %v428 = load atomic i64, ptr %v425 acquire, align 8
  %v429 = icmp slt i64 %v428, %v427
  br i1 %v429, label %b65, label %b66
b65:
  %v430 = call i32 @sched_yield()
  br label %b64
b66:
  br label %b63
b63:
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
  br label %b67
b67:
  %v445 = phi i64 [ %v439, %b63 ], [ %v498, %b72 ]
  %v446 = icmp slt i64 %v445, %v444
  br i1 %v446, label %b68, label %b69
b68:
  %v447 = add i64 %v445, 96
  %v448 = icmp slt i64 %v447, %v444
  %v449 = select i1 %v448, i64 %v447, i64 %v444
  br label %b70
b70:
  %v450 = phi i64 [ 0, %b68 ], [ %v497, %b75 ]
  %v451 = icmp slt i64 %v450, 1
  br i1 %v451, label %b71, label %b72
b71:
  %v452 = sub i64 %v449, %v445
  %v453 = sub i64 8, 1
  %v454 = add i64 %v452, %v453
  %v455 = sdiv i64 %v454, 8
  br label %b73
b73:
  %v456 = phi i64 [ 0, %b71 ], [ %v496, %b80 ]
  %v457 = icmp slt i64 %v456, %v455
  br i1 %v457, label %b74, label %b75
b74:
  %v458 = mul i64 %v452, %v456
  %v459 = sdiv i64 %v458, %v455
  %v460 = add i64 %v445, %v459
  %v461 = add i64 %v456, 1
  %v462 = mul i64 %v452, %v461
  %v463 = sdiv i64 %v462, %v455
  %v464 = add i64 %v445, %v463
  %v465 = mul i64 %v450, 64
  %v466 = getelementptr inbounds float, ptr %v146, i64 %v465
  %v467 = sub i64 %v464, %v460
  %v468 = mul i64 %v460, 8
  %v469 = getelementptr inbounds float, ptr %v10, i64 %v468
  %v470 = getelementptr inbounds float, ptr %v469, i64 0
  %v471 = sub i64 %v467, 1
  %v472 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v471
  %v473 = load ptr, ptr %v472, align 4
  %v474 = icmp sgt i64 %v467, 0
  br i1 %v474, label %b76, label %b77
b76:
  call void %v473(ptr %v470, i64 8, ptr %v466, i64 8, ptr %v431)
  br label %b77
b77:
  %v475 = add i64 %v465, 64
  br label %b78
b78:
  %v476 = phi i64 [ %v460, %b77 ], [ %v495, %b83 ]
  %v477 = icmp slt i64 %v476, %v464
  br i1 %v477, label %b79, label %b80
b79:
  %v478 = sub i64 %v476, %v460
  %v479 = mul i64 %v478, 8
  %v480 = getelementptr inbounds float, ptr %v431, i64 %v479
  %v481 = mul i64 %v476, 8
  %v482 = getelementptr inbounds float, ptr %v38, i64 %v481
  br label %b81
b81:
  %v483 = phi i64 [ 0, %b79 ], [ %v494, %b82 ]
  %v484 = icmp slt i64 %v483, 1
  br i1 %v484, label %b82, label %b83
b82:
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
  br label %b81
b83:
  %v495 = add nsw i64 %v476, 1
  br label %b78
b80:
  %v496 = add nsw i64 %v456, 1
  br label %b73
b75:
  %v497 = add nsw i64 %v450, 1
  br label %b70
b72:
  %v498 = add nsw i64 %v445, 96
  br label %b67
b69:
  %v499 = add i64 %v8, 0
  %v500 = sdiv i64 %v499, 1
  %v501 = add i64 %v2, 1
  %v502 = mul i64 %v500, %v2
  %v503 = sdiv i64 %v502, %v3
  %v504 = mul i64 %v503, 1
  %v505 = icmp slt i64 %v504, %v8
  %v506 = select i1 %v505, i64 %v504, i64 %v8
  %v507 = mul i64 %v500, %v501
  %v508 = sdiv i64 %v507, %v3
  %v509 = mul i64 %v508, 1
  %v510 = icmp slt i64 %v509, %v8
  %v511 = select i1 %v510, i64 %v509, i64 %v8
  br label %b84
b84:
  %v512 = phi i64 [ %v506, %b69 ], [ %v518, %b85 ]
  %v513 = icmp slt i64 %v512, %v511
  br i1 %v513, label %b85, label %b86
b85:
  %v514 = mul i64 %v512, 9
  %v515 = getelementptr inbounds float, ptr %v32, i64 %v514
  %v516 = add i64 0, 0
  %v517 = getelementptr inbounds float, ptr %v515, i64 %v516
  store float 0x3FF0000000000000, ptr %v517, align 4
  %v518 = add nsw i64 %v512, 1
  br label %b84
b86:
  %v519 = add i64 %v8, 0
  %v520 = sdiv i64 %v519, 1
  %v521 = add i64 %v2, 1
  %v522 = mul i64 %v520, %v2
  %v523 = sdiv i64 %v522, %v3
  %v524 = mul i64 %v523, 1
  %v525 = icmp slt i64 %v524, %v8
  %v526 = select i1 %v525, i64 %v524, i64 %v8
  %v527 = mul i64 %v520, %v521
  %v528 = sdiv i64 %v527, %v3
  %v529 = mul i64 %v528, 1
  %v530 = icmp slt i64 %v529, %v8
  %v531 = select i1 %v530, i64 %v529, i64 %v8
  br label %b87
b87:
  %v532 = phi i64 [ %v526, %b86 ], [ %v543, %b88 ]
  %v533 = icmp slt i64 %v532, %v531
  br i1 %v533, label %b88, label %b89
b88:
  %v534 = mul i64 %v532, 8
  %v535 = getelementptr inbounds float, ptr %v10, i64 %v534
  %v536 = mul i64 %v532, 9
  %v537 = getelementptr inbounds float, ptr %v32, i64 %v536
  %v538 = add i64 0, 0
  %v539 = getelementptr inbounds float, ptr %v535, i64 %v538
  %v540 = load <8 x float>, ptr %v539, align 4
  %v541 = add i64 1, 0
  %v542 = getelementptr inbounds float, ptr %v537, i64 %v541
  store <8 x float> %v540, ptr %v542, align 4
  %v543 = add nsw i64 %v532, 1
  br label %b87
b89:
  %v545 = add i64 %v8, 0
  %v546 = sdiv i64 %v545, 1
  %v547 = add i64 %v2, 1
  %v548 = mul i64 %v546, %v2
  %v549 = sdiv i64 %v548, %v3
  %v550 = mul i64 %v549, 1
  %v551 = icmp slt i64 %v550, %v8
  %v552 = select i1 %v551, i64 %v550, i64 %v8
  %v553 = mul i64 %v546, %v547
  %v554 = sdiv i64 %v553, %v3
  %v555 = mul i64 %v554, 1
  %v556 = icmp slt i64 %v555, %v8
  %v557 = select i1 %v556, i64 %v555, i64 %v8
  br label %b90
b90:
  %v558 = phi i64 [ %v552, %b89 ], [ %v611, %b95 ]
  %v559 = icmp slt i64 %v558, %v557
  br i1 %v559, label %b91, label %b92
b91:
  %v560 = add i64 %v558, 96
  %v561 = icmp slt i64 %v560, %v557
  %v562 = select i1 %v561, i64 %v560, i64 %v557
  br label %b93
b93:
  %v563 = phi i64 [ 0, %b91 ], [ %v610, %b98 ]
  %v564 = icmp slt i64 %v563, 1
  br i1 %v564, label %b94, label %b95
b94:
  %v565 = sub i64 %v562, %v558
  %v566 = sub i64 8, 1
  %v567 = add i64 %v565, %v566
  %v568 = sdiv i64 %v567, 8
  br label %b96
b96:
  %v569 = phi i64 [ 0, %b94 ], [ %v609, %b103 ]
  %v570 = icmp slt i64 %v569, %v568
  br i1 %v570, label %b97, label %b98
b97:
  %v571 = mul i64 %v565, %v569
  %v572 = sdiv i64 %v571, %v568
  %v573 = add i64 %v558, %v572
  %v574 = add i64 %v569, 1
  %v575 = mul i64 %v565, %v574
  %v576 = sdiv i64 %v575, %v568
  %v577 = add i64 %v558, %v576
  %v578 = mul i64 %v563, 72
  %v579 = getelementptr inbounds float, ptr %v285, i64 %v578
  %v580 = sub i64 %v577, %v573
  %v581 = mul i64 %v573, 9
  %v582 = getelementptr inbounds float, ptr %v32, i64 %v581
  %v583 = getelementptr inbounds float, ptr %v582, i64 0
  %v584 = sub i64 %v580, 1
  %v585 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v584
  %v586 = load ptr, ptr %v585, align 4
  %v587 = icmp sgt i64 %v580, 0
  br i1 %v587, label %b99, label %b100
b99:
  call void %v586(ptr %v583, i64 9, ptr %v579, i64 9, ptr %v544)
  br label %b100
b100:
  %v588 = add i64 %v578, 72
  br label %b101
b101:
  %v589 = phi i64 [ %v573, %b100 ], [ %v608, %b106 ]
  %v590 = icmp slt i64 %v589, %v577
  br i1 %v590, label %b102, label %b103
b102:
  %v591 = sub i64 %v589, %v573
  %v592 = mul i64 %v591, 8
  %v593 = getelementptr inbounds float, ptr %v544, i64 %v592
  %v594 = mul i64 %v589, 8
  %v595 = getelementptr inbounds float, ptr %v40, i64 %v594
  br label %b104
b104:
  %v596 = phi i64 [ 0, %b102 ], [ %v607, %b105 ]
  %v597 = icmp slt i64 %v596, 1
  br i1 %v597, label %b105, label %b106
b105:
  %v598 = mul i64 %v563, 1
  %v599 = add i64 %v598, %v596
  %v600 = mul i64 %v599, 8
  %v601 = add i64 0, %v596
  %v602 = mul i64 %v601, 8
  %v603 = getelementptr inbounds float, ptr %v593, i64 %v602
  %v604 = load <8 x float>, ptr %v603, align 4
  %v605 = add i64 0, %v600
  %v606 = getelementptr inbounds float, ptr %v595, i64 %v605
  store <8 x float> %v604, ptr %v606, align 4
  %v607 = add nsw i64 %v596, 1
  br label %b104
b106:
  %v608 = add nsw i64 %v589, 1
  br label %b101
b103:
  %v609 = add nsw i64 %v569, 1
  br label %b96
b98:
  %v610 = add nsw i64 %v563, 1
  br label %b93
b95:
  %v611 = add nsw i64 %v558, 96
  br label %b90
b92:
  %v612 = icmp sgt i64 %v3, 1
  br i1 %v612, label %b107, label %b108
b107:
  %v613 = getelementptr inbounds i64, ptr %v1, i64 3
  %v614 = atomicrmw add ptr %v613, i64 1 acq_rel
  %v615 = mul i64 %v3, 5
  br label %b109
b109:
  %v616 = load atomic i64, ptr %v613 acquire, align 8
  %v617 = icmp slt i64 %v616, %v615
  br i1 %v617, label %b110, label %b111
b110:
  %v618 = call i32 @sched_yield()
  br label %b109
b111:
  br label %b108
b108:
  %v619 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v620 = load ptr, ptr %v619, align 4
  %v621 = getelementptr inbounds float, ptr %v620, i64 136
  %v622 = add i64 1, 0
  %v623 = sdiv i64 %v622, 1
  %v624 = add i64 %v2, 1
  %v625 = mul i64 %v623, %v2
  %v626 = sdiv i64 %v625, %v3
  %v627 = mul i64 %v626, 1
  %v628 = icmp slt i64 %v627, 1
  %v629 = select i1 %v628, i64 %v627, i64 1
  %v630 = mul i64 %v623, %v624
  %v631 = sdiv i64 %v630, %v3
  %v632 = mul i64 %v631, 1
  %v633 = icmp slt i64 %v632, 1
  %v634 = select i1 %v633, i64 %v632, i64 1
  br label %b112
b112:
  %v635 = phi i64 [ %v629, %b108 ], [ %v759, %b124 ]
  %v636 = icmp slt i64 %v635, %v634
  br i1 %v636, label %b113, label %b114
b113:
  %v637 = mul i64 %v635, 64
  %v638 = mul i64 %v635, 8
  %v639 = add i64 %v638, 0
  %v640 = sub i64 8, %v639
  %v641 = icmp slt i64 %v640, 0
  %v642 = select i1 %v641, i64 0, i64 %v640
  %v643 = icmp ult i64 %v642, 8
  %v644 = select i1 %v643, i64 %v642, i64 8
  %v645 = trunc i64 %v644 to i32
  %v646 = insertelement <8 x i32> poison, i32 %v645, i64 0
  %v647 = shufflevector <8 x i32> %v646, <8 x i32> poison, <8 x i32> zeroinitializer
  %v648 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v647
  %v649 = mul i64 %v639, 8
  %v650 = add i64 0, %v649
  %v651 = getelementptr inbounds float, ptr %v14, i64 %v650
  %v652 = add i64 %v637, 0
  %v653 = icmp sge i64 %v642, 8
  br i1 %v653, label %b115, label %b116
b115:
  br label %b117
b117:
  %v654 = phi i64 [ 0, %b115 ], [ %v736, %b118 ]
  %v655 = icmp slt i64 %v654, 8
  br i1 %v655, label %b118, label %b119
b118:
  %v656 = add i64 %v654, 0
  %v657 = getelementptr inbounds float, ptr %v651, i64 %v656
  %v658 = load <8 x float>, ptr %v657, align 4
  %v659 = add i64 %v654, 8
  %v660 = getelementptr inbounds float, ptr %v651, i64 %v659
  %v661 = load <8 x float>, ptr %v660, align 4
  %v662 = add i64 %v654, 16
  %v663 = getelementptr inbounds float, ptr %v651, i64 %v662
  %v664 = load <8 x float>, ptr %v663, align 4
  %v665 = add i64 %v654, 24
  %v666 = getelementptr inbounds float, ptr %v651, i64 %v665
  %v667 = load <8 x float>, ptr %v666, align 4
  %v668 = add i64 %v654, 32
  %v669 = getelementptr inbounds float, ptr %v651, i64 %v668
  %v670 = load <8 x float>, ptr %v669, align 4
  %v671 = add i64 %v654, 40
  %v672 = getelementptr inbounds float, ptr %v651, i64 %v671
  %v673 = load <8 x float>, ptr %v672, align 4
  %v674 = add i64 %v654, 48
  %v675 = getelementptr inbounds float, ptr %v651, i64 %v674
  %v676 = load <8 x float>, ptr %v675, align 4
  %v677 = add i64 %v654, 56
  %v678 = getelementptr inbounds float, ptr %v651, i64 %v677
  %v679 = load <8 x float>, ptr %v678, align 4
  %v680 = shufflevector <8 x float> %v658, <8 x float> %v670, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v681 = shufflevector <8 x float> %v658, <8 x float> %v670, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v682 = shufflevector <8 x float> %v661, <8 x float> %v673, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v683 = shufflevector <8 x float> %v661, <8 x float> %v673, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v684 = shufflevector <8 x float> %v664, <8 x float> %v676, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v685 = shufflevector <8 x float> %v664, <8 x float> %v676, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v686 = shufflevector <8 x float> %v667, <8 x float> %v679, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v687 = shufflevector <8 x float> %v667, <8 x float> %v679, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v688 = shufflevector <8 x float> %v680, <8 x float> %v684, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v689 = shufflevector <8 x float> %v680, <8 x float> %v684, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v690 = shufflevector <8 x float> %v682, <8 x float> %v686, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v691 = shufflevector <8 x float> %v682, <8 x float> %v686, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v692 = shufflevector <8 x float> %v681, <8 x float> %v685, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v693 = shufflevector <8 x float> %v681, <8 x float> %v685, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v694 = shufflevector <8 x float> %v683, <8 x float> %v687, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v695 = shufflevector <8 x float> %v683, <8 x float> %v687, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v696 = shufflevector <8 x float> %v688, <8 x float> %v690, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v697 = shufflevector <8 x float> %v688, <8 x float> %v690, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v698 = shufflevector <8 x float> %v689, <8 x float> %v691, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v699 = shufflevector <8 x float> %v689, <8 x float> %v691, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v700 = shufflevector <8 x float> %v692, <8 x float> %v694, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v701 = shufflevector <8 x float> %v692, <8 x float> %v694, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v702 = shufflevector <8 x float> %v693, <8 x float> %v695, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v703 = shufflevector <8 x float> %v693, <8 x float> %v695, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v704 = add i64 %v654, 0
  %v705 = mul i64 %v704, 8
  %v706 = add i64 %v652, %v705
  %v707 = getelementptr inbounds float, ptr %v621, i64 %v706
  store <8 x float> %v696, ptr %v707, align 4
  %v708 = add i64 %v654, 1
  %v709 = mul i64 %v708, 8
  %v710 = add i64 %v652, %v709
  %v711 = getelementptr inbounds float, ptr %v621, i64 %v710
  store <8 x float> %v697, ptr %v711, align 4
  %v712 = add i64 %v654, 2
  %v713 = mul i64 %v712, 8
  %v714 = add i64 %v652, %v713
  %v715 = getelementptr inbounds float, ptr %v621, i64 %v714
  store <8 x float> %v698, ptr %v715, align 4
  %v716 = add i64 %v654, 3
  %v717 = mul i64 %v716, 8
  %v718 = add i64 %v652, %v717
  %v719 = getelementptr inbounds float, ptr %v621, i64 %v718
  store <8 x float> %v699, ptr %v719, align 4
  %v720 = add i64 %v654, 4
  %v721 = mul i64 %v720, 8
  %v722 = add i64 %v652, %v721
  %v723 = getelementptr inbounds float, ptr %v621, i64 %v722
  store <8 x float> %v700, ptr %v723, align 4
  %v724 = add i64 %v654, 5
  %v725 = mul i64 %v724, 8
  %v726 = add i64 %v652, %v725
  %v727 = getelementptr inbounds float, ptr %v621, i64 %v726
  store <8 x float> %v701, ptr %v727, align 4
  %v728 = add i64 %v654, 6
  %v729 = mul i64 %v728, 8
  %v730 = add i64 %v652, %v729
  %v731 = getelementptr inbounds float, ptr %v621, i64 %v730
  store <8 x float> %v702, ptr %v731, align 4
  %v732 = add i64 %v654, 7
  %v733 = mul i64 %v732, 8
  %v734 = add i64 %v652, %v733
  %v735 = getelementptr inbounds float, ptr %v621, i64 %v734
  store <8 x float> %v703, ptr %v735, align 4
  %v736 = add nsw i64 %v654, 8
  br label %b117
b119:
  br label %b120
b120:
  %v737 = phi i64 [ 8, %b119 ], [ %v746, %b121 ]
  %v738 = icmp slt i64 %v737, 8
  br i1 %v738, label %b121, label %b122
b121:
  %v739 = mul i64 %v737, 1
  %v740 = getelementptr inbounds float, ptr %v651, i64 %v739
  %v741 = getelementptr float, ptr %v740, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v742 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v741, <8 x i1> %v648, <8 x float> zeroinitializer)
  %v743 = mul i64 %v737, 8
  %v744 = add i64 %v652, %v743
  %v745 = getelementptr inbounds float, ptr %v621, i64 %v744
  store <8 x float> %v742, ptr %v745, align 4
  %v746 = add nsw i64 %v737, 1
  br label %b120
b122:
  br label %b116
b116:
  %v747 = icmp slt i64 %v642, 8
  br i1 %v747, label %b123, label %b124
b123:
  br label %b125
b125:
  %v748 = phi i64 [ 0, %b123 ], [ %v757, %b126 ]
  %v749 = icmp slt i64 %v748, 8
  br i1 %v749, label %b126, label %b127
b126:
  %v750 = mul i64 %v748, 1
  %v751 = getelementptr inbounds float, ptr %v651, i64 %v750
  %v752 = getelementptr float, ptr %v751, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v753 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v752, <8 x i1> %v648, <8 x float> zeroinitializer)
  %v754 = mul i64 %v748, 8
  %v755 = add i64 %v652, %v754
  %v756 = getelementptr inbounds float, ptr %v621, i64 %v755
  store <8 x float> %v753, ptr %v756, align 4
  %v757 = add nsw i64 %v748, 1
  br label %b125
b127:
  br label %b124
b124:
  %v758 = add i64 %v637, 64
  %v759 = add nsw i64 %v635, 1
  br label %b112
b114:
  %v760 = icmp sgt i64 %v3, 1
  br i1 %v760, label %b128, label %b129
b128:
  %v761 = getelementptr inbounds i64, ptr %v1, i64 3
  %v762 = atomicrmw add ptr %v761, i64 1 acq_rel
  %v763 = mul i64 %v3, 6
  br label %b130
b130:
  %v764 = load atomic i64, ptr %v761 acquire, align 8
  %v765 = icmp slt i64 %v764, %v763
  br i1 %v765, label %b131, label %b132
b131:
  %v766 = call i32 @sched_yield()
  br label %b130
b132:
  br label %b129
b129:
  br label %b133
b133:
  %v767 = phi i64 [ 0, %b129 ], [ %v907, %b138 ]
  %v768 = icmp slt i64 %v767, %v5
  br i1 %v768, label %b134, label %b135
b134:
  %v770 = add i64 %v7, 0
  %v771 = sdiv i64 %v770, 1
  %v772 = add i64 %v2, 1
  %v773 = mul i64 %v771, %v2
  %v774 = sdiv i64 %v773, %v3
  %v775 = mul i64 %v774, 1
  %v776 = icmp slt i64 %v775, %v7
  %v777 = select i1 %v776, i64 %v775, i64 %v7
  %v778 = mul i64 %v771, %v772
  %v779 = sdiv i64 %v778, %v3
  %v780 = mul i64 %v779, 1
  %v781 = icmp slt i64 %v780, %v7
  %v782 = select i1 %v781, i64 %v780, i64 %v7
  br label %b136
b136:
  %v783 = phi i64 [ %v777, %b134 ], [ %v906, %b141 ]
  %v784 = icmp slt i64 %v783, %v782
  br i1 %v784, label %b137, label %b138
b137:
  %v785 = add i64 %v783, 96
  %v786 = icmp slt i64 %v785, %v782
  %v787 = select i1 %v786, i64 %v785, i64 %v782
  br label %b139
b139:
  %v788 = phi i64 [ 0, %b137 ], [ %v905, %b144 ]
  %v789 = icmp slt i64 %v788, 1
  br i1 %v789, label %b140, label %b141
b140:
  %v790 = sub i64 %v787, %v783
  %v791 = sub i64 8, 1
  %v792 = add i64 %v790, %v791
  %v793 = sdiv i64 %v792, 8
  br label %b142
b142:
  %v794 = phi i64 [ 0, %b140 ], [ %v904, %b149 ]
  %v795 = icmp slt i64 %v794, %v793
  br i1 %v795, label %b143, label %b144
b143:
  %v796 = mul i64 %v790, %v794
  %v797 = sdiv i64 %v796, %v793
  %v798 = add i64 %v783, %v797
  %v799 = add i64 %v794, 1
  %v800 = mul i64 %v790, %v799
  %v801 = sdiv i64 %v800, %v793
  %v802 = add i64 %v783, %v801
  %v803 = mul i64 %v788, 64
  %v804 = getelementptr inbounds float, ptr %v621, i64 %v803
  %v805 = sub i64 %v802, %v798
  %v806 = add i64 %v767, 0
  %v807 = and i64 %v806, %v54
  %v808 = mul i64 %v807, %v7
  %v809 = add i64 %v808, %v798
  %v810 = mul i64 %v809, 8
  %v811 = getelementptr inbounds float, ptr %v22, i64 %v810
  %v812 = getelementptr inbounds float, ptr %v811, i64 0
  %v813 = sub i64 %v805, 1
  %v814 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v813
  %v815 = load ptr, ptr %v814, align 4
  %v816 = icmp sgt i64 %v805, 0
  br i1 %v816, label %b145, label %b146
b145:
  call void %v815(ptr %v812, i64 8, ptr %v804, i64 8, ptr %v769)
  br label %b146
b146:
  %v817 = add i64 %v803, 64
  br label %b147
b147:
  %v818 = phi i64 [ %v798, %b146 ], [ %v903, %b152 ]
  %v819 = icmp slt i64 %v818, %v802
  br i1 %v819, label %b148, label %b149
b148:
  %v820 = sub i64 %v818, %v798
  %v821 = mul i64 %v820, 8
  %v822 = getelementptr inbounds float, ptr %v769, i64 %v821
  %v823 = fsub float 0x3FF0000000000000, 0x3FD3333340000000
  %v824 = add i64 %v767, 0
  %v825 = and i64 %v824, %v54
  %v826 = mul i64 %v825, %v7
  %v827 = add i64 %v826, %v818
  %v828 = mul i64 %v827, 8
  %v829 = getelementptr inbounds float, ptr %v22, i64 %v828
  %v830 = add i64 %v767, 0
  %v831 = and i64 %v830, %v64
  %v832 = mul i64 %v831, %v7
  %v833 = add i64 %v832, %v818
  %v834 = mul i64 %v833, 8
  %v835 = getelementptr inbounds float, ptr %v40, i64 %v834
  %v836 = add i64 %v767, 1
  %v837 = and i64 %v836, %v54
  %v838 = mul i64 %v837, %v7
  %v839 = add i64 %v838, %v818
  %v840 = mul i64 %v839, 8
  %v841 = getelementptr inbounds float, ptr %v22, i64 %v840
  %v842 = add i64 %v767, 0
  %v843 = and i64 %v842, %v66
  %v844 = mul i64 %v843, %v7
  %v845 = add i64 %v844, %v818
  %v846 = mul i64 %v845, 8
  %v847 = getelementptr inbounds float, ptr %v42, i64 %v846
  br label %b150
b150:
  %v848 = phi i64 [ 0, %b148 ], [ %v902, %b151 ]
  %v849 = icmp slt i64 %v848, 1
  br i1 %v849, label %b151, label %b152
b151:
  %v850 = mul i64 %v788, 1
  %v851 = add i64 %v850, %v848
  %v852 = mul i64 %v851, 8
  %v853 = add i64 0, %v848
  %v854 = mul i64 %v853, 8
  %v855 = getelementptr inbounds float, ptr %v822, i64 %v854
  %v856 = load <8 x float>, ptr %v855, align 4
  %v857 = add i64 0, %v852
  %v858 = getelementptr inbounds float, ptr %v829, i64 %v857
  %v859 = load <8 x float>, ptr %v858, align 4
  %v860 = insertelement <8 x float> poison, float %v823, i64 0
  %v861 = shufflevector <8 x float> %v860, <8 x float> poison, <8 x i32> zeroinitializer
  %v862 = fmul <8 x float> %v861, %v859
  %v863 = add i64 0, %v852
  %v864 = getelementptr inbounds float, ptr %v835, i64 %v863
  %v865 = load <8 x float>, ptr %v864, align 4
  %v866 = fadd <8 x float> %v865, %v856
  %v867 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v866)
  %v868 = fcmp ogt <8 x float> %v867, splat (float 0x4023000000000000)
  %v869 = select <8 x i1> %v868, <8 x float> splat (float 0x4023000000000000), <8 x float> %v867
  %v870 = fadd <8 x float> %v869, %v869
  %v871 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v870, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v872 = fsub <8 x float> %v871, splat (float 0x4168000000000000)
  %v873 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v872, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v870)
  %v874 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v872, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v873)
  %v875 = bitcast <8 x float> %v871 to <8 x i32>
  %v876 = fmul <8 x float> %v874, %v874
  %v877 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v874, <8 x float> splat (float 0x3F81227F40000000))
  %v878 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v877, <8 x float> %v874, <8 x float> splat (float 0x3FA5556740000000))
  %v879 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v878, <8 x float> %v874, <8 x float> splat (float 0x3FC5554B00000000))
  %v880 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v879, <8 x float> %v874, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v881 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v876, <8 x float> %v880, <8 x float> %v874)
  %v882 = shl <8 x i32> %v875, splat (i32 23)
  %v883 = add <8 x i32> %v882, splat (i32 1065353216)
  %v884 = bitcast <8 x i32> %v883 to <8 x float>
  %v885 = fsub <8 x float> %v884, splat (float 0x3FF0000000000000)
  %v886 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v884, <8 x float> %v881, <8 x float> %v885)
  %v887 = fadd <8 x float> %v886, splat (float 0x4000000000000000)
  %v888 = fdiv <8 x float> %v886, %v887
  %v889 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v888, <8 x float> %v866)
  %v890 = insertelement <8 x float> poison, float 0x3FD3333340000000, i64 0
  %v891 = shufflevector <8 x float> %v890, <8 x float> poison, <8 x i32> zeroinitializer
  %v892 = fmul <8 x float> %v891, %v889
  %v893 = fadd <8 x float> %v862, %v892
  %v894 = fmul <8 x float> %v889, %v889
  %v895 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v896 = shufflevector <8 x float> %v895, <8 x float> poison, <8 x i32> zeroinitializer
  %v897 = fsub <8 x float> %v896, %v894
  %v898 = add i64 0, %v852
  %v899 = getelementptr inbounds float, ptr %v841, i64 %v898
  store <8 x float> %v893, ptr %v899, align 4
  %v900 = add i64 0, %v852
  %v901 = getelementptr inbounds float, ptr %v847, i64 %v900
  store <8 x float> %v897, ptr %v901, align 4
  %v902 = add nsw i64 %v848, 1
  br label %b150
b152:
  %v903 = add nsw i64 %v818, 1
  br label %b147
b149:
  %v904 = add nsw i64 %v794, 1
  br label %b142
b144:
  %v905 = add nsw i64 %v788, 1
  br label %b139
b141:
  %v906 = add nsw i64 %v783, 96
  br label %b136
b138:
  %v907 = add nsw i64 %v767, 1
  br label %b133
b135:
  %v908 = icmp sgt i64 %v3, 1
  br i1 %v908, label %b153, label %b154
b153:
  %v909 = getelementptr inbounds i64, ptr %v1, i64 3
  %v910 = atomicrmw add ptr %v909, i64 1 acq_rel
  %v911 = mul i64 %v3, 7
  br label %b155
b155:
  %v912 = load atomic i64, ptr %v909 acquire, align 8
  %v913 = icmp slt i64 %v912, %v911
  br i1 %v913, label %b156, label %b157
b156:
  %v914 = call i32 @sched_yield()
  br label %b155
b157:
  br label %b154
b154:
  %v915 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v916 = load ptr, ptr %v915, align 4
  %v917 = getelementptr inbounds float, ptr %v916, i64 200
  %v918 = add i64 1, 0
  %v919 = sdiv i64 %v918, 1
  %v920 = add i64 %v2, 1
  %v921 = mul i64 %v919, %v2
  %v922 = sdiv i64 %v921, %v3
  %v923 = mul i64 %v922, 1
  %v924 = icmp slt i64 %v923, 1
  %v925 = select i1 %v924, i64 %v923, i64 1
  %v926 = mul i64 %v919, %v920
  %v927 = sdiv i64 %v926, %v3
  %v928 = mul i64 %v927, 1
  %v929 = icmp slt i64 %v928, 1
  %v930 = select i1 %v929, i64 %v928, i64 1
  br label %b158
b158:
  %v931 = phi i64 [ %v925, %b154 ], [ %v1055, %b170 ]
  %v932 = icmp slt i64 %v931, %v930
  br i1 %v932, label %b159, label %b160
b159:
  %v933 = mul i64 %v931, 64
  %v934 = mul i64 %v931, 8
  %v935 = add i64 %v934, 0
  %v936 = sub i64 8, %v935
  %v937 = icmp slt i64 %v936, 0
  %v938 = select i1 %v937, i64 0, i64 %v936
  %v939 = icmp ult i64 %v938, 8
  %v940 = select i1 %v939, i64 %v938, i64 8
  %v941 = trunc i64 %v940 to i32
  %v942 = insertelement <8 x i32> poison, i32 %v941, i64 0
  %v943 = shufflevector <8 x i32> %v942, <8 x i32> poison, <8 x i32> zeroinitializer
  %v944 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v943
  %v945 = mul i64 %v935, 17
  %v946 = add i64 9, %v945
  %v947 = getelementptr inbounds float, ptr %v16, i64 %v946
  %v948 = add i64 %v933, 0
  %v949 = icmp sge i64 %v938, 8
  br i1 %v949, label %b161, label %b162
b161:
  br label %b163
b163:
  %v950 = phi i64 [ 0, %b161 ], [ %v1032, %b164 ]
  %v951 = icmp slt i64 %v950, 8
  br i1 %v951, label %b164, label %b165
b164:
  %v952 = add i64 %v950, 0
  %v953 = getelementptr inbounds float, ptr %v947, i64 %v952
  %v954 = load <8 x float>, ptr %v953, align 4
  %v955 = add i64 %v950, 17
  %v956 = getelementptr inbounds float, ptr %v947, i64 %v955
  %v957 = load <8 x float>, ptr %v956, align 4
  %v958 = add i64 %v950, 34
  %v959 = getelementptr inbounds float, ptr %v947, i64 %v958
  %v960 = load <8 x float>, ptr %v959, align 4
  %v961 = add i64 %v950, 51
  %v962 = getelementptr inbounds float, ptr %v947, i64 %v961
  %v963 = load <8 x float>, ptr %v962, align 4
  %v964 = add i64 %v950, 68
  %v965 = getelementptr inbounds float, ptr %v947, i64 %v964
  %v966 = load <8 x float>, ptr %v965, align 4
  %v967 = add i64 %v950, 85
  %v968 = getelementptr inbounds float, ptr %v947, i64 %v967
  %v969 = load <8 x float>, ptr %v968, align 4
  %v970 = add i64 %v950, 102
  %v971 = getelementptr inbounds float, ptr %v947, i64 %v970
  %v972 = load <8 x float>, ptr %v971, align 4
  %v973 = add i64 %v950, 119
  %v974 = getelementptr inbounds float, ptr %v947, i64 %v973
  %v975 = load <8 x float>, ptr %v974, align 4
  %v976 = shufflevector <8 x float> %v954, <8 x float> %v966, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v977 = shufflevector <8 x float> %v954, <8 x float> %v966, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v978 = shufflevector <8 x float> %v957, <8 x float> %v969, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v979 = shufflevector <8 x float> %v957, <8 x float> %v969, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v980 = shufflevector <8 x float> %v960, <8 x float> %v972, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v981 = shufflevector <8 x float> %v960, <8 x float> %v972, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v982 = shufflevector <8 x float> %v963, <8 x float> %v975, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v983 = shufflevector <8 x float> %v963, <8 x float> %v975, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v984 = shufflevector <8 x float> %v976, <8 x float> %v980, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v985 = shufflevector <8 x float> %v976, <8 x float> %v980, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v986 = shufflevector <8 x float> %v978, <8 x float> %v982, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v987 = shufflevector <8 x float> %v978, <8 x float> %v982, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v988 = shufflevector <8 x float> %v977, <8 x float> %v981, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v989 = shufflevector <8 x float> %v977, <8 x float> %v981, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v990 = shufflevector <8 x float> %v979, <8 x float> %v983, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v991 = shufflevector <8 x float> %v979, <8 x float> %v983, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v992 = shufflevector <8 x float> %v984, <8 x float> %v986, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v993 = shufflevector <8 x float> %v984, <8 x float> %v986, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v994 = shufflevector <8 x float> %v985, <8 x float> %v987, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v995 = shufflevector <8 x float> %v985, <8 x float> %v987, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v996 = shufflevector <8 x float> %v988, <8 x float> %v990, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v997 = shufflevector <8 x float> %v988, <8 x float> %v990, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v998 = shufflevector <8 x float> %v989, <8 x float> %v991, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v999 = shufflevector <8 x float> %v989, <8 x float> %v991, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1000 = add i64 %v950, 0
  %v1001 = mul i64 %v1000, 8
  %v1002 = add i64 %v948, %v1001
  %v1003 = getelementptr inbounds float, ptr %v917, i64 %v1002
  store <8 x float> %v992, ptr %v1003, align 4
  %v1004 = add i64 %v950, 1
  %v1005 = mul i64 %v1004, 8
  %v1006 = add i64 %v948, %v1005
  %v1007 = getelementptr inbounds float, ptr %v917, i64 %v1006
  store <8 x float> %v993, ptr %v1007, align 4
  %v1008 = add i64 %v950, 2
  %v1009 = mul i64 %v1008, 8
  %v1010 = add i64 %v948, %v1009
  %v1011 = getelementptr inbounds float, ptr %v917, i64 %v1010
  store <8 x float> %v994, ptr %v1011, align 4
  %v1012 = add i64 %v950, 3
  %v1013 = mul i64 %v1012, 8
  %v1014 = add i64 %v948, %v1013
  %v1015 = getelementptr inbounds float, ptr %v917, i64 %v1014
  store <8 x float> %v995, ptr %v1015, align 4
  %v1016 = add i64 %v950, 4
  %v1017 = mul i64 %v1016, 8
  %v1018 = add i64 %v948, %v1017
  %v1019 = getelementptr inbounds float, ptr %v917, i64 %v1018
  store <8 x float> %v996, ptr %v1019, align 4
  %v1020 = add i64 %v950, 5
  %v1021 = mul i64 %v1020, 8
  %v1022 = add i64 %v948, %v1021
  %v1023 = getelementptr inbounds float, ptr %v917, i64 %v1022
  store <8 x float> %v997, ptr %v1023, align 4
  %v1024 = add i64 %v950, 6
  %v1025 = mul i64 %v1024, 8
  %v1026 = add i64 %v948, %v1025
  %v1027 = getelementptr inbounds float, ptr %v917, i64 %v1026
  store <8 x float> %v998, ptr %v1027, align 4
  %v1028 = add i64 %v950, 7
  %v1029 = mul i64 %v1028, 8
  %v1030 = add i64 %v948, %v1029
  %v1031 = getelementptr inbounds float, ptr %v917, i64 %v1030
  store <8 x float> %v999, ptr %v1031, align 4
  %v1032 = add nsw i64 %v950, 8
  br label %b163
b165:
  br label %b166
b166:
  %v1033 = phi i64 [ 8, %b165 ], [ %v1042, %b167 ]
  %v1034 = icmp slt i64 %v1033, 8
  br i1 %v1034, label %b167, label %b168
b167:
  %v1035 = mul i64 %v1033, 1
  %v1036 = getelementptr inbounds float, ptr %v947, i64 %v1035
  %v1037 = getelementptr float, ptr %v1036, <8 x i64> <i64 0, i64 17, i64 34, i64 51, i64 68, i64 85, i64 102, i64 119>
  %v1038 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1037, <8 x i1> %v944, <8 x float> zeroinitializer)
  %v1039 = mul i64 %v1033, 8
  %v1040 = add i64 %v948, %v1039
  %v1041 = getelementptr inbounds float, ptr %v917, i64 %v1040
  store <8 x float> %v1038, ptr %v1041, align 4
  %v1042 = add nsw i64 %v1033, 1
  br label %b166
b168:
  br label %b162
b162:
  %v1043 = icmp slt i64 %v938, 8
  br i1 %v1043, label %b169, label %b170
b169:
  br label %b171
b171:
  %v1044 = phi i64 [ 0, %b169 ], [ %v1053, %b172 ]
  %v1045 = icmp slt i64 %v1044, 8
  br i1 %v1045, label %b172, label %b173
b172:
  %v1046 = mul i64 %v1044, 1
  %v1047 = getelementptr inbounds float, ptr %v947, i64 %v1046
  %v1048 = getelementptr float, ptr %v1047, <8 x i64> <i64 0, i64 17, i64 34, i64 51, i64 68, i64 85, i64 102, i64 119>
  %v1049 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1048, <8 x i1> %v944, <8 x float> zeroinitializer)
  %v1050 = mul i64 %v1044, 8
  %v1051 = add i64 %v948, %v1050
  %v1052 = getelementptr inbounds float, ptr %v917, i64 %v1051
  store <8 x float> %v1049, ptr %v1052, align 4
  %v1053 = add nsw i64 %v1044, 1
  br label %b171
b173:
  br label %b170
b170:
  %v1054 = add i64 %v933, 64
  %v1055 = add nsw i64 %v931, 1
  br label %b158
b160:
  %v1056 = icmp sgt i64 %v3, 1
  br i1 %v1056, label %b174, label %b175
b174:
  %v1057 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1058 = atomicrmw add ptr %v1057, i64 1 acq_rel
  %v1059 = mul i64 %v3, 8
  br label %b176
b176:
  %v1060 = load atomic i64, ptr %v1057 acquire, align 8
  %v1061 = icmp slt i64 %v1060, %v1059
  br i1 %v1061, label %b177, label %b178
b177:
  %v1062 = call i32 @sched_yield()
  br label %b176
b178:
  br label %b175
b175:
  %v1064 = add i64 %v8, 0
  %v1065 = sdiv i64 %v1064, 1
  %v1066 = add i64 %v2, 1
  %v1067 = mul i64 %v1065, %v2
  %v1068 = sdiv i64 %v1067, %v3
  %v1069 = mul i64 %v1068, 1
  %v1070 = icmp slt i64 %v1069, %v8
  %v1071 = select i1 %v1070, i64 %v1069, i64 %v8
  %v1072 = mul i64 %v1065, %v1066
  %v1073 = sdiv i64 %v1072, %v3
  %v1074 = mul i64 %v1073, 1
  %v1075 = icmp slt i64 %v1074, %v8
  %v1076 = select i1 %v1075, i64 %v1074, i64 %v8
  br label %b179
b179:
  %v1077 = phi i64 [ %v1071, %b175 ], [ %v1142, %b184 ]
  %v1078 = icmp slt i64 %v1077, %v1076
  br i1 %v1078, label %b180, label %b181
b180:
  %v1079 = add i64 %v1077, 96
  %v1080 = icmp slt i64 %v1079, %v1076
  %v1081 = select i1 %v1080, i64 %v1079, i64 %v1076
  br label %b182
b182:
  %v1082 = phi i64 [ 0, %b180 ], [ %v1141, %b187 ]
  %v1083 = icmp slt i64 %v1082, 1
  br i1 %v1083, label %b183, label %b184
b183:
  %v1084 = sub i64 %v1081, %v1077
  %v1085 = sub i64 8, 1
  %v1086 = add i64 %v1084, %v1085
  %v1087 = sdiv i64 %v1086, 8
  br label %b185
b185:
  %v1088 = phi i64 [ 0, %b183 ], [ %v1140, %b192 ]
  %v1089 = icmp slt i64 %v1088, %v1087
  br i1 %v1089, label %b186, label %b187
b186:
  %v1090 = mul i64 %v1084, %v1088
  %v1091 = sdiv i64 %v1090, %v1087
  %v1092 = add i64 %v1077, %v1091
  %v1093 = add i64 %v1088, 1
  %v1094 = mul i64 %v1084, %v1093
  %v1095 = sdiv i64 %v1094, %v1087
  %v1096 = add i64 %v1077, %v1095
  %v1097 = mul i64 %v1082, 64
  %v1098 = getelementptr inbounds float, ptr %v917, i64 %v1097
  %v1099 = sub i64 %v1096, %v1092
  %v1100 = mul i64 1, %v7
  %v1101 = add i64 %v1092, %v1100
  %v1102 = mul i64 %v1101, 8
  %v1103 = getelementptr inbounds float, ptr %v22, i64 %v1102
  %v1104 = getelementptr inbounds float, ptr %v1103, i64 0
  %v1105 = sub i64 %v1099, 1
  %v1106 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v1105
  %v1107 = load ptr, ptr %v1106, align 4
  %v1108 = icmp sgt i64 %v1099, 0
  br i1 %v1108, label %b188, label %b189
b188:
  call void %v1107(ptr %v1104, i64 8, ptr %v1098, i64 8, ptr %v1063)
  br label %b189
b189:
  %v1109 = add i64 %v1097, 64
  br label %b190
b190:
  %v1110 = phi i64 [ %v1092, %b189 ], [ %v1139, %b195 ]
  %v1111 = icmp slt i64 %v1110, %v1096
  br i1 %v1111, label %b191, label %b192
b191:
  %v1112 = sub i64 %v1110, %v1092
  %v1113 = mul i64 %v1112, 8
  %v1114 = getelementptr inbounds float, ptr %v1063, i64 %v1113
  %v1115 = mul i64 %v1110, 8
  %v1116 = getelementptr inbounds float, ptr %v38, i64 %v1115
  %v1117 = mul i64 %v1110, 8
  %v1118 = getelementptr inbounds float, ptr %v26, i64 %v1117
  br label %b193
b193:
  %v1119 = phi i64 [ 0, %b191 ], [ %v1138, %b194 ]
  %v1120 = icmp slt i64 %v1119, 1
  br i1 %v1120, label %b194, label %b195
b194:
  %v1121 = mul i64 %v1082, 1
  %v1122 = add i64 %v1121, %v1119
  %v1123 = mul i64 %v1122, 8
  %v1124 = add i64 0, %v1119
  %v1125 = mul i64 %v1124, 8
  %v1126 = getelementptr inbounds float, ptr %v1114, i64 %v1125
  %v1127 = load <8 x float>, ptr %v1126, align 4
  %v1128 = add i64 0, %v1123
  %v1129 = getelementptr inbounds float, ptr %v36, i64 %v1128
  %v1130 = load <8 x float>, ptr %v1129, align 4
  %v1131 = add i64 0, %v1123
  %v1132 = getelementptr inbounds float, ptr %v1116, i64 %v1131
  %v1133 = load <8 x float>, ptr %v1132, align 4
  %v1134 = fadd <8 x float> %v1133, %v1127
  %v1135 = fadd <8 x float> %v1130, %v1134
  %v1136 = add i64 0, %v1123
  %v1137 = getelementptr inbounds float, ptr %v1118, i64 %v1136
  store <8 x float> %v1135, ptr %v1137, align 4
  %v1138 = add nsw i64 %v1119, 1
  br label %b193
b195:
  %v1139 = add nsw i64 %v1110, 1
  br label %b190
b192:
  %v1140 = add nsw i64 %v1088, 1
  br label %b185
b187:
  %v1141 = add nsw i64 %v1082, 1
  br label %b182
b184:
  %v1142 = add nsw i64 %v1077, 96
  br label %b179
b181:
  %v1143 = icmp sgt i64 %v3, 1
  br i1 %v1143, label %b196, label %b197
b196:
  %v1144 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1145 = atomicrmw add ptr %v1144, i64 1 acq_rel
  %v1146 = mul i64 %v3, 9
  br label %b198
b198:
  %v1147 = load atomic i64, ptr %v1144 acquire, align 8
  %v1148 = icmp slt i64 %v1147, %v1146
  br i1 %v1148, label %b199, label %b200
b199:
  %v1149 = call i32 @sched_yield()
  br label %b198
b200:
  br label %b197
b197:
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
  %v169 = alloca float, i64 96, align 4
  %v380 = alloca float, i64 64, align 4
  %v550 = alloca float, i64 64, align 4
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
  %v47 = getelementptr inbounds i64, ptr %v1, i64 4
  %v48 = load i64, ptr %v47, align 8
  %v49 = getelementptr inbounds i64, ptr %v1, i64 8
  %v50 = load i64, ptr %v49, align 8
  %v51 = getelementptr inbounds i64, ptr %v1, i64 9
  %v52 = load i64, ptr %v51, align 8
  %v53 = getelementptr inbounds i64, ptr %v1, i64 10
  %v54 = load i64, ptr %v53, align 8
  %v55 = getelementptr inbounds i64, ptr %v1, i64 12
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 13
  %v58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 15
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 18
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 19
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 20
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i64, ptr %v1, i64 21
  %v68 = load i64, ptr %v67, align 8
  %v69 = getelementptr inbounds i64, ptr %v1, i64 22
  %v70 = load i64, ptr %v69, align 8
  %v71 = getelementptr inbounds ptr, ptr %v0, i64 19
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
  %v87 = phi i64 [ %v81, %entry ], [ %v161, %b11 ]
  %v88 = icmp slt i64 %v87, %v86
  br i1 %v88, label %b1, label %b2
b1:
  %v89 = mul i64 %v87, 192
  %v90 = mul i64 %v87, 24
  %v91 = add i64 %v90, 0
  %v92 = sub i64 17, %v91
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
  %v103 = getelementptr inbounds float, ptr %v16, i64 %v102
  %v104 = add i64 %v89, 0
  br label %b3
b3:
  %v105 = phi i64 [ 0, %b1 ], [ %v113, %b4 ]
  %v106 = icmp slt i64 %v105, 8
  br i1 %v106, label %b4, label %b5
b4:
  %v107 = mul i64 %v105, 17
  %v108 = getelementptr inbounds float, ptr %v103, i64 %v107
  %v109 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v108, <8 x i1> %v100, <8 x float> zeroinitializer)
  %v110 = mul i64 %v105, 24
  %v111 = add i64 %v104, %v110
  %v112 = getelementptr inbounds float, ptr %v73, i64 %v111
  store <8 x float> %v109, ptr %v112, align 4
  %v113 = add nsw i64 %v105, 1
  br label %b3
b5:
  %v114 = add i64 %v90, 8
  %v115 = sub i64 17, %v114
  %v116 = icmp slt i64 %v115, 0
  %v117 = select i1 %v116, i64 0, i64 %v115
  %v118 = icmp ult i64 %v117, 8
  %v119 = select i1 %v118, i64 %v117, i64 8
  %v120 = trunc i64 %v119 to i32
  %v121 = insertelement <8 x i32> poison, i32 %v120, i64 0
  %v122 = shufflevector <8 x i32> %v121, <8 x i32> poison, <8 x i32> zeroinitializer
  %v123 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v122
  %v124 = mul i64 %v114, 1
  %v125 = add i64 0, %v124
  %v126 = getelementptr inbounds float, ptr %v16, i64 %v125
  %v127 = add i64 %v89, 8
  br label %b6
b6:
  %v128 = phi i64 [ 0, %b5 ], [ %v136, %b7 ]
  %v129 = icmp slt i64 %v128, 8
  br i1 %v129, label %b7, label %b8
b7:
  %v130 = mul i64 %v128, 17
  %v131 = getelementptr inbounds float, ptr %v126, i64 %v130
  %v132 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v131, <8 x i1> %v123, <8 x float> zeroinitializer)
  %v133 = mul i64 %v128, 24
  %v134 = add i64 %v127, %v133
  %v135 = getelementptr inbounds float, ptr %v73, i64 %v134
  store <8 x float> %v132, ptr %v135, align 4
  %v136 = add nsw i64 %v128, 1
  br label %b6
b8:
  %v137 = add i64 %v90, 16
  %v138 = sub i64 17, %v137
  %v139 = icmp slt i64 %v138, 0
  %v140 = select i1 %v139, i64 0, i64 %v138
  %v141 = icmp ult i64 %v140, 8
  %v142 = select i1 %v141, i64 %v140, i64 8
  %v143 = trunc i64 %v142 to i32
  %v144 = insertelement <8 x i32> poison, i32 %v143, i64 0
  %v145 = shufflevector <8 x i32> %v144, <8 x i32> poison, <8 x i32> zeroinitializer
  %v146 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v145
  %v147 = mul i64 %v137, 1
  %v148 = add i64 0, %v147
  %v149 = getelementptr inbounds float, ptr %v16, i64 %v148
  %v150 = add i64 %v89, 16
  br label %b9
b9:
  %v151 = phi i64 [ 0, %b8 ], [ %v159, %b10 ]
  %v152 = icmp slt i64 %v151, 8
  br i1 %v152, label %b10, label %b11
b10:
  %v153 = mul i64 %v151, 17
  %v154 = getelementptr inbounds float, ptr %v149, i64 %v153
  %v155 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v154, <8 x i1> %v146, <8 x float> zeroinitializer)
  %v156 = mul i64 %v151, 24
  %v157 = add i64 %v150, %v156
  %v158 = getelementptr inbounds float, ptr %v73, i64 %v157
  store <8 x float> %v155, ptr %v158, align 4
  %v159 = add nsw i64 %v151, 1
  br label %b9
b11:
  %v160 = add i64 %v89, 192
  %v161 = add nsw i64 %v87, 1
  br label %b0
b2:
  %v162 = icmp sgt i64 %v3, 1
  br i1 %v162, label %b12, label %b13
b12:
  %v163 = getelementptr inbounds i64, ptr %v1, i64 3
  %v164 = atomicrmw add ptr %v163, i64 1 acq_rel
  %v165 = mul i64 %v3, 1
  br label %b14
b14:
  %v166 = load atomic i64, ptr %v163 acquire, align 8
  %v167 = icmp slt i64 %v166, %v165
  br i1 %v167, label %b15, label %b16
b15:
  %v168 = call i32 @sched_yield()
  br label %b14
b16:
  br label %b13
b13:
  %v170 = add i64 %v8, 0
  %v171 = sdiv i64 %v170, 1
  %v172 = add i64 %v2, 1
  %v173 = mul i64 %v171, %v2
  %v174 = sdiv i64 %v173, %v3
  %v175 = mul i64 %v174, 1
  %v176 = icmp slt i64 %v175, %v8
  %v177 = select i1 %v176, i64 %v175, i64 %v8
  %v178 = mul i64 %v171, %v172
  %v179 = sdiv i64 %v178, %v3
  %v180 = mul i64 %v179, 1
  %v181 = icmp slt i64 %v180, %v8
  %v182 = select i1 %v181, i64 %v180, i64 %v8
  br label %b17
b17:
  %v183 = phi i64 [ %v177, %b13 ], [ %v250, %b22 ]
  %v184 = icmp slt i64 %v183, %v182
  br i1 %v184, label %b18, label %b19
b18:
  %v185 = add i64 %v183, 96
  %v186 = icmp slt i64 %v185, %v182
  %v187 = select i1 %v186, i64 %v185, i64 %v182
  br label %b20
b20:
  %v188 = phi i64 [ 0, %b18 ], [ %v249, %b25 ]
  %v189 = icmp slt i64 %v188, 1
  br i1 %v189, label %b21, label %b22
b21:
  %v190 = sub i64 %v187, %v183
  %v191 = sub i64 4, 1
  %v192 = add i64 %v190, %v191
  %v193 = sdiv i64 %v192, 4
  br label %b23
b23:
  %v194 = phi i64 [ 0, %b21 ], [ %v248, %b30 ]
  %v195 = icmp slt i64 %v194, %v193
  br i1 %v195, label %b24, label %b25
b24:
  %v196 = mul i64 %v190, %v194
  %v197 = sdiv i64 %v196, %v193
  %v198 = add i64 %v183, %v197
  %v199 = add i64 %v194, 1
  %v200 = mul i64 %v190, %v199
  %v201 = sdiv i64 %v200, %v193
  %v202 = add i64 %v183, %v201
  %v203 = mul i64 %v188, 192
  %v204 = getelementptr inbounds float, ptr %v73, i64 %v203
  %v205 = sub i64 %v202, %v198
  %v206 = mul i64 %v198, 8
  %v207 = getelementptr inbounds float, ptr %v18, i64 %v206
  %v208 = getelementptr inbounds float, ptr %v207, i64 0
  %v209 = sub i64 %v205, 1
  %v210 = getelementptr inbounds ptr, ptr @table_tile_4x3of3_0, i64 %v209
  %v211 = load ptr, ptr %v210, align 4
  %v212 = icmp sgt i64 %v205, 0
  br i1 %v212, label %b26, label %b27
b26:
  call void %v211(ptr %v208, i64 8, ptr %v204, i64 8, ptr %v169)
  br label %b27
b27:
  %v213 = add i64 %v203, 192
  br label %b28
b28:
  %v214 = phi i64 [ %v198, %b27 ], [ %v247, %b33 ]
  %v215 = icmp slt i64 %v214, %v202
  br i1 %v215, label %b29, label %b30
b29:
  %v216 = sub i64 %v214, %v198
  %v217 = mul i64 %v216, 24
  %v218 = getelementptr inbounds float, ptr %v169, i64 %v217
  %v219 = mul i64 %v214, 17
  %v220 = getelementptr inbounds float, ptr %v44, i64 %v219
  br label %b31
b31:
  %v221 = phi i64 [ 0, %b29 ], [ %v246, %b37 ]
  %v222 = icmp slt i64 %v221, 3
  br i1 %v222, label %b32, label %b33
b32:
  %v223 = mul i64 %v188, 3
  %v224 = add i64 %v223, %v221
  %v225 = mul i64 %v224, 8
  %v226 = icmp slt i64 %v225, 16
  br i1 %v226, label %b34, label %b35
b34:
  %v227 = add i64 0, %v221
  %v228 = mul i64 %v227, 8
  %v229 = getelementptr inbounds float, ptr %v218, i64 %v228
  %v230 = load <8 x float>, ptr %v229, align 4
  %v231 = add i64 0, %v225
  %v232 = getelementptr inbounds float, ptr %v220, i64 %v231
  store <8 x float> %v230, ptr %v232, align 4
  br label %b35
b35:
  %v233 = icmp eq i64 %v225, 16
  br i1 %v233, label %b36, label %b37
b36:
  %v234 = icmp ult i64 1, 8
  %v235 = select i1 %v234, i64 1, i64 8
  %v236 = trunc i64 %v235 to i32
  %v237 = insertelement <8 x i32> poison, i32 %v236, i64 0
  %v238 = shufflevector <8 x i32> %v237, <8 x i32> poison, <8 x i32> zeroinitializer
  %v239 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v238
  %v240 = add i64 0, %v221
  %v241 = mul i64 %v240, 8
  %v242 = getelementptr inbounds float, ptr %v218, i64 %v241
  %v243 = load <8 x float>, ptr %v242, align 4
  %v244 = add i64 0, %v225
  %v245 = getelementptr inbounds float, ptr %v220, i64 %v244
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v243, ptr align 4 %v245, <8 x i1> %v239)
  br label %b37
b37:
  %v246 = add nsw i64 %v221, 1
  br label %b31
b33:
  %v247 = add nsw i64 %v214, 1
  br label %b28
b30:
  %v248 = add nsw i64 %v194, 1
  br label %b23
b25:
  %v249 = add nsw i64 %v188, 1
  br label %b20
b22:
  %v250 = add nsw i64 %v183, 96
  br label %b17
b19:
  %v251 = icmp sgt i64 %v3, 1
  br i1 %v251, label %b38, label %b39
b38:
  %v252 = getelementptr inbounds i64, ptr %v1, i64 3
  %v253 = atomicrmw add ptr %v252, i64 1 acq_rel
  %v254 = mul i64 %v3, 2
  br label %b40
b40:
  %v255 = load atomic i64, ptr %v252 acquire, align 8
  %v256 = icmp slt i64 %v255, %v254
  br i1 %v256, label %b41, label %b42
b41:
  %v257 = call i32 @sched_yield()
  br label %b40
b42:
  br label %b39
b39:
  %v258 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v259 = load ptr, ptr %v258, align 4
  %v260 = getelementptr inbounds float, ptr %v259, i64 192
  %v261 = add i64 1, 0
  %v262 = sdiv i64 %v261, 1
  %v263 = add i64 %v2, 1
  %v264 = mul i64 %v262, %v2
  %v265 = sdiv i64 %v264, %v3
  %v266 = mul i64 %v265, 1
  %v267 = icmp slt i64 %v266, 1
  %v268 = select i1 %v267, i64 %v266, i64 1
  %v269 = mul i64 %v262, %v263
  %v270 = sdiv i64 %v269, %v3
  %v271 = mul i64 %v270, 1
  %v272 = icmp slt i64 %v271, 1
  %v273 = select i1 %v272, i64 %v271, i64 1
  br label %b43
b43:
  %v274 = phi i64 [ %v268, %b39 ], [ %v302, %b48 ]
  %v275 = icmp slt i64 %v274, %v273
  br i1 %v275, label %b44, label %b45
b44:
  %v276 = mul i64 %v274, 64
  %v277 = mul i64 %v274, 8
  %v278 = add i64 %v277, 0
  %v279 = sub i64 8, %v278
  %v280 = icmp slt i64 %v279, 0
  %v281 = select i1 %v280, i64 0, i64 %v279
  %v282 = icmp ult i64 %v281, 8
  %v283 = select i1 %v282, i64 %v281, i64 8
  %v284 = trunc i64 %v283 to i32
  %v285 = insertelement <8 x i32> poison, i32 %v284, i64 0
  %v286 = shufflevector <8 x i32> %v285, <8 x i32> poison, <8 x i32> zeroinitializer
  %v287 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v286
  %v288 = mul i64 %v278, 1
  %v289 = add i64 0, %v288
  %v290 = getelementptr inbounds float, ptr %v14, i64 %v289
  %v291 = add i64 %v276, 0
  br label %b46
b46:
  %v292 = phi i64 [ 0, %b44 ], [ %v300, %b47 ]
  %v293 = icmp slt i64 %v292, 8
  br i1 %v293, label %b47, label %b48
b47:
  %v294 = mul i64 %v292, 8
  %v295 = getelementptr inbounds float, ptr %v290, i64 %v294
  %v296 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v295, <8 x i1> %v287, <8 x float> zeroinitializer)
  %v297 = mul i64 %v292, 8
  %v298 = add i64 %v291, %v297
  %v299 = getelementptr inbounds float, ptr %v260, i64 %v298
  store <8 x float> %v296, ptr %v299, align 4
  %v300 = add nsw i64 %v292, 1
  br label %b46
b48:
  %v301 = add i64 %v276, 64
  %v302 = add nsw i64 %v274, 1
  br label %b43
b45:
  %v303 = icmp sgt i64 %v3, 1
  br i1 %v303, label %b49, label %b50
b49:
  %v304 = getelementptr inbounds i64, ptr %v1, i64 3
  %v305 = atomicrmw add ptr %v304, i64 1 acq_rel
  %v306 = mul i64 %v3, 3
  br label %b51
b51:
  %v307 = load atomic i64, ptr %v304 acquire, align 8
  %v308 = icmp slt i64 %v307, %v306
  br i1 %v308, label %b52, label %b53
b52:
  %v309 = call i32 @sched_yield()
  br label %b51
b53:
  br label %b50
b50:
  br label %b54
b54:
  %v310 = phi i64 [ 0, %b50 ], [ %v490, %b62 ]
  %v311 = icmp slt i64 %v310, %v5
  br i1 %v311, label %b55, label %b56
b55:
  %v312 = sub i64 %v5, 1
  %v313 = sub i64 %v312, %v310
  %v314 = add i64 %v7, 0
  %v315 = sdiv i64 %v314, 1
  %v316 = add i64 %v2, 1
  %v317 = mul i64 %v315, %v2
  %v318 = sdiv i64 %v317, %v3
  %v319 = mul i64 %v318, 1
  %v320 = icmp slt i64 %v319, %v7
  %v321 = select i1 %v320, i64 %v319, i64 %v7
  %v322 = mul i64 %v315, %v316
  %v323 = sdiv i64 %v322, %v3
  %v324 = mul i64 %v323, 1
  %v325 = icmp slt i64 %v324, %v7
  %v326 = select i1 %v325, i64 %v324, i64 %v7
  br label %b57
b57:
  %v327 = phi i64 [ %v321, %b55 ], [ %v379, %b58 ]
  %v328 = icmp slt i64 %v327, %v326
  br i1 %v328, label %b58, label %b59
b58:
  %v329 = add i64 %v313, 1
  %v330 = and i64 %v329, 1
  %v331 = mul i64 %v330, %v7
  %v332 = add i64 %v331, %v327
  %v333 = mul i64 %v332, 8
  %v334 = getelementptr inbounds float, ptr %v24, i64 %v333
  %v335 = add i64 %v313, 0
  %v336 = and i64 %v335, %v52
  %v337 = mul i64 %v336, %v7
  %v338 = add i64 %v337, %v327
  %v339 = mul i64 %v338, 8
  %v340 = getelementptr inbounds float, ptr %v20, i64 %v339
  %v341 = add i64 %v313, 0
  %v342 = and i64 %v341, %v68
  %v343 = mul i64 %v342, %v7
  %v344 = add i64 %v343, %v327
  %v345 = mul i64 %v344, 17
  %v346 = getelementptr inbounds float, ptr %v44, i64 %v345
  %v347 = add i64 %v313, 0
  %v348 = and i64 %v347, %v66
  %v349 = mul i64 %v348, %v7
  %v350 = add i64 %v349, %v327
  %v351 = mul i64 %v350, 8
  %v352 = getelementptr inbounds float, ptr %v42, i64 %v351
  %v353 = add i64 %v313, 0
  %v354 = and i64 %v353, %v70
  %v355 = mul i64 %v354, %v7
  %v356 = add i64 %v355, %v327
  %v357 = mul i64 %v356, 8
  %v358 = getelementptr inbounds float, ptr %v46, i64 %v357
  %v359 = add i64 0, 0
  %v360 = getelementptr inbounds float, ptr %v334, i64 %v359
  %v361 = load <8 x float>, ptr %v360, align 4
  %v362 = add i64 0, 0
  %v363 = getelementptr inbounds float, ptr %v340, i64 %v362
  %v364 = load <8 x float>, ptr %v363, align 4
  %v365 = fadd <8 x float> %v361, %v364
  %v366 = add i64 9, 0
  %v367 = getelementptr inbounds float, ptr %v346, i64 %v366
  %v368 = load <8 x float>, ptr %v367, align 4
  %v369 = fadd <8 x float> %v365, %v368
  %v370 = insertelement <8 x float> poison, float 0x3FD3333340000000, i64 0
  %v371 = shufflevector <8 x float> %v370, <8 x float> poison, <8 x i32> zeroinitializer
  %v372 = fmul <8 x float> %v369, %v371
  %v373 = add i64 0, 0
  %v374 = getelementptr inbounds float, ptr %v352, i64 %v373
  %v375 = load <8 x float>, ptr %v374, align 4
  %v376 = fmul <8 x float> %v372, %v375
  %v377 = add i64 0, 0
  %v378 = getelementptr inbounds float, ptr %v358, i64 %v377
  store <8 x float> %v376, ptr %v378, align 4
  %v379 = add nsw i64 %v327, 1
  br label %b57
b59:
  %v381 = add i64 %v7, 0
  %v382 = sdiv i64 %v381, 1
  %v383 = add i64 %v2, 1
  %v384 = mul i64 %v382, %v2
  %v385 = sdiv i64 %v384, %v3
  %v386 = mul i64 %v385, 1
  %v387 = icmp slt i64 %v386, %v7
  %v388 = select i1 %v387, i64 %v386, i64 %v7
  %v389 = mul i64 %v382, %v383
  %v390 = sdiv i64 %v389, %v3
  %v391 = mul i64 %v390, 1
  %v392 = icmp slt i64 %v391, %v7
  %v393 = select i1 %v392, i64 %v391, i64 %v7
  br label %b60
b60:
  %v394 = phi i64 [ %v388, %b59 ], [ %v489, %b65 ]
  %v395 = icmp slt i64 %v394, %v393
  br i1 %v395, label %b61, label %b62
b61:
  %v396 = add i64 %v394, 96
  %v397 = icmp slt i64 %v396, %v393
  %v398 = select i1 %v397, i64 %v396, i64 %v393
  br label %b63
b63:
  %v399 = phi i64 [ 0, %b61 ], [ %v488, %b68 ]
  %v400 = icmp slt i64 %v399, 1
  br i1 %v400, label %b64, label %b65
b64:
  %v401 = sub i64 %v398, %v394
  %v402 = sub i64 8, 1
  %v403 = add i64 %v401, %v402
  %v404 = sdiv i64 %v403, 8
  br label %b66
b66:
  %v405 = phi i64 [ 0, %b64 ], [ %v487, %b73 ]
  %v406 = icmp slt i64 %v405, %v404
  br i1 %v406, label %b67, label %b68
b67:
  %v407 = mul i64 %v401, %v405
  %v408 = sdiv i64 %v407, %v404
  %v409 = add i64 %v394, %v408
  %v410 = add i64 %v405, 1
  %v411 = mul i64 %v401, %v410
  %v412 = sdiv i64 %v411, %v404
  %v413 = add i64 %v394, %v412
  %v414 = mul i64 %v399, 64
  %v415 = getelementptr inbounds float, ptr %v260, i64 %v414
  %v416 = sub i64 %v413, %v409
  %v417 = add i64 %v313, 0
  %v418 = and i64 %v417, %v70
  %v419 = mul i64 %v418, %v7
  %v420 = add i64 %v419, %v409
  %v421 = mul i64 %v420, 8
  %v422 = getelementptr inbounds float, ptr %v46, i64 %v421
  %v423 = getelementptr inbounds float, ptr %v422, i64 0
  %v424 = sub i64 %v416, 1
  %v425 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v424
  %v426 = load ptr, ptr %v425, align 4
  %v427 = icmp sgt i64 %v416, 0
  br i1 %v427, label %b69, label %b70
b69:
  call void %v426(ptr %v423, i64 8, ptr %v415, i64 8, ptr %v380)
  br label %b70
b70:
  %v428 = add i64 %v414, 64
  br label %b71
b71:
  %v429 = phi i64 [ %v409, %b70 ], [ %v486, %b76 ]
  %v430 = icmp slt i64 %v429, %v413
  br i1 %v430, label %b72, label %b73
b72:
  %v431 = sub i64 %v429, %v409
  %v432 = mul i64 %v431, 8
  %v433 = getelementptr inbounds float, ptr %v380, i64 %v432
  %v434 = add i64 %v313, 1
  %v435 = and i64 %v434, 1
  %v436 = mul i64 %v435, %v7
  %v437 = add i64 %v436, %v429
  %v438 = mul i64 %v437, 8
  %v439 = getelementptr inbounds float, ptr %v24, i64 %v438
  %v440 = add i64 %v313, 0
  %v441 = and i64 %v440, %v52
  %v442 = mul i64 %v441, %v7
  %v443 = add i64 %v442, %v429
  %v444 = mul i64 %v443, 8
  %v445 = getelementptr inbounds float, ptr %v20, i64 %v444
  %v446 = add i64 %v313, 0
  %v447 = and i64 %v446, %v68
  %v448 = mul i64 %v447, %v7
  %v449 = add i64 %v448, %v429
  %v450 = mul i64 %v449, 17
  %v451 = getelementptr inbounds float, ptr %v44, i64 %v450
  %v452 = fsub float 0x3FF0000000000000, 0x3FD3333340000000
  %v453 = add i64 %v313, 0
  %v454 = and i64 %v453, 1
  %v455 = mul i64 %v454, %v7
  %v456 = add i64 %v455, %v429
  %v457 = mul i64 %v456, 8
  %v458 = getelementptr inbounds float, ptr %v24, i64 %v457
  br label %b74
b74:
  %v459 = phi i64 [ 0, %b72 ], [ %v485, %b75 ]
  %v460 = icmp slt i64 %v459, 1
  br i1 %v460, label %b75, label %b76
b75:
  %v461 = mul i64 %v399, 1
  %v462 = add i64 %v461, %v459
  %v463 = mul i64 %v462, 8
  %v464 = add i64 0, %v459
  %v465 = mul i64 %v464, 8
  %v466 = getelementptr inbounds float, ptr %v433, i64 %v465
  %v467 = load <8 x float>, ptr %v466, align 4
  %v468 = add i64 0, %v463
  %v469 = getelementptr inbounds float, ptr %v439, i64 %v468
  %v470 = load <8 x float>, ptr %v469, align 4
  %v471 = add i64 0, %v463
  %v472 = getelementptr inbounds float, ptr %v445, i64 %v471
  %v473 = load <8 x float>, ptr %v472, align 4
  %v474 = fadd <8 x float> %v470, %v473
  %v475 = add i64 9, %v463
  %v476 = getelementptr inbounds float, ptr %v451, i64 %v475
  %v477 = load <8 x float>, ptr %v476, align 4
  %v478 = fadd <8 x float> %v474, %v477
  %v479 = insertelement <8 x float> poison, float %v452, i64 0
  %v480 = shufflevector <8 x float> %v479, <8 x float> poison, <8 x i32> zeroinitializer
  %v481 = fmul <8 x float> %v478, %v480
  %v482 = fadd <8 x float> %v481, %v467
  %v483 = add i64 0, %v463
  %v484 = getelementptr inbounds float, ptr %v458, i64 %v483
  store <8 x float> %v482, ptr %v484, align 4
  %v485 = add nsw i64 %v459, 1
  br label %b74
b76:
  %v486 = add nsw i64 %v429, 1
  br label %b71
b73:
  %v487 = add nsw i64 %v405, 1
  br label %b66
b68:
  %v488 = add nsw i64 %v399, 1
  br label %b63
b65:
  %v489 = add nsw i64 %v394, 96
  br label %b60
b62:
  %v490 = add nsw i64 %v310, 1
  br label %b54
b56:
  %v491 = icmp sgt i64 %v3, 1
  br i1 %v491, label %b77, label %b78
b77:
  %v492 = getelementptr inbounds i64, ptr %v1, i64 3
  %v493 = atomicrmw add ptr %v492, i64 1 acq_rel
  %v494 = mul i64 %v3, 4
  br label %b79
b79:
  %v495 = load atomic i64, ptr %v492 acquire, align 8
  %v496 = icmp slt i64 %v495, %v494
  br i1 %v496, label %b80, label %b81
b80:
  %v497 = call i32 @sched_yield()
  br label %b79
b81:
  br label %b78
b78:
  %v498 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v499 = load ptr, ptr %v498, align 4
  %v500 = getelementptr inbounds float, ptr %v499, i64 256
  %v501 = add i64 1, 0
  %v502 = sdiv i64 %v501, 1
  %v503 = add i64 %v2, 1
  %v504 = mul i64 %v502, %v2
  %v505 = sdiv i64 %v504, %v3
  %v506 = mul i64 %v505, 1
  %v507 = icmp slt i64 %v506, 1
  %v508 = select i1 %v507, i64 %v506, i64 1
  %v509 = mul i64 %v502, %v503
  %v510 = sdiv i64 %v509, %v3
  %v511 = mul i64 %v510, 1
  %v512 = icmp slt i64 %v511, 1
  %v513 = select i1 %v512, i64 %v511, i64 1
  br label %b82
b82:
  %v514 = phi i64 [ %v508, %b78 ], [ %v542, %b87 ]
  %v515 = icmp slt i64 %v514, %v513
  br i1 %v515, label %b83, label %b84
b83:
  %v516 = mul i64 %v514, 64
  %v517 = mul i64 %v514, 8
  %v518 = add i64 %v517, 0
  %v519 = sub i64 8, %v518
  %v520 = icmp slt i64 %v519, 0
  %v521 = select i1 %v520, i64 0, i64 %v519
  %v522 = icmp ult i64 %v521, 8
  %v523 = select i1 %v522, i64 %v521, i64 8
  %v524 = trunc i64 %v523 to i32
  %v525 = insertelement <8 x i32> poison, i32 %v524, i64 0
  %v526 = shufflevector <8 x i32> %v525, <8 x i32> poison, <8 x i32> zeroinitializer
  %v527 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v526
  %v528 = mul i64 %v518, 1
  %v529 = add i64 1, %v528
  %v530 = getelementptr inbounds float, ptr %v12, i64 %v529
  %v531 = add i64 %v516, 0
  br label %b85
b85:
  %v532 = phi i64 [ 0, %b83 ], [ %v540, %b86 ]
  %v533 = icmp slt i64 %v532, 8
  br i1 %v533, label %b86, label %b87
b86:
  %v534 = mul i64 %v532, 9
  %v535 = getelementptr inbounds float, ptr %v530, i64 %v534
  %v536 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v535, <8 x i1> %v527, <8 x float> zeroinitializer)
  %v537 = mul i64 %v532, 8
  %v538 = add i64 %v531, %v537
  %v539 = getelementptr inbounds float, ptr %v500, i64 %v538
  store <8 x float> %v536, ptr %v539, align 4
  %v540 = add nsw i64 %v532, 1
  br label %b85
b87:
  %v541 = add i64 %v516, 64
  %v542 = add nsw i64 %v514, 1
  br label %b82
b84:
  %v543 = icmp sgt i64 %v3, 1
  br i1 %v543, label %b88, label %b89
b88:
  %v544 = getelementptr inbounds i64, ptr %v1, i64 3
  %v545 = atomicrmw add ptr %v544, i64 1 acq_rel
  %v546 = mul i64 %v3, 5
  br label %b90
b90:
  %v547 = load atomic i64, ptr %v544 acquire, align 8
  %v548 = icmp slt i64 %v547, %v546
  br i1 %v548, label %b91, label %b92
b91:
  %v549 = call i32 @sched_yield()
  br label %b90
b92:
  br label %b89
b89:
  %v551 = add i64 %v8, 0
  %v552 = sdiv i64 %v551, 1
  %v553 = add i64 %v2, 1
  %v554 = mul i64 %v552, %v2
  %v555 = sdiv i64 %v554, %v3
  %v556 = mul i64 %v555, 1
  %v557 = icmp slt i64 %v556, %v8
  %v558 = select i1 %v557, i64 %v556, i64 %v8
  %v559 = mul i64 %v552, %v553
  %v560 = sdiv i64 %v559, %v3
  %v561 = mul i64 %v560, 1
  %v562 = icmp slt i64 %v561, %v8
  %v563 = select i1 %v562, i64 %v561, i64 %v8
  br label %b93
b93:
  %v564 = phi i64 [ %v558, %b89 ], [ %v623, %b98 ]
  %v565 = icmp slt i64 %v564, %v563
  br i1 %v565, label %b94, label %b95
b94:
  %v566 = add i64 %v564, 96
  %v567 = icmp slt i64 %v566, %v563
  %v568 = select i1 %v567, i64 %v566, i64 %v563
  br label %b96
b96:
  %v569 = phi i64 [ 0, %b94 ], [ %v622, %b101 ]
  %v570 = icmp slt i64 %v569, 1
  br i1 %v570, label %b97, label %b98
b97:
  %v571 = sub i64 %v568, %v564
  %v572 = sub i64 8, 1
  %v573 = add i64 %v571, %v572
  %v574 = sdiv i64 %v573, 8
  br label %b99
b99:
  %v575 = phi i64 [ 0, %b97 ], [ %v621, %b106 ]
  %v576 = icmp slt i64 %v575, %v574
  br i1 %v576, label %b100, label %b101
b100:
  %v577 = mul i64 %v571, %v575
  %v578 = sdiv i64 %v577, %v574
  %v579 = add i64 %v564, %v578
  %v580 = add i64 %v575, 1
  %v581 = mul i64 %v571, %v580
  %v582 = sdiv i64 %v581, %v574
  %v583 = add i64 %v564, %v582
  %v584 = mul i64 %v569, 64
  %v585 = getelementptr inbounds float, ptr %v500, i64 %v584
  %v586 = sub i64 %v583, %v579
  %v587 = mul i64 %v579, 8
  %v588 = getelementptr inbounds float, ptr %v46, i64 %v587
  %v589 = getelementptr inbounds float, ptr %v588, i64 0
  %v590 = sub i64 %v586, 1
  %v591 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v590
  %v592 = load ptr, ptr %v591, align 4
  %v593 = icmp sgt i64 %v586, 0
  br i1 %v593, label %b102, label %b103
b102:
  call void %v592(ptr %v589, i64 8, ptr %v585, i64 8, ptr %v550)
  br label %b103
b103:
  %v594 = add i64 %v584, 64
  br label %b104
b104:
  %v595 = phi i64 [ %v579, %b103 ], [ %v620, %b109 ]
  %v596 = icmp slt i64 %v595, %v583
  br i1 %v596, label %b105, label %b106
b105:
  %v597 = sub i64 %v595, %v579
  %v598 = mul i64 %v597, 8
  %v599 = getelementptr inbounds float, ptr %v550, i64 %v598
  %v600 = mul i64 %v595, 17
  %v601 = getelementptr inbounds float, ptr %v44, i64 %v600
  %v602 = mul i64 %v595, 8
  %v603 = getelementptr inbounds float, ptr %v28, i64 %v602
  br label %b107
b107:
  %v604 = phi i64 [ 0, %b105 ], [ %v619, %b108 ]
  %v605 = icmp slt i64 %v604, 1
  br i1 %v605, label %b108, label %b109
b108:
  %v606 = mul i64 %v569, 1
  %v607 = add i64 %v606, %v604
  %v608 = mul i64 %v607, 8
  %v609 = add i64 0, %v604
  %v610 = mul i64 %v609, 8
  %v611 = getelementptr inbounds float, ptr %v599, i64 %v610
  %v612 = load <8 x float>, ptr %v611, align 4
  %v613 = add i64 1, %v608
  %v614 = getelementptr inbounds float, ptr %v601, i64 %v613
  %v615 = load <8 x float>, ptr %v614, align 4
  %v616 = fadd <8 x float> %v615, %v612
  %v617 = add i64 0, %v608
  %v618 = getelementptr inbounds float, ptr %v603, i64 %v617
  store <8 x float> %v616, ptr %v618, align 4
  %v619 = add nsw i64 %v604, 1
  br label %b107
b109:
  %v620 = add nsw i64 %v595, 1
  br label %b104
b106:
  %v621 = add nsw i64 %v575, 1
  br label %b99
b101:
  %v622 = add nsw i64 %v569, 1
  br label %b96
b98:
  %v623 = add nsw i64 %v564, 96
  br label %b93
b95:
  %v624 = icmp sgt i64 %v3, 1
  br i1 %v624, label %b110, label %b111
b110:
  %v625 = getelementptr inbounds i64, ptr %v1, i64 3
  %v626 = atomicrmw add ptr %v625, i64 1 acq_rel
  %v627 = mul i64 %v3, 6
  br label %b112
b112:
  %v628 = load atomic i64, ptr %v625 acquire, align 8
  %v629 = icmp slt i64 %v628, %v627
  br i1 %v629, label %b113, label %b114
b113:
  %v630 = call i32 @sched_yield()
  br label %b112
b114:
  br label %b111
b111:
  %v631 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v632 = load ptr, ptr %v631, align 4
  %v633 = icmp eq i64 %v2, 0
  br i1 %v633, label %b115, label %b116
b115:
  br label %b117
b117:
  %v634 = phi i64 [ 0, %b115 ], [ %v659, %b122 ]
  %v635 = icmp slt i64 %v634, 8
  br i1 %v635, label %b118, label %b119
b118:
  br label %b120
b120:
  %v636 = phi i64 [ 0, %b118 ], [ %v654, %b125 ]
  %v637 = phi float [ 0x0000000000000000, %b118 ], [ %v653, %b125 ]
  %v638 = icmp slt i64 %v636, %v8
  br i1 %v638, label %b121, label %b122
b121:
  %v639 = add i64 %v636, 128
  %v640 = icmp slt i64 %v639, %v8
  %v641 = select i1 %v640, i64 %v639, i64 %v8
  br label %b123
b123:
  %v642 = phi i64 [ %v636, %b121 ], [ %v652, %b124 ]
  %v643 = phi float [ 0x0000000000000000, %b121 ], [ %v651, %b124 ]
  %v644 = icmp slt i64 %v642, %v641
  br i1 %v644, label %b124, label %b125
b124:
  %v645 = mul i64 %v642, 8
  %v646 = getelementptr inbounds float, ptr %v18, i64 %v645
  %v647 = add i64 0, %v634
  %v648 = getelementptr inbounds float, ptr %v646, i64 %v647
  %v649 = load float, ptr %v648, align 4
  %v650 = fmul float %v649, 0x3FF0000000000000
  %v651 = fadd float %v643, %v650
  %v652 = add nsw i64 %v642, 1
  br label %b123
b125:
  %v653 = fadd float %v637, %v643
  %v654 = add nsw i64 %v636, 128
  br label %b120
b122:
  %v655 = mul i64 %v634, 17
  %v656 = add i64 0, %v655
  %v657 = add i64 %v656, 0
  %v658 = getelementptr inbounds float, ptr %v30, i64 %v657
  store float %v637, ptr %v658, align 4
  %v659 = add nsw i64 %v634, 1
  br label %b117
b119:
  br label %b116
b116:
  %v660 = icmp sgt i64 %v3, 1
  br i1 %v660, label %b126, label %b127
b126:
  %v661 = getelementptr inbounds i64, ptr %v1, i64 3
  %v662 = atomicrmw add ptr %v661, i64 1 acq_rel
  %v663 = mul i64 %v3, 7
  br label %b128
b128:
  %v664 = load atomic i64, ptr %v661 acquire, align 8
  %v665 = icmp slt i64 %v664, %v663
  br i1 %v665, label %b129, label %b130
b129:
  %v666 = call i32 @sched_yield()
  br label %b128
b130:
  br label %b127
b127:
  %v667 = add i64 8, 1
  %v668 = sdiv i64 %v667, 2
  %v669 = add i64 %v2, 1
  %v670 = mul i64 %v668, %v2
  %v671 = sdiv i64 %v670, %v3
  %v672 = mul i64 %v671, 2
  %v673 = icmp slt i64 %v672, 8
  %v674 = select i1 %v673, i64 %v672, i64 8
  %v675 = mul i64 %v668, %v669
  %v676 = sdiv i64 %v675, %v3
  %v677 = mul i64 %v676, 2
  %v678 = icmp slt i64 %v677, 8
  %v679 = select i1 %v678, i64 %v677, i64 8
  %v680 = getelementptr inbounds float, ptr %v30, i64 1
  br label %b131
b131:
  %v681 = phi i64 [ %v674, %b127 ], [ %v689, %b136 ]
  %v682 = icmp slt i64 %v681, %v679
  br i1 %v682, label %b132, label %b133
b132:
  %v683 = mul i64 %v681, 17
  %v684 = getelementptr inbounds float, ptr %v680, i64 %v683
  br label %b134
b134:
  %v685 = phi i64 [ 0, %b132 ], [ %v688, %b135 ]
  %v686 = icmp slt i64 %v685, 8
  br i1 %v686, label %b135, label %b136
b135:
  %v687 = getelementptr inbounds float, ptr %v684, i64 %v685
  store float 0x0000000000000000, ptr %v687, align 4
  %v688 = add nsw i64 %v685, 1
  br label %b134
b136:
  %v689 = add nsw i64 %v681, 1
  br label %b131
b133:
  %v690 = mul i64 0, 8
  %v691 = getelementptr inbounds float, ptr %v18, i64 %v690
  %v692 = getelementptr inbounds float, ptr %v691, i64 0
  %v693 = mul i64 0, 8
  %v694 = getelementptr inbounds float, ptr %v10, i64 %v693
  %v695 = getelementptr inbounds float, ptr %v694, i64 0
  %v696 = mul i64 %v8, 1
  br label %b137
b137:
  %v697 = phi i64 [ 0, %b133 ], [ %v724, %b142 ]
  %v698 = icmp slt i64 %v697, %v696
  br i1 %v698, label %b138, label %b139
b138:
  %v699 = sub i64 %v696, %v697
  %v700 = icmp slt i64 %v699, 128
  %v701 = select i1 %v700, i64 %v699, i64 128
  br label %b140
b140:
  %v702 = phi i64 [ 0, %b138 ], [ %v723, %b145 ]
  %v703 = icmp slt i64 %v702, 8
  br i1 %v703, label %b141, label %b142
b141:
  %v704 = mul i64 %v697, 8
  %v705 = add i64 %v704, %v702
  %v706 = getelementptr inbounds float, ptr %v695, i64 %v705
  br label %b143
b143:
  %v707 = phi i64 [ %v674, %b141 ], [ %v722, %b144 ]
  %v708 = icmp slt i64 %v707, %v679
  br i1 %v708, label %b144, label %b145
b144:
  %v709 = sub i64 %v679, %v707
  %v710 = icmp slt i64 %v709, 2
  %v711 = select i1 %v710, i64 %v709, i64 2
  %v712 = mul i64 %v697, 8
  %v713 = add i64 %v712, %v707
  %v714 = getelementptr inbounds float, ptr %v692, i64 %v713
  %v715 = mul i64 %v707, 17
  %v716 = add i64 %v715, %v702
  %v717 = getelementptr inbounds float, ptr %v680, i64 %v716
  %v718 = sub i64 8, %v702
  %v719 = sub i64 %v711, 1
  %v720 = getelementptr inbounds ptr, ptr @table_outer_tail, i64 %v719
  %v721 = load ptr, ptr %v720, align 4
  call void %v721(ptr %v714, i64 8, ptr %v706, i64 8, i64 %v701, ptr %v717, i64 17, i64 %v718)
  %v722 = add nsw i64 %v707, 2
  br label %b143
b145:
  %v723 = add nsw i64 %v702, 32
  br label %b140
b142:
  %v724 = add nsw i64 %v697, 128
  br label %b137
b139:
  %v725 = icmp sgt i64 %v3, 1
  br i1 %v725, label %b146, label %b147
b146:
  %v726 = getelementptr inbounds i64, ptr %v1, i64 3
  %v727 = atomicrmw add ptr %v726, i64 1 acq_rel
  %v728 = mul i64 %v3, 8
  br label %b148
b148:
  %v729 = load atomic i64, ptr %v726 acquire, align 8
  %v730 = icmp slt i64 %v729, %v728
  br i1 %v730, label %b149, label %b150
b149:
  %v731 = call i32 @sched_yield()
  br label %b148
b150:
  br label %b147
b147:
  %v732 = add i64 8, 1
  %v733 = sdiv i64 %v732, 2
  %v734 = add i64 %v2, 1
  %v735 = mul i64 %v733, %v2
  %v736 = sdiv i64 %v735, %v3
  %v737 = mul i64 %v736, 2
  %v738 = icmp slt i64 %v737, 8
  %v739 = select i1 %v738, i64 %v737, i64 8
  %v740 = mul i64 %v733, %v734
  %v741 = sdiv i64 %v740, %v3
  %v742 = mul i64 %v741, 2
  %v743 = icmp slt i64 %v742, 8
  %v744 = select i1 %v743, i64 %v742, i64 8
  %v745 = getelementptr inbounds float, ptr %v30, i64 9
  br label %b151
b151:
  %v746 = phi i64 [ %v739, %b147 ], [ %v754, %b156 ]
  %v747 = icmp slt i64 %v746, %v744
  br i1 %v747, label %b152, label %b153
b152:
  %v748 = mul i64 %v746, 17
  %v749 = getelementptr inbounds float, ptr %v745, i64 %v748
  br label %b154
b154:
  %v750 = phi i64 [ 0, %b152 ], [ %v753, %b155 ]
  %v751 = icmp slt i64 %v750, 8
  br i1 %v751, label %b155, label %b156
b155:
  %v752 = getelementptr inbounds float, ptr %v749, i64 %v750
  store float 0x0000000000000000, ptr %v752, align 4
  %v753 = add nsw i64 %v750, 1
  br label %b154
b156:
  %v754 = add nsw i64 %v746, 1
  br label %b151
b153:
  %v755 = mul i64 0, 8
  %v756 = getelementptr inbounds float, ptr %v18, i64 %v755
  %v757 = getelementptr inbounds float, ptr %v756, i64 0
  %v758 = mul i64 1, %v7
  %v759 = add i64 0, %v758
  %v760 = mul i64 %v759, 8
  %v761 = getelementptr inbounds float, ptr %v22, i64 %v760
  %v762 = getelementptr inbounds float, ptr %v761, i64 0
  %v763 = mul i64 %v8, 1
  br label %b157
b157:
  %v764 = phi i64 [ 0, %b153 ], [ %v791, %b162 ]
  %v765 = icmp slt i64 %v764, %v763
  br i1 %v765, label %b158, label %b159
b158:
  %v766 = sub i64 %v763, %v764
  %v767 = icmp slt i64 %v766, 128
  %v768 = select i1 %v767, i64 %v766, i64 128
  br label %b160
b160:
  %v769 = phi i64 [ 0, %b158 ], [ %v790, %b165 ]
  %v770 = icmp slt i64 %v769, 8
  br i1 %v770, label %b161, label %b162
b161:
  %v771 = mul i64 %v764, 8
  %v772 = add i64 %v771, %v769
  %v773 = getelementptr inbounds float, ptr %v762, i64 %v772
  br label %b163
b163:
  %v774 = phi i64 [ %v739, %b161 ], [ %v789, %b164 ]
  %v775 = icmp slt i64 %v774, %v744
  br i1 %v775, label %b164, label %b165
b164:
  %v776 = sub i64 %v744, %v774
  %v777 = icmp slt i64 %v776, 2
  %v778 = select i1 %v777, i64 %v776, i64 2
  %v779 = mul i64 %v764, 8
  %v780 = add i64 %v779, %v774
  %v781 = getelementptr inbounds float, ptr %v757, i64 %v780
  %v782 = mul i64 %v774, 17
  %v783 = add i64 %v782, %v769
  %v784 = getelementptr inbounds float, ptr %v745, i64 %v783
  %v785 = sub i64 8, %v769
  %v786 = sub i64 %v778, 1
  %v787 = getelementptr inbounds ptr, ptr @table_outer_tail, i64 %v786
  %v788 = load ptr, ptr %v787, align 4
  call void %v788(ptr %v781, i64 8, ptr %v773, i64 8, i64 %v768, ptr %v784, i64 17, i64 %v785)
  %v789 = add nsw i64 %v774, 2
  br label %b163
b165:
  %v790 = add nsw i64 %v769, 32
  br label %b160
b162:
  %v791 = add nsw i64 %v764, 128
  br label %b157
b159:
  %v792 = icmp sgt i64 %v3, 1
  br i1 %v792, label %b166, label %b167
b166:
  %v793 = getelementptr inbounds i64, ptr %v1, i64 3
  %v794 = atomicrmw add ptr %v793, i64 1 acq_rel
  %v795 = mul i64 %v3, 9
  br label %b168
b168:
  %v796 = load atomic i64, ptr %v793 acquire, align 8
  %v797 = icmp slt i64 %v796, %v795
  br i1 %v797, label %b169, label %b170
b169:
  %v798 = call i32 @sched_yield()
  br label %b168
b170:
  br label %b167
b167:
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
