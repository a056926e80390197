; generated from specs/fast_weights.yaml by `make generated`: do not edit
; fast_weights I=8 H=8 S=1 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_8x1of1_0 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0, ptr @tile_2x1of1_0, ptr @tile_3x1of1_0, ptr @tile_4x1of1_0, ptr @tile_5x1of1_0, ptr @tile_6x1of1_0, ptr @tile_7x1of1_0, ptr @tile_8x1of1_0], align 8
@table_outer_tail = private unnamed_addr constant [2 x ptr] [ptr @outer_1_tail, ptr @outer_2_tail], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v337 = alloca float, i64 64, align 4
  %v624 = alloca float, i64 64, align 4
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
  %v61 = getelementptr inbounds ptr, ptr %v0, i64 26
  %v62 = load ptr, ptr %v61, align 4
  %v63 = getelementptr inbounds ptr, ptr %v0, i64 27
  %v64 = load ptr, ptr %v63, align 4
  %v65 = getelementptr inbounds ptr, ptr %v0, i64 28
  %v66 = load ptr, ptr %v65, align 4
  %v67 = getelementptr inbounds i64, ptr %v1, i64 4
  %v68 = load i64, ptr %v67, align 8
  %v69 = getelementptr inbounds i64, ptr %v1, i64 9
  %v70 = load i64, ptr %v69, align 8
  %v71 = getelementptr inbounds i64, ptr %v1, i64 10
  %v72 = load i64, ptr %v71, align 8
  %v73 = getelementptr inbounds i64, ptr %v1, i64 11
  %v74 = load i64, ptr %v73, align 8
  %v75 = getelementptr inbounds i64, ptr %v1, i64 14
  %v76 = load i64, ptr %v75, align 8
  %v77 = getelementptr inbounds i64, ptr %v1, i64 21
  %v78 = load i64, ptr %v77, align 8
  %v79 = getelementptr inbounds i64, ptr %v1, i64 22
  %v80 = load i64, ptr %v79, align 8
  %v81 = getelementptr inbounds i64, ptr %v1, i64 25
  %v82 = load i64, ptr %v81, align 8
  %v83 = getelementptr inbounds i64, ptr %v1, i64 26
  %v84 = load i64, ptr %v83, align 8
  %v85 = getelementptr inbounds i64, ptr %v1, i64 32
  %v86 = load i64, ptr %v85, align 8
  %v87 = getelementptr inbounds ptr, ptr %v0, i64 29
  %v88 = load ptr, ptr %v87, align 4
  %v89 = icmp eq i64 %v2, 0
  br i1 %v89, label %b0, label %b1
b0:
  %v90 = add i64 0, 0
  %v91 = getelementptr inbounds float, ptr %v40, i64 %v90
  %v92 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v93 = shufflevector <8 x float> %v92, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v93, ptr %v91, align 4
  br label %b1
b1:
  %v94 = icmp sgt i64 %v3, 1
  br i1 %v94, label %b2, label %b3
b2:
  %v95 = getelementptr inbounds i64, ptr %v1, i64 3
  %v96 = atomicrmw add ptr %v95, i64 1 acq_rel
  %v97 = mul i64 %v3, 1
  br label %b4
b4:
  %v98 = load atomic i64, ptr %v95 acquire, align 8
  %v99 = icmp slt i64 %v98, %v97
  br i1 %v99, label %b5, label %b6
b5:
  %v100 = call i32 @sched_yield()
  br label %b4
b6:
  br label %b3
b3:
  %v101 = icmp eq i64 %v2, 0
  br i1 %v101, label %b7, label %b8
b7:
  br label %b9
b9:
  %v102 = phi i64 [ 0, %b7 ], [ %v108, %b10 ]
  %v103 = icmp slt i64 %v102, 64
  br i1 %v103, label %b10, label %b11
b10:
  %v104 = add i64 0, %v102
  %v105 = getelementptr inbounds float, ptr %v42, i64 %v104
  %v106 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v107, ptr %v105, align 4
  %v108 = add nsw i64 %v102, 8
  br label %b9
b11:
  br label %b8
b8:
  %v109 = icmp sgt i64 %v3, 1
  br i1 %v109, label %b12, label %b13
b12:
  %v110 = getelementptr inbounds i64, ptr %v1, i64 3
  %v111 = atomicrmw add ptr %v110, i64 1 acq_rel
  %v112 = mul i64 %v3, 2
  br label %b14
b14:
  %v113 = load atomic i64, ptr %v110 acquire, align 8
  %v114 = icmp slt i64 %v113, %v112
  br i1 %v114, label %b15, label %b16
b15:
  %v115 = call i32 @sched_yield()
  br label %b14
b16:
  br label %b13
b13:
  %v116 = getelementptr inbounds i64, ptr %v1, i64 33
  %v117 = load i64, ptr %v116, align 8
  %v118 = icmp eq i64 %v117, 0
  br i1 %v118, label %b17, label %b18
b17:
  %v119 = add i64 %v7, 0
  %v120 = sdiv i64 %v119, 1
  %v121 = add i64 %v2, 1
  %v122 = mul i64 %v120, %v2
  %v123 = sdiv i64 %v122, %v3
  %v124 = mul i64 %v123, 1
  %v125 = icmp slt i64 %v124, %v7
  %v126 = select i1 %v125, i64 %v124, i64 %v7
  %v127 = mul i64 %v120, %v121
  %v128 = sdiv i64 %v127, %v3
  %v129 = mul i64 %v128, 1
  %v130 = icmp slt i64 %v129, %v7
  %v131 = select i1 %v130, i64 %v129, i64 %v7
  br label %b19
b19:
  %v132 = phi i64 [ %v126, %b17 ], [ %v143, %b20 ]
  %v133 = icmp slt i64 %v132, %v131
  br i1 %v133, label %b20, label %b21
b20:
  %v134 = and i64 0, %v72
  %v135 = mul i64 %v134, %v7
  %v136 = add i64 %v135, %v132
  %v137 = mul i64 %v136, 8
  %v138 = getelementptr inbounds float, ptr %v22, i64 %v137
  %v139 = add i64 0, 0
  %v140 = getelementptr inbounds float, ptr %v138, i64 %v139
  %v141 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v142 = shufflevector <8 x float> %v141, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v142, ptr %v140, align 4
  %v143 = add nsw i64 %v132, 1
  br label %b19
b21:
  br label %b18
b18:
  %v144 = icmp sgt i64 %v3, 1
  br i1 %v144, label %b22, label %b23
b22:
  %v145 = getelementptr inbounds i64, ptr %v1, i64 3
  %v146 = atomicrmw add ptr %v145, i64 1 acq_rel
  %v147 = mul i64 %v3, 3
  br label %b24
b24:
  %v148 = load atomic i64, ptr %v145 acquire, align 8
  %v149 = icmp slt i64 %v148, %v147
  br i1 %v149, label %b25, label %b26
b25:
  %v150 = call i32 @sched_yield()
  br label %b24
b26:
  br label %b23
b23:
  %v151 = getelementptr inbounds i64, ptr %v1, i64 34
  %v152 = load i64, ptr %v151, align 8
  %v153 = icmp eq i64 %v152, 0
  br i1 %v153, label %b27, label %b28
b27:
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
  br label %b29
b29:
  %v167 = phi i64 [ %v161, %b27 ], [ %v181, %b34 ]
  %v168 = icmp slt i64 %v167, %v166
  br i1 %v168, label %b30, label %b31
b30:
  %v169 = and i64 0, %v74
  %v170 = mul i64 %v169, %v7
  %v171 = add i64 %v170, %v167
  %v172 = mul i64 %v171, 64
  %v173 = getelementptr inbounds float, ptr %v24, i64 %v172
  br label %b32
b32:
  %v174 = phi i64 [ 0, %b30 ], [ %v180, %b33 ]
  %v175 = icmp slt i64 %v174, 64
  br i1 %v175, label %b33, label %b34
b33:
  %v176 = add i64 0, %v174
  %v177 = getelementptr inbounds float, ptr %v173, i64 %v176
  %v178 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v179 = shufflevector <8 x float> %v178, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v179, ptr %v177, align 4
  %v180 = add nsw i64 %v174, 8
  br label %b32
b34:
  %v181 = add nsw i64 %v167, 1
  br label %b29
b31:
  br label %b28
b28:
  %v182 = icmp sgt i64 %v3, 1
  br i1 %v182, label %b35, label %b36
b35:
  %v183 = getelementptr inbounds i64, ptr %v1, i64 3
  %v184 = atomicrmw add ptr %v183, i64 1 acq_rel
  %v185 = mul i64 %v3, 4
  br label %b37
b37:
  %v186 = load atomic i64, ptr %v183 acquire, align 8
  %v187 = icmp slt i64 %v186, %v185
  br i1 %v187, label %b38, label %b39
b38:
  %v188 = call i32 @sched_yield()
  br label %b37
b39:
  br label %b36
b36:
  %v189 = getelementptr inbounds ptr, ptr %v0, i64 29
  %v190 = load ptr, ptr %v189, align 4
  %v191 = getelementptr inbounds float, ptr %v190, i64 0
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
  br label %b40
b40:
  %v205 = phi i64 [ %v199, %b36 ], [ %v329, %b52 ]
  %v206 = icmp slt i64 %v205, %v204
  br i1 %v206, label %b41, label %b42
b41:
  %v207 = mul i64 %v205, 64
  %v208 = mul i64 %v205, 8
  %v209 = add i64 %v208, 0
  %v210 = sub i64 8, %v209
  %v211 = icmp slt i64 %v210, 0
  %v212 = select i1 %v211, i64 0, i64 %v210
  %v213 = icmp ult i64 %v212, 8
  %v214 = select i1 %v213, i64 %v212, i64 8
  %v215 = trunc i64 %v214 to i32
  %v216 = insertelement <8 x i32> poison, i32 %v215, i64 0
  %v217 = shufflevector <8 x i32> %v216, <8 x i32> poison, <8 x i32> zeroinitializer
  %v218 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v217
  %v219 = mul i64 %v209, 8
  %v220 = add i64 0, %v219
  %v221 = getelementptr inbounds float, ptr %v14, i64 %v220
  %v222 = add i64 %v207, 0
  %v223 = icmp sge i64 %v212, 8
  br i1 %v223, label %b43, label %b44
b43:
  br label %b45
b45:
  %v224 = phi i64 [ 0, %b43 ], [ %v306, %b46 ]
  %v225 = icmp slt i64 %v224, 8
  br i1 %v225, label %b46, label %b47
b46:
  %v226 = add i64 %v224, 0
  %v227 = getelementptr inbounds float, ptr %v221, i64 %v226
  %v228 = load <8 x float>, ptr %v227, align 4
  %v229 = add i64 %v224, 8
  %v230 = getelementptr inbounds float, ptr %v221, i64 %v229
  %v231 = load <8 x float>, ptr %v230, align 4
  %v232 = add i64 %v224, 16
  %v233 = getelementptr inbounds float, ptr %v221, i64 %v232
  %v234 = load <8 x float>, ptr %v233, align 4
  %v235 = add i64 %v224, 24
  %v236 = getelementptr inbounds float, ptr %v221, i64 %v235
  %v237 = load <8 x float>, ptr %v236, align 4
  %v238 = add i64 %v224, 32
  %v239 = getelementptr inbounds float, ptr %v221, i64 %v238
  %v240 = load <8 x float>, ptr %v239, align 4
  %v241 = add i64 %v224, 40
  %v242 = getelementptr inbounds float, ptr %v221, i64 %v241
  %v243 = load <8 x float>, ptr %v242, align 4
  %v244 = add i64 %v224, 48
  %v245 = getelementptr inbounds float, ptr %v221, i64 %v244
  %v246 = load <8 x float>, ptr %v245, align 4
  %v247 = add i64 %v224, 56
  %v248 = getelementptr inbounds float, ptr %v221, i64 %v247
  %v249 = load <8 x float>, ptr %v248, align 4
  %v250 = shufflevector <8 x float> %v228, <8 x float> %v240, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v251 = shufflevector <8 x float> %v228, <8 x float> %v240, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v252 = shufflevector <8 x float> %v231, <8 x float> %v243, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v253 = shufflevector <8 x float> %v231, <8 x float> %v243, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v254 = shufflevector <8 x float> %v234, <8 x float> %v246, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v255 = shufflevector <8 x float> %v234, <8 x float> %v246, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v256 = shufflevector <8 x float> %v237, <8 x float> %v249, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v257 = shufflevector <8 x float> %v237, <8 x float> %v249, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v258 = shufflevector <8 x float> %v250, <8 x float> %v254, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v259 = shufflevector <8 x float> %v250, <8 x float> %v254, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v260 = shufflevector <8 x float> %v252, <8 x float> %v256, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v261 = shufflevector <8 x float> %v252, <8 x float> %v256, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v262 = shufflevector <8 x float> %v251, <8 x float> %v255, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v263 = shufflevector <8 x float> %v251, <8 x float> %v255, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v264 = shufflevector <8 x float> %v253, <8 x float> %v257, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v265 = shufflevector <8 x float> %v253, <8 x float> %v257, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v266 = shufflevector <8 x float> %v258, <8 x float> %v260, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v267 = shufflevector <8 x float> %v258, <8 x float> %v260, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v268 = shufflevector <8 x float> %v259, <8 x float> %v261, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v269 = shufflevector <8 x float> %v259, <8 x float> %v261, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v270 = shufflevector <8 x float> %v262, <8 x float> %v264, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v271 = shufflevector <8 x float> %v262, <8 x float> %v264, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v272 = shufflevector <8 x float> %v263, <8 x float> %v265, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v273 = shufflevector <8 x float> %v263, <8 x float> %v265, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v274 = add i64 %v224, 0
  %v275 = mul i64 %v274, 8
  %v276 = add i64 %v222, %v275
  %v277 = getelementptr inbounds float, ptr %v191, i64 %v276
  store <8 x float> %v266, ptr %v277, align 4
  %v278 = add i64 %v224, 1
  %v279 = mul i64 %v278, 8
  %v280 = add i64 %v222, %v279
  %v281 = getelementptr inbounds float, ptr %v191, i64 %v280
  store <8 x float> %v267, ptr %v281, align 4
  %v282 = add i64 %v224, 2
  %v283 = mul i64 %v282, 8
  %v284 = add i64 %v222, %v283
  %v285 = getelementptr inbounds float, ptr %v191, i64 %v284
  store <8 x float> %v268, ptr %v285, align 4
  %v286 = add i64 %v224, 3
  %v287 = mul i64 %v286, 8
  %v288 = add i64 %v222, %v287
  %v289 = getelementptr inbounds float, ptr %v191, i64 %v288
  store <8 x float> %v269, ptr %v289, align 4
  %v290 = add i64 %v224, 4
  %v291 = mul i64 %v290, 8
  %v292 = add i64 %v222, %v291
  %v293 = getelementptr inbounds float, ptr %v191, i64 %v292
  store <8 x float> %v270, ptr %v293, align 4
  %v294 = add i64 %v224, 5
  %v295 = mul i64 %v294, 8
  %v296 = add i64 %v222, %v295
  %v297 = getelementptr inbounds float, ptr %v191, i64 %v296
  store <8 x float> %v271, ptr %v297, align 4
  %v298 = add i64 %v224, 6
  %v299 = mul i64 %v298, 8
  %v300 = add i64 %v222, %v299
  %v301 = getelementptr inbounds float, ptr %v191, i64 %v300
  store <8 x float> %v272, ptr %v301, align 4
  %v302 = add i64 %v224, 7
  %v303 = mul i64 %v302, 8
  %v304 = add i64 %v222, %v303
  %v305 = getelementptr inbounds float, ptr %v191, i64 %v304
  store <8 x float> %v273, ptr %v305, align 4
  %v306 = add nsw i64 %v224, 8
  br label %b45
b47:
  br label %b48
b48:
  %v307 = phi i64 [ 8, %b47 ], [ %v316, %b49 ]
  %v308 = icmp slt i64 %v307, 8
  br i1 %v308, label %b49, label %b50
b49:
  %v309 = mul i64 %v307, 1
  %v310 = getelementptr inbounds float, ptr %v221, i64 %v309
  %v311 = getelementptr float, ptr %v310, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v312 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v311, <8 x i1> %v218, <8 x float> zeroinitializer)
  %v313 = mul i64 %v307, 8
  %v314 = add i64 %v222, %v313
  %v315 = getelementptr inbounds float, ptr %v191, i64 %v314
  store <8 x float> %v312, ptr %v315, align 4
  %v316 = add nsw i64 %v307, 1
  br label %b48
b50:
  br label %b44
b44:
  %v317 = icmp slt i64 %v212, 8
  br i1 %v317, label %b51, label %b52
b51:
  br label %b53
b53:
  %v318 = phi i64 [ 0, %b51 ], [ %v327, %b54 ]
  %v319 = icmp slt i64 %v318, 8
  br i1 %v319, label %b54, label %b55
b54:
  %v320 = mul i64 %v318, 1
  %v321 = getelementptr inbounds float, ptr %v221, i64 %v320
  %v322 = getelementptr float, ptr %v321, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v323 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v322, <8 x i1> %v218, <8 x float> zeroinitializer)
  %v324 = mul i64 %v318, 8
  %v325 = add i64 %v222, %v324
  %v326 = getelementptr inbounds float, ptr %v191, i64 %v325
  store <8 x float> %v323, ptr %v326, align 4
  %v327 = add nsw i64 %v318, 1
  br label %b53
b55:
  br label %b52
b52:
  %v328 = add i64 %v207, 64
  %v329 = add nsw i64 %v205, 1
  br label %b40
b42:
  %v330 = icmp sgt i64 %v3, 1
  br i1 %v330, label %b56, label %b57
b56:
  %v331 = getelementptr inbounds i64, ptr %v1, i64 3
  %v332 = atomicrmw add ptr %v331, i64 1 acq_rel
  %v333 = mul i64 %v3, 5
  br label %b58
b58:
  %v334 = load atomic i64, ptr %v331 acquire, align 8
  %v335 = icmp slt i64 %v334, %v333
  br i1 %v335, label %b59, label %b60
b59:
  %v336 = call i32 @sched_yield()
  br label %b58
b60:
  br label %b57
