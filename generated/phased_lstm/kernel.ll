; generated from specs/phased_lstm.yaml by `make generated`: do not edit
; phased_lstm I=8 H=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_2x4of4_0 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x4of4_0, ptr @tile_2x4of4_0], align 8
@table_tile_2x1of4_0_1_2_3 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x1of4_0_1_2_3, ptr @tile_2x1of4_0_1_2_3], align 8
@table_tile_8x1of1_0 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0, ptr @tile_2x1of1_0, ptr @tile_3x1of1_0, ptr @tile_4x1of1_0, ptr @tile_5x1of1_0, ptr @tile_6x1of1_0, ptr @tile_7x1of1_0, ptr @tile_8x1of1_0], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v115 = alloca i64, i64 1, align 8
  %v1183 = alloca float, i64 64, align 4
  %v1267 = alloca float, i64 64, align 4
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
  %v67 = getelementptr inbounds ptr, ptr %v0, i64 29
  %v68 = load ptr, ptr %v67, align 4
  %v69 = getelementptr inbounds ptr, ptr %v0, i64 30
  %v70 = load ptr, ptr %v69, align 4
  %v71 = getelementptr inbounds ptr, ptr %v0, i64 31
  %v72 = load ptr, ptr %v71, align 4
  %v73 = getelementptr inbounds ptr, ptr %v0, i64 32
  %v74 = load ptr, ptr %v73, align 4
  %v75 = getelementptr inbounds ptr, ptr %v0, i64 33
  %v76 = load ptr, ptr %v75, align 4
  %v77 = getelementptr inbounds ptr, ptr %v0, i64 34
  %v78 = load ptr, ptr %v77, align 4
  %v79 = getelementptr inbounds ptr, ptr %v0, i64 35
  %v80 = load ptr, ptr %v79, align 4
  %v81 = getelementptr inbounds ptr, ptr %v0, i64 36
  %v82 = load ptr, ptr %v81, align 4
  %v83 = getelementptr inbounds ptr, ptr %v0, i64 37
  %v84 = load ptr, ptr %v83, align 4
  %v85 = getelementptr inbounds ptr, ptr %v0, i64 38
  %v86 = load ptr, ptr %v85, align 4
  %v87 = getelementptr inbounds i64, ptr %v1, i64 7
  %v88 = load i64, ptr %v87, align 8
  %v89 = getelementptr inbounds i64, ptr %v1, i64 8
  %v90 = load i64, ptr %v89, align 8
  %v91 = getelementptr inbounds i64, ptr %v1, i64 17
  %v92 = load i64, ptr %v91, align 8
  %v93 = getelementptr inbounds i64, ptr %v1, i64 18
  %v94 = load i64, ptr %v93, align 8
  %v95 = getelementptr inbounds i64, ptr %v1, i64 19
  %v96 = load i64, ptr %v95, align 8
  %v97 = getelementptr inbounds i64, ptr %v1, i64 22
  %v98 = load i64, ptr %v97, align 8
  %v99 = getelementptr inbounds i64, ptr %v1, i64 23
  %v100 = load i64, ptr %v99, align 8
  %v101 = getelementptr inbounds i64, ptr %v1, i64 33
  %v102 = load i64, ptr %v101, align 8
  %v103 = getelementptr inbounds i64, ptr %v1, i64 37
  %v104 = load i64, ptr %v103, align 8
  %v105 = getelementptr inbounds i64, ptr %v1, i64 38
  %v106 = load i64, ptr %v105, align 8
  %v107 = getelementptr inbounds i64, ptr %v1, i64 39
  %v108 = load i64, ptr %v107, align 8
  %v109 = getelementptr inbounds i64, ptr %v1, i64 40
  %v110 = load i64, ptr %v109, align 8
  %v111 = getelementptr inbounds i64, ptr %v1, i64 41
  %v112 = load i64, ptr %v111, align 8
  %v113 = getelementptr inbounds i64, ptr %v1, i64 42
  %v114 = load i64, ptr %v113, align 8
  store i64 0, ptr %v115, align 8
  %v116 = getelementptr inbounds ptr, ptr %v0, i64 39
  %v117 = load ptr, ptr %v116, align 4
  %v118 = mul i64 %v2, 0
  %v119 = add i64 %v118, 512
  %v120 = getelementptr inbounds float, ptr %v117, i64 %v119
  %v121 = getelementptr inbounds i64, ptr %v1, i64 4
  %v122 = load i64, ptr %v121, align 8
  %v123 = icmp eq i64 %v122, 0
  br i1 %v123, label %b0, label %b1
b0:
  %v124 = icmp eq i64 %v2, 0
  br i1 %v124, label %b2, label %b3
b2:
  %v125 = add i64 0, 0
  %v126 = getelementptr inbounds float, ptr %v10, i64 %v125
  %v127 = load <8 x float>, ptr %v126, align 4
  %v128 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v129 = shufflevector <8 x float> %v128, <8 x float> poison, <8 x i32> zeroinitializer
  %v130 = fdiv <8 x float> %v127, %v129
  %v131 = add i64 0, 0
  %v132 = getelementptr inbounds float, ptr %v66, i64 %v131
  %v133 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v134 = shufflevector <8 x float> %v133, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v134, ptr %v132, align 4
  %v135 = add i64 0, 0
  %v136 = getelementptr inbounds float, ptr %v68, i64 %v135
  store <8 x float> %v130, ptr %v136, align 4
  br label %b3
b3:
  br label %b1
b1:
  %v137 = icmp sgt i64 %v3, 1
  br i1 %v137, label %b4, label %b5
b4:
  %v138 = getelementptr inbounds i64, ptr %v1, i64 3
  %v139 = atomicrmw add ptr %v138, i64 1 acq_rel
  %v140 = load i64, ptr %v115, align 8
  %v141 = add i64 %v140, 1
  store i64 %v141, ptr %v115, align 8
  %v142 = mul i64 %v3, %v141
  br label %b6
b6:
  %v143 = load atomic i64, ptr %v138 acquire, align 8
  %v144 = icmp slt i64 %v143, %v142
  br i1 %v144, label %b7, label %b8
b7:
  %v145 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  %v146 = getelementptr inbounds i64, ptr %v1, i64 4
  %v147 = load i64, ptr %v146, align 8
  %v148 = icmp eq i64 %v147, 0
  br i1 %v148, label %b9, label %b10
b9:
  %v149 = getelementptr inbounds i64, ptr %v1, i64 45
  %v150 = load i64, ptr %v149, align 8
  %v151 = icmp eq i64 %v150, 0
  br i1 %v151, label %b11, label %b12
b11:
  %v152 = add i64 %v7, 0
  %v153 = sdiv i64 %v152, 1
  %v154 = add i64 %v2, 1
  %v155 = mul i64 %v153, %v2
  %v156 = sdiv i64 %v155, %v3
  %v157 = mul i64 %v156, 1
  %v158 = icmp slt i64 %v157, %v7
  %v159 = select i1 %v158, i64 %v157, i64 %v7
  %v160 = mul i64 %v153, %v154
  %v161 = sdiv i64 %v160, %v3
  %v162 = mul i64 %v161, 1
  %v163 = icmp slt i64 %v162, %v7
  %v164 = select i1 %v163, i64 %v162, i64 %v7
  br label %b13
b13:
  %v165 = phi i64 [ %v159, %b11 ], [ %v176, %b14 ]
  %v166 = icmp slt i64 %v165, %v164
  br i1 %v166, label %b14, label %b15
b14:
  %v167 = and i64 0, %v94
  %v168 = mul i64 %v167, %v7
  %v169 = add i64 %v168, %v165
  %v170 = mul i64 %v169, 8
  %v171 = getelementptr inbounds float, ptr %v34, i64 %v170
  %v172 = add i64 0, 0
  %v173 = getelementptr inbounds float, ptr %v171, i64 %v172
  %v174 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v175 = shufflevector <8 x float> %v174, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v175, ptr %v173, align 4
  %v176 = add nsw i64 %v165, 1
  br label %b13
b15:
  br label %b12
b12:
  br label %b10
b10:
  %v177 = icmp sgt i64 %v3, 1
  br i1 %v177, label %b16, label %b17
b16:
  %v178 = getelementptr inbounds i64, ptr %v1, i64 3
  %v179 = atomicrmw add ptr %v178, i64 1 acq_rel
  %v180 = load i64, ptr %v115, align 8
  %v181 = add i64 %v180, 1
  store i64 %v181, ptr %v115, align 8
  %v182 = mul i64 %v3, %v181
  br label %b18
b18:
  %v183 = load atomic i64, ptr %v178 acquire, align 8
  %v184 = icmp slt i64 %v183, %v182
  br i1 %v184, label %b19, label %b20
b19:
  %v185 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  %v186 = getelementptr inbounds i64, ptr %v1, i64 4
  %v187 = load i64, ptr %v186, align 8
  %v188 = icmp eq i64 %v187, 0
  br i1 %v188, label %b21, label %b22
b21:
  %v189 = getelementptr inbounds i64, ptr %v1, i64 46
  %v190 = load i64, ptr %v189, align 8
  %v191 = icmp eq i64 %v190, 0
  br i1 %v191, label %b23, label %b24
b23:
  %v192 = add i64 %v7, 0
  %v193 = sdiv i64 %v192, 1
  %v194 = add i64 %v2, 1
  %v195 = mul i64 %v193, %v2
  %v196 = sdiv i64 %v195, %v3
  %v197 = mul i64 %v196, 1
  %v198 = icmp slt i64 %v197, %v7
  %v199 = select i1 %v198, i64 %v197, i64 %v7
  %v200 = mul i64 %v193, %v194
  %v201 = sdiv i64 %v200, %v3
  %v202 = mul i64 %v201, 1
  %v203 = icmp slt i64 %v202, %v7
  %v204 = select i1 %v203, i64 %v202, i64 %v7
  br label %b25
b25:
  %v205 = phi i64 [ %v199, %b23 ], [ %v216, %b26 ]
  %v206 = icmp slt i64 %v205, %v204
  br i1 %v206, label %b26, label %b27
b26:
  %v207 = and i64 0, %v96
  %v208 = mul i64 %v207, %v7
  %v209 = add i64 %v208, %v205
  %v210 = mul i64 %v209, 8
  %v211 = getelementptr inbounds float, ptr %v36, i64 %v210
  %v212 = add i64 0, 0
  %v213 = getelementptr inbounds float, ptr %v211, i64 %v212
  %v214 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v215 = shufflevector <8 x float> %v214, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v215, ptr %v213, align 4
  %v216 = add nsw i64 %v205, 1
  br label %b25
b27:
  br label %b24
b24:
  br label %b22
b22:
  %v217 = icmp sgt i64 %v3, 1
  br i1 %v217, label %b28, label %b29
b28:
  %v218 = getelementptr inbounds i64, ptr %v1, i64 3
  %v219 = atomicrmw add ptr %v218, i64 1 acq_rel
  %v220 = load i64, ptr %v115, align 8
  %v221 = add i64 %v220, 1
  store i64 %v221, ptr %v115, align 8
  %v222 = mul i64 %v3, %v221
  br label %b30
b30:
  %v223 = load atomic i64, ptr %v218 acquire, align 8
  %v224 = icmp slt i64 %v223, %v222
  br i1 %v224, label %b31, label %b32
b31:
  %v225 = call i32 @sched_yield()
  br label %b30
b32:
  br label %b29
b29:
  %v226 = getelementptr inbounds float, ptr %v117, i64 0
  %v227 = getelementptr inbounds i64, ptr %v1, i64 4
  %v228 = load i64, ptr %v227, align 8
  %v229 = icmp eq i64 %v228, 0
  br i1 %v229, label %b33, label %b34
b33:
  %v230 = add i64 1, 0
  %v231 = sdiv i64 %v230, 1
  %v232 = add i64 %v2, 1
  %v233 = mul i64 %v231, %v2
  %v234 = sdiv i64 %v233, %v3
  %v235 = mul i64 %v234, 1
  %v236 = icmp slt i64 %v235, 1
  %v237 = select i1 %v236, i64 %v235, i64 1
  %v238 = mul i64 %v231, %v232
  %v239 = sdiv i64 %v238, %v3
  %v240 = mul i64 %v239, 1
  %v241 = icmp slt i64 %v240, 1
  %v242 = select i1 %v241, i64 %v240, i64 1
  %v243 = icmp slt i64 %v242, 1
  %v244 = select i1 %v243, i64 %v242, i64 1
  br label %b35
b35:
  %v245 = phi i64 [ %v237, %b33 ], [ %v690, %b86 ]
  %v246 = icmp slt i64 %v245, %v244
  br i1 %v246, label %b36, label %b37
b36:
  %v247 = mul i64 %v245, 256
  %v248 = mul i64 %v245, 32
  %v249 = add i64 %v247, 0
  %v250 = add i64 %v248, 0
  %v251 = getelementptr inbounds float, ptr %v226, i64 %v249
  %v252 = sub i64 32, %v250
  %v253 = icmp slt i64 %v252, 0
  %v254 = select i1 %v253, i64 0, i64 %v252
  %v255 = icmp ult i64 %v254, 8
  %v256 = select i1 %v255, i64 %v254, i64 8
  %v257 = trunc i64 %v256 to i32
  %v258 = insertelement <8 x i32> poison, i32 %v257, i64 0
  %v259 = shufflevector <8 x i32> %v258, <8 x i32> poison, <8 x i32> zeroinitializer
  %v260 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v259
  %v261 = mul i64 %v250, 8
  %v262 = add i64 0, %v261
  %v263 = getelementptr inbounds float, ptr %v16, i64 %v262
  %v264 = icmp sge i64 %v254, 8
  br i1 %v264, label %b38, label %b39
b38:
  br label %b40
b40:
  %v265 = phi i64 [ 0, %b38 ], [ %v339, %b41 ]
  %v266 = icmp slt i64 %v265, 8
  br i1 %v266, label %b41, label %b42
b41:
  %v267 = add i64 %v265, 0
  %v268 = getelementptr inbounds float, ptr %v263, i64 %v267
  %v269 = load <8 x float>, ptr %v268, align 4
  %v270 = add i64 %v265, 8
  %v271 = getelementptr inbounds float, ptr %v263, i64 %v270
  %v272 = load <8 x float>, ptr %v271, align 4
  %v273 = add i64 %v265, 16
  %v274 = getelementptr inbounds float, ptr %v263, i64 %v273
  %v275 = load <8 x float>, ptr %v274, align 4
  %v276 = add i64 %v265, 24
  %v277 = getelementptr inbounds float, ptr %v263, i64 %v276
  %v278 = load <8 x float>, ptr %v277, align 4
  %v279 = add i64 %v265, 32
  %v280 = getelementptr inbounds float, ptr %v263, i64 %v279
  %v281 = load <8 x float>, ptr %v280, align 4
  %v282 = add i64 %v265, 40
  %v283 = getelementptr inbounds float, ptr %v263, i64 %v282
  %v284 = load <8 x float>, ptr %v283, align 4
  %v285 = add i64 %v265, 48
  %v286 = getelementptr inbounds float, ptr %v263, i64 %v285
  %v287 = load <8 x float>, ptr %v286, align 4
  %v288 = add i64 %v265, 56
  %v289 = getelementptr inbounds float, ptr %v263, i64 %v288
  %v290 = load <8 x float>, ptr %v289, align 4
  %v291 = shufflevector <8 x float> %v269, <8 x float> %v281, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v292 = shufflevector <8 x float> %v269, <8 x float> %v281, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v293 = shufflevector <8 x float> %v272, <8 x float> %v284, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v294 = shufflevector <8 x float> %v272, <8 x float> %v284, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v295 = shufflevector <8 x float> %v275, <8 x float> %v287, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v296 = shufflevector <8 x float> %v275, <8 x float> %v287, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v297 = shufflevector <8 x float> %v278, <8 x float> %v290, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v298 = shufflevector <8 x float> %v278, <8 x float> %v290, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v299 = shufflevector <8 x float> %v291, <8 x float> %v295, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v300 = shufflevector <8 x float> %v291, <8 x float> %v295, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v301 = shufflevector <8 x float> %v293, <8 x float> %v297, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v302 = shufflevector <8 x float> %v293, <8 x float> %v297, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v303 = shufflevector <8 x float> %v292, <8 x float> %v296, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v304 = shufflevector <8 x float> %v292, <8 x float> %v296, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v305 = shufflevector <8 x float> %v294, <8 x float> %v298, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v306 = shufflevector <8 x float> %v294, <8 x float> %v298, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v307 = shufflevector <8 x float> %v299, <8 x float> %v301, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v308 = shufflevector <8 x float> %v299, <8 x float> %v301, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v309 = shufflevector <8 x float> %v300, <8 x float> %v302, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v310 = shufflevector <8 x float> %v300, <8 x float> %v302, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v311 = shufflevector <8 x float> %v303, <8 x float> %v305, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v312 = shufflevector <8 x float> %v303, <8 x float> %v305, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v313 = shufflevector <8 x float> %v304, <8 x float> %v306, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v314 = shufflevector <8 x float> %v304, <8 x float> %v306, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v315 = add i64 %v265, 0
  %v316 = mul i64 %v315, 32
  %v317 = getelementptr inbounds float, ptr %v251, i64 %v316
  store <8 x float> %v307, ptr %v317, align 4
  %v318 = add i64 %v265, 1
  %v319 = mul i64 %v318, 32
  %v320 = getelementptr inbounds float, ptr %v251, i64 %v319
  store <8 x float> %v308, ptr %v320, align 4
  %v321 = add i64 %v265, 2
  %v322 = mul i64 %v321, 32
  %v323 = getelementptr inbounds float, ptr %v251, i64 %v322
  store <8 x float> %v309, ptr %v323, align 4
  %v324 = add i64 %v265, 3
  %v325 = mul i64 %v324, 32
  %v326 = getelementptr inbounds float, ptr %v251, i64 %v325
  store <8 x float> %v310, ptr %v326, align 4
  %v327 = add i64 %v265, 4
  %v328 = mul i64 %v327, 32
  %v329 = getelementptr inbounds float, ptr %v251, i64 %v328
  store <8 x float> %v311, ptr %v329, align 4
  %v330 = add i64 %v265, 5
  %v331 = mul i64 %v330, 32
  %v332 = getelementptr inbounds float, ptr %v251, i64 %v331
  store <8 x float> %v312, ptr %v332, align 4
  %v333 = add i64 %v265, 6
  %v334 = mul i64 %v333, 32
  %v335 = getelementptr inbounds float, ptr %v251, i64 %v334
  store <8 x float> %v313, ptr %v335, align 4
  %v336 = add i64 %v265, 7
  %v337 = mul i64 %v336, 32
  %v338 = getelementptr inbounds float, ptr %v251, i64 %v337
  store <8 x float> %v314, ptr %v338, align 4
  %v339 = add nsw i64 %v265, 8
  br label %b40
b42:
  br label %b43
b43:
  %v340 = phi i64 [ 8, %b42 ], [ %v348, %b44 ]
  %v341 = icmp slt i64 %v340, 8
  br i1 %v341, label %b44, label %b45
b44:
  %v342 = mul i64 %v340, 1
  %v343 = getelementptr inbounds float, ptr %v263, i64 %v342
  %v344 = getelementptr float, ptr %v343, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v345 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v344, <8 x i1> %v260, <8 x float> zeroinitializer)
  %v346 = mul i64 %v340, 32
  %v347 = getelementptr inbounds float, ptr %v251, i64 %v346
  store <8 x float> %v345, ptr %v347, align 4
  %v348 = add nsw i64 %v340, 1
  br label %b43
b45:
  br label %b39
b39:
  %v349 = icmp slt i64 %v254, 8
  br i1 %v349, label %b46, label %b47
b46:
  br label %b48
b48:
  %v350 = phi i64 [ 0, %b46 ], [ %v358, %b49 ]
  %v351 = icmp slt i64 %v350, 8
  br i1 %v351, label %b49, label %b50
b49:
  %v352 = mul i64 %v350, 1
  %v353 = getelementptr inbounds float, ptr %v263, i64 %v352
  %v354 = getelementptr float, ptr %v353, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v355 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v354, <8 x i1> %v260, <8 x float> zeroinitializer)
  %v356 = mul i64 %v350, 32
  %v357 = getelementptr inbounds float, ptr %v251, i64 %v356
  store <8 x float> %v355, ptr %v357, align 4
  %v358 = add nsw i64 %v350, 1
  br label %b48
b50:
  br label %b47
b47:
  %v359 = add i64 %v247, 8
  %v360 = add i64 %v248, 8
  %v361 = getelementptr inbounds float, ptr %v226, i64 %v359
  %v362 = sub i64 32, %v360
  %v363 = icmp slt i64 %v362, 0
  %v364 = select i1 %v363, i64 0, i64 %v362
  %v365 = icmp ult i64 %v364, 8
  %v366 = select i1 %v365, i64 %v364, i64 8
  %v367 = trunc i64 %v366 to i32
  %v368 = insertelement <8 x i32> poison, i32 %v367, i64 0
  %v369 = shufflevector <8 x i32> %v368, <8 x i32> poison, <8 x i32> zeroinitializer
  %v370 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v369
  %v371 = mul i64 %v360, 8
  %v372 = add i64 0, %v371
  %v373 = getelementptr inbounds float, ptr %v16, i64 %v372
  %v374 = icmp sge i64 %v364, 8
  br i1 %v374, label %b51, label %b52
b51:
  br label %b53
b53:
  %v375 = phi i64 [ 0, %b51 ], [ %v449, %b54 ]
  %v376 = icmp slt i64 %v375, 8
  br i1 %v376, label %b54, label %b55
b54:
  %v377 = add i64 %v375, 0
  %v378 = getelementptr inbounds float, ptr %v373, i64 %v377
  %v379 = load <8 x float>, ptr %v378, align 4
  %v380 = add i64 %v375, 8
  %v381 = getelementptr inbounds float, ptr %v373, i64 %v380
  %v382 = load <8 x float>, ptr %v381, align 4
  %v383 = add i64 %v375, 16
  %v384 = getelementptr inbounds float, ptr %v373, i64 %v383
  %v385 = load <8 x float>, ptr %v384, align 4
  %v386 = add i64 %v375, 24
  %v387 = getelementptr inbounds float, ptr %v373, i64 %v386
  %v388 = load <8 x float>, ptr %v387, align 4
  %v389 = add i64 %v375, 32
  %v390 = getelementptr inbounds float, ptr %v373, i64 %v389
  %v391 = load <8 x float>, ptr %v390, align 4
  %v392 = add i64 %v375, 40
  %v393 = getelementptr inbounds float, ptr %v373, i64 %v392
  %v394 = load <8 x float>, ptr %v393, align 4
  %v395 = add i64 %v375, 48
  %v396 = getelementptr inbounds float, ptr %v373, i64 %v395
  %v397 = load <8 x float>, ptr %v396, align 4
  %v398 = add i64 %v375, 56
  %v399 = getelementptr inbounds float, ptr %v373, i64 %v398
  %v400 = load <8 x float>, ptr %v399, align 4
  %v401 = shufflevector <8 x float> %v379, <8 x float> %v391, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v402 = shufflevector <8 x float> %v379, <8 x float> %v391, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v403 = shufflevector <8 x float> %v382, <8 x float> %v394, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v404 = shufflevector <8 x float> %v382, <8 x float> %v394, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v405 = shufflevector <8 x float> %v385, <8 x float> %v397, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v406 = shufflevector <8 x float> %v385, <8 x float> %v397, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v407 = shufflevector <8 x float> %v388, <8 x float> %v400, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v408 = shufflevector <8 x float> %v388, <8 x float> %v400, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v409 = shufflevector <8 x float> %v401, <8 x float> %v405, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v410 = shufflevector <8 x float> %v401, <8 x float> %v405, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v411 = shufflevector <8 x float> %v403, <8 x float> %v407, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v412 = shufflevector <8 x float> %v403, <8 x float> %v407, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v413 = shufflevector <8 x float> %v402, <8 x float> %v406, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v414 = shufflevector <8 x float> %v402, <8 x float> %v406, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v415 = shufflevector <8 x float> %v404, <8 x float> %v408, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v416 = shufflevector <8 x float> %v404, <8 x float> %v408, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v417 = shufflevector <8 x float> %v409, <8 x float> %v411, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v418 = shufflevector <8 x float> %v409, <8 x float> %v411, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v419 = shufflevector <8 x float> %v410, <8 x float> %v412, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v420 = shufflevector <8 x float> %v410, <8 x float> %v412, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v421 = shufflevector <8 x float> %v413, <8 x float> %v415, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v422 = shufflevector <8 x float> %v413, <8 x float> %v415, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v423 = shufflevector <8 x float> %v414, <8 x float> %v416, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v424 = shufflevector <8 x float> %v414, <8 x float> %v416, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v425 = add i64 %v375, 0
  %v426 = mul i64 %v425, 32
  %v427 = getelementptr inbounds float, ptr %v361, i64 %v426
  store <8 x float> %v417, ptr %v427, align 4
  %v428 = add i64 %v375, 1
  %v429 = mul i64 %v428, 32
  %v430 = getelementptr inbounds float, ptr %v361, i64 %v429
  store <8 x float> %v418, ptr %v430, align 4
  %v431 = add i64 %v375, 2
  %v432 = mul i64 %v431, 32
  %v433 = getelementptr inbounds float, ptr %v361, i64 %v432
  store <8 x float> %v419, ptr %v433, align 4
  %v434 = add i64 %v375, 3
  %v435 = mul i64 %v434, 32
  %v436 = getelementptr inbounds float, ptr %v361, i64 %v435
  store <8 x float> %v420, ptr %v436, align 4
  %v437 = add i64 %v375, 4
  %v438 = mul i64 %v437, 32
  %v439 = getelementptr inbounds float, ptr %v361, i64 %v438
  store <8 x float> %v421, ptr %v439, align 4
  %v440 = add i64 %v375, 5
  %v441 = mul i64 %v440, 32
  %v442 = getelementptr inbounds float, ptr %v361, i64 %v441
  store <8 x float> %v422, ptr %v442, align 4
  %v443 = add i64 %v375, 6
  %v444 = mul i64 %v443, 32
  %v445 = getelementptr inbounds float, ptr %v361, i64 %v444
  store <8 x float> %v423, ptr %v445, align 4
  %v446 = add i64 %v375, 7
  %v447 = mul i64 %v446, 32
  %v448 = getelementptr inbounds float, ptr %v361, i64 %v447
  store <8 x float> %v424, ptr %v448, align 4
  %v449 = add nsw i64 %v375, 8
  br label %b53
