; generated from specs/cifg.yaml by `make generated`: do not edit
; cifg@peephole I=8 H=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_4x3of3_0 = private unnamed_addr constant [4 x ptr] [ptr @tile_1x3of3_0, ptr @tile_2x3of3_0, ptr @tile_3x3of3_0, ptr @tile_4x3of3_0], align 8
@table_tile_4x1of3_0_1_2 = private unnamed_addr constant [4 x ptr] [ptr @tile_1x1of3_0_1_2, ptr @tile_2x1of3_0_1_2, ptr @tile_3x1of3_0_1_2, ptr @tile_4x1of3_0_1_2], align 8
@table_tile_8x1of1_0 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0, ptr @tile_2x1of1_0, ptr @tile_3x1of1_0, ptr @tile_4x1of1_0, ptr @tile_5x1of1_0, ptr @tile_6x1of1_0, ptr @tile_7x1of1_0, ptr @tile_8x1of1_0], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v533 = alloca float, i64 96, align 4
  %v972 = alloca float, i64 96, align 4
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
  %v55 = getelementptr inbounds i64, ptr %v1, i64 5
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 11
  %v58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 12
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 13
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 16
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 22
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i64, ptr %v1, i64 24
  %v68 = load i64, ptr %v67, align 8
  %v69 = getelementptr inbounds i64, ptr %v1, i64 25
  %v70 = load i64, ptr %v69, align 8
  %v71 = getelementptr inbounds i64, ptr %v1, i64 26
  %v72 = load i64, ptr %v71, align 8
  %v73 = getelementptr inbounds i64, ptr %v1, i64 27
  %v74 = load i64, ptr %v73, align 8
  %v75 = getelementptr inbounds ptr, ptr %v0, i64 23
  %v76 = load ptr, ptr %v75, align 4
  %v77 = mul i64 %v2, 0
  %v78 = add i64 %v77, 384
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
  %v85 = getelementptr inbounds float, ptr %v46, i64 %v84
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
  %v98 = getelementptr inbounds i64, ptr %v1, i64 28
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
  %v116 = and i64 0, %v60
  %v117 = mul i64 %v116, %v7
  %v118 = add i64 %v117, %v114
  %v119 = mul i64 %v118, 8
  %v120 = getelementptr inbounds float, ptr %v24, i64 %v119
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
  %v136 = getelementptr inbounds i64, ptr %v1, i64 29
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
  %v154 = and i64 0, %v62
  %v155 = mul i64 %v154, %v7
  %v156 = add i64 %v155, %v152
  %v157 = mul i64 %v156, 8
  %v158 = getelementptr inbounds float, ptr %v26, i64 %v157
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
  %v190 = phi i64 [ %v182, %b33 ], [ %v525, %b73 ]
  %v191 = icmp slt i64 %v190, %v189
  br i1 %v191, label %b36, label %b37
b36:
  %v192 = mul i64 %v190, 192
  %v193 = mul i64 %v190, 24
  %v194 = add i64 %v192, 0
  %v195 = add i64 %v193, 0
  %v196 = getelementptr inbounds float, ptr %v171, i64 %v194
  %v197 = sub i64 24, %v195
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
  %v208 = getelementptr inbounds float, ptr %v12, i64 %v207
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
  %v261 = mul i64 %v260, 24
  %v262 = getelementptr inbounds float, ptr %v196, i64 %v261
  store <8 x float> %v252, ptr %v262, align 4
  %v263 = add i64 %v210, 1
  %v264 = mul i64 %v263, 24
  %v265 = getelementptr inbounds float, ptr %v196, i64 %v264
  store <8 x float> %v253, ptr %v265, align 4
  %v266 = add i64 %v210, 2
  %v267 = mul i64 %v266, 24
  %v268 = getelementptr inbounds float, ptr %v196, i64 %v267
  store <8 x float> %v254, ptr %v268, align 4
  %v269 = add i64 %v210, 3
  %v270 = mul i64 %v269, 24
  %v271 = getelementptr inbounds float, ptr %v196, i64 %v270
  store <8 x float> %v255, ptr %v271, align 4
  %v272 = add i64 %v210, 4
  %v273 = mul i64 %v272, 24
  %v274 = getelementptr inbounds float, ptr %v196, i64 %v273
  store <8 x float> %v256, ptr %v274, align 4
  %v275 = add i64 %v210, 5
  %v276 = mul i64 %v275, 24
  %v277 = getelementptr inbounds float, ptr %v196, i64 %v276
  store <8 x float> %v257, ptr %v277, align 4
  %v278 = add i64 %v210, 6
  %v279 = mul i64 %v278, 24
  %v280 = getelementptr inbounds float, ptr %v196, i64 %v279
  store <8 x float> %v258, ptr %v280, align 4
  %v281 = add i64 %v210, 7
  %v282 = mul i64 %v281, 24
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
  %v291 = mul i64 %v285, 24
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
  %v301 = mul i64 %v295, 24
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
  %v307 = sub i64 24, %v305
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
  %v318 = getelementptr inbounds float, ptr %v12, i64 %v317
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
  %v371 = mul i64 %v370, 24
  %v372 = getelementptr inbounds float, ptr %v306, i64 %v371
  store <8 x float> %v362, ptr %v372, align 4
  %v373 = add i64 %v320, 1
  %v374 = mul i64 %v373, 24
  %v375 = getelementptr inbounds float, ptr %v306, i64 %v374
  store <8 x float> %v363, ptr %v375, align 4
  %v376 = add i64 %v320, 2
  %v377 = mul i64 %v376, 24
  %v378 = getelementptr inbounds float, ptr %v306, i64 %v377
  store <8 x float> %v364, ptr %v378, align 4
  %v379 = add i64 %v320, 3
  %v380 = mul i64 %v379, 24
  %v381 = getelementptr inbounds float, ptr %v306, i64 %v380
  store <8 x float> %v365, ptr %v381, align 4
  %v382 = add i64 %v320, 4
  %v383 = mul i64 %v382, 24
  %v384 = getelementptr inbounds float, ptr %v306, i64 %v383
  store <8 x float> %v366, ptr %v384, align 4
  %v385 = add i64 %v320, 5
  %v386 = mul i64 %v385, 24
  %v387 = getelementptr inbounds float, ptr %v306, i64 %v386
  store <8 x float> %v367, ptr %v387, align 4
  %v388 = add i64 %v320, 6
  %v389 = mul i64 %v388, 24
  %v390 = getelementptr inbounds float, ptr %v306, i64 %v389
  store <8 x float> %v368, ptr %v390, align 4
  %v391 = add i64 %v320, 7
  %v392 = mul i64 %v391, 24
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
  %v401 = mul i64 %v395, 24
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
  %v411 = mul i64 %v405, 24
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
  %v417 = sub i64 24, %v415
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
  %v428 = getelementptr inbounds float, ptr %v12, i64 %v427
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
  %v481 = mul i64 %v480, 24
  %v482 = getelementptr inbounds float, ptr %v416, i64 %v481
  store <8 x float> %v472, ptr %v482, align 4
  %v483 = add i64 %v430, 1
  %v484 = mul i64 %v483, 24
  %v485 = getelementptr inbounds float, ptr %v416, i64 %v484
  store <8 x float> %v473, ptr %v485, align 4
  %v486 = add i64 %v430, 2
  %v487 = mul i64 %v486, 24
  %v488 = getelementptr inbounds float, ptr %v416, i64 %v487
  store <8 x float> %v474, ptr %v488, align 4
  %v489 = add i64 %v430, 3
  %v490 = mul i64 %v489, 24
  %v491 = getelementptr inbounds float, ptr %v416, i64 %v490
  store <8 x float> %v475, ptr %v491, align 4
  %v492 = add i64 %v430, 4
  %v493 = mul i64 %v492, 24
  %v494 = getelementptr inbounds float, ptr %v416, i64 %v493
  store <8 x float> %v476, ptr %v494, align 4
  %v495 = add i64 %v430, 5
  %v496 = mul i64 %v495, 24
  %v497 = getelementptr inbounds float, ptr %v416, i64 %v496
  store <8 x float> %v477, ptr %v497, align 4
  %v498 = add i64 %v430, 6
  %v499 = mul i64 %v498, 24
  %v500 = getelementptr inbounds float, ptr %v416, i64 %v499
  store <8 x float> %v478, ptr %v500, align 4
  %v501 = add i64 %v430, 7
  %v502 = mul i64 %v501, 24
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
  %v511 = mul i64 %v505, 24
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
  %v521 = mul i64 %v515, 24
  %v522 = getelementptr inbounds float, ptr %v416, i64 %v521
  store <8 x float> %v520, ptr %v522, align 4
  %v523 = add nsw i64 %v515, 1
  br label %b74
b76:
  br label %b73
b73:
  %v524 = add i64 %v192, 192
  %v525 = add nsw i64 %v190, 1
  br label %b35
b37:
  br label %b34
b34:
  %v526 = icmp sgt i64 %v3, 1
  br i1 %v526, label %b77, label %b78
b77:
  %v527 = getelementptr inbounds i64, ptr %v1, i64 3
  %v528 = atomicrmw add ptr %v527, i64 1 acq_rel
  %v529 = mul i64 %v3, 4
  br label %b79
b79:
  %v530 = load atomic i64, ptr %v527 acquire, align 8
  %v531 = icmp slt i64 %v530, %v529
  br i1 %v531, label %b80, label %b81
b80:
  %v532 = call i32 @sched_yield()
  br label %b79
b81:
  br label %b78
b78:
  %v534 = add i64 %v8, 0
  %v535 = sdiv i64 %v534, 1
  %v536 = add i64 %v2, 1
  %v537 = mul i64 %v535, %v2
  %v538 = sdiv i64 %v537, %v3
  %v539 = mul i64 %v538, 1
  %v540 = icmp slt i64 %v539, %v8
  %v541 = select i1 %v540, i64 %v539, i64 %v8
  %v542 = mul i64 %v535, %v536
  %v543 = sdiv i64 %v542, %v3
  %v544 = mul i64 %v543, 1
  %v545 = icmp slt i64 %v544, %v8
  %v546 = select i1 %v545, i64 %v544, i64 %v8
  br label %b82
b82:
  %v547 = phi i64 [ %v541, %b78 ], [ %v600, %b87 ]
  %v548 = icmp slt i64 %v547, %v546
  br i1 %v548, label %b83, label %b84
b83:
  %v549 = add i64 %v547, 96
  %v550 = icmp slt i64 %v549, %v546
  %v551 = select i1 %v550, i64 %v549, i64 %v546
  br label %b85
b85:
  %v552 = phi i64 [ 0, %b83 ], [ %v599, %b90 ]
  %v553 = icmp slt i64 %v552, 1
  br i1 %v553, label %b86, label %b87
b86:
  %v554 = sub i64 %v551, %v547
  %v555 = sub i64 4, 1
  %v556 = add i64 %v554, %v555
  %v557 = sdiv i64 %v556, 4
  br label %b88
b88:
  %v558 = phi i64 [ 0, %b86 ], [ %v598, %b95 ]
  %v559 = icmp slt i64 %v558, %v557
  br i1 %v559, label %b89, label %b90
b89:
  %v560 = mul i64 %v554, %v558
  %v561 = sdiv i64 %v560, %v557
  %v562 = add i64 %v547, %v561
  %v563 = add i64 %v558, 1
  %v564 = mul i64 %v554, %v563
  %v565 = sdiv i64 %v564, %v557
  %v566 = add i64 %v547, %v565
  %v567 = mul i64 %v552, 192
  %v568 = getelementptr inbounds float, ptr %v171, i64 %v567
  %v569 = sub i64 %v566, %v562
  %v570 = mul i64 %v562, 8
  %v571 = getelementptr inbounds float, ptr %v10, i64 %v570
  %v572 = getelementptr inbounds float, ptr %v571, i64 0
  %v573 = sub i64 %v569, 1
  %v574 = getelementptr inbounds ptr, ptr @table_tile_4x3of3_0, i64 %v573
  %v575 = load ptr, ptr %v574, align 4
  %v576 = icmp sgt i64 %v569, 0
  br i1 %v576, label %b91, label %b92
b91:
  call void %v575(ptr %v572, i64 8, ptr %v568, i64 8, ptr %v533)
  br label %b92
b92:
  %v577 = add i64 %v567, 192
  br label %b93
b93:
  %v578 = phi i64 [ %v562, %b92 ], [ %v597, %b98 ]
  %v579 = icmp slt i64 %v578, %v566
  br i1 %v579, label %b94, label %b95
b94:
  %v580 = sub i64 %v578, %v562
  %v581 = mul i64 %v580, 24
  %v582 = getelementptr inbounds float, ptr %v533, i64 %v581
  %v583 = mul i64 %v578, 24
  %v584 = getelementptr inbounds float, ptr %v48, i64 %v583
  br label %b96