b57:
  %v338 = add i64 %v8, 0
  %v339 = sdiv i64 %v338, 1
  %v340 = add i64 %v2, 1
  %v341 = mul i64 %v339, %v2
  %v342 = sdiv i64 %v341, %v3
  %v343 = mul i64 %v342, 1
  %v344 = icmp slt i64 %v343, %v8
  %v345 = select i1 %v344, i64 %v343, i64 %v8
  %v346 = mul i64 %v339, %v340
  %v347 = sdiv i64 %v346, %v3
  %v348 = mul i64 %v347, 1
  %v349 = icmp slt i64 %v348, %v8
  %v350 = select i1 %v349, i64 %v348, i64 %v8
  br label %b61
b61:
  %v351 = phi i64 [ %v345, %b57 ], [ %v404, %b66 ]
  %v352 = icmp slt i64 %v351, %v350
  br i1 %v352, label %b62, label %b63
b62:
  %v353 = add i64 %v351, 96
  %v354 = icmp slt i64 %v353, %v350
  %v355 = select i1 %v354, i64 %v353, i64 %v350
  br label %b64
b64:
  %v356 = phi i64 [ 0, %b62 ], [ %v403, %b69 ]
  %v357 = icmp slt i64 %v356, 1
  br i1 %v357, label %b65, label %b66
b65:
  %v358 = sub i64 %v355, %v351
  %v359 = sub i64 8, 1
  %v360 = add i64 %v358, %v359
  %v361 = sdiv i64 %v360, 8
  br label %b67
b67:
  %v362 = phi i64 [ 0, %b65 ], [ %v402, %b74 ]
  %v363 = icmp slt i64 %v362, %v361
  br i1 %v363, label %b68, label %b69
b68:
  %v364 = mul i64 %v358, %v362
  %v365 = sdiv i64 %v364, %v361
  %v366 = add i64 %v351, %v365
  %v367 = add i64 %v362, 1
  %v368 = mul i64 %v358, %v367
  %v369 = sdiv i64 %v368, %v361
  %v370 = add i64 %v351, %v369
  %v371 = mul i64 %v356, 64
  %v372 = getelementptr inbounds float, ptr %v191, i64 %v371
  %v373 = sub i64 %v370, %v366
  %v374 = mul i64 %v366, 8
  %v375 = getelementptr inbounds float, ptr %v10, i64 %v374
  %v376 = getelementptr inbounds float, ptr %v375, i64 0
  %v377 = sub i64 %v373, 1
  %v378 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v377
  %v379 = load ptr, ptr %v378, align 4
  %v380 = icmp sgt i64 %v373, 0
  br i1 %v380, label %b70, label %b71
b70:
  call void %v379(ptr %v376, i64 8, ptr %v372, i64 8, ptr %v337)
  br label %b71
b71:
  %v381 = add i64 %v371, 64
  br label %b72
b72:
  %v382 = phi i64 [ %v366, %b71 ], [ %v401, %b77 ]
  %v383 = icmp slt i64 %v382, %v370
  br i1 %v383, label %b73, label %b74
b73:
  %v384 = sub i64 %v382, %v366
  %v385 = mul i64 %v384, 8
  %v386 = getelementptr inbounds float, ptr %v337, i64 %v385
  %v387 = mul i64 %v382, 8
  %v388 = getelementptr inbounds float, ptr %v44, i64 %v387
  br label %b75
b75:
  %v389 = phi i64 [ 0, %b73 ], [ %v400, %b76 ]
  %v390 = icmp slt i64 %v389, 1
  br i1 %v390, label %b76, label %b77
b76:
  %v391 = mul i64 %v356, 1
  %v392 = add i64 %v391, %v389
  %v393 = mul i64 %v392, 8
  %v394 = add i64 0, %v389
  %v395 = mul i64 %v394, 8
  %v396 = getelementptr inbounds float, ptr %v386, i64 %v395
  %v397 = load <8 x float>, ptr %v396, align 4
  %v398 = add i64 0, %v393
  %v399 = getelementptr inbounds float, ptr %v388, i64 %v398
  store <8 x float> %v397, ptr %v399, align 4
  %v400 = add nsw i64 %v389, 1
  br label %b75
b77:
  %v401 = add nsw i64 %v382, 1
  br label %b72
b74:
  %v402 = add nsw i64 %v362, 1
  br label %b67
b69:
  %v403 = add nsw i64 %v356, 1
  br label %b64
b66:
  %v404 = add nsw i64 %v351, 96
  br label %b61
b63:
  %v405 = icmp sgt i64 %v3, 1
  br i1 %v405, label %b78, label %b79
b78:
  %v406 = getelementptr inbounds i64, ptr %v1, i64 3
  %v407 = atomicrmw add ptr %v406, i64 1 acq_rel
  %v408 = mul i64 %v3, 6
  br label %b80
b80:
  %v409 = load atomic i64, ptr %v406 acquire, align 8
  %v410 = icmp slt i64 %v409, %v408
  br i1 %v410, label %b81, label %b82
b81:
  %v411 = call i32 @sched_yield()
  br label %b80
b82:
  br label %b79
b79:
  %v412 = getelementptr inbounds ptr, ptr %v0, i64 29
  %v413 = load ptr, ptr %v412, align 4
  %v414 = getelementptr inbounds float, ptr %v413, i64 64
  %v415 = add i64 1, 0
  %v416 = sdiv i64 %v415, 1
  %v417 = add i64 %v2, 1
  %v418 = mul i64 %v416, %v2
  %v419 = sdiv i64 %v418, %v3
  %v420 = mul i64 %v419, 1
  %v421 = icmp slt i64 %v420, 1
  %v422 = select i1 %v421, i64 %v420, i64 1
  %v423 = mul i64 %v416, %v417
  %v424 = sdiv i64 %v423, %v3
  %v425 = mul i64 %v424, 1
  %v426 = icmp slt i64 %v425, 1
  %v427 = select i1 %v426, i64 %v425, i64 1
  br label %b83
b83:
  %v428 = phi i64 [ %v422, %b79 ], [ %v552, %b95 ]
  %v429 = icmp slt i64 %v428, %v427
  br i1 %v429, label %b84, label %b85
b84:
  %v430 = mul i64 %v428, 64
  %v431 = mul i64 %v428, 8
  %v432 = add i64 %v431, 0
  %v433 = sub i64 8, %v432
  %v434 = icmp slt i64 %v433, 0
  %v435 = select i1 %v434, i64 0, i64 %v433
  %v436 = icmp ult i64 %v435, 8
  %v437 = select i1 %v436, i64 %v435, i64 8
  %v438 = trunc i64 %v437 to i32
  %v439 = insertelement <8 x i32> poison, i32 %v438, i64 0
  %v440 = shufflevector <8 x i32> %v439, <8 x i32> poison, <8 x i32> zeroinitializer
  %v441 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v440
  %v442 = mul i64 %v432, 8
  %v443 = add i64 0, %v442
  %v444 = getelementptr inbounds float, ptr %v12, i64 %v443
  %v445 = add i64 %v430, 0
  %v446 = icmp sge i64 %v435, 8
  br i1 %v446, label %b86, label %b87
b86:
  br label %b88
b88:
  %v447 = phi i64 [ 0, %b86 ], [ %v529, %b89 ]
  %v448 = icmp slt i64 %v447, 8
  br i1 %v448, label %b89, label %b90
b89:
  %v449 = add i64 %v447, 0
  %v450 = getelementptr inbounds float, ptr %v444, i64 %v449
  %v451 = load <8 x float>, ptr %v450, align 4
  %v452 = add i64 %v447, 8
  %v453 = getelementptr inbounds float, ptr %v444, i64 %v452
  %v454 = load <8 x float>, ptr %v453, align 4
  %v455 = add i64 %v447, 16
  %v456 = getelementptr inbounds float, ptr %v444, i64 %v455
  %v457 = load <8 x float>, ptr %v456, align 4
  %v458 = add i64 %v447, 24
  %v459 = getelementptr inbounds float, ptr %v444, i64 %v458
  %v460 = load <8 x float>, ptr %v459, align 4
  %v461 = add i64 %v447, 32
  %v462 = getelementptr inbounds float, ptr %v444, i64 %v461
  %v463 = load <8 x float>, ptr %v462, align 4
  %v464 = add i64 %v447, 40
  %v465 = getelementptr inbounds float, ptr %v444, i64 %v464
  %v466 = load <8 x float>, ptr %v465, align 4
  %v467 = add i64 %v447, 48
  %v468 = getelementptr inbounds float, ptr %v444, i64 %v467
  %v469 = load <8 x float>, ptr %v468, align 4
  %v470 = add i64 %v447, 56
  %v471 = getelementptr inbounds float, ptr %v444, i64 %v470
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
  %v498 = mul i64 %v497, 8
  %v499 = add i64 %v445, %v498
  %v500 = getelementptr inbounds float, ptr %v414, i64 %v499
  store <8 x float> %v489, ptr %v500, align 4
  %v501 = add i64 %v447, 1
  %v502 = mul i64 %v501, 8
  %v503 = add i64 %v445, %v502
  %v504 = getelementptr inbounds float, ptr %v414, i64 %v503
  store <8 x float> %v490, ptr %v504, align 4
  %v505 = add i64 %v447, 2
  %v506 = mul i64 %v505, 8
  %v507 = add i64 %v445, %v506
  %v508 = getelementptr inbounds float, ptr %v414, i64 %v507
  store <8 x float> %v491, ptr %v508, align 4
  %v509 = add i64 %v447, 3
  %v510 = mul i64 %v509, 8
  %v511 = add i64 %v445, %v510
  %v512 = getelementptr inbounds float, ptr %v414, i64 %v511
  store <8 x float> %v492, ptr %v512, align 4
  %v513 = add i64 %v447, 4
  %v514 = mul i64 %v513, 8
  %v515 = add i64 %v445, %v514
  %v516 = getelementptr inbounds float, ptr %v414, i64 %v515
  store <8 x float> %v493, ptr %v516, align 4
  %v517 = add i64 %v447, 5
  %v518 = mul i64 %v517, 8
  %v519 = add i64 %v445, %v518
  %v520 = getelementptr inbounds float, ptr %v414, i64 %v519
  store <8 x float> %v494, ptr %v520, align 4
  %v521 = add i64 %v447, 6
  %v522 = mul i64 %v521, 8
  %v523 = add i64 %v445, %v522
  %v524 = getelementptr inbounds float, ptr %v414, i64 %v523
  store <8 x float> %v495, ptr %v524, align 4
  %v525 = add i64 %v447, 7
  %v526 = mul i64 %v525, 8
  %v527 = add i64 %v445, %v526
  %v528 = getelementptr inbounds float, ptr %v414, i64 %v527
  store <8 x float> %v496, ptr %v528, align 4
  %v529 = add nsw i64 %v447, 8
  br label %b88
b90:
  br label %b91
b91:
  %v530 = phi i64 [ 8, %b90 ], [ %v539, %b92 ]
  %v531 = icmp slt i64 %v530, 8
  br i1 %v531, label %b92, label %b93
b92:
  %v532 = mul i64 %v530, 1
  %v533 = getelementptr inbounds float, ptr %v444, i64 %v532
  %v534 = getelementptr float, ptr %v533, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v535 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v534, <8 x i1> %v441, <8 x float> zeroinitializer)
  %v536 = mul i64 %v530, 8
  %v537 = add i64 %v445, %v536
  %v538 = getelementptr inbounds float, ptr %v414, i64 %v537
  store <8 x float> %v535, ptr %v538, align 4
  %v539 = add nsw i64 %v530, 1
  br label %b91
b93:
  br label %b87
b87:
  %v540 = icmp slt i64 %v435, 8
  br i1 %v540, label %b94, label %b95
b94:
  br label %b96
b96:
  %v541 = phi i64 [ 0, %b94 ], [ %v550, %b97 ]
  %v542 = icmp slt i64 %v541, 8
  br i1 %v542, label %b97, label %b98
b97:
  %v543 = mul i64 %v541, 1
  %v544 = getelementptr inbounds float, ptr %v444, i64 %v543
  %v545 = getelementptr float, ptr %v544, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v546 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v545, <8 x i1> %v441, <8 x float> zeroinitializer)
  %v547 = mul i64 %v541, 8
  %v548 = add i64 %v445, %v547
  %v549 = getelementptr inbounds float, ptr %v414, i64 %v548
  store <8 x float> %v546, ptr %v549, align 4
  %v550 = add nsw i64 %v541, 1
  br label %b96
b98:
  br label %b95
b95:
  %v551 = add i64 %v430, 64
  %v552 = add nsw i64 %v428, 1
  br label %b83
b85:
  %v553 = icmp sgt i64 %v3, 1
  br i1 %v553, label %b99, label %b100
b99:
  %v554 = getelementptr inbounds i64, ptr %v1, i64 3
  %v555 = atomicrmw add ptr %v554, i64 1 acq_rel
  %v556 = mul i64 %v3, 7
  br label %b101
b101:
  %v557 = load atomic i64, ptr %v554 acquire, align 8
  %v558 = icmp slt i64 %v557, %v556
  br i1 %v558, label %b102, label %b103
b102:
  %v559 = call i32 @sched_yield()
  br label %b101
b103:
  br label %b100
b100:
  br label %b104
b104:
  %v560 = phi i64 [ 0, %b100 ], [ %v1005, %b159 ]
  %v561 = icmp slt i64 %v560, %v5
  br i1 %v561, label %b105, label %b106
b105:
  %v562 = add i64 %v7, 0
  %v563 = sdiv i64 %v562, 1
  %v564 = add i64 %v2, 1
  %v565 = mul i64 %v563, %v2
  %v566 = sdiv i64 %v565, %v3
  %v567 = mul i64 %v566, 1
  %v568 = icmp slt i64 %v567, %v7
  %v569 = select i1 %v568, i64 %v567, i64 %v7
  %v570 = mul i64 %v563, %v564
  %v571 = sdiv i64 %v570, %v3
  %v572 = mul i64 %v571, 1
  %v573 = icmp slt i64 %v572, %v7
  %v574 = select i1 %v573, i64 %v572, i64 %v7
  br label %b107
b107:
  %v575 = phi i64 [ %v569, %b105 ], [ %v623, %b112 ]
  %v576 = icmp slt i64 %v575, %v574
  br i1 %v576, label %b108, label %b109
b108:
  br label %b110
b110:
  %v577 = phi i64 [ 0, %b108 ], [ %v622, %b111 ]
  %v578 = icmp slt i64 %v577, 8
  br i1 %v578, label %b111, label %b112
b111:
  %v579 = add i64 %v560, 0
  %v580 = and i64 %v579, %v74
  %v581 = mul i64 %v580, %v7
  %v582 = add i64 %v581, %v575
  %v583 = mul i64 %v582, 64
  %v584 = getelementptr inbounds float, ptr %v24, i64 %v583
  %v585 = add i64 %v560, 0
  %v586 = and i64 %v585, %v72
  %v587 = mul i64 %v586, %v7
  %v588 = add i64 %v587, %v575
  %v589 = mul i64 %v588, 8
  %v590 = getelementptr inbounds float, ptr %v22, i64 %v589
  %v591 = add i64 0, %v577
  %v592 = getelementptr inbounds float, ptr %v590, i64 %v591
  %v593 = load float, ptr %v592, align 4
  %v594 = add i64 %v560, 1
  %v595 = and i64 %v594, %v74
  %v596 = mul i64 %v595, %v7
  %v597 = add i64 %v596, %v575
  %v598 = mul i64 %v597, 64
  %v599 = getelementptr inbounds float, ptr %v24, i64 %v598
  %v600 = mul i64 %v577, 8
  %v601 = add i64 0, %v600
  %v602 = add i64 %v601, 0
  %v603 = getelementptr inbounds float, ptr %v584, i64 %v602
  %v604 = load <8 x float>, ptr %v603, align 4
  %v605 = insertelement <8 x float> poison, float 0x3FEE666660000000, i64 0
  %v606 = shufflevector <8 x float> %v605, <8 x float> poison, <8 x i32> zeroinitializer
  %v607 = fmul <8 x float> %v606, %v604
  %v608 = add i64 0, 0
  %v609 = getelementptr inbounds float, ptr %v590, i64 %v608
  %v610 = load <8 x float>, ptr %v609, align 4
  %v611 = insertelement <8 x float> poison, float %v593, i64 0
  %v612 = shufflevector <8 x float> %v611, <8 x float> poison, <8 x i32> zeroinitializer
  %v613 = fmul <8 x float> %v612, %v610
  %v614 = insertelement <8 x float> poison, float 0x3FE0000000000000, i64 0
  %v615 = shufflevector <8 x float> %v614, <8 x float> poison, <8 x i32> zeroinitializer
  %v616 = fmul <8 x float> %v615, %v613
  %v617 = fadd <8 x float> %v607, %v616
  %v618 = mul i64 %v577, 8
  %v619 = add i64 0, %v618
  %v620 = add i64 %v619, 0
  %v621 = getelementptr inbounds float, ptr %v599, i64 %v620
  store <8 x float> %v617, ptr %v621, align 4
  %v622 = add nsw i64 %v577, 1
  br label %b110
b112:
  %v623 = add nsw i64 %v575, 1
  br label %b107
b109:
  %v625 = add i64 %v7, 0
  %v626 = sdiv i64 %v625, 1
  %v627 = add i64 %v2, 1
  %v628 = mul i64 %v626, %v2
  %v629 = sdiv i64 %v628, %v3
  %v630 = mul i64 %v629, 1
  %v631 = icmp slt i64 %v630, %v7
  %v632 = select i1 %v631, i64 %v630, i64 %v7
  %v633 = mul i64 %v626, %v627
  %v634 = sdiv i64 %v633, %v3
  %v635 = mul i64 %v634, 1
  %v636 = icmp slt i64 %v635, %v7
  %v637 = select i1 %v636, i64 %v635, i64 %v7
  br label %b113
b113:
  %v638 = phi i64 [ %v632, %b109 ], [ %v709, %b118 ]
  %v639 = icmp slt i64 %v638, %v637
  br i1 %v639, label %b114, label %b115
b114:
  %v640 = add i64 %v638, 96
  %v641 = icmp slt i64 %v640, %v637
  %v642 = select i1 %v641, i64 %v640, i64 %v637
  br label %b116
b116:
  %v643 = phi i64 [ 0, %b114 ], [ %v708, %b121 ]
  %v644 = icmp slt i64 %v643, 1
  br i1 %v644, label %b117, label %b118
