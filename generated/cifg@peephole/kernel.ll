; generated from specs/cifg.yaml by `make generated`: do not edit
; cifg@peephole I=8 H=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_4x3of3_0 = private unnamed_addr constant [4 x ptr] [ptr @tile_1x3of3_0, ptr @tile_2x3of3_0, ptr @tile_3x3of3_0, ptr @tile_4x3of3_0], align 8
@table_tile_4x1of3_0_1_2 = private unnamed_addr constant [4 x ptr] [ptr @tile_1x1of3_0_1_2, ptr @tile_2x1of3_0_1_2, ptr @tile_3x1of3_0_1_2, ptr @tile_4x1of3_0_1_2], align 8
@table_tile_8x1of1_0 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0, ptr @tile_2x1of1_0, ptr @tile_3x1of1_0, ptr @tile_4x1of1_0, ptr @tile_5x1of1_0, ptr @tile_6x1of1_0, ptr @tile_7x1of1_0, ptr @tile_8x1of1_0], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v73 = alloca i64, i64 1, align 8
  %v913 = alloca float, i64 96, align 4
  %v997 = alloca float, i64 96, align 4
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
  %v55 = getelementptr inbounds i64, ptr %v1, i64 6
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 12
  %v58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 13
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 14
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 17
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 23
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i64, ptr %v1, i64 26
  %v68 = load i64, ptr %v67, align 8
  %v69 = getelementptr inbounds i64, ptr %v1, i64 27
  %v70 = load i64, ptr %v69, align 8
  %v71 = getelementptr inbounds i64, ptr %v1, i64 28
  %v72 = load i64, ptr %v71, align 8
  store i64 0, ptr %v73, align 8
  %v74 = getelementptr inbounds ptr, ptr %v0, i64 23
  %v75 = load ptr, ptr %v74, align 4
  %v76 = mul i64 %v2, 0
  %v77 = add i64 %v76, 384
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
  %v84 = getelementptr inbounds float, ptr %v46, i64 %v83
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
  %v99 = getelementptr inbounds i64, ptr %v1, i64 29
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
  %v117 = and i64 0, %v60
  %v118 = mul i64 %v117, %v7
  %v119 = add i64 %v118, %v115
  %v120 = mul i64 %v119, 8
  %v121 = getelementptr inbounds float, ptr %v24, i64 %v120
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
  %v139 = getelementptr inbounds i64, ptr %v1, i64 30
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
  %v157 = and i64 0, %v62
  %v158 = mul i64 %v157, %v7
  %v159 = add i64 %v158, %v155
  %v160 = mul i64 %v159, 8
  %v161 = getelementptr inbounds float, ptr %v26, i64 %v160
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
  %v195 = phi i64 [ %v187, %b33 ], [ %v530, %b73 ]
  %v196 = icmp slt i64 %v195, %v194
  br i1 %v196, label %b36, label %b37
b36:
  %v197 = mul i64 %v195, 192
  %v198 = mul i64 %v195, 24
  %v199 = add i64 %v197, 0
  %v200 = add i64 %v198, 0
  %v201 = getelementptr inbounds float, ptr %v176, i64 %v199
  %v202 = sub i64 24, %v200
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
  %v213 = getelementptr inbounds float, ptr %v12, i64 %v212
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
  %v266 = mul i64 %v265, 24
  %v267 = getelementptr inbounds float, ptr %v201, i64 %v266
  store <8 x float> %v257, ptr %v267, align 4
  %v268 = add i64 %v215, 1
  %v269 = mul i64 %v268, 24
  %v270 = getelementptr inbounds float, ptr %v201, i64 %v269
  store <8 x float> %v258, ptr %v270, align 4
  %v271 = add i64 %v215, 2
  %v272 = mul i64 %v271, 24
  %v273 = getelementptr inbounds float, ptr %v201, i64 %v272
  store <8 x float> %v259, ptr %v273, align 4
  %v274 = add i64 %v215, 3
  %v275 = mul i64 %v274, 24
  %v276 = getelementptr inbounds float, ptr %v201, i64 %v275
  store <8 x float> %v260, ptr %v276, align 4
  %v277 = add i64 %v215, 4
  %v278 = mul i64 %v277, 24
  %v279 = getelementptr inbounds float, ptr %v201, i64 %v278
  store <8 x float> %v261, ptr %v279, align 4
  %v280 = add i64 %v215, 5
  %v281 = mul i64 %v280, 24
  %v282 = getelementptr inbounds float, ptr %v201, i64 %v281
  store <8 x float> %v262, ptr %v282, align 4
  %v283 = add i64 %v215, 6
  %v284 = mul i64 %v283, 24
  %v285 = getelementptr inbounds float, ptr %v201, i64 %v284
  store <8 x float> %v263, ptr %v285, align 4
  %v286 = add i64 %v215, 7
  %v287 = mul i64 %v286, 24
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
  %v296 = mul i64 %v290, 24
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
  %v306 = mul i64 %v300, 24
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
  %v312 = sub i64 24, %v310
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
  %v323 = getelementptr inbounds float, ptr %v12, i64 %v322
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
  %v376 = mul i64 %v375, 24
  %v377 = getelementptr inbounds float, ptr %v311, i64 %v376
  store <8 x float> %v367, ptr %v377, align 4
  %v378 = add i64 %v325, 1
  %v379 = mul i64 %v378, 24
  %v380 = getelementptr inbounds float, ptr %v311, i64 %v379
  store <8 x float> %v368, ptr %v380, align 4
  %v381 = add i64 %v325, 2
  %v382 = mul i64 %v381, 24
  %v383 = getelementptr inbounds float, ptr %v311, i64 %v382
  store <8 x float> %v369, ptr %v383, align 4
  %v384 = add i64 %v325, 3
  %v385 = mul i64 %v384, 24
  %v386 = getelementptr inbounds float, ptr %v311, i64 %v385
  store <8 x float> %v370, ptr %v386, align 4
  %v387 = add i64 %v325, 4
  %v388 = mul i64 %v387, 24
  %v389 = getelementptr inbounds float, ptr %v311, i64 %v388
  store <8 x float> %v371, ptr %v389, align 4
  %v390 = add i64 %v325, 5
  %v391 = mul i64 %v390, 24
  %v392 = getelementptr inbounds float, ptr %v311, i64 %v391
  store <8 x float> %v372, ptr %v392, align 4
  %v393 = add i64 %v325, 6
  %v394 = mul i64 %v393, 24
  %v395 = getelementptr inbounds float, ptr %v311, i64 %v394
  store <8 x float> %v373, ptr %v395, align 4
  %v396 = add i64 %v325, 7
  %v397 = mul i64 %v396, 24
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
  %v406 = mul i64 %v400, 24
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
  %v416 = mul i64 %v410, 24
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
  %v422 = sub i64 24, %v420
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
  %v433 = getelementptr inbounds float, ptr %v12, i64 %v432
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
  %v486 = mul i64 %v485, 24
  %v487 = getelementptr inbounds float, ptr %v421, i64 %v486
  store <8 x float> %v477, ptr %v487, align 4
  %v488 = add i64 %v435, 1
  %v489 = mul i64 %v488, 24
  %v490 = getelementptr inbounds float, ptr %v421, i64 %v489
  store <8 x float> %v478, ptr %v490, align 4
  %v491 = add i64 %v435, 2
  %v492 = mul i64 %v491, 24
  %v493 = getelementptr inbounds float, ptr %v421, i64 %v492
  store <8 x float> %v479, ptr %v493, align 4
  %v494 = add i64 %v435, 3
  %v495 = mul i64 %v494, 24
  %v496 = getelementptr inbounds float, ptr %v421, i64 %v495
  store <8 x float> %v480, ptr %v496, align 4
  %v497 = add i64 %v435, 4
  %v498 = mul i64 %v497, 24
  %v499 = getelementptr inbounds float, ptr %v421, i64 %v498
  store <8 x float> %v481, ptr %v499, align 4
  %v500 = add i64 %v435, 5
  %v501 = mul i64 %v500, 24
  %v502 = getelementptr inbounds float, ptr %v421, i64 %v501
  store <8 x float> %v482, ptr %v502, align 4
  %v503 = add i64 %v435, 6
  %v504 = mul i64 %v503, 24
  %v505 = getelementptr inbounds float, ptr %v421, i64 %v504
  store <8 x float> %v483, ptr %v505, align 4
  %v506 = add i64 %v435, 7
  %v507 = mul i64 %v506, 24
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
  %v516 = mul i64 %v510, 24
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
  %v526 = mul i64 %v520, 24
  %v527 = getelementptr inbounds float, ptr %v421, i64 %v526
  store <8 x float> %v525, ptr %v527, align 4
  %v528 = add nsw i64 %v520, 1
  br label %b74
b76:
  br label %b73
b73:
  %v529 = add i64 %v197, 192
  %v530 = add nsw i64 %v195, 1
  br label %b35
b37:
  br label %b34
b34:
  %v531 = icmp sgt i64 %v3, 1
  br i1 %v531, label %b77, label %b78
b77:
  %v532 = getelementptr inbounds i64, ptr %v1, i64 3
  %v533 = atomicrmw add ptr %v532, i64 1 acq_rel
  %v534 = load i64, ptr %v73, align 8
  %v535 = add i64 %v534, 1
  store i64 %v535, ptr %v73, align 8
  %v536 = mul i64 %v3, %v535
  br label %b79
b79:
  %v537 = load atomic i64, ptr %v532 acquire, align 8
  %v538 = icmp slt i64 %v537, %v536
  br i1 %v538, label %b80, label %b81
b80:
  %v539 = call i32 @sched_yield()
  br label %b79
b81:
  br label %b78
b78:
  %v540 = getelementptr inbounds float, ptr %v75, i64 192
  %v541 = getelementptr inbounds i64, ptr %v1, i64 4
  %v542 = load i64, ptr %v541, align 8
  %v543 = icmp eq i64 %v542, 0
  br i1 %v543, label %b82, label %b83
b82:
  %v544 = add i64 1, 0
  %v545 = sdiv i64 %v544, 1
  %v546 = add i64 %v2, 1
  %v547 = mul i64 %v545, %v2
  %v548 = sdiv i64 %v547, %v3
  %v549 = mul i64 %v548, 1
  %v550 = icmp slt i64 %v549, 1
  %v551 = select i1 %v550, i64 %v549, i64 1
  %v552 = mul i64 %v545, %v546
  %v553 = sdiv i64 %v552, %v3
  %v554 = mul i64 %v553, 1
  %v555 = icmp slt i64 %v554, 1
  %v556 = select i1 %v555, i64 %v554, i64 1
  %v557 = icmp slt i64 %v556, 1
  %v558 = select i1 %v557, i64 %v556, i64 1
  br label %b84
b84:
  %v559 = phi i64 [ %v551, %b82 ], [ %v894, %b122 ]
  %v560 = icmp slt i64 %v559, %v558
  br i1 %v560, label %b85, label %b86
b85:
  %v561 = mul i64 %v559, 192
  %v562 = mul i64 %v559, 8
  %v563 = add i64 %v561, 0
  %v564 = add i64 %v562, 0
  %v565 = getelementptr inbounds float, ptr %v540, i64 %v563
  %v566 = sub i64 8, %v564
  %v567 = icmp slt i64 %v566, 0
  %v568 = select i1 %v567, i64 0, i64 %v566
  %v569 = icmp ult i64 %v568, 8
  %v570 = select i1 %v569, i64 %v568, i64 8
  %v571 = trunc i64 %v570 to i32
  %v572 = insertelement <8 x i32> poison, i32 %v571, i64 0
  %v573 = shufflevector <8 x i32> %v572, <8 x i32> poison, <8 x i32> zeroinitializer
  %v574 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v573
  %v575 = mul i64 %v564, 8
  %v576 = add i64 0, %v575
  %v577 = getelementptr inbounds float, ptr %v14, i64 %v576
  %v578 = icmp sge i64 %v568, 8
  br i1 %v578, label %b87, label %b88
b87:
  br label %b89
b89:
  %v579 = phi i64 [ 0, %b87 ], [ %v653, %b90 ]
  %v580 = icmp slt i64 %v579, 8
  br i1 %v580, label %b90, label %b91
