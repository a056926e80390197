; generated from specs/lstm_1997.yaml by `make generated`: do not edit
; lstm_1997 I=8 H=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_4x3of3_0 = private unnamed_addr constant [4 x ptr] [ptr @tile_1x3of3_0, ptr @tile_2x3of3_0, ptr @tile_3x3of3_0, ptr @tile_4x3of3_0], align 8
@table_tile_4x1of3_0_1_2 = private unnamed_addr constant [4 x ptr] [ptr @tile_1x1of3_0_1_2, ptr @tile_2x1of3_0_1_2, ptr @tile_3x1of3_0_1_2, ptr @tile_4x1of3_0_1_2], align 8
@table_tile_8x1of1_0 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0, ptr @tile_2x1of1_0, ptr @tile_3x1of1_0, ptr @tile_4x1of1_0, ptr @tile_5x1of1_0, ptr @tile_6x1of1_0, ptr @tile_7x1of1_0, ptr @tile_8x1of1_0], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v525 = alloca float, i64 96, align 4
  %v964 = alloca float, i64 96, align 4
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
  %v47 = getelementptr inbounds i64, ptr %v1, i64 5
  %v48 = load i64, ptr %v47, align 8
  %v49 = getelementptr inbounds i64, ptr %v1, i64 9
  %v50 = load i64, ptr %v49, align 8
  %v51 = getelementptr inbounds i64, ptr %v1, i64 10
  %v52 = load i64, ptr %v51, align 8
  %v53 = getelementptr inbounds i64, ptr %v1, i64 11
  %v54 = load i64, ptr %v53, align 8
  %v55 = getelementptr inbounds i64, ptr %v1, i64 14
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 18
  %v58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 20
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 21
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 22
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 23
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v68 = load ptr, ptr %v67, align 4
  %v69 = mul i64 %v2, 0
  %v70 = add i64 %v69, 384
  %v71 = getelementptr inbounds float, ptr %v68, i64 %v70
  %v72 = getelementptr inbounds i64, ptr %v1, i64 4
  %v73 = load i64, ptr %v72, align 8
  %v74 = icmp eq i64 %v73, 0
  br i1 %v74, label %b0, label %b1
b0:
  %v75 = icmp eq i64 %v2, 0
  br i1 %v75, label %b2, label %b3
b2:
  %v76 = add i64 0, 0
  %v77 = getelementptr inbounds float, ptr %v38, i64 %v76
  %v78 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v79 = shufflevector <8 x float> %v78, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v79, ptr %v77, align 4
  br label %b3
b3:
  br label %b1
b1:
  %v80 = icmp sgt i64 %v3, 1
  br i1 %v80, label %b4, label %b5
b4:
  %v81 = getelementptr inbounds i64, ptr %v1, i64 3
  %v82 = atomicrmw add ptr %v81, i64 1 acq_rel
  %v83 = mul i64 %v3, 1
  br label %b6
b6:
  %v84 = load atomic i64, ptr %v81 acquire, align 8
  %v85 = icmp slt i64 %v84, %v83
  br i1 %v85, label %b7, label %b8
b7:
  %v86 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  %v87 = getelementptr inbounds i64, ptr %v1, i64 4
  %v88 = load i64, ptr %v87, align 8
  %v89 = icmp eq i64 %v88, 0
  br i1 %v89, label %b9, label %b10
b9:
  %v90 = getelementptr inbounds i64, ptr %v1, i64 24
  %v91 = load i64, ptr %v90, align 8
  %v92 = icmp eq i64 %v91, 0
  br i1 %v92, label %b11, label %b12
b11:
  %v93 = add i64 %v7, 0
  %v94 = sdiv i64 %v93, 1
  %v95 = add i64 %v2, 1
  %v96 = mul i64 %v94, %v2
  %v97 = sdiv i64 %v96, %v3
  %v98 = mul i64 %v97, 1
  %v99 = icmp slt i64 %v98, %v7
  %v100 = select i1 %v99, i64 %v98, i64 %v7
  %v101 = mul i64 %v94, %v95
  %v102 = sdiv i64 %v101, %v3
  %v103 = mul i64 %v102, 1
  %v104 = icmp slt i64 %v103, %v7
  %v105 = select i1 %v104, i64 %v103, i64 %v7
  br label %b13
b13:
  %v106 = phi i64 [ %v100, %b11 ], [ %v117, %b14 ]
  %v107 = icmp slt i64 %v106, %v105
  br i1 %v107, label %b14, label %b15
b14:
  %v108 = and i64 0, %v52
  %v109 = mul i64 %v108, %v7
  %v110 = add i64 %v109, %v106
  %v111 = mul i64 %v110, 8
  %v112 = getelementptr inbounds float, ptr %v20, i64 %v111
  %v113 = add i64 0, 0
  %v114 = getelementptr inbounds float, ptr %v112, i64 %v113
  %v115 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v116 = shufflevector <8 x float> %v115, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v116, ptr %v114, align 4
  %v117 = add nsw i64 %v106, 1
  br label %b13
b15:
  br label %b12
b12:
  br label %b10
b10:
  %v118 = icmp sgt i64 %v3, 1
  br i1 %v118, label %b16, label %b17
b16:
  %v119 = getelementptr inbounds i64, ptr %v1, i64 3
  %v120 = atomicrmw add ptr %v119, i64 1 acq_rel
  %v121 = mul i64 %v3, 2
  br label %b18
b18:
  %v122 = load atomic i64, ptr %v119 acquire, align 8
  %v123 = icmp slt i64 %v122, %v121
  br i1 %v123, label %b19, label %b20
b19:
  %v124 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  %v125 = getelementptr inbounds i64, ptr %v1, i64 4
  %v126 = load i64, ptr %v125, align 8
  %v127 = icmp eq i64 %v126, 0
  br i1 %v127, label %b21, label %b22
b21:
  %v128 = getelementptr inbounds i64, ptr %v1, i64 25
  %v129 = load i64, ptr %v128, align 8
  %v130 = icmp eq i64 %v129, 0
  br i1 %v130, label %b23, label %b24
b23:
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
  br label %b25
b25:
  %v144 = phi i64 [ %v138, %b23 ], [ %v155, %b26 ]
  %v145 = icmp slt i64 %v144, %v143
  br i1 %v145, label %b26, label %b27
b26:
  %v146 = and i64 0, %v54
  %v147 = mul i64 %v146, %v7
  %v148 = add i64 %v147, %v144
  %v149 = mul i64 %v148, 8
  %v150 = getelementptr inbounds float, ptr %v22, i64 %v149
  %v151 = add i64 0, 0
  %v152 = getelementptr inbounds float, ptr %v150, i64 %v151
  %v153 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v154 = shufflevector <8 x float> %v153, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v154, ptr %v152, align 4
  %v155 = add nsw i64 %v144, 1
  br label %b25
b27:
  br label %b24
b24:
  br label %b22
b22:
  %v156 = icmp sgt i64 %v3, 1
  br i1 %v156, label %b28, label %b29
b28:
  %v157 = getelementptr inbounds i64, ptr %v1, i64 3
  %v158 = atomicrmw add ptr %v157, i64 1 acq_rel
  %v159 = mul i64 %v3, 3
  br label %b30
b30:
  %v160 = load atomic i64, ptr %v157 acquire, align 8
  %v161 = icmp slt i64 %v160, %v159
  br i1 %v161, label %b31, label %b32
b31:
  %v162 = call i32 @sched_yield()
  br label %b30
b32:
  br label %b29
b29:
  %v163 = getelementptr inbounds float, ptr %v68, i64 0
  %v164 = getelementptr inbounds i64, ptr %v1, i64 4
  %v165 = load i64, ptr %v164, align 8
  %v166 = icmp eq i64 %v165, 0
  br i1 %v166, label %b33, label %b34
b33:
  %v167 = add i64 1, 0
  %v168 = sdiv i64 %v167, 1
  %v169 = add i64 %v2, 1
  %v170 = mul i64 %v168, %v2
  %v171 = sdiv i64 %v170, %v3
  %v172 = mul i64 %v171, 1
  %v173 = icmp slt i64 %v172, 1
  %v174 = select i1 %v173, i64 %v172, i64 1
  %v175 = mul i64 %v168, %v169
  %v176 = sdiv i64 %v175, %v3
  %v177 = mul i64 %v176, 1
  %v178 = icmp slt i64 %v177, 1
  %v179 = select i1 %v178, i64 %v177, i64 1
  %v180 = icmp slt i64 %v179, 1
  %v181 = select i1 %v180, i64 %v179, i64 1
  br label %b35
b35:
  %v182 = phi i64 [ %v174, %b33 ], [ %v517, %b73 ]
  %v183 = icmp slt i64 %v182, %v181
  br i1 %v183, label %b36, label %b37
b36:
  %v184 = mul i64 %v182, 192
  %v185 = mul i64 %v182, 24
  %v186 = add i64 %v184, 0
  %v187 = add i64 %v185, 0
  %v188 = getelementptr inbounds float, ptr %v163, i64 %v186
  %v189 = sub i64 24, %v187
  %v190 = icmp slt i64 %v189, 0
  %v191 = select i1 %v190, i64 0, i64 %v189
  %v192 = icmp ult i64 %v191, 8
  %v193 = select i1 %v192, i64 %v191, i64 8
  %v194 = trunc i64 %v193 to i32
  %v195 = insertelement <8 x i32> poison, i32 %v194, i64 0
  %v196 = shufflevector <8 x i32> %v195, <8 x i32> poison, <8 x i32> zeroinitializer
  %v197 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v196
  %v198 = mul i64 %v187, 8
  %v199 = add i64 0, %v198
  %v200 = getelementptr inbounds float, ptr %v12, i64 %v199
  %v201 = icmp sge i64 %v191, 8
  br i1 %v201, label %b38, label %b39
b38:
  br label %b40
b40:
  %v202 = phi i64 [ 0, %b38 ], [ %v276, %b41 ]
  %v203 = icmp slt i64 %v202, 8
  br i1 %v203, label %b41, label %b42
b41:
  %v204 = add i64 %v202, 0
  %v205 = getelementptr inbounds float, ptr %v200, i64 %v204
  %v206 = load <8 x float>, ptr %v205, align 4
  %v207 = add i64 %v202, 8
  %v208 = getelementptr inbounds float, ptr %v200, i64 %v207
  %v209 = load <8 x float>, ptr %v208, align 4
  %v210 = add i64 %v202, 16
  %v211 = getelementptr inbounds float, ptr %v200, i64 %v210
  %v212 = load <8 x float>, ptr %v211, align 4
  %v213 = add i64 %v202, 24
  %v214 = getelementptr inbounds float, ptr %v200, i64 %v213
  %v215 = load <8 x float>, ptr %v214, align 4
  %v216 = add i64 %v202, 32
  %v217 = getelementptr inbounds float, ptr %v200, i64 %v216
  %v218 = load <8 x float>, ptr %v217, align 4
  %v219 = add i64 %v202, 40
  %v220 = getelementptr inbounds float, ptr %v200, i64 %v219
  %v221 = load <8 x float>, ptr %v220, align 4
  %v222 = add i64 %v202, 48
  %v223 = getelementptr inbounds float, ptr %v200, i64 %v222
  %v224 = load <8 x float>, ptr %v223, align 4
  %v225 = add i64 %v202, 56
  %v226 = getelementptr inbounds float, ptr %v200, i64 %v225
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
  %v253 = mul i64 %v252, 24
  %v254 = getelementptr inbounds float, ptr %v188, i64 %v253
  store <8 x float> %v244, ptr %v254, align 4
  %v255 = add i64 %v202, 1
  %v256 = mul i64 %v255, 24
  %v257 = getelementptr inbounds float, ptr %v188, i64 %v256
  store <8 x float> %v245, ptr %v257, align 4
  %v258 = add i64 %v202, 2
  %v259 = mul i64 %v258, 24
  %v260 = getelementptr inbounds float, ptr %v188, i64 %v259
  store <8 x float> %v246, ptr %v260, align 4
  %v261 = add i64 %v202, 3
  %v262 = mul i64 %v261, 24
  %v263 = getelementptr inbounds float, ptr %v188, i64 %v262
  store <8 x float> %v247, ptr %v263, align 4
  %v264 = add i64 %v202, 4
  %v265 = mul i64 %v264, 24
  %v266 = getelementptr inbounds float, ptr %v188, i64 %v265
  store <8 x float> %v248, ptr %v266, align 4
  %v267 = add i64 %v202, 5
  %v268 = mul i64 %v267, 24
  %v269 = getelementptr inbounds float, ptr %v188, i64 %v268
  store <8 x float> %v249, ptr %v269, align 4
  %v270 = add i64 %v202, 6
  %v271 = mul i64 %v270, 24
  %v272 = getelementptr inbounds float, ptr %v188, i64 %v271
  store <8 x float> %v250, ptr %v272, align 4
  %v273 = add i64 %v202, 7
  %v274 = mul i64 %v273, 24
  %v275 = getelementptr inbounds float, ptr %v188, i64 %v274
  store <8 x float> %v251, ptr %v275, align 4
  %v276 = add nsw i64 %v202, 8
  br label %b40
b42:
  br label %b43
b43:
  %v277 = phi i64 [ 8, %b42 ], [ %v285, %b44 ]
  %v278 = icmp slt i64 %v277, 8
  br i1 %v278, label %b44, label %b45
b44:
  %v279 = mul i64 %v277, 1
  %v280 = getelementptr inbounds float, ptr %v200, i64 %v279
  %v281 = getelementptr float, ptr %v280, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v282 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v281, <8 x i1> %v197, <8 x float> zeroinitializer)
  %v283 = mul i64 %v277, 24
  %v284 = getelementptr inbounds float, ptr %v188, i64 %v283
  store <8 x float> %v282, ptr %v284, align 4
  %v285 = add nsw i64 %v277, 1
  br label %b43
b45:
  br label %b39
b39:
  %v286 = icmp slt i64 %v191, 8
  br i1 %v286, label %b46, label %b47
b46:
  br label %b48
b48:
  %v287 = phi i64 [ 0, %b46 ], [ %v295, %b49 ]
  %v288 = icmp slt i64 %v287, 8
  br i1 %v288, label %b49, label %b50
b49:
  %v289 = mul i64 %v287, 1
  %v290 = getelementptr inbounds float, ptr %v200, i64 %v289
  %v291 = getelementptr float, ptr %v290, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v292 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v291, <8 x i1> %v197, <8 x float> zeroinitializer)
  %v293 = mul i64 %v287, 24
  %v294 = getelementptr inbounds float, ptr %v188, i64 %v293
  store <8 x float> %v292, ptr %v294, align 4
  %v295 = add nsw i64 %v287, 1
  br label %b48
b50:
  br label %b47
b47:
  %v296 = add i64 %v184, 8
  %v297 = add i64 %v185, 8
  %v298 = getelementptr inbounds float, ptr %v163, i64 %v296
  %v299 = sub i64 24, %v297
  %v300 = icmp slt i64 %v299, 0
  %v301 = select i1 %v300, i64 0, i64 %v299
  %v302 = icmp ult i64 %v301, 8
  %v303 = select i1 %v302, i64 %v301, i64 8
  %v304 = trunc i64 %v303 to i32
  %v305 = insertelement <8 x i32> poison, i32 %v304, i64 0
  %v306 = shufflevector <8 x i32> %v305, <8 x i32> poison, <8 x i32> zeroinitializer
  %v307 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v306
  %v308 = mul i64 %v297, 8
  %v309 = add i64 0, %v308
  %v310 = getelementptr inbounds float, ptr %v12, i64 %v309
  %v311 = icmp sge i64 %v301, 8
  br i1 %v311, label %b51, label %b52
b51:
  br label %b53
b53:
  %v312 = phi i64 [ 0, %b51 ], [ %v386, %b54 ]
  %v313 = icmp slt i64 %v312, 8
  br i1 %v313, label %b54, label %b55