b117:
  %v645 = sub i64 %v642, %v638
  %v646 = sub i64 8, 1
  %v647 = add i64 %v645, %v646
  %v648 = sdiv i64 %v647, 8
  br label %b119
b119:
  %v649 = phi i64 [ 0, %b117 ], [ %v707, %b126 ]
  %v650 = icmp slt i64 %v649, %v648
  br i1 %v650, label %b120, label %b121
b120:
  %v651 = mul i64 %v645, %v649
  %v652 = sdiv i64 %v651, %v648
  %v653 = add i64 %v638, %v652
  %v654 = add i64 %v649, 1
  %v655 = mul i64 %v645, %v654
  %v656 = sdiv i64 %v655, %v648
  %v657 = add i64 %v638, %v656
  %v658 = mul i64 %v643, 64
  %v659 = getelementptr inbounds float, ptr %v414, i64 %v658
  %v660 = sub i64 %v657, %v653
  %v661 = add i64 %v560, 0
  %v662 = and i64 %v661, %v72
  %v663 = mul i64 %v662, %v7
  %v664 = add i64 %v663, %v653
  %v665 = mul i64 %v664, 8
  %v666 = getelementptr inbounds float, ptr %v22, i64 %v665
  %v667 = getelementptr inbounds float, ptr %v666, i64 0
  %v668 = sub i64 %v660, 1
  %v669 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v668
  %v670 = load ptr, ptr %v669, align 4
  %v671 = icmp sgt i64 %v660, 0
  br i1 %v671, label %b122, label %b123
b122:
  call void %v670(ptr %v667, i64 8, ptr %v659, i64 8, ptr %v624)
  br label %b123
b123:
  %v672 = add i64 %v658, 64
  br label %b124
b124:
  %v673 = phi i64 [ %v653, %b123 ], [ %v706, %b129 ]
  %v674 = icmp slt i64 %v673, %v657
  br i1 %v674, label %b125, label %b126
b125:
  %v675 = sub i64 %v673, %v653
  %v676 = mul i64 %v675, 8
  %v677 = getelementptr inbounds float, ptr %v624, i64 %v676
  %v678 = add i64 %v560, 0
  %v679 = and i64 %v678, %v78
  %v680 = mul i64 %v679, %v7
  %v681 = add i64 %v680, %v673
  %v682 = mul i64 %v681, 8
  %v683 = getelementptr inbounds float, ptr %v44, i64 %v682
  %v684 = add i64 %v560, 0
  %v685 = and i64 %v684, %v80
  %v686 = mul i64 %v685, %v7
  %v687 = add i64 %v686, %v673
  %v688 = mul i64 %v687, 8
  %v689 = getelementptr inbounds float, ptr %v46, i64 %v688
  br label %b127
b127:
  %v690 = phi i64 [ 0, %b125 ], [ %v705, %b128 ]
  %v691 = icmp slt i64 %v690, 1
  br i1 %v691, label %b128, label %b129
b128:
  %v692 = mul i64 %v643, 1
  %v693 = add i64 %v692, %v690
  %v694 = mul i64 %v693, 8
  %v695 = add i64 0, %v690
  %v696 = mul i64 %v695, 8
  %v697 = getelementptr inbounds float, ptr %v677, i64 %v696
  %v698 = load <8 x float>, ptr %v697, align 4
  %v699 = add i64 0, %v694
  %v700 = getelementptr inbounds float, ptr %v683, i64 %v699
  %v701 = load <8 x float>, ptr %v700, align 4
  %v702 = fadd <8 x float> %v698, %v701
  %v703 = add i64 0, %v694
  %v704 = getelementptr inbounds float, ptr %v689, i64 %v703
  store <8 x float> %v702, ptr %v704, align 4
  %v705 = add nsw i64 %v690, 1
  br label %b127
b129:
  %v706 = add nsw i64 %v673, 1
  br label %b124
b126:
  %v707 = add nsw i64 %v649, 1
  br label %b119
b121:
  %v708 = add nsw i64 %v643, 1
  br label %b116
b118:
  %v709 = add nsw i64 %v638, 96
  br label %b113
b115:
  %v710 = add i64 %v7, 0
  %v711 = sdiv i64 %v710, 1
  %v712 = add i64 %v2, 1
  %v713 = mul i64 %v711, %v2
  %v714 = sdiv i64 %v713, %v3
  %v715 = mul i64 %v714, 1
  %v716 = icmp slt i64 %v715, %v7
  %v717 = select i1 %v716, i64 %v715, i64 %v7
  %v718 = mul i64 %v711, %v712
  %v719 = sdiv i64 %v718, %v3
  %v720 = mul i64 %v719, 1
  %v721 = icmp slt i64 %v720, %v7
  %v722 = select i1 %v721, i64 %v720, i64 %v7
  br label %b130
b130:
  %v723 = phi i64 [ %v717, %b115 ], [ %v774, %b135 ]
  %v724 = icmp slt i64 %v723, %v722
  br i1 %v724, label %b131, label %b132
b131:
  br label %b133
b133:
  %v725 = phi i64 [ 0, %b131 ], [ %v773, %b138 ]
  %v726 = icmp slt i64 %v725, 8
  br i1 %v726, label %b134, label %b135
b134:
  br label %b136
b136:
  %v727 = phi i64 [ 0, %b134 ], [ %v758, %b137 ]
  %v728 = phi <8 x float> [ splat (float 0x0000000000000000), %b134 ], [ %v757, %b137 ]
  %v729 = icmp slt i64 %v727, 8
  br i1 %v729, label %b137, label %b138
b137:
  %v730 = add i64 %v560, 1
  %v731 = and i64 %v730, %v74
  %v732 = mul i64 %v731, %v7
  %v733 = add i64 %v732, %v723
  %v734 = mul i64 %v733, 64
  %v735 = getelementptr inbounds float, ptr %v24, i64 %v734
  %v736 = add i64 %v560, 0
  %v737 = and i64 %v736, %v80
  %v738 = mul i64 %v737, %v7
  %v739 = add i64 %v738, %v723
  %v740 = mul i64 %v739, 8
  %v741 = getelementptr inbounds float, ptr %v46, i64 %v740
  %v742 = mul i64 %v725, 8
  %v743 = add i64 0, %v742
  %v744 = add i64 %v743, %v727
  %v745 = getelementptr inbounds float, ptr %v735, i64 %v744
  %v746 = load <8 x float>, ptr %v745, align 4
  %v747 = add i64 0, %v727
  %v748 = getelementptr inbounds float, ptr %v741, i64 %v747
  %v749 = load <8 x float>, ptr %v748, align 4
  %v750 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v751 = shufflevector <8 x float> %v750, <8 x float> poison, <8 x i32> zeroinitializer
  %v752 = fcmp ole <8 x float> %v749, %v751
  %v753 = select <8 x i1> %v752, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v754 = fcmp une <8 x float> %v753, splat (float 0x0000000000000000)
  %v755 = select <8 x i1> %v754, <8 x float> %v751, <8 x float> %v749
  %v756 = fmul <8 x float> %v746, %v755
  %v757 = fadd <8 x float> %v728, %v756
  %v758 = add nsw i64 %v727, 8
  br label %b136
b138:
  %v759 = shufflevector <8 x float> %v728, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v760 = shufflevector <8 x float> %v728, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v761 = fadd <4 x float> %v759, %v760
  %v762 = shufflevector <4 x float> %v761, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v763 = shufflevector <4 x float> %v761, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v764 = fadd <2 x float> %v762, %v763
  %v765 = extractelement <2 x float> %v764, i64 0
  %v766 = extractelement <2 x float> %v764, i64 1
  %v767 = fadd float %v765, %v766
  %v768 = fadd float %v767, 0x0000000000000000
  %v769 = mul i64 %v723, 8
  %v770 = getelementptr inbounds float, ptr %v48, i64 %v769
  %v771 = add i64 0, %v725
  %v772 = getelementptr inbounds float, ptr %v770, i64 %v771
  store float %v768, ptr %v772, align 4
  %v773 = add nsw i64 %v725, 1
  br label %b133
b135:
  %v774 = add nsw i64 %v723, 1
  br label %b130
b132:
  %v775 = add i64 %v7, 0
  %v776 = sdiv i64 %v775, 1
  %v777 = add i64 %v2, 1
  %v778 = mul i64 %v776, %v2
  %v779 = sdiv i64 %v778, %v3
  %v780 = mul i64 %v779, 1
  %v781 = icmp slt i64 %v780, %v7
  %v782 = select i1 %v781, i64 %v780, i64 %v7
  %v783 = mul i64 %v776, %v777
  %v784 = sdiv i64 %v783, %v3
  %v785 = mul i64 %v784, 1
  %v786 = icmp slt i64 %v785, %v7
  %v787 = select i1 %v786, i64 %v785, i64 %v7
  br label %b139
b139:
  %v788 = phi i64 [ %v782, %b132 ], [ %v823, %b144 ]
  %v789 = icmp slt i64 %v788, %v787
  br i1 %v789, label %b140, label %b141
b140:
  br label %b142
b142:
  %v790 = phi i64 [ 0, %b140 ], [ %v809, %b143 ]
  %v791 = phi <8 x float> [ splat (float 0x0000000000000000), %b140 ], [ %v808, %b143 ]
  %v792 = icmp slt i64 %v790, 8
  br i1 %v792, label %b143, label %b144
b143:
  %v793 = add i64 %v560, 0
  %v794 = and i64 %v793, %v80
  %v795 = mul i64 %v794, %v7
  %v796 = add i64 %v795, %v788
  %v797 = mul i64 %v796, 8
  %v798 = getelementptr inbounds float, ptr %v46, i64 %v797
  %v799 = mul i64 %v788, 8
  %v800 = getelementptr inbounds float, ptr %v48, i64 %v799
  %v801 = add i64 0, %v790
  %v802 = getelementptr inbounds float, ptr %v798, i64 %v801
  %v803 = load <8 x float>, ptr %v802, align 4
  %v804 = add i64 0, %v790
  %v805 = getelementptr inbounds float, ptr %v800, i64 %v804
  %v806 = load <8 x float>, ptr %v805, align 4
  %v807 = fadd <8 x float> %v803, %v806
  %v808 = fadd <8 x float> %v791, %v807
  %v809 = add nsw i64 %v790, 8
  br label %b142
b144:
  %v810 = shufflevector <8 x float> %v791, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v811 = shufflevector <8 x float> %v791, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v812 = fadd <4 x float> %v810, %v811
  %v813 = shufflevector <4 x float> %v812, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v814 = shufflevector <4 x float> %v812, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v815 = fadd <2 x float> %v813, %v814
  %v816 = extractelement <2 x float> %v815, i64 0
  %v817 = extractelement <2 x float> %v815, i64 1
  %v818 = fadd float %v816, %v817
  %v819 = fadd float %v818, 0x0000000000000000
  %v820 = mul i64 %v788, 1
  %v821 = getelementptr inbounds float, ptr %v50, i64 %v820
  %v822 = getelementptr inbounds float, ptr %v821, i64 0
  store float %v819, ptr %v822, align 4
  %v823 = add nsw i64 %v788, 1
  br label %b139
b141:
  %v824 = add i64 %v7, 0
  %v825 = sdiv i64 %v824, 1
  %v826 = add i64 %v2, 1
  %v827 = mul i64 %v825, %v2
  %v828 = sdiv i64 %v827, %v3
  %v829 = mul i64 %v828, 1
  %v830 = icmp slt i64 %v829, %v7
  %v831 = select i1 %v830, i64 %v829, i64 %v7
  %v832 = mul i64 %v825, %v826
  %v833 = sdiv i64 %v832, %v3
  %v834 = mul i64 %v833, 1
  %v835 = icmp slt i64 %v834, %v7
  %v836 = select i1 %v835, i64 %v834, i64 %v7
  br label %b145
b145:
  %v837 = phi i64 [ %v831, %b141 ], [ %v870, %b146 ]
  %v838 = icmp slt i64 %v837, %v836
  br i1 %v838, label %b146, label %b147
b146:
  %v839 = add i64 %v560, 0
  %v840 = and i64 %v839, %v80
  %v841 = mul i64 %v840, %v7
  %v842 = add i64 %v841, %v837
  %v843 = mul i64 %v842, 8
  %v844 = getelementptr inbounds float, ptr %v46, i64 %v843
  %v845 = mul i64 %v837, 8
  %v846 = getelementptr inbounds float, ptr %v48, i64 %v845
  %v847 = mul i64 %v837, 1
  %v848 = getelementptr inbounds float, ptr %v50, i64 %v847
  %v849 = getelementptr inbounds float, ptr %v848, i64 0
  %v850 = load float, ptr %v849, align 4
  %v851 = fdiv float %v850, 0x4020000000000000
  %v852 = add i64 %v560, 0
  %v853 = and i64 %v852, %v78
  %v854 = mul i64 %v853, %v7
  %v855 = add i64 %v854, %v837
  %v856 = mul i64 %v855, 8
  %v857 = getelementptr inbounds float, ptr %v44, i64 %v856
  %v858 = add i64 0, 0
  %v859 = getelementptr inbounds float, ptr %v844, i64 %v858
  %v860 = load <8 x float>, ptr %v859, align 4
  %v861 = add i64 0, 0
  %v862 = getelementptr inbounds float, ptr %v846, i64 %v861
  %v863 = load <8 x float>, ptr %v862, align 4
  %v864 = fadd <8 x float> %v860, %v863
  %v865 = insertelement <8 x float> poison, float %v851, i64 0
  %v866 = shufflevector <8 x float> %v865, <8 x float> poison, <8 x i32> zeroinitializer
  %v867 = fsub <8 x float> %v864, %v866
  %v868 = add i64 0, 0
  %v869 = getelementptr inbounds float, ptr %v857, i64 %v868
  store <8 x float> %v867, ptr %v869, align 4
  %v870 = add nsw i64 %v837, 1
  br label %b145
b147:
  %v871 = add i64 %v7, 0
  %v872 = sdiv i64 %v871, 1
  %v873 = add i64 %v2, 1
  %v874 = mul i64 %v872, %v2
  %v875 = sdiv i64 %v874, %v3
  %v876 = mul i64 %v875, 1
  %v877 = icmp slt i64 %v876, %v7
  %v878 = select i1 %v877, i64 %v876, i64 %v7
  %v879 = mul i64 %v872, %v873
  %v880 = sdiv i64 %v879, %v3
  %v881 = mul i64 %v880, 1
  %v882 = icmp slt i64 %v881, %v7
  %v883 = select i1 %v882, i64 %v881, i64 %v7
  br label %b148
b148:
  %v884 = phi i64 [ %v878, %b147 ], [ %v914, %b153 ]
  %v885 = icmp slt i64 %v884, %v883
  br i1 %v885, label %b149, label %b150
b149:
  br label %b151
b151:
  %v886 = phi i64 [ 0, %b149 ], [ %v900, %b152 ]
  %v887 = phi <8 x float> [ splat (float 0x0000000000000000), %b149 ], [ %v899, %b152 ]
  %v888 = icmp slt i64 %v886, 8
  br i1 %v888, label %b152, label %b153
b152:
  %v889 = add i64 %v560, 0
  %v890 = and i64 %v889, %v78
  %v891 = mul i64 %v890, %v7
  %v892 = add i64 %v891, %v884
  %v893 = mul i64 %v892, 8
  %v894 = getelementptr inbounds float, ptr %v44, i64 %v893
  %v895 = add i64 0, %v886
  %v896 = getelementptr inbounds float, ptr %v894, i64 %v895
  %v897 = load <8 x float>, ptr %v896, align 4
  %v898 = fmul <8 x float> %v897, %v897
  %v899 = fadd <8 x float> %v887, %v898
  %v900 = add nsw i64 %v886, 8
  br label %b151
b153:
  %v901 = shufflevector <8 x float> %v887, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v902 = shufflevector <8 x float> %v887, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v903 = fadd <4 x float> %v901, %v902
  %v904 = shufflevector <4 x float> %v903, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v905 = shufflevector <4 x float> %v903, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v906 = fadd <2 x float> %v904, %v905
  %v907 = extractelement <2 x float> %v906, i64 0
  %v908 = extractelement <2 x float> %v906, i64 1
  %v909 = fadd float %v907, %v908
  %v910 = fadd float %v909, 0x0000000000000000
  %v911 = mul i64 %v884, 1
  %v912 = getelementptr inbounds float, ptr %v50, i64 %v911
  %v913 = getelementptr inbounds float, ptr %v912, i64 0
  store float %v910, ptr %v913, align 4
  %v914 = add nsw i64 %v884, 1
  br label %b148
b150:
  %v915 = add i64 %v7, 0
  %v916 = sdiv i64 %v915, 1
  %v917 = add i64 %v2, 1
  %v918 = mul i64 %v916, %v2
  %v919 = sdiv i64 %v918, %v3
  %v920 = mul i64 %v919, 1
  %v921 = icmp slt i64 %v920, %v7
  %v922 = select i1 %v921, i64 %v920, i64 %v7
  %v923 = mul i64 %v916, %v917
  %v924 = sdiv i64 %v923, %v3
  %v925 = mul i64 %v924, 1
  %v926 = icmp slt i64 %v925, %v7
  %v927 = select i1 %v926, i64 %v925, i64 %v7
  br label %b154
b154:
  %v928 = phi i64 [ %v922, %b150 ], [ %v945, %b155 ]
  %v929 = icmp slt i64 %v928, %v927
  br i1 %v929, label %b155, label %b156
b155:
  %v930 = mul i64 %v928, 1
  %v931 = getelementptr inbounds float, ptr %v50, i64 %v930
  %v932 = getelementptr inbounds float, ptr %v931, i64 0
  %v933 = load float, ptr %v932, align 4
  %v934 = fdiv float %v933, 0x4020000000000000
  %v935 = fadd float %v934, 0x3EE4F8B580000000
  %v936 = call float @llvm.sqrt.f32(float %v935)
  %v937 = add i64 %v560, 0
  %v938 = and i64 %v937, %v82
  %v939 = mul i64 %v938, %v7
  %v940 = add i64 %v939, %v928
  %v941 = mul i64 %v940, 1
  %v942 = getelementptr inbounds float, ptr %v52, i64 %v941
  %v943 = add i64 0, 0
  %v944 = getelementptr inbounds float, ptr %v942, i64 %v943
  store float %v936, ptr %v944, align 4
  %v945 = add nsw i64 %v928, 1
  br label %b154