b55:
  br label %b56
b56:
  %v450 = phi i64 [ 8, %b55 ], [ %v458, %b57 ]
  %v451 = icmp slt i64 %v450, 8
  br i1 %v451, label %b57, label %b58
b57:
  %v452 = mul i64 %v450, 1
  %v453 = getelementptr inbounds float, ptr %v373, i64 %v452
  %v454 = getelementptr float, ptr %v453, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v455 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v454, <8 x i1> %v370, <8 x float> zeroinitializer)
  %v456 = mul i64 %v450, 32
  %v457 = getelementptr inbounds float, ptr %v361, i64 %v456
  store <8 x float> %v455, ptr %v457, align 4
  %v458 = add nsw i64 %v450, 1
  br label %b56
b58:
  br label %b52
b52:
  %v459 = icmp slt i64 %v364, 8
  br i1 %v459, label %b59, label %b60
b59:
  br label %b61
b61:
  %v460 = phi i64 [ 0, %b59 ], [ %v468, %b62 ]
  %v461 = icmp slt i64 %v460, 8
  br i1 %v461, label %b62, label %b63
b62:
  %v462 = mul i64 %v460, 1
  %v463 = getelementptr inbounds float, ptr %v373, i64 %v462
  %v464 = getelementptr float, ptr %v463, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v465 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v464, <8 x i1> %v370, <8 x float> zeroinitializer)
  %v466 = mul i64 %v460, 32
  %v467 = getelementptr inbounds float, ptr %v361, i64 %v466
  store <8 x float> %v465, ptr %v467, align 4
  %v468 = add nsw i64 %v460, 1
  br label %b61
b63:
  br label %b60
b60:
  %v469 = add i64 %v247, 16
  %v470 = add i64 %v248, 16
  %v471 = getelementptr inbounds float, ptr %v226, i64 %v469
  %v472 = sub i64 32, %v470
  %v473 = icmp slt i64 %v472, 0
  %v474 = select i1 %v473, i64 0, i64 %v472
  %v475 = icmp ult i64 %v474, 8
  %v476 = select i1 %v475, i64 %v474, i64 8
  %v477 = trunc i64 %v476 to i32
  %v478 = insertelement <8 x i32> poison, i32 %v477, i64 0
  %v479 = shufflevector <8 x i32> %v478, <8 x i32> poison, <8 x i32> zeroinitializer
  %v480 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v479
  %v481 = mul i64 %v470, 8
  %v482 = add i64 0, %v481
  %v483 = getelementptr inbounds float, ptr %v16, i64 %v482
  %v484 = icmp sge i64 %v474, 8
  br i1 %v484, label %b64, label %b65
b64:
  br label %b66
b66:
  %v485 = phi i64 [ 0, %b64 ], [ %v559, %b67 ]
  %v486 = icmp slt i64 %v485, 8
  br i1 %v486, label %b67, label %b68
b67:
  %v487 = add i64 %v485, 0
  %v488 = getelementptr inbounds float, ptr %v483, i64 %v487
  %v489 = load <8 x float>, ptr %v488, align 4
  %v490 = add i64 %v485, 8
  %v491 = getelementptr inbounds float, ptr %v483, i64 %v490
  %v492 = load <8 x float>, ptr %v491, align 4
  %v493 = add i64 %v485, 16
  %v494 = getelementptr inbounds float, ptr %v483, i64 %v493
  %v495 = load <8 x float>, ptr %v494, align 4
  %v496 = add i64 %v485, 24
  %v497 = getelementptr inbounds float, ptr %v483, i64 %v496
  %v498 = load <8 x float>, ptr %v497, align 4
  %v499 = add i64 %v485, 32
  %v500 = getelementptr inbounds float, ptr %v483, i64 %v499
  %v501 = load <8 x float>, ptr %v500, align 4
  %v502 = add i64 %v485, 40
  %v503 = getelementptr inbounds float, ptr %v483, i64 %v502
  %v504 = load <8 x float>, ptr %v503, align 4
  %v505 = add i64 %v485, 48
  %v506 = getelementptr inbounds float, ptr %v483, i64 %v505
  %v507 = load <8 x float>, ptr %v506, align 4
  %v508 = add i64 %v485, 56
  %v509 = getelementptr inbounds float, ptr %v483, i64 %v508
  %v510 = load <8 x float>, ptr %v509, align 4
  %v511 = shufflevector <8 x float> %v489, <8 x float> %v501, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v512 = shufflevector <8 x float> %v489, <8 x float> %v501, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v513 = shufflevector <8 x float> %v492, <8 x float> %v504, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v514 = shufflevector <8 x float> %v492, <8 x float> %v504, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v515 = shufflevector <8 x float> %v495, <8 x float> %v507, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v516 = shufflevector <8 x float> %v495, <8 x float> %v507, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v517 = shufflevector <8 x float> %v498, <8 x float> %v510, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v518 = shufflevector <8 x float> %v498, <8 x float> %v510, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v519 = shufflevector <8 x float> %v511, <8 x float> %v515, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v520 = shufflevector <8 x float> %v511, <8 x float> %v515, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v521 = shufflevector <8 x float> %v513, <8 x float> %v517, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v522 = shufflevector <8 x float> %v513, <8 x float> %v517, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v523 = shufflevector <8 x float> %v512, <8 x float> %v516, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v524 = shufflevector <8 x float> %v512, <8 x float> %v516, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v525 = shufflevector <8 x float> %v514, <8 x float> %v518, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v526 = shufflevector <8 x float> %v514, <8 x float> %v518, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v527 = shufflevector <8 x float> %v519, <8 x float> %v521, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v528 = shufflevector <8 x float> %v519, <8 x float> %v521, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v529 = shufflevector <8 x float> %v520, <8 x float> %v522, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v530 = shufflevector <8 x float> %v520, <8 x float> %v522, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v531 = shufflevector <8 x float> %v523, <8 x float> %v525, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v532 = shufflevector <8 x float> %v523, <8 x float> %v525, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v533 = shufflevector <8 x float> %v524, <8 x float> %v526, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v534 = shufflevector <8 x float> %v524, <8 x float> %v526, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v535 = add i64 %v485, 0
  %v536 = mul i64 %v535, 32
  %v537 = getelementptr inbounds float, ptr %v471, i64 %v536
  store <8 x float> %v527, ptr %v537, align 4
  %v538 = add i64 %v485, 1
  %v539 = mul i64 %v538, 32
  %v540 = getelementptr inbounds float, ptr %v471, i64 %v539
  store <8 x float> %v528, ptr %v540, align 4
  %v541 = add i64 %v485, 2
  %v542 = mul i64 %v541, 32
  %v543 = getelementptr inbounds float, ptr %v471, i64 %v542
  store <8 x float> %v529, ptr %v543, align 4
  %v544 = add i64 %v485, 3
  %v545 = mul i64 %v544, 32
  %v546 = getelementptr inbounds float, ptr %v471, i64 %v545
  store <8 x float> %v530, ptr %v546, align 4
  %v547 = add i64 %v485, 4
  %v548 = mul i64 %v547, 32
  %v549 = getelementptr inbounds float, ptr %v471, i64 %v548
  store <8 x float> %v531, ptr %v549, align 4
  %v550 = add i64 %v485, 5
  %v551 = mul i64 %v550, 32
  %v552 = getelementptr inbounds float, ptr %v471, i64 %v551
  store <8 x float> %v532, ptr %v552, align 4
  %v553 = add i64 %v485, 6
  %v554 = mul i64 %v553, 32
  %v555 = getelementptr inbounds float, ptr %v471, i64 %v554
  store <8 x float> %v533, ptr %v555, align 4
  %v556 = add i64 %v485, 7
  %v557 = mul i64 %v556, 32
  %v558 = getelementptr inbounds float, ptr %v471, i64 %v557
  store <8 x float> %v534, ptr %v558, align 4
  %v559 = add nsw i64 %v485, 8
  br label %b66
b68:
  br label %b69
b69:
  %v560 = phi i64 [ 8, %b68 ], [ %v568, %b70 ]
  %v561 = icmp slt i64 %v560, 8
  br i1 %v561, label %b70, label %b71
b70:
  %v562 = mul i64 %v560, 1
  %v563 = getelementptr inbounds float, ptr %v483, i64 %v562
  %v564 = getelementptr float, ptr %v563, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v565 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v564, <8 x i1> %v480, <8 x float> zeroinitializer)
  %v566 = mul i64 %v560, 32
  %v567 = getelementptr inbounds float, ptr %v471, i64 %v566
  store <8 x float> %v565, ptr %v567, align 4
  %v568 = add nsw i64 %v560, 1
  br label %b69
b71:
  br label %b65
b65:
  %v569 = icmp slt i64 %v474, 8
  br i1 %v569, label %b72, label %b73
b72:
  br label %b74
b74:
  %v570 = phi i64 [ 0, %b72 ], [ %v578, %b75 ]
  %v571 = icmp slt i64 %v570, 8
  br i1 %v571, label %b75, label %b76
b75:
  %v572 = mul i64 %v570, 1
  %v573 = getelementptr inbounds float, ptr %v483, i64 %v572
  %v574 = getelementptr float, ptr %v573, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v575 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v574, <8 x i1> %v480, <8 x float> zeroinitializer)
  %v576 = mul i64 %v570, 32
  %v577 = getelementptr inbounds float, ptr %v471, i64 %v576
  store <8 x float> %v575, ptr %v577, align 4
  %v578 = add nsw i64 %v570, 1
  br label %b74
b76:
  br label %b73
b73:
  %v579 = add i64 %v247, 24
  %v580 = add i64 %v248, 24
  %v581 = getelementptr inbounds float, ptr %v226, i64 %v579
  %v582 = sub i64 32, %v580
  %v583 = icmp slt i64 %v582, 0
  %v584 = select i1 %v583, i64 0, i64 %v582
  %v585 = icmp ult i64 %v584, 8
  %v586 = select i1 %v585, i64 %v584, i64 8
  %v587 = trunc i64 %v586 to i32
  %v588 = insertelement <8 x i32> poison, i32 %v587, i64 0
  %v589 = shufflevector <8 x i32> %v588, <8 x i32> poison, <8 x i32> zeroinitializer
  %v590 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v589
  %v591 = mul i64 %v580, 8
  %v592 = add i64 0, %v591
  %v593 = getelementptr inbounds float, ptr %v16, i64 %v592
  %v594 = icmp sge i64 %v584, 8
  br i1 %v594, label %b77, label %b78
b77:
  br label %b79
b79:
  %v595 = phi i64 [ 0, %b77 ], [ %v669, %b80 ]
  %v596 = icmp slt i64 %v595, 8
  br i1 %v596, label %b80, label %b81
b80:
  %v597 = add i64 %v595, 0
  %v598 = getelementptr inbounds float, ptr %v593, i64 %v597
  %v599 = load <8 x float>, ptr %v598, align 4
  %v600 = add i64 %v595, 8
  %v601 = getelementptr inbounds float, ptr %v593, i64 %v600
  %v602 = load <8 x float>, ptr %v601, align 4
  %v603 = add i64 %v595, 16
  %v604 = getelementptr inbounds float, ptr %v593, i64 %v603
  %v605 = load <8 x float>, ptr %v604, align 4
  %v606 = add i64 %v595, 24
  %v607 = getelementptr inbounds float, ptr %v593, i64 %v606
  %v608 = load <8 x float>, ptr %v607, align 4
  %v609 = add i64 %v595, 32
  %v610 = getelementptr inbounds float, ptr %v593, i64 %v609
  %v611 = load <8 x float>, ptr %v610, align 4
  %v612 = add i64 %v595, 40
  %v613 = getelementptr inbounds float, ptr %v593, i64 %v612
  %v614 = load <8 x float>, ptr %v613, align 4
  %v615 = add i64 %v595, 48
  %v616 = getelementptr inbounds float, ptr %v593, i64 %v615
  %v617 = load <8 x float>, ptr %v616, align 4
  %v618 = add i64 %v595, 56
  %v619 = getelementptr inbounds float, ptr %v593, i64 %v618
  %v620 = load <8 x float>, ptr %v619, align 4
  %v621 = shufflevector <8 x float> %v599, <8 x float> %v611, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v622 = shufflevector <8 x float> %v599, <8 x float> %v611, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v623 = shufflevector <8 x float> %v602, <8 x float> %v614, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v624 = shufflevector <8 x float> %v602, <8 x float> %v614, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v625 = shufflevector <8 x float> %v605, <8 x float> %v617, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v626 = shufflevector <8 x float> %v605, <8 x float> %v617, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v627 = shufflevector <8 x float> %v608, <8 x float> %v620, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v628 = shufflevector <8 x float> %v608, <8 x float> %v620, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v629 = shufflevector <8 x float> %v621, <8 x float> %v625, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v630 = shufflevector <8 x float> %v621, <8 x float> %v625, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v631 = shufflevector <8 x float> %v623, <8 x float> %v627, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v632 = shufflevector <8 x float> %v623, <8 x float> %v627, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v633 = shufflevector <8 x float> %v622, <8 x float> %v626, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v634 = shufflevector <8 x float> %v622, <8 x float> %v626, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v635 = shufflevector <8 x float> %v624, <8 x float> %v628, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v636 = shufflevector <8 x float> %v624, <8 x float> %v628, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v637 = shufflevector <8 x float> %v629, <8 x float> %v631, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v638 = shufflevector <8 x float> %v629, <8 x float> %v631, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v639 = shufflevector <8 x float> %v630, <8 x float> %v632, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v640 = shufflevector <8 x float> %v630, <8 x float> %v632, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v641 = shufflevector <8 x float> %v633, <8 x float> %v635, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v642 = shufflevector <8 x float> %v633, <8 x float> %v635, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v643 = shufflevector <8 x float> %v634, <8 x float> %v636, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v644 = shufflevector <8 x float> %v634, <8 x float> %v636, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v645 = add i64 %v595, 0
  %v646 = mul i64 %v645, 32
  %v647 = getelementptr inbounds float, ptr %v581, i64 %v646
  store <8 x float> %v637, ptr %v647, align 4
  %v648 = add i64 %v595, 1
  %v649 = mul i64 %v648, 32
  %v650 = getelementptr inbounds float, ptr %v581, i64 %v649
  store <8 x float> %v638, ptr %v650, align 4
  %v651 = add i64 %v595, 2
  %v652 = mul i64 %v651, 32
  %v653 = getelementptr inbounds float, ptr %v581, i64 %v652
  store <8 x float> %v639, ptr %v653, align 4
  %v654 = add i64 %v595, 3
  %v655 = mul i64 %v654, 32
  %v656 = getelementptr inbounds float, ptr %v581, i64 %v655
  store <8 x float> %v640, ptr %v656, align 4
  %v657 = add i64 %v595, 4
  %v658 = mul i64 %v657, 32
  %v659 = getelementptr inbounds float, ptr %v581, i64 %v658
  store <8 x float> %v641, ptr %v659, align 4
  %v660 = add i64 %v595, 5
  %v661 = mul i64 %v660, 32
  %v662 = getelementptr inbounds float, ptr %v581, i64 %v661
  store <8 x float> %v642, ptr %v662, align 4
  %v663 = add i64 %v595, 6
  %v664 = mul i64 %v663, 32
  %v665 = getelementptr inbounds float, ptr %v581, i64 %v664
  store <8 x float> %v643, ptr %v665, align 4
  %v666 = add i64 %v595, 7
  %v667 = mul i64 %v666, 32
  %v668 = getelementptr inbounds float, ptr %v581, i64 %v667
  store <8 x float> %v644, ptr %v668, align 4
  %v669 = add nsw i64 %v595, 8
  br label %b79
b81:
  br label %b82
b82:
  %v670 = phi i64 [ 8, %b81 ], [ %v678, %b83 ]
  %v671 = icmp slt i64 %v670, 8
  br i1 %v671, label %b83, label %b84
b83:
  %v672 = mul i64 %v670, 1
  %v673 = getelementptr inbounds float, ptr %v593, i64 %v672
  %v674 = getelementptr float, ptr %v673, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v675 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v674, <8 x i1> %v590, <8 x float> zeroinitializer)
  %v676 = mul i64 %v670, 32
  %v677 = getelementptr inbounds float, ptr %v581, i64 %v676
  store <8 x float> %v675, ptr %v677, align 4
  %v678 = add nsw i64 %v670, 1
  br label %b82
b84:
  br label %b78
b78:
  %v679 = icmp slt i64 %v584, 8
  br i1 %v679, label %b85, label %b86
b85:
  br label %b87
b87:
  %v680 = phi i64 [ 0, %b85 ], [ %v688, %b88 ]
  %v681 = icmp slt i64 %v680, 8
  br i1 %v681, label %b88, label %b89
b88:
  %v682 = mul i64 %v680, 1
  %v683 = getelementptr inbounds float, ptr %v593, i64 %v682
  %v684 = getelementptr float, ptr %v683, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v685 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v684, <8 x i1> %v590, <8 x float> zeroinitializer)
  %v686 = mul i64 %v680, 32
  %v687 = getelementptr inbounds float, ptr %v581, i64 %v686
  store <8 x float> %v685, ptr %v687, align 4
  %v688 = add nsw i64 %v680, 1
  br label %b87
b89:
  br label %b86
b86:
  %v689 = add i64 %v247, 256
  %v690 = add nsw i64 %v245, 1
  br label %b35
b37:
  br label %b34
b34:
  %v691 = icmp sgt i64 %v3, 1
  br i1 %v691, label %b90, label %b91
b90:
  %v692 = getelementptr inbounds i64, ptr %v1, i64 3
  %v693 = atomicrmw add ptr %v692, i64 1 acq_rel
  %v694 = load i64, ptr %v115, align 8
  %v695 = add i64 %v694, 1
  store i64 %v695, ptr %v115, align 8
  %v696 = mul i64 %v3, %v695
  br label %b92
b92:
  %v697 = load atomic i64, ptr %v692 acquire, align 8
  %v698 = icmp slt i64 %v697, %v696
  br i1 %v698, label %b93, label %b94
b93:
  %v699 = call i32 @sched_yield()
  br label %b92
b94:
  br label %b91
b91:
  %v700 = getelementptr inbounds float, ptr %v117, i64 256
  %v701 = getelementptr inbounds i64, ptr %v1, i64 4
  %v702 = load i64, ptr %v701, align 8
  %v703 = icmp eq i64 %v702, 0
  br i1 %v703, label %b95, label %b96
b95:
  %v704 = add i64 1, 0
  %v705 = sdiv i64 %v704, 1
  %v706 = add i64 %v2, 1
  %v707 = mul i64 %v705, %v2
  %v708 = sdiv i64 %v707, %v3
  %v709 = mul i64 %v708, 1
  %v710 = icmp slt i64 %v709, 1
  %v711 = select i1 %v710, i64 %v709, i64 1
  %v712 = mul i64 %v705, %v706
  %v713 = sdiv i64 %v712, %v3
  %v714 = mul i64 %v713, 1
  %v715 = icmp slt i64 %v714, 1
  %v716 = select i1 %v715, i64 %v714, i64 1
  %v717 = icmp slt i64 %v716, 1
  %v718 = select i1 %v717, i64 %v716, i64 1
  br label %b97
b97:
  %v719 = phi i64 [ %v711, %b95 ], [ %v1164, %b148 ]
  %v720 = icmp slt i64 %v719, %v718
  br i1 %v720, label %b98, label %b99
b98:
  %v721 = mul i64 %v719, 256
  %v722 = mul i64 %v719, 8
  %v723 = add i64 %v721, 0
  %v724 = add i64 %v722, 0
  %v725 = getelementptr inbounds float, ptr %v700, i64 %v723
  %v726 = sub i64 8, %v724
  %v727 = icmp slt i64 %v726, 0
  %v728 = select i1 %v727, i64 0, i64 %v726
  %v729 = icmp ult i64 %v728, 8
  %v730 = select i1 %v729, i64 %v728, i64 8
  %v731 = trunc i64 %v730 to i32
  %v732 = insertelement <8 x i32> poison, i32 %v731, i64 0
  %v733 = shufflevector <8 x i32> %v732, <8 x i32> poison, <8 x i32> zeroinitializer
  %v734 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v733
  %v735 = mul i64 %v724, 8
  %v736 = add i64 0, %v735
  %v737 = getelementptr inbounds float, ptr %v18, i64 %v736
  %v738 = icmp sge i64 %v728, 8
  br i1 %v738, label %b100, label %b101
b100:
  br label %b102
b102:
  %v739 = phi i64 [ 0, %b100 ], [ %v813, %b103 ]
  %v740 = icmp slt i64 %v739, 8
  br i1 %v740, label %b103, label %b104
b103:
  %v741 = add i64 %v739, 0
  %v742 = getelementptr inbounds float, ptr %v737, i64 %v741
  %v743 = load <8 x float>, ptr %v742, align 4
  %v744 = add i64 %v739, 8
  %v745 = getelementptr inbounds float, ptr %v737, i64 %v744
  %v746 = load <8 x float>, ptr %v745, align 4
  %v747 = add i64 %v739, 16
  %v748 = getelementptr inbounds float, ptr %v737, i64 %v747
  %v749 = load <8 x float>, ptr %v748, align 4
  %v750 = add i64 %v739, 24
  %v751 = getelementptr inbounds float, ptr %v737, i64 %v750
  %v752 = load <8 x float>, ptr %v751, align 4
  %v753 = add i64 %v739, 32
  %v754 = getelementptr inbounds float, ptr %v737, i64 %v753
  %v755 = load <8 x float>, ptr %v754, align 4
  %v756 = add i64 %v739, 40
  %v757 = getelementptr inbounds float, ptr %v737, i64 %v756
  %v758 = load <8 x float>, ptr %v757, align 4
  %v759 = add i64 %v739, 48
  %v760 = getelementptr inbounds float, ptr %v737, i64 %v759
  %v761 = load <8 x float>, ptr %v760, align 4
  %v762 = add i64 %v739, 56
  %v763 = getelementptr inbounds float, ptr %v737, i64 %v762
  %v764 = load <8 x float>, ptr %v763, align 4
  %v765 = shufflevector <8 x float> %v743, <8 x float> %v755, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v766 = shufflevector <8 x float> %v743, <8 x float> %v755, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v767 = shufflevector <8 x float> %v746, <8 x float> %v758, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v768 = shufflevector <8 x float> %v746, <8 x float> %v758, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v769 = shufflevector <8 x float> %v749, <8 x float> %v761, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v770 = shufflevector <8 x float> %v749, <8 x float> %v761, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v771 = shufflevector <8 x float> %v752, <8 x float> %v764, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v772 = shufflevector <8 x float> %v752, <8 x float> %v764, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v773 = shufflevector <8 x float> %v765, <8 x float> %v769, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v774 = shufflevector <8 x float> %v765, <8 x float> %v769, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v775 = shufflevector <8 x float> %v767, <8 x float> %v771, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v776 = shufflevector <8 x float> %v767, <8 x float> %v771, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v777 = shufflevector <8 x float> %v766, <8 x float> %v770, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v778 = shufflevector <8 x float> %v766, <8 x float> %v770, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v779 = shufflevector <8 x float> %v768, <8 x float> %v772, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v780 = shufflevector <8 x float> %v768, <8 x float> %v772, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v781 = shufflevector <8 x float> %v773, <8 x float> %v775, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v782 = shufflevector <8 x float> %v773, <8 x float> %v775, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v783 = shufflevector <8 x float> %v774, <8 x float> %v776, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v784 = shufflevector <8 x float> %v774, <8 x float> %v776, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v785 = shufflevector <8 x float> %v777, <8 x float> %v779, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v786 = shufflevector <8 x float> %v777, <8 x float> %v779, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v787 = shufflevector <8 x float> %v778, <8 x float> %v780, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v788 = shufflevector <8 x float> %v778, <8 x float> %v780, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v789 = add i64 %v739, 0
  %v790 = mul i64 %v789, 32
  %v791 = getelementptr inbounds float, ptr %v725, i64 %v790
  store <8 x float> %v781, ptr %v791, align 4
  %v792 = add i64 %v739, 1
  %v793 = mul i64 %v792, 32
  %v794 = getelementptr inbounds float, ptr %v725, i64 %v793
  store <8 x float> %v782, ptr %v794, align 4
  %v795 = add i64 %v739, 2
  %v796 = mul i64 %v795, 32
  %v797 = getelementptr inbounds float, ptr %v725, i64 %v796
  store <8 x float> %v783, ptr %v797, align 4
  %v798 = add i64 %v739, 3
  %v799 = mul i64 %v798, 32
  %v800 = getelementptr inbounds float, ptr %v725, i64 %v799
  store <8 x float> %v784, ptr %v800, align 4
  %v801 = add i64 %v739, 4
  %v802 = mul i64 %v801, 32
  %v803 = getelementptr inbounds float, ptr %v725, i64 %v802
  store <8 x float> %v785, ptr %v803, align 4
  %v804 = add i64 %v739, 5
  %v805 = mul i64 %v804, 32
  %v806 = getelementptr inbounds float, ptr %v725, i64 %v805
  store <8 x float> %v786, ptr %v806, align 4
  %v807 = add i64 %v739, 6
  %v808 = mul i64 %v807, 32
  %v809 = getelementptr inbounds float, ptr %v725, i64 %v808
  store <8 x float> %v787, ptr %v809, align 4
  %v810 = add i64 %v739, 7
  %v811 = mul i64 %v810, 32
  %v812 = getelementptr inbounds float, ptr %v725, i64 %v811
  store <8 x float> %v788, ptr %v812, align 4
  %v813 = add nsw i64 %v739, 8
  br label %b102
b104:
  br label %b105
b105:
  %v814 = phi i64 [ 8, %b104 ], [ %v822, %b106 ]
  %v815 = icmp slt i64 %v814, 8
  br i1 %v815, label %b106, label %b107