b54:
  %v314 = add i64 %v312, 0
  %v315 = getelementptr inbounds float, ptr %v310, i64 %v314
  %v316 = load <8 x float>, ptr %v315, align 4
  %v317 = add i64 %v312, 8
  %v318 = getelementptr inbounds float, ptr %v310, i64 %v317
  %v319 = load <8 x float>, ptr %v318, align 4
  %v320 = add i64 %v312, 16
  %v321 = getelementptr inbounds float, ptr %v310, i64 %v320
  %v322 = load <8 x float>, ptr %v321, align 4
  %v323 = add i64 %v312, 24
  %v324 = getelementptr inbounds float, ptr %v310, i64 %v323
  %v325 = load <8 x float>, ptr %v324, align 4
  %v326 = add i64 %v312, 32
  %v327 = getelementptr inbounds float, ptr %v310, i64 %v326
  %v328 = load <8 x float>, ptr %v327, align 4
  %v329 = add i64 %v312, 40
  %v330 = getelementptr inbounds float, ptr %v310, i64 %v329
  %v331 = load <8 x float>, ptr %v330, align 4
  %v332 = add i64 %v312, 48
  %v333 = getelementptr inbounds float, ptr %v310, i64 %v332
  %v334 = load <8 x float>, ptr %v333, align 4
  %v335 = add i64 %v312, 56
  %v336 = getelementptr inbounds float, ptr %v310, i64 %v335
  %v337 = load <8 x float>, ptr %v336, align 4
  %v338 = shufflevector <8 x float> %v316, <8 x float> %v328, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v339 = shufflevector <8 x float> %v316, <8 x float> %v328, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v340 = shufflevector <8 x float> %v319, <8 x float> %v331, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v341 = shufflevector <8 x float> %v319, <8 x float> %v331, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v342 = shufflevector <8 x float> %v322, <8 x float> %v334, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v343 = shufflevector <8 x float> %v322, <8 x float> %v334, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v344 = shufflevector <8 x float> %v325, <8 x float> %v337, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v345 = shufflevector <8 x float> %v325, <8 x float> %v337, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v346 = shufflevector <8 x float> %v338, <8 x float> %v342, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v347 = shufflevector <8 x float> %v338, <8 x float> %v342, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v348 = shufflevector <8 x float> %v340, <8 x float> %v344, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v349 = shufflevector <8 x float> %v340, <8 x float> %v344, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v350 = shufflevector <8 x float> %v339, <8 x float> %v343, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v351 = shufflevector <8 x float> %v339, <8 x float> %v343, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v352 = shufflevector <8 x float> %v341, <8 x float> %v345, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v353 = shufflevector <8 x float> %v341, <8 x float> %v345, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v354 = shufflevector <8 x float> %v346, <8 x float> %v348, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v355 = shufflevector <8 x float> %v346, <8 x float> %v348, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v356 = shufflevector <8 x float> %v347, <8 x float> %v349, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v357 = shufflevector <8 x float> %v347, <8 x float> %v349, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v358 = shufflevector <8 x float> %v350, <8 x float> %v352, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v359 = shufflevector <8 x float> %v350, <8 x float> %v352, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v360 = shufflevector <8 x float> %v351, <8 x float> %v353, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v361 = shufflevector <8 x float> %v351, <8 x float> %v353, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v362 = add i64 %v312, 0
  %v363 = mul i64 %v362, 24
  %v364 = getelementptr inbounds float, ptr %v298, i64 %v363
  store <8 x float> %v354, ptr %v364, align 4
  %v365 = add i64 %v312, 1
  %v366 = mul i64 %v365, 24
  %v367 = getelementptr inbounds float, ptr %v298, i64 %v366
  store <8 x float> %v355, ptr %v367, align 4
  %v368 = add i64 %v312, 2
  %v369 = mul i64 %v368, 24
  %v370 = getelementptr inbounds float, ptr %v298, i64 %v369
  store <8 x float> %v356, ptr %v370, align 4
  %v371 = add i64 %v312, 3
  %v372 = mul i64 %v371, 24
  %v373 = getelementptr inbounds float, ptr %v298, i64 %v372
  store <8 x float> %v357, ptr %v373, align 4
  %v374 = add i64 %v312, 4
  %v375 = mul i64 %v374, 24
  %v376 = getelementptr inbounds float, ptr %v298, i64 %v375
  store <8 x float> %v358, ptr %v376, align 4
  %v377 = add i64 %v312, 5
  %v378 = mul i64 %v377, 24
  %v379 = getelementptr inbounds float, ptr %v298, i64 %v378
  store <8 x float> %v359, ptr %v379, align 4
  %v380 = add i64 %v312, 6
  %v381 = mul i64 %v380, 24
  %v382 = getelementptr inbounds float, ptr %v298, i64 %v381
  store <8 x float> %v360, ptr %v382, align 4
  %v383 = add i64 %v312, 7
  %v384 = mul i64 %v383, 24
  %v385 = getelementptr inbounds float, ptr %v298, i64 %v384
  store <8 x float> %v361, ptr %v385, align 4
  %v386 = add nsw i64 %v312, 8
  br label %b53
b55:
  br label %b56
b56:
  %v387 = phi i64 [ 8, %b55 ], [ %v395, %b57 ]
  %v388 = icmp slt i64 %v387, 8
  br i1 %v388, label %b57, label %b58
b57:
  %v389 = mul i64 %v387, 1
  %v390 = getelementptr inbounds float, ptr %v310, i64 %v389
  %v391 = getelementptr float, ptr %v390, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v392 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v391, <8 x i1> %v307, <8 x float> zeroinitializer)
  %v393 = mul i64 %v387, 24
  %v394 = getelementptr inbounds float, ptr %v298, i64 %v393
  store <8 x float> %v392, ptr %v394, align 4
  %v395 = add nsw i64 %v387, 1
  br label %b56
b58:
  br label %b52
b52:
  %v396 = icmp slt i64 %v301, 8
  br i1 %v396, label %b59, label %b60
b59:
  br label %b61
b61:
  %v397 = phi i64 [ 0, %b59 ], [ %v405, %b62 ]
  %v398 = icmp slt i64 %v397, 8
  br i1 %v398, label %b62, label %b63
b62:
  %v399 = mul i64 %v397, 1
  %v400 = getelementptr inbounds float, ptr %v310, i64 %v399
  %v401 = getelementptr float, ptr %v400, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v402 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v401, <8 x i1> %v307, <8 x float> zeroinitializer)
  %v403 = mul i64 %v397, 24
  %v404 = getelementptr inbounds float, ptr %v298, i64 %v403
  store <8 x float> %v402, ptr %v404, align 4
  %v405 = add nsw i64 %v397, 1
  br label %b61
b63:
  br label %b60
b60:
  %v406 = add i64 %v184, 16
  %v407 = add i64 %v185, 16
  %v408 = getelementptr inbounds float, ptr %v163, i64 %v406
  %v409 = sub i64 24, %v407
  %v410 = icmp slt i64 %v409, 0
  %v411 = select i1 %v410, i64 0, i64 %v409
  %v412 = icmp ult i64 %v411, 8
  %v413 = select i1 %v412, i64 %v411, i64 8
  %v414 = trunc i64 %v413 to i32
  %v415 = insertelement <8 x i32> poison, i32 %v414, i64 0
  %v416 = shufflevector <8 x i32> %v415, <8 x i32> poison, <8 x i32> zeroinitializer
  %v417 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v416
  %v418 = mul i64 %v407, 8
  %v419 = add i64 0, %v418
  %v420 = getelementptr inbounds float, ptr %v12, i64 %v419
  %v421 = icmp sge i64 %v411, 8
  br i1 %v421, label %b64, label %b65
b64:
  br label %b66
b66:
  %v422 = phi i64 [ 0, %b64 ], [ %v496, %b67 ]
  %v423 = icmp slt i64 %v422, 8
  br i1 %v423, label %b67, label %b68
b67:
  %v424 = add i64 %v422, 0
  %v425 = getelementptr inbounds float, ptr %v420, i64 %v424
  %v426 = load <8 x float>, ptr %v425, align 4
  %v427 = add i64 %v422, 8
  %v428 = getelementptr inbounds float, ptr %v420, i64 %v427
  %v429 = load <8 x float>, ptr %v428, align 4
  %v430 = add i64 %v422, 16
  %v431 = getelementptr inbounds float, ptr %v420, i64 %v430
  %v432 = load <8 x float>, ptr %v431, align 4
  %v433 = add i64 %v422, 24
  %v434 = getelementptr inbounds float, ptr %v420, i64 %v433
  %v435 = load <8 x float>, ptr %v434, align 4
  %v436 = add i64 %v422, 32
  %v437 = getelementptr inbounds float, ptr %v420, i64 %v436
  %v438 = load <8 x float>, ptr %v437, align 4
  %v439 = add i64 %v422, 40
  %v440 = getelementptr inbounds float, ptr %v420, i64 %v439
  %v441 = load <8 x float>, ptr %v440, align 4
  %v442 = add i64 %v422, 48
  %v443 = getelementptr inbounds float, ptr %v420, i64 %v442
  %v444 = load <8 x float>, ptr %v443, align 4
  %v445 = add i64 %v422, 56
  %v446 = getelementptr inbounds float, ptr %v420, i64 %v445
  %v447 = load <8 x float>, ptr %v446, align 4
  %v448 = shufflevector <8 x float> %v426, <8 x float> %v438, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v449 = shufflevector <8 x float> %v426, <8 x float> %v438, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v450 = shufflevector <8 x float> %v429, <8 x float> %v441, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v451 = shufflevector <8 x float> %v429, <8 x float> %v441, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v452 = shufflevector <8 x float> %v432, <8 x float> %v444, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v453 = shufflevector <8 x float> %v432, <8 x float> %v444, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v454 = shufflevector <8 x float> %v435, <8 x float> %v447, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v455 = shufflevector <8 x float> %v435, <8 x float> %v447, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v456 = shufflevector <8 x float> %v448, <8 x float> %v452, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v457 = shufflevector <8 x float> %v448, <8 x float> %v452, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v458 = shufflevector <8 x float> %v450, <8 x float> %v454, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v459 = shufflevector <8 x float> %v450, <8 x float> %v454, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v460 = shufflevector <8 x float> %v449, <8 x float> %v453, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v461 = shufflevector <8 x float> %v449, <8 x float> %v453, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v462 = shufflevector <8 x float> %v451, <8 x float> %v455, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v463 = shufflevector <8 x float> %v451, <8 x float> %v455, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v464 = shufflevector <8 x float> %v456, <8 x float> %v458, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v465 = shufflevector <8 x float> %v456, <8 x float> %v458, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v466 = shufflevector <8 x float> %v457, <8 x float> %v459, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v467 = shufflevector <8 x float> %v457, <8 x float> %v459, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v468 = shufflevector <8 x float> %v460, <8 x float> %v462, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v469 = shufflevector <8 x float> %v460, <8 x float> %v462, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v470 = shufflevector <8 x float> %v461, <8 x float> %v463, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v471 = shufflevector <8 x float> %v461, <8 x float> %v463, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v472 = add i64 %v422, 0
  %v473 = mul i64 %v472, 24
  %v474 = getelementptr inbounds float, ptr %v408, i64 %v473
  store <8 x float> %v464, ptr %v474, align 4
  %v475 = add i64 %v422, 1
  %v476 = mul i64 %v475, 24
  %v477 = getelementptr inbounds float, ptr %v408, i64 %v476
  store <8 x float> %v465, ptr %v477, align 4
  %v478 = add i64 %v422, 2
  %v479 = mul i64 %v478, 24
  %v480 = getelementptr inbounds float, ptr %v408, i64 %v479
  store <8 x float> %v466, ptr %v480, align 4
  %v481 = add i64 %v422, 3
  %v482 = mul i64 %v481, 24
  %v483 = getelementptr inbounds float, ptr %v408, i64 %v482
  store <8 x float> %v467, ptr %v483, align 4
  %v484 = add i64 %v422, 4
  %v485 = mul i64 %v484, 24
  %v486 = getelementptr inbounds float, ptr %v408, i64 %v485
  store <8 x float> %v468, ptr %v486, align 4
  %v487 = add i64 %v422, 5
  %v488 = mul i64 %v487, 24
  %v489 = getelementptr inbounds float, ptr %v408, i64 %v488
  store <8 x float> %v469, ptr %v489, align 4
  %v490 = add i64 %v422, 6
  %v491 = mul i64 %v490, 24
  %v492 = getelementptr inbounds float, ptr %v408, i64 %v491
  store <8 x float> %v470, ptr %v492, align 4
  %v493 = add i64 %v422, 7
  %v494 = mul i64 %v493, 24
  %v495 = getelementptr inbounds float, ptr %v408, i64 %v494
  store <8 x float> %v471, ptr %v495, align 4
  %v496 = add nsw i64 %v422, 8
  br label %b66
b68:
  br label %b69
b69:
  %v497 = phi i64 [ 8, %b68 ], [ %v505, %b70 ]
  %v498 = icmp slt i64 %v497, 8
  br i1 %v498, label %b70, label %b71
b70:
  %v499 = mul i64 %v497, 1
  %v500 = getelementptr inbounds float, ptr %v420, i64 %v499
  %v501 = getelementptr float, ptr %v500, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v502 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v501, <8 x i1> %v417, <8 x float> zeroinitializer)
  %v503 = mul i64 %v497, 24
  %v504 = getelementptr inbounds float, ptr %v408, i64 %v503
  store <8 x float> %v502, ptr %v504, align 4
  %v505 = add nsw i64 %v497, 1
  br label %b69
b71:
  br label %b65
b65:
  %v506 = icmp slt i64 %v411, 8
  br i1 %v506, label %b72, label %b73
b72:
  br label %b74
b74:
  %v507 = phi i64 [ 0, %b72 ], [ %v515, %b75 ]
  %v508 = icmp slt i64 %v507, 8
  br i1 %v508, label %b75, label %b76
b75:
  %v509 = mul i64 %v507, 1
  %v510 = getelementptr inbounds float, ptr %v420, i64 %v509
  %v511 = getelementptr float, ptr %v510, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v512 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v511, <8 x i1> %v417, <8 x float> zeroinitializer)
  %v513 = mul i64 %v507, 24
  %v514 = getelementptr inbounds float, ptr %v408, i64 %v513
  store <8 x float> %v512, ptr %v514, align 4
  %v515 = add nsw i64 %v507, 1
  br label %b74
b76:
  br label %b73
b73:
  %v516 = add i64 %v184, 192
  %v517 = add nsw i64 %v182, 1
  br label %b35
b37:
  br label %b34
b34:
  %v518 = icmp sgt i64 %v3, 1
  br i1 %v518, label %b77, label %b78
b77:
  %v519 = getelementptr inbounds i64, ptr %v1, i64 3
  %v520 = atomicrmw add ptr %v519, i64 1 acq_rel
  %v521 = mul i64 %v3, 4
  br label %b79
b79:
  %v522 = load atomic i64, ptr %v519 acquire, align 8
  %v523 = icmp slt i64 %v522, %v521
  br i1 %v523, label %b80, label %b81
b80:
  %v524 = call i32 @sched_yield()
  br label %b79
b81:
  br label %b78
b78:
  %v526 = add i64 %v8, 0
  %v527 = sdiv i64 %v526, 1
  %v528 = add i64 %v2, 1
  %v529 = mul i64 %v527, %v2
  %v530 = sdiv i64 %v529, %v3
  %v531 = mul i64 %v530, 1
  %v532 = icmp slt i64 %v531, %v8
  %v533 = select i1 %v532, i64 %v531, i64 %v8
  %v534 = mul i64 %v527, %v528
  %v535 = sdiv i64 %v534, %v3
  %v536 = mul i64 %v535, 1
  %v537 = icmp slt i64 %v536, %v8
  %v538 = select i1 %v537, i64 %v536, i64 %v8
  br label %b82
b82:
  %v539 = phi i64 [ %v533, %b78 ], [ %v592, %b87 ]
  %v540 = icmp slt i64 %v539, %v538
  br i1 %v540, label %b83, label %b84
b83:
  %v541 = add i64 %v539, 96
  %v542 = icmp slt i64 %v541, %v538
  %v543 = select i1 %v542, i64 %v541, i64 %v538
  br label %b85
b85:
  %v544 = phi i64 [ 0, %b83 ], [ %v591, %b90 ]
  %v545 = icmp slt i64 %v544, 1
  br i1 %v545, label %b86, label %b87
b86:
  %v546 = sub i64 %v543, %v539
  %v547 = sub i64 4, 1
  %v548 = add i64 %v546, %v547
  %v549 = sdiv i64 %v548, 4
  br label %b88
b88:
  %v550 = phi i64 [ 0, %b86 ], [ %v590, %b95 ]
  %v551 = icmp slt i64 %v550, %v549
  br i1 %v551, label %b89, label %b90
b89:
  %v552 = mul i64 %v546, %v550
  %v553 = sdiv i64 %v552, %v549
  %v554 = add i64 %v539, %v553
  %v555 = add i64 %v550, 1
  %v556 = mul i64 %v546, %v555
  %v557 = sdiv i64 %v556, %v549
  %v558 = add i64 %v539, %v557
  %v559 = mul i64 %v544, 192
  %v560 = getelementptr inbounds float, ptr %v163, i64 %v559
  %v561 = sub i64 %v558, %v554
  %v562 = mul i64 %v554, 8
  %v563 = getelementptr inbounds float, ptr %v10, i64 %v562
  %v564 = getelementptr inbounds float, ptr %v563, i64 0
  %v565 = sub i64 %v561, 1
  %v566 = getelementptr inbounds ptr, ptr @table_tile_4x3of3_0, i64 %v565
  %v567 = load ptr, ptr %v566, align 4
  %v568 = icmp sgt i64 %v561, 0
  br i1 %v568, label %b91, label %b92