b156:
  %v946 = add i64 %v7, 0
  %v947 = sdiv i64 %v946, 1
  %v948 = add i64 %v2, 1
  %v949 = mul i64 %v947, %v2
  %v950 = sdiv i64 %v949, %v3
  %v951 = mul i64 %v950, 1
  %v952 = icmp slt i64 %v951, %v7
  %v953 = select i1 %v952, i64 %v951, i64 %v7
  %v954 = mul i64 %v947, %v948
  %v955 = sdiv i64 %v954, %v3
  %v956 = mul i64 %v955, 1
  %v957 = icmp slt i64 %v956, %v7
  %v958 = select i1 %v957, i64 %v956, i64 %v7
  br label %b157
b157:
  %v959 = phi i64 [ %v953, %b156 ], [ %v1004, %b158 ]
  %v960 = icmp slt i64 %v959, %v958
  br i1 %v960, label %b158, label %b159
b158:
  %v961 = add i64 %v560, 0
  %v962 = and i64 %v961, %v78
  %v963 = mul i64 %v962, %v7
  %v964 = add i64 %v963, %v959
  %v965 = mul i64 %v964, 8
  %v966 = getelementptr inbounds float, ptr %v44, i64 %v965
  %v967 = add i64 %v560, 0
  %v968 = and i64 %v967, %v82
  %v969 = mul i64 %v968, %v7
  %v970 = add i64 %v969, %v959
  %v971 = mul i64 %v970, 1
  %v972 = getelementptr inbounds float, ptr %v52, i64 %v971
  %v973 = getelementptr inbounds float, ptr %v972, i64 0
  %v974 = load float, ptr %v973, align 4
  %v975 = fdiv float 0x3FF0000000000000, %v974
  %v976 = add i64 %v560, 1
  %v977 = and i64 %v976, %v72
  %v978 = mul i64 %v977, %v7
  %v979 = add i64 %v978, %v959
  %v980 = mul i64 %v979, 8
  %v981 = getelementptr inbounds float, ptr %v22, i64 %v980
  %v982 = add i64 0, 0
  %v983 = getelementptr inbounds float, ptr %v966, i64 %v982
  %v984 = load <8 x float>, ptr %v983, align 4
  %v985 = insertelement <8 x float> poison, float %v975, i64 0
  %v986 = shufflevector <8 x float> %v985, <8 x float> poison, <8 x i32> zeroinitializer
  %v987 = fmul <8 x float> %v984, %v986
  %v988 = add i64 0, 0
  %v989 = getelementptr inbounds float, ptr %v16, i64 %v988
  %v990 = load <8 x float>, ptr %v989, align 4
  %v991 = fmul <8 x float> %v987, %v990
  %v992 = add i64 0, 0
  %v993 = getelementptr inbounds float, ptr %v18, i64 %v992
  %v994 = load <8 x float>, ptr %v993, align 4
  %v995 = fadd <8 x float> %v991, %v994
  %v996 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v997 = shufflevector <8 x float> %v996, <8 x float> poison, <8 x i32> zeroinitializer
  %v998 = fcmp ole <8 x float> %v995, %v997
  %v999 = select <8 x i1> %v998, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v1000 = fcmp une <8 x float> %v999, splat (float 0x0000000000000000)
  %v1001 = select <8 x i1> %v1000, <8 x float> %v997, <8 x float> %v995
  %v1002 = add i64 0, 0
  %v1003 = getelementptr inbounds float, ptr %v981, i64 %v1002
  store <8 x float> %v1001, ptr %v1003, align 4
  %v1004 = add nsw i64 %v959, 1
  br label %b157
b159:
  %v1005 = add nsw i64 %v560, 1
  br label %b104
b106:
  %v1006 = icmp sgt i64 %v3, 1
  br i1 %v1006, label %b160, label %b161
b160:
  %v1007 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1008 = atomicrmw add ptr %v1007, i64 1 acq_rel
  %v1009 = mul i64 %v3, 8
  br label %b162
b162:
  %v1010 = load atomic i64, ptr %v1007 acquire, align 8
  %v1011 = icmp slt i64 %v1010, %v1009
  br i1 %v1011, label %b163, label %b164
b163:
  %v1012 = call i32 @sched_yield()
  br label %b162
b164:
  br label %b161
b161:
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
  %v970 = alloca float, i64 64, align 4
  %v1118 = alloca float, i64 64, align 4
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
  %v61 = getelementptr inbounds ptr, ptr %v0, i64 26
  %v62 = load ptr, ptr %v61, align 4
  %v63 = getelementptr inbounds ptr, ptr %v0, i64 27
  %v64 = load ptr, ptr %v63, align 4
  %v65 = getelementptr inbounds ptr, ptr %v0, i64 28
  %v66 = load ptr, ptr %v65, align 4
  %v67 = getelementptr inbounds i64, ptr %v1, i64 4
  %v68 = load i64, ptr %v67, align 8
  %v69 = getelementptr inbounds i64, ptr %v1, i64 9
  %v70 = load i64, ptr %v69, align 8
  %v71 = getelementptr inbounds i64, ptr %v1, i64 10
  %v72 = load i64, ptr %v71, align 8
  %v73 = getelementptr inbounds i64, ptr %v1, i64 11
  %v74 = load i64, ptr %v73, align 8
  %v75 = getelementptr inbounds i64, ptr %v1, i64 14
  %v76 = load i64, ptr %v75, align 8
  %v77 = getelementptr inbounds i64, ptr %v1, i64 21
  %v78 = load i64, ptr %v77, align 8
  %v79 = getelementptr inbounds i64, ptr %v1, i64 22
  %v80 = load i64, ptr %v79, align 8
  %v81 = getelementptr inbounds i64, ptr %v1, i64 25
  %v82 = load i64, ptr %v81, align 8
  %v83 = getelementptr inbounds i64, ptr %v1, i64 26
  %v84 = load i64, ptr %v83, align 8
  %v85 = getelementptr inbounds i64, ptr %v1, i64 32
  %v86 = load i64, ptr %v85, align 8
  %v87 = getelementptr inbounds ptr, ptr %v0, i64 29
  %v88 = load ptr, ptr %v87, align 4
  %v89 = getelementptr inbounds float, ptr %v88, i64 0
  %v90 = add i64 1, 0
  %v91 = sdiv i64 %v90, 1
  %v92 = add i64 %v2, 1
  %v93 = mul i64 %v91, %v2
  %v94 = sdiv i64 %v93, %v3
  %v95 = mul i64 %v94, 1
  %v96 = icmp slt i64 %v95, 1
  %v97 = select i1 %v96, i64 %v95, i64 1
  %v98 = mul i64 %v91, %v92
  %v99 = sdiv i64 %v98, %v3
  %v100 = mul i64 %v99, 1
  %v101 = icmp slt i64 %v100, 1
  %v102 = select i1 %v101, i64 %v100, i64 1
  br label %b0
b0:
  %v103 = phi i64 [ %v97, %entry ], [ %v131, %b5 ]
  %v104 = icmp slt i64 %v103, %v102
  br i1 %v104, label %b1, label %b2
b1:
  %v105 = mul i64 %v103, 64
  %v106 = mul i64 %v103, 8
  %v107 = add i64 %v106, 0
  %v108 = sub i64 8, %v107
  %v109 = icmp slt i64 %v108, 0
  %v110 = select i1 %v109, i64 0, i64 %v108
  %v111 = icmp ult i64 %v110, 8
  %v112 = select i1 %v111, i64 %v110, i64 8
  %v113 = trunc i64 %v112 to i32
  %v114 = insertelement <8 x i32> poison, i32 %v113, i64 0
  %v115 = shufflevector <8 x i32> %v114, <8 x i32> poison, <8 x i32> zeroinitializer
  %v116 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v115
  %v117 = mul i64 %v107, 1
  %v118 = add i64 0, %v117
  %v119 = getelementptr inbounds float, ptr %v12, i64 %v118
  %v120 = add i64 %v105, 0
  br label %b3
b3:
  %v121 = phi i64 [ 0, %b1 ], [ %v129, %b4 ]
  %v122 = icmp slt i64 %v121, 8
  br i1 %v122, label %b4, label %b5
b4:
  %v123 = mul i64 %v121, 8
  %v124 = getelementptr inbounds float, ptr %v119, i64 %v123
  %v125 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v124, <8 x i1> %v116, <8 x float> zeroinitializer)
  %v126 = mul i64 %v121, 8
  %v127 = add i64 %v120, %v126
  %v128 = getelementptr inbounds float, ptr %v89, i64 %v127
  store <8 x float> %v125, ptr %v128, align 4
  %v129 = add nsw i64 %v121, 1
  br label %b3
b5:
  %v130 = add i64 %v105, 64
  %v131 = add nsw i64 %v103, 1
  br label %b0
b2:
  %v132 = icmp sgt i64 %v3, 1
  br i1 %v132, label %b6, label %b7
b6:
  %v133 = getelementptr inbounds i64, ptr %v1, i64 3
  %v134 = atomicrmw add ptr %v133, i64 1 acq_rel
  %v135 = mul i64 %v3, 1
  br label %b8
b8:
  %v136 = load atomic i64, ptr %v133 acquire, align 8
  %v137 = icmp slt i64 %v136, %v135
  br i1 %v137, label %b9, label %b10
b9:
  %v138 = call i32 @sched_yield()
  br label %b8
b10:
  br label %b7
b7:
  br label %b11
b11:
  %v139 = phi i64 [ 0, %b7 ], [ %v1058, %b61 ]
  %v140 = icmp slt i64 %v139, %v5
  br i1 %v140, label %b12, label %b13
b12:
  %v141 = sub i64 %v5, 1
  %v142 = sub i64 %v141, %v139
  %v143 = add i64 %v7, 0
  %v144 = sdiv i64 %v143, 1
  %v145 = add i64 %v2, 1
  %v146 = mul i64 %v144, %v2
  %v147 = sdiv i64 %v146, %v3
  %v148 = mul i64 %v147, 1
  %v149 = icmp slt i64 %v148, %v7
  %v150 = select i1 %v149, i64 %v148, i64 %v7
  %v151 = mul i64 %v144, %v145
  %v152 = sdiv i64 %v151, %v3
  %v153 = mul i64 %v152, 1
  %v154 = icmp slt i64 %v153, %v7
  %v155 = select i1 %v154, i64 %v153, i64 %v7
  br label %b14
b14:
  %v156 = phi i64 [ %v150, %b12 ], [ %v185, %b15 ]
  %v157 = icmp slt i64 %v156, %v155
  br i1 %v157, label %b15, label %b16
b15:
  %v158 = add i64 %v142, 1
  %v159 = and i64 %v158, 1
  %v160 = mul i64 %v159, %v7
  %v161 = add i64 %v160, %v156
  %v162 = mul i64 %v161, 8
  %v163 = getelementptr inbounds float, ptr %v26, i64 %v162
  %v164 = add i64 %v142, 0
  %v165 = and i64 %v164, %v70
  %v166 = mul i64 %v165, %v7
  %v167 = add i64 %v166, %v156
  %v168 = mul i64 %v167, 8
  %v169 = getelementptr inbounds float, ptr %v20, i64 %v168
  %v170 = add i64 %v142, 0
  %v171 = and i64 %v170, %v84
  %v172 = mul i64 %v171, %v7
  %v173 = add i64 %v172, %v156
  %v174 = mul i64 %v173, 8
  %v175 = getelementptr inbounds float, ptr %v54, i64 %v174
  %v176 = add i64 0, 0
  %v177 = getelementptr inbounds float, ptr %v163, i64 %v176
  %v178 = load <8 x float>, ptr %v177, align 4
  %v179 = add i64 0, 0
  %v180 = getelementptr inbounds float, ptr %v169, i64 %v179
  %v181 = load <8 x float>, ptr %v180, align 4
  %v182 = fadd <8 x float> %v178, %v181
  %v183 = add i64 0, 0
  %v184 = getelementptr inbounds float, ptr %v175, i64 %v183
  store <8 x float> %v182, ptr %v184, align 4
  %v185 = add nsw i64 %v156, 1
  br label %b14
b16:
  %v186 = add i64 %v7, 0
  %v187 = sdiv i64 %v186, 1
  %v188 = add i64 %v2, 1
  %v189 = mul i64 %v187, %v2
  %v190 = sdiv i64 %v189, %v3
  %v191 = mul i64 %v190, 1
  %v192 = icmp slt i64 %v191, %v7
  %v193 = select i1 %v192, i64 %v191, i64 %v7
  %v194 = mul i64 %v187, %v188
  %v195 = sdiv i64 %v194, %v3
  %v196 = mul i64 %v195, 1
  %v197 = icmp slt i64 %v196, %v7
  %v198 = select i1 %v197, i64 %v196, i64 %v7
  br label %b17
b17:
  %v199 = phi i64 [ %v193, %b16 ], [ %v265, %b22 ]
  %v200 = icmp slt i64 %v199, %v198
  br i1 %v200, label %b18, label %b19
b18:
  br label %b20
b20:
  %v201 = phi i64 [ 0, %b18 ], [ %v251, %b21 ]
  %v202 = phi <8 x float> [ splat (float 0x0000000000000000), %b18 ], [ %v250, %b21 ]
  %v203 = icmp slt i64 %v201, 8
  br i1 %v203, label %b21, label %b22
b21:
  %v204 = add i64 %v142, 0
  %v205 = and i64 %v204, %v78
  %v206 = mul i64 %v205, %v7
  %v207 = add i64 %v206, %v199
  %v208 = mul i64 %v207, 8
  %v209 = getelementptr inbounds float, ptr %v44, i64 %v208
  %v210 = add i64 %v142, 0
  %v211 = and i64 %v210, %v82
  %v212 = mul i64 %v211, %v7
  %v213 = add i64 %v212, %v199
  %v214 = mul i64 %v213, 1
  %v215 = getelementptr inbounds float, ptr %v52, i64 %v214
  %v216 = getelementptr inbounds float, ptr %v215, i64 0
  %v217 = load float, ptr %v216, align 4
  %v218 = fdiv float 0x3FF0000000000000, %v217
  %v219 = add i64 %v142, 0
  %v220 = and i64 %v219, %v84
  %v221 = mul i64 %v220, %v7
  %v222 = add i64 %v221, %v199
  %v223 = mul i64 %v222, 8
  %v224 = getelementptr inbounds float, ptr %v54, i64 %v223
  %v225 = add i64 0, %v201
  %v226 = getelementptr inbounds float, ptr %v209, i64 %v225
  %v227 = load <8 x float>, ptr %v226, align 4
  %v228 = insertelement <8 x float> poison, float %v218, i64 0
  %v229 = shufflevector <8 x float> %v228, <8 x float> poison, <8 x i32> zeroinitializer
  %v230 = fmul <8 x float> %v227, %v229
  %v231 = add i64 0, %v201
  %v232 = getelementptr inbounds float, ptr %v16, i64 %v231
  %v233 = load <8 x float>, ptr %v232, align 4
  %v234 = fmul <8 x float> %v230, %v233
  %v235 = add i64 0, %v201
  %v236 = getelementptr inbounds float, ptr %v18, i64 %v235
  %v237 = load <8 x float>, ptr %v236, align 4
  %v238 = fadd <8 x float> %v234, %v237
  %v239 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v240 = shufflevector <8 x float> %v239, <8 x float> poison, <8 x i32> zeroinitializer
  %v241 = fcmp ole <8 x float> %v238, %v240
  %v242 = select <8 x i1> %v241, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v243 = add i64 0, %v201
  %v244 = getelementptr inbounds float, ptr %v224, i64 %v243
  %v245 = load <8 x float>, ptr %v244, align 4
  %v246 = fcmp une <8 x float> %v242, splat (float 0x0000000000000000)
  %v247 = select <8 x i1> %v246, <8 x float> %v240, <8 x float> %v245
  %v248 = fmul <8 x float> %v247, %v233
  %v249 = fmul <8 x float> %v248, %v227
  %v250 = fadd <8 x float> %v202, %v249
  %v251 = add nsw i64 %v201, 8
  br label %b20
b22:
  %v252 = shufflevector <8 x float> %v202, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v253 = shufflevector <8 x float> %v202, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v254 = fadd <4 x float> %v252, %v253
  %v255 = shufflevector <4 x float> %v254, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v256 = shufflevector <4 x float> %v254, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v257 = fadd <2 x float> %v255, %v256
  %v258 = extractelement <2 x float> %v257, i64 0
  %v259 = extractelement <2 x float> %v257, i64 1
  %v260 = fadd float %v258, %v259
  %v261 = fadd float %v260, 0x0000000000000000
  %v262 = mul i64 %v199, 1
  %v263 = getelementptr inbounds float, ptr %v56, i64 %v262
  %v264 = getelementptr inbounds float, ptr %v263, i64 0
  store float %v261, ptr %v264, align 4
  %v265 = add nsw i64 %v199, 1
  br label %b17
b19:
  %v266 = add i64 %v7, 0
  %v267 = sdiv i64 %v266, 1
  %v268 = add i64 %v2, 1
  %v269 = mul i64 %v267, %v2
  %v270 = sdiv i64 %v269, %v3
  %v271 = mul i64 %v270, 1
  %v272 = icmp slt i64 %v271, %v7
  %v273 = select i1 %v272, i64 %v271, i64 %v7
  %v274 = mul i64 %v267, %v268
  %v275 = sdiv i64 %v274, %v3
  %v276 = mul i64 %v275, 1
  %v277 = icmp slt i64 %v276, %v7
  %v278 = select i1 %v277, i64 %v276, i64 %v7
  br label %b23
b23:
  %v279 = phi i64 [ %v273, %b19 ], [ %v361, %b28 ]
  %v280 = icmp slt i64 %v279, %v278
  br i1 %v280, label %b24, label %b25
b24:
  br label %b26
b26:
  %v281 = phi i64 [ 0, %b24 ], [ %v347, %b27 ]
  %v282 = phi <8 x float> [ splat (float 0x0000000000000000), %b24 ], [ %v346, %b27 ]
  %v283 = icmp slt i64 %v281, 8
  br i1 %v283, label %b27, label %b28
