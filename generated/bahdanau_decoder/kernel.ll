; generated from specs/bahdanau_decoder.yaml by `make generated`: do not edit
; bahdanau_decoder K=8 M=8 H=8 L=8 A=8 N=8 O=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_2x4 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x4, ptr @tile_2x4], align 8
@table_tile_2x1 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x1, ptr @tile_2x1], align 8
@table_tile_8x1 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1, ptr @tile_2x1, ptr @tile_3x1, ptr @tile_4x1, ptr @tile_5x1, ptr @tile_6x1, ptr @tile_7x1, ptr @tile_8x1], align 8
@table_tile_6x2 = private unnamed_addr constant [6 x ptr] [ptr @tile_1x2, ptr @tile_2x2, ptr @tile_3x2, ptr @tile_4x2, ptr @tile_5x2, ptr @tile_6x2], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v271 = alloca i64, i64 1, align 8
  %v970 = alloca float, i64 64, align 4
  %v1061 = alloca float, i64 64, align 4
  %v1504 = alloca float, i64 192, align 4
  %v1708 = alloca float, i64 128, align 4
  %v1983 = alloca float, i64 192, align 4
  %v2110 = alloca float, i64 64, align 4
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
  %v115 = getelementptr inbounds ptr, ptr %v0, i64 53
  %v116 = load ptr, ptr %v115, align 4
  %v117 = getelementptr inbounds ptr, ptr %v0, i64 54
  %v118 = load ptr, ptr %v117, align 4
  %v119 = getelementptr inbounds ptr, ptr %v0, i64 55
  %v120 = load ptr, ptr %v119, align 4
  %v121 = getelementptr inbounds ptr, ptr %v0, i64 56
  %v122 = load ptr, ptr %v121, align 4
  %v123 = getelementptr inbounds ptr, ptr %v0, i64 57
  %v124 = load ptr, ptr %v123, align 4
  %v125 = getelementptr inbounds ptr, ptr %v0, i64 58
  %v126 = load ptr, ptr %v125, align 4
  %v127 = getelementptr inbounds ptr, ptr %v0, i64 59
  %v128 = load ptr, ptr %v127, align 4
  %v129 = getelementptr inbounds ptr, ptr %v0, i64 60
  %v130 = load ptr, ptr %v129, align 4
  %v131 = getelementptr inbounds ptr, ptr %v0, i64 61
  %v132 = load ptr, ptr %v131, align 4
  %v133 = getelementptr inbounds ptr, ptr %v0, i64 62
  %v134 = load ptr, ptr %v133, align 4
  %v135 = getelementptr inbounds ptr, ptr %v0, i64 63
  %v136 = load ptr, ptr %v135, align 4
  %v137 = getelementptr inbounds ptr, ptr %v0, i64 64
  %v138 = load ptr, ptr %v137, align 4
  %v139 = getelementptr inbounds ptr, ptr %v0, i64 65
  %v140 = load ptr, ptr %v139, align 4
  %v141 = getelementptr inbounds ptr, ptr %v0, i64 66
  %v142 = load ptr, ptr %v141, align 4
  %v143 = getelementptr inbounds ptr, ptr %v0, i64 67
  %v144 = load ptr, ptr %v143, align 4
  %v145 = getelementptr inbounds ptr, ptr %v0, i64 68
  %v146 = load ptr, ptr %v145, align 4
  %v147 = getelementptr inbounds ptr, ptr %v0, i64 69
  %v148 = load ptr, ptr %v147, align 4
  %v149 = getelementptr inbounds ptr, ptr %v0, i64 70
  %v150 = load ptr, ptr %v149, align 4
  %v151 = getelementptr inbounds ptr, ptr %v0, i64 71
  %v152 = load ptr, ptr %v151, align 4
  %v153 = getelementptr inbounds ptr, ptr %v0, i64 72
  %v154 = load ptr, ptr %v153, align 4
  %v155 = getelementptr inbounds ptr, ptr %v0, i64 73
  %v156 = load ptr, ptr %v155, align 4
  %v157 = getelementptr inbounds ptr, ptr %v0, i64 74
  %v158 = load ptr, ptr %v157, align 4
  %v159 = getelementptr inbounds ptr, ptr %v0, i64 75
  %v160 = load ptr, ptr %v159, align 4
  %v161 = getelementptr inbounds ptr, ptr %v0, i64 76
  %v162 = load ptr, ptr %v161, align 4
  %v163 = getelementptr inbounds ptr, ptr %v0, i64 77
  %v164 = load ptr, ptr %v163, align 4
  %v165 = getelementptr inbounds ptr, ptr %v0, i64 78
  %v166 = load ptr, ptr %v165, align 4
  %v167 = getelementptr inbounds ptr, ptr %v0, i64 79
  %v168 = load ptr, ptr %v167, align 4
  %v169 = getelementptr inbounds ptr, ptr %v0, i64 80
  %v170 = load ptr, ptr %v169, align 4
  %v171 = getelementptr inbounds ptr, ptr %v0, i64 81
  %v172 = load ptr, ptr %v171, align 4
  %v173 = getelementptr inbounds ptr, ptr %v0, i64 82
  %v174 = load ptr, ptr %v173, align 4
  %v175 = getelementptr inbounds ptr, ptr %v0, i64 83
  %v176 = load ptr, ptr %v175, align 4
  %v177 = getelementptr inbounds ptr, ptr %v0, i64 84
  %v178 = load ptr, ptr %v177, align 4
  %v179 = getelementptr inbounds ptr, ptr %v0, i64 85
  %v180 = load ptr, ptr %v179, align 4
  %v181 = getelementptr inbounds ptr, ptr %v0, i64 86
  %v182 = load ptr, ptr %v181, align 4
  %v183 = getelementptr inbounds ptr, ptr %v0, i64 87
  %v184 = load ptr, ptr %v183, align 4
  %v185 = getelementptr inbounds ptr, ptr %v0, i64 88
  %v186 = load ptr, ptr %v185, align 4
  %v187 = getelementptr inbounds ptr, ptr %v0, i64 89
  %v188 = load ptr, ptr %v187, align 4
  %v189 = getelementptr inbounds ptr, ptr %v0, i64 90
  %v190 = load ptr, ptr %v189, align 4
  %v191 = getelementptr inbounds ptr, ptr %v0, i64 91
  %v192 = load ptr, ptr %v191, align 4
  %v193 = getelementptr inbounds ptr, ptr %v0, i64 92
  %v194 = load ptr, ptr %v193, align 4
  %v195 = getelementptr inbounds ptr, ptr %v0, i64 93
  %v196 = load ptr, ptr %v195, align 4
  %v197 = getelementptr inbounds ptr, ptr %v0, i64 94
  %v198 = load ptr, ptr %v197, align 4
  %v199 = getelementptr inbounds i64, ptr %v1, i64 10
  %v200 = load i64, ptr %v199, align 8
  %v201 = getelementptr inbounds i64, ptr %v1, i64 27
  %v202 = load i64, ptr %v201, align 8
  %v203 = getelementptr inbounds i64, ptr %v1, i64 28
  %v204 = load i64, ptr %v203, align 8
  %v205 = getelementptr inbounds i64, ptr %v1, i64 29
  %v206 = load i64, ptr %v205, align 8
  %v207 = getelementptr inbounds i64, ptr %v1, i64 31
  %v208 = load i64, ptr %v207, align 8
  %v209 = getelementptr inbounds i64, ptr %v1, i64 33
  %v210 = load i64, ptr %v209, align 8
  %v211 = getelementptr inbounds i64, ptr %v1, i64 34
  %v212 = load i64, ptr %v211, align 8
  %v213 = getelementptr inbounds i64, ptr %v1, i64 64
  %v214 = load i64, ptr %v213, align 8
  %v215 = getelementptr inbounds i64, ptr %v1, i64 65
  %v216 = load i64, ptr %v215, align 8
  %v217 = getelementptr inbounds i64, ptr %v1, i64 66
  %v218 = load i64, ptr %v217, align 8
  %v219 = getelementptr inbounds i64, ptr %v1, i64 69
  %v220 = load i64, ptr %v219, align 8
  %v221 = getelementptr inbounds i64, ptr %v1, i64 70
  %v222 = load i64, ptr %v221, align 8
  %v223 = getelementptr inbounds i64, ptr %v1, i64 71
  %v224 = load i64, ptr %v223, align 8
  %v225 = getelementptr inbounds i64, ptr %v1, i64 72
  %v226 = load i64, ptr %v225, align 8
  %v227 = getelementptr inbounds i64, ptr %v1, i64 73
  %v228 = load i64, ptr %v227, align 8
  %v229 = getelementptr inbounds i64, ptr %v1, i64 74
  %v230 = load i64, ptr %v229, align 8
  %v231 = getelementptr inbounds i64, ptr %v1, i64 75
  %v232 = load i64, ptr %v231, align 8
  %v233 = getelementptr inbounds i64, ptr %v1, i64 76
  %v234 = load i64, ptr %v233, align 8
  %v235 = getelementptr inbounds i64, ptr %v1, i64 77
  %v236 = load i64, ptr %v235, align 8
  %v237 = getelementptr inbounds i64, ptr %v1, i64 78
  %v238 = load i64, ptr %v237, align 8
  %v239 = getelementptr inbounds i64, ptr %v1, i64 79
  %v240 = load i64, ptr %v239, align 8
  %v241 = getelementptr inbounds i64, ptr %v1, i64 80
  %v242 = load i64, ptr %v241, align 8
  %v243 = getelementptr inbounds i64, ptr %v1, i64 81
  %v244 = load i64, ptr %v243, align 8
  %v245 = getelementptr inbounds i64, ptr %v1, i64 82
  %v246 = load i64, ptr %v245, align 8
  %v247 = getelementptr inbounds i64, ptr %v1, i64 83
  %v248 = load i64, ptr %v247, align 8
  %v249 = getelementptr inbounds i64, ptr %v1, i64 84
  %v250 = load i64, ptr %v249, align 8
  %v251 = getelementptr inbounds i64, ptr %v1, i64 85
  %v252 = load i64, ptr %v251, align 8
  %v253 = getelementptr inbounds i64, ptr %v1, i64 86
  %v254 = load i64, ptr %v253, align 8
  %v255 = getelementptr inbounds i64, ptr %v1, i64 87
  %v256 = load i64, ptr %v255, align 8
  %v257 = getelementptr inbounds i64, ptr %v1, i64 88
  %v258 = load i64, ptr %v257, align 8
  %v259 = getelementptr inbounds i64, ptr %v1, i64 89
  %v260 = load i64, ptr %v259, align 8
  %v261 = getelementptr inbounds i64, ptr %v1, i64 90
  %v262 = load i64, ptr %v261, align 8
  %v263 = getelementptr inbounds i64, ptr %v1, i64 91
  %v264 = load i64, ptr %v263, align 8
  %v265 = getelementptr inbounds i64, ptr %v1, i64 92
  %v266 = load i64, ptr %v265, align 8
  %v267 = getelementptr inbounds i64, ptr %v1, i64 93
  %v268 = load i64, ptr %v267, align 8
  %v269 = getelementptr inbounds i64, ptr %v1, i64 94
  %v270 = load i64, ptr %v269, align 8
  store i64 0, ptr %v271, align 8
  %v272 = getelementptr inbounds ptr, ptr %v0, i64 95
  %v273 = load ptr, ptr %v272, align 4
  %v274 = mul i64 %v2, 0
  %v275 = add i64 %v274, 1408
  %v276 = getelementptr inbounds float, ptr %v273, i64 %v275
  %v277 = getelementptr inbounds i64, ptr %v1, i64 4
  %v278 = load i64, ptr %v277, align 8
  %v279 = icmp eq i64 %v278, 0
  br i1 %v279, label %b0, label %b1
b0:
  %v280 = add i64 %v7, 0
  %v281 = sdiv i64 %v280, 1
  %v282 = add i64 %v2, 1
  %v283 = mul i64 %v281, %v2
  %v284 = sdiv i64 %v283, %v3
  %v285 = mul i64 %v284, 1
  %v286 = icmp slt i64 %v285, %v7
  %v287 = select i1 %v286, i64 %v285, i64 %v7
  %v288 = mul i64 %v281, %v282
  %v289 = sdiv i64 %v288, %v3
  %v290 = mul i64 %v289, 1
  %v291 = icmp slt i64 %v290, %v7
  %v292 = select i1 %v291, i64 %v290, i64 %v7
  br label %b2
b2:
  %v293 = phi i64 [ %v287, %b0 ], [ %v304, %b3 ]
  %v294 = icmp slt i64 %v293, %v292
  br i1 %v294, label %b3, label %b4
b3:
  %v295 = mul i64 %v293, 128
  %v296 = getelementptr inbounds float, ptr %v14, i64 %v295
  %v297 = mul i64 %v293, 8
  %v298 = getelementptr inbounds float, ptr %v114, i64 %v297
  %v299 = add i64 8, 0
  %v300 = getelementptr inbounds float, ptr %v296, i64 %v299
  %v301 = load <8 x float>, ptr %v300, align 4
  %v302 = add i64 0, 0
  %v303 = getelementptr inbounds float, ptr %v298, i64 %v302
  store <8 x float> %v301, ptr %v303, align 4
  %v304 = add nsw i64 %v293, 1
  br label %b2
b4:
  br label %b1
b1:
  %v305 = icmp sgt i64 %v3, 1
  br i1 %v305, label %b5, label %b6
b5:
  %v306 = getelementptr inbounds i64, ptr %v1, i64 3
  %v307 = atomicrmw add ptr %v306, i64 1 acq_rel
  %v308 = load i64, ptr %v271, align 8
  %v309 = add i64 %v308, 1
  store i64 %v309, ptr %v271, align 8
  %v310 = mul i64 %v3, %v309
  br label %b7
b7:
  %v311 = load atomic i64, ptr %v306 acquire, align 8
  %v312 = icmp slt i64 %v311, %v310
  br i1 %v312, label %b8, label %b9
b8:
  %v313 = call i32 @sched_yield()
  br label %b7
b9:
  br label %b6
b6:
  %v314 = getelementptr inbounds i64, ptr %v1, i64 4
  %v315 = load i64, ptr %v314, align 8
  %v316 = icmp eq i64 %v315, 0
  br i1 %v316, label %b10, label %b11
b10:
  %v317 = add i64 %v7, 0
  %v318 = sdiv i64 %v317, 1
  %v319 = add i64 %v2, 1
  %v320 = mul i64 %v318, %v2
  %v321 = sdiv i64 %v320, %v3
  %v322 = mul i64 %v321, 1
  %v323 = icmp slt i64 %v322, %v7
  %v324 = select i1 %v323, i64 %v322, i64 %v7
  %v325 = mul i64 %v318, %v319
  %v326 = sdiv i64 %v325, %v3
  %v327 = mul i64 %v326, 1
  %v328 = icmp slt i64 %v327, %v7
  %v329 = select i1 %v328, i64 %v327, i64 %v7
  %v330 = mul i64 %v324, 128
  %v331 = getelementptr inbounds float, ptr %v14, i64 %v330
  %v332 = getelementptr inbounds float, ptr %v331, i64 0
  %v333 = mul i64 %v324, 64
  %v334 = getelementptr inbounds float, ptr %v116, i64 %v333
  %v335 = getelementptr inbounds float, ptr %v334, i64 0
  %v336 = sub i64 %v329, %v324
  %v337 = mul i64 %v336, 8
  %v338 = getelementptr inbounds float, ptr %v12, i64 0
  %v339 = icmp sgt i64 %v337, 0
  br i1 %v339, label %b12, label %b13
b12:
  call void @rnngen_sgemm(i64 1, i64 0, i64 8, i64 %v337, i64 16, ptr %v338, i64 16, ptr %v332, i64 16, ptr %v335, i64 8)
  br label %b13
b13:
  br label %b11
b11:
  %v340 = icmp sgt i64 %v3, 1
  br i1 %v340, label %b14, label %b15
b14:
  %v341 = getelementptr inbounds i64, ptr %v1, i64 3
  %v342 = atomicrmw add ptr %v341, i64 1 acq_rel
  %v343 = load i64, ptr %v271, align 8
  %v344 = add i64 %v343, 1
  store i64 %v344, ptr %v271, align 8
  %v345 = mul i64 %v3, %v344
  br label %b16
b16:
  %v346 = load atomic i64, ptr %v341 acquire, align 8
  %v347 = icmp slt i64 %v346, %v345
  br i1 %v347, label %b17, label %b18
b17:
  %v348 = call i32 @sched_yield()
  br label %b16
b18:
  br label %b15
b15:
  %v349 = getelementptr inbounds i64, ptr %v1, i64 4
  %v350 = load i64, ptr %v349, align 8
  %v351 = icmp eq i64 %v350, 0
  br i1 %v351, label %b19, label %b20
b19:
  %v352 = add i64 %v7, 0
  %v353 = sdiv i64 %v352, 1
  %v354 = add i64 %v2, 1
  %v355 = mul i64 %v353, %v2
  %v356 = sdiv i64 %v355, %v3
  %v357 = mul i64 %v356, 1
  %v358 = icmp slt i64 %v357, %v7
  %v359 = select i1 %v358, i64 %v357, i64 %v7
  %v360 = mul i64 %v353, %v354
  %v361 = sdiv i64 %v360, %v3
  %v362 = mul i64 %v361, 1
  %v363 = icmp slt i64 %v362, %v7
  %v364 = select i1 %v363, i64 %v362, i64 %v7
  br label %b21
b21:
  %v365 = phi i64 [ %v359, %b19 ], [ %v380, %b22 ]
  %v366 = icmp slt i64 %v365, %v364
  br i1 %v366, label %b22, label %b23
b22:
  %v367 = mul i64 %v365, 8
  %v368 = getelementptr inbounds float, ptr %v16, i64 %v367
  %v369 = mul i64 %v365, 8
  %v370 = getelementptr inbounds float, ptr %v118, i64 %v369
  %v371 = add i64 0, 0
  %v372 = getelementptr inbounds float, ptr %v368, i64 %v371
  %v373 = load <8 x float>, ptr %v372, align 4
  %v374 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v375 = shufflevector <8 x float> %v374, <8 x float> poison, <8 x i32> zeroinitializer
  %v376 = fcmp ogt <8 x float> %v373, %v375
  %v377 = select <8 x i1> %v376, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v378 = add i64 0, 0
  %v379 = getelementptr inbounds float, ptr %v370, i64 %v378
  store <8 x float> %v377, ptr %v379, align 4
  %v380 = add nsw i64 %v365, 1
  br label %b21
b23:
  br label %b20
b20:
  %v381 = icmp sgt i64 %v3, 1
  br i1 %v381, label %b24, label %b25
b24:
  %v382 = getelementptr inbounds i64, ptr %v1, i64 3
  %v383 = atomicrmw add ptr %v382, i64 1 acq_rel
  %v384 = load i64, ptr %v271, align 8
  %v385 = add i64 %v384, 1
  store i64 %v385, ptr %v271, align 8
  %v386 = mul i64 %v3, %v385
  br label %b26
b26:
  %v387 = load atomic i64, ptr %v382 acquire, align 8
  %v388 = icmp slt i64 %v387, %v386
  br i1 %v388, label %b27, label %b28
b27:
  %v389 = call i32 @sched_yield()
  br label %b26
b28:
  br label %b25
b25:
  %v390 = getelementptr inbounds i64, ptr %v1, i64 4
  %v391 = load i64, ptr %v390, align 8
  %v392 = icmp eq i64 %v391, 0
  br i1 %v392, label %b29, label %b30
b29:
  %v393 = icmp eq i64 %v2, 0
  br i1 %v393, label %b31, label %b32
b31:
  br label %b33
b33:
  %v394 = phi i64 [ 0, %b31 ], [ %v401, %b34 ]
  %v395 = icmp slt i64 %v394, 64
  br i1 %v395, label %b34, label %b35
b34:
  %v396 = add i64 0, %v394
  %v397 = getelementptr inbounds float, ptr %v26, i64 %v396
  %v398 = load <8 x float>, ptr %v397, align 4
  %v399 = add i64 0, %v394
  %v400 = getelementptr inbounds float, ptr %v106, i64 %v399
  store <8 x float> %v398, ptr %v400, align 4
  %v401 = add nsw i64 %v394, 8
  br label %b33
b35:
  br label %b32
b32:
  br label %b30
b30:
  %v402 = icmp sgt i64 %v3, 1
  br i1 %v402, label %b36, label %b37
b36:
  %v403 = getelementptr inbounds i64, ptr %v1, i64 3
  %v404 = atomicrmw add ptr %v403, i64 1 acq_rel
  %v405 = load i64, ptr %v271, align 8
  %v406 = add i64 %v405, 1
  store i64 %v406, ptr %v271, align 8
  %v407 = mul i64 %v3, %v406
  br label %b38
b38:
  %v408 = load atomic i64, ptr %v403 acquire, align 8
  %v409 = icmp slt i64 %v408, %v407
  br i1 %v409, label %b39, label %b40
b39:
  %v410 = call i32 @sched_yield()
  br label %b38
b40:
  br label %b37
b37:
  %v411 = getelementptr inbounds i64, ptr %v1, i64 4
  %v412 = load i64, ptr %v411, align 8
  %v413 = icmp eq i64 %v412, 0
  br i1 %v413, label %b41, label %b42
b41:
  %v414 = icmp eq i64 %v2, 0
  br i1 %v414, label %b43, label %b44
b43:
  br label %b45
b45:
  %v415 = phi i64 [ 0, %b43 ], [ %v422, %b46 ]
  %v416 = icmp slt i64 %v415, 64
  br i1 %v416, label %b46, label %b47
b46:
  %v417 = add i64 0, %v415
  %v418 = getelementptr inbounds float, ptr %v28, i64 %v417
  %v419 = load <8 x float>, ptr %v418, align 4
  %v420 = add i64 64, %v415
  %v421 = getelementptr inbounds float, ptr %v106, i64 %v420
  store <8 x float> %v419, ptr %v421, align 4
  %v422 = add nsw i64 %v415, 8
  br label %b45
b47:
  br label %b44
b44:
  br label %b42
b42:
  %v423 = icmp sgt i64 %v3, 1
  br i1 %v423, label %b48, label %b49
b48:
  %v424 = getelementptr inbounds i64, ptr %v1, i64 3
  %v425 = atomicrmw add ptr %v424, i64 1 acq_rel
  %v426 = load i64, ptr %v271, align 8
  %v427 = add i64 %v426, 1
  store i64 %v427, ptr %v271, align 8
  %v428 = mul i64 %v3, %v427
  br label %b50
b50:
  %v429 = load atomic i64, ptr %v424 acquire, align 8
  %v430 = icmp slt i64 %v429, %v428
  br i1 %v430, label %b51, label %b52
b51:
  %v431 = call i32 @sched_yield()
  br label %b50
b52:
  br label %b49
b49:
  %v432 = getelementptr inbounds i64, ptr %v1, i64 4
  %v433 = load i64, ptr %v432, align 8
  %v434 = icmp eq i64 %v433, 0
  br i1 %v434, label %b53, label %b54
b53:
  %v435 = icmp eq i64 %v2, 0
  br i1 %v435, label %b55, label %b56
b55:
  br label %b57
b57:
  %v436 = phi i64 [ 0, %b55 ], [ %v443, %b58 ]
  %v437 = icmp slt i64 %v436, 128
  br i1 %v437, label %b58, label %b59
b58:
  %v438 = add i64 0, %v436
  %v439 = getelementptr inbounds float, ptr %v30, i64 %v438
  %v440 = load <8 x float>, ptr %v439, align 4
  %v441 = add i64 128, %v436
  %v442 = getelementptr inbounds float, ptr %v106, i64 %v441
  store <8 x float> %v440, ptr %v442, align 4
  %v443 = add nsw i64 %v436, 8
  br label %b57
b59:
  br label %b56
b56:
  br label %b54
b54:
  %v444 = icmp sgt i64 %v3, 1
  br i1 %v444, label %b60, label %b61
b60:
  %v445 = getelementptr inbounds i64, ptr %v1, i64 3
  %v446 = atomicrmw add ptr %v445, i64 1 acq_rel
  %v447 = load i64, ptr %v271, align 8
  %v448 = add i64 %v447, 1
  store i64 %v448, ptr %v271, align 8
  %v449 = mul i64 %v3, %v448
  br label %b62
b62:
  %v450 = load atomic i64, ptr %v445 acquire, align 8
  %v451 = icmp slt i64 %v450, %v449
  br i1 %v451, label %b63, label %b64
b63:
  %v452 = call i32 @sched_yield()
  br label %b62
b64:
  br label %b61
b61:
  %v453 = getelementptr inbounds i64, ptr %v1, i64 4
  %v454 = load i64, ptr %v453, align 8
  %v455 = icmp eq i64 %v454, 0
  br i1 %v455, label %b65, label %b66
b65:
  %v456 = icmp eq i64 %v2, 0
  br i1 %v456, label %b67, label %b68
b67:
  br label %b69
b69:
  %v457 = phi i64 [ 0, %b67 ], [ %v464, %b70 ]
  %v458 = icmp slt i64 %v457, 64
  br i1 %v458, label %b70, label %b71
b70:
  %v459 = add i64 0, %v457
  %v460 = getelementptr inbounds float, ptr %v32, i64 %v459
  %v461 = load <8 x float>, ptr %v460, align 4
  %v462 = add i64 256, %v457
  %v463 = getelementptr inbounds float, ptr %v106, i64 %v462
  store <8 x float> %v461, ptr %v463, align 4
  %v464 = add nsw i64 %v457, 8
  br label %b69
b71:
  br label %b68
b68:
  br label %b66
b66:
  %v465 = icmp sgt i64 %v3, 1
  br i1 %v465, label %b72, label %b73
b72:
  %v466 = getelementptr inbounds i64, ptr %v1, i64 3
  %v467 = atomicrmw add ptr %v466, i64 1 acq_rel
  %v468 = load i64, ptr %v271, align 8
  %v469 = add i64 %v468, 1
  store i64 %v469, ptr %v271, align 8
  %v470 = mul i64 %v3, %v469
  br label %b74
b74:
  %v471 = load atomic i64, ptr %v466 acquire, align 8
  %v472 = icmp slt i64 %v471, %v470
  br i1 %v472, label %b75, label %b76
b75:
  %v473 = call i32 @sched_yield()
  br label %b74
b76:
  br label %b73
b73:
  %v474 = getelementptr inbounds i64, ptr %v1, i64 4
  %v475 = load i64, ptr %v474, align 8
  %v476 = icmp eq i64 %v475, 0
  br i1 %v476, label %b77, label %b78
b77:
  %v477 = icmp eq i64 %v2, 0
  br i1 %v477, label %b79, label %b80
b79:
  br label %b81
b81:
  %v478 = phi i64 [ 0, %b79 ], [ %v492, %b86 ]
  %v479 = icmp slt i64 %v478, 16
  br i1 %v479, label %b82, label %b83
b82:
  br label %b84
b84:
  %v480 = phi i64 [ 0, %b82 ], [ %v491, %b85 ]
  %v481 = icmp slt i64 %v480, 16
  br i1 %v481, label %b85, label %b86
b85:
  %v482 = mul i64 %v478, 16
  %v483 = add i64 0, %v482
  %v484 = add i64 %v483, %v480
  %v485 = getelementptr inbounds float, ptr %v44, i64 %v484
  %v486 = load <8 x float>, ptr %v485, align 4
  %v487 = mul i64 %v478, 32
  %v488 = add i64 0, %v487
  %v489 = add i64 %v488, %v480
  %v490 = getelementptr inbounds float, ptr %v108, i64 %v489
  store <8 x float> %v486, ptr %v490, align 4
  %v491 = add nsw i64 %v480, 8
  br label %b84
b86:
  %v492 = add nsw i64 %v478, 1
  br label %b81
b83:
  br label %b80
b80:
  br label %b78
b78:
  %v493 = icmp sgt i64 %v3, 1
  br i1 %v493, label %b87, label %b88
b87:
  %v494 = getelementptr inbounds i64, ptr %v1, i64 3
  %v495 = atomicrmw add ptr %v494, i64 1 acq_rel
  %v496 = load i64, ptr %v271, align 8
  %v497 = add i64 %v496, 1
  store i64 %v497, ptr %v271, align 8
  %v498 = mul i64 %v3, %v497
  br label %b89
b89:
  %v499 = load atomic i64, ptr %v494 acquire, align 8
  %v500 = icmp slt i64 %v499, %v498
  br i1 %v500, label %b90, label %b91
b90:
  %v501 = call i32 @sched_yield()
  br label %b89
b91:
  br label %b88
b88:
  %v502 = getelementptr inbounds i64, ptr %v1, i64 4
  %v503 = load i64, ptr %v502, align 8
  %v504 = icmp eq i64 %v503, 0
  br i1 %v504, label %b92, label %b93
b92:
  %v505 = icmp eq i64 %v2, 0
  br i1 %v505, label %b94, label %b95
b94:
  br label %b96
b96:
  %v506 = phi i64 [ 0, %b94 ], [ %v517, %b97 ]
  %v507 = icmp slt i64 %v506, 16
  br i1 %v507, label %b97, label %b98
b97:
  %v508 = mul i64 %v506, 8
  %v509 = add i64 0, %v508
  %v510 = add i64 %v509, 0
  %v511 = getelementptr inbounds float, ptr %v30, i64 %v510
  %v512 = load <8 x float>, ptr %v511, align 4
  %v513 = mul i64 %v506, 32
  %v514 = add i64 16, %v513
  %v515 = add i64 %v514, 0
  %v516 = getelementptr inbounds float, ptr %v108, i64 %v515
  store <8 x float> %v512, ptr %v516, align 4
  %v517 = add nsw i64 %v506, 1
  br label %b96
b98:
  br label %b95
b95:
  br label %b93
b93:
  %v518 = icmp sgt i64 %v3, 1
  br i1 %v518, label %b99, label %b100
b99:
  %v519 = getelementptr inbounds i64, ptr %v1, i64 3
  %v520 = atomicrmw add ptr %v519, i64 1 acq_rel
  %v521 = load i64, ptr %v271, align 8
  %v522 = add i64 %v521, 1
  store i64 %v522, ptr %v271, align 8
  %v523 = mul i64 %v3, %v522
  br label %b101
b101:
  %v524 = load atomic i64, ptr %v519 acquire, align 8
  %v525 = icmp slt i64 %v524, %v523
  br i1 %v525, label %b102, label %b103
b102:
  %v526 = call i32 @sched_yield()
  br label %b101
b103:
  br label %b100
b100:
  %v527 = getelementptr inbounds i64, ptr %v1, i64 4
  %v528 = load i64, ptr %v527, align 8
  %v529 = icmp eq i64 %v528, 0
  br i1 %v529, label %b104, label %b105
b104:
  %v530 = icmp eq i64 %v2, 0
  br i1 %v530, label %b106, label %b107
b106:
  br label %b108
b108:
  %v531 = phi i64 [ 0, %b106 ], [ %v542, %b109 ]
  %v532 = icmp slt i64 %v531, 16
  br i1 %v532, label %b109, label %b110
b109:
  %v533 = mul i64 %v531, 8
  %v534 = add i64 0, %v533
  %v535 = add i64 %v534, 0
  %v536 = getelementptr inbounds float, ptr %v42, i64 %v535
  %v537 = load <8 x float>, ptr %v536, align 4
  %v538 = mul i64 %v531, 32
  %v539 = add i64 24, %v538
  %v540 = add i64 %v539, 0
  %v541 = getelementptr inbounds float, ptr %v108, i64 %v540
  store <8 x float> %v537, ptr %v541, align 4
  %v542 = add nsw i64 %v531, 1
  br label %b108
b110:
  br label %b107
b107:
  br label %b105
b105:
  %v543 = icmp sgt i64 %v3, 1
  br i1 %v543, label %b111, label %b112
b111:
  %v544 = getelementptr inbounds i64, ptr %v1, i64 3
  %v545 = atomicrmw add ptr %v544, i64 1 acq_rel
  %v546 = load i64, ptr %v271, align 8
  %v547 = add i64 %v546, 1
  store i64 %v547, ptr %v271, align 8
  %v548 = mul i64 %v3, %v547
  br label %b113
b113:
  %v549 = load atomic i64, ptr %v544 acquire, align 8
  %v550 = icmp slt i64 %v549, %v548
  br i1 %v550, label %b114, label %b115
b114:
  %v551 = call i32 @sched_yield()
  br label %b113
b115:
  br label %b112
b112:
  %v552 = getelementptr inbounds i64, ptr %v1, i64 4
  %v553 = load i64, ptr %v552, align 8
  %v554 = icmp eq i64 %v553, 0
  br i1 %v554, label %b116, label %b117
b116:
  %v555 = add i64 %v7, 0
  %v556 = sdiv i64 %v555, 1
  %v557 = add i64 %v2, 1
  %v558 = mul i64 %v556, %v2
  %v559 = sdiv i64 %v558, %v3
  %v560 = mul i64 %v559, 1
  %v561 = icmp slt i64 %v560, %v7
  %v562 = select i1 %v561, i64 %v560, i64 %v7
  %v563 = mul i64 %v556, %v557
  %v564 = sdiv i64 %v563, %v3
  %v565 = mul i64 %v564, 1
  %v566 = icmp slt i64 %v565, %v7
  %v567 = select i1 %v566, i64 %v565, i64 %v7
  %v568 = mul i64 %v562, 8
  %v569 = getelementptr inbounds float, ptr %v114, i64 %v568
  %v570 = getelementptr inbounds float, ptr %v569, i64 0
  %v571 = mul i64 %v562, 8
  %v572 = getelementptr inbounds float, ptr %v120, i64 %v571
  %v573 = getelementptr inbounds float, ptr %v572, i64 0
  %v574 = sub i64 %v567, %v562
  %v575 = mul i64 %v574, 1
  %v576 = getelementptr inbounds float, ptr %v10, i64 0
  %v577 = icmp sgt i64 %v575, 0
  br i1 %v577, label %b118, label %b119
b118:
  call void @rnngen_sgemm(i64 1, i64 0, i64 8, i64 %v575, i64 8, ptr %v576, i64 8, ptr %v570, i64 8, ptr %v573, i64 8)
  br label %b119
b119:
  br label %b117
b117:
  %v578 = icmp sgt i64 %v3, 1
  br i1 %v578, label %b120, label %b121
b120:
  %v579 = getelementptr inbounds i64, ptr %v1, i64 3
  %v580 = atomicrmw add ptr %v579, i64 1 acq_rel
  %v581 = load i64, ptr %v271, align 8
  %v582 = add i64 %v581, 1
  store i64 %v582, ptr %v271, align 8
  %v583 = mul i64 %v3, %v582
  br label %b122
b122:
  %v584 = load atomic i64, ptr %v579 acquire, align 8
  %v585 = icmp slt i64 %v584, %v583
  br i1 %v585, label %b123, label %b124
b123:
  %v586 = call i32 @sched_yield()
  br label %b122
b124:
  br label %b121
b121:
  %v587 = getelementptr inbounds i64, ptr %v1, i64 4
  %v588 = load i64, ptr %v587, align 8
  %v589 = icmp eq i64 %v588, 0
  br i1 %v589, label %b125, label %b126
b125:
  %v590 = add i64 %v7, 0
  %v591 = sdiv i64 %v590, 1
  %v592 = add i64 %v2, 1
  %v593 = mul i64 %v591, %v2
  %v594 = sdiv i64 %v593, %v3
  %v595 = mul i64 %v594, 1
  %v596 = icmp slt i64 %v595, %v7
  %v597 = select i1 %v596, i64 %v595, i64 %v7
  %v598 = mul i64 %v591, %v592
  %v599 = sdiv i64 %v598, %v3
  %v600 = mul i64 %v599, 1
  %v601 = icmp slt i64 %v600, %v7
  %v602 = select i1 %v601, i64 %v600, i64 %v7
  br label %b127
b127:
  %v603 = phi i64 [ %v597, %b125 ], [ %v645, %b128 ]
  %v604 = icmp slt i64 %v603, %v602
  br i1 %v604, label %b128, label %b129
b128:
  %v605 = mul i64 %v603, 8
  %v606 = getelementptr inbounds float, ptr %v120, i64 %v605
  %v607 = mul i64 %v603, 8
  %v608 = getelementptr inbounds float, ptr %v122, i64 %v607
  %v609 = mul i64 %v603, 8
  %v610 = getelementptr inbounds float, ptr %v124, i64 %v609
  %v611 = add i64 0, 0
  %v612 = getelementptr inbounds float, ptr %v606, i64 %v611
  %v613 = load <8 x float>, ptr %v612, align 4
  %v614 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v613)
  %v615 = fcmp ogt <8 x float> %v614, splat (float 0x4023000000000000)
  %v616 = select <8 x i1> %v615, <8 x float> splat (float 0x4023000000000000), <8 x float> %v614
  %v617 = fadd <8 x float> %v616, %v616
  %v618 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v617, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v619 = fsub <8 x float> %v618, splat (float 0x4168000000000000)
  %v620 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v619, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v617)
  %v621 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v619, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v620)
  %v622 = bitcast <8 x float> %v618 to <8 x i32>
  %v623 = fmul <8 x float> %v621, %v621
  %v624 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v621, <8 x float> splat (float 0x3F81227F40000000))
  %v625 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v624, <8 x float> %v621, <8 x float> splat (float 0x3FA5556740000000))
  %v626 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v625, <8 x float> %v621, <8 x float> splat (float 0x3FC5554B00000000))
  %v627 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v626, <8 x float> %v621, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v628 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v623, <8 x float> %v627, <8 x float> %v621)
  %v629 = shl <8 x i32> %v622, splat (i32 23)
  %v630 = add <8 x i32> %v629, splat (i32 1065353216)
  %v631 = bitcast <8 x i32> %v630 to <8 x float>
  %v632 = fsub <8 x float> %v631, splat (float 0x3FF0000000000000)
  %v633 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v631, <8 x float> %v628, <8 x float> %v632)
  %v634 = fadd <8 x float> %v633, splat (float 0x4000000000000000)
  %v635 = fdiv <8 x float> %v633, %v634
  %v636 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v635, <8 x float> %v613)
  %v637 = fmul <8 x float> %v636, %v636
  %v638 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v639 = shufflevector <8 x float> %v638, <8 x float> poison, <8 x i32> zeroinitializer
  %v640 = fsub <8 x float> %v639, %v637
  %v641 = add i64 0, 0
  %v642 = getelementptr inbounds float, ptr %v608, i64 %v641
  store <8 x float> %v636, ptr %v642, align 4
  %v643 = add i64 0, 0
  %v644 = getelementptr inbounds float, ptr %v610, i64 %v643
  store <8 x float> %v640, ptr %v644, align 4
  %v645 = add nsw i64 %v603, 1
  br label %b127
b129:
  br label %b126
b126:
  %v646 = icmp sgt i64 %v3, 1
  br i1 %v646, label %b130, label %b131
b130:
  %v647 = getelementptr inbounds i64, ptr %v1, i64 3
  %v648 = atomicrmw add ptr %v647, i64 1 acq_rel
  %v649 = load i64, ptr %v271, align 8
  %v650 = add i64 %v649, 1
  store i64 %v650, ptr %v271, align 8
  %v651 = mul i64 %v3, %v650
  br label %b132
b132:
  %v652 = load atomic i64, ptr %v647 acquire, align 8
  %v653 = icmp slt i64 %v652, %v651
  br i1 %v653, label %b133, label %b134
b133:
  %v654 = call i32 @sched_yield()
  br label %b132
b134:
  br label %b131
b131:
  %v655 = getelementptr inbounds i64, ptr %v1, i64 4
  %v656 = load i64, ptr %v655, align 8
  %v657 = icmp eq i64 %v656, 0
  br i1 %v657, label %b135, label %b136
b135:
  %v658 = getelementptr inbounds i64, ptr %v1, i64 101
  %v659 = load i64, ptr %v658, align 8
  %v660 = icmp eq i64 %v659, 0
  br i1 %v660, label %b137, label %b138
b137:
  %v661 = add i64 %v7, 0
  %v662 = sdiv i64 %v661, 1
  %v663 = add i64 %v2, 1
  %v664 = mul i64 %v662, %v2
  %v665 = sdiv i64 %v664, %v3
  %v666 = mul i64 %v665, 1
  %v667 = icmp slt i64 %v666, %v7
  %v668 = select i1 %v667, i64 %v666, i64 %v7
  %v669 = mul i64 %v662, %v663
  %v670 = sdiv i64 %v669, %v3
  %v671 = mul i64 %v670, 1
  %v672 = icmp slt i64 %v671, %v7
  %v673 = select i1 %v672, i64 %v671, i64 %v7
  br label %b139
b139:
  %v674 = phi i64 [ %v668, %b137 ], [ %v688, %b140 ]
  %v675 = icmp slt i64 %v674, %v673
  br i1 %v675, label %b140, label %b141
b140:
  %v676 = mul i64 %v674, 8
  %v677 = getelementptr inbounds float, ptr %v122, i64 %v676
  %v678 = and i64 0, %v208
  %v679 = mul i64 %v678, %v7
  %v680 = add i64 %v679, %v674
  %v681 = mul i64 %v680, 8
  %v682 = getelementptr inbounds float, ptr %v60, i64 %v681
  %v683 = add i64 0, 0
  %v684 = getelementptr inbounds float, ptr %v677, i64 %v683
  %v685 = load <8 x float>, ptr %v684, align 4
  %v686 = add i64 0, 0
  %v687 = getelementptr inbounds float, ptr %v682, i64 %v686
  store <8 x float> %v685, ptr %v687, align 4
  %v688 = add nsw i64 %v674, 1
  br label %b139
b141:
  br label %b138
b138:
  br label %b136
b136:
  %v689 = icmp sgt i64 %v3, 1
  br i1 %v689, label %b142, label %b143
b142:
  %v690 = getelementptr inbounds i64, ptr %v1, i64 3
  %v691 = atomicrmw add ptr %v690, i64 1 acq_rel
  %v692 = load i64, ptr %v271, align 8
  %v693 = add i64 %v692, 1
  store i64 %v693, ptr %v271, align 8
  %v694 = mul i64 %v3, %v693
  br label %b144
b144:
  %v695 = load atomic i64, ptr %v690 acquire, align 8
  %v696 = icmp slt i64 %v695, %v694
  br i1 %v696, label %b145, label %b146
b145:
  %v697 = call i32 @sched_yield()
  br label %b144
b146:
  br label %b143
b143:
  %v698 = getelementptr inbounds float, ptr %v273, i64 0
  %v699 = getelementptr inbounds i64, ptr %v1, i64 4
  %v700 = load i64, ptr %v699, align 8
  %v701 = icmp eq i64 %v700, 0
  br i1 %v701, label %b147, label %b148
b147:
  %v702 = add i64 2, 0
  %v703 = sdiv i64 %v702, 1
  %v704 = add i64 %v2, 1
  %v705 = mul i64 %v703, %v2
  %v706 = sdiv i64 %v705, %v3
  %v707 = mul i64 %v706, 1
  %v708 = icmp slt i64 %v707, 2
  %v709 = select i1 %v708, i64 %v707, i64 2
  %v710 = mul i64 %v703, %v704
  %v711 = sdiv i64 %v710, %v3
  %v712 = mul i64 %v711, 1
  %v713 = icmp slt i64 %v712, 2
  %v714 = select i1 %v713, i64 %v712, i64 2
  %v715 = icmp slt i64 %v714, 1
  %v716 = select i1 %v715, i64 %v714, i64 1
  br label %b149
b149:
  %v717 = phi i64 [ %v709, %b147 ], [ %v758, %b150 ]
  %v718 = icmp slt i64 %v717, %v716
  br i1 %v718, label %b150, label %b151
b150:
  %v719 = mul i64 %v717, 256
  %v720 = mul i64 %v717, 32
  %v721 = add i64 %v719, 0
  %v722 = add i64 %v720, 0
  %v723 = getelementptr inbounds float, ptr %v698, i64 %v721
  %v724 = sub i64 40, %v722
  %v725 = icmp slt i64 %v724, 0
  %v726 = select i1 %v725, i64 0, i64 %v724
  %v727 = mul i64 %v722, 8
  %v728 = add i64 0, %v727
  %v729 = getelementptr inbounds float, ptr %v106, i64 %v728
  call void @pack_turned(ptr %v729, i64 8, i64 1, i64 8, i64 %v726, ptr %v723, i64 32)
  %v730 = add i64 %v719, 8
  %v731 = add i64 %v720, 8
  %v732 = getelementptr inbounds float, ptr %v698, i64 %v730
  %v733 = sub i64 40, %v731
  %v734 = icmp slt i64 %v733, 0
  %v735 = select i1 %v734, i64 0, i64 %v733
  %v736 = mul i64 %v731, 8
  %v737 = add i64 0, %v736
  %v738 = getelementptr inbounds float, ptr %v106, i64 %v737
  call void @pack_turned(ptr %v738, i64 8, i64 1, i64 8, i64 %v735, ptr %v732, i64 32)
  %v739 = add i64 %v719, 16
  %v740 = add i64 %v720, 16
  %v741 = getelementptr inbounds float, ptr %v698, i64 %v739
  %v742 = sub i64 40, %v740
  %v743 = icmp slt i64 %v742, 0
  %v744 = select i1 %v743, i64 0, i64 %v742
  %v745 = mul i64 %v740, 8
  %v746 = add i64 0, %v745
  %v747 = getelementptr inbounds float, ptr %v106, i64 %v746
  call void @pack_turned(ptr %v747, i64 8, i64 1, i64 8, i64 %v744, ptr %v741, i64 32)
  %v748 = add i64 %v719, 24
  %v749 = add i64 %v720, 24
  %v750 = getelementptr inbounds float, ptr %v698, i64 %v748
  %v751 = sub i64 40, %v749
  %v752 = icmp slt i64 %v751, 0
  %v753 = select i1 %v752, i64 0, i64 %v751
  %v754 = mul i64 %v749, 8
  %v755 = add i64 0, %v754
  %v756 = getelementptr inbounds float, ptr %v106, i64 %v755
  call void @pack_turned(ptr %v756, i64 8, i64 1, i64 8, i64 %v753, ptr %v750, i64 32)
  %v757 = add i64 %v719, 256
  %v758 = add nsw i64 %v717, 1
  br label %b149
b151:
  %v759 = icmp eq i64 %v714, 2
  br i1 %v759, label %b152, label %b153
b152:
  %v760 = mul i64 1, 256
  %v761 = mul i64 1, 32
  %v762 = add i64 %v760, 0
  %v763 = add i64 %v761, 0
  %v764 = getelementptr inbounds float, ptr %v698, i64 %v762
  %v765 = sub i64 40, %v763
  %v766 = icmp slt i64 %v765, 0
  %v767 = select i1 %v766, i64 0, i64 %v765
  %v768 = mul i64 %v763, 8
  %v769 = add i64 0, %v768
  %v770 = getelementptr inbounds float, ptr %v106, i64 %v769
  call void @pack_turned(ptr %v770, i64 8, i64 1, i64 8, i64 %v767, ptr %v764, i64 8)
  %v771 = add i64 %v760, 64
  br label %b153
b153:
  br label %b148
b148:
  %v772 = icmp sgt i64 %v3, 1
  br i1 %v772, label %b154, label %b155
b154:
  %v773 = getelementptr inbounds i64, ptr %v1, i64 3
  %v774 = atomicrmw add ptr %v773, i64 1 acq_rel
  %v775 = load i64, ptr %v271, align 8
  %v776 = add i64 %v775, 1
  store i64 %v776, ptr %v271, align 8
  %v777 = mul i64 %v3, %v776
  br label %b156
b156:
  %v778 = load atomic i64, ptr %v773 acquire, align 8
  %v779 = icmp slt i64 %v778, %v777
  br i1 %v779, label %b157, label %b158
b157:
  %v780 = call i32 @sched_yield()
  br label %b156
b158:
  br label %b155
b155:
  %v781 = getelementptr inbounds float, ptr %v273, i64 320
  %v782 = getelementptr inbounds float, ptr %v273, i64 384
  %v783 = getelementptr inbounds float, ptr %v273, i64 768
  %v784 = getelementptr inbounds i64, ptr %v1, i64 4
  %v785 = load i64, ptr %v784, align 8
  %v786 = icmp eq i64 %v785, 0
  br i1 %v786, label %b159, label %b160
b159:
  %v787 = add i64 1, 0
  %v788 = sdiv i64 %v787, 1
  %v789 = add i64 %v2, 1
  %v790 = mul i64 %v788, %v2
  %v791 = sdiv i64 %v790, %v3
  %v792 = mul i64 %v791, 1
  %v793 = icmp slt i64 %v792, 1
  %v794 = select i1 %v793, i64 %v792, i64 1
  %v795 = mul i64 %v788, %v789
  %v796 = sdiv i64 %v795, %v3
  %v797 = mul i64 %v796, 1
  %v798 = icmp slt i64 %v797, 1
  %v799 = select i1 %v798, i64 %v797, i64 1
  %v800 = icmp slt i64 %v799, 1
  %v801 = select i1 %v800, i64 %v799, i64 1
  br label %b161
b161:
  %v802 = phi i64 [ %v794, %b159 ], [ %v816, %b162 ]
  %v803 = icmp slt i64 %v802, %v801
  br i1 %v803, label %b162, label %b163
b162:
  %v804 = mul i64 %v802, 64
  %v805 = mul i64 %v802, 8
  %v806 = add i64 %v804, 0
  %v807 = add i64 %v805, 0
  %v808 = getelementptr inbounds float, ptr %v781, i64 %v806
  %v809 = sub i64 8, %v807
  %v810 = icmp slt i64 %v809, 0
  %v811 = select i1 %v810, i64 0, i64 %v809
  %v812 = mul i64 %v807, 8
  %v813 = add i64 0, %v812
  %v814 = getelementptr inbounds float, ptr %v22, i64 %v813
  call void @pack_turned(ptr %v814, i64 8, i64 1, i64 8, i64 %v811, ptr %v808, i64 8)
  %v815 = add i64 %v804, 64
  %v816 = add nsw i64 %v802, 1
  br label %b161
b163:
  %v817 = add i64 1, 0
  %v818 = sdiv i64 %v817, 1
  %v819 = add i64 %v2, 1
  %v820 = mul i64 %v818, %v2
  %v821 = sdiv i64 %v820, %v3
  %v822 = mul i64 %v821, 1
  %v823 = icmp slt i64 %v822, 1
  %v824 = select i1 %v823, i64 %v822, i64 1
  %v825 = mul i64 %v818, %v819
  %v826 = sdiv i64 %v825, %v3
  %v827 = mul i64 %v826, 1
  %v828 = icmp slt i64 %v827, 1
  %v829 = select i1 %v828, i64 %v827, i64 1
  %v830 = icmp slt i64 %v829, 1
  %v831 = select i1 %v830, i64 %v829, i64 1
  br label %b164
b164:
  %v832 = phi i64 [ %v824, %b163 ], [ %v874, %b165 ]
  %v833 = icmp slt i64 %v832, %v831
  br i1 %v833, label %b165, label %b166
b165:
  %v834 = mul i64 %v832, 384
  %v835 = mul i64 %v832, 8
  %v836 = add i64 %v834, 0
  %v837 = add i64 %v835, 0
  %v838 = getelementptr inbounds float, ptr %v782, i64 %v836
  %v839 = sub i64 8, %v837
  %v840 = icmp slt i64 %v839, 0
  %v841 = select i1 %v840, i64 0, i64 %v839
  %v842 = mul i64 %v837, 8
  %v843 = add i64 0, %v842
  %v844 = getelementptr inbounds float, ptr %v34, i64 %v843
  call void @pack_turned(ptr %v844, i64 8, i64 1, i64 8, i64 %v841, ptr %v838, i64 16)
  %v845 = add i64 %v834, 8
  %v846 = add i64 %v835, 0
  %v847 = getelementptr inbounds float, ptr %v782, i64 %v845
  %v848 = sub i64 8, %v846
  %v849 = icmp slt i64 %v848, 0
  %v850 = select i1 %v849, i64 0, i64 %v848
  %v851 = mul i64 %v846, 8
  %v852 = add i64 0, %v851
  %v853 = getelementptr inbounds float, ptr %v38, i64 %v852
  call void @pack_turned(ptr %v853, i64 8, i64 1, i64 8, i64 %v850, ptr %v847, i64 16)
  %v854 = add i64 %v834, 128
  %v855 = add i64 %v854, 0
  %v856 = add i64 %v835, 0
  %v857 = getelementptr inbounds float, ptr %v782, i64 %v855
  %v858 = sub i64 8, %v856
  %v859 = icmp slt i64 %v858, 0
  %v860 = select i1 %v859, i64 0, i64 %v858
  %v861 = mul i64 %v856, 16
  %v862 = add i64 0, %v861
  %v863 = getelementptr inbounds float, ptr %v36, i64 %v862
  call void @pack_turned(ptr %v863, i64 16, i64 1, i64 16, i64 %v860, ptr %v857, i64 16)
  %v864 = add i64 %v854, 8
  %v865 = add i64 %v835, 0
  %v866 = getelementptr inbounds float, ptr %v782, i64 %v864
  %v867 = sub i64 8, %v865
  %v868 = icmp slt i64 %v867, 0
  %v869 = select i1 %v868, i64 0, i64 %v867
  %v870 = mul i64 %v865, 16
  %v871 = add i64 0, %v870
  %v872 = getelementptr inbounds float, ptr %v40, i64 %v871
  call void @pack_turned(ptr %v872, i64 16, i64 1, i64 16, i64 %v869, ptr %v866, i64 16)
  %v873 = add i64 %v854, 256
  %v874 = add nsw i64 %v832, 1
  br label %b164
b166:
  %v875 = add i64 1, 0
  %v876 = sdiv i64 %v875, 1
  %v877 = add i64 %v2, 1
  %v878 = mul i64 %v876, %v2
  %v879 = sdiv i64 %v878, %v3
  %v880 = mul i64 %v879, 1
  %v881 = icmp slt i64 %v880, 1
  %v882 = select i1 %v881, i64 %v880, i64 1
  %v883 = mul i64 %v876, %v877
  %v884 = sdiv i64 %v883, %v3
  %v885 = mul i64 %v884, 1
  %v886 = icmp slt i64 %v885, 1
  %v887 = select i1 %v886, i64 %v885, i64 1
  %v888 = icmp slt i64 %v887, 1
  %v889 = select i1 %v888, i64 %v887, i64 1
  br label %b167
b167:
  %v890 = phi i64 [ %v882, %b166 ], [ %v914, %b168 ]
  %v891 = icmp slt i64 %v890, %v889
  br i1 %v891, label %b168, label %b169
b168:
  %v892 = mul i64 %v890, 192
  %v893 = mul i64 %v890, 8
  %v894 = add i64 %v892, 0
  %v895 = add i64 %v893, 0
  %v896 = getelementptr inbounds float, ptr %v783, i64 %v894
  %v897 = sub i64 8, %v895
  %v898 = icmp slt i64 %v897, 0
  %v899 = select i1 %v898, i64 0, i64 %v897
  %v900 = mul i64 %v895, 8
  %v901 = add i64 0, %v900
  %v902 = getelementptr inbounds float, ptr %v46, i64 %v901
  call void @pack_turned(ptr %v902, i64 8, i64 1, i64 8, i64 %v899, ptr %v896, i64 8)
  %v903 = add i64 %v892, 64
  %v904 = add i64 %v903, 0
  %v905 = add i64 %v893, 0
  %v906 = getelementptr inbounds float, ptr %v783, i64 %v904
  %v907 = sub i64 8, %v905
  %v908 = icmp slt i64 %v907, 0
  %v909 = select i1 %v908, i64 0, i64 %v907
  %v910 = mul i64 %v905, 16
  %v911 = add i64 0, %v910
  %v912 = getelementptr inbounds float, ptr %v48, i64 %v911
  call void @pack_turned(ptr %v912, i64 16, i64 1, i64 16, i64 %v909, ptr %v906, i64 8)
  %v913 = add i64 %v903, 128
  %v914 = add nsw i64 %v890, 1
  br label %b167
b169:
  br label %b160
b160:
  %v915 = icmp sgt i64 %v3, 1
  br i1 %v915, label %b170, label %b171
b170:
  %v916 = getelementptr inbounds i64, ptr %v1, i64 3
  %v917 = atomicrmw add ptr %v916, i64 1 acq_rel
  %v918 = load i64, ptr %v271, align 8
  %v919 = add i64 %v918, 1
  store i64 %v919, ptr %v271, align 8
  %v920 = mul i64 %v3, %v919
  br label %b172
b172:
  %v921 = load atomic i64, ptr %v916 acquire, align 8
  %v922 = icmp slt i64 %v921, %v920
  br i1 %v922, label %b173, label %b174
b173:
  %v923 = call i32 @sched_yield()
  br label %b172
b174:
  br label %b171
b171:
  %v924 = getelementptr inbounds i64, ptr %v1, i64 5
  %v925 = load i64, ptr %v924, align 8
  br label %b175
b175:
  %v926 = phi i64 [ 0, %b171 ], [ %v1880, %b301 ]
  %v927 = icmp slt i64 %v926, %v5
  br i1 %v927, label %b176, label %b177
b176:
  %v928 = add i64 %v926, %v925
  %v929 = icmp slt i64 %v928, %v5
  %v930 = select i1 %v929, i64 %v928, i64 %v5
  %v931 = sub i64 %v930, %v926
  %v932 = mul i64 %v931, %v7
  %v933 = add i64 %v932, 0
  %v934 = sdiv i64 %v933, 1
  %v935 = add i64 %v2, 1
  %v936 = mul i64 %v934, %v2
  %v937 = sdiv i64 %v936, %v3
  %v938 = mul i64 %v937, 1
  %v939 = icmp slt i64 %v938, %v932
  %v940 = select i1 %v939, i64 %v938, i64 %v932
  %v941 = mul i64 %v934, %v935
  %v942 = sdiv i64 %v941, %v3
  %v943 = mul i64 %v942, 1
  %v944 = icmp slt i64 %v943, %v932
  %v945 = select i1 %v944, i64 %v943, i64 %v932
  %v946 = mul i64 %v926, %v7
  %v947 = add i64 %v940, %v946
  %v948 = add i64 %v945, %v946
  br label %b178
b178:
  %v949 = phi i64 [ %v947, %b176 ], [ %v969, %b179 ]
  %v950 = icmp slt i64 %v949, %v948
  br i1 %v950, label %b179, label %b180
b179:
  %v951 = mul i64 %v949, 1
  %v952 = getelementptr inbounds float, ptr %v18, i64 %v951
  %v953 = getelementptr inbounds float, ptr %v952, i64 0
  %v954 = load float, ptr %v953, align 4
  %v955 = mul i64 %v949, 8
  %v956 = getelementptr inbounds float, ptr %v126, i64 %v955
  %v957 = add i64 0, 0
  %v958 = fptosi float %v954 to i64
  %v959 = icmp slt i64 %v958, 0
  %v960 = select i1 %v959, i64 0, i64 %v958
  %v961 = icmp sgt i64 %v960, 7
  %v962 = select i1 %v961, i64 7, i64 %v960
  %v963 = mul i64 %v962, 8
  %v964 = add i64 %v957, %v963
  %v965 = getelementptr inbounds float, ptr %v20, i64 %v964
  %v966 = load <8 x float>, ptr %v965, align 4
  %v967 = add i64 0, 0
  %v968 = getelementptr inbounds float, ptr %v956, i64 %v967
  store <8 x float> %v966, ptr %v968, align 4
  %v969 = add nsw i64 %v949, 1
  br label %b178
b180:
  %v971 = add i64 %v932, 0
  %v972 = sdiv i64 %v971, 1
  %v973 = add i64 %v2, 1
  %v974 = mul i64 %v972, %v2
  %v975 = sdiv i64 %v974, %v3
  %v976 = mul i64 %v975, 1
  %v977 = icmp slt i64 %v976, %v932
  %v978 = select i1 %v977, i64 %v976, i64 %v932
  %v979 = mul i64 %v972, %v973
  %v980 = sdiv i64 %v979, %v3
  %v981 = mul i64 %v980, 1
  %v982 = icmp slt i64 %v981, %v932
  %v983 = select i1 %v982, i64 %v981, i64 %v932
  %v984 = mul i64 %v926, %v7
  %v985 = add i64 %v978, %v984
  %v986 = add i64 %v983, %v984
  br label %b181
b181:
  %v987 = phi i64 [ %v985, %b180 ], [ %v1049, %b186 ]
  %v988 = icmp slt i64 %v987, %v986
  br i1 %v988, label %b182, label %b183
b182:
  %v989 = add i64 %v987, 96
  %v990 = icmp slt i64 %v989, %v986
  %v991 = select i1 %v990, i64 %v989, i64 %v986
  br label %b184
b184:
  %v992 = phi i64 [ 0, %b182 ], [ %v1048, %b189 ]
  %v993 = icmp slt i64 %v992, 2
  br i1 %v993, label %b185, label %b186
b185:
  %v994 = sub i64 %v991, %v987
  %v995 = sub i64 2, 1
  %v996 = add i64 %v994, %v995
  %v997 = sdiv i64 %v996, 2
  br label %b187
b187:
  %v998 = phi i64 [ 0, %b185 ], [ %v1047, %b194 ]
  %v999 = icmp slt i64 %v998, %v997
  br i1 %v999, label %b188, label %b189
b188:
  %v1000 = mul i64 %v994, %v998
  %v1001 = sdiv i64 %v1000, %v997
  %v1002 = add i64 %v987, %v1001
  %v1003 = add i64 %v998, 1
  %v1004 = mul i64 %v994, %v1003
  %v1005 = sdiv i64 %v1004, %v997
  %v1006 = add i64 %v987, %v1005
  %v1007 = mul i64 %v992, 256
  %v1008 = getelementptr inbounds float, ptr %v698, i64 %v1007
  %v1009 = sub i64 %v1006, %v1002
  %v1010 = mul i64 %v1002, 8
  %v1011 = getelementptr inbounds float, ptr %v126, i64 %v1010
  %v1012 = getelementptr inbounds float, ptr %v1011, i64 0
  %v1013 = icmp eq i64 %v992, 1
  %v1014 = select i1 %v1013, ptr @table_tile_2x1, ptr @table_tile_2x4
  %v1015 = icmp eq i64 %v992, 1
  %v1016 = select i1 %v1015, i64 0, i64 8
  %v1017 = sub i64 %v1009, 1
  %v1018 = getelementptr inbounds ptr, ptr %v1014, i64 %v1017
  %v1019 = load ptr, ptr %v1018, align 4
  %v1020 = getelementptr inbounds float, ptr %v970, i64 0
  %v1021 = icmp sgt i64 %v1009, 0
  br i1 %v1021, label %b190, label %b191
b190:
  call void %v1019(ptr %v1012, i64 8, ptr %v1008, i64 8, ptr %v1020, i64 32, i64 %v1016)
  br label %b191
b191:
  %v1022 = icmp eq i64 %v992, 1
  %v1023 = select i1 %v1022, i64 64, i64 256
  %v1024 = add i64 %v1007, %v1023
  br label %b192
b192:
  %v1025 = phi i64 [ %v1002, %b191 ], [ %v1046, %b197 ]
  %v1026 = icmp slt i64 %v1025, %v1006
  br i1 %v1026, label %b193, label %b194
b193:
  %v1027 = sub i64 %v1025, %v1002
  %v1028 = mul i64 %v1027, 32
  %v1029 = getelementptr inbounds float, ptr %v970, i64 %v1028
  %v1030 = mul i64 %v1025, 40
  %v1031 = getelementptr inbounds float, ptr %v128, i64 %v1030
  %v1032 = icmp eq i64 %v992, 1
  %v1033 = select i1 %v1032, i64 1, i64 4
  br label %b195
b195:
  %v1034 = phi i64 [ 0, %b193 ], [ %v1045, %b196 ]
  %v1035 = icmp slt i64 %v1034, %v1033
  br i1 %v1035, label %b196, label %b197
b196:
  %v1036 = mul i64 %v992, 4
  %v1037 = add i64 %v1036, %v1034
  %v1038 = mul i64 %v1037, 8
  %v1039 = add i64 0, %v1034
  %v1040 = mul i64 %v1039, 8
  %v1041 = getelementptr inbounds float, ptr %v1029, i64 %v1040
  %v1042 = load <8 x float>, ptr %v1041, align 4
  %v1043 = add i64 0, %v1038
  %v1044 = getelementptr inbounds float, ptr %v1031, i64 %v1043
  store <8 x float> %v1042, ptr %v1044, align 4
  %v1045 = add nsw i64 %v1034, 1
  br label %b195
b197:
  %v1046 = add nsw i64 %v1025, 1
  br label %b192
b194:
  %v1047 = add nsw i64 %v998, 1
  br label %b187
b189:
  %v1048 = add nsw i64 %v992, 1
  br label %b184
b186:
  %v1049 = add nsw i64 %v987, 96
  br label %b181
b183:
  %v1050 = icmp sgt i64 %v3, 1
  br i1 %v1050, label %b198, label %b199
b198:
  %v1051 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1052 = atomicrmw add ptr %v1051, i64 1 acq_rel
  %v1053 = load i64, ptr %v271, align 8
  %v1054 = add i64 %v1053, 1
  store i64 %v1054, ptr %v271, align 8
  %v1055 = mul i64 %v3, %v1054
  br label %b200
b200:
  %v1056 = load atomic i64, ptr %v1051 acquire, align 8
  %v1057 = icmp slt i64 %v1056, %v1055
  br i1 %v1057, label %b201, label %b202
b201:
  %v1058 = call i32 @sched_yield()
  br label %b200
b202:
  br label %b199
b199:
  br label %b203
b203:
  %v1059 = phi i64 [ %v926, %b199 ], [ %v1870, %b283 ]
  %v1060 = icmp slt i64 %v1059, %v930
  br i1 %v1060, label %b204, label %b205
b204:
  %v1062 = add i64 %v7, 0
  %v1063 = sdiv i64 %v1062, 1
  %v1064 = add i64 %v2, 1
  %v1065 = mul i64 %v1063, %v2
  %v1066 = sdiv i64 %v1065, %v3
  %v1067 = mul i64 %v1066, 1
  %v1068 = icmp slt i64 %v1067, %v7
  %v1069 = select i1 %v1068, i64 %v1067, i64 %v7
  %v1070 = mul i64 %v1063, %v1064
  %v1071 = sdiv i64 %v1070, %v3
  %v1072 = mul i64 %v1071, 1
  %v1073 = icmp slt i64 %v1072, %v7
  %v1074 = select i1 %v1073, i64 %v1072, i64 %v7
  br label %b206
b206:
  %v1075 = phi i64 [ %v1069, %b204 ], [ %v1137, %b211 ]
  %v1076 = icmp slt i64 %v1075, %v1074
  br i1 %v1076, label %b207, label %b208
b207:
  %v1077 = add i64 %v1075, 96
  %v1078 = icmp slt i64 %v1077, %v1074
  %v1079 = select i1 %v1078, i64 %v1077, i64 %v1074
  br label %b209
b209:
  %v1080 = phi i64 [ 0, %b207 ], [ %v1136, %b214 ]
  %v1081 = icmp slt i64 %v1080, 1
  br i1 %v1081, label %b210, label %b211
b210:
  %v1082 = sub i64 %v1079, %v1075
  %v1083 = sub i64 8, 1
  %v1084 = add i64 %v1082, %v1083
  %v1085 = sdiv i64 %v1084, 8
  br label %b212
b212:
  %v1086 = phi i64 [ 0, %b210 ], [ %v1135, %b219 ]
  %v1087 = icmp slt i64 %v1086, %v1085
  br i1 %v1087, label %b213, label %b214
b213:
  %v1088 = mul i64 %v1082, %v1086
  %v1089 = sdiv i64 %v1088, %v1085
  %v1090 = add i64 %v1075, %v1089
  %v1091 = add i64 %v1086, 1
  %v1092 = mul i64 %v1082, %v1091
  %v1093 = sdiv i64 %v1092, %v1085
  %v1094 = add i64 %v1075, %v1093
  %v1095 = mul i64 %v1080, 64
  %v1096 = getelementptr inbounds float, ptr %v781, i64 %v1095
  %v1097 = sub i64 %v1094, %v1090
  %v1098 = add i64 %v1059, 0
  %v1099 = and i64 %v1098, %v208
  %v1100 = mul i64 %v1099, %v7
  %v1101 = add i64 %v1100, %v1090
  %v1102 = mul i64 %v1101, 8
  %v1103 = getelementptr inbounds float, ptr %v60, i64 %v1102
  %v1104 = getelementptr inbounds float, ptr %v1103, i64 0
  %v1105 = sub i64 %v1097, 1
  %v1106 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v1105
  %v1107 = load ptr, ptr %v1106, align 4
  %v1108 = getelementptr inbounds float, ptr %v1061, i64 0
  %v1109 = icmp sgt i64 %v1097, 0
  br i1 %v1109, label %b215, label %b216
b215:
  call void %v1107(ptr %v1104, i64 8, ptr %v1096, i64 8, ptr %v1108, i64 8, i64 0)
  br label %b216
b216:
  %v1110 = add i64 %v1095, 64
  br label %b217
b217:
  %v1111 = phi i64 [ %v1090, %b216 ], [ %v1134, %b222 ]
  %v1112 = icmp slt i64 %v1111, %v1094
  br i1 %v1112, label %b218, label %b219
b218:
  %v1113 = sub i64 %v1111, %v1090
  %v1114 = mul i64 %v1113, 8
  %v1115 = getelementptr inbounds float, ptr %v1061, i64 %v1114
  %v1116 = add i64 %v1059, 0
  %v1117 = and i64 %v1116, %v218
  %v1118 = mul i64 %v1117, %v7
  %v1119 = add i64 %v1118, %v1111
  %v1120 = mul i64 %v1119, 8
  %v1121 = getelementptr inbounds float, ptr %v130, i64 %v1120
  br label %b220
b220:
  %v1122 = phi i64 [ 0, %b218 ], [ %v1133, %b221 ]
  %v1123 = icmp slt i64 %v1122, 1
  br i1 %v1123, label %b221, label %b222
b221:
  %v1124 = mul i64 %v1080, 1
  %v1125 = add i64 %v1124, %v1122
  %v1126 = mul i64 %v1125, 8
  %v1127 = add i64 0, %v1122
  %v1128 = mul i64 %v1127, 8
  %v1129 = getelementptr inbounds float, ptr %v1115, i64 %v1128
  %v1130 = load <8 x float>, ptr %v1129, align 4
  %v1131 = add i64 0, %v1126
  %v1132 = getelementptr inbounds float, ptr %v1121, i64 %v1131
  store <8 x float> %v1130, ptr %v1132, align 4
  %v1133 = add nsw i64 %v1122, 1
  br label %b220
b222:
  %v1134 = add nsw i64 %v1111, 1
  br label %b217
b219:
  %v1135 = add nsw i64 %v1086, 1
  br label %b212
b214:
  %v1136 = add nsw i64 %v1080, 1
  br label %b209
b211:
  %v1137 = add nsw i64 %v1075, 96
  br label %b206
b208:
  %v1138 = add i64 %v7, 0
  %v1139 = sdiv i64 %v1138, 1
  %v1140 = add i64 %v2, 1
  %v1141 = mul i64 %v1139, %v2
  %v1142 = sdiv i64 %v1141, %v3
  %v1143 = mul i64 %v1142, 1
  %v1144 = icmp slt i64 %v1143, %v7
  %v1145 = select i1 %v1144, i64 %v1143, i64 %v7
  %v1146 = mul i64 %v1139, %v1140
  %v1147 = sdiv i64 %v1146, %v3
  %v1148 = mul i64 %v1147, 1
  %v1149 = icmp slt i64 %v1148, %v7
  %v1150 = select i1 %v1149, i64 %v1148, i64 %v7
  br label %b223
b223:
  %v1151 = phi i64 [ %v1145, %b208 ], [ %v1219, %b228 ]
  %v1152 = icmp slt i64 %v1151, %v1150
  br i1 %v1152, label %b224, label %b225
b224:
  br label %b226
b226:
  %v1153 = phi i64 [ 0, %b224 ], [ %v1218, %b231 ]
  %v1154 = icmp slt i64 %v1153, 8
  br i1 %v1154, label %b227, label %b228
b227:
  br label %b229
b229:
  %v1155 = phi i64 [ 0, %b227 ], [ %v1203, %b230 ]
  %v1156 = phi <8 x float> [ splat (float 0x0000000000000000), %b227 ], [ %v1202, %b230 ]
  %v1157 = icmp slt i64 %v1155, 8
  br i1 %v1157, label %b230, label %b231
b230:
  %v1158 = mul i64 %v1151, 64
  %v1159 = getelementptr inbounds float, ptr %v116, i64 %v1158
  %v1160 = add i64 %v1059, 0
  %v1161 = and i64 %v1160, %v218
  %v1162 = mul i64 %v1161, %v7
  %v1163 = add i64 %v1162, %v1151
  %v1164 = mul i64 %v1163, 8
  %v1165 = getelementptr inbounds float, ptr %v130, i64 %v1164
  %v1166 = add i64 0, %v1155
  %v1167 = getelementptr inbounds float, ptr %v24, i64 %v1166
  %v1168 = load <8 x float>, ptr %v1167, align 4
  %v1169 = mul i64 %v1153, 8
  %v1170 = add i64 0, %v1169
  %v1171 = add i64 %v1170, %v1155
  %v1172 = getelementptr inbounds float, ptr %v1159, i64 %v1171
  %v1173 = load <8 x float>, ptr %v1172, align 4
  %v1174 = add i64 0, %v1155
  %v1175 = getelementptr inbounds float, ptr %v1165, i64 %v1174
  %v1176 = load <8 x float>, ptr %v1175, align 4
  %v1177 = fadd <8 x float> %v1173, %v1176
  %v1178 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1177)
  %v1179 = fcmp ogt <8 x float> %v1178, splat (float 0x4023000000000000)
  %v1180 = select <8 x i1> %v1179, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1178
  %v1181 = fadd <8 x float> %v1180, %v1180
  %v1182 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1181, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1183 = fsub <8 x float> %v1182, splat (float 0x4168000000000000)
  %v1184 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1183, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1181)
  %v1185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1183, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1184)
  %v1186 = bitcast <8 x float> %v1182 to <8 x i32>
  %v1187 = fmul <8 x float> %v1185, %v1185
  %v1188 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1185, <8 x float> splat (float 0x3F81227F40000000))
  %v1189 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1188, <8 x float> %v1185, <8 x float> splat (float 0x3FA5556740000000))
  %v1190 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1189, <8 x float> %v1185, <8 x float> splat (float 0x3FC5554B00000000))
  %v1191 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1190, <8 x float> %v1185, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1187, <8 x float> %v1191, <8 x float> %v1185)
  %v1193 = shl <8 x i32> %v1186, splat (i32 23)
  %v1194 = add <8 x i32> %v1193, splat (i32 1065353216)
  %v1195 = bitcast <8 x i32> %v1194 to <8 x float>
  %v1196 = fsub <8 x float> %v1195, splat (float 0x3FF0000000000000)
  %v1197 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1195, <8 x float> %v1192, <8 x float> %v1196)
  %v1198 = fadd <8 x float> %v1197, splat (float 0x4000000000000000)
  %v1199 = fdiv <8 x float> %v1197, %v1198
  %v1200 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1199, <8 x float> %v1177)
  %v1201 = fmul <8 x float> %v1168, %v1200
  %v1202 = fadd <8 x float> %v1156, %v1201
  %v1203 = add nsw i64 %v1155, 8
  br label %b229
b231:
  %v1204 = shufflevector <8 x float> %v1156, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1205 = shufflevector <8 x float> %v1156, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1206 = fadd <4 x float> %v1204, %v1205
  %v1207 = shufflevector <4 x float> %v1206, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1208 = shufflevector <4 x float> %v1206, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1209 = fadd <2 x float> %v1207, %v1208
  %v1210 = extractelement <2 x float> %v1209, i64 0
  %v1211 = extractelement <2 x float> %v1209, i64 1
  %v1212 = fadd float %v1210, %v1211
  %v1213 = fadd float %v1212, 0x0000000000000000
  %v1214 = mul i64 %v1151, 8
  %v1215 = getelementptr inbounds float, ptr %v132, i64 %v1214
  %v1216 = add i64 0, %v1153
  %v1217 = getelementptr inbounds float, ptr %v1215, i64 %v1216
  store float %v1213, ptr %v1217, align 4
  %v1218 = add nsw i64 %v1153, 1
  br label %b226
b228:
  %v1219 = add nsw i64 %v1151, 1
  br label %b223
b225:
  %v1220 = add i64 %v7, 0
  %v1221 = sdiv i64 %v1220, 1
  %v1222 = add i64 %v2, 1
  %v1223 = mul i64 %v1221, %v2
  %v1224 = sdiv i64 %v1223, %v3
  %v1225 = mul i64 %v1224, 1
  %v1226 = icmp slt i64 %v1225, %v7
  %v1227 = select i1 %v1226, i64 %v1225, i64 %v7
  %v1228 = mul i64 %v1221, %v1222
  %v1229 = sdiv i64 %v1228, %v3
  %v1230 = mul i64 %v1229, 1
  %v1231 = icmp slt i64 %v1230, %v7
  %v1232 = select i1 %v1231, i64 %v1230, i64 %v7
  br label %b232
b232:
  %v1233 = phi i64 [ %v1227, %b225 ], [ %v1267, %b237 ]
  %v1234 = icmp slt i64 %v1233, %v1232
  br i1 %v1234, label %b233, label %b234
b233:
  br label %b235
b235:
  %v1235 = phi i64 [ 0, %b233 ], [ %v1253, %b236 ]
  %v1236 = phi <8 x float> [ splat (float 0xFFF0000000000000), %b233 ], [ %v1252, %b236 ]
  %v1237 = icmp slt i64 %v1235, 8
  br i1 %v1237, label %b236, label %b237
b236:
  %v1238 = mul i64 %v1233, 8
  %v1239 = getelementptr inbounds float, ptr %v118, i64 %v1238
  %v1240 = mul i64 %v1233, 8
  %v1241 = getelementptr inbounds float, ptr %v132, i64 %v1240
  %v1242 = add i64 0, %v1235
  %v1243 = getelementptr inbounds float, ptr %v1239, i64 %v1242
  %v1244 = load <8 x float>, ptr %v1243, align 4
  %v1245 = add i64 0, %v1235
  %v1246 = getelementptr inbounds float, ptr %v1241, i64 %v1245
  %v1247 = load <8 x float>, ptr %v1246, align 4
  %v1248 = insertelement <8 x float> poison, float 0xC6293E5940000000, i64 0
  %v1249 = shufflevector <8 x float> %v1248, <8 x float> poison, <8 x i32> zeroinitializer
  %v1250 = fcmp une <8 x float> %v1244, splat (float 0x0000000000000000)
  %v1251 = select <8 x i1> %v1250, <8 x float> %v1247, <8 x float> %v1249
  %v1252 = call <8 x float> @llvm.maximum.v8f32(<8 x float> %v1236, <8 x float> %v1251)
  %v1253 = add nsw i64 %v1235, 8
  br label %b235
b237:
  %v1254 = shufflevector <8 x float> %v1236, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1255 = shufflevector <8 x float> %v1236, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1256 = call <4 x float> @llvm.maximum.v4f32(<4 x float> %v1254, <4 x float> %v1255)
  %v1257 = shufflevector <4 x float> %v1256, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1258 = shufflevector <4 x float> %v1256, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1259 = call <2 x float> @llvm.maximum.v2f32(<2 x float> %v1257, <2 x float> %v1258)
  %v1260 = extractelement <2 x float> %v1259, i64 0
  %v1261 = extractelement <2 x float> %v1259, i64 1
  %v1262 = call float @llvm.maximum.f32(float %v1260, float %v1261)
  %v1263 = call float @llvm.maximum.f32(float %v1262, float 0xFFF0000000000000)
  %v1264 = mul i64 %v1233, 1
  %v1265 = getelementptr inbounds float, ptr %v134, i64 %v1264
  %v1266 = getelementptr inbounds float, ptr %v1265, i64 0
  store float %v1263, ptr %v1266, align 4
  %v1267 = add nsw i64 %v1233, 1
  br label %b232
b234:
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
  br label %b238
b238:
  %v1281 = phi i64 [ %v1275, %b234 ], [ %v1337, %b239 ]
  %v1282 = icmp slt i64 %v1281, %v1280
  br i1 %v1282, label %b239, label %b240
b239:
  %v1283 = mul i64 %v1281, 8
  %v1284 = getelementptr inbounds float, ptr %v118, i64 %v1283
  %v1285 = mul i64 %v1281, 8
  %v1286 = getelementptr inbounds float, ptr %v132, i64 %v1285
  %v1287 = mul i64 %v1281, 1
  %v1288 = getelementptr inbounds float, ptr %v134, i64 %v1287
  %v1289 = getelementptr inbounds float, ptr %v1288, i64 0
  %v1290 = load float, ptr %v1289, align 4
  %v1291 = add i64 %v1059, 0
  %v1292 = and i64 %v1291, %v220
  %v1293 = mul i64 %v1292, %v7
  %v1294 = add i64 %v1293, %v1281
  %v1295 = mul i64 %v1294, 8
  %v1296 = getelementptr inbounds float, ptr %v136, i64 %v1295
  %v1297 = add i64 0, 0
  %v1298 = getelementptr inbounds float, ptr %v1284, i64 %v1297
  %v1299 = load <8 x float>, ptr %v1298, align 4
  %v1300 = add i64 0, 0
  %v1301 = getelementptr inbounds float, ptr %v1286, i64 %v1300
  %v1302 = load <8 x float>, ptr %v1301, align 4
  %v1303 = insertelement <8 x float> poison, float 0xC6293E5940000000, i64 0
  %v1304 = shufflevector <8 x float> %v1303, <8 x float> poison, <8 x i32> zeroinitializer
  %v1305 = fcmp une <8 x float> %v1299, splat (float 0x0000000000000000)
  %v1306 = select <8 x i1> %v1305, <8 x float> %v1302, <8 x float> %v1304
  %v1307 = insertelement <8 x float> poison, float %v1290, i64 0
  %v1308 = shufflevector <8 x float> %v1307, <8 x float> poison, <8 x i32> zeroinitializer
  %v1309 = fsub <8 x float> %v1306, %v1308
  %v1310 = fcmp olt <8 x float> %v1309, splat (float 0xC05A400000000000)
  %v1311 = select <8 x i1> %v1310, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1309
  %v1312 = fcmp ogt <8 x float> %v1311, splat (float 0x4056400000000000)
  %v1313 = select <8 x i1> %v1312, <8 x float> splat (float 0x4056400000000000), <8 x float> %v1311
  %v1314 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1313, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1315 = fsub <8 x float> %v1314, splat (float 0x4168000000000000)
  %v1316 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1315, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1313)
  %v1317 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1315, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1316)
  %v1318 = bitcast <8 x float> %v1314 to <8 x i32>
  %v1319 = fmul <8 x float> %v1317, %v1317
  %v1320 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1317, <8 x float> splat (float 0x3F81227F40000000))
  %v1321 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1320, <8 x float> %v1317, <8 x float> splat (float 0x3FA5556740000000))
  %v1322 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1321, <8 x float> %v1317, <8 x float> splat (float 0x3FC5554B00000000))
  %v1323 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1322, <8 x float> %v1317, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1324 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1319, <8 x float> %v1323, <8 x float> %v1317)
  %v1325 = sub <8 x i32> %v1318, splat (i32 1262485250)
  %v1326 = lshr <8 x i32> %v1325, splat (i32 1)
  %v1327 = sub <8 x i32> %v1325, %v1326
  %v1328 = shl <8 x i32> %v1326, splat (i32 23)
  %v1329 = bitcast <8 x i32> %v1328 to <8 x float>
  %v1330 = shl <8 x i32> %v1327, splat (i32 23)
  %v1331 = bitcast <8 x i32> %v1330 to <8 x float>
  %v1332 = fadd <8 x float> %v1324, splat (float 0x3FF0000000000000)
  %v1333 = fmul <8 x float> %v1332, %v1329
  %v1334 = fmul <8 x float> %v1333, %v1331
  %v1335 = add i64 0, 0
  %v1336 = getelementptr inbounds float, ptr %v1296, i64 %v1335
  store <8 x float> %v1334, ptr %v1336, align 4
  %v1337 = add nsw i64 %v1281, 1
  br label %b238
b240:
  %v1338 = add i64 %v7, 0
  %v1339 = sdiv i64 %v1338, 1
  %v1340 = add i64 %v2, 1
  %v1341 = mul i64 %v1339, %v2
  %v1342 = sdiv i64 %v1341, %v3
  %v1343 = mul i64 %v1342, 1
  %v1344 = icmp slt i64 %v1343, %v7
  %v1345 = select i1 %v1344, i64 %v1343, i64 %v7
  %v1346 = mul i64 %v1339, %v1340
  %v1347 = sdiv i64 %v1346, %v3
  %v1348 = mul i64 %v1347, 1
  %v1349 = icmp slt i64 %v1348, %v7
  %v1350 = select i1 %v1349, i64 %v1348, i64 %v7
  br label %b241
b241:
  %v1351 = phi i64 [ %v1345, %b240 ], [ %v1380, %b246 ]
  %v1352 = icmp slt i64 %v1351, %v1350
  br i1 %v1352, label %b242, label %b243
b242:
  br label %b244
b244:
  %v1353 = phi i64 [ 0, %b242 ], [ %v1366, %b245 ]
  %v1354 = phi <8 x float> [ splat (float 0x0000000000000000), %b242 ], [ %v1365, %b245 ]
  %v1355 = icmp slt i64 %v1353, 8
  br i1 %v1355, label %b245, label %b246
b245:
  %v1356 = add i64 %v1059, 0
  %v1357 = and i64 %v1356, %v220
  %v1358 = mul i64 %v1357, %v7
  %v1359 = add i64 %v1358, %v1351
  %v1360 = mul i64 %v1359, 8
  %v1361 = getelementptr inbounds float, ptr %v136, i64 %v1360
  %v1362 = add i64 0, %v1353
  %v1363 = getelementptr inbounds float, ptr %v1361, i64 %v1362
  %v1364 = load <8 x float>, ptr %v1363, align 4
  %v1365 = fadd <8 x float> %v1354, %v1364
  %v1366 = add nsw i64 %v1353, 8
  br label %b244
b246:
  %v1367 = shufflevector <8 x float> %v1354, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1368 = shufflevector <8 x float> %v1354, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1369 = fadd <4 x float> %v1367, %v1368
  %v1370 = shufflevector <4 x float> %v1369, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1371 = shufflevector <4 x float> %v1369, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1372 = fadd <2 x float> %v1370, %v1371
  %v1373 = extractelement <2 x float> %v1372, i64 0
  %v1374 = extractelement <2 x float> %v1372, i64 1
  %v1375 = fadd float %v1373, %v1374
  %v1376 = fadd float %v1375, 0x0000000000000000
  %v1377 = mul i64 %v1351, 1
  %v1378 = getelementptr inbounds float, ptr %v134, i64 %v1377
  %v1379 = getelementptr inbounds float, ptr %v1378, i64 0
  store float %v1376, ptr %v1379, align 4
  %v1380 = add nsw i64 %v1351, 1
  br label %b241
b243:
  %v1381 = add i64 %v7, 0
  %v1382 = sdiv i64 %v1381, 1
  %v1383 = add i64 %v2, 1
  %v1384 = mul i64 %v1382, %v2
  %v1385 = sdiv i64 %v1384, %v3
  %v1386 = mul i64 %v1385, 1
  %v1387 = icmp slt i64 %v1386, %v7
  %v1388 = select i1 %v1387, i64 %v1386, i64 %v7
  %v1389 = mul i64 %v1382, %v1383
  %v1390 = sdiv i64 %v1389, %v3
  %v1391 = mul i64 %v1390, 1
  %v1392 = icmp slt i64 %v1391, %v7
  %v1393 = select i1 %v1392, i64 %v1391, i64 %v7
  br label %b247
b247:
  %v1394 = phi i64 [ %v1388, %b243 ], [ %v1408, %b248 ]
  %v1395 = icmp slt i64 %v1394, %v1393
  br i1 %v1395, label %b248, label %b249
b248:
  %v1396 = mul i64 %v1394, 1
  %v1397 = getelementptr inbounds float, ptr %v134, i64 %v1396
  %v1398 = getelementptr inbounds float, ptr %v1397, i64 0
  %v1399 = load float, ptr %v1398, align 4
  %v1400 = add i64 %v1059, 0
  %v1401 = and i64 %v1400, %v222
  %v1402 = mul i64 %v1401, %v7
  %v1403 = add i64 %v1402, %v1394
  %v1404 = mul i64 %v1403, 1
  %v1405 = getelementptr inbounds float, ptr %v138, i64 %v1404
  %v1406 = add i64 0, 0
  %v1407 = getelementptr inbounds float, ptr %v1405, i64 %v1406
  store float %v1399, ptr %v1407, align 4
  %v1408 = add nsw i64 %v1394, 1
  br label %b247
b249:
  %v1409 = add i64 %v7, 0
  %v1410 = sdiv i64 %v1409, 1
  %v1411 = add i64 %v2, 1
  %v1412 = mul i64 %v1410, %v2
  %v1413 = sdiv i64 %v1412, %v3
  %v1414 = mul i64 %v1413, 1
  %v1415 = icmp slt i64 %v1414, %v7
  %v1416 = select i1 %v1415, i64 %v1414, i64 %v7
  %v1417 = mul i64 %v1410, %v1411
  %v1418 = sdiv i64 %v1417, %v3
  %v1419 = mul i64 %v1418, 1
  %v1420 = icmp slt i64 %v1419, %v7
  %v1421 = select i1 %v1420, i64 %v1419, i64 %v7
  br label %b250
b250:
  %v1422 = phi i64 [ %v1416, %b249 ], [ %v1452, %b251 ]
  %v1423 = icmp slt i64 %v1422, %v1421
  br i1 %v1423, label %b251, label %b252
b251:
  %v1424 = add i64 %v1059, 0
  %v1425 = and i64 %v1424, %v220
  %v1426 = mul i64 %v1425, %v7
  %v1427 = add i64 %v1426, %v1422
  %v1428 = mul i64 %v1427, 8
  %v1429 = getelementptr inbounds float, ptr %v136, i64 %v1428
  %v1430 = add i64 %v1059, 0
  %v1431 = and i64 %v1430, %v222
  %v1432 = mul i64 %v1431, %v7
  %v1433 = add i64 %v1432, %v1422
  %v1434 = mul i64 %v1433, 1
  %v1435 = getelementptr inbounds float, ptr %v138, i64 %v1434
  %v1436 = getelementptr inbounds float, ptr %v1435, i64 0
  %v1437 = load float, ptr %v1436, align 4
  %v1438 = add i64 %v1059, 0
  %v1439 = and i64 %v1438, %v212
  %v1440 = mul i64 %v1439, %v7
  %v1441 = add i64 %v1440, %v1422
  %v1442 = mul i64 %v1441, 8
  %v1443 = getelementptr inbounds float, ptr %v66, i64 %v1442
  %v1444 = add i64 0, 0
  %v1445 = getelementptr inbounds float, ptr %v1429, i64 %v1444
  %v1446 = load <8 x float>, ptr %v1445, align 4
  %v1447 = insertelement <8 x float> poison, float %v1437, i64 0
  %v1448 = shufflevector <8 x float> %v1447, <8 x float> poison, <8 x i32> zeroinitializer
  %v1449 = fdiv <8 x float> %v1446, %v1448
  %v1450 = add i64 0, 0
  %v1451 = getelementptr inbounds float, ptr %v1443, i64 %v1450
  store <8 x float> %v1449, ptr %v1451, align 4
  %v1452 = add nsw i64 %v1422, 1
  br label %b250
b252:
  %v1453 = add i64 %v7, 0
  %v1454 = sdiv i64 %v1453, 1
  %v1455 = add i64 %v2, 1
  %v1456 = mul i64 %v1454, %v2
  %v1457 = sdiv i64 %v1456, %v3
  %v1458 = mul i64 %v1457, 1
  %v1459 = icmp slt i64 %v1458, %v7
  %v1460 = select i1 %v1459, i64 %v1458, i64 %v7
  %v1461 = mul i64 %v1454, %v1455
  %v1462 = sdiv i64 %v1461, %v3
  %v1463 = mul i64 %v1462, 1
  %v1464 = icmp slt i64 %v1463, %v7
  %v1465 = select i1 %v1464, i64 %v1463, i64 %v7
  br label %b253
b253:
  %v1466 = phi i64 [ %v1460, %b252 ], [ %v1503, %b258 ]
  %v1467 = icmp slt i64 %v1466, %v1465
  br i1 %v1467, label %b254, label %b255
b254:
  br label %b256
b256:
  %v1468 = phi i64 [ 0, %b254 ], [ %v1502, %b261 ]
  %v1469 = icmp slt i64 %v1468, 16
  br i1 %v1469, label %b257, label %b258
b257:
  br label %b259
b259:
  %v1470 = phi i64 [ 0, %b257 ], [ %v1493, %b260 ]
  %v1471 = phi <8 x float> [ splat (float 0x0000000000000000), %b257 ], [ %v1492, %b260 ]
  %v1472 = icmp slt i64 %v1470, 8
  br i1 %v1472, label %b260, label %b261
b260:
  %v1473 = add i64 %v1059, 0
  %v1474 = and i64 %v1473, %v212
  %v1475 = mul i64 %v1474, %v7
  %v1476 = add i64 %v1475, %v1466
  %v1477 = mul i64 %v1476, 8
  %v1478 = getelementptr inbounds float, ptr %v66, i64 %v1477
  %v1479 = add i64 0, %v1470
  %v1480 = getelementptr inbounds float, ptr %v1478, i64 %v1479
  %v1481 = load float, ptr %v1480, align 4
  %v1482 = mul i64 %v1466, 128
  %v1483 = getelementptr inbounds float, ptr %v14, i64 %v1482
  %v1484 = add i64 0, %v1468
  %v1485 = mul i64 %v1470, 16
  %v1486 = add i64 %v1484, %v1485
  %v1487 = getelementptr inbounds float, ptr %v1483, i64 %v1486
  %v1488 = load <8 x float>, ptr %v1487, align 4
  %v1489 = insertelement <8 x float> poison, float %v1481, i64 0
  %v1490 = shufflevector <8 x float> %v1489, <8 x float> poison, <8 x i32> zeroinitializer
  %v1491 = fmul <8 x float> %v1490, %v1488
  %v1492 = fadd <8 x float> %v1471, %v1491
  %v1493 = add nsw i64 %v1470, 1
  br label %b259
b261:
  %v1494 = add i64 %v1059, 0
  %v1495 = and i64 %v1494, %v224
  %v1496 = mul i64 %v1495, %v7
  %v1497 = add i64 %v1496, %v1466
  %v1498 = mul i64 %v1497, 16
  %v1499 = getelementptr inbounds float, ptr %v140, i64 %v1498
  %v1500 = add i64 0, %v1468
  %v1501 = getelementptr inbounds float, ptr %v1499, i64 %v1500
  store <8 x float> %v1471, ptr %v1501, align 4
  %v1502 = add nsw i64 %v1468, 8
  br label %b256
b258:
  %v1503 = add nsw i64 %v1466, 1
  br label %b253
b255:
  %v1505 = add i64 %v7, 0
  %v1506 = sdiv i64 %v1505, 1
  %v1507 = add i64 %v2, 1
  %v1508 = mul i64 %v1506, %v2
  %v1509 = sdiv i64 %v1508, %v3
  %v1510 = mul i64 %v1509, 1
  %v1511 = icmp slt i64 %v1510, %v7
  %v1512 = select i1 %v1511, i64 %v1510, i64 %v7
  %v1513 = mul i64 %v1506, %v1507
  %v1514 = sdiv i64 %v1513, %v3
  %v1515 = mul i64 %v1514, 1
  %v1516 = icmp slt i64 %v1515, %v7
  %v1517 = select i1 %v1516, i64 %v1515, i64 %v7
  br label %b262
b262:
  %v1518 = phi i64 [ %v1512, %b255 ], [ %v1707, %b267 ]
  %v1519 = icmp slt i64 %v1518, %v1517
  br i1 %v1519, label %b263, label %b264
b263:
  %v1520 = add i64 %v1518, 96
  %v1521 = icmp slt i64 %v1520, %v1517
  %v1522 = select i1 %v1521, i64 %v1520, i64 %v1517
  br label %b265
b265:
  %v1523 = phi i64 [ 0, %b263 ], [ %v1706, %b270 ]
  %v1524 = icmp slt i64 %v1523, 1
  br i1 %v1524, label %b266, label %b267
b266:
  %v1525 = sub i64 %v1522, %v1518
  %v1526 = sub i64 6, 1
  %v1527 = add i64 %v1525, %v1526
  %v1528 = sdiv i64 %v1527, 6
  br label %b268
b268:
  %v1529 = phi i64 [ 0, %b266 ], [ %v1705, %b277 ]
  %v1530 = icmp slt i64 %v1529, %v1528
  br i1 %v1530, label %b269, label %b270
b269:
  %v1531 = mul i64 %v1525, %v1529
  %v1532 = sdiv i64 %v1531, %v1528
  %v1533 = add i64 %v1518, %v1532
  %v1534 = add i64 %v1529, 1
  %v1535 = mul i64 %v1525, %v1534
  %v1536 = sdiv i64 %v1535, %v1528
  %v1537 = add i64 %v1518, %v1536
  %v1538 = mul i64 %v1523, 384
  %v1539 = getelementptr inbounds float, ptr %v782, i64 %v1538
  %v1540 = sub i64 %v1537, %v1533
  %v1541 = add i64 %v1059, 0
  %v1542 = and i64 %v1541, %v208
  %v1543 = mul i64 %v1542, %v7
  %v1544 = add i64 %v1543, %v1533
  %v1545 = mul i64 %v1544, 8
  %v1546 = getelementptr inbounds float, ptr %v60, i64 %v1545
  %v1547 = getelementptr inbounds float, ptr %v1546, i64 0
  %v1548 = sub i64 %v1540, 1
  %v1549 = getelementptr inbounds ptr, ptr @table_tile_6x2, i64 %v1548
  %v1550 = load ptr, ptr %v1549, align 4
  %v1551 = getelementptr inbounds float, ptr %v1504, i64 0
  %v1552 = icmp sgt i64 %v1540, 0
  br i1 %v1552, label %b271, label %b272
b271:
  call void %v1550(ptr %v1547, i64 8, ptr %v1539, i64 8, ptr %v1551, i64 32, i64 16)
  br label %b272
b272:
  %v1553 = add i64 %v1538, 128
  %v1554 = getelementptr inbounds float, ptr %v782, i64 %v1553
  %v1555 = sub i64 %v1537, %v1533
  %v1556 = add i64 %v1059, 0
  %v1557 = and i64 %v1556, %v224
  %v1558 = mul i64 %v1557, %v7
  %v1559 = add i64 %v1558, %v1533
  %v1560 = mul i64 %v1559, 16
  %v1561 = getelementptr inbounds float, ptr %v140, i64 %v1560
  %v1562 = getelementptr inbounds float, ptr %v1561, i64 0
  %v1563 = sub i64 %v1555, 1
  %v1564 = getelementptr inbounds ptr, ptr @table_tile_6x2, i64 %v1563
  %v1565 = load ptr, ptr %v1564, align 4
  %v1566 = getelementptr inbounds float, ptr %v1504, i64 8
  %v1567 = icmp sgt i64 %v1555, 0
  br i1 %v1567, label %b273, label %b274
b273:
  call void %v1565(ptr %v1562, i64 16, ptr %v1554, i64 16, ptr %v1566, i64 32, i64 16)
  br label %b274
b274:
  %v1568 = add i64 %v1553, 256
  br label %b275
b275:
  %v1569 = phi i64 [ %v1533, %b274 ], [ %v1704, %b280 ]
  %v1570 = icmp slt i64 %v1569, %v1537
  br i1 %v1570, label %b276, label %b277
b276:
  %v1571 = sub i64 %v1569, %v1533
  %v1572 = mul i64 %v1571, 32
  %v1573 = getelementptr inbounds float, ptr %v1504, i64 %v1572
  %v1574 = add i64 %v1059, 0
  %v1575 = and i64 %v1574, %v216
  %v1576 = mul i64 %v1575, %v7
  %v1577 = add i64 %v1576, %v1569
  %v1578 = mul i64 %v1577, 40
  %v1579 = getelementptr inbounds float, ptr %v128, i64 %v1578
  %v1580 = add i64 %v1059, 0
  %v1581 = and i64 %v1580, %v208
  %v1582 = mul i64 %v1581, %v7
  %v1583 = add i64 %v1582, %v1569
  %v1584 = mul i64 %v1583, 8
  %v1585 = getelementptr inbounds float, ptr %v60, i64 %v1584
  %v1586 = add i64 %v1059, 0
  %v1587 = and i64 %v1586, %v226
  %v1588 = mul i64 %v1587, %v7
  %v1589 = add i64 %v1588, %v1569
  %v1590 = mul i64 %v1589, 8
  %v1591 = getelementptr inbounds float, ptr %v142, i64 %v1590
  %v1592 = add i64 %v1059, 0
  %v1593 = and i64 %v1592, %v228
  %v1594 = mul i64 %v1593, %v7
  %v1595 = add i64 %v1594, %v1569
  %v1596 = mul i64 %v1595, 8
  %v1597 = getelementptr inbounds float, ptr %v144, i64 %v1596
  %v1598 = add i64 %v1059, 0
  %v1599 = and i64 %v1598, %v230
  %v1600 = mul i64 %v1599, %v7
  %v1601 = add i64 %v1600, %v1569
  %v1602 = mul i64 %v1601, 8
  %v1603 = getelementptr inbounds float, ptr %v146, i64 %v1602
  br label %b278
b278:
  %v1604 = phi i64 [ 0, %b276 ], [ %v1703, %b279 ]
  %v1605 = icmp slt i64 %v1604, 1
  br i1 %v1605, label %b279, label %b280
b279:
  %v1606 = mul i64 %v1523, 1
  %v1607 = add i64 %v1606, %v1604
  %v1608 = mul i64 %v1607, 8
  %v1609 = add i64 0, %v1604
  %v1610 = mul i64 %v1609, 8
  %v1611 = getelementptr inbounds float, ptr %v1573, i64 %v1610
  %v1612 = load <8 x float>, ptr %v1611, align 4
  %v1613 = add i64 1, %v1604
  %v1614 = mul i64 %v1613, 8
  %v1615 = getelementptr inbounds float, ptr %v1573, i64 %v1614
  %v1616 = load <8 x float>, ptr %v1615, align 4
  %v1617 = add i64 2, %v1604
  %v1618 = mul i64 %v1617, 8
  %v1619 = getelementptr inbounds float, ptr %v1573, i64 %v1618
  %v1620 = load <8 x float>, ptr %v1619, align 4
  %v1621 = add i64 3, %v1604
  %v1622 = mul i64 %v1621, 8
  %v1623 = getelementptr inbounds float, ptr %v1573, i64 %v1622
  %v1624 = load <8 x float>, ptr %v1623, align 4
  %v1625 = add i64 0, %v1608
  %v1626 = getelementptr inbounds float, ptr %v1579, i64 %v1625
  %v1627 = load <8 x float>, ptr %v1626, align 4
  %v1628 = fadd <8 x float> %v1627, %v1612
  %v1629 = fadd <8 x float> %v1628, %v1616
  %v1630 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1629)
  %v1631 = fneg <8 x float> %v1630
  %v1632 = fcmp olt <8 x float> %v1631, splat (float 0xC05A400000000000)
  %v1633 = select <8 x i1> %v1632, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1631
  %v1634 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1633, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1635 = fsub <8 x float> %v1634, splat (float 0x4168000000000000)
  %v1636 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1635, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1633)
  %v1637 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1635, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1636)
  %v1638 = bitcast <8 x float> %v1634 to <8 x i32>
  %v1639 = fmul <8 x float> %v1637, %v1637
  %v1640 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1637, <8 x float> splat (float 0x3F81227F40000000))
  %v1641 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1640, <8 x float> %v1637, <8 x float> splat (float 0x3FA5556740000000))
  %v1642 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1641, <8 x float> %v1637, <8 x float> splat (float 0x3FC5554B00000000))
  %v1643 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1642, <8 x float> %v1637, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1644 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1639, <8 x float> %v1643, <8 x float> %v1637)
  %v1645 = sub <8 x i32> %v1638, splat (i32 1262485250)
  %v1646 = lshr <8 x i32> %v1645, splat (i32 1)
  %v1647 = sub <8 x i32> %v1645, %v1646
  %v1648 = shl <8 x i32> %v1646, splat (i32 23)
  %v1649 = bitcast <8 x i32> %v1648 to <8 x float>
  %v1650 = shl <8 x i32> %v1647, splat (i32 23)
  %v1651 = bitcast <8 x i32> %v1650 to <8 x float>
  %v1652 = fadd <8 x float> %v1644, splat (float 0x3FF0000000000000)
  %v1653 = fmul <8 x float> %v1652, %v1649
  %v1654 = fmul <8 x float> %v1653, %v1651
  %v1655 = fcmp olt <8 x float> %v1629, splat (float 0x0000000000000000)
  %v1656 = select <8 x i1> %v1655, <8 x float> %v1654, <8 x float> splat (float 0x3FF0000000000000)
  %v1657 = fadd <8 x float> %v1654, splat (float 0x3FF0000000000000)
  %v1658 = fdiv <8 x float> %v1656, %v1657
  %v1659 = add i64 8, %v1608
  %v1660 = getelementptr inbounds float, ptr %v1579, i64 %v1659
  %v1661 = load <8 x float>, ptr %v1660, align 4
  %v1662 = fadd <8 x float> %v1661, %v1620
  %v1663 = fadd <8 x float> %v1662, %v1624
  %v1664 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1663)
  %v1665 = fneg <8 x float> %v1664
  %v1666 = fcmp olt <8 x float> %v1665, splat (float 0xC05A400000000000)
  %v1667 = select <8 x i1> %v1666, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1665
  %v1668 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1667, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1669 = fsub <8 x float> %v1668, splat (float 0x4168000000000000)
  %v1670 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1669, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1667)
  %v1671 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1669, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1670)
  %v1672 = bitcast <8 x float> %v1668 to <8 x i32>
  %v1673 = fmul <8 x float> %v1671, %v1671
  %v1674 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1671, <8 x float> splat (float 0x3F81227F40000000))
  %v1675 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1674, <8 x float> %v1671, <8 x float> splat (float 0x3FA5556740000000))
  %v1676 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1675, <8 x float> %v1671, <8 x float> splat (float 0x3FC5554B00000000))
  %v1677 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1676, <8 x float> %v1671, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1678 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1673, <8 x float> %v1677, <8 x float> %v1671)
  %v1679 = sub <8 x i32> %v1672, splat (i32 1262485250)
  %v1680 = lshr <8 x i32> %v1679, splat (i32 1)
  %v1681 = sub <8 x i32> %v1679, %v1680
  %v1682 = shl <8 x i32> %v1680, splat (i32 23)
  %v1683 = bitcast <8 x i32> %v1682 to <8 x float>
  %v1684 = shl <8 x i32> %v1681, splat (i32 23)
  %v1685 = bitcast <8 x i32> %v1684 to <8 x float>
  %v1686 = fadd <8 x float> %v1678, splat (float 0x3FF0000000000000)
  %v1687 = fmul <8 x float> %v1686, %v1683
  %v1688 = fmul <8 x float> %v1687, %v1685
  %v1689 = fcmp olt <8 x float> %v1663, splat (float 0x0000000000000000)
  %v1690 = select <8 x i1> %v1689, <8 x float> %v1688, <8 x float> splat (float 0x3FF0000000000000)
  %v1691 = fadd <8 x float> %v1688, splat (float 0x3FF0000000000000)
  %v1692 = fdiv <8 x float> %v1690, %v1691
  %v1693 = add i64 0, %v1608
  %v1694 = getelementptr inbounds float, ptr %v1585, i64 %v1693
  %v1695 = load <8 x float>, ptr %v1694, align 4
  %v1696 = fmul <8 x float> %v1658, %v1695
  %v1697 = add i64 0, %v1608
  %v1698 = getelementptr inbounds float, ptr %v1591, i64 %v1697
  store <8 x float> %v1658, ptr %v1698, align 4
  %v1699 = add i64 0, %v1608
  %v1700 = getelementptr inbounds float, ptr %v1597, i64 %v1699
  store <8 x float> %v1692, ptr %v1700, align 4
  %v1701 = add i64 0, %v1608
  %v1702 = getelementptr inbounds float, ptr %v1603, i64 %v1701
  store <8 x float> %v1696, ptr %v1702, align 4
  %v1703 = add nsw i64 %v1604, 1
  br label %b278
b280:
  %v1704 = add nsw i64 %v1569, 1
  br label %b275
b277:
  %v1705 = add nsw i64 %v1529, 1
  br label %b268
b270:
  %v1706 = add nsw i64 %v1523, 1
  br label %b265
b267:
  %v1707 = add nsw i64 %v1518, 96
  br label %b262
b264:
  %v1709 = add i64 %v7, 0
  %v1710 = sdiv i64 %v1709, 1
  %v1711 = add i64 %v2, 1
  %v1712 = mul i64 %v1710, %v2
  %v1713 = sdiv i64 %v1712, %v3
  %v1714 = mul i64 %v1713, 1
  %v1715 = icmp slt i64 %v1714, %v7
  %v1716 = select i1 %v1715, i64 %v1714, i64 %v7
  %v1717 = mul i64 %v1710, %v1711
  %v1718 = sdiv i64 %v1717, %v3
  %v1719 = mul i64 %v1718, 1
  %v1720 = icmp slt i64 %v1719, %v7
  %v1721 = select i1 %v1720, i64 %v1719, i64 %v7
  br label %b281
b281:
  %v1722 = phi i64 [ %v1716, %b264 ], [ %v1869, %b286 ]
  %v1723 = icmp slt i64 %v1722, %v1721
  br i1 %v1723, label %b282, label %b283
b282:
  %v1724 = add i64 %v1722, 96
  %v1725 = icmp slt i64 %v1724, %v1721
  %v1726 = select i1 %v1725, i64 %v1724, i64 %v1721
  br label %b284
b284:
  %v1727 = phi i64 [ 0, %b282 ], [ %v1868, %b289 ]
  %v1728 = icmp slt i64 %v1727, 1
  br i1 %v1728, label %b285, label %b286
b285:
  %v1729 = sub i64 %v1726, %v1722
  %v1730 = sub i64 8, 1
  %v1731 = add i64 %v1729, %v1730
  %v1732 = sdiv i64 %v1731, 8
  br label %b287
b287:
  %v1733 = phi i64 [ 0, %b285 ], [ %v1867, %b296 ]
  %v1734 = icmp slt i64 %v1733, %v1732
  br i1 %v1734, label %b288, label %b289
b288:
  %v1735 = mul i64 %v1729, %v1733
  %v1736 = sdiv i64 %v1735, %v1732
  %v1737 = add i64 %v1722, %v1736
  %v1738 = add i64 %v1733, 1
  %v1739 = mul i64 %v1729, %v1738
  %v1740 = sdiv i64 %v1739, %v1732
  %v1741 = add i64 %v1722, %v1740
  %v1742 = mul i64 %v1727, 192
  %v1743 = getelementptr inbounds float, ptr %v783, i64 %v1742
  %v1744 = sub i64 %v1741, %v1737
  %v1745 = add i64 %v1059, 0
  %v1746 = and i64 %v1745, %v230
  %v1747 = mul i64 %v1746, %v7
  %v1748 = add i64 %v1747, %v1737
  %v1749 = mul i64 %v1748, 8
  %v1750 = getelementptr inbounds float, ptr %v146, i64 %v1749
  %v1751 = getelementptr inbounds float, ptr %v1750, i64 0
  %v1752 = sub i64 %v1744, 1
  %v1753 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v1752
  %v1754 = load ptr, ptr %v1753, align 4
  %v1755 = getelementptr inbounds float, ptr %v1708, i64 0
  %v1756 = icmp sgt i64 %v1744, 0
  br i1 %v1756, label %b290, label %b291
b290:
  call void %v1754(ptr %v1751, i64 8, ptr %v1743, i64 8, ptr %v1755, i64 16, i64 0)
  br label %b291
b291:
  %v1757 = add i64 %v1742, 64
  %v1758 = getelementptr inbounds float, ptr %v783, i64 %v1757
  %v1759 = sub i64 %v1741, %v1737
  %v1760 = add i64 %v1059, 0
  %v1761 = and i64 %v1760, %v224
  %v1762 = mul i64 %v1761, %v7
  %v1763 = add i64 %v1762, %v1737
  %v1764 = mul i64 %v1763, 16
  %v1765 = getelementptr inbounds float, ptr %v140, i64 %v1764
  %v1766 = getelementptr inbounds float, ptr %v1765, i64 0
  %v1767 = sub i64 %v1759, 1
  %v1768 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v1767
  %v1769 = load ptr, ptr %v1768, align 4
  %v1770 = getelementptr inbounds float, ptr %v1708, i64 8
  %v1771 = icmp sgt i64 %v1759, 0
  br i1 %v1771, label %b292, label %b293
b292:
  call void %v1769(ptr %v1766, i64 16, ptr %v1758, i64 16, ptr %v1770, i64 16, i64 0)
  br label %b293
b293:
  %v1772 = add i64 %v1757, 128
  br label %b294
b294:
  %v1773 = phi i64 [ %v1737, %b293 ], [ %v1866, %b299 ]
  %v1774 = icmp slt i64 %v1773, %v1741
  br i1 %v1774, label %b295, label %b296
b295:
  %v1775 = sub i64 %v1773, %v1737
  %v1776 = mul i64 %v1775, 16
  %v1777 = getelementptr inbounds float, ptr %v1708, i64 %v1776
  %v1778 = add i64 %v1059, 0
  %v1779 = and i64 %v1778, %v216
  %v1780 = mul i64 %v1779, %v7
  %v1781 = add i64 %v1780, %v1773
  %v1782 = mul i64 %v1781, 40
  %v1783 = getelementptr inbounds float, ptr %v128, i64 %v1782
  %v1784 = add i64 %v1059, 0
  %v1785 = and i64 %v1784, %v228
  %v1786 = mul i64 %v1785, %v7
  %v1787 = add i64 %v1786, %v1773
  %v1788 = mul i64 %v1787, 8
  %v1789 = getelementptr inbounds float, ptr %v144, i64 %v1788
  %v1790 = add i64 %v1059, 0
  %v1791 = and i64 %v1790, %v208
  %v1792 = mul i64 %v1791, %v7
  %v1793 = add i64 %v1792, %v1773
  %v1794 = mul i64 %v1793, 8
  %v1795 = getelementptr inbounds float, ptr %v60, i64 %v1794
  %v1796 = add i64 %v1059, 0
  %v1797 = and i64 %v1796, %v232
  %v1798 = mul i64 %v1797, %v7
  %v1799 = add i64 %v1798, %v1773
  %v1800 = mul i64 %v1799, 8
  %v1801 = getelementptr inbounds float, ptr %v148, i64 %v1800
  %v1802 = add i64 %v1059, 1
  %v1803 = and i64 %v1802, %v208
  %v1804 = mul i64 %v1803, %v7
  %v1805 = add i64 %v1804, %v1773
  %v1806 = mul i64 %v1805, 8
  %v1807 = getelementptr inbounds float, ptr %v60, i64 %v1806
  br label %b297
b297:
  %v1808 = phi i64 [ 0, %b295 ], [ %v1865, %b298 ]
  %v1809 = icmp slt i64 %v1808, 1
  br i1 %v1809, label %b298, label %b299
b298:
  %v1810 = mul i64 %v1727, 1
  %v1811 = add i64 %v1810, %v1808
  %v1812 = mul i64 %v1811, 8
  %v1813 = add i64 0, %v1808
  %v1814 = mul i64 %v1813, 8
  %v1815 = getelementptr inbounds float, ptr %v1777, i64 %v1814
  %v1816 = load <8 x float>, ptr %v1815, align 4
  %v1817 = add i64 1, %v1808
  %v1818 = mul i64 %v1817, 8
  %v1819 = getelementptr inbounds float, ptr %v1777, i64 %v1818
  %v1820 = load <8 x float>, ptr %v1819, align 4
  %v1821 = add i64 32, %v1812
  %v1822 = getelementptr inbounds float, ptr %v1783, i64 %v1821
  %v1823 = load <8 x float>, ptr %v1822, align 4
  %v1824 = fadd <8 x float> %v1823, %v1816
  %v1825 = fadd <8 x float> %v1824, %v1820
  %v1826 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1825)
  %v1827 = fcmp ogt <8 x float> %v1826, splat (float 0x4023000000000000)
  %v1828 = select <8 x i1> %v1827, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1826
  %v1829 = fadd <8 x float> %v1828, %v1828
  %v1830 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1829, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1831 = fsub <8 x float> %v1830, splat (float 0x4168000000000000)
  %v1832 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1831, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1829)
  %v1833 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1831, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1832)
  %v1834 = bitcast <8 x float> %v1830 to <8 x i32>
  %v1835 = fmul <8 x float> %v1833, %v1833
  %v1836 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1833, <8 x float> splat (float 0x3F81227F40000000))
  %v1837 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1836, <8 x float> %v1833, <8 x float> splat (float 0x3FA5556740000000))
  %v1838 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1837, <8 x float> %v1833, <8 x float> splat (float 0x3FC5554B00000000))
  %v1839 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1838, <8 x float> %v1833, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1840 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1835, <8 x float> %v1839, <8 x float> %v1833)
  %v1841 = shl <8 x i32> %v1834, splat (i32 23)
  %v1842 = add <8 x i32> %v1841, splat (i32 1065353216)
  %v1843 = bitcast <8 x i32> %v1842 to <8 x float>
  %v1844 = fsub <8 x float> %v1843, splat (float 0x3FF0000000000000)
  %v1845 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1843, <8 x float> %v1840, <8 x float> %v1844)
  %v1846 = fadd <8 x float> %v1845, splat (float 0x4000000000000000)
  %v1847 = fdiv <8 x float> %v1845, %v1846
  %v1848 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1847, <8 x float> %v1825)
  %v1849 = add i64 0, %v1812
  %v1850 = getelementptr inbounds float, ptr %v1789, i64 %v1849
  %v1851 = load <8 x float>, ptr %v1850, align 4
  %v1852 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1853 = shufflevector <8 x float> %v1852, <8 x float> poison, <8 x i32> zeroinitializer
  %v1854 = fsub <8 x float> %v1853, %v1851
  %v1855 = add i64 0, %v1812
  %v1856 = getelementptr inbounds float, ptr %v1795, i64 %v1855
  %v1857 = load <8 x float>, ptr %v1856, align 4
  %v1858 = fmul <8 x float> %v1854, %v1857
  %v1859 = fmul <8 x float> %v1851, %v1848
  %v1860 = fadd <8 x float> %v1858, %v1859
  %v1861 = add i64 0, %v1812
  %v1862 = getelementptr inbounds float, ptr %v1801, i64 %v1861
  store <8 x float> %v1848, ptr %v1862, align 4
  %v1863 = add i64 0, %v1812
  %v1864 = getelementptr inbounds float, ptr %v1807, i64 %v1863
  store <8 x float> %v1860, ptr %v1864, align 4
  %v1865 = add nsw i64 %v1808, 1
  br label %b297
b299:
  %v1866 = add nsw i64 %v1773, 1
  br label %b294
b296:
  %v1867 = add nsw i64 %v1733, 1
  br label %b287
b289:
  %v1868 = add nsw i64 %v1727, 1
  br label %b284
b286:
  %v1869 = add nsw i64 %v1722, 96
  br label %b281
b283:
  %v1870 = add nsw i64 %v1059, 1
  br label %b203
b205:
  %v1871 = icmp sgt i64 %v3, 1
  br i1 %v1871, label %b300, label %b301
b300:
  %v1872 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1873 = atomicrmw add ptr %v1872, i64 1 acq_rel
  %v1874 = load i64, ptr %v271, align 8
  %v1875 = add i64 %v1874, 1
  store i64 %v1875, ptr %v271, align 8
  %v1876 = mul i64 %v3, %v1875
  br label %b302
b302:
  %v1877 = load atomic i64, ptr %v1872 acquire, align 8
  %v1878 = icmp slt i64 %v1877, %v1876
  br i1 %v1878, label %b303, label %b304
b303:
  %v1879 = call i32 @sched_yield()
  br label %b302
b304:
  br label %b301
b301:
  %v1880 = add nsw i64 %v926, %v925
  br label %b175
b177:
  %v1881 = getelementptr inbounds float, ptr %v273, i64 960
  %v1882 = getelementptr inbounds float, ptr %v273, i64 1344
  %v1883 = getelementptr inbounds i64, ptr %v1, i64 4
  %v1884 = load i64, ptr %v1883, align 8
  %v1885 = icmp eq i64 %v1884, 0
  br i1 %v1885, label %b305, label %b306
b305:
  %v1886 = add i64 1, 0
  %v1887 = sdiv i64 %v1886, 1
  %v1888 = add i64 %v2, 1
  %v1889 = mul i64 %v1887, %v2
  %v1890 = sdiv i64 %v1889, %v3
  %v1891 = mul i64 %v1890, 1
  %v1892 = icmp slt i64 %v1891, 1
  %v1893 = select i1 %v1892, i64 %v1891, i64 1
  %v1894 = mul i64 %v1887, %v1888
  %v1895 = sdiv i64 %v1894, %v3
  %v1896 = mul i64 %v1895, 1
  %v1897 = icmp slt i64 %v1896, 1
  %v1898 = select i1 %v1897, i64 %v1896, i64 1
  %v1899 = icmp slt i64 %v1898, 1
  %v1900 = select i1 %v1899, i64 %v1898, i64 1
  br label %b307
b307:
  %v1901 = phi i64 [ %v1893, %b305 ], [ %v1943, %b308 ]
  %v1902 = icmp slt i64 %v1901, %v1900
  br i1 %v1902, label %b308, label %b309
b308:
  %v1903 = mul i64 %v1901, 384
  %v1904 = mul i64 %v1901, 16
  %v1905 = add i64 %v1903, 0
  %v1906 = add i64 %v1904, 0
  %v1907 = getelementptr inbounds float, ptr %v1881, i64 %v1905
  %v1908 = sub i64 16, %v1906
  %v1909 = icmp slt i64 %v1908, 0
  %v1910 = select i1 %v1909, i64 0, i64 %v1908
  %v1911 = mul i64 %v1906, 8
  %v1912 = add i64 0, %v1911
  %v1913 = getelementptr inbounds float, ptr %v42, i64 %v1912
  call void @pack_turned(ptr %v1913, i64 8, i64 1, i64 8, i64 %v1910, ptr %v1907, i64 16)
  %v1914 = add i64 %v1903, 8
  %v1915 = add i64 %v1904, 8
  %v1916 = getelementptr inbounds float, ptr %v1881, i64 %v1914
  %v1917 = sub i64 16, %v1915
  %v1918 = icmp slt i64 %v1917, 0
  %v1919 = select i1 %v1918, i64 0, i64 %v1917
  %v1920 = mul i64 %v1915, 8
  %v1921 = add i64 0, %v1920
  %v1922 = getelementptr inbounds float, ptr %v42, i64 %v1921
  call void @pack_turned(ptr %v1922, i64 8, i64 1, i64 8, i64 %v1919, ptr %v1916, i64 16)
  %v1923 = add i64 %v1903, 128
  %v1924 = add i64 %v1923, 0
  %v1925 = add i64 %v1904, 0
  %v1926 = getelementptr inbounds float, ptr %v1881, i64 %v1924
  %v1927 = sub i64 16, %v1925
  %v1928 = icmp slt i64 %v1927, 0
  %v1929 = select i1 %v1928, i64 0, i64 %v1927
  %v1930 = mul i64 %v1925, 16
  %v1931 = add i64 0, %v1930
  %v1932 = getelementptr inbounds float, ptr %v44, i64 %v1931
  call void @pack_turned(ptr %v1932, i64 16, i64 1, i64 16, i64 %v1929, ptr %v1926, i64 16)
  %v1933 = add i64 %v1923, 8
  %v1934 = add i64 %v1904, 8
  %v1935 = getelementptr inbounds float, ptr %v1881, i64 %v1933
  %v1936 = sub i64 16, %v1934
  %v1937 = icmp slt i64 %v1936, 0
  %v1938 = select i1 %v1937, i64 0, i64 %v1936
  %v1939 = mul i64 %v1934, 16
  %v1940 = add i64 0, %v1939
  %v1941 = getelementptr inbounds float, ptr %v44, i64 %v1940
  call void @pack_turned(ptr %v1941, i64 16, i64 1, i64 16, i64 %v1938, ptr %v1935, i64 16)
  %v1942 = add i64 %v1923, 256
  %v1943 = add nsw i64 %v1901, 1
  br label %b307
b309:
  %v1944 = add i64 1, 0
  %v1945 = sdiv i64 %v1944, 1
  %v1946 = add i64 %v2, 1
  %v1947 = mul i64 %v1945, %v2
  %v1948 = sdiv i64 %v1947, %v3
  %v1949 = mul i64 %v1948, 1
  %v1950 = icmp slt i64 %v1949, 1
  %v1951 = select i1 %v1950, i64 %v1949, i64 1
  %v1952 = mul i64 %v1945, %v1946
  %v1953 = sdiv i64 %v1952, %v3
  %v1954 = mul i64 %v1953, 1
  %v1955 = icmp slt i64 %v1954, 1
  %v1956 = select i1 %v1955, i64 %v1954, i64 1
  %v1957 = icmp slt i64 %v1956, 1
  %v1958 = select i1 %v1957, i64 %v1956, i64 1
  br label %b310
b310:
  %v1959 = phi i64 [ %v1951, %b309 ], [ %v1973, %b311 ]
  %v1960 = icmp slt i64 %v1959, %v1958
  br i1 %v1960, label %b311, label %b312
b311:
  %v1961 = mul i64 %v1959, 64
  %v1962 = mul i64 %v1959, 8
  %v1963 = add i64 %v1961, 0
  %v1964 = add i64 %v1962, 0
  %v1965 = getelementptr inbounds float, ptr %v1882, i64 %v1963
  %v1966 = sub i64 8, %v1964
  %v1967 = icmp slt i64 %v1966, 0
  %v1968 = select i1 %v1967, i64 0, i64 %v1966
  %v1969 = mul i64 %v1964, 8
  %v1970 = add i64 0, %v1969
  %v1971 = getelementptr inbounds float, ptr %v50, i64 %v1970
  call void @pack_turned(ptr %v1971, i64 8, i64 1, i64 8, i64 %v1968, ptr %v1965, i64 8)
  %v1972 = add i64 %v1961, 64
  %v1973 = add nsw i64 %v1959, 1
  br label %b310
b312:
  br label %b306
b306:
  %v1974 = icmp sgt i64 %v3, 1
  br i1 %v1974, label %b313, label %b314
b313:
  %v1975 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1976 = atomicrmw add ptr %v1975, i64 1 acq_rel
  %v1977 = load i64, ptr %v271, align 8
  %v1978 = add i64 %v1977, 1
  store i64 %v1978, ptr %v271, align 8
  %v1979 = mul i64 %v3, %v1978
  br label %b315
b315:
  %v1980 = load atomic i64, ptr %v1975 acquire, align 8
  %v1981 = icmp slt i64 %v1980, %v1979
  br i1 %v1981, label %b316, label %b317
b316:
  %v1982 = call i32 @sched_yield()
  br label %b315
b317:
  br label %b314
b314:
  %v1984 = add i64 %v8, 0
  %v1985 = sdiv i64 %v1984, 1
  %v1986 = add i64 %v2, 1
  %v1987 = mul i64 %v1985, %v2
  %v1988 = sdiv i64 %v1987, %v3
  %v1989 = mul i64 %v1988, 1
  %v1990 = icmp slt i64 %v1989, %v8
  %v1991 = select i1 %v1990, i64 %v1989, i64 %v8
  %v1992 = mul i64 %v1985, %v1986
  %v1993 = sdiv i64 %v1992, %v3
  %v1994 = mul i64 %v1993, 1
  %v1995 = icmp slt i64 %v1994, %v8
  %v1996 = select i1 %v1995, i64 %v1994, i64 %v8
  br label %b318
b318:
  %v1997 = phi i64 [ %v1991, %b314 ], [ %v2073, %b323 ]
  %v1998 = icmp slt i64 %v1997, %v1996
  br i1 %v1998, label %b319, label %b320
b319:
  %v1999 = add i64 %v1997, 96
  %v2000 = icmp slt i64 %v1999, %v1996
  %v2001 = select i1 %v2000, i64 %v1999, i64 %v1996
  br label %b321
b321:
  %v2002 = phi i64 [ 0, %b319 ], [ %v2072, %b326 ]
  %v2003 = icmp slt i64 %v2002, 1
  br i1 %v2003, label %b322, label %b323
b322:
  %v2004 = sub i64 %v2001, %v1997
  %v2005 = sub i64 6, 1
  %v2006 = add i64 %v2004, %v2005
  %v2007 = sdiv i64 %v2006, 6
  br label %b324
b324:
  %v2008 = phi i64 [ 0, %b322 ], [ %v2071, %b333 ]
  %v2009 = icmp slt i64 %v2008, %v2007
  br i1 %v2009, label %b325, label %b326
b325:
  %v2010 = mul i64 %v2004, %v2008
  %v2011 = sdiv i64 %v2010, %v2007
  %v2012 = add i64 %v1997, %v2011
  %v2013 = add i64 %v2008, 1
  %v2014 = mul i64 %v2004, %v2013
  %v2015 = sdiv i64 %v2014, %v2007
  %v2016 = add i64 %v1997, %v2015
  %v2017 = mul i64 %v2002, 384
  %v2018 = getelementptr inbounds float, ptr %v1881, i64 %v2017
  %v2019 = sub i64 %v2016, %v2012
  %v2020 = mul i64 %v2012, 8
  %v2021 = getelementptr inbounds float, ptr %v60, i64 %v2020
  %v2022 = getelementptr inbounds float, ptr %v2021, i64 0
  %v2023 = sub i64 %v2019, 1
  %v2024 = getelementptr inbounds ptr, ptr @table_tile_6x2, i64 %v2023
  %v2025 = load ptr, ptr %v2024, align 4
  %v2026 = getelementptr inbounds float, ptr %v1983, i64 0
  %v2027 = icmp sgt i64 %v2019, 0
  br i1 %v2027, label %b327, label %b328
b327:
  call void %v2025(ptr %v2022, i64 8, ptr %v2018, i64 8, ptr %v2026, i64 32, i64 8)
  br label %b328
b328:
  %v2028 = add i64 %v2017, 128
  %v2029 = getelementptr inbounds float, ptr %v1881, i64 %v2028
  %v2030 = sub i64 %v2016, %v2012
  %v2031 = mul i64 %v2012, 16
  %v2032 = getelementptr inbounds float, ptr %v140, i64 %v2031
  %v2033 = getelementptr inbounds float, ptr %v2032, i64 0
  %v2034 = sub i64 %v2030, 1
  %v2035 = getelementptr inbounds ptr, ptr @table_tile_6x2, i64 %v2034
  %v2036 = load ptr, ptr %v2035, align 4
  %v2037 = getelementptr inbounds float, ptr %v1983, i64 16
  %v2038 = icmp sgt i64 %v2030, 0
  br i1 %v2038, label %b329, label %b330
b329:
  call void %v2036(ptr %v2033, i64 16, ptr %v2029, i64 16, ptr %v2037, i64 32, i64 8)
  br label %b330
b330:
  %v2039 = add i64 %v2028, 256
  br label %b331
b331:
  %v2040 = phi i64 [ %v2012, %b330 ], [ %v2070, %b336 ]
  %v2041 = icmp slt i64 %v2040, %v2016
  br i1 %v2041, label %b332, label %b333
b332:
  %v2042 = sub i64 %v2040, %v2012
  %v2043 = mul i64 %v2042, 32
  %v2044 = getelementptr inbounds float, ptr %v1983, i64 %v2043
  %v2045 = mul i64 %v2040, 40
  %v2046 = getelementptr inbounds float, ptr %v128, i64 %v2045
  %v2047 = mul i64 %v2040, 16
  %v2048 = getelementptr inbounds float, ptr %v150, i64 %v2047
  br label %b334
b334:
  %v2049 = phi i64 [ 0, %b332 ], [ %v2069, %b335 ]
  %v2050 = icmp slt i64 %v2049, 2
  br i1 %v2050, label %b335, label %b336
b335:
  %v2051 = mul i64 %v2002, 2
  %v2052 = add i64 %v2051, %v2049
  %v2053 = mul i64 %v2052, 8
  %v2054 = add i64 0, %v2049
  %v2055 = mul i64 %v2054, 8
  %v2056 = getelementptr inbounds float, ptr %v2044, i64 %v2055
  %v2057 = load <8 x float>, ptr %v2056, align 4
  %v2058 = add i64 2, %v2049
  %v2059 = mul i64 %v2058, 8
  %v2060 = getelementptr inbounds float, ptr %v2044, i64 %v2059
  %v2061 = load <8 x float>, ptr %v2060, align 4
  %v2062 = add i64 16, %v2053
  %v2063 = getelementptr inbounds float, ptr %v2046, i64 %v2062
  %v2064 = load <8 x float>, ptr %v2063, align 4
  %v2065 = fadd <8 x float> %v2057, %v2064
  %v2066 = fadd <8 x float> %v2065, %v2061
  %v2067 = add i64 0, %v2053
  %v2068 = getelementptr inbounds float, ptr %v2048, i64 %v2067
  store <8 x float> %v2066, ptr %v2068, align 4
  %v2069 = add nsw i64 %v2049, 1
  br label %b334
b336:
  %v2070 = add nsw i64 %v2040, 1
  br label %b331
b333:
  %v2071 = add nsw i64 %v2008, 1
  br label %b324
b326:
  %v2072 = add nsw i64 %v2002, 1
  br label %b321
b323:
  %v2073 = add nsw i64 %v1997, 96
  br label %b318
b320:
  %v2074 = add i64 %v8, 0
  %v2075 = sdiv i64 %v2074, 1
  %v2076 = add i64 %v2, 1
  %v2077 = mul i64 %v2075, %v2
  %v2078 = sdiv i64 %v2077, %v3
  %v2079 = mul i64 %v2078, 1
  %v2080 = icmp slt i64 %v2079, %v8
  %v2081 = select i1 %v2080, i64 %v2079, i64 %v8
  %v2082 = mul i64 %v2075, %v2076
  %v2083 = sdiv i64 %v2082, %v3
  %v2084 = mul i64 %v2083, 1
  %v2085 = icmp slt i64 %v2084, %v8
  %v2086 = select i1 %v2085, i64 %v2084, i64 %v8
  br label %b337
b337:
  %v2087 = phi i64 [ %v2081, %b320 ], [ %v2109, %b342 ]
  %v2088 = icmp slt i64 %v2087, %v2086
  br i1 %v2088, label %b338, label %b339
b338:
  br label %b340
b340:
  %v2089 = phi i64 [ 0, %b338 ], [ %v2108, %b345 ]
  %v2090 = icmp slt i64 %v2089, 8
  br i1 %v2090, label %b341, label %b342
b341:
  br label %b343
b343:
  %v2091 = phi i64 [ 0, %b341 ], [ %v2102, %b344 ]
  %v2092 = phi float [ 0xFFF0000000000000, %b341 ], [ %v2101, %b344 ]
  %v2093 = icmp slt i64 %v2091, 2
  br i1 %v2093, label %b344, label %b345
b344:
  %v2094 = mul i64 %v2087, 16
  %v2095 = getelementptr inbounds float, ptr %v150, i64 %v2094
  %v2096 = mul i64 %v2089, 2
  %v2097 = add i64 0, %v2096
  %v2098 = add i64 %v2097, %v2091
  %v2099 = getelementptr inbounds float, ptr %v2095, i64 %v2098
  %v2100 = load float, ptr %v2099, align 4
  %v2101 = call float @llvm.maximum.f32(float %v2092, float %v2100)
  %v2102 = add nsw i64 %v2091, 1
  br label %b343
b345:
  %v2103 = call float @llvm.maximum.f32(float %v2092, float 0xFFF0000000000000)
  %v2104 = mul i64 %v2087, 8
  %v2105 = getelementptr inbounds float, ptr %v152, i64 %v2104
  %v2106 = add i64 0, %v2089
  %v2107 = getelementptr inbounds float, ptr %v2105, i64 %v2106
  store float %v2103, ptr %v2107, align 4
  %v2108 = add nsw i64 %v2089, 1
  br label %b340
b342:
  %v2109 = add nsw i64 %v2087, 1
  br label %b337
b339:
  %v2111 = add i64 %v8, 0
  %v2112 = sdiv i64 %v2111, 1
  %v2113 = add i64 %v2, 1
  %v2114 = mul i64 %v2112, %v2
  %v2115 = sdiv i64 %v2114, %v3
  %v2116 = mul i64 %v2115, 1
  %v2117 = icmp slt i64 %v2116, %v8
  %v2118 = select i1 %v2117, i64 %v2116, i64 %v8
  %v2119 = mul i64 %v2112, %v2113
  %v2120 = sdiv i64 %v2119, %v3
  %v2121 = mul i64 %v2120, 1
  %v2122 = icmp slt i64 %v2121, %v8
  %v2123 = select i1 %v2122, i64 %v2121, i64 %v8
  br label %b346
b346:
  %v2124 = phi i64 [ %v2118, %b339 ], [ %v2178, %b351 ]
  %v2125 = icmp slt i64 %v2124, %v2123
  br i1 %v2125, label %b347, label %b348
b347:
  %v2126 = add i64 %v2124, 96
  %v2127 = icmp slt i64 %v2126, %v2123
  %v2128 = select i1 %v2127, i64 %v2126, i64 %v2123
  br label %b349
b349:
  %v2129 = phi i64 [ 0, %b347 ], [ %v2177, %b354 ]
  %v2130 = icmp slt i64 %v2129, 1
  br i1 %v2130, label %b350, label %b351
b350:
  %v2131 = sub i64 %v2128, %v2124
  %v2132 = sub i64 8, 1
  %v2133 = add i64 %v2131, %v2132
  %v2134 = sdiv i64 %v2133, 8
  br label %b352
b352:
  %v2135 = phi i64 [ 0, %b350 ], [ %v2176, %b359 ]
  %v2136 = icmp slt i64 %v2135, %v2134
  br i1 %v2136, label %b353, label %b354
b353:
  %v2137 = mul i64 %v2131, %v2135
  %v2138 = sdiv i64 %v2137, %v2134
  %v2139 = add i64 %v2124, %v2138
  %v2140 = add i64 %v2135, 1
  %v2141 = mul i64 %v2131, %v2140
  %v2142 = sdiv i64 %v2141, %v2134
  %v2143 = add i64 %v2124, %v2142
  %v2144 = mul i64 %v2129, 64
  %v2145 = getelementptr inbounds float, ptr %v1882, i64 %v2144
  %v2146 = sub i64 %v2143, %v2139
  %v2147 = mul i64 %v2139, 8
  %v2148 = getelementptr inbounds float, ptr %v152, i64 %v2147
  %v2149 = getelementptr inbounds float, ptr %v2148, i64 0
  %v2150 = sub i64 %v2146, 1
  %v2151 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v2150
  %v2152 = load ptr, ptr %v2151, align 4
  %v2153 = getelementptr inbounds float, ptr %v2110, i64 0
  %v2154 = icmp sgt i64 %v2146, 0
  br i1 %v2154, label %b355, label %b356
b355:
  call void %v2152(ptr %v2149, i64 8, ptr %v2145, i64 8, ptr %v2153, i64 8, i64 0)
  br label %b356
b356:
  %v2155 = add i64 %v2144, 64
  br label %b357
b357:
  %v2156 = phi i64 [ %v2139, %b356 ], [ %v2175, %b362 ]
  %v2157 = icmp slt i64 %v2156, %v2143
  br i1 %v2157, label %b358, label %b359
b358:
  %v2158 = sub i64 %v2156, %v2139
  %v2159 = mul i64 %v2158, 8
  %v2160 = getelementptr inbounds float, ptr %v2110, i64 %v2159
  %v2161 = mul i64 %v2156, 8
  %v2162 = getelementptr inbounds float, ptr %v64, i64 %v2161
  br label %b360
b360:
  %v2163 = phi i64 [ 0, %b358 ], [ %v2174, %b361 ]
  %v2164 = icmp slt i64 %v2163, 1
  br i1 %v2164, label %b361, label %b362
b361:
  %v2165 = mul i64 %v2129, 1
  %v2166 = add i64 %v2165, %v2163
  %v2167 = mul i64 %v2166, 8
  %v2168 = add i64 0, %v2163
  %v2169 = mul i64 %v2168, 8
  %v2170 = getelementptr inbounds float, ptr %v2160, i64 %v2169
  %v2171 = load <8 x float>, ptr %v2170, align 4
  %v2172 = add i64 0, %v2167
  %v2173 = getelementptr inbounds float, ptr %v2162, i64 %v2172
  store <8 x float> %v2171, ptr %v2173, align 4
  %v2174 = add nsw i64 %v2163, 1
  br label %b360
b362:
  %v2175 = add nsw i64 %v2156, 1
  br label %b357
b359:
  %v2176 = add nsw i64 %v2135, 1
  br label %b352
b354:
  %v2177 = add nsw i64 %v2129, 1
  br label %b349
b351:
  %v2178 = add nsw i64 %v2124, 96
  br label %b346
b348:
  %v2179 = add i64 %v8, 0
  %v2180 = sdiv i64 %v2179, 1
  %v2181 = add i64 %v2, 1
  %v2182 = mul i64 %v2180, %v2
  %v2183 = sdiv i64 %v2182, %v3
  %v2184 = mul i64 %v2183, 1
  %v2185 = icmp slt i64 %v2184, %v8
  %v2186 = select i1 %v2185, i64 %v2184, i64 %v8
  %v2187 = mul i64 %v2180, %v2181
  %v2188 = sdiv i64 %v2187, %v3
  %v2189 = mul i64 %v2188, 1
  %v2190 = icmp slt i64 %v2189, %v8
  %v2191 = select i1 %v2190, i64 %v2189, i64 %v8
  br label %b363
b363:
  %v2192 = phi i64 [ %v2186, %b348 ], [ %v2221, %b368 ]
  %v2193 = icmp slt i64 %v2192, %v2191
  br i1 %v2193, label %b364, label %b365
b364:
  br label %b366
b366:
  %v2194 = phi i64 [ 0, %b364 ], [ %v2220, %b371 ]
  %v2195 = icmp slt i64 %v2194, 8
  br i1 %v2195, label %b367, label %b368
b367:
  br label %b369
b369:
  %v2196 = phi i64 [ 0, %b367 ], [ %v2214, %b370 ]
  %v2197 = phi float [ 0x0000000000000000, %b367 ], [ %v2213, %b370 ]
  %v2198 = icmp slt i64 %v2196, 2
  br i1 %v2198, label %b370, label %b371
b370:
  %v2199 = mul i64 %v2192, 16
  %v2200 = getelementptr inbounds float, ptr %v150, i64 %v2199
  %v2201 = mul i64 %v2192, 8
  %v2202 = getelementptr inbounds float, ptr %v152, i64 %v2201
  %v2203 = add i64 0, %v2194
  %v2204 = getelementptr inbounds float, ptr %v2202, i64 %v2203
  %v2205 = load float, ptr %v2204, align 4
  %v2206 = mul i64 %v2194, 2
  %v2207 = add i64 0, %v2206
  %v2208 = add i64 %v2207, %v2196
  %v2209 = getelementptr inbounds float, ptr %v2200, i64 %v2208
  %v2210 = load float, ptr %v2209, align 4
  %v2211 = fcmp oeq float %v2210, %v2205
  %v2212 = select i1 %v2211, float 0x3FF0000000000000, float 0x0000000000000000
  %v2213 = fadd float %v2197, %v2212
  %v2214 = add nsw i64 %v2196, 1
  br label %b369
b371:
  %v2215 = fadd float %v2197, 0x0000000000000000
  %v2216 = mul i64 %v2192, 8
  %v2217 = getelementptr inbounds float, ptr %v154, i64 %v2216
  %v2218 = add i64 0, %v2194
  %v2219 = getelementptr inbounds float, ptr %v2217, i64 %v2218
  store float %v2215, ptr %v2219, align 4
  %v2220 = add nsw i64 %v2194, 1
  br label %b366
b368:
  %v2221 = add nsw i64 %v2192, 1
  br label %b363
b365:
  %v2222 = add i64 %v8, 0
  %v2223 = sdiv i64 %v2222, 1
  %v2224 = add i64 %v2, 1
  %v2225 = mul i64 %v2223, %v2
  %v2226 = sdiv i64 %v2225, %v3
  %v2227 = mul i64 %v2226, 1
  %v2228 = icmp slt i64 %v2227, %v8
  %v2229 = select i1 %v2228, i64 %v2227, i64 %v8
  %v2230 = mul i64 %v2223, %v2224
  %v2231 = sdiv i64 %v2230, %v3
  %v2232 = mul i64 %v2231, 1
  %v2233 = icmp slt i64 %v2232, %v8
  %v2234 = select i1 %v2233, i64 %v2232, i64 %v8
  br label %b372
b372:
  %v2235 = phi i64 [ %v2229, %b365 ], [ %v2276, %b377 ]
  %v2236 = icmp slt i64 %v2235, %v2234
  br i1 %v2236, label %b373, label %b374
b373:
  br label %b375
b375:
  %v2237 = phi i64 [ 0, %b373 ], [ %v2275, %b376 ]
  %v2238 = icmp slt i64 %v2237, 8
  br i1 %v2238, label %b376, label %b377
b376:
  %v2239 = mul i64 %v2235, 16
  %v2240 = getelementptr inbounds float, ptr %v150, i64 %v2239
  %v2241 = mul i64 %v2235, 8
  %v2242 = getelementptr inbounds float, ptr %v152, i64 %v2241
  %v2243 = add i64 0, %v2237
  %v2244 = getelementptr inbounds float, ptr %v2242, i64 %v2243
  %v2245 = load float, ptr %v2244, align 4
  %v2246 = mul i64 %v2235, 8
  %v2247 = getelementptr inbounds float, ptr %v154, i64 %v2246
  %v2248 = add i64 0, %v2237
  %v2249 = getelementptr inbounds float, ptr %v2247, i64 %v2248
  %v2250 = load float, ptr %v2249, align 4
  %v2251 = mul i64 %v2235, 16
  %v2252 = getelementptr inbounds float, ptr %v156, i64 %v2251
  %v2253 = icmp ult i64 2, 8
  %v2254 = select i1 %v2253, i64 2, i64 8
  %v2255 = trunc i64 %v2254 to i32
  %v2256 = insertelement <8 x i32> poison, i32 %v2255, i64 0
  %v2257 = shufflevector <8 x i32> %v2256, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2258 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2257
  %v2259 = mul i64 %v2237, 2
  %v2260 = add i64 0, %v2259
  %v2261 = add i64 %v2260, 0
  %v2262 = getelementptr inbounds float, ptr %v2240, i64 %v2261
  %v2263 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2262, <8 x i1> %v2258, <8 x float> zeroinitializer)
  %v2264 = insertelement <8 x float> poison, float %v2245, i64 0
  %v2265 = shufflevector <8 x float> %v2264, <8 x float> poison, <8 x i32> zeroinitializer
  %v2266 = fcmp oeq <8 x float> %v2263, %v2265
  %v2267 = select <8 x i1> %v2266, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v2268 = insertelement <8 x float> poison, float %v2250, i64 0
  %v2269 = shufflevector <8 x float> %v2268, <8 x float> poison, <8 x i32> zeroinitializer
  %v2270 = fdiv <8 x float> %v2267, %v2269
  %v2271 = mul i64 %v2237, 2
  %v2272 = add i64 0, %v2271
  %v2273 = add i64 %v2272, 0
  %v2274 = getelementptr inbounds float, ptr %v2252, i64 %v2273
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2270, ptr align 4 %v2274, <8 x i1> %v2258)
  %v2275 = add nsw i64 %v2237, 1
  br label %b375
b377:
  %v2276 = add nsw i64 %v2235, 1
  br label %b372
b374:
  %v2277 = icmp sgt i64 %v3, 1
  br i1 %v2277, label %b378, label %b379
b378:
  %v2278 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2279 = atomicrmw add ptr %v2278, i64 1 acq_rel
  %v2280 = load i64, ptr %v271, align 8
  %v2281 = add i64 %v2280, 1
  store i64 %v2281, ptr %v271, align 8
  %v2282 = mul i64 %v3, %v2281
  br label %b380
b380:
  %v2283 = load atomic i64, ptr %v2278 acquire, align 8
  %v2284 = icmp slt i64 %v2283, %v2282
  br i1 %v2284, label %b381, label %b382
b381:
  %v2285 = call i32 @sched_yield()
  br label %b380
b382:
  br label %b379
b379:
  ret void
}
define internal void @rnngen_sgemm(i64 %v0, i64 %v1, i64 %v2, i64 %v3, i64 %v4, ptr %v5, i64 %v6, ptr %v7, i64 %v8, ptr %v9, i64 %v10) #2 {
entry:
  %v11 = alloca i32, i64 1, align 4
  %v13 = alloca i32, i64 1, align 4
  %v15 = alloca i32, i64 1, align 4
  %v17 = alloca i32, i64 1, align 4
  %v19 = alloca i32, i64 1, align 4
  %v21 = alloca i32, i64 1, align 4
  %v23 = alloca i8, i64 1, align 1
  %v26 = alloca i8, i64 1, align 1
  %v29 = alloca float, i64 1, align 4
  %v30 = alloca float, i64 1, align 4
  %v12 = trunc i64 %v2 to i32
  store i32 %v12, ptr %v11, align 4
  %v14 = trunc i64 %v3 to i32
  store i32 %v14, ptr %v13, align 4
  %v16 = trunc i64 %v4 to i32
  store i32 %v16, ptr %v15, align 4
  %v18 = trunc i64 %v6 to i32
  store i32 %v18, ptr %v17, align 4
  %v20 = trunc i64 %v8 to i32
  store i32 %v20, ptr %v19, align 4
  %v22 = trunc i64 %v10 to i32
  store i32 %v22, ptr %v21, align 4
  %v24 = icmp ne i64 %v0, 0
  %v25 = select i1 %v24, i8 84, i8 78
  store i8 %v25, ptr %v23, align 1
  %v27 = icmp ne i64 %v1, 0
  %v28 = select i1 %v27, i8 84, i8 78
  store i8 %v28, ptr %v26, align 1
  store float 0x3FF0000000000000, ptr %v29, align 4
  store float 0x0000000000000000, ptr %v30, align 4
  call void @blas_sgemm(ptr %v23, ptr %v26, ptr %v11, ptr %v13, ptr %v15, ptr %v29, ptr %v5, ptr %v17, ptr %v7, ptr %v19, ptr %v30, ptr %v9, ptr %v21)
  ret void
}
define internal void @pack_turned(ptr %v0, i64 %v1, i64 %v2, i64 %v3, i64 %v4, ptr %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 8
  %v8 = mul i64 %v7, 8
  %v9 = icmp sge i64 %v4, 8
  %v10 = select i1 %v9, i64 %v8, i64 0
  br label %b0
b0:
  %v11 = phi i64 [ 0, %entry ], [ %v93, %b1 ]
  %v12 = icmp slt i64 %v11, %v10
  br i1 %v12, label %b1, label %b2
b1:
  %v13 = mul i64 %v1, 0
  %v14 = add i64 %v11, %v13
  %v15 = mul i64 %v1, 1
  %v16 = add i64 %v11, %v15
  %v17 = mul i64 %v1, 2
  %v18 = add i64 %v11, %v17
  %v19 = mul i64 %v1, 3
  %v20 = add i64 %v11, %v19
  %v21 = mul i64 %v1, 4
  %v22 = add i64 %v11, %v21
  %v23 = mul i64 %v1, 5
  %v24 = add i64 %v11, %v23
  %v25 = mul i64 %v1, 6
  %v26 = add i64 %v11, %v25
  %v27 = mul i64 %v1, 7
  %v28 = add i64 %v11, %v27
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v14
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v16
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v18
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = getelementptr inbounds float, ptr %v0, i64 %v20
  %v36 = load <8 x float>, ptr %v35, align 4
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v22
  %v38 = load <8 x float>, ptr %v37, align 4
  %v39 = getelementptr inbounds float, ptr %v0, i64 %v24
  %v40 = load <8 x float>, ptr %v39, align 4
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v42 = load <8 x float>, ptr %v41, align 4
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v44 = load <8 x float>, ptr %v43, align 4
  %v45 = shufflevector <8 x float> %v30, <8 x float> %v38, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v46 = shufflevector <8 x float> %v30, <8 x float> %v38, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v47 = shufflevector <8 x float> %v32, <8 x float> %v40, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v48 = shufflevector <8 x float> %v32, <8 x float> %v40, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v49 = shufflevector <8 x float> %v34, <8 x float> %v42, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v50 = shufflevector <8 x float> %v34, <8 x float> %v42, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v51 = shufflevector <8 x float> %v36, <8 x float> %v44, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v52 = shufflevector <8 x float> %v36, <8 x float> %v44, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v53 = shufflevector <8 x float> %v45, <8 x float> %v49, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v54 = shufflevector <8 x float> %v45, <8 x float> %v49, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v55 = shufflevector <8 x float> %v47, <8 x float> %v51, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v56 = shufflevector <8 x float> %v47, <8 x float> %v51, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v57 = shufflevector <8 x float> %v46, <8 x float> %v50, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v58 = shufflevector <8 x float> %v46, <8 x float> %v50, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v59 = shufflevector <8 x float> %v48, <8 x float> %v52, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v60 = shufflevector <8 x float> %v48, <8 x float> %v52, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v61 = shufflevector <8 x float> %v53, <8 x float> %v55, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v62 = shufflevector <8 x float> %v53, <8 x float> %v55, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v63 = shufflevector <8 x float> %v54, <8 x float> %v56, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v64 = shufflevector <8 x float> %v54, <8 x float> %v56, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v65 = shufflevector <8 x float> %v57, <8 x float> %v59, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v66 = shufflevector <8 x float> %v57, <8 x float> %v59, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v67 = shufflevector <8 x float> %v58, <8 x float> %v60, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v68 = shufflevector <8 x float> %v58, <8 x float> %v60, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v69 = add i64 %v11, 0
  %v70 = mul i64 %v69, %v6
  %v71 = getelementptr inbounds float, ptr %v5, i64 %v70
  store <8 x float> %v61, ptr %v71, align 4
  %v72 = add i64 %v11, 1
  %v73 = mul i64 %v72, %v6
  %v74 = getelementptr inbounds float, ptr %v5, i64 %v73
  store <8 x float> %v62, ptr %v74, align 4
  %v75 = add i64 %v11, 2
  %v76 = mul i64 %v75, %v6
  %v77 = getelementptr inbounds float, ptr %v5, i64 %v76
  store <8 x float> %v63, ptr %v77, align 4
  %v78 = add i64 %v11, 3
  %v79 = mul i64 %v78, %v6
  %v80 = getelementptr inbounds float, ptr %v5, i64 %v79
  store <8 x float> %v64, ptr %v80, align 4
  %v81 = add i64 %v11, 4
  %v82 = mul i64 %v81, %v6
  %v83 = getelementptr inbounds float, ptr %v5, i64 %v82
  store <8 x float> %v65, ptr %v83, align 4
  %v84 = add i64 %v11, 5
  %v85 = mul i64 %v84, %v6
  %v86 = getelementptr inbounds float, ptr %v5, i64 %v85
  store <8 x float> %v66, ptr %v86, align 4
  %v87 = add i64 %v11, 6
  %v88 = mul i64 %v87, %v6
  %v89 = getelementptr inbounds float, ptr %v5, i64 %v88
  store <8 x float> %v67, ptr %v89, align 4
  %v90 = add i64 %v11, 7
  %v91 = mul i64 %v90, %v6
  %v92 = getelementptr inbounds float, ptr %v5, i64 %v91
  store <8 x float> %v68, ptr %v92, align 4
  %v93 = add nsw i64 %v11, 8
  br label %b0
b2:
  %v94 = icmp ult i64 %v4, 8
  %v95 = select i1 %v94, i64 %v4, i64 8
  %v96 = trunc i64 %v95 to i32
  %v97 = insertelement <8 x i32> poison, i32 %v96, i64 0
  %v98 = shufflevector <8 x i32> %v97, <8 x i32> poison, <8 x i32> zeroinitializer
  %v99 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v98
  br label %b3
b3:
  %v100 = phi i64 [ %v10, %b2 ], [ %v111, %b4 ]
  %v101 = icmp slt i64 %v100, %v3
  br i1 %v101, label %b4, label %b5
b4:
  %v102 = mul i64 %v100, %v2
  %v103 = getelementptr inbounds float, ptr %v0, i64 %v102
  %v104 = insertelement <8 x i64> poison, i64 %v1, i64 0
  %v105 = shufflevector <8 x i64> %v104, <8 x i64> poison, <8 x i32> zeroinitializer
  %v106 = mul <8 x i64> <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>, %v105
  %v107 = getelementptr float, ptr %v103, <8 x i64> %v106
  %v108 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v107, <8 x i1> %v99, <8 x float> zeroinitializer)
  %v109 = mul i64 %v100, %v6
  %v110 = getelementptr inbounds float, ptr %v5, i64 %v109
  store <8 x float> %v108, ptr %v110, align 4
  %v111 = add nsw i64 %v100, 1
  br label %b3
b5:
  ret void
}
define internal void @tile_1x4(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v110, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v67, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v87, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v88, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v106, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v107, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v109, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 32
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v28, i64 8
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = getelementptr inbounds float, ptr %v28, i64 16
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = getelementptr inbounds float, ptr %v28, i64 24
  %v36 = load <8 x float>, ptr %v35, align 4
  %v37 = mul i64 %v1, 0
  %v38 = add i64 %v37, %v9
  %v39 = getelementptr inbounds float, ptr %v0, i64 %v38
  %v40 = load float, ptr %v39, align 4
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v30, <8 x float> %v10)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v32, <8 x float> %v11)
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v34, <8 x float> %v12)
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v36, <8 x float> %v13)
  %v47 = add i64 %v9, 1
  %v48 = mul i64 %v47, 32
  %v49 = getelementptr inbounds float, ptr %v2, i64 %v48
  %v50 = getelementptr inbounds float, ptr %v49, i64 0
  %v51 = load <8 x float>, ptr %v50, align 4
  %v52 = getelementptr inbounds float, ptr %v49, i64 8
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = getelementptr inbounds float, ptr %v49, i64 16
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = getelementptr inbounds float, ptr %v49, i64 24
  %v57 = load <8 x float>, ptr %v56, align 4
  %v58 = mul i64 %v1, 0
  %v59 = add i64 %v58, %v47
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v51, <8 x float> %v14)
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v53, <8 x float> %v15)
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v55, <8 x float> %v16)
  %v67 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v57, <8 x float> %v17)
  %v68 = add i64 %v9, 2
  %v69 = mul i64 %v68, 32
  %v70 = getelementptr inbounds float, ptr %v2, i64 %v69
  %v71 = getelementptr inbounds float, ptr %v70, i64 0
  %v72 = load <8 x float>, ptr %v71, align 4
  %v73 = getelementptr inbounds float, ptr %v70, i64 8
  %v74 = load <8 x float>, ptr %v73, align 4
  %v75 = getelementptr inbounds float, ptr %v70, i64 16
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = getelementptr inbounds float, ptr %v70, i64 24
  %v78 = load <8 x float>, ptr %v77, align 4
  %v79 = mul i64 %v1, 0
  %v80 = add i64 %v79, %v68
  %v81 = getelementptr inbounds float, ptr %v0, i64 %v80
  %v82 = load float, ptr %v81, align 4
  %v83 = insertelement <8 x float> poison, float %v82, i64 0
  %v84 = shufflevector <8 x float> %v83, <8 x float> poison, <8 x i32> zeroinitializer
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v72, <8 x float> %v18)
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v74, <8 x float> %v19)
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v76, <8 x float> %v20)
  %v88 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v78, <8 x float> %v21)
  %v89 = add i64 %v9, 3
  %v90 = mul i64 %v89, 32
  %v91 = getelementptr inbounds float, ptr %v2, i64 %v90
  %v92 = getelementptr inbounds float, ptr %v91, i64 0
  %v93 = load <8 x float>, ptr %v92, align 4
  %v94 = getelementptr inbounds float, ptr %v91, i64 8
  %v95 = load <8 x float>, ptr %v94, align 4
  %v96 = getelementptr inbounds float, ptr %v91, i64 16
  %v97 = load <8 x float>, ptr %v96, align 4
  %v98 = getelementptr inbounds float, ptr %v91, i64 24
  %v99 = load <8 x float>, ptr %v98, align 4
  %v100 = mul i64 %v1, 0
  %v101 = add i64 %v100, %v89
  %v102 = getelementptr inbounds float, ptr %v0, i64 %v101
  %v103 = load float, ptr %v102, align 4
  %v104 = insertelement <8 x float> poison, float %v103, i64 0
  %v105 = shufflevector <8 x float> %v104, <8 x float> poison, <8 x i32> zeroinitializer
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v93, <8 x float> %v22)
  %v107 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v95, <8 x float> %v23)
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v97, <8 x float> %v24)
  %v109 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v99, <8 x float> %v25)
  %v110 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v111 = fadd <8 x float> %v10, %v14
  %v112 = fadd <8 x float> %v11, %v15
  %v113 = fadd <8 x float> %v12, %v16
  %v114 = fadd <8 x float> %v13, %v17
  %v115 = fadd <8 x float> %v111, %v18
  %v116 = fadd <8 x float> %v112, %v19
  %v117 = fadd <8 x float> %v113, %v20
  %v118 = fadd <8 x float> %v114, %v21
  %v119 = fadd <8 x float> %v115, %v22
  %v120 = fadd <8 x float> %v116, %v23
  %v121 = fadd <8 x float> %v117, %v24
  %v122 = fadd <8 x float> %v118, %v25
  br label %b3
b3:
  %v123 = phi i64 [ %v8, %b2 ], [ %v149, %b4 ]
  %v124 = phi <8 x float> [ %v119, %b2 ], [ %v145, %b4 ]
  %v125 = phi <8 x float> [ %v120, %b2 ], [ %v146, %b4 ]
  %v126 = phi <8 x float> [ %v121, %b2 ], [ %v147, %b4 ]
  %v127 = phi <8 x float> [ %v122, %b2 ], [ %v148, %b4 ]
  %v128 = icmp slt i64 %v123, %v3
  br i1 %v128, label %b4, label %b5
b4:
  %v129 = mul i64 %v123, 32
  %v130 = getelementptr inbounds float, ptr %v2, i64 %v129
  %v131 = getelementptr inbounds float, ptr %v130, i64 0
  %v132 = load <8 x float>, ptr %v131, align 4
  %v133 = getelementptr inbounds float, ptr %v130, i64 8
  %v134 = load <8 x float>, ptr %v133, align 4
  %v135 = getelementptr inbounds float, ptr %v130, i64 16
  %v136 = load <8 x float>, ptr %v135, align 4
  %v137 = getelementptr inbounds float, ptr %v130, i64 24
  %v138 = load <8 x float>, ptr %v137, align 4
  %v139 = mul i64 %v1, 0
  %v140 = add i64 %v139, %v123
  %v141 = getelementptr inbounds float, ptr %v0, i64 %v140
  %v142 = load float, ptr %v141, align 4
  %v143 = insertelement <8 x float> poison, float %v142, i64 0
  %v144 = shufflevector <8 x float> %v143, <8 x float> poison, <8 x i32> zeroinitializer
  %v145 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v144, <8 x float> %v132, <8 x float> %v124)
  %v146 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v144, <8 x float> %v134, <8 x float> %v125)
  %v147 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v144, <8 x float> %v136, <8 x float> %v126)
  %v148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v144, <8 x float> %v138, <8 x float> %v127)
  %v149 = add nsw i64 %v123, 1
  br label %b3
b5:
  %v150 = mul i64 %v5, 0
  %v151 = mul i64 %v6, 0
  %v152 = add i64 %v150, %v151
  %v153 = getelementptr inbounds float, ptr %v4, i64 %v152
  store <8 x float> %v124, ptr %v153, align 4
  %v154 = mul i64 %v6, 1
  %v155 = add i64 %v150, %v154
  %v156 = getelementptr inbounds float, ptr %v4, i64 %v155
  store <8 x float> %v125, ptr %v156, align 4
  %v157 = mul i64 %v6, 2
  %v158 = add i64 %v150, %v157
  %v159 = getelementptr inbounds float, ptr %v4, i64 %v158
  store <8 x float> %v126, ptr %v159, align 4
  %v160 = mul i64 %v6, 3
  %v161 = add i64 %v150, %v160
  %v162 = getelementptr inbounds float, ptr %v4, i64 %v161
  store <8 x float> %v127, ptr %v162, align 4
  ret void
}
define internal void @tile_2x4(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v88, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v76, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v87, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 32
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v28, i64 8
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = getelementptr inbounds float, ptr %v28, i64 16
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = getelementptr inbounds float, ptr %v28, i64 24
  %v36 = load <8 x float>, ptr %v35, align 4
  %v37 = mul i64 %v1, 0
  %v38 = add i64 %v37, %v9
  %v39 = getelementptr inbounds float, ptr %v0, i64 %v38
  %v40 = load float, ptr %v39, align 4
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v30, <8 x float> %v10)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v32, <8 x float> %v11)
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v34, <8 x float> %v12)
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v36, <8 x float> %v13)
  %v47 = mul i64 %v1, 1
  %v48 = add i64 %v47, %v9
  %v49 = getelementptr inbounds float, ptr %v0, i64 %v48
  %v50 = load float, ptr %v49, align 4
  %v51 = insertelement <8 x float> poison, float %v50, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v30, <8 x float> %v14)
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v32, <8 x float> %v15)
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v34, <8 x float> %v16)
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v36, <8 x float> %v17)
  %v57 = add i64 %v9, 1
  %v58 = mul i64 %v57, 32
  %v59 = getelementptr inbounds float, ptr %v2, i64 %v58
  %v60 = getelementptr inbounds float, ptr %v59, i64 0
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = getelementptr inbounds float, ptr %v59, i64 8
  %v63 = load <8 x float>, ptr %v62, align 4
  %v64 = getelementptr inbounds float, ptr %v59, i64 16
  %v65 = load <8 x float>, ptr %v64, align 4
  %v66 = getelementptr inbounds float, ptr %v59, i64 24
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = mul i64 %v1, 0
  %v69 = add i64 %v68, %v57
  %v70 = getelementptr inbounds float, ptr %v0, i64 %v69
  %v71 = load float, ptr %v70, align 4
  %v72 = insertelement <8 x float> poison, float %v71, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v61, <8 x float> %v18)
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v63, <8 x float> %v19)
  %v76 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v65, <8 x float> %v20)
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v67, <8 x float> %v21)
  %v78 = mul i64 %v1, 1
  %v79 = add i64 %v78, %v57
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v61, <8 x float> %v22)
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v63, <8 x float> %v23)
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v65, <8 x float> %v24)
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v67, <8 x float> %v25)
  %v88 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v89 = fadd <8 x float> %v10, %v18
  %v90 = fadd <8 x float> %v11, %v19
  %v91 = fadd <8 x float> %v12, %v20
  %v92 = fadd <8 x float> %v13, %v21
  %v93 = fadd <8 x float> %v14, %v22
  %v94 = fadd <8 x float> %v15, %v23
  %v95 = fadd <8 x float> %v16, %v24
  %v96 = fadd <8 x float> %v17, %v25
  br label %b3
b3:
  %v97 = phi i64 [ %v8, %b2 ], [ %v137, %b4 ]
  %v98 = phi <8 x float> [ %v89, %b2 ], [ %v123, %b4 ]
  %v99 = phi <8 x float> [ %v90, %b2 ], [ %v124, %b4 ]
  %v100 = phi <8 x float> [ %v91, %b2 ], [ %v125, %b4 ]
  %v101 = phi <8 x float> [ %v92, %b2 ], [ %v126, %b4 ]
  %v102 = phi <8 x float> [ %v93, %b2 ], [ %v133, %b4 ]
  %v103 = phi <8 x float> [ %v94, %b2 ], [ %v134, %b4 ]
  %v104 = phi <8 x float> [ %v95, %b2 ], [ %v135, %b4 ]
  %v105 = phi <8 x float> [ %v96, %b2 ], [ %v136, %b4 ]
  %v106 = icmp slt i64 %v97, %v3
  br i1 %v106, label %b4, label %b5
b4:
  %v107 = mul i64 %v97, 32
  %v108 = getelementptr inbounds float, ptr %v2, i64 %v107
  %v109 = getelementptr inbounds float, ptr %v108, i64 0
  %v110 = load <8 x float>, ptr %v109, align 4
  %v111 = getelementptr inbounds float, ptr %v108, i64 8
  %v112 = load <8 x float>, ptr %v111, align 4
  %v113 = getelementptr inbounds float, ptr %v108, i64 16
  %v114 = load <8 x float>, ptr %v113, align 4
  %v115 = getelementptr inbounds float, ptr %v108, i64 24
  %v116 = load <8 x float>, ptr %v115, align 4
  %v117 = mul i64 %v1, 0
  %v118 = add i64 %v117, %v97
  %v119 = getelementptr inbounds float, ptr %v0, i64 %v118
  %v120 = load float, ptr %v119, align 4
  %v121 = insertelement <8 x float> poison, float %v120, i64 0
  %v122 = shufflevector <8 x float> %v121, <8 x float> poison, <8 x i32> zeroinitializer
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v110, <8 x float> %v98)
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v112, <8 x float> %v99)
  %v125 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v114, <8 x float> %v100)
  %v126 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v116, <8 x float> %v101)
  %v127 = mul i64 %v1, 1
  %v128 = add i64 %v127, %v97
  %v129 = getelementptr inbounds float, ptr %v0, i64 %v128
  %v130 = load float, ptr %v129, align 4
  %v131 = insertelement <8 x float> poison, float %v130, i64 0
  %v132 = shufflevector <8 x float> %v131, <8 x float> poison, <8 x i32> zeroinitializer
  %v133 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v110, <8 x float> %v102)
  %v134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v112, <8 x float> %v103)
  %v135 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v114, <8 x float> %v104)
  %v136 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v116, <8 x float> %v105)
  %v137 = add nsw i64 %v97, 1
  br label %b3
b5:
  %v138 = mul i64 %v5, 0
  %v139 = mul i64 %v6, 0
  %v140 = add i64 %v138, %v139
  %v141 = getelementptr inbounds float, ptr %v4, i64 %v140
  store <8 x float> %v98, ptr %v141, align 4
  %v142 = mul i64 %v6, 1
  %v143 = add i64 %v138, %v142
  %v144 = getelementptr inbounds float, ptr %v4, i64 %v143
  store <8 x float> %v99, ptr %v144, align 4
  %v145 = mul i64 %v6, 2
  %v146 = add i64 %v138, %v145
  %v147 = getelementptr inbounds float, ptr %v4, i64 %v146
  store <8 x float> %v100, ptr %v147, align 4
  %v148 = mul i64 %v6, 3
  %v149 = add i64 %v138, %v148
  %v150 = getelementptr inbounds float, ptr %v4, i64 %v149
  store <8 x float> %v101, ptr %v150, align 4
  %v151 = mul i64 %v5, 1
  %v152 = mul i64 %v6, 0
  %v153 = add i64 %v151, %v152
  %v154 = getelementptr inbounds float, ptr %v4, i64 %v153
  store <8 x float> %v102, ptr %v154, align 4
  %v155 = mul i64 %v6, 1
  %v156 = add i64 %v151, %v155
  %v157 = getelementptr inbounds float, ptr %v4, i64 %v156
  store <8 x float> %v103, ptr %v157, align 4
  %v158 = mul i64 %v6, 2
  %v159 = add i64 %v151, %v158
  %v160 = getelementptr inbounds float, ptr %v4, i64 %v159
  store <8 x float> %v104, ptr %v160, align 4
  %v161 = mul i64 %v6, 3
  %v162 = add i64 %v151, %v161
  %v163 = getelementptr inbounds float, ptr %v4, i64 %v162
  store <8 x float> %v105, ptr %v163, align 4
  ret void
}
define internal void @tile_1x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v62, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v25, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v14 = icmp slt i64 %v9, %v8
  br i1 %v14, label %b1, label %b2
b1:
  %v15 = mul i64 %v9, 8
  %v16 = getelementptr inbounds float, ptr %v2, i64 %v15
  %v17 = getelementptr inbounds float, ptr %v16, i64 0
  %v18 = load <8 x float>, ptr %v17, align 4
  %v19 = mul i64 %v1, 0
  %v20 = add i64 %v19, %v9
  %v21 = getelementptr inbounds float, ptr %v0, i64 %v20
  %v22 = load float, ptr %v21, align 4
  %v23 = insertelement <8 x float> poison, float %v22, i64 0
  %v24 = shufflevector <8 x float> %v23, <8 x float> poison, <8 x i32> zeroinitializer
  %v25 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v24, <8 x float> %v18, <8 x float> %v10)
  %v26 = add i64 %v9, 1
  %v27 = mul i64 %v26, 8
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v26
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v11)
  %v38 = add i64 %v9, 2
  %v39 = mul i64 %v38, 8
  %v40 = getelementptr inbounds float, ptr %v2, i64 %v39
  %v41 = getelementptr inbounds float, ptr %v40, i64 0
  %v42 = load <8 x float>, ptr %v41, align 4
  %v43 = mul i64 %v1, 0
  %v44 = add i64 %v43, %v38
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v42, <8 x float> %v12)
  %v50 = add i64 %v9, 3
  %v51 = mul i64 %v50, 8
  %v52 = getelementptr inbounds float, ptr %v2, i64 %v51
  %v53 = getelementptr inbounds float, ptr %v52, i64 0
  %v54 = load <8 x float>, ptr %v53, align 4
  %v55 = mul i64 %v1, 0
  %v56 = add i64 %v55, %v50
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v54, <8 x float> %v13)
  %v62 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v63 = fadd <8 x float> %v10, %v11
  %v64 = fadd <8 x float> %v63, %v12
  %v65 = fadd <8 x float> %v64, %v13
  br label %b3
b3:
  %v66 = phi i64 [ %v8, %b2 ], [ %v80, %b4 ]
  %v67 = phi <8 x float> [ %v65, %b2 ], [ %v79, %b4 ]
  %v68 = icmp slt i64 %v66, %v3
  br i1 %v68, label %b4, label %b5
b4:
  %v69 = mul i64 %v66, 8
  %v70 = getelementptr inbounds float, ptr %v2, i64 %v69
  %v71 = getelementptr inbounds float, ptr %v70, i64 0
  %v72 = load <8 x float>, ptr %v71, align 4
  %v73 = mul i64 %v1, 0
  %v74 = add i64 %v73, %v66
  %v75 = getelementptr inbounds float, ptr %v0, i64 %v74
  %v76 = load float, ptr %v75, align 4
  %v77 = insertelement <8 x float> poison, float %v76, i64 0
  %v78 = shufflevector <8 x float> %v77, <8 x float> poison, <8 x i32> zeroinitializer
  %v79 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v78, <8 x float> %v72, <8 x float> %v67)
  %v80 = add nsw i64 %v66, 1
  br label %b3
b5:
  %v81 = mul i64 %v5, 0
  %v82 = mul i64 %v6, 0
  %v83 = add i64 %v81, %v82
  %v84 = getelementptr inbounds float, ptr %v4, i64 %v83
  store <8 x float> %v67, ptr %v84, align 4
  ret void
}
define internal void @tile_2x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v94, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v29, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v67, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v93, %b1 ]
  %v18 = icmp slt i64 %v9, %v8
  br i1 %v18, label %b1, label %b2
b1:
  %v19 = mul i64 %v9, 8
  %v20 = getelementptr inbounds float, ptr %v2, i64 %v19
  %v21 = getelementptr inbounds float, ptr %v20, i64 0
  %v22 = load <8 x float>, ptr %v21, align 4
  %v23 = mul i64 %v1, 0
  %v24 = add i64 %v23, %v9
  %v25 = getelementptr inbounds float, ptr %v0, i64 %v24
  %v26 = load float, ptr %v25, align 4
  %v27 = insertelement <8 x float> poison, float %v26, i64 0
  %v28 = shufflevector <8 x float> %v27, <8 x float> poison, <8 x i32> zeroinitializer
  %v29 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v28, <8 x float> %v22, <8 x float> %v10)
  %v30 = mul i64 %v1, 1
  %v31 = add i64 %v30, %v9
  %v32 = getelementptr inbounds float, ptr %v0, i64 %v31
  %v33 = load float, ptr %v32, align 4
  %v34 = insertelement <8 x float> poison, float %v33, i64 0
  %v35 = shufflevector <8 x float> %v34, <8 x float> poison, <8 x i32> zeroinitializer
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v35, <8 x float> %v22, <8 x float> %v11)
  %v37 = add i64 %v9, 1
  %v38 = mul i64 %v37, 8
  %v39 = getelementptr inbounds float, ptr %v2, i64 %v38
  %v40 = getelementptr inbounds float, ptr %v39, i64 0
  %v41 = load <8 x float>, ptr %v40, align 4
  %v42 = mul i64 %v1, 0
  %v43 = add i64 %v42, %v37
  %v44 = getelementptr inbounds float, ptr %v0, i64 %v43
  %v45 = load float, ptr %v44, align 4
  %v46 = insertelement <8 x float> poison, float %v45, i64 0
  %v47 = shufflevector <8 x float> %v46, <8 x float> poison, <8 x i32> zeroinitializer
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v47, <8 x float> %v41, <8 x float> %v12)
  %v49 = mul i64 %v1, 1
  %v50 = add i64 %v49, %v37
  %v51 = getelementptr inbounds float, ptr %v0, i64 %v50
  %v52 = load float, ptr %v51, align 4
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v41, <8 x float> %v13)
  %v56 = add i64 %v9, 2
  %v57 = mul i64 %v56, 8
  %v58 = getelementptr inbounds float, ptr %v2, i64 %v57
  %v59 = getelementptr inbounds float, ptr %v58, i64 0
  %v60 = load <8 x float>, ptr %v59, align 4
  %v61 = mul i64 %v1, 0
  %v62 = add i64 %v61, %v56
  %v63 = getelementptr inbounds float, ptr %v0, i64 %v62
  %v64 = load float, ptr %v63, align 4
  %v65 = insertelement <8 x float> poison, float %v64, i64 0
  %v66 = shufflevector <8 x float> %v65, <8 x float> poison, <8 x i32> zeroinitializer
  %v67 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v66, <8 x float> %v60, <8 x float> %v14)
  %v68 = mul i64 %v1, 1
  %v69 = add i64 %v68, %v56
  %v70 = getelementptr inbounds float, ptr %v0, i64 %v69
  %v71 = load float, ptr %v70, align 4
  %v72 = insertelement <8 x float> poison, float %v71, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v60, <8 x float> %v15)
  %v75 = add i64 %v9, 3
  %v76 = mul i64 %v75, 8
  %v77 = getelementptr inbounds float, ptr %v2, i64 %v76
  %v78 = getelementptr inbounds float, ptr %v77, i64 0
  %v79 = load <8 x float>, ptr %v78, align 4
  %v80 = mul i64 %v1, 0
  %v81 = add i64 %v80, %v75
  %v82 = getelementptr inbounds float, ptr %v0, i64 %v81
  %v83 = load float, ptr %v82, align 4
  %v84 = insertelement <8 x float> poison, float %v83, i64 0
  %v85 = shufflevector <8 x float> %v84, <8 x float> poison, <8 x i32> zeroinitializer
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v85, <8 x float> %v79, <8 x float> %v16)
  %v87 = mul i64 %v1, 1
  %v88 = add i64 %v87, %v75
  %v89 = getelementptr inbounds float, ptr %v0, i64 %v88
  %v90 = load float, ptr %v89, align 4
  %v91 = insertelement <8 x float> poison, float %v90, i64 0
  %v92 = shufflevector <8 x float> %v91, <8 x float> poison, <8 x i32> zeroinitializer
  %v93 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v92, <8 x float> %v79, <8 x float> %v17)
  %v94 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v95 = fadd <8 x float> %v10, %v12
  %v96 = fadd <8 x float> %v11, %v13
  %v97 = fadd <8 x float> %v95, %v14
  %v98 = fadd <8 x float> %v96, %v15
  %v99 = fadd <8 x float> %v97, %v16
  %v100 = fadd <8 x float> %v98, %v17
  br label %b3
b3:
  %v101 = phi i64 [ %v8, %b2 ], [ %v123, %b4 ]
  %v102 = phi <8 x float> [ %v99, %b2 ], [ %v115, %b4 ]
  %v103 = phi <8 x float> [ %v100, %b2 ], [ %v122, %b4 ]
  %v104 = icmp slt i64 %v101, %v3
  br i1 %v104, label %b4, label %b5
b4:
  %v105 = mul i64 %v101, 8
  %v106 = getelementptr inbounds float, ptr %v2, i64 %v105
  %v107 = getelementptr inbounds float, ptr %v106, i64 0
  %v108 = load <8 x float>, ptr %v107, align 4
  %v109 = mul i64 %v1, 0
  %v110 = add i64 %v109, %v101
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v108, <8 x float> %v102)
  %v116 = mul i64 %v1, 1
  %v117 = add i64 %v116, %v101
  %v118 = getelementptr inbounds float, ptr %v0, i64 %v117
  %v119 = load float, ptr %v118, align 4
  %v120 = insertelement <8 x float> poison, float %v119, i64 0
  %v121 = shufflevector <8 x float> %v120, <8 x float> poison, <8 x i32> zeroinitializer
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v121, <8 x float> %v108, <8 x float> %v103)
  %v123 = add nsw i64 %v101, 1
  br label %b3
b5:
  %v124 = mul i64 %v5, 0
  %v125 = mul i64 %v6, 0
  %v126 = add i64 %v124, %v125
  %v127 = getelementptr inbounds float, ptr %v4, i64 %v126
  store <8 x float> %v102, ptr %v127, align 4
  %v128 = mul i64 %v5, 1
  %v129 = mul i64 %v6, 0
  %v130 = add i64 %v128, %v129
  %v131 = getelementptr inbounds float, ptr %v4, i64 %v130
  store <8 x float> %v103, ptr %v131, align 4
  ret void
}
define internal void @tile_3x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v126, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v92, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v99, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v111, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v118, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v125, %b1 ]
  %v22 = icmp slt i64 %v9, %v8
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v9, 8
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v9
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v10)
  %v34 = mul i64 %v1, 1
  %v35 = add i64 %v34, %v9
  %v36 = getelementptr inbounds float, ptr %v0, i64 %v35
  %v37 = load float, ptr %v36, align 4
  %v38 = insertelement <8 x float> poison, float %v37, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v26, <8 x float> %v11)
  %v41 = mul i64 %v1, 2
  %v42 = add i64 %v41, %v9
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v26, <8 x float> %v12)
  %v48 = add i64 %v9, 1
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
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v52, <8 x float> %v13)
  %v60 = mul i64 %v1, 1
  %v61 = add i64 %v60, %v48
  %v62 = getelementptr inbounds float, ptr %v0, i64 %v61
  %v63 = load float, ptr %v62, align 4
  %v64 = insertelement <8 x float> poison, float %v63, i64 0
  %v65 = shufflevector <8 x float> %v64, <8 x float> poison, <8 x i32> zeroinitializer
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v52, <8 x float> %v14)
  %v67 = mul i64 %v1, 2
  %v68 = add i64 %v67, %v48
  %v69 = getelementptr inbounds float, ptr %v0, i64 %v68
  %v70 = load float, ptr %v69, align 4
  %v71 = insertelement <8 x float> poison, float %v70, i64 0
  %v72 = shufflevector <8 x float> %v71, <8 x float> poison, <8 x i32> zeroinitializer
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v52, <8 x float> %v15)
  %v74 = add i64 %v9, 2
  %v75 = mul i64 %v74, 8
  %v76 = getelementptr inbounds float, ptr %v2, i64 %v75
  %v77 = getelementptr inbounds float, ptr %v76, i64 0
  %v78 = load <8 x float>, ptr %v77, align 4
  %v79 = mul i64 %v1, 0
  %v80 = add i64 %v79, %v74
  %v81 = getelementptr inbounds float, ptr %v0, i64 %v80
  %v82 = load float, ptr %v81, align 4
  %v83 = insertelement <8 x float> poison, float %v82, i64 0
  %v84 = shufflevector <8 x float> %v83, <8 x float> poison, <8 x i32> zeroinitializer
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v78, <8 x float> %v16)
  %v86 = mul i64 %v1, 1
  %v87 = add i64 %v86, %v74
  %v88 = getelementptr inbounds float, ptr %v0, i64 %v87
  %v89 = load float, ptr %v88, align 4
  %v90 = insertelement <8 x float> poison, float %v89, i64 0
  %v91 = shufflevector <8 x float> %v90, <8 x float> poison, <8 x i32> zeroinitializer
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v91, <8 x float> %v78, <8 x float> %v17)
  %v93 = mul i64 %v1, 2
  %v94 = add i64 %v93, %v74
  %v95 = getelementptr inbounds float, ptr %v0, i64 %v94
  %v96 = load float, ptr %v95, align 4
  %v97 = insertelement <8 x float> poison, float %v96, i64 0
  %v98 = shufflevector <8 x float> %v97, <8 x float> poison, <8 x i32> zeroinitializer
  %v99 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> %v78, <8 x float> %v18)
  %v100 = add i64 %v9, 3
  %v101 = mul i64 %v100, 8
  %v102 = getelementptr inbounds float, ptr %v2, i64 %v101
  %v103 = getelementptr inbounds float, ptr %v102, i64 0
  %v104 = load <8 x float>, ptr %v103, align 4
  %v105 = mul i64 %v1, 0
  %v106 = add i64 %v105, %v100
  %v107 = getelementptr inbounds float, ptr %v0, i64 %v106
  %v108 = load float, ptr %v107, align 4
  %v109 = insertelement <8 x float> poison, float %v108, i64 0
  %v110 = shufflevector <8 x float> %v109, <8 x float> poison, <8 x i32> zeroinitializer
  %v111 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v110, <8 x float> %v104, <8 x float> %v19)
  %v112 = mul i64 %v1, 1
  %v113 = add i64 %v112, %v100
  %v114 = getelementptr inbounds float, ptr %v0, i64 %v113
  %v115 = load float, ptr %v114, align 4
  %v116 = insertelement <8 x float> poison, float %v115, i64 0
  %v117 = shufflevector <8 x float> %v116, <8 x float> poison, <8 x i32> zeroinitializer
  %v118 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v117, <8 x float> %v104, <8 x float> %v20)
  %v119 = mul i64 %v1, 2
  %v120 = add i64 %v119, %v100
  %v121 = getelementptr inbounds float, ptr %v0, i64 %v120
  %v122 = load float, ptr %v121, align 4
  %v123 = insertelement <8 x float> poison, float %v122, i64 0
  %v124 = shufflevector <8 x float> %v123, <8 x float> poison, <8 x i32> zeroinitializer
  %v125 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v124, <8 x float> %v104, <8 x float> %v21)
  %v126 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v127 = fadd <8 x float> %v10, %v13
  %v128 = fadd <8 x float> %v11, %v14
  %v129 = fadd <8 x float> %v12, %v15
  %v130 = fadd <8 x float> %v127, %v16
  %v131 = fadd <8 x float> %v128, %v17
  %v132 = fadd <8 x float> %v129, %v18
  %v133 = fadd <8 x float> %v130, %v19
  %v134 = fadd <8 x float> %v131, %v20
  %v135 = fadd <8 x float> %v132, %v21
  br label %b3
b3:
  %v136 = phi i64 [ %v8, %b2 ], [ %v166, %b4 ]
  %v137 = phi <8 x float> [ %v133, %b2 ], [ %v151, %b4 ]
  %v138 = phi <8 x float> [ %v134, %b2 ], [ %v158, %b4 ]
  %v139 = phi <8 x float> [ %v135, %b2 ], [ %v165, %b4 ]
  %v140 = icmp slt i64 %v136, %v3
  br i1 %v140, label %b4, label %b5
b4:
  %v141 = mul i64 %v136, 8
  %v142 = getelementptr inbounds float, ptr %v2, i64 %v141
  %v143 = getelementptr inbounds float, ptr %v142, i64 0
  %v144 = load <8 x float>, ptr %v143, align 4
  %v145 = mul i64 %v1, 0
  %v146 = add i64 %v145, %v136
  %v147 = getelementptr inbounds float, ptr %v0, i64 %v146
  %v148 = load float, ptr %v147, align 4
  %v149 = insertelement <8 x float> poison, float %v148, i64 0
  %v150 = shufflevector <8 x float> %v149, <8 x float> poison, <8 x i32> zeroinitializer
  %v151 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v150, <8 x float> %v144, <8 x float> %v137)
  %v152 = mul i64 %v1, 1
  %v153 = add i64 %v152, %v136
  %v154 = getelementptr inbounds float, ptr %v0, i64 %v153
  %v155 = load float, ptr %v154, align 4
  %v156 = insertelement <8 x float> poison, float %v155, i64 0
  %v157 = shufflevector <8 x float> %v156, <8 x float> poison, <8 x i32> zeroinitializer
  %v158 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v157, <8 x float> %v144, <8 x float> %v138)
  %v159 = mul i64 %v1, 2
  %v160 = add i64 %v159, %v136
  %v161 = getelementptr inbounds float, ptr %v0, i64 %v160
  %v162 = load float, ptr %v161, align 4
  %v163 = insertelement <8 x float> poison, float %v162, i64 0
  %v164 = shufflevector <8 x float> %v163, <8 x float> poison, <8 x i32> zeroinitializer
  %v165 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v164, <8 x float> %v144, <8 x float> %v139)
  %v166 = add nsw i64 %v136, 1
  br label %b3
b5:
  %v167 = mul i64 %v5, 0
  %v168 = mul i64 %v6, 0
  %v169 = add i64 %v167, %v168
  %v170 = getelementptr inbounds float, ptr %v4, i64 %v169
  store <8 x float> %v137, ptr %v170, align 4
  %v171 = mul i64 %v5, 1
  %v172 = mul i64 %v6, 0
  %v173 = add i64 %v171, %v172
  %v174 = getelementptr inbounds float, ptr %v4, i64 %v173
  store <8 x float> %v138, ptr %v174, align 4
  %v175 = mul i64 %v5, 2
  %v176 = mul i64 %v6, 0
  %v177 = add i64 %v175, %v176
  %v178 = getelementptr inbounds float, ptr %v4, i64 %v177
  store <8 x float> %v139, ptr %v178, align 4
  ret void
}
define internal void @tile_4x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v158, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v58, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v70, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v91, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v103, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v110, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v117, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v124, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v136, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v143, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v150, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v157, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 8
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v9
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v10)
  %v38 = mul i64 %v1, 1
  %v39 = add i64 %v38, %v9
  %v40 = getelementptr inbounds float, ptr %v0, i64 %v39
  %v41 = load float, ptr %v40, align 4
  %v42 = insertelement <8 x float> poison, float %v41, i64 0
  %v43 = shufflevector <8 x float> %v42, <8 x float> poison, <8 x i32> zeroinitializer
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v30, <8 x float> %v11)
  %v45 = mul i64 %v1, 2
  %v46 = add i64 %v45, %v9
  %v47 = getelementptr inbounds float, ptr %v0, i64 %v46
  %v48 = load float, ptr %v47, align 4
  %v49 = insertelement <8 x float> poison, float %v48, i64 0
  %v50 = shufflevector <8 x float> %v49, <8 x float> poison, <8 x i32> zeroinitializer
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v30, <8 x float> %v12)
  %v52 = mul i64 %v1, 3
  %v53 = add i64 %v52, %v9
  %v54 = getelementptr inbounds float, ptr %v0, i64 %v53
  %v55 = load float, ptr %v54, align 4
  %v56 = insertelement <8 x float> poison, float %v55, i64 0
  %v57 = shufflevector <8 x float> %v56, <8 x float> poison, <8 x i32> zeroinitializer
  %v58 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v57, <8 x float> %v30, <8 x float> %v13)
  %v59 = add i64 %v9, 1
  %v60 = mul i64 %v59, 8
  %v61 = getelementptr inbounds float, ptr %v2, i64 %v60
  %v62 = getelementptr inbounds float, ptr %v61, i64 0
  %v63 = load <8 x float>, ptr %v62, align 4
  %v64 = mul i64 %v1, 0
  %v65 = add i64 %v64, %v59
  %v66 = getelementptr inbounds float, ptr %v0, i64 %v65
  %v67 = load float, ptr %v66, align 4
  %v68 = insertelement <8 x float> poison, float %v67, i64 0
  %v69 = shufflevector <8 x float> %v68, <8 x float> poison, <8 x i32> zeroinitializer
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v63, <8 x float> %v14)
  %v71 = mul i64 %v1, 1
  %v72 = add i64 %v71, %v59
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v63, <8 x float> %v15)
  %v78 = mul i64 %v1, 2
  %v79 = add i64 %v78, %v59
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v63, <8 x float> %v16)
  %v85 = mul i64 %v1, 3
  %v86 = add i64 %v85, %v59
  %v87 = getelementptr inbounds float, ptr %v0, i64 %v86
  %v88 = load float, ptr %v87, align 4
  %v89 = insertelement <8 x float> poison, float %v88, i64 0
  %v90 = shufflevector <8 x float> %v89, <8 x float> poison, <8 x i32> zeroinitializer
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v63, <8 x float> %v17)
  %v92 = add i64 %v9, 2
  %v93 = mul i64 %v92, 8
  %v94 = getelementptr inbounds float, ptr %v2, i64 %v93
  %v95 = getelementptr inbounds float, ptr %v94, i64 0
  %v96 = load <8 x float>, ptr %v95, align 4
  %v97 = mul i64 %v1, 0
  %v98 = add i64 %v97, %v92
  %v99 = getelementptr inbounds float, ptr %v0, i64 %v98
  %v100 = load float, ptr %v99, align 4
  %v101 = insertelement <8 x float> poison, float %v100, i64 0
  %v102 = shufflevector <8 x float> %v101, <8 x float> poison, <8 x i32> zeroinitializer
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v96, <8 x float> %v18)
  %v104 = mul i64 %v1, 1
  %v105 = add i64 %v104, %v92
  %v106 = getelementptr inbounds float, ptr %v0, i64 %v105
  %v107 = load float, ptr %v106, align 4
  %v108 = insertelement <8 x float> poison, float %v107, i64 0
  %v109 = shufflevector <8 x float> %v108, <8 x float> poison, <8 x i32> zeroinitializer
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v109, <8 x float> %v96, <8 x float> %v19)
  %v111 = mul i64 %v1, 2
  %v112 = add i64 %v111, %v92
  %v113 = getelementptr inbounds float, ptr %v0, i64 %v112
  %v114 = load float, ptr %v113, align 4
  %v115 = insertelement <8 x float> poison, float %v114, i64 0
  %v116 = shufflevector <8 x float> %v115, <8 x float> poison, <8 x i32> zeroinitializer
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v96, <8 x float> %v20)
  %v118 = mul i64 %v1, 3
  %v119 = add i64 %v118, %v92
  %v120 = getelementptr inbounds float, ptr %v0, i64 %v119
  %v121 = load float, ptr %v120, align 4
  %v122 = insertelement <8 x float> poison, float %v121, i64 0
  %v123 = shufflevector <8 x float> %v122, <8 x float> poison, <8 x i32> zeroinitializer
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v123, <8 x float> %v96, <8 x float> %v21)
  %v125 = add i64 %v9, 3
  %v126 = mul i64 %v125, 8
  %v127 = getelementptr inbounds float, ptr %v2, i64 %v126
  %v128 = getelementptr inbounds float, ptr %v127, i64 0
  %v129 = load <8 x float>, ptr %v128, align 4
  %v130 = mul i64 %v1, 0
  %v131 = add i64 %v130, %v125
  %v132 = getelementptr inbounds float, ptr %v0, i64 %v131
  %v133 = load float, ptr %v132, align 4
  %v134 = insertelement <8 x float> poison, float %v133, i64 0
  %v135 = shufflevector <8 x float> %v134, <8 x float> poison, <8 x i32> zeroinitializer
  %v136 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v135, <8 x float> %v129, <8 x float> %v22)
  %v137 = mul i64 %v1, 1
  %v138 = add i64 %v137, %v125
  %v139 = getelementptr inbounds float, ptr %v0, i64 %v138
  %v140 = load float, ptr %v139, align 4
  %v141 = insertelement <8 x float> poison, float %v140, i64 0
  %v142 = shufflevector <8 x float> %v141, <8 x float> poison, <8 x i32> zeroinitializer
  %v143 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v129, <8 x float> %v23)
  %v144 = mul i64 %v1, 2
  %v145 = add i64 %v144, %v125
  %v146 = getelementptr inbounds float, ptr %v0, i64 %v145
  %v147 = load float, ptr %v146, align 4
  %v148 = insertelement <8 x float> poison, float %v147, i64 0
  %v149 = shufflevector <8 x float> %v148, <8 x float> poison, <8 x i32> zeroinitializer
  %v150 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v149, <8 x float> %v129, <8 x float> %v24)
  %v151 = mul i64 %v1, 3
  %v152 = add i64 %v151, %v125
  %v153 = getelementptr inbounds float, ptr %v0, i64 %v152
  %v154 = load float, ptr %v153, align 4
  %v155 = insertelement <8 x float> poison, float %v154, i64 0
  %v156 = shufflevector <8 x float> %v155, <8 x float> poison, <8 x i32> zeroinitializer
  %v157 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v129, <8 x float> %v25)
  %v158 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v159 = fadd <8 x float> %v10, %v14
  %v160 = fadd <8 x float> %v11, %v15
  %v161 = fadd <8 x float> %v12, %v16
  %v162 = fadd <8 x float> %v13, %v17
  %v163 = fadd <8 x float> %v159, %v18
  %v164 = fadd <8 x float> %v160, %v19
  %v165 = fadd <8 x float> %v161, %v20
  %v166 = fadd <8 x float> %v162, %v21
  %v167 = fadd <8 x float> %v163, %v22
  %v168 = fadd <8 x float> %v164, %v23
  %v169 = fadd <8 x float> %v165, %v24
  %v170 = fadd <8 x float> %v166, %v25
  br label %b3
b3:
  %v171 = phi i64 [ %v8, %b2 ], [ %v209, %b4 ]
  %v172 = phi <8 x float> [ %v167, %b2 ], [ %v187, %b4 ]
  %v173 = phi <8 x float> [ %v168, %b2 ], [ %v194, %b4 ]
  %v174 = phi <8 x float> [ %v169, %b2 ], [ %v201, %b4 ]
  %v175 = phi <8 x float> [ %v170, %b2 ], [ %v208, %b4 ]
  %v176 = icmp slt i64 %v171, %v3
  br i1 %v176, label %b4, label %b5
b4:
  %v177 = mul i64 %v171, 8
  %v178 = getelementptr inbounds float, ptr %v2, i64 %v177
  %v179 = getelementptr inbounds float, ptr %v178, i64 0
  %v180 = load <8 x float>, ptr %v179, align 4
  %v181 = mul i64 %v1, 0
  %v182 = add i64 %v181, %v171
  %v183 = getelementptr inbounds float, ptr %v0, i64 %v182
  %v184 = load float, ptr %v183, align 4
  %v185 = insertelement <8 x float> poison, float %v184, i64 0
  %v186 = shufflevector <8 x float> %v185, <8 x float> poison, <8 x i32> zeroinitializer
  %v187 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v186, <8 x float> %v180, <8 x float> %v172)
  %v188 = mul i64 %v1, 1
  %v189 = add i64 %v188, %v171
  %v190 = getelementptr inbounds float, ptr %v0, i64 %v189
  %v191 = load float, ptr %v190, align 4
  %v192 = insertelement <8 x float> poison, float %v191, i64 0
  %v193 = shufflevector <8 x float> %v192, <8 x float> poison, <8 x i32> zeroinitializer
  %v194 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v193, <8 x float> %v180, <8 x float> %v173)
  %v195 = mul i64 %v1, 2
  %v196 = add i64 %v195, %v171
  %v197 = getelementptr inbounds float, ptr %v0, i64 %v196
  %v198 = load float, ptr %v197, align 4
  %v199 = insertelement <8 x float> poison, float %v198, i64 0
  %v200 = shufflevector <8 x float> %v199, <8 x float> poison, <8 x i32> zeroinitializer
  %v201 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v200, <8 x float> %v180, <8 x float> %v174)
  %v202 = mul i64 %v1, 3
  %v203 = add i64 %v202, %v171
  %v204 = getelementptr inbounds float, ptr %v0, i64 %v203
  %v205 = load float, ptr %v204, align 4
  %v206 = insertelement <8 x float> poison, float %v205, i64 0
  %v207 = shufflevector <8 x float> %v206, <8 x float> poison, <8 x i32> zeroinitializer
  %v208 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v207, <8 x float> %v180, <8 x float> %v175)
  %v209 = add nsw i64 %v171, 1
  br label %b3
b5:
  %v210 = mul i64 %v5, 0
  %v211 = mul i64 %v6, 0
  %v212 = add i64 %v210, %v211
  %v213 = getelementptr inbounds float, ptr %v4, i64 %v212
  store <8 x float> %v172, ptr %v213, align 4
  %v214 = mul i64 %v5, 1
  %v215 = mul i64 %v6, 0
  %v216 = add i64 %v214, %v215
  %v217 = getelementptr inbounds float, ptr %v4, i64 %v216
  store <8 x float> %v173, ptr %v217, align 4
  %v218 = mul i64 %v5, 2
  %v219 = mul i64 %v6, 0
  %v220 = add i64 %v218, %v219
  %v221 = getelementptr inbounds float, ptr %v4, i64 %v220
  store <8 x float> %v174, ptr %v221, align 4
  %v222 = mul i64 %v5, 3
  %v223 = mul i64 %v6, 0
  %v224 = add i64 %v222, %v223
  %v225 = getelementptr inbounds float, ptr %v4, i64 %v224
  store <8 x float> %v175, ptr %v225, align 4
  ret void
}
define internal void @tile_5x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 3
  %v8 = mul i64 %v7, 3
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v145, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v50, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v76, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v90, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v97, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v104, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v116, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v123, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v130, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v137, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v144, %b1 ]
  %v25 = icmp slt i64 %v9, %v8
  br i1 %v25, label %b1, label %b2
b1:
  %v26 = mul i64 %v9, 8
  %v27 = getelementptr inbounds float, ptr %v2, i64 %v26
  %v28 = getelementptr inbounds float, ptr %v27, i64 0
  %v29 = load <8 x float>, ptr %v28, align 4
  %v30 = mul i64 %v1, 0
  %v31 = add i64 %v30, %v9
  %v32 = getelementptr inbounds float, ptr %v0, i64 %v31
  %v33 = load float, ptr %v32, align 4
  %v34 = insertelement <8 x float> poison, float %v33, i64 0
  %v35 = shufflevector <8 x float> %v34, <8 x float> poison, <8 x i32> zeroinitializer
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v35, <8 x float> %v29, <8 x float> %v10)
  %v37 = mul i64 %v1, 1
  %v38 = add i64 %v37, %v9
  %v39 = getelementptr inbounds float, ptr %v0, i64 %v38
  %v40 = load float, ptr %v39, align 4
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v29, <8 x float> %v11)
  %v44 = mul i64 %v1, 2
  %v45 = add i64 %v44, %v9
  %v46 = getelementptr inbounds float, ptr %v0, i64 %v45
  %v47 = load float, ptr %v46, align 4
  %v48 = insertelement <8 x float> poison, float %v47, i64 0
  %v49 = shufflevector <8 x float> %v48, <8 x float> poison, <8 x i32> zeroinitializer
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v49, <8 x float> %v29, <8 x float> %v12)
  %v51 = mul i64 %v1, 3
  %v52 = add i64 %v51, %v9
  %v53 = getelementptr inbounds float, ptr %v0, i64 %v52
  %v54 = load float, ptr %v53, align 4
  %v55 = insertelement <8 x float> poison, float %v54, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v29, <8 x float> %v13)
  %v58 = mul i64 %v1, 4
  %v59 = add i64 %v58, %v9
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v29, <8 x float> %v14)
  %v65 = add i64 %v9, 1
  %v66 = mul i64 %v65, 8
  %v67 = getelementptr inbounds float, ptr %v2, i64 %v66
  %v68 = getelementptr inbounds float, ptr %v67, i64 0
  %v69 = load <8 x float>, ptr %v68, align 4
  %v70 = mul i64 %v1, 0
  %v71 = add i64 %v70, %v65
  %v72 = getelementptr inbounds float, ptr %v0, i64 %v71
  %v73 = load float, ptr %v72, align 4
  %v74 = insertelement <8 x float> poison, float %v73, i64 0
  %v75 = shufflevector <8 x float> %v74, <8 x float> poison, <8 x i32> zeroinitializer
  %v76 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v69, <8 x float> %v15)
  %v77 = mul i64 %v1, 1
  %v78 = add i64 %v77, %v65
  %v79 = getelementptr inbounds float, ptr %v0, i64 %v78
  %v80 = load float, ptr %v79, align 4
  %v81 = insertelement <8 x float> poison, float %v80, i64 0
  %v82 = shufflevector <8 x float> %v81, <8 x float> poison, <8 x i32> zeroinitializer
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v69, <8 x float> %v16)
  %v84 = mul i64 %v1, 2
  %v85 = add i64 %v84, %v65
  %v86 = getelementptr inbounds float, ptr %v0, i64 %v85
  %v87 = load float, ptr %v86, align 4
  %v88 = insertelement <8 x float> poison, float %v87, i64 0
  %v89 = shufflevector <8 x float> %v88, <8 x float> poison, <8 x i32> zeroinitializer
  %v90 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v89, <8 x float> %v69, <8 x float> %v17)
  %v91 = mul i64 %v1, 3
  %v92 = add i64 %v91, %v65
  %v93 = getelementptr inbounds float, ptr %v0, i64 %v92
  %v94 = load float, ptr %v93, align 4
  %v95 = insertelement <8 x float> poison, float %v94, i64 0
  %v96 = shufflevector <8 x float> %v95, <8 x float> poison, <8 x i32> zeroinitializer
  %v97 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v96, <8 x float> %v69, <8 x float> %v18)
  %v98 = mul i64 %v1, 4
  %v99 = add i64 %v98, %v65
  %v100 = getelementptr inbounds float, ptr %v0, i64 %v99
  %v101 = load float, ptr %v100, align 4
  %v102 = insertelement <8 x float> poison, float %v101, i64 0
  %v103 = shufflevector <8 x float> %v102, <8 x float> poison, <8 x i32> zeroinitializer
  %v104 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v69, <8 x float> %v19)
  %v105 = add i64 %v9, 2
  %v106 = mul i64 %v105, 8
  %v107 = getelementptr inbounds float, ptr %v2, i64 %v106
  %v108 = getelementptr inbounds float, ptr %v107, i64 0
  %v109 = load <8 x float>, ptr %v108, align 4
  %v110 = mul i64 %v1, 0
  %v111 = add i64 %v110, %v105
  %v112 = getelementptr inbounds float, ptr %v0, i64 %v111
  %v113 = load float, ptr %v112, align 4
  %v114 = insertelement <8 x float> poison, float %v113, i64 0
  %v115 = shufflevector <8 x float> %v114, <8 x float> poison, <8 x i32> zeroinitializer
  %v116 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v115, <8 x float> %v109, <8 x float> %v20)
  %v117 = mul i64 %v1, 1
  %v118 = add i64 %v117, %v105
  %v119 = getelementptr inbounds float, ptr %v0, i64 %v118
  %v120 = load float, ptr %v119, align 4
  %v121 = insertelement <8 x float> poison, float %v120, i64 0
  %v122 = shufflevector <8 x float> %v121, <8 x float> poison, <8 x i32> zeroinitializer
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v109, <8 x float> %v21)
  %v124 = mul i64 %v1, 2
  %v125 = add i64 %v124, %v105
  %v126 = getelementptr inbounds float, ptr %v0, i64 %v125
  %v127 = load float, ptr %v126, align 4
  %v128 = insertelement <8 x float> poison, float %v127, i64 0
  %v129 = shufflevector <8 x float> %v128, <8 x float> poison, <8 x i32> zeroinitializer
  %v130 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v129, <8 x float> %v109, <8 x float> %v22)
  %v131 = mul i64 %v1, 3
  %v132 = add i64 %v131, %v105
  %v133 = getelementptr inbounds float, ptr %v0, i64 %v132
  %v134 = load float, ptr %v133, align 4
  %v135 = insertelement <8 x float> poison, float %v134, i64 0
  %v136 = shufflevector <8 x float> %v135, <8 x float> poison, <8 x i32> zeroinitializer
  %v137 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v136, <8 x float> %v109, <8 x float> %v23)
  %v138 = mul i64 %v1, 4
  %v139 = add i64 %v138, %v105
  %v140 = getelementptr inbounds float, ptr %v0, i64 %v139
  %v141 = load float, ptr %v140, align 4
  %v142 = insertelement <8 x float> poison, float %v141, i64 0
  %v143 = shufflevector <8 x float> %v142, <8 x float> poison, <8 x i32> zeroinitializer
  %v144 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v143, <8 x float> %v109, <8 x float> %v24)
  %v145 = add nsw i64 %v9, 3
  br label %b0
b2:
  %v146 = fadd <8 x float> %v10, %v15
  %v147 = fadd <8 x float> %v11, %v16
  %v148 = fadd <8 x float> %v12, %v17
  %v149 = fadd <8 x float> %v13, %v18
  %v150 = fadd <8 x float> %v14, %v19
  %v151 = fadd <8 x float> %v146, %v20
  %v152 = fadd <8 x float> %v147, %v21
  %v153 = fadd <8 x float> %v148, %v22
  %v154 = fadd <8 x float> %v149, %v23
  %v155 = fadd <8 x float> %v150, %v24
  br label %b3
b3:
  %v156 = phi i64 [ %v8, %b2 ], [ %v202, %b4 ]
  %v157 = phi <8 x float> [ %v151, %b2 ], [ %v173, %b4 ]
  %v158 = phi <8 x float> [ %v152, %b2 ], [ %v180, %b4 ]
  %v159 = phi <8 x float> [ %v153, %b2 ], [ %v187, %b4 ]
  %v160 = phi <8 x float> [ %v154, %b2 ], [ %v194, %b4 ]
  %v161 = phi <8 x float> [ %v155, %b2 ], [ %v201, %b4 ]
  %v162 = icmp slt i64 %v156, %v3
  br i1 %v162, label %b4, label %b5
b4:
  %v163 = mul i64 %v156, 8
  %v164 = getelementptr inbounds float, ptr %v2, i64 %v163
  %v165 = getelementptr inbounds float, ptr %v164, i64 0
  %v166 = load <8 x float>, ptr %v165, align 4
  %v167 = mul i64 %v1, 0
  %v168 = add i64 %v167, %v156
  %v169 = getelementptr inbounds float, ptr %v0, i64 %v168
  %v170 = load float, ptr %v169, align 4
  %v171 = insertelement <8 x float> poison, float %v170, i64 0
  %v172 = shufflevector <8 x float> %v171, <8 x float> poison, <8 x i32> zeroinitializer
  %v173 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v172, <8 x float> %v166, <8 x float> %v157)
  %v174 = mul i64 %v1, 1
  %v175 = add i64 %v174, %v156
  %v176 = getelementptr inbounds float, ptr %v0, i64 %v175
  %v177 = load float, ptr %v176, align 4
  %v178 = insertelement <8 x float> poison, float %v177, i64 0
  %v179 = shufflevector <8 x float> %v178, <8 x float> poison, <8 x i32> zeroinitializer
  %v180 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v179, <8 x float> %v166, <8 x float> %v158)
  %v181 = mul i64 %v1, 2
  %v182 = add i64 %v181, %v156
  %v183 = getelementptr inbounds float, ptr %v0, i64 %v182
  %v184 = load float, ptr %v183, align 4
  %v185 = insertelement <8 x float> poison, float %v184, i64 0
  %v186 = shufflevector <8 x float> %v185, <8 x float> poison, <8 x i32> zeroinitializer
  %v187 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v186, <8 x float> %v166, <8 x float> %v159)
  %v188 = mul i64 %v1, 3
  %v189 = add i64 %v188, %v156
  %v190 = getelementptr inbounds float, ptr %v0, i64 %v189
  %v191 = load float, ptr %v190, align 4
  %v192 = insertelement <8 x float> poison, float %v191, i64 0
  %v193 = shufflevector <8 x float> %v192, <8 x float> poison, <8 x i32> zeroinitializer
  %v194 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v193, <8 x float> %v166, <8 x float> %v160)
  %v195 = mul i64 %v1, 4
  %v196 = add i64 %v195, %v156
  %v197 = getelementptr inbounds float, ptr %v0, i64 %v196
  %v198 = load float, ptr %v197, align 4
  %v199 = insertelement <8 x float> poison, float %v198, i64 0
  %v200 = shufflevector <8 x float> %v199, <8 x float> poison, <8 x i32> zeroinitializer
  %v201 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v200, <8 x float> %v166, <8 x float> %v161)
  %v202 = add nsw i64 %v156, 1
  br label %b3
b5:
  %v203 = mul i64 %v5, 0
  %v204 = mul i64 %v6, 0
  %v205 = add i64 %v203, %v204
  %v206 = getelementptr inbounds float, ptr %v4, i64 %v205
  store <8 x float> %v157, ptr %v206, align 4
  %v207 = mul i64 %v5, 1
  %v208 = mul i64 %v6, 0
  %v209 = add i64 %v207, %v208
  %v210 = getelementptr inbounds float, ptr %v4, i64 %v209
  store <8 x float> %v158, ptr %v210, align 4
  %v211 = mul i64 %v5, 2
  %v212 = mul i64 %v6, 0
  %v213 = add i64 %v211, %v212
  %v214 = getelementptr inbounds float, ptr %v4, i64 %v213
  store <8 x float> %v159, ptr %v214, align 4
  %v215 = mul i64 %v5, 3
  %v216 = mul i64 %v6, 0
  %v217 = add i64 %v215, %v216
  %v218 = getelementptr inbounds float, ptr %v4, i64 %v217
  store <8 x float> %v160, ptr %v218, align 4
  %v219 = mul i64 %v5, 4
  %v220 = mul i64 %v6, 0
  %v221 = add i64 %v219, %v220
  %v222 = getelementptr inbounds float, ptr %v4, i64 %v221
  store <8 x float> %v161, ptr %v222, align 4
  ret void
}
define internal void @tile_6x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v116, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v80, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v87, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v94, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v101, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v115, %b1 ]
  %v22 = icmp slt i64 %v9, %v8
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v9, 8
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v9
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v10)
  %v34 = mul i64 %v1, 1
  %v35 = add i64 %v34, %v9
  %v36 = getelementptr inbounds float, ptr %v0, i64 %v35
  %v37 = load float, ptr %v36, align 4
  %v38 = insertelement <8 x float> poison, float %v37, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v26, <8 x float> %v11)
  %v41 = mul i64 %v1, 2
  %v42 = add i64 %v41, %v9
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v26, <8 x float> %v12)
  %v48 = mul i64 %v1, 3
  %v49 = add i64 %v48, %v9
  %v50 = getelementptr inbounds float, ptr %v0, i64 %v49
  %v51 = load float, ptr %v50, align 4
  %v52 = insertelement <8 x float> poison, float %v51, i64 0
  %v53 = shufflevector <8 x float> %v52, <8 x float> poison, <8 x i32> zeroinitializer
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v53, <8 x float> %v26, <8 x float> %v13)
  %v55 = mul i64 %v1, 4
  %v56 = add i64 %v55, %v9
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v26, <8 x float> %v14)
  %v62 = mul i64 %v1, 5
  %v63 = add i64 %v62, %v9
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v26, <8 x float> %v15)
  %v69 = add i64 %v9, 1
  %v70 = mul i64 %v69, 8
  %v71 = getelementptr inbounds float, ptr %v2, i64 %v70
  %v72 = getelementptr inbounds float, ptr %v71, i64 0
  %v73 = load <8 x float>, ptr %v72, align 4
  %v74 = mul i64 %v1, 0
  %v75 = add i64 %v74, %v69
  %v76 = getelementptr inbounds float, ptr %v0, i64 %v75
  %v77 = load float, ptr %v76, align 4
  %v78 = insertelement <8 x float> poison, float %v77, i64 0
  %v79 = shufflevector <8 x float> %v78, <8 x float> poison, <8 x i32> zeroinitializer
  %v80 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v79, <8 x float> %v73, <8 x float> %v16)
  %v81 = mul i64 %v1, 1
  %v82 = add i64 %v81, %v69
  %v83 = getelementptr inbounds float, ptr %v0, i64 %v82
  %v84 = load float, ptr %v83, align 4
  %v85 = insertelement <8 x float> poison, float %v84, i64 0
  %v86 = shufflevector <8 x float> %v85, <8 x float> poison, <8 x i32> zeroinitializer
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v86, <8 x float> %v73, <8 x float> %v17)
  %v88 = mul i64 %v1, 2
  %v89 = add i64 %v88, %v69
  %v90 = getelementptr inbounds float, ptr %v0, i64 %v89
  %v91 = load float, ptr %v90, align 4
  %v92 = insertelement <8 x float> poison, float %v91, i64 0
  %v93 = shufflevector <8 x float> %v92, <8 x float> poison, <8 x i32> zeroinitializer
  %v94 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v93, <8 x float> %v73, <8 x float> %v18)
  %v95 = mul i64 %v1, 3
  %v96 = add i64 %v95, %v69
  %v97 = getelementptr inbounds float, ptr %v0, i64 %v96
  %v98 = load float, ptr %v97, align 4
  %v99 = insertelement <8 x float> poison, float %v98, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v73, <8 x float> %v19)
  %v102 = mul i64 %v1, 4
  %v103 = add i64 %v102, %v69
  %v104 = getelementptr inbounds float, ptr %v0, i64 %v103
  %v105 = load float, ptr %v104, align 4
  %v106 = insertelement <8 x float> poison, float %v105, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v73, <8 x float> %v20)
  %v109 = mul i64 %v1, 5
  %v110 = add i64 %v109, %v69
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v73, <8 x float> %v21)
  %v116 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v117 = fadd <8 x float> %v10, %v16
  %v118 = fadd <8 x float> %v11, %v17
  %v119 = fadd <8 x float> %v12, %v18
  %v120 = fadd <8 x float> %v13, %v19
  %v121 = fadd <8 x float> %v14, %v20
  %v122 = fadd <8 x float> %v15, %v21
  br label %b3
b3:
  %v123 = phi i64 [ %v8, %b2 ], [ %v177, %b4 ]
  %v124 = phi <8 x float> [ %v117, %b2 ], [ %v141, %b4 ]
  %v125 = phi <8 x float> [ %v118, %b2 ], [ %v148, %b4 ]
  %v126 = phi <8 x float> [ %v119, %b2 ], [ %v155, %b4 ]
  %v127 = phi <8 x float> [ %v120, %b2 ], [ %v162, %b4 ]
  %v128 = phi <8 x float> [ %v121, %b2 ], [ %v169, %b4 ]
  %v129 = phi <8 x float> [ %v122, %b2 ], [ %v176, %b4 ]
  %v130 = icmp slt i64 %v123, %v3
  br i1 %v130, label %b4, label %b5
b4:
  %v131 = mul i64 %v123, 8
  %v132 = getelementptr inbounds float, ptr %v2, i64 %v131
  %v133 = getelementptr inbounds float, ptr %v132, i64 0
  %v134 = load <8 x float>, ptr %v133, align 4
  %v135 = mul i64 %v1, 0
  %v136 = add i64 %v135, %v123
  %v137 = getelementptr inbounds float, ptr %v0, i64 %v136
  %v138 = load float, ptr %v137, align 4
  %v139 = insertelement <8 x float> poison, float %v138, i64 0
  %v140 = shufflevector <8 x float> %v139, <8 x float> poison, <8 x i32> zeroinitializer
  %v141 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v140, <8 x float> %v134, <8 x float> %v124)
  %v142 = mul i64 %v1, 1
  %v143 = add i64 %v142, %v123
  %v144 = getelementptr inbounds float, ptr %v0, i64 %v143
  %v145 = load float, ptr %v144, align 4
  %v146 = insertelement <8 x float> poison, float %v145, i64 0
  %v147 = shufflevector <8 x float> %v146, <8 x float> poison, <8 x i32> zeroinitializer
  %v148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v147, <8 x float> %v134, <8 x float> %v125)
  %v149 = mul i64 %v1, 2
  %v150 = add i64 %v149, %v123
  %v151 = getelementptr inbounds float, ptr %v0, i64 %v150
  %v152 = load float, ptr %v151, align 4
  %v153 = insertelement <8 x float> poison, float %v152, i64 0
  %v154 = shufflevector <8 x float> %v153, <8 x float> poison, <8 x i32> zeroinitializer
  %v155 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v154, <8 x float> %v134, <8 x float> %v126)
  %v156 = mul i64 %v1, 3
  %v157 = add i64 %v156, %v123
  %v158 = getelementptr inbounds float, ptr %v0, i64 %v157
  %v159 = load float, ptr %v158, align 4
  %v160 = insertelement <8 x float> poison, float %v159, i64 0
  %v161 = shufflevector <8 x float> %v160, <8 x float> poison, <8 x i32> zeroinitializer
  %v162 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v161, <8 x float> %v134, <8 x float> %v127)
  %v163 = mul i64 %v1, 4
  %v164 = add i64 %v163, %v123
  %v165 = getelementptr inbounds float, ptr %v0, i64 %v164
  %v166 = load float, ptr %v165, align 4
  %v167 = insertelement <8 x float> poison, float %v166, i64 0
  %v168 = shufflevector <8 x float> %v167, <8 x float> poison, <8 x i32> zeroinitializer
  %v169 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v168, <8 x float> %v134, <8 x float> %v128)
  %v170 = mul i64 %v1, 5
  %v171 = add i64 %v170, %v123
  %v172 = getelementptr inbounds float, ptr %v0, i64 %v171
  %v173 = load float, ptr %v172, align 4
  %v174 = insertelement <8 x float> poison, float %v173, i64 0
  %v175 = shufflevector <8 x float> %v174, <8 x float> poison, <8 x i32> zeroinitializer
  %v176 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v175, <8 x float> %v134, <8 x float> %v129)
  %v177 = add nsw i64 %v123, 1
  br label %b3
b5:
  %v178 = mul i64 %v5, 0
  %v179 = mul i64 %v6, 0
  %v180 = add i64 %v178, %v179
  %v181 = getelementptr inbounds float, ptr %v4, i64 %v180
  store <8 x float> %v124, ptr %v181, align 4
  %v182 = mul i64 %v5, 1
  %v183 = mul i64 %v6, 0
  %v184 = add i64 %v182, %v183
  %v185 = getelementptr inbounds float, ptr %v4, i64 %v184
  store <8 x float> %v125, ptr %v185, align 4
  %v186 = mul i64 %v5, 2
  %v187 = mul i64 %v6, 0
  %v188 = add i64 %v186, %v187
  %v189 = getelementptr inbounds float, ptr %v4, i64 %v188
  store <8 x float> %v126, ptr %v189, align 4
  %v190 = mul i64 %v5, 3
  %v191 = mul i64 %v6, 0
  %v192 = add i64 %v190, %v191
  %v193 = getelementptr inbounds float, ptr %v4, i64 %v192
  store <8 x float> %v127, ptr %v193, align 4
  %v194 = mul i64 %v5, 4
  %v195 = mul i64 %v6, 0
  %v196 = add i64 %v194, %v195
  %v197 = getelementptr inbounds float, ptr %v4, i64 %v196
  store <8 x float> %v128, ptr %v197, align 4
  %v198 = mul i64 %v5, 5
  %v199 = mul i64 %v6, 0
  %v200 = add i64 %v198, %v199
  %v201 = getelementptr inbounds float, ptr %v4, i64 %v200
  store <8 x float> %v129, ptr %v201, align 4
  ret void
}
define internal void @tile_7x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v132, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v70, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v89, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v96, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v103, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v110, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v117, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v124, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v131, %b1 ]
  %v24 = icmp slt i64 %v9, %v8
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v9, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v9
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v10)
  %v36 = mul i64 %v1, 1
  %v37 = add i64 %v36, %v9
  %v38 = getelementptr inbounds float, ptr %v0, i64 %v37
  %v39 = load float, ptr %v38, align 4
  %v40 = insertelement <8 x float> poison, float %v39, i64 0
  %v41 = shufflevector <8 x float> %v40, <8 x float> poison, <8 x i32> zeroinitializer
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v28, <8 x float> %v11)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v9
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v28, <8 x float> %v12)
  %v50 = mul i64 %v1, 3
  %v51 = add i64 %v50, %v9
  %v52 = getelementptr inbounds float, ptr %v0, i64 %v51
  %v53 = load float, ptr %v52, align 4
  %v54 = insertelement <8 x float> poison, float %v53, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> %v28, <8 x float> %v13)
  %v57 = mul i64 %v1, 4
  %v58 = add i64 %v57, %v9
  %v59 = getelementptr inbounds float, ptr %v0, i64 %v58
  %v60 = load float, ptr %v59, align 4
  %v61 = insertelement <8 x float> poison, float %v60, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v28, <8 x float> %v14)
  %v64 = mul i64 %v1, 5
  %v65 = add i64 %v64, %v9
  %v66 = getelementptr inbounds float, ptr %v0, i64 %v65
  %v67 = load float, ptr %v66, align 4
  %v68 = insertelement <8 x float> poison, float %v67, i64 0
  %v69 = shufflevector <8 x float> %v68, <8 x float> poison, <8 x i32> zeroinitializer
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v28, <8 x float> %v15)
  %v71 = mul i64 %v1, 6
  %v72 = add i64 %v71, %v9
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v28, <8 x float> %v16)
  %v78 = add i64 %v9, 1
  %v79 = mul i64 %v78, 8
  %v80 = getelementptr inbounds float, ptr %v2, i64 %v79
  %v81 = getelementptr inbounds float, ptr %v80, i64 0
  %v82 = load <8 x float>, ptr %v81, align 4
  %v83 = mul i64 %v1, 0
  %v84 = add i64 %v83, %v78
  %v85 = getelementptr inbounds float, ptr %v0, i64 %v84
  %v86 = load float, ptr %v85, align 4
  %v87 = insertelement <8 x float> poison, float %v86, i64 0
  %v88 = shufflevector <8 x float> %v87, <8 x float> poison, <8 x i32> zeroinitializer
  %v89 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v88, <8 x float> %v82, <8 x float> %v17)
  %v90 = mul i64 %v1, 1
  %v91 = add i64 %v90, %v78
  %v92 = getelementptr inbounds float, ptr %v0, i64 %v91
  %v93 = load float, ptr %v92, align 4
  %v94 = insertelement <8 x float> poison, float %v93, i64 0
  %v95 = shufflevector <8 x float> %v94, <8 x float> poison, <8 x i32> zeroinitializer
  %v96 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v95, <8 x float> %v82, <8 x float> %v18)
  %v97 = mul i64 %v1, 2
  %v98 = add i64 %v97, %v78
  %v99 = getelementptr inbounds float, ptr %v0, i64 %v98
  %v100 = load float, ptr %v99, align 4
  %v101 = insertelement <8 x float> poison, float %v100, i64 0
  %v102 = shufflevector <8 x float> %v101, <8 x float> poison, <8 x i32> zeroinitializer
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v82, <8 x float> %v19)
  %v104 = mul i64 %v1, 3
  %v105 = add i64 %v104, %v78
  %v106 = getelementptr inbounds float, ptr %v0, i64 %v105
  %v107 = load float, ptr %v106, align 4
  %v108 = insertelement <8 x float> poison, float %v107, i64 0
  %v109 = shufflevector <8 x float> %v108, <8 x float> poison, <8 x i32> zeroinitializer
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v109, <8 x float> %v82, <8 x float> %v20)
  %v111 = mul i64 %v1, 4
  %v112 = add i64 %v111, %v78
  %v113 = getelementptr inbounds float, ptr %v0, i64 %v112
  %v114 = load float, ptr %v113, align 4
  %v115 = insertelement <8 x float> poison, float %v114, i64 0
  %v116 = shufflevector <8 x float> %v115, <8 x float> poison, <8 x i32> zeroinitializer
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v82, <8 x float> %v21)
  %v118 = mul i64 %v1, 5
  %v119 = add i64 %v118, %v78
  %v120 = getelementptr inbounds float, ptr %v0, i64 %v119
  %v121 = load float, ptr %v120, align 4
  %v122 = insertelement <8 x float> poison, float %v121, i64 0
  %v123 = shufflevector <8 x float> %v122, <8 x float> poison, <8 x i32> zeroinitializer
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v123, <8 x float> %v82, <8 x float> %v22)
  %v125 = mul i64 %v1, 6
  %v126 = add i64 %v125, %v78
  %v127 = getelementptr inbounds float, ptr %v0, i64 %v126
  %v128 = load float, ptr %v127, align 4
  %v129 = insertelement <8 x float> poison, float %v128, i64 0
  %v130 = shufflevector <8 x float> %v129, <8 x float> poison, <8 x i32> zeroinitializer
  %v131 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v82, <8 x float> %v23)
  %v132 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v133 = fadd <8 x float> %v10, %v17
  %v134 = fadd <8 x float> %v11, %v18
  %v135 = fadd <8 x float> %v12, %v19
  %v136 = fadd <8 x float> %v13, %v20
  %v137 = fadd <8 x float> %v14, %v21
  %v138 = fadd <8 x float> %v15, %v22
  %v139 = fadd <8 x float> %v16, %v23
  br label %b3
b3:
  %v140 = phi i64 [ %v8, %b2 ], [ %v202, %b4 ]
  %v141 = phi <8 x float> [ %v133, %b2 ], [ %v159, %b4 ]
  %v142 = phi <8 x float> [ %v134, %b2 ], [ %v166, %b4 ]
  %v143 = phi <8 x float> [ %v135, %b2 ], [ %v173, %b4 ]
  %v144 = phi <8 x float> [ %v136, %b2 ], [ %v180, %b4 ]
  %v145 = phi <8 x float> [ %v137, %b2 ], [ %v187, %b4 ]
  %v146 = phi <8 x float> [ %v138, %b2 ], [ %v194, %b4 ]
  %v147 = phi <8 x float> [ %v139, %b2 ], [ %v201, %b4 ]
  %v148 = icmp slt i64 %v140, %v3
  br i1 %v148, label %b4, label %b5
b4:
  %v149 = mul i64 %v140, 8
  %v150 = getelementptr inbounds float, ptr %v2, i64 %v149
  %v151 = getelementptr inbounds float, ptr %v150, i64 0
  %v152 = load <8 x float>, ptr %v151, align 4
  %v153 = mul i64 %v1, 0
  %v154 = add i64 %v153, %v140
  %v155 = getelementptr inbounds float, ptr %v0, i64 %v154
  %v156 = load float, ptr %v155, align 4
  %v157 = insertelement <8 x float> poison, float %v156, i64 0
  %v158 = shufflevector <8 x float> %v157, <8 x float> poison, <8 x i32> zeroinitializer
  %v159 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v158, <8 x float> %v152, <8 x float> %v141)
  %v160 = mul i64 %v1, 1
  %v161 = add i64 %v160, %v140
  %v162 = getelementptr inbounds float, ptr %v0, i64 %v161
  %v163 = load float, ptr %v162, align 4
  %v164 = insertelement <8 x float> poison, float %v163, i64 0
  %v165 = shufflevector <8 x float> %v164, <8 x float> poison, <8 x i32> zeroinitializer
  %v166 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v165, <8 x float> %v152, <8 x float> %v142)
  %v167 = mul i64 %v1, 2
  %v168 = add i64 %v167, %v140
  %v169 = getelementptr inbounds float, ptr %v0, i64 %v168
  %v170 = load float, ptr %v169, align 4
  %v171 = insertelement <8 x float> poison, float %v170, i64 0
  %v172 = shufflevector <8 x float> %v171, <8 x float> poison, <8 x i32> zeroinitializer
  %v173 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v172, <8 x float> %v152, <8 x float> %v143)
  %v174 = mul i64 %v1, 3
  %v175 = add i64 %v174, %v140
  %v176 = getelementptr inbounds float, ptr %v0, i64 %v175
  %v177 = load float, ptr %v176, align 4
  %v178 = insertelement <8 x float> poison, float %v177, i64 0
  %v179 = shufflevector <8 x float> %v178, <8 x float> poison, <8 x i32> zeroinitializer
  %v180 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v179, <8 x float> %v152, <8 x float> %v144)
  %v181 = mul i64 %v1, 4
  %v182 = add i64 %v181, %v140
  %v183 = getelementptr inbounds float, ptr %v0, i64 %v182
  %v184 = load float, ptr %v183, align 4
  %v185 = insertelement <8 x float> poison, float %v184, i64 0
  %v186 = shufflevector <8 x float> %v185, <8 x float> poison, <8 x i32> zeroinitializer
  %v187 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v186, <8 x float> %v152, <8 x float> %v145)
  %v188 = mul i64 %v1, 5
  %v189 = add i64 %v188, %v140
  %v190 = getelementptr inbounds float, ptr %v0, i64 %v189
  %v191 = load float, ptr %v190, align 4
  %v192 = insertelement <8 x float> poison, float %v191, i64 0
  %v193 = shufflevector <8 x float> %v192, <8 x float> poison, <8 x i32> zeroinitializer
  %v194 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v193, <8 x float> %v152, <8 x float> %v146)
  %v195 = mul i64 %v1, 6
  %v196 = add i64 %v195, %v140
  %v197 = getelementptr inbounds float, ptr %v0, i64 %v196
  %v198 = load float, ptr %v197, align 4
  %v199 = insertelement <8 x float> poison, float %v198, i64 0
  %v200 = shufflevector <8 x float> %v199, <8 x float> poison, <8 x i32> zeroinitializer
  %v201 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v200, <8 x float> %v152, <8 x float> %v147)
  %v202 = add nsw i64 %v140, 1
  br label %b3
b5:
  %v203 = mul i64 %v5, 0
  %v204 = mul i64 %v6, 0
  %v205 = add i64 %v203, %v204
  %v206 = getelementptr inbounds float, ptr %v4, i64 %v205
  store <8 x float> %v141, ptr %v206, align 4
  %v207 = mul i64 %v5, 1
  %v208 = mul i64 %v6, 0
  %v209 = add i64 %v207, %v208
  %v210 = getelementptr inbounds float, ptr %v4, i64 %v209
  store <8 x float> %v142, ptr %v210, align 4
  %v211 = mul i64 %v5, 2
  %v212 = mul i64 %v6, 0
  %v213 = add i64 %v211, %v212
  %v214 = getelementptr inbounds float, ptr %v4, i64 %v213
  store <8 x float> %v143, ptr %v214, align 4
  %v215 = mul i64 %v5, 3
  %v216 = mul i64 %v6, 0
  %v217 = add i64 %v215, %v216
  %v218 = getelementptr inbounds float, ptr %v4, i64 %v217
  store <8 x float> %v144, ptr %v218, align 4
  %v219 = mul i64 %v5, 4
  %v220 = mul i64 %v6, 0
  %v221 = add i64 %v219, %v220
  %v222 = getelementptr inbounds float, ptr %v4, i64 %v221
  store <8 x float> %v145, ptr %v222, align 4
  %v223 = mul i64 %v5, 5
  %v224 = mul i64 %v6, 0
  %v225 = add i64 %v223, %v224
  %v226 = getelementptr inbounds float, ptr %v4, i64 %v225
  store <8 x float> %v146, ptr %v226, align 4
  %v227 = mul i64 %v5, 6
  %v228 = mul i64 %v6, 0
  %v229 = add i64 %v227, %v228
  %v230 = getelementptr inbounds float, ptr %v4, i64 %v229
  store <8 x float> %v147, ptr %v230, align 4
  ret void
}
define internal void @tile_8x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v148, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v58, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v79, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v98, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v105, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v112, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v119, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v126, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v133, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v140, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v147, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 8
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v9
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v10)
  %v38 = mul i64 %v1, 1
  %v39 = add i64 %v38, %v9
  %v40 = getelementptr inbounds float, ptr %v0, i64 %v39
  %v41 = load float, ptr %v40, align 4
  %v42 = insertelement <8 x float> poison, float %v41, i64 0
  %v43 = shufflevector <8 x float> %v42, <8 x float> poison, <8 x i32> zeroinitializer
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v30, <8 x float> %v11)
  %v45 = mul i64 %v1, 2
  %v46 = add i64 %v45, %v9
  %v47 = getelementptr inbounds float, ptr %v0, i64 %v46
  %v48 = load float, ptr %v47, align 4
  %v49 = insertelement <8 x float> poison, float %v48, i64 0
  %v50 = shufflevector <8 x float> %v49, <8 x float> poison, <8 x i32> zeroinitializer
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v30, <8 x float> %v12)
  %v52 = mul i64 %v1, 3
  %v53 = add i64 %v52, %v9
  %v54 = getelementptr inbounds float, ptr %v0, i64 %v53
  %v55 = load float, ptr %v54, align 4
  %v56 = insertelement <8 x float> poison, float %v55, i64 0
  %v57 = shufflevector <8 x float> %v56, <8 x float> poison, <8 x i32> zeroinitializer
  %v58 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v57, <8 x float> %v30, <8 x float> %v13)
  %v59 = mul i64 %v1, 4
  %v60 = add i64 %v59, %v9
  %v61 = getelementptr inbounds float, ptr %v0, i64 %v60
  %v62 = load float, ptr %v61, align 4
  %v63 = insertelement <8 x float> poison, float %v62, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v30, <8 x float> %v14)
  %v66 = mul i64 %v1, 5
  %v67 = add i64 %v66, %v9
  %v68 = getelementptr inbounds float, ptr %v0, i64 %v67
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v30, <8 x float> %v15)
  %v73 = mul i64 %v1, 6
  %v74 = add i64 %v73, %v9
  %v75 = getelementptr inbounds float, ptr %v0, i64 %v74
  %v76 = load float, ptr %v75, align 4
  %v77 = insertelement <8 x float> poison, float %v76, i64 0
  %v78 = shufflevector <8 x float> %v77, <8 x float> poison, <8 x i32> zeroinitializer
  %v79 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v78, <8 x float> %v30, <8 x float> %v16)
  %v80 = mul i64 %v1, 7
  %v81 = add i64 %v80, %v9
  %v82 = getelementptr inbounds float, ptr %v0, i64 %v81
  %v83 = load float, ptr %v82, align 4
  %v84 = insertelement <8 x float> poison, float %v83, i64 0
  %v85 = shufflevector <8 x float> %v84, <8 x float> poison, <8 x i32> zeroinitializer
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v85, <8 x float> %v30, <8 x float> %v17)
  %v87 = add i64 %v9, 1
  %v88 = mul i64 %v87, 8
  %v89 = getelementptr inbounds float, ptr %v2, i64 %v88
  %v90 = getelementptr inbounds float, ptr %v89, i64 0
  %v91 = load <8 x float>, ptr %v90, align 4
  %v92 = mul i64 %v1, 0
  %v93 = add i64 %v92, %v87
  %v94 = getelementptr inbounds float, ptr %v0, i64 %v93
  %v95 = load float, ptr %v94, align 4
  %v96 = insertelement <8 x float> poison, float %v95, i64 0
  %v97 = shufflevector <8 x float> %v96, <8 x float> poison, <8 x i32> zeroinitializer
  %v98 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v97, <8 x float> %v91, <8 x float> %v18)
  %v99 = mul i64 %v1, 1
  %v100 = add i64 %v99, %v87
  %v101 = getelementptr inbounds float, ptr %v0, i64 %v100
  %v102 = load float, ptr %v101, align 4
  %v103 = insertelement <8 x float> poison, float %v102, i64 0
  %v104 = shufflevector <8 x float> %v103, <8 x float> poison, <8 x i32> zeroinitializer
  %v105 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v104, <8 x float> %v91, <8 x float> %v19)
  %v106 = mul i64 %v1, 2
  %v107 = add i64 %v106, %v87
  %v108 = getelementptr inbounds float, ptr %v0, i64 %v107
  %v109 = load float, ptr %v108, align 4
  %v110 = insertelement <8 x float> poison, float %v109, i64 0
  %v111 = shufflevector <8 x float> %v110, <8 x float> poison, <8 x i32> zeroinitializer
  %v112 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v111, <8 x float> %v91, <8 x float> %v20)
  %v113 = mul i64 %v1, 3
  %v114 = add i64 %v113, %v87
  %v115 = getelementptr inbounds float, ptr %v0, i64 %v114
  %v116 = load float, ptr %v115, align 4
  %v117 = insertelement <8 x float> poison, float %v116, i64 0
  %v118 = shufflevector <8 x float> %v117, <8 x float> poison, <8 x i32> zeroinitializer
  %v119 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v118, <8 x float> %v91, <8 x float> %v21)
  %v120 = mul i64 %v1, 4
  %v121 = add i64 %v120, %v87
  %v122 = getelementptr inbounds float, ptr %v0, i64 %v121
  %v123 = load float, ptr %v122, align 4
  %v124 = insertelement <8 x float> poison, float %v123, i64 0
  %v125 = shufflevector <8 x float> %v124, <8 x float> poison, <8 x i32> zeroinitializer
  %v126 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v125, <8 x float> %v91, <8 x float> %v22)
  %v127 = mul i64 %v1, 5
  %v128 = add i64 %v127, %v87
  %v129 = getelementptr inbounds float, ptr %v0, i64 %v128
  %v130 = load float, ptr %v129, align 4
  %v131 = insertelement <8 x float> poison, float %v130, i64 0
  %v132 = shufflevector <8 x float> %v131, <8 x float> poison, <8 x i32> zeroinitializer
  %v133 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v91, <8 x float> %v23)
  %v134 = mul i64 %v1, 6
  %v135 = add i64 %v134, %v87
  %v136 = getelementptr inbounds float, ptr %v0, i64 %v135
  %v137 = load float, ptr %v136, align 4
  %v138 = insertelement <8 x float> poison, float %v137, i64 0
  %v139 = shufflevector <8 x float> %v138, <8 x float> poison, <8 x i32> zeroinitializer
  %v140 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v139, <8 x float> %v91, <8 x float> %v24)
  %v141 = mul i64 %v1, 7
  %v142 = add i64 %v141, %v87
  %v143 = getelementptr inbounds float, ptr %v0, i64 %v142
  %v144 = load float, ptr %v143, align 4
  %v145 = insertelement <8 x float> poison, float %v144, i64 0
  %v146 = shufflevector <8 x float> %v145, <8 x float> poison, <8 x i32> zeroinitializer
  %v147 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v146, <8 x float> %v91, <8 x float> %v25)
  %v148 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v149 = fadd <8 x float> %v10, %v18
  %v150 = fadd <8 x float> %v11, %v19
  %v151 = fadd <8 x float> %v12, %v20
  %v152 = fadd <8 x float> %v13, %v21
  %v153 = fadd <8 x float> %v14, %v22
  %v154 = fadd <8 x float> %v15, %v23
  %v155 = fadd <8 x float> %v16, %v24
  %v156 = fadd <8 x float> %v17, %v25
  br label %b3
b3:
  %v157 = phi i64 [ %v8, %b2 ], [ %v227, %b4 ]
  %v158 = phi <8 x float> [ %v149, %b2 ], [ %v177, %b4 ]
  %v159 = phi <8 x float> [ %v150, %b2 ], [ %v184, %b4 ]
  %v160 = phi <8 x float> [ %v151, %b2 ], [ %v191, %b4 ]
  %v161 = phi <8 x float> [ %v152, %b2 ], [ %v198, %b4 ]
  %v162 = phi <8 x float> [ %v153, %b2 ], [ %v205, %b4 ]
  %v163 = phi <8 x float> [ %v154, %b2 ], [ %v212, %b4 ]
  %v164 = phi <8 x float> [ %v155, %b2 ], [ %v219, %b4 ]
  %v165 = phi <8 x float> [ %v156, %b2 ], [ %v226, %b4 ]
  %v166 = icmp slt i64 %v157, %v3
  br i1 %v166, label %b4, label %b5
b4:
  %v167 = mul i64 %v157, 8
  %v168 = getelementptr inbounds float, ptr %v2, i64 %v167
  %v169 = getelementptr inbounds float, ptr %v168, i64 0
  %v170 = load <8 x float>, ptr %v169, align 4
  %v171 = mul i64 %v1, 0
  %v172 = add i64 %v171, %v157
  %v173 = getelementptr inbounds float, ptr %v0, i64 %v172
  %v174 = load float, ptr %v173, align 4
  %v175 = insertelement <8 x float> poison, float %v174, i64 0
  %v176 = shufflevector <8 x float> %v175, <8 x float> poison, <8 x i32> zeroinitializer
  %v177 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v176, <8 x float> %v170, <8 x float> %v158)
  %v178 = mul i64 %v1, 1
  %v179 = add i64 %v178, %v157
  %v180 = getelementptr inbounds float, ptr %v0, i64 %v179
  %v181 = load float, ptr %v180, align 4
  %v182 = insertelement <8 x float> poison, float %v181, i64 0
  %v183 = shufflevector <8 x float> %v182, <8 x float> poison, <8 x i32> zeroinitializer
  %v184 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v183, <8 x float> %v170, <8 x float> %v159)
  %v185 = mul i64 %v1, 2
  %v186 = add i64 %v185, %v157
  %v187 = getelementptr inbounds float, ptr %v0, i64 %v186
  %v188 = load float, ptr %v187, align 4
  %v189 = insertelement <8 x float> poison, float %v188, i64 0
  %v190 = shufflevector <8 x float> %v189, <8 x float> poison, <8 x i32> zeroinitializer
  %v191 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v190, <8 x float> %v170, <8 x float> %v160)
  %v192 = mul i64 %v1, 3
  %v193 = add i64 %v192, %v157
  %v194 = getelementptr inbounds float, ptr %v0, i64 %v193
  %v195 = load float, ptr %v194, align 4
  %v196 = insertelement <8 x float> poison, float %v195, i64 0
  %v197 = shufflevector <8 x float> %v196, <8 x float> poison, <8 x i32> zeroinitializer
  %v198 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v197, <8 x float> %v170, <8 x float> %v161)
  %v199 = mul i64 %v1, 4
  %v200 = add i64 %v199, %v157
  %v201 = getelementptr inbounds float, ptr %v0, i64 %v200
  %v202 = load float, ptr %v201, align 4
  %v203 = insertelement <8 x float> poison, float %v202, i64 0
  %v204 = shufflevector <8 x float> %v203, <8 x float> poison, <8 x i32> zeroinitializer
  %v205 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v204, <8 x float> %v170, <8 x float> %v162)
  %v206 = mul i64 %v1, 5
  %v207 = add i64 %v206, %v157
  %v208 = getelementptr inbounds float, ptr %v0, i64 %v207
  %v209 = load float, ptr %v208, align 4
  %v210 = insertelement <8 x float> poison, float %v209, i64 0
  %v211 = shufflevector <8 x float> %v210, <8 x float> poison, <8 x i32> zeroinitializer
  %v212 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v211, <8 x float> %v170, <8 x float> %v163)
  %v213 = mul i64 %v1, 6
  %v214 = add i64 %v213, %v157
  %v215 = getelementptr inbounds float, ptr %v0, i64 %v214
  %v216 = load float, ptr %v215, align 4
  %v217 = insertelement <8 x float> poison, float %v216, i64 0
  %v218 = shufflevector <8 x float> %v217, <8 x float> poison, <8 x i32> zeroinitializer
  %v219 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v218, <8 x float> %v170, <8 x float> %v164)
  %v220 = mul i64 %v1, 7
  %v221 = add i64 %v220, %v157
  %v222 = getelementptr inbounds float, ptr %v0, i64 %v221
  %v223 = load float, ptr %v222, align 4
  %v224 = insertelement <8 x float> poison, float %v223, i64 0
  %v225 = shufflevector <8 x float> %v224, <8 x float> poison, <8 x i32> zeroinitializer
  %v226 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v225, <8 x float> %v170, <8 x float> %v165)
  %v227 = add nsw i64 %v157, 1
  br label %b3
b5:
  %v228 = mul i64 %v5, 0
  %v229 = mul i64 %v6, 0
  %v230 = add i64 %v228, %v229
  %v231 = getelementptr inbounds float, ptr %v4, i64 %v230
  store <8 x float> %v158, ptr %v231, align 4
  %v232 = mul i64 %v5, 1
  %v233 = mul i64 %v6, 0
  %v234 = add i64 %v232, %v233
  %v235 = getelementptr inbounds float, ptr %v4, i64 %v234
  store <8 x float> %v159, ptr %v235, align 4
  %v236 = mul i64 %v5, 2
  %v237 = mul i64 %v6, 0
  %v238 = add i64 %v236, %v237
  %v239 = getelementptr inbounds float, ptr %v4, i64 %v238
  store <8 x float> %v160, ptr %v239, align 4
  %v240 = mul i64 %v5, 3
  %v241 = mul i64 %v6, 0
  %v242 = add i64 %v240, %v241
  %v243 = getelementptr inbounds float, ptr %v4, i64 %v242
  store <8 x float> %v161, ptr %v243, align 4
  %v244 = mul i64 %v5, 4
  %v245 = mul i64 %v6, 0
  %v246 = add i64 %v244, %v245
  %v247 = getelementptr inbounds float, ptr %v4, i64 %v246
  store <8 x float> %v162, ptr %v247, align 4
  %v248 = mul i64 %v5, 5
  %v249 = mul i64 %v6, 0
  %v250 = add i64 %v248, %v249
  %v251 = getelementptr inbounds float, ptr %v4, i64 %v250
  store <8 x float> %v163, ptr %v251, align 4
  %v252 = mul i64 %v5, 6
  %v253 = mul i64 %v6, 0
  %v254 = add i64 %v252, %v253
  %v255 = getelementptr inbounds float, ptr %v4, i64 %v254
  store <8 x float> %v164, ptr %v255, align 4
  %v256 = mul i64 %v5, 7
  %v257 = mul i64 %v6, 0
  %v258 = add i64 %v256, %v257
  %v259 = getelementptr inbounds float, ptr %v4, i64 %v258
  store <8 x float> %v165, ptr %v259, align 4
  ret void
}
define internal void @tile_1x2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v78, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v32, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v76, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v18 = icmp slt i64 %v9, %v8
  br i1 %v18, label %b1, label %b2
b1:
  %v19 = mul i64 %v9, 16
  %v20 = getelementptr inbounds float, ptr %v2, i64 %v19
  %v21 = getelementptr inbounds float, ptr %v20, i64 0
  %v22 = load <8 x float>, ptr %v21, align 4
  %v23 = getelementptr inbounds float, ptr %v20, i64 8
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = mul i64 %v1, 0
  %v26 = add i64 %v25, %v9
  %v27 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v22, <8 x float> %v10)
  %v32 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v11)
  %v33 = add i64 %v9, 1
  %v34 = mul i64 %v33, 16
  %v35 = getelementptr inbounds float, ptr %v2, i64 %v34
  %v36 = getelementptr inbounds float, ptr %v35, i64 0
  %v37 = load <8 x float>, ptr %v36, align 4
  %v38 = getelementptr inbounds float, ptr %v35, i64 8
  %v39 = load <8 x float>, ptr %v38, align 4
  %v40 = mul i64 %v1, 0
  %v41 = add i64 %v40, %v33
  %v42 = getelementptr inbounds float, ptr %v0, i64 %v41
  %v43 = load float, ptr %v42, align 4
  %v44 = insertelement <8 x float> poison, float %v43, i64 0
  %v45 = shufflevector <8 x float> %v44, <8 x float> poison, <8 x i32> zeroinitializer
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v37, <8 x float> %v12)
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v39, <8 x float> %v13)
  %v48 = add i64 %v9, 2
  %v49 = mul i64 %v48, 16
  %v50 = getelementptr inbounds float, ptr %v2, i64 %v49
  %v51 = getelementptr inbounds float, ptr %v50, i64 0
  %v52 = load <8 x float>, ptr %v51, align 4
  %v53 = getelementptr inbounds float, ptr %v50, i64 8
  %v54 = load <8 x float>, ptr %v53, align 4
  %v55 = mul i64 %v1, 0
  %v56 = add i64 %v55, %v48
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v52, <8 x float> %v14)
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v54, <8 x float> %v15)
  %v63 = add i64 %v9, 3
  %v64 = mul i64 %v63, 16
  %v65 = getelementptr inbounds float, ptr %v2, i64 %v64
  %v66 = getelementptr inbounds float, ptr %v65, i64 0
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = getelementptr inbounds float, ptr %v65, i64 8
  %v69 = load <8 x float>, ptr %v68, align 4
  %v70 = mul i64 %v1, 0
  %v71 = add i64 %v70, %v63
  %v72 = getelementptr inbounds float, ptr %v0, i64 %v71
  %v73 = load float, ptr %v72, align 4
  %v74 = insertelement <8 x float> poison, float %v73, i64 0
  %v75 = shufflevector <8 x float> %v74, <8 x float> poison, <8 x i32> zeroinitializer
  %v76 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v67, <8 x float> %v16)
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v69, <8 x float> %v17)
  %v78 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v79 = fadd <8 x float> %v10, %v12
  %v80 = fadd <8 x float> %v11, %v13
  %v81 = fadd <8 x float> %v79, %v14
  %v82 = fadd <8 x float> %v80, %v15
  %v83 = fadd <8 x float> %v81, %v16
  %v84 = fadd <8 x float> %v82, %v17
  br label %b3
b3:
  %v85 = phi i64 [ %v8, %b2 ], [ %v103, %b4 ]
  %v86 = phi <8 x float> [ %v83, %b2 ], [ %v101, %b4 ]
  %v87 = phi <8 x float> [ %v84, %b2 ], [ %v102, %b4 ]
  %v88 = icmp slt i64 %v85, %v3
  br i1 %v88, label %b4, label %b5
b4:
  %v89 = mul i64 %v85, 16
  %v90 = getelementptr inbounds float, ptr %v2, i64 %v89
  %v91 = getelementptr inbounds float, ptr %v90, i64 0
  %v92 = load <8 x float>, ptr %v91, align 4
  %v93 = getelementptr inbounds float, ptr %v90, i64 8
  %v94 = load <8 x float>, ptr %v93, align 4
  %v95 = mul i64 %v1, 0
  %v96 = add i64 %v95, %v85
  %v97 = getelementptr inbounds float, ptr %v0, i64 %v96
  %v98 = load float, ptr %v97, align 4
  %v99 = insertelement <8 x float> poison, float %v98, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v92, <8 x float> %v86)
  %v102 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v94, <8 x float> %v87)
  %v103 = add nsw i64 %v85, 1
  br label %b3
b5:
  %v104 = mul i64 %v5, 0
  %v105 = mul i64 %v6, 0
  %v106 = add i64 %v104, %v105
  %v107 = getelementptr inbounds float, ptr %v4, i64 %v106
  store <8 x float> %v86, ptr %v107, align 4
  %v108 = mul i64 %v6, 1
  %v109 = add i64 %v104, %v108
  %v110 = getelementptr inbounds float, ptr %v4, i64 %v109
  store <8 x float> %v87, ptr %v110, align 4
  ret void
}
define internal void @tile_2x2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v118, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v70, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v71, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v93, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v94, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v109, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v116, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v117, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 16
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v28, i64 8
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = mul i64 %v1, 0
  %v34 = add i64 %v33, %v9
  %v35 = getelementptr inbounds float, ptr %v0, i64 %v34
  %v36 = load float, ptr %v35, align 4
  %v37 = insertelement <8 x float> poison, float %v36, i64 0
  %v38 = shufflevector <8 x float> %v37, <8 x float> poison, <8 x i32> zeroinitializer
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v30, <8 x float> %v10)
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v32, <8 x float> %v11)
  %v41 = mul i64 %v1, 1
  %v42 = add i64 %v41, %v9
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v30, <8 x float> %v12)
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v32, <8 x float> %v13)
  %v49 = add i64 %v9, 1
  %v50 = mul i64 %v49, 16
  %v51 = getelementptr inbounds float, ptr %v2, i64 %v50
  %v52 = getelementptr inbounds float, ptr %v51, i64 0
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = getelementptr inbounds float, ptr %v51, i64 8
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = mul i64 %v1, 0
  %v57 = add i64 %v56, %v49
  %v58 = getelementptr inbounds float, ptr %v0, i64 %v57
  %v59 = load float, ptr %v58, align 4
  %v60 = insertelement <8 x float> poison, float %v59, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v53, <8 x float> %v14)
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v55, <8 x float> %v15)
  %v64 = mul i64 %v1, 1
  %v65 = add i64 %v64, %v49
  %v66 = getelementptr inbounds float, ptr %v0, i64 %v65
  %v67 = load float, ptr %v66, align 4
  %v68 = insertelement <8 x float> poison, float %v67, i64 0
  %v69 = shufflevector <8 x float> %v68, <8 x float> poison, <8 x i32> zeroinitializer
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v53, <8 x float> %v16)
  %v71 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v55, <8 x float> %v17)
  %v72 = add i64 %v9, 2
  %v73 = mul i64 %v72, 16
  %v74 = getelementptr inbounds float, ptr %v2, i64 %v73
  %v75 = getelementptr inbounds float, ptr %v74, i64 0
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = getelementptr inbounds float, ptr %v74, i64 8
  %v78 = load <8 x float>, ptr %v77, align 4
  %v79 = mul i64 %v1, 0
  %v80 = add i64 %v79, %v72
  %v81 = getelementptr inbounds float, ptr %v0, i64 %v80
  %v82 = load float, ptr %v81, align 4
  %v83 = insertelement <8 x float> poison, float %v82, i64 0
  %v84 = shufflevector <8 x float> %v83, <8 x float> poison, <8 x i32> zeroinitializer
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v76, <8 x float> %v18)
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v78, <8 x float> %v19)
  %v87 = mul i64 %v1, 1
  %v88 = add i64 %v87, %v72
  %v89 = getelementptr inbounds float, ptr %v0, i64 %v88
  %v90 = load float, ptr %v89, align 4
  %v91 = insertelement <8 x float> poison, float %v90, i64 0
  %v92 = shufflevector <8 x float> %v91, <8 x float> poison, <8 x i32> zeroinitializer
  %v93 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v92, <8 x float> %v76, <8 x float> %v20)
  %v94 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v92, <8 x float> %v78, <8 x float> %v21)
  %v95 = add i64 %v9, 3
  %v96 = mul i64 %v95, 16
  %v97 = getelementptr inbounds float, ptr %v2, i64 %v96
  %v98 = getelementptr inbounds float, ptr %v97, i64 0
  %v99 = load <8 x float>, ptr %v98, align 4
  %v100 = getelementptr inbounds float, ptr %v97, i64 8
  %v101 = load <8 x float>, ptr %v100, align 4
  %v102 = mul i64 %v1, 0
  %v103 = add i64 %v102, %v95
  %v104 = getelementptr inbounds float, ptr %v0, i64 %v103
  %v105 = load float, ptr %v104, align 4
  %v106 = insertelement <8 x float> poison, float %v105, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v99, <8 x float> %v22)
  %v109 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v101, <8 x float> %v23)
  %v110 = mul i64 %v1, 1
  %v111 = add i64 %v110, %v95
  %v112 = getelementptr inbounds float, ptr %v0, i64 %v111
  %v113 = load float, ptr %v112, align 4
  %v114 = insertelement <8 x float> poison, float %v113, i64 0
  %v115 = shufflevector <8 x float> %v114, <8 x float> poison, <8 x i32> zeroinitializer
  %v116 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v115, <8 x float> %v99, <8 x float> %v24)
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v115, <8 x float> %v101, <8 x float> %v25)
  %v118 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v119 = fadd <8 x float> %v10, %v14
  %v120 = fadd <8 x float> %v11, %v15
  %v121 = fadd <8 x float> %v12, %v16
  %v122 = fadd <8 x float> %v13, %v17
  %v123 = fadd <8 x float> %v119, %v18
  %v124 = fadd <8 x float> %v120, %v19
  %v125 = fadd <8 x float> %v121, %v20
  %v126 = fadd <8 x float> %v122, %v21
  %v127 = fadd <8 x float> %v123, %v22
  %v128 = fadd <8 x float> %v124, %v23
  %v129 = fadd <8 x float> %v125, %v24
  %v130 = fadd <8 x float> %v126, %v25
  br label %b3
b3:
  %v131 = phi i64 [ %v8, %b2 ], [ %v159, %b4 ]
  %v132 = phi <8 x float> [ %v127, %b2 ], [ %v149, %b4 ]
  %v133 = phi <8 x float> [ %v128, %b2 ], [ %v150, %b4 ]
  %v134 = phi <8 x float> [ %v129, %b2 ], [ %v157, %b4 ]
  %v135 = phi <8 x float> [ %v130, %b2 ], [ %v158, %b4 ]
  %v136 = icmp slt i64 %v131, %v3
  br i1 %v136, label %b4, label %b5
b4:
  %v137 = mul i64 %v131, 16
  %v138 = getelementptr inbounds float, ptr %v2, i64 %v137
  %v139 = getelementptr inbounds float, ptr %v138, i64 0
  %v140 = load <8 x float>, ptr %v139, align 4
  %v141 = getelementptr inbounds float, ptr %v138, i64 8
  %v142 = load <8 x float>, ptr %v141, align 4
  %v143 = mul i64 %v1, 0
  %v144 = add i64 %v143, %v131
  %v145 = getelementptr inbounds float, ptr %v0, i64 %v144
  %v146 = load float, ptr %v145, align 4
  %v147 = insertelement <8 x float> poison, float %v146, i64 0
  %v148 = shufflevector <8 x float> %v147, <8 x float> poison, <8 x i32> zeroinitializer
  %v149 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v148, <8 x float> %v140, <8 x float> %v132)
  %v150 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v148, <8 x float> %v142, <8 x float> %v133)
  %v151 = mul i64 %v1, 1
  %v152 = add i64 %v151, %v131
  %v153 = getelementptr inbounds float, ptr %v0, i64 %v152
  %v154 = load float, ptr %v153, align 4
  %v155 = insertelement <8 x float> poison, float %v154, i64 0
  %v156 = shufflevector <8 x float> %v155, <8 x float> poison, <8 x i32> zeroinitializer
  %v157 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v140, <8 x float> %v134)
  %v158 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v142, <8 x float> %v135)
  %v159 = add nsw i64 %v131, 1
  br label %b3
b5:
  %v160 = mul i64 %v5, 0
  %v161 = mul i64 %v6, 0
  %v162 = add i64 %v160, %v161
  %v163 = getelementptr inbounds float, ptr %v4, i64 %v162
  store <8 x float> %v132, ptr %v163, align 4
  %v164 = mul i64 %v6, 1
  %v165 = add i64 %v160, %v164
  %v166 = getelementptr inbounds float, ptr %v4, i64 %v165
  store <8 x float> %v133, ptr %v166, align 4
  %v167 = mul i64 %v5, 1
  %v168 = mul i64 %v6, 0
  %v169 = add i64 %v167, %v168
  %v170 = getelementptr inbounds float, ptr %v4, i64 %v169
  store <8 x float> %v134, ptr %v170, align 4
  %v171 = mul i64 %v6, 1
  %v172 = add i64 %v167, %v171
  %v173 = getelementptr inbounds float, ptr %v4, i64 %v172
  store <8 x float> %v135, ptr %v173, align 4
  ret void
}
define internal void @tile_3x2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v84, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v67, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v82, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v22 = icmp slt i64 %v9, %v8
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v9, 16
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = getelementptr inbounds float, ptr %v24, i64 8
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v9
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v26, <8 x float> %v10)
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v11)
  %v37 = mul i64 %v1, 1
  %v38 = add i64 %v37, %v9
  %v39 = getelementptr inbounds float, ptr %v0, i64 %v38
  %v40 = load float, ptr %v39, align 4
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v26, <8 x float> %v12)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v28, <8 x float> %v13)
  %v45 = mul i64 %v1, 2
  %v46 = add i64 %v45, %v9
  %v47 = getelementptr inbounds float, ptr %v0, i64 %v46
  %v48 = load float, ptr %v47, align 4
  %v49 = insertelement <8 x float> poison, float %v48, i64 0
  %v50 = shufflevector <8 x float> %v49, <8 x float> poison, <8 x i32> zeroinitializer
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v26, <8 x float> %v14)
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v28, <8 x float> %v15)
  %v53 = add i64 %v9, 1
  %v54 = mul i64 %v53, 16
  %v55 = getelementptr inbounds float, ptr %v2, i64 %v54
  %v56 = getelementptr inbounds float, ptr %v55, i64 0
  %v57 = load <8 x float>, ptr %v56, align 4
  %v58 = getelementptr inbounds float, ptr %v55, i64 8
  %v59 = load <8 x float>, ptr %v58, align 4
  %v60 = mul i64 %v1, 0
  %v61 = add i64 %v60, %v53
  %v62 = getelementptr inbounds float, ptr %v0, i64 %v61
  %v63 = load float, ptr %v62, align 4
  %v64 = insertelement <8 x float> poison, float %v63, i64 0
  %v65 = shufflevector <8 x float> %v64, <8 x float> poison, <8 x i32> zeroinitializer
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v57, <8 x float> %v16)
  %v67 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v59, <8 x float> %v17)
  %v68 = mul i64 %v1, 1
  %v69 = add i64 %v68, %v53
  %v70 = getelementptr inbounds float, ptr %v0, i64 %v69
  %v71 = load float, ptr %v70, align 4
  %v72 = insertelement <8 x float> poison, float %v71, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v57, <8 x float> %v18)
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v59, <8 x float> %v19)
  %v76 = mul i64 %v1, 2
  %v77 = add i64 %v76, %v53
  %v78 = getelementptr inbounds float, ptr %v0, i64 %v77
  %v79 = load float, ptr %v78, align 4
  %v80 = insertelement <8 x float> poison, float %v79, i64 0
  %v81 = shufflevector <8 x float> %v80, <8 x float> poison, <8 x i32> zeroinitializer
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v57, <8 x float> %v20)
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v59, <8 x float> %v21)
  %v84 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v85 = fadd <8 x float> %v10, %v16
  %v86 = fadd <8 x float> %v11, %v17
  %v87 = fadd <8 x float> %v12, %v18
  %v88 = fadd <8 x float> %v13, %v19
  %v89 = fadd <8 x float> %v14, %v20
  %v90 = fadd <8 x float> %v15, %v21
  br label %b3
b3:
  %v91 = phi i64 [ %v8, %b2 ], [ %v129, %b4 ]
  %v92 = phi <8 x float> [ %v85, %b2 ], [ %v111, %b4 ]
  %v93 = phi <8 x float> [ %v86, %b2 ], [ %v112, %b4 ]
  %v94 = phi <8 x float> [ %v87, %b2 ], [ %v119, %b4 ]
  %v95 = phi <8 x float> [ %v88, %b2 ], [ %v120, %b4 ]
  %v96 = phi <8 x float> [ %v89, %b2 ], [ %v127, %b4 ]
  %v97 = phi <8 x float> [ %v90, %b2 ], [ %v128, %b4 ]
  %v98 = icmp slt i64 %v91, %v3
  br i1 %v98, label %b4, label %b5
b4:
  %v99 = mul i64 %v91, 16
  %v100 = getelementptr inbounds float, ptr %v2, i64 %v99
  %v101 = getelementptr inbounds float, ptr %v100, i64 0
  %v102 = load <8 x float>, ptr %v101, align 4
  %v103 = getelementptr inbounds float, ptr %v100, i64 8
  %v104 = load <8 x float>, ptr %v103, align 4
  %v105 = mul i64 %v1, 0
  %v106 = add i64 %v105, %v91
  %v107 = getelementptr inbounds float, ptr %v0, i64 %v106
  %v108 = load float, ptr %v107, align 4
  %v109 = insertelement <8 x float> poison, float %v108, i64 0
  %v110 = shufflevector <8 x float> %v109, <8 x float> poison, <8 x i32> zeroinitializer
  %v111 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v110, <8 x float> %v102, <8 x float> %v92)
  %v112 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v110, <8 x float> %v104, <8 x float> %v93)
  %v113 = mul i64 %v1, 1
  %v114 = add i64 %v113, %v91
  %v115 = getelementptr inbounds float, ptr %v0, i64 %v114
  %v116 = load float, ptr %v115, align 4
  %v117 = insertelement <8 x float> poison, float %v116, i64 0
  %v118 = shufflevector <8 x float> %v117, <8 x float> poison, <8 x i32> zeroinitializer
  %v119 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v118, <8 x float> %v102, <8 x float> %v94)
  %v120 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v118, <8 x float> %v104, <8 x float> %v95)
  %v121 = mul i64 %v1, 2
  %v122 = add i64 %v121, %v91
  %v123 = getelementptr inbounds float, ptr %v0, i64 %v122
  %v124 = load float, ptr %v123, align 4
  %v125 = insertelement <8 x float> poison, float %v124, i64 0
  %v126 = shufflevector <8 x float> %v125, <8 x float> poison, <8 x i32> zeroinitializer
  %v127 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v126, <8 x float> %v102, <8 x float> %v96)
  %v128 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v126, <8 x float> %v104, <8 x float> %v97)
  %v129 = add nsw i64 %v91, 1
  br label %b3
b5:
  %v130 = mul i64 %v5, 0
  %v131 = mul i64 %v6, 0
  %v132 = add i64 %v130, %v131
  %v133 = getelementptr inbounds float, ptr %v4, i64 %v132
  store <8 x float> %v92, ptr %v133, align 4
  %v134 = mul i64 %v6, 1
  %v135 = add i64 %v130, %v134
  %v136 = getelementptr inbounds float, ptr %v4, i64 %v135
  store <8 x float> %v93, ptr %v136, align 4
  %v137 = mul i64 %v5, 1
  %v138 = mul i64 %v6, 0
  %v139 = add i64 %v137, %v138
  %v140 = getelementptr inbounds float, ptr %v4, i64 %v139
  store <8 x float> %v94, ptr %v140, align 4
  %v141 = mul i64 %v6, 1
  %v142 = add i64 %v137, %v141
  %v143 = getelementptr inbounds float, ptr %v4, i64 %v142
  store <8 x float> %v95, ptr %v143, align 4
  %v144 = mul i64 %v5, 2
  %v145 = mul i64 %v6, 0
  %v146 = add i64 %v144, %v145
  %v147 = getelementptr inbounds float, ptr %v4, i64 %v146
  store <8 x float> %v96, ptr %v147, align 4
  %v148 = mul i64 %v6, 1
  %v149 = add i64 %v144, %v148
  %v150 = getelementptr inbounds float, ptr %v4, i64 %v149
  store <8 x float> %v97, ptr %v150, align 4
  ret void
}
define internal void @tile_4x2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v104, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v78, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v79, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v87, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v94, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v95, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v102, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v103, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 16
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v28, i64 8
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = mul i64 %v1, 0
  %v34 = add i64 %v33, %v9
  %v35 = getelementptr inbounds float, ptr %v0, i64 %v34
  %v36 = load float, ptr %v35, align 4
  %v37 = insertelement <8 x float> poison, float %v36, i64 0
  %v38 = shufflevector <8 x float> %v37, <8 x float> poison, <8 x i32> zeroinitializer
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v30, <8 x float> %v10)
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v32, <8 x float> %v11)
  %v41 = mul i64 %v1, 1
  %v42 = add i64 %v41, %v9
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v30, <8 x float> %v12)
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v32, <8 x float> %v13)
  %v49 = mul i64 %v1, 2
  %v50 = add i64 %v49, %v9
  %v51 = getelementptr inbounds float, ptr %v0, i64 %v50
  %v52 = load float, ptr %v51, align 4
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v30, <8 x float> %v14)
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v32, <8 x float> %v15)
  %v57 = mul i64 %v1, 3
  %v58 = add i64 %v57, %v9
  %v59 = getelementptr inbounds float, ptr %v0, i64 %v58
  %v60 = load float, ptr %v59, align 4
  %v61 = insertelement <8 x float> poison, float %v60, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v30, <8 x float> %v16)
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v32, <8 x float> %v17)
  %v65 = add i64 %v9, 1
  %v66 = mul i64 %v65, 16
  %v67 = getelementptr inbounds float, ptr %v2, i64 %v66
  %v68 = getelementptr inbounds float, ptr %v67, i64 0
  %v69 = load <8 x float>, ptr %v68, align 4
  %v70 = getelementptr inbounds float, ptr %v67, i64 8
  %v71 = load <8 x float>, ptr %v70, align 4
  %v72 = mul i64 %v1, 0
  %v73 = add i64 %v72, %v65
  %v74 = getelementptr inbounds float, ptr %v0, i64 %v73
  %v75 = load float, ptr %v74, align 4
  %v76 = insertelement <8 x float> poison, float %v75, i64 0
  %v77 = shufflevector <8 x float> %v76, <8 x float> poison, <8 x i32> zeroinitializer
  %v78 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v77, <8 x float> %v69, <8 x float> %v18)
  %v79 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v77, <8 x float> %v71, <8 x float> %v19)
  %v80 = mul i64 %v1, 1
  %v81 = add i64 %v80, %v65
  %v82 = getelementptr inbounds float, ptr %v0, i64 %v81
  %v83 = load float, ptr %v82, align 4
  %v84 = insertelement <8 x float> poison, float %v83, i64 0
  %v85 = shufflevector <8 x float> %v84, <8 x float> poison, <8 x i32> zeroinitializer
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v85, <8 x float> %v69, <8 x float> %v20)
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v85, <8 x float> %v71, <8 x float> %v21)
  %v88 = mul i64 %v1, 2
  %v89 = add i64 %v88, %v65
  %v90 = getelementptr inbounds float, ptr %v0, i64 %v89
  %v91 = load float, ptr %v90, align 4
  %v92 = insertelement <8 x float> poison, float %v91, i64 0
  %v93 = shufflevector <8 x float> %v92, <8 x float> poison, <8 x i32> zeroinitializer
  %v94 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v93, <8 x float> %v69, <8 x float> %v22)
  %v95 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v93, <8 x float> %v71, <8 x float> %v23)
  %v96 = mul i64 %v1, 3
  %v97 = add i64 %v96, %v65
  %v98 = getelementptr inbounds float, ptr %v0, i64 %v97
  %v99 = load float, ptr %v98, align 4
  %v100 = insertelement <8 x float> poison, float %v99, i64 0
  %v101 = shufflevector <8 x float> %v100, <8 x float> poison, <8 x i32> zeroinitializer
  %v102 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v101, <8 x float> %v69, <8 x float> %v24)
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v101, <8 x float> %v71, <8 x float> %v25)
  %v104 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v105 = fadd <8 x float> %v10, %v18
  %v106 = fadd <8 x float> %v11, %v19
  %v107 = fadd <8 x float> %v12, %v20
  %v108 = fadd <8 x float> %v13, %v21
  %v109 = fadd <8 x float> %v14, %v22
  %v110 = fadd <8 x float> %v15, %v23
  %v111 = fadd <8 x float> %v16, %v24
  %v112 = fadd <8 x float> %v17, %v25
  br label %b3
b3:
  %v113 = phi i64 [ %v8, %b2 ], [ %v161, %b4 ]
  %v114 = phi <8 x float> [ %v105, %b2 ], [ %v135, %b4 ]
  %v115 = phi <8 x float> [ %v106, %b2 ], [ %v136, %b4 ]
  %v116 = phi <8 x float> [ %v107, %b2 ], [ %v143, %b4 ]
  %v117 = phi <8 x float> [ %v108, %b2 ], [ %v144, %b4 ]
  %v118 = phi <8 x float> [ %v109, %b2 ], [ %v151, %b4 ]
  %v119 = phi <8 x float> [ %v110, %b2 ], [ %v152, %b4 ]
  %v120 = phi <8 x float> [ %v111, %b2 ], [ %v159, %b4 ]
  %v121 = phi <8 x float> [ %v112, %b2 ], [ %v160, %b4 ]
  %v122 = icmp slt i64 %v113, %v3
  br i1 %v122, label %b4, label %b5
b4:
  %v123 = mul i64 %v113, 16
  %v124 = getelementptr inbounds float, ptr %v2, i64 %v123
  %v125 = getelementptr inbounds float, ptr %v124, i64 0
  %v126 = load <8 x float>, ptr %v125, align 4
  %v127 = getelementptr inbounds float, ptr %v124, i64 8
  %v128 = load <8 x float>, ptr %v127, align 4
  %v129 = mul i64 %v1, 0
  %v130 = add i64 %v129, %v113
  %v131 = getelementptr inbounds float, ptr %v0, i64 %v130
  %v132 = load float, ptr %v131, align 4
  %v133 = insertelement <8 x float> poison, float %v132, i64 0
  %v134 = shufflevector <8 x float> %v133, <8 x float> poison, <8 x i32> zeroinitializer
  %v135 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v134, <8 x float> %v126, <8 x float> %v114)
  %v136 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v134, <8 x float> %v128, <8 x float> %v115)
  %v137 = mul i64 %v1, 1
  %v138 = add i64 %v137, %v113
  %v139 = getelementptr inbounds float, ptr %v0, i64 %v138
  %v140 = load float, ptr %v139, align 4
  %v141 = insertelement <8 x float> poison, float %v140, i64 0
  %v142 = shufflevector <8 x float> %v141, <8 x float> poison, <8 x i32> zeroinitializer
  %v143 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v126, <8 x float> %v116)
  %v144 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v128, <8 x float> %v117)
  %v145 = mul i64 %v1, 2
  %v146 = add i64 %v145, %v113
  %v147 = getelementptr inbounds float, ptr %v0, i64 %v146
  %v148 = load float, ptr %v147, align 4
  %v149 = insertelement <8 x float> poison, float %v148, i64 0
  %v150 = shufflevector <8 x float> %v149, <8 x float> poison, <8 x i32> zeroinitializer
  %v151 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v150, <8 x float> %v126, <8 x float> %v118)
  %v152 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v150, <8 x float> %v128, <8 x float> %v119)
  %v153 = mul i64 %v1, 3
  %v154 = add i64 %v153, %v113
  %v155 = getelementptr inbounds float, ptr %v0, i64 %v154
  %v156 = load float, ptr %v155, align 4
  %v157 = insertelement <8 x float> poison, float %v156, i64 0
  %v158 = shufflevector <8 x float> %v157, <8 x float> poison, <8 x i32> zeroinitializer
  %v159 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v158, <8 x float> %v126, <8 x float> %v120)
  %v160 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v158, <8 x float> %v128, <8 x float> %v121)
  %v161 = add nsw i64 %v113, 1
  br label %b3
b5:
  %v162 = mul i64 %v5, 0
  %v163 = mul i64 %v6, 0
  %v164 = add i64 %v162, %v163
  %v165 = getelementptr inbounds float, ptr %v4, i64 %v164
  store <8 x float> %v114, ptr %v165, align 4
  %v166 = mul i64 %v6, 1
  %v167 = add i64 %v162, %v166
  %v168 = getelementptr inbounds float, ptr %v4, i64 %v167
  store <8 x float> %v115, ptr %v168, align 4
  %v169 = mul i64 %v5, 1
  %v170 = mul i64 %v6, 0
  %v171 = add i64 %v169, %v170
  %v172 = getelementptr inbounds float, ptr %v4, i64 %v171
  store <8 x float> %v116, ptr %v172, align 4
  %v173 = mul i64 %v6, 1
  %v174 = add i64 %v169, %v173
  %v175 = getelementptr inbounds float, ptr %v4, i64 %v174
  store <8 x float> %v117, ptr %v175, align 4
  %v176 = mul i64 %v5, 2
  %v177 = mul i64 %v6, 0
  %v178 = add i64 %v176, %v177
  %v179 = getelementptr inbounds float, ptr %v4, i64 %v178
  store <8 x float> %v118, ptr %v179, align 4
  %v180 = mul i64 %v6, 1
  %v181 = add i64 %v176, %v180
  %v182 = getelementptr inbounds float, ptr %v4, i64 %v181
  store <8 x float> %v119, ptr %v182, align 4
  %v183 = mul i64 %v5, 3
  %v184 = mul i64 %v6, 0
  %v185 = add i64 %v183, %v184
  %v186 = getelementptr inbounds float, ptr %v4, i64 %v185
  store <8 x float> %v120, ptr %v186, align 4
  %v187 = mul i64 %v6, 1
  %v188 = add i64 %v183, %v187
  %v189 = getelementptr inbounds float, ptr %v4, i64 %v188
  store <8 x float> %v121, ptr %v189, align 4
  ret void
}
define internal void @tile_5x2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 1
  %v8 = mul i64 %v7, 1
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v67, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v50, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v58, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v20 = icmp slt i64 %v9, %v8
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v9, 16
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = getelementptr inbounds float, ptr %v22, i64 8
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v9
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v24, <8 x float> %v10)
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v11)
  %v35 = mul i64 %v1, 1
  %v36 = add i64 %v35, %v9
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v24, <8 x float> %v12)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v26, <8 x float> %v13)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v9
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v24, <8 x float> %v14)
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v26, <8 x float> %v15)
  %v51 = mul i64 %v1, 3
  %v52 = add i64 %v51, %v9
  %v53 = getelementptr inbounds float, ptr %v0, i64 %v52
  %v54 = load float, ptr %v53, align 4
  %v55 = insertelement <8 x float> poison, float %v54, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v24, <8 x float> %v16)
  %v58 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v26, <8 x float> %v17)
  %v59 = mul i64 %v1, 4
  %v60 = add i64 %v59, %v9
  %v61 = getelementptr inbounds float, ptr %v0, i64 %v60
  %v62 = load float, ptr %v61, align 4
  %v63 = insertelement <8 x float> poison, float %v62, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v24, <8 x float> %v18)
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v26, <8 x float> %v19)
  %v67 = add nsw i64 %v9, 1
  br label %b0
b2:
  %v68 = mul i64 %v5, 0
  %v69 = mul i64 %v6, 0
  %v70 = add i64 %v68, %v69
  %v71 = getelementptr inbounds float, ptr %v4, i64 %v70
  store <8 x float> %v10, ptr %v71, align 4
  %v72 = mul i64 %v6, 1
  %v73 = add i64 %v68, %v72
  %v74 = getelementptr inbounds float, ptr %v4, i64 %v73
  store <8 x float> %v11, ptr %v74, align 4
  %v75 = mul i64 %v5, 1
  %v76 = mul i64 %v6, 0
  %v77 = add i64 %v75, %v76
  %v78 = getelementptr inbounds float, ptr %v4, i64 %v77
  store <8 x float> %v12, ptr %v78, align 4
  %v79 = mul i64 %v6, 1
  %v80 = add i64 %v75, %v79
  %v81 = getelementptr inbounds float, ptr %v4, i64 %v80
  store <8 x float> %v13, ptr %v81, align 4
  %v82 = mul i64 %v5, 2
  %v83 = mul i64 %v6, 0
  %v84 = add i64 %v82, %v83
  %v85 = getelementptr inbounds float, ptr %v4, i64 %v84
  store <8 x float> %v14, ptr %v85, align 4
  %v86 = mul i64 %v6, 1
  %v87 = add i64 %v82, %v86
  %v88 = getelementptr inbounds float, ptr %v4, i64 %v87
  store <8 x float> %v15, ptr %v88, align 4
  %v89 = mul i64 %v5, 3
  %v90 = mul i64 %v6, 0
  %v91 = add i64 %v89, %v90
  %v92 = getelementptr inbounds float, ptr %v4, i64 %v91
  store <8 x float> %v16, ptr %v92, align 4
  %v93 = mul i64 %v6, 1
  %v94 = add i64 %v89, %v93
  %v95 = getelementptr inbounds float, ptr %v4, i64 %v94
  store <8 x float> %v17, ptr %v95, align 4
  %v96 = mul i64 %v5, 4
  %v97 = mul i64 %v6, 0
  %v98 = add i64 %v96, %v97
  %v99 = getelementptr inbounds float, ptr %v4, i64 %v98
  store <8 x float> %v18, ptr %v99, align 4
  %v100 = mul i64 %v6, 1
  %v101 = add i64 %v96, %v100
  %v102 = getelementptr inbounds float, ptr %v4, i64 %v101
  store <8 x float> %v19, ptr %v102, align 4
  ret void
}
define internal void @tile_6x2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 1
  %v8 = mul i64 %v7, 1
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v77, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v60, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v67, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v76, %b1 ]
  %v22 = icmp slt i64 %v9, %v8
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v9, 16
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = getelementptr inbounds float, ptr %v24, i64 8
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v9
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v26, <8 x float> %v10)
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v11)
  %v37 = mul i64 %v1, 1
  %v38 = add i64 %v37, %v9
  %v39 = getelementptr inbounds float, ptr %v0, i64 %v38
  %v40 = load float, ptr %v39, align 4
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v26, <8 x float> %v12)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v28, <8 x float> %v13)
  %v45 = mul i64 %v1, 2
  %v46 = add i64 %v45, %v9
  %v47 = getelementptr inbounds float, ptr %v0, i64 %v46
  %v48 = load float, ptr %v47, align 4
  %v49 = insertelement <8 x float> poison, float %v48, i64 0
  %v50 = shufflevector <8 x float> %v49, <8 x float> poison, <8 x i32> zeroinitializer
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v26, <8 x float> %v14)
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v28, <8 x float> %v15)
  %v53 = mul i64 %v1, 3
  %v54 = add i64 %v53, %v9
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v26, <8 x float> %v16)
  %v60 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v28, <8 x float> %v17)
  %v61 = mul i64 %v1, 4
  %v62 = add i64 %v61, %v9
  %v63 = getelementptr inbounds float, ptr %v0, i64 %v62
  %v64 = load float, ptr %v63, align 4
  %v65 = insertelement <8 x float> poison, float %v64, i64 0
  %v66 = shufflevector <8 x float> %v65, <8 x float> poison, <8 x i32> zeroinitializer
  %v67 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v66, <8 x float> %v26, <8 x float> %v18)
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v66, <8 x float> %v28, <8 x float> %v19)
  %v69 = mul i64 %v1, 5
  %v70 = add i64 %v69, %v9
  %v71 = getelementptr inbounds float, ptr %v0, i64 %v70
  %v72 = load float, ptr %v71, align 4
  %v73 = insertelement <8 x float> poison, float %v72, i64 0
  %v74 = shufflevector <8 x float> %v73, <8 x float> poison, <8 x i32> zeroinitializer
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> %v26, <8 x float> %v20)
  %v76 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> %v28, <8 x float> %v21)
  %v77 = add nsw i64 %v9, 1
  br label %b0
b2:
  %v78 = mul i64 %v5, 0
  %v79 = mul i64 %v6, 0
  %v80 = add i64 %v78, %v79
  %v81 = getelementptr inbounds float, ptr %v4, i64 %v80
  store <8 x float> %v10, ptr %v81, align 4
  %v82 = mul i64 %v6, 1
  %v83 = add i64 %v78, %v82
  %v84 = getelementptr inbounds float, ptr %v4, i64 %v83
  store <8 x float> %v11, ptr %v84, align 4
  %v85 = mul i64 %v5, 1
  %v86 = mul i64 %v6, 0
  %v87 = add i64 %v85, %v86
  %v88 = getelementptr inbounds float, ptr %v4, i64 %v87
  store <8 x float> %v12, ptr %v88, align 4
  %v89 = mul i64 %v6, 1
  %v90 = add i64 %v85, %v89
  %v91 = getelementptr inbounds float, ptr %v4, i64 %v90
  store <8 x float> %v13, ptr %v91, align 4
  %v92 = mul i64 %v5, 2
  %v93 = mul i64 %v6, 0
  %v94 = add i64 %v92, %v93
  %v95 = getelementptr inbounds float, ptr %v4, i64 %v94
  store <8 x float> %v14, ptr %v95, align 4
  %v96 = mul i64 %v6, 1
  %v97 = add i64 %v92, %v96
  %v98 = getelementptr inbounds float, ptr %v4, i64 %v97
  store <8 x float> %v15, ptr %v98, align 4
  %v99 = mul i64 %v5, 3
  %v100 = mul i64 %v6, 0
  %v101 = add i64 %v99, %v100
  %v102 = getelementptr inbounds float, ptr %v4, i64 %v101
  store <8 x float> %v16, ptr %v102, align 4
  %v103 = mul i64 %v6, 1
  %v104 = add i64 %v99, %v103
  %v105 = getelementptr inbounds float, ptr %v4, i64 %v104
  store <8 x float> %v17, ptr %v105, align 4
  %v106 = mul i64 %v5, 4
  %v107 = mul i64 %v6, 0
  %v108 = add i64 %v106, %v107
  %v109 = getelementptr inbounds float, ptr %v4, i64 %v108
  store <8 x float> %v18, ptr %v109, align 4
  %v110 = mul i64 %v6, 1
  %v111 = add i64 %v106, %v110
  %v112 = getelementptr inbounds float, ptr %v4, i64 %v111
  store <8 x float> %v19, ptr %v112, align 4
  %v113 = mul i64 %v5, 5
  %v114 = mul i64 %v6, 0
  %v115 = add i64 %v113, %v114
  %v116 = getelementptr inbounds float, ptr %v4, i64 %v115
  store <8 x float> %v20, ptr %v116, align 4
  %v117 = mul i64 %v6, 1
  %v118 = add i64 %v113, %v117
  %v119 = getelementptr inbounds float, ptr %v4, i64 %v118
  store <8 x float> %v21, ptr %v119, align 4
  ret void
}
define void @backward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v271 = alloca i64, i64 1, align 8
  %v378 = alloca float, i64 64, align 4
  %v493 = alloca float, i64 64, align 4
  %v858 = alloca float, i64 192, align 4
  %v962 = alloca float, i64 64, align 4
  %v1071 = alloca float, i64 96, align 4
  %v1450 = alloca float, i64 192, align 4
  %v1703 = alloca float, i64 192, align 4
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
  %v115 = getelementptr inbounds ptr, ptr %v0, i64 53
  %v116 = load ptr, ptr %v115, align 4
  %v117 = getelementptr inbounds ptr, ptr %v0, i64 54
  %v118 = load ptr, ptr %v117, align 4
  %v119 = getelementptr inbounds ptr, ptr %v0, i64 55
  %v120 = load ptr, ptr %v119, align 4
  %v121 = getelementptr inbounds ptr, ptr %v0, i64 56
  %v122 = load ptr, ptr %v121, align 4
  %v123 = getelementptr inbounds ptr, ptr %v0, i64 57
  %v124 = load ptr, ptr %v123, align 4
  %v125 = getelementptr inbounds ptr, ptr %v0, i64 58
  %v126 = load ptr, ptr %v125, align 4
  %v127 = getelementptr inbounds ptr, ptr %v0, i64 59
  %v128 = load ptr, ptr %v127, align 4
  %v129 = getelementptr inbounds ptr, ptr %v0, i64 60
  %v130 = load ptr, ptr %v129, align 4
  %v131 = getelementptr inbounds ptr, ptr %v0, i64 61
  %v132 = load ptr, ptr %v131, align 4
  %v133 = getelementptr inbounds ptr, ptr %v0, i64 62
  %v134 = load ptr, ptr %v133, align 4
  %v135 = getelementptr inbounds ptr, ptr %v0, i64 63
  %v136 = load ptr, ptr %v135, align 4
  %v137 = getelementptr inbounds ptr, ptr %v0, i64 64
  %v138 = load ptr, ptr %v137, align 4
  %v139 = getelementptr inbounds ptr, ptr %v0, i64 65
  %v140 = load ptr, ptr %v139, align 4
  %v141 = getelementptr inbounds ptr, ptr %v0, i64 66
  %v142 = load ptr, ptr %v141, align 4
  %v143 = getelementptr inbounds ptr, ptr %v0, i64 67
  %v144 = load ptr, ptr %v143, align 4
  %v145 = getelementptr inbounds ptr, ptr %v0, i64 68
  %v146 = load ptr, ptr %v145, align 4
  %v147 = getelementptr inbounds ptr, ptr %v0, i64 69
  %v148 = load ptr, ptr %v147, align 4
  %v149 = getelementptr inbounds ptr, ptr %v0, i64 70
  %v150 = load ptr, ptr %v149, align 4
  %v151 = getelementptr inbounds ptr, ptr %v0, i64 71
  %v152 = load ptr, ptr %v151, align 4
  %v153 = getelementptr inbounds ptr, ptr %v0, i64 72
  %v154 = load ptr, ptr %v153, align 4
  %v155 = getelementptr inbounds ptr, ptr %v0, i64 73
  %v156 = load ptr, ptr %v155, align 4
  %v157 = getelementptr inbounds ptr, ptr %v0, i64 74
  %v158 = load ptr, ptr %v157, align 4
  %v159 = getelementptr inbounds ptr, ptr %v0, i64 75
  %v160 = load ptr, ptr %v159, align 4
  %v161 = getelementptr inbounds ptr, ptr %v0, i64 76
  %v162 = load ptr, ptr %v161, align 4
  %v163 = getelementptr inbounds ptr, ptr %v0, i64 77
  %v164 = load ptr, ptr %v163, align 4
  %v165 = getelementptr inbounds ptr, ptr %v0, i64 78
  %v166 = load ptr, ptr %v165, align 4
  %v167 = getelementptr inbounds ptr, ptr %v0, i64 79
  %v168 = load ptr, ptr %v167, align 4
  %v169 = getelementptr inbounds ptr, ptr %v0, i64 80
  %v170 = load ptr, ptr %v169, align 4
  %v171 = getelementptr inbounds ptr, ptr %v0, i64 81
  %v172 = load ptr, ptr %v171, align 4
  %v173 = getelementptr inbounds ptr, ptr %v0, i64 82
  %v174 = load ptr, ptr %v173, align 4
  %v175 = getelementptr inbounds ptr, ptr %v0, i64 83
  %v176 = load ptr, ptr %v175, align 4
  %v177 = getelementptr inbounds ptr, ptr %v0, i64 84
  %v178 = load ptr, ptr %v177, align 4
  %v179 = getelementptr inbounds ptr, ptr %v0, i64 85
  %v180 = load ptr, ptr %v179, align 4
  %v181 = getelementptr inbounds ptr, ptr %v0, i64 86
  %v182 = load ptr, ptr %v181, align 4
  %v183 = getelementptr inbounds ptr, ptr %v0, i64 87
  %v184 = load ptr, ptr %v183, align 4
  %v185 = getelementptr inbounds ptr, ptr %v0, i64 88
  %v186 = load ptr, ptr %v185, align 4
  %v187 = getelementptr inbounds ptr, ptr %v0, i64 89
  %v188 = load ptr, ptr %v187, align 4
  %v189 = getelementptr inbounds ptr, ptr %v0, i64 90
  %v190 = load ptr, ptr %v189, align 4
  %v191 = getelementptr inbounds ptr, ptr %v0, i64 91
  %v192 = load ptr, ptr %v191, align 4
  %v193 = getelementptr inbounds ptr, ptr %v0, i64 92
  %v194 = load ptr, ptr %v193, align 4
  %v195 = getelementptr inbounds ptr, ptr %v0, i64 93
  %v196 = load ptr, ptr %v195, align 4
  %v197 = getelementptr inbounds ptr, ptr %v0, i64 94
  %v198 = load ptr, ptr %v197, align 4
  %v199 = getelementptr inbounds i64, ptr %v1, i64 10
  %v200 = load i64, ptr %v199, align 8
  %v201 = getelementptr inbounds i64, ptr %v1, i64 27
  %v202 = load i64, ptr %v201, align 8
  %v203 = getelementptr inbounds i64, ptr %v1, i64 28
  %v204 = load i64, ptr %v203, align 8
  %v205 = getelementptr inbounds i64, ptr %v1, i64 29
  %v206 = load i64, ptr %v205, align 8
  %v207 = getelementptr inbounds i64, ptr %v1, i64 31
  %v208 = load i64, ptr %v207, align 8
  %v209 = getelementptr inbounds i64, ptr %v1, i64 33
  %v210 = load i64, ptr %v209, align 8
  %v211 = getelementptr inbounds i64, ptr %v1, i64 34
  %v212 = load i64, ptr %v211, align 8
  %v213 = getelementptr inbounds i64, ptr %v1, i64 64
  %v214 = load i64, ptr %v213, align 8
  %v215 = getelementptr inbounds i64, ptr %v1, i64 65
  %v216 = load i64, ptr %v215, align 8
  %v217 = getelementptr inbounds i64, ptr %v1, i64 66
  %v218 = load i64, ptr %v217, align 8
  %v219 = getelementptr inbounds i64, ptr %v1, i64 69
  %v220 = load i64, ptr %v219, align 8
  %v221 = getelementptr inbounds i64, ptr %v1, i64 70
  %v222 = load i64, ptr %v221, align 8
  %v223 = getelementptr inbounds i64, ptr %v1, i64 71
  %v224 = load i64, ptr %v223, align 8
  %v225 = getelementptr inbounds i64, ptr %v1, i64 72
  %v226 = load i64, ptr %v225, align 8
  %v227 = getelementptr inbounds i64, ptr %v1, i64 73
  %v228 = load i64, ptr %v227, align 8
  %v229 = getelementptr inbounds i64, ptr %v1, i64 74
  %v230 = load i64, ptr %v229, align 8
  %v231 = getelementptr inbounds i64, ptr %v1, i64 75
  %v232 = load i64, ptr %v231, align 8
  %v233 = getelementptr inbounds i64, ptr %v1, i64 76
  %v234 = load i64, ptr %v233, align 8
  %v235 = getelementptr inbounds i64, ptr %v1, i64 77
  %v236 = load i64, ptr %v235, align 8
  %v237 = getelementptr inbounds i64, ptr %v1, i64 78
  %v238 = load i64, ptr %v237, align 8
  %v239 = getelementptr inbounds i64, ptr %v1, i64 79
  %v240 = load i64, ptr %v239, align 8
  %v241 = getelementptr inbounds i64, ptr %v1, i64 80
  %v242 = load i64, ptr %v241, align 8
  %v243 = getelementptr inbounds i64, ptr %v1, i64 81
  %v244 = load i64, ptr %v243, align 8
  %v245 = getelementptr inbounds i64, ptr %v1, i64 82
  %v246 = load i64, ptr %v245, align 8
  %v247 = getelementptr inbounds i64, ptr %v1, i64 83
  %v248 = load i64, ptr %v247, align 8
  %v249 = getelementptr inbounds i64, ptr %v1, i64 84
  %v250 = load i64, ptr %v249, align 8
  %v251 = getelementptr inbounds i64, ptr %v1, i64 85
  %v252 = load i64, ptr %v251, align 8
  %v253 = getelementptr inbounds i64, ptr %v1, i64 86
  %v254 = load i64, ptr %v253, align 8
  %v255 = getelementptr inbounds i64, ptr %v1, i64 87
  %v256 = load i64, ptr %v255, align 8
  %v257 = getelementptr inbounds i64, ptr %v1, i64 88
  %v258 = load i64, ptr %v257, align 8
  %v259 = getelementptr inbounds i64, ptr %v1, i64 89
  %v260 = load i64, ptr %v259, align 8
  %v261 = getelementptr inbounds i64, ptr %v1, i64 90
  %v262 = load i64, ptr %v261, align 8
  %v263 = getelementptr inbounds i64, ptr %v1, i64 91
  %v264 = load i64, ptr %v263, align 8
  %v265 = getelementptr inbounds i64, ptr %v1, i64 92
  %v266 = load i64, ptr %v265, align 8
  %v267 = getelementptr inbounds i64, ptr %v1, i64 93
  %v268 = load i64, ptr %v267, align 8
  %v269 = getelementptr inbounds i64, ptr %v1, i64 94
  %v270 = load i64, ptr %v269, align 8
  store i64 0, ptr %v271, align 8
  %v272 = getelementptr inbounds ptr, ptr %v0, i64 95
  %v273 = load ptr, ptr %v272, align 4
  %v274 = mul i64 %v2, 18432
  %v275 = add i64 %v274, 1408
  %v276 = getelementptr inbounds float, ptr %v273, i64 %v275
  %v277 = getelementptr inbounds float, ptr %v273, i64 0
  %v278 = getelementptr inbounds float, ptr %v273, i64 64
  %v279 = getelementptr inbounds i64, ptr %v1, i64 4
  %v280 = load i64, ptr %v279, align 8
  %v281 = icmp eq i64 %v280, 0
  br i1 %v281, label %b0, label %b1
b0:
  %v282 = add i64 1, 0
  %v283 = sdiv i64 %v282, 1
  %v284 = add i64 %v2, 1
  %v285 = mul i64 %v283, %v2
  %v286 = sdiv i64 %v285, %v3
  %v287 = mul i64 %v286, 1
  %v288 = icmp slt i64 %v287, 1
  %v289 = select i1 %v288, i64 %v287, i64 1
  %v290 = mul i64 %v283, %v284
  %v291 = sdiv i64 %v290, %v3
  %v292 = mul i64 %v291, 1
  %v293 = icmp slt i64 %v292, 1
  %v294 = select i1 %v293, i64 %v292, i64 1
  %v295 = icmp slt i64 %v294, 1
  %v296 = select i1 %v295, i64 %v294, i64 1
  br label %b2
b2:
  %v297 = phi i64 [ %v289, %b0 ], [ %v311, %b3 ]
  %v298 = icmp slt i64 %v297, %v296
  br i1 %v298, label %b3, label %b4
b3:
  %v299 = mul i64 %v297, 64
  %v300 = mul i64 %v297, 8
  %v301 = add i64 %v299, 0
  %v302 = add i64 %v300, 0
  %v303 = getelementptr inbounds float, ptr %v277, i64 %v301
  %v304 = sub i64 8, %v302
  %v305 = icmp slt i64 %v304, 0
  %v306 = select i1 %v305, i64 0, i64 %v304
  %v307 = mul i64 %v302, 1
  %v308 = add i64 0, %v307
  %v309 = getelementptr inbounds float, ptr %v50, i64 %v308
  call void @pack_rows(ptr %v309, i64 1, i64 8, i64 8, i64 %v306, ptr %v303, i64 8)
  %v310 = add i64 %v299, 64
  %v311 = add nsw i64 %v297, 1
  br label %b2
b4:
  %v312 = add i64 1, 0
  %v313 = sdiv i64 %v312, 1
  %v314 = add i64 %v2, 1
  %v315 = mul i64 %v313, %v2
  %v316 = sdiv i64 %v315, %v3
  %v317 = mul i64 %v316, 1
  %v318 = icmp slt i64 %v317, 1
  %v319 = select i1 %v318, i64 %v317, i64 1
  %v320 = mul i64 %v313, %v314
  %v321 = sdiv i64 %v320, %v3
  %v322 = mul i64 %v321, 1
  %v323 = icmp slt i64 %v322, 1
  %v324 = select i1 %v323, i64 %v322, i64 1
  %v325 = icmp slt i64 %v324, 1
  %v326 = select i1 %v325, i64 %v324, i64 1
  br label %b5
b5:
  %v327 = phi i64 [ %v319, %b4 ], [ %v368, %b6 ]
  %v328 = icmp slt i64 %v327, %v326
  br i1 %v328, label %b6, label %b7
b6:
  %v329 = mul i64 %v327, 512
  %v330 = mul i64 %v327, 32
  %v331 = add i64 %v329, 0
  %v332 = add i64 %v330, 0
  %v333 = getelementptr inbounds float, ptr %v278, i64 %v331
  %v334 = sub i64 32, %v332
  %v335 = icmp slt i64 %v334, 0
  %v336 = select i1 %v335, i64 0, i64 %v334
  %v337 = mul i64 %v332, 1
  %v338 = add i64 0, %v337
  %v339 = getelementptr inbounds float, ptr %v108, i64 %v338
  call void @pack_rows(ptr %v339, i64 1, i64 32, i64 16, i64 %v336, ptr %v333, i64 32)
  %v340 = add i64 %v329, 8
  %v341 = add i64 %v330, 8
  %v342 = getelementptr inbounds float, ptr %v278, i64 %v340
  %v343 = sub i64 32, %v341
  %v344 = icmp slt i64 %v343, 0
  %v345 = select i1 %v344, i64 0, i64 %v343
  %v346 = mul i64 %v341, 1
  %v347 = add i64 0, %v346
  %v348 = getelementptr inbounds float, ptr %v108, i64 %v347
  call void @pack_rows(ptr %v348, i64 1, i64 32, i64 16, i64 %v345, ptr %v342, i64 32)
  %v349 = add i64 %v329, 16
  %v350 = add i64 %v330, 16
  %v351 = getelementptr inbounds float, ptr %v278, i64 %v349
  %v352 = sub i64 32, %v350
  %v353 = icmp slt i64 %v352, 0
  %v354 = select i1 %v353, i64 0, i64 %v352
  %v355 = mul i64 %v350, 1
  %v356 = add i64 0, %v355
  %v357 = getelementptr inbounds float, ptr %v108, i64 %v356
  call void @pack_rows(ptr %v357, i64 1, i64 32, i64 16, i64 %v354, ptr %v351, i64 32)
  %v358 = add i64 %v329, 24
  %v359 = add i64 %v330, 24
  %v360 = getelementptr inbounds float, ptr %v278, i64 %v358
  %v361 = sub i64 32, %v359
  %v362 = icmp slt i64 %v361, 0
  %v363 = select i1 %v362, i64 0, i64 %v361
  %v364 = mul i64 %v359, 1
  %v365 = add i64 0, %v364
  %v366 = getelementptr inbounds float, ptr %v108, i64 %v365
  call void @pack_rows(ptr %v366, i64 1, i64 32, i64 16, i64 %v363, ptr %v360, i64 32)
  %v367 = add i64 %v329, 512
  %v368 = add nsw i64 %v327, 1
  br label %b5
b7:
  br label %b1
b1:
  %v369 = icmp sgt i64 %v3, 1
  br i1 %v369, label %b8, label %b9
b8:
  %v370 = getelementptr inbounds i64, ptr %v1, i64 3
  %v371 = atomicrmw add ptr %v370, i64 1 acq_rel
  %v372 = load i64, ptr %v271, align 8
  %v373 = add i64 %v372, 1
  store i64 %v373, ptr %v271, align 8
  %v374 = mul i64 %v3, %v373
  br label %b10
b10:
  %v375 = load atomic i64, ptr %v370 acquire, align 8
  %v376 = icmp slt i64 %v375, %v374
  br i1 %v376, label %b11, label %b12
b11:
  %v377 = call i32 @sched_yield()
  br label %b10
b12:
  br label %b9
b9:
  %v379 = add i64 %v8, 0
  %v380 = sdiv i64 %v379, 1
  %v381 = add i64 %v2, 1
  %v382 = mul i64 %v380, %v2
  %v383 = sdiv i64 %v382, %v3
  %v384 = mul i64 %v383, 1
  %v385 = icmp slt i64 %v384, %v8
  %v386 = select i1 %v385, i64 %v384, i64 %v8
  %v387 = mul i64 %v380, %v381
  %v388 = sdiv i64 %v387, %v3
  %v389 = mul i64 %v388, 1
  %v390 = icmp slt i64 %v389, %v8
  %v391 = select i1 %v390, i64 %v389, i64 %v8
  br label %b13
b13:
  %v392 = phi i64 [ %v386, %b9 ], [ %v446, %b18 ]
  %v393 = icmp slt i64 %v392, %v391
  br i1 %v393, label %b14, label %b15
b14:
  %v394 = add i64 %v392, 96
  %v395 = icmp slt i64 %v394, %v391
  %v396 = select i1 %v395, i64 %v394, i64 %v391
  br label %b16
b16:
  %v397 = phi i64 [ 0, %b14 ], [ %v445, %b21 ]
  %v398 = icmp slt i64 %v397, 1
  br i1 %v398, label %b17, label %b18
b17:
  %v399 = sub i64 %v396, %v392
  %v400 = sub i64 8, 1
  %v401 = add i64 %v399, %v400
  %v402 = sdiv i64 %v401, 8
  br label %b19
b19:
  %v403 = phi i64 [ 0, %b17 ], [ %v444, %b26 ]
  %v404 = icmp slt i64 %v403, %v402
  br i1 %v404, label %b20, label %b21
b20:
  %v405 = mul i64 %v399, %v403
  %v406 = sdiv i64 %v405, %v402
  %v407 = add i64 %v392, %v406
  %v408 = add i64 %v403, 1
  %v409 = mul i64 %v399, %v408
  %v410 = sdiv i64 %v409, %v402
  %v411 = add i64 %v392, %v410
  %v412 = mul i64 %v397, 64
  %v413 = getelementptr inbounds float, ptr %v277, i64 %v412
  %v414 = sub i64 %v411, %v407
  %v415 = mul i64 %v407, 8
  %v416 = getelementptr inbounds float, ptr %v52, i64 %v415
  %v417 = getelementptr inbounds float, ptr %v416, i64 0
  %v418 = sub i64 %v414, 1
  %v419 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v418
  %v420 = load ptr, ptr %v419, align 4
  %v421 = getelementptr inbounds float, ptr %v378, i64 0
  %v422 = icmp sgt i64 %v414, 0
  br i1 %v422, label %b22, label %b23
b22:
  call void %v420(ptr %v417, i64 8, ptr %v413, i64 8, ptr %v421, i64 8, i64 0)
  br label %b23
b23:
  %v423 = add i64 %v412, 64
  br label %b24
b24:
  %v424 = phi i64 [ %v407, %b23 ], [ %v443, %b29 ]
  %v425 = icmp slt i64 %v424, %v411
  br i1 %v425, label %b25, label %b26
b25:
  %v426 = sub i64 %v424, %v407
  %v427 = mul i64 %v426, 8
  %v428 = getelementptr inbounds float, ptr %v378, i64 %v427
  %v429 = mul i64 %v424, 8
  %v430 = getelementptr inbounds float, ptr %v158, i64 %v429
  br label %b27
b27:
  %v431 = phi i64 [ 0, %b25 ], [ %v442, %b28 ]
  %v432 = icmp slt i64 %v431, 1
  br i1 %v432, label %b28, label %b29
b28:
  %v433 = mul i64 %v397, 1
  %v434 = add i64 %v433, %v431
  %v435 = mul i64 %v434, 8
  %v436 = add i64 0, %v431
  %v437 = mul i64 %v436, 8
  %v438 = getelementptr inbounds float, ptr %v428, i64 %v437
  %v439 = load <8 x float>, ptr %v438, align 4
  %v440 = add i64 0, %v435
  %v441 = getelementptr inbounds float, ptr %v430, i64 %v440
  store <8 x float> %v439, ptr %v441, align 4
  %v442 = add nsw i64 %v431, 1
  br label %b27
b29:
  %v443 = add nsw i64 %v424, 1
  br label %b24
b26:
  %v444 = add nsw i64 %v403, 1
  br label %b19
b21:
  %v445 = add nsw i64 %v397, 1
  br label %b16
b18:
  %v446 = add nsw i64 %v392, 96
  br label %b13
b15:
  %v447 = add i64 %v8, 0
  %v448 = sdiv i64 %v447, 1
  %v449 = add i64 %v2, 1
  %v450 = mul i64 %v448, %v2
  %v451 = sdiv i64 %v450, %v3
  %v452 = mul i64 %v451, 1
  %v453 = icmp slt i64 %v452, %v8
  %v454 = select i1 %v453, i64 %v452, i64 %v8
  %v455 = mul i64 %v448, %v449
  %v456 = sdiv i64 %v455, %v3
  %v457 = mul i64 %v456, 1
  %v458 = icmp slt i64 %v457, %v8
  %v459 = select i1 %v458, i64 %v457, i64 %v8
  br label %b30
b30:
  %v460 = phi i64 [ %v454, %b15 ], [ %v492, %b35 ]
  %v461 = icmp slt i64 %v460, %v459
  br i1 %v461, label %b31, label %b32
b31:
  br label %b33
b33:
  %v462 = phi i64 [ 0, %b31 ], [ %v491, %b34 ]
  %v463 = icmp slt i64 %v462, 8
  br i1 %v463, label %b34, label %b35
b34:
  %v464 = mul i64 %v460, 8
  %v465 = getelementptr inbounds float, ptr %v158, i64 %v464
  %v466 = add i64 0, %v462
  %v467 = getelementptr inbounds float, ptr %v465, i64 %v466
  %v468 = load float, ptr %v467, align 4
  %v469 = mul i64 %v460, 16
  %v470 = getelementptr inbounds float, ptr %v156, i64 %v469
  %v471 = mul i64 %v460, 16
  %v472 = getelementptr inbounds float, ptr %v160, i64 %v471
  %v473 = icmp ult i64 2, 8
  %v474 = select i1 %v473, i64 2, i64 8
  %v475 = trunc i64 %v474 to i32
  %v476 = insertelement <8 x i32> poison, i32 %v475, i64 0
  %v477 = shufflevector <8 x i32> %v476, <8 x i32> poison, <8 x i32> zeroinitializer
  %v478 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v477
  %v479 = mul i64 %v462, 2
  %v480 = add i64 0, %v479
  %v481 = add i64 %v480, 0
  %v482 = getelementptr inbounds float, ptr %v470, i64 %v481
  %v483 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v482, <8 x i1> %v478, <8 x float> zeroinitializer)
  %v484 = insertelement <8 x float> poison, float %v468, i64 0
  %v485 = shufflevector <8 x float> %v484, <8 x float> poison, <8 x i32> zeroinitializer
  %v486 = fmul <8 x float> %v485, %v483
  %v487 = mul i64 %v462, 2
  %v488 = add i64 0, %v487
  %v489 = add i64 %v488, 0
  %v490 = getelementptr inbounds float, ptr %v472, i64 %v489
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v486, ptr align 4 %v490, <8 x i1> %v478)
  %v491 = add nsw i64 %v462, 1
  br label %b33
b35:
  %v492 = add nsw i64 %v460, 1
  br label %b30
b32:
  %v494 = add i64 %v8, 0
  %v495 = sdiv i64 %v494, 1
  %v496 = add i64 %v2, 1
  %v497 = mul i64 %v495, %v2
  %v498 = sdiv i64 %v497, %v3
  %v499 = mul i64 %v498, 1
  %v500 = icmp slt i64 %v499, %v8
  %v501 = select i1 %v500, i64 %v499, i64 %v8
  %v502 = mul i64 %v495, %v496
  %v503 = sdiv i64 %v502, %v3
  %v504 = mul i64 %v503, 1
  %v505 = icmp slt i64 %v504, %v8
  %v506 = select i1 %v505, i64 %v504, i64 %v8
  br label %b36
b36:
  %v507 = phi i64 [ %v501, %b32 ], [ %v561, %b41 ]
  %v508 = icmp slt i64 %v507, %v506
  br i1 %v508, label %b37, label %b38
b37:
  %v509 = add i64 %v507, 96
  %v510 = icmp slt i64 %v509, %v506
  %v511 = select i1 %v510, i64 %v509, i64 %v506
  br label %b39
b39:
  %v512 = phi i64 [ 0, %b37 ], [ %v560, %b44 ]
  %v513 = icmp slt i64 %v512, 1
  br i1 %v513, label %b40, label %b41
b40:
  %v514 = sub i64 %v511, %v507
  %v515 = sub i64 2, 1
  %v516 = add i64 %v514, %v515
  %v517 = sdiv i64 %v516, 2
  br label %b42
b42:
  %v518 = phi i64 [ 0, %b40 ], [ %v559, %b49 ]
  %v519 = icmp slt i64 %v518, %v517
  br i1 %v519, label %b43, label %b44
b43:
  %v520 = mul i64 %v514, %v518
  %v521 = sdiv i64 %v520, %v517
  %v522 = add i64 %v507, %v521
  %v523 = add i64 %v518, 1
  %v524 = mul i64 %v514, %v523
  %v525 = sdiv i64 %v524, %v517
  %v526 = add i64 %v507, %v525
  %v527 = mul i64 %v512, 512
  %v528 = getelementptr inbounds float, ptr %v278, i64 %v527
  %v529 = sub i64 %v526, %v522
  %v530 = mul i64 %v522, 16
  %v531 = getelementptr inbounds float, ptr %v160, i64 %v530
  %v532 = getelementptr inbounds float, ptr %v531, i64 0
  %v533 = sub i64 %v529, 1
  %v534 = getelementptr inbounds ptr, ptr @table_tile_2x4, i64 %v533
  %v535 = load ptr, ptr %v534, align 4
  %v536 = getelementptr inbounds float, ptr %v493, i64 0
  %v537 = icmp sgt i64 %v529, 0
  br i1 %v537, label %b45, label %b46
b45:
  call void %v535(ptr %v532, i64 16, ptr %v528, i64 16, ptr %v536, i64 32, i64 8)
  br label %b46
b46:
  %v538 = add i64 %v527, 512
  br label %b47
b47:
  %v539 = phi i64 [ %v522, %b46 ], [ %v558, %b52 ]
  %v540 = icmp slt i64 %v539, %v526
  br i1 %v540, label %b48, label %b49
b48:
  %v541 = sub i64 %v539, %v522
  %v542 = mul i64 %v541, 32
  %v543 = getelementptr inbounds float, ptr %v493, i64 %v542
  %v544 = mul i64 %v539, 32
  %v545 = getelementptr inbounds float, ptr %v162, i64 %v544
  br label %b50
b50:
  %v546 = phi i64 [ 0, %b48 ], [ %v557, %b51 ]
  %v547 = icmp slt i64 %v546, 4
  br i1 %v547, label %b51, label %b52
b51:
  %v548 = mul i64 %v512, 4
  %v549 = add i64 %v548, %v546
  %v550 = mul i64 %v549, 8
  %v551 = add i64 0, %v546
  %v552 = mul i64 %v551, 8
  %v553 = getelementptr inbounds float, ptr %v543, i64 %v552
  %v554 = load <8 x float>, ptr %v553, align 4
  %v555 = add i64 0, %v550
  %v556 = getelementptr inbounds float, ptr %v545, i64 %v555
  store <8 x float> %v554, ptr %v556, align 4
  %v557 = add nsw i64 %v546, 1
  br label %b50
b52:
  %v558 = add nsw i64 %v539, 1
  br label %b47
b49:
  %v559 = add nsw i64 %v518, 1
  br label %b42
b44:
  %v560 = add nsw i64 %v512, 1
  br label %b39
b41:
  %v561 = add nsw i64 %v507, 96
  br label %b36
b38:
  %v562 = icmp sgt i64 %v3, 1
  br i1 %v562, label %b53, label %b54
b53:
  %v563 = getelementptr inbounds i64, ptr %v1, i64 3
  %v564 = atomicrmw add ptr %v563, i64 1 acq_rel
  %v565 = load i64, ptr %v271, align 8
  %v566 = add i64 %v565, 1
  store i64 %v566, ptr %v271, align 8
  %v567 = mul i64 %v3, %v566
  br label %b55
b55:
  %v568 = load atomic i64, ptr %v563 acquire, align 8
  %v569 = icmp slt i64 %v568, %v567
  br i1 %v569, label %b56, label %b57
b56:
  %v570 = call i32 @sched_yield()
  br label %b55
b57:
  br label %b54
b54:
  %v571 = getelementptr inbounds float, ptr %v273, i64 576
  %v572 = getelementptr inbounds float, ptr %v273, i64 832
  %v573 = getelementptr inbounds float, ptr %v273, i64 896
  %v574 = getelementptr inbounds float, ptr %v273, i64 1024
  %v575 = getelementptr inbounds i64, ptr %v1, i64 4
  %v576 = load i64, ptr %v575, align 8
  %v577 = icmp eq i64 %v576, 0
  br i1 %v577, label %b58, label %b59
b58:
  %v578 = add i64 1, 0
  %v579 = sdiv i64 %v578, 1
  %v580 = add i64 %v2, 1
  %v581 = mul i64 %v579, %v2
  %v582 = sdiv i64 %v581, %v3
  %v583 = mul i64 %v582, 1
  %v584 = icmp slt i64 %v583, 1
  %v585 = select i1 %v584, i64 %v583, i64 1
  %v586 = mul i64 %v579, %v580
  %v587 = sdiv i64 %v586, %v3
  %v588 = mul i64 %v587, 1
  %v589 = icmp slt i64 %v588, 1
  %v590 = select i1 %v589, i64 %v588, i64 1
  %v591 = icmp slt i64 %v590, 1
  %v592 = select i1 %v591, i64 %v590, i64 1
  br label %b60
b60:
  %v593 = phi i64 [ %v585, %b58 ], [ %v635, %b61 ]
  %v594 = icmp slt i64 %v593, %v592
  br i1 %v594, label %b61, label %b62
b61:
  %v595 = mul i64 %v593, 256
  %v596 = mul i64 %v593, 16
  %v597 = add i64 %v595, 0
  %v598 = add i64 %v596, 0
  %v599 = getelementptr inbounds float, ptr %v571, i64 %v597
  %v600 = sub i64 16, %v598
  %v601 = icmp slt i64 %v600, 0
  %v602 = select i1 %v601, i64 0, i64 %v600
  %v603 = mul i64 %v598, 1
  %v604 = add i64 0, %v603
  %v605 = getelementptr inbounds float, ptr %v48, i64 %v604
  call void @pack_rows(ptr %v605, i64 1, i64 16, i64 8, i64 %v602, ptr %v599, i64 16)
  %v606 = add i64 %v595, 8
  %v607 = add i64 %v596, 8
  %v608 = getelementptr inbounds float, ptr %v571, i64 %v606
  %v609 = sub i64 16, %v607
  %v610 = icmp slt i64 %v609, 0
  %v611 = select i1 %v610, i64 0, i64 %v609
  %v612 = mul i64 %v607, 1
  %v613 = add i64 0, %v612
  %v614 = getelementptr inbounds float, ptr %v48, i64 %v613
  call void @pack_rows(ptr %v614, i64 1, i64 16, i64 8, i64 %v611, ptr %v608, i64 16)
  %v615 = add i64 %v595, 128
  %v616 = add i64 %v615, 0
  %v617 = add i64 %v596, 0
  %v618 = getelementptr inbounds float, ptr %v571, i64 %v616
  %v619 = sub i64 16, %v617
  %v620 = icmp slt i64 %v619, 0
  %v621 = select i1 %v620, i64 0, i64 %v619
  %v622 = mul i64 %v617, 1
  %v623 = add i64 0, %v622
  %v624 = getelementptr inbounds float, ptr %v40, i64 %v623
  call void @pack_rows(ptr %v624, i64 1, i64 16, i64 8, i64 %v621, ptr %v618, i64 16)
  %v625 = add i64 %v615, 8
  %v626 = add i64 %v596, 8
  %v627 = getelementptr inbounds float, ptr %v571, i64 %v625
  %v628 = sub i64 16, %v626
  %v629 = icmp slt i64 %v628, 0
  %v630 = select i1 %v629, i64 0, i64 %v628
  %v631 = mul i64 %v626, 1
  %v632 = add i64 0, %v631
  %v633 = getelementptr inbounds float, ptr %v40, i64 %v632
  call void @pack_rows(ptr %v633, i64 1, i64 16, i64 8, i64 %v630, ptr %v627, i64 16)
  %v634 = add i64 %v615, 128
  %v635 = add nsw i64 %v593, 1
  br label %b60
b62:
  %v636 = add i64 1, 0
  %v637 = sdiv i64 %v636, 1
  %v638 = add i64 %v2, 1
  %v639 = mul i64 %v637, %v2
  %v640 = sdiv i64 %v639, %v3
  %v641 = mul i64 %v640, 1
  %v642 = icmp slt i64 %v641, 1
  %v643 = select i1 %v642, i64 %v641, i64 1
  %v644 = mul i64 %v637, %v638
  %v645 = sdiv i64 %v644, %v3
  %v646 = mul i64 %v645, 1
  %v647 = icmp slt i64 %v646, 1
  %v648 = select i1 %v647, i64 %v646, i64 1
  %v649 = icmp slt i64 %v648, 1
  %v650 = select i1 %v649, i64 %v648, i64 1
  br label %b63
b63:
  %v651 = phi i64 [ %v643, %b62 ], [ %v665, %b64 ]
  %v652 = icmp slt i64 %v651, %v650
  br i1 %v652, label %b64, label %b65
b64:
  %v653 = mul i64 %v651, 64
  %v654 = mul i64 %v651, 8
  %v655 = add i64 %v653, 0
  %v656 = add i64 %v654, 0
  %v657 = getelementptr inbounds float, ptr %v572, i64 %v655
  %v658 = sub i64 8, %v656
  %v659 = icmp slt i64 %v658, 0
  %v660 = select i1 %v659, i64 0, i64 %v658
  %v661 = mul i64 %v656, 1
  %v662 = add i64 0, %v661
  %v663 = getelementptr inbounds float, ptr %v46, i64 %v662
  call void @pack_rows(ptr %v663, i64 1, i64 8, i64 8, i64 %v660, ptr %v657, i64 8)
  %v664 = add i64 %v653, 64
  %v665 = add nsw i64 %v651, 1
  br label %b63
b65:
  %v666 = add i64 1, 0
  %v667 = sdiv i64 %v666, 1
  %v668 = add i64 %v2, 1
  %v669 = mul i64 %v667, %v2
  %v670 = sdiv i64 %v669, %v3
  %v671 = mul i64 %v670, 1
  %v672 = icmp slt i64 %v671, 1
  %v673 = select i1 %v672, i64 %v671, i64 1
  %v674 = mul i64 %v667, %v668
  %v675 = sdiv i64 %v674, %v3
  %v676 = mul i64 %v675, 1
  %v677 = icmp slt i64 %v676, 1
  %v678 = select i1 %v677, i64 %v676, i64 1
  %v679 = icmp slt i64 %v678, 1
  %v680 = select i1 %v679, i64 %v678, i64 1
  br label %b66
b66:
  %v681 = phi i64 [ %v673, %b65 ], [ %v704, %b67 ]
  %v682 = icmp slt i64 %v681, %v680
  br i1 %v682, label %b67, label %b68
b67:
  %v683 = mul i64 %v681, 128
  %v684 = mul i64 %v681, 16
  %v685 = add i64 %v683, 0
  %v686 = add i64 %v684, 0
  %v687 = getelementptr inbounds float, ptr %v573, i64 %v685
  %v688 = sub i64 16, %v686
  %v689 = icmp slt i64 %v688, 0
  %v690 = select i1 %v689, i64 0, i64 %v688
  %v691 = mul i64 %v686, 1
  %v692 = add i64 0, %v691
  %v693 = getelementptr inbounds float, ptr %v36, i64 %v692
  call void @pack_rows(ptr %v693, i64 1, i64 16, i64 8, i64 %v690, ptr %v687, i64 16)
  %v694 = add i64 %v683, 8
  %v695 = add i64 %v684, 8
  %v696 = getelementptr inbounds float, ptr %v573, i64 %v694
  %v697 = sub i64 16, %v695
  %v698 = icmp slt i64 %v697, 0
  %v699 = select i1 %v698, i64 0, i64 %v697
  %v700 = mul i64 %v695, 1
  %v701 = add i64 0, %v700
  %v702 = getelementptr inbounds float, ptr %v36, i64 %v701
  call void @pack_rows(ptr %v702, i64 1, i64 16, i64 8, i64 %v699, ptr %v696, i64 16)
  %v703 = add i64 %v683, 128
  %v704 = add nsw i64 %v681, 1
  br label %b66
b68:
  %v705 = add i64 1, 0
  %v706 = sdiv i64 %v705, 1
  %v707 = add i64 %v2, 1
  %v708 = mul i64 %v706, %v2
  %v709 = sdiv i64 %v708, %v3
  %v710 = mul i64 %v709, 1
  %v711 = icmp slt i64 %v710, 1
  %v712 = select i1 %v711, i64 %v710, i64 1
  %v713 = mul i64 %v706, %v707
  %v714 = sdiv i64 %v713, %v3
  %v715 = mul i64 %v714, 1
  %v716 = icmp slt i64 %v715, 1
  %v717 = select i1 %v716, i64 %v715, i64 1
  %v718 = icmp slt i64 %v717, 1
  %v719 = select i1 %v718, i64 %v717, i64 1
  br label %b69
b69:
  %v720 = phi i64 [ %v712, %b68 ], [ %v754, %b70 ]
  %v721 = icmp slt i64 %v720, %v719
  br i1 %v721, label %b70, label %b71
b70:
  %v722 = mul i64 %v720, 192
  %v723 = mul i64 %v720, 8
  %v724 = add i64 %v722, 0
  %v725 = add i64 %v723, 0
  %v726 = getelementptr inbounds float, ptr %v574, i64 %v724
  %v727 = sub i64 8, %v725
  %v728 = icmp slt i64 %v727, 0
  %v729 = select i1 %v728, i64 0, i64 %v727
  %v730 = mul i64 %v725, 1
  %v731 = add i64 0, %v730
  %v732 = getelementptr inbounds float, ptr %v38, i64 %v731
  call void @pack_rows(ptr %v732, i64 1, i64 8, i64 8, i64 %v729, ptr %v726, i64 8)
  %v733 = add i64 %v722, 64
  %v734 = add i64 %v733, 0
  %v735 = add i64 %v723, 0
  %v736 = getelementptr inbounds float, ptr %v574, i64 %v734
  %v737 = sub i64 8, %v735
  %v738 = icmp slt i64 %v737, 0
  %v739 = select i1 %v738, i64 0, i64 %v737
  %v740 = mul i64 %v735, 1
  %v741 = add i64 0, %v740
  %v742 = getelementptr inbounds float, ptr %v34, i64 %v741
  call void @pack_rows(ptr %v742, i64 1, i64 8, i64 8, i64 %v739, ptr %v736, i64 8)
  %v743 = add i64 %v733, 64
  %v744 = add i64 %v743, 0
  %v745 = add i64 %v723, 0
  %v746 = getelementptr inbounds float, ptr %v574, i64 %v744
  %v747 = sub i64 8, %v745
  %v748 = icmp slt i64 %v747, 0
  %v749 = select i1 %v748, i64 0, i64 %v747
  %v750 = mul i64 %v745, 1
  %v751 = add i64 0, %v750
  %v752 = getelementptr inbounds float, ptr %v22, i64 %v751
  call void @pack_rows(ptr %v752, i64 1, i64 8, i64 8, i64 %v749, ptr %v746, i64 8)
  %v753 = add i64 %v743, 64
  %v754 = add nsw i64 %v720, 1
  br label %b69
b71:
  br label %b59
b59:
  %v755 = icmp sgt i64 %v3, 1
  br i1 %v755, label %b72, label %b73
b72:
  %v756 = getelementptr inbounds i64, ptr %v1, i64 3
  %v757 = atomicrmw add ptr %v756, i64 1 acq_rel
  %v758 = load i64, ptr %v271, align 8
  %v759 = add i64 %v758, 1
  store i64 %v759, ptr %v271, align 8
  %v760 = mul i64 %v3, %v759
  br label %b74
b74:
  %v761 = load atomic i64, ptr %v756 acquire, align 8
  %v762 = icmp slt i64 %v761, %v760
  br i1 %v762, label %b75, label %b76
b75:
  %v763 = call i32 @sched_yield()
  br label %b74
b76:
  br label %b73
b73:
  br label %b77
b77:
  %v764 = phi i64 [ 0, %b73 ], [ %v1630, %b159 ]
  %v765 = icmp slt i64 %v764, %v5
  br i1 %v765, label %b78, label %b79
b78:
  %v766 = sub i64 %v5, 1
  %v767 = sub i64 %v766, %v764
  %v768 = add i64 %v7, 0
  %v769 = sdiv i64 %v768, 1
  %v770 = add i64 %v2, 1
  %v771 = mul i64 %v769, %v2
  %v772 = sdiv i64 %v771, %v3
  %v773 = mul i64 %v772, 1
  %v774 = icmp slt i64 %v773, %v7
  %v775 = select i1 %v774, i64 %v773, i64 %v7
  %v776 = mul i64 %v769, %v770
  %v777 = sdiv i64 %v776, %v3
  %v778 = mul i64 %v777, 1
  %v779 = icmp slt i64 %v778, %v7
  %v780 = select i1 %v779, i64 %v778, i64 %v7
  br label %b80
b80:
  %v781 = phi i64 [ %v775, %b78 ], [ %v857, %b81 ]
  %v782 = icmp slt i64 %v781, %v780
  br i1 %v782, label %b81, label %b82
b81:
  %v783 = add i64 %v767, 1
  %v784 = and i64 %v783, 1
  %v785 = mul i64 %v784, %v7
  %v786 = add i64 %v785, %v781
  %v787 = mul i64 %v786, 8
  %v788 = getelementptr inbounds float, ptr %v62, i64 %v787
  %v789 = add i64 %v767, 0
  %v790 = and i64 %v789, %v206
  %v791 = mul i64 %v790, %v7
  %v792 = add i64 %v791, %v781
  %v793 = mul i64 %v792, 8
  %v794 = getelementptr inbounds float, ptr %v56, i64 %v793
  %v795 = add i64 %v767, 0
  %v796 = and i64 %v795, %v228
  %v797 = mul i64 %v796, %v7
  %v798 = add i64 %v797, %v781
  %v799 = mul i64 %v798, 8
  %v800 = getelementptr inbounds float, ptr %v144, i64 %v799
  %v801 = add i64 %v767, 0
  %v802 = and i64 %v801, %v232
  %v803 = mul i64 %v802, %v7
  %v804 = add i64 %v803, %v781
  %v805 = mul i64 %v804, 8
  %v806 = getelementptr inbounds float, ptr %v148, i64 %v805
  %v807 = add i64 %v767, 0
  %v808 = and i64 %v807, %v208
  %v809 = mul i64 %v808, %v7
  %v810 = add i64 %v809, %v781
  %v811 = mul i64 %v810, 8
  %v812 = getelementptr inbounds float, ptr %v60, i64 %v811
  %v813 = add i64 %v767, 0
  %v814 = and i64 %v813, %v242
  %v815 = mul i64 %v814, %v7
  %v816 = add i64 %v815, %v781
  %v817 = mul i64 %v816, 8
  %v818 = getelementptr inbounds float, ptr %v158, i64 %v817
  %v819 = add i64 %v767, 0
  %v820 = and i64 %v819, %v248
  %v821 = mul i64 %v820, %v7
  %v822 = add i64 %v821, %v781
  %v823 = mul i64 %v822, 8
  %v824 = getelementptr inbounds float, ptr %v164, i64 %v823
  %v825 = add i64 0, 0
  %v826 = getelementptr inbounds float, ptr %v788, i64 %v825
  %v827 = load <8 x float>, ptr %v826, align 4
  %v828 = add i64 0, 0
  %v829 = getelementptr inbounds float, ptr %v794, i64 %v828
  %v830 = load <8 x float>, ptr %v829, align 4
  %v831 = fadd <8 x float> %v827, %v830
  %v832 = add i64 0, 0
  %v833 = getelementptr inbounds float, ptr %v800, i64 %v832
  %v834 = load <8 x float>, ptr %v833, align 4
  %v835 = fmul <8 x float> %v831, %v834
  %v836 = add i64 0, 0
  %v837 = getelementptr inbounds float, ptr %v806, i64 %v836
  %v838 = load <8 x float>, ptr %v837, align 4
  %v839 = fmul <8 x float> %v838, %v838
  %v840 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v841 = shufflevector <8 x float> %v840, <8 x float> poison, <8 x i32> zeroinitializer
  %v842 = fsub <8 x float> %v841, %v839
  %v843 = fmul <8 x float> %v835, %v842
  %v844 = fmul <8 x float> %v831, %v838
  %v845 = add i64 0, 0
  %v846 = getelementptr inbounds float, ptr %v812, i64 %v845
  %v847 = load <8 x float>, ptr %v846, align 4
  %v848 = fmul <8 x float> %v831, %v847
  %v849 = fsub <8 x float> %v844, %v848
  %v850 = fmul <8 x float> %v849, %v834
  %v851 = fsub <8 x float> %v841, %v834
  %v852 = fmul <8 x float> %v850, %v851
  %v853 = add i64 0, 0
  %v854 = getelementptr inbounds float, ptr %v818, i64 %v853
  store <8 x float> %v843, ptr %v854, align 4
  %v855 = add i64 0, 0
  %v856 = getelementptr inbounds float, ptr %v824, i64 %v855
  store <8 x float> %v852, ptr %v856, align 4
  %v857 = add nsw i64 %v781, 1
  br label %b80
b82:
  %v859 = add i64 %v7, 0
  %v860 = sdiv i64 %v859, 1
  %v861 = add i64 %v2, 1
  %v862 = mul i64 %v860, %v2
  %v863 = sdiv i64 %v862, %v3
  %v864 = mul i64 %v863, 1
  %v865 = icmp slt i64 %v864, %v7
  %v866 = select i1 %v865, i64 %v864, i64 %v7
  %v867 = mul i64 %v860, %v861
  %v868 = sdiv i64 %v867, %v3
  %v869 = mul i64 %v868, 1
  %v870 = icmp slt i64 %v869, %v7
  %v871 = select i1 %v870, i64 %v869, i64 %v7
  br label %b83
b83:
  %v872 = phi i64 [ %v866, %b82 ], [ %v961, %b88 ]
  %v873 = icmp slt i64 %v872, %v871
  br i1 %v873, label %b84, label %b85
b84:
  %v874 = add i64 %v872, 96
  %v875 = icmp slt i64 %v874, %v871
  %v876 = select i1 %v875, i64 %v874, i64 %v871
  br label %b86
b86:
  %v877 = phi i64 [ 0, %b84 ], [ %v960, %b91 ]
  %v878 = icmp slt i64 %v877, 1
  br i1 %v878, label %b87, label %b88
b87:
  %v879 = sub i64 %v876, %v872
  %v880 = sub i64 6, 1
  %v881 = add i64 %v879, %v880
  %v882 = sdiv i64 %v881, 6
  br label %b89
b89:
  %v883 = phi i64 [ 0, %b87 ], [ %v959, %b98 ]
  %v884 = icmp slt i64 %v883, %v882
  br i1 %v884, label %b90, label %b91
b90:
  %v885 = mul i64 %v879, %v883
  %v886 = sdiv i64 %v885, %v882
  %v887 = add i64 %v872, %v886
  %v888 = add i64 %v883, 1
  %v889 = mul i64 %v879, %v888
  %v890 = sdiv i64 %v889, %v882
  %v891 = add i64 %v872, %v890
  %v892 = mul i64 %v877, 256
  %v893 = getelementptr inbounds float, ptr %v571, i64 %v892
  %v894 = sub i64 %v891, %v887
  %v895 = add i64 %v767, 0
  %v896 = and i64 %v895, %v242
  %v897 = mul i64 %v896, %v7
  %v898 = add i64 %v897, %v887
  %v899 = mul i64 %v898, 8
  %v900 = getelementptr inbounds float, ptr %v158, i64 %v899
  %v901 = getelementptr inbounds float, ptr %v900, i64 0
  %v902 = sub i64 %v894, 1
  %v903 = getelementptr inbounds ptr, ptr @table_tile_6x2, i64 %v902
  %v904 = load ptr, ptr %v903, align 4
  %v905 = getelementptr inbounds float, ptr %v858, i64 0
  %v906 = icmp sgt i64 %v894, 0
  br i1 %v906, label %b92, label %b93
b92:
  call void %v904(ptr %v901, i64 8, ptr %v893, i64 8, ptr %v905, i64 32, i64 8)
  br label %b93
b93:
  %v907 = add i64 %v892, 128
  %v908 = getelementptr inbounds float, ptr %v571, i64 %v907
  %v909 = sub i64 %v891, %v887
  %v910 = add i64 %v767, 0
  %v911 = and i64 %v910, %v248
  %v912 = mul i64 %v911, %v7
  %v913 = add i64 %v912, %v887
  %v914 = mul i64 %v913, 8
  %v915 = getelementptr inbounds float, ptr %v164, i64 %v914
  %v916 = getelementptr inbounds float, ptr %v915, i64 0
  %v917 = sub i64 %v909, 1
  %v918 = getelementptr inbounds ptr, ptr @table_tile_6x2, i64 %v917
  %v919 = load ptr, ptr %v918, align 4
  %v920 = getelementptr inbounds float, ptr %v858, i64 16
  %v921 = icmp sgt i64 %v909, 0
  br i1 %v921, label %b94, label %b95
b94:
  call void %v919(ptr %v916, i64 8, ptr %v908, i64 8, ptr %v920, i64 32, i64 8)
  br label %b95
b95:
  %v922 = add i64 %v907, 128
  br label %b96
b96:
  %v923 = phi i64 [ %v887, %b95 ], [ %v958, %b101 ]
  %v924 = icmp slt i64 %v923, %v891
  br i1 %v924, label %b97, label %b98
b97:
  %v925 = sub i64 %v923, %v887
  %v926 = mul i64 %v925, 32
  %v927 = getelementptr inbounds float, ptr %v858, i64 %v926
  %v928 = add i64 %v767, 0
  %v929 = and i64 %v928, %v250
  %v930 = mul i64 %v929, %v7
  %v931 = add i64 %v930, %v923
  %v932 = mul i64 %v931, 16
  %v933 = getelementptr inbounds float, ptr %v166, i64 %v932
  %v934 = add i64 %v767, 0
  %v935 = and i64 %v934, %v252
  %v936 = mul i64 %v935, %v7
  %v937 = add i64 %v936, %v923
  %v938 = mul i64 %v937, 16
  %v939 = getelementptr inbounds float, ptr %v168, i64 %v938
  br label %b99
b99:
  %v940 = phi i64 [ 0, %b97 ], [ %v957, %b100 ]
  %v941 = icmp slt i64 %v940, 2
  br i1 %v941, label %b100, label %b101
b100:
  %v942 = mul i64 %v877, 2
  %v943 = add i64 %v942, %v940
  %v944 = mul i64 %v943, 8
  %v945 = add i64 0, %v940
  %v946 = mul i64 %v945, 8
  %v947 = getelementptr inbounds float, ptr %v927, i64 %v946
  %v948 = load <8 x float>, ptr %v947, align 4
  %v949 = add i64 2, %v940
  %v950 = mul i64 %v949, 8
  %v951 = getelementptr inbounds float, ptr %v927, i64 %v950
  %v952 = load <8 x float>, ptr %v951, align 4
  %v953 = add i64 0, %v944
  %v954 = getelementptr inbounds float, ptr %v933, i64 %v953
  store <8 x float> %v948, ptr %v954, align 4
  %v955 = add i64 0, %v944
  %v956 = getelementptr inbounds float, ptr %v939, i64 %v955
  store <8 x float> %v952, ptr %v956, align 4
  %v957 = add nsw i64 %v940, 1
  br label %b99
b101:
  %v958 = add nsw i64 %v923, 1
  br label %b96
b98:
  %v959 = add nsw i64 %v883, 1
  br label %b89
b91:
  %v960 = add nsw i64 %v877, 1
  br label %b86
b88:
  %v961 = add nsw i64 %v872, 96
  br label %b83
b85:
  %v963 = add i64 %v7, 0
  %v964 = sdiv i64 %v963, 1
  %v965 = add i64 %v2, 1
  %v966 = mul i64 %v964, %v2
  %v967 = sdiv i64 %v966, %v3
  %v968 = mul i64 %v967, 1
  %v969 = icmp slt i64 %v968, %v7
  %v970 = select i1 %v969, i64 %v968, i64 %v7
  %v971 = mul i64 %v964, %v965
  %v972 = sdiv i64 %v971, %v3
  %v973 = mul i64 %v972, 1
  %v974 = icmp slt i64 %v973, %v7
  %v975 = select i1 %v974, i64 %v973, i64 %v7
  br label %b102
b102:
  %v976 = phi i64 [ %v970, %b85 ], [ %v1070, %b107 ]
  %v977 = icmp slt i64 %v976, %v975
  br i1 %v977, label %b103, label %b104
b103:
  %v978 = add i64 %v976, 96
  %v979 = icmp slt i64 %v978, %v975
  %v980 = select i1 %v979, i64 %v978, i64 %v975
  br label %b105
b105:
  %v981 = phi i64 [ 0, %b103 ], [ %v1069, %b110 ]
  %v982 = icmp slt i64 %v981, 1
  br i1 %v982, label %b106, label %b107
b106:
  %v983 = sub i64 %v980, %v976
  %v984 = sub i64 8, 1
  %v985 = add i64 %v983, %v984
  %v986 = sdiv i64 %v985, 8
  br label %b108
b108:
  %v987 = phi i64 [ 0, %b106 ], [ %v1068, %b115 ]
  %v988 = icmp slt i64 %v987, %v986
  br i1 %v988, label %b109, label %b110
b109:
  %v989 = mul i64 %v983, %v987
  %v990 = sdiv i64 %v989, %v986
  %v991 = add i64 %v976, %v990
  %v992 = add i64 %v987, 1
  %v993 = mul i64 %v983, %v992
  %v994 = sdiv i64 %v993, %v986
  %v995 = add i64 %v976, %v994
  %v996 = mul i64 %v981, 64
  %v997 = getelementptr inbounds float, ptr %v572, i64 %v996
  %v998 = sub i64 %v995, %v991
  %v999 = add i64 %v767, 0
  %v1000 = and i64 %v999, %v242
  %v1001 = mul i64 %v1000, %v7
  %v1002 = add i64 %v1001, %v991
  %v1003 = mul i64 %v1002, 8
  %v1004 = getelementptr inbounds float, ptr %v158, i64 %v1003
  %v1005 = getelementptr inbounds float, ptr %v1004, i64 0
  %v1006 = sub i64 %v998, 1
  %v1007 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v1006
  %v1008 = load ptr, ptr %v1007, align 4
  %v1009 = getelementptr inbounds float, ptr %v962, i64 0
  %v1010 = icmp sgt i64 %v998, 0
  br i1 %v1010, label %b111, label %b112
b111:
  call void %v1008(ptr %v1005, i64 8, ptr %v997, i64 8, ptr %v1009, i64 8, i64 0)
  br label %b112
b112:
  %v1011 = add i64 %v996, 64
  br label %b113
b113:
  %v1012 = phi i64 [ %v991, %b112 ], [ %v1067, %b118 ]
  %v1013 = icmp slt i64 %v1012, %v995
  br i1 %v1013, label %b114, label %b115
b114:
  %v1014 = sub i64 %v1012, %v991
  %v1015 = mul i64 %v1014, 8
  %v1016 = getelementptr inbounds float, ptr %v962, i64 %v1015
  %v1017 = add i64 %v767, 0
  %v1018 = and i64 %v1017, %v208
  %v1019 = mul i64 %v1018, %v7
  %v1020 = add i64 %v1019, %v1012
  %v1021 = mul i64 %v1020, 8
  %v1022 = getelementptr inbounds float, ptr %v60, i64 %v1021
  %v1023 = add i64 %v767, 0
  %v1024 = and i64 %v1023, %v226
  %v1025 = mul i64 %v1024, %v7
  %v1026 = add i64 %v1025, %v1012
  %v1027 = mul i64 %v1026, 8
  %v1028 = getelementptr inbounds float, ptr %v142, i64 %v1027
  %v1029 = add i64 %v767, 0
  %v1030 = and i64 %v1029, %v254
  %v1031 = mul i64 %v1030, %v7
  %v1032 = add i64 %v1031, %v1012
  %v1033 = mul i64 %v1032, 8
  %v1034 = getelementptr inbounds float, ptr %v170, i64 %v1033
  %v1035 = add i64 %v767, 0
  %v1036 = and i64 %v1035, %v256
  %v1037 = mul i64 %v1036, %v7
  %v1038 = add i64 %v1037, %v1012
  %v1039 = mul i64 %v1038, 8
  %v1040 = getelementptr inbounds float, ptr %v172, i64 %v1039
  br label %b116
b116:
  %v1041 = phi i64 [ 0, %b114 ], [ %v1066, %b117 ]
  %v1042 = icmp slt i64 %v1041, 1
  br i1 %v1042, label %b117, label %b118
b117:
  %v1043 = mul i64 %v981, 1
  %v1044 = add i64 %v1043, %v1041
  %v1045 = mul i64 %v1044, 8
  %v1046 = add i64 0, %v1041
  %v1047 = mul i64 %v1046, 8
  %v1048 = getelementptr inbounds float, ptr %v1016, i64 %v1047
  %v1049 = load <8 x float>, ptr %v1048, align 4
  %v1050 = add i64 0, %v1045
  %v1051 = getelementptr inbounds float, ptr %v1022, i64 %v1050
  %v1052 = load <8 x float>, ptr %v1051, align 4
  %v1053 = fmul <8 x float> %v1049, %v1052
  %v1054 = add i64 0, %v1045
  %v1055 = getelementptr inbounds float, ptr %v1028, i64 %v1054
  %v1056 = load <8 x float>, ptr %v1055, align 4
  %v1057 = fmul <8 x float> %v1053, %v1056
  %v1058 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1059 = shufflevector <8 x float> %v1058, <8 x float> poison, <8 x i32> zeroinitializer
  %v1060 = fsub <8 x float> %v1059, %v1056
  %v1061 = fmul <8 x float> %v1057, %v1060
  %v1062 = add i64 0, %v1045
  %v1063 = getelementptr inbounds float, ptr %v1034, i64 %v1062
  store <8 x float> %v1049, ptr %v1063, align 4
  %v1064 = add i64 0, %v1045
  %v1065 = getelementptr inbounds float, ptr %v1040, i64 %v1064
  store <8 x float> %v1061, ptr %v1065, align 4
  %v1066 = add nsw i64 %v1041, 1
  br label %b116
b118:
  %v1067 = add nsw i64 %v1012, 1
  br label %b113
b115:
  %v1068 = add nsw i64 %v987, 1
  br label %b108
b110:
  %v1069 = add nsw i64 %v981, 1
  br label %b105
b107:
  %v1070 = add nsw i64 %v976, 96
  br label %b102
b104:
  %v1072 = add i64 %v7, 0
  %v1073 = sdiv i64 %v1072, 1
  %v1074 = add i64 %v2, 1
  %v1075 = mul i64 %v1073, %v2
  %v1076 = sdiv i64 %v1075, %v3
  %v1077 = mul i64 %v1076, 1
  %v1078 = icmp slt i64 %v1077, %v7
  %v1079 = select i1 %v1078, i64 %v1077, i64 %v7
  %v1080 = mul i64 %v1073, %v1074
  %v1081 = sdiv i64 %v1080, %v3
  %v1082 = mul i64 %v1081, 1
  %v1083 = icmp slt i64 %v1082, %v7
  %v1084 = select i1 %v1083, i64 %v1082, i64 %v7
  br label %b119
b119:
  %v1085 = phi i64 [ %v1079, %b104 ], [ %v1147, %b124 ]
  %v1086 = icmp slt i64 %v1085, %v1084
  br i1 %v1086, label %b120, label %b121
b120:
  %v1087 = add i64 %v1085, 96
  %v1088 = icmp slt i64 %v1087, %v1084
  %v1089 = select i1 %v1088, i64 %v1087, i64 %v1084
  br label %b122
b122:
  %v1090 = phi i64 [ 0, %b120 ], [ %v1146, %b127 ]
  %v1091 = icmp slt i64 %v1090, 1
  br i1 %v1091, label %b123, label %b124
b123:
  %v1092 = sub i64 %v1089, %v1085
  %v1093 = sub i64 6, 1
  %v1094 = add i64 %v1092, %v1093
  %v1095 = sdiv i64 %v1094, 6
  br label %b125
b125:
  %v1096 = phi i64 [ 0, %b123 ], [ %v1145, %b132 ]
  %v1097 = icmp slt i64 %v1096, %v1095
  br i1 %v1097, label %b126, label %b127
b126:
  %v1098 = mul i64 %v1092, %v1096
  %v1099 = sdiv i64 %v1098, %v1095
  %v1100 = add i64 %v1085, %v1099
  %v1101 = add i64 %v1096, 1
  %v1102 = mul i64 %v1092, %v1101
  %v1103 = sdiv i64 %v1102, %v1095
  %v1104 = add i64 %v1085, %v1103
  %v1105 = mul i64 %v1090, 128
  %v1106 = getelementptr inbounds float, ptr %v573, i64 %v1105
  %v1107 = sub i64 %v1104, %v1100
  %v1108 = add i64 %v767, 0
  %v1109 = and i64 %v1108, %v256
  %v1110 = mul i64 %v1109, %v7
  %v1111 = add i64 %v1110, %v1100
  %v1112 = mul i64 %v1111, 8
  %v1113 = getelementptr inbounds float, ptr %v172, i64 %v1112
  %v1114 = getelementptr inbounds float, ptr %v1113, i64 0
  %v1115 = sub i64 %v1107, 1
  %v1116 = getelementptr inbounds ptr, ptr @table_tile_6x2, i64 %v1115
  %v1117 = load ptr, ptr %v1116, align 4
  %v1118 = getelementptr inbounds float, ptr %v1071, i64 0
  %v1119 = icmp sgt i64 %v1107, 0
  br i1 %v1119, label %b128, label %b129
b128:
  call void %v1117(ptr %v1114, i64 8, ptr %v1106, i64 8, ptr %v1118, i64 16, i64 8)
  br label %b129
b129:
  %v1120 = add i64 %v1105, 128
  br label %b130
b130:
  %v1121 = phi i64 [ %v1100, %b129 ], [ %v1144, %b135 ]
  %v1122 = icmp slt i64 %v1121, %v1104
  br i1 %v1122, label %b131, label %b132
b131:
  %v1123 = sub i64 %v1121, %v1100
  %v1124 = mul i64 %v1123, 16
  %v1125 = getelementptr inbounds float, ptr %v1071, i64 %v1124
  %v1126 = add i64 %v767, 0
  %v1127 = and i64 %v1126, %v258
  %v1128 = mul i64 %v1127, %v7
  %v1129 = add i64 %v1128, %v1121
  %v1130 = mul i64 %v1129, 16
  %v1131 = getelementptr inbounds float, ptr %v174, i64 %v1130
  br label %b133
b133:
  %v1132 = phi i64 [ 0, %b131 ], [ %v1143, %b134 ]
  %v1133 = icmp slt i64 %v1132, 2
  br i1 %v1133, label %b134, label %b135
b134:
  %v1134 = mul i64 %v1090, 2
  %v1135 = add i64 %v1134, %v1132
  %v1136 = mul i64 %v1135, 8
  %v1137 = add i64 0, %v1132
  %v1138 = mul i64 %v1137, 8
  %v1139 = getelementptr inbounds float, ptr %v1125, i64 %v1138
  %v1140 = load <8 x float>, ptr %v1139, align 4
  %v1141 = add i64 0, %v1136
  %v1142 = getelementptr inbounds float, ptr %v1131, i64 %v1141
  store <8 x float> %v1140, ptr %v1142, align 4
  %v1143 = add nsw i64 %v1132, 1
  br label %b133
b135:
  %v1144 = add nsw i64 %v1121, 1
  br label %b130
b132:
  %v1145 = add nsw i64 %v1096, 1
  br label %b125
b127:
  %v1146 = add nsw i64 %v1090, 1
  br label %b122
b124:
  %v1147 = add nsw i64 %v1085, 96
  br label %b119
b121:
  %v1148 = add i64 %v7, 0
  %v1149 = sdiv i64 %v1148, 1
  %v1150 = add i64 %v2, 1
  %v1151 = mul i64 %v1149, %v2
  %v1152 = sdiv i64 %v1151, %v3
  %v1153 = mul i64 %v1152, 1
  %v1154 = icmp slt i64 %v1153, %v7
  %v1155 = select i1 %v1154, i64 %v1153, i64 %v7
  %v1156 = mul i64 %v1149, %v1150
  %v1157 = sdiv i64 %v1156, %v3
  %v1158 = mul i64 %v1157, 1
  %v1159 = icmp slt i64 %v1158, %v7
  %v1160 = select i1 %v1159, i64 %v1158, i64 %v7
  br label %b136
b136:
  %v1161 = phi i64 [ %v1155, %b121 ], [ %v1236, %b141 ]
  %v1162 = icmp slt i64 %v1161, %v1160
  br i1 %v1162, label %b137, label %b138
b137:
  br label %b139
b139:
  %v1163 = phi i64 [ 0, %b137 ], [ %v1235, %b144 ]
  %v1164 = icmp slt i64 %v1163, 8
  br i1 %v1164, label %b140, label %b141
b140:
  br label %b142
b142:
  %v1165 = phi i64 [ 0, %b140 ], [ %v1216, %b143 ]
  %v1166 = phi <8 x float> [ splat (float 0x0000000000000000), %b140 ], [ %v1215, %b143 ]
  %v1167 = icmp slt i64 %v1165, 16
  br i1 %v1167, label %b143, label %b144
b143:
  %v1168 = add i64 %v767, 0
  %v1169 = and i64 %v1168, %v250
  %v1170 = mul i64 %v1169, %v7
  %v1171 = add i64 %v1170, %v1161
  %v1172 = mul i64 %v1171, 16
  %v1173 = getelementptr inbounds float, ptr %v166, i64 %v1172
  %v1174 = add i64 %v767, 0
  %v1175 = and i64 %v1174, %v246
  %v1176 = mul i64 %v1175, %v7
  %v1177 = add i64 %v1176, %v1161
  %v1178 = mul i64 %v1177, 32
  %v1179 = getelementptr inbounds float, ptr %v162, i64 %v1178
  %v1180 = add i64 %v767, 0
  %v1181 = and i64 %v1180, %v252
  %v1182 = mul i64 %v1181, %v7
  %v1183 = add i64 %v1182, %v1161
  %v1184 = mul i64 %v1183, 16
  %v1185 = getelementptr inbounds float, ptr %v168, i64 %v1184
  %v1186 = add i64 %v767, 0
  %v1187 = and i64 %v1186, %v258
  %v1188 = mul i64 %v1187, %v7
  %v1189 = add i64 %v1188, %v1161
  %v1190 = mul i64 %v1189, 16
  %v1191 = getelementptr inbounds float, ptr %v174, i64 %v1190
  %v1192 = mul i64 %v1161, 128
  %v1193 = getelementptr inbounds float, ptr %v14, i64 %v1192
  %v1194 = add i64 0, %v1165
  %v1195 = getelementptr inbounds float, ptr %v1173, i64 %v1194
  %v1196 = load <8 x float>, ptr %v1195, align 4
  %v1197 = add i64 0, %v1165
  %v1198 = getelementptr inbounds float, ptr %v1179, i64 %v1197
  %v1199 = load <8 x float>, ptr %v1198, align 4
  %v1200 = fadd <8 x float> %v1196, %v1199
  %v1201 = add i64 0, %v1165
  %v1202 = getelementptr inbounds float, ptr %v1185, i64 %v1201
  %v1203 = load <8 x float>, ptr %v1202, align 4
  %v1204 = fadd <8 x float> %v1200, %v1203
  %v1205 = add i64 0, %v1165
  %v1206 = getelementptr inbounds float, ptr %v1191, i64 %v1205
  %v1207 = load <8 x float>, ptr %v1206, align 4
  %v1208 = fadd <8 x float> %v1204, %v1207
  %v1209 = mul i64 %v1163, 16
  %v1210 = add i64 0, %v1209
  %v1211 = add i64 %v1210, %v1165
  %v1212 = getelementptr inbounds float, ptr %v1193, i64 %v1211
  %v1213 = load <8 x float>, ptr %v1212, align 4
  %v1214 = fmul <8 x float> %v1208, %v1213
  %v1215 = fadd <8 x float> %v1166, %v1214
  %v1216 = add nsw i64 %v1165, 8
  br label %b142
b144:
  %v1217 = shufflevector <8 x float> %v1166, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1218 = shufflevector <8 x float> %v1166, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1219 = fadd <4 x float> %v1217, %v1218
  %v1220 = shufflevector <4 x float> %v1219, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1221 = shufflevector <4 x float> %v1219, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1222 = fadd <2 x float> %v1220, %v1221
  %v1223 = extractelement <2 x float> %v1222, i64 0
  %v1224 = extractelement <2 x float> %v1222, i64 1
  %v1225 = fadd float %v1223, %v1224
  %v1226 = fadd float %v1225, 0x0000000000000000
  %v1227 = add i64 %v767, 0
  %v1228 = and i64 %v1227, %v260
  %v1229 = mul i64 %v1228, %v7
  %v1230 = add i64 %v1229, %v1161
  %v1231 = mul i64 %v1230, 8
  %v1232 = getelementptr inbounds float, ptr %v176, i64 %v1231
  %v1233 = add i64 0, %v1163
  %v1234 = getelementptr inbounds float, ptr %v1232, i64 %v1233
  store float %v1226, ptr %v1234, align 4
  %v1235 = add nsw i64 %v1163, 1
  br label %b139
b141:
  %v1236 = add nsw i64 %v1161, 1
  br label %b136
b138:
  %v1237 = add i64 %v7, 0
  %v1238 = sdiv i64 %v1237, 1
  %v1239 = add i64 %v2, 1
  %v1240 = mul i64 %v1238, %v2
  %v1241 = sdiv i64 %v1240, %v3
  %v1242 = mul i64 %v1241, 1
  %v1243 = icmp slt i64 %v1242, %v7
  %v1244 = select i1 %v1243, i64 %v1242, i64 %v7
  %v1245 = mul i64 %v1238, %v1239
  %v1246 = sdiv i64 %v1245, %v3
  %v1247 = mul i64 %v1246, 1
  %v1248 = icmp slt i64 %v1247, %v7
  %v1249 = select i1 %v1248, i64 %v1247, i64 %v7
  br label %b145
b145:
  %v1250 = phi i64 [ %v1244, %b138 ], [ %v1315, %b150 ]
  %v1251 = icmp slt i64 %v1250, %v1249
  br i1 %v1251, label %b146, label %b147
b146:
  br label %b148
b148:
  %v1252 = phi i64 [ 0, %b146 ], [ %v1297, %b149 ]
  %v1253 = phi <8 x float> [ splat (float 0x0000000000000000), %b146 ], [ %v1296, %b149 ]
  %v1254 = icmp slt i64 %v1252, 8
  br i1 %v1254, label %b149, label %b150
b149:
  %v1255 = add i64 %v767, 0
  %v1256 = and i64 %v1255, %v204
  %v1257 = mul i64 %v1256, %v7
  %v1258 = add i64 %v1257, %v1250
  %v1259 = mul i64 %v1258, 8
  %v1260 = getelementptr inbounds float, ptr %v54, i64 %v1259
  %v1261 = add i64 %v767, 0
  %v1262 = and i64 %v1261, %v260
  %v1263 = mul i64 %v1262, %v7
  %v1264 = add i64 %v1263, %v1250
  %v1265 = mul i64 %v1264, 8
  %v1266 = getelementptr inbounds float, ptr %v176, i64 %v1265
  %v1267 = add i64 %v767, 0
  %v1268 = and i64 %v1267, %v212
  %v1269 = mul i64 %v1268, %v7
  %v1270 = add i64 %v1269, %v1250
  %v1271 = mul i64 %v1270, 8
  %v1272 = getelementptr inbounds float, ptr %v66, i64 %v1271
  %v1273 = add i64 %v767, 0
  %v1274 = and i64 %v1273, %v222
  %v1275 = mul i64 %v1274, %v7
  %v1276 = add i64 %v1275, %v1250
  %v1277 = mul i64 %v1276, 1
  %v1278 = getelementptr inbounds float, ptr %v138, i64 %v1277
  %v1279 = getelementptr inbounds float, ptr %v1278, i64 0
  %v1280 = load float, ptr %v1279, align 4
  %v1281 = add i64 0, %v1252
  %v1282 = getelementptr inbounds float, ptr %v1260, i64 %v1281
  %v1283 = load <8 x float>, ptr %v1282, align 4
  %v1284 = add i64 0, %v1252
  %v1285 = getelementptr inbounds float, ptr %v1266, i64 %v1284
  %v1286 = load <8 x float>, ptr %v1285, align 4
  %v1287 = fadd <8 x float> %v1283, %v1286
  %v1288 = add i64 0, %v1252
  %v1289 = getelementptr inbounds float, ptr %v1272, i64 %v1288
  %v1290 = load <8 x float>, ptr %v1289, align 4
  %v1291 = fmul <8 x float> %v1287, %v1290
  %v1292 = insertelement <8 x float> poison, float %v1280, i64 0
  %v1293 = shufflevector <8 x float> %v1292, <8 x float> poison, <8 x i32> zeroinitializer
  %v1294 = fdiv <8 x float> %v1291, %v1293
  %v1295 = fneg <8 x float> %v1294
  %v1296 = fadd <8 x float> %v1253, %v1295
  %v1297 = add nsw i64 %v1252, 8
  br label %b148
b150:
  %v1298 = shufflevector <8 x float> %v1253, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1299 = shufflevector <8 x float> %v1253, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1300 = fadd <4 x float> %v1298, %v1299
  %v1301 = shufflevector <4 x float> %v1300, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1302 = shufflevector <4 x float> %v1300, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1303 = fadd <2 x float> %v1301, %v1302
  %v1304 = extractelement <2 x float> %v1303, i64 0
  %v1305 = extractelement <2 x float> %v1303, i64 1
  %v1306 = fadd float %v1304, %v1305
  %v1307 = fadd float %v1306, 0x0000000000000000
  %v1308 = add i64 %v767, 0
  %v1309 = and i64 %v1308, %v262
  %v1310 = mul i64 %v1309, %v7
  %v1311 = add i64 %v1310, %v1250
  %v1312 = mul i64 %v1311, 1
  %v1313 = getelementptr inbounds float, ptr %v178, i64 %v1312
  %v1314 = getelementptr inbounds float, ptr %v1313, i64 0
  store float %v1307, ptr %v1314, align 4
  %v1315 = add nsw i64 %v1250, 1
  br label %b145
b147:
  %v1316 = add i64 %v7, 0
  %v1317 = sdiv i64 %v1316, 1
  %v1318 = add i64 %v2, 1
  %v1319 = mul i64 %v1317, %v2
  %v1320 = sdiv i64 %v1319, %v3
  %v1321 = mul i64 %v1320, 1
  %v1322 = icmp slt i64 %v1321, %v7
  %v1323 = select i1 %v1322, i64 %v1321, i64 %v7
  %v1324 = mul i64 %v1317, %v1318
  %v1325 = sdiv i64 %v1324, %v3
  %v1326 = mul i64 %v1325, 1
  %v1327 = icmp slt i64 %v1326, %v7
  %v1328 = select i1 %v1327, i64 %v1326, i64 %v7
  br label %b151
b151:
  %v1329 = phi i64 [ %v1323, %b147 ], [ %v1449, %b156 ]
  %v1330 = icmp slt i64 %v1329, %v1328
  br i1 %v1330, label %b152, label %b153
b152:
  br label %b154
b154:
  %v1331 = phi i64 [ 0, %b152 ], [ %v1440, %b155 ]
  %v1332 = phi <8 x float> [ splat (float 0x0000000000000000), %b152 ], [ %v1439, %b155 ]
  %v1333 = icmp slt i64 %v1331, 8
  br i1 %v1333, label %b155, label %b156
b155:
  %v1334 = mul i64 %v1329, 8
  %v1335 = getelementptr inbounds float, ptr %v118, i64 %v1334
  %v1336 = add i64 0, %v1331
  %v1337 = getelementptr inbounds float, ptr %v1335, i64 %v1336
  %v1338 = load float, ptr %v1337, align 4
  %v1339 = add i64 %v767, 0
  %v1340 = and i64 %v1339, %v204
  %v1341 = mul i64 %v1340, %v7
  %v1342 = add i64 %v1341, %v1329
  %v1343 = mul i64 %v1342, 8
  %v1344 = getelementptr inbounds float, ptr %v54, i64 %v1343
  %v1345 = add i64 0, %v1331
  %v1346 = getelementptr inbounds float, ptr %v1344, i64 %v1345
  %v1347 = load float, ptr %v1346, align 4
  %v1348 = add i64 %v767, 0
  %v1349 = and i64 %v1348, %v260
  %v1350 = mul i64 %v1349, %v7
  %v1351 = add i64 %v1350, %v1329
  %v1352 = mul i64 %v1351, 8
  %v1353 = getelementptr inbounds float, ptr %v176, i64 %v1352
  %v1354 = add i64 0, %v1331
  %v1355 = getelementptr inbounds float, ptr %v1353, i64 %v1354
  %v1356 = load float, ptr %v1355, align 4
  %v1357 = fadd float %v1347, %v1356
  %v1358 = add i64 %v767, 0
  %v1359 = and i64 %v1358, %v222
  %v1360 = mul i64 %v1359, %v7
  %v1361 = add i64 %v1360, %v1329
  %v1362 = mul i64 %v1361, 1
  %v1363 = getelementptr inbounds float, ptr %v138, i64 %v1362
  %v1364 = getelementptr inbounds float, ptr %v1363, i64 0
  %v1365 = load float, ptr %v1364, align 4
  %v1366 = fdiv float %v1357, %v1365
  %v1367 = add i64 %v767, 0
  %v1368 = and i64 %v1367, %v262
  %v1369 = mul i64 %v1368, %v7
  %v1370 = add i64 %v1369, %v1329
  %v1371 = mul i64 %v1370, 1
  %v1372 = getelementptr inbounds float, ptr %v178, i64 %v1371
  %v1373 = getelementptr inbounds float, ptr %v1372, i64 0
  %v1374 = load float, ptr %v1373, align 4
  %v1375 = fadd float %v1366, %v1374
  %v1376 = add i64 %v767, 0
  %v1377 = and i64 %v1376, %v220
  %v1378 = mul i64 %v1377, %v7
  %v1379 = add i64 %v1378, %v1329
  %v1380 = mul i64 %v1379, 8
  %v1381 = getelementptr inbounds float, ptr %v136, i64 %v1380
  %v1382 = add i64 0, %v1331
  %v1383 = getelementptr inbounds float, ptr %v1381, i64 %v1382
  %v1384 = load float, ptr %v1383, align 4
  %v1385 = fmul float %v1375, %v1384
  %v1386 = fcmp une float %v1338, 0x0000000000000000
  %v1387 = select i1 %v1386, float %v1385, float 0x0000000000000000
  %v1388 = mul i64 %v1329, 64
  %v1389 = getelementptr inbounds float, ptr %v116, i64 %v1388
  %v1390 = add i64 %v767, 0
  %v1391 = and i64 %v1390, %v218
  %v1392 = mul i64 %v1391, %v7
  %v1393 = add i64 %v1392, %v1329
  %v1394 = mul i64 %v1393, 8
  %v1395 = getelementptr inbounds float, ptr %v130, i64 %v1394
  %v1396 = add i64 0, 0
  %v1397 = getelementptr inbounds float, ptr %v24, i64 %v1396
  %v1398 = load <8 x float>, ptr %v1397, align 4
  %v1399 = insertelement <8 x float> poison, float %v1387, i64 0
  %v1400 = shufflevector <8 x float> %v1399, <8 x float> poison, <8 x i32> zeroinitializer
  %v1401 = fmul <8 x float> %v1398, %v1400
  %v1402 = add i64 0, 0
  %v1403 = mul i64 %v1331, 8
  %v1404 = add i64 %v1402, %v1403
  %v1405 = getelementptr inbounds float, ptr %v1389, i64 %v1404
  %v1406 = load <8 x float>, ptr %v1405, align 4
  %v1407 = add i64 0, 0
  %v1408 = getelementptr inbounds float, ptr %v1395, i64 %v1407
  %v1409 = load <8 x float>, ptr %v1408, align 4
  %v1410 = fadd <8 x float> %v1406, %v1409
  %v1411 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1410)
  %v1412 = fcmp ogt <8 x float> %v1411, splat (float 0x4023000000000000)
  %v1413 = select <8 x i1> %v1412, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1411
  %v1414 = fadd <8 x float> %v1413, %v1413
  %v1415 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1414, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1416 = fsub <8 x float> %v1415, splat (float 0x4168000000000000)
  %v1417 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1416, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1414)
  %v1418 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1416, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1417)
  %v1419 = bitcast <8 x float> %v1415 to <8 x i32>
  %v1420 = fmul <8 x float> %v1418, %v1418
  %v1421 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1418, <8 x float> splat (float 0x3F81227F40000000))
  %v1422 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1421, <8 x float> %v1418, <8 x float> splat (float 0x3FA5556740000000))
  %v1423 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1422, <8 x float> %v1418, <8 x float> splat (float 0x3FC5554B00000000))
  %v1424 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1423, <8 x float> %v1418, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1425 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1420, <8 x float> %v1424, <8 x float> %v1418)
  %v1426 = shl <8 x i32> %v1419, splat (i32 23)
  %v1427 = add <8 x i32> %v1426, splat (i32 1065353216)
  %v1428 = bitcast <8 x i32> %v1427 to <8 x float>
  %v1429 = fsub <8 x float> %v1428, splat (float 0x3FF0000000000000)
  %v1430 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1428, <8 x float> %v1425, <8 x float> %v1429)
  %v1431 = fadd <8 x float> %v1430, splat (float 0x4000000000000000)
  %v1432 = fdiv <8 x float> %v1430, %v1431
  %v1433 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1432, <8 x float> %v1410)
  %v1434 = fmul <8 x float> %v1433, %v1433
  %v1435 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1436 = shufflevector <8 x float> %v1435, <8 x float> poison, <8 x i32> zeroinitializer
  %v1437 = fsub <8 x float> %v1436, %v1434
  %v1438 = fmul <8 x float> %v1401, %v1437
  %v1439 = fadd <8 x float> %v1332, %v1438
  %v1440 = add nsw i64 %v1331, 1
  br label %b154
b156:
  %v1441 = add i64 %v767, 0
  %v1442 = and i64 %v1441, %v264
  %v1443 = mul i64 %v1442, %v7
  %v1444 = add i64 %v1443, %v1329
  %v1445 = mul i64 %v1444, 8
  %v1446 = getelementptr inbounds float, ptr %v180, i64 %v1445
  %v1447 = add i64 0, 0
  %v1448 = getelementptr inbounds float, ptr %v1446, i64 %v1447
  store <8 x float> %v1332, ptr %v1448, align 4
  %v1449 = add nsw i64 %v1329, 1
  br label %b151
b153:
  %v1451 = add i64 %v7, 0
  %v1452 = sdiv i64 %v1451, 1
  %v1453 = add i64 %v2, 1
  %v1454 = mul i64 %v1452, %v2
  %v1455 = sdiv i64 %v1454, %v3
  %v1456 = mul i64 %v1455, 1
  %v1457 = icmp slt i64 %v1456, %v7
  %v1458 = select i1 %v1457, i64 %v1456, i64 %v7
  %v1459 = mul i64 %v1452, %v1453
  %v1460 = sdiv i64 %v1459, %v3
  %v1461 = mul i64 %v1460, 1
  %v1462 = icmp slt i64 %v1461, %v7
  %v1463 = select i1 %v1462, i64 %v1461, i64 %v7
  br label %b157
b157:
  %v1464 = phi i64 [ %v1458, %b153 ], [ %v1629, %b162 ]
  %v1465 = icmp slt i64 %v1464, %v1463
  br i1 %v1465, label %b158, label %b159
b158:
  %v1466 = add i64 %v1464, 96
  %v1467 = icmp slt i64 %v1466, %v1463
  %v1468 = select i1 %v1467, i64 %v1466, i64 %v1463
  br label %b160
b160:
  %v1469 = phi i64 [ 0, %b158 ], [ %v1628, %b165 ]
  %v1470 = icmp slt i64 %v1469, 1
  br i1 %v1470, label %b161, label %b162
b161:
  %v1471 = sub i64 %v1468, %v1464
  %v1472 = sub i64 8, 1
  %v1473 = add i64 %v1471, %v1472
  %v1474 = sdiv i64 %v1473, 8
  br label %b163
b163:
  %v1475 = phi i64 [ 0, %b161 ], [ %v1627, %b174 ]
  %v1476 = icmp slt i64 %v1475, %v1474
  br i1 %v1476, label %b164, label %b165
b164:
  %v1477 = mul i64 %v1471, %v1475
  %v1478 = sdiv i64 %v1477, %v1474
  %v1479 = add i64 %v1464, %v1478
  %v1480 = add i64 %v1475, 1
  %v1481 = mul i64 %v1471, %v1480
  %v1482 = sdiv i64 %v1481, %v1474
  %v1483 = add i64 %v1464, %v1482
  %v1484 = mul i64 %v1469, 192
  %v1485 = getelementptr inbounds float, ptr %v574, i64 %v1484
  %v1486 = sub i64 %v1483, %v1479
  %v1487 = add i64 %v767, 0
  %v1488 = and i64 %v1487, %v248
  %v1489 = mul i64 %v1488, %v7
  %v1490 = add i64 %v1489, %v1479
  %v1491 = mul i64 %v1490, 8
  %v1492 = getelementptr inbounds float, ptr %v164, i64 %v1491
  %v1493 = getelementptr inbounds float, ptr %v1492, i64 0
  %v1494 = sub i64 %v1486, 1
  %v1495 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v1494
  %v1496 = load ptr, ptr %v1495, align 4
  %v1497 = getelementptr inbounds float, ptr %v1450, i64 0
  %v1498 = icmp sgt i64 %v1486, 0
  br i1 %v1498, label %b166, label %b167
b166:
  call void %v1496(ptr %v1493, i64 8, ptr %v1485, i64 8, ptr %v1497, i64 24, i64 0)
  br label %b167
b167:
  %v1499 = add i64 %v1484, 64
  %v1500 = getelementptr inbounds float, ptr %v574, i64 %v1499
  %v1501 = sub i64 %v1483, %v1479
  %v1502 = add i64 %v767, 0
  %v1503 = and i64 %v1502, %v256
  %v1504 = mul i64 %v1503, %v7
  %v1505 = add i64 %v1504, %v1479
  %v1506 = mul i64 %v1505, 8
  %v1507 = getelementptr inbounds float, ptr %v172, i64 %v1506
  %v1508 = getelementptr inbounds float, ptr %v1507, i64 0
  %v1509 = sub i64 %v1501, 1
  %v1510 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v1509
  %v1511 = load ptr, ptr %v1510, align 4
  %v1512 = getelementptr inbounds float, ptr %v1450, i64 8
  %v1513 = icmp sgt i64 %v1501, 0
  br i1 %v1513, label %b168, label %b169
b168:
  call void %v1511(ptr %v1508, i64 8, ptr %v1500, i64 8, ptr %v1512, i64 24, i64 0)
  br label %b169
b169:
  %v1514 = add i64 %v1499, 64
  %v1515 = getelementptr inbounds float, ptr %v574, i64 %v1514
  %v1516 = sub i64 %v1483, %v1479
  %v1517 = add i64 %v767, 0
  %v1518 = and i64 %v1517, %v264
  %v1519 = mul i64 %v1518, %v7
  %v1520 = add i64 %v1519, %v1479
  %v1521 = mul i64 %v1520, 8
  %v1522 = getelementptr inbounds float, ptr %v180, i64 %v1521
  %v1523 = getelementptr inbounds float, ptr %v1522, i64 0
  %v1524 = sub i64 %v1516, 1
  %v1525 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v1524
  %v1526 = load ptr, ptr %v1525, align 4
  %v1527 = getelementptr inbounds float, ptr %v1450, i64 16
  %v1528 = icmp sgt i64 %v1516, 0
  br i1 %v1528, label %b170, label %b171
b170:
  call void %v1526(ptr %v1523, i64 8, ptr %v1515, i64 8, ptr %v1527, i64 24, i64 0)
  br label %b171
b171:
  %v1529 = add i64 %v1514, 64
  br label %b172
b172:
  %v1530 = phi i64 [ %v1479, %b171 ], [ %v1626, %b177 ]
  %v1531 = icmp slt i64 %v1530, %v1483
  br i1 %v1531, label %b173, label %b174
b173:
  %v1532 = sub i64 %v1530, %v1479
  %v1533 = mul i64 %v1532, 24
  %v1534 = getelementptr inbounds float, ptr %v1450, i64 %v1533
  %v1535 = add i64 %v767, 1
  %v1536 = and i64 %v1535, 1
  %v1537 = mul i64 %v1536, %v7
  %v1538 = add i64 %v1537, %v1530
  %v1539 = mul i64 %v1538, 8
  %v1540 = getelementptr inbounds float, ptr %v62, i64 %v1539
  %v1541 = add i64 %v767, 0
  %v1542 = and i64 %v1541, %v206
  %v1543 = mul i64 %v1542, %v7
  %v1544 = add i64 %v1543, %v1530
  %v1545 = mul i64 %v1544, 8
  %v1546 = getelementptr inbounds float, ptr %v56, i64 %v1545
  %v1547 = add i64 %v767, 0
  %v1548 = and i64 %v1547, %v228
  %v1549 = mul i64 %v1548, %v7
  %v1550 = add i64 %v1549, %v1530
  %v1551 = mul i64 %v1550, 8
  %v1552 = getelementptr inbounds float, ptr %v144, i64 %v1551
  %v1553 = add i64 %v767, 0
  %v1554 = and i64 %v1553, %v254
  %v1555 = mul i64 %v1554, %v7
  %v1556 = add i64 %v1555, %v1530
  %v1557 = mul i64 %v1556, 8
  %v1558 = getelementptr inbounds float, ptr %v170, i64 %v1557
  %v1559 = add i64 %v767, 0
  %v1560 = and i64 %v1559, %v226
  %v1561 = mul i64 %v1560, %v7
  %v1562 = add i64 %v1561, %v1530
  %v1563 = mul i64 %v1562, 8
  %v1564 = getelementptr inbounds float, ptr %v142, i64 %v1563
  %v1565 = add i64 %v767, 0
  %v1566 = and i64 %v1565, %v246
  %v1567 = mul i64 %v1566, %v7
  %v1568 = add i64 %v1567, %v1530
  %v1569 = mul i64 %v1568, 32
  %v1570 = getelementptr inbounds float, ptr %v162, i64 %v1569
  %v1571 = add i64 %v767, 0
  %v1572 = and i64 %v1571, 1
  %v1573 = mul i64 %v1572, %v7
  %v1574 = add i64 %v1573, %v1530
  %v1575 = mul i64 %v1574, 8
  %v1576 = getelementptr inbounds float, ptr %v62, i64 %v1575
  br label %b175
b175:
  %v1577 = phi i64 [ 0, %b173 ], [ %v1625, %b176 ]
  %v1578 = icmp slt i64 %v1577, 1
  br i1 %v1578, label %b176, label %b177
b176:
  %v1579 = mul i64 %v1469, 1
  %v1580 = add i64 %v1579, %v1577
  %v1581 = mul i64 %v1580, 8
  %v1582 = add i64 0, %v1577
  %v1583 = mul i64 %v1582, 8
  %v1584 = getelementptr inbounds float, ptr %v1534, i64 %v1583
  %v1585 = load <8 x float>, ptr %v1584, align 4
  %v1586 = add i64 1, %v1577
  %v1587 = mul i64 %v1586, 8
  %v1588 = getelementptr inbounds float, ptr %v1534, i64 %v1587
  %v1589 = load <8 x float>, ptr %v1588, align 4
  %v1590 = add i64 2, %v1577
  %v1591 = mul i64 %v1590, 8
  %v1592 = getelementptr inbounds float, ptr %v1534, i64 %v1591
  %v1593 = load <8 x float>, ptr %v1592, align 4
  %v1594 = add i64 0, %v1581
  %v1595 = getelementptr inbounds float, ptr %v1540, i64 %v1594
  %v1596 = load <8 x float>, ptr %v1595, align 4
  %v1597 = add i64 0, %v1581
  %v1598 = getelementptr inbounds float, ptr %v1546, i64 %v1597
  %v1599 = load <8 x float>, ptr %v1598, align 4
  %v1600 = fadd <8 x float> %v1596, %v1599
  %v1601 = add i64 0, %v1581
  %v1602 = getelementptr inbounds float, ptr %v1552, i64 %v1601
  %v1603 = load <8 x float>, ptr %v1602, align 4
  %v1604 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1605 = shufflevector <8 x float> %v1604, <8 x float> poison, <8 x i32> zeroinitializer
  %v1606 = fsub <8 x float> %v1605, %v1603
  %v1607 = fmul <8 x float> %v1600, %v1606
  %v1608 = add i64 0, %v1581
  %v1609 = getelementptr inbounds float, ptr %v1558, i64 %v1608
  %v1610 = load <8 x float>, ptr %v1609, align 4
  %v1611 = add i64 0, %v1581
  %v1612 = getelementptr inbounds float, ptr %v1564, i64 %v1611
  %v1613 = load <8 x float>, ptr %v1612, align 4
  %v1614 = fmul <8 x float> %v1610, %v1613
  %v1615 = fadd <8 x float> %v1607, %v1614
  %v1616 = add i64 24, %v1581
  %v1617 = getelementptr inbounds float, ptr %v1570, i64 %v1616
  %v1618 = load <8 x float>, ptr %v1617, align 4
  %v1619 = fadd <8 x float> %v1618, %v1585
  %v1620 = fadd <8 x float> %v1619, %v1589
  %v1621 = fadd <8 x float> %v1620, %v1593
  %v1622 = fadd <8 x float> %v1615, %v1621
  %v1623 = add i64 0, %v1581
  %v1624 = getelementptr inbounds float, ptr %v1576, i64 %v1623
  store <8 x float> %v1622, ptr %v1624, align 4
  %v1625 = add nsw i64 %v1577, 1
  br label %b175
b177:
  %v1626 = add nsw i64 %v1530, 1
  br label %b172
b174:
  %v1627 = add nsw i64 %v1475, 1
  br label %b163
b165:
  %v1628 = add nsw i64 %v1469, 1
  br label %b160
b162:
  %v1629 = add nsw i64 %v1464, 96
  br label %b157
b159:
  %v1630 = add nsw i64 %v764, 1
  br label %b77
b79:
  %v1631 = icmp sgt i64 %v3, 1
  br i1 %v1631, label %b178, label %b179
b178:
  %v1632 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1633 = atomicrmw add ptr %v1632, i64 1 acq_rel
  %v1634 = load i64, ptr %v271, align 8
  %v1635 = add i64 %v1634, 1
  store i64 %v1635, ptr %v271, align 8
  %v1636 = mul i64 %v3, %v1635
  br label %b180
b180:
  %v1637 = load atomic i64, ptr %v1632 acquire, align 8
  %v1638 = icmp slt i64 %v1637, %v1636
  br i1 %v1638, label %b181, label %b182
b181:
  %v1639 = call i32 @sched_yield()
  br label %b180
b182:
  br label %b179
b179:
  %v1640 = getelementptr inbounds float, ptr %v273, i64 1216
  %v1641 = getelementptr inbounds i64, ptr %v1, i64 4
  %v1642 = load i64, ptr %v1641, align 8
  %v1643 = icmp eq i64 %v1642, 0
  br i1 %v1643, label %b183, label %b184
b183:
  %v1644 = add i64 1, 0
  %v1645 = sdiv i64 %v1644, 1
  %v1646 = add i64 %v2, 1
  %v1647 = mul i64 %v1645, %v2
  %v1648 = sdiv i64 %v1647, %v3
  %v1649 = mul i64 %v1648, 1
  %v1650 = icmp slt i64 %v1649, 1
  %v1651 = select i1 %v1650, i64 %v1649, i64 1
  %v1652 = mul i64 %v1645, %v1646
  %v1653 = sdiv i64 %v1652, %v3
  %v1654 = mul i64 %v1653, 1
  %v1655 = icmp slt i64 %v1654, 1
  %v1656 = select i1 %v1655, i64 %v1654, i64 1
  %v1657 = icmp slt i64 %v1656, 1
  %v1658 = select i1 %v1657, i64 %v1656, i64 1
  br label %b185
b185:
  %v1659 = phi i64 [ %v1651, %b183 ], [ %v1693, %b186 ]
  %v1660 = icmp slt i64 %v1659, %v1658
  br i1 %v1660, label %b186, label %b187
b186:
  %v1661 = mul i64 %v1659, 192
  %v1662 = mul i64 %v1659, 8
  %v1663 = add i64 %v1661, 0
  %v1664 = add i64 %v1662, 0
  %v1665 = getelementptr inbounds float, ptr %v1640, i64 %v1663
  %v1666 = sub i64 8, %v1664
  %v1667 = icmp slt i64 %v1666, 0
  %v1668 = select i1 %v1667, i64 0, i64 %v1666
  %v1669 = mul i64 %v1664, 1
  %v1670 = add i64 0, %v1669
  %v1671 = getelementptr inbounds float, ptr %v32, i64 %v1670
  call void @pack_rows(ptr %v1671, i64 1, i64 8, i64 8, i64 %v1668, ptr %v1665, i64 8)
  %v1672 = add i64 %v1661, 64
  %v1673 = add i64 %v1672, 0
  %v1674 = add i64 %v1662, 0
  %v1675 = getelementptr inbounds float, ptr %v1640, i64 %v1673
  %v1676 = sub i64 8, %v1674
  %v1677 = icmp slt i64 %v1676, 0
  %v1678 = select i1 %v1677, i64 0, i64 %v1676
  %v1679 = mul i64 %v1674, 1
  %v1680 = add i64 0, %v1679
  %v1681 = getelementptr inbounds float, ptr %v28, i64 %v1680
  call void @pack_rows(ptr %v1681, i64 1, i64 8, i64 8, i64 %v1678, ptr %v1675, i64 8)
  %v1682 = add i64 %v1672, 64
  %v1683 = add i64 %v1682, 0
  %v1684 = add i64 %v1662, 0
  %v1685 = getelementptr inbounds float, ptr %v1640, i64 %v1683
  %v1686 = sub i64 8, %v1684
  %v1687 = icmp slt i64 %v1686, 0
  %v1688 = select i1 %v1687, i64 0, i64 %v1686
  %v1689 = mul i64 %v1684, 1
  %v1690 = add i64 0, %v1689
  %v1691 = getelementptr inbounds float, ptr %v26, i64 %v1690
  call void @pack_rows(ptr %v1691, i64 1, i64 8, i64 8, i64 %v1688, ptr %v1685, i64 8)
  %v1692 = add i64 %v1682, 64
  %v1693 = add nsw i64 %v1659, 1
  br label %b185
b187:
  br label %b184
b184:
  %v1694 = icmp sgt i64 %v3, 1
  br i1 %v1694, label %b188, label %b189
b188:
  %v1695 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1696 = atomicrmw add ptr %v1695, i64 1 acq_rel
  %v1697 = load i64, ptr %v271, align 8
  %v1698 = add i64 %v1697, 1
  store i64 %v1698, ptr %v271, align 8
  %v1699 = mul i64 %v3, %v1698
  br label %b190
b190:
  %v1700 = load atomic i64, ptr %v1695 acquire, align 8
  %v1701 = icmp slt i64 %v1700, %v1699
  br i1 %v1701, label %b191, label %b192
b191:
  %v1702 = call i32 @sched_yield()
  br label %b190
b192:
  br label %b189
b189:
  %v1704 = add i64 %v8, 0
  %v1705 = sdiv i64 %v1704, 1
  %v1706 = add i64 %v2, 1
  %v1707 = mul i64 %v1705, %v2
  %v1708 = sdiv i64 %v1707, %v3
  %v1709 = mul i64 %v1708, 1
  %v1710 = icmp slt i64 %v1709, %v8
  %v1711 = select i1 %v1710, i64 %v1709, i64 %v8
  %v1712 = mul i64 %v1705, %v1706
  %v1713 = sdiv i64 %v1712, %v3
  %v1714 = mul i64 %v1713, 1
  %v1715 = icmp slt i64 %v1714, %v8
  %v1716 = select i1 %v1715, i64 %v1714, i64 %v8
  br label %b193
b193:
  %v1717 = phi i64 [ %v1711, %b189 ], [ %v1809, %b198 ]
  %v1718 = icmp slt i64 %v1717, %v1716
  br i1 %v1718, label %b194, label %b195
b194:
  %v1719 = add i64 %v1717, 96
  %v1720 = icmp slt i64 %v1719, %v1716
  %v1721 = select i1 %v1720, i64 %v1719, i64 %v1716
  br label %b196
b196:
  %v1722 = phi i64 [ 0, %b194 ], [ %v1808, %b201 ]
  %v1723 = icmp slt i64 %v1722, 1
  br i1 %v1723, label %b197, label %b198
b197:
  %v1724 = sub i64 %v1721, %v1717
  %v1725 = sub i64 8, 1
  %v1726 = add i64 %v1724, %v1725
  %v1727 = sdiv i64 %v1726, 8
  br label %b199
b199:
  %v1728 = phi i64 [ 0, %b197 ], [ %v1807, %b210 ]
  %v1729 = icmp slt i64 %v1728, %v1727
  br i1 %v1729, label %b200, label %b201
b200:
  %v1730 = mul i64 %v1724, %v1728
  %v1731 = sdiv i64 %v1730, %v1727
  %v1732 = add i64 %v1717, %v1731
  %v1733 = add i64 %v1728, 1
  %v1734 = mul i64 %v1724, %v1733
  %v1735 = sdiv i64 %v1734, %v1727
  %v1736 = add i64 %v1717, %v1735
  %v1737 = mul i64 %v1722, 192
  %v1738 = getelementptr inbounds float, ptr %v1640, i64 %v1737
  %v1739 = sub i64 %v1736, %v1732
  %v1740 = mul i64 %v1732, 8
  %v1741 = getelementptr inbounds float, ptr %v158, i64 %v1740
  %v1742 = getelementptr inbounds float, ptr %v1741, i64 0
  %v1743 = sub i64 %v1739, 1
  %v1744 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v1743
  %v1745 = load ptr, ptr %v1744, align 4
  %v1746 = getelementptr inbounds float, ptr %v1703, i64 0
  %v1747 = icmp sgt i64 %v1739, 0
  br i1 %v1747, label %b202, label %b203
b202:
  call void %v1745(ptr %v1742, i64 8, ptr %v1738, i64 8, ptr %v1746, i64 24, i64 0)
  br label %b203
b203:
  %v1748 = add i64 %v1737, 64
  %v1749 = getelementptr inbounds float, ptr %v1640, i64 %v1748
  %v1750 = sub i64 %v1736, %v1732
  %v1751 = mul i64 %v1732, 8
  %v1752 = getelementptr inbounds float, ptr %v164, i64 %v1751
  %v1753 = getelementptr inbounds float, ptr %v1752, i64 0
  %v1754 = sub i64 %v1750, 1
  %v1755 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v1754
  %v1756 = load ptr, ptr %v1755, align 4
  %v1757 = getelementptr inbounds float, ptr %v1703, i64 8
  %v1758 = icmp sgt i64 %v1750, 0
  br i1 %v1758, label %b204, label %b205
b204:
  call void %v1756(ptr %v1753, i64 8, ptr %v1749, i64 8, ptr %v1757, i64 24, i64 0)
  br label %b205
b205:
  %v1759 = add i64 %v1748, 64
  %v1760 = getelementptr inbounds float, ptr %v1640, i64 %v1759
  %v1761 = sub i64 %v1736, %v1732
  %v1762 = mul i64 %v1732, 8
  %v1763 = getelementptr inbounds float, ptr %v172, i64 %v1762
  %v1764 = getelementptr inbounds float, ptr %v1763, i64 0
  %v1765 = sub i64 %v1761, 1
  %v1766 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v1765
  %v1767 = load ptr, ptr %v1766, align 4
  %v1768 = getelementptr inbounds float, ptr %v1703, i64 16
  %v1769 = icmp sgt i64 %v1761, 0
  br i1 %v1769, label %b206, label %b207
b206:
  call void %v1767(ptr %v1764, i64 8, ptr %v1760, i64 8, ptr %v1768, i64 24, i64 0)
  br label %b207
b207:
  %v1770 = add i64 %v1759, 64
  br label %b208
b208:
  %v1771 = phi i64 [ %v1732, %b207 ], [ %v1806, %b213 ]
  %v1772 = icmp slt i64 %v1771, %v1736
  br i1 %v1772, label %b209, label %b210
b209:
  %v1773 = sub i64 %v1771, %v1732
  %v1774 = mul i64 %v1773, 24
  %v1775 = getelementptr inbounds float, ptr %v1703, i64 %v1774
  %v1776 = mul i64 %v1771, 8
  %v1777 = getelementptr inbounds float, ptr %v182, i64 %v1776
  %v1778 = mul i64 %v1771, 8
  %v1779 = getelementptr inbounds float, ptr %v184, i64 %v1778
  %v1780 = mul i64 %v1771, 8
  %v1781 = getelementptr inbounds float, ptr %v186, i64 %v1780
  br label %b211
b211:
  %v1782 = phi i64 [ 0, %b209 ], [ %v1805, %b212 ]
  %v1783 = icmp slt i64 %v1782, 1
  br i1 %v1783, label %b212, label %b213
b212:
  %v1784 = mul i64 %v1722, 1
  %v1785 = add i64 %v1784, %v1782
  %v1786 = mul i64 %v1785, 8
  %v1787 = add i64 0, %v1782
  %v1788 = mul i64 %v1787, 8
  %v1789 = getelementptr inbounds float, ptr %v1775, i64 %v1788
  %v1790 = load <8 x float>, ptr %v1789, align 4
  %v1791 = add i64 1, %v1782
  %v1792 = mul i64 %v1791, 8
  %v1793 = getelementptr inbounds float, ptr %v1775, i64 %v1792
  %v1794 = load <8 x float>, ptr %v1793, align 4
  %v1795 = add i64 2, %v1782
  %v1796 = mul i64 %v1795, 8
  %v1797 = getelementptr inbounds float, ptr %v1775, i64 %v1796
  %v1798 = load <8 x float>, ptr %v1797, align 4
  %v1799 = add i64 0, %v1786
  %v1800 = getelementptr inbounds float, ptr %v1777, i64 %v1799
  store <8 x float> %v1790, ptr %v1800, align 4
  %v1801 = add i64 0, %v1786
  %v1802 = getelementptr inbounds float, ptr %v1779, i64 %v1801
  store <8 x float> %v1794, ptr %v1802, align 4
  %v1803 = add i64 0, %v1786
  %v1804 = getelementptr inbounds float, ptr %v1781, i64 %v1803
  store <8 x float> %v1798, ptr %v1804, align 4
  %v1805 = add nsw i64 %v1782, 1
  br label %b211
b213:
  %v1806 = add nsw i64 %v1771, 1
  br label %b208
b210:
  %v1807 = add nsw i64 %v1728, 1
  br label %b199
b201:
  %v1808 = add nsw i64 %v1722, 1
  br label %b196
b198:
  %v1809 = add nsw i64 %v1717, 96
  br label %b193
b195:
  %v1810 = icmp sgt i64 %v3, 1
  br i1 %v1810, label %b214, label %b215
b214:
  %v1811 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1812 = atomicrmw add ptr %v1811, i64 1 acq_rel
  %v1813 = load i64, ptr %v271, align 8
  %v1814 = add i64 %v1813, 1
  store i64 %v1814, ptr %v271, align 8
  %v1815 = mul i64 %v3, %v1814
  br label %b216
b216:
  %v1816 = load atomic i64, ptr %v1811 acquire, align 8
  %v1817 = icmp slt i64 %v1816, %v1815
  br i1 %v1817, label %b217, label %b218
b217:
  %v1818 = call i32 @sched_yield()
  br label %b216
b218:
  br label %b215
b215:
  %v1819 = getelementptr inbounds i64, ptr %v1, i64 101
  %v1820 = load i64, ptr %v1819, align 8
  %v1821 = icmp eq i64 %v1820, 0
  br i1 %v1821, label %b219, label %b220
b219:
  %v1822 = add i64 %v7, 0
  %v1823 = sdiv i64 %v1822, 1
  %v1824 = add i64 %v2, 1
  %v1825 = mul i64 %v1823, %v2
  %v1826 = sdiv i64 %v1825, %v3
  %v1827 = mul i64 %v1826, 1
  %v1828 = icmp slt i64 %v1827, %v7
  %v1829 = select i1 %v1828, i64 %v1827, i64 %v7
  %v1830 = mul i64 %v1823, %v1824
  %v1831 = sdiv i64 %v1830, %v3
  %v1832 = mul i64 %v1831, 1
  %v1833 = icmp slt i64 %v1832, %v7
  %v1834 = select i1 %v1833, i64 %v1832, i64 %v7
  br label %b221
b221:
  %v1835 = phi i64 [ %v1829, %b219 ], [ %v1849, %b222 ]
  %v1836 = icmp slt i64 %v1835, %v1834
  br i1 %v1836, label %b222, label %b223
b222:
  %v1837 = and i64 0, 1
  %v1838 = mul i64 %v1837, %v7
  %v1839 = add i64 %v1838, %v1835
  %v1840 = mul i64 %v1839, 8
  %v1841 = getelementptr inbounds float, ptr %v62, i64 %v1840
  %v1842 = mul i64 %v1835, 8
  %v1843 = getelementptr inbounds float, ptr %v58, i64 %v1842
  %v1844 = add i64 0, 0
  %v1845 = getelementptr inbounds float, ptr %v1841, i64 %v1844
  %v1846 = load <8 x float>, ptr %v1845, align 4
  %v1847 = add i64 0, 0
  %v1848 = getelementptr inbounds float, ptr %v1843, i64 %v1847
  store <8 x float> %v1846, ptr %v1848, align 4
  %v1849 = add nsw i64 %v1835, 1
  br label %b221
b223:
  br label %b220
b220:
  %v1850 = icmp sgt i64 %v3, 1
  br i1 %v1850, label %b224, label %b225
b224:
  %v1851 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1852 = atomicrmw add ptr %v1851, i64 1 acq_rel
  %v1853 = load i64, ptr %v271, align 8
  %v1854 = add i64 %v1853, 1
  store i64 %v1854, ptr %v271, align 8
  %v1855 = mul i64 %v3, %v1854
  br label %b226
b226:
  %v1856 = load atomic i64, ptr %v1851 acquire, align 8
  %v1857 = icmp slt i64 %v1856, %v1855
  br i1 %v1857, label %b227, label %b228
b227:
  %v1858 = call i32 @sched_yield()
  br label %b226
b228:
  br label %b225
b225:
  %v1859 = icmp eq i64 %v2, 0
  br i1 %v1859, label %b229, label %b230
b229:
  br label %b231
b231:
  %v1860 = phi i64 [ 0, %b229 ], [ %v1863, %b232 ]
  %v1861 = icmp slt i64 %v1860, 64
  br i1 %v1861, label %b232, label %b233
b232:
  %v1862 = getelementptr inbounds float, ptr %v68, i64 %v1860
  store float 0x0000000000000000, ptr %v1862, align 4
  %v1863 = add nsw i64 %v1860, 1
  br label %b231
b233:
  br label %b234
b234:
  %v1864 = phi i64 [ 0, %b233 ], [ %v1907, %b239 ]
  %v1865 = icmp slt i64 %v1864, %v8
  br i1 %v1865, label %b235, label %b236
b235:
  br label %b237
b237:
  %v1866 = phi i64 [ 0, %b235 ], [ %v1906, %b238 ]
  %v1867 = icmp slt i64 %v1866, 8
  br i1 %v1867, label %b238, label %b239
b238:
  %v1868 = mul i64 %v1864, 1
  %v1869 = getelementptr inbounds float, ptr %v18, i64 %v1868
  %v1870 = getelementptr inbounds float, ptr %v1869, i64 0
  %v1871 = load float, ptr %v1870, align 4
  %v1872 = mul i64 %v1864, 8
  %v1873 = getelementptr inbounds float, ptr %v182, i64 %v1872
  %v1874 = mul i64 %v1864, 32
  %v1875 = getelementptr inbounds float, ptr %v162, i64 %v1874
  %v1876 = mul i64 %v1864, 8
  %v1877 = getelementptr inbounds float, ptr %v184, i64 %v1876
  %v1878 = mul i64 %v1864, 8
  %v1879 = getelementptr inbounds float, ptr %v186, i64 %v1878
  %v1880 = add i64 0, %v1866
  %v1881 = getelementptr inbounds float, ptr %v1873, i64 %v1880
  %v1882 = load float, ptr %v1881, align 4
  %v1883 = add i64 16, %v1866
  %v1884 = getelementptr inbounds float, ptr %v1875, i64 %v1883
  %v1885 = load float, ptr %v1884, align 4
  %v1886 = fadd float %v1882, %v1885
  %v1887 = add i64 0, %v1866
  %v1888 = getelementptr inbounds float, ptr %v1877, i64 %v1887
  %v1889 = load float, ptr %v1888, align 4
  %v1890 = fadd float %v1886, %v1889
  %v1891 = add i64 0, %v1866
  %v1892 = getelementptr inbounds float, ptr %v1879, i64 %v1891
  %v1893 = load float, ptr %v1892, align 4
  %v1894 = fadd float %v1890, %v1893
  %v1895 = fptosi float %v1871 to i64
  %v1896 = icmp slt i64 %v1895, 0
  %v1897 = select i1 %v1896, i64 0, i64 %v1895
  %v1898 = icmp sgt i64 %v1897, 7
  %v1899 = select i1 %v1898, i64 7, i64 %v1897
  %v1900 = add i64 0, %v1866
  %v1901 = mul i64 %v1899, 8
  %v1902 = add i64 %v1900, %v1901
  %v1903 = getelementptr inbounds float, ptr %v68, i64 %v1902
  %v1904 = load float, ptr %v1903, align 4
  %v1905 = fadd float %v1904, %v1894
  store float %v1905, ptr %v1903, align 4
  %v1906 = add nsw i64 %v1866, 1
  br label %b237
b239:
  %v1907 = add nsw i64 %v1864, 1
  br label %b234
b236:
  br label %b230
b230:
  %v1908 = icmp sgt i64 %v3, 1
  br i1 %v1908, label %b240, label %b241
b240:
  %v1909 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1910 = atomicrmw add ptr %v1909, i64 1 acq_rel
  %v1911 = load i64, ptr %v271, align 8
  %v1912 = add i64 %v1911, 1
  store i64 %v1912, ptr %v271, align 8
  %v1913 = mul i64 %v3, %v1912
  br label %b242
b242:
  %v1914 = load atomic i64, ptr %v1909 acquire, align 8
  %v1915 = icmp slt i64 %v1914, %v1913
  br i1 %v1915, label %b243, label %b244
b243:
  %v1916 = call i32 @sched_yield()
  br label %b242
b244:
  br label %b241
b241:
  %v1917 = mul i64 0, 8
  %v1918 = getelementptr inbounds float, ptr %v180, i64 %v1917
  %v1919 = getelementptr inbounds float, ptr %v1918, i64 0
  %v1920 = mul i64 0, 8
  %v1921 = getelementptr inbounds float, ptr %v60, i64 %v1920
  %v1922 = getelementptr inbounds float, ptr %v1921, i64 0
  %v1923 = getelementptr inbounds float, ptr %v276, i64 12288
  %v1924 = add i64 8, 1
  %v1925 = sdiv i64 %v1924, 2
  %v1926 = add i64 %v2, 1
  %v1927 = mul i64 %v1925, %v2
  %v1928 = sdiv i64 %v1927, %v3
  %v1929 = mul i64 %v1928, 2
  %v1930 = icmp slt i64 %v1929, 8
  %v1931 = select i1 %v1930, i64 %v1929, i64 8
  %v1932 = mul i64 %v1925, %v1926
  %v1933 = sdiv i64 %v1932, %v3
  %v1934 = mul i64 %v1933, 2
  %v1935 = icmp slt i64 %v1934, 8
  %v1936 = select i1 %v1935, i64 %v1934, i64 8
  %v1937 = getelementptr inbounds float, ptr %v70, i64 0
  br label %b245
b245:
  %v1938 = phi i64 [ %v1931, %b241 ], [ %v1946, %b250 ]
  %v1939 = icmp slt i64 %v1938, %v1936
  br i1 %v1939, label %b246, label %b247
b246:
  %v1940 = mul i64 %v1938, 8
  %v1941 = getelementptr inbounds float, ptr %v1937, i64 %v1940
  br label %b248
b248:
  %v1942 = phi i64 [ 0, %b246 ], [ %v1945, %b249 ]
  %v1943 = icmp slt i64 %v1942, 8
  br i1 %v1943, label %b249, label %b250
b249:
  %v1944 = getelementptr inbounds float, ptr %v1941, i64 %v1942
  store float 0x0000000000000000, ptr %v1944, align 4
  %v1945 = add nsw i64 %v1942, 1
  br label %b248
b250:
  %v1946 = add nsw i64 %v1938, 1
  br label %b245
b247:
  %v1947 = mul i64 %v8, 1
  br label %b251
b251:
  %v1948 = phi i64 [ 0, %b247 ], [ %v2052, %b256 ]
  %v1949 = icmp slt i64 %v1948, %v1947
  br i1 %v1949, label %b252, label %b253
b252:
  %v1950 = sub i64 %v1947, %v1948
  %v1951 = icmp slt i64 %v1950, 384
  %v1952 = select i1 %v1951, i64 %v1950, i64 384
  br label %b254
b254:
  %v1953 = phi i64 [ %v1931, %b252 ], [ %v2051, %b280 ]
  %v1954 = icmp slt i64 %v1953, %v1936
  br i1 %v1954, label %b255, label %b256
b255:
  %v1955 = sub i64 %v1936, %v1953
  %v1956 = icmp slt i64 %v1955, 64
  %v1957 = select i1 %v1956, i64 %v1955, i64 64
  %v1958 = sdiv i64 %v1957, 2
  %v1959 = mul i64 %v1958, 2
  %v1960 = sub i64 %v1957, %v1959
  %v1961 = mul i64 %v1948, 8
  %v1962 = add i64 %v1961, %v1953
  %v1963 = getelementptr inbounds float, ptr %v1919, i64 %v1962
  br label %b257
b257:
  %v1964 = phi i64 [ 0, %b255 ], [ %v1990, %b265 ]
  %v1965 = icmp slt i64 %v1964, %v1952
  br i1 %v1965, label %b258, label %b259
b258:
  %v1966 = mul i64 %v1964, 8
  %v1967 = getelementptr inbounds float, ptr %v1963, i64 %v1966
  %v1968 = mul i64 %v1964, 2
  %v1969 = getelementptr inbounds float, ptr %v1923, i64 %v1968
  br label %b260
b260:
  %v1970 = phi i64 [ 0, %b258 ], [ %v1979, %b261 ]
  %v1971 = icmp slt i64 %v1970, %v1958
  br i1 %v1971, label %b261, label %b262
b261:
  %v1972 = mul i64 %v1970, 2
  %v1973 = getelementptr inbounds float, ptr %v1967, i64 %v1972
  %v1974 = mul i64 %v1970, 768
  %v1975 = getelementptr inbounds float, ptr %v1969, i64 %v1974
  %v1976 = getelementptr inbounds float, ptr %v1973, i64 0
  %v1977 = load <2 x float>, ptr %v1976, align 4
  %v1978 = getelementptr inbounds float, ptr %v1975, i64 0
  store <2 x float> %v1977, ptr %v1978, align 4
  %v1979 = add nsw i64 %v1970, 1
  br label %b260
b262:
  %v1980 = mul i64 %v1958, 2
  %v1981 = getelementptr inbounds float, ptr %v1967, i64 %v1980
  %v1982 = mul i64 %v1958, 768
  %v1983 = getelementptr inbounds float, ptr %v1969, i64 %v1982
  br label %b263
b263:
  %v1984 = phi i64 [ 0, %b262 ], [ %v1989, %b264 ]
  %v1985 = icmp slt i64 %v1984, %v1960
  br i1 %v1985, label %b264, label %b265
b264:
  %v1986 = getelementptr inbounds float, ptr %v1981, i64 %v1984
  %v1987 = load float, ptr %v1986, align 4
  %v1988 = getelementptr inbounds float, ptr %v1983, i64 %v1984
  store float %v1987, ptr %v1988, align 4
  %v1989 = add nsw i64 %v1984, 1
  br label %b263, !llvm.loop !0
b265:
  %v1990 = add nsw i64 %v1964, 1
  br label %b257
b259:
  br label %b266
b266:
  %v1991 = phi i64 [ 0, %b259 ], [ %v2026, %b274 ]
  %v1992 = icmp slt i64 %v1991, 0
  br i1 %v1992, label %b267, label %b268
b267:
  %v1993 = mul i64 %v1948, 8
  %v1994 = add i64 %v1993, %v1991
  %v1995 = getelementptr inbounds float, ptr %v1922, i64 %v1994
  br label %b269
b269:
  %v1996 = phi i64 [ 0, %b267 ], [ %v2014, %b270 ]
  %v1997 = icmp slt i64 %v1996, %v1952
  br i1 %v1997, label %b270, label %b271
b270:
  %v1998 = mul i64 %v1996, 8
  %v1999 = getelementptr inbounds float, ptr %v1995, i64 %v1998
  %v2000 = mul i64 %v1996, 32
  %v2001 = getelementptr inbounds float, ptr %v276, i64 %v2000
  %v2002 = getelementptr inbounds float, ptr %v1999, i64 0
  %v2003 = load <8 x float>, ptr %v2002, align 4
  %v2004 = getelementptr inbounds float, ptr %v2001, i64 0
  store <8 x float> %v2003, ptr %v2004, align 4
  %v2005 = getelementptr inbounds float, ptr %v1999, i64 8
  %v2006 = load <8 x float>, ptr %v2005, align 4
  %v2007 = getelementptr inbounds float, ptr %v2001, i64 8
  store <8 x float> %v2006, ptr %v2007, align 4
  %v2008 = getelementptr inbounds float, ptr %v1999, i64 16
  %v2009 = load <8 x float>, ptr %v2008, align 4
  %v2010 = getelementptr inbounds float, ptr %v2001, i64 16
  store <8 x float> %v2009, ptr %v2010, align 4
  %v2011 = getelementptr inbounds float, ptr %v1999, i64 24
  %v2012 = load <8 x float>, ptr %v2011, align 4
  %v2013 = getelementptr inbounds float, ptr %v2001, i64 24
  store <8 x float> %v2012, ptr %v2013, align 4
  %v2014 = add nsw i64 %v1996, 1
  br label %b269
b271:
  %v2015 = sdiv i64 %v1957, 2
  br label %b272
b272:
  %v2016 = phi i64 [ 0, %b271 ], [ %v2025, %b273 ]
  %v2017 = icmp slt i64 %v2016, %v2015
  br i1 %v2017, label %b273, label %b274
b273:
  %v2018 = mul i64 %v2016, 2
  %v2019 = add i64 %v1953, %v2018
  %v2020 = mul i64 %v2016, 768
  %v2021 = getelementptr inbounds float, ptr %v1923, i64 %v2020
  %v2022 = mul i64 %v2019, 8
  %v2023 = add i64 %v2022, %v1991
  %v2024 = getelementptr inbounds float, ptr %v1937, i64 %v2023
  call void @outer_2x32(ptr %v2021, ptr %v276, i64 %v1952, ptr %v2024, i64 8)
  %v2025 = add nsw i64 %v2016, 1
  br label %b272
b274:
  %v2026 = add nsw i64 %v1991, 32
  br label %b266
b268:
  %v2027 = mul i64 %v1948, 8
  %v2028 = add i64 %v2027, 0
  %v2029 = getelementptr inbounds float, ptr %v1922, i64 %v2028
  br label %b275
b275:
  %v2030 = phi i64 [ 0, %b268 ], [ %v2039, %b276 ]
  %v2031 = icmp slt i64 %v2030, %v1952
  br i1 %v2031, label %b276, label %b277
b276:
  %v2032 = mul i64 %v2030, 8
  %v2033 = getelementptr inbounds float, ptr %v2029, i64 %v2032
  %v2034 = mul i64 %v2030, 8
  %v2035 = getelementptr inbounds float, ptr %v276, i64 %v2034
  %v2036 = getelementptr inbounds float, ptr %v2033, i64 0
  %v2037 = load <8 x float>, ptr %v2036, align 4
  %v2038 = getelementptr inbounds float, ptr %v2035, i64 0
  store <8 x float> %v2037, ptr %v2038, align 4
  %v2039 = add nsw i64 %v2030, 1
  br label %b275
b277:
  %v2040 = sdiv i64 %v1957, 2
  br label %b278
b278:
  %v2041 = phi i64 [ 0, %b277 ], [ %v2050, %b279 ]
  %v2042 = icmp slt i64 %v2041, %v2040
  br i1 %v2042, label %b279, label %b280
b279:
  %v2043 = mul i64 %v2041, 2
  %v2044 = add i64 %v1953, %v2043
  %v2045 = mul i64 %v2041, 768
  %v2046 = getelementptr inbounds float, ptr %v1923, i64 %v2045
  %v2047 = mul i64 %v2044, 8
  %v2048 = add i64 %v2047, 0
  %v2049 = getelementptr inbounds float, ptr %v1937, i64 %v2048
  call void @outer_2x8(ptr %v2046, ptr %v276, i64 %v1952, ptr %v2049, i64 8)
  %v2050 = add nsw i64 %v2041, 1
  br label %b278
b280:
  %v2051 = add nsw i64 %v1953, 64
  br label %b254
b256:
  %v2052 = add nsw i64 %v1948, 384
  br label %b251
b253:
  %v2053 = icmp sgt i64 %v3, 1
  br i1 %v2053, label %b281, label %b282
b281:
  %v2054 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2055 = atomicrmw add ptr %v2054, i64 1 acq_rel
  %v2056 = load i64, ptr %v271, align 8
  %v2057 = add i64 %v2056, 1
  store i64 %v2057, ptr %v271, align 8
  %v2058 = mul i64 %v3, %v2057
  br label %b283
b283:
  %v2059 = load atomic i64, ptr %v2054 acquire, align 8
  %v2060 = icmp slt i64 %v2059, %v2058
  br i1 %v2060, label %b284, label %b285
b284:
  %v2061 = call i32 @sched_yield()
  br label %b283
b285:
  br label %b282
b282:
  %v2062 = add i64 %v7, 0
  %v2063 = sdiv i64 %v2062, 1
  %v2064 = add i64 %v2, 1
  %v2065 = mul i64 %v2063, %v2
  %v2066 = sdiv i64 %v2065, %v3
  %v2067 = mul i64 %v2066, 1
  %v2068 = icmp slt i64 %v2067, %v7
  %v2069 = select i1 %v2068, i64 %v2067, i64 %v7
  %v2070 = mul i64 %v2063, %v2064
  %v2071 = sdiv i64 %v2070, %v3
  %v2072 = mul i64 %v2071, 1
  %v2073 = icmp slt i64 %v2072, %v7
  %v2074 = select i1 %v2073, i64 %v2072, i64 %v7
  br label %b286
b286:
  %v2075 = phi i64 [ %v2069, %b282 ], [ %v2196, %b291 ]
  %v2076 = icmp slt i64 %v2075, %v2074
  br i1 %v2076, label %b287, label %b288
b287:
  br label %b289
b289:
  %v2077 = phi i64 [ 0, %b287 ], [ %v2195, %b294 ]
  %v2078 = icmp slt i64 %v2077, 8
  br i1 %v2078, label %b290, label %b291
b290:
  br label %b292
b292:
  %v2079 = phi i64 [ 0, %b290 ], [ %v2188, %b293 ]
  %v2080 = phi <8 x float> [ splat (float 0x0000000000000000), %b290 ], [ %v2187, %b293 ]
  %v2081 = icmp slt i64 %v2079, %v5
  br i1 %v2081, label %b293, label %b294
b293:
  %v2082 = mul i64 %v2075, 8
  %v2083 = getelementptr inbounds float, ptr %v118, i64 %v2082
  %v2084 = add i64 0, %v2077
  %v2085 = getelementptr inbounds float, ptr %v2083, i64 %v2084
  %v2086 = load float, ptr %v2085, align 4
  %v2087 = add i64 %v2079, 0
  %v2088 = and i64 %v2087, %v204
  %v2089 = mul i64 %v2088, %v7
  %v2090 = add i64 %v2089, %v2075
  %v2091 = mul i64 %v2090, 8
  %v2092 = getelementptr inbounds float, ptr %v54, i64 %v2091
  %v2093 = add i64 0, %v2077
  %v2094 = getelementptr inbounds float, ptr %v2092, i64 %v2093
  %v2095 = load float, ptr %v2094, align 4
  %v2096 = add i64 %v2079, 0
  %v2097 = and i64 %v2096, %v260
  %v2098 = mul i64 %v2097, %v7
  %v2099 = add i64 %v2098, %v2075
  %v2100 = mul i64 %v2099, 8
  %v2101 = getelementptr inbounds float, ptr %v176, i64 %v2100
  %v2102 = add i64 0, %v2077
  %v2103 = getelementptr inbounds float, ptr %v2101, i64 %v2102
  %v2104 = load float, ptr %v2103, align 4
  %v2105 = fadd float %v2095, %v2104
  %v2106 = add i64 %v2079, 0
  %v2107 = and i64 %v2106, %v222
  %v2108 = mul i64 %v2107, %v7
  %v2109 = add i64 %v2108, %v2075
  %v2110 = mul i64 %v2109, 1
  %v2111 = getelementptr inbounds float, ptr %v138, i64 %v2110
  %v2112 = getelementptr inbounds float, ptr %v2111, i64 0
  %v2113 = load float, ptr %v2112, align 4
  %v2114 = fdiv float %v2105, %v2113
  %v2115 = add i64 %v2079, 0
  %v2116 = and i64 %v2115, %v262
  %v2117 = mul i64 %v2116, %v7
  %v2118 = add i64 %v2117, %v2075
  %v2119 = mul i64 %v2118, 1
  %v2120 = getelementptr inbounds float, ptr %v178, i64 %v2119
  %v2121 = getelementptr inbounds float, ptr %v2120, i64 0
  %v2122 = load float, ptr %v2121, align 4
  %v2123 = fadd float %v2114, %v2122
  %v2124 = add i64 %v2079, 0
  %v2125 = and i64 %v2124, %v220
  %v2126 = mul i64 %v2125, %v7
  %v2127 = add i64 %v2126, %v2075
  %v2128 = mul i64 %v2127, 8
  %v2129 = getelementptr inbounds float, ptr %v136, i64 %v2128
  %v2130 = add i64 0, %v2077
  %v2131 = getelementptr inbounds float, ptr %v2129, i64 %v2130
  %v2132 = load float, ptr %v2131, align 4
  %v2133 = fmul float %v2123, %v2132
  %v2134 = fcmp une float %v2086, 0x0000000000000000
  %v2135 = select i1 %v2134, float %v2133, float 0x0000000000000000
  %v2136 = mul i64 %v2075, 64
  %v2137 = getelementptr inbounds float, ptr %v116, i64 %v2136
  %v2138 = add i64 %v2079, 0
  %v2139 = and i64 %v2138, %v218
  %v2140 = mul i64 %v2139, %v7
  %v2141 = add i64 %v2140, %v2075
  %v2142 = mul i64 %v2141, 8
  %v2143 = getelementptr inbounds float, ptr %v130, i64 %v2142
  %v2144 = add i64 0, 0
  %v2145 = getelementptr inbounds float, ptr %v24, i64 %v2144
  %v2146 = load <8 x float>, ptr %v2145, align 4
  %v2147 = insertelement <8 x float> poison, float %v2135, i64 0
  %v2148 = shufflevector <8 x float> %v2147, <8 x float> poison, <8 x i32> zeroinitializer
  %v2149 = fmul <8 x float> %v2146, %v2148
  %v2150 = mul i64 %v2077, 8
  %v2151 = add i64 0, %v2150
  %v2152 = add i64 %v2151, 0
  %v2153 = getelementptr inbounds float, ptr %v2137, i64 %v2152
  %v2154 = load <8 x float>, ptr %v2153, align 4
  %v2155 = add i64 0, 0
  %v2156 = getelementptr inbounds float, ptr %v2143, i64 %v2155
  %v2157 = load <8 x float>, ptr %v2156, align 4
  %v2158 = fadd <8 x float> %v2154, %v2157
  %v2159 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2158)
  %v2160 = fcmp ogt <8 x float> %v2159, splat (float 0x4023000000000000)
  %v2161 = select <8 x i1> %v2160, <8 x float> splat (float 0x4023000000000000), <8 x float> %v2159
  %v2162 = fadd <8 x float> %v2161, %v2161
  %v2163 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2162, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2164 = fsub <8 x float> %v2163, splat (float 0x4168000000000000)
  %v2165 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2164, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2162)
  %v2166 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2164, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2165)
  %v2167 = bitcast <8 x float> %v2163 to <8 x i32>
  %v2168 = fmul <8 x float> %v2166, %v2166
  %v2169 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2166, <8 x float> splat (float 0x3F81227F40000000))
  %v2170 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2169, <8 x float> %v2166, <8 x float> splat (float 0x3FA5556740000000))
  %v2171 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2170, <8 x float> %v2166, <8 x float> splat (float 0x3FC5554B00000000))
  %v2172 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2171, <8 x float> %v2166, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2173 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2168, <8 x float> %v2172, <8 x float> %v2166)
  %v2174 = shl <8 x i32> %v2167, splat (i32 23)
  %v2175 = add <8 x i32> %v2174, splat (i32 1065353216)
  %v2176 = bitcast <8 x i32> %v2175 to <8 x float>
  %v2177 = fsub <8 x float> %v2176, splat (float 0x3FF0000000000000)
  %v2178 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2176, <8 x float> %v2173, <8 x float> %v2177)
  %v2179 = fadd <8 x float> %v2178, splat (float 0x4000000000000000)
  %v2180 = fdiv <8 x float> %v2178, %v2179
  %v2181 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v2180, <8 x float> %v2158)
  %v2182 = fmul <8 x float> %v2181, %v2181
  %v2183 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v2184 = shufflevector <8 x float> %v2183, <8 x float> poison, <8 x i32> zeroinitializer
  %v2185 = fsub <8 x float> %v2184, %v2182
  %v2186 = fmul <8 x float> %v2149, %v2185
  %v2187 = fadd <8 x float> %v2080, %v2186
  %v2188 = add nsw i64 %v2079, 1
  br label %b292
b294:
  %v2189 = mul i64 %v2075, 64
  %v2190 = getelementptr inbounds float, ptr %v188, i64 %v2189
  %v2191 = mul i64 %v2077, 8
  %v2192 = add i64 0, %v2191
  %v2193 = add i64 %v2192, 0
  %v2194 = getelementptr inbounds float, ptr %v2190, i64 %v2193
  store <8 x float> %v2080, ptr %v2194, align 4
  %v2195 = add nsw i64 %v2077, 1
  br label %b289
b291:
  %v2196 = add nsw i64 %v2075, 1
  br label %b286
b288:
  %v2197 = icmp sgt i64 %v3, 1
  br i1 %v2197, label %b295, label %b296
b295:
  %v2198 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2199 = atomicrmw add ptr %v2198, i64 1 acq_rel
  %v2200 = load i64, ptr %v271, align 8
  %v2201 = add i64 %v2200, 1
  store i64 %v2201, ptr %v271, align 8
  %v2202 = mul i64 %v3, %v2201
  br label %b297
b297:
  %v2203 = load atomic i64, ptr %v2198 acquire, align 8
  %v2204 = icmp slt i64 %v2203, %v2202
  br i1 %v2204, label %b298, label %b299
b298:
  %v2205 = call i32 @sched_yield()
  br label %b297
b299:
  br label %b296
b296:
  %v2206 = icmp eq i64 %v2, 0
  br i1 %v2206, label %b300, label %b301
b300:
  br label %b302
b302:
  %v2207 = phi i64 [ 0, %b300 ], [ %v2298, %b307 ]
  %v2208 = phi <8 x float> [ splat (float 0x0000000000000000), %b300 ], [ %v2297, %b307 ]
  %v2209 = icmp slt i64 %v2207, %v8
  br i1 %v2209, label %b303, label %b304
b303:
  %v2210 = add i64 %v2207, 128
  %v2211 = icmp slt i64 %v2210, %v8
  %v2212 = select i1 %v2211, i64 %v2210, i64 %v8
  br label %b305
b305:
  %v2213 = phi i64 [ %v2207, %b303 ], [ %v2296, %b310 ]
  %v2214 = phi <8 x float> [ splat (float 0x0000000000000000), %b303 ], [ %v2217, %b310 ]
  %v2215 = icmp slt i64 %v2213, %v2212
  br i1 %v2215, label %b306, label %b307
b306:
  br label %b308
b308:
  %v2216 = phi i64 [ 0, %b306 ], [ %v2295, %b309 ]
  %v2217 = phi <8 x float> [ %v2214, %b306 ], [ %v2294, %b309 ]
  %v2218 = icmp slt i64 %v2216, 8
  br i1 %v2218, label %b309, label %b310
b309:
  %v2219 = srem i64 %v2213, %v7
  %v2220 = mul i64 %v2219, 8
  %v2221 = getelementptr inbounds float, ptr %v118, i64 %v2220
  %v2222 = add i64 0, %v2216
  %v2223 = getelementptr inbounds float, ptr %v2221, i64 %v2222
  %v2224 = load float, ptr %v2223, align 4
  %v2225 = mul i64 %v2213, 8
  %v2226 = getelementptr inbounds float, ptr %v54, i64 %v2225
  %v2227 = add i64 0, %v2216
  %v2228 = getelementptr inbounds float, ptr %v2226, i64 %v2227
  %v2229 = load float, ptr %v2228, align 4
  %v2230 = mul i64 %v2213, 8
  %v2231 = getelementptr inbounds float, ptr %v176, i64 %v2230
  %v2232 = add i64 0, %v2216
  %v2233 = getelementptr inbounds float, ptr %v2231, i64 %v2232
  %v2234 = load float, ptr %v2233, align 4
  %v2235 = fadd float %v2229, %v2234
  %v2236 = mul i64 %v2213, 1
  %v2237 = getelementptr inbounds float, ptr %v138, i64 %v2236
  %v2238 = getelementptr inbounds float, ptr %v2237, i64 0
  %v2239 = load float, ptr %v2238, align 4
  %v2240 = fdiv float %v2235, %v2239
  %v2241 = mul i64 %v2213, 1
  %v2242 = getelementptr inbounds float, ptr %v178, i64 %v2241
  %v2243 = getelementptr inbounds float, ptr %v2242, i64 0
  %v2244 = load float, ptr %v2243, align 4
  %v2245 = fadd float %v2240, %v2244
  %v2246 = mul i64 %v2213, 8
  %v2247 = getelementptr inbounds float, ptr %v136, i64 %v2246
  %v2248 = add i64 0, %v2216
  %v2249 = getelementptr inbounds float, ptr %v2247, i64 %v2248
  %v2250 = load float, ptr %v2249, align 4
  %v2251 = fmul float %v2245, %v2250
  %v2252 = fcmp une float %v2224, 0x0000000000000000
  %v2253 = select i1 %v2252, float %v2251, float 0x0000000000000000
  %v2254 = srem i64 %v2213, %v7
  %v2255 = mul i64 %v2254, 64
  %v2256 = getelementptr inbounds float, ptr %v116, i64 %v2255
  %v2257 = mul i64 %v2213, 8
  %v2258 = getelementptr inbounds float, ptr %v130, i64 %v2257
  %v2259 = add i64 0, 0
  %v2260 = mul i64 %v2216, 8
  %v2261 = add i64 %v2259, %v2260
  %v2262 = getelementptr inbounds float, ptr %v2256, i64 %v2261
  %v2263 = load <8 x float>, ptr %v2262, align 4
  %v2264 = add i64 0, 0
  %v2265 = getelementptr inbounds float, ptr %v2258, i64 %v2264
  %v2266 = load <8 x float>, ptr %v2265, align 4
  %v2267 = fadd <8 x float> %v2263, %v2266
  %v2268 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2267)
  %v2269 = fcmp ogt <8 x float> %v2268, splat (float 0x4023000000000000)
  %v2270 = select <8 x i1> %v2269, <8 x float> splat (float 0x4023000000000000), <8 x float> %v2268
  %v2271 = fadd <8 x float> %v2270, %v2270
  %v2272 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2271, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2273 = fsub <8 x float> %v2272, splat (float 0x4168000000000000)
  %v2274 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2273, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2271)
  %v2275 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2273, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2274)
  %v2276 = bitcast <8 x float> %v2272 to <8 x i32>
  %v2277 = fmul <8 x float> %v2275, %v2275
  %v2278 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2275, <8 x float> splat (float 0x3F81227F40000000))
  %v2279 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2278, <8 x float> %v2275, <8 x float> splat (float 0x3FA5556740000000))
  %v2280 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2279, <8 x float> %v2275, <8 x float> splat (float 0x3FC5554B00000000))
  %v2281 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2280, <8 x float> %v2275, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2282 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2277, <8 x float> %v2281, <8 x float> %v2275)
  %v2283 = shl <8 x i32> %v2276, splat (i32 23)
  %v2284 = add <8 x i32> %v2283, splat (i32 1065353216)
  %v2285 = bitcast <8 x i32> %v2284 to <8 x float>
  %v2286 = fsub <8 x float> %v2285, splat (float 0x3FF0000000000000)
  %v2287 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2285, <8 x float> %v2282, <8 x float> %v2286)
  %v2288 = fadd <8 x float> %v2287, splat (float 0x4000000000000000)
  %v2289 = fdiv <8 x float> %v2287, %v2288
  %v2290 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v2289, <8 x float> %v2267)
  %v2291 = insertelement <8 x float> poison, float %v2253, i64 0
  %v2292 = shufflevector <8 x float> %v2291, <8 x float> poison, <8 x i32> zeroinitializer
  %v2293 = fmul <8 x float> %v2292, %v2290
  %v2294 = fadd <8 x float> %v2217, %v2293
  %v2295 = add nsw i64 %v2216, 1
  br label %b308
b310:
  %v2296 = add nsw i64 %v2213, 1
  br label %b305
b307:
  %v2297 = fadd <8 x float> %v2208, %v2214
  %v2298 = add nsw i64 %v2207, 128
  br label %b302
b304:
  %v2299 = add i64 0, 0
  %v2300 = getelementptr inbounds float, ptr %v72, i64 %v2299
  store <8 x float> %v2208, ptr %v2300, align 4
  br label %b301
b301:
  %v2301 = icmp sgt i64 %v3, 1
  br i1 %v2301, label %b311, label %b312
b311:
  %v2302 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2303 = atomicrmw add ptr %v2302, i64 1 acq_rel
  %v2304 = load i64, ptr %v271, align 8
  %v2305 = add i64 %v2304, 1
  store i64 %v2305, ptr %v271, align 8
  %v2306 = mul i64 %v3, %v2305
  br label %b313
b313:
  %v2307 = load atomic i64, ptr %v2302 acquire, align 8
  %v2308 = icmp slt i64 %v2307, %v2306
  br i1 %v2308, label %b314, label %b315
b314:
  %v2309 = call i32 @sched_yield()
  br label %b313
b315:
  br label %b312
b312:
  %v2310 = add i64 %v7, 0
  %v2311 = sdiv i64 %v2310, 1
  %v2312 = add i64 %v2, 1
  %v2313 = mul i64 %v2311, %v2
  %v2314 = sdiv i64 %v2313, %v3
  %v2315 = mul i64 %v2314, 1
  %v2316 = icmp slt i64 %v2315, %v7
  %v2317 = select i1 %v2316, i64 %v2315, i64 %v7
  %v2318 = mul i64 %v2311, %v2312
  %v2319 = sdiv i64 %v2318, %v3
  %v2320 = mul i64 %v2319, 1
  %v2321 = icmp slt i64 %v2320, %v7
  %v2322 = select i1 %v2321, i64 %v2320, i64 %v7
  br label %b316
b316:
  %v2323 = phi i64 [ %v2317, %b312 ], [ %v2393, %b321 ]
  %v2324 = icmp slt i64 %v2323, %v2322
  br i1 %v2324, label %b317, label %b318
b317:
  br label %b319
b319:
  %v2325 = phi i64 [ 0, %b317 ], [ %v2392, %b324 ]
  %v2326 = icmp slt i64 %v2325, 8
  br i1 %v2326, label %b320, label %b321
b320:
  br label %b322
b322:
  %v2327 = phi i64 [ 0, %b320 ], [ %v2391, %b327 ]
  %v2328 = icmp slt i64 %v2327, 16
  br i1 %v2328, label %b323, label %b324
b323:
  br label %b325
b325:
  %v2329 = phi i64 [ 0, %b323 ], [ %v2384, %b326 ]
  %v2330 = phi <8 x float> [ splat (float 0x0000000000000000), %b323 ], [ %v2383, %b326 ]
  %v2331 = icmp slt i64 %v2329, %v5
  br i1 %v2331, label %b326, label %b327
b326:
  %v2332 = add i64 %v2329, 0
  %v2333 = and i64 %v2332, %v250
  %v2334 = mul i64 %v2333, %v7
  %v2335 = add i64 %v2334, %v2323
  %v2336 = mul i64 %v2335, 16
  %v2337 = getelementptr inbounds float, ptr %v166, i64 %v2336
  %v2338 = add i64 %v2329, 0
  %v2339 = and i64 %v2338, %v246
  %v2340 = mul i64 %v2339, %v7
  %v2341 = add i64 %v2340, %v2323
  %v2342 = mul i64 %v2341, 32
  %v2343 = getelementptr inbounds float, ptr %v162, i64 %v2342
  %v2344 = add i64 %v2329, 0
  %v2345 = and i64 %v2344, %v252
  %v2346 = mul i64 %v2345, %v7
  %v2347 = add i64 %v2346, %v2323
  %v2348 = mul i64 %v2347, 16
  %v2349 = getelementptr inbounds float, ptr %v168, i64 %v2348
  %v2350 = add i64 %v2329, 0
  %v2351 = and i64 %v2350, %v258
  %v2352 = mul i64 %v2351, %v7
  %v2353 = add i64 %v2352, %v2323
  %v2354 = mul i64 %v2353, 16
  %v2355 = getelementptr inbounds float, ptr %v174, i64 %v2354
  %v2356 = add i64 %v2329, 0
  %v2357 = and i64 %v2356, %v212
  %v2358 = mul i64 %v2357, %v7
  %v2359 = add i64 %v2358, %v2323
  %v2360 = mul i64 %v2359, 8
  %v2361 = getelementptr inbounds float, ptr %v66, i64 %v2360
  %v2362 = add i64 0, %v2325
  %v2363 = getelementptr inbounds float, ptr %v2361, i64 %v2362
  %v2364 = load float, ptr %v2363, align 4
  %v2365 = add i64 0, %v2327
  %v2366 = getelementptr inbounds float, ptr %v2337, i64 %v2365
  %v2367 = load <8 x float>, ptr %v2366, align 4
  %v2368 = add i64 0, %v2327
  %v2369 = getelementptr inbounds float, ptr %v2343, i64 %v2368
  %v2370 = load <8 x float>, ptr %v2369, align 4
  %v2371 = fadd <8 x float> %v2367, %v2370
  %v2372 = add i64 0, %v2327
  %v2373 = getelementptr inbounds float, ptr %v2349, i64 %v2372
  %v2374 = load <8 x float>, ptr %v2373, align 4
  %v2375 = fadd <8 x float> %v2371, %v2374
  %v2376 = add i64 0, %v2327
  %v2377 = getelementptr inbounds float, ptr %v2355, i64 %v2376
  %v2378 = load <8 x float>, ptr %v2377, align 4
  %v2379 = fadd <8 x float> %v2375, %v2378
  %v2380 = insertelement <8 x float> poison, float %v2364, i64 0
  %v2381 = shufflevector <8 x float> %v2380, <8 x float> poison, <8 x i32> zeroinitializer
  %v2382 = fmul <8 x float> %v2379, %v2381
  %v2383 = fadd <8 x float> %v2330, %v2382
  %v2384 = add nsw i64 %v2329, 1
  br label %b325
b327:
  %v2385 = mul i64 %v2323, 128
  %v2386 = getelementptr inbounds float, ptr %v190, i64 %v2385
  %v2387 = mul i64 %v2325, 16
  %v2388 = add i64 0, %v2387
  %v2389 = add i64 %v2388, %v2327
  %v2390 = getelementptr inbounds float, ptr %v2386, i64 %v2389
  store <8 x float> %v2330, ptr %v2390, align 4
  %v2391 = add nsw i64 %v2327, 8
  br label %b322
b324:
  %v2392 = add nsw i64 %v2325, 1
  br label %b319
b321:
  %v2393 = add nsw i64 %v2323, 1
  br label %b316
b318:
  %v2394 = icmp sgt i64 %v3, 1
  br i1 %v2394, label %b328, label %b329
b328:
  %v2395 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2396 = atomicrmw add ptr %v2395, i64 1 acq_rel
  %v2397 = load i64, ptr %v271, align 8
  %v2398 = add i64 %v2397, 1
  store i64 %v2398, ptr %v271, align 8
  %v2399 = mul i64 %v3, %v2398
  br label %b330
b330:
  %v2400 = load atomic i64, ptr %v2395 acquire, align 8
  %v2401 = icmp slt i64 %v2400, %v2399
  br i1 %v2401, label %b331, label %b332
b331:
  %v2402 = call i32 @sched_yield()
  br label %b330
b332:
  br label %b329
b329:
  %v2403 = mul i64 0, 8
  %v2404 = getelementptr inbounds float, ptr %v172, i64 %v2403
  %v2405 = getelementptr inbounds float, ptr %v2404, i64 0
  %v2406 = mul i64 0, 8
  %v2407 = getelementptr inbounds float, ptr %v126, i64 %v2406
  %v2408 = getelementptr inbounds float, ptr %v2407, i64 0
  %v2409 = getelementptr inbounds float, ptr %v276, i64 12288
  %v2410 = add i64 8, 1
  %v2411 = sdiv i64 %v2410, 2
  %v2412 = add i64 %v2, 1
  %v2413 = mul i64 %v2411, %v2
  %v2414 = sdiv i64 %v2413, %v3
  %v2415 = mul i64 %v2414, 2
  %v2416 = icmp slt i64 %v2415, 8
  %v2417 = select i1 %v2416, i64 %v2415, i64 8
  %v2418 = mul i64 %v2411, %v2412
  %v2419 = sdiv i64 %v2418, %v3
  %v2420 = mul i64 %v2419, 2
  %v2421 = icmp slt i64 %v2420, 8
  %v2422 = select i1 %v2421, i64 %v2420, i64 8
  %v2423 = getelementptr inbounds float, ptr %v76, i64 0
  br label %b333
b333:
  %v2424 = phi i64 [ %v2417, %b329 ], [ %v2432, %b338 ]
  %v2425 = icmp slt i64 %v2424, %v2422
  br i1 %v2425, label %b334, label %b335
b334:
  %v2426 = mul i64 %v2424, 8
  %v2427 = getelementptr inbounds float, ptr %v2423, i64 %v2426
  br label %b336
b336:
  %v2428 = phi i64 [ 0, %b334 ], [ %v2431, %b337 ]
  %v2429 = icmp slt i64 %v2428, 8
  br i1 %v2429, label %b337, label %b338
b337:
  %v2430 = getelementptr inbounds float, ptr %v2427, i64 %v2428
  store float 0x0000000000000000, ptr %v2430, align 4
  %v2431 = add nsw i64 %v2428, 1
  br label %b336
b338:
  %v2432 = add nsw i64 %v2424, 1
  br label %b333
b335:
  %v2433 = mul i64 %v8, 1
  br label %b339
b339:
  %v2434 = phi i64 [ 0, %b335 ], [ %v2538, %b344 ]
  %v2435 = icmp slt i64 %v2434, %v2433
  br i1 %v2435, label %b340, label %b341
b340:
  %v2436 = sub i64 %v2433, %v2434
  %v2437 = icmp slt i64 %v2436, 384
  %v2438 = select i1 %v2437, i64 %v2436, i64 384
  br label %b342
b342:
  %v2439 = phi i64 [ %v2417, %b340 ], [ %v2537, %b368 ]
  %v2440 = icmp slt i64 %v2439, %v2422
  br i1 %v2440, label %b343, label %b344
b343:
  %v2441 = sub i64 %v2422, %v2439
  %v2442 = icmp slt i64 %v2441, 64
  %v2443 = select i1 %v2442, i64 %v2441, i64 64
  %v2444 = sdiv i64 %v2443, 2
  %v2445 = mul i64 %v2444, 2
  %v2446 = sub i64 %v2443, %v2445
  %v2447 = mul i64 %v2434, 8
  %v2448 = add i64 %v2447, %v2439
  %v2449 = getelementptr inbounds float, ptr %v2405, i64 %v2448
  br label %b345
b345:
  %v2450 = phi i64 [ 0, %b343 ], [ %v2476, %b353 ]
  %v2451 = icmp slt i64 %v2450, %v2438
  br i1 %v2451, label %b346, label %b347
b346:
  %v2452 = mul i64 %v2450, 8
  %v2453 = getelementptr inbounds float, ptr %v2449, i64 %v2452
  %v2454 = mul i64 %v2450, 2
  %v2455 = getelementptr inbounds float, ptr %v2409, i64 %v2454
  br label %b348
b348:
  %v2456 = phi i64 [ 0, %b346 ], [ %v2465, %b349 ]
  %v2457 = icmp slt i64 %v2456, %v2444
  br i1 %v2457, label %b349, label %b350
b349:
  %v2458 = mul i64 %v2456, 2
  %v2459 = getelementptr inbounds float, ptr %v2453, i64 %v2458
  %v2460 = mul i64 %v2456, 768
  %v2461 = getelementptr inbounds float, ptr %v2455, i64 %v2460
  %v2462 = getelementptr inbounds float, ptr %v2459, i64 0
  %v2463 = load <2 x float>, ptr %v2462, align 4
  %v2464 = getelementptr inbounds float, ptr %v2461, i64 0
  store <2 x float> %v2463, ptr %v2464, align 4
  %v2465 = add nsw i64 %v2456, 1
  br label %b348
b350:
  %v2466 = mul i64 %v2444, 2
  %v2467 = getelementptr inbounds float, ptr %v2453, i64 %v2466
  %v2468 = mul i64 %v2444, 768
  %v2469 = getelementptr inbounds float, ptr %v2455, i64 %v2468
  br label %b351
b351:
  %v2470 = phi i64 [ 0, %b350 ], [ %v2475, %b352 ]
  %v2471 = icmp slt i64 %v2470, %v2446
  br i1 %v2471, label %b352, label %b353
b352:
  %v2472 = getelementptr inbounds float, ptr %v2467, i64 %v2470
  %v2473 = load float, ptr %v2472, align 4
  %v2474 = getelementptr inbounds float, ptr %v2469, i64 %v2470
  store float %v2473, ptr %v2474, align 4
  %v2475 = add nsw i64 %v2470, 1
  br label %b351, !llvm.loop !3
b353:
  %v2476 = add nsw i64 %v2450, 1
  br label %b345
b347:
  br label %b354
b354:
  %v2477 = phi i64 [ 0, %b347 ], [ %v2512, %b362 ]
  %v2478 = icmp slt i64 %v2477, 0
  br i1 %v2478, label %b355, label %b356
b355:
  %v2479 = mul i64 %v2434, 8
  %v2480 = add i64 %v2479, %v2477
  %v2481 = getelementptr inbounds float, ptr %v2408, i64 %v2480
  br label %b357
b357:
  %v2482 = phi i64 [ 0, %b355 ], [ %v2500, %b358 ]
  %v2483 = icmp slt i64 %v2482, %v2438
  br i1 %v2483, label %b358, label %b359
b358:
  %v2484 = mul i64 %v2482, 8
  %v2485 = getelementptr inbounds float, ptr %v2481, i64 %v2484
  %v2486 = mul i64 %v2482, 32
  %v2487 = getelementptr inbounds float, ptr %v276, i64 %v2486
  %v2488 = getelementptr inbounds float, ptr %v2485, i64 0
  %v2489 = load <8 x float>, ptr %v2488, align 4
  %v2490 = getelementptr inbounds float, ptr %v2487, i64 0
  store <8 x float> %v2489, ptr %v2490, align 4
  %v2491 = getelementptr inbounds float, ptr %v2485, i64 8
  %v2492 = load <8 x float>, ptr %v2491, align 4
  %v2493 = getelementptr inbounds float, ptr %v2487, i64 8
  store <8 x float> %v2492, ptr %v2493, align 4
  %v2494 = getelementptr inbounds float, ptr %v2485, i64 16
  %v2495 = load <8 x float>, ptr %v2494, align 4
  %v2496 = getelementptr inbounds float, ptr %v2487, i64 16
  store <8 x float> %v2495, ptr %v2496, align 4
  %v2497 = getelementptr inbounds float, ptr %v2485, i64 24
  %v2498 = load <8 x float>, ptr %v2497, align 4
  %v2499 = getelementptr inbounds float, ptr %v2487, i64 24
  store <8 x float> %v2498, ptr %v2499, align 4
  %v2500 = add nsw i64 %v2482, 1
  br label %b357
b359:
  %v2501 = sdiv i64 %v2443, 2
  br label %b360
b360:
  %v2502 = phi i64 [ 0, %b359 ], [ %v2511, %b361 ]
  %v2503 = icmp slt i64 %v2502, %v2501
  br i1 %v2503, label %b361, label %b362
b361:
  %v2504 = mul i64 %v2502, 2
  %v2505 = add i64 %v2439, %v2504
  %v2506 = mul i64 %v2502, 768
  %v2507 = getelementptr inbounds float, ptr %v2409, i64 %v2506
  %v2508 = mul i64 %v2505, 8
  %v2509 = add i64 %v2508, %v2477
  %v2510 = getelementptr inbounds float, ptr %v2423, i64 %v2509
  call void @outer_2x32(ptr %v2507, ptr %v276, i64 %v2438, ptr %v2510, i64 8)
  %v2511 = add nsw i64 %v2502, 1
  br label %b360
b362:
  %v2512 = add nsw i64 %v2477, 32
  br label %b354
b356:
  %v2513 = mul i64 %v2434, 8
  %v2514 = add i64 %v2513, 0
  %v2515 = getelementptr inbounds float, ptr %v2408, i64 %v2514
  br label %b363
b363:
  %v2516 = phi i64 [ 0, %b356 ], [ %v2525, %b364 ]
  %v2517 = icmp slt i64 %v2516, %v2438
  br i1 %v2517, label %b364, label %b365
b364:
  %v2518 = mul i64 %v2516, 8
  %v2519 = getelementptr inbounds float, ptr %v2515, i64 %v2518
  %v2520 = mul i64 %v2516, 8
  %v2521 = getelementptr inbounds float, ptr %v276, i64 %v2520
  %v2522 = getelementptr inbounds float, ptr %v2519, i64 0
  %v2523 = load <8 x float>, ptr %v2522, align 4
  %v2524 = getelementptr inbounds float, ptr %v2521, i64 0
  store <8 x float> %v2523, ptr %v2524, align 4
  %v2525 = add nsw i64 %v2516, 1
  br label %b363
b365:
  %v2526 = sdiv i64 %v2443, 2
  br label %b366
b366:
  %v2527 = phi i64 [ 0, %b365 ], [ %v2536, %b367 ]
  %v2528 = icmp slt i64 %v2527, %v2526
  br i1 %v2528, label %b367, label %b368
b367:
  %v2529 = mul i64 %v2527, 2
  %v2530 = add i64 %v2439, %v2529
  %v2531 = mul i64 %v2527, 768
  %v2532 = getelementptr inbounds float, ptr %v2409, i64 %v2531
  %v2533 = mul i64 %v2530, 8
  %v2534 = add i64 %v2533, 0
  %v2535 = getelementptr inbounds float, ptr %v2423, i64 %v2534
  call void @outer_2x8(ptr %v2532, ptr %v276, i64 %v2438, ptr %v2535, i64 8)
  %v2536 = add nsw i64 %v2527, 1
  br label %b366
b368:
  %v2537 = add nsw i64 %v2439, 64
  br label %b342
b344:
  %v2538 = add nsw i64 %v2434, 384
  br label %b339
b341:
  %v2539 = icmp sgt i64 %v3, 1
  br i1 %v2539, label %b369, label %b370
b369:
  %v2540 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2541 = atomicrmw add ptr %v2540, i64 1 acq_rel
  %v2542 = load i64, ptr %v271, align 8
  %v2543 = add i64 %v2542, 1
  store i64 %v2543, ptr %v271, align 8
  %v2544 = mul i64 %v3, %v2543
  br label %b371
b371:
  %v2545 = load atomic i64, ptr %v2540 acquire, align 8
  %v2546 = icmp slt i64 %v2545, %v2544
  br i1 %v2546, label %b372, label %b373
b372:
  %v2547 = call i32 @sched_yield()
  br label %b371
b373:
  br label %b370
b370:
  %v2548 = mul i64 0, 8
  %v2549 = getelementptr inbounds float, ptr %v172, i64 %v2548
  %v2550 = getelementptr inbounds float, ptr %v2549, i64 0
  %v2551 = mul i64 0, 8
  %v2552 = getelementptr inbounds float, ptr %v60, i64 %v2551
  %v2553 = getelementptr inbounds float, ptr %v2552, i64 0
  %v2554 = getelementptr inbounds float, ptr %v276, i64 12288
  %v2555 = add i64 8, 1
  %v2556 = sdiv i64 %v2555, 2
  %v2557 = add i64 %v2, 1
  %v2558 = mul i64 %v2556, %v2
  %v2559 = sdiv i64 %v2558, %v3
  %v2560 = mul i64 %v2559, 2
  %v2561 = icmp slt i64 %v2560, 8
  %v2562 = select i1 %v2561, i64 %v2560, i64 8
  %v2563 = mul i64 %v2556, %v2557
  %v2564 = sdiv i64 %v2563, %v3
  %v2565 = mul i64 %v2564, 2
  %v2566 = icmp slt i64 %v2565, 8
  %v2567 = select i1 %v2566, i64 %v2565, i64 8
  %v2568 = getelementptr inbounds float, ptr %v78, i64 0
  br label %b374
b374:
  %v2569 = phi i64 [ %v2562, %b370 ], [ %v2577, %b379 ]
  %v2570 = icmp slt i64 %v2569, %v2567
  br i1 %v2570, label %b375, label %b376
b375:
  %v2571 = mul i64 %v2569, 8
  %v2572 = getelementptr inbounds float, ptr %v2568, i64 %v2571
  br label %b377
b377:
  %v2573 = phi i64 [ 0, %b375 ], [ %v2576, %b378 ]
  %v2574 = icmp slt i64 %v2573, 8
  br i1 %v2574, label %b378, label %b379
b378:
  %v2575 = getelementptr inbounds float, ptr %v2572, i64 %v2573
  store float 0x0000000000000000, ptr %v2575, align 4
  %v2576 = add nsw i64 %v2573, 1
  br label %b377
b379:
  %v2577 = add nsw i64 %v2569, 1
  br label %b374
b376:
  %v2578 = mul i64 %v8, 1
  br label %b380
b380:
  %v2579 = phi i64 [ 0, %b376 ], [ %v2683, %b385 ]
  %v2580 = icmp slt i64 %v2579, %v2578
  br i1 %v2580, label %b381, label %b382
b381:
  %v2581 = sub i64 %v2578, %v2579
  %v2582 = icmp slt i64 %v2581, 384
  %v2583 = select i1 %v2582, i64 %v2581, i64 384
  br label %b383
b383:
  %v2584 = phi i64 [ %v2562, %b381 ], [ %v2682, %b409 ]
  %v2585 = icmp slt i64 %v2584, %v2567
  br i1 %v2585, label %b384, label %b385
b384:
  %v2586 = sub i64 %v2567, %v2584
  %v2587 = icmp slt i64 %v2586, 64
  %v2588 = select i1 %v2587, i64 %v2586, i64 64
  %v2589 = sdiv i64 %v2588, 2
  %v2590 = mul i64 %v2589, 2
  %v2591 = sub i64 %v2588, %v2590
  %v2592 = mul i64 %v2579, 8
  %v2593 = add i64 %v2592, %v2584
  %v2594 = getelementptr inbounds float, ptr %v2550, i64 %v2593
  br label %b386
b386:
  %v2595 = phi i64 [ 0, %b384 ], [ %v2621, %b394 ]
  %v2596 = icmp slt i64 %v2595, %v2583
  br i1 %v2596, label %b387, label %b388
b387:
  %v2597 = mul i64 %v2595, 8
  %v2598 = getelementptr inbounds float, ptr %v2594, i64 %v2597
  %v2599 = mul i64 %v2595, 2
  %v2600 = getelementptr inbounds float, ptr %v2554, i64 %v2599
  br label %b389
b389:
  %v2601 = phi i64 [ 0, %b387 ], [ %v2610, %b390 ]
  %v2602 = icmp slt i64 %v2601, %v2589
  br i1 %v2602, label %b390, label %b391
b390:
  %v2603 = mul i64 %v2601, 2
  %v2604 = getelementptr inbounds float, ptr %v2598, i64 %v2603
  %v2605 = mul i64 %v2601, 768
  %v2606 = getelementptr inbounds float, ptr %v2600, i64 %v2605
  %v2607 = getelementptr inbounds float, ptr %v2604, i64 0
  %v2608 = load <2 x float>, ptr %v2607, align 4
  %v2609 = getelementptr inbounds float, ptr %v2606, i64 0
  store <2 x float> %v2608, ptr %v2609, align 4
  %v2610 = add nsw i64 %v2601, 1
  br label %b389
b391:
  %v2611 = mul i64 %v2589, 2
  %v2612 = getelementptr inbounds float, ptr %v2598, i64 %v2611
  %v2613 = mul i64 %v2589, 768
  %v2614 = getelementptr inbounds float, ptr %v2600, i64 %v2613
  br label %b392
b392:
  %v2615 = phi i64 [ 0, %b391 ], [ %v2620, %b393 ]
  %v2616 = icmp slt i64 %v2615, %v2591
  br i1 %v2616, label %b393, label %b394
b393:
  %v2617 = getelementptr inbounds float, ptr %v2612, i64 %v2615
  %v2618 = load float, ptr %v2617, align 4
  %v2619 = getelementptr inbounds float, ptr %v2614, i64 %v2615
  store float %v2618, ptr %v2619, align 4
  %v2620 = add nsw i64 %v2615, 1
  br label %b392, !llvm.loop !6
b394:
  %v2621 = add nsw i64 %v2595, 1
  br label %b386
b388:
  br label %b395
b395:
  %v2622 = phi i64 [ 0, %b388 ], [ %v2657, %b403 ]
  %v2623 = icmp slt i64 %v2622, 0
  br i1 %v2623, label %b396, label %b397
b396:
  %v2624 = mul i64 %v2579, 8
  %v2625 = add i64 %v2624, %v2622
  %v2626 = getelementptr inbounds float, ptr %v2553, i64 %v2625
  br label %b398
b398:
  %v2627 = phi i64 [ 0, %b396 ], [ %v2645, %b399 ]
  %v2628 = icmp slt i64 %v2627, %v2583
  br i1 %v2628, label %b399, label %b400
b399:
  %v2629 = mul i64 %v2627, 8
  %v2630 = getelementptr inbounds float, ptr %v2626, i64 %v2629
  %v2631 = mul i64 %v2627, 32
  %v2632 = getelementptr inbounds float, ptr %v276, i64 %v2631
  %v2633 = getelementptr inbounds float, ptr %v2630, i64 0
  %v2634 = load <8 x float>, ptr %v2633, align 4
  %v2635 = getelementptr inbounds float, ptr %v2632, i64 0
  store <8 x float> %v2634, ptr %v2635, align 4
  %v2636 = getelementptr inbounds float, ptr %v2630, i64 8
  %v2637 = load <8 x float>, ptr %v2636, align 4
  %v2638 = getelementptr inbounds float, ptr %v2632, i64 8
  store <8 x float> %v2637, ptr %v2638, align 4
  %v2639 = getelementptr inbounds float, ptr %v2630, i64 16
  %v2640 = load <8 x float>, ptr %v2639, align 4
  %v2641 = getelementptr inbounds float, ptr %v2632, i64 16
  store <8 x float> %v2640, ptr %v2641, align 4
  %v2642 = getelementptr inbounds float, ptr %v2630, i64 24
  %v2643 = load <8 x float>, ptr %v2642, align 4
  %v2644 = getelementptr inbounds float, ptr %v2632, i64 24
  store <8 x float> %v2643, ptr %v2644, align 4
  %v2645 = add nsw i64 %v2627, 1
  br label %b398
b400:
  %v2646 = sdiv i64 %v2588, 2
  br label %b401
b401:
  %v2647 = phi i64 [ 0, %b400 ], [ %v2656, %b402 ]
  %v2648 = icmp slt i64 %v2647, %v2646
  br i1 %v2648, label %b402, label %b403
b402:
  %v2649 = mul i64 %v2647, 2
  %v2650 = add i64 %v2584, %v2649
  %v2651 = mul i64 %v2647, 768
  %v2652 = getelementptr inbounds float, ptr %v2554, i64 %v2651
  %v2653 = mul i64 %v2650, 8
  %v2654 = add i64 %v2653, %v2622
  %v2655 = getelementptr inbounds float, ptr %v2568, i64 %v2654
  call void @outer_2x32(ptr %v2652, ptr %v276, i64 %v2583, ptr %v2655, i64 8)
  %v2656 = add nsw i64 %v2647, 1
  br label %b401
b403:
  %v2657 = add nsw i64 %v2622, 32
  br label %b395
b397:
  %v2658 = mul i64 %v2579, 8
  %v2659 = add i64 %v2658, 0
  %v2660 = getelementptr inbounds float, ptr %v2553, i64 %v2659
  br label %b404
b404:
  %v2661 = phi i64 [ 0, %b397 ], [ %v2670, %b405 ]
  %v2662 = icmp slt i64 %v2661, %v2583
  br i1 %v2662, label %b405, label %b406
b405:
  %v2663 = mul i64 %v2661, 8
  %v2664 = getelementptr inbounds float, ptr %v2660, i64 %v2663
  %v2665 = mul i64 %v2661, 8
  %v2666 = getelementptr inbounds float, ptr %v276, i64 %v2665
  %v2667 = getelementptr inbounds float, ptr %v2664, i64 0
  %v2668 = load <8 x float>, ptr %v2667, align 4
  %v2669 = getelementptr inbounds float, ptr %v2666, i64 0
  store <8 x float> %v2668, ptr %v2669, align 4
  %v2670 = add nsw i64 %v2661, 1
  br label %b404
b406:
  %v2671 = sdiv i64 %v2588, 2
  br label %b407
b407:
  %v2672 = phi i64 [ 0, %b406 ], [ %v2681, %b408 ]
  %v2673 = icmp slt i64 %v2672, %v2671
  br i1 %v2673, label %b408, label %b409
b408:
  %v2674 = mul i64 %v2672, 2
  %v2675 = add i64 %v2584, %v2674
  %v2676 = mul i64 %v2672, 768
  %v2677 = getelementptr inbounds float, ptr %v2554, i64 %v2676
  %v2678 = mul i64 %v2675, 8
  %v2679 = add i64 %v2678, 0
  %v2680 = getelementptr inbounds float, ptr %v2568, i64 %v2679
  call void @outer_2x8(ptr %v2677, ptr %v276, i64 %v2583, ptr %v2680, i64 8)
  %v2681 = add nsw i64 %v2672, 1
  br label %b407
b409:
  %v2682 = add nsw i64 %v2584, 64
  br label %b383
b385:
  %v2683 = add nsw i64 %v2579, 384
  br label %b380
b382:
  %v2684 = icmp sgt i64 %v3, 1
  br i1 %v2684, label %b410, label %b411
b410:
  %v2685 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2686 = atomicrmw add ptr %v2685, i64 1 acq_rel
  %v2687 = load i64, ptr %v271, align 8
  %v2688 = add i64 %v2687, 1
  store i64 %v2688, ptr %v271, align 8
  %v2689 = mul i64 %v3, %v2688
  br label %b412
b412:
  %v2690 = load atomic i64, ptr %v2685 acquire, align 8
  %v2691 = icmp slt i64 %v2690, %v2689
  br i1 %v2691, label %b413, label %b414
b413:
  %v2692 = call i32 @sched_yield()
  br label %b412
b414:
  br label %b411
b411:
  %v2693 = mul i64 0, 8
  %v2694 = getelementptr inbounds float, ptr %v172, i64 %v2693
  %v2695 = getelementptr inbounds float, ptr %v2694, i64 0
  %v2696 = mul i64 0, 16
  %v2697 = getelementptr inbounds float, ptr %v140, i64 %v2696
  %v2698 = getelementptr inbounds float, ptr %v2697, i64 0
  %v2699 = getelementptr inbounds float, ptr %v276, i64 12288
  %v2700 = add i64 8, 1
  %v2701 = sdiv i64 %v2700, 2
  %v2702 = add i64 %v2, 1
  %v2703 = mul i64 %v2701, %v2
  %v2704 = sdiv i64 %v2703, %v3
  %v2705 = mul i64 %v2704, 2
  %v2706 = icmp slt i64 %v2705, 8
  %v2707 = select i1 %v2706, i64 %v2705, i64 8
  %v2708 = mul i64 %v2701, %v2702
  %v2709 = sdiv i64 %v2708, %v3
  %v2710 = mul i64 %v2709, 2
  %v2711 = icmp slt i64 %v2710, 8
  %v2712 = select i1 %v2711, i64 %v2710, i64 8
  %v2713 = getelementptr inbounds float, ptr %v80, i64 0
  br label %b415
b415:
  %v2714 = phi i64 [ %v2707, %b411 ], [ %v2722, %b420 ]
  %v2715 = icmp slt i64 %v2714, %v2712
  br i1 %v2715, label %b416, label %b417
b416:
  %v2716 = mul i64 %v2714, 16
  %v2717 = getelementptr inbounds float, ptr %v2713, i64 %v2716
  br label %b418
b418:
  %v2718 = phi i64 [ 0, %b416 ], [ %v2721, %b419 ]
  %v2719 = icmp slt i64 %v2718, 16
  br i1 %v2719, label %b419, label %b420
b419:
  %v2720 = getelementptr inbounds float, ptr %v2717, i64 %v2718
  store float 0x0000000000000000, ptr %v2720, align 4
  %v2721 = add nsw i64 %v2718, 1
  br label %b418
b420:
  %v2722 = add nsw i64 %v2714, 1
  br label %b415
b417:
  %v2723 = mul i64 %v8, 1
  br label %b421
b421:
  %v2724 = phi i64 [ 0, %b417 ], [ %v2831, %b426 ]
  %v2725 = icmp slt i64 %v2724, %v2723
  br i1 %v2725, label %b422, label %b423
b422:
  %v2726 = sub i64 %v2723, %v2724
  %v2727 = icmp slt i64 %v2726, 384
  %v2728 = select i1 %v2727, i64 %v2726, i64 384
  br label %b424
b424:
  %v2729 = phi i64 [ %v2707, %b422 ], [ %v2830, %b450 ]
  %v2730 = icmp slt i64 %v2729, %v2712
  br i1 %v2730, label %b425, label %b426
b425:
  %v2731 = sub i64 %v2712, %v2729
  %v2732 = icmp slt i64 %v2731, 64
  %v2733 = select i1 %v2732, i64 %v2731, i64 64
  %v2734 = sdiv i64 %v2733, 2
  %v2735 = mul i64 %v2734, 2
  %v2736 = sub i64 %v2733, %v2735
  %v2737 = mul i64 %v2724, 8
  %v2738 = add i64 %v2737, %v2729
  %v2739 = getelementptr inbounds float, ptr %v2695, i64 %v2738
  br label %b427
b427:
  %v2740 = phi i64 [ 0, %b425 ], [ %v2766, %b435 ]
  %v2741 = icmp slt i64 %v2740, %v2728
  br i1 %v2741, label %b428, label %b429
b428:
  %v2742 = mul i64 %v2740, 8
  %v2743 = getelementptr inbounds float, ptr %v2739, i64 %v2742
  %v2744 = mul i64 %v2740, 2
  %v2745 = getelementptr inbounds float, ptr %v2699, i64 %v2744
  br label %b430
b430:
  %v2746 = phi i64 [ 0, %b428 ], [ %v2755, %b431 ]
  %v2747 = icmp slt i64 %v2746, %v2734
  br i1 %v2747, label %b431, label %b432
b431:
  %v2748 = mul i64 %v2746, 2
  %v2749 = getelementptr inbounds float, ptr %v2743, i64 %v2748
  %v2750 = mul i64 %v2746, 768
  %v2751 = getelementptr inbounds float, ptr %v2745, i64 %v2750
  %v2752 = getelementptr inbounds float, ptr %v2749, i64 0
  %v2753 = load <2 x float>, ptr %v2752, align 4
  %v2754 = getelementptr inbounds float, ptr %v2751, i64 0
  store <2 x float> %v2753, ptr %v2754, align 4
  %v2755 = add nsw i64 %v2746, 1
  br label %b430
b432:
  %v2756 = mul i64 %v2734, 2
  %v2757 = getelementptr inbounds float, ptr %v2743, i64 %v2756
  %v2758 = mul i64 %v2734, 768
  %v2759 = getelementptr inbounds float, ptr %v2745, i64 %v2758
  br label %b433
b433:
  %v2760 = phi i64 [ 0, %b432 ], [ %v2765, %b434 ]
  %v2761 = icmp slt i64 %v2760, %v2736
  br i1 %v2761, label %b434, label %b435
b434:
  %v2762 = getelementptr inbounds float, ptr %v2757, i64 %v2760
  %v2763 = load float, ptr %v2762, align 4
  %v2764 = getelementptr inbounds float, ptr %v2759, i64 %v2760
  store float %v2763, ptr %v2764, align 4
  %v2765 = add nsw i64 %v2760, 1
  br label %b433, !llvm.loop !9
b435:
  %v2766 = add nsw i64 %v2740, 1
  br label %b427
b429:
  br label %b436
b436:
  %v2767 = phi i64 [ 0, %b429 ], [ %v2802, %b444 ]
  %v2768 = icmp slt i64 %v2767, 0
  br i1 %v2768, label %b437, label %b438
b437:
  %v2769 = mul i64 %v2724, 16
  %v2770 = add i64 %v2769, %v2767
  %v2771 = getelementptr inbounds float, ptr %v2698, i64 %v2770
  br label %b439
b439:
  %v2772 = phi i64 [ 0, %b437 ], [ %v2790, %b440 ]
  %v2773 = icmp slt i64 %v2772, %v2728
  br i1 %v2773, label %b440, label %b441
b440:
  %v2774 = mul i64 %v2772, 16
  %v2775 = getelementptr inbounds float, ptr %v2771, i64 %v2774
  %v2776 = mul i64 %v2772, 32
  %v2777 = getelementptr inbounds float, ptr %v276, i64 %v2776
  %v2778 = getelementptr inbounds float, ptr %v2775, i64 0
  %v2779 = load <8 x float>, ptr %v2778, align 4
  %v2780 = getelementptr inbounds float, ptr %v2777, i64 0
  store <8 x float> %v2779, ptr %v2780, align 4
  %v2781 = getelementptr inbounds float, ptr %v2775, i64 8
  %v2782 = load <8 x float>, ptr %v2781, align 4
  %v2783 = getelementptr inbounds float, ptr %v2777, i64 8
  store <8 x float> %v2782, ptr %v2783, align 4
  %v2784 = getelementptr inbounds float, ptr %v2775, i64 16
  %v2785 = load <8 x float>, ptr %v2784, align 4
  %v2786 = getelementptr inbounds float, ptr %v2777, i64 16
  store <8 x float> %v2785, ptr %v2786, align 4
  %v2787 = getelementptr inbounds float, ptr %v2775, i64 24
  %v2788 = load <8 x float>, ptr %v2787, align 4
  %v2789 = getelementptr inbounds float, ptr %v2777, i64 24
  store <8 x float> %v2788, ptr %v2789, align 4
  %v2790 = add nsw i64 %v2772, 1
  br label %b439
b441:
  %v2791 = sdiv i64 %v2733, 2
  br label %b442
b442:
  %v2792 = phi i64 [ 0, %b441 ], [ %v2801, %b443 ]
  %v2793 = icmp slt i64 %v2792, %v2791
  br i1 %v2793, label %b443, label %b444
b443:
  %v2794 = mul i64 %v2792, 2
  %v2795 = add i64 %v2729, %v2794
  %v2796 = mul i64 %v2792, 768
  %v2797 = getelementptr inbounds float, ptr %v2699, i64 %v2796
  %v2798 = mul i64 %v2795, 16
  %v2799 = add i64 %v2798, %v2767
  %v2800 = getelementptr inbounds float, ptr %v2713, i64 %v2799
  call void @outer_2x32(ptr %v2797, ptr %v276, i64 %v2728, ptr %v2800, i64 16)
  %v2801 = add nsw i64 %v2792, 1
  br label %b442
b444:
  %v2802 = add nsw i64 %v2767, 32
  br label %b436
b438:
  %v2803 = mul i64 %v2724, 16
  %v2804 = add i64 %v2803, 0
  %v2805 = getelementptr inbounds float, ptr %v2698, i64 %v2804
  br label %b445
b445:
  %v2806 = phi i64 [ 0, %b438 ], [ %v2818, %b446 ]
  %v2807 = icmp slt i64 %v2806, %v2728
  br i1 %v2807, label %b446, label %b447
b446:
  %v2808 = mul i64 %v2806, 16
  %v2809 = getelementptr inbounds float, ptr %v2805, i64 %v2808
  %v2810 = mul i64 %v2806, 16
  %v2811 = getelementptr inbounds float, ptr %v276, i64 %v2810
  %v2812 = getelementptr inbounds float, ptr %v2809, i64 0
  %v2813 = load <8 x float>, ptr %v2812, align 4
  %v2814 = getelementptr inbounds float, ptr %v2811, i64 0
  store <8 x float> %v2813, ptr %v2814, align 4
  %v2815 = getelementptr inbounds float, ptr %v2809, i64 8
  %v2816 = load <8 x float>, ptr %v2815, align 4
  %v2817 = getelementptr inbounds float, ptr %v2811, i64 8
  store <8 x float> %v2816, ptr %v2817, align 4
  %v2818 = add nsw i64 %v2806, 1
  br label %b445
b447:
  %v2819 = sdiv i64 %v2733, 2
  br label %b448
b448:
  %v2820 = phi i64 [ 0, %b447 ], [ %v2829, %b449 ]
  %v2821 = icmp slt i64 %v2820, %v2819
  br i1 %v2821, label %b449, label %b450
b449:
  %v2822 = mul i64 %v2820, 2
  %v2823 = add i64 %v2729, %v2822
  %v2824 = mul i64 %v2820, 768
  %v2825 = getelementptr inbounds float, ptr %v2699, i64 %v2824
  %v2826 = mul i64 %v2823, 16
  %v2827 = add i64 %v2826, 0
  %v2828 = getelementptr inbounds float, ptr %v2713, i64 %v2827
  call void @outer_2x16(ptr %v2825, ptr %v276, i64 %v2728, ptr %v2828, i64 16)
  %v2829 = add nsw i64 %v2820, 1
  br label %b448
b450:
  %v2830 = add nsw i64 %v2729, 64
  br label %b424
b426:
  %v2831 = add nsw i64 %v2724, 384
  br label %b421
b423:
  %v2832 = icmp sgt i64 %v3, 1
  br i1 %v2832, label %b451, label %b452
b451:
  %v2833 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2834 = atomicrmw add ptr %v2833, i64 1 acq_rel
  %v2835 = load i64, ptr %v271, align 8
  %v2836 = add i64 %v2835, 1
  store i64 %v2836, ptr %v271, align 8
  %v2837 = mul i64 %v3, %v2836
  br label %b453
b453:
  %v2838 = load atomic i64, ptr %v2833 acquire, align 8
  %v2839 = icmp slt i64 %v2838, %v2837
  br i1 %v2839, label %b454, label %b455
b454:
  %v2840 = call i32 @sched_yield()
  br label %b453
b455:
  br label %b452
b452:
  %v2841 = mul i64 0, 8
  %v2842 = getelementptr inbounds float, ptr %v164, i64 %v2841
  %v2843 = getelementptr inbounds float, ptr %v2842, i64 0
  %v2844 = mul i64 0, 8
  %v2845 = getelementptr inbounds float, ptr %v126, i64 %v2844
  %v2846 = getelementptr inbounds float, ptr %v2845, i64 0
  %v2847 = getelementptr inbounds float, ptr %v276, i64 12288
  %v2848 = add i64 8, 1
  %v2849 = sdiv i64 %v2848, 2
  %v2850 = add i64 %v2, 1
  %v2851 = mul i64 %v2849, %v2
  %v2852 = sdiv i64 %v2851, %v3
  %v2853 = mul i64 %v2852, 2
  %v2854 = icmp slt i64 %v2853, 8
  %v2855 = select i1 %v2854, i64 %v2853, i64 8
  %v2856 = mul i64 %v2849, %v2850
  %v2857 = sdiv i64 %v2856, %v3
  %v2858 = mul i64 %v2857, 2
  %v2859 = icmp slt i64 %v2858, 8
  %v2860 = select i1 %v2859, i64 %v2858, i64 8
  %v2861 = getelementptr inbounds float, ptr %v82, i64 0
  br label %b456
b456:
  %v2862 = phi i64 [ %v2855, %b452 ], [ %v2870, %b461 ]
  %v2863 = icmp slt i64 %v2862, %v2860
  br i1 %v2863, label %b457, label %b458
b457:
  %v2864 = mul i64 %v2862, 8
  %v2865 = getelementptr inbounds float, ptr %v2861, i64 %v2864
  br label %b459
b459:
  %v2866 = phi i64 [ 0, %b457 ], [ %v2869, %b460 ]
  %v2867 = icmp slt i64 %v2866, 8
  br i1 %v2867, label %b460, label %b461
b460:
  %v2868 = getelementptr inbounds float, ptr %v2865, i64 %v2866
  store float 0x0000000000000000, ptr %v2868, align 4
  %v2869 = add nsw i64 %v2866, 1
  br label %b459
b461:
  %v2870 = add nsw i64 %v2862, 1
  br label %b456
b458:
  %v2871 = mul i64 %v8, 1
  br label %b462
b462:
  %v2872 = phi i64 [ 0, %b458 ], [ %v2976, %b467 ]
  %v2873 = icmp slt i64 %v2872, %v2871
  br i1 %v2873, label %b463, label %b464
b463:
  %v2874 = sub i64 %v2871, %v2872
  %v2875 = icmp slt i64 %v2874, 384
  %v2876 = select i1 %v2875, i64 %v2874, i64 384
  br label %b465
b465:
  %v2877 = phi i64 [ %v2855, %b463 ], [ %v2975, %b491 ]
  %v2878 = icmp slt i64 %v2877, %v2860
  br i1 %v2878, label %b466, label %b467
b466:
  %v2879 = sub i64 %v2860, %v2877
  %v2880 = icmp slt i64 %v2879, 64
  %v2881 = select i1 %v2880, i64 %v2879, i64 64
  %v2882 = sdiv i64 %v2881, 2
  %v2883 = mul i64 %v2882, 2
  %v2884 = sub i64 %v2881, %v2883
  %v2885 = mul i64 %v2872, 8
  %v2886 = add i64 %v2885, %v2877
  %v2887 = getelementptr inbounds float, ptr %v2843, i64 %v2886
  br label %b468
b468:
  %v2888 = phi i64 [ 0, %b466 ], [ %v2914, %b476 ]
  %v2889 = icmp slt i64 %v2888, %v2876
  br i1 %v2889, label %b469, label %b470
b469:
  %v2890 = mul i64 %v2888, 8
  %v2891 = getelementptr inbounds float, ptr %v2887, i64 %v2890
  %v2892 = mul i64 %v2888, 2
  %v2893 = getelementptr inbounds float, ptr %v2847, i64 %v2892
  br label %b471
b471:
  %v2894 = phi i64 [ 0, %b469 ], [ %v2903, %b472 ]
  %v2895 = icmp slt i64 %v2894, %v2882
  br i1 %v2895, label %b472, label %b473
b472:
  %v2896 = mul i64 %v2894, 2
  %v2897 = getelementptr inbounds float, ptr %v2891, i64 %v2896
  %v2898 = mul i64 %v2894, 768
  %v2899 = getelementptr inbounds float, ptr %v2893, i64 %v2898
  %v2900 = getelementptr inbounds float, ptr %v2897, i64 0
  %v2901 = load <2 x float>, ptr %v2900, align 4
  %v2902 = getelementptr inbounds float, ptr %v2899, i64 0
  store <2 x float> %v2901, ptr %v2902, align 4
  %v2903 = add nsw i64 %v2894, 1
  br label %b471
b473:
  %v2904 = mul i64 %v2882, 2
  %v2905 = getelementptr inbounds float, ptr %v2891, i64 %v2904
  %v2906 = mul i64 %v2882, 768
  %v2907 = getelementptr inbounds float, ptr %v2893, i64 %v2906
  br label %b474
b474:
  %v2908 = phi i64 [ 0, %b473 ], [ %v2913, %b475 ]
  %v2909 = icmp slt i64 %v2908, %v2884
  br i1 %v2909, label %b475, label %b476
b475:
  %v2910 = getelementptr inbounds float, ptr %v2905, i64 %v2908
  %v2911 = load float, ptr %v2910, align 4
  %v2912 = getelementptr inbounds float, ptr %v2907, i64 %v2908
  store float %v2911, ptr %v2912, align 4
  %v2913 = add nsw i64 %v2908, 1
  br label %b474, !llvm.loop !12
b476:
  %v2914 = add nsw i64 %v2888, 1
  br label %b468
b470:
  br label %b477
b477:
  %v2915 = phi i64 [ 0, %b470 ], [ %v2950, %b485 ]
  %v2916 = icmp slt i64 %v2915, 0
  br i1 %v2916, label %b478, label %b479
b478:
  %v2917 = mul i64 %v2872, 8
  %v2918 = add i64 %v2917, %v2915
  %v2919 = getelementptr inbounds float, ptr %v2846, i64 %v2918
  br label %b480
b480:
  %v2920 = phi i64 [ 0, %b478 ], [ %v2938, %b481 ]
  %v2921 = icmp slt i64 %v2920, %v2876
  br i1 %v2921, label %b481, label %b482
b481:
  %v2922 = mul i64 %v2920, 8
  %v2923 = getelementptr inbounds float, ptr %v2919, i64 %v2922
  %v2924 = mul i64 %v2920, 32
  %v2925 = getelementptr inbounds float, ptr %v276, i64 %v2924
  %v2926 = getelementptr inbounds float, ptr %v2923, i64 0
  %v2927 = load <8 x float>, ptr %v2926, align 4
  %v2928 = getelementptr inbounds float, ptr %v2925, i64 0
  store <8 x float> %v2927, ptr %v2928, align 4
  %v2929 = getelementptr inbounds float, ptr %v2923, i64 8
  %v2930 = load <8 x float>, ptr %v2929, align 4
  %v2931 = getelementptr inbounds float, ptr %v2925, i64 8
  store <8 x float> %v2930, ptr %v2931, align 4
  %v2932 = getelementptr inbounds float, ptr %v2923, i64 16
  %v2933 = load <8 x float>, ptr %v2932, align 4
  %v2934 = getelementptr inbounds float, ptr %v2925, i64 16
  store <8 x float> %v2933, ptr %v2934, align 4
  %v2935 = getelementptr inbounds float, ptr %v2923, i64 24
  %v2936 = load <8 x float>, ptr %v2935, align 4
  %v2937 = getelementptr inbounds float, ptr %v2925, i64 24
  store <8 x float> %v2936, ptr %v2937, align 4
  %v2938 = add nsw i64 %v2920, 1
  br label %b480
b482:
  %v2939 = sdiv i64 %v2881, 2
  br label %b483
b483:
  %v2940 = phi i64 [ 0, %b482 ], [ %v2949, %b484 ]
  %v2941 = icmp slt i64 %v2940, %v2939
  br i1 %v2941, label %b484, label %b485
b484:
  %v2942 = mul i64 %v2940, 2
  %v2943 = add i64 %v2877, %v2942
  %v2944 = mul i64 %v2940, 768
  %v2945 = getelementptr inbounds float, ptr %v2847, i64 %v2944
  %v2946 = mul i64 %v2943, 8
  %v2947 = add i64 %v2946, %v2915
  %v2948 = getelementptr inbounds float, ptr %v2861, i64 %v2947
  call void @outer_2x32(ptr %v2945, ptr %v276, i64 %v2876, ptr %v2948, i64 8)
  %v2949 = add nsw i64 %v2940, 1
  br label %b483
b485:
  %v2950 = add nsw i64 %v2915, 32
  br label %b477
b479:
  %v2951 = mul i64 %v2872, 8
  %v2952 = add i64 %v2951, 0
  %v2953 = getelementptr inbounds float, ptr %v2846, i64 %v2952
  br label %b486
b486:
  %v2954 = phi i64 [ 0, %b479 ], [ %v2963, %b487 ]
  %v2955 = icmp slt i64 %v2954, %v2876
  br i1 %v2955, label %b487, label %b488
b487:
  %v2956 = mul i64 %v2954, 8
  %v2957 = getelementptr inbounds float, ptr %v2953, i64 %v2956
  %v2958 = mul i64 %v2954, 8
  %v2959 = getelementptr inbounds float, ptr %v276, i64 %v2958
  %v2960 = getelementptr inbounds float, ptr %v2957, i64 0
  %v2961 = load <8 x float>, ptr %v2960, align 4
  %v2962 = getelementptr inbounds float, ptr %v2959, i64 0
  store <8 x float> %v2961, ptr %v2962, align 4
  %v2963 = add nsw i64 %v2954, 1
  br label %b486
b488:
  %v2964 = sdiv i64 %v2881, 2
  br label %b489
b489:
  %v2965 = phi i64 [ 0, %b488 ], [ %v2974, %b490 ]
  %v2966 = icmp slt i64 %v2965, %v2964
  br i1 %v2966, label %b490, label %b491
b490:
  %v2967 = mul i64 %v2965, 2
  %v2968 = add i64 %v2877, %v2967
  %v2969 = mul i64 %v2965, 768
  %v2970 = getelementptr inbounds float, ptr %v2847, i64 %v2969
  %v2971 = mul i64 %v2968, 8
  %v2972 = add i64 %v2971, 0
  %v2973 = getelementptr inbounds float, ptr %v2861, i64 %v2972
  call void @outer_2x8(ptr %v2970, ptr %v276, i64 %v2876, ptr %v2973, i64 8)
  %v2974 = add nsw i64 %v2965, 1
  br label %b489
b491:
  %v2975 = add nsw i64 %v2877, 64
  br label %b465
b467:
  %v2976 = add nsw i64 %v2872, 384
  br label %b462
b464:
  %v2977 = icmp sgt i64 %v3, 1
  br i1 %v2977, label %b492, label %b493
b492:
  %v2978 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2979 = atomicrmw add ptr %v2978, i64 1 acq_rel
  %v2980 = load i64, ptr %v271, align 8
  %v2981 = add i64 %v2980, 1
  store i64 %v2981, ptr %v271, align 8
  %v2982 = mul i64 %v3, %v2981
  br label %b494
b494:
  %v2983 = load atomic i64, ptr %v2978 acquire, align 8
  %v2984 = icmp slt i64 %v2983, %v2982
  br i1 %v2984, label %b495, label %b496
b495:
  %v2985 = call i32 @sched_yield()
  br label %b494
b496:
  br label %b493
b493:
  %v2986 = mul i64 0, 8
  %v2987 = getelementptr inbounds float, ptr %v164, i64 %v2986
  %v2988 = getelementptr inbounds float, ptr %v2987, i64 0
  %v2989 = mul i64 0, 8
  %v2990 = getelementptr inbounds float, ptr %v60, i64 %v2989
  %v2991 = getelementptr inbounds float, ptr %v2990, i64 0
  %v2992 = getelementptr inbounds float, ptr %v276, i64 12288
  %v2993 = add i64 8, 1
  %v2994 = sdiv i64 %v2993, 2
  %v2995 = add i64 %v2, 1
  %v2996 = mul i64 %v2994, %v2
  %v2997 = sdiv i64 %v2996, %v3
  %v2998 = mul i64 %v2997, 2
  %v2999 = icmp slt i64 %v2998, 8
  %v3000 = select i1 %v2999, i64 %v2998, i64 8
  %v3001 = mul i64 %v2994, %v2995
  %v3002 = sdiv i64 %v3001, %v3
  %v3003 = mul i64 %v3002, 2
  %v3004 = icmp slt i64 %v3003, 8
  %v3005 = select i1 %v3004, i64 %v3003, i64 8
  %v3006 = getelementptr inbounds float, ptr %v84, i64 0
  br label %b497
b497:
  %v3007 = phi i64 [ %v3000, %b493 ], [ %v3015, %b502 ]
  %v3008 = icmp slt i64 %v3007, %v3005
  br i1 %v3008, label %b498, label %b499
b498:
  %v3009 = mul i64 %v3007, 8
  %v3010 = getelementptr inbounds float, ptr %v3006, i64 %v3009
  br label %b500
b500:
  %v3011 = phi i64 [ 0, %b498 ], [ %v3014, %b501 ]
  %v3012 = icmp slt i64 %v3011, 8
  br i1 %v3012, label %b501, label %b502
b501:
  %v3013 = getelementptr inbounds float, ptr %v3010, i64 %v3011
  store float 0x0000000000000000, ptr %v3013, align 4
  %v3014 = add nsw i64 %v3011, 1
  br label %b500
b502:
  %v3015 = add nsw i64 %v3007, 1
  br label %b497
b499:
  %v3016 = mul i64 %v8, 1
  br label %b503
b503:
  %v3017 = phi i64 [ 0, %b499 ], [ %v3121, %b508 ]
  %v3018 = icmp slt i64 %v3017, %v3016
  br i1 %v3018, label %b504, label %b505
b504:
  %v3019 = sub i64 %v3016, %v3017
  %v3020 = icmp slt i64 %v3019, 384
  %v3021 = select i1 %v3020, i64 %v3019, i64 384
  br label %b506
b506:
  %v3022 = phi i64 [ %v3000, %b504 ], [ %v3120, %b532 ]
  %v3023 = icmp slt i64 %v3022, %v3005
  br i1 %v3023, label %b507, label %b508
b507:
  %v3024 = sub i64 %v3005, %v3022
  %v3025 = icmp slt i64 %v3024, 64
  %v3026 = select i1 %v3025, i64 %v3024, i64 64
  %v3027 = sdiv i64 %v3026, 2
  %v3028 = mul i64 %v3027, 2
  %v3029 = sub i64 %v3026, %v3028
  %v3030 = mul i64 %v3017, 8
  %v3031 = add i64 %v3030, %v3022
  %v3032 = getelementptr inbounds float, ptr %v2988, i64 %v3031
  br label %b509
b509:
  %v3033 = phi i64 [ 0, %b507 ], [ %v3059, %b517 ]
  %v3034 = icmp slt i64 %v3033, %v3021
  br i1 %v3034, label %b510, label %b511
b510:
  %v3035 = mul i64 %v3033, 8
  %v3036 = getelementptr inbounds float, ptr %v3032, i64 %v3035
  %v3037 = mul i64 %v3033, 2
  %v3038 = getelementptr inbounds float, ptr %v2992, i64 %v3037
  br label %b512
b512:
  %v3039 = phi i64 [ 0, %b510 ], [ %v3048, %b513 ]
  %v3040 = icmp slt i64 %v3039, %v3027
  br i1 %v3040, label %b513, label %b514
b513:
  %v3041 = mul i64 %v3039, 2
  %v3042 = getelementptr inbounds float, ptr %v3036, i64 %v3041
  %v3043 = mul i64 %v3039, 768
  %v3044 = getelementptr inbounds float, ptr %v3038, i64 %v3043
  %v3045 = getelementptr inbounds float, ptr %v3042, i64 0
  %v3046 = load <2 x float>, ptr %v3045, align 4
  %v3047 = getelementptr inbounds float, ptr %v3044, i64 0
  store <2 x float> %v3046, ptr %v3047, align 4
  %v3048 = add nsw i64 %v3039, 1
  br label %b512
b514:
  %v3049 = mul i64 %v3027, 2
  %v3050 = getelementptr inbounds float, ptr %v3036, i64 %v3049
  %v3051 = mul i64 %v3027, 768
  %v3052 = getelementptr inbounds float, ptr %v3038, i64 %v3051
  br label %b515
b515:
  %v3053 = phi i64 [ 0, %b514 ], [ %v3058, %b516 ]
  %v3054 = icmp slt i64 %v3053, %v3029
  br i1 %v3054, label %b516, label %b517
b516:
  %v3055 = getelementptr inbounds float, ptr %v3050, i64 %v3053
  %v3056 = load float, ptr %v3055, align 4
  %v3057 = getelementptr inbounds float, ptr %v3052, i64 %v3053
  store float %v3056, ptr %v3057, align 4
  %v3058 = add nsw i64 %v3053, 1
  br label %b515, !llvm.loop !15
b517:
  %v3059 = add nsw i64 %v3033, 1
  br label %b509
b511:
  br label %b518
b518:
  %v3060 = phi i64 [ 0, %b511 ], [ %v3095, %b526 ]
  %v3061 = icmp slt i64 %v3060, 0
  br i1 %v3061, label %b519, label %b520
b519:
  %v3062 = mul i64 %v3017, 8
  %v3063 = add i64 %v3062, %v3060
  %v3064 = getelementptr inbounds float, ptr %v2991, i64 %v3063
  br label %b521
b521:
  %v3065 = phi i64 [ 0, %b519 ], [ %v3083, %b522 ]
  %v3066 = icmp slt i64 %v3065, %v3021
  br i1 %v3066, label %b522, label %b523
b522:
  %v3067 = mul i64 %v3065, 8
  %v3068 = getelementptr inbounds float, ptr %v3064, i64 %v3067
  %v3069 = mul i64 %v3065, 32
  %v3070 = getelementptr inbounds float, ptr %v276, i64 %v3069
  %v3071 = getelementptr inbounds float, ptr %v3068, i64 0
  %v3072 = load <8 x float>, ptr %v3071, align 4
  %v3073 = getelementptr inbounds float, ptr %v3070, i64 0
  store <8 x float> %v3072, ptr %v3073, align 4
  %v3074 = getelementptr inbounds float, ptr %v3068, i64 8
  %v3075 = load <8 x float>, ptr %v3074, align 4
  %v3076 = getelementptr inbounds float, ptr %v3070, i64 8
  store <8 x float> %v3075, ptr %v3076, align 4
  %v3077 = getelementptr inbounds float, ptr %v3068, i64 16
  %v3078 = load <8 x float>, ptr %v3077, align 4
  %v3079 = getelementptr inbounds float, ptr %v3070, i64 16
  store <8 x float> %v3078, ptr %v3079, align 4
  %v3080 = getelementptr inbounds float, ptr %v3068, i64 24
  %v3081 = load <8 x float>, ptr %v3080, align 4
  %v3082 = getelementptr inbounds float, ptr %v3070, i64 24
  store <8 x float> %v3081, ptr %v3082, align 4
  %v3083 = add nsw i64 %v3065, 1
  br label %b521
b523:
  %v3084 = sdiv i64 %v3026, 2
  br label %b524
b524:
  %v3085 = phi i64 [ 0, %b523 ], [ %v3094, %b525 ]
  %v3086 = icmp slt i64 %v3085, %v3084
  br i1 %v3086, label %b525, label %b526
b525:
  %v3087 = mul i64 %v3085, 2
  %v3088 = add i64 %v3022, %v3087
  %v3089 = mul i64 %v3085, 768
  %v3090 = getelementptr inbounds float, ptr %v2992, i64 %v3089
  %v3091 = mul i64 %v3088, 8
  %v3092 = add i64 %v3091, %v3060
  %v3093 = getelementptr inbounds float, ptr %v3006, i64 %v3092
  call void @outer_2x32(ptr %v3090, ptr %v276, i64 %v3021, ptr %v3093, i64 8)
  %v3094 = add nsw i64 %v3085, 1
  br label %b524
b526:
  %v3095 = add nsw i64 %v3060, 32
  br label %b518
b520:
  %v3096 = mul i64 %v3017, 8
  %v3097 = add i64 %v3096, 0
  %v3098 = getelementptr inbounds float, ptr %v2991, i64 %v3097
  br label %b527
b527:
  %v3099 = phi i64 [ 0, %b520 ], [ %v3108, %b528 ]
  %v3100 = icmp slt i64 %v3099, %v3021
  br i1 %v3100, label %b528, label %b529
b528:
  %v3101 = mul i64 %v3099, 8
  %v3102 = getelementptr inbounds float, ptr %v3098, i64 %v3101
  %v3103 = mul i64 %v3099, 8
  %v3104 = getelementptr inbounds float, ptr %v276, i64 %v3103
  %v3105 = getelementptr inbounds float, ptr %v3102, i64 0
  %v3106 = load <8 x float>, ptr %v3105, align 4
  %v3107 = getelementptr inbounds float, ptr %v3104, i64 0
  store <8 x float> %v3106, ptr %v3107, align 4
  %v3108 = add nsw i64 %v3099, 1
  br label %b527
b529:
  %v3109 = sdiv i64 %v3026, 2
  br label %b530
b530:
  %v3110 = phi i64 [ 0, %b529 ], [ %v3119, %b531 ]
  %v3111 = icmp slt i64 %v3110, %v3109
  br i1 %v3111, label %b531, label %b532
b531:
  %v3112 = mul i64 %v3110, 2
  %v3113 = add i64 %v3022, %v3112
  %v3114 = mul i64 %v3110, 768
  %v3115 = getelementptr inbounds float, ptr %v2992, i64 %v3114
  %v3116 = mul i64 %v3113, 8
  %v3117 = add i64 %v3116, 0
  %v3118 = getelementptr inbounds float, ptr %v3006, i64 %v3117
  call void @outer_2x8(ptr %v3115, ptr %v276, i64 %v3021, ptr %v3118, i64 8)
  %v3119 = add nsw i64 %v3110, 1
  br label %b530
b532:
  %v3120 = add nsw i64 %v3022, 64
  br label %b506
b508:
  %v3121 = add nsw i64 %v3017, 384
  br label %b503
b505:
  %v3122 = icmp sgt i64 %v3, 1
  br i1 %v3122, label %b533, label %b534
b533:
  %v3123 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3124 = atomicrmw add ptr %v3123, i64 1 acq_rel
  %v3125 = load i64, ptr %v271, align 8
  %v3126 = add i64 %v3125, 1
  store i64 %v3126, ptr %v271, align 8
  %v3127 = mul i64 %v3, %v3126
  br label %b535
b535:
  %v3128 = load atomic i64, ptr %v3123 acquire, align 8
  %v3129 = icmp slt i64 %v3128, %v3127
  br i1 %v3129, label %b536, label %b537
b536:
  %v3130 = call i32 @sched_yield()
  br label %b535
b537:
  br label %b534
b534:
  %v3131 = mul i64 0, 8
  %v3132 = getelementptr inbounds float, ptr %v164, i64 %v3131
  %v3133 = getelementptr inbounds float, ptr %v3132, i64 0
  %v3134 = mul i64 0, 16
  %v3135 = getelementptr inbounds float, ptr %v140, i64 %v3134
  %v3136 = getelementptr inbounds float, ptr %v3135, i64 0
  %v3137 = getelementptr inbounds float, ptr %v276, i64 12288
  %v3138 = add i64 8, 1
  %v3139 = sdiv i64 %v3138, 2
  %v3140 = add i64 %v2, 1
  %v3141 = mul i64 %v3139, %v2
  %v3142 = sdiv i64 %v3141, %v3
  %v3143 = mul i64 %v3142, 2
  %v3144 = icmp slt i64 %v3143, 8
  %v3145 = select i1 %v3144, i64 %v3143, i64 8
  %v3146 = mul i64 %v3139, %v3140
  %v3147 = sdiv i64 %v3146, %v3
  %v3148 = mul i64 %v3147, 2
  %v3149 = icmp slt i64 %v3148, 8
  %v3150 = select i1 %v3149, i64 %v3148, i64 8
  %v3151 = getelementptr inbounds float, ptr %v86, i64 0
  br label %b538
b538:
  %v3152 = phi i64 [ %v3145, %b534 ], [ %v3160, %b543 ]
  %v3153 = icmp slt i64 %v3152, %v3150
  br i1 %v3153, label %b539, label %b540
b539:
  %v3154 = mul i64 %v3152, 16
  %v3155 = getelementptr inbounds float, ptr %v3151, i64 %v3154
  br label %b541
b541:
  %v3156 = phi i64 [ 0, %b539 ], [ %v3159, %b542 ]
  %v3157 = icmp slt i64 %v3156, 16
  br i1 %v3157, label %b542, label %b543
b542:
  %v3158 = getelementptr inbounds float, ptr %v3155, i64 %v3156
  store float 0x0000000000000000, ptr %v3158, align 4
  %v3159 = add nsw i64 %v3156, 1
  br label %b541
b543:
  %v3160 = add nsw i64 %v3152, 1
  br label %b538
b540:
  %v3161 = mul i64 %v8, 1
  br label %b544
b544:
  %v3162 = phi i64 [ 0, %b540 ], [ %v3269, %b549 ]
  %v3163 = icmp slt i64 %v3162, %v3161
  br i1 %v3163, label %b545, label %b546
b545:
  %v3164 = sub i64 %v3161, %v3162
  %v3165 = icmp slt i64 %v3164, 384
  %v3166 = select i1 %v3165, i64 %v3164, i64 384
  br label %b547
b547:
  %v3167 = phi i64 [ %v3145, %b545 ], [ %v3268, %b573 ]
  %v3168 = icmp slt i64 %v3167, %v3150
  br i1 %v3168, label %b548, label %b549
b548:
  %v3169 = sub i64 %v3150, %v3167
  %v3170 = icmp slt i64 %v3169, 64
  %v3171 = select i1 %v3170, i64 %v3169, i64 64
  %v3172 = sdiv i64 %v3171, 2
  %v3173 = mul i64 %v3172, 2
  %v3174 = sub i64 %v3171, %v3173
  %v3175 = mul i64 %v3162, 8
  %v3176 = add i64 %v3175, %v3167
  %v3177 = getelementptr inbounds float, ptr %v3133, i64 %v3176
  br label %b550
b550:
  %v3178 = phi i64 [ 0, %b548 ], [ %v3204, %b558 ]
  %v3179 = icmp slt i64 %v3178, %v3166
  br i1 %v3179, label %b551, label %b552
b551:
  %v3180 = mul i64 %v3178, 8
  %v3181 = getelementptr inbounds float, ptr %v3177, i64 %v3180
  %v3182 = mul i64 %v3178, 2
  %v3183 = getelementptr inbounds float, ptr %v3137, i64 %v3182
  br label %b553
b553:
  %v3184 = phi i64 [ 0, %b551 ], [ %v3193, %b554 ]
  %v3185 = icmp slt i64 %v3184, %v3172
  br i1 %v3185, label %b554, label %b555
b554:
  %v3186 = mul i64 %v3184, 2
  %v3187 = getelementptr inbounds float, ptr %v3181, i64 %v3186
  %v3188 = mul i64 %v3184, 768
  %v3189 = getelementptr inbounds float, ptr %v3183, i64 %v3188
  %v3190 = getelementptr inbounds float, ptr %v3187, i64 0
  %v3191 = load <2 x float>, ptr %v3190, align 4
  %v3192 = getelementptr inbounds float, ptr %v3189, i64 0
  store <2 x float> %v3191, ptr %v3192, align 4
  %v3193 = add nsw i64 %v3184, 1
  br label %b553
b555:
  %v3194 = mul i64 %v3172, 2
  %v3195 = getelementptr inbounds float, ptr %v3181, i64 %v3194
  %v3196 = mul i64 %v3172, 768
  %v3197 = getelementptr inbounds float, ptr %v3183, i64 %v3196
  br label %b556
b556:
  %v3198 = phi i64 [ 0, %b555 ], [ %v3203, %b557 ]
  %v3199 = icmp slt i64 %v3198, %v3174
  br i1 %v3199, label %b557, label %b558
b557:
  %v3200 = getelementptr inbounds float, ptr %v3195, i64 %v3198
  %v3201 = load float, ptr %v3200, align 4
  %v3202 = getelementptr inbounds float, ptr %v3197, i64 %v3198
  store float %v3201, ptr %v3202, align 4
  %v3203 = add nsw i64 %v3198, 1
  br label %b556, !llvm.loop !18
b558:
  %v3204 = add nsw i64 %v3178, 1
  br label %b550
b552:
  br label %b559
b559:
  %v3205 = phi i64 [ 0, %b552 ], [ %v3240, %b567 ]
  %v3206 = icmp slt i64 %v3205, 0
  br i1 %v3206, label %b560, label %b561
b560:
  %v3207 = mul i64 %v3162, 16
  %v3208 = add i64 %v3207, %v3205
  %v3209 = getelementptr inbounds float, ptr %v3136, i64 %v3208
  br label %b562
b562:
  %v3210 = phi i64 [ 0, %b560 ], [ %v3228, %b563 ]
  %v3211 = icmp slt i64 %v3210, %v3166
  br i1 %v3211, label %b563, label %b564
b563:
  %v3212 = mul i64 %v3210, 16
  %v3213 = getelementptr inbounds float, ptr %v3209, i64 %v3212
  %v3214 = mul i64 %v3210, 32
  %v3215 = getelementptr inbounds float, ptr %v276, i64 %v3214
  %v3216 = getelementptr inbounds float, ptr %v3213, i64 0
  %v3217 = load <8 x float>, ptr %v3216, align 4
  %v3218 = getelementptr inbounds float, ptr %v3215, i64 0
  store <8 x float> %v3217, ptr %v3218, align 4
  %v3219 = getelementptr inbounds float, ptr %v3213, i64 8
  %v3220 = load <8 x float>, ptr %v3219, align 4
  %v3221 = getelementptr inbounds float, ptr %v3215, i64 8
  store <8 x float> %v3220, ptr %v3221, align 4
  %v3222 = getelementptr inbounds float, ptr %v3213, i64 16
  %v3223 = load <8 x float>, ptr %v3222, align 4
  %v3224 = getelementptr inbounds float, ptr %v3215, i64 16
  store <8 x float> %v3223, ptr %v3224, align 4
  %v3225 = getelementptr inbounds float, ptr %v3213, i64 24
  %v3226 = load <8 x float>, ptr %v3225, align 4
  %v3227 = getelementptr inbounds float, ptr %v3215, i64 24
  store <8 x float> %v3226, ptr %v3227, align 4
  %v3228 = add nsw i64 %v3210, 1
  br label %b562
b564:
  %v3229 = sdiv i64 %v3171, 2
  br label %b565
b565:
  %v3230 = phi i64 [ 0, %b564 ], [ %v3239, %b566 ]
  %v3231 = icmp slt i64 %v3230, %v3229
  br i1 %v3231, label %b566, label %b567
b566:
  %v3232 = mul i64 %v3230, 2
  %v3233 = add i64 %v3167, %v3232
  %v3234 = mul i64 %v3230, 768
  %v3235 = getelementptr inbounds float, ptr %v3137, i64 %v3234
  %v3236 = mul i64 %v3233, 16
  %v3237 = add i64 %v3236, %v3205
  %v3238 = getelementptr inbounds float, ptr %v3151, i64 %v3237
  call void @outer_2x32(ptr %v3235, ptr %v276, i64 %v3166, ptr %v3238, i64 16)
  %v3239 = add nsw i64 %v3230, 1
  br label %b565
b567:
  %v3240 = add nsw i64 %v3205, 32
  br label %b559
b561:
  %v3241 = mul i64 %v3162, 16
  %v3242 = add i64 %v3241, 0
  %v3243 = getelementptr inbounds float, ptr %v3136, i64 %v3242
  br label %b568
b568:
  %v3244 = phi i64 [ 0, %b561 ], [ %v3256, %b569 ]
  %v3245 = icmp slt i64 %v3244, %v3166
  br i1 %v3245, label %b569, label %b570
b569:
  %v3246 = mul i64 %v3244, 16
  %v3247 = getelementptr inbounds float, ptr %v3243, i64 %v3246
  %v3248 = mul i64 %v3244, 16
  %v3249 = getelementptr inbounds float, ptr %v276, i64 %v3248
  %v3250 = getelementptr inbounds float, ptr %v3247, i64 0
  %v3251 = load <8 x float>, ptr %v3250, align 4
  %v3252 = getelementptr inbounds float, ptr %v3249, i64 0
  store <8 x float> %v3251, ptr %v3252, align 4
  %v3253 = getelementptr inbounds float, ptr %v3247, i64 8
  %v3254 = load <8 x float>, ptr %v3253, align 4
  %v3255 = getelementptr inbounds float, ptr %v3249, i64 8
  store <8 x float> %v3254, ptr %v3255, align 4
  %v3256 = add nsw i64 %v3244, 1
  br label %b568
b570:
  %v3257 = sdiv i64 %v3171, 2
  br label %b571
b571:
  %v3258 = phi i64 [ 0, %b570 ], [ %v3267, %b572 ]
  %v3259 = icmp slt i64 %v3258, %v3257
  br i1 %v3259, label %b572, label %b573
b572:
  %v3260 = mul i64 %v3258, 2
  %v3261 = add i64 %v3167, %v3260
  %v3262 = mul i64 %v3258, 768
  %v3263 = getelementptr inbounds float, ptr %v3137, i64 %v3262
  %v3264 = mul i64 %v3261, 16
  %v3265 = add i64 %v3264, 0
  %v3266 = getelementptr inbounds float, ptr %v3151, i64 %v3265
  call void @outer_2x16(ptr %v3263, ptr %v276, i64 %v3166, ptr %v3266, i64 16)
  %v3267 = add nsw i64 %v3258, 1
  br label %b571
b573:
  %v3268 = add nsw i64 %v3167, 64
  br label %b547
b549:
  %v3269 = add nsw i64 %v3162, 384
  br label %b544
b546:
  %v3270 = icmp sgt i64 %v3, 1
  br i1 %v3270, label %b574, label %b575
b574:
  %v3271 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3272 = atomicrmw add ptr %v3271, i64 1 acq_rel
  %v3273 = load i64, ptr %v271, align 8
  %v3274 = add i64 %v3273, 1
  store i64 %v3274, ptr %v271, align 8
  %v3275 = mul i64 %v3, %v3274
  br label %b576
b576:
  %v3276 = load atomic i64, ptr %v3271 acquire, align 8
  %v3277 = icmp slt i64 %v3276, %v3275
  br i1 %v3277, label %b577, label %b578
b577:
  %v3278 = call i32 @sched_yield()
  br label %b576
b578:
  br label %b575
b575:
  %v3279 = mul i64 0, 16
  %v3280 = getelementptr inbounds float, ptr %v160, i64 %v3279
  %v3281 = getelementptr inbounds float, ptr %v3280, i64 0
  %v3282 = mul i64 0, 8
  %v3283 = getelementptr inbounds float, ptr %v60, i64 %v3282
  %v3284 = getelementptr inbounds float, ptr %v3283, i64 0
  %v3285 = getelementptr inbounds float, ptr %v276, i64 12288
  %v3286 = add i64 16, 1
  %v3287 = sdiv i64 %v3286, 2
  %v3288 = add i64 %v2, 1
  %v3289 = mul i64 %v3287, %v2
  %v3290 = sdiv i64 %v3289, %v3
  %v3291 = mul i64 %v3290, 2
  %v3292 = icmp slt i64 %v3291, 16
  %v3293 = select i1 %v3292, i64 %v3291, i64 16
  %v3294 = mul i64 %v3287, %v3288
  %v3295 = sdiv i64 %v3294, %v3
  %v3296 = mul i64 %v3295, 2
  %v3297 = icmp slt i64 %v3296, 16
  %v3298 = select i1 %v3297, i64 %v3296, i64 16
  %v3299 = getelementptr inbounds float, ptr %v88, i64 0
  br label %b579
b579:
  %v3300 = phi i64 [ %v3293, %b575 ], [ %v3308, %b584 ]
  %v3301 = icmp slt i64 %v3300, %v3298
  br i1 %v3301, label %b580, label %b581
b580:
  %v3302 = mul i64 %v3300, 8
  %v3303 = getelementptr inbounds float, ptr %v3299, i64 %v3302
  br label %b582
b582:
  %v3304 = phi i64 [ 0, %b580 ], [ %v3307, %b583 ]
  %v3305 = icmp slt i64 %v3304, 8
  br i1 %v3305, label %b583, label %b584
b583:
  %v3306 = getelementptr inbounds float, ptr %v3303, i64 %v3304
  store float 0x0000000000000000, ptr %v3306, align 4
  %v3307 = add nsw i64 %v3304, 1
  br label %b582
b584:
  %v3308 = add nsw i64 %v3300, 1
  br label %b579
b581:
  %v3309 = mul i64 %v8, 1
  br label %b585
b585:
  %v3310 = phi i64 [ 0, %b581 ], [ %v3414, %b590 ]
  %v3311 = icmp slt i64 %v3310, %v3309
  br i1 %v3311, label %b586, label %b587
b586:
  %v3312 = sub i64 %v3309, %v3310
  %v3313 = icmp slt i64 %v3312, 384
  %v3314 = select i1 %v3313, i64 %v3312, i64 384
  br label %b588
b588:
  %v3315 = phi i64 [ %v3293, %b586 ], [ %v3413, %b614 ]
  %v3316 = icmp slt i64 %v3315, %v3298
  br i1 %v3316, label %b589, label %b590
b589:
  %v3317 = sub i64 %v3298, %v3315
  %v3318 = icmp slt i64 %v3317, 64
  %v3319 = select i1 %v3318, i64 %v3317, i64 64
  %v3320 = sdiv i64 %v3319, 2
  %v3321 = mul i64 %v3320, 2
  %v3322 = sub i64 %v3319, %v3321
  %v3323 = mul i64 %v3310, 16
  %v3324 = add i64 %v3323, %v3315
  %v3325 = getelementptr inbounds float, ptr %v3281, i64 %v3324
  br label %b591
b591:
  %v3326 = phi i64 [ 0, %b589 ], [ %v3352, %b599 ]
  %v3327 = icmp slt i64 %v3326, %v3314
  br i1 %v3327, label %b592, label %b593
b592:
  %v3328 = mul i64 %v3326, 16
  %v3329 = getelementptr inbounds float, ptr %v3325, i64 %v3328
  %v3330 = mul i64 %v3326, 2
  %v3331 = getelementptr inbounds float, ptr %v3285, i64 %v3330
  br label %b594
b594:
  %v3332 = phi i64 [ 0, %b592 ], [ %v3341, %b595 ]
  %v3333 = icmp slt i64 %v3332, %v3320
  br i1 %v3333, label %b595, label %b596
b595:
  %v3334 = mul i64 %v3332, 2
  %v3335 = getelementptr inbounds float, ptr %v3329, i64 %v3334
  %v3336 = mul i64 %v3332, 768
  %v3337 = getelementptr inbounds float, ptr %v3331, i64 %v3336
  %v3338 = getelementptr inbounds float, ptr %v3335, i64 0
  %v3339 = load <2 x float>, ptr %v3338, align 4
  %v3340 = getelementptr inbounds float, ptr %v3337, i64 0
  store <2 x float> %v3339, ptr %v3340, align 4
  %v3341 = add nsw i64 %v3332, 1
  br label %b594
b596:
  %v3342 = mul i64 %v3320, 2
  %v3343 = getelementptr inbounds float, ptr %v3329, i64 %v3342
  %v3344 = mul i64 %v3320, 768
  %v3345 = getelementptr inbounds float, ptr %v3331, i64 %v3344
  br label %b597
b597:
  %v3346 = phi i64 [ 0, %b596 ], [ %v3351, %b598 ]
  %v3347 = icmp slt i64 %v3346, %v3322
  br i1 %v3347, label %b598, label %b599
b598:
  %v3348 = getelementptr inbounds float, ptr %v3343, i64 %v3346
  %v3349 = load float, ptr %v3348, align 4
  %v3350 = getelementptr inbounds float, ptr %v3345, i64 %v3346
  store float %v3349, ptr %v3350, align 4
  %v3351 = add nsw i64 %v3346, 1
  br label %b597, !llvm.loop !21
b599:
  %v3352 = add nsw i64 %v3326, 1
  br label %b591
b593:
  br label %b600
b600:
  %v3353 = phi i64 [ 0, %b593 ], [ %v3388, %b608 ]
  %v3354 = icmp slt i64 %v3353, 0
  br i1 %v3354, label %b601, label %b602
b601:
  %v3355 = mul i64 %v3310, 8
  %v3356 = add i64 %v3355, %v3353
  %v3357 = getelementptr inbounds float, ptr %v3284, i64 %v3356
  br label %b603
b603:
  %v3358 = phi i64 [ 0, %b601 ], [ %v3376, %b604 ]
  %v3359 = icmp slt i64 %v3358, %v3314
  br i1 %v3359, label %b604, label %b605
b604:
  %v3360 = mul i64 %v3358, 8
  %v3361 = getelementptr inbounds float, ptr %v3357, i64 %v3360
  %v3362 = mul i64 %v3358, 32
  %v3363 = getelementptr inbounds float, ptr %v276, i64 %v3362
  %v3364 = getelementptr inbounds float, ptr %v3361, i64 0
  %v3365 = load <8 x float>, ptr %v3364, align 4
  %v3366 = getelementptr inbounds float, ptr %v3363, i64 0
  store <8 x float> %v3365, ptr %v3366, align 4
  %v3367 = getelementptr inbounds float, ptr %v3361, i64 8
  %v3368 = load <8 x float>, ptr %v3367, align 4
  %v3369 = getelementptr inbounds float, ptr %v3363, i64 8
  store <8 x float> %v3368, ptr %v3369, align 4
  %v3370 = getelementptr inbounds float, ptr %v3361, i64 16
  %v3371 = load <8 x float>, ptr %v3370, align 4
  %v3372 = getelementptr inbounds float, ptr %v3363, i64 16
  store <8 x float> %v3371, ptr %v3372, align 4
  %v3373 = getelementptr inbounds float, ptr %v3361, i64 24
  %v3374 = load <8 x float>, ptr %v3373, align 4
  %v3375 = getelementptr inbounds float, ptr %v3363, i64 24
  store <8 x float> %v3374, ptr %v3375, align 4
  %v3376 = add nsw i64 %v3358, 1
  br label %b603
b605:
  %v3377 = sdiv i64 %v3319, 2
  br label %b606
b606:
  %v3378 = phi i64 [ 0, %b605 ], [ %v3387, %b607 ]
  %v3379 = icmp slt i64 %v3378, %v3377
  br i1 %v3379, label %b607, label %b608
b607:
  %v3380 = mul i64 %v3378, 2
  %v3381 = add i64 %v3315, %v3380
  %v3382 = mul i64 %v3378, 768
  %v3383 = getelementptr inbounds float, ptr %v3285, i64 %v3382
  %v3384 = mul i64 %v3381, 8
  %v3385 = add i64 %v3384, %v3353
  %v3386 = getelementptr inbounds float, ptr %v3299, i64 %v3385
  call void @outer_2x32(ptr %v3383, ptr %v276, i64 %v3314, ptr %v3386, i64 8)
  %v3387 = add nsw i64 %v3378, 1
  br label %b606
b608:
  %v3388 = add nsw i64 %v3353, 32
  br label %b600
b602:
  %v3389 = mul i64 %v3310, 8
  %v3390 = add i64 %v3389, 0
  %v3391 = getelementptr inbounds float, ptr %v3284, i64 %v3390
  br label %b609
b609:
  %v3392 = phi i64 [ 0, %b602 ], [ %v3401, %b610 ]
  %v3393 = icmp slt i64 %v3392, %v3314
  br i1 %v3393, label %b610, label %b611
b610:
  %v3394 = mul i64 %v3392, 8
  %v3395 = getelementptr inbounds float, ptr %v3391, i64 %v3394
  %v3396 = mul i64 %v3392, 8
  %v3397 = getelementptr inbounds float, ptr %v276, i64 %v3396
  %v3398 = getelementptr inbounds float, ptr %v3395, i64 0
  %v3399 = load <8 x float>, ptr %v3398, align 4
  %v3400 = getelementptr inbounds float, ptr %v3397, i64 0
  store <8 x float> %v3399, ptr %v3400, align 4
  %v3401 = add nsw i64 %v3392, 1
  br label %b609
b611:
  %v3402 = sdiv i64 %v3319, 2
  br label %b612
b612:
  %v3403 = phi i64 [ 0, %b611 ], [ %v3412, %b613 ]
  %v3404 = icmp slt i64 %v3403, %v3402
  br i1 %v3404, label %b613, label %b614
b613:
  %v3405 = mul i64 %v3403, 2
  %v3406 = add i64 %v3315, %v3405
  %v3407 = mul i64 %v3403, 768
  %v3408 = getelementptr inbounds float, ptr %v3285, i64 %v3407
  %v3409 = mul i64 %v3406, 8
  %v3410 = add i64 %v3409, 0
  %v3411 = getelementptr inbounds float, ptr %v3299, i64 %v3410
  call void @outer_2x8(ptr %v3408, ptr %v276, i64 %v3314, ptr %v3411, i64 8)
  %v3412 = add nsw i64 %v3403, 1
  br label %b612
b614:
  %v3413 = add nsw i64 %v3315, 64
  br label %b588
b590:
  %v3414 = add nsw i64 %v3310, 384
  br label %b585
b587:
  %v3415 = icmp sgt i64 %v3, 1
  br i1 %v3415, label %b615, label %b616
b615:
  %v3416 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3417 = atomicrmw add ptr %v3416, i64 1 acq_rel
  %v3418 = load i64, ptr %v271, align 8
  %v3419 = add i64 %v3418, 1
  store i64 %v3419, ptr %v271, align 8
  %v3420 = mul i64 %v3, %v3419
  br label %b617
b617:
  %v3421 = load atomic i64, ptr %v3416 acquire, align 8
  %v3422 = icmp slt i64 %v3421, %v3420
  br i1 %v3422, label %b618, label %b619
b618:
  %v3423 = call i32 @sched_yield()
  br label %b617
b619:
  br label %b616
b616:
  %v3424 = mul i64 0, 16
  %v3425 = getelementptr inbounds float, ptr %v160, i64 %v3424
  %v3426 = getelementptr inbounds float, ptr %v3425, i64 0
  %v3427 = mul i64 0, 8
  %v3428 = getelementptr inbounds float, ptr %v126, i64 %v3427
  %v3429 = getelementptr inbounds float, ptr %v3428, i64 0
  %v3430 = getelementptr inbounds float, ptr %v276, i64 12288
  %v3431 = add i64 16, 1
  %v3432 = sdiv i64 %v3431, 2
  %v3433 = add i64 %v2, 1
  %v3434 = mul i64 %v3432, %v2
  %v3435 = sdiv i64 %v3434, %v3
  %v3436 = mul i64 %v3435, 2
  %v3437 = icmp slt i64 %v3436, 16
  %v3438 = select i1 %v3437, i64 %v3436, i64 16
  %v3439 = mul i64 %v3432, %v3433
  %v3440 = sdiv i64 %v3439, %v3
  %v3441 = mul i64 %v3440, 2
  %v3442 = icmp slt i64 %v3441, 16
  %v3443 = select i1 %v3442, i64 %v3441, i64 16
  %v3444 = getelementptr inbounds float, ptr %v90, i64 0
  br label %b620
b620:
  %v3445 = phi i64 [ %v3438, %b616 ], [ %v3453, %b625 ]
  %v3446 = icmp slt i64 %v3445, %v3443
  br i1 %v3446, label %b621, label %b622
b621:
  %v3447 = mul i64 %v3445, 8
  %v3448 = getelementptr inbounds float, ptr %v3444, i64 %v3447
  br label %b623
b623:
  %v3449 = phi i64 [ 0, %b621 ], [ %v3452, %b624 ]
  %v3450 = icmp slt i64 %v3449, 8
  br i1 %v3450, label %b624, label %b625
b624:
  %v3451 = getelementptr inbounds float, ptr %v3448, i64 %v3449
  store float 0x0000000000000000, ptr %v3451, align 4
  %v3452 = add nsw i64 %v3449, 1
  br label %b623
b625:
  %v3453 = add nsw i64 %v3445, 1
  br label %b620
b622:
  %v3454 = mul i64 %v8, 1
  br label %b626
b626:
  %v3455 = phi i64 [ 0, %b622 ], [ %v3559, %b631 ]
  %v3456 = icmp slt i64 %v3455, %v3454
  br i1 %v3456, label %b627, label %b628
b627:
  %v3457 = sub i64 %v3454, %v3455
  %v3458 = icmp slt i64 %v3457, 384
  %v3459 = select i1 %v3458, i64 %v3457, i64 384
  br label %b629
b629:
  %v3460 = phi i64 [ %v3438, %b627 ], [ %v3558, %b655 ]
  %v3461 = icmp slt i64 %v3460, %v3443
  br i1 %v3461, label %b630, label %b631
b630:
  %v3462 = sub i64 %v3443, %v3460
  %v3463 = icmp slt i64 %v3462, 64
  %v3464 = select i1 %v3463, i64 %v3462, i64 64
  %v3465 = sdiv i64 %v3464, 2
  %v3466 = mul i64 %v3465, 2
  %v3467 = sub i64 %v3464, %v3466
  %v3468 = mul i64 %v3455, 16
  %v3469 = add i64 %v3468, %v3460
  %v3470 = getelementptr inbounds float, ptr %v3426, i64 %v3469
  br label %b632
b632:
  %v3471 = phi i64 [ 0, %b630 ], [ %v3497, %b640 ]
  %v3472 = icmp slt i64 %v3471, %v3459
  br i1 %v3472, label %b633, label %b634
b633:
  %v3473 = mul i64 %v3471, 16
  %v3474 = getelementptr inbounds float, ptr %v3470, i64 %v3473
  %v3475 = mul i64 %v3471, 2
  %v3476 = getelementptr inbounds float, ptr %v3430, i64 %v3475
  br label %b635
b635:
  %v3477 = phi i64 [ 0, %b633 ], [ %v3486, %b636 ]
  %v3478 = icmp slt i64 %v3477, %v3465
  br i1 %v3478, label %b636, label %b637
b636:
  %v3479 = mul i64 %v3477, 2
  %v3480 = getelementptr inbounds float, ptr %v3474, i64 %v3479
  %v3481 = mul i64 %v3477, 768
  %v3482 = getelementptr inbounds float, ptr %v3476, i64 %v3481
  %v3483 = getelementptr inbounds float, ptr %v3480, i64 0
  %v3484 = load <2 x float>, ptr %v3483, align 4
  %v3485 = getelementptr inbounds float, ptr %v3482, i64 0
  store <2 x float> %v3484, ptr %v3485, align 4
  %v3486 = add nsw i64 %v3477, 1
  br label %b635
b637:
  %v3487 = mul i64 %v3465, 2
  %v3488 = getelementptr inbounds float, ptr %v3474, i64 %v3487
  %v3489 = mul i64 %v3465, 768
  %v3490 = getelementptr inbounds float, ptr %v3476, i64 %v3489
  br label %b638
b638:
  %v3491 = phi i64 [ 0, %b637 ], [ %v3496, %b639 ]
  %v3492 = icmp slt i64 %v3491, %v3467
  br i1 %v3492, label %b639, label %b640
b639:
  %v3493 = getelementptr inbounds float, ptr %v3488, i64 %v3491
  %v3494 = load float, ptr %v3493, align 4
  %v3495 = getelementptr inbounds float, ptr %v3490, i64 %v3491
  store float %v3494, ptr %v3495, align 4
  %v3496 = add nsw i64 %v3491, 1
  br label %b638, !llvm.loop !24
b640:
  %v3497 = add nsw i64 %v3471, 1
  br label %b632
b634:
  br label %b641
b641:
  %v3498 = phi i64 [ 0, %b634 ], [ %v3533, %b649 ]
  %v3499 = icmp slt i64 %v3498, 0
  br i1 %v3499, label %b642, label %b643
b642:
  %v3500 = mul i64 %v3455, 8
  %v3501 = add i64 %v3500, %v3498
  %v3502 = getelementptr inbounds float, ptr %v3429, i64 %v3501
  br label %b644
b644:
  %v3503 = phi i64 [ 0, %b642 ], [ %v3521, %b645 ]
  %v3504 = icmp slt i64 %v3503, %v3459
  br i1 %v3504, label %b645, label %b646
b645:
  %v3505 = mul i64 %v3503, 8
  %v3506 = getelementptr inbounds float, ptr %v3502, i64 %v3505
  %v3507 = mul i64 %v3503, 32
  %v3508 = getelementptr inbounds float, ptr %v276, i64 %v3507
  %v3509 = getelementptr inbounds float, ptr %v3506, i64 0
  %v3510 = load <8 x float>, ptr %v3509, align 4
  %v3511 = getelementptr inbounds float, ptr %v3508, i64 0
  store <8 x float> %v3510, ptr %v3511, align 4
  %v3512 = getelementptr inbounds float, ptr %v3506, i64 8
  %v3513 = load <8 x float>, ptr %v3512, align 4
  %v3514 = getelementptr inbounds float, ptr %v3508, i64 8
  store <8 x float> %v3513, ptr %v3514, align 4
  %v3515 = getelementptr inbounds float, ptr %v3506, i64 16
  %v3516 = load <8 x float>, ptr %v3515, align 4
  %v3517 = getelementptr inbounds float, ptr %v3508, i64 16
  store <8 x float> %v3516, ptr %v3517, align 4
  %v3518 = getelementptr inbounds float, ptr %v3506, i64 24
  %v3519 = load <8 x float>, ptr %v3518, align 4
  %v3520 = getelementptr inbounds float, ptr %v3508, i64 24
  store <8 x float> %v3519, ptr %v3520, align 4
  %v3521 = add nsw i64 %v3503, 1
  br label %b644
b646:
  %v3522 = sdiv i64 %v3464, 2
  br label %b647
b647:
  %v3523 = phi i64 [ 0, %b646 ], [ %v3532, %b648 ]
  %v3524 = icmp slt i64 %v3523, %v3522
  br i1 %v3524, label %b648, label %b649
b648:
  %v3525 = mul i64 %v3523, 2
  %v3526 = add i64 %v3460, %v3525
  %v3527 = mul i64 %v3523, 768
  %v3528 = getelementptr inbounds float, ptr %v3430, i64 %v3527
  %v3529 = mul i64 %v3526, 8
  %v3530 = add i64 %v3529, %v3498
  %v3531 = getelementptr inbounds float, ptr %v3444, i64 %v3530
  call void @outer_2x32(ptr %v3528, ptr %v276, i64 %v3459, ptr %v3531, i64 8)
  %v3532 = add nsw i64 %v3523, 1
  br label %b647
b649:
  %v3533 = add nsw i64 %v3498, 32
  br label %b641
b643:
  %v3534 = mul i64 %v3455, 8
  %v3535 = add i64 %v3534, 0
  %v3536 = getelementptr inbounds float, ptr %v3429, i64 %v3535
  br label %b650
b650:
  %v3537 = phi i64 [ 0, %b643 ], [ %v3546, %b651 ]
  %v3538 = icmp slt i64 %v3537, %v3459
  br i1 %v3538, label %b651, label %b652
b651:
  %v3539 = mul i64 %v3537, 8
  %v3540 = getelementptr inbounds float, ptr %v3536, i64 %v3539
  %v3541 = mul i64 %v3537, 8
  %v3542 = getelementptr inbounds float, ptr %v276, i64 %v3541
  %v3543 = getelementptr inbounds float, ptr %v3540, i64 0
  %v3544 = load <8 x float>, ptr %v3543, align 4
  %v3545 = getelementptr inbounds float, ptr %v3542, i64 0
  store <8 x float> %v3544, ptr %v3545, align 4
  %v3546 = add nsw i64 %v3537, 1
  br label %b650
b652:
  %v3547 = sdiv i64 %v3464, 2
  br label %b653
b653:
  %v3548 = phi i64 [ 0, %b652 ], [ %v3557, %b654 ]
  %v3549 = icmp slt i64 %v3548, %v3547
  br i1 %v3549, label %b654, label %b655
b654:
  %v3550 = mul i64 %v3548, 2
  %v3551 = add i64 %v3460, %v3550
  %v3552 = mul i64 %v3548, 768
  %v3553 = getelementptr inbounds float, ptr %v3430, i64 %v3552
  %v3554 = mul i64 %v3551, 8
  %v3555 = add i64 %v3554, 0
  %v3556 = getelementptr inbounds float, ptr %v3444, i64 %v3555
  call void @outer_2x8(ptr %v3553, ptr %v276, i64 %v3459, ptr %v3556, i64 8)
  %v3557 = add nsw i64 %v3548, 1
  br label %b653
b655:
  %v3558 = add nsw i64 %v3460, 64
  br label %b629
b631:
  %v3559 = add nsw i64 %v3455, 384
  br label %b626
b628:
  %v3560 = icmp sgt i64 %v3, 1
  br i1 %v3560, label %b656, label %b657
b656:
  %v3561 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3562 = atomicrmw add ptr %v3561, i64 1 acq_rel
  %v3563 = load i64, ptr %v271, align 8
  %v3564 = add i64 %v3563, 1
  store i64 %v3564, ptr %v271, align 8
  %v3565 = mul i64 %v3, %v3564
  br label %b658
b658:
  %v3566 = load atomic i64, ptr %v3561 acquire, align 8
  %v3567 = icmp slt i64 %v3566, %v3565
  br i1 %v3567, label %b659, label %b660
b659:
  %v3568 = call i32 @sched_yield()
  br label %b658
b660:
  br label %b657
b657:
  %v3569 = mul i64 0, 16
  %v3570 = getelementptr inbounds float, ptr %v160, i64 %v3569
  %v3571 = getelementptr inbounds float, ptr %v3570, i64 0
  %v3572 = mul i64 0, 16
  %v3573 = getelementptr inbounds float, ptr %v140, i64 %v3572
  %v3574 = getelementptr inbounds float, ptr %v3573, i64 0
  %v3575 = getelementptr inbounds float, ptr %v276, i64 12288
  %v3576 = add i64 16, 1
  %v3577 = sdiv i64 %v3576, 2
  %v3578 = add i64 %v2, 1
  %v3579 = mul i64 %v3577, %v2
  %v3580 = sdiv i64 %v3579, %v3
  %v3581 = mul i64 %v3580, 2
  %v3582 = icmp slt i64 %v3581, 16
  %v3583 = select i1 %v3582, i64 %v3581, i64 16
  %v3584 = mul i64 %v3577, %v3578
  %v3585 = sdiv i64 %v3584, %v3
  %v3586 = mul i64 %v3585, 2
  %v3587 = icmp slt i64 %v3586, 16
  %v3588 = select i1 %v3587, i64 %v3586, i64 16
  %v3589 = getelementptr inbounds float, ptr %v92, i64 0
  br label %b661
b661:
  %v3590 = phi i64 [ %v3583, %b657 ], [ %v3598, %b666 ]
  %v3591 = icmp slt i64 %v3590, %v3588
  br i1 %v3591, label %b662, label %b663
b662:
  %v3592 = mul i64 %v3590, 16
  %v3593 = getelementptr inbounds float, ptr %v3589, i64 %v3592
  br label %b664
b664:
  %v3594 = phi i64 [ 0, %b662 ], [ %v3597, %b665 ]
  %v3595 = icmp slt i64 %v3594, 16
  br i1 %v3595, label %b665, label %b666
b665:
  %v3596 = getelementptr inbounds float, ptr %v3593, i64 %v3594
  store float 0x0000000000000000, ptr %v3596, align 4
  %v3597 = add nsw i64 %v3594, 1
  br label %b664
b666:
  %v3598 = add nsw i64 %v3590, 1
  br label %b661
b663:
  %v3599 = mul i64 %v8, 1
  br label %b667
b667:
  %v3600 = phi i64 [ 0, %b663 ], [ %v3707, %b672 ]
  %v3601 = icmp slt i64 %v3600, %v3599
  br i1 %v3601, label %b668, label %b669
b668:
  %v3602 = sub i64 %v3599, %v3600
  %v3603 = icmp slt i64 %v3602, 384
  %v3604 = select i1 %v3603, i64 %v3602, i64 384
  br label %b670
b670:
  %v3605 = phi i64 [ %v3583, %b668 ], [ %v3706, %b696 ]
  %v3606 = icmp slt i64 %v3605, %v3588
  br i1 %v3606, label %b671, label %b672
b671:
  %v3607 = sub i64 %v3588, %v3605
  %v3608 = icmp slt i64 %v3607, 64
  %v3609 = select i1 %v3608, i64 %v3607, i64 64
  %v3610 = sdiv i64 %v3609, 2
  %v3611 = mul i64 %v3610, 2
  %v3612 = sub i64 %v3609, %v3611
  %v3613 = mul i64 %v3600, 16
  %v3614 = add i64 %v3613, %v3605
  %v3615 = getelementptr inbounds float, ptr %v3571, i64 %v3614
  br label %b673
b673:
  %v3616 = phi i64 [ 0, %b671 ], [ %v3642, %b681 ]
  %v3617 = icmp slt i64 %v3616, %v3604
  br i1 %v3617, label %b674, label %b675
b674:
  %v3618 = mul i64 %v3616, 16
  %v3619 = getelementptr inbounds float, ptr %v3615, i64 %v3618
  %v3620 = mul i64 %v3616, 2
  %v3621 = getelementptr inbounds float, ptr %v3575, i64 %v3620
  br label %b676
b676:
  %v3622 = phi i64 [ 0, %b674 ], [ %v3631, %b677 ]
  %v3623 = icmp slt i64 %v3622, %v3610
  br i1 %v3623, label %b677, label %b678
b677:
  %v3624 = mul i64 %v3622, 2
  %v3625 = getelementptr inbounds float, ptr %v3619, i64 %v3624
  %v3626 = mul i64 %v3622, 768
  %v3627 = getelementptr inbounds float, ptr %v3621, i64 %v3626
  %v3628 = getelementptr inbounds float, ptr %v3625, i64 0
  %v3629 = load <2 x float>, ptr %v3628, align 4
  %v3630 = getelementptr inbounds float, ptr %v3627, i64 0
  store <2 x float> %v3629, ptr %v3630, align 4
  %v3631 = add nsw i64 %v3622, 1
  br label %b676
b678:
  %v3632 = mul i64 %v3610, 2
  %v3633 = getelementptr inbounds float, ptr %v3619, i64 %v3632
  %v3634 = mul i64 %v3610, 768
  %v3635 = getelementptr inbounds float, ptr %v3621, i64 %v3634
  br label %b679
b679:
  %v3636 = phi i64 [ 0, %b678 ], [ %v3641, %b680 ]
  %v3637 = icmp slt i64 %v3636, %v3612
  br i1 %v3637, label %b680, label %b681
b680:
  %v3638 = getelementptr inbounds float, ptr %v3633, i64 %v3636
  %v3639 = load float, ptr %v3638, align 4
  %v3640 = getelementptr inbounds float, ptr %v3635, i64 %v3636
  store float %v3639, ptr %v3640, align 4
  %v3641 = add nsw i64 %v3636, 1
  br label %b679, !llvm.loop !27
b681:
  %v3642 = add nsw i64 %v3616, 1
  br label %b673
b675:
  br label %b682
b682:
  %v3643 = phi i64 [ 0, %b675 ], [ %v3678, %b690 ]
  %v3644 = icmp slt i64 %v3643, 0
  br i1 %v3644, label %b683, label %b684
b683:
  %v3645 = mul i64 %v3600, 16
  %v3646 = add i64 %v3645, %v3643
  %v3647 = getelementptr inbounds float, ptr %v3574, i64 %v3646
  br label %b685
b685:
  %v3648 = phi i64 [ 0, %b683 ], [ %v3666, %b686 ]
  %v3649 = icmp slt i64 %v3648, %v3604
  br i1 %v3649, label %b686, label %b687
b686:
  %v3650 = mul i64 %v3648, 16
  %v3651 = getelementptr inbounds float, ptr %v3647, i64 %v3650
  %v3652 = mul i64 %v3648, 32
  %v3653 = getelementptr inbounds float, ptr %v276, i64 %v3652
  %v3654 = getelementptr inbounds float, ptr %v3651, i64 0
  %v3655 = load <8 x float>, ptr %v3654, align 4
  %v3656 = getelementptr inbounds float, ptr %v3653, i64 0
  store <8 x float> %v3655, ptr %v3656, align 4
  %v3657 = getelementptr inbounds float, ptr %v3651, i64 8
  %v3658 = load <8 x float>, ptr %v3657, align 4
  %v3659 = getelementptr inbounds float, ptr %v3653, i64 8
  store <8 x float> %v3658, ptr %v3659, align 4
  %v3660 = getelementptr inbounds float, ptr %v3651, i64 16
  %v3661 = load <8 x float>, ptr %v3660, align 4
  %v3662 = getelementptr inbounds float, ptr %v3653, i64 16
  store <8 x float> %v3661, ptr %v3662, align 4
  %v3663 = getelementptr inbounds float, ptr %v3651, i64 24
  %v3664 = load <8 x float>, ptr %v3663, align 4
  %v3665 = getelementptr inbounds float, ptr %v3653, i64 24
  store <8 x float> %v3664, ptr %v3665, align 4
  %v3666 = add nsw i64 %v3648, 1
  br label %b685
b687:
  %v3667 = sdiv i64 %v3609, 2
  br label %b688
b688:
  %v3668 = phi i64 [ 0, %b687 ], [ %v3677, %b689 ]
  %v3669 = icmp slt i64 %v3668, %v3667
  br i1 %v3669, label %b689, label %b690
b689:
  %v3670 = mul i64 %v3668, 2
  %v3671 = add i64 %v3605, %v3670
  %v3672 = mul i64 %v3668, 768
  %v3673 = getelementptr inbounds float, ptr %v3575, i64 %v3672
  %v3674 = mul i64 %v3671, 16
  %v3675 = add i64 %v3674, %v3643
  %v3676 = getelementptr inbounds float, ptr %v3589, i64 %v3675
  call void @outer_2x32(ptr %v3673, ptr %v276, i64 %v3604, ptr %v3676, i64 16)
  %v3677 = add nsw i64 %v3668, 1
  br label %b688
b690:
  %v3678 = add nsw i64 %v3643, 32
  br label %b682
b684:
  %v3679 = mul i64 %v3600, 16
  %v3680 = add i64 %v3679, 0
  %v3681 = getelementptr inbounds float, ptr %v3574, i64 %v3680
  br label %b691
b691:
  %v3682 = phi i64 [ 0, %b684 ], [ %v3694, %b692 ]
  %v3683 = icmp slt i64 %v3682, %v3604
  br i1 %v3683, label %b692, label %b693
b692:
  %v3684 = mul i64 %v3682, 16
  %v3685 = getelementptr inbounds float, ptr %v3681, i64 %v3684
  %v3686 = mul i64 %v3682, 16
  %v3687 = getelementptr inbounds float, ptr %v276, i64 %v3686
  %v3688 = getelementptr inbounds float, ptr %v3685, i64 0
  %v3689 = load <8 x float>, ptr %v3688, align 4
  %v3690 = getelementptr inbounds float, ptr %v3687, i64 0
  store <8 x float> %v3689, ptr %v3690, align 4
  %v3691 = getelementptr inbounds float, ptr %v3685, i64 8
  %v3692 = load <8 x float>, ptr %v3691, align 4
  %v3693 = getelementptr inbounds float, ptr %v3687, i64 8
  store <8 x float> %v3692, ptr %v3693, align 4
  %v3694 = add nsw i64 %v3682, 1
  br label %b691
b693:
  %v3695 = sdiv i64 %v3609, 2
  br label %b694
b694:
  %v3696 = phi i64 [ 0, %b693 ], [ %v3705, %b695 ]
  %v3697 = icmp slt i64 %v3696, %v3695
  br i1 %v3697, label %b695, label %b696
b695:
  %v3698 = mul i64 %v3696, 2
  %v3699 = add i64 %v3605, %v3698
  %v3700 = mul i64 %v3696, 768
  %v3701 = getelementptr inbounds float, ptr %v3575, i64 %v3700
  %v3702 = mul i64 %v3699, 16
  %v3703 = add i64 %v3702, 0
  %v3704 = getelementptr inbounds float, ptr %v3589, i64 %v3703
  call void @outer_2x16(ptr %v3701, ptr %v276, i64 %v3604, ptr %v3704, i64 16)
  %v3705 = add nsw i64 %v3696, 1
  br label %b694
b696:
  %v3706 = add nsw i64 %v3605, 64
  br label %b670
b672:
  %v3707 = add nsw i64 %v3600, 384
  br label %b667
b669:
  %v3708 = icmp sgt i64 %v3, 1
  br i1 %v3708, label %b697, label %b698
b697:
  %v3709 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3710 = atomicrmw add ptr %v3709, i64 1 acq_rel
  %v3711 = load i64, ptr %v271, align 8
  %v3712 = add i64 %v3711, 1
  store i64 %v3712, ptr %v271, align 8
  %v3713 = mul i64 %v3, %v3712
  br label %b699
b699:
  %v3714 = load atomic i64, ptr %v3709 acquire, align 8
  %v3715 = icmp slt i64 %v3714, %v3713
  br i1 %v3715, label %b700, label %b701
b700:
  %v3716 = call i32 @sched_yield()
  br label %b699
b701:
  br label %b698
b698:
  %v3717 = mul i64 0, 8
  %v3718 = getelementptr inbounds float, ptr %v158, i64 %v3717
  %v3719 = getelementptr inbounds float, ptr %v3718, i64 0
  %v3720 = mul i64 0, 8
  %v3721 = getelementptr inbounds float, ptr %v126, i64 %v3720
  %v3722 = getelementptr inbounds float, ptr %v3721, i64 0
  %v3723 = getelementptr inbounds float, ptr %v276, i64 12288
  %v3724 = add i64 8, 1
  %v3725 = sdiv i64 %v3724, 2
  %v3726 = add i64 %v2, 1
  %v3727 = mul i64 %v3725, %v2
  %v3728 = sdiv i64 %v3727, %v3
  %v3729 = mul i64 %v3728, 2
  %v3730 = icmp slt i64 %v3729, 8
  %v3731 = select i1 %v3730, i64 %v3729, i64 8
  %v3732 = mul i64 %v3725, %v3726
  %v3733 = sdiv i64 %v3732, %v3
  %v3734 = mul i64 %v3733, 2
  %v3735 = icmp slt i64 %v3734, 8
  %v3736 = select i1 %v3735, i64 %v3734, i64 8
  %v3737 = getelementptr inbounds float, ptr %v94, i64 0
  br label %b702
b702:
  %v3738 = phi i64 [ %v3731, %b698 ], [ %v3746, %b707 ]
  %v3739 = icmp slt i64 %v3738, %v3736
  br i1 %v3739, label %b703, label %b704
b703:
  %v3740 = mul i64 %v3738, 8
  %v3741 = getelementptr inbounds float, ptr %v3737, i64 %v3740
  br label %b705
b705:
  %v3742 = phi i64 [ 0, %b703 ], [ %v3745, %b706 ]
  %v3743 = icmp slt i64 %v3742, 8
  br i1 %v3743, label %b706, label %b707
b706:
  %v3744 = getelementptr inbounds float, ptr %v3741, i64 %v3742
  store float 0x0000000000000000, ptr %v3744, align 4
  %v3745 = add nsw i64 %v3742, 1
  br label %b705
b707:
  %v3746 = add nsw i64 %v3738, 1
  br label %b702
b704:
  %v3747 = mul i64 %v8, 1
  br label %b708
b708:
  %v3748 = phi i64 [ 0, %b704 ], [ %v3852, %b713 ]
  %v3749 = icmp slt i64 %v3748, %v3747
  br i1 %v3749, label %b709, label %b710
b709:
  %v3750 = sub i64 %v3747, %v3748
  %v3751 = icmp slt i64 %v3750, 384
  %v3752 = select i1 %v3751, i64 %v3750, i64 384
  br label %b711
b711:
  %v3753 = phi i64 [ %v3731, %b709 ], [ %v3851, %b737 ]
  %v3754 = icmp slt i64 %v3753, %v3736
  br i1 %v3754, label %b712, label %b713
b712:
  %v3755 = sub i64 %v3736, %v3753
  %v3756 = icmp slt i64 %v3755, 64
  %v3757 = select i1 %v3756, i64 %v3755, i64 64
  %v3758 = sdiv i64 %v3757, 2
  %v3759 = mul i64 %v3758, 2
  %v3760 = sub i64 %v3757, %v3759
  %v3761 = mul i64 %v3748, 8
  %v3762 = add i64 %v3761, %v3753
  %v3763 = getelementptr inbounds float, ptr %v3719, i64 %v3762
  br label %b714
b714:
  %v3764 = phi i64 [ 0, %b712 ], [ %v3790, %b722 ]
  %v3765 = icmp slt i64 %v3764, %v3752
  br i1 %v3765, label %b715, label %b716
b715:
  %v3766 = mul i64 %v3764, 8
  %v3767 = getelementptr inbounds float, ptr %v3763, i64 %v3766
  %v3768 = mul i64 %v3764, 2
  %v3769 = getelementptr inbounds float, ptr %v3723, i64 %v3768
  br label %b717
b717:
  %v3770 = phi i64 [ 0, %b715 ], [ %v3779, %b718 ]
  %v3771 = icmp slt i64 %v3770, %v3758
  br i1 %v3771, label %b718, label %b719
b718:
  %v3772 = mul i64 %v3770, 2
  %v3773 = getelementptr inbounds float, ptr %v3767, i64 %v3772
  %v3774 = mul i64 %v3770, 768
  %v3775 = getelementptr inbounds float, ptr %v3769, i64 %v3774
  %v3776 = getelementptr inbounds float, ptr %v3773, i64 0
  %v3777 = load <2 x float>, ptr %v3776, align 4
  %v3778 = getelementptr inbounds float, ptr %v3775, i64 0
  store <2 x float> %v3777, ptr %v3778, align 4
  %v3779 = add nsw i64 %v3770, 1
  br label %b717
b719:
  %v3780 = mul i64 %v3758, 2
  %v3781 = getelementptr inbounds float, ptr %v3767, i64 %v3780
  %v3782 = mul i64 %v3758, 768
  %v3783 = getelementptr inbounds float, ptr %v3769, i64 %v3782
  br label %b720
b720:
  %v3784 = phi i64 [ 0, %b719 ], [ %v3789, %b721 ]
  %v3785 = icmp slt i64 %v3784, %v3760
  br i1 %v3785, label %b721, label %b722
b721:
  %v3786 = getelementptr inbounds float, ptr %v3781, i64 %v3784
  %v3787 = load float, ptr %v3786, align 4
  %v3788 = getelementptr inbounds float, ptr %v3783, i64 %v3784
  store float %v3787, ptr %v3788, align 4
  %v3789 = add nsw i64 %v3784, 1
  br label %b720, !llvm.loop !30
b722:
  %v3790 = add nsw i64 %v3764, 1
  br label %b714
b716:
  br label %b723
b723:
  %v3791 = phi i64 [ 0, %b716 ], [ %v3826, %b731 ]
  %v3792 = icmp slt i64 %v3791, 0
  br i1 %v3792, label %b724, label %b725
b724:
  %v3793 = mul i64 %v3748, 8
  %v3794 = add i64 %v3793, %v3791
  %v3795 = getelementptr inbounds float, ptr %v3722, i64 %v3794
  br label %b726
b726:
  %v3796 = phi i64 [ 0, %b724 ], [ %v3814, %b727 ]
  %v3797 = icmp slt i64 %v3796, %v3752
  br i1 %v3797, label %b727, label %b728
b727:
  %v3798 = mul i64 %v3796, 8
  %v3799 = getelementptr inbounds float, ptr %v3795, i64 %v3798
  %v3800 = mul i64 %v3796, 32
  %v3801 = getelementptr inbounds float, ptr %v276, i64 %v3800
  %v3802 = getelementptr inbounds float, ptr %v3799, i64 0
  %v3803 = load <8 x float>, ptr %v3802, align 4
  %v3804 = getelementptr inbounds float, ptr %v3801, i64 0
  store <8 x float> %v3803, ptr %v3804, align 4
  %v3805 = getelementptr inbounds float, ptr %v3799, i64 8
  %v3806 = load <8 x float>, ptr %v3805, align 4
  %v3807 = getelementptr inbounds float, ptr %v3801, i64 8
  store <8 x float> %v3806, ptr %v3807, align 4
  %v3808 = getelementptr inbounds float, ptr %v3799, i64 16
  %v3809 = load <8 x float>, ptr %v3808, align 4
  %v3810 = getelementptr inbounds float, ptr %v3801, i64 16
  store <8 x float> %v3809, ptr %v3810, align 4
  %v3811 = getelementptr inbounds float, ptr %v3799, i64 24
  %v3812 = load <8 x float>, ptr %v3811, align 4
  %v3813 = getelementptr inbounds float, ptr %v3801, i64 24
  store <8 x float> %v3812, ptr %v3813, align 4
  %v3814 = add nsw i64 %v3796, 1
  br label %b726
b728:
  %v3815 = sdiv i64 %v3757, 2
  br label %b729
b729:
  %v3816 = phi i64 [ 0, %b728 ], [ %v3825, %b730 ]
  %v3817 = icmp slt i64 %v3816, %v3815
  br i1 %v3817, label %b730, label %b731
b730:
  %v3818 = mul i64 %v3816, 2
  %v3819 = add i64 %v3753, %v3818
  %v3820 = mul i64 %v3816, 768
  %v3821 = getelementptr inbounds float, ptr %v3723, i64 %v3820
  %v3822 = mul i64 %v3819, 8
  %v3823 = add i64 %v3822, %v3791
  %v3824 = getelementptr inbounds float, ptr %v3737, i64 %v3823
  call void @outer_2x32(ptr %v3821, ptr %v276, i64 %v3752, ptr %v3824, i64 8)
  %v3825 = add nsw i64 %v3816, 1
  br label %b729
b731:
  %v3826 = add nsw i64 %v3791, 32
  br label %b723
b725:
  %v3827 = mul i64 %v3748, 8
  %v3828 = add i64 %v3827, 0
  %v3829 = getelementptr inbounds float, ptr %v3722, i64 %v3828
  br label %b732
b732:
  %v3830 = phi i64 [ 0, %b725 ], [ %v3839, %b733 ]
  %v3831 = icmp slt i64 %v3830, %v3752
  br i1 %v3831, label %b733, label %b734
b733:
  %v3832 = mul i64 %v3830, 8
  %v3833 = getelementptr inbounds float, ptr %v3829, i64 %v3832
  %v3834 = mul i64 %v3830, 8
  %v3835 = getelementptr inbounds float, ptr %v276, i64 %v3834
  %v3836 = getelementptr inbounds float, ptr %v3833, i64 0
  %v3837 = load <8 x float>, ptr %v3836, align 4
  %v3838 = getelementptr inbounds float, ptr %v3835, i64 0
  store <8 x float> %v3837, ptr %v3838, align 4
  %v3839 = add nsw i64 %v3830, 1
  br label %b732
b734:
  %v3840 = sdiv i64 %v3757, 2
  br label %b735
b735:
  %v3841 = phi i64 [ 0, %b734 ], [ %v3850, %b736 ]
  %v3842 = icmp slt i64 %v3841, %v3840
  br i1 %v3842, label %b736, label %b737
b736:
  %v3843 = mul i64 %v3841, 2
  %v3844 = add i64 %v3753, %v3843
  %v3845 = mul i64 %v3841, 768
  %v3846 = getelementptr inbounds float, ptr %v3723, i64 %v3845
  %v3847 = mul i64 %v3844, 8
  %v3848 = add i64 %v3847, 0
  %v3849 = getelementptr inbounds float, ptr %v3737, i64 %v3848
  call void @outer_2x8(ptr %v3846, ptr %v276, i64 %v3752, ptr %v3849, i64 8)
  %v3850 = add nsw i64 %v3841, 1
  br label %b735
b737:
  %v3851 = add nsw i64 %v3753, 64
  br label %b711
b713:
  %v3852 = add nsw i64 %v3748, 384
  br label %b708
b710:
  %v3853 = icmp sgt i64 %v3, 1
  br i1 %v3853, label %b738, label %b739
b738:
  %v3854 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3855 = atomicrmw add ptr %v3854, i64 1 acq_rel
  %v3856 = load i64, ptr %v271, align 8
  %v3857 = add i64 %v3856, 1
  store i64 %v3857, ptr %v271, align 8
  %v3858 = mul i64 %v3, %v3857
  br label %b740
b740:
  %v3859 = load atomic i64, ptr %v3854 acquire, align 8
  %v3860 = icmp slt i64 %v3859, %v3858
  br i1 %v3860, label %b741, label %b742
b741:
  %v3861 = call i32 @sched_yield()
  br label %b740
b742:
  br label %b739
b739:
  %v3862 = mul i64 0, 8
  %v3863 = getelementptr inbounds float, ptr %v158, i64 %v3862
  %v3864 = getelementptr inbounds float, ptr %v3863, i64 0
  %v3865 = mul i64 0, 8
  %v3866 = getelementptr inbounds float, ptr %v146, i64 %v3865
  %v3867 = getelementptr inbounds float, ptr %v3866, i64 0
  %v3868 = getelementptr inbounds float, ptr %v276, i64 12288
  %v3869 = add i64 8, 1
  %v3870 = sdiv i64 %v3869, 2
  %v3871 = add i64 %v2, 1
  %v3872 = mul i64 %v3870, %v2
  %v3873 = sdiv i64 %v3872, %v3
  %v3874 = mul i64 %v3873, 2
  %v3875 = icmp slt i64 %v3874, 8
  %v3876 = select i1 %v3875, i64 %v3874, i64 8
  %v3877 = mul i64 %v3870, %v3871
  %v3878 = sdiv i64 %v3877, %v3
  %v3879 = mul i64 %v3878, 2
  %v3880 = icmp slt i64 %v3879, 8
  %v3881 = select i1 %v3880, i64 %v3879, i64 8
  %v3882 = getelementptr inbounds float, ptr %v96, i64 0
  br label %b743
b743:
  %v3883 = phi i64 [ %v3876, %b739 ], [ %v3891, %b748 ]
  %v3884 = icmp slt i64 %v3883, %v3881
  br i1 %v3884, label %b744, label %b745
b744:
  %v3885 = mul i64 %v3883, 8
  %v3886 = getelementptr inbounds float, ptr %v3882, i64 %v3885
  br label %b746
b746:
  %v3887 = phi i64 [ 0, %b744 ], [ %v3890, %b747 ]
  %v3888 = icmp slt i64 %v3887, 8
  br i1 %v3888, label %b747, label %b748
b747:
  %v3889 = getelementptr inbounds float, ptr %v3886, i64 %v3887
  store float 0x0000000000000000, ptr %v3889, align 4
  %v3890 = add nsw i64 %v3887, 1
  br label %b746
b748:
  %v3891 = add nsw i64 %v3883, 1
  br label %b743
b745:
  %v3892 = mul i64 %v8, 1
  br label %b749
b749:
  %v3893 = phi i64 [ 0, %b745 ], [ %v3997, %b754 ]
  %v3894 = icmp slt i64 %v3893, %v3892
  br i1 %v3894, label %b750, label %b751
b750:
  %v3895 = sub i64 %v3892, %v3893
  %v3896 = icmp slt i64 %v3895, 384
  %v3897 = select i1 %v3896, i64 %v3895, i64 384
  br label %b752
b752:
  %v3898 = phi i64 [ %v3876, %b750 ], [ %v3996, %b778 ]
  %v3899 = icmp slt i64 %v3898, %v3881
  br i1 %v3899, label %b753, label %b754
b753:
  %v3900 = sub i64 %v3881, %v3898
  %v3901 = icmp slt i64 %v3900, 64
  %v3902 = select i1 %v3901, i64 %v3900, i64 64
  %v3903 = sdiv i64 %v3902, 2
  %v3904 = mul i64 %v3903, 2
  %v3905 = sub i64 %v3902, %v3904
  %v3906 = mul i64 %v3893, 8
  %v3907 = add i64 %v3906, %v3898
  %v3908 = getelementptr inbounds float, ptr %v3864, i64 %v3907
  br label %b755
b755:
  %v3909 = phi i64 [ 0, %b753 ], [ %v3935, %b763 ]
  %v3910 = icmp slt i64 %v3909, %v3897
  br i1 %v3910, label %b756, label %b757
b756:
  %v3911 = mul i64 %v3909, 8
  %v3912 = getelementptr inbounds float, ptr %v3908, i64 %v3911
  %v3913 = mul i64 %v3909, 2
  %v3914 = getelementptr inbounds float, ptr %v3868, i64 %v3913
  br label %b758
b758:
  %v3915 = phi i64 [ 0, %b756 ], [ %v3924, %b759 ]
  %v3916 = icmp slt i64 %v3915, %v3903
  br i1 %v3916, label %b759, label %b760
b759:
  %v3917 = mul i64 %v3915, 2
  %v3918 = getelementptr inbounds float, ptr %v3912, i64 %v3917
  %v3919 = mul i64 %v3915, 768
  %v3920 = getelementptr inbounds float, ptr %v3914, i64 %v3919
  %v3921 = getelementptr inbounds float, ptr %v3918, i64 0
  %v3922 = load <2 x float>, ptr %v3921, align 4
  %v3923 = getelementptr inbounds float, ptr %v3920, i64 0
  store <2 x float> %v3922, ptr %v3923, align 4
  %v3924 = add nsw i64 %v3915, 1
  br label %b758
b760:
  %v3925 = mul i64 %v3903, 2
  %v3926 = getelementptr inbounds float, ptr %v3912, i64 %v3925
  %v3927 = mul i64 %v3903, 768
  %v3928 = getelementptr inbounds float, ptr %v3914, i64 %v3927
  br label %b761
b761:
  %v3929 = phi i64 [ 0, %b760 ], [ %v3934, %b762 ]
  %v3930 = icmp slt i64 %v3929, %v3905
  br i1 %v3930, label %b762, label %b763
b762:
  %v3931 = getelementptr inbounds float, ptr %v3926, i64 %v3929
  %v3932 = load float, ptr %v3931, align 4
  %v3933 = getelementptr inbounds float, ptr %v3928, i64 %v3929
  store float %v3932, ptr %v3933, align 4
  %v3934 = add nsw i64 %v3929, 1
  br label %b761, !llvm.loop !33
b763:
  %v3935 = add nsw i64 %v3909, 1
  br label %b755
b757:
  br label %b764
b764:
  %v3936 = phi i64 [ 0, %b757 ], [ %v3971, %b772 ]
  %v3937 = icmp slt i64 %v3936, 0
  br i1 %v3937, label %b765, label %b766
b765:
  %v3938 = mul i64 %v3893, 8
  %v3939 = add i64 %v3938, %v3936
  %v3940 = getelementptr inbounds float, ptr %v3867, i64 %v3939
  br label %b767
b767:
  %v3941 = phi i64 [ 0, %b765 ], [ %v3959, %b768 ]
  %v3942 = icmp slt i64 %v3941, %v3897
  br i1 %v3942, label %b768, label %b769
b768:
  %v3943 = mul i64 %v3941, 8
  %v3944 = getelementptr inbounds float, ptr %v3940, i64 %v3943
  %v3945 = mul i64 %v3941, 32
  %v3946 = getelementptr inbounds float, ptr %v276, i64 %v3945
  %v3947 = getelementptr inbounds float, ptr %v3944, i64 0
  %v3948 = load <8 x float>, ptr %v3947, align 4
  %v3949 = getelementptr inbounds float, ptr %v3946, i64 0
  store <8 x float> %v3948, ptr %v3949, align 4
  %v3950 = getelementptr inbounds float, ptr %v3944, i64 8
  %v3951 = load <8 x float>, ptr %v3950, align 4
  %v3952 = getelementptr inbounds float, ptr %v3946, i64 8
  store <8 x float> %v3951, ptr %v3952, align 4
  %v3953 = getelementptr inbounds float, ptr %v3944, i64 16
  %v3954 = load <8 x float>, ptr %v3953, align 4
  %v3955 = getelementptr inbounds float, ptr %v3946, i64 16
  store <8 x float> %v3954, ptr %v3955, align 4
  %v3956 = getelementptr inbounds float, ptr %v3944, i64 24
  %v3957 = load <8 x float>, ptr %v3956, align 4
  %v3958 = getelementptr inbounds float, ptr %v3946, i64 24
  store <8 x float> %v3957, ptr %v3958, align 4
  %v3959 = add nsw i64 %v3941, 1
  br label %b767
b769:
  %v3960 = sdiv i64 %v3902, 2
  br label %b770
b770:
  %v3961 = phi i64 [ 0, %b769 ], [ %v3970, %b771 ]
  %v3962 = icmp slt i64 %v3961, %v3960
  br i1 %v3962, label %b771, label %b772
b771:
  %v3963 = mul i64 %v3961, 2
  %v3964 = add i64 %v3898, %v3963
  %v3965 = mul i64 %v3961, 768
  %v3966 = getelementptr inbounds float, ptr %v3868, i64 %v3965
  %v3967 = mul i64 %v3964, 8
  %v3968 = add i64 %v3967, %v3936
  %v3969 = getelementptr inbounds float, ptr %v3882, i64 %v3968
  call void @outer_2x32(ptr %v3966, ptr %v276, i64 %v3897, ptr %v3969, i64 8)
  %v3970 = add nsw i64 %v3961, 1
  br label %b770
b772:
  %v3971 = add nsw i64 %v3936, 32
  br label %b764
b766:
  %v3972 = mul i64 %v3893, 8
  %v3973 = add i64 %v3972, 0
  %v3974 = getelementptr inbounds float, ptr %v3867, i64 %v3973
  br label %b773
b773:
  %v3975 = phi i64 [ 0, %b766 ], [ %v3984, %b774 ]
  %v3976 = icmp slt i64 %v3975, %v3897
  br i1 %v3976, label %b774, label %b775
b774:
  %v3977 = mul i64 %v3975, 8
  %v3978 = getelementptr inbounds float, ptr %v3974, i64 %v3977
  %v3979 = mul i64 %v3975, 8
  %v3980 = getelementptr inbounds float, ptr %v276, i64 %v3979
  %v3981 = getelementptr inbounds float, ptr %v3978, i64 0
  %v3982 = load <8 x float>, ptr %v3981, align 4
  %v3983 = getelementptr inbounds float, ptr %v3980, i64 0
  store <8 x float> %v3982, ptr %v3983, align 4
  %v3984 = add nsw i64 %v3975, 1
  br label %b773
b775:
  %v3985 = sdiv i64 %v3902, 2
  br label %b776
b776:
  %v3986 = phi i64 [ 0, %b775 ], [ %v3995, %b777 ]
  %v3987 = icmp slt i64 %v3986, %v3985
  br i1 %v3987, label %b777, label %b778
b777:
  %v3988 = mul i64 %v3986, 2
  %v3989 = add i64 %v3898, %v3988
  %v3990 = mul i64 %v3986, 768
  %v3991 = getelementptr inbounds float, ptr %v3868, i64 %v3990
  %v3992 = mul i64 %v3989, 8
  %v3993 = add i64 %v3992, 0
  %v3994 = getelementptr inbounds float, ptr %v3882, i64 %v3993
  call void @outer_2x8(ptr %v3991, ptr %v276, i64 %v3897, ptr %v3994, i64 8)
  %v3995 = add nsw i64 %v3986, 1
  br label %b776
b778:
  %v3996 = add nsw i64 %v3898, 64
  br label %b752
b754:
  %v3997 = add nsw i64 %v3893, 384
  br label %b749
b751:
  %v3998 = icmp sgt i64 %v3, 1
  br i1 %v3998, label %b779, label %b780
b779:
  %v3999 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4000 = atomicrmw add ptr %v3999, i64 1 acq_rel
  %v4001 = load i64, ptr %v271, align 8
  %v4002 = add i64 %v4001, 1
  store i64 %v4002, ptr %v271, align 8
  %v4003 = mul i64 %v3, %v4002
  br label %b781
b781:
  %v4004 = load atomic i64, ptr %v3999 acquire, align 8
  %v4005 = icmp slt i64 %v4004, %v4003
  br i1 %v4005, label %b782, label %b783
b782:
  %v4006 = call i32 @sched_yield()
  br label %b781
b783:
  br label %b780
b780:
  %v4007 = mul i64 0, 8
  %v4008 = getelementptr inbounds float, ptr %v158, i64 %v4007
  %v4009 = getelementptr inbounds float, ptr %v4008, i64 0
  %v4010 = mul i64 0, 16
  %v4011 = getelementptr inbounds float, ptr %v140, i64 %v4010
  %v4012 = getelementptr inbounds float, ptr %v4011, i64 0
  %v4013 = getelementptr inbounds float, ptr %v276, i64 12288
  %v4014 = add i64 8, 1
  %v4015 = sdiv i64 %v4014, 2
  %v4016 = add i64 %v2, 1
  %v4017 = mul i64 %v4015, %v2
  %v4018 = sdiv i64 %v4017, %v3
  %v4019 = mul i64 %v4018, 2
  %v4020 = icmp slt i64 %v4019, 8
  %v4021 = select i1 %v4020, i64 %v4019, i64 8
  %v4022 = mul i64 %v4015, %v4016
  %v4023 = sdiv i64 %v4022, %v3
  %v4024 = mul i64 %v4023, 2
  %v4025 = icmp slt i64 %v4024, 8
  %v4026 = select i1 %v4025, i64 %v4024, i64 8
  %v4027 = getelementptr inbounds float, ptr %v98, i64 0
  br label %b784
b784:
  %v4028 = phi i64 [ %v4021, %b780 ], [ %v4036, %b789 ]
  %v4029 = icmp slt i64 %v4028, %v4026
  br i1 %v4029, label %b785, label %b786
b785:
  %v4030 = mul i64 %v4028, 16
  %v4031 = getelementptr inbounds float, ptr %v4027, i64 %v4030
  br label %b787
b787:
  %v4032 = phi i64 [ 0, %b785 ], [ %v4035, %b788 ]
  %v4033 = icmp slt i64 %v4032, 16
  br i1 %v4033, label %b788, label %b789
b788:
  %v4034 = getelementptr inbounds float, ptr %v4031, i64 %v4032
  store float 0x0000000000000000, ptr %v4034, align 4
  %v4035 = add nsw i64 %v4032, 1
  br label %b787
b789:
  %v4036 = add nsw i64 %v4028, 1
  br label %b784
b786:
  %v4037 = mul i64 %v8, 1
  br label %b790
b790:
  %v4038 = phi i64 [ 0, %b786 ], [ %v4145, %b795 ]
  %v4039 = icmp slt i64 %v4038, %v4037
  br i1 %v4039, label %b791, label %b792
b791:
  %v4040 = sub i64 %v4037, %v4038
  %v4041 = icmp slt i64 %v4040, 384
  %v4042 = select i1 %v4041, i64 %v4040, i64 384
  br label %b793
b793:
  %v4043 = phi i64 [ %v4021, %b791 ], [ %v4144, %b819 ]
  %v4044 = icmp slt i64 %v4043, %v4026
  br i1 %v4044, label %b794, label %b795
b794:
  %v4045 = sub i64 %v4026, %v4043
  %v4046 = icmp slt i64 %v4045, 64
  %v4047 = select i1 %v4046, i64 %v4045, i64 64
  %v4048 = sdiv i64 %v4047, 2
  %v4049 = mul i64 %v4048, 2
  %v4050 = sub i64 %v4047, %v4049
  %v4051 = mul i64 %v4038, 8
  %v4052 = add i64 %v4051, %v4043
  %v4053 = getelementptr inbounds float, ptr %v4009, i64 %v4052
  br label %b796
b796:
  %v4054 = phi i64 [ 0, %b794 ], [ %v4080, %b804 ]
  %v4055 = icmp slt i64 %v4054, %v4042
  br i1 %v4055, label %b797, label %b798
b797:
  %v4056 = mul i64 %v4054, 8
  %v4057 = getelementptr inbounds float, ptr %v4053, i64 %v4056
  %v4058 = mul i64 %v4054, 2
  %v4059 = getelementptr inbounds float, ptr %v4013, i64 %v4058
  br label %b799
b799:
  %v4060 = phi i64 [ 0, %b797 ], [ %v4069, %b800 ]
  %v4061 = icmp slt i64 %v4060, %v4048
  br i1 %v4061, label %b800, label %b801
b800:
  %v4062 = mul i64 %v4060, 2
  %v4063 = getelementptr inbounds float, ptr %v4057, i64 %v4062
  %v4064 = mul i64 %v4060, 768
  %v4065 = getelementptr inbounds float, ptr %v4059, i64 %v4064
  %v4066 = getelementptr inbounds float, ptr %v4063, i64 0
  %v4067 = load <2 x float>, ptr %v4066, align 4
  %v4068 = getelementptr inbounds float, ptr %v4065, i64 0
  store <2 x float> %v4067, ptr %v4068, align 4
  %v4069 = add nsw i64 %v4060, 1
  br label %b799
b801:
  %v4070 = mul i64 %v4048, 2
  %v4071 = getelementptr inbounds float, ptr %v4057, i64 %v4070
  %v4072 = mul i64 %v4048, 768
  %v4073 = getelementptr inbounds float, ptr %v4059, i64 %v4072
  br label %b802
b802:
  %v4074 = phi i64 [ 0, %b801 ], [ %v4079, %b803 ]
  %v4075 = icmp slt i64 %v4074, %v4050
  br i1 %v4075, label %b803, label %b804
b803:
  %v4076 = getelementptr inbounds float, ptr %v4071, i64 %v4074
  %v4077 = load float, ptr %v4076, align 4
  %v4078 = getelementptr inbounds float, ptr %v4073, i64 %v4074
  store float %v4077, ptr %v4078, align 4
  %v4079 = add nsw i64 %v4074, 1
  br label %b802, !llvm.loop !36
b804:
  %v4080 = add nsw i64 %v4054, 1
  br label %b796
b798:
  br label %b805
b805:
  %v4081 = phi i64 [ 0, %b798 ], [ %v4116, %b813 ]
  %v4082 = icmp slt i64 %v4081, 0
  br i1 %v4082, label %b806, label %b807
b806:
  %v4083 = mul i64 %v4038, 16
  %v4084 = add i64 %v4083, %v4081
  %v4085 = getelementptr inbounds float, ptr %v4012, i64 %v4084
  br label %b808
b808:
  %v4086 = phi i64 [ 0, %b806 ], [ %v4104, %b809 ]
  %v4087 = icmp slt i64 %v4086, %v4042
  br i1 %v4087, label %b809, label %b810
b809:
  %v4088 = mul i64 %v4086, 16
  %v4089 = getelementptr inbounds float, ptr %v4085, i64 %v4088
  %v4090 = mul i64 %v4086, 32
  %v4091 = getelementptr inbounds float, ptr %v276, i64 %v4090
  %v4092 = getelementptr inbounds float, ptr %v4089, i64 0
  %v4093 = load <8 x float>, ptr %v4092, align 4
  %v4094 = getelementptr inbounds float, ptr %v4091, i64 0
  store <8 x float> %v4093, ptr %v4094, align 4
  %v4095 = getelementptr inbounds float, ptr %v4089, i64 8
  %v4096 = load <8 x float>, ptr %v4095, align 4
  %v4097 = getelementptr inbounds float, ptr %v4091, i64 8
  store <8 x float> %v4096, ptr %v4097, align 4
  %v4098 = getelementptr inbounds float, ptr %v4089, i64 16
  %v4099 = load <8 x float>, ptr %v4098, align 4
  %v4100 = getelementptr inbounds float, ptr %v4091, i64 16
  store <8 x float> %v4099, ptr %v4100, align 4
  %v4101 = getelementptr inbounds float, ptr %v4089, i64 24
  %v4102 = load <8 x float>, ptr %v4101, align 4
  %v4103 = getelementptr inbounds float, ptr %v4091, i64 24
  store <8 x float> %v4102, ptr %v4103, align 4
  %v4104 = add nsw i64 %v4086, 1
  br label %b808
b810:
  %v4105 = sdiv i64 %v4047, 2
  br label %b811
b811:
  %v4106 = phi i64 [ 0, %b810 ], [ %v4115, %b812 ]
  %v4107 = icmp slt i64 %v4106, %v4105
  br i1 %v4107, label %b812, label %b813
b812:
  %v4108 = mul i64 %v4106, 2
  %v4109 = add i64 %v4043, %v4108
  %v4110 = mul i64 %v4106, 768
  %v4111 = getelementptr inbounds float, ptr %v4013, i64 %v4110
  %v4112 = mul i64 %v4109, 16
  %v4113 = add i64 %v4112, %v4081
  %v4114 = getelementptr inbounds float, ptr %v4027, i64 %v4113
  call void @outer_2x32(ptr %v4111, ptr %v276, i64 %v4042, ptr %v4114, i64 16)
  %v4115 = add nsw i64 %v4106, 1
  br label %b811
b813:
  %v4116 = add nsw i64 %v4081, 32
  br label %b805
b807:
  %v4117 = mul i64 %v4038, 16
  %v4118 = add i64 %v4117, 0
  %v4119 = getelementptr inbounds float, ptr %v4012, i64 %v4118
  br label %b814
b814:
  %v4120 = phi i64 [ 0, %b807 ], [ %v4132, %b815 ]
  %v4121 = icmp slt i64 %v4120, %v4042
  br i1 %v4121, label %b815, label %b816
b815:
  %v4122 = mul i64 %v4120, 16
  %v4123 = getelementptr inbounds float, ptr %v4119, i64 %v4122
  %v4124 = mul i64 %v4120, 16
  %v4125 = getelementptr inbounds float, ptr %v276, i64 %v4124
  %v4126 = getelementptr inbounds float, ptr %v4123, i64 0
  %v4127 = load <8 x float>, ptr %v4126, align 4
  %v4128 = getelementptr inbounds float, ptr %v4125, i64 0
  store <8 x float> %v4127, ptr %v4128, align 4
  %v4129 = getelementptr inbounds float, ptr %v4123, i64 8
  %v4130 = load <8 x float>, ptr %v4129, align 4
  %v4131 = getelementptr inbounds float, ptr %v4125, i64 8
  store <8 x float> %v4130, ptr %v4131, align 4
  %v4132 = add nsw i64 %v4120, 1
  br label %b814
b816:
  %v4133 = sdiv i64 %v4047, 2
  br label %b817
b817:
  %v4134 = phi i64 [ 0, %b816 ], [ %v4143, %b818 ]
  %v4135 = icmp slt i64 %v4134, %v4133
  br i1 %v4135, label %b818, label %b819
b818:
  %v4136 = mul i64 %v4134, 2
  %v4137 = add i64 %v4043, %v4136
  %v4138 = mul i64 %v4134, 768
  %v4139 = getelementptr inbounds float, ptr %v4013, i64 %v4138
  %v4140 = mul i64 %v4137, 16
  %v4141 = add i64 %v4140, 0
  %v4142 = getelementptr inbounds float, ptr %v4027, i64 %v4141
  call void @outer_2x16(ptr %v4139, ptr %v276, i64 %v4042, ptr %v4142, i64 16)
  %v4143 = add nsw i64 %v4134, 1
  br label %b817
b819:
  %v4144 = add nsw i64 %v4043, 64
  br label %b793
b795:
  %v4145 = add nsw i64 %v4038, 384
  br label %b790
b792:
  %v4146 = icmp sgt i64 %v3, 1
  br i1 %v4146, label %b820, label %b821
b820:
  %v4147 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4148 = atomicrmw add ptr %v4147, i64 1 acq_rel
  %v4149 = load i64, ptr %v271, align 8
  %v4150 = add i64 %v4149, 1
  store i64 %v4150, ptr %v271, align 8
  %v4151 = mul i64 %v3, %v4150
  br label %b822
b822:
  %v4152 = load atomic i64, ptr %v4147 acquire, align 8
  %v4153 = icmp slt i64 %v4152, %v4151
  br i1 %v4153, label %b823, label %b824
b823:
  %v4154 = call i32 @sched_yield()
  br label %b822
b824:
  br label %b821
b821:
  %v4155 = mul i64 0, 8
  %v4156 = getelementptr inbounds float, ptr %v52, i64 %v4155
  %v4157 = getelementptr inbounds float, ptr %v4156, i64 0
  %v4158 = mul i64 0, 8
  %v4159 = getelementptr inbounds float, ptr %v152, i64 %v4158
  %v4160 = getelementptr inbounds float, ptr %v4159, i64 0
  %v4161 = getelementptr inbounds float, ptr %v276, i64 12288
  %v4162 = add i64 8, 1
  %v4163 = sdiv i64 %v4162, 2
  %v4164 = add i64 %v2, 1
  %v4165 = mul i64 %v4163, %v2
  %v4166 = sdiv i64 %v4165, %v3
  %v4167 = mul i64 %v4166, 2
  %v4168 = icmp slt i64 %v4167, 8
  %v4169 = select i1 %v4168, i64 %v4167, i64 8
  %v4170 = mul i64 %v4163, %v4164
  %v4171 = sdiv i64 %v4170, %v3
  %v4172 = mul i64 %v4171, 2
  %v4173 = icmp slt i64 %v4172, 8
  %v4174 = select i1 %v4173, i64 %v4172, i64 8
  %v4175 = getelementptr inbounds float, ptr %v100, i64 0
  br label %b825
b825:
  %v4176 = phi i64 [ %v4169, %b821 ], [ %v4184, %b830 ]
  %v4177 = icmp slt i64 %v4176, %v4174
  br i1 %v4177, label %b826, label %b827
b826:
  %v4178 = mul i64 %v4176, 8
  %v4179 = getelementptr inbounds float, ptr %v4175, i64 %v4178
  br label %b828
b828:
  %v4180 = phi i64 [ 0, %b826 ], [ %v4183, %b829 ]
  %v4181 = icmp slt i64 %v4180, 8
  br i1 %v4181, label %b829, label %b830
b829:
  %v4182 = getelementptr inbounds float, ptr %v4179, i64 %v4180
  store float 0x0000000000000000, ptr %v4182, align 4
  %v4183 = add nsw i64 %v4180, 1
  br label %b828
b830:
  %v4184 = add nsw i64 %v4176, 1
  br label %b825
b827:
  %v4185 = mul i64 %v8, 1
  br label %b831
b831:
  %v4186 = phi i64 [ 0, %b827 ], [ %v4290, %b836 ]
  %v4187 = icmp slt i64 %v4186, %v4185
  br i1 %v4187, label %b832, label %b833
b832:
  %v4188 = sub i64 %v4185, %v4186
  %v4189 = icmp slt i64 %v4188, 384
  %v4190 = select i1 %v4189, i64 %v4188, i64 384
  br label %b834
b834:
  %v4191 = phi i64 [ %v4169, %b832 ], [ %v4289, %b860 ]
  %v4192 = icmp slt i64 %v4191, %v4174
  br i1 %v4192, label %b835, label %b836
b835:
  %v4193 = sub i64 %v4174, %v4191
  %v4194 = icmp slt i64 %v4193, 64
  %v4195 = select i1 %v4194, i64 %v4193, i64 64
  %v4196 = sdiv i64 %v4195, 2
  %v4197 = mul i64 %v4196, 2
  %v4198 = sub i64 %v4195, %v4197
  %v4199 = mul i64 %v4186, 8
  %v4200 = add i64 %v4199, %v4191
  %v4201 = getelementptr inbounds float, ptr %v4157, i64 %v4200
  br label %b837
b837:
  %v4202 = phi i64 [ 0, %b835 ], [ %v4228, %b845 ]
  %v4203 = icmp slt i64 %v4202, %v4190
  br i1 %v4203, label %b838, label %b839
b838:
  %v4204 = mul i64 %v4202, 8
  %v4205 = getelementptr inbounds float, ptr %v4201, i64 %v4204
  %v4206 = mul i64 %v4202, 2
  %v4207 = getelementptr inbounds float, ptr %v4161, i64 %v4206
  br label %b840
b840:
  %v4208 = phi i64 [ 0, %b838 ], [ %v4217, %b841 ]
  %v4209 = icmp slt i64 %v4208, %v4196
  br i1 %v4209, label %b841, label %b842
b841:
  %v4210 = mul i64 %v4208, 2
  %v4211 = getelementptr inbounds float, ptr %v4205, i64 %v4210
  %v4212 = mul i64 %v4208, 768
  %v4213 = getelementptr inbounds float, ptr %v4207, i64 %v4212
  %v4214 = getelementptr inbounds float, ptr %v4211, i64 0
  %v4215 = load <2 x float>, ptr %v4214, align 4
  %v4216 = getelementptr inbounds float, ptr %v4213, i64 0
  store <2 x float> %v4215, ptr %v4216, align 4
  %v4217 = add nsw i64 %v4208, 1
  br label %b840
b842:
  %v4218 = mul i64 %v4196, 2
  %v4219 = getelementptr inbounds float, ptr %v4205, i64 %v4218
  %v4220 = mul i64 %v4196, 768
  %v4221 = getelementptr inbounds float, ptr %v4207, i64 %v4220
  br label %b843
b843:
  %v4222 = phi i64 [ 0, %b842 ], [ %v4227, %b844 ]
  %v4223 = icmp slt i64 %v4222, %v4198
  br i1 %v4223, label %b844, label %b845
b844:
  %v4224 = getelementptr inbounds float, ptr %v4219, i64 %v4222
  %v4225 = load float, ptr %v4224, align 4
  %v4226 = getelementptr inbounds float, ptr %v4221, i64 %v4222
  store float %v4225, ptr %v4226, align 4
  %v4227 = add nsw i64 %v4222, 1
  br label %b843, !llvm.loop !39
b845:
  %v4228 = add nsw i64 %v4202, 1
  br label %b837
b839:
  br label %b846
b846:
  %v4229 = phi i64 [ 0, %b839 ], [ %v4264, %b854 ]
  %v4230 = icmp slt i64 %v4229, 0
  br i1 %v4230, label %b847, label %b848
b847:
  %v4231 = mul i64 %v4186, 8
  %v4232 = add i64 %v4231, %v4229
  %v4233 = getelementptr inbounds float, ptr %v4160, i64 %v4232
  br label %b849
b849:
  %v4234 = phi i64 [ 0, %b847 ], [ %v4252, %b850 ]
  %v4235 = icmp slt i64 %v4234, %v4190
  br i1 %v4235, label %b850, label %b851
b850:
  %v4236 = mul i64 %v4234, 8
  %v4237 = getelementptr inbounds float, ptr %v4233, i64 %v4236
  %v4238 = mul i64 %v4234, 32
  %v4239 = getelementptr inbounds float, ptr %v276, i64 %v4238
  %v4240 = getelementptr inbounds float, ptr %v4237, i64 0
  %v4241 = load <8 x float>, ptr %v4240, align 4
  %v4242 = getelementptr inbounds float, ptr %v4239, i64 0
  store <8 x float> %v4241, ptr %v4242, align 4
  %v4243 = getelementptr inbounds float, ptr %v4237, i64 8
  %v4244 = load <8 x float>, ptr %v4243, align 4
  %v4245 = getelementptr inbounds float, ptr %v4239, i64 8
  store <8 x float> %v4244, ptr %v4245, align 4
  %v4246 = getelementptr inbounds float, ptr %v4237, i64 16
  %v4247 = load <8 x float>, ptr %v4246, align 4
  %v4248 = getelementptr inbounds float, ptr %v4239, i64 16
  store <8 x float> %v4247, ptr %v4248, align 4
  %v4249 = getelementptr inbounds float, ptr %v4237, i64 24
  %v4250 = load <8 x float>, ptr %v4249, align 4
  %v4251 = getelementptr inbounds float, ptr %v4239, i64 24
  store <8 x float> %v4250, ptr %v4251, align 4
  %v4252 = add nsw i64 %v4234, 1
  br label %b849
b851:
  %v4253 = sdiv i64 %v4195, 2
  br label %b852
b852:
  %v4254 = phi i64 [ 0, %b851 ], [ %v4263, %b853 ]
  %v4255 = icmp slt i64 %v4254, %v4253
  br i1 %v4255, label %b853, label %b854
b853:
  %v4256 = mul i64 %v4254, 2
  %v4257 = add i64 %v4191, %v4256
  %v4258 = mul i64 %v4254, 768
  %v4259 = getelementptr inbounds float, ptr %v4161, i64 %v4258
  %v4260 = mul i64 %v4257, 8
  %v4261 = add i64 %v4260, %v4229
  %v4262 = getelementptr inbounds float, ptr %v4175, i64 %v4261
  call void @outer_2x32(ptr %v4259, ptr %v276, i64 %v4190, ptr %v4262, i64 8)
  %v4263 = add nsw i64 %v4254, 1
  br label %b852
b854:
  %v4264 = add nsw i64 %v4229, 32
  br label %b846
b848:
  %v4265 = mul i64 %v4186, 8
  %v4266 = add i64 %v4265, 0
  %v4267 = getelementptr inbounds float, ptr %v4160, i64 %v4266
  br label %b855
b855:
  %v4268 = phi i64 [ 0, %b848 ], [ %v4277, %b856 ]
  %v4269 = icmp slt i64 %v4268, %v4190
  br i1 %v4269, label %b856, label %b857
b856:
  %v4270 = mul i64 %v4268, 8
  %v4271 = getelementptr inbounds float, ptr %v4267, i64 %v4270
  %v4272 = mul i64 %v4268, 8
  %v4273 = getelementptr inbounds float, ptr %v276, i64 %v4272
  %v4274 = getelementptr inbounds float, ptr %v4271, i64 0
  %v4275 = load <8 x float>, ptr %v4274, align 4
  %v4276 = getelementptr inbounds float, ptr %v4273, i64 0
  store <8 x float> %v4275, ptr %v4276, align 4
  %v4277 = add nsw i64 %v4268, 1
  br label %b855
b857:
  %v4278 = sdiv i64 %v4195, 2
  br label %b858
b858:
  %v4279 = phi i64 [ 0, %b857 ], [ %v4288, %b859 ]
  %v4280 = icmp slt i64 %v4279, %v4278
  br i1 %v4280, label %b859, label %b860
b859:
  %v4281 = mul i64 %v4279, 2
  %v4282 = add i64 %v4191, %v4281
  %v4283 = mul i64 %v4279, 768
  %v4284 = getelementptr inbounds float, ptr %v4161, i64 %v4283
  %v4285 = mul i64 %v4282, 8
  %v4286 = add i64 %v4285, 0
  %v4287 = getelementptr inbounds float, ptr %v4175, i64 %v4286
  call void @outer_2x8(ptr %v4284, ptr %v276, i64 %v4190, ptr %v4287, i64 8)
  %v4288 = add nsw i64 %v4279, 1
  br label %b858
b860:
  %v4289 = add nsw i64 %v4191, 64
  br label %b834
b836:
  %v4290 = add nsw i64 %v4186, 384
  br label %b831
b833:
  %v4291 = icmp sgt i64 %v3, 1
  br i1 %v4291, label %b861, label %b862
b861:
  %v4292 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4293 = atomicrmw add ptr %v4292, i64 1 acq_rel
  %v4294 = load i64, ptr %v271, align 8
  %v4295 = add i64 %v4294, 1
  store i64 %v4295, ptr %v271, align 8
  %v4296 = mul i64 %v3, %v4295
  br label %b863
b863:
  %v4297 = load atomic i64, ptr %v4292 acquire, align 8
  %v4298 = icmp slt i64 %v4297, %v4296
  br i1 %v4298, label %b864, label %b865
b864:
  %v4299 = call i32 @sched_yield()
  br label %b863
b865:
  br label %b862
b862:
  %v4300 = add i64 %v7, 0
  %v4301 = sdiv i64 %v4300, 1
  %v4302 = add i64 %v2, 1
  %v4303 = mul i64 %v4301, %v2
  %v4304 = sdiv i64 %v4303, %v3
  %v4305 = mul i64 %v4304, 1
  %v4306 = icmp slt i64 %v4305, %v7
  %v4307 = select i1 %v4306, i64 %v4305, i64 %v7
  %v4308 = mul i64 %v4301, %v4302
  %v4309 = sdiv i64 %v4308, %v3
  %v4310 = mul i64 %v4309, 1
  %v4311 = icmp slt i64 %v4310, %v7
  %v4312 = select i1 %v4311, i64 %v4310, i64 %v7
  br label %b866
b866:
  %v4313 = phi i64 [ %v4307, %b862 ], [ %v4330, %b867 ]
  %v4314 = icmp slt i64 %v4313, %v4312
  br i1 %v4314, label %b867, label %b868
b867:
  %v4315 = mul i64 %v4313, 8
  %v4316 = getelementptr inbounds float, ptr %v58, i64 %v4315
  %v4317 = mul i64 %v4313, 8
  %v4318 = getelementptr inbounds float, ptr %v124, i64 %v4317
  %v4319 = mul i64 %v4313, 8
  %v4320 = getelementptr inbounds float, ptr %v192, i64 %v4319
  %v4321 = add i64 0, 0
  %v4322 = getelementptr inbounds float, ptr %v4316, i64 %v4321
  %v4323 = load <8 x float>, ptr %v4322, align 4
  %v4324 = add i64 0, 0
  %v4325 = getelementptr inbounds float, ptr %v4318, i64 %v4324
  %v4326 = load <8 x float>, ptr %v4325, align 4
  %v4327 = fmul <8 x float> %v4323, %v4326
  %v4328 = add i64 0, 0
  %v4329 = getelementptr inbounds float, ptr %v4320, i64 %v4328
  store <8 x float> %v4327, ptr %v4329, align 4
  %v4330 = add nsw i64 %v4313, 1
  br label %b866
b868:
  %v4331 = icmp sgt i64 %v3, 1
  br i1 %v4331, label %b869, label %b870
b869:
  %v4332 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4333 = atomicrmw add ptr %v4332, i64 1 acq_rel
  %v4334 = load i64, ptr %v271, align 8
  %v4335 = add i64 %v4334, 1
  store i64 %v4335, ptr %v271, align 8
  %v4336 = mul i64 %v3, %v4335
  br label %b871
b871:
  %v4337 = load atomic i64, ptr %v4332 acquire, align 8
  %v4338 = icmp slt i64 %v4337, %v4336
  br i1 %v4338, label %b872, label %b873
b872:
  %v4339 = call i32 @sched_yield()
  br label %b871
b873:
  br label %b870
b870:
  %v4340 = add i64 %v7, 0
  %v4341 = sdiv i64 %v4340, 1
  %v4342 = add i64 %v2, 1
  %v4343 = mul i64 %v4341, %v2
  %v4344 = sdiv i64 %v4343, %v3
  %v4345 = mul i64 %v4344, 1
  %v4346 = icmp slt i64 %v4345, %v7
  %v4347 = select i1 %v4346, i64 %v4345, i64 %v7
  %v4348 = mul i64 %v4341, %v4342
  %v4349 = sdiv i64 %v4348, %v3
  %v4350 = mul i64 %v4349, 1
  %v4351 = icmp slt i64 %v4350, %v7
  %v4352 = select i1 %v4351, i64 %v4350, i64 %v7
  %v4353 = mul i64 %v4347, 64
  %v4354 = getelementptr inbounds float, ptr %v188, i64 %v4353
  %v4355 = getelementptr inbounds float, ptr %v4354, i64 0
  %v4356 = mul i64 %v4347, 128
  %v4357 = getelementptr inbounds float, ptr %v194, i64 %v4356
  %v4358 = getelementptr inbounds float, ptr %v4357, i64 0
  %v4359 = sub i64 %v4352, %v4347
  %v4360 = mul i64 %v4359, 8
  %v4361 = getelementptr inbounds float, ptr %v12, i64 0
  %v4362 = icmp sgt i64 %v4360, 0
  br i1 %v4362, label %b874, label %b875
b874:
  call void @rnngen_sgemm(i64 0, i64 0, i64 16, i64 %v4360, i64 8, ptr %v4361, i64 16, ptr %v4355, i64 8, ptr %v4358, i64 16)
  br label %b875
b875:
  %v4363 = icmp sgt i64 %v3, 1
  br i1 %v4363, label %b876, label %b877
b876:
  %v4364 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4365 = atomicrmw add ptr %v4364, i64 1 acq_rel
  %v4366 = load i64, ptr %v271, align 8
  %v4367 = add i64 %v4366, 1
  store i64 %v4367, ptr %v271, align 8
  %v4368 = mul i64 %v3, %v4367
  br label %b878
b878:
  %v4369 = load atomic i64, ptr %v4364 acquire, align 8
  %v4370 = icmp slt i64 %v4369, %v4368
  br i1 %v4370, label %b879, label %b880
b879:
  %v4371 = call i32 @sched_yield()
  br label %b878
b880:
  br label %b877
b877:
  %v4372 = icmp eq i64 %v2, 0
  br i1 %v4372, label %b881, label %b882
b881:
  br label %b883
b883:
  %v4373 = phi i64 [ 0, %b881 ], [ %v4413, %b888 ]
  %v4374 = icmp slt i64 %v4373, 16
  br i1 %v4374, label %b884, label %b885
b884:
  br label %b886
b886:
  %v4375 = phi i64 [ 0, %b884 ], [ %v4408, %b891 ]
  %v4376 = phi <8 x float> [ splat (float 0x0000000000000000), %b884 ], [ %v4407, %b891 ]
  %v4377 = icmp slt i64 %v4375, %v7
  br i1 %v4377, label %b887, label %b888
b887:
  %v4378 = add i64 %v4375, 128
  %v4379 = icmp slt i64 %v4378, %v7
  %v4380 = select i1 %v4379, i64 %v4378, i64 %v7
  br label %b889
b889:
  %v4381 = phi i64 [ %v4375, %b887 ], [ %v4406, %b894 ]
  %v4382 = phi <8 x float> [ splat (float 0x0000000000000000), %b887 ], [ %v4385, %b894 ]
  %v4383 = icmp slt i64 %v4381, %v4380
  br i1 %v4383, label %b890, label %b891
b890:
  br label %b892
b892:
  %v4384 = phi i64 [ 0, %b890 ], [ %v4405, %b893 ]
  %v4385 = phi <8 x float> [ %v4382, %b890 ], [ %v4404, %b893 ]
  %v4386 = icmp slt i64 %v4384, 8
  br i1 %v4386, label %b893, label %b894
b893:
  %v4387 = mul i64 %v4381, 64
  %v4388 = getelementptr inbounds float, ptr %v188, i64 %v4387
  %v4389 = mul i64 %v4381, 128
  %v4390 = getelementptr inbounds float, ptr %v14, i64 %v4389
  %v4391 = add i64 0, %v4373
  %v4392 = mul i64 %v4384, 16
  %v4393 = add i64 %v4391, %v4392
  %v4394 = getelementptr inbounds float, ptr %v4390, i64 %v4393
  %v4395 = load float, ptr %v4394, align 4
  %v4396 = add i64 0, 0
  %v4397 = mul i64 %v4384, 8
  %v4398 = add i64 %v4396, %v4397
  %v4399 = getelementptr inbounds float, ptr %v4388, i64 %v4398
  %v4400 = load <8 x float>, ptr %v4399, align 4
  %v4401 = insertelement <8 x float> poison, float %v4395, i64 0
  %v4402 = shufflevector <8 x float> %v4401, <8 x float> poison, <8 x i32> zeroinitializer
  %v4403 = fmul <8 x float> %v4400, %v4402
  %v4404 = fadd <8 x float> %v4385, %v4403
  %v4405 = add nsw i64 %v4384, 1
  br label %b892
b894:
  %v4406 = add nsw i64 %v4381, 1
  br label %b889
b891:
  %v4407 = fadd <8 x float> %v4376, %v4382
  %v4408 = add nsw i64 %v4375, 128
  br label %b886
b888:
  %v4409 = mul i64 %v4373, 8
  %v4410 = add i64 0, %v4409
  %v4411 = add i64 %v4410, 0
  %v4412 = getelementptr inbounds float, ptr %v196, i64 %v4411
  store <8 x float> %v4376, ptr %v4412, align 4
  %v4413 = add nsw i64 %v4373, 1
  br label %b883
b885:
  br label %b882
b882:
  %v4414 = icmp sgt i64 %v3, 1
  br i1 %v4414, label %b895, label %b896
b895:
  %v4415 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4416 = atomicrmw add ptr %v4415, i64 1 acq_rel
  %v4417 = load i64, ptr %v271, align 8
  %v4418 = add i64 %v4417, 1
  store i64 %v4418, ptr %v271, align 8
  %v4419 = mul i64 %v3, %v4418
  br label %b897
b897:
  %v4420 = load atomic i64, ptr %v4415 acquire, align 8
  %v4421 = icmp slt i64 %v4420, %v4419
  br i1 %v4421, label %b898, label %b899
b898:
  %v4422 = call i32 @sched_yield()
  br label %b897
b899:
  br label %b896
b896:
  %v4423 = icmp eq i64 %v2, 0
  br i1 %v4423, label %b900, label %b901
b900:
  br label %b902
b902:
  %v4424 = phi i64 [ 0, %b900 ], [ %v4456, %b907 ]
  %v4425 = icmp slt i64 %v4424, 8
  br i1 %v4425, label %b903, label %b904
b903:
  br label %b905
b905:
  %v4426 = phi i64 [ 0, %b903 ], [ %v4451, %b910 ]
  %v4427 = phi <8 x float> [ splat (float 0x0000000000000000), %b903 ], [ %v4450, %b910 ]
  %v4428 = icmp slt i64 %v4426, %v7
  br i1 %v4428, label %b906, label %b907
b906:
  %v4429 = add i64 %v4426, 128
  %v4430 = icmp slt i64 %v4429, %v7
  %v4431 = select i1 %v4430, i64 %v4429, i64 %v7
  br label %b908
b908:
  %v4432 = phi i64 [ %v4426, %b906 ], [ %v4449, %b909 ]
  %v4433 = phi <8 x float> [ splat (float 0x0000000000000000), %b906 ], [ %v4448, %b909 ]
  %v4434 = icmp slt i64 %v4432, %v4431
  br i1 %v4434, label %b909, label %b910
b909:
  %v4435 = mul i64 %v4432, 8
  %v4436 = getelementptr inbounds float, ptr %v192, i64 %v4435
  %v4437 = add i64 0, %v4424
  %v4438 = getelementptr inbounds float, ptr %v4436, i64 %v4437
  %v4439 = load float, ptr %v4438, align 4
  %v4440 = mul i64 %v4432, 8
  %v4441 = getelementptr inbounds float, ptr %v114, i64 %v4440
  %v4442 = add i64 0, 0
  %v4443 = getelementptr inbounds float, ptr %v4441, i64 %v4442
  %v4444 = load <8 x float>, ptr %v4443, align 4
  %v4445 = insertelement <8 x float> poison, float %v4439, i64 0
  %v4446 = shufflevector <8 x float> %v4445, <8 x float> poison, <8 x i32> zeroinitializer
  %v4447 = fmul <8 x float> %v4446, %v4444
  %v4448 = fadd <8 x float> %v4433, %v4447
  %v4449 = add nsw i64 %v4432, 1
  br label %b908
b910:
  %v4450 = fadd <8 x float> %v4427, %v4433
  %v4451 = add nsw i64 %v4426, 128
  br label %b905
b907:
  %v4452 = mul i64 %v4424, 8
  %v4453 = add i64 0, %v4452
  %v4454 = add i64 %v4453, 0
  %v4455 = getelementptr inbounds float, ptr %v102, i64 %v4454
  store <8 x float> %v4427, ptr %v4455, align 4
  %v4456 = add nsw i64 %v4424, 1
  br label %b902
b904:
  br label %b901
b901:
  %v4457 = icmp sgt i64 %v3, 1
  br i1 %v4457, label %b911, label %b912
b911:
  %v4458 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4459 = atomicrmw add ptr %v4458, i64 1 acq_rel
  %v4460 = load i64, ptr %v271, align 8
  %v4461 = add i64 %v4460, 1
  store i64 %v4461, ptr %v271, align 8
  %v4462 = mul i64 %v3, %v4461
  br label %b913
b913:
  %v4463 = load atomic i64, ptr %v4458 acquire, align 8
  %v4464 = icmp slt i64 %v4463, %v4462
  br i1 %v4464, label %b914, label %b915
b914:
  %v4465 = call i32 @sched_yield()
  br label %b913
b915:
  br label %b912
b912:
  %v4466 = add i64 %v7, 0
  %v4467 = sdiv i64 %v4466, 1
  %v4468 = add i64 %v2, 1
  %v4469 = mul i64 %v4467, %v2
  %v4470 = sdiv i64 %v4469, %v3
  %v4471 = mul i64 %v4470, 1
  %v4472 = icmp slt i64 %v4471, %v7
  %v4473 = select i1 %v4472, i64 %v4471, i64 %v7
  %v4474 = mul i64 %v4467, %v4468
  %v4475 = sdiv i64 %v4474, %v3
  %v4476 = mul i64 %v4475, 1
  %v4477 = icmp slt i64 %v4476, %v7
  %v4478 = select i1 %v4477, i64 %v4476, i64 %v7
  %v4479 = mul i64 %v4473, 8
  %v4480 = getelementptr inbounds float, ptr %v192, i64 %v4479
  %v4481 = getelementptr inbounds float, ptr %v4480, i64 0
  %v4482 = mul i64 %v4473, 8
  %v4483 = getelementptr inbounds float, ptr %v198, i64 %v4482
  %v4484 = getelementptr inbounds float, ptr %v4483, i64 0
  %v4485 = sub i64 %v4478, %v4473
  %v4486 = mul i64 %v4485, 1
  %v4487 = getelementptr inbounds float, ptr %v10, i64 0
  %v4488 = icmp sgt i64 %v4486, 0
  br i1 %v4488, label %b916, label %b917
b916:
  call void @rnngen_sgemm(i64 0, i64 0, i64 8, i64 %v4486, i64 8, ptr %v4487, i64 8, ptr %v4481, i64 8, ptr %v4484, i64 8)
  br label %b917
b917:
  %v4489 = icmp sgt i64 %v3, 1
  br i1 %v4489, label %b918, label %b919
b918:
  %v4490 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4491 = atomicrmw add ptr %v4490, i64 1 acq_rel
  %v4492 = load i64, ptr %v271, align 8
  %v4493 = add i64 %v4492, 1
  store i64 %v4493, ptr %v271, align 8
  %v4494 = mul i64 %v3, %v4493
  br label %b920
b920:
  %v4495 = load atomic i64, ptr %v4490 acquire, align 8
  %v4496 = icmp slt i64 %v4495, %v4494
  br i1 %v4496, label %b921, label %b922
b921:
  %v4497 = call i32 @sched_yield()
  br label %b920
b922:
  br label %b919
b919:
  %v4498 = add i64 %v7, 0
  %v4499 = sdiv i64 %v4498, 1
  %v4500 = add i64 %v2, 1
  %v4501 = mul i64 %v4499, %v2
  %v4502 = sdiv i64 %v4501, %v3
  %v4503 = mul i64 %v4502, 1
  %v4504 = icmp slt i64 %v4503, %v7
  %v4505 = select i1 %v4504, i64 %v4503, i64 %v7
  %v4506 = mul i64 %v4499, %v4500
  %v4507 = sdiv i64 %v4506, %v3
  %v4508 = mul i64 %v4507, 1
  %v4509 = icmp slt i64 %v4508, %v7
  %v4510 = select i1 %v4509, i64 %v4508, i64 %v7
  br label %b923
b923:
  %v4511 = phi i64 [ %v4505, %b919 ], [ %v4519, %b924 ]
  %v4512 = icmp slt i64 %v4511, %v4510
  br i1 %v4512, label %b924, label %b925
b924:
  %v4513 = mul i64 %v4511, 16
  %v4514 = getelementptr inbounds float, ptr %v110, i64 %v4513
  %v4515 = add i64 0, 0
  %v4516 = getelementptr inbounds float, ptr %v4514, i64 %v4515
  %v4517 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v4518 = shufflevector <8 x float> %v4517, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v4518, ptr %v4516, align 4
  %v4519 = add nsw i64 %v4511, 1
  br label %b923
b925:
  %v4520 = icmp sgt i64 %v3, 1
  br i1 %v4520, label %b926, label %b927
b926:
  %v4521 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4522 = atomicrmw add ptr %v4521, i64 1 acq_rel
  %v4523 = load i64, ptr %v271, align 8
  %v4524 = add i64 %v4523, 1
  store i64 %v4524, ptr %v271, align 8
  %v4525 = mul i64 %v3, %v4524
  br label %b928
b928:
  %v4526 = load atomic i64, ptr %v4521 acquire, align 8
  %v4527 = icmp slt i64 %v4526, %v4525
  br i1 %v4527, label %b929, label %b930
b929:
  %v4528 = call i32 @sched_yield()
  br label %b928
b930:
  br label %b927
b927:
  %v4529 = add i64 %v7, 0
  %v4530 = sdiv i64 %v4529, 1
  %v4531 = add i64 %v2, 1
  %v4532 = mul i64 %v4530, %v2
  %v4533 = sdiv i64 %v4532, %v3
  %v4534 = mul i64 %v4533, 1
  %v4535 = icmp slt i64 %v4534, %v7
  %v4536 = select i1 %v4535, i64 %v4534, i64 %v7
  %v4537 = mul i64 %v4530, %v4531
  %v4538 = sdiv i64 %v4537, %v3
  %v4539 = mul i64 %v4538, 1
  %v4540 = icmp slt i64 %v4539, %v7
  %v4541 = select i1 %v4540, i64 %v4539, i64 %v7
  br label %b931
b931:
  %v4542 = phi i64 [ %v4536, %b927 ], [ %v4553, %b932 ]
  %v4543 = icmp slt i64 %v4542, %v4541
  br i1 %v4543, label %b932, label %b933
b932:
  %v4544 = mul i64 %v4542, 8
  %v4545 = getelementptr inbounds float, ptr %v198, i64 %v4544
  %v4546 = mul i64 %v4542, 16
  %v4547 = getelementptr inbounds float, ptr %v110, i64 %v4546
  %v4548 = add i64 0, 0
  %v4549 = getelementptr inbounds float, ptr %v4545, i64 %v4548
  %v4550 = load <8 x float>, ptr %v4549, align 4
  %v4551 = add i64 8, 0
  %v4552 = getelementptr inbounds float, ptr %v4547, i64 %v4551
  store <8 x float> %v4550, ptr %v4552, align 4
  %v4553 = add nsw i64 %v4542, 1
  br label %b931
b933:
  %v4554 = icmp sgt i64 %v3, 1
  br i1 %v4554, label %b934, label %b935
b934:
  %v4555 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4556 = atomicrmw add ptr %v4555, i64 1 acq_rel
  %v4557 = load i64, ptr %v271, align 8
  %v4558 = add i64 %v4557, 1
  store i64 %v4558, ptr %v271, align 8
  %v4559 = mul i64 %v3, %v4558
  br label %b936
b936:
  %v4560 = load atomic i64, ptr %v4555 acquire, align 8
  %v4561 = icmp slt i64 %v4560, %v4559
  br i1 %v4561, label %b937, label %b938
b937:
  %v4562 = call i32 @sched_yield()
  br label %b936
b938:
  br label %b935
b935:
  %v4563 = add i64 %v7, 0
  %v4564 = sdiv i64 %v4563, 1
  %v4565 = add i64 %v2, 1
  %v4566 = mul i64 %v4564, %v2
  %v4567 = sdiv i64 %v4566, %v3
  %v4568 = mul i64 %v4567, 1
  %v4569 = icmp slt i64 %v4568, %v7
  %v4570 = select i1 %v4569, i64 %v4568, i64 %v7
  %v4571 = mul i64 %v4564, %v4565
  %v4572 = sdiv i64 %v4571, %v3
  %v4573 = mul i64 %v4572, 1
  %v4574 = icmp slt i64 %v4573, %v7
  %v4575 = select i1 %v4574, i64 %v4573, i64 %v7
  br label %b939
b939:
  %v4576 = phi i64 [ %v4570, %b935 ], [ %v4590, %b944 ]
  %v4577 = icmp slt i64 %v4576, %v4575
  br i1 %v4577, label %b940, label %b941
b940:
  %v4578 = mul i64 %v4576, 16
  %v4579 = getelementptr inbounds float, ptr %v110, i64 %v4578
  %v4580 = mul i64 %v4576, 128
  %v4581 = getelementptr inbounds float, ptr %v112, i64 %v4580
  br label %b942
b942:
  %v4582 = phi i64 [ 0, %b940 ], [ %v4589, %b943 ]
  %v4583 = icmp slt i64 %v4582, 16
  br i1 %v4583, label %b943, label %b944
b943:
  %v4584 = add i64 0, %v4582
  %v4585 = getelementptr inbounds float, ptr %v4579, i64 %v4584
  %v4586 = load <8 x float>, ptr %v4585, align 4
  %v4587 = add i64 0, %v4582
  %v4588 = getelementptr inbounds float, ptr %v4581, i64 %v4587
  store <8 x float> %v4586, ptr %v4588, align 4
  %v4589 = add nsw i64 %v4582, 8
  br label %b942
b944:
  %v4590 = add nsw i64 %v4576, 1
  br label %b939
b941:
  %v4591 = icmp sgt i64 %v3, 1
  br i1 %v4591, label %b945, label %b946
b945:
  %v4592 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4593 = atomicrmw add ptr %v4592, i64 1 acq_rel
  %v4594 = load i64, ptr %v271, align 8
  %v4595 = add i64 %v4594, 1
  store i64 %v4595, ptr %v271, align 8
  %v4596 = mul i64 %v3, %v4595
  br label %b947
b947:
  %v4597 = load atomic i64, ptr %v4592 acquire, align 8
  %v4598 = icmp slt i64 %v4597, %v4596
  br i1 %v4598, label %b948, label %b949
b948:
  %v4599 = call i32 @sched_yield()
  br label %b947
b949:
  br label %b946
b946:
  %v4600 = add i64 %v7, 0
  %v4601 = sdiv i64 %v4600, 1
  %v4602 = add i64 %v2, 1
  %v4603 = mul i64 %v4601, %v2
  %v4604 = sdiv i64 %v4603, %v3
  %v4605 = mul i64 %v4604, 1
  %v4606 = icmp slt i64 %v4605, %v7
  %v4607 = select i1 %v4606, i64 %v4605, i64 %v7
  %v4608 = mul i64 %v4601, %v4602
  %v4609 = sdiv i64 %v4608, %v3
  %v4610 = mul i64 %v4609, 1
  %v4611 = icmp slt i64 %v4610, %v7
  %v4612 = select i1 %v4611, i64 %v4610, i64 %v7
  br label %b950
b950:
  %v4613 = phi i64 [ %v4607, %b946 ], [ %v4624, %b955 ]
  %v4614 = icmp slt i64 %v4613, %v4612
  br i1 %v4614, label %b951, label %b952
b951:
  %v4615 = mul i64 %v4613, 128
  %v4616 = getelementptr inbounds float, ptr %v112, i64 %v4615
  br label %b953
b953:
  %v4617 = phi i64 [ 0, %b951 ], [ %v4623, %b954 ]
  %v4618 = icmp slt i64 %v4617, 112
  br i1 %v4618, label %b954, label %b955
b954:
  %v4619 = add i64 16, %v4617
  %v4620 = getelementptr inbounds float, ptr %v4616, i64 %v4619
  %v4621 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v4622 = shufflevector <8 x float> %v4621, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v4622, ptr %v4620, align 4
  %v4623 = add nsw i64 %v4617, 8
  br label %b953
b955:
  %v4624 = add nsw i64 %v4613, 1
  br label %b950
b952:
  %v4625 = icmp sgt i64 %v3, 1
  br i1 %v4625, label %b956, label %b957
b956:
  %v4626 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4627 = atomicrmw add ptr %v4626, i64 1 acq_rel
  %v4628 = load i64, ptr %v271, align 8
  %v4629 = add i64 %v4628, 1
  store i64 %v4629, ptr %v271, align 8
  %v4630 = mul i64 %v3, %v4629
  br label %b958
b958:
  %v4631 = load atomic i64, ptr %v4626 acquire, align 8
  %v4632 = icmp slt i64 %v4631, %v4630
  br i1 %v4632, label %b959, label %b960
b959:
  %v4633 = call i32 @sched_yield()
  br label %b958
b960:
  br label %b957
b957:
  %v4634 = icmp eq i64 %v2, 0
  br i1 %v4634, label %b961, label %b962
b961:
  br label %b963
b963:
  %v4635 = phi i64 [ 0, %b961 ], [ %v4650, %b968 ]
  %v4636 = icmp slt i64 %v4635, 8
  br i1 %v4636, label %b964, label %b965
b964:
  br label %b966
b966:
  %v4637 = phi i64 [ 0, %b964 ], [ %v4649, %b967 ]
  %v4638 = icmp slt i64 %v4637, 16
  br i1 %v4638, label %b967, label %b968
b967:
  %v4639 = add i64 0, %v4635
  %v4640 = mul i64 %v4637, 8
  %v4641 = add i64 %v4639, %v4640
  %v4642 = getelementptr inbounds float, ptr %v196, i64 %v4641
  %v4643 = getelementptr float, ptr %v4642, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v4644 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v4643, <8 x i1> splat (i1 1), <8 x float> zeroinitializer)
  %v4645 = mul i64 %v4635, 16
  %v4646 = add i64 0, %v4645
  %v4647 = add i64 %v4646, %v4637
  %v4648 = getelementptr inbounds float, ptr %v104, i64 %v4647
  store <8 x float> %v4644, ptr %v4648, align 4
  %v4649 = add nsw i64 %v4637, 8
  br label %b966
b968:
  %v4650 = add nsw i64 %v4635, 1
  br label %b963
b965:
  br label %b962
b962:
  %v4651 = icmp sgt i64 %v3, 1
  br i1 %v4651, label %b969, label %b970
b969:
  %v4652 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4653 = atomicrmw add ptr %v4652, i64 1 acq_rel
  %v4654 = load i64, ptr %v271, align 8
  %v4655 = add i64 %v4654, 1
  store i64 %v4655, ptr %v271, align 8
  %v4656 = mul i64 %v3, %v4655
  br label %b971
b971:
  %v4657 = load atomic i64, ptr %v4652 acquire, align 8
  %v4658 = icmp slt i64 %v4657, %v4656
  br i1 %v4658, label %b972, label %b973
b972:
  %v4659 = call i32 @sched_yield()
  br label %b971
b973:
  br label %b970
b970:
  %v4660 = add i64 %v7, 0
  %v4661 = sdiv i64 %v4660, 1
  %v4662 = add i64 %v2, 1
  %v4663 = mul i64 %v4661, %v2
  %v4664 = sdiv i64 %v4663, %v3
  %v4665 = mul i64 %v4664, 1
  %v4666 = icmp slt i64 %v4665, %v7
  %v4667 = select i1 %v4666, i64 %v4665, i64 %v7
  %v4668 = mul i64 %v4661, %v4662
  %v4669 = sdiv i64 %v4668, %v3
  %v4670 = mul i64 %v4669, 1
  %v4671 = icmp slt i64 %v4670, %v7
  %v4672 = select i1 %v4671, i64 %v4670, i64 %v7
  br label %b974
b974:
  %v4673 = phi i64 [ %v4667, %b970 ], [ %v4699, %b979 ]
  %v4674 = icmp slt i64 %v4673, %v4672
  br i1 %v4674, label %b975, label %b976
b975:
  %v4675 = mul i64 %v4673, 128
  %v4676 = getelementptr inbounds float, ptr %v190, i64 %v4675
  %v4677 = mul i64 %v4673, 128
  %v4678 = getelementptr inbounds float, ptr %v194, i64 %v4677
  %v4679 = mul i64 %v4673, 128
  %v4680 = getelementptr inbounds float, ptr %v112, i64 %v4679
  %v4681 = mul i64 %v4673, 128
  %v4682 = getelementptr inbounds float, ptr %v74, i64 %v4681
  br label %b977
b977:
  %v4683 = phi i64 [ 0, %b975 ], [ %v4698, %b978 ]
  %v4684 = icmp slt i64 %v4683, 128
  br i1 %v4684, label %b978, label %b979
b978:
  %v4685 = add i64 0, %v4683
  %v4686 = getelementptr inbounds float, ptr %v4676, i64 %v4685
  %v4687 = load <8 x float>, ptr %v4686, align 4
  %v4688 = add i64 0, %v4683
  %v4689 = getelementptr inbounds float, ptr %v4678, i64 %v4688
  %v4690 = load <8 x float>, ptr %v4689, align 4
  %v4691 = add i64 0, %v4683
  %v4692 = getelementptr inbounds float, ptr %v4680, i64 %v4691
  %v4693 = load <8 x float>, ptr %v4692, align 4
  %v4694 = fadd <8 x float> %v4690, %v4693
  %v4695 = fadd <8 x float> %v4687, %v4694
  %v4696 = add i64 0, %v4683
  %v4697 = getelementptr inbounds float, ptr %v4682, i64 %v4696
  store <8 x float> %v4695, ptr %v4697, align 4
  %v4698 = add nsw i64 %v4683, 8
  br label %b977
b979:
  %v4699 = add nsw i64 %v4673, 1
  br label %b974
b976:
  %v4700 = icmp sgt i64 %v3, 1
  br i1 %v4700, label %b980, label %b981
b980:
  %v4701 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4702 = atomicrmw add ptr %v4701, i64 1 acq_rel
  %v4703 = load i64, ptr %v271, align 8
  %v4704 = add i64 %v4703, 1
  store i64 %v4704, ptr %v271, align 8
  %v4705 = mul i64 %v3, %v4704
  br label %b982
b982:
  %v4706 = load atomic i64, ptr %v4701 acquire, align 8
  %v4707 = icmp slt i64 %v4706, %v4705
  br i1 %v4707, label %b983, label %b984
b983:
  %v4708 = call i32 @sched_yield()
  br label %b982
b984:
  br label %b981
b981:
  ret void
}
define internal void @pack_rows(ptr %v0, i64 %v1, i64 %v2, i64 %v3, i64 %v4, ptr %v5, i64 %v6) #2 {
entry:
  %v7 = icmp ult i64 %v4, 8
  %v8 = select i1 %v7, i64 %v4, i64 8
  %v9 = trunc i64 %v8 to i32
  %v10 = insertelement <8 x i32> poison, i32 %v9, i64 0
  %v11 = shufflevector <8 x i32> %v10, <8 x i32> poison, <8 x i32> zeroinitializer
  %v12 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v11
  br label %b0
b0:
  %v13 = phi i64 [ 0, %entry ], [ %v20, %b1 ]
  %v14 = icmp slt i64 %v13, %v3
  br i1 %v14, label %b1, label %b2
b1:
  %v15 = mul i64 %v13, %v2
  %v16 = getelementptr inbounds float, ptr %v0, i64 %v15
  %v17 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v16, <8 x i1> %v12, <8 x float> zeroinitializer)
  %v18 = mul i64 %v13, %v6
  %v19 = getelementptr inbounds float, ptr %v5, i64 %v18
  store <8 x float> %v17, ptr %v19, align 4
  %v20 = add nsw i64 %v13, 1
  br label %b0
b2:
  ret void
}
define internal void @outer_2x32(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4) #2 {
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
define internal void @outer_2x8(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4) #2 {
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
define internal void @outer_2x16(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4) #2 {
entry:
  br label %b0
b0:
  %v5 = phi i64 [ 0, %entry ], [ %v31, %b1 ]
  %v6 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v23, %b1 ]
  %v7 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v24, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v29, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v30, %b1 ]
  %v10 = icmp slt i64 %v5, %v2
  br i1 %v10, label %b1, label %b2
b1:
  %v11 = mul i64 %v5, 16
  %v12 = getelementptr inbounds float, ptr %v1, i64 %v11
  %v13 = mul i64 %v5, 2
  %v14 = getelementptr inbounds float, ptr %v0, i64 %v13
  %v15 = getelementptr inbounds float, ptr %v12, i64 0
  %v16 = load <8 x float>, ptr %v15, align 4
  %v17 = getelementptr inbounds float, ptr %v12, i64 8
  %v18 = load <8 x float>, ptr %v17, align 4
  %v19 = getelementptr inbounds float, ptr %v14, i64 0
  %v20 = load float, ptr %v19, align 4
  %v21 = insertelement <8 x float> poison, float %v20, i64 0
  %v22 = shufflevector <8 x float> %v21, <8 x float> poison, <8 x i32> zeroinitializer
  %v23 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v22, <8 x float> %v16, <8 x float> %v6)
  %v24 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v22, <8 x float> %v18, <8 x float> %v7)
  %v25 = getelementptr inbounds float, ptr %v14, i64 1
  %v26 = load float, ptr %v25, align 4
  %v27 = insertelement <8 x float> poison, float %v26, i64 0
  %v28 = shufflevector <8 x float> %v27, <8 x float> poison, <8 x i32> zeroinitializer
  %v29 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v28, <8 x float> %v16, <8 x float> %v8)
  %v30 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v28, <8 x float> %v18, <8 x float> %v9)
  %v31 = add nsw i64 %v5, 1
  br label %b0
b2:
  %v32 = mul i64 %v4, 0
  %v33 = getelementptr inbounds float, ptr %v3, i64 %v32
  %v34 = getelementptr inbounds float, ptr %v33, i64 0
  %v35 = load <8 x float>, ptr %v34, align 4
  %v36 = fadd <8 x float> %v35, %v6
  store <8 x float> %v36, ptr %v34, align 4
  %v37 = getelementptr inbounds float, ptr %v33, i64 8
  %v38 = load <8 x float>, ptr %v37, align 4
  %v39 = fadd <8 x float> %v38, %v7
  store <8 x float> %v39, ptr %v37, align 4
  %v40 = mul i64 %v4, 1
  %v41 = getelementptr inbounds float, ptr %v3, i64 %v40
  %v42 = getelementptr inbounds float, ptr %v41, i64 0
  %v43 = load <8 x float>, ptr %v42, align 4
  %v44 = fadd <8 x float> %v43, %v8
  store <8 x float> %v44, ptr %v42, align 4
  %v45 = getelementptr inbounds float, ptr %v41, i64 8
  %v46 = load <8 x float>, ptr %v45, align 4
  %v47 = fadd <8 x float> %v46, %v9
  store <8 x float> %v47, ptr %v45, align 4
  ret void
}

declare i32 @sched_yield() #1
declare void @blas_sgemm(ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr) #1
declare <8 x float> @llvm.fabs.v8f32(<8 x float>)
declare <8 x float> @llvm.fmuladd.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare <8 x float> @llvm.copysign.v8f32(<8 x float>, <8 x float>)
declare <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr>, <8 x i1>, <8 x float>)
declare <8 x float> @llvm.maximum.v8f32(<8 x float>, <8 x float>)
declare <4 x float> @llvm.maximum.v4f32(<4 x float>, <4 x float>)
declare <2 x float> @llvm.maximum.v2f32(<2 x float>, <2 x float>)
declare float @llvm.maximum.f32(float, float)
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>)
declare void @llvm.masked.store.v8f32.p0(<8 x float>, ptr, <8 x i1>)

attributes #0 = { nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind }
attributes #2 = { nounwind "prefer-vector-width"="256" noinline }

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
!21 = distinct !{!21, !22, !23}
!22 = !{!"llvm.loop.unroll.disable"}
!23 = !{!"llvm.loop.vectorize.width", i32 1}
!24 = distinct !{!24, !25, !26}
!25 = !{!"llvm.loop.unroll.disable"}
!26 = !{!"llvm.loop.vectorize.width", i32 1}
!27 = distinct !{!27, !28, !29}
!28 = !{!"llvm.loop.unroll.disable"}
!29 = !{!"llvm.loop.vectorize.width", i32 1}
!30 = distinct !{!30, !31, !32}
!31 = !{!"llvm.loop.unroll.disable"}
!32 = !{!"llvm.loop.vectorize.width", i32 1}
!33 = distinct !{!33, !34, !35}
!34 = !{!"llvm.loop.unroll.disable"}
!35 = !{!"llvm.loop.vectorize.width", i32 1}
!36 = distinct !{!36, !37, !38}
!37 = !{!"llvm.loop.unroll.disable"}
!38 = !{!"llvm.loop.vectorize.width", i32 1}
!39 = distinct !{!39, !40, !41}
!40 = !{!"llvm.loop.unroll.disable"}
!41 = !{!"llvm.loop.vectorize.width", i32 1}