b90:
  %v581 = add i64 %v579, 0
  %v582 = getelementptr inbounds float, ptr %v577, i64 %v581
  %v583 = load <8 x float>, ptr %v582, align 4
  %v584 = add i64 %v579, 8
  %v585 = getelementptr inbounds float, ptr %v577, i64 %v584
  %v586 = load <8 x float>, ptr %v585, align 4
  %v587 = add i64 %v579, 16
  %v588 = getelementptr inbounds float, ptr %v577, i64 %v587
  %v589 = load <8 x float>, ptr %v588, align 4
  %v590 = add i64 %v579, 24
  %v591 = getelementptr inbounds float, ptr %v577, i64 %v590
  %v592 = load <8 x float>, ptr %v591, align 4
  %v593 = add i64 %v579, 32
  %v594 = getelementptr inbounds float, ptr %v577, i64 %v593
  %v595 = load <8 x float>, ptr %v594, align 4
  %v596 = add i64 %v579, 40
  %v597 = getelementptr inbounds float, ptr %v577, i64 %v596
  %v598 = load <8 x float>, ptr %v597, align 4
  %v599 = add i64 %v579, 48
  %v600 = getelementptr inbounds float, ptr %v577, i64 %v599
  %v601 = load <8 x float>, ptr %v600, align 4
  %v602 = add i64 %v579, 56
  %v603 = getelementptr inbounds float, ptr %v577, i64 %v602
  %v604 = load <8 x float>, ptr %v603, align 4
  %v605 = shufflevector <8 x float> %v583, <8 x float> %v595, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v606 = shufflevector <8 x float> %v583, <8 x float> %v595, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v607 = shufflevector <8 x float> %v586, <8 x float> %v598, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v608 = shufflevector <8 x float> %v586, <8 x float> %v598, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v609 = shufflevector <8 x float> %v589, <8 x float> %v601, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v610 = shufflevector <8 x float> %v589, <8 x float> %v601, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v611 = shufflevector <8 x float> %v592, <8 x float> %v604, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v612 = shufflevector <8 x float> %v592, <8 x float> %v604, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v613 = shufflevector <8 x float> %v605, <8 x float> %v609, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v614 = shufflevector <8 x float> %v605, <8 x float> %v609, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v615 = shufflevector <8 x float> %v607, <8 x float> %v611, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v616 = shufflevector <8 x float> %v607, <8 x float> %v611, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v617 = shufflevector <8 x float> %v606, <8 x float> %v610, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v618 = shufflevector <8 x float> %v606, <8 x float> %v610, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v619 = shufflevector <8 x float> %v608, <8 x float> %v612, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v620 = shufflevector <8 x float> %v608, <8 x float> %v612, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v621 = shufflevector <8 x float> %v613, <8 x float> %v615, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v622 = shufflevector <8 x float> %v613, <8 x float> %v615, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v623 = shufflevector <8 x float> %v614, <8 x float> %v616, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v624 = shufflevector <8 x float> %v614, <8 x float> %v616, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v625 = shufflevector <8 x float> %v617, <8 x float> %v619, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v626 = shufflevector <8 x float> %v617, <8 x float> %v619, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v627 = shufflevector <8 x float> %v618, <8 x float> %v620, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v628 = shufflevector <8 x float> %v618, <8 x float> %v620, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v629 = add i64 %v579, 0
  %v630 = mul i64 %v629, 24
  %v631 = getelementptr inbounds float, ptr %v565, i64 %v630
  store <8 x float> %v621, ptr %v631, align 4
  %v632 = add i64 %v579, 1
  %v633 = mul i64 %v632, 24
  %v634 = getelementptr inbounds float, ptr %v565, i64 %v633
  store <8 x float> %v622, ptr %v634, align 4
  %v635 = add i64 %v579, 2
  %v636 = mul i64 %v635, 24
  %v637 = getelementptr inbounds float, ptr %v565, i64 %v636
  store <8 x float> %v623, ptr %v637, align 4
  %v638 = add i64 %v579, 3
  %v639 = mul i64 %v638, 24
  %v640 = getelementptr inbounds float, ptr %v565, i64 %v639
  store <8 x float> %v624, ptr %v640, align 4
  %v641 = add i64 %v579, 4
  %v642 = mul i64 %v641, 24
  %v643 = getelementptr inbounds float, ptr %v565, i64 %v642
  store <8 x float> %v625, ptr %v643, align 4
  %v644 = add i64 %v579, 5
  %v645 = mul i64 %v644, 24
  %v646 = getelementptr inbounds float, ptr %v565, i64 %v645
  store <8 x float> %v626, ptr %v646, align 4
  %v647 = add i64 %v579, 6
  %v648 = mul i64 %v647, 24
  %v649 = getelementptr inbounds float, ptr %v565, i64 %v648
  store <8 x float> %v627, ptr %v649, align 4
  %v650 = add i64 %v579, 7
  %v651 = mul i64 %v650, 24
  %v652 = getelementptr inbounds float, ptr %v565, i64 %v651
  store <8 x float> %v628, ptr %v652, align 4
  %v653 = add nsw i64 %v579, 8
  br label %b89
b91:
  br label %b92
b92:
  %v654 = phi i64 [ 8, %b91 ], [ %v662, %b93 ]
  %v655 = icmp slt i64 %v654, 8
  br i1 %v655, label %b93, label %b94
b93:
  %v656 = mul i64 %v654, 1
  %v657 = getelementptr inbounds float, ptr %v577, i64 %v656
  %v658 = getelementptr float, ptr %v657, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v659 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v658, <8 x i1> %v574, <8 x float> zeroinitializer)
  %v660 = mul i64 %v654, 24
  %v661 = getelementptr inbounds float, ptr %v565, i64 %v660
  store <8 x float> %v659, ptr %v661, align 4
  %v662 = add nsw i64 %v654, 1
  br label %b92
b94:
  br label %b88
b88:
  %v663 = icmp slt i64 %v568, 8
  br i1 %v663, label %b95, label %b96
b95:
  br label %b97
b97:
  %v664 = phi i64 [ 0, %b95 ], [ %v672, %b98 ]
  %v665 = icmp slt i64 %v664, 8
  br i1 %v665, label %b98, label %b99
b98:
  %v666 = mul i64 %v664, 1
  %v667 = getelementptr inbounds float, ptr %v577, i64 %v666
  %v668 = getelementptr float, ptr %v667, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v669 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v668, <8 x i1> %v574, <8 x float> zeroinitializer)
  %v670 = mul i64 %v664, 24
  %v671 = getelementptr inbounds float, ptr %v565, i64 %v670
  store <8 x float> %v669, ptr %v671, align 4
  %v672 = add nsw i64 %v664, 1
  br label %b97
b99:
  br label %b96
b96:
  %v673 = add i64 %v561, 8
  %v674 = add i64 %v562, 0
  %v675 = getelementptr inbounds float, ptr %v540, i64 %v673
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
  %v687 = getelementptr inbounds float, ptr %v14, i64 %v686
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
  %v740 = mul i64 %v739, 24
  %v741 = getelementptr inbounds float, ptr %v675, i64 %v740
  store <8 x float> %v731, ptr %v741, align 4
  %v742 = add i64 %v689, 1
  %v743 = mul i64 %v742, 24
  %v744 = getelementptr inbounds float, ptr %v675, i64 %v743
  store <8 x float> %v732, ptr %v744, align 4
  %v745 = add i64 %v689, 2
  %v746 = mul i64 %v745, 24
  %v747 = getelementptr inbounds float, ptr %v675, i64 %v746
  store <8 x float> %v733, ptr %v747, align 4
  %v748 = add i64 %v689, 3
  %v749 = mul i64 %v748, 24
  %v750 = getelementptr inbounds float, ptr %v675, i64 %v749
  store <8 x float> %v734, ptr %v750, align 4
  %v751 = add i64 %v689, 4
  %v752 = mul i64 %v751, 24
  %v753 = getelementptr inbounds float, ptr %v675, i64 %v752
  store <8 x float> %v735, ptr %v753, align 4
  %v754 = add i64 %v689, 5
  %v755 = mul i64 %v754, 24
  %v756 = getelementptr inbounds float, ptr %v675, i64 %v755
  store <8 x float> %v736, ptr %v756, align 4
  %v757 = add i64 %v689, 6
  %v758 = mul i64 %v757, 24
  %v759 = getelementptr inbounds float, ptr %v675, i64 %v758
  store <8 x float> %v737, ptr %v759, align 4
  %v760 = add i64 %v689, 7
  %v761 = mul i64 %v760, 24
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
  %v770 = mul i64 %v764, 24
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
  %v780 = mul i64 %v774, 24
  %v781 = getelementptr inbounds float, ptr %v675, i64 %v780
  store <8 x float> %v779, ptr %v781, align 4
  %v782 = add nsw i64 %v774, 1
  br label %b110
b112:
  br label %b109
b109:
  %v783 = add i64 %v561, 16
  %v784 = add i64 %v562, 0
  %v785 = getelementptr inbounds float, ptr %v540, i64 %v783
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
  %v796 = add i64 128, %v795
  %v797 = getelementptr inbounds float, ptr %v14, i64 %v796
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
  %v850 = mul i64 %v849, 24
  %v851 = getelementptr inbounds float, ptr %v785, i64 %v850
  store <8 x float> %v841, ptr %v851, align 4
  %v852 = add i64 %v799, 1
  %v853 = mul i64 %v852, 24
  %v854 = getelementptr inbounds float, ptr %v785, i64 %v853
  store <8 x float> %v842, ptr %v854, align 4
  %v855 = add i64 %v799, 2
  %v856 = mul i64 %v855, 24
  %v857 = getelementptr inbounds float, ptr %v785, i64 %v856
  store <8 x float> %v843, ptr %v857, align 4
  %v858 = add i64 %v799, 3
  %v859 = mul i64 %v858, 24
  %v860 = getelementptr inbounds float, ptr %v785, i64 %v859
  store <8 x float> %v844, ptr %v860, align 4
  %v861 = add i64 %v799, 4
  %v862 = mul i64 %v861, 24
  %v863 = getelementptr inbounds float, ptr %v785, i64 %v862
  store <8 x float> %v845, ptr %v863, align 4
  %v864 = add i64 %v799, 5
  %v865 = mul i64 %v864, 24
  %v866 = getelementptr inbounds float, ptr %v785, i64 %v865
  store <8 x float> %v846, ptr %v866, align 4
  %v867 = add i64 %v799, 6
  %v868 = mul i64 %v867, 24
  %v869 = getelementptr inbounds float, ptr %v785, i64 %v868
  store <8 x float> %v847, ptr %v869, align 4
  %v870 = add i64 %v799, 7
  %v871 = mul i64 %v870, 24
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
  %v880 = mul i64 %v874, 24
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
  %v890 = mul i64 %v884, 24
  %v891 = getelementptr inbounds float, ptr %v785, i64 %v890
  store <8 x float> %v889, ptr %v891, align 4
  %v892 = add nsw i64 %v884, 1
  br label %b123
b125:
  br label %b122
b122:
  %v893 = add i64 %v561, 192
  %v894 = add nsw i64 %v559, 1
  br label %b84
b86:
  br label %b83
b83:
  %v895 = icmp sgt i64 %v3, 1
  br i1 %v895, label %b126, label %b127
b126:
  %v896 = getelementptr inbounds i64, ptr %v1, i64 3
  %v897 = atomicrmw add ptr %v896, i64 1 acq_rel
  %v898 = load i64, ptr %v73, align 8
  %v899 = add i64 %v898, 1
  store i64 %v899, ptr %v73, align 8
  %v900 = mul i64 %v3, %v899
  br label %b128
b128:
  %v901 = load atomic i64, ptr %v896 acquire, align 8
  %v902 = icmp slt i64 %v901, %v900
  br i1 %v902, label %b129, label %b130
b129:
  %v903 = call i32 @sched_yield()
  br label %b128
b130:
  br label %b127
b127:
  %v904 = getelementptr inbounds i64, ptr %v1, i64 5
  %v905 = load i64, ptr %v904, align 8
  br label %b131
b131:
  %v906 = phi i64 [ 0, %b127 ], [ %v1283, %b177 ]
  %v907 = icmp slt i64 %v906, %v5
  br i1 %v907, label %b132, label %b133
b132:
  %v908 = add i64 %v906, %v905
  %v909 = icmp slt i64 %v908, %v5
  %v910 = select i1 %v909, i64 %v908, i64 %v5
  %v911 = sub i64 %v910, %v906
  %v912 = mul i64 %v911, %v7
  %v914 = add i64 %v912, 0
  %v915 = sdiv i64 %v914, 1
  %v916 = add i64 %v2, 1
  %v917 = mul i64 %v915, %v2
  %v918 = sdiv i64 %v917, %v3
  %v919 = mul i64 %v918, 1
  %v920 = icmp slt i64 %v919, %v912
  %v921 = select i1 %v920, i64 %v919, i64 %v912
  %v922 = mul i64 %v915, %v916
  %v923 = sdiv i64 %v922, %v3
  %v924 = mul i64 %v923, 1
  %v925 = icmp slt i64 %v924, %v912
  %v926 = select i1 %v925, i64 %v924, i64 %v912
  %v927 = mul i64 %v906, %v7
  %v928 = add i64 %v921, %v927
  %v929 = add i64 %v926, %v927
  br label %b134
b134:
  %v930 = phi i64 [ %v928, %b132 ], [ %v985, %b139 ]
  %v931 = icmp slt i64 %v930, %v929
  br i1 %v931, label %b135, label %b136
b135:
  %v932 = add i64 %v930, 96
  %v933 = icmp slt i64 %v932, %v929
  %v934 = select i1 %v933, i64 %v932, i64 %v929
  br label %b137
b137:
  %v935 = phi i64 [ 0, %b135 ], [ %v984, %b142 ]
  %v936 = icmp slt i64 %v935, 1
  br i1 %v936, label %b138, label %b139
b138:
  %v937 = sub i64 %v934, %v930
  %v938 = sub i64 4, 1
  %v939 = add i64 %v937, %v938
  %v940 = sdiv i64 %v939, 4
  br label %b140