b27:
  %v284 = add i64 %v142, 0
  %v285 = and i64 %v284, %v78
  %v286 = mul i64 %v285, %v7
  %v287 = add i64 %v286, %v279
  %v288 = mul i64 %v287, 8
  %v289 = getelementptr inbounds float, ptr %v44, i64 %v288
  %v290 = add i64 %v142, 0
  %v291 = and i64 %v290, %v82
  %v292 = mul i64 %v291, %v7
  %v293 = add i64 %v292, %v279
  %v294 = mul i64 %v293, 1
  %v295 = getelementptr inbounds float, ptr %v52, i64 %v294
  %v296 = getelementptr inbounds float, ptr %v295, i64 0
  %v297 = load float, ptr %v296, align 4
  %v298 = fdiv float 0x3FF0000000000000, %v297
  %v299 = add i64 %v142, 0
  %v300 = and i64 %v299, %v84
  %v301 = mul i64 %v300, %v7
  %v302 = add i64 %v301, %v279
  %v303 = mul i64 %v302, 8
  %v304 = getelementptr inbounds float, ptr %v54, i64 %v303
  %v305 = mul i64 %v279, 1
  %v306 = getelementptr inbounds float, ptr %v56, i64 %v305
  %v307 = getelementptr inbounds float, ptr %v306, i64 0
  %v308 = load float, ptr %v307, align 4
  %v309 = fmul float %v308, %v298
  %v310 = fdiv float %v309, %v297
  %v311 = fmul float %v310, 0x3FE0000000000000
  %v312 = fdiv float %v311, %v297
  %v313 = fdiv float %v312, 0x4020000000000000
  %v314 = fneg float %v313
  %v315 = add i64 0, %v281
  %v316 = getelementptr inbounds float, ptr %v289, i64 %v315
  %v317 = load <8 x float>, ptr %v316, align 4
  %v318 = insertelement <8 x float> poison, float %v298, i64 0
  %v319 = shufflevector <8 x float> %v318, <8 x float> poison, <8 x i32> zeroinitializer
  %v320 = fmul <8 x float> %v317, %v319
  %v321 = add i64 0, %v281
  %v322 = getelementptr inbounds float, ptr %v16, i64 %v321
  %v323 = load <8 x float>, ptr %v322, align 4
  %v324 = fmul <8 x float> %v320, %v323
  %v325 = add i64 0, %v281
  %v326 = getelementptr inbounds float, ptr %v18, i64 %v325
  %v327 = load <8 x float>, ptr %v326, align 4
  %v328 = fadd <8 x float> %v324, %v327
  %v329 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v330 = shufflevector <8 x float> %v329, <8 x float> poison, <8 x i32> zeroinitializer
  %v331 = fcmp ole <8 x float> %v328, %v330
  %v332 = select <8 x i1> %v331, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v333 = add i64 0, %v281
  %v334 = getelementptr inbounds float, ptr %v304, i64 %v333
  %v335 = load <8 x float>, ptr %v334, align 4
  %v336 = fcmp une <8 x float> %v332, splat (float 0x0000000000000000)
  %v337 = select <8 x i1> %v336, <8 x float> %v330, <8 x float> %v335
  %v338 = fmul <8 x float> %v337, %v323
  %v339 = fmul <8 x float> %v338, %v319
  %v340 = insertelement <8 x float> poison, float %v314, i64 0
  %v341 = shufflevector <8 x float> %v340, <8 x float> poison, <8 x i32> zeroinitializer
  %v342 = fmul <8 x float> %v341, %v317
  %v343 = fadd <8 x float> %v339, %v342
  %v344 = fadd <8 x float> %v343, %v342
  %v345 = fneg <8 x float> %v344
  %v346 = fadd <8 x float> %v282, %v345
  %v347 = add nsw i64 %v281, 8
  br label %b26
b28:
  %v348 = shufflevector <8 x float> %v282, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v349 = shufflevector <8 x float> %v282, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v350 = fadd <4 x float> %v348, %v349
  %v351 = shufflevector <4 x float> %v350, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v352 = shufflevector <4 x float> %v350, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v353 = fadd <2 x float> %v351, %v352
  %v354 = extractelement <2 x float> %v353, i64 0
  %v355 = extractelement <2 x float> %v353, i64 1
  %v356 = fadd float %v354, %v355
  %v357 = fadd float %v356, 0x0000000000000000
  %v358 = mul i64 %v279, 1
  %v359 = getelementptr inbounds float, ptr %v58, i64 %v358
  %v360 = getelementptr inbounds float, ptr %v359, i64 0
  store float %v357, ptr %v360, align 4
  %v361 = add nsw i64 %v279, 1
  br label %b23
b25:
  %v362 = add i64 %v7, 0
  %v363 = sdiv i64 %v362, 1
  %v364 = add i64 %v2, 1
  %v365 = mul i64 %v363, %v2
  %v366 = sdiv i64 %v365, %v3
  %v367 = mul i64 %v366, 1
  %v368 = icmp slt i64 %v367, %v7
  %v369 = select i1 %v368, i64 %v367, i64 %v7
  %v370 = mul i64 %v363, %v364
  %v371 = sdiv i64 %v370, %v3
  %v372 = mul i64 %v371, 1
  %v373 = icmp slt i64 %v372, %v7
  %v374 = select i1 %v373, i64 %v372, i64 %v7
  br label %b29
b29:
  %v375 = phi i64 [ %v369, %b25 ], [ %v461, %b34 ]
  %v376 = icmp slt i64 %v375, %v374
  br i1 %v376, label %b30, label %b31
b30:
  br label %b32
b32:
  %v377 = phi i64 [ 0, %b30 ], [ %v456, %b33 ]
  %v378 = phi <8 x float> [ splat (float 0x0000000000000000), %b30 ], [ %v455, %b33 ]
  %v379 = icmp slt i64 %v377, 8
  br i1 %v379, label %b33, label %b34
b33:
  %v380 = add i64 %v142, 0
  %v381 = and i64 %v380, %v78
  %v382 = mul i64 %v381, %v7
  %v383 = add i64 %v382, %v375
  %v384 = mul i64 %v383, 8
  %v385 = getelementptr inbounds float, ptr %v44, i64 %v384
  %v386 = add i64 0, %v377
  %v387 = getelementptr inbounds float, ptr %v385, i64 %v386
  %v388 = load float, ptr %v387, align 4
  %v389 = add i64 %v142, 0
  %v390 = and i64 %v389, %v82
  %v391 = mul i64 %v390, %v7
  %v392 = add i64 %v391, %v375
  %v393 = mul i64 %v392, 1
  %v394 = getelementptr inbounds float, ptr %v52, i64 %v393
  %v395 = getelementptr inbounds float, ptr %v394, i64 0
  %v396 = load float, ptr %v395, align 4
  %v397 = fdiv float 0x3FF0000000000000, %v396
  %v398 = fmul float %v388, %v397
  %v399 = add i64 0, %v377
  %v400 = getelementptr inbounds float, ptr %v16, i64 %v399
  %v401 = load float, ptr %v400, align 4
  %v402 = fmul float %v398, %v401
  %v403 = add i64 0, %v377
  %v404 = getelementptr inbounds float, ptr %v18, i64 %v403
  %v405 = load float, ptr %v404, align 4
  %v406 = fadd float %v402, %v405
  %v407 = fcmp ole float %v406, 0x0000000000000000
  %v408 = select i1 %v407, float 0x3FF0000000000000, float 0x0000000000000000
  %v409 = add i64 %v142, 0
  %v410 = and i64 %v409, %v84
  %v411 = mul i64 %v410, %v7
  %v412 = add i64 %v411, %v375
  %v413 = mul i64 %v412, 8
  %v414 = getelementptr inbounds float, ptr %v54, i64 %v413
  %v415 = add i64 0, %v377
  %v416 = getelementptr inbounds float, ptr %v414, i64 %v415
  %v417 = load float, ptr %v416, align 4
  %v418 = fcmp une float %v408, 0x0000000000000000
  %v419 = select i1 %v418, float 0x0000000000000000, float %v417
  %v420 = fmul float %v419, %v401
  %v421 = fmul float %v420, %v397
  %v422 = mul i64 %v375, 1
  %v423 = getelementptr inbounds float, ptr %v56, i64 %v422
  %v424 = getelementptr inbounds float, ptr %v423, i64 0
  %v425 = load float, ptr %v424, align 4
  %v426 = fmul float %v425, %v397
  %v427 = fdiv float %v426, %v396
  %v428 = fmul float %v427, 0x3FE0000000000000
  %v429 = fdiv float %v428, %v396
  %v430 = fdiv float %v429, 0x4020000000000000
  %v431 = fneg float %v430
  %v432 = fmul float %v431, %v388
  %v433 = fadd float %v421, %v432
  %v434 = fadd float %v433, %v432
  %v435 = mul i64 %v375, 1
  %v436 = getelementptr inbounds float, ptr %v58, i64 %v435
  %v437 = getelementptr inbounds float, ptr %v436, i64 0
  %v438 = load float, ptr %v437, align 4
  %v439 = fdiv float %v438, 0x4020000000000000
  %v440 = fadd float %v434, %v439
  %v441 = add i64 %v142, 1
  %v442 = and i64 %v441, %v74
  %v443 = mul i64 %v442, %v7
  %v444 = add i64 %v443, %v375
  %v445 = mul i64 %v444, 64
  %v446 = getelementptr inbounds float, ptr %v24, i64 %v445
  %v447 = add i64 0, 0
  %v448 = mul i64 %v377, 8
  %v449 = add i64 %v447, %v448
  %v450 = getelementptr inbounds float, ptr %v446, i64 %v449
  %v451 = load <8 x float>, ptr %v450, align 4
  %v452 = insertelement <8 x float> poison, float %v440, i64 0
  %v453 = shufflevector <8 x float> %v452, <8 x float> poison, <8 x i32> zeroinitializer
  %v454 = fmul <8 x float> %v453, %v451
  %v455 = fadd <8 x float> %v378, %v454
  %v456 = add nsw i64 %v377, 1
  br label %b32
b34:
  %v457 = mul i64 %v375, 8
  %v458 = getelementptr inbounds float, ptr %v60, i64 %v457
  %v459 = add i64 0, 0
  %v460 = getelementptr inbounds float, ptr %v458, i64 %v459
  store <8 x float> %v378, ptr %v460, align 4
  %v461 = add nsw i64 %v375, 1
  br label %b29
b31:
  %v462 = add i64 %v7, 0
  %v463 = sdiv i64 %v462, 1
  %v464 = add i64 %v2, 1
  %v465 = mul i64 %v463, %v2
  %v466 = sdiv i64 %v465, %v3
  %v467 = mul i64 %v466, 1
  %v468 = icmp slt i64 %v467, %v7
  %v469 = select i1 %v468, i64 %v467, i64 %v7
  %v470 = mul i64 %v463, %v464
  %v471 = sdiv i64 %v470, %v3
  %v472 = mul i64 %v471, 1
  %v473 = icmp slt i64 %v472, %v7
  %v474 = select i1 %v473, i64 %v472, i64 %v7
  br label %b35
b35:
  %v475 = phi i64 [ %v469, %b31 ], [ %v603, %b40 ]
  %v476 = icmp slt i64 %v475, %v474
  br i1 %v476, label %b36, label %b37
b36:
  br label %b38
b38:
  %v477 = phi i64 [ 0, %b36 ], [ %v602, %b43 ]
  %v478 = icmp slt i64 %v477, 8
  br i1 %v478, label %b39, label %b40
b39:
  br label %b41
b41:
  %v479 = phi i64 [ 0, %b39 ], [ %v587, %b42 ]
  %v480 = phi <8 x float> [ splat (float 0x0000000000000000), %b39 ], [ %v586, %b42 ]
  %v481 = icmp slt i64 %v479, 8
  br i1 %v481, label %b42, label %b43
b42:
  %v482 = add i64 %v142, 1
  %v483 = and i64 %v482, 1
  %v484 = mul i64 %v483, %v7
  %v485 = add i64 %v484, %v475
  %v486 = mul i64 %v485, 64
  %v487 = getelementptr inbounds float, ptr %v28, i64 %v486
  %v488 = add i64 %v142, 0
  %v489 = and i64 %v488, %v78
  %v490 = mul i64 %v489, %v7
  %v491 = add i64 %v490, %v475
  %v492 = mul i64 %v491, 8
  %v493 = getelementptr inbounds float, ptr %v44, i64 %v492
  %v494 = add i64 0, %v477
  %v495 = getelementptr inbounds float, ptr %v493, i64 %v494
  %v496 = load float, ptr %v495, align 4
  %v497 = add i64 %v142, 0
  %v498 = and i64 %v497, %v82
  %v499 = mul i64 %v498, %v7
  %v500 = add i64 %v499, %v475
  %v501 = mul i64 %v500, 1
  %v502 = getelementptr inbounds float, ptr %v52, i64 %v501
  %v503 = getelementptr inbounds float, ptr %v502, i64 0
  %v504 = load float, ptr %v503, align 4
  %v505 = fdiv float 0x3FF0000000000000, %v504
  %v506 = fmul float %v496, %v505
  %v507 = add i64 0, %v477
  %v508 = getelementptr inbounds float, ptr %v16, i64 %v507
  %v509 = load float, ptr %v508, align 4
  %v510 = fmul float %v506, %v509
  %v511 = add i64 0, %v477
  %v512 = getelementptr inbounds float, ptr %v18, i64 %v511
  %v513 = load float, ptr %v512, align 4
  %v514 = fadd float %v510, %v513
  %v515 = fcmp ole float %v514, 0x0000000000000000
  %v516 = select i1 %v515, float 0x3FF0000000000000, float 0x0000000000000000
  %v517 = add i64 %v142, 0
  %v518 = and i64 %v517, %v84
  %v519 = mul i64 %v518, %v7
  %v520 = add i64 %v519, %v475
  %v521 = mul i64 %v520, 8
  %v522 = getelementptr inbounds float, ptr %v54, i64 %v521
  %v523 = add i64 0, %v477
  %v524 = getelementptr inbounds float, ptr %v522, i64 %v523
  %v525 = load float, ptr %v524, align 4
  %v526 = fcmp une float %v516, 0x0000000000000000
  %v527 = select i1 %v526, float 0x0000000000000000, float %v525
  %v528 = fmul float %v527, %v509
  %v529 = fmul float %v528, %v505
  %v530 = mul i64 %v475, 1
  %v531 = getelementptr inbounds float, ptr %v56, i64 %v530
  %v532 = getelementptr inbounds float, ptr %v531, i64 0
  %v533 = load float, ptr %v532, align 4
  %v534 = fmul float %v533, %v505
  %v535 = fdiv float %v534, %v504
  %v536 = fmul float %v535, 0x3FE0000000000000
  %v537 = fdiv float %v536, %v504
  %v538 = fdiv float %v537, 0x4020000000000000
  %v539 = fneg float %v538
  %v540 = fmul float %v539, %v496
  %v541 = fadd float %v529, %v540
  %v542 = fadd float %v541, %v540
  %v543 = mul i64 %v475, 1
  %v544 = getelementptr inbounds float, ptr %v58, i64 %v543
  %v545 = getelementptr inbounds float, ptr %v544, i64 0
  %v546 = load float, ptr %v545, align 4
  %v547 = fdiv float %v546, 0x4020000000000000
  %v548 = fadd float %v542, %v547
  %v549 = add i64 %v142, 0
  %v550 = and i64 %v549, %v80
  %v551 = mul i64 %v550, %v7
  %v552 = add i64 %v551, %v475
  %v553 = mul i64 %v552, 8
  %v554 = getelementptr inbounds float, ptr %v46, i64 %v553
  %v555 = add i64 %v142, 0
  %v556 = and i64 %v555, %v72
  %v557 = mul i64 %v556, %v7
  %v558 = add i64 %v557, %v475
  %v559 = mul i64 %v558, 8
  %v560 = getelementptr inbounds float, ptr %v22, i64 %v559
  %v561 = mul i64 %v477, 8
  %v562 = add i64 0, %v561
  %v563 = add i64 %v562, %v479
  %v564 = getelementptr inbounds float, ptr %v487, i64 %v563
  %v565 = load <8 x float>, ptr %v564, align 4
  %v566 = add i64 0, %v479
  %v567 = getelementptr inbounds float, ptr %v554, i64 %v566
  %v568 = load <8 x float>, ptr %v567, align 4
  %v569 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v570 = shufflevector <8 x float> %v569, <8 x float> poison, <8 x i32> zeroinitializer
  %v571 = fcmp ole <8 x float> %v568, %v570
  %v572 = select <8 x i1> %v571, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v573 = fcmp une <8 x float> %v572, splat (float 0x0000000000000000)
  %v574 = select <8 x i1> %v573, <8 x float> %v570, <8 x float> %v568
  %v575 = insertelement <8 x float> poison, float %v548, i64 0
  %v576 = shufflevector <8 x float> %v575, <8 x float> poison, <8 x i32> zeroinitializer
  %v577 = fmul <8 x float> %v576, %v574
  %v578 = fadd <8 x float> %v565, %v577
  %v579 = insertelement <8 x float> poison, float 0x3FE0000000000000, i64 0
  %v580 = shufflevector <8 x float> %v579, <8 x float> poison, <8 x i32> zeroinitializer
  %v581 = fmul <8 x float> %v578, %v580
  %v582 = add i64 0, %v479
  %v583 = getelementptr inbounds float, ptr %v560, i64 %v582
  %v584 = load <8 x float>, ptr %v583, align 4
  %v585 = fmul <8 x float> %v581, %v584
  %v586 = fadd <8 x float> %v480, %v585
  %v587 = add nsw i64 %v479, 8
  br label %b41
b43:
  %v588 = shufflevector <8 x float> %v480, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v589 = shufflevector <8 x float> %v480, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v590 = fadd <4 x float> %v588, %v589
  %v591 = shufflevector <4 x float> %v590, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v592 = shufflevector <4 x float> %v590, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v593 = fadd <2 x float> %v591, %v592
  %v594 = extractelement <2 x float> %v593, i64 0
  %v595 = extractelement <2 x float> %v593, i64 1
  %v596 = fadd float %v594, %v595
  %v597 = fadd float %v596, 0x0000000000000000
  %v598 = mul i64 %v475, 8
  %v599 = getelementptr inbounds float, ptr %v62, i64 %v598
  %v600 = add i64 0, %v477
  %v601 = getelementptr inbounds float, ptr %v599, i64 %v600
  store float %v597, ptr %v601, align 4
  %v602 = add nsw i64 %v477, 1
  br label %b38