b96:
  %v585 = phi i64 [ 0, %b94 ], [ %v596, %b97 ]
  %v586 = icmp slt i64 %v585, 3
  br i1 %v586, label %b97, label %b98
b97:
  %v587 = mul i64 %v552, 3
  %v588 = add i64 %v587, %v585
  %v589 = mul i64 %v588, 8
  %v590 = add i64 0, %v585
  %v591 = mul i64 %v590, 8
  %v592 = getelementptr inbounds float, ptr %v582, i64 %v591
  %v593 = load <8 x float>, ptr %v592, align 4
  %v594 = add i64 0, %v589
  %v595 = getelementptr inbounds float, ptr %v584, i64 %v594
  store <8 x float> %v593, ptr %v595, align 4
  %v596 = add nsw i64 %v585, 1
  br label %b96
b98:
  %v597 = add nsw i64 %v578, 1
  br label %b93
b95:
  %v598 = add nsw i64 %v558, 1
  br label %b88
b90:
  %v599 = add nsw i64 %v552, 1
  br label %b85
b87:
  %v600 = add nsw i64 %v547, 96
  br label %b82
b84:
  %v601 = icmp sgt i64 %v3, 1
  br i1 %v601, label %b99, label %b100
b99:
  %v602 = getelementptr inbounds i64, ptr %v1, i64 3
  %v603 = atomicrmw add ptr %v602, i64 1 acq_rel
  %v604 = mul i64 %v3, 5
  br label %b101
b101:
  %v605 = load atomic i64, ptr %v602 acquire, align 8
  %v606 = icmp slt i64 %v605, %v604
  br i1 %v606, label %b102, label %b103
b102:
  %v607 = call i32 @sched_yield()
  br label %b101
b103:
  br label %b100
b100:
  %v608 = getelementptr inbounds float, ptr %v76, i64 192
  %v609 = getelementptr inbounds i64, ptr %v1, i64 4
  %v610 = load i64, ptr %v609, align 8
  %v611 = icmp eq i64 %v610, 0
  br i1 %v611, label %b104, label %b105
b104:
  %v612 = add i64 1, 0
  %v613 = sdiv i64 %v612, 1
  %v614 = add i64 %v2, 1
  %v615 = mul i64 %v613, %v2
  %v616 = sdiv i64 %v615, %v3
  %v617 = mul i64 %v616, 1
  %v618 = icmp slt i64 %v617, 1
  %v619 = select i1 %v618, i64 %v617, i64 1
  %v620 = mul i64 %v613, %v614
  %v621 = sdiv i64 %v620, %v3
  %v622 = mul i64 %v621, 1
  %v623 = icmp slt i64 %v622, 1
  %v624 = select i1 %v623, i64 %v622, i64 1
  %v625 = icmp slt i64 %v624, 1
  %v626 = select i1 %v625, i64 %v624, i64 1
  br label %b106
b106:
  %v627 = phi i64 [ %v619, %b104 ], [ %v962, %b144 ]
  %v628 = icmp slt i64 %v627, %v626
  br i1 %v628, label %b107, label %b108
b107:
  %v629 = mul i64 %v627, 192
  %v630 = mul i64 %v627, 8
  %v631 = add i64 %v629, 0
  %v632 = add i64 %v630, 0
  %v633 = getelementptr inbounds float, ptr %v608, i64 %v631
  %v634 = sub i64 8, %v632
  %v635 = icmp slt i64 %v634, 0
  %v636 = select i1 %v635, i64 0, i64 %v634
  %v637 = icmp ult i64 %v636, 8
  %v638 = select i1 %v637, i64 %v636, i64 8
  %v639 = trunc i64 %v638 to i32
  %v640 = insertelement <8 x i32> poison, i32 %v639, i64 0
  %v641 = shufflevector <8 x i32> %v640, <8 x i32> poison, <8 x i32> zeroinitializer
  %v642 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v641
  %v643 = mul i64 %v632, 8
  %v644 = add i64 0, %v643
  %v645 = getelementptr inbounds float, ptr %v14, i64 %v644
  %v646 = icmp sge i64 %v636, 8
  br i1 %v646, label %b109, label %b110
b109:
  br label %b111
b111:
  %v647 = phi i64 [ 0, %b109 ], [ %v721, %b112 ]
  %v648 = icmp slt i64 %v647, 8
  br i1 %v648, label %b112, label %b113
b112:
  %v649 = add i64 %v647, 0
  %v650 = getelementptr inbounds float, ptr %v645, i64 %v649
  %v651 = load <8 x float>, ptr %v650, align 4
  %v652 = add i64 %v647, 8
  %v653 = getelementptr inbounds float, ptr %v645, i64 %v652
  %v654 = load <8 x float>, ptr %v653, align 4
  %v655 = add i64 %v647, 16
  %v656 = getelementptr inbounds float, ptr %v645, i64 %v655
  %v657 = load <8 x float>, ptr %v656, align 4
  %v658 = add i64 %v647, 24
  %v659 = getelementptr inbounds float, ptr %v645, i64 %v658
  %v660 = load <8 x float>, ptr %v659, align 4
  %v661 = add i64 %v647, 32
  %v662 = getelementptr inbounds float, ptr %v645, i64 %v661
  %v663 = load <8 x float>, ptr %v662, align 4
  %v664 = add i64 %v647, 40
  %v665 = getelementptr inbounds float, ptr %v645, i64 %v664
  %v666 = load <8 x float>, ptr %v665, align 4
  %v667 = add i64 %v647, 48
  %v668 = getelementptr inbounds float, ptr %v645, i64 %v667
  %v669 = load <8 x float>, ptr %v668, align 4
  %v670 = add i64 %v647, 56
  %v671 = getelementptr inbounds float, ptr %v645, i64 %v670
  %v672 = load <8 x float>, ptr %v671, align 4
  %v673 = shufflevector <8 x float> %v651, <8 x float> %v663, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v674 = shufflevector <8 x float> %v651, <8 x float> %v663, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v675 = shufflevector <8 x float> %v654, <8 x float> %v666, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v676 = shufflevector <8 x float> %v654, <8 x float> %v666, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v677 = shufflevector <8 x float> %v657, <8 x float> %v669, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v678 = shufflevector <8 x float> %v657, <8 x float> %v669, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v679 = shufflevector <8 x float> %v660, <8 x float> %v672, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v680 = shufflevector <8 x float> %v660, <8 x float> %v672, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v681 = shufflevector <8 x float> %v673, <8 x float> %v677, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v682 = shufflevector <8 x float> %v673, <8 x float> %v677, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v683 = shufflevector <8 x float> %v675, <8 x float> %v679, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v684 = shufflevector <8 x float> %v675, <8 x float> %v679, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v685 = shufflevector <8 x float> %v674, <8 x float> %v678, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v686 = shufflevector <8 x float> %v674, <8 x float> %v678, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v687 = shufflevector <8 x float> %v676, <8 x float> %v680, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v688 = shufflevector <8 x float> %v676, <8 x float> %v680, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v689 = shufflevector <8 x float> %v681, <8 x float> %v683, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v690 = shufflevector <8 x float> %v681, <8 x float> %v683, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v691 = shufflevector <8 x float> %v682, <8 x float> %v684, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v692 = shufflevector <8 x float> %v682, <8 x float> %v684, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v693 = shufflevector <8 x float> %v685, <8 x float> %v687, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v694 = shufflevector <8 x float> %v685, <8 x float> %v687, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v695 = shufflevector <8 x float> %v686, <8 x float> %v688, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v696 = shufflevector <8 x float> %v686, <8 x float> %v688, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v697 = add i64 %v647, 0
  %v698 = mul i64 %v697, 24
  %v699 = getelementptr inbounds float, ptr %v633, i64 %v698
  store <8 x float> %v689, ptr %v699, align 4
  %v700 = add i64 %v647, 1
  %v701 = mul i64 %v700, 24
  %v702 = getelementptr inbounds float, ptr %v633, i64 %v701
  store <8 x float> %v690, ptr %v702, align 4
  %v703 = add i64 %v647, 2
  %v704 = mul i64 %v703, 24
  %v705 = getelementptr inbounds float, ptr %v633, i64 %v704
  store <8 x float> %v691, ptr %v705, align 4
  %v706 = add i64 %v647, 3
  %v707 = mul i64 %v706, 24
  %v708 = getelementptr inbounds float, ptr %v633, i64 %v707
  store <8 x float> %v692, ptr %v708, align 4
  %v709 = add i64 %v647, 4
  %v710 = mul i64 %v709, 24
  %v711 = getelementptr inbounds float, ptr %v633, i64 %v710
  store <8 x float> %v693, ptr %v711, align 4
  %v712 = add i64 %v647, 5
  %v713 = mul i64 %v712, 24
  %v714 = getelementptr inbounds float, ptr %v633, i64 %v713
  store <8 x float> %v694, ptr %v714, align 4
  %v715 = add i64 %v647, 6
  %v716 = mul i64 %v715, 24
  %v717 = getelementptr inbounds float, ptr %v633, i64 %v716
  store <8 x float> %v695, ptr %v717, align 4
  %v718 = add i64 %v647, 7
  %v719 = mul i64 %v718, 24
  %v720 = getelementptr inbounds float, ptr %v633, i64 %v719
  store <8 x float> %v696, ptr %v720, align 4
  %v721 = add nsw i64 %v647, 8
  br label %b111
b113:
  br label %b114
b114:
  %v722 = phi i64 [ 8, %b113 ], [ %v730, %b115 ]
  %v723 = icmp slt i64 %v722, 8
  br i1 %v723, label %b115, label %b116
b115:
  %v724 = mul i64 %v722, 1
  %v725 = getelementptr inbounds float, ptr %v645, i64 %v724
  %v726 = getelementptr float, ptr %v725, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v727 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v726, <8 x i1> %v642, <8 x float> zeroinitializer)
  %v728 = mul i64 %v722, 24
  %v729 = getelementptr inbounds float, ptr %v633, i64 %v728
  store <8 x float> %v727, ptr %v729, align 4
  %v730 = add nsw i64 %v722, 1
  br label %b114
b116:
  br label %b110
b110:
  %v731 = icmp slt i64 %v636, 8
  br i1 %v731, label %b117, label %b118
b117:
  br label %b119
b119:
  %v732 = phi i64 [ 0, %b117 ], [ %v740, %b120 ]
  %v733 = icmp slt i64 %v732, 8
  br i1 %v733, label %b120, label %b121
b120:
  %v734 = mul i64 %v732, 1
  %v735 = getelementptr inbounds float, ptr %v645, i64 %v734
  %v736 = getelementptr float, ptr %v735, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v737 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v736, <8 x i1> %v642, <8 x float> zeroinitializer)
  %v738 = mul i64 %v732, 24
  %v739 = getelementptr inbounds float, ptr %v633, i64 %v738
  store <8 x float> %v737, ptr %v739, align 4
  %v740 = add nsw i64 %v732, 1
  br label %b119
b121:
  br label %b118
b118:
  %v741 = add i64 %v629, 8
  %v742 = add i64 %v630, 0
  %v743 = getelementptr inbounds float, ptr %v608, i64 %v741
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
  %v755 = getelementptr inbounds float, ptr %v14, i64 %v754
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
  %v808 = mul i64 %v807, 24
  %v809 = getelementptr inbounds float, ptr %v743, i64 %v808
  store <8 x float> %v799, ptr %v809, align 4
  %v810 = add i64 %v757, 1
  %v811 = mul i64 %v810, 24
  %v812 = getelementptr inbounds float, ptr %v743, i64 %v811
  store <8 x float> %v800, ptr %v812, align 4
  %v813 = add i64 %v757, 2
  %v814 = mul i64 %v813, 24
  %v815 = getelementptr inbounds float, ptr %v743, i64 %v814
  store <8 x float> %v801, ptr %v815, align 4
  %v816 = add i64 %v757, 3
  %v817 = mul i64 %v816, 24
  %v818 = getelementptr inbounds float, ptr %v743, i64 %v817
  store <8 x float> %v802, ptr %v818, align 4
  %v819 = add i64 %v757, 4
  %v820 = mul i64 %v819, 24
  %v821 = getelementptr inbounds float, ptr %v743, i64 %v820
  store <8 x float> %v803, ptr %v821, align 4
  %v822 = add i64 %v757, 5
  %v823 = mul i64 %v822, 24
  %v824 = getelementptr inbounds float, ptr %v743, i64 %v823
  store <8 x float> %v804, ptr %v824, align 4
  %v825 = add i64 %v757, 6
  %v826 = mul i64 %v825, 24
  %v827 = getelementptr inbounds float, ptr %v743, i64 %v826
  store <8 x float> %v805, ptr %v827, align 4
  %v828 = add i64 %v757, 7
  %v829 = mul i64 %v828, 24
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
  %v838 = mul i64 %v832, 24
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
  %v848 = mul i64 %v842, 24
  %v849 = getelementptr inbounds float, ptr %v743, i64 %v848
  store <8 x float> %v847, ptr %v849, align 4
  %v850 = add nsw i64 %v842, 1
  br label %b132
