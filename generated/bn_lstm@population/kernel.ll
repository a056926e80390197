; generated from specs/bn_lstm.yaml by `make generated`: do not edit
; bn_lstm@population I=8 H=8 S=4 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_2x4of4_0 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x4of4_0, ptr @tile_2x4of4_0], align 8
@table_tile_8x1of1_0 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0, ptr @tile_2x1of1_0, ptr @tile_3x1of1_0, ptr @tile_4x1of1_0, ptr @tile_5x1of1_0, ptr @tile_6x1of1_0, ptr @tile_7x1of1_0, ptr @tile_8x1of1_0], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v153 = alloca i64, i64 1, align 8
  %v1213 = alloca float, i64 64, align 4
  %v1465 = alloca float, i64 64, align 4
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
  %v113 = getelementptr inbounds i64, ptr %v1, i64 6
  %v114 = load i64, ptr %v113, align 8
  %v115 = getelementptr inbounds i64, ptr %v1, i64 8
  %v116 = load i64, ptr %v115, align 8
  %v117 = getelementptr inbounds i64, ptr %v1, i64 21
  %v118 = load i64, ptr %v117, align 8
  %v119 = getelementptr inbounds i64, ptr %v1, i64 22
  %v120 = load i64, ptr %v119, align 8
  %v121 = getelementptr inbounds i64, ptr %v1, i64 23
  %v122 = load i64, ptr %v121, align 8
  %v123 = getelementptr inbounds i64, ptr %v1, i64 26
  %v124 = load i64, ptr %v123, align 8
  %v125 = getelementptr inbounds i64, ptr %v1, i64 34
  %v126 = load i64, ptr %v125, align 8
  %v127 = getelementptr inbounds i64, ptr %v1, i64 36
  %v128 = load i64, ptr %v127, align 8
  %v129 = getelementptr inbounds i64, ptr %v1, i64 37
  %v130 = load i64, ptr %v129, align 8
  %v131 = getelementptr inbounds i64, ptr %v1, i64 38
  %v132 = load i64, ptr %v131, align 8
  %v133 = getelementptr inbounds i64, ptr %v1, i64 39
  %v134 = load i64, ptr %v133, align 8
  %v135 = getelementptr inbounds i64, ptr %v1, i64 40
  %v136 = load i64, ptr %v135, align 8
  %v137 = getelementptr inbounds i64, ptr %v1, i64 50
  %v138 = load i64, ptr %v137, align 8
  %v139 = getelementptr inbounds i64, ptr %v1, i64 51
  %v140 = load i64, ptr %v139, align 8
  %v141 = getelementptr inbounds i64, ptr %v1, i64 52
  %v142 = load i64, ptr %v141, align 8
  %v143 = getelementptr inbounds i64, ptr %v1, i64 53
  %v144 = load i64, ptr %v143, align 8
  %v145 = getelementptr inbounds i64, ptr %v1, i64 54
  %v146 = load i64, ptr %v145, align 8
  %v147 = getelementptr inbounds i64, ptr %v1, i64 55
  %v148 = load i64, ptr %v147, align 8
  %v149 = getelementptr inbounds i64, ptr %v1, i64 56
  %v150 = load i64, ptr %v149, align 8
  %v151 = getelementptr inbounds i64, ptr %v1, i64 57
  %v152 = load i64, ptr %v151, align 8
  store i64 0, ptr %v153, align 8
  %v154 = getelementptr inbounds ptr, ptr %v0, i64 52
  %v155 = load ptr, ptr %v154, align 4
  %v156 = mul i64 %v2, 0
  %v157 = add i64 %v156, 512
  %v158 = getelementptr inbounds float, ptr %v155, i64 %v157
  %v159 = getelementptr inbounds i64, ptr %v1, i64 4
  %v160 = load i64, ptr %v159, align 8
  %v161 = icmp eq i64 %v160, 0
  br i1 %v161, label %b0, label %b1
b0:
  %v162 = icmp eq i64 %v2, 0
  br i1 %v162, label %b2, label %b3
b2:
  %v163 = add i64 0, 0
  %v164 = getelementptr inbounds float, ptr %v68, i64 %v163
  %v165 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v166 = shufflevector <8 x float> %v165, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v166, ptr %v164, align 4
  br label %b3
b3:
  br label %b1
b1:
  %v167 = icmp sgt i64 %v3, 1
  br i1 %v167, label %b4, label %b5
b4:
  %v168 = getelementptr inbounds i64, ptr %v1, i64 3
  %v169 = atomicrmw add ptr %v168, i64 1 acq_rel
  %v170 = load i64, ptr %v153, align 8
  %v171 = add i64 %v170, 1
  store i64 %v171, ptr %v153, align 8
  %v172 = mul i64 %v3, %v171
  br label %b6
b6:
  %v173 = load atomic i64, ptr %v168 acquire, align 8
  %v174 = icmp slt i64 %v173, %v172
  br i1 %v174, label %b7, label %b8
b7:
  %v175 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  %v176 = getelementptr inbounds i64, ptr %v1, i64 4
  %v177 = load i64, ptr %v176, align 8
  %v178 = icmp eq i64 %v177, 0
  br i1 %v178, label %b9, label %b10
b9:
  %v179 = getelementptr inbounds i64, ptr %v1, i64 58
  %v180 = load i64, ptr %v179, align 8
  %v181 = icmp eq i64 %v180, 0
  br i1 %v181, label %b11, label %b12
b11:
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
  br label %b13
b13:
  %v195 = phi i64 [ %v189, %b11 ], [ %v206, %b14 ]
  %v196 = icmp slt i64 %v195, %v194
  br i1 %v196, label %b14, label %b15
b14:
  %v197 = and i64 0, %v120
  %v198 = mul i64 %v197, %v7
  %v199 = add i64 %v198, %v195
  %v200 = mul i64 %v199, 8
  %v201 = getelementptr inbounds float, ptr %v42, i64 %v200
  %v202 = add i64 0, 0
  %v203 = getelementptr inbounds float, ptr %v201, i64 %v202
  %v204 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v205 = shufflevector <8 x float> %v204, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v205, ptr %v203, align 4
  %v206 = add nsw i64 %v195, 1
  br label %b13
b15:
  br label %b12
b12:
  br label %b10
b10:
  %v207 = icmp sgt i64 %v3, 1
  br i1 %v207, label %b16, label %b17
b16:
  %v208 = getelementptr inbounds i64, ptr %v1, i64 3
  %v209 = atomicrmw add ptr %v208, i64 1 acq_rel
  %v210 = load i64, ptr %v153, align 8
  %v211 = add i64 %v210, 1
  store i64 %v211, ptr %v153, align 8
  %v212 = mul i64 %v3, %v211
  br label %b18
b18:
  %v213 = load atomic i64, ptr %v208 acquire, align 8
  %v214 = icmp slt i64 %v213, %v212
  br i1 %v214, label %b19, label %b20
b19:
  %v215 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  %v216 = getelementptr inbounds i64, ptr %v1, i64 4
  %v217 = load i64, ptr %v216, align 8
  %v218 = icmp eq i64 %v217, 0
  br i1 %v218, label %b21, label %b22
b21:
  %v219 = getelementptr inbounds i64, ptr %v1, i64 59
  %v220 = load i64, ptr %v219, align 8
  %v221 = icmp eq i64 %v220, 0
  br i1 %v221, label %b23, label %b24
b23:
  %v222 = add i64 %v7, 0
  %v223 = sdiv i64 %v222, 1
  %v224 = add i64 %v2, 1
  %v225 = mul i64 %v223, %v2
  %v226 = sdiv i64 %v225, %v3
  %v227 = mul i64 %v226, 1
  %v228 = icmp slt i64 %v227, %v7
  %v229 = select i1 %v228, i64 %v227, i64 %v7
  %v230 = mul i64 %v223, %v224
  %v231 = sdiv i64 %v230, %v3
  %v232 = mul i64 %v231, 1
  %v233 = icmp slt i64 %v232, %v7
  %v234 = select i1 %v233, i64 %v232, i64 %v7
  br label %b25
b25:
  %v235 = phi i64 [ %v229, %b23 ], [ %v246, %b26 ]
  %v236 = icmp slt i64 %v235, %v234
  br i1 %v236, label %b26, label %b27
b26:
  %v237 = and i64 0, %v122
  %v238 = mul i64 %v237, %v7
  %v239 = add i64 %v238, %v235
  %v240 = mul i64 %v239, 8
  %v241 = getelementptr inbounds float, ptr %v44, i64 %v240
  %v242 = add i64 0, 0
  %v243 = getelementptr inbounds float, ptr %v241, i64 %v242
  %v244 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v245 = shufflevector <8 x float> %v244, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v245, ptr %v243, align 4
  %v246 = add nsw i64 %v235, 1
  br label %b25
b27:
  br label %b24
b24:
  br label %b22
b22:
  %v247 = icmp sgt i64 %v3, 1
  br i1 %v247, label %b28, label %b29
b28:
  %v248 = getelementptr inbounds i64, ptr %v1, i64 3
  %v249 = atomicrmw add ptr %v248, i64 1 acq_rel
  %v250 = load i64, ptr %v153, align 8
  %v251 = add i64 %v250, 1
  store i64 %v251, ptr %v153, align 8
  %v252 = mul i64 %v3, %v251
  br label %b30
b30:
  %v253 = load atomic i64, ptr %v248 acquire, align 8
  %v254 = icmp slt i64 %v253, %v252
  br i1 %v254, label %b31, label %b32
b31:
  %v255 = call i32 @sched_yield()
  br label %b30
b32:
  br label %b29
b29:
  %v256 = getelementptr inbounds float, ptr %v155, i64 0
  %v257 = getelementptr inbounds i64, ptr %v1, i64 4
  %v258 = load i64, ptr %v257, align 8
  %v259 = icmp eq i64 %v258, 0
  br i1 %v259, label %b33, label %b34
b33:
  %v260 = add i64 1, 0
  %v261 = sdiv i64 %v260, 1
  %v262 = add i64 %v2, 1
  %v263 = mul i64 %v261, %v2
  %v264 = sdiv i64 %v263, %v3
  %v265 = mul i64 %v264, 1
  %v266 = icmp slt i64 %v265, 1
  %v267 = select i1 %v266, i64 %v265, i64 1
  %v268 = mul i64 %v261, %v262
  %v269 = sdiv i64 %v268, %v3
  %v270 = mul i64 %v269, 1
  %v271 = icmp slt i64 %v270, 1
  %v272 = select i1 %v271, i64 %v270, i64 1
  %v273 = icmp slt i64 %v272, 1
  %v274 = select i1 %v273, i64 %v272, i64 1
  br label %b35
b35:
  %v275 = phi i64 [ %v267, %b33 ], [ %v720, %b86 ]
  %v276 = icmp slt i64 %v275, %v274
  br i1 %v276, label %b36, label %b37
b36:
  %v277 = mul i64 %v275, 256
  %v278 = mul i64 %v275, 32
  %v279 = add i64 %v277, 0
  %v280 = add i64 %v278, 0
  %v281 = getelementptr inbounds float, ptr %v256, i64 %v279
  %v282 = sub i64 32, %v280
  %v283 = icmp slt i64 %v282, 0
  %v284 = select i1 %v283, i64 0, i64 %v282
  %v285 = icmp ult i64 %v284, 8
  %v286 = select i1 %v285, i64 %v284, i64 8
  %v287 = trunc i64 %v286 to i32
  %v288 = insertelement <8 x i32> poison, i32 %v287, i64 0
  %v289 = shufflevector <8 x i32> %v288, <8 x i32> poison, <8 x i32> zeroinitializer
  %v290 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v289
  %v291 = mul i64 %v280, 8
  %v292 = add i64 0, %v291
  %v293 = getelementptr inbounds float, ptr %v22, i64 %v292
  %v294 = icmp sge i64 %v284, 8
  br i1 %v294, label %b38, label %b39
b38:
  br label %b40
b40:
  %v295 = phi i64 [ 0, %b38 ], [ %v369, %b41 ]
  %v296 = icmp slt i64 %v295, 8
  br i1 %v296, label %b41, label %b42
b41:
  %v297 = add i64 %v295, 0
  %v298 = getelementptr inbounds float, ptr %v293, i64 %v297
  %v299 = load <8 x float>, ptr %v298, align 4
  %v300 = add i64 %v295, 8
  %v301 = getelementptr inbounds float, ptr %v293, i64 %v300
  %v302 = load <8 x float>, ptr %v301, align 4
  %v303 = add i64 %v295, 16
  %v304 = getelementptr inbounds float, ptr %v293, i64 %v303
  %v305 = load <8 x float>, ptr %v304, align 4
  %v306 = add i64 %v295, 24
  %v307 = getelementptr inbounds float, ptr %v293, i64 %v306
  %v308 = load <8 x float>, ptr %v307, align 4
  %v309 = add i64 %v295, 32
  %v310 = getelementptr inbounds float, ptr %v293, i64 %v309
  %v311 = load <8 x float>, ptr %v310, align 4
  %v312 = add i64 %v295, 40
  %v313 = getelementptr inbounds float, ptr %v293, i64 %v312
  %v314 = load <8 x float>, ptr %v313, align 4
  %v315 = add i64 %v295, 48
  %v316 = getelementptr inbounds float, ptr %v293, i64 %v315
  %v317 = load <8 x float>, ptr %v316, align 4
  %v318 = add i64 %v295, 56
  %v319 = getelementptr inbounds float, ptr %v293, i64 %v318
  %v320 = load <8 x float>, ptr %v319, align 4
  %v321 = shufflevector <8 x float> %v299, <8 x float> %v311, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v322 = shufflevector <8 x float> %v299, <8 x float> %v311, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v323 = shufflevector <8 x float> %v302, <8 x float> %v314, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v324 = shufflevector <8 x float> %v302, <8 x float> %v314, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v325 = shufflevector <8 x float> %v305, <8 x float> %v317, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v326 = shufflevector <8 x float> %v305, <8 x float> %v317, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v327 = shufflevector <8 x float> %v308, <8 x float> %v320, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v328 = shufflevector <8 x float> %v308, <8 x float> %v320, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v329 = shufflevector <8 x float> %v321, <8 x float> %v325, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v330 = shufflevector <8 x float> %v321, <8 x float> %v325, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v331 = shufflevector <8 x float> %v323, <8 x float> %v327, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v332 = shufflevector <8 x float> %v323, <8 x float> %v327, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v333 = shufflevector <8 x float> %v322, <8 x float> %v326, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v334 = shufflevector <8 x float> %v322, <8 x float> %v326, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v335 = shufflevector <8 x float> %v324, <8 x float> %v328, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v336 = shufflevector <8 x float> %v324, <8 x float> %v328, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v337 = shufflevector <8 x float> %v329, <8 x float> %v331, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v338 = shufflevector <8 x float> %v329, <8 x float> %v331, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v339 = shufflevector <8 x float> %v330, <8 x float> %v332, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v340 = shufflevector <8 x float> %v330, <8 x float> %v332, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v341 = shufflevector <8 x float> %v333, <8 x float> %v335, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v342 = shufflevector <8 x float> %v333, <8 x float> %v335, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v343 = shufflevector <8 x float> %v334, <8 x float> %v336, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v344 = shufflevector <8 x float> %v334, <8 x float> %v336, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v345 = add i64 %v295, 0
  %v346 = mul i64 %v345, 32
  %v347 = getelementptr inbounds float, ptr %v281, i64 %v346
  store <8 x float> %v337, ptr %v347, align 4
  %v348 = add i64 %v295, 1
  %v349 = mul i64 %v348, 32
  %v350 = getelementptr inbounds float, ptr %v281, i64 %v349
  store <8 x float> %v338, ptr %v350, align 4
  %v351 = add i64 %v295, 2
  %v352 = mul i64 %v351, 32
  %v353 = getelementptr inbounds float, ptr %v281, i64 %v352
  store <8 x float> %v339, ptr %v353, align 4
  %v354 = add i64 %v295, 3
  %v355 = mul i64 %v354, 32
  %v356 = getelementptr inbounds float, ptr %v281, i64 %v355
  store <8 x float> %v340, ptr %v356, align 4
  %v357 = add i64 %v295, 4
  %v358 = mul i64 %v357, 32
  %v359 = getelementptr inbounds float, ptr %v281, i64 %v358
  store <8 x float> %v341, ptr %v359, align 4
  %v360 = add i64 %v295, 5
  %v361 = mul i64 %v360, 32
  %v362 = getelementptr inbounds float, ptr %v281, i64 %v361
  store <8 x float> %v342, ptr %v362, align 4
  %v363 = add i64 %v295, 6
  %v364 = mul i64 %v363, 32
  %v365 = getelementptr inbounds float, ptr %v281, i64 %v364
  store <8 x float> %v343, ptr %v365, align 4
  %v366 = add i64 %v295, 7
  %v367 = mul i64 %v366, 32
  %v368 = getelementptr inbounds float, ptr %v281, i64 %v367
  store <8 x float> %v344, ptr %v368, align 4
  %v369 = add nsw i64 %v295, 8
  br label %b40
b42:
  br label %b43
b43:
  %v370 = phi i64 [ 8, %b42 ], [ %v378, %b44 ]
  %v371 = icmp slt i64 %v370, 8
  br i1 %v371, label %b44, label %b45
b44:
  %v372 = mul i64 %v370, 1
  %v373 = getelementptr inbounds float, ptr %v293, i64 %v372
  %v374 = getelementptr float, ptr %v373, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v375 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v374, <8 x i1> %v290, <8 x float> zeroinitializer)
  %v376 = mul i64 %v370, 32
  %v377 = getelementptr inbounds float, ptr %v281, i64 %v376
  store <8 x float> %v375, ptr %v377, align 4
  %v378 = add nsw i64 %v370, 1
  br label %b43
b45:
  br label %b39
b39:
  %v379 = icmp slt i64 %v284, 8
  br i1 %v379, label %b46, label %b47
b46:
  br label %b48
b48:
  %v380 = phi i64 [ 0, %b46 ], [ %v388, %b49 ]
  %v381 = icmp slt i64 %v380, 8
  br i1 %v381, label %b49, label %b50
b49:
  %v382 = mul i64 %v380, 1
  %v383 = getelementptr inbounds float, ptr %v293, i64 %v382
  %v384 = getelementptr float, ptr %v383, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v385 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v384, <8 x i1> %v290, <8 x float> zeroinitializer)
  %v386 = mul i64 %v380, 32
  %v387 = getelementptr inbounds float, ptr %v281, i64 %v386
  store <8 x float> %v385, ptr %v387, align 4
  %v388 = add nsw i64 %v380, 1
  br label %b48
b50:
  br label %b47
b47:
  %v389 = add i64 %v277, 8
  %v390 = add i64 %v278, 8
  %v391 = getelementptr inbounds float, ptr %v256, i64 %v389
  %v392 = sub i64 32, %v390
  %v393 = icmp slt i64 %v392, 0
  %v394 = select i1 %v393, i64 0, i64 %v392
  %v395 = icmp ult i64 %v394, 8
  %v396 = select i1 %v395, i64 %v394, i64 8
  %v397 = trunc i64 %v396 to i32
  %v398 = insertelement <8 x i32> poison, i32 %v397, i64 0
  %v399 = shufflevector <8 x i32> %v398, <8 x i32> poison, <8 x i32> zeroinitializer
  %v400 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v399
  %v401 = mul i64 %v390, 8
  %v402 = add i64 0, %v401
  %v403 = getelementptr inbounds float, ptr %v22, i64 %v402
  %v404 = icmp sge i64 %v394, 8
  br i1 %v404, label %b51, label %b52
b51:
  br label %b53
b53:
  %v405 = phi i64 [ 0, %b51 ], [ %v479, %b54 ]
  %v406 = icmp slt i64 %v405, 8
  br i1 %v406, label %b54, label %b55
b54:
  %v407 = add i64 %v405, 0
  %v408 = getelementptr inbounds float, ptr %v403, i64 %v407
  %v409 = load <8 x float>, ptr %v408, align 4
  %v410 = add i64 %v405, 8
  %v411 = getelementptr inbounds float, ptr %v403, i64 %v410
  %v412 = load <8 x float>, ptr %v411, align 4
  %v413 = add i64 %v405, 16
  %v414 = getelementptr inbounds float, ptr %v403, i64 %v413
  %v415 = load <8 x float>, ptr %v414, align 4
  %v416 = add i64 %v405, 24
  %v417 = getelementptr inbounds float, ptr %v403, i64 %v416
  %v418 = load <8 x float>, ptr %v417, align 4
  %v419 = add i64 %v405, 32
  %v420 = getelementptr inbounds float, ptr %v403, i64 %v419
  %v421 = load <8 x float>, ptr %v420, align 4
  %v422 = add i64 %v405, 40
  %v423 = getelementptr inbounds float, ptr %v403, i64 %v422
  %v424 = load <8 x float>, ptr %v423, align 4
  %v425 = add i64 %v405, 48
  %v426 = getelementptr inbounds float, ptr %v403, i64 %v425
  %v427 = load <8 x float>, ptr %v426, align 4
  %v428 = add i64 %v405, 56
  %v429 = getelementptr inbounds float, ptr %v403, i64 %v428
  %v430 = load <8 x float>, ptr %v429, align 4
  %v431 = shufflevector <8 x float> %v409, <8 x float> %v421, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v432 = shufflevector <8 x float> %v409, <8 x float> %v421, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v433 = shufflevector <8 x float> %v412, <8 x float> %v424, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v434 = shufflevector <8 x float> %v412, <8 x float> %v424, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v435 = shufflevector <8 x float> %v415, <8 x float> %v427, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v436 = shufflevector <8 x float> %v415, <8 x float> %v427, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v437 = shufflevector <8 x float> %v418, <8 x float> %v430, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v438 = shufflevector <8 x float> %v418, <8 x float> %v430, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v439 = shufflevector <8 x float> %v431, <8 x float> %v435, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v440 = shufflevector <8 x float> %v431, <8 x float> %v435, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v441 = shufflevector <8 x float> %v433, <8 x float> %v437, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v442 = shufflevector <8 x float> %v433, <8 x float> %v437, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v443 = shufflevector <8 x float> %v432, <8 x float> %v436, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v444 = shufflevector <8 x float> %v432, <8 x float> %v436, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v445 = shufflevector <8 x float> %v434, <8 x float> %v438, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v446 = shufflevector <8 x float> %v434, <8 x float> %v438, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v447 = shufflevector <8 x float> %v439, <8 x float> %v441, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v448 = shufflevector <8 x float> %v439, <8 x float> %v441, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v449 = shufflevector <8 x float> %v440, <8 x float> %v442, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v450 = shufflevector <8 x float> %v440, <8 x float> %v442, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v451 = shufflevector <8 x float> %v443, <8 x float> %v445, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v452 = shufflevector <8 x float> %v443, <8 x float> %v445, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v453 = shufflevector <8 x float> %v444, <8 x float> %v446, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v454 = shufflevector <8 x float> %v444, <8 x float> %v446, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v455 = add i64 %v405, 0
  %v456 = mul i64 %v455, 32
  %v457 = getelementptr inbounds float, ptr %v391, i64 %v456
  store <8 x float> %v447, ptr %v457, align 4
  %v458 = add i64 %v405, 1
  %v459 = mul i64 %v458, 32
  %v460 = getelementptr inbounds float, ptr %v391, i64 %v459
  store <8 x float> %v448, ptr %v460, align 4
  %v461 = add i64 %v405, 2
  %v462 = mul i64 %v461, 32
  %v463 = getelementptr inbounds float, ptr %v391, i64 %v462
  store <8 x float> %v449, ptr %v463, align 4
  %v464 = add i64 %v405, 3
  %v465 = mul i64 %v464, 32
  %v466 = getelementptr inbounds float, ptr %v391, i64 %v465
  store <8 x float> %v450, ptr %v466, align 4
  %v467 = add i64 %v405, 4
  %v468 = mul i64 %v467, 32
  %v469 = getelementptr inbounds float, ptr %v391, i64 %v468
  store <8 x float> %v451, ptr %v469, align 4
  %v470 = add i64 %v405, 5
  %v471 = mul i64 %v470, 32
  %v472 = getelementptr inbounds float, ptr %v391, i64 %v471
  store <8 x float> %v452, ptr %v472, align 4
  %v473 = add i64 %v405, 6
  %v474 = mul i64 %v473, 32
  %v475 = getelementptr inbounds float, ptr %v391, i64 %v474
  store <8 x float> %v453, ptr %v475, align 4
  %v476 = add i64 %v405, 7
  %v477 = mul i64 %v476, 32
  %v478 = getelementptr inbounds float, ptr %v391, i64 %v477
  store <8 x float> %v454, ptr %v478, align 4
  %v479 = add nsw i64 %v405, 8
  br label %b53
b55:
  br label %b56
b56:
  %v480 = phi i64 [ 8, %b55 ], [ %v488, %b57 ]
  %v481 = icmp slt i64 %v480, 8
  br i1 %v481, label %b57, label %b58
b57:
  %v482 = mul i64 %v480, 1
  %v483 = getelementptr inbounds float, ptr %v403, i64 %v482
  %v484 = getelementptr float, ptr %v483, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v485 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v484, <8 x i1> %v400, <8 x float> zeroinitializer)
  %v486 = mul i64 %v480, 32
  %v487 = getelementptr inbounds float, ptr %v391, i64 %v486
  store <8 x float> %v485, ptr %v487, align 4
  %v488 = add nsw i64 %v480, 1
  br label %b56
b58:
  br label %b52
b52:
  %v489 = icmp slt i64 %v394, 8
  br i1 %v489, label %b59, label %b60
b59:
  br label %b61
b61:
  %v490 = phi i64 [ 0, %b59 ], [ %v498, %b62 ]
  %v491 = icmp slt i64 %v490, 8
  br i1 %v491, label %b62, label %b63
b62:
  %v492 = mul i64 %v490, 1
  %v493 = getelementptr inbounds float, ptr %v403, i64 %v492
  %v494 = getelementptr float, ptr %v493, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v495 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v494, <8 x i1> %v400, <8 x float> zeroinitializer)
  %v496 = mul i64 %v490, 32
  %v497 = getelementptr inbounds float, ptr %v391, i64 %v496
  store <8 x float> %v495, ptr %v497, align 4
  %v498 = add nsw i64 %v490, 1
  br label %b61
b63:
  br label %b60
b60:
  %v499 = add i64 %v277, 16
  %v500 = add i64 %v278, 16
  %v501 = getelementptr inbounds float, ptr %v256, i64 %v499
  %v502 = sub i64 32, %v500
  %v503 = icmp slt i64 %v502, 0
  %v504 = select i1 %v503, i64 0, i64 %v502
  %v505 = icmp ult i64 %v504, 8
  %v506 = select i1 %v505, i64 %v504, i64 8
  %v507 = trunc i64 %v506 to i32
  %v508 = insertelement <8 x i32> poison, i32 %v507, i64 0
  %v509 = shufflevector <8 x i32> %v508, <8 x i32> poison, <8 x i32> zeroinitializer
  %v510 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v509
  %v511 = mul i64 %v500, 8
  %v512 = add i64 0, %v511
  %v513 = getelementptr inbounds float, ptr %v22, i64 %v512
  %v514 = icmp sge i64 %v504, 8
  br i1 %v514, label %b64, label %b65
b64:
  br label %b66