b40:
  %v603 = add nsw i64 %v475, 1
  br label %b35
b37:
  %v604 = add i64 %v7, 0
  %v605 = sdiv i64 %v604, 1
  %v606 = add i64 %v2, 1
  %v607 = mul i64 %v605, %v2
  %v608 = sdiv i64 %v607, %v3
  %v609 = mul i64 %v608, 1
  %v610 = icmp slt i64 %v609, %v7
  %v611 = select i1 %v610, i64 %v609, i64 %v7
  %v612 = mul i64 %v605, %v606
  %v613 = sdiv i64 %v612, %v3
  %v614 = mul i64 %v613, 1
  %v615 = icmp slt i64 %v614, %v7
  %v616 = select i1 %v615, i64 %v614, i64 %v7
  br label %b44
b44:
  %v617 = phi i64 [ %v611, %b37 ], [ %v734, %b49 ]
  %v618 = icmp slt i64 %v617, %v616
  br i1 %v618, label %b45, label %b46
b45:
  br label %b47
b47:
  %v619 = phi i64 [ 0, %b45 ], [ %v729, %b48 ]
  %v620 = phi <8 x float> [ splat (float 0x0000000000000000), %b45 ], [ %v728, %b48 ]
  %v621 = icmp slt i64 %v619, 8
  br i1 %v621, label %b48, label %b49
b48:
  %v622 = add i64 %v142, 1
  %v623 = and i64 %v622, 1
  %v624 = mul i64 %v623, %v7
  %v625 = add i64 %v624, %v617
  %v626 = mul i64 %v625, 64
  %v627 = getelementptr inbounds float, ptr %v28, i64 %v626
  %v628 = add i64 %v142, 0
  %v629 = and i64 %v628, %v78
  %v630 = mul i64 %v629, %v7
  %v631 = add i64 %v630, %v617
  %v632 = mul i64 %v631, 8
  %v633 = getelementptr inbounds float, ptr %v44, i64 %v632
  %v634 = add i64 0, %v619
  %v635 = getelementptr inbounds float, ptr %v633, i64 %v634
  %v636 = load float, ptr %v635, align 4
  %v637 = add i64 %v142, 0
  %v638 = and i64 %v637, %v82
  %v639 = mul i64 %v638, %v7
  %v640 = add i64 %v639, %v617
  %v641 = mul i64 %v640, 1
  %v642 = getelementptr inbounds float, ptr %v52, i64 %v641
  %v643 = getelementptr inbounds float, ptr %v642, i64 0
  %v644 = load float, ptr %v643, align 4
  %v645 = fdiv float 0x3FF0000000000000, %v644
  %v646 = fmul float %v636, %v645
  %v647 = add i64 0, %v619
  %v648 = getelementptr inbounds float, ptr %v16, i64 %v647
  %v649 = load float, ptr %v648, align 4
  %v650 = fmul float %v646, %v649
  %v651 = add i64 0, %v619
  %v652 = getelementptr inbounds float, ptr %v18, i64 %v651
  %v653 = load float, ptr %v652, align 4
  %v654 = fadd float %v650, %v653
  %v655 = fcmp ole float %v654, 0x0000000000000000
  %v656 = select i1 %v655, float 0x3FF0000000000000, float 0x0000000000000000
  %v657 = add i64 %v142, 0
  %v658 = and i64 %v657, %v84
  %v659 = mul i64 %v658, %v7
  %v660 = add i64 %v659, %v617
  %v661 = mul i64 %v660, 8
  %v662 = getelementptr inbounds float, ptr %v54, i64 %v661
  %v663 = add i64 0, %v619
  %v664 = getelementptr inbounds float, ptr %v662, i64 %v663
  %v665 = load float, ptr %v664, align 4
  %v666 = fcmp une float %v656, 0x0000000000000000
  %v667 = select i1 %v666, float 0x0000000000000000, float %v665
  %v668 = fmul float %v667, %v649
  %v669 = fmul float %v668, %v645
  %v670 = mul i64 %v617, 1
  %v671 = getelementptr inbounds float, ptr %v56, i64 %v670
  %v672 = getelementptr inbounds float, ptr %v671, i64 0
  %v673 = load float, ptr %v672, align 4
  %v674 = fmul float %v673, %v645
  %v675 = fdiv float %v674, %v644
  %v676 = fmul float %v675, 0x3FE0000000000000
  %v677 = fdiv float %v676, %v644
  %v678 = fdiv float %v677, 0x4020000000000000
  %v679 = fneg float %v678
  %v680 = fmul float %v679, %v636
  %v681 = fadd float %v669, %v680
  %v682 = fadd float %v681, %v680
  %v683 = mul i64 %v617, 1
  %v684 = getelementptr inbounds float, ptr %v58, i64 %v683
  %v685 = getelementptr inbounds float, ptr %v684, i64 0
  %v686 = load float, ptr %v685, align 4
  %v687 = fdiv float %v686, 0x4020000000000000
  %v688 = fadd float %v682, %v687
  %v689 = add i64 %v142, 0
  %v690 = and i64 %v689, %v80
  %v691 = mul i64 %v690, %v7
  %v692 = add i64 %v691, %v617
  %v693 = mul i64 %v692, 8
  %v694 = getelementptr inbounds float, ptr %v46, i64 %v693
  %v695 = add i64 %v142, 0
  %v696 = and i64 %v695, %v72
  %v697 = mul i64 %v696, %v7
  %v698 = add i64 %v697, %v617
  %v699 = mul i64 %v698, 8
  %v700 = getelementptr inbounds float, ptr %v22, i64 %v699
  %v701 = add i64 0, %v619
  %v702 = getelementptr inbounds float, ptr %v700, i64 %v701
  %v703 = load float, ptr %v702, align 4
  %v704 = add i64 0, 0
  %v705 = mul i64 %v619, 8
  %v706 = add i64 %v704, %v705
  %v707 = getelementptr inbounds float, ptr %v627, i64 %v706
  %v708 = load <8 x float>, ptr %v707, align 4
  %v709 = add i64 0, 0
  %v710 = getelementptr inbounds float, ptr %v694, i64 %v709
  %v711 = load <8 x float>, ptr %v710, align 4
  %v712 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v713 = shufflevector <8 x float> %v712, <8 x float> poison, <8 x i32> zeroinitializer
  %v714 = fcmp ole <8 x float> %v711, %v713
  %v715 = select <8 x i1> %v714, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v716 = fcmp une <8 x float> %v715, splat (float 0x0000000000000000)
  %v717 = select <8 x i1> %v716, <8 x float> %v713, <8 x float> %v711
  %v718 = insertelement <8 x float> poison, float %v688, i64 0
  %v719 = shufflevector <8 x float> %v718, <8 x float> poison, <8 x i32> zeroinitializer
  %v720 = fmul <8 x float> %v719, %v717
  %v721 = fadd <8 x float> %v708, %v720
  %v722 = insertelement <8 x float> poison, float 0x3FE0000000000000, i64 0
  %v723 = shufflevector <8 x float> %v722, <8 x float> poison, <8 x i32> zeroinitializer
  %v724 = fmul <8 x float> %v721, %v723
  %v725 = insertelement <8 x float> poison, float %v703, i64 0
  %v726 = shufflevector <8 x float> %v725, <8 x float> poison, <8 x i32> zeroinitializer
  %v727 = fmul <8 x float> %v724, %v726
  %v728 = fadd <8 x float> %v620, %v727
  %v729 = add nsw i64 %v619, 1
  br label %b47
b49:
  %v730 = mul i64 %v617, 8
  %v731 = getelementptr inbounds float, ptr %v64, i64 %v730
  %v732 = add i64 0, 0
  %v733 = getelementptr inbounds float, ptr %v731, i64 %v732
  store <8 x float> %v620, ptr %v733, align 4
  %v734 = add nsw i64 %v617, 1
  br label %b44
b46:
  %v735 = add i64 %v7, 0
  %v736 = sdiv i64 %v735, 1
  %v737 = add i64 %v2, 1
  %v738 = mul i64 %v736, %v2
  %v739 = sdiv i64 %v738, %v3
  %v740 = mul i64 %v739, 1
  %v741 = icmp slt i64 %v740, %v7
  %v742 = select i1 %v741, i64 %v740, i64 %v7
  %v743 = mul i64 %v736, %v737
  %v744 = sdiv i64 %v743, %v3
  %v745 = mul i64 %v744, 1
  %v746 = icmp slt i64 %v745, %v7
  %v747 = select i1 %v746, i64 %v745, i64 %v7
  br label %b50
b50:
  %v748 = phi i64 [ %v742, %b46 ], [ %v857, %b55 ]
  %v749 = icmp slt i64 %v748, %v747
  br i1 %v749, label %b51, label %b52
b51:
  br label %b53
b53:
  %v750 = phi i64 [ 0, %b51 ], [ %v856, %b54 ]
  %v751 = icmp slt i64 %v750, 8
  br i1 %v751, label %b54, label %b55
b54:
  %v752 = add i64 %v142, 1
  %v753 = and i64 %v752, 1
  %v754 = mul i64 %v753, %v7
  %v755 = add i64 %v754, %v748
  %v756 = mul i64 %v755, 64
  %v757 = getelementptr inbounds float, ptr %v28, i64 %v756
  %v758 = add i64 %v142, 0
  %v759 = and i64 %v758, %v78
  %v760 = mul i64 %v759, %v7
  %v761 = add i64 %v760, %v748
  %v762 = mul i64 %v761, 8
  %v763 = getelementptr inbounds float, ptr %v44, i64 %v762
  %v764 = add i64 0, %v750
  %v765 = getelementptr inbounds float, ptr %v763, i64 %v764
  %v766 = load float, ptr %v765, align 4
  %v767 = add i64 %v142, 0
  %v768 = and i64 %v767, %v82
  %v769 = mul i64 %v768, %v7
  %v770 = add i64 %v769, %v748
  %v771 = mul i64 %v770, 1
  %v772 = getelementptr inbounds float, ptr %v52, i64 %v771
  %v773 = getelementptr inbounds float, ptr %v772, i64 0
  %v774 = load float, ptr %v773, align 4
  %v775 = fdiv float 0x3FF0000000000000, %v774
  %v776 = fmul float %v766, %v775
  %v777 = add i64 0, %v750
  %v778 = getelementptr inbounds float, ptr %v16, i64 %v777
  %v779 = load float, ptr %v778, align 4
  %v780 = fmul float %v776, %v779
  %v781 = add i64 0, %v750
  %v782 = getelementptr inbounds float, ptr %v18, i64 %v781
  %v783 = load float, ptr %v782, align 4
  %v784 = fadd float %v780, %v783
  %v785 = fcmp ole float %v784, 0x0000000000000000
  %v786 = select i1 %v785, float 0x3FF0000000000000, float 0x0000000000000000
  %v787 = add i64 %v142, 0
  %v788 = and i64 %v787, %v84
  %v789 = mul i64 %v788, %v7
  %v790 = add i64 %v789, %v748
  %v791 = mul i64 %v790, 8
  %v792 = getelementptr inbounds float, ptr %v54, i64 %v791
  %v793 = add i64 0, %v750
  %v794 = getelementptr inbounds float, ptr %v792, i64 %v793
  %v795 = load float, ptr %v794, align 4
  %v796 = fcmp une float %v786, 0x0000000000000000
  %v797 = select i1 %v796, float 0x0000000000000000, float %v795
  %v798 = fmul float %v797, %v779
  %v799 = fmul float %v798, %v775
  %v800 = mul i64 %v748, 1
  %v801 = getelementptr inbounds float, ptr %v56, i64 %v800
  %v802 = getelementptr inbounds float, ptr %v801, i64 0
  %v803 = load float, ptr %v802, align 4
  %v804 = fmul float %v803, %v775
  %v805 = fdiv float %v804, %v774
  %v806 = fmul float %v805, 0x3FE0000000000000
  %v807 = fdiv float %v806, %v774
  %v808 = fdiv float %v807, 0x4020000000000000
  %v809 = fneg float %v808
  %v810 = fmul float %v809, %v766
  %v811 = fadd float %v799, %v810
  %v812 = fadd float %v811, %v810
  %v813 = mul i64 %v748, 1
  %v814 = getelementptr inbounds float, ptr %v58, i64 %v813
  %v815 = getelementptr inbounds float, ptr %v814, i64 0
  %v816 = load float, ptr %v815, align 4
  %v817 = fdiv float %v816, 0x4020000000000000
  %v818 = fadd float %v812, %v817
  %v819 = add i64 %v142, 0
  %v820 = and i64 %v819, %v80
  %v821 = mul i64 %v820, %v7
  %v822 = add i64 %v821, %v748
  %v823 = mul i64 %v822, 8
  %v824 = getelementptr inbounds float, ptr %v46, i64 %v823
  %v825 = add i64 %v142, 0
  %v826 = and i64 %v825, 1
  %v827 = mul i64 %v826, %v7
  %v828 = add i64 %v827, %v748
  %v829 = mul i64 %v828, 64
  %v830 = getelementptr inbounds float, ptr %v28, i64 %v829
  %v831 = mul i64 %v750, 8
  %v832 = add i64 0, %v831
  %v833 = add i64 %v832, 0
  %v834 = getelementptr inbounds float, ptr %v757, i64 %v833
  %v835 = load <8 x float>, ptr %v834, align 4
  %v836 = add i64 0, 0
  %v837 = getelementptr inbounds float, ptr %v824, i64 %v836
  %v838 = load <8 x float>, ptr %v837, align 4
  %v839 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v840 = shufflevector <8 x float> %v839, <8 x float> poison, <8 x i32> zeroinitializer
  %v841 = fcmp ole <8 x float> %v838, %v840
  %v842 = select <8 x i1> %v841, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v843 = fcmp une <8 x float> %v842, splat (float 0x0000000000000000)
  %v844 = select <8 x i1> %v843, <8 x float> %v840, <8 x float> %v838
  %v845 = insertelement <8 x float> poison, float %v818, i64 0
  %v846 = shufflevector <8 x float> %v845, <8 x float> poison, <8 x i32> zeroinitializer
  %v847 = fmul <8 x float> %v846, %v844
  %v848 = fadd <8 x float> %v835, %v847
  %v849 = insertelement <8 x float> poison, float 0x3FEE666660000000, i64 0
  %v850 = shufflevector <8 x float> %v849, <8 x float> poison, <8 x i32> zeroinitializer
  %v851 = fmul <8 x float> %v848, %v850
  %v852 = mul i64 %v750, 8
  %v853 = add i64 0, %v852
  %v854 = add i64 %v853, 0
  %v855 = getelementptr inbounds float, ptr %v830, i64 %v854
  store <8 x float> %v851, ptr %v855, align 4
  %v856 = add nsw i64 %v750, 1
  br label %b53
b55:
  %v857 = add nsw i64 %v748, 1
  br label %b50
b52:
  %v858 = add i64 %v7, 0
  %v859 = sdiv i64 %v858, 1
  %v860 = add i64 %v2, 1
  %v861 = mul i64 %v859, %v2
  %v862 = sdiv i64 %v861, %v3
  %v863 = mul i64 %v862, 1
  %v864 = icmp slt i64 %v863, %v7
  %v865 = select i1 %v864, i64 %v863, i64 %v7
  %v866 = mul i64 %v859, %v860
  %v867 = sdiv i64 %v866, %v3
  %v868 = mul i64 %v867, 1
  %v869 = icmp slt i64 %v868, %v7
  %v870 = select i1 %v869, i64 %v868, i64 %v7
  br label %b56
b56:
  %v871 = phi i64 [ %v865, %b52 ], [ %v969, %b57 ]
  %v872 = icmp slt i64 %v871, %v870
  br i1 %v872, label %b57, label %b58