b134:
  br label %b131
b131:
  %v851 = add i64 %v629, 16
  %v852 = add i64 %v630, 0
  %v853 = getelementptr inbounds float, ptr %v608, i64 %v851
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
  %v864 = add i64 128, %v863
  %v865 = getelementptr inbounds float, ptr %v14, i64 %v864
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
  %v918 = mul i64 %v917, 24
  %v919 = getelementptr inbounds float, ptr %v853, i64 %v918
  store <8 x float> %v909, ptr %v919, align 4
  %v920 = add i64 %v867, 1
  %v921 = mul i64 %v920, 24
  %v922 = getelementptr inbounds float, ptr %v853, i64 %v921
  store <8 x float> %v910, ptr %v922, align 4
  %v923 = add i64 %v867, 2
  %v924 = mul i64 %v923, 24
  %v925 = getelementptr inbounds float, ptr %v853, i64 %v924
  store <8 x float> %v911, ptr %v925, align 4
  %v926 = add i64 %v867, 3
  %v927 = mul i64 %v926, 24
  %v928 = getelementptr inbounds float, ptr %v853, i64 %v927
  store <8 x float> %v912, ptr %v928, align 4
  %v929 = add i64 %v867, 4
  %v930 = mul i64 %v929, 24
  %v931 = getelementptr inbounds float, ptr %v853, i64 %v930
  store <8 x float> %v913, ptr %v931, align 4
  %v932 = add i64 %v867, 5
  %v933 = mul i64 %v932, 24
  %v934 = getelementptr inbounds float, ptr %v853, i64 %v933
  store <8 x float> %v914, ptr %v934, align 4
  %v935 = add i64 %v867, 6
  %v936 = mul i64 %v935, 24
  %v937 = getelementptr inbounds float, ptr %v853, i64 %v936
  store <8 x float> %v915, ptr %v937, align 4
  %v938 = add i64 %v867, 7
  %v939 = mul i64 %v938, 24
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
  %v948 = mul i64 %v942, 24
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
  %v958 = mul i64 %v952, 24
  %v959 = getelementptr inbounds float, ptr %v853, i64 %v958
  store <8 x float> %v957, ptr %v959, align 4
  %v960 = add nsw i64 %v952, 1
  br label %b145
b147:
  br label %b144
b144:
  %v961 = add i64 %v629, 192
  %v962 = add nsw i64 %v627, 1
  br label %b106
b108:
  br label %b105
b105:
  %v963 = icmp sgt i64 %v3, 1
  br i1 %v963, label %b148, label %b149
b148:
  %v964 = getelementptr inbounds i64, ptr %v1, i64 3
  %v965 = atomicrmw add ptr %v964, i64 1 acq_rel
  %v966 = mul i64 %v3, 6
  br label %b150
b150:
  %v967 = load atomic i64, ptr %v964 acquire, align 8
  %v968 = icmp slt i64 %v967, %v966
  br i1 %v968, label %b151, label %b152
b151:
  %v969 = call i32 @sched_yield()
  br label %b150
b152:
  br label %b149
b149:
  br label %b153
b153:
  %v970 = phi i64 [ 0, %b149 ], [ %v1248, %b158 ]
  %v971 = icmp slt i64 %v970, %v5
  br i1 %v971, label %b154, label %b155
b154:
  %v973 = add i64 %v7, 0
  %v974 = sdiv i64 %v973, 1
  %v975 = add i64 %v2, 1
  %v976 = mul i64 %v974, %v2
  %v977 = sdiv i64 %v976, %v3
  %v978 = mul i64 %v977, 1
  %v979 = icmp slt i64 %v978, %v7
  %v980 = select i1 %v979, i64 %v978, i64 %v7
  %v981 = mul i64 %v974, %v975
  %v982 = sdiv i64 %v981, %v3
  %v983 = mul i64 %v982, 1
  %v984 = icmp slt i64 %v983, %v7
  %v985 = select i1 %v984, i64 %v983, i64 %v7
  br label %b156
b156:
  %v986 = phi i64 [ %v980, %b154 ], [ %v1247, %b161 ]
  %v987 = icmp slt i64 %v986, %v985
  br i1 %v987, label %b157, label %b158
b157:
  %v988 = add i64 %v986, 96
  %v989 = icmp slt i64 %v988, %v985
  %v990 = select i1 %v989, i64 %v988, i64 %v985
  br label %b159
b159:
  %v991 = phi i64 [ 0, %b157 ], [ %v1246, %b164 ]
  %v992 = icmp slt i64 %v991, 1
  br i1 %v992, label %b160, label %b161
b160:
  %v993 = sub i64 %v990, %v986
  %v994 = sub i64 4, 1
  %v995 = add i64 %v993, %v994
  %v996 = sdiv i64 %v995, 4
  br label %b162
b162:
  %v997 = phi i64 [ 0, %b160 ], [ %v1245, %b169 ]
  %v998 = icmp slt i64 %v997, %v996
  br i1 %v998, label %b163, label %b164
b163:
  %v999 = mul i64 %v993, %v997
  %v1000 = sdiv i64 %v999, %v996
  %v1001 = add i64 %v986, %v1000
  %v1002 = add i64 %v997, 1
  %v1003 = mul i64 %v993, %v1002
  %v1004 = sdiv i64 %v1003, %v996
  %v1005 = add i64 %v986, %v1004
  %v1006 = mul i64 %v991, 192
  %v1007 = getelementptr inbounds float, ptr %v608, i64 %v1006
  %v1008 = sub i64 %v1005, %v1001
  %v1009 = add i64 %v970, 0
  %v1010 = and i64 %v1009, %v60
  %v1011 = mul i64 %v1010, %v7
  %v1012 = add i64 %v1011, %v1001
  %v1013 = mul i64 %v1012, 8
  %v1014 = getelementptr inbounds float, ptr %v24, i64 %v1013
  %v1015 = getelementptr inbounds float, ptr %v1014, i64 0
  %v1016 = sub i64 %v1008, 1
  %v1017 = getelementptr inbounds ptr, ptr @table_tile_4x1of3_0_1_2, i64 %v1016
  %v1018 = load ptr, ptr %v1017, align 4
  %v1019 = icmp sgt i64 %v1008, 0
  br i1 %v1019, label %b165, label %b166
b165:
  call void %v1018(ptr %v1015, i64 8, ptr %v1007, i64 8, ptr %v972)
  br label %b166
b166:
  %v1020 = add i64 %v1006, 192
  br label %b167
b167:
  %v1021 = phi i64 [ %v1001, %b166 ], [ %v1244, %b172 ]
  %v1022 = icmp slt i64 %v1021, %v1005
  br i1 %v1022, label %b168, label %b169
b168:
  %v1023 = sub i64 %v1021, %v1001
  %v1024 = mul i64 %v1023, 24
  %v1025 = getelementptr inbounds float, ptr %v972, i64 %v1024
  %v1026 = add i64 %v970, 0
  %v1027 = and i64 %v1026, %v68
  %v1028 = mul i64 %v1027, %v7
  %v1029 = add i64 %v1028, %v1021
  %v1030 = mul i64 %v1029, 24
  %v1031 = getelementptr inbounds float, ptr %v48, i64 %v1030
  %v1032 = add i64 %v970, 0
  %v1033 = and i64 %v1032, %v62
  %v1034 = mul i64 %v1033, %v7
  %v1035 = add i64 %v1034, %v1021
  %v1036 = mul i64 %v1035, 8
  %v1037 = getelementptr inbounds float, ptr %v26, i64 %v1036
  %v1038 = add i64 %v970, 0
  %v1039 = and i64 %v1038, %v70
  %v1040 = mul i64 %v1039, %v7
  %v1041 = add i64 %v1040, %v1021
  %v1042 = mul i64 %v1041, 8
  %v1043 = getelementptr inbounds float, ptr %v50, i64 %v1042
  %v1044 = add i64 %v970, 0
  %v1045 = and i64 %v1044, %v72
  %v1046 = mul i64 %v1045, %v7
  %v1047 = add i64 %v1046, %v1021
  %v1048 = mul i64 %v1047, 8
  %v1049 = getelementptr inbounds float, ptr %v52, i64 %v1048
  %v1050 = add i64 %v970, 1
  %v1051 = and i64 %v1050, %v62
  %v1052 = mul i64 %v1051, %v7
  %v1053 = add i64 %v1052, %v1021
  %v1054 = mul i64 %v1053, 8
  %v1055 = getelementptr inbounds float, ptr %v26, i64 %v1054
  %v1056 = add i64 %v970, 0
  %v1057 = and i64 %v1056, %v74
  %v1058 = mul i64 %v1057, %v7
  %v1059 = add i64 %v1058, %v1021
  %v1060 = mul i64 %v1059, 8
  %v1061 = getelementptr inbounds float, ptr %v54, i64 %v1060
  %v1062 = add i64 %v970, 1
  %v1063 = and i64 %v1062, %v60
  %v1064 = mul i64 %v1063, %v7
  %v1065 = add i64 %v1064, %v1021
  %v1066 = mul i64 %v1065, 8
  %v1067 = getelementptr inbounds float, ptr %v24, i64 %v1066
  br label %b170
b170:
  %v1068 = phi i64 [ 0, %b168 ], [ %v1243, %b171 ]
  %v1069 = icmp slt i64 %v1068, 1
  br i1 %v1069, label %b171, label %b172