b140:
  %v941 = phi i64 [ 0, %b138 ], [ %v983, %b147 ]
  %v942 = icmp slt i64 %v941, %v940
  br i1 %v942, label %b141, label %b142
b141:
  %v943 = mul i64 %v937, %v941
  %v944 = sdiv i64 %v943, %v940
  %v945 = add i64 %v930, %v944
  %v946 = add i64 %v941, 1
  %v947 = mul i64 %v937, %v946
  %v948 = sdiv i64 %v947, %v940
  %v949 = add i64 %v930, %v948
  %v950 = mul i64 %v935, 192
  %v951 = getelementptr inbounds float, ptr %v176, i64 %v950
  %v952 = sub i64 %v949, %v945
  %v953 = mul i64 %v945, 8
  %v954 = getelementptr inbounds float, ptr %v10, i64 %v953
  %v955 = getelementptr inbounds float, ptr %v954, i64 0
  %v956 = sub i64 %v952, 1
  %v957 = getelementptr inbounds ptr, ptr @table_tile_4x3of3_0, i64 %v956
  %v958 = load ptr, ptr %v957, align 4
  %v959 = icmp sgt i64 %v952, 0
  br i1 %v959, label %b143, label %b144
b143:
  call void %v958(ptr %v955, i64 8, ptr %v951, i64 8, ptr %v913)
  br label %b144
b144:
  %v960 = add i64 %v950, 192
  br label %b145
b145:
  %v961 = phi i64 [ %v945, %b144 ], [ %v982, %b150 ]
  %v962 = icmp slt i64 %v961, %v949
  br i1 %v962, label %b146, label %b147
b146:
  %v963 = sub i64 %v961, %v945
  %v964 = mul i64 %v963, 24
  %v965 = getelementptr inbounds float, ptr %v913, i64 %v964
  %v966 = mul i64 %v906, %v7
  %v967 = sub i64 %v961, %v966
  %v968 = mul i64 %v967, 24
  %v969 = getelementptr inbounds float, ptr %v48, i64 %v968
  br label %b148
b148:
  %v970 = phi i64 [ 0, %b146 ], [ %v981, %b149 ]
  %v971 = icmp slt i64 %v970, 3
  br i1 %v971, label %b149, label %b150
b149:
  %v972 = mul i64 %v935, 3
  %v973 = add i64 %v972, %v970
  %v974 = mul i64 %v973, 8
  %v975 = add i64 0, %v970
  %v976 = mul i64 %v975, 8
  %v977 = getelementptr inbounds float, ptr %v965, i64 %v976
  %v978 = load <8 x float>, ptr %v977, align 4
  %v979 = add i64 0, %v974
  %v980 = getelementptr inbounds float, ptr %v969, i64 %v979
  store <8 x float> %v978, ptr %v980, align 4
  %v981 = add nsw i64 %v970, 1
  br label %b148
b150:
  %v982 = add nsw i64 %v961, 1
  br label %b145
b147:
  %v983 = add nsw i64 %v941, 1
  br label %b140
b142:
  %v984 = add nsw i64 %v935, 1
  br label %b137
b139:
  %v985 = add nsw i64 %v930, 96
  br label %b134
b136:
  %v986 = icmp sgt i64 %v3, 1
  br i1 %v986, label %b151, label %b152
b151:
  %v987 = getelementptr inbounds i64, ptr %v1, i64 3
  %v988 = atomicrmw add ptr %v987, i64 1 acq_rel
  %v989 = load i64, ptr %v73, align 8
  %v990 = add i64 %v989, 1
  store i64 %v990, ptr %v73, align 8
  %v991 = mul i64 %v3, %v990
  br label %b153
b153:
  %v992 = load atomic i64, ptr %v987 acquire, align 8
  %v993 = icmp slt i64 %v992, %v991
  br i1 %v993, label %b154, label %b155
b154:
  %v994 = call i32 @sched_yield()
  br label %b153
b155:
  br label %b152
b152:
  br label %b156
b156:
  %v995 = phi i64 [ %v906, %b152 ], [ %v1273, %b161 ]
  %v996 = icmp slt i64 %v995, %v910
  br i1 %v996, label %b157, label %b158
b157:
  %v998 = add i64 %v7, 0
  %v999 = sdiv i64 %v998, 1
  %v1000 = add i64 %v2, 1
  %v1001 = mul i64 %v999, %v2
  %v1002 = sdiv i64 %v1001, %v3
  %v1003 = mul i64 %v1002, 1
  %v1004 = icmp slt i64 %v1003, %v7
  %v1005 = select i1 %v1004, i64 %v1003, i64 %v7
  %v1006 = mul i64 %v999, %v1000
  %v1007 = sdiv i64 %v1006, %v3
  %v1008 = mul i64 %v1007, 1
  %v1009 = icmp slt i64 %v1008, %v7
  %v1010 = select i1 %v1009, i64 %v1008, i64 %v7
  br label %b159
b159:
  %v1011 = phi i64 [ %v1005, %b157 ], [ %v1272, %b164 ]
  %v1012 = icmp slt i64 %v1011, %v1010
  br i1 %v1012, label %b160, label %b161
b160:
  %v1013 = add i64 %v1011, 96
  %v1014 = icmp slt i64 %v1013, %v1010
  %v1015 = select i1 %v1014, i64 %v1013, i64 %v1010
  br label %b162
b162:
  %v1016 = phi i64 [ 0, %b160 ], [ %v1271, %b167 ]
  %v1017 = icmp slt i64 %v1016, 1
  br i1 %v1017, label %b163, label %b164
b163:
  %v1018 = sub i64 %v1015, %v1011
  %v1019 = sub i64 4, 1
  %v1020 = add i64 %v1018, %v1019
  %v1021 = sdiv i64 %v1020, 4
  br label %b165
b165:
  %v1022 = phi i64 [ 0, %b163 ], [ %v1270, %b172 ]
  %v1023 = icmp slt i64 %v1022, %v1021
  br i1 %v1023, label %b166, label %b167
b166:
  %v1024 = mul i64 %v1018, %v1022
  %v1025 = sdiv i64 %v1024, %v1021
  %v1026 = add i64 %v1011, %v1025
  %v1027 = add i64 %v1022, 1
  %v1028 = mul i64 %v1018, %v1027
  %v1029 = sdiv i64 %v1028, %v1021
  %v1030 = add i64 %v1011, %v1029
  %v1031 = mul i64 %v1016, 192
  %v1032 = getelementptr inbounds float, ptr %v540, i64 %v1031
  %v1033 = sub i64 %v1030, %v1026
  %v1034 = add i64 %v995, 0
  %v1035 = and i64 %v1034, %v60
  %v1036 = mul i64 %v1035, %v7
  %v1037 = add i64 %v1036, %v1026
  %v1038 = mul i64 %v1037, 8
  %v1039 = getelementptr inbounds float, ptr %v24, i64 %v1038
  %v1040 = getelementptr inbounds float, ptr %v1039, i64 0
  %v1041 = sub i64 %v1033, 1
  %v1042 = getelementptr inbounds ptr, ptr @table_tile_4x1of3_0_1_2, i64 %v1041
  %v1043 = load ptr, ptr %v1042, align 4
  %v1044 = icmp sgt i64 %v1033, 0
  br i1 %v1044, label %b168, label %b169
b168:
  call void %v1043(ptr %v1040, i64 8, ptr %v1032, i64 8, ptr %v997)
  br label %b169
b169:
  %v1045 = add i64 %v1031, 192
  br label %b170
b170:
  %v1046 = phi i64 [ %v1026, %b169 ], [ %v1269, %b175 ]
  %v1047 = icmp slt i64 %v1046, %v1030
  br i1 %v1047, label %b171, label %b172
b171:
  %v1048 = sub i64 %v1046, %v1026
  %v1049 = mul i64 %v1048, 24
  %v1050 = getelementptr inbounds float, ptr %v997, i64 %v1049
  %v1051 = add i64 %v995, 0
  %v1052 = sub i64 %v1051, %v906
  %v1053 = mul i64 %v1052, %v7
  %v1054 = add i64 %v1053, %v1046
  %v1055 = mul i64 %v1054, 24
  %v1056 = getelementptr inbounds float, ptr %v48, i64 %v1055
  %v1057 = add i64 %v995, 0
  %v1058 = and i64 %v1057, %v62
  %v1059 = mul i64 %v1058, %v7
  %v1060 = add i64 %v1059, %v1046
  %v1061 = mul i64 %v1060, 8
  %v1062 = getelementptr inbounds float, ptr %v26, i64 %v1061
  %v1063 = add i64 %v995, 0
  %v1064 = and i64 %v1063, %v68
  %v1065 = mul i64 %v1064, %v7
  %v1066 = add i64 %v1065, %v1046
  %v1067 = mul i64 %v1066, 8
  %v1068 = getelementptr inbounds float, ptr %v50, i64 %v1067
  %v1069 = add i64 %v995, 0
  %v1070 = and i64 %v1069, %v70
  %v1071 = mul i64 %v1070, %v7
  %v1072 = add i64 %v1071, %v1046
  %v1073 = mul i64 %v1072, 8
  %v1074 = getelementptr inbounds float, ptr %v52, i64 %v1073
  %v1075 = add i64 %v995, 1
  %v1076 = and i64 %v1075, %v62
  %v1077 = mul i64 %v1076, %v7
  %v1078 = add i64 %v1077, %v1046
  %v1079 = mul i64 %v1078, 8
  %v1080 = getelementptr inbounds float, ptr %v26, i64 %v1079
  %v1081 = add i64 %v995, 0
  %v1082 = and i64 %v1081, %v72
  %v1083 = mul i64 %v1082, %v7
  %v1084 = add i64 %v1083, %v1046
  %v1085 = mul i64 %v1084, 8
  %v1086 = getelementptr inbounds float, ptr %v54, i64 %v1085
  %v1087 = add i64 %v995, 1
  %v1088 = and i64 %v1087, %v60
  %v1089 = mul i64 %v1088, %v7
  %v1090 = add i64 %v1089, %v1046
  %v1091 = mul i64 %v1090, 8
  %v1092 = getelementptr inbounds float, ptr %v24, i64 %v1091
  br label %b173
b173:
  %v1093 = phi i64 [ 0, %b171 ], [ %v1268, %b174 ]
  %v1094 = icmp slt i64 %v1093, 1
  br i1 %v1094, label %b174, label %b175