b57:
  %v873 = add i64 %v142, 0
  %v874 = and i64 %v873, %v78
  %v875 = mul i64 %v874, %v7
  %v876 = add i64 %v875, %v871
  %v877 = mul i64 %v876, 8
  %v878 = getelementptr inbounds float, ptr %v44, i64 %v877
  %v879 = add i64 %v142, 0
  %v880 = and i64 %v879, %v82
  %v881 = mul i64 %v880, %v7
  %v882 = add i64 %v881, %v871
  %v883 = mul i64 %v882, 1
  %v884 = getelementptr inbounds float, ptr %v52, i64 %v883
  %v885 = getelementptr inbounds float, ptr %v884, i64 0
  %v886 = load float, ptr %v885, align 4
  %v887 = fdiv float 0x3FF0000000000000, %v886
  %v888 = add i64 %v142, 0
  %v889 = and i64 %v888, %v84
  %v890 = mul i64 %v889, %v7
  %v891 = add i64 %v890, %v871
  %v892 = mul i64 %v891, 8
  %v893 = getelementptr inbounds float, ptr %v54, i64 %v892
  %v894 = mul i64 %v871, 1
  %v895 = getelementptr inbounds float, ptr %v56, i64 %v894
  %v896 = getelementptr inbounds float, ptr %v895, i64 0
  %v897 = load float, ptr %v896, align 4
  %v898 = fmul float %v897, %v887
  %v899 = fdiv float %v898, %v886
  %v900 = fmul float %v899, 0x3FE0000000000000
  %v901 = fdiv float %v900, %v886
  %v902 = fdiv float %v901, 0x4020000000000000
  %v903 = fneg float %v902
  %v904 = mul i64 %v871, 1
  %v905 = getelementptr inbounds float, ptr %v58, i64 %v904
  %v906 = getelementptr inbounds float, ptr %v905, i64 0
  %v907 = load float, ptr %v906, align 4
  %v908 = fdiv float %v907, 0x4020000000000000
  %v909 = add i64 %v142, 0
  %v910 = and i64 %v909, %v80
  %v911 = mul i64 %v910, %v7
  %v912 = add i64 %v911, %v871
  %v913 = mul i64 %v912, 8
  %v914 = getelementptr inbounds float, ptr %v46, i64 %v913
  %v915 = mul i64 %v871, 8
  %v916 = getelementptr inbounds float, ptr %v60, i64 %v915
  %v917 = add i64 %v142, 0
  %v918 = and i64 %v917, %v86
  %v919 = mul i64 %v918, %v7
  %v920 = add i64 %v919, %v871
  %v921 = mul i64 %v920, 8
  %v922 = getelementptr inbounds float, ptr %v66, i64 %v921
  %v923 = add i64 0, 0
  %v924 = getelementptr inbounds float, ptr %v878, i64 %v923
  %v925 = load <8 x float>, ptr %v924, align 4
  %v926 = insertelement <8 x float> poison, float %v887, i64 0
  %v927 = shufflevector <8 x float> %v926, <8 x float> poison, <8 x i32> zeroinitializer
  %v928 = fmul <8 x float> %v925, %v927
  %v929 = add i64 0, 0
  %v930 = getelementptr inbounds float, ptr %v16, i64 %v929
  %v931 = load <8 x float>, ptr %v930, align 4
  %v932 = fmul <8 x float> %v928, %v931
  %v933 = add i64 0, 0
  %v934 = getelementptr inbounds float, ptr %v18, i64 %v933
  %v935 = load <8 x float>, ptr %v934, align 4
  %v936 = fadd <8 x float> %v932, %v935
  %v937 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v938 = shufflevector <8 x float> %v937, <8 x float> poison, <8 x i32> zeroinitializer
  %v939 = fcmp ole <8 x float> %v936, %v938
  %v940 = select <8 x i1> %v939, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v941 = add i64 0, 0
  %v942 = getelementptr inbounds float, ptr %v893, i64 %v941
  %v943 = load <8 x float>, ptr %v942, align 4
  %v944 = fcmp une <8 x float> %v940, splat (float 0x0000000000000000)
  %v945 = select <8 x i1> %v944, <8 x float> %v938, <8 x float> %v943
  %v946 = fmul <8 x float> %v945, %v931
  %v947 = fmul <8 x float> %v946, %v927
  %v948 = insertelement <8 x float> poison, float %v903, i64 0
  %v949 = shufflevector <8 x float> %v948, <8 x float> poison, <8 x i32> zeroinitializer
  %v950 = fmul <8 x float> %v949, %v925
  %v951 = fadd <8 x float> %v947, %v950
  %v952 = fadd <8 x float> %v951, %v950
  %v953 = insertelement <8 x float> poison, float %v908, i64 0
  %v954 = shufflevector <8 x float> %v953, <8 x float> poison, <8 x i32> zeroinitializer
  %v955 = fadd <8 x float> %v952, %v954
  %v956 = add i64 0, 0
  %v957 = getelementptr inbounds float, ptr %v914, i64 %v956
  %v958 = load <8 x float>, ptr %v957, align 4
  %v959 = fcmp ole <8 x float> %v958, %v938
  %v960 = select <8 x i1> %v959, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v961 = add i64 0, 0
  %v962 = getelementptr inbounds float, ptr %v916, i64 %v961
  %v963 = load <8 x float>, ptr %v962, align 4
  %v964 = fcmp une <8 x float> %v960, splat (float 0x0000000000000000)
  %v965 = select <8 x i1> %v964, <8 x float> %v938, <8 x float> %v963
  %v966 = fadd <8 x float> %v955, %v965
  %v967 = add i64 0, 0
  %v968 = getelementptr inbounds float, ptr %v922, i64 %v967
  store <8 x float> %v966, ptr %v968, align 4
  %v969 = add nsw i64 %v871, 1
  br label %b56
b58:
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
  br label %b59
b59:
  %v984 = phi i64 [ %v978, %b58 ], [ %v1057, %b64 ]
  %v985 = icmp slt i64 %v984, %v983
  br i1 %v985, label %b60, label %b61
b60:
  %v986 = add i64 %v984, 96
  %v987 = icmp slt i64 %v986, %v983
  %v988 = select i1 %v987, i64 %v986, i64 %v983
  br label %b62
b62:
  %v989 = phi i64 [ 0, %b60 ], [ %v1056, %b67 ]
  %v990 = icmp slt i64 %v989, 1
  br i1 %v990, label %b63, label %b64
b63:
  %v991 = sub i64 %v988, %v984
  %v992 = sub i64 8, 1
  %v993 = add i64 %v991, %v992
  %v994 = sdiv i64 %v993, 8
  br label %b65
b65:
  %v995 = phi i64 [ 0, %b63 ], [ %v1055, %b72 ]
  %v996 = icmp slt i64 %v995, %v994
  br i1 %v996, label %b66, label %b67
b66:
  %v997 = mul i64 %v991, %v995
  %v998 = sdiv i64 %v997, %v994
  %v999 = add i64 %v984, %v998
  %v1000 = add i64 %v995, 1
  %v1001 = mul i64 %v991, %v1000
  %v1002 = sdiv i64 %v1001, %v994
  %v1003 = add i64 %v984, %v1002
  %v1004 = mul i64 %v989, 64
  %v1005 = getelementptr inbounds float, ptr %v89, i64 %v1004
  %v1006 = sub i64 %v1003, %v999
  %v1007 = add i64 %v142, 0
  %v1008 = and i64 %v1007, %v86
  %v1009 = mul i64 %v1008, %v7
  %v1010 = add i64 %v1009, %v999
  %v1011 = mul i64 %v1010, 8
  %v1012 = getelementptr inbounds float, ptr %v66, i64 %v1011
  %v1013 = getelementptr inbounds float, ptr %v1012, i64 0
  %v1014 = sub i64 %v1006, 1
  %v1015 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v1014
  %v1016 = load ptr, ptr %v1015, align 4
  %v1017 = icmp sgt i64 %v1006, 0
  br i1 %v1017, label %b68, label %b69
b68:
  call void %v1016(ptr %v1013, i64 8, ptr %v1005, i64 8, ptr %v970)
  br label %b69
b69:
  %v1018 = add i64 %v1004, 64
  br label %b70
b70:
  %v1019 = phi i64 [ %v999, %b69 ], [ %v1054, %b75 ]
  %v1020 = icmp slt i64 %v1019, %v1003
  br i1 %v1020, label %b71, label %b72
b71:
  %v1021 = sub i64 %v1019, %v999
  %v1022 = mul i64 %v1021, 8
  %v1023 = getelementptr inbounds float, ptr %v970, i64 %v1022
  %v1024 = mul i64 %v1019, 8
  %v1025 = getelementptr inbounds float, ptr %v64, i64 %v1024
  %v1026 = mul i64 %v1019, 8
  %v1027 = getelementptr inbounds float, ptr %v62, i64 %v1026
  %v1028 = add i64 %v142, 0
  %v1029 = and i64 %v1028, 1
  %v1030 = mul i64 %v1029, %v7
  %v1031 = add i64 %v1030, %v1019
  %v1032 = mul i64 %v1031, 8
  %v1033 = getelementptr inbounds float, ptr %v26, i64 %v1032
  br label %b73
b73:
  %v1034 = phi i64 [ 0, %b71 ], [ %v1053, %b74 ]
  %v1035 = icmp slt i64 %v1034, 1
  br i1 %v1035, label %b74, label %b75
b74:
  %v1036 = mul i64 %v989, 1
  %v1037 = add i64 %v1036, %v1034
  %v1038 = mul i64 %v1037, 8
  %v1039 = add i64 0, %v1034
  %v1040 = mul i64 %v1039, 8
  %v1041 = getelementptr inbounds float, ptr %v1023, i64 %v1040
  %v1042 = load <8 x float>, ptr %v1041, align 4
  %v1043 = add i64 0, %v1038
  %v1044 = getelementptr inbounds float, ptr %v1025, i64 %v1043
  %v1045 = load <8 x float>, ptr %v1044, align 4
  %v1046 = fadd <8 x float> %v1042, %v1045
  %v1047 = add i64 0, %v1038
  %v1048 = getelementptr inbounds float, ptr %v1027, i64 %v1047
  %v1049 = load <8 x float>, ptr %v1048, align 4
  %v1050 = fadd <8 x float> %v1046, %v1049
  %v1051 = add i64 0, %v1038
  %v1052 = getelementptr inbounds float, ptr %v1033, i64 %v1051
  store <8 x float> %v1050, ptr %v1052, align 4
  %v1053 = add nsw i64 %v1034, 1
  br label %b73
b75:
  %v1054 = add nsw i64 %v1019, 1
  br label %b70
b72:
  %v1055 = add nsw i64 %v995, 1
  br label %b65
b67:
  %v1056 = add nsw i64 %v989, 1
  br label %b62
b64:
  %v1057 = add nsw i64 %v984, 96
  br label %b59
b61:
  %v1058 = add nsw i64 %v139, 1
  br label %b11
b13:
  %v1059 = icmp sgt i64 %v3, 1
  br i1 %v1059, label %b76, label %b77
b76:
  %v1060 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1061 = atomicrmw add ptr %v1060, i64 1 acq_rel
  %v1062 = mul i64 %v3, 2
  br label %b78
b78:
  %v1063 = load atomic i64, ptr %v1060 acquire, align 8
  %v1064 = icmp slt i64 %v1063, %v1062
  br i1 %v1064, label %b79, label %b80
b79:
  %v1065 = call i32 @sched_yield()
  br label %b78
b80:
  br label %b77
b77:
  %v1066 = getelementptr inbounds ptr, ptr %v0, i64 29
  %v1067 = load ptr, ptr %v1066, align 4
  %v1068 = getelementptr inbounds float, ptr %v1067, i64 64
  %v1069 = add i64 1, 0
  %v1070 = sdiv i64 %v1069, 1
  %v1071 = add i64 %v2, 1
  %v1072 = mul i64 %v1070, %v2
  %v1073 = sdiv i64 %v1072, %v3
  %v1074 = mul i64 %v1073, 1
  %v1075 = icmp slt i64 %v1074, 1
  %v1076 = select i1 %v1075, i64 %v1074, i64 1
  %v1077 = mul i64 %v1070, %v1071
  %v1078 = sdiv i64 %v1077, %v3
  %v1079 = mul i64 %v1078, 1
  %v1080 = icmp slt i64 %v1079, 1
  %v1081 = select i1 %v1080, i64 %v1079, i64 1
  br label %b81
b81:
  %v1082 = phi i64 [ %v1076, %b77 ], [ %v1110, %b86 ]
  %v1083 = icmp slt i64 %v1082, %v1081
  br i1 %v1083, label %b82, label %b83
b82:
  %v1084 = mul i64 %v1082, 64
  %v1085 = mul i64 %v1082, 8
  %v1086 = add i64 %v1085, 0
  %v1087 = sub i64 8, %v1086
  %v1088 = icmp slt i64 %v1087, 0
  %v1089 = select i1 %v1088, i64 0, i64 %v1087
  %v1090 = icmp ult i64 %v1089, 8
  %v1091 = select i1 %v1090, i64 %v1089, i64 8
  %v1092 = trunc i64 %v1091 to i32
  %v1093 = insertelement <8 x i32> poison, i32 %v1092, i64 0
  %v1094 = shufflevector <8 x i32> %v1093, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1095 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1094
  %v1096 = mul i64 %v1086, 1
  %v1097 = add i64 0, %v1096
  %v1098 = getelementptr inbounds float, ptr %v14, i64 %v1097
  %v1099 = add i64 %v1084, 0
  br label %b84
b84:
  %v1100 = phi i64 [ 0, %b82 ], [ %v1108, %b85 ]
  %v1101 = icmp slt i64 %v1100, 8
  br i1 %v1101, label %b85, label %b86
b85:
  %v1102 = mul i64 %v1100, 8
  %v1103 = getelementptr inbounds float, ptr %v1098, i64 %v1102
  %v1104 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1103, <8 x i1> %v1095, <8 x float> zeroinitializer)
  %v1105 = mul i64 %v1100, 8
  %v1106 = add i64 %v1099, %v1105
  %v1107 = getelementptr inbounds float, ptr %v1068, i64 %v1106
  store <8 x float> %v1104, ptr %v1107, align 4
  %v1108 = add nsw i64 %v1100, 1
  br label %b84
b86:
  %v1109 = add i64 %v1084, 64
  %v1110 = add nsw i64 %v1082, 1
  br label %b81
b83:
  %v1111 = icmp sgt i64 %v3, 1
  br i1 %v1111, label %b87, label %b88
b87:
  %v1112 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1113 = atomicrmw add ptr %v1112, i64 1 acq_rel
  %v1114 = mul i64 %v3, 3
  br label %b89
b89:
  %v1115 = load atomic i64, ptr %v1112 acquire, align 8
  %v1116 = icmp slt i64 %v1115, %v1114
  br i1 %v1116, label %b90, label %b91
b90:
  %v1117 = call i32 @sched_yield()
  br label %b89
b91:
  br label %b88
b88:
  %v1119 = add i64 %v8, 0
  %v1120 = sdiv i64 %v1119, 1
  %v1121 = add i64 %v2, 1
  %v1122 = mul i64 %v1120, %v2
  %v1123 = sdiv i64 %v1122, %v3
  %v1124 = mul i64 %v1123, 1
  %v1125 = icmp slt i64 %v1124, %v8
  %v1126 = select i1 %v1125, i64 %v1124, i64 %v8
  %v1127 = mul i64 %v1120, %v1121
  %v1128 = sdiv i64 %v1127, %v3
  %v1129 = mul i64 %v1128, 1
  %v1130 = icmp slt i64 %v1129, %v8
  %v1131 = select i1 %v1130, i64 %v1129, i64 %v8
  br label %b92
b92:
  %v1132 = phi i64 [ %v1126, %b88 ], [ %v1185, %b97 ]
  %v1133 = icmp slt i64 %v1132, %v1131
  br i1 %v1133, label %b93, label %b94
b93:
  %v1134 = add i64 %v1132, 96
  %v1135 = icmp slt i64 %v1134, %v1131
  %v1136 = select i1 %v1135, i64 %v1134, i64 %v1131
  br label %b95
b95:
  %v1137 = phi i64 [ 0, %b93 ], [ %v1184, %b100 ]
  %v1138 = icmp slt i64 %v1137, 1
  br i1 %v1138, label %b96, label %b97
b96:
  %v1139 = sub i64 %v1136, %v1132
  %v1140 = sub i64 8, 1
  %v1141 = add i64 %v1139, %v1140
  %v1142 = sdiv i64 %v1141, 8
  br label %b98
b98:
  %v1143 = phi i64 [ 0, %b96 ], [ %v1183, %b105 ]
  %v1144 = icmp slt i64 %v1143, %v1142
  br i1 %v1144, label %b99, label %b100
b99:
  %v1145 = mul i64 %v1139, %v1143
  %v1146 = sdiv i64 %v1145, %v1142
  %v1147 = add i64 %v1132, %v1146
  %v1148 = add i64 %v1143, 1
  %v1149 = mul i64 %v1139, %v1148
  %v1150 = sdiv i64 %v1149, %v1142
  %v1151 = add i64 %v1132, %v1150
  %v1152 = mul i64 %v1137, 64
  %v1153 = getelementptr inbounds float, ptr %v1068, i64 %v1152
  %v1154 = sub i64 %v1151, %v1147
  %v1155 = mul i64 %v1147, 8
  %v1156 = getelementptr inbounds float, ptr %v66, i64 %v1155
  %v1157 = getelementptr inbounds float, ptr %v1156, i64 0
  %v1158 = sub i64 %v1154, 1
  %v1159 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v1158
  %v1160 = load ptr, ptr %v1159, align 4
  %v1161 = icmp sgt i64 %v1154, 0
  br i1 %v1161, label %b101, label %b102
b101:
  call void %v1160(ptr %v1157, i64 8, ptr %v1153, i64 8, ptr %v1118)
  br label %b102
b102:
  %v1162 = add i64 %v1152, 64
  br label %b103
b103:
  %v1163 = phi i64 [ %v1147, %b102 ], [ %v1182, %b108 ]
  %v1164 = icmp slt i64 %v1163, %v1151
  br i1 %v1164, label %b104, label %b105
b104:
  %v1165 = sub i64 %v1163, %v1147
  %v1166 = mul i64 %v1165, 8
  %v1167 = getelementptr inbounds float, ptr %v1118, i64 %v1166
  %v1168 = mul i64 %v1163, 8
  %v1169 = getelementptr inbounds float, ptr %v30, i64 %v1168
  br label %b106
b106:
  %v1170 = phi i64 [ 0, %b104 ], [ %v1181, %b107 ]
  %v1171 = icmp slt i64 %v1170, 1
  br i1 %v1171, label %b107, label %b108
b107:
  %v1172 = mul i64 %v1137, 1
  %v1173 = add i64 %v1172, %v1170
  %v1174 = mul i64 %v1173, 8
  %v1175 = add i64 0, %v1170
  %v1176 = mul i64 %v1175, 8
  %v1177 = getelementptr inbounds float, ptr %v1167, i64 %v1176
  %v1178 = load <8 x float>, ptr %v1177, align 4
  %v1179 = add i64 0, %v1174
  %v1180 = getelementptr inbounds float, ptr %v1169, i64 %v1179
  store <8 x float> %v1178, ptr %v1180, align 4
  %v1181 = add nsw i64 %v1170, 1
  br label %b106
b108:
  %v1182 = add nsw i64 %v1163, 1
  br label %b103
b105:
  %v1183 = add nsw i64 %v1143, 1
  br label %b98
b100:
  %v1184 = add nsw i64 %v1137, 1
  br label %b95
b97:
  %v1185 = add nsw i64 %v1132, 96
  br label %b92
b94:
  %v1186 = icmp sgt i64 %v3, 1
  br i1 %v1186, label %b109, label %b110
b109:
  %v1187 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1188 = atomicrmw add ptr %v1187, i64 1 acq_rel
  %v1189 = mul i64 %v3, 4
  br label %b111
b111:
  %v1190 = load atomic i64, ptr %v1187 acquire, align 8
  %v1191 = icmp slt i64 %v1190, %v1189
  br i1 %v1191, label %b112, label %b113
b112:
  %v1192 = call i32 @sched_yield()
  br label %b111
b113:
  br label %b110
b110:
  %v1193 = getelementptr inbounds ptr, ptr %v0, i64 29
  %v1194 = load ptr, ptr %v1193, align 4
  %v1195 = add i64 8, 1
  %v1196 = sdiv i64 %v1195, 2
  %v1197 = add i64 %v2, 1
  %v1198 = mul i64 %v1196, %v2
  %v1199 = sdiv i64 %v1198, %v3
  %v1200 = mul i64 %v1199, 2
  %v1201 = icmp slt i64 %v1200, 8
  %v1202 = select i1 %v1201, i64 %v1200, i64 8
  %v1203 = mul i64 %v1196, %v1197
  %v1204 = sdiv i64 %v1203, %v3
  %v1205 = mul i64 %v1204, 2
  %v1206 = icmp slt i64 %v1205, 8
  %v1207 = select i1 %v1206, i64 %v1205, i64 8
  %v1208 = getelementptr inbounds float, ptr %v32, i64 0
  br label %b114