b91:
  call void %v567(ptr %v564, i64 8, ptr %v560, i64 8, ptr %v525)
  br label %b92
b92:
  %v569 = add i64 %v559, 192
  br label %b93
b93:
  %v570 = phi i64 [ %v554, %b92 ], [ %v589, %b98 ]
  %v571 = icmp slt i64 %v570, %v558
  br i1 %v571, label %b94, label %b95
b94:
  %v572 = sub i64 %v570, %v554
  %v573 = mul i64 %v572, 24
  %v574 = getelementptr inbounds float, ptr %v525, i64 %v573
  %v575 = mul i64 %v570, 24
  %v576 = getelementptr inbounds float, ptr %v40, i64 %v575
  br label %b96
b96:
  %v577 = phi i64 [ 0, %b94 ], [ %v588, %b97 ]
  %v578 = icmp slt i64 %v577, 3
  br i1 %v578, label %b97, label %b98
b97:
  %v579 = mul i64 %v544, 3
  %v580 = add i64 %v579, %v577
  %v581 = mul i64 %v580, 8
  %v582 = add i64 0, %v577
  %v583 = mul i64 %v582, 8
  %v584 = getelementptr inbounds float, ptr %v574, i64 %v583
  %v585 = load <8 x float>, ptr %v584, align 4
  %v586 = add i64 0, %v581
  %v587 = getelementptr inbounds float, ptr %v576, i64 %v586
  store <8 x float> %v585, ptr %v587, align 4
  %v588 = add nsw i64 %v577, 1
  br label %b96
b98:
  %v589 = add nsw i64 %v570, 1
  br label %b93
b95:
  %v590 = add nsw i64 %v550, 1
  br label %b88
b90:
  %v591 = add nsw i64 %v544, 1
  br label %b85
b87:
  %v592 = add nsw i64 %v539, 96
  br label %b82
b84:
  %v593 = icmp sgt i64 %v3, 1
  br i1 %v593, label %b99, label %b100
b99:
  %v594 = getelementptr inbounds i64, ptr %v1, i64 3
  %v595 = atomicrmw add ptr %v594, i64 1 acq_rel
  %v596 = mul i64 %v3, 5
  br label %b101
b101:
  %v597 = load atomic i64, ptr %v594 acquire, align 8
  %v598 = icmp slt i64 %v597, %v596
  br i1 %v598, label %b102, label %b103
b102:
  %v599 = call i32 @sched_yield()
  br label %b101
b103:
  br label %b100
b100:
  %v600 = getelementptr inbounds float, ptr %v68, i64 192
  %v601 = getelementptr inbounds i64, ptr %v1, i64 4
  %v602 = load i64, ptr %v601, align 8
  %v603 = icmp eq i64 %v602, 0
  br i1 %v603, label %b104, label %b105
b104:
  %v604 = add i64 1, 0
  %v605 = sdiv i64 %v604, 1
  %v606 = add i64 %v2, 1
  %v607 = mul i64 %v605, %v2
  %v608 = sdiv i64 %v607, %v3
  %v609 = mul i64 %v608, 1
  %v610 = icmp slt i64 %v609, 1
  %v611 = select i1 %v610, i64 %v609, i64 1
  %v612 = mul i64 %v605, %v606
  %v613 = sdiv i64 %v612, %v3
  %v614 = mul i64 %v613, 1
  %v615 = icmp slt i64 %v614, 1
  %v616 = select i1 %v615, i64 %v614, i64 1
  %v617 = icmp slt i64 %v616, 1
  %v618 = select i1 %v617, i64 %v616, i64 1
  br label %b106
b106:
  %v619 = phi i64 [ %v611, %b104 ], [ %v954, %b144 ]
  %v620 = icmp slt i64 %v619, %v618
  br i1 %v620, label %b107, label %b108
b107:
  %v621 = mul i64 %v619, 192
  %v622 = mul i64 %v619, 8
  %v623 = add i64 %v621, 0
  %v624 = add i64 %v622, 0
  %v625 = getelementptr inbounds float, ptr %v600, i64 %v623
  %v626 = sub i64 8, %v624
  %v627 = icmp slt i64 %v626, 0
  %v628 = select i1 %v627, i64 0, i64 %v626
  %v629 = icmp ult i64 %v628, 8
  %v630 = select i1 %v629, i64 %v628, i64 8
  %v631 = trunc i64 %v630 to i32
  %v632 = insertelement <8 x i32> poison, i32 %v631, i64 0
  %v633 = shufflevector <8 x i32> %v632, <8 x i32> poison, <8 x i32> zeroinitializer
  %v634 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v633
  %v635 = mul i64 %v624, 8
  %v636 = add i64 64, %v635
  %v637 = getelementptr inbounds float, ptr %v14, i64 %v636
  %v638 = icmp sge i64 %v628, 8
  br i1 %v638, label %b109, label %b110
b109:
  br label %b111
b111:
  %v639 = phi i64 [ 0, %b109 ], [ %v713, %b112 ]
  %v640 = icmp slt i64 %v639, 8
  br i1 %v640, label %b112, label %b113
b112:
  %v641 = add i64 %v639, 0
  %v642 = getelementptr inbounds float, ptr %v637, i64 %v641
  %v643 = load <8 x float>, ptr %v642, align 4
  %v644 = add i64 %v639, 8
  %v645 = getelementptr inbounds float, ptr %v637, i64 %v644
  %v646 = load <8 x float>, ptr %v645, align 4
  %v647 = add i64 %v639, 16
  %v648 = getelementptr inbounds float, ptr %v637, i64 %v647
  %v649 = load <8 x float>, ptr %v648, align 4
  %v650 = add i64 %v639, 24
  %v651 = getelementptr inbounds float, ptr %v637, i64 %v650
  %v652 = load <8 x float>, ptr %v651, align 4
  %v653 = add i64 %v639, 32
  %v654 = getelementptr inbounds float, ptr %v637, i64 %v653
  %v655 = load <8 x float>, ptr %v654, align 4
  %v656 = add i64 %v639, 40
  %v657 = getelementptr inbounds float, ptr %v637, i64 %v656
  %v658 = load <8 x float>, ptr %v657, align 4
  %v659 = add i64 %v639, 48
  %v660 = getelementptr inbounds float, ptr %v637, i64 %v659
  %v661 = load <8 x float>, ptr %v660, align 4
  %v662 = add i64 %v639, 56
  %v663 = getelementptr inbounds float, ptr %v637, i64 %v662
  %v664 = load <8 x float>, ptr %v663, align 4
  %v665 = shufflevector <8 x float> %v643, <8 x float> %v655, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v666 = shufflevector <8 x float> %v643, <8 x float> %v655, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v667 = shufflevector <8 x float> %v646, <8 x float> %v658, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v668 = shufflevector <8 x float> %v646, <8 x float> %v658, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v669 = shufflevector <8 x float> %v649, <8 x float> %v661, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v670 = shufflevector <8 x float> %v649, <8 x float> %v661, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v671 = shufflevector <8 x float> %v652, <8 x float> %v664, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v672 = shufflevector <8 x float> %v652, <8 x float> %v664, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v673 = shufflevector <8 x float> %v665, <8 x float> %v669, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v674 = shufflevector <8 x float> %v665, <8 x float> %v669, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v675 = shufflevector <8 x float> %v667, <8 x float> %v671, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v676 = shufflevector <8 x float> %v667, <8 x float> %v671, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v677 = shufflevector <8 x float> %v666, <8 x float> %v670, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v678 = shufflevector <8 x float> %v666, <8 x float> %v670, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v679 = shufflevector <8 x float> %v668, <8 x float> %v672, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v680 = shufflevector <8 x float> %v668, <8 x float> %v672, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v681 = shufflevector <8 x float> %v673, <8 x float> %v675, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v682 = shufflevector <8 x float> %v673, <8 x float> %v675, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v683 = shufflevector <8 x float> %v674, <8 x float> %v676, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v684 = shufflevector <8 x float> %v674, <8 x float> %v676, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v685 = shufflevector <8 x float> %v677, <8 x float> %v679, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v686 = shufflevector <8 x float> %v677, <8 x float> %v679, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v687 = shufflevector <8 x float> %v678, <8 x float> %v680, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v688 = shufflevector <8 x float> %v678, <8 x float> %v680, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v689 = add i64 %v639, 0
  %v690 = mul i64 %v689, 24
  %v691 = getelementptr inbounds float, ptr %v625, i64 %v690
  store <8 x float> %v681, ptr %v691, align 4
  %v692 = add i64 %v639, 1
  %v693 = mul i64 %v692, 24
  %v694 = getelementptr inbounds float, ptr %v625, i64 %v693
  store <8 x float> %v682, ptr %v694, align 4
  %v695 = add i64 %v639, 2
  %v696 = mul i64 %v695, 24
  %v697 = getelementptr inbounds float, ptr %v625, i64 %v696
  store <8 x float> %v683, ptr %v697, align 4
  %v698 = add i64 %v639, 3
  %v699 = mul i64 %v698, 24
  %v700 = getelementptr inbounds float, ptr %v625, i64 %v699
  store <8 x float> %v684, ptr %v700, align 4
  %v701 = add i64 %v639, 4
  %v702 = mul i64 %v701, 24
  %v703 = getelementptr inbounds float, ptr %v625, i64 %v702
  store <8 x float> %v685, ptr %v703, align 4
  %v704 = add i64 %v639, 5
  %v705 = mul i64 %v704, 24
  %v706 = getelementptr inbounds float, ptr %v625, i64 %v705
  store <8 x float> %v686, ptr %v706, align 4
  %v707 = add i64 %v639, 6
  %v708 = mul i64 %v707, 24
  %v709 = getelementptr inbounds float, ptr %v625, i64 %v708
  store <8 x float> %v687, ptr %v709, align 4
  %v710 = add i64 %v639, 7
  %v711 = mul i64 %v710, 24
  %v712 = getelementptr inbounds float, ptr %v625, i64 %v711
  store <8 x float> %v688, ptr %v712, align 4
  %v713 = add nsw i64 %v639, 8
  br label %b111
b113:
  br label %b114
b114:
  %v714 = phi i64 [ 8, %b113 ], [ %v722, %b115 ]
  %v715 = icmp slt i64 %v714, 8
  br i1 %v715, label %b115, label %b116
b115:
  %v716 = mul i64 %v714, 1
  %v717 = getelementptr inbounds float, ptr %v637, i64 %v716
  %v718 = getelementptr float, ptr %v717, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v719 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v718, <8 x i1> %v634, <8 x float> zeroinitializer)
  %v720 = mul i64 %v714, 24
  %v721 = getelementptr inbounds float, ptr %v625, i64 %v720
  store <8 x float> %v719, ptr %v721, align 4
  %v722 = add nsw i64 %v714, 1
  br label %b114
b116:
  br label %b110
b110:
  %v723 = icmp slt i64 %v628, 8
  br i1 %v723, label %b117, label %b118
b117:
  br label %b119
b119:
  %v724 = phi i64 [ 0, %b117 ], [ %v732, %b120 ]
  %v725 = icmp slt i64 %v724, 8
  br i1 %v725, label %b120, label %b121
b120:
  %v726 = mul i64 %v724, 1
  %v727 = getelementptr inbounds float, ptr %v637, i64 %v726
  %v728 = getelementptr float, ptr %v727, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v729 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v728, <8 x i1> %v634, <8 x float> zeroinitializer)
  %v730 = mul i64 %v724, 24
  %v731 = getelementptr inbounds float, ptr %v625, i64 %v730
  store <8 x float> %v729, ptr %v731, align 4
  %v732 = add nsw i64 %v724, 1
  br label %b119
b121:
  br label %b118
b118:
  %v733 = add i64 %v621, 8
  %v734 = add i64 %v622, 0
  %v735 = getelementptr inbounds float, ptr %v600, i64 %v733
  %v736 = sub i64 8, %v734
  %v737 = icmp slt i64 %v736, 0
  %v738 = select i1 %v737, i64 0, i64 %v736
  %v739 = icmp ult i64 %v738, 8
  %v740 = select i1 %v739, i64 %v738, i64 8
  %v741 = trunc i64 %v740 to i32
  %v742 = insertelement <8 x i32> poison, i32 %v741, i64 0
  %v743 = shufflevector <8 x i32> %v742, <8 x i32> poison, <8 x i32> zeroinitializer
  %v744 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v743
  %v745 = mul i64 %v734, 8
  %v746 = add i64 0, %v745
  %v747 = getelementptr inbounds float, ptr %v14, i64 %v746
  %v748 = icmp sge i64 %v738, 8
  br i1 %v748, label %b122, label %b123
b122:
  br label %b124
b124:
  %v749 = phi i64 [ 0, %b122 ], [ %v823, %b125 ]
  %v750 = icmp slt i64 %v749, 8
  br i1 %v750, label %b125, label %b126
b125:
  %v751 = add i64 %v749, 0
  %v752 = getelementptr inbounds float, ptr %v747, i64 %v751
  %v753 = load <8 x float>, ptr %v752, align 4
  %v754 = add i64 %v749, 8
  %v755 = getelementptr inbounds float, ptr %v747, i64 %v754
  %v756 = load <8 x float>, ptr %v755, align 4
  %v757 = add i64 %v749, 16
  %v758 = getelementptr inbounds float, ptr %v747, i64 %v757
  %v759 = load <8 x float>, ptr %v758, align 4
  %v760 = add i64 %v749, 24
  %v761 = getelementptr inbounds float, ptr %v747, i64 %v760
  %v762 = load <8 x float>, ptr %v761, align 4
  %v763 = add i64 %v749, 32
  %v764 = getelementptr inbounds float, ptr %v747, i64 %v763
  %v765 = load <8 x float>, ptr %v764, align 4
  %v766 = add i64 %v749, 40
  %v767 = getelementptr inbounds float, ptr %v747, i64 %v766
  %v768 = load <8 x float>, ptr %v767, align 4
  %v769 = add i64 %v749, 48
  %v770 = getelementptr inbounds float, ptr %v747, i64 %v769
  %v771 = load <8 x float>, ptr %v770, align 4
  %v772 = add i64 %v749, 56
  %v773 = getelementptr inbounds float, ptr %v747, i64 %v772
  %v774 = load <8 x float>, ptr %v773, align 4
  %v775 = shufflevector <8 x float> %v753, <8 x float> %v765, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v776 = shufflevector <8 x float> %v753, <8 x float> %v765, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v777 = shufflevector <8 x float> %v756, <8 x float> %v768, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v778 = shufflevector <8 x float> %v756, <8 x float> %v768, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v779 = shufflevector <8 x float> %v759, <8 x float> %v771, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v780 = shufflevector <8 x float> %v759, <8 x float> %v771, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v781 = shufflevector <8 x float> %v762, <8 x float> %v774, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v782 = shufflevector <8 x float> %v762, <8 x float> %v774, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v783 = shufflevector <8 x float> %v775, <8 x float> %v779, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v784 = shufflevector <8 x float> %v775, <8 x float> %v779, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v785 = shufflevector <8 x float> %v777, <8 x float> %v781, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v786 = shufflevector <8 x float> %v777, <8 x float> %v781, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v787 = shufflevector <8 x float> %v776, <8 x float> %v780, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v788 = shufflevector <8 x float> %v776, <8 x float> %v780, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v789 = shufflevector <8 x float> %v778, <8 x float> %v782, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v790 = shufflevector <8 x float> %v778, <8 x float> %v782, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v791 = shufflevector <8 x float> %v783, <8 x float> %v785, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v792 = shufflevector <8 x float> %v783, <8 x float> %v785, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v793 = shufflevector <8 x float> %v784, <8 x float> %v786, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v794 = shufflevector <8 x float> %v784, <8 x float> %v786, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v795 = shufflevector <8 x float> %v787, <8 x float> %v789, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v796 = shufflevector <8 x float> %v787, <8 x float> %v789, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v797 = shufflevector <8 x float> %v788, <8 x float> %v790, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v798 = shufflevector <8 x float> %v788, <8 x float> %v790, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v799 = add i64 %v749, 0
  %v800 = mul i64 %v799, 24
  %v801 = getelementptr inbounds float, ptr %v735, i64 %v800
  store <8 x float> %v791, ptr %v801, align 4
  %v802 = add i64 %v749, 1
  %v803 = mul i64 %v802, 24
  %v804 = getelementptr inbounds float, ptr %v735, i64 %v803
  store <8 x float> %v792, ptr %v804, align 4
  %v805 = add i64 %v749, 2
  %v806 = mul i64 %v805, 24
  %v807 = getelementptr inbounds float, ptr %v735, i64 %v806
  store <8 x float> %v793, ptr %v807, align 4
  %v808 = add i64 %v749, 3
  %v809 = mul i64 %v808, 24
  %v810 = getelementptr inbounds float, ptr %v735, i64 %v809
  store <8 x float> %v794, ptr %v810, align 4
  %v811 = add i64 %v749, 4
  %v812 = mul i64 %v811, 24
  %v813 = getelementptr inbounds float, ptr %v735, i64 %v812
  store <8 x float> %v795, ptr %v813, align 4
  %v814 = add i64 %v749, 5
  %v815 = mul i64 %v814, 24
  %v816 = getelementptr inbounds float, ptr %v735, i64 %v815
  store <8 x float> %v796, ptr %v816, align 4
  %v817 = add i64 %v749, 6
  %v818 = mul i64 %v817, 24
  %v819 = getelementptr inbounds float, ptr %v735, i64 %v818
  store <8 x float> %v797, ptr %v819, align 4
  %v820 = add i64 %v749, 7
  %v821 = mul i64 %v820, 24
  %v822 = getelementptr inbounds float, ptr %v735, i64 %v821
  store <8 x float> %v798, ptr %v822, align 4
  %v823 = add nsw i64 %v749, 8
  br label %b124