b171:
  %v1070 = mul i64 %v991, 1
  %v1071 = add i64 %v1070, %v1068
  %v1072 = mul i64 %v1071, 8
  %v1073 = add i64 0, %v1068
  %v1074 = mul i64 %v1073, 8
  %v1075 = getelementptr inbounds float, ptr %v1025, i64 %v1074
  %v1076 = load <8 x float>, ptr %v1075, align 4
  %v1077 = add i64 1, %v1068
  %v1078 = mul i64 %v1077, 8
  %v1079 = getelementptr inbounds float, ptr %v1025, i64 %v1078
  %v1080 = load <8 x float>, ptr %v1079, align 4
  %v1081 = add i64 2, %v1068
  %v1082 = mul i64 %v1081, 8
  %v1083 = getelementptr inbounds float, ptr %v1025, i64 %v1082
  %v1084 = load <8 x float>, ptr %v1083, align 4
  %v1085 = add i64 0, %v1072
  %v1086 = getelementptr inbounds float, ptr %v1031, i64 %v1085
  %v1087 = load <8 x float>, ptr %v1086, align 4
  %v1088 = fadd <8 x float> %v1087, %v1076
  %v1089 = add i64 0, %v1072
  %v1090 = getelementptr inbounds float, ptr %v16, i64 %v1089
  %v1091 = load <8 x float>, ptr %v1090, align 4
  %v1092 = fadd <8 x float> %v1088, %v1091
  %v1093 = add i64 0, %v1072
  %v1094 = getelementptr inbounds float, ptr %v18, i64 %v1093
  %v1095 = load <8 x float>, ptr %v1094, align 4
  %v1096 = add i64 0, %v1072
  %v1097 = getelementptr inbounds float, ptr %v1037, i64 %v1096
  %v1098 = load <8 x float>, ptr %v1097, align 4
  %v1099 = fmul <8 x float> %v1095, %v1098
  %v1100 = fadd <8 x float> %v1092, %v1099
  %v1101 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1100)
  %v1102 = fneg <8 x float> %v1101
  %v1103 = fcmp olt <8 x float> %v1102, splat (float 0xC05A400000000000)
  %v1104 = select <8 x i1> %v1103, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1102
  %v1105 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1104, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1106 = fsub <8 x float> %v1105, splat (float 0x4168000000000000)
  %v1107 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1106, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1104)
  %v1108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1106, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1107)
  %v1109 = bitcast <8 x float> %v1105 to <8 x i32>
  %v1110 = fmul <8 x float> %v1108, %v1108
  %v1111 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1108, <8 x float> splat (float 0x3F81227F40000000))
  %v1112 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1111, <8 x float> %v1108, <8 x float> splat (float 0x3FA5556740000000))
  %v1113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1112, <8 x float> %v1108, <8 x float> splat (float 0x3FC5554B00000000))
  %v1114 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1113, <8 x float> %v1108, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1110, <8 x float> %v1114, <8 x float> %v1108)
  %v1116 = sub <8 x i32> %v1109, splat (i32 1262485250)
  %v1117 = lshr <8 x i32> %v1116, splat (i32 1)
  %v1118 = sub <8 x i32> %v1116, %v1117
  %v1119 = shl <8 x i32> %v1117, splat (i32 23)
  %v1120 = bitcast <8 x i32> %v1119 to <8 x float>
  %v1121 = shl <8 x i32> %v1118, splat (i32 23)
  %v1122 = bitcast <8 x i32> %v1121 to <8 x float>
  %v1123 = fadd <8 x float> %v1115, splat (float 0x3FF0000000000000)
  %v1124 = fmul <8 x float> %v1123, %v1120
  %v1125 = fmul <8 x float> %v1124, %v1122
  %v1126 = fcmp olt <8 x float> %v1100, splat (float 0x0000000000000000)
  %v1127 = select <8 x i1> %v1126, <8 x float> %v1125, <8 x float> splat (float 0x3FF0000000000000)
  %v1128 = fadd <8 x float> %v1125, splat (float 0x3FF0000000000000)
  %v1129 = fdiv <8 x float> %v1127, %v1128
  %v1130 = add i64 8, %v1072
  %v1131 = getelementptr inbounds float, ptr %v1031, i64 %v1130
  %v1132 = load <8 x float>, ptr %v1131, align 4
  %v1133 = fadd <8 x float> %v1132, %v1080
  %v1134 = add i64 8, %v1072
  %v1135 = getelementptr inbounds float, ptr %v16, i64 %v1134
  %v1136 = load <8 x float>, ptr %v1135, align 4
  %v1137 = fadd <8 x float> %v1133, %v1136
  %v1138 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1137)
  %v1139 = fcmp ogt <8 x float> %v1138, splat (float 0x4023000000000000)
  %v1140 = select <8 x i1> %v1139, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1138
  %v1141 = fadd <8 x float> %v1140, %v1140
  %v1142 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1141, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1143 = fsub <8 x float> %v1142, splat (float 0x4168000000000000)
  %v1144 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1143, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1141)
  %v1145 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1143, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1144)
  %v1146 = bitcast <8 x float> %v1142 to <8 x i32>
  %v1147 = fmul <8 x float> %v1145, %v1145
  %v1148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1145, <8 x float> splat (float 0x3F81227F40000000))
  %v1149 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1148, <8 x float> %v1145, <8 x float> splat (float 0x3FA5556740000000))
  %v1150 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1149, <8 x float> %v1145, <8 x float> splat (float 0x3FC5554B00000000))
  %v1151 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1150, <8 x float> %v1145, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1152 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1147, <8 x float> %v1151, <8 x float> %v1145)
  %v1153 = shl <8 x i32> %v1146, splat (i32 23)
  %v1154 = add <8 x i32> %v1153, splat (i32 1065353216)
  %v1155 = bitcast <8 x i32> %v1154 to <8 x float>
  %v1156 = fsub <8 x float> %v1155, splat (float 0x3FF0000000000000)
  %v1157 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1155, <8 x float> %v1152, <8 x float> %v1156)
  %v1158 = fadd <8 x float> %v1157, splat (float 0x4000000000000000)
  %v1159 = fdiv <8 x float> %v1157, %v1158
  %v1160 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1159, <8 x float> %v1137)
  %v1161 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1162 = shufflevector <8 x float> %v1161, <8 x float> poison, <8 x i32> zeroinitializer
  %v1163 = fsub <8 x float> %v1162, %v1129
  %v1164 = fmul <8 x float> %v1163, %v1098
  %v1165 = fmul <8 x float> %v1129, %v1160
  %v1166 = fadd <8 x float> %v1164, %v1165
  %v1167 = add i64 16, %v1072
  %v1168 = getelementptr inbounds float, ptr %v1031, i64 %v1167
  %v1169 = load <8 x float>, ptr %v1168, align 4
  %v1170 = fadd <8 x float> %v1169, %v1084
  %v1171 = add i64 16, %v1072
  %v1172 = getelementptr inbounds float, ptr %v16, i64 %v1171
  %v1173 = load <8 x float>, ptr %v1172, align 4
  %v1174 = fadd <8 x float> %v1170, %v1173
  %v1175 = add i64 0, %v1072
  %v1176 = getelementptr inbounds float, ptr %v20, i64 %v1175
  %v1177 = load <8 x float>, ptr %v1176, align 4
  %v1178 = fmul <8 x float> %v1177, %v1166
  %v1179 = fadd <8 x float> %v1174, %v1178
  %v1180 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1179)
  %v1181 = fneg <8 x float> %v1180
  %v1182 = fcmp olt <8 x float> %v1181, splat (float 0xC05A400000000000)
  %v1183 = select <8 x i1> %v1182, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1181
  %v1184 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1183, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1185 = fsub <8 x float> %v1184, splat (float 0x4168000000000000)
  %v1186 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1185, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1183)
  %v1187 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1185, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1186)
  %v1188 = bitcast <8 x float> %v1184 to <8 x i32>
  %v1189 = fmul <8 x float> %v1187, %v1187
  %v1190 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1187, <8 x float> splat (float 0x3F81227F40000000))
  %v1191 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1190, <8 x float> %v1187, <8 x float> splat (float 0x3FA5556740000000))
  %v1192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1191, <8 x float> %v1187, <8 x float> splat (float 0x3FC5554B00000000))
  %v1193 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1192, <8 x float> %v1187, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1194 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1189, <8 x float> %v1193, <8 x float> %v1187)
  %v1195 = sub <8 x i32> %v1188, splat (i32 1262485250)
  %v1196 = lshr <8 x i32> %v1195, splat (i32 1)
  %v1197 = sub <8 x i32> %v1195, %v1196
  %v1198 = shl <8 x i32> %v1196, splat (i32 23)
  %v1199 = bitcast <8 x i32> %v1198 to <8 x float>
  %v1200 = shl <8 x i32> %v1197, splat (i32 23)
  %v1201 = bitcast <8 x i32> %v1200 to <8 x float>
  %v1202 = fadd <8 x float> %v1194, splat (float 0x3FF0000000000000)
  %v1203 = fmul <8 x float> %v1202, %v1199
  %v1204 = fmul <8 x float> %v1203, %v1201
  %v1205 = fcmp olt <8 x float> %v1179, splat (float 0x0000000000000000)
  %v1206 = select <8 x i1> %v1205, <8 x float> %v1204, <8 x float> splat (float 0x3FF0000000000000)
  %v1207 = fadd <8 x float> %v1204, splat (float 0x3FF0000000000000)
  %v1208 = fdiv <8 x float> %v1206, %v1207
  %v1209 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1166)
  %v1210 = fcmp ogt <8 x float> %v1209, splat (float 0x4023000000000000)
  %v1211 = select <8 x i1> %v1210, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1209
  %v1212 = fadd <8 x float> %v1211, %v1211
  %v1213 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1212, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1214 = fsub <8 x float> %v1213, splat (float 0x4168000000000000)
  %v1215 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1214, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1212)
  %v1216 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1214, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1215)
  %v1217 = bitcast <8 x float> %v1213 to <8 x i32>
  %v1218 = fmul <8 x float> %v1216, %v1216
  %v1219 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1216, <8 x float> splat (float 0x3F81227F40000000))
  %v1220 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1219, <8 x float> %v1216, <8 x float> splat (float 0x3FA5556740000000))
  %v1221 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1220, <8 x float> %v1216, <8 x float> splat (float 0x3FC5554B00000000))
  %v1222 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1221, <8 x float> %v1216, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1223 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1218, <8 x float> %v1222, <8 x float> %v1216)
  %v1224 = shl <8 x i32> %v1217, splat (i32 23)
  %v1225 = add <8 x i32> %v1224, splat (i32 1065353216)
  %v1226 = bitcast <8 x i32> %v1225 to <8 x float>
  %v1227 = fsub <8 x float> %v1226, splat (float 0x3FF0000000000000)
  %v1228 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1226, <8 x float> %v1223, <8 x float> %v1227)
  %v1229 = fadd <8 x float> %v1228, splat (float 0x4000000000000000)
  %v1230 = fdiv <8 x float> %v1228, %v1229
  %v1231 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1230, <8 x float> %v1166)
  %v1232 = fmul <8 x float> %v1208, %v1231
  %v1233 = add i64 0, %v1072
  %v1234 = getelementptr inbounds float, ptr %v1043, i64 %v1233
  store <8 x float> %v1129, ptr %v1234, align 4
  %v1235 = add i64 0, %v1072
  %v1236 = getelementptr inbounds float, ptr %v1049, i64 %v1235
  store <8 x float> %v1160, ptr %v1236, align 4
  %v1237 = add i64 0, %v1072
  %v1238 = getelementptr inbounds float, ptr %v1055, i64 %v1237
  store <8 x float> %v1166, ptr %v1238, align 4
  %v1239 = add i64 0, %v1072
  %v1240 = getelementptr inbounds float, ptr %v1061, i64 %v1239
  store <8 x float> %v1208, ptr %v1240, align 4
  %v1241 = add i64 0, %v1072
  %v1242 = getelementptr inbounds float, ptr %v1067, i64 %v1241
  store <8 x float> %v1232, ptr %v1242, align 4
  %v1243 = add nsw i64 %v1068, 1
  br label %b170
b172:
  %v1244 = add nsw i64 %v1021, 1
  br label %b167
b169:
  %v1245 = add nsw i64 %v997, 1
  br label %b162
b164:
  %v1246 = add nsw i64 %v991, 1
  br label %b159
b161:
  %v1247 = add nsw i64 %v986, 96
  br label %b156
b158:
  %v1248 = add nsw i64 %v970, 1
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
  %v303 = alloca float, i64 64, align 4
  %v442 = alloca float, i64 64, align 4
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
  %v55 = getelementptr inbounds i64, ptr %v1, i64 5
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 11
  %v58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 12
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 13
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 16
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 22
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i64, ptr %v1, i64 24
  %v68 = load i64, ptr %v67, align 8
  %v69 = getelementptr inbounds i64, ptr %v1, i64 25
  %v70 = load i64, ptr %v69, align 8
  %v71 = getelementptr inbounds i64, ptr %v1, i64 26
  %v72 = load i64, ptr %v71, align 8
  %v73 = getelementptr inbounds i64, ptr %v1, i64 27
  %v74 = load i64, ptr %v73, align 8
  %v75 = getelementptr inbounds ptr, ptr %v0, i64 23
  %v76 = load ptr, ptr %v75, align 4
  %v77 = mul i64 %v2, 21504
  %v78 = add i64 %v77, 384
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
  %v101 = mul i64 %v99, 192
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
  %v117 = getelementptr inbounds float, ptr %v14, i64 %v116
  br label %b5
b5:
  %v118 = phi i64 [ 0, %b3 ], [ %v125, %b6 ]
  %v119 = icmp slt i64 %v118, 24
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
  %v126 = add i64 %v101, 192
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
  %v135 = phi i64 [ 0, %b9 ], [ %v379, %b21 ]
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
  %v152 = phi i64 [ %v146, %b14 ], [ %v302, %b17 ]
  %v153 = icmp slt i64 %v152, %v151
  br i1 %v153, label %b17, label %b18
b17:
  %v154 = add i64 %v138, 1
  %v155 = and i64 %v154, 1
  %v156 = mul i64 %v155, %v7
  %v157 = add i64 %v156, %v152
  %v158 = mul i64 %v157, 8
  %v159 = getelementptr inbounds float, ptr %v28, i64 %v158
  %v160 = add i64 %v138, 0
  %v161 = and i64 %v160, %v58
  %v162 = mul i64 %v161, %v7
  %v163 = add i64 %v162, %v152
  %v164 = mul i64 %v163, 8
  %v165 = getelementptr inbounds float, ptr %v22, i64 %v164
  %v166 = add i64 %v138, 1
  %v167 = and i64 %v166, %v62
  %v168 = mul i64 %v167, %v7
  %v169 = add i64 %v168, %v152
  %v170 = mul i64 %v169, 8
  %v171 = getelementptr inbounds float, ptr %v26, i64 %v170
  %v172 = add i64 %v138, 0
  %v173 = and i64 %v172, %v74
  %v174 = mul i64 %v173, %v7
  %v175 = add i64 %v174, %v152
  %v176 = mul i64 %v175, 8
  %v177 = getelementptr inbounds float, ptr %v54, i64 %v176
  %v178 = add i64 %v138, 1
  %v179 = and i64 %v178, 1
  %v180 = mul i64 %v179, %v7
  %v181 = add i64 %v180, %v152
  %v182 = mul i64 %v181, 8
  %v183 = getelementptr inbounds float, ptr %v30, i64 %v182
  %v184 = add i64 %v138, 0
  %v185 = and i64 %v184, %v70
  %v186 = mul i64 %v185, %v7
  %v187 = add i64 %v186, %v152
  %v188 = mul i64 %v187, 8
  %v189 = getelementptr inbounds float, ptr %v50, i64 %v188
  %v190 = add i64 %v138, 0
  %v191 = and i64 %v190, %v72
  %v192 = mul i64 %v191, %v7
  %v193 = add i64 %v192, %v152
  %v194 = mul i64 %v193, 8
  %v195 = getelementptr inbounds float, ptr %v52, i64 %v194
  %v196 = add i64 %v138, 0
  %v197 = and i64 %v196, %v62
  %v198 = mul i64 %v197, %v7
  %v199 = add i64 %v198, %v152
  %v200 = mul i64 %v199, 8
  %v201 = getelementptr inbounds float, ptr %v26, i64 %v200
  %v202 = add i64 %v138, 0
  %v203 = and i64 %v202, %v66
  %v204 = mul i64 %v203, %v7
  %v205 = add i64 %v204, %v152
  %v206 = mul i64 %v205, 24
  %v207 = getelementptr inbounds float, ptr %v44, i64 %v206
  %v208 = add i64 %v138, 0
  %v209 = and i64 %v208, 1
  %v210 = mul i64 %v209, %v7
  %v211 = add i64 %v210, %v152
  %v212 = mul i64 %v211, 8
  %v213 = getelementptr inbounds float, ptr %v30, i64 %v212
  %v214 = add i64 0, 0
  %v215 = getelementptr inbounds float, ptr %v159, i64 %v214
  %v216 = load <8 x float>, ptr %v215, align 4
  %v217 = add i64 0, 0
  %v218 = getelementptr inbounds float, ptr %v165, i64 %v217
  %v219 = load <8 x float>, ptr %v218, align 4
  %v220 = fadd <8 x float> %v216, %v219
  %v221 = add i64 0, 0
  %v222 = getelementptr inbounds float, ptr %v171, i64 %v221
  %v223 = load <8 x float>, ptr %v222, align 4
  %v224 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v223)
  %v225 = fcmp ogt <8 x float> %v224, splat (float 0x4023000000000000)
  %v226 = select <8 x i1> %v225, <8 x float> splat (float 0x4023000000000000), <8 x float> %v224
  %v227 = fadd <8 x float> %v226, %v226
  %v228 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v227, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v229 = fsub <8 x float> %v228, splat (float 0x4168000000000000)
  %v230 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v229, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v227)
  %v231 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v229, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v230)
  %v232 = bitcast <8 x float> %v228 to <8 x i32>
  %v233 = fmul <8 x float> %v231, %v231
  %v234 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v231, <8 x float> splat (float 0x3F81227F40000000))
  %v235 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v234, <8 x float> %v231, <8 x float> splat (float 0x3FA5556740000000))
  %v236 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v235, <8 x float> %v231, <8 x float> splat (float 0x3FC5554B00000000))
  %v237 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v236, <8 x float> %v231, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v238 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v233, <8 x float> %v237, <8 x float> %v231)
  %v239 = shl <8 x i32> %v232, splat (i32 23)
  %v240 = add <8 x i32> %v239, splat (i32 1065353216)
  %v241 = bitcast <8 x i32> %v240 to <8 x float>
  %v242 = fsub <8 x float> %v241, splat (float 0x3FF0000000000000)
  %v243 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v241, <8 x float> %v238, <8 x float> %v242)
  %v244 = fadd <8 x float> %v243, splat (float 0x4000000000000000)
  %v245 = fdiv <8 x float> %v243, %v244
  %v246 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v245, <8 x float> %v223)
  %v247 = fmul <8 x float> %v220, %v246
  %v248 = add i64 0, 0
  %v249 = getelementptr inbounds float, ptr %v177, i64 %v248
  %v250 = load <8 x float>, ptr %v249, align 4
  %v251 = fmul <8 x float> %v247, %v250
  %v252 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v253 = shufflevector <8 x float> %v252, <8 x float> poison, <8 x i32> zeroinitializer
  %v254 = fsub <8 x float> %v253, %v250
  %v255 = fmul <8 x float> %v251, %v254
  %v256 = add i64 0, 0
  %v257 = getelementptr inbounds float, ptr %v183, i64 %v256
  %v258 = load <8 x float>, ptr %v257, align 4
  %v259 = fmul <8 x float> %v220, %v250
  %v260 = fmul <8 x float> %v246, %v246
  %v261 = fsub <8 x float> %v253, %v260
  %v262 = fmul <8 x float> %v259, %v261
  %v263 = fadd <8 x float> %v258, %v262
  %v264 = add i64 0, 0
  %v265 = getelementptr inbounds float, ptr %v20, i64 %v264
  %v266 = load <8 x float>, ptr %v265, align 4
  %v267 = fmul <8 x float> %v255, %v266
  %v268 = fadd <8 x float> %v263, %v267
  %v269 = add i64 0, 0
  %v270 = getelementptr inbounds float, ptr %v189, i64 %v269
  %v271 = load <8 x float>, ptr %v270, align 4
  %v272 = fmul <8 x float> %v268, %v271
  %v273 = add i64 0, 0
  %v274 = getelementptr inbounds float, ptr %v195, i64 %v273
  %v275 = load <8 x float>, ptr %v274, align 4
  %v276 = fmul <8 x float> %v275, %v275
  %v277 = fsub <8 x float> %v253, %v276
  %v278 = fmul <8 x float> %v272, %v277
  %v279 = fmul <8 x float> %v268, %v275
  %v280 = add i64 0, 0
  %v281 = getelementptr inbounds float, ptr %v201, i64 %v280
  %v282 = load <8 x float>, ptr %v281, align 4
  %v283 = fmul <8 x float> %v268, %v282
  %v284 = fsub <8 x float> %v279, %v283
  %v285 = fmul <8 x float> %v284, %v271
  %v286 = fsub <8 x float> %v253, %v271
  %v287 = fmul <8 x float> %v285, %v286
  %v288 = fmul <8 x float> %v268, %v286
  %v289 = add i64 0, 0
  %v290 = getelementptr inbounds float, ptr %v18, i64 %v289
  %v291 = load <8 x float>, ptr %v290, align 4
  %v292 = fmul <8 x float> %v287, %v291
  %v293 = fadd <8 x float> %v288, %v292
  %v294 = add i64 16, 0
  %v295 = getelementptr inbounds float, ptr %v207, i64 %v294
  store <8 x float> %v255, ptr %v295, align 4
  %v296 = add i64 8, 0
  %v297 = getelementptr inbounds float, ptr %v207, i64 %v296
  store <8 x float> %v278, ptr %v297, align 4
  %v298 = add i64 0, 0
  %v299 = getelementptr inbounds float, ptr %v207, i64 %v298
  store <8 x float> %v287, ptr %v299, align 4
  %v300 = add i64 0, 0
  %v301 = getelementptr inbounds float, ptr %v213, i64 %v300
  store <8 x float> %v293, ptr %v301, align 4
  %v302 = add nsw i64 %v152, 1
  br label %b16
b18:
  %v304 = add i64 %v7, 0
  %v305 = sdiv i64 %v304, 1
  %v306 = add i64 %v2, 1
  %v307 = mul i64 %v305, %v2
  %v308 = sdiv i64 %v307, %v3
  %v309 = mul i64 %v308, 1
  %v310 = icmp slt i64 %v309, %v7
  %v311 = select i1 %v310, i64 %v309, i64 %v7
  %v312 = mul i64 %v305, %v306
  %v313 = sdiv i64 %v312, %v3
  %v314 = mul i64 %v313, 1
  %v315 = icmp slt i64 %v314, %v7
  %v316 = select i1 %v315, i64 %v314, i64 %v7
  br label %b19
b19:
  %v317 = phi i64 [ %v311, %b18 ], [ %v378, %b24 ]
  %v318 = icmp slt i64 %v317, %v316
  br i1 %v318, label %b20, label %b21
b20:
  %v319 = add i64 %v317, 96
  %v320 = icmp slt i64 %v319, %v316
  %v321 = select i1 %v320, i64 %v319, i64 %v316
  br label %b22
b22:
  %v322 = phi i64 [ 0, %b20 ], [ %v377, %b27 ]
  %v323 = icmp slt i64 %v322, 1
  br i1 %v323, label %b23, label %b24
b23:
  %v324 = sub i64 %v321, %v317
  %v325 = sub i64 8, 1
  %v326 = add i64 %v324, %v325
  %v327 = sdiv i64 %v326, 8
  br label %b25
b25:
  %v328 = phi i64 [ 0, %b23 ], [ %v376, %b32 ]
  %v329 = icmp slt i64 %v328, %v327
  br i1 %v329, label %b26, label %b27
b26:
  %v330 = mul i64 %v324, %v328
  %v331 = sdiv i64 %v330, %v327
  %v332 = add i64 %v317, %v331
  %v333 = add i64 %v328, 1
  %v334 = mul i64 %v324, %v333
  %v335 = sdiv i64 %v334, %v327
  %v336 = add i64 %v317, %v335
  %v337 = mul i64 %v322, 192
  %v338 = getelementptr inbounds float, ptr %v80, i64 %v337
  %v339 = sub i64 %v336, %v332
  %v340 = add i64 %v138, 0
  %v341 = and i64 %v340, %v66
  %v342 = mul i64 %v341, %v7
  %v343 = add i64 %v342, %v332
  %v344 = mul i64 %v343, 24
  %v345 = getelementptr inbounds float, ptr %v44, i64 %v344
  %v346 = getelementptr inbounds float, ptr %v345, i64 0
  %v347 = sub i64 %v339, 1
  %v348 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v347
  %v349 = load ptr, ptr %v348, align 4
  %v350 = icmp sgt i64 %v339, 0
  br i1 %v350, label %b28, label %b29
b28:
  call void %v349(ptr %v346, i64 24, ptr %v338, i64 24, ptr %v303)
  br label %b29
b29:
  %v351 = add i64 %v337, 192
  br label %b30
b30:
  %v352 = phi i64 [ %v332, %b29 ], [ %v375, %b35 ]
  %v353 = icmp slt i64 %v352, %v336
  br i1 %v353, label %b31, label %b32
b31:
  %v354 = sub i64 %v352, %v332
  %v355 = mul i64 %v354, 8
  %v356 = getelementptr inbounds float, ptr %v303, i64 %v355
  %v357 = add i64 %v138, 0
  %v358 = and i64 %v357, 1
  %v359 = mul i64 %v358, %v7
  %v360 = add i64 %v359, %v352
  %v361 = mul i64 %v360, 8
  %v362 = getelementptr inbounds float, ptr %v28, i64 %v361
  br label %b33
b33:
  %v363 = phi i64 [ 0, %b31 ], [ %v374, %b34 ]
  %v364 = icmp slt i64 %v363, 1
  br i1 %v364, label %b34, label %b35
b34:
  %v365 = mul i64 %v322, 1
  %v366 = add i64 %v365, %v363
  %v367 = mul i64 %v366, 8
  %v368 = add i64 0, %v363
  %v369 = mul i64 %v368, 8
  %v370 = getelementptr inbounds float, ptr %v356, i64 %v369
  %v371 = load <8 x float>, ptr %v370, align 4
  %v372 = add i64 0, %v367
  %v373 = getelementptr inbounds float, ptr %v362, i64 %v372
  store <8 x float> %v371, ptr %v373, align 4
  %v374 = add nsw i64 %v363, 1
  br label %b33
b35:
  %v375 = add nsw i64 %v352, 1
  br label %b30
b32:
  %v376 = add nsw i64 %v328, 1
  br label %b25
b27:
  %v377 = add nsw i64 %v322, 1
  br label %b22
b24:
  %v378 = add nsw i64 %v317, 96
  br label %b19
b21:
  %v379 = add nsw i64 %v135, 1
  br label %b13
b15:
  %v380 = icmp sgt i64 %v3, 1
  br i1 %v380, label %b36, label %b37
b36:
  %v381 = getelementptr inbounds i64, ptr %v1, i64 3
  %v382 = atomicrmw add ptr %v381, i64 1 acq_rel
  %v383 = mul i64 %v3, 2
  br label %b38
b38:
  %v384 = load atomic i64, ptr %v381 acquire, align 8
  %v385 = icmp slt i64 %v384, %v383
  br i1 %v385, label %b39, label %b40
b39:
  %v386 = call i32 @sched_yield()
  br label %b38
b40:
  br label %b37
b37:
  %v387 = getelementptr inbounds float, ptr %v76, i64 192
  %v388 = getelementptr inbounds i64, ptr %v1, i64 4
  %v389 = load i64, ptr %v388, align 8
  %v390 = icmp eq i64 %v389, 0
  br i1 %v390, label %b41, label %b42