b174:
  %v1095 = mul i64 %v1016, 1
  %v1096 = add i64 %v1095, %v1093
  %v1097 = mul i64 %v1096, 8
  %v1098 = add i64 0, %v1093
  %v1099 = mul i64 %v1098, 8
  %v1100 = getelementptr inbounds float, ptr %v1050, i64 %v1099
  %v1101 = load <8 x float>, ptr %v1100, align 4
  %v1102 = add i64 1, %v1093
  %v1103 = mul i64 %v1102, 8
  %v1104 = getelementptr inbounds float, ptr %v1050, i64 %v1103
  %v1105 = load <8 x float>, ptr %v1104, align 4
  %v1106 = add i64 2, %v1093
  %v1107 = mul i64 %v1106, 8
  %v1108 = getelementptr inbounds float, ptr %v1050, i64 %v1107
  %v1109 = load <8 x float>, ptr %v1108, align 4
  %v1110 = add i64 0, %v1097
  %v1111 = getelementptr inbounds float, ptr %v1056, i64 %v1110
  %v1112 = load <8 x float>, ptr %v1111, align 4
  %v1113 = fadd <8 x float> %v1112, %v1101
  %v1114 = add i64 0, %v1097
  %v1115 = getelementptr inbounds float, ptr %v16, i64 %v1114
  %v1116 = load <8 x float>, ptr %v1115, align 4
  %v1117 = fadd <8 x float> %v1113, %v1116
  %v1118 = add i64 0, %v1097
  %v1119 = getelementptr inbounds float, ptr %v18, i64 %v1118
  %v1120 = load <8 x float>, ptr %v1119, align 4
  %v1121 = add i64 0, %v1097
  %v1122 = getelementptr inbounds float, ptr %v1062, i64 %v1121
  %v1123 = load <8 x float>, ptr %v1122, align 4
  %v1124 = fmul <8 x float> %v1120, %v1123
  %v1125 = fadd <8 x float> %v1117, %v1124
  %v1126 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1125)
  %v1127 = fneg <8 x float> %v1126
  %v1128 = fcmp olt <8 x float> %v1127, splat (float 0xC05A400000000000)
  %v1129 = select <8 x i1> %v1128, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1127
  %v1130 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1129, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1131 = fsub <8 x float> %v1130, splat (float 0x4168000000000000)
  %v1132 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1131, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1129)
  %v1133 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1131, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1132)
  %v1134 = bitcast <8 x float> %v1130 to <8 x i32>
  %v1135 = fmul <8 x float> %v1133, %v1133
  %v1136 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1133, <8 x float> splat (float 0x3F81227F40000000))
  %v1137 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1136, <8 x float> %v1133, <8 x float> splat (float 0x3FA5556740000000))
  %v1138 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1137, <8 x float> %v1133, <8 x float> splat (float 0x3FC5554B00000000))
  %v1139 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1138, <8 x float> %v1133, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1140 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1135, <8 x float> %v1139, <8 x float> %v1133)
  %v1141 = sub <8 x i32> %v1134, splat (i32 1262485250)
  %v1142 = lshr <8 x i32> %v1141, splat (i32 1)
  %v1143 = sub <8 x i32> %v1141, %v1142
  %v1144 = shl <8 x i32> %v1142, splat (i32 23)
  %v1145 = bitcast <8 x i32> %v1144 to <8 x float>
  %v1146 = shl <8 x i32> %v1143, splat (i32 23)
  %v1147 = bitcast <8 x i32> %v1146 to <8 x float>
  %v1148 = fadd <8 x float> %v1140, splat (float 0x3FF0000000000000)
  %v1149 = fmul <8 x float> %v1148, %v1145
  %v1150 = fmul <8 x float> %v1149, %v1147
  %v1151 = fcmp olt <8 x float> %v1125, splat (float 0x0000000000000000)
  %v1152 = select <8 x i1> %v1151, <8 x float> %v1150, <8 x float> splat (float 0x3FF0000000000000)
  %v1153 = fadd <8 x float> %v1150, splat (float 0x3FF0000000000000)
  %v1154 = fdiv <8 x float> %v1152, %v1153
  %v1155 = add i64 8, %v1097
  %v1156 = getelementptr inbounds float, ptr %v1056, i64 %v1155
  %v1157 = load <8 x float>, ptr %v1156, align 4
  %v1158 = fadd <8 x float> %v1157, %v1105
  %v1159 = add i64 8, %v1097
  %v1160 = getelementptr inbounds float, ptr %v16, i64 %v1159
  %v1161 = load <8 x float>, ptr %v1160, align 4
  %v1162 = fadd <8 x float> %v1158, %v1161
  %v1163 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1162)
  %v1164 = fcmp ogt <8 x float> %v1163, splat (float 0x4023000000000000)
  %v1165 = select <8 x i1> %v1164, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1163
  %v1166 = fadd <8 x float> %v1165, %v1165
  %v1167 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1166, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1168 = fsub <8 x float> %v1167, splat (float 0x4168000000000000)
  %v1169 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1168, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1166)
  %v1170 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1168, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1169)
  %v1171 = bitcast <8 x float> %v1167 to <8 x i32>
  %v1172 = fmul <8 x float> %v1170, %v1170
  %v1173 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1170, <8 x float> splat (float 0x3F81227F40000000))
  %v1174 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1173, <8 x float> %v1170, <8 x float> splat (float 0x3FA5556740000000))
  %v1175 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1174, <8 x float> %v1170, <8 x float> splat (float 0x3FC5554B00000000))
  %v1176 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1175, <8 x float> %v1170, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1177 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1172, <8 x float> %v1176, <8 x float> %v1170)
  %v1178 = shl <8 x i32> %v1171, splat (i32 23)
  %v1179 = add <8 x i32> %v1178, splat (i32 1065353216)
  %v1180 = bitcast <8 x i32> %v1179 to <8 x float>
  %v1181 = fsub <8 x float> %v1180, splat (float 0x3FF0000000000000)
  %v1182 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1180, <8 x float> %v1177, <8 x float> %v1181)
  %v1183 = fadd <8 x float> %v1182, splat (float 0x4000000000000000)
  %v1184 = fdiv <8 x float> %v1182, %v1183
  %v1185 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1184, <8 x float> %v1162)
  %v1186 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1187 = shufflevector <8 x float> %v1186, <8 x float> poison, <8 x i32> zeroinitializer
  %v1188 = fsub <8 x float> %v1187, %v1154
  %v1189 = fmul <8 x float> %v1188, %v1123
  %v1190 = fmul <8 x float> %v1154, %v1185
  %v1191 = fadd <8 x float> %v1189, %v1190
  %v1192 = add i64 16, %v1097
  %v1193 = getelementptr inbounds float, ptr %v1056, i64 %v1192
  %v1194 = load <8 x float>, ptr %v1193, align 4
  %v1195 = fadd <8 x float> %v1194, %v1109
  %v1196 = add i64 16, %v1097
  %v1197 = getelementptr inbounds float, ptr %v16, i64 %v1196
  %v1198 = load <8 x float>, ptr %v1197, align 4
  %v1199 = fadd <8 x float> %v1195, %v1198
  %v1200 = add i64 0, %v1097
  %v1201 = getelementptr inbounds float, ptr %v20, i64 %v1200
  %v1202 = load <8 x float>, ptr %v1201, align 4
  %v1203 = fmul <8 x float> %v1202, %v1191
  %v1204 = fadd <8 x float> %v1199, %v1203
  %v1205 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1204)
  %v1206 = fneg <8 x float> %v1205
  %v1207 = fcmp olt <8 x float> %v1206, splat (float 0xC05A400000000000)
  %v1208 = select <8 x i1> %v1207, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1206
  %v1209 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1208, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1210 = fsub <8 x float> %v1209, splat (float 0x4168000000000000)
  %v1211 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1210, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1208)
  %v1212 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1210, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1211)
  %v1213 = bitcast <8 x float> %v1209 to <8 x i32>
  %v1214 = fmul <8 x float> %v1212, %v1212
  %v1215 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1212, <8 x float> splat (float 0x3F81227F40000000))
  %v1216 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1215, <8 x float> %v1212, <8 x float> splat (float 0x3FA5556740000000))
  %v1217 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1216, <8 x float> %v1212, <8 x float> splat (float 0x3FC5554B00000000))
  %v1218 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1217, <8 x float> %v1212, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1219 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1214, <8 x float> %v1218, <8 x float> %v1212)
  %v1220 = sub <8 x i32> %v1213, splat (i32 1262485250)
  %v1221 = lshr <8 x i32> %v1220, splat (i32 1)
  %v1222 = sub <8 x i32> %v1220, %v1221
  %v1223 = shl <8 x i32> %v1221, splat (i32 23)
  %v1224 = bitcast <8 x i32> %v1223 to <8 x float>
  %v1225 = shl <8 x i32> %v1222, splat (i32 23)
  %v1226 = bitcast <8 x i32> %v1225 to <8 x float>
  %v1227 = fadd <8 x float> %v1219, splat (float 0x3FF0000000000000)
  %v1228 = fmul <8 x float> %v1227, %v1224
  %v1229 = fmul <8 x float> %v1228, %v1226
  %v1230 = fcmp olt <8 x float> %v1204, splat (float 0x0000000000000000)
  %v1231 = select <8 x i1> %v1230, <8 x float> %v1229, <8 x float> splat (float 0x3FF0000000000000)
  %v1232 = fadd <8 x float> %v1229, splat (float 0x3FF0000000000000)
  %v1233 = fdiv <8 x float> %v1231, %v1232
  %v1234 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1191)
  %v1235 = fcmp ogt <8 x float> %v1234, splat (float 0x4023000000000000)
  %v1236 = select <8 x i1> %v1235, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1234
  %v1237 = fadd <8 x float> %v1236, %v1236
  %v1238 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1237, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1239 = fsub <8 x float> %v1238, splat (float 0x4168000000000000)
  %v1240 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1239, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1237)
  %v1241 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1239, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1240)
  %v1242 = bitcast <8 x float> %v1238 to <8 x i32>
  %v1243 = fmul <8 x float> %v1241, %v1241
  %v1244 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1241, <8 x float> splat (float 0x3F81227F40000000))
  %v1245 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1244, <8 x float> %v1241, <8 x float> splat (float 0x3FA5556740000000))
  %v1246 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1245, <8 x float> %v1241, <8 x float> splat (float 0x3FC5554B00000000))
  %v1247 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1246, <8 x float> %v1241, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1248 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1243, <8 x float> %v1247, <8 x float> %v1241)
  %v1249 = shl <8 x i32> %v1242, splat (i32 23)
  %v1250 = add <8 x i32> %v1249, splat (i32 1065353216)
  %v1251 = bitcast <8 x i32> %v1250 to <8 x float>
  %v1252 = fsub <8 x float> %v1251, splat (float 0x3FF0000000000000)
  %v1253 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1251, <8 x float> %v1248, <8 x float> %v1252)
  %v1254 = fadd <8 x float> %v1253, splat (float 0x4000000000000000)
  %v1255 = fdiv <8 x float> %v1253, %v1254
  %v1256 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1255, <8 x float> %v1191)
  %v1257 = fmul <8 x float> %v1233, %v1256
  %v1258 = add i64 0, %v1097
  %v1259 = getelementptr inbounds float, ptr %v1068, i64 %v1258
  store <8 x float> %v1154, ptr %v1259, align 4
  %v1260 = add i64 0, %v1097
  %v1261 = getelementptr inbounds float, ptr %v1074, i64 %v1260
  store <8 x float> %v1185, ptr %v1261, align 4
  %v1262 = add i64 0, %v1097
  %v1263 = getelementptr inbounds float, ptr %v1080, i64 %v1262
  store <8 x float> %v1191, ptr %v1263, align 4
  %v1264 = add i64 0, %v1097
  %v1265 = getelementptr inbounds float, ptr %v1086, i64 %v1264
  store <8 x float> %v1233, ptr %v1265, align 4
  %v1266 = add i64 0, %v1097
  %v1267 = getelementptr inbounds float, ptr %v1092, i64 %v1266
  store <8 x float> %v1257, ptr %v1267, align 4
  %v1268 = add nsw i64 %v1093, 1
  br label %b173
b175:
  %v1269 = add nsw i64 %v1046, 1
  br label %b170
b172:
  %v1270 = add nsw i64 %v1022, 1
  br label %b165
b167:
  %v1271 = add nsw i64 %v1016, 1
  br label %b162
b164:
  %v1272 = add nsw i64 %v1011, 96
  br label %b159
b161:
  %v1273 = add nsw i64 %v995, 1
  br label %b156
b158:
  %v1274 = icmp sgt i64 %v3, 1
  br i1 %v1274, label %b176, label %b177
b176:
  %v1275 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1276 = atomicrmw add ptr %v1275, i64 1 acq_rel
  %v1277 = load i64, ptr %v73, align 8
  %v1278 = add i64 %v1277, 1
  store i64 %v1278, ptr %v73, align 8
  %v1279 = mul i64 %v3, %v1278
  br label %b178
b178:
  %v1280 = load atomic i64, ptr %v1275 acquire, align 8
  %v1281 = icmp slt i64 %v1280, %v1279
  br i1 %v1281, label %b179, label %b180
b179:
  %v1282 = call i32 @sched_yield()
  br label %b178
b180:
  br label %b177
b177:
  %v1283 = add nsw i64 %v906, %v905
  br label %b131
b133:
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
  %v73 = alloca i64, i64 1, align 8
  %v304 = alloca float, i64 64, align 4
  %v447 = alloca float, i64 64, align 4
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
  %v55 = getelementptr inbounds i64, ptr %v1, i64 6
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 12
  %v58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 13
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 14
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 17
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 23
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i64, ptr %v1, i64 26
  %v68 = load i64, ptr %v67, align 8
  %v69 = getelementptr inbounds i64, ptr %v1, i64 27
  %v70 = load i64, ptr %v69, align 8
  %v71 = getelementptr inbounds i64, ptr %v1, i64 28
  %v72 = load i64, ptr %v71, align 8
  store i64 0, ptr %v73, align 8
  %v74 = getelementptr inbounds ptr, ptr %v0, i64 23
  %v75 = load ptr, ptr %v74, align 4
  %v76 = mul i64 %v2, 21504
  %v77 = add i64 %v76, 384
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
  %v100 = mul i64 %v98, 192
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
  %v116 = getelementptr inbounds float, ptr %v14, i64 %v115
  br label %b5
b5:
  %v117 = phi i64 [ 0, %b3 ], [ %v124, %b6 ]
  %v118 = icmp slt i64 %v117, 24
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
  %v125 = add i64 %v100, 192
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
  %v136 = phi i64 [ 0, %b9 ], [ %v380, %b21 ]
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
  %v153 = phi i64 [ %v147, %b14 ], [ %v303, %b17 ]
  %v154 = icmp slt i64 %v153, %v152
  br i1 %v154, label %b17, label %b18