b66:
  %v515 = phi i64 [ 0, %b64 ], [ %v589, %b67 ]
  %v516 = icmp slt i64 %v515, 8
  br i1 %v516, label %b67, label %b68
b67:
  %v517 = add i64 %v515, 0
  %v518 = getelementptr inbounds float, ptr %v513, i64 %v517
  %v519 = load <8 x float>, ptr %v518, align 4
  %v520 = add i64 %v515, 8
  %v521 = getelementptr inbounds float, ptr %v513, i64 %v520
  %v522 = load <8 x float>, ptr %v521, align 4
  %v523 = add i64 %v515, 16
  %v524 = getelementptr inbounds float, ptr %v513, i64 %v523
  %v525 = load <8 x float>, ptr %v524, align 4
  %v526 = add i64 %v515, 24
  %v527 = getelementptr inbounds float, ptr %v513, i64 %v526
  %v528 = load <8 x float>, ptr %v527, align 4
  %v529 = add i64 %v515, 32
  %v530 = getelementptr inbounds float, ptr %v513, i64 %v529
  %v531 = load <8 x float>, ptr %v530, align 4
  %v532 = add i64 %v515, 40
  %v533 = getelementptr inbounds float, ptr %v513, i64 %v532
  %v534 = load <8 x float>, ptr %v533, align 4
  %v535 = add i64 %v515, 48
  %v536 = getelementptr inbounds float, ptr %v513, i64 %v535
  %v537 = load <8 x float>, ptr %v536, align 4
  %v538 = add i64 %v515, 56
  %v539 = getelementptr inbounds float, ptr %v513, i64 %v538
  %v540 = load <8 x float>, ptr %v539, align 4
  %v541 = shufflevector <8 x float> %v519, <8 x float> %v531, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v542 = shufflevector <8 x float> %v519, <8 x float> %v531, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v543 = shufflevector <8 x float> %v522, <8 x float> %v534, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v544 = shufflevector <8 x float> %v522, <8 x float> %v534, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v545 = shufflevector <8 x float> %v525, <8 x float> %v537, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v546 = shufflevector <8 x float> %v525, <8 x float> %v537, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v547 = shufflevector <8 x float> %v528, <8 x float> %v540, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v548 = shufflevector <8 x float> %v528, <8 x float> %v540, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v549 = shufflevector <8 x float> %v541, <8 x float> %v545, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v550 = shufflevector <8 x float> %v541, <8 x float> %v545, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v551 = shufflevector <8 x float> %v543, <8 x float> %v547, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v552 = shufflevector <8 x float> %v543, <8 x float> %v547, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v553 = shufflevector <8 x float> %v542, <8 x float> %v546, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v554 = shufflevector <8 x float> %v542, <8 x float> %v546, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v555 = shufflevector <8 x float> %v544, <8 x float> %v548, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v556 = shufflevector <8 x float> %v544, <8 x float> %v548, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v557 = shufflevector <8 x float> %v549, <8 x float> %v551, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v558 = shufflevector <8 x float> %v549, <8 x float> %v551, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v559 = shufflevector <8 x float> %v550, <8 x float> %v552, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v560 = shufflevector <8 x float> %v550, <8 x float> %v552, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v561 = shufflevector <8 x float> %v553, <8 x float> %v555, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v562 = shufflevector <8 x float> %v553, <8 x float> %v555, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v563 = shufflevector <8 x float> %v554, <8 x float> %v556, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v564 = shufflevector <8 x float> %v554, <8 x float> %v556, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v565 = add i64 %v515, 0
  %v566 = mul i64 %v565, 32
  %v567 = getelementptr inbounds float, ptr %v501, i64 %v566
  store <8 x float> %v557, ptr %v567, align 4
  %v568 = add i64 %v515, 1
  %v569 = mul i64 %v568, 32
  %v570 = getelementptr inbounds float, ptr %v501, i64 %v569
  store <8 x float> %v558, ptr %v570, align 4
  %v571 = add i64 %v515, 2
  %v572 = mul i64 %v571, 32
  %v573 = getelementptr inbounds float, ptr %v501, i64 %v572
  store <8 x float> %v559, ptr %v573, align 4
  %v574 = add i64 %v515, 3
  %v575 = mul i64 %v574, 32
  %v576 = getelementptr inbounds float, ptr %v501, i64 %v575
  store <8 x float> %v560, ptr %v576, align 4
  %v577 = add i64 %v515, 4
  %v578 = mul i64 %v577, 32
  %v579 = getelementptr inbounds float, ptr %v501, i64 %v578
  store <8 x float> %v561, ptr %v579, align 4
  %v580 = add i64 %v515, 5
  %v581 = mul i64 %v580, 32
  %v582 = getelementptr inbounds float, ptr %v501, i64 %v581
  store <8 x float> %v562, ptr %v582, align 4
  %v583 = add i64 %v515, 6
  %v584 = mul i64 %v583, 32
  %v585 = getelementptr inbounds float, ptr %v501, i64 %v584
  store <8 x float> %v563, ptr %v585, align 4
  %v586 = add i64 %v515, 7
  %v587 = mul i64 %v586, 32
  %v588 = getelementptr inbounds float, ptr %v501, i64 %v587
  store <8 x float> %v564, ptr %v588, align 4
  %v589 = add nsw i64 %v515, 8
  br label %b66
b68:
  br label %b69
b69:
  %v590 = phi i64 [ 8, %b68 ], [ %v598, %b70 ]
  %v591 = icmp slt i64 %v590, 8
  br i1 %v591, label %b70, label %b71
b70:
  %v592 = mul i64 %v590, 1
  %v593 = getelementptr inbounds float, ptr %v513, i64 %v592
  %v594 = getelementptr float, ptr %v593, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v595 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v594, <8 x i1> %v510, <8 x float> zeroinitializer)
  %v596 = mul i64 %v590, 32
  %v597 = getelementptr inbounds float, ptr %v501, i64 %v596
  store <8 x float> %v595, ptr %v597, align 4
  %v598 = add nsw i64 %v590, 1
  br label %b69
b71:
  br label %b65
b65:
  %v599 = icmp slt i64 %v504, 8
  br i1 %v599, label %b72, label %b73
b72:
  br label %b74
b74:
  %v600 = phi i64 [ 0, %b72 ], [ %v608, %b75 ]
  %v601 = icmp slt i64 %v600, 8
  br i1 %v601, label %b75, label %b76
b75:
  %v602 = mul i64 %v600, 1
  %v603 = getelementptr inbounds float, ptr %v513, i64 %v602
  %v604 = getelementptr float, ptr %v603, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v605 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v604, <8 x i1> %v510, <8 x float> zeroinitializer)
  %v606 = mul i64 %v600, 32
  %v607 = getelementptr inbounds float, ptr %v501, i64 %v606
  store <8 x float> %v605, ptr %v607, align 4
  %v608 = add nsw i64 %v600, 1
  br label %b74
b76:
  br label %b73
b73:
  %v609 = add i64 %v277, 24
  %v610 = add i64 %v278, 24
  %v611 = getelementptr inbounds float, ptr %v256, i64 %v609
  %v612 = sub i64 32, %v610
  %v613 = icmp slt i64 %v612, 0
  %v614 = select i1 %v613, i64 0, i64 %v612
  %v615 = icmp ult i64 %v614, 8
  %v616 = select i1 %v615, i64 %v614, i64 8
  %v617 = trunc i64 %v616 to i32
  %v618 = insertelement <8 x i32> poison, i32 %v617, i64 0
  %v619 = shufflevector <8 x i32> %v618, <8 x i32> poison, <8 x i32> zeroinitializer
  %v620 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v619
  %v621 = mul i64 %v610, 8
  %v622 = add i64 0, %v621
  %v623 = getelementptr inbounds float, ptr %v22, i64 %v622
  %v624 = icmp sge i64 %v614, 8
  br i1 %v624, label %b77, label %b78
b77:
  br label %b79
b79:
  %v625 = phi i64 [ 0, %b77 ], [ %v699, %b80 ]
  %v626 = icmp slt i64 %v625, 8
  br i1 %v626, label %b80, label %b81
b80:
  %v627 = add i64 %v625, 0
  %v628 = getelementptr inbounds float, ptr %v623, i64 %v627
  %v629 = load <8 x float>, ptr %v628, align 4
  %v630 = add i64 %v625, 8
  %v631 = getelementptr inbounds float, ptr %v623, i64 %v630
  %v632 = load <8 x float>, ptr %v631, align 4
  %v633 = add i64 %v625, 16
  %v634 = getelementptr inbounds float, ptr %v623, i64 %v633
  %v635 = load <8 x float>, ptr %v634, align 4
  %v636 = add i64 %v625, 24
  %v637 = getelementptr inbounds float, ptr %v623, i64 %v636
  %v638 = load <8 x float>, ptr %v637, align 4
  %v639 = add i64 %v625, 32
  %v640 = getelementptr inbounds float, ptr %v623, i64 %v639
  %v641 = load <8 x float>, ptr %v640, align 4
  %v642 = add i64 %v625, 40
  %v643 = getelementptr inbounds float, ptr %v623, i64 %v642
  %v644 = load <8 x float>, ptr %v643, align 4
  %v645 = add i64 %v625, 48
  %v646 = getelementptr inbounds float, ptr %v623, i64 %v645
  %v647 = load <8 x float>, ptr %v646, align 4
  %v648 = add i64 %v625, 56
  %v649 = getelementptr inbounds float, ptr %v623, i64 %v648
  %v650 = load <8 x float>, ptr %v649, align 4
  %v651 = shufflevector <8 x float> %v629, <8 x float> %v641, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v652 = shufflevector <8 x float> %v629, <8 x float> %v641, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v653 = shufflevector <8 x float> %v632, <8 x float> %v644, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v654 = shufflevector <8 x float> %v632, <8 x float> %v644, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v655 = shufflevector <8 x float> %v635, <8 x float> %v647, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v656 = shufflevector <8 x float> %v635, <8 x float> %v647, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v657 = shufflevector <8 x float> %v638, <8 x float> %v650, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v658 = shufflevector <8 x float> %v638, <8 x float> %v650, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v659 = shufflevector <8 x float> %v651, <8 x float> %v655, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v660 = shufflevector <8 x float> %v651, <8 x float> %v655, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v661 = shufflevector <8 x float> %v653, <8 x float> %v657, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v662 = shufflevector <8 x float> %v653, <8 x float> %v657, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v663 = shufflevector <8 x float> %v652, <8 x float> %v656, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v664 = shufflevector <8 x float> %v652, <8 x float> %v656, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v665 = shufflevector <8 x float> %v654, <8 x float> %v658, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v666 = shufflevector <8 x float> %v654, <8 x float> %v658, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v667 = shufflevector <8 x float> %v659, <8 x float> %v661, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v668 = shufflevector <8 x float> %v659, <8 x float> %v661, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v669 = shufflevector <8 x float> %v660, <8 x float> %v662, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v670 = shufflevector <8 x float> %v660, <8 x float> %v662, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v671 = shufflevector <8 x float> %v663, <8 x float> %v665, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v672 = shufflevector <8 x float> %v663, <8 x float> %v665, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v673 = shufflevector <8 x float> %v664, <8 x float> %v666, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v674 = shufflevector <8 x float> %v664, <8 x float> %v666, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v675 = add i64 %v625, 0
  %v676 = mul i64 %v675, 32
  %v677 = getelementptr inbounds float, ptr %v611, i64 %v676
  store <8 x float> %v667, ptr %v677, align 4
  %v678 = add i64 %v625, 1
  %v679 = mul i64 %v678, 32
  %v680 = getelementptr inbounds float, ptr %v611, i64 %v679
  store <8 x float> %v668, ptr %v680, align 4
  %v681 = add i64 %v625, 2
  %v682 = mul i64 %v681, 32
  %v683 = getelementptr inbounds float, ptr %v611, i64 %v682
  store <8 x float> %v669, ptr %v683, align 4
  %v684 = add i64 %v625, 3
  %v685 = mul i64 %v684, 32
  %v686 = getelementptr inbounds float, ptr %v611, i64 %v685
  store <8 x float> %v670, ptr %v686, align 4
  %v687 = add i64 %v625, 4
  %v688 = mul i64 %v687, 32
  %v689 = getelementptr inbounds float, ptr %v611, i64 %v688
  store <8 x float> %v671, ptr %v689, align 4
  %v690 = add i64 %v625, 5
  %v691 = mul i64 %v690, 32
  %v692 = getelementptr inbounds float, ptr %v611, i64 %v691
  store <8 x float> %v672, ptr %v692, align 4
  %v693 = add i64 %v625, 6
  %v694 = mul i64 %v693, 32
  %v695 = getelementptr inbounds float, ptr %v611, i64 %v694
  store <8 x float> %v673, ptr %v695, align 4
  %v696 = add i64 %v625, 7
  %v697 = mul i64 %v696, 32
  %v698 = getelementptr inbounds float, ptr %v611, i64 %v697
  store <8 x float> %v674, ptr %v698, align 4
  %v699 = add nsw i64 %v625, 8
  br label %b79
b81:
  br label %b82
b82:
  %v700 = phi i64 [ 8, %b81 ], [ %v708, %b83 ]
  %v701 = icmp slt i64 %v700, 8
  br i1 %v701, label %b83, label %b84
b83:
  %v702 = mul i64 %v700, 1
  %v703 = getelementptr inbounds float, ptr %v623, i64 %v702
  %v704 = getelementptr float, ptr %v703, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v705 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v704, <8 x i1> %v620, <8 x float> zeroinitializer)
  %v706 = mul i64 %v700, 32
  %v707 = getelementptr inbounds float, ptr %v611, i64 %v706
  store <8 x float> %v705, ptr %v707, align 4
  %v708 = add nsw i64 %v700, 1
  br label %b82
b84:
  br label %b78
b78:
  %v709 = icmp slt i64 %v614, 8
  br i1 %v709, label %b85, label %b86
b85:
  br label %b87
b87:
  %v710 = phi i64 [ 0, %b85 ], [ %v718, %b88 ]
  %v711 = icmp slt i64 %v710, 8
  br i1 %v711, label %b88, label %b89
b88:
  %v712 = mul i64 %v710, 1
  %v713 = getelementptr inbounds float, ptr %v623, i64 %v712
  %v714 = getelementptr float, ptr %v713, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v715 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v714, <8 x i1> %v620, <8 x float> zeroinitializer)
  %v716 = mul i64 %v710, 32
  %v717 = getelementptr inbounds float, ptr %v611, i64 %v716
  store <8 x float> %v715, ptr %v717, align 4
  %v718 = add nsw i64 %v710, 1
  br label %b87
b89:
  br label %b86
b86:
  %v719 = add i64 %v277, 256
  %v720 = add nsw i64 %v275, 1
  br label %b35
b37:
  br label %b34
b34:
  %v721 = icmp sgt i64 %v3, 1
  br i1 %v721, label %b90, label %b91
b90:
  %v722 = getelementptr inbounds i64, ptr %v1, i64 3
  %v723 = atomicrmw add ptr %v722, i64 1 acq_rel
  %v724 = load i64, ptr %v153, align 8
  %v725 = add i64 %v724, 1
  store i64 %v725, ptr %v153, align 8
  %v726 = mul i64 %v3, %v725
  br label %b92
b92:
  %v727 = load atomic i64, ptr %v722 acquire, align 8
  %v728 = icmp slt i64 %v727, %v726
  br i1 %v728, label %b93, label %b94
b93:
  %v729 = call i32 @sched_yield()
  br label %b92
b94:
  br label %b91
b91:
  %v730 = getelementptr inbounds float, ptr %v155, i64 256
  %v731 = getelementptr inbounds i64, ptr %v1, i64 4
  %v732 = load i64, ptr %v731, align 8
  %v733 = icmp eq i64 %v732, 0
  br i1 %v733, label %b95, label %b96
b95:
  %v734 = add i64 1, 0
  %v735 = sdiv i64 %v734, 1
  %v736 = add i64 %v2, 1
  %v737 = mul i64 %v735, %v2
  %v738 = sdiv i64 %v737, %v3
  %v739 = mul i64 %v738, 1
  %v740 = icmp slt i64 %v739, 1
  %v741 = select i1 %v740, i64 %v739, i64 1
  %v742 = mul i64 %v735, %v736
  %v743 = sdiv i64 %v742, %v3
  %v744 = mul i64 %v743, 1
  %v745 = icmp slt i64 %v744, 1
  %v746 = select i1 %v745, i64 %v744, i64 1
  %v747 = icmp slt i64 %v746, 1
  %v748 = select i1 %v747, i64 %v746, i64 1
  br label %b97
b97:
  %v749 = phi i64 [ %v741, %b95 ], [ %v1194, %b148 ]
  %v750 = icmp slt i64 %v749, %v748
  br i1 %v750, label %b98, label %b99
b98:
  %v751 = mul i64 %v749, 256
  %v752 = mul i64 %v749, 32
  %v753 = add i64 %v751, 0
  %v754 = add i64 %v752, 0
  %v755 = getelementptr inbounds float, ptr %v730, i64 %v753
  %v756 = sub i64 32, %v754
  %v757 = icmp slt i64 %v756, 0
  %v758 = select i1 %v757, i64 0, i64 %v756
  %v759 = icmp ult i64 %v758, 8
  %v760 = select i1 %v759, i64 %v758, i64 8
  %v761 = trunc i64 %v760 to i32
  %v762 = insertelement <8 x i32> poison, i32 %v761, i64 0
  %v763 = shufflevector <8 x i32> %v762, <8 x i32> poison, <8 x i32> zeroinitializer
  %v764 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v763
  %v765 = mul i64 %v754, 8
  %v766 = add i64 0, %v765
  %v767 = getelementptr inbounds float, ptr %v12, i64 %v766
  %v768 = icmp sge i64 %v758, 8
  br i1 %v768, label %b100, label %b101
b100:
  br label %b102
b102:
  %v769 = phi i64 [ 0, %b100 ], [ %v843, %b103 ]
  %v770 = icmp slt i64 %v769, 8
  br i1 %v770, label %b103, label %b104
b103:
  %v771 = add i64 %v769, 0
  %v772 = getelementptr inbounds float, ptr %v767, i64 %v771
  %v773 = load <8 x float>, ptr %v772, align 4
  %v774 = add i64 %v769, 8
  %v775 = getelementptr inbounds float, ptr %v767, i64 %v774
  %v776 = load <8 x float>, ptr %v775, align 4
  %v777 = add i64 %v769, 16
  %v778 = getelementptr inbounds float, ptr %v767, i64 %v777
  %v779 = load <8 x float>, ptr %v778, align 4
  %v780 = add i64 %v769, 24
  %v781 = getelementptr inbounds float, ptr %v767, i64 %v780
  %v782 = load <8 x float>, ptr %v781, align 4
  %v783 = add i64 %v769, 32
  %v784 = getelementptr inbounds float, ptr %v767, i64 %v783
  %v785 = load <8 x float>, ptr %v784, align 4
  %v786 = add i64 %v769, 40
  %v787 = getelementptr inbounds float, ptr %v767, i64 %v786
  %v788 = load <8 x float>, ptr %v787, align 4
  %v789 = add i64 %v769, 48
  %v790 = getelementptr inbounds float, ptr %v767, i64 %v789
  %v791 = load <8 x float>, ptr %v790, align 4
  %v792 = add i64 %v769, 56
  %v793 = getelementptr inbounds float, ptr %v767, i64 %v792
  %v794 = load <8 x float>, ptr %v793, align 4
  %v795 = shufflevector <8 x float> %v773, <8 x float> %v785, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v796 = shufflevector <8 x float> %v773, <8 x float> %v785, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v797 = shufflevector <8 x float> %v776, <8 x float> %v788, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v798 = shufflevector <8 x float> %v776, <8 x float> %v788, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v799 = shufflevector <8 x float> %v779, <8 x float> %v791, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v800 = shufflevector <8 x float> %v779, <8 x float> %v791, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v801 = shufflevector <8 x float> %v782, <8 x float> %v794, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v802 = shufflevector <8 x float> %v782, <8 x float> %v794, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v803 = shufflevector <8 x float> %v795, <8 x float> %v799, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v804 = shufflevector <8 x float> %v795, <8 x float> %v799, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v805 = shufflevector <8 x float> %v797, <8 x float> %v801, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v806 = shufflevector <8 x float> %v797, <8 x float> %v801, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v807 = shufflevector <8 x float> %v796, <8 x float> %v800, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v808 = shufflevector <8 x float> %v796, <8 x float> %v800, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v809 = shufflevector <8 x float> %v798, <8 x float> %v802, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v810 = shufflevector <8 x float> %v798, <8 x float> %v802, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v811 = shufflevector <8 x float> %v803, <8 x float> %v805, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v812 = shufflevector <8 x float> %v803, <8 x float> %v805, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v813 = shufflevector <8 x float> %v804, <8 x float> %v806, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v814 = shufflevector <8 x float> %v804, <8 x float> %v806, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v815 = shufflevector <8 x float> %v807, <8 x float> %v809, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v816 = shufflevector <8 x float> %v807, <8 x float> %v809, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v817 = shufflevector <8 x float> %v808, <8 x float> %v810, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v818 = shufflevector <8 x float> %v808, <8 x float> %v810, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v819 = add i64 %v769, 0
  %v820 = mul i64 %v819, 32
  %v821 = getelementptr inbounds float, ptr %v755, i64 %v820
  store <8 x float> %v811, ptr %v821, align 4
  %v822 = add i64 %v769, 1
  %v823 = mul i64 %v822, 32
  %v824 = getelementptr inbounds float, ptr %v755, i64 %v823
  store <8 x float> %v812, ptr %v824, align 4
  %v825 = add i64 %v769, 2
  %v826 = mul i64 %v825, 32
  %v827 = getelementptr inbounds float, ptr %v755, i64 %v826
  store <8 x float> %v813, ptr %v827, align 4
  %v828 = add i64 %v769, 3
  %v829 = mul i64 %v828, 32
  %v830 = getelementptr inbounds float, ptr %v755, i64 %v829
  store <8 x float> %v814, ptr %v830, align 4
  %v831 = add i64 %v769, 4
  %v832 = mul i64 %v831, 32
  %v833 = getelementptr inbounds float, ptr %v755, i64 %v832
  store <8 x float> %v815, ptr %v833, align 4
  %v834 = add i64 %v769, 5
  %v835 = mul i64 %v834, 32
  %v836 = getelementptr inbounds float, ptr %v755, i64 %v835
  store <8 x float> %v816, ptr %v836, align 4
  %v837 = add i64 %v769, 6
  %v838 = mul i64 %v837, 32
  %v839 = getelementptr inbounds float, ptr %v755, i64 %v838
  store <8 x float> %v817, ptr %v839, align 4
  %v840 = add i64 %v769, 7
  %v841 = mul i64 %v840, 32
  %v842 = getelementptr inbounds float, ptr %v755, i64 %v841
  store <8 x float> %v818, ptr %v842, align 4
  %v843 = add nsw i64 %v769, 8
  br label %b102
b104:
  br label %b105
b105:
  %v844 = phi i64 [ 8, %b104 ], [ %v852, %b106 ]
  %v845 = icmp slt i64 %v844, 8
  br i1 %v845, label %b106, label %b107
b106:
  %v846 = mul i64 %v844, 1
  %v847 = getelementptr inbounds float, ptr %v767, i64 %v846
  %v848 = getelementptr float, ptr %v847, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v849 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v848, <8 x i1> %v764, <8 x float> zeroinitializer)
  %v850 = mul i64 %v844, 32
  %v851 = getelementptr inbounds float, ptr %v755, i64 %v850
  store <8 x float> %v849, ptr %v851, align 4
  %v852 = add nsw i64 %v844, 1
  br label %b105
b107:
  br label %b101
b101:
  %v853 = icmp slt i64 %v758, 8
  br i1 %v853, label %b108, label %b109
b108:
  br label %b110
b110:
  %v854 = phi i64 [ 0, %b108 ], [ %v862, %b111 ]
  %v855 = icmp slt i64 %v854, 8
  br i1 %v855, label %b111, label %b112
b111:
  %v856 = mul i64 %v854, 1
  %v857 = getelementptr inbounds float, ptr %v767, i64 %v856
  %v858 = getelementptr float, ptr %v857, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v859 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v858, <8 x i1> %v764, <8 x float> zeroinitializer)
  %v860 = mul i64 %v854, 32
  %v861 = getelementptr inbounds float, ptr %v755, i64 %v860
  store <8 x float> %v859, ptr %v861, align 4
  %v862 = add nsw i64 %v854, 1
  br label %b110
b112:
  br label %b109
b109:
  %v863 = add i64 %v751, 8
  %v864 = add i64 %v752, 8
  %v865 = getelementptr inbounds float, ptr %v730, i64 %v863
  %v866 = sub i64 32, %v864
  %v867 = icmp slt i64 %v866, 0
  %v868 = select i1 %v867, i64 0, i64 %v866
  %v869 = icmp ult i64 %v868, 8
  %v870 = select i1 %v869, i64 %v868, i64 8
  %v871 = trunc i64 %v870 to i32
  %v872 = insertelement <8 x i32> poison, i32 %v871, i64 0
  %v873 = shufflevector <8 x i32> %v872, <8 x i32> poison, <8 x i32> zeroinitializer
  %v874 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v873
  %v875 = mul i64 %v864, 8
  %v876 = add i64 0, %v875
  %v877 = getelementptr inbounds float, ptr %v12, i64 %v876
  %v878 = icmp sge i64 %v868, 8
  br i1 %v878, label %b113, label %b114
b113:
  br label %b115
b115:
  %v879 = phi i64 [ 0, %b113 ], [ %v953, %b116 ]
  %v880 = icmp slt i64 %v879, 8
  br i1 %v880, label %b116, label %b117