b126:
  br label %b127
b127:
  %v824 = phi i64 [ 8, %b126 ], [ %v832, %b128 ]
  %v825 = icmp slt i64 %v824, 8
  br i1 %v825, label %b128, label %b129
b128:
  %v826 = mul i64 %v824, 1
  %v827 = getelementptr inbounds float, ptr %v747, i64 %v826
  %v828 = getelementptr float, ptr %v827, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v829 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v828, <8 x i1> %v744, <8 x float> zeroinitializer)
  %v830 = mul i64 %v824, 24
  %v831 = getelementptr inbounds float, ptr %v735, i64 %v830
  store <8 x float> %v829, ptr %v831, align 4
  %v832 = add nsw i64 %v824, 1
  br label %b127
b129:
  br label %b123
b123:
  %v833 = icmp slt i64 %v738, 8
  br i1 %v833, label %b130, label %b131
b130:
  br label %b132
b132:
  %v834 = phi i64 [ 0, %b130 ], [ %v842, %b133 ]
  %v835 = icmp slt i64 %v834, 8
  br i1 %v835, label %b133, label %b134
b133:
  %v836 = mul i64 %v834, 1
  %v837 = getelementptr inbounds float, ptr %v747, i64 %v836
  %v838 = getelementptr float, ptr %v837, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v839 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v838, <8 x i1> %v744, <8 x float> zeroinitializer)
  %v840 = mul i64 %v834, 24
  %v841 = getelementptr inbounds float, ptr %v735, i64 %v840
  store <8 x float> %v839, ptr %v841, align 4
  %v842 = add nsw i64 %v834, 1
  br label %b132
b134:
  br label %b131
b131:
  %v843 = add i64 %v621, 16
  %v844 = add i64 %v622, 0
  %v845 = getelementptr inbounds float, ptr %v600, i64 %v843
  %v846 = sub i64 8, %v844
  %v847 = icmp slt i64 %v846, 0
  %v848 = select i1 %v847, i64 0, i64 %v846
  %v849 = icmp ult i64 %v848, 8
  %v850 = select i1 %v849, i64 %v848, i64 8
  %v851 = trunc i64 %v850 to i32
  %v852 = insertelement <8 x i32> poison, i32 %v851, i64 0
  %v853 = shufflevector <8 x i32> %v852, <8 x i32> poison, <8 x i32> zeroinitializer
  %v854 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v853
  %v855 = mul i64 %v844, 8
  %v856 = add i64 128, %v855
  %v857 = getelementptr inbounds float, ptr %v14, i64 %v856
  %v858 = icmp sge i64 %v848, 8
  br i1 %v858, label %b135, label %b136
b135:
  br label %b137
b137:
  %v859 = phi i64 [ 0, %b135 ], [ %v933, %b138 ]
  %v860 = icmp slt i64 %v859, 8
  br i1 %v860, label %b138, label %b139
b138:
  %v861 = add i64 %v859, 0
  %v862 = getelementptr inbounds float, ptr %v857, i64 %v861
  %v863 = load <8 x float>, ptr %v862, align 4
  %v864 = add i64 %v859, 8
  %v865 = getelementptr inbounds float, ptr %v857, i64 %v864
  %v866 = load <8 x float>, ptr %v865, align 4
  %v867 = add i64 %v859, 16
  %v868 = getelementptr inbounds float, ptr %v857, i64 %v867
  %v869 = load <8 x float>, ptr %v868, align 4
  %v870 = add i64 %v859, 24
  %v871 = getelementptr inbounds float, ptr %v857, i64 %v870
  %v872 = load <8 x float>, ptr %v871, align 4
  %v873 = add i64 %v859, 32
  %v874 = getelementptr inbounds float, ptr %v857, i64 %v873
  %v875 = load <8 x float>, ptr %v874, align 4
  %v876 = add i64 %v859, 40
  %v877 = getelementptr inbounds float, ptr %v857, i64 %v876
  %v878 = load <8 x float>, ptr %v877, align 4
  %v879 = add i64 %v859, 48
  %v880 = getelementptr inbounds float, ptr %v857, i64 %v879
  %v881 = load <8 x float>, ptr %v880, align 4
  %v882 = add i64 %v859, 56
  %v883 = getelementptr inbounds float, ptr %v857, i64 %v882
  %v884 = load <8 x float>, ptr %v883, align 4
  %v885 = shufflevector <8 x float> %v863, <8 x float> %v875, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v886 = shufflevector <8 x float> %v863, <8 x float> %v875, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v887 = shufflevector <8 x float> %v866, <8 x float> %v878, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v888 = shufflevector <8 x float> %v866, <8 x float> %v878, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v889 = shufflevector <8 x float> %v869, <8 x float> %v881, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v890 = shufflevector <8 x float> %v869, <8 x float> %v881, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v891 = shufflevector <8 x float> %v872, <8 x float> %v884, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v892 = shufflevector <8 x float> %v872, <8 x float> %v884, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v893 = shufflevector <8 x float> %v885, <8 x float> %v889, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v894 = shufflevector <8 x float> %v885, <8 x float> %v889, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v895 = shufflevector <8 x float> %v887, <8 x float> %v891, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v896 = shufflevector <8 x float> %v887, <8 x float> %v891, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v897 = shufflevector <8 x float> %v886, <8 x float> %v890, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v898 = shufflevector <8 x float> %v886, <8 x float> %v890, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v899 = shufflevector <8 x float> %v888, <8 x float> %v892, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v900 = shufflevector <8 x float> %v888, <8 x float> %v892, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v901 = shufflevector <8 x float> %v893, <8 x float> %v895, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v902 = shufflevector <8 x float> %v893, <8 x float> %v895, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v903 = shufflevector <8 x float> %v894, <8 x float> %v896, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v904 = shufflevector <8 x float> %v894, <8 x float> %v896, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v905 = shufflevector <8 x float> %v897, <8 x float> %v899, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v906 = shufflevector <8 x float> %v897, <8 x float> %v899, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v907 = shufflevector <8 x float> %v898, <8 x float> %v900, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v908 = shufflevector <8 x float> %v898, <8 x float> %v900, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v909 = add i64 %v859, 0
  %v910 = mul i64 %v909, 24
  %v911 = getelementptr inbounds float, ptr %v845, i64 %v910
  store <8 x float> %v901, ptr %v911, align 4
  %v912 = add i64 %v859, 1
  %v913 = mul i64 %v912, 24
  %v914 = getelementptr inbounds float, ptr %v845, i64 %v913
  store <8 x float> %v902, ptr %v914, align 4
  %v915 = add i64 %v859, 2
  %v916 = mul i64 %v915, 24
  %v917 = getelementptr inbounds float, ptr %v845, i64 %v916
  store <8 x float> %v903, ptr %v917, align 4
  %v918 = add i64 %v859, 3
  %v919 = mul i64 %v918, 24
  %v920 = getelementptr inbounds float, ptr %v845, i64 %v919
  store <8 x float> %v904, ptr %v920, align 4
  %v921 = add i64 %v859, 4
  %v922 = mul i64 %v921, 24
  %v923 = getelementptr inbounds float, ptr %v845, i64 %v922
  store <8 x float> %v905, ptr %v923, align 4
  %v924 = add i64 %v859, 5
  %v925 = mul i64 %v924, 24
  %v926 = getelementptr inbounds float, ptr %v845, i64 %v925
  store <8 x float> %v906, ptr %v926, align 4
  %v927 = add i64 %v859, 6
  %v928 = mul i64 %v927, 24
  %v929 = getelementptr inbounds float, ptr %v845, i64 %v928
  store <8 x float> %v907, ptr %v929, align 4
  %v930 = add i64 %v859, 7
  %v931 = mul i64 %v930, 24
  %v932 = getelementptr inbounds float, ptr %v845, i64 %v931
  store <8 x float> %v908, ptr %v932, align 4
  %v933 = add nsw i64 %v859, 8
  br label %b137
b139:
  br label %b140
b140:
  %v934 = phi i64 [ 8, %b139 ], [ %v942, %b141 ]
  %v935 = icmp slt i64 %v934, 8
  br i1 %v935, label %b141, label %b142
b141:
  %v936 = mul i64 %v934, 1
  %v937 = getelementptr inbounds float, ptr %v857, i64 %v936
  %v938 = getelementptr float, ptr %v937, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v939 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v938, <8 x i1> %v854, <8 x float> zeroinitializer)
  %v940 = mul i64 %v934, 24
  %v941 = getelementptr inbounds float, ptr %v845, i64 %v940
  store <8 x float> %v939, ptr %v941, align 4
  %v942 = add nsw i64 %v934, 1
  br label %b140
b142:
  br label %b136
b136:
  %v943 = icmp slt i64 %v848, 8
  br i1 %v943, label %b143, label %b144
b143:
  br label %b145
b145:
  %v944 = phi i64 [ 0, %b143 ], [ %v952, %b146 ]
  %v945 = icmp slt i64 %v944, 8
  br i1 %v945, label %b146, label %b147
b146:
  %v946 = mul i64 %v944, 1
  %v947 = getelementptr inbounds float, ptr %v857, i64 %v946
  %v948 = getelementptr float, ptr %v947, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v949 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v948, <8 x i1> %v854, <8 x float> zeroinitializer)
  %v950 = mul i64 %v944, 24
  %v951 = getelementptr inbounds float, ptr %v845, i64 %v950
  store <8 x float> %v949, ptr %v951, align 4
  %v952 = add nsw i64 %v944, 1
  br label %b145
b147:
  br label %b144
b144:
  %v953 = add i64 %v621, 192
  %v954 = add nsw i64 %v619, 1
  br label %b106
b108:
  br label %b105
b105:
  %v955 = icmp sgt i64 %v3, 1
  br i1 %v955, label %b148, label %b149
b148:
  %v956 = getelementptr inbounds i64, ptr %v1, i64 3
  %v957 = atomicrmw add ptr %v956, i64 1 acq_rel
  %v958 = mul i64 %v3, 6
  br label %b150
b150:
  %v959 = load atomic i64, ptr %v956 acquire, align 8
  %v960 = icmp slt i64 %v959, %v958
  br i1 %v960, label %b151, label %b152
b151:
  %v961 = call i32 @sched_yield()
  br label %b150
b152:
  br label %b149
b149:
  br label %b153
b153:
  %v962 = phi i64 [ 0, %b149 ], [ %v1248, %b158 ]
  %v963 = icmp slt i64 %v962, %v5
  br i1 %v963, label %b154, label %b155
b154:
  %v965 = add i64 %v7, 0
  %v966 = sdiv i64 %v965, 1
  %v967 = add i64 %v2, 1
  %v968 = mul i64 %v966, %v2
  %v969 = sdiv i64 %v968, %v3
  %v970 = mul i64 %v969, 1
  %v971 = icmp slt i64 %v970, %v7
  %v972 = select i1 %v971, i64 %v970, i64 %v7
  %v973 = mul i64 %v966, %v967
  %v974 = sdiv i64 %v973, %v3
  %v975 = mul i64 %v974, 1
  %v976 = icmp slt i64 %v975, %v7
  %v977 = select i1 %v976, i64 %v975, i64 %v7
  br label %b156
b156:
  %v978 = phi i64 [ %v972, %b154 ], [ %v1247, %b161 ]
  %v979 = icmp slt i64 %v978, %v977
  br i1 %v979, label %b157, label %b158
b157:
  %v980 = add i64 %v978, 96
  %v981 = icmp slt i64 %v980, %v977
  %v982 = select i1 %v981, i64 %v980, i64 %v977
  br label %b159
b159:
  %v983 = phi i64 [ 0, %b157 ], [ %v1246, %b164 ]
  %v984 = icmp slt i64 %v983, 1
  br i1 %v984, label %b160, label %b161
b160:
  %v985 = sub i64 %v982, %v978
  %v986 = sub i64 4, 1
  %v987 = add i64 %v985, %v986
  %v988 = sdiv i64 %v987, 4
  br label %b162
b162:
  %v989 = phi i64 [ 0, %b160 ], [ %v1245, %b169 ]
  %v990 = icmp slt i64 %v989, %v988
  br i1 %v990, label %b163, label %b164
b163:
  %v991 = mul i64 %v985, %v989
  %v992 = sdiv i64 %v991, %v988
  %v993 = add i64 %v978, %v992
  %v994 = add i64 %v989, 1
  %v995 = mul i64 %v985, %v994
  %v996 = sdiv i64 %v995, %v988
  %v997 = add i64 %v978, %v996
  %v998 = mul i64 %v983, 192
  %v999 = getelementptr inbounds float, ptr %v600, i64 %v998
  %v1000 = sub i64 %v997, %v993
  %v1001 = add i64 %v962, 0
  %v1002 = and i64 %v1001, %v52
  %v1003 = mul i64 %v1002, %v7
  %v1004 = add i64 %v1003, %v993
  %v1005 = mul i64 %v1004, 8
  %v1006 = getelementptr inbounds float, ptr %v20, i64 %v1005
  %v1007 = getelementptr inbounds float, ptr %v1006, i64 0
  %v1008 = sub i64 %v1000, 1
  %v1009 = getelementptr inbounds ptr, ptr @table_tile_4x1of3_0_1_2, i64 %v1008
  %v1010 = load ptr, ptr %v1009, align 4
  %v1011 = icmp sgt i64 %v1000, 0
  br i1 %v1011, label %b165, label %b166
b165:
  call void %v1010(ptr %v1007, i64 8, ptr %v999, i64 8, ptr %v964)
  br label %b166
b166:
  %v1012 = add i64 %v998, 192
  br label %b167
b167:
  %v1013 = phi i64 [ %v993, %b166 ], [ %v1244, %b172 ]
  %v1014 = icmp slt i64 %v1013, %v997
  br i1 %v1014, label %b168, label %b169
b168:
  %v1015 = sub i64 %v1013, %v993
  %v1016 = mul i64 %v1015, 24
  %v1017 = getelementptr inbounds float, ptr %v964, i64 %v1016
  %v1018 = add i64 %v962, 0
  %v1019 = and i64 %v1018, %v60
  %v1020 = mul i64 %v1019, %v7
  %v1021 = add i64 %v1020, %v1013
  %v1022 = mul i64 %v1021, 24
  %v1023 = getelementptr inbounds float, ptr %v40, i64 %v1022
  %v1024 = add i64 %v962, 0
  %v1025 = and i64 %v1024, %v54
  %v1026 = mul i64 %v1025, %v7
  %v1027 = add i64 %v1026, %v1013
  %v1028 = mul i64 %v1027, 8
  %v1029 = getelementptr inbounds float, ptr %v22, i64 %v1028
  %v1030 = add i64 %v962, 0
  %v1031 = and i64 %v1030, %v62
  %v1032 = mul i64 %v1031, %v7
  %v1033 = add i64 %v1032, %v1013
  %v1034 = mul i64 %v1033, 8
  %v1035 = getelementptr inbounds float, ptr %v42, i64 %v1034
  %v1036 = add i64 %v962, 0
  %v1037 = and i64 %v1036, %v64
  %v1038 = mul i64 %v1037, %v7
  %v1039 = add i64 %v1038, %v1013
  %v1040 = mul i64 %v1039, 8
  %v1041 = getelementptr inbounds float, ptr %v44, i64 %v1040
  %v1042 = add i64 %v962, 1
  %v1043 = and i64 %v1042, %v54
  %v1044 = mul i64 %v1043, %v7
  %v1045 = add i64 %v1044, %v1013
  %v1046 = mul i64 %v1045, 8
  %v1047 = getelementptr inbounds float, ptr %v22, i64 %v1046
  %v1048 = add i64 %v962, 0
  %v1049 = and i64 %v1048, %v66
  %v1050 = mul i64 %v1049, %v7
  %v1051 = add i64 %v1050, %v1013
  %v1052 = mul i64 %v1051, 8
  %v1053 = getelementptr inbounds float, ptr %v46, i64 %v1052
  %v1054 = add i64 %v962, 1
  %v1055 = and i64 %v1054, %v52
  %v1056 = mul i64 %v1055, %v7
  %v1057 = add i64 %v1056, %v1013
  %v1058 = mul i64 %v1057, 8
  %v1059 = getelementptr inbounds float, ptr %v20, i64 %v1058
  br label %b170