b106:
  %v816 = mul i64 %v814, 1
  %v817 = getelementptr inbounds float, ptr %v737, i64 %v816
  %v818 = getelementptr float, ptr %v817, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v819 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v818, <8 x i1> %v734, <8 x float> zeroinitializer)
  %v820 = mul i64 %v814, 32
  %v821 = getelementptr inbounds float, ptr %v725, i64 %v820
  store <8 x float> %v819, ptr %v821, align 4
  %v822 = add nsw i64 %v814, 1
  br label %b105
b107:
  br label %b101
b101:
  %v823 = icmp slt i64 %v728, 8
  br i1 %v823, label %b108, label %b109
b108:
  br label %b110
b110:
  %v824 = phi i64 [ 0, %b108 ], [ %v832, %b111 ]
  %v825 = icmp slt i64 %v824, 8
  br i1 %v825, label %b111, label %b112
b111:
  %v826 = mul i64 %v824, 1
  %v827 = getelementptr inbounds float, ptr %v737, i64 %v826
  %v828 = getelementptr float, ptr %v827, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v829 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v828, <8 x i1> %v734, <8 x float> zeroinitializer)
  %v830 = mul i64 %v824, 32
  %v831 = getelementptr inbounds float, ptr %v725, i64 %v830
  store <8 x float> %v829, ptr %v831, align 4
  %v832 = add nsw i64 %v824, 1
  br label %b110
b112:
  br label %b109
b109:
  %v833 = add i64 %v721, 8
  %v834 = add i64 %v722, 0
  %v835 = getelementptr inbounds float, ptr %v700, i64 %v833
  %v836 = sub i64 8, %v834
  %v837 = icmp slt i64 %v836, 0
  %v838 = select i1 %v837, i64 0, i64 %v836
  %v839 = icmp ult i64 %v838, 8
  %v840 = select i1 %v839, i64 %v838, i64 8
  %v841 = trunc i64 %v840 to i32
  %v842 = insertelement <8 x i32> poison, i32 %v841, i64 0
  %v843 = shufflevector <8 x i32> %v842, <8 x i32> poison, <8 x i32> zeroinitializer
  %v844 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v843
  %v845 = mul i64 %v834, 8
  %v846 = add i64 64, %v845
  %v847 = getelementptr inbounds float, ptr %v18, i64 %v846
  %v848 = icmp sge i64 %v838, 8
  br i1 %v848, label %b113, label %b114
b113:
  br label %b115
b115:
  %v849 = phi i64 [ 0, %b113 ], [ %v923, %b116 ]
  %v850 = icmp slt i64 %v849, 8
  br i1 %v850, label %b116, label %b117
b116:
  %v851 = add i64 %v849, 0
  %v852 = getelementptr inbounds float, ptr %v847, i64 %v851
  %v853 = load <8 x float>, ptr %v852, align 4
  %v854 = add i64 %v849, 8
  %v855 = getelementptr inbounds float, ptr %v847, i64 %v854
  %v856 = load <8 x float>, ptr %v855, align 4
  %v857 = add i64 %v849, 16
  %v858 = getelementptr inbounds float, ptr %v847, i64 %v857
  %v859 = load <8 x float>, ptr %v858, align 4
  %v860 = add i64 %v849, 24
  %v861 = getelementptr inbounds float, ptr %v847, i64 %v860
  %v862 = load <8 x float>, ptr %v861, align 4
  %v863 = add i64 %v849, 32
  %v864 = getelementptr inbounds float, ptr %v847, i64 %v863
  %v865 = load <8 x float>, ptr %v864, align 4
  %v866 = add i64 %v849, 40
  %v867 = getelementptr inbounds float, ptr %v847, i64 %v866
  %v868 = load <8 x float>, ptr %v867, align 4
  %v869 = add i64 %v849, 48
  %v870 = getelementptr inbounds float, ptr %v847, i64 %v869
  %v871 = load <8 x float>, ptr %v870, align 4
  %v872 = add i64 %v849, 56
  %v873 = getelementptr inbounds float, ptr %v847, i64 %v872
  %v874 = load <8 x float>, ptr %v873, align 4
  %v875 = shufflevector <8 x float> %v853, <8 x float> %v865, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v876 = shufflevector <8 x float> %v853, <8 x float> %v865, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v877 = shufflevector <8 x float> %v856, <8 x float> %v868, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v878 = shufflevector <8 x float> %v856, <8 x float> %v868, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v879 = shufflevector <8 x float> %v859, <8 x float> %v871, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v880 = shufflevector <8 x float> %v859, <8 x float> %v871, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v881 = shufflevector <8 x float> %v862, <8 x float> %v874, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v882 = shufflevector <8 x float> %v862, <8 x float> %v874, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v883 = shufflevector <8 x float> %v875, <8 x float> %v879, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v884 = shufflevector <8 x float> %v875, <8 x float> %v879, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v885 = shufflevector <8 x float> %v877, <8 x float> %v881, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v886 = shufflevector <8 x float> %v877, <8 x float> %v881, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v887 = shufflevector <8 x float> %v876, <8 x float> %v880, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v888 = shufflevector <8 x float> %v876, <8 x float> %v880, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v889 = shufflevector <8 x float> %v878, <8 x float> %v882, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v890 = shufflevector <8 x float> %v878, <8 x float> %v882, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v891 = shufflevector <8 x float> %v883, <8 x float> %v885, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v892 = shufflevector <8 x float> %v883, <8 x float> %v885, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v893 = shufflevector <8 x float> %v884, <8 x float> %v886, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v894 = shufflevector <8 x float> %v884, <8 x float> %v886, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v895 = shufflevector <8 x float> %v887, <8 x float> %v889, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v896 = shufflevector <8 x float> %v887, <8 x float> %v889, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v897 = shufflevector <8 x float> %v888, <8 x float> %v890, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v898 = shufflevector <8 x float> %v888, <8 x float> %v890, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v899 = add i64 %v849, 0
  %v900 = mul i64 %v899, 32
  %v901 = getelementptr inbounds float, ptr %v835, i64 %v900
  store <8 x float> %v891, ptr %v901, align 4
  %v902 = add i64 %v849, 1
  %v903 = mul i64 %v902, 32
  %v904 = getelementptr inbounds float, ptr %v835, i64 %v903
  store <8 x float> %v892, ptr %v904, align 4
  %v905 = add i64 %v849, 2
  %v906 = mul i64 %v905, 32
  %v907 = getelementptr inbounds float, ptr %v835, i64 %v906
  store <8 x float> %v893, ptr %v907, align 4
  %v908 = add i64 %v849, 3
  %v909 = mul i64 %v908, 32
  %v910 = getelementptr inbounds float, ptr %v835, i64 %v909
  store <8 x float> %v894, ptr %v910, align 4
  %v911 = add i64 %v849, 4
  %v912 = mul i64 %v911, 32
  %v913 = getelementptr inbounds float, ptr %v835, i64 %v912
  store <8 x float> %v895, ptr %v913, align 4
  %v914 = add i64 %v849, 5
  %v915 = mul i64 %v914, 32
  %v916 = getelementptr inbounds float, ptr %v835, i64 %v915
  store <8 x float> %v896, ptr %v916, align 4
  %v917 = add i64 %v849, 6
  %v918 = mul i64 %v917, 32
  %v919 = getelementptr inbounds float, ptr %v835, i64 %v918
  store <8 x float> %v897, ptr %v919, align 4
  %v920 = add i64 %v849, 7
  %v921 = mul i64 %v920, 32
  %v922 = getelementptr inbounds float, ptr %v835, i64 %v921
  store <8 x float> %v898, ptr %v922, align 4
  %v923 = add nsw i64 %v849, 8
  br label %b115
b117:
  br label %b118
b118:
  %v924 = phi i64 [ 8, %b117 ], [ %v932, %b119 ]
  %v925 = icmp slt i64 %v924, 8
  br i1 %v925, label %b119, label %b120
b119:
  %v926 = mul i64 %v924, 1
  %v927 = getelementptr inbounds float, ptr %v847, i64 %v926
  %v928 = getelementptr float, ptr %v927, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v929 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v928, <8 x i1> %v844, <8 x float> zeroinitializer)
  %v930 = mul i64 %v924, 32
  %v931 = getelementptr inbounds float, ptr %v835, i64 %v930
  store <8 x float> %v929, ptr %v931, align 4
  %v932 = add nsw i64 %v924, 1
  br label %b118
b120:
  br label %b114
b114:
  %v933 = icmp slt i64 %v838, 8
  br i1 %v933, label %b121, label %b122
b121:
  br label %b123
b123:
  %v934 = phi i64 [ 0, %b121 ], [ %v942, %b124 ]
  %v935 = icmp slt i64 %v934, 8
  br i1 %v935, label %b124, label %b125
b124:
  %v936 = mul i64 %v934, 1
  %v937 = getelementptr inbounds float, ptr %v847, i64 %v936
  %v938 = getelementptr float, ptr %v937, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v939 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v938, <8 x i1> %v844, <8 x float> zeroinitializer)
  %v940 = mul i64 %v934, 32
  %v941 = getelementptr inbounds float, ptr %v835, i64 %v940
  store <8 x float> %v939, ptr %v941, align 4
  %v942 = add nsw i64 %v934, 1
  br label %b123
b125:
  br label %b122
b122:
  %v943 = add i64 %v721, 16
  %v944 = add i64 %v722, 0
  %v945 = getelementptr inbounds float, ptr %v700, i64 %v943
  %v946 = sub i64 8, %v944
  %v947 = icmp slt i64 %v946, 0
  %v948 = select i1 %v947, i64 0, i64 %v946
  %v949 = icmp ult i64 %v948, 8
  %v950 = select i1 %v949, i64 %v948, i64 8
  %v951 = trunc i64 %v950 to i32
  %v952 = insertelement <8 x i32> poison, i32 %v951, i64 0
  %v953 = shufflevector <8 x i32> %v952, <8 x i32> poison, <8 x i32> zeroinitializer
  %v954 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v953
  %v955 = mul i64 %v944, 8
  %v956 = add i64 128, %v955
  %v957 = getelementptr inbounds float, ptr %v18, i64 %v956
  %v958 = icmp sge i64 %v948, 8
  br i1 %v958, label %b126, label %b127
b126:
  br label %b128
b128:
  %v959 = phi i64 [ 0, %b126 ], [ %v1033, %b129 ]
  %v960 = icmp slt i64 %v959, 8
  br i1 %v960, label %b129, label %b130
b129:
  %v961 = add i64 %v959, 0
  %v962 = getelementptr inbounds float, ptr %v957, i64 %v961
  %v963 = load <8 x float>, ptr %v962, align 4
  %v964 = add i64 %v959, 8
  %v965 = getelementptr inbounds float, ptr %v957, i64 %v964
  %v966 = load <8 x float>, ptr %v965, align 4
  %v967 = add i64 %v959, 16
  %v968 = getelementptr inbounds float, ptr %v957, i64 %v967
  %v969 = load <8 x float>, ptr %v968, align 4
  %v970 = add i64 %v959, 24
  %v971 = getelementptr inbounds float, ptr %v957, i64 %v970
  %v972 = load <8 x float>, ptr %v971, align 4
  %v973 = add i64 %v959, 32
  %v974 = getelementptr inbounds float, ptr %v957, i64 %v973
  %v975 = load <8 x float>, ptr %v974, align 4
  %v976 = add i64 %v959, 40
  %v977 = getelementptr inbounds float, ptr %v957, i64 %v976
  %v978 = load <8 x float>, ptr %v977, align 4
  %v979 = add i64 %v959, 48
  %v980 = getelementptr inbounds float, ptr %v957, i64 %v979
  %v981 = load <8 x float>, ptr %v980, align 4
  %v982 = add i64 %v959, 56
  %v983 = getelementptr inbounds float, ptr %v957, i64 %v982
  %v984 = load <8 x float>, ptr %v983, align 4
  %v985 = shufflevector <8 x float> %v963, <8 x float> %v975, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v986 = shufflevector <8 x float> %v963, <8 x float> %v975, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v987 = shufflevector <8 x float> %v966, <8 x float> %v978, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v988 = shufflevector <8 x float> %v966, <8 x float> %v978, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v989 = shufflevector <8 x float> %v969, <8 x float> %v981, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v990 = shufflevector <8 x float> %v969, <8 x float> %v981, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v991 = shufflevector <8 x float> %v972, <8 x float> %v984, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v992 = shufflevector <8 x float> %v972, <8 x float> %v984, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v993 = shufflevector <8 x float> %v985, <8 x float> %v989, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v994 = shufflevector <8 x float> %v985, <8 x float> %v989, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v995 = shufflevector <8 x float> %v987, <8 x float> %v991, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v996 = shufflevector <8 x float> %v987, <8 x float> %v991, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v997 = shufflevector <8 x float> %v986, <8 x float> %v990, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v998 = shufflevector <8 x float> %v986, <8 x float> %v990, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v999 = shufflevector <8 x float> %v988, <8 x float> %v992, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1000 = shufflevector <8 x float> %v988, <8 x float> %v992, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1001 = shufflevector <8 x float> %v993, <8 x float> %v995, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1002 = shufflevector <8 x float> %v993, <8 x float> %v995, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1003 = shufflevector <8 x float> %v994, <8 x float> %v996, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1004 = shufflevector <8 x float> %v994, <8 x float> %v996, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1005 = shufflevector <8 x float> %v997, <8 x float> %v999, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1006 = shufflevector <8 x float> %v997, <8 x float> %v999, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1007 = shufflevector <8 x float> %v998, <8 x float> %v1000, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1008 = shufflevector <8 x float> %v998, <8 x float> %v1000, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1009 = add i64 %v959, 0
  %v1010 = mul i64 %v1009, 32
  %v1011 = getelementptr inbounds float, ptr %v945, i64 %v1010
  store <8 x float> %v1001, ptr %v1011, align 4
  %v1012 = add i64 %v959, 1
  %v1013 = mul i64 %v1012, 32
  %v1014 = getelementptr inbounds float, ptr %v945, i64 %v1013
  store <8 x float> %v1002, ptr %v1014, align 4
  %v1015 = add i64 %v959, 2
  %v1016 = mul i64 %v1015, 32
  %v1017 = getelementptr inbounds float, ptr %v945, i64 %v1016
  store <8 x float> %v1003, ptr %v1017, align 4
  %v1018 = add i64 %v959, 3
  %v1019 = mul i64 %v1018, 32
  %v1020 = getelementptr inbounds float, ptr %v945, i64 %v1019
  store <8 x float> %v1004, ptr %v1020, align 4
  %v1021 = add i64 %v959, 4
  %v1022 = mul i64 %v1021, 32
  %v1023 = getelementptr inbounds float, ptr %v945, i64 %v1022
  store <8 x float> %v1005, ptr %v1023, align 4
  %v1024 = add i64 %v959, 5
  %v1025 = mul i64 %v1024, 32
  %v1026 = getelementptr inbounds float, ptr %v945, i64 %v1025
  store <8 x float> %v1006, ptr %v1026, align 4
  %v1027 = add i64 %v959, 6
  %v1028 = mul i64 %v1027, 32
  %v1029 = getelementptr inbounds float, ptr %v945, i64 %v1028
  store <8 x float> %v1007, ptr %v1029, align 4
  %v1030 = add i64 %v959, 7
  %v1031 = mul i64 %v1030, 32
  %v1032 = getelementptr inbounds float, ptr %v945, i64 %v1031
  store <8 x float> %v1008, ptr %v1032, align 4
  %v1033 = add nsw i64 %v959, 8
  br label %b128
b130:
  br label %b131
b131:
  %v1034 = phi i64 [ 8, %b130 ], [ %v1042, %b132 ]
  %v1035 = icmp slt i64 %v1034, 8
  br i1 %v1035, label %b132, label %b133
b132:
  %v1036 = mul i64 %v1034, 1
  %v1037 = getelementptr inbounds float, ptr %v957, i64 %v1036
  %v1038 = getelementptr float, ptr %v1037, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1039 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1038, <8 x i1> %v954, <8 x float> zeroinitializer)
  %v1040 = mul i64 %v1034, 32
  %v1041 = getelementptr inbounds float, ptr %v945, i64 %v1040
  store <8 x float> %v1039, ptr %v1041, align 4
  %v1042 = add nsw i64 %v1034, 1
  br label %b131
b133:
  br label %b127
b127:
  %v1043 = icmp slt i64 %v948, 8
  br i1 %v1043, label %b134, label %b135
b134:
  br label %b136
b136:
  %v1044 = phi i64 [ 0, %b134 ], [ %v1052, %b137 ]
  %v1045 = icmp slt i64 %v1044, 8
  br i1 %v1045, label %b137, label %b138
b137:
  %v1046 = mul i64 %v1044, 1
  %v1047 = getelementptr inbounds float, ptr %v957, i64 %v1046
  %v1048 = getelementptr float, ptr %v1047, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1049 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1048, <8 x i1> %v954, <8 x float> zeroinitializer)
  %v1050 = mul i64 %v1044, 32
  %v1051 = getelementptr inbounds float, ptr %v945, i64 %v1050
  store <8 x float> %v1049, ptr %v1051, align 4
  %v1052 = add nsw i64 %v1044, 1
  br label %b136
b138:
  br label %b135
b135:
  %v1053 = add i64 %v721, 24
  %v1054 = add i64 %v722, 0
  %v1055 = getelementptr inbounds float, ptr %v700, i64 %v1053
  %v1056 = sub i64 8, %v1054
  %v1057 = icmp slt i64 %v1056, 0
  %v1058 = select i1 %v1057, i64 0, i64 %v1056
  %v1059 = icmp ult i64 %v1058, 8
  %v1060 = select i1 %v1059, i64 %v1058, i64 8
  %v1061 = trunc i64 %v1060 to i32
  %v1062 = insertelement <8 x i32> poison, i32 %v1061, i64 0
  %v1063 = shufflevector <8 x i32> %v1062, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1064 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1063
  %v1065 = mul i64 %v1054, 8
  %v1066 = add i64 192, %v1065
  %v1067 = getelementptr inbounds float, ptr %v18, i64 %v1066
  %v1068 = icmp sge i64 %v1058, 8
  br i1 %v1068, label %b139, label %b140
b139:
  br label %b141
b141:
  %v1069 = phi i64 [ 0, %b139 ], [ %v1143, %b142 ]
  %v1070 = icmp slt i64 %v1069, 8
  br i1 %v1070, label %b142, label %b143
b142:
  %v1071 = add i64 %v1069, 0
  %v1072 = getelementptr inbounds float, ptr %v1067, i64 %v1071
  %v1073 = load <8 x float>, ptr %v1072, align 4
  %v1074 = add i64 %v1069, 8
  %v1075 = getelementptr inbounds float, ptr %v1067, i64 %v1074
  %v1076 = load <8 x float>, ptr %v1075, align 4
  %v1077 = add i64 %v1069, 16
  %v1078 = getelementptr inbounds float, ptr %v1067, i64 %v1077
  %v1079 = load <8 x float>, ptr %v1078, align 4
  %v1080 = add i64 %v1069, 24
  %v1081 = getelementptr inbounds float, ptr %v1067, i64 %v1080
  %v1082 = load <8 x float>, ptr %v1081, align 4
  %v1083 = add i64 %v1069, 32
  %v1084 = getelementptr inbounds float, ptr %v1067, i64 %v1083
  %v1085 = load <8 x float>, ptr %v1084, align 4
  %v1086 = add i64 %v1069, 40
  %v1087 = getelementptr inbounds float, ptr %v1067, i64 %v1086
  %v1088 = load <8 x float>, ptr %v1087, align 4
  %v1089 = add i64 %v1069, 48
  %v1090 = getelementptr inbounds float, ptr %v1067, i64 %v1089
  %v1091 = load <8 x float>, ptr %v1090, align 4
  %v1092 = add i64 %v1069, 56
  %v1093 = getelementptr inbounds float, ptr %v1067, i64 %v1092
  %v1094 = load <8 x float>, ptr %v1093, align 4
  %v1095 = shufflevector <8 x float> %v1073, <8 x float> %v1085, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1096 = shufflevector <8 x float> %v1073, <8 x float> %v1085, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1097 = shufflevector <8 x float> %v1076, <8 x float> %v1088, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1098 = shufflevector <8 x float> %v1076, <8 x float> %v1088, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1099 = shufflevector <8 x float> %v1079, <8 x float> %v1091, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1100 = shufflevector <8 x float> %v1079, <8 x float> %v1091, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1101 = shufflevector <8 x float> %v1082, <8 x float> %v1094, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1102 = shufflevector <8 x float> %v1082, <8 x float> %v1094, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1103 = shufflevector <8 x float> %v1095, <8 x float> %v1099, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1104 = shufflevector <8 x float> %v1095, <8 x float> %v1099, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1105 = shufflevector <8 x float> %v1097, <8 x float> %v1101, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1106 = shufflevector <8 x float> %v1097, <8 x float> %v1101, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1107 = shufflevector <8 x float> %v1096, <8 x float> %v1100, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1108 = shufflevector <8 x float> %v1096, <8 x float> %v1100, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1109 = shufflevector <8 x float> %v1098, <8 x float> %v1102, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1110 = shufflevector <8 x float> %v1098, <8 x float> %v1102, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1111 = shufflevector <8 x float> %v1103, <8 x float> %v1105, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1112 = shufflevector <8 x float> %v1103, <8 x float> %v1105, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1113 = shufflevector <8 x float> %v1104, <8 x float> %v1106, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1114 = shufflevector <8 x float> %v1104, <8 x float> %v1106, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1115 = shufflevector <8 x float> %v1107, <8 x float> %v1109, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1116 = shufflevector <8 x float> %v1107, <8 x float> %v1109, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1117 = shufflevector <8 x float> %v1108, <8 x float> %v1110, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1118 = shufflevector <8 x float> %v1108, <8 x float> %v1110, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1119 = add i64 %v1069, 0
  %v1120 = mul i64 %v1119, 32
  %v1121 = getelementptr inbounds float, ptr %v1055, i64 %v1120
  store <8 x float> %v1111, ptr %v1121, align 4
  %v1122 = add i64 %v1069, 1
  %v1123 = mul i64 %v1122, 32
  %v1124 = getelementptr inbounds float, ptr %v1055, i64 %v1123
  store <8 x float> %v1112, ptr %v1124, align 4
  %v1125 = add i64 %v1069, 2
  %v1126 = mul i64 %v1125, 32
  %v1127 = getelementptr inbounds float, ptr %v1055, i64 %v1126
  store <8 x float> %v1113, ptr %v1127, align 4
  %v1128 = add i64 %v1069, 3
  %v1129 = mul i64 %v1128, 32
  %v1130 = getelementptr inbounds float, ptr %v1055, i64 %v1129
  store <8 x float> %v1114, ptr %v1130, align 4
  %v1131 = add i64 %v1069, 4
  %v1132 = mul i64 %v1131, 32
  %v1133 = getelementptr inbounds float, ptr %v1055, i64 %v1132
  store <8 x float> %v1115, ptr %v1133, align 4
  %v1134 = add i64 %v1069, 5
  %v1135 = mul i64 %v1134, 32
  %v1136 = getelementptr inbounds float, ptr %v1055, i64 %v1135
  store <8 x float> %v1116, ptr %v1136, align 4
  %v1137 = add i64 %v1069, 6
  %v1138 = mul i64 %v1137, 32
  %v1139 = getelementptr inbounds float, ptr %v1055, i64 %v1138
  store <8 x float> %v1117, ptr %v1139, align 4
  %v1140 = add i64 %v1069, 7
  %v1141 = mul i64 %v1140, 32
  %v1142 = getelementptr inbounds float, ptr %v1055, i64 %v1141
  store <8 x float> %v1118, ptr %v1142, align 4
  %v1143 = add nsw i64 %v1069, 8
  br label %b141
b143:
  br label %b144
b144:
  %v1144 = phi i64 [ 8, %b143 ], [ %v1152, %b145 ]
  %v1145 = icmp slt i64 %v1144, 8
  br i1 %v1145, label %b145, label %b146
b145:
  %v1146 = mul i64 %v1144, 1
  %v1147 = getelementptr inbounds float, ptr %v1067, i64 %v1146
  %v1148 = getelementptr float, ptr %v1147, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1149 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1148, <8 x i1> %v1064, <8 x float> zeroinitializer)
  %v1150 = mul i64 %v1144, 32
  %v1151 = getelementptr inbounds float, ptr %v1055, i64 %v1150
  store <8 x float> %v1149, ptr %v1151, align 4
  %v1152 = add nsw i64 %v1144, 1
  br label %b144
b146:
  br label %b140
b140:
  %v1153 = icmp slt i64 %v1058, 8
  br i1 %v1153, label %b147, label %b148
b147:
  br label %b149
b149:
  %v1154 = phi i64 [ 0, %b147 ], [ %v1162, %b150 ]
  %v1155 = icmp slt i64 %v1154, 8
  br i1 %v1155, label %b150, label %b151
b150:
  %v1156 = mul i64 %v1154, 1
  %v1157 = getelementptr inbounds float, ptr %v1067, i64 %v1156
  %v1158 = getelementptr float, ptr %v1157, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1159 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1158, <8 x i1> %v1064, <8 x float> zeroinitializer)
  %v1160 = mul i64 %v1154, 32
  %v1161 = getelementptr inbounds float, ptr %v1055, i64 %v1160
  store <8 x float> %v1159, ptr %v1161, align 4
  %v1162 = add nsw i64 %v1154, 1
  br label %b149
b151:
  br label %b148
b148:
  %v1163 = add i64 %v721, 256
  %v1164 = add nsw i64 %v719, 1
  br label %b97
b99:
  br label %b96
b96:
  %v1165 = icmp sgt i64 %v3, 1
  br i1 %v1165, label %b152, label %b153
b152:
  %v1166 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1167 = atomicrmw add ptr %v1166, i64 1 acq_rel
  %v1168 = load i64, ptr %v115, align 8
  %v1169 = add i64 %v1168, 1
  store i64 %v1169, ptr %v115, align 8
  %v1170 = mul i64 %v3, %v1169
  br label %b154