b116:
  %v881 = add i64 %v879, 0
  %v882 = getelementptr inbounds float, ptr %v877, i64 %v881
  %v883 = load <8 x float>, ptr %v882, align 4
  %v884 = add i64 %v879, 8
  %v885 = getelementptr inbounds float, ptr %v877, i64 %v884
  %v886 = load <8 x float>, ptr %v885, align 4
  %v887 = add i64 %v879, 16
  %v888 = getelementptr inbounds float, ptr %v877, i64 %v887
  %v889 = load <8 x float>, ptr %v888, align 4
  %v890 = add i64 %v879, 24
  %v891 = getelementptr inbounds float, ptr %v877, i64 %v890
  %v892 = load <8 x float>, ptr %v891, align 4
  %v893 = add i64 %v879, 32
  %v894 = getelementptr inbounds float, ptr %v877, i64 %v893
  %v895 = load <8 x float>, ptr %v894, align 4
  %v896 = add i64 %v879, 40
  %v897 = getelementptr inbounds float, ptr %v877, i64 %v896
  %v898 = load <8 x float>, ptr %v897, align 4
  %v899 = add i64 %v879, 48
  %v900 = getelementptr inbounds float, ptr %v877, i64 %v899
  %v901 = load <8 x float>, ptr %v900, align 4
  %v902 = add i64 %v879, 56
  %v903 = getelementptr inbounds float, ptr %v877, i64 %v902
  %v904 = load <8 x float>, ptr %v903, align 4
  %v905 = shufflevector <8 x float> %v883, <8 x float> %v895, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v906 = shufflevector <8 x float> %v883, <8 x float> %v895, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v907 = shufflevector <8 x float> %v886, <8 x float> %v898, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v908 = shufflevector <8 x float> %v886, <8 x float> %v898, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v909 = shufflevector <8 x float> %v889, <8 x float> %v901, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v910 = shufflevector <8 x float> %v889, <8 x float> %v901, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v911 = shufflevector <8 x float> %v892, <8 x float> %v904, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v912 = shufflevector <8 x float> %v892, <8 x float> %v904, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v913 = shufflevector <8 x float> %v905, <8 x float> %v909, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v914 = shufflevector <8 x float> %v905, <8 x float> %v909, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v915 = shufflevector <8 x float> %v907, <8 x float> %v911, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v916 = shufflevector <8 x float> %v907, <8 x float> %v911, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v917 = shufflevector <8 x float> %v906, <8 x float> %v910, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v918 = shufflevector <8 x float> %v906, <8 x float> %v910, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v919 = shufflevector <8 x float> %v908, <8 x float> %v912, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v920 = shufflevector <8 x float> %v908, <8 x float> %v912, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v921 = shufflevector <8 x float> %v913, <8 x float> %v915, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v922 = shufflevector <8 x float> %v913, <8 x float> %v915, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v923 = shufflevector <8 x float> %v914, <8 x float> %v916, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v924 = shufflevector <8 x float> %v914, <8 x float> %v916, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v925 = shufflevector <8 x float> %v917, <8 x float> %v919, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v926 = shufflevector <8 x float> %v917, <8 x float> %v919, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v927 = shufflevector <8 x float> %v918, <8 x float> %v920, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v928 = shufflevector <8 x float> %v918, <8 x float> %v920, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v929 = add i64 %v879, 0
  %v930 = mul i64 %v929, 32
  %v931 = getelementptr inbounds float, ptr %v865, i64 %v930
  store <8 x float> %v921, ptr %v931, align 4
  %v932 = add i64 %v879, 1
  %v933 = mul i64 %v932, 32
  %v934 = getelementptr inbounds float, ptr %v865, i64 %v933
  store <8 x float> %v922, ptr %v934, align 4
  %v935 = add i64 %v879, 2
  %v936 = mul i64 %v935, 32
  %v937 = getelementptr inbounds float, ptr %v865, i64 %v936
  store <8 x float> %v923, ptr %v937, align 4
  %v938 = add i64 %v879, 3
  %v939 = mul i64 %v938, 32
  %v940 = getelementptr inbounds float, ptr %v865, i64 %v939
  store <8 x float> %v924, ptr %v940, align 4
  %v941 = add i64 %v879, 4
  %v942 = mul i64 %v941, 32
  %v943 = getelementptr inbounds float, ptr %v865, i64 %v942
  store <8 x float> %v925, ptr %v943, align 4
  %v944 = add i64 %v879, 5
  %v945 = mul i64 %v944, 32
  %v946 = getelementptr inbounds float, ptr %v865, i64 %v945
  store <8 x float> %v926, ptr %v946, align 4
  %v947 = add i64 %v879, 6
  %v948 = mul i64 %v947, 32
  %v949 = getelementptr inbounds float, ptr %v865, i64 %v948
  store <8 x float> %v927, ptr %v949, align 4
  %v950 = add i64 %v879, 7
  %v951 = mul i64 %v950, 32
  %v952 = getelementptr inbounds float, ptr %v865, i64 %v951
  store <8 x float> %v928, ptr %v952, align 4
  %v953 = add nsw i64 %v879, 8
  br label %b115
b117:
  br label %b118
b118:
  %v954 = phi i64 [ 8, %b117 ], [ %v962, %b119 ]
  %v955 = icmp slt i64 %v954, 8
  br i1 %v955, label %b119, label %b120
b119:
  %v956 = mul i64 %v954, 1
  %v957 = getelementptr inbounds float, ptr %v877, i64 %v956
  %v958 = getelementptr float, ptr %v957, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v959 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v958, <8 x i1> %v874, <8 x float> zeroinitializer)
  %v960 = mul i64 %v954, 32
  %v961 = getelementptr inbounds float, ptr %v865, i64 %v960
  store <8 x float> %v959, ptr %v961, align 4
  %v962 = add nsw i64 %v954, 1
  br label %b118
b120:
  br label %b114
b114:
  %v963 = icmp slt i64 %v868, 8
  br i1 %v963, label %b121, label %b122
b121:
  br label %b123
b123:
  %v964 = phi i64 [ 0, %b121 ], [ %v972, %b124 ]
  %v965 = icmp slt i64 %v964, 8
  br i1 %v965, label %b124, label %b125
b124:
  %v966 = mul i64 %v964, 1
  %v967 = getelementptr inbounds float, ptr %v877, i64 %v966
  %v968 = getelementptr float, ptr %v967, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v969 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v968, <8 x i1> %v874, <8 x float> zeroinitializer)
  %v970 = mul i64 %v964, 32
  %v971 = getelementptr inbounds float, ptr %v865, i64 %v970
  store <8 x float> %v969, ptr %v971, align 4
  %v972 = add nsw i64 %v964, 1
  br label %b123
b125:
  br label %b122
b122:
  %v973 = add i64 %v751, 16
  %v974 = add i64 %v752, 16
  %v975 = getelementptr inbounds float, ptr %v730, i64 %v973
  %v976 = sub i64 32, %v974
  %v977 = icmp slt i64 %v976, 0
  %v978 = select i1 %v977, i64 0, i64 %v976
  %v979 = icmp ult i64 %v978, 8
  %v980 = select i1 %v979, i64 %v978, i64 8
  %v981 = trunc i64 %v980 to i32
  %v982 = insertelement <8 x i32> poison, i32 %v981, i64 0
  %v983 = shufflevector <8 x i32> %v982, <8 x i32> poison, <8 x i32> zeroinitializer
  %v984 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v983
  %v985 = mul i64 %v974, 8
  %v986 = add i64 0, %v985
  %v987 = getelementptr inbounds float, ptr %v12, i64 %v986
  %v988 = icmp sge i64 %v978, 8
  br i1 %v988, label %b126, label %b127
b126:
  br label %b128
b128:
  %v989 = phi i64 [ 0, %b126 ], [ %v1063, %b129 ]
  %v990 = icmp slt i64 %v989, 8
  br i1 %v990, label %b129, label %b130
b129:
  %v991 = add i64 %v989, 0
  %v992 = getelementptr inbounds float, ptr %v987, i64 %v991
  %v993 = load <8 x float>, ptr %v992, align 4
  %v994 = add i64 %v989, 8
  %v995 = getelementptr inbounds float, ptr %v987, i64 %v994
  %v996 = load <8 x float>, ptr %v995, align 4
  %v997 = add i64 %v989, 16
  %v998 = getelementptr inbounds float, ptr %v987, i64 %v997
  %v999 = load <8 x float>, ptr %v998, align 4
  %v1000 = add i64 %v989, 24
  %v1001 = getelementptr inbounds float, ptr %v987, i64 %v1000
  %v1002 = load <8 x float>, ptr %v1001, align 4
  %v1003 = add i64 %v989, 32
  %v1004 = getelementptr inbounds float, ptr %v987, i64 %v1003
  %v1005 = load <8 x float>, ptr %v1004, align 4
  %v1006 = add i64 %v989, 40
  %v1007 = getelementptr inbounds float, ptr %v987, i64 %v1006
  %v1008 = load <8 x float>, ptr %v1007, align 4
  %v1009 = add i64 %v989, 48
  %v1010 = getelementptr inbounds float, ptr %v987, i64 %v1009
  %v1011 = load <8 x float>, ptr %v1010, align 4
  %v1012 = add i64 %v989, 56
  %v1013 = getelementptr inbounds float, ptr %v987, i64 %v1012
  %v1014 = load <8 x float>, ptr %v1013, align 4
  %v1015 = shufflevector <8 x float> %v993, <8 x float> %v1005, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1016 = shufflevector <8 x float> %v993, <8 x float> %v1005, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1017 = shufflevector <8 x float> %v996, <8 x float> %v1008, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1018 = shufflevector <8 x float> %v996, <8 x float> %v1008, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1019 = shufflevector <8 x float> %v999, <8 x float> %v1011, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1020 = shufflevector <8 x float> %v999, <8 x float> %v1011, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1021 = shufflevector <8 x float> %v1002, <8 x float> %v1014, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1022 = shufflevector <8 x float> %v1002, <8 x float> %v1014, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1023 = shufflevector <8 x float> %v1015, <8 x float> %v1019, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1024 = shufflevector <8 x float> %v1015, <8 x float> %v1019, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1025 = shufflevector <8 x float> %v1017, <8 x float> %v1021, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1026 = shufflevector <8 x float> %v1017, <8 x float> %v1021, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1027 = shufflevector <8 x float> %v1016, <8 x float> %v1020, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1028 = shufflevector <8 x float> %v1016, <8 x float> %v1020, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1029 = shufflevector <8 x float> %v1018, <8 x float> %v1022, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1030 = shufflevector <8 x float> %v1018, <8 x float> %v1022, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1031 = shufflevector <8 x float> %v1023, <8 x float> %v1025, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1032 = shufflevector <8 x float> %v1023, <8 x float> %v1025, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1033 = shufflevector <8 x float> %v1024, <8 x float> %v1026, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1034 = shufflevector <8 x float> %v1024, <8 x float> %v1026, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1035 = shufflevector <8 x float> %v1027, <8 x float> %v1029, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1036 = shufflevector <8 x float> %v1027, <8 x float> %v1029, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1037 = shufflevector <8 x float> %v1028, <8 x float> %v1030, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1038 = shufflevector <8 x float> %v1028, <8 x float> %v1030, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1039 = add i64 %v989, 0
  %v1040 = mul i64 %v1039, 32
  %v1041 = getelementptr inbounds float, ptr %v975, i64 %v1040
  store <8 x float> %v1031, ptr %v1041, align 4
  %v1042 = add i64 %v989, 1
  %v1043 = mul i64 %v1042, 32
  %v1044 = getelementptr inbounds float, ptr %v975, i64 %v1043
  store <8 x float> %v1032, ptr %v1044, align 4
  %v1045 = add i64 %v989, 2
  %v1046 = mul i64 %v1045, 32
  %v1047 = getelementptr inbounds float, ptr %v975, i64 %v1046
  store <8 x float> %v1033, ptr %v1047, align 4
  %v1048 = add i64 %v989, 3
  %v1049 = mul i64 %v1048, 32
  %v1050 = getelementptr inbounds float, ptr %v975, i64 %v1049
  store <8 x float> %v1034, ptr %v1050, align 4
  %v1051 = add i64 %v989, 4
  %v1052 = mul i64 %v1051, 32
  %v1053 = getelementptr inbounds float, ptr %v975, i64 %v1052
  store <8 x float> %v1035, ptr %v1053, align 4
  %v1054 = add i64 %v989, 5
  %v1055 = mul i64 %v1054, 32
  %v1056 = getelementptr inbounds float, ptr %v975, i64 %v1055
  store <8 x float> %v1036, ptr %v1056, align 4
  %v1057 = add i64 %v989, 6
  %v1058 = mul i64 %v1057, 32
  %v1059 = getelementptr inbounds float, ptr %v975, i64 %v1058
  store <8 x float> %v1037, ptr %v1059, align 4
  %v1060 = add i64 %v989, 7
  %v1061 = mul i64 %v1060, 32
  %v1062 = getelementptr inbounds float, ptr %v975, i64 %v1061
  store <8 x float> %v1038, ptr %v1062, align 4
  %v1063 = add nsw i64 %v989, 8
  br label %b128
b130:
  br label %b131
b131:
  %v1064 = phi i64 [ 8, %b130 ], [ %v1072, %b132 ]
  %v1065 = icmp slt i64 %v1064, 8
  br i1 %v1065, label %b132, label %b133
b132:
  %v1066 = mul i64 %v1064, 1
  %v1067 = getelementptr inbounds float, ptr %v987, i64 %v1066
  %v1068 = getelementptr float, ptr %v1067, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1069 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1068, <8 x i1> %v984, <8 x float> zeroinitializer)
  %v1070 = mul i64 %v1064, 32
  %v1071 = getelementptr inbounds float, ptr %v975, i64 %v1070
  store <8 x float> %v1069, ptr %v1071, align 4
  %v1072 = add nsw i64 %v1064, 1
  br label %b131
b133:
  br label %b127
b127:
  %v1073 = icmp slt i64 %v978, 8
  br i1 %v1073, label %b134, label %b135
b134:
  br label %b136
b136:
  %v1074 = phi i64 [ 0, %b134 ], [ %v1082, %b137 ]
  %v1075 = icmp slt i64 %v1074, 8
  br i1 %v1075, label %b137, label %b138
b137:
  %v1076 = mul i64 %v1074, 1
  %v1077 = getelementptr inbounds float, ptr %v987, i64 %v1076
  %v1078 = getelementptr float, ptr %v1077, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1079 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1078, <8 x i1> %v984, <8 x float> zeroinitializer)
  %v1080 = mul i64 %v1074, 32
  %v1081 = getelementptr inbounds float, ptr %v975, i64 %v1080
  store <8 x float> %v1079, ptr %v1081, align 4
  %v1082 = add nsw i64 %v1074, 1
  br label %b136
b138:
  br label %b135
b135:
  %v1083 = add i64 %v751, 24
  %v1084 = add i64 %v752, 24
  %v1085 = getelementptr inbounds float, ptr %v730, i64 %v1083
  %v1086 = sub i64 32, %v1084
  %v1087 = icmp slt i64 %v1086, 0
  %v1088 = select i1 %v1087, i64 0, i64 %v1086
  %v1089 = icmp ult i64 %v1088, 8
  %v1090 = select i1 %v1089, i64 %v1088, i64 8
  %v1091 = trunc i64 %v1090 to i32
  %v1092 = insertelement <8 x i32> poison, i32 %v1091, i64 0
  %v1093 = shufflevector <8 x i32> %v1092, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1094 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1093
  %v1095 = mul i64 %v1084, 8
  %v1096 = add i64 0, %v1095
  %v1097 = getelementptr inbounds float, ptr %v12, i64 %v1096
  %v1098 = icmp sge i64 %v1088, 8
  br i1 %v1098, label %b139, label %b140
b139:
  br label %b141
b141:
  %v1099 = phi i64 [ 0, %b139 ], [ %v1173, %b142 ]
  %v1100 = icmp slt i64 %v1099, 8
  br i1 %v1100, label %b142, label %b143
b142:
  %v1101 = add i64 %v1099, 0
  %v1102 = getelementptr inbounds float, ptr %v1097, i64 %v1101
  %v1103 = load <8 x float>, ptr %v1102, align 4
  %v1104 = add i64 %v1099, 8
  %v1105 = getelementptr inbounds float, ptr %v1097, i64 %v1104
  %v1106 = load <8 x float>, ptr %v1105, align 4
  %v1107 = add i64 %v1099, 16
  %v1108 = getelementptr inbounds float, ptr %v1097, i64 %v1107
  %v1109 = load <8 x float>, ptr %v1108, align 4
  %v1110 = add i64 %v1099, 24
  %v1111 = getelementptr inbounds float, ptr %v1097, i64 %v1110
  %v1112 = load <8 x float>, ptr %v1111, align 4
  %v1113 = add i64 %v1099, 32
  %v1114 = getelementptr inbounds float, ptr %v1097, i64 %v1113
  %v1115 = load <8 x float>, ptr %v1114, align 4
  %v1116 = add i64 %v1099, 40
  %v1117 = getelementptr inbounds float, ptr %v1097, i64 %v1116
  %v1118 = load <8 x float>, ptr %v1117, align 4
  %v1119 = add i64 %v1099, 48
  %v1120 = getelementptr inbounds float, ptr %v1097, i64 %v1119
  %v1121 = load <8 x float>, ptr %v1120, align 4
  %v1122 = add i64 %v1099, 56
  %v1123 = getelementptr inbounds float, ptr %v1097, i64 %v1122
  %v1124 = load <8 x float>, ptr %v1123, align 4
  %v1125 = shufflevector <8 x float> %v1103, <8 x float> %v1115, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1126 = shufflevector <8 x float> %v1103, <8 x float> %v1115, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1127 = shufflevector <8 x float> %v1106, <8 x float> %v1118, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1128 = shufflevector <8 x float> %v1106, <8 x float> %v1118, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1129 = shufflevector <8 x float> %v1109, <8 x float> %v1121, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1130 = shufflevector <8 x float> %v1109, <8 x float> %v1121, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1131 = shufflevector <8 x float> %v1112, <8 x float> %v1124, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1132 = shufflevector <8 x float> %v1112, <8 x float> %v1124, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1133 = shufflevector <8 x float> %v1125, <8 x float> %v1129, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1134 = shufflevector <8 x float> %v1125, <8 x float> %v1129, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1135 = shufflevector <8 x float> %v1127, <8 x float> %v1131, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1136 = shufflevector <8 x float> %v1127, <8 x float> %v1131, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1137 = shufflevector <8 x float> %v1126, <8 x float> %v1130, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1138 = shufflevector <8 x float> %v1126, <8 x float> %v1130, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1139 = shufflevector <8 x float> %v1128, <8 x float> %v1132, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1140 = shufflevector <8 x float> %v1128, <8 x float> %v1132, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1141 = shufflevector <8 x float> %v1133, <8 x float> %v1135, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1142 = shufflevector <8 x float> %v1133, <8 x float> %v1135, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1143 = shufflevector <8 x float> %v1134, <8 x float> %v1136, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1144 = shufflevector <8 x float> %v1134, <8 x float> %v1136, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1145 = shufflevector <8 x float> %v1137, <8 x float> %v1139, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1146 = shufflevector <8 x float> %v1137, <8 x float> %v1139, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1147 = shufflevector <8 x float> %v1138, <8 x float> %v1140, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1148 = shufflevector <8 x float> %v1138, <8 x float> %v1140, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1149 = add i64 %v1099, 0
  %v1150 = mul i64 %v1149, 32
  %v1151 = getelementptr inbounds float, ptr %v1085, i64 %v1150
  store <8 x float> %v1141, ptr %v1151, align 4
  %v1152 = add i64 %v1099, 1
  %v1153 = mul i64 %v1152, 32
  %v1154 = getelementptr inbounds float, ptr %v1085, i64 %v1153
  store <8 x float> %v1142, ptr %v1154, align 4
  %v1155 = add i64 %v1099, 2
  %v1156 = mul i64 %v1155, 32
  %v1157 = getelementptr inbounds float, ptr %v1085, i64 %v1156
  store <8 x float> %v1143, ptr %v1157, align 4
  %v1158 = add i64 %v1099, 3
  %v1159 = mul i64 %v1158, 32
  %v1160 = getelementptr inbounds float, ptr %v1085, i64 %v1159
  store <8 x float> %v1144, ptr %v1160, align 4
  %v1161 = add i64 %v1099, 4
  %v1162 = mul i64 %v1161, 32
  %v1163 = getelementptr inbounds float, ptr %v1085, i64 %v1162
  store <8 x float> %v1145, ptr %v1163, align 4
  %v1164 = add i64 %v1099, 5
  %v1165 = mul i64 %v1164, 32
  %v1166 = getelementptr inbounds float, ptr %v1085, i64 %v1165
  store <8 x float> %v1146, ptr %v1166, align 4
  %v1167 = add i64 %v1099, 6
  %v1168 = mul i64 %v1167, 32
  %v1169 = getelementptr inbounds float, ptr %v1085, i64 %v1168
  store <8 x float> %v1147, ptr %v1169, align 4
  %v1170 = add i64 %v1099, 7
  %v1171 = mul i64 %v1170, 32
  %v1172 = getelementptr inbounds float, ptr %v1085, i64 %v1171
  store <8 x float> %v1148, ptr %v1172, align 4
  %v1173 = add nsw i64 %v1099, 8
  br label %b141
b143:
  br label %b144
b144:
  %v1174 = phi i64 [ 8, %b143 ], [ %v1182, %b145 ]
  %v1175 = icmp slt i64 %v1174, 8
  br i1 %v1175, label %b145, label %b146
b145:
  %v1176 = mul i64 %v1174, 1
  %v1177 = getelementptr inbounds float, ptr %v1097, i64 %v1176
  %v1178 = getelementptr float, ptr %v1177, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1179 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1178, <8 x i1> %v1094, <8 x float> zeroinitializer)
  %v1180 = mul i64 %v1174, 32
  %v1181 = getelementptr inbounds float, ptr %v1085, i64 %v1180
  store <8 x float> %v1179, ptr %v1181, align 4
  %v1182 = add nsw i64 %v1174, 1
  br label %b144
b146:
  br label %b140
b140:
  %v1183 = icmp slt i64 %v1088, 8
  br i1 %v1183, label %b147, label %b148
b147:
  br label %b149
b149:
  %v1184 = phi i64 [ 0, %b147 ], [ %v1192, %b150 ]
  %v1185 = icmp slt i64 %v1184, 8
  br i1 %v1185, label %b150, label %b151
b150:
  %v1186 = mul i64 %v1184, 1
  %v1187 = getelementptr inbounds float, ptr %v1097, i64 %v1186
  %v1188 = getelementptr float, ptr %v1187, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1189 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1188, <8 x i1> %v1094, <8 x float> zeroinitializer)
  %v1190 = mul i64 %v1184, 32
  %v1191 = getelementptr inbounds float, ptr %v1085, i64 %v1190
  store <8 x float> %v1189, ptr %v1191, align 4
  %v1192 = add nsw i64 %v1184, 1
  br label %b149
b151:
  br label %b148
b148:
  %v1193 = add i64 %v751, 256
  %v1194 = add nsw i64 %v749, 1
  br label %b97
b99:
  br label %b96
b96:
  %v1195 = icmp sgt i64 %v3, 1
  br i1 %v1195, label %b152, label %b153
b152:
  %v1196 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1197 = atomicrmw add ptr %v1196, i64 1 acq_rel
  %v1198 = load i64, ptr %v153, align 8
  %v1199 = add i64 %v1198, 1
  store i64 %v1199, ptr %v153, align 8
  %v1200 = mul i64 %v3, %v1199
  br label %b154
b154:
  %v1201 = load atomic i64, ptr %v1196 acquire, align 8
  %v1202 = icmp slt i64 %v1201, %v1200
  br i1 %v1202, label %b155, label %b156
b155:
  %v1203 = call i32 @sched_yield()
  br label %b154
b156:
  br label %b153
b153:
  %v1204 = getelementptr inbounds i64, ptr %v1, i64 5
  %v1205 = load i64, ptr %v1204, align 8
  br label %b157
b157:
  %v1206 = phi i64 [ 0, %b153 ], [ %v2177, %b212 ]
  %v1207 = icmp slt i64 %v1206, %v5
  br i1 %v1207, label %b158, label %b159
b158:
  %v1208 = add i64 %v1206, %v1205
  %v1209 = icmp slt i64 %v1208, %v5
  %v1210 = select i1 %v1209, i64 %v1208, i64 %v5
  %v1211 = sub i64 %v1210, %v1206
  %v1212 = mul i64 %v1211, %v7
  %v1214 = add i64 %v1212, 0
  %v1215 = sdiv i64 %v1214, 1
  %v1216 = add i64 %v2, 1
  %v1217 = mul i64 %v1215, %v2
  %v1218 = sdiv i64 %v1217, %v3
  %v1219 = mul i64 %v1218, 1
  %v1220 = icmp slt i64 %v1219, %v1212
  %v1221 = select i1 %v1220, i64 %v1219, i64 %v1212
  %v1222 = mul i64 %v1215, %v1216
  %v1223 = sdiv i64 %v1222, %v3
  %v1224 = mul i64 %v1223, 1
  %v1225 = icmp slt i64 %v1224, %v1212
  %v1226 = select i1 %v1225, i64 %v1224, i64 %v1212
  %v1227 = mul i64 %v1206, %v7
  %v1228 = add i64 %v1221, %v1227
  %v1229 = add i64 %v1226, %v1227
  br label %b160
b160:
  %v1230 = phi i64 [ %v1228, %b158 ], [ %v1347, %b165 ]
  %v1231 = icmp slt i64 %v1230, %v1229
  br i1 %v1231, label %b161, label %b162
b161:
  %v1232 = add i64 %v1230, 96
  %v1233 = icmp slt i64 %v1232, %v1229
  %v1234 = select i1 %v1233, i64 %v1232, i64 %v1229
  br label %b163
b163:
  %v1235 = phi i64 [ 0, %b161 ], [ %v1346, %b168 ]
  %v1236 = icmp slt i64 %v1235, 1
  br i1 %v1236, label %b164, label %b165
b164:
  %v1237 = sub i64 %v1234, %v1230
  %v1238 = sub i64 2, 1
  %v1239 = add i64 %v1237, %v1238
  %v1240 = sdiv i64 %v1239, 2
  br label %b166
b166:
  %v1241 = phi i64 [ 0, %b164 ], [ %v1345, %b173 ]
  %v1242 = icmp slt i64 %v1241, %v1240
  br i1 %v1242, label %b167, label %b168
b167:
  %v1243 = mul i64 %v1237, %v1241
  %v1244 = sdiv i64 %v1243, %v1240
  %v1245 = add i64 %v1230, %v1244
  %v1246 = add i64 %v1241, 1
  %v1247 = mul i64 %v1237, %v1246
  %v1248 = sdiv i64 %v1247, %v1240
  %v1249 = add i64 %v1230, %v1248
  %v1250 = mul i64 %v1235, 256
  %v1251 = getelementptr inbounds float, ptr %v256, i64 %v1250
  %v1252 = sub i64 %v1249, %v1245
  %v1253 = mul i64 %v1245, 8
  %v1254 = getelementptr inbounds float, ptr %v10, i64 %v1253
  %v1255 = getelementptr inbounds float, ptr %v1254, i64 0
  %v1256 = sub i64 %v1252, 1
  %v1257 = getelementptr inbounds ptr, ptr @table_tile_2x4of4_0, i64 %v1256
  %v1258 = load ptr, ptr %v1257, align 4
  %v1259 = icmp sgt i64 %v1252, 0
  br i1 %v1259, label %b169, label %b170
b169:
  call void %v1258(ptr %v1255, i64 8, ptr %v1251, i64 8, ptr %v1213)
  br label %b170
b170:
  %v1260 = add i64 %v1250, 256
  br label %b171
b171:
  %v1261 = phi i64 [ %v1245, %b170 ], [ %v1344, %b176 ]
  %v1262 = icmp slt i64 %v1261, %v1249
  br i1 %v1262, label %b172, label %b173
b172:
  %v1263 = sub i64 %v1261, %v1245
  %v1264 = mul i64 %v1263, 32
  %v1265 = getelementptr inbounds float, ptr %v1213, i64 %v1264
  %v1266 = mul i64 %v1261, 1
  %v1267 = getelementptr inbounds float, ptr %v14, i64 %v1266
  %v1268 = getelementptr inbounds float, ptr %v1267, i64 0
  %v1269 = load float, ptr %v1268, align 4
  %v1270 = fcmp uno float %v1269, %v1269
  %v1271 = fcmp olt float %v1269, 0x4008000000000000
  %v1272 = select i1 %v1271, float %v1269, float 0x4008000000000000
  %v1273 = select i1 %v1270, float %v1269, float %v1272
  %v1274 = mul i64 %v1261, 32
  %v1275 = getelementptr inbounds float, ptr %v70, i64 %v1274
  %v1276 = mul i64 %v1261, 32
  %v1277 = getelementptr inbounds float, ptr %v72, i64 %v1276
  %v1278 = mul i64 %v1261, 32
  %v1279 = getelementptr inbounds float, ptr %v74, i64 %v1278
  %v1280 = mul i64 %v1261, 32
  %v1281 = getelementptr inbounds float, ptr %v76, i64 %v1280
  br label %b174