b170:
  %v1060 = phi i64 [ 0, %b168 ], [ %v1243, %b171 ]
  %v1061 = icmp slt i64 %v1060, 1
  br i1 %v1061, label %b171, label %b172
b171:
  %v1062 = mul i64 %v983, 1
  %v1063 = add i64 %v1062, %v1060
  %v1064 = mul i64 %v1063, 8
  %v1065 = add i64 0, %v1060
  %v1066 = mul i64 %v1065, 8
  %v1067 = getelementptr inbounds float, ptr %v1017, i64 %v1066
  %v1068 = load <8 x float>, ptr %v1067, align 4
  %v1069 = add i64 1, %v1060
  %v1070 = mul i64 %v1069, 8
  %v1071 = getelementptr inbounds float, ptr %v1017, i64 %v1070
  %v1072 = load <8 x float>, ptr %v1071, align 4
  %v1073 = add i64 2, %v1060
  %v1074 = mul i64 %v1073, 8
  %v1075 = getelementptr inbounds float, ptr %v1017, i64 %v1074
  %v1076 = load <8 x float>, ptr %v1075, align 4
  %v1077 = add i64 8, %v1064
  %v1078 = getelementptr inbounds float, ptr %v1023, i64 %v1077
  %v1079 = load <8 x float>, ptr %v1078, align 4
  %v1080 = fadd <8 x float> %v1079, %v1068
  %v1081 = add i64 8, %v1064
  %v1082 = getelementptr inbounds float, ptr %v16, i64 %v1081
  %v1083 = load <8 x float>, ptr %v1082, align 4
  %v1084 = fadd <8 x float> %v1080, %v1083
  %v1085 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1084)
  %v1086 = fneg <8 x float> %v1085
  %v1087 = fcmp olt <8 x float> %v1086, splat (float 0xC05A400000000000)
  %v1088 = select <8 x i1> %v1087, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1086
  %v1089 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1088, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1090 = fsub <8 x float> %v1089, splat (float 0x4168000000000000)
  %v1091 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1090, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1088)
  %v1092 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1090, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1091)
  %v1093 = bitcast <8 x float> %v1089 to <8 x i32>
  %v1094 = fmul <8 x float> %v1092, %v1092
  %v1095 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1092, <8 x float> splat (float 0x3F81227F40000000))
  %v1096 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1095, <8 x float> %v1092, <8 x float> splat (float 0x3FA5556740000000))
  %v1097 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1096, <8 x float> %v1092, <8 x float> splat (float 0x3FC5554B00000000))
  %v1098 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1097, <8 x float> %v1092, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1099 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1094, <8 x float> %v1098, <8 x float> %v1092)
  %v1100 = sub <8 x i32> %v1093, splat (i32 1262485250)
  %v1101 = lshr <8 x i32> %v1100, splat (i32 1)
  %v1102 = sub <8 x i32> %v1100, %v1101
  %v1103 = shl <8 x i32> %v1101, splat (i32 23)
  %v1104 = bitcast <8 x i32> %v1103 to <8 x float>
  %v1105 = shl <8 x i32> %v1102, splat (i32 23)
  %v1106 = bitcast <8 x i32> %v1105 to <8 x float>
  %v1107 = fadd <8 x float> %v1099, splat (float 0x3FF0000000000000)
  %v1108 = fmul <8 x float> %v1107, %v1104
  %v1109 = fmul <8 x float> %v1108, %v1106
  %v1110 = fcmp olt <8 x float> %v1084, splat (float 0x0000000000000000)
  %v1111 = select <8 x i1> %v1110, <8 x float> %v1109, <8 x float> splat (float 0x3FF0000000000000)
  %v1112 = fadd <8 x float> %v1109, splat (float 0x3FF0000000000000)
  %v1113 = fdiv <8 x float> %v1111, %v1112
  %v1114 = add i64 0, %v1064
  %v1115 = getelementptr inbounds float, ptr %v1023, i64 %v1114
  %v1116 = load <8 x float>, ptr %v1115, align 4
  %v1117 = fadd <8 x float> %v1116, %v1072
  %v1118 = add i64 0, %v1064
  %v1119 = getelementptr inbounds float, ptr %v16, i64 %v1118
  %v1120 = load <8 x float>, ptr %v1119, align 4
  %v1121 = fadd <8 x float> %v1117, %v1120
  %v1122 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1121)
  %v1123 = fneg <8 x float> %v1122
  %v1124 = fcmp olt <8 x float> %v1123, splat (float 0xC05A400000000000)
  %v1125 = select <8 x i1> %v1124, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1123
  %v1126 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1125, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1127 = fsub <8 x float> %v1126, splat (float 0x4168000000000000)
  %v1128 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1127, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1125)
  %v1129 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1127, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1128)
  %v1130 = bitcast <8 x float> %v1126 to <8 x i32>
  %v1131 = fmul <8 x float> %v1129, %v1129
  %v1132 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1129, <8 x float> splat (float 0x3F81227F40000000))
  %v1133 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1132, <8 x float> %v1129, <8 x float> splat (float 0x3FA5556740000000))
  %v1134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1133, <8 x float> %v1129, <8 x float> splat (float 0x3FC5554B00000000))
  %v1135 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1134, <8 x float> %v1129, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1136 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1131, <8 x float> %v1135, <8 x float> %v1129)
  %v1137 = sub <8 x i32> %v1130, splat (i32 1262485250)
  %v1138 = lshr <8 x i32> %v1137, splat (i32 1)
  %v1139 = sub <8 x i32> %v1137, %v1138
  %v1140 = shl <8 x i32> %v1138, splat (i32 23)
  %v1141 = bitcast <8 x i32> %v1140 to <8 x float>
  %v1142 = shl <8 x i32> %v1139, splat (i32 23)
  %v1143 = bitcast <8 x i32> %v1142 to <8 x float>
  %v1144 = fadd <8 x float> %v1136, splat (float 0x3FF0000000000000)
  %v1145 = fmul <8 x float> %v1144, %v1141
  %v1146 = fmul <8 x float> %v1145, %v1143
  %v1147 = fcmp olt <8 x float> %v1121, splat (float 0x0000000000000000)
  %v1148 = select <8 x i1> %v1147, <8 x float> %v1146, <8 x float> splat (float 0x3FF0000000000000)
  %v1149 = fadd <8 x float> %v1146, splat (float 0x3FF0000000000000)
  %v1150 = fdiv <8 x float> %v1148, %v1149
  %v1151 = add i64 0, %v1064
  %v1152 = getelementptr inbounds float, ptr %v1029, i64 %v1151
  %v1153 = load <8 x float>, ptr %v1152, align 4
  %v1154 = insertelement <8 x float> poison, float 0x4010000000000000, i64 0
  %v1155 = shufflevector <8 x float> %v1154, <8 x float> poison, <8 x i32> zeroinitializer
  %v1156 = fmul <8 x float> %v1155, %v1150
  %v1157 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v1158 = shufflevector <8 x float> %v1157, <8 x float> poison, <8 x i32> zeroinitializer
  %v1159 = fsub <8 x float> %v1156, %v1158
  %v1160 = fmul <8 x float> %v1113, %v1159
  %v1161 = fadd <8 x float> %v1153, %v1160
  %v1162 = add i64 16, %v1064
  %v1163 = getelementptr inbounds float, ptr %v1023, i64 %v1162
  %v1164 = load <8 x float>, ptr %v1163, align 4
  %v1165 = fadd <8 x float> %v1164, %v1076
  %v1166 = add i64 16, %v1064
  %v1167 = getelementptr inbounds float, ptr %v16, i64 %v1166
  %v1168 = load <8 x float>, ptr %v1167, align 4
  %v1169 = fadd <8 x float> %v1165, %v1168
  %v1170 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1169)
  %v1171 = fneg <8 x float> %v1170
  %v1172 = fcmp olt <8 x float> %v1171, splat (float 0xC05A400000000000)
  %v1173 = select <8 x i1> %v1172, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1171
  %v1174 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1173, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1175 = fsub <8 x float> %v1174, splat (float 0x4168000000000000)
  %v1176 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1175, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1173)
  %v1177 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1175, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1176)
  %v1178 = bitcast <8 x float> %v1174 to <8 x i32>
  %v1179 = fmul <8 x float> %v1177, %v1177
  %v1180 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1177, <8 x float> splat (float 0x3F81227F40000000))
  %v1181 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1180, <8 x float> %v1177, <8 x float> splat (float 0x3FA5556740000000))
  %v1182 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1181, <8 x float> %v1177, <8 x float> splat (float 0x3FC5554B00000000))
  %v1183 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1182, <8 x float> %v1177, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1184 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1179, <8 x float> %v1183, <8 x float> %v1177)
  %v1185 = sub <8 x i32> %v1178, splat (i32 1262485250)
  %v1186 = lshr <8 x i32> %v1185, splat (i32 1)
  %v1187 = sub <8 x i32> %v1185, %v1186
  %v1188 = shl <8 x i32> %v1186, splat (i32 23)
  %v1189 = bitcast <8 x i32> %v1188 to <8 x float>
  %v1190 = shl <8 x i32> %v1187, splat (i32 23)
  %v1191 = bitcast <8 x i32> %v1190 to <8 x float>
  %v1192 = fadd <8 x float> %v1184, splat (float 0x3FF0000000000000)
  %v1193 = fmul <8 x float> %v1192, %v1189
  %v1194 = fmul <8 x float> %v1193, %v1191
  %v1195 = fcmp olt <8 x float> %v1169, splat (float 0x0000000000000000)
  %v1196 = select <8 x i1> %v1195, <8 x float> %v1194, <8 x float> splat (float 0x3FF0000000000000)
  %v1197 = fadd <8 x float> %v1194, splat (float 0x3FF0000000000000)
  %v1198 = fdiv <8 x float> %v1196, %v1197
  %v1199 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1161)
  %v1200 = fneg <8 x float> %v1199
  %v1201 = fcmp olt <8 x float> %v1200, splat (float 0xC05A400000000000)
  %v1202 = select <8 x i1> %v1201, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1200
  %v1203 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1202, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1204 = fsub <8 x float> %v1203, splat (float 0x4168000000000000)
  %v1205 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1204, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1202)
  %v1206 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1204, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1205)
  %v1207 = bitcast <8 x float> %v1203 to <8 x i32>
  %v1208 = fmul <8 x float> %v1206, %v1206
  %v1209 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1206, <8 x float> splat (float 0x3F81227F40000000))
  %v1210 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1209, <8 x float> %v1206, <8 x float> splat (float 0x3FA5556740000000))
  %v1211 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1210, <8 x float> %v1206, <8 x float> splat (float 0x3FC5554B00000000))
  %v1212 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1211, <8 x float> %v1206, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1213 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1208, <8 x float> %v1212, <8 x float> %v1206)
  %v1214 = sub <8 x i32> %v1207, splat (i32 1262485250)
  %v1215 = lshr <8 x i32> %v1214, splat (i32 1)
  %v1216 = sub <8 x i32> %v1214, %v1215
  %v1217 = shl <8 x i32> %v1215, splat (i32 23)
  %v1218 = bitcast <8 x i32> %v1217 to <8 x float>
  %v1219 = shl <8 x i32> %v1216, splat (i32 23)
  %v1220 = bitcast <8 x i32> %v1219 to <8 x float>
  %v1221 = fadd <8 x float> %v1213, splat (float 0x3FF0000000000000)
  %v1222 = fmul <8 x float> %v1221, %v1218
  %v1223 = fmul <8 x float> %v1222, %v1220
  %v1224 = fcmp olt <8 x float> %v1161, splat (float 0x0000000000000000)
  %v1225 = select <8 x i1> %v1224, <8 x float> %v1223, <8 x float> splat (float 0x3FF0000000000000)
  %v1226 = fadd <8 x float> %v1223, splat (float 0x3FF0000000000000)
  %v1227 = fdiv <8 x float> %v1225, %v1226
  %v1228 = fmul <8 x float> %v1158, %v1227
  %v1229 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1230 = shufflevector <8 x float> %v1229, <8 x float> poison, <8 x i32> zeroinitializer
  %v1231 = fsub <8 x float> %v1228, %v1230
  %v1232 = fmul <8 x float> %v1198, %v1231
  %v1233 = add i64 0, %v1064
  %v1234 = getelementptr inbounds float, ptr %v1035, i64 %v1233
  store <8 x float> %v1113, ptr %v1234, align 4
  %v1235 = add i64 0, %v1064
  %v1236 = getelementptr inbounds float, ptr %v1041, i64 %v1235
  store <8 x float> %v1150, ptr %v1236, align 4
  %v1237 = add i64 0, %v1064
  %v1238 = getelementptr inbounds float, ptr %v1047, i64 %v1237
  store <8 x float> %v1161, ptr %v1238, align 4
  %v1239 = add i64 0, %v1064
  %v1240 = getelementptr inbounds float, ptr %v1053, i64 %v1239
  store <8 x float> %v1198, ptr %v1240, align 4
  %v1241 = add i64 0, %v1064
  %v1242 = getelementptr inbounds float, ptr %v1059, i64 %v1241
  store <8 x float> %v1232, ptr %v1242, align 4
  %v1243 = add nsw i64 %v1060, 1
  br label %b170
b172:
  %v1244 = add nsw i64 %v1013, 1
  br label %b167
b169:
  %v1245 = add nsw i64 %v989, 1
  br label %b162
b164:
  %v1246 = add nsw i64 %v983, 1
  br label %b159
b161:
  %v1247 = add nsw i64 %v978, 96
  br label %b156
b158:
  %v1248 = add nsw i64 %v962, 1
  br label %b153
b155:
  %v1249 = icmp sgt i64 %v3, 1
  br i1 %v1249, label %b173, label %b174
b173:
  %v1250 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1251 = atomicrmw add ptr %v1250, i64 1 acq_rel
  %v1252 = mul i64 %v3, 7
  br label %b175
b175:
  %v1253 = load atomic i64, ptr %v1250 acquire, align 8
  %v1254 = icmp slt i64 %v1253, %v1252
  br i1 %v1254, label %b176, label %b177
b176:
  %v1255 = call i32 @sched_yield()
  br label %b175
b177:
  br label %b174
b174:
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
  %v289 = alloca float, i64 64, align 4
  %v428 = alloca float, i64 64, align 4
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
  %v47 = getelementptr inbounds i64, ptr %v1, i64 5
  %v48 = load i64, ptr %v47, align 8
  %v49 = getelementptr inbounds i64, ptr %v1, i64 9
  %v50 = load i64, ptr %v49, align 8
  %v51 = getelementptr inbounds i64, ptr %v1, i64 10
  %v52 = load i64, ptr %v51, align 8
  %v53 = getelementptr inbounds i64, ptr %v1, i64 11
  %v54 = load i64, ptr %v53, align 8
  %v55 = getelementptr inbounds i64, ptr %v1, i64 14
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 18
  %v58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 20
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 21
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 22
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 23
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v68 = load ptr, ptr %v67, align 4
  %v69 = mul i64 %v2, 21504
  %v70 = add i64 %v69, 384
  %v71 = getelementptr inbounds float, ptr %v68, i64 %v70
  %v72 = getelementptr inbounds float, ptr %v68, i64 0
  %v73 = getelementptr inbounds i64, ptr %v1, i64 4
  %v74 = load i64, ptr %v73, align 8
  %v75 = icmp eq i64 %v74, 0
  br i1 %v75, label %b0, label %b1
b0:
  %v76 = add i64 1, 0
  %v77 = sdiv i64 %v76, 1
  %v78 = add i64 %v2, 1
  %v79 = mul i64 %v77, %v2
  %v80 = sdiv i64 %v79, %v3
  %v81 = mul i64 %v80, 1
  %v82 = icmp slt i64 %v81, 1
  %v83 = select i1 %v82, i64 %v81, i64 1
  %v84 = mul i64 %v77, %v78
  %v85 = sdiv i64 %v84, %v3
  %v86 = mul i64 %v85, 1
  %v87 = icmp slt i64 %v86, 1
  %v88 = select i1 %v87, i64 %v86, i64 1
  %v89 = icmp slt i64 %v88, 1
  %v90 = select i1 %v89, i64 %v88, i64 1
  br label %b2