b154:
  %v1171 = load atomic i64, ptr %v1166 acquire, align 8
  %v1172 = icmp slt i64 %v1171, %v1170
  br i1 %v1172, label %b155, label %b156
b155:
  %v1173 = call i32 @sched_yield()
  br label %b154
b156:
  br label %b153
b153:
  %v1174 = getelementptr inbounds i64, ptr %v1, i64 5
  %v1175 = load i64, ptr %v1174, align 8
  br label %b157
b157:
  %v1176 = phi i64 [ 0, %b153 ], [ %v1666, %b203 ]
  %v1177 = icmp slt i64 %v1176, %v5
  br i1 %v1177, label %b158, label %b159
b158:
  %v1178 = add i64 %v1176, %v1175
  %v1179 = icmp slt i64 %v1178, %v5
  %v1180 = select i1 %v1179, i64 %v1178, i64 %v5
  %v1181 = sub i64 %v1180, %v1176
  %v1182 = mul i64 %v1181, %v7
  %v1184 = add i64 %v1182, 0
  %v1185 = sdiv i64 %v1184, 1
  %v1186 = add i64 %v2, 1
  %v1187 = mul i64 %v1185, %v2
  %v1188 = sdiv i64 %v1187, %v3
  %v1189 = mul i64 %v1188, 1
  %v1190 = icmp slt i64 %v1189, %v1182
  %v1191 = select i1 %v1190, i64 %v1189, i64 %v1182
  %v1192 = mul i64 %v1185, %v1186
  %v1193 = sdiv i64 %v1192, %v3
  %v1194 = mul i64 %v1193, 1
  %v1195 = icmp slt i64 %v1194, %v1182
  %v1196 = select i1 %v1195, i64 %v1194, i64 %v1182
  %v1197 = mul i64 %v1176, %v7
  %v1198 = add i64 %v1191, %v1197
  %v1199 = add i64 %v1196, %v1197
  br label %b160
b160:
  %v1200 = phi i64 [ %v1198, %b158 ], [ %v1255, %b165 ]
  %v1201 = icmp slt i64 %v1200, %v1199
  br i1 %v1201, label %b161, label %b162
b161:
  %v1202 = add i64 %v1200, 96
  %v1203 = icmp slt i64 %v1202, %v1199
  %v1204 = select i1 %v1203, i64 %v1202, i64 %v1199
  br label %b163
b163:
  %v1205 = phi i64 [ 0, %b161 ], [ %v1254, %b168 ]
  %v1206 = icmp slt i64 %v1205, 1
  br i1 %v1206, label %b164, label %b165
b164:
  %v1207 = sub i64 %v1204, %v1200
  %v1208 = sub i64 2, 1
  %v1209 = add i64 %v1207, %v1208
  %v1210 = sdiv i64 %v1209, 2
  br label %b166
b166:
  %v1211 = phi i64 [ 0, %b164 ], [ %v1253, %b173 ]
  %v1212 = icmp slt i64 %v1211, %v1210
  br i1 %v1212, label %b167, label %b168
b167:
  %v1213 = mul i64 %v1207, %v1211
  %v1214 = sdiv i64 %v1213, %v1210
  %v1215 = add i64 %v1200, %v1214
  %v1216 = add i64 %v1211, 1
  %v1217 = mul i64 %v1207, %v1216
  %v1218 = sdiv i64 %v1217, %v1210
  %v1219 = add i64 %v1200, %v1218
  %v1220 = mul i64 %v1205, 256
  %v1221 = getelementptr inbounds float, ptr %v226, i64 %v1220
  %v1222 = sub i64 %v1219, %v1215
  %v1223 = mul i64 %v1215, 8
  %v1224 = getelementptr inbounds float, ptr %v12, i64 %v1223
  %v1225 = getelementptr inbounds float, ptr %v1224, i64 0
  %v1226 = sub i64 %v1222, 1
  %v1227 = getelementptr inbounds ptr, ptr @table_tile_2x4of4_0, i64 %v1226
  %v1228 = load ptr, ptr %v1227, align 4
  %v1229 = icmp sgt i64 %v1222, 0
  br i1 %v1229, label %b169, label %b170
b169:
  call void %v1228(ptr %v1225, i64 8, ptr %v1221, i64 8, ptr %v1183)
  br label %b170
b170:
  %v1230 = add i64 %v1220, 256
  br label %b171
b171:
  %v1231 = phi i64 [ %v1215, %b170 ], [ %v1252, %b176 ]
  %v1232 = icmp slt i64 %v1231, %v1219
  br i1 %v1232, label %b172, label %b173
b172:
  %v1233 = sub i64 %v1231, %v1215
  %v1234 = mul i64 %v1233, 32
  %v1235 = getelementptr inbounds float, ptr %v1183, i64 %v1234
  %v1236 = mul i64 %v1176, %v7
  %v1237 = sub i64 %v1231, %v1236
  %v1238 = mul i64 %v1237, 32
  %v1239 = getelementptr inbounds float, ptr %v70, i64 %v1238
  br label %b174
b174:
  %v1240 = phi i64 [ 0, %b172 ], [ %v1251, %b175 ]
  %v1241 = icmp slt i64 %v1240, 4
  br i1 %v1241, label %b175, label %b176
b175:
  %v1242 = mul i64 %v1205, 4
  %v1243 = add i64 %v1242, %v1240
  %v1244 = mul i64 %v1243, 8
  %v1245 = add i64 0, %v1240
  %v1246 = mul i64 %v1245, 8
  %v1247 = getelementptr inbounds float, ptr %v1235, i64 %v1246
  %v1248 = load <8 x float>, ptr %v1247, align 4
  %v1249 = add i64 0, %v1244
  %v1250 = getelementptr inbounds float, ptr %v1239, i64 %v1249
  store <8 x float> %v1248, ptr %v1250, align 4
  %v1251 = add nsw i64 %v1240, 1
  br label %b174
b176:
  %v1252 = add nsw i64 %v1231, 1
  br label %b171
b173:
  %v1253 = add nsw i64 %v1211, 1
  br label %b166
b168:
  %v1254 = add nsw i64 %v1205, 1
  br label %b163
b165:
  %v1255 = add nsw i64 %v1200, 96
  br label %b160
b162:
  %v1256 = icmp sgt i64 %v3, 1
  br i1 %v1256, label %b177, label %b178
b177:
  %v1257 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1258 = atomicrmw add ptr %v1257, i64 1 acq_rel
  %v1259 = load i64, ptr %v115, align 8
  %v1260 = add i64 %v1259, 1
  store i64 %v1260, ptr %v115, align 8
  %v1261 = mul i64 %v3, %v1260
  br label %b179
b179:
  %v1262 = load atomic i64, ptr %v1257 acquire, align 8
  %v1263 = icmp slt i64 %v1262, %v1261
  br i1 %v1263, label %b180, label %b181
b180:
  %v1264 = call i32 @sched_yield()
  br label %b179
b181:
  br label %b178
b178:
  br label %b182
b182:
  %v1265 = phi i64 [ %v1176, %b178 ], [ %v1656, %b187 ]
  %v1266 = icmp slt i64 %v1265, %v1180
  br i1 %v1266, label %b183, label %b184
b183:
  %v1268 = add i64 %v7, 0
  %v1269 = sdiv i64 %v1268, 1
  %v1270 = add i64 %v2, 1
  %v1271 = mul i64 %v1269, %v2
  %v1272 = sdiv i64 %v1271, %v3
  %v1273 = mul i64 %v1272, 1
  %v1274 = icmp slt i64 %v1273, %v7
  %v1275 = select i1 %v1274, i64 %v1273, i64 %v7
  %v1276 = mul i64 %v1269, %v1270
  %v1277 = sdiv i64 %v1276, %v3
  %v1278 = mul i64 %v1277, 1
  %v1279 = icmp slt i64 %v1278, %v7
  %v1280 = select i1 %v1279, i64 %v1278, i64 %v7
  br label %b185
b185:
  %v1281 = phi i64 [ %v1275, %b183 ], [ %v1655, %b190 ]
  %v1282 = icmp slt i64 %v1281, %v1280
  br i1 %v1282, label %b186, label %b187
b186:
  %v1283 = add i64 %v1281, 96
  %v1284 = icmp slt i64 %v1283, %v1280
  %v1285 = select i1 %v1284, i64 %v1283, i64 %v1280
  br label %b188
b188:
  %v1286 = phi i64 [ 0, %b186 ], [ %v1654, %b193 ]
  %v1287 = icmp slt i64 %v1286, 1
  br i1 %v1287, label %b189, label %b190
b189:
  %v1288 = sub i64 %v1285, %v1281
  %v1289 = sub i64 2, 1
  %v1290 = add i64 %v1288, %v1289
  %v1291 = sdiv i64 %v1290, 2
  br label %b191
b191:
  %v1292 = phi i64 [ 0, %b189 ], [ %v1653, %b198 ]
  %v1293 = icmp slt i64 %v1292, %v1291
  br i1 %v1293, label %b192, label %b193
b192:
  %v1294 = mul i64 %v1288, %v1292
  %v1295 = sdiv i64 %v1294, %v1291
  %v1296 = add i64 %v1281, %v1295
  %v1297 = add i64 %v1292, 1
  %v1298 = mul i64 %v1288, %v1297
  %v1299 = sdiv i64 %v1298, %v1291
  %v1300 = add i64 %v1281, %v1299
  %v1301 = mul i64 %v1286, 256
  %v1302 = getelementptr inbounds float, ptr %v700, i64 %v1301
  %v1303 = sub i64 %v1300, %v1296
  %v1304 = add i64 %v1265, 0
  %v1305 = and i64 %v1304, %v94
  %v1306 = mul i64 %v1305, %v7
  %v1307 = add i64 %v1306, %v1296
  %v1308 = mul i64 %v1307, 8
  %v1309 = getelementptr inbounds float, ptr %v34, i64 %v1308
  %v1310 = getelementptr inbounds float, ptr %v1309, i64 0
  %v1311 = sub i64 %v1303, 1
  %v1312 = getelementptr inbounds ptr, ptr @table_tile_2x1of4_0_1_2_3, i64 %v1311
  %v1313 = load ptr, ptr %v1312, align 4
  %v1314 = icmp sgt i64 %v1303, 0
  br i1 %v1314, label %b194, label %b195
b194:
  call void %v1313(ptr %v1310, i64 8, ptr %v1302, i64 8, ptr %v1267)
  br label %b195
b195:
  %v1315 = add i64 %v1301, 256
  br label %b196
b196:
  %v1316 = phi i64 [ %v1296, %b195 ], [ %v1652, %b201 ]
  %v1317 = icmp slt i64 %v1316, %v1300
  br i1 %v1317, label %b197, label %b198
b197:
  %v1318 = sub i64 %v1316, %v1296
  %v1319 = mul i64 %v1318, 32
  %v1320 = getelementptr inbounds float, ptr %v1267, i64 %v1319
  %v1321 = add i64 %v1265, 0
  %v1322 = sub i64 %v1321, %v1176
  %v1323 = mul i64 %v1322, %v7
  %v1324 = add i64 %v1323, %v1316
  %v1325 = mul i64 %v1324, 32
  %v1326 = getelementptr inbounds float, ptr %v70, i64 %v1325
  %v1327 = add i64 %v1265, 0
  %v1328 = and i64 %v1327, %v96
  %v1329 = mul i64 %v1328, %v7
  %v1330 = add i64 %v1329, %v1316
  %v1331 = mul i64 %v1330, 8
  %v1332 = getelementptr inbounds float, ptr %v36, i64 %v1331
  %v1333 = add i64 %v1265, 0
  %v1334 = and i64 %v1333, %v90
  %v1335 = mul i64 %v1334, %v7
  %v1336 = add i64 %v1335, %v1316
  %v1337 = mul i64 %v1336, 1
  %v1338 = getelementptr inbounds float, ptr %v14, i64 %v1337
  %v1339 = getelementptr inbounds float, ptr %v1338, i64 0
  %v1340 = load float, ptr %v1339, align 4
  %v1341 = add i64 %v1265, 0
  %v1342 = and i64 %v1341, %v94
  %v1343 = mul i64 %v1342, %v7
  %v1344 = add i64 %v1343, %v1316
  %v1345 = mul i64 %v1344, 8
  %v1346 = getelementptr inbounds float, ptr %v34, i64 %v1345
  %v1347 = add i64 %v1265, 0
  %v1348 = and i64 %v1347, %v104
  %v1349 = mul i64 %v1348, %v7
  %v1350 = add i64 %v1349, %v1316
  %v1351 = mul i64 %v1350, 8
  %v1352 = getelementptr inbounds float, ptr %v72, i64 %v1351
  %v1353 = add i64 %v1265, 0
  %v1354 = and i64 %v1353, %v106
  %v1355 = mul i64 %v1354, %v7
  %v1356 = add i64 %v1355, %v1316
  %v1357 = mul i64 %v1356, 8
  %v1358 = getelementptr inbounds float, ptr %v74, i64 %v1357
  %v1359 = add i64 %v1265, 0
  %v1360 = and i64 %v1359, %v108
  %v1361 = mul i64 %v1360, %v7
  %v1362 = add i64 %v1361, %v1316
  %v1363 = mul i64 %v1362, 8
  %v1364 = getelementptr inbounds float, ptr %v76, i64 %v1363
  %v1365 = add i64 %v1265, 0
  %v1366 = and i64 %v1365, %v110
  %v1367 = mul i64 %v1366, %v7
  %v1368 = add i64 %v1367, %v1316
  %v1369 = mul i64 %v1368, 8
  %v1370 = getelementptr inbounds float, ptr %v78, i64 %v1369
  %v1371 = add i64 %v1265, 1
  %v1372 = and i64 %v1371, %v96
  %v1373 = mul i64 %v1372, %v7
  %v1374 = add i64 %v1373, %v1316
  %v1375 = mul i64 %v1374, 8
  %v1376 = getelementptr inbounds float, ptr %v36, i64 %v1375
  %v1377 = add i64 %v1265, 1
  %v1378 = and i64 %v1377, %v94
  %v1379 = mul i64 %v1378, %v7
  %v1380 = add i64 %v1379, %v1316
  %v1381 = mul i64 %v1380, 8
  %v1382 = getelementptr inbounds float, ptr %v34, i64 %v1381
  br label %b199
b199:
  %v1383 = phi i64 [ 0, %b197 ], [ %v1651, %b200 ]
  %v1384 = icmp slt i64 %v1383, 1
  br i1 %v1384, label %b200, label %b201
b200:
  %v1385 = mul i64 %v1286, 1
  %v1386 = add i64 %v1385, %v1383
  %v1387 = mul i64 %v1386, 8
  %v1388 = add i64 0, %v1383
  %v1389 = mul i64 %v1388, 8
  %v1390 = getelementptr inbounds float, ptr %v1320, i64 %v1389
  %v1391 = load <8 x float>, ptr %v1390, align 4
  %v1392 = add i64 1, %v1383
  %v1393 = mul i64 %v1392, 8
  %v1394 = getelementptr inbounds float, ptr %v1320, i64 %v1393
  %v1395 = load <8 x float>, ptr %v1394, align 4
  %v1396 = add i64 2, %v1383
  %v1397 = mul i64 %v1396, 8
  %v1398 = getelementptr inbounds float, ptr %v1320, i64 %v1397
  %v1399 = load <8 x float>, ptr %v1398, align 4
  %v1400 = add i64 3, %v1383
  %v1401 = mul i64 %v1400, 8
  %v1402 = getelementptr inbounds float, ptr %v1320, i64 %v1401
  %v1403 = load <8 x float>, ptr %v1402, align 4
  %v1404 = add i64 0, %v1387
  %v1405 = getelementptr inbounds float, ptr %v1326, i64 %v1404
  %v1406 = load <8 x float>, ptr %v1405, align 4
  %v1407 = fadd <8 x float> %v1406, %v1391
  %v1408 = add i64 0, %v1387
  %v1409 = getelementptr inbounds float, ptr %v20, i64 %v1408
  %v1410 = load <8 x float>, ptr %v1409, align 4
  %v1411 = fadd <8 x float> %v1407, %v1410
  %v1412 = add i64 0, %v1387
  %v1413 = getelementptr inbounds float, ptr %v26, i64 %v1412
  %v1414 = load <8 x float>, ptr %v1413, align 4
  %v1415 = add i64 0, %v1387
  %v1416 = getelementptr inbounds float, ptr %v1332, i64 %v1415
  %v1417 = load <8 x float>, ptr %v1416, align 4
  %v1418 = fmul <8 x float> %v1414, %v1417
  %v1419 = fadd <8 x float> %v1411, %v1418
  %v1420 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1419)
  %v1421 = fneg <8 x float> %v1420
  %v1422 = fcmp olt <8 x float> %v1421, splat (float 0xC05A400000000000)
  %v1423 = select <8 x i1> %v1422, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1421
  %v1424 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1423, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1425 = fsub <8 x float> %v1424, splat (float 0x4168000000000000)
  %v1426 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1425, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1423)
  %v1427 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1425, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1426)
  %v1428 = bitcast <8 x float> %v1424 to <8 x i32>
  %v1429 = fmul <8 x float> %v1427, %v1427
  %v1430 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1427, <8 x float> splat (float 0x3F81227F40000000))
  %v1431 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1430, <8 x float> %v1427, <8 x float> splat (float 0x3FA5556740000000))
  %v1432 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1431, <8 x float> %v1427, <8 x float> splat (float 0x3FC5554B00000000))
  %v1433 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1432, <8 x float> %v1427, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1434 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1429, <8 x float> %v1433, <8 x float> %v1427)
  %v1435 = sub <8 x i32> %v1428, splat (i32 1262485250)
  %v1436 = lshr <8 x i32> %v1435, splat (i32 1)
  %v1437 = sub <8 x i32> %v1435, %v1436
  %v1438 = shl <8 x i32> %v1436, splat (i32 23)
  %v1439 = bitcast <8 x i32> %v1438 to <8 x float>
  %v1440 = shl <8 x i32> %v1437, splat (i32 23)
  %v1441 = bitcast <8 x i32> %v1440 to <8 x float>
  %v1442 = fadd <8 x float> %v1434, splat (float 0x3FF0000000000000)
  %v1443 = fmul <8 x float> %v1442, %v1439
  %v1444 = fmul <8 x float> %v1443, %v1441
  %v1445 = fcmp olt <8 x float> %v1419, splat (float 0x0000000000000000)
  %v1446 = select <8 x i1> %v1445, <8 x float> %v1444, <8 x float> splat (float 0x3FF0000000000000)
  %v1447 = fadd <8 x float> %v1444, splat (float 0x3FF0000000000000)
  %v1448 = fdiv <8 x float> %v1446, %v1447
  %v1449 = add i64 8, %v1387
  %v1450 = getelementptr inbounds float, ptr %v1326, i64 %v1449
  %v1451 = load <8 x float>, ptr %v1450, align 4
  %v1452 = fadd <8 x float> %v1451, %v1395
  %v1453 = add i64 8, %v1387
  %v1454 = getelementptr inbounds float, ptr %v20, i64 %v1453
  %v1455 = load <8 x float>, ptr %v1454, align 4
  %v1456 = fadd <8 x float> %v1452, %v1455
  %v1457 = add i64 0, %v1387
  %v1458 = getelementptr inbounds float, ptr %v28, i64 %v1457
  %v1459 = load <8 x float>, ptr %v1458, align 4
  %v1460 = fmul <8 x float> %v1459, %v1417
  %v1461 = fadd <8 x float> %v1456, %v1460
  %v1462 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1461)
  %v1463 = fneg <8 x float> %v1462
  %v1464 = fcmp olt <8 x float> %v1463, splat (float 0xC05A400000000000)
  %v1465 = select <8 x i1> %v1464, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1463
  %v1466 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1465, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1467 = fsub <8 x float> %v1466, splat (float 0x4168000000000000)
  %v1468 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1467, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1465)
  %v1469 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1467, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1468)
  %v1470 = bitcast <8 x float> %v1466 to <8 x i32>
  %v1471 = fmul <8 x float> %v1469, %v1469
  %v1472 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1469, <8 x float> splat (float 0x3F81227F40000000))
  %v1473 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1472, <8 x float> %v1469, <8 x float> splat (float 0x3FA5556740000000))
  %v1474 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1473, <8 x float> %v1469, <8 x float> splat (float 0x3FC5554B00000000))
  %v1475 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1474, <8 x float> %v1469, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1476 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1471, <8 x float> %v1475, <8 x float> %v1469)
  %v1477 = sub <8 x i32> %v1470, splat (i32 1262485250)
  %v1478 = lshr <8 x i32> %v1477, splat (i32 1)
  %v1479 = sub <8 x i32> %v1477, %v1478
  %v1480 = shl <8 x i32> %v1478, splat (i32 23)
  %v1481 = bitcast <8 x i32> %v1480 to <8 x float>
  %v1482 = shl <8 x i32> %v1479, splat (i32 23)
  %v1483 = bitcast <8 x i32> %v1482 to <8 x float>
  %v1484 = fadd <8 x float> %v1476, splat (float 0x3FF0000000000000)
  %v1485 = fmul <8 x float> %v1484, %v1481
  %v1486 = fmul <8 x float> %v1485, %v1483
  %v1487 = fcmp olt <8 x float> %v1461, splat (float 0x0000000000000000)
  %v1488 = select <8 x i1> %v1487, <8 x float> %v1486, <8 x float> splat (float 0x3FF0000000000000)
  %v1489 = fadd <8 x float> %v1486, splat (float 0x3FF0000000000000)
  %v1490 = fdiv <8 x float> %v1488, %v1489
  %v1491 = add i64 16, %v1387
  %v1492 = getelementptr inbounds float, ptr %v1326, i64 %v1491
  %v1493 = load <8 x float>, ptr %v1492, align 4
  %v1494 = fadd <8 x float> %v1493, %v1399
  %v1495 = add i64 16, %v1387
  %v1496 = getelementptr inbounds float, ptr %v20, i64 %v1495
  %v1497 = load <8 x float>, ptr %v1496, align 4
  %v1498 = fadd <8 x float> %v1494, %v1497
  %v1499 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1498)
  %v1500 = fcmp ogt <8 x float> %v1499, splat (float 0x4023000000000000)
  %v1501 = select <8 x i1> %v1500, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1499
  %v1502 = fadd <8 x float> %v1501, %v1501
  %v1503 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1502, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1504 = fsub <8 x float> %v1503, splat (float 0x4168000000000000)
  %v1505 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1504, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1502)
  %v1506 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1504, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1505)
  %v1507 = bitcast <8 x float> %v1503 to <8 x i32>
  %v1508 = fmul <8 x float> %v1506, %v1506
  %v1509 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1506, <8 x float> splat (float 0x3F81227F40000000))
  %v1510 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1509, <8 x float> %v1506, <8 x float> splat (float 0x3FA5556740000000))
  %v1511 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1510, <8 x float> %v1506, <8 x float> splat (float 0x3FC5554B00000000))
  %v1512 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1511, <8 x float> %v1506, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1513 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1508, <8 x float> %v1512, <8 x float> %v1506)
  %v1514 = shl <8 x i32> %v1507, splat (i32 23)
  %v1515 = add <8 x i32> %v1514, splat (i32 1065353216)
  %v1516 = bitcast <8 x i32> %v1515 to <8 x float>
  %v1517 = fsub <8 x float> %v1516, splat (float 0x3FF0000000000000)
  %v1518 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1516, <8 x float> %v1513, <8 x float> %v1517)
  %v1519 = fadd <8 x float> %v1518, splat (float 0x4000000000000000)
  %v1520 = fdiv <8 x float> %v1518, %v1519
  %v1521 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1520, <8 x float> %v1498)
  %v1522 = add i64 24, %v1387
  %v1523 = getelementptr inbounds float, ptr %v1326, i64 %v1522
  %v1524 = load <8 x float>, ptr %v1523, align 4
  %v1525 = fadd <8 x float> %v1524, %v1403
  %v1526 = add i64 24, %v1387
  %v1527 = getelementptr inbounds float, ptr %v20, i64 %v1526
  %v1528 = load <8 x float>, ptr %v1527, align 4
  %v1529 = fadd <8 x float> %v1525, %v1528
  %v1530 = add i64 0, %v1387
  %v1531 = getelementptr inbounds float, ptr %v30, i64 %v1530
  %v1532 = load <8 x float>, ptr %v1531, align 4
  %v1533 = fmul <8 x float> %v1490, %v1417
  %v1534 = fmul <8 x float> %v1448, %v1521
  %v1535 = fadd <8 x float> %v1533, %v1534
  %v1536 = fmul <8 x float> %v1532, %v1535
  %v1537 = fadd <8 x float> %v1529, %v1536
  %v1538 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1537)
  %v1539 = fneg <8 x float> %v1538
  %v1540 = fcmp olt <8 x float> %v1539, splat (float 0xC05A400000000000)
  %v1541 = select <8 x i1> %v1540, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1539
  %v1542 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1541, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1543 = fsub <8 x float> %v1542, splat (float 0x4168000000000000)
  %v1544 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1543, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1541)
  %v1545 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1543, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1544)
  %v1546 = bitcast <8 x float> %v1542 to <8 x i32>
  %v1547 = fmul <8 x float> %v1545, %v1545
  %v1548 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1545, <8 x float> splat (float 0x3F81227F40000000))
  %v1549 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1548, <8 x float> %v1545, <8 x float> splat (float 0x3FA5556740000000))
  %v1550 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1549, <8 x float> %v1545, <8 x float> splat (float 0x3FC5554B00000000))
  %v1551 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1550, <8 x float> %v1545, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1552 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1547, <8 x float> %v1551, <8 x float> %v1545)
  %v1553 = sub <8 x i32> %v1546, splat (i32 1262485250)
  %v1554 = lshr <8 x i32> %v1553, splat (i32 1)
  %v1555 = sub <8 x i32> %v1553, %v1554
  %v1556 = shl <8 x i32> %v1554, splat (i32 23)
  %v1557 = bitcast <8 x i32> %v1556 to <8 x float>
  %v1558 = shl <8 x i32> %v1555, splat (i32 23)
  %v1559 = bitcast <8 x i32> %v1558 to <8 x float>
  %v1560 = fadd <8 x float> %v1552, splat (float 0x3FF0000000000000)
  %v1561 = fmul <8 x float> %v1560, %v1557
  %v1562 = fmul <8 x float> %v1561, %v1559
  %v1563 = fcmp olt <8 x float> %v1537, splat (float 0x0000000000000000)
  %v1564 = select <8 x i1> %v1563, <8 x float> %v1562, <8 x float> splat (float 0x3FF0000000000000)
  %v1565 = fadd <8 x float> %v1562, splat (float 0x3FF0000000000000)
  %v1566 = fdiv <8 x float> %v1564, %v1565
  %v1567 = add i64 0, %v1387
  %v1568 = getelementptr inbounds float, ptr %v22, i64 %v1567
  %v1569 = load <8 x float>, ptr %v1568, align 4
  %v1570 = insertelement <8 x float> poison, float %v1340, i64 0
  %v1571 = shufflevector <8 x float> %v1570, <8 x float> poison, <8 x i32> zeroinitializer
  %v1572 = fsub <8 x float> %v1571, %v1569
  %v1573 = add i64 0, %v1387
  %v1574 = getelementptr inbounds float, ptr %v24, i64 %v1573
  %v1575 = load <8 x float>, ptr %v1574, align 4
  %v1576 = fdiv <8 x float> %v1572, %v1575
  %v1577 = call <8 x float> @llvm.floor.v8f32(<8 x float> %v1576)
  %v1578 = fmul <8 x float> %v1577, %v1575
  %v1579 = fsub <8 x float> %v1572, %v1578
  %v1580 = fdiv <8 x float> %v1579, %v1575
  %v1581 = add i64 0, %v1387
  %v1582 = getelementptr inbounds float, ptr %v68, i64 %v1581
  %v1583 = load <8 x float>, ptr %v1582, align 4
  %v1584 = fcmp olt <8 x float> %v1580, %v1583
  %v1585 = select <8 x i1> %v1584, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v1586 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v1587 = shufflevector <8 x float> %v1586, <8 x float> poison, <8 x i32> zeroinitializer
  %v1588 = fmul <8 x float> %v1587, %v1580
  %v1589 = add i64 0, %v1387
  %v1590 = getelementptr inbounds float, ptr %v10, i64 %v1589
  %v1591 = load <8 x float>, ptr %v1590, align 4
  %v1592 = fdiv <8 x float> %v1588, %v1591
  %v1593 = fcmp olt <8 x float> %v1580, %v1591
  %v1594 = select <8 x i1> %v1593, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v1595 = fsub <8 x float> %v1587, %v1592
  %v1596 = insertelement <8 x float> poison, float 0x3F50624DE0000000, i64 0
  %v1597 = shufflevector <8 x float> %v1596, <8 x float> poison, <8 x i32> zeroinitializer
  %v1598 = fmul <8 x float> %v1597, %v1580
  %v1599 = fcmp une <8 x float> %v1594, splat (float 0x0000000000000000)
  %v1600 = select <8 x i1> %v1599, <8 x float> %v1595, <8 x float> %v1598
  %v1601 = fcmp une <8 x float> %v1585, splat (float 0x0000000000000000)
  %v1602 = select <8 x i1> %v1601, <8 x float> %v1592, <8 x float> %v1600
  %v1603 = fmul <8 x float> %v1602, %v1535
  %v1604 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1605 = shufflevector <8 x float> %v1604, <8 x float> poison, <8 x i32> zeroinitializer
  %v1606 = fsub <8 x float> %v1605, %v1602
  %v1607 = fmul <8 x float> %v1606, %v1417
  %v1608 = fadd <8 x float> %v1603, %v1607
  %v1609 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1535)
  %v1610 = fcmp ogt <8 x float> %v1609, splat (float 0x4023000000000000)
  %v1611 = select <8 x i1> %v1610, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1609
  %v1612 = fadd <8 x float> %v1611, %v1611
  %v1613 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1612, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1614 = fsub <8 x float> %v1613, splat (float 0x4168000000000000)
  %v1615 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1614, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1612)
  %v1616 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1614, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1615)
  %v1617 = bitcast <8 x float> %v1613 to <8 x i32>
  %v1618 = fmul <8 x float> %v1616, %v1616
  %v1619 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1616, <8 x float> splat (float 0x3F81227F40000000))
  %v1620 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1619, <8 x float> %v1616, <8 x float> splat (float 0x3FA5556740000000))
  %v1621 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1620, <8 x float> %v1616, <8 x float> splat (float 0x3FC5554B00000000))
  %v1622 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1621, <8 x float> %v1616, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1623 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1618, <8 x float> %v1622, <8 x float> %v1616)
  %v1624 = shl <8 x i32> %v1617, splat (i32 23)
  %v1625 = add <8 x i32> %v1624, splat (i32 1065353216)
  %v1626 = bitcast <8 x i32> %v1625 to <8 x float>
  %v1627 = fsub <8 x float> %v1626, splat (float 0x3FF0000000000000)
  %v1628 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1626, <8 x float> %v1623, <8 x float> %v1627)
  %v1629 = fadd <8 x float> %v1628, splat (float 0x4000000000000000)
  %v1630 = fdiv <8 x float> %v1628, %v1629
  %v1631 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1630, <8 x float> %v1535)
  %v1632 = fmul <8 x float> %v1566, %v1631
  %v1633 = fmul <8 x float> %v1602, %v1632
  %v1634 = add i64 0, %v1387
  %v1635 = getelementptr inbounds float, ptr %v1346, i64 %v1634
  %v1636 = load <8 x float>, ptr %v1635, align 4
  %v1637 = fmul <8 x float> %v1606, %v1636
  %v1638 = fadd <8 x float> %v1633, %v1637
  %v1639 = add i64 0, %v1387
  %v1640 = getelementptr inbounds float, ptr %v1352, i64 %v1639
  store <8 x float> %v1448, ptr %v1640, align 4
  %v1641 = add i64 0, %v1387
  %v1642 = getelementptr inbounds float, ptr %v1358, i64 %v1641
  store <8 x float> %v1490, ptr %v1642, align 4
  %v1643 = add i64 0, %v1387
  %v1644 = getelementptr inbounds float, ptr %v1364, i64 %v1643
  store <8 x float> %v1521, ptr %v1644, align 4
  %v1645 = add i64 0, %v1387
  %v1646 = getelementptr inbounds float, ptr %v1370, i64 %v1645
  store <8 x float> %v1566, ptr %v1646, align 4
  %v1647 = add i64 0, %v1387
  %v1648 = getelementptr inbounds float, ptr %v1376, i64 %v1647
  store <8 x float> %v1608, ptr %v1648, align 4
  %v1649 = add i64 0, %v1387
  %v1650 = getelementptr inbounds float, ptr %v1382, i64 %v1649
  store <8 x float> %v1638, ptr %v1650, align 4
  %v1651 = add nsw i64 %v1383, 1
  br label %b199