b17:
  %v155 = add i64 %v139, 1
  %v156 = and i64 %v155, 1
  %v157 = mul i64 %v156, %v7
  %v158 = add i64 %v157, %v153
  %v159 = mul i64 %v158, 8
  %v160 = getelementptr inbounds float, ptr %v28, i64 %v159
  %v161 = add i64 %v139, 0
  %v162 = and i64 %v161, %v58
  %v163 = mul i64 %v162, %v7
  %v164 = add i64 %v163, %v153
  %v165 = mul i64 %v164, 8
  %v166 = getelementptr inbounds float, ptr %v22, i64 %v165
  %v167 = add i64 %v139, 1
  %v168 = and i64 %v167, %v62
  %v169 = mul i64 %v168, %v7
  %v170 = add i64 %v169, %v153
  %v171 = mul i64 %v170, 8
  %v172 = getelementptr inbounds float, ptr %v26, i64 %v171
  %v173 = add i64 %v139, 0
  %v174 = and i64 %v173, %v72
  %v175 = mul i64 %v174, %v7
  %v176 = add i64 %v175, %v153
  %v177 = mul i64 %v176, 8
  %v178 = getelementptr inbounds float, ptr %v54, i64 %v177
  %v179 = add i64 %v139, 1
  %v180 = and i64 %v179, 1
  %v181 = mul i64 %v180, %v7
  %v182 = add i64 %v181, %v153
  %v183 = mul i64 %v182, 8
  %v184 = getelementptr inbounds float, ptr %v30, i64 %v183
  %v185 = add i64 %v139, 0
  %v186 = and i64 %v185, %v68
  %v187 = mul i64 %v186, %v7
  %v188 = add i64 %v187, %v153
  %v189 = mul i64 %v188, 8
  %v190 = getelementptr inbounds float, ptr %v50, i64 %v189
  %v191 = add i64 %v139, 0
  %v192 = and i64 %v191, %v70
  %v193 = mul i64 %v192, %v7
  %v194 = add i64 %v193, %v153
  %v195 = mul i64 %v194, 8
  %v196 = getelementptr inbounds float, ptr %v52, i64 %v195
  %v197 = add i64 %v139, 0
  %v198 = and i64 %v197, %v62
  %v199 = mul i64 %v198, %v7
  %v200 = add i64 %v199, %v153
  %v201 = mul i64 %v200, 8
  %v202 = getelementptr inbounds float, ptr %v26, i64 %v201
  %v203 = add i64 %v139, 0
  %v204 = and i64 %v203, %v66
  %v205 = mul i64 %v204, %v7
  %v206 = add i64 %v205, %v153
  %v207 = mul i64 %v206, 24
  %v208 = getelementptr inbounds float, ptr %v44, i64 %v207
  %v209 = add i64 %v139, 0
  %v210 = and i64 %v209, 1
  %v211 = mul i64 %v210, %v7
  %v212 = add i64 %v211, %v153
  %v213 = mul i64 %v212, 8
  %v214 = getelementptr inbounds float, ptr %v30, i64 %v213
  %v215 = add i64 0, 0
  %v216 = getelementptr inbounds float, ptr %v160, i64 %v215
  %v217 = load <8 x float>, ptr %v216, align 4
  %v218 = add i64 0, 0
  %v219 = getelementptr inbounds float, ptr %v166, i64 %v218
  %v220 = load <8 x float>, ptr %v219, align 4
  %v221 = fadd <8 x float> %v217, %v220
  %v222 = add i64 0, 0
  %v223 = getelementptr inbounds float, ptr %v172, i64 %v222
  %v224 = load <8 x float>, ptr %v223, align 4
  %v225 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v224)
  %v226 = fcmp ogt <8 x float> %v225, splat (float 0x4023000000000000)
  %v227 = select <8 x i1> %v226, <8 x float> splat (float 0x4023000000000000), <8 x float> %v225
  %v228 = fadd <8 x float> %v227, %v227
  %v229 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v228, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v230 = fsub <8 x float> %v229, splat (float 0x4168000000000000)
  %v231 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v230, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v228)
  %v232 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v230, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v231)
  %v233 = bitcast <8 x float> %v229 to <8 x i32>
  %v234 = fmul <8 x float> %v232, %v232
  %v235 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v232, <8 x float> splat (float 0x3F81227F40000000))
  %v236 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v235, <8 x float> %v232, <8 x float> splat (float 0x3FA5556740000000))
  %v237 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v236, <8 x float> %v232, <8 x float> splat (float 0x3FC5554B00000000))
  %v238 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v237, <8 x float> %v232, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v239 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v234, <8 x float> %v238, <8 x float> %v232)
  %v240 = shl <8 x i32> %v233, splat (i32 23)
  %v241 = add <8 x i32> %v240, splat (i32 1065353216)
  %v242 = bitcast <8 x i32> %v241 to <8 x float>
  %v243 = fsub <8 x float> %v242, splat (float 0x3FF0000000000000)
  %v244 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v242, <8 x float> %v239, <8 x float> %v243)
  %v245 = fadd <8 x float> %v244, splat (float 0x4000000000000000)
  %v246 = fdiv <8 x float> %v244, %v245
  %v247 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v246, <8 x float> %v224)
  %v248 = fmul <8 x float> %v221, %v247
  %v249 = add i64 0, 0
  %v250 = getelementptr inbounds float, ptr %v178, i64 %v249
  %v251 = load <8 x float>, ptr %v250, align 4
  %v252 = fmul <8 x float> %v248, %v251
  %v253 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v254 = shufflevector <8 x float> %v253, <8 x float> poison, <8 x i32> zeroinitializer
  %v255 = fsub <8 x float> %v254, %v251
  %v256 = fmul <8 x float> %v252, %v255
  %v257 = add i64 0, 0
  %v258 = getelementptr inbounds float, ptr %v184, i64 %v257
  %v259 = load <8 x float>, ptr %v258, align 4
  %v260 = fmul <8 x float> %v221, %v251
  %v261 = fmul <8 x float> %v247, %v247
  %v262 = fsub <8 x float> %v254, %v261
  %v263 = fmul <8 x float> %v260, %v262
  %v264 = fadd <8 x float> %v259, %v263
  %v265 = add i64 0, 0
  %v266 = getelementptr inbounds float, ptr %v20, i64 %v265
  %v267 = load <8 x float>, ptr %v266, align 4
  %v268 = fmul <8 x float> %v256, %v267
  %v269 = fadd <8 x float> %v264, %v268
  %v270 = add i64 0, 0
  %v271 = getelementptr inbounds float, ptr %v190, i64 %v270
  %v272 = load <8 x float>, ptr %v271, align 4
  %v273 = fmul <8 x float> %v269, %v272
  %v274 = add i64 0, 0
  %v275 = getelementptr inbounds float, ptr %v196, i64 %v274
  %v276 = load <8 x float>, ptr %v275, align 4
  %v277 = fmul <8 x float> %v276, %v276
  %v278 = fsub <8 x float> %v254, %v277
  %v279 = fmul <8 x float> %v273, %v278
  %v280 = fmul <8 x float> %v269, %v276
  %v281 = add i64 0, 0
  %v282 = getelementptr inbounds float, ptr %v202, i64 %v281
  %v283 = load <8 x float>, ptr %v282, align 4
  %v284 = fmul <8 x float> %v269, %v283
  %v285 = fsub <8 x float> %v280, %v284
  %v286 = fmul <8 x float> %v285, %v272
  %v287 = fsub <8 x float> %v254, %v272
  %v288 = fmul <8 x float> %v286, %v287
  %v289 = fmul <8 x float> %v269, %v287
  %v290 = add i64 0, 0
  %v291 = getelementptr inbounds float, ptr %v18, i64 %v290
  %v292 = load <8 x float>, ptr %v291, align 4
  %v293 = fmul <8 x float> %v288, %v292
  %v294 = fadd <8 x float> %v289, %v293
  %v295 = add i64 16, 0
  %v296 = getelementptr inbounds float, ptr %v208, i64 %v295
  store <8 x float> %v256, ptr %v296, align 4
  %v297 = add i64 8, 0
  %v298 = getelementptr inbounds float, ptr %v208, i64 %v297
  store <8 x float> %v279, ptr %v298, align 4
  %v299 = add i64 0, 0
  %v300 = getelementptr inbounds float, ptr %v208, i64 %v299
  store <8 x float> %v288, ptr %v300, align 4
  %v301 = add i64 0, 0
  %v302 = getelementptr inbounds float, ptr %v214, i64 %v301
  store <8 x float> %v294, ptr %v302, align 4
  %v303 = add nsw i64 %v153, 1
  br label %b16
b18:
  %v305 = add i64 %v7, 0
  %v306 = sdiv i64 %v305, 1
  %v307 = add i64 %v2, 1
  %v308 = mul i64 %v306, %v2
  %v309 = sdiv i64 %v308, %v3
  %v310 = mul i64 %v309, 1
  %v311 = icmp slt i64 %v310, %v7
  %v312 = select i1 %v311, i64 %v310, i64 %v7
  %v313 = mul i64 %v306, %v307
  %v314 = sdiv i64 %v313, %v3
  %v315 = mul i64 %v314, 1
  %v316 = icmp slt i64 %v315, %v7
  %v317 = select i1 %v316, i64 %v315, i64 %v7
  br label %b19
b19:
  %v318 = phi i64 [ %v312, %b18 ], [ %v379, %b24 ]
  %v319 = icmp slt i64 %v318, %v317
  br i1 %v319, label %b20, label %b21
b20:
  %v320 = add i64 %v318, 96
  %v321 = icmp slt i64 %v320, %v317
  %v322 = select i1 %v321, i64 %v320, i64 %v317
  br label %b22
b22:
  %v323 = phi i64 [ 0, %b20 ], [ %v378, %b27 ]
  %v324 = icmp slt i64 %v323, 1
  br i1 %v324, label %b23, label %b24
b23:
  %v325 = sub i64 %v322, %v318
  %v326 = sub i64 8, 1
  %v327 = add i64 %v325, %v326
  %v328 = sdiv i64 %v327, 8
  br label %b25
b25:
  %v329 = phi i64 [ 0, %b23 ], [ %v377, %b32 ]
  %v330 = icmp slt i64 %v329, %v328
  br i1 %v330, label %b26, label %b27
b26:
  %v331 = mul i64 %v325, %v329
  %v332 = sdiv i64 %v331, %v328
  %v333 = add i64 %v318, %v332
  %v334 = add i64 %v329, 1
  %v335 = mul i64 %v325, %v334
  %v336 = sdiv i64 %v335, %v328
  %v337 = add i64 %v318, %v336
  %v338 = mul i64 %v323, 192
  %v339 = getelementptr inbounds float, ptr %v79, i64 %v338
  %v340 = sub i64 %v337, %v333
  %v341 = add i64 %v139, 0
  %v342 = and i64 %v341, %v66
  %v343 = mul i64 %v342, %v7
  %v344 = add i64 %v343, %v333
  %v345 = mul i64 %v344, 24
  %v346 = getelementptr inbounds float, ptr %v44, i64 %v345
  %v347 = getelementptr inbounds float, ptr %v346, i64 0
  %v348 = sub i64 %v340, 1
  %v349 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v348
  %v350 = load ptr, ptr %v349, align 4
  %v351 = icmp sgt i64 %v340, 0
  br i1 %v351, label %b28, label %b29
b28:
  call void %v350(ptr %v347, i64 24, ptr %v339, i64 24, ptr %v304)
  br label %b29
b29:
  %v352 = add i64 %v338, 192
  br label %b30
b30:
  %v353 = phi i64 [ %v333, %b29 ], [ %v376, %b35 ]
  %v354 = icmp slt i64 %v353, %v337
  br i1 %v354, label %b31, label %b32
b31:
  %v355 = sub i64 %v353, %v333
  %v356 = mul i64 %v355, 8
  %v357 = getelementptr inbounds float, ptr %v304, i64 %v356
  %v358 = add i64 %v139, 0
  %v359 = and i64 %v358, 1
  %v360 = mul i64 %v359, %v7
  %v361 = add i64 %v360, %v353
  %v362 = mul i64 %v361, 8
  %v363 = getelementptr inbounds float, ptr %v28, i64 %v362
  br label %b33
b33:
  %v364 = phi i64 [ 0, %b31 ], [ %v375, %b34 ]
  %v365 = icmp slt i64 %v364, 1
  br i1 %v365, label %b34, label %b35
b34:
  %v366 = mul i64 %v323, 1
  %v367 = add i64 %v366, %v364
  %v368 = mul i64 %v367, 8
  %v369 = add i64 0, %v364
  %v370 = mul i64 %v369, 8
  %v371 = getelementptr inbounds float, ptr %v357, i64 %v370
  %v372 = load <8 x float>, ptr %v371, align 4
  %v373 = add i64 0, %v368
  %v374 = getelementptr inbounds float, ptr %v363, i64 %v373
  store <8 x float> %v372, ptr %v374, align 4
  %v375 = add nsw i64 %v364, 1
  br label %b33
b35:
  %v376 = add nsw i64 %v353, 1
  br label %b30
b32:
  %v377 = add nsw i64 %v329, 1
  br label %b25
b27:
  %v378 = add nsw i64 %v323, 1
  br label %b22
b24:
  %v379 = add nsw i64 %v318, 96
  br label %b19
b21:
  %v380 = add nsw i64 %v136, 1
  br label %b13
b15:
  %v381 = icmp sgt i64 %v3, 1
  br i1 %v381, label %b36, label %b37
b36:
  %v382 = getelementptr inbounds i64, ptr %v1, i64 3
  %v383 = atomicrmw add ptr %v382, i64 1 acq_rel
  %v384 = load i64, ptr %v73, align 8
  %v385 = add i64 %v384, 1
  store i64 %v385, ptr %v73, align 8
  %v386 = mul i64 %v3, %v385
  br label %b38
b38:
  %v387 = load atomic i64, ptr %v382 acquire, align 8
  %v388 = icmp slt i64 %v387, %v386
  br i1 %v388, label %b39, label %b40