b174:
  %v1282 = phi i64 [ 0, %b172 ], [ %v1343, %b175 ]
  %v1283 = icmp slt i64 %v1282, 4
  br i1 %v1283, label %b175, label %b176
b175:
  %v1284 = mul i64 %v1235, 4
  %v1285 = add i64 %v1284, %v1282
  %v1286 = mul i64 %v1285, 8
  %v1287 = add i64 0, %v1282
  %v1288 = mul i64 %v1287, 8
  %v1289 = getelementptr inbounds float, ptr %v1265, i64 %v1288
  %v1290 = load <8 x float>, ptr %v1289, align 4
  %v1291 = add i64 0, %v1286
  %v1292 = fptosi float %v1273 to i64
  %v1293 = icmp slt i64 %v1292, 0
  %v1294 = select i1 %v1293, i64 0, i64 %v1292
  %v1295 = icmp sgt i64 %v1294, 3
  %v1296 = select i1 %v1295, i64 3, i64 %v1294
  %v1297 = mul i64 %v1296, 32
  %v1298 = add i64 %v1291, %v1297
  %v1299 = getelementptr inbounds float, ptr %v18, i64 %v1298
  %v1300 = load <8 x float>, ptr %v1299, align 4
  %v1301 = fmul <8 x float> %v1300, %v1300
  %v1302 = insertelement <8 x float> poison, float 0x3EE4F8B580000000, i64 0
  %v1303 = shufflevector <8 x float> %v1302, <8 x float> poison, <8 x i32> zeroinitializer
  %v1304 = fadd <8 x float> %v1301, %v1303
  %v1305 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v1304)
  %v1306 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1307 = shufflevector <8 x float> %v1306, <8 x float> poison, <8 x i32> zeroinitializer
  %v1308 = fdiv <8 x float> %v1307, %v1305
  %v1309 = add i64 0, %v1286
  %v1310 = fptosi float %v1273 to i64
  %v1311 = icmp slt i64 %v1310, 0
  %v1312 = select i1 %v1311, i64 0, i64 %v1310
  %v1313 = icmp sgt i64 %v1312, 3
  %v1314 = select i1 %v1313, i64 3, i64 %v1312
  %v1315 = mul i64 %v1314, 32
  %v1316 = add i64 %v1309, %v1315
  %v1317 = getelementptr inbounds float, ptr %v26, i64 %v1316
  %v1318 = load <8 x float>, ptr %v1317, align 4
  %v1319 = fmul <8 x float> %v1318, %v1318
  %v1320 = fadd <8 x float> %v1319, %v1303
  %v1321 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v1320)
  %v1322 = fdiv <8 x float> %v1307, %v1321
  %v1323 = add i64 0, %v1286
  %v1324 = fptosi float %v1273 to i64
  %v1325 = icmp slt i64 %v1324, 0
  %v1326 = select i1 %v1325, i64 0, i64 %v1324
  %v1327 = icmp sgt i64 %v1326, 3
  %v1328 = select i1 %v1327, i64 3, i64 %v1326
  %v1329 = mul i64 %v1328, 32
  %v1330 = add i64 %v1323, %v1329
  %v1331 = getelementptr inbounds float, ptr %v24, i64 %v1330
  %v1332 = load <8 x float>, ptr %v1331, align 4
  %v1333 = fsub <8 x float> %v1290, %v1332
  %v1334 = fmul <8 x float> %v1333, %v1322
  %v1335 = add i64 0, %v1286
  %v1336 = getelementptr inbounds float, ptr %v1275, i64 %v1335
  store <8 x float> %v1308, ptr %v1336, align 4
  %v1337 = add i64 0, %v1286
  %v1338 = getelementptr inbounds float, ptr %v1277, i64 %v1337
  store <8 x float> %v1290, ptr %v1338, align 4
  %v1339 = add i64 0, %v1286
  %v1340 = getelementptr inbounds float, ptr %v1279, i64 %v1339
  store <8 x float> %v1322, ptr %v1340, align 4
  %v1341 = add i64 0, %v1286
  %v1342 = getelementptr inbounds float, ptr %v1281, i64 %v1341
  store <8 x float> %v1334, ptr %v1342, align 4
  %v1343 = add nsw i64 %v1282, 1
  br label %b174
b176:
  %v1344 = add nsw i64 %v1261, 1
  br label %b171
b173:
  %v1345 = add nsw i64 %v1241, 1
  br label %b166
b168:
  %v1346 = add nsw i64 %v1235, 1
  br label %b163
b165:
  %v1347 = add nsw i64 %v1230, 96
  br label %b160
b162:
  %v1348 = add i64 %v1212, 0
  %v1349 = sdiv i64 %v1348, 1
  %v1350 = add i64 %v2, 1
  %v1351 = mul i64 %v1349, %v2
  %v1352 = sdiv i64 %v1351, %v3
  %v1353 = mul i64 %v1352, 1
  %v1354 = icmp slt i64 %v1353, %v1212
  %v1355 = select i1 %v1354, i64 %v1353, i64 %v1212
  %v1356 = mul i64 %v1349, %v1350
  %v1357 = sdiv i64 %v1356, %v3
  %v1358 = mul i64 %v1357, 1
  %v1359 = icmp slt i64 %v1358, %v1212
  %v1360 = select i1 %v1359, i64 %v1358, i64 %v1212
  %v1361 = mul i64 %v1206, %v7
  %v1362 = add i64 %v1355, %v1361
  %v1363 = add i64 %v1360, %v1361
  br label %b177
b177:
  %v1364 = phi i64 [ %v1362, %b162 ], [ %v1396, %b178 ]
  %v1365 = icmp slt i64 %v1364, %v1363
  br i1 %v1365, label %b178, label %b179
b178:
  %v1366 = mul i64 %v1364, 1
  %v1367 = getelementptr inbounds float, ptr %v14, i64 %v1366
  %v1368 = getelementptr inbounds float, ptr %v1367, i64 0
  %v1369 = load float, ptr %v1368, align 4
  %v1370 = fcmp uno float %v1369, %v1369
  %v1371 = fcmp olt float %v1369, 0x4008000000000000
  %v1372 = select i1 %v1371, float %v1369, float 0x4008000000000000
  %v1373 = select i1 %v1370, float %v1369, float %v1372
  %v1374 = mul i64 %v1364, 8
  %v1375 = getelementptr inbounds float, ptr %v78, i64 %v1374
  %v1376 = add i64 0, 0
  %v1377 = fptosi float %v1373 to i64
  %v1378 = icmp slt i64 %v1377, 0
  %v1379 = select i1 %v1378, i64 0, i64 %v1377
  %v1380 = icmp sgt i64 %v1379, 3
  %v1381 = select i1 %v1380, i64 3, i64 %v1379
  %v1382 = mul i64 %v1381, 8
  %v1383 = add i64 %v1376, %v1382
  %v1384 = getelementptr inbounds float, ptr %v34, i64 %v1383
  %v1385 = load <8 x float>, ptr %v1384, align 4
  %v1386 = fmul <8 x float> %v1385, %v1385
  %v1387 = insertelement <8 x float> poison, float 0x3EE4F8B580000000, i64 0
  %v1388 = shufflevector <8 x float> %v1387, <8 x float> poison, <8 x i32> zeroinitializer
  %v1389 = fadd <8 x float> %v1386, %v1388
  %v1390 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v1389)
  %v1391 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1392 = shufflevector <8 x float> %v1391, <8 x float> poison, <8 x i32> zeroinitializer
  %v1393 = fdiv <8 x float> %v1392, %v1390
  %v1394 = add i64 0, 0
  %v1395 = getelementptr inbounds float, ptr %v1375, i64 %v1394
  store <8 x float> %v1393, ptr %v1395, align 4
  %v1396 = add nsw i64 %v1364, 1
  br label %b177
b179:
  %v1397 = add i64 %v1212, 0
  %v1398 = sdiv i64 %v1397, 1
  %v1399 = add i64 %v2, 1
  %v1400 = mul i64 %v1398, %v2
  %v1401 = sdiv i64 %v1400, %v3
  %v1402 = mul i64 %v1401, 1
  %v1403 = icmp slt i64 %v1402, %v1212
  %v1404 = select i1 %v1403, i64 %v1402, i64 %v1212
  %v1405 = mul i64 %v1398, %v1399
  %v1406 = sdiv i64 %v1405, %v3
  %v1407 = mul i64 %v1406, 1
  %v1408 = icmp slt i64 %v1407, %v1212
  %v1409 = select i1 %v1408, i64 %v1407, i64 %v1212
  %v1410 = mul i64 %v1206, %v7
  %v1411 = add i64 %v1404, %v1410
  %v1412 = add i64 %v1409, %v1410
  br label %b180
b180:
  %v1413 = phi i64 [ %v1411, %b179 ], [ %v1453, %b181 ]
  %v1414 = icmp slt i64 %v1413, %v1412
  br i1 %v1414, label %b181, label %b182
b181:
  %v1415 = mul i64 %v1413, 32
  %v1416 = getelementptr inbounds float, ptr %v72, i64 %v1415
  %v1417 = mul i64 %v1206, %v7
  %v1418 = sub i64 %v1413, %v1417
  %v1419 = mul i64 %v1418, 8
  %v1420 = getelementptr inbounds float, ptr %v80, i64 %v1419
  %v1421 = mul i64 %v1206, %v7
  %v1422 = sub i64 %v1413, %v1421
  %v1423 = mul i64 %v1422, 8
  %v1424 = getelementptr inbounds float, ptr %v82, i64 %v1423
  %v1425 = mul i64 %v1206, %v7
  %v1426 = sub i64 %v1413, %v1425
  %v1427 = mul i64 %v1426, 8
  %v1428 = getelementptr inbounds float, ptr %v84, i64 %v1427
  %v1429 = mul i64 %v1206, %v7
  %v1430 = sub i64 %v1413, %v1429
  %v1431 = mul i64 %v1430, 8
  %v1432 = getelementptr inbounds float, ptr %v86, i64 %v1431
  %v1433 = add i64 0, 0
  %v1434 = getelementptr inbounds float, ptr %v1416, i64 %v1433
  %v1435 = load <8 x float>, ptr %v1434, align 4
  %v1436 = add i64 8, 0
  %v1437 = getelementptr inbounds float, ptr %v1416, i64 %v1436
  %v1438 = load <8 x float>, ptr %v1437, align 4
  %v1439 = add i64 16, 0
  %v1440 = getelementptr inbounds float, ptr %v1416, i64 %v1439
  %v1441 = load <8 x float>, ptr %v1440, align 4
  %v1442 = add i64 24, 0
  %v1443 = getelementptr inbounds float, ptr %v1416, i64 %v1442
  %v1444 = load <8 x float>, ptr %v1443, align 4
  %v1445 = add i64 0, 0
  %v1446 = getelementptr inbounds float, ptr %v1420, i64 %v1445
  store <8 x float> %v1435, ptr %v1446, align 4
  %v1447 = add i64 0, 0
  %v1448 = getelementptr inbounds float, ptr %v1424, i64 %v1447
  store <8 x float> %v1438, ptr %v1448, align 4
  %v1449 = add i64 0, 0
  %v1450 = getelementptr inbounds float, ptr %v1428, i64 %v1449
  store <8 x float> %v1441, ptr %v1450, align 4
  %v1451 = add i64 0, 0
  %v1452 = getelementptr inbounds float, ptr %v1432, i64 %v1451
  store <8 x float> %v1444, ptr %v1452, align 4
  %v1453 = add nsw i64 %v1413, 1
  br label %b180
b182:
  %v1454 = icmp sgt i64 %v3, 1
  br i1 %v1454, label %b183, label %b184
b183:
  %v1455 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1456 = atomicrmw add ptr %v1455, i64 1 acq_rel
  %v1457 = load i64, ptr %v153, align 8
  %v1458 = add i64 %v1457, 1
  store i64 %v1458, ptr %v153, align 8
  %v1459 = mul i64 %v3, %v1458
  br label %b185
b185:
  %v1460 = load atomic i64, ptr %v1455 acquire, align 8
  %v1461 = icmp slt i64 %v1460, %v1459
  br i1 %v1461, label %b186, label %b187
b186:
  %v1462 = call i32 @sched_yield()
  br label %b185
b187:
  br label %b184
b184:
  br label %b188
b188:
  %v1463 = phi i64 [ %v1206, %b184 ], [ %v2167, %b210 ]
  %v1464 = icmp slt i64 %v1463, %v1210
  br i1 %v1464, label %b189, label %b190
b189:
  %v1466 = add i64 %v7, 0
  %v1467 = sdiv i64 %v1466, 1
  %v1468 = add i64 %v2, 1
  %v1469 = mul i64 %v1467, %v2
  %v1470 = sdiv i64 %v1469, %v3
  %v1471 = mul i64 %v1470, 1
  %v1472 = icmp slt i64 %v1471, %v7
  %v1473 = select i1 %v1472, i64 %v1471, i64 %v7
  %v1474 = mul i64 %v1467, %v1468
  %v1475 = sdiv i64 %v1474, %v3
  %v1476 = mul i64 %v1475, 1
  %v1477 = icmp slt i64 %v1476, %v7
  %v1478 = select i1 %v1477, i64 %v1476, i64 %v7
  br label %b191
b191:
  %v1479 = phi i64 [ %v1473, %b189 ], [ %v1577, %b196 ]
  %v1480 = icmp slt i64 %v1479, %v1478
  br i1 %v1480, label %b192, label %b193
b192:
  %v1481 = add i64 %v1479, 96
  %v1482 = icmp slt i64 %v1481, %v1478
  %v1483 = select i1 %v1482, i64 %v1481, i64 %v1478
  br label %b194
b194:
  %v1484 = phi i64 [ 0, %b192 ], [ %v1576, %b199 ]
  %v1485 = icmp slt i64 %v1484, 1
  br i1 %v1485, label %b195, label %b196
b195:
  %v1486 = sub i64 %v1483, %v1479
  %v1487 = sub i64 2, 1
  %v1488 = add i64 %v1486, %v1487
  %v1489 = sdiv i64 %v1488, 2
  br label %b197
b197:
  %v1490 = phi i64 [ 0, %b195 ], [ %v1575, %b204 ]
  %v1491 = icmp slt i64 %v1490, %v1489
  br i1 %v1491, label %b198, label %b199
b198:
  %v1492 = mul i64 %v1486, %v1490
  %v1493 = sdiv i64 %v1492, %v1489
  %v1494 = add i64 %v1479, %v1493
  %v1495 = add i64 %v1490, 1
  %v1496 = mul i64 %v1486, %v1495
  %v1497 = sdiv i64 %v1496, %v1489
  %v1498 = add i64 %v1479, %v1497
  %v1499 = mul i64 %v1484, 256
  %v1500 = getelementptr inbounds float, ptr %v730, i64 %v1499
  %v1501 = sub i64 %v1498, %v1494
  %v1502 = add i64 %v1463, 0
  %v1503 = and i64 %v1502, %v120
  %v1504 = mul i64 %v1503, %v7
  %v1505 = add i64 %v1504, %v1494
  %v1506 = mul i64 %v1505, 8
  %v1507 = getelementptr inbounds float, ptr %v42, i64 %v1506
  %v1508 = getelementptr inbounds float, ptr %v1507, i64 0
  %v1509 = sub i64 %v1501, 1
  %v1510 = getelementptr inbounds ptr, ptr @table_tile_2x4of4_0, i64 %v1509
  %v1511 = load ptr, ptr %v1510, align 4
  %v1512 = icmp sgt i64 %v1501, 0
  br i1 %v1512, label %b200, label %b201
b200:
  call void %v1511(ptr %v1508, i64 8, ptr %v1500, i64 8, ptr %v1465)
  br label %b201
b201:
  %v1513 = add i64 %v1499, 256
  br label %b202
b202:
  %v1514 = phi i64 [ %v1494, %b201 ], [ %v1574, %b207 ]
  %v1515 = icmp slt i64 %v1514, %v1498
  br i1 %v1515, label %b203, label %b204
b203:
  %v1516 = sub i64 %v1514, %v1494
  %v1517 = mul i64 %v1516, 32
  %v1518 = getelementptr inbounds float, ptr %v1465, i64 %v1517
  %v1519 = add i64 %v1463, 0
  %v1520 = and i64 %v1519, %v116
  %v1521 = mul i64 %v1520, %v7
  %v1522 = add i64 %v1521, %v1514
  %v1523 = mul i64 %v1522, 1
  %v1524 = getelementptr inbounds float, ptr %v14, i64 %v1523
  %v1525 = getelementptr inbounds float, ptr %v1524, i64 0
  %v1526 = load float, ptr %v1525, align 4
  %v1527 = fcmp uno float %v1526, %v1526
  %v1528 = fcmp olt float %v1526, 0x4008000000000000
  %v1529 = select i1 %v1528, float %v1526, float 0x4008000000000000
  %v1530 = select i1 %v1527, float %v1526, float %v1529
  %v1531 = add i64 %v1463, 0
  %v1532 = and i64 %v1531, %v128
  %v1533 = mul i64 %v1532, %v7
  %v1534 = add i64 %v1533, %v1514
  %v1535 = mul i64 %v1534, 32
  %v1536 = getelementptr inbounds float, ptr %v70, i64 %v1535
  %v1537 = mul i64 %v1514, 32
  %v1538 = getelementptr inbounds float, ptr %v88, i64 %v1537
  %v1539 = add i64 %v1463, 0
  %v1540 = and i64 %v1539, %v130
  %v1541 = mul i64 %v1540, %v7
  %v1542 = add i64 %v1541, %v1514
  %v1543 = mul i64 %v1542, 32
  %v1544 = getelementptr inbounds float, ptr %v72, i64 %v1543
  br label %b205
b205:
  %v1545 = phi i64 [ 0, %b203 ], [ %v1573, %b206 ]
  %v1546 = icmp slt i64 %v1545, 4
  br i1 %v1546, label %b206, label %b207
b206:
  %v1547 = mul i64 %v1484, 4
  %v1548 = add i64 %v1547, %v1545
  %v1549 = mul i64 %v1548, 8
  %v1550 = add i64 0, %v1545
  %v1551 = mul i64 %v1550, 8
  %v1552 = getelementptr inbounds float, ptr %v1518, i64 %v1551
  %v1553 = load <8 x float>, ptr %v1552, align 4
  %v1554 = add i64 0, %v1549
  %v1555 = fptosi float %v1530 to i64
  %v1556 = icmp slt i64 %v1555, 0
  %v1557 = select i1 %v1556, i64 0, i64 %v1555
  %v1558 = icmp sgt i64 %v1557, 3
  %v1559 = select i1 %v1558, i64 3, i64 %v1557
  %v1560 = mul i64 %v1559, 32
  %v1561 = add i64 %v1554, %v1560
  %v1562 = getelementptr inbounds float, ptr %v16, i64 %v1561
  %v1563 = load <8 x float>, ptr %v1562, align 4
  %v1564 = fsub <8 x float> %v1553, %v1563
  %v1565 = add i64 0, %v1549
  %v1566 = getelementptr inbounds float, ptr %v1536, i64 %v1565
  %v1567 = load <8 x float>, ptr %v1566, align 4
  %v1568 = fmul <8 x float> %v1564, %v1567
  %v1569 = add i64 0, %v1549
  %v1570 = getelementptr inbounds float, ptr %v1538, i64 %v1569
  store <8 x float> %v1553, ptr %v1570, align 4
  %v1571 = add i64 0, %v1549
  %v1572 = getelementptr inbounds float, ptr %v1544, i64 %v1571
  store <8 x float> %v1568, ptr %v1572, align 4
  %v1573 = add nsw i64 %v1545, 1
  br label %b205
b207:
  %v1574 = add nsw i64 %v1514, 1
  br label %b202
b204:
  %v1575 = add nsw i64 %v1490, 1
  br label %b197
b199:
  %v1576 = add nsw i64 %v1484, 1
  br label %b194
b196:
  %v1577 = add nsw i64 %v1479, 96
  br label %b191
b193:
  %v1578 = add i64 %v7, 0
  %v1579 = sdiv i64 %v1578, 1
  %v1580 = add i64 %v2, 1
  %v1581 = mul i64 %v1579, %v2
  %v1582 = sdiv i64 %v1581, %v3
  %v1583 = mul i64 %v1582, 1
  %v1584 = icmp slt i64 %v1583, %v7
  %v1585 = select i1 %v1584, i64 %v1583, i64 %v7
  %v1586 = mul i64 %v1579, %v1580
  %v1587 = sdiv i64 %v1586, %v3
  %v1588 = mul i64 %v1587, 1
  %v1589 = icmp slt i64 %v1588, %v7
  %v1590 = select i1 %v1589, i64 %v1588, i64 %v7
  br label %b208
b208:
  %v1591 = phi i64 [ %v1585, %b193 ], [ %v2166, %b209 ]
  %v1592 = icmp slt i64 %v1591, %v1590
  br i1 %v1592, label %b209, label %b210