b201:
  %v1652 = add nsw i64 %v1316, 1
  br label %b196
b198:
  %v1653 = add nsw i64 %v1292, 1
  br label %b191
b193:
  %v1654 = add nsw i64 %v1286, 1
  br label %b188
b190:
  %v1655 = add nsw i64 %v1281, 96
  br label %b185
b187:
  %v1656 = add nsw i64 %v1265, 1
  br label %b182
b184:
  %v1657 = icmp sgt i64 %v3, 1
  br i1 %v1657, label %b202, label %b203
b202:
  %v1658 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1659 = atomicrmw add ptr %v1658, i64 1 acq_rel
  %v1660 = load i64, ptr %v115, align 8
  %v1661 = add i64 %v1660, 1
  store i64 %v1661, ptr %v115, align 8
  %v1662 = mul i64 %v3, %v1661
  br label %b204
b204:
  %v1663 = load atomic i64, ptr %v1658 acquire, align 8
  %v1664 = icmp slt i64 %v1663, %v1662
  br i1 %v1664, label %b205, label %b206
b205:
  %v1665 = call i32 @sched_yield()
  br label %b204
b206:
  br label %b203
b203:
  %v1666 = add nsw i64 %v1176, %v1175
  br label %b157
b159:
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
  %v115 = alloca i64, i64 1, align 8
  %v456 = alloca float, i64 64, align 4
  %v710 = alloca float, i64 64, align 4
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
  %v67 = getelementptr inbounds ptr, ptr %v0, i64 29
  %v68 = load ptr, ptr %v67, align 4
  %v69 = getelementptr inbounds ptr, ptr %v0, i64 30
  %v70 = load ptr, ptr %v69, align 4
  %v71 = getelementptr inbounds ptr, ptr %v0, i64 31
  %v72 = load ptr, ptr %v71, align 4
  %v73 = getelementptr inbounds ptr, ptr %v0, i64 32
  %v74 = load ptr, ptr %v73, align 4
  %v75 = getelementptr inbounds ptr, ptr %v0, i64 33
  %v76 = load ptr, ptr %v75, align 4
  %v77 = getelementptr inbounds ptr, ptr %v0, i64 34
  %v78 = load ptr, ptr %v77, align 4
  %v79 = getelementptr inbounds ptr, ptr %v0, i64 35
  %v80 = load ptr, ptr %v79, align 4
  %v81 = getelementptr inbounds ptr, ptr %v0, i64 36
  %v82 = load ptr, ptr %v81, align 4
  %v83 = getelementptr inbounds ptr, ptr %v0, i64 37
  %v84 = load ptr, ptr %v83, align 4
  %v85 = getelementptr inbounds ptr, ptr %v0, i64 38
  %v86 = load ptr, ptr %v85, align 4
  %v87 = getelementptr inbounds i64, ptr %v1, i64 7
  %v88 = load i64, ptr %v87, align 8
  %v89 = getelementptr inbounds i64, ptr %v1, i64 8
  %v90 = load i64, ptr %v89, align 8
  %v91 = getelementptr inbounds i64, ptr %v1, i64 17
  %v92 = load i64, ptr %v91, align 8
  %v93 = getelementptr inbounds i64, ptr %v1, i64 18
  %v94 = load i64, ptr %v93, align 8
  %v95 = getelementptr inbounds i64, ptr %v1, i64 19
  %v96 = load i64, ptr %v95, align 8
  %v97 = getelementptr inbounds i64, ptr %v1, i64 22
  %v98 = load i64, ptr %v97, align 8
  %v99 = getelementptr inbounds i64, ptr %v1, i64 23
  %v100 = load i64, ptr %v99, align 8
  %v101 = getelementptr inbounds i64, ptr %v1, i64 33
  %v102 = load i64, ptr %v101, align 8
  %v103 = getelementptr inbounds i64, ptr %v1, i64 37
  %v104 = load i64, ptr %v103, align 8
  %v105 = getelementptr inbounds i64, ptr %v1, i64 38
  %v106 = load i64, ptr %v105, align 8
  %v107 = getelementptr inbounds i64, ptr %v1, i64 39
  %v108 = load i64, ptr %v107, align 8
  %v109 = getelementptr inbounds i64, ptr %v1, i64 40
  %v110 = load i64, ptr %v109, align 8
  %v111 = getelementptr inbounds i64, ptr %v1, i64 41
  %v112 = load i64, ptr %v111, align 8
  %v113 = getelementptr inbounds i64, ptr %v1, i64 42
  %v114 = load i64, ptr %v113, align 8
  store i64 0, ptr %v115, align 8
  %v116 = getelementptr inbounds ptr, ptr %v0, i64 39
  %v117 = load ptr, ptr %v116, align 4
  %v118 = mul i64 %v2, 24576
  %v119 = add i64 %v118, 512
  %v120 = getelementptr inbounds float, ptr %v117, i64 %v119
  %v121 = getelementptr inbounds float, ptr %v117, i64 0
  %v122 = getelementptr inbounds i64, ptr %v1, i64 4
  %v123 = load i64, ptr %v122, align 8
  %v124 = icmp eq i64 %v123, 0
  br i1 %v124, label %b0, label %b1
b0:
  %v125 = add i64 1, 0
  %v126 = sdiv i64 %v125, 1
  %v127 = add i64 %v2, 1
  %v128 = mul i64 %v126, %v2
  %v129 = sdiv i64 %v128, %v3
  %v130 = mul i64 %v129, 1
  %v131 = icmp slt i64 %v130, 1
  %v132 = select i1 %v131, i64 %v130, i64 1
  %v133 = mul i64 %v126, %v127
  %v134 = sdiv i64 %v133, %v3
  %v135 = mul i64 %v134, 1
  %v136 = icmp slt i64 %v135, 1
  %v137 = select i1 %v136, i64 %v135, i64 1
  %v138 = icmp slt i64 %v137, 1
  %v139 = select i1 %v138, i64 %v137, i64 1
  br label %b2
b2:
  %v140 = phi i64 [ %v132, %b0 ], [ %v168, %b7 ]
  %v141 = icmp slt i64 %v140, %v139
  br i1 %v141, label %b3, label %b4
b3:
  %v142 = mul i64 %v140, 256
  %v143 = mul i64 %v140, 8
  %v144 = add i64 %v142, 0
  %v145 = add i64 %v143, 0
  %v146 = getelementptr inbounds float, ptr %v121, i64 %v144
  %v147 = sub i64 8, %v145
  %v148 = icmp slt i64 %v147, 0
  %v149 = select i1 %v148, i64 0, i64 %v147
  %v150 = icmp ult i64 %v149, 8
  %v151 = select i1 %v150, i64 %v149, i64 8
  %v152 = trunc i64 %v151 to i32
  %v153 = insertelement <8 x i32> poison, i32 %v152, i64 0
  %v154 = shufflevector <8 x i32> %v153, <8 x i32> poison, <8 x i32> zeroinitializer
  %v155 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v154
  %v156 = mul i64 %v145, 1
  %v157 = add i64 0, %v156
  %v158 = getelementptr inbounds float, ptr %v18, i64 %v157
  br label %b5
b5:
  %v159 = phi i64 [ 0, %b3 ], [ %v166, %b6 ]
  %v160 = icmp slt i64 %v159, 32
  br i1 %v160, label %b6, label %b7
b6:
  %v161 = mul i64 %v159, 8
  %v162 = getelementptr inbounds float, ptr %v158, i64 %v161
  %v163 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v162, <8 x i1> %v155, <8 x float> zeroinitializer)
  %v164 = mul i64 %v159, 8
  %v165 = getelementptr inbounds float, ptr %v146, i64 %v164
  store <8 x float> %v163, ptr %v165, align 4
  %v166 = add nsw i64 %v159, 1
  br label %b5
b7:
  %v167 = add i64 %v142, 256
  %v168 = add nsw i64 %v140, 1
  br label %b2
b4:
  br label %b1
b1:
  %v169 = icmp sgt i64 %v3, 1
  br i1 %v169, label %b8, label %b9
b8:
  %v170 = getelementptr inbounds i64, ptr %v1, i64 3
  %v171 = atomicrmw add ptr %v170, i64 1 acq_rel
  %v172 = load i64, ptr %v115, align 8
  %v173 = add i64 %v172, 1
  store i64 %v173, ptr %v115, align 8
  %v174 = mul i64 %v3, %v173
  br label %b10
b10:
  %v175 = load atomic i64, ptr %v170 acquire, align 8
  %v176 = icmp slt i64 %v175, %v174
  br i1 %v176, label %b11, label %b12
b11:
  %v177 = call i32 @sched_yield()
  br label %b10
b12:
  br label %b9
b9:
  br label %b13
b13:
  %v178 = phi i64 [ 0, %b9 ], [ %v600, %b21 ]
  %v179 = icmp slt i64 %v178, %v5
  br i1 %v179, label %b14, label %b15
b14:
  %v180 = sub i64 %v5, 1
  %v181 = sub i64 %v180, %v178
  %v182 = add i64 %v7, 0
  %v183 = sdiv i64 %v182, 1
  %v184 = add i64 %v2, 1
  %v185 = mul i64 %v183, %v2
  %v186 = sdiv i64 %v185, %v3
  %v187 = mul i64 %v186, 1
  %v188 = icmp slt i64 %v187, %v7
  %v189 = select i1 %v188, i64 %v187, i64 %v7
  %v190 = mul i64 %v183, %v184
  %v191 = sdiv i64 %v190, %v3
  %v192 = mul i64 %v191, 1
  %v193 = icmp slt i64 %v192, %v7
  %v194 = select i1 %v193, i64 %v192, i64 %v7
  br label %b16
b16:
  %v195 = phi i64 [ %v189, %b14 ], [ %v455, %b17 ]
  %v196 = icmp slt i64 %v195, %v194
  br i1 %v196, label %b17, label %b18
b17:
  %v197 = add i64 %v181, 1
  %v198 = and i64 %v197, 1
  %v199 = mul i64 %v198, %v7
  %v200 = add i64 %v199, %v195
  %v201 = mul i64 %v200, 8
  %v202 = getelementptr inbounds float, ptr %v38, i64 %v201
  %v203 = add i64 %v181, 0
  %v204 = and i64 %v203, %v92
  %v205 = mul i64 %v204, %v7
  %v206 = add i64 %v205, %v195
  %v207 = mul i64 %v206, 8
  %v208 = getelementptr inbounds float, ptr %v32, i64 %v207
  %v209 = add i64 %v181, 0
  %v210 = and i64 %v209, %v90
  %v211 = mul i64 %v210, %v7
  %v212 = add i64 %v211, %v195
  %v213 = mul i64 %v212, 1
  %v214 = getelementptr inbounds float, ptr %v14, i64 %v213
  %v215 = getelementptr inbounds float, ptr %v214, i64 0
  %v216 = load float, ptr %v215, align 4
  %v217 = add i64 %v181, 0
  %v218 = and i64 %v217, %v106
  %v219 = mul i64 %v218, %v7
  %v220 = add i64 %v219, %v195
  %v221 = mul i64 %v220, 8
  %v222 = getelementptr inbounds float, ptr %v74, i64 %v221
  %v223 = add i64 %v181, 0
  %v224 = and i64 %v223, %v96
  %v225 = mul i64 %v224, %v7
  %v226 = add i64 %v225, %v195
  %v227 = mul i64 %v226, 8
  %v228 = getelementptr inbounds float, ptr %v36, i64 %v227
  %v229 = add i64 %v181, 0
  %v230 = and i64 %v229, %v104
  %v231 = mul i64 %v230, %v7
  %v232 = add i64 %v231, %v195
  %v233 = mul i64 %v232, 8
  %v234 = getelementptr inbounds float, ptr %v72, i64 %v233
  %v235 = add i64 %v181, 0
  %v236 = and i64 %v235, %v108
  %v237 = mul i64 %v236, %v7
  %v238 = add i64 %v237, %v195
  %v239 = mul i64 %v238, 8
  %v240 = getelementptr inbounds float, ptr %v76, i64 %v239
  %v241 = add i64 %v181, 0
  %v242 = and i64 %v241, %v110
  %v243 = mul i64 %v242, %v7
  %v244 = add i64 %v243, %v195
  %v245 = mul i64 %v244, 8
  %v246 = getelementptr inbounds float, ptr %v78, i64 %v245
  %v247 = add i64 %v181, 1
  %v248 = and i64 %v247, 1
  %v249 = mul i64 %v248, %v7
  %v250 = add i64 %v249, %v195
  %v251 = mul i64 %v250, 8
  %v252 = getelementptr inbounds float, ptr %v40, i64 %v251
  %v253 = add i64 %v181, 0
  %v254 = and i64 %v253, %v94
  %v255 = mul i64 %v254, %v7
  %v256 = add i64 %v255, %v195
  %v257 = mul i64 %v256, 8
  %v258 = getelementptr inbounds float, ptr %v34, i64 %v257
  %v259 = add i64 %v181, 0
  %v260 = and i64 %v259, %v102
  %v261 = mul i64 %v260, %v7
  %v262 = add i64 %v261, %v195
  %v263 = mul i64 %v262, 32
  %v264 = getelementptr inbounds float, ptr %v64, i64 %v263
  %v265 = add i64 %v181, 0
  %v266 = and i64 %v265, %v112
  %v267 = mul i64 %v266, %v7
  %v268 = add i64 %v267, %v195
  %v269 = mul i64 %v268, 8
  %v270 = getelementptr inbounds float, ptr %v80, i64 %v269
  %v271 = add i64 %v181, 0
  %v272 = and i64 %v271, %v114
  %v273 = mul i64 %v272, %v7
  %v274 = add i64 %v273, %v195
  %v275 = mul i64 %v274, 8
  %v276 = getelementptr inbounds float, ptr %v82, i64 %v275
  %v277 = add i64 %v181, 0
  %v278 = and i64 %v277, 1
  %v279 = mul i64 %v278, %v7
  %v280 = add i64 %v279, %v195
  %v281 = mul i64 %v280, 8
  %v282 = getelementptr inbounds float, ptr %v40, i64 %v281
  %v283 = add i64 0, 0
  %v284 = getelementptr inbounds float, ptr %v202, i64 %v283
  %v285 = load <8 x float>, ptr %v284, align 4
  %v286 = add i64 0, 0
  %v287 = getelementptr inbounds float, ptr %v208, i64 %v286
  %v288 = load <8 x float>, ptr %v287, align 4
  %v289 = fadd <8 x float> %v285, %v288
  %v290 = add i64 0, 0
  %v291 = getelementptr inbounds float, ptr %v22, i64 %v290
  %v292 = load <8 x float>, ptr %v291, align 4
  %v293 = insertelement <8 x float> poison, float %v216, i64 0
  %v294 = shufflevector <8 x float> %v293, <8 x float> poison, <8 x i32> zeroinitializer
  %v295 = fsub <8 x float> %v294, %v292
  %v296 = add i64 0, 0
  %v297 = getelementptr inbounds float, ptr %v24, i64 %v296
  %v298 = load <8 x float>, ptr %v297, align 4
  %v299 = fdiv <8 x float> %v295, %v298
  %v300 = call <8 x float> @llvm.floor.v8f32(<8 x float> %v299)
  %v301 = fmul <8 x float> %v300, %v298
  %v302 = fsub <8 x float> %v295, %v301
  %v303 = fdiv <8 x float> %v302, %v298
  %v304 = add i64 0, 0
  %v305 = getelementptr inbounds float, ptr %v68, i64 %v304
  %v306 = load <8 x float>, ptr %v305, align 4
  %v307 = fcmp olt <8 x float> %v303, %v306
  %v308 = select <8 x i1> %v307, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v309 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v310 = shufflevector <8 x float> %v309, <8 x float> poison, <8 x i32> zeroinitializer
  %v311 = fmul <8 x float> %v310, %v303
  %v312 = add i64 0, 0
  %v313 = getelementptr inbounds float, ptr %v10, i64 %v312
  %v314 = load <8 x float>, ptr %v313, align 4
  %v315 = fdiv <8 x float> %v311, %v314
  %v316 = fcmp olt <8 x float> %v303, %v314
  %v317 = select <8 x i1> %v316, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v318 = fsub <8 x float> %v310, %v315
  %v319 = insertelement <8 x float> poison, float 0x3F50624DE0000000, i64 0
  %v320 = shufflevector <8 x float> %v319, <8 x float> poison, <8 x i32> zeroinitializer
  %v321 = fmul <8 x float> %v320, %v303
  %v322 = fcmp une <8 x float> %v317, splat (float 0x0000000000000000)
  %v323 = select <8 x i1> %v322, <8 x float> %v318, <8 x float> %v321
  %v324 = fcmp une <8 x float> %v308, splat (float 0x0000000000000000)
  %v325 = select <8 x i1> %v324, <8 x float> %v315, <8 x float> %v323
  %v326 = fmul <8 x float> %v289, %v325
  %v327 = add i64 0, 0
  %v328 = getelementptr inbounds float, ptr %v222, i64 %v327
  %v329 = load <8 x float>, ptr %v328, align 4
  %v330 = add i64 0, 0
  %v331 = getelementptr inbounds float, ptr %v228, i64 %v330
  %v332 = load <8 x float>, ptr %v331, align 4
  %v333 = fmul <8 x float> %v329, %v332
  %v334 = add i64 0, 0
  %v335 = getelementptr inbounds float, ptr %v234, i64 %v334
  %v336 = load <8 x float>, ptr %v335, align 4
  %v337 = add i64 0, 0
  %v338 = getelementptr inbounds float, ptr %v240, i64 %v337
  %v339 = load <8 x float>, ptr %v338, align 4
  %v340 = fmul <8 x float> %v336, %v339
  %v341 = fadd <8 x float> %v333, %v340
  %v342 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v341)
  %v343 = fcmp ogt <8 x float> %v342, splat (float 0x4023000000000000)
  %v344 = select <8 x i1> %v343, <8 x float> splat (float 0x4023000000000000), <8 x float> %v342
  %v345 = fadd <8 x float> %v344, %v344
  %v346 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v345, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v347 = fsub <8 x float> %v346, splat (float 0x4168000000000000)
  %v348 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v347, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v345)
  %v349 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v347, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v348)
  %v350 = bitcast <8 x float> %v346 to <8 x i32>
  %v351 = fmul <8 x float> %v349, %v349
  %v352 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v349, <8 x float> splat (float 0x3F81227F40000000))
  %v353 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v352, <8 x float> %v349, <8 x float> splat (float 0x3FA5556740000000))
  %v354 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v353, <8 x float> %v349, <8 x float> splat (float 0x3FC5554B00000000))
  %v355 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v354, <8 x float> %v349, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v356 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v351, <8 x float> %v355, <8 x float> %v349)
  %v357 = shl <8 x i32> %v350, splat (i32 23)
  %v358 = add <8 x i32> %v357, splat (i32 1065353216)
  %v359 = bitcast <8 x i32> %v358 to <8 x float>
  %v360 = fsub <8 x float> %v359, splat (float 0x3FF0000000000000)
  %v361 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v359, <8 x float> %v356, <8 x float> %v360)
  %v362 = fadd <8 x float> %v361, splat (float 0x4000000000000000)
  %v363 = fdiv <8 x float> %v361, %v362
  %v364 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v363, <8 x float> %v341)
  %v365 = fmul <8 x float> %v326, %v364
  %v366 = add i64 0, 0
  %v367 = getelementptr inbounds float, ptr %v246, i64 %v366
  %v368 = load <8 x float>, ptr %v367, align 4
  %v369 = fmul <8 x float> %v365, %v368
  %v370 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v371 = shufflevector <8 x float> %v370, <8 x float> poison, <8 x i32> zeroinitializer
  %v372 = fsub <8 x float> %v371, %v368
  %v373 = fmul <8 x float> %v369, %v372
  %v374 = fmul <8 x float> %v326, %v368
  %v375 = fmul <8 x float> %v364, %v364
  %v376 = fsub <8 x float> %v371, %v375
  %v377 = fmul <8 x float> %v374, %v376
  %v378 = add i64 0, 0
  %v379 = getelementptr inbounds float, ptr %v252, i64 %v378
  %v380 = load <8 x float>, ptr %v379, align 4
  %v381 = fmul <8 x float> %v380, %v325
  %v382 = fadd <8 x float> %v377, %v381
  %v383 = add i64 0, 0
  %v384 = getelementptr inbounds float, ptr %v30, i64 %v383
  %v385 = load <8 x float>, ptr %v384, align 4
  %v386 = fmul <8 x float> %v373, %v385
  %v387 = fadd <8 x float> %v382, %v386
  %v388 = fmul <8 x float> %v387, %v336
  %v389 = fmul <8 x float> %v339, %v339
  %v390 = fsub <8 x float> %v371, %v389
  %v391 = fmul <8 x float> %v388, %v390
  %v392 = fmul <8 x float> %v368, %v364
  %v393 = fmul <8 x float> %v289, %v392
  %v394 = add i64 0, 0
  %v395 = getelementptr inbounds float, ptr %v258, i64 %v394
  %v396 = load <8 x float>, ptr %v395, align 4
  %v397 = fmul <8 x float> %v289, %v396
  %v398 = fmul <8 x float> %v380, %v332
  %v399 = fadd <8 x float> %v397, %v398
  %v400 = fsub <8 x float> %v393, %v399
  %v401 = fmul <8 x float> %v380, %v341
  %v402 = fadd <8 x float> %v400, %v401
  %v403 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v404 = shufflevector <8 x float> %v403, <8 x float> poison, <8 x i32> zeroinitializer
  %v405 = fcmp une <8 x float> %v308, splat (float 0x0000000000000000)
  %v406 = select <8 x i1> %v405, <8 x float> %v404, <8 x float> %v402
  %v407 = fcmp une <8 x float> %v317, splat (float 0x0000000000000000)
  %v408 = select <8 x i1> %v407, <8 x float> %v406, <8 x float> %v404
  %v409 = fcmp une <8 x float> %v308, splat (float 0x0000000000000000)
  %v410 = select <8 x i1> %v409, <8 x float> %v402, <8 x float> %v404
  %v411 = fsub <8 x float> %v408, %v410
  %v412 = fmul <8 x float> %v387, %v332
  %v413 = fmul <8 x float> %v412, %v329
  %v414 = fsub <8 x float> %v371, %v329
  %v415 = fmul <8 x float> %v413, %v414
  %v416 = fmul <8 x float> %v387, %v339
  %v417 = fmul <8 x float> %v416, %v336
  %v418 = fsub <8 x float> %v371, %v336
  %v419 = fmul <8 x float> %v417, %v418
  %v420 = fcmp une <8 x float> %v317, splat (float 0x0000000000000000)
  %v421 = select <8 x i1> %v420, <8 x float> %v404, <8 x float> %v406
  %v422 = fmul <8 x float> %v421, %v320
  %v423 = fsub <8 x float> %v410, %v408
  %v424 = fdiv <8 x float> %v423, %v314
  %v425 = fmul <8 x float> %v424, %v310
  %v426 = fadd <8 x float> %v422, %v425
  %v427 = fsub <8 x float> %v371, %v325
  %v428 = fmul <8 x float> %v380, %v427
  %v429 = fmul <8 x float> %v387, %v329
  %v430 = fadd <8 x float> %v428, %v429
  %v431 = add i64 0, 0
  %v432 = getelementptr inbounds float, ptr %v28, i64 %v431
  %v433 = load <8 x float>, ptr %v432, align 4
  %v434 = fmul <8 x float> %v415, %v433
  %v435 = fadd <8 x float> %v430, %v434
  %v436 = add i64 0, 0
  %v437 = getelementptr inbounds float, ptr %v26, i64 %v436
  %v438 = load <8 x float>, ptr %v437, align 4
  %v439 = fmul <8 x float> %v419, %v438
  %v440 = fadd <8 x float> %v435, %v439
  %v441 = add i64 24, 0
  %v442 = getelementptr inbounds float, ptr %v264, i64 %v441
  store <8 x float> %v373, ptr %v442, align 4
  %v443 = add i64 16, 0
  %v444 = getelementptr inbounds float, ptr %v264, i64 %v443
  store <8 x float> %v391, ptr %v444, align 4
  %v445 = add i64 0, 0
  %v446 = getelementptr inbounds float, ptr %v270, i64 %v445
  store <8 x float> %v411, ptr %v446, align 4
  %v447 = add i64 8, 0
  %v448 = getelementptr inbounds float, ptr %v264, i64 %v447
  store <8 x float> %v415, ptr %v448, align 4
  %v449 = add i64 0, 0
  %v450 = getelementptr inbounds float, ptr %v264, i64 %v449
  store <8 x float> %v419, ptr %v450, align 4
  %v451 = add i64 0, 0
  %v452 = getelementptr inbounds float, ptr %v276, i64 %v451
  store <8 x float> %v426, ptr %v452, align 4
  %v453 = add i64 0, 0
  %v454 = getelementptr inbounds float, ptr %v282, i64 %v453
  store <8 x float> %v440, ptr %v454, align 4
  %v455 = add nsw i64 %v195, 1
  br label %b16