b114:
  %v1209 = phi i64 [ %v1202, %b110 ], [ %v1217, %b119 ]
  %v1210 = icmp slt i64 %v1209, %v1207
  br i1 %v1210, label %b115, label %b116
b115:
  %v1211 = mul i64 %v1209, 8
  %v1212 = getelementptr inbounds float, ptr %v1208, i64 %v1211
  br label %b117
b117:
  %v1213 = phi i64 [ 0, %b115 ], [ %v1216, %b118 ]
  %v1214 = icmp slt i64 %v1213, 8
  br i1 %v1214, label %b118, label %b119
b118:
  %v1215 = getelementptr inbounds float, ptr %v1212, i64 %v1213
  store float 0x0000000000000000, ptr %v1215, align 4
  %v1216 = add nsw i64 %v1213, 1
  br label %b117
b119:
  %v1217 = add nsw i64 %v1209, 1
  br label %b114
b116:
  %v1218 = mul i64 0, 8
  %v1219 = getelementptr inbounds float, ptr %v66, i64 %v1218
  %v1220 = getelementptr inbounds float, ptr %v1219, i64 0
  %v1221 = mul i64 0, 8
  %v1222 = getelementptr inbounds float, ptr %v22, i64 %v1221
  %v1223 = getelementptr inbounds float, ptr %v1222, i64 0
  %v1224 = mul i64 %v8, 1
  br label %b120
b120:
  %v1225 = phi i64 [ 0, %b116 ], [ %v1252, %b125 ]
  %v1226 = icmp slt i64 %v1225, %v1224
  br i1 %v1226, label %b121, label %b122
b121:
  %v1227 = sub i64 %v1224, %v1225
  %v1228 = icmp slt i64 %v1227, 128
  %v1229 = select i1 %v1228, i64 %v1227, i64 128
  br label %b123
b123:
  %v1230 = phi i64 [ 0, %b121 ], [ %v1251, %b128 ]
  %v1231 = icmp slt i64 %v1230, 8
  br i1 %v1231, label %b124, label %b125
b124:
  %v1232 = mul i64 %v1225, 8
  %v1233 = add i64 %v1232, %v1230
  %v1234 = getelementptr inbounds float, ptr %v1223, i64 %v1233
  br label %b126
b126:
  %v1235 = phi i64 [ %v1202, %b124 ], [ %v1250, %b127 ]
  %v1236 = icmp slt i64 %v1235, %v1207
  br i1 %v1236, label %b127, label %b128
b127:
  %v1237 = sub i64 %v1207, %v1235
  %v1238 = icmp slt i64 %v1237, 2
  %v1239 = select i1 %v1238, i64 %v1237, i64 2
  %v1240 = mul i64 %v1225, 8
  %v1241 = add i64 %v1240, %v1235
  %v1242 = getelementptr inbounds float, ptr %v1220, i64 %v1241
  %v1243 = mul i64 %v1235, 8
  %v1244 = add i64 %v1243, %v1230
  %v1245 = getelementptr inbounds float, ptr %v1208, i64 %v1244
  %v1246 = sub i64 8, %v1230
  %v1247 = sub i64 %v1239, 1
  %v1248 = getelementptr inbounds ptr, ptr @table_outer_tail, i64 %v1247
  %v1249 = load ptr, ptr %v1248, align 4
  call void %v1249(ptr %v1242, i64 8, ptr %v1234, i64 8, i64 %v1229, ptr %v1245, i64 8, i64 %v1246)
  %v1250 = add nsw i64 %v1235, 2
  br label %b126
b128:
  %v1251 = add nsw i64 %v1230, 32
  br label %b123
b125:
  %v1252 = add nsw i64 %v1225, 128
  br label %b120
b122:
  %v1253 = icmp sgt i64 %v3, 1
  br i1 %v1253, label %b129, label %b130
b129:
  %v1254 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1255 = atomicrmw add ptr %v1254, i64 1 acq_rel
  %v1256 = mul i64 %v3, 5
  br label %b131
b131:
  %v1257 = load atomic i64, ptr %v1254 acquire, align 8
  %v1258 = icmp slt i64 %v1257, %v1256
  br i1 %v1258, label %b132, label %b133
b132:
  %v1259 = call i32 @sched_yield()
  br label %b131
b133:
  br label %b130
b130:
  %v1260 = add i64 8, 1
  %v1261 = sdiv i64 %v1260, 2
  %v1262 = add i64 %v2, 1
  %v1263 = mul i64 %v1261, %v2
  %v1264 = sdiv i64 %v1263, %v3
  %v1265 = mul i64 %v1264, 2
  %v1266 = icmp slt i64 %v1265, 8
  %v1267 = select i1 %v1266, i64 %v1265, i64 8
  %v1268 = mul i64 %v1261, %v1262
  %v1269 = sdiv i64 %v1268, %v3
  %v1270 = mul i64 %v1269, 2
  %v1271 = icmp slt i64 %v1270, 8
  %v1272 = select i1 %v1271, i64 %v1270, i64 8
  %v1273 = getelementptr inbounds float, ptr %v34, i64 0
  br label %b134
b134:
  %v1274 = phi i64 [ %v1267, %b130 ], [ %v1282, %b139 ]
  %v1275 = icmp slt i64 %v1274, %v1272
  br i1 %v1275, label %b135, label %b136
b135:
  %v1276 = mul i64 %v1274, 8
  %v1277 = getelementptr inbounds float, ptr %v1273, i64 %v1276
  br label %b137
b137:
  %v1278 = phi i64 [ 0, %b135 ], [ %v1281, %b138 ]
  %v1279 = icmp slt i64 %v1278, 8
  br i1 %v1279, label %b138, label %b139
b138:
  %v1280 = getelementptr inbounds float, ptr %v1277, i64 %v1278
  store float 0x0000000000000000, ptr %v1280, align 4
  %v1281 = add nsw i64 %v1278, 1
  br label %b137
b139:
  %v1282 = add nsw i64 %v1274, 1
  br label %b134
b136:
  %v1283 = mul i64 0, 8
  %v1284 = getelementptr inbounds float, ptr %v66, i64 %v1283
  %v1285 = getelementptr inbounds float, ptr %v1284, i64 0
  %v1286 = mul i64 0, 8
  %v1287 = getelementptr inbounds float, ptr %v10, i64 %v1286
  %v1288 = getelementptr inbounds float, ptr %v1287, i64 0
  %v1289 = mul i64 %v8, 1
  br label %b140
b140:
  %v1290 = phi i64 [ 0, %b136 ], [ %v1317, %b145 ]
  %v1291 = icmp slt i64 %v1290, %v1289
  br i1 %v1291, label %b141, label %b142
b141:
  %v1292 = sub i64 %v1289, %v1290
  %v1293 = icmp slt i64 %v1292, 128
  %v1294 = select i1 %v1293, i64 %v1292, i64 128
  br label %b143
b143:
  %v1295 = phi i64 [ 0, %b141 ], [ %v1316, %b148 ]
  %v1296 = icmp slt i64 %v1295, 8
  br i1 %v1296, label %b144, label %b145
b144:
  %v1297 = mul i64 %v1290, 8
  %v1298 = add i64 %v1297, %v1295
  %v1299 = getelementptr inbounds float, ptr %v1288, i64 %v1298
  br label %b146
b146:
  %v1300 = phi i64 [ %v1267, %b144 ], [ %v1315, %b147 ]
  %v1301 = icmp slt i64 %v1300, %v1272
  br i1 %v1301, label %b147, label %b148
b147:
  %v1302 = sub i64 %v1272, %v1300
  %v1303 = icmp slt i64 %v1302, 2
  %v1304 = select i1 %v1303, i64 %v1302, i64 2
  %v1305 = mul i64 %v1290, 8
  %v1306 = add i64 %v1305, %v1300
  %v1307 = getelementptr inbounds float, ptr %v1285, i64 %v1306
  %v1308 = mul i64 %v1300, 8
  %v1309 = add i64 %v1308, %v1295
  %v1310 = getelementptr inbounds float, ptr %v1273, i64 %v1309
  %v1311 = sub i64 8, %v1295
  %v1312 = sub i64 %v1304, 1
  %v1313 = getelementptr inbounds ptr, ptr @table_outer_tail, i64 %v1312
  %v1314 = load ptr, ptr %v1313, align 4
  call void %v1314(ptr %v1307, i64 8, ptr %v1299, i64 8, i64 %v1294, ptr %v1310, i64 8, i64 %v1311)
  %v1315 = add nsw i64 %v1300, 2
  br label %b146
b148:
  %v1316 = add nsw i64 %v1295, 32
  br label %b143
b145:
  %v1317 = add nsw i64 %v1290, 128
  br label %b140
b142:
  %v1318 = icmp sgt i64 %v3, 1
  br i1 %v1318, label %b149, label %b150
b149:
  %v1319 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1320 = atomicrmw add ptr %v1319, i64 1 acq_rel
  %v1321 = mul i64 %v3, 6
  br label %b151
b151:
  %v1322 = load atomic i64, ptr %v1319 acquire, align 8
  %v1323 = icmp slt i64 %v1322, %v1321
  br i1 %v1323, label %b152, label %b153
b152:
  %v1324 = call i32 @sched_yield()
  br label %b151
b153:
  br label %b150
b150:
  %v1325 = icmp eq i64 %v2, 0
  br i1 %v1325, label %b154, label %b155
b154:
  br label %b156
b156:
  %v1326 = phi i64 [ 0, %b154 ], [ %v1371, %b161 ]
  %v1327 = phi <8 x float> [ splat (float 0x0000000000000000), %b154 ], [ %v1370, %b161 ]
  %v1328 = icmp slt i64 %v1326, %v8
  br i1 %v1328, label %b157, label %b158
b157:
  %v1329 = add i64 %v1326, 128
  %v1330 = icmp slt i64 %v1329, %v8
  %v1331 = select i1 %v1330, i64 %v1329, i64 %v8
  br label %b159
b159:
  %v1332 = phi i64 [ %v1326, %b157 ], [ %v1369, %b160 ]
  %v1333 = phi <8 x float> [ splat (float 0x0000000000000000), %b157 ], [ %v1368, %b160 ]
  %v1334 = icmp slt i64 %v1332, %v1331
  br i1 %v1334, label %b160, label %b161
b160:
  %v1335 = mul i64 %v1332, 8
  %v1336 = getelementptr inbounds float, ptr %v44, i64 %v1335
  %v1337 = mul i64 %v1332, 1
  %v1338 = getelementptr inbounds float, ptr %v52, i64 %v1337
  %v1339 = getelementptr inbounds float, ptr %v1338, i64 0
  %v1340 = load float, ptr %v1339, align 4
  %v1341 = fdiv float 0x3FF0000000000000, %v1340
  %v1342 = mul i64 %v1332, 8
  %v1343 = getelementptr inbounds float, ptr %v54, i64 %v1342
  %v1344 = add i64 0, 0
  %v1345 = getelementptr inbounds float, ptr %v1336, i64 %v1344
  %v1346 = load <8 x float>, ptr %v1345, align 4
  %v1347 = insertelement <8 x float> poison, float %v1341, i64 0
  %v1348 = shufflevector <8 x float> %v1347, <8 x float> poison, <8 x i32> zeroinitializer
  %v1349 = fmul <8 x float> %v1346, %v1348
  %v1350 = add i64 0, 0
  %v1351 = getelementptr inbounds float, ptr %v16, i64 %v1350
  %v1352 = load <8 x float>, ptr %v1351, align 4
  %v1353 = fmul <8 x float> %v1349, %v1352
  %v1354 = add i64 0, 0
  %v1355 = getelementptr inbounds float, ptr %v18, i64 %v1354
  %v1356 = load <8 x float>, ptr %v1355, align 4
  %v1357 = fadd <8 x float> %v1353, %v1356
  %v1358 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v1359 = shufflevector <8 x float> %v1358, <8 x float> poison, <8 x i32> zeroinitializer
  %v1360 = fcmp ole <8 x float> %v1357, %v1359
  %v1361 = select <8 x i1> %v1360, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v1362 = add i64 0, 0
  %v1363 = getelementptr inbounds float, ptr %v1343, i64 %v1362
  %v1364 = load <8 x float>, ptr %v1363, align 4
  %v1365 = fcmp une <8 x float> %v1361, splat (float 0x0000000000000000)
  %v1366 = select <8 x i1> %v1365, <8 x float> %v1359, <8 x float> %v1364
  %v1367 = fmul <8 x float> %v1366, %v1349
  %v1368 = fadd <8 x float> %v1333, %v1367
  %v1369 = add nsw i64 %v1332, 1
  br label %b159
b161:
  %v1370 = fadd <8 x float> %v1327, %v1333
  %v1371 = add nsw i64 %v1326, 128
  br label %b156
b158:
  %v1372 = add i64 0, 0
  %v1373 = getelementptr inbounds float, ptr %v36, i64 %v1372
  store <8 x float> %v1327, ptr %v1373, align 4
  br label %b155
b155:
  %v1374 = icmp sgt i64 %v3, 1
  br i1 %v1374, label %b162, label %b163
b162:
  %v1375 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1376 = atomicrmw add ptr %v1375, i64 1 acq_rel
  %v1377 = mul i64 %v3, 7
  br label %b164
b164:
  %v1378 = load atomic i64, ptr %v1375 acquire, align 8
  %v1379 = icmp slt i64 %v1378, %v1377
  br i1 %v1379, label %b165, label %b166
b165:
  %v1380 = call i32 @sched_yield()
  br label %b164
b166:
  br label %b163
b163:
  %v1381 = icmp eq i64 %v2, 0
  br i1 %v1381, label %b167, label %b168
b167:
  br label %b169
b169:
  %v1382 = phi i64 [ 0, %b167 ], [ %v1426, %b174 ]
  %v1383 = phi <8 x float> [ splat (float 0x0000000000000000), %b167 ], [ %v1425, %b174 ]
  %v1384 = icmp slt i64 %v1382, %v8
  br i1 %v1384, label %b170, label %b171
b170:
  %v1385 = add i64 %v1382, 128
  %v1386 = icmp slt i64 %v1385, %v8
  %v1387 = select i1 %v1386, i64 %v1385, i64 %v8
  br label %b172
b172:
  %v1388 = phi i64 [ %v1382, %b170 ], [ %v1424, %b173 ]
  %v1389 = phi <8 x float> [ splat (float 0x0000000000000000), %b170 ], [ %v1423, %b173 ]
  %v1390 = icmp slt i64 %v1388, %v1387
  br i1 %v1390, label %b173, label %b174
b173:
  %v1391 = mul i64 %v1388, 8
  %v1392 = getelementptr inbounds float, ptr %v44, i64 %v1391
  %v1393 = mul i64 %v1388, 1
  %v1394 = getelementptr inbounds float, ptr %v52, i64 %v1393
  %v1395 = getelementptr inbounds float, ptr %v1394, i64 0
  %v1396 = load float, ptr %v1395, align 4
  %v1397 = fdiv float 0x3FF0000000000000, %v1396
  %v1398 = mul i64 %v1388, 8
  %v1399 = getelementptr inbounds float, ptr %v54, i64 %v1398
  %v1400 = add i64 0, 0
  %v1401 = getelementptr inbounds float, ptr %v1392, i64 %v1400
  %v1402 = load <8 x float>, ptr %v1401, align 4
  %v1403 = insertelement <8 x float> poison, float %v1397, i64 0
  %v1404 = shufflevector <8 x float> %v1403, <8 x float> poison, <8 x i32> zeroinitializer
  %v1405 = fmul <8 x float> %v1402, %v1404
  %v1406 = add i64 0, 0
  %v1407 = getelementptr inbounds float, ptr %v16, i64 %v1406
  %v1408 = load <8 x float>, ptr %v1407, align 4
  %v1409 = fmul <8 x float> %v1405, %v1408
  %v1410 = add i64 0, 0
  %v1411 = getelementptr inbounds float, ptr %v18, i64 %v1410
  %v1412 = load <8 x float>, ptr %v1411, align 4
  %v1413 = fadd <8 x float> %v1409, %v1412
  %v1414 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v1415 = shufflevector <8 x float> %v1414, <8 x float> poison, <8 x i32> zeroinitializer
  %v1416 = fcmp ole <8 x float> %v1413, %v1415
  %v1417 = select <8 x i1> %v1416, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v1418 = add i64 0, 0
  %v1419 = getelementptr inbounds float, ptr %v1399, i64 %v1418
  %v1420 = load <8 x float>, ptr %v1419, align 4
  %v1421 = fcmp une <8 x float> %v1417, splat (float 0x0000000000000000)
  %v1422 = select <8 x i1> %v1421, <8 x float> %v1415, <8 x float> %v1420
  %v1423 = fadd <8 x float> %v1389, %v1422
  %v1424 = add nsw i64 %v1388, 1
  br label %b172
b174:
  %v1425 = fadd <8 x float> %v1383, %v1389
  %v1426 = add nsw i64 %v1382, 128
  br label %b169
b171:
  %v1427 = add i64 0, 0
  %v1428 = getelementptr inbounds float, ptr %v38, i64 %v1427
  store <8 x float> %v1383, ptr %v1428, align 4
  br label %b168
b168:
  %v1429 = icmp sgt i64 %v3, 1
  br i1 %v1429, label %b175, label %b176
b175:
  %v1430 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1431 = atomicrmw add ptr %v1430, i64 1 acq_rel
  %v1432 = mul i64 %v3, 8
  br label %b177
b177:
  %v1433 = load atomic i64, ptr %v1430 acquire, align 8
  %v1434 = icmp slt i64 %v1433, %v1432
  br i1 %v1434, label %b178, label %b179
b178:
  %v1435 = call i32 @sched_yield()
  br label %b177
b179:
  br label %b176
b176:
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
declare float @llvm.sqrt.f32(float)
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>)
declare void @llvm.masked.store.v8f32.p0(<8 x float>, ptr, <8 x i1>)

attributes #0 = { nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind }
