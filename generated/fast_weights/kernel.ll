; generated from specs/fast_weights.yaml by `make generated`: do not edit
; fast_weights I=8 H=8 S=1 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_8x1of1_0 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0, ptr @tile_2x1of1_0, ptr @tile_3x1of1_0, ptr @tile_4x1of1_0, ptr @tile_5x1of1_0, ptr @tile_6x1of1_0, ptr @tile_7x1of1_0, ptr @tile_8x1of1_0], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v87 = alloca i64, i64 1, align 8
  %v510 = alloca float, i64 64, align 4
  %v654 = alloca float, i64 64, align 4
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
  %v67 = getelementptr inbounds i64, ptr %v1, i64 6
  %v68 = load i64, ptr %v67, align 8
  %v69 = getelementptr inbounds i64, ptr %v1, i64 11
  %v70 = load i64, ptr %v69, align 8
  %v71 = getelementptr inbounds i64, ptr %v1, i64 12
  %v72 = load i64, ptr %v71, align 8
  %v73 = getelementptr inbounds i64, ptr %v1, i64 13
  %v74 = load i64, ptr %v73, align 8
  %v75 = getelementptr inbounds i64, ptr %v1, i64 16
  %v76 = load i64, ptr %v75, align 8
  %v77 = getelementptr inbounds i64, ptr %v1, i64 23
  %v78 = load i64, ptr %v77, align 8
  %v79 = getelementptr inbounds i64, ptr %v1, i64 24
  %v80 = load i64, ptr %v79, align 8
  %v81 = getelementptr inbounds i64, ptr %v1, i64 27
  %v82 = load i64, ptr %v81, align 8
  %v83 = getelementptr inbounds i64, ptr %v1, i64 28
  %v84 = load i64, ptr %v83, align 8
  %v85 = getelementptr inbounds i64, ptr %v1, i64 34
  %v86 = load i64, ptr %v85, align 8
  store i64 0, ptr %v87, align 8
  %v88 = getelementptr inbounds ptr, ptr %v0, i64 29
  %v89 = load ptr, ptr %v88, align 4
  %v90 = mul i64 %v2, 0
  %v91 = add i64 %v90, 128
  %v92 = getelementptr inbounds float, ptr %v89, i64 %v91
  %v93 = getelementptr inbounds i64, ptr %v1, i64 4
  %v94 = load i64, ptr %v93, align 8
  %v95 = icmp eq i64 %v94, 0
  br i1 %v95, label %b0, label %b1
b0:
  %v96 = icmp eq i64 %v2, 0
  br i1 %v96, label %b2, label %b3
b2:
  %v97 = add i64 0, 0
  %v98 = getelementptr inbounds float, ptr %v40, i64 %v97
  %v99 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v100, ptr %v98, align 4
  br label %b3
b3:
  br label %b1
b1:
  %v101 = icmp sgt i64 %v3, 1
  br i1 %v101, label %b4, label %b5
b4:
  %v102 = getelementptr inbounds i64, ptr %v1, i64 3
  %v103 = atomicrmw add ptr %v102, i64 1 acq_rel
  %v104 = load i64, ptr %v87, align 8
  %v105 = add i64 %v104, 1
  store i64 %v105, ptr %v87, align 8
  %v106 = mul i64 %v3, %v105
  br label %b6
b6:
  %v107 = load atomic i64, ptr %v102 acquire, align 8
  %v108 = icmp slt i64 %v107, %v106
  br i1 %v108, label %b7, label %b8
b7:
  %v109 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  %v110 = getelementptr inbounds i64, ptr %v1, i64 4
  %v111 = load i64, ptr %v110, align 8
  %v112 = icmp eq i64 %v111, 0
  br i1 %v112, label %b9, label %b10
b9:
  %v113 = icmp eq i64 %v2, 0
  br i1 %v113, label %b11, label %b12
b11:
  br label %b13
b13:
  %v114 = phi i64 [ 0, %b11 ], [ %v120, %b14 ]
  %v115 = icmp slt i64 %v114, 64
  br i1 %v115, label %b14, label %b15
b14:
  %v116 = add i64 0, %v114
  %v117 = getelementptr inbounds float, ptr %v42, i64 %v116
  %v118 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v119 = shufflevector <8 x float> %v118, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v119, ptr %v117, align 4
  %v120 = add nsw i64 %v114, 8
  br label %b13
b15:
  br label %b12
b12:
  br label %b10
b10:
  %v121 = icmp sgt i64 %v3, 1
  br i1 %v121, label %b16, label %b17
b16:
  %v122 = getelementptr inbounds i64, ptr %v1, i64 3
  %v123 = atomicrmw add ptr %v122, i64 1 acq_rel
  %v124 = load i64, ptr %v87, align 8
  %v125 = add i64 %v124, 1
  store i64 %v125, ptr %v87, align 8
  %v126 = mul i64 %v3, %v125
  br label %b18
b18:
  %v127 = load atomic i64, ptr %v122 acquire, align 8
  %v128 = icmp slt i64 %v127, %v126
  br i1 %v128, label %b19, label %b20
b19:
  %v129 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  %v130 = getelementptr inbounds i64, ptr %v1, i64 4
  %v131 = load i64, ptr %v130, align 8
  %v132 = icmp eq i64 %v131, 0
  br i1 %v132, label %b21, label %b22
b21:
  %v133 = getelementptr inbounds i64, ptr %v1, i64 35
  %v134 = load i64, ptr %v133, align 8
  %v135 = icmp eq i64 %v134, 0
  br i1 %v135, label %b23, label %b24
b23:
  %v136 = add i64 %v7, 0
  %v137 = sdiv i64 %v136, 1
  %v138 = add i64 %v2, 1
  %v139 = mul i64 %v137, %v2
  %v140 = sdiv i64 %v139, %v3
  %v141 = mul i64 %v140, 1
  %v142 = icmp slt i64 %v141, %v7
  %v143 = select i1 %v142, i64 %v141, i64 %v7
  %v144 = mul i64 %v137, %v138
  %v145 = sdiv i64 %v144, %v3
  %v146 = mul i64 %v145, 1
  %v147 = icmp slt i64 %v146, %v7
  %v148 = select i1 %v147, i64 %v146, i64 %v7
  br label %b25
b25:
  %v149 = phi i64 [ %v143, %b23 ], [ %v160, %b26 ]
  %v150 = icmp slt i64 %v149, %v148
  br i1 %v150, label %b26, label %b27
b26:
  %v151 = and i64 0, %v72
  %v152 = mul i64 %v151, %v7
  %v153 = add i64 %v152, %v149
  %v154 = mul i64 %v153, 8
  %v155 = getelementptr inbounds float, ptr %v22, i64 %v154
  %v156 = add i64 0, 0
  %v157 = getelementptr inbounds float, ptr %v155, i64 %v156
  %v158 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v159 = shufflevector <8 x float> %v158, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v159, ptr %v157, align 4
  %v160 = add nsw i64 %v149, 1
  br label %b25
b27:
  br label %b24
b24:
  br label %b22
b22:
  %v161 = icmp sgt i64 %v3, 1
  br i1 %v161, label %b28, label %b29
b28:
  %v162 = getelementptr inbounds i64, ptr %v1, i64 3
  %v163 = atomicrmw add ptr %v162, i64 1 acq_rel
  %v164 = load i64, ptr %v87, align 8
  %v165 = add i64 %v164, 1
  store i64 %v165, ptr %v87, align 8
  %v166 = mul i64 %v3, %v165
  br label %b30
b30:
  %v167 = load atomic i64, ptr %v162 acquire, align 8
  %v168 = icmp slt i64 %v167, %v166
  br i1 %v168, label %b31, label %b32
b31:
  %v169 = call i32 @sched_yield()
  br label %b30
b32:
  br label %b29
b29:
  %v170 = getelementptr inbounds i64, ptr %v1, i64 4
  %v171 = load i64, ptr %v170, align 8
  %v172 = icmp eq i64 %v171, 0
  br i1 %v172, label %b33, label %b34
b33:
  %v173 = getelementptr inbounds i64, ptr %v1, i64 36
  %v174 = load i64, ptr %v173, align 8
  %v175 = icmp eq i64 %v174, 0
  br i1 %v175, label %b35, label %b36
b35:
  %v176 = add i64 %v7, 0
  %v177 = sdiv i64 %v176, 1
  %v178 = add i64 %v2, 1
  %v179 = mul i64 %v177, %v2
  %v180 = sdiv i64 %v179, %v3
  %v181 = mul i64 %v180, 1
  %v182 = icmp slt i64 %v181, %v7
  %v183 = select i1 %v182, i64 %v181, i64 %v7
  %v184 = mul i64 %v177, %v178
  %v185 = sdiv i64 %v184, %v3
  %v186 = mul i64 %v185, 1
  %v187 = icmp slt i64 %v186, %v7
  %v188 = select i1 %v187, i64 %v186, i64 %v7
  br label %b37
b37:
  %v189 = phi i64 [ %v183, %b35 ], [ %v203, %b42 ]
  %v190 = icmp slt i64 %v189, %v188
  br i1 %v190, label %b38, label %b39
b38:
  %v191 = and i64 0, %v74
  %v192 = mul i64 %v191, %v7
  %v193 = add i64 %v192, %v189
  %v194 = mul i64 %v193, 64
  %v195 = getelementptr inbounds float, ptr %v24, i64 %v194
  br label %b40
b40:
  %v196 = phi i64 [ 0, %b38 ], [ %v202, %b41 ]
  %v197 = icmp slt i64 %v196, 64
  br i1 %v197, label %b41, label %b42
b41:
  %v198 = add i64 0, %v196
  %v199 = getelementptr inbounds float, ptr %v195, i64 %v198
  %v200 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v201 = shufflevector <8 x float> %v200, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v201, ptr %v199, align 4
  %v202 = add nsw i64 %v196, 8
  br label %b40
b42:
  %v203 = add nsw i64 %v189, 1
  br label %b37
b39:
  br label %b36
b36:
  br label %b34
b34:
  %v204 = icmp sgt i64 %v3, 1
  br i1 %v204, label %b43, label %b44
b43:
  %v205 = getelementptr inbounds i64, ptr %v1, i64 3
  %v206 = atomicrmw add ptr %v205, i64 1 acq_rel
  %v207 = load i64, ptr %v87, align 8
  %v208 = add i64 %v207, 1
  store i64 %v208, ptr %v87, align 8
  %v209 = mul i64 %v3, %v208
  br label %b45
b45:
  %v210 = load atomic i64, ptr %v205 acquire, align 8
  %v211 = icmp slt i64 %v210, %v209
  br i1 %v211, label %b46, label %b47
b46:
  %v212 = call i32 @sched_yield()
  br label %b45
b47:
  br label %b44
b44:
  %v213 = getelementptr inbounds float, ptr %v89, i64 0
  %v214 = getelementptr inbounds i64, ptr %v1, i64 4
  %v215 = load i64, ptr %v214, align 8
  %v216 = icmp eq i64 %v215, 0
  br i1 %v216, label %b48, label %b49
b48:
  %v217 = add i64 1, 0
  %v218 = sdiv i64 %v217, 1
  %v219 = add i64 %v2, 1
  %v220 = mul i64 %v218, %v2
  %v221 = sdiv i64 %v220, %v3
  %v222 = mul i64 %v221, 1
  %v223 = icmp slt i64 %v222, 1
  %v224 = select i1 %v223, i64 %v222, i64 1
  %v225 = mul i64 %v218, %v219
  %v226 = sdiv i64 %v225, %v3
  %v227 = mul i64 %v226, 1
  %v228 = icmp slt i64 %v227, 1
  %v229 = select i1 %v228, i64 %v227, i64 1
  %v230 = icmp slt i64 %v229, 1
  %v231 = select i1 %v230, i64 %v229, i64 1
  br label %b50
b50:
  %v232 = phi i64 [ %v224, %b48 ], [ %v347, %b62 ]
  %v233 = icmp slt i64 %v232, %v231
  br i1 %v233, label %b51, label %b52
b51:
  %v234 = mul i64 %v232, 64
  %v235 = mul i64 %v232, 8
  %v236 = add i64 %v234, 0
  %v237 = add i64 %v235, 0
  %v238 = getelementptr inbounds float, ptr %v213, i64 %v236
  %v239 = sub i64 8, %v237
  %v240 = icmp slt i64 %v239, 0
  %v241 = select i1 %v240, i64 0, i64 %v239
  %v242 = icmp ult i64 %v241, 8
  %v243 = select i1 %v242, i64 %v241, i64 8
  %v244 = trunc i64 %v243 to i32
  %v245 = insertelement <8 x i32> poison, i32 %v244, i64 0
  %v246 = shufflevector <8 x i32> %v245, <8 x i32> poison, <8 x i32> zeroinitializer
  %v247 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v246
  %v248 = mul i64 %v237, 8
  %v249 = add i64 0, %v248
  %v250 = getelementptr inbounds float, ptr %v14, i64 %v249
  %v251 = icmp sge i64 %v241, 8
  br i1 %v251, label %b53, label %b54
b53:
  br label %b55
b55:
  %v252 = phi i64 [ 0, %b53 ], [ %v326, %b56 ]
  %v253 = icmp slt i64 %v252, 8
  br i1 %v253, label %b56, label %b57
b56:
  %v254 = add i64 %v252, 0
  %v255 = getelementptr inbounds float, ptr %v250, i64 %v254
  %v256 = load <8 x float>, ptr %v255, align 4
  %v257 = add i64 %v252, 8
  %v258 = getelementptr inbounds float, ptr %v250, i64 %v257
  %v259 = load <8 x float>, ptr %v258, align 4
  %v260 = add i64 %v252, 16
  %v261 = getelementptr inbounds float, ptr %v250, i64 %v260
  %v262 = load <8 x float>, ptr %v261, align 4
  %v263 = add i64 %v252, 24
  %v264 = getelementptr inbounds float, ptr %v250, i64 %v263
  %v265 = load <8 x float>, ptr %v264, align 4
  %v266 = add i64 %v252, 32
  %v267 = getelementptr inbounds float, ptr %v250, i64 %v266
  %v268 = load <8 x float>, ptr %v267, align 4
  %v269 = add i64 %v252, 40
  %v270 = getelementptr inbounds float, ptr %v250, i64 %v269
  %v271 = load <8 x float>, ptr %v270, align 4
  %v272 = add i64 %v252, 48
  %v273 = getelementptr inbounds float, ptr %v250, i64 %v272
  %v274 = load <8 x float>, ptr %v273, align 4
  %v275 = add i64 %v252, 56
  %v276 = getelementptr inbounds float, ptr %v250, i64 %v275
  %v277 = load <8 x float>, ptr %v276, align 4
  %v278 = shufflevector <8 x float> %v256, <8 x float> %v268, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v279 = shufflevector <8 x float> %v256, <8 x float> %v268, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v280 = shufflevector <8 x float> %v259, <8 x float> %v271, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v281 = shufflevector <8 x float> %v259, <8 x float> %v271, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v282 = shufflevector <8 x float> %v262, <8 x float> %v274, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v283 = shufflevector <8 x float> %v262, <8 x float> %v274, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v284 = shufflevector <8 x float> %v265, <8 x float> %v277, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v285 = shufflevector <8 x float> %v265, <8 x float> %v277, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v286 = shufflevector <8 x float> %v278, <8 x float> %v282, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v287 = shufflevector <8 x float> %v278, <8 x float> %v282, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v288 = shufflevector <8 x float> %v280, <8 x float> %v284, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v289 = shufflevector <8 x float> %v280, <8 x float> %v284, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v290 = shufflevector <8 x float> %v279, <8 x float> %v283, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v291 = shufflevector <8 x float> %v279, <8 x float> %v283, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v292 = shufflevector <8 x float> %v281, <8 x float> %v285, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v293 = shufflevector <8 x float> %v281, <8 x float> %v285, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v294 = shufflevector <8 x float> %v286, <8 x float> %v288, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v295 = shufflevector <8 x float> %v286, <8 x float> %v288, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v296 = shufflevector <8 x float> %v287, <8 x float> %v289, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v297 = shufflevector <8 x float> %v287, <8 x float> %v289, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v298 = shufflevector <8 x float> %v290, <8 x float> %v292, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v299 = shufflevector <8 x float> %v290, <8 x float> %v292, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v300 = shufflevector <8 x float> %v291, <8 x float> %v293, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v301 = shufflevector <8 x float> %v291, <8 x float> %v293, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v302 = add i64 %v252, 0
  %v303 = mul i64 %v302, 8
  %v304 = getelementptr inbounds float, ptr %v238, i64 %v303
  store <8 x float> %v294, ptr %v304, align 4
  %v305 = add i64 %v252, 1
  %v306 = mul i64 %v305, 8
  %v307 = getelementptr inbounds float, ptr %v238, i64 %v306
  store <8 x float> %v295, ptr %v307, align 4
  %v308 = add i64 %v252, 2
  %v309 = mul i64 %v308, 8
  %v310 = getelementptr inbounds float, ptr %v238, i64 %v309
  store <8 x float> %v296, ptr %v310, align 4
  %v311 = add i64 %v252, 3
  %v312 = mul i64 %v311, 8
  %v313 = getelementptr inbounds float, ptr %v238, i64 %v312
  store <8 x float> %v297, ptr %v313, align 4
  %v314 = add i64 %v252, 4
  %v315 = mul i64 %v314, 8
  %v316 = getelementptr inbounds float, ptr %v238, i64 %v315
  store <8 x float> %v298, ptr %v316, align 4
  %v317 = add i64 %v252, 5
  %v318 = mul i64 %v317, 8
  %v319 = getelementptr inbounds float, ptr %v238, i64 %v318
  store <8 x float> %v299, ptr %v319, align 4
  %v320 = add i64 %v252, 6
  %v321 = mul i64 %v320, 8
  %v322 = getelementptr inbounds float, ptr %v238, i64 %v321
  store <8 x float> %v300, ptr %v322, align 4
  %v323 = add i64 %v252, 7
  %v324 = mul i64 %v323, 8
  %v325 = getelementptr inbounds float, ptr %v238, i64 %v324
  store <8 x float> %v301, ptr %v325, align 4
  %v326 = add nsw i64 %v252, 8
  br label %b55
b57:
  br label %b58
b58:
  %v327 = phi i64 [ 8, %b57 ], [ %v335, %b59 ]
  %v328 = icmp slt i64 %v327, 8
  br i1 %v328, label %b59, label %b60
b59:
  %v329 = mul i64 %v327, 1
  %v330 = getelementptr inbounds float, ptr %v250, i64 %v329
  %v331 = getelementptr float, ptr %v330, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v332 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v331, <8 x i1> %v247, <8 x float> zeroinitializer)
  %v333 = mul i64 %v327, 8
  %v334 = getelementptr inbounds float, ptr %v238, i64 %v333
  store <8 x float> %v332, ptr %v334, align 4
  %v335 = add nsw i64 %v327, 1
  br label %b58
b60:
  br label %b54
b54:
  %v336 = icmp slt i64 %v241, 8
  br i1 %v336, label %b61, label %b62
b61:
  br label %b63
b63:
  %v337 = phi i64 [ 0, %b61 ], [ %v345, %b64 ]
  %v338 = icmp slt i64 %v337, 8
  br i1 %v338, label %b64, label %b65
b64:
  %v339 = mul i64 %v337, 1
  %v340 = getelementptr inbounds float, ptr %v250, i64 %v339
  %v341 = getelementptr float, ptr %v340, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v342 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v341, <8 x i1> %v247, <8 x float> zeroinitializer)
  %v343 = mul i64 %v337, 8
  %v344 = getelementptr inbounds float, ptr %v238, i64 %v343
  store <8 x float> %v342, ptr %v344, align 4
  %v345 = add nsw i64 %v337, 1
  br label %b63
b65:
  br label %b62
b62:
  %v346 = add i64 %v234, 64
  %v347 = add nsw i64 %v232, 1
  br label %b50
b52:
  br label %b49
b49:
  %v348 = icmp sgt i64 %v3, 1
  br i1 %v348, label %b66, label %b67
b66:
  %v349 = getelementptr inbounds i64, ptr %v1, i64 3
  %v350 = atomicrmw add ptr %v349, i64 1 acq_rel
  %v351 = load i64, ptr %v87, align 8
  %v352 = add i64 %v351, 1
  store i64 %v352, ptr %v87, align 8
  %v353 = mul i64 %v3, %v352
  br label %b68
b68:
  %v354 = load atomic i64, ptr %v349 acquire, align 8
  %v355 = icmp slt i64 %v354, %v353
  br i1 %v355, label %b69, label %b70
b69:
  %v356 = call i32 @sched_yield()
  br label %b68
b70:
  br label %b67
b67:
  %v357 = getelementptr inbounds float, ptr %v89, i64 64
  %v358 = getelementptr inbounds i64, ptr %v1, i64 4
  %v359 = load i64, ptr %v358, align 8
  %v360 = icmp eq i64 %v359, 0
  br i1 %v360, label %b71, label %b72
b71:
  %v361 = add i64 1, 0
  %v362 = sdiv i64 %v361, 1
  %v363 = add i64 %v2, 1
  %v364 = mul i64 %v362, %v2
  %v365 = sdiv i64 %v364, %v3
  %v366 = mul i64 %v365, 1
  %v367 = icmp slt i64 %v366, 1
  %v368 = select i1 %v367, i64 %v366, i64 1
  %v369 = mul i64 %v362, %v363
  %v370 = sdiv i64 %v369, %v3
  %v371 = mul i64 %v370, 1
  %v372 = icmp slt i64 %v371, 1
  %v373 = select i1 %v372, i64 %v371, i64 1
  %v374 = icmp slt i64 %v373, 1
  %v375 = select i1 %v374, i64 %v373, i64 1
  br label %b73
b73:
  %v376 = phi i64 [ %v368, %b71 ], [ %v491, %b85 ]
  %v377 = icmp slt i64 %v376, %v375
  br i1 %v377, label %b74, label %b75
b74:
  %v378 = mul i64 %v376, 64
  %v379 = mul i64 %v376, 8
  %v380 = add i64 %v378, 0
  %v381 = add i64 %v379, 0
  %v382 = getelementptr inbounds float, ptr %v357, i64 %v380
  %v383 = sub i64 8, %v381
  %v384 = icmp slt i64 %v383, 0
  %v385 = select i1 %v384, i64 0, i64 %v383
  %v386 = icmp ult i64 %v385, 8
  %v387 = select i1 %v386, i64 %v385, i64 8
  %v388 = trunc i64 %v387 to i32
  %v389 = insertelement <8 x i32> poison, i32 %v388, i64 0
  %v390 = shufflevector <8 x i32> %v389, <8 x i32> poison, <8 x i32> zeroinitializer
  %v391 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v390
  %v392 = mul i64 %v381, 8
  %v393 = add i64 0, %v392
  %v394 = getelementptr inbounds float, ptr %v12, i64 %v393
  %v395 = icmp sge i64 %v385, 8
  br i1 %v395, label %b76, label %b77
b76:
  br label %b78
b78:
  %v396 = phi i64 [ 0, %b76 ], [ %v470, %b79 ]
  %v397 = icmp slt i64 %v396, 8
  br i1 %v397, label %b79, label %b80
b79:
  %v398 = add i64 %v396, 0
  %v399 = getelementptr inbounds float, ptr %v394, i64 %v398
  %v400 = load <8 x float>, ptr %v399, align 4
  %v401 = add i64 %v396, 8
  %v402 = getelementptr inbounds float, ptr %v394, i64 %v401
  %v403 = load <8 x float>, ptr %v402, align 4
  %v404 = add i64 %v396, 16
  %v405 = getelementptr inbounds float, ptr %v394, i64 %v404
  %v406 = load <8 x float>, ptr %v405, align 4
  %v407 = add i64 %v396, 24
  %v408 = getelementptr inbounds float, ptr %v394, i64 %v407
  %v409 = load <8 x float>, ptr %v408, align 4
  %v410 = add i64 %v396, 32
  %v411 = getelementptr inbounds float, ptr %v394, i64 %v410
  %v412 = load <8 x float>, ptr %v411, align 4
  %v413 = add i64 %v396, 40
  %v414 = getelementptr inbounds float, ptr %v394, i64 %v413
  %v415 = load <8 x float>, ptr %v414, align 4
  %v416 = add i64 %v396, 48
  %v417 = getelementptr inbounds float, ptr %v394, i64 %v416
  %v418 = load <8 x float>, ptr %v417, align 4
  %v419 = add i64 %v396, 56
  %v420 = getelementptr inbounds float, ptr %v394, i64 %v419
  %v421 = load <8 x float>, ptr %v420, align 4
  %v422 = shufflevector <8 x float> %v400, <8 x float> %v412, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v423 = shufflevector <8 x float> %v400, <8 x float> %v412, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v424 = shufflevector <8 x float> %v403, <8 x float> %v415, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v425 = shufflevector <8 x float> %v403, <8 x float> %v415, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v426 = shufflevector <8 x float> %v406, <8 x float> %v418, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v427 = shufflevector <8 x float> %v406, <8 x float> %v418, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v428 = shufflevector <8 x float> %v409, <8 x float> %v421, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v429 = shufflevector <8 x float> %v409, <8 x float> %v421, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v430 = shufflevector <8 x float> %v422, <8 x float> %v426, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v431 = shufflevector <8 x float> %v422, <8 x float> %v426, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v432 = shufflevector <8 x float> %v424, <8 x float> %v428, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v433 = shufflevector <8 x float> %v424, <8 x float> %v428, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v434 = shufflevector <8 x float> %v423, <8 x float> %v427, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v435 = shufflevector <8 x float> %v423, <8 x float> %v427, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v436 = shufflevector <8 x float> %v425, <8 x float> %v429, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v437 = shufflevector <8 x float> %v425, <8 x float> %v429, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v438 = shufflevector <8 x float> %v430, <8 x float> %v432, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v439 = shufflevector <8 x float> %v430, <8 x float> %v432, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v440 = shufflevector <8 x float> %v431, <8 x float> %v433, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v441 = shufflevector <8 x float> %v431, <8 x float> %v433, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v442 = shufflevector <8 x float> %v434, <8 x float> %v436, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v443 = shufflevector <8 x float> %v434, <8 x float> %v436, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v444 = shufflevector <8 x float> %v435, <8 x float> %v437, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v445 = shufflevector <8 x float> %v435, <8 x float> %v437, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v446 = add i64 %v396, 0
  %v447 = mul i64 %v446, 8
  %v448 = getelementptr inbounds float, ptr %v382, i64 %v447
  store <8 x float> %v438, ptr %v448, align 4
  %v449 = add i64 %v396, 1
  %v450 = mul i64 %v449, 8
  %v451 = getelementptr inbounds float, ptr %v382, i64 %v450
  store <8 x float> %v439, ptr %v451, align 4
  %v452 = add i64 %v396, 2
  %v453 = mul i64 %v452, 8
  %v454 = getelementptr inbounds float, ptr %v382, i64 %v453
  store <8 x float> %v440, ptr %v454, align 4
  %v455 = add i64 %v396, 3
  %v456 = mul i64 %v455, 8
  %v457 = getelementptr inbounds float, ptr %v382, i64 %v456
  store <8 x float> %v441, ptr %v457, align 4
  %v458 = add i64 %v396, 4
  %v459 = mul i64 %v458, 8
  %v460 = getelementptr inbounds float, ptr %v382, i64 %v459
  store <8 x float> %v442, ptr %v460, align 4
  %v461 = add i64 %v396, 5
  %v462 = mul i64 %v461, 8
  %v463 = getelementptr inbounds float, ptr %v382, i64 %v462
  store <8 x float> %v443, ptr %v463, align 4
  %v464 = add i64 %v396, 6
  %v465 = mul i64 %v464, 8
  %v466 = getelementptr inbounds float, ptr %v382, i64 %v465
  store <8 x float> %v444, ptr %v466, align 4
  %v467 = add i64 %v396, 7
  %v468 = mul i64 %v467, 8
  %v469 = getelementptr inbounds float, ptr %v382, i64 %v468
  store <8 x float> %v445, ptr %v469, align 4
  %v470 = add nsw i64 %v396, 8
  br label %b78
b80:
  br label %b81
b81:
  %v471 = phi i64 [ 8, %b80 ], [ %v479, %b82 ]
  %v472 = icmp slt i64 %v471, 8
  br i1 %v472, label %b82, label %b83
b82:
  %v473 = mul i64 %v471, 1
  %v474 = getelementptr inbounds float, ptr %v394, i64 %v473
  %v475 = getelementptr float, ptr %v474, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v476 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v475, <8 x i1> %v391, <8 x float> zeroinitializer)
  %v477 = mul i64 %v471, 8
  %v478 = getelementptr inbounds float, ptr %v382, i64 %v477
  store <8 x float> %v476, ptr %v478, align 4
  %v479 = add nsw i64 %v471, 1
  br label %b81
b83:
  br label %b77
b77:
  %v480 = icmp slt i64 %v385, 8
  br i1 %v480, label %b84, label %b85
b84:
  br label %b86
b86:
  %v481 = phi i64 [ 0, %b84 ], [ %v489, %b87 ]
  %v482 = icmp slt i64 %v481, 8
  br i1 %v482, label %b87, label %b88
b87:
  %v483 = mul i64 %v481, 1
  %v484 = getelementptr inbounds float, ptr %v394, i64 %v483
  %v485 = getelementptr float, ptr %v484, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v486 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v485, <8 x i1> %v391, <8 x float> zeroinitializer)
  %v487 = mul i64 %v481, 8
  %v488 = getelementptr inbounds float, ptr %v382, i64 %v487
  store <8 x float> %v486, ptr %v488, align 4
  %v489 = add nsw i64 %v481, 1
  br label %b86
b88:
  br label %b85
b85:
  %v490 = add i64 %v378, 64
  %v491 = add nsw i64 %v376, 1
  br label %b73
b75:
  br label %b72
b72:
  %v492 = icmp sgt i64 %v3, 1
  br i1 %v492, label %b89, label %b90
b89:
  %v493 = getelementptr inbounds i64, ptr %v1, i64 3
  %v494 = atomicrmw add ptr %v493, i64 1 acq_rel
  %v495 = load i64, ptr %v87, align 8
  %v496 = add i64 %v495, 1
  store i64 %v496, ptr %v87, align 8
  %v497 = mul i64 %v3, %v496
  br label %b91
b91:
  %v498 = load atomic i64, ptr %v493 acquire, align 8
  %v499 = icmp slt i64 %v498, %v497
  br i1 %v499, label %b92, label %b93
b92:
  %v500 = call i32 @sched_yield()
  br label %b91
b93:
  br label %b90
b90:
  %v501 = getelementptr inbounds i64, ptr %v1, i64 5
  %v502 = load i64, ptr %v501, align 8
  br label %b94
b94:
  %v503 = phi i64 [ 0, %b90 ], [ %v1045, %b176 ]
  %v504 = icmp slt i64 %v503, %v5
  br i1 %v504, label %b95, label %b96
b95:
  %v505 = add i64 %v503, %v502
  %v506 = icmp slt i64 %v505, %v5
  %v507 = select i1 %v506, i64 %v505, i64 %v5
  %v508 = sub i64 %v507, %v503
  %v509 = mul i64 %v508, %v7
  %v511 = add i64 %v509, 0
  %v512 = sdiv i64 %v511, 1
  %v513 = add i64 %v2, 1
  %v514 = mul i64 %v512, %v2
  %v515 = sdiv i64 %v514, %v3
  %v516 = mul i64 %v515, 1
  %v517 = icmp slt i64 %v516, %v509
  %v518 = select i1 %v517, i64 %v516, i64 %v509
  %v519 = mul i64 %v512, %v513
  %v520 = sdiv i64 %v519, %v3
  %v521 = mul i64 %v520, 1
  %v522 = icmp slt i64 %v521, %v509
  %v523 = select i1 %v522, i64 %v521, i64 %v509
  %v524 = mul i64 %v503, %v7
  %v525 = add i64 %v518, %v524
  %v526 = add i64 %v523, %v524
  br label %b97
b97:
  %v527 = phi i64 [ %v525, %b95 ], [ %v580, %b102 ]
  %v528 = icmp slt i64 %v527, %v526
  br i1 %v528, label %b98, label %b99
b98:
  %v529 = add i64 %v527, 96
  %v530 = icmp slt i64 %v529, %v526
  %v531 = select i1 %v530, i64 %v529, i64 %v526
  br label %b100
b100:
  %v532 = phi i64 [ 0, %b98 ], [ %v579, %b105 ]
  %v533 = icmp slt i64 %v532, 1
  br i1 %v533, label %b101, label %b102
b101:
  %v534 = sub i64 %v531, %v527
  %v535 = sub i64 8, 1
  %v536 = add i64 %v534, %v535
  %v537 = sdiv i64 %v536, 8
  br label %b103
b103:
  %v538 = phi i64 [ 0, %b101 ], [ %v578, %b110 ]
  %v539 = icmp slt i64 %v538, %v537
  br i1 %v539, label %b104, label %b105
b104:
  %v540 = mul i64 %v534, %v538
  %v541 = sdiv i64 %v540, %v537
  %v542 = add i64 %v527, %v541
  %v543 = add i64 %v538, 1
  %v544 = mul i64 %v534, %v543
  %v545 = sdiv i64 %v544, %v537
  %v546 = add i64 %v527, %v545
  %v547 = mul i64 %v532, 64
  %v548 = getelementptr inbounds float, ptr %v213, i64 %v547
  %v549 = sub i64 %v546, %v542
  %v550 = mul i64 %v542, 8
  %v551 = getelementptr inbounds float, ptr %v10, i64 %v550
  %v552 = getelementptr inbounds float, ptr %v551, i64 0
  %v553 = sub i64 %v549, 1
  %v554 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v553
  %v555 = load ptr, ptr %v554, align 4
  %v556 = icmp sgt i64 %v549, 0
  br i1 %v556, label %b106, label %b107
b106:
  call void %v555(ptr %v552, i64 8, ptr %v548, i64 8, ptr %v510)
  br label %b107
b107:
  %v557 = add i64 %v547, 64
  br label %b108
b108:
  %v558 = phi i64 [ %v542, %b107 ], [ %v577, %b113 ]
  %v559 = icmp slt i64 %v558, %v546
  br i1 %v559, label %b109, label %b110
b109:
  %v560 = sub i64 %v558, %v542
  %v561 = mul i64 %v560, 8
  %v562 = getelementptr inbounds float, ptr %v510, i64 %v561
  %v563 = mul i64 %v558, 8
  %v564 = getelementptr inbounds float, ptr %v44, i64 %v563
  br label %b111
b111:
  %v565 = phi i64 [ 0, %b109 ], [ %v576, %b112 ]
  %v566 = icmp slt i64 %v565, 1
  br i1 %v566, label %b112, label %b113
b112:
  %v567 = mul i64 %v532, 1
  %v568 = add i64 %v567, %v565
  %v569 = mul i64 %v568, 8
  %v570 = add i64 0, %v565
  %v571 = mul i64 %v570, 8
  %v572 = getelementptr inbounds float, ptr %v562, i64 %v571
  %v573 = load <8 x float>, ptr %v572, align 4
  %v574 = add i64 0, %v569
  %v575 = getelementptr inbounds float, ptr %v564, i64 %v574
  store <8 x float> %v573, ptr %v575, align 4
  %v576 = add nsw i64 %v565, 1
  br label %b111
b113:
  %v577 = add nsw i64 %v558, 1
  br label %b108
b110:
  %v578 = add nsw i64 %v538, 1
  br label %b103
b105:
  %v579 = add nsw i64 %v532, 1
  br label %b100
b102:
  %v580 = add nsw i64 %v527, 96
  br label %b97
b99:
  %v581 = icmp sgt i64 %v3, 1
  br i1 %v581, label %b114, label %b115
b114:
  %v582 = getelementptr inbounds i64, ptr %v1, i64 3
  %v583 = atomicrmw add ptr %v582, i64 1 acq_rel
  %v584 = load i64, ptr %v87, align 8
  %v585 = add i64 %v584, 1
  store i64 %v585, ptr %v87, align 8
  %v586 = mul i64 %v3, %v585
  br label %b116
b116:
  %v587 = load atomic i64, ptr %v582 acquire, align 8
  %v588 = icmp slt i64 %v587, %v586
  br i1 %v588, label %b117, label %b118
b117:
  %v589 = call i32 @sched_yield()
  br label %b116
b118:
  br label %b115
b115:
  br label %b119
b119:
  %v590 = phi i64 [ %v503, %b115 ], [ %v1035, %b174 ]
  %v591 = icmp slt i64 %v590, %v507
  br i1 %v591, label %b120, label %b121
b120:
  %v592 = add i64 %v7, 0
  %v593 = sdiv i64 %v592, 1
  %v594 = add i64 %v2, 1
  %v595 = mul i64 %v593, %v2
  %v596 = sdiv i64 %v595, %v3
  %v597 = mul i64 %v596, 1
  %v598 = icmp slt i64 %v597, %v7
  %v599 = select i1 %v598, i64 %v597, i64 %v7
  %v600 = mul i64 %v593, %v594
  %v601 = sdiv i64 %v600, %v3
  %v602 = mul i64 %v601, 1
  %v603 = icmp slt i64 %v602, %v7
  %v604 = select i1 %v603, i64 %v602, i64 %v7
  br label %b122
b122:
  %v605 = phi i64 [ %v599, %b120 ], [ %v653, %b127 ]
  %v606 = icmp slt i64 %v605, %v604
  br i1 %v606, label %b123, label %b124
b123:
  br label %b125
b125:
  %v607 = phi i64 [ 0, %b123 ], [ %v652, %b126 ]
  %v608 = icmp slt i64 %v607, 8
  br i1 %v608, label %b126, label %b127
b126:
  %v609 = add i64 %v590, 0
  %v610 = and i64 %v609, %v74
  %v611 = mul i64 %v610, %v7
  %v612 = add i64 %v611, %v605
  %v613 = mul i64 %v612, 64
  %v614 = getelementptr inbounds float, ptr %v24, i64 %v613
  %v615 = add i64 %v590, 0
  %v616 = and i64 %v615, %v72
  %v617 = mul i64 %v616, %v7
  %v618 = add i64 %v617, %v605
  %v619 = mul i64 %v618, 8
  %v620 = getelementptr inbounds float, ptr %v22, i64 %v619
  %v621 = add i64 0, %v607
  %v622 = getelementptr inbounds float, ptr %v620, i64 %v621
  %v623 = load float, ptr %v622, align 4
  %v624 = add i64 %v590, 1
  %v625 = and i64 %v624, %v74
  %v626 = mul i64 %v625, %v7
  %v627 = add i64 %v626, %v605
  %v628 = mul i64 %v627, 64
  %v629 = getelementptr inbounds float, ptr %v24, i64 %v628
  %v630 = mul i64 %v607, 8
  %v631 = add i64 0, %v630
  %v632 = add i64 %v631, 0
  %v633 = getelementptr inbounds float, ptr %v614, i64 %v632
  %v634 = load <8 x float>, ptr %v633, align 4
  %v635 = insertelement <8 x float> poison, float 0x3FEE666660000000, i64 0
  %v636 = shufflevector <8 x float> %v635, <8 x float> poison, <8 x i32> zeroinitializer
  %v637 = fmul <8 x float> %v636, %v634
  %v638 = add i64 0, 0
  %v639 = getelementptr inbounds float, ptr %v620, i64 %v638
  %v640 = load <8 x float>, ptr %v639, align 4
  %v641 = insertelement <8 x float> poison, float %v623, i64 0
  %v642 = shufflevector <8 x float> %v641, <8 x float> poison, <8 x i32> zeroinitializer
  %v643 = fmul <8 x float> %v642, %v640
  %v644 = insertelement <8 x float> poison, float 0x3FE0000000000000, i64 0
  %v645 = shufflevector <8 x float> %v644, <8 x float> poison, <8 x i32> zeroinitializer
  %v646 = fmul <8 x float> %v645, %v643
  %v647 = fadd <8 x float> %v637, %v646
  %v648 = mul i64 %v607, 8
  %v649 = add i64 0, %v648
  %v650 = add i64 %v649, 0
  %v651 = getelementptr inbounds float, ptr %v629, i64 %v650
  store <8 x float> %v647, ptr %v651, align 4
  %v652 = add nsw i64 %v607, 1
  br label %b125
b127:
  %v653 = add nsw i64 %v605, 1
  br label %b122
b124:
  %v655 = add i64 %v7, 0
  %v656 = sdiv i64 %v655, 1
  %v657 = add i64 %v2, 1
  %v658 = mul i64 %v656, %v2
  %v659 = sdiv i64 %v658, %v3
  %v660 = mul i64 %v659, 1
  %v661 = icmp slt i64 %v660, %v7
  %v662 = select i1 %v661, i64 %v660, i64 %v7
  %v663 = mul i64 %v656, %v657
  %v664 = sdiv i64 %v663, %v3
  %v665 = mul i64 %v664, 1
  %v666 = icmp slt i64 %v665, %v7
  %v667 = select i1 %v666, i64 %v665, i64 %v7
  br label %b128
b128:
  %v668 = phi i64 [ %v662, %b124 ], [ %v739, %b133 ]
  %v669 = icmp slt i64 %v668, %v667
  br i1 %v669, label %b129, label %b130
b129:
  %v670 = add i64 %v668, 96
  %v671 = icmp slt i64 %v670, %v667
  %v672 = select i1 %v671, i64 %v670, i64 %v667
  br label %b131
b131:
  %v673 = phi i64 [ 0, %b129 ], [ %v738, %b136 ]
  %v674 = icmp slt i64 %v673, 1
  br i1 %v674, label %b132, label %b133
b132:
  %v675 = sub i64 %v672, %v668
  %v676 = sub i64 8, 1
  %v677 = add i64 %v675, %v676
  %v678 = sdiv i64 %v677, 8
  br label %b134
b134:
  %v679 = phi i64 [ 0, %b132 ], [ %v737, %b141 ]
  %v680 = icmp slt i64 %v679, %v678
  br i1 %v680, label %b135, label %b136
b135:
  %v681 = mul i64 %v675, %v679
  %v682 = sdiv i64 %v681, %v678
  %v683 = add i64 %v668, %v682
  %v684 = add i64 %v679, 1
  %v685 = mul i64 %v675, %v684
  %v686 = sdiv i64 %v685, %v678
  %v687 = add i64 %v668, %v686
  %v688 = mul i64 %v673, 64
  %v689 = getelementptr inbounds float, ptr %v357, i64 %v688
  %v690 = sub i64 %v687, %v683
  %v691 = add i64 %v590, 0
  %v692 = and i64 %v691, %v72
  %v693 = mul i64 %v692, %v7
  %v694 = add i64 %v693, %v683
  %v695 = mul i64 %v694, 8
  %v696 = getelementptr inbounds float, ptr %v22, i64 %v695
  %v697 = getelementptr inbounds float, ptr %v696, i64 0
  %v698 = sub i64 %v690, 1
  %v699 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v698
  %v700 = load ptr, ptr %v699, align 4
  %v701 = icmp sgt i64 %v690, 0
  br i1 %v701, label %b137, label %b138
b137:
  call void %v700(ptr %v697, i64 8, ptr %v689, i64 8, ptr %v654)
  br label %b138
b138:
  %v702 = add i64 %v688, 64
  br label %b139
b139:
  %v703 = phi i64 [ %v683, %b138 ], [ %v736, %b144 ]
  %v704 = icmp slt i64 %v703, %v687
  br i1 %v704, label %b140, label %b141
b140:
  %v705 = sub i64 %v703, %v683
  %v706 = mul i64 %v705, 8
  %v707 = getelementptr inbounds float, ptr %v654, i64 %v706
  %v708 = add i64 %v590, 0
  %v709 = and i64 %v708, %v78
  %v710 = mul i64 %v709, %v7
  %v711 = add i64 %v710, %v703
  %v712 = mul i64 %v711, 8
  %v713 = getelementptr inbounds float, ptr %v44, i64 %v712
  %v714 = add i64 %v590, 0
  %v715 = and i64 %v714, %v80
  %v716 = mul i64 %v715, %v7
  %v717 = add i64 %v716, %v703
  %v718 = mul i64 %v717, 8
  %v719 = getelementptr inbounds float, ptr %v46, i64 %v718
  br label %b142
b142:
  %v720 = phi i64 [ 0, %b140 ], [ %v735, %b143 ]
  %v721 = icmp slt i64 %v720, 1
  br i1 %v721, label %b143, label %b144
b143:
  %v722 = mul i64 %v673, 1
  %v723 = add i64 %v722, %v720
  %v724 = mul i64 %v723, 8
  %v725 = add i64 0, %v720
  %v726 = mul i64 %v725, 8
  %v727 = getelementptr inbounds float, ptr %v707, i64 %v726
  %v728 = load <8 x float>, ptr %v727, align 4
  %v729 = add i64 0, %v724
  %v730 = getelementptr inbounds float, ptr %v713, i64 %v729
  %v731 = load <8 x float>, ptr %v730, align 4
  %v732 = fadd <8 x float> %v728, %v731
  %v733 = add i64 0, %v724
  %v734 = getelementptr inbounds float, ptr %v719, i64 %v733
  store <8 x float> %v732, ptr %v734, align 4
  %v735 = add nsw i64 %v720, 1
  br label %b142
b144:
  %v736 = add nsw i64 %v703, 1
  br label %b139
b141:
  %v737 = add nsw i64 %v679, 1
  br label %b134
b136:
  %v738 = add nsw i64 %v673, 1
  br label %b131
b133:
  %v739 = add nsw i64 %v668, 96
  br label %b128
b130:
  %v740 = add i64 %v7, 0
  %v741 = sdiv i64 %v740, 1
  %v742 = add i64 %v2, 1
  %v743 = mul i64 %v741, %v2
  %v744 = sdiv i64 %v743, %v3
  %v745 = mul i64 %v744, 1
  %v746 = icmp slt i64 %v745, %v7
  %v747 = select i1 %v746, i64 %v745, i64 %v7
  %v748 = mul i64 %v741, %v742
  %v749 = sdiv i64 %v748, %v3
  %v750 = mul i64 %v749, 1
  %v751 = icmp slt i64 %v750, %v7
  %v752 = select i1 %v751, i64 %v750, i64 %v7
  br label %b145
b145:
  %v753 = phi i64 [ %v747, %b130 ], [ %v804, %b150 ]
  %v754 = icmp slt i64 %v753, %v752
  br i1 %v754, label %b146, label %b147
b146:
  br label %b148
b148:
  %v755 = phi i64 [ 0, %b146 ], [ %v803, %b153 ]
  %v756 = icmp slt i64 %v755, 8
  br i1 %v756, label %b149, label %b150
b149:
  br label %b151
b151:
  %v757 = phi i64 [ 0, %b149 ], [ %v788, %b152 ]
  %v758 = phi <8 x float> [ splat (float 0x0000000000000000), %b149 ], [ %v787, %b152 ]
  %v759 = icmp slt i64 %v757, 8
  br i1 %v759, label %b152, label %b153
b152:
  %v760 = add i64 %v590, 1
  %v761 = and i64 %v760, %v74
  %v762 = mul i64 %v761, %v7
  %v763 = add i64 %v762, %v753
  %v764 = mul i64 %v763, 64
  %v765 = getelementptr inbounds float, ptr %v24, i64 %v764
  %v766 = add i64 %v590, 0
  %v767 = and i64 %v766, %v80
  %v768 = mul i64 %v767, %v7
  %v769 = add i64 %v768, %v753
  %v770 = mul i64 %v769, 8
  %v771 = getelementptr inbounds float, ptr %v46, i64 %v770
  %v772 = mul i64 %v755, 8
  %v773 = add i64 0, %v772
  %v774 = add i64 %v773, %v757
  %v775 = getelementptr inbounds float, ptr %v765, i64 %v774
  %v776 = load <8 x float>, ptr %v775, align 4
  %v777 = add i64 0, %v757
  %v778 = getelementptr inbounds float, ptr %v771, i64 %v777
  %v779 = load <8 x float>, ptr %v778, align 4
  %v780 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v781 = shufflevector <8 x float> %v780, <8 x float> poison, <8 x i32> zeroinitializer
  %v782 = fcmp ole <8 x float> %v779, %v781
  %v783 = select <8 x i1> %v782, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v784 = fcmp une <8 x float> %v783, splat (float 0x0000000000000000)
  %v785 = select <8 x i1> %v784, <8 x float> %v781, <8 x float> %v779
  %v786 = fmul <8 x float> %v776, %v785
  %v787 = fadd <8 x float> %v758, %v786
  %v788 = add nsw i64 %v757, 8
  br label %b151
b153:
  %v789 = shufflevector <8 x float> %v758, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v790 = shufflevector <8 x float> %v758, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v791 = fadd <4 x float> %v789, %v790
  %v792 = shufflevector <4 x float> %v791, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v793 = shufflevector <4 x float> %v791, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v794 = fadd <2 x float> %v792, %v793
  %v795 = extractelement <2 x float> %v794, i64 0
  %v796 = extractelement <2 x float> %v794, i64 1
  %v797 = fadd float %v795, %v796
  %v798 = fadd float %v797, 0x0000000000000000
  %v799 = mul i64 %v753, 8
  %v800 = getelementptr inbounds float, ptr %v48, i64 %v799
  %v801 = add i64 0, %v755
  %v802 = getelementptr inbounds float, ptr %v800, i64 %v801
  store float %v798, ptr %v802, align 4
  %v803 = add nsw i64 %v755, 1
  br label %b148
b150:
  %v804 = add nsw i64 %v753, 1
  br label %b145
b147:
  %v805 = add i64 %v7, 0
  %v806 = sdiv i64 %v805, 1
  %v807 = add i64 %v2, 1
  %v808 = mul i64 %v806, %v2
  %v809 = sdiv i64 %v808, %v3
  %v810 = mul i64 %v809, 1
  %v811 = icmp slt i64 %v810, %v7
  %v812 = select i1 %v811, i64 %v810, i64 %v7
  %v813 = mul i64 %v806, %v807
  %v814 = sdiv i64 %v813, %v3
  %v815 = mul i64 %v814, 1
  %v816 = icmp slt i64 %v815, %v7
  %v817 = select i1 %v816, i64 %v815, i64 %v7
  br label %b154
b154:
  %v818 = phi i64 [ %v812, %b147 ], [ %v853, %b159 ]
  %v819 = icmp slt i64 %v818, %v817
  br i1 %v819, label %b155, label %b156
b155:
  br label %b157
b157:
  %v820 = phi i64 [ 0, %b155 ], [ %v839, %b158 ]
  %v821 = phi <8 x float> [ splat (float 0x0000000000000000), %b155 ], [ %v838, %b158 ]
  %v822 = icmp slt i64 %v820, 8
  br i1 %v822, label %b158, label %b159
b158:
  %v823 = add i64 %v590, 0
  %v824 = and i64 %v823, %v80
  %v825 = mul i64 %v824, %v7
  %v826 = add i64 %v825, %v818
  %v827 = mul i64 %v826, 8
  %v828 = getelementptr inbounds float, ptr %v46, i64 %v827
  %v829 = mul i64 %v818, 8
  %v830 = getelementptr inbounds float, ptr %v48, i64 %v829
  %v831 = add i64 0, %v820
  %v832 = getelementptr inbounds float, ptr %v828, i64 %v831
  %v833 = load <8 x float>, ptr %v832, align 4
  %v834 = add i64 0, %v820
  %v835 = getelementptr inbounds float, ptr %v830, i64 %v834
  %v836 = load <8 x float>, ptr %v835, align 4
  %v837 = fadd <8 x float> %v833, %v836
  %v838 = fadd <8 x float> %v821, %v837
  %v839 = add nsw i64 %v820, 8
  br label %b157
b159:
  %v840 = shufflevector <8 x float> %v821, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v841 = shufflevector <8 x float> %v821, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v842 = fadd <4 x float> %v840, %v841
  %v843 = shufflevector <4 x float> %v842, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v844 = shufflevector <4 x float> %v842, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v845 = fadd <2 x float> %v843, %v844
  %v846 = extractelement <2 x float> %v845, i64 0
  %v847 = extractelement <2 x float> %v845, i64 1
  %v848 = fadd float %v846, %v847
  %v849 = fadd float %v848, 0x0000000000000000
  %v850 = mul i64 %v818, 1
  %v851 = getelementptr inbounds float, ptr %v50, i64 %v850
  %v852 = getelementptr inbounds float, ptr %v851, i64 0
  store float %v849, ptr %v852, align 4
  %v853 = add nsw i64 %v818, 1
  br label %b154
b156:
  %v854 = add i64 %v7, 0
  %v855 = sdiv i64 %v854, 1
  %v856 = add i64 %v2, 1
  %v857 = mul i64 %v855, %v2
  %v858 = sdiv i64 %v857, %v3
  %v859 = mul i64 %v858, 1
  %v860 = icmp slt i64 %v859, %v7
  %v861 = select i1 %v860, i64 %v859, i64 %v7
  %v862 = mul i64 %v855, %v856
  %v863 = sdiv i64 %v862, %v3
  %v864 = mul i64 %v863, 1
  %v865 = icmp slt i64 %v864, %v7
  %v866 = select i1 %v865, i64 %v864, i64 %v7
  br label %b160
b160:
  %v867 = phi i64 [ %v861, %b156 ], [ %v900, %b161 ]
  %v868 = icmp slt i64 %v867, %v866
  br i1 %v868, label %b161, label %b162
b161:
  %v869 = add i64 %v590, 0
  %v870 = and i64 %v869, %v80
  %v871 = mul i64 %v870, %v7
  %v872 = add i64 %v871, %v867
  %v873 = mul i64 %v872, 8
  %v874 = getelementptr inbounds float, ptr %v46, i64 %v873
  %v875 = mul i64 %v867, 8
  %v876 = getelementptr inbounds float, ptr %v48, i64 %v875
  %v877 = mul i64 %v867, 1
  %v878 = getelementptr inbounds float, ptr %v50, i64 %v877
  %v879 = getelementptr inbounds float, ptr %v878, i64 0
  %v880 = load float, ptr %v879, align 4
  %v881 = fdiv float %v880, 0x4020000000000000
  %v882 = add i64 %v590, 0
  %v883 = and i64 %v882, %v78
  %v884 = mul i64 %v883, %v7
  %v885 = add i64 %v884, %v867
  %v886 = mul i64 %v885, 8
  %v887 = getelementptr inbounds float, ptr %v44, i64 %v886
  %v888 = add i64 0, 0
  %v889 = getelementptr inbounds float, ptr %v874, i64 %v888
  %v890 = load <8 x float>, ptr %v889, align 4
  %v891 = add i64 0, 0
  %v892 = getelementptr inbounds float, ptr %v876, i64 %v891
  %v893 = load <8 x float>, ptr %v892, align 4
  %v894 = fadd <8 x float> %v890, %v893
  %v895 = insertelement <8 x float> poison, float %v881, i64 0
  %v896 = shufflevector <8 x float> %v895, <8 x float> poison, <8 x i32> zeroinitializer
  %v897 = fsub <8 x float> %v894, %v896
  %v898 = add i64 0, 0
  %v899 = getelementptr inbounds float, ptr %v887, i64 %v898
  store <8 x float> %v897, ptr %v899, align 4
  %v900 = add nsw i64 %v867, 1
  br label %b160
b162:
  %v901 = add i64 %v7, 0
  %v902 = sdiv i64 %v901, 1
  %v903 = add i64 %v2, 1
  %v904 = mul i64 %v902, %v2
  %v905 = sdiv i64 %v904, %v3
  %v906 = mul i64 %v905, 1
  %v907 = icmp slt i64 %v906, %v7
  %v908 = select i1 %v907, i64 %v906, i64 %v7
  %v909 = mul i64 %v902, %v903
  %v910 = sdiv i64 %v909, %v3
  %v911 = mul i64 %v910, 1
  %v912 = icmp slt i64 %v911, %v7
  %v913 = select i1 %v912, i64 %v911, i64 %v7
  br label %b163
b163:
  %v914 = phi i64 [ %v908, %b162 ], [ %v944, %b168 ]
  %v915 = icmp slt i64 %v914, %v913
  br i1 %v915, label %b164, label %b165
b164:
  br label %b166
b166:
  %v916 = phi i64 [ 0, %b164 ], [ %v930, %b167 ]
  %v917 = phi <8 x float> [ splat (float 0x0000000000000000), %b164 ], [ %v929, %b167 ]
  %v918 = icmp slt i64 %v916, 8
  br i1 %v918, label %b167, label %b168
b167:
  %v919 = add i64 %v590, 0
  %v920 = and i64 %v919, %v78
  %v921 = mul i64 %v920, %v7
  %v922 = add i64 %v921, %v914
  %v923 = mul i64 %v922, 8
  %v924 = getelementptr inbounds float, ptr %v44, i64 %v923
  %v925 = add i64 0, %v916
  %v926 = getelementptr inbounds float, ptr %v924, i64 %v925
  %v927 = load <8 x float>, ptr %v926, align 4
  %v928 = fmul <8 x float> %v927, %v927
  %v929 = fadd <8 x float> %v917, %v928
  %v930 = add nsw i64 %v916, 8
  br label %b166
b168:
  %v931 = shufflevector <8 x float> %v917, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v932 = shufflevector <8 x float> %v917, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v933 = fadd <4 x float> %v931, %v932
  %v934 = shufflevector <4 x float> %v933, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v935 = shufflevector <4 x float> %v933, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v936 = fadd <2 x float> %v934, %v935
  %v937 = extractelement <2 x float> %v936, i64 0
  %v938 = extractelement <2 x float> %v936, i64 1
  %v939 = fadd float %v937, %v938
  %v940 = fadd float %v939, 0x0000000000000000
  %v941 = mul i64 %v914, 1
  %v942 = getelementptr inbounds float, ptr %v50, i64 %v941
  %v943 = getelementptr inbounds float, ptr %v942, i64 0
  store float %v940, ptr %v943, align 4
  %v944 = add nsw i64 %v914, 1
  br label %b163
b165:
  %v945 = add i64 %v7, 0
  %v946 = sdiv i64 %v945, 1
  %v947 = add i64 %v2, 1
  %v948 = mul i64 %v946, %v2
  %v949 = sdiv i64 %v948, %v3
  %v950 = mul i64 %v949, 1
  %v951 = icmp slt i64 %v950, %v7
  %v952 = select i1 %v951, i64 %v950, i64 %v7
  %v953 = mul i64 %v946, %v947
  %v954 = sdiv i64 %v953, %v3
  %v955 = mul i64 %v954, 1
  %v956 = icmp slt i64 %v955, %v7
  %v957 = select i1 %v956, i64 %v955, i64 %v7
  br label %b169
b169:
  %v958 = phi i64 [ %v952, %b165 ], [ %v975, %b170 ]
  %v959 = icmp slt i64 %v958, %v957
  br i1 %v959, label %b170, label %b171
b170:
  %v960 = mul i64 %v958, 1
  %v961 = getelementptr inbounds float, ptr %v50, i64 %v960
  %v962 = getelementptr inbounds float, ptr %v961, i64 0
  %v963 = load float, ptr %v962, align 4
  %v964 = fdiv float %v963, 0x4020000000000000
  %v965 = fadd float %v964, 0x3EE4F8B580000000
  %v966 = call float @llvm.sqrt.f32(float %v965)
  %v967 = add i64 %v590, 0
  %v968 = and i64 %v967, %v82
  %v969 = mul i64 %v968, %v7
  %v970 = add i64 %v969, %v958
  %v971 = mul i64 %v970, 1
  %v972 = getelementptr inbounds float, ptr %v52, i64 %v971
  %v973 = add i64 0, 0
  %v974 = getelementptr inbounds float, ptr %v972, i64 %v973
  store float %v966, ptr %v974, align 4
  %v975 = add nsw i64 %v958, 1
  br label %b169
b171:
  %v976 = add i64 %v7, 0
  %v977 = sdiv i64 %v976, 1
  %v978 = add i64 %v2, 1
  %v979 = mul i64 %v977, %v2
  %v980 = sdiv i64 %v979, %v3
  %v981 = mul i64 %v980, 1
  %v982 = icmp slt i64 %v981, %v7
  %v983 = select i1 %v982, i64 %v981, i64 %v7
  %v984 = mul i64 %v977, %v978
  %v985 = sdiv i64 %v984, %v3
  %v986 = mul i64 %v985, 1
  %v987 = icmp slt i64 %v986, %v7
  %v988 = select i1 %v987, i64 %v986, i64 %v7
  br label %b172
b172:
  %v989 = phi i64 [ %v983, %b171 ], [ %v1034, %b173 ]
  %v990 = icmp slt i64 %v989, %v988
  br i1 %v990, label %b173, label %b174
b173:
  %v991 = add i64 %v590, 0
  %v992 = and i64 %v991, %v78
  %v993 = mul i64 %v992, %v7
  %v994 = add i64 %v993, %v989
  %v995 = mul i64 %v994, 8
  %v996 = getelementptr inbounds float, ptr %v44, i64 %v995
  %v997 = add i64 %v590, 0
  %v998 = and i64 %v997, %v82
  %v999 = mul i64 %v998, %v7
  %v1000 = add i64 %v999, %v989
  %v1001 = mul i64 %v1000, 1
  %v1002 = getelementptr inbounds float, ptr %v52, i64 %v1001
  %v1003 = getelementptr inbounds float, ptr %v1002, i64 0
  %v1004 = load float, ptr %v1003, align 4
  %v1005 = fdiv float 0x3FF0000000000000, %v1004
  %v1006 = add i64 %v590, 1
  %v1007 = and i64 %v1006, %v72
  %v1008 = mul i64 %v1007, %v7
  %v1009 = add i64 %v1008, %v989
  %v1010 = mul i64 %v1009, 8
  %v1011 = getelementptr inbounds float, ptr %v22, i64 %v1010
  %v1012 = add i64 0, 0
  %v1013 = getelementptr inbounds float, ptr %v996, i64 %v1012
  %v1014 = load <8 x float>, ptr %v1013, align 4
  %v1015 = insertelement <8 x float> poison, float %v1005, i64 0
  %v1016 = shufflevector <8 x float> %v1015, <8 x float> poison, <8 x i32> zeroinitializer
  %v1017 = fmul <8 x float> %v1014, %v1016
  %v1018 = add i64 0, 0
  %v1019 = getelementptr inbounds float, ptr %v16, i64 %v1018
  %v1020 = load <8 x float>, ptr %v1019, align 4
  %v1021 = fmul <8 x float> %v1017, %v1020
  %v1022 = add i64 0, 0
  %v1023 = getelementptr inbounds float, ptr %v18, i64 %v1022
  %v1024 = load <8 x float>, ptr %v1023, align 4
  %v1025 = fadd <8 x float> %v1021, %v1024
  %v1026 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v1027 = shufflevector <8 x float> %v1026, <8 x float> poison, <8 x i32> zeroinitializer
  %v1028 = fcmp ole <8 x float> %v1025, %v1027
  %v1029 = select <8 x i1> %v1028, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v1030 = fcmp une <8 x float> %v1029, splat (float 0x0000000000000000)
  %v1031 = select <8 x i1> %v1030, <8 x float> %v1027, <8 x float> %v1025
  %v1032 = add i64 0, 0
  %v1033 = getelementptr inbounds float, ptr %v1011, i64 %v1032
  store <8 x float> %v1031, ptr %v1033, align 4
  %v1034 = add nsw i64 %v989, 1
  br label %b172
b174:
  %v1035 = add nsw i64 %v590, 1
  br label %b119
b121:
  %v1036 = icmp sgt i64 %v3, 1
  br i1 %v1036, label %b175, label %b176
b175:
  %v1037 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1038 = atomicrmw add ptr %v1037, i64 1 acq_rel
  %v1039 = load i64, ptr %v87, align 8
  %v1040 = add i64 %v1039, 1
  store i64 %v1040, ptr %v87, align 8
  %v1041 = mul i64 %v3, %v1040
  br label %b177
b177:
  %v1042 = load atomic i64, ptr %v1037 acquire, align 8
  %v1043 = icmp slt i64 %v1042, %v1041
  br i1 %v1043, label %b178, label %b179
b178:
  %v1044 = call i32 @sched_yield()
  br label %b177
b179:
  br label %b176
b176:
  %v1045 = add nsw i64 %v503, %v502
  br label %b94
b96:
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
  %v87 = alloca i64, i64 1, align 8
  %v981 = alloca float, i64 64, align 4
  %v1136 = alloca float, i64 64, align 4
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
  %v67 = getelementptr inbounds i64, ptr %v1, i64 6
  %v68 = load i64, ptr %v67, align 8
  %v69 = getelementptr inbounds i64, ptr %v1, i64 11
  %v70 = load i64, ptr %v69, align 8
  %v71 = getelementptr inbounds i64, ptr %v1, i64 12
  %v72 = load i64, ptr %v71, align 8
  %v73 = getelementptr inbounds i64, ptr %v1, i64 13
  %v74 = load i64, ptr %v73, align 8
  %v75 = getelementptr inbounds i64, ptr %v1, i64 16
  %v76 = load i64, ptr %v75, align 8
  %v77 = getelementptr inbounds i64, ptr %v1, i64 23
  %v78 = load i64, ptr %v77, align 8
  %v79 = getelementptr inbounds i64, ptr %v1, i64 24
  %v80 = load i64, ptr %v79, align 8
  %v81 = getelementptr inbounds i64, ptr %v1, i64 27
  %v82 = load i64, ptr %v81, align 8
  %v83 = getelementptr inbounds i64, ptr %v1, i64 28
  %v84 = load i64, ptr %v83, align 8
  %v85 = getelementptr inbounds i64, ptr %v1, i64 34
  %v86 = load i64, ptr %v85, align 8
  store i64 0, ptr %v87, align 8
  %v88 = getelementptr inbounds ptr, ptr %v0, i64 29
  %v89 = load ptr, ptr %v88, align 4
  %v90 = mul i64 %v2, 15360
  %v91 = add i64 %v90, 128
  %v92 = getelementptr inbounds float, ptr %v89, i64 %v91
  %v93 = getelementptr inbounds float, ptr %v89, i64 0
  %v94 = getelementptr inbounds i64, ptr %v1, i64 4
  %v95 = load i64, ptr %v94, align 8
  %v96 = icmp eq i64 %v95, 0
  br i1 %v96, label %b0, label %b1
b0:
  %v97 = add i64 1, 0
  %v98 = sdiv i64 %v97, 1
  %v99 = add i64 %v2, 1
  %v100 = mul i64 %v98, %v2
  %v101 = sdiv i64 %v100, %v3
  %v102 = mul i64 %v101, 1
  %v103 = icmp slt i64 %v102, 1
  %v104 = select i1 %v103, i64 %v102, i64 1
  %v105 = mul i64 %v98, %v99
  %v106 = sdiv i64 %v105, %v3
  %v107 = mul i64 %v106, 1
  %v108 = icmp slt i64 %v107, 1
  %v109 = select i1 %v108, i64 %v107, i64 1
  %v110 = icmp slt i64 %v109, 1
  %v111 = select i1 %v110, i64 %v109, i64 1
  br label %b2
b2:
  %v112 = phi i64 [ %v104, %b0 ], [ %v140, %b7 ]
  %v113 = icmp slt i64 %v112, %v111
  br i1 %v113, label %b3, label %b4
b3:
  %v114 = mul i64 %v112, 64
  %v115 = mul i64 %v112, 8
  %v116 = add i64 %v114, 0
  %v117 = add i64 %v115, 0
  %v118 = getelementptr inbounds float, ptr %v93, i64 %v116
  %v119 = sub i64 8, %v117
  %v120 = icmp slt i64 %v119, 0
  %v121 = select i1 %v120, i64 0, i64 %v119
  %v122 = icmp ult i64 %v121, 8
  %v123 = select i1 %v122, i64 %v121, i64 8
  %v124 = trunc i64 %v123 to i32
  %v125 = insertelement <8 x i32> poison, i32 %v124, i64 0
  %v126 = shufflevector <8 x i32> %v125, <8 x i32> poison, <8 x i32> zeroinitializer
  %v127 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v126
  %v128 = mul i64 %v117, 1
  %v129 = add i64 0, %v128
  %v130 = getelementptr inbounds float, ptr %v12, i64 %v129
  br label %b5
b5:
  %v131 = phi i64 [ 0, %b3 ], [ %v138, %b6 ]
  %v132 = icmp slt i64 %v131, 8
  br i1 %v132, label %b6, label %b7
b6:
  %v133 = mul i64 %v131, 8
  %v134 = getelementptr inbounds float, ptr %v130, i64 %v133
  %v135 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v134, <8 x i1> %v127, <8 x float> zeroinitializer)
  %v136 = mul i64 %v131, 8
  %v137 = getelementptr inbounds float, ptr %v118, i64 %v136
  store <8 x float> %v135, ptr %v137, align 4
  %v138 = add nsw i64 %v131, 1
  br label %b5
b7:
  %v139 = add i64 %v114, 64
  %v140 = add nsw i64 %v112, 1
  br label %b2
b4:
  br label %b1
b1:
  %v141 = icmp sgt i64 %v3, 1
  br i1 %v141, label %b8, label %b9
b8:
  %v142 = getelementptr inbounds i64, ptr %v1, i64 3
  %v143 = atomicrmw add ptr %v142, i64 1 acq_rel
  %v144 = load i64, ptr %v87, align 8
  %v145 = add i64 %v144, 1
  store i64 %v145, ptr %v87, align 8
  %v146 = mul i64 %v3, %v145
  br label %b10
b10:
  %v147 = load atomic i64, ptr %v142 acquire, align 8
  %v148 = icmp slt i64 %v147, %v146
  br i1 %v148, label %b11, label %b12
b11:
  %v149 = call i32 @sched_yield()
  br label %b10
b12:
  br label %b9
b9:
  br label %b13
b13:
  %v150 = phi i64 [ 0, %b9 ], [ %v1069, %b63 ]
  %v151 = icmp slt i64 %v150, %v5
  br i1 %v151, label %b14, label %b15
b14:
  %v152 = sub i64 %v5, 1
  %v153 = sub i64 %v152, %v150
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
  br label %b16
b16:
  %v167 = phi i64 [ %v161, %b14 ], [ %v196, %b17 ]
  %v168 = icmp slt i64 %v167, %v166
  br i1 %v168, label %b17, label %b18
b17:
  %v169 = add i64 %v153, 1
  %v170 = and i64 %v169, 1
  %v171 = mul i64 %v170, %v7
  %v172 = add i64 %v171, %v167
  %v173 = mul i64 %v172, 8
  %v174 = getelementptr inbounds float, ptr %v26, i64 %v173
  %v175 = add i64 %v153, 0
  %v176 = and i64 %v175, %v70
  %v177 = mul i64 %v176, %v7
  %v178 = add i64 %v177, %v167
  %v179 = mul i64 %v178, 8
  %v180 = getelementptr inbounds float, ptr %v20, i64 %v179
  %v181 = add i64 %v153, 0
  %v182 = and i64 %v181, %v84
  %v183 = mul i64 %v182, %v7
  %v184 = add i64 %v183, %v167
  %v185 = mul i64 %v184, 8
  %v186 = getelementptr inbounds float, ptr %v54, i64 %v185
  %v187 = add i64 0, 0
  %v188 = getelementptr inbounds float, ptr %v174, i64 %v187
  %v189 = load <8 x float>, ptr %v188, align 4
  %v190 = add i64 0, 0
  %v191 = getelementptr inbounds float, ptr %v180, i64 %v190
  %v192 = load <8 x float>, ptr %v191, align 4
  %v193 = fadd <8 x float> %v189, %v192
  %v194 = add i64 0, 0
  %v195 = getelementptr inbounds float, ptr %v186, i64 %v194
  store <8 x float> %v193, ptr %v195, align 4
  %v196 = add nsw i64 %v167, 1
  br label %b16
b18:
  %v197 = add i64 %v7, 0
  %v198 = sdiv i64 %v197, 1
  %v199 = add i64 %v2, 1
  %v200 = mul i64 %v198, %v2
  %v201 = sdiv i64 %v200, %v3
  %v202 = mul i64 %v201, 1
  %v203 = icmp slt i64 %v202, %v7
  %v204 = select i1 %v203, i64 %v202, i64 %v7
  %v205 = mul i64 %v198, %v199
  %v206 = sdiv i64 %v205, %v3
  %v207 = mul i64 %v206, 1
  %v208 = icmp slt i64 %v207, %v7
  %v209 = select i1 %v208, i64 %v207, i64 %v7
  br label %b19
b19:
  %v210 = phi i64 [ %v204, %b18 ], [ %v276, %b24 ]
  %v211 = icmp slt i64 %v210, %v209
  br i1 %v211, label %b20, label %b21
b20:
  br label %b22
b22:
  %v212 = phi i64 [ 0, %b20 ], [ %v262, %b23 ]
  %v213 = phi <8 x float> [ splat (float 0x0000000000000000), %b20 ], [ %v261, %b23 ]
  %v214 = icmp slt i64 %v212, 8
  br i1 %v214, label %b23, label %b24
b23:
  %v215 = add i64 %v153, 0
  %v216 = and i64 %v215, %v78
  %v217 = mul i64 %v216, %v7
  %v218 = add i64 %v217, %v210
  %v219 = mul i64 %v218, 8
  %v220 = getelementptr inbounds float, ptr %v44, i64 %v219
  %v221 = add i64 %v153, 0
  %v222 = and i64 %v221, %v82
  %v223 = mul i64 %v222, %v7
  %v224 = add i64 %v223, %v210
  %v225 = mul i64 %v224, 1
  %v226 = getelementptr inbounds float, ptr %v52, i64 %v225
  %v227 = getelementptr inbounds float, ptr %v226, i64 0
  %v228 = load float, ptr %v227, align 4
  %v229 = fdiv float 0x3FF0000000000000, %v228
  %v230 = add i64 %v153, 0
  %v231 = and i64 %v230, %v84
  %v232 = mul i64 %v231, %v7
  %v233 = add i64 %v232, %v210
  %v234 = mul i64 %v233, 8
  %v235 = getelementptr inbounds float, ptr %v54, i64 %v234
  %v236 = add i64 0, %v212
  %v237 = getelementptr inbounds float, ptr %v220, i64 %v236
  %v238 = load <8 x float>, ptr %v237, align 4
  %v239 = insertelement <8 x float> poison, float %v229, i64 0
  %v240 = shufflevector <8 x float> %v239, <8 x float> poison, <8 x i32> zeroinitializer
  %v241 = fmul <8 x float> %v238, %v240
  %v242 = add i64 0, %v212
  %v243 = getelementptr inbounds float, ptr %v16, i64 %v242
  %v244 = load <8 x float>, ptr %v243, align 4
  %v245 = fmul <8 x float> %v241, %v244
  %v246 = add i64 0, %v212
  %v247 = getelementptr inbounds float, ptr %v18, i64 %v246
  %v248 = load <8 x float>, ptr %v247, align 4
  %v249 = fadd <8 x float> %v245, %v248
  %v250 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v251 = shufflevector <8 x float> %v250, <8 x float> poison, <8 x i32> zeroinitializer
  %v252 = fcmp ole <8 x float> %v249, %v251
  %v253 = select <8 x i1> %v252, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v254 = add i64 0, %v212
  %v255 = getelementptr inbounds float, ptr %v235, i64 %v254
  %v256 = load <8 x float>, ptr %v255, align 4
  %v257 = fcmp une <8 x float> %v253, splat (float 0x0000000000000000)
  %v258 = select <8 x i1> %v257, <8 x float> %v251, <8 x float> %v256
  %v259 = fmul <8 x float> %v258, %v244
  %v260 = fmul <8 x float> %v259, %v238
  %v261 = fadd <8 x float> %v213, %v260
  %v262 = add nsw i64 %v212, 8
  br label %b22
b24:
  %v263 = shufflevector <8 x float> %v213, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v264 = shufflevector <8 x float> %v213, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v265 = fadd <4 x float> %v263, %v264
  %v266 = shufflevector <4 x float> %v265, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v267 = shufflevector <4 x float> %v265, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v268 = fadd <2 x float> %v266, %v267
  %v269 = extractelement <2 x float> %v268, i64 0
  %v270 = extractelement <2 x float> %v268, i64 1
  %v271 = fadd float %v269, %v270
  %v272 = fadd float %v271, 0x0000000000000000
  %v273 = mul i64 %v210, 1
  %v274 = getelementptr inbounds float, ptr %v56, i64 %v273
  %v275 = getelementptr inbounds float, ptr %v274, i64 0
  store float %v272, ptr %v275, align 4
  %v276 = add nsw i64 %v210, 1
  br label %b19
b21:
  %v277 = add i64 %v7, 0
  %v278 = sdiv i64 %v277, 1
  %v279 = add i64 %v2, 1
  %v280 = mul i64 %v278, %v2
  %v281 = sdiv i64 %v280, %v3
  %v282 = mul i64 %v281, 1
  %v283 = icmp slt i64 %v282, %v7
  %v284 = select i1 %v283, i64 %v282, i64 %v7
  %v285 = mul i64 %v278, %v279
  %v286 = sdiv i64 %v285, %v3
  %v287 = mul i64 %v286, 1
  %v288 = icmp slt i64 %v287, %v7
  %v289 = select i1 %v288, i64 %v287, i64 %v7
  br label %b25
b25:
  %v290 = phi i64 [ %v284, %b21 ], [ %v372, %b30 ]
  %v291 = icmp slt i64 %v290, %v289
  br i1 %v291, label %b26, label %b27
b26:
  br label %b28
b28:
  %v292 = phi i64 [ 0, %b26 ], [ %v358, %b29 ]
  %v293 = phi <8 x float> [ splat (float 0x0000000000000000), %b26 ], [ %v357, %b29 ]
  %v294 = icmp slt i64 %v292, 8
  br i1 %v294, label %b29, label %b30
b29:
  %v295 = add i64 %v153, 0
  %v296 = and i64 %v295, %v78
  %v297 = mul i64 %v296, %v7
  %v298 = add i64 %v297, %v290
  %v299 = mul i64 %v298, 8
  %v300 = getelementptr inbounds float, ptr %v44, i64 %v299
  %v301 = add i64 %v153, 0
  %v302 = and i64 %v301, %v82
  %v303 = mul i64 %v302, %v7
  %v304 = add i64 %v303, %v290
  %v305 = mul i64 %v304, 1
  %v306 = getelementptr inbounds float, ptr %v52, i64 %v305
  %v307 = getelementptr inbounds float, ptr %v306, i64 0
  %v308 = load float, ptr %v307, align 4
  %v309 = fdiv float 0x3FF0000000000000, %v308
  %v310 = add i64 %v153, 0
  %v311 = and i64 %v310, %v84
  %v312 = mul i64 %v311, %v7
  %v313 = add i64 %v312, %v290
  %v314 = mul i64 %v313, 8
  %v315 = getelementptr inbounds float, ptr %v54, i64 %v314
  %v316 = mul i64 %v290, 1
  %v317 = getelementptr inbounds float, ptr %v56, i64 %v316
  %v318 = getelementptr inbounds float, ptr %v317, i64 0
  %v319 = load float, ptr %v318, align 4
  %v320 = fmul float %v319, %v309
  %v321 = fdiv float %v320, %v308
  %v322 = fmul float %v321, 0x3FE0000000000000
  %v323 = fdiv float %v322, %v308
  %v324 = fdiv float %v323, 0x4020000000000000
  %v325 = fneg float %v324
  %v326 = add i64 0, %v292
  %v327 = getelementptr inbounds float, ptr %v300, i64 %v326
  %v328 = load <8 x float>, ptr %v327, align 4
  %v329 = insertelement <8 x float> poison, float %v309, i64 0
  %v330 = shufflevector <8 x float> %v329, <8 x float> poison, <8 x i32> zeroinitializer
  %v331 = fmul <8 x float> %v328, %v330
  %v332 = add i64 0, %v292
  %v333 = getelementptr inbounds float, ptr %v16, i64 %v332
  %v334 = load <8 x float>, ptr %v333, align 4
  %v335 = fmul <8 x float> %v331, %v334
  %v336 = add i64 0, %v292
  %v337 = getelementptr inbounds float, ptr %v18, i64 %v336
  %v338 = load <8 x float>, ptr %v337, align 4
  %v339 = fadd <8 x float> %v335, %v338
  %v340 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v341 = shufflevector <8 x float> %v340, <8 x float> poison, <8 x i32> zeroinitializer
  %v342 = fcmp ole <8 x float> %v339, %v341
  %v343 = select <8 x i1> %v342, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v344 = add i64 0, %v292
  %v345 = getelementptr inbounds float, ptr %v315, i64 %v344
  %v346 = load <8 x float>, ptr %v345, align 4
  %v347 = fcmp une <8 x float> %v343, splat (float 0x0000000000000000)
  %v348 = select <8 x i1> %v347, <8 x float> %v341, <8 x float> %v346
  %v349 = fmul <8 x float> %v348, %v334
  %v350 = fmul <8 x float> %v349, %v330
  %v351 = insertelement <8 x float> poison, float %v325, i64 0
  %v352 = shufflevector <8 x float> %v351, <8 x float> poison, <8 x i32> zeroinitializer
  %v353 = fmul <8 x float> %v352, %v328
  %v354 = fadd <8 x float> %v350, %v353
  %v355 = fadd <8 x float> %v354, %v353
  %v356 = fneg <8 x float> %v355
  %v357 = fadd <8 x float> %v293, %v356
  %v358 = add nsw i64 %v292, 8
  br label %b28
b30:
  %v359 = shufflevector <8 x float> %v293, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v360 = shufflevector <8 x float> %v293, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v361 = fadd <4 x float> %v359, %v360
  %v362 = shufflevector <4 x float> %v361, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v363 = shufflevector <4 x float> %v361, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v364 = fadd <2 x float> %v362, %v363
  %v365 = extractelement <2 x float> %v364, i64 0
  %v366 = extractelement <2 x float> %v364, i64 1
  %v367 = fadd float %v365, %v366
  %v368 = fadd float %v367, 0x0000000000000000
  %v369 = mul i64 %v290, 1
  %v370 = getelementptr inbounds float, ptr %v58, i64 %v369
  %v371 = getelementptr inbounds float, ptr %v370, i64 0
  store float %v368, ptr %v371, align 4
  %v372 = add nsw i64 %v290, 1
  br label %b25
b27:
  %v373 = add i64 %v7, 0
  %v374 = sdiv i64 %v373, 1
  %v375 = add i64 %v2, 1
  %v376 = mul i64 %v374, %v2
  %v377 = sdiv i64 %v376, %v3
  %v378 = mul i64 %v377, 1
  %v379 = icmp slt i64 %v378, %v7
  %v380 = select i1 %v379, i64 %v378, i64 %v7
  %v381 = mul i64 %v374, %v375
  %v382 = sdiv i64 %v381, %v3
  %v383 = mul i64 %v382, 1
  %v384 = icmp slt i64 %v383, %v7
  %v385 = select i1 %v384, i64 %v383, i64 %v7
  br label %b31
b31:
  %v386 = phi i64 [ %v380, %b27 ], [ %v472, %b36 ]
  %v387 = icmp slt i64 %v386, %v385
  br i1 %v387, label %b32, label %b33
b32:
  br label %b34
b34:
  %v388 = phi i64 [ 0, %b32 ], [ %v467, %b35 ]
  %v389 = phi <8 x float> [ splat (float 0x0000000000000000), %b32 ], [ %v466, %b35 ]
  %v390 = icmp slt i64 %v388, 8
  br i1 %v390, label %b35, label %b36
b35:
  %v391 = add i64 %v153, 0
  %v392 = and i64 %v391, %v78
  %v393 = mul i64 %v392, %v7
  %v394 = add i64 %v393, %v386
  %v395 = mul i64 %v394, 8
  %v396 = getelementptr inbounds float, ptr %v44, i64 %v395
  %v397 = add i64 0, %v388
  %v398 = getelementptr inbounds float, ptr %v396, i64 %v397
  %v399 = load float, ptr %v398, align 4
  %v400 = add i64 %v153, 0
  %v401 = and i64 %v400, %v82
  %v402 = mul i64 %v401, %v7
  %v403 = add i64 %v402, %v386
  %v404 = mul i64 %v403, 1
  %v405 = getelementptr inbounds float, ptr %v52, i64 %v404
  %v406 = getelementptr inbounds float, ptr %v405, i64 0
  %v407 = load float, ptr %v406, align 4
  %v408 = fdiv float 0x3FF0000000000000, %v407
  %v409 = fmul float %v399, %v408
  %v410 = add i64 0, %v388
  %v411 = getelementptr inbounds float, ptr %v16, i64 %v410
  %v412 = load float, ptr %v411, align 4
  %v413 = fmul float %v409, %v412
  %v414 = add i64 0, %v388
  %v415 = getelementptr inbounds float, ptr %v18, i64 %v414
  %v416 = load float, ptr %v415, align 4
  %v417 = fadd float %v413, %v416
  %v418 = fcmp ole float %v417, 0x0000000000000000
  %v419 = select i1 %v418, float 0x3FF0000000000000, float 0x0000000000000000
  %v420 = add i64 %v153, 0
  %v421 = and i64 %v420, %v84
  %v422 = mul i64 %v421, %v7
  %v423 = add i64 %v422, %v386
  %v424 = mul i64 %v423, 8
  %v425 = getelementptr inbounds float, ptr %v54, i64 %v424
  %v426 = add i64 0, %v388
  %v427 = getelementptr inbounds float, ptr %v425, i64 %v426
  %v428 = load float, ptr %v427, align 4
  %v429 = fcmp une float %v419, 0x0000000000000000
  %v430 = select i1 %v429, float 0x0000000000000000, float %v428
  %v431 = fmul float %v430, %v412
  %v432 = fmul float %v431, %v408
  %v433 = mul i64 %v386, 1
  %v434 = getelementptr inbounds float, ptr %v56, i64 %v433
  %v435 = getelementptr inbounds float, ptr %v434, i64 0
  %v436 = load float, ptr %v435, align 4
  %v437 = fmul float %v436, %v408
  %v438 = fdiv float %v437, %v407
  %v439 = fmul float %v438, 0x3FE0000000000000
  %v440 = fdiv float %v439, %v407
  %v441 = fdiv float %v440, 0x4020000000000000
  %v442 = fneg float %v441
  %v443 = fmul float %v442, %v399
  %v444 = fadd float %v432, %v443
  %v445 = fadd float %v444, %v443
  %v446 = mul i64 %v386, 1
  %v447 = getelementptr inbounds float, ptr %v58, i64 %v446
  %v448 = getelementptr inbounds float, ptr %v447, i64 0
  %v449 = load float, ptr %v448, align 4
  %v450 = fdiv float %v449, 0x4020000000000000
  %v451 = fadd float %v445, %v450
  %v452 = add i64 %v153, 1
  %v453 = and i64 %v452, %v74
  %v454 = mul i64 %v453, %v7
  %v455 = add i64 %v454, %v386
  %v456 = mul i64 %v455, 64
  %v457 = getelementptr inbounds float, ptr %v24, i64 %v456
  %v458 = add i64 0, 0
  %v459 = mul i64 %v388, 8
  %v460 = add i64 %v458, %v459
  %v461 = getelementptr inbounds float, ptr %v457, i64 %v460
  %v462 = load <8 x float>, ptr %v461, align 4
  %v463 = insertelement <8 x float> poison, float %v451, i64 0
  %v464 = shufflevector <8 x float> %v463, <8 x float> poison, <8 x i32> zeroinitializer
  %v465 = fmul <8 x float> %v464, %v462
  %v466 = fadd <8 x float> %v389, %v465
  %v467 = add nsw i64 %v388, 1
  br label %b34
b36:
  %v468 = mul i64 %v386, 8
  %v469 = getelementptr inbounds float, ptr %v60, i64 %v468
  %v470 = add i64 0, 0
  %v471 = getelementptr inbounds float, ptr %v469, i64 %v470
  store <8 x float> %v389, ptr %v471, align 4
  %v472 = add nsw i64 %v386, 1
  br label %b31
b33:
  %v473 = add i64 %v7, 0
  %v474 = sdiv i64 %v473, 1
  %v475 = add i64 %v2, 1
  %v476 = mul i64 %v474, %v2
  %v477 = sdiv i64 %v476, %v3
  %v478 = mul i64 %v477, 1
  %v479 = icmp slt i64 %v478, %v7
  %v480 = select i1 %v479, i64 %v478, i64 %v7
  %v481 = mul i64 %v474, %v475
  %v482 = sdiv i64 %v481, %v3
  %v483 = mul i64 %v482, 1
  %v484 = icmp slt i64 %v483, %v7
  %v485 = select i1 %v484, i64 %v483, i64 %v7
  br label %b37
b37:
  %v486 = phi i64 [ %v480, %b33 ], [ %v614, %b42 ]
  %v487 = icmp slt i64 %v486, %v485
  br i1 %v487, label %b38, label %b39
b38:
  br label %b40
b40:
  %v488 = phi i64 [ 0, %b38 ], [ %v613, %b45 ]
  %v489 = icmp slt i64 %v488, 8
  br i1 %v489, label %b41, label %b42
b41:
  br label %b43
b43:
  %v490 = phi i64 [ 0, %b41 ], [ %v598, %b44 ]
  %v491 = phi <8 x float> [ splat (float 0x0000000000000000), %b41 ], [ %v597, %b44 ]
  %v492 = icmp slt i64 %v490, 8
  br i1 %v492, label %b44, label %b45
b44:
  %v493 = add i64 %v153, 1
  %v494 = and i64 %v493, 1
  %v495 = mul i64 %v494, %v7
  %v496 = add i64 %v495, %v486
  %v497 = mul i64 %v496, 64
  %v498 = getelementptr inbounds float, ptr %v28, i64 %v497
  %v499 = add i64 %v153, 0
  %v500 = and i64 %v499, %v78
  %v501 = mul i64 %v500, %v7
  %v502 = add i64 %v501, %v486
  %v503 = mul i64 %v502, 8
  %v504 = getelementptr inbounds float, ptr %v44, i64 %v503
  %v505 = add i64 0, %v488
  %v506 = getelementptr inbounds float, ptr %v504, i64 %v505
  %v507 = load float, ptr %v506, align 4
  %v508 = add i64 %v153, 0
  %v509 = and i64 %v508, %v82
  %v510 = mul i64 %v509, %v7
  %v511 = add i64 %v510, %v486
  %v512 = mul i64 %v511, 1
  %v513 = getelementptr inbounds float, ptr %v52, i64 %v512
  %v514 = getelementptr inbounds float, ptr %v513, i64 0
  %v515 = load float, ptr %v514, align 4
  %v516 = fdiv float 0x3FF0000000000000, %v515
  %v517 = fmul float %v507, %v516
  %v518 = add i64 0, %v488
  %v519 = getelementptr inbounds float, ptr %v16, i64 %v518
  %v520 = load float, ptr %v519, align 4
  %v521 = fmul float %v517, %v520
  %v522 = add i64 0, %v488
  %v523 = getelementptr inbounds float, ptr %v18, i64 %v522
  %v524 = load float, ptr %v523, align 4
  %v525 = fadd float %v521, %v524
  %v526 = fcmp ole float %v525, 0x0000000000000000
  %v527 = select i1 %v526, float 0x3FF0000000000000, float 0x0000000000000000
  %v528 = add i64 %v153, 0
  %v529 = and i64 %v528, %v84
  %v530 = mul i64 %v529, %v7
  %v531 = add i64 %v530, %v486
  %v532 = mul i64 %v531, 8
  %v533 = getelementptr inbounds float, ptr %v54, i64 %v532
  %v534 = add i64 0, %v488
  %v535 = getelementptr inbounds float, ptr %v533, i64 %v534
  %v536 = load float, ptr %v535, align 4
  %v537 = fcmp une float %v527, 0x0000000000000000
  %v538 = select i1 %v537, float 0x0000000000000000, float %v536
  %v539 = fmul float %v538, %v520
  %v540 = fmul float %v539, %v516
  %v541 = mul i64 %v486, 1
  %v542 = getelementptr inbounds float, ptr %v56, i64 %v541
  %v543 = getelementptr inbounds float, ptr %v542, i64 0
  %v544 = load float, ptr %v543, align 4
  %v545 = fmul float %v544, %v516
  %v546 = fdiv float %v545, %v515
  %v547 = fmul float %v546, 0x3FE0000000000000
  %v548 = fdiv float %v547, %v515
  %v549 = fdiv float %v548, 0x4020000000000000
  %v550 = fneg float %v549
  %v551 = fmul float %v550, %v507
  %v552 = fadd float %v540, %v551
  %v553 = fadd float %v552, %v551
  %v554 = mul i64 %v486, 1
  %v555 = getelementptr inbounds float, ptr %v58, i64 %v554
  %v556 = getelementptr inbounds float, ptr %v555, i64 0
  %v557 = load float, ptr %v556, align 4
  %v558 = fdiv float %v557, 0x4020000000000000
  %v559 = fadd float %v553, %v558
  %v560 = add i64 %v153, 0
  %v561 = and i64 %v560, %v80
  %v562 = mul i64 %v561, %v7
  %v563 = add i64 %v562, %v486
  %v564 = mul i64 %v563, 8
  %v565 = getelementptr inbounds float, ptr %v46, i64 %v564
  %v566 = add i64 %v153, 0
  %v567 = and i64 %v566, %v72
  %v568 = mul i64 %v567, %v7
  %v569 = add i64 %v568, %v486
  %v570 = mul i64 %v569, 8
  %v571 = getelementptr inbounds float, ptr %v22, i64 %v570
  %v572 = mul i64 %v488, 8
  %v573 = add i64 0, %v572
  %v574 = add i64 %v573, %v490
  %v575 = getelementptr inbounds float, ptr %v498, i64 %v574
  %v576 = load <8 x float>, ptr %v575, align 4
  %v577 = add i64 0, %v490
  %v578 = getelementptr inbounds float, ptr %v565, i64 %v577
  %v579 = load <8 x float>, ptr %v578, align 4
  %v580 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v581 = shufflevector <8 x float> %v580, <8 x float> poison, <8 x i32> zeroinitializer
  %v582 = fcmp ole <8 x float> %v579, %v581
  %v583 = select <8 x i1> %v582, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v584 = fcmp une <8 x float> %v583, splat (float 0x0000000000000000)
  %v585 = select <8 x i1> %v584, <8 x float> %v581, <8 x float> %v579
  %v586 = insertelement <8 x float> poison, float %v559, i64 0
  %v587 = shufflevector <8 x float> %v586, <8 x float> poison, <8 x i32> zeroinitializer
  %v588 = fmul <8 x float> %v587, %v585
  %v589 = fadd <8 x float> %v576, %v588
  %v590 = insertelement <8 x float> poison, float 0x3FE0000000000000, i64 0
  %v591 = shufflevector <8 x float> %v590, <8 x float> poison, <8 x i32> zeroinitializer
  %v592 = fmul <8 x float> %v589, %v591
  %v593 = add i64 0, %v490
  %v594 = getelementptr inbounds float, ptr %v571, i64 %v593
  %v595 = load <8 x float>, ptr %v594, align 4
  %v596 = fmul <8 x float> %v592, %v595
  %v597 = fadd <8 x float> %v491, %v596
  %v598 = add nsw i64 %v490, 8
  br label %b43
b45:
  %v599 = shufflevector <8 x float> %v491, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v600 = shufflevector <8 x float> %v491, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v601 = fadd <4 x float> %v599, %v600
  %v602 = shufflevector <4 x float> %v601, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v603 = shufflevector <4 x float> %v601, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v604 = fadd <2 x float> %v602, %v603
  %v605 = extractelement <2 x float> %v604, i64 0
  %v606 = extractelement <2 x float> %v604, i64 1
  %v607 = fadd float %v605, %v606
  %v608 = fadd float %v607, 0x0000000000000000
  %v609 = mul i64 %v486, 8
  %v610 = getelementptr inbounds float, ptr %v62, i64 %v609
  %v611 = add i64 0, %v488
  %v612 = getelementptr inbounds float, ptr %v610, i64 %v611
  store float %v608, ptr %v612, align 4
  %v613 = add nsw i64 %v488, 1
  br label %b40
b42:
  %v614 = add nsw i64 %v486, 1
  br label %b37
b39:
  %v615 = add i64 %v7, 0
  %v616 = sdiv i64 %v615, 1
  %v617 = add i64 %v2, 1
  %v618 = mul i64 %v616, %v2
  %v619 = sdiv i64 %v618, %v3
  %v620 = mul i64 %v619, 1
  %v621 = icmp slt i64 %v620, %v7
  %v622 = select i1 %v621, i64 %v620, i64 %v7
  %v623 = mul i64 %v616, %v617
  %v624 = sdiv i64 %v623, %v3
  %v625 = mul i64 %v624, 1
  %v626 = icmp slt i64 %v625, %v7
  %v627 = select i1 %v626, i64 %v625, i64 %v7
  br label %b46
b46:
  %v628 = phi i64 [ %v622, %b39 ], [ %v745, %b51 ]
  %v629 = icmp slt i64 %v628, %v627
  br i1 %v629, label %b47, label %b48
b47:
  br label %b49
b49:
  %v630 = phi i64 [ 0, %b47 ], [ %v740, %b50 ]
  %v631 = phi <8 x float> [ splat (float 0x0000000000000000), %b47 ], [ %v739, %b50 ]
  %v632 = icmp slt i64 %v630, 8
  br i1 %v632, label %b50, label %b51
b50:
  %v633 = add i64 %v153, 1
  %v634 = and i64 %v633, 1
  %v635 = mul i64 %v634, %v7
  %v636 = add i64 %v635, %v628
  %v637 = mul i64 %v636, 64
  %v638 = getelementptr inbounds float, ptr %v28, i64 %v637
  %v639 = add i64 %v153, 0
  %v640 = and i64 %v639, %v78
  %v641 = mul i64 %v640, %v7
  %v642 = add i64 %v641, %v628
  %v643 = mul i64 %v642, 8
  %v644 = getelementptr inbounds float, ptr %v44, i64 %v643
  %v645 = add i64 0, %v630
  %v646 = getelementptr inbounds float, ptr %v644, i64 %v645
  %v647 = load float, ptr %v646, align 4
  %v648 = add i64 %v153, 0
  %v649 = and i64 %v648, %v82
  %v650 = mul i64 %v649, %v7
  %v651 = add i64 %v650, %v628
  %v652 = mul i64 %v651, 1
  %v653 = getelementptr inbounds float, ptr %v52, i64 %v652
  %v654 = getelementptr inbounds float, ptr %v653, i64 0
  %v655 = load float, ptr %v654, align 4
  %v656 = fdiv float 0x3FF0000000000000, %v655
  %v657 = fmul float %v647, %v656
  %v658 = add i64 0, %v630
  %v659 = getelementptr inbounds float, ptr %v16, i64 %v658
  %v660 = load float, ptr %v659, align 4
  %v661 = fmul float %v657, %v660
  %v662 = add i64 0, %v630
  %v663 = getelementptr inbounds float, ptr %v18, i64 %v662
  %v664 = load float, ptr %v663, align 4
  %v665 = fadd float %v661, %v664
  %v666 = fcmp ole float %v665, 0x0000000000000000
  %v667 = select i1 %v666, float 0x3FF0000000000000, float 0x0000000000000000
  %v668 = add i64 %v153, 0
  %v669 = and i64 %v668, %v84
  %v670 = mul i64 %v669, %v7
  %v671 = add i64 %v670, %v628
  %v672 = mul i64 %v671, 8
  %v673 = getelementptr inbounds float, ptr %v54, i64 %v672
  %v674 = add i64 0, %v630
  %v675 = getelementptr inbounds float, ptr %v673, i64 %v674
  %v676 = load float, ptr %v675, align 4
  %v677 = fcmp une float %v667, 0x0000000000000000
  %v678 = select i1 %v677, float 0x0000000000000000, float %v676
  %v679 = fmul float %v678, %v660
  %v680 = fmul float %v679, %v656
  %v681 = mul i64 %v628, 1
  %v682 = getelementptr inbounds float, ptr %v56, i64 %v681
  %v683 = getelementptr inbounds float, ptr %v682, i64 0
  %v684 = load float, ptr %v683, align 4
  %v685 = fmul float %v684, %v656
  %v686 = fdiv float %v685, %v655
  %v687 = fmul float %v686, 0x3FE0000000000000
  %v688 = fdiv float %v687, %v655
  %v689 = fdiv float %v688, 0x4020000000000000
  %v690 = fneg float %v689
  %v691 = fmul float %v690, %v647
  %v692 = fadd float %v680, %v691
  %v693 = fadd float %v692, %v691
  %v694 = mul i64 %v628, 1
  %v695 = getelementptr inbounds float, ptr %v58, i64 %v694
  %v696 = getelementptr inbounds float, ptr %v695, i64 0
  %v697 = load float, ptr %v696, align 4
  %v698 = fdiv float %v697, 0x4020000000000000
  %v699 = fadd float %v693, %v698
  %v700 = add i64 %v153, 0
  %v701 = and i64 %v700, %v80
  %v702 = mul i64 %v701, %v7
  %v703 = add i64 %v702, %v628
  %v704 = mul i64 %v703, 8
  %v705 = getelementptr inbounds float, ptr %v46, i64 %v704
  %v706 = add i64 %v153, 0
  %v707 = and i64 %v706, %v72
  %v708 = mul i64 %v707, %v7
  %v709 = add i64 %v708, %v628
  %v710 = mul i64 %v709, 8
  %v711 = getelementptr inbounds float, ptr %v22, i64 %v710
  %v712 = add i64 0, %v630
  %v713 = getelementptr inbounds float, ptr %v711, i64 %v712
  %v714 = load float, ptr %v713, align 4
  %v715 = add i64 0, 0
  %v716 = mul i64 %v630, 8
  %v717 = add i64 %v715, %v716
  %v718 = getelementptr inbounds float, ptr %v638, i64 %v717
  %v719 = load <8 x float>, ptr %v718, align 4
  %v720 = add i64 0, 0
  %v721 = getelementptr inbounds float, ptr %v705, i64 %v720
  %v722 = load <8 x float>, ptr %v721, align 4
  %v723 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v724 = shufflevector <8 x float> %v723, <8 x float> poison, <8 x i32> zeroinitializer
  %v725 = fcmp ole <8 x float> %v722, %v724
  %v726 = select <8 x i1> %v725, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v727 = fcmp une <8 x float> %v726, splat (float 0x0000000000000000)
  %v728 = select <8 x i1> %v727, <8 x float> %v724, <8 x float> %v722
  %v729 = insertelement <8 x float> poison, float %v699, i64 0
  %v730 = shufflevector <8 x float> %v729, <8 x float> poison, <8 x i32> zeroinitializer
  %v731 = fmul <8 x float> %v730, %v728
  %v732 = fadd <8 x float> %v719, %v731
  %v733 = insertelement <8 x float> poison, float 0x3FE0000000000000, i64 0
  %v734 = shufflevector <8 x float> %v733, <8 x float> poison, <8 x i32> zeroinitializer
  %v735 = fmul <8 x float> %v732, %v734
  %v736 = insertelement <8 x float> poison, float %v714, i64 0
  %v737 = shufflevector <8 x float> %v736, <8 x float> poison, <8 x i32> zeroinitializer
  %v738 = fmul <8 x float> %v735, %v737
  %v739 = fadd <8 x float> %v631, %v738
  %v740 = add nsw i64 %v630, 1
  br label %b49
b51:
  %v741 = mul i64 %v628, 8
  %v742 = getelementptr inbounds float, ptr %v64, i64 %v741
  %v743 = add i64 0, 0
  %v744 = getelementptr inbounds float, ptr %v742, i64 %v743
  store <8 x float> %v631, ptr %v744, align 4
  %v745 = add nsw i64 %v628, 1
  br label %b46
b48:
  %v746 = add i64 %v7, 0
  %v747 = sdiv i64 %v746, 1
  %v748 = add i64 %v2, 1
  %v749 = mul i64 %v747, %v2
  %v750 = sdiv i64 %v749, %v3
  %v751 = mul i64 %v750, 1
  %v752 = icmp slt i64 %v751, %v7
  %v753 = select i1 %v752, i64 %v751, i64 %v7
  %v754 = mul i64 %v747, %v748
  %v755 = sdiv i64 %v754, %v3
  %v756 = mul i64 %v755, 1
  %v757 = icmp slt i64 %v756, %v7
  %v758 = select i1 %v757, i64 %v756, i64 %v7
  br label %b52
b52:
  %v759 = phi i64 [ %v753, %b48 ], [ %v868, %b57 ]
  %v760 = icmp slt i64 %v759, %v758
  br i1 %v760, label %b53, label %b54
b53:
  br label %b55
b55:
  %v761 = phi i64 [ 0, %b53 ], [ %v867, %b56 ]
  %v762 = icmp slt i64 %v761, 8
  br i1 %v762, label %b56, label %b57
b56:
  %v763 = add i64 %v153, 1
  %v764 = and i64 %v763, 1
  %v765 = mul i64 %v764, %v7
  %v766 = add i64 %v765, %v759
  %v767 = mul i64 %v766, 64
  %v768 = getelementptr inbounds float, ptr %v28, i64 %v767
  %v769 = add i64 %v153, 0
  %v770 = and i64 %v769, %v78
  %v771 = mul i64 %v770, %v7
  %v772 = add i64 %v771, %v759
  %v773 = mul i64 %v772, 8
  %v774 = getelementptr inbounds float, ptr %v44, i64 %v773
  %v775 = add i64 0, %v761
  %v776 = getelementptr inbounds float, ptr %v774, i64 %v775
  %v777 = load float, ptr %v776, align 4
  %v778 = add i64 %v153, 0
  %v779 = and i64 %v778, %v82
  %v780 = mul i64 %v779, %v7
  %v781 = add i64 %v780, %v759
  %v782 = mul i64 %v781, 1
  %v783 = getelementptr inbounds float, ptr %v52, i64 %v782
  %v784 = getelementptr inbounds float, ptr %v783, i64 0
  %v785 = load float, ptr %v784, align 4
  %v786 = fdiv float 0x3FF0000000000000, %v785
  %v787 = fmul float %v777, %v786
  %v788 = add i64 0, %v761
  %v789 = getelementptr inbounds float, ptr %v16, i64 %v788
  %v790 = load float, ptr %v789, align 4
  %v791 = fmul float %v787, %v790
  %v792 = add i64 0, %v761
  %v793 = getelementptr inbounds float, ptr %v18, i64 %v792
  %v794 = load float, ptr %v793, align 4
  %v795 = fadd float %v791, %v794
  %v796 = fcmp ole float %v795, 0x0000000000000000
  %v797 = select i1 %v796, float 0x3FF0000000000000, float 0x0000000000000000
  %v798 = add i64 %v153, 0
  %v799 = and i64 %v798, %v84
  %v800 = mul i64 %v799, %v7
  %v801 = add i64 %v800, %v759
  %v802 = mul i64 %v801, 8
  %v803 = getelementptr inbounds float, ptr %v54, i64 %v802
  %v804 = add i64 0, %v761
  %v805 = getelementptr inbounds float, ptr %v803, i64 %v804
  %v806 = load float, ptr %v805, align 4
  %v807 = fcmp une float %v797, 0x0000000000000000
  %v808 = select i1 %v807, float 0x0000000000000000, float %v806
  %v809 = fmul float %v808, %v790
  %v810 = fmul float %v809, %v786
  %v811 = mul i64 %v759, 1
  %v812 = getelementptr inbounds float, ptr %v56, i64 %v811
  %v813 = getelementptr inbounds float, ptr %v812, i64 0
  %v814 = load float, ptr %v813, align 4
  %v815 = fmul float %v814, %v786
  %v816 = fdiv float %v815, %v785
  %v817 = fmul float %v816, 0x3FE0000000000000
  %v818 = fdiv float %v817, %v785
  %v819 = fdiv float %v818, 0x4020000000000000
  %v820 = fneg float %v819
  %v821 = fmul float %v820, %v777
  %v822 = fadd float %v810, %v821
  %v823 = fadd float %v822, %v821
  %v824 = mul i64 %v759, 1
  %v825 = getelementptr inbounds float, ptr %v58, i64 %v824
  %v826 = getelementptr inbounds float, ptr %v825, i64 0
  %v827 = load float, ptr %v826, align 4
  %v828 = fdiv float %v827, 0x4020000000000000
  %v829 = fadd float %v823, %v828
  %v830 = add i64 %v153, 0
  %v831 = and i64 %v830, %v80
  %v832 = mul i64 %v831, %v7
  %v833 = add i64 %v832, %v759
  %v834 = mul i64 %v833, 8
  %v835 = getelementptr inbounds float, ptr %v46, i64 %v834
  %v836 = add i64 %v153, 0
  %v837 = and i64 %v836, 1
  %v838 = mul i64 %v837, %v7
  %v839 = add i64 %v838, %v759
  %v840 = mul i64 %v839, 64
  %v841 = getelementptr inbounds float, ptr %v28, i64 %v840
  %v842 = mul i64 %v761, 8
  %v843 = add i64 0, %v842
  %v844 = add i64 %v843, 0
  %v845 = getelementptr inbounds float, ptr %v768, i64 %v844
  %v846 = load <8 x float>, ptr %v845, align 4
  %v847 = add i64 0, 0
  %v848 = getelementptr inbounds float, ptr %v835, i64 %v847
  %v849 = load <8 x float>, ptr %v848, align 4
  %v850 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v851 = shufflevector <8 x float> %v850, <8 x float> poison, <8 x i32> zeroinitializer
  %v852 = fcmp ole <8 x float> %v849, %v851
  %v853 = select <8 x i1> %v852, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v854 = fcmp une <8 x float> %v853, splat (float 0x0000000000000000)
  %v855 = select <8 x i1> %v854, <8 x float> %v851, <8 x float> %v849
  %v856 = insertelement <8 x float> poison, float %v829, i64 0
  %v857 = shufflevector <8 x float> %v856, <8 x float> poison, <8 x i32> zeroinitializer
  %v858 = fmul <8 x float> %v857, %v855
  %v859 = fadd <8 x float> %v846, %v858
  %v860 = insertelement <8 x float> poison, float 0x3FEE666660000000, i64 0
  %v861 = shufflevector <8 x float> %v860, <8 x float> poison, <8 x i32> zeroinitializer
  %v862 = fmul <8 x float> %v859, %v861
  %v863 = mul i64 %v761, 8
  %v864 = add i64 0, %v863
  %v865 = add i64 %v864, 0
  %v866 = getelementptr inbounds float, ptr %v841, i64 %v865
  store <8 x float> %v862, ptr %v866, align 4
  %v867 = add nsw i64 %v761, 1
  br label %b55
b57:
  %v868 = add nsw i64 %v759, 1
  br label %b52
b54:
  %v869 = add i64 %v7, 0
  %v870 = sdiv i64 %v869, 1
  %v871 = add i64 %v2, 1
  %v872 = mul i64 %v870, %v2
  %v873 = sdiv i64 %v872, %v3
  %v874 = mul i64 %v873, 1
  %v875 = icmp slt i64 %v874, %v7
  %v876 = select i1 %v875, i64 %v874, i64 %v7
  %v877 = mul i64 %v870, %v871
  %v878 = sdiv i64 %v877, %v3
  %v879 = mul i64 %v878, 1
  %v880 = icmp slt i64 %v879, %v7
  %v881 = select i1 %v880, i64 %v879, i64 %v7
  br label %b58
b58:
  %v882 = phi i64 [ %v876, %b54 ], [ %v980, %b59 ]
  %v883 = icmp slt i64 %v882, %v881
  br i1 %v883, label %b59, label %b60
b59:
  %v884 = add i64 %v153, 0
  %v885 = and i64 %v884, %v78
  %v886 = mul i64 %v885, %v7
  %v887 = add i64 %v886, %v882
  %v888 = mul i64 %v887, 8
  %v889 = getelementptr inbounds float, ptr %v44, i64 %v888
  %v890 = add i64 %v153, 0
  %v891 = and i64 %v890, %v82
  %v892 = mul i64 %v891, %v7
  %v893 = add i64 %v892, %v882
  %v894 = mul i64 %v893, 1
  %v895 = getelementptr inbounds float, ptr %v52, i64 %v894
  %v896 = getelementptr inbounds float, ptr %v895, i64 0
  %v897 = load float, ptr %v896, align 4
  %v898 = fdiv float 0x3FF0000000000000, %v897
  %v899 = add i64 %v153, 0
  %v900 = and i64 %v899, %v84
  %v901 = mul i64 %v900, %v7
  %v902 = add i64 %v901, %v882
  %v903 = mul i64 %v902, 8
  %v904 = getelementptr inbounds float, ptr %v54, i64 %v903
  %v905 = mul i64 %v882, 1
  %v906 = getelementptr inbounds float, ptr %v56, i64 %v905
  %v907 = getelementptr inbounds float, ptr %v906, i64 0
  %v908 = load float, ptr %v907, align 4
  %v909 = fmul float %v908, %v898
  %v910 = fdiv float %v909, %v897
  %v911 = fmul float %v910, 0x3FE0000000000000
  %v912 = fdiv float %v911, %v897
  %v913 = fdiv float %v912, 0x4020000000000000
  %v914 = fneg float %v913
  %v915 = mul i64 %v882, 1
  %v916 = getelementptr inbounds float, ptr %v58, i64 %v915
  %v917 = getelementptr inbounds float, ptr %v916, i64 0
  %v918 = load float, ptr %v917, align 4
  %v919 = fdiv float %v918, 0x4020000000000000
  %v920 = add i64 %v153, 0
  %v921 = and i64 %v920, %v80
  %v922 = mul i64 %v921, %v7
  %v923 = add i64 %v922, %v882
  %v924 = mul i64 %v923, 8
  %v925 = getelementptr inbounds float, ptr %v46, i64 %v924
  %v926 = mul i64 %v882, 8
  %v927 = getelementptr inbounds float, ptr %v60, i64 %v926
  %v928 = add i64 %v153, 0
  %v929 = and i64 %v928, %v86
  %v930 = mul i64 %v929, %v7
  %v931 = add i64 %v930, %v882
  %v932 = mul i64 %v931, 8
  %v933 = getelementptr inbounds float, ptr %v66, i64 %v932
  %v934 = add i64 0, 0
  %v935 = getelementptr inbounds float, ptr %v889, i64 %v934
  %v936 = load <8 x float>, ptr %v935, align 4
  %v937 = insertelement <8 x float> poison, float %v898, i64 0
  %v938 = shufflevector <8 x float> %v937, <8 x float> poison, <8 x i32> zeroinitializer
  %v939 = fmul <8 x float> %v936, %v938
  %v940 = add i64 0, 0
  %v941 = getelementptr inbounds float, ptr %v16, i64 %v940
  %v942 = load <8 x float>, ptr %v941, align 4
  %v943 = fmul <8 x float> %v939, %v942
  %v944 = add i64 0, 0
  %v945 = getelementptr inbounds float, ptr %v18, i64 %v944
  %v946 = load <8 x float>, ptr %v945, align 4
  %v947 = fadd <8 x float> %v943, %v946
  %v948 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v949 = shufflevector <8 x float> %v948, <8 x float> poison, <8 x i32> zeroinitializer
  %v950 = fcmp ole <8 x float> %v947, %v949
  %v951 = select <8 x i1> %v950, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v952 = add i64 0, 0
  %v953 = getelementptr inbounds float, ptr %v904, i64 %v952
  %v954 = load <8 x float>, ptr %v953, align 4
  %v955 = fcmp une <8 x float> %v951, splat (float 0x0000000000000000)
  %v956 = select <8 x i1> %v955, <8 x float> %v949, <8 x float> %v954
  %v957 = fmul <8 x float> %v956, %v942
  %v958 = fmul <8 x float> %v957, %v938
  %v959 = insertelement <8 x float> poison, float %v914, i64 0
  %v960 = shufflevector <8 x float> %v959, <8 x float> poison, <8 x i32> zeroinitializer
  %v961 = fmul <8 x float> %v960, %v936
  %v962 = fadd <8 x float> %v958, %v961
  %v963 = fadd <8 x float> %v962, %v961
  %v964 = insertelement <8 x float> poison, float %v919, i64 0
  %v965 = shufflevector <8 x float> %v964, <8 x float> poison, <8 x i32> zeroinitializer
  %v966 = fadd <8 x float> %v963, %v965
  %v967 = add i64 0, 0
  %v968 = getelementptr inbounds float, ptr %v925, i64 %v967
  %v969 = load <8 x float>, ptr %v968, align 4
  %v970 = fcmp ole <8 x float> %v969, %v949
  %v971 = select <8 x i1> %v970, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v972 = add i64 0, 0
  %v973 = getelementptr inbounds float, ptr %v927, i64 %v972
  %v974 = load <8 x float>, ptr %v973, align 4
  %v975 = fcmp une <8 x float> %v971, splat (float 0x0000000000000000)
  %v976 = select <8 x i1> %v975, <8 x float> %v949, <8 x float> %v974
  %v977 = fadd <8 x float> %v966, %v976
  %v978 = add i64 0, 0
  %v979 = getelementptr inbounds float, ptr %v933, i64 %v978
  store <8 x float> %v977, ptr %v979, align 4
  %v980 = add nsw i64 %v882, 1
  br label %b58
b60:
  %v982 = add i64 %v7, 0
  %v983 = sdiv i64 %v982, 1
  %v984 = add i64 %v2, 1
  %v985 = mul i64 %v983, %v2
  %v986 = sdiv i64 %v985, %v3
  %v987 = mul i64 %v986, 1
  %v988 = icmp slt i64 %v987, %v7
  %v989 = select i1 %v988, i64 %v987, i64 %v7
  %v990 = mul i64 %v983, %v984
  %v991 = sdiv i64 %v990, %v3
  %v992 = mul i64 %v991, 1
  %v993 = icmp slt i64 %v992, %v7
  %v994 = select i1 %v993, i64 %v992, i64 %v7
  br label %b61
b61:
  %v995 = phi i64 [ %v989, %b60 ], [ %v1068, %b66 ]
  %v996 = icmp slt i64 %v995, %v994
  br i1 %v996, label %b62, label %b63
b62:
  %v997 = add i64 %v995, 96
  %v998 = icmp slt i64 %v997, %v994
  %v999 = select i1 %v998, i64 %v997, i64 %v994
  br label %b64
b64:
  %v1000 = phi i64 [ 0, %b62 ], [ %v1067, %b69 ]
  %v1001 = icmp slt i64 %v1000, 1
  br i1 %v1001, label %b65, label %b66
b65:
  %v1002 = sub i64 %v999, %v995
  %v1003 = sub i64 8, 1
  %v1004 = add i64 %v1002, %v1003
  %v1005 = sdiv i64 %v1004, 8
  br label %b67
b67:
  %v1006 = phi i64 [ 0, %b65 ], [ %v1066, %b74 ]
  %v1007 = icmp slt i64 %v1006, %v1005
  br i1 %v1007, label %b68, label %b69
b68:
  %v1008 = mul i64 %v1002, %v1006
  %v1009 = sdiv i64 %v1008, %v1005
  %v1010 = add i64 %v995, %v1009
  %v1011 = add i64 %v1006, 1
  %v1012 = mul i64 %v1002, %v1011
  %v1013 = sdiv i64 %v1012, %v1005
  %v1014 = add i64 %v995, %v1013
  %v1015 = mul i64 %v1000, 64
  %v1016 = getelementptr inbounds float, ptr %v93, i64 %v1015
  %v1017 = sub i64 %v1014, %v1010
  %v1018 = add i64 %v153, 0
  %v1019 = and i64 %v1018, %v86
  %v1020 = mul i64 %v1019, %v7
  %v1021 = add i64 %v1020, %v1010
  %v1022 = mul i64 %v1021, 8
  %v1023 = getelementptr inbounds float, ptr %v66, i64 %v1022
  %v1024 = getelementptr inbounds float, ptr %v1023, i64 0
  %v1025 = sub i64 %v1017, 1
  %v1026 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v1025
  %v1027 = load ptr, ptr %v1026, align 4
  %v1028 = icmp sgt i64 %v1017, 0
  br i1 %v1028, label %b70, label %b71
b70:
  call void %v1027(ptr %v1024, i64 8, ptr %v1016, i64 8, ptr %v981)
  br label %b71
b71:
  %v1029 = add i64 %v1015, 64
  br label %b72
b72:
  %v1030 = phi i64 [ %v1010, %b71 ], [ %v1065, %b77 ]
  %v1031 = icmp slt i64 %v1030, %v1014
  br i1 %v1031, label %b73, label %b74
b73:
  %v1032 = sub i64 %v1030, %v1010
  %v1033 = mul i64 %v1032, 8
  %v1034 = getelementptr inbounds float, ptr %v981, i64 %v1033
  %v1035 = mul i64 %v1030, 8
  %v1036 = getelementptr inbounds float, ptr %v64, i64 %v1035
  %v1037 = mul i64 %v1030, 8
  %v1038 = getelementptr inbounds float, ptr %v62, i64 %v1037
  %v1039 = add i64 %v153, 0
  %v1040 = and i64 %v1039, 1
  %v1041 = mul i64 %v1040, %v7
  %v1042 = add i64 %v1041, %v1030
  %v1043 = mul i64 %v1042, 8
  %v1044 = getelementptr inbounds float, ptr %v26, i64 %v1043
  br label %b75
b75:
  %v1045 = phi i64 [ 0, %b73 ], [ %v1064, %b76 ]
  %v1046 = icmp slt i64 %v1045, 1
  br i1 %v1046, label %b76, label %b77
b76:
  %v1047 = mul i64 %v1000, 1
  %v1048 = add i64 %v1047, %v1045
  %v1049 = mul i64 %v1048, 8
  %v1050 = add i64 0, %v1045
  %v1051 = mul i64 %v1050, 8
  %v1052 = getelementptr inbounds float, ptr %v1034, i64 %v1051
  %v1053 = load <8 x float>, ptr %v1052, align 4
  %v1054 = add i64 0, %v1049
  %v1055 = getelementptr inbounds float, ptr %v1036, i64 %v1054
  %v1056 = load <8 x float>, ptr %v1055, align 4
  %v1057 = fadd <8 x float> %v1053, %v1056
  %v1058 = add i64 0, %v1049
  %v1059 = getelementptr inbounds float, ptr %v1038, i64 %v1058
  %v1060 = load <8 x float>, ptr %v1059, align 4
  %v1061 = fadd <8 x float> %v1057, %v1060
  %v1062 = add i64 0, %v1049
  %v1063 = getelementptr inbounds float, ptr %v1044, i64 %v1062
  store <8 x float> %v1061, ptr %v1063, align 4
  %v1064 = add nsw i64 %v1045, 1
  br label %b75
b77:
  %v1065 = add nsw i64 %v1030, 1
  br label %b72
b74:
  %v1066 = add nsw i64 %v1006, 1
  br label %b67
b69:
  %v1067 = add nsw i64 %v1000, 1
  br label %b64
b66:
  %v1068 = add nsw i64 %v995, 96
  br label %b61
b63:
  %v1069 = add nsw i64 %v150, 1
  br label %b13
b15:
  %v1070 = icmp sgt i64 %v3, 1
  br i1 %v1070, label %b78, label %b79
b78:
  %v1071 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1072 = atomicrmw add ptr %v1071, i64 1 acq_rel
  %v1073 = load i64, ptr %v87, align 8
  %v1074 = add i64 %v1073, 1
  store i64 %v1074, ptr %v87, align 8
  %v1075 = mul i64 %v3, %v1074
  br label %b80
b80:
  %v1076 = load atomic i64, ptr %v1071 acquire, align 8
  %v1077 = icmp slt i64 %v1076, %v1075
  br i1 %v1077, label %b81, label %b82
b81:
  %v1078 = call i32 @sched_yield()
  br label %b80
b82:
  br label %b79
b79:
  %v1079 = getelementptr inbounds float, ptr %v89, i64 64
  %v1080 = getelementptr inbounds i64, ptr %v1, i64 4
  %v1081 = load i64, ptr %v1080, align 8
  %v1082 = icmp eq i64 %v1081, 0
  br i1 %v1082, label %b83, label %b84
b83:
  %v1083 = add i64 1, 0
  %v1084 = sdiv i64 %v1083, 1
  %v1085 = add i64 %v2, 1
  %v1086 = mul i64 %v1084, %v2
  %v1087 = sdiv i64 %v1086, %v3
  %v1088 = mul i64 %v1087, 1
  %v1089 = icmp slt i64 %v1088, 1
  %v1090 = select i1 %v1089, i64 %v1088, i64 1
  %v1091 = mul i64 %v1084, %v1085
  %v1092 = sdiv i64 %v1091, %v3
  %v1093 = mul i64 %v1092, 1
  %v1094 = icmp slt i64 %v1093, 1
  %v1095 = select i1 %v1094, i64 %v1093, i64 1
  %v1096 = icmp slt i64 %v1095, 1
  %v1097 = select i1 %v1096, i64 %v1095, i64 1
  br label %b85
b85:
  %v1098 = phi i64 [ %v1090, %b83 ], [ %v1126, %b90 ]
  %v1099 = icmp slt i64 %v1098, %v1097
  br i1 %v1099, label %b86, label %b87
b86:
  %v1100 = mul i64 %v1098, 64
  %v1101 = mul i64 %v1098, 8
  %v1102 = add i64 %v1100, 0
  %v1103 = add i64 %v1101, 0
  %v1104 = getelementptr inbounds float, ptr %v1079, i64 %v1102
  %v1105 = sub i64 8, %v1103
  %v1106 = icmp slt i64 %v1105, 0
  %v1107 = select i1 %v1106, i64 0, i64 %v1105
  %v1108 = icmp ult i64 %v1107, 8
  %v1109 = select i1 %v1108, i64 %v1107, i64 8
  %v1110 = trunc i64 %v1109 to i32
  %v1111 = insertelement <8 x i32> poison, i32 %v1110, i64 0
  %v1112 = shufflevector <8 x i32> %v1111, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1113 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1112
  %v1114 = mul i64 %v1103, 1
  %v1115 = add i64 0, %v1114
  %v1116 = getelementptr inbounds float, ptr %v14, i64 %v1115
  br label %b88
b88:
  %v1117 = phi i64 [ 0, %b86 ], [ %v1124, %b89 ]
  %v1118 = icmp slt i64 %v1117, 8
  br i1 %v1118, label %b89, label %b90
b89:
  %v1119 = mul i64 %v1117, 8
  %v1120 = getelementptr inbounds float, ptr %v1116, i64 %v1119
  %v1121 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1120, <8 x i1> %v1113, <8 x float> zeroinitializer)
  %v1122 = mul i64 %v1117, 8
  %v1123 = getelementptr inbounds float, ptr %v1104, i64 %v1122
  store <8 x float> %v1121, ptr %v1123, align 4
  %v1124 = add nsw i64 %v1117, 1
  br label %b88
b90:
  %v1125 = add i64 %v1100, 64
  %v1126 = add nsw i64 %v1098, 1
  br label %b85
b87:
  br label %b84
b84:
  %v1127 = icmp sgt i64 %v3, 1
  br i1 %v1127, label %b91, label %b92
b91:
  %v1128 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1129 = atomicrmw add ptr %v1128, i64 1 acq_rel
  %v1130 = load i64, ptr %v87, align 8
  %v1131 = add i64 %v1130, 1
  store i64 %v1131, ptr %v87, align 8
  %v1132 = mul i64 %v3, %v1131
  br label %b93
b93:
  %v1133 = load atomic i64, ptr %v1128 acquire, align 8
  %v1134 = icmp slt i64 %v1133, %v1132
  br i1 %v1134, label %b94, label %b95
b94:
  %v1135 = call i32 @sched_yield()
  br label %b93
b95:
  br label %b92
b92:
  %v1137 = add i64 %v8, 0
  %v1138 = sdiv i64 %v1137, 1
  %v1139 = add i64 %v2, 1
  %v1140 = mul i64 %v1138, %v2
  %v1141 = sdiv i64 %v1140, %v3
  %v1142 = mul i64 %v1141, 1
  %v1143 = icmp slt i64 %v1142, %v8
  %v1144 = select i1 %v1143, i64 %v1142, i64 %v8
  %v1145 = mul i64 %v1138, %v1139
  %v1146 = sdiv i64 %v1145, %v3
  %v1147 = mul i64 %v1146, 1
  %v1148 = icmp slt i64 %v1147, %v8
  %v1149 = select i1 %v1148, i64 %v1147, i64 %v8
  br label %b96
b96:
  %v1150 = phi i64 [ %v1144, %b92 ], [ %v1203, %b101 ]
  %v1151 = icmp slt i64 %v1150, %v1149
  br i1 %v1151, label %b97, label %b98
b97:
  %v1152 = add i64 %v1150, 96
  %v1153 = icmp slt i64 %v1152, %v1149
  %v1154 = select i1 %v1153, i64 %v1152, i64 %v1149
  br label %b99
b99:
  %v1155 = phi i64 [ 0, %b97 ], [ %v1202, %b104 ]
  %v1156 = icmp slt i64 %v1155, 1
  br i1 %v1156, label %b100, label %b101
b100:
  %v1157 = sub i64 %v1154, %v1150
  %v1158 = sub i64 8, 1
  %v1159 = add i64 %v1157, %v1158
  %v1160 = sdiv i64 %v1159, 8
  br label %b102
b102:
  %v1161 = phi i64 [ 0, %b100 ], [ %v1201, %b109 ]
  %v1162 = icmp slt i64 %v1161, %v1160
  br i1 %v1162, label %b103, label %b104
b103:
  %v1163 = mul i64 %v1157, %v1161
  %v1164 = sdiv i64 %v1163, %v1160
  %v1165 = add i64 %v1150, %v1164
  %v1166 = add i64 %v1161, 1
  %v1167 = mul i64 %v1157, %v1166
  %v1168 = sdiv i64 %v1167, %v1160
  %v1169 = add i64 %v1150, %v1168
  %v1170 = mul i64 %v1155, 64
  %v1171 = getelementptr inbounds float, ptr %v1079, i64 %v1170
  %v1172 = sub i64 %v1169, %v1165
  %v1173 = mul i64 %v1165, 8
  %v1174 = getelementptr inbounds float, ptr %v66, i64 %v1173
  %v1175 = getelementptr inbounds float, ptr %v1174, i64 0
  %v1176 = sub i64 %v1172, 1
  %v1177 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v1176
  %v1178 = load ptr, ptr %v1177, align 4
  %v1179 = icmp sgt i64 %v1172, 0
  br i1 %v1179, label %b105, label %b106
b105:
  call void %v1178(ptr %v1175, i64 8, ptr %v1171, i64 8, ptr %v1136)
  br label %b106
b106:
  %v1180 = add i64 %v1170, 64
  br label %b107
b107:
  %v1181 = phi i64 [ %v1165, %b106 ], [ %v1200, %b112 ]
  %v1182 = icmp slt i64 %v1181, %v1169
  br i1 %v1182, label %b108, label %b109
b108:
  %v1183 = sub i64 %v1181, %v1165
  %v1184 = mul i64 %v1183, 8
  %v1185 = getelementptr inbounds float, ptr %v1136, i64 %v1184
  %v1186 = mul i64 %v1181, 8
  %v1187 = getelementptr inbounds float, ptr %v30, i64 %v1186
  br label %b110
b110:
  %v1188 = phi i64 [ 0, %b108 ], [ %v1199, %b111 ]
  %v1189 = icmp slt i64 %v1188, 1
  br i1 %v1189, label %b111, label %b112
b111:
  %v1190 = mul i64 %v1155, 1
  %v1191 = add i64 %v1190, %v1188
  %v1192 = mul i64 %v1191, 8
  %v1193 = add i64 0, %v1188
  %v1194 = mul i64 %v1193, 8
  %v1195 = getelementptr inbounds float, ptr %v1185, i64 %v1194
  %v1196 = load <8 x float>, ptr %v1195, align 4
  %v1197 = add i64 0, %v1192
  %v1198 = getelementptr inbounds float, ptr %v1187, i64 %v1197
  store <8 x float> %v1196, ptr %v1198, align 4
  %v1199 = add nsw i64 %v1188, 1
  br label %b110
b112:
  %v1200 = add nsw i64 %v1181, 1
  br label %b107
b109:
  %v1201 = add nsw i64 %v1161, 1
  br label %b102
b104:
  %v1202 = add nsw i64 %v1155, 1
  br label %b99
b101:
  %v1203 = add nsw i64 %v1150, 96
  br label %b96
b98:
  %v1204 = icmp sgt i64 %v3, 1
  br i1 %v1204, label %b113, label %b114
b113:
  %v1205 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1206 = atomicrmw add ptr %v1205, i64 1 acq_rel
  %v1207 = load i64, ptr %v87, align 8
  %v1208 = add i64 %v1207, 1
  store i64 %v1208, ptr %v87, align 8
  %v1209 = mul i64 %v3, %v1208
  br label %b115
b115:
  %v1210 = load atomic i64, ptr %v1205 acquire, align 8
  %v1211 = icmp slt i64 %v1210, %v1209
  br i1 %v1211, label %b116, label %b117
b116:
  %v1212 = call i32 @sched_yield()
  br label %b115
b117:
  br label %b114
b114:
  %v1213 = mul i64 0, 8
  %v1214 = getelementptr inbounds float, ptr %v66, i64 %v1213
  %v1215 = getelementptr inbounds float, ptr %v1214, i64 0
  %v1216 = mul i64 0, 8
  %v1217 = getelementptr inbounds float, ptr %v22, i64 %v1216
  %v1218 = getelementptr inbounds float, ptr %v1217, i64 0
  %v1219 = getelementptr inbounds float, ptr %v92, i64 12288
  %v1220 = add i64 8, 1
  %v1221 = sdiv i64 %v1220, 2
  %v1222 = add i64 %v2, 1
  %v1223 = mul i64 %v1221, %v2
  %v1224 = sdiv i64 %v1223, %v3
  %v1225 = mul i64 %v1224, 2
  %v1226 = icmp slt i64 %v1225, 8
  %v1227 = select i1 %v1226, i64 %v1225, i64 8
  %v1228 = mul i64 %v1221, %v1222
  %v1229 = sdiv i64 %v1228, %v3
  %v1230 = mul i64 %v1229, 2
  %v1231 = icmp slt i64 %v1230, 8
  %v1232 = select i1 %v1231, i64 %v1230, i64 8
  %v1233 = getelementptr inbounds float, ptr %v32, i64 0
  br label %b118
b118:
  %v1234 = phi i64 [ %v1227, %b114 ], [ %v1242, %b123 ]
  %v1235 = icmp slt i64 %v1234, %v1232
  br i1 %v1235, label %b119, label %b120
b119:
  %v1236 = mul i64 %v1234, 8
  %v1237 = getelementptr inbounds float, ptr %v1233, i64 %v1236
  br label %b121
b121:
  %v1238 = phi i64 [ 0, %b119 ], [ %v1241, %b122 ]
  %v1239 = icmp slt i64 %v1238, 8
  br i1 %v1239, label %b122, label %b123
b122:
  %v1240 = getelementptr inbounds float, ptr %v1237, i64 %v1238
  store float 0x0000000000000000, ptr %v1240, align 4
  %v1241 = add nsw i64 %v1238, 1
  br label %b121
b123:
  %v1242 = add nsw i64 %v1234, 1
  br label %b118
b120:
  %v1243 = mul i64 %v8, 1
  br label %b124
b124:
  %v1244 = phi i64 [ 0, %b120 ], [ %v1348, %b129 ]
  %v1245 = icmp slt i64 %v1244, %v1243
  br i1 %v1245, label %b125, label %b126
b125:
  %v1246 = sub i64 %v1243, %v1244
  %v1247 = icmp slt i64 %v1246, 384
  %v1248 = select i1 %v1247, i64 %v1246, i64 384
  br label %b127
b127:
  %v1249 = phi i64 [ %v1227, %b125 ], [ %v1347, %b153 ]
  %v1250 = icmp slt i64 %v1249, %v1232
  br i1 %v1250, label %b128, label %b129
b128:
  %v1251 = sub i64 %v1232, %v1249
  %v1252 = icmp slt i64 %v1251, 64
  %v1253 = select i1 %v1252, i64 %v1251, i64 64
  %v1254 = sdiv i64 %v1253, 2
  %v1255 = mul i64 %v1254, 2
  %v1256 = sub i64 %v1253, %v1255
  %v1257 = mul i64 %v1244, 8
  %v1258 = add i64 %v1257, %v1249
  %v1259 = getelementptr inbounds float, ptr %v1215, i64 %v1258
  br label %b130
b130:
  %v1260 = phi i64 [ 0, %b128 ], [ %v1286, %b138 ]
  %v1261 = icmp slt i64 %v1260, %v1248
  br i1 %v1261, label %b131, label %b132
b131:
  %v1262 = mul i64 %v1260, 8
  %v1263 = getelementptr inbounds float, ptr %v1259, i64 %v1262
  %v1264 = mul i64 %v1260, 2
  %v1265 = getelementptr inbounds float, ptr %v1219, i64 %v1264
  br label %b133
b133:
  %v1266 = phi i64 [ 0, %b131 ], [ %v1275, %b134 ]
  %v1267 = icmp slt i64 %v1266, %v1254
  br i1 %v1267, label %b134, label %b135
b134:
  %v1268 = mul i64 %v1266, 2
  %v1269 = getelementptr inbounds float, ptr %v1263, i64 %v1268
  %v1270 = mul i64 %v1266, 768
  %v1271 = getelementptr inbounds float, ptr %v1265, i64 %v1270
  %v1272 = getelementptr inbounds float, ptr %v1269, i64 0
  %v1273 = load <2 x float>, ptr %v1272, align 4
  %v1274 = getelementptr inbounds float, ptr %v1271, i64 0
  store <2 x float> %v1273, ptr %v1274, align 4
  %v1275 = add nsw i64 %v1266, 1
  br label %b133
b135:
  %v1276 = mul i64 %v1254, 2
  %v1277 = getelementptr inbounds float, ptr %v1263, i64 %v1276
  %v1278 = mul i64 %v1254, 768
  %v1279 = getelementptr inbounds float, ptr %v1265, i64 %v1278
  br label %b136
b136:
  %v1280 = phi i64 [ 0, %b135 ], [ %v1285, %b137 ]
  %v1281 = icmp slt i64 %v1280, %v1256
  br i1 %v1281, label %b137, label %b138
b137:
  %v1282 = getelementptr inbounds float, ptr %v1277, i64 %v1280
  %v1283 = load float, ptr %v1282, align 4
  %v1284 = getelementptr inbounds float, ptr %v1279, i64 %v1280
  store float %v1283, ptr %v1284, align 4
  %v1285 = add nsw i64 %v1280, 1
  br label %b136, !llvm.loop !0
b138:
  %v1286 = add nsw i64 %v1260, 1
  br label %b130
b132:
  br label %b139
b139:
  %v1287 = phi i64 [ 0, %b132 ], [ %v1322, %b147 ]
  %v1288 = icmp slt i64 %v1287, 0
  br i1 %v1288, label %b140, label %b141
b140:
  %v1289 = mul i64 %v1244, 8
  %v1290 = add i64 %v1289, %v1287
  %v1291 = getelementptr inbounds float, ptr %v1218, i64 %v1290
  br label %b142
b142:
  %v1292 = phi i64 [ 0, %b140 ], [ %v1310, %b143 ]
  %v1293 = icmp slt i64 %v1292, %v1248
  br i1 %v1293, label %b143, label %b144
b143:
  %v1294 = mul i64 %v1292, 8
  %v1295 = getelementptr inbounds float, ptr %v1291, i64 %v1294
  %v1296 = mul i64 %v1292, 32
  %v1297 = getelementptr inbounds float, ptr %v92, i64 %v1296
  %v1298 = getelementptr inbounds float, ptr %v1295, i64 0
  %v1299 = load <8 x float>, ptr %v1298, align 4
  %v1300 = getelementptr inbounds float, ptr %v1297, i64 0
  store <8 x float> %v1299, ptr %v1300, align 4
  %v1301 = getelementptr inbounds float, ptr %v1295, i64 8
  %v1302 = load <8 x float>, ptr %v1301, align 4
  %v1303 = getelementptr inbounds float, ptr %v1297, i64 8
  store <8 x float> %v1302, ptr %v1303, align 4
  %v1304 = getelementptr inbounds float, ptr %v1295, i64 16
  %v1305 = load <8 x float>, ptr %v1304, align 4
  %v1306 = getelementptr inbounds float, ptr %v1297, i64 16
  store <8 x float> %v1305, ptr %v1306, align 4
  %v1307 = getelementptr inbounds float, ptr %v1295, i64 24
  %v1308 = load <8 x float>, ptr %v1307, align 4
  %v1309 = getelementptr inbounds float, ptr %v1297, i64 24
  store <8 x float> %v1308, ptr %v1309, align 4
  %v1310 = add nsw i64 %v1292, 1
  br label %b142
b144:
  %v1311 = sdiv i64 %v1253, 2
  br label %b145
b145:
  %v1312 = phi i64 [ 0, %b144 ], [ %v1321, %b146 ]
  %v1313 = icmp slt i64 %v1312, %v1311
  br i1 %v1313, label %b146, label %b147
b146:
  %v1314 = mul i64 %v1312, 2
  %v1315 = add i64 %v1249, %v1314
  %v1316 = mul i64 %v1312, 768
  %v1317 = getelementptr inbounds float, ptr %v1219, i64 %v1316
  %v1318 = mul i64 %v1315, 8
  %v1319 = add i64 %v1318, %v1287
  %v1320 = getelementptr inbounds float, ptr %v1233, i64 %v1319
  call void @outer_2x32(ptr %v1317, ptr %v92, i64 %v1248, ptr %v1320, i64 8)
  %v1321 = add nsw i64 %v1312, 1
  br label %b145
b147:
  %v1322 = add nsw i64 %v1287, 32
  br label %b139
b141:
  %v1323 = mul i64 %v1244, 8
  %v1324 = add i64 %v1323, 0
  %v1325 = getelementptr inbounds float, ptr %v1218, i64 %v1324
  br label %b148
b148:
  %v1326 = phi i64 [ 0, %b141 ], [ %v1335, %b149 ]
  %v1327 = icmp slt i64 %v1326, %v1248
  br i1 %v1327, label %b149, label %b150
b149:
  %v1328 = mul i64 %v1326, 8
  %v1329 = getelementptr inbounds float, ptr %v1325, i64 %v1328
  %v1330 = mul i64 %v1326, 8
  %v1331 = getelementptr inbounds float, ptr %v92, i64 %v1330
  %v1332 = getelementptr inbounds float, ptr %v1329, i64 0
  %v1333 = load <8 x float>, ptr %v1332, align 4
  %v1334 = getelementptr inbounds float, ptr %v1331, i64 0
  store <8 x float> %v1333, ptr %v1334, align 4
  %v1335 = add nsw i64 %v1326, 1
  br label %b148
b150:
  %v1336 = sdiv i64 %v1253, 2
  br label %b151
b151:
  %v1337 = phi i64 [ 0, %b150 ], [ %v1346, %b152 ]
  %v1338 = icmp slt i64 %v1337, %v1336
  br i1 %v1338, label %b152, label %b153
b152:
  %v1339 = mul i64 %v1337, 2
  %v1340 = add i64 %v1249, %v1339
  %v1341 = mul i64 %v1337, 768
  %v1342 = getelementptr inbounds float, ptr %v1219, i64 %v1341
  %v1343 = mul i64 %v1340, 8
  %v1344 = add i64 %v1343, 0
  %v1345 = getelementptr inbounds float, ptr %v1233, i64 %v1344
  call void @outer_2x8(ptr %v1342, ptr %v92, i64 %v1248, ptr %v1345, i64 8)
  %v1346 = add nsw i64 %v1337, 1
  br label %b151
b153:
  %v1347 = add nsw i64 %v1249, 64
  br label %b127
b129:
  %v1348 = add nsw i64 %v1244, 384
  br label %b124
b126:
  %v1349 = icmp sgt i64 %v3, 1
  br i1 %v1349, label %b154, label %b155
b154:
  %v1350 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1351 = atomicrmw add ptr %v1350, i64 1 acq_rel
  %v1352 = load i64, ptr %v87, align 8
  %v1353 = add i64 %v1352, 1
  store i64 %v1353, ptr %v87, align 8
  %v1354 = mul i64 %v3, %v1353
  br label %b156
b156:
  %v1355 = load atomic i64, ptr %v1350 acquire, align 8
  %v1356 = icmp slt i64 %v1355, %v1354
  br i1 %v1356, label %b157, label %b158
b157:
  %v1357 = call i32 @sched_yield()
  br label %b156
b158:
  br label %b155