b18:
  %v457 = add i64 %v7, 0
  %v458 = sdiv i64 %v457, 1
  %v459 = add i64 %v2, 1
  %v460 = mul i64 %v458, %v2
  %v461 = sdiv i64 %v460, %v3
  %v462 = mul i64 %v461, 1
  %v463 = icmp slt i64 %v462, %v7
  %v464 = select i1 %v463, i64 %v462, i64 %v7
  %v465 = mul i64 %v458, %v459
  %v466 = sdiv i64 %v465, %v3
  %v467 = mul i64 %v466, 1
  %v468 = icmp slt i64 %v467, %v7
  %v469 = select i1 %v468, i64 %v467, i64 %v7
  br label %b19
b19:
  %v470 = phi i64 [ %v464, %b18 ], [ %v599, %b24 ]
  %v471 = icmp slt i64 %v470, %v469
  br i1 %v471, label %b20, label %b21
b20:
  %v472 = add i64 %v470, 96
  %v473 = icmp slt i64 %v472, %v469
  %v474 = select i1 %v473, i64 %v472, i64 %v469
  br label %b22
b22:
  %v475 = phi i64 [ 0, %b20 ], [ %v598, %b27 ]
  %v476 = icmp slt i64 %v475, 1
  br i1 %v476, label %b23, label %b24
b23:
  %v477 = sub i64 %v474, %v470
  %v478 = sub i64 8, 1
  %v479 = add i64 %v477, %v478
  %v480 = sdiv i64 %v479, 8
  br label %b25
b25:
  %v481 = phi i64 [ 0, %b23 ], [ %v597, %b32 ]
  %v482 = icmp slt i64 %v481, %v480
  br i1 %v482, label %b26, label %b27
b26:
  %v483 = mul i64 %v477, %v481
  %v484 = sdiv i64 %v483, %v480
  %v485 = add i64 %v470, %v484
  %v486 = add i64 %v481, 1
  %v487 = mul i64 %v477, %v486
  %v488 = sdiv i64 %v487, %v480
  %v489 = add i64 %v470, %v488
  %v490 = mul i64 %v475, 256
  %v491 = getelementptr inbounds float, ptr %v121, i64 %v490
  %v492 = sub i64 %v489, %v485
  %v493 = add i64 %v181, 0
  %v494 = and i64 %v493, %v102
  %v495 = mul i64 %v494, %v7
  %v496 = add i64 %v495, %v485
  %v497 = mul i64 %v496, 32
  %v498 = getelementptr inbounds float, ptr %v64, i64 %v497
  %v499 = getelementptr inbounds float, ptr %v498, i64 0
  %v500 = sub i64 %v492, 1
  %v501 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v500
  %v502 = load ptr, ptr %v501, align 4
  %v503 = icmp sgt i64 %v492, 0
  br i1 %v503, label %b28, label %b29
b28:
  call void %v502(ptr %v499, i64 32, ptr %v491, i64 32, ptr %v456)
  br label %b29
b29:
  %v504 = add i64 %v490, 256
  br label %b30
b30:
  %v505 = phi i64 [ %v485, %b29 ], [ %v596, %b35 ]
  %v506 = icmp slt i64 %v505, %v489
  br i1 %v506, label %b31, label %b32
b31:
  %v507 = sub i64 %v505, %v485
  %v508 = mul i64 %v507, 8
  %v509 = getelementptr inbounds float, ptr %v456, i64 %v508
  %v510 = add i64 %v181, 1
  %v511 = and i64 %v510, 1
  %v512 = mul i64 %v511, %v7
  %v513 = add i64 %v512, %v505
  %v514 = mul i64 %v513, 8
  %v515 = getelementptr inbounds float, ptr %v38, i64 %v514
  %v516 = add i64 %v181, 0
  %v517 = and i64 %v516, %v92
  %v518 = mul i64 %v517, %v7
  %v519 = add i64 %v518, %v505
  %v520 = mul i64 %v519, 8
  %v521 = getelementptr inbounds float, ptr %v32, i64 %v520
  %v522 = add i64 %v181, 0
  %v523 = and i64 %v522, %v90
  %v524 = mul i64 %v523, %v7
  %v525 = add i64 %v524, %v505
  %v526 = mul i64 %v525, 1
  %v527 = getelementptr inbounds float, ptr %v14, i64 %v526
  %v528 = getelementptr inbounds float, ptr %v527, i64 0
  %v529 = load float, ptr %v528, align 4
  %v530 = add i64 %v181, 0
  %v531 = and i64 %v530, 1
  %v532 = mul i64 %v531, %v7
  %v533 = add i64 %v532, %v505
  %v534 = mul i64 %v533, 8
  %v535 = getelementptr inbounds float, ptr %v38, i64 %v534
  br label %b33
b33:
  %v536 = phi i64 [ 0, %b31 ], [ %v595, %b34 ]
  %v537 = icmp slt i64 %v536, 1
  br i1 %v537, label %b34, label %b35
b34:
  %v538 = mul i64 %v475, 1
  %v539 = add i64 %v538, %v536
  %v540 = mul i64 %v539, 8
  %v541 = add i64 0, %v536
  %v542 = mul i64 %v541, 8
  %v543 = getelementptr inbounds float, ptr %v509, i64 %v542
  %v544 = load <8 x float>, ptr %v543, align 4
  %v545 = add i64 0, %v540
  %v546 = getelementptr inbounds float, ptr %v515, i64 %v545
  %v547 = load <8 x float>, ptr %v546, align 4
  %v548 = add i64 0, %v540
  %v549 = getelementptr inbounds float, ptr %v521, i64 %v548
  %v550 = load <8 x float>, ptr %v549, align 4
  %v551 = fadd <8 x float> %v547, %v550
  %v552 = add i64 0, %v540
  %v553 = getelementptr inbounds float, ptr %v22, i64 %v552
  %v554 = load <8 x float>, ptr %v553, align 4
  %v555 = insertelement <8 x float> poison, float %v529, i64 0
  %v556 = shufflevector <8 x float> %v555, <8 x float> poison, <8 x i32> zeroinitializer
  %v557 = fsub <8 x float> %v556, %v554
  %v558 = add i64 0, %v540
  %v559 = getelementptr inbounds float, ptr %v24, i64 %v558
  %v560 = load <8 x float>, ptr %v559, align 4
  %v561 = fdiv <8 x float> %v557, %v560
  %v562 = call <8 x float> @llvm.floor.v8f32(<8 x float> %v561)
  %v563 = fmul <8 x float> %v562, %v560
  %v564 = fsub <8 x float> %v557, %v563
  %v565 = fdiv <8 x float> %v564, %v560
  %v566 = add i64 0, %v540
  %v567 = getelementptr inbounds float, ptr %v68, i64 %v566
  %v568 = load <8 x float>, ptr %v567, align 4
  %v569 = fcmp olt <8 x float> %v565, %v568
  %v570 = select <8 x i1> %v569, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v571 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v572 = shufflevector <8 x float> %v571, <8 x float> poison, <8 x i32> zeroinitializer
  %v573 = fmul <8 x float> %v572, %v565
  %v574 = add i64 0, %v540
  %v575 = getelementptr inbounds float, ptr %v10, i64 %v574
  %v576 = load <8 x float>, ptr %v575, align 4
  %v577 = fdiv <8 x float> %v573, %v576
  %v578 = fcmp olt <8 x float> %v565, %v576
  %v579 = select <8 x i1> %v578, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v580 = fsub <8 x float> %v572, %v577
  %v581 = insertelement <8 x float> poison, float 0x3F50624DE0000000, i64 0
  %v582 = shufflevector <8 x float> %v581, <8 x float> poison, <8 x i32> zeroinitializer
  %v583 = fmul <8 x float> %v582, %v565
  %v584 = fcmp une <8 x float> %v579, splat (float 0x0000000000000000)
  %v585 = select <8 x i1> %v584, <8 x float> %v580, <8 x float> %v583
  %v586 = fcmp une <8 x float> %v570, splat (float 0x0000000000000000)
  %v587 = select <8 x i1> %v586, <8 x float> %v577, <8 x float> %v585
  %v588 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v589 = shufflevector <8 x float> %v588, <8 x float> poison, <8 x i32> zeroinitializer
  %v590 = fsub <8 x float> %v589, %v587
  %v591 = fmul <8 x float> %v551, %v590
  %v592 = fadd <8 x float> %v591, %v544
  %v593 = add i64 0, %v540
  %v594 = getelementptr inbounds float, ptr %v535, i64 %v593
  store <8 x float> %v592, ptr %v594, align 4
  %v595 = add nsw i64 %v536, 1
  br label %b33
b35:
  %v596 = add nsw i64 %v505, 1
  br label %b30
b32:
  %v597 = add nsw i64 %v481, 1
  br label %b25
b27:
  %v598 = add nsw i64 %v475, 1
  br label %b22
b24:
  %v599 = add nsw i64 %v470, 96
  br label %b19
b21:
  %v600 = add nsw i64 %v178, 1
  br label %b13
b15:
  %v601 = icmp sgt i64 %v3, 1
  br i1 %v601, label %b36, label %b37
b36:
  %v602 = getelementptr inbounds i64, ptr %v1, i64 3
  %v603 = atomicrmw add ptr %v602, i64 1 acq_rel
  %v604 = load i64, ptr %v115, align 8
  %v605 = add i64 %v604, 1
  store i64 %v605, ptr %v115, align 8
  %v606 = mul i64 %v3, %v605
  br label %b38
b38:
  %v607 = load atomic i64, ptr %v602 acquire, align 8
  %v608 = icmp slt i64 %v607, %v606
  br i1 %v608, label %b39, label %b40
b39:
  %v609 = call i32 @sched_yield()
  br label %b38
b40:
  br label %b37
b37:
  %v610 = getelementptr inbounds float, ptr %v117, i64 256
  %v611 = getelementptr inbounds i64, ptr %v1, i64 4
  %v612 = load i64, ptr %v611, align 8
  %v613 = icmp eq i64 %v612, 0
  br i1 %v613, label %b41, label %b42
b41:
  %v614 = add i64 1, 0
  %v615 = sdiv i64 %v614, 1
  %v616 = add i64 %v2, 1
  %v617 = mul i64 %v615, %v2
  %v618 = sdiv i64 %v617, %v3
  %v619 = mul i64 %v618, 1
  %v620 = icmp slt i64 %v619, 1
  %v621 = select i1 %v620, i64 %v619, i64 1
  %v622 = mul i64 %v615, %v616
  %v623 = sdiv i64 %v622, %v3
  %v624 = mul i64 %v623, 1
  %v625 = icmp slt i64 %v624, 1
  %v626 = select i1 %v625, i64 %v624, i64 1
  %v627 = icmp slt i64 %v626, 1
  %v628 = select i1 %v627, i64 %v626, i64 1
  br label %b43
b43:
  %v629 = phi i64 [ %v621, %b41 ], [ %v657, %b48 ]
  %v630 = icmp slt i64 %v629, %v628
  br i1 %v630, label %b44, label %b45
b44:
  %v631 = mul i64 %v629, 256
  %v632 = mul i64 %v629, 8
  %v633 = add i64 %v631, 0
  %v634 = add i64 %v632, 0
  %v635 = getelementptr inbounds float, ptr %v610, i64 %v633
  %v636 = sub i64 8, %v634
  %v637 = icmp slt i64 %v636, 0
  %v638 = select i1 %v637, i64 0, i64 %v636
  %v639 = icmp ult i64 %v638, 8
  %v640 = select i1 %v639, i64 %v638, i64 8
  %v641 = trunc i64 %v640 to i32
  %v642 = insertelement <8 x i32> poison, i32 %v641, i64 0
  %v643 = shufflevector <8 x i32> %v642, <8 x i32> poison, <8 x i32> zeroinitializer
  %v644 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v643
  %v645 = mul i64 %v634, 1
  %v646 = add i64 0, %v645
  %v647 = getelementptr inbounds float, ptr %v16, i64 %v646
  br label %b46
b46:
  %v648 = phi i64 [ 0, %b44 ], [ %v655, %b47 ]
  %v649 = icmp slt i64 %v648, 32
  br i1 %v649, label %b47, label %b48
b47:
  %v650 = mul i64 %v648, 8
  %v651 = getelementptr inbounds float, ptr %v647, i64 %v650
  %v652 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v651, <8 x i1> %v644, <8 x float> zeroinitializer)
  %v653 = mul i64 %v648, 8
  %v654 = getelementptr inbounds float, ptr %v635, i64 %v653
  store <8 x float> %v652, ptr %v654, align 4
  %v655 = add nsw i64 %v648, 1
  br label %b46
b48:
  %v656 = add i64 %v631, 256
  %v657 = add nsw i64 %v629, 1
  br label %b43
b45:
  br label %b42
b42:
  %v658 = icmp sgt i64 %v3, 1
  br i1 %v658, label %b49, label %b50
b49:
  %v659 = getelementptr inbounds i64, ptr %v1, i64 3
  %v660 = atomicrmw add ptr %v659, i64 1 acq_rel
  %v661 = load i64, ptr %v115, align 8
  %v662 = add i64 %v661, 1
  store i64 %v662, ptr %v115, align 8
  %v663 = mul i64 %v3, %v662
  br label %b51
b51:
  %v664 = load atomic i64, ptr %v659 acquire, align 8
  %v665 = icmp slt i64 %v664, %v663
  br i1 %v665, label %b52, label %b53
b52:
  %v666 = call i32 @sched_yield()
  br label %b51
b53:
  br label %b50
b50:
  %v667 = add i64 %v8, 0
  %v668 = sdiv i64 %v667, 1
  %v669 = add i64 %v2, 1
  %v670 = mul i64 %v668, %v2
  %v671 = sdiv i64 %v670, %v3
  %v672 = mul i64 %v671, 1
  %v673 = icmp slt i64 %v672, %v8
  %v674 = select i1 %v673, i64 %v672, i64 %v8
  %v675 = mul i64 %v668, %v669
  %v676 = sdiv i64 %v675, %v3
  %v677 = mul i64 %v676, 1
  %v678 = icmp slt i64 %v677, %v8
  %v679 = select i1 %v678, i64 %v677, i64 %v8
  br label %b54
b54:
  %v680 = phi i64 [ %v674, %b50 ], [ %v709, %b59 ]
  %v681 = icmp slt i64 %v680, %v679
  br i1 %v681, label %b55, label %b56
b55:
  br label %b57
b57:
  %v682 = phi i64 [ 0, %b55 ], [ %v695, %b58 ]
  %v683 = phi <8 x float> [ splat (float 0x0000000000000000), %b55 ], [ %v694, %b58 ]
  %v684 = icmp slt i64 %v682, 8
  br i1 %v684, label %b58, label %b59
b58:
  %v685 = mul i64 %v680, 8
  %v686 = getelementptr inbounds float, ptr %v82, i64 %v685
  %v687 = add i64 0, %v682
  %v688 = getelementptr inbounds float, ptr %v686, i64 %v687
  %v689 = load <8 x float>, ptr %v688, align 4
  %v690 = add i64 0, %v682
  %v691 = getelementptr inbounds float, ptr %v24, i64 %v690
  %v692 = load <8 x float>, ptr %v691, align 4
  %v693 = fdiv <8 x float> %v689, %v692
  %v694 = fadd <8 x float> %v683, %v693
  %v695 = add nsw i64 %v682, 8
  br label %b57
b59:
  %v696 = shufflevector <8 x float> %v683, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v697 = shufflevector <8 x float> %v683, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v698 = fadd <4 x float> %v696, %v697
  %v699 = shufflevector <4 x float> %v698, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v700 = shufflevector <4 x float> %v698, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v701 = fadd <2 x float> %v699, %v700
  %v702 = extractelement <2 x float> %v701, i64 0
  %v703 = extractelement <2 x float> %v701, i64 1
  %v704 = fadd float %v702, %v703
  %v705 = fadd float %v704, 0x0000000000000000
  %v706 = mul i64 %v680, 1
  %v707 = getelementptr inbounds float, ptr %v44, i64 %v706
  %v708 = getelementptr inbounds float, ptr %v707, i64 0
  store float %v705, ptr %v708, align 4
  %v709 = add nsw i64 %v680, 1
  br label %b54
b56:
  %v711 = add i64 %v8, 0
  %v712 = sdiv i64 %v711, 1
  %v713 = add i64 %v2, 1
  %v714 = mul i64 %v712, %v2
  %v715 = sdiv i64 %v714, %v3
  %v716 = mul i64 %v715, 1
  %v717 = icmp slt i64 %v716, %v8
  %v718 = select i1 %v717, i64 %v716, i64 %v8
  %v719 = mul i64 %v712, %v713
  %v720 = sdiv i64 %v719, %v3
  %v721 = mul i64 %v720, 1
  %v722 = icmp slt i64 %v721, %v8
  %v723 = select i1 %v722, i64 %v721, i64 %v8
  br label %b60
b60:
  %v724 = phi i64 [ %v718, %b56 ], [ %v777, %b65 ]
  %v725 = icmp slt i64 %v724, %v723
  br i1 %v725, label %b61, label %b62
b61:
  %v726 = add i64 %v724, 96
  %v727 = icmp slt i64 %v726, %v723
  %v728 = select i1 %v727, i64 %v726, i64 %v723
  br label %b63
b63:
  %v729 = phi i64 [ 0, %b61 ], [ %v776, %b68 ]
  %v730 = icmp slt i64 %v729, 1
  br i1 %v730, label %b64, label %b65
b64:
  %v731 = sub i64 %v728, %v724
  %v732 = sub i64 8, 1
  %v733 = add i64 %v731, %v732
  %v734 = sdiv i64 %v733, 8
  br label %b66
b66:
  %v735 = phi i64 [ 0, %b64 ], [ %v775, %b73 ]
  %v736 = icmp slt i64 %v735, %v734
  br i1 %v736, label %b67, label %b68
b67:
  %v737 = mul i64 %v731, %v735
  %v738 = sdiv i64 %v737, %v734
  %v739 = add i64 %v724, %v738
  %v740 = add i64 %v735, 1
  %v741 = mul i64 %v731, %v740
  %v742 = sdiv i64 %v741, %v734
  %v743 = add i64 %v724, %v742
  %v744 = mul i64 %v729, 256
  %v745 = getelementptr inbounds float, ptr %v610, i64 %v744
  %v746 = sub i64 %v743, %v739
  %v747 = mul i64 %v739, 32
  %v748 = getelementptr inbounds float, ptr %v64, i64 %v747
  %v749 = getelementptr inbounds float, ptr %v748, i64 0
  %v750 = sub i64 %v746, 1
  %v751 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v750
  %v752 = load ptr, ptr %v751, align 4
  %v753 = icmp sgt i64 %v746, 0
  br i1 %v753, label %b69, label %b70
b69:
  call void %v752(ptr %v749, i64 32, ptr %v745, i64 32, ptr %v710)
  br label %b70
b70:
  %v754 = add i64 %v744, 256
  br label %b71
b71:
  %v755 = phi i64 [ %v739, %b70 ], [ %v774, %b76 ]
  %v756 = icmp slt i64 %v755, %v743
  br i1 %v756, label %b72, label %b73
b72:
  %v757 = sub i64 %v755, %v739
  %v758 = mul i64 %v757, 8
  %v759 = getelementptr inbounds float, ptr %v710, i64 %v758
  %v760 = mul i64 %v755, 8
  %v761 = getelementptr inbounds float, ptr %v42, i64 %v760
  br label %b74
b74:
  %v762 = phi i64 [ 0, %b72 ], [ %v773, %b75 ]
  %v763 = icmp slt i64 %v762, 1
  br i1 %v763, label %b75, label %b76
b75:
  %v764 = mul i64 %v729, 1
  %v765 = add i64 %v764, %v762
  %v766 = mul i64 %v765, 8
  %v767 = add i64 0, %v762
  %v768 = mul i64 %v767, 8
  %v769 = getelementptr inbounds float, ptr %v759, i64 %v768
  %v770 = load <8 x float>, ptr %v769, align 4
  %v771 = add i64 0, %v766
  %v772 = getelementptr inbounds float, ptr %v761, i64 %v771
  store <8 x float> %v770, ptr %v772, align 4
  %v773 = add nsw i64 %v762, 1
  br label %b74
b76:
  %v774 = add nsw i64 %v755, 1
  br label %b71
b73:
  %v775 = add nsw i64 %v735, 1
  br label %b66
b68:
  %v776 = add nsw i64 %v729, 1
  br label %b63
b65:
  %v777 = add nsw i64 %v724, 96
  br label %b60
b62:
  %v778 = icmp sgt i64 %v3, 1
  br i1 %v778, label %b77, label %b78