b209:
  %v1593 = mul i64 %v1591, 32
  %v1594 = getelementptr inbounds float, ptr %v88, i64 %v1593
  %v1595 = add i64 %v1463, 0
  %v1596 = and i64 %v1595, %v116
  %v1597 = mul i64 %v1596, %v7
  %v1598 = add i64 %v1597, %v1591
  %v1599 = mul i64 %v1598, 1
  %v1600 = getelementptr inbounds float, ptr %v14, i64 %v1599
  %v1601 = getelementptr inbounds float, ptr %v1600, i64 0
  %v1602 = load float, ptr %v1601, align 4
  %v1603 = fcmp uno float %v1602, %v1602
  %v1604 = fcmp olt float %v1602, 0x4008000000000000
  %v1605 = select i1 %v1604, float %v1602, float 0x4008000000000000
  %v1606 = select i1 %v1603, float %v1602, float %v1605
  %v1607 = add i64 %v1463, 0
  %v1608 = sub i64 %v1607, %v1206
  %v1609 = mul i64 %v1608, %v7
  %v1610 = add i64 %v1609, %v1591
  %v1611 = mul i64 %v1610, 8
  %v1612 = getelementptr inbounds float, ptr %v80, i64 %v1611
  %v1613 = add i64 %v1463, 0
  %v1614 = sub i64 %v1613, %v1206
  %v1615 = mul i64 %v1614, %v7
  %v1616 = add i64 %v1615, %v1591
  %v1617 = mul i64 %v1616, 8
  %v1618 = getelementptr inbounds float, ptr %v82, i64 %v1617
  %v1619 = add i64 %v1463, 0
  %v1620 = sub i64 %v1619, %v1206
  %v1621 = mul i64 %v1620, %v7
  %v1622 = add i64 %v1621, %v1591
  %v1623 = mul i64 %v1622, 8
  %v1624 = getelementptr inbounds float, ptr %v86, i64 %v1623
  %v1625 = add i64 %v1463, 0
  %v1626 = and i64 %v1625, %v122
  %v1627 = mul i64 %v1626, %v7
  %v1628 = add i64 %v1627, %v1591
  %v1629 = mul i64 %v1628, 8
  %v1630 = getelementptr inbounds float, ptr %v44, i64 %v1629
  %v1631 = add i64 %v1463, 0
  %v1632 = sub i64 %v1631, %v1206
  %v1633 = mul i64 %v1632, %v7
  %v1634 = add i64 %v1633, %v1591
  %v1635 = mul i64 %v1634, 8
  %v1636 = getelementptr inbounds float, ptr %v84, i64 %v1635
  %v1637 = add i64 %v1463, 0
  %v1638 = and i64 %v1637, %v136
  %v1639 = mul i64 %v1638, %v7
  %v1640 = add i64 %v1639, %v1591
  %v1641 = mul i64 %v1640, 8
  %v1642 = getelementptr inbounds float, ptr %v78, i64 %v1641
  %v1643 = mul i64 %v1591, 8
  %v1644 = getelementptr inbounds float, ptr %v90, i64 %v1643
  %v1645 = mul i64 %v1591, 8
  %v1646 = getelementptr inbounds float, ptr %v92, i64 %v1645
  %v1647 = mul i64 %v1591, 8
  %v1648 = getelementptr inbounds float, ptr %v94, i64 %v1647
  %v1649 = mul i64 %v1591, 8
  %v1650 = getelementptr inbounds float, ptr %v96, i64 %v1649
  %v1651 = add i64 %v1463, 0
  %v1652 = and i64 %v1651, %v138
  %v1653 = mul i64 %v1652, %v7
  %v1654 = add i64 %v1653, %v1591
  %v1655 = mul i64 %v1654, 8
  %v1656 = getelementptr inbounds float, ptr %v98, i64 %v1655
  %v1657 = add i64 %v1463, 0
  %v1658 = and i64 %v1657, %v140
  %v1659 = mul i64 %v1658, %v7
  %v1660 = add i64 %v1659, %v1591
  %v1661 = mul i64 %v1660, 8
  %v1662 = getelementptr inbounds float, ptr %v100, i64 %v1661
  %v1663 = add i64 %v1463, 0
  %v1664 = and i64 %v1663, %v142
  %v1665 = mul i64 %v1664, %v7
  %v1666 = add i64 %v1665, %v1591
  %v1667 = mul i64 %v1666, 8
  %v1668 = getelementptr inbounds float, ptr %v102, i64 %v1667
  %v1669 = add i64 %v1463, 1
  %v1670 = and i64 %v1669, %v122
  %v1671 = mul i64 %v1670, %v7
  %v1672 = add i64 %v1671, %v1591
  %v1673 = mul i64 %v1672, 8
  %v1674 = getelementptr inbounds float, ptr %v44, i64 %v1673
  %v1675 = add i64 %v1463, 0
  %v1676 = and i64 %v1675, %v144
  %v1677 = mul i64 %v1676, %v7
  %v1678 = add i64 %v1677, %v1591
  %v1679 = mul i64 %v1678, 8
  %v1680 = getelementptr inbounds float, ptr %v104, i64 %v1679
  %v1681 = add i64 %v1463, 0
  %v1682 = and i64 %v1681, %v146
  %v1683 = mul i64 %v1682, %v7
  %v1684 = add i64 %v1683, %v1591
  %v1685 = mul i64 %v1684, 8
  %v1686 = getelementptr inbounds float, ptr %v106, i64 %v1685
  %v1687 = add i64 %v1463, 1
  %v1688 = and i64 %v1687, %v120
  %v1689 = mul i64 %v1688, %v7
  %v1690 = add i64 %v1689, %v1591
  %v1691 = mul i64 %v1690, 8
  %v1692 = getelementptr inbounds float, ptr %v42, i64 %v1691
  %v1693 = add i64 0, 0
  %v1694 = getelementptr inbounds float, ptr %v1594, i64 %v1693
  %v1695 = load <8 x float>, ptr %v1694, align 4
  %v1696 = add i64 8, 0
  %v1697 = getelementptr inbounds float, ptr %v1594, i64 %v1696
  %v1698 = load <8 x float>, ptr %v1697, align 4
  %v1699 = add i64 16, 0
  %v1700 = getelementptr inbounds float, ptr %v1594, i64 %v1699
  %v1701 = load <8 x float>, ptr %v1700, align 4
  %v1702 = add i64 24, 0
  %v1703 = getelementptr inbounds float, ptr %v1594, i64 %v1702
  %v1704 = load <8 x float>, ptr %v1703, align 4
  %v1705 = add i64 0, 0
  %v1706 = fptosi float %v1606 to i64
  %v1707 = icmp slt i64 %v1706, 0
  %v1708 = select i1 %v1707, i64 0, i64 %v1706
  %v1709 = icmp sgt i64 %v1708, 3
  %v1710 = select i1 %v1709, i64 3, i64 %v1708
  %v1711 = mul i64 %v1710, 32
  %v1712 = add i64 %v1705, %v1711
  %v1713 = getelementptr inbounds float, ptr %v16, i64 %v1712
  %v1714 = load <8 x float>, ptr %v1713, align 4
  %v1715 = fsub <8 x float> %v1695, %v1714
  %v1716 = add i64 0, 0
  %v1717 = fptosi float %v1606 to i64
  %v1718 = icmp slt i64 %v1717, 0
  %v1719 = select i1 %v1718, i64 0, i64 %v1717
  %v1720 = icmp sgt i64 %v1719, 3
  %v1721 = select i1 %v1720, i64 3, i64 %v1719
  %v1722 = mul i64 %v1721, 32
  %v1723 = add i64 %v1716, %v1722
  %v1724 = getelementptr inbounds float, ptr %v18, i64 %v1723
  %v1725 = load <8 x float>, ptr %v1724, align 4
  %v1726 = fmul <8 x float> %v1725, %v1725
  %v1727 = insertelement <8 x float> poison, float 0x3EE4F8B580000000, i64 0
  %v1728 = shufflevector <8 x float> %v1727, <8 x float> poison, <8 x i32> zeroinitializer
  %v1729 = fadd <8 x float> %v1726, %v1728
  %v1730 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v1729)
  %v1731 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1732 = shufflevector <8 x float> %v1731, <8 x float> poison, <8 x i32> zeroinitializer
  %v1733 = fdiv <8 x float> %v1732, %v1730
  %v1734 = fmul <8 x float> %v1715, %v1733
  %v1735 = add i64 0, 0
  %v1736 = getelementptr inbounds float, ptr %v20, i64 %v1735
  %v1737 = load <8 x float>, ptr %v1736, align 4
  %v1738 = fmul <8 x float> %v1734, %v1737
  %v1739 = add i64 0, 0
  %v1740 = getelementptr inbounds float, ptr %v1612, i64 %v1739
  %v1741 = load <8 x float>, ptr %v1740, align 4
  %v1742 = add i64 0, 0
  %v1743 = fptosi float %v1606 to i64
  %v1744 = icmp slt i64 %v1743, 0
  %v1745 = select i1 %v1744, i64 0, i64 %v1743
  %v1746 = icmp sgt i64 %v1745, 3
  %v1747 = select i1 %v1746, i64 3, i64 %v1745
  %v1748 = mul i64 %v1747, 32
  %v1749 = add i64 %v1742, %v1748
  %v1750 = getelementptr inbounds float, ptr %v24, i64 %v1749
  %v1751 = load <8 x float>, ptr %v1750, align 4
  %v1752 = fsub <8 x float> %v1741, %v1751
  %v1753 = add i64 0, 0
  %v1754 = fptosi float %v1606 to i64
  %v1755 = icmp slt i64 %v1754, 0
  %v1756 = select i1 %v1755, i64 0, i64 %v1754
  %v1757 = icmp sgt i64 %v1756, 3
  %v1758 = select i1 %v1757, i64 3, i64 %v1756
  %v1759 = mul i64 %v1758, 32
  %v1760 = add i64 %v1753, %v1759
  %v1761 = getelementptr inbounds float, ptr %v26, i64 %v1760
  %v1762 = load <8 x float>, ptr %v1761, align 4
  %v1763 = fmul <8 x float> %v1762, %v1762
  %v1764 = fadd <8 x float> %v1763, %v1728
  %v1765 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v1764)
  %v1766 = fdiv <8 x float> %v1732, %v1765
  %v1767 = fmul <8 x float> %v1752, %v1766
  %v1768 = add i64 0, 0
  %v1769 = getelementptr inbounds float, ptr %v28, i64 %v1768
  %v1770 = load <8 x float>, ptr %v1769, align 4
  %v1771 = fmul <8 x float> %v1767, %v1770
  %v1772 = fadd <8 x float> %v1738, %v1771
  %v1773 = add i64 0, 0
  %v1774 = getelementptr inbounds float, ptr %v30, i64 %v1773
  %v1775 = load <8 x float>, ptr %v1774, align 4
  %v1776 = fadd <8 x float> %v1772, %v1775
  %v1777 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1776)
  %v1778 = fneg <8 x float> %v1777
  %v1779 = fcmp olt <8 x float> %v1778, splat (float 0xC05A400000000000)
  %v1780 = select <8 x i1> %v1779, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1778
  %v1781 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1780, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1782 = fsub <8 x float> %v1781, splat (float 0x4168000000000000)
  %v1783 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1782, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1780)
  %v1784 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1782, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1783)
  %v1785 = bitcast <8 x float> %v1781 to <8 x i32>
  %v1786 = fmul <8 x float> %v1784, %v1784
  %v1787 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1784, <8 x float> splat (float 0x3F81227F40000000))
  %v1788 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1787, <8 x float> %v1784, <8 x float> splat (float 0x3FA5556740000000))
  %v1789 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1788, <8 x float> %v1784, <8 x float> splat (float 0x3FC5554B00000000))
  %v1790 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1789, <8 x float> %v1784, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1791 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1786, <8 x float> %v1790, <8 x float> %v1784)
  %v1792 = sub <8 x i32> %v1785, splat (i32 1262485250)
  %v1793 = lshr <8 x i32> %v1792, splat (i32 1)
  %v1794 = sub <8 x i32> %v1792, %v1793
  %v1795 = shl <8 x i32> %v1793, splat (i32 23)
  %v1796 = bitcast <8 x i32> %v1795 to <8 x float>
  %v1797 = shl <8 x i32> %v1794, splat (i32 23)
  %v1798 = bitcast <8 x i32> %v1797 to <8 x float>
  %v1799 = fadd <8 x float> %v1791, splat (float 0x3FF0000000000000)
  %v1800 = fmul <8 x float> %v1799, %v1796
  %v1801 = fmul <8 x float> %v1800, %v1798
  %v1802 = fcmp olt <8 x float> %v1776, splat (float 0x0000000000000000)
  %v1803 = select <8 x i1> %v1802, <8 x float> %v1801, <8 x float> splat (float 0x3FF0000000000000)
  %v1804 = fadd <8 x float> %v1801, splat (float 0x3FF0000000000000)
  %v1805 = fdiv <8 x float> %v1803, %v1804
  %v1806 = add i64 8, 0
  %v1807 = fptosi float %v1606 to i64
  %v1808 = icmp slt i64 %v1807, 0
  %v1809 = select i1 %v1808, i64 0, i64 %v1807
  %v1810 = icmp sgt i64 %v1809, 3
  %v1811 = select i1 %v1810, i64 3, i64 %v1809
  %v1812 = mul i64 %v1811, 32
  %v1813 = add i64 %v1806, %v1812
  %v1814 = getelementptr inbounds float, ptr %v16, i64 %v1813
  %v1815 = load <8 x float>, ptr %v1814, align 4
  %v1816 = fsub <8 x float> %v1698, %v1815
  %v1817 = add i64 8, 0
  %v1818 = fptosi float %v1606 to i64
  %v1819 = icmp slt i64 %v1818, 0
  %v1820 = select i1 %v1819, i64 0, i64 %v1818
  %v1821 = icmp sgt i64 %v1820, 3
  %v1822 = select i1 %v1821, i64 3, i64 %v1820
  %v1823 = mul i64 %v1822, 32
  %v1824 = add i64 %v1817, %v1823
  %v1825 = getelementptr inbounds float, ptr %v18, i64 %v1824
  %v1826 = load <8 x float>, ptr %v1825, align 4
  %v1827 = fmul <8 x float> %v1826, %v1826
  %v1828 = fadd <8 x float> %v1827, %v1728
  %v1829 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v1828)
  %v1830 = fdiv <8 x float> %v1732, %v1829
  %v1831 = fmul <8 x float> %v1816, %v1830
  %v1832 = add i64 8, 0
  %v1833 = getelementptr inbounds float, ptr %v20, i64 %v1832
  %v1834 = load <8 x float>, ptr %v1833, align 4
  %v1835 = fmul <8 x float> %v1831, %v1834
  %v1836 = add i64 0, 0
  %v1837 = getelementptr inbounds float, ptr %v1618, i64 %v1836
  %v1838 = load <8 x float>, ptr %v1837, align 4
  %v1839 = add i64 8, 0
  %v1840 = fptosi float %v1606 to i64
  %v1841 = icmp slt i64 %v1840, 0
  %v1842 = select i1 %v1841, i64 0, i64 %v1840
  %v1843 = icmp sgt i64 %v1842, 3
  %v1844 = select i1 %v1843, i64 3, i64 %v1842
  %v1845 = mul i64 %v1844, 32
  %v1846 = add i64 %v1839, %v1845
  %v1847 = getelementptr inbounds float, ptr %v24, i64 %v1846
  %v1848 = load <8 x float>, ptr %v1847, align 4
  %v1849 = fsub <8 x float> %v1838, %v1848
  %v1850 = add i64 8, 0
  %v1851 = fptosi float %v1606 to i64
  %v1852 = icmp slt i64 %v1851, 0
  %v1853 = select i1 %v1852, i64 0, i64 %v1851
  %v1854 = icmp sgt i64 %v1853, 3
  %v1855 = select i1 %v1854, i64 3, i64 %v1853
  %v1856 = mul i64 %v1855, 32
  %v1857 = add i64 %v1850, %v1856
  %v1858 = getelementptr inbounds float, ptr %v26, i64 %v1857
  %v1859 = load <8 x float>, ptr %v1858, align 4
  %v1860 = fmul <8 x float> %v1859, %v1859
  %v1861 = fadd <8 x float> %v1860, %v1728
  %v1862 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v1861)
  %v1863 = fdiv <8 x float> %v1732, %v1862
  %v1864 = fmul <8 x float> %v1849, %v1863
  %v1865 = add i64 8, 0
  %v1866 = getelementptr inbounds float, ptr %v28, i64 %v1865
  %v1867 = load <8 x float>, ptr %v1866, align 4
  %v1868 = fmul <8 x float> %v1864, %v1867
  %v1869 = fadd <8 x float> %v1835, %v1868
  %v1870 = add i64 8, 0
  %v1871 = getelementptr inbounds float, ptr %v30, i64 %v1870
  %v1872 = load <8 x float>, ptr %v1871, align 4
  %v1873 = fadd <8 x float> %v1869, %v1872
  %v1874 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1873)
  %v1875 = fneg <8 x float> %v1874
  %v1876 = fcmp olt <8 x float> %v1875, splat (float 0xC05A400000000000)
  %v1877 = select <8 x i1> %v1876, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1875
  %v1878 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1877, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1879 = fsub <8 x float> %v1878, splat (float 0x4168000000000000)
  %v1880 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1879, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1877)
  %v1881 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1879, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1880)
  %v1882 = bitcast <8 x float> %v1878 to <8 x i32>
  %v1883 = fmul <8 x float> %v1881, %v1881
  %v1884 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1881, <8 x float> splat (float 0x3F81227F40000000))
  %v1885 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1884, <8 x float> %v1881, <8 x float> splat (float 0x3FA5556740000000))
  %v1886 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1885, <8 x float> %v1881, <8 x float> splat (float 0x3FC5554B00000000))
  %v1887 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1886, <8 x float> %v1881, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1888 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1883, <8 x float> %v1887, <8 x float> %v1881)
  %v1889 = sub <8 x i32> %v1882, splat (i32 1262485250)
  %v1890 = lshr <8 x i32> %v1889, splat (i32 1)
  %v1891 = sub <8 x i32> %v1889, %v1890
  %v1892 = shl <8 x i32> %v1890, splat (i32 23)
  %v1893 = bitcast <8 x i32> %v1892 to <8 x float>
  %v1894 = shl <8 x i32> %v1891, splat (i32 23)
  %v1895 = bitcast <8 x i32> %v1894 to <8 x float>
  %v1896 = fadd <8 x float> %v1888, splat (float 0x3FF0000000000000)
  %v1897 = fmul <8 x float> %v1896, %v1893
  %v1898 = fmul <8 x float> %v1897, %v1895
  %v1899 = fcmp olt <8 x float> %v1873, splat (float 0x0000000000000000)
  %v1900 = select <8 x i1> %v1899, <8 x float> %v1898, <8 x float> splat (float 0x3FF0000000000000)
  %v1901 = fadd <8 x float> %v1898, splat (float 0x3FF0000000000000)
  %v1902 = fdiv <8 x float> %v1900, %v1901
  %v1903 = add i64 24, 0
  %v1904 = fptosi float %v1606 to i64
  %v1905 = icmp slt i64 %v1904, 0
  %v1906 = select i1 %v1905, i64 0, i64 %v1904
  %v1907 = icmp sgt i64 %v1906, 3
  %v1908 = select i1 %v1907, i64 3, i64 %v1906
  %v1909 = mul i64 %v1908, 32
  %v1910 = add i64 %v1903, %v1909
  %v1911 = getelementptr inbounds float, ptr %v16, i64 %v1910
  %v1912 = load <8 x float>, ptr %v1911, align 4
  %v1913 = fsub <8 x float> %v1704, %v1912
  %v1914 = add i64 24, 0
  %v1915 = fptosi float %v1606 to i64
  %v1916 = icmp slt i64 %v1915, 0
  %v1917 = select i1 %v1916, i64 0, i64 %v1915
  %v1918 = icmp sgt i64 %v1917, 3
  %v1919 = select i1 %v1918, i64 3, i64 %v1917
  %v1920 = mul i64 %v1919, 32
  %v1921 = add i64 %v1914, %v1920
  %v1922 = getelementptr inbounds float, ptr %v18, i64 %v1921
  %v1923 = load <8 x float>, ptr %v1922, align 4
  %v1924 = fmul <8 x float> %v1923, %v1923
  %v1925 = fadd <8 x float> %v1924, %v1728
  %v1926 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v1925)
  %v1927 = fdiv <8 x float> %v1732, %v1926
  %v1928 = fmul <8 x float> %v1913, %v1927
  %v1929 = add i64 24, 0
  %v1930 = getelementptr inbounds float, ptr %v20, i64 %v1929
  %v1931 = load <8 x float>, ptr %v1930, align 4
  %v1932 = fmul <8 x float> %v1928, %v1931
  %v1933 = add i64 0, 0
  %v1934 = getelementptr inbounds float, ptr %v1624, i64 %v1933
  %v1935 = load <8 x float>, ptr %v1934, align 4
  %v1936 = add i64 24, 0
  %v1937 = fptosi float %v1606 to i64
  %v1938 = icmp slt i64 %v1937, 0
  %v1939 = select i1 %v1938, i64 0, i64 %v1937
  %v1940 = icmp sgt i64 %v1939, 3
  %v1941 = select i1 %v1940, i64 3, i64 %v1939
  %v1942 = mul i64 %v1941, 32
  %v1943 = add i64 %v1936, %v1942
  %v1944 = getelementptr inbounds float, ptr %v24, i64 %v1943
  %v1945 = load <8 x float>, ptr %v1944, align 4
  %v1946 = fsub <8 x float> %v1935, %v1945
  %v1947 = add i64 24, 0
  %v1948 = fptosi float %v1606 to i64
  %v1949 = icmp slt i64 %v1948, 0
  %v1950 = select i1 %v1949, i64 0, i64 %v1948
  %v1951 = icmp sgt i64 %v1950, 3
  %v1952 = select i1 %v1951, i64 3, i64 %v1950
  %v1953 = mul i64 %v1952, 32
  %v1954 = add i64 %v1947, %v1953
  %v1955 = getelementptr inbounds float, ptr %v26, i64 %v1954
  %v1956 = load <8 x float>, ptr %v1955, align 4
  %v1957 = fmul <8 x float> %v1956, %v1956
  %v1958 = fadd <8 x float> %v1957, %v1728
  %v1959 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v1958)
  %v1960 = fdiv <8 x float> %v1732, %v1959
  %v1961 = fmul <8 x float> %v1946, %v1960
  %v1962 = add i64 24, 0
  %v1963 = getelementptr inbounds float, ptr %v28, i64 %v1962
  %v1964 = load <8 x float>, ptr %v1963, align 4
  %v1965 = fmul <8 x float> %v1961, %v1964
  %v1966 = fadd <8 x float> %v1932, %v1965
  %v1967 = add i64 24, 0
  %v1968 = getelementptr inbounds float, ptr %v30, i64 %v1967
  %v1969 = load <8 x float>, ptr %v1968, align 4
  %v1970 = fadd <8 x float> %v1966, %v1969
  %v1971 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1970)
  %v1972 = fcmp ogt <8 x float> %v1971, splat (float 0x4023000000000000)
  %v1973 = select <8 x i1> %v1972, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1971
  %v1974 = fadd <8 x float> %v1973, %v1973
  %v1975 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1974, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1976 = fsub <8 x float> %v1975, splat (float 0x4168000000000000)
  %v1977 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1976, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1974)
  %v1978 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1976, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1977)
  %v1979 = bitcast <8 x float> %v1975 to <8 x i32>
  %v1980 = fmul <8 x float> %v1978, %v1978
  %v1981 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1978, <8 x float> splat (float 0x3F81227F40000000))
  %v1982 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1981, <8 x float> %v1978, <8 x float> splat (float 0x3FA5556740000000))
  %v1983 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1982, <8 x float> %v1978, <8 x float> splat (float 0x3FC5554B00000000))
  %v1984 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1983, <8 x float> %v1978, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1985 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1980, <8 x float> %v1984, <8 x float> %v1978)
  %v1986 = shl <8 x i32> %v1979, splat (i32 23)
  %v1987 = add <8 x i32> %v1986, splat (i32 1065353216)
  %v1988 = bitcast <8 x i32> %v1987 to <8 x float>
  %v1989 = fsub <8 x float> %v1988, splat (float 0x3FF0000000000000)
  %v1990 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1988, <8 x float> %v1985, <8 x float> %v1989)
  %v1991 = fadd <8 x float> %v1990, splat (float 0x4000000000000000)
  %v1992 = fdiv <8 x float> %v1990, %v1991
  %v1993 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1992, <8 x float> %v1970)
  %v1994 = add i64 0, 0
  %v1995 = getelementptr inbounds float, ptr %v1630, i64 %v1994
  %v1996 = load <8 x float>, ptr %v1995, align 4
  %v1997 = fmul <8 x float> %v1805, %v1996
  %v1998 = fmul <8 x float> %v1902, %v1993
  %v1999 = fadd <8 x float> %v1997, %v1998
  %v2000 = add i64 16, 0
  %v2001 = fptosi float %v1606 to i64
  %v2002 = icmp slt i64 %v2001, 0
  %v2003 = select i1 %v2002, i64 0, i64 %v2001
  %v2004 = icmp sgt i64 %v2003, 3
  %v2005 = select i1 %v2004, i64 3, i64 %v2003
  %v2006 = mul i64 %v2005, 32
  %v2007 = add i64 %v2000, %v2006
  %v2008 = getelementptr inbounds float, ptr %v16, i64 %v2007
  %v2009 = load <8 x float>, ptr %v2008, align 4
  %v2010 = fsub <8 x float> %v1701, %v2009
  %v2011 = add i64 16, 0
  %v2012 = fptosi float %v1606 to i64
  %v2013 = icmp slt i64 %v2012, 0
  %v2014 = select i1 %v2013, i64 0, i64 %v2012
  %v2015 = icmp sgt i64 %v2014, 3
  %v2016 = select i1 %v2015, i64 3, i64 %v2014
  %v2017 = mul i64 %v2016, 32
  %v2018 = add i64 %v2011, %v2017
  %v2019 = getelementptr inbounds float, ptr %v18, i64 %v2018
  %v2020 = load <8 x float>, ptr %v2019, align 4
  %v2021 = fmul <8 x float> %v2020, %v2020
  %v2022 = fadd <8 x float> %v2021, %v1728
  %v2023 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v2022)
  %v2024 = fdiv <8 x float> %v1732, %v2023
  %v2025 = fmul <8 x float> %v2010, %v2024
  %v2026 = add i64 16, 0
  %v2027 = getelementptr inbounds float, ptr %v20, i64 %v2026
  %v2028 = load <8 x float>, ptr %v2027, align 4
  %v2029 = fmul <8 x float> %v2025, %v2028
  %v2030 = add i64 0, 0
  %v2031 = getelementptr inbounds float, ptr %v1636, i64 %v2030
  %v2032 = load <8 x float>, ptr %v2031, align 4
  %v2033 = add i64 16, 0
  %v2034 = fptosi float %v1606 to i64
  %v2035 = icmp slt i64 %v2034, 0
  %v2036 = select i1 %v2035, i64 0, i64 %v2034
  %v2037 = icmp sgt i64 %v2036, 3
  %v2038 = select i1 %v2037, i64 3, i64 %v2036
  %v2039 = mul i64 %v2038, 32
  %v2040 = add i64 %v2033, %v2039
  %v2041 = getelementptr inbounds float, ptr %v24, i64 %v2040
  %v2042 = load <8 x float>, ptr %v2041, align 4
  %v2043 = fsub <8 x float> %v2032, %v2042
  %v2044 = add i64 16, 0
  %v2045 = fptosi float %v1606 to i64
  %v2046 = icmp slt i64 %v2045, 0
  %v2047 = select i1 %v2046, i64 0, i64 %v2045
  %v2048 = icmp sgt i64 %v2047, 3
  %v2049 = select i1 %v2048, i64 3, i64 %v2047
  %v2050 = mul i64 %v2049, 32
  %v2051 = add i64 %v2044, %v2050
  %v2052 = getelementptr inbounds float, ptr %v26, i64 %v2051
  %v2053 = load <8 x float>, ptr %v2052, align 4
  %v2054 = fmul <8 x float> %v2053, %v2053
  %v2055 = fadd <8 x float> %v2054, %v1728
  %v2056 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v2055)
  %v2057 = fdiv <8 x float> %v1732, %v2056
  %v2058 = fmul <8 x float> %v2043, %v2057
  %v2059 = add i64 16, 0
  %v2060 = getelementptr inbounds float, ptr %v28, i64 %v2059
  %v2061 = load <8 x float>, ptr %v2060, align 4
  %v2062 = fmul <8 x float> %v2058, %v2061
  %v2063 = fadd <8 x float> %v2029, %v2062
  %v2064 = add i64 16, 0
  %v2065 = getelementptr inbounds float, ptr %v30, i64 %v2064
  %v2066 = load <8 x float>, ptr %v2065, align 4
  %v2067 = fadd <8 x float> %v2063, %v2066
  %v2068 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2067)
  %v2069 = fneg <8 x float> %v2068
  %v2070 = fcmp olt <8 x float> %v2069, splat (float 0xC05A400000000000)
  %v2071 = select <8 x i1> %v2070, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2069
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
  %v2083 = sub <8 x i32> %v2076, splat (i32 1262485250)
  %v2084 = lshr <8 x i32> %v2083, splat (i32 1)
  %v2085 = sub <8 x i32> %v2083, %v2084
  %v2086 = shl <8 x i32> %v2084, splat (i32 23)
  %v2087 = bitcast <8 x i32> %v2086 to <8 x float>
  %v2088 = shl <8 x i32> %v2085, splat (i32 23)
  %v2089 = bitcast <8 x i32> %v2088 to <8 x float>
  %v2090 = fadd <8 x float> %v2082, splat (float 0x3FF0000000000000)
  %v2091 = fmul <8 x float> %v2090, %v2087
  %v2092 = fmul <8 x float> %v2091, %v2089
  %v2093 = fcmp olt <8 x float> %v2067, splat (float 0x0000000000000000)
  %v2094 = select <8 x i1> %v2093, <8 x float> %v2092, <8 x float> splat (float 0x3FF0000000000000)
  %v2095 = fadd <8 x float> %v2092, splat (float 0x3FF0000000000000)
  %v2096 = fdiv <8 x float> %v2094, %v2095
  %v2097 = add i64 0, 0
  %v2098 = fptosi float %v1606 to i64
  %v2099 = icmp slt i64 %v2098, 0
  %v2100 = select i1 %v2099, i64 0, i64 %v2098
  %v2101 = icmp sgt i64 %v2100, 3
  %v2102 = select i1 %v2101, i64 3, i64 %v2100
  %v2103 = mul i64 %v2102, 8
  %v2104 = add i64 %v2097, %v2103
  %v2105 = getelementptr inbounds float, ptr %v32, i64 %v2104
  %v2106 = load <8 x float>, ptr %v2105, align 4
  %v2107 = fsub <8 x float> %v1999, %v2106
  %v2108 = add i64 0, 0
  %v2109 = getelementptr inbounds float, ptr %v1642, i64 %v2108
  %v2110 = load <8 x float>, ptr %v2109, align 4
  %v2111 = fmul <8 x float> %v2107, %v2110
  %v2112 = add i64 0, 0
  %v2113 = getelementptr inbounds float, ptr %v36, i64 %v2112
  %v2114 = load <8 x float>, ptr %v2113, align 4
  %v2115 = fmul <8 x float> %v2111, %v2114
  %v2116 = add i64 0, 0
  %v2117 = getelementptr inbounds float, ptr %v38, i64 %v2116
  %v2118 = load <8 x float>, ptr %v2117, align 4
  %v2119 = fadd <8 x float> %v2115, %v2118
  %v2120 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2119)
  %v2121 = fcmp ogt <8 x float> %v2120, splat (float 0x4023000000000000)
  %v2122 = select <8 x i1> %v2121, <8 x float> splat (float 0x4023000000000000), <8 x float> %v2120
  %v2123 = fadd <8 x float> %v2122, %v2122
  %v2124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2123, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2125 = fsub <8 x float> %v2124, splat (float 0x4168000000000000)
  %v2126 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2125, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2123)
  %v2127 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2125, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2126)
  %v2128 = bitcast <8 x float> %v2124 to <8 x i32>
  %v2129 = fmul <8 x float> %v2127, %v2127
  %v2130 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2127, <8 x float> splat (float 0x3F81227F40000000))
  %v2131 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2130, <8 x float> %v2127, <8 x float> splat (float 0x3FA5556740000000))
  %v2132 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2131, <8 x float> %v2127, <8 x float> splat (float 0x3FC5554B00000000))
  %v2133 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2132, <8 x float> %v2127, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2129, <8 x float> %v2133, <8 x float> %v2127)
  %v2135 = shl <8 x i32> %v2128, splat (i32 23)
  %v2136 = add <8 x i32> %v2135, splat (i32 1065353216)
  %v2137 = bitcast <8 x i32> %v2136 to <8 x float>
  %v2138 = fsub <8 x float> %v2137, splat (float 0x3FF0000000000000)
  %v2139 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2137, <8 x float> %v2134, <8 x float> %v2138)
  %v2140 = fadd <8 x float> %v2139, splat (float 0x4000000000000000)
  %v2141 = fdiv <8 x float> %v2139, %v2140
  %v2142 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v2141, <8 x float> %v2119)
  %v2143 = fmul <8 x float> %v2096, %v2142
  %v2144 = add i64 0, 0
  %v2145 = getelementptr inbounds float, ptr %v1644, i64 %v2144
  store <8 x float> %v1695, ptr %v2145, align 4
  %v2146 = add i64 0, 0
  %v2147 = getelementptr inbounds float, ptr %v1646, i64 %v2146
  store <8 x float> %v1698, ptr %v2147, align 4
  %v2148 = add i64 0, 0
  %v2149 = getelementptr inbounds float, ptr %v1648, i64 %v2148
  store <8 x float> %v1701, ptr %v2149, align 4
  %v2150 = add i64 0, 0
  %v2151 = getelementptr inbounds float, ptr %v1650, i64 %v2150
  store <8 x float> %v1704, ptr %v2151, align 4
  %v2152 = add i64 0, 0
  %v2153 = getelementptr inbounds float, ptr %v1656, i64 %v2152
  store <8 x float> %v1805, ptr %v2153, align 4
  %v2154 = add i64 0, 0
  %v2155 = getelementptr inbounds float, ptr %v1662, i64 %v2154
  store <8 x float> %v1902, ptr %v2155, align 4
  %v2156 = add i64 0, 0
  %v2157 = getelementptr inbounds float, ptr %v1668, i64 %v2156
  store <8 x float> %v1993, ptr %v2157, align 4
  %v2158 = add i64 0, 0
  %v2159 = getelementptr inbounds float, ptr %v1674, i64 %v2158
  store <8 x float> %v1999, ptr %v2159, align 4
  %v2160 = add i64 0, 0
  %v2161 = getelementptr inbounds float, ptr %v1680, i64 %v2160
  store <8 x float> %v2096, ptr %v2161, align 4
  %v2162 = add i64 0, 0
  %v2163 = getelementptr inbounds float, ptr %v1686, i64 %v2162
  store <8 x float> %v2111, ptr %v2163, align 4
  %v2164 = add i64 0, 0
  %v2165 = getelementptr inbounds float, ptr %v1692, i64 %v2164
  store <8 x float> %v2143, ptr %v2165, align 4
  %v2166 = add nsw i64 %v1591, 1
  br label %b208