b155:
  %v1358 = mul i64 0, 8
  %v1359 = getelementptr inbounds float, ptr %v66, i64 %v1358
  %v1360 = getelementptr inbounds float, ptr %v1359, i64 0
  %v1361 = mul i64 0, 8
  %v1362 = getelementptr inbounds float, ptr %v10, i64 %v1361
  %v1363 = getelementptr inbounds float, ptr %v1362, i64 0
  %v1364 = getelementptr inbounds float, ptr %v92, i64 12288
  %v1365 = add i64 8, 1
  %v1366 = sdiv i64 %v1365, 2
  %v1367 = add i64 %v2, 1
  %v1368 = mul i64 %v1366, %v2
  %v1369 = sdiv i64 %v1368, %v3
  %v1370 = mul i64 %v1369, 2
  %v1371 = icmp slt i64 %v1370, 8
  %v1372 = select i1 %v1371, i64 %v1370, i64 8
  %v1373 = mul i64 %v1366, %v1367
  %v1374 = sdiv i64 %v1373, %v3
  %v1375 = mul i64 %v1374, 2
  %v1376 = icmp slt i64 %v1375, 8
  %v1377 = select i1 %v1376, i64 %v1375, i64 8
  %v1378 = getelementptr inbounds float, ptr %v34, i64 0
  br label %b159
b159:
  %v1379 = phi i64 [ %v1372, %b155 ], [ %v1387, %b164 ]
  %v1380 = icmp slt i64 %v1379, %v1377
  br i1 %v1380, label %b160, label %b161
b160:
  %v1381 = mul i64 %v1379, 8
  %v1382 = getelementptr inbounds float, ptr %v1378, i64 %v1381
  br label %b162
b162:
  %v1383 = phi i64 [ 0, %b160 ], [ %v1386, %b163 ]
  %v1384 = icmp slt i64 %v1383, 8
  br i1 %v1384, label %b163, label %b164
b163:
  %v1385 = getelementptr inbounds float, ptr %v1382, i64 %v1383
  store float 0x0000000000000000, ptr %v1385, align 4
  %v1386 = add nsw i64 %v1383, 1
  br label %b162
b164:
  %v1387 = add nsw i64 %v1379, 1
  br label %b159
b161:
  %v1388 = mul i64 %v8, 1
  br label %b165
b165:
  %v1389 = phi i64 [ 0, %b161 ], [ %v1493, %b170 ]
  %v1390 = icmp slt i64 %v1389, %v1388
  br i1 %v1390, label %b166, label %b167
b166:
  %v1391 = sub i64 %v1388, %v1389
  %v1392 = icmp slt i64 %v1391, 384
  %v1393 = select i1 %v1392, i64 %v1391, i64 384
  br label %b168
b168:
  %v1394 = phi i64 [ %v1372, %b166 ], [ %v1492, %b194 ]
  %v1395 = icmp slt i64 %v1394, %v1377
  br i1 %v1395, label %b169, label %b170
b169:
  %v1396 = sub i64 %v1377, %v1394
  %v1397 = icmp slt i64 %v1396, 64
  %v1398 = select i1 %v1397, i64 %v1396, i64 64
  %v1399 = sdiv i64 %v1398, 2
  %v1400 = mul i64 %v1399, 2
  %v1401 = sub i64 %v1398, %v1400
  %v1402 = mul i64 %v1389, 8
  %v1403 = add i64 %v1402, %v1394
  %v1404 = getelementptr inbounds float, ptr %v1360, i64 %v1403
  br label %b171
b171:
  %v1405 = phi i64 [ 0, %b169 ], [ %v1431, %b179 ]
  %v1406 = icmp slt i64 %v1405, %v1393
  br i1 %v1406, label %b172, label %b173
b172:
  %v1407 = mul i64 %v1405, 8
  %v1408 = getelementptr inbounds float, ptr %v1404, i64 %v1407
  %v1409 = mul i64 %v1405, 2
  %v1410 = getelementptr inbounds float, ptr %v1364, i64 %v1409
  br label %b174
b174:
  %v1411 = phi i64 [ 0, %b172 ], [ %v1420, %b175 ]
  %v1412 = icmp slt i64 %v1411, %v1399
  br i1 %v1412, label %b175, label %b176
b175:
  %v1413 = mul i64 %v1411, 2
  %v1414 = getelementptr inbounds float, ptr %v1408, i64 %v1413
  %v1415 = mul i64 %v1411, 768
  %v1416 = getelementptr inbounds float, ptr %v1410, i64 %v1415
  %v1417 = getelementptr inbounds float, ptr %v1414, i64 0
  %v1418 = load <2 x float>, ptr %v1417, align 4
  %v1419 = getelementptr inbounds float, ptr %v1416, i64 0
  store <2 x float> %v1418, ptr %v1419, align 4
  %v1420 = add nsw i64 %v1411, 1
  br label %b174
b176:
  %v1421 = mul i64 %v1399, 2
  %v1422 = getelementptr inbounds float, ptr %v1408, i64 %v1421
  %v1423 = mul i64 %v1399, 768
  %v1424 = getelementptr inbounds float, ptr %v1410, i64 %v1423
  br label %b177
b177:
  %v1425 = phi i64 [ 0, %b176 ], [ %v1430, %b178 ]
  %v1426 = icmp slt i64 %v1425, %v1401
  br i1 %v1426, label %b178, label %b179
b178:
  %v1427 = getelementptr inbounds float, ptr %v1422, i64 %v1425
  %v1428 = load float, ptr %v1427, align 4
  %v1429 = getelementptr inbounds float, ptr %v1424, i64 %v1425
  store float %v1428, ptr %v1429, align 4
  %v1430 = add nsw i64 %v1425, 1
  br label %b177, !llvm.loop !3
b179:
  %v1431 = add nsw i64 %v1405, 1
  br label %b171
b173:
  br label %b180
b180:
  %v1432 = phi i64 [ 0, %b173 ], [ %v1467, %b188 ]
  %v1433 = icmp slt i64 %v1432, 0
  br i1 %v1433, label %b181, label %b182
b181:
  %v1434 = mul i64 %v1389, 8
  %v1435 = add i64 %v1434, %v1432
  %v1436 = getelementptr inbounds float, ptr %v1363, i64 %v1435
  br label %b183
b183:
  %v1437 = phi i64 [ 0, %b181 ], [ %v1455, %b184 ]
  %v1438 = icmp slt i64 %v1437, %v1393
  br i1 %v1438, label %b184, label %b185
b184:
  %v1439 = mul i64 %v1437, 8
  %v1440 = getelementptr inbounds float, ptr %v1436, i64 %v1439
  %v1441 = mul i64 %v1437, 32
  %v1442 = getelementptr inbounds float, ptr %v92, i64 %v1441
  %v1443 = getelementptr inbounds float, ptr %v1440, i64 0
  %v1444 = load <8 x float>, ptr %v1443, align 4
  %v1445 = getelementptr inbounds float, ptr %v1442, i64 0
  store <8 x float> %v1444, ptr %v1445, align 4
  %v1446 = getelementptr inbounds float, ptr %v1440, i64 8
  %v1447 = load <8 x float>, ptr %v1446, align 4
  %v1448 = getelementptr inbounds float, ptr %v1442, i64 8
  store <8 x float> %v1447, ptr %v1448, align 4
  %v1449 = getelementptr inbounds float, ptr %v1440, i64 16
  %v1450 = load <8 x float>, ptr %v1449, align 4
  %v1451 = getelementptr inbounds float, ptr %v1442, i64 16
  store <8 x float> %v1450, ptr %v1451, align 4
  %v1452 = getelementptr inbounds float, ptr %v1440, i64 24
  %v1453 = load <8 x float>, ptr %v1452, align 4
  %v1454 = getelementptr inbounds float, ptr %v1442, i64 24
  store <8 x float> %v1453, ptr %v1454, align 4
  %v1455 = add nsw i64 %v1437, 1
  br label %b183
b185:
  %v1456 = sdiv i64 %v1398, 2
  br label %b186
b186:
  %v1457 = phi i64 [ 0, %b185 ], [ %v1466, %b187 ]
  %v1458 = icmp slt i64 %v1457, %v1456
  br i1 %v1458, label %b187, label %b188
b187:
  %v1459 = mul i64 %v1457, 2
  %v1460 = add i64 %v1394, %v1459
  %v1461 = mul i64 %v1457, 768
  %v1462 = getelementptr inbounds float, ptr %v1364, i64 %v1461
  %v1463 = mul i64 %v1460, 8
  %v1464 = add i64 %v1463, %v1432
  %v1465 = getelementptr inbounds float, ptr %v1378, i64 %v1464
  call void @outer_2x32(ptr %v1462, ptr %v92, i64 %v1393, ptr %v1465, i64 8)
  %v1466 = add nsw i64 %v1457, 1
  br label %b186
b188:
  %v1467 = add nsw i64 %v1432, 32
  br label %b180
b182:
  %v1468 = mul i64 %v1389, 8
  %v1469 = add i64 %v1468, 0
  %v1470 = getelementptr inbounds float, ptr %v1363, i64 %v1469
  br label %b189
b189:
  %v1471 = phi i64 [ 0, %b182 ], [ %v1480, %b190 ]
  %v1472 = icmp slt i64 %v1471, %v1393
  br i1 %v1472, label %b190, label %b191
b190:
  %v1473 = mul i64 %v1471, 8
  %v1474 = getelementptr inbounds float, ptr %v1470, i64 %v1473
  %v1475 = mul i64 %v1471, 8
  %v1476 = getelementptr inbounds float, ptr %v92, i64 %v1475
  %v1477 = getelementptr inbounds float, ptr %v1474, i64 0
  %v1478 = load <8 x float>, ptr %v1477, align 4
  %v1479 = getelementptr inbounds float, ptr %v1476, i64 0
  store <8 x float> %v1478, ptr %v1479, align 4
  %v1480 = add nsw i64 %v1471, 1
  br label %b189
b191:
  %v1481 = sdiv i64 %v1398, 2
  br label %b192
b192:
  %v1482 = phi i64 [ 0, %b191 ], [ %v1491, %b193 ]
  %v1483 = icmp slt i64 %v1482, %v1481
  br i1 %v1483, label %b193, label %b194
b193:
  %v1484 = mul i64 %v1482, 2
  %v1485 = add i64 %v1394, %v1484
  %v1486 = mul i64 %v1482, 768
  %v1487 = getelementptr inbounds float, ptr %v1364, i64 %v1486
  %v1488 = mul i64 %v1485, 8
  %v1489 = add i64 %v1488, 0
  %v1490 = getelementptr inbounds float, ptr %v1378, i64 %v1489
  call void @outer_2x8(ptr %v1487, ptr %v92, i64 %v1393, ptr %v1490, i64 8)
  %v1491 = add nsw i64 %v1482, 1
  br label %b192
b194:
  %v1492 = add nsw i64 %v1394, 64
  br label %b168
b170:
  %v1493 = add nsw i64 %v1389, 384
  br label %b165
b167:
  %v1494 = icmp sgt i64 %v3, 1
  br i1 %v1494, label %b195, label %b196
b195:
  %v1495 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1496 = atomicrmw add ptr %v1495, i64 1 acq_rel
  %v1497 = load i64, ptr %v87, align 8
  %v1498 = add i64 %v1497, 1
  store i64 %v1498, ptr %v87, align 8
  %v1499 = mul i64 %v3, %v1498
  br label %b197
b197:
  %v1500 = load atomic i64, ptr %v1495 acquire, align 8
  %v1501 = icmp slt i64 %v1500, %v1499
  br i1 %v1501, label %b198, label %b199
b198:
  %v1502 = call i32 @sched_yield()
  br label %b197
b199:
  br label %b196
b196:
  %v1503 = icmp eq i64 %v2, 0
  br i1 %v1503, label %b200, label %b201
b200:
  br label %b202
b202:
  %v1504 = phi i64 [ 0, %b200 ], [ %v1549, %b207 ]
  %v1505 = phi <8 x float> [ splat (float 0x0000000000000000), %b200 ], [ %v1548, %b207 ]
  %v1506 = icmp slt i64 %v1504, %v8
  br i1 %v1506, label %b203, label %b204
b203:
  %v1507 = add i64 %v1504, 128
  %v1508 = icmp slt i64 %v1507, %v8
  %v1509 = select i1 %v1508, i64 %v1507, i64 %v8
  br label %b205
b205:
  %v1510 = phi i64 [ %v1504, %b203 ], [ %v1547, %b206 ]
  %v1511 = phi <8 x float> [ splat (float 0x0000000000000000), %b203 ], [ %v1546, %b206 ]
  %v1512 = icmp slt i64 %v1510, %v1509
  br i1 %v1512, label %b206, label %b207
b206:
  %v1513 = mul i64 %v1510, 8
  %v1514 = getelementptr inbounds float, ptr %v44, i64 %v1513
  %v1515 = mul i64 %v1510, 1
  %v1516 = getelementptr inbounds float, ptr %v52, i64 %v1515
  %v1517 = getelementptr inbounds float, ptr %v1516, i64 0
  %v1518 = load float, ptr %v1517, align 4
  %v1519 = fdiv float 0x3FF0000000000000, %v1518
  %v1520 = mul i64 %v1510, 8
  %v1521 = getelementptr inbounds float, ptr %v54, i64 %v1520
  %v1522 = add i64 0, 0
  %v1523 = getelementptr inbounds float, ptr %v1514, i64 %v1522
  %v1524 = load <8 x float>, ptr %v1523, align 4
  %v1525 = insertelement <8 x float> poison, float %v1519, i64 0
  %v1526 = shufflevector <8 x float> %v1525, <8 x float> poison, <8 x i32> zeroinitializer
  %v1527 = fmul <8 x float> %v1524, %v1526
  %v1528 = add i64 0, 0
  %v1529 = getelementptr inbounds float, ptr %v16, i64 %v1528
  %v1530 = load <8 x float>, ptr %v1529, align 4
  %v1531 = fmul <8 x float> %v1527, %v1530
  %v1532 = add i64 0, 0
  %v1533 = getelementptr inbounds float, ptr %v18, i64 %v1532
  %v1534 = load <8 x float>, ptr %v1533, align 4
  %v1535 = fadd <8 x float> %v1531, %v1534
  %v1536 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v1537 = shufflevector <8 x float> %v1536, <8 x float> poison, <8 x i32> zeroinitializer
  %v1538 = fcmp ole <8 x float> %v1535, %v1537
  %v1539 = select <8 x i1> %v1538, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v1540 = add i64 0, 0
  %v1541 = getelementptr inbounds float, ptr %v1521, i64 %v1540
  %v1542 = load <8 x float>, ptr %v1541, align 4
  %v1543 = fcmp une <8 x float> %v1539, splat (float 0x0000000000000000)
  %v1544 = select <8 x i1> %v1543, <8 x float> %v1537, <8 x float> %v1542
  %v1545 = fmul <8 x float> %v1544, %v1527
  %v1546 = fadd <8 x float> %v1511, %v1545
  %v1547 = add nsw i64 %v1510, 1
  br label %b205
b207:
  %v1548 = fadd <8 x float> %v1505, %v1511
  %v1549 = add nsw i64 %v1504, 128
  br label %b202
b204:
  %v1550 = add i64 0, 0
  %v1551 = getelementptr inbounds float, ptr %v36, i64 %v1550
  store <8 x float> %v1505, ptr %v1551, align 4
  br label %b201
b201:
  %v1552 = icmp sgt i64 %v3, 1
  br i1 %v1552, label %b208, label %b209
b208:
  %v1553 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1554 = atomicrmw add ptr %v1553, i64 1 acq_rel
  %v1555 = load i64, ptr %v87, align 8
  %v1556 = add i64 %v1555, 1
  store i64 %v1556, ptr %v87, align 8
  %v1557 = mul i64 %v3, %v1556
  br label %b210
b210:
  %v1558 = load atomic i64, ptr %v1553 acquire, align 8
  %v1559 = icmp slt i64 %v1558, %v1557
  br i1 %v1559, label %b211, label %b212
b211:
  %v1560 = call i32 @sched_yield()
  br label %b210
b212:
  br label %b209
b209:
  %v1561 = icmp eq i64 %v2, 0
  br i1 %v1561, label %b213, label %b214
b213:
  br label %b215
b215:
  %v1562 = phi i64 [ 0, %b213 ], [ %v1606, %b220 ]
  %v1563 = phi <8 x float> [ splat (float 0x0000000000000000), %b213 ], [ %v1605, %b220 ]
  %v1564 = icmp slt i64 %v1562, %v8
  br i1 %v1564, label %b216, label %b217
b216:
  %v1565 = add i64 %v1562, 128
  %v1566 = icmp slt i64 %v1565, %v8
  %v1567 = select i1 %v1566, i64 %v1565, i64 %v8
  br label %b218
b218:
  %v1568 = phi i64 [ %v1562, %b216 ], [ %v1604, %b219 ]
  %v1569 = phi <8 x float> [ splat (float 0x0000000000000000), %b216 ], [ %v1603, %b219 ]
  %v1570 = icmp slt i64 %v1568, %v1567
  br i1 %v1570, label %b219, label %b220
b219:
  %v1571 = mul i64 %v1568, 8
  %v1572 = getelementptr inbounds float, ptr %v44, i64 %v1571
  %v1573 = mul i64 %v1568, 1
  %v1574 = getelementptr inbounds float, ptr %v52, i64 %v1573
  %v1575 = getelementptr inbounds float, ptr %v1574, i64 0
  %v1576 = load float, ptr %v1575, align 4
  %v1577 = fdiv float 0x3FF0000000000000, %v1576
  %v1578 = mul i64 %v1568, 8
  %v1579 = getelementptr inbounds float, ptr %v54, i64 %v1578
  %v1580 = add i64 0, 0
  %v1581 = getelementptr inbounds float, ptr %v1572, i64 %v1580
  %v1582 = load <8 x float>, ptr %v1581, align 4
  %v1583 = insertelement <8 x float> poison, float %v1577, i64 0
  %v1584 = shufflevector <8 x float> %v1583, <8 x float> poison, <8 x i32> zeroinitializer
  %v1585 = fmul <8 x float> %v1582, %v1584
  %v1586 = add i64 0, 0
  %v1587 = getelementptr inbounds float, ptr %v16, i64 %v1586
  %v1588 = load <8 x float>, ptr %v1587, align 4
  %v1589 = fmul <8 x float> %v1585, %v1588
  %v1590 = add i64 0, 0
  %v1591 = getelementptr inbounds float, ptr %v18, i64 %v1590
  %v1592 = load <8 x float>, ptr %v1591, align 4
  %v1593 = fadd <8 x float> %v1589, %v1592
  %v1594 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v1595 = shufflevector <8 x float> %v1594, <8 x float> poison, <8 x i32> zeroinitializer
  %v1596 = fcmp ole <8 x float> %v1593, %v1595
  %v1597 = select <8 x i1> %v1596, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v1598 = add i64 0, 0
  %v1599 = getelementptr inbounds float, ptr %v1579, i64 %v1598
  %v1600 = load <8 x float>, ptr %v1599, align 4
  %v1601 = fcmp une <8 x float> %v1597, splat (float 0x0000000000000000)
  %v1602 = select <8 x i1> %v1601, <8 x float> %v1595, <8 x float> %v1600
  %v1603 = fadd <8 x float> %v1569, %v1602
  %v1604 = add nsw i64 %v1568, 1
  br label %b218
b220:
  %v1605 = fadd <8 x float> %v1563, %v1569
  %v1606 = add nsw i64 %v1562, 128
  br label %b215
b217:
  %v1607 = add i64 0, 0
  %v1608 = getelementptr inbounds float, ptr %v38, i64 %v1607
  store <8 x float> %v1563, ptr %v1608, align 4
  br label %b214
b214:
  %v1609 = icmp sgt i64 %v3, 1
  br i1 %v1609, label %b221, label %b222
b221:
  %v1610 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1611 = atomicrmw add ptr %v1610, i64 1 acq_rel
  %v1612 = load i64, ptr %v87, align 8
  %v1613 = add i64 %v1612, 1
  store i64 %v1613, ptr %v87, align 8
  %v1614 = mul i64 %v3, %v1613
  br label %b223
b223:
  %v1615 = load atomic i64, ptr %v1610 acquire, align 8
  %v1616 = icmp slt i64 %v1615, %v1614
  br i1 %v1616, label %b224, label %b225
b224:
  %v1617 = call i32 @sched_yield()
  br label %b223
b225:
  br label %b222
b222:
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
declare float @llvm.sqrt.f32(float)
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>)

attributes #0 = { nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind }

!0 = distinct !{!0, !1, !2}
!1 = !{!"llvm.loop.unroll.disable"}
!2 = !{!"llvm.loop.vectorize.width", i32 1}
!3 = distinct !{!3, !4, !5}
!4 = !{!"llvm.loop.unroll.disable"}
!5 = !{!"llvm.loop.vectorize.width", i32 1}