b39:
  %v389 = call i32 @sched_yield()
  br label %b38
b40:
  br label %b37
b37:
  %v390 = getelementptr inbounds float, ptr %v75, i64 192
  %v391 = getelementptr inbounds i64, ptr %v1, i64 4
  %v392 = load i64, ptr %v391, align 8
  %v393 = icmp eq i64 %v392, 0
  br i1 %v393, label %b41, label %b42
b41:
  %v394 = add i64 1, 0
  %v395 = sdiv i64 %v394, 1
  %v396 = add i64 %v2, 1
  %v397 = mul i64 %v395, %v2
  %v398 = sdiv i64 %v397, %v3
  %v399 = mul i64 %v398, 1
  %v400 = icmp slt i64 %v399, 1
  %v401 = select i1 %v400, i64 %v399, i64 1
  %v402 = mul i64 %v395, %v396
  %v403 = sdiv i64 %v402, %v3
  %v404 = mul i64 %v403, 1
  %v405 = icmp slt i64 %v404, 1
  %v406 = select i1 %v405, i64 %v404, i64 1
  %v407 = icmp slt i64 %v406, 1
  %v408 = select i1 %v407, i64 %v406, i64 1
  br label %b43
b43:
  %v409 = phi i64 [ %v401, %b41 ], [ %v437, %b48 ]
  %v410 = icmp slt i64 %v409, %v408
  br i1 %v410, label %b44, label %b45
b44:
  %v411 = mul i64 %v409, 192
  %v412 = mul i64 %v409, 8
  %v413 = add i64 %v411, 0
  %v414 = add i64 %v412, 0
  %v415 = getelementptr inbounds float, ptr %v390, i64 %v413
  %v416 = sub i64 8, %v414
  %v417 = icmp slt i64 %v416, 0
  %v418 = select i1 %v417, i64 0, i64 %v416
  %v419 = icmp ult i64 %v418, 8
  %v420 = select i1 %v419, i64 %v418, i64 8
  %v421 = trunc i64 %v420 to i32
  %v422 = insertelement <8 x i32> poison, i32 %v421, i64 0
  %v423 = shufflevector <8 x i32> %v422, <8 x i32> poison, <8 x i32> zeroinitializer
  %v424 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v423
  %v425 = mul i64 %v414, 1
  %v426 = add i64 0, %v425
  %v427 = getelementptr inbounds float, ptr %v12, i64 %v426
  br label %b46
b46:
  %v428 = phi i64 [ 0, %b44 ], [ %v435, %b47 ]
  %v429 = icmp slt i64 %v428, 24
  br i1 %v429, label %b47, label %b48
b47:
  %v430 = mul i64 %v428, 8
  %v431 = getelementptr inbounds float, ptr %v427, i64 %v430
  %v432 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v431, <8 x i1> %v424, <8 x float> zeroinitializer)
  %v433 = mul i64 %v428, 8
  %v434 = getelementptr inbounds float, ptr %v415, i64 %v433
  store <8 x float> %v432, ptr %v434, align 4
  %v435 = add nsw i64 %v428, 1
  br label %b46
b48:
  %v436 = add i64 %v411, 192
  %v437 = add nsw i64 %v409, 1
  br label %b43
b45:
  br label %b42
b42:
  %v438 = icmp sgt i64 %v3, 1
  br i1 %v438, label %b49, label %b50
b49:
  %v439 = getelementptr inbounds i64, ptr %v1, i64 3
  %v440 = atomicrmw add ptr %v439, i64 1 acq_rel
  %v441 = load i64, ptr %v73, align 8
  %v442 = add i64 %v441, 1
  store i64 %v442, ptr %v73, align 8
  %v443 = mul i64 %v3, %v442
  br label %b51
b51:
  %v444 = load atomic i64, ptr %v439 acquire, align 8
  %v445 = icmp slt i64 %v444, %v443
  br i1 %v445, label %b52, label %b53
b52:
  %v446 = call i32 @sched_yield()
  br label %b51
b53:
  br label %b50
b50:
  %v448 = add i64 %v8, 0
  %v449 = sdiv i64 %v448, 1
  %v450 = add i64 %v2, 1
  %v451 = mul i64 %v449, %v2
  %v452 = sdiv i64 %v451, %v3
  %v453 = mul i64 %v452, 1
  %v454 = icmp slt i64 %v453, %v8
  %v455 = select i1 %v454, i64 %v453, i64 %v8
  %v456 = mul i64 %v449, %v450
  %v457 = sdiv i64 %v456, %v3
  %v458 = mul i64 %v457, 1
  %v459 = icmp slt i64 %v458, %v8
  %v460 = select i1 %v459, i64 %v458, i64 %v8
  br label %b54
b54:
  %v461 = phi i64 [ %v455, %b50 ], [ %v514, %b59 ]
  %v462 = icmp slt i64 %v461, %v460
  br i1 %v462, label %b55, label %b56
b55:
  %v463 = add i64 %v461, 96
  %v464 = icmp slt i64 %v463, %v460
  %v465 = select i1 %v464, i64 %v463, i64 %v460
  br label %b57
b57:
  %v466 = phi i64 [ 0, %b55 ], [ %v513, %b62 ]
  %v467 = icmp slt i64 %v466, 1
  br i1 %v467, label %b58, label %b59
b58:
  %v468 = sub i64 %v465, %v461
  %v469 = sub i64 8, 1
  %v470 = add i64 %v468, %v469
  %v471 = sdiv i64 %v470, 8
  br label %b60
b60:
  %v472 = phi i64 [ 0, %b58 ], [ %v512, %b67 ]
  %v473 = icmp slt i64 %v472, %v471
  br i1 %v473, label %b61, label %b62
b61:
  %v474 = mul i64 %v468, %v472
  %v475 = sdiv i64 %v474, %v471
  %v476 = add i64 %v461, %v475
  %v477 = add i64 %v472, 1
  %v478 = mul i64 %v468, %v477
  %v479 = sdiv i64 %v478, %v471
  %v480 = add i64 %v461, %v479
  %v481 = mul i64 %v466, 192
  %v482 = getelementptr inbounds float, ptr %v390, i64 %v481
  %v483 = sub i64 %v480, %v476
  %v484 = mul i64 %v476, 24
  %v485 = getelementptr inbounds float, ptr %v44, i64 %v484
  %v486 = getelementptr inbounds float, ptr %v485, i64 0
  %v487 = sub i64 %v483, 1
  %v488 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v487
  %v489 = load ptr, ptr %v488, align 4
  %v490 = icmp sgt i64 %v483, 0
  br i1 %v490, label %b63, label %b64
b63:
  call void %v489(ptr %v486, i64 24, ptr %v482, i64 24, ptr %v447)
  br label %b64
b64:
  %v491 = add i64 %v481, 192
  br label %b65
b65:
  %v492 = phi i64 [ %v476, %b64 ], [ %v511, %b70 ]
  %v493 = icmp slt i64 %v492, %v480
  br i1 %v493, label %b66, label %b67
b66:
  %v494 = sub i64 %v492, %v476
  %v495 = mul i64 %v494, 8
  %v496 = getelementptr inbounds float, ptr %v447, i64 %v495
  %v497 = mul i64 %v492, 8
  %v498 = getelementptr inbounds float, ptr %v32, i64 %v497
  br label %b68
b68:
  %v499 = phi i64 [ 0, %b66 ], [ %v510, %b69 ]
  %v500 = icmp slt i64 %v499, 1
  br i1 %v500, label %b69, label %b70
b69:
  %v501 = mul i64 %v466, 1
  %v502 = add i64 %v501, %v499
  %v503 = mul i64 %v502, 8
  %v504 = add i64 0, %v499
  %v505 = mul i64 %v504, 8
  %v506 = getelementptr inbounds float, ptr %v496, i64 %v505
  %v507 = load <8 x float>, ptr %v506, align 4
  %v508 = add i64 0, %v503
  %v509 = getelementptr inbounds float, ptr %v498, i64 %v508
  store <8 x float> %v507, ptr %v509, align 4
  %v510 = add nsw i64 %v499, 1
  br label %b68
b70:
  %v511 = add nsw i64 %v492, 1
  br label %b65
b67:
  %v512 = add nsw i64 %v472, 1
  br label %b60
b62:
  %v513 = add nsw i64 %v466, 1
  br label %b57
b59:
  %v514 = add nsw i64 %v461, 96
  br label %b54
b56:
  %v515 = icmp sgt i64 %v3, 1
  br i1 %v515, label %b71, label %b72
b71:
  %v516 = getelementptr inbounds i64, ptr %v1, i64 3
  %v517 = atomicrmw add ptr %v516, i64 1 acq_rel
  %v518 = load i64, ptr %v73, align 8
  %v519 = add i64 %v518, 1
  store i64 %v519, ptr %v73, align 8
  %v520 = mul i64 %v3, %v519
  br label %b73
b73:
  %v521 = load atomic i64, ptr %v516 acquire, align 8
  %v522 = icmp slt i64 %v521, %v520
  br i1 %v522, label %b74, label %b75
b74:
  %v523 = call i32 @sched_yield()
  br label %b73
b75:
  br label %b72
b72:
  %v524 = mul i64 0, 24
  %v525 = getelementptr inbounds float, ptr %v44, i64 %v524
  %v526 = getelementptr inbounds float, ptr %v525, i64 0
  %v527 = mul i64 0, 8
  %v528 = getelementptr inbounds float, ptr %v10, i64 %v527
  %v529 = getelementptr inbounds float, ptr %v528, i64 0
  %v530 = getelementptr inbounds float, ptr %v78, i64 12288
  %v531 = add i64 24, 1
  %v532 = sdiv i64 %v531, 2
  %v533 = add i64 %v2, 1
  %v534 = mul i64 %v532, %v2
  %v535 = sdiv i64 %v534, %v3
  %v536 = mul i64 %v535, 2
  %v537 = icmp slt i64 %v536, 24
  %v538 = select i1 %v537, i64 %v536, i64 24
  %v539 = mul i64 %v532, %v533
  %v540 = sdiv i64 %v539, %v3
  %v541 = mul i64 %v540, 2
  %v542 = icmp slt i64 %v541, 24
  %v543 = select i1 %v542, i64 %v541, i64 24
  %v544 = getelementptr inbounds float, ptr %v34, i64 0
  br label %b76
b76:
  %v545 = phi i64 [ %v538, %b72 ], [ %v553, %b81 ]
  %v546 = icmp slt i64 %v545, %v543
  br i1 %v546, label %b77, label %b78
b77:
  %v547 = mul i64 %v545, 8
  %v548 = getelementptr inbounds float, ptr %v544, i64 %v547
  br label %b79
b79:
  %v549 = phi i64 [ 0, %b77 ], [ %v552, %b80 ]
  %v550 = icmp slt i64 %v549, 8
  br i1 %v550, label %b80, label %b81
b80:
  %v551 = getelementptr inbounds float, ptr %v548, i64 %v549
  store float 0x0000000000000000, ptr %v551, align 4
  %v552 = add nsw i64 %v549, 1
  br label %b79
b81:
  %v553 = add nsw i64 %v545, 1
  br label %b76
b78:
  %v554 = mul i64 %v8, 1
  br label %b82
b82:
  %v555 = phi i64 [ 0, %b78 ], [ %v659, %b87 ]
  %v556 = icmp slt i64 %v555, %v554
  br i1 %v556, label %b83, label %b84
b83:
  %v557 = sub i64 %v554, %v555
  %v558 = icmp slt i64 %v557, 384
  %v559 = select i1 %v558, i64 %v557, i64 384
  br label %b85
b85:
  %v560 = phi i64 [ %v538, %b83 ], [ %v658, %b111 ]
  %v561 = icmp slt i64 %v560, %v543
  br i1 %v561, label %b86, label %b87
b86:
  %v562 = sub i64 %v543, %v560
  %v563 = icmp slt i64 %v562, 64
  %v564 = select i1 %v563, i64 %v562, i64 64
  %v565 = sdiv i64 %v564, 2
  %v566 = mul i64 %v565, 2
  %v567 = sub i64 %v564, %v566
  %v568 = mul i64 %v555, 24
  %v569 = add i64 %v568, %v560
  %v570 = getelementptr inbounds float, ptr %v526, i64 %v569
  br label %b88
b88:
  %v571 = phi i64 [ 0, %b86 ], [ %v597, %b96 ]
  %v572 = icmp slt i64 %v571, %v559
  br i1 %v572, label %b89, label %b90
b89:
  %v573 = mul i64 %v571, 24
  %v574 = getelementptr inbounds float, ptr %v570, i64 %v573
  %v575 = mul i64 %v571, 2
  %v576 = getelementptr inbounds float, ptr %v530, i64 %v575
  br label %b91
b91:
  %v577 = phi i64 [ 0, %b89 ], [ %v586, %b92 ]
  %v578 = icmp slt i64 %v577, %v565
  br i1 %v578, label %b92, label %b93