b210:
  %v2167 = add nsw i64 %v1463, 1
  br label %b188
b190:
  %v2168 = icmp sgt i64 %v3, 1
  br i1 %v2168, label %b211, label %b212
b211:
  %v2169 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2170 = atomicrmw add ptr %v2169, i64 1 acq_rel
  %v2171 = load i64, ptr %v153, align 8
  %v2172 = add i64 %v2171, 1
  store i64 %v2172, ptr %v153, align 8
  %v2173 = mul i64 %v3, %v2172
  br label %b213
b213:
  %v2174 = load atomic i64, ptr %v2169 acquire, align 8
  %v2175 = icmp slt i64 %v2174, %v2173
  br i1 %v2175, label %b214, label %b215
b214:
  %v2176 = call i32 @sched_yield()
  br label %b213
b215:
  br label %b212
b212:
  %v2177 = add nsw i64 %v1206, %v1205
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
define void @backward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v153 = alloca i64, i64 1, align 8
  %v486 = alloca float, i64 64, align 4
  %v629 = alloca float, i64 64, align 4
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
  %v113 = getelementptr inbounds i64, ptr %v1, i64 6
  %v114 = load i64, ptr %v113, align 8
  %v115 = getelementptr inbounds i64, ptr %v1, i64 8
  %v116 = load i64, ptr %v115, align 8
  %v117 = getelementptr inbounds i64, ptr %v1, i64 21
  %v118 = load i64, ptr %v117, align 8
  %v119 = getelementptr inbounds i64, ptr %v1, i64 22
  %v120 = load i64, ptr %v119, align 8
  %v121 = getelementptr inbounds i64, ptr %v1, i64 23
  %v122 = load i64, ptr %v121, align 8
  %v123 = getelementptr inbounds i64, ptr %v1, i64 26
  %v124 = load i64, ptr %v123, align 8
  %v125 = getelementptr inbounds i64, ptr %v1, i64 34
  %v126 = load i64, ptr %v125, align 8
  %v127 = getelementptr inbounds i64, ptr %v1, i64 36
  %v128 = load i64, ptr %v127, align 8
  %v129 = getelementptr inbounds i64, ptr %v1, i64 37
  %v130 = load i64, ptr %v129, align 8
  %v131 = getelementptr inbounds i64, ptr %v1, i64 38
  %v132 = load i64, ptr %v131, align 8
  %v133 = getelementptr inbounds i64, ptr %v1, i64 39
  %v134 = load i64, ptr %v133, align 8
  %v135 = getelementptr inbounds i64, ptr %v1, i64 40
  %v136 = load i64, ptr %v135, align 8
  %v137 = getelementptr inbounds i64, ptr %v1, i64 50
  %v138 = load i64, ptr %v137, align 8
  %v139 = getelementptr inbounds i64, ptr %v1, i64 51
  %v140 = load i64, ptr %v139, align 8
  %v141 = getelementptr inbounds i64, ptr %v1, i64 52
  %v142 = load i64, ptr %v141, align 8
  %v143 = getelementptr inbounds i64, ptr %v1, i64 53
  %v144 = load i64, ptr %v143, align 8
  %v145 = getelementptr inbounds i64, ptr %v1, i64 54
  %v146 = load i64, ptr %v145, align 8
  %v147 = getelementptr inbounds i64, ptr %v1, i64 55
  %v148 = load i64, ptr %v147, align 8
  %v149 = getelementptr inbounds i64, ptr %v1, i64 56
  %v150 = load i64, ptr %v149, align 8
  %v151 = getelementptr inbounds i64, ptr %v1, i64 57
  %v152 = load i64, ptr %v151, align 8
  store i64 0, ptr %v153, align 8
  %v154 = getelementptr inbounds ptr, ptr %v0, i64 52
  %v155 = load ptr, ptr %v154, align 4
  %v156 = mul i64 %v2, 24576
  %v157 = add i64 %v156, 512
  %v158 = getelementptr inbounds float, ptr %v155, i64 %v157
  %v159 = getelementptr inbounds float, ptr %v155, i64 0
  %v160 = getelementptr inbounds i64, ptr %v1, i64 4
  %v161 = load i64, ptr %v160, align 8
  %v162 = icmp eq i64 %v161, 0
  br i1 %v162, label %b0, label %b1
b0:
  %v163 = add i64 1, 0
  %v164 = sdiv i64 %v163, 1
  %v165 = add i64 %v2, 1
  %v166 = mul i64 %v164, %v2
  %v167 = sdiv i64 %v166, %v3
  %v168 = mul i64 %v167, 1
  %v169 = icmp slt i64 %v168, 1
  %v170 = select i1 %v169, i64 %v168, i64 1
  %v171 = mul i64 %v164, %v165
  %v172 = sdiv i64 %v171, %v3
  %v173 = mul i64 %v172, 1
  %v174 = icmp slt i64 %v173, 1
  %v175 = select i1 %v174, i64 %v173, i64 1
  %v176 = icmp slt i64 %v175, 1
  %v177 = select i1 %v176, i64 %v175, i64 1
  br label %b2
b2:
  %v178 = phi i64 [ %v170, %b0 ], [ %v206, %b7 ]
  %v179 = icmp slt i64 %v178, %v177
  br i1 %v179, label %b3, label %b4
b3:
  %v180 = mul i64 %v178, 256
  %v181 = mul i64 %v178, 8
  %v182 = add i64 %v180, 0
  %v183 = add i64 %v181, 0
  %v184 = getelementptr inbounds float, ptr %v159, i64 %v182
  %v185 = sub i64 8, %v183
  %v186 = icmp slt i64 %v185, 0
  %v187 = select i1 %v186, i64 0, i64 %v185
  %v188 = icmp ult i64 %v187, 8
  %v189 = select i1 %v188, i64 %v187, i64 8
  %v190 = trunc i64 %v189 to i32
  %v191 = insertelement <8 x i32> poison, i32 %v190, i64 0
  %v192 = shufflevector <8 x i32> %v191, <8 x i32> poison, <8 x i32> zeroinitializer
  %v193 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v192
  %v194 = mul i64 %v183, 1
  %v195 = add i64 0, %v194
  %v196 = getelementptr inbounds float, ptr %v12, i64 %v195
  br label %b5
b5:
  %v197 = phi i64 [ 0, %b3 ], [ %v204, %b6 ]
  %v198 = icmp slt i64 %v197, 32
  br i1 %v198, label %b6, label %b7
b6:
  %v199 = mul i64 %v197, 8
  %v200 = getelementptr inbounds float, ptr %v196, i64 %v199
  %v201 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v200, <8 x i1> %v193, <8 x float> zeroinitializer)
  %v202 = mul i64 %v197, 8
  %v203 = getelementptr inbounds float, ptr %v184, i64 %v202
  store <8 x float> %v201, ptr %v203, align 4
  %v204 = add nsw i64 %v197, 1
  br label %b5
b7:
  %v205 = add i64 %v180, 256
  %v206 = add nsw i64 %v178, 1
  br label %b2
b4:
  br label %b1
b1:
  %v207 = icmp sgt i64 %v3, 1
  br i1 %v207, label %b8, label %b9
b8:
  %v208 = getelementptr inbounds i64, ptr %v1, i64 3
  %v209 = atomicrmw add ptr %v208, i64 1 acq_rel
  %v210 = load i64, ptr %v153, align 8
  %v211 = add i64 %v210, 1
  store i64 %v211, ptr %v153, align 8
  %v212 = mul i64 %v3, %v211
  br label %b10
b10:
  %v213 = load atomic i64, ptr %v208 acquire, align 8
  %v214 = icmp slt i64 %v213, %v212
  br i1 %v214, label %b11, label %b12
b11:
  %v215 = call i32 @sched_yield()
  br label %b10
b12:
  br label %b9
b9:
  br label %b13
b13:
  %v216 = phi i64 [ 0, %b9 ], [ %v562, %b27 ]
  %v217 = icmp slt i64 %v216, %v5
  br i1 %v217, label %b14, label %b15
b14:
  %v218 = sub i64 %v5, 1
  %v219 = sub i64 %v218, %v216
  %v220 = add i64 %v7, 0
  %v221 = sdiv i64 %v220, 1
  %v222 = add i64 %v2, 1
  %v223 = mul i64 %v221, %v2
  %v224 = sdiv i64 %v223, %v3
  %v225 = mul i64 %v224, 1
  %v226 = icmp slt i64 %v225, %v7
  %v227 = select i1 %v226, i64 %v225, i64 %v7
  %v228 = mul i64 %v221, %v222
  %v229 = sdiv i64 %v228, %v3
  %v230 = mul i64 %v229, 1
  %v231 = icmp slt i64 %v230, %v7
  %v232 = select i1 %v231, i64 %v230, i64 %v7
  br label %b16
b16:
  %v233 = phi i64 [ %v227, %b14 ], [ %v413, %b17 ]
  %v234 = icmp slt i64 %v233, %v232
  br i1 %v234, label %b17, label %b18
b17:
  %v235 = add i64 %v219, 1
  %v236 = and i64 %v235, 1
  %v237 = mul i64 %v236, %v7
  %v238 = add i64 %v237, %v233
  %v239 = mul i64 %v238, 8
  %v240 = getelementptr inbounds float, ptr %v46, i64 %v239
  %v241 = add i64 %v219, 0
  %v242 = and i64 %v241, %v118
  %v243 = mul i64 %v242, %v7
  %v244 = add i64 %v243, %v233
  %v245 = mul i64 %v244, 8
  %v246 = getelementptr inbounds float, ptr %v40, i64 %v245
  %v247 = add i64 %v219, 0
  %v248 = and i64 %v247, %v146
  %v249 = mul i64 %v248, %v7
  %v250 = add i64 %v249, %v233
  %v251 = mul i64 %v250, 8
  %v252 = getelementptr inbounds float, ptr %v106, i64 %v251
  %v253 = add i64 %v219, 0
  %v254 = and i64 %v253, %v144
  %v255 = mul i64 %v254, %v7
  %v256 = add i64 %v255, %v233
  %v257 = mul i64 %v256, 8
  %v258 = getelementptr inbounds float, ptr %v104, i64 %v257
  %v259 = add i64 %v219, 1
  %v260 = and i64 %v259, 1
  %v261 = mul i64 %v260, %v7
  %v262 = add i64 %v261, %v233
  %v263 = mul i64 %v262, 8
  %v264 = getelementptr inbounds float, ptr %v48, i64 %v263
  %v265 = add i64 %v219, 0
  %v266 = and i64 %v265, %v136
  %v267 = mul i64 %v266, %v7
  %v268 = add i64 %v267, %v233
  %v269 = mul i64 %v268, 8
  %v270 = getelementptr inbounds float, ptr %v78, i64 %v269
  %v271 = add i64 %v219, 0
  %v272 = and i64 %v271, %v140
  %v273 = mul i64 %v272, %v7
  %v274 = add i64 %v273, %v233
  %v275 = mul i64 %v274, 8
  %v276 = getelementptr inbounds float, ptr %v100, i64 %v275
  %v277 = add i64 %v219, 0
  %v278 = and i64 %v277, %v142
  %v279 = mul i64 %v278, %v7
  %v280 = add i64 %v279, %v233
  %v281 = mul i64 %v280, 8
  %v282 = getelementptr inbounds float, ptr %v102, i64 %v281
  %v283 = add i64 %v219, 0
  %v284 = and i64 %v283, %v138
  %v285 = mul i64 %v284, %v7
  %v286 = add i64 %v285, %v233
  %v287 = mul i64 %v286, 8
  %v288 = getelementptr inbounds float, ptr %v98, i64 %v287
  %v289 = add i64 %v219, 0
  %v290 = and i64 %v289, %v122
  %v291 = mul i64 %v290, %v7
  %v292 = add i64 %v291, %v233
  %v293 = mul i64 %v292, 8
  %v294 = getelementptr inbounds float, ptr %v44, i64 %v293
  %v295 = add i64 %v219, 0
  %v296 = and i64 %v295, %v148
  %v297 = mul i64 %v296, %v7
  %v298 = add i64 %v297, %v233
  %v299 = mul i64 %v298, 8
  %v300 = getelementptr inbounds float, ptr %v108, i64 %v299
  %v301 = add i64 %v219, 0
  %v302 = and i64 %v301, %v126
  %v303 = mul i64 %v302, %v7
  %v304 = add i64 %v303, %v233
  %v305 = mul i64 %v304, 32
  %v306 = getelementptr inbounds float, ptr %v66, i64 %v305
  %v307 = add i64 %v219, 0
  %v308 = and i64 %v307, 1
  %v309 = mul i64 %v308, %v7
  %v310 = add i64 %v309, %v233
  %v311 = mul i64 %v310, 8
  %v312 = getelementptr inbounds float, ptr %v48, i64 %v311
  %v313 = add i64 0, 0
  %v314 = getelementptr inbounds float, ptr %v240, i64 %v313
  %v315 = load <8 x float>, ptr %v314, align 4
  %v316 = add i64 0, 0
  %v317 = getelementptr inbounds float, ptr %v246, i64 %v316
  %v318 = load <8 x float>, ptr %v317, align 4
  %v319 = fadd <8 x float> %v315, %v318
  %v320 = add i64 0, 0
  %v321 = getelementptr inbounds float, ptr %v252, i64 %v320
  %v322 = load <8 x float>, ptr %v321, align 4
  %v323 = add i64 0, 0
  %v324 = getelementptr inbounds float, ptr %v36, i64 %v323
  %v325 = load <8 x float>, ptr %v324, align 4
  %v326 = fmul <8 x float> %v322, %v325
  %v327 = add i64 0, 0
  %v328 = getelementptr inbounds float, ptr %v38, i64 %v327
  %v329 = load <8 x float>, ptr %v328, align 4
  %v330 = fadd <8 x float> %v326, %v329
  %v331 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v330)
  %v332 = fcmp ogt <8 x float> %v331, splat (float 0x4023000000000000)
  %v333 = select <8 x i1> %v332, <8 x float> splat (float 0x4023000000000000), <8 x float> %v331
  %v334 = fadd <8 x float> %v333, %v333
  %v335 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v334, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v336 = fsub <8 x float> %v335, splat (float 0x4168000000000000)
  %v337 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v336, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v334)
  %v338 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v336, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v337)
  %v339 = bitcast <8 x float> %v335 to <8 x i32>
  %v340 = fmul <8 x float> %v338, %v338
  %v341 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v338, <8 x float> splat (float 0x3F81227F40000000))
  %v342 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v341, <8 x float> %v338, <8 x float> splat (float 0x3FA5556740000000))
  %v343 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v342, <8 x float> %v338, <8 x float> splat (float 0x3FC5554B00000000))
  %v344 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v343, <8 x float> %v338, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v345 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v340, <8 x float> %v344, <8 x float> %v338)
  %v346 = shl <8 x i32> %v339, splat (i32 23)
  %v347 = add <8 x i32> %v346, splat (i32 1065353216)
  %v348 = bitcast <8 x i32> %v347 to <8 x float>
  %v349 = fsub <8 x float> %v348, splat (float 0x3FF0000000000000)
  %v350 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v348, <8 x float> %v345, <8 x float> %v349)
  %v351 = fadd <8 x float> %v350, splat (float 0x4000000000000000)
  %v352 = fdiv <8 x float> %v350, %v351
  %v353 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v352, <8 x float> %v330)
  %v354 = fmul <8 x float> %v319, %v353
  %v355 = add i64 0, 0
  %v356 = getelementptr inbounds float, ptr %v258, i64 %v355
  %v357 = load <8 x float>, ptr %v356, align 4
  %v358 = fmul <8 x float> %v354, %v357
  %v359 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v360 = shufflevector <8 x float> %v359, <8 x float> poison, <8 x i32> zeroinitializer
  %v361 = fsub <8 x float> %v360, %v357
  %v362 = fmul <8 x float> %v358, %v361
  %v363 = add i64 0, 0
  %v364 = getelementptr inbounds float, ptr %v264, i64 %v363
  %v365 = load <8 x float>, ptr %v364, align 4
  %v366 = fmul <8 x float> %v319, %v357
  %v367 = fmul <8 x float> %v353, %v353
  %v368 = fsub <8 x float> %v360, %v367
  %v369 = fmul <8 x float> %v366, %v368
  %v370 = fmul <8 x float> %v369, %v325
  %v371 = add i64 0, 0
  %v372 = getelementptr inbounds float, ptr %v270, i64 %v371
  %v373 = load <8 x float>, ptr %v372, align 4
  %v374 = fmul <8 x float> %v370, %v373
  %v375 = fadd <8 x float> %v365, %v374
  %v376 = add i64 0, 0
  %v377 = getelementptr inbounds float, ptr %v276, i64 %v376
  %v378 = load <8 x float>, ptr %v377, align 4
  %v379 = fmul <8 x float> %v375, %v378
  %v380 = add i64 0, 0
  %v381 = getelementptr inbounds float, ptr %v282, i64 %v380
  %v382 = load <8 x float>, ptr %v381, align 4
  %v383 = fmul <8 x float> %v382, %v382
  %v384 = fsub <8 x float> %v360, %v383
  %v385 = fmul <8 x float> %v379, %v384
  %v386 = fmul <8 x float> %v375, %v382
  %v387 = fmul <8 x float> %v386, %v378
  %v388 = fsub <8 x float> %v360, %v378
  %v389 = fmul <8 x float> %v387, %v388
  %v390 = add i64 0, 0
  %v391 = getelementptr inbounds float, ptr %v288, i64 %v390
  %v392 = load <8 x float>, ptr %v391, align 4
  %v393 = fmul <8 x float> %v375, %v392
  %v394 = add i64 0, 0
  %v395 = getelementptr inbounds float, ptr %v294, i64 %v394
  %v396 = load <8 x float>, ptr %v395, align 4
  %v397 = fmul <8 x float> %v375, %v396
  %v398 = fmul <8 x float> %v397, %v392
  %v399 = fsub <8 x float> %v360, %v392
  %v400 = fmul <8 x float> %v398, %v399
  %v401 = add i64 0, 0
  %v402 = getelementptr inbounds float, ptr %v300, i64 %v401
  store <8 x float> %v319, ptr %v402, align 4
  %v403 = add i64 16, 0
  %v404 = getelementptr inbounds float, ptr %v306, i64 %v403
  store <8 x float> %v362, ptr %v404, align 4
  %v405 = add i64 24, 0
  %v406 = getelementptr inbounds float, ptr %v306, i64 %v405
  store <8 x float> %v385, ptr %v406, align 4
  %v407 = add i64 8, 0
  %v408 = getelementptr inbounds float, ptr %v306, i64 %v407
  store <8 x float> %v389, ptr %v408, align 4
  %v409 = add i64 0, 0
  %v410 = getelementptr inbounds float, ptr %v312, i64 %v409
  store <8 x float> %v393, ptr %v410, align 4
  %v411 = add i64 0, 0
  %v412 = getelementptr inbounds float, ptr %v306, i64 %v411
  store <8 x float> %v400, ptr %v412, align 4
  %v413 = add nsw i64 %v233, 1
  br label %b16
b18:
  %v414 = add i64 %v7, 0
  %v415 = sdiv i64 %v414, 1
  %v416 = add i64 %v2, 1
  %v417 = mul i64 %v415, %v2
  %v418 = sdiv i64 %v417, %v3
  %v419 = mul i64 %v418, 1
  %v420 = icmp slt i64 %v419, %v7
  %v421 = select i1 %v420, i64 %v419, i64 %v7
  %v422 = mul i64 %v415, %v416
  %v423 = sdiv i64 %v422, %v3
  %v424 = mul i64 %v423, 1
  %v425 = icmp slt i64 %v424, %v7
  %v426 = select i1 %v425, i64 %v424, i64 %v7
  br label %b19
b19:
  %v427 = phi i64 [ %v421, %b18 ], [ %v485, %b24 ]
  %v428 = icmp slt i64 %v427, %v426
  br i1 %v428, label %b20, label %b21
b20:
  %v429 = add i64 %v219, 0
  %v430 = and i64 %v429, %v126
  %v431 = mul i64 %v430, %v7
  %v432 = add i64 %v431, %v427
  %v433 = mul i64 %v432, 32
  %v434 = getelementptr inbounds float, ptr %v66, i64 %v433
  %v435 = add i64 %v219, 0
  %v436 = and i64 %v435, %v132
  %v437 = mul i64 %v436, %v7
  %v438 = add i64 %v437, %v427
  %v439 = mul i64 %v438, 32
  %v440 = getelementptr inbounds float, ptr %v74, i64 %v439
  %v441 = add i64 %v219, 0
  %v442 = and i64 %v441, %v128
  %v443 = mul i64 %v442, %v7
  %v444 = add i64 %v443, %v427
  %v445 = mul i64 %v444, 32
  %v446 = getelementptr inbounds float, ptr %v70, i64 %v445
  %v447 = add i64 %v219, 0
  %v448 = and i64 %v447, %v150
  %v449 = mul i64 %v448, %v7
  %v450 = add i64 %v449, %v427
  %v451 = mul i64 %v450, 32
  %v452 = getelementptr inbounds float, ptr %v110, i64 %v451
  %v453 = add i64 %v219, 0
  %v454 = and i64 %v453, %v152
  %v455 = mul i64 %v454, %v7
  %v456 = add i64 %v455, %v427
  %v457 = mul i64 %v456, 32
  %v458 = getelementptr inbounds float, ptr %v112, i64 %v457
  br label %b22
b22:
  %v459 = phi i64 [ 0, %b20 ], [ %v484, %b23 ]
  %v460 = icmp slt i64 %v459, 32
  br i1 %v460, label %b23, label %b24
b23:
  %v461 = add i64 0, %v459
  %v462 = getelementptr inbounds float, ptr %v434, i64 %v461
  %v463 = load <8 x float>, ptr %v462, align 4
  %v464 = add i64 0, %v459
  %v465 = getelementptr inbounds float, ptr %v28, i64 %v464
  %v466 = load <8 x float>, ptr %v465, align 4
  %v467 = fmul <8 x float> %v463, %v466
  %v468 = add i64 0, %v459
  %v469 = getelementptr inbounds float, ptr %v440, i64 %v468
  %v470 = load <8 x float>, ptr %v469, align 4
  %v471 = fmul <8 x float> %v467, %v470
  %v472 = add i64 0, %v459
  %v473 = getelementptr inbounds float, ptr %v20, i64 %v472
  %v474 = load <8 x float>, ptr %v473, align 4
  %v475 = fmul <8 x float> %v463, %v474
  %v476 = add i64 0, %v459
  %v477 = getelementptr inbounds float, ptr %v446, i64 %v476
  %v478 = load <8 x float>, ptr %v477, align 4
  %v479 = fmul <8 x float> %v475, %v478
  %v480 = add i64 0, %v459
  %v481 = getelementptr inbounds float, ptr %v452, i64 %v480
  store <8 x float> %v471, ptr %v481, align 4
  %v482 = add i64 0, %v459
  %v483 = getelementptr inbounds float, ptr %v458, i64 %v482
  store <8 x float> %v479, ptr %v483, align 4
  %v484 = add nsw i64 %v459, 8
  br label %b22
b24:
  %v485 = add nsw i64 %v427, 1
  br label %b19
b21:
  %v487 = add i64 %v7, 0
  %v488 = sdiv i64 %v487, 1
  %v489 = add i64 %v2, 1
  %v490 = mul i64 %v488, %v2
  %v491 = sdiv i64 %v490, %v3
  %v492 = mul i64 %v491, 1
  %v493 = icmp slt i64 %v492, %v7
  %v494 = select i1 %v493, i64 %v492, i64 %v7
  %v495 = mul i64 %v488, %v489
  %v496 = sdiv i64 %v495, %v3
  %v497 = mul i64 %v496, 1
  %v498 = icmp slt i64 %v497, %v7
  %v499 = select i1 %v498, i64 %v497, i64 %v7
  br label %b25
b25:
  %v500 = phi i64 [ %v494, %b21 ], [ %v561, %b30 ]
  %v501 = icmp slt i64 %v500, %v499
  br i1 %v501, label %b26, label %b27
b26:
  %v502 = add i64 %v500, 96
  %v503 = icmp slt i64 %v502, %v499
  %v504 = select i1 %v503, i64 %v502, i64 %v499
  br label %b28
b28:
  %v505 = phi i64 [ 0, %b26 ], [ %v560, %b33 ]
  %v506 = icmp slt i64 %v505, 1
  br i1 %v506, label %b29, label %b30
b29:
  %v507 = sub i64 %v504, %v500
  %v508 = sub i64 8, 1
  %v509 = add i64 %v507, %v508
  %v510 = sdiv i64 %v509, 8
  br label %b31
b31:
  %v511 = phi i64 [ 0, %b29 ], [ %v559, %b38 ]
  %v512 = icmp slt i64 %v511, %v510
  br i1 %v512, label %b32, label %b33