b2:
  %v91 = phi i64 [ %v83, %b0 ], [ %v119, %b7 ]
  %v92 = icmp slt i64 %v91, %v90
  br i1 %v92, label %b3, label %b4
b3:
  %v93 = mul i64 %v91, 192
  %v94 = mul i64 %v91, 8
  %v95 = add i64 %v93, 0
  %v96 = add i64 %v94, 0
  %v97 = getelementptr inbounds float, ptr %v72, i64 %v95
  %v98 = sub i64 8, %v96
  %v99 = icmp slt i64 %v98, 0
  %v100 = select i1 %v99, i64 0, i64 %v98
  %v101 = icmp ult i64 %v100, 8
  %v102 = select i1 %v101, i64 %v100, i64 8
  %v103 = trunc i64 %v102 to i32
  %v104 = insertelement <8 x i32> poison, i32 %v103, i64 0
  %v105 = shufflevector <8 x i32> %v104, <8 x i32> poison, <8 x i32> zeroinitializer
  %v106 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v105
  %v107 = mul i64 %v96, 1
  %v108 = add i64 0, %v107
  %v109 = getelementptr inbounds float, ptr %v14, i64 %v108
  br label %b5
b5:
  %v110 = phi i64 [ 0, %b3 ], [ %v117, %b6 ]
  %v111 = icmp slt i64 %v110, 24
  br i1 %v111, label %b6, label %b7
b6:
  %v112 = mul i64 %v110, 8
  %v113 = getelementptr inbounds float, ptr %v109, i64 %v112
  %v114 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v113, <8 x i1> %v106, <8 x float> zeroinitializer)
  %v115 = mul i64 %v110, 8
  %v116 = getelementptr inbounds float, ptr %v97, i64 %v115
  store <8 x float> %v114, ptr %v116, align 4
  %v117 = add nsw i64 %v110, 1
  br label %b5
b7:
  %v118 = add i64 %v93, 192
  %v119 = add nsw i64 %v91, 1
  br label %b2
b4:
  br label %b1
b1:
  %v120 = icmp sgt i64 %v3, 1
  br i1 %v120, label %b8, label %b9
b8:
  %v121 = getelementptr inbounds i64, ptr %v1, i64 3
  %v122 = atomicrmw add ptr %v121, i64 1 acq_rel
  %v123 = mul i64 %v3, 1
  br label %b10
b10:
  %v124 = load atomic i64, ptr %v121 acquire, align 8
  %v125 = icmp slt i64 %v124, %v123
  br i1 %v125, label %b11, label %b12
b11:
  %v126 = call i32 @sched_yield()
  br label %b10
b12:
  br label %b9
b9:
  br label %b13
b13:
  %v127 = phi i64 [ 0, %b9 ], [ %v365, %b21 ]
  %v128 = icmp slt i64 %v127, %v5
  br i1 %v128, label %b14, label %b15
b14:
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
  br label %b16
b16:
  %v144 = phi i64 [ %v138, %b14 ], [ %v288, %b17 ]
  %v145 = icmp slt i64 %v144, %v143
  br i1 %v145, label %b17, label %b18
b17:
  %v146 = add i64 %v130, 1
  %v147 = and i64 %v146, 1
  %v148 = mul i64 %v147, %v7
  %v149 = add i64 %v148, %v144
  %v150 = mul i64 %v149, 8
  %v151 = getelementptr inbounds float, ptr %v24, i64 %v150
  %v152 = add i64 %v130, 0
  %v153 = and i64 %v152, %v50
  %v154 = mul i64 %v153, %v7
  %v155 = add i64 %v154, %v144
  %v156 = mul i64 %v155, 8
  %v157 = getelementptr inbounds float, ptr %v18, i64 %v156
  %v158 = add i64 %v130, 1
  %v159 = and i64 %v158, %v54
  %v160 = mul i64 %v159, %v7
  %v161 = add i64 %v160, %v144
  %v162 = mul i64 %v161, 8
  %v163 = getelementptr inbounds float, ptr %v22, i64 %v162
  %v164 = add i64 %v130, 0
  %v165 = and i64 %v164, %v66
  %v166 = mul i64 %v165, %v7
  %v167 = add i64 %v166, %v144
  %v168 = mul i64 %v167, 8
  %v169 = getelementptr inbounds float, ptr %v46, i64 %v168
  %v170 = add i64 %v130, 1
  %v171 = and i64 %v170, 1
  %v172 = mul i64 %v171, %v7
  %v173 = add i64 %v172, %v144
  %v174 = mul i64 %v173, 8
  %v175 = getelementptr inbounds float, ptr %v26, i64 %v174
  %v176 = add i64 %v130, 0
  %v177 = and i64 %v176, %v62
  %v178 = mul i64 %v177, %v7
  %v179 = add i64 %v178, %v144
  %v180 = mul i64 %v179, 8
  %v181 = getelementptr inbounds float, ptr %v42, i64 %v180
  %v182 = add i64 %v130, 0
  %v183 = and i64 %v182, %v64
  %v184 = mul i64 %v183, %v7
  %v185 = add i64 %v184, %v144
  %v186 = mul i64 %v185, 8
  %v187 = getelementptr inbounds float, ptr %v44, i64 %v186
  %v188 = add i64 %v130, 0
  %v189 = and i64 %v188, %v58
  %v190 = mul i64 %v189, %v7
  %v191 = add i64 %v190, %v144
  %v192 = mul i64 %v191, 24
  %v193 = getelementptr inbounds float, ptr %v36, i64 %v192
  %v194 = add i64 %v130, 0
  %v195 = and i64 %v194, 1
  %v196 = mul i64 %v195, %v7
  %v197 = add i64 %v196, %v144
  %v198 = mul i64 %v197, 8
  %v199 = getelementptr inbounds float, ptr %v26, i64 %v198
  %v200 = add i64 0, 0
  %v201 = getelementptr inbounds float, ptr %v151, i64 %v200
  %v202 = load <8 x float>, ptr %v201, align 4
  %v203 = add i64 0, 0
  %v204 = getelementptr inbounds float, ptr %v157, i64 %v203
  %v205 = load <8 x float>, ptr %v204, align 4
  %v206 = fadd <8 x float> %v202, %v205
  %v207 = add i64 0, 0
  %v208 = getelementptr inbounds float, ptr %v163, i64 %v207
  %v209 = load <8 x float>, ptr %v208, align 4
  %v210 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v209)
  %v211 = fneg <8 x float> %v210
  %v212 = fcmp olt <8 x float> %v211, splat (float 0xC05A400000000000)
  %v213 = select <8 x i1> %v212, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v211
  %v214 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v213, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v215 = fsub <8 x float> %v214, splat (float 0x4168000000000000)
  %v216 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v215, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v213)
  %v217 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v215, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v216)
  %v218 = bitcast <8 x float> %v214 to <8 x i32>
  %v219 = fmul <8 x float> %v217, %v217
  %v220 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v217, <8 x float> splat (float 0x3F81227F40000000))
  %v221 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v220, <8 x float> %v217, <8 x float> splat (float 0x3FA5556740000000))
  %v222 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v221, <8 x float> %v217, <8 x float> splat (float 0x3FC5554B00000000))
  %v223 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v222, <8 x float> %v217, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v224 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v219, <8 x float> %v223, <8 x float> %v217)
  %v225 = sub <8 x i32> %v218, splat (i32 1262485250)
  %v226 = lshr <8 x i32> %v225, splat (i32 1)
  %v227 = sub <8 x i32> %v225, %v226
  %v228 = shl <8 x i32> %v226, splat (i32 23)
  %v229 = bitcast <8 x i32> %v228 to <8 x float>
  %v230 = shl <8 x i32> %v227, splat (i32 23)
  %v231 = bitcast <8 x i32> %v230 to <8 x float>
  %v232 = fadd <8 x float> %v224, splat (float 0x3FF0000000000000)
  %v233 = fmul <8 x float> %v232, %v229
  %v234 = fmul <8 x float> %v233, %v231
  %v235 = fcmp olt <8 x float> %v209, splat (float 0x0000000000000000)
  %v236 = select <8 x i1> %v235, <8 x float> %v234, <8 x float> splat (float 0x3FF0000000000000)
  %v237 = fadd <8 x float> %v234, splat (float 0x3FF0000000000000)
  %v238 = fdiv <8 x float> %v236, %v237
  %v239 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v240 = shufflevector <8 x float> %v239, <8 x float> poison, <8 x i32> zeroinitializer
  %v241 = fmul <8 x float> %v240, %v238
  %v242 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v243 = shufflevector <8 x float> %v242, <8 x float> poison, <8 x i32> zeroinitializer
  %v244 = fsub <8 x float> %v241, %v243
  %v245 = fmul <8 x float> %v206, %v244
  %v246 = add i64 0, 0
  %v247 = getelementptr inbounds float, ptr %v169, i64 %v246
  %v248 = load <8 x float>, ptr %v247, align 4
  %v249 = fmul <8 x float> %v245, %v248
  %v250 = fsub <8 x float> %v243, %v248
  %v251 = fmul <8 x float> %v249, %v250
  %v252 = add i64 0, 0
  %v253 = getelementptr inbounds float, ptr %v175, i64 %v252
  %v254 = load <8 x float>, ptr %v253, align 4
  %v255 = fmul <8 x float> %v206, %v248
  %v256 = fmul <8 x float> %v255, %v240
  %v257 = fmul <8 x float> %v256, %v238
  %v258 = fsub <8 x float> %v243, %v238
  %v259 = fmul <8 x float> %v257, %v258
  %v260 = fadd <8 x float> %v254, %v259
  %v261 = add i64 0, 0
  %v262 = getelementptr inbounds float, ptr %v181, i64 %v261
  %v263 = load <8 x float>, ptr %v262, align 4
  %v264 = fmul <8 x float> %v260, %v263
  %v265 = insertelement <8 x float> poison, float 0x4010000000000000, i64 0
  %v266 = shufflevector <8 x float> %v265, <8 x float> poison, <8 x i32> zeroinitializer
  %v267 = fmul <8 x float> %v264, %v266
  %v268 = add i64 0, 0
  %v269 = getelementptr inbounds float, ptr %v187, i64 %v268
  %v270 = load <8 x float>, ptr %v269, align 4
  %v271 = fmul <8 x float> %v267, %v270
  %v272 = fsub <8 x float> %v243, %v270
  %v273 = fmul <8 x float> %v271, %v272
  %v274 = fmul <8 x float> %v266, %v270
  %v275 = fsub <8 x float> %v274, %v240
  %v276 = fmul <8 x float> %v260, %v275
  %v277 = fmul <8 x float> %v276, %v263
  %v278 = fsub <8 x float> %v243, %v263
  %v279 = fmul <8 x float> %v277, %v278
  %v280 = add i64 16, 0
  %v281 = getelementptr inbounds float, ptr %v193, i64 %v280
  store <8 x float> %v251, ptr %v281, align 4
  %v282 = add i64 0, 0
  %v283 = getelementptr inbounds float, ptr %v199, i64 %v282
  store <8 x float> %v260, ptr %v283, align 4
  %v284 = add i64 0, 0
  %v285 = getelementptr inbounds float, ptr %v193, i64 %v284
  store <8 x float> %v273, ptr %v285, align 4
  %v286 = add i64 8, 0
  %v287 = getelementptr inbounds float, ptr %v193, i64 %v286
  store <8 x float> %v279, ptr %v287, align 4
  %v288 = add nsw i64 %v144, 1
  br label %b16
b18:
  %v290 = add i64 %v7, 0
  %v291 = sdiv i64 %v290, 1
  %v292 = add i64 %v2, 1
  %v293 = mul i64 %v291, %v2
  %v294 = sdiv i64 %v293, %v3
  %v295 = mul i64 %v294, 1
  %v296 = icmp slt i64 %v295, %v7
  %v297 = select i1 %v296, i64 %v295, i64 %v7
  %v298 = mul i64 %v291, %v292
  %v299 = sdiv i64 %v298, %v3
  %v300 = mul i64 %v299, 1
  %v301 = icmp slt i64 %v300, %v7
  %v302 = select i1 %v301, i64 %v300, i64 %v7
  br label %b19
b19:
  %v303 = phi i64 [ %v297, %b18 ], [ %v364, %b24 ]
  %v304 = icmp slt i64 %v303, %v302
  br i1 %v304, label %b20, label %b21
b20:
  %v305 = add i64 %v303, 96
  %v306 = icmp slt i64 %v305, %v302
  %v307 = select i1 %v306, i64 %v305, i64 %v302
  br label %b22
b22:
  %v308 = phi i64 [ 0, %b20 ], [ %v363, %b27 ]
  %v309 = icmp slt i64 %v308, 1
  br i1 %v309, label %b23, label %b24
b23:
  %v310 = sub i64 %v307, %v303
  %v311 = sub i64 8, 1
  %v312 = add i64 %v310, %v311
  %v313 = sdiv i64 %v312, 8
  br label %b25
b25:
  %v314 = phi i64 [ 0, %b23 ], [ %v362, %b32 ]
  %v315 = icmp slt i64 %v314, %v313
  br i1 %v315, label %b26, label %b27
b26:
  %v316 = mul i64 %v310, %v314
  %v317 = sdiv i64 %v316, %v313
  %v318 = add i64 %v303, %v317
  %v319 = add i64 %v314, 1
  %v320 = mul i64 %v310, %v319
  %v321 = sdiv i64 %v320, %v313
  %v322 = add i64 %v303, %v321
  %v323 = mul i64 %v308, 192
  %v324 = getelementptr inbounds float, ptr %v72, i64 %v323
  %v325 = sub i64 %v322, %v318
  %v326 = add i64 %v130, 0
  %v327 = and i64 %v326, %v58
  %v328 = mul i64 %v327, %v7
  %v329 = add i64 %v328, %v318
  %v330 = mul i64 %v329, 24
  %v331 = getelementptr inbounds float, ptr %v36, i64 %v330
  %v332 = getelementptr inbounds float, ptr %v331, i64 0
  %v333 = sub i64 %v325, 1
  %v334 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v333
  %v335 = load ptr, ptr %v334, align 4
  %v336 = icmp sgt i64 %v325, 0
  br i1 %v336, label %b28, label %b29
b28:
  call void %v335(ptr %v332, i64 24, ptr %v324, i64 24, ptr %v289)
  br label %b29
b29:
  %v337 = add i64 %v323, 192
  br label %b30
b30:
  %v338 = phi i64 [ %v318, %b29 ], [ %v361, %b35 ]
  %v339 = icmp slt i64 %v338, %v322
  br i1 %v339, label %b31, label %b32
b31:
  %v340 = sub i64 %v338, %v318
  %v341 = mul i64 %v340, 8
  %v342 = getelementptr inbounds float, ptr %v289, i64 %v341
  %v343 = add i64 %v130, 0
  %v344 = and i64 %v343, 1
  %v345 = mul i64 %v344, %v7
  %v346 = add i64 %v345, %v338
  %v347 = mul i64 %v346, 8
  %v348 = getelementptr inbounds float, ptr %v24, i64 %v347
  br label %b33
b33:
  %v349 = phi i64 [ 0, %b31 ], [ %v360, %b34 ]
  %v350 = icmp slt i64 %v349, 1
  br i1 %v350, label %b34, label %b35
b34:
  %v351 = mul i64 %v308, 1
  %v352 = add i64 %v351, %v349
  %v353 = mul i64 %v352, 8
  %v354 = add i64 0, %v349
  %v355 = mul i64 %v354, 8
  %v356 = getelementptr inbounds float, ptr %v342, i64 %v355
  %v357 = load <8 x float>, ptr %v356, align 4
  %v358 = add i64 0, %v353
  %v359 = getelementptr inbounds float, ptr %v348, i64 %v358
  store <8 x float> %v357, ptr %v359, align 4
  %v360 = add nsw i64 %v349, 1
  br label %b33
b35:
  %v361 = add nsw i64 %v338, 1
  br label %b30
b32:
  %v362 = add nsw i64 %v314, 1
  br label %b25
b27:
  %v363 = add nsw i64 %v308, 1
  br label %b22
b24:
  %v364 = add nsw i64 %v303, 96
  br label %b19
b21:
  %v365 = add nsw i64 %v127, 1
  br label %b13
b15:
  %v366 = icmp sgt i64 %v3, 1
  br i1 %v366, label %b36, label %b37