b41:
  %v391 = add i64 1, 0
  %v392 = sdiv i64 %v391, 1
  %v393 = add i64 %v2, 1
  %v394 = mul i64 %v392, %v2
  %v395 = sdiv i64 %v394, %v3
  %v396 = mul i64 %v395, 1
  %v397 = icmp slt i64 %v396, 1
  %v398 = select i1 %v397, i64 %v396, i64 1
  %v399 = mul i64 %v392, %v393
  %v400 = sdiv i64 %v399, %v3
  %v401 = mul i64 %v400, 1
  %v402 = icmp slt i64 %v401, 1
  %v403 = select i1 %v402, i64 %v401, i64 1
  %v404 = icmp slt i64 %v403, 1
  %v405 = select i1 %v404, i64 %v403, i64 1
  br label %b43
b43:
  %v406 = phi i64 [ %v398, %b41 ], [ %v434, %b48 ]
  %v407 = icmp slt i64 %v406, %v405
  br i1 %v407, label %b44, label %b45
b44:
  %v408 = mul i64 %v406, 192
  %v409 = mul i64 %v406, 8
  %v410 = add i64 %v408, 0
  %v411 = add i64 %v409, 0
  %v412 = getelementptr inbounds float, ptr %v387, i64 %v410
  %v413 = sub i64 8, %v411
  %v414 = icmp slt i64 %v413, 0
  %v415 = select i1 %v414, i64 0, i64 %v413
  %v416 = icmp ult i64 %v415, 8
  %v417 = select i1 %v416, i64 %v415, i64 8
  %v418 = trunc i64 %v417 to i32
  %v419 = insertelement <8 x i32> poison, i32 %v418, i64 0
  %v420 = shufflevector <8 x i32> %v419, <8 x i32> poison, <8 x i32> zeroinitializer
  %v421 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v420
  %v422 = mul i64 %v411, 1
  %v423 = add i64 0, %v422
  %v424 = getelementptr inbounds float, ptr %v12, i64 %v423
  br label %b46
b46:
  %v425 = phi i64 [ 0, %b44 ], [ %v432, %b47 ]
  %v426 = icmp slt i64 %v425, 24
  br i1 %v426, label %b47, label %b48
b47:
  %v427 = mul i64 %v425, 8
  %v428 = getelementptr inbounds float, ptr %v424, i64 %v427
  %v429 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v428, <8 x i1> %v421, <8 x float> zeroinitializer)
  %v430 = mul i64 %v425, 8
  %v431 = getelementptr inbounds float, ptr %v412, i64 %v430
  store <8 x float> %v429, ptr %v431, align 4
  %v432 = add nsw i64 %v425, 1
  br label %b46
b48:
  %v433 = add i64 %v408, 192
  %v434 = add nsw i64 %v406, 1
  br label %b43
b45:
  br label %b42
b42:
  %v435 = icmp sgt i64 %v3, 1
  br i1 %v435, label %b49, label %b50
b49:
  %v436 = getelementptr inbounds i64, ptr %v1, i64 3
  %v437 = atomicrmw add ptr %v436, i64 1 acq_rel
  %v438 = mul i64 %v3, 3
  br label %b51
b51:
  %v439 = load atomic i64, ptr %v436 acquire, align 8
  %v440 = icmp slt i64 %v439, %v438
  br i1 %v440, label %b52, label %b53
b52:
  %v441 = call i32 @sched_yield()
  br label %b51
b53:
  br label %b50
b50:
  %v443 = add i64 %v8, 0
  %v444 = sdiv i64 %v443, 1
  %v445 = add i64 %v2, 1
  %v446 = mul i64 %v444, %v2
  %v447 = sdiv i64 %v446, %v3
  %v448 = mul i64 %v447, 1
  %v449 = icmp slt i64 %v448, %v8
  %v450 = select i1 %v449, i64 %v448, i64 %v8
  %v451 = mul i64 %v444, %v445
  %v452 = sdiv i64 %v451, %v3
  %v453 = mul i64 %v452, 1
  %v454 = icmp slt i64 %v453, %v8
  %v455 = select i1 %v454, i64 %v453, i64 %v8
  br label %b54
b54:
  %v456 = phi i64 [ %v450, %b50 ], [ %v509, %b59 ]
  %v457 = icmp slt i64 %v456, %v455
  br i1 %v457, label %b55, label %b56
b55:
  %v458 = add i64 %v456, 96
  %v459 = icmp slt i64 %v458, %v455
  %v460 = select i1 %v459, i64 %v458, i64 %v455
  br label %b57
b57:
  %v461 = phi i64 [ 0, %b55 ], [ %v508, %b62 ]
  %v462 = icmp slt i64 %v461, 1
  br i1 %v462, label %b58, label %b59
b58:
  %v463 = sub i64 %v460, %v456
  %v464 = sub i64 8, 1
  %v465 = add i64 %v463, %v464
  %v466 = sdiv i64 %v465, 8
  br label %b60
b60:
  %v467 = phi i64 [ 0, %b58 ], [ %v507, %b67 ]
  %v468 = icmp slt i64 %v467, %v466
  br i1 %v468, label %b61, label %b62
b61:
  %v469 = mul i64 %v463, %v467
  %v470 = sdiv i64 %v469, %v466
  %v471 = add i64 %v456, %v470
  %v472 = add i64 %v467, 1
  %v473 = mul i64 %v463, %v472
  %v474 = sdiv i64 %v473, %v466
  %v475 = add i64 %v456, %v474
  %v476 = mul i64 %v461, 192
  %v477 = getelementptr inbounds float, ptr %v387, i64 %v476
  %v478 = sub i64 %v475, %v471
  %v479 = mul i64 %v471, 24
  %v480 = getelementptr inbounds float, ptr %v44, i64 %v479
  %v481 = getelementptr inbounds float, ptr %v480, i64 0
  %v482 = sub i64 %v478, 1
  %v483 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v482
  %v484 = load ptr, ptr %v483, align 4
  %v485 = icmp sgt i64 %v478, 0
  br i1 %v485, label %b63, label %b64
b63:
  call void %v484(ptr %v481, i64 24, ptr %v477, i64 24, ptr %v442)
  br label %b64
b64:
  %v486 = add i64 %v476, 192
  br label %b65
b65:
  %v487 = phi i64 [ %v471, %b64 ], [ %v506, %b70 ]
  %v488 = icmp slt i64 %v487, %v475
  br i1 %v488, label %b66, label %b67
b66:
  %v489 = sub i64 %v487, %v471
  %v490 = mul i64 %v489, 8
  %v491 = getelementptr inbounds float, ptr %v442, i64 %v490
  %v492 = mul i64 %v487, 8
  %v493 = getelementptr inbounds float, ptr %v32, i64 %v492
  br label %b68
b68:
  %v494 = phi i64 [ 0, %b66 ], [ %v505, %b69 ]
  %v495 = icmp slt i64 %v494, 1
  br i1 %v495, label %b69, label %b70
b69:
  %v496 = mul i64 %v461, 1
  %v497 = add i64 %v496, %v494
  %v498 = mul i64 %v497, 8
  %v499 = add i64 0, %v494
  %v500 = mul i64 %v499, 8
  %v501 = getelementptr inbounds float, ptr %v491, i64 %v500
  %v502 = load <8 x float>, ptr %v501, align 4
  %v503 = add i64 0, %v498
  %v504 = getelementptr inbounds float, ptr %v493, i64 %v503
  store <8 x float> %v502, ptr %v504, align 4
  %v505 = add nsw i64 %v494, 1
  br label %b68
b70:
  %v506 = add nsw i64 %v487, 1
  br label %b65
b67:
  %v507 = add nsw i64 %v467, 1
  br label %b60
b62:
  %v508 = add nsw i64 %v461, 1
  br label %b57
b59:
  %v509 = add nsw i64 %v456, 96
  br label %b54
b56:
  %v510 = icmp sgt i64 %v3, 1
  br i1 %v510, label %b71, label %b72
b71:
  %v511 = getelementptr inbounds i64, ptr %v1, i64 3
  %v512 = atomicrmw add ptr %v511, i64 1 acq_rel
  %v513 = mul i64 %v3, 4
  br label %b73
b73:
  %v514 = load atomic i64, ptr %v511 acquire, align 8
  %v515 = icmp slt i64 %v514, %v513
  br i1 %v515, label %b74, label %b75
b74:
  %v516 = call i32 @sched_yield()
  br label %b73
b75:
  br label %b72
b72:
  %v517 = mul i64 0, 24
  %v518 = getelementptr inbounds float, ptr %v44, i64 %v517
  %v519 = getelementptr inbounds float, ptr %v518, i64 0
  %v520 = mul i64 0, 8
  %v521 = getelementptr inbounds float, ptr %v10, i64 %v520
  %v522 = getelementptr inbounds float, ptr %v521, i64 0
  %v523 = getelementptr inbounds float, ptr %v79, i64 12288
  %v524 = add i64 24, 1
  %v525 = sdiv i64 %v524, 2
  %v526 = add i64 %v2, 1
  %v527 = mul i64 %v525, %v2
  %v528 = sdiv i64 %v527, %v3
  %v529 = mul i64 %v528, 2
  %v530 = icmp slt i64 %v529, 24
  %v531 = select i1 %v530, i64 %v529, i64 24
  %v532 = mul i64 %v525, %v526
  %v533 = sdiv i64 %v532, %v3
  %v534 = mul i64 %v533, 2
  %v535 = icmp slt i64 %v534, 24
  %v536 = select i1 %v535, i64 %v534, i64 24
  %v537 = getelementptr inbounds float, ptr %v34, i64 0
  br label %b76
b76:
  %v538 = phi i64 [ %v531, %b72 ], [ %v546, %b81 ]
  %v539 = icmp slt i64 %v538, %v536
  br i1 %v539, label %b77, label %b78
b77:
  %v540 = mul i64 %v538, 8
  %v541 = getelementptr inbounds float, ptr %v537, i64 %v540
  br label %b79
b79:
  %v542 = phi i64 [ 0, %b77 ], [ %v545, %b80 ]
  %v543 = icmp slt i64 %v542, 8
  br i1 %v543, label %b80, label %b81
b80:
  %v544 = getelementptr inbounds float, ptr %v541, i64 %v542
  store float 0x0000000000000000, ptr %v544, align 4
  %v545 = add nsw i64 %v542, 1
  br label %b79
b81:
  %v546 = add nsw i64 %v538, 1
  br label %b76
b78:
  %v547 = mul i64 %v8, 1
  br label %b82
b82:
  %v548 = phi i64 [ 0, %b78 ], [ %v652, %b87 ]
  %v549 = icmp slt i64 %v548, %v547
  br i1 %v549, label %b83, label %b84
b83:
  %v550 = sub i64 %v547, %v548
  %v551 = icmp slt i64 %v550, 384
  %v552 = select i1 %v551, i64 %v550, i64 384
  br label %b85
b85:
  %v553 = phi i64 [ %v531, %b83 ], [ %v651, %b111 ]
  %v554 = icmp slt i64 %v553, %v536
  br i1 %v554, label %b86, label %b87
b86:
  %v555 = sub i64 %v536, %v553
  %v556 = icmp slt i64 %v555, 64
  %v557 = select i1 %v556, i64 %v555, i64 64
  %v558 = sdiv i64 %v557, 2
  %v559 = mul i64 %v558, 2
  %v560 = sub i64 %v557, %v559
  %v561 = mul i64 %v548, 24
  %v562 = add i64 %v561, %v553
  %v563 = getelementptr inbounds float, ptr %v519, i64 %v562
  br label %b88
b88:
  %v564 = phi i64 [ 0, %b86 ], [ %v590, %b96 ]
  %v565 = icmp slt i64 %v564, %v552
  br i1 %v565, label %b89, label %b90
b89:
  %v566 = mul i64 %v564, 24
  %v567 = getelementptr inbounds float, ptr %v563, i64 %v566
  %v568 = mul i64 %v564, 2
  %v569 = getelementptr inbounds float, ptr %v523, i64 %v568
  br label %b91
b91:
  %v570 = phi i64 [ 0, %b89 ], [ %v579, %b92 ]
  %v571 = icmp slt i64 %v570, %v558
  br i1 %v571, label %b92, label %b93
b92:
  %v572 = mul i64 %v570, 2
  %v573 = getelementptr inbounds float, ptr %v567, i64 %v572
  %v574 = mul i64 %v570, 768
  %v575 = getelementptr inbounds float, ptr %v569, i64 %v574
  %v576 = getelementptr inbounds float, ptr %v573, i64 0
  %v577 = load <2 x float>, ptr %v576, align 4
  %v578 = getelementptr inbounds float, ptr %v575, i64 0
  store <2 x float> %v577, ptr %v578, align 4
  %v579 = add nsw i64 %v570, 1
  br label %b91
