; generated from specs/ct_rnn.yaml by `make generated`: do not edit
; ct_rnn I=8 H=8 K=6 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_8x1of1_0 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0, ptr @tile_2x1of1_0, ptr @tile_3x1of1_0, ptr @tile_4x1of1_0, ptr @tile_5x1of1_0, ptr @tile_6x1of1_0, ptr @tile_7x1of1_0, ptr @tile_8x1of1_0], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v171 = alloca i64, i64 1, align 8
  %v1191 = alloca float, i64 64, align 4
  %v1275 = alloca float, i64 64, align 4
  %v1414 = alloca float, i64 64, align 4
  %v1553 = alloca float, i64 64, align 4
  %v1692 = alloca float, i64 64, align 4
  %v1831 = alloca float, i64 64, align 4
  %v1970 = alloca float, i64 64, align 4
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
  %v87 = getelementptr inbounds ptr, ptr %v0, i64 39
  %v88 = load ptr, ptr %v87, align 4
  %v89 = getelementptr inbounds ptr, ptr %v0, i64 40
  %v90 = load ptr, ptr %v89, align 4
  %v91 = getelementptr inbounds ptr, ptr %v0, i64 41
  %v92 = load ptr, ptr %v91, align 4
  %v93 = getelementptr inbounds ptr, ptr %v0, i64 42
  %v94 = load ptr, ptr %v93, align 4
  %v95 = getelementptr inbounds ptr, ptr %v0, i64 43
  %v96 = load ptr, ptr %v95, align 4
  %v97 = getelementptr inbounds ptr, ptr %v0, i64 44
  %v98 = load ptr, ptr %v97, align 4
  %v99 = getelementptr inbounds ptr, ptr %v0, i64 45
  %v100 = load ptr, ptr %v99, align 4
  %v101 = getelementptr inbounds ptr, ptr %v0, i64 46
  %v102 = load ptr, ptr %v101, align 4
  %v103 = getelementptr inbounds ptr, ptr %v0, i64 47
  %v104 = load ptr, ptr %v103, align 4
  %v105 = getelementptr inbounds ptr, ptr %v0, i64 48
  %v106 = load ptr, ptr %v105, align 4
  %v107 = getelementptr inbounds ptr, ptr %v0, i64 49
  %v108 = load ptr, ptr %v107, align 4
  %v109 = getelementptr inbounds ptr, ptr %v0, i64 50
  %v110 = load ptr, ptr %v109, align 4
  %v111 = getelementptr inbounds ptr, ptr %v0, i64 51
  %v112 = load ptr, ptr %v111, align 4
  %v113 = getelementptr inbounds ptr, ptr %v0, i64 52
  %v114 = load ptr, ptr %v113, align 4
  %v115 = getelementptr inbounds i64, ptr %v1, i64 6
  %v116 = load i64, ptr %v115, align 8
  %v117 = getelementptr inbounds i64, ptr %v1, i64 11
  %v118 = load i64, ptr %v117, align 8
  %v119 = getelementptr inbounds i64, ptr %v1, i64 12
  %v120 = load i64, ptr %v119, align 8
  %v121 = getelementptr inbounds i64, ptr %v1, i64 14
  %v122 = load i64, ptr %v121, align 8
  %v123 = getelementptr inbounds i64, ptr %v1, i64 21
  %v124 = load i64, ptr %v123, align 8
  %v125 = getelementptr inbounds i64, ptr %v1, i64 22
  %v126 = load i64, ptr %v125, align 8
  %v127 = getelementptr inbounds i64, ptr %v1, i64 23
  %v128 = load i64, ptr %v127, align 8
  %v129 = getelementptr inbounds i64, ptr %v1, i64 24
  %v130 = load i64, ptr %v129, align 8
  %v131 = getelementptr inbounds i64, ptr %v1, i64 25
  %v132 = load i64, ptr %v131, align 8
  %v133 = getelementptr inbounds i64, ptr %v1, i64 26
  %v134 = load i64, ptr %v133, align 8
  %v135 = getelementptr inbounds i64, ptr %v1, i64 27
  %v136 = load i64, ptr %v135, align 8
  %v137 = getelementptr inbounds i64, ptr %v1, i64 28
  %v138 = load i64, ptr %v137, align 8
  %v139 = getelementptr inbounds i64, ptr %v1, i64 29
  %v140 = load i64, ptr %v139, align 8
  %v141 = getelementptr inbounds i64, ptr %v1, i64 30
  %v142 = load i64, ptr %v141, align 8
  %v143 = getelementptr inbounds i64, ptr %v1, i64 31
  %v144 = load i64, ptr %v143, align 8
  %v145 = getelementptr inbounds i64, ptr %v1, i64 32
  %v146 = load i64, ptr %v145, align 8
  %v147 = getelementptr inbounds i64, ptr %v1, i64 33
  %v148 = load i64, ptr %v147, align 8
  %v149 = getelementptr inbounds i64, ptr %v1, i64 34
  %v150 = load i64, ptr %v149, align 8
  %v151 = getelementptr inbounds i64, ptr %v1, i64 35
  %v152 = load i64, ptr %v151, align 8
  %v153 = getelementptr inbounds i64, ptr %v1, i64 37
  %v154 = load i64, ptr %v153, align 8
  %v155 = getelementptr inbounds i64, ptr %v1, i64 38
  %v156 = load i64, ptr %v155, align 8
  %v157 = getelementptr inbounds i64, ptr %v1, i64 40
  %v158 = load i64, ptr %v157, align 8
  %v159 = getelementptr inbounds i64, ptr %v1, i64 41
  %v160 = load i64, ptr %v159, align 8
  %v161 = getelementptr inbounds i64, ptr %v1, i64 42
  %v162 = load i64, ptr %v161, align 8
  %v163 = getelementptr inbounds i64, ptr %v1, i64 43
  %v164 = load i64, ptr %v163, align 8
  %v165 = getelementptr inbounds i64, ptr %v1, i64 44
  %v166 = load i64, ptr %v165, align 8
  %v167 = getelementptr inbounds i64, ptr %v1, i64 45
  %v168 = load i64, ptr %v167, align 8
  %v169 = getelementptr inbounds i64, ptr %v1, i64 46
  %v170 = load i64, ptr %v169, align 8
  store i64 0, ptr %v171, align 8
  %v172 = getelementptr inbounds ptr, ptr %v0, i64 53
  %v173 = load ptr, ptr %v172, align 4
  %v174 = mul i64 %v2, 0
  %v175 = add i64 %v174, 448
  %v176 = getelementptr inbounds float, ptr %v173, i64 %v175
  %v177 = getelementptr inbounds i64, ptr %v1, i64 4
  %v178 = load i64, ptr %v177, align 8
  %v179 = icmp eq i64 %v178, 0
  br i1 %v179, label %b0, label %b1
b0:
  %v180 = icmp eq i64 %v2, 0
  br i1 %v180, label %b2, label %b3
b2:
  %v181 = add i64 0, 0
  %v182 = getelementptr inbounds float, ptr %v36, i64 %v181
  %v183 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v184 = shufflevector <8 x float> %v183, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v184, ptr %v182, align 4
  br label %b3
b3:
  br label %b1
b1:
  %v185 = icmp sgt i64 %v3, 1
  br i1 %v185, label %b4, label %b5
b4:
  %v186 = getelementptr inbounds i64, ptr %v1, i64 3
  %v187 = atomicrmw add ptr %v186, i64 1 acq_rel
  %v188 = load i64, ptr %v171, align 8
  %v189 = add i64 %v188, 1
  store i64 %v189, ptr %v171, align 8
  %v190 = mul i64 %v3, %v189
  br label %b6
b6:
  %v191 = load atomic i64, ptr %v186 acquire, align 8
  %v192 = icmp slt i64 %v191, %v190
  br i1 %v192, label %b7, label %b8
b7:
  %v193 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  %v194 = getelementptr inbounds i64, ptr %v1, i64 4
  %v195 = load i64, ptr %v194, align 8
  %v196 = icmp eq i64 %v195, 0
  br i1 %v196, label %b9, label %b10
b9:
  %v197 = getelementptr inbounds i64, ptr %v1, i64 59
  %v198 = load i64, ptr %v197, align 8
  %v199 = icmp eq i64 %v198, 0
  br i1 %v199, label %b11, label %b12
b11:
  %v200 = add i64 %v7, 0
  %v201 = sdiv i64 %v200, 1
  %v202 = add i64 %v2, 1
  %v203 = mul i64 %v201, %v2
  %v204 = sdiv i64 %v203, %v3
  %v205 = mul i64 %v204, 1
  %v206 = icmp slt i64 %v205, %v7
  %v207 = select i1 %v206, i64 %v205, i64 %v7
  %v208 = mul i64 %v201, %v202
  %v209 = sdiv i64 %v208, %v3
  %v210 = mul i64 %v209, 1
  %v211 = icmp slt i64 %v210, %v7
  %v212 = select i1 %v211, i64 %v210, i64 %v7
  br label %b13
b13:
  %v213 = phi i64 [ %v207, %b11 ], [ %v224, %b14 ]
  %v214 = icmp slt i64 %v213, %v212
  br i1 %v214, label %b14, label %b15
b14:
  %v215 = and i64 0, %v120
  %v216 = mul i64 %v215, %v7
  %v217 = add i64 %v216, %v213
  %v218 = mul i64 %v217, 8
  %v219 = getelementptr inbounds float, ptr %v22, i64 %v218
  %v220 = add i64 0, 0
  %v221 = getelementptr inbounds float, ptr %v219, i64 %v220
  %v222 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v223 = shufflevector <8 x float> %v222, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v223, ptr %v221, align 4
  %v224 = add nsw i64 %v213, 1
  br label %b13
b15:
  br label %b12
b12:
  br label %b10
b10:
  %v225 = icmp sgt i64 %v3, 1
  br i1 %v225, label %b16, label %b17
b16:
  %v226 = getelementptr inbounds i64, ptr %v1, i64 3
  %v227 = atomicrmw add ptr %v226, i64 1 acq_rel
  %v228 = load i64, ptr %v171, align 8
  %v229 = add i64 %v228, 1
  store i64 %v229, ptr %v171, align 8
  %v230 = mul i64 %v3, %v229
  br label %b18
b18:
  %v231 = load atomic i64, ptr %v226 acquire, align 8
  %v232 = icmp slt i64 %v231, %v230
  br i1 %v232, label %b19, label %b20
b19:
  %v233 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  %v234 = getelementptr inbounds float, ptr %v173, i64 0
  %v235 = getelementptr inbounds i64, ptr %v1, i64 4
  %v236 = load i64, ptr %v235, align 8
  %v237 = icmp eq i64 %v236, 0
  br i1 %v237, label %b21, label %b22
b21:
  %v238 = add i64 1, 0
  %v239 = sdiv i64 %v238, 1
  %v240 = add i64 %v2, 1
  %v241 = mul i64 %v239, %v2
  %v242 = sdiv i64 %v241, %v3
  %v243 = mul i64 %v242, 1
  %v244 = icmp slt i64 %v243, 1
  %v245 = select i1 %v244, i64 %v243, i64 1
  %v246 = mul i64 %v239, %v240
  %v247 = sdiv i64 %v246, %v3
  %v248 = mul i64 %v247, 1
  %v249 = icmp slt i64 %v248, 1
  %v250 = select i1 %v249, i64 %v248, i64 1
  %v251 = icmp slt i64 %v250, 1
  %v252 = select i1 %v251, i64 %v250, i64 1
  br label %b23
b23:
  %v253 = phi i64 [ %v245, %b21 ], [ %v368, %b35 ]
  %v254 = icmp slt i64 %v253, %v252
  br i1 %v254, label %b24, label %b25
b24:
  %v255 = mul i64 %v253, 64
  %v256 = mul i64 %v253, 8
  %v257 = add i64 %v255, 0
  %v258 = add i64 %v256, 0
  %v259 = getelementptr inbounds float, ptr %v234, i64 %v257
  %v260 = sub i64 8, %v258
  %v261 = icmp slt i64 %v260, 0
  %v262 = select i1 %v261, i64 0, i64 %v260
  %v263 = icmp ult i64 %v262, 8
  %v264 = select i1 %v263, i64 %v262, i64 8
  %v265 = trunc i64 %v264 to i32
  %v266 = insertelement <8 x i32> poison, i32 %v265, i64 0
  %v267 = shufflevector <8 x i32> %v266, <8 x i32> poison, <8 x i32> zeroinitializer
  %v268 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v267
  %v269 = mul i64 %v258, 8
  %v270 = add i64 0, %v269
  %v271 = getelementptr inbounds float, ptr %v12, i64 %v270
  %v272 = icmp sge i64 %v262, 8
  br i1 %v272, label %b26, label %b27
b26:
  br label %b28
b28:
  %v273 = phi i64 [ 0, %b26 ], [ %v347, %b29 ]
  %v274 = icmp slt i64 %v273, 8
  br i1 %v274, label %b29, label %b30
b29:
  %v275 = add i64 %v273, 0
  %v276 = getelementptr inbounds float, ptr %v271, i64 %v275
  %v277 = load <8 x float>, ptr %v276, align 4
  %v278 = add i64 %v273, 8
  %v279 = getelementptr inbounds float, ptr %v271, i64 %v278
  %v280 = load <8 x float>, ptr %v279, align 4
  %v281 = add i64 %v273, 16
  %v282 = getelementptr inbounds float, ptr %v271, i64 %v281
  %v283 = load <8 x float>, ptr %v282, align 4
  %v284 = add i64 %v273, 24
  %v285 = getelementptr inbounds float, ptr %v271, i64 %v284
  %v286 = load <8 x float>, ptr %v285, align 4
  %v287 = add i64 %v273, 32
  %v288 = getelementptr inbounds float, ptr %v271, i64 %v287
  %v289 = load <8 x float>, ptr %v288, align 4
  %v290 = add i64 %v273, 40
  %v291 = getelementptr inbounds float, ptr %v271, i64 %v290
  %v292 = load <8 x float>, ptr %v291, align 4
  %v293 = add i64 %v273, 48
  %v294 = getelementptr inbounds float, ptr %v271, i64 %v293
  %v295 = load <8 x float>, ptr %v294, align 4
  %v296 = add i64 %v273, 56
  %v297 = getelementptr inbounds float, ptr %v271, i64 %v296
  %v298 = load <8 x float>, ptr %v297, align 4
  %v299 = shufflevector <8 x float> %v277, <8 x float> %v289, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v300 = shufflevector <8 x float> %v277, <8 x float> %v289, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v301 = shufflevector <8 x float> %v280, <8 x float> %v292, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v302 = shufflevector <8 x float> %v280, <8 x float> %v292, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v303 = shufflevector <8 x float> %v283, <8 x float> %v295, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v304 = shufflevector <8 x float> %v283, <8 x float> %v295, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v305 = shufflevector <8 x float> %v286, <8 x float> %v298, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v306 = shufflevector <8 x float> %v286, <8 x float> %v298, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v307 = shufflevector <8 x float> %v299, <8 x float> %v303, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v308 = shufflevector <8 x float> %v299, <8 x float> %v303, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v309 = shufflevector <8 x float> %v301, <8 x float> %v305, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v310 = shufflevector <8 x float> %v301, <8 x float> %v305, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v311 = shufflevector <8 x float> %v300, <8 x float> %v304, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v312 = shufflevector <8 x float> %v300, <8 x float> %v304, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v313 = shufflevector <8 x float> %v302, <8 x float> %v306, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v314 = shufflevector <8 x float> %v302, <8 x float> %v306, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v315 = shufflevector <8 x float> %v307, <8 x float> %v309, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v316 = shufflevector <8 x float> %v307, <8 x float> %v309, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v317 = shufflevector <8 x float> %v308, <8 x float> %v310, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v318 = shufflevector <8 x float> %v308, <8 x float> %v310, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v319 = shufflevector <8 x float> %v311, <8 x float> %v313, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v320 = shufflevector <8 x float> %v311, <8 x float> %v313, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v321 = shufflevector <8 x float> %v312, <8 x float> %v314, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v322 = shufflevector <8 x float> %v312, <8 x float> %v314, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v323 = add i64 %v273, 0
  %v324 = mul i64 %v323, 8
  %v325 = getelementptr inbounds float, ptr %v259, i64 %v324
  store <8 x float> %v315, ptr %v325, align 4
  %v326 = add i64 %v273, 1
  %v327 = mul i64 %v326, 8
  %v328 = getelementptr inbounds float, ptr %v259, i64 %v327
  store <8 x float> %v316, ptr %v328, align 4
  %v329 = add i64 %v273, 2
  %v330 = mul i64 %v329, 8
  %v331 = getelementptr inbounds float, ptr %v259, i64 %v330
  store <8 x float> %v317, ptr %v331, align 4
  %v332 = add i64 %v273, 3
  %v333 = mul i64 %v332, 8
  %v334 = getelementptr inbounds float, ptr %v259, i64 %v333
  store <8 x float> %v318, ptr %v334, align 4
  %v335 = add i64 %v273, 4
  %v336 = mul i64 %v335, 8
  %v337 = getelementptr inbounds float, ptr %v259, i64 %v336
  store <8 x float> %v319, ptr %v337, align 4
  %v338 = add i64 %v273, 5
  %v339 = mul i64 %v338, 8
  %v340 = getelementptr inbounds float, ptr %v259, i64 %v339
  store <8 x float> %v320, ptr %v340, align 4
  %v341 = add i64 %v273, 6
  %v342 = mul i64 %v341, 8
  %v343 = getelementptr inbounds float, ptr %v259, i64 %v342
  store <8 x float> %v321, ptr %v343, align 4
  %v344 = add i64 %v273, 7
  %v345 = mul i64 %v344, 8
  %v346 = getelementptr inbounds float, ptr %v259, i64 %v345
  store <8 x float> %v322, ptr %v346, align 4
  %v347 = add nsw i64 %v273, 8
  br label %b28
b30:
  br label %b31
b31:
  %v348 = phi i64 [ 8, %b30 ], [ %v356, %b32 ]
  %v349 = icmp slt i64 %v348, 8
  br i1 %v349, label %b32, label %b33
b32:
  %v350 = mul i64 %v348, 1
  %v351 = getelementptr inbounds float, ptr %v271, i64 %v350
  %v352 = getelementptr float, ptr %v351, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v353 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v352, <8 x i1> %v268, <8 x float> zeroinitializer)
  %v354 = mul i64 %v348, 8
  %v355 = getelementptr inbounds float, ptr %v259, i64 %v354
  store <8 x float> %v353, ptr %v355, align 4
  %v356 = add nsw i64 %v348, 1
  br label %b31
b33:
  br label %b27
b27:
  %v357 = icmp slt i64 %v262, 8
  br i1 %v357, label %b34, label %b35
b34:
  br label %b36
b36:
  %v358 = phi i64 [ 0, %b34 ], [ %v366, %b37 ]
  %v359 = icmp slt i64 %v358, 8
  br i1 %v359, label %b37, label %b38
b37:
  %v360 = mul i64 %v358, 1
  %v361 = getelementptr inbounds float, ptr %v271, i64 %v360
  %v362 = getelementptr float, ptr %v361, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v363 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v362, <8 x i1> %v268, <8 x float> zeroinitializer)
  %v364 = mul i64 %v358, 8
  %v365 = getelementptr inbounds float, ptr %v259, i64 %v364
  store <8 x float> %v363, ptr %v365, align 4
  %v366 = add nsw i64 %v358, 1
  br label %b36
b38:
  br label %b35
b35:
  %v367 = add i64 %v255, 64
  %v368 = add nsw i64 %v253, 1
  br label %b23
b25:
  br label %b22
b22:
  %v369 = icmp sgt i64 %v3, 1
  br i1 %v369, label %b39, label %b40
b39:
  %v370 = getelementptr inbounds i64, ptr %v1, i64 3
  %v371 = atomicrmw add ptr %v370, i64 1 acq_rel
  %v372 = load i64, ptr %v171, align 8
  %v373 = add i64 %v372, 1
  store i64 %v373, ptr %v171, align 8
  %v374 = mul i64 %v3, %v373
  br label %b41
b41:
  %v375 = load atomic i64, ptr %v370 acquire, align 8
  %v376 = icmp slt i64 %v375, %v374
  br i1 %v376, label %b42, label %b43
b42:
  %v377 = call i32 @sched_yield()
  br label %b41
b43:
  br label %b40
b40:
  %v378 = getelementptr inbounds float, ptr %v173, i64 64
  %v379 = getelementptr inbounds float, ptr %v173, i64 128
  %v380 = getelementptr inbounds float, ptr %v173, i64 192
  %v381 = getelementptr inbounds float, ptr %v173, i64 256
  %v382 = getelementptr inbounds float, ptr %v173, i64 320
  %v383 = getelementptr inbounds float, ptr %v173, i64 384
  %v384 = getelementptr inbounds i64, ptr %v1, i64 4
  %v385 = load i64, ptr %v384, align 8
  %v386 = icmp eq i64 %v385, 0
  br i1 %v386, label %b44, label %b45
b44:
  %v387 = add i64 1, 0
  %v388 = sdiv i64 %v387, 1
  %v389 = add i64 %v2, 1
  %v390 = mul i64 %v388, %v2
  %v391 = sdiv i64 %v390, %v3
  %v392 = mul i64 %v391, 1
  %v393 = icmp slt i64 %v392, 1
  %v394 = select i1 %v393, i64 %v392, i64 1
  %v395 = mul i64 %v388, %v389
  %v396 = sdiv i64 %v395, %v3
  %v397 = mul i64 %v396, 1
  %v398 = icmp slt i64 %v397, 1
  %v399 = select i1 %v398, i64 %v397, i64 1
  %v400 = icmp slt i64 %v399, 1
  %v401 = select i1 %v400, i64 %v399, i64 1
  br label %b46
b46:
  %v402 = phi i64 [ %v394, %b44 ], [ %v517, %b58 ]
  %v403 = icmp slt i64 %v402, %v401
  br i1 %v403, label %b47, label %b48
b47:
  %v404 = mul i64 %v402, 64
  %v405 = mul i64 %v402, 8
  %v406 = add i64 %v404, 0
  %v407 = add i64 %v405, 0
  %v408 = getelementptr inbounds float, ptr %v378, i64 %v406
  %v409 = sub i64 8, %v407
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
  %v420 = getelementptr inbounds float, ptr %v16, i64 %v419
  %v421 = icmp sge i64 %v411, 8
  br i1 %v421, label %b49, label %b50
b49:
  br label %b51
b51:
  %v422 = phi i64 [ 0, %b49 ], [ %v496, %b52 ]
  %v423 = icmp slt i64 %v422, 8
  br i1 %v423, label %b52, label %b53
b52:
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
  %v473 = mul i64 %v472, 8
  %v474 = getelementptr inbounds float, ptr %v408, i64 %v473
  store <8 x float> %v464, ptr %v474, align 4
  %v475 = add i64 %v422, 1
  %v476 = mul i64 %v475, 8
  %v477 = getelementptr inbounds float, ptr %v408, i64 %v476
  store <8 x float> %v465, ptr %v477, align 4
  %v478 = add i64 %v422, 2
  %v479 = mul i64 %v478, 8
  %v480 = getelementptr inbounds float, ptr %v408, i64 %v479
  store <8 x float> %v466, ptr %v480, align 4
  %v481 = add i64 %v422, 3
  %v482 = mul i64 %v481, 8
  %v483 = getelementptr inbounds float, ptr %v408, i64 %v482
  store <8 x float> %v467, ptr %v483, align 4
  %v484 = add i64 %v422, 4
  %v485 = mul i64 %v484, 8
  %v486 = getelementptr inbounds float, ptr %v408, i64 %v485
  store <8 x float> %v468, ptr %v486, align 4
  %v487 = add i64 %v422, 5
  %v488 = mul i64 %v487, 8
  %v489 = getelementptr inbounds float, ptr %v408, i64 %v488
  store <8 x float> %v469, ptr %v489, align 4
  %v490 = add i64 %v422, 6
  %v491 = mul i64 %v490, 8
  %v492 = getelementptr inbounds float, ptr %v408, i64 %v491
  store <8 x float> %v470, ptr %v492, align 4
  %v493 = add i64 %v422, 7
  %v494 = mul i64 %v493, 8
  %v495 = getelementptr inbounds float, ptr %v408, i64 %v494
  store <8 x float> %v471, ptr %v495, align 4
  %v496 = add nsw i64 %v422, 8
  br label %b51
b53:
  br label %b54
b54:
  %v497 = phi i64 [ 8, %b53 ], [ %v505, %b55 ]
  %v498 = icmp slt i64 %v497, 8
  br i1 %v498, label %b55, label %b56
b55:
  %v499 = mul i64 %v497, 1
  %v500 = getelementptr inbounds float, ptr %v420, i64 %v499
  %v501 = getelementptr float, ptr %v500, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v502 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v501, <8 x i1> %v417, <8 x float> zeroinitializer)
  %v503 = mul i64 %v497, 8
  %v504 = getelementptr inbounds float, ptr %v408, i64 %v503
  store <8 x float> %v502, ptr %v504, align 4
  %v505 = add nsw i64 %v497, 1
  br label %b54
b56:
  br label %b50
b50:
  %v506 = icmp slt i64 %v411, 8
  br i1 %v506, label %b57, label %b58
b57:
  br label %b59
b59:
  %v507 = phi i64 [ 0, %b57 ], [ %v515, %b60 ]
  %v508 = icmp slt i64 %v507, 8
  br i1 %v508, label %b60, label %b61
b60:
  %v509 = mul i64 %v507, 1
  %v510 = getelementptr inbounds float, ptr %v420, i64 %v509
  %v511 = getelementptr float, ptr %v510, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v512 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v511, <8 x i1> %v417, <8 x float> zeroinitializer)
  %v513 = mul i64 %v507, 8
  %v514 = getelementptr inbounds float, ptr %v408, i64 %v513
  store <8 x float> %v512, ptr %v514, align 4
  %v515 = add nsw i64 %v507, 1
  br label %b59
b61:
  br label %b58
b58:
  %v516 = add i64 %v404, 64
  %v517 = add nsw i64 %v402, 1
  br label %b46
b48:
  %v518 = add i64 1, 0
  %v519 = sdiv i64 %v518, 1
  %v520 = add i64 %v2, 1
  %v521 = mul i64 %v519, %v2
  %v522 = sdiv i64 %v521, %v3
  %v523 = mul i64 %v522, 1
  %v524 = icmp slt i64 %v523, 1
  %v525 = select i1 %v524, i64 %v523, i64 1
  %v526 = mul i64 %v519, %v520
  %v527 = sdiv i64 %v526, %v3
  %v528 = mul i64 %v527, 1
  %v529 = icmp slt i64 %v528, 1
  %v530 = select i1 %v529, i64 %v528, i64 1
  %v531 = icmp slt i64 %v530, 1
  %v532 = select i1 %v531, i64 %v530, i64 1
  br label %b62
b62:
  %v533 = phi i64 [ %v525, %b48 ], [ %v648, %b74 ]
  %v534 = icmp slt i64 %v533, %v532
  br i1 %v534, label %b63, label %b64
b63:
  %v535 = mul i64 %v533, 64
  %v536 = mul i64 %v533, 8
  %v537 = add i64 %v535, 0
  %v538 = add i64 %v536, 0
  %v539 = getelementptr inbounds float, ptr %v379, i64 %v537
  %v540 = sub i64 8, %v538
  %v541 = icmp slt i64 %v540, 0
  %v542 = select i1 %v541, i64 0, i64 %v540
  %v543 = icmp ult i64 %v542, 8
  %v544 = select i1 %v543, i64 %v542, i64 8
  %v545 = trunc i64 %v544 to i32
  %v546 = insertelement <8 x i32> poison, i32 %v545, i64 0
  %v547 = shufflevector <8 x i32> %v546, <8 x i32> poison, <8 x i32> zeroinitializer
  %v548 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v547
  %v549 = mul i64 %v538, 8
  %v550 = add i64 0, %v549
  %v551 = getelementptr inbounds float, ptr %v16, i64 %v550
  %v552 = icmp sge i64 %v542, 8
  br i1 %v552, label %b65, label %b66
b65:
  br label %b67
b67:
  %v553 = phi i64 [ 0, %b65 ], [ %v627, %b68 ]
  %v554 = icmp slt i64 %v553, 8
  br i1 %v554, label %b68, label %b69
b68:
  %v555 = add i64 %v553, 0
  %v556 = getelementptr inbounds float, ptr %v551, i64 %v555
  %v557 = load <8 x float>, ptr %v556, align 4
  %v558 = add i64 %v553, 8
  %v559 = getelementptr inbounds float, ptr %v551, i64 %v558
  %v560 = load <8 x float>, ptr %v559, align 4
  %v561 = add i64 %v553, 16
  %v562 = getelementptr inbounds float, ptr %v551, i64 %v561
  %v563 = load <8 x float>, ptr %v562, align 4
  %v564 = add i64 %v553, 24
  %v565 = getelementptr inbounds float, ptr %v551, i64 %v564
  %v566 = load <8 x float>, ptr %v565, align 4
  %v567 = add i64 %v553, 32
  %v568 = getelementptr inbounds float, ptr %v551, i64 %v567
  %v569 = load <8 x float>, ptr %v568, align 4
  %v570 = add i64 %v553, 40
  %v571 = getelementptr inbounds float, ptr %v551, i64 %v570
  %v572 = load <8 x float>, ptr %v571, align 4
  %v573 = add i64 %v553, 48
  %v574 = getelementptr inbounds float, ptr %v551, i64 %v573
  %v575 = load <8 x float>, ptr %v574, align 4
  %v576 = add i64 %v553, 56
  %v577 = getelementptr inbounds float, ptr %v551, i64 %v576
  %v578 = load <8 x float>, ptr %v577, align 4
  %v579 = shufflevector <8 x float> %v557, <8 x float> %v569, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v580 = shufflevector <8 x float> %v557, <8 x float> %v569, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v581 = shufflevector <8 x float> %v560, <8 x float> %v572, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v582 = shufflevector <8 x float> %v560, <8 x float> %v572, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v583 = shufflevector <8 x float> %v563, <8 x float> %v575, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v584 = shufflevector <8 x float> %v563, <8 x float> %v575, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v585 = shufflevector <8 x float> %v566, <8 x float> %v578, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v586 = shufflevector <8 x float> %v566, <8 x float> %v578, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v587 = shufflevector <8 x float> %v579, <8 x float> %v583, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v588 = shufflevector <8 x float> %v579, <8 x float> %v583, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v589 = shufflevector <8 x float> %v581, <8 x float> %v585, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v590 = shufflevector <8 x float> %v581, <8 x float> %v585, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v591 = shufflevector <8 x float> %v580, <8 x float> %v584, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v592 = shufflevector <8 x float> %v580, <8 x float> %v584, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v593 = shufflevector <8 x float> %v582, <8 x float> %v586, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v594 = shufflevector <8 x float> %v582, <8 x float> %v586, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v595 = shufflevector <8 x float> %v587, <8 x float> %v589, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v596 = shufflevector <8 x float> %v587, <8 x float> %v589, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v597 = shufflevector <8 x float> %v588, <8 x float> %v590, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v598 = shufflevector <8 x float> %v588, <8 x float> %v590, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v599 = shufflevector <8 x float> %v591, <8 x float> %v593, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v600 = shufflevector <8 x float> %v591, <8 x float> %v593, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v601 = shufflevector <8 x float> %v592, <8 x float> %v594, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v602 = shufflevector <8 x float> %v592, <8 x float> %v594, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v603 = add i64 %v553, 0
  %v604 = mul i64 %v603, 8
  %v605 = getelementptr inbounds float, ptr %v539, i64 %v604
  store <8 x float> %v595, ptr %v605, align 4
  %v606 = add i64 %v553, 1
  %v607 = mul i64 %v606, 8
  %v608 = getelementptr inbounds float, ptr %v539, i64 %v607
  store <8 x float> %v596, ptr %v608, align 4
  %v609 = add i64 %v553, 2
  %v610 = mul i64 %v609, 8
  %v611 = getelementptr inbounds float, ptr %v539, i64 %v610
  store <8 x float> %v597, ptr %v611, align 4
  %v612 = add i64 %v553, 3
  %v613 = mul i64 %v612, 8
  %v614 = getelementptr inbounds float, ptr %v539, i64 %v613
  store <8 x float> %v598, ptr %v614, align 4
  %v615 = add i64 %v553, 4
  %v616 = mul i64 %v615, 8
  %v617 = getelementptr inbounds float, ptr %v539, i64 %v616
  store <8 x float> %v599, ptr %v617, align 4
  %v618 = add i64 %v553, 5
  %v619 = mul i64 %v618, 8
  %v620 = getelementptr inbounds float, ptr %v539, i64 %v619
  store <8 x float> %v600, ptr %v620, align 4
  %v621 = add i64 %v553, 6
  %v622 = mul i64 %v621, 8
  %v623 = getelementptr inbounds float, ptr %v539, i64 %v622
  store <8 x float> %v601, ptr %v623, align 4
  %v624 = add i64 %v553, 7
  %v625 = mul i64 %v624, 8
  %v626 = getelementptr inbounds float, ptr %v539, i64 %v625
  store <8 x float> %v602, ptr %v626, align 4
  %v627 = add nsw i64 %v553, 8
  br label %b67
b69:
  br label %b70
b70:
  %v628 = phi i64 [ 8, %b69 ], [ %v636, %b71 ]
  %v629 = icmp slt i64 %v628, 8
  br i1 %v629, label %b71, label %b72
b71:
  %v630 = mul i64 %v628, 1
  %v631 = getelementptr inbounds float, ptr %v551, i64 %v630
  %v632 = getelementptr float, ptr %v631, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v633 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v632, <8 x i1> %v548, <8 x float> zeroinitializer)
  %v634 = mul i64 %v628, 8
  %v635 = getelementptr inbounds float, ptr %v539, i64 %v634
  store <8 x float> %v633, ptr %v635, align 4
  %v636 = add nsw i64 %v628, 1
  br label %b70
b72:
  br label %b66
b66:
  %v637 = icmp slt i64 %v542, 8
  br i1 %v637, label %b73, label %b74
b73:
  br label %b75
b75:
  %v638 = phi i64 [ 0, %b73 ], [ %v646, %b76 ]
  %v639 = icmp slt i64 %v638, 8
  br i1 %v639, label %b76, label %b77
b76:
  %v640 = mul i64 %v638, 1
  %v641 = getelementptr inbounds float, ptr %v551, i64 %v640
  %v642 = getelementptr float, ptr %v641, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v643 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v642, <8 x i1> %v548, <8 x float> zeroinitializer)
  %v644 = mul i64 %v638, 8
  %v645 = getelementptr inbounds float, ptr %v539, i64 %v644
  store <8 x float> %v643, ptr %v645, align 4
  %v646 = add nsw i64 %v638, 1
  br label %b75
b77:
  br label %b74
b74:
  %v647 = add i64 %v535, 64
  %v648 = add nsw i64 %v533, 1
  br label %b62
b64:
  %v649 = add i64 1, 0
  %v650 = sdiv i64 %v649, 1
  %v651 = add i64 %v2, 1
  %v652 = mul i64 %v650, %v2
  %v653 = sdiv i64 %v652, %v3
  %v654 = mul i64 %v653, 1
  %v655 = icmp slt i64 %v654, 1
  %v656 = select i1 %v655, i64 %v654, i64 1
  %v657 = mul i64 %v650, %v651
  %v658 = sdiv i64 %v657, %v3
  %v659 = mul i64 %v658, 1
  %v660 = icmp slt i64 %v659, 1
  %v661 = select i1 %v660, i64 %v659, i64 1
  %v662 = icmp slt i64 %v661, 1
  %v663 = select i1 %v662, i64 %v661, i64 1
  br label %b78
b78:
  %v664 = phi i64 [ %v656, %b64 ], [ %v779, %b90 ]
  %v665 = icmp slt i64 %v664, %v663
  br i1 %v665, label %b79, label %b80
b79:
  %v666 = mul i64 %v664, 64
  %v667 = mul i64 %v664, 8
  %v668 = add i64 %v666, 0
  %v669 = add i64 %v667, 0
  %v670 = getelementptr inbounds float, ptr %v380, i64 %v668
  %v671 = sub i64 8, %v669
  %v672 = icmp slt i64 %v671, 0
  %v673 = select i1 %v672, i64 0, i64 %v671
  %v674 = icmp ult i64 %v673, 8
  %v675 = select i1 %v674, i64 %v673, i64 8
  %v676 = trunc i64 %v675 to i32
  %v677 = insertelement <8 x i32> poison, i32 %v676, i64 0
  %v678 = shufflevector <8 x i32> %v677, <8 x i32> poison, <8 x i32> zeroinitializer
  %v679 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v678
  %v680 = mul i64 %v669, 8
  %v681 = add i64 0, %v680
  %v682 = getelementptr inbounds float, ptr %v16, i64 %v681
  %v683 = icmp sge i64 %v673, 8
  br i1 %v683, label %b81, label %b82
b81:
  br label %b83
b83:
  %v684 = phi i64 [ 0, %b81 ], [ %v758, %b84 ]
  %v685 = icmp slt i64 %v684, 8
  br i1 %v685, label %b84, label %b85
b84:
  %v686 = add i64 %v684, 0
  %v687 = getelementptr inbounds float, ptr %v682, i64 %v686
  %v688 = load <8 x float>, ptr %v687, align 4
  %v689 = add i64 %v684, 8
  %v690 = getelementptr inbounds float, ptr %v682, i64 %v689
  %v691 = load <8 x float>, ptr %v690, align 4
  %v692 = add i64 %v684, 16
  %v693 = getelementptr inbounds float, ptr %v682, i64 %v692
  %v694 = load <8 x float>, ptr %v693, align 4
  %v695 = add i64 %v684, 24
  %v696 = getelementptr inbounds float, ptr %v682, i64 %v695
  %v697 = load <8 x float>, ptr %v696, align 4
  %v698 = add i64 %v684, 32
  %v699 = getelementptr inbounds float, ptr %v682, i64 %v698
  %v700 = load <8 x float>, ptr %v699, align 4
  %v701 = add i64 %v684, 40
  %v702 = getelementptr inbounds float, ptr %v682, i64 %v701
  %v703 = load <8 x float>, ptr %v702, align 4
  %v704 = add i64 %v684, 48
  %v705 = getelementptr inbounds float, ptr %v682, i64 %v704
  %v706 = load <8 x float>, ptr %v705, align 4
  %v707 = add i64 %v684, 56
  %v708 = getelementptr inbounds float, ptr %v682, i64 %v707
  %v709 = load <8 x float>, ptr %v708, align 4
  %v710 = shufflevector <8 x float> %v688, <8 x float> %v700, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v711 = shufflevector <8 x float> %v688, <8 x float> %v700, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v712 = shufflevector <8 x float> %v691, <8 x float> %v703, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v713 = shufflevector <8 x float> %v691, <8 x float> %v703, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v714 = shufflevector <8 x float> %v694, <8 x float> %v706, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v715 = shufflevector <8 x float> %v694, <8 x float> %v706, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v716 = shufflevector <8 x float> %v697, <8 x float> %v709, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v717 = shufflevector <8 x float> %v697, <8 x float> %v709, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v718 = shufflevector <8 x float> %v710, <8 x float> %v714, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v719 = shufflevector <8 x float> %v710, <8 x float> %v714, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v720 = shufflevector <8 x float> %v712, <8 x float> %v716, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v721 = shufflevector <8 x float> %v712, <8 x float> %v716, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v722 = shufflevector <8 x float> %v711, <8 x float> %v715, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v723 = shufflevector <8 x float> %v711, <8 x float> %v715, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v724 = shufflevector <8 x float> %v713, <8 x float> %v717, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v725 = shufflevector <8 x float> %v713, <8 x float> %v717, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v726 = shufflevector <8 x float> %v718, <8 x float> %v720, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v727 = shufflevector <8 x float> %v718, <8 x float> %v720, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v728 = shufflevector <8 x float> %v719, <8 x float> %v721, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v729 = shufflevector <8 x float> %v719, <8 x float> %v721, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v730 = shufflevector <8 x float> %v722, <8 x float> %v724, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v731 = shufflevector <8 x float> %v722, <8 x float> %v724, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v732 = shufflevector <8 x float> %v723, <8 x float> %v725, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v733 = shufflevector <8 x float> %v723, <8 x float> %v725, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v734 = add i64 %v684, 0
  %v735 = mul i64 %v734, 8
  %v736 = getelementptr inbounds float, ptr %v670, i64 %v735
  store <8 x float> %v726, ptr %v736, align 4
  %v737 = add i64 %v684, 1
  %v738 = mul i64 %v737, 8
  %v739 = getelementptr inbounds float, ptr %v670, i64 %v738
  store <8 x float> %v727, ptr %v739, align 4
  %v740 = add i64 %v684, 2
  %v741 = mul i64 %v740, 8
  %v742 = getelementptr inbounds float, ptr %v670, i64 %v741
  store <8 x float> %v728, ptr %v742, align 4
  %v743 = add i64 %v684, 3
  %v744 = mul i64 %v743, 8
  %v745 = getelementptr inbounds float, ptr %v670, i64 %v744
  store <8 x float> %v729, ptr %v745, align 4
  %v746 = add i64 %v684, 4
  %v747 = mul i64 %v746, 8
  %v748 = getelementptr inbounds float, ptr %v670, i64 %v747
  store <8 x float> %v730, ptr %v748, align 4
  %v749 = add i64 %v684, 5
  %v750 = mul i64 %v749, 8
  %v751 = getelementptr inbounds float, ptr %v670, i64 %v750
  store <8 x float> %v731, ptr %v751, align 4
  %v752 = add i64 %v684, 6
  %v753 = mul i64 %v752, 8
  %v754 = getelementptr inbounds float, ptr %v670, i64 %v753
  store <8 x float> %v732, ptr %v754, align 4
  %v755 = add i64 %v684, 7
  %v756 = mul i64 %v755, 8
  %v757 = getelementptr inbounds float, ptr %v670, i64 %v756
  store <8 x float> %v733, ptr %v757, align 4
  %v758 = add nsw i64 %v684, 8
  br label %b83
b85:
  br label %b86
b86:
  %v759 = phi i64 [ 8, %b85 ], [ %v767, %b87 ]
  %v760 = icmp slt i64 %v759, 8
  br i1 %v760, label %b87, label %b88
b87:
  %v761 = mul i64 %v759, 1
  %v762 = getelementptr inbounds float, ptr %v682, i64 %v761
  %v763 = getelementptr float, ptr %v762, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v764 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v763, <8 x i1> %v679, <8 x float> zeroinitializer)
  %v765 = mul i64 %v759, 8
  %v766 = getelementptr inbounds float, ptr %v670, i64 %v765
  store <8 x float> %v764, ptr %v766, align 4
  %v767 = add nsw i64 %v759, 1
  br label %b86
b88:
  br label %b82
b82:
  %v768 = icmp slt i64 %v673, 8
  br i1 %v768, label %b89, label %b90
b89:
  br label %b91
b91:
  %v769 = phi i64 [ 0, %b89 ], [ %v777, %b92 ]
  %v770 = icmp slt i64 %v769, 8
  br i1 %v770, label %b92, label %b93
b92:
  %v771 = mul i64 %v769, 1
  %v772 = getelementptr inbounds float, ptr %v682, i64 %v771
  %v773 = getelementptr float, ptr %v772, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v774 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v773, <8 x i1> %v679, <8 x float> zeroinitializer)
  %v775 = mul i64 %v769, 8
  %v776 = getelementptr inbounds float, ptr %v670, i64 %v775
  store <8 x float> %v774, ptr %v776, align 4
  %v777 = add nsw i64 %v769, 1
  br label %b91
b93:
  br label %b90
b90:
  %v778 = add i64 %v666, 64
  %v779 = add nsw i64 %v664, 1
  br label %b78
b80:
  %v780 = add i64 1, 0
  %v781 = sdiv i64 %v780, 1
  %v782 = add i64 %v2, 1
  %v783 = mul i64 %v781, %v2
  %v784 = sdiv i64 %v783, %v3
  %v785 = mul i64 %v784, 1
  %v786 = icmp slt i64 %v785, 1
  %v787 = select i1 %v786, i64 %v785, i64 1
  %v788 = mul i64 %v781, %v782
  %v789 = sdiv i64 %v788, %v3
  %v790 = mul i64 %v789, 1
  %v791 = icmp slt i64 %v790, 1
  %v792 = select i1 %v791, i64 %v790, i64 1
  %v793 = icmp slt i64 %v792, 1
  %v794 = select i1 %v793, i64 %v792, i64 1
  br label %b94
b94:
  %v795 = phi i64 [ %v787, %b80 ], [ %v910, %b106 ]
  %v796 = icmp slt i64 %v795, %v794
  br i1 %v796, label %b95, label %b96
b95:
  %v797 = mul i64 %v795, 64
  %v798 = mul i64 %v795, 8
  %v799 = add i64 %v797, 0
  %v800 = add i64 %v798, 0
  %v801 = getelementptr inbounds float, ptr %v381, i64 %v799
  %v802 = sub i64 8, %v800
  %v803 = icmp slt i64 %v802, 0
  %v804 = select i1 %v803, i64 0, i64 %v802
  %v805 = icmp ult i64 %v804, 8
  %v806 = select i1 %v805, i64 %v804, i64 8
  %v807 = trunc i64 %v806 to i32
  %v808 = insertelement <8 x i32> poison, i32 %v807, i64 0
  %v809 = shufflevector <8 x i32> %v808, <8 x i32> poison, <8 x i32> zeroinitializer
  %v810 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v809
  %v811 = mul i64 %v800, 8
  %v812 = add i64 0, %v811
  %v813 = getelementptr inbounds float, ptr %v16, i64 %v812
  %v814 = icmp sge i64 %v804, 8
  br i1 %v814, label %b97, label %b98
b97:
  br label %b99
b99:
  %v815 = phi i64 [ 0, %b97 ], [ %v889, %b100 ]
  %v816 = icmp slt i64 %v815, 8
  br i1 %v816, label %b100, label %b101
b100:
  %v817 = add i64 %v815, 0
  %v818 = getelementptr inbounds float, ptr %v813, i64 %v817
  %v819 = load <8 x float>, ptr %v818, align 4
  %v820 = add i64 %v815, 8
  %v821 = getelementptr inbounds float, ptr %v813, i64 %v820
  %v822 = load <8 x float>, ptr %v821, align 4
  %v823 = add i64 %v815, 16
  %v824 = getelementptr inbounds float, ptr %v813, i64 %v823
  %v825 = load <8 x float>, ptr %v824, align 4
  %v826 = add i64 %v815, 24
  %v827 = getelementptr inbounds float, ptr %v813, i64 %v826
  %v828 = load <8 x float>, ptr %v827, align 4
  %v829 = add i64 %v815, 32
  %v830 = getelementptr inbounds float, ptr %v813, i64 %v829
  %v831 = load <8 x float>, ptr %v830, align 4
  %v832 = add i64 %v815, 40
  %v833 = getelementptr inbounds float, ptr %v813, i64 %v832
  %v834 = load <8 x float>, ptr %v833, align 4
  %v835 = add i64 %v815, 48
  %v836 = getelementptr inbounds float, ptr %v813, i64 %v835
  %v837 = load <8 x float>, ptr %v836, align 4
  %v838 = add i64 %v815, 56
  %v839 = getelementptr inbounds float, ptr %v813, i64 %v838
  %v840 = load <8 x float>, ptr %v839, align 4
  %v841 = shufflevector <8 x float> %v819, <8 x float> %v831, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v842 = shufflevector <8 x float> %v819, <8 x float> %v831, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v843 = shufflevector <8 x float> %v822, <8 x float> %v834, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v844 = shufflevector <8 x float> %v822, <8 x float> %v834, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v845 = shufflevector <8 x float> %v825, <8 x float> %v837, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v846 = shufflevector <8 x float> %v825, <8 x float> %v837, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v847 = shufflevector <8 x float> %v828, <8 x float> %v840, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v848 = shufflevector <8 x float> %v828, <8 x float> %v840, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v849 = shufflevector <8 x float> %v841, <8 x float> %v845, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v850 = shufflevector <8 x float> %v841, <8 x float> %v845, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v851 = shufflevector <8 x float> %v843, <8 x float> %v847, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v852 = shufflevector <8 x float> %v843, <8 x float> %v847, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v853 = shufflevector <8 x float> %v842, <8 x float> %v846, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v854 = shufflevector <8 x float> %v842, <8 x float> %v846, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v855 = shufflevector <8 x float> %v844, <8 x float> %v848, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v856 = shufflevector <8 x float> %v844, <8 x float> %v848, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v857 = shufflevector <8 x float> %v849, <8 x float> %v851, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v858 = shufflevector <8 x float> %v849, <8 x float> %v851, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v859 = shufflevector <8 x float> %v850, <8 x float> %v852, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v860 = shufflevector <8 x float> %v850, <8 x float> %v852, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v861 = shufflevector <8 x float> %v853, <8 x float> %v855, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v862 = shufflevector <8 x float> %v853, <8 x float> %v855, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v863 = shufflevector <8 x float> %v854, <8 x float> %v856, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v864 = shufflevector <8 x float> %v854, <8 x float> %v856, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v865 = add i64 %v815, 0
  %v866 = mul i64 %v865, 8
  %v867 = getelementptr inbounds float, ptr %v801, i64 %v866
  store <8 x float> %v857, ptr %v867, align 4
  %v868 = add i64 %v815, 1
  %v869 = mul i64 %v868, 8
  %v870 = getelementptr inbounds float, ptr %v801, i64 %v869
  store <8 x float> %v858, ptr %v870, align 4
  %v871 = add i64 %v815, 2
  %v872 = mul i64 %v871, 8
  %v873 = getelementptr inbounds float, ptr %v801, i64 %v872
  store <8 x float> %v859, ptr %v873, align 4
  %v874 = add i64 %v815, 3
  %v875 = mul i64 %v874, 8
  %v876 = getelementptr inbounds float, ptr %v801, i64 %v875
  store <8 x float> %v860, ptr %v876, align 4
  %v877 = add i64 %v815, 4
  %v878 = mul i64 %v877, 8
  %v879 = getelementptr inbounds float, ptr %v801, i64 %v878
  store <8 x float> %v861, ptr %v879, align 4
  %v880 = add i64 %v815, 5
  %v881 = mul i64 %v880, 8
  %v882 = getelementptr inbounds float, ptr %v801, i64 %v881
  store <8 x float> %v862, ptr %v882, align 4
  %v883 = add i64 %v815, 6
  %v884 = mul i64 %v883, 8
  %v885 = getelementptr inbounds float, ptr %v801, i64 %v884
  store <8 x float> %v863, ptr %v885, align 4
  %v886 = add i64 %v815, 7
  %v887 = mul i64 %v886, 8
  %v888 = getelementptr inbounds float, ptr %v801, i64 %v887
  store <8 x float> %v864, ptr %v888, align 4
  %v889 = add nsw i64 %v815, 8
  br label %b99
b101:
  br label %b102
b102:
  %v890 = phi i64 [ 8, %b101 ], [ %v898, %b103 ]
  %v891 = icmp slt i64 %v890, 8
  br i1 %v891, label %b103, label %b104
b103:
  %v892 = mul i64 %v890, 1
  %v893 = getelementptr inbounds float, ptr %v813, i64 %v892
  %v894 = getelementptr float, ptr %v893, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v895 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v894, <8 x i1> %v810, <8 x float> zeroinitializer)
  %v896 = mul i64 %v890, 8
  %v897 = getelementptr inbounds float, ptr %v801, i64 %v896
  store <8 x float> %v895, ptr %v897, align 4
  %v898 = add nsw i64 %v890, 1
  br label %b102
b104:
  br label %b98
b98:
  %v899 = icmp slt i64 %v804, 8
  br i1 %v899, label %b105, label %b106
b105:
  br label %b107
b107:
  %v900 = phi i64 [ 0, %b105 ], [ %v908, %b108 ]
  %v901 = icmp slt i64 %v900, 8
  br i1 %v901, label %b108, label %b109
b108:
  %v902 = mul i64 %v900, 1
  %v903 = getelementptr inbounds float, ptr %v813, i64 %v902
  %v904 = getelementptr float, ptr %v903, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v905 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v904, <8 x i1> %v810, <8 x float> zeroinitializer)
  %v906 = mul i64 %v900, 8
  %v907 = getelementptr inbounds float, ptr %v801, i64 %v906
  store <8 x float> %v905, ptr %v907, align 4
  %v908 = add nsw i64 %v900, 1
  br label %b107
b109:
  br label %b106
b106:
  %v909 = add i64 %v797, 64
  %v910 = add nsw i64 %v795, 1
  br label %b94
b96:
  %v911 = add i64 1, 0
  %v912 = sdiv i64 %v911, 1
  %v913 = add i64 %v2, 1
  %v914 = mul i64 %v912, %v2
  %v915 = sdiv i64 %v914, %v3
  %v916 = mul i64 %v915, 1
  %v917 = icmp slt i64 %v916, 1
  %v918 = select i1 %v917, i64 %v916, i64 1
  %v919 = mul i64 %v912, %v913
  %v920 = sdiv i64 %v919, %v3
  %v921 = mul i64 %v920, 1
  %v922 = icmp slt i64 %v921, 1
  %v923 = select i1 %v922, i64 %v921, i64 1
  %v924 = icmp slt i64 %v923, 1
  %v925 = select i1 %v924, i64 %v923, i64 1
  br label %b110
b110:
  %v926 = phi i64 [ %v918, %b96 ], [ %v1041, %b122 ]
  %v927 = icmp slt i64 %v926, %v925
  br i1 %v927, label %b111, label %b112
b111:
  %v928 = mul i64 %v926, 64
  %v929 = mul i64 %v926, 8
  %v930 = add i64 %v928, 0
  %v931 = add i64 %v929, 0
  %v932 = getelementptr inbounds float, ptr %v382, i64 %v930
  %v933 = sub i64 8, %v931
  %v934 = icmp slt i64 %v933, 0
  %v935 = select i1 %v934, i64 0, i64 %v933
  %v936 = icmp ult i64 %v935, 8
  %v937 = select i1 %v936, i64 %v935, i64 8
  %v938 = trunc i64 %v937 to i32
  %v939 = insertelement <8 x i32> poison, i32 %v938, i64 0
  %v940 = shufflevector <8 x i32> %v939, <8 x i32> poison, <8 x i32> zeroinitializer
  %v941 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v940
  %v942 = mul i64 %v931, 8
  %v943 = add i64 0, %v942
  %v944 = getelementptr inbounds float, ptr %v16, i64 %v943
  %v945 = icmp sge i64 %v935, 8
  br i1 %v945, label %b113, label %b114
b113:
  br label %b115
b115:
  %v946 = phi i64 [ 0, %b113 ], [ %v1020, %b116 ]
  %v947 = icmp slt i64 %v946, 8
  br i1 %v947, label %b116, label %b117
b116:
  %v948 = add i64 %v946, 0
  %v949 = getelementptr inbounds float, ptr %v944, i64 %v948
  %v950 = load <8 x float>, ptr %v949, align 4
  %v951 = add i64 %v946, 8
  %v952 = getelementptr inbounds float, ptr %v944, i64 %v951
  %v953 = load <8 x float>, ptr %v952, align 4
  %v954 = add i64 %v946, 16
  %v955 = getelementptr inbounds float, ptr %v944, i64 %v954
  %v956 = load <8 x float>, ptr %v955, align 4
  %v957 = add i64 %v946, 24
  %v958 = getelementptr inbounds float, ptr %v944, i64 %v957
  %v959 = load <8 x float>, ptr %v958, align 4
  %v960 = add i64 %v946, 32
  %v961 = getelementptr inbounds float, ptr %v944, i64 %v960
  %v962 = load <8 x float>, ptr %v961, align 4
  %v963 = add i64 %v946, 40
  %v964 = getelementptr inbounds float, ptr %v944, i64 %v963
  %v965 = load <8 x float>, ptr %v964, align 4
  %v966 = add i64 %v946, 48
  %v967 = getelementptr inbounds float, ptr %v944, i64 %v966
  %v968 = load <8 x float>, ptr %v967, align 4
  %v969 = add i64 %v946, 56
  %v970 = getelementptr inbounds float, ptr %v944, i64 %v969
  %v971 = load <8 x float>, ptr %v970, align 4
  %v972 = shufflevector <8 x float> %v950, <8 x float> %v962, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v973 = shufflevector <8 x float> %v950, <8 x float> %v962, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v974 = shufflevector <8 x float> %v953, <8 x float> %v965, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v975 = shufflevector <8 x float> %v953, <8 x float> %v965, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v976 = shufflevector <8 x float> %v956, <8 x float> %v968, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v977 = shufflevector <8 x float> %v956, <8 x float> %v968, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v978 = shufflevector <8 x float> %v959, <8 x float> %v971, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v979 = shufflevector <8 x float> %v959, <8 x float> %v971, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v980 = shufflevector <8 x float> %v972, <8 x float> %v976, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v981 = shufflevector <8 x float> %v972, <8 x float> %v976, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v982 = shufflevector <8 x float> %v974, <8 x float> %v978, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v983 = shufflevector <8 x float> %v974, <8 x float> %v978, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v984 = shufflevector <8 x float> %v973, <8 x float> %v977, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v985 = shufflevector <8 x float> %v973, <8 x float> %v977, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v986 = shufflevector <8 x float> %v975, <8 x float> %v979, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v987 = shufflevector <8 x float> %v975, <8 x float> %v979, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v988 = shufflevector <8 x float> %v980, <8 x float> %v982, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v989 = shufflevector <8 x float> %v980, <8 x float> %v982, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v990 = shufflevector <8 x float> %v981, <8 x float> %v983, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v991 = shufflevector <8 x float> %v981, <8 x float> %v983, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v992 = shufflevector <8 x float> %v984, <8 x float> %v986, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v993 = shufflevector <8 x float> %v984, <8 x float> %v986, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v994 = shufflevector <8 x float> %v985, <8 x float> %v987, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v995 = shufflevector <8 x float> %v985, <8 x float> %v987, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v996 = add i64 %v946, 0
  %v997 = mul i64 %v996, 8
  %v998 = getelementptr inbounds float, ptr %v932, i64 %v997
  store <8 x float> %v988, ptr %v998, align 4
  %v999 = add i64 %v946, 1
  %v1000 = mul i64 %v999, 8
  %v1001 = getelementptr inbounds float, ptr %v932, i64 %v1000
  store <8 x float> %v989, ptr %v1001, align 4
  %v1002 = add i64 %v946, 2
  %v1003 = mul i64 %v1002, 8
  %v1004 = getelementptr inbounds float, ptr %v932, i64 %v1003
  store <8 x float> %v990, ptr %v1004, align 4
  %v1005 = add i64 %v946, 3
  %v1006 = mul i64 %v1005, 8
  %v1007 = getelementptr inbounds float, ptr %v932, i64 %v1006
  store <8 x float> %v991, ptr %v1007, align 4
  %v1008 = add i64 %v946, 4
  %v1009 = mul i64 %v1008, 8
  %v1010 = getelementptr inbounds float, ptr %v932, i64 %v1009
  store <8 x float> %v992, ptr %v1010, align 4
  %v1011 = add i64 %v946, 5
  %v1012 = mul i64 %v1011, 8
  %v1013 = getelementptr inbounds float, ptr %v932, i64 %v1012
  store <8 x float> %v993, ptr %v1013, align 4
  %v1014 = add i64 %v946, 6
  %v1015 = mul i64 %v1014, 8
  %v1016 = getelementptr inbounds float, ptr %v932, i64 %v1015
  store <8 x float> %v994, ptr %v1016, align 4
  %v1017 = add i64 %v946, 7
  %v1018 = mul i64 %v1017, 8
  %v1019 = getelementptr inbounds float, ptr %v932, i64 %v1018
  store <8 x float> %v995, ptr %v1019, align 4
  %v1020 = add nsw i64 %v946, 8
  br label %b115
b117:
  br label %b118
b118:
  %v1021 = phi i64 [ 8, %b117 ], [ %v1029, %b119 ]
  %v1022 = icmp slt i64 %v1021, 8
  br i1 %v1022, label %b119, label %b120
b119:
  %v1023 = mul i64 %v1021, 1
  %v1024 = getelementptr inbounds float, ptr %v944, i64 %v1023
  %v1025 = getelementptr float, ptr %v1024, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1026 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1025, <8 x i1> %v941, <8 x float> zeroinitializer)
  %v1027 = mul i64 %v1021, 8
  %v1028 = getelementptr inbounds float, ptr %v932, i64 %v1027
  store <8 x float> %v1026, ptr %v1028, align 4
  %v1029 = add nsw i64 %v1021, 1
  br label %b118
b120:
  br label %b114
b114:
  %v1030 = icmp slt i64 %v935, 8
  br i1 %v1030, label %b121, label %b122
b121:
  br label %b123
b123:
  %v1031 = phi i64 [ 0, %b121 ], [ %v1039, %b124 ]
  %v1032 = icmp slt i64 %v1031, 8
  br i1 %v1032, label %b124, label %b125
b124:
  %v1033 = mul i64 %v1031, 1
  %v1034 = getelementptr inbounds float, ptr %v944, i64 %v1033
  %v1035 = getelementptr float, ptr %v1034, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1036 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1035, <8 x i1> %v941, <8 x float> zeroinitializer)
  %v1037 = mul i64 %v1031, 8
  %v1038 = getelementptr inbounds float, ptr %v932, i64 %v1037
  store <8 x float> %v1036, ptr %v1038, align 4
  %v1039 = add nsw i64 %v1031, 1
  br label %b123
b125:
  br label %b122
b122:
  %v1040 = add i64 %v928, 64
  %v1041 = add nsw i64 %v926, 1
  br label %b110
b112:
  %v1042 = add i64 1, 0
  %v1043 = sdiv i64 %v1042, 1
  %v1044 = add i64 %v2, 1
  %v1045 = mul i64 %v1043, %v2
  %v1046 = sdiv i64 %v1045, %v3
  %v1047 = mul i64 %v1046, 1
  %v1048 = icmp slt i64 %v1047, 1
  %v1049 = select i1 %v1048, i64 %v1047, i64 1
  %v1050 = mul i64 %v1043, %v1044
  %v1051 = sdiv i64 %v1050, %v3
  %v1052 = mul i64 %v1051, 1
  %v1053 = icmp slt i64 %v1052, 1
  %v1054 = select i1 %v1053, i64 %v1052, i64 1
  %v1055 = icmp slt i64 %v1054, 1
  %v1056 = select i1 %v1055, i64 %v1054, i64 1
  br label %b126
b126:
  %v1057 = phi i64 [ %v1049, %b112 ], [ %v1172, %b138 ]
  %v1058 = icmp slt i64 %v1057, %v1056
  br i1 %v1058, label %b127, label %b128
b127:
  %v1059 = mul i64 %v1057, 64
  %v1060 = mul i64 %v1057, 8
  %v1061 = add i64 %v1059, 0
  %v1062 = add i64 %v1060, 0
  %v1063 = getelementptr inbounds float, ptr %v383, i64 %v1061
  %v1064 = sub i64 8, %v1062
  %v1065 = icmp slt i64 %v1064, 0
  %v1066 = select i1 %v1065, i64 0, i64 %v1064
  %v1067 = icmp ult i64 %v1066, 8
  %v1068 = select i1 %v1067, i64 %v1066, i64 8
  %v1069 = trunc i64 %v1068 to i32
  %v1070 = insertelement <8 x i32> poison, i32 %v1069, i64 0
  %v1071 = shufflevector <8 x i32> %v1070, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1072 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1071
  %v1073 = mul i64 %v1062, 8
  %v1074 = add i64 0, %v1073
  %v1075 = getelementptr inbounds float, ptr %v16, i64 %v1074
  %v1076 = icmp sge i64 %v1066, 8
  br i1 %v1076, label %b129, label %b130
b129:
  br label %b131
b131:
  %v1077 = phi i64 [ 0, %b129 ], [ %v1151, %b132 ]
  %v1078 = icmp slt i64 %v1077, 8
  br i1 %v1078, label %b132, label %b133
b132:
  %v1079 = add i64 %v1077, 0
  %v1080 = getelementptr inbounds float, ptr %v1075, i64 %v1079
  %v1081 = load <8 x float>, ptr %v1080, align 4
  %v1082 = add i64 %v1077, 8
  %v1083 = getelementptr inbounds float, ptr %v1075, i64 %v1082
  %v1084 = load <8 x float>, ptr %v1083, align 4
  %v1085 = add i64 %v1077, 16
  %v1086 = getelementptr inbounds float, ptr %v1075, i64 %v1085
  %v1087 = load <8 x float>, ptr %v1086, align 4
  %v1088 = add i64 %v1077, 24
  %v1089 = getelementptr inbounds float, ptr %v1075, i64 %v1088
  %v1090 = load <8 x float>, ptr %v1089, align 4
  %v1091 = add i64 %v1077, 32
  %v1092 = getelementptr inbounds float, ptr %v1075, i64 %v1091
  %v1093 = load <8 x float>, ptr %v1092, align 4
  %v1094 = add i64 %v1077, 40
  %v1095 = getelementptr inbounds float, ptr %v1075, i64 %v1094
  %v1096 = load <8 x float>, ptr %v1095, align 4
  %v1097 = add i64 %v1077, 48
  %v1098 = getelementptr inbounds float, ptr %v1075, i64 %v1097
  %v1099 = load <8 x float>, ptr %v1098, align 4
  %v1100 = add i64 %v1077, 56
  %v1101 = getelementptr inbounds float, ptr %v1075, i64 %v1100
  %v1102 = load <8 x float>, ptr %v1101, align 4
  %v1103 = shufflevector <8 x float> %v1081, <8 x float> %v1093, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1104 = shufflevector <8 x float> %v1081, <8 x float> %v1093, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1105 = shufflevector <8 x float> %v1084, <8 x float> %v1096, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1106 = shufflevector <8 x float> %v1084, <8 x float> %v1096, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1107 = shufflevector <8 x float> %v1087, <8 x float> %v1099, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1108 = shufflevector <8 x float> %v1087, <8 x float> %v1099, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1109 = shufflevector <8 x float> %v1090, <8 x float> %v1102, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1110 = shufflevector <8 x float> %v1090, <8 x float> %v1102, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1111 = shufflevector <8 x float> %v1103, <8 x float> %v1107, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1112 = shufflevector <8 x float> %v1103, <8 x float> %v1107, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1113 = shufflevector <8 x float> %v1105, <8 x float> %v1109, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1114 = shufflevector <8 x float> %v1105, <8 x float> %v1109, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1115 = shufflevector <8 x float> %v1104, <8 x float> %v1108, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1116 = shufflevector <8 x float> %v1104, <8 x float> %v1108, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1117 = shufflevector <8 x float> %v1106, <8 x float> %v1110, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1118 = shufflevector <8 x float> %v1106, <8 x float> %v1110, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1119 = shufflevector <8 x float> %v1111, <8 x float> %v1113, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1120 = shufflevector <8 x float> %v1111, <8 x float> %v1113, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1121 = shufflevector <8 x float> %v1112, <8 x float> %v1114, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1122 = shufflevector <8 x float> %v1112, <8 x float> %v1114, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1123 = shufflevector <8 x float> %v1115, <8 x float> %v1117, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1124 = shufflevector <8 x float> %v1115, <8 x float> %v1117, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1125 = shufflevector <8 x float> %v1116, <8 x float> %v1118, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1126 = shufflevector <8 x float> %v1116, <8 x float> %v1118, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1127 = add i64 %v1077, 0
  %v1128 = mul i64 %v1127, 8
  %v1129 = getelementptr inbounds float, ptr %v1063, i64 %v1128
  store <8 x float> %v1119, ptr %v1129, align 4
  %v1130 = add i64 %v1077, 1
  %v1131 = mul i64 %v1130, 8
  %v1132 = getelementptr inbounds float, ptr %v1063, i64 %v1131
  store <8 x float> %v1120, ptr %v1132, align 4
  %v1133 = add i64 %v1077, 2
  %v1134 = mul i64 %v1133, 8
  %v1135 = getelementptr inbounds float, ptr %v1063, i64 %v1134
  store <8 x float> %v1121, ptr %v1135, align 4
  %v1136 = add i64 %v1077, 3
  %v1137 = mul i64 %v1136, 8
  %v1138 = getelementptr inbounds float, ptr %v1063, i64 %v1137
  store <8 x float> %v1122, ptr %v1138, align 4
  %v1139 = add i64 %v1077, 4
  %v1140 = mul i64 %v1139, 8
  %v1141 = getelementptr inbounds float, ptr %v1063, i64 %v1140
  store <8 x float> %v1123, ptr %v1141, align 4
  %v1142 = add i64 %v1077, 5
  %v1143 = mul i64 %v1142, 8
  %v1144 = getelementptr inbounds float, ptr %v1063, i64 %v1143
  store <8 x float> %v1124, ptr %v1144, align 4
  %v1145 = add i64 %v1077, 6
  %v1146 = mul i64 %v1145, 8
  %v1147 = getelementptr inbounds float, ptr %v1063, i64 %v1146
  store <8 x float> %v1125, ptr %v1147, align 4
  %v1148 = add i64 %v1077, 7
  %v1149 = mul i64 %v1148, 8
  %v1150 = getelementptr inbounds float, ptr %v1063, i64 %v1149
  store <8 x float> %v1126, ptr %v1150, align 4
  %v1151 = add nsw i64 %v1077, 8
  br label %b131
b133:
  br label %b134
b134:
  %v1152 = phi i64 [ 8, %b133 ], [ %v1160, %b135 ]
  %v1153 = icmp slt i64 %v1152, 8
  br i1 %v1153, label %b135, label %b136
b135:
  %v1154 = mul i64 %v1152, 1
  %v1155 = getelementptr inbounds float, ptr %v1075, i64 %v1154
  %v1156 = getelementptr float, ptr %v1155, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1157 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1156, <8 x i1> %v1072, <8 x float> zeroinitializer)
  %v1158 = mul i64 %v1152, 8
  %v1159 = getelementptr inbounds float, ptr %v1063, i64 %v1158
  store <8 x float> %v1157, ptr %v1159, align 4
  %v1160 = add nsw i64 %v1152, 1
  br label %b134
b136:
  br label %b130
b130:
  %v1161 = icmp slt i64 %v1066, 8
  br i1 %v1161, label %b137, label %b138
b137:
  br label %b139
b139:
  %v1162 = phi i64 [ 0, %b137 ], [ %v1170, %b140 ]
  %v1163 = icmp slt i64 %v1162, 8
  br i1 %v1163, label %b140, label %b141
b140:
  %v1164 = mul i64 %v1162, 1
  %v1165 = getelementptr inbounds float, ptr %v1075, i64 %v1164
  %v1166 = getelementptr float, ptr %v1165, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1167 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1166, <8 x i1> %v1072, <8 x float> zeroinitializer)
  %v1168 = mul i64 %v1162, 8
  %v1169 = getelementptr inbounds float, ptr %v1063, i64 %v1168
  store <8 x float> %v1167, ptr %v1169, align 4
  %v1170 = add nsw i64 %v1162, 1
  br label %b139
b141:
  br label %b138
b138:
  %v1171 = add i64 %v1059, 64
  %v1172 = add nsw i64 %v1057, 1
  br label %b126
b128:
  br label %b45
b45:
  %v1173 = icmp sgt i64 %v3, 1
  br i1 %v1173, label %b142, label %b143
b142:
  %v1174 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1175 = atomicrmw add ptr %v1174, i64 1 acq_rel
  %v1176 = load i64, ptr %v171, align 8
  %v1177 = add i64 %v1176, 1
  store i64 %v1177, ptr %v171, align 8
  %v1178 = mul i64 %v3, %v1177
  br label %b144
b144:
  %v1179 = load atomic i64, ptr %v1174 acquire, align 8
  %v1180 = icmp slt i64 %v1179, %v1178
  br i1 %v1180, label %b145, label %b146
b145:
  %v1181 = call i32 @sched_yield()
  br label %b144
b146:
  br label %b143
b143:
  %v1182 = getelementptr inbounds i64, ptr %v1, i64 5
  %v1183 = load i64, ptr %v1182, align 8
  br label %b147
b147:
  %v1184 = phi i64 [ 0, %b143 ], [ %v2123, %b278 ]
  %v1185 = icmp slt i64 %v1184, %v5
  br i1 %v1185, label %b148, label %b149
b148:
  %v1186 = add i64 %v1184, %v1183
  %v1187 = icmp slt i64 %v1186, %v5
  %v1188 = select i1 %v1187, i64 %v1186, i64 %v5
  %v1189 = sub i64 %v1188, %v1184
  %v1190 = mul i64 %v1189, %v7
  %v1192 = add i64 %v1190, 0
  %v1193 = sdiv i64 %v1192, 1
  %v1194 = add i64 %v2, 1
  %v1195 = mul i64 %v1193, %v2
  %v1196 = sdiv i64 %v1195, %v3
  %v1197 = mul i64 %v1196, 1
  %v1198 = icmp slt i64 %v1197, %v1190
  %v1199 = select i1 %v1198, i64 %v1197, i64 %v1190
  %v1200 = mul i64 %v1193, %v1194
  %v1201 = sdiv i64 %v1200, %v3
  %v1202 = mul i64 %v1201, 1
  %v1203 = icmp slt i64 %v1202, %v1190
  %v1204 = select i1 %v1203, i64 %v1202, i64 %v1190
  %v1205 = mul i64 %v1184, %v7
  %v1206 = add i64 %v1199, %v1205
  %v1207 = add i64 %v1204, %v1205
  br label %b150
b150:
  %v1208 = phi i64 [ %v1206, %b148 ], [ %v1263, %b155 ]
  %v1209 = icmp slt i64 %v1208, %v1207
  br i1 %v1209, label %b151, label %b152
b151:
  %v1210 = add i64 %v1208, 96
  %v1211 = icmp slt i64 %v1210, %v1207
  %v1212 = select i1 %v1211, i64 %v1210, i64 %v1207
  br label %b153
b153:
  %v1213 = phi i64 [ 0, %b151 ], [ %v1262, %b158 ]
  %v1214 = icmp slt i64 %v1213, 1
  br i1 %v1214, label %b154, label %b155
b154:
  %v1215 = sub i64 %v1212, %v1208
  %v1216 = sub i64 8, 1
  %v1217 = add i64 %v1215, %v1216
  %v1218 = sdiv i64 %v1217, 8
  br label %b156
b156:
  %v1219 = phi i64 [ 0, %b154 ], [ %v1261, %b163 ]
  %v1220 = icmp slt i64 %v1219, %v1218
  br i1 %v1220, label %b157, label %b158
b157:
  %v1221 = mul i64 %v1215, %v1219
  %v1222 = sdiv i64 %v1221, %v1218
  %v1223 = add i64 %v1208, %v1222
  %v1224 = add i64 %v1219, 1
  %v1225 = mul i64 %v1215, %v1224
  %v1226 = sdiv i64 %v1225, %v1218
  %v1227 = add i64 %v1208, %v1226
  %v1228 = mul i64 %v1213, 64
  %v1229 = getelementptr inbounds float, ptr %v234, i64 %v1228
  %v1230 = sub i64 %v1227, %v1223
  %v1231 = mul i64 %v1223, 8
  %v1232 = getelementptr inbounds float, ptr %v10, i64 %v1231
  %v1233 = getelementptr inbounds float, ptr %v1232, i64 0
  %v1234 = sub i64 %v1230, 1
  %v1235 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v1234
  %v1236 = load ptr, ptr %v1235, align 4
  %v1237 = icmp sgt i64 %v1230, 0
  br i1 %v1237, label %b159, label %b160
b159:
  call void %v1236(ptr %v1233, i64 8, ptr %v1229, i64 8, ptr %v1191)
  br label %b160
b160:
  %v1238 = add i64 %v1228, 64
  br label %b161
b161:
  %v1239 = phi i64 [ %v1223, %b160 ], [ %v1260, %b166 ]
  %v1240 = icmp slt i64 %v1239, %v1227
  br i1 %v1240, label %b162, label %b163
b162:
  %v1241 = sub i64 %v1239, %v1223
  %v1242 = mul i64 %v1241, 8
  %v1243 = getelementptr inbounds float, ptr %v1191, i64 %v1242
  %v1244 = mul i64 %v1184, %v7
  %v1245 = sub i64 %v1239, %v1244
  %v1246 = mul i64 %v1245, 8
  %v1247 = getelementptr inbounds float, ptr %v38, i64 %v1246
  br label %b164
b164:
  %v1248 = phi i64 [ 0, %b162 ], [ %v1259, %b165 ]
  %v1249 = icmp slt i64 %v1248, 1
  br i1 %v1249, label %b165, label %b166
b165:
  %v1250 = mul i64 %v1213, 1
  %v1251 = add i64 %v1250, %v1248
  %v1252 = mul i64 %v1251, 8
  %v1253 = add i64 0, %v1248
  %v1254 = mul i64 %v1253, 8
  %v1255 = getelementptr inbounds float, ptr %v1243, i64 %v1254
  %v1256 = load <8 x float>, ptr %v1255, align 4
  %v1257 = add i64 0, %v1252
  %v1258 = getelementptr inbounds float, ptr %v1247, i64 %v1257
  store <8 x float> %v1256, ptr %v1258, align 4
  %v1259 = add nsw i64 %v1248, 1
  br label %b164
b166:
  %v1260 = add nsw i64 %v1239, 1
  br label %b161
b163:
  %v1261 = add nsw i64 %v1219, 1
  br label %b156
b158:
  %v1262 = add nsw i64 %v1213, 1
  br label %b153
b155:
  %v1263 = add nsw i64 %v1208, 96
  br label %b150
b152:
  %v1264 = icmp sgt i64 %v3, 1
  br i1 %v1264, label %b167, label %b168
b167:
  %v1265 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1266 = atomicrmw add ptr %v1265, i64 1 acq_rel
  %v1267 = load i64, ptr %v171, align 8
  %v1268 = add i64 %v1267, 1
  store i64 %v1268, ptr %v171, align 8
  %v1269 = mul i64 %v3, %v1268
  br label %b169
b169:
  %v1270 = load atomic i64, ptr %v1265 acquire, align 8
  %v1271 = icmp slt i64 %v1270, %v1269
  br i1 %v1271, label %b170, label %b171
b170:
  %v1272 = call i32 @sched_yield()
  br label %b169
b171:
  br label %b168
b168:
  br label %b172
b172:
  %v1273 = phi i64 [ %v1184, %b168 ], [ %v2113, %b262 ]
  %v1274 = icmp slt i64 %v1273, %v1188
  br i1 %v1274, label %b173, label %b174
b173:
  %v1276 = add i64 %v7, 0
  %v1277 = sdiv i64 %v1276, 1
  %v1278 = add i64 %v2, 1
  %v1279 = mul i64 %v1277, %v2
  %v1280 = sdiv i64 %v1279, %v3
  %v1281 = mul i64 %v1280, 1
  %v1282 = icmp slt i64 %v1281, %v7
  %v1283 = select i1 %v1282, i64 %v1281, i64 %v7
  %v1284 = mul i64 %v1277, %v1278
  %v1285 = sdiv i64 %v1284, %v3
  %v1286 = mul i64 %v1285, 1
  %v1287 = icmp slt i64 %v1286, %v7
  %v1288 = select i1 %v1287, i64 %v1286, i64 %v7
  br label %b175
b175:
  %v1289 = phi i64 [ %v1283, %b173 ], [ %v1413, %b180 ]
  %v1290 = icmp slt i64 %v1289, %v1288
  br i1 %v1290, label %b176, label %b177
b176:
  %v1291 = add i64 %v1289, 96
  %v1292 = icmp slt i64 %v1291, %v1288
  %v1293 = select i1 %v1292, i64 %v1291, i64 %v1288
  br label %b178
b178:
  %v1294 = phi i64 [ 0, %b176 ], [ %v1412, %b183 ]
  %v1295 = icmp slt i64 %v1294, 1
  br i1 %v1295, label %b179, label %b180
b179:
  %v1296 = sub i64 %v1293, %v1289
  %v1297 = sub i64 8, 1
  %v1298 = add i64 %v1296, %v1297
  %v1299 = sdiv i64 %v1298, 8
  br label %b181
b181:
  %v1300 = phi i64 [ 0, %b179 ], [ %v1411, %b188 ]
  %v1301 = icmp slt i64 %v1300, %v1299
  br i1 %v1301, label %b182, label %b183
b182:
  %v1302 = mul i64 %v1296, %v1300
  %v1303 = sdiv i64 %v1302, %v1299
  %v1304 = add i64 %v1289, %v1303
  %v1305 = add i64 %v1300, 1
  %v1306 = mul i64 %v1296, %v1305
  %v1307 = sdiv i64 %v1306, %v1299
  %v1308 = add i64 %v1289, %v1307
  %v1309 = mul i64 %v1294, 64
  %v1310 = getelementptr inbounds float, ptr %v378, i64 %v1309
  %v1311 = sub i64 %v1308, %v1304
  %v1312 = add i64 %v1273, 0
  %v1313 = and i64 %v1312, %v120
  %v1314 = mul i64 %v1313, %v7
  %v1315 = add i64 %v1314, %v1304
  %v1316 = mul i64 %v1315, 8
  %v1317 = getelementptr inbounds float, ptr %v22, i64 %v1316
  %v1318 = getelementptr inbounds float, ptr %v1317, i64 0
  %v1319 = sub i64 %v1311, 1
  %v1320 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v1319
  %v1321 = load ptr, ptr %v1320, align 4
  %v1322 = icmp sgt i64 %v1311, 0
  br i1 %v1322, label %b184, label %b185
b184:
  call void %v1321(ptr %v1318, i64 8, ptr %v1310, i64 8, ptr %v1275)
  br label %b185
b185:
  %v1323 = add i64 %v1309, 64
  br label %b186
b186:
  %v1324 = phi i64 [ %v1304, %b185 ], [ %v1410, %b191 ]
  %v1325 = icmp slt i64 %v1324, %v1308
  br i1 %v1325, label %b187, label %b188
b187:
  %v1326 = sub i64 %v1324, %v1304
  %v1327 = mul i64 %v1326, 8
  %v1328 = getelementptr inbounds float, ptr %v1275, i64 %v1327
  %v1329 = add i64 %v1273, 0
  %v1330 = sub i64 %v1329, %v1184
  %v1331 = mul i64 %v1330, %v7
  %v1332 = add i64 %v1331, %v1324
  %v1333 = mul i64 %v1332, 8
  %v1334 = getelementptr inbounds float, ptr %v38, i64 %v1333
  %v1335 = add i64 %v1273, 0
  %v1336 = and i64 %v1335, %v120
  %v1337 = mul i64 %v1336, %v7
  %v1338 = add i64 %v1337, %v1324
  %v1339 = mul i64 %v1338, 8
  %v1340 = getelementptr inbounds float, ptr %v22, i64 %v1339
  %v1341 = add i64 %v1273, 0
  %v1342 = and i64 %v1341, %v124
  %v1343 = mul i64 %v1342, %v7
  %v1344 = add i64 %v1343, %v1324
  %v1345 = mul i64 %v1344, 8
  %v1346 = getelementptr inbounds float, ptr %v40, i64 %v1345
  %v1347 = add i64 %v1273, 0
  %v1348 = and i64 %v1347, %v126
  %v1349 = mul i64 %v1348, %v7
  %v1350 = add i64 %v1349, %v1324
  %v1351 = mul i64 %v1350, 8
  %v1352 = getelementptr inbounds float, ptr %v42, i64 %v1351
  br label %b189
b189:
  %v1353 = phi i64 [ 0, %b187 ], [ %v1409, %b190 ]
  %v1354 = icmp slt i64 %v1353, 1
  br i1 %v1354, label %b190, label %b191
b190:
  %v1355 = mul i64 %v1294, 1
  %v1356 = add i64 %v1355, %v1353
  %v1357 = mul i64 %v1356, 8
  %v1358 = add i64 0, %v1353
  %v1359 = mul i64 %v1358, 8
  %v1360 = getelementptr inbounds float, ptr %v1328, i64 %v1359
  %v1361 = load <8 x float>, ptr %v1360, align 4
  %v1362 = add i64 0, %v1357
  %v1363 = getelementptr inbounds float, ptr %v1334, i64 %v1362
  %v1364 = load <8 x float>, ptr %v1363, align 4
  %v1365 = add i64 0, %v1357
  %v1366 = getelementptr inbounds float, ptr %v14, i64 %v1365
  %v1367 = load <8 x float>, ptr %v1366, align 4
  %v1368 = fadd <8 x float> %v1364, %v1367
  %v1369 = fadd <8 x float> %v1361, %v1368
  %v1370 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1369)
  %v1371 = fcmp ogt <8 x float> %v1370, splat (float 0x4023000000000000)
  %v1372 = select <8 x i1> %v1371, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1370
  %v1373 = fadd <8 x float> %v1372, %v1372
  %v1374 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1373, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1375 = fsub <8 x float> %v1374, splat (float 0x4168000000000000)
  %v1376 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1375, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1373)
  %v1377 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1375, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1376)
  %v1378 = bitcast <8 x float> %v1374 to <8 x i32>
  %v1379 = fmul <8 x float> %v1377, %v1377
  %v1380 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1377, <8 x float> splat (float 0x3F81227F40000000))
  %v1381 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1380, <8 x float> %v1377, <8 x float> splat (float 0x3FA5556740000000))
  %v1382 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1381, <8 x float> %v1377, <8 x float> splat (float 0x3FC5554B00000000))
  %v1383 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1382, <8 x float> %v1377, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1384 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1379, <8 x float> %v1383, <8 x float> %v1377)
  %v1385 = shl <8 x i32> %v1378, splat (i32 23)
  %v1386 = add <8 x i32> %v1385, splat (i32 1065353216)
  %v1387 = bitcast <8 x i32> %v1386 to <8 x float>
  %v1388 = fsub <8 x float> %v1387, splat (float 0x3FF0000000000000)
  %v1389 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1387, <8 x float> %v1384, <8 x float> %v1388)
  %v1390 = fadd <8 x float> %v1389, splat (float 0x4000000000000000)
  %v1391 = fdiv <8 x float> %v1389, %v1390
  %v1392 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1391, <8 x float> %v1369)
  %v1393 = add i64 0, %v1357
  %v1394 = getelementptr inbounds float, ptr %v1340, i64 %v1393
  %v1395 = load <8 x float>, ptr %v1394, align 4
  %v1396 = add i64 0, %v1357
  %v1397 = getelementptr inbounds float, ptr %v18, i64 %v1396
  %v1398 = load <8 x float>, ptr %v1397, align 4
  %v1399 = fdiv <8 x float> %v1395, %v1398
  %v1400 = fsub <8 x float> %v1392, %v1399
  %v1401 = insertelement <8 x float> poison, float 0x3FB99999A0000000, i64 0
  %v1402 = shufflevector <8 x float> %v1401, <8 x float> poison, <8 x i32> zeroinitializer
  %v1403 = fmul <8 x float> %v1402, %v1400
  %v1404 = fadd <8 x float> %v1395, %v1403
  %v1405 = add i64 0, %v1357
  %v1406 = getelementptr inbounds float, ptr %v1346, i64 %v1405
  store <8 x float> %v1392, ptr %v1406, align 4
  %v1407 = add i64 0, %v1357
  %v1408 = getelementptr inbounds float, ptr %v1352, i64 %v1407
  store <8 x float> %v1404, ptr %v1408, align 4
  %v1409 = add nsw i64 %v1353, 1
  br label %b189
b191:
  %v1410 = add nsw i64 %v1324, 1
  br label %b186
b188:
  %v1411 = add nsw i64 %v1300, 1
  br label %b181
b183:
  %v1412 = add nsw i64 %v1294, 1
  br label %b178
b180:
  %v1413 = add nsw i64 %v1289, 96
  br label %b175
b177:
  %v1415 = add i64 %v7, 0
  %v1416 = sdiv i64 %v1415, 1
  %v1417 = add i64 %v2, 1
  %v1418 = mul i64 %v1416, %v2
  %v1419 = sdiv i64 %v1418, %v3
  %v1420 = mul i64 %v1419, 1
  %v1421 = icmp slt i64 %v1420, %v7
  %v1422 = select i1 %v1421, i64 %v1420, i64 %v7
  %v1423 = mul i64 %v1416, %v1417
  %v1424 = sdiv i64 %v1423, %v3
  %v1425 = mul i64 %v1424, 1
  %v1426 = icmp slt i64 %v1425, %v7
  %v1427 = select i1 %v1426, i64 %v1425, i64 %v7
  br label %b192
b192:
  %v1428 = phi i64 [ %v1422, %b177 ], [ %v1552, %b197 ]
  %v1429 = icmp slt i64 %v1428, %v1427
  br i1 %v1429, label %b193, label %b194
b193:
  %v1430 = add i64 %v1428, 96
  %v1431 = icmp slt i64 %v1430, %v1427
  %v1432 = select i1 %v1431, i64 %v1430, i64 %v1427
  br label %b195
b195:
  %v1433 = phi i64 [ 0, %b193 ], [ %v1551, %b200 ]
  %v1434 = icmp slt i64 %v1433, 1
  br i1 %v1434, label %b196, label %b197
b196:
  %v1435 = sub i64 %v1432, %v1428
  %v1436 = sub i64 8, 1
  %v1437 = add i64 %v1435, %v1436
  %v1438 = sdiv i64 %v1437, 8
  br label %b198
b198:
  %v1439 = phi i64 [ 0, %b196 ], [ %v1550, %b205 ]
  %v1440 = icmp slt i64 %v1439, %v1438
  br i1 %v1440, label %b199, label %b200
b199:
  %v1441 = mul i64 %v1435, %v1439
  %v1442 = sdiv i64 %v1441, %v1438
  %v1443 = add i64 %v1428, %v1442
  %v1444 = add i64 %v1439, 1
  %v1445 = mul i64 %v1435, %v1444
  %v1446 = sdiv i64 %v1445, %v1438
  %v1447 = add i64 %v1428, %v1446
  %v1448 = mul i64 %v1433, 64
  %v1449 = getelementptr inbounds float, ptr %v379, i64 %v1448
  %v1450 = sub i64 %v1447, %v1443
  %v1451 = add i64 %v1273, 0
  %v1452 = and i64 %v1451, %v126
  %v1453 = mul i64 %v1452, %v7
  %v1454 = add i64 %v1453, %v1443
  %v1455 = mul i64 %v1454, 8
  %v1456 = getelementptr inbounds float, ptr %v42, i64 %v1455
  %v1457 = getelementptr inbounds float, ptr %v1456, i64 0
  %v1458 = sub i64 %v1450, 1
  %v1459 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v1458
  %v1460 = load ptr, ptr %v1459, align 4
  %v1461 = icmp sgt i64 %v1450, 0
  br i1 %v1461, label %b201, label %b202
b201:
  call void %v1460(ptr %v1457, i64 8, ptr %v1449, i64 8, ptr %v1414)
  br label %b202
b202:
  %v1462 = add i64 %v1448, 64
  br label %b203
b203:
  %v1463 = phi i64 [ %v1443, %b202 ], [ %v1549, %b208 ]
  %v1464 = icmp slt i64 %v1463, %v1447
  br i1 %v1464, label %b204, label %b205
b204:
  %v1465 = sub i64 %v1463, %v1443
  %v1466 = mul i64 %v1465, 8
  %v1467 = getelementptr inbounds float, ptr %v1414, i64 %v1466
  %v1468 = add i64 %v1273, 0
  %v1469 = sub i64 %v1468, %v1184
  %v1470 = mul i64 %v1469, %v7
  %v1471 = add i64 %v1470, %v1463
  %v1472 = mul i64 %v1471, 8
  %v1473 = getelementptr inbounds float, ptr %v38, i64 %v1472
  %v1474 = add i64 %v1273, 0
  %v1475 = and i64 %v1474, %v126
  %v1476 = mul i64 %v1475, %v7
  %v1477 = add i64 %v1476, %v1463
  %v1478 = mul i64 %v1477, 8
  %v1479 = getelementptr inbounds float, ptr %v42, i64 %v1478
  %v1480 = add i64 %v1273, 0
  %v1481 = and i64 %v1480, %v128
  %v1482 = mul i64 %v1481, %v7
  %v1483 = add i64 %v1482, %v1463
  %v1484 = mul i64 %v1483, 8
  %v1485 = getelementptr inbounds float, ptr %v44, i64 %v1484
  %v1486 = add i64 %v1273, 0
  %v1487 = and i64 %v1486, %v130
  %v1488 = mul i64 %v1487, %v7
  %v1489 = add i64 %v1488, %v1463
  %v1490 = mul i64 %v1489, 8
  %v1491 = getelementptr inbounds float, ptr %v46, i64 %v1490
  br label %b206
b206:
  %v1492 = phi i64 [ 0, %b204 ], [ %v1548, %b207 ]
  %v1493 = icmp slt i64 %v1492, 1
  br i1 %v1493, label %b207, label %b208
b207:
  %v1494 = mul i64 %v1433, 1
  %v1495 = add i64 %v1494, %v1492
  %v1496 = mul i64 %v1495, 8
  %v1497 = add i64 0, %v1492
  %v1498 = mul i64 %v1497, 8
  %v1499 = getelementptr inbounds float, ptr %v1467, i64 %v1498
  %v1500 = load <8 x float>, ptr %v1499, align 4
  %v1501 = add i64 0, %v1496
  %v1502 = getelementptr inbounds float, ptr %v1473, i64 %v1501
  %v1503 = load <8 x float>, ptr %v1502, align 4
  %v1504 = add i64 0, %v1496
  %v1505 = getelementptr inbounds float, ptr %v14, i64 %v1504
  %v1506 = load <8 x float>, ptr %v1505, align 4
  %v1507 = fadd <8 x float> %v1503, %v1506
  %v1508 = fadd <8 x float> %v1500, %v1507
  %v1509 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1508)
  %v1510 = fcmp ogt <8 x float> %v1509, splat (float 0x4023000000000000)
  %v1511 = select <8 x i1> %v1510, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1509
  %v1512 = fadd <8 x float> %v1511, %v1511
  %v1513 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1512, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1514 = fsub <8 x float> %v1513, splat (float 0x4168000000000000)
  %v1515 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1514, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1512)
  %v1516 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1514, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1515)
  %v1517 = bitcast <8 x float> %v1513 to <8 x i32>
  %v1518 = fmul <8 x float> %v1516, %v1516
  %v1519 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1516, <8 x float> splat (float 0x3F81227F40000000))
  %v1520 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1519, <8 x float> %v1516, <8 x float> splat (float 0x3FA5556740000000))
  %v1521 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1520, <8 x float> %v1516, <8 x float> splat (float 0x3FC5554B00000000))
  %v1522 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1521, <8 x float> %v1516, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1523 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1518, <8 x float> %v1522, <8 x float> %v1516)
  %v1524 = shl <8 x i32> %v1517, splat (i32 23)
  %v1525 = add <8 x i32> %v1524, splat (i32 1065353216)
  %v1526 = bitcast <8 x i32> %v1525 to <8 x float>
  %v1527 = fsub <8 x float> %v1526, splat (float 0x3FF0000000000000)
  %v1528 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1526, <8 x float> %v1523, <8 x float> %v1527)
  %v1529 = fadd <8 x float> %v1528, splat (float 0x4000000000000000)
  %v1530 = fdiv <8 x float> %v1528, %v1529
  %v1531 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1530, <8 x float> %v1508)
  %v1532 = add i64 0, %v1496
  %v1533 = getelementptr inbounds float, ptr %v1479, i64 %v1532
  %v1534 = load <8 x float>, ptr %v1533, align 4
  %v1535 = add i64 0, %v1496
  %v1536 = getelementptr inbounds float, ptr %v18, i64 %v1535
  %v1537 = load <8 x float>, ptr %v1536, align 4
  %v1538 = fdiv <8 x float> %v1534, %v1537
  %v1539 = fsub <8 x float> %v1531, %v1538
  %v1540 = insertelement <8 x float> poison, float 0x3FB99999A0000000, i64 0
  %v1541 = shufflevector <8 x float> %v1540, <8 x float> poison, <8 x i32> zeroinitializer
  %v1542 = fmul <8 x float> %v1541, %v1539
  %v1543 = fadd <8 x float> %v1534, %v1542
  %v1544 = add i64 0, %v1496
  %v1545 = getelementptr inbounds float, ptr %v1485, i64 %v1544
  store <8 x float> %v1531, ptr %v1545, align 4
  %v1546 = add i64 0, %v1496
  %v1547 = getelementptr inbounds float, ptr %v1491, i64 %v1546
  store <8 x float> %v1543, ptr %v1547, align 4
  %v1548 = add nsw i64 %v1492, 1
  br label %b206
b208:
  %v1549 = add nsw i64 %v1463, 1
  br label %b203
b205:
  %v1550 = add nsw i64 %v1439, 1
  br label %b198
b200:
  %v1551 = add nsw i64 %v1433, 1
  br label %b195
b197:
  %v1552 = add nsw i64 %v1428, 96
  br label %b192
b194:
  %v1554 = add i64 %v7, 0
  %v1555 = sdiv i64 %v1554, 1
  %v1556 = add i64 %v2, 1
  %v1557 = mul i64 %v1555, %v2
  %v1558 = sdiv i64 %v1557, %v3
  %v1559 = mul i64 %v1558, 1
  %v1560 = icmp slt i64 %v1559, %v7
  %v1561 = select i1 %v1560, i64 %v1559, i64 %v7
  %v1562 = mul i64 %v1555, %v1556
  %v1563 = sdiv i64 %v1562, %v3
  %v1564 = mul i64 %v1563, 1
  %v1565 = icmp slt i64 %v1564, %v7
  %v1566 = select i1 %v1565, i64 %v1564, i64 %v7
  br label %b209
b209:
  %v1567 = phi i64 [ %v1561, %b194 ], [ %v1691, %b214 ]
  %v1568 = icmp slt i64 %v1567, %v1566
  br i1 %v1568, label %b210, label %b211
b210:
  %v1569 = add i64 %v1567, 96
  %v1570 = icmp slt i64 %v1569, %v1566
  %v1571 = select i1 %v1570, i64 %v1569, i64 %v1566
  br label %b212
b212:
  %v1572 = phi i64 [ 0, %b210 ], [ %v1690, %b217 ]
  %v1573 = icmp slt i64 %v1572, 1
  br i1 %v1573, label %b213, label %b214
b213:
  %v1574 = sub i64 %v1571, %v1567
  %v1575 = sub i64 8, 1
  %v1576 = add i64 %v1574, %v1575
  %v1577 = sdiv i64 %v1576, 8
  br label %b215
b215:
  %v1578 = phi i64 [ 0, %b213 ], [ %v1689, %b222 ]
  %v1579 = icmp slt i64 %v1578, %v1577
  br i1 %v1579, label %b216, label %b217
b216:
  %v1580 = mul i64 %v1574, %v1578
  %v1581 = sdiv i64 %v1580, %v1577
  %v1582 = add i64 %v1567, %v1581
  %v1583 = add i64 %v1578, 1
  %v1584 = mul i64 %v1574, %v1583
  %v1585 = sdiv i64 %v1584, %v1577
  %v1586 = add i64 %v1567, %v1585
  %v1587 = mul i64 %v1572, 64
  %v1588 = getelementptr inbounds float, ptr %v380, i64 %v1587
  %v1589 = sub i64 %v1586, %v1582
  %v1590 = add i64 %v1273, 0
  %v1591 = and i64 %v1590, %v130
  %v1592 = mul i64 %v1591, %v7
  %v1593 = add i64 %v1592, %v1582
  %v1594 = mul i64 %v1593, 8
  %v1595 = getelementptr inbounds float, ptr %v46, i64 %v1594
  %v1596 = getelementptr inbounds float, ptr %v1595, i64 0
  %v1597 = sub i64 %v1589, 1
  %v1598 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v1597
  %v1599 = load ptr, ptr %v1598, align 4
  %v1600 = icmp sgt i64 %v1589, 0
  br i1 %v1600, label %b218, label %b219
b218:
  call void %v1599(ptr %v1596, i64 8, ptr %v1588, i64 8, ptr %v1553)
  br label %b219
b219:
  %v1601 = add i64 %v1587, 64
  br label %b220
b220:
  %v1602 = phi i64 [ %v1582, %b219 ], [ %v1688, %b225 ]
  %v1603 = icmp slt i64 %v1602, %v1586
  br i1 %v1603, label %b221, label %b222
b221:
  %v1604 = sub i64 %v1602, %v1582
  %v1605 = mul i64 %v1604, 8
  %v1606 = getelementptr inbounds float, ptr %v1553, i64 %v1605
  %v1607 = add i64 %v1273, 0
  %v1608 = sub i64 %v1607, %v1184
  %v1609 = mul i64 %v1608, %v7
  %v1610 = add i64 %v1609, %v1602
  %v1611 = mul i64 %v1610, 8
  %v1612 = getelementptr inbounds float, ptr %v38, i64 %v1611
  %v1613 = add i64 %v1273, 0
  %v1614 = and i64 %v1613, %v130
  %v1615 = mul i64 %v1614, %v7
  %v1616 = add i64 %v1615, %v1602
  %v1617 = mul i64 %v1616, 8
  %v1618 = getelementptr inbounds float, ptr %v46, i64 %v1617
  %v1619 = add i64 %v1273, 0
  %v1620 = and i64 %v1619, %v132
  %v1621 = mul i64 %v1620, %v7
  %v1622 = add i64 %v1621, %v1602
  %v1623 = mul i64 %v1622, 8
  %v1624 = getelementptr inbounds float, ptr %v48, i64 %v1623
  %v1625 = add i64 %v1273, 0
  %v1626 = and i64 %v1625, %v134
  %v1627 = mul i64 %v1626, %v7
  %v1628 = add i64 %v1627, %v1602
  %v1629 = mul i64 %v1628, 8
  %v1630 = getelementptr inbounds float, ptr %v50, i64 %v1629
  br label %b223
b223:
  %v1631 = phi i64 [ 0, %b221 ], [ %v1687, %b224 ]
  %v1632 = icmp slt i64 %v1631, 1
  br i1 %v1632, label %b224, label %b225
b224:
  %v1633 = mul i64 %v1572, 1
  %v1634 = add i64 %v1633, %v1631
  %v1635 = mul i64 %v1634, 8
  %v1636 = add i64 0, %v1631
  %v1637 = mul i64 %v1636, 8
  %v1638 = getelementptr inbounds float, ptr %v1606, i64 %v1637
  %v1639 = load <8 x float>, ptr %v1638, align 4
  %v1640 = add i64 0, %v1635
  %v1641 = getelementptr inbounds float, ptr %v1612, i64 %v1640
  %v1642 = load <8 x float>, ptr %v1641, align 4
  %v1643 = add i64 0, %v1635
  %v1644 = getelementptr inbounds float, ptr %v14, i64 %v1643
  %v1645 = load <8 x float>, ptr %v1644, align 4
  %v1646 = fadd <8 x float> %v1642, %v1645
  %v1647 = fadd <8 x float> %v1639, %v1646
  %v1648 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1647)
  %v1649 = fcmp ogt <8 x float> %v1648, splat (float 0x4023000000000000)
  %v1650 = select <8 x i1> %v1649, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1648
  %v1651 = fadd <8 x float> %v1650, %v1650
  %v1652 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1651, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1653 = fsub <8 x float> %v1652, splat (float 0x4168000000000000)
  %v1654 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1653, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1651)
  %v1655 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1653, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1654)
  %v1656 = bitcast <8 x float> %v1652 to <8 x i32>
  %v1657 = fmul <8 x float> %v1655, %v1655
  %v1658 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1655, <8 x float> splat (float 0x3F81227F40000000))
  %v1659 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1658, <8 x float> %v1655, <8 x float> splat (float 0x3FA5556740000000))
  %v1660 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1659, <8 x float> %v1655, <8 x float> splat (float 0x3FC5554B00000000))
  %v1661 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1660, <8 x float> %v1655, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1662 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1657, <8 x float> %v1661, <8 x float> %v1655)
  %v1663 = shl <8 x i32> %v1656, splat (i32 23)
  %v1664 = add <8 x i32> %v1663, splat (i32 1065353216)
  %v1665 = bitcast <8 x i32> %v1664 to <8 x float>
  %v1666 = fsub <8 x float> %v1665, splat (float 0x3FF0000000000000)
  %v1667 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1665, <8 x float> %v1662, <8 x float> %v1666)
  %v1668 = fadd <8 x float> %v1667, splat (float 0x4000000000000000)
  %v1669 = fdiv <8 x float> %v1667, %v1668
  %v1670 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1669, <8 x float> %v1647)
  %v1671 = add i64 0, %v1635
  %v1672 = getelementptr inbounds float, ptr %v1618, i64 %v1671
  %v1673 = load <8 x float>, ptr %v1672, align 4
  %v1674 = add i64 0, %v1635
  %v1675 = getelementptr inbounds float, ptr %v18, i64 %v1674
  %v1676 = load <8 x float>, ptr %v1675, align 4
  %v1677 = fdiv <8 x float> %v1673, %v1676
  %v1678 = fsub <8 x float> %v1670, %v1677
  %v1679 = insertelement <8 x float> poison, float 0x3FB99999A0000000, i64 0
  %v1680 = shufflevector <8 x float> %v1679, <8 x float> poison, <8 x i32> zeroinitializer
  %v1681 = fmul <8 x float> %v1680, %v1678
  %v1682 = fadd <8 x float> %v1673, %v1681
  %v1683 = add i64 0, %v1635
  %v1684 = getelementptr inbounds float, ptr %v1624, i64 %v1683
  store <8 x float> %v1670, ptr %v1684, align 4
  %v1685 = add i64 0, %v1635
  %v1686 = getelementptr inbounds float, ptr %v1630, i64 %v1685
  store <8 x float> %v1682, ptr %v1686, align 4
  %v1687 = add nsw i64 %v1631, 1
  br label %b223
b225:
  %v1688 = add nsw i64 %v1602, 1
  br label %b220
b222:
  %v1689 = add nsw i64 %v1578, 1
  br label %b215
b217:
  %v1690 = add nsw i64 %v1572, 1
  br label %b212
b214:
  %v1691 = add nsw i64 %v1567, 96
  br label %b209
b211:
  %v1693 = add i64 %v7, 0
  %v1694 = sdiv i64 %v1693, 1
  %v1695 = add i64 %v2, 1
  %v1696 = mul i64 %v1694, %v2
  %v1697 = sdiv i64 %v1696, %v3
  %v1698 = mul i64 %v1697, 1
  %v1699 = icmp slt i64 %v1698, %v7
  %v1700 = select i1 %v1699, i64 %v1698, i64 %v7
  %v1701 = mul i64 %v1694, %v1695
  %v1702 = sdiv i64 %v1701, %v3
  %v1703 = mul i64 %v1702, 1
  %v1704 = icmp slt i64 %v1703, %v7
  %v1705 = select i1 %v1704, i64 %v1703, i64 %v7
  br label %b226
b226:
  %v1706 = phi i64 [ %v1700, %b211 ], [ %v1830, %b231 ]
  %v1707 = icmp slt i64 %v1706, %v1705
  br i1 %v1707, label %b227, label %b228
b227:
  %v1708 = add i64 %v1706, 96
  %v1709 = icmp slt i64 %v1708, %v1705
  %v1710 = select i1 %v1709, i64 %v1708, i64 %v1705
  br label %b229
b229:
  %v1711 = phi i64 [ 0, %b227 ], [ %v1829, %b234 ]
  %v1712 = icmp slt i64 %v1711, 1
  br i1 %v1712, label %b230, label %b231
b230:
  %v1713 = sub i64 %v1710, %v1706
  %v1714 = sub i64 8, 1
  %v1715 = add i64 %v1713, %v1714
  %v1716 = sdiv i64 %v1715, 8
  br label %b232
b232:
  %v1717 = phi i64 [ 0, %b230 ], [ %v1828, %b239 ]
  %v1718 = icmp slt i64 %v1717, %v1716
  br i1 %v1718, label %b233, label %b234
b233:
  %v1719 = mul i64 %v1713, %v1717
  %v1720 = sdiv i64 %v1719, %v1716
  %v1721 = add i64 %v1706, %v1720
  %v1722 = add i64 %v1717, 1
  %v1723 = mul i64 %v1713, %v1722
  %v1724 = sdiv i64 %v1723, %v1716
  %v1725 = add i64 %v1706, %v1724
  %v1726 = mul i64 %v1711, 64
  %v1727 = getelementptr inbounds float, ptr %v381, i64 %v1726
  %v1728 = sub i64 %v1725, %v1721
  %v1729 = add i64 %v1273, 0
  %v1730 = and i64 %v1729, %v134
  %v1731 = mul i64 %v1730, %v7
  %v1732 = add i64 %v1731, %v1721
  %v1733 = mul i64 %v1732, 8
  %v1734 = getelementptr inbounds float, ptr %v50, i64 %v1733
  %v1735 = getelementptr inbounds float, ptr %v1734, i64 0
  %v1736 = sub i64 %v1728, 1
  %v1737 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v1736
  %v1738 = load ptr, ptr %v1737, align 4
  %v1739 = icmp sgt i64 %v1728, 0
  br i1 %v1739, label %b235, label %b236
b235:
  call void %v1738(ptr %v1735, i64 8, ptr %v1727, i64 8, ptr %v1692)
  br label %b236
b236:
  %v1740 = add i64 %v1726, 64
  br label %b237
b237:
  %v1741 = phi i64 [ %v1721, %b236 ], [ %v1827, %b242 ]
  %v1742 = icmp slt i64 %v1741, %v1725
  br i1 %v1742, label %b238, label %b239
b238:
  %v1743 = sub i64 %v1741, %v1721
  %v1744 = mul i64 %v1743, 8
  %v1745 = getelementptr inbounds float, ptr %v1692, i64 %v1744
  %v1746 = add i64 %v1273, 0
  %v1747 = sub i64 %v1746, %v1184
  %v1748 = mul i64 %v1747, %v7
  %v1749 = add i64 %v1748, %v1741
  %v1750 = mul i64 %v1749, 8
  %v1751 = getelementptr inbounds float, ptr %v38, i64 %v1750
  %v1752 = add i64 %v1273, 0
  %v1753 = and i64 %v1752, %v134
  %v1754 = mul i64 %v1753, %v7
  %v1755 = add i64 %v1754, %v1741
  %v1756 = mul i64 %v1755, 8
  %v1757 = getelementptr inbounds float, ptr %v50, i64 %v1756
  %v1758 = add i64 %v1273, 0
  %v1759 = and i64 %v1758, %v136
  %v1760 = mul i64 %v1759, %v7
  %v1761 = add i64 %v1760, %v1741
  %v1762 = mul i64 %v1761, 8
  %v1763 = getelementptr inbounds float, ptr %v52, i64 %v1762
  %v1764 = add i64 %v1273, 0
  %v1765 = and i64 %v1764, %v138
  %v1766 = mul i64 %v1765, %v7
  %v1767 = add i64 %v1766, %v1741
  %v1768 = mul i64 %v1767, 8
  %v1769 = getelementptr inbounds float, ptr %v54, i64 %v1768
  br label %b240
b240:
  %v1770 = phi i64 [ 0, %b238 ], [ %v1826, %b241 ]
  %v1771 = icmp slt i64 %v1770, 1
  br i1 %v1771, label %b241, label %b242
b241:
  %v1772 = mul i64 %v1711, 1
  %v1773 = add i64 %v1772, %v1770
  %v1774 = mul i64 %v1773, 8
  %v1775 = add i64 0, %v1770
  %v1776 = mul i64 %v1775, 8
  %v1777 = getelementptr inbounds float, ptr %v1745, i64 %v1776
  %v1778 = load <8 x float>, ptr %v1777, align 4
  %v1779 = add i64 0, %v1774
  %v1780 = getelementptr inbounds float, ptr %v1751, i64 %v1779
  %v1781 = load <8 x float>, ptr %v1780, align 4
  %v1782 = add i64 0, %v1774
  %v1783 = getelementptr inbounds float, ptr %v14, i64 %v1782
  %v1784 = load <8 x float>, ptr %v1783, align 4
  %v1785 = fadd <8 x float> %v1781, %v1784
  %v1786 = fadd <8 x float> %v1778, %v1785
  %v1787 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1786)
  %v1788 = fcmp ogt <8 x float> %v1787, splat (float 0x4023000000000000)
  %v1789 = select <8 x i1> %v1788, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1787
  %v1790 = fadd <8 x float> %v1789, %v1789
  %v1791 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1790, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1792 = fsub <8 x float> %v1791, splat (float 0x4168000000000000)
  %v1793 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1792, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1790)
  %v1794 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1792, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1793)
  %v1795 = bitcast <8 x float> %v1791 to <8 x i32>
  %v1796 = fmul <8 x float> %v1794, %v1794
  %v1797 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1794, <8 x float> splat (float 0x3F81227F40000000))
  %v1798 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1797, <8 x float> %v1794, <8 x float> splat (float 0x3FA5556740000000))
  %v1799 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1798, <8 x float> %v1794, <8 x float> splat (float 0x3FC5554B00000000))
  %v1800 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1799, <8 x float> %v1794, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1801 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1796, <8 x float> %v1800, <8 x float> %v1794)
  %v1802 = shl <8 x i32> %v1795, splat (i32 23)
  %v1803 = add <8 x i32> %v1802, splat (i32 1065353216)
  %v1804 = bitcast <8 x i32> %v1803 to <8 x float>
  %v1805 = fsub <8 x float> %v1804, splat (float 0x3FF0000000000000)
  %v1806 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1804, <8 x float> %v1801, <8 x float> %v1805)
  %v1807 = fadd <8 x float> %v1806, splat (float 0x4000000000000000)
  %v1808 = fdiv <8 x float> %v1806, %v1807
  %v1809 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1808, <8 x float> %v1786)
  %v1810 = add i64 0, %v1774
  %v1811 = getelementptr inbounds float, ptr %v1757, i64 %v1810
  %v1812 = load <8 x float>, ptr %v1811, align 4
  %v1813 = add i64 0, %v1774
  %v1814 = getelementptr inbounds float, ptr %v18, i64 %v1813
  %v1815 = load <8 x float>, ptr %v1814, align 4
  %v1816 = fdiv <8 x float> %v1812, %v1815
  %v1817 = fsub <8 x float> %v1809, %v1816
  %v1818 = insertelement <8 x float> poison, float 0x3FB99999A0000000, i64 0
  %v1819 = shufflevector <8 x float> %v1818, <8 x float> poison, <8 x i32> zeroinitializer
  %v1820 = fmul <8 x float> %v1819, %v1817
  %v1821 = fadd <8 x float> %v1812, %v1820
  %v1822 = add i64 0, %v1774
  %v1823 = getelementptr inbounds float, ptr %v1763, i64 %v1822
  store <8 x float> %v1809, ptr %v1823, align 4
  %v1824 = add i64 0, %v1774
  %v1825 = getelementptr inbounds float, ptr %v1769, i64 %v1824
  store <8 x float> %v1821, ptr %v1825, align 4
  %v1826 = add nsw i64 %v1770, 1
  br label %b240
b242:
  %v1827 = add nsw i64 %v1741, 1
  br label %b237
b239:
  %v1828 = add nsw i64 %v1717, 1
  br label %b232
b234:
  %v1829 = add nsw i64 %v1711, 1
  br label %b229
b231:
  %v1830 = add nsw i64 %v1706, 96
  br label %b226
b228:
  %v1832 = add i64 %v7, 0
  %v1833 = sdiv i64 %v1832, 1
  %v1834 = add i64 %v2, 1
  %v1835 = mul i64 %v1833, %v2
  %v1836 = sdiv i64 %v1835, %v3
  %v1837 = mul i64 %v1836, 1
  %v1838 = icmp slt i64 %v1837, %v7
  %v1839 = select i1 %v1838, i64 %v1837, i64 %v7
  %v1840 = mul i64 %v1833, %v1834
  %v1841 = sdiv i64 %v1840, %v3
  %v1842 = mul i64 %v1841, 1
  %v1843 = icmp slt i64 %v1842, %v7
  %v1844 = select i1 %v1843, i64 %v1842, i64 %v7
  br label %b243
b243:
  %v1845 = phi i64 [ %v1839, %b228 ], [ %v1969, %b248 ]
  %v1846 = icmp slt i64 %v1845, %v1844
  br i1 %v1846, label %b244, label %b245
b244:
  %v1847 = add i64 %v1845, 96
  %v1848 = icmp slt i64 %v1847, %v1844
  %v1849 = select i1 %v1848, i64 %v1847, i64 %v1844
  br label %b246
b246:
  %v1850 = phi i64 [ 0, %b244 ], [ %v1968, %b251 ]
  %v1851 = icmp slt i64 %v1850, 1
  br i1 %v1851, label %b247, label %b248
b247:
  %v1852 = sub i64 %v1849, %v1845
  %v1853 = sub i64 8, 1
  %v1854 = add i64 %v1852, %v1853
  %v1855 = sdiv i64 %v1854, 8
  br label %b249
b249:
  %v1856 = phi i64 [ 0, %b247 ], [ %v1967, %b256 ]
  %v1857 = icmp slt i64 %v1856, %v1855
  br i1 %v1857, label %b250, label %b251
b250:
  %v1858 = mul i64 %v1852, %v1856
  %v1859 = sdiv i64 %v1858, %v1855
  %v1860 = add i64 %v1845, %v1859
  %v1861 = add i64 %v1856, 1
  %v1862 = mul i64 %v1852, %v1861
  %v1863 = sdiv i64 %v1862, %v1855
  %v1864 = add i64 %v1845, %v1863
  %v1865 = mul i64 %v1850, 64
  %v1866 = getelementptr inbounds float, ptr %v382, i64 %v1865
  %v1867 = sub i64 %v1864, %v1860
  %v1868 = add i64 %v1273, 0
  %v1869 = and i64 %v1868, %v138
  %v1870 = mul i64 %v1869, %v7
  %v1871 = add i64 %v1870, %v1860
  %v1872 = mul i64 %v1871, 8
  %v1873 = getelementptr inbounds float, ptr %v54, i64 %v1872
  %v1874 = getelementptr inbounds float, ptr %v1873, i64 0
  %v1875 = sub i64 %v1867, 1
  %v1876 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v1875
  %v1877 = load ptr, ptr %v1876, align 4
  %v1878 = icmp sgt i64 %v1867, 0
  br i1 %v1878, label %b252, label %b253
b252:
  call void %v1877(ptr %v1874, i64 8, ptr %v1866, i64 8, ptr %v1831)
  br label %b253
b253:
  %v1879 = add i64 %v1865, 64
  br label %b254
b254:
  %v1880 = phi i64 [ %v1860, %b253 ], [ %v1966, %b259 ]
  %v1881 = icmp slt i64 %v1880, %v1864
  br i1 %v1881, label %b255, label %b256
b255:
  %v1882 = sub i64 %v1880, %v1860
  %v1883 = mul i64 %v1882, 8
  %v1884 = getelementptr inbounds float, ptr %v1831, i64 %v1883
  %v1885 = add i64 %v1273, 0
  %v1886 = sub i64 %v1885, %v1184
  %v1887 = mul i64 %v1886, %v7
  %v1888 = add i64 %v1887, %v1880
  %v1889 = mul i64 %v1888, 8
  %v1890 = getelementptr inbounds float, ptr %v38, i64 %v1889
  %v1891 = add i64 %v1273, 0
  %v1892 = and i64 %v1891, %v138
  %v1893 = mul i64 %v1892, %v7
  %v1894 = add i64 %v1893, %v1880
  %v1895 = mul i64 %v1894, 8
  %v1896 = getelementptr inbounds float, ptr %v54, i64 %v1895
  %v1897 = add i64 %v1273, 0
  %v1898 = and i64 %v1897, %v140
  %v1899 = mul i64 %v1898, %v7
  %v1900 = add i64 %v1899, %v1880
  %v1901 = mul i64 %v1900, 8
  %v1902 = getelementptr inbounds float, ptr %v56, i64 %v1901
  %v1903 = add i64 %v1273, 0
  %v1904 = and i64 %v1903, %v142
  %v1905 = mul i64 %v1904, %v7
  %v1906 = add i64 %v1905, %v1880
  %v1907 = mul i64 %v1906, 8
  %v1908 = getelementptr inbounds float, ptr %v58, i64 %v1907
  br label %b257
b257:
  %v1909 = phi i64 [ 0, %b255 ], [ %v1965, %b258 ]
  %v1910 = icmp slt i64 %v1909, 1
  br i1 %v1910, label %b258, label %b259
b258:
  %v1911 = mul i64 %v1850, 1
  %v1912 = add i64 %v1911, %v1909
  %v1913 = mul i64 %v1912, 8
  %v1914 = add i64 0, %v1909
  %v1915 = mul i64 %v1914, 8
  %v1916 = getelementptr inbounds float, ptr %v1884, i64 %v1915
  %v1917 = load <8 x float>, ptr %v1916, align 4
  %v1918 = add i64 0, %v1913
  %v1919 = getelementptr inbounds float, ptr %v1890, i64 %v1918
  %v1920 = load <8 x float>, ptr %v1919, align 4
  %v1921 = add i64 0, %v1913
  %v1922 = getelementptr inbounds float, ptr %v14, i64 %v1921
  %v1923 = load <8 x float>, ptr %v1922, align 4
  %v1924 = fadd <8 x float> %v1920, %v1923
  %v1925 = fadd <8 x float> %v1917, %v1924
  %v1926 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1925)
  %v1927 = fcmp ogt <8 x float> %v1926, splat (float 0x4023000000000000)
  %v1928 = select <8 x i1> %v1927, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1926
  %v1929 = fadd <8 x float> %v1928, %v1928
  %v1930 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1929, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1931 = fsub <8 x float> %v1930, splat (float 0x4168000000000000)
  %v1932 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1931, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1929)
  %v1933 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1931, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1932)
  %v1934 = bitcast <8 x float> %v1930 to <8 x i32>
  %v1935 = fmul <8 x float> %v1933, %v1933
  %v1936 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1933, <8 x float> splat (float 0x3F81227F40000000))
  %v1937 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1936, <8 x float> %v1933, <8 x float> splat (float 0x3FA5556740000000))
  %v1938 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1937, <8 x float> %v1933, <8 x float> splat (float 0x3FC5554B00000000))
  %v1939 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1938, <8 x float> %v1933, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1940 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1935, <8 x float> %v1939, <8 x float> %v1933)
  %v1941 = shl <8 x i32> %v1934, splat (i32 23)
  %v1942 = add <8 x i32> %v1941, splat (i32 1065353216)
  %v1943 = bitcast <8 x i32> %v1942 to <8 x float>
  %v1944 = fsub <8 x float> %v1943, splat (float 0x3FF0000000000000)
  %v1945 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1943, <8 x float> %v1940, <8 x float> %v1944)
  %v1946 = fadd <8 x float> %v1945, splat (float 0x4000000000000000)
  %v1947 = fdiv <8 x float> %v1945, %v1946
  %v1948 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1947, <8 x float> %v1925)
  %v1949 = add i64 0, %v1913
  %v1950 = getelementptr inbounds float, ptr %v1896, i64 %v1949
  %v1951 = load <8 x float>, ptr %v1950, align 4
  %v1952 = add i64 0, %v1913
  %v1953 = getelementptr inbounds float, ptr %v18, i64 %v1952
  %v1954 = load <8 x float>, ptr %v1953, align 4
  %v1955 = fdiv <8 x float> %v1951, %v1954
  %v1956 = fsub <8 x float> %v1948, %v1955
  %v1957 = insertelement <8 x float> poison, float 0x3FB99999A0000000, i64 0
  %v1958 = shufflevector <8 x float> %v1957, <8 x float> poison, <8 x i32> zeroinitializer
  %v1959 = fmul <8 x float> %v1958, %v1956
  %v1960 = fadd <8 x float> %v1951, %v1959
  %v1961 = add i64 0, %v1913
  %v1962 = getelementptr inbounds float, ptr %v1902, i64 %v1961
  store <8 x float> %v1948, ptr %v1962, align 4
  %v1963 = add i64 0, %v1913
  %v1964 = getelementptr inbounds float, ptr %v1908, i64 %v1963
  store <8 x float> %v1960, ptr %v1964, align 4
  %v1965 = add nsw i64 %v1909, 1
  br label %b257
b259:
  %v1966 = add nsw i64 %v1880, 1
  br label %b254
b256:
  %v1967 = add nsw i64 %v1856, 1
  br label %b249
b251:
  %v1968 = add nsw i64 %v1850, 1
  br label %b246
b248:
  %v1969 = add nsw i64 %v1845, 96
  br label %b243
b245:
  %v1971 = add i64 %v7, 0
  %v1972 = sdiv i64 %v1971, 1
  %v1973 = add i64 %v2, 1
  %v1974 = mul i64 %v1972, %v2
  %v1975 = sdiv i64 %v1974, %v3
  %v1976 = mul i64 %v1975, 1
  %v1977 = icmp slt i64 %v1976, %v7
  %v1978 = select i1 %v1977, i64 %v1976, i64 %v7
  %v1979 = mul i64 %v1972, %v1973
  %v1980 = sdiv i64 %v1979, %v3
  %v1981 = mul i64 %v1980, 1
  %v1982 = icmp slt i64 %v1981, %v7
  %v1983 = select i1 %v1982, i64 %v1981, i64 %v7
  br label %b260
b260:
  %v1984 = phi i64 [ %v1978, %b245 ], [ %v2112, %b265 ]
  %v1985 = icmp slt i64 %v1984, %v1983
  br i1 %v1985, label %b261, label %b262
b261:
  %v1986 = add i64 %v1984, 96
  %v1987 = icmp slt i64 %v1986, %v1983
  %v1988 = select i1 %v1987, i64 %v1986, i64 %v1983
  br label %b263
b263:
  %v1989 = phi i64 [ 0, %b261 ], [ %v2111, %b268 ]
  %v1990 = icmp slt i64 %v1989, 1
  br i1 %v1990, label %b264, label %b265
b264:
  %v1991 = sub i64 %v1988, %v1984
  %v1992 = sub i64 8, 1
  %v1993 = add i64 %v1991, %v1992
  %v1994 = sdiv i64 %v1993, 8
  br label %b266
b266:
  %v1995 = phi i64 [ 0, %b264 ], [ %v2110, %b273 ]
  %v1996 = icmp slt i64 %v1995, %v1994
  br i1 %v1996, label %b267, label %b268
b267:
  %v1997 = mul i64 %v1991, %v1995
  %v1998 = sdiv i64 %v1997, %v1994
  %v1999 = add i64 %v1984, %v1998
  %v2000 = add i64 %v1995, 1
  %v2001 = mul i64 %v1991, %v2000
  %v2002 = sdiv i64 %v2001, %v1994
  %v2003 = add i64 %v1984, %v2002
  %v2004 = mul i64 %v1989, 64
  %v2005 = getelementptr inbounds float, ptr %v383, i64 %v2004
  %v2006 = sub i64 %v2003, %v1999
  %v2007 = add i64 %v1273, 0
  %v2008 = and i64 %v2007, %v142
  %v2009 = mul i64 %v2008, %v7
  %v2010 = add i64 %v2009, %v1999
  %v2011 = mul i64 %v2010, 8
  %v2012 = getelementptr inbounds float, ptr %v58, i64 %v2011
  %v2013 = getelementptr inbounds float, ptr %v2012, i64 0
  %v2014 = sub i64 %v2006, 1
  %v2015 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v2014
  %v2016 = load ptr, ptr %v2015, align 4
  %v2017 = icmp sgt i64 %v2006, 0
  br i1 %v2017, label %b269, label %b270
b269:
  call void %v2016(ptr %v2013, i64 8, ptr %v2005, i64 8, ptr %v1970)
  br label %b270
b270:
  %v2018 = add i64 %v2004, 64
  br label %b271
b271:
  %v2019 = phi i64 [ %v1999, %b270 ], [ %v2109, %b276 ]
  %v2020 = icmp slt i64 %v2019, %v2003
  br i1 %v2020, label %b272, label %b273
b272:
  %v2021 = sub i64 %v2019, %v1999
  %v2022 = mul i64 %v2021, 8
  %v2023 = getelementptr inbounds float, ptr %v1970, i64 %v2022
  %v2024 = add i64 %v1273, 0
  %v2025 = and i64 %v2024, %v142
  %v2026 = mul i64 %v2025, %v7
  %v2027 = add i64 %v2026, %v2019
  %v2028 = mul i64 %v2027, 8
  %v2029 = getelementptr inbounds float, ptr %v58, i64 %v2028
  %v2030 = add i64 %v1273, 0
  %v2031 = sub i64 %v2030, %v1184
  %v2032 = mul i64 %v2031, %v7
  %v2033 = add i64 %v2032, %v2019
  %v2034 = mul i64 %v2033, 8
  %v2035 = getelementptr inbounds float, ptr %v38, i64 %v2034
  %v2036 = add i64 %v1273, 1
  %v2037 = and i64 %v2036, %v120
  %v2038 = mul i64 %v2037, %v7
  %v2039 = add i64 %v2038, %v2019
  %v2040 = mul i64 %v2039, 8
  %v2041 = getelementptr inbounds float, ptr %v22, i64 %v2040
  %v2042 = add i64 %v1273, 0
  %v2043 = and i64 %v2042, %v144
  %v2044 = mul i64 %v2043, %v7
  %v2045 = add i64 %v2044, %v2019
  %v2046 = mul i64 %v2045, 8
  %v2047 = getelementptr inbounds float, ptr %v60, i64 %v2046
  br label %b274
b274:
  %v2048 = phi i64 [ 0, %b272 ], [ %v2108, %b275 ]
  %v2049 = icmp slt i64 %v2048, 1
  br i1 %v2049, label %b275, label %b276
b275:
  %v2050 = mul i64 %v1989, 1
  %v2051 = add i64 %v2050, %v2048
  %v2052 = mul i64 %v2051, 8
  %v2053 = add i64 0, %v2048
  %v2054 = mul i64 %v2053, 8
  %v2055 = getelementptr inbounds float, ptr %v2023, i64 %v2054
  %v2056 = load <8 x float>, ptr %v2055, align 4
  %v2057 = add i64 0, %v2052
  %v2058 = getelementptr inbounds float, ptr %v2029, i64 %v2057
  %v2059 = load <8 x float>, ptr %v2058, align 4
  %v2060 = add i64 0, %v2052
  %v2061 = getelementptr inbounds float, ptr %v2035, i64 %v2060
  %v2062 = load <8 x float>, ptr %v2061, align 4
  %v2063 = add i64 0, %v2052
  %v2064 = getelementptr inbounds float, ptr %v14, i64 %v2063
  %v2065 = load <8 x float>, ptr %v2064, align 4
  %v2066 = fadd <8 x float> %v2062, %v2065
  %v2067 = fadd <8 x float> %v2056, %v2066
  %v2068 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2067)
  %v2069 = fcmp ogt <8 x float> %v2068, splat (float 0x4023000000000000)
  %v2070 = select <8 x i1> %v2069, <8 x float> splat (float 0x4023000000000000), <8 x float> %v2068
  %v2071 = fadd <8 x float> %v2070, %v2070
  %v2072 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2071, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2073 = fsub <8 x float> %v2072, splat (float 0x4168000000000000)
  %v2074 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2073, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2071)
  %v2075 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2073, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2074)
  %v2076 = bitcast <8 x float> %v2072 to <8 x i32>
  %v2077 = fmul <8 x float> %v2075, %v2075
  %v2078 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2075, <8 x float> splat (float 0x3F81227F40000000))
  %v2079 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2078, <8 x float> %v2075, <8 x float> splat (float 0x3FA5556740000000))
  %v2080 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2079, <8 x float> %v2075, <8 x float> splat (float 0x3FC5554B00000000))
  %v2081 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2080, <8 x float> %v2075, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2082 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2077, <8 x float> %v2081, <8 x float> %v2075)
  %v2083 = shl <8 x i32> %v2076, splat (i32 23)
  %v2084 = add <8 x i32> %v2083, splat (i32 1065353216)
  %v2085 = bitcast <8 x i32> %v2084 to <8 x float>
  %v2086 = fsub <8 x float> %v2085, splat (float 0x3FF0000000000000)
  %v2087 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2085, <8 x float> %v2082, <8 x float> %v2086)
  %v2088 = fadd <8 x float> %v2087, splat (float 0x4000000000000000)
  %v2089 = fdiv <8 x float> %v2087, %v2088
  %v2090 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v2089, <8 x float> %v2067)
  %v2091 = add i64 0, %v2052
  %v2092 = getelementptr inbounds float, ptr %v18, i64 %v2091
  %v2093 = load <8 x float>, ptr %v2092, align 4
  %v2094 = fdiv <8 x float> %v2059, %v2093
  %v2095 = fsub <8 x float> %v2090, %v2094
  %v2096 = insertelement <8 x float> poison, float 0x3FB99999A0000000, i64 0
  %v2097 = shufflevector <8 x float> %v2096, <8 x float> poison, <8 x i32> zeroinitializer
  %v2098 = fmul <8 x float> %v2097, %v2095
  %v2099 = fadd <8 x float> %v2059, %v2098
  %v2100 = fmul <8 x float> %v2090, %v2090
  %v2101 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v2102 = shufflevector <8 x float> %v2101, <8 x float> poison, <8 x i32> zeroinitializer
  %v2103 = fsub <8 x float> %v2102, %v2100
  %v2104 = add i64 0, %v2052
  %v2105 = getelementptr inbounds float, ptr %v2041, i64 %v2104
  store <8 x float> %v2099, ptr %v2105, align 4
  %v2106 = add i64 0, %v2052
  %v2107 = getelementptr inbounds float, ptr %v2047, i64 %v2106
  store <8 x float> %v2103, ptr %v2107, align 4
  %v2108 = add nsw i64 %v2048, 1
  br label %b274
b276:
  %v2109 = add nsw i64 %v2019, 1
  br label %b271
b273:
  %v2110 = add nsw i64 %v1995, 1
  br label %b266
b268:
  %v2111 = add nsw i64 %v1989, 1
  br label %b263
b265:
  %v2112 = add nsw i64 %v1984, 96
  br label %b260
b262:
  %v2113 = add nsw i64 %v1273, 1
  br label %b172
b174:
  %v2114 = icmp sgt i64 %v3, 1
  br i1 %v2114, label %b277, label %b278
b277:
  %v2115 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2116 = atomicrmw add ptr %v2115, i64 1 acq_rel
  %v2117 = load i64, ptr %v171, align 8
  %v2118 = add i64 %v2117, 1
  store i64 %v2118, ptr %v171, align 8
  %v2119 = mul i64 %v3, %v2118
  br label %b279
b279:
  %v2120 = load atomic i64, ptr %v2115 acquire, align 8
  %v2121 = icmp slt i64 %v2120, %v2119
  br i1 %v2121, label %b280, label %b281
b280:
  %v2122 = call i32 @sched_yield()
  br label %b279
b281:
  br label %b278
b278:
  %v2123 = add nsw i64 %v1184, %v1183
  br label %b147
b149:
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
  %v171 = alloca i64, i64 1, align 8
  %v527 = alloca float, i64 64, align 4
  %v662 = alloca float, i64 64, align 4
  %v790 = alloca float, i64 64, align 4
  %v918 = alloca float, i64 64, align 4
  %v1046 = alloca float, i64 64, align 4
  %v1232 = alloca float, i64 64, align 4
  %v1381 = alloca float, i64 64, align 4
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
  %v87 = getelementptr inbounds ptr, ptr %v0, i64 39
  %v88 = load ptr, ptr %v87, align 4
  %v89 = getelementptr inbounds ptr, ptr %v0, i64 40
  %v90 = load ptr, ptr %v89, align 4
  %v91 = getelementptr inbounds ptr, ptr %v0, i64 41
  %v92 = load ptr, ptr %v91, align 4
  %v93 = getelementptr inbounds ptr, ptr %v0, i64 42
  %v94 = load ptr, ptr %v93, align 4
  %v95 = getelementptr inbounds ptr, ptr %v0, i64 43
  %v96 = load ptr, ptr %v95, align 4
  %v97 = getelementptr inbounds ptr, ptr %v0, i64 44
  %v98 = load ptr, ptr %v97, align 4
  %v99 = getelementptr inbounds ptr, ptr %v0, i64 45
  %v100 = load ptr, ptr %v99, align 4
  %v101 = getelementptr inbounds ptr, ptr %v0, i64 46
  %v102 = load ptr, ptr %v101, align 4
  %v103 = getelementptr inbounds ptr, ptr %v0, i64 47
  %v104 = load ptr, ptr %v103, align 4
  %v105 = getelementptr inbounds ptr, ptr %v0, i64 48
  %v106 = load ptr, ptr %v105, align 4
  %v107 = getelementptr inbounds ptr, ptr %v0, i64 49
  %v108 = load ptr, ptr %v107, align 4
  %v109 = getelementptr inbounds ptr, ptr %v0, i64 50
  %v110 = load ptr, ptr %v109, align 4
  %v111 = getelementptr inbounds ptr, ptr %v0, i64 51
  %v112 = load ptr, ptr %v111, align 4
  %v113 = getelementptr inbounds ptr, ptr %v0, i64 52
  %v114 = load ptr, ptr %v113, align 4
  %v115 = getelementptr inbounds i64, ptr %v1, i64 6
  %v116 = load i64, ptr %v115, align 8
  %v117 = getelementptr inbounds i64, ptr %v1, i64 11
  %v118 = load i64, ptr %v117, align 8
  %v119 = getelementptr inbounds i64, ptr %v1, i64 12
  %v120 = load i64, ptr %v119, align 8
  %v121 = getelementptr inbounds i64, ptr %v1, i64 14
  %v122 = load i64, ptr %v121, align 8
  %v123 = getelementptr inbounds i64, ptr %v1, i64 21
  %v124 = load i64, ptr %v123, align 8
  %v125 = getelementptr inbounds i64, ptr %v1, i64 22
  %v126 = load i64, ptr %v125, align 8
  %v127 = getelementptr inbounds i64, ptr %v1, i64 23
  %v128 = load i64, ptr %v127, align 8
  %v129 = getelementptr inbounds i64, ptr %v1, i64 24
  %v130 = load i64, ptr %v129, align 8
  %v131 = getelementptr inbounds i64, ptr %v1, i64 25
  %v132 = load i64, ptr %v131, align 8
  %v133 = getelementptr inbounds i64, ptr %v1, i64 26
  %v134 = load i64, ptr %v133, align 8
  %v135 = getelementptr inbounds i64, ptr %v1, i64 27
  %v136 = load i64, ptr %v135, align 8
  %v137 = getelementptr inbounds i64, ptr %v1, i64 28
  %v138 = load i64, ptr %v137, align 8
  %v139 = getelementptr inbounds i64, ptr %v1, i64 29
  %v140 = load i64, ptr %v139, align 8
  %v141 = getelementptr inbounds i64, ptr %v1, i64 30
  %v142 = load i64, ptr %v141, align 8
  %v143 = getelementptr inbounds i64, ptr %v1, i64 31
  %v144 = load i64, ptr %v143, align 8
  %v145 = getelementptr inbounds i64, ptr %v1, i64 32
  %v146 = load i64, ptr %v145, align 8
  %v147 = getelementptr inbounds i64, ptr %v1, i64 33
  %v148 = load i64, ptr %v147, align 8
  %v149 = getelementptr inbounds i64, ptr %v1, i64 34
  %v150 = load i64, ptr %v149, align 8
  %v151 = getelementptr inbounds i64, ptr %v1, i64 35
  %v152 = load i64, ptr %v151, align 8
  %v153 = getelementptr inbounds i64, ptr %v1, i64 37
  %v154 = load i64, ptr %v153, align 8
  %v155 = getelementptr inbounds i64, ptr %v1, i64 38
  %v156 = load i64, ptr %v155, align 8
  %v157 = getelementptr inbounds i64, ptr %v1, i64 40
  %v158 = load i64, ptr %v157, align 8
  %v159 = getelementptr inbounds i64, ptr %v1, i64 41
  %v160 = load i64, ptr %v159, align 8
  %v161 = getelementptr inbounds i64, ptr %v1, i64 42
  %v162 = load i64, ptr %v161, align 8
  %v163 = getelementptr inbounds i64, ptr %v1, i64 43
  %v164 = load i64, ptr %v163, align 8
  %v165 = getelementptr inbounds i64, ptr %v1, i64 44
  %v166 = load i64, ptr %v165, align 8
  %v167 = getelementptr inbounds i64, ptr %v1, i64 45
  %v168 = load i64, ptr %v167, align 8
  %v169 = getelementptr inbounds i64, ptr %v1, i64 46
  %v170 = load i64, ptr %v169, align 8
  store i64 0, ptr %v171, align 8
  %v172 = getelementptr inbounds ptr, ptr %v0, i64 53
  %v173 = load ptr, ptr %v172, align 4
  %v174 = mul i64 %v2, 15360
  %v175 = add i64 %v174, 448
  %v176 = getelementptr inbounds float, ptr %v173, i64 %v175
  %v177 = getelementptr inbounds float, ptr %v173, i64 0
  %v178 = getelementptr inbounds float, ptr %v173, i64 64
  %v179 = getelementptr inbounds float, ptr %v173, i64 128
  %v180 = getelementptr inbounds float, ptr %v173, i64 192
  %v181 = getelementptr inbounds float, ptr %v173, i64 256
  %v182 = getelementptr inbounds float, ptr %v173, i64 320
  %v183 = getelementptr inbounds i64, ptr %v1, i64 4
  %v184 = load i64, ptr %v183, align 8
  %v185 = icmp eq i64 %v184, 0
  br i1 %v185, label %b0, label %b1
b0:
  %v186 = add i64 1, 0
  %v187 = sdiv i64 %v186, 1
  %v188 = add i64 %v2, 1
  %v189 = mul i64 %v187, %v2
  %v190 = sdiv i64 %v189, %v3
  %v191 = mul i64 %v190, 1
  %v192 = icmp slt i64 %v191, 1
  %v193 = select i1 %v192, i64 %v191, i64 1
  %v194 = mul i64 %v187, %v188
  %v195 = sdiv i64 %v194, %v3
  %v196 = mul i64 %v195, 1
  %v197 = icmp slt i64 %v196, 1
  %v198 = select i1 %v197, i64 %v196, i64 1
  %v199 = icmp slt i64 %v198, 1
  %v200 = select i1 %v199, i64 %v198, i64 1
  br label %b2
b2:
  %v201 = phi i64 [ %v193, %b0 ], [ %v229, %b7 ]
  %v202 = icmp slt i64 %v201, %v200
  br i1 %v202, label %b3, label %b4
b3:
  %v203 = mul i64 %v201, 64
  %v204 = mul i64 %v201, 8
  %v205 = add i64 %v203, 0
  %v206 = add i64 %v204, 0
  %v207 = getelementptr inbounds float, ptr %v177, i64 %v205
  %v208 = sub i64 8, %v206
  %v209 = icmp slt i64 %v208, 0
  %v210 = select i1 %v209, i64 0, i64 %v208
  %v211 = icmp ult i64 %v210, 8
  %v212 = select i1 %v211, i64 %v210, i64 8
  %v213 = trunc i64 %v212 to i32
  %v214 = insertelement <8 x i32> poison, i32 %v213, i64 0
  %v215 = shufflevector <8 x i32> %v214, <8 x i32> poison, <8 x i32> zeroinitializer
  %v216 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v215
  %v217 = mul i64 %v206, 1
  %v218 = add i64 0, %v217
  %v219 = getelementptr inbounds float, ptr %v16, i64 %v218
  br label %b5
b5:
  %v220 = phi i64 [ 0, %b3 ], [ %v227, %b6 ]
  %v221 = icmp slt i64 %v220, 8
  br i1 %v221, label %b6, label %b7
b6:
  %v222 = mul i64 %v220, 8
  %v223 = getelementptr inbounds float, ptr %v219, i64 %v222
  %v224 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v223, <8 x i1> %v216, <8 x float> zeroinitializer)
  %v225 = mul i64 %v220, 8
  %v226 = getelementptr inbounds float, ptr %v207, i64 %v225
  store <8 x float> %v224, ptr %v226, align 4
  %v227 = add nsw i64 %v220, 1
  br label %b5
b7:
  %v228 = add i64 %v203, 64
  %v229 = add nsw i64 %v201, 1
  br label %b2
b4:
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
  br label %b8
b8:
  %v245 = phi i64 [ %v237, %b4 ], [ %v273, %b13 ]
  %v246 = icmp slt i64 %v245, %v244
  br i1 %v246, label %b9, label %b10
b9:
  %v247 = mul i64 %v245, 64
  %v248 = mul i64 %v245, 8
  %v249 = add i64 %v247, 0
  %v250 = add i64 %v248, 0
  %v251 = getelementptr inbounds float, ptr %v178, i64 %v249
  %v252 = sub i64 8, %v250
  %v253 = icmp slt i64 %v252, 0
  %v254 = select i1 %v253, i64 0, i64 %v252
  %v255 = icmp ult i64 %v254, 8
  %v256 = select i1 %v255, i64 %v254, i64 8
  %v257 = trunc i64 %v256 to i32
  %v258 = insertelement <8 x i32> poison, i32 %v257, i64 0
  %v259 = shufflevector <8 x i32> %v258, <8 x i32> poison, <8 x i32> zeroinitializer
  %v260 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v259
  %v261 = mul i64 %v250, 1
  %v262 = add i64 0, %v261
  %v263 = getelementptr inbounds float, ptr %v16, i64 %v262
  br label %b11
b11:
  %v264 = phi i64 [ 0, %b9 ], [ %v271, %b12 ]
  %v265 = icmp slt i64 %v264, 8
  br i1 %v265, label %b12, label %b13
b12:
  %v266 = mul i64 %v264, 8
  %v267 = getelementptr inbounds float, ptr %v263, i64 %v266
  %v268 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v267, <8 x i1> %v260, <8 x float> zeroinitializer)
  %v269 = mul i64 %v264, 8
  %v270 = getelementptr inbounds float, ptr %v251, i64 %v269
  store <8 x float> %v268, ptr %v270, align 4
  %v271 = add nsw i64 %v264, 1
  br label %b11
b13:
  %v272 = add i64 %v247, 64
  %v273 = add nsw i64 %v245, 1
  br label %b8
b10:
  %v274 = add i64 1, 0
  %v275 = sdiv i64 %v274, 1
  %v276 = add i64 %v2, 1
  %v277 = mul i64 %v275, %v2
  %v278 = sdiv i64 %v277, %v3
  %v279 = mul i64 %v278, 1
  %v280 = icmp slt i64 %v279, 1
  %v281 = select i1 %v280, i64 %v279, i64 1
  %v282 = mul i64 %v275, %v276
  %v283 = sdiv i64 %v282, %v3
  %v284 = mul i64 %v283, 1
  %v285 = icmp slt i64 %v284, 1
  %v286 = select i1 %v285, i64 %v284, i64 1
  %v287 = icmp slt i64 %v286, 1
  %v288 = select i1 %v287, i64 %v286, i64 1
  br label %b14
b14:
  %v289 = phi i64 [ %v281, %b10 ], [ %v317, %b19 ]
  %v290 = icmp slt i64 %v289, %v288
  br i1 %v290, label %b15, label %b16
b15:
  %v291 = mul i64 %v289, 64
  %v292 = mul i64 %v289, 8
  %v293 = add i64 %v291, 0
  %v294 = add i64 %v292, 0
  %v295 = getelementptr inbounds float, ptr %v179, i64 %v293
  %v296 = sub i64 8, %v294
  %v297 = icmp slt i64 %v296, 0
  %v298 = select i1 %v297, i64 0, i64 %v296
  %v299 = icmp ult i64 %v298, 8
  %v300 = select i1 %v299, i64 %v298, i64 8
  %v301 = trunc i64 %v300 to i32
  %v302 = insertelement <8 x i32> poison, i32 %v301, i64 0
  %v303 = shufflevector <8 x i32> %v302, <8 x i32> poison, <8 x i32> zeroinitializer
  %v304 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v303
  %v305 = mul i64 %v294, 1
  %v306 = add i64 0, %v305
  %v307 = getelementptr inbounds float, ptr %v16, i64 %v306
  br label %b17
b17:
  %v308 = phi i64 [ 0, %b15 ], [ %v315, %b18 ]
  %v309 = icmp slt i64 %v308, 8
  br i1 %v309, label %b18, label %b19
b18:
  %v310 = mul i64 %v308, 8
  %v311 = getelementptr inbounds float, ptr %v307, i64 %v310
  %v312 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v311, <8 x i1> %v304, <8 x float> zeroinitializer)
  %v313 = mul i64 %v308, 8
  %v314 = getelementptr inbounds float, ptr %v295, i64 %v313
  store <8 x float> %v312, ptr %v314, align 4
  %v315 = add nsw i64 %v308, 1
  br label %b17
b19:
  %v316 = add i64 %v291, 64
  %v317 = add nsw i64 %v289, 1
  br label %b14
b16:
  %v318 = add i64 1, 0
  %v319 = sdiv i64 %v318, 1
  %v320 = add i64 %v2, 1
  %v321 = mul i64 %v319, %v2
  %v322 = sdiv i64 %v321, %v3
  %v323 = mul i64 %v322, 1
  %v324 = icmp slt i64 %v323, 1
  %v325 = select i1 %v324, i64 %v323, i64 1
  %v326 = mul i64 %v319, %v320
  %v327 = sdiv i64 %v326, %v3
  %v328 = mul i64 %v327, 1
  %v329 = icmp slt i64 %v328, 1
  %v330 = select i1 %v329, i64 %v328, i64 1
  %v331 = icmp slt i64 %v330, 1
  %v332 = select i1 %v331, i64 %v330, i64 1
  br label %b20
b20:
  %v333 = phi i64 [ %v325, %b16 ], [ %v361, %b25 ]
  %v334 = icmp slt i64 %v333, %v332
  br i1 %v334, label %b21, label %b22
b21:
  %v335 = mul i64 %v333, 64
  %v336 = mul i64 %v333, 8
  %v337 = add i64 %v335, 0
  %v338 = add i64 %v336, 0
  %v339 = getelementptr inbounds float, ptr %v180, i64 %v337
  %v340 = sub i64 8, %v338
  %v341 = icmp slt i64 %v340, 0
  %v342 = select i1 %v341, i64 0, i64 %v340
  %v343 = icmp ult i64 %v342, 8
  %v344 = select i1 %v343, i64 %v342, i64 8
  %v345 = trunc i64 %v344 to i32
  %v346 = insertelement <8 x i32> poison, i32 %v345, i64 0
  %v347 = shufflevector <8 x i32> %v346, <8 x i32> poison, <8 x i32> zeroinitializer
  %v348 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v347
  %v349 = mul i64 %v338, 1
  %v350 = add i64 0, %v349
  %v351 = getelementptr inbounds float, ptr %v16, i64 %v350
  br label %b23
b23:
  %v352 = phi i64 [ 0, %b21 ], [ %v359, %b24 ]
  %v353 = icmp slt i64 %v352, 8
  br i1 %v353, label %b24, label %b25
b24:
  %v354 = mul i64 %v352, 8
  %v355 = getelementptr inbounds float, ptr %v351, i64 %v354
  %v356 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v355, <8 x i1> %v348, <8 x float> zeroinitializer)
  %v357 = mul i64 %v352, 8
  %v358 = getelementptr inbounds float, ptr %v339, i64 %v357
  store <8 x float> %v356, ptr %v358, align 4
  %v359 = add nsw i64 %v352, 1
  br label %b23
b25:
  %v360 = add i64 %v335, 64
  %v361 = add nsw i64 %v333, 1
  br label %b20
b22:
  %v362 = add i64 1, 0
  %v363 = sdiv i64 %v362, 1
  %v364 = add i64 %v2, 1
  %v365 = mul i64 %v363, %v2
  %v366 = sdiv i64 %v365, %v3
  %v367 = mul i64 %v366, 1
  %v368 = icmp slt i64 %v367, 1
  %v369 = select i1 %v368, i64 %v367, i64 1
  %v370 = mul i64 %v363, %v364
  %v371 = sdiv i64 %v370, %v3
  %v372 = mul i64 %v371, 1
  %v373 = icmp slt i64 %v372, 1
  %v374 = select i1 %v373, i64 %v372, i64 1
  %v375 = icmp slt i64 %v374, 1
  %v376 = select i1 %v375, i64 %v374, i64 1
  br label %b26
b26:
  %v377 = phi i64 [ %v369, %b22 ], [ %v405, %b31 ]
  %v378 = icmp slt i64 %v377, %v376
  br i1 %v378, label %b27, label %b28
b27:
  %v379 = mul i64 %v377, 64
  %v380 = mul i64 %v377, 8
  %v381 = add i64 %v379, 0
  %v382 = add i64 %v380, 0
  %v383 = getelementptr inbounds float, ptr %v181, i64 %v381
  %v384 = sub i64 8, %v382
  %v385 = icmp slt i64 %v384, 0
  %v386 = select i1 %v385, i64 0, i64 %v384
  %v387 = icmp ult i64 %v386, 8
  %v388 = select i1 %v387, i64 %v386, i64 8
  %v389 = trunc i64 %v388 to i32
  %v390 = insertelement <8 x i32> poison, i32 %v389, i64 0
  %v391 = shufflevector <8 x i32> %v390, <8 x i32> poison, <8 x i32> zeroinitializer
  %v392 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v391
  %v393 = mul i64 %v382, 1
  %v394 = add i64 0, %v393
  %v395 = getelementptr inbounds float, ptr %v16, i64 %v394
  br label %b29
b29:
  %v396 = phi i64 [ 0, %b27 ], [ %v403, %b30 ]
  %v397 = icmp slt i64 %v396, 8
  br i1 %v397, label %b30, label %b31
b30:
  %v398 = mul i64 %v396, 8
  %v399 = getelementptr inbounds float, ptr %v395, i64 %v398
  %v400 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v399, <8 x i1> %v392, <8 x float> zeroinitializer)
  %v401 = mul i64 %v396, 8
  %v402 = getelementptr inbounds float, ptr %v383, i64 %v401
  store <8 x float> %v400, ptr %v402, align 4
  %v403 = add nsw i64 %v396, 1
  br label %b29
b31:
  %v404 = add i64 %v379, 64
  %v405 = add nsw i64 %v377, 1
  br label %b26
b28:
  %v406 = add i64 1, 0
  %v407 = sdiv i64 %v406, 1
  %v408 = add i64 %v2, 1
  %v409 = mul i64 %v407, %v2
  %v410 = sdiv i64 %v409, %v3
  %v411 = mul i64 %v410, 1
  %v412 = icmp slt i64 %v411, 1
  %v413 = select i1 %v412, i64 %v411, i64 1
  %v414 = mul i64 %v407, %v408
  %v415 = sdiv i64 %v414, %v3
  %v416 = mul i64 %v415, 1
  %v417 = icmp slt i64 %v416, 1
  %v418 = select i1 %v417, i64 %v416, i64 1
  %v419 = icmp slt i64 %v418, 1
  %v420 = select i1 %v419, i64 %v418, i64 1
  br label %b32
b32:
  %v421 = phi i64 [ %v413, %b28 ], [ %v449, %b37 ]
  %v422 = icmp slt i64 %v421, %v420
  br i1 %v422, label %b33, label %b34
b33:
  %v423 = mul i64 %v421, 64
  %v424 = mul i64 %v421, 8
  %v425 = add i64 %v423, 0
  %v426 = add i64 %v424, 0
  %v427 = getelementptr inbounds float, ptr %v182, i64 %v425
  %v428 = sub i64 8, %v426
  %v429 = icmp slt i64 %v428, 0
  %v430 = select i1 %v429, i64 0, i64 %v428
  %v431 = icmp ult i64 %v430, 8
  %v432 = select i1 %v431, i64 %v430, i64 8
  %v433 = trunc i64 %v432 to i32
  %v434 = insertelement <8 x i32> poison, i32 %v433, i64 0
  %v435 = shufflevector <8 x i32> %v434, <8 x i32> poison, <8 x i32> zeroinitializer
  %v436 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v435
  %v437 = mul i64 %v426, 1
  %v438 = add i64 0, %v437
  %v439 = getelementptr inbounds float, ptr %v16, i64 %v438
  br label %b35
b35:
  %v440 = phi i64 [ 0, %b33 ], [ %v447, %b36 ]
  %v441 = icmp slt i64 %v440, 8
  br i1 %v441, label %b36, label %b37
b36:
  %v442 = mul i64 %v440, 8
  %v443 = getelementptr inbounds float, ptr %v439, i64 %v442
  %v444 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v443, <8 x i1> %v436, <8 x float> zeroinitializer)
  %v445 = mul i64 %v440, 8
  %v446 = getelementptr inbounds float, ptr %v427, i64 %v445
  store <8 x float> %v444, ptr %v446, align 4
  %v447 = add nsw i64 %v440, 1
  br label %b35
b37:
  %v448 = add i64 %v423, 64
  %v449 = add nsw i64 %v421, 1
  br label %b32
b34:
  br label %b1
b1:
  %v450 = icmp sgt i64 %v3, 1
  br i1 %v450, label %b38, label %b39
b38:
  %v451 = getelementptr inbounds i64, ptr %v1, i64 3
  %v452 = atomicrmw add ptr %v451, i64 1 acq_rel
  %v453 = load i64, ptr %v171, align 8
  %v454 = add i64 %v453, 1
  store i64 %v454, ptr %v171, align 8
  %v455 = mul i64 %v3, %v454
  br label %b40
b40:
  %v456 = load atomic i64, ptr %v451 acquire, align 8
  %v457 = icmp slt i64 %v456, %v455
  br i1 %v457, label %b41, label %b42
b41:
  %v458 = call i32 @sched_yield()
  br label %b40
b42:
  br label %b39
b39:
  br label %b43
b43:
  %v459 = phi i64 [ 0, %b39 ], [ %v1314, %b136 ]
  %v460 = icmp slt i64 %v459, %v5
  br i1 %v460, label %b44, label %b45
b44:
  %v461 = sub i64 %v5, 1
  %v462 = sub i64 %v461, %v459
  %v463 = add i64 %v7, 0
  %v464 = sdiv i64 %v463, 1
  %v465 = add i64 %v2, 1
  %v466 = mul i64 %v464, %v2
  %v467 = sdiv i64 %v466, %v3
  %v468 = mul i64 %v467, 1
  %v469 = icmp slt i64 %v468, %v7
  %v470 = select i1 %v469, i64 %v468, i64 %v7
  %v471 = mul i64 %v464, %v465
  %v472 = sdiv i64 %v471, %v3
  %v473 = mul i64 %v472, 1
  %v474 = icmp slt i64 %v473, %v7
  %v475 = select i1 %v474, i64 %v473, i64 %v7
  br label %b46
b46:
  %v476 = phi i64 [ %v470, %b44 ], [ %v526, %b47 ]
  %v477 = icmp slt i64 %v476, %v475
  br i1 %v477, label %b47, label %b48
b47:
  %v478 = add i64 %v462, 1
  %v479 = and i64 %v478, 1
  %v480 = mul i64 %v479, %v7
  %v481 = add i64 %v480, %v476
  %v482 = mul i64 %v481, 8
  %v483 = getelementptr inbounds float, ptr %v24, i64 %v482
  %v484 = add i64 %v462, 0
  %v485 = and i64 %v484, %v118
  %v486 = mul i64 %v485, %v7
  %v487 = add i64 %v486, %v476
  %v488 = mul i64 %v487, 8
  %v489 = getelementptr inbounds float, ptr %v20, i64 %v488
  %v490 = add i64 %v462, 0
  %v491 = and i64 %v490, %v144
  %v492 = mul i64 %v491, %v7
  %v493 = add i64 %v492, %v476
  %v494 = mul i64 %v493, 8
  %v495 = getelementptr inbounds float, ptr %v60, i64 %v494
  %v496 = add i64 %v462, 0
  %v497 = and i64 %v496, %v146
  %v498 = mul i64 %v497, %v7
  %v499 = add i64 %v498, %v476
  %v500 = mul i64 %v499, 8
  %v501 = getelementptr inbounds float, ptr %v62, i64 %v500
  %v502 = add i64 %v462, 0
  %v503 = and i64 %v502, %v148
  %v504 = mul i64 %v503, %v7
  %v505 = add i64 %v504, %v476
  %v506 = mul i64 %v505, 8
  %v507 = getelementptr inbounds float, ptr %v64, i64 %v506
  %v508 = add i64 0, 0
  %v509 = getelementptr inbounds float, ptr %v483, i64 %v508
  %v510 = load <8 x float>, ptr %v509, align 4
  %v511 = add i64 0, 0
  %v512 = getelementptr inbounds float, ptr %v489, i64 %v511
  %v513 = load <8 x float>, ptr %v512, align 4
  %v514 = fadd <8 x float> %v510, %v513
  %v515 = insertelement <8 x float> poison, float 0x3FB99999A0000000, i64 0
  %v516 = shufflevector <8 x float> %v515, <8 x float> poison, <8 x i32> zeroinitializer
  %v517 = fmul <8 x float> %v514, %v516
  %v518 = add i64 0, 0
  %v519 = getelementptr inbounds float, ptr %v495, i64 %v518
  %v520 = load <8 x float>, ptr %v519, align 4
  %v521 = fmul <8 x float> %v517, %v520
  %v522 = add i64 0, 0
  %v523 = getelementptr inbounds float, ptr %v501, i64 %v522
  store <8 x float> %v514, ptr %v523, align 4
  %v524 = add i64 0, 0
  %v525 = getelementptr inbounds float, ptr %v507, i64 %v524
  store <8 x float> %v521, ptr %v525, align 4
  %v526 = add nsw i64 %v476, 1
  br label %b46
b48:
  %v528 = add i64 %v7, 0
  %v529 = sdiv i64 %v528, 1
  %v530 = add i64 %v2, 1
  %v531 = mul i64 %v529, %v2
  %v532 = sdiv i64 %v531, %v3
  %v533 = mul i64 %v532, 1
  %v534 = icmp slt i64 %v533, %v7
  %v535 = select i1 %v534, i64 %v533, i64 %v7
  %v536 = mul i64 %v529, %v530
  %v537 = sdiv i64 %v536, %v3
  %v538 = mul i64 %v537, 1
  %v539 = icmp slt i64 %v538, %v7
  %v540 = select i1 %v539, i64 %v538, i64 %v7
  br label %b49
b49:
  %v541 = phi i64 [ %v535, %b48 ], [ %v661, %b54 ]
  %v542 = icmp slt i64 %v541, %v540
  br i1 %v542, label %b50, label %b51
b50:
  %v543 = add i64 %v541, 96
  %v544 = icmp slt i64 %v543, %v540
  %v545 = select i1 %v544, i64 %v543, i64 %v540
  br label %b52
b52:
  %v546 = phi i64 [ 0, %b50 ], [ %v660, %b57 ]
  %v547 = icmp slt i64 %v546, 1
  br i1 %v547, label %b53, label %b54
b53:
  %v548 = sub i64 %v545, %v541
  %v549 = sub i64 8, 1
  %v550 = add i64 %v548, %v549
  %v551 = sdiv i64 %v550, 8
  br label %b55
b55:
  %v552 = phi i64 [ 0, %b53 ], [ %v659, %b62 ]
  %v553 = icmp slt i64 %v552, %v551
  br i1 %v553, label %b56, label %b57
b56:
  %v554 = mul i64 %v548, %v552
  %v555 = sdiv i64 %v554, %v551
  %v556 = add i64 %v541, %v555
  %v557 = add i64 %v552, 1
  %v558 = mul i64 %v548, %v557
  %v559 = sdiv i64 %v558, %v551
  %v560 = add i64 %v541, %v559
  %v561 = mul i64 %v546, 64
  %v562 = getelementptr inbounds float, ptr %v177, i64 %v561
  %v563 = sub i64 %v560, %v556
  %v564 = add i64 %v462, 0
  %v565 = and i64 %v564, %v148
  %v566 = mul i64 %v565, %v7
  %v567 = add i64 %v566, %v556
  %v568 = mul i64 %v567, 8
  %v569 = getelementptr inbounds float, ptr %v64, i64 %v568
  %v570 = getelementptr inbounds float, ptr %v569, i64 0
  %v571 = sub i64 %v563, 1
  %v572 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v571
  %v573 = load ptr, ptr %v572, align 4
  %v574 = icmp sgt i64 %v563, 0
  br i1 %v574, label %b58, label %b59
b58:
  call void %v573(ptr %v570, i64 8, ptr %v562, i64 8, ptr %v527)
  br label %b59
b59:
  %v575 = add i64 %v561, 64
  br label %b60
b60:
  %v576 = phi i64 [ %v556, %b59 ], [ %v658, %b65 ]
  %v577 = icmp slt i64 %v576, %v560
  br i1 %v577, label %b61, label %b62
b61:
  %v578 = sub i64 %v576, %v556
  %v579 = mul i64 %v578, 8
  %v580 = getelementptr inbounds float, ptr %v527, i64 %v579
  %v581 = add i64 %v462, 0
  %v582 = and i64 %v581, %v146
  %v583 = mul i64 %v582, %v7
  %v584 = add i64 %v583, %v576
  %v585 = mul i64 %v584, 8
  %v586 = getelementptr inbounds float, ptr %v62, i64 %v585
  %v587 = add i64 %v462, 0
  %v588 = and i64 %v587, %v138
  %v589 = mul i64 %v588, %v7
  %v590 = add i64 %v589, %v576
  %v591 = mul i64 %v590, 8
  %v592 = getelementptr inbounds float, ptr %v54, i64 %v591
  %v593 = add i64 %v462, 0
  %v594 = and i64 %v593, %v140
  %v595 = mul i64 %v594, %v7
  %v596 = add i64 %v595, %v576
  %v597 = mul i64 %v596, 8
  %v598 = getelementptr inbounds float, ptr %v56, i64 %v597
  %v599 = add i64 %v462, 0
  %v600 = and i64 %v599, %v150
  %v601 = mul i64 %v600, %v7
  %v602 = add i64 %v601, %v576
  %v603 = mul i64 %v602, 8
  %v604 = getelementptr inbounds float, ptr %v66, i64 %v603
  %v605 = add i64 %v462, 0
  %v606 = and i64 %v605, %v152
  %v607 = mul i64 %v606, %v7
  %v608 = add i64 %v607, %v576
  %v609 = mul i64 %v608, 8
  %v610 = getelementptr inbounds float, ptr %v68, i64 %v609
  %v611 = mul i64 %v576, 8
  %v612 = getelementptr inbounds float, ptr %v70, i64 %v611
  br label %b63
b63:
  %v613 = phi i64 [ 0, %b61 ], [ %v657, %b64 ]
  %v614 = icmp slt i64 %v613, 1
  br i1 %v614, label %b64, label %b65
b64:
  %v615 = mul i64 %v546, 1
  %v616 = add i64 %v615, %v613
  %v617 = mul i64 %v616, 8
  %v618 = add i64 0, %v613
  %v619 = mul i64 %v618, 8
  %v620 = getelementptr inbounds float, ptr %v580, i64 %v619
  %v621 = load <8 x float>, ptr %v620, align 4
  %v622 = add i64 0, %v617
  %v623 = getelementptr inbounds float, ptr %v586, i64 %v622
  %v624 = load <8 x float>, ptr %v623, align 4
  %v625 = insertelement <8 x float> poison, float 0x3FB99999A0000000, i64 0
  %v626 = shufflevector <8 x float> %v625, <8 x float> poison, <8 x i32> zeroinitializer
  %v627 = fmul <8 x float> %v624, %v626
  %v628 = add i64 0, %v617
  %v629 = getelementptr inbounds float, ptr %v18, i64 %v628
  %v630 = load <8 x float>, ptr %v629, align 4
  %v631 = fdiv <8 x float> %v627, %v630
  %v632 = fsub <8 x float> %v624, %v631
  %v633 = fadd <8 x float> %v632, %v621
  %v634 = fmul <8 x float> %v633, %v626
  %v635 = add i64 0, %v617
  %v636 = getelementptr inbounds float, ptr %v592, i64 %v635
  %v637 = load <8 x float>, ptr %v636, align 4
  %v638 = fdiv <8 x float> %v637, %v630
  %v639 = fmul <8 x float> %v634, %v638
  %v640 = fdiv <8 x float> %v639, %v630
  %v641 = add i64 0, %v617
  %v642 = getelementptr inbounds float, ptr %v598, i64 %v641
  %v643 = load <8 x float>, ptr %v642, align 4
  %v644 = fmul <8 x float> %v643, %v643
  %v645 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v646 = shufflevector <8 x float> %v645, <8 x float> poison, <8 x i32> zeroinitializer
  %v647 = fsub <8 x float> %v646, %v644
  %v648 = fmul <8 x float> %v634, %v647
  %v649 = fdiv <8 x float> %v634, %v630
  %v650 = fsub <8 x float> %v633, %v649
  %v651 = add i64 0, %v617
  %v652 = getelementptr inbounds float, ptr %v604, i64 %v651
  store <8 x float> %v640, ptr %v652, align 4
  %v653 = add i64 0, %v617
  %v654 = getelementptr inbounds float, ptr %v610, i64 %v653
  store <8 x float> %v648, ptr %v654, align 4
  %v655 = add i64 0, %v617
  %v656 = getelementptr inbounds float, ptr %v612, i64 %v655
  store <8 x float> %v650, ptr %v656, align 4
  %v657 = add nsw i64 %v613, 1
  br label %b63
b65:
  %v658 = add nsw i64 %v576, 1
  br label %b60
b62:
  %v659 = add nsw i64 %v552, 1
  br label %b55
b57:
  %v660 = add nsw i64 %v546, 1
  br label %b52
b54:
  %v661 = add nsw i64 %v541, 96
  br label %b49
b51:
  %v663 = add i64 %v7, 0
  %v664 = sdiv i64 %v663, 1
  %v665 = add i64 %v2, 1
  %v666 = mul i64 %v664, %v2
  %v667 = sdiv i64 %v666, %v3
  %v668 = mul i64 %v667, 1
  %v669 = icmp slt i64 %v668, %v7
  %v670 = select i1 %v669, i64 %v668, i64 %v7
  %v671 = mul i64 %v664, %v665
  %v672 = sdiv i64 %v671, %v3
  %v673 = mul i64 %v672, 1
  %v674 = icmp slt i64 %v673, %v7
  %v675 = select i1 %v674, i64 %v673, i64 %v7
  br label %b66
b66:
  %v676 = phi i64 [ %v670, %b51 ], [ %v789, %b71 ]
  %v677 = icmp slt i64 %v676, %v675
  br i1 %v677, label %b67, label %b68
b67:
  %v678 = add i64 %v676, 96
  %v679 = icmp slt i64 %v678, %v675
  %v680 = select i1 %v679, i64 %v678, i64 %v675
  br label %b69
b69:
  %v681 = phi i64 [ 0, %b67 ], [ %v788, %b74 ]
  %v682 = icmp slt i64 %v681, 1
  br i1 %v682, label %b70, label %b71
b70:
  %v683 = sub i64 %v680, %v676
  %v684 = sub i64 8, 1
  %v685 = add i64 %v683, %v684
  %v686 = sdiv i64 %v685, 8
  br label %b72
b72:
  %v687 = phi i64 [ 0, %b70 ], [ %v787, %b79 ]
  %v688 = icmp slt i64 %v687, %v686
  br i1 %v688, label %b73, label %b74
b73:
  %v689 = mul i64 %v683, %v687
  %v690 = sdiv i64 %v689, %v686
  %v691 = add i64 %v676, %v690
  %v692 = add i64 %v687, 1
  %v693 = mul i64 %v683, %v692
  %v694 = sdiv i64 %v693, %v686
  %v695 = add i64 %v676, %v694
  %v696 = mul i64 %v681, 64
  %v697 = getelementptr inbounds float, ptr %v178, i64 %v696
  %v698 = sub i64 %v695, %v691
  %v699 = add i64 %v462, 0
  %v700 = and i64 %v699, %v152
  %v701 = mul i64 %v700, %v7
  %v702 = add i64 %v701, %v691
  %v703 = mul i64 %v702, 8
  %v704 = getelementptr inbounds float, ptr %v68, i64 %v703
  %v705 = getelementptr inbounds float, ptr %v704, i64 0
  %v706 = sub i64 %v698, 1
  %v707 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v706
  %v708 = load ptr, ptr %v707, align 4
  %v709 = icmp sgt i64 %v698, 0
  br i1 %v709, label %b75, label %b76
b75:
  call void %v708(ptr %v705, i64 8, ptr %v697, i64 8, ptr %v662)
  br label %b76
b76:
  %v710 = add i64 %v696, 64
  br label %b77
b77:
  %v711 = phi i64 [ %v691, %b76 ], [ %v786, %b82 ]
  %v712 = icmp slt i64 %v711, %v695
  br i1 %v712, label %b78, label %b79
b78:
  %v713 = sub i64 %v711, %v691
  %v714 = mul i64 %v713, 8
  %v715 = getelementptr inbounds float, ptr %v662, i64 %v714
  %v716 = mul i64 %v711, 8
  %v717 = getelementptr inbounds float, ptr %v70, i64 %v716
  %v718 = add i64 %v462, 0
  %v719 = and i64 %v718, %v134
  %v720 = mul i64 %v719, %v7
  %v721 = add i64 %v720, %v711
  %v722 = mul i64 %v721, 8
  %v723 = getelementptr inbounds float, ptr %v50, i64 %v722
  %v724 = add i64 %v462, 0
  %v725 = and i64 %v724, %v136
  %v726 = mul i64 %v725, %v7
  %v727 = add i64 %v726, %v711
  %v728 = mul i64 %v727, 8
  %v729 = getelementptr inbounds float, ptr %v52, i64 %v728
  %v730 = add i64 %v462, 0
  %v731 = and i64 %v730, %v154
  %v732 = mul i64 %v731, %v7
  %v733 = add i64 %v732, %v711
  %v734 = mul i64 %v733, 8
  %v735 = getelementptr inbounds float, ptr %v72, i64 %v734
  %v736 = add i64 %v462, 0
  %v737 = and i64 %v736, %v156
  %v738 = mul i64 %v737, %v7
  %v739 = add i64 %v738, %v711
  %v740 = mul i64 %v739, 8
  %v741 = getelementptr inbounds float, ptr %v74, i64 %v740
  %v742 = mul i64 %v711, 8
  %v743 = getelementptr inbounds float, ptr %v76, i64 %v742
  br label %b80
b80:
  %v744 = phi i64 [ 0, %b78 ], [ %v785, %b81 ]
  %v745 = icmp slt i64 %v744, 1
  br i1 %v745, label %b81, label %b82
b81:
  %v746 = mul i64 %v681, 1
  %v747 = add i64 %v746, %v744
  %v748 = mul i64 %v747, 8
  %v749 = add i64 0, %v744
  %v750 = mul i64 %v749, 8
  %v751 = getelementptr inbounds float, ptr %v715, i64 %v750
  %v752 = load <8 x float>, ptr %v751, align 4
  %v753 = add i64 0, %v748
  %v754 = getelementptr inbounds float, ptr %v717, i64 %v753
  %v755 = load <8 x float>, ptr %v754, align 4
  %v756 = fadd <8 x float> %v755, %v752
  %v757 = insertelement <8 x float> poison, float 0x3FB99999A0000000, i64 0
  %v758 = shufflevector <8 x float> %v757, <8 x float> poison, <8 x i32> zeroinitializer
  %v759 = fmul <8 x float> %v756, %v758
  %v760 = add i64 0, %v748
  %v761 = getelementptr inbounds float, ptr %v723, i64 %v760
  %v762 = load <8 x float>, ptr %v761, align 4
  %v763 = add i64 0, %v748
  %v764 = getelementptr inbounds float, ptr %v18, i64 %v763
  %v765 = load <8 x float>, ptr %v764, align 4
  %v766 = fdiv <8 x float> %v762, %v765
  %v767 = fmul <8 x float> %v759, %v766
  %v768 = fdiv <8 x float> %v767, %v765
  %v769 = add i64 0, %v748
  %v770 = getelementptr inbounds float, ptr %v729, i64 %v769
  %v771 = load <8 x float>, ptr %v770, align 4
  %v772 = fmul <8 x float> %v771, %v771
  %v773 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v774 = shufflevector <8 x float> %v773, <8 x float> poison, <8 x i32> zeroinitializer
  %v775 = fsub <8 x float> %v774, %v772
  %v776 = fmul <8 x float> %v759, %v775
  %v777 = fdiv <8 x float> %v759, %v765
  %v778 = fsub <8 x float> %v756, %v777
  %v779 = add i64 0, %v748
  %v780 = getelementptr inbounds float, ptr %v735, i64 %v779
  store <8 x float> %v768, ptr %v780, align 4
  %v781 = add i64 0, %v748
  %v782 = getelementptr inbounds float, ptr %v741, i64 %v781
  store <8 x float> %v776, ptr %v782, align 4
  %v783 = add i64 0, %v748
  %v784 = getelementptr inbounds float, ptr %v743, i64 %v783
  store <8 x float> %v778, ptr %v784, align 4
  %v785 = add nsw i64 %v744, 1
  br label %b80
b82:
  %v786 = add nsw i64 %v711, 1
  br label %b77
b79:
  %v787 = add nsw i64 %v687, 1
  br label %b72
b74:
  %v788 = add nsw i64 %v681, 1
  br label %b69
b71:
  %v789 = add nsw i64 %v676, 96
  br label %b66
b68:
  %v791 = add i64 %v7, 0
  %v792 = sdiv i64 %v791, 1
  %v793 = add i64 %v2, 1
  %v794 = mul i64 %v792, %v2
  %v795 = sdiv i64 %v794, %v3
  %v796 = mul i64 %v795, 1
  %v797 = icmp slt i64 %v796, %v7
  %v798 = select i1 %v797, i64 %v796, i64 %v7
  %v799 = mul i64 %v792, %v793
  %v800 = sdiv i64 %v799, %v3
  %v801 = mul i64 %v800, 1
  %v802 = icmp slt i64 %v801, %v7
  %v803 = select i1 %v802, i64 %v801, i64 %v7
  br label %b83
b83:
  %v804 = phi i64 [ %v798, %b68 ], [ %v917, %b88 ]
  %v805 = icmp slt i64 %v804, %v803
  br i1 %v805, label %b84, label %b85
b84:
  %v806 = add i64 %v804, 96
  %v807 = icmp slt i64 %v806, %v803
  %v808 = select i1 %v807, i64 %v806, i64 %v803
  br label %b86
b86:
  %v809 = phi i64 [ 0, %b84 ], [ %v916, %b91 ]
  %v810 = icmp slt i64 %v809, 1
  br i1 %v810, label %b87, label %b88
b87:
  %v811 = sub i64 %v808, %v804
  %v812 = sub i64 8, 1
  %v813 = add i64 %v811, %v812
  %v814 = sdiv i64 %v813, 8
  br label %b89
b89:
  %v815 = phi i64 [ 0, %b87 ], [ %v915, %b96 ]
  %v816 = icmp slt i64 %v815, %v814
  br i1 %v816, label %b90, label %b91
b90:
  %v817 = mul i64 %v811, %v815
  %v818 = sdiv i64 %v817, %v814
  %v819 = add i64 %v804, %v818
  %v820 = add i64 %v815, 1
  %v821 = mul i64 %v811, %v820
  %v822 = sdiv i64 %v821, %v814
  %v823 = add i64 %v804, %v822
  %v824 = mul i64 %v809, 64
  %v825 = getelementptr inbounds float, ptr %v179, i64 %v824
  %v826 = sub i64 %v823, %v819
  %v827 = add i64 %v462, 0
  %v828 = and i64 %v827, %v156
  %v829 = mul i64 %v828, %v7
  %v830 = add i64 %v829, %v819
  %v831 = mul i64 %v830, 8
  %v832 = getelementptr inbounds float, ptr %v74, i64 %v831
  %v833 = getelementptr inbounds float, ptr %v832, i64 0
  %v834 = sub i64 %v826, 1
  %v835 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v834
  %v836 = load ptr, ptr %v835, align 4
  %v837 = icmp sgt i64 %v826, 0
  br i1 %v837, label %b92, label %b93
b92:
  call void %v836(ptr %v833, i64 8, ptr %v825, i64 8, ptr %v790)
  br label %b93
b93:
  %v838 = add i64 %v824, 64
  br label %b94
b94:
  %v839 = phi i64 [ %v819, %b93 ], [ %v914, %b99 ]
  %v840 = icmp slt i64 %v839, %v823
  br i1 %v840, label %b95, label %b96
b95:
  %v841 = sub i64 %v839, %v819
  %v842 = mul i64 %v841, 8
  %v843 = getelementptr inbounds float, ptr %v790, i64 %v842
  %v844 = mul i64 %v839, 8
  %v845 = getelementptr inbounds float, ptr %v76, i64 %v844
  %v846 = add i64 %v462, 0
  %v847 = and i64 %v846, %v130
  %v848 = mul i64 %v847, %v7
  %v849 = add i64 %v848, %v839
  %v850 = mul i64 %v849, 8
  %v851 = getelementptr inbounds float, ptr %v46, i64 %v850
  %v852 = add i64 %v462, 0
  %v853 = and i64 %v852, %v132
  %v854 = mul i64 %v853, %v7
  %v855 = add i64 %v854, %v839
  %v856 = mul i64 %v855, 8
  %v857 = getelementptr inbounds float, ptr %v48, i64 %v856
  %v858 = add i64 %v462, 0
  %v859 = and i64 %v858, %v158
  %v860 = mul i64 %v859, %v7
  %v861 = add i64 %v860, %v839
  %v862 = mul i64 %v861, 8
  %v863 = getelementptr inbounds float, ptr %v78, i64 %v862
  %v864 = add i64 %v462, 0
  %v865 = and i64 %v864, %v160
  %v866 = mul i64 %v865, %v7
  %v867 = add i64 %v866, %v839
  %v868 = mul i64 %v867, 8
  %v869 = getelementptr inbounds float, ptr %v80, i64 %v868
  %v870 = mul i64 %v839, 8
  %v871 = getelementptr inbounds float, ptr %v70, i64 %v870
  br label %b97
b97:
  %v872 = phi i64 [ 0, %b95 ], [ %v913, %b98 ]
  %v873 = icmp slt i64 %v872, 1
  br i1 %v873, label %b98, label %b99
b98:
  %v874 = mul i64 %v809, 1
  %v875 = add i64 %v874, %v872
  %v876 = mul i64 %v875, 8
  %v877 = add i64 0, %v872
  %v878 = mul i64 %v877, 8
  %v879 = getelementptr inbounds float, ptr %v843, i64 %v878
  %v880 = load <8 x float>, ptr %v879, align 4
  %v881 = add i64 0, %v876
  %v882 = getelementptr inbounds float, ptr %v845, i64 %v881
  %v883 = load <8 x float>, ptr %v882, align 4
  %v884 = fadd <8 x float> %v883, %v880
  %v885 = insertelement <8 x float> poison, float 0x3FB99999A0000000, i64 0
  %v886 = shufflevector <8 x float> %v885, <8 x float> poison, <8 x i32> zeroinitializer
  %v887 = fmul <8 x float> %v884, %v886
  %v888 = add i64 0, %v876
  %v889 = getelementptr inbounds float, ptr %v851, i64 %v888
  %v890 = load <8 x float>, ptr %v889, align 4
  %v891 = add i64 0, %v876
  %v892 = getelementptr inbounds float, ptr %v18, i64 %v891
  %v893 = load <8 x float>, ptr %v892, align 4
  %v894 = fdiv <8 x float> %v890, %v893
  %v895 = fmul <8 x float> %v887, %v894
  %v896 = fdiv <8 x float> %v895, %v893
  %v897 = add i64 0, %v876
  %v898 = getelementptr inbounds float, ptr %v857, i64 %v897
  %v899 = load <8 x float>, ptr %v898, align 4
  %v900 = fmul <8 x float> %v899, %v899
  %v901 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v902 = shufflevector <8 x float> %v901, <8 x float> poison, <8 x i32> zeroinitializer
  %v903 = fsub <8 x float> %v902, %v900
  %v904 = fmul <8 x float> %v887, %v903
  %v905 = fdiv <8 x float> %v887, %v893
  %v906 = fsub <8 x float> %v884, %v905
  %v907 = add i64 0, %v876
  %v908 = getelementptr inbounds float, ptr %v863, i64 %v907
  store <8 x float> %v896, ptr %v908, align 4
  %v909 = add i64 0, %v876
  %v910 = getelementptr inbounds float, ptr %v869, i64 %v909
  store <8 x float> %v904, ptr %v910, align 4
  %v911 = add i64 0, %v876
  %v912 = getelementptr inbounds float, ptr %v871, i64 %v911
  store <8 x float> %v906, ptr %v912, align 4
  %v913 = add nsw i64 %v872, 1
  br label %b97
b99:
  %v914 = add nsw i64 %v839, 1
  br label %b94
b96:
  %v915 = add nsw i64 %v815, 1
  br label %b89
b91:
  %v916 = add nsw i64 %v809, 1
  br label %b86
b88:
  %v917 = add nsw i64 %v804, 96
  br label %b83
b85:
  %v919 = add i64 %v7, 0
  %v920 = sdiv i64 %v919, 1
  %v921 = add i64 %v2, 1
  %v922 = mul i64 %v920, %v2
  %v923 = sdiv i64 %v922, %v3
  %v924 = mul i64 %v923, 1
  %v925 = icmp slt i64 %v924, %v7
  %v926 = select i1 %v925, i64 %v924, i64 %v7
  %v927 = mul i64 %v920, %v921
  %v928 = sdiv i64 %v927, %v3
  %v929 = mul i64 %v928, 1
  %v930 = icmp slt i64 %v929, %v7
  %v931 = select i1 %v930, i64 %v929, i64 %v7
  br label %b100
b100:
  %v932 = phi i64 [ %v926, %b85 ], [ %v1045, %b105 ]
  %v933 = icmp slt i64 %v932, %v931
  br i1 %v933, label %b101, label %b102
b101:
  %v934 = add i64 %v932, 96
  %v935 = icmp slt i64 %v934, %v931
  %v936 = select i1 %v935, i64 %v934, i64 %v931
  br label %b103
b103:
  %v937 = phi i64 [ 0, %b101 ], [ %v1044, %b108 ]
  %v938 = icmp slt i64 %v937, 1
  br i1 %v938, label %b104, label %b105
b104:
  %v939 = sub i64 %v936, %v932
  %v940 = sub i64 8, 1
  %v941 = add i64 %v939, %v940
  %v942 = sdiv i64 %v941, 8
  br label %b106
b106:
  %v943 = phi i64 [ 0, %b104 ], [ %v1043, %b113 ]
  %v944 = icmp slt i64 %v943, %v942
  br i1 %v944, label %b107, label %b108
b107:
  %v945 = mul i64 %v939, %v943
  %v946 = sdiv i64 %v945, %v942
  %v947 = add i64 %v932, %v946
  %v948 = add i64 %v943, 1
  %v949 = mul i64 %v939, %v948
  %v950 = sdiv i64 %v949, %v942
  %v951 = add i64 %v932, %v950
  %v952 = mul i64 %v937, 64
  %v953 = getelementptr inbounds float, ptr %v180, i64 %v952
  %v954 = sub i64 %v951, %v947
  %v955 = add i64 %v462, 0
  %v956 = and i64 %v955, %v160
  %v957 = mul i64 %v956, %v7
  %v958 = add i64 %v957, %v947
  %v959 = mul i64 %v958, 8
  %v960 = getelementptr inbounds float, ptr %v80, i64 %v959
  %v961 = getelementptr inbounds float, ptr %v960, i64 0
  %v962 = sub i64 %v954, 1
  %v963 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v962
  %v964 = load ptr, ptr %v963, align 4
  %v965 = icmp sgt i64 %v954, 0
  br i1 %v965, label %b109, label %b110
b109:
  call void %v964(ptr %v961, i64 8, ptr %v953, i64 8, ptr %v918)
  br label %b110
b110:
  %v966 = add i64 %v952, 64
  br label %b111
b111:
  %v967 = phi i64 [ %v947, %b110 ], [ %v1042, %b116 ]
  %v968 = icmp slt i64 %v967, %v951
  br i1 %v968, label %b112, label %b113
b112:
  %v969 = sub i64 %v967, %v947
  %v970 = mul i64 %v969, 8
  %v971 = getelementptr inbounds float, ptr %v918, i64 %v970
  %v972 = mul i64 %v967, 8
  %v973 = getelementptr inbounds float, ptr %v70, i64 %v972
  %v974 = add i64 %v462, 0
  %v975 = and i64 %v974, %v126
  %v976 = mul i64 %v975, %v7
  %v977 = add i64 %v976, %v967
  %v978 = mul i64 %v977, 8
  %v979 = getelementptr inbounds float, ptr %v42, i64 %v978
  %v980 = add i64 %v462, 0
  %v981 = and i64 %v980, %v128
  %v982 = mul i64 %v981, %v7
  %v983 = add i64 %v982, %v967
  %v984 = mul i64 %v983, 8
  %v985 = getelementptr inbounds float, ptr %v44, i64 %v984
  %v986 = add i64 %v462, 0
  %v987 = and i64 %v986, %v162
  %v988 = mul i64 %v987, %v7
  %v989 = add i64 %v988, %v967
  %v990 = mul i64 %v989, 8
  %v991 = getelementptr inbounds float, ptr %v82, i64 %v990
  %v992 = add i64 %v462, 0
  %v993 = and i64 %v992, %v164
  %v994 = mul i64 %v993, %v7
  %v995 = add i64 %v994, %v967
  %v996 = mul i64 %v995, 8
  %v997 = getelementptr inbounds float, ptr %v84, i64 %v996
  %v998 = mul i64 %v967, 8
  %v999 = getelementptr inbounds float, ptr %v76, i64 %v998
  br label %b114
b114:
  %v1000 = phi i64 [ 0, %b112 ], [ %v1041, %b115 ]
  %v1001 = icmp slt i64 %v1000, 1
  br i1 %v1001, label %b115, label %b116
b115:
  %v1002 = mul i64 %v937, 1
  %v1003 = add i64 %v1002, %v1000
  %v1004 = mul i64 %v1003, 8
  %v1005 = add i64 0, %v1000
  %v1006 = mul i64 %v1005, 8
  %v1007 = getelementptr inbounds float, ptr %v971, i64 %v1006
  %v1008 = load <8 x float>, ptr %v1007, align 4
  %v1009 = add i64 0, %v1004
  %v1010 = getelementptr inbounds float, ptr %v973, i64 %v1009
  %v1011 = load <8 x float>, ptr %v1010, align 4
  %v1012 = fadd <8 x float> %v1011, %v1008
  %v1013 = insertelement <8 x float> poison, float 0x3FB99999A0000000, i64 0
  %v1014 = shufflevector <8 x float> %v1013, <8 x float> poison, <8 x i32> zeroinitializer
  %v1015 = fmul <8 x float> %v1012, %v1014
  %v1016 = add i64 0, %v1004
  %v1017 = getelementptr inbounds float, ptr %v979, i64 %v1016
  %v1018 = load <8 x float>, ptr %v1017, align 4
  %v1019 = add i64 0, %v1004
  %v1020 = getelementptr inbounds float, ptr %v18, i64 %v1019
  %v1021 = load <8 x float>, ptr %v1020, align 4
  %v1022 = fdiv <8 x float> %v1018, %v1021
  %v1023 = fmul <8 x float> %v1015, %v1022
  %v1024 = fdiv <8 x float> %v1023, %v1021
  %v1025 = add i64 0, %v1004
  %v1026 = getelementptr inbounds float, ptr %v985, i64 %v1025
  %v1027 = load <8 x float>, ptr %v1026, align 4
  %v1028 = fmul <8 x float> %v1027, %v1027
  %v1029 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1030 = shufflevector <8 x float> %v1029, <8 x float> poison, <8 x i32> zeroinitializer
  %v1031 = fsub <8 x float> %v1030, %v1028
  %v1032 = fmul <8 x float> %v1015, %v1031
  %v1033 = fdiv <8 x float> %v1015, %v1021
  %v1034 = fsub <8 x float> %v1012, %v1033
  %v1035 = add i64 0, %v1004
  %v1036 = getelementptr inbounds float, ptr %v991, i64 %v1035
  store <8 x float> %v1024, ptr %v1036, align 4
  %v1037 = add i64 0, %v1004
  %v1038 = getelementptr inbounds float, ptr %v997, i64 %v1037
  store <8 x float> %v1032, ptr %v1038, align 4
  %v1039 = add i64 0, %v1004
  %v1040 = getelementptr inbounds float, ptr %v999, i64 %v1039
  store <8 x float> %v1034, ptr %v1040, align 4
  %v1041 = add nsw i64 %v1000, 1
  br label %b114
b116:
  %v1042 = add nsw i64 %v967, 1
  br label %b111
b113:
  %v1043 = add nsw i64 %v943, 1
  br label %b106
b108:
  %v1044 = add nsw i64 %v937, 1
  br label %b103
b105:
  %v1045 = add nsw i64 %v932, 96
  br label %b100
b102:
  %v1047 = add i64 %v7, 0
  %v1048 = sdiv i64 %v1047, 1
  %v1049 = add i64 %v2, 1
  %v1050 = mul i64 %v1048, %v2
  %v1051 = sdiv i64 %v1050, %v3
  %v1052 = mul i64 %v1051, 1
  %v1053 = icmp slt i64 %v1052, %v7
  %v1054 = select i1 %v1053, i64 %v1052, i64 %v7
  %v1055 = mul i64 %v1048, %v1049
  %v1056 = sdiv i64 %v1055, %v3
  %v1057 = mul i64 %v1056, 1
  %v1058 = icmp slt i64 %v1057, %v7
  %v1059 = select i1 %v1058, i64 %v1057, i64 %v7
  br label %b117
b117:
  %v1060 = phi i64 [ %v1054, %b102 ], [ %v1231, %b122 ]
  %v1061 = icmp slt i64 %v1060, %v1059
  br i1 %v1061, label %b118, label %b119
b118:
  %v1062 = add i64 %v1060, 96
  %v1063 = icmp slt i64 %v1062, %v1059
  %v1064 = select i1 %v1063, i64 %v1062, i64 %v1059
  br label %b120
b120:
  %v1065 = phi i64 [ 0, %b118 ], [ %v1230, %b125 ]
  %v1066 = icmp slt i64 %v1065, 1
  br i1 %v1066, label %b121, label %b122
b121:
  %v1067 = sub i64 %v1064, %v1060
  %v1068 = sub i64 8, 1
  %v1069 = add i64 %v1067, %v1068
  %v1070 = sdiv i64 %v1069, 8
  br label %b123
b123:
  %v1071 = phi i64 [ 0, %b121 ], [ %v1229, %b130 ]
  %v1072 = icmp slt i64 %v1071, %v1070
  br i1 %v1072, label %b124, label %b125
b124:
  %v1073 = mul i64 %v1067, %v1071
  %v1074 = sdiv i64 %v1073, %v1070
  %v1075 = add i64 %v1060, %v1074
  %v1076 = add i64 %v1071, 1
  %v1077 = mul i64 %v1067, %v1076
  %v1078 = sdiv i64 %v1077, %v1070
  %v1079 = add i64 %v1060, %v1078
  %v1080 = mul i64 %v1065, 64
  %v1081 = getelementptr inbounds float, ptr %v181, i64 %v1080
  %v1082 = sub i64 %v1079, %v1075
  %v1083 = add i64 %v462, 0
  %v1084 = and i64 %v1083, %v164
  %v1085 = mul i64 %v1084, %v7
  %v1086 = add i64 %v1085, %v1075
  %v1087 = mul i64 %v1086, 8
  %v1088 = getelementptr inbounds float, ptr %v84, i64 %v1087
  %v1089 = getelementptr inbounds float, ptr %v1088, i64 0
  %v1090 = sub i64 %v1082, 1
  %v1091 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v1090
  %v1092 = load ptr, ptr %v1091, align 4
  %v1093 = icmp sgt i64 %v1082, 0
  br i1 %v1093, label %b126, label %b127
b126:
  call void %v1092(ptr %v1089, i64 8, ptr %v1081, i64 8, ptr %v1046)
  br label %b127
b127:
  %v1094 = add i64 %v1080, 64
  br label %b128
b128:
  %v1095 = phi i64 [ %v1075, %b127 ], [ %v1228, %b133 ]
  %v1096 = icmp slt i64 %v1095, %v1079
  br i1 %v1096, label %b129, label %b130
b129:
  %v1097 = sub i64 %v1095, %v1075
  %v1098 = mul i64 %v1097, 8
  %v1099 = getelementptr inbounds float, ptr %v1046, i64 %v1098
  %v1100 = mul i64 %v1095, 8
  %v1101 = getelementptr inbounds float, ptr %v76, i64 %v1100
  %v1102 = add i64 %v462, 0
  %v1103 = and i64 %v1102, %v120
  %v1104 = mul i64 %v1103, %v7
  %v1105 = add i64 %v1104, %v1095
  %v1106 = mul i64 %v1105, 8
  %v1107 = getelementptr inbounds float, ptr %v22, i64 %v1106
  %v1108 = add i64 %v462, 0
  %v1109 = and i64 %v1108, %v124
  %v1110 = mul i64 %v1109, %v7
  %v1111 = add i64 %v1110, %v1095
  %v1112 = mul i64 %v1111, 8
  %v1113 = getelementptr inbounds float, ptr %v40, i64 %v1112
  %v1114 = add i64 %v462, 0
  %v1115 = and i64 %v1114, %v148
  %v1116 = mul i64 %v1115, %v7
  %v1117 = add i64 %v1116, %v1095
  %v1118 = mul i64 %v1117, 8
  %v1119 = getelementptr inbounds float, ptr %v64, i64 %v1118
  %v1120 = add i64 %v462, 0
  %v1121 = and i64 %v1120, %v152
  %v1122 = mul i64 %v1121, %v7
  %v1123 = add i64 %v1122, %v1095
  %v1124 = mul i64 %v1123, 8
  %v1125 = getelementptr inbounds float, ptr %v68, i64 %v1124
  %v1126 = add i64 %v462, 0
  %v1127 = and i64 %v1126, %v156
  %v1128 = mul i64 %v1127, %v7
  %v1129 = add i64 %v1128, %v1095
  %v1130 = mul i64 %v1129, 8
  %v1131 = getelementptr inbounds float, ptr %v74, i64 %v1130
  %v1132 = add i64 %v462, 0
  %v1133 = and i64 %v1132, %v160
  %v1134 = mul i64 %v1133, %v7
  %v1135 = add i64 %v1134, %v1095
  %v1136 = mul i64 %v1135, 8
  %v1137 = getelementptr inbounds float, ptr %v80, i64 %v1136
  %v1138 = add i64 %v462, 0
  %v1139 = and i64 %v1138, %v164
  %v1140 = mul i64 %v1139, %v7
  %v1141 = add i64 %v1140, %v1095
  %v1142 = mul i64 %v1141, 8
  %v1143 = getelementptr inbounds float, ptr %v84, i64 %v1142
  %v1144 = add i64 %v462, 0
  %v1145 = and i64 %v1144, %v166
  %v1146 = mul i64 %v1145, %v7
  %v1147 = add i64 %v1146, %v1095
  %v1148 = mul i64 %v1147, 8
  %v1149 = getelementptr inbounds float, ptr %v86, i64 %v1148
  %v1150 = add i64 %v462, 0
  %v1151 = and i64 %v1150, %v168
  %v1152 = mul i64 %v1151, %v7
  %v1153 = add i64 %v1152, %v1095
  %v1154 = mul i64 %v1153, 8
  %v1155 = getelementptr inbounds float, ptr %v88, i64 %v1154
  %v1156 = add i64 %v462, 0
  %v1157 = and i64 %v1156, %v170
  %v1158 = mul i64 %v1157, %v7
  %v1159 = add i64 %v1158, %v1095
  %v1160 = mul i64 %v1159, 8
  %v1161 = getelementptr inbounds float, ptr %v90, i64 %v1160
  %v1162 = mul i64 %v1095, 8
  %v1163 = getelementptr inbounds float, ptr %v70, i64 %v1162
  br label %b131
b131:
  %v1164 = phi i64 [ 0, %b129 ], [ %v1227, %b132 ]
  %v1165 = icmp slt i64 %v1164, 1
  br i1 %v1165, label %b132, label %b133
b132:
  %v1166 = mul i64 %v1065, 1
  %v1167 = add i64 %v1166, %v1164
  %v1168 = mul i64 %v1167, 8
  %v1169 = add i64 0, %v1164
  %v1170 = mul i64 %v1169, 8
  %v1171 = getelementptr inbounds float, ptr %v1099, i64 %v1170
  %v1172 = load <8 x float>, ptr %v1171, align 4
  %v1173 = add i64 0, %v1168
  %v1174 = getelementptr inbounds float, ptr %v1101, i64 %v1173
  %v1175 = load <8 x float>, ptr %v1174, align 4
  %v1176 = fadd <8 x float> %v1175, %v1172
  %v1177 = insertelement <8 x float> poison, float 0x3FB99999A0000000, i64 0
  %v1178 = shufflevector <8 x float> %v1177, <8 x float> poison, <8 x i32> zeroinitializer
  %v1179 = fmul <8 x float> %v1176, %v1178
  %v1180 = add i64 0, %v1168
  %v1181 = getelementptr inbounds float, ptr %v1107, i64 %v1180
  %v1182 = load <8 x float>, ptr %v1181, align 4
  %v1183 = add i64 0, %v1168
  %v1184 = getelementptr inbounds float, ptr %v18, i64 %v1183
  %v1185 = load <8 x float>, ptr %v1184, align 4
  %v1186 = fdiv <8 x float> %v1182, %v1185
  %v1187 = fmul <8 x float> %v1179, %v1186
  %v1188 = fdiv <8 x float> %v1187, %v1185
  %v1189 = add i64 0, %v1168
  %v1190 = getelementptr inbounds float, ptr %v1113, i64 %v1189
  %v1191 = load <8 x float>, ptr %v1190, align 4
  %v1192 = fmul <8 x float> %v1191, %v1191
  %v1193 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1194 = shufflevector <8 x float> %v1193, <8 x float> poison, <8 x i32> zeroinitializer
  %v1195 = fsub <8 x float> %v1194, %v1192
  %v1196 = fmul <8 x float> %v1179, %v1195
  %v1197 = add i64 0, %v1168
  %v1198 = getelementptr inbounds float, ptr %v1119, i64 %v1197
  %v1199 = load <8 x float>, ptr %v1198, align 4
  %v1200 = add i64 0, %v1168
  %v1201 = getelementptr inbounds float, ptr %v1125, i64 %v1200
  %v1202 = load <8 x float>, ptr %v1201, align 4
  %v1203 = fadd <8 x float> %v1199, %v1202
  %v1204 = add i64 0, %v1168
  %v1205 = getelementptr inbounds float, ptr %v1131, i64 %v1204
  %v1206 = load <8 x float>, ptr %v1205, align 4
  %v1207 = fadd <8 x float> %v1203, %v1206
  %v1208 = add i64 0, %v1168
  %v1209 = getelementptr inbounds float, ptr %v1137, i64 %v1208
  %v1210 = load <8 x float>, ptr %v1209, align 4
  %v1211 = fadd <8 x float> %v1207, %v1210
  %v1212 = add i64 0, %v1168
  %v1213 = getelementptr inbounds float, ptr %v1143, i64 %v1212
  %v1214 = load <8 x float>, ptr %v1213, align 4
  %v1215 = fadd <8 x float> %v1211, %v1214
  %v1216 = fadd <8 x float> %v1215, %v1196
  %v1217 = fdiv <8 x float> %v1179, %v1185
  %v1218 = fsub <8 x float> %v1176, %v1217
  %v1219 = add i64 0, %v1168
  %v1220 = getelementptr inbounds float, ptr %v1149, i64 %v1219
  store <8 x float> %v1188, ptr %v1220, align 4
  %v1221 = add i64 0, %v1168
  %v1222 = getelementptr inbounds float, ptr %v1155, i64 %v1221
  store <8 x float> %v1196, ptr %v1222, align 4
  %v1223 = add i64 0, %v1168
  %v1224 = getelementptr inbounds float, ptr %v1161, i64 %v1223
  store <8 x float> %v1216, ptr %v1224, align 4
  %v1225 = add i64 0, %v1168
  %v1226 = getelementptr inbounds float, ptr %v1163, i64 %v1225
  store <8 x float> %v1218, ptr %v1226, align 4
  %v1227 = add nsw i64 %v1164, 1
  br label %b131
b133:
  %v1228 = add nsw i64 %v1095, 1
  br label %b128
b130:
  %v1229 = add nsw i64 %v1071, 1
  br label %b123
b125:
  %v1230 = add nsw i64 %v1065, 1
  br label %b120
b122:
  %v1231 = add nsw i64 %v1060, 96
  br label %b117
b119:
  %v1233 = add i64 %v7, 0
  %v1234 = sdiv i64 %v1233, 1
  %v1235 = add i64 %v2, 1
  %v1236 = mul i64 %v1234, %v2
  %v1237 = sdiv i64 %v1236, %v3
  %v1238 = mul i64 %v1237, 1
  %v1239 = icmp slt i64 %v1238, %v7
  %v1240 = select i1 %v1239, i64 %v1238, i64 %v7
  %v1241 = mul i64 %v1234, %v1235
  %v1242 = sdiv i64 %v1241, %v3
  %v1243 = mul i64 %v1242, 1
  %v1244 = icmp slt i64 %v1243, %v7
  %v1245 = select i1 %v1244, i64 %v1243, i64 %v7
  br label %b134
b134:
  %v1246 = phi i64 [ %v1240, %b119 ], [ %v1313, %b139 ]
  %v1247 = icmp slt i64 %v1246, %v1245
  br i1 %v1247, label %b135, label %b136
b135:
  %v1248 = add i64 %v1246, 96
  %v1249 = icmp slt i64 %v1248, %v1245
  %v1250 = select i1 %v1249, i64 %v1248, i64 %v1245
  br label %b137
b137:
  %v1251 = phi i64 [ 0, %b135 ], [ %v1312, %b142 ]
  %v1252 = icmp slt i64 %v1251, 1
  br i1 %v1252, label %b138, label %b139
b138:
  %v1253 = sub i64 %v1250, %v1246
  %v1254 = sub i64 8, 1
  %v1255 = add i64 %v1253, %v1254
  %v1256 = sdiv i64 %v1255, 8
  br label %b140
b140:
  %v1257 = phi i64 [ 0, %b138 ], [ %v1311, %b147 ]
  %v1258 = icmp slt i64 %v1257, %v1256
  br i1 %v1258, label %b141, label %b142
b141:
  %v1259 = mul i64 %v1253, %v1257
  %v1260 = sdiv i64 %v1259, %v1256
  %v1261 = add i64 %v1246, %v1260
  %v1262 = add i64 %v1257, 1
  %v1263 = mul i64 %v1253, %v1262
  %v1264 = sdiv i64 %v1263, %v1256
  %v1265 = add i64 %v1246, %v1264
  %v1266 = mul i64 %v1251, 64
  %v1267 = getelementptr inbounds float, ptr %v182, i64 %v1266
  %v1268 = sub i64 %v1265, %v1261
  %v1269 = add i64 %v462, 0
  %v1270 = and i64 %v1269, %v168
  %v1271 = mul i64 %v1270, %v7
  %v1272 = add i64 %v1271, %v1261
  %v1273 = mul i64 %v1272, 8
  %v1274 = getelementptr inbounds float, ptr %v88, i64 %v1273
  %v1275 = getelementptr inbounds float, ptr %v1274, i64 0
  %v1276 = sub i64 %v1268, 1
  %v1277 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v1276
  %v1278 = load ptr, ptr %v1277, align 4
  %v1279 = icmp sgt i64 %v1268, 0
  br i1 %v1279, label %b143, label %b144
b143:
  call void %v1278(ptr %v1275, i64 8, ptr %v1267, i64 8, ptr %v1232)
  br label %b144
b144:
  %v1280 = add i64 %v1266, 64
  br label %b145
b145:
  %v1281 = phi i64 [ %v1261, %b144 ], [ %v1310, %b150 ]
  %v1282 = icmp slt i64 %v1281, %v1265
  br i1 %v1282, label %b146, label %b147
b146:
  %v1283 = sub i64 %v1281, %v1261
  %v1284 = mul i64 %v1283, 8
  %v1285 = getelementptr inbounds float, ptr %v1232, i64 %v1284
  %v1286 = mul i64 %v1281, 8
  %v1287 = getelementptr inbounds float, ptr %v70, i64 %v1286
  %v1288 = add i64 %v462, 0
  %v1289 = and i64 %v1288, 1
  %v1290 = mul i64 %v1289, %v7
  %v1291 = add i64 %v1290, %v1281
  %v1292 = mul i64 %v1291, 8
  %v1293 = getelementptr inbounds float, ptr %v24, i64 %v1292
  br label %b148
b148:
  %v1294 = phi i64 [ 0, %b146 ], [ %v1309, %b149 ]
  %v1295 = icmp slt i64 %v1294, 1
  br i1 %v1295, label %b149, label %b150
b149:
  %v1296 = mul i64 %v1251, 1
  %v1297 = add i64 %v1296, %v1294
  %v1298 = mul i64 %v1297, 8
  %v1299 = add i64 0, %v1294
  %v1300 = mul i64 %v1299, 8
  %v1301 = getelementptr inbounds float, ptr %v1285, i64 %v1300
  %v1302 = load <8 x float>, ptr %v1301, align 4
  %v1303 = add i64 0, %v1298
  %v1304 = getelementptr inbounds float, ptr %v1287, i64 %v1303
  %v1305 = load <8 x float>, ptr %v1304, align 4
  %v1306 = fadd <8 x float> %v1305, %v1302
  %v1307 = add i64 0, %v1298
  %v1308 = getelementptr inbounds float, ptr %v1293, i64 %v1307
  store <8 x float> %v1306, ptr %v1308, align 4
  %v1309 = add nsw i64 %v1294, 1
  br label %b148
b150:
  %v1310 = add nsw i64 %v1281, 1
  br label %b145
b147:
  %v1311 = add nsw i64 %v1257, 1
  br label %b140
b142:
  %v1312 = add nsw i64 %v1251, 1
  br label %b137
b139:
  %v1313 = add nsw i64 %v1246, 96
  br label %b134
b136:
  %v1314 = add nsw i64 %v459, 1
  br label %b43
b45:
  %v1315 = icmp sgt i64 %v3, 1
  br i1 %v1315, label %b151, label %b152
b151:
  %v1316 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1317 = atomicrmw add ptr %v1316, i64 1 acq_rel
  %v1318 = load i64, ptr %v171, align 8
  %v1319 = add i64 %v1318, 1
  store i64 %v1319, ptr %v171, align 8
  %v1320 = mul i64 %v3, %v1319
  br label %b153
b153:
  %v1321 = load atomic i64, ptr %v1316 acquire, align 8
  %v1322 = icmp slt i64 %v1321, %v1320
  br i1 %v1322, label %b154, label %b155
b154:
  %v1323 = call i32 @sched_yield()
  br label %b153
b155:
  br label %b152
b152:
  %v1324 = getelementptr inbounds float, ptr %v173, i64 384
  %v1325 = getelementptr inbounds i64, ptr %v1, i64 4
  %v1326 = load i64, ptr %v1325, align 8
  %v1327 = icmp eq i64 %v1326, 0
  br i1 %v1327, label %b156, label %b157
b156:
  %v1328 = add i64 1, 0
  %v1329 = sdiv i64 %v1328, 1
  %v1330 = add i64 %v2, 1
  %v1331 = mul i64 %v1329, %v2
  %v1332 = sdiv i64 %v1331, %v3
  %v1333 = mul i64 %v1332, 1
  %v1334 = icmp slt i64 %v1333, 1
  %v1335 = select i1 %v1334, i64 %v1333, i64 1
  %v1336 = mul i64 %v1329, %v1330
  %v1337 = sdiv i64 %v1336, %v3
  %v1338 = mul i64 %v1337, 1
  %v1339 = icmp slt i64 %v1338, 1
  %v1340 = select i1 %v1339, i64 %v1338, i64 1
  %v1341 = icmp slt i64 %v1340, 1
  %v1342 = select i1 %v1341, i64 %v1340, i64 1
  br label %b158
b158:
  %v1343 = phi i64 [ %v1335, %b156 ], [ %v1371, %b163 ]
  %v1344 = icmp slt i64 %v1343, %v1342
  br i1 %v1344, label %b159, label %b160
b159:
  %v1345 = mul i64 %v1343, 64
  %v1346 = mul i64 %v1343, 8
  %v1347 = add i64 %v1345, 0
  %v1348 = add i64 %v1346, 0
  %v1349 = getelementptr inbounds float, ptr %v1324, i64 %v1347
  %v1350 = sub i64 8, %v1348
  %v1351 = icmp slt i64 %v1350, 0
  %v1352 = select i1 %v1351, i64 0, i64 %v1350
  %v1353 = icmp ult i64 %v1352, 8
  %v1354 = select i1 %v1353, i64 %v1352, i64 8
  %v1355 = trunc i64 %v1354 to i32
  %v1356 = insertelement <8 x i32> poison, i32 %v1355, i64 0
  %v1357 = shufflevector <8 x i32> %v1356, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1358 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1357
  %v1359 = mul i64 %v1348, 1
  %v1360 = add i64 0, %v1359
  %v1361 = getelementptr inbounds float, ptr %v12, i64 %v1360
  br label %b161
b161:
  %v1362 = phi i64 [ 0, %b159 ], [ %v1369, %b162 ]
  %v1363 = icmp slt i64 %v1362, 8
  br i1 %v1363, label %b162, label %b163
b162:
  %v1364 = mul i64 %v1362, 8
  %v1365 = getelementptr inbounds float, ptr %v1361, i64 %v1364
  %v1366 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1365, <8 x i1> %v1358, <8 x float> zeroinitializer)
  %v1367 = mul i64 %v1362, 8
  %v1368 = getelementptr inbounds float, ptr %v1349, i64 %v1367
  store <8 x float> %v1366, ptr %v1368, align 4
  %v1369 = add nsw i64 %v1362, 1
  br label %b161
b163:
  %v1370 = add i64 %v1345, 64
  %v1371 = add nsw i64 %v1343, 1
  br label %b158
b160:
  br label %b157
b157:
  %v1372 = icmp sgt i64 %v3, 1
  br i1 %v1372, label %b164, label %b165
b164:
  %v1373 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1374 = atomicrmw add ptr %v1373, i64 1 acq_rel
  %v1375 = load i64, ptr %v171, align 8
  %v1376 = add i64 %v1375, 1
  store i64 %v1376, ptr %v171, align 8
  %v1377 = mul i64 %v3, %v1376
  br label %b166
b166:
  %v1378 = load atomic i64, ptr %v1373 acquire, align 8
  %v1379 = icmp slt i64 %v1378, %v1377
  br i1 %v1379, label %b167, label %b168
b167:
  %v1380 = call i32 @sched_yield()
  br label %b166
b168:
  br label %b165
b165:
  %v1382 = add i64 %v8, 0
  %v1383 = sdiv i64 %v1382, 1
  %v1384 = add i64 %v2, 1
  %v1385 = mul i64 %v1383, %v2
  %v1386 = sdiv i64 %v1385, %v3
  %v1387 = mul i64 %v1386, 1
  %v1388 = icmp slt i64 %v1387, %v8
  %v1389 = select i1 %v1388, i64 %v1387, i64 %v8
  %v1390 = mul i64 %v1383, %v1384
  %v1391 = sdiv i64 %v1390, %v3
  %v1392 = mul i64 %v1391, 1
  %v1393 = icmp slt i64 %v1392, %v8
  %v1394 = select i1 %v1393, i64 %v1392, i64 %v8
  br label %b169
b169:
  %v1395 = phi i64 [ %v1389, %b165 ], [ %v1448, %b174 ]
  %v1396 = icmp slt i64 %v1395, %v1394
  br i1 %v1396, label %b170, label %b171
b170:
  %v1397 = add i64 %v1395, 96
  %v1398 = icmp slt i64 %v1397, %v1394
  %v1399 = select i1 %v1398, i64 %v1397, i64 %v1394
  br label %b172
b172:
  %v1400 = phi i64 [ 0, %b170 ], [ %v1447, %b177 ]
  %v1401 = icmp slt i64 %v1400, 1
  br i1 %v1401, label %b173, label %b174
b173:
  %v1402 = sub i64 %v1399, %v1395
  %v1403 = sub i64 8, 1
  %v1404 = add i64 %v1402, %v1403
  %v1405 = sdiv i64 %v1404, 8
  br label %b175
b175:
  %v1406 = phi i64 [ 0, %b173 ], [ %v1446, %b182 ]
  %v1407 = icmp slt i64 %v1406, %v1405
  br i1 %v1407, label %b176, label %b177
b176:
  %v1408 = mul i64 %v1402, %v1406
  %v1409 = sdiv i64 %v1408, %v1405
  %v1410 = add i64 %v1395, %v1409
  %v1411 = add i64 %v1406, 1
  %v1412 = mul i64 %v1402, %v1411
  %v1413 = sdiv i64 %v1412, %v1405
  %v1414 = add i64 %v1395, %v1413
  %v1415 = mul i64 %v1400, 64
  %v1416 = getelementptr inbounds float, ptr %v1324, i64 %v1415
  %v1417 = sub i64 %v1414, %v1410
  %v1418 = mul i64 %v1410, 8
  %v1419 = getelementptr inbounds float, ptr %v90, i64 %v1418
  %v1420 = getelementptr inbounds float, ptr %v1419, i64 0
  %v1421 = sub i64 %v1417, 1
  %v1422 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v1421
  %v1423 = load ptr, ptr %v1422, align 4
  %v1424 = icmp sgt i64 %v1417, 0
  br i1 %v1424, label %b178, label %b179
b178:
  call void %v1423(ptr %v1420, i64 8, ptr %v1416, i64 8, ptr %v1381)
  br label %b179
b179:
  %v1425 = add i64 %v1415, 64
  br label %b180
b180:
  %v1426 = phi i64 [ %v1410, %b179 ], [ %v1445, %b185 ]
  %v1427 = icmp slt i64 %v1426, %v1414
  br i1 %v1427, label %b181, label %b182
b181:
  %v1428 = sub i64 %v1426, %v1410
  %v1429 = mul i64 %v1428, 8
  %v1430 = getelementptr inbounds float, ptr %v1381, i64 %v1429
  %v1431 = mul i64 %v1426, 8
  %v1432 = getelementptr inbounds float, ptr %v26, i64 %v1431
  br label %b183
b183:
  %v1433 = phi i64 [ 0, %b181 ], [ %v1444, %b184 ]
  %v1434 = icmp slt i64 %v1433, 1
  br i1 %v1434, label %b184, label %b185
b184:
  %v1435 = mul i64 %v1400, 1
  %v1436 = add i64 %v1435, %v1433
  %v1437 = mul i64 %v1436, 8
  %v1438 = add i64 0, %v1433
  %v1439 = mul i64 %v1438, 8
  %v1440 = getelementptr inbounds float, ptr %v1430, i64 %v1439
  %v1441 = load <8 x float>, ptr %v1440, align 4
  %v1442 = add i64 0, %v1437
  %v1443 = getelementptr inbounds float, ptr %v1432, i64 %v1442
  store <8 x float> %v1441, ptr %v1443, align 4
  %v1444 = add nsw i64 %v1433, 1
  br label %b183
b185:
  %v1445 = add nsw i64 %v1426, 1
  br label %b180
b182:
  %v1446 = add nsw i64 %v1406, 1
  br label %b175
b177:
  %v1447 = add nsw i64 %v1400, 1
  br label %b172
b174:
  %v1448 = add nsw i64 %v1395, 96
  br label %b169
b171:
  %v1449 = icmp sgt i64 %v3, 1
  br i1 %v1449, label %b186, label %b187
b186:
  %v1450 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1451 = atomicrmw add ptr %v1450, i64 1 acq_rel
  %v1452 = load i64, ptr %v171, align 8
  %v1453 = add i64 %v1452, 1
  store i64 %v1453, ptr %v171, align 8
  %v1454 = mul i64 %v3, %v1453
  br label %b188
b188:
  %v1455 = load atomic i64, ptr %v1450 acquire, align 8
  %v1456 = icmp slt i64 %v1455, %v1454
  br i1 %v1456, label %b189, label %b190
b189:
  %v1457 = call i32 @sched_yield()
  br label %b188
b190:
  br label %b187
b187:
  %v1458 = mul i64 0, 8
  %v1459 = getelementptr inbounds float, ptr %v90, i64 %v1458
  %v1460 = getelementptr inbounds float, ptr %v1459, i64 0
  %v1461 = mul i64 0, 8
  %v1462 = getelementptr inbounds float, ptr %v10, i64 %v1461
  %v1463 = getelementptr inbounds float, ptr %v1462, i64 0
  %v1464 = getelementptr inbounds float, ptr %v176, i64 12288
  %v1465 = add i64 8, 1
  %v1466 = sdiv i64 %v1465, 2
  %v1467 = add i64 %v2, 1
  %v1468 = mul i64 %v1466, %v2
  %v1469 = sdiv i64 %v1468, %v3
  %v1470 = mul i64 %v1469, 2
  %v1471 = icmp slt i64 %v1470, 8
  %v1472 = select i1 %v1471, i64 %v1470, i64 8
  %v1473 = mul i64 %v1466, %v1467
  %v1474 = sdiv i64 %v1473, %v3
  %v1475 = mul i64 %v1474, 2
  %v1476 = icmp slt i64 %v1475, 8
  %v1477 = select i1 %v1476, i64 %v1475, i64 8
  %v1478 = getelementptr inbounds float, ptr %v28, i64 0
  br label %b191
b191:
  %v1479 = phi i64 [ %v1472, %b187 ], [ %v1487, %b196 ]
  %v1480 = icmp slt i64 %v1479, %v1477
  br i1 %v1480, label %b192, label %b193
b192:
  %v1481 = mul i64 %v1479, 8
  %v1482 = getelementptr inbounds float, ptr %v1478, i64 %v1481
  br label %b194
b194:
  %v1483 = phi i64 [ 0, %b192 ], [ %v1486, %b195 ]
  %v1484 = icmp slt i64 %v1483, 8
  br i1 %v1484, label %b195, label %b196
b195:
  %v1485 = getelementptr inbounds float, ptr %v1482, i64 %v1483
  store float 0x0000000000000000, ptr %v1485, align 4
  %v1486 = add nsw i64 %v1483, 1
  br label %b194
b196:
  %v1487 = add nsw i64 %v1479, 1
  br label %b191
b193:
  %v1488 = mul i64 %v8, 1
  br label %b197
b197:
  %v1489 = phi i64 [ 0, %b193 ], [ %v1593, %b202 ]
  %v1490 = icmp slt i64 %v1489, %v1488
  br i1 %v1490, label %b198, label %b199
b198:
  %v1491 = sub i64 %v1488, %v1489
  %v1492 = icmp slt i64 %v1491, 384
  %v1493 = select i1 %v1492, i64 %v1491, i64 384
  br label %b200
b200:
  %v1494 = phi i64 [ %v1472, %b198 ], [ %v1592, %b226 ]
  %v1495 = icmp slt i64 %v1494, %v1477
  br i1 %v1495, label %b201, label %b202
b201:
  %v1496 = sub i64 %v1477, %v1494
  %v1497 = icmp slt i64 %v1496, 64
  %v1498 = select i1 %v1497, i64 %v1496, i64 64
  %v1499 = sdiv i64 %v1498, 2
  %v1500 = mul i64 %v1499, 2
  %v1501 = sub i64 %v1498, %v1500
  %v1502 = mul i64 %v1489, 8
  %v1503 = add i64 %v1502, %v1494
  %v1504 = getelementptr inbounds float, ptr %v1460, i64 %v1503
  br label %b203
b203:
  %v1505 = phi i64 [ 0, %b201 ], [ %v1531, %b211 ]
  %v1506 = icmp slt i64 %v1505, %v1493
  br i1 %v1506, label %b204, label %b205
b204:
  %v1507 = mul i64 %v1505, 8
  %v1508 = getelementptr inbounds float, ptr %v1504, i64 %v1507
  %v1509 = mul i64 %v1505, 2
  %v1510 = getelementptr inbounds float, ptr %v1464, i64 %v1509
  br label %b206
b206:
  %v1511 = phi i64 [ 0, %b204 ], [ %v1520, %b207 ]
  %v1512 = icmp slt i64 %v1511, %v1499
  br i1 %v1512, label %b207, label %b208
b207:
  %v1513 = mul i64 %v1511, 2
  %v1514 = getelementptr inbounds float, ptr %v1508, i64 %v1513
  %v1515 = mul i64 %v1511, 768
  %v1516 = getelementptr inbounds float, ptr %v1510, i64 %v1515
  %v1517 = getelementptr inbounds float, ptr %v1514, i64 0
  %v1518 = load <2 x float>, ptr %v1517, align 4
  %v1519 = getelementptr inbounds float, ptr %v1516, i64 0
  store <2 x float> %v1518, ptr %v1519, align 4
  %v1520 = add nsw i64 %v1511, 1
  br label %b206
b208:
  %v1521 = mul i64 %v1499, 2
  %v1522 = getelementptr inbounds float, ptr %v1508, i64 %v1521
  %v1523 = mul i64 %v1499, 768
  %v1524 = getelementptr inbounds float, ptr %v1510, i64 %v1523
  br label %b209
b209:
  %v1525 = phi i64 [ 0, %b208 ], [ %v1530, %b210 ]
  %v1526 = icmp slt i64 %v1525, %v1501
  br i1 %v1526, label %b210, label %b211
b210:
  %v1527 = getelementptr inbounds float, ptr %v1522, i64 %v1525
  %v1528 = load float, ptr %v1527, align 4
  %v1529 = getelementptr inbounds float, ptr %v1524, i64 %v1525
  store float %v1528, ptr %v1529, align 4
  %v1530 = add nsw i64 %v1525, 1
  br label %b209, !llvm.loop !0
b211:
  %v1531 = add nsw i64 %v1505, 1
  br label %b203
b205:
  br label %b212
b212:
  %v1532 = phi i64 [ 0, %b205 ], [ %v1567, %b220 ]
  %v1533 = icmp slt i64 %v1532, 0
  br i1 %v1533, label %b213, label %b214
b213:
  %v1534 = mul i64 %v1489, 8
  %v1535 = add i64 %v1534, %v1532
  %v1536 = getelementptr inbounds float, ptr %v1463, i64 %v1535
  br label %b215
b215:
  %v1537 = phi i64 [ 0, %b213 ], [ %v1555, %b216 ]
  %v1538 = icmp slt i64 %v1537, %v1493
  br i1 %v1538, label %b216, label %b217
b216:
  %v1539 = mul i64 %v1537, 8
  %v1540 = getelementptr inbounds float, ptr %v1536, i64 %v1539
  %v1541 = mul i64 %v1537, 32
  %v1542 = getelementptr inbounds float, ptr %v176, i64 %v1541
  %v1543 = getelementptr inbounds float, ptr %v1540, i64 0
  %v1544 = load <8 x float>, ptr %v1543, align 4
  %v1545 = getelementptr inbounds float, ptr %v1542, i64 0
  store <8 x float> %v1544, ptr %v1545, align 4
  %v1546 = getelementptr inbounds float, ptr %v1540, i64 8
  %v1547 = load <8 x float>, ptr %v1546, align 4
  %v1548 = getelementptr inbounds float, ptr %v1542, i64 8
  store <8 x float> %v1547, ptr %v1548, align 4
  %v1549 = getelementptr inbounds float, ptr %v1540, i64 16
  %v1550 = load <8 x float>, ptr %v1549, align 4
  %v1551 = getelementptr inbounds float, ptr %v1542, i64 16
  store <8 x float> %v1550, ptr %v1551, align 4
  %v1552 = getelementptr inbounds float, ptr %v1540, i64 24
  %v1553 = load <8 x float>, ptr %v1552, align 4
  %v1554 = getelementptr inbounds float, ptr %v1542, i64 24
  store <8 x float> %v1553, ptr %v1554, align 4
  %v1555 = add nsw i64 %v1537, 1
  br label %b215
b217:
  %v1556 = sdiv i64 %v1498, 2
  br label %b218
b218:
  %v1557 = phi i64 [ 0, %b217 ], [ %v1566, %b219 ]
  %v1558 = icmp slt i64 %v1557, %v1556
  br i1 %v1558, label %b219, label %b220
b219:
  %v1559 = mul i64 %v1557, 2
  %v1560 = add i64 %v1494, %v1559
  %v1561 = mul i64 %v1557, 768
  %v1562 = getelementptr inbounds float, ptr %v1464, i64 %v1561
  %v1563 = mul i64 %v1560, 8
  %v1564 = add i64 %v1563, %v1532
  %v1565 = getelementptr inbounds float, ptr %v1478, i64 %v1564
  call void @outer_2x32(ptr %v1562, ptr %v176, i64 %v1493, ptr %v1565, i64 8)
  %v1566 = add nsw i64 %v1557, 1
  br label %b218
b220:
  %v1567 = add nsw i64 %v1532, 32
  br label %b212
b214:
  %v1568 = mul i64 %v1489, 8
  %v1569 = add i64 %v1568, 0
  %v1570 = getelementptr inbounds float, ptr %v1463, i64 %v1569
  br label %b221
b221:
  %v1571 = phi i64 [ 0, %b214 ], [ %v1580, %b222 ]
  %v1572 = icmp slt i64 %v1571, %v1493
  br i1 %v1572, label %b222, label %b223
b222:
  %v1573 = mul i64 %v1571, 8
  %v1574 = getelementptr inbounds float, ptr %v1570, i64 %v1573
  %v1575 = mul i64 %v1571, 8
  %v1576 = getelementptr inbounds float, ptr %v176, i64 %v1575
  %v1577 = getelementptr inbounds float, ptr %v1574, i64 0
  %v1578 = load <8 x float>, ptr %v1577, align 4
  %v1579 = getelementptr inbounds float, ptr %v1576, i64 0
  store <8 x float> %v1578, ptr %v1579, align 4
  %v1580 = add nsw i64 %v1571, 1
  br label %b221
b223:
  %v1581 = sdiv i64 %v1498, 2
  br label %b224
b224:
  %v1582 = phi i64 [ 0, %b223 ], [ %v1591, %b225 ]
  %v1583 = icmp slt i64 %v1582, %v1581
  br i1 %v1583, label %b225, label %b226
b225:
  %v1584 = mul i64 %v1582, 2
  %v1585 = add i64 %v1494, %v1584
  %v1586 = mul i64 %v1582, 768
  %v1587 = getelementptr inbounds float, ptr %v1464, i64 %v1586
  %v1588 = mul i64 %v1585, 8
  %v1589 = add i64 %v1588, 0
  %v1590 = getelementptr inbounds float, ptr %v1478, i64 %v1589
  call void @outer_2x8(ptr %v1587, ptr %v176, i64 %v1493, ptr %v1590, i64 8)
  %v1591 = add nsw i64 %v1582, 1
  br label %b224
b226:
  %v1592 = add nsw i64 %v1494, 64
  br label %b200
b202:
  %v1593 = add nsw i64 %v1489, 384
  br label %b197
b199:
  %v1594 = icmp sgt i64 %v3, 1
  br i1 %v1594, label %b227, label %b228
b227:
  %v1595 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1596 = atomicrmw add ptr %v1595, i64 1 acq_rel
  %v1597 = load i64, ptr %v171, align 8
  %v1598 = add i64 %v1597, 1
  store i64 %v1598, ptr %v171, align 8
  %v1599 = mul i64 %v3, %v1598
  br label %b229
b229:
  %v1600 = load atomic i64, ptr %v1595 acquire, align 8
  %v1601 = icmp slt i64 %v1600, %v1599
  br i1 %v1601, label %b230, label %b231
b230:
  %v1602 = call i32 @sched_yield()
  br label %b229
b231:
  br label %b228
b228:
  %v1603 = icmp eq i64 %v2, 0
  br i1 %v1603, label %b232, label %b233
b232:
  br label %b234
b234:
  %v1604 = phi i64 [ 0, %b232 ], [ %v1621, %b239 ]
  %v1605 = phi <8 x float> [ splat (float 0x0000000000000000), %b232 ], [ %v1620, %b239 ]
  %v1606 = icmp slt i64 %v1604, %v8
  br i1 %v1606, label %b235, label %b236
b235:
  %v1607 = add i64 %v1604, 128
  %v1608 = icmp slt i64 %v1607, %v8
  %v1609 = select i1 %v1608, i64 %v1607, i64 %v8
  br label %b237
b237:
  %v1610 = phi i64 [ %v1604, %b235 ], [ %v1619, %b238 ]
  %v1611 = phi <8 x float> [ splat (float 0x0000000000000000), %b235 ], [ %v1618, %b238 ]
  %v1612 = icmp slt i64 %v1610, %v1609
  br i1 %v1612, label %b238, label %b239
b238:
  %v1613 = mul i64 %v1610, 8
  %v1614 = getelementptr inbounds float, ptr %v90, i64 %v1613
  %v1615 = add i64 0, 0
  %v1616 = getelementptr inbounds float, ptr %v1614, i64 %v1615
  %v1617 = load <8 x float>, ptr %v1616, align 4
  %v1618 = fadd <8 x float> %v1611, %v1617
  %v1619 = add nsw i64 %v1610, 1
  br label %b237
b239:
  %v1620 = fadd <8 x float> %v1605, %v1611
  %v1621 = add nsw i64 %v1604, 128
  br label %b234
b236:
  %v1622 = add i64 0, 0
  %v1623 = getelementptr inbounds float, ptr %v30, i64 %v1622
  store <8 x float> %v1605, ptr %v1623, align 4
  br label %b233
b233:
  %v1624 = icmp sgt i64 %v3, 1
  br i1 %v1624, label %b240, label %b241
b240:
  %v1625 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1626 = atomicrmw add ptr %v1625, i64 1 acq_rel
  %v1627 = load i64, ptr %v171, align 8
  %v1628 = add i64 %v1627, 1
  store i64 %v1628, ptr %v171, align 8
  %v1629 = mul i64 %v3, %v1628
  br label %b242
b242:
  %v1630 = load atomic i64, ptr %v1625 acquire, align 8
  %v1631 = icmp slt i64 %v1630, %v1629
  br i1 %v1631, label %b243, label %b244
b243:
  %v1632 = call i32 @sched_yield()
  br label %b242
b244:
  br label %b241
b241:
  %v1633 = mul i64 0, 8
  %v1634 = getelementptr inbounds float, ptr %v64, i64 %v1633
  %v1635 = getelementptr inbounds float, ptr %v1634, i64 0
  %v1636 = mul i64 0, 8
  %v1637 = getelementptr inbounds float, ptr %v58, i64 %v1636
  %v1638 = getelementptr inbounds float, ptr %v1637, i64 0
  %v1639 = getelementptr inbounds float, ptr %v176, i64 12288
  %v1640 = add i64 8, 1
  %v1641 = sdiv i64 %v1640, 2
  %v1642 = add i64 %v2, 1
  %v1643 = mul i64 %v1641, %v2
  %v1644 = sdiv i64 %v1643, %v3
  %v1645 = mul i64 %v1644, 2
  %v1646 = icmp slt i64 %v1645, 8
  %v1647 = select i1 %v1646, i64 %v1645, i64 8
  %v1648 = mul i64 %v1641, %v1642
  %v1649 = sdiv i64 %v1648, %v3
  %v1650 = mul i64 %v1649, 2
  %v1651 = icmp slt i64 %v1650, 8
  %v1652 = select i1 %v1651, i64 %v1650, i64 8
  %v1653 = getelementptr inbounds float, ptr %v92, i64 0
  br label %b245
b245:
  %v1654 = phi i64 [ %v1647, %b241 ], [ %v1662, %b250 ]
  %v1655 = icmp slt i64 %v1654, %v1652
  br i1 %v1655, label %b246, label %b247
b246:
  %v1656 = mul i64 %v1654, 8
  %v1657 = getelementptr inbounds float, ptr %v1653, i64 %v1656
  br label %b248
b248:
  %v1658 = phi i64 [ 0, %b246 ], [ %v1661, %b249 ]
  %v1659 = icmp slt i64 %v1658, 8
  br i1 %v1659, label %b249, label %b250
b249:
  %v1660 = getelementptr inbounds float, ptr %v1657, i64 %v1658
  store float 0x0000000000000000, ptr %v1660, align 4
  %v1661 = add nsw i64 %v1658, 1
  br label %b248
b250:
  %v1662 = add nsw i64 %v1654, 1
  br label %b245
b247:
  %v1663 = mul i64 %v8, 1
  br label %b251
b251:
  %v1664 = phi i64 [ 0, %b247 ], [ %v1768, %b256 ]
  %v1665 = icmp slt i64 %v1664, %v1663
  br i1 %v1665, label %b252, label %b253
b252:
  %v1666 = sub i64 %v1663, %v1664
  %v1667 = icmp slt i64 %v1666, 384
  %v1668 = select i1 %v1667, i64 %v1666, i64 384
  br label %b254
b254:
  %v1669 = phi i64 [ %v1647, %b252 ], [ %v1767, %b280 ]
  %v1670 = icmp slt i64 %v1669, %v1652
  br i1 %v1670, label %b255, label %b256
b255:
  %v1671 = sub i64 %v1652, %v1669
  %v1672 = icmp slt i64 %v1671, 64
  %v1673 = select i1 %v1672, i64 %v1671, i64 64
  %v1674 = sdiv i64 %v1673, 2
  %v1675 = mul i64 %v1674, 2
  %v1676 = sub i64 %v1673, %v1675
  %v1677 = mul i64 %v1664, 8
  %v1678 = add i64 %v1677, %v1669
  %v1679 = getelementptr inbounds float, ptr %v1635, i64 %v1678
  br label %b257
b257:
  %v1680 = phi i64 [ 0, %b255 ], [ %v1706, %b265 ]
  %v1681 = icmp slt i64 %v1680, %v1668
  br i1 %v1681, label %b258, label %b259
b258:
  %v1682 = mul i64 %v1680, 8
  %v1683 = getelementptr inbounds float, ptr %v1679, i64 %v1682
  %v1684 = mul i64 %v1680, 2
  %v1685 = getelementptr inbounds float, ptr %v1639, i64 %v1684
  br label %b260
b260:
  %v1686 = phi i64 [ 0, %b258 ], [ %v1695, %b261 ]
  %v1687 = icmp slt i64 %v1686, %v1674
  br i1 %v1687, label %b261, label %b262
b261:
  %v1688 = mul i64 %v1686, 2
  %v1689 = getelementptr inbounds float, ptr %v1683, i64 %v1688
  %v1690 = mul i64 %v1686, 768
  %v1691 = getelementptr inbounds float, ptr %v1685, i64 %v1690
  %v1692 = getelementptr inbounds float, ptr %v1689, i64 0
  %v1693 = load <2 x float>, ptr %v1692, align 4
  %v1694 = getelementptr inbounds float, ptr %v1691, i64 0
  store <2 x float> %v1693, ptr %v1694, align 4
  %v1695 = add nsw i64 %v1686, 1
  br label %b260
b262:
  %v1696 = mul i64 %v1674, 2
  %v1697 = getelementptr inbounds float, ptr %v1683, i64 %v1696
  %v1698 = mul i64 %v1674, 768
  %v1699 = getelementptr inbounds float, ptr %v1685, i64 %v1698
  br label %b263
b263:
  %v1700 = phi i64 [ 0, %b262 ], [ %v1705, %b264 ]
  %v1701 = icmp slt i64 %v1700, %v1676
  br i1 %v1701, label %b264, label %b265
b264:
  %v1702 = getelementptr inbounds float, ptr %v1697, i64 %v1700
  %v1703 = load float, ptr %v1702, align 4
  %v1704 = getelementptr inbounds float, ptr %v1699, i64 %v1700
  store float %v1703, ptr %v1704, align 4
  %v1705 = add nsw i64 %v1700, 1
  br label %b263, !llvm.loop !3
b265:
  %v1706 = add nsw i64 %v1680, 1
  br label %b257
b259:
  br label %b266
b266:
  %v1707 = phi i64 [ 0, %b259 ], [ %v1742, %b274 ]
  %v1708 = icmp slt i64 %v1707, 0
  br i1 %v1708, label %b267, label %b268
b267:
  %v1709 = mul i64 %v1664, 8
  %v1710 = add i64 %v1709, %v1707
  %v1711 = getelementptr inbounds float, ptr %v1638, i64 %v1710
  br label %b269
b269:
  %v1712 = phi i64 [ 0, %b267 ], [ %v1730, %b270 ]
  %v1713 = icmp slt i64 %v1712, %v1668
  br i1 %v1713, label %b270, label %b271
b270:
  %v1714 = mul i64 %v1712, 8
  %v1715 = getelementptr inbounds float, ptr %v1711, i64 %v1714
  %v1716 = mul i64 %v1712, 32
  %v1717 = getelementptr inbounds float, ptr %v176, i64 %v1716
  %v1718 = getelementptr inbounds float, ptr %v1715, i64 0
  %v1719 = load <8 x float>, ptr %v1718, align 4
  %v1720 = getelementptr inbounds float, ptr %v1717, i64 0
  store <8 x float> %v1719, ptr %v1720, align 4
  %v1721 = getelementptr inbounds float, ptr %v1715, i64 8
  %v1722 = load <8 x float>, ptr %v1721, align 4
  %v1723 = getelementptr inbounds float, ptr %v1717, i64 8
  store <8 x float> %v1722, ptr %v1723, align 4
  %v1724 = getelementptr inbounds float, ptr %v1715, i64 16
  %v1725 = load <8 x float>, ptr %v1724, align 4
  %v1726 = getelementptr inbounds float, ptr %v1717, i64 16
  store <8 x float> %v1725, ptr %v1726, align 4
  %v1727 = getelementptr inbounds float, ptr %v1715, i64 24
  %v1728 = load <8 x float>, ptr %v1727, align 4
  %v1729 = getelementptr inbounds float, ptr %v1717, i64 24
  store <8 x float> %v1728, ptr %v1729, align 4
  %v1730 = add nsw i64 %v1712, 1
  br label %b269
b271:
  %v1731 = sdiv i64 %v1673, 2
  br label %b272
b272:
  %v1732 = phi i64 [ 0, %b271 ], [ %v1741, %b273 ]
  %v1733 = icmp slt i64 %v1732, %v1731
  br i1 %v1733, label %b273, label %b274
b273:
  %v1734 = mul i64 %v1732, 2
  %v1735 = add i64 %v1669, %v1734
  %v1736 = mul i64 %v1732, 768
  %v1737 = getelementptr inbounds float, ptr %v1639, i64 %v1736
  %v1738 = mul i64 %v1735, 8
  %v1739 = add i64 %v1738, %v1707
  %v1740 = getelementptr inbounds float, ptr %v1653, i64 %v1739
  call void @outer_2x32(ptr %v1737, ptr %v176, i64 %v1668, ptr %v1740, i64 8)
  %v1741 = add nsw i64 %v1732, 1
  br label %b272
b274:
  %v1742 = add nsw i64 %v1707, 32
  br label %b266
b268:
  %v1743 = mul i64 %v1664, 8
  %v1744 = add i64 %v1743, 0
  %v1745 = getelementptr inbounds float, ptr %v1638, i64 %v1744
  br label %b275
b275:
  %v1746 = phi i64 [ 0, %b268 ], [ %v1755, %b276 ]
  %v1747 = icmp slt i64 %v1746, %v1668
  br i1 %v1747, label %b276, label %b277
b276:
  %v1748 = mul i64 %v1746, 8
  %v1749 = getelementptr inbounds float, ptr %v1745, i64 %v1748
  %v1750 = mul i64 %v1746, 8
  %v1751 = getelementptr inbounds float, ptr %v176, i64 %v1750
  %v1752 = getelementptr inbounds float, ptr %v1749, i64 0
  %v1753 = load <8 x float>, ptr %v1752, align 4
  %v1754 = getelementptr inbounds float, ptr %v1751, i64 0
  store <8 x float> %v1753, ptr %v1754, align 4
  %v1755 = add nsw i64 %v1746, 1
  br label %b275
b277:
  %v1756 = sdiv i64 %v1673, 2
  br label %b278
b278:
  %v1757 = phi i64 [ 0, %b277 ], [ %v1766, %b279 ]
  %v1758 = icmp slt i64 %v1757, %v1756
  br i1 %v1758, label %b279, label %b280
b279:
  %v1759 = mul i64 %v1757, 2
  %v1760 = add i64 %v1669, %v1759
  %v1761 = mul i64 %v1757, 768
  %v1762 = getelementptr inbounds float, ptr %v1639, i64 %v1761
  %v1763 = mul i64 %v1760, 8
  %v1764 = add i64 %v1763, 0
  %v1765 = getelementptr inbounds float, ptr %v1653, i64 %v1764
  call void @outer_2x8(ptr %v1762, ptr %v176, i64 %v1668, ptr %v1765, i64 8)
  %v1766 = add nsw i64 %v1757, 1
  br label %b278
b280:
  %v1767 = add nsw i64 %v1669, 64
  br label %b254
b256:
  %v1768 = add nsw i64 %v1664, 384
  br label %b251
b253:
  %v1769 = icmp sgt i64 %v3, 1
  br i1 %v1769, label %b281, label %b282
b281:
  %v1770 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1771 = atomicrmw add ptr %v1770, i64 1 acq_rel
  %v1772 = load i64, ptr %v171, align 8
  %v1773 = add i64 %v1772, 1
  store i64 %v1773, ptr %v171, align 8
  %v1774 = mul i64 %v3, %v1773
  br label %b283
b283:
  %v1775 = load atomic i64, ptr %v1770 acquire, align 8
  %v1776 = icmp slt i64 %v1775, %v1774
  br i1 %v1776, label %b284, label %b285
b284:
  %v1777 = call i32 @sched_yield()
  br label %b283
b285:
  br label %b282
b282:
  %v1778 = mul i64 0, 8
  %v1779 = getelementptr inbounds float, ptr %v68, i64 %v1778
  %v1780 = getelementptr inbounds float, ptr %v1779, i64 0
  %v1781 = mul i64 0, 8
  %v1782 = getelementptr inbounds float, ptr %v54, i64 %v1781
  %v1783 = getelementptr inbounds float, ptr %v1782, i64 0
  %v1784 = getelementptr inbounds float, ptr %v176, i64 12288
  %v1785 = add i64 8, 1
  %v1786 = sdiv i64 %v1785, 2
  %v1787 = add i64 %v2, 1
  %v1788 = mul i64 %v1786, %v2
  %v1789 = sdiv i64 %v1788, %v3
  %v1790 = mul i64 %v1789, 2
  %v1791 = icmp slt i64 %v1790, 8
  %v1792 = select i1 %v1791, i64 %v1790, i64 8
  %v1793 = mul i64 %v1786, %v1787
  %v1794 = sdiv i64 %v1793, %v3
  %v1795 = mul i64 %v1794, 2
  %v1796 = icmp slt i64 %v1795, 8
  %v1797 = select i1 %v1796, i64 %v1795, i64 8
  %v1798 = getelementptr inbounds float, ptr %v94, i64 0
  br label %b286
b286:
  %v1799 = phi i64 [ %v1792, %b282 ], [ %v1807, %b291 ]
  %v1800 = icmp slt i64 %v1799, %v1797
  br i1 %v1800, label %b287, label %b288
b287:
  %v1801 = mul i64 %v1799, 8
  %v1802 = getelementptr inbounds float, ptr %v1798, i64 %v1801
  br label %b289
b289:
  %v1803 = phi i64 [ 0, %b287 ], [ %v1806, %b290 ]
  %v1804 = icmp slt i64 %v1803, 8
  br i1 %v1804, label %b290, label %b291
b290:
  %v1805 = getelementptr inbounds float, ptr %v1802, i64 %v1803
  store float 0x0000000000000000, ptr %v1805, align 4
  %v1806 = add nsw i64 %v1803, 1
  br label %b289
b291:
  %v1807 = add nsw i64 %v1799, 1
  br label %b286
b288:
  %v1808 = mul i64 %v8, 1
  br label %b292
b292:
  %v1809 = phi i64 [ 0, %b288 ], [ %v1913, %b297 ]
  %v1810 = icmp slt i64 %v1809, %v1808
  br i1 %v1810, label %b293, label %b294
b293:
  %v1811 = sub i64 %v1808, %v1809
  %v1812 = icmp slt i64 %v1811, 384
  %v1813 = select i1 %v1812, i64 %v1811, i64 384
  br label %b295
b295:
  %v1814 = phi i64 [ %v1792, %b293 ], [ %v1912, %b321 ]
  %v1815 = icmp slt i64 %v1814, %v1797
  br i1 %v1815, label %b296, label %b297
b296:
  %v1816 = sub i64 %v1797, %v1814
  %v1817 = icmp slt i64 %v1816, 64
  %v1818 = select i1 %v1817, i64 %v1816, i64 64
  %v1819 = sdiv i64 %v1818, 2
  %v1820 = mul i64 %v1819, 2
  %v1821 = sub i64 %v1818, %v1820
  %v1822 = mul i64 %v1809, 8
  %v1823 = add i64 %v1822, %v1814
  %v1824 = getelementptr inbounds float, ptr %v1780, i64 %v1823
  br label %b298
b298:
  %v1825 = phi i64 [ 0, %b296 ], [ %v1851, %b306 ]
  %v1826 = icmp slt i64 %v1825, %v1813
  br i1 %v1826, label %b299, label %b300
b299:
  %v1827 = mul i64 %v1825, 8
  %v1828 = getelementptr inbounds float, ptr %v1824, i64 %v1827
  %v1829 = mul i64 %v1825, 2
  %v1830 = getelementptr inbounds float, ptr %v1784, i64 %v1829
  br label %b301
b301:
  %v1831 = phi i64 [ 0, %b299 ], [ %v1840, %b302 ]
  %v1832 = icmp slt i64 %v1831, %v1819
  br i1 %v1832, label %b302, label %b303
b302:
  %v1833 = mul i64 %v1831, 2
  %v1834 = getelementptr inbounds float, ptr %v1828, i64 %v1833
  %v1835 = mul i64 %v1831, 768
  %v1836 = getelementptr inbounds float, ptr %v1830, i64 %v1835
  %v1837 = getelementptr inbounds float, ptr %v1834, i64 0
  %v1838 = load <2 x float>, ptr %v1837, align 4
  %v1839 = getelementptr inbounds float, ptr %v1836, i64 0
  store <2 x float> %v1838, ptr %v1839, align 4
  %v1840 = add nsw i64 %v1831, 1
  br label %b301
b303:
  %v1841 = mul i64 %v1819, 2
  %v1842 = getelementptr inbounds float, ptr %v1828, i64 %v1841
  %v1843 = mul i64 %v1819, 768
  %v1844 = getelementptr inbounds float, ptr %v1830, i64 %v1843
  br label %b304
b304:
  %v1845 = phi i64 [ 0, %b303 ], [ %v1850, %b305 ]
  %v1846 = icmp slt i64 %v1845, %v1821
  br i1 %v1846, label %b305, label %b306
b305:
  %v1847 = getelementptr inbounds float, ptr %v1842, i64 %v1845
  %v1848 = load float, ptr %v1847, align 4
  %v1849 = getelementptr inbounds float, ptr %v1844, i64 %v1845
  store float %v1848, ptr %v1849, align 4
  %v1850 = add nsw i64 %v1845, 1
  br label %b304, !llvm.loop !6
b306:
  %v1851 = add nsw i64 %v1825, 1
  br label %b298
b300:
  br label %b307
b307:
  %v1852 = phi i64 [ 0, %b300 ], [ %v1887, %b315 ]
  %v1853 = icmp slt i64 %v1852, 0
  br i1 %v1853, label %b308, label %b309
b308:
  %v1854 = mul i64 %v1809, 8
  %v1855 = add i64 %v1854, %v1852
  %v1856 = getelementptr inbounds float, ptr %v1783, i64 %v1855
  br label %b310
b310:
  %v1857 = phi i64 [ 0, %b308 ], [ %v1875, %b311 ]
  %v1858 = icmp slt i64 %v1857, %v1813
  br i1 %v1858, label %b311, label %b312
b311:
  %v1859 = mul i64 %v1857, 8
  %v1860 = getelementptr inbounds float, ptr %v1856, i64 %v1859
  %v1861 = mul i64 %v1857, 32
  %v1862 = getelementptr inbounds float, ptr %v176, i64 %v1861
  %v1863 = getelementptr inbounds float, ptr %v1860, i64 0
  %v1864 = load <8 x float>, ptr %v1863, align 4
  %v1865 = getelementptr inbounds float, ptr %v1862, i64 0
  store <8 x float> %v1864, ptr %v1865, align 4
  %v1866 = getelementptr inbounds float, ptr %v1860, i64 8
  %v1867 = load <8 x float>, ptr %v1866, align 4
  %v1868 = getelementptr inbounds float, ptr %v1862, i64 8
  store <8 x float> %v1867, ptr %v1868, align 4
  %v1869 = getelementptr inbounds float, ptr %v1860, i64 16
  %v1870 = load <8 x float>, ptr %v1869, align 4
  %v1871 = getelementptr inbounds float, ptr %v1862, i64 16
  store <8 x float> %v1870, ptr %v1871, align 4
  %v1872 = getelementptr inbounds float, ptr %v1860, i64 24
  %v1873 = load <8 x float>, ptr %v1872, align 4
  %v1874 = getelementptr inbounds float, ptr %v1862, i64 24
  store <8 x float> %v1873, ptr %v1874, align 4
  %v1875 = add nsw i64 %v1857, 1
  br label %b310
b312:
  %v1876 = sdiv i64 %v1818, 2
  br label %b313
b313:
  %v1877 = phi i64 [ 0, %b312 ], [ %v1886, %b314 ]
  %v1878 = icmp slt i64 %v1877, %v1876
  br i1 %v1878, label %b314, label %b315
b314:
  %v1879 = mul i64 %v1877, 2
  %v1880 = add i64 %v1814, %v1879
  %v1881 = mul i64 %v1877, 768
  %v1882 = getelementptr inbounds float, ptr %v1784, i64 %v1881
  %v1883 = mul i64 %v1880, 8
  %v1884 = add i64 %v1883, %v1852
  %v1885 = getelementptr inbounds float, ptr %v1798, i64 %v1884
  call void @outer_2x32(ptr %v1882, ptr %v176, i64 %v1813, ptr %v1885, i64 8)
  %v1886 = add nsw i64 %v1877, 1
  br label %b313
b315:
  %v1887 = add nsw i64 %v1852, 32
  br label %b307
b309:
  %v1888 = mul i64 %v1809, 8
  %v1889 = add i64 %v1888, 0
  %v1890 = getelementptr inbounds float, ptr %v1783, i64 %v1889
  br label %b316
b316:
  %v1891 = phi i64 [ 0, %b309 ], [ %v1900, %b317 ]
  %v1892 = icmp slt i64 %v1891, %v1813
  br i1 %v1892, label %b317, label %b318
b317:
  %v1893 = mul i64 %v1891, 8
  %v1894 = getelementptr inbounds float, ptr %v1890, i64 %v1893
  %v1895 = mul i64 %v1891, 8
  %v1896 = getelementptr inbounds float, ptr %v176, i64 %v1895
  %v1897 = getelementptr inbounds float, ptr %v1894, i64 0
  %v1898 = load <8 x float>, ptr %v1897, align 4
  %v1899 = getelementptr inbounds float, ptr %v1896, i64 0
  store <8 x float> %v1898, ptr %v1899, align 4
  %v1900 = add nsw i64 %v1891, 1
  br label %b316
b318:
  %v1901 = sdiv i64 %v1818, 2
  br label %b319
b319:
  %v1902 = phi i64 [ 0, %b318 ], [ %v1911, %b320 ]
  %v1903 = icmp slt i64 %v1902, %v1901
  br i1 %v1903, label %b320, label %b321
b320:
  %v1904 = mul i64 %v1902, 2
  %v1905 = add i64 %v1814, %v1904
  %v1906 = mul i64 %v1902, 768
  %v1907 = getelementptr inbounds float, ptr %v1784, i64 %v1906
  %v1908 = mul i64 %v1905, 8
  %v1909 = add i64 %v1908, 0
  %v1910 = getelementptr inbounds float, ptr %v1798, i64 %v1909
  call void @outer_2x8(ptr %v1907, ptr %v176, i64 %v1813, ptr %v1910, i64 8)
  %v1911 = add nsw i64 %v1902, 1
  br label %b319
b321:
  %v1912 = add nsw i64 %v1814, 64
  br label %b295
b297:
  %v1913 = add nsw i64 %v1809, 384
  br label %b292
b294:
  %v1914 = icmp sgt i64 %v3, 1
  br i1 %v1914, label %b322, label %b323
b322:
  %v1915 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1916 = atomicrmw add ptr %v1915, i64 1 acq_rel
  %v1917 = load i64, ptr %v171, align 8
  %v1918 = add i64 %v1917, 1
  store i64 %v1918, ptr %v171, align 8
  %v1919 = mul i64 %v3, %v1918
  br label %b324
b324:
  %v1920 = load atomic i64, ptr %v1915 acquire, align 8
  %v1921 = icmp slt i64 %v1920, %v1919
  br i1 %v1921, label %b325, label %b326
b325:
  %v1922 = call i32 @sched_yield()
  br label %b324
b326:
  br label %b323
b323:
  %v1923 = mul i64 0, 8
  %v1924 = getelementptr inbounds float, ptr %v74, i64 %v1923
  %v1925 = getelementptr inbounds float, ptr %v1924, i64 0
  %v1926 = mul i64 0, 8
  %v1927 = getelementptr inbounds float, ptr %v50, i64 %v1926
  %v1928 = getelementptr inbounds float, ptr %v1927, i64 0
  %v1929 = getelementptr inbounds float, ptr %v176, i64 12288
  %v1930 = add i64 8, 1
  %v1931 = sdiv i64 %v1930, 2
  %v1932 = add i64 %v2, 1
  %v1933 = mul i64 %v1931, %v2
  %v1934 = sdiv i64 %v1933, %v3
  %v1935 = mul i64 %v1934, 2
  %v1936 = icmp slt i64 %v1935, 8
  %v1937 = select i1 %v1936, i64 %v1935, i64 8
  %v1938 = mul i64 %v1931, %v1932
  %v1939 = sdiv i64 %v1938, %v3
  %v1940 = mul i64 %v1939, 2
  %v1941 = icmp slt i64 %v1940, 8
  %v1942 = select i1 %v1941, i64 %v1940, i64 8
  %v1943 = getelementptr inbounds float, ptr %v96, i64 0
  br label %b327
b327:
  %v1944 = phi i64 [ %v1937, %b323 ], [ %v1952, %b332 ]
  %v1945 = icmp slt i64 %v1944, %v1942
  br i1 %v1945, label %b328, label %b329
b328:
  %v1946 = mul i64 %v1944, 8
  %v1947 = getelementptr inbounds float, ptr %v1943, i64 %v1946
  br label %b330
b330:
  %v1948 = phi i64 [ 0, %b328 ], [ %v1951, %b331 ]
  %v1949 = icmp slt i64 %v1948, 8
  br i1 %v1949, label %b331, label %b332
b331:
  %v1950 = getelementptr inbounds float, ptr %v1947, i64 %v1948
  store float 0x0000000000000000, ptr %v1950, align 4
  %v1951 = add nsw i64 %v1948, 1
  br label %b330
b332:
  %v1952 = add nsw i64 %v1944, 1
  br label %b327
b329:
  %v1953 = mul i64 %v8, 1
  br label %b333
b333:
  %v1954 = phi i64 [ 0, %b329 ], [ %v2058, %b338 ]
  %v1955 = icmp slt i64 %v1954, %v1953
  br i1 %v1955, label %b334, label %b335
b334:
  %v1956 = sub i64 %v1953, %v1954
  %v1957 = icmp slt i64 %v1956, 384
  %v1958 = select i1 %v1957, i64 %v1956, i64 384
  br label %b336
b336:
  %v1959 = phi i64 [ %v1937, %b334 ], [ %v2057, %b362 ]
  %v1960 = icmp slt i64 %v1959, %v1942
  br i1 %v1960, label %b337, label %b338
b337:
  %v1961 = sub i64 %v1942, %v1959
  %v1962 = icmp slt i64 %v1961, 64
  %v1963 = select i1 %v1962, i64 %v1961, i64 64
  %v1964 = sdiv i64 %v1963, 2
  %v1965 = mul i64 %v1964, 2
  %v1966 = sub i64 %v1963, %v1965
  %v1967 = mul i64 %v1954, 8
  %v1968 = add i64 %v1967, %v1959
  %v1969 = getelementptr inbounds float, ptr %v1925, i64 %v1968
  br label %b339
b339:
  %v1970 = phi i64 [ 0, %b337 ], [ %v1996, %b347 ]
  %v1971 = icmp slt i64 %v1970, %v1958
  br i1 %v1971, label %b340, label %b341
b340:
  %v1972 = mul i64 %v1970, 8
  %v1973 = getelementptr inbounds float, ptr %v1969, i64 %v1972
  %v1974 = mul i64 %v1970, 2
  %v1975 = getelementptr inbounds float, ptr %v1929, i64 %v1974
  br label %b342
b342:
  %v1976 = phi i64 [ 0, %b340 ], [ %v1985, %b343 ]
  %v1977 = icmp slt i64 %v1976, %v1964
  br i1 %v1977, label %b343, label %b344
b343:
  %v1978 = mul i64 %v1976, 2
  %v1979 = getelementptr inbounds float, ptr %v1973, i64 %v1978
  %v1980 = mul i64 %v1976, 768
  %v1981 = getelementptr inbounds float, ptr %v1975, i64 %v1980
  %v1982 = getelementptr inbounds float, ptr %v1979, i64 0
  %v1983 = load <2 x float>, ptr %v1982, align 4
  %v1984 = getelementptr inbounds float, ptr %v1981, i64 0
  store <2 x float> %v1983, ptr %v1984, align 4
  %v1985 = add nsw i64 %v1976, 1
  br label %b342
b344:
  %v1986 = mul i64 %v1964, 2
  %v1987 = getelementptr inbounds float, ptr %v1973, i64 %v1986
  %v1988 = mul i64 %v1964, 768
  %v1989 = getelementptr inbounds float, ptr %v1975, i64 %v1988
  br label %b345
b345:
  %v1990 = phi i64 [ 0, %b344 ], [ %v1995, %b346 ]
  %v1991 = icmp slt i64 %v1990, %v1966
  br i1 %v1991, label %b346, label %b347
b346:
  %v1992 = getelementptr inbounds float, ptr %v1987, i64 %v1990
  %v1993 = load float, ptr %v1992, align 4
  %v1994 = getelementptr inbounds float, ptr %v1989, i64 %v1990
  store float %v1993, ptr %v1994, align 4
  %v1995 = add nsw i64 %v1990, 1
  br label %b345, !llvm.loop !9
b347:
  %v1996 = add nsw i64 %v1970, 1
  br label %b339
b341:
  br label %b348
b348:
  %v1997 = phi i64 [ 0, %b341 ], [ %v2032, %b356 ]
  %v1998 = icmp slt i64 %v1997, 0
  br i1 %v1998, label %b349, label %b350
b349:
  %v1999 = mul i64 %v1954, 8
  %v2000 = add i64 %v1999, %v1997
  %v2001 = getelementptr inbounds float, ptr %v1928, i64 %v2000
  br label %b351
b351:
  %v2002 = phi i64 [ 0, %b349 ], [ %v2020, %b352 ]
  %v2003 = icmp slt i64 %v2002, %v1958
  br i1 %v2003, label %b352, label %b353
b352:
  %v2004 = mul i64 %v2002, 8
  %v2005 = getelementptr inbounds float, ptr %v2001, i64 %v2004
  %v2006 = mul i64 %v2002, 32
  %v2007 = getelementptr inbounds float, ptr %v176, i64 %v2006
  %v2008 = getelementptr inbounds float, ptr %v2005, i64 0
  %v2009 = load <8 x float>, ptr %v2008, align 4
  %v2010 = getelementptr inbounds float, ptr %v2007, i64 0
  store <8 x float> %v2009, ptr %v2010, align 4
  %v2011 = getelementptr inbounds float, ptr %v2005, i64 8
  %v2012 = load <8 x float>, ptr %v2011, align 4
  %v2013 = getelementptr inbounds float, ptr %v2007, i64 8
  store <8 x float> %v2012, ptr %v2013, align 4
  %v2014 = getelementptr inbounds float, ptr %v2005, i64 16
  %v2015 = load <8 x float>, ptr %v2014, align 4
  %v2016 = getelementptr inbounds float, ptr %v2007, i64 16
  store <8 x float> %v2015, ptr %v2016, align 4
  %v2017 = getelementptr inbounds float, ptr %v2005, i64 24
  %v2018 = load <8 x float>, ptr %v2017, align 4
  %v2019 = getelementptr inbounds float, ptr %v2007, i64 24
  store <8 x float> %v2018, ptr %v2019, align 4
  %v2020 = add nsw i64 %v2002, 1
  br label %b351
b353:
  %v2021 = sdiv i64 %v1963, 2
  br label %b354
b354:
  %v2022 = phi i64 [ 0, %b353 ], [ %v2031, %b355 ]
  %v2023 = icmp slt i64 %v2022, %v2021
  br i1 %v2023, label %b355, label %b356
b355:
  %v2024 = mul i64 %v2022, 2
  %v2025 = add i64 %v1959, %v2024
  %v2026 = mul i64 %v2022, 768
  %v2027 = getelementptr inbounds float, ptr %v1929, i64 %v2026
  %v2028 = mul i64 %v2025, 8
  %v2029 = add i64 %v2028, %v1997
  %v2030 = getelementptr inbounds float, ptr %v1943, i64 %v2029
  call void @outer_2x32(ptr %v2027, ptr %v176, i64 %v1958, ptr %v2030, i64 8)
  %v2031 = add nsw i64 %v2022, 1
  br label %b354
b356:
  %v2032 = add nsw i64 %v1997, 32
  br label %b348
b350:
  %v2033 = mul i64 %v1954, 8
  %v2034 = add i64 %v2033, 0
  %v2035 = getelementptr inbounds float, ptr %v1928, i64 %v2034
  br label %b357
b357:
  %v2036 = phi i64 [ 0, %b350 ], [ %v2045, %b358 ]
  %v2037 = icmp slt i64 %v2036, %v1958
  br i1 %v2037, label %b358, label %b359
b358:
  %v2038 = mul i64 %v2036, 8
  %v2039 = getelementptr inbounds float, ptr %v2035, i64 %v2038
  %v2040 = mul i64 %v2036, 8
  %v2041 = getelementptr inbounds float, ptr %v176, i64 %v2040
  %v2042 = getelementptr inbounds float, ptr %v2039, i64 0
  %v2043 = load <8 x float>, ptr %v2042, align 4
  %v2044 = getelementptr inbounds float, ptr %v2041, i64 0
  store <8 x float> %v2043, ptr %v2044, align 4
  %v2045 = add nsw i64 %v2036, 1
  br label %b357
b359:
  %v2046 = sdiv i64 %v1963, 2
  br label %b360
b360:
  %v2047 = phi i64 [ 0, %b359 ], [ %v2056, %b361 ]
  %v2048 = icmp slt i64 %v2047, %v2046
  br i1 %v2048, label %b361, label %b362
b361:
  %v2049 = mul i64 %v2047, 2
  %v2050 = add i64 %v1959, %v2049
  %v2051 = mul i64 %v2047, 768
  %v2052 = getelementptr inbounds float, ptr %v1929, i64 %v2051
  %v2053 = mul i64 %v2050, 8
  %v2054 = add i64 %v2053, 0
  %v2055 = getelementptr inbounds float, ptr %v1943, i64 %v2054
  call void @outer_2x8(ptr %v2052, ptr %v176, i64 %v1958, ptr %v2055, i64 8)
  %v2056 = add nsw i64 %v2047, 1
  br label %b360
b362:
  %v2057 = add nsw i64 %v1959, 64
  br label %b336
b338:
  %v2058 = add nsw i64 %v1954, 384
  br label %b333
b335:
  %v2059 = icmp sgt i64 %v3, 1
  br i1 %v2059, label %b363, label %b364
b363:
  %v2060 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2061 = atomicrmw add ptr %v2060, i64 1 acq_rel
  %v2062 = load i64, ptr %v171, align 8
  %v2063 = add i64 %v2062, 1
  store i64 %v2063, ptr %v171, align 8
  %v2064 = mul i64 %v3, %v2063
  br label %b365
b365:
  %v2065 = load atomic i64, ptr %v2060 acquire, align 8
  %v2066 = icmp slt i64 %v2065, %v2064
  br i1 %v2066, label %b366, label %b367
b366:
  %v2067 = call i32 @sched_yield()
  br label %b365
b367:
  br label %b364
b364:
  %v2068 = mul i64 0, 8
  %v2069 = getelementptr inbounds float, ptr %v80, i64 %v2068
  %v2070 = getelementptr inbounds float, ptr %v2069, i64 0
  %v2071 = mul i64 0, 8
  %v2072 = getelementptr inbounds float, ptr %v46, i64 %v2071
  %v2073 = getelementptr inbounds float, ptr %v2072, i64 0
  %v2074 = getelementptr inbounds float, ptr %v176, i64 12288
  %v2075 = add i64 8, 1
  %v2076 = sdiv i64 %v2075, 2
  %v2077 = add i64 %v2, 1
  %v2078 = mul i64 %v2076, %v2
  %v2079 = sdiv i64 %v2078, %v3
  %v2080 = mul i64 %v2079, 2
  %v2081 = icmp slt i64 %v2080, 8
  %v2082 = select i1 %v2081, i64 %v2080, i64 8
  %v2083 = mul i64 %v2076, %v2077
  %v2084 = sdiv i64 %v2083, %v3
  %v2085 = mul i64 %v2084, 2
  %v2086 = icmp slt i64 %v2085, 8
  %v2087 = select i1 %v2086, i64 %v2085, i64 8
  %v2088 = getelementptr inbounds float, ptr %v98, i64 0
  br label %b368
b368:
  %v2089 = phi i64 [ %v2082, %b364 ], [ %v2097, %b373 ]
  %v2090 = icmp slt i64 %v2089, %v2087
  br i1 %v2090, label %b369, label %b370
b369:
  %v2091 = mul i64 %v2089, 8
  %v2092 = getelementptr inbounds float, ptr %v2088, i64 %v2091
  br label %b371
b371:
  %v2093 = phi i64 [ 0, %b369 ], [ %v2096, %b372 ]
  %v2094 = icmp slt i64 %v2093, 8
  br i1 %v2094, label %b372, label %b373
b372:
  %v2095 = getelementptr inbounds float, ptr %v2092, i64 %v2093
  store float 0x0000000000000000, ptr %v2095, align 4
  %v2096 = add nsw i64 %v2093, 1
  br label %b371
b373:
  %v2097 = add nsw i64 %v2089, 1
  br label %b368
b370:
  %v2098 = mul i64 %v8, 1
  br label %b374
b374:
  %v2099 = phi i64 [ 0, %b370 ], [ %v2203, %b379 ]
  %v2100 = icmp slt i64 %v2099, %v2098
  br i1 %v2100, label %b375, label %b376
b375:
  %v2101 = sub i64 %v2098, %v2099
  %v2102 = icmp slt i64 %v2101, 384
  %v2103 = select i1 %v2102, i64 %v2101, i64 384
  br label %b377
b377:
  %v2104 = phi i64 [ %v2082, %b375 ], [ %v2202, %b403 ]
  %v2105 = icmp slt i64 %v2104, %v2087
  br i1 %v2105, label %b378, label %b379
b378:
  %v2106 = sub i64 %v2087, %v2104
  %v2107 = icmp slt i64 %v2106, 64
  %v2108 = select i1 %v2107, i64 %v2106, i64 64
  %v2109 = sdiv i64 %v2108, 2
  %v2110 = mul i64 %v2109, 2
  %v2111 = sub i64 %v2108, %v2110
  %v2112 = mul i64 %v2099, 8
  %v2113 = add i64 %v2112, %v2104
  %v2114 = getelementptr inbounds float, ptr %v2070, i64 %v2113
  br label %b380
b380:
  %v2115 = phi i64 [ 0, %b378 ], [ %v2141, %b388 ]
  %v2116 = icmp slt i64 %v2115, %v2103
  br i1 %v2116, label %b381, label %b382
b381:
  %v2117 = mul i64 %v2115, 8
  %v2118 = getelementptr inbounds float, ptr %v2114, i64 %v2117
  %v2119 = mul i64 %v2115, 2
  %v2120 = getelementptr inbounds float, ptr %v2074, i64 %v2119
  br label %b383
b383:
  %v2121 = phi i64 [ 0, %b381 ], [ %v2130, %b384 ]
  %v2122 = icmp slt i64 %v2121, %v2109
  br i1 %v2122, label %b384, label %b385
b384:
  %v2123 = mul i64 %v2121, 2
  %v2124 = getelementptr inbounds float, ptr %v2118, i64 %v2123
  %v2125 = mul i64 %v2121, 768
  %v2126 = getelementptr inbounds float, ptr %v2120, i64 %v2125
  %v2127 = getelementptr inbounds float, ptr %v2124, i64 0
  %v2128 = load <2 x float>, ptr %v2127, align 4
  %v2129 = getelementptr inbounds float, ptr %v2126, i64 0
  store <2 x float> %v2128, ptr %v2129, align 4
  %v2130 = add nsw i64 %v2121, 1
  br label %b383
b385:
  %v2131 = mul i64 %v2109, 2
  %v2132 = getelementptr inbounds float, ptr %v2118, i64 %v2131
  %v2133 = mul i64 %v2109, 768
  %v2134 = getelementptr inbounds float, ptr %v2120, i64 %v2133
  br label %b386
b386:
  %v2135 = phi i64 [ 0, %b385 ], [ %v2140, %b387 ]
  %v2136 = icmp slt i64 %v2135, %v2111
  br i1 %v2136, label %b387, label %b388
b387:
  %v2137 = getelementptr inbounds float, ptr %v2132, i64 %v2135
  %v2138 = load float, ptr %v2137, align 4
  %v2139 = getelementptr inbounds float, ptr %v2134, i64 %v2135
  store float %v2138, ptr %v2139, align 4
  %v2140 = add nsw i64 %v2135, 1
  br label %b386, !llvm.loop !12
b388:
  %v2141 = add nsw i64 %v2115, 1
  br label %b380
b382:
  br label %b389
b389:
  %v2142 = phi i64 [ 0, %b382 ], [ %v2177, %b397 ]
  %v2143 = icmp slt i64 %v2142, 0
  br i1 %v2143, label %b390, label %b391
b390:
  %v2144 = mul i64 %v2099, 8
  %v2145 = add i64 %v2144, %v2142
  %v2146 = getelementptr inbounds float, ptr %v2073, i64 %v2145
  br label %b392
b392:
  %v2147 = phi i64 [ 0, %b390 ], [ %v2165, %b393 ]
  %v2148 = icmp slt i64 %v2147, %v2103
  br i1 %v2148, label %b393, label %b394
b393:
  %v2149 = mul i64 %v2147, 8
  %v2150 = getelementptr inbounds float, ptr %v2146, i64 %v2149
  %v2151 = mul i64 %v2147, 32
  %v2152 = getelementptr inbounds float, ptr %v176, i64 %v2151
  %v2153 = getelementptr inbounds float, ptr %v2150, i64 0
  %v2154 = load <8 x float>, ptr %v2153, align 4
  %v2155 = getelementptr inbounds float, ptr %v2152, i64 0
  store <8 x float> %v2154, ptr %v2155, align 4
  %v2156 = getelementptr inbounds float, ptr %v2150, i64 8
  %v2157 = load <8 x float>, ptr %v2156, align 4
  %v2158 = getelementptr inbounds float, ptr %v2152, i64 8
  store <8 x float> %v2157, ptr %v2158, align 4
  %v2159 = getelementptr inbounds float, ptr %v2150, i64 16
  %v2160 = load <8 x float>, ptr %v2159, align 4
  %v2161 = getelementptr inbounds float, ptr %v2152, i64 16
  store <8 x float> %v2160, ptr %v2161, align 4
  %v2162 = getelementptr inbounds float, ptr %v2150, i64 24
  %v2163 = load <8 x float>, ptr %v2162, align 4
  %v2164 = getelementptr inbounds float, ptr %v2152, i64 24
  store <8 x float> %v2163, ptr %v2164, align 4
  %v2165 = add nsw i64 %v2147, 1
  br label %b392
b394:
  %v2166 = sdiv i64 %v2108, 2
  br label %b395
b395:
  %v2167 = phi i64 [ 0, %b394 ], [ %v2176, %b396 ]
  %v2168 = icmp slt i64 %v2167, %v2166
  br i1 %v2168, label %b396, label %b397
b396:
  %v2169 = mul i64 %v2167, 2
  %v2170 = add i64 %v2104, %v2169
  %v2171 = mul i64 %v2167, 768
  %v2172 = getelementptr inbounds float, ptr %v2074, i64 %v2171
  %v2173 = mul i64 %v2170, 8
  %v2174 = add i64 %v2173, %v2142
  %v2175 = getelementptr inbounds float, ptr %v2088, i64 %v2174
  call void @outer_2x32(ptr %v2172, ptr %v176, i64 %v2103, ptr %v2175, i64 8)
  %v2176 = add nsw i64 %v2167, 1
  br label %b395
b397:
  %v2177 = add nsw i64 %v2142, 32
  br label %b389
b391:
  %v2178 = mul i64 %v2099, 8
  %v2179 = add i64 %v2178, 0
  %v2180 = getelementptr inbounds float, ptr %v2073, i64 %v2179
  br label %b398
b398:
  %v2181 = phi i64 [ 0, %b391 ], [ %v2190, %b399 ]
  %v2182 = icmp slt i64 %v2181, %v2103
  br i1 %v2182, label %b399, label %b400
b399:
  %v2183 = mul i64 %v2181, 8
  %v2184 = getelementptr inbounds float, ptr %v2180, i64 %v2183
  %v2185 = mul i64 %v2181, 8
  %v2186 = getelementptr inbounds float, ptr %v176, i64 %v2185
  %v2187 = getelementptr inbounds float, ptr %v2184, i64 0
  %v2188 = load <8 x float>, ptr %v2187, align 4
  %v2189 = getelementptr inbounds float, ptr %v2186, i64 0
  store <8 x float> %v2188, ptr %v2189, align 4
  %v2190 = add nsw i64 %v2181, 1
  br label %b398
b400:
  %v2191 = sdiv i64 %v2108, 2
  br label %b401
b401:
  %v2192 = phi i64 [ 0, %b400 ], [ %v2201, %b402 ]
  %v2193 = icmp slt i64 %v2192, %v2191
  br i1 %v2193, label %b402, label %b403
b402:
  %v2194 = mul i64 %v2192, 2
  %v2195 = add i64 %v2104, %v2194
  %v2196 = mul i64 %v2192, 768
  %v2197 = getelementptr inbounds float, ptr %v2074, i64 %v2196
  %v2198 = mul i64 %v2195, 8
  %v2199 = add i64 %v2198, 0
  %v2200 = getelementptr inbounds float, ptr %v2088, i64 %v2199
  call void @outer_2x8(ptr %v2197, ptr %v176, i64 %v2103, ptr %v2200, i64 8)
  %v2201 = add nsw i64 %v2192, 1
  br label %b401
b403:
  %v2202 = add nsw i64 %v2104, 64
  br label %b377
b379:
  %v2203 = add nsw i64 %v2099, 384
  br label %b374
b376:
  %v2204 = icmp sgt i64 %v3, 1
  br i1 %v2204, label %b404, label %b405
b404:
  %v2205 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2206 = atomicrmw add ptr %v2205, i64 1 acq_rel
  %v2207 = load i64, ptr %v171, align 8
  %v2208 = add i64 %v2207, 1
  store i64 %v2208, ptr %v171, align 8
  %v2209 = mul i64 %v3, %v2208
  br label %b406
b406:
  %v2210 = load atomic i64, ptr %v2205 acquire, align 8
  %v2211 = icmp slt i64 %v2210, %v2209
  br i1 %v2211, label %b407, label %b408
b407:
  %v2212 = call i32 @sched_yield()
  br label %b406
b408:
  br label %b405
b405:
  %v2213 = mul i64 0, 8
  %v2214 = getelementptr inbounds float, ptr %v84, i64 %v2213
  %v2215 = getelementptr inbounds float, ptr %v2214, i64 0
  %v2216 = mul i64 0, 8
  %v2217 = getelementptr inbounds float, ptr %v42, i64 %v2216
  %v2218 = getelementptr inbounds float, ptr %v2217, i64 0
  %v2219 = getelementptr inbounds float, ptr %v176, i64 12288
  %v2220 = add i64 8, 1
  %v2221 = sdiv i64 %v2220, 2
  %v2222 = add i64 %v2, 1
  %v2223 = mul i64 %v2221, %v2
  %v2224 = sdiv i64 %v2223, %v3
  %v2225 = mul i64 %v2224, 2
  %v2226 = icmp slt i64 %v2225, 8
  %v2227 = select i1 %v2226, i64 %v2225, i64 8
  %v2228 = mul i64 %v2221, %v2222
  %v2229 = sdiv i64 %v2228, %v3
  %v2230 = mul i64 %v2229, 2
  %v2231 = icmp slt i64 %v2230, 8
  %v2232 = select i1 %v2231, i64 %v2230, i64 8
  %v2233 = getelementptr inbounds float, ptr %v100, i64 0
  br label %b409
b409:
  %v2234 = phi i64 [ %v2227, %b405 ], [ %v2242, %b414 ]
  %v2235 = icmp slt i64 %v2234, %v2232
  br i1 %v2235, label %b410, label %b411
b410:
  %v2236 = mul i64 %v2234, 8
  %v2237 = getelementptr inbounds float, ptr %v2233, i64 %v2236
  br label %b412
b412:
  %v2238 = phi i64 [ 0, %b410 ], [ %v2241, %b413 ]
  %v2239 = icmp slt i64 %v2238, 8
  br i1 %v2239, label %b413, label %b414
b413:
  %v2240 = getelementptr inbounds float, ptr %v2237, i64 %v2238
  store float 0x0000000000000000, ptr %v2240, align 4
  %v2241 = add nsw i64 %v2238, 1
  br label %b412
b414:
  %v2242 = add nsw i64 %v2234, 1
  br label %b409
b411:
  %v2243 = mul i64 %v8, 1
  br label %b415
b415:
  %v2244 = phi i64 [ 0, %b411 ], [ %v2348, %b420 ]
  %v2245 = icmp slt i64 %v2244, %v2243
  br i1 %v2245, label %b416, label %b417
b416:
  %v2246 = sub i64 %v2243, %v2244
  %v2247 = icmp slt i64 %v2246, 384
  %v2248 = select i1 %v2247, i64 %v2246, i64 384
  br label %b418
b418:
  %v2249 = phi i64 [ %v2227, %b416 ], [ %v2347, %b444 ]
  %v2250 = icmp slt i64 %v2249, %v2232
  br i1 %v2250, label %b419, label %b420
b419:
  %v2251 = sub i64 %v2232, %v2249
  %v2252 = icmp slt i64 %v2251, 64
  %v2253 = select i1 %v2252, i64 %v2251, i64 64
  %v2254 = sdiv i64 %v2253, 2
  %v2255 = mul i64 %v2254, 2
  %v2256 = sub i64 %v2253, %v2255
  %v2257 = mul i64 %v2244, 8
  %v2258 = add i64 %v2257, %v2249
  %v2259 = getelementptr inbounds float, ptr %v2215, i64 %v2258
  br label %b421
b421:
  %v2260 = phi i64 [ 0, %b419 ], [ %v2286, %b429 ]
  %v2261 = icmp slt i64 %v2260, %v2248
  br i1 %v2261, label %b422, label %b423
b422:
  %v2262 = mul i64 %v2260, 8
  %v2263 = getelementptr inbounds float, ptr %v2259, i64 %v2262
  %v2264 = mul i64 %v2260, 2
  %v2265 = getelementptr inbounds float, ptr %v2219, i64 %v2264
  br label %b424
b424:
  %v2266 = phi i64 [ 0, %b422 ], [ %v2275, %b425 ]
  %v2267 = icmp slt i64 %v2266, %v2254
  br i1 %v2267, label %b425, label %b426
b425:
  %v2268 = mul i64 %v2266, 2
  %v2269 = getelementptr inbounds float, ptr %v2263, i64 %v2268
  %v2270 = mul i64 %v2266, 768
  %v2271 = getelementptr inbounds float, ptr %v2265, i64 %v2270
  %v2272 = getelementptr inbounds float, ptr %v2269, i64 0
  %v2273 = load <2 x float>, ptr %v2272, align 4
  %v2274 = getelementptr inbounds float, ptr %v2271, i64 0
  store <2 x float> %v2273, ptr %v2274, align 4
  %v2275 = add nsw i64 %v2266, 1
  br label %b424
b426:
  %v2276 = mul i64 %v2254, 2
  %v2277 = getelementptr inbounds float, ptr %v2263, i64 %v2276
  %v2278 = mul i64 %v2254, 768
  %v2279 = getelementptr inbounds float, ptr %v2265, i64 %v2278
  br label %b427
b427:
  %v2280 = phi i64 [ 0, %b426 ], [ %v2285, %b428 ]
  %v2281 = icmp slt i64 %v2280, %v2256
  br i1 %v2281, label %b428, label %b429
b428:
  %v2282 = getelementptr inbounds float, ptr %v2277, i64 %v2280
  %v2283 = load float, ptr %v2282, align 4
  %v2284 = getelementptr inbounds float, ptr %v2279, i64 %v2280
  store float %v2283, ptr %v2284, align 4
  %v2285 = add nsw i64 %v2280, 1
  br label %b427, !llvm.loop !15
b429:
  %v2286 = add nsw i64 %v2260, 1
  br label %b421
b423:
  br label %b430
b430:
  %v2287 = phi i64 [ 0, %b423 ], [ %v2322, %b438 ]
  %v2288 = icmp slt i64 %v2287, 0
  br i1 %v2288, label %b431, label %b432
b431:
  %v2289 = mul i64 %v2244, 8
  %v2290 = add i64 %v2289, %v2287
  %v2291 = getelementptr inbounds float, ptr %v2218, i64 %v2290
  br label %b433
b433:
  %v2292 = phi i64 [ 0, %b431 ], [ %v2310, %b434 ]
  %v2293 = icmp slt i64 %v2292, %v2248
  br i1 %v2293, label %b434, label %b435
b434:
  %v2294 = mul i64 %v2292, 8
  %v2295 = getelementptr inbounds float, ptr %v2291, i64 %v2294
  %v2296 = mul i64 %v2292, 32
  %v2297 = getelementptr inbounds float, ptr %v176, i64 %v2296
  %v2298 = getelementptr inbounds float, ptr %v2295, i64 0
  %v2299 = load <8 x float>, ptr %v2298, align 4
  %v2300 = getelementptr inbounds float, ptr %v2297, i64 0
  store <8 x float> %v2299, ptr %v2300, align 4
  %v2301 = getelementptr inbounds float, ptr %v2295, i64 8
  %v2302 = load <8 x float>, ptr %v2301, align 4
  %v2303 = getelementptr inbounds float, ptr %v2297, i64 8
  store <8 x float> %v2302, ptr %v2303, align 4
  %v2304 = getelementptr inbounds float, ptr %v2295, i64 16
  %v2305 = load <8 x float>, ptr %v2304, align 4
  %v2306 = getelementptr inbounds float, ptr %v2297, i64 16
  store <8 x float> %v2305, ptr %v2306, align 4
  %v2307 = getelementptr inbounds float, ptr %v2295, i64 24
  %v2308 = load <8 x float>, ptr %v2307, align 4
  %v2309 = getelementptr inbounds float, ptr %v2297, i64 24
  store <8 x float> %v2308, ptr %v2309, align 4
  %v2310 = add nsw i64 %v2292, 1
  br label %b433
b435:
  %v2311 = sdiv i64 %v2253, 2
  br label %b436
b436:
  %v2312 = phi i64 [ 0, %b435 ], [ %v2321, %b437 ]
  %v2313 = icmp slt i64 %v2312, %v2311
  br i1 %v2313, label %b437, label %b438
b437:
  %v2314 = mul i64 %v2312, 2
  %v2315 = add i64 %v2249, %v2314
  %v2316 = mul i64 %v2312, 768
  %v2317 = getelementptr inbounds float, ptr %v2219, i64 %v2316
  %v2318 = mul i64 %v2315, 8
  %v2319 = add i64 %v2318, %v2287
  %v2320 = getelementptr inbounds float, ptr %v2233, i64 %v2319
  call void @outer_2x32(ptr %v2317, ptr %v176, i64 %v2248, ptr %v2320, i64 8)
  %v2321 = add nsw i64 %v2312, 1
  br label %b436
b438:
  %v2322 = add nsw i64 %v2287, 32
  br label %b430
b432:
  %v2323 = mul i64 %v2244, 8
  %v2324 = add i64 %v2323, 0
  %v2325 = getelementptr inbounds float, ptr %v2218, i64 %v2324
  br label %b439
b439:
  %v2326 = phi i64 [ 0, %b432 ], [ %v2335, %b440 ]
  %v2327 = icmp slt i64 %v2326, %v2248
  br i1 %v2327, label %b440, label %b441
b440:
  %v2328 = mul i64 %v2326, 8
  %v2329 = getelementptr inbounds float, ptr %v2325, i64 %v2328
  %v2330 = mul i64 %v2326, 8
  %v2331 = getelementptr inbounds float, ptr %v176, i64 %v2330
  %v2332 = getelementptr inbounds float, ptr %v2329, i64 0
  %v2333 = load <8 x float>, ptr %v2332, align 4
  %v2334 = getelementptr inbounds float, ptr %v2331, i64 0
  store <8 x float> %v2333, ptr %v2334, align 4
  %v2335 = add nsw i64 %v2326, 1
  br label %b439
b441:
  %v2336 = sdiv i64 %v2253, 2
  br label %b442
b442:
  %v2337 = phi i64 [ 0, %b441 ], [ %v2346, %b443 ]
  %v2338 = icmp slt i64 %v2337, %v2336
  br i1 %v2338, label %b443, label %b444
b443:
  %v2339 = mul i64 %v2337, 2
  %v2340 = add i64 %v2249, %v2339
  %v2341 = mul i64 %v2337, 768
  %v2342 = getelementptr inbounds float, ptr %v2219, i64 %v2341
  %v2343 = mul i64 %v2340, 8
  %v2344 = add i64 %v2343, 0
  %v2345 = getelementptr inbounds float, ptr %v2233, i64 %v2344
  call void @outer_2x8(ptr %v2342, ptr %v176, i64 %v2248, ptr %v2345, i64 8)
  %v2346 = add nsw i64 %v2337, 1
  br label %b442
b444:
  %v2347 = add nsw i64 %v2249, 64
  br label %b418
b420:
  %v2348 = add nsw i64 %v2244, 384
  br label %b415
b417:
  %v2349 = icmp sgt i64 %v3, 1
  br i1 %v2349, label %b445, label %b446
b445:
  %v2350 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2351 = atomicrmw add ptr %v2350, i64 1 acq_rel
  %v2352 = load i64, ptr %v171, align 8
  %v2353 = add i64 %v2352, 1
  store i64 %v2353, ptr %v171, align 8
  %v2354 = mul i64 %v3, %v2353
  br label %b447
b447:
  %v2355 = load atomic i64, ptr %v2350 acquire, align 8
  %v2356 = icmp slt i64 %v2355, %v2354
  br i1 %v2356, label %b448, label %b449
b448:
  %v2357 = call i32 @sched_yield()
  br label %b447
b449:
  br label %b446
b446:
  %v2358 = mul i64 0, 8
  %v2359 = getelementptr inbounds float, ptr %v88, i64 %v2358
  %v2360 = getelementptr inbounds float, ptr %v2359, i64 0
  %v2361 = mul i64 0, 8
  %v2362 = getelementptr inbounds float, ptr %v22, i64 %v2361
  %v2363 = getelementptr inbounds float, ptr %v2362, i64 0
  %v2364 = getelementptr inbounds float, ptr %v176, i64 12288
  %v2365 = add i64 8, 1
  %v2366 = sdiv i64 %v2365, 2
  %v2367 = add i64 %v2, 1
  %v2368 = mul i64 %v2366, %v2
  %v2369 = sdiv i64 %v2368, %v3
  %v2370 = mul i64 %v2369, 2
  %v2371 = icmp slt i64 %v2370, 8
  %v2372 = select i1 %v2371, i64 %v2370, i64 8
  %v2373 = mul i64 %v2366, %v2367
  %v2374 = sdiv i64 %v2373, %v3
  %v2375 = mul i64 %v2374, 2
  %v2376 = icmp slt i64 %v2375, 8
  %v2377 = select i1 %v2376, i64 %v2375, i64 8
  %v2378 = getelementptr inbounds float, ptr %v102, i64 0
  br label %b450
b450:
  %v2379 = phi i64 [ %v2372, %b446 ], [ %v2387, %b455 ]
  %v2380 = icmp slt i64 %v2379, %v2377
  br i1 %v2380, label %b451, label %b452
b451:
  %v2381 = mul i64 %v2379, 8
  %v2382 = getelementptr inbounds float, ptr %v2378, i64 %v2381
  br label %b453
b453:
  %v2383 = phi i64 [ 0, %b451 ], [ %v2386, %b454 ]
  %v2384 = icmp slt i64 %v2383, 8
  br i1 %v2384, label %b454, label %b455
b454:
  %v2385 = getelementptr inbounds float, ptr %v2382, i64 %v2383
  store float 0x0000000000000000, ptr %v2385, align 4
  %v2386 = add nsw i64 %v2383, 1
  br label %b453
b455:
  %v2387 = add nsw i64 %v2379, 1
  br label %b450
b452:
  %v2388 = mul i64 %v8, 1
  br label %b456
b456:
  %v2389 = phi i64 [ 0, %b452 ], [ %v2493, %b461 ]
  %v2390 = icmp slt i64 %v2389, %v2388
  br i1 %v2390, label %b457, label %b458
b457:
  %v2391 = sub i64 %v2388, %v2389
  %v2392 = icmp slt i64 %v2391, 384
  %v2393 = select i1 %v2392, i64 %v2391, i64 384
  br label %b459
b459:
  %v2394 = phi i64 [ %v2372, %b457 ], [ %v2492, %b485 ]
  %v2395 = icmp slt i64 %v2394, %v2377
  br i1 %v2395, label %b460, label %b461
b460:
  %v2396 = sub i64 %v2377, %v2394
  %v2397 = icmp slt i64 %v2396, 64
  %v2398 = select i1 %v2397, i64 %v2396, i64 64
  %v2399 = sdiv i64 %v2398, 2
  %v2400 = mul i64 %v2399, 2
  %v2401 = sub i64 %v2398, %v2400
  %v2402 = mul i64 %v2389, 8
  %v2403 = add i64 %v2402, %v2394
  %v2404 = getelementptr inbounds float, ptr %v2360, i64 %v2403
  br label %b462
b462:
  %v2405 = phi i64 [ 0, %b460 ], [ %v2431, %b470 ]
  %v2406 = icmp slt i64 %v2405, %v2393
  br i1 %v2406, label %b463, label %b464
b463:
  %v2407 = mul i64 %v2405, 8
  %v2408 = getelementptr inbounds float, ptr %v2404, i64 %v2407
  %v2409 = mul i64 %v2405, 2
  %v2410 = getelementptr inbounds float, ptr %v2364, i64 %v2409
  br label %b465
b465:
  %v2411 = phi i64 [ 0, %b463 ], [ %v2420, %b466 ]
  %v2412 = icmp slt i64 %v2411, %v2399
  br i1 %v2412, label %b466, label %b467
b466:
  %v2413 = mul i64 %v2411, 2
  %v2414 = getelementptr inbounds float, ptr %v2408, i64 %v2413
  %v2415 = mul i64 %v2411, 768
  %v2416 = getelementptr inbounds float, ptr %v2410, i64 %v2415
  %v2417 = getelementptr inbounds float, ptr %v2414, i64 0
  %v2418 = load <2 x float>, ptr %v2417, align 4
  %v2419 = getelementptr inbounds float, ptr %v2416, i64 0
  store <2 x float> %v2418, ptr %v2419, align 4
  %v2420 = add nsw i64 %v2411, 1
  br label %b465
b467:
  %v2421 = mul i64 %v2399, 2
  %v2422 = getelementptr inbounds float, ptr %v2408, i64 %v2421
  %v2423 = mul i64 %v2399, 768
  %v2424 = getelementptr inbounds float, ptr %v2410, i64 %v2423
  br label %b468
b468:
  %v2425 = phi i64 [ 0, %b467 ], [ %v2430, %b469 ]
  %v2426 = icmp slt i64 %v2425, %v2401
  br i1 %v2426, label %b469, label %b470
b469:
  %v2427 = getelementptr inbounds float, ptr %v2422, i64 %v2425
  %v2428 = load float, ptr %v2427, align 4
  %v2429 = getelementptr inbounds float, ptr %v2424, i64 %v2425
  store float %v2428, ptr %v2429, align 4
  %v2430 = add nsw i64 %v2425, 1
  br label %b468, !llvm.loop !18
b470:
  %v2431 = add nsw i64 %v2405, 1
  br label %b462
b464:
  br label %b471
b471:
  %v2432 = phi i64 [ 0, %b464 ], [ %v2467, %b479 ]
  %v2433 = icmp slt i64 %v2432, 0
  br i1 %v2433, label %b472, label %b473
b472:
  %v2434 = mul i64 %v2389, 8
  %v2435 = add i64 %v2434, %v2432
  %v2436 = getelementptr inbounds float, ptr %v2363, i64 %v2435
  br label %b474
b474:
  %v2437 = phi i64 [ 0, %b472 ], [ %v2455, %b475 ]
  %v2438 = icmp slt i64 %v2437, %v2393
  br i1 %v2438, label %b475, label %b476
b475:
  %v2439 = mul i64 %v2437, 8
  %v2440 = getelementptr inbounds float, ptr %v2436, i64 %v2439
  %v2441 = mul i64 %v2437, 32
  %v2442 = getelementptr inbounds float, ptr %v176, i64 %v2441
  %v2443 = getelementptr inbounds float, ptr %v2440, i64 0
  %v2444 = load <8 x float>, ptr %v2443, align 4
  %v2445 = getelementptr inbounds float, ptr %v2442, i64 0
  store <8 x float> %v2444, ptr %v2445, align 4
  %v2446 = getelementptr inbounds float, ptr %v2440, i64 8
  %v2447 = load <8 x float>, ptr %v2446, align 4
  %v2448 = getelementptr inbounds float, ptr %v2442, i64 8
  store <8 x float> %v2447, ptr %v2448, align 4
  %v2449 = getelementptr inbounds float, ptr %v2440, i64 16
  %v2450 = load <8 x float>, ptr %v2449, align 4
  %v2451 = getelementptr inbounds float, ptr %v2442, i64 16
  store <8 x float> %v2450, ptr %v2451, align 4
  %v2452 = getelementptr inbounds float, ptr %v2440, i64 24
  %v2453 = load <8 x float>, ptr %v2452, align 4
  %v2454 = getelementptr inbounds float, ptr %v2442, i64 24
  store <8 x float> %v2453, ptr %v2454, align 4
  %v2455 = add nsw i64 %v2437, 1
  br label %b474
b476:
  %v2456 = sdiv i64 %v2398, 2
  br label %b477
b477:
  %v2457 = phi i64 [ 0, %b476 ], [ %v2466, %b478 ]
  %v2458 = icmp slt i64 %v2457, %v2456
  br i1 %v2458, label %b478, label %b479
b478:
  %v2459 = mul i64 %v2457, 2
  %v2460 = add i64 %v2394, %v2459
  %v2461 = mul i64 %v2457, 768
  %v2462 = getelementptr inbounds float, ptr %v2364, i64 %v2461
  %v2463 = mul i64 %v2460, 8
  %v2464 = add i64 %v2463, %v2432
  %v2465 = getelementptr inbounds float, ptr %v2378, i64 %v2464
  call void @outer_2x32(ptr %v2462, ptr %v176, i64 %v2393, ptr %v2465, i64 8)
  %v2466 = add nsw i64 %v2457, 1
  br label %b477
b479:
  %v2467 = add nsw i64 %v2432, 32
  br label %b471
b473:
  %v2468 = mul i64 %v2389, 8
  %v2469 = add i64 %v2468, 0
  %v2470 = getelementptr inbounds float, ptr %v2363, i64 %v2469
  br label %b480
b480:
  %v2471 = phi i64 [ 0, %b473 ], [ %v2480, %b481 ]
  %v2472 = icmp slt i64 %v2471, %v2393
  br i1 %v2472, label %b481, label %b482
b481:
  %v2473 = mul i64 %v2471, 8
  %v2474 = getelementptr inbounds float, ptr %v2470, i64 %v2473
  %v2475 = mul i64 %v2471, 8
  %v2476 = getelementptr inbounds float, ptr %v176, i64 %v2475
  %v2477 = getelementptr inbounds float, ptr %v2474, i64 0
  %v2478 = load <8 x float>, ptr %v2477, align 4
  %v2479 = getelementptr inbounds float, ptr %v2476, i64 0
  store <8 x float> %v2478, ptr %v2479, align 4
  %v2480 = add nsw i64 %v2471, 1
  br label %b480
b482:
  %v2481 = sdiv i64 %v2398, 2
  br label %b483
b483:
  %v2482 = phi i64 [ 0, %b482 ], [ %v2491, %b484 ]
  %v2483 = icmp slt i64 %v2482, %v2481
  br i1 %v2483, label %b484, label %b485
b484:
  %v2484 = mul i64 %v2482, 2
  %v2485 = add i64 %v2394, %v2484
  %v2486 = mul i64 %v2482, 768
  %v2487 = getelementptr inbounds float, ptr %v2364, i64 %v2486
  %v2488 = mul i64 %v2485, 8
  %v2489 = add i64 %v2488, 0
  %v2490 = getelementptr inbounds float, ptr %v2378, i64 %v2489
  call void @outer_2x8(ptr %v2487, ptr %v176, i64 %v2393, ptr %v2490, i64 8)
  %v2491 = add nsw i64 %v2482, 1
  br label %b483
b485:
  %v2492 = add nsw i64 %v2394, 64
  br label %b459
b461:
  %v2493 = add nsw i64 %v2389, 384
  br label %b456
b458:
  %v2494 = icmp sgt i64 %v3, 1
  br i1 %v2494, label %b486, label %b487
b486:
  %v2495 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2496 = atomicrmw add ptr %v2495, i64 1 acq_rel
  %v2497 = load i64, ptr %v171, align 8
  %v2498 = add i64 %v2497, 1
  store i64 %v2498, ptr %v171, align 8
  %v2499 = mul i64 %v3, %v2498
  br label %b488
b488:
  %v2500 = load atomic i64, ptr %v2495 acquire, align 8
  %v2501 = icmp slt i64 %v2500, %v2499
  br i1 %v2501, label %b489, label %b490
b489:
  %v2502 = call i32 @sched_yield()
  br label %b488
b490:
  br label %b487
b487:
  %v2503 = icmp eq i64 %v2, 0
  br i1 %v2503, label %b491, label %b492
b491:
  br label %b493
b493:
  %v2504 = phi i64 [ 0, %b491 ], [ %v2535, %b498 ]
  %v2505 = phi <8 x float> [ splat (float 0x0000000000000000), %b491 ], [ %v2534, %b498 ]
  %v2506 = icmp slt i64 %v2504, %v8
  br i1 %v2506, label %b494, label %b495
b494:
  %v2507 = add i64 %v2504, 128
  %v2508 = icmp slt i64 %v2507, %v8
  %v2509 = select i1 %v2508, i64 %v2507, i64 %v8
  br label %b496
b496:
  %v2510 = phi i64 [ %v2504, %b494 ], [ %v2533, %b497 ]
  %v2511 = phi <8 x float> [ splat (float 0x0000000000000000), %b494 ], [ %v2532, %b497 ]
  %v2512 = icmp slt i64 %v2510, %v2509
  br i1 %v2512, label %b497, label %b498
b497:
  %v2513 = mul i64 %v2510, 8
  %v2514 = getelementptr inbounds float, ptr %v62, i64 %v2513
  %v2515 = mul i64 %v2510, 8
  %v2516 = getelementptr inbounds float, ptr %v58, i64 %v2515
  %v2517 = add i64 0, 0
  %v2518 = getelementptr inbounds float, ptr %v2514, i64 %v2517
  %v2519 = load <8 x float>, ptr %v2518, align 4
  %v2520 = insertelement <8 x float> poison, float 0x3FB99999A0000000, i64 0
  %v2521 = shufflevector <8 x float> %v2520, <8 x float> poison, <8 x i32> zeroinitializer
  %v2522 = fmul <8 x float> %v2519, %v2521
  %v2523 = add i64 0, 0
  %v2524 = getelementptr inbounds float, ptr %v2516, i64 %v2523
  %v2525 = load <8 x float>, ptr %v2524, align 4
  %v2526 = add i64 0, 0
  %v2527 = getelementptr inbounds float, ptr %v18, i64 %v2526
  %v2528 = load <8 x float>, ptr %v2527, align 4
  %v2529 = fdiv <8 x float> %v2525, %v2528
  %v2530 = fmul <8 x float> %v2522, %v2529
  %v2531 = fdiv <8 x float> %v2530, %v2528
  %v2532 = fadd <8 x float> %v2511, %v2531
  %v2533 = add nsw i64 %v2510, 1
  br label %b496
b498:
  %v2534 = fadd <8 x float> %v2505, %v2511
  %v2535 = add nsw i64 %v2504, 128
  br label %b493
b495:
  %v2536 = add i64 0, 0
  %v2537 = getelementptr inbounds float, ptr %v104, i64 %v2536
  store <8 x float> %v2505, ptr %v2537, align 4
  br label %b492
b492:
  %v2538 = icmp sgt i64 %v3, 1
  br i1 %v2538, label %b499, label %b500
b499:
  %v2539 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2540 = atomicrmw add ptr %v2539, i64 1 acq_rel
  %v2541 = load i64, ptr %v171, align 8
  %v2542 = add i64 %v2541, 1
  store i64 %v2542, ptr %v171, align 8
  %v2543 = mul i64 %v3, %v2542
  br label %b501
b501:
  %v2544 = load atomic i64, ptr %v2539 acquire, align 8
  %v2545 = icmp slt i64 %v2544, %v2543
  br i1 %v2545, label %b502, label %b503
b502:
  %v2546 = call i32 @sched_yield()
  br label %b501
b503:
  br label %b500
b500:
  %v2547 = icmp eq i64 %v2, 0
  br i1 %v2547, label %b504, label %b505
b504:
  br label %b506
b506:
  %v2548 = phi i64 [ 0, %b504 ], [ %v2565, %b511 ]
  %v2549 = phi <8 x float> [ splat (float 0x0000000000000000), %b504 ], [ %v2564, %b511 ]
  %v2550 = icmp slt i64 %v2548, %v8
  br i1 %v2550, label %b507, label %b508
b507:
  %v2551 = add i64 %v2548, 128
  %v2552 = icmp slt i64 %v2551, %v8
  %v2553 = select i1 %v2552, i64 %v2551, i64 %v8
  br label %b509
b509:
  %v2554 = phi i64 [ %v2548, %b507 ], [ %v2563, %b510 ]
  %v2555 = phi <8 x float> [ splat (float 0x0000000000000000), %b507 ], [ %v2562, %b510 ]
  %v2556 = icmp slt i64 %v2554, %v2553
  br i1 %v2556, label %b510, label %b511
b510:
  %v2557 = mul i64 %v2554, 8
  %v2558 = getelementptr inbounds float, ptr %v66, i64 %v2557
  %v2559 = add i64 0, 0
  %v2560 = getelementptr inbounds float, ptr %v2558, i64 %v2559
  %v2561 = load <8 x float>, ptr %v2560, align 4
  %v2562 = fadd <8 x float> %v2555, %v2561
  %v2563 = add nsw i64 %v2554, 1
  br label %b509
b511:
  %v2564 = fadd <8 x float> %v2549, %v2555
  %v2565 = add nsw i64 %v2548, 128
  br label %b506
b508:
  %v2566 = add i64 0, 0
  %v2567 = getelementptr inbounds float, ptr %v106, i64 %v2566
  store <8 x float> %v2549, ptr %v2567, align 4
  br label %b505
b505:
  %v2568 = icmp sgt i64 %v3, 1
  br i1 %v2568, label %b512, label %b513
b512:
  %v2569 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2570 = atomicrmw add ptr %v2569, i64 1 acq_rel
  %v2571 = load i64, ptr %v171, align 8
  %v2572 = add i64 %v2571, 1
  store i64 %v2572, ptr %v171, align 8
  %v2573 = mul i64 %v3, %v2572
  br label %b514
b514:
  %v2574 = load atomic i64, ptr %v2569 acquire, align 8
  %v2575 = icmp slt i64 %v2574, %v2573
  br i1 %v2575, label %b515, label %b516
b515:
  %v2576 = call i32 @sched_yield()
  br label %b514
b516:
  br label %b513
b513:
  %v2577 = icmp eq i64 %v2, 0
  br i1 %v2577, label %b517, label %b518
b517:
  br label %b519
b519:
  %v2578 = phi i64 [ 0, %b517 ], [ %v2595, %b524 ]
  %v2579 = phi <8 x float> [ splat (float 0x0000000000000000), %b517 ], [ %v2594, %b524 ]
  %v2580 = icmp slt i64 %v2578, %v8
  br i1 %v2580, label %b520, label %b521
b520:
  %v2581 = add i64 %v2578, 128
  %v2582 = icmp slt i64 %v2581, %v8
  %v2583 = select i1 %v2582, i64 %v2581, i64 %v8
  br label %b522
b522:
  %v2584 = phi i64 [ %v2578, %b520 ], [ %v2593, %b523 ]
  %v2585 = phi <8 x float> [ splat (float 0x0000000000000000), %b520 ], [ %v2592, %b523 ]
  %v2586 = icmp slt i64 %v2584, %v2583
  br i1 %v2586, label %b523, label %b524
b523:
  %v2587 = mul i64 %v2584, 8
  %v2588 = getelementptr inbounds float, ptr %v72, i64 %v2587
  %v2589 = add i64 0, 0
  %v2590 = getelementptr inbounds float, ptr %v2588, i64 %v2589
  %v2591 = load <8 x float>, ptr %v2590, align 4
  %v2592 = fadd <8 x float> %v2585, %v2591
  %v2593 = add nsw i64 %v2584, 1
  br label %b522
b524:
  %v2594 = fadd <8 x float> %v2579, %v2585
  %v2595 = add nsw i64 %v2578, 128
  br label %b519
b521:
  %v2596 = add i64 0, 0
  %v2597 = getelementptr inbounds float, ptr %v108, i64 %v2596
  store <8 x float> %v2579, ptr %v2597, align 4
  br label %b518
b518:
  %v2598 = icmp sgt i64 %v3, 1
  br i1 %v2598, label %b525, label %b526
b525:
  %v2599 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2600 = atomicrmw add ptr %v2599, i64 1 acq_rel
  %v2601 = load i64, ptr %v171, align 8
  %v2602 = add i64 %v2601, 1
  store i64 %v2602, ptr %v171, align 8
  %v2603 = mul i64 %v3, %v2602
  br label %b527
b527:
  %v2604 = load atomic i64, ptr %v2599 acquire, align 8
  %v2605 = icmp slt i64 %v2604, %v2603
  br i1 %v2605, label %b528, label %b529
b528:
  %v2606 = call i32 @sched_yield()
  br label %b527
b529:
  br label %b526
b526:
  %v2607 = icmp eq i64 %v2, 0
  br i1 %v2607, label %b530, label %b531
b530:
  br label %b532
b532:
  %v2608 = phi i64 [ 0, %b530 ], [ %v2625, %b537 ]
  %v2609 = phi <8 x float> [ splat (float 0x0000000000000000), %b530 ], [ %v2624, %b537 ]
  %v2610 = icmp slt i64 %v2608, %v8
  br i1 %v2610, label %b533, label %b534
b533:
  %v2611 = add i64 %v2608, 128
  %v2612 = icmp slt i64 %v2611, %v8
  %v2613 = select i1 %v2612, i64 %v2611, i64 %v8
  br label %b535
b535:
  %v2614 = phi i64 [ %v2608, %b533 ], [ %v2623, %b536 ]
  %v2615 = phi <8 x float> [ splat (float 0x0000000000000000), %b533 ], [ %v2622, %b536 ]
  %v2616 = icmp slt i64 %v2614, %v2613
  br i1 %v2616, label %b536, label %b537
b536:
  %v2617 = mul i64 %v2614, 8
  %v2618 = getelementptr inbounds float, ptr %v78, i64 %v2617
  %v2619 = add i64 0, 0
  %v2620 = getelementptr inbounds float, ptr %v2618, i64 %v2619
  %v2621 = load <8 x float>, ptr %v2620, align 4
  %v2622 = fadd <8 x float> %v2615, %v2621
  %v2623 = add nsw i64 %v2614, 1
  br label %b535
b537:
  %v2624 = fadd <8 x float> %v2609, %v2615
  %v2625 = add nsw i64 %v2608, 128
  br label %b532
b534:
  %v2626 = add i64 0, 0
  %v2627 = getelementptr inbounds float, ptr %v110, i64 %v2626
  store <8 x float> %v2609, ptr %v2627, align 4
  br label %b531
b531:
  %v2628 = icmp sgt i64 %v3, 1
  br i1 %v2628, label %b538, label %b539
b538:
  %v2629 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2630 = atomicrmw add ptr %v2629, i64 1 acq_rel
  %v2631 = load i64, ptr %v171, align 8
  %v2632 = add i64 %v2631, 1
  store i64 %v2632, ptr %v171, align 8
  %v2633 = mul i64 %v3, %v2632
  br label %b540
b540:
  %v2634 = load atomic i64, ptr %v2629 acquire, align 8
  %v2635 = icmp slt i64 %v2634, %v2633
  br i1 %v2635, label %b541, label %b542
b541:
  %v2636 = call i32 @sched_yield()
  br label %b540
b542:
  br label %b539
b539:
  %v2637 = icmp eq i64 %v2, 0
  br i1 %v2637, label %b543, label %b544
b543:
  br label %b545
b545:
  %v2638 = phi i64 [ 0, %b543 ], [ %v2655, %b550 ]
  %v2639 = phi <8 x float> [ splat (float 0x0000000000000000), %b543 ], [ %v2654, %b550 ]
  %v2640 = icmp slt i64 %v2638, %v8
  br i1 %v2640, label %b546, label %b547
b546:
  %v2641 = add i64 %v2638, 128
  %v2642 = icmp slt i64 %v2641, %v8
  %v2643 = select i1 %v2642, i64 %v2641, i64 %v8
  br label %b548
b548:
  %v2644 = phi i64 [ %v2638, %b546 ], [ %v2653, %b549 ]
  %v2645 = phi <8 x float> [ splat (float 0x0000000000000000), %b546 ], [ %v2652, %b549 ]
  %v2646 = icmp slt i64 %v2644, %v2643
  br i1 %v2646, label %b549, label %b550
b549:
  %v2647 = mul i64 %v2644, 8
  %v2648 = getelementptr inbounds float, ptr %v82, i64 %v2647
  %v2649 = add i64 0, 0
  %v2650 = getelementptr inbounds float, ptr %v2648, i64 %v2649
  %v2651 = load <8 x float>, ptr %v2650, align 4
  %v2652 = fadd <8 x float> %v2645, %v2651
  %v2653 = add nsw i64 %v2644, 1
  br label %b548
b550:
  %v2654 = fadd <8 x float> %v2639, %v2645
  %v2655 = add nsw i64 %v2638, 128
  br label %b545
b547:
  %v2656 = add i64 0, 0
  %v2657 = getelementptr inbounds float, ptr %v112, i64 %v2656
  store <8 x float> %v2639, ptr %v2657, align 4
  br label %b544
b544:
  %v2658 = icmp sgt i64 %v3, 1
  br i1 %v2658, label %b551, label %b552
b551:
  %v2659 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2660 = atomicrmw add ptr %v2659, i64 1 acq_rel
  %v2661 = load i64, ptr %v171, align 8
  %v2662 = add i64 %v2661, 1
  store i64 %v2662, ptr %v171, align 8
  %v2663 = mul i64 %v3, %v2662
  br label %b553
b553:
  %v2664 = load atomic i64, ptr %v2659 acquire, align 8
  %v2665 = icmp slt i64 %v2664, %v2663
  br i1 %v2665, label %b554, label %b555
b554:
  %v2666 = call i32 @sched_yield()
  br label %b553
b555:
  br label %b552
b552:
  %v2667 = icmp eq i64 %v2, 0
  br i1 %v2667, label %b556, label %b557
b556:
  br label %b558
b558:
  %v2668 = phi i64 [ 0, %b556 ], [ %v2685, %b563 ]
  %v2669 = phi <8 x float> [ splat (float 0x0000000000000000), %b556 ], [ %v2684, %b563 ]
  %v2670 = icmp slt i64 %v2668, %v8
  br i1 %v2670, label %b559, label %b560
b559:
  %v2671 = add i64 %v2668, 128
  %v2672 = icmp slt i64 %v2671, %v8
  %v2673 = select i1 %v2672, i64 %v2671, i64 %v8
  br label %b561
b561:
  %v2674 = phi i64 [ %v2668, %b559 ], [ %v2683, %b562 ]
  %v2675 = phi <8 x float> [ splat (float 0x0000000000000000), %b559 ], [ %v2682, %b562 ]
  %v2676 = icmp slt i64 %v2674, %v2673
  br i1 %v2676, label %b562, label %b563
b562:
  %v2677 = mul i64 %v2674, 8
  %v2678 = getelementptr inbounds float, ptr %v86, i64 %v2677
  %v2679 = add i64 0, 0
  %v2680 = getelementptr inbounds float, ptr %v2678, i64 %v2679
  %v2681 = load <8 x float>, ptr %v2680, align 4
  %v2682 = fadd <8 x float> %v2675, %v2681
  %v2683 = add nsw i64 %v2674, 1
  br label %b561
b563:
  %v2684 = fadd <8 x float> %v2669, %v2675
  %v2685 = add nsw i64 %v2668, 128
  br label %b558
b560:
  %v2686 = add i64 0, 0
  %v2687 = getelementptr inbounds float, ptr %v114, i64 %v2686
  store <8 x float> %v2669, ptr %v2687, align 4
  br label %b557
b557:
  %v2688 = icmp sgt i64 %v3, 1
  br i1 %v2688, label %b564, label %b565
b564:
  %v2689 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2690 = atomicrmw add ptr %v2689, i64 1 acq_rel
  %v2691 = load i64, ptr %v171, align 8
  %v2692 = add i64 %v2691, 1
  store i64 %v2692, ptr %v171, align 8
  %v2693 = mul i64 %v3, %v2692
  br label %b566
b566:
  %v2694 = load atomic i64, ptr %v2689 acquire, align 8
  %v2695 = icmp slt i64 %v2694, %v2693
  br i1 %v2695, label %b567, label %b568
b567:
  %v2696 = call i32 @sched_yield()
  br label %b566
b568:
  br label %b565
b565:
  %v2697 = icmp eq i64 %v2, 0
  br i1 %v2697, label %b569, label %b570
b569:
  br label %b571
b571:
  %v2698 = phi i64 [ 0, %b569 ], [ %v2725, %b572 ]
  %v2699 = icmp slt i64 %v2698, 64
  br i1 %v2699, label %b572, label %b573
b572:
  %v2700 = add i64 0, %v2698
  %v2701 = getelementptr inbounds float, ptr %v92, i64 %v2700
  %v2702 = load <8 x float>, ptr %v2701, align 4
  %v2703 = add i64 0, %v2698
  %v2704 = getelementptr inbounds float, ptr %v94, i64 %v2703
  %v2705 = load <8 x float>, ptr %v2704, align 4
  %v2706 = fadd <8 x float> %v2702, %v2705
  %v2707 = add i64 0, %v2698
  %v2708 = getelementptr inbounds float, ptr %v96, i64 %v2707
  %v2709 = load <8 x float>, ptr %v2708, align 4
  %v2710 = fadd <8 x float> %v2706, %v2709
  %v2711 = add i64 0, %v2698
  %v2712 = getelementptr inbounds float, ptr %v98, i64 %v2711
  %v2713 = load <8 x float>, ptr %v2712, align 4
  %v2714 = fadd <8 x float> %v2710, %v2713
  %v2715 = add i64 0, %v2698
  %v2716 = getelementptr inbounds float, ptr %v100, i64 %v2715
  %v2717 = load <8 x float>, ptr %v2716, align 4
  %v2718 = fadd <8 x float> %v2714, %v2717
  %v2719 = add i64 0, %v2698
  %v2720 = getelementptr inbounds float, ptr %v102, i64 %v2719
  %v2721 = load <8 x float>, ptr %v2720, align 4
  %v2722 = fadd <8 x float> %v2718, %v2721
  %v2723 = add i64 0, %v2698
  %v2724 = getelementptr inbounds float, ptr %v32, i64 %v2723
  store <8 x float> %v2722, ptr %v2724, align 4
  %v2725 = add nsw i64 %v2698, 8
  br label %b571
b573:
  br label %b570
b570:
  %v2726 = icmp sgt i64 %v3, 1
  br i1 %v2726, label %b574, label %b575
b574:
  %v2727 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2728 = atomicrmw add ptr %v2727, i64 1 acq_rel
  %v2729 = load i64, ptr %v171, align 8
  %v2730 = add i64 %v2729, 1
  store i64 %v2730, ptr %v171, align 8
  %v2731 = mul i64 %v3, %v2730
  br label %b576
b576:
  %v2732 = load atomic i64, ptr %v2727 acquire, align 8
  %v2733 = icmp slt i64 %v2732, %v2731
  br i1 %v2733, label %b577, label %b578
b577:
  %v2734 = call i32 @sched_yield()
  br label %b576
b578:
  br label %b575
b575:
  %v2735 = icmp eq i64 %v2, 0
  br i1 %v2735, label %b579, label %b580
b579:
  %v2736 = add i64 0, 0
  %v2737 = getelementptr inbounds float, ptr %v104, i64 %v2736
  %v2738 = load <8 x float>, ptr %v2737, align 4
  %v2739 = add i64 0, 0
  %v2740 = getelementptr inbounds float, ptr %v106, i64 %v2739
  %v2741 = load <8 x float>, ptr %v2740, align 4
  %v2742 = fadd <8 x float> %v2738, %v2741
  %v2743 = add i64 0, 0
  %v2744 = getelementptr inbounds float, ptr %v108, i64 %v2743
  %v2745 = load <8 x float>, ptr %v2744, align 4
  %v2746 = fadd <8 x float> %v2742, %v2745
  %v2747 = add i64 0, 0
  %v2748 = getelementptr inbounds float, ptr %v110, i64 %v2747
  %v2749 = load <8 x float>, ptr %v2748, align 4
  %v2750 = fadd <8 x float> %v2746, %v2749
  %v2751 = add i64 0, 0
  %v2752 = getelementptr inbounds float, ptr %v112, i64 %v2751
  %v2753 = load <8 x float>, ptr %v2752, align 4
  %v2754 = fadd <8 x float> %v2750, %v2753
  %v2755 = add i64 0, 0
  %v2756 = getelementptr inbounds float, ptr %v114, i64 %v2755
  %v2757 = load <8 x float>, ptr %v2756, align 4
  %v2758 = fadd <8 x float> %v2754, %v2757
  %v2759 = add i64 0, 0
  %v2760 = getelementptr inbounds float, ptr %v34, i64 %v2759
  store <8 x float> %v2758, ptr %v2760, align 4
  br label %b580
b580:
  %v2761 = icmp sgt i64 %v3, 1
  br i1 %v2761, label %b581, label %b582
b581:
  %v2762 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2763 = atomicrmw add ptr %v2762, i64 1 acq_rel
  %v2764 = load i64, ptr %v171, align 8
  %v2765 = add i64 %v2764, 1
  store i64 %v2765, ptr %v171, align 8
  %v2766 = mul i64 %v3, %v2765
  br label %b583
b583:
  %v2767 = load atomic i64, ptr %v2762 acquire, align 8
  %v2768 = icmp slt i64 %v2767, %v2766
  br i1 %v2768, label %b584, label %b585
b584:
  %v2769 = call i32 @sched_yield()
  br label %b583
b585:
  br label %b582
b582:
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
!6 = distinct !{!6, !7, !8}
!7 = !{!"llvm.loop.unroll.disable"}
!8 = !{!"llvm.loop.vectorize.width", i32 1}
!9 = distinct !{!9, !10, !11}
!10 = !{!"llvm.loop.unroll.disable"}
!11 = !{!"llvm.loop.vectorize.width", i32 1}
!12 = distinct !{!12, !13, !14}
!13 = !{!"llvm.loop.unroll.disable"}
!14 = !{!"llvm.loop.vectorize.width", i32 1}
!15 = distinct !{!15, !16, !17}
!16 = !{!"llvm.loop.unroll.disable"}
!17 = !{!"llvm.loop.vectorize.width", i32 1}
!18 = distinct !{!18, !19, !20}
!19 = !{!"llvm.loop.unroll.disable"}
!20 = !{!"llvm.loop.vectorize.width", i32 1}