b36:
  %v367 = getelementptr inbounds i64, ptr %v1, i64 3
  %v368 = atomicrmw add ptr %v367, i64 1 acq_rel
  %v369 = mul i64 %v3, 2
  br label %b38
b38:
  %v370 = load atomic i64, ptr %v367 acquire, align 8
  %v371 = icmp slt i64 %v370, %v369
  br i1 %v371, label %b39, label %b40
b39:
  %v372 = call i32 @sched_yield()
  br label %b38
b40:
  br label %b37
b37:
  %v373 = getelementptr inbounds float, ptr %v68, i64 192
  %v374 = getelementptr inbounds i64, ptr %v1, i64 4
  %v375 = load i64, ptr %v374, align 8
  %v376 = icmp eq i64 %v375, 0
  br i1 %v376, label %b41, label %b42
b41:
  %v377 = add i64 1, 0
  %v378 = sdiv i64 %v377, 1
  %v379 = add i64 %v2, 1
  %v380 = mul i64 %v378, %v2
  %v381 = sdiv i64 %v380, %v3
  %v382 = mul i64 %v381, 1
  %v383 = icmp slt i64 %v382, 1
  %v384 = select i1 %v383, i64 %v382, i64 1
  %v385 = mul i64 %v378, %v379
  %v386 = sdiv i64 %v385, %v3
  %v387 = mul i64 %v386, 1
  %v388 = icmp slt i64 %v387, 1
  %v389 = select i1 %v388, i64 %v387, i64 1
  %v390 = icmp slt i64 %v389, 1
  %v391 = select i1 %v390, i64 %v389, i64 1
  br label %b43
b43:
  %v392 = phi i64 [ %v384, %b41 ], [ %v420, %b48 ]
  %v393 = icmp slt i64 %v392, %v391
  br i1 %v393, label %b44, label %b45
b44:
  %v394 = mul i64 %v392, 192
  %v395 = mul i64 %v392, 8
  %v396 = add i64 %v394, 0
  %v397 = add i64 %v395, 0
  %v398 = getelementptr inbounds float, ptr %v373, i64 %v396
  %v399 = sub i64 8, %v397
  %v400 = icmp slt i64 %v399, 0
  %v401 = select i1 %v400, i64 0, i64 %v399
  %v402 = icmp ult i64 %v401, 8
  %v403 = select i1 %v402, i64 %v401, i64 8
  %v404 = trunc i64 %v403 to i32
  %v405 = insertelement <8 x i32> poison, i32 %v404, i64 0
  %v406 = shufflevector <8 x i32> %v405, <8 x i32> poison, <8 x i32> zeroinitializer
  %v407 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v406
  %v408 = mul i64 %v397, 1
  %v409 = add i64 0, %v408
  %v410 = getelementptr inbounds float, ptr %v12, i64 %v409
  br label %b46
b46:
  %v411 = phi i64 [ 0, %b44 ], [ %v418, %b47 ]
  %v412 = icmp slt i64 %v411, 24
  br i1 %v412, label %b47, label %b48
b47:
  %v413 = mul i64 %v411, 8
  %v414 = getelementptr inbounds float, ptr %v410, i64 %v413
  %v415 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v414, <8 x i1> %v407, <8 x float> zeroinitializer)
  %v416 = mul i64 %v411, 8
  %v417 = getelementptr inbounds float, ptr %v398, i64 %v416
  store <8 x float> %v415, ptr %v417, align 4
  %v418 = add nsw i64 %v411, 1
  br label %b46
b48:
  %v419 = add i64 %v394, 192
  %v420 = add nsw i64 %v392, 1
  br label %b43
b45:
  br label %b42
b42:
  %v421 = icmp sgt i64 %v3, 1
  br i1 %v421, label %b49, label %b50
b49:
  %v422 = getelementptr inbounds i64, ptr %v1, i64 3
  %v423 = atomicrmw add ptr %v422, i64 1 acq_rel
  %v424 = mul i64 %v3, 3
  br label %b51
b51:
  %v425 = load atomic i64, ptr %v422 acquire, align 8
  %v426 = icmp slt i64 %v425, %v424
  br i1 %v426, label %b52, label %b53
b52:
  %v427 = call i32 @sched_yield()
  br label %b51
b53:
  br label %b50
b50:
  %v429 = add i64 %v8, 0
  %v430 = sdiv i64 %v429, 1
  %v431 = add i64 %v2, 1
  %v432 = mul i64 %v430, %v2
  %v433 = sdiv i64 %v432, %v3
  %v434 = mul i64 %v433, 1
  %v435 = icmp slt i64 %v434, %v8
  %v436 = select i1 %v435, i64 %v434, i64 %v8
  %v437 = mul i64 %v430, %v431
  %v438 = sdiv i64 %v437, %v3
  %v439 = mul i64 %v438, 1
  %v440 = icmp slt i64 %v439, %v8
  %v441 = select i1 %v440, i64 %v439, i64 %v8
  br label %b54
b54:
  %v442 = phi i64 [ %v436, %b50 ], [ %v495, %b59 ]
  %v443 = icmp slt i64 %v442, %v441
  br i1 %v443, label %b55, label %b56
b55:
  %v444 = add i64 %v442, 96
  %v445 = icmp slt i64 %v444, %v441
  %v446 = select i1 %v445, i64 %v444, i64 %v441
  br label %b57
b57:
  %v447 = phi i64 [ 0, %b55 ], [ %v494, %b62 ]
  %v448 = icmp slt i64 %v447, 1
  br i1 %v448, label %b58, label %b59
b58:
  %v449 = sub i64 %v446, %v442
  %v450 = sub i64 8, 1
  %v451 = add i64 %v449, %v450
  %v452 = sdiv i64 %v451, 8
  br label %b60
b60:
  %v453 = phi i64 [ 0, %b58 ], [ %v493, %b67 ]
  %v454 = icmp slt i64 %v453, %v452
  br i1 %v454, label %b61, label %b62
b61:
  %v455 = mul i64 %v449, %v453
  %v456 = sdiv i64 %v455, %v452
  %v457 = add i64 %v442, %v456
  %v458 = add i64 %v453, 1
  %v459 = mul i64 %v449, %v458
  %v460 = sdiv i64 %v459, %v452
  %v461 = add i64 %v442, %v460
  %v462 = mul i64 %v447, 192
  %v463 = getelementptr inbounds float, ptr %v373, i64 %v462
  %v464 = sub i64 %v461, %v457
  %v465 = mul i64 %v457, 24
  %v466 = getelementptr inbounds float, ptr %v36, i64 %v465
  %v467 = getelementptr inbounds float, ptr %v466, i64 0
  %v468 = sub i64 %v464, 1
  %v469 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v468
  %v470 = load ptr, ptr %v469, align 4
  %v471 = icmp sgt i64 %v464, 0
  br i1 %v471, label %b63, label %b64
b63:
  call void %v470(ptr %v467, i64 24, ptr %v463, i64 24, ptr %v428)
  br label %b64
b64:
  %v472 = add i64 %v462, 192
  br label %b65
b65:
  %v473 = phi i64 [ %v457, %b64 ], [ %v492, %b70 ]
  %v474 = icmp slt i64 %v473, %v461
  br i1 %v474, label %b66, label %b67
b66:
  %v475 = sub i64 %v473, %v457
  %v476 = mul i64 %v475, 8
  %v477 = getelementptr inbounds float, ptr %v428, i64 %v476
  %v478 = mul i64 %v473, 8
  %v479 = getelementptr inbounds float, ptr %v28, i64 %v478
  br label %b68
b68:
  %v480 = phi i64 [ 0, %b66 ], [ %v491, %b69 ]
  %v481 = icmp slt i64 %v480, 1
  br i1 %v481, label %b69, label %b70
b69:
  %v482 = mul i64 %v447, 1
  %v483 = add i64 %v482, %v480
  %v484 = mul i64 %v483, 8
  %v485 = add i64 0, %v480
  %v486 = mul i64 %v485, 8
  %v487 = getelementptr inbounds float, ptr %v477, i64 %v486
  %v488 = load <8 x float>, ptr %v487, align 4
  %v489 = add i64 0, %v484
  %v490 = getelementptr inbounds float, ptr %v479, i64 %v489
  store <8 x float> %v488, ptr %v490, align 4
  %v491 = add nsw i64 %v480, 1
  br label %b68
b70:
  %v492 = add nsw i64 %v473, 1
  br label %b65
b67:
  %v493 = add nsw i64 %v453, 1
  br label %b60
b62:
  %v494 = add nsw i64 %v447, 1
  br label %b57
b59:
  %v495 = add nsw i64 %v442, 96
  br label %b54
b56:
  %v496 = icmp sgt i64 %v3, 1
  br i1 %v496, label %b71, label %b72
b71:
  %v497 = getelementptr inbounds i64, ptr %v1, i64 3
  %v498 = atomicrmw add ptr %v497, i64 1 acq_rel
  %v499 = mul i64 %v3, 4
  br label %b73
b73:
  %v500 = load atomic i64, ptr %v497 acquire, align 8
  %v501 = icmp slt i64 %v500, %v499
  br i1 %v501, label %b74, label %b75
b74:
  %v502 = call i32 @sched_yield()
  br label %b73
b75:
  br label %b72
b72:
  %v503 = mul i64 0, 24
  %v504 = getelementptr inbounds float, ptr %v36, i64 %v503
  %v505 = getelementptr inbounds float, ptr %v504, i64 0
  %v506 = mul i64 0, 8
  %v507 = getelementptr inbounds float, ptr %v10, i64 %v506
  %v508 = getelementptr inbounds float, ptr %v507, i64 0
  %v509 = getelementptr inbounds float, ptr %v71, i64 12288
  %v510 = add i64 24, 1
  %v511 = sdiv i64 %v510, 2
  %v512 = add i64 %v2, 1
  %v513 = mul i64 %v511, %v2
  %v514 = sdiv i64 %v513, %v3
  %v515 = mul i64 %v514, 2
  %v516 = icmp slt i64 %v515, 24
  %v517 = select i1 %v516, i64 %v515, i64 24
  %v518 = mul i64 %v511, %v512
  %v519 = sdiv i64 %v518, %v3
  %v520 = mul i64 %v519, 2
  %v521 = icmp slt i64 %v520, 24
  %v522 = select i1 %v521, i64 %v520, i64 24
  %v523 = getelementptr inbounds float, ptr %v30, i64 0
  br label %b76
b76:
  %v524 = phi i64 [ %v517, %b72 ], [ %v532, %b81 ]
  %v525 = icmp slt i64 %v524, %v522
  br i1 %v525, label %b77, label %b78
b77:
  %v526 = mul i64 %v524, 8
  %v527 = getelementptr inbounds float, ptr %v523, i64 %v526
  br label %b79
b79:
  %v528 = phi i64 [ 0, %b77 ], [ %v531, %b80 ]
  %v529 = icmp slt i64 %v528, 8
  br i1 %v529, label %b80, label %b81
b80:
  %v530 = getelementptr inbounds float, ptr %v527, i64 %v528
  store float 0x0000000000000000, ptr %v530, align 4
  %v531 = add nsw i64 %v528, 1
  br label %b79
b81:
  %v532 = add nsw i64 %v524, 1
  br label %b76
b78:
  %v533 = mul i64 %v8, 1
  br label %b82
b82:
  %v534 = phi i64 [ 0, %b78 ], [ %v638, %b87 ]
  %v535 = icmp slt i64 %v534, %v533
  br i1 %v535, label %b83, label %b84
b83:
  %v536 = sub i64 %v533, %v534
  %v537 = icmp slt i64 %v536, 384
  %v538 = select i1 %v537, i64 %v536, i64 384
  br label %b85
b85:
  %v539 = phi i64 [ %v517, %b83 ], [ %v637, %b111 ]
  %v540 = icmp slt i64 %v539, %v522
  br i1 %v540, label %b86, label %b87
b86:
  %v541 = sub i64 %v522, %v539
  %v542 = icmp slt i64 %v541, 64
  %v543 = select i1 %v542, i64 %v541, i64 64
  %v544 = sdiv i64 %v543, 2
  %v545 = mul i64 %v544, 2
  %v546 = sub i64 %v543, %v545
  %v547 = mul i64 %v534, 24
  %v548 = add i64 %v547, %v539
  %v549 = getelementptr inbounds float, ptr %v505, i64 %v548
  br label %b88
b88:
  %v550 = phi i64 [ 0, %b86 ], [ %v576, %b96 ]
  %v551 = icmp slt i64 %v550, %v538
  br i1 %v551, label %b89, label %b90
b89:
  %v552 = mul i64 %v550, 24
  %v553 = getelementptr inbounds float, ptr %v549, i64 %v552
  %v554 = mul i64 %v550, 2
  %v555 = getelementptr inbounds float, ptr %v509, i64 %v554
  br label %b91
b91:
  %v556 = phi i64 [ 0, %b89 ], [ %v565, %b92 ]
  %v557 = icmp slt i64 %v556, %v544
  br i1 %v557, label %b92, label %b93
b92:
  %v558 = mul i64 %v556, 2
  %v559 = getelementptr inbounds float, ptr %v553, i64 %v558
  %v560 = mul i64 %v556, 768
  %v561 = getelementptr inbounds float, ptr %v555, i64 %v560
  %v562 = getelementptr inbounds float, ptr %v559, i64 0
  %v563 = load <2 x float>, ptr %v562, align 4
  %v564 = getelementptr inbounds float, ptr %v561, i64 0
  store <2 x float> %v563, ptr %v564, align 4
  %v565 = add nsw i64 %v556, 1
  br label %b91
b93:
  %v566 = mul i64 %v544, 2
  %v567 = getelementptr inbounds float, ptr %v553, i64 %v566
  %v568 = mul i64 %v544, 768
  %v569 = getelementptr inbounds float, ptr %v555, i64 %v568
  br label %b94
b94:
  %v570 = phi i64 [ 0, %b93 ], [ %v575, %b95 ]
  %v571 = icmp slt i64 %v570, %v546
  br i1 %v571, label %b95, label %b96
b95:
  %v572 = getelementptr inbounds float, ptr %v567, i64 %v570
  %v573 = load float, ptr %v572, align 4
  %v574 = getelementptr inbounds float, ptr %v569, i64 %v570
  store float %v573, ptr %v574, align 4
  %v575 = add nsw i64 %v570, 1
  br label %b94, !llvm.loop !0
b96:
  %v576 = add nsw i64 %v550, 1
  br label %b88
b90:
  br label %b97
b97:
  %v577 = phi i64 [ 0, %b90 ], [ %v612, %b105 ]
  %v578 = icmp slt i64 %v577, 0
  br i1 %v578, label %b98, label %b99
b98:
  %v579 = mul i64 %v534, 8
  %v580 = add i64 %v579, %v577
  %v581 = getelementptr inbounds float, ptr %v508, i64 %v580
  br label %b100
b100:
  %v582 = phi i64 [ 0, %b98 ], [ %v600, %b101 ]
  %v583 = icmp slt i64 %v582, %v538
  br i1 %v583, label %b101, label %b102
b101:
  %v584 = mul i64 %v582, 8
  %v585 = getelementptr inbounds float, ptr %v581, i64 %v584
  %v586 = mul i64 %v582, 32
  %v587 = getelementptr inbounds float, ptr %v71, i64 %v586
  %v588 = getelementptr inbounds float, ptr %v585, i64 0
  %v589 = load <8 x float>, ptr %v588, align 4
  %v590 = getelementptr inbounds float, ptr %v587, i64 0
  store <8 x float> %v589, ptr %v590, align 4
  %v591 = getelementptr inbounds float, ptr %v585, i64 8
  %v592 = load <8 x float>, ptr %v591, align 4
  %v593 = getelementptr inbounds float, ptr %v587, i64 8
  store <8 x float> %v592, ptr %v593, align 4
  %v594 = getelementptr inbounds float, ptr %v585, i64 16
  %v595 = load <8 x float>, ptr %v594, align 4
  %v596 = getelementptr inbounds float, ptr %v587, i64 16
  store <8 x float> %v595, ptr %v596, align 4
  %v597 = getelementptr inbounds float, ptr %v585, i64 24
  %v598 = load <8 x float>, ptr %v597, align 4
  %v599 = getelementptr inbounds float, ptr %v587, i64 24
  store <8 x float> %v598, ptr %v599, align 4
  %v600 = add nsw i64 %v582, 1
  br label %b100
b102:
  %v601 = sdiv i64 %v543, 2
  br label %b103
b103:
  %v602 = phi i64 [ 0, %b102 ], [ %v611, %b104 ]
  %v603 = icmp slt i64 %v602, %v601
  br i1 %v603, label %b104, label %b105