b77:
  %v779 = getelementptr inbounds i64, ptr %v1, i64 3
  %v780 = atomicrmw add ptr %v779, i64 1 acq_rel
  %v781 = load i64, ptr %v115, align 8
  %v782 = add i64 %v781, 1
  store i64 %v782, ptr %v115, align 8
  %v783 = mul i64 %v3, %v782
  br label %b79
b79:
  %v784 = load atomic i64, ptr %v779 acquire, align 8
  %v785 = icmp slt i64 %v784, %v783
  br i1 %v785, label %b80, label %b81
b80:
  %v786 = call i32 @sched_yield()
  br label %b79
b81:
  br label %b78
b78:
  %v787 = mul i64 0, 32
  %v788 = getelementptr inbounds float, ptr %v64, i64 %v787
  %v789 = getelementptr inbounds float, ptr %v788, i64 0
  %v790 = mul i64 0, 8
  %v791 = getelementptr inbounds float, ptr %v12, i64 %v790
  %v792 = getelementptr inbounds float, ptr %v791, i64 0
  %v793 = getelementptr inbounds float, ptr %v120, i64 12288
  %v794 = add i64 32, 1
  %v795 = sdiv i64 %v794, 2
  %v796 = add i64 %v2, 1
  %v797 = mul i64 %v795, %v2
  %v798 = sdiv i64 %v797, %v3
  %v799 = mul i64 %v798, 2
  %v800 = icmp slt i64 %v799, 32
  %v801 = select i1 %v800, i64 %v799, i64 32
  %v802 = mul i64 %v795, %v796
  %v803 = sdiv i64 %v802, %v3
  %v804 = mul i64 %v803, 2
  %v805 = icmp slt i64 %v804, 32
  %v806 = select i1 %v805, i64 %v804, i64 32
  %v807 = getelementptr inbounds float, ptr %v46, i64 0
  br label %b82
b82:
  %v808 = phi i64 [ %v801, %b78 ], [ %v816, %b87 ]
  %v809 = icmp slt i64 %v808, %v806
  br i1 %v809, label %b83, label %b84
b83:
  %v810 = mul i64 %v808, 8
  %v811 = getelementptr inbounds float, ptr %v807, i64 %v810
  br label %b85
b85:
  %v812 = phi i64 [ 0, %b83 ], [ %v815, %b86 ]
  %v813 = icmp slt i64 %v812, 8
  br i1 %v813, label %b86, label %b87
b86:
  %v814 = getelementptr inbounds float, ptr %v811, i64 %v812
  store float 0x0000000000000000, ptr %v814, align 4
  %v815 = add nsw i64 %v812, 1
  br label %b85
b87:
  %v816 = add nsw i64 %v808, 1
  br label %b82
b84:
  %v817 = mul i64 %v8, 1
  br label %b88
b88:
  %v818 = phi i64 [ 0, %b84 ], [ %v922, %b93 ]
  %v819 = icmp slt i64 %v818, %v817
  br i1 %v819, label %b89, label %b90
b89:
  %v820 = sub i64 %v817, %v818
  %v821 = icmp slt i64 %v820, 384
  %v822 = select i1 %v821, i64 %v820, i64 384
  br label %b91
b91:
  %v823 = phi i64 [ %v801, %b89 ], [ %v921, %b117 ]
  %v824 = icmp slt i64 %v823, %v806
  br i1 %v824, label %b92, label %b93
b92:
  %v825 = sub i64 %v806, %v823
  %v826 = icmp slt i64 %v825, 64
  %v827 = select i1 %v826, i64 %v825, i64 64
  %v828 = sdiv i64 %v827, 2
  %v829 = mul i64 %v828, 2
  %v830 = sub i64 %v827, %v829
  %v831 = mul i64 %v818, 32
  %v832 = add i64 %v831, %v823
  %v833 = getelementptr inbounds float, ptr %v789, i64 %v832
  br label %b94
b94:
  %v834 = phi i64 [ 0, %b92 ], [ %v860, %b102 ]
  %v835 = icmp slt i64 %v834, %v822
  br i1 %v835, label %b95, label %b96
b95:
  %v836 = mul i64 %v834, 32
  %v837 = getelementptr inbounds float, ptr %v833, i64 %v836
  %v838 = mul i64 %v834, 2
  %v839 = getelementptr inbounds float, ptr %v793, i64 %v838
  br label %b97
b97:
  %v840 = phi i64 [ 0, %b95 ], [ %v849, %b98 ]
  %v841 = icmp slt i64 %v840, %v828
  br i1 %v841, label %b98, label %b99
b98:
  %v842 = mul i64 %v840, 2
  %v843 = getelementptr inbounds float, ptr %v837, i64 %v842
  %v844 = mul i64 %v840, 768
  %v845 = getelementptr inbounds float, ptr %v839, i64 %v844
  %v846 = getelementptr inbounds float, ptr %v843, i64 0
  %v847 = load <2 x float>, ptr %v846, align 4
  %v848 = getelementptr inbounds float, ptr %v845, i64 0
  store <2 x float> %v847, ptr %v848, align 4
  %v849 = add nsw i64 %v840, 1
  br label %b97
b99:
  %v850 = mul i64 %v828, 2
  %v851 = getelementptr inbounds float, ptr %v837, i64 %v850
  %v852 = mul i64 %v828, 768
  %v853 = getelementptr inbounds float, ptr %v839, i64 %v852
  br label %b100
b100:
  %v854 = phi i64 [ 0, %b99 ], [ %v859, %b101 ]
  %v855 = icmp slt i64 %v854, %v830
  br i1 %v855, label %b101, label %b102
b101:
  %v856 = getelementptr inbounds float, ptr %v851, i64 %v854
  %v857 = load float, ptr %v856, align 4
  %v858 = getelementptr inbounds float, ptr %v853, i64 %v854
  store float %v857, ptr %v858, align 4
  %v859 = add nsw i64 %v854, 1
  br label %b100, !llvm.loop !0
b102:
  %v860 = add nsw i64 %v834, 1
  br label %b94
b96:
  br label %b103
b103:
  %v861 = phi i64 [ 0, %b96 ], [ %v896, %b111 ]
  %v862 = icmp slt i64 %v861, 0
  br i1 %v862, label %b104, label %b105
b104:
  %v863 = mul i64 %v818, 8
  %v864 = add i64 %v863, %v861
  %v865 = getelementptr inbounds float, ptr %v792, i64 %v864
  br label %b106
b106:
  %v866 = phi i64 [ 0, %b104 ], [ %v884, %b107 ]
  %v867 = icmp slt i64 %v866, %v822
  br i1 %v867, label %b107, label %b108
b107:
  %v868 = mul i64 %v866, 8
  %v869 = getelementptr inbounds float, ptr %v865, i64 %v868
  %v870 = mul i64 %v866, 32
  %v871 = getelementptr inbounds float, ptr %v120, i64 %v870
  %v872 = getelementptr inbounds float, ptr %v869, i64 0
  %v873 = load <8 x float>, ptr %v872, align 4
  %v874 = getelementptr inbounds float, ptr %v871, i64 0
  store <8 x float> %v873, ptr %v874, align 4
  %v875 = getelementptr inbounds float, ptr %v869, i64 8
  %v876 = load <8 x float>, ptr %v875, align 4
  %v877 = getelementptr inbounds float, ptr %v871, i64 8
  store <8 x float> %v876, ptr %v877, align 4
  %v878 = getelementptr inbounds float, ptr %v869, i64 16
  %v879 = load <8 x float>, ptr %v878, align 4
  %v880 = getelementptr inbounds float, ptr %v871, i64 16
  store <8 x float> %v879, ptr %v880, align 4
  %v881 = getelementptr inbounds float, ptr %v869, i64 24
  %v882 = load <8 x float>, ptr %v881, align 4
  %v883 = getelementptr inbounds float, ptr %v871, i64 24
  store <8 x float> %v882, ptr %v883, align 4
  %v884 = add nsw i64 %v866, 1
  br label %b106
b108:
  %v885 = sdiv i64 %v827, 2
  br label %b109
b109:
  %v886 = phi i64 [ 0, %b108 ], [ %v895, %b110 ]
  %v887 = icmp slt i64 %v886, %v885
  br i1 %v887, label %b110, label %b111
b110:
  %v888 = mul i64 %v886, 2
  %v889 = add i64 %v823, %v888
  %v890 = mul i64 %v886, 768
  %v891 = getelementptr inbounds float, ptr %v793, i64 %v890
  %v892 = mul i64 %v889, 8
  %v893 = add i64 %v892, %v861
  %v894 = getelementptr inbounds float, ptr %v807, i64 %v893
  call void @outer_2x32(ptr %v891, ptr %v120, i64 %v822, ptr %v894, i64 8)
  %v895 = add nsw i64 %v886, 1
  br label %b109
b111:
  %v896 = add nsw i64 %v861, 32
  br label %b103
b105:
  %v897 = mul i64 %v818, 8
  %v898 = add i64 %v897, 0
  %v899 = getelementptr inbounds float, ptr %v792, i64 %v898
  br label %b112
b112:
  %v900 = phi i64 [ 0, %b105 ], [ %v909, %b113 ]
  %v901 = icmp slt i64 %v900, %v822
  br i1 %v901, label %b113, label %b114
b113:
  %v902 = mul i64 %v900, 8
  %v903 = getelementptr inbounds float, ptr %v899, i64 %v902
  %v904 = mul i64 %v900, 8
  %v905 = getelementptr inbounds float, ptr %v120, i64 %v904
  %v906 = getelementptr inbounds float, ptr %v903, i64 0
  %v907 = load <8 x float>, ptr %v906, align 4
  %v908 = getelementptr inbounds float, ptr %v905, i64 0
  store <8 x float> %v907, ptr %v908, align 4
  %v909 = add nsw i64 %v900, 1
  br label %b112
b114:
  %v910 = sdiv i64 %v827, 2
  br label %b115
b115:
  %v911 = phi i64 [ 0, %b114 ], [ %v920, %b116 ]
  %v912 = icmp slt i64 %v911, %v910
  br i1 %v912, label %b116, label %b117
b116:
  %v913 = mul i64 %v911, 2
  %v914 = add i64 %v823, %v913
  %v915 = mul i64 %v911, 768
  %v916 = getelementptr inbounds float, ptr %v793, i64 %v915
  %v917 = mul i64 %v914, 8
  %v918 = add i64 %v917, 0
  %v919 = getelementptr inbounds float, ptr %v807, i64 %v918
  call void @outer_2x8(ptr %v916, ptr %v120, i64 %v822, ptr %v919, i64 8)
  %v920 = add nsw i64 %v911, 1
  br label %b115
b117:
  %v921 = add nsw i64 %v823, 64
  br label %b91
b93:
  %v922 = add nsw i64 %v818, 384
  br label %b88
b90:
  %v923 = icmp sgt i64 %v3, 1
  br i1 %v923, label %b118, label %b119
b118:
  %v924 = getelementptr inbounds i64, ptr %v1, i64 3
  %v925 = atomicrmw add ptr %v924, i64 1 acq_rel
  %v926 = load i64, ptr %v115, align 8
  %v927 = add i64 %v926, 1
  store i64 %v927, ptr %v115, align 8
  %v928 = mul i64 %v3, %v927
  br label %b120
b120:
  %v929 = load atomic i64, ptr %v924 acquire, align 8
  %v930 = icmp slt i64 %v929, %v928
  br i1 %v930, label %b121, label %b122
b121:
  %v931 = call i32 @sched_yield()
  br label %b120
b122:
  br label %b119
b119:
  %v932 = mul i64 0, 32
  %v933 = getelementptr inbounds float, ptr %v64, i64 %v932
  %v934 = getelementptr inbounds float, ptr %v933, i64 0
  %v935 = mul i64 0, 8
  %v936 = getelementptr inbounds float, ptr %v34, i64 %v935
  %v937 = getelementptr inbounds float, ptr %v936, i64 0
  %v938 = getelementptr inbounds float, ptr %v120, i64 12288
  %v939 = add i64 32, 1
  %v940 = sdiv i64 %v939, 2
  %v941 = add i64 %v2, 1
  %v942 = mul i64 %v940, %v2
  %v943 = sdiv i64 %v942, %v3
  %v944 = mul i64 %v943, 2
  %v945 = icmp slt i64 %v944, 32
  %v946 = select i1 %v945, i64 %v944, i64 32
  %v947 = mul i64 %v940, %v941
  %v948 = sdiv i64 %v947, %v3
  %v949 = mul i64 %v948, 2
  %v950 = icmp slt i64 %v949, 32
  %v951 = select i1 %v950, i64 %v949, i64 32
  %v952 = getelementptr inbounds float, ptr %v48, i64 0
  br label %b123
b123:
  %v953 = phi i64 [ %v946, %b119 ], [ %v961, %b128 ]
  %v954 = icmp slt i64 %v953, %v951
  br i1 %v954, label %b124, label %b125
b124:
  %v955 = mul i64 %v953, 8
  %v956 = getelementptr inbounds float, ptr %v952, i64 %v955
  br label %b126
b126:
  %v957 = phi i64 [ 0, %b124 ], [ %v960, %b127 ]
  %v958 = icmp slt i64 %v957, 8
  br i1 %v958, label %b127, label %b128
b127:
  %v959 = getelementptr inbounds float, ptr %v956, i64 %v957
  store float 0x0000000000000000, ptr %v959, align 4
  %v960 = add nsw i64 %v957, 1
  br label %b126
b128:
  %v961 = add nsw i64 %v953, 1
  br label %b123
b125:
  %v962 = mul i64 %v8, 1
  br label %b129
b129:
  %v963 = phi i64 [ 0, %b125 ], [ %v1067, %b134 ]
  %v964 = icmp slt i64 %v963, %v962
  br i1 %v964, label %b130, label %b131
b130:
  %v965 = sub i64 %v962, %v963
  %v966 = icmp slt i64 %v965, 384
  %v967 = select i1 %v966, i64 %v965, i64 384
  br label %b132
b132:
  %v968 = phi i64 [ %v946, %b130 ], [ %v1066, %b158 ]
  %v969 = icmp slt i64 %v968, %v951
  br i1 %v969, label %b133, label %b134
b133:
  %v970 = sub i64 %v951, %v968
  %v971 = icmp slt i64 %v970, 64
  %v972 = select i1 %v971, i64 %v970, i64 64
  %v973 = sdiv i64 %v972, 2
  %v974 = mul i64 %v973, 2
  %v975 = sub i64 %v972, %v974
  %v976 = mul i64 %v963, 32
  %v977 = add i64 %v976, %v968
  %v978 = getelementptr inbounds float, ptr %v934, i64 %v977
  br label %b135
b135:
  %v979 = phi i64 [ 0, %b133 ], [ %v1005, %b143 ]
  %v980 = icmp slt i64 %v979, %v967
  br i1 %v980, label %b136, label %b137
b136:
  %v981 = mul i64 %v979, 32
  %v982 = getelementptr inbounds float, ptr %v978, i64 %v981
  %v983 = mul i64 %v979, 2
  %v984 = getelementptr inbounds float, ptr %v938, i64 %v983
  br label %b138
b138:
  %v985 = phi i64 [ 0, %b136 ], [ %v994, %b139 ]
  %v986 = icmp slt i64 %v985, %v973
  br i1 %v986, label %b139, label %b140
b139:
  %v987 = mul i64 %v985, 2
  %v988 = getelementptr inbounds float, ptr %v982, i64 %v987
  %v989 = mul i64 %v985, 768
  %v990 = getelementptr inbounds float, ptr %v984, i64 %v989
  %v991 = getelementptr inbounds float, ptr %v988, i64 0
  %v992 = load <2 x float>, ptr %v991, align 4
  %v993 = getelementptr inbounds float, ptr %v990, i64 0
  store <2 x float> %v992, ptr %v993, align 4
  %v994 = add nsw i64 %v985, 1
  br label %b138
b140:
  %v995 = mul i64 %v973, 2
  %v996 = getelementptr inbounds float, ptr %v982, i64 %v995
  %v997 = mul i64 %v973, 768
  %v998 = getelementptr inbounds float, ptr %v984, i64 %v997
  br label %b141
b141:
  %v999 = phi i64 [ 0, %b140 ], [ %v1004, %b142 ]
  %v1000 = icmp slt i64 %v999, %v975
  br i1 %v1000, label %b142, label %b143
b142:
  %v1001 = getelementptr inbounds float, ptr %v996, i64 %v999
  %v1002 = load float, ptr %v1001, align 4
  %v1003 = getelementptr inbounds float, ptr %v998, i64 %v999
  store float %v1002, ptr %v1003, align 4
  %v1004 = add nsw i64 %v999, 1
  br label %b141, !llvm.loop !3
b143:
  %v1005 = add nsw i64 %v979, 1
  br label %b135
b137:
  br label %b144
b144:
  %v1006 = phi i64 [ 0, %b137 ], [ %v1041, %b152 ]
  %v1007 = icmp slt i64 %v1006, 0
  br i1 %v1007, label %b145, label %b146
b145:
  %v1008 = mul i64 %v963, 8
  %v1009 = add i64 %v1008, %v1006
  %v1010 = getelementptr inbounds float, ptr %v937, i64 %v1009
  br label %b147
b147:
  %v1011 = phi i64 [ 0, %b145 ], [ %v1029, %b148 ]
  %v1012 = icmp slt i64 %v1011, %v967
  br i1 %v1012, label %b148, label %b149
b148:
  %v1013 = mul i64 %v1011, 8
  %v1014 = getelementptr inbounds float, ptr %v1010, i64 %v1013
  %v1015 = mul i64 %v1011, 32
  %v1016 = getelementptr inbounds float, ptr %v120, i64 %v1015
  %v1017 = getelementptr inbounds float, ptr %v1014, i64 0
  %v1018 = load <8 x float>, ptr %v1017, align 4
  %v1019 = getelementptr inbounds float, ptr %v1016, i64 0
  store <8 x float> %v1018, ptr %v1019, align 4
  %v1020 = getelementptr inbounds float, ptr %v1014, i64 8
  %v1021 = load <8 x float>, ptr %v1020, align 4
  %v1022 = getelementptr inbounds float, ptr %v1016, i64 8
  store <8 x float> %v1021, ptr %v1022, align 4
  %v1023 = getelementptr inbounds float, ptr %v1014, i64 16
  %v1024 = load <8 x float>, ptr %v1023, align 4
  %v1025 = getelementptr inbounds float, ptr %v1016, i64 16
  store <8 x float> %v1024, ptr %v1025, align 4
  %v1026 = getelementptr inbounds float, ptr %v1014, i64 24
  %v1027 = load <8 x float>, ptr %v1026, align 4
  %v1028 = getelementptr inbounds float, ptr %v1016, i64 24
  store <8 x float> %v1027, ptr %v1028, align 4
  %v1029 = add nsw i64 %v1011, 1
  br label %b147
b149:
  %v1030 = sdiv i64 %v972, 2
  br label %b150
b150:
  %v1031 = phi i64 [ 0, %b149 ], [ %v1040, %b151 ]
  %v1032 = icmp slt i64 %v1031, %v1030
  br i1 %v1032, label %b151, label %b152
b151:
  %v1033 = mul i64 %v1031, 2
  %v1034 = add i64 %v968, %v1033
  %v1035 = mul i64 %v1031, 768
  %v1036 = getelementptr inbounds float, ptr %v938, i64 %v1035
  %v1037 = mul i64 %v1034, 8
  %v1038 = add i64 %v1037, %v1006
  %v1039 = getelementptr inbounds float, ptr %v952, i64 %v1038
  call void @outer_2x32(ptr %v1036, ptr %v120, i64 %v967, ptr %v1039, i64 8)
  %v1040 = add nsw i64 %v1031, 1
  br label %b150
b152:
  %v1041 = add nsw i64 %v1006, 32
  br label %b144
b146:
  %v1042 = mul i64 %v963, 8
  %v1043 = add i64 %v1042, 0
  %v1044 = getelementptr inbounds float, ptr %v937, i64 %v1043
  br label %b153
b153:
  %v1045 = phi i64 [ 0, %b146 ], [ %v1054, %b154 ]
  %v1046 = icmp slt i64 %v1045, %v967
  br i1 %v1046, label %b154, label %b155
b154:
  %v1047 = mul i64 %v1045, 8
  %v1048 = getelementptr inbounds float, ptr %v1044, i64 %v1047
  %v1049 = mul i64 %v1045, 8
  %v1050 = getelementptr inbounds float, ptr %v120, i64 %v1049
  %v1051 = getelementptr inbounds float, ptr %v1048, i64 0
  %v1052 = load <8 x float>, ptr %v1051, align 4
  %v1053 = getelementptr inbounds float, ptr %v1050, i64 0
  store <8 x float> %v1052, ptr %v1053, align 4
  %v1054 = add nsw i64 %v1045, 1
  br label %b153
b155:
  %v1055 = sdiv i64 %v972, 2
  br label %b156
b156:
  %v1056 = phi i64 [ 0, %b155 ], [ %v1065, %b157 ]
  %v1057 = icmp slt i64 %v1056, %v1055
  br i1 %v1057, label %b157, label %b158
b157:
  %v1058 = mul i64 %v1056, 2
  %v1059 = add i64 %v968, %v1058
  %v1060 = mul i64 %v1056, 768
  %v1061 = getelementptr inbounds float, ptr %v938, i64 %v1060
  %v1062 = mul i64 %v1059, 8
  %v1063 = add i64 %v1062, 0
  %v1064 = getelementptr inbounds float, ptr %v952, i64 %v1063
  call void @outer_2x8(ptr %v1061, ptr %v120, i64 %v967, ptr %v1064, i64 8)
  %v1065 = add nsw i64 %v1056, 1
  br label %b156
b158:
  %v1066 = add nsw i64 %v968, 64
  br label %b132
b134:
  %v1067 = add nsw i64 %v963, 384
  br label %b129
b131:
  %v1068 = icmp sgt i64 %v3, 1
  br i1 %v1068, label %b159, label %b160
b159:
  %v1069 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1070 = atomicrmw add ptr %v1069, i64 1 acq_rel
  %v1071 = load i64, ptr %v115, align 8
  %v1072 = add i64 %v1071, 1
  store i64 %v1072, ptr %v115, align 8
  %v1073 = mul i64 %v3, %v1072
  br label %b161
b161:
  %v1074 = load atomic i64, ptr %v1069 acquire, align 8
  %v1075 = icmp slt i64 %v1074, %v1073
  br i1 %v1075, label %b162, label %b163
b162:
  %v1076 = call i32 @sched_yield()
  br label %b161
b163:
  br label %b160
b160:
  %v1077 = icmp eq i64 %v2, 0
  br i1 %v1077, label %b164, label %b165
b164:
  br label %b166
b166:
  %v1078 = phi i64 [ 0, %b164 ], [ %v1100, %b171 ]
  %v1079 = icmp slt i64 %v1078, 32
  br i1 %v1079, label %b167, label %b168
b167:
  br label %b169
b169:
  %v1080 = phi i64 [ 0, %b167 ], [ %v1097, %b174 ]
  %v1081 = phi <8 x float> [ splat (float 0x0000000000000000), %b167 ], [ %v1096, %b174 ]
  %v1082 = icmp slt i64 %v1080, %v8
  br i1 %v1082, label %b170, label %b171
b170:
  %v1083 = add i64 %v1080, 128
  %v1084 = icmp slt i64 %v1083, %v8
  %v1085 = select i1 %v1084, i64 %v1083, i64 %v8
  br label %b172
b172:
  %v1086 = phi i64 [ %v1080, %b170 ], [ %v1095, %b173 ]
  %v1087 = phi <8 x float> [ splat (float 0x0000000000000000), %b170 ], [ %v1094, %b173 ]
  %v1088 = icmp slt i64 %v1086, %v1085
  br i1 %v1088, label %b173, label %b174
b173:
  %v1089 = mul i64 %v1086, 32
  %v1090 = getelementptr inbounds float, ptr %v64, i64 %v1089
  %v1091 = add i64 0, %v1078
  %v1092 = getelementptr inbounds float, ptr %v1090, i64 %v1091
  %v1093 = load <8 x float>, ptr %v1092, align 4
  %v1094 = fadd <8 x float> %v1087, %v1093
  %v1095 = add nsw i64 %v1086, 1
  br label %b172
b174:
  %v1096 = fadd <8 x float> %v1081, %v1087
  %v1097 = add nsw i64 %v1080, 128
  br label %b169
b171:
  %v1098 = add i64 0, %v1078
  %v1099 = getelementptr inbounds float, ptr %v50, i64 %v1098
  store <8 x float> %v1081, ptr %v1099, align 4
  %v1100 = add nsw i64 %v1078, 8
  br label %b166
b168:
  br label %b165
b165:
  %v1101 = icmp sgt i64 %v3, 1
  br i1 %v1101, label %b175, label %b176
b175:
  %v1102 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1103 = atomicrmw add ptr %v1102, i64 1 acq_rel
  %v1104 = load i64, ptr %v115, align 8
  %v1105 = add i64 %v1104, 1
  store i64 %v1105, ptr %v115, align 8
  %v1106 = mul i64 %v3, %v1105
  br label %b177
b177:
  %v1107 = load atomic i64, ptr %v1102 acquire, align 8
  %v1108 = icmp slt i64 %v1107, %v1106
  br i1 %v1108, label %b178, label %b179
b178:
  %v1109 = call i32 @sched_yield()
  br label %b177
b179:
  br label %b176
b176:
  %v1110 = icmp eq i64 %v2, 0
  br i1 %v1110, label %b180, label %b181
b180:
  br label %b182
b182:
  %v1111 = phi i64 [ 0, %b180 ], [ %v1133, %b187 ]
  %v1112 = phi <8 x float> [ splat (float 0x0000000000000000), %b180 ], [ %v1132, %b187 ]
  %v1113 = icmp slt i64 %v1111, %v8
  br i1 %v1113, label %b183, label %b184
b183:
  %v1114 = add i64 %v1111, 128
  %v1115 = icmp slt i64 %v1114, %v8
  %v1116 = select i1 %v1115, i64 %v1114, i64 %v8
  br label %b185