b93:
  %v580 = mul i64 %v558, 2
  %v581 = getelementptr inbounds float, ptr %v567, i64 %v580
  %v582 = mul i64 %v558, 768
  %v583 = getelementptr inbounds float, ptr %v569, i64 %v582
  br label %b94
b94:
  %v584 = phi i64 [ 0, %b93 ], [ %v589, %b95 ]
  %v585 = icmp slt i64 %v584, %v560
  br i1 %v585, label %b95, label %b96
b95:
  %v586 = getelementptr inbounds float, ptr %v581, i64 %v584
  %v587 = load float, ptr %v586, align 4
  %v588 = getelementptr inbounds float, ptr %v583, i64 %v584
  store float %v587, ptr %v588, align 4
  %v589 = add nsw i64 %v584, 1
  br label %b94, !llvm.loop !0
b96:
  %v590 = add nsw i64 %v564, 1
  br label %b88
b90:
  br label %b97
b97:
  %v591 = phi i64 [ 0, %b90 ], [ %v626, %b105 ]
  %v592 = icmp slt i64 %v591, 0
  br i1 %v592, label %b98, label %b99
b98:
  %v593 = mul i64 %v548, 8
  %v594 = add i64 %v593, %v591
  %v595 = getelementptr inbounds float, ptr %v522, i64 %v594
  br label %b100
b100:
  %v596 = phi i64 [ 0, %b98 ], [ %v614, %b101 ]
  %v597 = icmp slt i64 %v596, %v552
  br i1 %v597, label %b101, label %b102
b101:
  %v598 = mul i64 %v596, 8
  %v599 = getelementptr inbounds float, ptr %v595, i64 %v598
  %v600 = mul i64 %v596, 32
  %v601 = getelementptr inbounds float, ptr %v79, i64 %v600
  %v602 = getelementptr inbounds float, ptr %v599, i64 0
  %v603 = load <8 x float>, ptr %v602, align 4
  %v604 = getelementptr inbounds float, ptr %v601, i64 0
  store <8 x float> %v603, ptr %v604, align 4
  %v605 = getelementptr inbounds float, ptr %v599, i64 8
  %v606 = load <8 x float>, ptr %v605, align 4
  %v607 = getelementptr inbounds float, ptr %v601, i64 8
  store <8 x float> %v606, ptr %v607, align 4
  %v608 = getelementptr inbounds float, ptr %v599, i64 16
  %v609 = load <8 x float>, ptr %v608, align 4
  %v610 = getelementptr inbounds float, ptr %v601, i64 16
  store <8 x float> %v609, ptr %v610, align 4
  %v611 = getelementptr inbounds float, ptr %v599, i64 24
  %v612 = load <8 x float>, ptr %v611, align 4
  %v613 = getelementptr inbounds float, ptr %v601, i64 24
  store <8 x float> %v612, ptr %v613, align 4
  %v614 = add nsw i64 %v596, 1
  br label %b100
b102:
  %v615 = sdiv i64 %v557, 2
  br label %b103
b103:
  %v616 = phi i64 [ 0, %b102 ], [ %v625, %b104 ]
  %v617 = icmp slt i64 %v616, %v615
  br i1 %v617, label %b104, label %b105
b104:
  %v618 = mul i64 %v616, 2
  %v619 = add i64 %v553, %v618
  %v620 = mul i64 %v616, 768
  %v621 = getelementptr inbounds float, ptr %v523, i64 %v620
  %v622 = mul i64 %v619, 8
  %v623 = add i64 %v622, %v591
  %v624 = getelementptr inbounds float, ptr %v537, i64 %v623
  call void @outer_2x32(ptr %v621, ptr %v79, i64 %v552, ptr %v624, i64 8)
  %v625 = add nsw i64 %v616, 1
  br label %b103
b105:
  %v626 = add nsw i64 %v591, 32
  br label %b97
b99:
  %v627 = mul i64 %v548, 8
  %v628 = add i64 %v627, 0
  %v629 = getelementptr inbounds float, ptr %v522, i64 %v628
  br label %b106
b106:
  %v630 = phi i64 [ 0, %b99 ], [ %v639, %b107 ]
  %v631 = icmp slt i64 %v630, %v552
  br i1 %v631, label %b107, label %b108
b107:
  %v632 = mul i64 %v630, 8
  %v633 = getelementptr inbounds float, ptr %v629, i64 %v632
  %v634 = mul i64 %v630, 8
  %v635 = getelementptr inbounds float, ptr %v79, i64 %v634
  %v636 = getelementptr inbounds float, ptr %v633, i64 0
  %v637 = load <8 x float>, ptr %v636, align 4
  %v638 = getelementptr inbounds float, ptr %v635, i64 0
  store <8 x float> %v637, ptr %v638, align 4
  %v639 = add nsw i64 %v630, 1
  br label %b106
b108:
  %v640 = sdiv i64 %v557, 2
  br label %b109
b109:
  %v641 = phi i64 [ 0, %b108 ], [ %v650, %b110 ]
  %v642 = icmp slt i64 %v641, %v640
  br i1 %v642, label %b110, label %b111
b110:
  %v643 = mul i64 %v641, 2
  %v644 = add i64 %v553, %v643
  %v645 = mul i64 %v641, 768
  %v646 = getelementptr inbounds float, ptr %v523, i64 %v645
  %v647 = mul i64 %v644, 8
  %v648 = add i64 %v647, 0
  %v649 = getelementptr inbounds float, ptr %v537, i64 %v648
  call void @outer_2x8(ptr %v646, ptr %v79, i64 %v552, ptr %v649, i64 8)
  %v650 = add nsw i64 %v641, 1
  br label %b109
b111:
  %v651 = add nsw i64 %v553, 64
  br label %b85
b87:
  %v652 = add nsw i64 %v548, 384
  br label %b82
b84:
  %v653 = icmp sgt i64 %v3, 1
  br i1 %v653, label %b112, label %b113
b112:
  %v654 = getelementptr inbounds i64, ptr %v1, i64 3
  %v655 = atomicrmw add ptr %v654, i64 1 acq_rel
  %v656 = mul i64 %v3, 5
  br label %b114
b114:
  %v657 = load atomic i64, ptr %v654 acquire, align 8
  %v658 = icmp slt i64 %v657, %v656
  br i1 %v658, label %b115, label %b116
b115:
  %v659 = call i32 @sched_yield()
  br label %b114
b116:
  br label %b113
b113:
  %v660 = mul i64 0, 24
  %v661 = getelementptr inbounds float, ptr %v44, i64 %v660
  %v662 = getelementptr inbounds float, ptr %v661, i64 0
  %v663 = mul i64 0, 8
  %v664 = getelementptr inbounds float, ptr %v24, i64 %v663
  %v665 = getelementptr inbounds float, ptr %v664, i64 0
  %v666 = getelementptr inbounds float, ptr %v79, i64 12288
  %v667 = add i64 24, 1
  %v668 = sdiv i64 %v667, 2
  %v669 = add i64 %v2, 1
  %v670 = mul i64 %v668, %v2
  %v671 = sdiv i64 %v670, %v3
  %v672 = mul i64 %v671, 2
  %v673 = icmp slt i64 %v672, 24
  %v674 = select i1 %v673, i64 %v672, i64 24
  %v675 = mul i64 %v668, %v669
  %v676 = sdiv i64 %v675, %v3
  %v677 = mul i64 %v676, 2
  %v678 = icmp slt i64 %v677, 24
  %v679 = select i1 %v678, i64 %v677, i64 24
  %v680 = getelementptr inbounds float, ptr %v36, i64 0
  br label %b117
b117:
  %v681 = phi i64 [ %v674, %b113 ], [ %v689, %b122 ]
  %v682 = icmp slt i64 %v681, %v679
  br i1 %v682, label %b118, label %b119
b118:
  %v683 = mul i64 %v681, 8
  %v684 = getelementptr inbounds float, ptr %v680, i64 %v683
  br label %b120
b120:
  %v685 = phi i64 [ 0, %b118 ], [ %v688, %b121 ]
  %v686 = icmp slt i64 %v685, 8
  br i1 %v686, label %b121, label %b122
b121:
  %v687 = getelementptr inbounds float, ptr %v684, i64 %v685
  store float 0x0000000000000000, ptr %v687, align 4
  %v688 = add nsw i64 %v685, 1
  br label %b120
b122:
  %v689 = add nsw i64 %v681, 1
  br label %b117
b119:
  %v690 = mul i64 %v8, 1
  br label %b123
b123:
  %v691 = phi i64 [ 0, %b119 ], [ %v795, %b128 ]
  %v692 = icmp slt i64 %v691, %v690
  br i1 %v692, label %b124, label %b125
b124:
  %v693 = sub i64 %v690, %v691
  %v694 = icmp slt i64 %v693, 384
  %v695 = select i1 %v694, i64 %v693, i64 384
  br label %b126
b126:
  %v696 = phi i64 [ %v674, %b124 ], [ %v794, %b152 ]
  %v697 = icmp slt i64 %v696, %v679
  br i1 %v697, label %b127, label %b128
b127:
  %v698 = sub i64 %v679, %v696
  %v699 = icmp slt i64 %v698, 64
  %v700 = select i1 %v699, i64 %v698, i64 64
  %v701 = sdiv i64 %v700, 2
  %v702 = mul i64 %v701, 2
  %v703 = sub i64 %v700, %v702
  %v704 = mul i64 %v691, 24
  %v705 = add i64 %v704, %v696
  %v706 = getelementptr inbounds float, ptr %v662, i64 %v705
  br label %b129
b129:
  %v707 = phi i64 [ 0, %b127 ], [ %v733, %b137 ]
  %v708 = icmp slt i64 %v707, %v695
  br i1 %v708, label %b130, label %b131
b130:
  %v709 = mul i64 %v707, 24
  %v710 = getelementptr inbounds float, ptr %v706, i64 %v709
  %v711 = mul i64 %v707, 2
  %v712 = getelementptr inbounds float, ptr %v666, i64 %v711
  br label %b132
b132:
  %v713 = phi i64 [ 0, %b130 ], [ %v722, %b133 ]
  %v714 = icmp slt i64 %v713, %v701
  br i1 %v714, label %b133, label %b134
b133:
  %v715 = mul i64 %v713, 2
  %v716 = getelementptr inbounds float, ptr %v710, i64 %v715
  %v717 = mul i64 %v713, 768
  %v718 = getelementptr inbounds float, ptr %v712, i64 %v717
  %v719 = getelementptr inbounds float, ptr %v716, i64 0
  %v720 = load <2 x float>, ptr %v719, align 4
  %v721 = getelementptr inbounds float, ptr %v718, i64 0
  store <2 x float> %v720, ptr %v721, align 4
  %v722 = add nsw i64 %v713, 1
  br label %b132
b134:
  %v723 = mul i64 %v701, 2
  %v724 = getelementptr inbounds float, ptr %v710, i64 %v723
  %v725 = mul i64 %v701, 768
  %v726 = getelementptr inbounds float, ptr %v712, i64 %v725
  br label %b135
b135:
  %v727 = phi i64 [ 0, %b134 ], [ %v732, %b136 ]
  %v728 = icmp slt i64 %v727, %v703
  br i1 %v728, label %b136, label %b137
b136:
  %v729 = getelementptr inbounds float, ptr %v724, i64 %v727
  %v730 = load float, ptr %v729, align 4
  %v731 = getelementptr inbounds float, ptr %v726, i64 %v727
  store float %v730, ptr %v731, align 4
  %v732 = add nsw i64 %v727, 1
  br label %b135, !llvm.loop !3
b137:
  %v733 = add nsw i64 %v707, 1
  br label %b129
b131:
  br label %b138
b138:
  %v734 = phi i64 [ 0, %b131 ], [ %v769, %b146 ]
  %v735 = icmp slt i64 %v734, 0
  br i1 %v735, label %b139, label %b140
b139:
  %v736 = mul i64 %v691, 8
  %v737 = add i64 %v736, %v734
  %v738 = getelementptr inbounds float, ptr %v665, i64 %v737
  br label %b141
b141:
  %v739 = phi i64 [ 0, %b139 ], [ %v757, %b142 ]
  %v740 = icmp slt i64 %v739, %v695
  br i1 %v740, label %b142, label %b143