b104:
  %v604 = mul i64 %v602, 2
  %v605 = add i64 %v539, %v604
  %v606 = mul i64 %v602, 768
  %v607 = getelementptr inbounds float, ptr %v509, i64 %v606
  %v608 = mul i64 %v605, 8
  %v609 = add i64 %v608, %v577
  %v610 = getelementptr inbounds float, ptr %v523, i64 %v609
  call void @outer_2x32(ptr %v607, ptr %v71, i64 %v538, ptr %v610, i64 8)
  %v611 = add nsw i64 %v602, 1
  br label %b103
b105:
  %v612 = add nsw i64 %v577, 32
  br label %b97
b99:
  %v613 = mul i64 %v534, 8
  %v614 = add i64 %v613, 0
  %v615 = getelementptr inbounds float, ptr %v508, i64 %v614
  br label %b106
b106:
  %v616 = phi i64 [ 0, %b99 ], [ %v625, %b107 ]
  %v617 = icmp slt i64 %v616, %v538
  br i1 %v617, label %b107, label %b108
b107:
  %v618 = mul i64 %v616, 8
  %v619 = getelementptr inbounds float, ptr %v615, i64 %v618
  %v620 = mul i64 %v616, 8
  %v621 = getelementptr inbounds float, ptr %v71, i64 %v620
  %v622 = getelementptr inbounds float, ptr %v619, i64 0
  %v623 = load <8 x float>, ptr %v622, align 4
  %v624 = getelementptr inbounds float, ptr %v621, i64 0
  store <8 x float> %v623, ptr %v624, align 4
  %v625 = add nsw i64 %v616, 1
  br label %b106
b108:
  %v626 = sdiv i64 %v543, 2
  br label %b109
b109:
  %v627 = phi i64 [ 0, %b108 ], [ %v636, %b110 ]
  %v628 = icmp slt i64 %v627, %v626
  br i1 %v628, label %b110, label %b111
b110:
  %v629 = mul i64 %v627, 2
  %v630 = add i64 %v539, %v629
  %v631 = mul i64 %v627, 768
  %v632 = getelementptr inbounds float, ptr %v509, i64 %v631
  %v633 = mul i64 %v630, 8
  %v634 = add i64 %v633, 0
  %v635 = getelementptr inbounds float, ptr %v523, i64 %v634
  call void @outer_2x8(ptr %v632, ptr %v71, i64 %v538, ptr %v635, i64 8)
  %v636 = add nsw i64 %v627, 1
  br label %b109
b111:
  %v637 = add nsw i64 %v539, 64
  br label %b85
b87:
  %v638 = add nsw i64 %v534, 384
  br label %b82
b84:
  %v639 = icmp sgt i64 %v3, 1
  br i1 %v639, label %b112, label %b113
b112:
  %v640 = getelementptr inbounds i64, ptr %v1, i64 3
  %v641 = atomicrmw add ptr %v640, i64 1 acq_rel
  %v642 = mul i64 %v3, 5
  br label %b114
b114:
  %v643 = load atomic i64, ptr %v640 acquire, align 8
  %v644 = icmp slt i64 %v643, %v642
  br i1 %v644, label %b115, label %b116
b115:
  %v645 = call i32 @sched_yield()
  br label %b114
b116:
  br label %b113
b113:
  %v646 = mul i64 0, 24
  %v647 = getelementptr inbounds float, ptr %v36, i64 %v646
  %v648 = getelementptr inbounds float, ptr %v647, i64 0
  %v649 = mul i64 0, 8
  %v650 = getelementptr inbounds float, ptr %v20, i64 %v649
  %v651 = getelementptr inbounds float, ptr %v650, i64 0
  %v652 = getelementptr inbounds float, ptr %v71, i64 12288
  %v653 = add i64 24, 1
  %v654 = sdiv i64 %v653, 2
  %v655 = add i64 %v2, 1
  %v656 = mul i64 %v654, %v2
  %v657 = sdiv i64 %v656, %v3
  %v658 = mul i64 %v657, 2
  %v659 = icmp slt i64 %v658, 24
  %v660 = select i1 %v659, i64 %v658, i64 24
  %v661 = mul i64 %v654, %v655
  %v662 = sdiv i64 %v661, %v3
  %v663 = mul i64 %v662, 2
  %v664 = icmp slt i64 %v663, 24
  %v665 = select i1 %v664, i64 %v663, i64 24
  %v666 = getelementptr inbounds float, ptr %v32, i64 0
  br label %b117
b117:
  %v667 = phi i64 [ %v660, %b113 ], [ %v675, %b122 ]
  %v668 = icmp slt i64 %v667, %v665
  br i1 %v668, label %b118, label %b119
b118:
  %v669 = mul i64 %v667, 8
  %v670 = getelementptr inbounds float, ptr %v666, i64 %v669
  br label %b120
b120:
  %v671 = phi i64 [ 0, %b118 ], [ %v674, %b121 ]
  %v672 = icmp slt i64 %v671, 8
  br i1 %v672, label %b121, label %b122
b121:
  %v673 = getelementptr inbounds float, ptr %v670, i64 %v671
  store float 0x0000000000000000, ptr %v673, align 4
  %v674 = add nsw i64 %v671, 1
  br label %b120
b122:
  %v675 = add nsw i64 %v667, 1
  br label %b117
b119:
  %v676 = mul i64 %v8, 1
  br label %b123
b123:
  %v677 = phi i64 [ 0, %b119 ], [ %v781, %b128 ]
  %v678 = icmp slt i64 %v677, %v676
  br i1 %v678, label %b124, label %b125
b124:
  %v679 = sub i64 %v676, %v677
  %v680 = icmp slt i64 %v679, 384
  %v681 = select i1 %v680, i64 %v679, i64 384
  br label %b126
b126:
  %v682 = phi i64 [ %v660, %b124 ], [ %v780, %b152 ]
  %v683 = icmp slt i64 %v682, %v665
  br i1 %v683, label %b127, label %b128
b127:
  %v684 = sub i64 %v665, %v682
  %v685 = icmp slt i64 %v684, 64
  %v686 = select i1 %v685, i64 %v684, i64 64
  %v687 = sdiv i64 %v686, 2
  %v688 = mul i64 %v687, 2
  %v689 = sub i64 %v686, %v688
  %v690 = mul i64 %v677, 24
  %v691 = add i64 %v690, %v682
  %v692 = getelementptr inbounds float, ptr %v648, i64 %v691
  br label %b129
b129:
  %v693 = phi i64 [ 0, %b127 ], [ %v719, %b137 ]
  %v694 = icmp slt i64 %v693, %v681
  br i1 %v694, label %b130, label %b131
b130:
  %v695 = mul i64 %v693, 24
  %v696 = getelementptr inbounds float, ptr %v692, i64 %v695
  %v697 = mul i64 %v693, 2
  %v698 = getelementptr inbounds float, ptr %v652, i64 %v697
  br label %b132
b132:
  %v699 = phi i64 [ 0, %b130 ], [ %v708, %b133 ]
  %v700 = icmp slt i64 %v699, %v687
  br i1 %v700, label %b133, label %b134
b133:
  %v701 = mul i64 %v699, 2
  %v702 = getelementptr inbounds float, ptr %v696, i64 %v701
  %v703 = mul i64 %v699, 768
  %v704 = getelementptr inbounds float, ptr %v698, i64 %v703
  %v705 = getelementptr inbounds float, ptr %v702, i64 0
  %v706 = load <2 x float>, ptr %v705, align 4
  %v707 = getelementptr inbounds float, ptr %v704, i64 0
  store <2 x float> %v706, ptr %v707, align 4
  %v708 = add nsw i64 %v699, 1
  br label %b132
b134:
  %v709 = mul i64 %v687, 2
  %v710 = getelementptr inbounds float, ptr %v696, i64 %v709
  %v711 = mul i64 %v687, 768
  %v712 = getelementptr inbounds float, ptr %v698, i64 %v711
  br label %b135
b135:
  %v713 = phi i64 [ 0, %b134 ], [ %v718, %b136 ]
  %v714 = icmp slt i64 %v713, %v689
  br i1 %v714, label %b136, label %b137
b136:
  %v715 = getelementptr inbounds float, ptr %v710, i64 %v713
  %v716 = load float, ptr %v715, align 4
  %v717 = getelementptr inbounds float, ptr %v712, i64 %v713
  store float %v716, ptr %v717, align 4
  %v718 = add nsw i64 %v713, 1
  br label %b135, !llvm.loop !3
b137:
  %v719 = add nsw i64 %v693, 1
  br label %b129
b131:
  br label %b138
b138:
  %v720 = phi i64 [ 0, %b131 ], [ %v755, %b146 ]
  %v721 = icmp slt i64 %v720, 0
  br i1 %v721, label %b139, label %b140
b139:
  %v722 = mul i64 %v677, 8
  %v723 = add i64 %v722, %v720
  %v724 = getelementptr inbounds float, ptr %v651, i64 %v723
  br label %b141
b141:
  %v725 = phi i64 [ 0, %b139 ], [ %v743, %b142 ]
  %v726 = icmp slt i64 %v725, %v681
  br i1 %v726, label %b142, label %b143
b142:
  %v727 = mul i64 %v725, 8
  %v728 = getelementptr inbounds float, ptr %v724, i64 %v727
  %v729 = mul i64 %v725, 32
  %v730 = getelementptr inbounds float, ptr %v71, i64 %v729
  %v731 = getelementptr inbounds float, ptr %v728, i64 0
  %v732 = load <8 x float>, ptr %v731, align 4
  %v733 = getelementptr inbounds float, ptr %v730, i64 0
  store <8 x float> %v732, ptr %v733, align 4
  %v734 = getelementptr inbounds float, ptr %v728, i64 8
  %v735 = load <8 x float>, ptr %v734, align 4
  %v736 = getelementptr inbounds float, ptr %v730, i64 8
  store <8 x float> %v735, ptr %v736, align 4
  %v737 = getelementptr inbounds float, ptr %v728, i64 16
  %v738 = load <8 x float>, ptr %v737, align 4
  %v739 = getelementptr inbounds float, ptr %v730, i64 16
  store <8 x float> %v738, ptr %v739, align 4
  %v740 = getelementptr inbounds float, ptr %v728, i64 24
  %v741 = load <8 x float>, ptr %v740, align 4
  %v742 = getelementptr inbounds float, ptr %v730, i64 24
  store <8 x float> %v741, ptr %v742, align 4
  %v743 = add nsw i64 %v725, 1
  br label %b141
b143:
  %v744 = sdiv i64 %v686, 2
  br label %b144
b144:
  %v745 = phi i64 [ 0, %b143 ], [ %v754, %b145 ]
  %v746 = icmp slt i64 %v745, %v744
  br i1 %v746, label %b145, label %b146
b145:
  %v747 = mul i64 %v745, 2
  %v748 = add i64 %v682, %v747
  %v749 = mul i64 %v745, 768
  %v750 = getelementptr inbounds float, ptr %v652, i64 %v749
  %v751 = mul i64 %v748, 8
  %v752 = add i64 %v751, %v720
  %v753 = getelementptr inbounds float, ptr %v666, i64 %v752
  call void @outer_2x32(ptr %v750, ptr %v71, i64 %v681, ptr %v753, i64 8)
  %v754 = add nsw i64 %v745, 1
  br label %b144
b146:
  %v755 = add nsw i64 %v720, 32
  br label %b138
b140:
  %v756 = mul i64 %v677, 8
  %v757 = add i64 %v756, 0
  %v758 = getelementptr inbounds float, ptr %v651, i64 %v757
  br label %b147
b147:
  %v759 = phi i64 [ 0, %b140 ], [ %v768, %b148 ]
  %v760 = icmp slt i64 %v759, %v681
  br i1 %v760, label %b148, label %b149
b148:
  %v761 = mul i64 %v759, 8
  %v762 = getelementptr inbounds float, ptr %v758, i64 %v761
  %v763 = mul i64 %v759, 8
  %v764 = getelementptr inbounds float, ptr %v71, i64 %v763
  %v765 = getelementptr inbounds float, ptr %v762, i64 0
  %v766 = load <8 x float>, ptr %v765, align 4
  %v767 = getelementptr inbounds float, ptr %v764, i64 0
  store <8 x float> %v766, ptr %v767, align 4
  %v768 = add nsw i64 %v759, 1
  br label %b147
b149:
  %v769 = sdiv i64 %v686, 2
  br label %b150
b150:
  %v770 = phi i64 [ 0, %b149 ], [ %v779, %b151 ]
  %v771 = icmp slt i64 %v770, %v769
  br i1 %v771, label %b151, label %b152
b151:
  %v772 = mul i64 %v770, 2
  %v773 = add i64 %v682, %v772
  %v774 = mul i64 %v770, 768
  %v775 = getelementptr inbounds float, ptr %v652, i64 %v774
  %v776 = mul i64 %v773, 8
  %v777 = add i64 %v776, 0
  %v778 = getelementptr inbounds float, ptr %v666, i64 %v777
  call void @outer_2x8(ptr %v775, ptr %v71, i64 %v681, ptr %v778, i64 8)
  %v779 = add nsw i64 %v770, 1
  br label %b150
b152:
  %v780 = add nsw i64 %v682, 64
  br label %b126
b128:
  %v781 = add nsw i64 %v677, 384
  br label %b123
b125:
  %v782 = icmp sgt i64 %v3, 1
  br i1 %v782, label %b153, label %b154
b153:
  %v783 = getelementptr inbounds i64, ptr %v1, i64 3
  %v784 = atomicrmw add ptr %v783, i64 1 acq_rel
  %v785 = mul i64 %v3, 6
  br label %b155
b155:
  %v786 = load atomic i64, ptr %v783 acquire, align 8
  %v787 = icmp slt i64 %v786, %v785
  br i1 %v787, label %b156, label %b157
b156:
  %v788 = call i32 @sched_yield()
  br label %b155
b157:
  br label %b154
b154:
  %v789 = icmp eq i64 %v2, 0
  br i1 %v789, label %b158, label %b159
b158:
  br label %b160
b160:
  %v790 = phi i64 [ 0, %b158 ], [ %v812, %b165 ]
  %v791 = icmp slt i64 %v790, 24
  br i1 %v791, label %b161, label %b162
b161:
  br label %b163
b163:
  %v792 = phi i64 [ 0, %b161 ], [ %v809, %b168 ]
  %v793 = phi <8 x float> [ splat (float 0x0000000000000000), %b161 ], [ %v808, %b168 ]
  %v794 = icmp slt i64 %v792, %v8
  br i1 %v794, label %b164, label %b165
b164:
  %v795 = add i64 %v792, 128
  %v796 = icmp slt i64 %v795, %v8
  %v797 = select i1 %v796, i64 %v795, i64 %v8
  br label %b166
b166:
  %v798 = phi i64 [ %v792, %b164 ], [ %v807, %b167 ]
  %v799 = phi <8 x float> [ splat (float 0x0000000000000000), %b164 ], [ %v806, %b167 ]
  %v800 = icmp slt i64 %v798, %v797
  br i1 %v800, label %b167, label %b168
b167:
  %v801 = mul i64 %v798, 24
  %v802 = getelementptr inbounds float, ptr %v36, i64 %v801
  %v803 = add i64 0, %v790
  %v804 = getelementptr inbounds float, ptr %v802, i64 %v803
  %v805 = load <8 x float>, ptr %v804, align 4
  %v806 = fadd <8 x float> %v799, %v805
  %v807 = add nsw i64 %v798, 1
  br label %b166
b168:
  %v808 = fadd <8 x float> %v793, %v799
  %v809 = add nsw i64 %v792, 128
  br label %b163
b165:
  %v810 = add i64 0, %v790
  %v811 = getelementptr inbounds float, ptr %v34, i64 %v810
  store <8 x float> %v793, ptr %v811, align 4
  %v812 = add nsw i64 %v790, 8
  br label %b160
b162:
  br label %b159
b159:
  %v813 = icmp sgt i64 %v3, 1
  br i1 %v813, label %b169, label %b170
b169:
  %v814 = getelementptr inbounds i64, ptr %v1, i64 3
  %v815 = atomicrmw add ptr %v814, i64 1 acq_rel
  %v816 = mul i64 %v3, 7
  br label %b171
b171:
  %v817 = load atomic i64, ptr %v814 acquire, align 8
  %v818 = icmp slt i64 %v817, %v816
  br i1 %v818, label %b172, label %b173
b172:
  %v819 = call i32 @sched_yield()
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
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>)

attributes #0 = { nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind }

!0 = distinct !{!0, !1, !2}
!1 = !{!"llvm.loop.unroll.disable"}
!2 = !{!"llvm.loop.vectorize.width", i32 1}
!3 = distinct !{!3, !4, !5}
!4 = !{!"llvm.loop.unroll.disable"}
!5 = !{!"llvm.loop.vectorize.width", i32 1}