b92:
  %v579 = mul i64 %v577, 2
  %v580 = getelementptr inbounds float, ptr %v574, i64 %v579
  %v581 = mul i64 %v577, 768
  %v582 = getelementptr inbounds float, ptr %v576, i64 %v581
  %v583 = getelementptr inbounds float, ptr %v580, i64 0
  %v584 = load <2 x float>, ptr %v583, align 4
  %v585 = getelementptr inbounds float, ptr %v582, i64 0
  store <2 x float> %v584, ptr %v585, align 4
  %v586 = add nsw i64 %v577, 1
  br label %b91
b93:
  %v587 = mul i64 %v565, 2
  %v588 = getelementptr inbounds float, ptr %v574, i64 %v587
  %v589 = mul i64 %v565, 768
  %v590 = getelementptr inbounds float, ptr %v576, i64 %v589
  br label %b94
b94:
  %v591 = phi i64 [ 0, %b93 ], [ %v596, %b95 ]
  %v592 = icmp slt i64 %v591, %v567
  br i1 %v592, label %b95, label %b96
b95:
  %v593 = getelementptr inbounds float, ptr %v588, i64 %v591
  %v594 = load float, ptr %v593, align 4
  %v595 = getelementptr inbounds float, ptr %v590, i64 %v591
  store float %v594, ptr %v595, align 4
  %v596 = add nsw i64 %v591, 1
  br label %b94, !llvm.loop !0
b96:
  %v597 = add nsw i64 %v571, 1
  br label %b88
b90:
  br label %b97
b97:
  %v598 = phi i64 [ 0, %b90 ], [ %v633, %b105 ]
  %v599 = icmp slt i64 %v598, 0
  br i1 %v599, label %b98, label %b99
b98:
  %v600 = mul i64 %v555, 8
  %v601 = add i64 %v600, %v598
  %v602 = getelementptr inbounds float, ptr %v529, i64 %v601
  br label %b100
b100:
  %v603 = phi i64 [ 0, %b98 ], [ %v621, %b101 ]
  %v604 = icmp slt i64 %v603, %v559
  br i1 %v604, label %b101, label %b102
b101:
  %v605 = mul i64 %v603, 8
  %v606 = getelementptr inbounds float, ptr %v602, i64 %v605
  %v607 = mul i64 %v603, 32
  %v608 = getelementptr inbounds float, ptr %v78, i64 %v607
  %v609 = getelementptr inbounds float, ptr %v606, i64 0
  %v610 = load <8 x float>, ptr %v609, align 4
  %v611 = getelementptr inbounds float, ptr %v608, i64 0
  store <8 x float> %v610, ptr %v611, align 4
  %v612 = getelementptr inbounds float, ptr %v606, i64 8
  %v613 = load <8 x float>, ptr %v612, align 4
  %v614 = getelementptr inbounds float, ptr %v608, i64 8
  store <8 x float> %v613, ptr %v614, align 4
  %v615 = getelementptr inbounds float, ptr %v606, i64 16
  %v616 = load <8 x float>, ptr %v615, align 4
  %v617 = getelementptr inbounds float, ptr %v608, i64 16
  store <8 x float> %v616, ptr %v617, align 4
  %v618 = getelementptr inbounds float, ptr %v606, i64 24
  %v619 = load <8 x float>, ptr %v618, align 4
  %v620 = getelementptr inbounds float, ptr %v608, i64 24
  store <8 x float> %v619, ptr %v620, align 4
  %v621 = add nsw i64 %v603, 1
  br label %b100
b102:
  %v622 = sdiv i64 %v564, 2
  br label %b103
b103:
  %v623 = phi i64 [ 0, %b102 ], [ %v632, %b104 ]
  %v624 = icmp slt i64 %v623, %v622
  br i1 %v624, label %b104, label %b105
b104:
  %v625 = mul i64 %v623, 2
  %v626 = add i64 %v560, %v625
  %v627 = mul i64 %v623, 768
  %v628 = getelementptr inbounds float, ptr %v530, i64 %v627
  %v629 = mul i64 %v626, 8
  %v630 = add i64 %v629, %v598
  %v631 = getelementptr inbounds float, ptr %v544, i64 %v630
  call void @outer_2x32(ptr %v628, ptr %v78, i64 %v559, ptr %v631, i64 8)
  %v632 = add nsw i64 %v623, 1
  br label %b103
b105:
  %v633 = add nsw i64 %v598, 32
  br label %b97
b99:
  %v634 = mul i64 %v555, 8
  %v635 = add i64 %v634, 0
  %v636 = getelementptr inbounds float, ptr %v529, i64 %v635
  br label %b106
b106:
  %v637 = phi i64 [ 0, %b99 ], [ %v646, %b107 ]
  %v638 = icmp slt i64 %v637, %v559
  br i1 %v638, label %b107, label %b108
b107:
  %v639 = mul i64 %v637, 8
  %v640 = getelementptr inbounds float, ptr %v636, i64 %v639
  %v641 = mul i64 %v637, 8
  %v642 = getelementptr inbounds float, ptr %v78, i64 %v641
  %v643 = getelementptr inbounds float, ptr %v640, i64 0
  %v644 = load <8 x float>, ptr %v643, align 4
  %v645 = getelementptr inbounds float, ptr %v642, i64 0
  store <8 x float> %v644, ptr %v645, align 4
  %v646 = add nsw i64 %v637, 1
  br label %b106
b108:
  %v647 = sdiv i64 %v564, 2
  br label %b109
b109:
  %v648 = phi i64 [ 0, %b108 ], [ %v657, %b110 ]
  %v649 = icmp slt i64 %v648, %v647
  br i1 %v649, label %b110, label %b111
b110:
  %v650 = mul i64 %v648, 2
  %v651 = add i64 %v560, %v650
  %v652 = mul i64 %v648, 768
  %v653 = getelementptr inbounds float, ptr %v530, i64 %v652
  %v654 = mul i64 %v651, 8
  %v655 = add i64 %v654, 0
  %v656 = getelementptr inbounds float, ptr %v544, i64 %v655
  call void @outer_2x8(ptr %v653, ptr %v78, i64 %v559, ptr %v656, i64 8)
  %v657 = add nsw i64 %v648, 1
  br label %b109
b111:
  %v658 = add nsw i64 %v560, 64
  br label %b85
b87:
  %v659 = add nsw i64 %v555, 384
  br label %b82
b84:
  %v660 = icmp sgt i64 %v3, 1
  br i1 %v660, label %b112, label %b113
b112:
  %v661 = getelementptr inbounds i64, ptr %v1, i64 3
  %v662 = atomicrmw add ptr %v661, i64 1 acq_rel
  %v663 = load i64, ptr %v73, align 8
  %v664 = add i64 %v663, 1
  store i64 %v664, ptr %v73, align 8
  %v665 = mul i64 %v3, %v664
  br label %b114
b114:
  %v666 = load atomic i64, ptr %v661 acquire, align 8
  %v667 = icmp slt i64 %v666, %v665
  br i1 %v667, label %b115, label %b116
b115:
  %v668 = call i32 @sched_yield()
  br label %b114
b116:
  br label %b113
b113:
  %v669 = mul i64 0, 24
  %v670 = getelementptr inbounds float, ptr %v44, i64 %v669
  %v671 = getelementptr inbounds float, ptr %v670, i64 0
  %v672 = mul i64 0, 8
  %v673 = getelementptr inbounds float, ptr %v24, i64 %v672
  %v674 = getelementptr inbounds float, ptr %v673, i64 0
  %v675 = getelementptr inbounds float, ptr %v78, i64 12288
  %v676 = add i64 24, 1
  %v677 = sdiv i64 %v676, 2
  %v678 = add i64 %v2, 1
  %v679 = mul i64 %v677, %v2
  %v680 = sdiv i64 %v679, %v3
  %v681 = mul i64 %v680, 2
  %v682 = icmp slt i64 %v681, 24
  %v683 = select i1 %v682, i64 %v681, i64 24
  %v684 = mul i64 %v677, %v678
  %v685 = sdiv i64 %v684, %v3
  %v686 = mul i64 %v685, 2
  %v687 = icmp slt i64 %v686, 24
  %v688 = select i1 %v687, i64 %v686, i64 24
  %v689 = getelementptr inbounds float, ptr %v36, i64 0
  br label %b117
b117:
  %v690 = phi i64 [ %v683, %b113 ], [ %v698, %b122 ]
  %v691 = icmp slt i64 %v690, %v688
  br i1 %v691, label %b118, label %b119
b118:
  %v692 = mul i64 %v690, 8
  %v693 = getelementptr inbounds float, ptr %v689, i64 %v692
  br label %b120
b120:
  %v694 = phi i64 [ 0, %b118 ], [ %v697, %b121 ]
  %v695 = icmp slt i64 %v694, 8
  br i1 %v695, label %b121, label %b122
b121:
  %v696 = getelementptr inbounds float, ptr %v693, i64 %v694
  store float 0x0000000000000000, ptr %v696, align 4
  %v697 = add nsw i64 %v694, 1
  br label %b120
b122:
  %v698 = add nsw i64 %v690, 1
  br label %b117
b119:
  %v699 = mul i64 %v8, 1
  br label %b123
b123:
  %v700 = phi i64 [ 0, %b119 ], [ %v804, %b128 ]
  %v701 = icmp slt i64 %v700, %v699
  br i1 %v701, label %b124, label %b125
b124:
  %v702 = sub i64 %v699, %v700
  %v703 = icmp slt i64 %v702, 384
  %v704 = select i1 %v703, i64 %v702, i64 384
  br label %b126
b126:
  %v705 = phi i64 [ %v683, %b124 ], [ %v803, %b152 ]
  %v706 = icmp slt i64 %v705, %v688
  br i1 %v706, label %b127, label %b128
b127:
  %v707 = sub i64 %v688, %v705
  %v708 = icmp slt i64 %v707, 64
  %v709 = select i1 %v708, i64 %v707, i64 64
  %v710 = sdiv i64 %v709, 2
  %v711 = mul i64 %v710, 2
  %v712 = sub i64 %v709, %v711
  %v713 = mul i64 %v700, 24
  %v714 = add i64 %v713, %v705
  %v715 = getelementptr inbounds float, ptr %v671, i64 %v714
  br label %b129
b129:
  %v716 = phi i64 [ 0, %b127 ], [ %v742, %b137 ]
  %v717 = icmp slt i64 %v716, %v704
  br i1 %v717, label %b130, label %b131
b130:
  %v718 = mul i64 %v716, 24
  %v719 = getelementptr inbounds float, ptr %v715, i64 %v718
  %v720 = mul i64 %v716, 2
  %v721 = getelementptr inbounds float, ptr %v675, i64 %v720
  br label %b132
b132:
  %v722 = phi i64 [ 0, %b130 ], [ %v731, %b133 ]
  %v723 = icmp slt i64 %v722, %v710
  br i1 %v723, label %b133, label %b134
b133:
  %v724 = mul i64 %v722, 2
  %v725 = getelementptr inbounds float, ptr %v719, i64 %v724
  %v726 = mul i64 %v722, 768
  %v727 = getelementptr inbounds float, ptr %v721, i64 %v726
  %v728 = getelementptr inbounds float, ptr %v725, i64 0
  %v729 = load <2 x float>, ptr %v728, align 4
  %v730 = getelementptr inbounds float, ptr %v727, i64 0
  store <2 x float> %v729, ptr %v730, align 4
  %v731 = add nsw i64 %v722, 1
  br label %b132
b134:
  %v732 = mul i64 %v710, 2
  %v733 = getelementptr inbounds float, ptr %v719, i64 %v732
  %v734 = mul i64 %v710, 768
  %v735 = getelementptr inbounds float, ptr %v721, i64 %v734
  br label %b135
b135:
  %v736 = phi i64 [ 0, %b134 ], [ %v741, %b136 ]
  %v737 = icmp slt i64 %v736, %v712
  br i1 %v737, label %b136, label %b137
b136:
  %v738 = getelementptr inbounds float, ptr %v733, i64 %v736
  %v739 = load float, ptr %v738, align 4
  %v740 = getelementptr inbounds float, ptr %v735, i64 %v736
  store float %v739, ptr %v740, align 4
  %v741 = add nsw i64 %v736, 1
  br label %b135, !llvm.loop !3
b137:
  %v742 = add nsw i64 %v716, 1
  br label %b129
b131:
  br label %b138
b138:
  %v743 = phi i64 [ 0, %b131 ], [ %v778, %b146 ]
  %v744 = icmp slt i64 %v743, 0
  br i1 %v744, label %b139, label %b140
b139:
  %v745 = mul i64 %v700, 8
  %v746 = add i64 %v745, %v743
  %v747 = getelementptr inbounds float, ptr %v674, i64 %v746
  br label %b141
b141:
  %v748 = phi i64 [ 0, %b139 ], [ %v766, %b142 ]
  %v749 = icmp slt i64 %v748, %v704
  br i1 %v749, label %b142, label %b143
