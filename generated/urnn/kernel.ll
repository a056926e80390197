; generated from specs/urnn.yaml by `make generated`: do not edit
; urnn I=8 H=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_6x2 = private unnamed_addr constant [6 x ptr] [ptr @tile_1x2, ptr @tile_2x2, ptr @tile_3x2, ptr @tile_4x2, ptr @tile_5x2, ptr @tile_6x2], align 8
@table_tile_8x1 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1, ptr @tile_2x1, ptr @tile_3x1, ptr @tile_4x1, ptr @tile_5x1, ptr @tile_6x1, ptr @tile_7x1, ptr @tile_8x1], align 8
@table_tile_6x1 = private unnamed_addr constant [6 x ptr] [ptr @tile_1x1, ptr @tile_2x1, ptr @tile_3x1, ptr @tile_4x1, ptr @tile_5x1, ptr @tile_6x1], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v337 = alloca i64, i64 1, align 8
  %v1151 = alloca float, i64 192, align 4
  %v1523 = alloca float, i64 128, align 4
  %v1673 = alloca float, i64 192, align 4
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
  %v199 = getelementptr inbounds ptr, ptr %v0, i64 95
  %v200 = load ptr, ptr %v199, align 4
  %v201 = getelementptr inbounds ptr, ptr %v0, i64 96
  %v202 = load ptr, ptr %v201, align 4
  %v203 = getelementptr inbounds ptr, ptr %v0, i64 97
  %v204 = load ptr, ptr %v203, align 4
  %v205 = getelementptr inbounds ptr, ptr %v0, i64 98
  %v206 = load ptr, ptr %v205, align 4
  %v207 = getelementptr inbounds ptr, ptr %v0, i64 99
  %v208 = load ptr, ptr %v207, align 4
  %v209 = getelementptr inbounds ptr, ptr %v0, i64 100
  %v210 = load ptr, ptr %v209, align 4
  %v211 = getelementptr inbounds ptr, ptr %v0, i64 101
  %v212 = load ptr, ptr %v211, align 4
  %v213 = getelementptr inbounds ptr, ptr %v0, i64 102
  %v214 = load ptr, ptr %v213, align 4
  %v215 = getelementptr inbounds ptr, ptr %v0, i64 103
  %v216 = load ptr, ptr %v215, align 4
  %v217 = getelementptr inbounds ptr, ptr %v0, i64 104
  %v218 = load ptr, ptr %v217, align 4
  %v219 = getelementptr inbounds ptr, ptr %v0, i64 105
  %v220 = load ptr, ptr %v219, align 4
  %v221 = getelementptr inbounds ptr, ptr %v0, i64 106
  %v222 = load ptr, ptr %v221, align 4
  %v223 = getelementptr inbounds ptr, ptr %v0, i64 107
  %v224 = load ptr, ptr %v223, align 4
  %v225 = getelementptr inbounds ptr, ptr %v0, i64 108
  %v226 = load ptr, ptr %v225, align 4
  %v227 = getelementptr inbounds ptr, ptr %v0, i64 109
  %v228 = load ptr, ptr %v227, align 4
  %v229 = getelementptr inbounds ptr, ptr %v0, i64 110
  %v230 = load ptr, ptr %v229, align 4
  %v231 = getelementptr inbounds ptr, ptr %v0, i64 111
  %v232 = load ptr, ptr %v231, align 4
  %v233 = getelementptr inbounds ptr, ptr %v0, i64 112
  %v234 = load ptr, ptr %v233, align 4
  %v235 = getelementptr inbounds ptr, ptr %v0, i64 113
  %v236 = load ptr, ptr %v235, align 4
  %v237 = getelementptr inbounds ptr, ptr %v0, i64 114
  %v238 = load ptr, ptr %v237, align 4
  %v239 = getelementptr inbounds ptr, ptr %v0, i64 115
  %v240 = load ptr, ptr %v239, align 4
  %v241 = getelementptr inbounds ptr, ptr %v0, i64 116
  %v242 = load ptr, ptr %v241, align 4
  %v243 = getelementptr inbounds ptr, ptr %v0, i64 117
  %v244 = load ptr, ptr %v243, align 4
  %v245 = getelementptr inbounds ptr, ptr %v0, i64 118
  %v246 = load ptr, ptr %v245, align 4
  %v247 = getelementptr inbounds ptr, ptr %v0, i64 119
  %v248 = load ptr, ptr %v247, align 4
  %v249 = getelementptr inbounds ptr, ptr %v0, i64 120
  %v250 = load ptr, ptr %v249, align 4
  %v251 = getelementptr inbounds i64, ptr %v1, i64 9
  %v252 = load i64, ptr %v251, align 8
  %v253 = getelementptr inbounds i64, ptr %v1, i64 13
  %v254 = load i64, ptr %v253, align 8
  %v255 = getelementptr inbounds i64, ptr %v1, i64 15
  %v256 = load i64, ptr %v255, align 8
  %v257 = getelementptr inbounds i64, ptr %v1, i64 17
  %v258 = load i64, ptr %v257, align 8
  %v259 = getelementptr inbounds i64, ptr %v1, i64 49
  %v260 = load i64, ptr %v259, align 8
  %v261 = getelementptr inbounds i64, ptr %v1, i64 56
  %v262 = load i64, ptr %v261, align 8
  %v263 = getelementptr inbounds i64, ptr %v1, i64 57
  %v264 = load i64, ptr %v263, align 8
  %v265 = getelementptr inbounds i64, ptr %v1, i64 58
  %v266 = load i64, ptr %v265, align 8
  %v267 = getelementptr inbounds i64, ptr %v1, i64 59
  %v268 = load i64, ptr %v267, align 8
  %v269 = getelementptr inbounds i64, ptr %v1, i64 60
  %v270 = load i64, ptr %v269, align 8
  %v271 = getelementptr inbounds i64, ptr %v1, i64 61
  %v272 = load i64, ptr %v271, align 8
  %v273 = getelementptr inbounds i64, ptr %v1, i64 62
  %v274 = load i64, ptr %v273, align 8
  %v275 = getelementptr inbounds i64, ptr %v1, i64 63
  %v276 = load i64, ptr %v275, align 8
  %v277 = getelementptr inbounds i64, ptr %v1, i64 64
  %v278 = load i64, ptr %v277, align 8
  %v279 = getelementptr inbounds i64, ptr %v1, i64 65
  %v280 = load i64, ptr %v279, align 8
  %v281 = getelementptr inbounds i64, ptr %v1, i64 66
  %v282 = load i64, ptr %v281, align 8
  %v283 = getelementptr inbounds i64, ptr %v1, i64 67
  %v284 = load i64, ptr %v283, align 8
  %v285 = getelementptr inbounds i64, ptr %v1, i64 68
  %v286 = load i64, ptr %v285, align 8
  %v287 = getelementptr inbounds i64, ptr %v1, i64 69
  %v288 = load i64, ptr %v287, align 8
  %v289 = getelementptr inbounds i64, ptr %v1, i64 70
  %v290 = load i64, ptr %v289, align 8
  %v291 = getelementptr inbounds i64, ptr %v1, i64 71
  %v292 = load i64, ptr %v291, align 8
  %v293 = getelementptr inbounds i64, ptr %v1, i64 72
  %v294 = load i64, ptr %v293, align 8
  %v295 = getelementptr inbounds i64, ptr %v1, i64 73
  %v296 = load i64, ptr %v295, align 8
  %v297 = getelementptr inbounds i64, ptr %v1, i64 74
  %v298 = load i64, ptr %v297, align 8
  %v299 = getelementptr inbounds i64, ptr %v1, i64 75
  %v300 = load i64, ptr %v299, align 8
  %v301 = getelementptr inbounds i64, ptr %v1, i64 76
  %v302 = load i64, ptr %v301, align 8
  %v303 = getelementptr inbounds i64, ptr %v1, i64 77
  %v304 = load i64, ptr %v303, align 8
  %v305 = getelementptr inbounds i64, ptr %v1, i64 78
  %v306 = load i64, ptr %v305, align 8
  %v307 = getelementptr inbounds i64, ptr %v1, i64 79
  %v308 = load i64, ptr %v307, align 8
  %v309 = getelementptr inbounds i64, ptr %v1, i64 83
  %v310 = load i64, ptr %v309, align 8
  %v311 = getelementptr inbounds i64, ptr %v1, i64 84
  %v312 = load i64, ptr %v311, align 8
  %v313 = getelementptr inbounds i64, ptr %v1, i64 85
  %v314 = load i64, ptr %v313, align 8
  %v315 = getelementptr inbounds i64, ptr %v1, i64 86
  %v316 = load i64, ptr %v315, align 8
  %v317 = getelementptr inbounds i64, ptr %v1, i64 87
  %v318 = load i64, ptr %v317, align 8
  %v319 = getelementptr inbounds i64, ptr %v1, i64 88
  %v320 = load i64, ptr %v319, align 8
  %v321 = getelementptr inbounds i64, ptr %v1, i64 89
  %v322 = load i64, ptr %v321, align 8
  %v323 = getelementptr inbounds i64, ptr %v1, i64 90
  %v324 = load i64, ptr %v323, align 8
  %v325 = getelementptr inbounds i64, ptr %v1, i64 91
  %v326 = load i64, ptr %v325, align 8
  %v327 = getelementptr inbounds i64, ptr %v1, i64 92
  %v328 = load i64, ptr %v327, align 8
  %v329 = getelementptr inbounds i64, ptr %v1, i64 93
  %v330 = load i64, ptr %v329, align 8
  %v331 = getelementptr inbounds i64, ptr %v1, i64 94
  %v332 = load i64, ptr %v331, align 8
  %v333 = getelementptr inbounds i64, ptr %v1, i64 95
  %v334 = load i64, ptr %v333, align 8
  %v335 = getelementptr inbounds i64, ptr %v1, i64 96
  %v336 = load i64, ptr %v335, align 8
  store i64 0, ptr %v337, align 8
  %v338 = getelementptr inbounds ptr, ptr %v0, i64 121
  %v339 = load ptr, ptr %v338, align 4
  %v340 = mul i64 %v2, 0
  %v341 = add i64 %v340, 640
  %v342 = getelementptr inbounds float, ptr %v339, i64 %v341
  %v343 = getelementptr inbounds i64, ptr %v1, i64 4
  %v344 = load i64, ptr %v343, align 8
  %v345 = icmp eq i64 %v344, 0
  br i1 %v345, label %b0, label %b1
b0:
  %v346 = icmp eq i64 %v2, 0
  br i1 %v346, label %b2, label %b3
b2:
  br label %b4
b4:
  %v347 = phi i64 [ 0, %b2 ], [ %v435, %b5 ]
  %v348 = icmp slt i64 %v347, 8
  br i1 %v348, label %b5, label %b6
b5:
  %v349 = fdiv float 0x401921FB60000000, 0x4020000000000000
  %v350 = add i64 0, %v347
  %v351 = sitofp i64 %v350 to float
  %v352 = call float @llvm.sqrt.f32(float 0x4020000000000000)
  %v353 = add i64 0, 0
  %v354 = insertelement <8 x i64> poison, i64 %v353, i64 0
  %v355 = shufflevector <8 x i64> %v354, <8 x i64> poison, <8 x i32> zeroinitializer
  %v356 = add <8 x i64> %v355, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v357 = sitofp <8 x i64> %v356 to <8 x float>
  %v358 = insertelement <8 x float> poison, float %v351, i64 0
  %v359 = shufflevector <8 x float> %v358, <8 x float> poison, <8 x i32> zeroinitializer
  %v360 = fmul <8 x float> %v359, %v357
  %v361 = insertelement <8 x float> poison, float 0x4020000000000000, i64 0
  %v362 = shufflevector <8 x float> %v361, <8 x float> poison, <8 x i32> zeroinitializer
  %v363 = fdiv <8 x float> %v360, %v362
  %v364 = call <8 x float> @llvm.floor.v8f32(<8 x float> %v363)
  %v365 = fmul <8 x float> %v364, %v362
  %v366 = fsub <8 x float> %v360, %v365
  %v367 = insertelement <8 x float> poison, float %v349, i64 0
  %v368 = shufflevector <8 x float> %v367, <8 x float> poison, <8 x i32> zeroinitializer
  %v369 = fmul <8 x float> %v368, %v366
  %v370 = extractelement <8 x float> %v369, i64 0
  %v371 = call float @cosf(float %v370)
  %v372 = extractelement <8 x float> %v369, i64 1
  %v373 = call float @cosf(float %v372)
  %v374 = extractelement <8 x float> %v369, i64 2
  %v375 = call float @cosf(float %v374)
  %v376 = extractelement <8 x float> %v369, i64 3
  %v377 = call float @cosf(float %v376)
  %v378 = extractelement <8 x float> %v369, i64 4
  %v379 = call float @cosf(float %v378)
  %v380 = extractelement <8 x float> %v369, i64 5
  %v381 = call float @cosf(float %v380)
  %v382 = extractelement <8 x float> %v369, i64 6
  %v383 = call float @cosf(float %v382)
  %v384 = extractelement <8 x float> %v369, i64 7
  %v385 = call float @cosf(float %v384)
  %v386 = insertelement <8 x float> poison, float %v371, i64 0
  %v387 = insertelement <8 x float> %v386, float %v373, i64 1
  %v388 = insertelement <8 x float> %v387, float %v375, i64 2
  %v389 = insertelement <8 x float> %v388, float %v377, i64 3
  %v390 = insertelement <8 x float> %v389, float %v379, i64 4
  %v391 = insertelement <8 x float> %v390, float %v381, i64 5
  %v392 = insertelement <8 x float> %v391, float %v383, i64 6
  %v393 = insertelement <8 x float> %v392, float %v385, i64 7
  %v394 = insertelement <8 x float> poison, float %v352, i64 0
  %v395 = shufflevector <8 x float> %v394, <8 x float> poison, <8 x i32> zeroinitializer
  %v396 = fdiv <8 x float> %v393, %v395
  %v397 = extractelement <8 x float> %v369, i64 0
  %v398 = call float @sinf(float %v397)
  %v399 = extractelement <8 x float> %v369, i64 1
  %v400 = call float @sinf(float %v399)
  %v401 = extractelement <8 x float> %v369, i64 2
  %v402 = call float @sinf(float %v401)
  %v403 = extractelement <8 x float> %v369, i64 3
  %v404 = call float @sinf(float %v403)
  %v405 = extractelement <8 x float> %v369, i64 4
  %v406 = call float @sinf(float %v405)
  %v407 = extractelement <8 x float> %v369, i64 5
  %v408 = call float @sinf(float %v407)
  %v409 = extractelement <8 x float> %v369, i64 6
  %v410 = call float @sinf(float %v409)
  %v411 = extractelement <8 x float> %v369, i64 7
  %v412 = call float @sinf(float %v411)
  %v413 = insertelement <8 x float> poison, float %v398, i64 0
  %v414 = insertelement <8 x float> %v413, float %v400, i64 1
  %v415 = insertelement <8 x float> %v414, float %v402, i64 2
  %v416 = insertelement <8 x float> %v415, float %v404, i64 3
  %v417 = insertelement <8 x float> %v416, float %v406, i64 4
  %v418 = insertelement <8 x float> %v417, float %v408, i64 5
  %v419 = insertelement <8 x float> %v418, float %v410, i64 6
  %v420 = insertelement <8 x float> %v419, float %v412, i64 7
  %v421 = fdiv <8 x float> %v420, %v395
  %v422 = fneg <8 x float> %v421
  %v423 = mul i64 %v347, 8
  %v424 = add i64 0, %v423
  %v425 = add i64 %v424, 0
  %v426 = getelementptr inbounds float, ptr %v50, i64 %v425
  store <8 x float> %v396, ptr %v426, align 4
  %v427 = mul i64 %v347, 8
  %v428 = add i64 0, %v427
  %v429 = add i64 %v428, 0
  %v430 = getelementptr inbounds float, ptr %v52, i64 %v429
  store <8 x float> %v421, ptr %v430, align 4
  %v431 = mul i64 %v347, 8
  %v432 = add i64 0, %v431
  %v433 = add i64 %v432, 0
  %v434 = getelementptr inbounds float, ptr %v54, i64 %v433
  store <8 x float> %v422, ptr %v434, align 4
  %v435 = add nsw i64 %v347, 1
  br label %b4
b6:
  br label %b3
b3:
  br label %b1
b1:
  %v436 = icmp sgt i64 %v3, 1
  br i1 %v436, label %b7, label %b8
b7:
  %v437 = getelementptr inbounds i64, ptr %v1, i64 3
  %v438 = atomicrmw add ptr %v437, i64 1 acq_rel
  %v439 = load i64, ptr %v337, align 8
  %v440 = add i64 %v439, 1
  store i64 %v440, ptr %v337, align 8
  %v441 = mul i64 %v3, %v440
  br label %b9
b9:
  %v442 = load atomic i64, ptr %v437 acquire, align 8
  %v443 = icmp slt i64 %v442, %v441
  br i1 %v443, label %b10, label %b11
b10:
  %v444 = call i32 @sched_yield()
  br label %b9
b11:
  br label %b8
b8:
  %v445 = getelementptr inbounds i64, ptr %v1, i64 4
  %v446 = load i64, ptr %v445, align 8
  %v447 = icmp eq i64 %v446, 0
  br i1 %v447, label %b12, label %b13
b12:
  %v448 = icmp eq i64 %v2, 0
  br i1 %v448, label %b14, label %b15
b14:
  %v449 = add i64 0, 0
  %v450 = getelementptr inbounds float, ptr %v12, i64 %v449
  %v451 = load <8 x float>, ptr %v450, align 4
  %v452 = extractelement <8 x float> %v451, i64 0
  %v453 = call float @cosf(float %v452)
  %v454 = extractelement <8 x float> %v451, i64 1
  %v455 = call float @cosf(float %v454)
  %v456 = extractelement <8 x float> %v451, i64 2
  %v457 = call float @cosf(float %v456)
  %v458 = extractelement <8 x float> %v451, i64 3
  %v459 = call float @cosf(float %v458)
  %v460 = extractelement <8 x float> %v451, i64 4
  %v461 = call float @cosf(float %v460)
  %v462 = extractelement <8 x float> %v451, i64 5
  %v463 = call float @cosf(float %v462)
  %v464 = extractelement <8 x float> %v451, i64 6
  %v465 = call float @cosf(float %v464)
  %v466 = extractelement <8 x float> %v451, i64 7
  %v467 = call float @cosf(float %v466)
  %v468 = insertelement <8 x float> poison, float %v453, i64 0
  %v469 = insertelement <8 x float> %v468, float %v455, i64 1
  %v470 = insertelement <8 x float> %v469, float %v457, i64 2
  %v471 = insertelement <8 x float> %v470, float %v459, i64 3
  %v472 = insertelement <8 x float> %v471, float %v461, i64 4
  %v473 = insertelement <8 x float> %v472, float %v463, i64 5
  %v474 = insertelement <8 x float> %v473, float %v465, i64 6
  %v475 = insertelement <8 x float> %v474, float %v467, i64 7
  %v476 = extractelement <8 x float> %v451, i64 0
  %v477 = call float @sinf(float %v476)
  %v478 = extractelement <8 x float> %v451, i64 1
  %v479 = call float @sinf(float %v478)
  %v480 = extractelement <8 x float> %v451, i64 2
  %v481 = call float @sinf(float %v480)
  %v482 = extractelement <8 x float> %v451, i64 3
  %v483 = call float @sinf(float %v482)
  %v484 = extractelement <8 x float> %v451, i64 4
  %v485 = call float @sinf(float %v484)
  %v486 = extractelement <8 x float> %v451, i64 5
  %v487 = call float @sinf(float %v486)
  %v488 = extractelement <8 x float> %v451, i64 6
  %v489 = call float @sinf(float %v488)
  %v490 = extractelement <8 x float> %v451, i64 7
  %v491 = call float @sinf(float %v490)
  %v492 = insertelement <8 x float> poison, float %v477, i64 0
  %v493 = insertelement <8 x float> %v492, float %v479, i64 1
  %v494 = insertelement <8 x float> %v493, float %v481, i64 2
  %v495 = insertelement <8 x float> %v494, float %v483, i64 3
  %v496 = insertelement <8 x float> %v495, float %v485, i64 4
  %v497 = insertelement <8 x float> %v496, float %v487, i64 5
  %v498 = insertelement <8 x float> %v497, float %v489, i64 6
  %v499 = insertelement <8 x float> %v498, float %v491, i64 7
  %v500 = add i64 8, 0
  %v501 = getelementptr inbounds float, ptr %v12, i64 %v500
  %v502 = load <8 x float>, ptr %v501, align 4
  %v503 = extractelement <8 x float> %v502, i64 0
  %v504 = call float @cosf(float %v503)
  %v505 = extractelement <8 x float> %v502, i64 1
  %v506 = call float @cosf(float %v505)
  %v507 = extractelement <8 x float> %v502, i64 2
  %v508 = call float @cosf(float %v507)
  %v509 = extractelement <8 x float> %v502, i64 3
  %v510 = call float @cosf(float %v509)
  %v511 = extractelement <8 x float> %v502, i64 4
  %v512 = call float @cosf(float %v511)
  %v513 = extractelement <8 x float> %v502, i64 5
  %v514 = call float @cosf(float %v513)
  %v515 = extractelement <8 x float> %v502, i64 6
  %v516 = call float @cosf(float %v515)
  %v517 = extractelement <8 x float> %v502, i64 7
  %v518 = call float @cosf(float %v517)
  %v519 = insertelement <8 x float> poison, float %v504, i64 0
  %v520 = insertelement <8 x float> %v519, float %v506, i64 1
  %v521 = insertelement <8 x float> %v520, float %v508, i64 2
  %v522 = insertelement <8 x float> %v521, float %v510, i64 3
  %v523 = insertelement <8 x float> %v522, float %v512, i64 4
  %v524 = insertelement <8 x float> %v523, float %v514, i64 5
  %v525 = insertelement <8 x float> %v524, float %v516, i64 6
  %v526 = insertelement <8 x float> %v525, float %v518, i64 7
  %v527 = extractelement <8 x float> %v502, i64 0
  %v528 = call float @sinf(float %v527)
  %v529 = extractelement <8 x float> %v502, i64 1
  %v530 = call float @sinf(float %v529)
  %v531 = extractelement <8 x float> %v502, i64 2
  %v532 = call float @sinf(float %v531)
  %v533 = extractelement <8 x float> %v502, i64 3
  %v534 = call float @sinf(float %v533)
  %v535 = extractelement <8 x float> %v502, i64 4
  %v536 = call float @sinf(float %v535)
  %v537 = extractelement <8 x float> %v502, i64 5
  %v538 = call float @sinf(float %v537)
  %v539 = extractelement <8 x float> %v502, i64 6
  %v540 = call float @sinf(float %v539)
  %v541 = extractelement <8 x float> %v502, i64 7
  %v542 = call float @sinf(float %v541)
  %v543 = insertelement <8 x float> poison, float %v528, i64 0
  %v544 = insertelement <8 x float> %v543, float %v530, i64 1
  %v545 = insertelement <8 x float> %v544, float %v532, i64 2
  %v546 = insertelement <8 x float> %v545, float %v534, i64 3
  %v547 = insertelement <8 x float> %v546, float %v536, i64 4
  %v548 = insertelement <8 x float> %v547, float %v538, i64 5
  %v549 = insertelement <8 x float> %v548, float %v540, i64 6
  %v550 = insertelement <8 x float> %v549, float %v542, i64 7
  %v551 = add i64 16, 0
  %v552 = getelementptr inbounds float, ptr %v12, i64 %v551
  %v553 = load <8 x float>, ptr %v552, align 4
  %v554 = extractelement <8 x float> %v553, i64 0
  %v555 = call float @cosf(float %v554)
  %v556 = extractelement <8 x float> %v553, i64 1
  %v557 = call float @cosf(float %v556)
  %v558 = extractelement <8 x float> %v553, i64 2
  %v559 = call float @cosf(float %v558)
  %v560 = extractelement <8 x float> %v553, i64 3
  %v561 = call float @cosf(float %v560)
  %v562 = extractelement <8 x float> %v553, i64 4
  %v563 = call float @cosf(float %v562)
  %v564 = extractelement <8 x float> %v553, i64 5
  %v565 = call float @cosf(float %v564)
  %v566 = extractelement <8 x float> %v553, i64 6
  %v567 = call float @cosf(float %v566)
  %v568 = extractelement <8 x float> %v553, i64 7
  %v569 = call float @cosf(float %v568)
  %v570 = insertelement <8 x float> poison, float %v555, i64 0
  %v571 = insertelement <8 x float> %v570, float %v557, i64 1
  %v572 = insertelement <8 x float> %v571, float %v559, i64 2
  %v573 = insertelement <8 x float> %v572, float %v561, i64 3
  %v574 = insertelement <8 x float> %v573, float %v563, i64 4
  %v575 = insertelement <8 x float> %v574, float %v565, i64 5
  %v576 = insertelement <8 x float> %v575, float %v567, i64 6
  %v577 = insertelement <8 x float> %v576, float %v569, i64 7
  %v578 = extractelement <8 x float> %v553, i64 0
  %v579 = call float @sinf(float %v578)
  %v580 = extractelement <8 x float> %v553, i64 1
  %v581 = call float @sinf(float %v580)
  %v582 = extractelement <8 x float> %v553, i64 2
  %v583 = call float @sinf(float %v582)
  %v584 = extractelement <8 x float> %v553, i64 3
  %v585 = call float @sinf(float %v584)
  %v586 = extractelement <8 x float> %v553, i64 4
  %v587 = call float @sinf(float %v586)
  %v588 = extractelement <8 x float> %v553, i64 5
  %v589 = call float @sinf(float %v588)
  %v590 = extractelement <8 x float> %v553, i64 6
  %v591 = call float @sinf(float %v590)
  %v592 = extractelement <8 x float> %v553, i64 7
  %v593 = call float @sinf(float %v592)
  %v594 = insertelement <8 x float> poison, float %v579, i64 0
  %v595 = insertelement <8 x float> %v594, float %v581, i64 1
  %v596 = insertelement <8 x float> %v595, float %v583, i64 2
  %v597 = insertelement <8 x float> %v596, float %v585, i64 3
  %v598 = insertelement <8 x float> %v597, float %v587, i64 4
  %v599 = insertelement <8 x float> %v598, float %v589, i64 5
  %v600 = insertelement <8 x float> %v599, float %v591, i64 6
  %v601 = insertelement <8 x float> %v600, float %v593, i64 7
  %v602 = add i64 0, 0
  %v603 = getelementptr inbounds float, ptr %v56, i64 %v602
  store <8 x float> %v475, ptr %v603, align 4
  %v604 = add i64 0, 0
  %v605 = getelementptr inbounds float, ptr %v58, i64 %v604
  store <8 x float> %v499, ptr %v605, align 4
  %v606 = add i64 0, 0
  %v607 = getelementptr inbounds float, ptr %v60, i64 %v606
  store <8 x float> %v526, ptr %v607, align 4
  %v608 = add i64 0, 0
  %v609 = getelementptr inbounds float, ptr %v62, i64 %v608
  store <8 x float> %v550, ptr %v609, align 4
  %v610 = add i64 0, 0
  %v611 = getelementptr inbounds float, ptr %v64, i64 %v610
  store <8 x float> %v577, ptr %v611, align 4
  %v612 = add i64 0, 0
  %v613 = getelementptr inbounds float, ptr %v66, i64 %v612
  store <8 x float> %v601, ptr %v613, align 4
  br label %b15
b15:
  br label %b13
b13:
  %v614 = icmp sgt i64 %v3, 1
  br i1 %v614, label %b16, label %b17
b16:
  %v615 = getelementptr inbounds i64, ptr %v1, i64 3
  %v616 = atomicrmw add ptr %v615, i64 1 acq_rel
  %v617 = load i64, ptr %v337, align 8
  %v618 = add i64 %v617, 1
  store i64 %v618, ptr %v337, align 8
  %v619 = mul i64 %v3, %v618
  br label %b18
b18:
  %v620 = load atomic i64, ptr %v615 acquire, align 8
  %v621 = icmp slt i64 %v620, %v619
  br i1 %v621, label %b19, label %b20
b19:
  %v622 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  %v623 = getelementptr inbounds i64, ptr %v1, i64 4
  %v624 = load i64, ptr %v623, align 8
  %v625 = icmp eq i64 %v624, 0
  br i1 %v625, label %b21, label %b22
b21:
  %v626 = icmp eq i64 %v2, 0
  br i1 %v626, label %b23, label %b24
b23:
  br label %b25
b25:
  %v627 = phi i64 [ 0, %b23 ], [ %v642, %b30 ]
  %v628 = phi <8 x float> [ splat (float 0x0000000000000000), %b23 ], [ %v632, %b30 ]
  %v629 = phi float [ 0x0000000000000000, %b23 ], [ %v629, %b30 ]
  %v630 = icmp slt i64 %v627, 2
  br i1 %v630, label %b26, label %b27
b26:
  br label %b28
b28:
  %v631 = phi i64 [ 0, %b26 ], [ %v641, %b29 ]
  %v632 = phi <8 x float> [ %v628, %b26 ], [ %v640, %b29 ]
  %v633 = icmp slt i64 %v631, 8
  br i1 %v633, label %b29, label %b30
b29:
  %v634 = mul i64 %v627, 8
  %v635 = add i64 0, %v634
  %v636 = add i64 %v635, %v631
  %v637 = getelementptr inbounds float, ptr %v14, i64 %v636
  %v638 = load <8 x float>, ptr %v637, align 4
  %v639 = fmul <8 x float> %v638, %v638
  %v640 = fadd <8 x float> %v632, %v639
  %v641 = add nsw i64 %v631, 8
  br label %b28
b30:
  %v642 = add nsw i64 %v627, 1
  br label %b25
b27:
  %v643 = shufflevector <8 x float> %v628, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v644 = shufflevector <8 x float> %v628, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v645 = fadd <4 x float> %v643, %v644
  %v646 = shufflevector <4 x float> %v645, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v647 = shufflevector <4 x float> %v645, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v648 = fadd <2 x float> %v646, %v647
  %v649 = extractelement <2 x float> %v648, i64 0
  %v650 = extractelement <2 x float> %v648, i64 1
  %v651 = fadd float %v649, %v650
  %v652 = fadd float %v651, %v629
  %v653 = getelementptr inbounds float, ptr %v68, i64 0
  store float %v652, ptr %v653, align 4
  br label %b24
b24:
  br label %b22
b22:
  %v654 = icmp sgt i64 %v3, 1
  br i1 %v654, label %b31, label %b32
b31:
  %v655 = getelementptr inbounds i64, ptr %v1, i64 3
  %v656 = atomicrmw add ptr %v655, i64 1 acq_rel
  %v657 = load i64, ptr %v337, align 8
  %v658 = add i64 %v657, 1
  store i64 %v658, ptr %v337, align 8
  %v659 = mul i64 %v3, %v658
  br label %b33
b33:
  %v660 = load atomic i64, ptr %v655 acquire, align 8
  %v661 = icmp slt i64 %v660, %v659
  br i1 %v661, label %b34, label %b35
b34:
  %v662 = call i32 @sched_yield()
  br label %b33
b35:
  br label %b32
b32:
  %v663 = getelementptr inbounds i64, ptr %v1, i64 4
  %v664 = load i64, ptr %v663, align 8
  %v665 = icmp eq i64 %v664, 0
  br i1 %v665, label %b36, label %b37
b36:
  %v666 = icmp eq i64 %v2, 0
  br i1 %v666, label %b38, label %b39
b38:
  br label %b40
b40:
  %v667 = phi i64 [ 0, %b38 ], [ %v682, %b45 ]
  %v668 = phi <8 x float> [ splat (float 0x0000000000000000), %b38 ], [ %v672, %b45 ]
  %v669 = phi float [ 0x0000000000000000, %b38 ], [ %v669, %b45 ]
  %v670 = icmp slt i64 %v667, 2
  br i1 %v670, label %b41, label %b42
b41:
  br label %b43
b43:
  %v671 = phi i64 [ 0, %b41 ], [ %v681, %b44 ]
  %v672 = phi <8 x float> [ %v668, %b41 ], [ %v680, %b44 ]
  %v673 = icmp slt i64 %v671, 8
  br i1 %v673, label %b44, label %b45
b44:
  %v674 = mul i64 %v667, 8
  %v675 = add i64 16, %v674
  %v676 = add i64 %v675, %v671
  %v677 = getelementptr inbounds float, ptr %v14, i64 %v676
  %v678 = load <8 x float>, ptr %v677, align 4
  %v679 = fmul <8 x float> %v678, %v678
  %v680 = fadd <8 x float> %v672, %v679
  %v681 = add nsw i64 %v671, 8
  br label %b43
b45:
  %v682 = add nsw i64 %v667, 1
  br label %b40
b42:
  %v683 = shufflevector <8 x float> %v668, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v684 = shufflevector <8 x float> %v668, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v685 = fadd <4 x float> %v683, %v684
  %v686 = shufflevector <4 x float> %v685, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v687 = shufflevector <4 x float> %v685, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v688 = fadd <2 x float> %v686, %v687
  %v689 = extractelement <2 x float> %v688, i64 0
  %v690 = extractelement <2 x float> %v688, i64 1
  %v691 = fadd float %v689, %v690
  %v692 = fadd float %v691, %v669
  %v693 = getelementptr inbounds float, ptr %v70, i64 0
  store float %v692, ptr %v693, align 4
  br label %b39
b39:
  br label %b37
b37:
  %v694 = icmp sgt i64 %v3, 1
  br i1 %v694, label %b46, label %b47
b46:
  %v695 = getelementptr inbounds i64, ptr %v1, i64 3
  %v696 = atomicrmw add ptr %v695, i64 1 acq_rel
  %v697 = load i64, ptr %v337, align 8
  %v698 = add i64 %v697, 1
  store i64 %v698, ptr %v337, align 8
  %v699 = mul i64 %v3, %v698
  br label %b48
b48:
  %v700 = load atomic i64, ptr %v695 acquire, align 8
  %v701 = icmp slt i64 %v700, %v699
  br i1 %v701, label %b49, label %b50
b49:
  %v702 = call i32 @sched_yield()
  br label %b48
b50:
  br label %b47
b47:
  %v703 = getelementptr inbounds i64, ptr %v1, i64 4
  %v704 = load i64, ptr %v703, align 8
  %v705 = icmp eq i64 %v704, 0
  br i1 %v705, label %b51, label %b52
b51:
  %v706 = icmp eq i64 %v2, 0
  br i1 %v706, label %b53, label %b54
b53:
  %v707 = getelementptr inbounds float, ptr %v68, i64 0
  %v708 = load float, ptr %v707, align 4
  %v709 = fcmp ogt float %v708, 0x0000000000000000
  %v710 = select i1 %v709, float 0x3FF0000000000000, float 0x0000000000000000
  %v711 = fcmp une float %v710, 0x0000000000000000
  %v712 = select i1 %v711, float %v708, float 0x3FF0000000000000
  %v713 = call float @llvm.sqrt.f32(float %v712)
  %v714 = fcmp une float %v710, 0x0000000000000000
  %v715 = select i1 %v714, float %v713, float 0x0000000000000000
  %v716 = getelementptr inbounds float, ptr %v70, i64 0
  %v717 = load float, ptr %v716, align 4
  %v718 = fcmp ogt float %v717, 0x0000000000000000
  %v719 = select i1 %v718, float 0x3FF0000000000000, float 0x0000000000000000
  %v720 = fcmp une float %v719, 0x0000000000000000
  %v721 = select i1 %v720, float %v717, float 0x3FF0000000000000
  %v722 = call float @llvm.sqrt.f32(float %v721)
  %v723 = fcmp une float %v719, 0x0000000000000000
  %v724 = select i1 %v723, float %v722, float 0x0000000000000000
  %v725 = getelementptr inbounds float, ptr %v72, i64 0
  store float %v710, ptr %v725, align 4
  %v726 = getelementptr inbounds float, ptr %v74, i64 0
  store float %v713, ptr %v726, align 4
  %v727 = getelementptr inbounds float, ptr %v76, i64 0
  store float %v715, ptr %v727, align 4
  %v728 = getelementptr inbounds float, ptr %v78, i64 0
  store float %v719, ptr %v728, align 4
  %v729 = getelementptr inbounds float, ptr %v80, i64 0
  store float %v722, ptr %v729, align 4
  %v730 = getelementptr inbounds float, ptr %v82, i64 0
  store float %v724, ptr %v730, align 4
  br label %b54
b54:
  br label %b52
b52:
  %v731 = icmp sgt i64 %v3, 1
  br i1 %v731, label %b55, label %b56
b55:
  %v732 = getelementptr inbounds i64, ptr %v1, i64 3
  %v733 = atomicrmw add ptr %v732, i64 1 acq_rel
  %v734 = load i64, ptr %v337, align 8
  %v735 = add i64 %v734, 1
  store i64 %v735, ptr %v337, align 8
  %v736 = mul i64 %v3, %v735
  br label %b57
b57:
  %v737 = load atomic i64, ptr %v732 acquire, align 8
  %v738 = icmp slt i64 %v737, %v736
  br i1 %v738, label %b58, label %b59
b58:
  %v739 = call i32 @sched_yield()
  br label %b57
b59:
  br label %b56
b56:
  %v740 = getelementptr inbounds i64, ptr %v1, i64 4
  %v741 = load i64, ptr %v740, align 8
  %v742 = icmp eq i64 %v741, 0
  br i1 %v742, label %b60, label %b61
b60:
  %v743 = icmp eq i64 %v2, 0
  br i1 %v743, label %b62, label %b63
b62:
  %v744 = getelementptr inbounds float, ptr %v76, i64 0
  %v745 = load float, ptr %v744, align 4
  %v746 = getelementptr inbounds float, ptr %v82, i64 0
  %v747 = load float, ptr %v746, align 4
  br label %b64
b64:
  %v748 = phi i64 [ 0, %b62 ], [ %v766, %b65 ]
  %v749 = icmp slt i64 %v748, 16
  br i1 %v749, label %b65, label %b66
b65:
  %v750 = add i64 0, %v748
  %v751 = getelementptr inbounds float, ptr %v14, i64 %v750
  %v752 = load <8 x float>, ptr %v751, align 4
  %v753 = insertelement <8 x float> poison, float %v745, i64 0
  %v754 = shufflevector <8 x float> %v753, <8 x float> poison, <8 x i32> zeroinitializer
  %v755 = fdiv <8 x float> %v752, %v754
  %v756 = add i64 16, %v748
  %v757 = getelementptr inbounds float, ptr %v14, i64 %v756
  %v758 = load <8 x float>, ptr %v757, align 4
  %v759 = insertelement <8 x float> poison, float %v747, i64 0
  %v760 = shufflevector <8 x float> %v759, <8 x float> poison, <8 x i32> zeroinitializer
  %v761 = fdiv <8 x float> %v758, %v760
  %v762 = add i64 0, %v748
  %v763 = getelementptr inbounds float, ptr %v84, i64 %v762
  store <8 x float> %v755, ptr %v763, align 4
  %v764 = add i64 0, %v748
  %v765 = getelementptr inbounds float, ptr %v86, i64 %v764
  store <8 x float> %v761, ptr %v765, align 4
  %v766 = add nsw i64 %v748, 8
  br label %b64
b66:
  br label %b63
b63:
  br label %b61
b61:
  %v767 = icmp sgt i64 %v3, 1
  br i1 %v767, label %b67, label %b68
b67:
  %v768 = getelementptr inbounds i64, ptr %v1, i64 3
  %v769 = atomicrmw add ptr %v768, i64 1 acq_rel
  %v770 = load i64, ptr %v337, align 8
  %v771 = add i64 %v770, 1
  store i64 %v771, ptr %v337, align 8
  %v772 = mul i64 %v3, %v771
  br label %b69
b69:
  %v773 = load atomic i64, ptr %v768 acquire, align 8
  %v774 = icmp slt i64 %v773, %v772
  br i1 %v774, label %b70, label %b71
b70:
  %v775 = call i32 @sched_yield()
  br label %b69
b71:
  br label %b68
b68:
  %v776 = getelementptr inbounds i64, ptr %v1, i64 4
  %v777 = load i64, ptr %v776, align 8
  %v778 = icmp eq i64 %v777, 0
  br i1 %v778, label %b72, label %b73
b72:
  %v779 = icmp eq i64 %v2, 0
  br i1 %v779, label %b74, label %b75
b74:
  %v780 = getelementptr inbounds float, ptr %v76, i64 0
  %v781 = load float, ptr %v780, align 4
  %v782 = getelementptr inbounds float, ptr %v82, i64 0
  %v783 = load float, ptr %v782, align 4
  %v784 = add i64 0, 0
  %v785 = getelementptr inbounds float, ptr %v14, i64 %v784
  %v786 = load <8 x float>, ptr %v785, align 4
  %v787 = insertelement <8 x float> poison, float %v781, i64 0
  %v788 = shufflevector <8 x float> %v787, <8 x float> poison, <8 x i32> zeroinitializer
  %v789 = fdiv <8 x float> %v786, %v788
  %v790 = add i64 8, 0
  %v791 = getelementptr inbounds float, ptr %v14, i64 %v790
  %v792 = load <8 x float>, ptr %v791, align 4
  %v793 = fdiv <8 x float> %v792, %v788
  %v794 = add i64 16, 0
  %v795 = getelementptr inbounds float, ptr %v14, i64 %v794
  %v796 = load <8 x float>, ptr %v795, align 4
  %v797 = insertelement <8 x float> poison, float %v783, i64 0
  %v798 = shufflevector <8 x float> %v797, <8 x float> poison, <8 x i32> zeroinitializer
  %v799 = fdiv <8 x float> %v796, %v798
  %v800 = add i64 24, 0
  %v801 = getelementptr inbounds float, ptr %v14, i64 %v800
  %v802 = load <8 x float>, ptr %v801, align 4
  %v803 = fdiv <8 x float> %v802, %v798
  %v804 = add i64 0, 0
  %v805 = getelementptr inbounds float, ptr %v88, i64 %v804
  store <8 x float> %v789, ptr %v805, align 4
  %v806 = add i64 0, 0
  %v807 = getelementptr inbounds float, ptr %v90, i64 %v806
  store <8 x float> %v793, ptr %v807, align 4
  %v808 = add i64 0, 0
  %v809 = getelementptr inbounds float, ptr %v92, i64 %v808
  store <8 x float> %v799, ptr %v809, align 4
  %v810 = add i64 0, 0
  %v811 = getelementptr inbounds float, ptr %v94, i64 %v810
  store <8 x float> %v803, ptr %v811, align 4
  br label %b75
b75:
  br label %b73
b73:
  %v812 = icmp sgt i64 %v3, 1
  br i1 %v812, label %b76, label %b77
b76:
  %v813 = getelementptr inbounds i64, ptr %v1, i64 3
  %v814 = atomicrmw add ptr %v813, i64 1 acq_rel
  %v815 = load i64, ptr %v337, align 8
  %v816 = add i64 %v815, 1
  store i64 %v816, ptr %v337, align 8
  %v817 = mul i64 %v3, %v816
  br label %b78
b78:
  %v818 = load atomic i64, ptr %v813 acquire, align 8
  %v819 = icmp slt i64 %v818, %v817
  br i1 %v819, label %b79, label %b80
b79:
  %v820 = call i32 @sched_yield()
  br label %b78
b80:
  br label %b77
b77:
  %v821 = getelementptr inbounds i64, ptr %v1, i64 4
  %v822 = load i64, ptr %v821, align 8
  %v823 = icmp eq i64 %v822, 0
  br i1 %v823, label %b81, label %b82
b81:
  %v824 = getelementptr inbounds i64, ptr %v1, i64 127
  %v825 = load i64, ptr %v824, align 8
  %v826 = icmp eq i64 %v825, 0
  br i1 %v826, label %b83, label %b84
b83:
  %v827 = add i64 %v7, 0
  %v828 = sdiv i64 %v827, 1
  %v829 = add i64 %v2, 1
  %v830 = mul i64 %v828, %v2
  %v831 = sdiv i64 %v830, %v3
  %v832 = mul i64 %v831, 1
  %v833 = icmp slt i64 %v832, %v7
  %v834 = select i1 %v833, i64 %v832, i64 %v7
  %v835 = mul i64 %v828, %v829
  %v836 = sdiv i64 %v835, %v3
  %v837 = mul i64 %v836, 1
  %v838 = icmp slt i64 %v837, %v7
  %v839 = select i1 %v838, i64 %v837, i64 %v7
  br label %b85
b85:
  %v840 = phi i64 [ %v834, %b83 ], [ %v855, %b90 ]
  %v841 = icmp slt i64 %v840, %v839
  br i1 %v841, label %b86, label %b87
b86:
  %v842 = and i64 0, %v256
  %v843 = mul i64 %v842, %v7
  %v844 = add i64 %v843, %v840
  %v845 = mul i64 %v844, 16
  %v846 = getelementptr inbounds float, ptr %v28, i64 %v845
  br label %b88
b88:
  %v847 = phi i64 [ 0, %b86 ], [ %v854, %b89 ]
  %v848 = icmp slt i64 %v847, 16
  br i1 %v848, label %b89, label %b90
b89:
  %v849 = add i64 0, %v847
  %v850 = getelementptr inbounds float, ptr %v10, i64 %v849
  %v851 = load <8 x float>, ptr %v850, align 4
  %v852 = add i64 0, %v847
  %v853 = getelementptr inbounds float, ptr %v846, i64 %v852
  store <8 x float> %v851, ptr %v853, align 4
  %v854 = add nsw i64 %v847, 8
  br label %b88
b90:
  %v855 = add nsw i64 %v840, 1
  br label %b85
b87:
  br label %b84
b84:
  br label %b82
b82:
  %v856 = icmp sgt i64 %v3, 1
  br i1 %v856, label %b91, label %b92
b91:
  %v857 = getelementptr inbounds i64, ptr %v1, i64 3
  %v858 = atomicrmw add ptr %v857, i64 1 acq_rel
  %v859 = load i64, ptr %v337, align 8
  %v860 = add i64 %v859, 1
  store i64 %v860, ptr %v337, align 8
  %v861 = mul i64 %v3, %v860
  br label %b93
b93:
  %v862 = load atomic i64, ptr %v857 acquire, align 8
  %v863 = icmp slt i64 %v862, %v861
  br i1 %v863, label %b94, label %b95
b94:
  %v864 = call i32 @sched_yield()
  br label %b93
b95:
  br label %b92
b92:
  %v865 = add i64 %v8, 0
  %v866 = sdiv i64 %v865, 1
  %v867 = add i64 %v2, 1
  %v868 = mul i64 %v866, %v2
  %v869 = sdiv i64 %v868, %v3
  %v870 = mul i64 %v869, 1
  %v871 = icmp slt i64 %v870, %v8
  %v872 = select i1 %v871, i64 %v870, i64 %v8
  %v873 = mul i64 %v866, %v867
  %v874 = sdiv i64 %v873, %v3
  %v875 = mul i64 %v874, 1
  %v876 = icmp slt i64 %v875, %v8
  %v877 = select i1 %v876, i64 %v875, i64 %v8
  br label %b96
b96:
  %v878 = phi i64 [ %v872, %b92 ], [ %v920, %b101 ]
  %v879 = icmp slt i64 %v878, %v877
  br i1 %v879, label %b97, label %b98
b97:
  br label %b99
b99:
  %v880 = phi i64 [ 0, %b97 ], [ %v919, %b104 ]
  %v881 = icmp slt i64 %v880, 2
  br i1 %v881, label %b100, label %b101
b100:
  br label %b102
b102:
  %v882 = phi i64 [ 0, %b100 ], [ %v918, %b107 ]
  %v883 = icmp slt i64 %v882, 8
  br i1 %v883, label %b103, label %b104
b103:
  br label %b105
b105:
  %v884 = phi i64 [ 0, %b103 ], [ %v901, %b106 ]
  %v885 = phi <8 x float> [ splat (float 0x0000000000000000), %b103 ], [ %v900, %b106 ]
  %v886 = icmp slt i64 %v884, 8
  br i1 %v886, label %b106, label %b107
b106:
  %v887 = mul i64 %v878, 8
  %v888 = getelementptr inbounds float, ptr %v16, i64 %v887
  %v889 = mul i64 %v880, 64
  %v890 = add i64 0, %v889
  %v891 = mul i64 %v882, 8
  %v892 = add i64 %v890, %v891
  %v893 = add i64 %v892, %v884
  %v894 = getelementptr inbounds float, ptr %v20, i64 %v893
  %v895 = load <8 x float>, ptr %v894, align 4
  %v896 = add i64 0, %v884
  %v897 = getelementptr inbounds float, ptr %v888, i64 %v896
  %v898 = load <8 x float>, ptr %v897, align 4
  %v899 = fmul <8 x float> %v895, %v898
  %v900 = fadd <8 x float> %v885, %v899
  %v901 = add nsw i64 %v884, 8
  br label %b105
b107:
  %v902 = shufflevector <8 x float> %v885, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v903 = shufflevector <8 x float> %v885, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v904 = fadd <4 x float> %v902, %v903
  %v905 = shufflevector <4 x float> %v904, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v906 = shufflevector <4 x float> %v904, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v907 = fadd <2 x float> %v905, %v906
  %v908 = extractelement <2 x float> %v907, i64 0
  %v909 = extractelement <2 x float> %v907, i64 1
  %v910 = fadd float %v908, %v909
  %v911 = fadd float %v910, 0x0000000000000000
  %v912 = mul i64 %v878, 16
  %v913 = getelementptr inbounds float, ptr %v96, i64 %v912
  %v914 = mul i64 %v880, 8
  %v915 = add i64 0, %v914
  %v916 = add i64 %v915, %v882
  %v917 = getelementptr inbounds float, ptr %v913, i64 %v916
  store float %v911, ptr %v917, align 4
  %v918 = add nsw i64 %v882, 1
  br label %b102
b104:
  %v919 = add nsw i64 %v880, 1
  br label %b99
b101:
  %v920 = add nsw i64 %v878, 1
  br label %b96
b98:
  %v921 = icmp sgt i64 %v3, 1
  br i1 %v921, label %b108, label %b109
b108:
  %v922 = getelementptr inbounds i64, ptr %v1, i64 3
  %v923 = atomicrmw add ptr %v922, i64 1 acq_rel
  %v924 = load i64, ptr %v337, align 8
  %v925 = add i64 %v924, 1
  store i64 %v925, ptr %v337, align 8
  %v926 = mul i64 %v3, %v925
  br label %b110
b110:
  %v927 = load atomic i64, ptr %v922 acquire, align 8
  %v928 = icmp slt i64 %v927, %v926
  br i1 %v928, label %b111, label %b112
b111:
  %v929 = call i32 @sched_yield()
  br label %b110
b112:
  br label %b109
b109:
  %v930 = getelementptr inbounds float, ptr %v339, i64 0
  %v931 = getelementptr inbounds float, ptr %v339, i64 256
  %v932 = getelementptr inbounds float, ptr %v339, i64 384
  %v933 = getelementptr inbounds i64, ptr %v1, i64 4
  %v934 = load i64, ptr %v933, align 8
  %v935 = icmp eq i64 %v934, 0
  br i1 %v935, label %b113, label %b114
b113:
  %v936 = add i64 1, 0
  %v937 = sdiv i64 %v936, 1
  %v938 = add i64 %v2, 1
  %v939 = mul i64 %v937, %v2
  %v940 = sdiv i64 %v939, %v3
  %v941 = mul i64 %v940, 1
  %v942 = icmp slt i64 %v941, 1
  %v943 = select i1 %v942, i64 %v941, i64 1
  %v944 = mul i64 %v937, %v938
  %v945 = sdiv i64 %v944, %v3
  %v946 = mul i64 %v945, 1
  %v947 = icmp slt i64 %v946, 1
  %v948 = select i1 %v947, i64 %v946, i64 1
  %v949 = icmp slt i64 %v948, 1
  %v950 = select i1 %v949, i64 %v948, i64 1
  br label %b115
b115:
  %v951 = phi i64 [ %v943, %b113 ], [ %v993, %b116 ]
  %v952 = icmp slt i64 %v951, %v950
  br i1 %v952, label %b116, label %b117
b116:
  %v953 = mul i64 %v951, 256
  %v954 = mul i64 %v951, 8
  %v955 = add i64 %v953, 0
  %v956 = add i64 %v954, 0
  %v957 = getelementptr inbounds float, ptr %v930, i64 %v955
  %v958 = sub i64 8, %v956
  %v959 = icmp slt i64 %v958, 0
  %v960 = select i1 %v959, i64 0, i64 %v958
  %v961 = mul i64 %v956, 8
  %v962 = add i64 0, %v961
  %v963 = getelementptr inbounds float, ptr %v50, i64 %v962
  call void @pack_turned(ptr %v963, i64 8, i64 1, i64 8, i64 %v960, ptr %v957, i64 16)
  %v964 = add i64 %v953, 8
  %v965 = add i64 %v954, 0
  %v966 = getelementptr inbounds float, ptr %v930, i64 %v964
  %v967 = sub i64 8, %v965
  %v968 = icmp slt i64 %v967, 0
  %v969 = select i1 %v968, i64 0, i64 %v967
  %v970 = mul i64 %v965, 8
  %v971 = add i64 0, %v970
  %v972 = getelementptr inbounds float, ptr %v52, i64 %v971
  call void @pack_turned(ptr %v972, i64 8, i64 1, i64 8, i64 %v969, ptr %v966, i64 16)
  %v973 = add i64 %v953, 128
  %v974 = add i64 %v973, 0
  %v975 = add i64 %v954, 0
  %v976 = getelementptr inbounds float, ptr %v930, i64 %v974
  %v977 = sub i64 8, %v975
  %v978 = icmp slt i64 %v977, 0
  %v979 = select i1 %v978, i64 0, i64 %v977
  %v980 = mul i64 %v975, 8
  %v981 = add i64 0, %v980
  %v982 = getelementptr inbounds float, ptr %v52, i64 %v981
  call void @pack_turned(ptr %v982, i64 8, i64 1, i64 8, i64 %v979, ptr %v976, i64 16)
  %v983 = add i64 %v973, 8
  %v984 = add i64 %v954, 0
  %v985 = getelementptr inbounds float, ptr %v930, i64 %v983
  %v986 = sub i64 8, %v984
  %v987 = icmp slt i64 %v986, 0
  %v988 = select i1 %v987, i64 0, i64 %v986
  %v989 = mul i64 %v984, 8
  %v990 = add i64 0, %v989
  %v991 = getelementptr inbounds float, ptr %v50, i64 %v990
  call void @pack_turned(ptr %v991, i64 8, i64 1, i64 8, i64 %v988, ptr %v985, i64 16)
  %v992 = add i64 %v973, 128
  %v993 = add nsw i64 %v951, 1
  br label %b115
b117:
  %v994 = add i64 1, 0
  %v995 = sdiv i64 %v994, 1
  %v996 = add i64 %v2, 1
  %v997 = mul i64 %v995, %v2
  %v998 = sdiv i64 %v997, %v3
  %v999 = mul i64 %v998, 1
  %v1000 = icmp slt i64 %v999, 1
  %v1001 = select i1 %v1000, i64 %v999, i64 1
  %v1002 = mul i64 %v995, %v996
  %v1003 = sdiv i64 %v1002, %v3
  %v1004 = mul i64 %v1003, 1
  %v1005 = icmp slt i64 %v1004, 1
  %v1006 = select i1 %v1005, i64 %v1004, i64 1
  %v1007 = icmp slt i64 %v1006, 1
  %v1008 = select i1 %v1007, i64 %v1006, i64 1
  br label %b118
b118:
  %v1009 = phi i64 [ %v1001, %b117 ], [ %v1033, %b119 ]
  %v1010 = icmp slt i64 %v1009, %v1008
  br i1 %v1010, label %b119, label %b120
b119:
  %v1011 = mul i64 %v1009, 128
  %v1012 = mul i64 %v1009, 8
  %v1013 = add i64 %v1011, 0
  %v1014 = add i64 %v1012, 0
  %v1015 = getelementptr inbounds float, ptr %v931, i64 %v1013
  %v1016 = sub i64 8, %v1014
  %v1017 = icmp slt i64 %v1016, 0
  %v1018 = select i1 %v1017, i64 0, i64 %v1016
  %v1019 = mul i64 %v1014, 8
  %v1020 = add i64 0, %v1019
  %v1021 = getelementptr inbounds float, ptr %v18, i64 %v1020
  call void @pack_turned(ptr %v1021, i64 8, i64 1, i64 8, i64 %v1018, ptr %v1015, i64 8)
  %v1022 = add i64 %v1011, 64
  %v1023 = add i64 %v1022, 0
  %v1024 = add i64 %v1012, 0
  %v1025 = getelementptr inbounds float, ptr %v931, i64 %v1023
  %v1026 = sub i64 8, %v1024
  %v1027 = icmp slt i64 %v1026, 0
  %v1028 = select i1 %v1027, i64 0, i64 %v1026
  %v1029 = mul i64 %v1024, 8
  %v1030 = add i64 0, %v1029
  %v1031 = getelementptr inbounds float, ptr %v18, i64 %v1030
  call void @pack_turned(ptr %v1031, i64 8, i64 1, i64 8, i64 %v1028, ptr %v1025, i64 8)
  %v1032 = add i64 %v1022, 64
  %v1033 = add nsw i64 %v1009, 1
  br label %b118
b120:
  %v1034 = add i64 1, 0
  %v1035 = sdiv i64 %v1034, 1
  %v1036 = add i64 %v2, 1
  %v1037 = mul i64 %v1035, %v2
  %v1038 = sdiv i64 %v1037, %v3
  %v1039 = mul i64 %v1038, 1
  %v1040 = icmp slt i64 %v1039, 1
  %v1041 = select i1 %v1040, i64 %v1039, i64 1
  %v1042 = mul i64 %v1035, %v1036
  %v1043 = sdiv i64 %v1042, %v3
  %v1044 = mul i64 %v1043, 1
  %v1045 = icmp slt i64 %v1044, 1
  %v1046 = select i1 %v1045, i64 %v1044, i64 1
  %v1047 = icmp slt i64 %v1046, 1
  %v1048 = select i1 %v1047, i64 %v1046, i64 1
  br label %b121
b121:
  %v1049 = phi i64 [ %v1041, %b120 ], [ %v1091, %b122 ]
  %v1050 = icmp slt i64 %v1049, %v1048
  br i1 %v1050, label %b122, label %b123
b122:
  %v1051 = mul i64 %v1049, 256
  %v1052 = mul i64 %v1049, 8
  %v1053 = add i64 %v1051, 0
  %v1054 = add i64 %v1052, 0
  %v1055 = getelementptr inbounds float, ptr %v932, i64 %v1053
  %v1056 = sub i64 8, %v1054
  %v1057 = icmp slt i64 %v1056, 0
  %v1058 = select i1 %v1057, i64 0, i64 %v1056
  %v1059 = mul i64 %v1054, 8
  %v1060 = add i64 0, %v1059
  %v1061 = getelementptr inbounds float, ptr %v50, i64 %v1060
  call void @pack_turned(ptr %v1061, i64 8, i64 1, i64 8, i64 %v1058, ptr %v1055, i64 16)
  %v1062 = add i64 %v1051, 8
  %v1063 = add i64 %v1052, 0
  %v1064 = getelementptr inbounds float, ptr %v932, i64 %v1062
  %v1065 = sub i64 8, %v1063
  %v1066 = icmp slt i64 %v1065, 0
  %v1067 = select i1 %v1066, i64 0, i64 %v1065
  %v1068 = mul i64 %v1063, 8
  %v1069 = add i64 0, %v1068
  %v1070 = getelementptr inbounds float, ptr %v54, i64 %v1069
  call void @pack_turned(ptr %v1070, i64 8, i64 1, i64 8, i64 %v1067, ptr %v1064, i64 16)
  %v1071 = add i64 %v1051, 128
  %v1072 = add i64 %v1071, 0
  %v1073 = add i64 %v1052, 0
  %v1074 = getelementptr inbounds float, ptr %v932, i64 %v1072
  %v1075 = sub i64 8, %v1073
  %v1076 = icmp slt i64 %v1075, 0
  %v1077 = select i1 %v1076, i64 0, i64 %v1075
  %v1078 = mul i64 %v1073, 8
  %v1079 = add i64 0, %v1078
  %v1080 = getelementptr inbounds float, ptr %v54, i64 %v1079
  call void @pack_turned(ptr %v1080, i64 8, i64 1, i64 8, i64 %v1077, ptr %v1074, i64 16)
  %v1081 = add i64 %v1071, 8
  %v1082 = add i64 %v1052, 0
  %v1083 = getelementptr inbounds float, ptr %v932, i64 %v1081
  %v1084 = sub i64 8, %v1082
  %v1085 = icmp slt i64 %v1084, 0
  %v1086 = select i1 %v1085, i64 0, i64 %v1084
  %v1087 = mul i64 %v1082, 8
  %v1088 = add i64 0, %v1087
  %v1089 = getelementptr inbounds float, ptr %v50, i64 %v1088
  call void @pack_turned(ptr %v1089, i64 8, i64 1, i64 8, i64 %v1086, ptr %v1083, i64 16)
  %v1090 = add i64 %v1071, 128
  %v1091 = add nsw i64 %v1049, 1
  br label %b121
b123:
  br label %b114
b114:
  %v1092 = icmp sgt i64 %v3, 1
  br i1 %v1092, label %b124, label %b125
b124:
  %v1093 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1094 = atomicrmw add ptr %v1093, i64 1 acq_rel
  %v1095 = load i64, ptr %v337, align 8
  %v1096 = add i64 %v1095, 1
  store i64 %v1096, ptr %v337, align 8
  %v1097 = mul i64 %v3, %v1096
  br label %b126
b126:
  %v1098 = load atomic i64, ptr %v1093 acquire, align 8
  %v1099 = icmp slt i64 %v1098, %v1097
  br i1 %v1099, label %b127, label %b128
b127:
  %v1100 = call i32 @sched_yield()
  br label %b126
b128:
  br label %b125
b125:
  br label %b129
b129:
  %v1101 = phi i64 [ 0, %b125 ], [ %v2320, %b251 ]
  %v1102 = icmp slt i64 %v1101, %v5
  br i1 %v1102, label %b130, label %b131
b130:
  %v1103 = add i64 %v7, 0
  %v1104 = sdiv i64 %v1103, 1
  %v1105 = add i64 %v2, 1
  %v1106 = mul i64 %v1104, %v2
  %v1107 = sdiv i64 %v1106, %v3
  %v1108 = mul i64 %v1107, 1
  %v1109 = icmp slt i64 %v1108, %v7
  %v1110 = select i1 %v1109, i64 %v1108, i64 %v7
  %v1111 = mul i64 %v1104, %v1105
  %v1112 = sdiv i64 %v1111, %v3
  %v1113 = mul i64 %v1112, 1
  %v1114 = icmp slt i64 %v1113, %v7
  %v1115 = select i1 %v1114, i64 %v1113, i64 %v7
  br label %b132
b132:
  %v1116 = phi i64 [ %v1110, %b130 ], [ %v1150, %b133 ]
  %v1117 = icmp slt i64 %v1116, %v1115
  br i1 %v1117, label %b133, label %b134
b133:
  %v1118 = add i64 %v1101, 0
  %v1119 = and i64 %v1118, %v256
  %v1120 = mul i64 %v1119, %v7
  %v1121 = add i64 %v1120, %v1116
  %v1122 = mul i64 %v1121, 16
  %v1123 = getelementptr inbounds float, ptr %v28, i64 %v1122
  %v1124 = mul i64 %v1116, 8
  %v1125 = getelementptr inbounds float, ptr %v98, i64 %v1124
  %v1126 = mul i64 %v1116, 8
  %v1127 = getelementptr inbounds float, ptr %v100, i64 %v1126
  %v1128 = add i64 0, 0
  %v1129 = getelementptr inbounds float, ptr %v56, i64 %v1128
  %v1130 = load <8 x float>, ptr %v1129, align 4
  %v1131 = add i64 0, 0
  %v1132 = getelementptr inbounds float, ptr %v1123, i64 %v1131
  %v1133 = load <8 x float>, ptr %v1132, align 4
  %v1134 = fmul <8 x float> %v1130, %v1133
  %v1135 = add i64 0, 0
  %v1136 = getelementptr inbounds float, ptr %v58, i64 %v1135
  %v1137 = load <8 x float>, ptr %v1136, align 4
  %v1138 = add i64 8, 0
  %v1139 = getelementptr inbounds float, ptr %v1123, i64 %v1138
  %v1140 = load <8 x float>, ptr %v1139, align 4
  %v1141 = fmul <8 x float> %v1137, %v1140
  %v1142 = fsub <8 x float> %v1134, %v1141
  %v1143 = fmul <8 x float> %v1137, %v1133
  %v1144 = fmul <8 x float> %v1130, %v1140
  %v1145 = fadd <8 x float> %v1143, %v1144
  %v1146 = add i64 0, 0
  %v1147 = getelementptr inbounds float, ptr %v1125, i64 %v1146
  store <8 x float> %v1142, ptr %v1147, align 4
  %v1148 = add i64 0, 0
  %v1149 = getelementptr inbounds float, ptr %v1127, i64 %v1148
  store <8 x float> %v1145, ptr %v1149, align 4
  %v1150 = add nsw i64 %v1116, 1
  br label %b132
b134:
  %v1152 = add i64 %v7, 0
  %v1153 = sdiv i64 %v1152, 1
  %v1154 = add i64 %v2, 1
  %v1155 = mul i64 %v1153, %v2
  %v1156 = sdiv i64 %v1155, %v3
  %v1157 = mul i64 %v1156, 1
  %v1158 = icmp slt i64 %v1157, %v7
  %v1159 = select i1 %v1158, i64 %v1157, i64 %v7
  %v1160 = mul i64 %v1153, %v1154
  %v1161 = sdiv i64 %v1160, %v3
  %v1162 = mul i64 %v1161, 1
  %v1163 = icmp slt i64 %v1162, %v7
  %v1164 = select i1 %v1163, i64 %v1162, i64 %v7
  br label %b135
b135:
  %v1165 = phi i64 [ %v1159, %b134 ], [ %v1254, %b140 ]
  %v1166 = icmp slt i64 %v1165, %v1164
  br i1 %v1166, label %b136, label %b137
b136:
  %v1167 = add i64 %v1165, 96
  %v1168 = icmp slt i64 %v1167, %v1164
  %v1169 = select i1 %v1168, i64 %v1167, i64 %v1164
  br label %b138
b138:
  %v1170 = phi i64 [ 0, %b136 ], [ %v1253, %b143 ]
  %v1171 = icmp slt i64 %v1170, 1
  br i1 %v1171, label %b139, label %b140
b139:
  %v1172 = sub i64 %v1169, %v1165
  %v1173 = sub i64 6, 1
  %v1174 = add i64 %v1172, %v1173
  %v1175 = sdiv i64 %v1174, 6
  br label %b141
b141:
  %v1176 = phi i64 [ 0, %b139 ], [ %v1252, %b150 ]
  %v1177 = icmp slt i64 %v1176, %v1175
  br i1 %v1177, label %b142, label %b143
b142:
  %v1178 = mul i64 %v1172, %v1176
  %v1179 = sdiv i64 %v1178, %v1175
  %v1180 = add i64 %v1165, %v1179
  %v1181 = add i64 %v1176, 1
  %v1182 = mul i64 %v1172, %v1181
  %v1183 = sdiv i64 %v1182, %v1175
  %v1184 = add i64 %v1165, %v1183
  %v1185 = mul i64 %v1170, 256
  %v1186 = getelementptr inbounds float, ptr %v930, i64 %v1185
  %v1187 = sub i64 %v1184, %v1180
  %v1188 = mul i64 %v1180, 8
  %v1189 = getelementptr inbounds float, ptr %v98, i64 %v1188
  %v1190 = getelementptr inbounds float, ptr %v1189, i64 0
  %v1191 = sub i64 %v1187, 1
  %v1192 = getelementptr inbounds ptr, ptr @table_tile_6x2, i64 %v1191
  %v1193 = load ptr, ptr %v1192, align 4
  %v1194 = getelementptr inbounds float, ptr %v1151, i64 0
  %v1195 = icmp sgt i64 %v1187, 0
  br i1 %v1195, label %b144, label %b145
b144:
  call void %v1193(ptr %v1190, i64 8, ptr %v1186, i64 8, ptr %v1194, i64 32, i64 24)
  br label %b145
b145:
  %v1196 = add i64 %v1185, 128
  %v1197 = getelementptr inbounds float, ptr %v930, i64 %v1196
  %v1198 = sub i64 %v1184, %v1180
  %v1199 = mul i64 %v1180, 8
  %v1200 = getelementptr inbounds float, ptr %v100, i64 %v1199
  %v1201 = getelementptr inbounds float, ptr %v1200, i64 0
  %v1202 = sub i64 %v1198, 1
  %v1203 = getelementptr inbounds ptr, ptr @table_tile_6x2, i64 %v1202
  %v1204 = load ptr, ptr %v1203, align 4
  %v1205 = getelementptr inbounds float, ptr %v1151, i64 8
  %v1206 = icmp sgt i64 %v1198, 0
  br i1 %v1206, label %b146, label %b147
b146:
  call void %v1204(ptr %v1201, i64 8, ptr %v1197, i64 8, ptr %v1205, i64 32, i64 8)
  br label %b147
b147:
  %v1207 = add i64 %v1196, 128
  br label %b148
b148:
  %v1208 = phi i64 [ %v1180, %b147 ], [ %v1251, %b153 ]
  %v1209 = icmp slt i64 %v1208, %v1184
  br i1 %v1209, label %b149, label %b150
b149:
  %v1210 = sub i64 %v1208, %v1180
  %v1211 = mul i64 %v1210, 32
  %v1212 = getelementptr inbounds float, ptr %v1151, i64 %v1211
  %v1213 = mul i64 %v1208, 8
  %v1214 = getelementptr inbounds float, ptr %v102, i64 %v1213
  %v1215 = mul i64 %v1208, 8
  %v1216 = getelementptr inbounds float, ptr %v104, i64 %v1215
  %v1217 = mul i64 %v1208, 8
  %v1218 = getelementptr inbounds float, ptr %v106, i64 %v1217
  %v1219 = mul i64 %v1208, 8
  %v1220 = getelementptr inbounds float, ptr %v108, i64 %v1219
  br label %b151
b151:
  %v1221 = phi i64 [ 0, %b149 ], [ %v1250, %b152 ]
  %v1222 = icmp slt i64 %v1221, 1
  br i1 %v1222, label %b152, label %b153
b152:
  %v1223 = mul i64 %v1170, 1
  %v1224 = add i64 %v1223, %v1221
  %v1225 = mul i64 %v1224, 8
  %v1226 = add i64 0, %v1221
  %v1227 = mul i64 %v1226, 8
  %v1228 = getelementptr inbounds float, ptr %v1212, i64 %v1227
  %v1229 = load <8 x float>, ptr %v1228, align 4
  %v1230 = add i64 1, %v1221
  %v1231 = mul i64 %v1230, 8
  %v1232 = getelementptr inbounds float, ptr %v1212, i64 %v1231
  %v1233 = load <8 x float>, ptr %v1232, align 4
  %v1234 = add i64 2, %v1221
  %v1235 = mul i64 %v1234, 8
  %v1236 = getelementptr inbounds float, ptr %v1212, i64 %v1235
  %v1237 = load <8 x float>, ptr %v1236, align 4
  %v1238 = add i64 3, %v1221
  %v1239 = mul i64 %v1238, 8
  %v1240 = getelementptr inbounds float, ptr %v1212, i64 %v1239
  %v1241 = load <8 x float>, ptr %v1240, align 4
  %v1242 = add i64 0, %v1225
  %v1243 = getelementptr inbounds float, ptr %v1214, i64 %v1242
  store <8 x float> %v1229, ptr %v1243, align 4
  %v1244 = add i64 0, %v1225
  %v1245 = getelementptr inbounds float, ptr %v1216, i64 %v1244
  store <8 x float> %v1233, ptr %v1245, align 4
  %v1246 = add i64 0, %v1225
  %v1247 = getelementptr inbounds float, ptr %v1218, i64 %v1246
  store <8 x float> %v1237, ptr %v1247, align 4
  %v1248 = add i64 0, %v1225
  %v1249 = getelementptr inbounds float, ptr %v1220, i64 %v1248
  store <8 x float> %v1241, ptr %v1249, align 4
  %v1250 = add nsw i64 %v1221, 1
  br label %b151
b153:
  %v1251 = add nsw i64 %v1208, 1
  br label %b148
b150:
  %v1252 = add nsw i64 %v1176, 1
  br label %b141
b143:
  %v1253 = add nsw i64 %v1170, 1
  br label %b138
b140:
  %v1254 = add nsw i64 %v1165, 96
  br label %b135
b137:
  %v1255 = add i64 %v7, 0
  %v1256 = sdiv i64 %v1255, 1
  %v1257 = add i64 %v2, 1
  %v1258 = mul i64 %v1256, %v2
  %v1259 = sdiv i64 %v1258, %v3
  %v1260 = mul i64 %v1259, 1
  %v1261 = icmp slt i64 %v1260, %v7
  %v1262 = select i1 %v1261, i64 %v1260, i64 %v7
  %v1263 = mul i64 %v1256, %v1257
  %v1264 = sdiv i64 %v1263, %v3
  %v1265 = mul i64 %v1264, 1
  %v1266 = icmp slt i64 %v1265, %v7
  %v1267 = select i1 %v1266, i64 %v1265, i64 %v7
  br label %b154
b154:
  %v1268 = phi i64 [ %v1262, %b137 ], [ %v1308, %b155 ]
  %v1269 = icmp slt i64 %v1268, %v1267
  br i1 %v1269, label %b155, label %b156
b155:
  %v1270 = mul i64 %v1268, 8
  %v1271 = getelementptr inbounds float, ptr %v102, i64 %v1270
  %v1272 = mul i64 %v1268, 8
  %v1273 = getelementptr inbounds float, ptr %v104, i64 %v1272
  %v1274 = mul i64 %v1268, 8
  %v1275 = getelementptr inbounds float, ptr %v106, i64 %v1274
  %v1276 = mul i64 %v1268, 8
  %v1277 = getelementptr inbounds float, ptr %v108, i64 %v1276
  %v1278 = add i64 %v1101, 0
  %v1279 = and i64 %v1278, %v262
  %v1280 = mul i64 %v1279, %v7
  %v1281 = add i64 %v1280, %v1268
  %v1282 = mul i64 %v1281, 8
  %v1283 = getelementptr inbounds float, ptr %v110, i64 %v1282
  %v1284 = add i64 %v1101, 0
  %v1285 = and i64 %v1284, %v264
  %v1286 = mul i64 %v1285, %v7
  %v1287 = add i64 %v1286, %v1268
  %v1288 = mul i64 %v1287, 8
  %v1289 = getelementptr inbounds float, ptr %v112, i64 %v1288
  %v1290 = add i64 0, 0
  %v1291 = getelementptr inbounds float, ptr %v1271, i64 %v1290
  %v1292 = load <8 x float>, ptr %v1291, align 4
  %v1293 = add i64 0, 0
  %v1294 = getelementptr inbounds float, ptr %v1273, i64 %v1293
  %v1295 = load <8 x float>, ptr %v1294, align 4
  %v1296 = fadd <8 x float> %v1292, %v1295
  %v1297 = add i64 0, 0
  %v1298 = getelementptr inbounds float, ptr %v1275, i64 %v1297
  %v1299 = load <8 x float>, ptr %v1298, align 4
  %v1300 = add i64 0, 0
  %v1301 = getelementptr inbounds float, ptr %v1277, i64 %v1300
  %v1302 = load <8 x float>, ptr %v1301, align 4
  %v1303 = fsub <8 x float> %v1299, %v1302
  %v1304 = add i64 0, 0
  %v1305 = getelementptr inbounds float, ptr %v1283, i64 %v1304
  store <8 x float> %v1296, ptr %v1305, align 4
  %v1306 = add i64 0, 0
  %v1307 = getelementptr inbounds float, ptr %v1289, i64 %v1306
  store <8 x float> %v1303, ptr %v1307, align 4
  %v1308 = add nsw i64 %v1268, 1
  br label %b154
b156:
  %v1309 = add i64 %v7, 0
  %v1310 = sdiv i64 %v1309, 1
  %v1311 = add i64 %v2, 1
  %v1312 = mul i64 %v1310, %v2
  %v1313 = sdiv i64 %v1312, %v3
  %v1314 = mul i64 %v1313, 1
  %v1315 = icmp slt i64 %v1314, %v7
  %v1316 = select i1 %v1315, i64 %v1314, i64 %v7
  %v1317 = mul i64 %v1310, %v1311
  %v1318 = sdiv i64 %v1317, %v3
  %v1319 = mul i64 %v1318, 1
  %v1320 = icmp slt i64 %v1319, %v7
  %v1321 = select i1 %v1320, i64 %v1319, i64 %v7
  br label %b157
b157:
  %v1322 = phi i64 [ %v1316, %b156 ], [ %v1373, %b162 ]
  %v1323 = icmp slt i64 %v1322, %v1321
  br i1 %v1323, label %b158, label %b159
b158:
  br label %b160
b160:
  %v1324 = phi i64 [ 0, %b158 ], [ %v1355, %b161 ]
  %v1325 = phi <8 x float> [ splat (float 0x0000000000000000), %b158 ], [ %v1354, %b161 ]
  %v1326 = icmp slt i64 %v1324, 8
  br i1 %v1326, label %b161, label %b162
b161:
  %v1327 = add i64 %v1101, 0
  %v1328 = and i64 %v1327, %v262
  %v1329 = mul i64 %v1328, %v7
  %v1330 = add i64 %v1329, %v1322
  %v1331 = mul i64 %v1330, 8
  %v1332 = getelementptr inbounds float, ptr %v110, i64 %v1331
  %v1333 = add i64 %v1101, 0
  %v1334 = and i64 %v1333, %v264
  %v1335 = mul i64 %v1334, %v7
  %v1336 = add i64 %v1335, %v1322
  %v1337 = mul i64 %v1336, 8
  %v1338 = getelementptr inbounds float, ptr %v112, i64 %v1337
  %v1339 = add i64 0, %v1324
  %v1340 = getelementptr inbounds float, ptr %v88, i64 %v1339
  %v1341 = load <8 x float>, ptr %v1340, align 4
  %v1342 = add i64 0, %v1324
  %v1343 = getelementptr inbounds float, ptr %v1332, i64 %v1342
  %v1344 = load <8 x float>, ptr %v1343, align 4
  %v1345 = fmul <8 x float> %v1341, %v1344
  %v1346 = add i64 0, %v1324
  %v1347 = getelementptr inbounds float, ptr %v90, i64 %v1346
  %v1348 = load <8 x float>, ptr %v1347, align 4
  %v1349 = add i64 0, %v1324
  %v1350 = getelementptr inbounds float, ptr %v1338, i64 %v1349
  %v1351 = load <8 x float>, ptr %v1350, align 4
  %v1352 = fmul <8 x float> %v1348, %v1351
  %v1353 = fadd <8 x float> %v1345, %v1352
  %v1354 = fadd <8 x float> %v1325, %v1353
  %v1355 = add nsw i64 %v1324, 8
  br label %b160
b162:
  %v1356 = shufflevector <8 x float> %v1325, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1357 = shufflevector <8 x float> %v1325, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1358 = fadd <4 x float> %v1356, %v1357
  %v1359 = shufflevector <4 x float> %v1358, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1360 = shufflevector <4 x float> %v1358, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1361 = fadd <2 x float> %v1359, %v1360
  %v1362 = extractelement <2 x float> %v1361, i64 0
  %v1363 = extractelement <2 x float> %v1361, i64 1
  %v1364 = fadd float %v1362, %v1363
  %v1365 = fadd float %v1364, 0x0000000000000000
  %v1366 = add i64 %v1101, 0
  %v1367 = and i64 %v1366, %v266
  %v1368 = mul i64 %v1367, %v7
  %v1369 = add i64 %v1368, %v1322
  %v1370 = mul i64 %v1369, 1
  %v1371 = getelementptr inbounds float, ptr %v114, i64 %v1370
  %v1372 = getelementptr inbounds float, ptr %v1371, i64 0
  store float %v1365, ptr %v1372, align 4
  %v1373 = add nsw i64 %v1322, 1
  br label %b157
b159:
  %v1374 = add i64 %v7, 0
  %v1375 = sdiv i64 %v1374, 1
  %v1376 = add i64 %v2, 1
  %v1377 = mul i64 %v1375, %v2
  %v1378 = sdiv i64 %v1377, %v3
  %v1379 = mul i64 %v1378, 1
  %v1380 = icmp slt i64 %v1379, %v7
  %v1381 = select i1 %v1380, i64 %v1379, i64 %v7
  %v1382 = mul i64 %v1375, %v1376
  %v1383 = sdiv i64 %v1382, %v3
  %v1384 = mul i64 %v1383, 1
  %v1385 = icmp slt i64 %v1384, %v7
  %v1386 = select i1 %v1385, i64 %v1384, i64 %v7
  br label %b163
b163:
  %v1387 = phi i64 [ %v1381, %b159 ], [ %v1438, %b168 ]
  %v1388 = icmp slt i64 %v1387, %v1386
  br i1 %v1388, label %b164, label %b165
b164:
  br label %b166
b166:
  %v1389 = phi i64 [ 0, %b164 ], [ %v1420, %b167 ]
  %v1390 = phi <8 x float> [ splat (float 0x0000000000000000), %b164 ], [ %v1419, %b167 ]
  %v1391 = icmp slt i64 %v1389, 8
  br i1 %v1391, label %b167, label %b168
b167:
  %v1392 = add i64 %v1101, 0
  %v1393 = and i64 %v1392, %v264
  %v1394 = mul i64 %v1393, %v7
  %v1395 = add i64 %v1394, %v1387
  %v1396 = mul i64 %v1395, 8
  %v1397 = getelementptr inbounds float, ptr %v112, i64 %v1396
  %v1398 = add i64 %v1101, 0
  %v1399 = and i64 %v1398, %v262
  %v1400 = mul i64 %v1399, %v7
  %v1401 = add i64 %v1400, %v1387
  %v1402 = mul i64 %v1401, 8
  %v1403 = getelementptr inbounds float, ptr %v110, i64 %v1402
  %v1404 = add i64 0, %v1389
  %v1405 = getelementptr inbounds float, ptr %v88, i64 %v1404
  %v1406 = load <8 x float>, ptr %v1405, align 4
  %v1407 = add i64 0, %v1389
  %v1408 = getelementptr inbounds float, ptr %v1397, i64 %v1407
  %v1409 = load <8 x float>, ptr %v1408, align 4
  %v1410 = fmul <8 x float> %v1406, %v1409
  %v1411 = add i64 0, %v1389
  %v1412 = getelementptr inbounds float, ptr %v90, i64 %v1411
  %v1413 = load <8 x float>, ptr %v1412, align 4
  %v1414 = add i64 0, %v1389
  %v1415 = getelementptr inbounds float, ptr %v1403, i64 %v1414
  %v1416 = load <8 x float>, ptr %v1415, align 4
  %v1417 = fmul <8 x float> %v1413, %v1416
  %v1418 = fsub <8 x float> %v1410, %v1417
  %v1419 = fadd <8 x float> %v1390, %v1418
  %v1420 = add nsw i64 %v1389, 8
  br label %b166
b168:
  %v1421 = shufflevector <8 x float> %v1390, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1422 = shufflevector <8 x float> %v1390, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1423 = fadd <4 x float> %v1421, %v1422
  %v1424 = shufflevector <4 x float> %v1423, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1425 = shufflevector <4 x float> %v1423, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1426 = fadd <2 x float> %v1424, %v1425
  %v1427 = extractelement <2 x float> %v1426, i64 0
  %v1428 = extractelement <2 x float> %v1426, i64 1
  %v1429 = fadd float %v1427, %v1428
  %v1430 = fadd float %v1429, 0x0000000000000000
  %v1431 = add i64 %v1101, 0
  %v1432 = and i64 %v1431, %v268
  %v1433 = mul i64 %v1432, %v7
  %v1434 = add i64 %v1433, %v1387
  %v1435 = mul i64 %v1434, 1
  %v1436 = getelementptr inbounds float, ptr %v116, i64 %v1435
  %v1437 = getelementptr inbounds float, ptr %v1436, i64 0
  store float %v1430, ptr %v1437, align 4
  %v1438 = add nsw i64 %v1387, 1
  br label %b163
b165:
  %v1439 = add i64 %v7, 0
  %v1440 = sdiv i64 %v1439, 1
  %v1441 = add i64 %v2, 1
  %v1442 = mul i64 %v1440, %v2
  %v1443 = sdiv i64 %v1442, %v3
  %v1444 = mul i64 %v1443, 1
  %v1445 = icmp slt i64 %v1444, %v7
  %v1446 = select i1 %v1445, i64 %v1444, i64 %v7
  %v1447 = mul i64 %v1440, %v1441
  %v1448 = sdiv i64 %v1447, %v3
  %v1449 = mul i64 %v1448, 1
  %v1450 = icmp slt i64 %v1449, %v7
  %v1451 = select i1 %v1450, i64 %v1449, i64 %v7
  br label %b169
b169:
  %v1452 = phi i64 [ %v1446, %b165 ], [ %v1522, %b170 ]
  %v1453 = icmp slt i64 %v1452, %v1451
  br i1 %v1453, label %b170, label %b171
b170:
  %v1454 = mul i64 %v1452, 8
  %v1455 = getelementptr inbounds float, ptr %v102, i64 %v1454
  %v1456 = mul i64 %v1452, 8
  %v1457 = getelementptr inbounds float, ptr %v104, i64 %v1456
  %v1458 = add i64 %v1101, 0
  %v1459 = and i64 %v1458, %v266
  %v1460 = mul i64 %v1459, %v7
  %v1461 = add i64 %v1460, %v1452
  %v1462 = mul i64 %v1461, 1
  %v1463 = getelementptr inbounds float, ptr %v114, i64 %v1462
  %v1464 = getelementptr inbounds float, ptr %v1463, i64 0
  %v1465 = load float, ptr %v1464, align 4
  %v1466 = add i64 %v1101, 0
  %v1467 = and i64 %v1466, %v268
  %v1468 = mul i64 %v1467, %v7
  %v1469 = add i64 %v1468, %v1452
  %v1470 = mul i64 %v1469, 1
  %v1471 = getelementptr inbounds float, ptr %v116, i64 %v1470
  %v1472 = getelementptr inbounds float, ptr %v1471, i64 0
  %v1473 = load float, ptr %v1472, align 4
  %v1474 = mul i64 %v1452, 8
  %v1475 = getelementptr inbounds float, ptr %v106, i64 %v1474
  %v1476 = mul i64 %v1452, 8
  %v1477 = getelementptr inbounds float, ptr %v108, i64 %v1476
  %v1478 = mul i64 %v1452, 8
  %v1479 = getelementptr inbounds float, ptr %v98, i64 %v1478
  %v1480 = mul i64 %v1452, 8
  %v1481 = getelementptr inbounds float, ptr %v100, i64 %v1480
  %v1482 = add i64 0, 0
  %v1483 = getelementptr inbounds float, ptr %v1455, i64 %v1482
  %v1484 = load <8 x float>, ptr %v1483, align 4
  %v1485 = add i64 0, 0
  %v1486 = getelementptr inbounds float, ptr %v1457, i64 %v1485
  %v1487 = load <8 x float>, ptr %v1486, align 4
  %v1488 = fadd <8 x float> %v1484, %v1487
  %v1489 = add i64 0, 0
  %v1490 = getelementptr inbounds float, ptr %v88, i64 %v1489
  %v1491 = load <8 x float>, ptr %v1490, align 4
  %v1492 = insertelement <8 x float> poison, float %v1465, i64 0
  %v1493 = shufflevector <8 x float> %v1492, <8 x float> poison, <8 x i32> zeroinitializer
  %v1494 = fmul <8 x float> %v1491, %v1493
  %v1495 = add i64 0, 0
  %v1496 = getelementptr inbounds float, ptr %v90, i64 %v1495
  %v1497 = load <8 x float>, ptr %v1496, align 4
  %v1498 = insertelement <8 x float> poison, float %v1473, i64 0
  %v1499 = shufflevector <8 x float> %v1498, <8 x float> poison, <8 x i32> zeroinitializer
  %v1500 = fmul <8 x float> %v1497, %v1499
  %v1501 = fsub <8 x float> %v1494, %v1500
  %v1502 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v1503 = shufflevector <8 x float> %v1502, <8 x float> poison, <8 x i32> zeroinitializer
  %v1504 = fmul <8 x float> %v1503, %v1501
  %v1505 = fsub <8 x float> %v1488, %v1504
  %v1506 = add i64 0, 0
  %v1507 = getelementptr inbounds float, ptr %v1475, i64 %v1506
  %v1508 = load <8 x float>, ptr %v1507, align 4
  %v1509 = add i64 0, 0
  %v1510 = getelementptr inbounds float, ptr %v1477, i64 %v1509
  %v1511 = load <8 x float>, ptr %v1510, align 4
  %v1512 = fsub <8 x float> %v1508, %v1511
  %v1513 = fmul <8 x float> %v1491, %v1499
  %v1514 = fmul <8 x float> %v1497, %v1493
  %v1515 = fadd <8 x float> %v1513, %v1514
  %v1516 = fmul <8 x float> %v1503, %v1515
  %v1517 = fsub <8 x float> %v1512, %v1516
  %v1518 = add i64 0, 0
  %v1519 = getelementptr inbounds float, ptr %v1479, i64 %v1518
  store <8 x float> %v1505, ptr %v1519, align 4
  %v1520 = add i64 0, 0
  %v1521 = getelementptr inbounds float, ptr %v1481, i64 %v1520
  store <8 x float> %v1517, ptr %v1521, align 4
  %v1522 = add nsw i64 %v1452, 1
  br label %b169
b171:
  %v1524 = add i64 %v7, 0
  %v1525 = sdiv i64 %v1524, 1
  %v1526 = add i64 %v2, 1
  %v1527 = mul i64 %v1525, %v2
  %v1528 = sdiv i64 %v1527, %v3
  %v1529 = mul i64 %v1528, 1
  %v1530 = icmp slt i64 %v1529, %v7
  %v1531 = select i1 %v1530, i64 %v1529, i64 %v7
  %v1532 = mul i64 %v1525, %v1526
  %v1533 = sdiv i64 %v1532, %v3
  %v1534 = mul i64 %v1533, 1
  %v1535 = icmp slt i64 %v1534, %v7
  %v1536 = select i1 %v1535, i64 %v1534, i64 %v7
  br label %b172
b172:
  %v1537 = phi i64 [ %v1531, %b171 ], [ %v1610, %b177 ]
  %v1538 = icmp slt i64 %v1537, %v1536
  br i1 %v1538, label %b173, label %b174
b173:
  %v1539 = add i64 %v1537, 96
  %v1540 = icmp slt i64 %v1539, %v1536
  %v1541 = select i1 %v1540, i64 %v1539, i64 %v1536
  br label %b175
b175:
  %v1542 = phi i64 [ 0, %b173 ], [ %v1609, %b180 ]
  %v1543 = icmp slt i64 %v1542, 1
  br i1 %v1543, label %b176, label %b177
b176:
  %v1544 = sub i64 %v1541, %v1537
  %v1545 = sub i64 8, 1
  %v1546 = add i64 %v1544, %v1545
  %v1547 = sdiv i64 %v1546, 8
  br label %b178
b178:
  %v1548 = phi i64 [ 0, %b176 ], [ %v1608, %b187 ]
  %v1549 = icmp slt i64 %v1548, %v1547
  br i1 %v1549, label %b179, label %b180
b179:
  %v1550 = mul i64 %v1544, %v1548
  %v1551 = sdiv i64 %v1550, %v1547
  %v1552 = add i64 %v1537, %v1551
  %v1553 = add i64 %v1548, 1
  %v1554 = mul i64 %v1544, %v1553
  %v1555 = sdiv i64 %v1554, %v1547
  %v1556 = add i64 %v1537, %v1555
  %v1557 = mul i64 %v1542, 128
  %v1558 = getelementptr inbounds float, ptr %v931, i64 %v1557
  %v1559 = sub i64 %v1556, %v1552
  %v1560 = mul i64 %v1552, 8
  %v1561 = getelementptr inbounds float, ptr %v98, i64 %v1560
  %v1562 = getelementptr inbounds float, ptr %v1561, i64 0
  %v1563 = sub i64 %v1559, 1
  %v1564 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v1563
  %v1565 = load ptr, ptr %v1564, align 4
  %v1566 = getelementptr inbounds float, ptr %v1523, i64 0
  %v1567 = icmp sgt i64 %v1559, 0
  br i1 %v1567, label %b181, label %b182
b181:
  call void %v1565(ptr %v1562, i64 8, ptr %v1558, i64 8, ptr %v1566, i64 16, i64 0)
  br label %b182
b182:
  %v1568 = add i64 %v1557, 64
  %v1569 = getelementptr inbounds float, ptr %v931, i64 %v1568
  %v1570 = sub i64 %v1556, %v1552
  %v1571 = mul i64 %v1552, 8
  %v1572 = getelementptr inbounds float, ptr %v100, i64 %v1571
  %v1573 = getelementptr inbounds float, ptr %v1572, i64 0
  %v1574 = sub i64 %v1570, 1
  %v1575 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v1574
  %v1576 = load ptr, ptr %v1575, align 4
  %v1577 = getelementptr inbounds float, ptr %v1523, i64 8
  %v1578 = icmp sgt i64 %v1570, 0
  br i1 %v1578, label %b183, label %b184
b183:
  call void %v1576(ptr %v1573, i64 8, ptr %v1569, i64 8, ptr %v1577, i64 16, i64 0)
  br label %b184
b184:
  %v1579 = add i64 %v1568, 64
  br label %b185
b185:
  %v1580 = phi i64 [ %v1552, %b184 ], [ %v1607, %b190 ]
  %v1581 = icmp slt i64 %v1580, %v1556
  br i1 %v1581, label %b186, label %b187
b186:
  %v1582 = sub i64 %v1580, %v1552
  %v1583 = mul i64 %v1582, 16
  %v1584 = getelementptr inbounds float, ptr %v1523, i64 %v1583
  %v1585 = mul i64 %v1580, 8
  %v1586 = getelementptr inbounds float, ptr %v102, i64 %v1585
  %v1587 = mul i64 %v1580, 8
  %v1588 = getelementptr inbounds float, ptr %v104, i64 %v1587
  br label %b188
b188:
  %v1589 = phi i64 [ 0, %b186 ], [ %v1606, %b189 ]
  %v1590 = icmp slt i64 %v1589, 1
  br i1 %v1590, label %b189, label %b190
b189:
  %v1591 = mul i64 %v1542, 1
  %v1592 = add i64 %v1591, %v1589
  %v1593 = mul i64 %v1592, 8
  %v1594 = add i64 0, %v1589
  %v1595 = mul i64 %v1594, 8
  %v1596 = getelementptr inbounds float, ptr %v1584, i64 %v1595
  %v1597 = load <8 x float>, ptr %v1596, align 4
  %v1598 = add i64 1, %v1589
  %v1599 = mul i64 %v1598, 8
  %v1600 = getelementptr inbounds float, ptr %v1584, i64 %v1599
  %v1601 = load <8 x float>, ptr %v1600, align 4
  %v1602 = add i64 0, %v1593
  %v1603 = getelementptr inbounds float, ptr %v1586, i64 %v1602
  store <8 x float> %v1597, ptr %v1603, align 4
  %v1604 = add i64 0, %v1593
  %v1605 = getelementptr inbounds float, ptr %v1588, i64 %v1604
  store <8 x float> %v1601, ptr %v1605, align 4
  %v1606 = add nsw i64 %v1589, 1
  br label %b188
b190:
  %v1607 = add nsw i64 %v1580, 1
  br label %b185
b187:
  %v1608 = add nsw i64 %v1548, 1
  br label %b178
b180:
  %v1609 = add nsw i64 %v1542, 1
  br label %b175
b177:
  %v1610 = add nsw i64 %v1537, 96
  br label %b172
b174:
  %v1611 = add i64 %v7, 0
  %v1612 = sdiv i64 %v1611, 1
  %v1613 = add i64 %v2, 1
  %v1614 = mul i64 %v1612, %v2
  %v1615 = sdiv i64 %v1614, %v3
  %v1616 = mul i64 %v1615, 1
  %v1617 = icmp slt i64 %v1616, %v7
  %v1618 = select i1 %v1617, i64 %v1616, i64 %v7
  %v1619 = mul i64 %v1612, %v1613
  %v1620 = sdiv i64 %v1619, %v3
  %v1621 = mul i64 %v1620, 1
  %v1622 = icmp slt i64 %v1621, %v7
  %v1623 = select i1 %v1622, i64 %v1621, i64 %v7
  br label %b191
b191:
  %v1624 = phi i64 [ %v1618, %b174 ], [ %v1672, %b192 ]
  %v1625 = icmp slt i64 %v1624, %v1623
  br i1 %v1625, label %b192, label %b193
b192:
  %v1626 = mul i64 %v1624, 8
  %v1627 = getelementptr inbounds float, ptr %v102, i64 %v1626
  %v1628 = mul i64 %v1624, 8
  %v1629 = getelementptr inbounds float, ptr %v104, i64 %v1628
  %v1630 = add i64 %v1101, 0
  %v1631 = and i64 %v1630, %v270
  %v1632 = mul i64 %v1631, %v7
  %v1633 = add i64 %v1632, %v1624
  %v1634 = mul i64 %v1633, 8
  %v1635 = getelementptr inbounds float, ptr %v118, i64 %v1634
  %v1636 = add i64 %v1101, 0
  %v1637 = and i64 %v1636, %v272
  %v1638 = mul i64 %v1637, %v7
  %v1639 = add i64 %v1638, %v1624
  %v1640 = mul i64 %v1639, 8
  %v1641 = getelementptr inbounds float, ptr %v120, i64 %v1640
  %v1642 = mul i64 %v1624, 8
  %v1643 = getelementptr inbounds float, ptr %v106, i64 %v1642
  %v1644 = mul i64 %v1624, 8
  %v1645 = getelementptr inbounds float, ptr %v108, i64 %v1644
  %v1646 = add i64 0, 0
  %v1647 = getelementptr inbounds float, ptr %v1627, i64 %v1646
  %v1648 = load <8 x float>, ptr %v1647, align 4
  %v1649 = add i64 0, 0
  %v1650 = getelementptr inbounds float, ptr %v1629, i64 %v1649
  %v1651 = load <8 x float>, ptr %v1650, align 4
  %v1652 = add i64 0, 0
  %v1653 = getelementptr inbounds float, ptr %v60, i64 %v1652
  %v1654 = load <8 x float>, ptr %v1653, align 4
  %v1655 = fmul <8 x float> %v1654, %v1648
  %v1656 = add i64 0, 0
  %v1657 = getelementptr inbounds float, ptr %v62, i64 %v1656
  %v1658 = load <8 x float>, ptr %v1657, align 4
  %v1659 = fmul <8 x float> %v1658, %v1651
  %v1660 = fsub <8 x float> %v1655, %v1659
  %v1661 = fmul <8 x float> %v1658, %v1648
  %v1662 = fmul <8 x float> %v1654, %v1651
  %v1663 = fadd <8 x float> %v1661, %v1662
  %v1664 = add i64 0, 0
  %v1665 = getelementptr inbounds float, ptr %v1635, i64 %v1664
  store <8 x float> %v1648, ptr %v1665, align 4
  %v1666 = add i64 0, 0
  %v1667 = getelementptr inbounds float, ptr %v1641, i64 %v1666
  store <8 x float> %v1651, ptr %v1667, align 4
  %v1668 = add i64 0, 0
  %v1669 = getelementptr inbounds float, ptr %v1643, i64 %v1668
  store <8 x float> %v1660, ptr %v1669, align 4
  %v1670 = add i64 0, 0
  %v1671 = getelementptr inbounds float, ptr %v1645, i64 %v1670
  store <8 x float> %v1663, ptr %v1671, align 4
  %v1672 = add nsw i64 %v1624, 1
  br label %b191
b193:
  %v1674 = add i64 %v7, 0
  %v1675 = sdiv i64 %v1674, 1
  %v1676 = add i64 %v2, 1
  %v1677 = mul i64 %v1675, %v2
  %v1678 = sdiv i64 %v1677, %v3
  %v1679 = mul i64 %v1678, 1
  %v1680 = icmp slt i64 %v1679, %v7
  %v1681 = select i1 %v1680, i64 %v1679, i64 %v7
  %v1682 = mul i64 %v1675, %v1676
  %v1683 = sdiv i64 %v1682, %v3
  %v1684 = mul i64 %v1683, 1
  %v1685 = icmp slt i64 %v1684, %v7
  %v1686 = select i1 %v1685, i64 %v1684, i64 %v7
  br label %b194
b194:
  %v1687 = phi i64 [ %v1681, %b193 ], [ %v1776, %b199 ]
  %v1688 = icmp slt i64 %v1687, %v1686
  br i1 %v1688, label %b195, label %b196
b195:
  %v1689 = add i64 %v1687, 96
  %v1690 = icmp slt i64 %v1689, %v1686
  %v1691 = select i1 %v1690, i64 %v1689, i64 %v1686
  br label %b197
b197:
  %v1692 = phi i64 [ 0, %b195 ], [ %v1775, %b202 ]
  %v1693 = icmp slt i64 %v1692, 1
  br i1 %v1693, label %b198, label %b199
b198:
  %v1694 = sub i64 %v1691, %v1687
  %v1695 = sub i64 6, 1
  %v1696 = add i64 %v1694, %v1695
  %v1697 = sdiv i64 %v1696, 6
  br label %b200
b200:
  %v1698 = phi i64 [ 0, %b198 ], [ %v1774, %b209 ]
  %v1699 = icmp slt i64 %v1698, %v1697
  br i1 %v1699, label %b201, label %b202
b201:
  %v1700 = mul i64 %v1694, %v1698
  %v1701 = sdiv i64 %v1700, %v1697
  %v1702 = add i64 %v1687, %v1701
  %v1703 = add i64 %v1698, 1
  %v1704 = mul i64 %v1694, %v1703
  %v1705 = sdiv i64 %v1704, %v1697
  %v1706 = add i64 %v1687, %v1705
  %v1707 = mul i64 %v1692, 256
  %v1708 = getelementptr inbounds float, ptr %v932, i64 %v1707
  %v1709 = sub i64 %v1706, %v1702
  %v1710 = mul i64 %v1702, 8
  %v1711 = getelementptr inbounds float, ptr %v106, i64 %v1710
  %v1712 = getelementptr inbounds float, ptr %v1711, i64 0
  %v1713 = sub i64 %v1709, 1
  %v1714 = getelementptr inbounds ptr, ptr @table_tile_6x2, i64 %v1713
  %v1715 = load ptr, ptr %v1714, align 4
  %v1716 = getelementptr inbounds float, ptr %v1673, i64 0
  %v1717 = icmp sgt i64 %v1709, 0
  br i1 %v1717, label %b203, label %b204
b203:
  call void %v1715(ptr %v1712, i64 8, ptr %v1708, i64 8, ptr %v1716, i64 32, i64 24)
  br label %b204
b204:
  %v1718 = add i64 %v1707, 128
  %v1719 = getelementptr inbounds float, ptr %v932, i64 %v1718
  %v1720 = sub i64 %v1706, %v1702
  %v1721 = mul i64 %v1702, 8
  %v1722 = getelementptr inbounds float, ptr %v108, i64 %v1721
  %v1723 = getelementptr inbounds float, ptr %v1722, i64 0
  %v1724 = sub i64 %v1720, 1
  %v1725 = getelementptr inbounds ptr, ptr @table_tile_6x2, i64 %v1724
  %v1726 = load ptr, ptr %v1725, align 4
  %v1727 = getelementptr inbounds float, ptr %v1673, i64 8
  %v1728 = icmp sgt i64 %v1720, 0
  br i1 %v1728, label %b205, label %b206
b205:
  call void %v1726(ptr %v1723, i64 8, ptr %v1719, i64 8, ptr %v1727, i64 32, i64 8)
  br label %b206
b206:
  %v1729 = add i64 %v1718, 128
  br label %b207
b207:
  %v1730 = phi i64 [ %v1702, %b206 ], [ %v1773, %b212 ]
  %v1731 = icmp slt i64 %v1730, %v1706
  br i1 %v1731, label %b208, label %b209
b208:
  %v1732 = sub i64 %v1730, %v1702
  %v1733 = mul i64 %v1732, 32
  %v1734 = getelementptr inbounds float, ptr %v1673, i64 %v1733
  %v1735 = mul i64 %v1730, 8
  %v1736 = getelementptr inbounds float, ptr %v98, i64 %v1735
  %v1737 = mul i64 %v1730, 8
  %v1738 = getelementptr inbounds float, ptr %v100, i64 %v1737
  %v1739 = mul i64 %v1730, 8
  %v1740 = getelementptr inbounds float, ptr %v102, i64 %v1739
  %v1741 = mul i64 %v1730, 8
  %v1742 = getelementptr inbounds float, ptr %v104, i64 %v1741
  br label %b210
b210:
  %v1743 = phi i64 [ 0, %b208 ], [ %v1772, %b211 ]
  %v1744 = icmp slt i64 %v1743, 1
  br i1 %v1744, label %b211, label %b212
b211:
  %v1745 = mul i64 %v1692, 1
  %v1746 = add i64 %v1745, %v1743
  %v1747 = mul i64 %v1746, 8
  %v1748 = add i64 0, %v1743
  %v1749 = mul i64 %v1748, 8
  %v1750 = getelementptr inbounds float, ptr %v1734, i64 %v1749
  %v1751 = load <8 x float>, ptr %v1750, align 4
  %v1752 = add i64 1, %v1743
  %v1753 = mul i64 %v1752, 8
  %v1754 = getelementptr inbounds float, ptr %v1734, i64 %v1753
  %v1755 = load <8 x float>, ptr %v1754, align 4
  %v1756 = add i64 2, %v1743
  %v1757 = mul i64 %v1756, 8
  %v1758 = getelementptr inbounds float, ptr %v1734, i64 %v1757
  %v1759 = load <8 x float>, ptr %v1758, align 4
  %v1760 = add i64 3, %v1743
  %v1761 = mul i64 %v1760, 8
  %v1762 = getelementptr inbounds float, ptr %v1734, i64 %v1761
  %v1763 = load <8 x float>, ptr %v1762, align 4
  %v1764 = add i64 0, %v1747
  %v1765 = getelementptr inbounds float, ptr %v1736, i64 %v1764
  store <8 x float> %v1751, ptr %v1765, align 4
  %v1766 = add i64 0, %v1747
  %v1767 = getelementptr inbounds float, ptr %v1738, i64 %v1766
  store <8 x float> %v1755, ptr %v1767, align 4
  %v1768 = add i64 0, %v1747
  %v1769 = getelementptr inbounds float, ptr %v1740, i64 %v1768
  store <8 x float> %v1759, ptr %v1769, align 4
  %v1770 = add i64 0, %v1747
  %v1771 = getelementptr inbounds float, ptr %v1742, i64 %v1770
  store <8 x float> %v1763, ptr %v1771, align 4
  %v1772 = add nsw i64 %v1743, 1
  br label %b210
b212:
  %v1773 = add nsw i64 %v1730, 1
  br label %b207
b209:
  %v1774 = add nsw i64 %v1698, 1
  br label %b200
b202:
  %v1775 = add nsw i64 %v1692, 1
  br label %b197
b199:
  %v1776 = add nsw i64 %v1687, 96
  br label %b194
b196:
  %v1777 = add i64 %v7, 0
  %v1778 = sdiv i64 %v1777, 1
  %v1779 = add i64 %v2, 1
  %v1780 = mul i64 %v1778, %v2
  %v1781 = sdiv i64 %v1780, %v3
  %v1782 = mul i64 %v1781, 1
  %v1783 = icmp slt i64 %v1782, %v7
  %v1784 = select i1 %v1783, i64 %v1782, i64 %v7
  %v1785 = mul i64 %v1778, %v1779
  %v1786 = sdiv i64 %v1785, %v3
  %v1787 = mul i64 %v1786, 1
  %v1788 = icmp slt i64 %v1787, %v7
  %v1789 = select i1 %v1788, i64 %v1787, i64 %v7
  br label %b213
b213:
  %v1790 = phi i64 [ %v1784, %b196 ], [ %v1830, %b214 ]
  %v1791 = icmp slt i64 %v1790, %v1789
  br i1 %v1791, label %b214, label %b215
b214:
  %v1792 = mul i64 %v1790, 8
  %v1793 = getelementptr inbounds float, ptr %v98, i64 %v1792
  %v1794 = mul i64 %v1790, 8
  %v1795 = getelementptr inbounds float, ptr %v100, i64 %v1794
  %v1796 = mul i64 %v1790, 8
  %v1797 = getelementptr inbounds float, ptr %v102, i64 %v1796
  %v1798 = mul i64 %v1790, 8
  %v1799 = getelementptr inbounds float, ptr %v104, i64 %v1798
  %v1800 = add i64 %v1101, 0
  %v1801 = and i64 %v1800, %v274
  %v1802 = mul i64 %v1801, %v7
  %v1803 = add i64 %v1802, %v1790
  %v1804 = mul i64 %v1803, 8
  %v1805 = getelementptr inbounds float, ptr %v122, i64 %v1804
  %v1806 = add i64 %v1101, 0
  %v1807 = and i64 %v1806, %v276
  %v1808 = mul i64 %v1807, %v7
  %v1809 = add i64 %v1808, %v1790
  %v1810 = mul i64 %v1809, 8
  %v1811 = getelementptr inbounds float, ptr %v124, i64 %v1810
  %v1812 = add i64 0, 0
  %v1813 = getelementptr inbounds float, ptr %v1793, i64 %v1812
  %v1814 = load <8 x float>, ptr %v1813, align 4
  %v1815 = add i64 0, 0
  %v1816 = getelementptr inbounds float, ptr %v1795, i64 %v1815
  %v1817 = load <8 x float>, ptr %v1816, align 4
  %v1818 = fadd <8 x float> %v1814, %v1817
  %v1819 = add i64 0, 0
  %v1820 = getelementptr inbounds float, ptr %v1797, i64 %v1819
  %v1821 = load <8 x float>, ptr %v1820, align 4
  %v1822 = add i64 0, 0
  %v1823 = getelementptr inbounds float, ptr %v1799, i64 %v1822
  %v1824 = load <8 x float>, ptr %v1823, align 4
  %v1825 = fsub <8 x float> %v1821, %v1824
  %v1826 = add i64 0, 0
  %v1827 = getelementptr inbounds float, ptr %v1805, i64 %v1826
  store <8 x float> %v1818, ptr %v1827, align 4
  %v1828 = add i64 0, 0
  %v1829 = getelementptr inbounds float, ptr %v1811, i64 %v1828
  store <8 x float> %v1825, ptr %v1829, align 4
  %v1830 = add nsw i64 %v1790, 1
  br label %b213
b215:
  %v1831 = add i64 %v7, 0
  %v1832 = sdiv i64 %v1831, 1
  %v1833 = add i64 %v2, 1
  %v1834 = mul i64 %v1832, %v2
  %v1835 = sdiv i64 %v1834, %v3
  %v1836 = mul i64 %v1835, 1
  %v1837 = icmp slt i64 %v1836, %v7
  %v1838 = select i1 %v1837, i64 %v1836, i64 %v7
  %v1839 = mul i64 %v1832, %v1833
  %v1840 = sdiv i64 %v1839, %v3
  %v1841 = mul i64 %v1840, 1
  %v1842 = icmp slt i64 %v1841, %v7
  %v1843 = select i1 %v1842, i64 %v1841, i64 %v7
  br label %b216
b216:
  %v1844 = phi i64 [ %v1838, %b215 ], [ %v1895, %b221 ]
  %v1845 = icmp slt i64 %v1844, %v1843
  br i1 %v1845, label %b217, label %b218
b217:
  br label %b219
b219:
  %v1846 = phi i64 [ 0, %b217 ], [ %v1877, %b220 ]
  %v1847 = phi <8 x float> [ splat (float 0x0000000000000000), %b217 ], [ %v1876, %b220 ]
  %v1848 = icmp slt i64 %v1846, 8
  br i1 %v1848, label %b220, label %b221
b220:
  %v1849 = add i64 %v1101, 0
  %v1850 = and i64 %v1849, %v274
  %v1851 = mul i64 %v1850, %v7
  %v1852 = add i64 %v1851, %v1844
  %v1853 = mul i64 %v1852, 8
  %v1854 = getelementptr inbounds float, ptr %v122, i64 %v1853
  %v1855 = add i64 %v1101, 0
  %v1856 = and i64 %v1855, %v276
  %v1857 = mul i64 %v1856, %v7
  %v1858 = add i64 %v1857, %v1844
  %v1859 = mul i64 %v1858, 8
  %v1860 = getelementptr inbounds float, ptr %v124, i64 %v1859
  %v1861 = add i64 0, %v1846
  %v1862 = getelementptr inbounds float, ptr %v92, i64 %v1861
  %v1863 = load <8 x float>, ptr %v1862, align 4
  %v1864 = add i64 0, %v1846
  %v1865 = getelementptr inbounds float, ptr %v1854, i64 %v1864
  %v1866 = load <8 x float>, ptr %v1865, align 4
  %v1867 = fmul <8 x float> %v1863, %v1866
  %v1868 = add i64 0, %v1846
  %v1869 = getelementptr inbounds float, ptr %v94, i64 %v1868
  %v1870 = load <8 x float>, ptr %v1869, align 4
  %v1871 = add i64 0, %v1846
  %v1872 = getelementptr inbounds float, ptr %v1860, i64 %v1871
  %v1873 = load <8 x float>, ptr %v1872, align 4
  %v1874 = fmul <8 x float> %v1870, %v1873
  %v1875 = fadd <8 x float> %v1867, %v1874
  %v1876 = fadd <8 x float> %v1847, %v1875
  %v1877 = add nsw i64 %v1846, 8
  br label %b219
b221:
  %v1878 = shufflevector <8 x float> %v1847, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1879 = shufflevector <8 x float> %v1847, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1880 = fadd <4 x float> %v1878, %v1879
  %v1881 = shufflevector <4 x float> %v1880, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1882 = shufflevector <4 x float> %v1880, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1883 = fadd <2 x float> %v1881, %v1882
  %v1884 = extractelement <2 x float> %v1883, i64 0
  %v1885 = extractelement <2 x float> %v1883, i64 1
  %v1886 = fadd float %v1884, %v1885
  %v1887 = fadd float %v1886, 0x0000000000000000
  %v1888 = add i64 %v1101, 0
  %v1889 = and i64 %v1888, %v278
  %v1890 = mul i64 %v1889, %v7
  %v1891 = add i64 %v1890, %v1844
  %v1892 = mul i64 %v1891, 1
  %v1893 = getelementptr inbounds float, ptr %v126, i64 %v1892
  %v1894 = getelementptr inbounds float, ptr %v1893, i64 0
  store float %v1887, ptr %v1894, align 4
  %v1895 = add nsw i64 %v1844, 1
  br label %b216
b218:
  %v1896 = add i64 %v7, 0
  %v1897 = sdiv i64 %v1896, 1
  %v1898 = add i64 %v2, 1
  %v1899 = mul i64 %v1897, %v2
  %v1900 = sdiv i64 %v1899, %v3
  %v1901 = mul i64 %v1900, 1
  %v1902 = icmp slt i64 %v1901, %v7
  %v1903 = select i1 %v1902, i64 %v1901, i64 %v7
  %v1904 = mul i64 %v1897, %v1898
  %v1905 = sdiv i64 %v1904, %v3
  %v1906 = mul i64 %v1905, 1
  %v1907 = icmp slt i64 %v1906, %v7
  %v1908 = select i1 %v1907, i64 %v1906, i64 %v7
  br label %b222
b222:
  %v1909 = phi i64 [ %v1903, %b218 ], [ %v1960, %b227 ]
  %v1910 = icmp slt i64 %v1909, %v1908
  br i1 %v1910, label %b223, label %b224
b223:
  br label %b225
b225:
  %v1911 = phi i64 [ 0, %b223 ], [ %v1942, %b226 ]
  %v1912 = phi <8 x float> [ splat (float 0x0000000000000000), %b223 ], [ %v1941, %b226 ]
  %v1913 = icmp slt i64 %v1911, 8
  br i1 %v1913, label %b226, label %b227
b226:
  %v1914 = add i64 %v1101, 0
  %v1915 = and i64 %v1914, %v276
  %v1916 = mul i64 %v1915, %v7
  %v1917 = add i64 %v1916, %v1909
  %v1918 = mul i64 %v1917, 8
  %v1919 = getelementptr inbounds float, ptr %v124, i64 %v1918
  %v1920 = add i64 %v1101, 0
  %v1921 = and i64 %v1920, %v274
  %v1922 = mul i64 %v1921, %v7
  %v1923 = add i64 %v1922, %v1909
  %v1924 = mul i64 %v1923, 8
  %v1925 = getelementptr inbounds float, ptr %v122, i64 %v1924
  %v1926 = add i64 0, %v1911
  %v1927 = getelementptr inbounds float, ptr %v92, i64 %v1926
  %v1928 = load <8 x float>, ptr %v1927, align 4
  %v1929 = add i64 0, %v1911
  %v1930 = getelementptr inbounds float, ptr %v1919, i64 %v1929
  %v1931 = load <8 x float>, ptr %v1930, align 4
  %v1932 = fmul <8 x float> %v1928, %v1931
  %v1933 = add i64 0, %v1911
  %v1934 = getelementptr inbounds float, ptr %v94, i64 %v1933
  %v1935 = load <8 x float>, ptr %v1934, align 4
  %v1936 = add i64 0, %v1911
  %v1937 = getelementptr inbounds float, ptr %v1925, i64 %v1936
  %v1938 = load <8 x float>, ptr %v1937, align 4
  %v1939 = fmul <8 x float> %v1935, %v1938
  %v1940 = fsub <8 x float> %v1932, %v1939
  %v1941 = fadd <8 x float> %v1912, %v1940
  %v1942 = add nsw i64 %v1911, 8
  br label %b225
b227:
  %v1943 = shufflevector <8 x float> %v1912, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1944 = shufflevector <8 x float> %v1912, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1945 = fadd <4 x float> %v1943, %v1944
  %v1946 = shufflevector <4 x float> %v1945, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1947 = shufflevector <4 x float> %v1945, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1948 = fadd <2 x float> %v1946, %v1947
  %v1949 = extractelement <2 x float> %v1948, i64 0
  %v1950 = extractelement <2 x float> %v1948, i64 1
  %v1951 = fadd float %v1949, %v1950
  %v1952 = fadd float %v1951, 0x0000000000000000
  %v1953 = add i64 %v1101, 0
  %v1954 = and i64 %v1953, %v280
  %v1955 = mul i64 %v1954, %v7
  %v1956 = add i64 %v1955, %v1909
  %v1957 = mul i64 %v1956, 1
  %v1958 = getelementptr inbounds float, ptr %v128, i64 %v1957
  %v1959 = getelementptr inbounds float, ptr %v1958, i64 0
  store float %v1952, ptr %v1959, align 4
  %v1960 = add nsw i64 %v1909, 1
  br label %b222
b224:
  %v1961 = add i64 %v7, 0
  %v1962 = sdiv i64 %v1961, 1
  %v1963 = add i64 %v2, 1
  %v1964 = mul i64 %v1962, %v2
  %v1965 = sdiv i64 %v1964, %v3
  %v1966 = mul i64 %v1965, 1
  %v1967 = icmp slt i64 %v1966, %v7
  %v1968 = select i1 %v1967, i64 %v1966, i64 %v7
  %v1969 = mul i64 %v1962, %v1963
  %v1970 = sdiv i64 %v1969, %v3
  %v1971 = mul i64 %v1970, 1
  %v1972 = icmp slt i64 %v1971, %v7
  %v1973 = select i1 %v1972, i64 %v1971, i64 %v7
  br label %b228
b228:
  %v1974 = phi i64 [ %v1968, %b224 ], [ %v2045, %b229 ]
  %v1975 = icmp slt i64 %v1974, %v1973
  br i1 %v1975, label %b229, label %b230
b229:
  %v1976 = add i64 %v1101, 0
  %v1977 = and i64 %v1976, %v274
  %v1978 = mul i64 %v1977, %v7
  %v1979 = add i64 %v1978, %v1974
  %v1980 = mul i64 %v1979, 8
  %v1981 = getelementptr inbounds float, ptr %v122, i64 %v1980
  %v1982 = add i64 %v1101, 0
  %v1983 = and i64 %v1982, %v278
  %v1984 = mul i64 %v1983, %v7
  %v1985 = add i64 %v1984, %v1974
  %v1986 = mul i64 %v1985, 1
  %v1987 = getelementptr inbounds float, ptr %v126, i64 %v1986
  %v1988 = getelementptr inbounds float, ptr %v1987, i64 0
  %v1989 = load float, ptr %v1988, align 4
  %v1990 = add i64 %v1101, 0
  %v1991 = and i64 %v1990, %v280
  %v1992 = mul i64 %v1991, %v7
  %v1993 = add i64 %v1992, %v1974
  %v1994 = mul i64 %v1993, 1
  %v1995 = getelementptr inbounds float, ptr %v128, i64 %v1994
  %v1996 = getelementptr inbounds float, ptr %v1995, i64 0
  %v1997 = load float, ptr %v1996, align 4
  %v1998 = add i64 %v1101, 0
  %v1999 = and i64 %v1998, %v276
  %v2000 = mul i64 %v1999, %v7
  %v2001 = add i64 %v2000, %v1974
  %v2002 = mul i64 %v2001, 8
  %v2003 = getelementptr inbounds float, ptr %v124, i64 %v2002
  %v2004 = mul i64 %v1974, 16
  %v2005 = getelementptr inbounds float, ptr %v44, i64 %v2004
  %v2006 = add i64 0, 0
  %v2007 = getelementptr inbounds float, ptr %v64, i64 %v2006
  %v2008 = load <8 x float>, ptr %v2007, align 4
  %v2009 = add i64 0, 0
  %v2010 = getelementptr inbounds float, ptr %v1981, i64 %v2009
  %v2011 = load <8 x float>, ptr %v2010, align 4
  %v2012 = add i64 0, 0
  %v2013 = getelementptr inbounds float, ptr %v92, i64 %v2012
  %v2014 = load <8 x float>, ptr %v2013, align 4
  %v2015 = insertelement <8 x float> poison, float %v1989, i64 0
  %v2016 = shufflevector <8 x float> %v2015, <8 x float> poison, <8 x i32> zeroinitializer
  %v2017 = fmul <8 x float> %v2014, %v2016
  %v2018 = add i64 0, 0
  %v2019 = getelementptr inbounds float, ptr %v94, i64 %v2018
  %v2020 = load <8 x float>, ptr %v2019, align 4
  %v2021 = insertelement <8 x float> poison, float %v1997, i64 0
  %v2022 = shufflevector <8 x float> %v2021, <8 x float> poison, <8 x i32> zeroinitializer
  %v2023 = fmul <8 x float> %v2020, %v2022
  %v2024 = fsub <8 x float> %v2017, %v2023
  %v2025 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v2026 = shufflevector <8 x float> %v2025, <8 x float> poison, <8 x i32> zeroinitializer
  %v2027 = fmul <8 x float> %v2026, %v2024
  %v2028 = fsub <8 x float> %v2011, %v2027
  %v2029 = fmul <8 x float> %v2008, %v2028
  %v2030 = add i64 0, 0
  %v2031 = getelementptr inbounds float, ptr %v66, i64 %v2030
  %v2032 = load <8 x float>, ptr %v2031, align 4
  %v2033 = add i64 0, 0
  %v2034 = getelementptr inbounds float, ptr %v2003, i64 %v2033
  %v2035 = load <8 x float>, ptr %v2034, align 4
  %v2036 = fmul <8 x float> %v2014, %v2022
  %v2037 = fmul <8 x float> %v2020, %v2016
  %v2038 = fadd <8 x float> %v2036, %v2037
  %v2039 = fmul <8 x float> %v2026, %v2038
  %v2040 = fsub <8 x float> %v2035, %v2039
  %v2041 = fmul <8 x float> %v2032, %v2040
  %v2042 = fsub <8 x float> %v2029, %v2041
  %v2043 = add i64 0, 0
  %v2044 = getelementptr inbounds float, ptr %v2005, i64 %v2043
  store <8 x float> %v2042, ptr %v2044, align 4
  %v2045 = add nsw i64 %v1974, 1
  br label %b228
b230:
  %v2046 = add i64 %v7, 0
  %v2047 = sdiv i64 %v2046, 1
  %v2048 = add i64 %v2, 1
  %v2049 = mul i64 %v2047, %v2
  %v2050 = sdiv i64 %v2049, %v3
  %v2051 = mul i64 %v2050, 1
  %v2052 = icmp slt i64 %v2051, %v7
  %v2053 = select i1 %v2052, i64 %v2051, i64 %v7
  %v2054 = mul i64 %v2047, %v2048
  %v2055 = sdiv i64 %v2054, %v3
  %v2056 = mul i64 %v2055, 1
  %v2057 = icmp slt i64 %v2056, %v7
  %v2058 = select i1 %v2057, i64 %v2056, i64 %v7
  br label %b231
b231:
  %v2059 = phi i64 [ %v2053, %b230 ], [ %v2130, %b232 ]
  %v2060 = icmp slt i64 %v2059, %v2058
  br i1 %v2060, label %b232, label %b233
b232:
  %v2061 = add i64 %v1101, 0
  %v2062 = and i64 %v2061, %v274
  %v2063 = mul i64 %v2062, %v7
  %v2064 = add i64 %v2063, %v2059
  %v2065 = mul i64 %v2064, 8
  %v2066 = getelementptr inbounds float, ptr %v122, i64 %v2065
  %v2067 = add i64 %v1101, 0
  %v2068 = and i64 %v2067, %v278
  %v2069 = mul i64 %v2068, %v7
  %v2070 = add i64 %v2069, %v2059
  %v2071 = mul i64 %v2070, 1
  %v2072 = getelementptr inbounds float, ptr %v126, i64 %v2071
  %v2073 = getelementptr inbounds float, ptr %v2072, i64 0
  %v2074 = load float, ptr %v2073, align 4
  %v2075 = add i64 %v1101, 0
  %v2076 = and i64 %v2075, %v280
  %v2077 = mul i64 %v2076, %v7
  %v2078 = add i64 %v2077, %v2059
  %v2079 = mul i64 %v2078, 1
  %v2080 = getelementptr inbounds float, ptr %v128, i64 %v2079
  %v2081 = getelementptr inbounds float, ptr %v2080, i64 0
  %v2082 = load float, ptr %v2081, align 4
  %v2083 = add i64 %v1101, 0
  %v2084 = and i64 %v2083, %v276
  %v2085 = mul i64 %v2084, %v7
  %v2086 = add i64 %v2085, %v2059
  %v2087 = mul i64 %v2086, 8
  %v2088 = getelementptr inbounds float, ptr %v124, i64 %v2087
  %v2089 = mul i64 %v2059, 16
  %v2090 = getelementptr inbounds float, ptr %v44, i64 %v2089
  %v2091 = add i64 0, 0
  %v2092 = getelementptr inbounds float, ptr %v66, i64 %v2091
  %v2093 = load <8 x float>, ptr %v2092, align 4
  %v2094 = add i64 0, 0
  %v2095 = getelementptr inbounds float, ptr %v2066, i64 %v2094
  %v2096 = load <8 x float>, ptr %v2095, align 4
  %v2097 = add i64 0, 0
  %v2098 = getelementptr inbounds float, ptr %v92, i64 %v2097
  %v2099 = load <8 x float>, ptr %v2098, align 4
  %v2100 = insertelement <8 x float> poison, float %v2074, i64 0
  %v2101 = shufflevector <8 x float> %v2100, <8 x float> poison, <8 x i32> zeroinitializer
  %v2102 = fmul <8 x float> %v2099, %v2101
  %v2103 = add i64 0, 0
  %v2104 = getelementptr inbounds float, ptr %v94, i64 %v2103
  %v2105 = load <8 x float>, ptr %v2104, align 4
  %v2106 = insertelement <8 x float> poison, float %v2082, i64 0
  %v2107 = shufflevector <8 x float> %v2106, <8 x float> poison, <8 x i32> zeroinitializer
  %v2108 = fmul <8 x float> %v2105, %v2107
  %v2109 = fsub <8 x float> %v2102, %v2108
  %v2110 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v2111 = shufflevector <8 x float> %v2110, <8 x float> poison, <8 x i32> zeroinitializer
  %v2112 = fmul <8 x float> %v2111, %v2109
  %v2113 = fsub <8 x float> %v2096, %v2112
  %v2114 = fmul <8 x float> %v2093, %v2113
  %v2115 = add i64 0, 0
  %v2116 = getelementptr inbounds float, ptr %v64, i64 %v2115
  %v2117 = load <8 x float>, ptr %v2116, align 4
  %v2118 = add i64 0, 0
  %v2119 = getelementptr inbounds float, ptr %v2088, i64 %v2118
  %v2120 = load <8 x float>, ptr %v2119, align 4
  %v2121 = fmul <8 x float> %v2099, %v2107
  %v2122 = fmul <8 x float> %v2105, %v2101
  %v2123 = fadd <8 x float> %v2121, %v2122
  %v2124 = fmul <8 x float> %v2111, %v2123
  %v2125 = fsub <8 x float> %v2120, %v2124
  %v2126 = fmul <8 x float> %v2117, %v2125
  %v2127 = fadd <8 x float> %v2114, %v2126
  %v2128 = add i64 8, 0
  %v2129 = getelementptr inbounds float, ptr %v2090, i64 %v2128
  store <8 x float> %v2127, ptr %v2129, align 4
  %v2130 = add nsw i64 %v2059, 1
  br label %b231
b233:
  %v2131 = add i64 %v7, 0
  %v2132 = sdiv i64 %v2131, 1
  %v2133 = add i64 %v2, 1
  %v2134 = mul i64 %v2132, %v2
  %v2135 = sdiv i64 %v2134, %v3
  %v2136 = mul i64 %v2135, 1
  %v2137 = icmp slt i64 %v2136, %v7
  %v2138 = select i1 %v2137, i64 %v2136, i64 %v7
  %v2139 = mul i64 %v2132, %v2133
  %v2140 = sdiv i64 %v2139, %v3
  %v2141 = mul i64 %v2140, 1
  %v2142 = icmp slt i64 %v2141, %v7
  %v2143 = select i1 %v2142, i64 %v2141, i64 %v7
  br label %b234
b234:
  %v2144 = phi i64 [ %v2138, %b233 ], [ %v2172, %b239 ]
  %v2145 = icmp slt i64 %v2144, %v2143
  br i1 %v2145, label %b235, label %b236
b235:
  %v2146 = mul i64 %v2144, 16
  %v2147 = getelementptr inbounds float, ptr %v44, i64 %v2146
  %v2148 = add i64 %v1101, 0
  %v2149 = and i64 %v2148, %v260
  %v2150 = mul i64 %v2149, %v7
  %v2151 = add i64 %v2150, %v2144
  %v2152 = mul i64 %v2151, 16
  %v2153 = getelementptr inbounds float, ptr %v96, i64 %v2152
  %v2154 = add i64 %v1101, 0
  %v2155 = and i64 %v2154, %v282
  %v2156 = mul i64 %v2155, %v7
  %v2157 = add i64 %v2156, %v2144
  %v2158 = mul i64 %v2157, 16
  %v2159 = getelementptr inbounds float, ptr %v130, i64 %v2158
  br label %b237
b237:
  %v2160 = phi i64 [ 0, %b235 ], [ %v2171, %b238 ]
  %v2161 = icmp slt i64 %v2160, 16
  br i1 %v2161, label %b238, label %b239
b238:
  %v2162 = add i64 0, %v2160
  %v2163 = getelementptr inbounds float, ptr %v2147, i64 %v2162
  %v2164 = load <8 x float>, ptr %v2163, align 4
  %v2165 = add i64 0, %v2160
  %v2166 = getelementptr inbounds float, ptr %v2153, i64 %v2165
  %v2167 = load <8 x float>, ptr %v2166, align 4
  %v2168 = fadd <8 x float> %v2164, %v2167
  %v2169 = add i64 0, %v2160
  %v2170 = getelementptr inbounds float, ptr %v2159, i64 %v2169
  store <8 x float> %v2168, ptr %v2170, align 4
  %v2171 = add nsw i64 %v2160, 8
  br label %b237
b239:
  %v2172 = add nsw i64 %v2144, 1
  br label %b234
b236:
  %v2173 = add i64 %v7, 0
  %v2174 = sdiv i64 %v2173, 1
  %v2175 = add i64 %v2, 1
  %v2176 = mul i64 %v2174, %v2
  %v2177 = sdiv i64 %v2176, %v3
  %v2178 = mul i64 %v2177, 1
  %v2179 = icmp slt i64 %v2178, %v7
  %v2180 = select i1 %v2179, i64 %v2178, i64 %v7
  %v2181 = mul i64 %v2174, %v2175
  %v2182 = sdiv i64 %v2181, %v3
  %v2183 = mul i64 %v2182, 1
  %v2184 = icmp slt i64 %v2183, %v7
  %v2185 = select i1 %v2184, i64 %v2183, i64 %v7
  br label %b240
b240:
  %v2186 = phi i64 [ %v2180, %b236 ], [ %v2213, %b245 ]
  %v2187 = icmp slt i64 %v2186, %v2185
  br i1 %v2187, label %b241, label %b242
b241:
  br label %b243
b243:
  %v2188 = phi i64 [ 0, %b241 ], [ %v2204, %b244 ]
  %v2189 = phi <8 x float> [ splat (float 0x0000000000000000), %b241 ], [ %v2203, %b244 ]
  %v2190 = icmp slt i64 %v2188, 2
  br i1 %v2190, label %b244, label %b245
b244:
  %v2191 = add i64 %v1101, 0
  %v2192 = and i64 %v2191, %v282
  %v2193 = mul i64 %v2192, %v7
  %v2194 = add i64 %v2193, %v2186
  %v2195 = mul i64 %v2194, 16
  %v2196 = getelementptr inbounds float, ptr %v130, i64 %v2195
  %v2197 = add i64 0, 0
  %v2198 = mul i64 %v2188, 8
  %v2199 = add i64 %v2197, %v2198
  %v2200 = getelementptr inbounds float, ptr %v2196, i64 %v2199
  %v2201 = load <8 x float>, ptr %v2200, align 4
  %v2202 = fmul <8 x float> %v2201, %v2201
  %v2203 = fadd <8 x float> %v2189, %v2202
  %v2204 = add nsw i64 %v2188, 1
  br label %b243
b245:
  %v2205 = add i64 %v1101, 0
  %v2206 = and i64 %v2205, %v284
  %v2207 = mul i64 %v2206, %v7
  %v2208 = add i64 %v2207, %v2186
  %v2209 = mul i64 %v2208, 8
  %v2210 = getelementptr inbounds float, ptr %v132, i64 %v2209
  %v2211 = add i64 0, 0
  %v2212 = getelementptr inbounds float, ptr %v2210, i64 %v2211
  store <8 x float> %v2189, ptr %v2212, align 4
  %v2213 = add nsw i64 %v2186, 1
  br label %b240
b242:
  %v2214 = add i64 %v7, 0
  %v2215 = sdiv i64 %v2214, 1
  %v2216 = add i64 %v2, 1
  %v2217 = mul i64 %v2215, %v2
  %v2218 = sdiv i64 %v2217, %v3
  %v2219 = mul i64 %v2218, 1
  %v2220 = icmp slt i64 %v2219, %v7
  %v2221 = select i1 %v2220, i64 %v2219, i64 %v7
  %v2222 = mul i64 %v2215, %v2216
  %v2223 = sdiv i64 %v2222, %v3
  %v2224 = mul i64 %v2223, 1
  %v2225 = icmp slt i64 %v2224, %v7
  %v2226 = select i1 %v2225, i64 %v2224, i64 %v7
  br label %b246
b246:
  %v2227 = phi i64 [ %v2221, %b242 ], [ %v2269, %b247 ]
  %v2228 = icmp slt i64 %v2227, %v2226
  br i1 %v2228, label %b247, label %b248
b247:
  %v2229 = add i64 %v1101, 0
  %v2230 = and i64 %v2229, %v284
  %v2231 = mul i64 %v2230, %v7
  %v2232 = add i64 %v2231, %v2227
  %v2233 = mul i64 %v2232, 8
  %v2234 = getelementptr inbounds float, ptr %v132, i64 %v2233
  %v2235 = add i64 %v1101, 0
  %v2236 = and i64 %v2235, %v286
  %v2237 = mul i64 %v2236, %v7
  %v2238 = add i64 %v2237, %v2227
  %v2239 = mul i64 %v2238, 8
  %v2240 = getelementptr inbounds float, ptr %v134, i64 %v2239
  %v2241 = add i64 0, 0
  %v2242 = getelementptr inbounds float, ptr %v2234, i64 %v2241
  %v2243 = load <8 x float>, ptr %v2242, align 4
  %v2244 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v2245 = shufflevector <8 x float> %v2244, <8 x float> poison, <8 x i32> zeroinitializer
  %v2246 = fcmp ogt <8 x float> %v2243, %v2245
  %v2247 = select <8 x i1> %v2246, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v2248 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v2249 = shufflevector <8 x float> %v2248, <8 x float> poison, <8 x i32> zeroinitializer
  %v2250 = fcmp une <8 x float> %v2247, splat (float 0x0000000000000000)
  %v2251 = select <8 x i1> %v2250, <8 x float> %v2243, <8 x float> %v2249
  %v2252 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v2251)
  %v2253 = fcmp une <8 x float> %v2247, splat (float 0x0000000000000000)
  %v2254 = select <8 x i1> %v2253, <8 x float> %v2252, <8 x float> %v2245
  %v2255 = add i64 0, 0
  %v2256 = getelementptr inbounds float, ptr %v22, i64 %v2255
  %v2257 = load <8 x float>, ptr %v2256, align 4
  %v2258 = fadd <8 x float> %v2254, %v2257
  %v2259 = fcmp ole <8 x float> %v2258, %v2245
  %v2260 = select <8 x i1> %v2259, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v2261 = fcmp une <8 x float> %v2260, splat (float 0x0000000000000000)
  %v2262 = select <8 x i1> %v2261, <8 x float> %v2245, <8 x float> %v2258
  %v2263 = insertelement <8 x float> poison, float 0x3EE4F8B580000000, i64 0
  %v2264 = shufflevector <8 x float> %v2263, <8 x float> poison, <8 x i32> zeroinitializer
  %v2265 = fadd <8 x float> %v2254, %v2264
  %v2266 = fdiv <8 x float> %v2262, %v2265
  %v2267 = add i64 0, 0
  %v2268 = getelementptr inbounds float, ptr %v2240, i64 %v2267
  store <8 x float> %v2266, ptr %v2268, align 4
  %v2269 = add nsw i64 %v2227, 1
  br label %b246
b248:
  %v2270 = add i64 %v7, 0
  %v2271 = sdiv i64 %v2270, 1
  %v2272 = add i64 %v2, 1
  %v2273 = mul i64 %v2271, %v2
  %v2274 = sdiv i64 %v2273, %v3
  %v2275 = mul i64 %v2274, 1
  %v2276 = icmp slt i64 %v2275, %v7
  %v2277 = select i1 %v2276, i64 %v2275, i64 %v7
  %v2278 = mul i64 %v2271, %v2272
  %v2279 = sdiv i64 %v2278, %v3
  %v2280 = mul i64 %v2279, 1
  %v2281 = icmp slt i64 %v2280, %v7
  %v2282 = select i1 %v2281, i64 %v2280, i64 %v7
  br label %b249
b249:
  %v2283 = phi i64 [ %v2277, %b248 ], [ %v2319, %b254 ]
  %v2284 = icmp slt i64 %v2283, %v2282
  br i1 %v2284, label %b250, label %b251
b250:
  br label %b252
b252:
  %v2285 = phi i64 [ 0, %b250 ], [ %v2318, %b253 ]
  %v2286 = icmp slt i64 %v2285, 2
  br i1 %v2286, label %b253, label %b254
b253:
  %v2287 = add i64 %v1101, 0
  %v2288 = and i64 %v2287, %v286
  %v2289 = mul i64 %v2288, %v7
  %v2290 = add i64 %v2289, %v2283
  %v2291 = mul i64 %v2290, 8
  %v2292 = getelementptr inbounds float, ptr %v134, i64 %v2291
  %v2293 = add i64 %v1101, 0
  %v2294 = and i64 %v2293, %v282
  %v2295 = mul i64 %v2294, %v7
  %v2296 = add i64 %v2295, %v2283
  %v2297 = mul i64 %v2296, 16
  %v2298 = getelementptr inbounds float, ptr %v130, i64 %v2297
  %v2299 = add i64 %v1101, 1
  %v2300 = and i64 %v2299, %v256
  %v2301 = mul i64 %v2300, %v7
  %v2302 = add i64 %v2301, %v2283
  %v2303 = mul i64 %v2302, 16
  %v2304 = getelementptr inbounds float, ptr %v28, i64 %v2303
  %v2305 = add i64 0, 0
  %v2306 = getelementptr inbounds float, ptr %v2292, i64 %v2305
  %v2307 = load <8 x float>, ptr %v2306, align 4
  %v2308 = mul i64 %v2285, 8
  %v2309 = add i64 0, %v2308
  %v2310 = add i64 %v2309, 0
  %v2311 = getelementptr inbounds float, ptr %v2298, i64 %v2310
  %v2312 = load <8 x float>, ptr %v2311, align 4
  %v2313 = fmul <8 x float> %v2307, %v2312
  %v2314 = mul i64 %v2285, 8
  %v2315 = add i64 0, %v2314
  %v2316 = add i64 %v2315, 0
  %v2317 = getelementptr inbounds float, ptr %v2304, i64 %v2316
  store <8 x float> %v2313, ptr %v2317, align 4
  %v2318 = add nsw i64 %v2285, 1
  br label %b252
b254:
  %v2319 = add nsw i64 %v2283, 1
  br label %b249
b251:
  %v2320 = add nsw i64 %v1101, 1
  br label %b129
b131:
  %v2321 = icmp sgt i64 %v3, 1
  br i1 %v2321, label %b255, label %b256
b255:
  %v2322 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2323 = atomicrmw add ptr %v2322, i64 1 acq_rel
  %v2324 = load i64, ptr %v337, align 8
  %v2325 = add i64 %v2324, 1
  store i64 %v2325, ptr %v337, align 8
  %v2326 = mul i64 %v3, %v2325
  br label %b257
b257:
  %v2327 = load atomic i64, ptr %v2322 acquire, align 8
  %v2328 = icmp slt i64 %v2327, %v2326
  br i1 %v2328, label %b258, label %b259
b258:
  %v2329 = call i32 @sched_yield()
  br label %b257
b259:
  br label %b256
b256:
  ret void
}
define internal void @pack_turned(ptr %v0, i64 %v1, i64 %v2, i64 %v3, i64 %v4, ptr %v5, i64 %v6) #3 {
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
define internal void @tile_1x2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #3 {
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
define internal void @tile_2x2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #3 {
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
define internal void @tile_3x2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #3 {
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
define internal void @tile_4x2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #3 {
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
define internal void @tile_5x2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #3 {
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
define internal void @tile_6x2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #3 {
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
define internal void @tile_1x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #3 {
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
define internal void @tile_2x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #3 {
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
define internal void @tile_3x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #3 {
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
define internal void @tile_4x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #3 {
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
define internal void @tile_5x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #3 {
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
define internal void @tile_6x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #3 {
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
define internal void @tile_7x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #3 {
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
define internal void @tile_8x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #3 {
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
define void @backward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v337 = alloca i64, i64 1, align 8
  %v1333 = alloca float, i64 144, align 4
  %v1451 = alloca float, i64 64, align 4
  %v1598 = alloca float, i64 128, align 4
  %v2009 = alloca float, i64 144, align 4
  %v2127 = alloca float, i64 64, align 4
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
  %v199 = getelementptr inbounds ptr, ptr %v0, i64 95
  %v200 = load ptr, ptr %v199, align 4
  %v201 = getelementptr inbounds ptr, ptr %v0, i64 96
  %v202 = load ptr, ptr %v201, align 4
  %v203 = getelementptr inbounds ptr, ptr %v0, i64 97
  %v204 = load ptr, ptr %v203, align 4
  %v205 = getelementptr inbounds ptr, ptr %v0, i64 98
  %v206 = load ptr, ptr %v205, align 4
  %v207 = getelementptr inbounds ptr, ptr %v0, i64 99
  %v208 = load ptr, ptr %v207, align 4
  %v209 = getelementptr inbounds ptr, ptr %v0, i64 100
  %v210 = load ptr, ptr %v209, align 4
  %v211 = getelementptr inbounds ptr, ptr %v0, i64 101
  %v212 = load ptr, ptr %v211, align 4
  %v213 = getelementptr inbounds ptr, ptr %v0, i64 102
  %v214 = load ptr, ptr %v213, align 4
  %v215 = getelementptr inbounds ptr, ptr %v0, i64 103
  %v216 = load ptr, ptr %v215, align 4
  %v217 = getelementptr inbounds ptr, ptr %v0, i64 104
  %v218 = load ptr, ptr %v217, align 4
  %v219 = getelementptr inbounds ptr, ptr %v0, i64 105
  %v220 = load ptr, ptr %v219, align 4
  %v221 = getelementptr inbounds ptr, ptr %v0, i64 106
  %v222 = load ptr, ptr %v221, align 4
  %v223 = getelementptr inbounds ptr, ptr %v0, i64 107
  %v224 = load ptr, ptr %v223, align 4
  %v225 = getelementptr inbounds ptr, ptr %v0, i64 108
  %v226 = load ptr, ptr %v225, align 4
  %v227 = getelementptr inbounds ptr, ptr %v0, i64 109
  %v228 = load ptr, ptr %v227, align 4
  %v229 = getelementptr inbounds ptr, ptr %v0, i64 110
  %v230 = load ptr, ptr %v229, align 4
  %v231 = getelementptr inbounds ptr, ptr %v0, i64 111
  %v232 = load ptr, ptr %v231, align 4
  %v233 = getelementptr inbounds ptr, ptr %v0, i64 112
  %v234 = load ptr, ptr %v233, align 4
  %v235 = getelementptr inbounds ptr, ptr %v0, i64 113
  %v236 = load ptr, ptr %v235, align 4
  %v237 = getelementptr inbounds ptr, ptr %v0, i64 114
  %v238 = load ptr, ptr %v237, align 4
  %v239 = getelementptr inbounds ptr, ptr %v0, i64 115
  %v240 = load ptr, ptr %v239, align 4
  %v241 = getelementptr inbounds ptr, ptr %v0, i64 116
  %v242 = load ptr, ptr %v241, align 4
  %v243 = getelementptr inbounds ptr, ptr %v0, i64 117
  %v244 = load ptr, ptr %v243, align 4
  %v245 = getelementptr inbounds ptr, ptr %v0, i64 118
  %v246 = load ptr, ptr %v245, align 4
  %v247 = getelementptr inbounds ptr, ptr %v0, i64 119
  %v248 = load ptr, ptr %v247, align 4
  %v249 = getelementptr inbounds ptr, ptr %v0, i64 120
  %v250 = load ptr, ptr %v249, align 4
  %v251 = getelementptr inbounds i64, ptr %v1, i64 9
  %v252 = load i64, ptr %v251, align 8
  %v253 = getelementptr inbounds i64, ptr %v1, i64 13
  %v254 = load i64, ptr %v253, align 8
  %v255 = getelementptr inbounds i64, ptr %v1, i64 15
  %v256 = load i64, ptr %v255, align 8
  %v257 = getelementptr inbounds i64, ptr %v1, i64 17
  %v258 = load i64, ptr %v257, align 8
  %v259 = getelementptr inbounds i64, ptr %v1, i64 49
  %v260 = load i64, ptr %v259, align 8
  %v261 = getelementptr inbounds i64, ptr %v1, i64 56
  %v262 = load i64, ptr %v261, align 8
  %v263 = getelementptr inbounds i64, ptr %v1, i64 57
  %v264 = load i64, ptr %v263, align 8
  %v265 = getelementptr inbounds i64, ptr %v1, i64 58
  %v266 = load i64, ptr %v265, align 8
  %v267 = getelementptr inbounds i64, ptr %v1, i64 59
  %v268 = load i64, ptr %v267, align 8
  %v269 = getelementptr inbounds i64, ptr %v1, i64 60
  %v270 = load i64, ptr %v269, align 8
  %v271 = getelementptr inbounds i64, ptr %v1, i64 61
  %v272 = load i64, ptr %v271, align 8
  %v273 = getelementptr inbounds i64, ptr %v1, i64 62
  %v274 = load i64, ptr %v273, align 8
  %v275 = getelementptr inbounds i64, ptr %v1, i64 63
  %v276 = load i64, ptr %v275, align 8
  %v277 = getelementptr inbounds i64, ptr %v1, i64 64
  %v278 = load i64, ptr %v277, align 8
  %v279 = getelementptr inbounds i64, ptr %v1, i64 65
  %v280 = load i64, ptr %v279, align 8
  %v281 = getelementptr inbounds i64, ptr %v1, i64 66
  %v282 = load i64, ptr %v281, align 8
  %v283 = getelementptr inbounds i64, ptr %v1, i64 67
  %v284 = load i64, ptr %v283, align 8
  %v285 = getelementptr inbounds i64, ptr %v1, i64 68
  %v286 = load i64, ptr %v285, align 8
  %v287 = getelementptr inbounds i64, ptr %v1, i64 69
  %v288 = load i64, ptr %v287, align 8
  %v289 = getelementptr inbounds i64, ptr %v1, i64 70
  %v290 = load i64, ptr %v289, align 8
  %v291 = getelementptr inbounds i64, ptr %v1, i64 71
  %v292 = load i64, ptr %v291, align 8
  %v293 = getelementptr inbounds i64, ptr %v1, i64 72
  %v294 = load i64, ptr %v293, align 8
  %v295 = getelementptr inbounds i64, ptr %v1, i64 73
  %v296 = load i64, ptr %v295, align 8
  %v297 = getelementptr inbounds i64, ptr %v1, i64 74
  %v298 = load i64, ptr %v297, align 8
  %v299 = getelementptr inbounds i64, ptr %v1, i64 75
  %v300 = load i64, ptr %v299, align 8
  %v301 = getelementptr inbounds i64, ptr %v1, i64 76
  %v302 = load i64, ptr %v301, align 8
  %v303 = getelementptr inbounds i64, ptr %v1, i64 77
  %v304 = load i64, ptr %v303, align 8
  %v305 = getelementptr inbounds i64, ptr %v1, i64 78
  %v306 = load i64, ptr %v305, align 8
  %v307 = getelementptr inbounds i64, ptr %v1, i64 79
  %v308 = load i64, ptr %v307, align 8
  %v309 = getelementptr inbounds i64, ptr %v1, i64 83
  %v310 = load i64, ptr %v309, align 8
  %v311 = getelementptr inbounds i64, ptr %v1, i64 84
  %v312 = load i64, ptr %v311, align 8
  %v313 = getelementptr inbounds i64, ptr %v1, i64 85
  %v314 = load i64, ptr %v313, align 8
  %v315 = getelementptr inbounds i64, ptr %v1, i64 86
  %v316 = load i64, ptr %v315, align 8
  %v317 = getelementptr inbounds i64, ptr %v1, i64 87
  %v318 = load i64, ptr %v317, align 8
  %v319 = getelementptr inbounds i64, ptr %v1, i64 88
  %v320 = load i64, ptr %v319, align 8
  %v321 = getelementptr inbounds i64, ptr %v1, i64 89
  %v322 = load i64, ptr %v321, align 8
  %v323 = getelementptr inbounds i64, ptr %v1, i64 90
  %v324 = load i64, ptr %v323, align 8
  %v325 = getelementptr inbounds i64, ptr %v1, i64 91
  %v326 = load i64, ptr %v325, align 8
  %v327 = getelementptr inbounds i64, ptr %v1, i64 92
  %v328 = load i64, ptr %v327, align 8
  %v329 = getelementptr inbounds i64, ptr %v1, i64 93
  %v330 = load i64, ptr %v329, align 8
  %v331 = getelementptr inbounds i64, ptr %v1, i64 94
  %v332 = load i64, ptr %v331, align 8
  %v333 = getelementptr inbounds i64, ptr %v1, i64 95
  %v334 = load i64, ptr %v333, align 8
  %v335 = getelementptr inbounds i64, ptr %v1, i64 96
  %v336 = load i64, ptr %v335, align 8
  store i64 0, ptr %v337, align 8
  %v338 = getelementptr inbounds ptr, ptr %v0, i64 121
  %v339 = load ptr, ptr %v338, align 4
  %v340 = mul i64 %v2, 18432
  %v341 = add i64 %v340, 640
  %v342 = getelementptr inbounds float, ptr %v339, i64 %v341
  %v343 = getelementptr inbounds float, ptr %v339, i64 0
  %v344 = getelementptr inbounds float, ptr %v339, i64 192
  %v345 = getelementptr inbounds float, ptr %v339, i64 256
  %v346 = getelementptr inbounds float, ptr %v339, i64 384
  %v347 = getelementptr inbounds float, ptr %v339, i64 576
  %v348 = getelementptr inbounds i64, ptr %v1, i64 4
  %v349 = load i64, ptr %v348, align 8
  %v350 = icmp eq i64 %v349, 0
  br i1 %v350, label %b0, label %b1
b0:
  %v351 = add i64 1, 0
  %v352 = sdiv i64 %v351, 1
  %v353 = add i64 %v2, 1
  %v354 = mul i64 %v352, %v2
  %v355 = sdiv i64 %v354, %v3
  %v356 = mul i64 %v355, 1
  %v357 = icmp slt i64 %v356, 1
  %v358 = select i1 %v357, i64 %v356, i64 1
  %v359 = mul i64 %v352, %v353
  %v360 = sdiv i64 %v359, %v3
  %v361 = mul i64 %v360, 1
  %v362 = icmp slt i64 %v361, 1
  %v363 = select i1 %v362, i64 %v361, i64 1
  %v364 = icmp slt i64 %v363, 1
  %v365 = select i1 %v364, i64 %v363, i64 1
  br label %b2
b2:
  %v366 = phi i64 [ %v358, %b0 ], [ %v399, %b3 ]
  %v367 = icmp slt i64 %v366, %v365
  br i1 %v367, label %b3, label %b4
b3:
  %v368 = mul i64 %v366, 192
  %v369 = mul i64 %v366, 8
  %v370 = add i64 %v368, 0
  %v371 = add i64 %v369, 0
  %v372 = getelementptr inbounds float, ptr %v343, i64 %v370
  %v373 = sub i64 8, %v371
  %v374 = icmp slt i64 %v373, 0
  %v375 = select i1 %v374, i64 0, i64 %v373
  %v376 = mul i64 %v371, 1
  %v377 = add i64 0, %v376
  %v378 = getelementptr inbounds float, ptr %v50, i64 %v377
  call void @pack_rows(ptr %v378, i64 1, i64 8, i64 8, i64 %v375, ptr %v372, i64 8)
  %v379 = add i64 %v368, 64
  %v380 = add i64 %v379, 0
  %v381 = add i64 %v369, 0
  %v382 = getelementptr inbounds float, ptr %v343, i64 %v380
  %v383 = sub i64 8, %v381
  %v384 = icmp slt i64 %v383, 0
  %v385 = select i1 %v384, i64 0, i64 %v383
  %v386 = mul i64 %v381, 1
  %v387 = add i64 0, %v386
  %v388 = getelementptr inbounds float, ptr %v54, i64 %v387
  call void @pack_rows(ptr %v388, i64 1, i64 8, i64 8, i64 %v385, ptr %v382, i64 16)
  %v389 = add i64 %v379, 8
  %v390 = add i64 %v369, 0
  %v391 = getelementptr inbounds float, ptr %v343, i64 %v389
  %v392 = sub i64 8, %v390
  %v393 = icmp slt i64 %v392, 0
  %v394 = select i1 %v393, i64 0, i64 %v392
  %v395 = mul i64 %v390, 1
  %v396 = add i64 0, %v395
  %v397 = getelementptr inbounds float, ptr %v50, i64 %v396
  call void @pack_rows(ptr %v397, i64 1, i64 8, i64 8, i64 %v394, ptr %v391, i64 16)
  %v398 = add i64 %v379, 128
  %v399 = add nsw i64 %v366, 1
  br label %b2
b4:
  %v400 = add i64 1, 0
  %v401 = sdiv i64 %v400, 1
  %v402 = add i64 %v2, 1
  %v403 = mul i64 %v401, %v2
  %v404 = sdiv i64 %v403, %v3
  %v405 = mul i64 %v404, 1
  %v406 = icmp slt i64 %v405, 1
  %v407 = select i1 %v406, i64 %v405, i64 1
  %v408 = mul i64 %v401, %v402
  %v409 = sdiv i64 %v408, %v3
  %v410 = mul i64 %v409, 1
  %v411 = icmp slt i64 %v410, 1
  %v412 = select i1 %v411, i64 %v410, i64 1
  %v413 = icmp slt i64 %v412, 1
  %v414 = select i1 %v413, i64 %v412, i64 1
  br label %b5
b5:
  %v415 = phi i64 [ %v407, %b4 ], [ %v429, %b6 ]
  %v416 = icmp slt i64 %v415, %v414
  br i1 %v416, label %b6, label %b7
b6:
  %v417 = mul i64 %v415, 64
  %v418 = mul i64 %v415, 8
  %v419 = add i64 %v417, 0
  %v420 = add i64 %v418, 0
  %v421 = getelementptr inbounds float, ptr %v344, i64 %v419
  %v422 = sub i64 8, %v420
  %v423 = icmp slt i64 %v422, 0
  %v424 = select i1 %v423, i64 0, i64 %v422
  %v425 = mul i64 %v420, 1
  %v426 = add i64 0, %v425
  %v427 = getelementptr inbounds float, ptr %v54, i64 %v426
  call void @pack_rows(ptr %v427, i64 1, i64 8, i64 8, i64 %v424, ptr %v421, i64 8)
  %v428 = add i64 %v417, 64
  %v429 = add nsw i64 %v415, 1
  br label %b5
b7:
  %v430 = add i64 1, 0
  %v431 = sdiv i64 %v430, 1
  %v432 = add i64 %v2, 1
  %v433 = mul i64 %v431, %v2
  %v434 = sdiv i64 %v433, %v3
  %v435 = mul i64 %v434, 1
  %v436 = icmp slt i64 %v435, 1
  %v437 = select i1 %v436, i64 %v435, i64 1
  %v438 = mul i64 %v431, %v432
  %v439 = sdiv i64 %v438, %v3
  %v440 = mul i64 %v439, 1
  %v441 = icmp slt i64 %v440, 1
  %v442 = select i1 %v441, i64 %v440, i64 1
  %v443 = icmp slt i64 %v442, 1
  %v444 = select i1 %v443, i64 %v442, i64 1
  br label %b8
b8:
  %v445 = phi i64 [ %v437, %b7 ], [ %v469, %b9 ]
  %v446 = icmp slt i64 %v445, %v444
  br i1 %v446, label %b9, label %b10
b9:
  %v447 = mul i64 %v445, 128
  %v448 = mul i64 %v445, 8
  %v449 = add i64 %v447, 0
  %v450 = add i64 %v448, 0
  %v451 = getelementptr inbounds float, ptr %v345, i64 %v449
  %v452 = sub i64 8, %v450
  %v453 = icmp slt i64 %v452, 0
  %v454 = select i1 %v453, i64 0, i64 %v452
  %v455 = mul i64 %v450, 1
  %v456 = add i64 0, %v455
  %v457 = getelementptr inbounds float, ptr %v18, i64 %v456
  call void @pack_rows(ptr %v457, i64 1, i64 8, i64 8, i64 %v454, ptr %v451, i64 8)
  %v458 = add i64 %v447, 64
  %v459 = add i64 %v458, 0
  %v460 = add i64 %v448, 0
  %v461 = getelementptr inbounds float, ptr %v345, i64 %v459
  %v462 = sub i64 8, %v460
  %v463 = icmp slt i64 %v462, 0
  %v464 = select i1 %v463, i64 0, i64 %v462
  %v465 = mul i64 %v460, 1
  %v466 = add i64 0, %v465
  %v467 = getelementptr inbounds float, ptr %v18, i64 %v466
  call void @pack_rows(ptr %v467, i64 1, i64 8, i64 8, i64 %v464, ptr %v461, i64 8)
  %v468 = add i64 %v458, 64
  %v469 = add nsw i64 %v445, 1
  br label %b8
b10:
  %v470 = add i64 1, 0
  %v471 = sdiv i64 %v470, 1
  %v472 = add i64 %v2, 1
  %v473 = mul i64 %v471, %v2
  %v474 = sdiv i64 %v473, %v3
  %v475 = mul i64 %v474, 1
  %v476 = icmp slt i64 %v475, 1
  %v477 = select i1 %v476, i64 %v475, i64 1
  %v478 = mul i64 %v471, %v472
  %v479 = sdiv i64 %v478, %v3
  %v480 = mul i64 %v479, 1
  %v481 = icmp slt i64 %v480, 1
  %v482 = select i1 %v481, i64 %v480, i64 1
  %v483 = icmp slt i64 %v482, 1
  %v484 = select i1 %v483, i64 %v482, i64 1
  br label %b11
b11:
  %v485 = phi i64 [ %v477, %b10 ], [ %v518, %b12 ]
  %v486 = icmp slt i64 %v485, %v484
  br i1 %v486, label %b12, label %b13
b12:
  %v487 = mul i64 %v485, 192
  %v488 = mul i64 %v485, 8
  %v489 = add i64 %v487, 0
  %v490 = add i64 %v488, 0
  %v491 = getelementptr inbounds float, ptr %v346, i64 %v489
  %v492 = sub i64 8, %v490
  %v493 = icmp slt i64 %v492, 0
  %v494 = select i1 %v493, i64 0, i64 %v492
  %v495 = mul i64 %v490, 1
  %v496 = add i64 0, %v495
  %v497 = getelementptr inbounds float, ptr %v50, i64 %v496
  call void @pack_rows(ptr %v497, i64 1, i64 8, i64 8, i64 %v494, ptr %v491, i64 8)
  %v498 = add i64 %v487, 64
  %v499 = add i64 %v498, 0
  %v500 = add i64 %v488, 0
  %v501 = getelementptr inbounds float, ptr %v346, i64 %v499
  %v502 = sub i64 8, %v500
  %v503 = icmp slt i64 %v502, 0
  %v504 = select i1 %v503, i64 0, i64 %v502
  %v505 = mul i64 %v500, 1
  %v506 = add i64 0, %v505
  %v507 = getelementptr inbounds float, ptr %v52, i64 %v506
  call void @pack_rows(ptr %v507, i64 1, i64 8, i64 8, i64 %v504, ptr %v501, i64 16)
  %v508 = add i64 %v498, 8
  %v509 = add i64 %v488, 0
  %v510 = getelementptr inbounds float, ptr %v346, i64 %v508
  %v511 = sub i64 8, %v509
  %v512 = icmp slt i64 %v511, 0
  %v513 = select i1 %v512, i64 0, i64 %v511
  %v514 = mul i64 %v509, 1
  %v515 = add i64 0, %v514
  %v516 = getelementptr inbounds float, ptr %v50, i64 %v515
  call void @pack_rows(ptr %v516, i64 1, i64 8, i64 8, i64 %v513, ptr %v510, i64 16)
  %v517 = add i64 %v498, 128
  %v518 = add nsw i64 %v485, 1
  br label %b11
b13:
  %v519 = add i64 1, 0
  %v520 = sdiv i64 %v519, 1
  %v521 = add i64 %v2, 1
  %v522 = mul i64 %v520, %v2
  %v523 = sdiv i64 %v522, %v3
  %v524 = mul i64 %v523, 1
  %v525 = icmp slt i64 %v524, 1
  %v526 = select i1 %v525, i64 %v524, i64 1
  %v527 = mul i64 %v520, %v521
  %v528 = sdiv i64 %v527, %v3
  %v529 = mul i64 %v528, 1
  %v530 = icmp slt i64 %v529, 1
  %v531 = select i1 %v530, i64 %v529, i64 1
  %v532 = icmp slt i64 %v531, 1
  %v533 = select i1 %v532, i64 %v531, i64 1
  br label %b14
b14:
  %v534 = phi i64 [ %v526, %b13 ], [ %v548, %b15 ]
  %v535 = icmp slt i64 %v534, %v533
  br i1 %v535, label %b15, label %b16
b15:
  %v536 = mul i64 %v534, 64
  %v537 = mul i64 %v534, 8
  %v538 = add i64 %v536, 0
  %v539 = add i64 %v537, 0
  %v540 = getelementptr inbounds float, ptr %v347, i64 %v538
  %v541 = sub i64 8, %v539
  %v542 = icmp slt i64 %v541, 0
  %v543 = select i1 %v542, i64 0, i64 %v541
  %v544 = mul i64 %v539, 1
  %v545 = add i64 0, %v544
  %v546 = getelementptr inbounds float, ptr %v52, i64 %v545
  call void @pack_rows(ptr %v546, i64 1, i64 8, i64 8, i64 %v543, ptr %v540, i64 8)
  %v547 = add i64 %v536, 64
  %v548 = add nsw i64 %v534, 1
  br label %b14
b16:
  br label %b1
b1:
  %v549 = icmp sgt i64 %v3, 1
  br i1 %v549, label %b17, label %b18
b17:
  %v550 = getelementptr inbounds i64, ptr %v1, i64 3
  %v551 = atomicrmw add ptr %v550, i64 1 acq_rel
  %v552 = load i64, ptr %v337, align 8
  %v553 = add i64 %v552, 1
  store i64 %v553, ptr %v337, align 8
  %v554 = mul i64 %v3, %v553
  br label %b19
b19:
  %v555 = load atomic i64, ptr %v550 acquire, align 8
  %v556 = icmp slt i64 %v555, %v554
  br i1 %v556, label %b20, label %b21
b20:
  %v557 = call i32 @sched_yield()
  br label %b19
b21:
  br label %b18
b18:
  br label %b22
b22:
  %v558 = phi i64 [ 0, %b18 ], [ %v2342, %b199 ]
  %v559 = icmp slt i64 %v558, %v5
  br i1 %v559, label %b23, label %b24
b23:
  %v560 = sub i64 %v5, 1
  %v561 = sub i64 %v560, %v558
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
  br label %b25
b25:
  %v575 = phi i64 [ %v569, %b23 ], [ %v625, %b30 ]
  %v576 = icmp slt i64 %v575, %v574
  br i1 %v576, label %b26, label %b27
b26:
  br label %b28
b28:
  %v577 = phi i64 [ 0, %b26 ], [ %v616, %b29 ]
  %v578 = phi <8 x float> [ splat (float 0x0000000000000000), %b26 ], [ %v615, %b29 ]
  %v579 = icmp slt i64 %v577, 2
  br i1 %v579, label %b29, label %b30
b29:
  %v580 = add i64 %v561, 1
  %v581 = and i64 %v580, 1
  %v582 = mul i64 %v581, %v7
  %v583 = add i64 %v582, %v575
  %v584 = mul i64 %v583, 16
  %v585 = getelementptr inbounds float, ptr %v30, i64 %v584
  %v586 = add i64 %v561, 0
  %v587 = and i64 %v586, %v254
  %v588 = mul i64 %v587, %v7
  %v589 = add i64 %v588, %v575
  %v590 = mul i64 %v589, 16
  %v591 = getelementptr inbounds float, ptr %v24, i64 %v590
  %v592 = add i64 %v561, 0
  %v593 = and i64 %v592, %v282
  %v594 = mul i64 %v593, %v7
  %v595 = add i64 %v594, %v575
  %v596 = mul i64 %v595, 16
  %v597 = getelementptr inbounds float, ptr %v130, i64 %v596
  %v598 = add i64 0, 0
  %v599 = mul i64 %v577, 8
  %v600 = add i64 %v598, %v599
  %v601 = getelementptr inbounds float, ptr %v585, i64 %v600
  %v602 = load <8 x float>, ptr %v601, align 4
  %v603 = add i64 0, 0
  %v604 = mul i64 %v577, 8
  %v605 = add i64 %v603, %v604
  %v606 = getelementptr inbounds float, ptr %v591, i64 %v605
  %v607 = load <8 x float>, ptr %v606, align 4
  %v608 = fadd <8 x float> %v602, %v607
  %v609 = add i64 0, 0
  %v610 = mul i64 %v577, 8
  %v611 = add i64 %v609, %v610
  %v612 = getelementptr inbounds float, ptr %v597, i64 %v611
  %v613 = load <8 x float>, ptr %v612, align 4
  %v614 = fmul <8 x float> %v608, %v613
  %v615 = fadd <8 x float> %v578, %v614
  %v616 = add nsw i64 %v577, 1
  br label %b28
b30:
  %v617 = add i64 %v561, 0
  %v618 = and i64 %v617, %v288
  %v619 = mul i64 %v618, %v7
  %v620 = add i64 %v619, %v575
  %v621 = mul i64 %v620, 8
  %v622 = getelementptr inbounds float, ptr %v136, i64 %v621
  %v623 = add i64 0, 0
  %v624 = getelementptr inbounds float, ptr %v622, i64 %v623
  store <8 x float> %v578, ptr %v624, align 4
  %v625 = add nsw i64 %v575, 1
  br label %b25
b27:
  %v626 = add i64 %v7, 0
  %v627 = sdiv i64 %v626, 1
  %v628 = add i64 %v2, 1
  %v629 = mul i64 %v627, %v2
  %v630 = sdiv i64 %v629, %v3
  %v631 = mul i64 %v630, 1
  %v632 = icmp slt i64 %v631, %v7
  %v633 = select i1 %v632, i64 %v631, i64 %v7
  %v634 = mul i64 %v627, %v628
  %v635 = sdiv i64 %v634, %v3
  %v636 = mul i64 %v635, 1
  %v637 = icmp slt i64 %v636, %v7
  %v638 = select i1 %v637, i64 %v636, i64 %v7
  br label %b31
b31:
  %v639 = phi i64 [ %v633, %b27 ], [ %v669, %b32 ]
  %v640 = icmp slt i64 %v639, %v638
  br i1 %v640, label %b32, label %b33
b32:
  %v641 = add i64 %v561, 1
  %v642 = and i64 %v641, 1
  %v643 = mul i64 %v642, %v7
  %v644 = add i64 %v643, %v639
  %v645 = mul i64 %v644, 16
  %v646 = getelementptr inbounds float, ptr %v30, i64 %v645
  %v647 = add i64 %v561, 0
  %v648 = and i64 %v647, %v290
  %v649 = mul i64 %v648, %v7
  %v650 = add i64 %v649, %v639
  %v651 = mul i64 %v650, 8
  %v652 = getelementptr inbounds float, ptr %v138, i64 %v651
  %v653 = add i64 %v561, 0
  %v654 = and i64 %v653, %v292
  %v655 = mul i64 %v654, %v7
  %v656 = add i64 %v655, %v639
  %v657 = mul i64 %v656, 8
  %v658 = getelementptr inbounds float, ptr %v140, i64 %v657
  %v659 = add i64 0, 0
  %v660 = getelementptr inbounds float, ptr %v646, i64 %v659
  %v661 = load <8 x float>, ptr %v660, align 4
  %v662 = add i64 8, 0
  %v663 = getelementptr inbounds float, ptr %v646, i64 %v662
  %v664 = load <8 x float>, ptr %v663, align 4
  %v665 = add i64 0, 0
  %v666 = getelementptr inbounds float, ptr %v652, i64 %v665
  store <8 x float> %v661, ptr %v666, align 4
  %v667 = add i64 0, 0
  %v668 = getelementptr inbounds float, ptr %v658, i64 %v667
  store <8 x float> %v664, ptr %v668, align 4
  %v669 = add nsw i64 %v639, 1
  br label %b31
b33:
  %v670 = add i64 %v7, 0
  %v671 = sdiv i64 %v670, 1
  %v672 = add i64 %v2, 1
  %v673 = mul i64 %v671, %v2
  %v674 = sdiv i64 %v673, %v3
  %v675 = mul i64 %v674, 1
  %v676 = icmp slt i64 %v675, %v7
  %v677 = select i1 %v676, i64 %v675, i64 %v7
  %v678 = mul i64 %v671, %v672
  %v679 = sdiv i64 %v678, %v3
  %v680 = mul i64 %v679, 1
  %v681 = icmp slt i64 %v680, %v7
  %v682 = select i1 %v681, i64 %v680, i64 %v7
  br label %b34
b34:
  %v683 = phi i64 [ %v677, %b33 ], [ %v754, %b35 ]
  %v684 = icmp slt i64 %v683, %v682
  br i1 %v684, label %b35, label %b36
b35:
  %v685 = add i64 %v561, 0
  %v686 = and i64 %v685, %v284
  %v687 = mul i64 %v686, %v7
  %v688 = add i64 %v687, %v683
  %v689 = mul i64 %v688, 8
  %v690 = getelementptr inbounds float, ptr %v132, i64 %v689
  %v691 = add i64 %v561, 0
  %v692 = and i64 %v691, %v288
  %v693 = mul i64 %v692, %v7
  %v694 = add i64 %v693, %v683
  %v695 = mul i64 %v694, 8
  %v696 = getelementptr inbounds float, ptr %v136, i64 %v695
  %v697 = add i64 %v561, 0
  %v698 = and i64 %v697, %v286
  %v699 = mul i64 %v698, %v7
  %v700 = add i64 %v699, %v683
  %v701 = mul i64 %v700, 8
  %v702 = getelementptr inbounds float, ptr %v134, i64 %v701
  %v703 = add i64 %v561, 0
  %v704 = and i64 %v703, %v294
  %v705 = mul i64 %v704, %v7
  %v706 = add i64 %v705, %v683
  %v707 = mul i64 %v706, 8
  %v708 = getelementptr inbounds float, ptr %v142, i64 %v707
  %v709 = add i64 0, 0
  %v710 = getelementptr inbounds float, ptr %v690, i64 %v709
  %v711 = load <8 x float>, ptr %v710, align 4
  %v712 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v713 = shufflevector <8 x float> %v712, <8 x float> poison, <8 x i32> zeroinitializer
  %v714 = fcmp ogt <8 x float> %v711, %v713
  %v715 = select <8 x i1> %v714, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v716 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v717 = shufflevector <8 x float> %v716, <8 x float> poison, <8 x i32> zeroinitializer
  %v718 = fcmp une <8 x float> %v715, splat (float 0x0000000000000000)
  %v719 = select <8 x i1> %v718, <8 x float> %v711, <8 x float> %v717
  %v720 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v719)
  %v721 = fcmp une <8 x float> %v715, splat (float 0x0000000000000000)
  %v722 = select <8 x i1> %v721, <8 x float> %v720, <8 x float> %v713
  %v723 = add i64 0, 0
  %v724 = getelementptr inbounds float, ptr %v22, i64 %v723
  %v725 = load <8 x float>, ptr %v724, align 4
  %v726 = fadd <8 x float> %v722, %v725
  %v727 = fcmp ole <8 x float> %v726, %v713
  %v728 = select <8 x i1> %v727, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v729 = add i64 0, 0
  %v730 = getelementptr inbounds float, ptr %v696, i64 %v729
  %v731 = load <8 x float>, ptr %v730, align 4
  %v732 = insertelement <8 x float> poison, float 0x3EE4F8B580000000, i64 0
  %v733 = shufflevector <8 x float> %v732, <8 x float> poison, <8 x i32> zeroinitializer
  %v734 = fadd <8 x float> %v722, %v733
  %v735 = fdiv <8 x float> %v731, %v734
  %v736 = fcmp une <8 x float> %v728, splat (float 0x0000000000000000)
  %v737 = select <8 x i1> %v736, <8 x float> %v713, <8 x float> %v735
  %v738 = add i64 0, 0
  %v739 = getelementptr inbounds float, ptr %v702, i64 %v738
  %v740 = load <8 x float>, ptr %v739, align 4
  %v741 = fmul <8 x float> %v731, %v740
  %v742 = fdiv <8 x float> %v741, %v734
  %v743 = fsub <8 x float> %v737, %v742
  %v744 = fcmp une <8 x float> %v715, splat (float 0x0000000000000000)
  %v745 = select <8 x i1> %v744, <8 x float> %v743, <8 x float> %v713
  %v746 = insertelement <8 x float> poison, float 0x3FE0000000000000, i64 0
  %v747 = shufflevector <8 x float> %v746, <8 x float> poison, <8 x i32> zeroinitializer
  %v748 = fmul <8 x float> %v747, %v745
  %v749 = fdiv <8 x float> %v748, %v720
  %v750 = fcmp une <8 x float> %v715, splat (float 0x0000000000000000)
  %v751 = select <8 x i1> %v750, <8 x float> %v749, <8 x float> %v713
  %v752 = add i64 0, 0
  %v753 = getelementptr inbounds float, ptr %v708, i64 %v752
  store <8 x float> %v751, ptr %v753, align 4
  %v754 = add nsw i64 %v683, 1
  br label %b34
b36:
  %v755 = add i64 %v7, 0
  %v756 = sdiv i64 %v755, 1
  %v757 = add i64 %v2, 1
  %v758 = mul i64 %v756, %v2
  %v759 = sdiv i64 %v758, %v3
  %v760 = mul i64 %v759, 1
  %v761 = icmp slt i64 %v760, %v7
  %v762 = select i1 %v761, i64 %v760, i64 %v7
  %v763 = mul i64 %v756, %v757
  %v764 = sdiv i64 %v763, %v3
  %v765 = mul i64 %v764, 1
  %v766 = icmp slt i64 %v765, %v7
  %v767 = select i1 %v766, i64 %v765, i64 %v7
  br label %b37
b37:
  %v768 = phi i64 [ %v762, %b36 ], [ %v839, %b42 ]
  %v769 = icmp slt i64 %v768, %v767
  br i1 %v769, label %b38, label %b39
b38:
  br label %b40
b40:
  %v770 = phi i64 [ 0, %b38 ], [ %v838, %b41 ]
  %v771 = icmp slt i64 %v770, 2
  br i1 %v771, label %b41, label %b42
b41:
  %v772 = add i64 %v561, 1
  %v773 = and i64 %v772, 1
  %v774 = mul i64 %v773, %v7
  %v775 = add i64 %v774, %v768
  %v776 = mul i64 %v775, 16
  %v777 = getelementptr inbounds float, ptr %v30, i64 %v776
  %v778 = add i64 %v561, 0
  %v779 = and i64 %v778, %v254
  %v780 = mul i64 %v779, %v7
  %v781 = add i64 %v780, %v768
  %v782 = mul i64 %v781, 16
  %v783 = getelementptr inbounds float, ptr %v24, i64 %v782
  %v784 = add i64 %v561, 0
  %v785 = and i64 %v784, %v286
  %v786 = mul i64 %v785, %v7
  %v787 = add i64 %v786, %v768
  %v788 = mul i64 %v787, 8
  %v789 = getelementptr inbounds float, ptr %v134, i64 %v788
  %v790 = add i64 %v561, 0
  %v791 = and i64 %v790, %v294
  %v792 = mul i64 %v791, %v7
  %v793 = add i64 %v792, %v768
  %v794 = mul i64 %v793, 8
  %v795 = getelementptr inbounds float, ptr %v142, i64 %v794
  %v796 = add i64 %v561, 0
  %v797 = and i64 %v796, %v282
  %v798 = mul i64 %v797, %v7
  %v799 = add i64 %v798, %v768
  %v800 = mul i64 %v799, 16
  %v801 = getelementptr inbounds float, ptr %v130, i64 %v800
  %v802 = add i64 %v561, 0
  %v803 = and i64 %v802, %v296
  %v804 = mul i64 %v803, %v7
  %v805 = add i64 %v804, %v768
  %v806 = mul i64 %v805, 16
  %v807 = getelementptr inbounds float, ptr %v144, i64 %v806
  %v808 = mul i64 %v770, 8
  %v809 = add i64 0, %v808
  %v810 = add i64 %v809, 0
  %v811 = getelementptr inbounds float, ptr %v777, i64 %v810
  %v812 = load <8 x float>, ptr %v811, align 4
  %v813 = mul i64 %v770, 8
  %v814 = add i64 0, %v813
  %v815 = add i64 %v814, 0
  %v816 = getelementptr inbounds float, ptr %v783, i64 %v815
  %v817 = load <8 x float>, ptr %v816, align 4
  %v818 = fadd <8 x float> %v812, %v817
  %v819 = add i64 0, 0
  %v820 = getelementptr inbounds float, ptr %v789, i64 %v819
  %v821 = load <8 x float>, ptr %v820, align 4
  %v822 = fmul <8 x float> %v818, %v821
  %v823 = add i64 0, 0
  %v824 = getelementptr inbounds float, ptr %v795, i64 %v823
  %v825 = load <8 x float>, ptr %v824, align 4
  %v826 = mul i64 %v770, 8
  %v827 = add i64 0, %v826
  %v828 = add i64 %v827, 0
  %v829 = getelementptr inbounds float, ptr %v801, i64 %v828
  %v830 = load <8 x float>, ptr %v829, align 4
  %v831 = fmul <8 x float> %v825, %v830
  %v832 = fadd <8 x float> %v822, %v831
  %v833 = fadd <8 x float> %v832, %v831
  %v834 = mul i64 %v770, 8
  %v835 = add i64 0, %v834
  %v836 = add i64 %v835, 0
  %v837 = getelementptr inbounds float, ptr %v807, i64 %v836
  store <8 x float> %v833, ptr %v837, align 4
  %v838 = add nsw i64 %v770, 1
  br label %b40
b42:
  %v839 = add nsw i64 %v768, 1
  br label %b37
b39:
  %v840 = add i64 %v7, 0
  %v841 = sdiv i64 %v840, 1
  %v842 = add i64 %v2, 1
  %v843 = mul i64 %v841, %v2
  %v844 = sdiv i64 %v843, %v3
  %v845 = mul i64 %v844, 1
  %v846 = icmp slt i64 %v845, %v7
  %v847 = select i1 %v846, i64 %v845, i64 %v7
  %v848 = mul i64 %v841, %v842
  %v849 = sdiv i64 %v848, %v3
  %v850 = mul i64 %v849, 1
  %v851 = icmp slt i64 %v850, %v7
  %v852 = select i1 %v851, i64 %v850, i64 %v7
  br label %b43
b43:
  %v853 = phi i64 [ %v847, %b39 ], [ %v1017, %b44 ]
  %v854 = icmp slt i64 %v853, %v852
  br i1 %v854, label %b44, label %b45
b44:
  %v855 = add i64 %v561, 0
  %v856 = and i64 %v855, %v292
  %v857 = mul i64 %v856, %v7
  %v858 = add i64 %v857, %v853
  %v859 = mul i64 %v858, 8
  %v860 = getelementptr inbounds float, ptr %v140, i64 %v859
  %v861 = add i64 %v561, 0
  %v862 = and i64 %v861, %v254
  %v863 = mul i64 %v862, %v7
  %v864 = add i64 %v863, %v853
  %v865 = mul i64 %v864, 16
  %v866 = getelementptr inbounds float, ptr %v24, i64 %v865
  %v867 = add i64 %v561, 0
  %v868 = and i64 %v867, %v286
  %v869 = mul i64 %v868, %v7
  %v870 = add i64 %v869, %v853
  %v871 = mul i64 %v870, 8
  %v872 = getelementptr inbounds float, ptr %v134, i64 %v871
  %v873 = add i64 %v561, 0
  %v874 = and i64 %v873, %v294
  %v875 = mul i64 %v874, %v7
  %v876 = add i64 %v875, %v853
  %v877 = mul i64 %v876, 8
  %v878 = getelementptr inbounds float, ptr %v142, i64 %v877
  %v879 = add i64 %v561, 0
  %v880 = and i64 %v879, %v274
  %v881 = mul i64 %v880, %v7
  %v882 = add i64 %v881, %v853
  %v883 = mul i64 %v882, 8
  %v884 = getelementptr inbounds float, ptr %v122, i64 %v883
  %v885 = add i64 %v561, 0
  %v886 = and i64 %v885, %v278
  %v887 = mul i64 %v886, %v7
  %v888 = add i64 %v887, %v853
  %v889 = mul i64 %v888, 1
  %v890 = getelementptr inbounds float, ptr %v126, i64 %v889
  %v891 = getelementptr inbounds float, ptr %v890, i64 0
  %v892 = load float, ptr %v891, align 4
  %v893 = add i64 %v561, 0
  %v894 = and i64 %v893, %v280
  %v895 = mul i64 %v894, %v7
  %v896 = add i64 %v895, %v853
  %v897 = mul i64 %v896, 1
  %v898 = getelementptr inbounds float, ptr %v128, i64 %v897
  %v899 = getelementptr inbounds float, ptr %v898, i64 0
  %v900 = load float, ptr %v899, align 4
  %v901 = add i64 %v561, 0
  %v902 = and i64 %v901, %v276
  %v903 = mul i64 %v902, %v7
  %v904 = add i64 %v903, %v853
  %v905 = mul i64 %v904, 8
  %v906 = getelementptr inbounds float, ptr %v124, i64 %v905
  %v907 = add i64 %v561, 0
  %v908 = and i64 %v907, %v260
  %v909 = mul i64 %v908, %v7
  %v910 = add i64 %v909, %v853
  %v911 = mul i64 %v910, 16
  %v912 = getelementptr inbounds float, ptr %v96, i64 %v911
  %v913 = add i64 %v561, 0
  %v914 = and i64 %v913, %v290
  %v915 = mul i64 %v914, %v7
  %v916 = add i64 %v915, %v853
  %v917 = mul i64 %v916, 8
  %v918 = getelementptr inbounds float, ptr %v138, i64 %v917
  %v919 = add i64 %v561, 0
  %v920 = and i64 %v919, %v298
  %v921 = mul i64 %v920, %v7
  %v922 = add i64 %v921, %v853
  %v923 = mul i64 %v922, 8
  %v924 = getelementptr inbounds float, ptr %v146, i64 %v923
  %v925 = add i64 %v561, 0
  %v926 = and i64 %v925, %v300
  %v927 = mul i64 %v926, %v7
  %v928 = add i64 %v927, %v853
  %v929 = mul i64 %v928, 8
  %v930 = getelementptr inbounds float, ptr %v148, i64 %v929
  %v931 = add i64 0, 0
  %v932 = getelementptr inbounds float, ptr %v860, i64 %v931
  %v933 = load <8 x float>, ptr %v932, align 4
  %v934 = add i64 8, 0
  %v935 = getelementptr inbounds float, ptr %v866, i64 %v934
  %v936 = load <8 x float>, ptr %v935, align 4
  %v937 = fadd <8 x float> %v933, %v936
  %v938 = add i64 0, 0
  %v939 = getelementptr inbounds float, ptr %v872, i64 %v938
  %v940 = load <8 x float>, ptr %v939, align 4
  %v941 = fmul <8 x float> %v937, %v940
  %v942 = add i64 0, 0
  %v943 = getelementptr inbounds float, ptr %v878, i64 %v942
  %v944 = load <8 x float>, ptr %v943, align 4
  %v945 = add i64 0, 0
  %v946 = getelementptr inbounds float, ptr %v66, i64 %v945
  %v947 = load <8 x float>, ptr %v946, align 4
  %v948 = add i64 0, 0
  %v949 = getelementptr inbounds float, ptr %v884, i64 %v948
  %v950 = load <8 x float>, ptr %v949, align 4
  %v951 = add i64 0, 0
  %v952 = getelementptr inbounds float, ptr %v92, i64 %v951
  %v953 = load <8 x float>, ptr %v952, align 4
  %v954 = insertelement <8 x float> poison, float %v892, i64 0
  %v955 = shufflevector <8 x float> %v954, <8 x float> poison, <8 x i32> zeroinitializer
  %v956 = fmul <8 x float> %v953, %v955
  %v957 = add i64 0, 0
  %v958 = getelementptr inbounds float, ptr %v94, i64 %v957
  %v959 = load <8 x float>, ptr %v958, align 4
  %v960 = insertelement <8 x float> poison, float %v900, i64 0
  %v961 = shufflevector <8 x float> %v960, <8 x float> poison, <8 x i32> zeroinitializer
  %v962 = fmul <8 x float> %v959, %v961
  %v963 = fsub <8 x float> %v956, %v962
  %v964 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v965 = shufflevector <8 x float> %v964, <8 x float> poison, <8 x i32> zeroinitializer
  %v966 = fmul <8 x float> %v965, %v963
  %v967 = fsub <8 x float> %v950, %v966
  %v968 = fmul <8 x float> %v947, %v967
  %v969 = add i64 0, 0
  %v970 = getelementptr inbounds float, ptr %v64, i64 %v969
  %v971 = load <8 x float>, ptr %v970, align 4
  %v972 = add i64 0, 0
  %v973 = getelementptr inbounds float, ptr %v906, i64 %v972
  %v974 = load <8 x float>, ptr %v973, align 4
  %v975 = fmul <8 x float> %v953, %v961
  %v976 = fmul <8 x float> %v959, %v955
  %v977 = fadd <8 x float> %v975, %v976
  %v978 = fmul <8 x float> %v965, %v977
  %v979 = fsub <8 x float> %v974, %v978
  %v980 = fmul <8 x float> %v971, %v979
  %v981 = fadd <8 x float> %v968, %v980
  %v982 = add i64 8, 0
  %v983 = getelementptr inbounds float, ptr %v912, i64 %v982
  %v984 = load <8 x float>, ptr %v983, align 4
  %v985 = fadd <8 x float> %v981, %v984
  %v986 = fmul <8 x float> %v944, %v985
  %v987 = fadd <8 x float> %v941, %v986
  %v988 = fadd <8 x float> %v987, %v986
  %v989 = fmul <8 x float> %v988, %v971
  %v990 = add i64 0, 0
  %v991 = getelementptr inbounds float, ptr %v918, i64 %v990
  %v992 = load <8 x float>, ptr %v991, align 4
  %v993 = add i64 0, 0
  %v994 = getelementptr inbounds float, ptr %v866, i64 %v993
  %v995 = load <8 x float>, ptr %v994, align 4
  %v996 = fadd <8 x float> %v992, %v995
  %v997 = fmul <8 x float> %v996, %v940
  %v998 = fmul <8 x float> %v971, %v967
  %v999 = fmul <8 x float> %v947, %v979
  %v1000 = fsub <8 x float> %v998, %v999
  %v1001 = add i64 0, 0
  %v1002 = getelementptr inbounds float, ptr %v912, i64 %v1001
  %v1003 = load <8 x float>, ptr %v1002, align 4
  %v1004 = fadd <8 x float> %v1000, %v1003
  %v1005 = fmul <8 x float> %v944, %v1004
  %v1006 = fadd <8 x float> %v997, %v1005
  %v1007 = fadd <8 x float> %v1006, %v1005
  %v1008 = fmul <8 x float> %v1007, %v947
  %v1009 = fsub <8 x float> %v989, %v1008
  %v1010 = fmul <8 x float> %v988, %v947
  %v1011 = fmul <8 x float> %v1007, %v971
  %v1012 = fadd <8 x float> %v1010, %v1011
  %v1013 = add i64 0, 0
  %v1014 = getelementptr inbounds float, ptr %v924, i64 %v1013
  store <8 x float> %v1009, ptr %v1014, align 4
  %v1015 = add i64 0, 0
  %v1016 = getelementptr inbounds float, ptr %v930, i64 %v1015
  store <8 x float> %v1012, ptr %v1016, align 4
  %v1017 = add nsw i64 %v853, 1
  br label %b43
b45:
  %v1018 = add i64 %v7, 0
  %v1019 = sdiv i64 %v1018, 1
  %v1020 = add i64 %v2, 1
  %v1021 = mul i64 %v1019, %v2
  %v1022 = sdiv i64 %v1021, %v3
  %v1023 = mul i64 %v1022, 1
  %v1024 = icmp slt i64 %v1023, %v7
  %v1025 = select i1 %v1024, i64 %v1023, i64 %v7
  %v1026 = mul i64 %v1019, %v1020
  %v1027 = sdiv i64 %v1026, %v3
  %v1028 = mul i64 %v1027, 1
  %v1029 = icmp slt i64 %v1028, %v7
  %v1030 = select i1 %v1029, i64 %v1028, i64 %v7
  br label %b46
b46:
  %v1031 = phi i64 [ %v1025, %b45 ], [ %v1072, %b51 ]
  %v1032 = icmp slt i64 %v1031, %v1030
  br i1 %v1032, label %b47, label %b48
b47:
  br label %b49
b49:
  %v1033 = phi i64 [ 0, %b47 ], [ %v1054, %b50 ]
  %v1034 = phi <8 x float> [ splat (float 0x0000000000000000), %b47 ], [ %v1053, %b50 ]
  %v1035 = icmp slt i64 %v1033, 8
  br i1 %v1035, label %b50, label %b51
b50:
  %v1036 = add i64 %v561, 0
  %v1037 = and i64 %v1036, %v298
  %v1038 = mul i64 %v1037, %v7
  %v1039 = add i64 %v1038, %v1031
  %v1040 = mul i64 %v1039, 8
  %v1041 = getelementptr inbounds float, ptr %v146, i64 %v1040
  %v1042 = add i64 0, %v1033
  %v1043 = getelementptr inbounds float, ptr %v1041, i64 %v1042
  %v1044 = load <8 x float>, ptr %v1043, align 4
  %v1045 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v1046 = shufflevector <8 x float> %v1045, <8 x float> poison, <8 x i32> zeroinitializer
  %v1047 = fmul <8 x float> %v1044, %v1046
  %v1048 = fneg <8 x float> %v1047
  %v1049 = add i64 0, %v1033
  %v1050 = getelementptr inbounds float, ptr %v94, i64 %v1049
  %v1051 = load <8 x float>, ptr %v1050, align 4
  %v1052 = fmul <8 x float> %v1048, %v1051
  %v1053 = fadd <8 x float> %v1034, %v1052
  %v1054 = add nsw i64 %v1033, 8
  br label %b49
b51:
  %v1055 = shufflevector <8 x float> %v1034, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1056 = shufflevector <8 x float> %v1034, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1057 = fadd <4 x float> %v1055, %v1056
  %v1058 = shufflevector <4 x float> %v1057, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1059 = shufflevector <4 x float> %v1057, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1060 = fadd <2 x float> %v1058, %v1059
  %v1061 = extractelement <2 x float> %v1060, i64 0
  %v1062 = extractelement <2 x float> %v1060, i64 1
  %v1063 = fadd float %v1061, %v1062
  %v1064 = fadd float %v1063, 0x0000000000000000
  %v1065 = add i64 %v561, 0
  %v1066 = and i64 %v1065, %v302
  %v1067 = mul i64 %v1066, %v7
  %v1068 = add i64 %v1067, %v1031
  %v1069 = mul i64 %v1068, 1
  %v1070 = getelementptr inbounds float, ptr %v150, i64 %v1069
  %v1071 = getelementptr inbounds float, ptr %v1070, i64 0
  store float %v1064, ptr %v1071, align 4
  %v1072 = add nsw i64 %v1031, 1
  br label %b46
b48:
  %v1073 = add i64 %v7, 0
  %v1074 = sdiv i64 %v1073, 1
  %v1075 = add i64 %v2, 1
  %v1076 = mul i64 %v1074, %v2
  %v1077 = sdiv i64 %v1076, %v3
  %v1078 = mul i64 %v1077, 1
  %v1079 = icmp slt i64 %v1078, %v7
  %v1080 = select i1 %v1079, i64 %v1078, i64 %v7
  %v1081 = mul i64 %v1074, %v1075
  %v1082 = sdiv i64 %v1081, %v3
  %v1083 = mul i64 %v1082, 1
  %v1084 = icmp slt i64 %v1083, %v7
  %v1085 = select i1 %v1084, i64 %v1083, i64 %v7
  br label %b52
b52:
  %v1086 = phi i64 [ %v1080, %b48 ], [ %v1127, %b57 ]
  %v1087 = icmp slt i64 %v1086, %v1085
  br i1 %v1087, label %b53, label %b54
b53:
  br label %b55
b55:
  %v1088 = phi i64 [ 0, %b53 ], [ %v1109, %b56 ]
  %v1089 = phi <8 x float> [ splat (float 0x0000000000000000), %b53 ], [ %v1108, %b56 ]
  %v1090 = icmp slt i64 %v1088, 8
  br i1 %v1090, label %b56, label %b57
b56:
  %v1091 = add i64 %v561, 0
  %v1092 = and i64 %v1091, %v298
  %v1093 = mul i64 %v1092, %v7
  %v1094 = add i64 %v1093, %v1086
  %v1095 = mul i64 %v1094, 8
  %v1096 = getelementptr inbounds float, ptr %v146, i64 %v1095
  %v1097 = add i64 0, %v1088
  %v1098 = getelementptr inbounds float, ptr %v1096, i64 %v1097
  %v1099 = load <8 x float>, ptr %v1098, align 4
  %v1100 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v1101 = shufflevector <8 x float> %v1100, <8 x float> poison, <8 x i32> zeroinitializer
  %v1102 = fmul <8 x float> %v1099, %v1101
  %v1103 = fneg <8 x float> %v1102
  %v1104 = add i64 0, %v1088
  %v1105 = getelementptr inbounds float, ptr %v92, i64 %v1104
  %v1106 = load <8 x float>, ptr %v1105, align 4
  %v1107 = fmul <8 x float> %v1103, %v1106
  %v1108 = fadd <8 x float> %v1089, %v1107
  %v1109 = add nsw i64 %v1088, 8
  br label %b55
b57:
  %v1110 = shufflevector <8 x float> %v1089, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1111 = shufflevector <8 x float> %v1089, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1112 = fadd <4 x float> %v1110, %v1111
  %v1113 = shufflevector <4 x float> %v1112, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1114 = shufflevector <4 x float> %v1112, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1115 = fadd <2 x float> %v1113, %v1114
  %v1116 = extractelement <2 x float> %v1115, i64 0
  %v1117 = extractelement <2 x float> %v1115, i64 1
  %v1118 = fadd float %v1116, %v1117
  %v1119 = fadd float %v1118, 0x0000000000000000
  %v1120 = add i64 %v561, 0
  %v1121 = and i64 %v1120, %v304
  %v1122 = mul i64 %v1121, %v7
  %v1123 = add i64 %v1122, %v1086
  %v1124 = mul i64 %v1123, 1
  %v1125 = getelementptr inbounds float, ptr %v152, i64 %v1124
  %v1126 = getelementptr inbounds float, ptr %v1125, i64 0
  store float %v1119, ptr %v1126, align 4
  %v1127 = add nsw i64 %v1086, 1
  br label %b52
b54:
  %v1128 = add i64 %v7, 0
  %v1129 = sdiv i64 %v1128, 1
  %v1130 = add i64 %v2, 1
  %v1131 = mul i64 %v1129, %v2
  %v1132 = sdiv i64 %v1131, %v3
  %v1133 = mul i64 %v1132, 1
  %v1134 = icmp slt i64 %v1133, %v7
  %v1135 = select i1 %v1134, i64 %v1133, i64 %v7
  %v1136 = mul i64 %v1129, %v1130
  %v1137 = sdiv i64 %v1136, %v3
  %v1138 = mul i64 %v1137, 1
  %v1139 = icmp slt i64 %v1138, %v7
  %v1140 = select i1 %v1139, i64 %v1138, i64 %v7
  br label %b58
b58:
  %v1141 = phi i64 [ %v1135, %b54 ], [ %v1183, %b63 ]
  %v1142 = icmp slt i64 %v1141, %v1140
  br i1 %v1142, label %b59, label %b60
b59:
  br label %b61
b61:
  %v1143 = phi i64 [ 0, %b59 ], [ %v1165, %b62 ]
  %v1144 = phi <8 x float> [ splat (float 0x0000000000000000), %b59 ], [ %v1164, %b62 ]
  %v1145 = icmp slt i64 %v1143, 8
  br i1 %v1145, label %b62, label %b63
b62:
  %v1146 = add i64 %v561, 0
  %v1147 = and i64 %v1146, %v300
  %v1148 = mul i64 %v1147, %v7
  %v1149 = add i64 %v1148, %v1141
  %v1150 = mul i64 %v1149, 8
  %v1151 = getelementptr inbounds float, ptr %v148, i64 %v1150
  %v1152 = add i64 0, %v1143
  %v1153 = getelementptr inbounds float, ptr %v1151, i64 %v1152
  %v1154 = load <8 x float>, ptr %v1153, align 4
  %v1155 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v1156 = shufflevector <8 x float> %v1155, <8 x float> poison, <8 x i32> zeroinitializer
  %v1157 = fmul <8 x float> %v1154, %v1156
  %v1158 = fneg <8 x float> %v1157
  %v1159 = add i64 0, %v1143
  %v1160 = getelementptr inbounds float, ptr %v94, i64 %v1159
  %v1161 = load <8 x float>, ptr %v1160, align 4
  %v1162 = fmul <8 x float> %v1158, %v1161
  %v1163 = fneg <8 x float> %v1162
  %v1164 = fadd <8 x float> %v1144, %v1163
  %v1165 = add nsw i64 %v1143, 8
  br label %b61
b63:
  %v1166 = shufflevector <8 x float> %v1144, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1167 = shufflevector <8 x float> %v1144, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1168 = fadd <4 x float> %v1166, %v1167
  %v1169 = shufflevector <4 x float> %v1168, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1170 = shufflevector <4 x float> %v1168, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1171 = fadd <2 x float> %v1169, %v1170
  %v1172 = extractelement <2 x float> %v1171, i64 0
  %v1173 = extractelement <2 x float> %v1171, i64 1
  %v1174 = fadd float %v1172, %v1173
  %v1175 = fadd float %v1174, 0x0000000000000000
  %v1176 = add i64 %v561, 0
  %v1177 = and i64 %v1176, %v306
  %v1178 = mul i64 %v1177, %v7
  %v1179 = add i64 %v1178, %v1141
  %v1180 = mul i64 %v1179, 1
  %v1181 = getelementptr inbounds float, ptr %v154, i64 %v1180
  %v1182 = getelementptr inbounds float, ptr %v1181, i64 0
  store float %v1175, ptr %v1182, align 4
  %v1183 = add nsw i64 %v1141, 1
  br label %b58
b60:
  %v1184 = add i64 %v7, 0
  %v1185 = sdiv i64 %v1184, 1
  %v1186 = add i64 %v2, 1
  %v1187 = mul i64 %v1185, %v2
  %v1188 = sdiv i64 %v1187, %v3
  %v1189 = mul i64 %v1188, 1
  %v1190 = icmp slt i64 %v1189, %v7
  %v1191 = select i1 %v1190, i64 %v1189, i64 %v7
  %v1192 = mul i64 %v1185, %v1186
  %v1193 = sdiv i64 %v1192, %v3
  %v1194 = mul i64 %v1193, 1
  %v1195 = icmp slt i64 %v1194, %v7
  %v1196 = select i1 %v1195, i64 %v1194, i64 %v7
  br label %b64
b64:
  %v1197 = phi i64 [ %v1191, %b60 ], [ %v1238, %b69 ]
  %v1198 = icmp slt i64 %v1197, %v1196
  br i1 %v1198, label %b65, label %b66
b65:
  br label %b67
b67:
  %v1199 = phi i64 [ 0, %b65 ], [ %v1220, %b68 ]
  %v1200 = phi <8 x float> [ splat (float 0x0000000000000000), %b65 ], [ %v1219, %b68 ]
  %v1201 = icmp slt i64 %v1199, 8
  br i1 %v1201, label %b68, label %b69
b68:
  %v1202 = add i64 %v561, 0
  %v1203 = and i64 %v1202, %v300
  %v1204 = mul i64 %v1203, %v7
  %v1205 = add i64 %v1204, %v1197
  %v1206 = mul i64 %v1205, 8
  %v1207 = getelementptr inbounds float, ptr %v148, i64 %v1206
  %v1208 = add i64 0, %v1199
  %v1209 = getelementptr inbounds float, ptr %v1207, i64 %v1208
  %v1210 = load <8 x float>, ptr %v1209, align 4
  %v1211 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v1212 = shufflevector <8 x float> %v1211, <8 x float> poison, <8 x i32> zeroinitializer
  %v1213 = fmul <8 x float> %v1210, %v1212
  %v1214 = fneg <8 x float> %v1213
  %v1215 = add i64 0, %v1199
  %v1216 = getelementptr inbounds float, ptr %v92, i64 %v1215
  %v1217 = load <8 x float>, ptr %v1216, align 4
  %v1218 = fmul <8 x float> %v1214, %v1217
  %v1219 = fadd <8 x float> %v1200, %v1218
  %v1220 = add nsw i64 %v1199, 8
  br label %b67
b69:
  %v1221 = shufflevector <8 x float> %v1200, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1222 = shufflevector <8 x float> %v1200, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1223 = fadd <4 x float> %v1221, %v1222
  %v1224 = shufflevector <4 x float> %v1223, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1225 = shufflevector <4 x float> %v1223, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1226 = fadd <2 x float> %v1224, %v1225
  %v1227 = extractelement <2 x float> %v1226, i64 0
  %v1228 = extractelement <2 x float> %v1226, i64 1
  %v1229 = fadd float %v1227, %v1228
  %v1230 = fadd float %v1229, 0x0000000000000000
  %v1231 = add i64 %v561, 0
  %v1232 = and i64 %v1231, %v308
  %v1233 = mul i64 %v1232, %v7
  %v1234 = add i64 %v1233, %v1197
  %v1235 = mul i64 %v1234, 1
  %v1236 = getelementptr inbounds float, ptr %v156, i64 %v1235
  %v1237 = getelementptr inbounds float, ptr %v1236, i64 0
  store float %v1230, ptr %v1237, align 4
  %v1238 = add nsw i64 %v1197, 1
  br label %b64
b66:
  %v1239 = add i64 %v7, 0
  %v1240 = sdiv i64 %v1239, 1
  %v1241 = add i64 %v2, 1
  %v1242 = mul i64 %v1240, %v2
  %v1243 = sdiv i64 %v1242, %v3
  %v1244 = mul i64 %v1243, 1
  %v1245 = icmp slt i64 %v1244, %v7
  %v1246 = select i1 %v1245, i64 %v1244, i64 %v7
  %v1247 = mul i64 %v1240, %v1241
  %v1248 = sdiv i64 %v1247, %v3
  %v1249 = mul i64 %v1248, 1
  %v1250 = icmp slt i64 %v1249, %v7
  %v1251 = select i1 %v1250, i64 %v1249, i64 %v7
  br label %b70
b70:
  %v1252 = phi i64 [ %v1246, %b66 ], [ %v1332, %b71 ]
  %v1253 = icmp slt i64 %v1252, %v1251
  br i1 %v1253, label %b71, label %b72
b71:
  %v1254 = add i64 %v561, 0
  %v1255 = and i64 %v1254, %v302
  %v1256 = mul i64 %v1255, %v7
  %v1257 = add i64 %v1256, %v1252
  %v1258 = mul i64 %v1257, 1
  %v1259 = getelementptr inbounds float, ptr %v150, i64 %v1258
  %v1260 = getelementptr inbounds float, ptr %v1259, i64 0
  %v1261 = load float, ptr %v1260, align 4
  %v1262 = add i64 %v561, 0
  %v1263 = and i64 %v1262, %v308
  %v1264 = mul i64 %v1263, %v7
  %v1265 = add i64 %v1264, %v1252
  %v1266 = mul i64 %v1265, 1
  %v1267 = getelementptr inbounds float, ptr %v156, i64 %v1266
  %v1268 = getelementptr inbounds float, ptr %v1267, i64 0
  %v1269 = load float, ptr %v1268, align 4
  %v1270 = fadd float %v1261, %v1269
  %v1271 = add i64 %v561, 0
  %v1272 = and i64 %v1271, %v304
  %v1273 = mul i64 %v1272, %v7
  %v1274 = add i64 %v1273, %v1252
  %v1275 = mul i64 %v1274, 1
  %v1276 = getelementptr inbounds float, ptr %v152, i64 %v1275
  %v1277 = getelementptr inbounds float, ptr %v1276, i64 0
  %v1278 = load float, ptr %v1277, align 4
  %v1279 = add i64 %v561, 0
  %v1280 = and i64 %v1279, %v306
  %v1281 = mul i64 %v1280, %v7
  %v1282 = add i64 %v1281, %v1252
  %v1283 = mul i64 %v1282, 1
  %v1284 = getelementptr inbounds float, ptr %v154, i64 %v1283
  %v1285 = getelementptr inbounds float, ptr %v1284, i64 0
  %v1286 = load float, ptr %v1285, align 4
  %v1287 = fadd float %v1278, %v1286
  %v1288 = add i64 %v561, 0
  %v1289 = and i64 %v1288, %v300
  %v1290 = mul i64 %v1289, %v7
  %v1291 = add i64 %v1290, %v1252
  %v1292 = mul i64 %v1291, 8
  %v1293 = getelementptr inbounds float, ptr %v148, i64 %v1292
  %v1294 = add i64 %v561, 0
  %v1295 = and i64 %v1294, %v298
  %v1296 = mul i64 %v1295, %v7
  %v1297 = add i64 %v1296, %v1252
  %v1298 = mul i64 %v1297, 8
  %v1299 = getelementptr inbounds float, ptr %v146, i64 %v1298
  %v1300 = mul i64 %v1252, 8
  %v1301 = getelementptr inbounds float, ptr %v158, i64 %v1300
  %v1302 = mul i64 %v1252, 8
  %v1303 = getelementptr inbounds float, ptr %v160, i64 %v1302
  %v1304 = add i64 0, 0
  %v1305 = getelementptr inbounds float, ptr %v92, i64 %v1304
  %v1306 = load <8 x float>, ptr %v1305, align 4
  %v1307 = insertelement <8 x float> poison, float %v1270, i64 0
  %v1308 = shufflevector <8 x float> %v1307, <8 x float> poison, <8 x i32> zeroinitializer
  %v1309 = fmul <8 x float> %v1308, %v1306
  %v1310 = add i64 0, 0
  %v1311 = getelementptr inbounds float, ptr %v94, i64 %v1310
  %v1312 = load <8 x float>, ptr %v1311, align 4
  %v1313 = insertelement <8 x float> poison, float %v1287, i64 0
  %v1314 = shufflevector <8 x float> %v1313, <8 x float> poison, <8 x i32> zeroinitializer
  %v1315 = fmul <8 x float> %v1314, %v1312
  %v1316 = fsub <8 x float> %v1309, %v1315
  %v1317 = add i64 0, 0
  %v1318 = getelementptr inbounds float, ptr %v1293, i64 %v1317
  %v1319 = load <8 x float>, ptr %v1318, align 4
  %v1320 = fadd <8 x float> %v1316, %v1319
  %v1321 = fmul <8 x float> %v1314, %v1306
  %v1322 = fmul <8 x float> %v1308, %v1312
  %v1323 = fadd <8 x float> %v1321, %v1322
  %v1324 = add i64 0, 0
  %v1325 = getelementptr inbounds float, ptr %v1299, i64 %v1324
  %v1326 = load <8 x float>, ptr %v1325, align 4
  %v1327 = fadd <8 x float> %v1323, %v1326
  %v1328 = add i64 0, 0
  %v1329 = getelementptr inbounds float, ptr %v1301, i64 %v1328
  store <8 x float> %v1320, ptr %v1329, align 4
  %v1330 = add i64 0, 0
  %v1331 = getelementptr inbounds float, ptr %v1303, i64 %v1330
  store <8 x float> %v1327, ptr %v1331, align 4
  %v1332 = add nsw i64 %v1252, 1
  br label %b70
b72:
  %v1334 = add i64 %v7, 0
  %v1335 = sdiv i64 %v1334, 1
  %v1336 = add i64 %v2, 1
  %v1337 = mul i64 %v1335, %v2
  %v1338 = sdiv i64 %v1337, %v3
  %v1339 = mul i64 %v1338, 1
  %v1340 = icmp slt i64 %v1339, %v7
  %v1341 = select i1 %v1340, i64 %v1339, i64 %v7
  %v1342 = mul i64 %v1335, %v1336
  %v1343 = sdiv i64 %v1342, %v3
  %v1344 = mul i64 %v1343, 1
  %v1345 = icmp slt i64 %v1344, %v7
  %v1346 = select i1 %v1345, i64 %v1344, i64 %v7
  br label %b73
b73:
  %v1347 = phi i64 [ %v1341, %b72 ], [ %v1450, %b78 ]
  %v1348 = icmp slt i64 %v1347, %v1346
  br i1 %v1348, label %b74, label %b75
b74:
  %v1349 = add i64 %v1347, 96
  %v1350 = icmp slt i64 %v1349, %v1346
  %v1351 = select i1 %v1350, i64 %v1349, i64 %v1346
  br label %b76
b76:
  %v1352 = phi i64 [ 0, %b74 ], [ %v1449, %b81 ]
  %v1353 = icmp slt i64 %v1352, 1
  br i1 %v1353, label %b77, label %b78
b77:
  %v1354 = sub i64 %v1351, %v1347
  %v1355 = sub i64 6, 1
  %v1356 = add i64 %v1354, %v1355
  %v1357 = sdiv i64 %v1356, 6
  br label %b79
b79:
  %v1358 = phi i64 [ 0, %b77 ], [ %v1448, %b88 ]
  %v1359 = icmp slt i64 %v1358, %v1357
  br i1 %v1359, label %b80, label %b81
b80:
  %v1360 = mul i64 %v1354, %v1358
  %v1361 = sdiv i64 %v1360, %v1357
  %v1362 = add i64 %v1347, %v1361
  %v1363 = add i64 %v1358, 1
  %v1364 = mul i64 %v1354, %v1363
  %v1365 = sdiv i64 %v1364, %v1357
  %v1366 = add i64 %v1347, %v1365
  %v1367 = mul i64 %v1352, 192
  %v1368 = getelementptr inbounds float, ptr %v343, i64 %v1367
  %v1369 = sub i64 %v1366, %v1362
  %v1370 = mul i64 %v1362, 8
  %v1371 = getelementptr inbounds float, ptr %v160, i64 %v1370
  %v1372 = getelementptr inbounds float, ptr %v1371, i64 0
  %v1373 = sub i64 %v1369, 1
  %v1374 = getelementptr inbounds ptr, ptr @table_tile_6x1, i64 %v1373
  %v1375 = load ptr, ptr %v1374, align 4
  %v1376 = getelementptr inbounds float, ptr %v1333, i64 0
  %v1377 = icmp sgt i64 %v1369, 0
  br i1 %v1377, label %b82, label %b83
b82:
  call void %v1375(ptr %v1372, i64 8, ptr %v1368, i64 8, ptr %v1376, i64 24, i64 0)
  br label %b83
b83:
  %v1378 = add i64 %v1367, 64
  %v1379 = getelementptr inbounds float, ptr %v343, i64 %v1378
  %v1380 = sub i64 %v1366, %v1362
  %v1381 = mul i64 %v1362, 8
  %v1382 = getelementptr inbounds float, ptr %v158, i64 %v1381
  %v1383 = getelementptr inbounds float, ptr %v1382, i64 0
  %v1384 = sub i64 %v1380, 1
  %v1385 = getelementptr inbounds ptr, ptr @table_tile_6x2, i64 %v1384
  %v1386 = load ptr, ptr %v1385, align 4
  %v1387 = getelementptr inbounds float, ptr %v1333, i64 8
  %v1388 = icmp sgt i64 %v1380, 0
  br i1 %v1388, label %b84, label %b85
b84:
  call void %v1386(ptr %v1383, i64 8, ptr %v1379, i64 8, ptr %v1387, i64 24, i64 8)
  br label %b85
b85:
  %v1389 = add i64 %v1378, 128
  br label %b86
b86:
  %v1390 = phi i64 [ %v1362, %b85 ], [ %v1447, %b91 ]
  %v1391 = icmp slt i64 %v1390, %v1366
  br i1 %v1391, label %b87, label %b88
b87:
  %v1392 = sub i64 %v1390, %v1362
  %v1393 = mul i64 %v1392, 24
  %v1394 = getelementptr inbounds float, ptr %v1333, i64 %v1393
  %v1395 = mul i64 %v1390, 8
  %v1396 = getelementptr inbounds float, ptr %v160, i64 %v1395
  %v1397 = mul i64 %v1390, 8
  %v1398 = getelementptr inbounds float, ptr %v162, i64 %v1397
  %v1399 = add i64 %v561, 0
  %v1400 = and i64 %v1399, %v310
  %v1401 = mul i64 %v1400, %v7
  %v1402 = add i64 %v1401, %v1390
  %v1403 = mul i64 %v1402, 8
  %v1404 = getelementptr inbounds float, ptr %v164, i64 %v1403
  %v1405 = add i64 %v561, 0
  %v1406 = and i64 %v1405, %v312
  %v1407 = mul i64 %v1406, %v7
  %v1408 = add i64 %v1407, %v1390
  %v1409 = mul i64 %v1408, 8
  %v1410 = getelementptr inbounds float, ptr %v166, i64 %v1409
  %v1411 = add i64 %v561, 0
  %v1412 = and i64 %v1411, %v314
  %v1413 = mul i64 %v1412, %v7
  %v1414 = add i64 %v1413, %v1390
  %v1415 = mul i64 %v1414, 8
  %v1416 = getelementptr inbounds float, ptr %v168, i64 %v1415
  br label %b89
b89:
  %v1417 = phi i64 [ 0, %b87 ], [ %v1446, %b90 ]
  %v1418 = icmp slt i64 %v1417, 1
  br i1 %v1418, label %b90, label %b91
b90:
  %v1419 = mul i64 %v1352, 1
  %v1420 = add i64 %v1419, %v1417
  %v1421 = mul i64 %v1420, 8
  %v1422 = add i64 0, %v1417
  %v1423 = mul i64 %v1422, 8
  %v1424 = getelementptr inbounds float, ptr %v1394, i64 %v1423
  %v1425 = load <8 x float>, ptr %v1424, align 4
  %v1426 = add i64 1, %v1417
  %v1427 = mul i64 %v1426, 8
  %v1428 = getelementptr inbounds float, ptr %v1394, i64 %v1427
  %v1429 = load <8 x float>, ptr %v1428, align 4
  %v1430 = add i64 2, %v1417
  %v1431 = mul i64 %v1430, 8
  %v1432 = getelementptr inbounds float, ptr %v1394, i64 %v1431
  %v1433 = load <8 x float>, ptr %v1432, align 4
  %v1434 = add i64 0, %v1421
  %v1435 = getelementptr inbounds float, ptr %v1396, i64 %v1434
  %v1436 = load <8 x float>, ptr %v1435, align 4
  %v1437 = fneg <8 x float> %v1436
  %v1438 = add i64 0, %v1421
  %v1439 = getelementptr inbounds float, ptr %v1398, i64 %v1438
  store <8 x float> %v1437, ptr %v1439, align 4
  %v1440 = add i64 0, %v1421
  %v1441 = getelementptr inbounds float, ptr %v1404, i64 %v1440
  store <8 x float> %v1425, ptr %v1441, align 4
  %v1442 = add i64 0, %v1421
  %v1443 = getelementptr inbounds float, ptr %v1410, i64 %v1442
  store <8 x float> %v1429, ptr %v1443, align 4
  %v1444 = add i64 0, %v1421
  %v1445 = getelementptr inbounds float, ptr %v1416, i64 %v1444
  store <8 x float> %v1433, ptr %v1445, align 4
  %v1446 = add nsw i64 %v1417, 1
  br label %b89
b91:
  %v1447 = add nsw i64 %v1390, 1
  br label %b86
b88:
  %v1448 = add nsw i64 %v1358, 1
  br label %b79
b81:
  %v1449 = add nsw i64 %v1352, 1
  br label %b76
b78:
  %v1450 = add nsw i64 %v1347, 96
  br label %b73
b75:
  %v1452 = add i64 %v7, 0
  %v1453 = sdiv i64 %v1452, 1
  %v1454 = add i64 %v2, 1
  %v1455 = mul i64 %v1453, %v2
  %v1456 = sdiv i64 %v1455, %v3
  %v1457 = mul i64 %v1456, 1
  %v1458 = icmp slt i64 %v1457, %v7
  %v1459 = select i1 %v1458, i64 %v1457, i64 %v7
  %v1460 = mul i64 %v1453, %v1454
  %v1461 = sdiv i64 %v1460, %v3
  %v1462 = mul i64 %v1461, 1
  %v1463 = icmp slt i64 %v1462, %v7
  %v1464 = select i1 %v1463, i64 %v1462, i64 %v7
  br label %b92
b92:
  %v1465 = phi i64 [ %v1459, %b75 ], [ %v1523, %b97 ]
  %v1466 = icmp slt i64 %v1465, %v1464
  br i1 %v1466, label %b93, label %b94
b93:
  %v1467 = add i64 %v1465, 96
  %v1468 = icmp slt i64 %v1467, %v1464
  %v1469 = select i1 %v1468, i64 %v1467, i64 %v1464
  br label %b95
b95:
  %v1470 = phi i64 [ 0, %b93 ], [ %v1522, %b100 ]
  %v1471 = icmp slt i64 %v1470, 1
  br i1 %v1471, label %b96, label %b97
b96:
  %v1472 = sub i64 %v1469, %v1465
  %v1473 = sub i64 8, 1
  %v1474 = add i64 %v1472, %v1473
  %v1475 = sdiv i64 %v1474, 8
  br label %b98
b98:
  %v1476 = phi i64 [ 0, %b96 ], [ %v1521, %b105 ]
  %v1477 = icmp slt i64 %v1476, %v1475
  br i1 %v1477, label %b99, label %b100
b99:
  %v1478 = mul i64 %v1472, %v1476
  %v1479 = sdiv i64 %v1478, %v1475
  %v1480 = add i64 %v1465, %v1479
  %v1481 = add i64 %v1476, 1
  %v1482 = mul i64 %v1472, %v1481
  %v1483 = sdiv i64 %v1482, %v1475
  %v1484 = add i64 %v1465, %v1483
  %v1485 = mul i64 %v1470, 64
  %v1486 = getelementptr inbounds float, ptr %v344, i64 %v1485
  %v1487 = sub i64 %v1484, %v1480
  %v1488 = mul i64 %v1480, 8
  %v1489 = getelementptr inbounds float, ptr %v162, i64 %v1488
  %v1490 = getelementptr inbounds float, ptr %v1489, i64 0
  %v1491 = sub i64 %v1487, 1
  %v1492 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v1491
  %v1493 = load ptr, ptr %v1492, align 4
  %v1494 = getelementptr inbounds float, ptr %v1451, i64 0
  %v1495 = icmp sgt i64 %v1487, 0
  br i1 %v1495, label %b101, label %b102
b101:
  call void %v1493(ptr %v1490, i64 8, ptr %v1486, i64 8, ptr %v1494, i64 8, i64 0)
  br label %b102
b102:
  %v1496 = add i64 %v1485, 64
  br label %b103
b103:
  %v1497 = phi i64 [ %v1480, %b102 ], [ %v1520, %b108 ]
  %v1498 = icmp slt i64 %v1497, %v1484
  br i1 %v1498, label %b104, label %b105
b104:
  %v1499 = sub i64 %v1497, %v1480
  %v1500 = mul i64 %v1499, 8
  %v1501 = getelementptr inbounds float, ptr %v1451, i64 %v1500
  %v1502 = add i64 %v561, 0
  %v1503 = and i64 %v1502, %v316
  %v1504 = mul i64 %v1503, %v7
  %v1505 = add i64 %v1504, %v1497
  %v1506 = mul i64 %v1505, 8
  %v1507 = getelementptr inbounds float, ptr %v170, i64 %v1506
  br label %b106
b106:
  %v1508 = phi i64 [ 0, %b104 ], [ %v1519, %b107 ]
  %v1509 = icmp slt i64 %v1508, 1
  br i1 %v1509, label %b107, label %b108
b107:
  %v1510 = mul i64 %v1470, 1
  %v1511 = add i64 %v1510, %v1508
  %v1512 = mul i64 %v1511, 8
  %v1513 = add i64 0, %v1508
  %v1514 = mul i64 %v1513, 8
  %v1515 = getelementptr inbounds float, ptr %v1501, i64 %v1514
  %v1516 = load <8 x float>, ptr %v1515, align 4
  %v1517 = add i64 0, %v1512
  %v1518 = getelementptr inbounds float, ptr %v1507, i64 %v1517
  store <8 x float> %v1516, ptr %v1518, align 4
  %v1519 = add nsw i64 %v1508, 1
  br label %b106
b108:
  %v1520 = add nsw i64 %v1497, 1
  br label %b103
b105:
  %v1521 = add nsw i64 %v1476, 1
  br label %b98
b100:
  %v1522 = add nsw i64 %v1470, 1
  br label %b95
b97:
  %v1523 = add nsw i64 %v1465, 96
  br label %b92
b94:
  %v1524 = add i64 %v7, 0
  %v1525 = sdiv i64 %v1524, 1
  %v1526 = add i64 %v2, 1
  %v1527 = mul i64 %v1525, %v2
  %v1528 = sdiv i64 %v1527, %v3
  %v1529 = mul i64 %v1528, 1
  %v1530 = icmp slt i64 %v1529, %v7
  %v1531 = select i1 %v1530, i64 %v1529, i64 %v7
  %v1532 = mul i64 %v1525, %v1526
  %v1533 = sdiv i64 %v1532, %v3
  %v1534 = mul i64 %v1533, 1
  %v1535 = icmp slt i64 %v1534, %v7
  %v1536 = select i1 %v1535, i64 %v1534, i64 %v7
  br label %b109
b109:
  %v1537 = phi i64 [ %v1531, %b94 ], [ %v1597, %b110 ]
  %v1538 = icmp slt i64 %v1537, %v1536
  br i1 %v1538, label %b110, label %b111
b110:
  %v1539 = add i64 %v561, 0
  %v1540 = and i64 %v1539, %v310
  %v1541 = mul i64 %v1540, %v7
  %v1542 = add i64 %v1541, %v1537
  %v1543 = mul i64 %v1542, 8
  %v1544 = getelementptr inbounds float, ptr %v164, i64 %v1543
  %v1545 = add i64 %v561, 0
  %v1546 = and i64 %v1545, %v312
  %v1547 = mul i64 %v1546, %v7
  %v1548 = add i64 %v1547, %v1537
  %v1549 = mul i64 %v1548, 8
  %v1550 = getelementptr inbounds float, ptr %v166, i64 %v1549
  %v1551 = add i64 %v561, 0
  %v1552 = and i64 %v1551, %v316
  %v1553 = mul i64 %v1552, %v7
  %v1554 = add i64 %v1553, %v1537
  %v1555 = mul i64 %v1554, 8
  %v1556 = getelementptr inbounds float, ptr %v170, i64 %v1555
  %v1557 = add i64 %v561, 0
  %v1558 = and i64 %v1557, %v314
  %v1559 = mul i64 %v1558, %v7
  %v1560 = add i64 %v1559, %v1537
  %v1561 = mul i64 %v1560, 8
  %v1562 = getelementptr inbounds float, ptr %v168, i64 %v1561
  %v1563 = mul i64 %v1537, 8
  %v1564 = getelementptr inbounds float, ptr %v158, i64 %v1563
  %v1565 = mul i64 %v1537, 8
  %v1566 = getelementptr inbounds float, ptr %v160, i64 %v1565
  %v1567 = add i64 0, 0
  %v1568 = getelementptr inbounds float, ptr %v1544, i64 %v1567
  %v1569 = load <8 x float>, ptr %v1568, align 4
  %v1570 = add i64 0, 0
  %v1571 = getelementptr inbounds float, ptr %v1550, i64 %v1570
  %v1572 = load <8 x float>, ptr %v1571, align 4
  %v1573 = fadd <8 x float> %v1569, %v1572
  %v1574 = add i64 0, 0
  %v1575 = getelementptr inbounds float, ptr %v60, i64 %v1574
  %v1576 = load <8 x float>, ptr %v1575, align 4
  %v1577 = fmul <8 x float> %v1573, %v1576
  %v1578 = add i64 0, 0
  %v1579 = getelementptr inbounds float, ptr %v1556, i64 %v1578
  %v1580 = load <8 x float>, ptr %v1579, align 4
  %v1581 = add i64 0, 0
  %v1582 = getelementptr inbounds float, ptr %v1562, i64 %v1581
  %v1583 = load <8 x float>, ptr %v1582, align 4
  %v1584 = fadd <8 x float> %v1580, %v1583
  %v1585 = add i64 0, 0
  %v1586 = getelementptr inbounds float, ptr %v62, i64 %v1585
  %v1587 = load <8 x float>, ptr %v1586, align 4
  %v1588 = fmul <8 x float> %v1584, %v1587
  %v1589 = fsub <8 x float> %v1577, %v1588
  %v1590 = fmul <8 x float> %v1573, %v1587
  %v1591 = fmul <8 x float> %v1584, %v1576
  %v1592 = fadd <8 x float> %v1590, %v1591
  %v1593 = add i64 0, 0
  %v1594 = getelementptr inbounds float, ptr %v1564, i64 %v1593
  store <8 x float> %v1589, ptr %v1594, align 4
  %v1595 = add i64 0, 0
  %v1596 = getelementptr inbounds float, ptr %v1566, i64 %v1595
  store <8 x float> %v1592, ptr %v1596, align 4
  %v1597 = add nsw i64 %v1537, 1
  br label %b109
b111:
  %v1599 = add i64 %v7, 0
  %v1600 = sdiv i64 %v1599, 1
  %v1601 = add i64 %v2, 1
  %v1602 = mul i64 %v1600, %v2
  %v1603 = sdiv i64 %v1602, %v3
  %v1604 = mul i64 %v1603, 1
  %v1605 = icmp slt i64 %v1604, %v7
  %v1606 = select i1 %v1605, i64 %v1604, i64 %v7
  %v1607 = mul i64 %v1600, %v1601
  %v1608 = sdiv i64 %v1607, %v3
  %v1609 = mul i64 %v1608, 1
  %v1610 = icmp slt i64 %v1609, %v7
  %v1611 = select i1 %v1610, i64 %v1609, i64 %v7
  br label %b112
b112:
  %v1612 = phi i64 [ %v1606, %b111 ], [ %v1693, %b117 ]
  %v1613 = icmp slt i64 %v1612, %v1611
  br i1 %v1613, label %b113, label %b114
b113:
  %v1614 = add i64 %v1612, 96
  %v1615 = icmp slt i64 %v1614, %v1611
  %v1616 = select i1 %v1615, i64 %v1614, i64 %v1611
  br label %b115
b115:
  %v1617 = phi i64 [ 0, %b113 ], [ %v1692, %b120 ]
  %v1618 = icmp slt i64 %v1617, 1
  br i1 %v1618, label %b116, label %b117
b116:
  %v1619 = sub i64 %v1616, %v1612
  %v1620 = sub i64 8, 1
  %v1621 = add i64 %v1619, %v1620
  %v1622 = sdiv i64 %v1621, 8
  br label %b118
b118:
  %v1623 = phi i64 [ 0, %b116 ], [ %v1691, %b127 ]
  %v1624 = icmp slt i64 %v1623, %v1622
  br i1 %v1624, label %b119, label %b120
b119:
  %v1625 = mul i64 %v1619, %v1623
  %v1626 = sdiv i64 %v1625, %v1622
  %v1627 = add i64 %v1612, %v1626
  %v1628 = add i64 %v1623, 1
  %v1629 = mul i64 %v1619, %v1628
  %v1630 = sdiv i64 %v1629, %v1622
  %v1631 = add i64 %v1612, %v1630
  %v1632 = mul i64 %v1617, 128
  %v1633 = getelementptr inbounds float, ptr %v345, i64 %v1632
  %v1634 = sub i64 %v1631, %v1627
  %v1635 = mul i64 %v1627, 8
  %v1636 = getelementptr inbounds float, ptr %v158, i64 %v1635
  %v1637 = getelementptr inbounds float, ptr %v1636, i64 0
  %v1638 = sub i64 %v1634, 1
  %v1639 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v1638
  %v1640 = load ptr, ptr %v1639, align 4
  %v1641 = getelementptr inbounds float, ptr %v1598, i64 0
  %v1642 = icmp sgt i64 %v1634, 0
  br i1 %v1642, label %b121, label %b122
b121:
  call void %v1640(ptr %v1637, i64 8, ptr %v1633, i64 8, ptr %v1641, i64 16, i64 0)
  br label %b122
b122:
  %v1643 = add i64 %v1632, 64
  %v1644 = getelementptr inbounds float, ptr %v345, i64 %v1643
  %v1645 = sub i64 %v1631, %v1627
  %v1646 = mul i64 %v1627, 8
  %v1647 = getelementptr inbounds float, ptr %v160, i64 %v1646
  %v1648 = getelementptr inbounds float, ptr %v1647, i64 0
  %v1649 = sub i64 %v1645, 1
  %v1650 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v1649
  %v1651 = load ptr, ptr %v1650, align 4
  %v1652 = getelementptr inbounds float, ptr %v1598, i64 8
  %v1653 = icmp sgt i64 %v1645, 0
  br i1 %v1653, label %b123, label %b124
b123:
  call void %v1651(ptr %v1648, i64 8, ptr %v1644, i64 8, ptr %v1652, i64 16, i64 0)
  br label %b124
b124:
  %v1654 = add i64 %v1643, 64
  br label %b125
b125:
  %v1655 = phi i64 [ %v1627, %b124 ], [ %v1690, %b130 ]
  %v1656 = icmp slt i64 %v1655, %v1631
  br i1 %v1656, label %b126, label %b127
b126:
  %v1657 = sub i64 %v1655, %v1627
  %v1658 = mul i64 %v1657, 16
  %v1659 = getelementptr inbounds float, ptr %v1598, i64 %v1658
  %v1660 = add i64 %v561, 0
  %v1661 = and i64 %v1660, %v318
  %v1662 = mul i64 %v1661, %v7
  %v1663 = add i64 %v1662, %v1655
  %v1664 = mul i64 %v1663, 8
  %v1665 = getelementptr inbounds float, ptr %v172, i64 %v1664
  %v1666 = add i64 %v561, 0
  %v1667 = and i64 %v1666, %v320
  %v1668 = mul i64 %v1667, %v7
  %v1669 = add i64 %v1668, %v1655
  %v1670 = mul i64 %v1669, 8
  %v1671 = getelementptr inbounds float, ptr %v174, i64 %v1670
  br label %b128
b128:
  %v1672 = phi i64 [ 0, %b126 ], [ %v1689, %b129 ]
  %v1673 = icmp slt i64 %v1672, 1
  br i1 %v1673, label %b129, label %b130
b129:
  %v1674 = mul i64 %v1617, 1
  %v1675 = add i64 %v1674, %v1672
  %v1676 = mul i64 %v1675, 8
  %v1677 = add i64 0, %v1672
  %v1678 = mul i64 %v1677, 8
  %v1679 = getelementptr inbounds float, ptr %v1659, i64 %v1678
  %v1680 = load <8 x float>, ptr %v1679, align 4
  %v1681 = add i64 1, %v1672
  %v1682 = mul i64 %v1681, 8
  %v1683 = getelementptr inbounds float, ptr %v1659, i64 %v1682
  %v1684 = load <8 x float>, ptr %v1683, align 4
  %v1685 = add i64 0, %v1676
  %v1686 = getelementptr inbounds float, ptr %v1665, i64 %v1685
  store <8 x float> %v1680, ptr %v1686, align 4
  %v1687 = add i64 0, %v1676
  %v1688 = getelementptr inbounds float, ptr %v1671, i64 %v1687
  store <8 x float> %v1684, ptr %v1688, align 4
  %v1689 = add nsw i64 %v1672, 1
  br label %b128
b130:
  %v1690 = add nsw i64 %v1655, 1
  br label %b125
b127:
  %v1691 = add nsw i64 %v1623, 1
  br label %b118
b120:
  %v1692 = add nsw i64 %v1617, 1
  br label %b115
b117:
  %v1693 = add nsw i64 %v1612, 96
  br label %b112
b114:
  %v1694 = add i64 %v7, 0
  %v1695 = sdiv i64 %v1694, 1
  %v1696 = add i64 %v2, 1
  %v1697 = mul i64 %v1695, %v2
  %v1698 = sdiv i64 %v1697, %v3
  %v1699 = mul i64 %v1698, 1
  %v1700 = icmp slt i64 %v1699, %v7
  %v1701 = select i1 %v1700, i64 %v1699, i64 %v7
  %v1702 = mul i64 %v1695, %v1696
  %v1703 = sdiv i64 %v1702, %v3
  %v1704 = mul i64 %v1703, 1
  %v1705 = icmp slt i64 %v1704, %v7
  %v1706 = select i1 %v1705, i64 %v1704, i64 %v7
  br label %b131
b131:
  %v1707 = phi i64 [ %v1701, %b114 ], [ %v1748, %b136 ]
  %v1708 = icmp slt i64 %v1707, %v1706
  br i1 %v1708, label %b132, label %b133
b132:
  br label %b134
b134:
  %v1709 = phi i64 [ 0, %b132 ], [ %v1730, %b135 ]
  %v1710 = phi <8 x float> [ splat (float 0x0000000000000000), %b132 ], [ %v1729, %b135 ]
  %v1711 = icmp slt i64 %v1709, 8
  br i1 %v1711, label %b135, label %b136
b135:
  %v1712 = add i64 %v561, 0
  %v1713 = and i64 %v1712, %v318
  %v1714 = mul i64 %v1713, %v7
  %v1715 = add i64 %v1714, %v1707
  %v1716 = mul i64 %v1715, 8
  %v1717 = getelementptr inbounds float, ptr %v172, i64 %v1716
  %v1718 = add i64 0, %v1709
  %v1719 = getelementptr inbounds float, ptr %v1717, i64 %v1718
  %v1720 = load <8 x float>, ptr %v1719, align 4
  %v1721 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v1722 = shufflevector <8 x float> %v1721, <8 x float> poison, <8 x i32> zeroinitializer
  %v1723 = fmul <8 x float> %v1720, %v1722
  %v1724 = fneg <8 x float> %v1723
  %v1725 = add i64 0, %v1709
  %v1726 = getelementptr inbounds float, ptr %v90, i64 %v1725
  %v1727 = load <8 x float>, ptr %v1726, align 4
  %v1728 = fmul <8 x float> %v1724, %v1727
  %v1729 = fadd <8 x float> %v1710, %v1728
  %v1730 = add nsw i64 %v1709, 8
  br label %b134
b136:
  %v1731 = shufflevector <8 x float> %v1710, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1732 = shufflevector <8 x float> %v1710, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1733 = fadd <4 x float> %v1731, %v1732
  %v1734 = shufflevector <4 x float> %v1733, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1735 = shufflevector <4 x float> %v1733, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1736 = fadd <2 x float> %v1734, %v1735
  %v1737 = extractelement <2 x float> %v1736, i64 0
  %v1738 = extractelement <2 x float> %v1736, i64 1
  %v1739 = fadd float %v1737, %v1738
  %v1740 = fadd float %v1739, 0x0000000000000000
  %v1741 = add i64 %v561, 0
  %v1742 = and i64 %v1741, %v322
  %v1743 = mul i64 %v1742, %v7
  %v1744 = add i64 %v1743, %v1707
  %v1745 = mul i64 %v1744, 1
  %v1746 = getelementptr inbounds float, ptr %v176, i64 %v1745
  %v1747 = getelementptr inbounds float, ptr %v1746, i64 0
  store float %v1740, ptr %v1747, align 4
  %v1748 = add nsw i64 %v1707, 1
  br label %b131
b133:
  %v1749 = add i64 %v7, 0
  %v1750 = sdiv i64 %v1749, 1
  %v1751 = add i64 %v2, 1
  %v1752 = mul i64 %v1750, %v2
  %v1753 = sdiv i64 %v1752, %v3
  %v1754 = mul i64 %v1753, 1
  %v1755 = icmp slt i64 %v1754, %v7
  %v1756 = select i1 %v1755, i64 %v1754, i64 %v7
  %v1757 = mul i64 %v1750, %v1751
  %v1758 = sdiv i64 %v1757, %v3
  %v1759 = mul i64 %v1758, 1
  %v1760 = icmp slt i64 %v1759, %v7
  %v1761 = select i1 %v1760, i64 %v1759, i64 %v7
  br label %b137
b137:
  %v1762 = phi i64 [ %v1756, %b133 ], [ %v1803, %b142 ]
  %v1763 = icmp slt i64 %v1762, %v1761
  br i1 %v1763, label %b138, label %b139
b138:
  br label %b140
b140:
  %v1764 = phi i64 [ 0, %b138 ], [ %v1785, %b141 ]
  %v1765 = phi <8 x float> [ splat (float 0x0000000000000000), %b138 ], [ %v1784, %b141 ]
  %v1766 = icmp slt i64 %v1764, 8
  br i1 %v1766, label %b141, label %b142
b141:
  %v1767 = add i64 %v561, 0
  %v1768 = and i64 %v1767, %v318
  %v1769 = mul i64 %v1768, %v7
  %v1770 = add i64 %v1769, %v1762
  %v1771 = mul i64 %v1770, 8
  %v1772 = getelementptr inbounds float, ptr %v172, i64 %v1771
  %v1773 = add i64 0, %v1764
  %v1774 = getelementptr inbounds float, ptr %v1772, i64 %v1773
  %v1775 = load <8 x float>, ptr %v1774, align 4
  %v1776 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v1777 = shufflevector <8 x float> %v1776, <8 x float> poison, <8 x i32> zeroinitializer
  %v1778 = fmul <8 x float> %v1775, %v1777
  %v1779 = fneg <8 x float> %v1778
  %v1780 = add i64 0, %v1764
  %v1781 = getelementptr inbounds float, ptr %v88, i64 %v1780
  %v1782 = load <8 x float>, ptr %v1781, align 4
  %v1783 = fmul <8 x float> %v1779, %v1782
  %v1784 = fadd <8 x float> %v1765, %v1783
  %v1785 = add nsw i64 %v1764, 8
  br label %b140
b142:
  %v1786 = shufflevector <8 x float> %v1765, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1787 = shufflevector <8 x float> %v1765, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1788 = fadd <4 x float> %v1786, %v1787
  %v1789 = shufflevector <4 x float> %v1788, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1790 = shufflevector <4 x float> %v1788, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1791 = fadd <2 x float> %v1789, %v1790
  %v1792 = extractelement <2 x float> %v1791, i64 0
  %v1793 = extractelement <2 x float> %v1791, i64 1
  %v1794 = fadd float %v1792, %v1793
  %v1795 = fadd float %v1794, 0x0000000000000000
  %v1796 = add i64 %v561, 0
  %v1797 = and i64 %v1796, %v324
  %v1798 = mul i64 %v1797, %v7
  %v1799 = add i64 %v1798, %v1762
  %v1800 = mul i64 %v1799, 1
  %v1801 = getelementptr inbounds float, ptr %v178, i64 %v1800
  %v1802 = getelementptr inbounds float, ptr %v1801, i64 0
  store float %v1795, ptr %v1802, align 4
  %v1803 = add nsw i64 %v1762, 1
  br label %b137
b139:
  %v1804 = add i64 %v7, 0
  %v1805 = sdiv i64 %v1804, 1
  %v1806 = add i64 %v2, 1
  %v1807 = mul i64 %v1805, %v2
  %v1808 = sdiv i64 %v1807, %v3
  %v1809 = mul i64 %v1808, 1
  %v1810 = icmp slt i64 %v1809, %v7
  %v1811 = select i1 %v1810, i64 %v1809, i64 %v7
  %v1812 = mul i64 %v1805, %v1806
  %v1813 = sdiv i64 %v1812, %v3
  %v1814 = mul i64 %v1813, 1
  %v1815 = icmp slt i64 %v1814, %v7
  %v1816 = select i1 %v1815, i64 %v1814, i64 %v7
  br label %b143
b143:
  %v1817 = phi i64 [ %v1811, %b139 ], [ %v1859, %b148 ]
  %v1818 = icmp slt i64 %v1817, %v1816
  br i1 %v1818, label %b144, label %b145
b144:
  br label %b146
b146:
  %v1819 = phi i64 [ 0, %b144 ], [ %v1841, %b147 ]
  %v1820 = phi <8 x float> [ splat (float 0x0000000000000000), %b144 ], [ %v1840, %b147 ]
  %v1821 = icmp slt i64 %v1819, 8
  br i1 %v1821, label %b147, label %b148
b147:
  %v1822 = add i64 %v561, 0
  %v1823 = and i64 %v1822, %v320
  %v1824 = mul i64 %v1823, %v7
  %v1825 = add i64 %v1824, %v1817
  %v1826 = mul i64 %v1825, 8
  %v1827 = getelementptr inbounds float, ptr %v174, i64 %v1826
  %v1828 = add i64 0, %v1819
  %v1829 = getelementptr inbounds float, ptr %v1827, i64 %v1828
  %v1830 = load <8 x float>, ptr %v1829, align 4
  %v1831 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v1832 = shufflevector <8 x float> %v1831, <8 x float> poison, <8 x i32> zeroinitializer
  %v1833 = fmul <8 x float> %v1830, %v1832
  %v1834 = fneg <8 x float> %v1833
  %v1835 = add i64 0, %v1819
  %v1836 = getelementptr inbounds float, ptr %v90, i64 %v1835
  %v1837 = load <8 x float>, ptr %v1836, align 4
  %v1838 = fmul <8 x float> %v1834, %v1837
  %v1839 = fneg <8 x float> %v1838
  %v1840 = fadd <8 x float> %v1820, %v1839
  %v1841 = add nsw i64 %v1819, 8
  br label %b146
b148:
  %v1842 = shufflevector <8 x float> %v1820, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1843 = shufflevector <8 x float> %v1820, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1844 = fadd <4 x float> %v1842, %v1843
  %v1845 = shufflevector <4 x float> %v1844, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1846 = shufflevector <4 x float> %v1844, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1847 = fadd <2 x float> %v1845, %v1846
  %v1848 = extractelement <2 x float> %v1847, i64 0
  %v1849 = extractelement <2 x float> %v1847, i64 1
  %v1850 = fadd float %v1848, %v1849
  %v1851 = fadd float %v1850, 0x0000000000000000
  %v1852 = add i64 %v561, 0
  %v1853 = and i64 %v1852, %v326
  %v1854 = mul i64 %v1853, %v7
  %v1855 = add i64 %v1854, %v1817
  %v1856 = mul i64 %v1855, 1
  %v1857 = getelementptr inbounds float, ptr %v180, i64 %v1856
  %v1858 = getelementptr inbounds float, ptr %v1857, i64 0
  store float %v1851, ptr %v1858, align 4
  %v1859 = add nsw i64 %v1817, 1
  br label %b143
b145:
  %v1860 = add i64 %v7, 0
  %v1861 = sdiv i64 %v1860, 1
  %v1862 = add i64 %v2, 1
  %v1863 = mul i64 %v1861, %v2
  %v1864 = sdiv i64 %v1863, %v3
  %v1865 = mul i64 %v1864, 1
  %v1866 = icmp slt i64 %v1865, %v7
  %v1867 = select i1 %v1866, i64 %v1865, i64 %v7
  %v1868 = mul i64 %v1861, %v1862
  %v1869 = sdiv i64 %v1868, %v3
  %v1870 = mul i64 %v1869, 1
  %v1871 = icmp slt i64 %v1870, %v7
  %v1872 = select i1 %v1871, i64 %v1870, i64 %v7
  br label %b149
b149:
  %v1873 = phi i64 [ %v1867, %b145 ], [ %v1914, %b154 ]
  %v1874 = icmp slt i64 %v1873, %v1872
  br i1 %v1874, label %b150, label %b151
b150:
  br label %b152
b152:
  %v1875 = phi i64 [ 0, %b150 ], [ %v1896, %b153 ]
  %v1876 = phi <8 x float> [ splat (float 0x0000000000000000), %b150 ], [ %v1895, %b153 ]
  %v1877 = icmp slt i64 %v1875, 8
  br i1 %v1877, label %b153, label %b154
b153:
  %v1878 = add i64 %v561, 0
  %v1879 = and i64 %v1878, %v320
  %v1880 = mul i64 %v1879, %v7
  %v1881 = add i64 %v1880, %v1873
  %v1882 = mul i64 %v1881, 8
  %v1883 = getelementptr inbounds float, ptr %v174, i64 %v1882
  %v1884 = add i64 0, %v1875
  %v1885 = getelementptr inbounds float, ptr %v1883, i64 %v1884
  %v1886 = load <8 x float>, ptr %v1885, align 4
  %v1887 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v1888 = shufflevector <8 x float> %v1887, <8 x float> poison, <8 x i32> zeroinitializer
  %v1889 = fmul <8 x float> %v1886, %v1888
  %v1890 = fneg <8 x float> %v1889
  %v1891 = add i64 0, %v1875
  %v1892 = getelementptr inbounds float, ptr %v88, i64 %v1891
  %v1893 = load <8 x float>, ptr %v1892, align 4
  %v1894 = fmul <8 x float> %v1890, %v1893
  %v1895 = fadd <8 x float> %v1876, %v1894
  %v1896 = add nsw i64 %v1875, 8
  br label %b152
b154:
  %v1897 = shufflevector <8 x float> %v1876, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1898 = shufflevector <8 x float> %v1876, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1899 = fadd <4 x float> %v1897, %v1898
  %v1900 = shufflevector <4 x float> %v1899, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1901 = shufflevector <4 x float> %v1899, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1902 = fadd <2 x float> %v1900, %v1901
  %v1903 = extractelement <2 x float> %v1902, i64 0
  %v1904 = extractelement <2 x float> %v1902, i64 1
  %v1905 = fadd float %v1903, %v1904
  %v1906 = fadd float %v1905, 0x0000000000000000
  %v1907 = add i64 %v561, 0
  %v1908 = and i64 %v1907, %v328
  %v1909 = mul i64 %v1908, %v7
  %v1910 = add i64 %v1909, %v1873
  %v1911 = mul i64 %v1910, 1
  %v1912 = getelementptr inbounds float, ptr %v182, i64 %v1911
  %v1913 = getelementptr inbounds float, ptr %v1912, i64 0
  store float %v1906, ptr %v1913, align 4
  %v1914 = add nsw i64 %v1873, 1
  br label %b149
b151:
  %v1915 = add i64 %v7, 0
  %v1916 = sdiv i64 %v1915, 1
  %v1917 = add i64 %v2, 1
  %v1918 = mul i64 %v1916, %v2
  %v1919 = sdiv i64 %v1918, %v3
  %v1920 = mul i64 %v1919, 1
  %v1921 = icmp slt i64 %v1920, %v7
  %v1922 = select i1 %v1921, i64 %v1920, i64 %v7
  %v1923 = mul i64 %v1916, %v1917
  %v1924 = sdiv i64 %v1923, %v3
  %v1925 = mul i64 %v1924, 1
  %v1926 = icmp slt i64 %v1925, %v7
  %v1927 = select i1 %v1926, i64 %v1925, i64 %v7
  br label %b155
b155:
  %v1928 = phi i64 [ %v1922, %b151 ], [ %v2008, %b156 ]
  %v1929 = icmp slt i64 %v1928, %v1927
  br i1 %v1929, label %b156, label %b157
b156:
  %v1930 = add i64 %v561, 0
  %v1931 = and i64 %v1930, %v322
  %v1932 = mul i64 %v1931, %v7
  %v1933 = add i64 %v1932, %v1928
  %v1934 = mul i64 %v1933, 1
  %v1935 = getelementptr inbounds float, ptr %v176, i64 %v1934
  %v1936 = getelementptr inbounds float, ptr %v1935, i64 0
  %v1937 = load float, ptr %v1936, align 4
  %v1938 = add i64 %v561, 0
  %v1939 = and i64 %v1938, %v328
  %v1940 = mul i64 %v1939, %v7
  %v1941 = add i64 %v1940, %v1928
  %v1942 = mul i64 %v1941, 1
  %v1943 = getelementptr inbounds float, ptr %v182, i64 %v1942
  %v1944 = getelementptr inbounds float, ptr %v1943, i64 0
  %v1945 = load float, ptr %v1944, align 4
  %v1946 = fadd float %v1937, %v1945
  %v1947 = add i64 %v561, 0
  %v1948 = and i64 %v1947, %v324
  %v1949 = mul i64 %v1948, %v7
  %v1950 = add i64 %v1949, %v1928
  %v1951 = mul i64 %v1950, 1
  %v1952 = getelementptr inbounds float, ptr %v178, i64 %v1951
  %v1953 = getelementptr inbounds float, ptr %v1952, i64 0
  %v1954 = load float, ptr %v1953, align 4
  %v1955 = add i64 %v561, 0
  %v1956 = and i64 %v1955, %v326
  %v1957 = mul i64 %v1956, %v7
  %v1958 = add i64 %v1957, %v1928
  %v1959 = mul i64 %v1958, 1
  %v1960 = getelementptr inbounds float, ptr %v180, i64 %v1959
  %v1961 = getelementptr inbounds float, ptr %v1960, i64 0
  %v1962 = load float, ptr %v1961, align 4
  %v1963 = fadd float %v1954, %v1962
  %v1964 = add i64 %v561, 0
  %v1965 = and i64 %v1964, %v320
  %v1966 = mul i64 %v1965, %v7
  %v1967 = add i64 %v1966, %v1928
  %v1968 = mul i64 %v1967, 8
  %v1969 = getelementptr inbounds float, ptr %v174, i64 %v1968
  %v1970 = add i64 %v561, 0
  %v1971 = and i64 %v1970, %v318
  %v1972 = mul i64 %v1971, %v7
  %v1973 = add i64 %v1972, %v1928
  %v1974 = mul i64 %v1973, 8
  %v1975 = getelementptr inbounds float, ptr %v172, i64 %v1974
  %v1976 = mul i64 %v1928, 8
  %v1977 = getelementptr inbounds float, ptr %v162, i64 %v1976
  %v1978 = mul i64 %v1928, 8
  %v1979 = getelementptr inbounds float, ptr %v158, i64 %v1978
  %v1980 = add i64 0, 0
  %v1981 = getelementptr inbounds float, ptr %v88, i64 %v1980
  %v1982 = load <8 x float>, ptr %v1981, align 4
  %v1983 = insertelement <8 x float> poison, float %v1946, i64 0
  %v1984 = shufflevector <8 x float> %v1983, <8 x float> poison, <8 x i32> zeroinitializer
  %v1985 = fmul <8 x float> %v1984, %v1982
  %v1986 = add i64 0, 0
  %v1987 = getelementptr inbounds float, ptr %v90, i64 %v1986
  %v1988 = load <8 x float>, ptr %v1987, align 4
  %v1989 = insertelement <8 x float> poison, float %v1963, i64 0
  %v1990 = shufflevector <8 x float> %v1989, <8 x float> poison, <8 x i32> zeroinitializer
  %v1991 = fmul <8 x float> %v1990, %v1988
  %v1992 = fsub <8 x float> %v1985, %v1991
  %v1993 = add i64 0, 0
  %v1994 = getelementptr inbounds float, ptr %v1969, i64 %v1993
  %v1995 = load <8 x float>, ptr %v1994, align 4
  %v1996 = fadd <8 x float> %v1992, %v1995
  %v1997 = fmul <8 x float> %v1990, %v1982
  %v1998 = fmul <8 x float> %v1984, %v1988
  %v1999 = fadd <8 x float> %v1997, %v1998
  %v2000 = add i64 0, 0
  %v2001 = getelementptr inbounds float, ptr %v1975, i64 %v2000
  %v2002 = load <8 x float>, ptr %v2001, align 4
  %v2003 = fadd <8 x float> %v1999, %v2002
  %v2004 = add i64 0, 0
  %v2005 = getelementptr inbounds float, ptr %v1977, i64 %v2004
  store <8 x float> %v1996, ptr %v2005, align 4
  %v2006 = add i64 0, 0
  %v2007 = getelementptr inbounds float, ptr %v1979, i64 %v2006
  store <8 x float> %v2003, ptr %v2007, align 4
  %v2008 = add nsw i64 %v1928, 1
  br label %b155
b157:
  %v2010 = add i64 %v7, 0
  %v2011 = sdiv i64 %v2010, 1
  %v2012 = add i64 %v2, 1
  %v2013 = mul i64 %v2011, %v2
  %v2014 = sdiv i64 %v2013, %v3
  %v2015 = mul i64 %v2014, 1
  %v2016 = icmp slt i64 %v2015, %v7
  %v2017 = select i1 %v2016, i64 %v2015, i64 %v7
  %v2018 = mul i64 %v2011, %v2012
  %v2019 = sdiv i64 %v2018, %v3
  %v2020 = mul i64 %v2019, 1
  %v2021 = icmp slt i64 %v2020, %v7
  %v2022 = select i1 %v2021, i64 %v2020, i64 %v7
  br label %b158
b158:
  %v2023 = phi i64 [ %v2017, %b157 ], [ %v2126, %b163 ]
  %v2024 = icmp slt i64 %v2023, %v2022
  br i1 %v2024, label %b159, label %b160
b159:
  %v2025 = add i64 %v2023, 96
  %v2026 = icmp slt i64 %v2025, %v2022
  %v2027 = select i1 %v2026, i64 %v2025, i64 %v2022
  br label %b161
b161:
  %v2028 = phi i64 [ 0, %b159 ], [ %v2125, %b166 ]
  %v2029 = icmp slt i64 %v2028, 1
  br i1 %v2029, label %b162, label %b163
b162:
  %v2030 = sub i64 %v2027, %v2023
  %v2031 = sub i64 6, 1
  %v2032 = add i64 %v2030, %v2031
  %v2033 = sdiv i64 %v2032, 6
  br label %b164
b164:
  %v2034 = phi i64 [ 0, %b162 ], [ %v2124, %b173 ]
  %v2035 = icmp slt i64 %v2034, %v2033
  br i1 %v2035, label %b165, label %b166
b165:
  %v2036 = mul i64 %v2030, %v2034
  %v2037 = sdiv i64 %v2036, %v2033
  %v2038 = add i64 %v2023, %v2037
  %v2039 = add i64 %v2034, 1
  %v2040 = mul i64 %v2030, %v2039
  %v2041 = sdiv i64 %v2040, %v2033
  %v2042 = add i64 %v2023, %v2041
  %v2043 = mul i64 %v2028, 192
  %v2044 = getelementptr inbounds float, ptr %v346, i64 %v2043
  %v2045 = sub i64 %v2042, %v2038
  %v2046 = mul i64 %v2038, 8
  %v2047 = getelementptr inbounds float, ptr %v158, i64 %v2046
  %v2048 = getelementptr inbounds float, ptr %v2047, i64 0
  %v2049 = sub i64 %v2045, 1
  %v2050 = getelementptr inbounds ptr, ptr @table_tile_6x1, i64 %v2049
  %v2051 = load ptr, ptr %v2050, align 4
  %v2052 = getelementptr inbounds float, ptr %v2009, i64 0
  %v2053 = icmp sgt i64 %v2045, 0
  br i1 %v2053, label %b167, label %b168
b167:
  call void %v2051(ptr %v2048, i64 8, ptr %v2044, i64 8, ptr %v2052, i64 24, i64 0)
  br label %b168
b168:
  %v2054 = add i64 %v2043, 64
  %v2055 = getelementptr inbounds float, ptr %v346, i64 %v2054
  %v2056 = sub i64 %v2042, %v2038
  %v2057 = mul i64 %v2038, 8
  %v2058 = getelementptr inbounds float, ptr %v162, i64 %v2057
  %v2059 = getelementptr inbounds float, ptr %v2058, i64 0
  %v2060 = sub i64 %v2056, 1
  %v2061 = getelementptr inbounds ptr, ptr @table_tile_6x2, i64 %v2060
  %v2062 = load ptr, ptr %v2061, align 4
  %v2063 = getelementptr inbounds float, ptr %v2009, i64 8
  %v2064 = icmp sgt i64 %v2056, 0
  br i1 %v2064, label %b169, label %b170
b169:
  call void %v2062(ptr %v2059, i64 8, ptr %v2055, i64 8, ptr %v2063, i64 24, i64 8)
  br label %b170
b170:
  %v2065 = add i64 %v2054, 128
  br label %b171
b171:
  %v2066 = phi i64 [ %v2038, %b170 ], [ %v2123, %b176 ]
  %v2067 = icmp slt i64 %v2066, %v2042
  br i1 %v2067, label %b172, label %b173
b172:
  %v2068 = sub i64 %v2066, %v2038
  %v2069 = mul i64 %v2068, 24
  %v2070 = getelementptr inbounds float, ptr %v2009, i64 %v2069
  %v2071 = mul i64 %v2066, 8
  %v2072 = getelementptr inbounds float, ptr %v158, i64 %v2071
  %v2073 = mul i64 %v2066, 8
  %v2074 = getelementptr inbounds float, ptr %v160, i64 %v2073
  %v2075 = add i64 %v561, 0
  %v2076 = and i64 %v2075, %v330
  %v2077 = mul i64 %v2076, %v7
  %v2078 = add i64 %v2077, %v2066
  %v2079 = mul i64 %v2078, 8
  %v2080 = getelementptr inbounds float, ptr %v184, i64 %v2079
  %v2081 = add i64 %v561, 0
  %v2082 = and i64 %v2081, %v332
  %v2083 = mul i64 %v2082, %v7
  %v2084 = add i64 %v2083, %v2066
  %v2085 = mul i64 %v2084, 8
  %v2086 = getelementptr inbounds float, ptr %v186, i64 %v2085
  %v2087 = add i64 %v561, 0
  %v2088 = and i64 %v2087, %v334
  %v2089 = mul i64 %v2088, %v7
  %v2090 = add i64 %v2089, %v2066
  %v2091 = mul i64 %v2090, 8
  %v2092 = getelementptr inbounds float, ptr %v188, i64 %v2091
  br label %b174
b174:
  %v2093 = phi i64 [ 0, %b172 ], [ %v2122, %b175 ]
  %v2094 = icmp slt i64 %v2093, 1
  br i1 %v2094, label %b175, label %b176
b175:
  %v2095 = mul i64 %v2028, 1
  %v2096 = add i64 %v2095, %v2093
  %v2097 = mul i64 %v2096, 8
  %v2098 = add i64 0, %v2093
  %v2099 = mul i64 %v2098, 8
  %v2100 = getelementptr inbounds float, ptr %v2070, i64 %v2099
  %v2101 = load <8 x float>, ptr %v2100, align 4
  %v2102 = add i64 1, %v2093
  %v2103 = mul i64 %v2102, 8
  %v2104 = getelementptr inbounds float, ptr %v2070, i64 %v2103
  %v2105 = load <8 x float>, ptr %v2104, align 4
  %v2106 = add i64 2, %v2093
  %v2107 = mul i64 %v2106, 8
  %v2108 = getelementptr inbounds float, ptr %v2070, i64 %v2107
  %v2109 = load <8 x float>, ptr %v2108, align 4
  %v2110 = add i64 0, %v2097
  %v2111 = getelementptr inbounds float, ptr %v2072, i64 %v2110
  %v2112 = load <8 x float>, ptr %v2111, align 4
  %v2113 = fneg <8 x float> %v2112
  %v2114 = add i64 0, %v2097
  %v2115 = getelementptr inbounds float, ptr %v2074, i64 %v2114
  store <8 x float> %v2113, ptr %v2115, align 4
  %v2116 = add i64 0, %v2097
  %v2117 = getelementptr inbounds float, ptr %v2080, i64 %v2116
  store <8 x float> %v2101, ptr %v2117, align 4
  %v2118 = add i64 0, %v2097
  %v2119 = getelementptr inbounds float, ptr %v2086, i64 %v2118
  store <8 x float> %v2105, ptr %v2119, align 4
  %v2120 = add i64 0, %v2097
  %v2121 = getelementptr inbounds float, ptr %v2092, i64 %v2120
  store <8 x float> %v2109, ptr %v2121, align 4
  %v2122 = add nsw i64 %v2093, 1
  br label %b174
b176:
  %v2123 = add nsw i64 %v2066, 1
  br label %b171
b173:
  %v2124 = add nsw i64 %v2034, 1
  br label %b164
b166:
  %v2125 = add nsw i64 %v2028, 1
  br label %b161
b163:
  %v2126 = add nsw i64 %v2023, 96
  br label %b158
b160:
  %v2128 = add i64 %v7, 0
  %v2129 = sdiv i64 %v2128, 1
  %v2130 = add i64 %v2, 1
  %v2131 = mul i64 %v2129, %v2
  %v2132 = sdiv i64 %v2131, %v3
  %v2133 = mul i64 %v2132, 1
  %v2134 = icmp slt i64 %v2133, %v7
  %v2135 = select i1 %v2134, i64 %v2133, i64 %v7
  %v2136 = mul i64 %v2129, %v2130
  %v2137 = sdiv i64 %v2136, %v3
  %v2138 = mul i64 %v2137, 1
  %v2139 = icmp slt i64 %v2138, %v7
  %v2140 = select i1 %v2139, i64 %v2138, i64 %v7
  br label %b177
b177:
  %v2141 = phi i64 [ %v2135, %b160 ], [ %v2199, %b182 ]
  %v2142 = icmp slt i64 %v2141, %v2140
  br i1 %v2142, label %b178, label %b179
b178:
  %v2143 = add i64 %v2141, 96
  %v2144 = icmp slt i64 %v2143, %v2140
  %v2145 = select i1 %v2144, i64 %v2143, i64 %v2140
  br label %b180
b180:
  %v2146 = phi i64 [ 0, %b178 ], [ %v2198, %b185 ]
  %v2147 = icmp slt i64 %v2146, 1
  br i1 %v2147, label %b181, label %b182
b181:
  %v2148 = sub i64 %v2145, %v2141
  %v2149 = sub i64 8, 1
  %v2150 = add i64 %v2148, %v2149
  %v2151 = sdiv i64 %v2150, 8
  br label %b183
b183:
  %v2152 = phi i64 [ 0, %b181 ], [ %v2197, %b190 ]
  %v2153 = icmp slt i64 %v2152, %v2151
  br i1 %v2153, label %b184, label %b185
b184:
  %v2154 = mul i64 %v2148, %v2152
  %v2155 = sdiv i64 %v2154, %v2151
  %v2156 = add i64 %v2141, %v2155
  %v2157 = add i64 %v2152, 1
  %v2158 = mul i64 %v2148, %v2157
  %v2159 = sdiv i64 %v2158, %v2151
  %v2160 = add i64 %v2141, %v2159
  %v2161 = mul i64 %v2146, 64
  %v2162 = getelementptr inbounds float, ptr %v347, i64 %v2161
  %v2163 = sub i64 %v2160, %v2156
  %v2164 = mul i64 %v2156, 8
  %v2165 = getelementptr inbounds float, ptr %v160, i64 %v2164
  %v2166 = getelementptr inbounds float, ptr %v2165, i64 0
  %v2167 = sub i64 %v2163, 1
  %v2168 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v2167
  %v2169 = load ptr, ptr %v2168, align 4
  %v2170 = getelementptr inbounds float, ptr %v2127, i64 0
  %v2171 = icmp sgt i64 %v2163, 0
  br i1 %v2171, label %b186, label %b187
b186:
  call void %v2169(ptr %v2166, i64 8, ptr %v2162, i64 8, ptr %v2170, i64 8, i64 0)
  br label %b187
b187:
  %v2172 = add i64 %v2161, 64
  br label %b188
b188:
  %v2173 = phi i64 [ %v2156, %b187 ], [ %v2196, %b193 ]
  %v2174 = icmp slt i64 %v2173, %v2160
  br i1 %v2174, label %b189, label %b190
b189:
  %v2175 = sub i64 %v2173, %v2156
  %v2176 = mul i64 %v2175, 8
  %v2177 = getelementptr inbounds float, ptr %v2127, i64 %v2176
  %v2178 = add i64 %v561, 0
  %v2179 = and i64 %v2178, %v336
  %v2180 = mul i64 %v2179, %v7
  %v2181 = add i64 %v2180, %v2173
  %v2182 = mul i64 %v2181, 8
  %v2183 = getelementptr inbounds float, ptr %v190, i64 %v2182
  br label %b191
b191:
  %v2184 = phi i64 [ 0, %b189 ], [ %v2195, %b192 ]
  %v2185 = icmp slt i64 %v2184, 1
  br i1 %v2185, label %b192, label %b193
b192:
  %v2186 = mul i64 %v2146, 1
  %v2187 = add i64 %v2186, %v2184
  %v2188 = mul i64 %v2187, 8
  %v2189 = add i64 0, %v2184
  %v2190 = mul i64 %v2189, 8
  %v2191 = getelementptr inbounds float, ptr %v2177, i64 %v2190
  %v2192 = load <8 x float>, ptr %v2191, align 4
  %v2193 = add i64 0, %v2188
  %v2194 = getelementptr inbounds float, ptr %v2183, i64 %v2193
  store <8 x float> %v2192, ptr %v2194, align 4
  %v2195 = add nsw i64 %v2184, 1
  br label %b191
b193:
  %v2196 = add nsw i64 %v2173, 1
  br label %b188
b190:
  %v2197 = add nsw i64 %v2152, 1
  br label %b183
b185:
  %v2198 = add nsw i64 %v2146, 1
  br label %b180
b182:
  %v2199 = add nsw i64 %v2141, 96
  br label %b177
b179:
  %v2200 = add i64 %v7, 0
  %v2201 = sdiv i64 %v2200, 1
  %v2202 = add i64 %v2, 1
  %v2203 = mul i64 %v2201, %v2
  %v2204 = sdiv i64 %v2203, %v3
  %v2205 = mul i64 %v2204, 1
  %v2206 = icmp slt i64 %v2205, %v7
  %v2207 = select i1 %v2206, i64 %v2205, i64 %v7
  %v2208 = mul i64 %v2201, %v2202
  %v2209 = sdiv i64 %v2208, %v3
  %v2210 = mul i64 %v2209, 1
  %v2211 = icmp slt i64 %v2210, %v7
  %v2212 = select i1 %v2211, i64 %v2210, i64 %v7
  br label %b194
b194:
  %v2213 = phi i64 [ %v2207, %b179 ], [ %v2270, %b195 ]
  %v2214 = icmp slt i64 %v2213, %v2212
  br i1 %v2214, label %b195, label %b196
b195:
  %v2215 = add i64 %v561, 0
  %v2216 = and i64 %v2215, %v330
  %v2217 = mul i64 %v2216, %v7
  %v2218 = add i64 %v2217, %v2213
  %v2219 = mul i64 %v2218, 8
  %v2220 = getelementptr inbounds float, ptr %v184, i64 %v2219
  %v2221 = add i64 %v561, 0
  %v2222 = and i64 %v2221, %v332
  %v2223 = mul i64 %v2222, %v7
  %v2224 = add i64 %v2223, %v2213
  %v2225 = mul i64 %v2224, 8
  %v2226 = getelementptr inbounds float, ptr %v186, i64 %v2225
  %v2227 = add i64 %v561, 0
  %v2228 = and i64 %v2227, %v336
  %v2229 = mul i64 %v2228, %v7
  %v2230 = add i64 %v2229, %v2213
  %v2231 = mul i64 %v2230, 8
  %v2232 = getelementptr inbounds float, ptr %v190, i64 %v2231
  %v2233 = add i64 %v561, 0
  %v2234 = and i64 %v2233, %v334
  %v2235 = mul i64 %v2234, %v7
  %v2236 = add i64 %v2235, %v2213
  %v2237 = mul i64 %v2236, 8
  %v2238 = getelementptr inbounds float, ptr %v188, i64 %v2237
  %v2239 = add i64 %v561, 0
  %v2240 = and i64 %v2239, 1
  %v2241 = mul i64 %v2240, %v7
  %v2242 = add i64 %v2241, %v2213
  %v2243 = mul i64 %v2242, 16
  %v2244 = getelementptr inbounds float, ptr %v30, i64 %v2243
  %v2245 = add i64 0, 0
  %v2246 = getelementptr inbounds float, ptr %v2220, i64 %v2245
  %v2247 = load <8 x float>, ptr %v2246, align 4
  %v2248 = add i64 0, 0
  %v2249 = getelementptr inbounds float, ptr %v2226, i64 %v2248
  %v2250 = load <8 x float>, ptr %v2249, align 4
  %v2251 = fadd <8 x float> %v2247, %v2250
  %v2252 = add i64 0, 0
  %v2253 = getelementptr inbounds float, ptr %v58, i64 %v2252
  %v2254 = load <8 x float>, ptr %v2253, align 4
  %v2255 = fmul <8 x float> %v2251, %v2254
  %v2256 = add i64 0, 0
  %v2257 = getelementptr inbounds float, ptr %v2232, i64 %v2256
  %v2258 = load <8 x float>, ptr %v2257, align 4
  %v2259 = add i64 0, 0
  %v2260 = getelementptr inbounds float, ptr %v2238, i64 %v2259
  %v2261 = load <8 x float>, ptr %v2260, align 4
  %v2262 = fadd <8 x float> %v2258, %v2261
  %v2263 = add i64 0, 0
  %v2264 = getelementptr inbounds float, ptr %v56, i64 %v2263
  %v2265 = load <8 x float>, ptr %v2264, align 4
  %v2266 = fmul <8 x float> %v2262, %v2265
  %v2267 = fadd <8 x float> %v2255, %v2266
  %v2268 = add i64 0, 0
  %v2269 = getelementptr inbounds float, ptr %v2244, i64 %v2268
  store <8 x float> %v2267, ptr %v2269, align 4
  %v2270 = add nsw i64 %v2213, 1
  br label %b194
b196:
  %v2271 = add i64 %v7, 0
  %v2272 = sdiv i64 %v2271, 1
  %v2273 = add i64 %v2, 1
  %v2274 = mul i64 %v2272, %v2
  %v2275 = sdiv i64 %v2274, %v3
  %v2276 = mul i64 %v2275, 1
  %v2277 = icmp slt i64 %v2276, %v7
  %v2278 = select i1 %v2277, i64 %v2276, i64 %v7
  %v2279 = mul i64 %v2272, %v2273
  %v2280 = sdiv i64 %v2279, %v3
  %v2281 = mul i64 %v2280, 1
  %v2282 = icmp slt i64 %v2281, %v7
  %v2283 = select i1 %v2282, i64 %v2281, i64 %v7
  br label %b197
b197:
  %v2284 = phi i64 [ %v2278, %b196 ], [ %v2341, %b198 ]
  %v2285 = icmp slt i64 %v2284, %v2283
  br i1 %v2285, label %b198, label %b199
b198:
  %v2286 = add i64 %v561, 0
  %v2287 = and i64 %v2286, %v330
  %v2288 = mul i64 %v2287, %v7
  %v2289 = add i64 %v2288, %v2284
  %v2290 = mul i64 %v2289, 8
  %v2291 = getelementptr inbounds float, ptr %v184, i64 %v2290
  %v2292 = add i64 %v561, 0
  %v2293 = and i64 %v2292, %v332
  %v2294 = mul i64 %v2293, %v7
  %v2295 = add i64 %v2294, %v2284
  %v2296 = mul i64 %v2295, 8
  %v2297 = getelementptr inbounds float, ptr %v186, i64 %v2296
  %v2298 = add i64 %v561, 0
  %v2299 = and i64 %v2298, %v336
  %v2300 = mul i64 %v2299, %v7
  %v2301 = add i64 %v2300, %v2284
  %v2302 = mul i64 %v2301, 8
  %v2303 = getelementptr inbounds float, ptr %v190, i64 %v2302
  %v2304 = add i64 %v561, 0
  %v2305 = and i64 %v2304, %v334
  %v2306 = mul i64 %v2305, %v7
  %v2307 = add i64 %v2306, %v2284
  %v2308 = mul i64 %v2307, 8
  %v2309 = getelementptr inbounds float, ptr %v188, i64 %v2308
  %v2310 = add i64 %v561, 0
  %v2311 = and i64 %v2310, 1
  %v2312 = mul i64 %v2311, %v7
  %v2313 = add i64 %v2312, %v2284
  %v2314 = mul i64 %v2313, 16
  %v2315 = getelementptr inbounds float, ptr %v30, i64 %v2314
  %v2316 = add i64 0, 0
  %v2317 = getelementptr inbounds float, ptr %v2291, i64 %v2316
  %v2318 = load <8 x float>, ptr %v2317, align 4
  %v2319 = add i64 0, 0
  %v2320 = getelementptr inbounds float, ptr %v2297, i64 %v2319
  %v2321 = load <8 x float>, ptr %v2320, align 4
  %v2322 = fadd <8 x float> %v2318, %v2321
  %v2323 = add i64 0, 0
  %v2324 = getelementptr inbounds float, ptr %v56, i64 %v2323
  %v2325 = load <8 x float>, ptr %v2324, align 4
  %v2326 = fmul <8 x float> %v2322, %v2325
  %v2327 = add i64 0, 0
  %v2328 = getelementptr inbounds float, ptr %v2303, i64 %v2327
  %v2329 = load <8 x float>, ptr %v2328, align 4
  %v2330 = add i64 0, 0
  %v2331 = getelementptr inbounds float, ptr %v2309, i64 %v2330
  %v2332 = load <8 x float>, ptr %v2331, align 4
  %v2333 = fadd <8 x float> %v2329, %v2332
  %v2334 = add i64 0, 0
  %v2335 = getelementptr inbounds float, ptr %v58, i64 %v2334
  %v2336 = load <8 x float>, ptr %v2335, align 4
  %v2337 = fmul <8 x float> %v2333, %v2336
  %v2338 = fsub <8 x float> %v2326, %v2337
  %v2339 = add i64 8, 0
  %v2340 = getelementptr inbounds float, ptr %v2315, i64 %v2339
  store <8 x float> %v2338, ptr %v2340, align 4
  %v2341 = add nsw i64 %v2284, 1
  br label %b197
b199:
  %v2342 = add nsw i64 %v558, 1
  br label %b22
b24:
  %v2343 = icmp sgt i64 %v3, 1
  br i1 %v2343, label %b200, label %b201
b200:
  %v2344 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2345 = atomicrmw add ptr %v2344, i64 1 acq_rel
  %v2346 = load i64, ptr %v337, align 8
  %v2347 = add i64 %v2346, 1
  store i64 %v2347, ptr %v337, align 8
  %v2348 = mul i64 %v3, %v2347
  br label %b202
b202:
  %v2349 = load atomic i64, ptr %v2344 acquire, align 8
  %v2350 = icmp slt i64 %v2349, %v2348
  br i1 %v2350, label %b203, label %b204
b203:
  %v2351 = call i32 @sched_yield()
  br label %b202
b204:
  br label %b201
b201:
  %v2352 = add i64 %v8, 0
  %v2353 = sdiv i64 %v2352, 1
  %v2354 = add i64 %v2, 1
  %v2355 = mul i64 %v2353, %v2
  %v2356 = sdiv i64 %v2355, %v3
  %v2357 = mul i64 %v2356, 1
  %v2358 = icmp slt i64 %v2357, %v8
  %v2359 = select i1 %v2358, i64 %v2357, i64 %v8
  %v2360 = mul i64 %v2353, %v2354
  %v2361 = sdiv i64 %v2360, %v3
  %v2362 = mul i64 %v2361, 1
  %v2363 = icmp slt i64 %v2362, %v8
  %v2364 = select i1 %v2363, i64 %v2362, i64 %v8
  br label %b205
b205:
  %v2365 = phi i64 [ %v2359, %b201 ], [ %v2397, %b210 ]
  %v2366 = icmp slt i64 %v2365, %v2364
  br i1 %v2366, label %b206, label %b207
b206:
  br label %b208
b208:
  %v2367 = phi i64 [ 0, %b206 ], [ %v2392, %b213 ]
  %v2368 = phi <8 x float> [ splat (float 0x0000000000000000), %b206 ], [ %v2371, %b213 ]
  %v2369 = icmp slt i64 %v2367, 2
  br i1 %v2369, label %b209, label %b210
b209:
  br label %b211
b211:
  %v2370 = phi i64 [ 0, %b209 ], [ %v2391, %b212 ]
  %v2371 = phi <8 x float> [ %v2368, %b209 ], [ %v2390, %b212 ]
  %v2372 = icmp slt i64 %v2370, 8
  br i1 %v2372, label %b212, label %b213
b212:
  %v2373 = mul i64 %v2365, 16
  %v2374 = getelementptr inbounds float, ptr %v144, i64 %v2373
  %v2375 = mul i64 %v2367, 8
  %v2376 = add i64 0, %v2375
  %v2377 = add i64 %v2376, %v2370
  %v2378 = getelementptr inbounds float, ptr %v2374, i64 %v2377
  %v2379 = load float, ptr %v2378, align 4
  %v2380 = add i64 0, 0
  %v2381 = mul i64 %v2367, 64
  %v2382 = add i64 %v2380, %v2381
  %v2383 = mul i64 %v2370, 8
  %v2384 = add i64 %v2382, %v2383
  %v2385 = getelementptr inbounds float, ptr %v20, i64 %v2384
  %v2386 = load <8 x float>, ptr %v2385, align 4
  %v2387 = insertelement <8 x float> poison, float %v2379, i64 0
  %v2388 = shufflevector <8 x float> %v2387, <8 x float> poison, <8 x i32> zeroinitializer
  %v2389 = fmul <8 x float> %v2386, %v2388
  %v2390 = fadd <8 x float> %v2371, %v2389
  %v2391 = add nsw i64 %v2370, 1
  br label %b211
b213:
  %v2392 = add nsw i64 %v2367, 1
  br label %b208
b210:
  %v2393 = mul i64 %v2365, 8
  %v2394 = getelementptr inbounds float, ptr %v32, i64 %v2393
  %v2395 = add i64 0, 0
  %v2396 = getelementptr inbounds float, ptr %v2394, i64 %v2395
  store <8 x float> %v2368, ptr %v2396, align 4
  %v2397 = add nsw i64 %v2365, 1
  br label %b205
b207:
  %v2398 = icmp sgt i64 %v3, 1
  br i1 %v2398, label %b214, label %b215
b214:
  %v2399 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2400 = atomicrmw add ptr %v2399, i64 1 acq_rel
  %v2401 = load i64, ptr %v337, align 8
  %v2402 = add i64 %v2401, 1
  store i64 %v2402, ptr %v337, align 8
  %v2403 = mul i64 %v3, %v2402
  br label %b216
b216:
  %v2404 = load atomic i64, ptr %v2399 acquire, align 8
  %v2405 = icmp slt i64 %v2404, %v2403
  br i1 %v2405, label %b217, label %b218
b217:
  %v2406 = call i32 @sched_yield()
  br label %b216
b218:
  br label %b215
b215:
  %v2407 = getelementptr inbounds i64, ptr %v1, i64 127
  %v2408 = load i64, ptr %v2407, align 8
  %v2409 = icmp eq i64 %v2408, 0
  br i1 %v2409, label %b219, label %b220
b219:
  %v2410 = add i64 %v7, 0
  %v2411 = sdiv i64 %v2410, 1
  %v2412 = add i64 %v2, 1
  %v2413 = mul i64 %v2411, %v2
  %v2414 = sdiv i64 %v2413, %v3
  %v2415 = mul i64 %v2414, 1
  %v2416 = icmp slt i64 %v2415, %v7
  %v2417 = select i1 %v2416, i64 %v2415, i64 %v7
  %v2418 = mul i64 %v2411, %v2412
  %v2419 = sdiv i64 %v2418, %v3
  %v2420 = mul i64 %v2419, 1
  %v2421 = icmp slt i64 %v2420, %v7
  %v2422 = select i1 %v2421, i64 %v2420, i64 %v7
  br label %b221
b221:
  %v2423 = phi i64 [ %v2417, %b219 ], [ %v2440, %b226 ]
  %v2424 = icmp slt i64 %v2423, %v2422
  br i1 %v2424, label %b222, label %b223
b222:
  %v2425 = and i64 0, 1
  %v2426 = mul i64 %v2425, %v7
  %v2427 = add i64 %v2426, %v2423
  %v2428 = mul i64 %v2427, 16
  %v2429 = getelementptr inbounds float, ptr %v30, i64 %v2428
  %v2430 = mul i64 %v2423, 16
  %v2431 = getelementptr inbounds float, ptr %v26, i64 %v2430
  br label %b224
b224:
  %v2432 = phi i64 [ 0, %b222 ], [ %v2439, %b225 ]
  %v2433 = icmp slt i64 %v2432, 16
  br i1 %v2433, label %b225, label %b226
b225:
  %v2434 = add i64 0, %v2432
  %v2435 = getelementptr inbounds float, ptr %v2429, i64 %v2434
  %v2436 = load <8 x float>, ptr %v2435, align 4
  %v2437 = add i64 0, %v2432
  %v2438 = getelementptr inbounds float, ptr %v2431, i64 %v2437
  store <8 x float> %v2436, ptr %v2438, align 4
  %v2439 = add nsw i64 %v2432, 8
  br label %b224
b226:
  %v2440 = add nsw i64 %v2423, 1
  br label %b221
b223:
  br label %b220
b220:
  %v2441 = icmp sgt i64 %v3, 1
  br i1 %v2441, label %b227, label %b228
b227:
  %v2442 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2443 = atomicrmw add ptr %v2442, i64 1 acq_rel
  %v2444 = load i64, ptr %v337, align 8
  %v2445 = add i64 %v2444, 1
  store i64 %v2445, ptr %v337, align 8
  %v2446 = mul i64 %v3, %v2445
  br label %b229
b229:
  %v2447 = load atomic i64, ptr %v2442 acquire, align 8
  %v2448 = icmp slt i64 %v2447, %v2446
  br i1 %v2448, label %b230, label %b231
b230:
  %v2449 = call i32 @sched_yield()
  br label %b229
b231:
  br label %b228
b228:
  %v2450 = icmp eq i64 %v2, 0
  br i1 %v2450, label %b232, label %b233
b232:
  br label %b234
b234:
  %v2451 = phi i64 [ 0, %b232 ], [ %v2480, %b239 ]
  %v2452 = phi <8 x float> [ splat (float 0x0000000000000000), %b232 ], [ %v2479, %b239 ]
  %v2453 = icmp slt i64 %v2451, %v8
  br i1 %v2453, label %b235, label %b236
b235:
  %v2454 = add i64 %v2451, 128
  %v2455 = icmp slt i64 %v2454, %v8
  %v2456 = select i1 %v2455, i64 %v2454, i64 %v8
  br label %b237
b237:
  %v2457 = phi i64 [ %v2451, %b235 ], [ %v2478, %b238 ]
  %v2458 = phi <8 x float> [ splat (float 0x0000000000000000), %b235 ], [ %v2477, %b238 ]
  %v2459 = icmp slt i64 %v2457, %v2456
  br i1 %v2459, label %b238, label %b239
b238:
  %v2460 = mul i64 %v2457, 8
  %v2461 = getelementptr inbounds float, ptr %v184, i64 %v2460
  %v2462 = mul i64 %v2457, 8
  %v2463 = getelementptr inbounds float, ptr %v186, i64 %v2462
  %v2464 = mul i64 %v2457, 16
  %v2465 = getelementptr inbounds float, ptr %v28, i64 %v2464
  %v2466 = add i64 0, 0
  %v2467 = getelementptr inbounds float, ptr %v2461, i64 %v2466
  %v2468 = load <8 x float>, ptr %v2467, align 4
  %v2469 = add i64 0, 0
  %v2470 = getelementptr inbounds float, ptr %v2463, i64 %v2469
  %v2471 = load <8 x float>, ptr %v2470, align 4
  %v2472 = fadd <8 x float> %v2468, %v2471
  %v2473 = add i64 8, 0
  %v2474 = getelementptr inbounds float, ptr %v2465, i64 %v2473
  %v2475 = load <8 x float>, ptr %v2474, align 4
  %v2476 = fmul <8 x float> %v2472, %v2475
  %v2477 = fadd <8 x float> %v2458, %v2476
  %v2478 = add nsw i64 %v2457, 1
  br label %b237
b239:
  %v2479 = fadd <8 x float> %v2452, %v2458
  %v2480 = add nsw i64 %v2451, 128
  br label %b234
b236:
  %v2481 = add i64 0, 0
  %v2482 = getelementptr inbounds float, ptr %v192, i64 %v2481
  store <8 x float> %v2452, ptr %v2482, align 4
  br label %b233
b233:
  %v2483 = icmp sgt i64 %v3, 1
  br i1 %v2483, label %b240, label %b241
b240:
  %v2484 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2485 = atomicrmw add ptr %v2484, i64 1 acq_rel
  %v2486 = load i64, ptr %v337, align 8
  %v2487 = add i64 %v2486, 1
  store i64 %v2487, ptr %v337, align 8
  %v2488 = mul i64 %v3, %v2487
  br label %b242
b242:
  %v2489 = load atomic i64, ptr %v2484 acquire, align 8
  %v2490 = icmp slt i64 %v2489, %v2488
  br i1 %v2490, label %b243, label %b244
b243:
  %v2491 = call i32 @sched_yield()
  br label %b242
b244:
  br label %b241
b241:
  %v2492 = icmp eq i64 %v2, 0
  br i1 %v2492, label %b245, label %b246
b245:
  br label %b247
b247:
  %v2493 = phi i64 [ 0, %b245 ], [ %v2522, %b252 ]
  %v2494 = phi <8 x float> [ splat (float 0x0000000000000000), %b245 ], [ %v2521, %b252 ]
  %v2495 = icmp slt i64 %v2493, %v8
  br i1 %v2495, label %b248, label %b249
b248:
  %v2496 = add i64 %v2493, 128
  %v2497 = icmp slt i64 %v2496, %v8
  %v2498 = select i1 %v2497, i64 %v2496, i64 %v8
  br label %b250
b250:
  %v2499 = phi i64 [ %v2493, %b248 ], [ %v2520, %b251 ]
  %v2500 = phi <8 x float> [ splat (float 0x0000000000000000), %b248 ], [ %v2519, %b251 ]
  %v2501 = icmp slt i64 %v2499, %v2498
  br i1 %v2501, label %b251, label %b252
b251:
  %v2502 = mul i64 %v2499, 8
  %v2503 = getelementptr inbounds float, ptr %v190, i64 %v2502
  %v2504 = mul i64 %v2499, 8
  %v2505 = getelementptr inbounds float, ptr %v188, i64 %v2504
  %v2506 = mul i64 %v2499, 16
  %v2507 = getelementptr inbounds float, ptr %v28, i64 %v2506
  %v2508 = add i64 0, 0
  %v2509 = getelementptr inbounds float, ptr %v2503, i64 %v2508
  %v2510 = load <8 x float>, ptr %v2509, align 4
  %v2511 = add i64 0, 0
  %v2512 = getelementptr inbounds float, ptr %v2505, i64 %v2511
  %v2513 = load <8 x float>, ptr %v2512, align 4
  %v2514 = fadd <8 x float> %v2510, %v2513
  %v2515 = add i64 0, 0
  %v2516 = getelementptr inbounds float, ptr %v2507, i64 %v2515
  %v2517 = load <8 x float>, ptr %v2516, align 4
  %v2518 = fmul <8 x float> %v2514, %v2517
  %v2519 = fadd <8 x float> %v2500, %v2518
  %v2520 = add nsw i64 %v2499, 1
  br label %b250
b252:
  %v2521 = fadd <8 x float> %v2494, %v2500
  %v2522 = add nsw i64 %v2493, 128
  br label %b247
b249:
  %v2523 = add i64 0, 0
  %v2524 = getelementptr inbounds float, ptr %v194, i64 %v2523
  store <8 x float> %v2494, ptr %v2524, align 4
  br label %b246
b246:
  %v2525 = icmp sgt i64 %v3, 1
  br i1 %v2525, label %b253, label %b254
b253:
  %v2526 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2527 = atomicrmw add ptr %v2526, i64 1 acq_rel
  %v2528 = load i64, ptr %v337, align 8
  %v2529 = add i64 %v2528, 1
  store i64 %v2529, ptr %v337, align 8
  %v2530 = mul i64 %v3, %v2529
  br label %b255
b255:
  %v2531 = load atomic i64, ptr %v2526 acquire, align 8
  %v2532 = icmp slt i64 %v2531, %v2530
  br i1 %v2532, label %b256, label %b257
b256:
  %v2533 = call i32 @sched_yield()
  br label %b255
b257:
  br label %b254
b254:
  %v2534 = icmp eq i64 %v2, 0
  br i1 %v2534, label %b258, label %b259
b258:
  br label %b260
b260:
  %v2535 = phi i64 [ 0, %b258 ], [ %v2564, %b265 ]
  %v2536 = phi <8 x float> [ splat (float 0x0000000000000000), %b258 ], [ %v2563, %b265 ]
  %v2537 = icmp slt i64 %v2535, %v8
  br i1 %v2537, label %b261, label %b262
b261:
  %v2538 = add i64 %v2535, 128
  %v2539 = icmp slt i64 %v2538, %v8
  %v2540 = select i1 %v2539, i64 %v2538, i64 %v8
  br label %b263
b263:
  %v2541 = phi i64 [ %v2535, %b261 ], [ %v2562, %b264 ]
  %v2542 = phi <8 x float> [ splat (float 0x0000000000000000), %b261 ], [ %v2561, %b264 ]
  %v2543 = icmp slt i64 %v2541, %v2540
  br i1 %v2543, label %b264, label %b265
b264:
  %v2544 = mul i64 %v2541, 8
  %v2545 = getelementptr inbounds float, ptr %v184, i64 %v2544
  %v2546 = mul i64 %v2541, 8
  %v2547 = getelementptr inbounds float, ptr %v186, i64 %v2546
  %v2548 = mul i64 %v2541, 16
  %v2549 = getelementptr inbounds float, ptr %v28, i64 %v2548
  %v2550 = add i64 0, 0
  %v2551 = getelementptr inbounds float, ptr %v2545, i64 %v2550
  %v2552 = load <8 x float>, ptr %v2551, align 4
  %v2553 = add i64 0, 0
  %v2554 = getelementptr inbounds float, ptr %v2547, i64 %v2553
  %v2555 = load <8 x float>, ptr %v2554, align 4
  %v2556 = fadd <8 x float> %v2552, %v2555
  %v2557 = add i64 0, 0
  %v2558 = getelementptr inbounds float, ptr %v2549, i64 %v2557
  %v2559 = load <8 x float>, ptr %v2558, align 4
  %v2560 = fmul <8 x float> %v2556, %v2559
  %v2561 = fadd <8 x float> %v2542, %v2560
  %v2562 = add nsw i64 %v2541, 1
  br label %b263
b265:
  %v2563 = fadd <8 x float> %v2536, %v2542
  %v2564 = add nsw i64 %v2535, 128
  br label %b260
b262:
  %v2565 = add i64 0, 0
  %v2566 = getelementptr inbounds float, ptr %v196, i64 %v2565
  store <8 x float> %v2536, ptr %v2566, align 4
  br label %b259
b259:
  %v2567 = icmp sgt i64 %v3, 1
  br i1 %v2567, label %b266, label %b267
b266:
  %v2568 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2569 = atomicrmw add ptr %v2568, i64 1 acq_rel
  %v2570 = load i64, ptr %v337, align 8
  %v2571 = add i64 %v2570, 1
  store i64 %v2571, ptr %v337, align 8
  %v2572 = mul i64 %v3, %v2571
  br label %b268
b268:
  %v2573 = load atomic i64, ptr %v2568 acquire, align 8
  %v2574 = icmp slt i64 %v2573, %v2572
  br i1 %v2574, label %b269, label %b270
b269:
  %v2575 = call i32 @sched_yield()
  br label %b268
b270:
  br label %b267
b267:
  %v2576 = icmp eq i64 %v2, 0
  br i1 %v2576, label %b271, label %b272
b271:
  br label %b273
b273:
  %v2577 = phi i64 [ 0, %b271 ], [ %v2607, %b278 ]
  %v2578 = phi <8 x float> [ splat (float 0x0000000000000000), %b271 ], [ %v2606, %b278 ]
  %v2579 = icmp slt i64 %v2577, %v8
  br i1 %v2579, label %b274, label %b275
b274:
  %v2580 = add i64 %v2577, 128
  %v2581 = icmp slt i64 %v2580, %v8
  %v2582 = select i1 %v2581, i64 %v2580, i64 %v8
  br label %b276
b276:
  %v2583 = phi i64 [ %v2577, %b274 ], [ %v2605, %b277 ]
  %v2584 = phi <8 x float> [ splat (float 0x0000000000000000), %b274 ], [ %v2604, %b277 ]
  %v2585 = icmp slt i64 %v2583, %v2582
  br i1 %v2585, label %b277, label %b278
b277:
  %v2586 = mul i64 %v2583, 8
  %v2587 = getelementptr inbounds float, ptr %v190, i64 %v2586
  %v2588 = mul i64 %v2583, 8
  %v2589 = getelementptr inbounds float, ptr %v188, i64 %v2588
  %v2590 = mul i64 %v2583, 16
  %v2591 = getelementptr inbounds float, ptr %v28, i64 %v2590
  %v2592 = add i64 0, 0
  %v2593 = getelementptr inbounds float, ptr %v2587, i64 %v2592
  %v2594 = load <8 x float>, ptr %v2593, align 4
  %v2595 = add i64 0, 0
  %v2596 = getelementptr inbounds float, ptr %v2589, i64 %v2595
  %v2597 = load <8 x float>, ptr %v2596, align 4
  %v2598 = fadd <8 x float> %v2594, %v2597
  %v2599 = add i64 8, 0
  %v2600 = getelementptr inbounds float, ptr %v2591, i64 %v2599
  %v2601 = load <8 x float>, ptr %v2600, align 4
  %v2602 = fmul <8 x float> %v2598, %v2601
  %v2603 = fneg <8 x float> %v2602
  %v2604 = fadd <8 x float> %v2584, %v2603
  %v2605 = add nsw i64 %v2583, 1
  br label %b276
b278:
  %v2606 = fadd <8 x float> %v2578, %v2584
  %v2607 = add nsw i64 %v2577, 128
  br label %b273
b275:
  %v2608 = add i64 0, 0
  %v2609 = getelementptr inbounds float, ptr %v198, i64 %v2608
  store <8 x float> %v2578, ptr %v2609, align 4
  br label %b272
b272:
  %v2610 = icmp sgt i64 %v3, 1
  br i1 %v2610, label %b279, label %b280
b279:
  %v2611 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2612 = atomicrmw add ptr %v2611, i64 1 acq_rel
  %v2613 = load i64, ptr %v337, align 8
  %v2614 = add i64 %v2613, 1
  store i64 %v2614, ptr %v337, align 8
  %v2615 = mul i64 %v3, %v2614
  br label %b281
b281:
  %v2616 = load atomic i64, ptr %v2611 acquire, align 8
  %v2617 = icmp slt i64 %v2616, %v2615
  br i1 %v2617, label %b282, label %b283
b282:
  %v2618 = call i32 @sched_yield()
  br label %b281
b283:
  br label %b280
b280:
  %v2619 = icmp eq i64 %v2, 0
  br i1 %v2619, label %b284, label %b285
b284:
  br label %b286
b286:
  %v2620 = phi i64 [ 0, %b284 ], [ %v2648, %b291 ]
  %v2621 = phi <8 x float> [ splat (float 0x0000000000000000), %b284 ], [ %v2647, %b291 ]
  %v2622 = icmp slt i64 %v2620, %v8
  br i1 %v2622, label %b287, label %b288
b287:
  %v2623 = add i64 %v2620, 128
  %v2624 = icmp slt i64 %v2623, %v8
  %v2625 = select i1 %v2624, i64 %v2623, i64 %v8
  br label %b289
b289:
  %v2626 = phi i64 [ %v2620, %b287 ], [ %v2646, %b290 ]
  %v2627 = phi <8 x float> [ splat (float 0x0000000000000000), %b287 ], [ %v2645, %b290 ]
  %v2628 = icmp slt i64 %v2626, %v2625
  br i1 %v2628, label %b290, label %b291
b290:
  %v2629 = mul i64 %v2626, 8
  %v2630 = getelementptr inbounds float, ptr %v172, i64 %v2629
  %v2631 = mul i64 %v2626, 1
  %v2632 = getelementptr inbounds float, ptr %v116, i64 %v2631
  %v2633 = getelementptr inbounds float, ptr %v2632, i64 0
  %v2634 = load float, ptr %v2633, align 4
  %v2635 = add i64 0, 0
  %v2636 = getelementptr inbounds float, ptr %v2630, i64 %v2635
  %v2637 = load <8 x float>, ptr %v2636, align 4
  %v2638 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v2639 = shufflevector <8 x float> %v2638, <8 x float> poison, <8 x i32> zeroinitializer
  %v2640 = fmul <8 x float> %v2637, %v2639
  %v2641 = fneg <8 x float> %v2640
  %v2642 = insertelement <8 x float> poison, float %v2634, i64 0
  %v2643 = shufflevector <8 x float> %v2642, <8 x float> poison, <8 x i32> zeroinitializer
  %v2644 = fmul <8 x float> %v2641, %v2643
  %v2645 = fadd <8 x float> %v2627, %v2644
  %v2646 = add nsw i64 %v2626, 1
  br label %b289
b291:
  %v2647 = fadd <8 x float> %v2621, %v2627
  %v2648 = add nsw i64 %v2620, 128
  br label %b286
b288:
  %v2649 = add i64 0, 0
  %v2650 = getelementptr inbounds float, ptr %v200, i64 %v2649
  store <8 x float> %v2621, ptr %v2650, align 4
  br label %b285
b285:
  %v2651 = icmp sgt i64 %v3, 1
  br i1 %v2651, label %b292, label %b293
b292:
  %v2652 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2653 = atomicrmw add ptr %v2652, i64 1 acq_rel
  %v2654 = load i64, ptr %v337, align 8
  %v2655 = add i64 %v2654, 1
  store i64 %v2655, ptr %v337, align 8
  %v2656 = mul i64 %v3, %v2655
  br label %b294
b294:
  %v2657 = load atomic i64, ptr %v2652 acquire, align 8
  %v2658 = icmp slt i64 %v2657, %v2656
  br i1 %v2658, label %b295, label %b296
b295:
  %v2659 = call i32 @sched_yield()
  br label %b294
b296:
  br label %b293
b293:
  %v2660 = icmp eq i64 %v2, 0
  br i1 %v2660, label %b297, label %b298
b297:
  br label %b299
b299:
  %v2661 = phi i64 [ 0, %b297 ], [ %v2689, %b304 ]
  %v2662 = phi <8 x float> [ splat (float 0x0000000000000000), %b297 ], [ %v2688, %b304 ]
  %v2663 = icmp slt i64 %v2661, %v8
  br i1 %v2663, label %b300, label %b301
b300:
  %v2664 = add i64 %v2661, 128
  %v2665 = icmp slt i64 %v2664, %v8
  %v2666 = select i1 %v2665, i64 %v2664, i64 %v8
  br label %b302
b302:
  %v2667 = phi i64 [ %v2661, %b300 ], [ %v2687, %b303 ]
  %v2668 = phi <8 x float> [ splat (float 0x0000000000000000), %b300 ], [ %v2686, %b303 ]
  %v2669 = icmp slt i64 %v2667, %v2666
  br i1 %v2669, label %b303, label %b304
b303:
  %v2670 = mul i64 %v2667, 8
  %v2671 = getelementptr inbounds float, ptr %v174, i64 %v2670
  %v2672 = mul i64 %v2667, 1
  %v2673 = getelementptr inbounds float, ptr %v114, i64 %v2672
  %v2674 = getelementptr inbounds float, ptr %v2673, i64 0
  %v2675 = load float, ptr %v2674, align 4
  %v2676 = add i64 0, 0
  %v2677 = getelementptr inbounds float, ptr %v2671, i64 %v2676
  %v2678 = load <8 x float>, ptr %v2677, align 4
  %v2679 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v2680 = shufflevector <8 x float> %v2679, <8 x float> poison, <8 x i32> zeroinitializer
  %v2681 = fmul <8 x float> %v2678, %v2680
  %v2682 = fneg <8 x float> %v2681
  %v2683 = insertelement <8 x float> poison, float %v2675, i64 0
  %v2684 = shufflevector <8 x float> %v2683, <8 x float> poison, <8 x i32> zeroinitializer
  %v2685 = fmul <8 x float> %v2682, %v2684
  %v2686 = fadd <8 x float> %v2668, %v2685
  %v2687 = add nsw i64 %v2667, 1
  br label %b302
b304:
  %v2688 = fadd <8 x float> %v2662, %v2668
  %v2689 = add nsw i64 %v2661, 128
  br label %b299
b301:
  %v2690 = add i64 0, 0
  %v2691 = getelementptr inbounds float, ptr %v202, i64 %v2690
  store <8 x float> %v2662, ptr %v2691, align 4
  br label %b298
b298:
  %v2692 = icmp sgt i64 %v3, 1
  br i1 %v2692, label %b305, label %b306
b305:
  %v2693 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2694 = atomicrmw add ptr %v2693, i64 1 acq_rel
  %v2695 = load i64, ptr %v337, align 8
  %v2696 = add i64 %v2695, 1
  store i64 %v2696, ptr %v337, align 8
  %v2697 = mul i64 %v3, %v2696
  br label %b307
b307:
  %v2698 = load atomic i64, ptr %v2693 acquire, align 8
  %v2699 = icmp slt i64 %v2698, %v2697
  br i1 %v2699, label %b308, label %b309
b308:
  %v2700 = call i32 @sched_yield()
  br label %b307
b309:
  br label %b306
b306:
  %v2701 = icmp eq i64 %v2, 0
  br i1 %v2701, label %b310, label %b311
b310:
  br label %b312
b312:
  %v2702 = phi i64 [ 0, %b310 ], [ %v2731, %b317 ]
  %v2703 = phi <8 x float> [ splat (float 0x0000000000000000), %b310 ], [ %v2730, %b317 ]
  %v2704 = icmp slt i64 %v2702, %v8
  br i1 %v2704, label %b313, label %b314
b313:
  %v2705 = add i64 %v2702, 128
  %v2706 = icmp slt i64 %v2705, %v8
  %v2707 = select i1 %v2706, i64 %v2705, i64 %v8
  br label %b315
b315:
  %v2708 = phi i64 [ %v2702, %b313 ], [ %v2729, %b316 ]
  %v2709 = phi <8 x float> [ splat (float 0x0000000000000000), %b313 ], [ %v2728, %b316 ]
  %v2710 = icmp slt i64 %v2708, %v2707
  br i1 %v2710, label %b316, label %b317
b316:
  %v2711 = mul i64 %v2708, 1
  %v2712 = getelementptr inbounds float, ptr %v178, i64 %v2711
  %v2713 = getelementptr inbounds float, ptr %v2712, i64 0
  %v2714 = load float, ptr %v2713, align 4
  %v2715 = mul i64 %v2708, 1
  %v2716 = getelementptr inbounds float, ptr %v180, i64 %v2715
  %v2717 = getelementptr inbounds float, ptr %v2716, i64 0
  %v2718 = load float, ptr %v2717, align 4
  %v2719 = fadd float %v2714, %v2718
  %v2720 = mul i64 %v2708, 8
  %v2721 = getelementptr inbounds float, ptr %v112, i64 %v2720
  %v2722 = add i64 0, 0
  %v2723 = getelementptr inbounds float, ptr %v2721, i64 %v2722
  %v2724 = load <8 x float>, ptr %v2723, align 4
  %v2725 = insertelement <8 x float> poison, float %v2719, i64 0
  %v2726 = shufflevector <8 x float> %v2725, <8 x float> poison, <8 x i32> zeroinitializer
  %v2727 = fmul <8 x float> %v2726, %v2724
  %v2728 = fadd <8 x float> %v2709, %v2727
  %v2729 = add nsw i64 %v2708, 1
  br label %b315
b317:
  %v2730 = fadd <8 x float> %v2703, %v2709
  %v2731 = add nsw i64 %v2702, 128
  br label %b312
b314:
  %v2732 = add i64 0, 0
  %v2733 = getelementptr inbounds float, ptr %v204, i64 %v2732
  store <8 x float> %v2703, ptr %v2733, align 4
  br label %b311
b311:
  %v2734 = icmp sgt i64 %v3, 1
  br i1 %v2734, label %b318, label %b319
b318:
  %v2735 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2736 = atomicrmw add ptr %v2735, i64 1 acq_rel
  %v2737 = load i64, ptr %v337, align 8
  %v2738 = add i64 %v2737, 1
  store i64 %v2738, ptr %v337, align 8
  %v2739 = mul i64 %v3, %v2738
  br label %b320
b320:
  %v2740 = load atomic i64, ptr %v2735 acquire, align 8
  %v2741 = icmp slt i64 %v2740, %v2739
  br i1 %v2741, label %b321, label %b322
b321:
  %v2742 = call i32 @sched_yield()
  br label %b320
b322:
  br label %b319
b319:
  %v2743 = icmp eq i64 %v2, 0
  br i1 %v2743, label %b323, label %b324
b323:
  br label %b325
b325:
  %v2744 = phi i64 [ 0, %b323 ], [ %v2773, %b330 ]
  %v2745 = phi <8 x float> [ splat (float 0x0000000000000000), %b323 ], [ %v2772, %b330 ]
  %v2746 = icmp slt i64 %v2744, %v8
  br i1 %v2746, label %b326, label %b327
b326:
  %v2747 = add i64 %v2744, 128
  %v2748 = icmp slt i64 %v2747, %v8
  %v2749 = select i1 %v2748, i64 %v2747, i64 %v8
  br label %b328
b328:
  %v2750 = phi i64 [ %v2744, %b326 ], [ %v2771, %b329 ]
  %v2751 = phi <8 x float> [ splat (float 0x0000000000000000), %b326 ], [ %v2770, %b329 ]
  %v2752 = icmp slt i64 %v2750, %v2749
  br i1 %v2752, label %b329, label %b330
b329:
  %v2753 = mul i64 %v2750, 1
  %v2754 = getelementptr inbounds float, ptr %v176, i64 %v2753
  %v2755 = getelementptr inbounds float, ptr %v2754, i64 0
  %v2756 = load float, ptr %v2755, align 4
  %v2757 = mul i64 %v2750, 1
  %v2758 = getelementptr inbounds float, ptr %v182, i64 %v2757
  %v2759 = getelementptr inbounds float, ptr %v2758, i64 0
  %v2760 = load float, ptr %v2759, align 4
  %v2761 = fadd float %v2756, %v2760
  %v2762 = mul i64 %v2750, 8
  %v2763 = getelementptr inbounds float, ptr %v110, i64 %v2762
  %v2764 = add i64 0, 0
  %v2765 = getelementptr inbounds float, ptr %v2763, i64 %v2764
  %v2766 = load <8 x float>, ptr %v2765, align 4
  %v2767 = insertelement <8 x float> poison, float %v2761, i64 0
  %v2768 = shufflevector <8 x float> %v2767, <8 x float> poison, <8 x i32> zeroinitializer
  %v2769 = fmul <8 x float> %v2768, %v2766
  %v2770 = fadd <8 x float> %v2751, %v2769
  %v2771 = add nsw i64 %v2750, 1
  br label %b328
b330:
  %v2772 = fadd <8 x float> %v2745, %v2751
  %v2773 = add nsw i64 %v2744, 128
  br label %b325
b327:
  %v2774 = add i64 0, 0
  %v2775 = getelementptr inbounds float, ptr %v206, i64 %v2774
  store <8 x float> %v2745, ptr %v2775, align 4
  br label %b324
b324:
  %v2776 = icmp sgt i64 %v3, 1
  br i1 %v2776, label %b331, label %b332
b331:
  %v2777 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2778 = atomicrmw add ptr %v2777, i64 1 acq_rel
  %v2779 = load i64, ptr %v337, align 8
  %v2780 = add i64 %v2779, 1
  store i64 %v2780, ptr %v337, align 8
  %v2781 = mul i64 %v3, %v2780
  br label %b333
b333:
  %v2782 = load atomic i64, ptr %v2777 acquire, align 8
  %v2783 = icmp slt i64 %v2782, %v2781
  br i1 %v2783, label %b334, label %b335
b334:
  %v2784 = call i32 @sched_yield()
  br label %b333
b335:
  br label %b332
b332:
  %v2785 = icmp eq i64 %v2, 0
  br i1 %v2785, label %b336, label %b337
b336:
  br label %b338
b338:
  %v2786 = phi i64 [ 0, %b336 ], [ %v2814, %b343 ]
  %v2787 = phi <8 x float> [ splat (float 0x0000000000000000), %b336 ], [ %v2813, %b343 ]
  %v2788 = icmp slt i64 %v2786, %v8
  br i1 %v2788, label %b339, label %b340
b339:
  %v2789 = add i64 %v2786, 128
  %v2790 = icmp slt i64 %v2789, %v8
  %v2791 = select i1 %v2790, i64 %v2789, i64 %v8
  br label %b341
b341:
  %v2792 = phi i64 [ %v2786, %b339 ], [ %v2812, %b342 ]
  %v2793 = phi <8 x float> [ splat (float 0x0000000000000000), %b339 ], [ %v2811, %b342 ]
  %v2794 = icmp slt i64 %v2792, %v2791
  br i1 %v2794, label %b342, label %b343
b342:
  %v2795 = mul i64 %v2792, 8
  %v2796 = getelementptr inbounds float, ptr %v172, i64 %v2795
  %v2797 = mul i64 %v2792, 1
  %v2798 = getelementptr inbounds float, ptr %v114, i64 %v2797
  %v2799 = getelementptr inbounds float, ptr %v2798, i64 0
  %v2800 = load float, ptr %v2799, align 4
  %v2801 = add i64 0, 0
  %v2802 = getelementptr inbounds float, ptr %v2796, i64 %v2801
  %v2803 = load <8 x float>, ptr %v2802, align 4
  %v2804 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v2805 = shufflevector <8 x float> %v2804, <8 x float> poison, <8 x i32> zeroinitializer
  %v2806 = fmul <8 x float> %v2803, %v2805
  %v2807 = fneg <8 x float> %v2806
  %v2808 = insertelement <8 x float> poison, float %v2800, i64 0
  %v2809 = shufflevector <8 x float> %v2808, <8 x float> poison, <8 x i32> zeroinitializer
  %v2810 = fmul <8 x float> %v2807, %v2809
  %v2811 = fadd <8 x float> %v2793, %v2810
  %v2812 = add nsw i64 %v2792, 1
  br label %b341
b343:
  %v2813 = fadd <8 x float> %v2787, %v2793
  %v2814 = add nsw i64 %v2786, 128
  br label %b338
b340:
  %v2815 = add i64 0, 0
  %v2816 = getelementptr inbounds float, ptr %v208, i64 %v2815
  store <8 x float> %v2787, ptr %v2816, align 4
  br label %b337
b337:
  %v2817 = icmp sgt i64 %v3, 1
  br i1 %v2817, label %b344, label %b345
b344:
  %v2818 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2819 = atomicrmw add ptr %v2818, i64 1 acq_rel
  %v2820 = load i64, ptr %v337, align 8
  %v2821 = add i64 %v2820, 1
  store i64 %v2821, ptr %v337, align 8
  %v2822 = mul i64 %v3, %v2821
  br label %b346
b346:
  %v2823 = load atomic i64, ptr %v2818 acquire, align 8
  %v2824 = icmp slt i64 %v2823, %v2822
  br i1 %v2824, label %b347, label %b348
b347:
  %v2825 = call i32 @sched_yield()
  br label %b346
b348:
  br label %b345
b345:
  %v2826 = icmp eq i64 %v2, 0
  br i1 %v2826, label %b349, label %b350
b349:
  br label %b351
b351:
  %v2827 = phi i64 [ 0, %b349 ], [ %v2856, %b356 ]
  %v2828 = phi <8 x float> [ splat (float 0x0000000000000000), %b349 ], [ %v2855, %b356 ]
  %v2829 = icmp slt i64 %v2827, %v8
  br i1 %v2829, label %b352, label %b353
b352:
  %v2830 = add i64 %v2827, 128
  %v2831 = icmp slt i64 %v2830, %v8
  %v2832 = select i1 %v2831, i64 %v2830, i64 %v8
  br label %b354
b354:
  %v2833 = phi i64 [ %v2827, %b352 ], [ %v2854, %b355 ]
  %v2834 = phi <8 x float> [ splat (float 0x0000000000000000), %b352 ], [ %v2853, %b355 ]
  %v2835 = icmp slt i64 %v2833, %v2832
  br i1 %v2835, label %b355, label %b356
b355:
  %v2836 = mul i64 %v2833, 8
  %v2837 = getelementptr inbounds float, ptr %v174, i64 %v2836
  %v2838 = mul i64 %v2833, 1
  %v2839 = getelementptr inbounds float, ptr %v116, i64 %v2838
  %v2840 = getelementptr inbounds float, ptr %v2839, i64 0
  %v2841 = load float, ptr %v2840, align 4
  %v2842 = add i64 0, 0
  %v2843 = getelementptr inbounds float, ptr %v2837, i64 %v2842
  %v2844 = load <8 x float>, ptr %v2843, align 4
  %v2845 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v2846 = shufflevector <8 x float> %v2845, <8 x float> poison, <8 x i32> zeroinitializer
  %v2847 = fmul <8 x float> %v2844, %v2846
  %v2848 = fneg <8 x float> %v2847
  %v2849 = insertelement <8 x float> poison, float %v2841, i64 0
  %v2850 = shufflevector <8 x float> %v2849, <8 x float> poison, <8 x i32> zeroinitializer
  %v2851 = fmul <8 x float> %v2848, %v2850
  %v2852 = fneg <8 x float> %v2851
  %v2853 = fadd <8 x float> %v2834, %v2852
  %v2854 = add nsw i64 %v2833, 1
  br label %b354
b356:
  %v2855 = fadd <8 x float> %v2828, %v2834
  %v2856 = add nsw i64 %v2827, 128
  br label %b351
b353:
  %v2857 = add i64 0, 0
  %v2858 = getelementptr inbounds float, ptr %v210, i64 %v2857
  store <8 x float> %v2828, ptr %v2858, align 4
  br label %b350
b350:
  %v2859 = icmp sgt i64 %v3, 1
  br i1 %v2859, label %b357, label %b358
b357:
  %v2860 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2861 = atomicrmw add ptr %v2860, i64 1 acq_rel
  %v2862 = load i64, ptr %v337, align 8
  %v2863 = add i64 %v2862, 1
  store i64 %v2863, ptr %v337, align 8
  %v2864 = mul i64 %v3, %v2863
  br label %b359
b359:
  %v2865 = load atomic i64, ptr %v2860 acquire, align 8
  %v2866 = icmp slt i64 %v2865, %v2864
  br i1 %v2866, label %b360, label %b361
b360:
  %v2867 = call i32 @sched_yield()
  br label %b359
b361:
  br label %b358
b358:
  %v2868 = icmp eq i64 %v2, 0
  br i1 %v2868, label %b362, label %b363
b362:
  br label %b364
b364:
  %v2869 = phi i64 [ 0, %b362 ], [ %v2899, %b369 ]
  %v2870 = phi <8 x float> [ splat (float 0x0000000000000000), %b362 ], [ %v2898, %b369 ]
  %v2871 = icmp slt i64 %v2869, %v8
  br i1 %v2871, label %b365, label %b366
b365:
  %v2872 = add i64 %v2869, 128
  %v2873 = icmp slt i64 %v2872, %v8
  %v2874 = select i1 %v2873, i64 %v2872, i64 %v8
  br label %b367
b367:
  %v2875 = phi i64 [ %v2869, %b365 ], [ %v2897, %b368 ]
  %v2876 = phi <8 x float> [ splat (float 0x0000000000000000), %b365 ], [ %v2896, %b368 ]
  %v2877 = icmp slt i64 %v2875, %v2874
  br i1 %v2877, label %b368, label %b369
b368:
  %v2878 = mul i64 %v2875, 1
  %v2879 = getelementptr inbounds float, ptr %v178, i64 %v2878
  %v2880 = getelementptr inbounds float, ptr %v2879, i64 0
  %v2881 = load float, ptr %v2880, align 4
  %v2882 = mul i64 %v2875, 1
  %v2883 = getelementptr inbounds float, ptr %v180, i64 %v2882
  %v2884 = getelementptr inbounds float, ptr %v2883, i64 0
  %v2885 = load float, ptr %v2884, align 4
  %v2886 = fadd float %v2881, %v2885
  %v2887 = mul i64 %v2875, 8
  %v2888 = getelementptr inbounds float, ptr %v110, i64 %v2887
  %v2889 = add i64 0, 0
  %v2890 = getelementptr inbounds float, ptr %v2888, i64 %v2889
  %v2891 = load <8 x float>, ptr %v2890, align 4
  %v2892 = insertelement <8 x float> poison, float %v2886, i64 0
  %v2893 = shufflevector <8 x float> %v2892, <8 x float> poison, <8 x i32> zeroinitializer
  %v2894 = fmul <8 x float> %v2893, %v2891
  %v2895 = fneg <8 x float> %v2894
  %v2896 = fadd <8 x float> %v2876, %v2895
  %v2897 = add nsw i64 %v2875, 1
  br label %b367
b369:
  %v2898 = fadd <8 x float> %v2870, %v2876
  %v2899 = add nsw i64 %v2869, 128
  br label %b364
b366:
  %v2900 = add i64 0, 0
  %v2901 = getelementptr inbounds float, ptr %v212, i64 %v2900
  store <8 x float> %v2870, ptr %v2901, align 4
  br label %b363
b363:
  %v2902 = icmp sgt i64 %v3, 1
  br i1 %v2902, label %b370, label %b371
b370:
  %v2903 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2904 = atomicrmw add ptr %v2903, i64 1 acq_rel
  %v2905 = load i64, ptr %v337, align 8
  %v2906 = add i64 %v2905, 1
  store i64 %v2906, ptr %v337, align 8
  %v2907 = mul i64 %v3, %v2906
  br label %b372
b372:
  %v2908 = load atomic i64, ptr %v2903 acquire, align 8
  %v2909 = icmp slt i64 %v2908, %v2907
  br i1 %v2909, label %b373, label %b374
b373:
  %v2910 = call i32 @sched_yield()
  br label %b372
b374:
  br label %b371
b371:
  %v2911 = icmp eq i64 %v2, 0
  br i1 %v2911, label %b375, label %b376
b375:
  br label %b377
b377:
  %v2912 = phi i64 [ 0, %b375 ], [ %v2941, %b382 ]
  %v2913 = phi <8 x float> [ splat (float 0x0000000000000000), %b375 ], [ %v2940, %b382 ]
  %v2914 = icmp slt i64 %v2912, %v8
  br i1 %v2914, label %b378, label %b379
b378:
  %v2915 = add i64 %v2912, 128
  %v2916 = icmp slt i64 %v2915, %v8
  %v2917 = select i1 %v2916, i64 %v2915, i64 %v8
  br label %b380
b380:
  %v2918 = phi i64 [ %v2912, %b378 ], [ %v2939, %b381 ]
  %v2919 = phi <8 x float> [ splat (float 0x0000000000000000), %b378 ], [ %v2938, %b381 ]
  %v2920 = icmp slt i64 %v2918, %v2917
  br i1 %v2920, label %b381, label %b382
b381:
  %v2921 = mul i64 %v2918, 1
  %v2922 = getelementptr inbounds float, ptr %v176, i64 %v2921
  %v2923 = getelementptr inbounds float, ptr %v2922, i64 0
  %v2924 = load float, ptr %v2923, align 4
  %v2925 = mul i64 %v2918, 1
  %v2926 = getelementptr inbounds float, ptr %v182, i64 %v2925
  %v2927 = getelementptr inbounds float, ptr %v2926, i64 0
  %v2928 = load float, ptr %v2927, align 4
  %v2929 = fadd float %v2924, %v2928
  %v2930 = mul i64 %v2918, 8
  %v2931 = getelementptr inbounds float, ptr %v112, i64 %v2930
  %v2932 = add i64 0, 0
  %v2933 = getelementptr inbounds float, ptr %v2931, i64 %v2932
  %v2934 = load <8 x float>, ptr %v2933, align 4
  %v2935 = insertelement <8 x float> poison, float %v2929, i64 0
  %v2936 = shufflevector <8 x float> %v2935, <8 x float> poison, <8 x i32> zeroinitializer
  %v2937 = fmul <8 x float> %v2936, %v2934
  %v2938 = fadd <8 x float> %v2919, %v2937
  %v2939 = add nsw i64 %v2918, 1
  br label %b380
b382:
  %v2940 = fadd <8 x float> %v2913, %v2919
  %v2941 = add nsw i64 %v2912, 128
  br label %b377
b379:
  %v2942 = add i64 0, 0
  %v2943 = getelementptr inbounds float, ptr %v214, i64 %v2942
  store <8 x float> %v2913, ptr %v2943, align 4
  br label %b376
b376:
  %v2944 = icmp sgt i64 %v3, 1
  br i1 %v2944, label %b383, label %b384
b383:
  %v2945 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2946 = atomicrmw add ptr %v2945, i64 1 acq_rel
  %v2947 = load i64, ptr %v337, align 8
  %v2948 = add i64 %v2947, 1
  store i64 %v2948, ptr %v337, align 8
  %v2949 = mul i64 %v3, %v2948
  br label %b385
b385:
  %v2950 = load atomic i64, ptr %v2945 acquire, align 8
  %v2951 = icmp slt i64 %v2950, %v2949
  br i1 %v2951, label %b386, label %b387
b386:
  %v2952 = call i32 @sched_yield()
  br label %b385
b387:
  br label %b384
b384:
  %v2953 = icmp eq i64 %v2, 0
  br i1 %v2953, label %b388, label %b389
b388:
  br label %b390
b390:
  %v2954 = phi i64 [ 0, %b388 ], [ %v2983, %b395 ]
  %v2955 = phi <8 x float> [ splat (float 0x0000000000000000), %b388 ], [ %v2982, %b395 ]
  %v2956 = icmp slt i64 %v2954, %v8
  br i1 %v2956, label %b391, label %b392
b391:
  %v2957 = add i64 %v2954, 128
  %v2958 = icmp slt i64 %v2957, %v8
  %v2959 = select i1 %v2958, i64 %v2957, i64 %v8
  br label %b393
b393:
  %v2960 = phi i64 [ %v2954, %b391 ], [ %v2981, %b394 ]
  %v2961 = phi <8 x float> [ splat (float 0x0000000000000000), %b391 ], [ %v2980, %b394 ]
  %v2962 = icmp slt i64 %v2960, %v2959
  br i1 %v2962, label %b394, label %b395
b394:
  %v2963 = mul i64 %v2960, 8
  %v2964 = getelementptr inbounds float, ptr %v164, i64 %v2963
  %v2965 = mul i64 %v2960, 8
  %v2966 = getelementptr inbounds float, ptr %v166, i64 %v2965
  %v2967 = mul i64 %v2960, 8
  %v2968 = getelementptr inbounds float, ptr %v120, i64 %v2967
  %v2969 = add i64 0, 0
  %v2970 = getelementptr inbounds float, ptr %v2964, i64 %v2969
  %v2971 = load <8 x float>, ptr %v2970, align 4
  %v2972 = add i64 0, 0
  %v2973 = getelementptr inbounds float, ptr %v2966, i64 %v2972
  %v2974 = load <8 x float>, ptr %v2973, align 4
  %v2975 = fadd <8 x float> %v2971, %v2974
  %v2976 = add i64 0, 0
  %v2977 = getelementptr inbounds float, ptr %v2968, i64 %v2976
  %v2978 = load <8 x float>, ptr %v2977, align 4
  %v2979 = fmul <8 x float> %v2975, %v2978
  %v2980 = fadd <8 x float> %v2961, %v2979
  %v2981 = add nsw i64 %v2960, 1
  br label %b393
b395:
  %v2982 = fadd <8 x float> %v2955, %v2961
  %v2983 = add nsw i64 %v2954, 128
  br label %b390
b392:
  %v2984 = add i64 0, 0
  %v2985 = getelementptr inbounds float, ptr %v216, i64 %v2984
  store <8 x float> %v2955, ptr %v2985, align 4
  br label %b389
b389:
  %v2986 = icmp sgt i64 %v3, 1
  br i1 %v2986, label %b396, label %b397
b396:
  %v2987 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2988 = atomicrmw add ptr %v2987, i64 1 acq_rel
  %v2989 = load i64, ptr %v337, align 8
  %v2990 = add i64 %v2989, 1
  store i64 %v2990, ptr %v337, align 8
  %v2991 = mul i64 %v3, %v2990
  br label %b398
b398:
  %v2992 = load atomic i64, ptr %v2987 acquire, align 8
  %v2993 = icmp slt i64 %v2992, %v2991
  br i1 %v2993, label %b399, label %b400
b399:
  %v2994 = call i32 @sched_yield()
  br label %b398
b400:
  br label %b397
b397:
  %v2995 = icmp eq i64 %v2, 0
  br i1 %v2995, label %b401, label %b402
b401:
  br label %b403
b403:
  %v2996 = phi i64 [ 0, %b401 ], [ %v3025, %b408 ]
  %v2997 = phi <8 x float> [ splat (float 0x0000000000000000), %b401 ], [ %v3024, %b408 ]
  %v2998 = icmp slt i64 %v2996, %v8
  br i1 %v2998, label %b404, label %b405
b404:
  %v2999 = add i64 %v2996, 128
  %v3000 = icmp slt i64 %v2999, %v8
  %v3001 = select i1 %v3000, i64 %v2999, i64 %v8
  br label %b406
b406:
  %v3002 = phi i64 [ %v2996, %b404 ], [ %v3023, %b407 ]
  %v3003 = phi <8 x float> [ splat (float 0x0000000000000000), %b404 ], [ %v3022, %b407 ]
  %v3004 = icmp slt i64 %v3002, %v3001
  br i1 %v3004, label %b407, label %b408
b407:
  %v3005 = mul i64 %v3002, 8
  %v3006 = getelementptr inbounds float, ptr %v170, i64 %v3005
  %v3007 = mul i64 %v3002, 8
  %v3008 = getelementptr inbounds float, ptr %v168, i64 %v3007
  %v3009 = mul i64 %v3002, 8
  %v3010 = getelementptr inbounds float, ptr %v118, i64 %v3009
  %v3011 = add i64 0, 0
  %v3012 = getelementptr inbounds float, ptr %v3006, i64 %v3011
  %v3013 = load <8 x float>, ptr %v3012, align 4
  %v3014 = add i64 0, 0
  %v3015 = getelementptr inbounds float, ptr %v3008, i64 %v3014
  %v3016 = load <8 x float>, ptr %v3015, align 4
  %v3017 = fadd <8 x float> %v3013, %v3016
  %v3018 = add i64 0, 0
  %v3019 = getelementptr inbounds float, ptr %v3010, i64 %v3018
  %v3020 = load <8 x float>, ptr %v3019, align 4
  %v3021 = fmul <8 x float> %v3017, %v3020
  %v3022 = fadd <8 x float> %v3003, %v3021
  %v3023 = add nsw i64 %v3002, 1
  br label %b406
b408:
  %v3024 = fadd <8 x float> %v2997, %v3003
  %v3025 = add nsw i64 %v2996, 128
  br label %b403
b405:
  %v3026 = add i64 0, 0
  %v3027 = getelementptr inbounds float, ptr %v218, i64 %v3026
  store <8 x float> %v2997, ptr %v3027, align 4
  br label %b402
b402:
  %v3028 = icmp sgt i64 %v3, 1
  br i1 %v3028, label %b409, label %b410
b409:
  %v3029 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3030 = atomicrmw add ptr %v3029, i64 1 acq_rel
  %v3031 = load i64, ptr %v337, align 8
  %v3032 = add i64 %v3031, 1
  store i64 %v3032, ptr %v337, align 8
  %v3033 = mul i64 %v3, %v3032
  br label %b411
b411:
  %v3034 = load atomic i64, ptr %v3029 acquire, align 8
  %v3035 = icmp slt i64 %v3034, %v3033
  br i1 %v3035, label %b412, label %b413
b412:
  %v3036 = call i32 @sched_yield()
  br label %b411
b413:
  br label %b410
b410:
  %v3037 = icmp eq i64 %v2, 0
  br i1 %v3037, label %b414, label %b415
b414:
  br label %b416
b416:
  %v3038 = phi i64 [ 0, %b414 ], [ %v3067, %b421 ]
  %v3039 = phi <8 x float> [ splat (float 0x0000000000000000), %b414 ], [ %v3066, %b421 ]
  %v3040 = icmp slt i64 %v3038, %v8
  br i1 %v3040, label %b417, label %b418
b417:
  %v3041 = add i64 %v3038, 128
  %v3042 = icmp slt i64 %v3041, %v8
  %v3043 = select i1 %v3042, i64 %v3041, i64 %v8
  br label %b419
b419:
  %v3044 = phi i64 [ %v3038, %b417 ], [ %v3065, %b420 ]
  %v3045 = phi <8 x float> [ splat (float 0x0000000000000000), %b417 ], [ %v3064, %b420 ]
  %v3046 = icmp slt i64 %v3044, %v3043
  br i1 %v3046, label %b420, label %b421
b420:
  %v3047 = mul i64 %v3044, 8
  %v3048 = getelementptr inbounds float, ptr %v164, i64 %v3047
  %v3049 = mul i64 %v3044, 8
  %v3050 = getelementptr inbounds float, ptr %v166, i64 %v3049
  %v3051 = mul i64 %v3044, 8
  %v3052 = getelementptr inbounds float, ptr %v118, i64 %v3051
  %v3053 = add i64 0, 0
  %v3054 = getelementptr inbounds float, ptr %v3048, i64 %v3053
  %v3055 = load <8 x float>, ptr %v3054, align 4
  %v3056 = add i64 0, 0
  %v3057 = getelementptr inbounds float, ptr %v3050, i64 %v3056
  %v3058 = load <8 x float>, ptr %v3057, align 4
  %v3059 = fadd <8 x float> %v3055, %v3058
  %v3060 = add i64 0, 0
  %v3061 = getelementptr inbounds float, ptr %v3052, i64 %v3060
  %v3062 = load <8 x float>, ptr %v3061, align 4
  %v3063 = fmul <8 x float> %v3059, %v3062
  %v3064 = fadd <8 x float> %v3045, %v3063
  %v3065 = add nsw i64 %v3044, 1
  br label %b419
b421:
  %v3066 = fadd <8 x float> %v3039, %v3045
  %v3067 = add nsw i64 %v3038, 128
  br label %b416
b418:
  %v3068 = add i64 0, 0
  %v3069 = getelementptr inbounds float, ptr %v220, i64 %v3068
  store <8 x float> %v3039, ptr %v3069, align 4
  br label %b415
b415:
  %v3070 = icmp sgt i64 %v3, 1
  br i1 %v3070, label %b422, label %b423
b422:
  %v3071 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3072 = atomicrmw add ptr %v3071, i64 1 acq_rel
  %v3073 = load i64, ptr %v337, align 8
  %v3074 = add i64 %v3073, 1
  store i64 %v3074, ptr %v337, align 8
  %v3075 = mul i64 %v3, %v3074
  br label %b424
b424:
  %v3076 = load atomic i64, ptr %v3071 acquire, align 8
  %v3077 = icmp slt i64 %v3076, %v3075
  br i1 %v3077, label %b425, label %b426
b425:
  %v3078 = call i32 @sched_yield()
  br label %b424
b426:
  br label %b423
b423:
  %v3079 = icmp eq i64 %v2, 0
  br i1 %v3079, label %b427, label %b428
b427:
  br label %b429
b429:
  %v3080 = phi i64 [ 0, %b427 ], [ %v3110, %b434 ]
  %v3081 = phi <8 x float> [ splat (float 0x0000000000000000), %b427 ], [ %v3109, %b434 ]
  %v3082 = icmp slt i64 %v3080, %v8
  br i1 %v3082, label %b430, label %b431
b430:
  %v3083 = add i64 %v3080, 128
  %v3084 = icmp slt i64 %v3083, %v8
  %v3085 = select i1 %v3084, i64 %v3083, i64 %v8
  br label %b432
b432:
  %v3086 = phi i64 [ %v3080, %b430 ], [ %v3108, %b433 ]
  %v3087 = phi <8 x float> [ splat (float 0x0000000000000000), %b430 ], [ %v3107, %b433 ]
  %v3088 = icmp slt i64 %v3086, %v3085
  br i1 %v3088, label %b433, label %b434
b433:
  %v3089 = mul i64 %v3086, 8
  %v3090 = getelementptr inbounds float, ptr %v170, i64 %v3089
  %v3091 = mul i64 %v3086, 8
  %v3092 = getelementptr inbounds float, ptr %v168, i64 %v3091
  %v3093 = mul i64 %v3086, 8
  %v3094 = getelementptr inbounds float, ptr %v120, i64 %v3093
  %v3095 = add i64 0, 0
  %v3096 = getelementptr inbounds float, ptr %v3090, i64 %v3095
  %v3097 = load <8 x float>, ptr %v3096, align 4
  %v3098 = add i64 0, 0
  %v3099 = getelementptr inbounds float, ptr %v3092, i64 %v3098
  %v3100 = load <8 x float>, ptr %v3099, align 4
  %v3101 = fadd <8 x float> %v3097, %v3100
  %v3102 = add i64 0, 0
  %v3103 = getelementptr inbounds float, ptr %v3094, i64 %v3102
  %v3104 = load <8 x float>, ptr %v3103, align 4
  %v3105 = fmul <8 x float> %v3101, %v3104
  %v3106 = fneg <8 x float> %v3105
  %v3107 = fadd <8 x float> %v3087, %v3106
  %v3108 = add nsw i64 %v3086, 1
  br label %b432
b434:
  %v3109 = fadd <8 x float> %v3081, %v3087
  %v3110 = add nsw i64 %v3080, 128
  br label %b429
b431:
  %v3111 = add i64 0, 0
  %v3112 = getelementptr inbounds float, ptr %v222, i64 %v3111
  store <8 x float> %v3081, ptr %v3112, align 4
  br label %b428
b428:
  %v3113 = icmp sgt i64 %v3, 1
  br i1 %v3113, label %b435, label %b436
b435:
  %v3114 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3115 = atomicrmw add ptr %v3114, i64 1 acq_rel
  %v3116 = load i64, ptr %v337, align 8
  %v3117 = add i64 %v3116, 1
  store i64 %v3117, ptr %v337, align 8
  %v3118 = mul i64 %v3, %v3117
  br label %b437
b437:
  %v3119 = load atomic i64, ptr %v3114 acquire, align 8
  %v3120 = icmp slt i64 %v3119, %v3118
  br i1 %v3120, label %b438, label %b439
b438:
  %v3121 = call i32 @sched_yield()
  br label %b437
b439:
  br label %b436
b436:
  %v3122 = icmp eq i64 %v2, 0
  br i1 %v3122, label %b440, label %b441
b440:
  br label %b442
b442:
  %v3123 = phi i64 [ 0, %b440 ], [ %v3151, %b447 ]
  %v3124 = phi <8 x float> [ splat (float 0x0000000000000000), %b440 ], [ %v3150, %b447 ]
  %v3125 = icmp slt i64 %v3123, %v8
  br i1 %v3125, label %b443, label %b444
b443:
  %v3126 = add i64 %v3123, 128
  %v3127 = icmp slt i64 %v3126, %v8
  %v3128 = select i1 %v3127, i64 %v3126, i64 %v8
  br label %b445
b445:
  %v3129 = phi i64 [ %v3123, %b443 ], [ %v3149, %b446 ]
  %v3130 = phi <8 x float> [ splat (float 0x0000000000000000), %b443 ], [ %v3148, %b446 ]
  %v3131 = icmp slt i64 %v3129, %v3128
  br i1 %v3131, label %b446, label %b447
b446:
  %v3132 = mul i64 %v3129, 8
  %v3133 = getelementptr inbounds float, ptr %v146, i64 %v3132
  %v3134 = mul i64 %v3129, 1
  %v3135 = getelementptr inbounds float, ptr %v128, i64 %v3134
  %v3136 = getelementptr inbounds float, ptr %v3135, i64 0
  %v3137 = load float, ptr %v3136, align 4
  %v3138 = add i64 0, 0
  %v3139 = getelementptr inbounds float, ptr %v3133, i64 %v3138
  %v3140 = load <8 x float>, ptr %v3139, align 4
  %v3141 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v3142 = shufflevector <8 x float> %v3141, <8 x float> poison, <8 x i32> zeroinitializer
  %v3143 = fmul <8 x float> %v3140, %v3142
  %v3144 = fneg <8 x float> %v3143
  %v3145 = insertelement <8 x float> poison, float %v3137, i64 0
  %v3146 = shufflevector <8 x float> %v3145, <8 x float> poison, <8 x i32> zeroinitializer
  %v3147 = fmul <8 x float> %v3144, %v3146
  %v3148 = fadd <8 x float> %v3130, %v3147
  %v3149 = add nsw i64 %v3129, 1
  br label %b445
b447:
  %v3150 = fadd <8 x float> %v3124, %v3130
  %v3151 = add nsw i64 %v3123, 128
  br label %b442
b444:
  %v3152 = add i64 0, 0
  %v3153 = getelementptr inbounds float, ptr %v224, i64 %v3152
  store <8 x float> %v3124, ptr %v3153, align 4
  br label %b441
b441:
  %v3154 = icmp sgt i64 %v3, 1
  br i1 %v3154, label %b448, label %b449
b448:
  %v3155 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3156 = atomicrmw add ptr %v3155, i64 1 acq_rel
  %v3157 = load i64, ptr %v337, align 8
  %v3158 = add i64 %v3157, 1
  store i64 %v3158, ptr %v337, align 8
  %v3159 = mul i64 %v3, %v3158
  br label %b450
b450:
  %v3160 = load atomic i64, ptr %v3155 acquire, align 8
  %v3161 = icmp slt i64 %v3160, %v3159
  br i1 %v3161, label %b451, label %b452
b451:
  %v3162 = call i32 @sched_yield()
  br label %b450
b452:
  br label %b449
b449:
  %v3163 = icmp eq i64 %v2, 0
  br i1 %v3163, label %b453, label %b454
b453:
  br label %b455
b455:
  %v3164 = phi i64 [ 0, %b453 ], [ %v3192, %b460 ]
  %v3165 = phi <8 x float> [ splat (float 0x0000000000000000), %b453 ], [ %v3191, %b460 ]
  %v3166 = icmp slt i64 %v3164, %v8
  br i1 %v3166, label %b456, label %b457
b456:
  %v3167 = add i64 %v3164, 128
  %v3168 = icmp slt i64 %v3167, %v8
  %v3169 = select i1 %v3168, i64 %v3167, i64 %v8
  br label %b458
b458:
  %v3170 = phi i64 [ %v3164, %b456 ], [ %v3190, %b459 ]
  %v3171 = phi <8 x float> [ splat (float 0x0000000000000000), %b456 ], [ %v3189, %b459 ]
  %v3172 = icmp slt i64 %v3170, %v3169
  br i1 %v3172, label %b459, label %b460
b459:
  %v3173 = mul i64 %v3170, 8
  %v3174 = getelementptr inbounds float, ptr %v148, i64 %v3173
  %v3175 = mul i64 %v3170, 1
  %v3176 = getelementptr inbounds float, ptr %v126, i64 %v3175
  %v3177 = getelementptr inbounds float, ptr %v3176, i64 0
  %v3178 = load float, ptr %v3177, align 4
  %v3179 = add i64 0, 0
  %v3180 = getelementptr inbounds float, ptr %v3174, i64 %v3179
  %v3181 = load <8 x float>, ptr %v3180, align 4
  %v3182 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v3183 = shufflevector <8 x float> %v3182, <8 x float> poison, <8 x i32> zeroinitializer
  %v3184 = fmul <8 x float> %v3181, %v3183
  %v3185 = fneg <8 x float> %v3184
  %v3186 = insertelement <8 x float> poison, float %v3178, i64 0
  %v3187 = shufflevector <8 x float> %v3186, <8 x float> poison, <8 x i32> zeroinitializer
  %v3188 = fmul <8 x float> %v3185, %v3187
  %v3189 = fadd <8 x float> %v3171, %v3188
  %v3190 = add nsw i64 %v3170, 1
  br label %b458
b460:
  %v3191 = fadd <8 x float> %v3165, %v3171
  %v3192 = add nsw i64 %v3164, 128
  br label %b455
b457:
  %v3193 = add i64 0, 0
  %v3194 = getelementptr inbounds float, ptr %v226, i64 %v3193
  store <8 x float> %v3165, ptr %v3194, align 4
  br label %b454
b454:
  %v3195 = icmp sgt i64 %v3, 1
  br i1 %v3195, label %b461, label %b462
b461:
  %v3196 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3197 = atomicrmw add ptr %v3196, i64 1 acq_rel
  %v3198 = load i64, ptr %v337, align 8
  %v3199 = add i64 %v3198, 1
  store i64 %v3199, ptr %v337, align 8
  %v3200 = mul i64 %v3, %v3199
  br label %b463
b463:
  %v3201 = load atomic i64, ptr %v3196 acquire, align 8
  %v3202 = icmp slt i64 %v3201, %v3200
  br i1 %v3202, label %b464, label %b465
b464:
  %v3203 = call i32 @sched_yield()
  br label %b463
b465:
  br label %b462
b462:
  %v3204 = icmp eq i64 %v2, 0
  br i1 %v3204, label %b466, label %b467
b466:
  br label %b468
b468:
  %v3205 = phi i64 [ 0, %b466 ], [ %v3234, %b473 ]
  %v3206 = phi <8 x float> [ splat (float 0x0000000000000000), %b466 ], [ %v3233, %b473 ]
  %v3207 = icmp slt i64 %v3205, %v8
  br i1 %v3207, label %b469, label %b470
b469:
  %v3208 = add i64 %v3205, 128
  %v3209 = icmp slt i64 %v3208, %v8
  %v3210 = select i1 %v3209, i64 %v3208, i64 %v8
  br label %b471
b471:
  %v3211 = phi i64 [ %v3205, %b469 ], [ %v3232, %b472 ]
  %v3212 = phi <8 x float> [ splat (float 0x0000000000000000), %b469 ], [ %v3231, %b472 ]
  %v3213 = icmp slt i64 %v3211, %v3210
  br i1 %v3213, label %b472, label %b473
b472:
  %v3214 = mul i64 %v3211, 1
  %v3215 = getelementptr inbounds float, ptr %v152, i64 %v3214
  %v3216 = getelementptr inbounds float, ptr %v3215, i64 0
  %v3217 = load float, ptr %v3216, align 4
  %v3218 = mul i64 %v3211, 1
  %v3219 = getelementptr inbounds float, ptr %v154, i64 %v3218
  %v3220 = getelementptr inbounds float, ptr %v3219, i64 0
  %v3221 = load float, ptr %v3220, align 4
  %v3222 = fadd float %v3217, %v3221
  %v3223 = mul i64 %v3211, 8
  %v3224 = getelementptr inbounds float, ptr %v124, i64 %v3223
  %v3225 = add i64 0, 0
  %v3226 = getelementptr inbounds float, ptr %v3224, i64 %v3225
  %v3227 = load <8 x float>, ptr %v3226, align 4
  %v3228 = insertelement <8 x float> poison, float %v3222, i64 0
  %v3229 = shufflevector <8 x float> %v3228, <8 x float> poison, <8 x i32> zeroinitializer
  %v3230 = fmul <8 x float> %v3229, %v3227
  %v3231 = fadd <8 x float> %v3212, %v3230
  %v3232 = add nsw i64 %v3211, 1
  br label %b471
b473:
  %v3233 = fadd <8 x float> %v3206, %v3212
  %v3234 = add nsw i64 %v3205, 128
  br label %b468
b470:
  %v3235 = add i64 0, 0
  %v3236 = getelementptr inbounds float, ptr %v228, i64 %v3235
  store <8 x float> %v3206, ptr %v3236, align 4
  br label %b467
b467:
  %v3237 = icmp sgt i64 %v3, 1
  br i1 %v3237, label %b474, label %b475
b474:
  %v3238 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3239 = atomicrmw add ptr %v3238, i64 1 acq_rel
  %v3240 = load i64, ptr %v337, align 8
  %v3241 = add i64 %v3240, 1
  store i64 %v3241, ptr %v337, align 8
  %v3242 = mul i64 %v3, %v3241
  br label %b476
b476:
  %v3243 = load atomic i64, ptr %v3238 acquire, align 8
  %v3244 = icmp slt i64 %v3243, %v3242
  br i1 %v3244, label %b477, label %b478
b477:
  %v3245 = call i32 @sched_yield()
  br label %b476
b478:
  br label %b475
b475:
  %v3246 = icmp eq i64 %v2, 0
  br i1 %v3246, label %b479, label %b480
b479:
  br label %b481
b481:
  %v3247 = phi i64 [ 0, %b479 ], [ %v3276, %b486 ]
  %v3248 = phi <8 x float> [ splat (float 0x0000000000000000), %b479 ], [ %v3275, %b486 ]
  %v3249 = icmp slt i64 %v3247, %v8
  br i1 %v3249, label %b482, label %b483
b482:
  %v3250 = add i64 %v3247, 128
  %v3251 = icmp slt i64 %v3250, %v8
  %v3252 = select i1 %v3251, i64 %v3250, i64 %v8
  br label %b484
b484:
  %v3253 = phi i64 [ %v3247, %b482 ], [ %v3274, %b485 ]
  %v3254 = phi <8 x float> [ splat (float 0x0000000000000000), %b482 ], [ %v3273, %b485 ]
  %v3255 = icmp slt i64 %v3253, %v3252
  br i1 %v3255, label %b485, label %b486
b485:
  %v3256 = mul i64 %v3253, 1
  %v3257 = getelementptr inbounds float, ptr %v150, i64 %v3256
  %v3258 = getelementptr inbounds float, ptr %v3257, i64 0
  %v3259 = load float, ptr %v3258, align 4
  %v3260 = mul i64 %v3253, 1
  %v3261 = getelementptr inbounds float, ptr %v156, i64 %v3260
  %v3262 = getelementptr inbounds float, ptr %v3261, i64 0
  %v3263 = load float, ptr %v3262, align 4
  %v3264 = fadd float %v3259, %v3263
  %v3265 = mul i64 %v3253, 8
  %v3266 = getelementptr inbounds float, ptr %v122, i64 %v3265
  %v3267 = add i64 0, 0
  %v3268 = getelementptr inbounds float, ptr %v3266, i64 %v3267
  %v3269 = load <8 x float>, ptr %v3268, align 4
  %v3270 = insertelement <8 x float> poison, float %v3264, i64 0
  %v3271 = shufflevector <8 x float> %v3270, <8 x float> poison, <8 x i32> zeroinitializer
  %v3272 = fmul <8 x float> %v3271, %v3269
  %v3273 = fadd <8 x float> %v3254, %v3272
  %v3274 = add nsw i64 %v3253, 1
  br label %b484
b486:
  %v3275 = fadd <8 x float> %v3248, %v3254
  %v3276 = add nsw i64 %v3247, 128
  br label %b481
b483:
  %v3277 = add i64 0, 0
  %v3278 = getelementptr inbounds float, ptr %v230, i64 %v3277
  store <8 x float> %v3248, ptr %v3278, align 4
  br label %b480
b480:
  %v3279 = icmp sgt i64 %v3, 1
  br i1 %v3279, label %b487, label %b488
b487:
  %v3280 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3281 = atomicrmw add ptr %v3280, i64 1 acq_rel
  %v3282 = load i64, ptr %v337, align 8
  %v3283 = add i64 %v3282, 1
  store i64 %v3283, ptr %v337, align 8
  %v3284 = mul i64 %v3, %v3283
  br label %b489
b489:
  %v3285 = load atomic i64, ptr %v3280 acquire, align 8
  %v3286 = icmp slt i64 %v3285, %v3284
  br i1 %v3286, label %b490, label %b491
b490:
  %v3287 = call i32 @sched_yield()
  br label %b489
b491:
  br label %b488
b488:
  %v3288 = icmp eq i64 %v2, 0
  br i1 %v3288, label %b492, label %b493
b492:
  br label %b494
b494:
  %v3289 = phi i64 [ 0, %b492 ], [ %v3317, %b499 ]
  %v3290 = phi <8 x float> [ splat (float 0x0000000000000000), %b492 ], [ %v3316, %b499 ]
  %v3291 = icmp slt i64 %v3289, %v8
  br i1 %v3291, label %b495, label %b496
b495:
  %v3292 = add i64 %v3289, 128
  %v3293 = icmp slt i64 %v3292, %v8
  %v3294 = select i1 %v3293, i64 %v3292, i64 %v8
  br label %b497
b497:
  %v3295 = phi i64 [ %v3289, %b495 ], [ %v3315, %b498 ]
  %v3296 = phi <8 x float> [ splat (float 0x0000000000000000), %b495 ], [ %v3314, %b498 ]
  %v3297 = icmp slt i64 %v3295, %v3294
  br i1 %v3297, label %b498, label %b499
b498:
  %v3298 = mul i64 %v3295, 8
  %v3299 = getelementptr inbounds float, ptr %v146, i64 %v3298
  %v3300 = mul i64 %v3295, 1
  %v3301 = getelementptr inbounds float, ptr %v126, i64 %v3300
  %v3302 = getelementptr inbounds float, ptr %v3301, i64 0
  %v3303 = load float, ptr %v3302, align 4
  %v3304 = add i64 0, 0
  %v3305 = getelementptr inbounds float, ptr %v3299, i64 %v3304
  %v3306 = load <8 x float>, ptr %v3305, align 4
  %v3307 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v3308 = shufflevector <8 x float> %v3307, <8 x float> poison, <8 x i32> zeroinitializer
  %v3309 = fmul <8 x float> %v3306, %v3308
  %v3310 = fneg <8 x float> %v3309
  %v3311 = insertelement <8 x float> poison, float %v3303, i64 0
  %v3312 = shufflevector <8 x float> %v3311, <8 x float> poison, <8 x i32> zeroinitializer
  %v3313 = fmul <8 x float> %v3310, %v3312
  %v3314 = fadd <8 x float> %v3296, %v3313
  %v3315 = add nsw i64 %v3295, 1
  br label %b497
b499:
  %v3316 = fadd <8 x float> %v3290, %v3296
  %v3317 = add nsw i64 %v3289, 128
  br label %b494
b496:
  %v3318 = add i64 0, 0
  %v3319 = getelementptr inbounds float, ptr %v232, i64 %v3318
  store <8 x float> %v3290, ptr %v3319, align 4
  br label %b493
b493:
  %v3320 = icmp sgt i64 %v3, 1
  br i1 %v3320, label %b500, label %b501
b500:
  %v3321 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3322 = atomicrmw add ptr %v3321, i64 1 acq_rel
  %v3323 = load i64, ptr %v337, align 8
  %v3324 = add i64 %v3323, 1
  store i64 %v3324, ptr %v337, align 8
  %v3325 = mul i64 %v3, %v3324
  br label %b502
b502:
  %v3326 = load atomic i64, ptr %v3321 acquire, align 8
  %v3327 = icmp slt i64 %v3326, %v3325
  br i1 %v3327, label %b503, label %b504
b503:
  %v3328 = call i32 @sched_yield()
  br label %b502
b504:
  br label %b501
b501:
  %v3329 = icmp eq i64 %v2, 0
  br i1 %v3329, label %b505, label %b506
b505:
  br label %b507
b507:
  %v3330 = phi i64 [ 0, %b505 ], [ %v3359, %b512 ]
  %v3331 = phi <8 x float> [ splat (float 0x0000000000000000), %b505 ], [ %v3358, %b512 ]
  %v3332 = icmp slt i64 %v3330, %v8
  br i1 %v3332, label %b508, label %b509
b508:
  %v3333 = add i64 %v3330, 128
  %v3334 = icmp slt i64 %v3333, %v8
  %v3335 = select i1 %v3334, i64 %v3333, i64 %v8
  br label %b510
b510:
  %v3336 = phi i64 [ %v3330, %b508 ], [ %v3357, %b511 ]
  %v3337 = phi <8 x float> [ splat (float 0x0000000000000000), %b508 ], [ %v3356, %b511 ]
  %v3338 = icmp slt i64 %v3336, %v3335
  br i1 %v3338, label %b511, label %b512
b511:
  %v3339 = mul i64 %v3336, 8
  %v3340 = getelementptr inbounds float, ptr %v148, i64 %v3339
  %v3341 = mul i64 %v3336, 1
  %v3342 = getelementptr inbounds float, ptr %v128, i64 %v3341
  %v3343 = getelementptr inbounds float, ptr %v3342, i64 0
  %v3344 = load float, ptr %v3343, align 4
  %v3345 = add i64 0, 0
  %v3346 = getelementptr inbounds float, ptr %v3340, i64 %v3345
  %v3347 = load <8 x float>, ptr %v3346, align 4
  %v3348 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v3349 = shufflevector <8 x float> %v3348, <8 x float> poison, <8 x i32> zeroinitializer
  %v3350 = fmul <8 x float> %v3347, %v3349
  %v3351 = fneg <8 x float> %v3350
  %v3352 = insertelement <8 x float> poison, float %v3344, i64 0
  %v3353 = shufflevector <8 x float> %v3352, <8 x float> poison, <8 x i32> zeroinitializer
  %v3354 = fmul <8 x float> %v3351, %v3353
  %v3355 = fneg <8 x float> %v3354
  %v3356 = fadd <8 x float> %v3337, %v3355
  %v3357 = add nsw i64 %v3336, 1
  br label %b510
b512:
  %v3358 = fadd <8 x float> %v3331, %v3337
  %v3359 = add nsw i64 %v3330, 128
  br label %b507
b509:
  %v3360 = add i64 0, 0
  %v3361 = getelementptr inbounds float, ptr %v234, i64 %v3360
  store <8 x float> %v3331, ptr %v3361, align 4
  br label %b506
b506:
  %v3362 = icmp sgt i64 %v3, 1
  br i1 %v3362, label %b513, label %b514
b513:
  %v3363 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3364 = atomicrmw add ptr %v3363, i64 1 acq_rel
  %v3365 = load i64, ptr %v337, align 8
  %v3366 = add i64 %v3365, 1
  store i64 %v3366, ptr %v337, align 8
  %v3367 = mul i64 %v3, %v3366
  br label %b515
b515:
  %v3368 = load atomic i64, ptr %v3363 acquire, align 8
  %v3369 = icmp slt i64 %v3368, %v3367
  br i1 %v3369, label %b516, label %b517
b516:
  %v3370 = call i32 @sched_yield()
  br label %b515
b517:
  br label %b514
b514:
  %v3371 = icmp eq i64 %v2, 0
  br i1 %v3371, label %b518, label %b519
b518:
  br label %b520
b520:
  %v3372 = phi i64 [ 0, %b518 ], [ %v3402, %b525 ]
  %v3373 = phi <8 x float> [ splat (float 0x0000000000000000), %b518 ], [ %v3401, %b525 ]
  %v3374 = icmp slt i64 %v3372, %v8
  br i1 %v3374, label %b521, label %b522
b521:
  %v3375 = add i64 %v3372, 128
  %v3376 = icmp slt i64 %v3375, %v8
  %v3377 = select i1 %v3376, i64 %v3375, i64 %v8
  br label %b523
b523:
  %v3378 = phi i64 [ %v3372, %b521 ], [ %v3400, %b524 ]
  %v3379 = phi <8 x float> [ splat (float 0x0000000000000000), %b521 ], [ %v3399, %b524 ]
  %v3380 = icmp slt i64 %v3378, %v3377
  br i1 %v3380, label %b524, label %b525
b524:
  %v3381 = mul i64 %v3378, 1
  %v3382 = getelementptr inbounds float, ptr %v152, i64 %v3381
  %v3383 = getelementptr inbounds float, ptr %v3382, i64 0
  %v3384 = load float, ptr %v3383, align 4
  %v3385 = mul i64 %v3378, 1
  %v3386 = getelementptr inbounds float, ptr %v154, i64 %v3385
  %v3387 = getelementptr inbounds float, ptr %v3386, i64 0
  %v3388 = load float, ptr %v3387, align 4
  %v3389 = fadd float %v3384, %v3388
  %v3390 = mul i64 %v3378, 8
  %v3391 = getelementptr inbounds float, ptr %v122, i64 %v3390
  %v3392 = add i64 0, 0
  %v3393 = getelementptr inbounds float, ptr %v3391, i64 %v3392
  %v3394 = load <8 x float>, ptr %v3393, align 4
  %v3395 = insertelement <8 x float> poison, float %v3389, i64 0
  %v3396 = shufflevector <8 x float> %v3395, <8 x float> poison, <8 x i32> zeroinitializer
  %v3397 = fmul <8 x float> %v3396, %v3394
  %v3398 = fneg <8 x float> %v3397
  %v3399 = fadd <8 x float> %v3379, %v3398
  %v3400 = add nsw i64 %v3378, 1
  br label %b523
b525:
  %v3401 = fadd <8 x float> %v3373, %v3379
  %v3402 = add nsw i64 %v3372, 128
  br label %b520
b522:
  %v3403 = add i64 0, 0
  %v3404 = getelementptr inbounds float, ptr %v236, i64 %v3403
  store <8 x float> %v3373, ptr %v3404, align 4
  br label %b519
b519:
  %v3405 = icmp sgt i64 %v3, 1
  br i1 %v3405, label %b526, label %b527
b526:
  %v3406 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3407 = atomicrmw add ptr %v3406, i64 1 acq_rel
  %v3408 = load i64, ptr %v337, align 8
  %v3409 = add i64 %v3408, 1
  store i64 %v3409, ptr %v337, align 8
  %v3410 = mul i64 %v3, %v3409
  br label %b528
b528:
  %v3411 = load atomic i64, ptr %v3406 acquire, align 8
  %v3412 = icmp slt i64 %v3411, %v3410
  br i1 %v3412, label %b529, label %b530
b529:
  %v3413 = call i32 @sched_yield()
  br label %b528
b530:
  br label %b527
b527:
  %v3414 = icmp eq i64 %v2, 0
  br i1 %v3414, label %b531, label %b532
b531:
  br label %b533
b533:
  %v3415 = phi i64 [ 0, %b531 ], [ %v3444, %b538 ]
  %v3416 = phi <8 x float> [ splat (float 0x0000000000000000), %b531 ], [ %v3443, %b538 ]
  %v3417 = icmp slt i64 %v3415, %v8
  br i1 %v3417, label %b534, label %b535
b534:
  %v3418 = add i64 %v3415, 128
  %v3419 = icmp slt i64 %v3418, %v8
  %v3420 = select i1 %v3419, i64 %v3418, i64 %v8
  br label %b536
b536:
  %v3421 = phi i64 [ %v3415, %b534 ], [ %v3442, %b537 ]
  %v3422 = phi <8 x float> [ splat (float 0x0000000000000000), %b534 ], [ %v3441, %b537 ]
  %v3423 = icmp slt i64 %v3421, %v3420
  br i1 %v3423, label %b537, label %b538
b537:
  %v3424 = mul i64 %v3421, 1
  %v3425 = getelementptr inbounds float, ptr %v150, i64 %v3424
  %v3426 = getelementptr inbounds float, ptr %v3425, i64 0
  %v3427 = load float, ptr %v3426, align 4
  %v3428 = mul i64 %v3421, 1
  %v3429 = getelementptr inbounds float, ptr %v156, i64 %v3428
  %v3430 = getelementptr inbounds float, ptr %v3429, i64 0
  %v3431 = load float, ptr %v3430, align 4
  %v3432 = fadd float %v3427, %v3431
  %v3433 = mul i64 %v3421, 8
  %v3434 = getelementptr inbounds float, ptr %v124, i64 %v3433
  %v3435 = add i64 0, 0
  %v3436 = getelementptr inbounds float, ptr %v3434, i64 %v3435
  %v3437 = load <8 x float>, ptr %v3436, align 4
  %v3438 = insertelement <8 x float> poison, float %v3432, i64 0
  %v3439 = shufflevector <8 x float> %v3438, <8 x float> poison, <8 x i32> zeroinitializer
  %v3440 = fmul <8 x float> %v3439, %v3437
  %v3441 = fadd <8 x float> %v3422, %v3440
  %v3442 = add nsw i64 %v3421, 1
  br label %b536
b538:
  %v3443 = fadd <8 x float> %v3416, %v3422
  %v3444 = add nsw i64 %v3415, 128
  br label %b533
b535:
  %v3445 = add i64 0, 0
  %v3446 = getelementptr inbounds float, ptr %v238, i64 %v3445
  store <8 x float> %v3416, ptr %v3446, align 4
  br label %b532
b532:
  %v3447 = icmp sgt i64 %v3, 1
  br i1 %v3447, label %b539, label %b540
b539:
  %v3448 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3449 = atomicrmw add ptr %v3448, i64 1 acq_rel
  %v3450 = load i64, ptr %v337, align 8
  %v3451 = add i64 %v3450, 1
  store i64 %v3451, ptr %v337, align 8
  %v3452 = mul i64 %v3, %v3451
  br label %b541
b541:
  %v3453 = load atomic i64, ptr %v3448 acquire, align 8
  %v3454 = icmp slt i64 %v3453, %v3452
  br i1 %v3454, label %b542, label %b543
b542:
  %v3455 = call i32 @sched_yield()
  br label %b541
b543:
  br label %b540
b540:
  %v3456 = icmp eq i64 %v2, 0
  br i1 %v3456, label %b544, label %b545
b544:
  br label %b546
b546:
  %v3457 = phi i64 [ 0, %b544 ], [ %v3550, %b551 ]
  %v3458 = phi <8 x float> [ splat (float 0x0000000000000000), %b544 ], [ %v3549, %b551 ]
  %v3459 = icmp slt i64 %v3457, %v8
  br i1 %v3459, label %b547, label %b548
b547:
  %v3460 = add i64 %v3457, 128
  %v3461 = icmp slt i64 %v3460, %v8
  %v3462 = select i1 %v3461, i64 %v3460, i64 %v8
  br label %b549
b549:
  %v3463 = phi i64 [ %v3457, %b547 ], [ %v3548, %b550 ]
  %v3464 = phi <8 x float> [ splat (float 0x0000000000000000), %b547 ], [ %v3547, %b550 ]
  %v3465 = icmp slt i64 %v3463, %v3462
  br i1 %v3465, label %b550, label %b551
b550:
  %v3466 = mul i64 %v3463, 8
  %v3467 = getelementptr inbounds float, ptr %v140, i64 %v3466
  %v3468 = mul i64 %v3463, 16
  %v3469 = getelementptr inbounds float, ptr %v24, i64 %v3468
  %v3470 = mul i64 %v3463, 8
  %v3471 = getelementptr inbounds float, ptr %v134, i64 %v3470
  %v3472 = mul i64 %v3463, 8
  %v3473 = getelementptr inbounds float, ptr %v142, i64 %v3472
  %v3474 = mul i64 %v3463, 8
  %v3475 = getelementptr inbounds float, ptr %v122, i64 %v3474
  %v3476 = mul i64 %v3463, 1
  %v3477 = getelementptr inbounds float, ptr %v126, i64 %v3476
  %v3478 = getelementptr inbounds float, ptr %v3477, i64 0
  %v3479 = load float, ptr %v3478, align 4
  %v3480 = mul i64 %v3463, 1
  %v3481 = getelementptr inbounds float, ptr %v128, i64 %v3480
  %v3482 = getelementptr inbounds float, ptr %v3481, i64 0
  %v3483 = load float, ptr %v3482, align 4
  %v3484 = mul i64 %v3463, 8
  %v3485 = getelementptr inbounds float, ptr %v124, i64 %v3484
  %v3486 = mul i64 %v3463, 16
  %v3487 = getelementptr inbounds float, ptr %v96, i64 %v3486
  %v3488 = add i64 0, 0
  %v3489 = getelementptr inbounds float, ptr %v3467, i64 %v3488
  %v3490 = load <8 x float>, ptr %v3489, align 4
  %v3491 = add i64 8, 0
  %v3492 = getelementptr inbounds float, ptr %v3469, i64 %v3491
  %v3493 = load <8 x float>, ptr %v3492, align 4
  %v3494 = fadd <8 x float> %v3490, %v3493
  %v3495 = add i64 0, 0
  %v3496 = getelementptr inbounds float, ptr %v3471, i64 %v3495
  %v3497 = load <8 x float>, ptr %v3496, align 4
  %v3498 = fmul <8 x float> %v3494, %v3497
  %v3499 = add i64 0, 0
  %v3500 = getelementptr inbounds float, ptr %v3473, i64 %v3499
  %v3501 = load <8 x float>, ptr %v3500, align 4
  %v3502 = add i64 0, 0
  %v3503 = getelementptr inbounds float, ptr %v66, i64 %v3502
  %v3504 = load <8 x float>, ptr %v3503, align 4
  %v3505 = add i64 0, 0
  %v3506 = getelementptr inbounds float, ptr %v3475, i64 %v3505
  %v3507 = load <8 x float>, ptr %v3506, align 4
  %v3508 = add i64 0, 0
  %v3509 = getelementptr inbounds float, ptr %v92, i64 %v3508
  %v3510 = load <8 x float>, ptr %v3509, align 4
  %v3511 = insertelement <8 x float> poison, float %v3479, i64 0
  %v3512 = shufflevector <8 x float> %v3511, <8 x float> poison, <8 x i32> zeroinitializer
  %v3513 = fmul <8 x float> %v3510, %v3512
  %v3514 = add i64 0, 0
  %v3515 = getelementptr inbounds float, ptr %v94, i64 %v3514
  %v3516 = load <8 x float>, ptr %v3515, align 4
  %v3517 = insertelement <8 x float> poison, float %v3483, i64 0
  %v3518 = shufflevector <8 x float> %v3517, <8 x float> poison, <8 x i32> zeroinitializer
  %v3519 = fmul <8 x float> %v3516, %v3518
  %v3520 = fsub <8 x float> %v3513, %v3519
  %v3521 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v3522 = shufflevector <8 x float> %v3521, <8 x float> poison, <8 x i32> zeroinitializer
  %v3523 = fmul <8 x float> %v3522, %v3520
  %v3524 = fsub <8 x float> %v3507, %v3523
  %v3525 = fmul <8 x float> %v3504, %v3524
  %v3526 = add i64 0, 0
  %v3527 = getelementptr inbounds float, ptr %v64, i64 %v3526
  %v3528 = load <8 x float>, ptr %v3527, align 4
  %v3529 = add i64 0, 0
  %v3530 = getelementptr inbounds float, ptr %v3485, i64 %v3529
  %v3531 = load <8 x float>, ptr %v3530, align 4
  %v3532 = fmul <8 x float> %v3510, %v3518
  %v3533 = fmul <8 x float> %v3516, %v3512
  %v3534 = fadd <8 x float> %v3532, %v3533
  %v3535 = fmul <8 x float> %v3522, %v3534
  %v3536 = fsub <8 x float> %v3531, %v3535
  %v3537 = fmul <8 x float> %v3528, %v3536
  %v3538 = fadd <8 x float> %v3525, %v3537
  %v3539 = add i64 8, 0
  %v3540 = getelementptr inbounds float, ptr %v3487, i64 %v3539
  %v3541 = load <8 x float>, ptr %v3540, align 4
  %v3542 = fadd <8 x float> %v3538, %v3541
  %v3543 = fmul <8 x float> %v3501, %v3542
  %v3544 = fadd <8 x float> %v3498, %v3543
  %v3545 = fadd <8 x float> %v3544, %v3543
  %v3546 = fmul <8 x float> %v3545, %v3536
  %v3547 = fadd <8 x float> %v3464, %v3546
  %v3548 = add nsw i64 %v3463, 1
  br label %b549
b551:
  %v3549 = fadd <8 x float> %v3458, %v3464
  %v3550 = add nsw i64 %v3457, 128
  br label %b546
b548:
  %v3551 = add i64 0, 0
  %v3552 = getelementptr inbounds float, ptr %v240, i64 %v3551
  store <8 x float> %v3458, ptr %v3552, align 4
  br label %b545
b545:
  %v3553 = icmp sgt i64 %v3, 1
  br i1 %v3553, label %b552, label %b553
b552:
  %v3554 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3555 = atomicrmw add ptr %v3554, i64 1 acq_rel
  %v3556 = load i64, ptr %v337, align 8
  %v3557 = add i64 %v3556, 1
  store i64 %v3557, ptr %v337, align 8
  %v3558 = mul i64 %v3, %v3557
  br label %b554
b554:
  %v3559 = load atomic i64, ptr %v3554 acquire, align 8
  %v3560 = icmp slt i64 %v3559, %v3558
  br i1 %v3560, label %b555, label %b556
b555:
  %v3561 = call i32 @sched_yield()
  br label %b554
b556:
  br label %b553
b553:
  %v3562 = icmp eq i64 %v2, 0
  br i1 %v3562, label %b557, label %b558
b557:
  br label %b559
b559:
  %v3563 = phi i64 [ 0, %b557 ], [ %v3656, %b564 ]
  %v3564 = phi <8 x float> [ splat (float 0x0000000000000000), %b557 ], [ %v3655, %b564 ]
  %v3565 = icmp slt i64 %v3563, %v8
  br i1 %v3565, label %b560, label %b561
b560:
  %v3566 = add i64 %v3563, 128
  %v3567 = icmp slt i64 %v3566, %v8
  %v3568 = select i1 %v3567, i64 %v3566, i64 %v8
  br label %b562
b562:
  %v3569 = phi i64 [ %v3563, %b560 ], [ %v3654, %b563 ]
  %v3570 = phi <8 x float> [ splat (float 0x0000000000000000), %b560 ], [ %v3653, %b563 ]
  %v3571 = icmp slt i64 %v3569, %v3568
  br i1 %v3571, label %b563, label %b564
b563:
  %v3572 = mul i64 %v3569, 8
  %v3573 = getelementptr inbounds float, ptr %v138, i64 %v3572
  %v3574 = mul i64 %v3569, 16
  %v3575 = getelementptr inbounds float, ptr %v24, i64 %v3574
  %v3576 = mul i64 %v3569, 8
  %v3577 = getelementptr inbounds float, ptr %v134, i64 %v3576
  %v3578 = mul i64 %v3569, 8
  %v3579 = getelementptr inbounds float, ptr %v142, i64 %v3578
  %v3580 = mul i64 %v3569, 8
  %v3581 = getelementptr inbounds float, ptr %v122, i64 %v3580
  %v3582 = mul i64 %v3569, 1
  %v3583 = getelementptr inbounds float, ptr %v126, i64 %v3582
  %v3584 = getelementptr inbounds float, ptr %v3583, i64 0
  %v3585 = load float, ptr %v3584, align 4
  %v3586 = mul i64 %v3569, 1
  %v3587 = getelementptr inbounds float, ptr %v128, i64 %v3586
  %v3588 = getelementptr inbounds float, ptr %v3587, i64 0
  %v3589 = load float, ptr %v3588, align 4
  %v3590 = mul i64 %v3569, 8
  %v3591 = getelementptr inbounds float, ptr %v124, i64 %v3590
  %v3592 = mul i64 %v3569, 16
  %v3593 = getelementptr inbounds float, ptr %v96, i64 %v3592
  %v3594 = add i64 0, 0
  %v3595 = getelementptr inbounds float, ptr %v3573, i64 %v3594
  %v3596 = load <8 x float>, ptr %v3595, align 4
  %v3597 = add i64 0, 0
  %v3598 = getelementptr inbounds float, ptr %v3575, i64 %v3597
  %v3599 = load <8 x float>, ptr %v3598, align 4
  %v3600 = fadd <8 x float> %v3596, %v3599
  %v3601 = add i64 0, 0
  %v3602 = getelementptr inbounds float, ptr %v3577, i64 %v3601
  %v3603 = load <8 x float>, ptr %v3602, align 4
  %v3604 = fmul <8 x float> %v3600, %v3603
  %v3605 = add i64 0, 0
  %v3606 = getelementptr inbounds float, ptr %v3579, i64 %v3605
  %v3607 = load <8 x float>, ptr %v3606, align 4
  %v3608 = add i64 0, 0
  %v3609 = getelementptr inbounds float, ptr %v64, i64 %v3608
  %v3610 = load <8 x float>, ptr %v3609, align 4
  %v3611 = add i64 0, 0
  %v3612 = getelementptr inbounds float, ptr %v3581, i64 %v3611
  %v3613 = load <8 x float>, ptr %v3612, align 4
  %v3614 = add i64 0, 0
  %v3615 = getelementptr inbounds float, ptr %v92, i64 %v3614
  %v3616 = load <8 x float>, ptr %v3615, align 4
  %v3617 = insertelement <8 x float> poison, float %v3585, i64 0
  %v3618 = shufflevector <8 x float> %v3617, <8 x float> poison, <8 x i32> zeroinitializer
  %v3619 = fmul <8 x float> %v3616, %v3618
  %v3620 = add i64 0, 0
  %v3621 = getelementptr inbounds float, ptr %v94, i64 %v3620
  %v3622 = load <8 x float>, ptr %v3621, align 4
  %v3623 = insertelement <8 x float> poison, float %v3589, i64 0
  %v3624 = shufflevector <8 x float> %v3623, <8 x float> poison, <8 x i32> zeroinitializer
  %v3625 = fmul <8 x float> %v3622, %v3624
  %v3626 = fsub <8 x float> %v3619, %v3625
  %v3627 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v3628 = shufflevector <8 x float> %v3627, <8 x float> poison, <8 x i32> zeroinitializer
  %v3629 = fmul <8 x float> %v3628, %v3626
  %v3630 = fsub <8 x float> %v3613, %v3629
  %v3631 = fmul <8 x float> %v3610, %v3630
  %v3632 = add i64 0, 0
  %v3633 = getelementptr inbounds float, ptr %v66, i64 %v3632
  %v3634 = load <8 x float>, ptr %v3633, align 4
  %v3635 = add i64 0, 0
  %v3636 = getelementptr inbounds float, ptr %v3591, i64 %v3635
  %v3637 = load <8 x float>, ptr %v3636, align 4
  %v3638 = fmul <8 x float> %v3616, %v3624
  %v3639 = fmul <8 x float> %v3622, %v3618
  %v3640 = fadd <8 x float> %v3638, %v3639
  %v3641 = fmul <8 x float> %v3628, %v3640
  %v3642 = fsub <8 x float> %v3637, %v3641
  %v3643 = fmul <8 x float> %v3634, %v3642
  %v3644 = fsub <8 x float> %v3631, %v3643
  %v3645 = add i64 0, 0
  %v3646 = getelementptr inbounds float, ptr %v3593, i64 %v3645
  %v3647 = load <8 x float>, ptr %v3646, align 4
  %v3648 = fadd <8 x float> %v3644, %v3647
  %v3649 = fmul <8 x float> %v3607, %v3648
  %v3650 = fadd <8 x float> %v3604, %v3649
  %v3651 = fadd <8 x float> %v3650, %v3649
  %v3652 = fmul <8 x float> %v3651, %v3630
  %v3653 = fadd <8 x float> %v3570, %v3652
  %v3654 = add nsw i64 %v3569, 1
  br label %b562
b564:
  %v3655 = fadd <8 x float> %v3564, %v3570
  %v3656 = add nsw i64 %v3563, 128
  br label %b559
b561:
  %v3657 = add i64 0, 0
  %v3658 = getelementptr inbounds float, ptr %v242, i64 %v3657
  store <8 x float> %v3564, ptr %v3658, align 4
  br label %b558
b558:
  %v3659 = icmp sgt i64 %v3, 1
  br i1 %v3659, label %b565, label %b566
b565:
  %v3660 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3661 = atomicrmw add ptr %v3660, i64 1 acq_rel
  %v3662 = load i64, ptr %v337, align 8
  %v3663 = add i64 %v3662, 1
  store i64 %v3663, ptr %v337, align 8
  %v3664 = mul i64 %v3, %v3663
  br label %b567
b567:
  %v3665 = load atomic i64, ptr %v3660 acquire, align 8
  %v3666 = icmp slt i64 %v3665, %v3664
  br i1 %v3666, label %b568, label %b569
b568:
  %v3667 = call i32 @sched_yield()
  br label %b567
b569:
  br label %b566
b566:
  %v3668 = icmp eq i64 %v2, 0
  br i1 %v3668, label %b570, label %b571
b570:
  br label %b572
b572:
  %v3669 = phi i64 [ 0, %b570 ], [ %v3762, %b577 ]
  %v3670 = phi <8 x float> [ splat (float 0x0000000000000000), %b570 ], [ %v3761, %b577 ]
  %v3671 = icmp slt i64 %v3669, %v8
  br i1 %v3671, label %b573, label %b574
b573:
  %v3672 = add i64 %v3669, 128
  %v3673 = icmp slt i64 %v3672, %v8
  %v3674 = select i1 %v3673, i64 %v3672, i64 %v8
  br label %b575
b575:
  %v3675 = phi i64 [ %v3669, %b573 ], [ %v3760, %b576 ]
  %v3676 = phi <8 x float> [ splat (float 0x0000000000000000), %b573 ], [ %v3759, %b576 ]
  %v3677 = icmp slt i64 %v3675, %v3674
  br i1 %v3677, label %b576, label %b577
b576:
  %v3678 = mul i64 %v3675, 8
  %v3679 = getelementptr inbounds float, ptr %v140, i64 %v3678
  %v3680 = mul i64 %v3675, 16
  %v3681 = getelementptr inbounds float, ptr %v24, i64 %v3680
  %v3682 = mul i64 %v3675, 8
  %v3683 = getelementptr inbounds float, ptr %v134, i64 %v3682
  %v3684 = mul i64 %v3675, 8
  %v3685 = getelementptr inbounds float, ptr %v142, i64 %v3684
  %v3686 = mul i64 %v3675, 8
  %v3687 = getelementptr inbounds float, ptr %v122, i64 %v3686
  %v3688 = mul i64 %v3675, 1
  %v3689 = getelementptr inbounds float, ptr %v126, i64 %v3688
  %v3690 = getelementptr inbounds float, ptr %v3689, i64 0
  %v3691 = load float, ptr %v3690, align 4
  %v3692 = mul i64 %v3675, 1
  %v3693 = getelementptr inbounds float, ptr %v128, i64 %v3692
  %v3694 = getelementptr inbounds float, ptr %v3693, i64 0
  %v3695 = load float, ptr %v3694, align 4
  %v3696 = mul i64 %v3675, 8
  %v3697 = getelementptr inbounds float, ptr %v124, i64 %v3696
  %v3698 = mul i64 %v3675, 16
  %v3699 = getelementptr inbounds float, ptr %v96, i64 %v3698
  %v3700 = add i64 0, 0
  %v3701 = getelementptr inbounds float, ptr %v3679, i64 %v3700
  %v3702 = load <8 x float>, ptr %v3701, align 4
  %v3703 = add i64 8, 0
  %v3704 = getelementptr inbounds float, ptr %v3681, i64 %v3703
  %v3705 = load <8 x float>, ptr %v3704, align 4
  %v3706 = fadd <8 x float> %v3702, %v3705
  %v3707 = add i64 0, 0
  %v3708 = getelementptr inbounds float, ptr %v3683, i64 %v3707
  %v3709 = load <8 x float>, ptr %v3708, align 4
  %v3710 = fmul <8 x float> %v3706, %v3709
  %v3711 = add i64 0, 0
  %v3712 = getelementptr inbounds float, ptr %v3685, i64 %v3711
  %v3713 = load <8 x float>, ptr %v3712, align 4
  %v3714 = add i64 0, 0
  %v3715 = getelementptr inbounds float, ptr %v66, i64 %v3714
  %v3716 = load <8 x float>, ptr %v3715, align 4
  %v3717 = add i64 0, 0
  %v3718 = getelementptr inbounds float, ptr %v3687, i64 %v3717
  %v3719 = load <8 x float>, ptr %v3718, align 4
  %v3720 = add i64 0, 0
  %v3721 = getelementptr inbounds float, ptr %v92, i64 %v3720
  %v3722 = load <8 x float>, ptr %v3721, align 4
  %v3723 = insertelement <8 x float> poison, float %v3691, i64 0
  %v3724 = shufflevector <8 x float> %v3723, <8 x float> poison, <8 x i32> zeroinitializer
  %v3725 = fmul <8 x float> %v3722, %v3724
  %v3726 = add i64 0, 0
  %v3727 = getelementptr inbounds float, ptr %v94, i64 %v3726
  %v3728 = load <8 x float>, ptr %v3727, align 4
  %v3729 = insertelement <8 x float> poison, float %v3695, i64 0
  %v3730 = shufflevector <8 x float> %v3729, <8 x float> poison, <8 x i32> zeroinitializer
  %v3731 = fmul <8 x float> %v3728, %v3730
  %v3732 = fsub <8 x float> %v3725, %v3731
  %v3733 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v3734 = shufflevector <8 x float> %v3733, <8 x float> poison, <8 x i32> zeroinitializer
  %v3735 = fmul <8 x float> %v3734, %v3732
  %v3736 = fsub <8 x float> %v3719, %v3735
  %v3737 = fmul <8 x float> %v3716, %v3736
  %v3738 = add i64 0, 0
  %v3739 = getelementptr inbounds float, ptr %v64, i64 %v3738
  %v3740 = load <8 x float>, ptr %v3739, align 4
  %v3741 = add i64 0, 0
  %v3742 = getelementptr inbounds float, ptr %v3697, i64 %v3741
  %v3743 = load <8 x float>, ptr %v3742, align 4
  %v3744 = fmul <8 x float> %v3722, %v3730
  %v3745 = fmul <8 x float> %v3728, %v3724
  %v3746 = fadd <8 x float> %v3744, %v3745
  %v3747 = fmul <8 x float> %v3734, %v3746
  %v3748 = fsub <8 x float> %v3743, %v3747
  %v3749 = fmul <8 x float> %v3740, %v3748
  %v3750 = fadd <8 x float> %v3737, %v3749
  %v3751 = add i64 8, 0
  %v3752 = getelementptr inbounds float, ptr %v3699, i64 %v3751
  %v3753 = load <8 x float>, ptr %v3752, align 4
  %v3754 = fadd <8 x float> %v3750, %v3753
  %v3755 = fmul <8 x float> %v3713, %v3754
  %v3756 = fadd <8 x float> %v3710, %v3755
  %v3757 = fadd <8 x float> %v3756, %v3755
  %v3758 = fmul <8 x float> %v3757, %v3736
  %v3759 = fadd <8 x float> %v3676, %v3758
  %v3760 = add nsw i64 %v3675, 1
  br label %b575
b577:
  %v3761 = fadd <8 x float> %v3670, %v3676
  %v3762 = add nsw i64 %v3669, 128
  br label %b572
b574:
  %v3763 = add i64 0, 0
  %v3764 = getelementptr inbounds float, ptr %v244, i64 %v3763
  store <8 x float> %v3670, ptr %v3764, align 4
  br label %b571
b571:
  %v3765 = icmp sgt i64 %v3, 1
  br i1 %v3765, label %b578, label %b579
b578:
  %v3766 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3767 = atomicrmw add ptr %v3766, i64 1 acq_rel
  %v3768 = load i64, ptr %v337, align 8
  %v3769 = add i64 %v3768, 1
  store i64 %v3769, ptr %v337, align 8
  %v3770 = mul i64 %v3, %v3769
  br label %b580
b580:
  %v3771 = load atomic i64, ptr %v3766 acquire, align 8
  %v3772 = icmp slt i64 %v3771, %v3770
  br i1 %v3772, label %b581, label %b582
b581:
  %v3773 = call i32 @sched_yield()
  br label %b580
b582:
  br label %b579
b579:
  %v3774 = icmp eq i64 %v2, 0
  br i1 %v3774, label %b583, label %b584
b583:
  br label %b585
b585:
  %v3775 = phi i64 [ 0, %b583 ], [ %v3869, %b590 ]
  %v3776 = phi <8 x float> [ splat (float 0x0000000000000000), %b583 ], [ %v3868, %b590 ]
  %v3777 = icmp slt i64 %v3775, %v8
  br i1 %v3777, label %b586, label %b587
b586:
  %v3778 = add i64 %v3775, 128
  %v3779 = icmp slt i64 %v3778, %v8
  %v3780 = select i1 %v3779, i64 %v3778, i64 %v8
  br label %b588
b588:
  %v3781 = phi i64 [ %v3775, %b586 ], [ %v3867, %b589 ]
  %v3782 = phi <8 x float> [ splat (float 0x0000000000000000), %b586 ], [ %v3866, %b589 ]
  %v3783 = icmp slt i64 %v3781, %v3780
  br i1 %v3783, label %b589, label %b590
b589:
  %v3784 = mul i64 %v3781, 8
  %v3785 = getelementptr inbounds float, ptr %v138, i64 %v3784
  %v3786 = mul i64 %v3781, 16
  %v3787 = getelementptr inbounds float, ptr %v24, i64 %v3786
  %v3788 = mul i64 %v3781, 8
  %v3789 = getelementptr inbounds float, ptr %v134, i64 %v3788
  %v3790 = mul i64 %v3781, 8
  %v3791 = getelementptr inbounds float, ptr %v142, i64 %v3790
  %v3792 = mul i64 %v3781, 8
  %v3793 = getelementptr inbounds float, ptr %v122, i64 %v3792
  %v3794 = mul i64 %v3781, 1
  %v3795 = getelementptr inbounds float, ptr %v126, i64 %v3794
  %v3796 = getelementptr inbounds float, ptr %v3795, i64 0
  %v3797 = load float, ptr %v3796, align 4
  %v3798 = mul i64 %v3781, 1
  %v3799 = getelementptr inbounds float, ptr %v128, i64 %v3798
  %v3800 = getelementptr inbounds float, ptr %v3799, i64 0
  %v3801 = load float, ptr %v3800, align 4
  %v3802 = mul i64 %v3781, 8
  %v3803 = getelementptr inbounds float, ptr %v124, i64 %v3802
  %v3804 = mul i64 %v3781, 16
  %v3805 = getelementptr inbounds float, ptr %v96, i64 %v3804
  %v3806 = add i64 0, 0
  %v3807 = getelementptr inbounds float, ptr %v3785, i64 %v3806
  %v3808 = load <8 x float>, ptr %v3807, align 4
  %v3809 = add i64 0, 0
  %v3810 = getelementptr inbounds float, ptr %v3787, i64 %v3809
  %v3811 = load <8 x float>, ptr %v3810, align 4
  %v3812 = fadd <8 x float> %v3808, %v3811
  %v3813 = add i64 0, 0
  %v3814 = getelementptr inbounds float, ptr %v3789, i64 %v3813
  %v3815 = load <8 x float>, ptr %v3814, align 4
  %v3816 = fmul <8 x float> %v3812, %v3815
  %v3817 = add i64 0, 0
  %v3818 = getelementptr inbounds float, ptr %v3791, i64 %v3817
  %v3819 = load <8 x float>, ptr %v3818, align 4
  %v3820 = add i64 0, 0
  %v3821 = getelementptr inbounds float, ptr %v64, i64 %v3820
  %v3822 = load <8 x float>, ptr %v3821, align 4
  %v3823 = add i64 0, 0
  %v3824 = getelementptr inbounds float, ptr %v3793, i64 %v3823
  %v3825 = load <8 x float>, ptr %v3824, align 4
  %v3826 = add i64 0, 0
  %v3827 = getelementptr inbounds float, ptr %v92, i64 %v3826
  %v3828 = load <8 x float>, ptr %v3827, align 4
  %v3829 = insertelement <8 x float> poison, float %v3797, i64 0
  %v3830 = shufflevector <8 x float> %v3829, <8 x float> poison, <8 x i32> zeroinitializer
  %v3831 = fmul <8 x float> %v3828, %v3830
  %v3832 = add i64 0, 0
  %v3833 = getelementptr inbounds float, ptr %v94, i64 %v3832
  %v3834 = load <8 x float>, ptr %v3833, align 4
  %v3835 = insertelement <8 x float> poison, float %v3801, i64 0
  %v3836 = shufflevector <8 x float> %v3835, <8 x float> poison, <8 x i32> zeroinitializer
  %v3837 = fmul <8 x float> %v3834, %v3836
  %v3838 = fsub <8 x float> %v3831, %v3837
  %v3839 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v3840 = shufflevector <8 x float> %v3839, <8 x float> poison, <8 x i32> zeroinitializer
  %v3841 = fmul <8 x float> %v3840, %v3838
  %v3842 = fsub <8 x float> %v3825, %v3841
  %v3843 = fmul <8 x float> %v3822, %v3842
  %v3844 = add i64 0, 0
  %v3845 = getelementptr inbounds float, ptr %v66, i64 %v3844
  %v3846 = load <8 x float>, ptr %v3845, align 4
  %v3847 = add i64 0, 0
  %v3848 = getelementptr inbounds float, ptr %v3803, i64 %v3847
  %v3849 = load <8 x float>, ptr %v3848, align 4
  %v3850 = fmul <8 x float> %v3828, %v3836
  %v3851 = fmul <8 x float> %v3834, %v3830
  %v3852 = fadd <8 x float> %v3850, %v3851
  %v3853 = fmul <8 x float> %v3840, %v3852
  %v3854 = fsub <8 x float> %v3849, %v3853
  %v3855 = fmul <8 x float> %v3846, %v3854
  %v3856 = fsub <8 x float> %v3843, %v3855
  %v3857 = add i64 0, 0
  %v3858 = getelementptr inbounds float, ptr %v3805, i64 %v3857
  %v3859 = load <8 x float>, ptr %v3858, align 4
  %v3860 = fadd <8 x float> %v3856, %v3859
  %v3861 = fmul <8 x float> %v3819, %v3860
  %v3862 = fadd <8 x float> %v3816, %v3861
  %v3863 = fadd <8 x float> %v3862, %v3861
  %v3864 = fmul <8 x float> %v3863, %v3854
  %v3865 = fneg <8 x float> %v3864
  %v3866 = fadd <8 x float> %v3782, %v3865
  %v3867 = add nsw i64 %v3781, 1
  br label %b588
b590:
  %v3868 = fadd <8 x float> %v3776, %v3782
  %v3869 = add nsw i64 %v3775, 128
  br label %b585
b587:
  %v3870 = add i64 0, 0
  %v3871 = getelementptr inbounds float, ptr %v246, i64 %v3870
  store <8 x float> %v3776, ptr %v3871, align 4
  br label %b584
b584:
  %v3872 = icmp sgt i64 %v3, 1
  br i1 %v3872, label %b591, label %b592
b591:
  %v3873 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3874 = atomicrmw add ptr %v3873, i64 1 acq_rel
  %v3875 = load i64, ptr %v337, align 8
  %v3876 = add i64 %v3875, 1
  store i64 %v3876, ptr %v337, align 8
  %v3877 = mul i64 %v3, %v3876
  br label %b593
b593:
  %v3878 = load atomic i64, ptr %v3873 acquire, align 8
  %v3879 = icmp slt i64 %v3878, %v3877
  br i1 %v3879, label %b594, label %b595
b594:
  %v3880 = call i32 @sched_yield()
  br label %b593
b595:
  br label %b592
b592:
  %v3881 = mul i64 0, 16
  %v3882 = getelementptr inbounds float, ptr %v144, i64 %v3881
  %v3883 = getelementptr inbounds float, ptr %v3882, i64 0
  %v3884 = mul i64 0, 8
  %v3885 = getelementptr inbounds float, ptr %v16, i64 %v3884
  %v3886 = getelementptr inbounds float, ptr %v3885, i64 0
  %v3887 = getelementptr inbounds float, ptr %v342, i64 12288
  %v3888 = add i64 16, 1
  %v3889 = sdiv i64 %v3888, 2
  %v3890 = add i64 %v2, 1
  %v3891 = mul i64 %v3889, %v2
  %v3892 = sdiv i64 %v3891, %v3
  %v3893 = mul i64 %v3892, 2
  %v3894 = icmp slt i64 %v3893, 16
  %v3895 = select i1 %v3894, i64 %v3893, i64 16
  %v3896 = mul i64 %v3889, %v3890
  %v3897 = sdiv i64 %v3896, %v3
  %v3898 = mul i64 %v3897, 2
  %v3899 = icmp slt i64 %v3898, 16
  %v3900 = select i1 %v3899, i64 %v3898, i64 16
  %v3901 = getelementptr inbounds float, ptr %v34, i64 0
  br label %b596
b596:
  %v3902 = phi i64 [ %v3895, %b592 ], [ %v3910, %b601 ]
  %v3903 = icmp slt i64 %v3902, %v3900
  br i1 %v3903, label %b597, label %b598
b597:
  %v3904 = mul i64 %v3902, 8
  %v3905 = getelementptr inbounds float, ptr %v3901, i64 %v3904
  br label %b599
b599:
  %v3906 = phi i64 [ 0, %b597 ], [ %v3909, %b600 ]
  %v3907 = icmp slt i64 %v3906, 8
  br i1 %v3907, label %b600, label %b601
b600:
  %v3908 = getelementptr inbounds float, ptr %v3905, i64 %v3906
  store float 0x0000000000000000, ptr %v3908, align 4
  %v3909 = add nsw i64 %v3906, 1
  br label %b599
b601:
  %v3910 = add nsw i64 %v3902, 1
  br label %b596
b598:
  %v3911 = mul i64 %v8, 1
  br label %b602
b602:
  %v3912 = phi i64 [ 0, %b598 ], [ %v4016, %b607 ]
  %v3913 = icmp slt i64 %v3912, %v3911
  br i1 %v3913, label %b603, label %b604
b603:
  %v3914 = sub i64 %v3911, %v3912
  %v3915 = icmp slt i64 %v3914, 384
  %v3916 = select i1 %v3915, i64 %v3914, i64 384
  br label %b605
b605:
  %v3917 = phi i64 [ %v3895, %b603 ], [ %v4015, %b631 ]
  %v3918 = icmp slt i64 %v3917, %v3900
  br i1 %v3918, label %b606, label %b607
b606:
  %v3919 = sub i64 %v3900, %v3917
  %v3920 = icmp slt i64 %v3919, 64
  %v3921 = select i1 %v3920, i64 %v3919, i64 64
  %v3922 = sdiv i64 %v3921, 2
  %v3923 = mul i64 %v3922, 2
  %v3924 = sub i64 %v3921, %v3923
  %v3925 = mul i64 %v3912, 16
  %v3926 = add i64 %v3925, %v3917
  %v3927 = getelementptr inbounds float, ptr %v3883, i64 %v3926
  br label %b608
b608:
  %v3928 = phi i64 [ 0, %b606 ], [ %v3954, %b616 ]
  %v3929 = icmp slt i64 %v3928, %v3916
  br i1 %v3929, label %b609, label %b610
b609:
  %v3930 = mul i64 %v3928, 16
  %v3931 = getelementptr inbounds float, ptr %v3927, i64 %v3930
  %v3932 = mul i64 %v3928, 2
  %v3933 = getelementptr inbounds float, ptr %v3887, i64 %v3932
  br label %b611
b611:
  %v3934 = phi i64 [ 0, %b609 ], [ %v3943, %b612 ]
  %v3935 = icmp slt i64 %v3934, %v3922
  br i1 %v3935, label %b612, label %b613
b612:
  %v3936 = mul i64 %v3934, 2
  %v3937 = getelementptr inbounds float, ptr %v3931, i64 %v3936
  %v3938 = mul i64 %v3934, 768
  %v3939 = getelementptr inbounds float, ptr %v3933, i64 %v3938
  %v3940 = getelementptr inbounds float, ptr %v3937, i64 0
  %v3941 = load <2 x float>, ptr %v3940, align 4
  %v3942 = getelementptr inbounds float, ptr %v3939, i64 0
  store <2 x float> %v3941, ptr %v3942, align 4
  %v3943 = add nsw i64 %v3934, 1
  br label %b611
b613:
  %v3944 = mul i64 %v3922, 2
  %v3945 = getelementptr inbounds float, ptr %v3931, i64 %v3944
  %v3946 = mul i64 %v3922, 768
  %v3947 = getelementptr inbounds float, ptr %v3933, i64 %v3946
  br label %b614
b614:
  %v3948 = phi i64 [ 0, %b613 ], [ %v3953, %b615 ]
  %v3949 = icmp slt i64 %v3948, %v3924
  br i1 %v3949, label %b615, label %b616
b615:
  %v3950 = getelementptr inbounds float, ptr %v3945, i64 %v3948
  %v3951 = load float, ptr %v3950, align 4
  %v3952 = getelementptr inbounds float, ptr %v3947, i64 %v3948
  store float %v3951, ptr %v3952, align 4
  %v3953 = add nsw i64 %v3948, 1
  br label %b614, !llvm.loop !0
b616:
  %v3954 = add nsw i64 %v3928, 1
  br label %b608
b610:
  br label %b617
b617:
  %v3955 = phi i64 [ 0, %b610 ], [ %v3990, %b625 ]
  %v3956 = icmp slt i64 %v3955, 0
  br i1 %v3956, label %b618, label %b619
b618:
  %v3957 = mul i64 %v3912, 8
  %v3958 = add i64 %v3957, %v3955
  %v3959 = getelementptr inbounds float, ptr %v3886, i64 %v3958
  br label %b620
b620:
  %v3960 = phi i64 [ 0, %b618 ], [ %v3978, %b621 ]
  %v3961 = icmp slt i64 %v3960, %v3916
  br i1 %v3961, label %b621, label %b622
b621:
  %v3962 = mul i64 %v3960, 8
  %v3963 = getelementptr inbounds float, ptr %v3959, i64 %v3962
  %v3964 = mul i64 %v3960, 32
  %v3965 = getelementptr inbounds float, ptr %v342, i64 %v3964
  %v3966 = getelementptr inbounds float, ptr %v3963, i64 0
  %v3967 = load <8 x float>, ptr %v3966, align 4
  %v3968 = getelementptr inbounds float, ptr %v3965, i64 0
  store <8 x float> %v3967, ptr %v3968, align 4
  %v3969 = getelementptr inbounds float, ptr %v3963, i64 8
  %v3970 = load <8 x float>, ptr %v3969, align 4
  %v3971 = getelementptr inbounds float, ptr %v3965, i64 8
  store <8 x float> %v3970, ptr %v3971, align 4
  %v3972 = getelementptr inbounds float, ptr %v3963, i64 16
  %v3973 = load <8 x float>, ptr %v3972, align 4
  %v3974 = getelementptr inbounds float, ptr %v3965, i64 16
  store <8 x float> %v3973, ptr %v3974, align 4
  %v3975 = getelementptr inbounds float, ptr %v3963, i64 24
  %v3976 = load <8 x float>, ptr %v3975, align 4
  %v3977 = getelementptr inbounds float, ptr %v3965, i64 24
  store <8 x float> %v3976, ptr %v3977, align 4
  %v3978 = add nsw i64 %v3960, 1
  br label %b620
b622:
  %v3979 = sdiv i64 %v3921, 2
  br label %b623
b623:
  %v3980 = phi i64 [ 0, %b622 ], [ %v3989, %b624 ]
  %v3981 = icmp slt i64 %v3980, %v3979
  br i1 %v3981, label %b624, label %b625
b624:
  %v3982 = mul i64 %v3980, 2
  %v3983 = add i64 %v3917, %v3982
  %v3984 = mul i64 %v3980, 768
  %v3985 = getelementptr inbounds float, ptr %v3887, i64 %v3984
  %v3986 = mul i64 %v3983, 8
  %v3987 = add i64 %v3986, %v3955
  %v3988 = getelementptr inbounds float, ptr %v3901, i64 %v3987
  call void @outer_2x32(ptr %v3985, ptr %v342, i64 %v3916, ptr %v3988, i64 8)
  %v3989 = add nsw i64 %v3980, 1
  br label %b623
b625:
  %v3990 = add nsw i64 %v3955, 32
  br label %b617
b619:
  %v3991 = mul i64 %v3912, 8
  %v3992 = add i64 %v3991, 0
  %v3993 = getelementptr inbounds float, ptr %v3886, i64 %v3992
  br label %b626
b626:
  %v3994 = phi i64 [ 0, %b619 ], [ %v4003, %b627 ]
  %v3995 = icmp slt i64 %v3994, %v3916
  br i1 %v3995, label %b627, label %b628
b627:
  %v3996 = mul i64 %v3994, 8
  %v3997 = getelementptr inbounds float, ptr %v3993, i64 %v3996
  %v3998 = mul i64 %v3994, 8
  %v3999 = getelementptr inbounds float, ptr %v342, i64 %v3998
  %v4000 = getelementptr inbounds float, ptr %v3997, i64 0
  %v4001 = load <8 x float>, ptr %v4000, align 4
  %v4002 = getelementptr inbounds float, ptr %v3999, i64 0
  store <8 x float> %v4001, ptr %v4002, align 4
  %v4003 = add nsw i64 %v3994, 1
  br label %b626
b628:
  %v4004 = sdiv i64 %v3921, 2
  br label %b629
b629:
  %v4005 = phi i64 [ 0, %b628 ], [ %v4014, %b630 ]
  %v4006 = icmp slt i64 %v4005, %v4004
  br i1 %v4006, label %b630, label %b631
b630:
  %v4007 = mul i64 %v4005, 2
  %v4008 = add i64 %v3917, %v4007
  %v4009 = mul i64 %v4005, 768
  %v4010 = getelementptr inbounds float, ptr %v3887, i64 %v4009
  %v4011 = mul i64 %v4008, 8
  %v4012 = add i64 %v4011, 0
  %v4013 = getelementptr inbounds float, ptr %v3901, i64 %v4012
  call void @outer_2x8(ptr %v4010, ptr %v342, i64 %v3916, ptr %v4013, i64 8)
  %v4014 = add nsw i64 %v4005, 1
  br label %b629
b631:
  %v4015 = add nsw i64 %v3917, 64
  br label %b605
b607:
  %v4016 = add nsw i64 %v3912, 384
  br label %b602
b604:
  %v4017 = icmp sgt i64 %v3, 1
  br i1 %v4017, label %b632, label %b633
b632:
  %v4018 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4019 = atomicrmw add ptr %v4018, i64 1 acq_rel
  %v4020 = load i64, ptr %v337, align 8
  %v4021 = add i64 %v4020, 1
  store i64 %v4021, ptr %v337, align 8
  %v4022 = mul i64 %v3, %v4021
  br label %b634
b634:
  %v4023 = load atomic i64, ptr %v4018 acquire, align 8
  %v4024 = icmp slt i64 %v4023, %v4022
  br i1 %v4024, label %b635, label %b636
b635:
  %v4025 = call i32 @sched_yield()
  br label %b634
b636:
  br label %b633
b633:
  %v4026 = icmp eq i64 %v2, 0
  br i1 %v4026, label %b637, label %b638
b637:
  br label %b639
b639:
  %v4027 = phi i64 [ 0, %b637 ], [ %v4072, %b644 ]
  %v4028 = phi <8 x float> [ splat (float 0x0000000000000000), %b637 ], [ %v4071, %b644 ]
  %v4029 = icmp slt i64 %v4027, %v8
  br i1 %v4029, label %b640, label %b641
b640:
  %v4030 = add i64 %v4027, 128
  %v4031 = icmp slt i64 %v4030, %v8
  %v4032 = select i1 %v4031, i64 %v4030, i64 %v8
  br label %b642
b642:
  %v4033 = phi i64 [ %v4027, %b640 ], [ %v4070, %b643 ]
  %v4034 = phi <8 x float> [ splat (float 0x0000000000000000), %b640 ], [ %v4069, %b643 ]
  %v4035 = icmp slt i64 %v4033, %v4032
  br i1 %v4035, label %b643, label %b644
b643:
  %v4036 = mul i64 %v4033, 8
  %v4037 = getelementptr inbounds float, ptr %v132, i64 %v4036
  %v4038 = mul i64 %v4033, 8
  %v4039 = getelementptr inbounds float, ptr %v136, i64 %v4038
  %v4040 = add i64 0, 0
  %v4041 = getelementptr inbounds float, ptr %v4037, i64 %v4040
  %v4042 = load <8 x float>, ptr %v4041, align 4
  %v4043 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v4044 = shufflevector <8 x float> %v4043, <8 x float> poison, <8 x i32> zeroinitializer
  %v4045 = fcmp ogt <8 x float> %v4042, %v4044
  %v4046 = select <8 x i1> %v4045, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v4047 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v4048 = shufflevector <8 x float> %v4047, <8 x float> poison, <8 x i32> zeroinitializer
  %v4049 = fcmp une <8 x float> %v4046, splat (float 0x0000000000000000)
  %v4050 = select <8 x i1> %v4049, <8 x float> %v4042, <8 x float> %v4048
  %v4051 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v4050)
  %v4052 = fcmp une <8 x float> %v4046, splat (float 0x0000000000000000)
  %v4053 = select <8 x i1> %v4052, <8 x float> %v4051, <8 x float> %v4044
  %v4054 = add i64 0, 0
  %v4055 = getelementptr inbounds float, ptr %v22, i64 %v4054
  %v4056 = load <8 x float>, ptr %v4055, align 4
  %v4057 = fadd <8 x float> %v4053, %v4056
  %v4058 = fcmp ole <8 x float> %v4057, %v4044
  %v4059 = select <8 x i1> %v4058, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v4060 = add i64 0, 0
  %v4061 = getelementptr inbounds float, ptr %v4039, i64 %v4060
  %v4062 = load <8 x float>, ptr %v4061, align 4
  %v4063 = insertelement <8 x float> poison, float 0x3EE4F8B580000000, i64 0
  %v4064 = shufflevector <8 x float> %v4063, <8 x float> poison, <8 x i32> zeroinitializer
  %v4065 = fadd <8 x float> %v4053, %v4064
  %v4066 = fdiv <8 x float> %v4062, %v4065
  %v4067 = fcmp une <8 x float> %v4059, splat (float 0x0000000000000000)
  %v4068 = select <8 x i1> %v4067, <8 x float> %v4044, <8 x float> %v4066
  %v4069 = fadd <8 x float> %v4034, %v4068
  %v4070 = add nsw i64 %v4033, 1
  br label %b642
b644:
  %v4071 = fadd <8 x float> %v4028, %v4034
  %v4072 = add nsw i64 %v4027, 128
  br label %b639
b641:
  %v4073 = add i64 0, 0
  %v4074 = getelementptr inbounds float, ptr %v36, i64 %v4073
  store <8 x float> %v4028, ptr %v4074, align 4
  br label %b638
b638:
  %v4075 = icmp sgt i64 %v3, 1
  br i1 %v4075, label %b645, label %b646
b645:
  %v4076 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4077 = atomicrmw add ptr %v4076, i64 1 acq_rel
  %v4078 = load i64, ptr %v337, align 8
  %v4079 = add i64 %v4078, 1
  store i64 %v4079, ptr %v337, align 8
  %v4080 = mul i64 %v3, %v4079
  br label %b647
b647:
  %v4081 = load atomic i64, ptr %v4076 acquire, align 8
  %v4082 = icmp slt i64 %v4081, %v4080
  br i1 %v4082, label %b648, label %b649
b648:
  %v4083 = call i32 @sched_yield()
  br label %b647
b649:
  br label %b646
b646:
  %v4084 = icmp eq i64 %v2, 0
  br i1 %v4084, label %b650, label %b651
b650:
  br label %b652
b652:
  %v4085 = phi i64 [ 0, %b650 ], [ %v4111, %b657 ]
  %v4086 = icmp slt i64 %v4085, 2
  br i1 %v4086, label %b653, label %b654
b653:
  br label %b655
b655:
  %v4087 = phi i64 [ 0, %b653 ], [ %v4106, %b660 ]
  %v4088 = phi <8 x float> [ splat (float 0x0000000000000000), %b653 ], [ %v4105, %b660 ]
  %v4089 = icmp slt i64 %v4087, %v7
  br i1 %v4089, label %b656, label %b657
b656:
  %v4090 = add i64 %v4087, 128
  %v4091 = icmp slt i64 %v4090, %v7
  %v4092 = select i1 %v4091, i64 %v4090, i64 %v7
  br label %b658
b658:
  %v4093 = phi i64 [ %v4087, %b656 ], [ %v4104, %b659 ]
  %v4094 = phi <8 x float> [ splat (float 0x0000000000000000), %b656 ], [ %v4103, %b659 ]
  %v4095 = icmp slt i64 %v4093, %v4092
  br i1 %v4095, label %b659, label %b660
b659:
  %v4096 = mul i64 %v4093, 16
  %v4097 = getelementptr inbounds float, ptr %v26, i64 %v4096
  %v4098 = mul i64 %v4085, 8
  %v4099 = add i64 0, %v4098
  %v4100 = add i64 %v4099, 0
  %v4101 = getelementptr inbounds float, ptr %v4097, i64 %v4100
  %v4102 = load <8 x float>, ptr %v4101, align 4
  %v4103 = fadd <8 x float> %v4094, %v4102
  %v4104 = add nsw i64 %v4093, 1
  br label %b658
b660:
  %v4105 = fadd <8 x float> %v4088, %v4094
  %v4106 = add nsw i64 %v4087, 128
  br label %b655
b657:
  %v4107 = mul i64 %v4085, 8
  %v4108 = add i64 0, %v4107
  %v4109 = add i64 %v4108, 0
  %v4110 = getelementptr inbounds float, ptr %v38, i64 %v4109
  store <8 x float> %v4088, ptr %v4110, align 4
  %v4111 = add nsw i64 %v4085, 1
  br label %b652
b654:
  br label %b651
b651:
  %v4112 = icmp sgt i64 %v3, 1
  br i1 %v4112, label %b661, label %b662
b661:
  %v4113 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4114 = atomicrmw add ptr %v4113, i64 1 acq_rel
  %v4115 = load i64, ptr %v337, align 8
  %v4116 = add i64 %v4115, 1
  store i64 %v4116, ptr %v337, align 8
  %v4117 = mul i64 %v3, %v4116
  br label %b663
b663:
  %v4118 = load atomic i64, ptr %v4113 acquire, align 8
  %v4119 = icmp slt i64 %v4118, %v4117
  br i1 %v4119, label %b664, label %b665
b664:
  %v4120 = call i32 @sched_yield()
  br label %b663
b665:
  br label %b662
b662:
  %v4121 = icmp eq i64 %v2, 0
  br i1 %v4121, label %b666, label %b667
b666:
  %v4122 = add i64 0, 0
  %v4123 = getelementptr inbounds float, ptr %v200, i64 %v4122
  %v4124 = load <8 x float>, ptr %v4123, align 4
  %v4125 = add i64 0, 0
  %v4126 = getelementptr inbounds float, ptr %v202, i64 %v4125
  %v4127 = load <8 x float>, ptr %v4126, align 4
  %v4128 = fadd <8 x float> %v4124, %v4127
  %v4129 = add i64 0, 0
  %v4130 = getelementptr inbounds float, ptr %v204, i64 %v4129
  %v4131 = load <8 x float>, ptr %v4130, align 4
  %v4132 = fadd <8 x float> %v4128, %v4131
  %v4133 = add i64 0, 0
  %v4134 = getelementptr inbounds float, ptr %v206, i64 %v4133
  %v4135 = load <8 x float>, ptr %v4134, align 4
  %v4136 = fadd <8 x float> %v4132, %v4135
  %v4137 = add i64 0, 0
  %v4138 = getelementptr inbounds float, ptr %v46, i64 %v4137
  store <8 x float> %v4136, ptr %v4138, align 4
  br label %b667
b667:
  %v4139 = icmp sgt i64 %v3, 1
  br i1 %v4139, label %b668, label %b669
b668:
  %v4140 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4141 = atomicrmw add ptr %v4140, i64 1 acq_rel
  %v4142 = load i64, ptr %v337, align 8
  %v4143 = add i64 %v4142, 1
  store i64 %v4143, ptr %v337, align 8
  %v4144 = mul i64 %v3, %v4143
  br label %b670
b670:
  %v4145 = load atomic i64, ptr %v4140 acquire, align 8
  %v4146 = icmp slt i64 %v4145, %v4144
  br i1 %v4146, label %b671, label %b672
b671:
  %v4147 = call i32 @sched_yield()
  br label %b670
b672:
  br label %b669
b669:
  %v4148 = icmp eq i64 %v2, 0
  br i1 %v4148, label %b673, label %b674
b673:
  %v4149 = add i64 0, 0
  %v4150 = getelementptr inbounds float, ptr %v208, i64 %v4149
  %v4151 = load <8 x float>, ptr %v4150, align 4
  %v4152 = add i64 0, 0
  %v4153 = getelementptr inbounds float, ptr %v210, i64 %v4152
  %v4154 = load <8 x float>, ptr %v4153, align 4
  %v4155 = fadd <8 x float> %v4151, %v4154
  %v4156 = add i64 0, 0
  %v4157 = getelementptr inbounds float, ptr %v212, i64 %v4156
  %v4158 = load <8 x float>, ptr %v4157, align 4
  %v4159 = fadd <8 x float> %v4155, %v4158
  %v4160 = add i64 0, 0
  %v4161 = getelementptr inbounds float, ptr %v214, i64 %v4160
  %v4162 = load <8 x float>, ptr %v4161, align 4
  %v4163 = fadd <8 x float> %v4159, %v4162
  %v4164 = add i64 8, 0
  %v4165 = getelementptr inbounds float, ptr %v46, i64 %v4164
  store <8 x float> %v4163, ptr %v4165, align 4
  br label %b674
b674:
  %v4166 = icmp sgt i64 %v3, 1
  br i1 %v4166, label %b675, label %b676
b675:
  %v4167 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4168 = atomicrmw add ptr %v4167, i64 1 acq_rel
  %v4169 = load i64, ptr %v337, align 8
  %v4170 = add i64 %v4169, 1
  store i64 %v4170, ptr %v337, align 8
  %v4171 = mul i64 %v3, %v4170
  br label %b677
b677:
  %v4172 = load atomic i64, ptr %v4167 acquire, align 8
  %v4173 = icmp slt i64 %v4172, %v4171
  br i1 %v4173, label %b678, label %b679
b678:
  %v4174 = call i32 @sched_yield()
  br label %b677
b679:
  br label %b676
b676:
  %v4175 = icmp eq i64 %v2, 0
  br i1 %v4175, label %b680, label %b681
b680:
  %v4176 = add i64 0, 0
  %v4177 = getelementptr inbounds float, ptr %v224, i64 %v4176
  %v4178 = load <8 x float>, ptr %v4177, align 4
  %v4179 = add i64 0, 0
  %v4180 = getelementptr inbounds float, ptr %v226, i64 %v4179
  %v4181 = load <8 x float>, ptr %v4180, align 4
  %v4182 = fadd <8 x float> %v4178, %v4181
  %v4183 = add i64 0, 0
  %v4184 = getelementptr inbounds float, ptr %v228, i64 %v4183
  %v4185 = load <8 x float>, ptr %v4184, align 4
  %v4186 = fadd <8 x float> %v4182, %v4185
  %v4187 = add i64 0, 0
  %v4188 = getelementptr inbounds float, ptr %v230, i64 %v4187
  %v4189 = load <8 x float>, ptr %v4188, align 4
  %v4190 = fadd <8 x float> %v4186, %v4189
  %v4191 = add i64 0, 0
  %v4192 = getelementptr inbounds float, ptr %v48, i64 %v4191
  store <8 x float> %v4190, ptr %v4192, align 4
  br label %b681
b681:
  %v4193 = icmp sgt i64 %v3, 1
  br i1 %v4193, label %b682, label %b683
b682:
  %v4194 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4195 = atomicrmw add ptr %v4194, i64 1 acq_rel
  %v4196 = load i64, ptr %v337, align 8
  %v4197 = add i64 %v4196, 1
  store i64 %v4197, ptr %v337, align 8
  %v4198 = mul i64 %v3, %v4197
  br label %b684
b684:
  %v4199 = load atomic i64, ptr %v4194 acquire, align 8
  %v4200 = icmp slt i64 %v4199, %v4198
  br i1 %v4200, label %b685, label %b686
b685:
  %v4201 = call i32 @sched_yield()
  br label %b684
b686:
  br label %b683
b683:
  %v4202 = icmp eq i64 %v2, 0
  br i1 %v4202, label %b687, label %b688
b687:
  %v4203 = add i64 0, 0
  %v4204 = getelementptr inbounds float, ptr %v232, i64 %v4203
  %v4205 = load <8 x float>, ptr %v4204, align 4
  %v4206 = add i64 0, 0
  %v4207 = getelementptr inbounds float, ptr %v234, i64 %v4206
  %v4208 = load <8 x float>, ptr %v4207, align 4
  %v4209 = fadd <8 x float> %v4205, %v4208
  %v4210 = add i64 0, 0
  %v4211 = getelementptr inbounds float, ptr %v236, i64 %v4210
  %v4212 = load <8 x float>, ptr %v4211, align 4
  %v4213 = fadd <8 x float> %v4209, %v4212
  %v4214 = add i64 0, 0
  %v4215 = getelementptr inbounds float, ptr %v238, i64 %v4214
  %v4216 = load <8 x float>, ptr %v4215, align 4
  %v4217 = fadd <8 x float> %v4213, %v4216
  %v4218 = add i64 8, 0
  %v4219 = getelementptr inbounds float, ptr %v48, i64 %v4218
  store <8 x float> %v4217, ptr %v4219, align 4
  br label %b688
b688:
  %v4220 = icmp sgt i64 %v3, 1
  br i1 %v4220, label %b689, label %b690
b689:
  %v4221 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4222 = atomicrmw add ptr %v4221, i64 1 acq_rel
  %v4223 = load i64, ptr %v337, align 8
  %v4224 = add i64 %v4223, 1
  store i64 %v4224, ptr %v337, align 8
  %v4225 = mul i64 %v3, %v4224
  br label %b691
b691:
  %v4226 = load atomic i64, ptr %v4221 acquire, align 8
  %v4227 = icmp slt i64 %v4226, %v4225
  br i1 %v4227, label %b692, label %b693
b692:
  %v4228 = call i32 @sched_yield()
  br label %b691
b693:
  br label %b690
b690:
  %v4229 = icmp eq i64 %v2, 0
  br i1 %v4229, label %b694, label %b695
b694:
  %v4230 = add i64 0, 0
  %v4231 = getelementptr inbounds float, ptr %v196, i64 %v4230
  %v4232 = load <8 x float>, ptr %v4231, align 4
  %v4233 = add i64 0, 0
  %v4234 = getelementptr inbounds float, ptr %v198, i64 %v4233
  %v4235 = load <8 x float>, ptr %v4234, align 4
  %v4236 = fadd <8 x float> %v4232, %v4235
  %v4237 = add i64 0, 0
  %v4238 = getelementptr inbounds float, ptr %v56, i64 %v4237
  %v4239 = load <8 x float>, ptr %v4238, align 4
  %v4240 = fmul <8 x float> %v4236, %v4239
  %v4241 = add i64 0, 0
  %v4242 = getelementptr inbounds float, ptr %v58, i64 %v4241
  %v4243 = load <8 x float>, ptr %v4242, align 4
  %v4244 = add i64 0, 0
  %v4245 = getelementptr inbounds float, ptr %v192, i64 %v4244
  %v4246 = load <8 x float>, ptr %v4245, align 4
  %v4247 = add i64 0, 0
  %v4248 = getelementptr inbounds float, ptr %v194, i64 %v4247
  %v4249 = load <8 x float>, ptr %v4248, align 4
  %v4250 = fadd <8 x float> %v4246, %v4249
  %v4251 = fmul <8 x float> %v4243, %v4250
  %v4252 = fsub <8 x float> %v4240, %v4251
  %v4253 = add i64 0, 0
  %v4254 = getelementptr inbounds float, ptr %v40, i64 %v4253
  store <8 x float> %v4252, ptr %v4254, align 4
  br label %b695
b695:
  %v4255 = icmp sgt i64 %v3, 1
  br i1 %v4255, label %b696, label %b697
b696:
  %v4256 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4257 = atomicrmw add ptr %v4256, i64 1 acq_rel
  %v4258 = load i64, ptr %v337, align 8
  %v4259 = add i64 %v4258, 1
  store i64 %v4259, ptr %v337, align 8
  %v4260 = mul i64 %v3, %v4259
  br label %b698
b698:
  %v4261 = load atomic i64, ptr %v4256 acquire, align 8
  %v4262 = icmp slt i64 %v4261, %v4260
  br i1 %v4262, label %b699, label %b700
b699:
  %v4263 = call i32 @sched_yield()
  br label %b698
b700:
  br label %b697
b697:
  %v4264 = icmp eq i64 %v2, 0
  br i1 %v4264, label %b701, label %b702
b701:
  %v4265 = add i64 0, 0
  %v4266 = getelementptr inbounds float, ptr %v220, i64 %v4265
  %v4267 = load <8 x float>, ptr %v4266, align 4
  %v4268 = add i64 0, 0
  %v4269 = getelementptr inbounds float, ptr %v222, i64 %v4268
  %v4270 = load <8 x float>, ptr %v4269, align 4
  %v4271 = fadd <8 x float> %v4267, %v4270
  %v4272 = add i64 0, 0
  %v4273 = getelementptr inbounds float, ptr %v60, i64 %v4272
  %v4274 = load <8 x float>, ptr %v4273, align 4
  %v4275 = fmul <8 x float> %v4271, %v4274
  %v4276 = add i64 0, 0
  %v4277 = getelementptr inbounds float, ptr %v62, i64 %v4276
  %v4278 = load <8 x float>, ptr %v4277, align 4
  %v4279 = add i64 0, 0
  %v4280 = getelementptr inbounds float, ptr %v216, i64 %v4279
  %v4281 = load <8 x float>, ptr %v4280, align 4
  %v4282 = add i64 0, 0
  %v4283 = getelementptr inbounds float, ptr %v218, i64 %v4282
  %v4284 = load <8 x float>, ptr %v4283, align 4
  %v4285 = fadd <8 x float> %v4281, %v4284
  %v4286 = fmul <8 x float> %v4278, %v4285
  %v4287 = fsub <8 x float> %v4275, %v4286
  %v4288 = add i64 8, 0
  %v4289 = getelementptr inbounds float, ptr %v40, i64 %v4288
  store <8 x float> %v4287, ptr %v4289, align 4
  br label %b702
b702:
  %v4290 = icmp sgt i64 %v3, 1
  br i1 %v4290, label %b703, label %b704
b703:
  %v4291 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4292 = atomicrmw add ptr %v4291, i64 1 acq_rel
  %v4293 = load i64, ptr %v337, align 8
  %v4294 = add i64 %v4293, 1
  store i64 %v4294, ptr %v337, align 8
  %v4295 = mul i64 %v3, %v4294
  br label %b705
b705:
  %v4296 = load atomic i64, ptr %v4291 acquire, align 8
  %v4297 = icmp slt i64 %v4296, %v4295
  br i1 %v4297, label %b706, label %b707
b706:
  %v4298 = call i32 @sched_yield()
  br label %b705
b707:
  br label %b704
b704:
  %v4299 = icmp eq i64 %v2, 0
  br i1 %v4299, label %b708, label %b709
b708:
  %v4300 = add i64 0, 0
  %v4301 = getelementptr inbounds float, ptr %v244, i64 %v4300
  %v4302 = load <8 x float>, ptr %v4301, align 4
  %v4303 = add i64 0, 0
  %v4304 = getelementptr inbounds float, ptr %v246, i64 %v4303
  %v4305 = load <8 x float>, ptr %v4304, align 4
  %v4306 = fadd <8 x float> %v4302, %v4305
  %v4307 = add i64 0, 0
  %v4308 = getelementptr inbounds float, ptr %v64, i64 %v4307
  %v4309 = load <8 x float>, ptr %v4308, align 4
  %v4310 = fmul <8 x float> %v4306, %v4309
  %v4311 = add i64 0, 0
  %v4312 = getelementptr inbounds float, ptr %v66, i64 %v4311
  %v4313 = load <8 x float>, ptr %v4312, align 4
  %v4314 = add i64 0, 0
  %v4315 = getelementptr inbounds float, ptr %v240, i64 %v4314
  %v4316 = load <8 x float>, ptr %v4315, align 4
  %v4317 = add i64 0, 0
  %v4318 = getelementptr inbounds float, ptr %v242, i64 %v4317
  %v4319 = load <8 x float>, ptr %v4318, align 4
  %v4320 = fadd <8 x float> %v4316, %v4319
  %v4321 = fmul <8 x float> %v4313, %v4320
  %v4322 = fsub <8 x float> %v4310, %v4321
  %v4323 = add i64 16, 0
  %v4324 = getelementptr inbounds float, ptr %v40, i64 %v4323
  store <8 x float> %v4322, ptr %v4324, align 4
  br label %b709
b709:
  %v4325 = icmp sgt i64 %v3, 1
  br i1 %v4325, label %b710, label %b711
b710:
  %v4326 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4327 = atomicrmw add ptr %v4326, i64 1 acq_rel
  %v4328 = load i64, ptr %v337, align 8
  %v4329 = add i64 %v4328, 1
  store i64 %v4329, ptr %v337, align 8
  %v4330 = mul i64 %v3, %v4329
  br label %b712
b712:
  %v4331 = load atomic i64, ptr %v4326 acquire, align 8
  %v4332 = icmp slt i64 %v4331, %v4330
  br i1 %v4332, label %b713, label %b714
b713:
  %v4333 = call i32 @sched_yield()
  br label %b712
b714:
  br label %b711
b711:
  %v4334 = icmp eq i64 %v2, 0
  br i1 %v4334, label %b715, label %b716
b715:
  br label %b717
b717:
  %v4335 = phi i64 [ 0, %b715 ], [ %v4361, %b722 ]
  %v4336 = phi <8 x float> [ splat (float 0x0000000000000000), %b715 ], [ %v4340, %b722 ]
  %v4337 = phi float [ 0x0000000000000000, %b715 ], [ %v4337, %b722 ]
  %v4338 = icmp slt i64 %v4335, 2
  br i1 %v4338, label %b718, label %b719
b718:
  br label %b720
b720:
  %v4339 = phi i64 [ 0, %b718 ], [ %v4360, %b721 ]
  %v4340 = phi <8 x float> [ %v4336, %b718 ], [ %v4359, %b721 ]
  %v4341 = icmp slt i64 %v4339, 8
  br i1 %v4341, label %b721, label %b722
b721:
  %v4342 = getelementptr inbounds float, ptr %v82, i64 0
  %v4343 = load float, ptr %v4342, align 4
  %v4344 = mul i64 %v4335, 8
  %v4345 = add i64 0, %v4344
  %v4346 = add i64 %v4345, %v4339
  %v4347 = getelementptr inbounds float, ptr %v48, i64 %v4346
  %v4348 = load <8 x float>, ptr %v4347, align 4
  %v4349 = mul i64 %v4335, 8
  %v4350 = add i64 0, %v4349
  %v4351 = add i64 %v4350, %v4339
  %v4352 = getelementptr inbounds float, ptr %v86, i64 %v4351
  %v4353 = load <8 x float>, ptr %v4352, align 4
  %v4354 = fmul <8 x float> %v4348, %v4353
  %v4355 = insertelement <8 x float> poison, float %v4343, i64 0
  %v4356 = shufflevector <8 x float> %v4355, <8 x float> poison, <8 x i32> zeroinitializer
  %v4357 = fdiv <8 x float> %v4354, %v4356
  %v4358 = fneg <8 x float> %v4357
  %v4359 = fadd <8 x float> %v4340, %v4358
  %v4360 = add nsw i64 %v4339, 8
  br label %b720
b722:
  %v4361 = add nsw i64 %v4335, 1
  br label %b717
b719:
  %v4362 = shufflevector <8 x float> %v4336, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v4363 = shufflevector <8 x float> %v4336, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v4364 = fadd <4 x float> %v4362, %v4363
  %v4365 = shufflevector <4 x float> %v4364, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v4366 = shufflevector <4 x float> %v4364, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v4367 = fadd <2 x float> %v4365, %v4366
  %v4368 = extractelement <2 x float> %v4367, i64 0
  %v4369 = extractelement <2 x float> %v4367, i64 1
  %v4370 = fadd float %v4368, %v4369
  %v4371 = fadd float %v4370, %v4337
  %v4372 = getelementptr inbounds float, ptr %v248, i64 0
  store float %v4371, ptr %v4372, align 4
  br label %b716
b716:
  %v4373 = icmp sgt i64 %v3, 1
  br i1 %v4373, label %b723, label %b724
b723:
  %v4374 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4375 = atomicrmw add ptr %v4374, i64 1 acq_rel
  %v4376 = load i64, ptr %v337, align 8
  %v4377 = add i64 %v4376, 1
  store i64 %v4377, ptr %v337, align 8
  %v4378 = mul i64 %v3, %v4377
  br label %b725
b725:
  %v4379 = load atomic i64, ptr %v4374 acquire, align 8
  %v4380 = icmp slt i64 %v4379, %v4378
  br i1 %v4380, label %b726, label %b727
b726:
  %v4381 = call i32 @sched_yield()
  br label %b725
b727:
  br label %b724
b724:
  %v4382 = icmp eq i64 %v2, 0
  br i1 %v4382, label %b728, label %b729
b728:
  br label %b730
b730:
  %v4383 = phi i64 [ 0, %b728 ], [ %v4409, %b735 ]
  %v4384 = phi <8 x float> [ splat (float 0x0000000000000000), %b728 ], [ %v4388, %b735 ]
  %v4385 = phi float [ 0x0000000000000000, %b728 ], [ %v4385, %b735 ]
  %v4386 = icmp slt i64 %v4383, 2
  br i1 %v4386, label %b731, label %b732
b731:
  br label %b733
b733:
  %v4387 = phi i64 [ 0, %b731 ], [ %v4408, %b734 ]
  %v4388 = phi <8 x float> [ %v4384, %b731 ], [ %v4407, %b734 ]
  %v4389 = icmp slt i64 %v4387, 8
  br i1 %v4389, label %b734, label %b735
b734:
  %v4390 = getelementptr inbounds float, ptr %v76, i64 0
  %v4391 = load float, ptr %v4390, align 4
  %v4392 = mul i64 %v4383, 8
  %v4393 = add i64 0, %v4392
  %v4394 = add i64 %v4393, %v4387
  %v4395 = getelementptr inbounds float, ptr %v46, i64 %v4394
  %v4396 = load <8 x float>, ptr %v4395, align 4
  %v4397 = mul i64 %v4383, 8
  %v4398 = add i64 0, %v4397
  %v4399 = add i64 %v4398, %v4387
  %v4400 = getelementptr inbounds float, ptr %v84, i64 %v4399
  %v4401 = load <8 x float>, ptr %v4400, align 4
  %v4402 = fmul <8 x float> %v4396, %v4401
  %v4403 = insertelement <8 x float> poison, float %v4391, i64 0
  %v4404 = shufflevector <8 x float> %v4403, <8 x float> poison, <8 x i32> zeroinitializer
  %v4405 = fdiv <8 x float> %v4402, %v4404
  %v4406 = fneg <8 x float> %v4405
  %v4407 = fadd <8 x float> %v4388, %v4406
  %v4408 = add nsw i64 %v4387, 8
  br label %b733
b735:
  %v4409 = add nsw i64 %v4383, 1
  br label %b730
b732:
  %v4410 = shufflevector <8 x float> %v4384, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v4411 = shufflevector <8 x float> %v4384, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v4412 = fadd <4 x float> %v4410, %v4411
  %v4413 = shufflevector <4 x float> %v4412, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v4414 = shufflevector <4 x float> %v4412, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v4415 = fadd <2 x float> %v4413, %v4414
  %v4416 = extractelement <2 x float> %v4415, i64 0
  %v4417 = extractelement <2 x float> %v4415, i64 1
  %v4418 = fadd float %v4416, %v4417
  %v4419 = fadd float %v4418, %v4385
  %v4420 = getelementptr inbounds float, ptr %v250, i64 0
  store float %v4419, ptr %v4420, align 4
  br label %b729
b729:
  %v4421 = icmp sgt i64 %v3, 1
  br i1 %v4421, label %b736, label %b737
b736:
  %v4422 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4423 = atomicrmw add ptr %v4422, i64 1 acq_rel
  %v4424 = load i64, ptr %v337, align 8
  %v4425 = add i64 %v4424, 1
  store i64 %v4425, ptr %v337, align 8
  %v4426 = mul i64 %v3, %v4425
  br label %b738
b738:
  %v4427 = load atomic i64, ptr %v4422 acquire, align 8
  %v4428 = icmp slt i64 %v4427, %v4426
  br i1 %v4428, label %b739, label %b740
b739:
  %v4429 = call i32 @sched_yield()
  br label %b738
b740:
  br label %b737
b737:
  %v4430 = icmp eq i64 %v2, 0
  br i1 %v4430, label %b741, label %b742
b741:
  %v4431 = getelementptr inbounds float, ptr %v76, i64 0
  %v4432 = load float, ptr %v4431, align 4
  %v4433 = getelementptr inbounds float, ptr %v72, i64 0
  %v4434 = load float, ptr %v4433, align 4
  %v4435 = getelementptr inbounds float, ptr %v250, i64 0
  %v4436 = load float, ptr %v4435, align 4
  %v4437 = fcmp une float %v4434, 0x0000000000000000
  %v4438 = select i1 %v4437, float %v4436, float 0x0000000000000000
  %v4439 = fmul float 0x3FE0000000000000, %v4438
  %v4440 = getelementptr inbounds float, ptr %v74, i64 0
  %v4441 = load float, ptr %v4440, align 4
  %v4442 = fdiv float %v4439, %v4441
  %v4443 = fcmp une float %v4434, 0x0000000000000000
  %v4444 = select i1 %v4443, float %v4442, float 0x0000000000000000
  br label %b743
b743:
  %v4445 = phi i64 [ 0, %b741 ], [ %v4463, %b744 ]
  %v4446 = icmp slt i64 %v4445, 16
  br i1 %v4446, label %b744, label %b745
b744:
  %v4447 = add i64 0, %v4445
  %v4448 = getelementptr inbounds float, ptr %v46, i64 %v4447
  %v4449 = load <8 x float>, ptr %v4448, align 4
  %v4450 = insertelement <8 x float> poison, float %v4432, i64 0
  %v4451 = shufflevector <8 x float> %v4450, <8 x float> poison, <8 x i32> zeroinitializer
  %v4452 = fdiv <8 x float> %v4449, %v4451
  %v4453 = add i64 0, %v4445
  %v4454 = getelementptr inbounds float, ptr %v14, i64 %v4453
  %v4455 = load <8 x float>, ptr %v4454, align 4
  %v4456 = insertelement <8 x float> poison, float %v4444, i64 0
  %v4457 = shufflevector <8 x float> %v4456, <8 x float> poison, <8 x i32> zeroinitializer
  %v4458 = fmul <8 x float> %v4457, %v4455
  %v4459 = fadd <8 x float> %v4452, %v4458
  %v4460 = fadd <8 x float> %v4459, %v4458
  %v4461 = add i64 0, %v4445
  %v4462 = getelementptr inbounds float, ptr %v42, i64 %v4461
  store <8 x float> %v4460, ptr %v4462, align 4
  %v4463 = add nsw i64 %v4445, 8
  br label %b743
b745:
  br label %b742
b742:
  %v4464 = icmp sgt i64 %v3, 1
  br i1 %v4464, label %b746, label %b747
b746:
  %v4465 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4466 = atomicrmw add ptr %v4465, i64 1 acq_rel
  %v4467 = load i64, ptr %v337, align 8
  %v4468 = add i64 %v4467, 1
  store i64 %v4468, ptr %v337, align 8
  %v4469 = mul i64 %v3, %v4468
  br label %b748
b748:
  %v4470 = load atomic i64, ptr %v4465 acquire, align 8
  %v4471 = icmp slt i64 %v4470, %v4469
  br i1 %v4471, label %b749, label %b750
b749:
  %v4472 = call i32 @sched_yield()
  br label %b748
b750:
  br label %b747
b747:
  %v4473 = icmp eq i64 %v2, 0
  br i1 %v4473, label %b751, label %b752
b751:
  %v4474 = getelementptr inbounds float, ptr %v82, i64 0
  %v4475 = load float, ptr %v4474, align 4
  %v4476 = getelementptr inbounds float, ptr %v78, i64 0
  %v4477 = load float, ptr %v4476, align 4
  %v4478 = getelementptr inbounds float, ptr %v248, i64 0
  %v4479 = load float, ptr %v4478, align 4
  %v4480 = fcmp une float %v4477, 0x0000000000000000
  %v4481 = select i1 %v4480, float %v4479, float 0x0000000000000000
  %v4482 = fmul float 0x3FE0000000000000, %v4481
  %v4483 = getelementptr inbounds float, ptr %v80, i64 0
  %v4484 = load float, ptr %v4483, align 4
  %v4485 = fdiv float %v4482, %v4484
  %v4486 = fcmp une float %v4477, 0x0000000000000000
  %v4487 = select i1 %v4486, float %v4485, float 0x0000000000000000
  br label %b753
b753:
  %v4488 = phi i64 [ 0, %b751 ], [ %v4506, %b754 ]
  %v4489 = icmp slt i64 %v4488, 16
  br i1 %v4489, label %b754, label %b755
b754:
  %v4490 = add i64 0, %v4488
  %v4491 = getelementptr inbounds float, ptr %v48, i64 %v4490
  %v4492 = load <8 x float>, ptr %v4491, align 4
  %v4493 = insertelement <8 x float> poison, float %v4475, i64 0
  %v4494 = shufflevector <8 x float> %v4493, <8 x float> poison, <8 x i32> zeroinitializer
  %v4495 = fdiv <8 x float> %v4492, %v4494
  %v4496 = add i64 16, %v4488
  %v4497 = getelementptr inbounds float, ptr %v14, i64 %v4496
  %v4498 = load <8 x float>, ptr %v4497, align 4
  %v4499 = insertelement <8 x float> poison, float %v4487, i64 0
  %v4500 = shufflevector <8 x float> %v4499, <8 x float> poison, <8 x i32> zeroinitializer
  %v4501 = fmul <8 x float> %v4500, %v4498
  %v4502 = fadd <8 x float> %v4495, %v4501
  %v4503 = fadd <8 x float> %v4502, %v4501
  %v4504 = add i64 16, %v4488
  %v4505 = getelementptr inbounds float, ptr %v42, i64 %v4504
  store <8 x float> %v4503, ptr %v4505, align 4
  %v4506 = add nsw i64 %v4488, 8
  br label %b753
b755:
  br label %b752
b752:
  %v4507 = icmp sgt i64 %v3, 1
  br i1 %v4507, label %b756, label %b757
b756:
  %v4508 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4509 = atomicrmw add ptr %v4508, i64 1 acq_rel
  %v4510 = load i64, ptr %v337, align 8
  %v4511 = add i64 %v4510, 1
  store i64 %v4511, ptr %v337, align 8
  %v4512 = mul i64 %v3, %v4511
  br label %b758
b758:
  %v4513 = load atomic i64, ptr %v4508 acquire, align 8
  %v4514 = icmp slt i64 %v4513, %v4512
  br i1 %v4514, label %b759, label %b760
b759:
  %v4515 = call i32 @sched_yield()
  br label %b758
b760:
  br label %b757
b757:
  ret void
}
define internal void @pack_rows(ptr %v0, i64 %v1, i64 %v2, i64 %v3, i64 %v4, ptr %v5, i64 %v6) #3 {
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
define internal void @outer_2x32(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4) #3 {
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
define internal void @outer_2x8(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4) #3 {
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

declare float @llvm.sqrt.f32(float)
declare <8 x float> @llvm.floor.v8f32(<8 x float>)
declare float @cosf(float) #1
declare float @sinf(float) #1
declare i32 @sched_yield() #2
declare <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr>, <8 x i1>, <8 x float>)
declare <8 x float> @llvm.fmuladd.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare <8 x float> @llvm.sqrt.v8f32(<8 x float>)
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>)

attributes #0 = { nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind willreturn nofree memory(none) }
attributes #2 = { nounwind }
attributes #3 = { nounwind "prefer-vector-width"="256" noinline }

!0 = distinct !{!0, !1, !2}
!1 = !{!"llvm.loop.unroll.disable"}
!2 = !{!"llvm.loop.vectorize.width", i32 1}