b32:
  %v513 = mul i64 %v507, %v511
  %v514 = sdiv i64 %v513, %v510
  %v515 = add i64 %v500, %v514
  %v516 = add i64 %v511, 1
  %v517 = mul i64 %v507, %v516
  %v518 = sdiv i64 %v517, %v510
  %v519 = add i64 %v500, %v518
  %v520 = mul i64 %v505, 256
  %v521 = getelementptr inbounds float, ptr %v159, i64 %v520
  %v522 = sub i64 %v519, %v515
  %v523 = add i64 %v219, 0
  %v524 = and i64 %v523, %v152
  %v525 = mul i64 %v524, %v7
  %v526 = add i64 %v525, %v515
  %v527 = mul i64 %v526, 32
  %v528 = getelementptr inbounds float, ptr %v112, i64 %v527
  %v529 = getelementptr inbounds float, ptr %v528, i64 0
  %v530 = sub i64 %v522, 1
  %v531 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v530
  %v532 = load ptr, ptr %v531, align 4
  %v533 = icmp sgt i64 %v522, 0
  br i1 %v533, label %b34, label %b35
b34:
  call void %v532(ptr %v529, i64 32, ptr %v521, i64 32, ptr %v486)
  br label %b35
b35:
  %v534 = add i64 %v520, 256
  br label %b36
b36:
  %v535 = phi i64 [ %v515, %b35 ], [ %v558, %b41 ]
  %v536 = icmp slt i64 %v535, %v519
  br i1 %v536, label %b37, label %b38
b37:
  %v537 = sub i64 %v535, %v515
  %v538 = mul i64 %v537, 8
  %v539 = getelementptr inbounds float, ptr %v486, i64 %v538
  %v540 = add i64 %v219, 0
  %v541 = and i64 %v540, 1
  %v542 = mul i64 %v541, %v7
  %v543 = add i64 %v542, %v535
  %v544 = mul i64 %v543, 8
  %v545 = getelementptr inbounds float, ptr %v46, i64 %v544
  br label %b39
b39:
  %v546 = phi i64 [ 0, %b37 ], [ %v557, %b40 ]
  %v547 = icmp slt i64 %v546, 1
  br i1 %v547, label %b40, label %b41
b40:
  %v548 = mul i64 %v505, 1
  %v549 = add i64 %v548, %v546
  %v550 = mul i64 %v549, 8
  %v551 = add i64 0, %v546
  %v552 = mul i64 %v551, 8
  %v553 = getelementptr inbounds float, ptr %v539, i64 %v552
  %v554 = load <8 x float>, ptr %v553, align 4
  %v555 = add i64 0, %v550
  %v556 = getelementptr inbounds float, ptr %v545, i64 %v555
  store <8 x float> %v554, ptr %v556, align 4
  %v557 = add nsw i64 %v546, 1
  br label %b39
b41:
  %v558 = add nsw i64 %v535, 1
  br label %b36
b38:
  %v559 = add nsw i64 %v511, 1
  br label %b31
b33:
  %v560 = add nsw i64 %v505, 1
  br label %b28
b30:
  %v561 = add nsw i64 %v500, 96
  br label %b25
b27:
  %v562 = add nsw i64 %v216, 1
  br label %b13
b15:
  %v563 = icmp sgt i64 %v3, 1
  br i1 %v563, label %b42, label %b43
b42:
  %v564 = getelementptr inbounds i64, ptr %v1, i64 3
  %v565 = atomicrmw add ptr %v564, i64 1 acq_rel
  %v566 = load i64, ptr %v153, align 8
  %v567 = add i64 %v566, 1
  store i64 %v567, ptr %v153, align 8
  %v568 = mul i64 %v3, %v567
  br label %b44
b44:
  %v569 = load atomic i64, ptr %v564 acquire, align 8
  %v570 = icmp slt i64 %v569, %v568
  br i1 %v570, label %b45, label %b46
b45:
  %v571 = call i32 @sched_yield()
  br label %b44
b46:
  br label %b43
b43:
  %v572 = getelementptr inbounds float, ptr %v155, i64 256
  %v573 = getelementptr inbounds i64, ptr %v1, i64 4
  %v574 = load i64, ptr %v573, align 8
  %v575 = icmp eq i64 %v574, 0
  br i1 %v575, label %b47, label %b48
b47:
  %v576 = add i64 1, 0
  %v577 = sdiv i64 %v576, 1
  %v578 = add i64 %v2, 1
  %v579 = mul i64 %v577, %v2
  %v580 = sdiv i64 %v579, %v3
  %v581 = mul i64 %v580, 1
  %v582 = icmp slt i64 %v581, 1
  %v583 = select i1 %v582, i64 %v581, i64 1
  %v584 = mul i64 %v577, %v578
  %v585 = sdiv i64 %v584, %v3
  %v586 = mul i64 %v585, 1
  %v587 = icmp slt i64 %v586, 1
  %v588 = select i1 %v587, i64 %v586, i64 1
  %v589 = icmp slt i64 %v588, 1
  %v590 = select i1 %v589, i64 %v588, i64 1
  br label %b49
b49:
  %v591 = phi i64 [ %v583, %b47 ], [ %v619, %b54 ]
  %v592 = icmp slt i64 %v591, %v590
  br i1 %v592, label %b50, label %b51
b50:
  %v593 = mul i64 %v591, 256
  %v594 = mul i64 %v591, 8
  %v595 = add i64 %v593, 0
  %v596 = add i64 %v594, 0
  %v597 = getelementptr inbounds float, ptr %v572, i64 %v595
  %v598 = sub i64 8, %v596
  %v599 = icmp slt i64 %v598, 0
  %v600 = select i1 %v599, i64 0, i64 %v598
  %v601 = icmp ult i64 %v600, 8
  %v602 = select i1 %v601, i64 %v600, i64 8
  %v603 = trunc i64 %v602 to i32
  %v604 = insertelement <8 x i32> poison, i32 %v603, i64 0
  %v605 = shufflevector <8 x i32> %v604, <8 x i32> poison, <8 x i32> zeroinitializer
  %v606 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v605
  %v607 = mul i64 %v596, 1
  %v608 = add i64 0, %v607
  %v609 = getelementptr inbounds float, ptr %v22, i64 %v608
  br label %b52
b52:
  %v610 = phi i64 [ 0, %b50 ], [ %v617, %b53 ]
  %v611 = icmp slt i64 %v610, 32
  br i1 %v611, label %b53, label %b54
b53:
  %v612 = mul i64 %v610, 8
  %v613 = getelementptr inbounds float, ptr %v609, i64 %v612
  %v614 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v613, <8 x i1> %v606, <8 x float> zeroinitializer)
  %v615 = mul i64 %v610, 8
  %v616 = getelementptr inbounds float, ptr %v597, i64 %v615
  store <8 x float> %v614, ptr %v616, align 4
  %v617 = add nsw i64 %v610, 1
  br label %b52
b54:
  %v618 = add i64 %v593, 256
  %v619 = add nsw i64 %v591, 1
  br label %b49
b51:
  br label %b48
b48:
  %v620 = icmp sgt i64 %v3, 1
  br i1 %v620, label %b55, label %b56
b55:
  %v621 = getelementptr inbounds i64, ptr %v1, i64 3
  %v622 = atomicrmw add ptr %v621, i64 1 acq_rel
  %v623 = load i64, ptr %v153, align 8
  %v624 = add i64 %v623, 1
  store i64 %v624, ptr %v153, align 8
  %v625 = mul i64 %v3, %v624
  br label %b57
b57:
  %v626 = load atomic i64, ptr %v621 acquire, align 8
  %v627 = icmp slt i64 %v626, %v625
  br i1 %v627, label %b58, label %b59
b58:
  %v628 = call i32 @sched_yield()
  br label %b57
b59:
  br label %b56
b56:
  %v630 = add i64 %v8, 0
  %v631 = sdiv i64 %v630, 1
  %v632 = add i64 %v2, 1
  %v633 = mul i64 %v631, %v2
  %v634 = sdiv i64 %v633, %v3
  %v635 = mul i64 %v634, 1
  %v636 = icmp slt i64 %v635, %v8
  %v637 = select i1 %v636, i64 %v635, i64 %v8
  %v638 = mul i64 %v631, %v632
  %v639 = sdiv i64 %v638, %v3
  %v640 = mul i64 %v639, 1
  %v641 = icmp slt i64 %v640, %v8
  %v642 = select i1 %v641, i64 %v640, i64 %v8
  br label %b60
b60:
  %v643 = phi i64 [ %v637, %b56 ], [ %v696, %b65 ]
  %v644 = icmp slt i64 %v643, %v642
  br i1 %v644, label %b61, label %b62
b61:
  %v645 = add i64 %v643, 96
  %v646 = icmp slt i64 %v645, %v642
  %v647 = select i1 %v646, i64 %v645, i64 %v642
  br label %b63
b63:
  %v648 = phi i64 [ 0, %b61 ], [ %v695, %b68 ]
  %v649 = icmp slt i64 %v648, 1
  br i1 %v649, label %b64, label %b65
b64:
  %v650 = sub i64 %v647, %v643
  %v651 = sub i64 8, 1
  %v652 = add i64 %v650, %v651
  %v653 = sdiv i64 %v652, 8
  br label %b66
b66:
  %v654 = phi i64 [ 0, %b64 ], [ %v694, %b73 ]
  %v655 = icmp slt i64 %v654, %v653
  br i1 %v655, label %b67, label %b68
b67:
  %v656 = mul i64 %v650, %v654
  %v657 = sdiv i64 %v656, %v653
  %v658 = add i64 %v643, %v657
  %v659 = add i64 %v654, 1
  %v660 = mul i64 %v650, %v659
  %v661 = sdiv i64 %v660, %v653
  %v662 = add i64 %v643, %v661
  %v663 = mul i64 %v648, 256
  %v664 = getelementptr inbounds float, ptr %v572, i64 %v663
  %v665 = sub i64 %v662, %v658
  %v666 = mul i64 %v658, 32
  %v667 = getelementptr inbounds float, ptr %v110, i64 %v666
  %v668 = getelementptr inbounds float, ptr %v667, i64 0
  %v669 = sub i64 %v665, 1
  %v670 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v669
  %v671 = load ptr, ptr %v670, align 4
  %v672 = icmp sgt i64 %v665, 0
  br i1 %v672, label %b69, label %b70
b69:
  call void %v671(ptr %v668, i64 32, ptr %v664, i64 32, ptr %v629)
  br label %b70
b70:
  %v673 = add i64 %v663, 256
  br label %b71
b71:
  %v674 = phi i64 [ %v658, %b70 ], [ %v693, %b76 ]
  %v675 = icmp slt i64 %v674, %v662
  br i1 %v675, label %b72, label %b73
b72:
  %v676 = sub i64 %v674, %v658
  %v677 = mul i64 %v676, 8
  %v678 = getelementptr inbounds float, ptr %v629, i64 %v677
  %v679 = mul i64 %v674, 8
  %v680 = getelementptr inbounds float, ptr %v50, i64 %v679
  br label %b74
b74:
  %v681 = phi i64 [ 0, %b72 ], [ %v692, %b75 ]
  %v682 = icmp slt i64 %v681, 1
  br i1 %v682, label %b75, label %b76
b75:
  %v683 = mul i64 %v648, 1
  %v684 = add i64 %v683, %v681
  %v685 = mul i64 %v684, 8
  %v686 = add i64 0, %v681
  %v687 = mul i64 %v686, 8
  %v688 = getelementptr inbounds float, ptr %v678, i64 %v687
  %v689 = load <8 x float>, ptr %v688, align 4
  %v690 = add i64 0, %v685
  %v691 = getelementptr inbounds float, ptr %v680, i64 %v690
  store <8 x float> %v689, ptr %v691, align 4
  %v692 = add nsw i64 %v681, 1
  br label %b74
b76:
  %v693 = add nsw i64 %v674, 1
  br label %b71
b73:
  %v694 = add nsw i64 %v654, 1
  br label %b66
b68:
  %v695 = add nsw i64 %v648, 1
  br label %b63
b65:
  %v696 = add nsw i64 %v643, 96
  br label %b60
b62:
  %v697 = icmp sgt i64 %v3, 1
  br i1 %v697, label %b77, label %b78
b77:
  %v698 = getelementptr inbounds i64, ptr %v1, i64 3
  %v699 = atomicrmw add ptr %v698, i64 1 acq_rel
  %v700 = load i64, ptr %v153, align 8
  %v701 = add i64 %v700, 1
  store i64 %v701, ptr %v153, align 8
  %v702 = mul i64 %v3, %v701
  br label %b79
b79:
  %v703 = load atomic i64, ptr %v698 acquire, align 8
  %v704 = icmp slt i64 %v703, %v702
  br i1 %v704, label %b80, label %b81
b80:
  %v705 = call i32 @sched_yield()
  br label %b79
b81:
  br label %b78
b78:
  %v706 = mul i64 0, 32
  %v707 = getelementptr inbounds float, ptr %v112, i64 %v706
  %v708 = getelementptr inbounds float, ptr %v707, i64 0
  %v709 = mul i64 0, 8
  %v710 = getelementptr inbounds float, ptr %v42, i64 %v709
  %v711 = getelementptr inbounds float, ptr %v710, i64 0
  %v712 = getelementptr inbounds float, ptr %v158, i64 12288
  %v713 = add i64 32, 1
  %v714 = sdiv i64 %v713, 2
  %v715 = add i64 %v2, 1
  %v716 = mul i64 %v714, %v2
  %v717 = sdiv i64 %v716, %v3
  %v718 = mul i64 %v717, 2
  %v719 = icmp slt i64 %v718, 32
  %v720 = select i1 %v719, i64 %v718, i64 32
  %v721 = mul i64 %v714, %v715
  %v722 = sdiv i64 %v721, %v3
  %v723 = mul i64 %v722, 2
  %v724 = icmp slt i64 %v723, 32
  %v725 = select i1 %v724, i64 %v723, i64 32
  %v726 = getelementptr inbounds float, ptr %v52, i64 0
  br label %b82
b82:
  %v727 = phi i64 [ %v720, %b78 ], [ %v735, %b87 ]
  %v728 = icmp slt i64 %v727, %v725
  br i1 %v728, label %b83, label %b84
b83:
  %v729 = mul i64 %v727, 8
  %v730 = getelementptr inbounds float, ptr %v726, i64 %v729
  br label %b85
b85:
  %v731 = phi i64 [ 0, %b83 ], [ %v734, %b86 ]
  %v732 = icmp slt i64 %v731, 8
  br i1 %v732, label %b86, label %b87
b86:
  %v733 = getelementptr inbounds float, ptr %v730, i64 %v731
  store float 0x0000000000000000, ptr %v733, align 4
  %v734 = add nsw i64 %v731, 1
  br label %b85
b87:
  %v735 = add nsw i64 %v727, 1
  br label %b82
b84:
  %v736 = mul i64 %v8, 1
  br label %b88
b88:
  %v737 = phi i64 [ 0, %b84 ], [ %v841, %b93 ]
  %v738 = icmp slt i64 %v737, %v736
  br i1 %v738, label %b89, label %b90
b89:
  %v739 = sub i64 %v736, %v737
  %v740 = icmp slt i64 %v739, 384
  %v741 = select i1 %v740, i64 %v739, i64 384
  br label %b91
b91:
  %v742 = phi i64 [ %v720, %b89 ], [ %v840, %b117 ]
  %v743 = icmp slt i64 %v742, %v725
  br i1 %v743, label %b92, label %b93
b92:
  %v744 = sub i64 %v725, %v742
  %v745 = icmp slt i64 %v744, 64
  %v746 = select i1 %v745, i64 %v744, i64 64
  %v747 = sdiv i64 %v746, 2
  %v748 = mul i64 %v747, 2
  %v749 = sub i64 %v746, %v748
  %v750 = mul i64 %v737, 32
  %v751 = add i64 %v750, %v742
  %v752 = getelementptr inbounds float, ptr %v708, i64 %v751
  br label %b94
b94:
  %v753 = phi i64 [ 0, %b92 ], [ %v779, %b102 ]
  %v754 = icmp slt i64 %v753, %v741
  br i1 %v754, label %b95, label %b96
b95:
  %v755 = mul i64 %v753, 32
  %v756 = getelementptr inbounds float, ptr %v752, i64 %v755
  %v757 = mul i64 %v753, 2
  %v758 = getelementptr inbounds float, ptr %v712, i64 %v757
  br label %b97
b97:
  %v759 = phi i64 [ 0, %b95 ], [ %v768, %b98 ]
  %v760 = icmp slt i64 %v759, %v747
  br i1 %v760, label %b98, label %b99
b98:
  %v761 = mul i64 %v759, 2
  %v762 = getelementptr inbounds float, ptr %v756, i64 %v761
  %v763 = mul i64 %v759, 768
  %v764 = getelementptr inbounds float, ptr %v758, i64 %v763
  %v765 = getelementptr inbounds float, ptr %v762, i64 0
  %v766 = load <2 x float>, ptr %v765, align 4
  %v767 = getelementptr inbounds float, ptr %v764, i64 0
  store <2 x float> %v766, ptr %v767, align 4
  %v768 = add nsw i64 %v759, 1
  br label %b97
b99:
  %v769 = mul i64 %v747, 2
  %v770 = getelementptr inbounds float, ptr %v756, i64 %v769
  %v771 = mul i64 %v747, 768
  %v772 = getelementptr inbounds float, ptr %v758, i64 %v771
  br label %b100
b100:
  %v773 = phi i64 [ 0, %b99 ], [ %v778, %b101 ]
  %v774 = icmp slt i64 %v773, %v749
  br i1 %v774, label %b101, label %b102
b101:
  %v775 = getelementptr inbounds float, ptr %v770, i64 %v773
  %v776 = load float, ptr %v775, align 4
  %v777 = getelementptr inbounds float, ptr %v772, i64 %v773
  store float %v776, ptr %v777, align 4
  %v778 = add nsw i64 %v773, 1
  br label %b100, !llvm.loop !0
b102:
  %v779 = add nsw i64 %v753, 1
  br label %b94
b96:
  br label %b103
b103:
  %v780 = phi i64 [ 0, %b96 ], [ %v815, %b111 ]
  %v781 = icmp slt i64 %v780, 0
  br i1 %v781, label %b104, label %b105
b104:
  %v782 = mul i64 %v737, 8
  %v783 = add i64 %v782, %v780
  %v784 = getelementptr inbounds float, ptr %v711, i64 %v783
  br label %b106
b106:
  %v785 = phi i64 [ 0, %b104 ], [ %v803, %b107 ]
  %v786 = icmp slt i64 %v785, %v741
  br i1 %v786, label %b107, label %b108
b107:
  %v787 = mul i64 %v785, 8
  %v788 = getelementptr inbounds float, ptr %v784, i64 %v787
  %v789 = mul i64 %v785, 32
  %v790 = getelementptr inbounds float, ptr %v158, i64 %v789
  %v791 = getelementptr inbounds float, ptr %v788, i64 0
  %v792 = load <8 x float>, ptr %v791, align 4
  %v793 = getelementptr inbounds float, ptr %v790, i64 0
  store <8 x float> %v792, ptr %v793, align 4
  %v794 = getelementptr inbounds float, ptr %v788, i64 8
  %v795 = load <8 x float>, ptr %v794, align 4
  %v796 = getelementptr inbounds float, ptr %v790, i64 8
  store <8 x float> %v795, ptr %v796, align 4
  %v797 = getelementptr inbounds float, ptr %v788, i64 16
  %v798 = load <8 x float>, ptr %v797, align 4
  %v799 = getelementptr inbounds float, ptr %v790, i64 16
  store <8 x float> %v798, ptr %v799, align 4
  %v800 = getelementptr inbounds float, ptr %v788, i64 24
  %v801 = load <8 x float>, ptr %v800, align 4
  %v802 = getelementptr inbounds float, ptr %v790, i64 24
  store <8 x float> %v801, ptr %v802, align 4
  %v803 = add nsw i64 %v785, 1
  br label %b106
b108:
  %v804 = sdiv i64 %v746, 2
  br label %b109
b109:
  %v805 = phi i64 [ 0, %b108 ], [ %v814, %b110 ]
  %v806 = icmp slt i64 %v805, %v804
  br i1 %v806, label %b110, label %b111
b110:
  %v807 = mul i64 %v805, 2
  %v808 = add i64 %v742, %v807
  %v809 = mul i64 %v805, 768
  %v810 = getelementptr inbounds float, ptr %v712, i64 %v809
  %v811 = mul i64 %v808, 8
  %v812 = add i64 %v811, %v780
  %v813 = getelementptr inbounds float, ptr %v726, i64 %v812
  call void @outer_2x32(ptr %v810, ptr %v158, i64 %v741, ptr %v813, i64 8)
  %v814 = add nsw i64 %v805, 1
  br label %b109
b111:
  %v815 = add nsw i64 %v780, 32
  br label %b103
b105:
  %v816 = mul i64 %v737, 8
  %v817 = add i64 %v816, 0
  %v818 = getelementptr inbounds float, ptr %v711, i64 %v817
  br label %b112
b112:
  %v819 = phi i64 [ 0, %b105 ], [ %v828, %b113 ]
  %v820 = icmp slt i64 %v819, %v741
  br i1 %v820, label %b113, label %b114
b113:
  %v821 = mul i64 %v819, 8
  %v822 = getelementptr inbounds float, ptr %v818, i64 %v821
  %v823 = mul i64 %v819, 8
  %v824 = getelementptr inbounds float, ptr %v158, i64 %v823
  %v825 = getelementptr inbounds float, ptr %v822, i64 0
  %v826 = load <8 x float>, ptr %v825, align 4
  %v827 = getelementptr inbounds float, ptr %v824, i64 0
  store <8 x float> %v826, ptr %v827, align 4
  %v828 = add nsw i64 %v819, 1
  br label %b112
b114:
  %v829 = sdiv i64 %v746, 2
  br label %b115
b115:
  %v830 = phi i64 [ 0, %b114 ], [ %v839, %b116 ]
  %v831 = icmp slt i64 %v830, %v829
  br i1 %v831, label %b116, label %b117
b116:
  %v832 = mul i64 %v830, 2
  %v833 = add i64 %v742, %v832
  %v834 = mul i64 %v830, 768
  %v835 = getelementptr inbounds float, ptr %v712, i64 %v834
  %v836 = mul i64 %v833, 8
  %v837 = add i64 %v836, 0
  %v838 = getelementptr inbounds float, ptr %v726, i64 %v837
  call void @outer_2x8(ptr %v835, ptr %v158, i64 %v741, ptr %v838, i64 8)
  %v839 = add nsw i64 %v830, 1
  br label %b115
b117:
  %v840 = add nsw i64 %v742, 64
  br label %b91
b93:
  %v841 = add nsw i64 %v737, 384
  br label %b88
b90:
  %v842 = icmp sgt i64 %v3, 1
  br i1 %v842, label %b118, label %b119
b118:
  %v843 = getelementptr inbounds i64, ptr %v1, i64 3
  %v844 = atomicrmw add ptr %v843, i64 1 acq_rel
  %v845 = load i64, ptr %v153, align 8
  %v846 = add i64 %v845, 1
  store i64 %v846, ptr %v153, align 8
  %v847 = mul i64 %v3, %v846
  br label %b120
b120:
  %v848 = load atomic i64, ptr %v843 acquire, align 8
  %v849 = icmp slt i64 %v848, %v847
  br i1 %v849, label %b121, label %b122
b121:
  %v850 = call i32 @sched_yield()
  br label %b120
b122:
  br label %b119
b119:
  %v851 = icmp eq i64 %v2, 0
  br i1 %v851, label %b123, label %b124
b123:
  br label %b125
b125:
  %v852 = phi i64 [ 0, %b123 ], [ %v880, %b130 ]
  %v853 = icmp slt i64 %v852, 32
  br i1 %v853, label %b126, label %b127
b126:
  br label %b128
b128:
  %v854 = phi i64 [ 0, %b126 ], [ %v877, %b133 ]
  %v855 = phi <8 x float> [ splat (float 0x0000000000000000), %b126 ], [ %v876, %b133 ]
  %v856 = icmp slt i64 %v854, %v8
  br i1 %v856, label %b129, label %b130
b129:
  %v857 = add i64 %v854, 128
  %v858 = icmp slt i64 %v857, %v8
  %v859 = select i1 %v858, i64 %v857, i64 %v8
  br label %b131
b131:
  %v860 = phi i64 [ %v854, %b129 ], [ %v875, %b132 ]
  %v861 = phi <8 x float> [ splat (float 0x0000000000000000), %b129 ], [ %v874, %b132 ]
  %v862 = icmp slt i64 %v860, %v859
  br i1 %v862, label %b132, label %b133
b132:
  %v863 = mul i64 %v860, 32
  %v864 = getelementptr inbounds float, ptr %v66, i64 %v863
  %v865 = mul i64 %v860, 32
  %v866 = getelementptr inbounds float, ptr %v72, i64 %v865
  %v867 = add i64 0, %v852
  %v868 = getelementptr inbounds float, ptr %v864, i64 %v867
  %v869 = load <8 x float>, ptr %v868, align 4
  %v870 = add i64 0, %v852
  %v871 = getelementptr inbounds float, ptr %v866, i64 %v870
  %v872 = load <8 x float>, ptr %v871, align 4
  %v873 = fmul <8 x float> %v869, %v872
  %v874 = fadd <8 x float> %v861, %v873
  %v875 = add nsw i64 %v860, 1
  br label %b131
b133:
  %v876 = fadd <8 x float> %v855, %v861
  %v877 = add nsw i64 %v854, 128
  br label %b128
b130:
  %v878 = add i64 0, %v852
  %v879 = getelementptr inbounds float, ptr %v54, i64 %v878
  store <8 x float> %v855, ptr %v879, align 4
  %v880 = add nsw i64 %v852, 8
  br label %b125
b127:
  br label %b124
b124:
  %v881 = icmp sgt i64 %v3, 1
  br i1 %v881, label %b134, label %b135
b134:
  %v882 = getelementptr inbounds i64, ptr %v1, i64 3
  %v883 = atomicrmw add ptr %v882, i64 1 acq_rel
  %v884 = load i64, ptr %v153, align 8
  %v885 = add i64 %v884, 1
  store i64 %v885, ptr %v153, align 8
  %v886 = mul i64 %v3, %v885
  br label %b136
b136:
  %v887 = load atomic i64, ptr %v882 acquire, align 8
  %v888 = icmp slt i64 %v887, %v886
  br i1 %v888, label %b137, label %b138
b137:
  %v889 = call i32 @sched_yield()
  br label %b136
b138:
  br label %b135
b135:
  %v890 = mul i64 0, 32
  %v891 = getelementptr inbounds float, ptr %v110, i64 %v890
  %v892 = getelementptr inbounds float, ptr %v891, i64 0
  %v893 = mul i64 0, 8
  %v894 = getelementptr inbounds float, ptr %v10, i64 %v893
  %v895 = getelementptr inbounds float, ptr %v894, i64 0
  %v896 = getelementptr inbounds float, ptr %v158, i64 12288
  %v897 = add i64 32, 1
  %v898 = sdiv i64 %v897, 2
  %v899 = add i64 %v2, 1
  %v900 = mul i64 %v898, %v2
  %v901 = sdiv i64 %v900, %v3
  %v902 = mul i64 %v901, 2
  %v903 = icmp slt i64 %v902, 32
  %v904 = select i1 %v903, i64 %v902, i64 32
  %v905 = mul i64 %v898, %v899
  %v906 = sdiv i64 %v905, %v3
  %v907 = mul i64 %v906, 2
  %v908 = icmp slt i64 %v907, 32
  %v909 = select i1 %v908, i64 %v907, i64 32
  %v910 = getelementptr inbounds float, ptr %v56, i64 0
  br label %b139