b142:
  %v741 = mul i64 %v739, 8
  %v742 = getelementptr inbounds float, ptr %v738, i64 %v741
  %v743 = mul i64 %v739, 32
  %v744 = getelementptr inbounds float, ptr %v79, i64 %v743
  %v745 = getelementptr inbounds float, ptr %v742, i64 0
  %v746 = load <8 x float>, ptr %v745, align 4
  %v747 = getelementptr inbounds float, ptr %v744, i64 0
  store <8 x float> %v746, ptr %v747, align 4
  %v748 = getelementptr inbounds float, ptr %v742, i64 8
  %v749 = load <8 x float>, ptr %v748, align 4
  %v750 = getelementptr inbounds float, ptr %v744, i64 8
  store <8 x float> %v749, ptr %v750, align 4
  %v751 = getelementptr inbounds float, ptr %v742, i64 16
  %v752 = load <8 x float>, ptr %v751, align 4
  %v753 = getelementptr inbounds float, ptr %v744, i64 16
  store <8 x float> %v752, ptr %v753, align 4
  %v754 = getelementptr inbounds float, ptr %v742, i64 24
  %v755 = load <8 x float>, ptr %v754, align 4
  %v756 = getelementptr inbounds float, ptr %v744, i64 24
  store <8 x float> %v755, ptr %v756, align 4
  %v757 = add nsw i64 %v739, 1
  br label %b141
b143:
  %v758 = sdiv i64 %v700, 2
  br label %b144
b144:
  %v759 = phi i64 [ 0, %b143 ], [ %v768, %b145 ]
  %v760 = icmp slt i64 %v759, %v758
  br i1 %v760, label %b145, label %b146
b145:
  %v761 = mul i64 %v759, 2
  %v762 = add i64 %v696, %v761
  %v763 = mul i64 %v759, 768
  %v764 = getelementptr inbounds float, ptr %v666, i64 %v763
  %v765 = mul i64 %v762, 8
  %v766 = add i64 %v765, %v734
  %v767 = getelementptr inbounds float, ptr %v680, i64 %v766
  call void @outer_2x32(ptr %v764, ptr %v79, i64 %v695, ptr %v767, i64 8)
  %v768 = add nsw i64 %v759, 1
  br label %b144
b146:
  %v769 = add nsw i64 %v734, 32
  br label %b138
b140:
  %v770 = mul i64 %v691, 8
  %v771 = add i64 %v770, 0
  %v772 = getelementptr inbounds float, ptr %v665, i64 %v771
  br label %b147
b147:
  %v773 = phi i64 [ 0, %b140 ], [ %v782, %b148 ]
  %v774 = icmp slt i64 %v773, %v695
  br i1 %v774, label %b148, label %b149
b148:
  %v775 = mul i64 %v773, 8
  %v776 = getelementptr inbounds float, ptr %v772, i64 %v775
  %v777 = mul i64 %v773, 8
  %v778 = getelementptr inbounds float, ptr %v79, i64 %v777
  %v779 = getelementptr inbounds float, ptr %v776, i64 0
  %v780 = load <8 x float>, ptr %v779, align 4
  %v781 = getelementptr inbounds float, ptr %v778, i64 0
  store <8 x float> %v780, ptr %v781, align 4
  %v782 = add nsw i64 %v773, 1
  br label %b147
b149:
  %v783 = sdiv i64 %v700, 2
  br label %b150
b150:
  %v784 = phi i64 [ 0, %b149 ], [ %v793, %b151 ]
  %v785 = icmp slt i64 %v784, %v783
  br i1 %v785, label %b151, label %b152
b151:
  %v786 = mul i64 %v784, 2
  %v787 = add i64 %v696, %v786
  %v788 = mul i64 %v784, 768
  %v789 = getelementptr inbounds float, ptr %v666, i64 %v788
  %v790 = mul i64 %v787, 8
  %v791 = add i64 %v790, 0
  %v792 = getelementptr inbounds float, ptr %v680, i64 %v791
  call void @outer_2x8(ptr %v789, ptr %v79, i64 %v695, ptr %v792, i64 8)
  %v793 = add nsw i64 %v784, 1
  br label %b150
b152:
  %v794 = add nsw i64 %v696, 64
  br label %b126
b128:
  %v795 = add nsw i64 %v691, 384
  br label %b123
b125:
  %v796 = icmp sgt i64 %v3, 1
  br i1 %v796, label %b153, label %b154
b153:
  %v797 = getelementptr inbounds i64, ptr %v1, i64 3
  %v798 = atomicrmw add ptr %v797, i64 1 acq_rel
  %v799 = mul i64 %v3, 6
  br label %b155
b155:
  %v800 = load atomic i64, ptr %v797 acquire, align 8
  %v801 = icmp slt i64 %v800, %v799
  br i1 %v801, label %b156, label %b157
b156:
  %v802 = call i32 @sched_yield()
  br label %b155
b157:
  br label %b154
b154:
  %v803 = icmp eq i64 %v2, 0
  br i1 %v803, label %b158, label %b159
b158:
  br label %b160
b160:
  %v804 = phi i64 [ 0, %b158 ], [ %v826, %b165 ]
  %v805 = icmp slt i64 %v804, 24
  br i1 %v805, label %b161, label %b162
b161:
  br label %b163
b163:
  %v806 = phi i64 [ 0, %b161 ], [ %v823, %b168 ]
  %v807 = phi <8 x float> [ splat (float 0x0000000000000000), %b161 ], [ %v822, %b168 ]
  %v808 = icmp slt i64 %v806, %v8
  br i1 %v808, label %b164, label %b165
b164:
  %v809 = add i64 %v806, 128
  %v810 = icmp slt i64 %v809, %v8
  %v811 = select i1 %v810, i64 %v809, i64 %v8
  br label %b166
b166:
  %v812 = phi i64 [ %v806, %b164 ], [ %v821, %b167 ]
  %v813 = phi <8 x float> [ splat (float 0x0000000000000000), %b164 ], [ %v820, %b167 ]
  %v814 = icmp slt i64 %v812, %v811
  br i1 %v814, label %b167, label %b168
b167:
  %v815 = mul i64 %v812, 24
  %v816 = getelementptr inbounds float, ptr %v44, i64 %v815
  %v817 = add i64 0, %v804
  %v818 = getelementptr inbounds float, ptr %v816, i64 %v817
  %v819 = load <8 x float>, ptr %v818, align 4
  %v820 = fadd <8 x float> %v813, %v819
  %v821 = add nsw i64 %v812, 1
  br label %b166
b168:
  %v822 = fadd <8 x float> %v807, %v813
  %v823 = add nsw i64 %v806, 128
  br label %b163
b165:
  %v824 = add i64 0, %v804
  %v825 = getelementptr inbounds float, ptr %v38, i64 %v824
  store <8 x float> %v807, ptr %v825, align 4
  %v826 = add nsw i64 %v804, 8
  br label %b160
b162:
  br label %b159
b159:
  %v827 = icmp sgt i64 %v3, 1
  br i1 %v827, label %b169, label %b170
b169:
  %v828 = getelementptr inbounds i64, ptr %v1, i64 3
  %v829 = atomicrmw add ptr %v828, i64 1 acq_rel
  %v830 = mul i64 %v3, 7
  br label %b171
b171:
  %v831 = load atomic i64, ptr %v828 acquire, align 8
  %v832 = icmp slt i64 %v831, %v830
  br i1 %v832, label %b172, label %b173
b172:
  %v833 = call i32 @sched_yield()
  br label %b171
b173:
  br label %b170
b170:
  %v834 = icmp eq i64 %v2, 0
  br i1 %v834, label %b174, label %b175
b174:
  br label %b176
b176:
  %v835 = phi i64 [ 0, %b174 ], [ %v858, %b181 ]
  %v836 = phi <8 x float> [ splat (float 0x0000000000000000), %b174 ], [ %v857, %b181 ]
  %v837 = icmp slt i64 %v835, %v8
  br i1 %v837, label %b177, label %b178
b177:
  %v838 = add i64 %v835, 128
  %v839 = icmp slt i64 %v838, %v8
  %v840 = select i1 %v839, i64 %v838, i64 %v8
  br label %b179
b179:
  %v841 = phi i64 [ %v835, %b177 ], [ %v856, %b180 ]
  %v842 = phi <8 x float> [ splat (float 0x0000000000000000), %b177 ], [ %v855, %b180 ]
  %v843 = icmp slt i64 %v841, %v840
  br i1 %v843, label %b180, label %b181
b180:
  %v844 = mul i64 %v841, 24
  %v845 = getelementptr inbounds float, ptr %v44, i64 %v844
  %v846 = mul i64 %v841, 8
  %v847 = getelementptr inbounds float, ptr %v26, i64 %v846
  %v848 = add i64 0, 0
  %v849 = getelementptr inbounds float, ptr %v845, i64 %v848
  %v850 = load <8 x float>, ptr %v849, align 4
  %v851 = add i64 0, 0
  %v852 = getelementptr inbounds float, ptr %v847, i64 %v851
  %v853 = load <8 x float>, ptr %v852, align 4
  %v854 = fmul <8 x float> %v850, %v853
  %v855 = fadd <8 x float> %v842, %v854
  %v856 = add nsw i64 %v841, 1
  br label %b179
b181:
  %v857 = fadd <8 x float> %v836, %v842
  %v858 = add nsw i64 %v835, 128
  br label %b176
b178:
  %v859 = add i64 0, 0
  %v860 = getelementptr inbounds float, ptr %v40, i64 %v859
  store <8 x float> %v836, ptr %v860, align 4
  br label %b175
b175:
  %v861 = icmp sgt i64 %v3, 1
  br i1 %v861, label %b182, label %b183
b182:
  %v862 = getelementptr inbounds i64, ptr %v1, i64 3
  %v863 = atomicrmw add ptr %v862, i64 1 acq_rel
  %v864 = mul i64 %v3, 8
  br label %b184
b184:
  %v865 = load atomic i64, ptr %v862 acquire, align 8
  %v866 = icmp slt i64 %v865, %v864
  br i1 %v866, label %b185, label %b186
b185:
  %v867 = call i32 @sched_yield()
  br label %b184
b186:
  br label %b183
b183:
  %v868 = icmp eq i64 %v2, 0
  br i1 %v868, label %b187, label %b188
b187:
  br label %b189
b189:
  %v869 = phi i64 [ 0, %b187 ], [ %v894, %b194 ]
  %v870 = phi <8 x float> [ splat (float 0x0000000000000000), %b187 ], [ %v893, %b194 ]
  %v871 = icmp slt i64 %v869, %v8
  br i1 %v871, label %b190, label %b191
b190:
  %v872 = add i64 %v869, 128
  %v873 = icmp slt i64 %v872, %v8
  %v874 = select i1 %v873, i64 %v872, i64 %v8
  br label %b192
b192:
  %v875 = phi i64 [ %v869, %b190 ], [ %v892, %b193 ]
  %v876 = phi <8 x float> [ splat (float 0x0000000000000000), %b190 ], [ %v891, %b193 ]
  %v877 = icmp slt i64 %v875, %v874
  br i1 %v877, label %b193, label %b194
b193:
  %v878 = mul i64 %v875, 24
  %v879 = getelementptr inbounds float, ptr %v44, i64 %v878
  %v880 = mul i64 1, %v7
  %v881 = add i64 %v875, %v880
  %v882 = mul i64 %v881, 8
  %v883 = getelementptr inbounds float, ptr %v26, i64 %v882
  %v884 = add i64 16, 0
  %v885 = getelementptr inbounds float, ptr %v879, i64 %v884
  %v886 = load <8 x float>, ptr %v885, align 4
  %v887 = add i64 0, 0
  %v888 = getelementptr inbounds float, ptr %v883, i64 %v887
  %v889 = load <8 x float>, ptr %v888, align 4
  %v890 = fmul <8 x float> %v886, %v889
  %v891 = fadd <8 x float> %v876, %v890
  %v892 = add nsw i64 %v875, 1
  br label %b192
b194:
  %v893 = fadd <8 x float> %v870, %v876
  %v894 = add nsw i64 %v869, 128
  br label %b189
b191:
  %v895 = add i64 0, 0
  %v896 = getelementptr inbounds float, ptr %v42, i64 %v895
  store <8 x float> %v870, ptr %v896, align 4
  br label %b188
b188:
  %v897 = icmp sgt i64 %v3, 1
  br i1 %v897, label %b195, label %b196
b195:
  %v898 = getelementptr inbounds i64, ptr %v1, i64 3
  %v899 = atomicrmw add ptr %v898, i64 1 acq_rel
  %v900 = mul i64 %v3, 9
  br label %b197
b197:
  %v901 = load atomic i64, ptr %v898 acquire, align 8
  %v902 = icmp slt i64 %v901, %v900
  br i1 %v902, label %b198, label %b199
b198:
  %v903 = call i32 @sched_yield()
  br label %b197
b199:
  br label %b196
b196:
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