b142:
  %v750 = mul i64 %v748, 8
  %v751 = getelementptr inbounds float, ptr %v747, i64 %v750
  %v752 = mul i64 %v748, 32
  %v753 = getelementptr inbounds float, ptr %v78, i64 %v752
  %v754 = getelementptr inbounds float, ptr %v751, i64 0
  %v755 = load <8 x float>, ptr %v754, align 4
  %v756 = getelementptr inbounds float, ptr %v753, i64 0
  store <8 x float> %v755, ptr %v756, align 4
  %v757 = getelementptr inbounds float, ptr %v751, i64 8
  %v758 = load <8 x float>, ptr %v757, align 4
  %v759 = getelementptr inbounds float, ptr %v753, i64 8
  store <8 x float> %v758, ptr %v759, align 4
  %v760 = getelementptr inbounds float, ptr %v751, i64 16
  %v761 = load <8 x float>, ptr %v760, align 4
  %v762 = getelementptr inbounds float, ptr %v753, i64 16
  store <8 x float> %v761, ptr %v762, align 4
  %v763 = getelementptr inbounds float, ptr %v751, i64 24
  %v764 = load <8 x float>, ptr %v763, align 4
  %v765 = getelementptr inbounds float, ptr %v753, i64 24
  store <8 x float> %v764, ptr %v765, align 4
  %v766 = add nsw i64 %v748, 1
  br label %b141
b143:
  %v767 = sdiv i64 %v709, 2
  br label %b144
b144:
  %v768 = phi i64 [ 0, %b143 ], [ %v777, %b145 ]
  %v769 = icmp slt i64 %v768, %v767
  br i1 %v769, label %b145, label %b146
b145:
  %v770 = mul i64 %v768, 2
  %v771 = add i64 %v705, %v770
  %v772 = mul i64 %v768, 768
  %v773 = getelementptr inbounds float, ptr %v675, i64 %v772
  %v774 = mul i64 %v771, 8
  %v775 = add i64 %v774, %v743
  %v776 = getelementptr inbounds float, ptr %v689, i64 %v775
  call void @outer_2x32(ptr %v773, ptr %v78, i64 %v704, ptr %v776, i64 8)
  %v777 = add nsw i64 %v768, 1
  br label %b144
b146:
  %v778 = add nsw i64 %v743, 32
  br label %b138
b140:
  %v779 = mul i64 %v700, 8
  %v780 = add i64 %v779, 0
  %v781 = getelementptr inbounds float, ptr %v674, i64 %v780
  br label %b147
b147:
  %v782 = phi i64 [ 0, %b140 ], [ %v791, %b148 ]
  %v783 = icmp slt i64 %v782, %v704
  br i1 %v783, label %b148, label %b149
b148:
  %v784 = mul i64 %v782, 8
  %v785 = getelementptr inbounds float, ptr %v781, i64 %v784
  %v786 = mul i64 %v782, 8
  %v787 = getelementptr inbounds float, ptr %v78, i64 %v786
  %v788 = getelementptr inbounds float, ptr %v785, i64 0
  %v789 = load <8 x float>, ptr %v788, align 4
  %v790 = getelementptr inbounds float, ptr %v787, i64 0
  store <8 x float> %v789, ptr %v790, align 4
  %v791 = add nsw i64 %v782, 1
  br label %b147
b149:
  %v792 = sdiv i64 %v709, 2
  br label %b150
b150:
  %v793 = phi i64 [ 0, %b149 ], [ %v802, %b151 ]
  %v794 = icmp slt i64 %v793, %v792
  br i1 %v794, label %b151, label %b152
b151:
  %v795 = mul i64 %v793, 2
  %v796 = add i64 %v705, %v795
  %v797 = mul i64 %v793, 768
  %v798 = getelementptr inbounds float, ptr %v675, i64 %v797
  %v799 = mul i64 %v796, 8
  %v800 = add i64 %v799, 0
  %v801 = getelementptr inbounds float, ptr %v689, i64 %v800
  call void @outer_2x8(ptr %v798, ptr %v78, i64 %v704, ptr %v801, i64 8)
  %v802 = add nsw i64 %v793, 1
  br label %b150
b152:
  %v803 = add nsw i64 %v705, 64
  br label %b126
b128:
  %v804 = add nsw i64 %v700, 384
  br label %b123
b125:
  %v805 = icmp sgt i64 %v3, 1
  br i1 %v805, label %b153, label %b154
b153:
  %v806 = getelementptr inbounds i64, ptr %v1, i64 3
  %v807 = atomicrmw add ptr %v806, i64 1 acq_rel
  %v808 = load i64, ptr %v73, align 8
  %v809 = add i64 %v808, 1
  store i64 %v809, ptr %v73, align 8
  %v810 = mul i64 %v3, %v809
  br label %b155
b155:
  %v811 = load atomic i64, ptr %v806 acquire, align 8
  %v812 = icmp slt i64 %v811, %v810
  br i1 %v812, label %b156, label %b157
b156:
  %v813 = call i32 @sched_yield()
  br label %b155
b157:
  br label %b154
b154:
  %v814 = icmp eq i64 %v2, 0
  br i1 %v814, label %b158, label %b159
b158:
  br label %b160
b160:
  %v815 = phi i64 [ 0, %b158 ], [ %v837, %b165 ]
  %v816 = icmp slt i64 %v815, 24
  br i1 %v816, label %b161, label %b162
b161:
  br label %b163
b163:
  %v817 = phi i64 [ 0, %b161 ], [ %v834, %b168 ]
  %v818 = phi <8 x float> [ splat (float 0x0000000000000000), %b161 ], [ %v833, %b168 ]
  %v819 = icmp slt i64 %v817, %v8
  br i1 %v819, label %b164, label %b165
b164:
  %v820 = add i64 %v817, 128
  %v821 = icmp slt i64 %v820, %v8
  %v822 = select i1 %v821, i64 %v820, i64 %v8
  br label %b166
b166:
  %v823 = phi i64 [ %v817, %b164 ], [ %v832, %b167 ]
  %v824 = phi <8 x float> [ splat (float 0x0000000000000000), %b164 ], [ %v831, %b167 ]
  %v825 = icmp slt i64 %v823, %v822
  br i1 %v825, label %b167, label %b168
b167:
  %v826 = mul i64 %v823, 24
  %v827 = getelementptr inbounds float, ptr %v44, i64 %v826
  %v828 = add i64 0, %v815
  %v829 = getelementptr inbounds float, ptr %v827, i64 %v828
  %v830 = load <8 x float>, ptr %v829, align 4
  %v831 = fadd <8 x float> %v824, %v830
  %v832 = add nsw i64 %v823, 1
  br label %b166
b168:
  %v833 = fadd <8 x float> %v818, %v824
  %v834 = add nsw i64 %v817, 128
  br label %b163
b165:
  %v835 = add i64 0, %v815
  %v836 = getelementptr inbounds float, ptr %v38, i64 %v835
  store <8 x float> %v818, ptr %v836, align 4
  %v837 = add nsw i64 %v815, 8
  br label %b160
b162:
  br label %b159
b159:
  %v838 = icmp sgt i64 %v3, 1
  br i1 %v838, label %b169, label %b170
b169:
  %v839 = getelementptr inbounds i64, ptr %v1, i64 3
  %v840 = atomicrmw add ptr %v839, i64 1 acq_rel
  %v841 = load i64, ptr %v73, align 8
  %v842 = add i64 %v841, 1
  store i64 %v842, ptr %v73, align 8
  %v843 = mul i64 %v3, %v842
  br label %b171
b171:
  %v844 = load atomic i64, ptr %v839 acquire, align 8
  %v845 = icmp slt i64 %v844, %v843
  br i1 %v845, label %b172, label %b173
b172:
  %v846 = call i32 @sched_yield()
  br label %b171
b173:
  br label %b170
b170:
  %v847 = icmp eq i64 %v2, 0
  br i1 %v847, label %b174, label %b175
b174:
  br label %b176
b176:
  %v848 = phi i64 [ 0, %b174 ], [ %v871, %b181 ]
  %v849 = phi <8 x float> [ splat (float 0x0000000000000000), %b174 ], [ %v870, %b181 ]
  %v850 = icmp slt i64 %v848, %v8
  br i1 %v850, label %b177, label %b178
b177:
  %v851 = add i64 %v848, 128
  %v852 = icmp slt i64 %v851, %v8
  %v853 = select i1 %v852, i64 %v851, i64 %v8
  br label %b179
b179:
  %v854 = phi i64 [ %v848, %b177 ], [ %v869, %b180 ]
  %v855 = phi <8 x float> [ splat (float 0x0000000000000000), %b177 ], [ %v868, %b180 ]
  %v856 = icmp slt i64 %v854, %v853
  br i1 %v856, label %b180, label %b181
b180:
  %v857 = mul i64 %v854, 24
  %v858 = getelementptr inbounds float, ptr %v44, i64 %v857
  %v859 = mul i64 %v854, 8
  %v860 = getelementptr inbounds float, ptr %v26, i64 %v859
  %v861 = add i64 0, 0
  %v862 = getelementptr inbounds float, ptr %v858, i64 %v861
  %v863 = load <8 x float>, ptr %v862, align 4
  %v864 = add i64 0, 0
  %v865 = getelementptr inbounds float, ptr %v860, i64 %v864
  %v866 = load <8 x float>, ptr %v865, align 4
  %v867 = fmul <8 x float> %v863, %v866
  %v868 = fadd <8 x float> %v855, %v867
  %v869 = add nsw i64 %v854, 1
  br label %b179
b181:
  %v870 = fadd <8 x float> %v849, %v855
  %v871 = add nsw i64 %v848, 128
  br label %b176
b178:
  %v872 = add i64 0, 0
  %v873 = getelementptr inbounds float, ptr %v40, i64 %v872
  store <8 x float> %v849, ptr %v873, align 4
  br label %b175
b175:
  %v874 = icmp sgt i64 %v3, 1
  br i1 %v874, label %b182, label %b183
b182:
  %v875 = getelementptr inbounds i64, ptr %v1, i64 3
  %v876 = atomicrmw add ptr %v875, i64 1 acq_rel
  %v877 = load i64, ptr %v73, align 8
  %v878 = add i64 %v877, 1
  store i64 %v878, ptr %v73, align 8
  %v879 = mul i64 %v3, %v878
  br label %b184
b184:
  %v880 = load atomic i64, ptr %v875 acquire, align 8
  %v881 = icmp slt i64 %v880, %v879
  br i1 %v881, label %b185, label %b186
b185:
  %v882 = call i32 @sched_yield()
  br label %b184
b186:
  br label %b183
b183:
  %v883 = icmp eq i64 %v2, 0
  br i1 %v883, label %b187, label %b188
b187:
  br label %b189
b189:
  %v884 = phi i64 [ 0, %b187 ], [ %v909, %b194 ]
  %v885 = phi <8 x float> [ splat (float 0x0000000000000000), %b187 ], [ %v908, %b194 ]
  %v886 = icmp slt i64 %v884, %v8
  br i1 %v886, label %b190, label %b191
b190:
  %v887 = add i64 %v884, 128
  %v888 = icmp slt i64 %v887, %v8
  %v889 = select i1 %v888, i64 %v887, i64 %v8
  br label %b192
b192:
  %v890 = phi i64 [ %v884, %b190 ], [ %v907, %b193 ]
  %v891 = phi <8 x float> [ splat (float 0x0000000000000000), %b190 ], [ %v906, %b193 ]
  %v892 = icmp slt i64 %v890, %v889
  br i1 %v892, label %b193, label %b194
b193:
  %v893 = mul i64 %v890, 24
  %v894 = getelementptr inbounds float, ptr %v44, i64 %v893
  %v895 = mul i64 1, %v7
  %v896 = add i64 %v890, %v895
  %v897 = mul i64 %v896, 8
  %v898 = getelementptr inbounds float, ptr %v26, i64 %v897
  %v899 = add i64 16, 0
  %v900 = getelementptr inbounds float, ptr %v894, i64 %v899
  %v901 = load <8 x float>, ptr %v900, align 4
  %v902 = add i64 0, 0
  %v903 = getelementptr inbounds float, ptr %v898, i64 %v902
  %v904 = load <8 x float>, ptr %v903, align 4
  %v905 = fmul <8 x float> %v901, %v904
  %v906 = fadd <8 x float> %v891, %v905
  %v907 = add nsw i64 %v890, 1
  br label %b192
b194:
  %v908 = fadd <8 x float> %v885, %v891
  %v909 = add nsw i64 %v884, 128
  br label %b189
b191:
  %v910 = add i64 0, 0
  %v911 = getelementptr inbounds float, ptr %v42, i64 %v910
  store <8 x float> %v885, ptr %v911, align 4
  br label %b188
b188:
  %v912 = icmp sgt i64 %v3, 1
  br i1 %v912, label %b195, label %b196
b195:
  %v913 = getelementptr inbounds i64, ptr %v1, i64 3
  %v914 = atomicrmw add ptr %v913, i64 1 acq_rel
  %v915 = load i64, ptr %v73, align 8
  %v916 = add i64 %v915, 1
  store i64 %v916, ptr %v73, align 8
  %v917 = mul i64 %v3, %v916
  br label %b197
b197:
  %v918 = load atomic i64, ptr %v913 acquire, align 8
  %v919 = icmp slt i64 %v918, %v917
  br i1 %v919, label %b198, label %b199
b198:
  %v920 = call i32 @sched_yield()
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