b139:
  %v911 = phi i64 [ %v904, %b135 ], [ %v919, %b144 ]
  %v912 = icmp slt i64 %v911, %v909
  br i1 %v912, label %b140, label %b141
b140:
  %v913 = mul i64 %v911, 8
  %v914 = getelementptr inbounds float, ptr %v910, i64 %v913
  br label %b142
b142:
  %v915 = phi i64 [ 0, %b140 ], [ %v918, %b143 ]
  %v916 = icmp slt i64 %v915, 8
  br i1 %v916, label %b143, label %b144
b143:
  %v917 = getelementptr inbounds float, ptr %v914, i64 %v915
  store float 0x0000000000000000, ptr %v917, align 4
  %v918 = add nsw i64 %v915, 1
  br label %b142
b144:
  %v919 = add nsw i64 %v911, 1
  br label %b139
b141:
  %v920 = mul i64 %v8, 1
  br label %b145
b145:
  %v921 = phi i64 [ 0, %b141 ], [ %v1025, %b150 ]
  %v922 = icmp slt i64 %v921, %v920
  br i1 %v922, label %b146, label %b147
b146:
  %v923 = sub i64 %v920, %v921
  %v924 = icmp slt i64 %v923, 384
  %v925 = select i1 %v924, i64 %v923, i64 384
  br label %b148
b148:
  %v926 = phi i64 [ %v904, %b146 ], [ %v1024, %b174 ]
  %v927 = icmp slt i64 %v926, %v909
  br i1 %v927, label %b149, label %b150
b149:
  %v928 = sub i64 %v909, %v926
  %v929 = icmp slt i64 %v928, 64
  %v930 = select i1 %v929, i64 %v928, i64 64
  %v931 = sdiv i64 %v930, 2
  %v932 = mul i64 %v931, 2
  %v933 = sub i64 %v930, %v932
  %v934 = mul i64 %v921, 32
  %v935 = add i64 %v934, %v926
  %v936 = getelementptr inbounds float, ptr %v892, i64 %v935
  br label %b151
b151:
  %v937 = phi i64 [ 0, %b149 ], [ %v963, %b159 ]
  %v938 = icmp slt i64 %v937, %v925
  br i1 %v938, label %b152, label %b153
b152:
  %v939 = mul i64 %v937, 32
  %v940 = getelementptr inbounds float, ptr %v936, i64 %v939
  %v941 = mul i64 %v937, 2
  %v942 = getelementptr inbounds float, ptr %v896, i64 %v941
  br label %b154
b154:
  %v943 = phi i64 [ 0, %b152 ], [ %v952, %b155 ]
  %v944 = icmp slt i64 %v943, %v931
  br i1 %v944, label %b155, label %b156
b155:
  %v945 = mul i64 %v943, 2
  %v946 = getelementptr inbounds float, ptr %v940, i64 %v945
  %v947 = mul i64 %v943, 768
  %v948 = getelementptr inbounds float, ptr %v942, i64 %v947
  %v949 = getelementptr inbounds float, ptr %v946, i64 0
  %v950 = load <2 x float>, ptr %v949, align 4
  %v951 = getelementptr inbounds float, ptr %v948, i64 0
  store <2 x float> %v950, ptr %v951, align 4
  %v952 = add nsw i64 %v943, 1
  br label %b154
b156:
  %v953 = mul i64 %v931, 2
  %v954 = getelementptr inbounds float, ptr %v940, i64 %v953
  %v955 = mul i64 %v931, 768
  %v956 = getelementptr inbounds float, ptr %v942, i64 %v955
  br label %b157
b157:
  %v957 = phi i64 [ 0, %b156 ], [ %v962, %b158 ]
  %v958 = icmp slt i64 %v957, %v933
  br i1 %v958, label %b158, label %b159
b158:
  %v959 = getelementptr inbounds float, ptr %v954, i64 %v957
  %v960 = load float, ptr %v959, align 4
  %v961 = getelementptr inbounds float, ptr %v956, i64 %v957
  store float %v960, ptr %v961, align 4
  %v962 = add nsw i64 %v957, 1
  br label %b157, !llvm.loop !3
b159:
  %v963 = add nsw i64 %v937, 1
  br label %b151
b153:
  br label %b160
b160:
  %v964 = phi i64 [ 0, %b153 ], [ %v999, %b168 ]
  %v965 = icmp slt i64 %v964, 0
  br i1 %v965, label %b161, label %b162
b161:
  %v966 = mul i64 %v921, 8
  %v967 = add i64 %v966, %v964
  %v968 = getelementptr inbounds float, ptr %v895, i64 %v967
  br label %b163
b163:
  %v969 = phi i64 [ 0, %b161 ], [ %v987, %b164 ]
  %v970 = icmp slt i64 %v969, %v925
  br i1 %v970, label %b164, label %b165
b164:
  %v971 = mul i64 %v969, 8
  %v972 = getelementptr inbounds float, ptr %v968, i64 %v971
  %v973 = mul i64 %v969, 32
  %v974 = getelementptr inbounds float, ptr %v158, i64 %v973
  %v975 = getelementptr inbounds float, ptr %v972, i64 0
  %v976 = load <8 x float>, ptr %v975, align 4
  %v977 = getelementptr inbounds float, ptr %v974, i64 0
  store <8 x float> %v976, ptr %v977, align 4
  %v978 = getelementptr inbounds float, ptr %v972, i64 8
  %v979 = load <8 x float>, ptr %v978, align 4
  %v980 = getelementptr inbounds float, ptr %v974, i64 8
  store <8 x float> %v979, ptr %v980, align 4
  %v981 = getelementptr inbounds float, ptr %v972, i64 16
  %v982 = load <8 x float>, ptr %v981, align 4
  %v983 = getelementptr inbounds float, ptr %v974, i64 16
  store <8 x float> %v982, ptr %v983, align 4
  %v984 = getelementptr inbounds float, ptr %v972, i64 24
  %v985 = load <8 x float>, ptr %v984, align 4
  %v986 = getelementptr inbounds float, ptr %v974, i64 24
  store <8 x float> %v985, ptr %v986, align 4
  %v987 = add nsw i64 %v969, 1
  br label %b163
b165:
  %v988 = sdiv i64 %v930, 2
  br label %b166
b166:
  %v989 = phi i64 [ 0, %b165 ], [ %v998, %b167 ]
  %v990 = icmp slt i64 %v989, %v988
  br i1 %v990, label %b167, label %b168
b167:
  %v991 = mul i64 %v989, 2
  %v992 = add i64 %v926, %v991
  %v993 = mul i64 %v989, 768
  %v994 = getelementptr inbounds float, ptr %v896, i64 %v993
  %v995 = mul i64 %v992, 8
  %v996 = add i64 %v995, %v964
  %v997 = getelementptr inbounds float, ptr %v910, i64 %v996
  call void @outer_2x32(ptr %v994, ptr %v158, i64 %v925, ptr %v997, i64 8)
  %v998 = add nsw i64 %v989, 1
  br label %b166
b168:
  %v999 = add nsw i64 %v964, 32
  br label %b160
b162:
  %v1000 = mul i64 %v921, 8
  %v1001 = add i64 %v1000, 0
  %v1002 = getelementptr inbounds float, ptr %v895, i64 %v1001
  br label %b169
b169:
  %v1003 = phi i64 [ 0, %b162 ], [ %v1012, %b170 ]
  %v1004 = icmp slt i64 %v1003, %v925
  br i1 %v1004, label %b170, label %b171
b170:
  %v1005 = mul i64 %v1003, 8
  %v1006 = getelementptr inbounds float, ptr %v1002, i64 %v1005
  %v1007 = mul i64 %v1003, 8
  %v1008 = getelementptr inbounds float, ptr %v158, i64 %v1007
  %v1009 = getelementptr inbounds float, ptr %v1006, i64 0
  %v1010 = load <8 x float>, ptr %v1009, align 4
  %v1011 = getelementptr inbounds float, ptr %v1008, i64 0
  store <8 x float> %v1010, ptr %v1011, align 4
  %v1012 = add nsw i64 %v1003, 1
  br label %b169
b171:
  %v1013 = sdiv i64 %v930, 2
  br label %b172
b172:
  %v1014 = phi i64 [ 0, %b171 ], [ %v1023, %b173 ]
  %v1015 = icmp slt i64 %v1014, %v1013
  br i1 %v1015, label %b173, label %b174
b173:
  %v1016 = mul i64 %v1014, 2
  %v1017 = add i64 %v926, %v1016
  %v1018 = mul i64 %v1014, 768
  %v1019 = getelementptr inbounds float, ptr %v896, i64 %v1018
  %v1020 = mul i64 %v1017, 8
  %v1021 = add i64 %v1020, 0
  %v1022 = getelementptr inbounds float, ptr %v910, i64 %v1021
  call void @outer_2x8(ptr %v1019, ptr %v158, i64 %v925, ptr %v1022, i64 8)
  %v1023 = add nsw i64 %v1014, 1
  br label %b172
b174:
  %v1024 = add nsw i64 %v926, 64
  br label %b148
b150:
  %v1025 = add nsw i64 %v921, 384
  br label %b145
b147:
  %v1026 = icmp sgt i64 %v3, 1
  br i1 %v1026, label %b175, label %b176
b175:
  %v1027 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1028 = atomicrmw add ptr %v1027, i64 1 acq_rel
  %v1029 = load i64, ptr %v153, align 8
  %v1030 = add i64 %v1029, 1
  store i64 %v1030, ptr %v153, align 8
  %v1031 = mul i64 %v3, %v1030
  br label %b177
b177:
  %v1032 = load atomic i64, ptr %v1027 acquire, align 8
  %v1033 = icmp slt i64 %v1032, %v1031
  br i1 %v1033, label %b178, label %b179
b178:
  %v1034 = call i32 @sched_yield()
  br label %b177
b179:
  br label %b176
b176:
  %v1035 = icmp eq i64 %v2, 0
  br i1 %v1035, label %b180, label %b181
b180:
  br label %b182
b182:
  %v1036 = phi i64 [ 0, %b180 ], [ %v1064, %b187 ]
  %v1037 = icmp slt i64 %v1036, 32
  br i1 %v1037, label %b183, label %b184
b183:
  br label %b185
b185:
  %v1038 = phi i64 [ 0, %b183 ], [ %v1061, %b190 ]
  %v1039 = phi <8 x float> [ splat (float 0x0000000000000000), %b183 ], [ %v1060, %b190 ]
  %v1040 = icmp slt i64 %v1038, %v8
  br i1 %v1040, label %b186, label %b187
b186:
  %v1041 = add i64 %v1038, 128
  %v1042 = icmp slt i64 %v1041, %v8
  %v1043 = select i1 %v1042, i64 %v1041, i64 %v8
  br label %b188
b188:
  %v1044 = phi i64 [ %v1038, %b186 ], [ %v1059, %b189 ]
  %v1045 = phi <8 x float> [ splat (float 0x0000000000000000), %b186 ], [ %v1058, %b189 ]
  %v1046 = icmp slt i64 %v1044, %v1043
  br i1 %v1046, label %b189, label %b190
b189:
  %v1047 = mul i64 %v1044, 32
  %v1048 = getelementptr inbounds float, ptr %v66, i64 %v1047
  %v1049 = mul i64 %v1044, 32
  %v1050 = getelementptr inbounds float, ptr %v76, i64 %v1049
  %v1051 = add i64 0, %v1036
  %v1052 = getelementptr inbounds float, ptr %v1048, i64 %v1051
  %v1053 = load <8 x float>, ptr %v1052, align 4
  %v1054 = add i64 0, %v1036
  %v1055 = getelementptr inbounds float, ptr %v1050, i64 %v1054
  %v1056 = load <8 x float>, ptr %v1055, align 4
  %v1057 = fmul <8 x float> %v1053, %v1056
  %v1058 = fadd <8 x float> %v1045, %v1057
  %v1059 = add nsw i64 %v1044, 1
  br label %b188
b190:
  %v1060 = fadd <8 x float> %v1039, %v1045
  %v1061 = add nsw i64 %v1038, 128
  br label %b185
b187:
  %v1062 = add i64 0, %v1036
  %v1063 = getelementptr inbounds float, ptr %v58, i64 %v1062
  store <8 x float> %v1039, ptr %v1063, align 4
  %v1064 = add nsw i64 %v1036, 8
  br label %b182
b184:
  br label %b181
b181:
  %v1065 = icmp sgt i64 %v3, 1
  br i1 %v1065, label %b191, label %b192
b191:
  %v1066 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1067 = atomicrmw add ptr %v1066, i64 1 acq_rel
  %v1068 = load i64, ptr %v153, align 8
  %v1069 = add i64 %v1068, 1
  store i64 %v1069, ptr %v153, align 8
  %v1070 = mul i64 %v3, %v1069
  br label %b193
b193:
  %v1071 = load atomic i64, ptr %v1066 acquire, align 8
  %v1072 = icmp slt i64 %v1071, %v1070
  br i1 %v1072, label %b194, label %b195
b194:
  %v1073 = call i32 @sched_yield()
  br label %b193
b195:
  br label %b192
b192:
  %v1074 = icmp eq i64 %v2, 0
  br i1 %v1074, label %b196, label %b197
b196:
  br label %b198
b198:
  %v1075 = phi i64 [ 0, %b196 ], [ %v1097, %b203 ]
  %v1076 = icmp slt i64 %v1075, 32
  br i1 %v1076, label %b199, label %b200
b199:
  br label %b201
b201:
  %v1077 = phi i64 [ 0, %b199 ], [ %v1094, %b206 ]
  %v1078 = phi <8 x float> [ splat (float 0x0000000000000000), %b199 ], [ %v1093, %b206 ]
  %v1079 = icmp slt i64 %v1077, %v8
  br i1 %v1079, label %b202, label %b203
b202:
  %v1080 = add i64 %v1077, 128
  %v1081 = icmp slt i64 %v1080, %v8
  %v1082 = select i1 %v1081, i64 %v1080, i64 %v8
  br label %b204
b204:
  %v1083 = phi i64 [ %v1077, %b202 ], [ %v1092, %b205 ]
  %v1084 = phi <8 x float> [ splat (float 0x0000000000000000), %b202 ], [ %v1091, %b205 ]
  %v1085 = icmp slt i64 %v1083, %v1082
  br i1 %v1085, label %b205, label %b206
b205:
  %v1086 = mul i64 %v1083, 32
  %v1087 = getelementptr inbounds float, ptr %v66, i64 %v1086
  %v1088 = add i64 0, %v1075
  %v1089 = getelementptr inbounds float, ptr %v1087, i64 %v1088
  %v1090 = load <8 x float>, ptr %v1089, align 4
  %v1091 = fadd <8 x float> %v1084, %v1090
  %v1092 = add nsw i64 %v1083, 1
  br label %b204
b206:
  %v1093 = fadd <8 x float> %v1078, %v1084
  %v1094 = add nsw i64 %v1077, 128
  br label %b201
b203:
  %v1095 = add i64 0, %v1075
  %v1096 = getelementptr inbounds float, ptr %v60, i64 %v1095
  store <8 x float> %v1078, ptr %v1096, align 4
  %v1097 = add nsw i64 %v1075, 8
  br label %b198
b200:
  br label %b197
b197:
  %v1098 = icmp sgt i64 %v3, 1
  br i1 %v1098, label %b207, label %b208
b207:
  %v1099 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1100 = atomicrmw add ptr %v1099, i64 1 acq_rel
  %v1101 = load i64, ptr %v153, align 8
  %v1102 = add i64 %v1101, 1
  store i64 %v1102, ptr %v153, align 8
  %v1103 = mul i64 %v3, %v1102
  br label %b209
b209:
  %v1104 = load atomic i64, ptr %v1099 acquire, align 8
  %v1105 = icmp slt i64 %v1104, %v1103
  br i1 %v1105, label %b210, label %b211
b210:
  %v1106 = call i32 @sched_yield()
  br label %b209
b211:
  br label %b208
b208:
  %v1107 = icmp eq i64 %v2, 0
  br i1 %v1107, label %b212, label %b213
b212:
  br label %b214
b214:
  %v1108 = phi i64 [ 0, %b212 ], [ %v1173, %b219 ]
  %v1109 = phi <8 x float> [ splat (float 0x0000000000000000), %b212 ], [ %v1172, %b219 ]
  %v1110 = icmp slt i64 %v1108, %v8
  br i1 %v1110, label %b215, label %b216
b215:
  %v1111 = add i64 %v1108, 128
  %v1112 = icmp slt i64 %v1111, %v8
  %v1113 = select i1 %v1112, i64 %v1111, i64 %v8
  br label %b217
b217:
  %v1114 = phi i64 [ %v1108, %b215 ], [ %v1171, %b218 ]
  %v1115 = phi <8 x float> [ splat (float 0x0000000000000000), %b215 ], [ %v1170, %b218 ]
  %v1116 = icmp slt i64 %v1114, %v1113
  br i1 %v1116, label %b218, label %b219
b218:
  %v1117 = mul i64 %v1114, 8
  %v1118 = getelementptr inbounds float, ptr %v108, i64 %v1117
  %v1119 = mul i64 %v1114, 8
  %v1120 = getelementptr inbounds float, ptr %v104, i64 %v1119
  %v1121 = mul i64 %v1114, 8
  %v1122 = getelementptr inbounds float, ptr %v106, i64 %v1121
  %v1123 = add i64 0, 0
  %v1124 = getelementptr inbounds float, ptr %v1118, i64 %v1123
  %v1125 = load <8 x float>, ptr %v1124, align 4
  %v1126 = add i64 0, 0
  %v1127 = getelementptr inbounds float, ptr %v1120, i64 %v1126
  %v1128 = load <8 x float>, ptr %v1127, align 4
  %v1129 = fmul <8 x float> %v1125, %v1128
  %v1130 = add i64 0, 0
  %v1131 = getelementptr inbounds float, ptr %v1122, i64 %v1130
  %v1132 = load <8 x float>, ptr %v1131, align 4
  %v1133 = add i64 0, 0
  %v1134 = getelementptr inbounds float, ptr %v36, i64 %v1133
  %v1135 = load <8 x float>, ptr %v1134, align 4
  %v1136 = fmul <8 x float> %v1132, %v1135
  %v1137 = add i64 0, 0
  %v1138 = getelementptr inbounds float, ptr %v38, i64 %v1137
  %v1139 = load <8 x float>, ptr %v1138, align 4
  %v1140 = fadd <8 x float> %v1136, %v1139
  %v1141 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1140)
  %v1142 = fcmp ogt <8 x float> %v1141, splat (float 0x4023000000000000)
  %v1143 = select <8 x i1> %v1142, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1141
  %v1144 = fadd <8 x float> %v1143, %v1143
  %v1145 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1144, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1146 = fsub <8 x float> %v1145, splat (float 0x4168000000000000)
  %v1147 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1146, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1144)
  %v1148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1146, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1147)
  %v1149 = bitcast <8 x float> %v1145 to <8 x i32>
  %v1150 = fmul <8 x float> %v1148, %v1148
  %v1151 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1148, <8 x float> splat (float 0x3F81227F40000000))
  %v1152 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1151, <8 x float> %v1148, <8 x float> splat (float 0x3FA5556740000000))
  %v1153 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1152, <8 x float> %v1148, <8 x float> splat (float 0x3FC5554B00000000))
  %v1154 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1153, <8 x float> %v1148, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1155 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1150, <8 x float> %v1154, <8 x float> %v1148)
  %v1156 = shl <8 x i32> %v1149, splat (i32 23)
  %v1157 = add <8 x i32> %v1156, splat (i32 1065353216)
  %v1158 = bitcast <8 x i32> %v1157 to <8 x float>
  %v1159 = fsub <8 x float> %v1158, splat (float 0x3FF0000000000000)
  %v1160 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1158, <8 x float> %v1155, <8 x float> %v1159)
  %v1161 = fadd <8 x float> %v1160, splat (float 0x4000000000000000)
  %v1162 = fdiv <8 x float> %v1160, %v1161
  %v1163 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1162, <8 x float> %v1140)
  %v1164 = fmul <8 x float> %v1163, %v1163
  %v1165 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1166 = shufflevector <8 x float> %v1165, <8 x float> poison, <8 x i32> zeroinitializer
  %v1167 = fsub <8 x float> %v1166, %v1164
  %v1168 = fmul <8 x float> %v1129, %v1167
  %v1169 = fmul <8 x float> %v1168, %v1132
  %v1170 = fadd <8 x float> %v1115, %v1169
  %v1171 = add nsw i64 %v1114, 1
  br label %b217
b219:
  %v1172 = fadd <8 x float> %v1109, %v1115
  %v1173 = add nsw i64 %v1108, 128
  br label %b214
b216:
  %v1174 = add i64 0, 0
  %v1175 = getelementptr inbounds float, ptr %v62, i64 %v1174
  store <8 x float> %v1109, ptr %v1175, align 4
  br label %b213
b213:
  %v1176 = icmp sgt i64 %v3, 1
  br i1 %v1176, label %b220, label %b221
b220:
  %v1177 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1178 = atomicrmw add ptr %v1177, i64 1 acq_rel
  %v1179 = load i64, ptr %v153, align 8
  %v1180 = add i64 %v1179, 1
  store i64 %v1180, ptr %v153, align 8
  %v1181 = mul i64 %v3, %v1180
  br label %b222
b222:
  %v1182 = load atomic i64, ptr %v1177 acquire, align 8
  %v1183 = icmp slt i64 %v1182, %v1181
  br i1 %v1183, label %b223, label %b224
b223:
  %v1184 = call i32 @sched_yield()
  br label %b222
b224:
  br label %b221
b221:
  %v1185 = icmp eq i64 %v2, 0
  br i1 %v1185, label %b225, label %b226
b225:
  br label %b227
b227:
  %v1186 = phi i64 [ 0, %b225 ], [ %v1250, %b232 ]
  %v1187 = phi <8 x float> [ splat (float 0x0000000000000000), %b225 ], [ %v1249, %b232 ]
  %v1188 = icmp slt i64 %v1186, %v8
  br i1 %v1188, label %b228, label %b229
b228:
  %v1189 = add i64 %v1186, 128
  %v1190 = icmp slt i64 %v1189, %v8
  %v1191 = select i1 %v1190, i64 %v1189, i64 %v8
  br label %b230
b230:
  %v1192 = phi i64 [ %v1186, %b228 ], [ %v1248, %b231 ]
  %v1193 = phi <8 x float> [ splat (float 0x0000000000000000), %b228 ], [ %v1247, %b231 ]
  %v1194 = icmp slt i64 %v1192, %v1191
  br i1 %v1194, label %b231, label %b232
b231:
  %v1195 = mul i64 %v1192, 8
  %v1196 = getelementptr inbounds float, ptr %v108, i64 %v1195
  %v1197 = mul i64 %v1192, 8
  %v1198 = getelementptr inbounds float, ptr %v104, i64 %v1197
  %v1199 = mul i64 %v1192, 8
  %v1200 = getelementptr inbounds float, ptr %v106, i64 %v1199
  %v1201 = add i64 0, 0
  %v1202 = getelementptr inbounds float, ptr %v1196, i64 %v1201
  %v1203 = load <8 x float>, ptr %v1202, align 4
  %v1204 = add i64 0, 0
  %v1205 = getelementptr inbounds float, ptr %v1198, i64 %v1204
  %v1206 = load <8 x float>, ptr %v1205, align 4
  %v1207 = fmul <8 x float> %v1203, %v1206
  %v1208 = add i64 0, 0
  %v1209 = getelementptr inbounds float, ptr %v1200, i64 %v1208
  %v1210 = load <8 x float>, ptr %v1209, align 4
  %v1211 = add i64 0, 0
  %v1212 = getelementptr inbounds float, ptr %v36, i64 %v1211
  %v1213 = load <8 x float>, ptr %v1212, align 4
  %v1214 = fmul <8 x float> %v1210, %v1213
  %v1215 = add i64 0, 0
  %v1216 = getelementptr inbounds float, ptr %v38, i64 %v1215
  %v1217 = load <8 x float>, ptr %v1216, align 4
  %v1218 = fadd <8 x float> %v1214, %v1217
  %v1219 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1218)
  %v1220 = fcmp ogt <8 x float> %v1219, splat (float 0x4023000000000000)
  %v1221 = select <8 x i1> %v1220, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1219
  %v1222 = fadd <8 x float> %v1221, %v1221
  %v1223 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1222, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1224 = fsub <8 x float> %v1223, splat (float 0x4168000000000000)
  %v1225 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1224, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1222)
  %v1226 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1224, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1225)
  %v1227 = bitcast <8 x float> %v1223 to <8 x i32>
  %v1228 = fmul <8 x float> %v1226, %v1226
  %v1229 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1226, <8 x float> splat (float 0x3F81227F40000000))
  %v1230 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1229, <8 x float> %v1226, <8 x float> splat (float 0x3FA5556740000000))
  %v1231 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1230, <8 x float> %v1226, <8 x float> splat (float 0x3FC5554B00000000))
  %v1232 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1231, <8 x float> %v1226, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1233 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1228, <8 x float> %v1232, <8 x float> %v1226)
  %v1234 = shl <8 x i32> %v1227, splat (i32 23)
  %v1235 = add <8 x i32> %v1234, splat (i32 1065353216)
  %v1236 = bitcast <8 x i32> %v1235 to <8 x float>
  %v1237 = fsub <8 x float> %v1236, splat (float 0x3FF0000000000000)
  %v1238 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1236, <8 x float> %v1233, <8 x float> %v1237)
  %v1239 = fadd <8 x float> %v1238, splat (float 0x4000000000000000)
  %v1240 = fdiv <8 x float> %v1238, %v1239
  %v1241 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1240, <8 x float> %v1218)
  %v1242 = fmul <8 x float> %v1241, %v1241
  %v1243 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1244 = shufflevector <8 x float> %v1243, <8 x float> poison, <8 x i32> zeroinitializer
  %v1245 = fsub <8 x float> %v1244, %v1242
  %v1246 = fmul <8 x float> %v1207, %v1245
  %v1247 = fadd <8 x float> %v1193, %v1246
  %v1248 = add nsw i64 %v1192, 1
  br label %b230
b232:
  %v1249 = fadd <8 x float> %v1187, %v1193
  %v1250 = add nsw i64 %v1186, 128
  br label %b227
b229:
  %v1251 = add i64 0, 0
  %v1252 = getelementptr inbounds float, ptr %v64, i64 %v1251
  store <8 x float> %v1187, ptr %v1252, align 4
  br label %b226
b226:
  %v1253 = icmp sgt i64 %v3, 1
  br i1 %v1253, label %b233, label %b234
b233:
  %v1254 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1255 = atomicrmw add ptr %v1254, i64 1 acq_rel
  %v1256 = load i64, ptr %v153, align 8
  %v1257 = add i64 %v1256, 1
  store i64 %v1257, ptr %v153, align 8
  %v1258 = mul i64 %v3, %v1257
  br label %b235
b235:
  %v1259 = load atomic i64, ptr %v1254 acquire, align 8
  %v1260 = icmp slt i64 %v1259, %v1258
  br i1 %v1260, label %b236, label %b237
b236:
  %v1261 = call i32 @sched_yield()
  br label %b235
b237:
  br label %b234
b234:
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
declare <8 x float> @llvm.sqrt.v8f32(<8 x float>)
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