b185:
  %v1117 = phi i64 [ %v1111, %b183 ], [ %v1131, %b186 ]
  %v1118 = phi <8 x float> [ splat (float 0x0000000000000000), %b183 ], [ %v1130, %b186 ]
  %v1119 = icmp slt i64 %v1117, %v1116
  br i1 %v1119, label %b186, label %b187
b186:
  %v1120 = mul i64 %v1117, 8
  %v1121 = getelementptr inbounds float, ptr %v82, i64 %v1120
  %v1122 = add i64 0, 0
  %v1123 = getelementptr inbounds float, ptr %v1121, i64 %v1122
  %v1124 = load <8 x float>, ptr %v1123, align 4
  %v1125 = add i64 0, 0
  %v1126 = getelementptr inbounds float, ptr %v24, i64 %v1125
  %v1127 = load <8 x float>, ptr %v1126, align 4
  %v1128 = fdiv <8 x float> %v1124, %v1127
  %v1129 = fneg <8 x float> %v1128
  %v1130 = fadd <8 x float> %v1118, %v1129
  %v1131 = add nsw i64 %v1117, 1
  br label %b185
b187:
  %v1132 = fadd <8 x float> %v1112, %v1118
  %v1133 = add nsw i64 %v1111, 128
  br label %b182
b184:
  %v1134 = add i64 0, 0
  %v1135 = getelementptr inbounds float, ptr %v52, i64 %v1134
  store <8 x float> %v1112, ptr %v1135, align 4
  br label %b181
b181:
  %v1136 = icmp sgt i64 %v3, 1
  br i1 %v1136, label %b188, label %b189
b188:
  %v1137 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1138 = atomicrmw add ptr %v1137, i64 1 acq_rel
  %v1139 = load i64, ptr %v115, align 8
  %v1140 = add i64 %v1139, 1
  store i64 %v1140, ptr %v115, align 8
  %v1141 = mul i64 %v3, %v1140
  br label %b190
b190:
  %v1142 = load atomic i64, ptr %v1137 acquire, align 8
  %v1143 = icmp slt i64 %v1142, %v1141
  br i1 %v1143, label %b191, label %b192
b191:
  %v1144 = call i32 @sched_yield()
  br label %b190
b192:
  br label %b189
b189:
  %v1145 = icmp eq i64 %v2, 0
  br i1 %v1145, label %b193, label %b194
b193:
  br label %b195
b195:
  %v1146 = phi i64 [ 0, %b193 ], [ %v1184, %b200 ]
  %v1147 = phi <8 x float> [ splat (float 0x0000000000000000), %b193 ], [ %v1183, %b200 ]
  %v1148 = icmp slt i64 %v1146, %v8
  br i1 %v1148, label %b196, label %b197
b196:
  %v1149 = add i64 %v1146, 128
  %v1150 = icmp slt i64 %v1149, %v8
  %v1151 = select i1 %v1150, i64 %v1149, i64 %v8
  br label %b198
b198:
  %v1152 = phi i64 [ %v1146, %b196 ], [ %v1182, %b199 ]
  %v1153 = phi <8 x float> [ splat (float 0x0000000000000000), %b196 ], [ %v1181, %b199 ]
  %v1154 = icmp slt i64 %v1152, %v1151
  br i1 %v1154, label %b199, label %b200
b199:
  %v1155 = mul i64 %v1152, 8
  %v1156 = getelementptr inbounds float, ptr %v82, i64 %v1155
  %v1157 = mul i64 %v1152, 1
  %v1158 = getelementptr inbounds float, ptr %v14, i64 %v1157
  %v1159 = getelementptr inbounds float, ptr %v1158, i64 0
  %v1160 = load float, ptr %v1159, align 4
  %v1161 = add i64 0, 0
  %v1162 = getelementptr inbounds float, ptr %v1156, i64 %v1161
  %v1163 = load <8 x float>, ptr %v1162, align 4
  %v1164 = add i64 0, 0
  %v1165 = getelementptr inbounds float, ptr %v22, i64 %v1164
  %v1166 = load <8 x float>, ptr %v1165, align 4
  %v1167 = insertelement <8 x float> poison, float %v1160, i64 0
  %v1168 = shufflevector <8 x float> %v1167, <8 x float> poison, <8 x i32> zeroinitializer
  %v1169 = fsub <8 x float> %v1168, %v1166
  %v1170 = add i64 0, 0
  %v1171 = getelementptr inbounds float, ptr %v24, i64 %v1170
  %v1172 = load <8 x float>, ptr %v1171, align 4
  %v1173 = fdiv <8 x float> %v1169, %v1172
  %v1174 = call <8 x float> @llvm.floor.v8f32(<8 x float> %v1173)
  %v1175 = fmul <8 x float> %v1174, %v1172
  %v1176 = fsub <8 x float> %v1169, %v1175
  %v1177 = fdiv <8 x float> %v1176, %v1172
  %v1178 = fmul <8 x float> %v1163, %v1177
  %v1179 = fdiv <8 x float> %v1178, %v1172
  %v1180 = fneg <8 x float> %v1179
  %v1181 = fadd <8 x float> %v1153, %v1180
  %v1182 = add nsw i64 %v1152, 1
  br label %b198
b200:
  %v1183 = fadd <8 x float> %v1147, %v1153
  %v1184 = add nsw i64 %v1146, 128
  br label %b195
b197:
  %v1185 = add i64 0, 0
  %v1186 = getelementptr inbounds float, ptr %v84, i64 %v1185
  store <8 x float> %v1147, ptr %v1186, align 4
  br label %b194
b194:
  %v1187 = icmp sgt i64 %v3, 1
  br i1 %v1187, label %b201, label %b202
b201:
  %v1188 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1189 = atomicrmw add ptr %v1188, i64 1 acq_rel
  %v1190 = load i64, ptr %v115, align 8
  %v1191 = add i64 %v1190, 1
  store i64 %v1191, ptr %v115, align 8
  %v1192 = mul i64 %v3, %v1191
  br label %b203
b203:
  %v1193 = load atomic i64, ptr %v1188 acquire, align 8
  %v1194 = icmp slt i64 %v1193, %v1192
  br i1 %v1194, label %b204, label %b205
b204:
  %v1195 = call i32 @sched_yield()
  br label %b203
b205:
  br label %b202
b202:
  %v1196 = icmp eq i64 %v2, 0
  br i1 %v1196, label %b206, label %b207
b206:
  br label %b208
b208:
  %v1197 = phi i64 [ 0, %b206 ], [ %v1232, %b213 ]
  %v1198 = phi <8 x float> [ splat (float 0x0000000000000000), %b206 ], [ %v1231, %b213 ]
  %v1199 = icmp slt i64 %v1197, %v8
  br i1 %v1199, label %b209, label %b210
b209:
  %v1200 = add i64 %v1197, 128
  %v1201 = icmp slt i64 %v1200, %v8
  %v1202 = select i1 %v1201, i64 %v1200, i64 %v8
  br label %b211
b211:
  %v1203 = phi i64 [ %v1197, %b209 ], [ %v1230, %b212 ]
  %v1204 = phi <8 x float> [ splat (float 0x0000000000000000), %b209 ], [ %v1229, %b212 ]
  %v1205 = icmp slt i64 %v1203, %v1202
  br i1 %v1205, label %b212, label %b213
b212:
  %v1206 = mul i64 %v1203, 8
  %v1207 = getelementptr inbounds float, ptr %v82, i64 %v1206
  %v1208 = mul i64 %v1203, 1
  %v1209 = getelementptr inbounds float, ptr %v14, i64 %v1208
  %v1210 = getelementptr inbounds float, ptr %v1209, i64 0
  %v1211 = load float, ptr %v1210, align 4
  %v1212 = add i64 0, 0
  %v1213 = getelementptr inbounds float, ptr %v1207, i64 %v1212
  %v1214 = load <8 x float>, ptr %v1213, align 4
  %v1215 = add i64 0, 0
  %v1216 = getelementptr inbounds float, ptr %v24, i64 %v1215
  %v1217 = load <8 x float>, ptr %v1216, align 4
  %v1218 = fdiv <8 x float> %v1214, %v1217
  %v1219 = add i64 0, 0
  %v1220 = getelementptr inbounds float, ptr %v22, i64 %v1219
  %v1221 = load <8 x float>, ptr %v1220, align 4
  %v1222 = insertelement <8 x float> poison, float %v1211, i64 0
  %v1223 = shufflevector <8 x float> %v1222, <8 x float> poison, <8 x i32> zeroinitializer
  %v1224 = fsub <8 x float> %v1223, %v1221
  %v1225 = fdiv <8 x float> %v1224, %v1217
  %v1226 = call <8 x float> @llvm.floor.v8f32(<8 x float> %v1225)
  %v1227 = fmul <8 x float> %v1218, %v1226
  %v1228 = fneg <8 x float> %v1227
  %v1229 = fadd <8 x float> %v1204, %v1228
  %v1230 = add nsw i64 %v1203, 1
  br label %b211
b213:
  %v1231 = fadd <8 x float> %v1198, %v1204
  %v1232 = add nsw i64 %v1197, 128
  br label %b208
b210:
  %v1233 = add i64 0, 0
  %v1234 = getelementptr inbounds float, ptr %v86, i64 %v1233
  store <8 x float> %v1198, ptr %v1234, align 4
  br label %b207
b207:
  %v1235 = icmp sgt i64 %v3, 1
  br i1 %v1235, label %b214, label %b215
b214:
  %v1236 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1237 = atomicrmw add ptr %v1236, i64 1 acq_rel
  %v1238 = load i64, ptr %v115, align 8
  %v1239 = add i64 %v1238, 1
  store i64 %v1239, ptr %v115, align 8
  %v1240 = mul i64 %v3, %v1239
  br label %b216
b216:
  %v1241 = load atomic i64, ptr %v1236 acquire, align 8
  %v1242 = icmp slt i64 %v1241, %v1240
  br i1 %v1242, label %b217, label %b218
b217:
  %v1243 = call i32 @sched_yield()
  br label %b216
b218:
  br label %b215
b215:
  %v1244 = icmp eq i64 %v2, 0
  br i1 %v1244, label %b219, label %b220
b219:
  br label %b221
b221:
  %v1245 = phi i64 [ 0, %b219 ], [ %v1268, %b226 ]
  %v1246 = phi <8 x float> [ splat (float 0x0000000000000000), %b219 ], [ %v1267, %b226 ]
  %v1247 = icmp slt i64 %v1245, %v8
  br i1 %v1247, label %b222, label %b223
b222:
  %v1248 = add i64 %v1245, 128
  %v1249 = icmp slt i64 %v1248, %v8
  %v1250 = select i1 %v1249, i64 %v1248, i64 %v8
  br label %b224
b224:
  %v1251 = phi i64 [ %v1245, %b222 ], [ %v1266, %b225 ]
  %v1252 = phi <8 x float> [ splat (float 0x0000000000000000), %b222 ], [ %v1265, %b225 ]
  %v1253 = icmp slt i64 %v1251, %v1250
  br i1 %v1253, label %b225, label %b226
b225:
  %v1254 = mul i64 %v1251, 32
  %v1255 = getelementptr inbounds float, ptr %v64, i64 %v1254
  %v1256 = mul i64 %v1251, 8
  %v1257 = getelementptr inbounds float, ptr %v36, i64 %v1256
  %v1258 = add i64 0, 0
  %v1259 = getelementptr inbounds float, ptr %v1255, i64 %v1258
  %v1260 = load <8 x float>, ptr %v1259, align 4
  %v1261 = add i64 0, 0
  %v1262 = getelementptr inbounds float, ptr %v1257, i64 %v1261
  %v1263 = load <8 x float>, ptr %v1262, align 4
  %v1264 = fmul <8 x float> %v1260, %v1263
  %v1265 = fadd <8 x float> %v1252, %v1264
  %v1266 = add nsw i64 %v1251, 1
  br label %b224
b226:
  %v1267 = fadd <8 x float> %v1246, %v1252
  %v1268 = add nsw i64 %v1245, 128
  br label %b221
b223:
  %v1269 = add i64 0, 0
  %v1270 = getelementptr inbounds float, ptr %v56, i64 %v1269
  store <8 x float> %v1246, ptr %v1270, align 4
  br label %b220
b220:
  %v1271 = icmp sgt i64 %v3, 1
  br i1 %v1271, label %b227, label %b228
b227:
  %v1272 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1273 = atomicrmw add ptr %v1272, i64 1 acq_rel
  %v1274 = load i64, ptr %v115, align 8
  %v1275 = add i64 %v1274, 1
  store i64 %v1275, ptr %v115, align 8
  %v1276 = mul i64 %v3, %v1275
  br label %b229
b229:
  %v1277 = load atomic i64, ptr %v1272 acquire, align 8
  %v1278 = icmp slt i64 %v1277, %v1276
  br i1 %v1278, label %b230, label %b231
b230:
  %v1279 = call i32 @sched_yield()
  br label %b229
b231:
  br label %b228
b228:
  %v1280 = icmp eq i64 %v2, 0
  br i1 %v1280, label %b232, label %b233
b232:
  br label %b234
b234:
  %v1281 = phi i64 [ 0, %b232 ], [ %v1304, %b239 ]
  %v1282 = phi <8 x float> [ splat (float 0x0000000000000000), %b232 ], [ %v1303, %b239 ]
  %v1283 = icmp slt i64 %v1281, %v8
  br i1 %v1283, label %b235, label %b236
b235:
  %v1284 = add i64 %v1281, 128
  %v1285 = icmp slt i64 %v1284, %v8
  %v1286 = select i1 %v1285, i64 %v1284, i64 %v8
  br label %b237
b237:
  %v1287 = phi i64 [ %v1281, %b235 ], [ %v1302, %b238 ]
  %v1288 = phi <8 x float> [ splat (float 0x0000000000000000), %b235 ], [ %v1301, %b238 ]
  %v1289 = icmp slt i64 %v1287, %v1286
  br i1 %v1289, label %b238, label %b239
b238:
  %v1290 = mul i64 %v1287, 32
  %v1291 = getelementptr inbounds float, ptr %v64, i64 %v1290
  %v1292 = mul i64 %v1287, 8
  %v1293 = getelementptr inbounds float, ptr %v36, i64 %v1292
  %v1294 = add i64 8, 0
  %v1295 = getelementptr inbounds float, ptr %v1291, i64 %v1294
  %v1296 = load <8 x float>, ptr %v1295, align 4
  %v1297 = add i64 0, 0
  %v1298 = getelementptr inbounds float, ptr %v1293, i64 %v1297
  %v1299 = load <8 x float>, ptr %v1298, align 4
  %v1300 = fmul <8 x float> %v1296, %v1299
  %v1301 = fadd <8 x float> %v1288, %v1300
  %v1302 = add nsw i64 %v1287, 1
  br label %b237
b239:
  %v1303 = fadd <8 x float> %v1282, %v1288
  %v1304 = add nsw i64 %v1281, 128
  br label %b234
b236:
  %v1305 = add i64 0, 0
  %v1306 = getelementptr inbounds float, ptr %v58, i64 %v1305
  store <8 x float> %v1282, ptr %v1306, align 4
  br label %b233
b233:
  %v1307 = icmp sgt i64 %v3, 1
  br i1 %v1307, label %b240, label %b241
b240:
  %v1308 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1309 = atomicrmw add ptr %v1308, i64 1 acq_rel
  %v1310 = load i64, ptr %v115, align 8
  %v1311 = add i64 %v1310, 1
  store i64 %v1311, ptr %v115, align 8
  %v1312 = mul i64 %v3, %v1311
  br label %b242
b242:
  %v1313 = load atomic i64, ptr %v1308 acquire, align 8
  %v1314 = icmp slt i64 %v1313, %v1312
  br i1 %v1314, label %b243, label %b244
b243:
  %v1315 = call i32 @sched_yield()
  br label %b242
b244:
  br label %b241
b241:
  %v1316 = icmp eq i64 %v2, 0
  br i1 %v1316, label %b245, label %b246
b245:
  br label %b247
b247:
  %v1317 = phi i64 [ 0, %b245 ], [ %v1361, %b252 ]
  %v1318 = phi <8 x float> [ splat (float 0x0000000000000000), %b245 ], [ %v1360, %b252 ]
  %v1319 = icmp slt i64 %v1317, %v8
  br i1 %v1319, label %b248, label %b249
b248:
  %v1320 = add i64 %v1317, 128
  %v1321 = icmp slt i64 %v1320, %v8
  %v1322 = select i1 %v1321, i64 %v1320, i64 %v8
  br label %b250
b250:
  %v1323 = phi i64 [ %v1317, %b248 ], [ %v1359, %b251 ]
  %v1324 = phi <8 x float> [ splat (float 0x0000000000000000), %b248 ], [ %v1358, %b251 ]
  %v1325 = icmp slt i64 %v1323, %v1322
  br i1 %v1325, label %b251, label %b252
b251:
  %v1326 = mul i64 %v1323, 8
  %v1327 = getelementptr inbounds float, ptr %v80, i64 %v1326
  %v1328 = mul i64 %v1323, 1
  %v1329 = getelementptr inbounds float, ptr %v14, i64 %v1328
  %v1330 = getelementptr inbounds float, ptr %v1329, i64 0
  %v1331 = load float, ptr %v1330, align 4
  %v1332 = add i64 0, 0
  %v1333 = getelementptr inbounds float, ptr %v1327, i64 %v1332
  %v1334 = load <8 x float>, ptr %v1333, align 4
  %v1335 = add i64 0, 0
  %v1336 = getelementptr inbounds float, ptr %v22, i64 %v1335
  %v1337 = load <8 x float>, ptr %v1336, align 4
  %v1338 = insertelement <8 x float> poison, float %v1331, i64 0
  %v1339 = shufflevector <8 x float> %v1338, <8 x float> poison, <8 x i32> zeroinitializer
  %v1340 = fsub <8 x float> %v1339, %v1337
  %v1341 = add i64 0, 0
  %v1342 = getelementptr inbounds float, ptr %v24, i64 %v1341
  %v1343 = load <8 x float>, ptr %v1342, align 4
  %v1344 = fdiv <8 x float> %v1340, %v1343
  %v1345 = call <8 x float> @llvm.floor.v8f32(<8 x float> %v1344)
  %v1346 = fmul <8 x float> %v1345, %v1343
  %v1347 = fsub <8 x float> %v1340, %v1346
  %v1348 = fdiv <8 x float> %v1347, %v1343
  %v1349 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v1350 = shufflevector <8 x float> %v1349, <8 x float> poison, <8 x i32> zeroinitializer
  %v1351 = fmul <8 x float> %v1350, %v1348
  %v1352 = add i64 0, 0
  %v1353 = getelementptr inbounds float, ptr %v10, i64 %v1352
  %v1354 = load <8 x float>, ptr %v1353, align 4
  %v1355 = fdiv <8 x float> %v1351, %v1354
  %v1356 = fmul <8 x float> %v1334, %v1355
  %v1357 = fdiv <8 x float> %v1356, %v1354
  %v1358 = fadd <8 x float> %v1324, %v1357
  %v1359 = add nsw i64 %v1323, 1
  br label %b250
b252:
  %v1360 = fadd <8 x float> %v1318, %v1324
  %v1361 = add nsw i64 %v1317, 128
  br label %b247
b249:
  %v1362 = add i64 0, 0
  %v1363 = getelementptr inbounds float, ptr %v60, i64 %v1362
  store <8 x float> %v1318, ptr %v1363, align 4
  br label %b246
b246:
  %v1364 = icmp sgt i64 %v3, 1
  br i1 %v1364, label %b253, label %b254
b253:
  %v1365 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1366 = atomicrmw add ptr %v1365, i64 1 acq_rel
  %v1367 = load i64, ptr %v115, align 8
  %v1368 = add i64 %v1367, 1
  store i64 %v1368, ptr %v115, align 8
  %v1369 = mul i64 %v3, %v1368
  br label %b255
b255:
  %v1370 = load atomic i64, ptr %v1365 acquire, align 8
  %v1371 = icmp slt i64 %v1370, %v1369
  br i1 %v1371, label %b256, label %b257
b256:
  %v1372 = call i32 @sched_yield()
  br label %b255
b257:
  br label %b254
b254:
  %v1373 = icmp eq i64 %v2, 0
  br i1 %v1373, label %b258, label %b259
b258:
  br label %b260
b260:
  %v1374 = phi i64 [ 0, %b258 ], [ %v1415, %b265 ]
  %v1375 = phi <8 x float> [ splat (float 0x0000000000000000), %b258 ], [ %v1414, %b265 ]
  %v1376 = icmp slt i64 %v1374, %v8
  br i1 %v1376, label %b261, label %b262
b261:
  %v1377 = add i64 %v1374, 128
  %v1378 = icmp slt i64 %v1377, %v8
  %v1379 = select i1 %v1378, i64 %v1377, i64 %v8
  br label %b263
b263:
  %v1380 = phi i64 [ %v1374, %b261 ], [ %v1413, %b264 ]
  %v1381 = phi <8 x float> [ splat (float 0x0000000000000000), %b261 ], [ %v1412, %b264 ]
  %v1382 = icmp slt i64 %v1380, %v1379
  br i1 %v1382, label %b264, label %b265
b264:
  %v1383 = mul i64 %v1380, 32
  %v1384 = getelementptr inbounds float, ptr %v64, i64 %v1383
  %v1385 = mul i64 %v1380, 8
  %v1386 = getelementptr inbounds float, ptr %v74, i64 %v1385
  %v1387 = mul i64 %v1380, 8
  %v1388 = getelementptr inbounds float, ptr %v36, i64 %v1387
  %v1389 = mul i64 %v1380, 8
  %v1390 = getelementptr inbounds float, ptr %v72, i64 %v1389
  %v1391 = mul i64 %v1380, 8
  %v1392 = getelementptr inbounds float, ptr %v76, i64 %v1391
  %v1393 = add i64 24, 0
  %v1394 = getelementptr inbounds float, ptr %v1384, i64 %v1393
  %v1395 = load <8 x float>, ptr %v1394, align 4
  %v1396 = add i64 0, 0
  %v1397 = getelementptr inbounds float, ptr %v1386, i64 %v1396
  %v1398 = load <8 x float>, ptr %v1397, align 4
  %v1399 = add i64 0, 0
  %v1400 = getelementptr inbounds float, ptr %v1388, i64 %v1399
  %v1401 = load <8 x float>, ptr %v1400, align 4
  %v1402 = fmul <8 x float> %v1398, %v1401
  %v1403 = add i64 0, 0
  %v1404 = getelementptr inbounds float, ptr %v1390, i64 %v1403
  %v1405 = load <8 x float>, ptr %v1404, align 4
  %v1406 = add i64 0, 0
  %v1407 = getelementptr inbounds float, ptr %v1392, i64 %v1406
  %v1408 = load <8 x float>, ptr %v1407, align 4
  %v1409 = fmul <8 x float> %v1405, %v1408
  %v1410 = fadd <8 x float> %v1402, %v1409
  %v1411 = fmul <8 x float> %v1395, %v1410
  %v1412 = fadd <8 x float> %v1381, %v1411
  %v1413 = add nsw i64 %v1380, 1
  br label %b263
b265:
  %v1414 = fadd <8 x float> %v1375, %v1381
  %v1415 = add nsw i64 %v1374, 128
  br label %b260
b262:
  %v1416 = add i64 0, 0
  %v1417 = getelementptr inbounds float, ptr %v62, i64 %v1416
  store <8 x float> %v1375, ptr %v1417, align 4
  br label %b259
b259:
  %v1418 = icmp sgt i64 %v3, 1
  br i1 %v1418, label %b266, label %b267
b266:
  %v1419 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1420 = atomicrmw add ptr %v1419, i64 1 acq_rel
  %v1421 = load i64, ptr %v115, align 8
  %v1422 = add i64 %v1421, 1
  store i64 %v1422, ptr %v115, align 8
  %v1423 = mul i64 %v3, %v1422
  br label %b268
b268:
  %v1424 = load atomic i64, ptr %v1419 acquire, align 8
  %v1425 = icmp slt i64 %v1424, %v1423
  br i1 %v1425, label %b269, label %b270
b269:
  %v1426 = call i32 @sched_yield()
  br label %b268
b270:
  br label %b267
b267:
  %v1427 = icmp eq i64 %v2, 0
  br i1 %v1427, label %b271, label %b272
b271:
  %v1428 = add i64 0, 0
  %v1429 = getelementptr inbounds float, ptr %v84, i64 %v1428
  %v1430 = load <8 x float>, ptr %v1429, align 4
  %v1431 = add i64 0, 0
  %v1432 = getelementptr inbounds float, ptr %v86, i64 %v1431
  %v1433 = load <8 x float>, ptr %v1432, align 4
  %v1434 = fadd <8 x float> %v1430, %v1433
  %v1435 = add i64 0, 0
  %v1436 = getelementptr inbounds float, ptr %v54, i64 %v1435
  store <8 x float> %v1434, ptr %v1436, align 4
  br label %b272
b272:
  %v1437 = icmp sgt i64 %v3, 1
  br i1 %v1437, label %b273, label %b274
b273:
  %v1438 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1439 = atomicrmw add ptr %v1438, i64 1 acq_rel
  %v1440 = load i64, ptr %v115, align 8
  %v1441 = add i64 %v1440, 1
  store i64 %v1441, ptr %v115, align 8
  %v1442 = mul i64 %v3, %v1441
  br label %b275
b275:
  %v1443 = load atomic i64, ptr %v1438 acquire, align 8
  %v1444 = icmp slt i64 %v1443, %v1442
  br i1 %v1444, label %b276, label %b277
b276:
  %v1445 = call i32 @sched_yield()
  br label %b275
b277:
  br label %b274
b274:
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
declare <8 x float> @llvm.floor.v8f32(<8 x float>)
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>)

attributes #0 = { nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind }

!0 = distinct !{!0, !1, !2}
!1 = !{!"llvm.loop.unroll.disable"}
!2 = !{!"llvm.loop.vectorize.width", i32 1}
!3 = distinct !{!3, !4, !5}
!4 = !{!"llvm.loop.unroll.disable"}
!5 = !{!"llvm.loop.vectorize.width", i32 1}
