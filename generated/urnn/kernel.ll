; generated from specs/urnn.yaml by `make generated`: do not edit
; urnn I=8 H=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_6x1of4_0_3 = private unnamed_addr constant [6 x ptr] [ptr @tile_1x1of4_0_3, ptr @tile_2x1of4_0_3, ptr @tile_3x1of4_0_3, ptr @tile_4x1of4_0_3, ptr @tile_5x1of4_0_3, ptr @tile_6x1of4_0_3], align 8
@table_tile_6x1of4_1_2 = private unnamed_addr constant [6 x ptr] [ptr @tile_1x1of4_1_2, ptr @tile_2x1of4_1_2, ptr @tile_3x1of4_1_2, ptr @tile_4x1of4_1_2, ptr @tile_5x1of4_1_2, ptr @tile_6x1of4_1_2], align 8
@table_tile_8x1of2_0 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of2_0, ptr @tile_2x1of2_0, ptr @tile_3x1of2_0, ptr @tile_4x1of2_0, ptr @tile_5x1of2_0, ptr @tile_6x1of2_0, ptr @tile_7x1of2_0, ptr @tile_8x1of2_0], align 8
@table_tile_8x1of2_1 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of2_1, ptr @tile_2x1of2_1, ptr @tile_3x1of2_1, ptr @tile_4x1of2_1, ptr @tile_5x1of2_1, ptr @tile_6x1of2_1, ptr @tile_7x1of2_1, ptr @tile_8x1of2_1], align 8
@table_tile_6x1of3_0 = private unnamed_addr constant [6 x ptr] [ptr @tile_1x1of3_0, ptr @tile_2x1of3_0, ptr @tile_3x1of3_0, ptr @tile_4x1of3_0, ptr @tile_5x1of3_0, ptr @tile_6x1of3_0], align 8
@table_tile_6x1of3_1_2 = private unnamed_addr constant [6 x ptr] [ptr @tile_1x1of3_1_2, ptr @tile_2x1of3_1_2, ptr @tile_3x1of3_1_2, ptr @tile_4x1of3_1_2, ptr @tile_5x1of3_1_2, ptr @tile_6x1of3_1_2], align 8
@table_tile_8x1of1_0 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0, ptr @tile_2x1of1_0, ptr @tile_3x1of1_0, ptr @tile_4x1of1_0, ptr @tile_5x1of1_0, ptr @tile_6x1of1_0, ptr @tile_7x1of1_0, ptr @tile_8x1of1_0], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v329 = alloca i64, i64 1, align 8
  %v2153 = alloca float, i64 192, align 4
  %v2523 = alloca float, i64 128, align 4
  %v2671 = alloca float, i64 192, align 4
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
  %v247 = getelementptr inbounds i64, ptr %v1, i64 9
  %v248 = load i64, ptr %v247, align 8
  %v249 = getelementptr inbounds i64, ptr %v1, i64 13
  %v250 = load i64, ptr %v249, align 8
  %v251 = getelementptr inbounds i64, ptr %v1, i64 15
  %v252 = load i64, ptr %v251, align 8
  %v253 = getelementptr inbounds i64, ptr %v1, i64 17
  %v254 = load i64, ptr %v253, align 8
  %v255 = getelementptr inbounds i64, ptr %v1, i64 49
  %v256 = load i64, ptr %v255, align 8
  %v257 = getelementptr inbounds i64, ptr %v1, i64 56
  %v258 = load i64, ptr %v257, align 8
  %v259 = getelementptr inbounds i64, ptr %v1, i64 57
  %v260 = load i64, ptr %v259, align 8
  %v261 = getelementptr inbounds i64, ptr %v1, i64 58
  %v262 = load i64, ptr %v261, align 8
  %v263 = getelementptr inbounds i64, ptr %v1, i64 59
  %v264 = load i64, ptr %v263, align 8
  %v265 = getelementptr inbounds i64, ptr %v1, i64 60
  %v266 = load i64, ptr %v265, align 8
  %v267 = getelementptr inbounds i64, ptr %v1, i64 61
  %v268 = load i64, ptr %v267, align 8
  %v269 = getelementptr inbounds i64, ptr %v1, i64 62
  %v270 = load i64, ptr %v269, align 8
  %v271 = getelementptr inbounds i64, ptr %v1, i64 63
  %v272 = load i64, ptr %v271, align 8
  %v273 = getelementptr inbounds i64, ptr %v1, i64 64
  %v274 = load i64, ptr %v273, align 8
  %v275 = getelementptr inbounds i64, ptr %v1, i64 65
  %v276 = load i64, ptr %v275, align 8
  %v277 = getelementptr inbounds i64, ptr %v1, i64 66
  %v278 = load i64, ptr %v277, align 8
  %v279 = getelementptr inbounds i64, ptr %v1, i64 67
  %v280 = load i64, ptr %v279, align 8
  %v281 = getelementptr inbounds i64, ptr %v1, i64 68
  %v282 = load i64, ptr %v281, align 8
  %v283 = getelementptr inbounds i64, ptr %v1, i64 69
  %v284 = load i64, ptr %v283, align 8
  %v285 = getelementptr inbounds i64, ptr %v1, i64 70
  %v286 = load i64, ptr %v285, align 8
  %v287 = getelementptr inbounds i64, ptr %v1, i64 71
  %v288 = load i64, ptr %v287, align 8
  %v289 = getelementptr inbounds i64, ptr %v1, i64 72
  %v290 = load i64, ptr %v289, align 8
  %v291 = getelementptr inbounds i64, ptr %v1, i64 73
  %v292 = load i64, ptr %v291, align 8
  %v293 = getelementptr inbounds i64, ptr %v1, i64 74
  %v294 = load i64, ptr %v293, align 8
  %v295 = getelementptr inbounds i64, ptr %v1, i64 75
  %v296 = load i64, ptr %v295, align 8
  %v297 = getelementptr inbounds i64, ptr %v1, i64 76
  %v298 = load i64, ptr %v297, align 8
  %v299 = getelementptr inbounds i64, ptr %v1, i64 77
  %v300 = load i64, ptr %v299, align 8
  %v301 = getelementptr inbounds i64, ptr %v1, i64 81
  %v302 = load i64, ptr %v301, align 8
  %v303 = getelementptr inbounds i64, ptr %v1, i64 82
  %v304 = load i64, ptr %v303, align 8
  %v305 = getelementptr inbounds i64, ptr %v1, i64 83
  %v306 = load i64, ptr %v305, align 8
  %v307 = getelementptr inbounds i64, ptr %v1, i64 84
  %v308 = load i64, ptr %v307, align 8
  %v309 = getelementptr inbounds i64, ptr %v1, i64 85
  %v310 = load i64, ptr %v309, align 8
  %v311 = getelementptr inbounds i64, ptr %v1, i64 86
  %v312 = load i64, ptr %v311, align 8
  %v313 = getelementptr inbounds i64, ptr %v1, i64 87
  %v314 = load i64, ptr %v313, align 8
  %v315 = getelementptr inbounds i64, ptr %v1, i64 88
  %v316 = load i64, ptr %v315, align 8
  %v317 = getelementptr inbounds i64, ptr %v1, i64 89
  %v318 = load i64, ptr %v317, align 8
  %v319 = getelementptr inbounds i64, ptr %v1, i64 90
  %v320 = load i64, ptr %v319, align 8
  %v321 = getelementptr inbounds i64, ptr %v1, i64 91
  %v322 = load i64, ptr %v321, align 8
  %v323 = getelementptr inbounds i64, ptr %v1, i64 92
  %v324 = load i64, ptr %v323, align 8
  %v325 = getelementptr inbounds i64, ptr %v1, i64 93
  %v326 = load i64, ptr %v325, align 8
  %v327 = getelementptr inbounds i64, ptr %v1, i64 94
  %v328 = load i64, ptr %v327, align 8
  store i64 0, ptr %v329, align 8
  %v330 = getelementptr inbounds ptr, ptr %v0, i64 119
  %v331 = load ptr, ptr %v330, align 4
  %v332 = mul i64 %v2, 0
  %v333 = add i64 %v332, 640
  %v334 = getelementptr inbounds float, ptr %v331, i64 %v333
  %v335 = getelementptr inbounds i64, ptr %v1, i64 4
  %v336 = load i64, ptr %v335, align 8
  %v337 = icmp eq i64 %v336, 0
  br i1 %v337, label %b0, label %b1
b0:
  %v338 = icmp eq i64 %v2, 0
  br i1 %v338, label %b2, label %b3
b2:
  br label %b4
b4:
  %v339 = phi i64 [ 0, %b2 ], [ %v427, %b5 ]
  %v340 = icmp slt i64 %v339, 8
  br i1 %v340, label %b5, label %b6
b5:
  %v341 = fdiv float 0x401921FB60000000, 0x4020000000000000
  %v342 = add i64 0, %v339
  %v343 = sitofp i64 %v342 to float
  %v344 = call float @llvm.sqrt.f32(float 0x4020000000000000)
  %v345 = add i64 0, 0
  %v346 = insertelement <8 x i64> poison, i64 %v345, i64 0
  %v347 = shufflevector <8 x i64> %v346, <8 x i64> poison, <8 x i32> zeroinitializer
  %v348 = add <8 x i64> %v347, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v349 = sitofp <8 x i64> %v348 to <8 x float>
  %v350 = insertelement <8 x float> poison, float %v343, i64 0
  %v351 = shufflevector <8 x float> %v350, <8 x float> poison, <8 x i32> zeroinitializer
  %v352 = fmul <8 x float> %v351, %v349
  %v353 = insertelement <8 x float> poison, float 0x4020000000000000, i64 0
  %v354 = shufflevector <8 x float> %v353, <8 x float> poison, <8 x i32> zeroinitializer
  %v355 = fdiv <8 x float> %v352, %v354
  %v356 = call <8 x float> @llvm.floor.v8f32(<8 x float> %v355)
  %v357 = fmul <8 x float> %v356, %v354
  %v358 = fsub <8 x float> %v352, %v357
  %v359 = insertelement <8 x float> poison, float %v341, i64 0
  %v360 = shufflevector <8 x float> %v359, <8 x float> poison, <8 x i32> zeroinitializer
  %v361 = fmul <8 x float> %v360, %v358
  %v362 = extractelement <8 x float> %v361, i64 0
  %v363 = call float @cosf(float %v362)
  %v364 = extractelement <8 x float> %v361, i64 1
  %v365 = call float @cosf(float %v364)
  %v366 = extractelement <8 x float> %v361, i64 2
  %v367 = call float @cosf(float %v366)
  %v368 = extractelement <8 x float> %v361, i64 3
  %v369 = call float @cosf(float %v368)
  %v370 = extractelement <8 x float> %v361, i64 4
  %v371 = call float @cosf(float %v370)
  %v372 = extractelement <8 x float> %v361, i64 5
  %v373 = call float @cosf(float %v372)
  %v374 = extractelement <8 x float> %v361, i64 6
  %v375 = call float @cosf(float %v374)
  %v376 = extractelement <8 x float> %v361, i64 7
  %v377 = call float @cosf(float %v376)
  %v378 = insertelement <8 x float> poison, float %v363, i64 0
  %v379 = insertelement <8 x float> %v378, float %v365, i64 1
  %v380 = insertelement <8 x float> %v379, float %v367, i64 2
  %v381 = insertelement <8 x float> %v380, float %v369, i64 3
  %v382 = insertelement <8 x float> %v381, float %v371, i64 4
  %v383 = insertelement <8 x float> %v382, float %v373, i64 5
  %v384 = insertelement <8 x float> %v383, float %v375, i64 6
  %v385 = insertelement <8 x float> %v384, float %v377, i64 7
  %v386 = insertelement <8 x float> poison, float %v344, i64 0
  %v387 = shufflevector <8 x float> %v386, <8 x float> poison, <8 x i32> zeroinitializer
  %v388 = fdiv <8 x float> %v385, %v387
  %v389 = extractelement <8 x float> %v361, i64 0
  %v390 = call float @sinf(float %v389)
  %v391 = extractelement <8 x float> %v361, i64 1
  %v392 = call float @sinf(float %v391)
  %v393 = extractelement <8 x float> %v361, i64 2
  %v394 = call float @sinf(float %v393)
  %v395 = extractelement <8 x float> %v361, i64 3
  %v396 = call float @sinf(float %v395)
  %v397 = extractelement <8 x float> %v361, i64 4
  %v398 = call float @sinf(float %v397)
  %v399 = extractelement <8 x float> %v361, i64 5
  %v400 = call float @sinf(float %v399)
  %v401 = extractelement <8 x float> %v361, i64 6
  %v402 = call float @sinf(float %v401)
  %v403 = extractelement <8 x float> %v361, i64 7
  %v404 = call float @sinf(float %v403)
  %v405 = insertelement <8 x float> poison, float %v390, i64 0
  %v406 = insertelement <8 x float> %v405, float %v392, i64 1
  %v407 = insertelement <8 x float> %v406, float %v394, i64 2
  %v408 = insertelement <8 x float> %v407, float %v396, i64 3
  %v409 = insertelement <8 x float> %v408, float %v398, i64 4
  %v410 = insertelement <8 x float> %v409, float %v400, i64 5
  %v411 = insertelement <8 x float> %v410, float %v402, i64 6
  %v412 = insertelement <8 x float> %v411, float %v404, i64 7
  %v413 = fdiv <8 x float> %v412, %v387
  %v414 = fneg <8 x float> %v413
  %v415 = mul i64 %v339, 8
  %v416 = add i64 0, %v415
  %v417 = add i64 %v416, 0
  %v418 = getelementptr inbounds float, ptr %v50, i64 %v417
  store <8 x float> %v388, ptr %v418, align 4
  %v419 = mul i64 %v339, 8
  %v420 = add i64 0, %v419
  %v421 = add i64 %v420, 0
  %v422 = getelementptr inbounds float, ptr %v52, i64 %v421
  store <8 x float> %v413, ptr %v422, align 4
  %v423 = mul i64 %v339, 8
  %v424 = add i64 0, %v423
  %v425 = add i64 %v424, 0
  %v426 = getelementptr inbounds float, ptr %v54, i64 %v425
  store <8 x float> %v414, ptr %v426, align 4
  %v427 = add nsw i64 %v339, 1
  br label %b4
b6:
  br label %b3
b3:
  br label %b1
b1:
  %v428 = icmp sgt i64 %v3, 1
  br i1 %v428, label %b7, label %b8
b7:
  %v429 = getelementptr inbounds i64, ptr %v1, i64 3
  %v430 = atomicrmw add ptr %v429, i64 1 acq_rel
  %v431 = load i64, ptr %v329, align 8
  %v432 = add i64 %v431, 1
  store i64 %v432, ptr %v329, align 8
  %v433 = mul i64 %v3, %v432
  br label %b9
b9:
  %v434 = load atomic i64, ptr %v429 acquire, align 8
  %v435 = icmp slt i64 %v434, %v433
  br i1 %v435, label %b10, label %b11
b10:
  %v436 = call i32 @sched_yield()
  br label %b9
b11:
  br label %b8
b8:
  %v437 = getelementptr inbounds i64, ptr %v1, i64 4
  %v438 = load i64, ptr %v437, align 8
  %v439 = icmp eq i64 %v438, 0
  br i1 %v439, label %b12, label %b13
b12:
  %v440 = icmp eq i64 %v2, 0
  br i1 %v440, label %b14, label %b15
b14:
  %v441 = add i64 0, 0
  %v442 = getelementptr inbounds float, ptr %v12, i64 %v441
  %v443 = load <8 x float>, ptr %v442, align 4
  %v444 = extractelement <8 x float> %v443, i64 0
  %v445 = call float @cosf(float %v444)
  %v446 = extractelement <8 x float> %v443, i64 1
  %v447 = call float @cosf(float %v446)
  %v448 = extractelement <8 x float> %v443, i64 2
  %v449 = call float @cosf(float %v448)
  %v450 = extractelement <8 x float> %v443, i64 3
  %v451 = call float @cosf(float %v450)
  %v452 = extractelement <8 x float> %v443, i64 4
  %v453 = call float @cosf(float %v452)
  %v454 = extractelement <8 x float> %v443, i64 5
  %v455 = call float @cosf(float %v454)
  %v456 = extractelement <8 x float> %v443, i64 6
  %v457 = call float @cosf(float %v456)
  %v458 = extractelement <8 x float> %v443, i64 7
  %v459 = call float @cosf(float %v458)
  %v460 = insertelement <8 x float> poison, float %v445, i64 0
  %v461 = insertelement <8 x float> %v460, float %v447, i64 1
  %v462 = insertelement <8 x float> %v461, float %v449, i64 2
  %v463 = insertelement <8 x float> %v462, float %v451, i64 3
  %v464 = insertelement <8 x float> %v463, float %v453, i64 4
  %v465 = insertelement <8 x float> %v464, float %v455, i64 5
  %v466 = insertelement <8 x float> %v465, float %v457, i64 6
  %v467 = insertelement <8 x float> %v466, float %v459, i64 7
  %v468 = extractelement <8 x float> %v443, i64 0
  %v469 = call float @sinf(float %v468)
  %v470 = extractelement <8 x float> %v443, i64 1
  %v471 = call float @sinf(float %v470)
  %v472 = extractelement <8 x float> %v443, i64 2
  %v473 = call float @sinf(float %v472)
  %v474 = extractelement <8 x float> %v443, i64 3
  %v475 = call float @sinf(float %v474)
  %v476 = extractelement <8 x float> %v443, i64 4
  %v477 = call float @sinf(float %v476)
  %v478 = extractelement <8 x float> %v443, i64 5
  %v479 = call float @sinf(float %v478)
  %v480 = extractelement <8 x float> %v443, i64 6
  %v481 = call float @sinf(float %v480)
  %v482 = extractelement <8 x float> %v443, i64 7
  %v483 = call float @sinf(float %v482)
  %v484 = insertelement <8 x float> poison, float %v469, i64 0
  %v485 = insertelement <8 x float> %v484, float %v471, i64 1
  %v486 = insertelement <8 x float> %v485, float %v473, i64 2
  %v487 = insertelement <8 x float> %v486, float %v475, i64 3
  %v488 = insertelement <8 x float> %v487, float %v477, i64 4
  %v489 = insertelement <8 x float> %v488, float %v479, i64 5
  %v490 = insertelement <8 x float> %v489, float %v481, i64 6
  %v491 = insertelement <8 x float> %v490, float %v483, i64 7
  %v492 = add i64 8, 0
  %v493 = getelementptr inbounds float, ptr %v12, i64 %v492
  %v494 = load <8 x float>, ptr %v493, align 4
  %v495 = extractelement <8 x float> %v494, i64 0
  %v496 = call float @cosf(float %v495)
  %v497 = extractelement <8 x float> %v494, i64 1
  %v498 = call float @cosf(float %v497)
  %v499 = extractelement <8 x float> %v494, i64 2
  %v500 = call float @cosf(float %v499)
  %v501 = extractelement <8 x float> %v494, i64 3
  %v502 = call float @cosf(float %v501)
  %v503 = extractelement <8 x float> %v494, i64 4
  %v504 = call float @cosf(float %v503)
  %v505 = extractelement <8 x float> %v494, i64 5
  %v506 = call float @cosf(float %v505)
  %v507 = extractelement <8 x float> %v494, i64 6
  %v508 = call float @cosf(float %v507)
  %v509 = extractelement <8 x float> %v494, i64 7
  %v510 = call float @cosf(float %v509)
  %v511 = insertelement <8 x float> poison, float %v496, i64 0
  %v512 = insertelement <8 x float> %v511, float %v498, i64 1
  %v513 = insertelement <8 x float> %v512, float %v500, i64 2
  %v514 = insertelement <8 x float> %v513, float %v502, i64 3
  %v515 = insertelement <8 x float> %v514, float %v504, i64 4
  %v516 = insertelement <8 x float> %v515, float %v506, i64 5
  %v517 = insertelement <8 x float> %v516, float %v508, i64 6
  %v518 = insertelement <8 x float> %v517, float %v510, i64 7
  %v519 = extractelement <8 x float> %v494, i64 0
  %v520 = call float @sinf(float %v519)
  %v521 = extractelement <8 x float> %v494, i64 1
  %v522 = call float @sinf(float %v521)
  %v523 = extractelement <8 x float> %v494, i64 2
  %v524 = call float @sinf(float %v523)
  %v525 = extractelement <8 x float> %v494, i64 3
  %v526 = call float @sinf(float %v525)
  %v527 = extractelement <8 x float> %v494, i64 4
  %v528 = call float @sinf(float %v527)
  %v529 = extractelement <8 x float> %v494, i64 5
  %v530 = call float @sinf(float %v529)
  %v531 = extractelement <8 x float> %v494, i64 6
  %v532 = call float @sinf(float %v531)
  %v533 = extractelement <8 x float> %v494, i64 7
  %v534 = call float @sinf(float %v533)
  %v535 = insertelement <8 x float> poison, float %v520, i64 0
  %v536 = insertelement <8 x float> %v535, float %v522, i64 1
  %v537 = insertelement <8 x float> %v536, float %v524, i64 2
  %v538 = insertelement <8 x float> %v537, float %v526, i64 3
  %v539 = insertelement <8 x float> %v538, float %v528, i64 4
  %v540 = insertelement <8 x float> %v539, float %v530, i64 5
  %v541 = insertelement <8 x float> %v540, float %v532, i64 6
  %v542 = insertelement <8 x float> %v541, float %v534, i64 7
  %v543 = add i64 16, 0
  %v544 = getelementptr inbounds float, ptr %v12, i64 %v543
  %v545 = load <8 x float>, ptr %v544, align 4
  %v546 = extractelement <8 x float> %v545, i64 0
  %v547 = call float @cosf(float %v546)
  %v548 = extractelement <8 x float> %v545, i64 1
  %v549 = call float @cosf(float %v548)
  %v550 = extractelement <8 x float> %v545, i64 2
  %v551 = call float @cosf(float %v550)
  %v552 = extractelement <8 x float> %v545, i64 3
  %v553 = call float @cosf(float %v552)
  %v554 = extractelement <8 x float> %v545, i64 4
  %v555 = call float @cosf(float %v554)
  %v556 = extractelement <8 x float> %v545, i64 5
  %v557 = call float @cosf(float %v556)
  %v558 = extractelement <8 x float> %v545, i64 6
  %v559 = call float @cosf(float %v558)
  %v560 = extractelement <8 x float> %v545, i64 7
  %v561 = call float @cosf(float %v560)
  %v562 = insertelement <8 x float> poison, float %v547, i64 0
  %v563 = insertelement <8 x float> %v562, float %v549, i64 1
  %v564 = insertelement <8 x float> %v563, float %v551, i64 2
  %v565 = insertelement <8 x float> %v564, float %v553, i64 3
  %v566 = insertelement <8 x float> %v565, float %v555, i64 4
  %v567 = insertelement <8 x float> %v566, float %v557, i64 5
  %v568 = insertelement <8 x float> %v567, float %v559, i64 6
  %v569 = insertelement <8 x float> %v568, float %v561, i64 7
  %v570 = extractelement <8 x float> %v545, i64 0
  %v571 = call float @sinf(float %v570)
  %v572 = extractelement <8 x float> %v545, i64 1
  %v573 = call float @sinf(float %v572)
  %v574 = extractelement <8 x float> %v545, i64 2
  %v575 = call float @sinf(float %v574)
  %v576 = extractelement <8 x float> %v545, i64 3
  %v577 = call float @sinf(float %v576)
  %v578 = extractelement <8 x float> %v545, i64 4
  %v579 = call float @sinf(float %v578)
  %v580 = extractelement <8 x float> %v545, i64 5
  %v581 = call float @sinf(float %v580)
  %v582 = extractelement <8 x float> %v545, i64 6
  %v583 = call float @sinf(float %v582)
  %v584 = extractelement <8 x float> %v545, i64 7
  %v585 = call float @sinf(float %v584)
  %v586 = insertelement <8 x float> poison, float %v571, i64 0
  %v587 = insertelement <8 x float> %v586, float %v573, i64 1
  %v588 = insertelement <8 x float> %v587, float %v575, i64 2
  %v589 = insertelement <8 x float> %v588, float %v577, i64 3
  %v590 = insertelement <8 x float> %v589, float %v579, i64 4
  %v591 = insertelement <8 x float> %v590, float %v581, i64 5
  %v592 = insertelement <8 x float> %v591, float %v583, i64 6
  %v593 = insertelement <8 x float> %v592, float %v585, i64 7
  %v594 = add i64 0, 0
  %v595 = getelementptr inbounds float, ptr %v56, i64 %v594
  store <8 x float> %v467, ptr %v595, align 4
  %v596 = add i64 0, 0
  %v597 = getelementptr inbounds float, ptr %v58, i64 %v596
  store <8 x float> %v491, ptr %v597, align 4
  %v598 = add i64 0, 0
  %v599 = getelementptr inbounds float, ptr %v60, i64 %v598
  store <8 x float> %v518, ptr %v599, align 4
  %v600 = add i64 0, 0
  %v601 = getelementptr inbounds float, ptr %v62, i64 %v600
  store <8 x float> %v542, ptr %v601, align 4
  %v602 = add i64 0, 0
  %v603 = getelementptr inbounds float, ptr %v64, i64 %v602
  store <8 x float> %v569, ptr %v603, align 4
  %v604 = add i64 0, 0
  %v605 = getelementptr inbounds float, ptr %v66, i64 %v604
  store <8 x float> %v593, ptr %v605, align 4
  br label %b15
b15:
  br label %b13
b13:
  %v606 = icmp sgt i64 %v3, 1
  br i1 %v606, label %b16, label %b17
b16:
  %v607 = getelementptr inbounds i64, ptr %v1, i64 3
  %v608 = atomicrmw add ptr %v607, i64 1 acq_rel
  %v609 = load i64, ptr %v329, align 8
  %v610 = add i64 %v609, 1
  store i64 %v610, ptr %v329, align 8
  %v611 = mul i64 %v3, %v610
  br label %b18
b18:
  %v612 = load atomic i64, ptr %v607 acquire, align 8
  %v613 = icmp slt i64 %v612, %v611
  br i1 %v613, label %b19, label %b20
b19:
  %v614 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  %v615 = getelementptr inbounds i64, ptr %v1, i64 4
  %v616 = load i64, ptr %v615, align 8
  %v617 = icmp eq i64 %v616, 0
  br i1 %v617, label %b21, label %b22
b21:
  %v618 = icmp eq i64 %v2, 0
  br i1 %v618, label %b23, label %b24
b23:
  br label %b25
b25:
  %v619 = phi i64 [ 0, %b23 ], [ %v634, %b30 ]
  %v620 = phi <8 x float> [ splat (float 0x0000000000000000), %b23 ], [ %v624, %b30 ]
  %v621 = phi float [ 0x0000000000000000, %b23 ], [ %v621, %b30 ]
  %v622 = icmp slt i64 %v619, 2
  br i1 %v622, label %b26, label %b27
b26:
  br label %b28
b28:
  %v623 = phi i64 [ 0, %b26 ], [ %v633, %b29 ]
  %v624 = phi <8 x float> [ %v620, %b26 ], [ %v632, %b29 ]
  %v625 = icmp slt i64 %v623, 8
  br i1 %v625, label %b29, label %b30
b29:
  %v626 = mul i64 %v619, 8
  %v627 = add i64 0, %v626
  %v628 = add i64 %v627, %v623
  %v629 = getelementptr inbounds float, ptr %v14, i64 %v628
  %v630 = load <8 x float>, ptr %v629, align 4
  %v631 = fmul <8 x float> %v630, %v630
  %v632 = fadd <8 x float> %v624, %v631
  %v633 = add nsw i64 %v623, 8
  br label %b28
b30:
  %v634 = add nsw i64 %v619, 1
  br label %b25
b27:
  %v635 = shufflevector <8 x float> %v620, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v636 = shufflevector <8 x float> %v620, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v637 = fadd <4 x float> %v635, %v636
  %v638 = shufflevector <4 x float> %v637, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v639 = shufflevector <4 x float> %v637, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v640 = fadd <2 x float> %v638, %v639
  %v641 = extractelement <2 x float> %v640, i64 0
  %v642 = extractelement <2 x float> %v640, i64 1
  %v643 = fadd float %v641, %v642
  %v644 = fadd float %v643, %v621
  %v645 = getelementptr inbounds float, ptr %v68, i64 0
  store float %v644, ptr %v645, align 4
  br label %b24
b24:
  br label %b22
b22:
  %v646 = icmp sgt i64 %v3, 1
  br i1 %v646, label %b31, label %b32
b31:
  %v647 = getelementptr inbounds i64, ptr %v1, i64 3
  %v648 = atomicrmw add ptr %v647, i64 1 acq_rel
  %v649 = load i64, ptr %v329, align 8
  %v650 = add i64 %v649, 1
  store i64 %v650, ptr %v329, align 8
  %v651 = mul i64 %v3, %v650
  br label %b33
b33:
  %v652 = load atomic i64, ptr %v647 acquire, align 8
  %v653 = icmp slt i64 %v652, %v651
  br i1 %v653, label %b34, label %b35
b34:
  %v654 = call i32 @sched_yield()
  br label %b33
b35:
  br label %b32
b32:
  %v655 = getelementptr inbounds i64, ptr %v1, i64 4
  %v656 = load i64, ptr %v655, align 8
  %v657 = icmp eq i64 %v656, 0
  br i1 %v657, label %b36, label %b37
b36:
  %v658 = icmp eq i64 %v2, 0
  br i1 %v658, label %b38, label %b39
b38:
  br label %b40
b40:
  %v659 = phi i64 [ 0, %b38 ], [ %v674, %b45 ]
  %v660 = phi <8 x float> [ splat (float 0x0000000000000000), %b38 ], [ %v664, %b45 ]
  %v661 = phi float [ 0x0000000000000000, %b38 ], [ %v661, %b45 ]
  %v662 = icmp slt i64 %v659, 2
  br i1 %v662, label %b41, label %b42
b41:
  br label %b43
b43:
  %v663 = phi i64 [ 0, %b41 ], [ %v673, %b44 ]
  %v664 = phi <8 x float> [ %v660, %b41 ], [ %v672, %b44 ]
  %v665 = icmp slt i64 %v663, 8
  br i1 %v665, label %b44, label %b45
b44:
  %v666 = mul i64 %v659, 8
  %v667 = add i64 16, %v666
  %v668 = add i64 %v667, %v663
  %v669 = getelementptr inbounds float, ptr %v14, i64 %v668
  %v670 = load <8 x float>, ptr %v669, align 4
  %v671 = fmul <8 x float> %v670, %v670
  %v672 = fadd <8 x float> %v664, %v671
  %v673 = add nsw i64 %v663, 8
  br label %b43
b45:
  %v674 = add nsw i64 %v659, 1
  br label %b40
b42:
  %v675 = shufflevector <8 x float> %v660, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v676 = shufflevector <8 x float> %v660, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v677 = fadd <4 x float> %v675, %v676
  %v678 = shufflevector <4 x float> %v677, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v679 = shufflevector <4 x float> %v677, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v680 = fadd <2 x float> %v678, %v679
  %v681 = extractelement <2 x float> %v680, i64 0
  %v682 = extractelement <2 x float> %v680, i64 1
  %v683 = fadd float %v681, %v682
  %v684 = fadd float %v683, %v661
  %v685 = getelementptr inbounds float, ptr %v70, i64 0
  store float %v684, ptr %v685, align 4
  br label %b39
b39:
  br label %b37
b37:
  %v686 = icmp sgt i64 %v3, 1
  br i1 %v686, label %b46, label %b47
b46:
  %v687 = getelementptr inbounds i64, ptr %v1, i64 3
  %v688 = atomicrmw add ptr %v687, i64 1 acq_rel
  %v689 = load i64, ptr %v329, align 8
  %v690 = add i64 %v689, 1
  store i64 %v690, ptr %v329, align 8
  %v691 = mul i64 %v3, %v690
  br label %b48
b48:
  %v692 = load atomic i64, ptr %v687 acquire, align 8
  %v693 = icmp slt i64 %v692, %v691
  br i1 %v693, label %b49, label %b50
b49:
  %v694 = call i32 @sched_yield()
  br label %b48
b50:
  br label %b47
b47:
  %v695 = getelementptr inbounds i64, ptr %v1, i64 4
  %v696 = load i64, ptr %v695, align 8
  %v697 = icmp eq i64 %v696, 0
  br i1 %v697, label %b51, label %b52
b51:
  %v698 = icmp eq i64 %v2, 0
  br i1 %v698, label %b53, label %b54
b53:
  %v699 = getelementptr inbounds float, ptr %v68, i64 0
  %v700 = load float, ptr %v699, align 4
  %v701 = fcmp ogt float %v700, 0x0000000000000000
  %v702 = select i1 %v701, float 0x3FF0000000000000, float 0x0000000000000000
  %v703 = fcmp une float %v702, 0x0000000000000000
  %v704 = select i1 %v703, float %v700, float 0x3FF0000000000000
  %v705 = call float @llvm.sqrt.f32(float %v704)
  %v706 = fcmp une float %v702, 0x0000000000000000
  %v707 = select i1 %v706, float %v705, float 0x0000000000000000
  %v708 = getelementptr inbounds float, ptr %v70, i64 0
  %v709 = load float, ptr %v708, align 4
  %v710 = fcmp ogt float %v709, 0x0000000000000000
  %v711 = select i1 %v710, float 0x3FF0000000000000, float 0x0000000000000000
  %v712 = fcmp une float %v711, 0x0000000000000000
  %v713 = select i1 %v712, float %v709, float 0x3FF0000000000000
  %v714 = call float @llvm.sqrt.f32(float %v713)
  %v715 = fcmp une float %v711, 0x0000000000000000
  %v716 = select i1 %v715, float %v714, float 0x0000000000000000
  %v717 = getelementptr inbounds float, ptr %v72, i64 0
  store float %v702, ptr %v717, align 4
  %v718 = getelementptr inbounds float, ptr %v74, i64 0
  store float %v705, ptr %v718, align 4
  %v719 = getelementptr inbounds float, ptr %v76, i64 0
  store float %v707, ptr %v719, align 4
  %v720 = getelementptr inbounds float, ptr %v78, i64 0
  store float %v711, ptr %v720, align 4
  %v721 = getelementptr inbounds float, ptr %v80, i64 0
  store float %v714, ptr %v721, align 4
  %v722 = getelementptr inbounds float, ptr %v82, i64 0
  store float %v716, ptr %v722, align 4
  br label %b54
b54:
  br label %b52
b52:
  %v723 = icmp sgt i64 %v3, 1
  br i1 %v723, label %b55, label %b56
b55:
  %v724 = getelementptr inbounds i64, ptr %v1, i64 3
  %v725 = atomicrmw add ptr %v724, i64 1 acq_rel
  %v726 = load i64, ptr %v329, align 8
  %v727 = add i64 %v726, 1
  store i64 %v727, ptr %v329, align 8
  %v728 = mul i64 %v3, %v727
  br label %b57
b57:
  %v729 = load atomic i64, ptr %v724 acquire, align 8
  %v730 = icmp slt i64 %v729, %v728
  br i1 %v730, label %b58, label %b59
b58:
  %v731 = call i32 @sched_yield()
  br label %b57
b59:
  br label %b56
b56:
  %v732 = getelementptr inbounds i64, ptr %v1, i64 4
  %v733 = load i64, ptr %v732, align 8
  %v734 = icmp eq i64 %v733, 0
  br i1 %v734, label %b60, label %b61
b60:
  %v735 = icmp eq i64 %v2, 0
  br i1 %v735, label %b62, label %b63
b62:
  %v736 = getelementptr inbounds float, ptr %v76, i64 0
  %v737 = load float, ptr %v736, align 4
  %v738 = getelementptr inbounds float, ptr %v82, i64 0
  %v739 = load float, ptr %v738, align 4
  br label %b64
b64:
  %v740 = phi i64 [ 0, %b62 ], [ %v758, %b65 ]
  %v741 = icmp slt i64 %v740, 16
  br i1 %v741, label %b65, label %b66
b65:
  %v742 = add i64 0, %v740
  %v743 = getelementptr inbounds float, ptr %v14, i64 %v742
  %v744 = load <8 x float>, ptr %v743, align 4
  %v745 = insertelement <8 x float> poison, float %v737, i64 0
  %v746 = shufflevector <8 x float> %v745, <8 x float> poison, <8 x i32> zeroinitializer
  %v747 = fdiv <8 x float> %v744, %v746
  %v748 = add i64 16, %v740
  %v749 = getelementptr inbounds float, ptr %v14, i64 %v748
  %v750 = load <8 x float>, ptr %v749, align 4
  %v751 = insertelement <8 x float> poison, float %v739, i64 0
  %v752 = shufflevector <8 x float> %v751, <8 x float> poison, <8 x i32> zeroinitializer
  %v753 = fdiv <8 x float> %v750, %v752
  %v754 = add i64 0, %v740
  %v755 = getelementptr inbounds float, ptr %v84, i64 %v754
  store <8 x float> %v747, ptr %v755, align 4
  %v756 = add i64 0, %v740
  %v757 = getelementptr inbounds float, ptr %v86, i64 %v756
  store <8 x float> %v753, ptr %v757, align 4
  %v758 = add nsw i64 %v740, 8
  br label %b64
b66:
  br label %b63
b63:
  br label %b61
b61:
  %v759 = icmp sgt i64 %v3, 1
  br i1 %v759, label %b67, label %b68
b67:
  %v760 = getelementptr inbounds i64, ptr %v1, i64 3
  %v761 = atomicrmw add ptr %v760, i64 1 acq_rel
  %v762 = load i64, ptr %v329, align 8
  %v763 = add i64 %v762, 1
  store i64 %v763, ptr %v329, align 8
  %v764 = mul i64 %v3, %v763
  br label %b69
b69:
  %v765 = load atomic i64, ptr %v760 acquire, align 8
  %v766 = icmp slt i64 %v765, %v764
  br i1 %v766, label %b70, label %b71
b70:
  %v767 = call i32 @sched_yield()
  br label %b69
b71:
  br label %b68
b68:
  %v768 = getelementptr inbounds i64, ptr %v1, i64 4
  %v769 = load i64, ptr %v768, align 8
  %v770 = icmp eq i64 %v769, 0
  br i1 %v770, label %b72, label %b73
b72:
  %v771 = icmp eq i64 %v2, 0
  br i1 %v771, label %b74, label %b75
b74:
  %v772 = getelementptr inbounds float, ptr %v76, i64 0
  %v773 = load float, ptr %v772, align 4
  %v774 = getelementptr inbounds float, ptr %v82, i64 0
  %v775 = load float, ptr %v774, align 4
  %v776 = add i64 0, 0
  %v777 = getelementptr inbounds float, ptr %v14, i64 %v776
  %v778 = load <8 x float>, ptr %v777, align 4
  %v779 = insertelement <8 x float> poison, float %v773, i64 0
  %v780 = shufflevector <8 x float> %v779, <8 x float> poison, <8 x i32> zeroinitializer
  %v781 = fdiv <8 x float> %v778, %v780
  %v782 = add i64 8, 0
  %v783 = getelementptr inbounds float, ptr %v14, i64 %v782
  %v784 = load <8 x float>, ptr %v783, align 4
  %v785 = fdiv <8 x float> %v784, %v780
  %v786 = add i64 16, 0
  %v787 = getelementptr inbounds float, ptr %v14, i64 %v786
  %v788 = load <8 x float>, ptr %v787, align 4
  %v789 = insertelement <8 x float> poison, float %v775, i64 0
  %v790 = shufflevector <8 x float> %v789, <8 x float> poison, <8 x i32> zeroinitializer
  %v791 = fdiv <8 x float> %v788, %v790
  %v792 = add i64 24, 0
  %v793 = getelementptr inbounds float, ptr %v14, i64 %v792
  %v794 = load <8 x float>, ptr %v793, align 4
  %v795 = fdiv <8 x float> %v794, %v790
  %v796 = add i64 0, 0
  %v797 = getelementptr inbounds float, ptr %v88, i64 %v796
  store <8 x float> %v781, ptr %v797, align 4
  %v798 = add i64 0, 0
  %v799 = getelementptr inbounds float, ptr %v90, i64 %v798
  store <8 x float> %v785, ptr %v799, align 4
  %v800 = add i64 0, 0
  %v801 = getelementptr inbounds float, ptr %v92, i64 %v800
  store <8 x float> %v791, ptr %v801, align 4
  %v802 = add i64 0, 0
  %v803 = getelementptr inbounds float, ptr %v94, i64 %v802
  store <8 x float> %v795, ptr %v803, align 4
  br label %b75
b75:
  br label %b73
b73:
  %v804 = icmp sgt i64 %v3, 1
  br i1 %v804, label %b76, label %b77
b76:
  %v805 = getelementptr inbounds i64, ptr %v1, i64 3
  %v806 = atomicrmw add ptr %v805, i64 1 acq_rel
  %v807 = load i64, ptr %v329, align 8
  %v808 = add i64 %v807, 1
  store i64 %v808, ptr %v329, align 8
  %v809 = mul i64 %v3, %v808
  br label %b78
b78:
  %v810 = load atomic i64, ptr %v805 acquire, align 8
  %v811 = icmp slt i64 %v810, %v809
  br i1 %v811, label %b79, label %b80
b79:
  %v812 = call i32 @sched_yield()
  br label %b78
b80:
  br label %b77
b77:
  %v813 = getelementptr inbounds i64, ptr %v1, i64 4
  %v814 = load i64, ptr %v813, align 8
  %v815 = icmp eq i64 %v814, 0
  br i1 %v815, label %b81, label %b82
b81:
  %v816 = getelementptr inbounds i64, ptr %v1, i64 125
  %v817 = load i64, ptr %v816, align 8
  %v818 = icmp eq i64 %v817, 0
  br i1 %v818, label %b83, label %b84
b83:
  %v819 = add i64 %v7, 0
  %v820 = sdiv i64 %v819, 1
  %v821 = add i64 %v2, 1
  %v822 = mul i64 %v820, %v2
  %v823 = sdiv i64 %v822, %v3
  %v824 = mul i64 %v823, 1
  %v825 = icmp slt i64 %v824, %v7
  %v826 = select i1 %v825, i64 %v824, i64 %v7
  %v827 = mul i64 %v820, %v821
  %v828 = sdiv i64 %v827, %v3
  %v829 = mul i64 %v828, 1
  %v830 = icmp slt i64 %v829, %v7
  %v831 = select i1 %v830, i64 %v829, i64 %v7
  br label %b85
b85:
  %v832 = phi i64 [ %v826, %b83 ], [ %v847, %b90 ]
  %v833 = icmp slt i64 %v832, %v831
  br i1 %v833, label %b86, label %b87
b86:
  %v834 = and i64 0, %v252
  %v835 = mul i64 %v834, %v7
  %v836 = add i64 %v835, %v832
  %v837 = mul i64 %v836, 16
  %v838 = getelementptr inbounds float, ptr %v28, i64 %v837
  br label %b88
b88:
  %v839 = phi i64 [ 0, %b86 ], [ %v846, %b89 ]
  %v840 = icmp slt i64 %v839, 16
  br i1 %v840, label %b89, label %b90
b89:
  %v841 = add i64 0, %v839
  %v842 = getelementptr inbounds float, ptr %v10, i64 %v841
  %v843 = load <8 x float>, ptr %v842, align 4
  %v844 = add i64 0, %v839
  %v845 = getelementptr inbounds float, ptr %v838, i64 %v844
  store <8 x float> %v843, ptr %v845, align 4
  %v846 = add nsw i64 %v839, 8
  br label %b88
b90:
  %v847 = add nsw i64 %v832, 1
  br label %b85
b87:
  br label %b84
b84:
  br label %b82
b82:
  %v848 = icmp sgt i64 %v3, 1
  br i1 %v848, label %b91, label %b92
b91:
  %v849 = getelementptr inbounds i64, ptr %v1, i64 3
  %v850 = atomicrmw add ptr %v849, i64 1 acq_rel
  %v851 = load i64, ptr %v329, align 8
  %v852 = add i64 %v851, 1
  store i64 %v852, ptr %v329, align 8
  %v853 = mul i64 %v3, %v852
  br label %b93
b93:
  %v854 = load atomic i64, ptr %v849 acquire, align 8
  %v855 = icmp slt i64 %v854, %v853
  br i1 %v855, label %b94, label %b95
b94:
  %v856 = call i32 @sched_yield()
  br label %b93
b95:
  br label %b92
b92:
  %v857 = add i64 %v8, 0
  %v858 = sdiv i64 %v857, 1
  %v859 = add i64 %v2, 1
  %v860 = mul i64 %v858, %v2
  %v861 = sdiv i64 %v860, %v3
  %v862 = mul i64 %v861, 1
  %v863 = icmp slt i64 %v862, %v8
  %v864 = select i1 %v863, i64 %v862, i64 %v8
  %v865 = mul i64 %v858, %v859
  %v866 = sdiv i64 %v865, %v3
  %v867 = mul i64 %v866, 1
  %v868 = icmp slt i64 %v867, %v8
  %v869 = select i1 %v868, i64 %v867, i64 %v8
  br label %b96
b96:
  %v870 = phi i64 [ %v864, %b92 ], [ %v912, %b101 ]
  %v871 = icmp slt i64 %v870, %v869
  br i1 %v871, label %b97, label %b98
b97:
  br label %b99
b99:
  %v872 = phi i64 [ 0, %b97 ], [ %v911, %b104 ]
  %v873 = icmp slt i64 %v872, 2
  br i1 %v873, label %b100, label %b101
b100:
  br label %b102
b102:
  %v874 = phi i64 [ 0, %b100 ], [ %v910, %b107 ]
  %v875 = icmp slt i64 %v874, 8
  br i1 %v875, label %b103, label %b104
b103:
  br label %b105
b105:
  %v876 = phi i64 [ 0, %b103 ], [ %v893, %b106 ]
  %v877 = phi <8 x float> [ splat (float 0x0000000000000000), %b103 ], [ %v892, %b106 ]
  %v878 = icmp slt i64 %v876, 8
  br i1 %v878, label %b106, label %b107
b106:
  %v879 = mul i64 %v870, 8
  %v880 = getelementptr inbounds float, ptr %v16, i64 %v879
  %v881 = mul i64 %v872, 64
  %v882 = add i64 0, %v881
  %v883 = mul i64 %v874, 8
  %v884 = add i64 %v882, %v883
  %v885 = add i64 %v884, %v876
  %v886 = getelementptr inbounds float, ptr %v20, i64 %v885
  %v887 = load <8 x float>, ptr %v886, align 4
  %v888 = add i64 0, %v876
  %v889 = getelementptr inbounds float, ptr %v880, i64 %v888
  %v890 = load <8 x float>, ptr %v889, align 4
  %v891 = fmul <8 x float> %v887, %v890
  %v892 = fadd <8 x float> %v877, %v891
  %v893 = add nsw i64 %v876, 8
  br label %b105
b107:
  %v894 = shufflevector <8 x float> %v877, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v895 = shufflevector <8 x float> %v877, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v896 = fadd <4 x float> %v894, %v895
  %v897 = shufflevector <4 x float> %v896, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v898 = shufflevector <4 x float> %v896, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v899 = fadd <2 x float> %v897, %v898
  %v900 = extractelement <2 x float> %v899, i64 0
  %v901 = extractelement <2 x float> %v899, i64 1
  %v902 = fadd float %v900, %v901
  %v903 = fadd float %v902, 0x0000000000000000
  %v904 = mul i64 %v870, 16
  %v905 = getelementptr inbounds float, ptr %v96, i64 %v904
  %v906 = mul i64 %v872, 8
  %v907 = add i64 0, %v906
  %v908 = add i64 %v907, %v874
  %v909 = getelementptr inbounds float, ptr %v905, i64 %v908
  store float %v903, ptr %v909, align 4
  %v910 = add nsw i64 %v874, 1
  br label %b102
b104:
  %v911 = add nsw i64 %v872, 1
  br label %b99
b101:
  %v912 = add nsw i64 %v870, 1
  br label %b96
b98:
  %v913 = icmp sgt i64 %v3, 1
  br i1 %v913, label %b108, label %b109
b108:
  %v914 = getelementptr inbounds i64, ptr %v1, i64 3
  %v915 = atomicrmw add ptr %v914, i64 1 acq_rel
  %v916 = load i64, ptr %v329, align 8
  %v917 = add i64 %v916, 1
  store i64 %v917, ptr %v329, align 8
  %v918 = mul i64 %v3, %v917
  br label %b110
b110:
  %v919 = load atomic i64, ptr %v914 acquire, align 8
  %v920 = icmp slt i64 %v919, %v918
  br i1 %v920, label %b111, label %b112
b111:
  %v921 = call i32 @sched_yield()
  br label %b110
b112:
  br label %b109
b109:
  %v922 = getelementptr inbounds float, ptr %v331, i64 0
  %v923 = getelementptr inbounds float, ptr %v331, i64 256
  %v924 = getelementptr inbounds float, ptr %v331, i64 384
  %v925 = getelementptr inbounds i64, ptr %v1, i64 4
  %v926 = load i64, ptr %v925, align 8
  %v927 = icmp eq i64 %v926, 0
  br i1 %v927, label %b113, label %b114
b113:
  %v928 = add i64 1, 0
  %v929 = sdiv i64 %v928, 1
  %v930 = add i64 %v2, 1
  %v931 = mul i64 %v929, %v2
  %v932 = sdiv i64 %v931, %v3
  %v933 = mul i64 %v932, 1
  %v934 = icmp slt i64 %v933, 1
  %v935 = select i1 %v934, i64 %v933, i64 1
  %v936 = mul i64 %v929, %v930
  %v937 = sdiv i64 %v936, %v3
  %v938 = mul i64 %v937, 1
  %v939 = icmp slt i64 %v938, 1
  %v940 = select i1 %v939, i64 %v938, i64 1
  %v941 = icmp slt i64 %v940, 1
  %v942 = select i1 %v941, i64 %v940, i64 1
  br label %b115
b115:
  %v943 = phi i64 [ %v935, %b113 ], [ %v1389, %b166 ]
  %v944 = icmp slt i64 %v943, %v942
  br i1 %v944, label %b116, label %b117
b116:
  %v945 = mul i64 %v943, 256
  %v946 = mul i64 %v943, 8
  %v947 = add i64 %v945, 0
  %v948 = add i64 %v946, 0
  %v949 = getelementptr inbounds float, ptr %v922, i64 %v947
  %v950 = sub i64 8, %v948
  %v951 = icmp slt i64 %v950, 0
  %v952 = select i1 %v951, i64 0, i64 %v950
  %v953 = icmp ult i64 %v952, 8
  %v954 = select i1 %v953, i64 %v952, i64 8
  %v955 = trunc i64 %v954 to i32
  %v956 = insertelement <8 x i32> poison, i32 %v955, i64 0
  %v957 = shufflevector <8 x i32> %v956, <8 x i32> poison, <8 x i32> zeroinitializer
  %v958 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v957
  %v959 = mul i64 %v948, 8
  %v960 = add i64 0, %v959
  %v961 = getelementptr inbounds float, ptr %v50, i64 %v960
  %v962 = icmp sge i64 %v952, 8
  br i1 %v962, label %b118, label %b119
b118:
  br label %b120
b120:
  %v963 = phi i64 [ 0, %b118 ], [ %v1037, %b121 ]
  %v964 = icmp slt i64 %v963, 8
  br i1 %v964, label %b121, label %b122
b121:
  %v965 = add i64 %v963, 0
  %v966 = getelementptr inbounds float, ptr %v961, i64 %v965
  %v967 = load <8 x float>, ptr %v966, align 4
  %v968 = add i64 %v963, 8
  %v969 = getelementptr inbounds float, ptr %v961, i64 %v968
  %v970 = load <8 x float>, ptr %v969, align 4
  %v971 = add i64 %v963, 16
  %v972 = getelementptr inbounds float, ptr %v961, i64 %v971
  %v973 = load <8 x float>, ptr %v972, align 4
  %v974 = add i64 %v963, 24
  %v975 = getelementptr inbounds float, ptr %v961, i64 %v974
  %v976 = load <8 x float>, ptr %v975, align 4
  %v977 = add i64 %v963, 32
  %v978 = getelementptr inbounds float, ptr %v961, i64 %v977
  %v979 = load <8 x float>, ptr %v978, align 4
  %v980 = add i64 %v963, 40
  %v981 = getelementptr inbounds float, ptr %v961, i64 %v980
  %v982 = load <8 x float>, ptr %v981, align 4
  %v983 = add i64 %v963, 48
  %v984 = getelementptr inbounds float, ptr %v961, i64 %v983
  %v985 = load <8 x float>, ptr %v984, align 4
  %v986 = add i64 %v963, 56
  %v987 = getelementptr inbounds float, ptr %v961, i64 %v986
  %v988 = load <8 x float>, ptr %v987, align 4
  %v989 = shufflevector <8 x float> %v967, <8 x float> %v979, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v990 = shufflevector <8 x float> %v967, <8 x float> %v979, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v991 = shufflevector <8 x float> %v970, <8 x float> %v982, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v992 = shufflevector <8 x float> %v970, <8 x float> %v982, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v993 = shufflevector <8 x float> %v973, <8 x float> %v985, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v994 = shufflevector <8 x float> %v973, <8 x float> %v985, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v995 = shufflevector <8 x float> %v976, <8 x float> %v988, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v996 = shufflevector <8 x float> %v976, <8 x float> %v988, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v997 = shufflevector <8 x float> %v989, <8 x float> %v993, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v998 = shufflevector <8 x float> %v989, <8 x float> %v993, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v999 = shufflevector <8 x float> %v991, <8 x float> %v995, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1000 = shufflevector <8 x float> %v991, <8 x float> %v995, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1001 = shufflevector <8 x float> %v990, <8 x float> %v994, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1002 = shufflevector <8 x float> %v990, <8 x float> %v994, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1003 = shufflevector <8 x float> %v992, <8 x float> %v996, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1004 = shufflevector <8 x float> %v992, <8 x float> %v996, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1005 = shufflevector <8 x float> %v997, <8 x float> %v999, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1006 = shufflevector <8 x float> %v997, <8 x float> %v999, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1007 = shufflevector <8 x float> %v998, <8 x float> %v1000, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1008 = shufflevector <8 x float> %v998, <8 x float> %v1000, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1009 = shufflevector <8 x float> %v1001, <8 x float> %v1003, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1010 = shufflevector <8 x float> %v1001, <8 x float> %v1003, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1011 = shufflevector <8 x float> %v1002, <8 x float> %v1004, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1012 = shufflevector <8 x float> %v1002, <8 x float> %v1004, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1013 = add i64 %v963, 0
  %v1014 = mul i64 %v1013, 16
  %v1015 = getelementptr inbounds float, ptr %v949, i64 %v1014
  store <8 x float> %v1005, ptr %v1015, align 4
  %v1016 = add i64 %v963, 1
  %v1017 = mul i64 %v1016, 16
  %v1018 = getelementptr inbounds float, ptr %v949, i64 %v1017
  store <8 x float> %v1006, ptr %v1018, align 4
  %v1019 = add i64 %v963, 2
  %v1020 = mul i64 %v1019, 16
  %v1021 = getelementptr inbounds float, ptr %v949, i64 %v1020
  store <8 x float> %v1007, ptr %v1021, align 4
  %v1022 = add i64 %v963, 3
  %v1023 = mul i64 %v1022, 16
  %v1024 = getelementptr inbounds float, ptr %v949, i64 %v1023
  store <8 x float> %v1008, ptr %v1024, align 4
  %v1025 = add i64 %v963, 4
  %v1026 = mul i64 %v1025, 16
  %v1027 = getelementptr inbounds float, ptr %v949, i64 %v1026
  store <8 x float> %v1009, ptr %v1027, align 4
  %v1028 = add i64 %v963, 5
  %v1029 = mul i64 %v1028, 16
  %v1030 = getelementptr inbounds float, ptr %v949, i64 %v1029
  store <8 x float> %v1010, ptr %v1030, align 4
  %v1031 = add i64 %v963, 6
  %v1032 = mul i64 %v1031, 16
  %v1033 = getelementptr inbounds float, ptr %v949, i64 %v1032
  store <8 x float> %v1011, ptr %v1033, align 4
  %v1034 = add i64 %v963, 7
  %v1035 = mul i64 %v1034, 16
  %v1036 = getelementptr inbounds float, ptr %v949, i64 %v1035
  store <8 x float> %v1012, ptr %v1036, align 4
  %v1037 = add nsw i64 %v963, 8
  br label %b120
b122:
  br label %b123
b123:
  %v1038 = phi i64 [ 8, %b122 ], [ %v1046, %b124 ]
  %v1039 = icmp slt i64 %v1038, 8
  br i1 %v1039, label %b124, label %b125
b124:
  %v1040 = mul i64 %v1038, 1
  %v1041 = getelementptr inbounds float, ptr %v961, i64 %v1040
  %v1042 = getelementptr float, ptr %v1041, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1043 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1042, <8 x i1> %v958, <8 x float> zeroinitializer)
  %v1044 = mul i64 %v1038, 16
  %v1045 = getelementptr inbounds float, ptr %v949, i64 %v1044
  store <8 x float> %v1043, ptr %v1045, align 4
  %v1046 = add nsw i64 %v1038, 1
  br label %b123
b125:
  br label %b119
b119:
  %v1047 = icmp slt i64 %v952, 8
  br i1 %v1047, label %b126, label %b127
b126:
  br label %b128
b128:
  %v1048 = phi i64 [ 0, %b126 ], [ %v1056, %b129 ]
  %v1049 = icmp slt i64 %v1048, 8
  br i1 %v1049, label %b129, label %b130
b129:
  %v1050 = mul i64 %v1048, 1
  %v1051 = getelementptr inbounds float, ptr %v961, i64 %v1050
  %v1052 = getelementptr float, ptr %v1051, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1053 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1052, <8 x i1> %v958, <8 x float> zeroinitializer)
  %v1054 = mul i64 %v1048, 16
  %v1055 = getelementptr inbounds float, ptr %v949, i64 %v1054
  store <8 x float> %v1053, ptr %v1055, align 4
  %v1056 = add nsw i64 %v1048, 1
  br label %b128
b130:
  br label %b127
b127:
  %v1057 = add i64 %v945, 8
  %v1058 = add i64 %v946, 0
  %v1059 = getelementptr inbounds float, ptr %v922, i64 %v1057
  %v1060 = sub i64 8, %v1058
  %v1061 = icmp slt i64 %v1060, 0
  %v1062 = select i1 %v1061, i64 0, i64 %v1060
  %v1063 = icmp ult i64 %v1062, 8
  %v1064 = select i1 %v1063, i64 %v1062, i64 8
  %v1065 = trunc i64 %v1064 to i32
  %v1066 = insertelement <8 x i32> poison, i32 %v1065, i64 0
  %v1067 = shufflevector <8 x i32> %v1066, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1068 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1067
  %v1069 = mul i64 %v1058, 8
  %v1070 = add i64 0, %v1069
  %v1071 = getelementptr inbounds float, ptr %v52, i64 %v1070
  %v1072 = icmp sge i64 %v1062, 8
  br i1 %v1072, label %b131, label %b132
b131:
  br label %b133
b133:
  %v1073 = phi i64 [ 0, %b131 ], [ %v1147, %b134 ]
  %v1074 = icmp slt i64 %v1073, 8
  br i1 %v1074, label %b134, label %b135
b134:
  %v1075 = add i64 %v1073, 0
  %v1076 = getelementptr inbounds float, ptr %v1071, i64 %v1075
  %v1077 = load <8 x float>, ptr %v1076, align 4
  %v1078 = add i64 %v1073, 8
  %v1079 = getelementptr inbounds float, ptr %v1071, i64 %v1078
  %v1080 = load <8 x float>, ptr %v1079, align 4
  %v1081 = add i64 %v1073, 16
  %v1082 = getelementptr inbounds float, ptr %v1071, i64 %v1081
  %v1083 = load <8 x float>, ptr %v1082, align 4
  %v1084 = add i64 %v1073, 24
  %v1085 = getelementptr inbounds float, ptr %v1071, i64 %v1084
  %v1086 = load <8 x float>, ptr %v1085, align 4
  %v1087 = add i64 %v1073, 32
  %v1088 = getelementptr inbounds float, ptr %v1071, i64 %v1087
  %v1089 = load <8 x float>, ptr %v1088, align 4
  %v1090 = add i64 %v1073, 40
  %v1091 = getelementptr inbounds float, ptr %v1071, i64 %v1090
  %v1092 = load <8 x float>, ptr %v1091, align 4
  %v1093 = add i64 %v1073, 48
  %v1094 = getelementptr inbounds float, ptr %v1071, i64 %v1093
  %v1095 = load <8 x float>, ptr %v1094, align 4
  %v1096 = add i64 %v1073, 56
  %v1097 = getelementptr inbounds float, ptr %v1071, i64 %v1096
  %v1098 = load <8 x float>, ptr %v1097, align 4
  %v1099 = shufflevector <8 x float> %v1077, <8 x float> %v1089, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1100 = shufflevector <8 x float> %v1077, <8 x float> %v1089, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1101 = shufflevector <8 x float> %v1080, <8 x float> %v1092, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1102 = shufflevector <8 x float> %v1080, <8 x float> %v1092, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1103 = shufflevector <8 x float> %v1083, <8 x float> %v1095, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1104 = shufflevector <8 x float> %v1083, <8 x float> %v1095, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1105 = shufflevector <8 x float> %v1086, <8 x float> %v1098, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1106 = shufflevector <8 x float> %v1086, <8 x float> %v1098, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1107 = shufflevector <8 x float> %v1099, <8 x float> %v1103, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1108 = shufflevector <8 x float> %v1099, <8 x float> %v1103, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1109 = shufflevector <8 x float> %v1101, <8 x float> %v1105, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1110 = shufflevector <8 x float> %v1101, <8 x float> %v1105, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1111 = shufflevector <8 x float> %v1100, <8 x float> %v1104, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1112 = shufflevector <8 x float> %v1100, <8 x float> %v1104, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1113 = shufflevector <8 x float> %v1102, <8 x float> %v1106, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1114 = shufflevector <8 x float> %v1102, <8 x float> %v1106, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1115 = shufflevector <8 x float> %v1107, <8 x float> %v1109, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1116 = shufflevector <8 x float> %v1107, <8 x float> %v1109, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1117 = shufflevector <8 x float> %v1108, <8 x float> %v1110, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1118 = shufflevector <8 x float> %v1108, <8 x float> %v1110, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1119 = shufflevector <8 x float> %v1111, <8 x float> %v1113, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1120 = shufflevector <8 x float> %v1111, <8 x float> %v1113, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1121 = shufflevector <8 x float> %v1112, <8 x float> %v1114, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1122 = shufflevector <8 x float> %v1112, <8 x float> %v1114, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1123 = add i64 %v1073, 0
  %v1124 = mul i64 %v1123, 16
  %v1125 = getelementptr inbounds float, ptr %v1059, i64 %v1124
  store <8 x float> %v1115, ptr %v1125, align 4
  %v1126 = add i64 %v1073, 1
  %v1127 = mul i64 %v1126, 16
  %v1128 = getelementptr inbounds float, ptr %v1059, i64 %v1127
  store <8 x float> %v1116, ptr %v1128, align 4
  %v1129 = add i64 %v1073, 2
  %v1130 = mul i64 %v1129, 16
  %v1131 = getelementptr inbounds float, ptr %v1059, i64 %v1130
  store <8 x float> %v1117, ptr %v1131, align 4
  %v1132 = add i64 %v1073, 3
  %v1133 = mul i64 %v1132, 16
  %v1134 = getelementptr inbounds float, ptr %v1059, i64 %v1133
  store <8 x float> %v1118, ptr %v1134, align 4
  %v1135 = add i64 %v1073, 4
  %v1136 = mul i64 %v1135, 16
  %v1137 = getelementptr inbounds float, ptr %v1059, i64 %v1136
  store <8 x float> %v1119, ptr %v1137, align 4
  %v1138 = add i64 %v1073, 5
  %v1139 = mul i64 %v1138, 16
  %v1140 = getelementptr inbounds float, ptr %v1059, i64 %v1139
  store <8 x float> %v1120, ptr %v1140, align 4
  %v1141 = add i64 %v1073, 6
  %v1142 = mul i64 %v1141, 16
  %v1143 = getelementptr inbounds float, ptr %v1059, i64 %v1142
  store <8 x float> %v1121, ptr %v1143, align 4
  %v1144 = add i64 %v1073, 7
  %v1145 = mul i64 %v1144, 16
  %v1146 = getelementptr inbounds float, ptr %v1059, i64 %v1145
  store <8 x float> %v1122, ptr %v1146, align 4
  %v1147 = add nsw i64 %v1073, 8
  br label %b133
b135:
  br label %b136
b136:
  %v1148 = phi i64 [ 8, %b135 ], [ %v1156, %b137 ]
  %v1149 = icmp slt i64 %v1148, 8
  br i1 %v1149, label %b137, label %b138
b137:
  %v1150 = mul i64 %v1148, 1
  %v1151 = getelementptr inbounds float, ptr %v1071, i64 %v1150
  %v1152 = getelementptr float, ptr %v1151, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1153 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1152, <8 x i1> %v1068, <8 x float> zeroinitializer)
  %v1154 = mul i64 %v1148, 16
  %v1155 = getelementptr inbounds float, ptr %v1059, i64 %v1154
  store <8 x float> %v1153, ptr %v1155, align 4
  %v1156 = add nsw i64 %v1148, 1
  br label %b136
b138:
  br label %b132
b132:
  %v1157 = icmp slt i64 %v1062, 8
  br i1 %v1157, label %b139, label %b140
b139:
  br label %b141
b141:
  %v1158 = phi i64 [ 0, %b139 ], [ %v1166, %b142 ]
  %v1159 = icmp slt i64 %v1158, 8
  br i1 %v1159, label %b142, label %b143
b142:
  %v1160 = mul i64 %v1158, 1
  %v1161 = getelementptr inbounds float, ptr %v1071, i64 %v1160
  %v1162 = getelementptr float, ptr %v1161, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1163 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1162, <8 x i1> %v1068, <8 x float> zeroinitializer)
  %v1164 = mul i64 %v1158, 16
  %v1165 = getelementptr inbounds float, ptr %v1059, i64 %v1164
  store <8 x float> %v1163, ptr %v1165, align 4
  %v1166 = add nsw i64 %v1158, 1
  br label %b141
b143:
  br label %b140
b140:
  %v1167 = add i64 %v945, 128
  %v1168 = add i64 %v1167, 0
  %v1169 = add i64 %v946, 0
  %v1170 = getelementptr inbounds float, ptr %v922, i64 %v1168
  %v1171 = sub i64 8, %v1169
  %v1172 = icmp slt i64 %v1171, 0
  %v1173 = select i1 %v1172, i64 0, i64 %v1171
  %v1174 = icmp ult i64 %v1173, 8
  %v1175 = select i1 %v1174, i64 %v1173, i64 8
  %v1176 = trunc i64 %v1175 to i32
  %v1177 = insertelement <8 x i32> poison, i32 %v1176, i64 0
  %v1178 = shufflevector <8 x i32> %v1177, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1179 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1178
  %v1180 = mul i64 %v1169, 8
  %v1181 = add i64 0, %v1180
  %v1182 = getelementptr inbounds float, ptr %v52, i64 %v1181
  %v1183 = icmp sge i64 %v1173, 8
  br i1 %v1183, label %b144, label %b145
b144:
  br label %b146
b146:
  %v1184 = phi i64 [ 0, %b144 ], [ %v1258, %b147 ]
  %v1185 = icmp slt i64 %v1184, 8
  br i1 %v1185, label %b147, label %b148
b147:
  %v1186 = add i64 %v1184, 0
  %v1187 = getelementptr inbounds float, ptr %v1182, i64 %v1186
  %v1188 = load <8 x float>, ptr %v1187, align 4
  %v1189 = add i64 %v1184, 8
  %v1190 = getelementptr inbounds float, ptr %v1182, i64 %v1189
  %v1191 = load <8 x float>, ptr %v1190, align 4
  %v1192 = add i64 %v1184, 16
  %v1193 = getelementptr inbounds float, ptr %v1182, i64 %v1192
  %v1194 = load <8 x float>, ptr %v1193, align 4
  %v1195 = add i64 %v1184, 24
  %v1196 = getelementptr inbounds float, ptr %v1182, i64 %v1195
  %v1197 = load <8 x float>, ptr %v1196, align 4
  %v1198 = add i64 %v1184, 32
  %v1199 = getelementptr inbounds float, ptr %v1182, i64 %v1198
  %v1200 = load <8 x float>, ptr %v1199, align 4
  %v1201 = add i64 %v1184, 40
  %v1202 = getelementptr inbounds float, ptr %v1182, i64 %v1201
  %v1203 = load <8 x float>, ptr %v1202, align 4
  %v1204 = add i64 %v1184, 48
  %v1205 = getelementptr inbounds float, ptr %v1182, i64 %v1204
  %v1206 = load <8 x float>, ptr %v1205, align 4
  %v1207 = add i64 %v1184, 56
  %v1208 = getelementptr inbounds float, ptr %v1182, i64 %v1207
  %v1209 = load <8 x float>, ptr %v1208, align 4
  %v1210 = shufflevector <8 x float> %v1188, <8 x float> %v1200, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1211 = shufflevector <8 x float> %v1188, <8 x float> %v1200, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1212 = shufflevector <8 x float> %v1191, <8 x float> %v1203, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1213 = shufflevector <8 x float> %v1191, <8 x float> %v1203, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1214 = shufflevector <8 x float> %v1194, <8 x float> %v1206, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1215 = shufflevector <8 x float> %v1194, <8 x float> %v1206, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1216 = shufflevector <8 x float> %v1197, <8 x float> %v1209, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1217 = shufflevector <8 x float> %v1197, <8 x float> %v1209, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1218 = shufflevector <8 x float> %v1210, <8 x float> %v1214, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1219 = shufflevector <8 x float> %v1210, <8 x float> %v1214, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1220 = shufflevector <8 x float> %v1212, <8 x float> %v1216, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1221 = shufflevector <8 x float> %v1212, <8 x float> %v1216, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1222 = shufflevector <8 x float> %v1211, <8 x float> %v1215, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1223 = shufflevector <8 x float> %v1211, <8 x float> %v1215, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1224 = shufflevector <8 x float> %v1213, <8 x float> %v1217, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1225 = shufflevector <8 x float> %v1213, <8 x float> %v1217, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1226 = shufflevector <8 x float> %v1218, <8 x float> %v1220, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1227 = shufflevector <8 x float> %v1218, <8 x float> %v1220, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1228 = shufflevector <8 x float> %v1219, <8 x float> %v1221, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1229 = shufflevector <8 x float> %v1219, <8 x float> %v1221, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1230 = shufflevector <8 x float> %v1222, <8 x float> %v1224, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1231 = shufflevector <8 x float> %v1222, <8 x float> %v1224, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1232 = shufflevector <8 x float> %v1223, <8 x float> %v1225, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1233 = shufflevector <8 x float> %v1223, <8 x float> %v1225, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1234 = add i64 %v1184, 0
  %v1235 = mul i64 %v1234, 16
  %v1236 = getelementptr inbounds float, ptr %v1170, i64 %v1235
  store <8 x float> %v1226, ptr %v1236, align 4
  %v1237 = add i64 %v1184, 1
  %v1238 = mul i64 %v1237, 16
  %v1239 = getelementptr inbounds float, ptr %v1170, i64 %v1238
  store <8 x float> %v1227, ptr %v1239, align 4
  %v1240 = add i64 %v1184, 2
  %v1241 = mul i64 %v1240, 16
  %v1242 = getelementptr inbounds float, ptr %v1170, i64 %v1241
  store <8 x float> %v1228, ptr %v1242, align 4
  %v1243 = add i64 %v1184, 3
  %v1244 = mul i64 %v1243, 16
  %v1245 = getelementptr inbounds float, ptr %v1170, i64 %v1244
  store <8 x float> %v1229, ptr %v1245, align 4
  %v1246 = add i64 %v1184, 4
  %v1247 = mul i64 %v1246, 16
  %v1248 = getelementptr inbounds float, ptr %v1170, i64 %v1247
  store <8 x float> %v1230, ptr %v1248, align 4
  %v1249 = add i64 %v1184, 5
  %v1250 = mul i64 %v1249, 16
  %v1251 = getelementptr inbounds float, ptr %v1170, i64 %v1250
  store <8 x float> %v1231, ptr %v1251, align 4
  %v1252 = add i64 %v1184, 6
  %v1253 = mul i64 %v1252, 16
  %v1254 = getelementptr inbounds float, ptr %v1170, i64 %v1253
  store <8 x float> %v1232, ptr %v1254, align 4
  %v1255 = add i64 %v1184, 7
  %v1256 = mul i64 %v1255, 16
  %v1257 = getelementptr inbounds float, ptr %v1170, i64 %v1256
  store <8 x float> %v1233, ptr %v1257, align 4
  %v1258 = add nsw i64 %v1184, 8
  br label %b146
b148:
  br label %b149
b149:
  %v1259 = phi i64 [ 8, %b148 ], [ %v1267, %b150 ]
  %v1260 = icmp slt i64 %v1259, 8
  br i1 %v1260, label %b150, label %b151
b150:
  %v1261 = mul i64 %v1259, 1
  %v1262 = getelementptr inbounds float, ptr %v1182, i64 %v1261
  %v1263 = getelementptr float, ptr %v1262, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1264 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1263, <8 x i1> %v1179, <8 x float> zeroinitializer)
  %v1265 = mul i64 %v1259, 16
  %v1266 = getelementptr inbounds float, ptr %v1170, i64 %v1265
  store <8 x float> %v1264, ptr %v1266, align 4
  %v1267 = add nsw i64 %v1259, 1
  br label %b149
b151:
  br label %b145
b145:
  %v1268 = icmp slt i64 %v1173, 8
  br i1 %v1268, label %b152, label %b153
b152:
  br label %b154
b154:
  %v1269 = phi i64 [ 0, %b152 ], [ %v1277, %b155 ]
  %v1270 = icmp slt i64 %v1269, 8
  br i1 %v1270, label %b155, label %b156
b155:
  %v1271 = mul i64 %v1269, 1
  %v1272 = getelementptr inbounds float, ptr %v1182, i64 %v1271
  %v1273 = getelementptr float, ptr %v1272, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1274 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1273, <8 x i1> %v1179, <8 x float> zeroinitializer)
  %v1275 = mul i64 %v1269, 16
  %v1276 = getelementptr inbounds float, ptr %v1170, i64 %v1275
  store <8 x float> %v1274, ptr %v1276, align 4
  %v1277 = add nsw i64 %v1269, 1
  br label %b154
b156:
  br label %b153
b153:
  %v1278 = add i64 %v1167, 8
  %v1279 = add i64 %v946, 0
  %v1280 = getelementptr inbounds float, ptr %v922, i64 %v1278
  %v1281 = sub i64 8, %v1279
  %v1282 = icmp slt i64 %v1281, 0
  %v1283 = select i1 %v1282, i64 0, i64 %v1281
  %v1284 = icmp ult i64 %v1283, 8
  %v1285 = select i1 %v1284, i64 %v1283, i64 8
  %v1286 = trunc i64 %v1285 to i32
  %v1287 = insertelement <8 x i32> poison, i32 %v1286, i64 0
  %v1288 = shufflevector <8 x i32> %v1287, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1289 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1288
  %v1290 = mul i64 %v1279, 8
  %v1291 = add i64 0, %v1290
  %v1292 = getelementptr inbounds float, ptr %v50, i64 %v1291
  %v1293 = icmp sge i64 %v1283, 8
  br i1 %v1293, label %b157, label %b158
b157:
  br label %b159
b159:
  %v1294 = phi i64 [ 0, %b157 ], [ %v1368, %b160 ]
  %v1295 = icmp slt i64 %v1294, 8
  br i1 %v1295, label %b160, label %b161
b160:
  %v1296 = add i64 %v1294, 0
  %v1297 = getelementptr inbounds float, ptr %v1292, i64 %v1296
  %v1298 = load <8 x float>, ptr %v1297, align 4
  %v1299 = add i64 %v1294, 8
  %v1300 = getelementptr inbounds float, ptr %v1292, i64 %v1299
  %v1301 = load <8 x float>, ptr %v1300, align 4
  %v1302 = add i64 %v1294, 16
  %v1303 = getelementptr inbounds float, ptr %v1292, i64 %v1302
  %v1304 = load <8 x float>, ptr %v1303, align 4
  %v1305 = add i64 %v1294, 24
  %v1306 = getelementptr inbounds float, ptr %v1292, i64 %v1305
  %v1307 = load <8 x float>, ptr %v1306, align 4
  %v1308 = add i64 %v1294, 32
  %v1309 = getelementptr inbounds float, ptr %v1292, i64 %v1308
  %v1310 = load <8 x float>, ptr %v1309, align 4
  %v1311 = add i64 %v1294, 40
  %v1312 = getelementptr inbounds float, ptr %v1292, i64 %v1311
  %v1313 = load <8 x float>, ptr %v1312, align 4
  %v1314 = add i64 %v1294, 48
  %v1315 = getelementptr inbounds float, ptr %v1292, i64 %v1314
  %v1316 = load <8 x float>, ptr %v1315, align 4
  %v1317 = add i64 %v1294, 56
  %v1318 = getelementptr inbounds float, ptr %v1292, i64 %v1317
  %v1319 = load <8 x float>, ptr %v1318, align 4
  %v1320 = shufflevector <8 x float> %v1298, <8 x float> %v1310, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1321 = shufflevector <8 x float> %v1298, <8 x float> %v1310, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1322 = shufflevector <8 x float> %v1301, <8 x float> %v1313, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1323 = shufflevector <8 x float> %v1301, <8 x float> %v1313, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1324 = shufflevector <8 x float> %v1304, <8 x float> %v1316, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1325 = shufflevector <8 x float> %v1304, <8 x float> %v1316, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1326 = shufflevector <8 x float> %v1307, <8 x float> %v1319, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1327 = shufflevector <8 x float> %v1307, <8 x float> %v1319, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1328 = shufflevector <8 x float> %v1320, <8 x float> %v1324, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1329 = shufflevector <8 x float> %v1320, <8 x float> %v1324, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1330 = shufflevector <8 x float> %v1322, <8 x float> %v1326, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1331 = shufflevector <8 x float> %v1322, <8 x float> %v1326, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1332 = shufflevector <8 x float> %v1321, <8 x float> %v1325, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1333 = shufflevector <8 x float> %v1321, <8 x float> %v1325, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1334 = shufflevector <8 x float> %v1323, <8 x float> %v1327, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1335 = shufflevector <8 x float> %v1323, <8 x float> %v1327, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1336 = shufflevector <8 x float> %v1328, <8 x float> %v1330, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1337 = shufflevector <8 x float> %v1328, <8 x float> %v1330, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1338 = shufflevector <8 x float> %v1329, <8 x float> %v1331, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1339 = shufflevector <8 x float> %v1329, <8 x float> %v1331, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1340 = shufflevector <8 x float> %v1332, <8 x float> %v1334, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1341 = shufflevector <8 x float> %v1332, <8 x float> %v1334, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1342 = shufflevector <8 x float> %v1333, <8 x float> %v1335, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1343 = shufflevector <8 x float> %v1333, <8 x float> %v1335, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1344 = add i64 %v1294, 0
  %v1345 = mul i64 %v1344, 16
  %v1346 = getelementptr inbounds float, ptr %v1280, i64 %v1345
  store <8 x float> %v1336, ptr %v1346, align 4
  %v1347 = add i64 %v1294, 1
  %v1348 = mul i64 %v1347, 16
  %v1349 = getelementptr inbounds float, ptr %v1280, i64 %v1348
  store <8 x float> %v1337, ptr %v1349, align 4
  %v1350 = add i64 %v1294, 2
  %v1351 = mul i64 %v1350, 16
  %v1352 = getelementptr inbounds float, ptr %v1280, i64 %v1351
  store <8 x float> %v1338, ptr %v1352, align 4
  %v1353 = add i64 %v1294, 3
  %v1354 = mul i64 %v1353, 16
  %v1355 = getelementptr inbounds float, ptr %v1280, i64 %v1354
  store <8 x float> %v1339, ptr %v1355, align 4
  %v1356 = add i64 %v1294, 4
  %v1357 = mul i64 %v1356, 16
  %v1358 = getelementptr inbounds float, ptr %v1280, i64 %v1357
  store <8 x float> %v1340, ptr %v1358, align 4
  %v1359 = add i64 %v1294, 5
  %v1360 = mul i64 %v1359, 16
  %v1361 = getelementptr inbounds float, ptr %v1280, i64 %v1360
  store <8 x float> %v1341, ptr %v1361, align 4
  %v1362 = add i64 %v1294, 6
  %v1363 = mul i64 %v1362, 16
  %v1364 = getelementptr inbounds float, ptr %v1280, i64 %v1363
  store <8 x float> %v1342, ptr %v1364, align 4
  %v1365 = add i64 %v1294, 7
  %v1366 = mul i64 %v1365, 16
  %v1367 = getelementptr inbounds float, ptr %v1280, i64 %v1366
  store <8 x float> %v1343, ptr %v1367, align 4
  %v1368 = add nsw i64 %v1294, 8
  br label %b159
b161:
  br label %b162
b162:
  %v1369 = phi i64 [ 8, %b161 ], [ %v1377, %b163 ]
  %v1370 = icmp slt i64 %v1369, 8
  br i1 %v1370, label %b163, label %b164
b163:
  %v1371 = mul i64 %v1369, 1
  %v1372 = getelementptr inbounds float, ptr %v1292, i64 %v1371
  %v1373 = getelementptr float, ptr %v1372, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1374 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1373, <8 x i1> %v1289, <8 x float> zeroinitializer)
  %v1375 = mul i64 %v1369, 16
  %v1376 = getelementptr inbounds float, ptr %v1280, i64 %v1375
  store <8 x float> %v1374, ptr %v1376, align 4
  %v1377 = add nsw i64 %v1369, 1
  br label %b162
b164:
  br label %b158
b158:
  %v1378 = icmp slt i64 %v1283, 8
  br i1 %v1378, label %b165, label %b166
b165:
  br label %b167
b167:
  %v1379 = phi i64 [ 0, %b165 ], [ %v1387, %b168 ]
  %v1380 = icmp slt i64 %v1379, 8
  br i1 %v1380, label %b168, label %b169
b168:
  %v1381 = mul i64 %v1379, 1
  %v1382 = getelementptr inbounds float, ptr %v1292, i64 %v1381
  %v1383 = getelementptr float, ptr %v1382, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1384 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1383, <8 x i1> %v1289, <8 x float> zeroinitializer)
  %v1385 = mul i64 %v1379, 16
  %v1386 = getelementptr inbounds float, ptr %v1280, i64 %v1385
  store <8 x float> %v1384, ptr %v1386, align 4
  %v1387 = add nsw i64 %v1379, 1
  br label %b167
b169:
  br label %b166
b166:
  %v1388 = add i64 %v1167, 128
  %v1389 = add nsw i64 %v943, 1
  br label %b115
b117:
  %v1390 = add i64 1, 0
  %v1391 = sdiv i64 %v1390, 1
  %v1392 = add i64 %v2, 1
  %v1393 = mul i64 %v1391, %v2
  %v1394 = sdiv i64 %v1393, %v3
  %v1395 = mul i64 %v1394, 1
  %v1396 = icmp slt i64 %v1395, 1
  %v1397 = select i1 %v1396, i64 %v1395, i64 1
  %v1398 = mul i64 %v1391, %v1392
  %v1399 = sdiv i64 %v1398, %v3
  %v1400 = mul i64 %v1399, 1
  %v1401 = icmp slt i64 %v1400, 1
  %v1402 = select i1 %v1401, i64 %v1400, i64 1
  %v1403 = icmp slt i64 %v1402, 1
  %v1404 = select i1 %v1403, i64 %v1402, i64 1
  br label %b170
b170:
  %v1405 = phi i64 [ %v1397, %b117 ], [ %v1631, %b195 ]
  %v1406 = icmp slt i64 %v1405, %v1404
  br i1 %v1406, label %b171, label %b172
b171:
  %v1407 = mul i64 %v1405, 128
  %v1408 = mul i64 %v1405, 8
  %v1409 = add i64 %v1407, 0
  %v1410 = add i64 %v1408, 0
  %v1411 = getelementptr inbounds float, ptr %v923, i64 %v1409
  %v1412 = sub i64 8, %v1410
  %v1413 = icmp slt i64 %v1412, 0
  %v1414 = select i1 %v1413, i64 0, i64 %v1412
  %v1415 = icmp ult i64 %v1414, 8
  %v1416 = select i1 %v1415, i64 %v1414, i64 8
  %v1417 = trunc i64 %v1416 to i32
  %v1418 = insertelement <8 x i32> poison, i32 %v1417, i64 0
  %v1419 = shufflevector <8 x i32> %v1418, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1420 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1419
  %v1421 = mul i64 %v1410, 8
  %v1422 = add i64 0, %v1421
  %v1423 = getelementptr inbounds float, ptr %v18, i64 %v1422
  %v1424 = icmp sge i64 %v1414, 8
  br i1 %v1424, label %b173, label %b174
b173:
  br label %b175
b175:
  %v1425 = phi i64 [ 0, %b173 ], [ %v1499, %b176 ]
  %v1426 = icmp slt i64 %v1425, 8
  br i1 %v1426, label %b176, label %b177
b176:
  %v1427 = add i64 %v1425, 0
  %v1428 = getelementptr inbounds float, ptr %v1423, i64 %v1427
  %v1429 = load <8 x float>, ptr %v1428, align 4
  %v1430 = add i64 %v1425, 8
  %v1431 = getelementptr inbounds float, ptr %v1423, i64 %v1430
  %v1432 = load <8 x float>, ptr %v1431, align 4
  %v1433 = add i64 %v1425, 16
  %v1434 = getelementptr inbounds float, ptr %v1423, i64 %v1433
  %v1435 = load <8 x float>, ptr %v1434, align 4
  %v1436 = add i64 %v1425, 24
  %v1437 = getelementptr inbounds float, ptr %v1423, i64 %v1436
  %v1438 = load <8 x float>, ptr %v1437, align 4
  %v1439 = add i64 %v1425, 32
  %v1440 = getelementptr inbounds float, ptr %v1423, i64 %v1439
  %v1441 = load <8 x float>, ptr %v1440, align 4
  %v1442 = add i64 %v1425, 40
  %v1443 = getelementptr inbounds float, ptr %v1423, i64 %v1442
  %v1444 = load <8 x float>, ptr %v1443, align 4
  %v1445 = add i64 %v1425, 48
  %v1446 = getelementptr inbounds float, ptr %v1423, i64 %v1445
  %v1447 = load <8 x float>, ptr %v1446, align 4
  %v1448 = add i64 %v1425, 56
  %v1449 = getelementptr inbounds float, ptr %v1423, i64 %v1448
  %v1450 = load <8 x float>, ptr %v1449, align 4
  %v1451 = shufflevector <8 x float> %v1429, <8 x float> %v1441, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1452 = shufflevector <8 x float> %v1429, <8 x float> %v1441, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1453 = shufflevector <8 x float> %v1432, <8 x float> %v1444, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1454 = shufflevector <8 x float> %v1432, <8 x float> %v1444, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1455 = shufflevector <8 x float> %v1435, <8 x float> %v1447, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1456 = shufflevector <8 x float> %v1435, <8 x float> %v1447, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1457 = shufflevector <8 x float> %v1438, <8 x float> %v1450, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1458 = shufflevector <8 x float> %v1438, <8 x float> %v1450, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1459 = shufflevector <8 x float> %v1451, <8 x float> %v1455, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1460 = shufflevector <8 x float> %v1451, <8 x float> %v1455, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1461 = shufflevector <8 x float> %v1453, <8 x float> %v1457, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1462 = shufflevector <8 x float> %v1453, <8 x float> %v1457, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1463 = shufflevector <8 x float> %v1452, <8 x float> %v1456, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1464 = shufflevector <8 x float> %v1452, <8 x float> %v1456, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1465 = shufflevector <8 x float> %v1454, <8 x float> %v1458, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1466 = shufflevector <8 x float> %v1454, <8 x float> %v1458, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1467 = shufflevector <8 x float> %v1459, <8 x float> %v1461, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1468 = shufflevector <8 x float> %v1459, <8 x float> %v1461, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1469 = shufflevector <8 x float> %v1460, <8 x float> %v1462, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1470 = shufflevector <8 x float> %v1460, <8 x float> %v1462, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1471 = shufflevector <8 x float> %v1463, <8 x float> %v1465, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1472 = shufflevector <8 x float> %v1463, <8 x float> %v1465, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1473 = shufflevector <8 x float> %v1464, <8 x float> %v1466, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1474 = shufflevector <8 x float> %v1464, <8 x float> %v1466, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1475 = add i64 %v1425, 0
  %v1476 = mul i64 %v1475, 8
  %v1477 = getelementptr inbounds float, ptr %v1411, i64 %v1476
  store <8 x float> %v1467, ptr %v1477, align 4
  %v1478 = add i64 %v1425, 1
  %v1479 = mul i64 %v1478, 8
  %v1480 = getelementptr inbounds float, ptr %v1411, i64 %v1479
  store <8 x float> %v1468, ptr %v1480, align 4
  %v1481 = add i64 %v1425, 2
  %v1482 = mul i64 %v1481, 8
  %v1483 = getelementptr inbounds float, ptr %v1411, i64 %v1482
  store <8 x float> %v1469, ptr %v1483, align 4
  %v1484 = add i64 %v1425, 3
  %v1485 = mul i64 %v1484, 8
  %v1486 = getelementptr inbounds float, ptr %v1411, i64 %v1485
  store <8 x float> %v1470, ptr %v1486, align 4
  %v1487 = add i64 %v1425, 4
  %v1488 = mul i64 %v1487, 8
  %v1489 = getelementptr inbounds float, ptr %v1411, i64 %v1488
  store <8 x float> %v1471, ptr %v1489, align 4
  %v1490 = add i64 %v1425, 5
  %v1491 = mul i64 %v1490, 8
  %v1492 = getelementptr inbounds float, ptr %v1411, i64 %v1491
  store <8 x float> %v1472, ptr %v1492, align 4
  %v1493 = add i64 %v1425, 6
  %v1494 = mul i64 %v1493, 8
  %v1495 = getelementptr inbounds float, ptr %v1411, i64 %v1494
  store <8 x float> %v1473, ptr %v1495, align 4
  %v1496 = add i64 %v1425, 7
  %v1497 = mul i64 %v1496, 8
  %v1498 = getelementptr inbounds float, ptr %v1411, i64 %v1497
  store <8 x float> %v1474, ptr %v1498, align 4
  %v1499 = add nsw i64 %v1425, 8
  br label %b175
b177:
  br label %b178
b178:
  %v1500 = phi i64 [ 8, %b177 ], [ %v1508, %b179 ]
  %v1501 = icmp slt i64 %v1500, 8
  br i1 %v1501, label %b179, label %b180
b179:
  %v1502 = mul i64 %v1500, 1
  %v1503 = getelementptr inbounds float, ptr %v1423, i64 %v1502
  %v1504 = getelementptr float, ptr %v1503, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1505 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1504, <8 x i1> %v1420, <8 x float> zeroinitializer)
  %v1506 = mul i64 %v1500, 8
  %v1507 = getelementptr inbounds float, ptr %v1411, i64 %v1506
  store <8 x float> %v1505, ptr %v1507, align 4
  %v1508 = add nsw i64 %v1500, 1
  br label %b178
b180:
  br label %b174
b174:
  %v1509 = icmp slt i64 %v1414, 8
  br i1 %v1509, label %b181, label %b182
b181:
  br label %b183
b183:
  %v1510 = phi i64 [ 0, %b181 ], [ %v1518, %b184 ]
  %v1511 = icmp slt i64 %v1510, 8
  br i1 %v1511, label %b184, label %b185
b184:
  %v1512 = mul i64 %v1510, 1
  %v1513 = getelementptr inbounds float, ptr %v1423, i64 %v1512
  %v1514 = getelementptr float, ptr %v1513, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1515 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1514, <8 x i1> %v1420, <8 x float> zeroinitializer)
  %v1516 = mul i64 %v1510, 8
  %v1517 = getelementptr inbounds float, ptr %v1411, i64 %v1516
  store <8 x float> %v1515, ptr %v1517, align 4
  %v1518 = add nsw i64 %v1510, 1
  br label %b183
b185:
  br label %b182
b182:
  %v1519 = add i64 %v1407, 64
  %v1520 = add i64 %v1519, 0
  %v1521 = add i64 %v1408, 0
  %v1522 = getelementptr inbounds float, ptr %v923, i64 %v1520
  %v1523 = sub i64 8, %v1521
  %v1524 = icmp slt i64 %v1523, 0
  %v1525 = select i1 %v1524, i64 0, i64 %v1523
  %v1526 = icmp ult i64 %v1525, 8
  %v1527 = select i1 %v1526, i64 %v1525, i64 8
  %v1528 = trunc i64 %v1527 to i32
  %v1529 = insertelement <8 x i32> poison, i32 %v1528, i64 0
  %v1530 = shufflevector <8 x i32> %v1529, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1531 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1530
  %v1532 = mul i64 %v1521, 8
  %v1533 = add i64 0, %v1532
  %v1534 = getelementptr inbounds float, ptr %v18, i64 %v1533
  %v1535 = icmp sge i64 %v1525, 8
  br i1 %v1535, label %b186, label %b187
b186:
  br label %b188
b188:
  %v1536 = phi i64 [ 0, %b186 ], [ %v1610, %b189 ]
  %v1537 = icmp slt i64 %v1536, 8
  br i1 %v1537, label %b189, label %b190
b189:
  %v1538 = add i64 %v1536, 0
  %v1539 = getelementptr inbounds float, ptr %v1534, i64 %v1538
  %v1540 = load <8 x float>, ptr %v1539, align 4
  %v1541 = add i64 %v1536, 8
  %v1542 = getelementptr inbounds float, ptr %v1534, i64 %v1541
  %v1543 = load <8 x float>, ptr %v1542, align 4
  %v1544 = add i64 %v1536, 16
  %v1545 = getelementptr inbounds float, ptr %v1534, i64 %v1544
  %v1546 = load <8 x float>, ptr %v1545, align 4
  %v1547 = add i64 %v1536, 24
  %v1548 = getelementptr inbounds float, ptr %v1534, i64 %v1547
  %v1549 = load <8 x float>, ptr %v1548, align 4
  %v1550 = add i64 %v1536, 32
  %v1551 = getelementptr inbounds float, ptr %v1534, i64 %v1550
  %v1552 = load <8 x float>, ptr %v1551, align 4
  %v1553 = add i64 %v1536, 40
  %v1554 = getelementptr inbounds float, ptr %v1534, i64 %v1553
  %v1555 = load <8 x float>, ptr %v1554, align 4
  %v1556 = add i64 %v1536, 48
  %v1557 = getelementptr inbounds float, ptr %v1534, i64 %v1556
  %v1558 = load <8 x float>, ptr %v1557, align 4
  %v1559 = add i64 %v1536, 56
  %v1560 = getelementptr inbounds float, ptr %v1534, i64 %v1559
  %v1561 = load <8 x float>, ptr %v1560, align 4
  %v1562 = shufflevector <8 x float> %v1540, <8 x float> %v1552, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1563 = shufflevector <8 x float> %v1540, <8 x float> %v1552, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1564 = shufflevector <8 x float> %v1543, <8 x float> %v1555, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1565 = shufflevector <8 x float> %v1543, <8 x float> %v1555, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1566 = shufflevector <8 x float> %v1546, <8 x float> %v1558, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1567 = shufflevector <8 x float> %v1546, <8 x float> %v1558, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1568 = shufflevector <8 x float> %v1549, <8 x float> %v1561, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1569 = shufflevector <8 x float> %v1549, <8 x float> %v1561, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1570 = shufflevector <8 x float> %v1562, <8 x float> %v1566, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1571 = shufflevector <8 x float> %v1562, <8 x float> %v1566, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1572 = shufflevector <8 x float> %v1564, <8 x float> %v1568, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1573 = shufflevector <8 x float> %v1564, <8 x float> %v1568, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1574 = shufflevector <8 x float> %v1563, <8 x float> %v1567, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1575 = shufflevector <8 x float> %v1563, <8 x float> %v1567, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1576 = shufflevector <8 x float> %v1565, <8 x float> %v1569, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1577 = shufflevector <8 x float> %v1565, <8 x float> %v1569, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1578 = shufflevector <8 x float> %v1570, <8 x float> %v1572, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1579 = shufflevector <8 x float> %v1570, <8 x float> %v1572, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1580 = shufflevector <8 x float> %v1571, <8 x float> %v1573, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1581 = shufflevector <8 x float> %v1571, <8 x float> %v1573, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1582 = shufflevector <8 x float> %v1574, <8 x float> %v1576, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1583 = shufflevector <8 x float> %v1574, <8 x float> %v1576, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1584 = shufflevector <8 x float> %v1575, <8 x float> %v1577, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1585 = shufflevector <8 x float> %v1575, <8 x float> %v1577, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1586 = add i64 %v1536, 0
  %v1587 = mul i64 %v1586, 8
  %v1588 = getelementptr inbounds float, ptr %v1522, i64 %v1587
  store <8 x float> %v1578, ptr %v1588, align 4
  %v1589 = add i64 %v1536, 1
  %v1590 = mul i64 %v1589, 8
  %v1591 = getelementptr inbounds float, ptr %v1522, i64 %v1590
  store <8 x float> %v1579, ptr %v1591, align 4
  %v1592 = add i64 %v1536, 2
  %v1593 = mul i64 %v1592, 8
  %v1594 = getelementptr inbounds float, ptr %v1522, i64 %v1593
  store <8 x float> %v1580, ptr %v1594, align 4
  %v1595 = add i64 %v1536, 3
  %v1596 = mul i64 %v1595, 8
  %v1597 = getelementptr inbounds float, ptr %v1522, i64 %v1596
  store <8 x float> %v1581, ptr %v1597, align 4
  %v1598 = add i64 %v1536, 4
  %v1599 = mul i64 %v1598, 8
  %v1600 = getelementptr inbounds float, ptr %v1522, i64 %v1599
  store <8 x float> %v1582, ptr %v1600, align 4
  %v1601 = add i64 %v1536, 5
  %v1602 = mul i64 %v1601, 8
  %v1603 = getelementptr inbounds float, ptr %v1522, i64 %v1602
  store <8 x float> %v1583, ptr %v1603, align 4
  %v1604 = add i64 %v1536, 6
  %v1605 = mul i64 %v1604, 8
  %v1606 = getelementptr inbounds float, ptr %v1522, i64 %v1605
  store <8 x float> %v1584, ptr %v1606, align 4
  %v1607 = add i64 %v1536, 7
  %v1608 = mul i64 %v1607, 8
  %v1609 = getelementptr inbounds float, ptr %v1522, i64 %v1608
  store <8 x float> %v1585, ptr %v1609, align 4
  %v1610 = add nsw i64 %v1536, 8
  br label %b188
b190:
  br label %b191
b191:
  %v1611 = phi i64 [ 8, %b190 ], [ %v1619, %b192 ]
  %v1612 = icmp slt i64 %v1611, 8
  br i1 %v1612, label %b192, label %b193
b192:
  %v1613 = mul i64 %v1611, 1
  %v1614 = getelementptr inbounds float, ptr %v1534, i64 %v1613
  %v1615 = getelementptr float, ptr %v1614, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1616 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1615, <8 x i1> %v1531, <8 x float> zeroinitializer)
  %v1617 = mul i64 %v1611, 8
  %v1618 = getelementptr inbounds float, ptr %v1522, i64 %v1617
  store <8 x float> %v1616, ptr %v1618, align 4
  %v1619 = add nsw i64 %v1611, 1
  br label %b191
b193:
  br label %b187
b187:
  %v1620 = icmp slt i64 %v1525, 8
  br i1 %v1620, label %b194, label %b195
b194:
  br label %b196
b196:
  %v1621 = phi i64 [ 0, %b194 ], [ %v1629, %b197 ]
  %v1622 = icmp slt i64 %v1621, 8
  br i1 %v1622, label %b197, label %b198
b197:
  %v1623 = mul i64 %v1621, 1
  %v1624 = getelementptr inbounds float, ptr %v1534, i64 %v1623
  %v1625 = getelementptr float, ptr %v1624, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1626 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1625, <8 x i1> %v1531, <8 x float> zeroinitializer)
  %v1627 = mul i64 %v1621, 8
  %v1628 = getelementptr inbounds float, ptr %v1522, i64 %v1627
  store <8 x float> %v1626, ptr %v1628, align 4
  %v1629 = add nsw i64 %v1621, 1
  br label %b196
b198:
  br label %b195
b195:
  %v1630 = add i64 %v1519, 64
  %v1631 = add nsw i64 %v1405, 1
  br label %b170
b172:
  %v1632 = add i64 1, 0
  %v1633 = sdiv i64 %v1632, 1
  %v1634 = add i64 %v2, 1
  %v1635 = mul i64 %v1633, %v2
  %v1636 = sdiv i64 %v1635, %v3
  %v1637 = mul i64 %v1636, 1
  %v1638 = icmp slt i64 %v1637, 1
  %v1639 = select i1 %v1638, i64 %v1637, i64 1
  %v1640 = mul i64 %v1633, %v1634
  %v1641 = sdiv i64 %v1640, %v3
  %v1642 = mul i64 %v1641, 1
  %v1643 = icmp slt i64 %v1642, 1
  %v1644 = select i1 %v1643, i64 %v1642, i64 1
  %v1645 = icmp slt i64 %v1644, 1
  %v1646 = select i1 %v1645, i64 %v1644, i64 1
  br label %b199
b199:
  %v1647 = phi i64 [ %v1639, %b172 ], [ %v2093, %b250 ]
  %v1648 = icmp slt i64 %v1647, %v1646
  br i1 %v1648, label %b200, label %b201
b200:
  %v1649 = mul i64 %v1647, 256
  %v1650 = mul i64 %v1647, 8
  %v1651 = add i64 %v1649, 0
  %v1652 = add i64 %v1650, 0
  %v1653 = getelementptr inbounds float, ptr %v924, i64 %v1651
  %v1654 = sub i64 8, %v1652
  %v1655 = icmp slt i64 %v1654, 0
  %v1656 = select i1 %v1655, i64 0, i64 %v1654
  %v1657 = icmp ult i64 %v1656, 8
  %v1658 = select i1 %v1657, i64 %v1656, i64 8
  %v1659 = trunc i64 %v1658 to i32
  %v1660 = insertelement <8 x i32> poison, i32 %v1659, i64 0
  %v1661 = shufflevector <8 x i32> %v1660, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1662 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1661
  %v1663 = mul i64 %v1652, 8
  %v1664 = add i64 0, %v1663
  %v1665 = getelementptr inbounds float, ptr %v50, i64 %v1664
  %v1666 = icmp sge i64 %v1656, 8
  br i1 %v1666, label %b202, label %b203
b202:
  br label %b204
b204:
  %v1667 = phi i64 [ 0, %b202 ], [ %v1741, %b205 ]
  %v1668 = icmp slt i64 %v1667, 8
  br i1 %v1668, label %b205, label %b206
b205:
  %v1669 = add i64 %v1667, 0
  %v1670 = getelementptr inbounds float, ptr %v1665, i64 %v1669
  %v1671 = load <8 x float>, ptr %v1670, align 4
  %v1672 = add i64 %v1667, 8
  %v1673 = getelementptr inbounds float, ptr %v1665, i64 %v1672
  %v1674 = load <8 x float>, ptr %v1673, align 4
  %v1675 = add i64 %v1667, 16
  %v1676 = getelementptr inbounds float, ptr %v1665, i64 %v1675
  %v1677 = load <8 x float>, ptr %v1676, align 4
  %v1678 = add i64 %v1667, 24
  %v1679 = getelementptr inbounds float, ptr %v1665, i64 %v1678
  %v1680 = load <8 x float>, ptr %v1679, align 4
  %v1681 = add i64 %v1667, 32
  %v1682 = getelementptr inbounds float, ptr %v1665, i64 %v1681
  %v1683 = load <8 x float>, ptr %v1682, align 4
  %v1684 = add i64 %v1667, 40
  %v1685 = getelementptr inbounds float, ptr %v1665, i64 %v1684
  %v1686 = load <8 x float>, ptr %v1685, align 4
  %v1687 = add i64 %v1667, 48
  %v1688 = getelementptr inbounds float, ptr %v1665, i64 %v1687
  %v1689 = load <8 x float>, ptr %v1688, align 4
  %v1690 = add i64 %v1667, 56
  %v1691 = getelementptr inbounds float, ptr %v1665, i64 %v1690
  %v1692 = load <8 x float>, ptr %v1691, align 4
  %v1693 = shufflevector <8 x float> %v1671, <8 x float> %v1683, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1694 = shufflevector <8 x float> %v1671, <8 x float> %v1683, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1695 = shufflevector <8 x float> %v1674, <8 x float> %v1686, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1696 = shufflevector <8 x float> %v1674, <8 x float> %v1686, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1697 = shufflevector <8 x float> %v1677, <8 x float> %v1689, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1698 = shufflevector <8 x float> %v1677, <8 x float> %v1689, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1699 = shufflevector <8 x float> %v1680, <8 x float> %v1692, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1700 = shufflevector <8 x float> %v1680, <8 x float> %v1692, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1701 = shufflevector <8 x float> %v1693, <8 x float> %v1697, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1702 = shufflevector <8 x float> %v1693, <8 x float> %v1697, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1703 = shufflevector <8 x float> %v1695, <8 x float> %v1699, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1704 = shufflevector <8 x float> %v1695, <8 x float> %v1699, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1705 = shufflevector <8 x float> %v1694, <8 x float> %v1698, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1706 = shufflevector <8 x float> %v1694, <8 x float> %v1698, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1707 = shufflevector <8 x float> %v1696, <8 x float> %v1700, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1708 = shufflevector <8 x float> %v1696, <8 x float> %v1700, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1709 = shufflevector <8 x float> %v1701, <8 x float> %v1703, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1710 = shufflevector <8 x float> %v1701, <8 x float> %v1703, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1711 = shufflevector <8 x float> %v1702, <8 x float> %v1704, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1712 = shufflevector <8 x float> %v1702, <8 x float> %v1704, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1713 = shufflevector <8 x float> %v1705, <8 x float> %v1707, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1714 = shufflevector <8 x float> %v1705, <8 x float> %v1707, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1715 = shufflevector <8 x float> %v1706, <8 x float> %v1708, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1716 = shufflevector <8 x float> %v1706, <8 x float> %v1708, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1717 = add i64 %v1667, 0
  %v1718 = mul i64 %v1717, 16
  %v1719 = getelementptr inbounds float, ptr %v1653, i64 %v1718
  store <8 x float> %v1709, ptr %v1719, align 4
  %v1720 = add i64 %v1667, 1
  %v1721 = mul i64 %v1720, 16
  %v1722 = getelementptr inbounds float, ptr %v1653, i64 %v1721
  store <8 x float> %v1710, ptr %v1722, align 4
  %v1723 = add i64 %v1667, 2
  %v1724 = mul i64 %v1723, 16
  %v1725 = getelementptr inbounds float, ptr %v1653, i64 %v1724
  store <8 x float> %v1711, ptr %v1725, align 4
  %v1726 = add i64 %v1667, 3
  %v1727 = mul i64 %v1726, 16
  %v1728 = getelementptr inbounds float, ptr %v1653, i64 %v1727
  store <8 x float> %v1712, ptr %v1728, align 4
  %v1729 = add i64 %v1667, 4
  %v1730 = mul i64 %v1729, 16
  %v1731 = getelementptr inbounds float, ptr %v1653, i64 %v1730
  store <8 x float> %v1713, ptr %v1731, align 4
  %v1732 = add i64 %v1667, 5
  %v1733 = mul i64 %v1732, 16
  %v1734 = getelementptr inbounds float, ptr %v1653, i64 %v1733
  store <8 x float> %v1714, ptr %v1734, align 4
  %v1735 = add i64 %v1667, 6
  %v1736 = mul i64 %v1735, 16
  %v1737 = getelementptr inbounds float, ptr %v1653, i64 %v1736
  store <8 x float> %v1715, ptr %v1737, align 4
  %v1738 = add i64 %v1667, 7
  %v1739 = mul i64 %v1738, 16
  %v1740 = getelementptr inbounds float, ptr %v1653, i64 %v1739
  store <8 x float> %v1716, ptr %v1740, align 4
  %v1741 = add nsw i64 %v1667, 8
  br label %b204
b206:
  br label %b207
b207:
  %v1742 = phi i64 [ 8, %b206 ], [ %v1750, %b208 ]
  %v1743 = icmp slt i64 %v1742, 8
  br i1 %v1743, label %b208, label %b209
b208:
  %v1744 = mul i64 %v1742, 1
  %v1745 = getelementptr inbounds float, ptr %v1665, i64 %v1744
  %v1746 = getelementptr float, ptr %v1745, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1747 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1746, <8 x i1> %v1662, <8 x float> zeroinitializer)
  %v1748 = mul i64 %v1742, 16
  %v1749 = getelementptr inbounds float, ptr %v1653, i64 %v1748
  store <8 x float> %v1747, ptr %v1749, align 4
  %v1750 = add nsw i64 %v1742, 1
  br label %b207
b209:
  br label %b203
b203:
  %v1751 = icmp slt i64 %v1656, 8
  br i1 %v1751, label %b210, label %b211
b210:
  br label %b212
b212:
  %v1752 = phi i64 [ 0, %b210 ], [ %v1760, %b213 ]
  %v1753 = icmp slt i64 %v1752, 8
  br i1 %v1753, label %b213, label %b214
b213:
  %v1754 = mul i64 %v1752, 1
  %v1755 = getelementptr inbounds float, ptr %v1665, i64 %v1754
  %v1756 = getelementptr float, ptr %v1755, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1757 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1756, <8 x i1> %v1662, <8 x float> zeroinitializer)
  %v1758 = mul i64 %v1752, 16
  %v1759 = getelementptr inbounds float, ptr %v1653, i64 %v1758
  store <8 x float> %v1757, ptr %v1759, align 4
  %v1760 = add nsw i64 %v1752, 1
  br label %b212
b214:
  br label %b211
b211:
  %v1761 = add i64 %v1649, 8
  %v1762 = add i64 %v1650, 0
  %v1763 = getelementptr inbounds float, ptr %v924, i64 %v1761
  %v1764 = sub i64 8, %v1762
  %v1765 = icmp slt i64 %v1764, 0
  %v1766 = select i1 %v1765, i64 0, i64 %v1764
  %v1767 = icmp ult i64 %v1766, 8
  %v1768 = select i1 %v1767, i64 %v1766, i64 8
  %v1769 = trunc i64 %v1768 to i32
  %v1770 = insertelement <8 x i32> poison, i32 %v1769, i64 0
  %v1771 = shufflevector <8 x i32> %v1770, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1772 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1771
  %v1773 = mul i64 %v1762, 8
  %v1774 = add i64 0, %v1773
  %v1775 = getelementptr inbounds float, ptr %v54, i64 %v1774
  %v1776 = icmp sge i64 %v1766, 8
  br i1 %v1776, label %b215, label %b216
b215:
  br label %b217
b217:
  %v1777 = phi i64 [ 0, %b215 ], [ %v1851, %b218 ]
  %v1778 = icmp slt i64 %v1777, 8
  br i1 %v1778, label %b218, label %b219
b218:
  %v1779 = add i64 %v1777, 0
  %v1780 = getelementptr inbounds float, ptr %v1775, i64 %v1779
  %v1781 = load <8 x float>, ptr %v1780, align 4
  %v1782 = add i64 %v1777, 8
  %v1783 = getelementptr inbounds float, ptr %v1775, i64 %v1782
  %v1784 = load <8 x float>, ptr %v1783, align 4
  %v1785 = add i64 %v1777, 16
  %v1786 = getelementptr inbounds float, ptr %v1775, i64 %v1785
  %v1787 = load <8 x float>, ptr %v1786, align 4
  %v1788 = add i64 %v1777, 24
  %v1789 = getelementptr inbounds float, ptr %v1775, i64 %v1788
  %v1790 = load <8 x float>, ptr %v1789, align 4
  %v1791 = add i64 %v1777, 32
  %v1792 = getelementptr inbounds float, ptr %v1775, i64 %v1791
  %v1793 = load <8 x float>, ptr %v1792, align 4
  %v1794 = add i64 %v1777, 40
  %v1795 = getelementptr inbounds float, ptr %v1775, i64 %v1794
  %v1796 = load <8 x float>, ptr %v1795, align 4
  %v1797 = add i64 %v1777, 48
  %v1798 = getelementptr inbounds float, ptr %v1775, i64 %v1797
  %v1799 = load <8 x float>, ptr %v1798, align 4
  %v1800 = add i64 %v1777, 56
  %v1801 = getelementptr inbounds float, ptr %v1775, i64 %v1800
  %v1802 = load <8 x float>, ptr %v1801, align 4
  %v1803 = shufflevector <8 x float> %v1781, <8 x float> %v1793, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1804 = shufflevector <8 x float> %v1781, <8 x float> %v1793, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1805 = shufflevector <8 x float> %v1784, <8 x float> %v1796, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1806 = shufflevector <8 x float> %v1784, <8 x float> %v1796, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1807 = shufflevector <8 x float> %v1787, <8 x float> %v1799, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1808 = shufflevector <8 x float> %v1787, <8 x float> %v1799, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1809 = shufflevector <8 x float> %v1790, <8 x float> %v1802, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1810 = shufflevector <8 x float> %v1790, <8 x float> %v1802, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1811 = shufflevector <8 x float> %v1803, <8 x float> %v1807, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1812 = shufflevector <8 x float> %v1803, <8 x float> %v1807, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1813 = shufflevector <8 x float> %v1805, <8 x float> %v1809, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1814 = shufflevector <8 x float> %v1805, <8 x float> %v1809, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1815 = shufflevector <8 x float> %v1804, <8 x float> %v1808, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1816 = shufflevector <8 x float> %v1804, <8 x float> %v1808, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1817 = shufflevector <8 x float> %v1806, <8 x float> %v1810, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1818 = shufflevector <8 x float> %v1806, <8 x float> %v1810, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1819 = shufflevector <8 x float> %v1811, <8 x float> %v1813, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1820 = shufflevector <8 x float> %v1811, <8 x float> %v1813, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1821 = shufflevector <8 x float> %v1812, <8 x float> %v1814, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1822 = shufflevector <8 x float> %v1812, <8 x float> %v1814, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1823 = shufflevector <8 x float> %v1815, <8 x float> %v1817, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1824 = shufflevector <8 x float> %v1815, <8 x float> %v1817, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1825 = shufflevector <8 x float> %v1816, <8 x float> %v1818, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1826 = shufflevector <8 x float> %v1816, <8 x float> %v1818, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1827 = add i64 %v1777, 0
  %v1828 = mul i64 %v1827, 16
  %v1829 = getelementptr inbounds float, ptr %v1763, i64 %v1828
  store <8 x float> %v1819, ptr %v1829, align 4
  %v1830 = add i64 %v1777, 1
  %v1831 = mul i64 %v1830, 16
  %v1832 = getelementptr inbounds float, ptr %v1763, i64 %v1831
  store <8 x float> %v1820, ptr %v1832, align 4
  %v1833 = add i64 %v1777, 2
  %v1834 = mul i64 %v1833, 16
  %v1835 = getelementptr inbounds float, ptr %v1763, i64 %v1834
  store <8 x float> %v1821, ptr %v1835, align 4
  %v1836 = add i64 %v1777, 3
  %v1837 = mul i64 %v1836, 16
  %v1838 = getelementptr inbounds float, ptr %v1763, i64 %v1837
  store <8 x float> %v1822, ptr %v1838, align 4
  %v1839 = add i64 %v1777, 4
  %v1840 = mul i64 %v1839, 16
  %v1841 = getelementptr inbounds float, ptr %v1763, i64 %v1840
  store <8 x float> %v1823, ptr %v1841, align 4
  %v1842 = add i64 %v1777, 5
  %v1843 = mul i64 %v1842, 16
  %v1844 = getelementptr inbounds float, ptr %v1763, i64 %v1843
  store <8 x float> %v1824, ptr %v1844, align 4
  %v1845 = add i64 %v1777, 6
  %v1846 = mul i64 %v1845, 16
  %v1847 = getelementptr inbounds float, ptr %v1763, i64 %v1846
  store <8 x float> %v1825, ptr %v1847, align 4
  %v1848 = add i64 %v1777, 7
  %v1849 = mul i64 %v1848, 16
  %v1850 = getelementptr inbounds float, ptr %v1763, i64 %v1849
  store <8 x float> %v1826, ptr %v1850, align 4
  %v1851 = add nsw i64 %v1777, 8
  br label %b217
b219:
  br label %b220
b220:
  %v1852 = phi i64 [ 8, %b219 ], [ %v1860, %b221 ]
  %v1853 = icmp slt i64 %v1852, 8
  br i1 %v1853, label %b221, label %b222
b221:
  %v1854 = mul i64 %v1852, 1
  %v1855 = getelementptr inbounds float, ptr %v1775, i64 %v1854
  %v1856 = getelementptr float, ptr %v1855, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1857 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1856, <8 x i1> %v1772, <8 x float> zeroinitializer)
  %v1858 = mul i64 %v1852, 16
  %v1859 = getelementptr inbounds float, ptr %v1763, i64 %v1858
  store <8 x float> %v1857, ptr %v1859, align 4
  %v1860 = add nsw i64 %v1852, 1
  br label %b220
b222:
  br label %b216
b216:
  %v1861 = icmp slt i64 %v1766, 8
  br i1 %v1861, label %b223, label %b224
b223:
  br label %b225
b225:
  %v1862 = phi i64 [ 0, %b223 ], [ %v1870, %b226 ]
  %v1863 = icmp slt i64 %v1862, 8
  br i1 %v1863, label %b226, label %b227
b226:
  %v1864 = mul i64 %v1862, 1
  %v1865 = getelementptr inbounds float, ptr %v1775, i64 %v1864
  %v1866 = getelementptr float, ptr %v1865, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1867 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1866, <8 x i1> %v1772, <8 x float> zeroinitializer)
  %v1868 = mul i64 %v1862, 16
  %v1869 = getelementptr inbounds float, ptr %v1763, i64 %v1868
  store <8 x float> %v1867, ptr %v1869, align 4
  %v1870 = add nsw i64 %v1862, 1
  br label %b225
b227:
  br label %b224
b224:
  %v1871 = add i64 %v1649, 128
  %v1872 = add i64 %v1871, 0
  %v1873 = add i64 %v1650, 0
  %v1874 = getelementptr inbounds float, ptr %v924, i64 %v1872
  %v1875 = sub i64 8, %v1873
  %v1876 = icmp slt i64 %v1875, 0
  %v1877 = select i1 %v1876, i64 0, i64 %v1875
  %v1878 = icmp ult i64 %v1877, 8
  %v1879 = select i1 %v1878, i64 %v1877, i64 8
  %v1880 = trunc i64 %v1879 to i32
  %v1881 = insertelement <8 x i32> poison, i32 %v1880, i64 0
  %v1882 = shufflevector <8 x i32> %v1881, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1883 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1882
  %v1884 = mul i64 %v1873, 8
  %v1885 = add i64 0, %v1884
  %v1886 = getelementptr inbounds float, ptr %v54, i64 %v1885
  %v1887 = icmp sge i64 %v1877, 8
  br i1 %v1887, label %b228, label %b229
b228:
  br label %b230
b230:
  %v1888 = phi i64 [ 0, %b228 ], [ %v1962, %b231 ]
  %v1889 = icmp slt i64 %v1888, 8
  br i1 %v1889, label %b231, label %b232
b231:
  %v1890 = add i64 %v1888, 0
  %v1891 = getelementptr inbounds float, ptr %v1886, i64 %v1890
  %v1892 = load <8 x float>, ptr %v1891, align 4
  %v1893 = add i64 %v1888, 8
  %v1894 = getelementptr inbounds float, ptr %v1886, i64 %v1893
  %v1895 = load <8 x float>, ptr %v1894, align 4
  %v1896 = add i64 %v1888, 16
  %v1897 = getelementptr inbounds float, ptr %v1886, i64 %v1896
  %v1898 = load <8 x float>, ptr %v1897, align 4
  %v1899 = add i64 %v1888, 24
  %v1900 = getelementptr inbounds float, ptr %v1886, i64 %v1899
  %v1901 = load <8 x float>, ptr %v1900, align 4
  %v1902 = add i64 %v1888, 32
  %v1903 = getelementptr inbounds float, ptr %v1886, i64 %v1902
  %v1904 = load <8 x float>, ptr %v1903, align 4
  %v1905 = add i64 %v1888, 40
  %v1906 = getelementptr inbounds float, ptr %v1886, i64 %v1905
  %v1907 = load <8 x float>, ptr %v1906, align 4
  %v1908 = add i64 %v1888, 48
  %v1909 = getelementptr inbounds float, ptr %v1886, i64 %v1908
  %v1910 = load <8 x float>, ptr %v1909, align 4
  %v1911 = add i64 %v1888, 56
  %v1912 = getelementptr inbounds float, ptr %v1886, i64 %v1911
  %v1913 = load <8 x float>, ptr %v1912, align 4
  %v1914 = shufflevector <8 x float> %v1892, <8 x float> %v1904, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1915 = shufflevector <8 x float> %v1892, <8 x float> %v1904, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1916 = shufflevector <8 x float> %v1895, <8 x float> %v1907, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1917 = shufflevector <8 x float> %v1895, <8 x float> %v1907, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1918 = shufflevector <8 x float> %v1898, <8 x float> %v1910, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1919 = shufflevector <8 x float> %v1898, <8 x float> %v1910, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1920 = shufflevector <8 x float> %v1901, <8 x float> %v1913, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1921 = shufflevector <8 x float> %v1901, <8 x float> %v1913, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1922 = shufflevector <8 x float> %v1914, <8 x float> %v1918, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1923 = shufflevector <8 x float> %v1914, <8 x float> %v1918, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1924 = shufflevector <8 x float> %v1916, <8 x float> %v1920, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1925 = shufflevector <8 x float> %v1916, <8 x float> %v1920, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1926 = shufflevector <8 x float> %v1915, <8 x float> %v1919, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1927 = shufflevector <8 x float> %v1915, <8 x float> %v1919, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1928 = shufflevector <8 x float> %v1917, <8 x float> %v1921, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1929 = shufflevector <8 x float> %v1917, <8 x float> %v1921, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1930 = shufflevector <8 x float> %v1922, <8 x float> %v1924, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1931 = shufflevector <8 x float> %v1922, <8 x float> %v1924, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1932 = shufflevector <8 x float> %v1923, <8 x float> %v1925, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1933 = shufflevector <8 x float> %v1923, <8 x float> %v1925, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1934 = shufflevector <8 x float> %v1926, <8 x float> %v1928, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1935 = shufflevector <8 x float> %v1926, <8 x float> %v1928, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1936 = shufflevector <8 x float> %v1927, <8 x float> %v1929, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1937 = shufflevector <8 x float> %v1927, <8 x float> %v1929, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1938 = add i64 %v1888, 0
  %v1939 = mul i64 %v1938, 16
  %v1940 = getelementptr inbounds float, ptr %v1874, i64 %v1939
  store <8 x float> %v1930, ptr %v1940, align 4
  %v1941 = add i64 %v1888, 1
  %v1942 = mul i64 %v1941, 16
  %v1943 = getelementptr inbounds float, ptr %v1874, i64 %v1942
  store <8 x float> %v1931, ptr %v1943, align 4
  %v1944 = add i64 %v1888, 2
  %v1945 = mul i64 %v1944, 16
  %v1946 = getelementptr inbounds float, ptr %v1874, i64 %v1945
  store <8 x float> %v1932, ptr %v1946, align 4
  %v1947 = add i64 %v1888, 3
  %v1948 = mul i64 %v1947, 16
  %v1949 = getelementptr inbounds float, ptr %v1874, i64 %v1948
  store <8 x float> %v1933, ptr %v1949, align 4
  %v1950 = add i64 %v1888, 4
  %v1951 = mul i64 %v1950, 16
  %v1952 = getelementptr inbounds float, ptr %v1874, i64 %v1951
  store <8 x float> %v1934, ptr %v1952, align 4
  %v1953 = add i64 %v1888, 5
  %v1954 = mul i64 %v1953, 16
  %v1955 = getelementptr inbounds float, ptr %v1874, i64 %v1954
  store <8 x float> %v1935, ptr %v1955, align 4
  %v1956 = add i64 %v1888, 6
  %v1957 = mul i64 %v1956, 16
  %v1958 = getelementptr inbounds float, ptr %v1874, i64 %v1957
  store <8 x float> %v1936, ptr %v1958, align 4
  %v1959 = add i64 %v1888, 7
  %v1960 = mul i64 %v1959, 16
  %v1961 = getelementptr inbounds float, ptr %v1874, i64 %v1960
  store <8 x float> %v1937, ptr %v1961, align 4
  %v1962 = add nsw i64 %v1888, 8
  br label %b230
b232:
  br label %b233
b233:
  %v1963 = phi i64 [ 8, %b232 ], [ %v1971, %b234 ]
  %v1964 = icmp slt i64 %v1963, 8
  br i1 %v1964, label %b234, label %b235
b234:
  %v1965 = mul i64 %v1963, 1
  %v1966 = getelementptr inbounds float, ptr %v1886, i64 %v1965
  %v1967 = getelementptr float, ptr %v1966, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1968 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1967, <8 x i1> %v1883, <8 x float> zeroinitializer)
  %v1969 = mul i64 %v1963, 16
  %v1970 = getelementptr inbounds float, ptr %v1874, i64 %v1969
  store <8 x float> %v1968, ptr %v1970, align 4
  %v1971 = add nsw i64 %v1963, 1
  br label %b233
b235:
  br label %b229
b229:
  %v1972 = icmp slt i64 %v1877, 8
  br i1 %v1972, label %b236, label %b237
b236:
  br label %b238
b238:
  %v1973 = phi i64 [ 0, %b236 ], [ %v1981, %b239 ]
  %v1974 = icmp slt i64 %v1973, 8
  br i1 %v1974, label %b239, label %b240
b239:
  %v1975 = mul i64 %v1973, 1
  %v1976 = getelementptr inbounds float, ptr %v1886, i64 %v1975
  %v1977 = getelementptr float, ptr %v1976, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1978 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1977, <8 x i1> %v1883, <8 x float> zeroinitializer)
  %v1979 = mul i64 %v1973, 16
  %v1980 = getelementptr inbounds float, ptr %v1874, i64 %v1979
  store <8 x float> %v1978, ptr %v1980, align 4
  %v1981 = add nsw i64 %v1973, 1
  br label %b238
b240:
  br label %b237
b237:
  %v1982 = add i64 %v1871, 8
  %v1983 = add i64 %v1650, 0
  %v1984 = getelementptr inbounds float, ptr %v924, i64 %v1982
  %v1985 = sub i64 8, %v1983
  %v1986 = icmp slt i64 %v1985, 0
  %v1987 = select i1 %v1986, i64 0, i64 %v1985
  %v1988 = icmp ult i64 %v1987, 8
  %v1989 = select i1 %v1988, i64 %v1987, i64 8
  %v1990 = trunc i64 %v1989 to i32
  %v1991 = insertelement <8 x i32> poison, i32 %v1990, i64 0
  %v1992 = shufflevector <8 x i32> %v1991, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1993 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1992
  %v1994 = mul i64 %v1983, 8
  %v1995 = add i64 0, %v1994
  %v1996 = getelementptr inbounds float, ptr %v50, i64 %v1995
  %v1997 = icmp sge i64 %v1987, 8
  br i1 %v1997, label %b241, label %b242
b241:
  br label %b243
b243:
  %v1998 = phi i64 [ 0, %b241 ], [ %v2072, %b244 ]
  %v1999 = icmp slt i64 %v1998, 8
  br i1 %v1999, label %b244, label %b245
b244:
  %v2000 = add i64 %v1998, 0
  %v2001 = getelementptr inbounds float, ptr %v1996, i64 %v2000
  %v2002 = load <8 x float>, ptr %v2001, align 4
  %v2003 = add i64 %v1998, 8
  %v2004 = getelementptr inbounds float, ptr %v1996, i64 %v2003
  %v2005 = load <8 x float>, ptr %v2004, align 4
  %v2006 = add i64 %v1998, 16
  %v2007 = getelementptr inbounds float, ptr %v1996, i64 %v2006
  %v2008 = load <8 x float>, ptr %v2007, align 4
  %v2009 = add i64 %v1998, 24
  %v2010 = getelementptr inbounds float, ptr %v1996, i64 %v2009
  %v2011 = load <8 x float>, ptr %v2010, align 4
  %v2012 = add i64 %v1998, 32
  %v2013 = getelementptr inbounds float, ptr %v1996, i64 %v2012
  %v2014 = load <8 x float>, ptr %v2013, align 4
  %v2015 = add i64 %v1998, 40
  %v2016 = getelementptr inbounds float, ptr %v1996, i64 %v2015
  %v2017 = load <8 x float>, ptr %v2016, align 4
  %v2018 = add i64 %v1998, 48
  %v2019 = getelementptr inbounds float, ptr %v1996, i64 %v2018
  %v2020 = load <8 x float>, ptr %v2019, align 4
  %v2021 = add i64 %v1998, 56
  %v2022 = getelementptr inbounds float, ptr %v1996, i64 %v2021
  %v2023 = load <8 x float>, ptr %v2022, align 4
  %v2024 = shufflevector <8 x float> %v2002, <8 x float> %v2014, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v2025 = shufflevector <8 x float> %v2002, <8 x float> %v2014, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v2026 = shufflevector <8 x float> %v2005, <8 x float> %v2017, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v2027 = shufflevector <8 x float> %v2005, <8 x float> %v2017, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v2028 = shufflevector <8 x float> %v2008, <8 x float> %v2020, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v2029 = shufflevector <8 x float> %v2008, <8 x float> %v2020, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v2030 = shufflevector <8 x float> %v2011, <8 x float> %v2023, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v2031 = shufflevector <8 x float> %v2011, <8 x float> %v2023, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v2032 = shufflevector <8 x float> %v2024, <8 x float> %v2028, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v2033 = shufflevector <8 x float> %v2024, <8 x float> %v2028, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v2034 = shufflevector <8 x float> %v2026, <8 x float> %v2030, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v2035 = shufflevector <8 x float> %v2026, <8 x float> %v2030, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v2036 = shufflevector <8 x float> %v2025, <8 x float> %v2029, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v2037 = shufflevector <8 x float> %v2025, <8 x float> %v2029, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v2038 = shufflevector <8 x float> %v2027, <8 x float> %v2031, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v2039 = shufflevector <8 x float> %v2027, <8 x float> %v2031, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v2040 = shufflevector <8 x float> %v2032, <8 x float> %v2034, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v2041 = shufflevector <8 x float> %v2032, <8 x float> %v2034, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v2042 = shufflevector <8 x float> %v2033, <8 x float> %v2035, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v2043 = shufflevector <8 x float> %v2033, <8 x float> %v2035, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v2044 = shufflevector <8 x float> %v2036, <8 x float> %v2038, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v2045 = shufflevector <8 x float> %v2036, <8 x float> %v2038, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v2046 = shufflevector <8 x float> %v2037, <8 x float> %v2039, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v2047 = shufflevector <8 x float> %v2037, <8 x float> %v2039, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v2048 = add i64 %v1998, 0
  %v2049 = mul i64 %v2048, 16
  %v2050 = getelementptr inbounds float, ptr %v1984, i64 %v2049
  store <8 x float> %v2040, ptr %v2050, align 4
  %v2051 = add i64 %v1998, 1
  %v2052 = mul i64 %v2051, 16
  %v2053 = getelementptr inbounds float, ptr %v1984, i64 %v2052
  store <8 x float> %v2041, ptr %v2053, align 4
  %v2054 = add i64 %v1998, 2
  %v2055 = mul i64 %v2054, 16
  %v2056 = getelementptr inbounds float, ptr %v1984, i64 %v2055
  store <8 x float> %v2042, ptr %v2056, align 4
  %v2057 = add i64 %v1998, 3
  %v2058 = mul i64 %v2057, 16
  %v2059 = getelementptr inbounds float, ptr %v1984, i64 %v2058
  store <8 x float> %v2043, ptr %v2059, align 4
  %v2060 = add i64 %v1998, 4
  %v2061 = mul i64 %v2060, 16
  %v2062 = getelementptr inbounds float, ptr %v1984, i64 %v2061
  store <8 x float> %v2044, ptr %v2062, align 4
  %v2063 = add i64 %v1998, 5
  %v2064 = mul i64 %v2063, 16
  %v2065 = getelementptr inbounds float, ptr %v1984, i64 %v2064
  store <8 x float> %v2045, ptr %v2065, align 4
  %v2066 = add i64 %v1998, 6
  %v2067 = mul i64 %v2066, 16
  %v2068 = getelementptr inbounds float, ptr %v1984, i64 %v2067
  store <8 x float> %v2046, ptr %v2068, align 4
  %v2069 = add i64 %v1998, 7
  %v2070 = mul i64 %v2069, 16
  %v2071 = getelementptr inbounds float, ptr %v1984, i64 %v2070
  store <8 x float> %v2047, ptr %v2071, align 4
  %v2072 = add nsw i64 %v1998, 8
  br label %b243
b245:
  br label %b246
b246:
  %v2073 = phi i64 [ 8, %b245 ], [ %v2081, %b247 ]
  %v2074 = icmp slt i64 %v2073, 8
  br i1 %v2074, label %b247, label %b248
b247:
  %v2075 = mul i64 %v2073, 1
  %v2076 = getelementptr inbounds float, ptr %v1996, i64 %v2075
  %v2077 = getelementptr float, ptr %v2076, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v2078 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v2077, <8 x i1> %v1993, <8 x float> zeroinitializer)
  %v2079 = mul i64 %v2073, 16
  %v2080 = getelementptr inbounds float, ptr %v1984, i64 %v2079
  store <8 x float> %v2078, ptr %v2080, align 4
  %v2081 = add nsw i64 %v2073, 1
  br label %b246
b248:
  br label %b242
b242:
  %v2082 = icmp slt i64 %v1987, 8
  br i1 %v2082, label %b249, label %b250
b249:
  br label %b251
b251:
  %v2083 = phi i64 [ 0, %b249 ], [ %v2091, %b252 ]
  %v2084 = icmp slt i64 %v2083, 8
  br i1 %v2084, label %b252, label %b253
b252:
  %v2085 = mul i64 %v2083, 1
  %v2086 = getelementptr inbounds float, ptr %v1996, i64 %v2085
  %v2087 = getelementptr float, ptr %v2086, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v2088 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v2087, <8 x i1> %v1993, <8 x float> zeroinitializer)
  %v2089 = mul i64 %v2083, 16
  %v2090 = getelementptr inbounds float, ptr %v1984, i64 %v2089
  store <8 x float> %v2088, ptr %v2090, align 4
  %v2091 = add nsw i64 %v2083, 1
  br label %b251
b253:
  br label %b250
b250:
  %v2092 = add i64 %v1871, 128
  %v2093 = add nsw i64 %v1647, 1
  br label %b199
b201:
  br label %b114
b114:
  %v2094 = icmp sgt i64 %v3, 1
  br i1 %v2094, label %b254, label %b255
b254:
  %v2095 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2096 = atomicrmw add ptr %v2095, i64 1 acq_rel
  %v2097 = load i64, ptr %v329, align 8
  %v2098 = add i64 %v2097, 1
  store i64 %v2098, ptr %v329, align 8
  %v2099 = mul i64 %v3, %v2098
  br label %b256
b256:
  %v2100 = load atomic i64, ptr %v2095 acquire, align 8
  %v2101 = icmp slt i64 %v2100, %v2099
  br i1 %v2101, label %b257, label %b258
b257:
  %v2102 = call i32 @sched_yield()
  br label %b256
b258:
  br label %b255
b255:
  br label %b259
b259:
  %v2103 = phi i64 [ 0, %b255 ], [ %v3283, %b378 ]
  %v2104 = icmp slt i64 %v2103, %v5
  br i1 %v2104, label %b260, label %b261
b260:
  %v2105 = add i64 %v7, 0
  %v2106 = sdiv i64 %v2105, 1
  %v2107 = add i64 %v2, 1
  %v2108 = mul i64 %v2106, %v2
  %v2109 = sdiv i64 %v2108, %v3
  %v2110 = mul i64 %v2109, 1
  %v2111 = icmp slt i64 %v2110, %v7
  %v2112 = select i1 %v2111, i64 %v2110, i64 %v7
  %v2113 = mul i64 %v2106, %v2107
  %v2114 = sdiv i64 %v2113, %v3
  %v2115 = mul i64 %v2114, 1
  %v2116 = icmp slt i64 %v2115, %v7
  %v2117 = select i1 %v2116, i64 %v2115, i64 %v7
  br label %b262
b262:
  %v2118 = phi i64 [ %v2112, %b260 ], [ %v2152, %b263 ]
  %v2119 = icmp slt i64 %v2118, %v2117
  br i1 %v2119, label %b263, label %b264
b263:
  %v2120 = add i64 %v2103, 0
  %v2121 = and i64 %v2120, %v252
  %v2122 = mul i64 %v2121, %v7
  %v2123 = add i64 %v2122, %v2118
  %v2124 = mul i64 %v2123, 16
  %v2125 = getelementptr inbounds float, ptr %v28, i64 %v2124
  %v2126 = mul i64 %v2118, 8
  %v2127 = getelementptr inbounds float, ptr %v98, i64 %v2126
  %v2128 = mul i64 %v2118, 8
  %v2129 = getelementptr inbounds float, ptr %v100, i64 %v2128
  %v2130 = add i64 0, 0
  %v2131 = getelementptr inbounds float, ptr %v56, i64 %v2130
  %v2132 = load <8 x float>, ptr %v2131, align 4
  %v2133 = add i64 0, 0
  %v2134 = getelementptr inbounds float, ptr %v2125, i64 %v2133
  %v2135 = load <8 x float>, ptr %v2134, align 4
  %v2136 = fmul <8 x float> %v2132, %v2135
  %v2137 = add i64 0, 0
  %v2138 = getelementptr inbounds float, ptr %v58, i64 %v2137
  %v2139 = load <8 x float>, ptr %v2138, align 4
  %v2140 = add i64 8, 0
  %v2141 = getelementptr inbounds float, ptr %v2125, i64 %v2140
  %v2142 = load <8 x float>, ptr %v2141, align 4
  %v2143 = fmul <8 x float> %v2139, %v2142
  %v2144 = fsub <8 x float> %v2136, %v2143
  %v2145 = fmul <8 x float> %v2139, %v2135
  %v2146 = fmul <8 x float> %v2132, %v2142
  %v2147 = fadd <8 x float> %v2145, %v2146
  %v2148 = add i64 0, 0
  %v2149 = getelementptr inbounds float, ptr %v2127, i64 %v2148
  store <8 x float> %v2144, ptr %v2149, align 4
  %v2150 = add i64 0, 0
  %v2151 = getelementptr inbounds float, ptr %v2129, i64 %v2150
  store <8 x float> %v2147, ptr %v2151, align 4
  %v2152 = add nsw i64 %v2118, 1
  br label %b262
b264:
  %v2154 = add i64 %v7, 0
  %v2155 = sdiv i64 %v2154, 1
  %v2156 = add i64 %v2, 1
  %v2157 = mul i64 %v2155, %v2
  %v2158 = sdiv i64 %v2157, %v3
  %v2159 = mul i64 %v2158, 1
  %v2160 = icmp slt i64 %v2159, %v7
  %v2161 = select i1 %v2160, i64 %v2159, i64 %v7
  %v2162 = mul i64 %v2155, %v2156
  %v2163 = sdiv i64 %v2162, %v3
  %v2164 = mul i64 %v2163, 1
  %v2165 = icmp slt i64 %v2164, %v7
  %v2166 = select i1 %v2165, i64 %v2164, i64 %v7
  br label %b265
b265:
  %v2167 = phi i64 [ %v2161, %b264 ], [ %v2254, %b270 ]
  %v2168 = icmp slt i64 %v2167, %v2166
  br i1 %v2168, label %b266, label %b267
b266:
  %v2169 = add i64 %v2167, 96
  %v2170 = icmp slt i64 %v2169, %v2166
  %v2171 = select i1 %v2170, i64 %v2169, i64 %v2166
  br label %b268
b268:
  %v2172 = phi i64 [ 0, %b266 ], [ %v2253, %b273 ]
  %v2173 = icmp slt i64 %v2172, 1
  br i1 %v2173, label %b269, label %b270
b269:
  %v2174 = sub i64 %v2171, %v2167
  %v2175 = sub i64 6, 1
  %v2176 = add i64 %v2174, %v2175
  %v2177 = sdiv i64 %v2176, 6
  br label %b271
b271:
  %v2178 = phi i64 [ 0, %b269 ], [ %v2252, %b280 ]
  %v2179 = icmp slt i64 %v2178, %v2177
  br i1 %v2179, label %b272, label %b273
b272:
  %v2180 = mul i64 %v2174, %v2178
  %v2181 = sdiv i64 %v2180, %v2177
  %v2182 = add i64 %v2167, %v2181
  %v2183 = add i64 %v2178, 1
  %v2184 = mul i64 %v2174, %v2183
  %v2185 = sdiv i64 %v2184, %v2177
  %v2186 = add i64 %v2167, %v2185
  %v2187 = mul i64 %v2172, 256
  %v2188 = getelementptr inbounds float, ptr %v922, i64 %v2187
  %v2189 = sub i64 %v2186, %v2182
  %v2190 = mul i64 %v2182, 8
  %v2191 = getelementptr inbounds float, ptr %v98, i64 %v2190
  %v2192 = getelementptr inbounds float, ptr %v2191, i64 0
  %v2193 = sub i64 %v2189, 1
  %v2194 = getelementptr inbounds ptr, ptr @table_tile_6x1of4_0_3, i64 %v2193
  %v2195 = load ptr, ptr %v2194, align 4
  %v2196 = icmp sgt i64 %v2189, 0
  br i1 %v2196, label %b274, label %b275
b274:
  call void %v2195(ptr %v2192, i64 8, ptr %v2188, i64 8, ptr %v2153)
  br label %b275
b275:
  %v2197 = add i64 %v2187, 128
  %v2198 = getelementptr inbounds float, ptr %v922, i64 %v2197
  %v2199 = sub i64 %v2186, %v2182
  %v2200 = mul i64 %v2182, 8
  %v2201 = getelementptr inbounds float, ptr %v100, i64 %v2200
  %v2202 = getelementptr inbounds float, ptr %v2201, i64 0
  %v2203 = sub i64 %v2199, 1
  %v2204 = getelementptr inbounds ptr, ptr @table_tile_6x1of4_1_2, i64 %v2203
  %v2205 = load ptr, ptr %v2204, align 4
  %v2206 = icmp sgt i64 %v2199, 0
  br i1 %v2206, label %b276, label %b277
b276:
  call void %v2205(ptr %v2202, i64 8, ptr %v2198, i64 8, ptr %v2153)
  br label %b277
b277:
  %v2207 = add i64 %v2197, 128
  br label %b278
b278:
  %v2208 = phi i64 [ %v2182, %b277 ], [ %v2251, %b283 ]
  %v2209 = icmp slt i64 %v2208, %v2186
  br i1 %v2209, label %b279, label %b280
b279:
  %v2210 = sub i64 %v2208, %v2182
  %v2211 = mul i64 %v2210, 32
  %v2212 = getelementptr inbounds float, ptr %v2153, i64 %v2211
  %v2213 = mul i64 %v2208, 8
  %v2214 = getelementptr inbounds float, ptr %v102, i64 %v2213
  %v2215 = mul i64 %v2208, 8
  %v2216 = getelementptr inbounds float, ptr %v104, i64 %v2215
  %v2217 = mul i64 %v2208, 8
  %v2218 = getelementptr inbounds float, ptr %v106, i64 %v2217
  %v2219 = mul i64 %v2208, 8
  %v2220 = getelementptr inbounds float, ptr %v108, i64 %v2219
  br label %b281
b281:
  %v2221 = phi i64 [ 0, %b279 ], [ %v2250, %b282 ]
  %v2222 = icmp slt i64 %v2221, 1
  br i1 %v2222, label %b282, label %b283
b282:
  %v2223 = mul i64 %v2172, 1
  %v2224 = add i64 %v2223, %v2221
  %v2225 = mul i64 %v2224, 8
  %v2226 = add i64 0, %v2221
  %v2227 = mul i64 %v2226, 8
  %v2228 = getelementptr inbounds float, ptr %v2212, i64 %v2227
  %v2229 = load <8 x float>, ptr %v2228, align 4
  %v2230 = add i64 1, %v2221
  %v2231 = mul i64 %v2230, 8
  %v2232 = getelementptr inbounds float, ptr %v2212, i64 %v2231
  %v2233 = load <8 x float>, ptr %v2232, align 4
  %v2234 = add i64 2, %v2221
  %v2235 = mul i64 %v2234, 8
  %v2236 = getelementptr inbounds float, ptr %v2212, i64 %v2235
  %v2237 = load <8 x float>, ptr %v2236, align 4
  %v2238 = add i64 3, %v2221
  %v2239 = mul i64 %v2238, 8
  %v2240 = getelementptr inbounds float, ptr %v2212, i64 %v2239
  %v2241 = load <8 x float>, ptr %v2240, align 4
  %v2242 = add i64 0, %v2225
  %v2243 = getelementptr inbounds float, ptr %v2214, i64 %v2242
  store <8 x float> %v2229, ptr %v2243, align 4
  %v2244 = add i64 0, %v2225
  %v2245 = getelementptr inbounds float, ptr %v2216, i64 %v2244
  store <8 x float> %v2233, ptr %v2245, align 4
  %v2246 = add i64 0, %v2225
  %v2247 = getelementptr inbounds float, ptr %v2218, i64 %v2246
  store <8 x float> %v2237, ptr %v2247, align 4
  %v2248 = add i64 0, %v2225
  %v2249 = getelementptr inbounds float, ptr %v2220, i64 %v2248
  store <8 x float> %v2241, ptr %v2249, align 4
  %v2250 = add nsw i64 %v2221, 1
  br label %b281
b283:
  %v2251 = add nsw i64 %v2208, 1
  br label %b278
b280:
  %v2252 = add nsw i64 %v2178, 1
  br label %b271
b273:
  %v2253 = add nsw i64 %v2172, 1
  br label %b268
b270:
  %v2254 = add nsw i64 %v2167, 96
  br label %b265
b267:
  %v2255 = add i64 %v7, 0
  %v2256 = sdiv i64 %v2255, 1
  %v2257 = add i64 %v2, 1
  %v2258 = mul i64 %v2256, %v2
  %v2259 = sdiv i64 %v2258, %v3
  %v2260 = mul i64 %v2259, 1
  %v2261 = icmp slt i64 %v2260, %v7
  %v2262 = select i1 %v2261, i64 %v2260, i64 %v7
  %v2263 = mul i64 %v2256, %v2257
  %v2264 = sdiv i64 %v2263, %v3
  %v2265 = mul i64 %v2264, 1
  %v2266 = icmp slt i64 %v2265, %v7
  %v2267 = select i1 %v2266, i64 %v2265, i64 %v7
  br label %b284
b284:
  %v2268 = phi i64 [ %v2262, %b267 ], [ %v2308, %b285 ]
  %v2269 = icmp slt i64 %v2268, %v2267
  br i1 %v2269, label %b285, label %b286
b285:
  %v2270 = mul i64 %v2268, 8
  %v2271 = getelementptr inbounds float, ptr %v102, i64 %v2270
  %v2272 = mul i64 %v2268, 8
  %v2273 = getelementptr inbounds float, ptr %v104, i64 %v2272
  %v2274 = mul i64 %v2268, 8
  %v2275 = getelementptr inbounds float, ptr %v106, i64 %v2274
  %v2276 = mul i64 %v2268, 8
  %v2277 = getelementptr inbounds float, ptr %v108, i64 %v2276
  %v2278 = add i64 %v2103, 0
  %v2279 = and i64 %v2278, %v258
  %v2280 = mul i64 %v2279, %v7
  %v2281 = add i64 %v2280, %v2268
  %v2282 = mul i64 %v2281, 8
  %v2283 = getelementptr inbounds float, ptr %v110, i64 %v2282
  %v2284 = add i64 %v2103, 0
  %v2285 = and i64 %v2284, %v260
  %v2286 = mul i64 %v2285, %v7
  %v2287 = add i64 %v2286, %v2268
  %v2288 = mul i64 %v2287, 8
  %v2289 = getelementptr inbounds float, ptr %v112, i64 %v2288
  %v2290 = add i64 0, 0
  %v2291 = getelementptr inbounds float, ptr %v2271, i64 %v2290
  %v2292 = load <8 x float>, ptr %v2291, align 4
  %v2293 = add i64 0, 0
  %v2294 = getelementptr inbounds float, ptr %v2273, i64 %v2293
  %v2295 = load <8 x float>, ptr %v2294, align 4
  %v2296 = fadd <8 x float> %v2292, %v2295
  %v2297 = add i64 0, 0
  %v2298 = getelementptr inbounds float, ptr %v2275, i64 %v2297
  %v2299 = load <8 x float>, ptr %v2298, align 4
  %v2300 = add i64 0, 0
  %v2301 = getelementptr inbounds float, ptr %v2277, i64 %v2300
  %v2302 = load <8 x float>, ptr %v2301, align 4
  %v2303 = fsub <8 x float> %v2299, %v2302
  %v2304 = add i64 0, 0
  %v2305 = getelementptr inbounds float, ptr %v2283, i64 %v2304
  store <8 x float> %v2296, ptr %v2305, align 4
  %v2306 = add i64 0, 0
  %v2307 = getelementptr inbounds float, ptr %v2289, i64 %v2306
  store <8 x float> %v2303, ptr %v2307, align 4
  %v2308 = add nsw i64 %v2268, 1
  br label %b284
b286:
  %v2309 = add i64 %v7, 0
  %v2310 = sdiv i64 %v2309, 1
  %v2311 = add i64 %v2, 1
  %v2312 = mul i64 %v2310, %v2
  %v2313 = sdiv i64 %v2312, %v3
  %v2314 = mul i64 %v2313, 1
  %v2315 = icmp slt i64 %v2314, %v7
  %v2316 = select i1 %v2315, i64 %v2314, i64 %v7
  %v2317 = mul i64 %v2310, %v2311
  %v2318 = sdiv i64 %v2317, %v3
  %v2319 = mul i64 %v2318, 1
  %v2320 = icmp slt i64 %v2319, %v7
  %v2321 = select i1 %v2320, i64 %v2319, i64 %v7
  br label %b287
b287:
  %v2322 = phi i64 [ %v2316, %b286 ], [ %v2373, %b292 ]
  %v2323 = icmp slt i64 %v2322, %v2321
  br i1 %v2323, label %b288, label %b289
b288:
  br label %b290
b290:
  %v2324 = phi i64 [ 0, %b288 ], [ %v2355, %b291 ]
  %v2325 = phi <8 x float> [ splat (float 0x0000000000000000), %b288 ], [ %v2354, %b291 ]
  %v2326 = icmp slt i64 %v2324, 8
  br i1 %v2326, label %b291, label %b292
b291:
  %v2327 = add i64 %v2103, 0
  %v2328 = and i64 %v2327, %v258
  %v2329 = mul i64 %v2328, %v7
  %v2330 = add i64 %v2329, %v2322
  %v2331 = mul i64 %v2330, 8
  %v2332 = getelementptr inbounds float, ptr %v110, i64 %v2331
  %v2333 = add i64 %v2103, 0
  %v2334 = and i64 %v2333, %v260
  %v2335 = mul i64 %v2334, %v7
  %v2336 = add i64 %v2335, %v2322
  %v2337 = mul i64 %v2336, 8
  %v2338 = getelementptr inbounds float, ptr %v112, i64 %v2337
  %v2339 = add i64 0, %v2324
  %v2340 = getelementptr inbounds float, ptr %v88, i64 %v2339
  %v2341 = load <8 x float>, ptr %v2340, align 4
  %v2342 = add i64 0, %v2324
  %v2343 = getelementptr inbounds float, ptr %v2332, i64 %v2342
  %v2344 = load <8 x float>, ptr %v2343, align 4
  %v2345 = fmul <8 x float> %v2341, %v2344
  %v2346 = add i64 0, %v2324
  %v2347 = getelementptr inbounds float, ptr %v90, i64 %v2346
  %v2348 = load <8 x float>, ptr %v2347, align 4
  %v2349 = add i64 0, %v2324
  %v2350 = getelementptr inbounds float, ptr %v2338, i64 %v2349
  %v2351 = load <8 x float>, ptr %v2350, align 4
  %v2352 = fmul <8 x float> %v2348, %v2351
  %v2353 = fadd <8 x float> %v2345, %v2352
  %v2354 = fadd <8 x float> %v2325, %v2353
  %v2355 = add nsw i64 %v2324, 8
  br label %b290
b292:
  %v2356 = shufflevector <8 x float> %v2325, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v2357 = shufflevector <8 x float> %v2325, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v2358 = fadd <4 x float> %v2356, %v2357
  %v2359 = shufflevector <4 x float> %v2358, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v2360 = shufflevector <4 x float> %v2358, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v2361 = fadd <2 x float> %v2359, %v2360
  %v2362 = extractelement <2 x float> %v2361, i64 0
  %v2363 = extractelement <2 x float> %v2361, i64 1
  %v2364 = fadd float %v2362, %v2363
  %v2365 = fadd float %v2364, 0x0000000000000000
  %v2366 = add i64 %v2103, 0
  %v2367 = and i64 %v2366, %v262
  %v2368 = mul i64 %v2367, %v7
  %v2369 = add i64 %v2368, %v2322
  %v2370 = mul i64 %v2369, 1
  %v2371 = getelementptr inbounds float, ptr %v114, i64 %v2370
  %v2372 = getelementptr inbounds float, ptr %v2371, i64 0
  store float %v2365, ptr %v2372, align 4
  %v2373 = add nsw i64 %v2322, 1
  br label %b287
b289:
  %v2374 = add i64 %v7, 0
  %v2375 = sdiv i64 %v2374, 1
  %v2376 = add i64 %v2, 1
  %v2377 = mul i64 %v2375, %v2
  %v2378 = sdiv i64 %v2377, %v3
  %v2379 = mul i64 %v2378, 1
  %v2380 = icmp slt i64 %v2379, %v7
  %v2381 = select i1 %v2380, i64 %v2379, i64 %v7
  %v2382 = mul i64 %v2375, %v2376
  %v2383 = sdiv i64 %v2382, %v3
  %v2384 = mul i64 %v2383, 1
  %v2385 = icmp slt i64 %v2384, %v7
  %v2386 = select i1 %v2385, i64 %v2384, i64 %v7
  br label %b293
b293:
  %v2387 = phi i64 [ %v2381, %b289 ], [ %v2438, %b298 ]
  %v2388 = icmp slt i64 %v2387, %v2386
  br i1 %v2388, label %b294, label %b295
b294:
  br label %b296
b296:
  %v2389 = phi i64 [ 0, %b294 ], [ %v2420, %b297 ]
  %v2390 = phi <8 x float> [ splat (float 0x0000000000000000), %b294 ], [ %v2419, %b297 ]
  %v2391 = icmp slt i64 %v2389, 8
  br i1 %v2391, label %b297, label %b298
b297:
  %v2392 = add i64 %v2103, 0
  %v2393 = and i64 %v2392, %v260
  %v2394 = mul i64 %v2393, %v7
  %v2395 = add i64 %v2394, %v2387
  %v2396 = mul i64 %v2395, 8
  %v2397 = getelementptr inbounds float, ptr %v112, i64 %v2396
  %v2398 = add i64 %v2103, 0
  %v2399 = and i64 %v2398, %v258
  %v2400 = mul i64 %v2399, %v7
  %v2401 = add i64 %v2400, %v2387
  %v2402 = mul i64 %v2401, 8
  %v2403 = getelementptr inbounds float, ptr %v110, i64 %v2402
  %v2404 = add i64 0, %v2389
  %v2405 = getelementptr inbounds float, ptr %v88, i64 %v2404
  %v2406 = load <8 x float>, ptr %v2405, align 4
  %v2407 = add i64 0, %v2389
  %v2408 = getelementptr inbounds float, ptr %v2397, i64 %v2407
  %v2409 = load <8 x float>, ptr %v2408, align 4
  %v2410 = fmul <8 x float> %v2406, %v2409
  %v2411 = add i64 0, %v2389
  %v2412 = getelementptr inbounds float, ptr %v90, i64 %v2411
  %v2413 = load <8 x float>, ptr %v2412, align 4
  %v2414 = add i64 0, %v2389
  %v2415 = getelementptr inbounds float, ptr %v2403, i64 %v2414
  %v2416 = load <8 x float>, ptr %v2415, align 4
  %v2417 = fmul <8 x float> %v2413, %v2416
  %v2418 = fsub <8 x float> %v2410, %v2417
  %v2419 = fadd <8 x float> %v2390, %v2418
  %v2420 = add nsw i64 %v2389, 8
  br label %b296
b298:
  %v2421 = shufflevector <8 x float> %v2390, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v2422 = shufflevector <8 x float> %v2390, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v2423 = fadd <4 x float> %v2421, %v2422
  %v2424 = shufflevector <4 x float> %v2423, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v2425 = shufflevector <4 x float> %v2423, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v2426 = fadd <2 x float> %v2424, %v2425
  %v2427 = extractelement <2 x float> %v2426, i64 0
  %v2428 = extractelement <2 x float> %v2426, i64 1
  %v2429 = fadd float %v2427, %v2428
  %v2430 = fadd float %v2429, 0x0000000000000000
  %v2431 = add i64 %v2103, 0
  %v2432 = and i64 %v2431, %v264
  %v2433 = mul i64 %v2432, %v7
  %v2434 = add i64 %v2433, %v2387
  %v2435 = mul i64 %v2434, 1
  %v2436 = getelementptr inbounds float, ptr %v116, i64 %v2435
  %v2437 = getelementptr inbounds float, ptr %v2436, i64 0
  store float %v2430, ptr %v2437, align 4
  %v2438 = add nsw i64 %v2387, 1
  br label %b293
b295:
  %v2439 = add i64 %v7, 0
  %v2440 = sdiv i64 %v2439, 1
  %v2441 = add i64 %v2, 1
  %v2442 = mul i64 %v2440, %v2
  %v2443 = sdiv i64 %v2442, %v3
  %v2444 = mul i64 %v2443, 1
  %v2445 = icmp slt i64 %v2444, %v7
  %v2446 = select i1 %v2445, i64 %v2444, i64 %v7
  %v2447 = mul i64 %v2440, %v2441
  %v2448 = sdiv i64 %v2447, %v3
  %v2449 = mul i64 %v2448, 1
  %v2450 = icmp slt i64 %v2449, %v7
  %v2451 = select i1 %v2450, i64 %v2449, i64 %v7
  br label %b299
b299:
  %v2452 = phi i64 [ %v2446, %b295 ], [ %v2522, %b300 ]
  %v2453 = icmp slt i64 %v2452, %v2451
  br i1 %v2453, label %b300, label %b301
b300:
  %v2454 = mul i64 %v2452, 8
  %v2455 = getelementptr inbounds float, ptr %v102, i64 %v2454
  %v2456 = mul i64 %v2452, 8
  %v2457 = getelementptr inbounds float, ptr %v104, i64 %v2456
  %v2458 = add i64 %v2103, 0
  %v2459 = and i64 %v2458, %v262
  %v2460 = mul i64 %v2459, %v7
  %v2461 = add i64 %v2460, %v2452
  %v2462 = mul i64 %v2461, 1
  %v2463 = getelementptr inbounds float, ptr %v114, i64 %v2462
  %v2464 = getelementptr inbounds float, ptr %v2463, i64 0
  %v2465 = load float, ptr %v2464, align 4
  %v2466 = add i64 %v2103, 0
  %v2467 = and i64 %v2466, %v264
  %v2468 = mul i64 %v2467, %v7
  %v2469 = add i64 %v2468, %v2452
  %v2470 = mul i64 %v2469, 1
  %v2471 = getelementptr inbounds float, ptr %v116, i64 %v2470
  %v2472 = getelementptr inbounds float, ptr %v2471, i64 0
  %v2473 = load float, ptr %v2472, align 4
  %v2474 = mul i64 %v2452, 8
  %v2475 = getelementptr inbounds float, ptr %v106, i64 %v2474
  %v2476 = mul i64 %v2452, 8
  %v2477 = getelementptr inbounds float, ptr %v108, i64 %v2476
  %v2478 = mul i64 %v2452, 8
  %v2479 = getelementptr inbounds float, ptr %v98, i64 %v2478
  %v2480 = mul i64 %v2452, 8
  %v2481 = getelementptr inbounds float, ptr %v100, i64 %v2480
  %v2482 = add i64 0, 0
  %v2483 = getelementptr inbounds float, ptr %v2455, i64 %v2482
  %v2484 = load <8 x float>, ptr %v2483, align 4
  %v2485 = add i64 0, 0
  %v2486 = getelementptr inbounds float, ptr %v2457, i64 %v2485
  %v2487 = load <8 x float>, ptr %v2486, align 4
  %v2488 = fadd <8 x float> %v2484, %v2487
  %v2489 = add i64 0, 0
  %v2490 = getelementptr inbounds float, ptr %v88, i64 %v2489
  %v2491 = load <8 x float>, ptr %v2490, align 4
  %v2492 = insertelement <8 x float> poison, float %v2465, i64 0
  %v2493 = shufflevector <8 x float> %v2492, <8 x float> poison, <8 x i32> zeroinitializer
  %v2494 = fmul <8 x float> %v2491, %v2493
  %v2495 = add i64 0, 0
  %v2496 = getelementptr inbounds float, ptr %v90, i64 %v2495
  %v2497 = load <8 x float>, ptr %v2496, align 4
  %v2498 = insertelement <8 x float> poison, float %v2473, i64 0
  %v2499 = shufflevector <8 x float> %v2498, <8 x float> poison, <8 x i32> zeroinitializer
  %v2500 = fmul <8 x float> %v2497, %v2499
  %v2501 = fsub <8 x float> %v2494, %v2500
  %v2502 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v2503 = shufflevector <8 x float> %v2502, <8 x float> poison, <8 x i32> zeroinitializer
  %v2504 = fmul <8 x float> %v2503, %v2501
  %v2505 = fsub <8 x float> %v2488, %v2504
  %v2506 = add i64 0, 0
  %v2507 = getelementptr inbounds float, ptr %v2475, i64 %v2506
  %v2508 = load <8 x float>, ptr %v2507, align 4
  %v2509 = add i64 0, 0
  %v2510 = getelementptr inbounds float, ptr %v2477, i64 %v2509
  %v2511 = load <8 x float>, ptr %v2510, align 4
  %v2512 = fsub <8 x float> %v2508, %v2511
  %v2513 = fmul <8 x float> %v2491, %v2499
  %v2514 = fmul <8 x float> %v2497, %v2493
  %v2515 = fadd <8 x float> %v2513, %v2514
  %v2516 = fmul <8 x float> %v2503, %v2515
  %v2517 = fsub <8 x float> %v2512, %v2516
  %v2518 = add i64 0, 0
  %v2519 = getelementptr inbounds float, ptr %v2479, i64 %v2518
  store <8 x float> %v2505, ptr %v2519, align 4
  %v2520 = add i64 0, 0
  %v2521 = getelementptr inbounds float, ptr %v2481, i64 %v2520
  store <8 x float> %v2517, ptr %v2521, align 4
  %v2522 = add nsw i64 %v2452, 1
  br label %b299
b301:
  %v2524 = add i64 %v7, 0
  %v2525 = sdiv i64 %v2524, 1
  %v2526 = add i64 %v2, 1
  %v2527 = mul i64 %v2525, %v2
  %v2528 = sdiv i64 %v2527, %v3
  %v2529 = mul i64 %v2528, 1
  %v2530 = icmp slt i64 %v2529, %v7
  %v2531 = select i1 %v2530, i64 %v2529, i64 %v7
  %v2532 = mul i64 %v2525, %v2526
  %v2533 = sdiv i64 %v2532, %v3
  %v2534 = mul i64 %v2533, 1
  %v2535 = icmp slt i64 %v2534, %v7
  %v2536 = select i1 %v2535, i64 %v2534, i64 %v7
  br label %b302
b302:
  %v2537 = phi i64 [ %v2531, %b301 ], [ %v2608, %b307 ]
  %v2538 = icmp slt i64 %v2537, %v2536
  br i1 %v2538, label %b303, label %b304
b303:
  %v2539 = add i64 %v2537, 96
  %v2540 = icmp slt i64 %v2539, %v2536
  %v2541 = select i1 %v2540, i64 %v2539, i64 %v2536
  br label %b305
b305:
  %v2542 = phi i64 [ 0, %b303 ], [ %v2607, %b310 ]
  %v2543 = icmp slt i64 %v2542, 1
  br i1 %v2543, label %b306, label %b307
b306:
  %v2544 = sub i64 %v2541, %v2537
  %v2545 = sub i64 8, 1
  %v2546 = add i64 %v2544, %v2545
  %v2547 = sdiv i64 %v2546, 8
  br label %b308
b308:
  %v2548 = phi i64 [ 0, %b306 ], [ %v2606, %b317 ]
  %v2549 = icmp slt i64 %v2548, %v2547
  br i1 %v2549, label %b309, label %b310
b309:
  %v2550 = mul i64 %v2544, %v2548
  %v2551 = sdiv i64 %v2550, %v2547
  %v2552 = add i64 %v2537, %v2551
  %v2553 = add i64 %v2548, 1
  %v2554 = mul i64 %v2544, %v2553
  %v2555 = sdiv i64 %v2554, %v2547
  %v2556 = add i64 %v2537, %v2555
  %v2557 = mul i64 %v2542, 128
  %v2558 = getelementptr inbounds float, ptr %v923, i64 %v2557
  %v2559 = sub i64 %v2556, %v2552
  %v2560 = mul i64 %v2552, 8
  %v2561 = getelementptr inbounds float, ptr %v98, i64 %v2560
  %v2562 = getelementptr inbounds float, ptr %v2561, i64 0
  %v2563 = sub i64 %v2559, 1
  %v2564 = getelementptr inbounds ptr, ptr @table_tile_8x1of2_0, i64 %v2563
  %v2565 = load ptr, ptr %v2564, align 4
  %v2566 = icmp sgt i64 %v2559, 0
  br i1 %v2566, label %b311, label %b312
b311:
  call void %v2565(ptr %v2562, i64 8, ptr %v2558, i64 8, ptr %v2523)
  br label %b312
b312:
  %v2567 = add i64 %v2557, 64
  %v2568 = getelementptr inbounds float, ptr %v923, i64 %v2567
  %v2569 = sub i64 %v2556, %v2552
  %v2570 = mul i64 %v2552, 8
  %v2571 = getelementptr inbounds float, ptr %v100, i64 %v2570
  %v2572 = getelementptr inbounds float, ptr %v2571, i64 0
  %v2573 = sub i64 %v2569, 1
  %v2574 = getelementptr inbounds ptr, ptr @table_tile_8x1of2_1, i64 %v2573
  %v2575 = load ptr, ptr %v2574, align 4
  %v2576 = icmp sgt i64 %v2569, 0
  br i1 %v2576, label %b313, label %b314
b313:
  call void %v2575(ptr %v2572, i64 8, ptr %v2568, i64 8, ptr %v2523)
  br label %b314
b314:
  %v2577 = add i64 %v2567, 64
  br label %b315
b315:
  %v2578 = phi i64 [ %v2552, %b314 ], [ %v2605, %b320 ]
  %v2579 = icmp slt i64 %v2578, %v2556
  br i1 %v2579, label %b316, label %b317
b316:
  %v2580 = sub i64 %v2578, %v2552
  %v2581 = mul i64 %v2580, 16
  %v2582 = getelementptr inbounds float, ptr %v2523, i64 %v2581
  %v2583 = mul i64 %v2578, 8
  %v2584 = getelementptr inbounds float, ptr %v102, i64 %v2583
  %v2585 = mul i64 %v2578, 8
  %v2586 = getelementptr inbounds float, ptr %v104, i64 %v2585
  br label %b318
b318:
  %v2587 = phi i64 [ 0, %b316 ], [ %v2604, %b319 ]
  %v2588 = icmp slt i64 %v2587, 1
  br i1 %v2588, label %b319, label %b320
b319:
  %v2589 = mul i64 %v2542, 1
  %v2590 = add i64 %v2589, %v2587
  %v2591 = mul i64 %v2590, 8
  %v2592 = add i64 0, %v2587
  %v2593 = mul i64 %v2592, 8
  %v2594 = getelementptr inbounds float, ptr %v2582, i64 %v2593
  %v2595 = load <8 x float>, ptr %v2594, align 4
  %v2596 = add i64 1, %v2587
  %v2597 = mul i64 %v2596, 8
  %v2598 = getelementptr inbounds float, ptr %v2582, i64 %v2597
  %v2599 = load <8 x float>, ptr %v2598, align 4
  %v2600 = add i64 0, %v2591
  %v2601 = getelementptr inbounds float, ptr %v2584, i64 %v2600
  store <8 x float> %v2595, ptr %v2601, align 4
  %v2602 = add i64 0, %v2591
  %v2603 = getelementptr inbounds float, ptr %v2586, i64 %v2602
  store <8 x float> %v2599, ptr %v2603, align 4
  %v2604 = add nsw i64 %v2587, 1
  br label %b318
b320:
  %v2605 = add nsw i64 %v2578, 1
  br label %b315
b317:
  %v2606 = add nsw i64 %v2548, 1
  br label %b308
b310:
  %v2607 = add nsw i64 %v2542, 1
  br label %b305
b307:
  %v2608 = add nsw i64 %v2537, 96
  br label %b302
b304:
  %v2609 = add i64 %v7, 0
  %v2610 = sdiv i64 %v2609, 1
  %v2611 = add i64 %v2, 1
  %v2612 = mul i64 %v2610, %v2
  %v2613 = sdiv i64 %v2612, %v3
  %v2614 = mul i64 %v2613, 1
  %v2615 = icmp slt i64 %v2614, %v7
  %v2616 = select i1 %v2615, i64 %v2614, i64 %v7
  %v2617 = mul i64 %v2610, %v2611
  %v2618 = sdiv i64 %v2617, %v3
  %v2619 = mul i64 %v2618, 1
  %v2620 = icmp slt i64 %v2619, %v7
  %v2621 = select i1 %v2620, i64 %v2619, i64 %v7
  br label %b321
b321:
  %v2622 = phi i64 [ %v2616, %b304 ], [ %v2670, %b322 ]
  %v2623 = icmp slt i64 %v2622, %v2621
  br i1 %v2623, label %b322, label %b323
b322:
  %v2624 = mul i64 %v2622, 8
  %v2625 = getelementptr inbounds float, ptr %v102, i64 %v2624
  %v2626 = mul i64 %v2622, 8
  %v2627 = getelementptr inbounds float, ptr %v104, i64 %v2626
  %v2628 = add i64 %v2103, 0
  %v2629 = and i64 %v2628, %v266
  %v2630 = mul i64 %v2629, %v7
  %v2631 = add i64 %v2630, %v2622
  %v2632 = mul i64 %v2631, 8
  %v2633 = getelementptr inbounds float, ptr %v118, i64 %v2632
  %v2634 = add i64 %v2103, 0
  %v2635 = and i64 %v2634, %v268
  %v2636 = mul i64 %v2635, %v7
  %v2637 = add i64 %v2636, %v2622
  %v2638 = mul i64 %v2637, 8
  %v2639 = getelementptr inbounds float, ptr %v120, i64 %v2638
  %v2640 = mul i64 %v2622, 8
  %v2641 = getelementptr inbounds float, ptr %v106, i64 %v2640
  %v2642 = mul i64 %v2622, 8
  %v2643 = getelementptr inbounds float, ptr %v108, i64 %v2642
  %v2644 = add i64 0, 0
  %v2645 = getelementptr inbounds float, ptr %v2625, i64 %v2644
  %v2646 = load <8 x float>, ptr %v2645, align 4
  %v2647 = add i64 0, 0
  %v2648 = getelementptr inbounds float, ptr %v2627, i64 %v2647
  %v2649 = load <8 x float>, ptr %v2648, align 4
  %v2650 = add i64 0, 0
  %v2651 = getelementptr inbounds float, ptr %v60, i64 %v2650
  %v2652 = load <8 x float>, ptr %v2651, align 4
  %v2653 = fmul <8 x float> %v2652, %v2646
  %v2654 = add i64 0, 0
  %v2655 = getelementptr inbounds float, ptr %v62, i64 %v2654
  %v2656 = load <8 x float>, ptr %v2655, align 4
  %v2657 = fmul <8 x float> %v2656, %v2649
  %v2658 = fsub <8 x float> %v2653, %v2657
  %v2659 = fmul <8 x float> %v2656, %v2646
  %v2660 = fmul <8 x float> %v2652, %v2649
  %v2661 = fadd <8 x float> %v2659, %v2660
  %v2662 = add i64 0, 0
  %v2663 = getelementptr inbounds float, ptr %v2633, i64 %v2662
  store <8 x float> %v2646, ptr %v2663, align 4
  %v2664 = add i64 0, 0
  %v2665 = getelementptr inbounds float, ptr %v2639, i64 %v2664
  store <8 x float> %v2649, ptr %v2665, align 4
  %v2666 = add i64 0, 0
  %v2667 = getelementptr inbounds float, ptr %v2641, i64 %v2666
  store <8 x float> %v2658, ptr %v2667, align 4
  %v2668 = add i64 0, 0
  %v2669 = getelementptr inbounds float, ptr %v2643, i64 %v2668
  store <8 x float> %v2661, ptr %v2669, align 4
  %v2670 = add nsw i64 %v2622, 1
  br label %b321
b323:
  %v2672 = add i64 %v7, 0
  %v2673 = sdiv i64 %v2672, 1
  %v2674 = add i64 %v2, 1
  %v2675 = mul i64 %v2673, %v2
  %v2676 = sdiv i64 %v2675, %v3
  %v2677 = mul i64 %v2676, 1
  %v2678 = icmp slt i64 %v2677, %v7
  %v2679 = select i1 %v2678, i64 %v2677, i64 %v7
  %v2680 = mul i64 %v2673, %v2674
  %v2681 = sdiv i64 %v2680, %v3
  %v2682 = mul i64 %v2681, 1
  %v2683 = icmp slt i64 %v2682, %v7
  %v2684 = select i1 %v2683, i64 %v2682, i64 %v7
  br label %b324
b324:
  %v2685 = phi i64 [ %v2679, %b323 ], [ %v2772, %b329 ]
  %v2686 = icmp slt i64 %v2685, %v2684
  br i1 %v2686, label %b325, label %b326
b325:
  %v2687 = add i64 %v2685, 96
  %v2688 = icmp slt i64 %v2687, %v2684
  %v2689 = select i1 %v2688, i64 %v2687, i64 %v2684
  br label %b327
b327:
  %v2690 = phi i64 [ 0, %b325 ], [ %v2771, %b332 ]
  %v2691 = icmp slt i64 %v2690, 1
  br i1 %v2691, label %b328, label %b329
b328:
  %v2692 = sub i64 %v2689, %v2685
  %v2693 = sub i64 6, 1
  %v2694 = add i64 %v2692, %v2693
  %v2695 = sdiv i64 %v2694, 6
  br label %b330
b330:
  %v2696 = phi i64 [ 0, %b328 ], [ %v2770, %b339 ]
  %v2697 = icmp slt i64 %v2696, %v2695
  br i1 %v2697, label %b331, label %b332
b331:
  %v2698 = mul i64 %v2692, %v2696
  %v2699 = sdiv i64 %v2698, %v2695
  %v2700 = add i64 %v2685, %v2699
  %v2701 = add i64 %v2696, 1
  %v2702 = mul i64 %v2692, %v2701
  %v2703 = sdiv i64 %v2702, %v2695
  %v2704 = add i64 %v2685, %v2703
  %v2705 = mul i64 %v2690, 256
  %v2706 = getelementptr inbounds float, ptr %v924, i64 %v2705
  %v2707 = sub i64 %v2704, %v2700
  %v2708 = mul i64 %v2700, 8
  %v2709 = getelementptr inbounds float, ptr %v106, i64 %v2708
  %v2710 = getelementptr inbounds float, ptr %v2709, i64 0
  %v2711 = sub i64 %v2707, 1
  %v2712 = getelementptr inbounds ptr, ptr @table_tile_6x1of4_0_3, i64 %v2711
  %v2713 = load ptr, ptr %v2712, align 4
  %v2714 = icmp sgt i64 %v2707, 0
  br i1 %v2714, label %b333, label %b334
b333:
  call void %v2713(ptr %v2710, i64 8, ptr %v2706, i64 8, ptr %v2671)
  br label %b334
b334:
  %v2715 = add i64 %v2705, 128
  %v2716 = getelementptr inbounds float, ptr %v924, i64 %v2715
  %v2717 = sub i64 %v2704, %v2700
  %v2718 = mul i64 %v2700, 8
  %v2719 = getelementptr inbounds float, ptr %v108, i64 %v2718
  %v2720 = getelementptr inbounds float, ptr %v2719, i64 0
  %v2721 = sub i64 %v2717, 1
  %v2722 = getelementptr inbounds ptr, ptr @table_tile_6x1of4_1_2, i64 %v2721
  %v2723 = load ptr, ptr %v2722, align 4
  %v2724 = icmp sgt i64 %v2717, 0
  br i1 %v2724, label %b335, label %b336
b335:
  call void %v2723(ptr %v2720, i64 8, ptr %v2716, i64 8, ptr %v2671)
  br label %b336
b336:
  %v2725 = add i64 %v2715, 128
  br label %b337
b337:
  %v2726 = phi i64 [ %v2700, %b336 ], [ %v2769, %b342 ]
  %v2727 = icmp slt i64 %v2726, %v2704
  br i1 %v2727, label %b338, label %b339
b338:
  %v2728 = sub i64 %v2726, %v2700
  %v2729 = mul i64 %v2728, 32
  %v2730 = getelementptr inbounds float, ptr %v2671, i64 %v2729
  %v2731 = mul i64 %v2726, 8
  %v2732 = getelementptr inbounds float, ptr %v98, i64 %v2731
  %v2733 = mul i64 %v2726, 8
  %v2734 = getelementptr inbounds float, ptr %v100, i64 %v2733
  %v2735 = mul i64 %v2726, 8
  %v2736 = getelementptr inbounds float, ptr %v102, i64 %v2735
  %v2737 = mul i64 %v2726, 8
  %v2738 = getelementptr inbounds float, ptr %v104, i64 %v2737
  br label %b340
b340:
  %v2739 = phi i64 [ 0, %b338 ], [ %v2768, %b341 ]
  %v2740 = icmp slt i64 %v2739, 1
  br i1 %v2740, label %b341, label %b342
b341:
  %v2741 = mul i64 %v2690, 1
  %v2742 = add i64 %v2741, %v2739
  %v2743 = mul i64 %v2742, 8
  %v2744 = add i64 0, %v2739
  %v2745 = mul i64 %v2744, 8
  %v2746 = getelementptr inbounds float, ptr %v2730, i64 %v2745
  %v2747 = load <8 x float>, ptr %v2746, align 4
  %v2748 = add i64 1, %v2739
  %v2749 = mul i64 %v2748, 8
  %v2750 = getelementptr inbounds float, ptr %v2730, i64 %v2749
  %v2751 = load <8 x float>, ptr %v2750, align 4
  %v2752 = add i64 2, %v2739
  %v2753 = mul i64 %v2752, 8
  %v2754 = getelementptr inbounds float, ptr %v2730, i64 %v2753
  %v2755 = load <8 x float>, ptr %v2754, align 4
  %v2756 = add i64 3, %v2739
  %v2757 = mul i64 %v2756, 8
  %v2758 = getelementptr inbounds float, ptr %v2730, i64 %v2757
  %v2759 = load <8 x float>, ptr %v2758, align 4
  %v2760 = add i64 0, %v2743
  %v2761 = getelementptr inbounds float, ptr %v2732, i64 %v2760
  store <8 x float> %v2747, ptr %v2761, align 4
  %v2762 = add i64 0, %v2743
  %v2763 = getelementptr inbounds float, ptr %v2734, i64 %v2762
  store <8 x float> %v2751, ptr %v2763, align 4
  %v2764 = add i64 0, %v2743
  %v2765 = getelementptr inbounds float, ptr %v2736, i64 %v2764
  store <8 x float> %v2755, ptr %v2765, align 4
  %v2766 = add i64 0, %v2743
  %v2767 = getelementptr inbounds float, ptr %v2738, i64 %v2766
  store <8 x float> %v2759, ptr %v2767, align 4
  %v2768 = add nsw i64 %v2739, 1
  br label %b340
b342:
  %v2769 = add nsw i64 %v2726, 1
  br label %b337
b339:
  %v2770 = add nsw i64 %v2696, 1
  br label %b330
b332:
  %v2771 = add nsw i64 %v2690, 1
  br label %b327
b329:
  %v2772 = add nsw i64 %v2685, 96
  br label %b324
b326:
  %v2773 = add i64 %v7, 0
  %v2774 = sdiv i64 %v2773, 1
  %v2775 = add i64 %v2, 1
  %v2776 = mul i64 %v2774, %v2
  %v2777 = sdiv i64 %v2776, %v3
  %v2778 = mul i64 %v2777, 1
  %v2779 = icmp slt i64 %v2778, %v7
  %v2780 = select i1 %v2779, i64 %v2778, i64 %v7
  %v2781 = mul i64 %v2774, %v2775
  %v2782 = sdiv i64 %v2781, %v3
  %v2783 = mul i64 %v2782, 1
  %v2784 = icmp slt i64 %v2783, %v7
  %v2785 = select i1 %v2784, i64 %v2783, i64 %v7
  br label %b343
b343:
  %v2786 = phi i64 [ %v2780, %b326 ], [ %v2826, %b344 ]
  %v2787 = icmp slt i64 %v2786, %v2785
  br i1 %v2787, label %b344, label %b345
b344:
  %v2788 = mul i64 %v2786, 8
  %v2789 = getelementptr inbounds float, ptr %v98, i64 %v2788
  %v2790 = mul i64 %v2786, 8
  %v2791 = getelementptr inbounds float, ptr %v100, i64 %v2790
  %v2792 = mul i64 %v2786, 8
  %v2793 = getelementptr inbounds float, ptr %v102, i64 %v2792
  %v2794 = mul i64 %v2786, 8
  %v2795 = getelementptr inbounds float, ptr %v104, i64 %v2794
  %v2796 = add i64 %v2103, 0
  %v2797 = and i64 %v2796, %v270
  %v2798 = mul i64 %v2797, %v7
  %v2799 = add i64 %v2798, %v2786
  %v2800 = mul i64 %v2799, 8
  %v2801 = getelementptr inbounds float, ptr %v122, i64 %v2800
  %v2802 = add i64 %v2103, 0
  %v2803 = and i64 %v2802, %v272
  %v2804 = mul i64 %v2803, %v7
  %v2805 = add i64 %v2804, %v2786
  %v2806 = mul i64 %v2805, 8
  %v2807 = getelementptr inbounds float, ptr %v124, i64 %v2806
  %v2808 = add i64 0, 0
  %v2809 = getelementptr inbounds float, ptr %v2789, i64 %v2808
  %v2810 = load <8 x float>, ptr %v2809, align 4
  %v2811 = add i64 0, 0
  %v2812 = getelementptr inbounds float, ptr %v2791, i64 %v2811
  %v2813 = load <8 x float>, ptr %v2812, align 4
  %v2814 = fadd <8 x float> %v2810, %v2813
  %v2815 = add i64 0, 0
  %v2816 = getelementptr inbounds float, ptr %v2793, i64 %v2815
  %v2817 = load <8 x float>, ptr %v2816, align 4
  %v2818 = add i64 0, 0
  %v2819 = getelementptr inbounds float, ptr %v2795, i64 %v2818
  %v2820 = load <8 x float>, ptr %v2819, align 4
  %v2821 = fsub <8 x float> %v2817, %v2820
  %v2822 = add i64 0, 0
  %v2823 = getelementptr inbounds float, ptr %v2801, i64 %v2822
  store <8 x float> %v2814, ptr %v2823, align 4
  %v2824 = add i64 0, 0
  %v2825 = getelementptr inbounds float, ptr %v2807, i64 %v2824
  store <8 x float> %v2821, ptr %v2825, align 4
  %v2826 = add nsw i64 %v2786, 1
  br label %b343
b345:
  %v2827 = add i64 %v7, 0
  %v2828 = sdiv i64 %v2827, 1
  %v2829 = add i64 %v2, 1
  %v2830 = mul i64 %v2828, %v2
  %v2831 = sdiv i64 %v2830, %v3
  %v2832 = mul i64 %v2831, 1
  %v2833 = icmp slt i64 %v2832, %v7
  %v2834 = select i1 %v2833, i64 %v2832, i64 %v7
  %v2835 = mul i64 %v2828, %v2829
  %v2836 = sdiv i64 %v2835, %v3
  %v2837 = mul i64 %v2836, 1
  %v2838 = icmp slt i64 %v2837, %v7
  %v2839 = select i1 %v2838, i64 %v2837, i64 %v7
  br label %b346
b346:
  %v2840 = phi i64 [ %v2834, %b345 ], [ %v2891, %b351 ]
  %v2841 = icmp slt i64 %v2840, %v2839
  br i1 %v2841, label %b347, label %b348
b347:
  br label %b349
b349:
  %v2842 = phi i64 [ 0, %b347 ], [ %v2873, %b350 ]
  %v2843 = phi <8 x float> [ splat (float 0x0000000000000000), %b347 ], [ %v2872, %b350 ]
  %v2844 = icmp slt i64 %v2842, 8
  br i1 %v2844, label %b350, label %b351
b350:
  %v2845 = add i64 %v2103, 0
  %v2846 = and i64 %v2845, %v270
  %v2847 = mul i64 %v2846, %v7
  %v2848 = add i64 %v2847, %v2840
  %v2849 = mul i64 %v2848, 8
  %v2850 = getelementptr inbounds float, ptr %v122, i64 %v2849
  %v2851 = add i64 %v2103, 0
  %v2852 = and i64 %v2851, %v272
  %v2853 = mul i64 %v2852, %v7
  %v2854 = add i64 %v2853, %v2840
  %v2855 = mul i64 %v2854, 8
  %v2856 = getelementptr inbounds float, ptr %v124, i64 %v2855
  %v2857 = add i64 0, %v2842
  %v2858 = getelementptr inbounds float, ptr %v92, i64 %v2857
  %v2859 = load <8 x float>, ptr %v2858, align 4
  %v2860 = add i64 0, %v2842
  %v2861 = getelementptr inbounds float, ptr %v2850, i64 %v2860
  %v2862 = load <8 x float>, ptr %v2861, align 4
  %v2863 = fmul <8 x float> %v2859, %v2862
  %v2864 = add i64 0, %v2842
  %v2865 = getelementptr inbounds float, ptr %v94, i64 %v2864
  %v2866 = load <8 x float>, ptr %v2865, align 4
  %v2867 = add i64 0, %v2842
  %v2868 = getelementptr inbounds float, ptr %v2856, i64 %v2867
  %v2869 = load <8 x float>, ptr %v2868, align 4
  %v2870 = fmul <8 x float> %v2866, %v2869
  %v2871 = fadd <8 x float> %v2863, %v2870
  %v2872 = fadd <8 x float> %v2843, %v2871
  %v2873 = add nsw i64 %v2842, 8
  br label %b349
b351:
  %v2874 = shufflevector <8 x float> %v2843, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v2875 = shufflevector <8 x float> %v2843, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v2876 = fadd <4 x float> %v2874, %v2875
  %v2877 = shufflevector <4 x float> %v2876, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v2878 = shufflevector <4 x float> %v2876, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v2879 = fadd <2 x float> %v2877, %v2878
  %v2880 = extractelement <2 x float> %v2879, i64 0
  %v2881 = extractelement <2 x float> %v2879, i64 1
  %v2882 = fadd float %v2880, %v2881
  %v2883 = fadd float %v2882, 0x0000000000000000
  %v2884 = add i64 %v2103, 0
  %v2885 = and i64 %v2884, %v274
  %v2886 = mul i64 %v2885, %v7
  %v2887 = add i64 %v2886, %v2840
  %v2888 = mul i64 %v2887, 1
  %v2889 = getelementptr inbounds float, ptr %v126, i64 %v2888
  %v2890 = getelementptr inbounds float, ptr %v2889, i64 0
  store float %v2883, ptr %v2890, align 4
  %v2891 = add nsw i64 %v2840, 1
  br label %b346
b348:
  %v2892 = add i64 %v7, 0
  %v2893 = sdiv i64 %v2892, 1
  %v2894 = add i64 %v2, 1
  %v2895 = mul i64 %v2893, %v2
  %v2896 = sdiv i64 %v2895, %v3
  %v2897 = mul i64 %v2896, 1
  %v2898 = icmp slt i64 %v2897, %v7
  %v2899 = select i1 %v2898, i64 %v2897, i64 %v7
  %v2900 = mul i64 %v2893, %v2894
  %v2901 = sdiv i64 %v2900, %v3
  %v2902 = mul i64 %v2901, 1
  %v2903 = icmp slt i64 %v2902, %v7
  %v2904 = select i1 %v2903, i64 %v2902, i64 %v7
  br label %b352
b352:
  %v2905 = phi i64 [ %v2899, %b348 ], [ %v2956, %b357 ]
  %v2906 = icmp slt i64 %v2905, %v2904
  br i1 %v2906, label %b353, label %b354
b353:
  br label %b355
b355:
  %v2907 = phi i64 [ 0, %b353 ], [ %v2938, %b356 ]
  %v2908 = phi <8 x float> [ splat (float 0x0000000000000000), %b353 ], [ %v2937, %b356 ]
  %v2909 = icmp slt i64 %v2907, 8
  br i1 %v2909, label %b356, label %b357
b356:
  %v2910 = add i64 %v2103, 0
  %v2911 = and i64 %v2910, %v272
  %v2912 = mul i64 %v2911, %v7
  %v2913 = add i64 %v2912, %v2905
  %v2914 = mul i64 %v2913, 8
  %v2915 = getelementptr inbounds float, ptr %v124, i64 %v2914
  %v2916 = add i64 %v2103, 0
  %v2917 = and i64 %v2916, %v270
  %v2918 = mul i64 %v2917, %v7
  %v2919 = add i64 %v2918, %v2905
  %v2920 = mul i64 %v2919, 8
  %v2921 = getelementptr inbounds float, ptr %v122, i64 %v2920
  %v2922 = add i64 0, %v2907
  %v2923 = getelementptr inbounds float, ptr %v92, i64 %v2922
  %v2924 = load <8 x float>, ptr %v2923, align 4
  %v2925 = add i64 0, %v2907
  %v2926 = getelementptr inbounds float, ptr %v2915, i64 %v2925
  %v2927 = load <8 x float>, ptr %v2926, align 4
  %v2928 = fmul <8 x float> %v2924, %v2927
  %v2929 = add i64 0, %v2907
  %v2930 = getelementptr inbounds float, ptr %v94, i64 %v2929
  %v2931 = load <8 x float>, ptr %v2930, align 4
  %v2932 = add i64 0, %v2907
  %v2933 = getelementptr inbounds float, ptr %v2921, i64 %v2932
  %v2934 = load <8 x float>, ptr %v2933, align 4
  %v2935 = fmul <8 x float> %v2931, %v2934
  %v2936 = fsub <8 x float> %v2928, %v2935
  %v2937 = fadd <8 x float> %v2908, %v2936
  %v2938 = add nsw i64 %v2907, 8
  br label %b355
b357:
  %v2939 = shufflevector <8 x float> %v2908, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v2940 = shufflevector <8 x float> %v2908, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v2941 = fadd <4 x float> %v2939, %v2940
  %v2942 = shufflevector <4 x float> %v2941, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v2943 = shufflevector <4 x float> %v2941, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v2944 = fadd <2 x float> %v2942, %v2943
  %v2945 = extractelement <2 x float> %v2944, i64 0
  %v2946 = extractelement <2 x float> %v2944, i64 1
  %v2947 = fadd float %v2945, %v2946
  %v2948 = fadd float %v2947, 0x0000000000000000
  %v2949 = add i64 %v2103, 0
  %v2950 = and i64 %v2949, %v276
  %v2951 = mul i64 %v2950, %v7
  %v2952 = add i64 %v2951, %v2905
  %v2953 = mul i64 %v2952, 1
  %v2954 = getelementptr inbounds float, ptr %v128, i64 %v2953
  %v2955 = getelementptr inbounds float, ptr %v2954, i64 0
  store float %v2948, ptr %v2955, align 4
  %v2956 = add nsw i64 %v2905, 1
  br label %b352
b354:
  %v2957 = add i64 %v7, 0
  %v2958 = sdiv i64 %v2957, 1
  %v2959 = add i64 %v2, 1
  %v2960 = mul i64 %v2958, %v2
  %v2961 = sdiv i64 %v2960, %v3
  %v2962 = mul i64 %v2961, 1
  %v2963 = icmp slt i64 %v2962, %v7
  %v2964 = select i1 %v2963, i64 %v2962, i64 %v7
  %v2965 = mul i64 %v2958, %v2959
  %v2966 = sdiv i64 %v2965, %v3
  %v2967 = mul i64 %v2966, 1
  %v2968 = icmp slt i64 %v2967, %v7
  %v2969 = select i1 %v2968, i64 %v2967, i64 %v7
  br label %b358
b358:
  %v2970 = phi i64 [ %v2964, %b354 ], [ %v3041, %b359 ]
  %v2971 = icmp slt i64 %v2970, %v2969
  br i1 %v2971, label %b359, label %b360
b359:
  %v2972 = add i64 %v2103, 0
  %v2973 = and i64 %v2972, %v270
  %v2974 = mul i64 %v2973, %v7
  %v2975 = add i64 %v2974, %v2970
  %v2976 = mul i64 %v2975, 8
  %v2977 = getelementptr inbounds float, ptr %v122, i64 %v2976
  %v2978 = add i64 %v2103, 0
  %v2979 = and i64 %v2978, %v274
  %v2980 = mul i64 %v2979, %v7
  %v2981 = add i64 %v2980, %v2970
  %v2982 = mul i64 %v2981, 1
  %v2983 = getelementptr inbounds float, ptr %v126, i64 %v2982
  %v2984 = getelementptr inbounds float, ptr %v2983, i64 0
  %v2985 = load float, ptr %v2984, align 4
  %v2986 = add i64 %v2103, 0
  %v2987 = and i64 %v2986, %v276
  %v2988 = mul i64 %v2987, %v7
  %v2989 = add i64 %v2988, %v2970
  %v2990 = mul i64 %v2989, 1
  %v2991 = getelementptr inbounds float, ptr %v128, i64 %v2990
  %v2992 = getelementptr inbounds float, ptr %v2991, i64 0
  %v2993 = load float, ptr %v2992, align 4
  %v2994 = add i64 %v2103, 0
  %v2995 = and i64 %v2994, %v272
  %v2996 = mul i64 %v2995, %v7
  %v2997 = add i64 %v2996, %v2970
  %v2998 = mul i64 %v2997, 8
  %v2999 = getelementptr inbounds float, ptr %v124, i64 %v2998
  %v3000 = mul i64 %v2970, 16
  %v3001 = getelementptr inbounds float, ptr %v44, i64 %v3000
  %v3002 = add i64 0, 0
  %v3003 = getelementptr inbounds float, ptr %v64, i64 %v3002
  %v3004 = load <8 x float>, ptr %v3003, align 4
  %v3005 = add i64 0, 0
  %v3006 = getelementptr inbounds float, ptr %v2977, i64 %v3005
  %v3007 = load <8 x float>, ptr %v3006, align 4
  %v3008 = add i64 0, 0
  %v3009 = getelementptr inbounds float, ptr %v92, i64 %v3008
  %v3010 = load <8 x float>, ptr %v3009, align 4
  %v3011 = insertelement <8 x float> poison, float %v2985, i64 0
  %v3012 = shufflevector <8 x float> %v3011, <8 x float> poison, <8 x i32> zeroinitializer
  %v3013 = fmul <8 x float> %v3010, %v3012
  %v3014 = add i64 0, 0
  %v3015 = getelementptr inbounds float, ptr %v94, i64 %v3014
  %v3016 = load <8 x float>, ptr %v3015, align 4
  %v3017 = insertelement <8 x float> poison, float %v2993, i64 0
  %v3018 = shufflevector <8 x float> %v3017, <8 x float> poison, <8 x i32> zeroinitializer
  %v3019 = fmul <8 x float> %v3016, %v3018
  %v3020 = fsub <8 x float> %v3013, %v3019
  %v3021 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v3022 = shufflevector <8 x float> %v3021, <8 x float> poison, <8 x i32> zeroinitializer
  %v3023 = fmul <8 x float> %v3022, %v3020
  %v3024 = fsub <8 x float> %v3007, %v3023
  %v3025 = fmul <8 x float> %v3004, %v3024
  %v3026 = add i64 0, 0
  %v3027 = getelementptr inbounds float, ptr %v66, i64 %v3026
  %v3028 = load <8 x float>, ptr %v3027, align 4
  %v3029 = add i64 0, 0
  %v3030 = getelementptr inbounds float, ptr %v2999, i64 %v3029
  %v3031 = load <8 x float>, ptr %v3030, align 4
  %v3032 = fmul <8 x float> %v3010, %v3018
  %v3033 = fmul <8 x float> %v3016, %v3012
  %v3034 = fadd <8 x float> %v3032, %v3033
  %v3035 = fmul <8 x float> %v3022, %v3034
  %v3036 = fsub <8 x float> %v3031, %v3035
  %v3037 = fmul <8 x float> %v3028, %v3036
  %v3038 = fsub <8 x float> %v3025, %v3037
  %v3039 = add i64 0, 0
  %v3040 = getelementptr inbounds float, ptr %v3001, i64 %v3039
  store <8 x float> %v3038, ptr %v3040, align 4
  %v3041 = add nsw i64 %v2970, 1
  br label %b358
b360:
  %v3042 = add i64 %v7, 0
  %v3043 = sdiv i64 %v3042, 1
  %v3044 = add i64 %v2, 1
  %v3045 = mul i64 %v3043, %v2
  %v3046 = sdiv i64 %v3045, %v3
  %v3047 = mul i64 %v3046, 1
  %v3048 = icmp slt i64 %v3047, %v7
  %v3049 = select i1 %v3048, i64 %v3047, i64 %v7
  %v3050 = mul i64 %v3043, %v3044
  %v3051 = sdiv i64 %v3050, %v3
  %v3052 = mul i64 %v3051, 1
  %v3053 = icmp slt i64 %v3052, %v7
  %v3054 = select i1 %v3053, i64 %v3052, i64 %v7
  br label %b361
b361:
  %v3055 = phi i64 [ %v3049, %b360 ], [ %v3126, %b362 ]
  %v3056 = icmp slt i64 %v3055, %v3054
  br i1 %v3056, label %b362, label %b363
b362:
  %v3057 = add i64 %v2103, 0
  %v3058 = and i64 %v3057, %v270
  %v3059 = mul i64 %v3058, %v7
  %v3060 = add i64 %v3059, %v3055
  %v3061 = mul i64 %v3060, 8
  %v3062 = getelementptr inbounds float, ptr %v122, i64 %v3061
  %v3063 = add i64 %v2103, 0
  %v3064 = and i64 %v3063, %v274
  %v3065 = mul i64 %v3064, %v7
  %v3066 = add i64 %v3065, %v3055
  %v3067 = mul i64 %v3066, 1
  %v3068 = getelementptr inbounds float, ptr %v126, i64 %v3067
  %v3069 = getelementptr inbounds float, ptr %v3068, i64 0
  %v3070 = load float, ptr %v3069, align 4
  %v3071 = add i64 %v2103, 0
  %v3072 = and i64 %v3071, %v276
  %v3073 = mul i64 %v3072, %v7
  %v3074 = add i64 %v3073, %v3055
  %v3075 = mul i64 %v3074, 1
  %v3076 = getelementptr inbounds float, ptr %v128, i64 %v3075
  %v3077 = getelementptr inbounds float, ptr %v3076, i64 0
  %v3078 = load float, ptr %v3077, align 4
  %v3079 = add i64 %v2103, 0
  %v3080 = and i64 %v3079, %v272
  %v3081 = mul i64 %v3080, %v7
  %v3082 = add i64 %v3081, %v3055
  %v3083 = mul i64 %v3082, 8
  %v3084 = getelementptr inbounds float, ptr %v124, i64 %v3083
  %v3085 = mul i64 %v3055, 16
  %v3086 = getelementptr inbounds float, ptr %v44, i64 %v3085
  %v3087 = add i64 0, 0
  %v3088 = getelementptr inbounds float, ptr %v66, i64 %v3087
  %v3089 = load <8 x float>, ptr %v3088, align 4
  %v3090 = add i64 0, 0
  %v3091 = getelementptr inbounds float, ptr %v3062, i64 %v3090
  %v3092 = load <8 x float>, ptr %v3091, align 4
  %v3093 = add i64 0, 0
  %v3094 = getelementptr inbounds float, ptr %v92, i64 %v3093
  %v3095 = load <8 x float>, ptr %v3094, align 4
  %v3096 = insertelement <8 x float> poison, float %v3070, i64 0
  %v3097 = shufflevector <8 x float> %v3096, <8 x float> poison, <8 x i32> zeroinitializer
  %v3098 = fmul <8 x float> %v3095, %v3097
  %v3099 = add i64 0, 0
  %v3100 = getelementptr inbounds float, ptr %v94, i64 %v3099
  %v3101 = load <8 x float>, ptr %v3100, align 4
  %v3102 = insertelement <8 x float> poison, float %v3078, i64 0
  %v3103 = shufflevector <8 x float> %v3102, <8 x float> poison, <8 x i32> zeroinitializer
  %v3104 = fmul <8 x float> %v3101, %v3103
  %v3105 = fsub <8 x float> %v3098, %v3104
  %v3106 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v3107 = shufflevector <8 x float> %v3106, <8 x float> poison, <8 x i32> zeroinitializer
  %v3108 = fmul <8 x float> %v3107, %v3105
  %v3109 = fsub <8 x float> %v3092, %v3108
  %v3110 = fmul <8 x float> %v3089, %v3109
  %v3111 = add i64 0, 0
  %v3112 = getelementptr inbounds float, ptr %v64, i64 %v3111
  %v3113 = load <8 x float>, ptr %v3112, align 4
  %v3114 = add i64 0, 0
  %v3115 = getelementptr inbounds float, ptr %v3084, i64 %v3114
  %v3116 = load <8 x float>, ptr %v3115, align 4
  %v3117 = fmul <8 x float> %v3095, %v3103
  %v3118 = fmul <8 x float> %v3101, %v3097
  %v3119 = fadd <8 x float> %v3117, %v3118
  %v3120 = fmul <8 x float> %v3107, %v3119
  %v3121 = fsub <8 x float> %v3116, %v3120
  %v3122 = fmul <8 x float> %v3113, %v3121
  %v3123 = fadd <8 x float> %v3110, %v3122
  %v3124 = add i64 8, 0
  %v3125 = getelementptr inbounds float, ptr %v3086, i64 %v3124
  store <8 x float> %v3123, ptr %v3125, align 4
  %v3126 = add nsw i64 %v3055, 1
  br label %b361
b363:
  %v3127 = add i64 %v7, 0
  %v3128 = sdiv i64 %v3127, 1
  %v3129 = add i64 %v2, 1
  %v3130 = mul i64 %v3128, %v2
  %v3131 = sdiv i64 %v3130, %v3
  %v3132 = mul i64 %v3131, 1
  %v3133 = icmp slt i64 %v3132, %v7
  %v3134 = select i1 %v3133, i64 %v3132, i64 %v7
  %v3135 = mul i64 %v3128, %v3129
  %v3136 = sdiv i64 %v3135, %v3
  %v3137 = mul i64 %v3136, 1
  %v3138 = icmp slt i64 %v3137, %v7
  %v3139 = select i1 %v3138, i64 %v3137, i64 %v7
  br label %b364
b364:
  %v3140 = phi i64 [ %v3134, %b363 ], [ %v3168, %b369 ]
  %v3141 = icmp slt i64 %v3140, %v3139
  br i1 %v3141, label %b365, label %b366
b365:
  %v3142 = mul i64 %v3140, 16
  %v3143 = getelementptr inbounds float, ptr %v44, i64 %v3142
  %v3144 = add i64 %v2103, 0
  %v3145 = and i64 %v3144, %v256
  %v3146 = mul i64 %v3145, %v7
  %v3147 = add i64 %v3146, %v3140
  %v3148 = mul i64 %v3147, 16
  %v3149 = getelementptr inbounds float, ptr %v96, i64 %v3148
  %v3150 = add i64 %v2103, 0
  %v3151 = and i64 %v3150, %v278
  %v3152 = mul i64 %v3151, %v7
  %v3153 = add i64 %v3152, %v3140
  %v3154 = mul i64 %v3153, 16
  %v3155 = getelementptr inbounds float, ptr %v130, i64 %v3154
  br label %b367
b367:
  %v3156 = phi i64 [ 0, %b365 ], [ %v3167, %b368 ]
  %v3157 = icmp slt i64 %v3156, 16
  br i1 %v3157, label %b368, label %b369
b368:
  %v3158 = add i64 0, %v3156
  %v3159 = getelementptr inbounds float, ptr %v3143, i64 %v3158
  %v3160 = load <8 x float>, ptr %v3159, align 4
  %v3161 = add i64 0, %v3156
  %v3162 = getelementptr inbounds float, ptr %v3149, i64 %v3161
  %v3163 = load <8 x float>, ptr %v3162, align 4
  %v3164 = fadd <8 x float> %v3160, %v3163
  %v3165 = add i64 0, %v3156
  %v3166 = getelementptr inbounds float, ptr %v3155, i64 %v3165
  store <8 x float> %v3164, ptr %v3166, align 4
  %v3167 = add nsw i64 %v3156, 8
  br label %b367
b369:
  %v3168 = add nsw i64 %v3140, 1
  br label %b364
b366:
  %v3169 = add i64 %v7, 0
  %v3170 = sdiv i64 %v3169, 1
  %v3171 = add i64 %v2, 1
  %v3172 = mul i64 %v3170, %v2
  %v3173 = sdiv i64 %v3172, %v3
  %v3174 = mul i64 %v3173, 1
  %v3175 = icmp slt i64 %v3174, %v7
  %v3176 = select i1 %v3175, i64 %v3174, i64 %v7
  %v3177 = mul i64 %v3170, %v3171
  %v3178 = sdiv i64 %v3177, %v3
  %v3179 = mul i64 %v3178, 1
  %v3180 = icmp slt i64 %v3179, %v7
  %v3181 = select i1 %v3180, i64 %v3179, i64 %v7
  br label %b370
b370:
  %v3182 = phi i64 [ %v3176, %b366 ], [ %v3209, %b375 ]
  %v3183 = icmp slt i64 %v3182, %v3181
  br i1 %v3183, label %b371, label %b372
b371:
  br label %b373
b373:
  %v3184 = phi i64 [ 0, %b371 ], [ %v3200, %b374 ]
  %v3185 = phi <8 x float> [ splat (float 0x0000000000000000), %b371 ], [ %v3199, %b374 ]
  %v3186 = icmp slt i64 %v3184, 2
  br i1 %v3186, label %b374, label %b375
b374:
  %v3187 = add i64 %v2103, 0
  %v3188 = and i64 %v3187, %v278
  %v3189 = mul i64 %v3188, %v7
  %v3190 = add i64 %v3189, %v3182
  %v3191 = mul i64 %v3190, 16
  %v3192 = getelementptr inbounds float, ptr %v130, i64 %v3191
  %v3193 = add i64 0, 0
  %v3194 = mul i64 %v3184, 8
  %v3195 = add i64 %v3193, %v3194
  %v3196 = getelementptr inbounds float, ptr %v3192, i64 %v3195
  %v3197 = load <8 x float>, ptr %v3196, align 4
  %v3198 = fmul <8 x float> %v3197, %v3197
  %v3199 = fadd <8 x float> %v3185, %v3198
  %v3200 = add nsw i64 %v3184, 1
  br label %b373
b375:
  %v3201 = add i64 %v2103, 0
  %v3202 = and i64 %v3201, %v280
  %v3203 = mul i64 %v3202, %v7
  %v3204 = add i64 %v3203, %v3182
  %v3205 = mul i64 %v3204, 8
  %v3206 = getelementptr inbounds float, ptr %v132, i64 %v3205
  %v3207 = add i64 0, 0
  %v3208 = getelementptr inbounds float, ptr %v3206, i64 %v3207
  store <8 x float> %v3185, ptr %v3208, align 4
  %v3209 = add nsw i64 %v3182, 1
  br label %b370
b372:
  %v3210 = add i64 %v7, 0
  %v3211 = sdiv i64 %v3210, 1
  %v3212 = add i64 %v2, 1
  %v3213 = mul i64 %v3211, %v2
  %v3214 = sdiv i64 %v3213, %v3
  %v3215 = mul i64 %v3214, 1
  %v3216 = icmp slt i64 %v3215, %v7
  %v3217 = select i1 %v3216, i64 %v3215, i64 %v7
  %v3218 = mul i64 %v3211, %v3212
  %v3219 = sdiv i64 %v3218, %v3
  %v3220 = mul i64 %v3219, 1
  %v3221 = icmp slt i64 %v3220, %v7
  %v3222 = select i1 %v3221, i64 %v3220, i64 %v7
  br label %b376
b376:
  %v3223 = phi i64 [ %v3217, %b372 ], [ %v3282, %b381 ]
  %v3224 = icmp slt i64 %v3223, %v3222
  br i1 %v3224, label %b377, label %b378
b377:
  br label %b379
b379:
  %v3225 = phi i64 [ 0, %b377 ], [ %v3281, %b380 ]
  %v3226 = icmp slt i64 %v3225, 2
  br i1 %v3226, label %b380, label %b381
b380:
  %v3227 = add i64 %v2103, 0
  %v3228 = and i64 %v3227, %v280
  %v3229 = mul i64 %v3228, %v7
  %v3230 = add i64 %v3229, %v3223
  %v3231 = mul i64 %v3230, 8
  %v3232 = getelementptr inbounds float, ptr %v132, i64 %v3231
  %v3233 = add i64 %v2103, 0
  %v3234 = and i64 %v3233, %v278
  %v3235 = mul i64 %v3234, %v7
  %v3236 = add i64 %v3235, %v3223
  %v3237 = mul i64 %v3236, 16
  %v3238 = getelementptr inbounds float, ptr %v130, i64 %v3237
  %v3239 = add i64 %v2103, 1
  %v3240 = and i64 %v3239, %v252
  %v3241 = mul i64 %v3240, %v7
  %v3242 = add i64 %v3241, %v3223
  %v3243 = mul i64 %v3242, 16
  %v3244 = getelementptr inbounds float, ptr %v28, i64 %v3243
  %v3245 = add i64 0, 0
  %v3246 = getelementptr inbounds float, ptr %v3232, i64 %v3245
  %v3247 = load <8 x float>, ptr %v3246, align 4
  %v3248 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v3249 = shufflevector <8 x float> %v3248, <8 x float> poison, <8 x i32> zeroinitializer
  %v3250 = fcmp ogt <8 x float> %v3247, %v3249
  %v3251 = select <8 x i1> %v3250, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v3252 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v3253 = shufflevector <8 x float> %v3252, <8 x float> poison, <8 x i32> zeroinitializer
  %v3254 = fcmp une <8 x float> %v3251, splat (float 0x0000000000000000)
  %v3255 = select <8 x i1> %v3254, <8 x float> %v3247, <8 x float> %v3253
  %v3256 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v3255)
  %v3257 = fcmp une <8 x float> %v3251, splat (float 0x0000000000000000)
  %v3258 = select <8 x i1> %v3257, <8 x float> %v3256, <8 x float> %v3249
  %v3259 = add i64 0, 0
  %v3260 = getelementptr inbounds float, ptr %v22, i64 %v3259
  %v3261 = load <8 x float>, ptr %v3260, align 4
  %v3262 = fadd <8 x float> %v3258, %v3261
  %v3263 = fcmp ole <8 x float> %v3262, %v3249
  %v3264 = select <8 x i1> %v3263, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v3265 = fcmp une <8 x float> %v3264, splat (float 0x0000000000000000)
  %v3266 = select <8 x i1> %v3265, <8 x float> %v3249, <8 x float> %v3262
  %v3267 = insertelement <8 x float> poison, float 0x3EE4F8B580000000, i64 0
  %v3268 = shufflevector <8 x float> %v3267, <8 x float> poison, <8 x i32> zeroinitializer
  %v3269 = fadd <8 x float> %v3258, %v3268
  %v3270 = fdiv <8 x float> %v3266, %v3269
  %v3271 = mul i64 %v3225, 8
  %v3272 = add i64 0, %v3271
  %v3273 = add i64 %v3272, 0
  %v3274 = getelementptr inbounds float, ptr %v3238, i64 %v3273
  %v3275 = load <8 x float>, ptr %v3274, align 4
  %v3276 = fmul <8 x float> %v3270, %v3275
  %v3277 = mul i64 %v3225, 8
  %v3278 = add i64 0, %v3277
  %v3279 = add i64 %v3278, 0
  %v3280 = getelementptr inbounds float, ptr %v3244, i64 %v3279
  store <8 x float> %v3276, ptr %v3280, align 4
  %v3281 = add nsw i64 %v3225, 1
  br label %b379
b381:
  %v3282 = add nsw i64 %v3223, 1
  br label %b376
b378:
  %v3283 = add nsw i64 %v2103, 1
  br label %b259
b261:
  %v3284 = icmp sgt i64 %v3, 1
  br i1 %v3284, label %b382, label %b383
b382:
  %v3285 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3286 = atomicrmw add ptr %v3285, i64 1 acq_rel
  %v3287 = load i64, ptr %v329, align 8
  %v3288 = add i64 %v3287, 1
  store i64 %v3288, ptr %v329, align 8
  %v3289 = mul i64 %v3, %v3288
  br label %b384
b384:
  %v3290 = load atomic i64, ptr %v3285 acquire, align 8
  %v3291 = icmp slt i64 %v3290, %v3289
  br i1 %v3291, label %b385, label %b386
b385:
  %v3292 = call i32 @sched_yield()
  br label %b384
b386:
  br label %b383
b383:
  ret void
}
define internal void @tile_1x1of4_0_3(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v76, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v29, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v30, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v60, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v16 = icmp slt i64 %v7, %v6
  br i1 %v16, label %b1, label %b2
b1:
  %v17 = mul i64 %v7, 16
  %v18 = getelementptr inbounds float, ptr %v2, i64 %v17
  %v19 = getelementptr inbounds float, ptr %v18, i64 0
  %v20 = load <8 x float>, ptr %v19, align 4
  %v21 = getelementptr inbounds float, ptr %v18, i64 8
  %v22 = load <8 x float>, ptr %v21, align 4
  %v23 = mul i64 %v1, 0
  %v24 = add i64 %v23, %v7
  %v25 = getelementptr inbounds float, ptr %v0, i64 %v24
  %v26 = load float, ptr %v25, align 4
  %v27 = insertelement <8 x float> poison, float %v26, i64 0
  %v28 = shufflevector <8 x float> %v27, <8 x float> poison, <8 x i32> zeroinitializer
  %v29 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v28, <8 x float> %v20, <8 x float> %v8)
  %v30 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v28, <8 x float> %v22, <8 x float> %v9)
  %v31 = add i64 %v7, 1
  %v32 = mul i64 %v31, 16
  %v33 = getelementptr inbounds float, ptr %v2, i64 %v32
  %v34 = getelementptr inbounds float, ptr %v33, i64 0
  %v35 = load <8 x float>, ptr %v34, align 4
  %v36 = getelementptr inbounds float, ptr %v33, i64 8
  %v37 = load <8 x float>, ptr %v36, align 4
  %v38 = mul i64 %v1, 0
  %v39 = add i64 %v38, %v31
  %v40 = getelementptr inbounds float, ptr %v0, i64 %v39
  %v41 = load float, ptr %v40, align 4
  %v42 = insertelement <8 x float> poison, float %v41, i64 0
  %v43 = shufflevector <8 x float> %v42, <8 x float> poison, <8 x i32> zeroinitializer
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v35, <8 x float> %v10)
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v37, <8 x float> %v11)
  %v46 = add i64 %v7, 2
  %v47 = mul i64 %v46, 16
  %v48 = getelementptr inbounds float, ptr %v2, i64 %v47
  %v49 = getelementptr inbounds float, ptr %v48, i64 0
  %v50 = load <8 x float>, ptr %v49, align 4
  %v51 = getelementptr inbounds float, ptr %v48, i64 8
  %v52 = load <8 x float>, ptr %v51, align 4
  %v53 = mul i64 %v1, 0
  %v54 = add i64 %v53, %v46
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v50, <8 x float> %v12)
  %v60 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v52, <8 x float> %v13)
  %v61 = add i64 %v7, 3
  %v62 = mul i64 %v61, 16
  %v63 = getelementptr inbounds float, ptr %v2, i64 %v62
  %v64 = getelementptr inbounds float, ptr %v63, i64 0
  %v65 = load <8 x float>, ptr %v64, align 4
  %v66 = getelementptr inbounds float, ptr %v63, i64 8
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = mul i64 %v1, 0
  %v69 = add i64 %v68, %v61
  %v70 = getelementptr inbounds float, ptr %v0, i64 %v69
  %v71 = load float, ptr %v70, align 4
  %v72 = insertelement <8 x float> poison, float %v71, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v65, <8 x float> %v14)
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v67, <8 x float> %v15)
  %v76 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v77 = fadd <8 x float> %v8, %v10
  %v78 = fadd <8 x float> %v9, %v11
  %v79 = fadd <8 x float> %v77, %v12
  %v80 = fadd <8 x float> %v78, %v13
  %v81 = fadd <8 x float> %v79, %v14
  %v82 = fadd <8 x float> %v80, %v15
  br label %b3
b3:
  %v83 = phi i64 [ %v6, %b2 ], [ %v101, %b4 ]
  %v84 = phi <8 x float> [ %v81, %b2 ], [ %v99, %b4 ]
  %v85 = phi <8 x float> [ %v82, %b2 ], [ %v100, %b4 ]
  %v86 = icmp slt i64 %v83, %v3
  br i1 %v86, label %b4, label %b5
b4:
  %v87 = mul i64 %v83, 16
  %v88 = getelementptr inbounds float, ptr %v2, i64 %v87
  %v89 = getelementptr inbounds float, ptr %v88, i64 0
  %v90 = load <8 x float>, ptr %v89, align 4
  %v91 = getelementptr inbounds float, ptr %v88, i64 8
  %v92 = load <8 x float>, ptr %v91, align 4
  %v93 = mul i64 %v1, 0
  %v94 = add i64 %v93, %v83
  %v95 = getelementptr inbounds float, ptr %v0, i64 %v94
  %v96 = load float, ptr %v95, align 4
  %v97 = insertelement <8 x float> poison, float %v96, i64 0
  %v98 = shufflevector <8 x float> %v97, <8 x float> poison, <8 x i32> zeroinitializer
  %v99 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> %v90, <8 x float> %v84)
  %v100 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> %v92, <8 x float> %v85)
  %v101 = add nsw i64 %v83, 1
  br label %b3
b5:
  %v102 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v84, ptr %v102, align 4
  %v103 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v85, ptr %v103, align 4
  ret void
}
define internal void @tile_2x1of4_0_3(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v116, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v60, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v69, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v91, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v92, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v106, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v107, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v114, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v115, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 16
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v26, i64 8
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v7
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v28, <8 x float> %v8)
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v9)
  %v39 = mul i64 %v1, 1
  %v40 = add i64 %v39, %v7
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v28, <8 x float> %v10)
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v30, <8 x float> %v11)
  %v47 = add i64 %v7, 1
  %v48 = mul i64 %v47, 16
  %v49 = getelementptr inbounds float, ptr %v2, i64 %v48
  %v50 = getelementptr inbounds float, ptr %v49, i64 0
  %v51 = load <8 x float>, ptr %v50, align 4
  %v52 = getelementptr inbounds float, ptr %v49, i64 8
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = mul i64 %v1, 0
  %v55 = add i64 %v54, %v47
  %v56 = getelementptr inbounds float, ptr %v0, i64 %v55
  %v57 = load float, ptr %v56, align 4
  %v58 = insertelement <8 x float> poison, float %v57, i64 0
  %v59 = shufflevector <8 x float> %v58, <8 x float> poison, <8 x i32> zeroinitializer
  %v60 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v59, <8 x float> %v51, <8 x float> %v12)
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v59, <8 x float> %v53, <8 x float> %v13)
  %v62 = mul i64 %v1, 1
  %v63 = add i64 %v62, %v47
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v51, <8 x float> %v14)
  %v69 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v53, <8 x float> %v15)
  %v70 = add i64 %v7, 2
  %v71 = mul i64 %v70, 16
  %v72 = getelementptr inbounds float, ptr %v2, i64 %v71
  %v73 = getelementptr inbounds float, ptr %v72, i64 0
  %v74 = load <8 x float>, ptr %v73, align 4
  %v75 = getelementptr inbounds float, ptr %v72, i64 8
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = mul i64 %v1, 0
  %v78 = add i64 %v77, %v70
  %v79 = getelementptr inbounds float, ptr %v0, i64 %v78
  %v80 = load float, ptr %v79, align 4
  %v81 = insertelement <8 x float> poison, float %v80, i64 0
  %v82 = shufflevector <8 x float> %v81, <8 x float> poison, <8 x i32> zeroinitializer
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v74, <8 x float> %v16)
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v76, <8 x float> %v17)
  %v85 = mul i64 %v1, 1
  %v86 = add i64 %v85, %v70
  %v87 = getelementptr inbounds float, ptr %v0, i64 %v86
  %v88 = load float, ptr %v87, align 4
  %v89 = insertelement <8 x float> poison, float %v88, i64 0
  %v90 = shufflevector <8 x float> %v89, <8 x float> poison, <8 x i32> zeroinitializer
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v74, <8 x float> %v18)
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v76, <8 x float> %v19)
  %v93 = add i64 %v7, 3
  %v94 = mul i64 %v93, 16
  %v95 = getelementptr inbounds float, ptr %v2, i64 %v94
  %v96 = getelementptr inbounds float, ptr %v95, i64 0
  %v97 = load <8 x float>, ptr %v96, align 4
  %v98 = getelementptr inbounds float, ptr %v95, i64 8
  %v99 = load <8 x float>, ptr %v98, align 4
  %v100 = mul i64 %v1, 0
  %v101 = add i64 %v100, %v93
  %v102 = getelementptr inbounds float, ptr %v0, i64 %v101
  %v103 = load float, ptr %v102, align 4
  %v104 = insertelement <8 x float> poison, float %v103, i64 0
  %v105 = shufflevector <8 x float> %v104, <8 x float> poison, <8 x i32> zeroinitializer
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v97, <8 x float> %v20)
  %v107 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v99, <8 x float> %v21)
  %v108 = mul i64 %v1, 1
  %v109 = add i64 %v108, %v93
  %v110 = getelementptr inbounds float, ptr %v0, i64 %v109
  %v111 = load float, ptr %v110, align 4
  %v112 = insertelement <8 x float> poison, float %v111, i64 0
  %v113 = shufflevector <8 x float> %v112, <8 x float> poison, <8 x i32> zeroinitializer
  %v114 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v97, <8 x float> %v22)
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v99, <8 x float> %v23)
  %v116 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v117 = fadd <8 x float> %v8, %v12
  %v118 = fadd <8 x float> %v9, %v13
  %v119 = fadd <8 x float> %v10, %v14
  %v120 = fadd <8 x float> %v11, %v15
  %v121 = fadd <8 x float> %v117, %v16
  %v122 = fadd <8 x float> %v118, %v17
  %v123 = fadd <8 x float> %v119, %v18
  %v124 = fadd <8 x float> %v120, %v19
  %v125 = fadd <8 x float> %v121, %v20
  %v126 = fadd <8 x float> %v122, %v21
  %v127 = fadd <8 x float> %v123, %v22
  %v128 = fadd <8 x float> %v124, %v23
  br label %b3
b3:
  %v129 = phi i64 [ %v6, %b2 ], [ %v157, %b4 ]
  %v130 = phi <8 x float> [ %v125, %b2 ], [ %v147, %b4 ]
  %v131 = phi <8 x float> [ %v126, %b2 ], [ %v148, %b4 ]
  %v132 = phi <8 x float> [ %v127, %b2 ], [ %v155, %b4 ]
  %v133 = phi <8 x float> [ %v128, %b2 ], [ %v156, %b4 ]
  %v134 = icmp slt i64 %v129, %v3
  br i1 %v134, label %b4, label %b5
b4:
  %v135 = mul i64 %v129, 16
  %v136 = getelementptr inbounds float, ptr %v2, i64 %v135
  %v137 = getelementptr inbounds float, ptr %v136, i64 0
  %v138 = load <8 x float>, ptr %v137, align 4
  %v139 = getelementptr inbounds float, ptr %v136, i64 8
  %v140 = load <8 x float>, ptr %v139, align 4
  %v141 = mul i64 %v1, 0
  %v142 = add i64 %v141, %v129
  %v143 = getelementptr inbounds float, ptr %v0, i64 %v142
  %v144 = load float, ptr %v143, align 4
  %v145 = insertelement <8 x float> poison, float %v144, i64 0
  %v146 = shufflevector <8 x float> %v145, <8 x float> poison, <8 x i32> zeroinitializer
  %v147 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v146, <8 x float> %v138, <8 x float> %v130)
  %v148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v146, <8 x float> %v140, <8 x float> %v131)
  %v149 = mul i64 %v1, 1
  %v150 = add i64 %v149, %v129
  %v151 = getelementptr inbounds float, ptr %v0, i64 %v150
  %v152 = load float, ptr %v151, align 4
  %v153 = insertelement <8 x float> poison, float %v152, i64 0
  %v154 = shufflevector <8 x float> %v153, <8 x float> poison, <8 x i32> zeroinitializer
  %v155 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v154, <8 x float> %v138, <8 x float> %v132)
  %v156 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v154, <8 x float> %v140, <8 x float> %v133)
  %v157 = add nsw i64 %v129, 1
  br label %b3
b5:
  %v158 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v130, ptr %v158, align 4
  %v159 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v131, ptr %v159, align 4
  %v160 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v132, ptr %v160, align 4
  %v161 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v133, ptr %v161, align 4
  ret void
}
define internal void @tile_3x1of4_0_3(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v82, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v50, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v80, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v81, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 16
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = getelementptr inbounds float, ptr %v22, i64 8
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v7
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v24, <8 x float> %v8)
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v9)
  %v35 = mul i64 %v1, 1
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v24, <8 x float> %v10)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v26, <8 x float> %v11)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v7
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v24, <8 x float> %v12)
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v26, <8 x float> %v13)
  %v51 = add i64 %v7, 1
  %v52 = mul i64 %v51, 16
  %v53 = getelementptr inbounds float, ptr %v2, i64 %v52
  %v54 = getelementptr inbounds float, ptr %v53, i64 0
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = getelementptr inbounds float, ptr %v53, i64 8
  %v57 = load <8 x float>, ptr %v56, align 4
  %v58 = mul i64 %v1, 0
  %v59 = add i64 %v58, %v51
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v55, <8 x float> %v14)
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v57, <8 x float> %v15)
  %v66 = mul i64 %v1, 1
  %v67 = add i64 %v66, %v51
  %v68 = getelementptr inbounds float, ptr %v0, i64 %v67
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v55, <8 x float> %v16)
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v57, <8 x float> %v17)
  %v74 = mul i64 %v1, 2
  %v75 = add i64 %v74, %v51
  %v76 = getelementptr inbounds float, ptr %v0, i64 %v75
  %v77 = load float, ptr %v76, align 4
  %v78 = insertelement <8 x float> poison, float %v77, i64 0
  %v79 = shufflevector <8 x float> %v78, <8 x float> poison, <8 x i32> zeroinitializer
  %v80 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v79, <8 x float> %v55, <8 x float> %v18)
  %v81 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v79, <8 x float> %v57, <8 x float> %v19)
  %v82 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v83 = fadd <8 x float> %v8, %v14
  %v84 = fadd <8 x float> %v9, %v15
  %v85 = fadd <8 x float> %v10, %v16
  %v86 = fadd <8 x float> %v11, %v17
  %v87 = fadd <8 x float> %v12, %v18
  %v88 = fadd <8 x float> %v13, %v19
  br label %b3
b3:
  %v89 = phi i64 [ %v6, %b2 ], [ %v127, %b4 ]
  %v90 = phi <8 x float> [ %v83, %b2 ], [ %v109, %b4 ]
  %v91 = phi <8 x float> [ %v84, %b2 ], [ %v110, %b4 ]
  %v92 = phi <8 x float> [ %v85, %b2 ], [ %v117, %b4 ]
  %v93 = phi <8 x float> [ %v86, %b2 ], [ %v118, %b4 ]
  %v94 = phi <8 x float> [ %v87, %b2 ], [ %v125, %b4 ]
  %v95 = phi <8 x float> [ %v88, %b2 ], [ %v126, %b4 ]
  %v96 = icmp slt i64 %v89, %v3
  br i1 %v96, label %b4, label %b5
b4:
  %v97 = mul i64 %v89, 16
  %v98 = getelementptr inbounds float, ptr %v2, i64 %v97
  %v99 = getelementptr inbounds float, ptr %v98, i64 0
  %v100 = load <8 x float>, ptr %v99, align 4
  %v101 = getelementptr inbounds float, ptr %v98, i64 8
  %v102 = load <8 x float>, ptr %v101, align 4
  %v103 = mul i64 %v1, 0
  %v104 = add i64 %v103, %v89
  %v105 = getelementptr inbounds float, ptr %v0, i64 %v104
  %v106 = load float, ptr %v105, align 4
  %v107 = insertelement <8 x float> poison, float %v106, i64 0
  %v108 = shufflevector <8 x float> %v107, <8 x float> poison, <8 x i32> zeroinitializer
  %v109 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v108, <8 x float> %v100, <8 x float> %v90)
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v108, <8 x float> %v102, <8 x float> %v91)
  %v111 = mul i64 %v1, 1
  %v112 = add i64 %v111, %v89
  %v113 = getelementptr inbounds float, ptr %v0, i64 %v112
  %v114 = load float, ptr %v113, align 4
  %v115 = insertelement <8 x float> poison, float %v114, i64 0
  %v116 = shufflevector <8 x float> %v115, <8 x float> poison, <8 x i32> zeroinitializer
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v100, <8 x float> %v92)
  %v118 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v102, <8 x float> %v93)
  %v119 = mul i64 %v1, 2
  %v120 = add i64 %v119, %v89
  %v121 = getelementptr inbounds float, ptr %v0, i64 %v120
  %v122 = load float, ptr %v121, align 4
  %v123 = insertelement <8 x float> poison, float %v122, i64 0
  %v124 = shufflevector <8 x float> %v123, <8 x float> poison, <8 x i32> zeroinitializer
  %v125 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v124, <8 x float> %v100, <8 x float> %v94)
  %v126 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v124, <8 x float> %v102, <8 x float> %v95)
  %v127 = add nsw i64 %v89, 1
  br label %b3
b5:
  %v128 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v90, ptr %v128, align 4
  %v129 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v91, ptr %v129, align 4
  %v130 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v92, ptr %v130, align 4
  %v131 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v93, ptr %v131, align 4
  %v132 = getelementptr inbounds float, ptr %v4, i64 64
  store <8 x float> %v94, ptr %v132, align 4
  %v133 = getelementptr inbounds float, ptr %v4, i64 88
  store <8 x float> %v95, ptr %v133, align 4
  ret void
}
define internal void @tile_4x1of4_0_3(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v102, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v76, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v92, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v93, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v100, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v101, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 16
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v26, i64 8
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v7
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v28, <8 x float> %v8)
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v9)
  %v39 = mul i64 %v1, 1
  %v40 = add i64 %v39, %v7
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v28, <8 x float> %v10)
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v30, <8 x float> %v11)
  %v47 = mul i64 %v1, 2
  %v48 = add i64 %v47, %v7
  %v49 = getelementptr inbounds float, ptr %v0, i64 %v48
  %v50 = load float, ptr %v49, align 4
  %v51 = insertelement <8 x float> poison, float %v50, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v28, <8 x float> %v12)
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v30, <8 x float> %v13)
  %v55 = mul i64 %v1, 3
  %v56 = add i64 %v55, %v7
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v28, <8 x float> %v14)
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v30, <8 x float> %v15)
  %v63 = add i64 %v7, 1
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
  %v78 = mul i64 %v1, 1
  %v79 = add i64 %v78, %v63
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v67, <8 x float> %v18)
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v69, <8 x float> %v19)
  %v86 = mul i64 %v1, 2
  %v87 = add i64 %v86, %v63
  %v88 = getelementptr inbounds float, ptr %v0, i64 %v87
  %v89 = load float, ptr %v88, align 4
  %v90 = insertelement <8 x float> poison, float %v89, i64 0
  %v91 = shufflevector <8 x float> %v90, <8 x float> poison, <8 x i32> zeroinitializer
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v91, <8 x float> %v67, <8 x float> %v20)
  %v93 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v91, <8 x float> %v69, <8 x float> %v21)
  %v94 = mul i64 %v1, 3
  %v95 = add i64 %v94, %v63
  %v96 = getelementptr inbounds float, ptr %v0, i64 %v95
  %v97 = load float, ptr %v96, align 4
  %v98 = insertelement <8 x float> poison, float %v97, i64 0
  %v99 = shufflevector <8 x float> %v98, <8 x float> poison, <8 x i32> zeroinitializer
  %v100 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v99, <8 x float> %v67, <8 x float> %v22)
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v99, <8 x float> %v69, <8 x float> %v23)
  %v102 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v103 = fadd <8 x float> %v8, %v16
  %v104 = fadd <8 x float> %v9, %v17
  %v105 = fadd <8 x float> %v10, %v18
  %v106 = fadd <8 x float> %v11, %v19
  %v107 = fadd <8 x float> %v12, %v20
  %v108 = fadd <8 x float> %v13, %v21
  %v109 = fadd <8 x float> %v14, %v22
  %v110 = fadd <8 x float> %v15, %v23
  br label %b3
b3:
  %v111 = phi i64 [ %v6, %b2 ], [ %v159, %b4 ]
  %v112 = phi <8 x float> [ %v103, %b2 ], [ %v133, %b4 ]
  %v113 = phi <8 x float> [ %v104, %b2 ], [ %v134, %b4 ]
  %v114 = phi <8 x float> [ %v105, %b2 ], [ %v141, %b4 ]
  %v115 = phi <8 x float> [ %v106, %b2 ], [ %v142, %b4 ]
  %v116 = phi <8 x float> [ %v107, %b2 ], [ %v149, %b4 ]
  %v117 = phi <8 x float> [ %v108, %b2 ], [ %v150, %b4 ]
  %v118 = phi <8 x float> [ %v109, %b2 ], [ %v157, %b4 ]
  %v119 = phi <8 x float> [ %v110, %b2 ], [ %v158, %b4 ]
  %v120 = icmp slt i64 %v111, %v3
  br i1 %v120, label %b4, label %b5
b4:
  %v121 = mul i64 %v111, 16
  %v122 = getelementptr inbounds float, ptr %v2, i64 %v121
  %v123 = getelementptr inbounds float, ptr %v122, i64 0
  %v124 = load <8 x float>, ptr %v123, align 4
  %v125 = getelementptr inbounds float, ptr %v122, i64 8
  %v126 = load <8 x float>, ptr %v125, align 4
  %v127 = mul i64 %v1, 0
  %v128 = add i64 %v127, %v111
  %v129 = getelementptr inbounds float, ptr %v0, i64 %v128
  %v130 = load float, ptr %v129, align 4
  %v131 = insertelement <8 x float> poison, float %v130, i64 0
  %v132 = shufflevector <8 x float> %v131, <8 x float> poison, <8 x i32> zeroinitializer
  %v133 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v124, <8 x float> %v112)
  %v134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v126, <8 x float> %v113)
  %v135 = mul i64 %v1, 1
  %v136 = add i64 %v135, %v111
  %v137 = getelementptr inbounds float, ptr %v0, i64 %v136
  %v138 = load float, ptr %v137, align 4
  %v139 = insertelement <8 x float> poison, float %v138, i64 0
  %v140 = shufflevector <8 x float> %v139, <8 x float> poison, <8 x i32> zeroinitializer
  %v141 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v140, <8 x float> %v124, <8 x float> %v114)
  %v142 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v140, <8 x float> %v126, <8 x float> %v115)
  %v143 = mul i64 %v1, 2
  %v144 = add i64 %v143, %v111
  %v145 = getelementptr inbounds float, ptr %v0, i64 %v144
  %v146 = load float, ptr %v145, align 4
  %v147 = insertelement <8 x float> poison, float %v146, i64 0
  %v148 = shufflevector <8 x float> %v147, <8 x float> poison, <8 x i32> zeroinitializer
  %v149 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v148, <8 x float> %v124, <8 x float> %v116)
  %v150 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v148, <8 x float> %v126, <8 x float> %v117)
  %v151 = mul i64 %v1, 3
  %v152 = add i64 %v151, %v111
  %v153 = getelementptr inbounds float, ptr %v0, i64 %v152
  %v154 = load float, ptr %v153, align 4
  %v155 = insertelement <8 x float> poison, float %v154, i64 0
  %v156 = shufflevector <8 x float> %v155, <8 x float> poison, <8 x i32> zeroinitializer
  %v157 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v124, <8 x float> %v118)
  %v158 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v126, <8 x float> %v119)
  %v159 = add nsw i64 %v111, 1
  br label %b3
b5:
  %v160 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v112, ptr %v160, align 4
  %v161 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v113, ptr %v161, align 4
  %v162 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v114, ptr %v162, align 4
  %v163 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v115, ptr %v163, align 4
  %v164 = getelementptr inbounds float, ptr %v4, i64 64
  store <8 x float> %v116, ptr %v164, align 4
  %v165 = getelementptr inbounds float, ptr %v4, i64 88
  store <8 x float> %v117, ptr %v165, align 4
  %v166 = getelementptr inbounds float, ptr %v4, i64 96
  store <8 x float> %v118, ptr %v166, align 4
  %v167 = getelementptr inbounds float, ptr %v4, i64 120
  store <8 x float> %v119, ptr %v167, align 4
  ret void
}
define internal void @tile_5x1of4_0_3(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 1
  %v6 = mul i64 %v5, 1
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v65, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v32, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v18 = icmp slt i64 %v7, %v6
  br i1 %v18, label %b1, label %b2
b1:
  %v19 = mul i64 %v7, 16
  %v20 = getelementptr inbounds float, ptr %v2, i64 %v19
  %v21 = getelementptr inbounds float, ptr %v20, i64 0
  %v22 = load <8 x float>, ptr %v21, align 4
  %v23 = getelementptr inbounds float, ptr %v20, i64 8
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = mul i64 %v1, 0
  %v26 = add i64 %v25, %v7
  %v27 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v22, <8 x float> %v8)
  %v32 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v9)
  %v33 = mul i64 %v1, 1
  %v34 = add i64 %v33, %v7
  %v35 = getelementptr inbounds float, ptr %v0, i64 %v34
  %v36 = load float, ptr %v35, align 4
  %v37 = insertelement <8 x float> poison, float %v36, i64 0
  %v38 = shufflevector <8 x float> %v37, <8 x float> poison, <8 x i32> zeroinitializer
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v22, <8 x float> %v10)
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v24, <8 x float> %v11)
  %v41 = mul i64 %v1, 2
  %v42 = add i64 %v41, %v7
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v22, <8 x float> %v12)
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v24, <8 x float> %v13)
  %v49 = mul i64 %v1, 3
  %v50 = add i64 %v49, %v7
  %v51 = getelementptr inbounds float, ptr %v0, i64 %v50
  %v52 = load float, ptr %v51, align 4
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v22, <8 x float> %v14)
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v24, <8 x float> %v15)
  %v57 = mul i64 %v1, 4
  %v58 = add i64 %v57, %v7
  %v59 = getelementptr inbounds float, ptr %v0, i64 %v58
  %v60 = load float, ptr %v59, align 4
  %v61 = insertelement <8 x float> poison, float %v60, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v22, <8 x float> %v16)
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v24, <8 x float> %v17)
  %v65 = add nsw i64 %v7, 1
  br label %b0
b2:
  %v66 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v8, ptr %v66, align 4
  %v67 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v9, ptr %v67, align 4
  %v68 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v10, ptr %v68, align 4
  %v69 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v11, ptr %v69, align 4
  %v70 = getelementptr inbounds float, ptr %v4, i64 64
  store <8 x float> %v12, ptr %v70, align 4
  %v71 = getelementptr inbounds float, ptr %v4, i64 88
  store <8 x float> %v13, ptr %v71, align 4
  %v72 = getelementptr inbounds float, ptr %v4, i64 96
  store <8 x float> %v14, ptr %v72, align 4
  %v73 = getelementptr inbounds float, ptr %v4, i64 120
  store <8 x float> %v15, ptr %v73, align 4
  %v74 = getelementptr inbounds float, ptr %v4, i64 128
  store <8 x float> %v16, ptr %v74, align 4
  %v75 = getelementptr inbounds float, ptr %v4, i64 152
  store <8 x float> %v17, ptr %v75, align 4
  ret void
}
define internal void @tile_6x1of4_0_3(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 1
  %v6 = mul i64 %v5, 1
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v75, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v50, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v58, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 16
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = getelementptr inbounds float, ptr %v22, i64 8
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v7
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v24, <8 x float> %v8)
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v9)
  %v35 = mul i64 %v1, 1
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v24, <8 x float> %v10)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v26, <8 x float> %v11)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v7
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v24, <8 x float> %v12)
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v26, <8 x float> %v13)
  %v51 = mul i64 %v1, 3
  %v52 = add i64 %v51, %v7
  %v53 = getelementptr inbounds float, ptr %v0, i64 %v52
  %v54 = load float, ptr %v53, align 4
  %v55 = insertelement <8 x float> poison, float %v54, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v24, <8 x float> %v14)
  %v58 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v26, <8 x float> %v15)
  %v59 = mul i64 %v1, 4
  %v60 = add i64 %v59, %v7
  %v61 = getelementptr inbounds float, ptr %v0, i64 %v60
  %v62 = load float, ptr %v61, align 4
  %v63 = insertelement <8 x float> poison, float %v62, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v24, <8 x float> %v16)
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v26, <8 x float> %v17)
  %v67 = mul i64 %v1, 5
  %v68 = add i64 %v67, %v7
  %v69 = getelementptr inbounds float, ptr %v0, i64 %v68
  %v70 = load float, ptr %v69, align 4
  %v71 = insertelement <8 x float> poison, float %v70, i64 0
  %v72 = shufflevector <8 x float> %v71, <8 x float> poison, <8 x i32> zeroinitializer
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v24, <8 x float> %v18)
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v26, <8 x float> %v19)
  %v75 = add nsw i64 %v7, 1
  br label %b0
b2:
  %v76 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v8, ptr %v76, align 4
  %v77 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v9, ptr %v77, align 4
  %v78 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v10, ptr %v78, align 4
  %v79 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v11, ptr %v79, align 4
  %v80 = getelementptr inbounds float, ptr %v4, i64 64
  store <8 x float> %v12, ptr %v80, align 4
  %v81 = getelementptr inbounds float, ptr %v4, i64 88
  store <8 x float> %v13, ptr %v81, align 4
  %v82 = getelementptr inbounds float, ptr %v4, i64 96
  store <8 x float> %v14, ptr %v82, align 4
  %v83 = getelementptr inbounds float, ptr %v4, i64 120
  store <8 x float> %v15, ptr %v83, align 4
  %v84 = getelementptr inbounds float, ptr %v4, i64 128
  store <8 x float> %v16, ptr %v84, align 4
  %v85 = getelementptr inbounds float, ptr %v4, i64 152
  store <8 x float> %v17, ptr %v85, align 4
  %v86 = getelementptr inbounds float, ptr %v4, i64 160
  store <8 x float> %v18, ptr %v86, align 4
  %v87 = getelementptr inbounds float, ptr %v4, i64 184
  store <8 x float> %v19, ptr %v87, align 4
  ret void
}
define internal void @tile_1x1of4_1_2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v76, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v29, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v30, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v60, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v16 = icmp slt i64 %v7, %v6
  br i1 %v16, label %b1, label %b2
b1:
  %v17 = mul i64 %v7, 16
  %v18 = getelementptr inbounds float, ptr %v2, i64 %v17
  %v19 = getelementptr inbounds float, ptr %v18, i64 0
  %v20 = load <8 x float>, ptr %v19, align 4
  %v21 = getelementptr inbounds float, ptr %v18, i64 8
  %v22 = load <8 x float>, ptr %v21, align 4
  %v23 = mul i64 %v1, 0
  %v24 = add i64 %v23, %v7
  %v25 = getelementptr inbounds float, ptr %v0, i64 %v24
  %v26 = load float, ptr %v25, align 4
  %v27 = insertelement <8 x float> poison, float %v26, i64 0
  %v28 = shufflevector <8 x float> %v27, <8 x float> poison, <8 x i32> zeroinitializer
  %v29 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v28, <8 x float> %v20, <8 x float> %v8)
  %v30 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v28, <8 x float> %v22, <8 x float> %v9)
  %v31 = add i64 %v7, 1
  %v32 = mul i64 %v31, 16
  %v33 = getelementptr inbounds float, ptr %v2, i64 %v32
  %v34 = getelementptr inbounds float, ptr %v33, i64 0
  %v35 = load <8 x float>, ptr %v34, align 4
  %v36 = getelementptr inbounds float, ptr %v33, i64 8
  %v37 = load <8 x float>, ptr %v36, align 4
  %v38 = mul i64 %v1, 0
  %v39 = add i64 %v38, %v31
  %v40 = getelementptr inbounds float, ptr %v0, i64 %v39
  %v41 = load float, ptr %v40, align 4
  %v42 = insertelement <8 x float> poison, float %v41, i64 0
  %v43 = shufflevector <8 x float> %v42, <8 x float> poison, <8 x i32> zeroinitializer
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v35, <8 x float> %v10)
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v37, <8 x float> %v11)
  %v46 = add i64 %v7, 2
  %v47 = mul i64 %v46, 16
  %v48 = getelementptr inbounds float, ptr %v2, i64 %v47
  %v49 = getelementptr inbounds float, ptr %v48, i64 0
  %v50 = load <8 x float>, ptr %v49, align 4
  %v51 = getelementptr inbounds float, ptr %v48, i64 8
  %v52 = load <8 x float>, ptr %v51, align 4
  %v53 = mul i64 %v1, 0
  %v54 = add i64 %v53, %v46
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v50, <8 x float> %v12)
  %v60 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v52, <8 x float> %v13)
  %v61 = add i64 %v7, 3
  %v62 = mul i64 %v61, 16
  %v63 = getelementptr inbounds float, ptr %v2, i64 %v62
  %v64 = getelementptr inbounds float, ptr %v63, i64 0
  %v65 = load <8 x float>, ptr %v64, align 4
  %v66 = getelementptr inbounds float, ptr %v63, i64 8
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = mul i64 %v1, 0
  %v69 = add i64 %v68, %v61
  %v70 = getelementptr inbounds float, ptr %v0, i64 %v69
  %v71 = load float, ptr %v70, align 4
  %v72 = insertelement <8 x float> poison, float %v71, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v65, <8 x float> %v14)
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v67, <8 x float> %v15)
  %v76 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v77 = fadd <8 x float> %v8, %v10
  %v78 = fadd <8 x float> %v9, %v11
  %v79 = fadd <8 x float> %v77, %v12
  %v80 = fadd <8 x float> %v78, %v13
  %v81 = fadd <8 x float> %v79, %v14
  %v82 = fadd <8 x float> %v80, %v15
  br label %b3
b3:
  %v83 = phi i64 [ %v6, %b2 ], [ %v101, %b4 ]
  %v84 = phi <8 x float> [ %v81, %b2 ], [ %v99, %b4 ]
  %v85 = phi <8 x float> [ %v82, %b2 ], [ %v100, %b4 ]
  %v86 = icmp slt i64 %v83, %v3
  br i1 %v86, label %b4, label %b5
b4:
  %v87 = mul i64 %v83, 16
  %v88 = getelementptr inbounds float, ptr %v2, i64 %v87
  %v89 = getelementptr inbounds float, ptr %v88, i64 0
  %v90 = load <8 x float>, ptr %v89, align 4
  %v91 = getelementptr inbounds float, ptr %v88, i64 8
  %v92 = load <8 x float>, ptr %v91, align 4
  %v93 = mul i64 %v1, 0
  %v94 = add i64 %v93, %v83
  %v95 = getelementptr inbounds float, ptr %v0, i64 %v94
  %v96 = load float, ptr %v95, align 4
  %v97 = insertelement <8 x float> poison, float %v96, i64 0
  %v98 = shufflevector <8 x float> %v97, <8 x float> poison, <8 x i32> zeroinitializer
  %v99 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> %v90, <8 x float> %v84)
  %v100 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> %v92, <8 x float> %v85)
  %v101 = add nsw i64 %v83, 1
  br label %b3
b5:
  %v102 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v84, ptr %v102, align 4
  %v103 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v85, ptr %v103, align 4
  ret void
}
define internal void @tile_2x1of4_1_2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v116, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v60, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v69, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v91, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v92, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v106, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v107, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v114, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v115, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 16
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v26, i64 8
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v7
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v28, <8 x float> %v8)
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v9)
  %v39 = mul i64 %v1, 1
  %v40 = add i64 %v39, %v7
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v28, <8 x float> %v10)
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v30, <8 x float> %v11)
  %v47 = add i64 %v7, 1
  %v48 = mul i64 %v47, 16
  %v49 = getelementptr inbounds float, ptr %v2, i64 %v48
  %v50 = getelementptr inbounds float, ptr %v49, i64 0
  %v51 = load <8 x float>, ptr %v50, align 4
  %v52 = getelementptr inbounds float, ptr %v49, i64 8
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = mul i64 %v1, 0
  %v55 = add i64 %v54, %v47
  %v56 = getelementptr inbounds float, ptr %v0, i64 %v55
  %v57 = load float, ptr %v56, align 4
  %v58 = insertelement <8 x float> poison, float %v57, i64 0
  %v59 = shufflevector <8 x float> %v58, <8 x float> poison, <8 x i32> zeroinitializer
  %v60 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v59, <8 x float> %v51, <8 x float> %v12)
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v59, <8 x float> %v53, <8 x float> %v13)
  %v62 = mul i64 %v1, 1
  %v63 = add i64 %v62, %v47
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v51, <8 x float> %v14)
  %v69 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v53, <8 x float> %v15)
  %v70 = add i64 %v7, 2
  %v71 = mul i64 %v70, 16
  %v72 = getelementptr inbounds float, ptr %v2, i64 %v71
  %v73 = getelementptr inbounds float, ptr %v72, i64 0
  %v74 = load <8 x float>, ptr %v73, align 4
  %v75 = getelementptr inbounds float, ptr %v72, i64 8
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = mul i64 %v1, 0
  %v78 = add i64 %v77, %v70
  %v79 = getelementptr inbounds float, ptr %v0, i64 %v78
  %v80 = load float, ptr %v79, align 4
  %v81 = insertelement <8 x float> poison, float %v80, i64 0
  %v82 = shufflevector <8 x float> %v81, <8 x float> poison, <8 x i32> zeroinitializer
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v74, <8 x float> %v16)
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v76, <8 x float> %v17)
  %v85 = mul i64 %v1, 1
  %v86 = add i64 %v85, %v70
  %v87 = getelementptr inbounds float, ptr %v0, i64 %v86
  %v88 = load float, ptr %v87, align 4
  %v89 = insertelement <8 x float> poison, float %v88, i64 0
  %v90 = shufflevector <8 x float> %v89, <8 x float> poison, <8 x i32> zeroinitializer
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v74, <8 x float> %v18)
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v76, <8 x float> %v19)
  %v93 = add i64 %v7, 3
  %v94 = mul i64 %v93, 16
  %v95 = getelementptr inbounds float, ptr %v2, i64 %v94
  %v96 = getelementptr inbounds float, ptr %v95, i64 0
  %v97 = load <8 x float>, ptr %v96, align 4
  %v98 = getelementptr inbounds float, ptr %v95, i64 8
  %v99 = load <8 x float>, ptr %v98, align 4
  %v100 = mul i64 %v1, 0
  %v101 = add i64 %v100, %v93
  %v102 = getelementptr inbounds float, ptr %v0, i64 %v101
  %v103 = load float, ptr %v102, align 4
  %v104 = insertelement <8 x float> poison, float %v103, i64 0
  %v105 = shufflevector <8 x float> %v104, <8 x float> poison, <8 x i32> zeroinitializer
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v97, <8 x float> %v20)
  %v107 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v99, <8 x float> %v21)
  %v108 = mul i64 %v1, 1
  %v109 = add i64 %v108, %v93
  %v110 = getelementptr inbounds float, ptr %v0, i64 %v109
  %v111 = load float, ptr %v110, align 4
  %v112 = insertelement <8 x float> poison, float %v111, i64 0
  %v113 = shufflevector <8 x float> %v112, <8 x float> poison, <8 x i32> zeroinitializer
  %v114 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v97, <8 x float> %v22)
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v99, <8 x float> %v23)
  %v116 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v117 = fadd <8 x float> %v8, %v12
  %v118 = fadd <8 x float> %v9, %v13
  %v119 = fadd <8 x float> %v10, %v14
  %v120 = fadd <8 x float> %v11, %v15
  %v121 = fadd <8 x float> %v117, %v16
  %v122 = fadd <8 x float> %v118, %v17
  %v123 = fadd <8 x float> %v119, %v18
  %v124 = fadd <8 x float> %v120, %v19
  %v125 = fadd <8 x float> %v121, %v20
  %v126 = fadd <8 x float> %v122, %v21
  %v127 = fadd <8 x float> %v123, %v22
  %v128 = fadd <8 x float> %v124, %v23
  br label %b3
b3:
  %v129 = phi i64 [ %v6, %b2 ], [ %v157, %b4 ]
  %v130 = phi <8 x float> [ %v125, %b2 ], [ %v147, %b4 ]
  %v131 = phi <8 x float> [ %v126, %b2 ], [ %v148, %b4 ]
  %v132 = phi <8 x float> [ %v127, %b2 ], [ %v155, %b4 ]
  %v133 = phi <8 x float> [ %v128, %b2 ], [ %v156, %b4 ]
  %v134 = icmp slt i64 %v129, %v3
  br i1 %v134, label %b4, label %b5
b4:
  %v135 = mul i64 %v129, 16
  %v136 = getelementptr inbounds float, ptr %v2, i64 %v135
  %v137 = getelementptr inbounds float, ptr %v136, i64 0
  %v138 = load <8 x float>, ptr %v137, align 4
  %v139 = getelementptr inbounds float, ptr %v136, i64 8
  %v140 = load <8 x float>, ptr %v139, align 4
  %v141 = mul i64 %v1, 0
  %v142 = add i64 %v141, %v129
  %v143 = getelementptr inbounds float, ptr %v0, i64 %v142
  %v144 = load float, ptr %v143, align 4
  %v145 = insertelement <8 x float> poison, float %v144, i64 0
  %v146 = shufflevector <8 x float> %v145, <8 x float> poison, <8 x i32> zeroinitializer
  %v147 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v146, <8 x float> %v138, <8 x float> %v130)
  %v148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v146, <8 x float> %v140, <8 x float> %v131)
  %v149 = mul i64 %v1, 1
  %v150 = add i64 %v149, %v129
  %v151 = getelementptr inbounds float, ptr %v0, i64 %v150
  %v152 = load float, ptr %v151, align 4
  %v153 = insertelement <8 x float> poison, float %v152, i64 0
  %v154 = shufflevector <8 x float> %v153, <8 x float> poison, <8 x i32> zeroinitializer
  %v155 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v154, <8 x float> %v138, <8 x float> %v132)
  %v156 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v154, <8 x float> %v140, <8 x float> %v133)
  %v157 = add nsw i64 %v129, 1
  br label %b3
b5:
  %v158 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v130, ptr %v158, align 4
  %v159 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v131, ptr %v159, align 4
  %v160 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v132, ptr %v160, align 4
  %v161 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v133, ptr %v161, align 4
  ret void
}
define internal void @tile_3x1of4_1_2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v82, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v50, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v80, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v81, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 16
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = getelementptr inbounds float, ptr %v22, i64 8
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v7
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v24, <8 x float> %v8)
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v9)
  %v35 = mul i64 %v1, 1
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v24, <8 x float> %v10)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v26, <8 x float> %v11)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v7
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v24, <8 x float> %v12)
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v26, <8 x float> %v13)
  %v51 = add i64 %v7, 1
  %v52 = mul i64 %v51, 16
  %v53 = getelementptr inbounds float, ptr %v2, i64 %v52
  %v54 = getelementptr inbounds float, ptr %v53, i64 0
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = getelementptr inbounds float, ptr %v53, i64 8
  %v57 = load <8 x float>, ptr %v56, align 4
  %v58 = mul i64 %v1, 0
  %v59 = add i64 %v58, %v51
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v55, <8 x float> %v14)
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v57, <8 x float> %v15)
  %v66 = mul i64 %v1, 1
  %v67 = add i64 %v66, %v51
  %v68 = getelementptr inbounds float, ptr %v0, i64 %v67
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v55, <8 x float> %v16)
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v57, <8 x float> %v17)
  %v74 = mul i64 %v1, 2
  %v75 = add i64 %v74, %v51
  %v76 = getelementptr inbounds float, ptr %v0, i64 %v75
  %v77 = load float, ptr %v76, align 4
  %v78 = insertelement <8 x float> poison, float %v77, i64 0
  %v79 = shufflevector <8 x float> %v78, <8 x float> poison, <8 x i32> zeroinitializer
  %v80 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v79, <8 x float> %v55, <8 x float> %v18)
  %v81 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v79, <8 x float> %v57, <8 x float> %v19)
  %v82 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v83 = fadd <8 x float> %v8, %v14
  %v84 = fadd <8 x float> %v9, %v15
  %v85 = fadd <8 x float> %v10, %v16
  %v86 = fadd <8 x float> %v11, %v17
  %v87 = fadd <8 x float> %v12, %v18
  %v88 = fadd <8 x float> %v13, %v19
  br label %b3
b3:
  %v89 = phi i64 [ %v6, %b2 ], [ %v127, %b4 ]
  %v90 = phi <8 x float> [ %v83, %b2 ], [ %v109, %b4 ]
  %v91 = phi <8 x float> [ %v84, %b2 ], [ %v110, %b4 ]
  %v92 = phi <8 x float> [ %v85, %b2 ], [ %v117, %b4 ]
  %v93 = phi <8 x float> [ %v86, %b2 ], [ %v118, %b4 ]
  %v94 = phi <8 x float> [ %v87, %b2 ], [ %v125, %b4 ]
  %v95 = phi <8 x float> [ %v88, %b2 ], [ %v126, %b4 ]
  %v96 = icmp slt i64 %v89, %v3
  br i1 %v96, label %b4, label %b5
b4:
  %v97 = mul i64 %v89, 16
  %v98 = getelementptr inbounds float, ptr %v2, i64 %v97
  %v99 = getelementptr inbounds float, ptr %v98, i64 0
  %v100 = load <8 x float>, ptr %v99, align 4
  %v101 = getelementptr inbounds float, ptr %v98, i64 8
  %v102 = load <8 x float>, ptr %v101, align 4
  %v103 = mul i64 %v1, 0
  %v104 = add i64 %v103, %v89
  %v105 = getelementptr inbounds float, ptr %v0, i64 %v104
  %v106 = load float, ptr %v105, align 4
  %v107 = insertelement <8 x float> poison, float %v106, i64 0
  %v108 = shufflevector <8 x float> %v107, <8 x float> poison, <8 x i32> zeroinitializer
  %v109 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v108, <8 x float> %v100, <8 x float> %v90)
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v108, <8 x float> %v102, <8 x float> %v91)
  %v111 = mul i64 %v1, 1
  %v112 = add i64 %v111, %v89
  %v113 = getelementptr inbounds float, ptr %v0, i64 %v112
  %v114 = load float, ptr %v113, align 4
  %v115 = insertelement <8 x float> poison, float %v114, i64 0
  %v116 = shufflevector <8 x float> %v115, <8 x float> poison, <8 x i32> zeroinitializer
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v100, <8 x float> %v92)
  %v118 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v102, <8 x float> %v93)
  %v119 = mul i64 %v1, 2
  %v120 = add i64 %v119, %v89
  %v121 = getelementptr inbounds float, ptr %v0, i64 %v120
  %v122 = load float, ptr %v121, align 4
  %v123 = insertelement <8 x float> poison, float %v122, i64 0
  %v124 = shufflevector <8 x float> %v123, <8 x float> poison, <8 x i32> zeroinitializer
  %v125 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v124, <8 x float> %v100, <8 x float> %v94)
  %v126 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v124, <8 x float> %v102, <8 x float> %v95)
  %v127 = add nsw i64 %v89, 1
  br label %b3
b5:
  %v128 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v90, ptr %v128, align 4
  %v129 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v91, ptr %v129, align 4
  %v130 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v92, ptr %v130, align 4
  %v131 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v93, ptr %v131, align 4
  %v132 = getelementptr inbounds float, ptr %v4, i64 72
  store <8 x float> %v94, ptr %v132, align 4
  %v133 = getelementptr inbounds float, ptr %v4, i64 80
  store <8 x float> %v95, ptr %v133, align 4
  ret void
}
define internal void @tile_4x1of4_1_2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v102, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v76, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v92, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v93, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v100, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v101, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 16
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v26, i64 8
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v7
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v28, <8 x float> %v8)
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v9)
  %v39 = mul i64 %v1, 1
  %v40 = add i64 %v39, %v7
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v28, <8 x float> %v10)
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v30, <8 x float> %v11)
  %v47 = mul i64 %v1, 2
  %v48 = add i64 %v47, %v7
  %v49 = getelementptr inbounds float, ptr %v0, i64 %v48
  %v50 = load float, ptr %v49, align 4
  %v51 = insertelement <8 x float> poison, float %v50, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v28, <8 x float> %v12)
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v30, <8 x float> %v13)
  %v55 = mul i64 %v1, 3
  %v56 = add i64 %v55, %v7
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v28, <8 x float> %v14)
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v30, <8 x float> %v15)
  %v63 = add i64 %v7, 1
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
  %v78 = mul i64 %v1, 1
  %v79 = add i64 %v78, %v63
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v67, <8 x float> %v18)
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v69, <8 x float> %v19)
  %v86 = mul i64 %v1, 2
  %v87 = add i64 %v86, %v63
  %v88 = getelementptr inbounds float, ptr %v0, i64 %v87
  %v89 = load float, ptr %v88, align 4
  %v90 = insertelement <8 x float> poison, float %v89, i64 0
  %v91 = shufflevector <8 x float> %v90, <8 x float> poison, <8 x i32> zeroinitializer
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v91, <8 x float> %v67, <8 x float> %v20)
  %v93 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v91, <8 x float> %v69, <8 x float> %v21)
  %v94 = mul i64 %v1, 3
  %v95 = add i64 %v94, %v63
  %v96 = getelementptr inbounds float, ptr %v0, i64 %v95
  %v97 = load float, ptr %v96, align 4
  %v98 = insertelement <8 x float> poison, float %v97, i64 0
  %v99 = shufflevector <8 x float> %v98, <8 x float> poison, <8 x i32> zeroinitializer
  %v100 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v99, <8 x float> %v67, <8 x float> %v22)
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v99, <8 x float> %v69, <8 x float> %v23)
  %v102 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v103 = fadd <8 x float> %v8, %v16
  %v104 = fadd <8 x float> %v9, %v17
  %v105 = fadd <8 x float> %v10, %v18
  %v106 = fadd <8 x float> %v11, %v19
  %v107 = fadd <8 x float> %v12, %v20
  %v108 = fadd <8 x float> %v13, %v21
  %v109 = fadd <8 x float> %v14, %v22
  %v110 = fadd <8 x float> %v15, %v23
  br label %b3
b3:
  %v111 = phi i64 [ %v6, %b2 ], [ %v159, %b4 ]
  %v112 = phi <8 x float> [ %v103, %b2 ], [ %v133, %b4 ]
  %v113 = phi <8 x float> [ %v104, %b2 ], [ %v134, %b4 ]
  %v114 = phi <8 x float> [ %v105, %b2 ], [ %v141, %b4 ]
  %v115 = phi <8 x float> [ %v106, %b2 ], [ %v142, %b4 ]
  %v116 = phi <8 x float> [ %v107, %b2 ], [ %v149, %b4 ]
  %v117 = phi <8 x float> [ %v108, %b2 ], [ %v150, %b4 ]
  %v118 = phi <8 x float> [ %v109, %b2 ], [ %v157, %b4 ]
  %v119 = phi <8 x float> [ %v110, %b2 ], [ %v158, %b4 ]
  %v120 = icmp slt i64 %v111, %v3
  br i1 %v120, label %b4, label %b5
b4:
  %v121 = mul i64 %v111, 16
  %v122 = getelementptr inbounds float, ptr %v2, i64 %v121
  %v123 = getelementptr inbounds float, ptr %v122, i64 0
  %v124 = load <8 x float>, ptr %v123, align 4
  %v125 = getelementptr inbounds float, ptr %v122, i64 8
  %v126 = load <8 x float>, ptr %v125, align 4
  %v127 = mul i64 %v1, 0
  %v128 = add i64 %v127, %v111
  %v129 = getelementptr inbounds float, ptr %v0, i64 %v128
  %v130 = load float, ptr %v129, align 4
  %v131 = insertelement <8 x float> poison, float %v130, i64 0
  %v132 = shufflevector <8 x float> %v131, <8 x float> poison, <8 x i32> zeroinitializer
  %v133 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v124, <8 x float> %v112)
  %v134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v126, <8 x float> %v113)
  %v135 = mul i64 %v1, 1
  %v136 = add i64 %v135, %v111
  %v137 = getelementptr inbounds float, ptr %v0, i64 %v136
  %v138 = load float, ptr %v137, align 4
  %v139 = insertelement <8 x float> poison, float %v138, i64 0
  %v140 = shufflevector <8 x float> %v139, <8 x float> poison, <8 x i32> zeroinitializer
  %v141 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v140, <8 x float> %v124, <8 x float> %v114)
  %v142 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v140, <8 x float> %v126, <8 x float> %v115)
  %v143 = mul i64 %v1, 2
  %v144 = add i64 %v143, %v111
  %v145 = getelementptr inbounds float, ptr %v0, i64 %v144
  %v146 = load float, ptr %v145, align 4
  %v147 = insertelement <8 x float> poison, float %v146, i64 0
  %v148 = shufflevector <8 x float> %v147, <8 x float> poison, <8 x i32> zeroinitializer
  %v149 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v148, <8 x float> %v124, <8 x float> %v116)
  %v150 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v148, <8 x float> %v126, <8 x float> %v117)
  %v151 = mul i64 %v1, 3
  %v152 = add i64 %v151, %v111
  %v153 = getelementptr inbounds float, ptr %v0, i64 %v152
  %v154 = load float, ptr %v153, align 4
  %v155 = insertelement <8 x float> poison, float %v154, i64 0
  %v156 = shufflevector <8 x float> %v155, <8 x float> poison, <8 x i32> zeroinitializer
  %v157 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v124, <8 x float> %v118)
  %v158 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v126, <8 x float> %v119)
  %v159 = add nsw i64 %v111, 1
  br label %b3
b5:
  %v160 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v112, ptr %v160, align 4
  %v161 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v113, ptr %v161, align 4
  %v162 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v114, ptr %v162, align 4
  %v163 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v115, ptr %v163, align 4
  %v164 = getelementptr inbounds float, ptr %v4, i64 72
  store <8 x float> %v116, ptr %v164, align 4
  %v165 = getelementptr inbounds float, ptr %v4, i64 80
  store <8 x float> %v117, ptr %v165, align 4
  %v166 = getelementptr inbounds float, ptr %v4, i64 104
  store <8 x float> %v118, ptr %v166, align 4
  %v167 = getelementptr inbounds float, ptr %v4, i64 112
  store <8 x float> %v119, ptr %v167, align 4
  ret void
}
define internal void @tile_5x1of4_1_2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 1
  %v6 = mul i64 %v5, 1
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v65, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v32, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v18 = icmp slt i64 %v7, %v6
  br i1 %v18, label %b1, label %b2
b1:
  %v19 = mul i64 %v7, 16
  %v20 = getelementptr inbounds float, ptr %v2, i64 %v19
  %v21 = getelementptr inbounds float, ptr %v20, i64 0
  %v22 = load <8 x float>, ptr %v21, align 4
  %v23 = getelementptr inbounds float, ptr %v20, i64 8
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = mul i64 %v1, 0
  %v26 = add i64 %v25, %v7
  %v27 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v22, <8 x float> %v8)
  %v32 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v9)
  %v33 = mul i64 %v1, 1
  %v34 = add i64 %v33, %v7
  %v35 = getelementptr inbounds float, ptr %v0, i64 %v34
  %v36 = load float, ptr %v35, align 4
  %v37 = insertelement <8 x float> poison, float %v36, i64 0
  %v38 = shufflevector <8 x float> %v37, <8 x float> poison, <8 x i32> zeroinitializer
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v22, <8 x float> %v10)
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v24, <8 x float> %v11)
  %v41 = mul i64 %v1, 2
  %v42 = add i64 %v41, %v7
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v22, <8 x float> %v12)
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v24, <8 x float> %v13)
  %v49 = mul i64 %v1, 3
  %v50 = add i64 %v49, %v7
  %v51 = getelementptr inbounds float, ptr %v0, i64 %v50
  %v52 = load float, ptr %v51, align 4
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v22, <8 x float> %v14)
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v24, <8 x float> %v15)
  %v57 = mul i64 %v1, 4
  %v58 = add i64 %v57, %v7
  %v59 = getelementptr inbounds float, ptr %v0, i64 %v58
  %v60 = load float, ptr %v59, align 4
  %v61 = insertelement <8 x float> poison, float %v60, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v22, <8 x float> %v16)
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v24, <8 x float> %v17)
  %v65 = add nsw i64 %v7, 1
  br label %b0
b2:
  %v66 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v8, ptr %v66, align 4
  %v67 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v9, ptr %v67, align 4
  %v68 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v10, ptr %v68, align 4
  %v69 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v11, ptr %v69, align 4
  %v70 = getelementptr inbounds float, ptr %v4, i64 72
  store <8 x float> %v12, ptr %v70, align 4
  %v71 = getelementptr inbounds float, ptr %v4, i64 80
  store <8 x float> %v13, ptr %v71, align 4
  %v72 = getelementptr inbounds float, ptr %v4, i64 104
  store <8 x float> %v14, ptr %v72, align 4
  %v73 = getelementptr inbounds float, ptr %v4, i64 112
  store <8 x float> %v15, ptr %v73, align 4
  %v74 = getelementptr inbounds float, ptr %v4, i64 136
  store <8 x float> %v16, ptr %v74, align 4
  %v75 = getelementptr inbounds float, ptr %v4, i64 144
  store <8 x float> %v17, ptr %v75, align 4
  ret void
}
define internal void @tile_6x1of4_1_2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 1
  %v6 = mul i64 %v5, 1
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v75, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v50, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v58, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 16
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = getelementptr inbounds float, ptr %v22, i64 8
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v7
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v24, <8 x float> %v8)
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v9)
  %v35 = mul i64 %v1, 1
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v24, <8 x float> %v10)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v26, <8 x float> %v11)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v7
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v24, <8 x float> %v12)
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v26, <8 x float> %v13)
  %v51 = mul i64 %v1, 3
  %v52 = add i64 %v51, %v7
  %v53 = getelementptr inbounds float, ptr %v0, i64 %v52
  %v54 = load float, ptr %v53, align 4
  %v55 = insertelement <8 x float> poison, float %v54, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v24, <8 x float> %v14)
  %v58 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v26, <8 x float> %v15)
  %v59 = mul i64 %v1, 4
  %v60 = add i64 %v59, %v7
  %v61 = getelementptr inbounds float, ptr %v0, i64 %v60
  %v62 = load float, ptr %v61, align 4
  %v63 = insertelement <8 x float> poison, float %v62, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v24, <8 x float> %v16)
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v26, <8 x float> %v17)
  %v67 = mul i64 %v1, 5
  %v68 = add i64 %v67, %v7
  %v69 = getelementptr inbounds float, ptr %v0, i64 %v68
  %v70 = load float, ptr %v69, align 4
  %v71 = insertelement <8 x float> poison, float %v70, i64 0
  %v72 = shufflevector <8 x float> %v71, <8 x float> poison, <8 x i32> zeroinitializer
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v24, <8 x float> %v18)
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v26, <8 x float> %v19)
  %v75 = add nsw i64 %v7, 1
  br label %b0
b2:
  %v76 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v8, ptr %v76, align 4
  %v77 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v9, ptr %v77, align 4
  %v78 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v10, ptr %v78, align 4
  %v79 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v11, ptr %v79, align 4
  %v80 = getelementptr inbounds float, ptr %v4, i64 72
  store <8 x float> %v12, ptr %v80, align 4
  %v81 = getelementptr inbounds float, ptr %v4, i64 80
  store <8 x float> %v13, ptr %v81, align 4
  %v82 = getelementptr inbounds float, ptr %v4, i64 104
  store <8 x float> %v14, ptr %v82, align 4
  %v83 = getelementptr inbounds float, ptr %v4, i64 112
  store <8 x float> %v15, ptr %v83, align 4
  %v84 = getelementptr inbounds float, ptr %v4, i64 136
  store <8 x float> %v16, ptr %v84, align 4
  %v85 = getelementptr inbounds float, ptr %v4, i64 144
  store <8 x float> %v17, ptr %v85, align 4
  %v86 = getelementptr inbounds float, ptr %v4, i64 168
  store <8 x float> %v18, ptr %v86, align 4
  %v87 = getelementptr inbounds float, ptr %v4, i64 176
  store <8 x float> %v19, ptr %v87, align 4
  ret void
}
define internal void @tile_1x1of2_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
define internal void @tile_2x1of2_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v123 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v101, ptr %v123, align 4
  ret void
}
define internal void @tile_3x1of2_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v166 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v136, ptr %v166, align 4
  %v167 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v137, ptr %v167, align 4
  ret void
}
define internal void @tile_4x1of2_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v209 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v171, ptr %v209, align 4
  %v210 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v172, ptr %v210, align 4
  %v211 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v173, ptr %v211, align 4
  ret void
}
define internal void @tile_5x1of2_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v202 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v156, ptr %v202, align 4
  %v203 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v157, ptr %v203, align 4
  %v204 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v158, ptr %v204, align 4
  %v205 = getelementptr inbounds float, ptr %v4, i64 64
  store <8 x float> %v159, ptr %v205, align 4
  ret void
}
define internal void @tile_6x1of2_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v177 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v123, ptr %v177, align 4
  %v178 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v124, ptr %v178, align 4
  %v179 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v125, ptr %v179, align 4
  %v180 = getelementptr inbounds float, ptr %v4, i64 64
  store <8 x float> %v126, ptr %v180, align 4
  %v181 = getelementptr inbounds float, ptr %v4, i64 80
  store <8 x float> %v127, ptr %v181, align 4
  ret void
}
define internal void @tile_7x1of2_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v202 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v140, ptr %v202, align 4
  %v203 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v141, ptr %v203, align 4
  %v204 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v142, ptr %v204, align 4
  %v205 = getelementptr inbounds float, ptr %v4, i64 64
  store <8 x float> %v143, ptr %v205, align 4
  %v206 = getelementptr inbounds float, ptr %v4, i64 80
  store <8 x float> %v144, ptr %v206, align 4
  %v207 = getelementptr inbounds float, ptr %v4, i64 96
  store <8 x float> %v145, ptr %v207, align 4
  ret void
}
define internal void @tile_8x1of2_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v227 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v157, ptr %v227, align 4
  %v228 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v158, ptr %v228, align 4
  %v229 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v159, ptr %v229, align 4
  %v230 = getelementptr inbounds float, ptr %v4, i64 64
  store <8 x float> %v160, ptr %v230, align 4
  %v231 = getelementptr inbounds float, ptr %v4, i64 80
  store <8 x float> %v161, ptr %v231, align 4
  %v232 = getelementptr inbounds float, ptr %v4, i64 96
  store <8 x float> %v162, ptr %v232, align 4
  %v233 = getelementptr inbounds float, ptr %v4, i64 112
  store <8 x float> %v163, ptr %v233, align 4
  ret void
}
define internal void @tile_1x1of2_1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v79 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v65, ptr %v79, align 4
  ret void
}
define internal void @tile_2x1of2_1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v122 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v100, ptr %v122, align 4
  %v123 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v101, ptr %v123, align 4
  ret void
}
define internal void @tile_3x1of2_1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v165 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v135, ptr %v165, align 4
  %v166 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v136, ptr %v166, align 4
  %v167 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v137, ptr %v167, align 4
  ret void
}
define internal void @tile_4x1of2_1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v208 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v170, ptr %v208, align 4
  %v209 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v171, ptr %v209, align 4
  %v210 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v172, ptr %v210, align 4
  %v211 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v173, ptr %v211, align 4
  ret void
}
define internal void @tile_5x1of2_1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v201 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v155, ptr %v201, align 4
  %v202 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v156, ptr %v202, align 4
  %v203 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v157, ptr %v203, align 4
  %v204 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v158, ptr %v204, align 4
  %v205 = getelementptr inbounds float, ptr %v4, i64 72
  store <8 x float> %v159, ptr %v205, align 4
  ret void
}
define internal void @tile_6x1of2_1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v176 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v122, ptr %v176, align 4
  %v177 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v123, ptr %v177, align 4
  %v178 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v124, ptr %v178, align 4
  %v179 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v125, ptr %v179, align 4
  %v180 = getelementptr inbounds float, ptr %v4, i64 72
  store <8 x float> %v126, ptr %v180, align 4
  %v181 = getelementptr inbounds float, ptr %v4, i64 88
  store <8 x float> %v127, ptr %v181, align 4
  ret void
}
define internal void @tile_7x1of2_1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v201 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v139, ptr %v201, align 4
  %v202 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v140, ptr %v202, align 4
  %v203 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v141, ptr %v203, align 4
  %v204 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v142, ptr %v204, align 4
  %v205 = getelementptr inbounds float, ptr %v4, i64 72
  store <8 x float> %v143, ptr %v205, align 4
  %v206 = getelementptr inbounds float, ptr %v4, i64 88
  store <8 x float> %v144, ptr %v206, align 4
  %v207 = getelementptr inbounds float, ptr %v4, i64 104
  store <8 x float> %v145, ptr %v207, align 4
  ret void
}
define internal void @tile_8x1of2_1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v226 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v156, ptr %v226, align 4
  %v227 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v157, ptr %v227, align 4
  %v228 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v158, ptr %v228, align 4
  %v229 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v159, ptr %v229, align 4
  %v230 = getelementptr inbounds float, ptr %v4, i64 72
  store <8 x float> %v160, ptr %v230, align 4
  %v231 = getelementptr inbounds float, ptr %v4, i64 88
  store <8 x float> %v161, ptr %v231, align 4
  %v232 = getelementptr inbounds float, ptr %v4, i64 104
  store <8 x float> %v162, ptr %v232, align 4
  %v233 = getelementptr inbounds float, ptr %v4, i64 120
  store <8 x float> %v163, ptr %v233, align 4
  ret void
}
define void @backward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v329 = alloca i64, i64 1, align 8
  %v1454 = alloca float, i64 144, align 4
  %v1570 = alloca float, i64 64, align 4
  %v1716 = alloca float, i64 128, align 4
  %v2125 = alloca float, i64 144, align 4
  %v2241 = alloca float, i64 64, align 4
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
  %v247 = getelementptr inbounds i64, ptr %v1, i64 9
  %v248 = load i64, ptr %v247, align 8
  %v249 = getelementptr inbounds i64, ptr %v1, i64 13
  %v250 = load i64, ptr %v249, align 8
  %v251 = getelementptr inbounds i64, ptr %v1, i64 15
  %v252 = load i64, ptr %v251, align 8
  %v253 = getelementptr inbounds i64, ptr %v1, i64 17
  %v254 = load i64, ptr %v253, align 8
  %v255 = getelementptr inbounds i64, ptr %v1, i64 49
  %v256 = load i64, ptr %v255, align 8
  %v257 = getelementptr inbounds i64, ptr %v1, i64 56
  %v258 = load i64, ptr %v257, align 8
  %v259 = getelementptr inbounds i64, ptr %v1, i64 57
  %v260 = load i64, ptr %v259, align 8
  %v261 = getelementptr inbounds i64, ptr %v1, i64 58
  %v262 = load i64, ptr %v261, align 8
  %v263 = getelementptr inbounds i64, ptr %v1, i64 59
  %v264 = load i64, ptr %v263, align 8
  %v265 = getelementptr inbounds i64, ptr %v1, i64 60
  %v266 = load i64, ptr %v265, align 8
  %v267 = getelementptr inbounds i64, ptr %v1, i64 61
  %v268 = load i64, ptr %v267, align 8
  %v269 = getelementptr inbounds i64, ptr %v1, i64 62
  %v270 = load i64, ptr %v269, align 8
  %v271 = getelementptr inbounds i64, ptr %v1, i64 63
  %v272 = load i64, ptr %v271, align 8
  %v273 = getelementptr inbounds i64, ptr %v1, i64 64
  %v274 = load i64, ptr %v273, align 8
  %v275 = getelementptr inbounds i64, ptr %v1, i64 65
  %v276 = load i64, ptr %v275, align 8
  %v277 = getelementptr inbounds i64, ptr %v1, i64 66
  %v278 = load i64, ptr %v277, align 8
  %v279 = getelementptr inbounds i64, ptr %v1, i64 67
  %v280 = load i64, ptr %v279, align 8
  %v281 = getelementptr inbounds i64, ptr %v1, i64 68
  %v282 = load i64, ptr %v281, align 8
  %v283 = getelementptr inbounds i64, ptr %v1, i64 69
  %v284 = load i64, ptr %v283, align 8
  %v285 = getelementptr inbounds i64, ptr %v1, i64 70
  %v286 = load i64, ptr %v285, align 8
  %v287 = getelementptr inbounds i64, ptr %v1, i64 71
  %v288 = load i64, ptr %v287, align 8
  %v289 = getelementptr inbounds i64, ptr %v1, i64 72
  %v290 = load i64, ptr %v289, align 8
  %v291 = getelementptr inbounds i64, ptr %v1, i64 73
  %v292 = load i64, ptr %v291, align 8
  %v293 = getelementptr inbounds i64, ptr %v1, i64 74
  %v294 = load i64, ptr %v293, align 8
  %v295 = getelementptr inbounds i64, ptr %v1, i64 75
  %v296 = load i64, ptr %v295, align 8
  %v297 = getelementptr inbounds i64, ptr %v1, i64 76
  %v298 = load i64, ptr %v297, align 8
  %v299 = getelementptr inbounds i64, ptr %v1, i64 77
  %v300 = load i64, ptr %v299, align 8
  %v301 = getelementptr inbounds i64, ptr %v1, i64 81
  %v302 = load i64, ptr %v301, align 8
  %v303 = getelementptr inbounds i64, ptr %v1, i64 82
  %v304 = load i64, ptr %v303, align 8
  %v305 = getelementptr inbounds i64, ptr %v1, i64 83
  %v306 = load i64, ptr %v305, align 8
  %v307 = getelementptr inbounds i64, ptr %v1, i64 84
  %v308 = load i64, ptr %v307, align 8
  %v309 = getelementptr inbounds i64, ptr %v1, i64 85
  %v310 = load i64, ptr %v309, align 8
  %v311 = getelementptr inbounds i64, ptr %v1, i64 86
  %v312 = load i64, ptr %v311, align 8
  %v313 = getelementptr inbounds i64, ptr %v1, i64 87
  %v314 = load i64, ptr %v313, align 8
  %v315 = getelementptr inbounds i64, ptr %v1, i64 88
  %v316 = load i64, ptr %v315, align 8
  %v317 = getelementptr inbounds i64, ptr %v1, i64 89
  %v318 = load i64, ptr %v317, align 8
  %v319 = getelementptr inbounds i64, ptr %v1, i64 90
  %v320 = load i64, ptr %v319, align 8
  %v321 = getelementptr inbounds i64, ptr %v1, i64 91
  %v322 = load i64, ptr %v321, align 8
  %v323 = getelementptr inbounds i64, ptr %v1, i64 92
  %v324 = load i64, ptr %v323, align 8
  %v325 = getelementptr inbounds i64, ptr %v1, i64 93
  %v326 = load i64, ptr %v325, align 8
  %v327 = getelementptr inbounds i64, ptr %v1, i64 94
  %v328 = load i64, ptr %v327, align 8
  store i64 0, ptr %v329, align 8
  %v330 = getelementptr inbounds ptr, ptr %v0, i64 119
  %v331 = load ptr, ptr %v330, align 4
  %v332 = mul i64 %v2, 18432
  %v333 = add i64 %v332, 640
  %v334 = getelementptr inbounds float, ptr %v331, i64 %v333
  %v335 = getelementptr inbounds float, ptr %v331, i64 0
  %v336 = getelementptr inbounds float, ptr %v331, i64 192
  %v337 = getelementptr inbounds float, ptr %v331, i64 256
  %v338 = getelementptr inbounds float, ptr %v331, i64 384
  %v339 = getelementptr inbounds float, ptr %v331, i64 576
  %v340 = getelementptr inbounds i64, ptr %v1, i64 4
  %v341 = load i64, ptr %v340, align 8
  %v342 = icmp eq i64 %v341, 0
  br i1 %v342, label %b0, label %b1
b0:
  %v343 = add i64 1, 0
  %v344 = sdiv i64 %v343, 1
  %v345 = add i64 %v2, 1
  %v346 = mul i64 %v344, %v2
  %v347 = sdiv i64 %v346, %v3
  %v348 = mul i64 %v347, 1
  %v349 = icmp slt i64 %v348, 1
  %v350 = select i1 %v349, i64 %v348, i64 1
  %v351 = mul i64 %v344, %v345
  %v352 = sdiv i64 %v351, %v3
  %v353 = mul i64 %v352, 1
  %v354 = icmp slt i64 %v353, 1
  %v355 = select i1 %v354, i64 %v353, i64 1
  %v356 = icmp slt i64 %v355, 1
  %v357 = select i1 %v356, i64 %v355, i64 1
  br label %b2
b2:
  %v358 = phi i64 [ %v350, %b0 ], [ %v433, %b13 ]
  %v359 = icmp slt i64 %v358, %v357
  br i1 %v359, label %b3, label %b4
b3:
  %v360 = mul i64 %v358, 192
  %v361 = mul i64 %v358, 8
  %v362 = add i64 %v360, 0
  %v363 = add i64 %v361, 0
  %v364 = getelementptr inbounds float, ptr %v335, i64 %v362
  %v365 = sub i64 8, %v363
  %v366 = icmp slt i64 %v365, 0
  %v367 = select i1 %v366, i64 0, i64 %v365
  %v368 = icmp ult i64 %v367, 8
  %v369 = select i1 %v368, i64 %v367, i64 8
  %v370 = trunc i64 %v369 to i32
  %v371 = insertelement <8 x i32> poison, i32 %v370, i64 0
  %v372 = shufflevector <8 x i32> %v371, <8 x i32> poison, <8 x i32> zeroinitializer
  %v373 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v372
  %v374 = mul i64 %v363, 1
  %v375 = add i64 0, %v374
  %v376 = getelementptr inbounds float, ptr %v50, i64 %v375
  br label %b5
b5:
  %v377 = phi i64 [ 0, %b3 ], [ %v384, %b6 ]
  %v378 = icmp slt i64 %v377, 8
  br i1 %v378, label %b6, label %b7
b6:
  %v379 = mul i64 %v377, 8
  %v380 = getelementptr inbounds float, ptr %v376, i64 %v379
  %v381 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v380, <8 x i1> %v373, <8 x float> zeroinitializer)
  %v382 = mul i64 %v377, 8
  %v383 = getelementptr inbounds float, ptr %v364, i64 %v382
  store <8 x float> %v381, ptr %v383, align 4
  %v384 = add nsw i64 %v377, 1
  br label %b5
b7:
  %v385 = add i64 %v360, 64
  %v386 = add i64 %v385, 0
  %v387 = add i64 %v361, 0
  %v388 = getelementptr inbounds float, ptr %v335, i64 %v386
  %v389 = sub i64 8, %v387
  %v390 = icmp slt i64 %v389, 0
  %v391 = select i1 %v390, i64 0, i64 %v389
  %v392 = icmp ult i64 %v391, 8
  %v393 = select i1 %v392, i64 %v391, i64 8
  %v394 = trunc i64 %v393 to i32
  %v395 = insertelement <8 x i32> poison, i32 %v394, i64 0
  %v396 = shufflevector <8 x i32> %v395, <8 x i32> poison, <8 x i32> zeroinitializer
  %v397 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v396
  %v398 = mul i64 %v387, 1
  %v399 = add i64 0, %v398
  %v400 = getelementptr inbounds float, ptr %v54, i64 %v399
  br label %b8
b8:
  %v401 = phi i64 [ 0, %b7 ], [ %v408, %b9 ]
  %v402 = icmp slt i64 %v401, 8
  br i1 %v402, label %b9, label %b10
b9:
  %v403 = mul i64 %v401, 8
  %v404 = getelementptr inbounds float, ptr %v400, i64 %v403
  %v405 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v404, <8 x i1> %v397, <8 x float> zeroinitializer)
  %v406 = mul i64 %v401, 16
  %v407 = getelementptr inbounds float, ptr %v388, i64 %v406
  store <8 x float> %v405, ptr %v407, align 4
  %v408 = add nsw i64 %v401, 1
  br label %b8
b10:
  %v409 = add i64 %v385, 8
  %v410 = add i64 %v361, 0
  %v411 = getelementptr inbounds float, ptr %v335, i64 %v409
  %v412 = sub i64 8, %v410
  %v413 = icmp slt i64 %v412, 0
  %v414 = select i1 %v413, i64 0, i64 %v412
  %v415 = icmp ult i64 %v414, 8
  %v416 = select i1 %v415, i64 %v414, i64 8
  %v417 = trunc i64 %v416 to i32
  %v418 = insertelement <8 x i32> poison, i32 %v417, i64 0
  %v419 = shufflevector <8 x i32> %v418, <8 x i32> poison, <8 x i32> zeroinitializer
  %v420 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v419
  %v421 = mul i64 %v410, 1
  %v422 = add i64 0, %v421
  %v423 = getelementptr inbounds float, ptr %v50, i64 %v422
  br label %b11
b11:
  %v424 = phi i64 [ 0, %b10 ], [ %v431, %b12 ]
  %v425 = icmp slt i64 %v424, 8
  br i1 %v425, label %b12, label %b13
b12:
  %v426 = mul i64 %v424, 8
  %v427 = getelementptr inbounds float, ptr %v423, i64 %v426
  %v428 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v427, <8 x i1> %v420, <8 x float> zeroinitializer)
  %v429 = mul i64 %v424, 16
  %v430 = getelementptr inbounds float, ptr %v411, i64 %v429
  store <8 x float> %v428, ptr %v430, align 4
  %v431 = add nsw i64 %v424, 1
  br label %b11
b13:
  %v432 = add i64 %v385, 128
  %v433 = add nsw i64 %v358, 1
  br label %b2
b4:
  %v434 = add i64 1, 0
  %v435 = sdiv i64 %v434, 1
  %v436 = add i64 %v2, 1
  %v437 = mul i64 %v435, %v2
  %v438 = sdiv i64 %v437, %v3
  %v439 = mul i64 %v438, 1
  %v440 = icmp slt i64 %v439, 1
  %v441 = select i1 %v440, i64 %v439, i64 1
  %v442 = mul i64 %v435, %v436
  %v443 = sdiv i64 %v442, %v3
  %v444 = mul i64 %v443, 1
  %v445 = icmp slt i64 %v444, 1
  %v446 = select i1 %v445, i64 %v444, i64 1
  %v447 = icmp slt i64 %v446, 1
  %v448 = select i1 %v447, i64 %v446, i64 1
  br label %b14
b14:
  %v449 = phi i64 [ %v441, %b4 ], [ %v477, %b19 ]
  %v450 = icmp slt i64 %v449, %v448
  br i1 %v450, label %b15, label %b16
b15:
  %v451 = mul i64 %v449, 64
  %v452 = mul i64 %v449, 8
  %v453 = add i64 %v451, 0
  %v454 = add i64 %v452, 0
  %v455 = getelementptr inbounds float, ptr %v336, i64 %v453
  %v456 = sub i64 8, %v454
  %v457 = icmp slt i64 %v456, 0
  %v458 = select i1 %v457, i64 0, i64 %v456
  %v459 = icmp ult i64 %v458, 8
  %v460 = select i1 %v459, i64 %v458, i64 8
  %v461 = trunc i64 %v460 to i32
  %v462 = insertelement <8 x i32> poison, i32 %v461, i64 0
  %v463 = shufflevector <8 x i32> %v462, <8 x i32> poison, <8 x i32> zeroinitializer
  %v464 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v463
  %v465 = mul i64 %v454, 1
  %v466 = add i64 0, %v465
  %v467 = getelementptr inbounds float, ptr %v54, i64 %v466
  br label %b17
b17:
  %v468 = phi i64 [ 0, %b15 ], [ %v475, %b18 ]
  %v469 = icmp slt i64 %v468, 8
  br i1 %v469, label %b18, label %b19
b18:
  %v470 = mul i64 %v468, 8
  %v471 = getelementptr inbounds float, ptr %v467, i64 %v470
  %v472 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v471, <8 x i1> %v464, <8 x float> zeroinitializer)
  %v473 = mul i64 %v468, 8
  %v474 = getelementptr inbounds float, ptr %v455, i64 %v473
  store <8 x float> %v472, ptr %v474, align 4
  %v475 = add nsw i64 %v468, 1
  br label %b17
b19:
  %v476 = add i64 %v451, 64
  %v477 = add nsw i64 %v449, 1
  br label %b14
b16:
  %v478 = add i64 1, 0
  %v479 = sdiv i64 %v478, 1
  %v480 = add i64 %v2, 1
  %v481 = mul i64 %v479, %v2
  %v482 = sdiv i64 %v481, %v3
  %v483 = mul i64 %v482, 1
  %v484 = icmp slt i64 %v483, 1
  %v485 = select i1 %v484, i64 %v483, i64 1
  %v486 = mul i64 %v479, %v480
  %v487 = sdiv i64 %v486, %v3
  %v488 = mul i64 %v487, 1
  %v489 = icmp slt i64 %v488, 1
  %v490 = select i1 %v489, i64 %v488, i64 1
  %v491 = icmp slt i64 %v490, 1
  %v492 = select i1 %v491, i64 %v490, i64 1
  br label %b20
b20:
  %v493 = phi i64 [ %v485, %b16 ], [ %v545, %b28 ]
  %v494 = icmp slt i64 %v493, %v492
  br i1 %v494, label %b21, label %b22
b21:
  %v495 = mul i64 %v493, 128
  %v496 = mul i64 %v493, 8
  %v497 = add i64 %v495, 0
  %v498 = add i64 %v496, 0
  %v499 = getelementptr inbounds float, ptr %v337, i64 %v497
  %v500 = sub i64 8, %v498
  %v501 = icmp slt i64 %v500, 0
  %v502 = select i1 %v501, i64 0, i64 %v500
  %v503 = icmp ult i64 %v502, 8
  %v504 = select i1 %v503, i64 %v502, i64 8
  %v505 = trunc i64 %v504 to i32
  %v506 = insertelement <8 x i32> poison, i32 %v505, i64 0
  %v507 = shufflevector <8 x i32> %v506, <8 x i32> poison, <8 x i32> zeroinitializer
  %v508 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v507
  %v509 = mul i64 %v498, 1
  %v510 = add i64 0, %v509
  %v511 = getelementptr inbounds float, ptr %v18, i64 %v510
  br label %b23
b23:
  %v512 = phi i64 [ 0, %b21 ], [ %v519, %b24 ]
  %v513 = icmp slt i64 %v512, 8
  br i1 %v513, label %b24, label %b25
b24:
  %v514 = mul i64 %v512, 8
  %v515 = getelementptr inbounds float, ptr %v511, i64 %v514
  %v516 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v515, <8 x i1> %v508, <8 x float> zeroinitializer)
  %v517 = mul i64 %v512, 8
  %v518 = getelementptr inbounds float, ptr %v499, i64 %v517
  store <8 x float> %v516, ptr %v518, align 4
  %v519 = add nsw i64 %v512, 1
  br label %b23
b25:
  %v520 = add i64 %v495, 64
  %v521 = add i64 %v520, 0
  %v522 = add i64 %v496, 0
  %v523 = getelementptr inbounds float, ptr %v337, i64 %v521
  %v524 = sub i64 8, %v522
  %v525 = icmp slt i64 %v524, 0
  %v526 = select i1 %v525, i64 0, i64 %v524
  %v527 = icmp ult i64 %v526, 8
  %v528 = select i1 %v527, i64 %v526, i64 8
  %v529 = trunc i64 %v528 to i32
  %v530 = insertelement <8 x i32> poison, i32 %v529, i64 0
  %v531 = shufflevector <8 x i32> %v530, <8 x i32> poison, <8 x i32> zeroinitializer
  %v532 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v531
  %v533 = mul i64 %v522, 1
  %v534 = add i64 0, %v533
  %v535 = getelementptr inbounds float, ptr %v18, i64 %v534
  br label %b26
b26:
  %v536 = phi i64 [ 0, %b25 ], [ %v543, %b27 ]
  %v537 = icmp slt i64 %v536, 8
  br i1 %v537, label %b27, label %b28
b27:
  %v538 = mul i64 %v536, 8
  %v539 = getelementptr inbounds float, ptr %v535, i64 %v538
  %v540 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v539, <8 x i1> %v532, <8 x float> zeroinitializer)
  %v541 = mul i64 %v536, 8
  %v542 = getelementptr inbounds float, ptr %v523, i64 %v541
  store <8 x float> %v540, ptr %v542, align 4
  %v543 = add nsw i64 %v536, 1
  br label %b26
b28:
  %v544 = add i64 %v520, 64
  %v545 = add nsw i64 %v493, 1
  br label %b20
b22:
  %v546 = add i64 1, 0
  %v547 = sdiv i64 %v546, 1
  %v548 = add i64 %v2, 1
  %v549 = mul i64 %v547, %v2
  %v550 = sdiv i64 %v549, %v3
  %v551 = mul i64 %v550, 1
  %v552 = icmp slt i64 %v551, 1
  %v553 = select i1 %v552, i64 %v551, i64 1
  %v554 = mul i64 %v547, %v548
  %v555 = sdiv i64 %v554, %v3
  %v556 = mul i64 %v555, 1
  %v557 = icmp slt i64 %v556, 1
  %v558 = select i1 %v557, i64 %v556, i64 1
  %v559 = icmp slt i64 %v558, 1
  %v560 = select i1 %v559, i64 %v558, i64 1
  br label %b29
b29:
  %v561 = phi i64 [ %v553, %b22 ], [ %v636, %b40 ]
  %v562 = icmp slt i64 %v561, %v560
  br i1 %v562, label %b30, label %b31
b30:
  %v563 = mul i64 %v561, 192
  %v564 = mul i64 %v561, 8
  %v565 = add i64 %v563, 0
  %v566 = add i64 %v564, 0
  %v567 = getelementptr inbounds float, ptr %v338, i64 %v565
  %v568 = sub i64 8, %v566
  %v569 = icmp slt i64 %v568, 0
  %v570 = select i1 %v569, i64 0, i64 %v568
  %v571 = icmp ult i64 %v570, 8
  %v572 = select i1 %v571, i64 %v570, i64 8
  %v573 = trunc i64 %v572 to i32
  %v574 = insertelement <8 x i32> poison, i32 %v573, i64 0
  %v575 = shufflevector <8 x i32> %v574, <8 x i32> poison, <8 x i32> zeroinitializer
  %v576 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v575
  %v577 = mul i64 %v566, 1
  %v578 = add i64 0, %v577
  %v579 = getelementptr inbounds float, ptr %v50, i64 %v578
  br label %b32
b32:
  %v580 = phi i64 [ 0, %b30 ], [ %v587, %b33 ]
  %v581 = icmp slt i64 %v580, 8
  br i1 %v581, label %b33, label %b34
b33:
  %v582 = mul i64 %v580, 8
  %v583 = getelementptr inbounds float, ptr %v579, i64 %v582
  %v584 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v583, <8 x i1> %v576, <8 x float> zeroinitializer)
  %v585 = mul i64 %v580, 8
  %v586 = getelementptr inbounds float, ptr %v567, i64 %v585
  store <8 x float> %v584, ptr %v586, align 4
  %v587 = add nsw i64 %v580, 1
  br label %b32
b34:
  %v588 = add i64 %v563, 64
  %v589 = add i64 %v588, 0
  %v590 = add i64 %v564, 0
  %v591 = getelementptr inbounds float, ptr %v338, i64 %v589
  %v592 = sub i64 8, %v590
  %v593 = icmp slt i64 %v592, 0
  %v594 = select i1 %v593, i64 0, i64 %v592
  %v595 = icmp ult i64 %v594, 8
  %v596 = select i1 %v595, i64 %v594, i64 8
  %v597 = trunc i64 %v596 to i32
  %v598 = insertelement <8 x i32> poison, i32 %v597, i64 0
  %v599 = shufflevector <8 x i32> %v598, <8 x i32> poison, <8 x i32> zeroinitializer
  %v600 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v599
  %v601 = mul i64 %v590, 1
  %v602 = add i64 0, %v601
  %v603 = getelementptr inbounds float, ptr %v52, i64 %v602
  br label %b35
b35:
  %v604 = phi i64 [ 0, %b34 ], [ %v611, %b36 ]
  %v605 = icmp slt i64 %v604, 8
  br i1 %v605, label %b36, label %b37
b36:
  %v606 = mul i64 %v604, 8
  %v607 = getelementptr inbounds float, ptr %v603, i64 %v606
  %v608 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v607, <8 x i1> %v600, <8 x float> zeroinitializer)
  %v609 = mul i64 %v604, 16
  %v610 = getelementptr inbounds float, ptr %v591, i64 %v609
  store <8 x float> %v608, ptr %v610, align 4
  %v611 = add nsw i64 %v604, 1
  br label %b35
b37:
  %v612 = add i64 %v588, 8
  %v613 = add i64 %v564, 0
  %v614 = getelementptr inbounds float, ptr %v338, i64 %v612
  %v615 = sub i64 8, %v613
  %v616 = icmp slt i64 %v615, 0
  %v617 = select i1 %v616, i64 0, i64 %v615
  %v618 = icmp ult i64 %v617, 8
  %v619 = select i1 %v618, i64 %v617, i64 8
  %v620 = trunc i64 %v619 to i32
  %v621 = insertelement <8 x i32> poison, i32 %v620, i64 0
  %v622 = shufflevector <8 x i32> %v621, <8 x i32> poison, <8 x i32> zeroinitializer
  %v623 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v622
  %v624 = mul i64 %v613, 1
  %v625 = add i64 0, %v624
  %v626 = getelementptr inbounds float, ptr %v50, i64 %v625
  br label %b38
b38:
  %v627 = phi i64 [ 0, %b37 ], [ %v634, %b39 ]
  %v628 = icmp slt i64 %v627, 8
  br i1 %v628, label %b39, label %b40
b39:
  %v629 = mul i64 %v627, 8
  %v630 = getelementptr inbounds float, ptr %v626, i64 %v629
  %v631 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v630, <8 x i1> %v623, <8 x float> zeroinitializer)
  %v632 = mul i64 %v627, 16
  %v633 = getelementptr inbounds float, ptr %v614, i64 %v632
  store <8 x float> %v631, ptr %v633, align 4
  %v634 = add nsw i64 %v627, 1
  br label %b38
b40:
  %v635 = add i64 %v588, 128
  %v636 = add nsw i64 %v561, 1
  br label %b29
b31:
  %v637 = add i64 1, 0
  %v638 = sdiv i64 %v637, 1
  %v639 = add i64 %v2, 1
  %v640 = mul i64 %v638, %v2
  %v641 = sdiv i64 %v640, %v3
  %v642 = mul i64 %v641, 1
  %v643 = icmp slt i64 %v642, 1
  %v644 = select i1 %v643, i64 %v642, i64 1
  %v645 = mul i64 %v638, %v639
  %v646 = sdiv i64 %v645, %v3
  %v647 = mul i64 %v646, 1
  %v648 = icmp slt i64 %v647, 1
  %v649 = select i1 %v648, i64 %v647, i64 1
  %v650 = icmp slt i64 %v649, 1
  %v651 = select i1 %v650, i64 %v649, i64 1
  br label %b41
b41:
  %v652 = phi i64 [ %v644, %b31 ], [ %v680, %b46 ]
  %v653 = icmp slt i64 %v652, %v651
  br i1 %v653, label %b42, label %b43
b42:
  %v654 = mul i64 %v652, 64
  %v655 = mul i64 %v652, 8
  %v656 = add i64 %v654, 0
  %v657 = add i64 %v655, 0
  %v658 = getelementptr inbounds float, ptr %v339, i64 %v656
  %v659 = sub i64 8, %v657
  %v660 = icmp slt i64 %v659, 0
  %v661 = select i1 %v660, i64 0, i64 %v659
  %v662 = icmp ult i64 %v661, 8
  %v663 = select i1 %v662, i64 %v661, i64 8
  %v664 = trunc i64 %v663 to i32
  %v665 = insertelement <8 x i32> poison, i32 %v664, i64 0
  %v666 = shufflevector <8 x i32> %v665, <8 x i32> poison, <8 x i32> zeroinitializer
  %v667 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v666
  %v668 = mul i64 %v657, 1
  %v669 = add i64 0, %v668
  %v670 = getelementptr inbounds float, ptr %v52, i64 %v669
  br label %b44
b44:
  %v671 = phi i64 [ 0, %b42 ], [ %v678, %b45 ]
  %v672 = icmp slt i64 %v671, 8
  br i1 %v672, label %b45, label %b46
b45:
  %v673 = mul i64 %v671, 8
  %v674 = getelementptr inbounds float, ptr %v670, i64 %v673
  %v675 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v674, <8 x i1> %v667, <8 x float> zeroinitializer)
  %v676 = mul i64 %v671, 8
  %v677 = getelementptr inbounds float, ptr %v658, i64 %v676
  store <8 x float> %v675, ptr %v677, align 4
  %v678 = add nsw i64 %v671, 1
  br label %b44
b46:
  %v679 = add i64 %v654, 64
  %v680 = add nsw i64 %v652, 1
  br label %b41
b43:
  br label %b1
b1:
  %v681 = icmp sgt i64 %v3, 1
  br i1 %v681, label %b47, label %b48
b47:
  %v682 = getelementptr inbounds i64, ptr %v1, i64 3
  %v683 = atomicrmw add ptr %v682, i64 1 acq_rel
  %v684 = load i64, ptr %v329, align 8
  %v685 = add i64 %v684, 1
  store i64 %v685, ptr %v329, align 8
  %v686 = mul i64 %v3, %v685
  br label %b49
b49:
  %v687 = load atomic i64, ptr %v682 acquire, align 8
  %v688 = icmp slt i64 %v687, %v686
  br i1 %v688, label %b50, label %b51
b50:
  %v689 = call i32 @sched_yield()
  br label %b49
b51:
  br label %b48
b48:
  br label %b52
b52:
  %v690 = phi i64 [ 0, %b48 ], [ %v2455, %b226 ]
  %v691 = icmp slt i64 %v690, %v5
  br i1 %v691, label %b53, label %b54
b53:
  %v692 = sub i64 %v5, 1
  %v693 = sub i64 %v692, %v690
  %v694 = add i64 %v7, 0
  %v695 = sdiv i64 %v694, 1
  %v696 = add i64 %v2, 1
  %v697 = mul i64 %v695, %v2
  %v698 = sdiv i64 %v697, %v3
  %v699 = mul i64 %v698, 1
  %v700 = icmp slt i64 %v699, %v7
  %v701 = select i1 %v700, i64 %v699, i64 %v7
  %v702 = mul i64 %v695, %v696
  %v703 = sdiv i64 %v702, %v3
  %v704 = mul i64 %v703, 1
  %v705 = icmp slt i64 %v704, %v7
  %v706 = select i1 %v705, i64 %v704, i64 %v7
  br label %b55
b55:
  %v707 = phi i64 [ %v701, %b53 ], [ %v757, %b60 ]
  %v708 = icmp slt i64 %v707, %v706
  br i1 %v708, label %b56, label %b57
b56:
  br label %b58
b58:
  %v709 = phi i64 [ 0, %b56 ], [ %v748, %b59 ]
  %v710 = phi <8 x float> [ splat (float 0x0000000000000000), %b56 ], [ %v747, %b59 ]
  %v711 = icmp slt i64 %v709, 2
  br i1 %v711, label %b59, label %b60
b59:
  %v712 = add i64 %v693, 1
  %v713 = and i64 %v712, 1
  %v714 = mul i64 %v713, %v7
  %v715 = add i64 %v714, %v707
  %v716 = mul i64 %v715, 16
  %v717 = getelementptr inbounds float, ptr %v30, i64 %v716
  %v718 = add i64 %v693, 0
  %v719 = and i64 %v718, %v250
  %v720 = mul i64 %v719, %v7
  %v721 = add i64 %v720, %v707
  %v722 = mul i64 %v721, 16
  %v723 = getelementptr inbounds float, ptr %v24, i64 %v722
  %v724 = add i64 %v693, 0
  %v725 = and i64 %v724, %v278
  %v726 = mul i64 %v725, %v7
  %v727 = add i64 %v726, %v707
  %v728 = mul i64 %v727, 16
  %v729 = getelementptr inbounds float, ptr %v130, i64 %v728
  %v730 = add i64 0, 0
  %v731 = mul i64 %v709, 8
  %v732 = add i64 %v730, %v731
  %v733 = getelementptr inbounds float, ptr %v717, i64 %v732
  %v734 = load <8 x float>, ptr %v733, align 4
  %v735 = add i64 0, 0
  %v736 = mul i64 %v709, 8
  %v737 = add i64 %v735, %v736
  %v738 = getelementptr inbounds float, ptr %v723, i64 %v737
  %v739 = load <8 x float>, ptr %v738, align 4
  %v740 = fadd <8 x float> %v734, %v739
  %v741 = add i64 0, 0
  %v742 = mul i64 %v709, 8
  %v743 = add i64 %v741, %v742
  %v744 = getelementptr inbounds float, ptr %v729, i64 %v743
  %v745 = load <8 x float>, ptr %v744, align 4
  %v746 = fmul <8 x float> %v740, %v745
  %v747 = fadd <8 x float> %v710, %v746
  %v748 = add nsw i64 %v709, 1
  br label %b58
b60:
  %v749 = add i64 %v693, 0
  %v750 = and i64 %v749, %v282
  %v751 = mul i64 %v750, %v7
  %v752 = add i64 %v751, %v707
  %v753 = mul i64 %v752, 8
  %v754 = getelementptr inbounds float, ptr %v134, i64 %v753
  %v755 = add i64 0, 0
  %v756 = getelementptr inbounds float, ptr %v754, i64 %v755
  store <8 x float> %v710, ptr %v756, align 4
  %v757 = add nsw i64 %v707, 1
  br label %b55
b57:
  %v758 = add i64 %v7, 0
  %v759 = sdiv i64 %v758, 1
  %v760 = add i64 %v2, 1
  %v761 = mul i64 %v759, %v2
  %v762 = sdiv i64 %v761, %v3
  %v763 = mul i64 %v762, 1
  %v764 = icmp slt i64 %v763, %v7
  %v765 = select i1 %v764, i64 %v763, i64 %v7
  %v766 = mul i64 %v759, %v760
  %v767 = sdiv i64 %v766, %v3
  %v768 = mul i64 %v767, 1
  %v769 = icmp slt i64 %v768, %v7
  %v770 = select i1 %v769, i64 %v768, i64 %v7
  br label %b61
b61:
  %v771 = phi i64 [ %v765, %b57 ], [ %v801, %b62 ]
  %v772 = icmp slt i64 %v771, %v770
  br i1 %v772, label %b62, label %b63
b62:
  %v773 = add i64 %v693, 1
  %v774 = and i64 %v773, 1
  %v775 = mul i64 %v774, %v7
  %v776 = add i64 %v775, %v771
  %v777 = mul i64 %v776, 16
  %v778 = getelementptr inbounds float, ptr %v30, i64 %v777
  %v779 = add i64 %v693, 0
  %v780 = and i64 %v779, %v284
  %v781 = mul i64 %v780, %v7
  %v782 = add i64 %v781, %v771
  %v783 = mul i64 %v782, 8
  %v784 = getelementptr inbounds float, ptr %v136, i64 %v783
  %v785 = add i64 %v693, 0
  %v786 = and i64 %v785, %v286
  %v787 = mul i64 %v786, %v7
  %v788 = add i64 %v787, %v771
  %v789 = mul i64 %v788, 8
  %v790 = getelementptr inbounds float, ptr %v138, i64 %v789
  %v791 = add i64 0, 0
  %v792 = getelementptr inbounds float, ptr %v778, i64 %v791
  %v793 = load <8 x float>, ptr %v792, align 4
  %v794 = add i64 8, 0
  %v795 = getelementptr inbounds float, ptr %v778, i64 %v794
  %v796 = load <8 x float>, ptr %v795, align 4
  %v797 = add i64 0, 0
  %v798 = getelementptr inbounds float, ptr %v784, i64 %v797
  store <8 x float> %v793, ptr %v798, align 4
  %v799 = add i64 0, 0
  %v800 = getelementptr inbounds float, ptr %v790, i64 %v799
  store <8 x float> %v796, ptr %v800, align 4
  %v801 = add nsw i64 %v771, 1
  br label %b61
b63:
  %v802 = add i64 %v7, 0
  %v803 = sdiv i64 %v802, 1
  %v804 = add i64 %v2, 1
  %v805 = mul i64 %v803, %v2
  %v806 = sdiv i64 %v805, %v3
  %v807 = mul i64 %v806, 1
  %v808 = icmp slt i64 %v807, %v7
  %v809 = select i1 %v808, i64 %v807, i64 %v7
  %v810 = mul i64 %v803, %v804
  %v811 = sdiv i64 %v810, %v3
  %v812 = mul i64 %v811, 1
  %v813 = icmp slt i64 %v812, %v7
  %v814 = select i1 %v813, i64 %v812, i64 %v7
  br label %b64
b64:
  %v815 = phi i64 [ %v809, %b63 ], [ %v923, %b69 ]
  %v816 = icmp slt i64 %v815, %v814
  br i1 %v816, label %b65, label %b66
b65:
  br label %b67
b67:
  %v817 = phi i64 [ 0, %b65 ], [ %v922, %b68 ]
  %v818 = icmp slt i64 %v817, 2
  br i1 %v818, label %b68, label %b69
b68:
  %v819 = add i64 %v693, 1
  %v820 = and i64 %v819, 1
  %v821 = mul i64 %v820, %v7
  %v822 = add i64 %v821, %v815
  %v823 = mul i64 %v822, 16
  %v824 = getelementptr inbounds float, ptr %v30, i64 %v823
  %v825 = add i64 %v693, 0
  %v826 = and i64 %v825, %v250
  %v827 = mul i64 %v826, %v7
  %v828 = add i64 %v827, %v815
  %v829 = mul i64 %v828, 16
  %v830 = getelementptr inbounds float, ptr %v24, i64 %v829
  %v831 = add i64 %v693, 0
  %v832 = and i64 %v831, %v280
  %v833 = mul i64 %v832, %v7
  %v834 = add i64 %v833, %v815
  %v835 = mul i64 %v834, 8
  %v836 = getelementptr inbounds float, ptr %v132, i64 %v835
  %v837 = add i64 %v693, 0
  %v838 = and i64 %v837, %v282
  %v839 = mul i64 %v838, %v7
  %v840 = add i64 %v839, %v815
  %v841 = mul i64 %v840, 8
  %v842 = getelementptr inbounds float, ptr %v134, i64 %v841
  %v843 = add i64 %v693, 0
  %v844 = and i64 %v843, %v278
  %v845 = mul i64 %v844, %v7
  %v846 = add i64 %v845, %v815
  %v847 = mul i64 %v846, 16
  %v848 = getelementptr inbounds float, ptr %v130, i64 %v847
  %v849 = add i64 %v693, 0
  %v850 = and i64 %v849, %v288
  %v851 = mul i64 %v850, %v7
  %v852 = add i64 %v851, %v815
  %v853 = mul i64 %v852, 16
  %v854 = getelementptr inbounds float, ptr %v140, i64 %v853
  %v855 = mul i64 %v817, 8
  %v856 = add i64 0, %v855
  %v857 = add i64 %v856, 0
  %v858 = getelementptr inbounds float, ptr %v824, i64 %v857
  %v859 = load <8 x float>, ptr %v858, align 4
  %v860 = mul i64 %v817, 8
  %v861 = add i64 0, %v860
  %v862 = add i64 %v861, 0
  %v863 = getelementptr inbounds float, ptr %v830, i64 %v862
  %v864 = load <8 x float>, ptr %v863, align 4
  %v865 = fadd <8 x float> %v859, %v864
  %v866 = add i64 0, 0
  %v867 = getelementptr inbounds float, ptr %v836, i64 %v866
  %v868 = load <8 x float>, ptr %v867, align 4
  %v869 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v870 = shufflevector <8 x float> %v869, <8 x float> poison, <8 x i32> zeroinitializer
  %v871 = fcmp ogt <8 x float> %v868, %v870
  %v872 = select <8 x i1> %v871, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v873 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v874 = shufflevector <8 x float> %v873, <8 x float> poison, <8 x i32> zeroinitializer
  %v875 = fcmp une <8 x float> %v872, splat (float 0x0000000000000000)
  %v876 = select <8 x i1> %v875, <8 x float> %v868, <8 x float> %v874
  %v877 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v876)
  %v878 = fcmp une <8 x float> %v872, splat (float 0x0000000000000000)
  %v879 = select <8 x i1> %v878, <8 x float> %v877, <8 x float> %v870
  %v880 = add i64 0, 0
  %v881 = getelementptr inbounds float, ptr %v22, i64 %v880
  %v882 = load <8 x float>, ptr %v881, align 4
  %v883 = fadd <8 x float> %v879, %v882
  %v884 = fcmp ole <8 x float> %v883, %v870
  %v885 = select <8 x i1> %v884, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v886 = fcmp une <8 x float> %v885, splat (float 0x0000000000000000)
  %v887 = select <8 x i1> %v886, <8 x float> %v870, <8 x float> %v883
  %v888 = insertelement <8 x float> poison, float 0x3EE4F8B580000000, i64 0
  %v889 = shufflevector <8 x float> %v888, <8 x float> poison, <8 x i32> zeroinitializer
  %v890 = fadd <8 x float> %v879, %v889
  %v891 = fdiv <8 x float> %v887, %v890
  %v892 = fmul <8 x float> %v865, %v891
  %v893 = add i64 0, 0
  %v894 = getelementptr inbounds float, ptr %v842, i64 %v893
  %v895 = load <8 x float>, ptr %v894, align 4
  %v896 = fdiv <8 x float> %v895, %v890
  %v897 = fcmp une <8 x float> %v885, splat (float 0x0000000000000000)
  %v898 = select <8 x i1> %v897, <8 x float> %v870, <8 x float> %v896
  %v899 = fmul <8 x float> %v895, %v891
  %v900 = fdiv <8 x float> %v899, %v890
  %v901 = fsub <8 x float> %v898, %v900
  %v902 = fcmp une <8 x float> %v872, splat (float 0x0000000000000000)
  %v903 = select <8 x i1> %v902, <8 x float> %v901, <8 x float> %v870
  %v904 = insertelement <8 x float> poison, float 0x3FE0000000000000, i64 0
  %v905 = shufflevector <8 x float> %v904, <8 x float> poison, <8 x i32> zeroinitializer
  %v906 = fmul <8 x float> %v905, %v903
  %v907 = fdiv <8 x float> %v906, %v877
  %v908 = fcmp une <8 x float> %v872, splat (float 0x0000000000000000)
  %v909 = select <8 x i1> %v908, <8 x float> %v907, <8 x float> %v870
  %v910 = mul i64 %v817, 8
  %v911 = add i64 0, %v910
  %v912 = add i64 %v911, 0
  %v913 = getelementptr inbounds float, ptr %v848, i64 %v912
  %v914 = load <8 x float>, ptr %v913, align 4
  %v915 = fmul <8 x float> %v909, %v914
  %v916 = fadd <8 x float> %v892, %v915
  %v917 = fadd <8 x float> %v916, %v915
  %v918 = mul i64 %v817, 8
  %v919 = add i64 0, %v918
  %v920 = add i64 %v919, 0
  %v921 = getelementptr inbounds float, ptr %v854, i64 %v920
  store <8 x float> %v917, ptr %v921, align 4
  %v922 = add nsw i64 %v817, 1
  br label %b67
b69:
  %v923 = add nsw i64 %v815, 1
  br label %b64
b66:
  %v924 = add i64 %v7, 0
  %v925 = sdiv i64 %v924, 1
  %v926 = add i64 %v2, 1
  %v927 = mul i64 %v925, %v2
  %v928 = sdiv i64 %v927, %v3
  %v929 = mul i64 %v928, 1
  %v930 = icmp slt i64 %v929, %v7
  %v931 = select i1 %v930, i64 %v929, i64 %v7
  %v932 = mul i64 %v925, %v926
  %v933 = sdiv i64 %v932, %v3
  %v934 = mul i64 %v933, 1
  %v935 = icmp slt i64 %v934, %v7
  %v936 = select i1 %v935, i64 %v934, i64 %v7
  br label %b70
b70:
  %v937 = phi i64 [ %v931, %b66 ], [ %v1138, %b71 ]
  %v938 = icmp slt i64 %v937, %v936
  br i1 %v938, label %b71, label %b72
b71:
  %v939 = add i64 %v693, 0
  %v940 = and i64 %v939, %v286
  %v941 = mul i64 %v940, %v7
  %v942 = add i64 %v941, %v937
  %v943 = mul i64 %v942, 8
  %v944 = getelementptr inbounds float, ptr %v138, i64 %v943
  %v945 = add i64 %v693, 0
  %v946 = and i64 %v945, %v250
  %v947 = mul i64 %v946, %v7
  %v948 = add i64 %v947, %v937
  %v949 = mul i64 %v948, 16
  %v950 = getelementptr inbounds float, ptr %v24, i64 %v949
  %v951 = add i64 %v693, 0
  %v952 = and i64 %v951, %v280
  %v953 = mul i64 %v952, %v7
  %v954 = add i64 %v953, %v937
  %v955 = mul i64 %v954, 8
  %v956 = getelementptr inbounds float, ptr %v132, i64 %v955
  %v957 = add i64 %v693, 0
  %v958 = and i64 %v957, %v282
  %v959 = mul i64 %v958, %v7
  %v960 = add i64 %v959, %v937
  %v961 = mul i64 %v960, 8
  %v962 = getelementptr inbounds float, ptr %v134, i64 %v961
  %v963 = add i64 %v693, 0
  %v964 = and i64 %v963, %v270
  %v965 = mul i64 %v964, %v7
  %v966 = add i64 %v965, %v937
  %v967 = mul i64 %v966, 8
  %v968 = getelementptr inbounds float, ptr %v122, i64 %v967
  %v969 = add i64 %v693, 0
  %v970 = and i64 %v969, %v274
  %v971 = mul i64 %v970, %v7
  %v972 = add i64 %v971, %v937
  %v973 = mul i64 %v972, 1
  %v974 = getelementptr inbounds float, ptr %v126, i64 %v973
  %v975 = getelementptr inbounds float, ptr %v974, i64 0
  %v976 = load float, ptr %v975, align 4
  %v977 = add i64 %v693, 0
  %v978 = and i64 %v977, %v276
  %v979 = mul i64 %v978, %v7
  %v980 = add i64 %v979, %v937
  %v981 = mul i64 %v980, 1
  %v982 = getelementptr inbounds float, ptr %v128, i64 %v981
  %v983 = getelementptr inbounds float, ptr %v982, i64 0
  %v984 = load float, ptr %v983, align 4
  %v985 = add i64 %v693, 0
  %v986 = and i64 %v985, %v272
  %v987 = mul i64 %v986, %v7
  %v988 = add i64 %v987, %v937
  %v989 = mul i64 %v988, 8
  %v990 = getelementptr inbounds float, ptr %v124, i64 %v989
  %v991 = add i64 %v693, 0
  %v992 = and i64 %v991, %v256
  %v993 = mul i64 %v992, %v7
  %v994 = add i64 %v993, %v937
  %v995 = mul i64 %v994, 16
  %v996 = getelementptr inbounds float, ptr %v96, i64 %v995
  %v997 = add i64 %v693, 0
  %v998 = and i64 %v997, %v284
  %v999 = mul i64 %v998, %v7
  %v1000 = add i64 %v999, %v937
  %v1001 = mul i64 %v1000, 8
  %v1002 = getelementptr inbounds float, ptr %v136, i64 %v1001
  %v1003 = add i64 %v693, 0
  %v1004 = and i64 %v1003, %v290
  %v1005 = mul i64 %v1004, %v7
  %v1006 = add i64 %v1005, %v937
  %v1007 = mul i64 %v1006, 8
  %v1008 = getelementptr inbounds float, ptr %v142, i64 %v1007
  %v1009 = add i64 %v693, 0
  %v1010 = and i64 %v1009, %v292
  %v1011 = mul i64 %v1010, %v7
  %v1012 = add i64 %v1011, %v937
  %v1013 = mul i64 %v1012, 8
  %v1014 = getelementptr inbounds float, ptr %v144, i64 %v1013
  %v1015 = add i64 0, 0
  %v1016 = getelementptr inbounds float, ptr %v944, i64 %v1015
  %v1017 = load <8 x float>, ptr %v1016, align 4
  %v1018 = add i64 8, 0
  %v1019 = getelementptr inbounds float, ptr %v950, i64 %v1018
  %v1020 = load <8 x float>, ptr %v1019, align 4
  %v1021 = fadd <8 x float> %v1017, %v1020
  %v1022 = add i64 0, 0
  %v1023 = getelementptr inbounds float, ptr %v956, i64 %v1022
  %v1024 = load <8 x float>, ptr %v1023, align 4
  %v1025 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v1026 = shufflevector <8 x float> %v1025, <8 x float> poison, <8 x i32> zeroinitializer
  %v1027 = fcmp ogt <8 x float> %v1024, %v1026
  %v1028 = select <8 x i1> %v1027, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v1029 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1030 = shufflevector <8 x float> %v1029, <8 x float> poison, <8 x i32> zeroinitializer
  %v1031 = fcmp une <8 x float> %v1028, splat (float 0x0000000000000000)
  %v1032 = select <8 x i1> %v1031, <8 x float> %v1024, <8 x float> %v1030
  %v1033 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v1032)
  %v1034 = fcmp une <8 x float> %v1028, splat (float 0x0000000000000000)
  %v1035 = select <8 x i1> %v1034, <8 x float> %v1033, <8 x float> %v1026
  %v1036 = add i64 0, 0
  %v1037 = getelementptr inbounds float, ptr %v22, i64 %v1036
  %v1038 = load <8 x float>, ptr %v1037, align 4
  %v1039 = fadd <8 x float> %v1035, %v1038
  %v1040 = fcmp ole <8 x float> %v1039, %v1026
  %v1041 = select <8 x i1> %v1040, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v1042 = fcmp une <8 x float> %v1041, splat (float 0x0000000000000000)
  %v1043 = select <8 x i1> %v1042, <8 x float> %v1026, <8 x float> %v1039
  %v1044 = insertelement <8 x float> poison, float 0x3EE4F8B580000000, i64 0
  %v1045 = shufflevector <8 x float> %v1044, <8 x float> poison, <8 x i32> zeroinitializer
  %v1046 = fadd <8 x float> %v1035, %v1045
  %v1047 = fdiv <8 x float> %v1043, %v1046
  %v1048 = fmul <8 x float> %v1021, %v1047
  %v1049 = add i64 0, 0
  %v1050 = getelementptr inbounds float, ptr %v962, i64 %v1049
  %v1051 = load <8 x float>, ptr %v1050, align 4
  %v1052 = fdiv <8 x float> %v1051, %v1046
  %v1053 = fcmp une <8 x float> %v1041, splat (float 0x0000000000000000)
  %v1054 = select <8 x i1> %v1053, <8 x float> %v1026, <8 x float> %v1052
  %v1055 = fmul <8 x float> %v1051, %v1047
  %v1056 = fdiv <8 x float> %v1055, %v1046
  %v1057 = fsub <8 x float> %v1054, %v1056
  %v1058 = fcmp une <8 x float> %v1028, splat (float 0x0000000000000000)
  %v1059 = select <8 x i1> %v1058, <8 x float> %v1057, <8 x float> %v1026
  %v1060 = insertelement <8 x float> poison, float 0x3FE0000000000000, i64 0
  %v1061 = shufflevector <8 x float> %v1060, <8 x float> poison, <8 x i32> zeroinitializer
  %v1062 = fmul <8 x float> %v1061, %v1059
  %v1063 = fdiv <8 x float> %v1062, %v1033
  %v1064 = fcmp une <8 x float> %v1028, splat (float 0x0000000000000000)
  %v1065 = select <8 x i1> %v1064, <8 x float> %v1063, <8 x float> %v1026
  %v1066 = add i64 0, 0
  %v1067 = getelementptr inbounds float, ptr %v66, i64 %v1066
  %v1068 = load <8 x float>, ptr %v1067, align 4
  %v1069 = add i64 0, 0
  %v1070 = getelementptr inbounds float, ptr %v968, i64 %v1069
  %v1071 = load <8 x float>, ptr %v1070, align 4
  %v1072 = add i64 0, 0
  %v1073 = getelementptr inbounds float, ptr %v92, i64 %v1072
  %v1074 = load <8 x float>, ptr %v1073, align 4
  %v1075 = insertelement <8 x float> poison, float %v976, i64 0
  %v1076 = shufflevector <8 x float> %v1075, <8 x float> poison, <8 x i32> zeroinitializer
  %v1077 = fmul <8 x float> %v1074, %v1076
  %v1078 = add i64 0, 0
  %v1079 = getelementptr inbounds float, ptr %v94, i64 %v1078
  %v1080 = load <8 x float>, ptr %v1079, align 4
  %v1081 = insertelement <8 x float> poison, float %v984, i64 0
  %v1082 = shufflevector <8 x float> %v1081, <8 x float> poison, <8 x i32> zeroinitializer
  %v1083 = fmul <8 x float> %v1080, %v1082
  %v1084 = fsub <8 x float> %v1077, %v1083
  %v1085 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v1086 = shufflevector <8 x float> %v1085, <8 x float> poison, <8 x i32> zeroinitializer
  %v1087 = fmul <8 x float> %v1086, %v1084
  %v1088 = fsub <8 x float> %v1071, %v1087
  %v1089 = fmul <8 x float> %v1068, %v1088
  %v1090 = add i64 0, 0
  %v1091 = getelementptr inbounds float, ptr %v64, i64 %v1090
  %v1092 = load <8 x float>, ptr %v1091, align 4
  %v1093 = add i64 0, 0
  %v1094 = getelementptr inbounds float, ptr %v990, i64 %v1093
  %v1095 = load <8 x float>, ptr %v1094, align 4
  %v1096 = fmul <8 x float> %v1074, %v1082
  %v1097 = fmul <8 x float> %v1080, %v1076
  %v1098 = fadd <8 x float> %v1096, %v1097
  %v1099 = fmul <8 x float> %v1086, %v1098
  %v1100 = fsub <8 x float> %v1095, %v1099
  %v1101 = fmul <8 x float> %v1092, %v1100
  %v1102 = fadd <8 x float> %v1089, %v1101
  %v1103 = add i64 8, 0
  %v1104 = getelementptr inbounds float, ptr %v996, i64 %v1103
  %v1105 = load <8 x float>, ptr %v1104, align 4
  %v1106 = fadd <8 x float> %v1102, %v1105
  %v1107 = fmul <8 x float> %v1065, %v1106
  %v1108 = fadd <8 x float> %v1048, %v1107
  %v1109 = fadd <8 x float> %v1108, %v1107
  %v1110 = fmul <8 x float> %v1109, %v1092
  %v1111 = add i64 0, 0
  %v1112 = getelementptr inbounds float, ptr %v1002, i64 %v1111
  %v1113 = load <8 x float>, ptr %v1112, align 4
  %v1114 = add i64 0, 0
  %v1115 = getelementptr inbounds float, ptr %v950, i64 %v1114
  %v1116 = load <8 x float>, ptr %v1115, align 4
  %v1117 = fadd <8 x float> %v1113, %v1116
  %v1118 = fmul <8 x float> %v1117, %v1047
  %v1119 = fmul <8 x float> %v1092, %v1088
  %v1120 = fmul <8 x float> %v1068, %v1100
  %v1121 = fsub <8 x float> %v1119, %v1120
  %v1122 = add i64 0, 0
  %v1123 = getelementptr inbounds float, ptr %v996, i64 %v1122
  %v1124 = load <8 x float>, ptr %v1123, align 4
  %v1125 = fadd <8 x float> %v1121, %v1124
  %v1126 = fmul <8 x float> %v1065, %v1125
  %v1127 = fadd <8 x float> %v1118, %v1126
  %v1128 = fadd <8 x float> %v1127, %v1126
  %v1129 = fmul <8 x float> %v1128, %v1068
  %v1130 = fsub <8 x float> %v1110, %v1129
  %v1131 = fmul <8 x float> %v1109, %v1068
  %v1132 = fmul <8 x float> %v1128, %v1092
  %v1133 = fadd <8 x float> %v1131, %v1132
  %v1134 = add i64 0, 0
  %v1135 = getelementptr inbounds float, ptr %v1008, i64 %v1134
  store <8 x float> %v1130, ptr %v1135, align 4
  %v1136 = add i64 0, 0
  %v1137 = getelementptr inbounds float, ptr %v1014, i64 %v1136
  store <8 x float> %v1133, ptr %v1137, align 4
  %v1138 = add nsw i64 %v937, 1
  br label %b70
b72:
  %v1139 = add i64 %v7, 0
  %v1140 = sdiv i64 %v1139, 1
  %v1141 = add i64 %v2, 1
  %v1142 = mul i64 %v1140, %v2
  %v1143 = sdiv i64 %v1142, %v3
  %v1144 = mul i64 %v1143, 1
  %v1145 = icmp slt i64 %v1144, %v7
  %v1146 = select i1 %v1145, i64 %v1144, i64 %v7
  %v1147 = mul i64 %v1140, %v1141
  %v1148 = sdiv i64 %v1147, %v3
  %v1149 = mul i64 %v1148, 1
  %v1150 = icmp slt i64 %v1149, %v7
  %v1151 = select i1 %v1150, i64 %v1149, i64 %v7
  br label %b73
b73:
  %v1152 = phi i64 [ %v1146, %b72 ], [ %v1193, %b78 ]
  %v1153 = icmp slt i64 %v1152, %v1151
  br i1 %v1153, label %b74, label %b75
b74:
  br label %b76
b76:
  %v1154 = phi i64 [ 0, %b74 ], [ %v1175, %b77 ]
  %v1155 = phi <8 x float> [ splat (float 0x0000000000000000), %b74 ], [ %v1174, %b77 ]
  %v1156 = icmp slt i64 %v1154, 8
  br i1 %v1156, label %b77, label %b78
b77:
  %v1157 = add i64 %v693, 0
  %v1158 = and i64 %v1157, %v290
  %v1159 = mul i64 %v1158, %v7
  %v1160 = add i64 %v1159, %v1152
  %v1161 = mul i64 %v1160, 8
  %v1162 = getelementptr inbounds float, ptr %v142, i64 %v1161
  %v1163 = add i64 0, %v1154
  %v1164 = getelementptr inbounds float, ptr %v1162, i64 %v1163
  %v1165 = load <8 x float>, ptr %v1164, align 4
  %v1166 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v1167 = shufflevector <8 x float> %v1166, <8 x float> poison, <8 x i32> zeroinitializer
  %v1168 = fmul <8 x float> %v1165, %v1167
  %v1169 = fneg <8 x float> %v1168
  %v1170 = add i64 0, %v1154
  %v1171 = getelementptr inbounds float, ptr %v94, i64 %v1170
  %v1172 = load <8 x float>, ptr %v1171, align 4
  %v1173 = fmul <8 x float> %v1169, %v1172
  %v1174 = fadd <8 x float> %v1155, %v1173
  %v1175 = add nsw i64 %v1154, 8
  br label %b76
b78:
  %v1176 = shufflevector <8 x float> %v1155, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1177 = shufflevector <8 x float> %v1155, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1178 = fadd <4 x float> %v1176, %v1177
  %v1179 = shufflevector <4 x float> %v1178, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1180 = shufflevector <4 x float> %v1178, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1181 = fadd <2 x float> %v1179, %v1180
  %v1182 = extractelement <2 x float> %v1181, i64 0
  %v1183 = extractelement <2 x float> %v1181, i64 1
  %v1184 = fadd float %v1182, %v1183
  %v1185 = fadd float %v1184, 0x0000000000000000
  %v1186 = add i64 %v693, 0
  %v1187 = and i64 %v1186, %v294
  %v1188 = mul i64 %v1187, %v7
  %v1189 = add i64 %v1188, %v1152
  %v1190 = mul i64 %v1189, 1
  %v1191 = getelementptr inbounds float, ptr %v146, i64 %v1190
  %v1192 = getelementptr inbounds float, ptr %v1191, i64 0
  store float %v1185, ptr %v1192, align 4
  %v1193 = add nsw i64 %v1152, 1
  br label %b73
b75:
  %v1194 = add i64 %v7, 0
  %v1195 = sdiv i64 %v1194, 1
  %v1196 = add i64 %v2, 1
  %v1197 = mul i64 %v1195, %v2
  %v1198 = sdiv i64 %v1197, %v3
  %v1199 = mul i64 %v1198, 1
  %v1200 = icmp slt i64 %v1199, %v7
  %v1201 = select i1 %v1200, i64 %v1199, i64 %v7
  %v1202 = mul i64 %v1195, %v1196
  %v1203 = sdiv i64 %v1202, %v3
  %v1204 = mul i64 %v1203, 1
  %v1205 = icmp slt i64 %v1204, %v7
  %v1206 = select i1 %v1205, i64 %v1204, i64 %v7
  br label %b79
b79:
  %v1207 = phi i64 [ %v1201, %b75 ], [ %v1248, %b84 ]
  %v1208 = icmp slt i64 %v1207, %v1206
  br i1 %v1208, label %b80, label %b81
b80:
  br label %b82
b82:
  %v1209 = phi i64 [ 0, %b80 ], [ %v1230, %b83 ]
  %v1210 = phi <8 x float> [ splat (float 0x0000000000000000), %b80 ], [ %v1229, %b83 ]
  %v1211 = icmp slt i64 %v1209, 8
  br i1 %v1211, label %b83, label %b84
b83:
  %v1212 = add i64 %v693, 0
  %v1213 = and i64 %v1212, %v290
  %v1214 = mul i64 %v1213, %v7
  %v1215 = add i64 %v1214, %v1207
  %v1216 = mul i64 %v1215, 8
  %v1217 = getelementptr inbounds float, ptr %v142, i64 %v1216
  %v1218 = add i64 0, %v1209
  %v1219 = getelementptr inbounds float, ptr %v1217, i64 %v1218
  %v1220 = load <8 x float>, ptr %v1219, align 4
  %v1221 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v1222 = shufflevector <8 x float> %v1221, <8 x float> poison, <8 x i32> zeroinitializer
  %v1223 = fmul <8 x float> %v1220, %v1222
  %v1224 = fneg <8 x float> %v1223
  %v1225 = add i64 0, %v1209
  %v1226 = getelementptr inbounds float, ptr %v92, i64 %v1225
  %v1227 = load <8 x float>, ptr %v1226, align 4
  %v1228 = fmul <8 x float> %v1224, %v1227
  %v1229 = fadd <8 x float> %v1210, %v1228
  %v1230 = add nsw i64 %v1209, 8
  br label %b82
b84:
  %v1231 = shufflevector <8 x float> %v1210, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1232 = shufflevector <8 x float> %v1210, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1233 = fadd <4 x float> %v1231, %v1232
  %v1234 = shufflevector <4 x float> %v1233, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1235 = shufflevector <4 x float> %v1233, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1236 = fadd <2 x float> %v1234, %v1235
  %v1237 = extractelement <2 x float> %v1236, i64 0
  %v1238 = extractelement <2 x float> %v1236, i64 1
  %v1239 = fadd float %v1237, %v1238
  %v1240 = fadd float %v1239, 0x0000000000000000
  %v1241 = add i64 %v693, 0
  %v1242 = and i64 %v1241, %v296
  %v1243 = mul i64 %v1242, %v7
  %v1244 = add i64 %v1243, %v1207
  %v1245 = mul i64 %v1244, 1
  %v1246 = getelementptr inbounds float, ptr %v148, i64 %v1245
  %v1247 = getelementptr inbounds float, ptr %v1246, i64 0
  store float %v1240, ptr %v1247, align 4
  %v1248 = add nsw i64 %v1207, 1
  br label %b79
b81:
  %v1249 = add i64 %v7, 0
  %v1250 = sdiv i64 %v1249, 1
  %v1251 = add i64 %v2, 1
  %v1252 = mul i64 %v1250, %v2
  %v1253 = sdiv i64 %v1252, %v3
  %v1254 = mul i64 %v1253, 1
  %v1255 = icmp slt i64 %v1254, %v7
  %v1256 = select i1 %v1255, i64 %v1254, i64 %v7
  %v1257 = mul i64 %v1250, %v1251
  %v1258 = sdiv i64 %v1257, %v3
  %v1259 = mul i64 %v1258, 1
  %v1260 = icmp slt i64 %v1259, %v7
  %v1261 = select i1 %v1260, i64 %v1259, i64 %v7
  br label %b85
b85:
  %v1262 = phi i64 [ %v1256, %b81 ], [ %v1304, %b90 ]
  %v1263 = icmp slt i64 %v1262, %v1261
  br i1 %v1263, label %b86, label %b87
b86:
  br label %b88
b88:
  %v1264 = phi i64 [ 0, %b86 ], [ %v1286, %b89 ]
  %v1265 = phi <8 x float> [ splat (float 0x0000000000000000), %b86 ], [ %v1285, %b89 ]
  %v1266 = icmp slt i64 %v1264, 8
  br i1 %v1266, label %b89, label %b90
b89:
  %v1267 = add i64 %v693, 0
  %v1268 = and i64 %v1267, %v292
  %v1269 = mul i64 %v1268, %v7
  %v1270 = add i64 %v1269, %v1262
  %v1271 = mul i64 %v1270, 8
  %v1272 = getelementptr inbounds float, ptr %v144, i64 %v1271
  %v1273 = add i64 0, %v1264
  %v1274 = getelementptr inbounds float, ptr %v1272, i64 %v1273
  %v1275 = load <8 x float>, ptr %v1274, align 4
  %v1276 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v1277 = shufflevector <8 x float> %v1276, <8 x float> poison, <8 x i32> zeroinitializer
  %v1278 = fmul <8 x float> %v1275, %v1277
  %v1279 = fneg <8 x float> %v1278
  %v1280 = add i64 0, %v1264
  %v1281 = getelementptr inbounds float, ptr %v94, i64 %v1280
  %v1282 = load <8 x float>, ptr %v1281, align 4
  %v1283 = fmul <8 x float> %v1279, %v1282
  %v1284 = fneg <8 x float> %v1283
  %v1285 = fadd <8 x float> %v1265, %v1284
  %v1286 = add nsw i64 %v1264, 8
  br label %b88
b90:
  %v1287 = shufflevector <8 x float> %v1265, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1288 = shufflevector <8 x float> %v1265, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1289 = fadd <4 x float> %v1287, %v1288
  %v1290 = shufflevector <4 x float> %v1289, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1291 = shufflevector <4 x float> %v1289, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1292 = fadd <2 x float> %v1290, %v1291
  %v1293 = extractelement <2 x float> %v1292, i64 0
  %v1294 = extractelement <2 x float> %v1292, i64 1
  %v1295 = fadd float %v1293, %v1294
  %v1296 = fadd float %v1295, 0x0000000000000000
  %v1297 = add i64 %v693, 0
  %v1298 = and i64 %v1297, %v298
  %v1299 = mul i64 %v1298, %v7
  %v1300 = add i64 %v1299, %v1262
  %v1301 = mul i64 %v1300, 1
  %v1302 = getelementptr inbounds float, ptr %v150, i64 %v1301
  %v1303 = getelementptr inbounds float, ptr %v1302, i64 0
  store float %v1296, ptr %v1303, align 4
  %v1304 = add nsw i64 %v1262, 1
  br label %b85
b87:
  %v1305 = add i64 %v7, 0
  %v1306 = sdiv i64 %v1305, 1
  %v1307 = add i64 %v2, 1
  %v1308 = mul i64 %v1306, %v2
  %v1309 = sdiv i64 %v1308, %v3
  %v1310 = mul i64 %v1309, 1
  %v1311 = icmp slt i64 %v1310, %v7
  %v1312 = select i1 %v1311, i64 %v1310, i64 %v7
  %v1313 = mul i64 %v1306, %v1307
  %v1314 = sdiv i64 %v1313, %v3
  %v1315 = mul i64 %v1314, 1
  %v1316 = icmp slt i64 %v1315, %v7
  %v1317 = select i1 %v1316, i64 %v1315, i64 %v7
  br label %b91
b91:
  %v1318 = phi i64 [ %v1312, %b87 ], [ %v1359, %b96 ]
  %v1319 = icmp slt i64 %v1318, %v1317
  br i1 %v1319, label %b92, label %b93
b92:
  br label %b94
b94:
  %v1320 = phi i64 [ 0, %b92 ], [ %v1341, %b95 ]
  %v1321 = phi <8 x float> [ splat (float 0x0000000000000000), %b92 ], [ %v1340, %b95 ]
  %v1322 = icmp slt i64 %v1320, 8
  br i1 %v1322, label %b95, label %b96
b95:
  %v1323 = add i64 %v693, 0
  %v1324 = and i64 %v1323, %v292
  %v1325 = mul i64 %v1324, %v7
  %v1326 = add i64 %v1325, %v1318
  %v1327 = mul i64 %v1326, 8
  %v1328 = getelementptr inbounds float, ptr %v144, i64 %v1327
  %v1329 = add i64 0, %v1320
  %v1330 = getelementptr inbounds float, ptr %v1328, i64 %v1329
  %v1331 = load <8 x float>, ptr %v1330, align 4
  %v1332 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v1333 = shufflevector <8 x float> %v1332, <8 x float> poison, <8 x i32> zeroinitializer
  %v1334 = fmul <8 x float> %v1331, %v1333
  %v1335 = fneg <8 x float> %v1334
  %v1336 = add i64 0, %v1320
  %v1337 = getelementptr inbounds float, ptr %v92, i64 %v1336
  %v1338 = load <8 x float>, ptr %v1337, align 4
  %v1339 = fmul <8 x float> %v1335, %v1338
  %v1340 = fadd <8 x float> %v1321, %v1339
  %v1341 = add nsw i64 %v1320, 8
  br label %b94
b96:
  %v1342 = shufflevector <8 x float> %v1321, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1343 = shufflevector <8 x float> %v1321, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1344 = fadd <4 x float> %v1342, %v1343
  %v1345 = shufflevector <4 x float> %v1344, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1346 = shufflevector <4 x float> %v1344, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1347 = fadd <2 x float> %v1345, %v1346
  %v1348 = extractelement <2 x float> %v1347, i64 0
  %v1349 = extractelement <2 x float> %v1347, i64 1
  %v1350 = fadd float %v1348, %v1349
  %v1351 = fadd float %v1350, 0x0000000000000000
  %v1352 = add i64 %v693, 0
  %v1353 = and i64 %v1352, %v300
  %v1354 = mul i64 %v1353, %v7
  %v1355 = add i64 %v1354, %v1318
  %v1356 = mul i64 %v1355, 1
  %v1357 = getelementptr inbounds float, ptr %v152, i64 %v1356
  %v1358 = getelementptr inbounds float, ptr %v1357, i64 0
  store float %v1351, ptr %v1358, align 4
  %v1359 = add nsw i64 %v1318, 1
  br label %b91
b93:
  %v1360 = add i64 %v7, 0
  %v1361 = sdiv i64 %v1360, 1
  %v1362 = add i64 %v2, 1
  %v1363 = mul i64 %v1361, %v2
  %v1364 = sdiv i64 %v1363, %v3
  %v1365 = mul i64 %v1364, 1
  %v1366 = icmp slt i64 %v1365, %v7
  %v1367 = select i1 %v1366, i64 %v1365, i64 %v7
  %v1368 = mul i64 %v1361, %v1362
  %v1369 = sdiv i64 %v1368, %v3
  %v1370 = mul i64 %v1369, 1
  %v1371 = icmp slt i64 %v1370, %v7
  %v1372 = select i1 %v1371, i64 %v1370, i64 %v7
  br label %b97
b97:
  %v1373 = phi i64 [ %v1367, %b93 ], [ %v1453, %b98 ]
  %v1374 = icmp slt i64 %v1373, %v1372
  br i1 %v1374, label %b98, label %b99
b98:
  %v1375 = add i64 %v693, 0
  %v1376 = and i64 %v1375, %v294
  %v1377 = mul i64 %v1376, %v7
  %v1378 = add i64 %v1377, %v1373
  %v1379 = mul i64 %v1378, 1
  %v1380 = getelementptr inbounds float, ptr %v146, i64 %v1379
  %v1381 = getelementptr inbounds float, ptr %v1380, i64 0
  %v1382 = load float, ptr %v1381, align 4
  %v1383 = add i64 %v693, 0
  %v1384 = and i64 %v1383, %v300
  %v1385 = mul i64 %v1384, %v7
  %v1386 = add i64 %v1385, %v1373
  %v1387 = mul i64 %v1386, 1
  %v1388 = getelementptr inbounds float, ptr %v152, i64 %v1387
  %v1389 = getelementptr inbounds float, ptr %v1388, i64 0
  %v1390 = load float, ptr %v1389, align 4
  %v1391 = fadd float %v1382, %v1390
  %v1392 = add i64 %v693, 0
  %v1393 = and i64 %v1392, %v296
  %v1394 = mul i64 %v1393, %v7
  %v1395 = add i64 %v1394, %v1373
  %v1396 = mul i64 %v1395, 1
  %v1397 = getelementptr inbounds float, ptr %v148, i64 %v1396
  %v1398 = getelementptr inbounds float, ptr %v1397, i64 0
  %v1399 = load float, ptr %v1398, align 4
  %v1400 = add i64 %v693, 0
  %v1401 = and i64 %v1400, %v298
  %v1402 = mul i64 %v1401, %v7
  %v1403 = add i64 %v1402, %v1373
  %v1404 = mul i64 %v1403, 1
  %v1405 = getelementptr inbounds float, ptr %v150, i64 %v1404
  %v1406 = getelementptr inbounds float, ptr %v1405, i64 0
  %v1407 = load float, ptr %v1406, align 4
  %v1408 = fadd float %v1399, %v1407
  %v1409 = add i64 %v693, 0
  %v1410 = and i64 %v1409, %v292
  %v1411 = mul i64 %v1410, %v7
  %v1412 = add i64 %v1411, %v1373
  %v1413 = mul i64 %v1412, 8
  %v1414 = getelementptr inbounds float, ptr %v144, i64 %v1413
  %v1415 = add i64 %v693, 0
  %v1416 = and i64 %v1415, %v290
  %v1417 = mul i64 %v1416, %v7
  %v1418 = add i64 %v1417, %v1373
  %v1419 = mul i64 %v1418, 8
  %v1420 = getelementptr inbounds float, ptr %v142, i64 %v1419
  %v1421 = mul i64 %v1373, 8
  %v1422 = getelementptr inbounds float, ptr %v154, i64 %v1421
  %v1423 = mul i64 %v1373, 8
  %v1424 = getelementptr inbounds float, ptr %v156, i64 %v1423
  %v1425 = add i64 0, 0
  %v1426 = getelementptr inbounds float, ptr %v92, i64 %v1425
  %v1427 = load <8 x float>, ptr %v1426, align 4
  %v1428 = insertelement <8 x float> poison, float %v1391, i64 0
  %v1429 = shufflevector <8 x float> %v1428, <8 x float> poison, <8 x i32> zeroinitializer
  %v1430 = fmul <8 x float> %v1429, %v1427
  %v1431 = add i64 0, 0
  %v1432 = getelementptr inbounds float, ptr %v94, i64 %v1431
  %v1433 = load <8 x float>, ptr %v1432, align 4
  %v1434 = insertelement <8 x float> poison, float %v1408, i64 0
  %v1435 = shufflevector <8 x float> %v1434, <8 x float> poison, <8 x i32> zeroinitializer
  %v1436 = fmul <8 x float> %v1435, %v1433
  %v1437 = fsub <8 x float> %v1430, %v1436
  %v1438 = add i64 0, 0
  %v1439 = getelementptr inbounds float, ptr %v1414, i64 %v1438
  %v1440 = load <8 x float>, ptr %v1439, align 4
  %v1441 = fadd <8 x float> %v1437, %v1440
  %v1442 = fmul <8 x float> %v1435, %v1427
  %v1443 = fmul <8 x float> %v1429, %v1433
  %v1444 = fadd <8 x float> %v1442, %v1443
  %v1445 = add i64 0, 0
  %v1446 = getelementptr inbounds float, ptr %v1420, i64 %v1445
  %v1447 = load <8 x float>, ptr %v1446, align 4
  %v1448 = fadd <8 x float> %v1444, %v1447
  %v1449 = add i64 0, 0
  %v1450 = getelementptr inbounds float, ptr %v1422, i64 %v1449
  store <8 x float> %v1441, ptr %v1450, align 4
  %v1451 = add i64 0, 0
  %v1452 = getelementptr inbounds float, ptr %v1424, i64 %v1451
  store <8 x float> %v1448, ptr %v1452, align 4
  %v1453 = add nsw i64 %v1373, 1
  br label %b97
b99:
  %v1455 = add i64 %v7, 0
  %v1456 = sdiv i64 %v1455, 1
  %v1457 = add i64 %v2, 1
  %v1458 = mul i64 %v1456, %v2
  %v1459 = sdiv i64 %v1458, %v3
  %v1460 = mul i64 %v1459, 1
  %v1461 = icmp slt i64 %v1460, %v7
  %v1462 = select i1 %v1461, i64 %v1460, i64 %v7
  %v1463 = mul i64 %v1456, %v1457
  %v1464 = sdiv i64 %v1463, %v3
  %v1465 = mul i64 %v1464, 1
  %v1466 = icmp slt i64 %v1465, %v7
  %v1467 = select i1 %v1466, i64 %v1465, i64 %v7
  br label %b100
b100:
  %v1468 = phi i64 [ %v1462, %b99 ], [ %v1569, %b105 ]
  %v1469 = icmp slt i64 %v1468, %v1467
  br i1 %v1469, label %b101, label %b102
b101:
  %v1470 = add i64 %v1468, 96
  %v1471 = icmp slt i64 %v1470, %v1467
  %v1472 = select i1 %v1471, i64 %v1470, i64 %v1467
  br label %b103
b103:
  %v1473 = phi i64 [ 0, %b101 ], [ %v1568, %b108 ]
  %v1474 = icmp slt i64 %v1473, 1
  br i1 %v1474, label %b104, label %b105
b104:
  %v1475 = sub i64 %v1472, %v1468
  %v1476 = sub i64 6, 1
  %v1477 = add i64 %v1475, %v1476
  %v1478 = sdiv i64 %v1477, 6
  br label %b106
b106:
  %v1479 = phi i64 [ 0, %b104 ], [ %v1567, %b115 ]
  %v1480 = icmp slt i64 %v1479, %v1478
  br i1 %v1480, label %b107, label %b108
b107:
  %v1481 = mul i64 %v1475, %v1479
  %v1482 = sdiv i64 %v1481, %v1478
  %v1483 = add i64 %v1468, %v1482
  %v1484 = add i64 %v1479, 1
  %v1485 = mul i64 %v1475, %v1484
  %v1486 = sdiv i64 %v1485, %v1478
  %v1487 = add i64 %v1468, %v1486
  %v1488 = mul i64 %v1473, 192
  %v1489 = getelementptr inbounds float, ptr %v335, i64 %v1488
  %v1490 = sub i64 %v1487, %v1483
  %v1491 = mul i64 %v1483, 8
  %v1492 = getelementptr inbounds float, ptr %v156, i64 %v1491
  %v1493 = getelementptr inbounds float, ptr %v1492, i64 0
  %v1494 = sub i64 %v1490, 1
  %v1495 = getelementptr inbounds ptr, ptr @table_tile_6x1of3_0, i64 %v1494
  %v1496 = load ptr, ptr %v1495, align 4
  %v1497 = icmp sgt i64 %v1490, 0
  br i1 %v1497, label %b109, label %b110
b109:
  call void %v1496(ptr %v1493, i64 8, ptr %v1489, i64 8, ptr %v1454)
  br label %b110
b110:
  %v1498 = add i64 %v1488, 64
  %v1499 = getelementptr inbounds float, ptr %v335, i64 %v1498
  %v1500 = sub i64 %v1487, %v1483
  %v1501 = mul i64 %v1483, 8
  %v1502 = getelementptr inbounds float, ptr %v154, i64 %v1501
  %v1503 = getelementptr inbounds float, ptr %v1502, i64 0
  %v1504 = sub i64 %v1500, 1
  %v1505 = getelementptr inbounds ptr, ptr @table_tile_6x1of3_1_2, i64 %v1504
  %v1506 = load ptr, ptr %v1505, align 4
  %v1507 = icmp sgt i64 %v1500, 0
  br i1 %v1507, label %b111, label %b112
b111:
  call void %v1506(ptr %v1503, i64 8, ptr %v1499, i64 8, ptr %v1454)
  br label %b112
b112:
  %v1508 = add i64 %v1498, 128
  br label %b113
b113:
  %v1509 = phi i64 [ %v1483, %b112 ], [ %v1566, %b118 ]
  %v1510 = icmp slt i64 %v1509, %v1487
  br i1 %v1510, label %b114, label %b115
b114:
  %v1511 = sub i64 %v1509, %v1483
  %v1512 = mul i64 %v1511, 24
  %v1513 = getelementptr inbounds float, ptr %v1454, i64 %v1512
  %v1514 = mul i64 %v1509, 8
  %v1515 = getelementptr inbounds float, ptr %v156, i64 %v1514
  %v1516 = mul i64 %v1509, 8
  %v1517 = getelementptr inbounds float, ptr %v158, i64 %v1516
  %v1518 = add i64 %v693, 0
  %v1519 = and i64 %v1518, %v302
  %v1520 = mul i64 %v1519, %v7
  %v1521 = add i64 %v1520, %v1509
  %v1522 = mul i64 %v1521, 8
  %v1523 = getelementptr inbounds float, ptr %v160, i64 %v1522
  %v1524 = add i64 %v693, 0
  %v1525 = and i64 %v1524, %v304
  %v1526 = mul i64 %v1525, %v7
  %v1527 = add i64 %v1526, %v1509
  %v1528 = mul i64 %v1527, 8
  %v1529 = getelementptr inbounds float, ptr %v162, i64 %v1528
  %v1530 = add i64 %v693, 0
  %v1531 = and i64 %v1530, %v306
  %v1532 = mul i64 %v1531, %v7
  %v1533 = add i64 %v1532, %v1509
  %v1534 = mul i64 %v1533, 8
  %v1535 = getelementptr inbounds float, ptr %v164, i64 %v1534
  br label %b116
b116:
  %v1536 = phi i64 [ 0, %b114 ], [ %v1565, %b117 ]
  %v1537 = icmp slt i64 %v1536, 1
  br i1 %v1537, label %b117, label %b118
b117:
  %v1538 = mul i64 %v1473, 1
  %v1539 = add i64 %v1538, %v1536
  %v1540 = mul i64 %v1539, 8
  %v1541 = add i64 0, %v1536
  %v1542 = mul i64 %v1541, 8
  %v1543 = getelementptr inbounds float, ptr %v1513, i64 %v1542
  %v1544 = load <8 x float>, ptr %v1543, align 4
  %v1545 = add i64 1, %v1536
  %v1546 = mul i64 %v1545, 8
  %v1547 = getelementptr inbounds float, ptr %v1513, i64 %v1546
  %v1548 = load <8 x float>, ptr %v1547, align 4
  %v1549 = add i64 2, %v1536
  %v1550 = mul i64 %v1549, 8
  %v1551 = getelementptr inbounds float, ptr %v1513, i64 %v1550
  %v1552 = load <8 x float>, ptr %v1551, align 4
  %v1553 = add i64 0, %v1540
  %v1554 = getelementptr inbounds float, ptr %v1515, i64 %v1553
  %v1555 = load <8 x float>, ptr %v1554, align 4
  %v1556 = fneg <8 x float> %v1555
  %v1557 = add i64 0, %v1540
  %v1558 = getelementptr inbounds float, ptr %v1517, i64 %v1557
  store <8 x float> %v1556, ptr %v1558, align 4
  %v1559 = add i64 0, %v1540
  %v1560 = getelementptr inbounds float, ptr %v1523, i64 %v1559
  store <8 x float> %v1544, ptr %v1560, align 4
  %v1561 = add i64 0, %v1540
  %v1562 = getelementptr inbounds float, ptr %v1529, i64 %v1561
  store <8 x float> %v1548, ptr %v1562, align 4
  %v1563 = add i64 0, %v1540
  %v1564 = getelementptr inbounds float, ptr %v1535, i64 %v1563
  store <8 x float> %v1552, ptr %v1564, align 4
  %v1565 = add nsw i64 %v1536, 1
  br label %b116
b118:
  %v1566 = add nsw i64 %v1509, 1
  br label %b113
b115:
  %v1567 = add nsw i64 %v1479, 1
  br label %b106
b108:
  %v1568 = add nsw i64 %v1473, 1
  br label %b103
b105:
  %v1569 = add nsw i64 %v1468, 96
  br label %b100
b102:
  %v1571 = add i64 %v7, 0
  %v1572 = sdiv i64 %v1571, 1
  %v1573 = add i64 %v2, 1
  %v1574 = mul i64 %v1572, %v2
  %v1575 = sdiv i64 %v1574, %v3
  %v1576 = mul i64 %v1575, 1
  %v1577 = icmp slt i64 %v1576, %v7
  %v1578 = select i1 %v1577, i64 %v1576, i64 %v7
  %v1579 = mul i64 %v1572, %v1573
  %v1580 = sdiv i64 %v1579, %v3
  %v1581 = mul i64 %v1580, 1
  %v1582 = icmp slt i64 %v1581, %v7
  %v1583 = select i1 %v1582, i64 %v1581, i64 %v7
  br label %b119
b119:
  %v1584 = phi i64 [ %v1578, %b102 ], [ %v1641, %b124 ]
  %v1585 = icmp slt i64 %v1584, %v1583
  br i1 %v1585, label %b120, label %b121
b120:
  %v1586 = add i64 %v1584, 96
  %v1587 = icmp slt i64 %v1586, %v1583
  %v1588 = select i1 %v1587, i64 %v1586, i64 %v1583
  br label %b122
b122:
  %v1589 = phi i64 [ 0, %b120 ], [ %v1640, %b127 ]
  %v1590 = icmp slt i64 %v1589, 1
  br i1 %v1590, label %b123, label %b124
b123:
  %v1591 = sub i64 %v1588, %v1584
  %v1592 = sub i64 8, 1
  %v1593 = add i64 %v1591, %v1592
  %v1594 = sdiv i64 %v1593, 8
  br label %b125
b125:
  %v1595 = phi i64 [ 0, %b123 ], [ %v1639, %b132 ]
  %v1596 = icmp slt i64 %v1595, %v1594
  br i1 %v1596, label %b126, label %b127
b126:
  %v1597 = mul i64 %v1591, %v1595
  %v1598 = sdiv i64 %v1597, %v1594
  %v1599 = add i64 %v1584, %v1598
  %v1600 = add i64 %v1595, 1
  %v1601 = mul i64 %v1591, %v1600
  %v1602 = sdiv i64 %v1601, %v1594
  %v1603 = add i64 %v1584, %v1602
  %v1604 = mul i64 %v1589, 64
  %v1605 = getelementptr inbounds float, ptr %v336, i64 %v1604
  %v1606 = sub i64 %v1603, %v1599
  %v1607 = mul i64 %v1599, 8
  %v1608 = getelementptr inbounds float, ptr %v158, i64 %v1607
  %v1609 = getelementptr inbounds float, ptr %v1608, i64 0
  %v1610 = sub i64 %v1606, 1
  %v1611 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v1610
  %v1612 = load ptr, ptr %v1611, align 4
  %v1613 = icmp sgt i64 %v1606, 0
  br i1 %v1613, label %b128, label %b129
b128:
  call void %v1612(ptr %v1609, i64 8, ptr %v1605, i64 8, ptr %v1570)
  br label %b129
b129:
  %v1614 = add i64 %v1604, 64
  br label %b130
b130:
  %v1615 = phi i64 [ %v1599, %b129 ], [ %v1638, %b135 ]
  %v1616 = icmp slt i64 %v1615, %v1603
  br i1 %v1616, label %b131, label %b132
b131:
  %v1617 = sub i64 %v1615, %v1599
  %v1618 = mul i64 %v1617, 8
  %v1619 = getelementptr inbounds float, ptr %v1570, i64 %v1618
  %v1620 = add i64 %v693, 0
  %v1621 = and i64 %v1620, %v308
  %v1622 = mul i64 %v1621, %v7
  %v1623 = add i64 %v1622, %v1615
  %v1624 = mul i64 %v1623, 8
  %v1625 = getelementptr inbounds float, ptr %v166, i64 %v1624
  br label %b133
b133:
  %v1626 = phi i64 [ 0, %b131 ], [ %v1637, %b134 ]
  %v1627 = icmp slt i64 %v1626, 1
  br i1 %v1627, label %b134, label %b135
b134:
  %v1628 = mul i64 %v1589, 1
  %v1629 = add i64 %v1628, %v1626
  %v1630 = mul i64 %v1629, 8
  %v1631 = add i64 0, %v1626
  %v1632 = mul i64 %v1631, 8
  %v1633 = getelementptr inbounds float, ptr %v1619, i64 %v1632
  %v1634 = load <8 x float>, ptr %v1633, align 4
  %v1635 = add i64 0, %v1630
  %v1636 = getelementptr inbounds float, ptr %v1625, i64 %v1635
  store <8 x float> %v1634, ptr %v1636, align 4
  %v1637 = add nsw i64 %v1626, 1
  br label %b133
b135:
  %v1638 = add nsw i64 %v1615, 1
  br label %b130
b132:
  %v1639 = add nsw i64 %v1595, 1
  br label %b125
b127:
  %v1640 = add nsw i64 %v1589, 1
  br label %b122
b124:
  %v1641 = add nsw i64 %v1584, 96
  br label %b119
b121:
  %v1642 = add i64 %v7, 0
  %v1643 = sdiv i64 %v1642, 1
  %v1644 = add i64 %v2, 1
  %v1645 = mul i64 %v1643, %v2
  %v1646 = sdiv i64 %v1645, %v3
  %v1647 = mul i64 %v1646, 1
  %v1648 = icmp slt i64 %v1647, %v7
  %v1649 = select i1 %v1648, i64 %v1647, i64 %v7
  %v1650 = mul i64 %v1643, %v1644
  %v1651 = sdiv i64 %v1650, %v3
  %v1652 = mul i64 %v1651, 1
  %v1653 = icmp slt i64 %v1652, %v7
  %v1654 = select i1 %v1653, i64 %v1652, i64 %v7
  br label %b136
b136:
  %v1655 = phi i64 [ %v1649, %b121 ], [ %v1715, %b137 ]
  %v1656 = icmp slt i64 %v1655, %v1654
  br i1 %v1656, label %b137, label %b138
b137:
  %v1657 = add i64 %v693, 0
  %v1658 = and i64 %v1657, %v302
  %v1659 = mul i64 %v1658, %v7
  %v1660 = add i64 %v1659, %v1655
  %v1661 = mul i64 %v1660, 8
  %v1662 = getelementptr inbounds float, ptr %v160, i64 %v1661
  %v1663 = add i64 %v693, 0
  %v1664 = and i64 %v1663, %v304
  %v1665 = mul i64 %v1664, %v7
  %v1666 = add i64 %v1665, %v1655
  %v1667 = mul i64 %v1666, 8
  %v1668 = getelementptr inbounds float, ptr %v162, i64 %v1667
  %v1669 = add i64 %v693, 0
  %v1670 = and i64 %v1669, %v308
  %v1671 = mul i64 %v1670, %v7
  %v1672 = add i64 %v1671, %v1655
  %v1673 = mul i64 %v1672, 8
  %v1674 = getelementptr inbounds float, ptr %v166, i64 %v1673
  %v1675 = add i64 %v693, 0
  %v1676 = and i64 %v1675, %v306
  %v1677 = mul i64 %v1676, %v7
  %v1678 = add i64 %v1677, %v1655
  %v1679 = mul i64 %v1678, 8
  %v1680 = getelementptr inbounds float, ptr %v164, i64 %v1679
  %v1681 = mul i64 %v1655, 8
  %v1682 = getelementptr inbounds float, ptr %v154, i64 %v1681
  %v1683 = mul i64 %v1655, 8
  %v1684 = getelementptr inbounds float, ptr %v156, i64 %v1683
  %v1685 = add i64 0, 0
  %v1686 = getelementptr inbounds float, ptr %v1662, i64 %v1685
  %v1687 = load <8 x float>, ptr %v1686, align 4
  %v1688 = add i64 0, 0
  %v1689 = getelementptr inbounds float, ptr %v1668, i64 %v1688
  %v1690 = load <8 x float>, ptr %v1689, align 4
  %v1691 = fadd <8 x float> %v1687, %v1690
  %v1692 = add i64 0, 0
  %v1693 = getelementptr inbounds float, ptr %v60, i64 %v1692
  %v1694 = load <8 x float>, ptr %v1693, align 4
  %v1695 = fmul <8 x float> %v1691, %v1694
  %v1696 = add i64 0, 0
  %v1697 = getelementptr inbounds float, ptr %v1674, i64 %v1696
  %v1698 = load <8 x float>, ptr %v1697, align 4
  %v1699 = add i64 0, 0
  %v1700 = getelementptr inbounds float, ptr %v1680, i64 %v1699
  %v1701 = load <8 x float>, ptr %v1700, align 4
  %v1702 = fadd <8 x float> %v1698, %v1701
  %v1703 = add i64 0, 0
  %v1704 = getelementptr inbounds float, ptr %v62, i64 %v1703
  %v1705 = load <8 x float>, ptr %v1704, align 4
  %v1706 = fmul <8 x float> %v1702, %v1705
  %v1707 = fsub <8 x float> %v1695, %v1706
  %v1708 = fmul <8 x float> %v1691, %v1705
  %v1709 = fmul <8 x float> %v1702, %v1694
  %v1710 = fadd <8 x float> %v1708, %v1709
  %v1711 = add i64 0, 0
  %v1712 = getelementptr inbounds float, ptr %v1682, i64 %v1711
  store <8 x float> %v1707, ptr %v1712, align 4
  %v1713 = add i64 0, 0
  %v1714 = getelementptr inbounds float, ptr %v1684, i64 %v1713
  store <8 x float> %v1710, ptr %v1714, align 4
  %v1715 = add nsw i64 %v1655, 1
  br label %b136
b138:
  %v1717 = add i64 %v7, 0
  %v1718 = sdiv i64 %v1717, 1
  %v1719 = add i64 %v2, 1
  %v1720 = mul i64 %v1718, %v2
  %v1721 = sdiv i64 %v1720, %v3
  %v1722 = mul i64 %v1721, 1
  %v1723 = icmp slt i64 %v1722, %v7
  %v1724 = select i1 %v1723, i64 %v1722, i64 %v7
  %v1725 = mul i64 %v1718, %v1719
  %v1726 = sdiv i64 %v1725, %v3
  %v1727 = mul i64 %v1726, 1
  %v1728 = icmp slt i64 %v1727, %v7
  %v1729 = select i1 %v1728, i64 %v1727, i64 %v7
  br label %b139
b139:
  %v1730 = phi i64 [ %v1724, %b138 ], [ %v1809, %b144 ]
  %v1731 = icmp slt i64 %v1730, %v1729
  br i1 %v1731, label %b140, label %b141
b140:
  %v1732 = add i64 %v1730, 96
  %v1733 = icmp slt i64 %v1732, %v1729
  %v1734 = select i1 %v1733, i64 %v1732, i64 %v1729
  br label %b142
b142:
  %v1735 = phi i64 [ 0, %b140 ], [ %v1808, %b147 ]
  %v1736 = icmp slt i64 %v1735, 1
  br i1 %v1736, label %b143, label %b144
b143:
  %v1737 = sub i64 %v1734, %v1730
  %v1738 = sub i64 8, 1
  %v1739 = add i64 %v1737, %v1738
  %v1740 = sdiv i64 %v1739, 8
  br label %b145
b145:
  %v1741 = phi i64 [ 0, %b143 ], [ %v1807, %b154 ]
  %v1742 = icmp slt i64 %v1741, %v1740
  br i1 %v1742, label %b146, label %b147
b146:
  %v1743 = mul i64 %v1737, %v1741
  %v1744 = sdiv i64 %v1743, %v1740
  %v1745 = add i64 %v1730, %v1744
  %v1746 = add i64 %v1741, 1
  %v1747 = mul i64 %v1737, %v1746
  %v1748 = sdiv i64 %v1747, %v1740
  %v1749 = add i64 %v1730, %v1748
  %v1750 = mul i64 %v1735, 128
  %v1751 = getelementptr inbounds float, ptr %v337, i64 %v1750
  %v1752 = sub i64 %v1749, %v1745
  %v1753 = mul i64 %v1745, 8
  %v1754 = getelementptr inbounds float, ptr %v154, i64 %v1753
  %v1755 = getelementptr inbounds float, ptr %v1754, i64 0
  %v1756 = sub i64 %v1752, 1
  %v1757 = getelementptr inbounds ptr, ptr @table_tile_8x1of2_0, i64 %v1756
  %v1758 = load ptr, ptr %v1757, align 4
  %v1759 = icmp sgt i64 %v1752, 0
  br i1 %v1759, label %b148, label %b149
b148:
  call void %v1758(ptr %v1755, i64 8, ptr %v1751, i64 8, ptr %v1716)
  br label %b149
b149:
  %v1760 = add i64 %v1750, 64
  %v1761 = getelementptr inbounds float, ptr %v337, i64 %v1760
  %v1762 = sub i64 %v1749, %v1745
  %v1763 = mul i64 %v1745, 8
  %v1764 = getelementptr inbounds float, ptr %v156, i64 %v1763
  %v1765 = getelementptr inbounds float, ptr %v1764, i64 0
  %v1766 = sub i64 %v1762, 1
  %v1767 = getelementptr inbounds ptr, ptr @table_tile_8x1of2_1, i64 %v1766
  %v1768 = load ptr, ptr %v1767, align 4
  %v1769 = icmp sgt i64 %v1762, 0
  br i1 %v1769, label %b150, label %b151
b150:
  call void %v1768(ptr %v1765, i64 8, ptr %v1761, i64 8, ptr %v1716)
  br label %b151
b151:
  %v1770 = add i64 %v1760, 64
  br label %b152
b152:
  %v1771 = phi i64 [ %v1745, %b151 ], [ %v1806, %b157 ]
  %v1772 = icmp slt i64 %v1771, %v1749
  br i1 %v1772, label %b153, label %b154
b153:
  %v1773 = sub i64 %v1771, %v1745
  %v1774 = mul i64 %v1773, 16
  %v1775 = getelementptr inbounds float, ptr %v1716, i64 %v1774
  %v1776 = add i64 %v693, 0
  %v1777 = and i64 %v1776, %v310
  %v1778 = mul i64 %v1777, %v7
  %v1779 = add i64 %v1778, %v1771
  %v1780 = mul i64 %v1779, 8
  %v1781 = getelementptr inbounds float, ptr %v168, i64 %v1780
  %v1782 = add i64 %v693, 0
  %v1783 = and i64 %v1782, %v312
  %v1784 = mul i64 %v1783, %v7
  %v1785 = add i64 %v1784, %v1771
  %v1786 = mul i64 %v1785, 8
  %v1787 = getelementptr inbounds float, ptr %v170, i64 %v1786
  br label %b155
b155:
  %v1788 = phi i64 [ 0, %b153 ], [ %v1805, %b156 ]
  %v1789 = icmp slt i64 %v1788, 1
  br i1 %v1789, label %b156, label %b157
b156:
  %v1790 = mul i64 %v1735, 1
  %v1791 = add i64 %v1790, %v1788
  %v1792 = mul i64 %v1791, 8
  %v1793 = add i64 0, %v1788
  %v1794 = mul i64 %v1793, 8
  %v1795 = getelementptr inbounds float, ptr %v1775, i64 %v1794
  %v1796 = load <8 x float>, ptr %v1795, align 4
  %v1797 = add i64 1, %v1788
  %v1798 = mul i64 %v1797, 8
  %v1799 = getelementptr inbounds float, ptr %v1775, i64 %v1798
  %v1800 = load <8 x float>, ptr %v1799, align 4
  %v1801 = add i64 0, %v1792
  %v1802 = getelementptr inbounds float, ptr %v1781, i64 %v1801
  store <8 x float> %v1796, ptr %v1802, align 4
  %v1803 = add i64 0, %v1792
  %v1804 = getelementptr inbounds float, ptr %v1787, i64 %v1803
  store <8 x float> %v1800, ptr %v1804, align 4
  %v1805 = add nsw i64 %v1788, 1
  br label %b155
b157:
  %v1806 = add nsw i64 %v1771, 1
  br label %b152
b154:
  %v1807 = add nsw i64 %v1741, 1
  br label %b145
b147:
  %v1808 = add nsw i64 %v1735, 1
  br label %b142
b144:
  %v1809 = add nsw i64 %v1730, 96
  br label %b139
b141:
  %v1810 = add i64 %v7, 0
  %v1811 = sdiv i64 %v1810, 1
  %v1812 = add i64 %v2, 1
  %v1813 = mul i64 %v1811, %v2
  %v1814 = sdiv i64 %v1813, %v3
  %v1815 = mul i64 %v1814, 1
  %v1816 = icmp slt i64 %v1815, %v7
  %v1817 = select i1 %v1816, i64 %v1815, i64 %v7
  %v1818 = mul i64 %v1811, %v1812
  %v1819 = sdiv i64 %v1818, %v3
  %v1820 = mul i64 %v1819, 1
  %v1821 = icmp slt i64 %v1820, %v7
  %v1822 = select i1 %v1821, i64 %v1820, i64 %v7
  br label %b158
b158:
  %v1823 = phi i64 [ %v1817, %b141 ], [ %v1864, %b163 ]
  %v1824 = icmp slt i64 %v1823, %v1822
  br i1 %v1824, label %b159, label %b160
b159:
  br label %b161
b161:
  %v1825 = phi i64 [ 0, %b159 ], [ %v1846, %b162 ]
  %v1826 = phi <8 x float> [ splat (float 0x0000000000000000), %b159 ], [ %v1845, %b162 ]
  %v1827 = icmp slt i64 %v1825, 8
  br i1 %v1827, label %b162, label %b163
b162:
  %v1828 = add i64 %v693, 0
  %v1829 = and i64 %v1828, %v310
  %v1830 = mul i64 %v1829, %v7
  %v1831 = add i64 %v1830, %v1823
  %v1832 = mul i64 %v1831, 8
  %v1833 = getelementptr inbounds float, ptr %v168, i64 %v1832
  %v1834 = add i64 0, %v1825
  %v1835 = getelementptr inbounds float, ptr %v1833, i64 %v1834
  %v1836 = load <8 x float>, ptr %v1835, align 4
  %v1837 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v1838 = shufflevector <8 x float> %v1837, <8 x float> poison, <8 x i32> zeroinitializer
  %v1839 = fmul <8 x float> %v1836, %v1838
  %v1840 = fneg <8 x float> %v1839
  %v1841 = add i64 0, %v1825
  %v1842 = getelementptr inbounds float, ptr %v90, i64 %v1841
  %v1843 = load <8 x float>, ptr %v1842, align 4
  %v1844 = fmul <8 x float> %v1840, %v1843
  %v1845 = fadd <8 x float> %v1826, %v1844
  %v1846 = add nsw i64 %v1825, 8
  br label %b161
b163:
  %v1847 = shufflevector <8 x float> %v1826, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1848 = shufflevector <8 x float> %v1826, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1849 = fadd <4 x float> %v1847, %v1848
  %v1850 = shufflevector <4 x float> %v1849, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1851 = shufflevector <4 x float> %v1849, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1852 = fadd <2 x float> %v1850, %v1851
  %v1853 = extractelement <2 x float> %v1852, i64 0
  %v1854 = extractelement <2 x float> %v1852, i64 1
  %v1855 = fadd float %v1853, %v1854
  %v1856 = fadd float %v1855, 0x0000000000000000
  %v1857 = add i64 %v693, 0
  %v1858 = and i64 %v1857, %v314
  %v1859 = mul i64 %v1858, %v7
  %v1860 = add i64 %v1859, %v1823
  %v1861 = mul i64 %v1860, 1
  %v1862 = getelementptr inbounds float, ptr %v172, i64 %v1861
  %v1863 = getelementptr inbounds float, ptr %v1862, i64 0
  store float %v1856, ptr %v1863, align 4
  %v1864 = add nsw i64 %v1823, 1
  br label %b158
b160:
  %v1865 = add i64 %v7, 0
  %v1866 = sdiv i64 %v1865, 1
  %v1867 = add i64 %v2, 1
  %v1868 = mul i64 %v1866, %v2
  %v1869 = sdiv i64 %v1868, %v3
  %v1870 = mul i64 %v1869, 1
  %v1871 = icmp slt i64 %v1870, %v7
  %v1872 = select i1 %v1871, i64 %v1870, i64 %v7
  %v1873 = mul i64 %v1866, %v1867
  %v1874 = sdiv i64 %v1873, %v3
  %v1875 = mul i64 %v1874, 1
  %v1876 = icmp slt i64 %v1875, %v7
  %v1877 = select i1 %v1876, i64 %v1875, i64 %v7
  br label %b164
b164:
  %v1878 = phi i64 [ %v1872, %b160 ], [ %v1919, %b169 ]
  %v1879 = icmp slt i64 %v1878, %v1877
  br i1 %v1879, label %b165, label %b166
b165:
  br label %b167
b167:
  %v1880 = phi i64 [ 0, %b165 ], [ %v1901, %b168 ]
  %v1881 = phi <8 x float> [ splat (float 0x0000000000000000), %b165 ], [ %v1900, %b168 ]
  %v1882 = icmp slt i64 %v1880, 8
  br i1 %v1882, label %b168, label %b169
b168:
  %v1883 = add i64 %v693, 0
  %v1884 = and i64 %v1883, %v310
  %v1885 = mul i64 %v1884, %v7
  %v1886 = add i64 %v1885, %v1878
  %v1887 = mul i64 %v1886, 8
  %v1888 = getelementptr inbounds float, ptr %v168, i64 %v1887
  %v1889 = add i64 0, %v1880
  %v1890 = getelementptr inbounds float, ptr %v1888, i64 %v1889
  %v1891 = load <8 x float>, ptr %v1890, align 4
  %v1892 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v1893 = shufflevector <8 x float> %v1892, <8 x float> poison, <8 x i32> zeroinitializer
  %v1894 = fmul <8 x float> %v1891, %v1893
  %v1895 = fneg <8 x float> %v1894
  %v1896 = add i64 0, %v1880
  %v1897 = getelementptr inbounds float, ptr %v88, i64 %v1896
  %v1898 = load <8 x float>, ptr %v1897, align 4
  %v1899 = fmul <8 x float> %v1895, %v1898
  %v1900 = fadd <8 x float> %v1881, %v1899
  %v1901 = add nsw i64 %v1880, 8
  br label %b167
b169:
  %v1902 = shufflevector <8 x float> %v1881, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1903 = shufflevector <8 x float> %v1881, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1904 = fadd <4 x float> %v1902, %v1903
  %v1905 = shufflevector <4 x float> %v1904, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1906 = shufflevector <4 x float> %v1904, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1907 = fadd <2 x float> %v1905, %v1906
  %v1908 = extractelement <2 x float> %v1907, i64 0
  %v1909 = extractelement <2 x float> %v1907, i64 1
  %v1910 = fadd float %v1908, %v1909
  %v1911 = fadd float %v1910, 0x0000000000000000
  %v1912 = add i64 %v693, 0
  %v1913 = and i64 %v1912, %v316
  %v1914 = mul i64 %v1913, %v7
  %v1915 = add i64 %v1914, %v1878
  %v1916 = mul i64 %v1915, 1
  %v1917 = getelementptr inbounds float, ptr %v174, i64 %v1916
  %v1918 = getelementptr inbounds float, ptr %v1917, i64 0
  store float %v1911, ptr %v1918, align 4
  %v1919 = add nsw i64 %v1878, 1
  br label %b164
b166:
  %v1920 = add i64 %v7, 0
  %v1921 = sdiv i64 %v1920, 1
  %v1922 = add i64 %v2, 1
  %v1923 = mul i64 %v1921, %v2
  %v1924 = sdiv i64 %v1923, %v3
  %v1925 = mul i64 %v1924, 1
  %v1926 = icmp slt i64 %v1925, %v7
  %v1927 = select i1 %v1926, i64 %v1925, i64 %v7
  %v1928 = mul i64 %v1921, %v1922
  %v1929 = sdiv i64 %v1928, %v3
  %v1930 = mul i64 %v1929, 1
  %v1931 = icmp slt i64 %v1930, %v7
  %v1932 = select i1 %v1931, i64 %v1930, i64 %v7
  br label %b170
b170:
  %v1933 = phi i64 [ %v1927, %b166 ], [ %v1975, %b175 ]
  %v1934 = icmp slt i64 %v1933, %v1932
  br i1 %v1934, label %b171, label %b172
b171:
  br label %b173
b173:
  %v1935 = phi i64 [ 0, %b171 ], [ %v1957, %b174 ]
  %v1936 = phi <8 x float> [ splat (float 0x0000000000000000), %b171 ], [ %v1956, %b174 ]
  %v1937 = icmp slt i64 %v1935, 8
  br i1 %v1937, label %b174, label %b175
b174:
  %v1938 = add i64 %v693, 0
  %v1939 = and i64 %v1938, %v312
  %v1940 = mul i64 %v1939, %v7
  %v1941 = add i64 %v1940, %v1933
  %v1942 = mul i64 %v1941, 8
  %v1943 = getelementptr inbounds float, ptr %v170, i64 %v1942
  %v1944 = add i64 0, %v1935
  %v1945 = getelementptr inbounds float, ptr %v1943, i64 %v1944
  %v1946 = load <8 x float>, ptr %v1945, align 4
  %v1947 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v1948 = shufflevector <8 x float> %v1947, <8 x float> poison, <8 x i32> zeroinitializer
  %v1949 = fmul <8 x float> %v1946, %v1948
  %v1950 = fneg <8 x float> %v1949
  %v1951 = add i64 0, %v1935
  %v1952 = getelementptr inbounds float, ptr %v90, i64 %v1951
  %v1953 = load <8 x float>, ptr %v1952, align 4
  %v1954 = fmul <8 x float> %v1950, %v1953
  %v1955 = fneg <8 x float> %v1954
  %v1956 = fadd <8 x float> %v1936, %v1955
  %v1957 = add nsw i64 %v1935, 8
  br label %b173
b175:
  %v1958 = shufflevector <8 x float> %v1936, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1959 = shufflevector <8 x float> %v1936, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1960 = fadd <4 x float> %v1958, %v1959
  %v1961 = shufflevector <4 x float> %v1960, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1962 = shufflevector <4 x float> %v1960, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1963 = fadd <2 x float> %v1961, %v1962
  %v1964 = extractelement <2 x float> %v1963, i64 0
  %v1965 = extractelement <2 x float> %v1963, i64 1
  %v1966 = fadd float %v1964, %v1965
  %v1967 = fadd float %v1966, 0x0000000000000000
  %v1968 = add i64 %v693, 0
  %v1969 = and i64 %v1968, %v318
  %v1970 = mul i64 %v1969, %v7
  %v1971 = add i64 %v1970, %v1933
  %v1972 = mul i64 %v1971, 1
  %v1973 = getelementptr inbounds float, ptr %v176, i64 %v1972
  %v1974 = getelementptr inbounds float, ptr %v1973, i64 0
  store float %v1967, ptr %v1974, align 4
  %v1975 = add nsw i64 %v1933, 1
  br label %b170
b172:
  %v1976 = add i64 %v7, 0
  %v1977 = sdiv i64 %v1976, 1
  %v1978 = add i64 %v2, 1
  %v1979 = mul i64 %v1977, %v2
  %v1980 = sdiv i64 %v1979, %v3
  %v1981 = mul i64 %v1980, 1
  %v1982 = icmp slt i64 %v1981, %v7
  %v1983 = select i1 %v1982, i64 %v1981, i64 %v7
  %v1984 = mul i64 %v1977, %v1978
  %v1985 = sdiv i64 %v1984, %v3
  %v1986 = mul i64 %v1985, 1
  %v1987 = icmp slt i64 %v1986, %v7
  %v1988 = select i1 %v1987, i64 %v1986, i64 %v7
  br label %b176
b176:
  %v1989 = phi i64 [ %v1983, %b172 ], [ %v2030, %b181 ]
  %v1990 = icmp slt i64 %v1989, %v1988
  br i1 %v1990, label %b177, label %b178
b177:
  br label %b179
b179:
  %v1991 = phi i64 [ 0, %b177 ], [ %v2012, %b180 ]
  %v1992 = phi <8 x float> [ splat (float 0x0000000000000000), %b177 ], [ %v2011, %b180 ]
  %v1993 = icmp slt i64 %v1991, 8
  br i1 %v1993, label %b180, label %b181
b180:
  %v1994 = add i64 %v693, 0
  %v1995 = and i64 %v1994, %v312
  %v1996 = mul i64 %v1995, %v7
  %v1997 = add i64 %v1996, %v1989
  %v1998 = mul i64 %v1997, 8
  %v1999 = getelementptr inbounds float, ptr %v170, i64 %v1998
  %v2000 = add i64 0, %v1991
  %v2001 = getelementptr inbounds float, ptr %v1999, i64 %v2000
  %v2002 = load <8 x float>, ptr %v2001, align 4
  %v2003 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v2004 = shufflevector <8 x float> %v2003, <8 x float> poison, <8 x i32> zeroinitializer
  %v2005 = fmul <8 x float> %v2002, %v2004
  %v2006 = fneg <8 x float> %v2005
  %v2007 = add i64 0, %v1991
  %v2008 = getelementptr inbounds float, ptr %v88, i64 %v2007
  %v2009 = load <8 x float>, ptr %v2008, align 4
  %v2010 = fmul <8 x float> %v2006, %v2009
  %v2011 = fadd <8 x float> %v1992, %v2010
  %v2012 = add nsw i64 %v1991, 8
  br label %b179
b181:
  %v2013 = shufflevector <8 x float> %v1992, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v2014 = shufflevector <8 x float> %v1992, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v2015 = fadd <4 x float> %v2013, %v2014
  %v2016 = shufflevector <4 x float> %v2015, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v2017 = shufflevector <4 x float> %v2015, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v2018 = fadd <2 x float> %v2016, %v2017
  %v2019 = extractelement <2 x float> %v2018, i64 0
  %v2020 = extractelement <2 x float> %v2018, i64 1
  %v2021 = fadd float %v2019, %v2020
  %v2022 = fadd float %v2021, 0x0000000000000000
  %v2023 = add i64 %v693, 0
  %v2024 = and i64 %v2023, %v320
  %v2025 = mul i64 %v2024, %v7
  %v2026 = add i64 %v2025, %v1989
  %v2027 = mul i64 %v2026, 1
  %v2028 = getelementptr inbounds float, ptr %v178, i64 %v2027
  %v2029 = getelementptr inbounds float, ptr %v2028, i64 0
  store float %v2022, ptr %v2029, align 4
  %v2030 = add nsw i64 %v1989, 1
  br label %b176
b178:
  %v2031 = add i64 %v7, 0
  %v2032 = sdiv i64 %v2031, 1
  %v2033 = add i64 %v2, 1
  %v2034 = mul i64 %v2032, %v2
  %v2035 = sdiv i64 %v2034, %v3
  %v2036 = mul i64 %v2035, 1
  %v2037 = icmp slt i64 %v2036, %v7
  %v2038 = select i1 %v2037, i64 %v2036, i64 %v7
  %v2039 = mul i64 %v2032, %v2033
  %v2040 = sdiv i64 %v2039, %v3
  %v2041 = mul i64 %v2040, 1
  %v2042 = icmp slt i64 %v2041, %v7
  %v2043 = select i1 %v2042, i64 %v2041, i64 %v7
  br label %b182
b182:
  %v2044 = phi i64 [ %v2038, %b178 ], [ %v2124, %b183 ]
  %v2045 = icmp slt i64 %v2044, %v2043
  br i1 %v2045, label %b183, label %b184
b183:
  %v2046 = add i64 %v693, 0
  %v2047 = and i64 %v2046, %v314
  %v2048 = mul i64 %v2047, %v7
  %v2049 = add i64 %v2048, %v2044
  %v2050 = mul i64 %v2049, 1
  %v2051 = getelementptr inbounds float, ptr %v172, i64 %v2050
  %v2052 = getelementptr inbounds float, ptr %v2051, i64 0
  %v2053 = load float, ptr %v2052, align 4
  %v2054 = add i64 %v693, 0
  %v2055 = and i64 %v2054, %v320
  %v2056 = mul i64 %v2055, %v7
  %v2057 = add i64 %v2056, %v2044
  %v2058 = mul i64 %v2057, 1
  %v2059 = getelementptr inbounds float, ptr %v178, i64 %v2058
  %v2060 = getelementptr inbounds float, ptr %v2059, i64 0
  %v2061 = load float, ptr %v2060, align 4
  %v2062 = fadd float %v2053, %v2061
  %v2063 = add i64 %v693, 0
  %v2064 = and i64 %v2063, %v316
  %v2065 = mul i64 %v2064, %v7
  %v2066 = add i64 %v2065, %v2044
  %v2067 = mul i64 %v2066, 1
  %v2068 = getelementptr inbounds float, ptr %v174, i64 %v2067
  %v2069 = getelementptr inbounds float, ptr %v2068, i64 0
  %v2070 = load float, ptr %v2069, align 4
  %v2071 = add i64 %v693, 0
  %v2072 = and i64 %v2071, %v318
  %v2073 = mul i64 %v2072, %v7
  %v2074 = add i64 %v2073, %v2044
  %v2075 = mul i64 %v2074, 1
  %v2076 = getelementptr inbounds float, ptr %v176, i64 %v2075
  %v2077 = getelementptr inbounds float, ptr %v2076, i64 0
  %v2078 = load float, ptr %v2077, align 4
  %v2079 = fadd float %v2070, %v2078
  %v2080 = add i64 %v693, 0
  %v2081 = and i64 %v2080, %v312
  %v2082 = mul i64 %v2081, %v7
  %v2083 = add i64 %v2082, %v2044
  %v2084 = mul i64 %v2083, 8
  %v2085 = getelementptr inbounds float, ptr %v170, i64 %v2084
  %v2086 = add i64 %v693, 0
  %v2087 = and i64 %v2086, %v310
  %v2088 = mul i64 %v2087, %v7
  %v2089 = add i64 %v2088, %v2044
  %v2090 = mul i64 %v2089, 8
  %v2091 = getelementptr inbounds float, ptr %v168, i64 %v2090
  %v2092 = mul i64 %v2044, 8
  %v2093 = getelementptr inbounds float, ptr %v158, i64 %v2092
  %v2094 = mul i64 %v2044, 8
  %v2095 = getelementptr inbounds float, ptr %v154, i64 %v2094
  %v2096 = add i64 0, 0
  %v2097 = getelementptr inbounds float, ptr %v88, i64 %v2096
  %v2098 = load <8 x float>, ptr %v2097, align 4
  %v2099 = insertelement <8 x float> poison, float %v2062, i64 0
  %v2100 = shufflevector <8 x float> %v2099, <8 x float> poison, <8 x i32> zeroinitializer
  %v2101 = fmul <8 x float> %v2100, %v2098
  %v2102 = add i64 0, 0
  %v2103 = getelementptr inbounds float, ptr %v90, i64 %v2102
  %v2104 = load <8 x float>, ptr %v2103, align 4
  %v2105 = insertelement <8 x float> poison, float %v2079, i64 0
  %v2106 = shufflevector <8 x float> %v2105, <8 x float> poison, <8 x i32> zeroinitializer
  %v2107 = fmul <8 x float> %v2106, %v2104
  %v2108 = fsub <8 x float> %v2101, %v2107
  %v2109 = add i64 0, 0
  %v2110 = getelementptr inbounds float, ptr %v2085, i64 %v2109
  %v2111 = load <8 x float>, ptr %v2110, align 4
  %v2112 = fadd <8 x float> %v2108, %v2111
  %v2113 = fmul <8 x float> %v2106, %v2098
  %v2114 = fmul <8 x float> %v2100, %v2104
  %v2115 = fadd <8 x float> %v2113, %v2114
  %v2116 = add i64 0, 0
  %v2117 = getelementptr inbounds float, ptr %v2091, i64 %v2116
  %v2118 = load <8 x float>, ptr %v2117, align 4
  %v2119 = fadd <8 x float> %v2115, %v2118
  %v2120 = add i64 0, 0
  %v2121 = getelementptr inbounds float, ptr %v2093, i64 %v2120
  store <8 x float> %v2112, ptr %v2121, align 4
  %v2122 = add i64 0, 0
  %v2123 = getelementptr inbounds float, ptr %v2095, i64 %v2122
  store <8 x float> %v2119, ptr %v2123, align 4
  %v2124 = add nsw i64 %v2044, 1
  br label %b182
b184:
  %v2126 = add i64 %v7, 0
  %v2127 = sdiv i64 %v2126, 1
  %v2128 = add i64 %v2, 1
  %v2129 = mul i64 %v2127, %v2
  %v2130 = sdiv i64 %v2129, %v3
  %v2131 = mul i64 %v2130, 1
  %v2132 = icmp slt i64 %v2131, %v7
  %v2133 = select i1 %v2132, i64 %v2131, i64 %v7
  %v2134 = mul i64 %v2127, %v2128
  %v2135 = sdiv i64 %v2134, %v3
  %v2136 = mul i64 %v2135, 1
  %v2137 = icmp slt i64 %v2136, %v7
  %v2138 = select i1 %v2137, i64 %v2136, i64 %v7
  br label %b185
b185:
  %v2139 = phi i64 [ %v2133, %b184 ], [ %v2240, %b190 ]
  %v2140 = icmp slt i64 %v2139, %v2138
  br i1 %v2140, label %b186, label %b187
b186:
  %v2141 = add i64 %v2139, 96
  %v2142 = icmp slt i64 %v2141, %v2138
  %v2143 = select i1 %v2142, i64 %v2141, i64 %v2138
  br label %b188
b188:
  %v2144 = phi i64 [ 0, %b186 ], [ %v2239, %b193 ]
  %v2145 = icmp slt i64 %v2144, 1
  br i1 %v2145, label %b189, label %b190
b189:
  %v2146 = sub i64 %v2143, %v2139
  %v2147 = sub i64 6, 1
  %v2148 = add i64 %v2146, %v2147
  %v2149 = sdiv i64 %v2148, 6
  br label %b191
b191:
  %v2150 = phi i64 [ 0, %b189 ], [ %v2238, %b200 ]
  %v2151 = icmp slt i64 %v2150, %v2149
  br i1 %v2151, label %b192, label %b193
b192:
  %v2152 = mul i64 %v2146, %v2150
  %v2153 = sdiv i64 %v2152, %v2149
  %v2154 = add i64 %v2139, %v2153
  %v2155 = add i64 %v2150, 1
  %v2156 = mul i64 %v2146, %v2155
  %v2157 = sdiv i64 %v2156, %v2149
  %v2158 = add i64 %v2139, %v2157
  %v2159 = mul i64 %v2144, 192
  %v2160 = getelementptr inbounds float, ptr %v338, i64 %v2159
  %v2161 = sub i64 %v2158, %v2154
  %v2162 = mul i64 %v2154, 8
  %v2163 = getelementptr inbounds float, ptr %v154, i64 %v2162
  %v2164 = getelementptr inbounds float, ptr %v2163, i64 0
  %v2165 = sub i64 %v2161, 1
  %v2166 = getelementptr inbounds ptr, ptr @table_tile_6x1of3_0, i64 %v2165
  %v2167 = load ptr, ptr %v2166, align 4
  %v2168 = icmp sgt i64 %v2161, 0
  br i1 %v2168, label %b194, label %b195
b194:
  call void %v2167(ptr %v2164, i64 8, ptr %v2160, i64 8, ptr %v2125)
  br label %b195
b195:
  %v2169 = add i64 %v2159, 64
  %v2170 = getelementptr inbounds float, ptr %v338, i64 %v2169
  %v2171 = sub i64 %v2158, %v2154
  %v2172 = mul i64 %v2154, 8
  %v2173 = getelementptr inbounds float, ptr %v158, i64 %v2172
  %v2174 = getelementptr inbounds float, ptr %v2173, i64 0
  %v2175 = sub i64 %v2171, 1
  %v2176 = getelementptr inbounds ptr, ptr @table_tile_6x1of3_1_2, i64 %v2175
  %v2177 = load ptr, ptr %v2176, align 4
  %v2178 = icmp sgt i64 %v2171, 0
  br i1 %v2178, label %b196, label %b197
b196:
  call void %v2177(ptr %v2174, i64 8, ptr %v2170, i64 8, ptr %v2125)
  br label %b197
b197:
  %v2179 = add i64 %v2169, 128
  br label %b198
b198:
  %v2180 = phi i64 [ %v2154, %b197 ], [ %v2237, %b203 ]
  %v2181 = icmp slt i64 %v2180, %v2158
  br i1 %v2181, label %b199, label %b200
b199:
  %v2182 = sub i64 %v2180, %v2154
  %v2183 = mul i64 %v2182, 24
  %v2184 = getelementptr inbounds float, ptr %v2125, i64 %v2183
  %v2185 = mul i64 %v2180, 8
  %v2186 = getelementptr inbounds float, ptr %v154, i64 %v2185
  %v2187 = mul i64 %v2180, 8
  %v2188 = getelementptr inbounds float, ptr %v156, i64 %v2187
  %v2189 = add i64 %v693, 0
  %v2190 = and i64 %v2189, %v322
  %v2191 = mul i64 %v2190, %v7
  %v2192 = add i64 %v2191, %v2180
  %v2193 = mul i64 %v2192, 8
  %v2194 = getelementptr inbounds float, ptr %v180, i64 %v2193
  %v2195 = add i64 %v693, 0
  %v2196 = and i64 %v2195, %v324
  %v2197 = mul i64 %v2196, %v7
  %v2198 = add i64 %v2197, %v2180
  %v2199 = mul i64 %v2198, 8
  %v2200 = getelementptr inbounds float, ptr %v182, i64 %v2199
  %v2201 = add i64 %v693, 0
  %v2202 = and i64 %v2201, %v326
  %v2203 = mul i64 %v2202, %v7
  %v2204 = add i64 %v2203, %v2180
  %v2205 = mul i64 %v2204, 8
  %v2206 = getelementptr inbounds float, ptr %v184, i64 %v2205
  br label %b201
b201:
  %v2207 = phi i64 [ 0, %b199 ], [ %v2236, %b202 ]
  %v2208 = icmp slt i64 %v2207, 1
  br i1 %v2208, label %b202, label %b203
b202:
  %v2209 = mul i64 %v2144, 1
  %v2210 = add i64 %v2209, %v2207
  %v2211 = mul i64 %v2210, 8
  %v2212 = add i64 0, %v2207
  %v2213 = mul i64 %v2212, 8
  %v2214 = getelementptr inbounds float, ptr %v2184, i64 %v2213
  %v2215 = load <8 x float>, ptr %v2214, align 4
  %v2216 = add i64 1, %v2207
  %v2217 = mul i64 %v2216, 8
  %v2218 = getelementptr inbounds float, ptr %v2184, i64 %v2217
  %v2219 = load <8 x float>, ptr %v2218, align 4
  %v2220 = add i64 2, %v2207
  %v2221 = mul i64 %v2220, 8
  %v2222 = getelementptr inbounds float, ptr %v2184, i64 %v2221
  %v2223 = load <8 x float>, ptr %v2222, align 4
  %v2224 = add i64 0, %v2211
  %v2225 = getelementptr inbounds float, ptr %v2186, i64 %v2224
  %v2226 = load <8 x float>, ptr %v2225, align 4
  %v2227 = fneg <8 x float> %v2226
  %v2228 = add i64 0, %v2211
  %v2229 = getelementptr inbounds float, ptr %v2188, i64 %v2228
  store <8 x float> %v2227, ptr %v2229, align 4
  %v2230 = add i64 0, %v2211
  %v2231 = getelementptr inbounds float, ptr %v2194, i64 %v2230
  store <8 x float> %v2215, ptr %v2231, align 4
  %v2232 = add i64 0, %v2211
  %v2233 = getelementptr inbounds float, ptr %v2200, i64 %v2232
  store <8 x float> %v2219, ptr %v2233, align 4
  %v2234 = add i64 0, %v2211
  %v2235 = getelementptr inbounds float, ptr %v2206, i64 %v2234
  store <8 x float> %v2223, ptr %v2235, align 4
  %v2236 = add nsw i64 %v2207, 1
  br label %b201
b203:
  %v2237 = add nsw i64 %v2180, 1
  br label %b198
b200:
  %v2238 = add nsw i64 %v2150, 1
  br label %b191
b193:
  %v2239 = add nsw i64 %v2144, 1
  br label %b188
b190:
  %v2240 = add nsw i64 %v2139, 96
  br label %b185
b187:
  %v2242 = add i64 %v7, 0
  %v2243 = sdiv i64 %v2242, 1
  %v2244 = add i64 %v2, 1
  %v2245 = mul i64 %v2243, %v2
  %v2246 = sdiv i64 %v2245, %v3
  %v2247 = mul i64 %v2246, 1
  %v2248 = icmp slt i64 %v2247, %v7
  %v2249 = select i1 %v2248, i64 %v2247, i64 %v7
  %v2250 = mul i64 %v2243, %v2244
  %v2251 = sdiv i64 %v2250, %v3
  %v2252 = mul i64 %v2251, 1
  %v2253 = icmp slt i64 %v2252, %v7
  %v2254 = select i1 %v2253, i64 %v2252, i64 %v7
  br label %b204
b204:
  %v2255 = phi i64 [ %v2249, %b187 ], [ %v2312, %b209 ]
  %v2256 = icmp slt i64 %v2255, %v2254
  br i1 %v2256, label %b205, label %b206
b205:
  %v2257 = add i64 %v2255, 96
  %v2258 = icmp slt i64 %v2257, %v2254
  %v2259 = select i1 %v2258, i64 %v2257, i64 %v2254
  br label %b207
b207:
  %v2260 = phi i64 [ 0, %b205 ], [ %v2311, %b212 ]
  %v2261 = icmp slt i64 %v2260, 1
  br i1 %v2261, label %b208, label %b209
b208:
  %v2262 = sub i64 %v2259, %v2255
  %v2263 = sub i64 8, 1
  %v2264 = add i64 %v2262, %v2263
  %v2265 = sdiv i64 %v2264, 8
  br label %b210
b210:
  %v2266 = phi i64 [ 0, %b208 ], [ %v2310, %b217 ]
  %v2267 = icmp slt i64 %v2266, %v2265
  br i1 %v2267, label %b211, label %b212
b211:
  %v2268 = mul i64 %v2262, %v2266
  %v2269 = sdiv i64 %v2268, %v2265
  %v2270 = add i64 %v2255, %v2269
  %v2271 = add i64 %v2266, 1
  %v2272 = mul i64 %v2262, %v2271
  %v2273 = sdiv i64 %v2272, %v2265
  %v2274 = add i64 %v2255, %v2273
  %v2275 = mul i64 %v2260, 64
  %v2276 = getelementptr inbounds float, ptr %v339, i64 %v2275
  %v2277 = sub i64 %v2274, %v2270
  %v2278 = mul i64 %v2270, 8
  %v2279 = getelementptr inbounds float, ptr %v156, i64 %v2278
  %v2280 = getelementptr inbounds float, ptr %v2279, i64 0
  %v2281 = sub i64 %v2277, 1
  %v2282 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v2281
  %v2283 = load ptr, ptr %v2282, align 4
  %v2284 = icmp sgt i64 %v2277, 0
  br i1 %v2284, label %b213, label %b214
b213:
  call void %v2283(ptr %v2280, i64 8, ptr %v2276, i64 8, ptr %v2241)
  br label %b214
b214:
  %v2285 = add i64 %v2275, 64
  br label %b215
b215:
  %v2286 = phi i64 [ %v2270, %b214 ], [ %v2309, %b220 ]
  %v2287 = icmp slt i64 %v2286, %v2274
  br i1 %v2287, label %b216, label %b217
b216:
  %v2288 = sub i64 %v2286, %v2270
  %v2289 = mul i64 %v2288, 8
  %v2290 = getelementptr inbounds float, ptr %v2241, i64 %v2289
  %v2291 = add i64 %v693, 0
  %v2292 = and i64 %v2291, %v328
  %v2293 = mul i64 %v2292, %v7
  %v2294 = add i64 %v2293, %v2286
  %v2295 = mul i64 %v2294, 8
  %v2296 = getelementptr inbounds float, ptr %v186, i64 %v2295
  br label %b218
b218:
  %v2297 = phi i64 [ 0, %b216 ], [ %v2308, %b219 ]
  %v2298 = icmp slt i64 %v2297, 1
  br i1 %v2298, label %b219, label %b220
b219:
  %v2299 = mul i64 %v2260, 1
  %v2300 = add i64 %v2299, %v2297
  %v2301 = mul i64 %v2300, 8
  %v2302 = add i64 0, %v2297
  %v2303 = mul i64 %v2302, 8
  %v2304 = getelementptr inbounds float, ptr %v2290, i64 %v2303
  %v2305 = load <8 x float>, ptr %v2304, align 4
  %v2306 = add i64 0, %v2301
  %v2307 = getelementptr inbounds float, ptr %v2296, i64 %v2306
  store <8 x float> %v2305, ptr %v2307, align 4
  %v2308 = add nsw i64 %v2297, 1
  br label %b218
b220:
  %v2309 = add nsw i64 %v2286, 1
  br label %b215
b217:
  %v2310 = add nsw i64 %v2266, 1
  br label %b210
b212:
  %v2311 = add nsw i64 %v2260, 1
  br label %b207
b209:
  %v2312 = add nsw i64 %v2255, 96
  br label %b204
b206:
  %v2313 = add i64 %v7, 0
  %v2314 = sdiv i64 %v2313, 1
  %v2315 = add i64 %v2, 1
  %v2316 = mul i64 %v2314, %v2
  %v2317 = sdiv i64 %v2316, %v3
  %v2318 = mul i64 %v2317, 1
  %v2319 = icmp slt i64 %v2318, %v7
  %v2320 = select i1 %v2319, i64 %v2318, i64 %v7
  %v2321 = mul i64 %v2314, %v2315
  %v2322 = sdiv i64 %v2321, %v3
  %v2323 = mul i64 %v2322, 1
  %v2324 = icmp slt i64 %v2323, %v7
  %v2325 = select i1 %v2324, i64 %v2323, i64 %v7
  br label %b221
b221:
  %v2326 = phi i64 [ %v2320, %b206 ], [ %v2383, %b222 ]
  %v2327 = icmp slt i64 %v2326, %v2325
  br i1 %v2327, label %b222, label %b223
b222:
  %v2328 = add i64 %v693, 0
  %v2329 = and i64 %v2328, %v322
  %v2330 = mul i64 %v2329, %v7
  %v2331 = add i64 %v2330, %v2326
  %v2332 = mul i64 %v2331, 8
  %v2333 = getelementptr inbounds float, ptr %v180, i64 %v2332
  %v2334 = add i64 %v693, 0
  %v2335 = and i64 %v2334, %v324
  %v2336 = mul i64 %v2335, %v7
  %v2337 = add i64 %v2336, %v2326
  %v2338 = mul i64 %v2337, 8
  %v2339 = getelementptr inbounds float, ptr %v182, i64 %v2338
  %v2340 = add i64 %v693, 0
  %v2341 = and i64 %v2340, %v328
  %v2342 = mul i64 %v2341, %v7
  %v2343 = add i64 %v2342, %v2326
  %v2344 = mul i64 %v2343, 8
  %v2345 = getelementptr inbounds float, ptr %v186, i64 %v2344
  %v2346 = add i64 %v693, 0
  %v2347 = and i64 %v2346, %v326
  %v2348 = mul i64 %v2347, %v7
  %v2349 = add i64 %v2348, %v2326
  %v2350 = mul i64 %v2349, 8
  %v2351 = getelementptr inbounds float, ptr %v184, i64 %v2350
  %v2352 = add i64 %v693, 0
  %v2353 = and i64 %v2352, 1
  %v2354 = mul i64 %v2353, %v7
  %v2355 = add i64 %v2354, %v2326
  %v2356 = mul i64 %v2355, 16
  %v2357 = getelementptr inbounds float, ptr %v30, i64 %v2356
  %v2358 = add i64 0, 0
  %v2359 = getelementptr inbounds float, ptr %v2333, i64 %v2358
  %v2360 = load <8 x float>, ptr %v2359, align 4
  %v2361 = add i64 0, 0
  %v2362 = getelementptr inbounds float, ptr %v2339, i64 %v2361
  %v2363 = load <8 x float>, ptr %v2362, align 4
  %v2364 = fadd <8 x float> %v2360, %v2363
  %v2365 = add i64 0, 0
  %v2366 = getelementptr inbounds float, ptr %v58, i64 %v2365
  %v2367 = load <8 x float>, ptr %v2366, align 4
  %v2368 = fmul <8 x float> %v2364, %v2367
  %v2369 = add i64 0, 0
  %v2370 = getelementptr inbounds float, ptr %v2345, i64 %v2369
  %v2371 = load <8 x float>, ptr %v2370, align 4
  %v2372 = add i64 0, 0
  %v2373 = getelementptr inbounds float, ptr %v2351, i64 %v2372
  %v2374 = load <8 x float>, ptr %v2373, align 4
  %v2375 = fadd <8 x float> %v2371, %v2374
  %v2376 = add i64 0, 0
  %v2377 = getelementptr inbounds float, ptr %v56, i64 %v2376
  %v2378 = load <8 x float>, ptr %v2377, align 4
  %v2379 = fmul <8 x float> %v2375, %v2378
  %v2380 = fadd <8 x float> %v2368, %v2379
  %v2381 = add i64 0, 0
  %v2382 = getelementptr inbounds float, ptr %v2357, i64 %v2381
  store <8 x float> %v2380, ptr %v2382, align 4
  %v2383 = add nsw i64 %v2326, 1
  br label %b221
b223:
  %v2384 = add i64 %v7, 0
  %v2385 = sdiv i64 %v2384, 1
  %v2386 = add i64 %v2, 1
  %v2387 = mul i64 %v2385, %v2
  %v2388 = sdiv i64 %v2387, %v3
  %v2389 = mul i64 %v2388, 1
  %v2390 = icmp slt i64 %v2389, %v7
  %v2391 = select i1 %v2390, i64 %v2389, i64 %v7
  %v2392 = mul i64 %v2385, %v2386
  %v2393 = sdiv i64 %v2392, %v3
  %v2394 = mul i64 %v2393, 1
  %v2395 = icmp slt i64 %v2394, %v7
  %v2396 = select i1 %v2395, i64 %v2394, i64 %v7
  br label %b224
b224:
  %v2397 = phi i64 [ %v2391, %b223 ], [ %v2454, %b225 ]
  %v2398 = icmp slt i64 %v2397, %v2396
  br i1 %v2398, label %b225, label %b226
b225:
  %v2399 = add i64 %v693, 0
  %v2400 = and i64 %v2399, %v322
  %v2401 = mul i64 %v2400, %v7
  %v2402 = add i64 %v2401, %v2397
  %v2403 = mul i64 %v2402, 8
  %v2404 = getelementptr inbounds float, ptr %v180, i64 %v2403
  %v2405 = add i64 %v693, 0
  %v2406 = and i64 %v2405, %v324
  %v2407 = mul i64 %v2406, %v7
  %v2408 = add i64 %v2407, %v2397
  %v2409 = mul i64 %v2408, 8
  %v2410 = getelementptr inbounds float, ptr %v182, i64 %v2409
  %v2411 = add i64 %v693, 0
  %v2412 = and i64 %v2411, %v328
  %v2413 = mul i64 %v2412, %v7
  %v2414 = add i64 %v2413, %v2397
  %v2415 = mul i64 %v2414, 8
  %v2416 = getelementptr inbounds float, ptr %v186, i64 %v2415
  %v2417 = add i64 %v693, 0
  %v2418 = and i64 %v2417, %v326
  %v2419 = mul i64 %v2418, %v7
  %v2420 = add i64 %v2419, %v2397
  %v2421 = mul i64 %v2420, 8
  %v2422 = getelementptr inbounds float, ptr %v184, i64 %v2421
  %v2423 = add i64 %v693, 0
  %v2424 = and i64 %v2423, 1
  %v2425 = mul i64 %v2424, %v7
  %v2426 = add i64 %v2425, %v2397
  %v2427 = mul i64 %v2426, 16
  %v2428 = getelementptr inbounds float, ptr %v30, i64 %v2427
  %v2429 = add i64 0, 0
  %v2430 = getelementptr inbounds float, ptr %v2404, i64 %v2429
  %v2431 = load <8 x float>, ptr %v2430, align 4
  %v2432 = add i64 0, 0
  %v2433 = getelementptr inbounds float, ptr %v2410, i64 %v2432
  %v2434 = load <8 x float>, ptr %v2433, align 4
  %v2435 = fadd <8 x float> %v2431, %v2434
  %v2436 = add i64 0, 0
  %v2437 = getelementptr inbounds float, ptr %v56, i64 %v2436
  %v2438 = load <8 x float>, ptr %v2437, align 4
  %v2439 = fmul <8 x float> %v2435, %v2438
  %v2440 = add i64 0, 0
  %v2441 = getelementptr inbounds float, ptr %v2416, i64 %v2440
  %v2442 = load <8 x float>, ptr %v2441, align 4
  %v2443 = add i64 0, 0
  %v2444 = getelementptr inbounds float, ptr %v2422, i64 %v2443
  %v2445 = load <8 x float>, ptr %v2444, align 4
  %v2446 = fadd <8 x float> %v2442, %v2445
  %v2447 = add i64 0, 0
  %v2448 = getelementptr inbounds float, ptr %v58, i64 %v2447
  %v2449 = load <8 x float>, ptr %v2448, align 4
  %v2450 = fmul <8 x float> %v2446, %v2449
  %v2451 = fsub <8 x float> %v2439, %v2450
  %v2452 = add i64 8, 0
  %v2453 = getelementptr inbounds float, ptr %v2428, i64 %v2452
  store <8 x float> %v2451, ptr %v2453, align 4
  %v2454 = add nsw i64 %v2397, 1
  br label %b224
b226:
  %v2455 = add nsw i64 %v690, 1
  br label %b52
b54:
  %v2456 = icmp sgt i64 %v3, 1
  br i1 %v2456, label %b227, label %b228
b227:
  %v2457 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2458 = atomicrmw add ptr %v2457, i64 1 acq_rel
  %v2459 = load i64, ptr %v329, align 8
  %v2460 = add i64 %v2459, 1
  store i64 %v2460, ptr %v329, align 8
  %v2461 = mul i64 %v3, %v2460
  br label %b229
b229:
  %v2462 = load atomic i64, ptr %v2457 acquire, align 8
  %v2463 = icmp slt i64 %v2462, %v2461
  br i1 %v2463, label %b230, label %b231
b230:
  %v2464 = call i32 @sched_yield()
  br label %b229
b231:
  br label %b228
b228:
  %v2465 = add i64 %v8, 0
  %v2466 = sdiv i64 %v2465, 1
  %v2467 = add i64 %v2, 1
  %v2468 = mul i64 %v2466, %v2
  %v2469 = sdiv i64 %v2468, %v3
  %v2470 = mul i64 %v2469, 1
  %v2471 = icmp slt i64 %v2470, %v8
  %v2472 = select i1 %v2471, i64 %v2470, i64 %v8
  %v2473 = mul i64 %v2466, %v2467
  %v2474 = sdiv i64 %v2473, %v3
  %v2475 = mul i64 %v2474, 1
  %v2476 = icmp slt i64 %v2475, %v8
  %v2477 = select i1 %v2476, i64 %v2475, i64 %v8
  br label %b232
b232:
  %v2478 = phi i64 [ %v2472, %b228 ], [ %v2510, %b237 ]
  %v2479 = icmp slt i64 %v2478, %v2477
  br i1 %v2479, label %b233, label %b234
b233:
  br label %b235
b235:
  %v2480 = phi i64 [ 0, %b233 ], [ %v2505, %b240 ]
  %v2481 = phi <8 x float> [ splat (float 0x0000000000000000), %b233 ], [ %v2484, %b240 ]
  %v2482 = icmp slt i64 %v2480, 2
  br i1 %v2482, label %b236, label %b237
b236:
  br label %b238
b238:
  %v2483 = phi i64 [ 0, %b236 ], [ %v2504, %b239 ]
  %v2484 = phi <8 x float> [ %v2481, %b236 ], [ %v2503, %b239 ]
  %v2485 = icmp slt i64 %v2483, 8
  br i1 %v2485, label %b239, label %b240
b239:
  %v2486 = mul i64 %v2478, 16
  %v2487 = getelementptr inbounds float, ptr %v140, i64 %v2486
  %v2488 = mul i64 %v2480, 8
  %v2489 = add i64 0, %v2488
  %v2490 = add i64 %v2489, %v2483
  %v2491 = getelementptr inbounds float, ptr %v2487, i64 %v2490
  %v2492 = load float, ptr %v2491, align 4
  %v2493 = add i64 0, 0
  %v2494 = mul i64 %v2480, 64
  %v2495 = add i64 %v2493, %v2494
  %v2496 = mul i64 %v2483, 8
  %v2497 = add i64 %v2495, %v2496
  %v2498 = getelementptr inbounds float, ptr %v20, i64 %v2497
  %v2499 = load <8 x float>, ptr %v2498, align 4
  %v2500 = insertelement <8 x float> poison, float %v2492, i64 0
  %v2501 = shufflevector <8 x float> %v2500, <8 x float> poison, <8 x i32> zeroinitializer
  %v2502 = fmul <8 x float> %v2499, %v2501
  %v2503 = fadd <8 x float> %v2484, %v2502
  %v2504 = add nsw i64 %v2483, 1
  br label %b238
b240:
  %v2505 = add nsw i64 %v2480, 1
  br label %b235
b237:
  %v2506 = mul i64 %v2478, 8
  %v2507 = getelementptr inbounds float, ptr %v32, i64 %v2506
  %v2508 = add i64 0, 0
  %v2509 = getelementptr inbounds float, ptr %v2507, i64 %v2508
  store <8 x float> %v2481, ptr %v2509, align 4
  %v2510 = add nsw i64 %v2478, 1
  br label %b232
b234:
  %v2511 = icmp sgt i64 %v3, 1
  br i1 %v2511, label %b241, label %b242
b241:
  %v2512 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2513 = atomicrmw add ptr %v2512, i64 1 acq_rel
  %v2514 = load i64, ptr %v329, align 8
  %v2515 = add i64 %v2514, 1
  store i64 %v2515, ptr %v329, align 8
  %v2516 = mul i64 %v3, %v2515
  br label %b243
b243:
  %v2517 = load atomic i64, ptr %v2512 acquire, align 8
  %v2518 = icmp slt i64 %v2517, %v2516
  br i1 %v2518, label %b244, label %b245
b244:
  %v2519 = call i32 @sched_yield()
  br label %b243
b245:
  br label %b242
b242:
  %v2520 = getelementptr inbounds i64, ptr %v1, i64 125
  %v2521 = load i64, ptr %v2520, align 8
  %v2522 = icmp eq i64 %v2521, 0
  br i1 %v2522, label %b246, label %b247
b246:
  %v2523 = add i64 %v7, 0
  %v2524 = sdiv i64 %v2523, 1
  %v2525 = add i64 %v2, 1
  %v2526 = mul i64 %v2524, %v2
  %v2527 = sdiv i64 %v2526, %v3
  %v2528 = mul i64 %v2527, 1
  %v2529 = icmp slt i64 %v2528, %v7
  %v2530 = select i1 %v2529, i64 %v2528, i64 %v7
  %v2531 = mul i64 %v2524, %v2525
  %v2532 = sdiv i64 %v2531, %v3
  %v2533 = mul i64 %v2532, 1
  %v2534 = icmp slt i64 %v2533, %v7
  %v2535 = select i1 %v2534, i64 %v2533, i64 %v7
  br label %b248
b248:
  %v2536 = phi i64 [ %v2530, %b246 ], [ %v2553, %b253 ]
  %v2537 = icmp slt i64 %v2536, %v2535
  br i1 %v2537, label %b249, label %b250
b249:
  %v2538 = and i64 0, 1
  %v2539 = mul i64 %v2538, %v7
  %v2540 = add i64 %v2539, %v2536
  %v2541 = mul i64 %v2540, 16
  %v2542 = getelementptr inbounds float, ptr %v30, i64 %v2541
  %v2543 = mul i64 %v2536, 16
  %v2544 = getelementptr inbounds float, ptr %v26, i64 %v2543
  br label %b251
b251:
  %v2545 = phi i64 [ 0, %b249 ], [ %v2552, %b252 ]
  %v2546 = icmp slt i64 %v2545, 16
  br i1 %v2546, label %b252, label %b253
b252:
  %v2547 = add i64 0, %v2545
  %v2548 = getelementptr inbounds float, ptr %v2542, i64 %v2547
  %v2549 = load <8 x float>, ptr %v2548, align 4
  %v2550 = add i64 0, %v2545
  %v2551 = getelementptr inbounds float, ptr %v2544, i64 %v2550
  store <8 x float> %v2549, ptr %v2551, align 4
  %v2552 = add nsw i64 %v2545, 8
  br label %b251
b253:
  %v2553 = add nsw i64 %v2536, 1
  br label %b248
b250:
  br label %b247
b247:
  %v2554 = icmp sgt i64 %v3, 1
  br i1 %v2554, label %b254, label %b255
b254:
  %v2555 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2556 = atomicrmw add ptr %v2555, i64 1 acq_rel
  %v2557 = load i64, ptr %v329, align 8
  %v2558 = add i64 %v2557, 1
  store i64 %v2558, ptr %v329, align 8
  %v2559 = mul i64 %v3, %v2558
  br label %b256
b256:
  %v2560 = load atomic i64, ptr %v2555 acquire, align 8
  %v2561 = icmp slt i64 %v2560, %v2559
  br i1 %v2561, label %b257, label %b258
b257:
  %v2562 = call i32 @sched_yield()
  br label %b256
b258:
  br label %b255
b255:
  %v2563 = icmp eq i64 %v2, 0
  br i1 %v2563, label %b259, label %b260
b259:
  br label %b261
b261:
  %v2564 = phi i64 [ 0, %b259 ], [ %v2593, %b266 ]
  %v2565 = phi <8 x float> [ splat (float 0x0000000000000000), %b259 ], [ %v2592, %b266 ]
  %v2566 = icmp slt i64 %v2564, %v8
  br i1 %v2566, label %b262, label %b263
b262:
  %v2567 = add i64 %v2564, 128
  %v2568 = icmp slt i64 %v2567, %v8
  %v2569 = select i1 %v2568, i64 %v2567, i64 %v8
  br label %b264
b264:
  %v2570 = phi i64 [ %v2564, %b262 ], [ %v2591, %b265 ]
  %v2571 = phi <8 x float> [ splat (float 0x0000000000000000), %b262 ], [ %v2590, %b265 ]
  %v2572 = icmp slt i64 %v2570, %v2569
  br i1 %v2572, label %b265, label %b266
b265:
  %v2573 = mul i64 %v2570, 8
  %v2574 = getelementptr inbounds float, ptr %v180, i64 %v2573
  %v2575 = mul i64 %v2570, 8
  %v2576 = getelementptr inbounds float, ptr %v182, i64 %v2575
  %v2577 = mul i64 %v2570, 16
  %v2578 = getelementptr inbounds float, ptr %v28, i64 %v2577
  %v2579 = add i64 0, 0
  %v2580 = getelementptr inbounds float, ptr %v2574, i64 %v2579
  %v2581 = load <8 x float>, ptr %v2580, align 4
  %v2582 = add i64 0, 0
  %v2583 = getelementptr inbounds float, ptr %v2576, i64 %v2582
  %v2584 = load <8 x float>, ptr %v2583, align 4
  %v2585 = fadd <8 x float> %v2581, %v2584
  %v2586 = add i64 8, 0
  %v2587 = getelementptr inbounds float, ptr %v2578, i64 %v2586
  %v2588 = load <8 x float>, ptr %v2587, align 4
  %v2589 = fmul <8 x float> %v2585, %v2588
  %v2590 = fadd <8 x float> %v2571, %v2589
  %v2591 = add nsw i64 %v2570, 1
  br label %b264
b266:
  %v2592 = fadd <8 x float> %v2565, %v2571
  %v2593 = add nsw i64 %v2564, 128
  br label %b261
b263:
  %v2594 = add i64 0, 0
  %v2595 = getelementptr inbounds float, ptr %v188, i64 %v2594
  store <8 x float> %v2565, ptr %v2595, align 4
  br label %b260
b260:
  %v2596 = icmp sgt i64 %v3, 1
  br i1 %v2596, label %b267, label %b268
b267:
  %v2597 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2598 = atomicrmw add ptr %v2597, i64 1 acq_rel
  %v2599 = load i64, ptr %v329, align 8
  %v2600 = add i64 %v2599, 1
  store i64 %v2600, ptr %v329, align 8
  %v2601 = mul i64 %v3, %v2600
  br label %b269
b269:
  %v2602 = load atomic i64, ptr %v2597 acquire, align 8
  %v2603 = icmp slt i64 %v2602, %v2601
  br i1 %v2603, label %b270, label %b271
b270:
  %v2604 = call i32 @sched_yield()
  br label %b269
b271:
  br label %b268
b268:
  %v2605 = icmp eq i64 %v2, 0
  br i1 %v2605, label %b272, label %b273
b272:
  br label %b274
b274:
  %v2606 = phi i64 [ 0, %b272 ], [ %v2635, %b279 ]
  %v2607 = phi <8 x float> [ splat (float 0x0000000000000000), %b272 ], [ %v2634, %b279 ]
  %v2608 = icmp slt i64 %v2606, %v8
  br i1 %v2608, label %b275, label %b276
b275:
  %v2609 = add i64 %v2606, 128
  %v2610 = icmp slt i64 %v2609, %v8
  %v2611 = select i1 %v2610, i64 %v2609, i64 %v8
  br label %b277
b277:
  %v2612 = phi i64 [ %v2606, %b275 ], [ %v2633, %b278 ]
  %v2613 = phi <8 x float> [ splat (float 0x0000000000000000), %b275 ], [ %v2632, %b278 ]
  %v2614 = icmp slt i64 %v2612, %v2611
  br i1 %v2614, label %b278, label %b279
b278:
  %v2615 = mul i64 %v2612, 8
  %v2616 = getelementptr inbounds float, ptr %v186, i64 %v2615
  %v2617 = mul i64 %v2612, 8
  %v2618 = getelementptr inbounds float, ptr %v184, i64 %v2617
  %v2619 = mul i64 %v2612, 16
  %v2620 = getelementptr inbounds float, ptr %v28, i64 %v2619
  %v2621 = add i64 0, 0
  %v2622 = getelementptr inbounds float, ptr %v2616, i64 %v2621
  %v2623 = load <8 x float>, ptr %v2622, align 4
  %v2624 = add i64 0, 0
  %v2625 = getelementptr inbounds float, ptr %v2618, i64 %v2624
  %v2626 = load <8 x float>, ptr %v2625, align 4
  %v2627 = fadd <8 x float> %v2623, %v2626
  %v2628 = add i64 0, 0
  %v2629 = getelementptr inbounds float, ptr %v2620, i64 %v2628
  %v2630 = load <8 x float>, ptr %v2629, align 4
  %v2631 = fmul <8 x float> %v2627, %v2630
  %v2632 = fadd <8 x float> %v2613, %v2631
  %v2633 = add nsw i64 %v2612, 1
  br label %b277
b279:
  %v2634 = fadd <8 x float> %v2607, %v2613
  %v2635 = add nsw i64 %v2606, 128
  br label %b274
b276:
  %v2636 = add i64 0, 0
  %v2637 = getelementptr inbounds float, ptr %v190, i64 %v2636
  store <8 x float> %v2607, ptr %v2637, align 4
  br label %b273
b273:
  %v2638 = icmp sgt i64 %v3, 1
  br i1 %v2638, label %b280, label %b281
b280:
  %v2639 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2640 = atomicrmw add ptr %v2639, i64 1 acq_rel
  %v2641 = load i64, ptr %v329, align 8
  %v2642 = add i64 %v2641, 1
  store i64 %v2642, ptr %v329, align 8
  %v2643 = mul i64 %v3, %v2642
  br label %b282
b282:
  %v2644 = load atomic i64, ptr %v2639 acquire, align 8
  %v2645 = icmp slt i64 %v2644, %v2643
  br i1 %v2645, label %b283, label %b284
b283:
  %v2646 = call i32 @sched_yield()
  br label %b282
b284:
  br label %b281
b281:
  %v2647 = icmp eq i64 %v2, 0
  br i1 %v2647, label %b285, label %b286
b285:
  br label %b287
b287:
  %v2648 = phi i64 [ 0, %b285 ], [ %v2677, %b292 ]
  %v2649 = phi <8 x float> [ splat (float 0x0000000000000000), %b285 ], [ %v2676, %b292 ]
  %v2650 = icmp slt i64 %v2648, %v8
  br i1 %v2650, label %b288, label %b289
b288:
  %v2651 = add i64 %v2648, 128
  %v2652 = icmp slt i64 %v2651, %v8
  %v2653 = select i1 %v2652, i64 %v2651, i64 %v8
  br label %b290
b290:
  %v2654 = phi i64 [ %v2648, %b288 ], [ %v2675, %b291 ]
  %v2655 = phi <8 x float> [ splat (float 0x0000000000000000), %b288 ], [ %v2674, %b291 ]
  %v2656 = icmp slt i64 %v2654, %v2653
  br i1 %v2656, label %b291, label %b292
b291:
  %v2657 = mul i64 %v2654, 8
  %v2658 = getelementptr inbounds float, ptr %v180, i64 %v2657
  %v2659 = mul i64 %v2654, 8
  %v2660 = getelementptr inbounds float, ptr %v182, i64 %v2659
  %v2661 = mul i64 %v2654, 16
  %v2662 = getelementptr inbounds float, ptr %v28, i64 %v2661
  %v2663 = add i64 0, 0
  %v2664 = getelementptr inbounds float, ptr %v2658, i64 %v2663
  %v2665 = load <8 x float>, ptr %v2664, align 4
  %v2666 = add i64 0, 0
  %v2667 = getelementptr inbounds float, ptr %v2660, i64 %v2666
  %v2668 = load <8 x float>, ptr %v2667, align 4
  %v2669 = fadd <8 x float> %v2665, %v2668
  %v2670 = add i64 0, 0
  %v2671 = getelementptr inbounds float, ptr %v2662, i64 %v2670
  %v2672 = load <8 x float>, ptr %v2671, align 4
  %v2673 = fmul <8 x float> %v2669, %v2672
  %v2674 = fadd <8 x float> %v2655, %v2673
  %v2675 = add nsw i64 %v2654, 1
  br label %b290
b292:
  %v2676 = fadd <8 x float> %v2649, %v2655
  %v2677 = add nsw i64 %v2648, 128
  br label %b287
b289:
  %v2678 = add i64 0, 0
  %v2679 = getelementptr inbounds float, ptr %v192, i64 %v2678
  store <8 x float> %v2649, ptr %v2679, align 4
  br label %b286
b286:
  %v2680 = icmp sgt i64 %v3, 1
  br i1 %v2680, label %b293, label %b294
b293:
  %v2681 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2682 = atomicrmw add ptr %v2681, i64 1 acq_rel
  %v2683 = load i64, ptr %v329, align 8
  %v2684 = add i64 %v2683, 1
  store i64 %v2684, ptr %v329, align 8
  %v2685 = mul i64 %v3, %v2684
  br label %b295
b295:
  %v2686 = load atomic i64, ptr %v2681 acquire, align 8
  %v2687 = icmp slt i64 %v2686, %v2685
  br i1 %v2687, label %b296, label %b297
b296:
  %v2688 = call i32 @sched_yield()
  br label %b295
b297:
  br label %b294
b294:
  %v2689 = icmp eq i64 %v2, 0
  br i1 %v2689, label %b298, label %b299
b298:
  br label %b300
b300:
  %v2690 = phi i64 [ 0, %b298 ], [ %v2720, %b305 ]
  %v2691 = phi <8 x float> [ splat (float 0x0000000000000000), %b298 ], [ %v2719, %b305 ]
  %v2692 = icmp slt i64 %v2690, %v8
  br i1 %v2692, label %b301, label %b302
b301:
  %v2693 = add i64 %v2690, 128
  %v2694 = icmp slt i64 %v2693, %v8
  %v2695 = select i1 %v2694, i64 %v2693, i64 %v8
  br label %b303
b303:
  %v2696 = phi i64 [ %v2690, %b301 ], [ %v2718, %b304 ]
  %v2697 = phi <8 x float> [ splat (float 0x0000000000000000), %b301 ], [ %v2717, %b304 ]
  %v2698 = icmp slt i64 %v2696, %v2695
  br i1 %v2698, label %b304, label %b305
b304:
  %v2699 = mul i64 %v2696, 8
  %v2700 = getelementptr inbounds float, ptr %v186, i64 %v2699
  %v2701 = mul i64 %v2696, 8
  %v2702 = getelementptr inbounds float, ptr %v184, i64 %v2701
  %v2703 = mul i64 %v2696, 16
  %v2704 = getelementptr inbounds float, ptr %v28, i64 %v2703
  %v2705 = add i64 0, 0
  %v2706 = getelementptr inbounds float, ptr %v2700, i64 %v2705
  %v2707 = load <8 x float>, ptr %v2706, align 4
  %v2708 = add i64 0, 0
  %v2709 = getelementptr inbounds float, ptr %v2702, i64 %v2708
  %v2710 = load <8 x float>, ptr %v2709, align 4
  %v2711 = fadd <8 x float> %v2707, %v2710
  %v2712 = add i64 8, 0
  %v2713 = getelementptr inbounds float, ptr %v2704, i64 %v2712
  %v2714 = load <8 x float>, ptr %v2713, align 4
  %v2715 = fmul <8 x float> %v2711, %v2714
  %v2716 = fneg <8 x float> %v2715
  %v2717 = fadd <8 x float> %v2697, %v2716
  %v2718 = add nsw i64 %v2696, 1
  br label %b303
b305:
  %v2719 = fadd <8 x float> %v2691, %v2697
  %v2720 = add nsw i64 %v2690, 128
  br label %b300
b302:
  %v2721 = add i64 0, 0
  %v2722 = getelementptr inbounds float, ptr %v194, i64 %v2721
  store <8 x float> %v2691, ptr %v2722, align 4
  br label %b299
b299:
  %v2723 = icmp sgt i64 %v3, 1
  br i1 %v2723, label %b306, label %b307
b306:
  %v2724 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2725 = atomicrmw add ptr %v2724, i64 1 acq_rel
  %v2726 = load i64, ptr %v329, align 8
  %v2727 = add i64 %v2726, 1
  store i64 %v2727, ptr %v329, align 8
  %v2728 = mul i64 %v3, %v2727
  br label %b308
b308:
  %v2729 = load atomic i64, ptr %v2724 acquire, align 8
  %v2730 = icmp slt i64 %v2729, %v2728
  br i1 %v2730, label %b309, label %b310
b309:
  %v2731 = call i32 @sched_yield()
  br label %b308
b310:
  br label %b307
b307:
  %v2732 = icmp eq i64 %v2, 0
  br i1 %v2732, label %b311, label %b312
b311:
  br label %b313
b313:
  %v2733 = phi i64 [ 0, %b311 ], [ %v2761, %b318 ]
  %v2734 = phi <8 x float> [ splat (float 0x0000000000000000), %b311 ], [ %v2760, %b318 ]
  %v2735 = icmp slt i64 %v2733, %v8
  br i1 %v2735, label %b314, label %b315
b314:
  %v2736 = add i64 %v2733, 128
  %v2737 = icmp slt i64 %v2736, %v8
  %v2738 = select i1 %v2737, i64 %v2736, i64 %v8
  br label %b316
b316:
  %v2739 = phi i64 [ %v2733, %b314 ], [ %v2759, %b317 ]
  %v2740 = phi <8 x float> [ splat (float 0x0000000000000000), %b314 ], [ %v2758, %b317 ]
  %v2741 = icmp slt i64 %v2739, %v2738
  br i1 %v2741, label %b317, label %b318
b317:
  %v2742 = mul i64 %v2739, 8
  %v2743 = getelementptr inbounds float, ptr %v168, i64 %v2742
  %v2744 = mul i64 %v2739, 1
  %v2745 = getelementptr inbounds float, ptr %v116, i64 %v2744
  %v2746 = getelementptr inbounds float, ptr %v2745, i64 0
  %v2747 = load float, ptr %v2746, align 4
  %v2748 = add i64 0, 0
  %v2749 = getelementptr inbounds float, ptr %v2743, i64 %v2748
  %v2750 = load <8 x float>, ptr %v2749, align 4
  %v2751 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v2752 = shufflevector <8 x float> %v2751, <8 x float> poison, <8 x i32> zeroinitializer
  %v2753 = fmul <8 x float> %v2750, %v2752
  %v2754 = fneg <8 x float> %v2753
  %v2755 = insertelement <8 x float> poison, float %v2747, i64 0
  %v2756 = shufflevector <8 x float> %v2755, <8 x float> poison, <8 x i32> zeroinitializer
  %v2757 = fmul <8 x float> %v2754, %v2756
  %v2758 = fadd <8 x float> %v2740, %v2757
  %v2759 = add nsw i64 %v2739, 1
  br label %b316
b318:
  %v2760 = fadd <8 x float> %v2734, %v2740
  %v2761 = add nsw i64 %v2733, 128
  br label %b313
b315:
  %v2762 = add i64 0, 0
  %v2763 = getelementptr inbounds float, ptr %v196, i64 %v2762
  store <8 x float> %v2734, ptr %v2763, align 4
  br label %b312
b312:
  %v2764 = icmp sgt i64 %v3, 1
  br i1 %v2764, label %b319, label %b320
b319:
  %v2765 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2766 = atomicrmw add ptr %v2765, i64 1 acq_rel
  %v2767 = load i64, ptr %v329, align 8
  %v2768 = add i64 %v2767, 1
  store i64 %v2768, ptr %v329, align 8
  %v2769 = mul i64 %v3, %v2768
  br label %b321
b321:
  %v2770 = load atomic i64, ptr %v2765 acquire, align 8
  %v2771 = icmp slt i64 %v2770, %v2769
  br i1 %v2771, label %b322, label %b323
b322:
  %v2772 = call i32 @sched_yield()
  br label %b321
b323:
  br label %b320
b320:
  %v2773 = icmp eq i64 %v2, 0
  br i1 %v2773, label %b324, label %b325
b324:
  br label %b326
b326:
  %v2774 = phi i64 [ 0, %b324 ], [ %v2802, %b331 ]
  %v2775 = phi <8 x float> [ splat (float 0x0000000000000000), %b324 ], [ %v2801, %b331 ]
  %v2776 = icmp slt i64 %v2774, %v8
  br i1 %v2776, label %b327, label %b328
b327:
  %v2777 = add i64 %v2774, 128
  %v2778 = icmp slt i64 %v2777, %v8
  %v2779 = select i1 %v2778, i64 %v2777, i64 %v8
  br label %b329
b329:
  %v2780 = phi i64 [ %v2774, %b327 ], [ %v2800, %b330 ]
  %v2781 = phi <8 x float> [ splat (float 0x0000000000000000), %b327 ], [ %v2799, %b330 ]
  %v2782 = icmp slt i64 %v2780, %v2779
  br i1 %v2782, label %b330, label %b331
b330:
  %v2783 = mul i64 %v2780, 8
  %v2784 = getelementptr inbounds float, ptr %v170, i64 %v2783
  %v2785 = mul i64 %v2780, 1
  %v2786 = getelementptr inbounds float, ptr %v114, i64 %v2785
  %v2787 = getelementptr inbounds float, ptr %v2786, i64 0
  %v2788 = load float, ptr %v2787, align 4
  %v2789 = add i64 0, 0
  %v2790 = getelementptr inbounds float, ptr %v2784, i64 %v2789
  %v2791 = load <8 x float>, ptr %v2790, align 4
  %v2792 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v2793 = shufflevector <8 x float> %v2792, <8 x float> poison, <8 x i32> zeroinitializer
  %v2794 = fmul <8 x float> %v2791, %v2793
  %v2795 = fneg <8 x float> %v2794
  %v2796 = insertelement <8 x float> poison, float %v2788, i64 0
  %v2797 = shufflevector <8 x float> %v2796, <8 x float> poison, <8 x i32> zeroinitializer
  %v2798 = fmul <8 x float> %v2795, %v2797
  %v2799 = fadd <8 x float> %v2781, %v2798
  %v2800 = add nsw i64 %v2780, 1
  br label %b329
b331:
  %v2801 = fadd <8 x float> %v2775, %v2781
  %v2802 = add nsw i64 %v2774, 128
  br label %b326
b328:
  %v2803 = add i64 0, 0
  %v2804 = getelementptr inbounds float, ptr %v198, i64 %v2803
  store <8 x float> %v2775, ptr %v2804, align 4
  br label %b325
b325:
  %v2805 = icmp sgt i64 %v3, 1
  br i1 %v2805, label %b332, label %b333
b332:
  %v2806 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2807 = atomicrmw add ptr %v2806, i64 1 acq_rel
  %v2808 = load i64, ptr %v329, align 8
  %v2809 = add i64 %v2808, 1
  store i64 %v2809, ptr %v329, align 8
  %v2810 = mul i64 %v3, %v2809
  br label %b334
b334:
  %v2811 = load atomic i64, ptr %v2806 acquire, align 8
  %v2812 = icmp slt i64 %v2811, %v2810
  br i1 %v2812, label %b335, label %b336
b335:
  %v2813 = call i32 @sched_yield()
  br label %b334
b336:
  br label %b333
b333:
  %v2814 = icmp eq i64 %v2, 0
  br i1 %v2814, label %b337, label %b338
b337:
  br label %b339
b339:
  %v2815 = phi i64 [ 0, %b337 ], [ %v2844, %b344 ]
  %v2816 = phi <8 x float> [ splat (float 0x0000000000000000), %b337 ], [ %v2843, %b344 ]
  %v2817 = icmp slt i64 %v2815, %v8
  br i1 %v2817, label %b340, label %b341
b340:
  %v2818 = add i64 %v2815, 128
  %v2819 = icmp slt i64 %v2818, %v8
  %v2820 = select i1 %v2819, i64 %v2818, i64 %v8
  br label %b342
b342:
  %v2821 = phi i64 [ %v2815, %b340 ], [ %v2842, %b343 ]
  %v2822 = phi <8 x float> [ splat (float 0x0000000000000000), %b340 ], [ %v2841, %b343 ]
  %v2823 = icmp slt i64 %v2821, %v2820
  br i1 %v2823, label %b343, label %b344
b343:
  %v2824 = mul i64 %v2821, 1
  %v2825 = getelementptr inbounds float, ptr %v174, i64 %v2824
  %v2826 = getelementptr inbounds float, ptr %v2825, i64 0
  %v2827 = load float, ptr %v2826, align 4
  %v2828 = mul i64 %v2821, 1
  %v2829 = getelementptr inbounds float, ptr %v176, i64 %v2828
  %v2830 = getelementptr inbounds float, ptr %v2829, i64 0
  %v2831 = load float, ptr %v2830, align 4
  %v2832 = fadd float %v2827, %v2831
  %v2833 = mul i64 %v2821, 8
  %v2834 = getelementptr inbounds float, ptr %v112, i64 %v2833
  %v2835 = add i64 0, 0
  %v2836 = getelementptr inbounds float, ptr %v2834, i64 %v2835
  %v2837 = load <8 x float>, ptr %v2836, align 4
  %v2838 = insertelement <8 x float> poison, float %v2832, i64 0
  %v2839 = shufflevector <8 x float> %v2838, <8 x float> poison, <8 x i32> zeroinitializer
  %v2840 = fmul <8 x float> %v2839, %v2837
  %v2841 = fadd <8 x float> %v2822, %v2840
  %v2842 = add nsw i64 %v2821, 1
  br label %b342
b344:
  %v2843 = fadd <8 x float> %v2816, %v2822
  %v2844 = add nsw i64 %v2815, 128
  br label %b339
b341:
  %v2845 = add i64 0, 0
  %v2846 = getelementptr inbounds float, ptr %v200, i64 %v2845
  store <8 x float> %v2816, ptr %v2846, align 4
  br label %b338
b338:
  %v2847 = icmp sgt i64 %v3, 1
  br i1 %v2847, label %b345, label %b346
b345:
  %v2848 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2849 = atomicrmw add ptr %v2848, i64 1 acq_rel
  %v2850 = load i64, ptr %v329, align 8
  %v2851 = add i64 %v2850, 1
  store i64 %v2851, ptr %v329, align 8
  %v2852 = mul i64 %v3, %v2851
  br label %b347
b347:
  %v2853 = load atomic i64, ptr %v2848 acquire, align 8
  %v2854 = icmp slt i64 %v2853, %v2852
  br i1 %v2854, label %b348, label %b349
b348:
  %v2855 = call i32 @sched_yield()
  br label %b347
b349:
  br label %b346
b346:
  %v2856 = icmp eq i64 %v2, 0
  br i1 %v2856, label %b350, label %b351
b350:
  br label %b352
b352:
  %v2857 = phi i64 [ 0, %b350 ], [ %v2886, %b357 ]
  %v2858 = phi <8 x float> [ splat (float 0x0000000000000000), %b350 ], [ %v2885, %b357 ]
  %v2859 = icmp slt i64 %v2857, %v8
  br i1 %v2859, label %b353, label %b354
b353:
  %v2860 = add i64 %v2857, 128
  %v2861 = icmp slt i64 %v2860, %v8
  %v2862 = select i1 %v2861, i64 %v2860, i64 %v8
  br label %b355
b355:
  %v2863 = phi i64 [ %v2857, %b353 ], [ %v2884, %b356 ]
  %v2864 = phi <8 x float> [ splat (float 0x0000000000000000), %b353 ], [ %v2883, %b356 ]
  %v2865 = icmp slt i64 %v2863, %v2862
  br i1 %v2865, label %b356, label %b357
b356:
  %v2866 = mul i64 %v2863, 1
  %v2867 = getelementptr inbounds float, ptr %v172, i64 %v2866
  %v2868 = getelementptr inbounds float, ptr %v2867, i64 0
  %v2869 = load float, ptr %v2868, align 4
  %v2870 = mul i64 %v2863, 1
  %v2871 = getelementptr inbounds float, ptr %v178, i64 %v2870
  %v2872 = getelementptr inbounds float, ptr %v2871, i64 0
  %v2873 = load float, ptr %v2872, align 4
  %v2874 = fadd float %v2869, %v2873
  %v2875 = mul i64 %v2863, 8
  %v2876 = getelementptr inbounds float, ptr %v110, i64 %v2875
  %v2877 = add i64 0, 0
  %v2878 = getelementptr inbounds float, ptr %v2876, i64 %v2877
  %v2879 = load <8 x float>, ptr %v2878, align 4
  %v2880 = insertelement <8 x float> poison, float %v2874, i64 0
  %v2881 = shufflevector <8 x float> %v2880, <8 x float> poison, <8 x i32> zeroinitializer
  %v2882 = fmul <8 x float> %v2881, %v2879
  %v2883 = fadd <8 x float> %v2864, %v2882
  %v2884 = add nsw i64 %v2863, 1
  br label %b355
b357:
  %v2885 = fadd <8 x float> %v2858, %v2864
  %v2886 = add nsw i64 %v2857, 128
  br label %b352
b354:
  %v2887 = add i64 0, 0
  %v2888 = getelementptr inbounds float, ptr %v202, i64 %v2887
  store <8 x float> %v2858, ptr %v2888, align 4
  br label %b351
b351:
  %v2889 = icmp sgt i64 %v3, 1
  br i1 %v2889, label %b358, label %b359
b358:
  %v2890 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2891 = atomicrmw add ptr %v2890, i64 1 acq_rel
  %v2892 = load i64, ptr %v329, align 8
  %v2893 = add i64 %v2892, 1
  store i64 %v2893, ptr %v329, align 8
  %v2894 = mul i64 %v3, %v2893
  br label %b360
b360:
  %v2895 = load atomic i64, ptr %v2890 acquire, align 8
  %v2896 = icmp slt i64 %v2895, %v2894
  br i1 %v2896, label %b361, label %b362
b361:
  %v2897 = call i32 @sched_yield()
  br label %b360
b362:
  br label %b359
b359:
  %v2898 = icmp eq i64 %v2, 0
  br i1 %v2898, label %b363, label %b364
b363:
  br label %b365
b365:
  %v2899 = phi i64 [ 0, %b363 ], [ %v2927, %b370 ]
  %v2900 = phi <8 x float> [ splat (float 0x0000000000000000), %b363 ], [ %v2926, %b370 ]
  %v2901 = icmp slt i64 %v2899, %v8
  br i1 %v2901, label %b366, label %b367
b366:
  %v2902 = add i64 %v2899, 128
  %v2903 = icmp slt i64 %v2902, %v8
  %v2904 = select i1 %v2903, i64 %v2902, i64 %v8
  br label %b368
b368:
  %v2905 = phi i64 [ %v2899, %b366 ], [ %v2925, %b369 ]
  %v2906 = phi <8 x float> [ splat (float 0x0000000000000000), %b366 ], [ %v2924, %b369 ]
  %v2907 = icmp slt i64 %v2905, %v2904
  br i1 %v2907, label %b369, label %b370
b369:
  %v2908 = mul i64 %v2905, 8
  %v2909 = getelementptr inbounds float, ptr %v168, i64 %v2908
  %v2910 = mul i64 %v2905, 1
  %v2911 = getelementptr inbounds float, ptr %v114, i64 %v2910
  %v2912 = getelementptr inbounds float, ptr %v2911, i64 0
  %v2913 = load float, ptr %v2912, align 4
  %v2914 = add i64 0, 0
  %v2915 = getelementptr inbounds float, ptr %v2909, i64 %v2914
  %v2916 = load <8 x float>, ptr %v2915, align 4
  %v2917 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v2918 = shufflevector <8 x float> %v2917, <8 x float> poison, <8 x i32> zeroinitializer
  %v2919 = fmul <8 x float> %v2916, %v2918
  %v2920 = fneg <8 x float> %v2919
  %v2921 = insertelement <8 x float> poison, float %v2913, i64 0
  %v2922 = shufflevector <8 x float> %v2921, <8 x float> poison, <8 x i32> zeroinitializer
  %v2923 = fmul <8 x float> %v2920, %v2922
  %v2924 = fadd <8 x float> %v2906, %v2923
  %v2925 = add nsw i64 %v2905, 1
  br label %b368
b370:
  %v2926 = fadd <8 x float> %v2900, %v2906
  %v2927 = add nsw i64 %v2899, 128
  br label %b365
b367:
  %v2928 = add i64 0, 0
  %v2929 = getelementptr inbounds float, ptr %v204, i64 %v2928
  store <8 x float> %v2900, ptr %v2929, align 4
  br label %b364
b364:
  %v2930 = icmp sgt i64 %v3, 1
  br i1 %v2930, label %b371, label %b372
b371:
  %v2931 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2932 = atomicrmw add ptr %v2931, i64 1 acq_rel
  %v2933 = load i64, ptr %v329, align 8
  %v2934 = add i64 %v2933, 1
  store i64 %v2934, ptr %v329, align 8
  %v2935 = mul i64 %v3, %v2934
  br label %b373
b373:
  %v2936 = load atomic i64, ptr %v2931 acquire, align 8
  %v2937 = icmp slt i64 %v2936, %v2935
  br i1 %v2937, label %b374, label %b375
b374:
  %v2938 = call i32 @sched_yield()
  br label %b373
b375:
  br label %b372
b372:
  %v2939 = icmp eq i64 %v2, 0
  br i1 %v2939, label %b376, label %b377
b376:
  br label %b378
b378:
  %v2940 = phi i64 [ 0, %b376 ], [ %v2969, %b383 ]
  %v2941 = phi <8 x float> [ splat (float 0x0000000000000000), %b376 ], [ %v2968, %b383 ]
  %v2942 = icmp slt i64 %v2940, %v8
  br i1 %v2942, label %b379, label %b380
b379:
  %v2943 = add i64 %v2940, 128
  %v2944 = icmp slt i64 %v2943, %v8
  %v2945 = select i1 %v2944, i64 %v2943, i64 %v8
  br label %b381
b381:
  %v2946 = phi i64 [ %v2940, %b379 ], [ %v2967, %b382 ]
  %v2947 = phi <8 x float> [ splat (float 0x0000000000000000), %b379 ], [ %v2966, %b382 ]
  %v2948 = icmp slt i64 %v2946, %v2945
  br i1 %v2948, label %b382, label %b383
b382:
  %v2949 = mul i64 %v2946, 8
  %v2950 = getelementptr inbounds float, ptr %v170, i64 %v2949
  %v2951 = mul i64 %v2946, 1
  %v2952 = getelementptr inbounds float, ptr %v116, i64 %v2951
  %v2953 = getelementptr inbounds float, ptr %v2952, i64 0
  %v2954 = load float, ptr %v2953, align 4
  %v2955 = add i64 0, 0
  %v2956 = getelementptr inbounds float, ptr %v2950, i64 %v2955
  %v2957 = load <8 x float>, ptr %v2956, align 4
  %v2958 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v2959 = shufflevector <8 x float> %v2958, <8 x float> poison, <8 x i32> zeroinitializer
  %v2960 = fmul <8 x float> %v2957, %v2959
  %v2961 = fneg <8 x float> %v2960
  %v2962 = insertelement <8 x float> poison, float %v2954, i64 0
  %v2963 = shufflevector <8 x float> %v2962, <8 x float> poison, <8 x i32> zeroinitializer
  %v2964 = fmul <8 x float> %v2961, %v2963
  %v2965 = fneg <8 x float> %v2964
  %v2966 = fadd <8 x float> %v2947, %v2965
  %v2967 = add nsw i64 %v2946, 1
  br label %b381
b383:
  %v2968 = fadd <8 x float> %v2941, %v2947
  %v2969 = add nsw i64 %v2940, 128
  br label %b378
b380:
  %v2970 = add i64 0, 0
  %v2971 = getelementptr inbounds float, ptr %v206, i64 %v2970
  store <8 x float> %v2941, ptr %v2971, align 4
  br label %b377
b377:
  %v2972 = icmp sgt i64 %v3, 1
  br i1 %v2972, label %b384, label %b385
b384:
  %v2973 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2974 = atomicrmw add ptr %v2973, i64 1 acq_rel
  %v2975 = load i64, ptr %v329, align 8
  %v2976 = add i64 %v2975, 1
  store i64 %v2976, ptr %v329, align 8
  %v2977 = mul i64 %v3, %v2976
  br label %b386
b386:
  %v2978 = load atomic i64, ptr %v2973 acquire, align 8
  %v2979 = icmp slt i64 %v2978, %v2977
  br i1 %v2979, label %b387, label %b388
b387:
  %v2980 = call i32 @sched_yield()
  br label %b386
b388:
  br label %b385
b385:
  %v2981 = icmp eq i64 %v2, 0
  br i1 %v2981, label %b389, label %b390
b389:
  br label %b391
b391:
  %v2982 = phi i64 [ 0, %b389 ], [ %v3012, %b396 ]
  %v2983 = phi <8 x float> [ splat (float 0x0000000000000000), %b389 ], [ %v3011, %b396 ]
  %v2984 = icmp slt i64 %v2982, %v8
  br i1 %v2984, label %b392, label %b393
b392:
  %v2985 = add i64 %v2982, 128
  %v2986 = icmp slt i64 %v2985, %v8
  %v2987 = select i1 %v2986, i64 %v2985, i64 %v8
  br label %b394
b394:
  %v2988 = phi i64 [ %v2982, %b392 ], [ %v3010, %b395 ]
  %v2989 = phi <8 x float> [ splat (float 0x0000000000000000), %b392 ], [ %v3009, %b395 ]
  %v2990 = icmp slt i64 %v2988, %v2987
  br i1 %v2990, label %b395, label %b396
b395:
  %v2991 = mul i64 %v2988, 1
  %v2992 = getelementptr inbounds float, ptr %v174, i64 %v2991
  %v2993 = getelementptr inbounds float, ptr %v2992, i64 0
  %v2994 = load float, ptr %v2993, align 4
  %v2995 = mul i64 %v2988, 1
  %v2996 = getelementptr inbounds float, ptr %v176, i64 %v2995
  %v2997 = getelementptr inbounds float, ptr %v2996, i64 0
  %v2998 = load float, ptr %v2997, align 4
  %v2999 = fadd float %v2994, %v2998
  %v3000 = mul i64 %v2988, 8
  %v3001 = getelementptr inbounds float, ptr %v110, i64 %v3000
  %v3002 = add i64 0, 0
  %v3003 = getelementptr inbounds float, ptr %v3001, i64 %v3002
  %v3004 = load <8 x float>, ptr %v3003, align 4
  %v3005 = insertelement <8 x float> poison, float %v2999, i64 0
  %v3006 = shufflevector <8 x float> %v3005, <8 x float> poison, <8 x i32> zeroinitializer
  %v3007 = fmul <8 x float> %v3006, %v3004
  %v3008 = fneg <8 x float> %v3007
  %v3009 = fadd <8 x float> %v2989, %v3008
  %v3010 = add nsw i64 %v2988, 1
  br label %b394
b396:
  %v3011 = fadd <8 x float> %v2983, %v2989
  %v3012 = add nsw i64 %v2982, 128
  br label %b391
b393:
  %v3013 = add i64 0, 0
  %v3014 = getelementptr inbounds float, ptr %v208, i64 %v3013
  store <8 x float> %v2983, ptr %v3014, align 4
  br label %b390
b390:
  %v3015 = icmp sgt i64 %v3, 1
  br i1 %v3015, label %b397, label %b398
b397:
  %v3016 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3017 = atomicrmw add ptr %v3016, i64 1 acq_rel
  %v3018 = load i64, ptr %v329, align 8
  %v3019 = add i64 %v3018, 1
  store i64 %v3019, ptr %v329, align 8
  %v3020 = mul i64 %v3, %v3019
  br label %b399
b399:
  %v3021 = load atomic i64, ptr %v3016 acquire, align 8
  %v3022 = icmp slt i64 %v3021, %v3020
  br i1 %v3022, label %b400, label %b401
b400:
  %v3023 = call i32 @sched_yield()
  br label %b399
b401:
  br label %b398
b398:
  %v3024 = icmp eq i64 %v2, 0
  br i1 %v3024, label %b402, label %b403
b402:
  br label %b404
b404:
  %v3025 = phi i64 [ 0, %b402 ], [ %v3054, %b409 ]
  %v3026 = phi <8 x float> [ splat (float 0x0000000000000000), %b402 ], [ %v3053, %b409 ]
  %v3027 = icmp slt i64 %v3025, %v8
  br i1 %v3027, label %b405, label %b406
b405:
  %v3028 = add i64 %v3025, 128
  %v3029 = icmp slt i64 %v3028, %v8
  %v3030 = select i1 %v3029, i64 %v3028, i64 %v8
  br label %b407
b407:
  %v3031 = phi i64 [ %v3025, %b405 ], [ %v3052, %b408 ]
  %v3032 = phi <8 x float> [ splat (float 0x0000000000000000), %b405 ], [ %v3051, %b408 ]
  %v3033 = icmp slt i64 %v3031, %v3030
  br i1 %v3033, label %b408, label %b409
b408:
  %v3034 = mul i64 %v3031, 1
  %v3035 = getelementptr inbounds float, ptr %v172, i64 %v3034
  %v3036 = getelementptr inbounds float, ptr %v3035, i64 0
  %v3037 = load float, ptr %v3036, align 4
  %v3038 = mul i64 %v3031, 1
  %v3039 = getelementptr inbounds float, ptr %v178, i64 %v3038
  %v3040 = getelementptr inbounds float, ptr %v3039, i64 0
  %v3041 = load float, ptr %v3040, align 4
  %v3042 = fadd float %v3037, %v3041
  %v3043 = mul i64 %v3031, 8
  %v3044 = getelementptr inbounds float, ptr %v112, i64 %v3043
  %v3045 = add i64 0, 0
  %v3046 = getelementptr inbounds float, ptr %v3044, i64 %v3045
  %v3047 = load <8 x float>, ptr %v3046, align 4
  %v3048 = insertelement <8 x float> poison, float %v3042, i64 0
  %v3049 = shufflevector <8 x float> %v3048, <8 x float> poison, <8 x i32> zeroinitializer
  %v3050 = fmul <8 x float> %v3049, %v3047
  %v3051 = fadd <8 x float> %v3032, %v3050
  %v3052 = add nsw i64 %v3031, 1
  br label %b407
b409:
  %v3053 = fadd <8 x float> %v3026, %v3032
  %v3054 = add nsw i64 %v3025, 128
  br label %b404
b406:
  %v3055 = add i64 0, 0
  %v3056 = getelementptr inbounds float, ptr %v210, i64 %v3055
  store <8 x float> %v3026, ptr %v3056, align 4
  br label %b403
b403:
  %v3057 = icmp sgt i64 %v3, 1
  br i1 %v3057, label %b410, label %b411
b410:
  %v3058 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3059 = atomicrmw add ptr %v3058, i64 1 acq_rel
  %v3060 = load i64, ptr %v329, align 8
  %v3061 = add i64 %v3060, 1
  store i64 %v3061, ptr %v329, align 8
  %v3062 = mul i64 %v3, %v3061
  br label %b412
b412:
  %v3063 = load atomic i64, ptr %v3058 acquire, align 8
  %v3064 = icmp slt i64 %v3063, %v3062
  br i1 %v3064, label %b413, label %b414
b413:
  %v3065 = call i32 @sched_yield()
  br label %b412
b414:
  br label %b411
b411:
  %v3066 = icmp eq i64 %v2, 0
  br i1 %v3066, label %b415, label %b416
b415:
  br label %b417
b417:
  %v3067 = phi i64 [ 0, %b415 ], [ %v3096, %b422 ]
  %v3068 = phi <8 x float> [ splat (float 0x0000000000000000), %b415 ], [ %v3095, %b422 ]
  %v3069 = icmp slt i64 %v3067, %v8
  br i1 %v3069, label %b418, label %b419
b418:
  %v3070 = add i64 %v3067, 128
  %v3071 = icmp slt i64 %v3070, %v8
  %v3072 = select i1 %v3071, i64 %v3070, i64 %v8
  br label %b420
b420:
  %v3073 = phi i64 [ %v3067, %b418 ], [ %v3094, %b421 ]
  %v3074 = phi <8 x float> [ splat (float 0x0000000000000000), %b418 ], [ %v3093, %b421 ]
  %v3075 = icmp slt i64 %v3073, %v3072
  br i1 %v3075, label %b421, label %b422
b421:
  %v3076 = mul i64 %v3073, 8
  %v3077 = getelementptr inbounds float, ptr %v160, i64 %v3076
  %v3078 = mul i64 %v3073, 8
  %v3079 = getelementptr inbounds float, ptr %v162, i64 %v3078
  %v3080 = mul i64 %v3073, 8
  %v3081 = getelementptr inbounds float, ptr %v120, i64 %v3080
  %v3082 = add i64 0, 0
  %v3083 = getelementptr inbounds float, ptr %v3077, i64 %v3082
  %v3084 = load <8 x float>, ptr %v3083, align 4
  %v3085 = add i64 0, 0
  %v3086 = getelementptr inbounds float, ptr %v3079, i64 %v3085
  %v3087 = load <8 x float>, ptr %v3086, align 4
  %v3088 = fadd <8 x float> %v3084, %v3087
  %v3089 = add i64 0, 0
  %v3090 = getelementptr inbounds float, ptr %v3081, i64 %v3089
  %v3091 = load <8 x float>, ptr %v3090, align 4
  %v3092 = fmul <8 x float> %v3088, %v3091
  %v3093 = fadd <8 x float> %v3074, %v3092
  %v3094 = add nsw i64 %v3073, 1
  br label %b420
b422:
  %v3095 = fadd <8 x float> %v3068, %v3074
  %v3096 = add nsw i64 %v3067, 128
  br label %b417
b419:
  %v3097 = add i64 0, 0
  %v3098 = getelementptr inbounds float, ptr %v212, i64 %v3097
  store <8 x float> %v3068, ptr %v3098, align 4
  br label %b416
b416:
  %v3099 = icmp sgt i64 %v3, 1
  br i1 %v3099, label %b423, label %b424
b423:
  %v3100 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3101 = atomicrmw add ptr %v3100, i64 1 acq_rel
  %v3102 = load i64, ptr %v329, align 8
  %v3103 = add i64 %v3102, 1
  store i64 %v3103, ptr %v329, align 8
  %v3104 = mul i64 %v3, %v3103
  br label %b425
b425:
  %v3105 = load atomic i64, ptr %v3100 acquire, align 8
  %v3106 = icmp slt i64 %v3105, %v3104
  br i1 %v3106, label %b426, label %b427
b426:
  %v3107 = call i32 @sched_yield()
  br label %b425
b427:
  br label %b424
b424:
  %v3108 = icmp eq i64 %v2, 0
  br i1 %v3108, label %b428, label %b429
b428:
  br label %b430
b430:
  %v3109 = phi i64 [ 0, %b428 ], [ %v3138, %b435 ]
  %v3110 = phi <8 x float> [ splat (float 0x0000000000000000), %b428 ], [ %v3137, %b435 ]
  %v3111 = icmp slt i64 %v3109, %v8
  br i1 %v3111, label %b431, label %b432
b431:
  %v3112 = add i64 %v3109, 128
  %v3113 = icmp slt i64 %v3112, %v8
  %v3114 = select i1 %v3113, i64 %v3112, i64 %v8
  br label %b433
b433:
  %v3115 = phi i64 [ %v3109, %b431 ], [ %v3136, %b434 ]
  %v3116 = phi <8 x float> [ splat (float 0x0000000000000000), %b431 ], [ %v3135, %b434 ]
  %v3117 = icmp slt i64 %v3115, %v3114
  br i1 %v3117, label %b434, label %b435
b434:
  %v3118 = mul i64 %v3115, 8
  %v3119 = getelementptr inbounds float, ptr %v166, i64 %v3118
  %v3120 = mul i64 %v3115, 8
  %v3121 = getelementptr inbounds float, ptr %v164, i64 %v3120
  %v3122 = mul i64 %v3115, 8
  %v3123 = getelementptr inbounds float, ptr %v118, i64 %v3122
  %v3124 = add i64 0, 0
  %v3125 = getelementptr inbounds float, ptr %v3119, i64 %v3124
  %v3126 = load <8 x float>, ptr %v3125, align 4
  %v3127 = add i64 0, 0
  %v3128 = getelementptr inbounds float, ptr %v3121, i64 %v3127
  %v3129 = load <8 x float>, ptr %v3128, align 4
  %v3130 = fadd <8 x float> %v3126, %v3129
  %v3131 = add i64 0, 0
  %v3132 = getelementptr inbounds float, ptr %v3123, i64 %v3131
  %v3133 = load <8 x float>, ptr %v3132, align 4
  %v3134 = fmul <8 x float> %v3130, %v3133
  %v3135 = fadd <8 x float> %v3116, %v3134
  %v3136 = add nsw i64 %v3115, 1
  br label %b433
b435:
  %v3137 = fadd <8 x float> %v3110, %v3116
  %v3138 = add nsw i64 %v3109, 128
  br label %b430
b432:
  %v3139 = add i64 0, 0
  %v3140 = getelementptr inbounds float, ptr %v214, i64 %v3139
  store <8 x float> %v3110, ptr %v3140, align 4
  br label %b429
b429:
  %v3141 = icmp sgt i64 %v3, 1
  br i1 %v3141, label %b436, label %b437
b436:
  %v3142 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3143 = atomicrmw add ptr %v3142, i64 1 acq_rel
  %v3144 = load i64, ptr %v329, align 8
  %v3145 = add i64 %v3144, 1
  store i64 %v3145, ptr %v329, align 8
  %v3146 = mul i64 %v3, %v3145
  br label %b438
b438:
  %v3147 = load atomic i64, ptr %v3142 acquire, align 8
  %v3148 = icmp slt i64 %v3147, %v3146
  br i1 %v3148, label %b439, label %b440
b439:
  %v3149 = call i32 @sched_yield()
  br label %b438
b440:
  br label %b437
b437:
  %v3150 = icmp eq i64 %v2, 0
  br i1 %v3150, label %b441, label %b442
b441:
  br label %b443
b443:
  %v3151 = phi i64 [ 0, %b441 ], [ %v3180, %b448 ]
  %v3152 = phi <8 x float> [ splat (float 0x0000000000000000), %b441 ], [ %v3179, %b448 ]
  %v3153 = icmp slt i64 %v3151, %v8
  br i1 %v3153, label %b444, label %b445
b444:
  %v3154 = add i64 %v3151, 128
  %v3155 = icmp slt i64 %v3154, %v8
  %v3156 = select i1 %v3155, i64 %v3154, i64 %v8
  br label %b446
b446:
  %v3157 = phi i64 [ %v3151, %b444 ], [ %v3178, %b447 ]
  %v3158 = phi <8 x float> [ splat (float 0x0000000000000000), %b444 ], [ %v3177, %b447 ]
  %v3159 = icmp slt i64 %v3157, %v3156
  br i1 %v3159, label %b447, label %b448
b447:
  %v3160 = mul i64 %v3157, 8
  %v3161 = getelementptr inbounds float, ptr %v160, i64 %v3160
  %v3162 = mul i64 %v3157, 8
  %v3163 = getelementptr inbounds float, ptr %v162, i64 %v3162
  %v3164 = mul i64 %v3157, 8
  %v3165 = getelementptr inbounds float, ptr %v118, i64 %v3164
  %v3166 = add i64 0, 0
  %v3167 = getelementptr inbounds float, ptr %v3161, i64 %v3166
  %v3168 = load <8 x float>, ptr %v3167, align 4
  %v3169 = add i64 0, 0
  %v3170 = getelementptr inbounds float, ptr %v3163, i64 %v3169
  %v3171 = load <8 x float>, ptr %v3170, align 4
  %v3172 = fadd <8 x float> %v3168, %v3171
  %v3173 = add i64 0, 0
  %v3174 = getelementptr inbounds float, ptr %v3165, i64 %v3173
  %v3175 = load <8 x float>, ptr %v3174, align 4
  %v3176 = fmul <8 x float> %v3172, %v3175
  %v3177 = fadd <8 x float> %v3158, %v3176
  %v3178 = add nsw i64 %v3157, 1
  br label %b446
b448:
  %v3179 = fadd <8 x float> %v3152, %v3158
  %v3180 = add nsw i64 %v3151, 128
  br label %b443
b445:
  %v3181 = add i64 0, 0
  %v3182 = getelementptr inbounds float, ptr %v216, i64 %v3181
  store <8 x float> %v3152, ptr %v3182, align 4
  br label %b442
b442:
  %v3183 = icmp sgt i64 %v3, 1
  br i1 %v3183, label %b449, label %b450
b449:
  %v3184 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3185 = atomicrmw add ptr %v3184, i64 1 acq_rel
  %v3186 = load i64, ptr %v329, align 8
  %v3187 = add i64 %v3186, 1
  store i64 %v3187, ptr %v329, align 8
  %v3188 = mul i64 %v3, %v3187
  br label %b451
b451:
  %v3189 = load atomic i64, ptr %v3184 acquire, align 8
  %v3190 = icmp slt i64 %v3189, %v3188
  br i1 %v3190, label %b452, label %b453
b452:
  %v3191 = call i32 @sched_yield()
  br label %b451
b453:
  br label %b450
b450:
  %v3192 = icmp eq i64 %v2, 0
  br i1 %v3192, label %b454, label %b455
b454:
  br label %b456
b456:
  %v3193 = phi i64 [ 0, %b454 ], [ %v3223, %b461 ]
  %v3194 = phi <8 x float> [ splat (float 0x0000000000000000), %b454 ], [ %v3222, %b461 ]
  %v3195 = icmp slt i64 %v3193, %v8
  br i1 %v3195, label %b457, label %b458
b457:
  %v3196 = add i64 %v3193, 128
  %v3197 = icmp slt i64 %v3196, %v8
  %v3198 = select i1 %v3197, i64 %v3196, i64 %v8
  br label %b459
b459:
  %v3199 = phi i64 [ %v3193, %b457 ], [ %v3221, %b460 ]
  %v3200 = phi <8 x float> [ splat (float 0x0000000000000000), %b457 ], [ %v3220, %b460 ]
  %v3201 = icmp slt i64 %v3199, %v3198
  br i1 %v3201, label %b460, label %b461
b460:
  %v3202 = mul i64 %v3199, 8
  %v3203 = getelementptr inbounds float, ptr %v166, i64 %v3202
  %v3204 = mul i64 %v3199, 8
  %v3205 = getelementptr inbounds float, ptr %v164, i64 %v3204
  %v3206 = mul i64 %v3199, 8
  %v3207 = getelementptr inbounds float, ptr %v120, i64 %v3206
  %v3208 = add i64 0, 0
  %v3209 = getelementptr inbounds float, ptr %v3203, i64 %v3208
  %v3210 = load <8 x float>, ptr %v3209, align 4
  %v3211 = add i64 0, 0
  %v3212 = getelementptr inbounds float, ptr %v3205, i64 %v3211
  %v3213 = load <8 x float>, ptr %v3212, align 4
  %v3214 = fadd <8 x float> %v3210, %v3213
  %v3215 = add i64 0, 0
  %v3216 = getelementptr inbounds float, ptr %v3207, i64 %v3215
  %v3217 = load <8 x float>, ptr %v3216, align 4
  %v3218 = fmul <8 x float> %v3214, %v3217
  %v3219 = fneg <8 x float> %v3218
  %v3220 = fadd <8 x float> %v3200, %v3219
  %v3221 = add nsw i64 %v3199, 1
  br label %b459
b461:
  %v3222 = fadd <8 x float> %v3194, %v3200
  %v3223 = add nsw i64 %v3193, 128
  br label %b456
b458:
  %v3224 = add i64 0, 0
  %v3225 = getelementptr inbounds float, ptr %v218, i64 %v3224
  store <8 x float> %v3194, ptr %v3225, align 4
  br label %b455
b455:
  %v3226 = icmp sgt i64 %v3, 1
  br i1 %v3226, label %b462, label %b463
b462:
  %v3227 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3228 = atomicrmw add ptr %v3227, i64 1 acq_rel
  %v3229 = load i64, ptr %v329, align 8
  %v3230 = add i64 %v3229, 1
  store i64 %v3230, ptr %v329, align 8
  %v3231 = mul i64 %v3, %v3230
  br label %b464
b464:
  %v3232 = load atomic i64, ptr %v3227 acquire, align 8
  %v3233 = icmp slt i64 %v3232, %v3231
  br i1 %v3233, label %b465, label %b466
b465:
  %v3234 = call i32 @sched_yield()
  br label %b464
b466:
  br label %b463
b463:
  %v3235 = icmp eq i64 %v2, 0
  br i1 %v3235, label %b467, label %b468
b467:
  br label %b469
b469:
  %v3236 = phi i64 [ 0, %b467 ], [ %v3264, %b474 ]
  %v3237 = phi <8 x float> [ splat (float 0x0000000000000000), %b467 ], [ %v3263, %b474 ]
  %v3238 = icmp slt i64 %v3236, %v8
  br i1 %v3238, label %b470, label %b471
b470:
  %v3239 = add i64 %v3236, 128
  %v3240 = icmp slt i64 %v3239, %v8
  %v3241 = select i1 %v3240, i64 %v3239, i64 %v8
  br label %b472
b472:
  %v3242 = phi i64 [ %v3236, %b470 ], [ %v3262, %b473 ]
  %v3243 = phi <8 x float> [ splat (float 0x0000000000000000), %b470 ], [ %v3261, %b473 ]
  %v3244 = icmp slt i64 %v3242, %v3241
  br i1 %v3244, label %b473, label %b474
b473:
  %v3245 = mul i64 %v3242, 8
  %v3246 = getelementptr inbounds float, ptr %v142, i64 %v3245
  %v3247 = mul i64 %v3242, 1
  %v3248 = getelementptr inbounds float, ptr %v128, i64 %v3247
  %v3249 = getelementptr inbounds float, ptr %v3248, i64 0
  %v3250 = load float, ptr %v3249, align 4
  %v3251 = add i64 0, 0
  %v3252 = getelementptr inbounds float, ptr %v3246, i64 %v3251
  %v3253 = load <8 x float>, ptr %v3252, align 4
  %v3254 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v3255 = shufflevector <8 x float> %v3254, <8 x float> poison, <8 x i32> zeroinitializer
  %v3256 = fmul <8 x float> %v3253, %v3255
  %v3257 = fneg <8 x float> %v3256
  %v3258 = insertelement <8 x float> poison, float %v3250, i64 0
  %v3259 = shufflevector <8 x float> %v3258, <8 x float> poison, <8 x i32> zeroinitializer
  %v3260 = fmul <8 x float> %v3257, %v3259
  %v3261 = fadd <8 x float> %v3243, %v3260
  %v3262 = add nsw i64 %v3242, 1
  br label %b472
b474:
  %v3263 = fadd <8 x float> %v3237, %v3243
  %v3264 = add nsw i64 %v3236, 128
  br label %b469
b471:
  %v3265 = add i64 0, 0
  %v3266 = getelementptr inbounds float, ptr %v220, i64 %v3265
  store <8 x float> %v3237, ptr %v3266, align 4
  br label %b468
b468:
  %v3267 = icmp sgt i64 %v3, 1
  br i1 %v3267, label %b475, label %b476
b475:
  %v3268 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3269 = atomicrmw add ptr %v3268, i64 1 acq_rel
  %v3270 = load i64, ptr %v329, align 8
  %v3271 = add i64 %v3270, 1
  store i64 %v3271, ptr %v329, align 8
  %v3272 = mul i64 %v3, %v3271
  br label %b477
b477:
  %v3273 = load atomic i64, ptr %v3268 acquire, align 8
  %v3274 = icmp slt i64 %v3273, %v3272
  br i1 %v3274, label %b478, label %b479
b478:
  %v3275 = call i32 @sched_yield()
  br label %b477
b479:
  br label %b476
b476:
  %v3276 = icmp eq i64 %v2, 0
  br i1 %v3276, label %b480, label %b481
b480:
  br label %b482
b482:
  %v3277 = phi i64 [ 0, %b480 ], [ %v3305, %b487 ]
  %v3278 = phi <8 x float> [ splat (float 0x0000000000000000), %b480 ], [ %v3304, %b487 ]
  %v3279 = icmp slt i64 %v3277, %v8
  br i1 %v3279, label %b483, label %b484
b483:
  %v3280 = add i64 %v3277, 128
  %v3281 = icmp slt i64 %v3280, %v8
  %v3282 = select i1 %v3281, i64 %v3280, i64 %v8
  br label %b485
b485:
  %v3283 = phi i64 [ %v3277, %b483 ], [ %v3303, %b486 ]
  %v3284 = phi <8 x float> [ splat (float 0x0000000000000000), %b483 ], [ %v3302, %b486 ]
  %v3285 = icmp slt i64 %v3283, %v3282
  br i1 %v3285, label %b486, label %b487
b486:
  %v3286 = mul i64 %v3283, 8
  %v3287 = getelementptr inbounds float, ptr %v144, i64 %v3286
  %v3288 = mul i64 %v3283, 1
  %v3289 = getelementptr inbounds float, ptr %v126, i64 %v3288
  %v3290 = getelementptr inbounds float, ptr %v3289, i64 0
  %v3291 = load float, ptr %v3290, align 4
  %v3292 = add i64 0, 0
  %v3293 = getelementptr inbounds float, ptr %v3287, i64 %v3292
  %v3294 = load <8 x float>, ptr %v3293, align 4
  %v3295 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v3296 = shufflevector <8 x float> %v3295, <8 x float> poison, <8 x i32> zeroinitializer
  %v3297 = fmul <8 x float> %v3294, %v3296
  %v3298 = fneg <8 x float> %v3297
  %v3299 = insertelement <8 x float> poison, float %v3291, i64 0
  %v3300 = shufflevector <8 x float> %v3299, <8 x float> poison, <8 x i32> zeroinitializer
  %v3301 = fmul <8 x float> %v3298, %v3300
  %v3302 = fadd <8 x float> %v3284, %v3301
  %v3303 = add nsw i64 %v3283, 1
  br label %b485
b487:
  %v3304 = fadd <8 x float> %v3278, %v3284
  %v3305 = add nsw i64 %v3277, 128
  br label %b482
b484:
  %v3306 = add i64 0, 0
  %v3307 = getelementptr inbounds float, ptr %v222, i64 %v3306
  store <8 x float> %v3278, ptr %v3307, align 4
  br label %b481
b481:
  %v3308 = icmp sgt i64 %v3, 1
  br i1 %v3308, label %b488, label %b489
b488:
  %v3309 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3310 = atomicrmw add ptr %v3309, i64 1 acq_rel
  %v3311 = load i64, ptr %v329, align 8
  %v3312 = add i64 %v3311, 1
  store i64 %v3312, ptr %v329, align 8
  %v3313 = mul i64 %v3, %v3312
  br label %b490
b490:
  %v3314 = load atomic i64, ptr %v3309 acquire, align 8
  %v3315 = icmp slt i64 %v3314, %v3313
  br i1 %v3315, label %b491, label %b492
b491:
  %v3316 = call i32 @sched_yield()
  br label %b490
b492:
  br label %b489
b489:
  %v3317 = icmp eq i64 %v2, 0
  br i1 %v3317, label %b493, label %b494
b493:
  br label %b495
b495:
  %v3318 = phi i64 [ 0, %b493 ], [ %v3347, %b500 ]
  %v3319 = phi <8 x float> [ splat (float 0x0000000000000000), %b493 ], [ %v3346, %b500 ]
  %v3320 = icmp slt i64 %v3318, %v8
  br i1 %v3320, label %b496, label %b497
b496:
  %v3321 = add i64 %v3318, 128
  %v3322 = icmp slt i64 %v3321, %v8
  %v3323 = select i1 %v3322, i64 %v3321, i64 %v8
  br label %b498
b498:
  %v3324 = phi i64 [ %v3318, %b496 ], [ %v3345, %b499 ]
  %v3325 = phi <8 x float> [ splat (float 0x0000000000000000), %b496 ], [ %v3344, %b499 ]
  %v3326 = icmp slt i64 %v3324, %v3323
  br i1 %v3326, label %b499, label %b500
b499:
  %v3327 = mul i64 %v3324, 1
  %v3328 = getelementptr inbounds float, ptr %v148, i64 %v3327
  %v3329 = getelementptr inbounds float, ptr %v3328, i64 0
  %v3330 = load float, ptr %v3329, align 4
  %v3331 = mul i64 %v3324, 1
  %v3332 = getelementptr inbounds float, ptr %v150, i64 %v3331
  %v3333 = getelementptr inbounds float, ptr %v3332, i64 0
  %v3334 = load float, ptr %v3333, align 4
  %v3335 = fadd float %v3330, %v3334
  %v3336 = mul i64 %v3324, 8
  %v3337 = getelementptr inbounds float, ptr %v124, i64 %v3336
  %v3338 = add i64 0, 0
  %v3339 = getelementptr inbounds float, ptr %v3337, i64 %v3338
  %v3340 = load <8 x float>, ptr %v3339, align 4
  %v3341 = insertelement <8 x float> poison, float %v3335, i64 0
  %v3342 = shufflevector <8 x float> %v3341, <8 x float> poison, <8 x i32> zeroinitializer
  %v3343 = fmul <8 x float> %v3342, %v3340
  %v3344 = fadd <8 x float> %v3325, %v3343
  %v3345 = add nsw i64 %v3324, 1
  br label %b498
b500:
  %v3346 = fadd <8 x float> %v3319, %v3325
  %v3347 = add nsw i64 %v3318, 128
  br label %b495
b497:
  %v3348 = add i64 0, 0
  %v3349 = getelementptr inbounds float, ptr %v224, i64 %v3348
  store <8 x float> %v3319, ptr %v3349, align 4
  br label %b494
b494:
  %v3350 = icmp sgt i64 %v3, 1
  br i1 %v3350, label %b501, label %b502
b501:
  %v3351 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3352 = atomicrmw add ptr %v3351, i64 1 acq_rel
  %v3353 = load i64, ptr %v329, align 8
  %v3354 = add i64 %v3353, 1
  store i64 %v3354, ptr %v329, align 8
  %v3355 = mul i64 %v3, %v3354
  br label %b503
b503:
  %v3356 = load atomic i64, ptr %v3351 acquire, align 8
  %v3357 = icmp slt i64 %v3356, %v3355
  br i1 %v3357, label %b504, label %b505
b504:
  %v3358 = call i32 @sched_yield()
  br label %b503
b505:
  br label %b502
b502:
  %v3359 = icmp eq i64 %v2, 0
  br i1 %v3359, label %b506, label %b507
b506:
  br label %b508
b508:
  %v3360 = phi i64 [ 0, %b506 ], [ %v3389, %b513 ]
  %v3361 = phi <8 x float> [ splat (float 0x0000000000000000), %b506 ], [ %v3388, %b513 ]
  %v3362 = icmp slt i64 %v3360, %v8
  br i1 %v3362, label %b509, label %b510
b509:
  %v3363 = add i64 %v3360, 128
  %v3364 = icmp slt i64 %v3363, %v8
  %v3365 = select i1 %v3364, i64 %v3363, i64 %v8
  br label %b511
b511:
  %v3366 = phi i64 [ %v3360, %b509 ], [ %v3387, %b512 ]
  %v3367 = phi <8 x float> [ splat (float 0x0000000000000000), %b509 ], [ %v3386, %b512 ]
  %v3368 = icmp slt i64 %v3366, %v3365
  br i1 %v3368, label %b512, label %b513
b512:
  %v3369 = mul i64 %v3366, 1
  %v3370 = getelementptr inbounds float, ptr %v146, i64 %v3369
  %v3371 = getelementptr inbounds float, ptr %v3370, i64 0
  %v3372 = load float, ptr %v3371, align 4
  %v3373 = mul i64 %v3366, 1
  %v3374 = getelementptr inbounds float, ptr %v152, i64 %v3373
  %v3375 = getelementptr inbounds float, ptr %v3374, i64 0
  %v3376 = load float, ptr %v3375, align 4
  %v3377 = fadd float %v3372, %v3376
  %v3378 = mul i64 %v3366, 8
  %v3379 = getelementptr inbounds float, ptr %v122, i64 %v3378
  %v3380 = add i64 0, 0
  %v3381 = getelementptr inbounds float, ptr %v3379, i64 %v3380
  %v3382 = load <8 x float>, ptr %v3381, align 4
  %v3383 = insertelement <8 x float> poison, float %v3377, i64 0
  %v3384 = shufflevector <8 x float> %v3383, <8 x float> poison, <8 x i32> zeroinitializer
  %v3385 = fmul <8 x float> %v3384, %v3382
  %v3386 = fadd <8 x float> %v3367, %v3385
  %v3387 = add nsw i64 %v3366, 1
  br label %b511
b513:
  %v3388 = fadd <8 x float> %v3361, %v3367
  %v3389 = add nsw i64 %v3360, 128
  br label %b508
b510:
  %v3390 = add i64 0, 0
  %v3391 = getelementptr inbounds float, ptr %v226, i64 %v3390
  store <8 x float> %v3361, ptr %v3391, align 4
  br label %b507
b507:
  %v3392 = icmp sgt i64 %v3, 1
  br i1 %v3392, label %b514, label %b515
b514:
  %v3393 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3394 = atomicrmw add ptr %v3393, i64 1 acq_rel
  %v3395 = load i64, ptr %v329, align 8
  %v3396 = add i64 %v3395, 1
  store i64 %v3396, ptr %v329, align 8
  %v3397 = mul i64 %v3, %v3396
  br label %b516
b516:
  %v3398 = load atomic i64, ptr %v3393 acquire, align 8
  %v3399 = icmp slt i64 %v3398, %v3397
  br i1 %v3399, label %b517, label %b518
b517:
  %v3400 = call i32 @sched_yield()
  br label %b516
b518:
  br label %b515
b515:
  %v3401 = icmp eq i64 %v2, 0
  br i1 %v3401, label %b519, label %b520
b519:
  br label %b521
b521:
  %v3402 = phi i64 [ 0, %b519 ], [ %v3430, %b526 ]
  %v3403 = phi <8 x float> [ splat (float 0x0000000000000000), %b519 ], [ %v3429, %b526 ]
  %v3404 = icmp slt i64 %v3402, %v8
  br i1 %v3404, label %b522, label %b523
b522:
  %v3405 = add i64 %v3402, 128
  %v3406 = icmp slt i64 %v3405, %v8
  %v3407 = select i1 %v3406, i64 %v3405, i64 %v8
  br label %b524
b524:
  %v3408 = phi i64 [ %v3402, %b522 ], [ %v3428, %b525 ]
  %v3409 = phi <8 x float> [ splat (float 0x0000000000000000), %b522 ], [ %v3427, %b525 ]
  %v3410 = icmp slt i64 %v3408, %v3407
  br i1 %v3410, label %b525, label %b526
b525:
  %v3411 = mul i64 %v3408, 8
  %v3412 = getelementptr inbounds float, ptr %v142, i64 %v3411
  %v3413 = mul i64 %v3408, 1
  %v3414 = getelementptr inbounds float, ptr %v126, i64 %v3413
  %v3415 = getelementptr inbounds float, ptr %v3414, i64 0
  %v3416 = load float, ptr %v3415, align 4
  %v3417 = add i64 0, 0
  %v3418 = getelementptr inbounds float, ptr %v3412, i64 %v3417
  %v3419 = load <8 x float>, ptr %v3418, align 4
  %v3420 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v3421 = shufflevector <8 x float> %v3420, <8 x float> poison, <8 x i32> zeroinitializer
  %v3422 = fmul <8 x float> %v3419, %v3421
  %v3423 = fneg <8 x float> %v3422
  %v3424 = insertelement <8 x float> poison, float %v3416, i64 0
  %v3425 = shufflevector <8 x float> %v3424, <8 x float> poison, <8 x i32> zeroinitializer
  %v3426 = fmul <8 x float> %v3423, %v3425
  %v3427 = fadd <8 x float> %v3409, %v3426
  %v3428 = add nsw i64 %v3408, 1
  br label %b524
b526:
  %v3429 = fadd <8 x float> %v3403, %v3409
  %v3430 = add nsw i64 %v3402, 128
  br label %b521
b523:
  %v3431 = add i64 0, 0
  %v3432 = getelementptr inbounds float, ptr %v228, i64 %v3431
  store <8 x float> %v3403, ptr %v3432, align 4
  br label %b520
b520:
  %v3433 = icmp sgt i64 %v3, 1
  br i1 %v3433, label %b527, label %b528
b527:
  %v3434 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3435 = atomicrmw add ptr %v3434, i64 1 acq_rel
  %v3436 = load i64, ptr %v329, align 8
  %v3437 = add i64 %v3436, 1
  store i64 %v3437, ptr %v329, align 8
  %v3438 = mul i64 %v3, %v3437
  br label %b529
b529:
  %v3439 = load atomic i64, ptr %v3434 acquire, align 8
  %v3440 = icmp slt i64 %v3439, %v3438
  br i1 %v3440, label %b530, label %b531
b530:
  %v3441 = call i32 @sched_yield()
  br label %b529
b531:
  br label %b528
b528:
  %v3442 = icmp eq i64 %v2, 0
  br i1 %v3442, label %b532, label %b533
b532:
  br label %b534
b534:
  %v3443 = phi i64 [ 0, %b532 ], [ %v3472, %b539 ]
  %v3444 = phi <8 x float> [ splat (float 0x0000000000000000), %b532 ], [ %v3471, %b539 ]
  %v3445 = icmp slt i64 %v3443, %v8
  br i1 %v3445, label %b535, label %b536
b535:
  %v3446 = add i64 %v3443, 128
  %v3447 = icmp slt i64 %v3446, %v8
  %v3448 = select i1 %v3447, i64 %v3446, i64 %v8
  br label %b537
b537:
  %v3449 = phi i64 [ %v3443, %b535 ], [ %v3470, %b538 ]
  %v3450 = phi <8 x float> [ splat (float 0x0000000000000000), %b535 ], [ %v3469, %b538 ]
  %v3451 = icmp slt i64 %v3449, %v3448
  br i1 %v3451, label %b538, label %b539
b538:
  %v3452 = mul i64 %v3449, 8
  %v3453 = getelementptr inbounds float, ptr %v144, i64 %v3452
  %v3454 = mul i64 %v3449, 1
  %v3455 = getelementptr inbounds float, ptr %v128, i64 %v3454
  %v3456 = getelementptr inbounds float, ptr %v3455, i64 0
  %v3457 = load float, ptr %v3456, align 4
  %v3458 = add i64 0, 0
  %v3459 = getelementptr inbounds float, ptr %v3453, i64 %v3458
  %v3460 = load <8 x float>, ptr %v3459, align 4
  %v3461 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v3462 = shufflevector <8 x float> %v3461, <8 x float> poison, <8 x i32> zeroinitializer
  %v3463 = fmul <8 x float> %v3460, %v3462
  %v3464 = fneg <8 x float> %v3463
  %v3465 = insertelement <8 x float> poison, float %v3457, i64 0
  %v3466 = shufflevector <8 x float> %v3465, <8 x float> poison, <8 x i32> zeroinitializer
  %v3467 = fmul <8 x float> %v3464, %v3466
  %v3468 = fneg <8 x float> %v3467
  %v3469 = fadd <8 x float> %v3450, %v3468
  %v3470 = add nsw i64 %v3449, 1
  br label %b537
b539:
  %v3471 = fadd <8 x float> %v3444, %v3450
  %v3472 = add nsw i64 %v3443, 128
  br label %b534
b536:
  %v3473 = add i64 0, 0
  %v3474 = getelementptr inbounds float, ptr %v230, i64 %v3473
  store <8 x float> %v3444, ptr %v3474, align 4
  br label %b533
b533:
  %v3475 = icmp sgt i64 %v3, 1
  br i1 %v3475, label %b540, label %b541
b540:
  %v3476 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3477 = atomicrmw add ptr %v3476, i64 1 acq_rel
  %v3478 = load i64, ptr %v329, align 8
  %v3479 = add i64 %v3478, 1
  store i64 %v3479, ptr %v329, align 8
  %v3480 = mul i64 %v3, %v3479
  br label %b542
b542:
  %v3481 = load atomic i64, ptr %v3476 acquire, align 8
  %v3482 = icmp slt i64 %v3481, %v3480
  br i1 %v3482, label %b543, label %b544
b543:
  %v3483 = call i32 @sched_yield()
  br label %b542
b544:
  br label %b541
b541:
  %v3484 = icmp eq i64 %v2, 0
  br i1 %v3484, label %b545, label %b546
b545:
  br label %b547
b547:
  %v3485 = phi i64 [ 0, %b545 ], [ %v3515, %b552 ]
  %v3486 = phi <8 x float> [ splat (float 0x0000000000000000), %b545 ], [ %v3514, %b552 ]
  %v3487 = icmp slt i64 %v3485, %v8
  br i1 %v3487, label %b548, label %b549
b548:
  %v3488 = add i64 %v3485, 128
  %v3489 = icmp slt i64 %v3488, %v8
  %v3490 = select i1 %v3489, i64 %v3488, i64 %v8
  br label %b550
b550:
  %v3491 = phi i64 [ %v3485, %b548 ], [ %v3513, %b551 ]
  %v3492 = phi <8 x float> [ splat (float 0x0000000000000000), %b548 ], [ %v3512, %b551 ]
  %v3493 = icmp slt i64 %v3491, %v3490
  br i1 %v3493, label %b551, label %b552
b551:
  %v3494 = mul i64 %v3491, 1
  %v3495 = getelementptr inbounds float, ptr %v148, i64 %v3494
  %v3496 = getelementptr inbounds float, ptr %v3495, i64 0
  %v3497 = load float, ptr %v3496, align 4
  %v3498 = mul i64 %v3491, 1
  %v3499 = getelementptr inbounds float, ptr %v150, i64 %v3498
  %v3500 = getelementptr inbounds float, ptr %v3499, i64 0
  %v3501 = load float, ptr %v3500, align 4
  %v3502 = fadd float %v3497, %v3501
  %v3503 = mul i64 %v3491, 8
  %v3504 = getelementptr inbounds float, ptr %v122, i64 %v3503
  %v3505 = add i64 0, 0
  %v3506 = getelementptr inbounds float, ptr %v3504, i64 %v3505
  %v3507 = load <8 x float>, ptr %v3506, align 4
  %v3508 = insertelement <8 x float> poison, float %v3502, i64 0
  %v3509 = shufflevector <8 x float> %v3508, <8 x float> poison, <8 x i32> zeroinitializer
  %v3510 = fmul <8 x float> %v3509, %v3507
  %v3511 = fneg <8 x float> %v3510
  %v3512 = fadd <8 x float> %v3492, %v3511
  %v3513 = add nsw i64 %v3491, 1
  br label %b550
b552:
  %v3514 = fadd <8 x float> %v3486, %v3492
  %v3515 = add nsw i64 %v3485, 128
  br label %b547
b549:
  %v3516 = add i64 0, 0
  %v3517 = getelementptr inbounds float, ptr %v232, i64 %v3516
  store <8 x float> %v3486, ptr %v3517, align 4
  br label %b546
b546:
  %v3518 = icmp sgt i64 %v3, 1
  br i1 %v3518, label %b553, label %b554
b553:
  %v3519 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3520 = atomicrmw add ptr %v3519, i64 1 acq_rel
  %v3521 = load i64, ptr %v329, align 8
  %v3522 = add i64 %v3521, 1
  store i64 %v3522, ptr %v329, align 8
  %v3523 = mul i64 %v3, %v3522
  br label %b555
b555:
  %v3524 = load atomic i64, ptr %v3519 acquire, align 8
  %v3525 = icmp slt i64 %v3524, %v3523
  br i1 %v3525, label %b556, label %b557
b556:
  %v3526 = call i32 @sched_yield()
  br label %b555
b557:
  br label %b554
b554:
  %v3527 = icmp eq i64 %v2, 0
  br i1 %v3527, label %b558, label %b559
b558:
  br label %b560
b560:
  %v3528 = phi i64 [ 0, %b558 ], [ %v3557, %b565 ]
  %v3529 = phi <8 x float> [ splat (float 0x0000000000000000), %b558 ], [ %v3556, %b565 ]
  %v3530 = icmp slt i64 %v3528, %v8
  br i1 %v3530, label %b561, label %b562
b561:
  %v3531 = add i64 %v3528, 128
  %v3532 = icmp slt i64 %v3531, %v8
  %v3533 = select i1 %v3532, i64 %v3531, i64 %v8
  br label %b563
b563:
  %v3534 = phi i64 [ %v3528, %b561 ], [ %v3555, %b564 ]
  %v3535 = phi <8 x float> [ splat (float 0x0000000000000000), %b561 ], [ %v3554, %b564 ]
  %v3536 = icmp slt i64 %v3534, %v3533
  br i1 %v3536, label %b564, label %b565
b564:
  %v3537 = mul i64 %v3534, 1
  %v3538 = getelementptr inbounds float, ptr %v146, i64 %v3537
  %v3539 = getelementptr inbounds float, ptr %v3538, i64 0
  %v3540 = load float, ptr %v3539, align 4
  %v3541 = mul i64 %v3534, 1
  %v3542 = getelementptr inbounds float, ptr %v152, i64 %v3541
  %v3543 = getelementptr inbounds float, ptr %v3542, i64 0
  %v3544 = load float, ptr %v3543, align 4
  %v3545 = fadd float %v3540, %v3544
  %v3546 = mul i64 %v3534, 8
  %v3547 = getelementptr inbounds float, ptr %v124, i64 %v3546
  %v3548 = add i64 0, 0
  %v3549 = getelementptr inbounds float, ptr %v3547, i64 %v3548
  %v3550 = load <8 x float>, ptr %v3549, align 4
  %v3551 = insertelement <8 x float> poison, float %v3545, i64 0
  %v3552 = shufflevector <8 x float> %v3551, <8 x float> poison, <8 x i32> zeroinitializer
  %v3553 = fmul <8 x float> %v3552, %v3550
  %v3554 = fadd <8 x float> %v3535, %v3553
  %v3555 = add nsw i64 %v3534, 1
  br label %b563
b565:
  %v3556 = fadd <8 x float> %v3529, %v3535
  %v3557 = add nsw i64 %v3528, 128
  br label %b560
b562:
  %v3558 = add i64 0, 0
  %v3559 = getelementptr inbounds float, ptr %v234, i64 %v3558
  store <8 x float> %v3529, ptr %v3559, align 4
  br label %b559
b559:
  %v3560 = icmp sgt i64 %v3, 1
  br i1 %v3560, label %b566, label %b567
b566:
  %v3561 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3562 = atomicrmw add ptr %v3561, i64 1 acq_rel
  %v3563 = load i64, ptr %v329, align 8
  %v3564 = add i64 %v3563, 1
  store i64 %v3564, ptr %v329, align 8
  %v3565 = mul i64 %v3, %v3564
  br label %b568
b568:
  %v3566 = load atomic i64, ptr %v3561 acquire, align 8
  %v3567 = icmp slt i64 %v3566, %v3565
  br i1 %v3567, label %b569, label %b570
b569:
  %v3568 = call i32 @sched_yield()
  br label %b568
b570:
  br label %b567
b567:
  %v3569 = icmp eq i64 %v2, 0
  br i1 %v3569, label %b571, label %b572
b571:
  br label %b573
b573:
  %v3570 = phi i64 [ 0, %b571 ], [ %v3700, %b578 ]
  %v3571 = phi <8 x float> [ splat (float 0x0000000000000000), %b571 ], [ %v3699, %b578 ]
  %v3572 = icmp slt i64 %v3570, %v8
  br i1 %v3572, label %b574, label %b575
b574:
  %v3573 = add i64 %v3570, 128
  %v3574 = icmp slt i64 %v3573, %v8
  %v3575 = select i1 %v3574, i64 %v3573, i64 %v8
  br label %b576
b576:
  %v3576 = phi i64 [ %v3570, %b574 ], [ %v3698, %b577 ]
  %v3577 = phi <8 x float> [ splat (float 0x0000000000000000), %b574 ], [ %v3697, %b577 ]
  %v3578 = icmp slt i64 %v3576, %v3575
  br i1 %v3578, label %b577, label %b578
b577:
  %v3579 = mul i64 %v3576, 8
  %v3580 = getelementptr inbounds float, ptr %v138, i64 %v3579
  %v3581 = mul i64 %v3576, 16
  %v3582 = getelementptr inbounds float, ptr %v24, i64 %v3581
  %v3583 = mul i64 %v3576, 8
  %v3584 = getelementptr inbounds float, ptr %v132, i64 %v3583
  %v3585 = mul i64 %v3576, 8
  %v3586 = getelementptr inbounds float, ptr %v134, i64 %v3585
  %v3587 = mul i64 %v3576, 8
  %v3588 = getelementptr inbounds float, ptr %v122, i64 %v3587
  %v3589 = mul i64 %v3576, 1
  %v3590 = getelementptr inbounds float, ptr %v126, i64 %v3589
  %v3591 = getelementptr inbounds float, ptr %v3590, i64 0
  %v3592 = load float, ptr %v3591, align 4
  %v3593 = mul i64 %v3576, 1
  %v3594 = getelementptr inbounds float, ptr %v128, i64 %v3593
  %v3595 = getelementptr inbounds float, ptr %v3594, i64 0
  %v3596 = load float, ptr %v3595, align 4
  %v3597 = mul i64 %v3576, 8
  %v3598 = getelementptr inbounds float, ptr %v124, i64 %v3597
  %v3599 = mul i64 %v3576, 16
  %v3600 = getelementptr inbounds float, ptr %v96, i64 %v3599
  %v3601 = add i64 0, 0
  %v3602 = getelementptr inbounds float, ptr %v3580, i64 %v3601
  %v3603 = load <8 x float>, ptr %v3602, align 4
  %v3604 = add i64 8, 0
  %v3605 = getelementptr inbounds float, ptr %v3582, i64 %v3604
  %v3606 = load <8 x float>, ptr %v3605, align 4
  %v3607 = fadd <8 x float> %v3603, %v3606
  %v3608 = add i64 0, 0
  %v3609 = getelementptr inbounds float, ptr %v3584, i64 %v3608
  %v3610 = load <8 x float>, ptr %v3609, align 4
  %v3611 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v3612 = shufflevector <8 x float> %v3611, <8 x float> poison, <8 x i32> zeroinitializer
  %v3613 = fcmp ogt <8 x float> %v3610, %v3612
  %v3614 = select <8 x i1> %v3613, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v3615 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v3616 = shufflevector <8 x float> %v3615, <8 x float> poison, <8 x i32> zeroinitializer
  %v3617 = fcmp une <8 x float> %v3614, splat (float 0x0000000000000000)
  %v3618 = select <8 x i1> %v3617, <8 x float> %v3610, <8 x float> %v3616
  %v3619 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v3618)
  %v3620 = fcmp une <8 x float> %v3614, splat (float 0x0000000000000000)
  %v3621 = select <8 x i1> %v3620, <8 x float> %v3619, <8 x float> %v3612
  %v3622 = add i64 0, 0
  %v3623 = getelementptr inbounds float, ptr %v22, i64 %v3622
  %v3624 = load <8 x float>, ptr %v3623, align 4
  %v3625 = fadd <8 x float> %v3621, %v3624
  %v3626 = fcmp ole <8 x float> %v3625, %v3612
  %v3627 = select <8 x i1> %v3626, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v3628 = fcmp une <8 x float> %v3627, splat (float 0x0000000000000000)
  %v3629 = select <8 x i1> %v3628, <8 x float> %v3612, <8 x float> %v3625
  %v3630 = insertelement <8 x float> poison, float 0x3EE4F8B580000000, i64 0
  %v3631 = shufflevector <8 x float> %v3630, <8 x float> poison, <8 x i32> zeroinitializer
  %v3632 = fadd <8 x float> %v3621, %v3631
  %v3633 = fdiv <8 x float> %v3629, %v3632
  %v3634 = fmul <8 x float> %v3607, %v3633
  %v3635 = add i64 0, 0
  %v3636 = getelementptr inbounds float, ptr %v3586, i64 %v3635
  %v3637 = load <8 x float>, ptr %v3636, align 4
  %v3638 = fdiv <8 x float> %v3637, %v3632
  %v3639 = fcmp une <8 x float> %v3627, splat (float 0x0000000000000000)
  %v3640 = select <8 x i1> %v3639, <8 x float> %v3612, <8 x float> %v3638
  %v3641 = fmul <8 x float> %v3637, %v3633
  %v3642 = fdiv <8 x float> %v3641, %v3632
  %v3643 = fsub <8 x float> %v3640, %v3642
  %v3644 = fcmp une <8 x float> %v3614, splat (float 0x0000000000000000)
  %v3645 = select <8 x i1> %v3644, <8 x float> %v3643, <8 x float> %v3612
  %v3646 = insertelement <8 x float> poison, float 0x3FE0000000000000, i64 0
  %v3647 = shufflevector <8 x float> %v3646, <8 x float> poison, <8 x i32> zeroinitializer
  %v3648 = fmul <8 x float> %v3647, %v3645
  %v3649 = fdiv <8 x float> %v3648, %v3619
  %v3650 = fcmp une <8 x float> %v3614, splat (float 0x0000000000000000)
  %v3651 = select <8 x i1> %v3650, <8 x float> %v3649, <8 x float> %v3612
  %v3652 = add i64 0, 0
  %v3653 = getelementptr inbounds float, ptr %v66, i64 %v3652
  %v3654 = load <8 x float>, ptr %v3653, align 4
  %v3655 = add i64 0, 0
  %v3656 = getelementptr inbounds float, ptr %v3588, i64 %v3655
  %v3657 = load <8 x float>, ptr %v3656, align 4
  %v3658 = add i64 0, 0
  %v3659 = getelementptr inbounds float, ptr %v92, i64 %v3658
  %v3660 = load <8 x float>, ptr %v3659, align 4
  %v3661 = insertelement <8 x float> poison, float %v3592, i64 0
  %v3662 = shufflevector <8 x float> %v3661, <8 x float> poison, <8 x i32> zeroinitializer
  %v3663 = fmul <8 x float> %v3660, %v3662
  %v3664 = add i64 0, 0
  %v3665 = getelementptr inbounds float, ptr %v94, i64 %v3664
  %v3666 = load <8 x float>, ptr %v3665, align 4
  %v3667 = insertelement <8 x float> poison, float %v3596, i64 0
  %v3668 = shufflevector <8 x float> %v3667, <8 x float> poison, <8 x i32> zeroinitializer
  %v3669 = fmul <8 x float> %v3666, %v3668
  %v3670 = fsub <8 x float> %v3663, %v3669
  %v3671 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v3672 = shufflevector <8 x float> %v3671, <8 x float> poison, <8 x i32> zeroinitializer
  %v3673 = fmul <8 x float> %v3672, %v3670
  %v3674 = fsub <8 x float> %v3657, %v3673
  %v3675 = fmul <8 x float> %v3654, %v3674
  %v3676 = add i64 0, 0
  %v3677 = getelementptr inbounds float, ptr %v64, i64 %v3676
  %v3678 = load <8 x float>, ptr %v3677, align 4
  %v3679 = add i64 0, 0
  %v3680 = getelementptr inbounds float, ptr %v3598, i64 %v3679
  %v3681 = load <8 x float>, ptr %v3680, align 4
  %v3682 = fmul <8 x float> %v3660, %v3668
  %v3683 = fmul <8 x float> %v3666, %v3662
  %v3684 = fadd <8 x float> %v3682, %v3683
  %v3685 = fmul <8 x float> %v3672, %v3684
  %v3686 = fsub <8 x float> %v3681, %v3685
  %v3687 = fmul <8 x float> %v3678, %v3686
  %v3688 = fadd <8 x float> %v3675, %v3687
  %v3689 = add i64 8, 0
  %v3690 = getelementptr inbounds float, ptr %v3600, i64 %v3689
  %v3691 = load <8 x float>, ptr %v3690, align 4
  %v3692 = fadd <8 x float> %v3688, %v3691
  %v3693 = fmul <8 x float> %v3651, %v3692
  %v3694 = fadd <8 x float> %v3634, %v3693
  %v3695 = fadd <8 x float> %v3694, %v3693
  %v3696 = fmul <8 x float> %v3695, %v3686
  %v3697 = fadd <8 x float> %v3577, %v3696
  %v3698 = add nsw i64 %v3576, 1
  br label %b576
b578:
  %v3699 = fadd <8 x float> %v3571, %v3577
  %v3700 = add nsw i64 %v3570, 128
  br label %b573
b575:
  %v3701 = add i64 0, 0
  %v3702 = getelementptr inbounds float, ptr %v236, i64 %v3701
  store <8 x float> %v3571, ptr %v3702, align 4
  br label %b572
b572:
  %v3703 = icmp sgt i64 %v3, 1
  br i1 %v3703, label %b579, label %b580
b579:
  %v3704 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3705 = atomicrmw add ptr %v3704, i64 1 acq_rel
  %v3706 = load i64, ptr %v329, align 8
  %v3707 = add i64 %v3706, 1
  store i64 %v3707, ptr %v329, align 8
  %v3708 = mul i64 %v3, %v3707
  br label %b581
b581:
  %v3709 = load atomic i64, ptr %v3704 acquire, align 8
  %v3710 = icmp slt i64 %v3709, %v3708
  br i1 %v3710, label %b582, label %b583
b582:
  %v3711 = call i32 @sched_yield()
  br label %b581
b583:
  br label %b580
b580:
  %v3712 = icmp eq i64 %v2, 0
  br i1 %v3712, label %b584, label %b585
b584:
  br label %b586
b586:
  %v3713 = phi i64 [ 0, %b584 ], [ %v3843, %b591 ]
  %v3714 = phi <8 x float> [ splat (float 0x0000000000000000), %b584 ], [ %v3842, %b591 ]
  %v3715 = icmp slt i64 %v3713, %v8
  br i1 %v3715, label %b587, label %b588
b587:
  %v3716 = add i64 %v3713, 128
  %v3717 = icmp slt i64 %v3716, %v8
  %v3718 = select i1 %v3717, i64 %v3716, i64 %v8
  br label %b589
b589:
  %v3719 = phi i64 [ %v3713, %b587 ], [ %v3841, %b590 ]
  %v3720 = phi <8 x float> [ splat (float 0x0000000000000000), %b587 ], [ %v3840, %b590 ]
  %v3721 = icmp slt i64 %v3719, %v3718
  br i1 %v3721, label %b590, label %b591
b590:
  %v3722 = mul i64 %v3719, 8
  %v3723 = getelementptr inbounds float, ptr %v136, i64 %v3722
  %v3724 = mul i64 %v3719, 16
  %v3725 = getelementptr inbounds float, ptr %v24, i64 %v3724
  %v3726 = mul i64 %v3719, 8
  %v3727 = getelementptr inbounds float, ptr %v132, i64 %v3726
  %v3728 = mul i64 %v3719, 8
  %v3729 = getelementptr inbounds float, ptr %v134, i64 %v3728
  %v3730 = mul i64 %v3719, 8
  %v3731 = getelementptr inbounds float, ptr %v122, i64 %v3730
  %v3732 = mul i64 %v3719, 1
  %v3733 = getelementptr inbounds float, ptr %v126, i64 %v3732
  %v3734 = getelementptr inbounds float, ptr %v3733, i64 0
  %v3735 = load float, ptr %v3734, align 4
  %v3736 = mul i64 %v3719, 1
  %v3737 = getelementptr inbounds float, ptr %v128, i64 %v3736
  %v3738 = getelementptr inbounds float, ptr %v3737, i64 0
  %v3739 = load float, ptr %v3738, align 4
  %v3740 = mul i64 %v3719, 8
  %v3741 = getelementptr inbounds float, ptr %v124, i64 %v3740
  %v3742 = mul i64 %v3719, 16
  %v3743 = getelementptr inbounds float, ptr %v96, i64 %v3742
  %v3744 = add i64 0, 0
  %v3745 = getelementptr inbounds float, ptr %v3723, i64 %v3744
  %v3746 = load <8 x float>, ptr %v3745, align 4
  %v3747 = add i64 0, 0
  %v3748 = getelementptr inbounds float, ptr %v3725, i64 %v3747
  %v3749 = load <8 x float>, ptr %v3748, align 4
  %v3750 = fadd <8 x float> %v3746, %v3749
  %v3751 = add i64 0, 0
  %v3752 = getelementptr inbounds float, ptr %v3727, i64 %v3751
  %v3753 = load <8 x float>, ptr %v3752, align 4
  %v3754 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v3755 = shufflevector <8 x float> %v3754, <8 x float> poison, <8 x i32> zeroinitializer
  %v3756 = fcmp ogt <8 x float> %v3753, %v3755
  %v3757 = select <8 x i1> %v3756, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v3758 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v3759 = shufflevector <8 x float> %v3758, <8 x float> poison, <8 x i32> zeroinitializer
  %v3760 = fcmp une <8 x float> %v3757, splat (float 0x0000000000000000)
  %v3761 = select <8 x i1> %v3760, <8 x float> %v3753, <8 x float> %v3759
  %v3762 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v3761)
  %v3763 = fcmp une <8 x float> %v3757, splat (float 0x0000000000000000)
  %v3764 = select <8 x i1> %v3763, <8 x float> %v3762, <8 x float> %v3755
  %v3765 = add i64 0, 0
  %v3766 = getelementptr inbounds float, ptr %v22, i64 %v3765
  %v3767 = load <8 x float>, ptr %v3766, align 4
  %v3768 = fadd <8 x float> %v3764, %v3767
  %v3769 = fcmp ole <8 x float> %v3768, %v3755
  %v3770 = select <8 x i1> %v3769, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v3771 = fcmp une <8 x float> %v3770, splat (float 0x0000000000000000)
  %v3772 = select <8 x i1> %v3771, <8 x float> %v3755, <8 x float> %v3768
  %v3773 = insertelement <8 x float> poison, float 0x3EE4F8B580000000, i64 0
  %v3774 = shufflevector <8 x float> %v3773, <8 x float> poison, <8 x i32> zeroinitializer
  %v3775 = fadd <8 x float> %v3764, %v3774
  %v3776 = fdiv <8 x float> %v3772, %v3775
  %v3777 = fmul <8 x float> %v3750, %v3776
  %v3778 = add i64 0, 0
  %v3779 = getelementptr inbounds float, ptr %v3729, i64 %v3778
  %v3780 = load <8 x float>, ptr %v3779, align 4
  %v3781 = fdiv <8 x float> %v3780, %v3775
  %v3782 = fcmp une <8 x float> %v3770, splat (float 0x0000000000000000)
  %v3783 = select <8 x i1> %v3782, <8 x float> %v3755, <8 x float> %v3781
  %v3784 = fmul <8 x float> %v3780, %v3776
  %v3785 = fdiv <8 x float> %v3784, %v3775
  %v3786 = fsub <8 x float> %v3783, %v3785
  %v3787 = fcmp une <8 x float> %v3757, splat (float 0x0000000000000000)
  %v3788 = select <8 x i1> %v3787, <8 x float> %v3786, <8 x float> %v3755
  %v3789 = insertelement <8 x float> poison, float 0x3FE0000000000000, i64 0
  %v3790 = shufflevector <8 x float> %v3789, <8 x float> poison, <8 x i32> zeroinitializer
  %v3791 = fmul <8 x float> %v3790, %v3788
  %v3792 = fdiv <8 x float> %v3791, %v3762
  %v3793 = fcmp une <8 x float> %v3757, splat (float 0x0000000000000000)
  %v3794 = select <8 x i1> %v3793, <8 x float> %v3792, <8 x float> %v3755
  %v3795 = add i64 0, 0
  %v3796 = getelementptr inbounds float, ptr %v64, i64 %v3795
  %v3797 = load <8 x float>, ptr %v3796, align 4
  %v3798 = add i64 0, 0
  %v3799 = getelementptr inbounds float, ptr %v3731, i64 %v3798
  %v3800 = load <8 x float>, ptr %v3799, align 4
  %v3801 = add i64 0, 0
  %v3802 = getelementptr inbounds float, ptr %v92, i64 %v3801
  %v3803 = load <8 x float>, ptr %v3802, align 4
  %v3804 = insertelement <8 x float> poison, float %v3735, i64 0
  %v3805 = shufflevector <8 x float> %v3804, <8 x float> poison, <8 x i32> zeroinitializer
  %v3806 = fmul <8 x float> %v3803, %v3805
  %v3807 = add i64 0, 0
  %v3808 = getelementptr inbounds float, ptr %v94, i64 %v3807
  %v3809 = load <8 x float>, ptr %v3808, align 4
  %v3810 = insertelement <8 x float> poison, float %v3739, i64 0
  %v3811 = shufflevector <8 x float> %v3810, <8 x float> poison, <8 x i32> zeroinitializer
  %v3812 = fmul <8 x float> %v3809, %v3811
  %v3813 = fsub <8 x float> %v3806, %v3812
  %v3814 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v3815 = shufflevector <8 x float> %v3814, <8 x float> poison, <8 x i32> zeroinitializer
  %v3816 = fmul <8 x float> %v3815, %v3813
  %v3817 = fsub <8 x float> %v3800, %v3816
  %v3818 = fmul <8 x float> %v3797, %v3817
  %v3819 = add i64 0, 0
  %v3820 = getelementptr inbounds float, ptr %v66, i64 %v3819
  %v3821 = load <8 x float>, ptr %v3820, align 4
  %v3822 = add i64 0, 0
  %v3823 = getelementptr inbounds float, ptr %v3741, i64 %v3822
  %v3824 = load <8 x float>, ptr %v3823, align 4
  %v3825 = fmul <8 x float> %v3803, %v3811
  %v3826 = fmul <8 x float> %v3809, %v3805
  %v3827 = fadd <8 x float> %v3825, %v3826
  %v3828 = fmul <8 x float> %v3815, %v3827
  %v3829 = fsub <8 x float> %v3824, %v3828
  %v3830 = fmul <8 x float> %v3821, %v3829
  %v3831 = fsub <8 x float> %v3818, %v3830
  %v3832 = add i64 0, 0
  %v3833 = getelementptr inbounds float, ptr %v3743, i64 %v3832
  %v3834 = load <8 x float>, ptr %v3833, align 4
  %v3835 = fadd <8 x float> %v3831, %v3834
  %v3836 = fmul <8 x float> %v3794, %v3835
  %v3837 = fadd <8 x float> %v3777, %v3836
  %v3838 = fadd <8 x float> %v3837, %v3836
  %v3839 = fmul <8 x float> %v3838, %v3817
  %v3840 = fadd <8 x float> %v3720, %v3839
  %v3841 = add nsw i64 %v3719, 1
  br label %b589
b591:
  %v3842 = fadd <8 x float> %v3714, %v3720
  %v3843 = add nsw i64 %v3713, 128
  br label %b586
b588:
  %v3844 = add i64 0, 0
  %v3845 = getelementptr inbounds float, ptr %v238, i64 %v3844
  store <8 x float> %v3714, ptr %v3845, align 4
  br label %b585
b585:
  %v3846 = icmp sgt i64 %v3, 1
  br i1 %v3846, label %b592, label %b593
b592:
  %v3847 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3848 = atomicrmw add ptr %v3847, i64 1 acq_rel
  %v3849 = load i64, ptr %v329, align 8
  %v3850 = add i64 %v3849, 1
  store i64 %v3850, ptr %v329, align 8
  %v3851 = mul i64 %v3, %v3850
  br label %b594
b594:
  %v3852 = load atomic i64, ptr %v3847 acquire, align 8
  %v3853 = icmp slt i64 %v3852, %v3851
  br i1 %v3853, label %b595, label %b596
b595:
  %v3854 = call i32 @sched_yield()
  br label %b594
b596:
  br label %b593
b593:
  %v3855 = icmp eq i64 %v2, 0
  br i1 %v3855, label %b597, label %b598
b597:
  br label %b599
b599:
  %v3856 = phi i64 [ 0, %b597 ], [ %v3986, %b604 ]
  %v3857 = phi <8 x float> [ splat (float 0x0000000000000000), %b597 ], [ %v3985, %b604 ]
  %v3858 = icmp slt i64 %v3856, %v8
  br i1 %v3858, label %b600, label %b601
b600:
  %v3859 = add i64 %v3856, 128
  %v3860 = icmp slt i64 %v3859, %v8
  %v3861 = select i1 %v3860, i64 %v3859, i64 %v8
  br label %b602
b602:
  %v3862 = phi i64 [ %v3856, %b600 ], [ %v3984, %b603 ]
  %v3863 = phi <8 x float> [ splat (float 0x0000000000000000), %b600 ], [ %v3983, %b603 ]
  %v3864 = icmp slt i64 %v3862, %v3861
  br i1 %v3864, label %b603, label %b604
b603:
  %v3865 = mul i64 %v3862, 8
  %v3866 = getelementptr inbounds float, ptr %v138, i64 %v3865
  %v3867 = mul i64 %v3862, 16
  %v3868 = getelementptr inbounds float, ptr %v24, i64 %v3867
  %v3869 = mul i64 %v3862, 8
  %v3870 = getelementptr inbounds float, ptr %v132, i64 %v3869
  %v3871 = mul i64 %v3862, 8
  %v3872 = getelementptr inbounds float, ptr %v134, i64 %v3871
  %v3873 = mul i64 %v3862, 8
  %v3874 = getelementptr inbounds float, ptr %v122, i64 %v3873
  %v3875 = mul i64 %v3862, 1
  %v3876 = getelementptr inbounds float, ptr %v126, i64 %v3875
  %v3877 = getelementptr inbounds float, ptr %v3876, i64 0
  %v3878 = load float, ptr %v3877, align 4
  %v3879 = mul i64 %v3862, 1
  %v3880 = getelementptr inbounds float, ptr %v128, i64 %v3879
  %v3881 = getelementptr inbounds float, ptr %v3880, i64 0
  %v3882 = load float, ptr %v3881, align 4
  %v3883 = mul i64 %v3862, 8
  %v3884 = getelementptr inbounds float, ptr %v124, i64 %v3883
  %v3885 = mul i64 %v3862, 16
  %v3886 = getelementptr inbounds float, ptr %v96, i64 %v3885
  %v3887 = add i64 0, 0
  %v3888 = getelementptr inbounds float, ptr %v3866, i64 %v3887
  %v3889 = load <8 x float>, ptr %v3888, align 4
  %v3890 = add i64 8, 0
  %v3891 = getelementptr inbounds float, ptr %v3868, i64 %v3890
  %v3892 = load <8 x float>, ptr %v3891, align 4
  %v3893 = fadd <8 x float> %v3889, %v3892
  %v3894 = add i64 0, 0
  %v3895 = getelementptr inbounds float, ptr %v3870, i64 %v3894
  %v3896 = load <8 x float>, ptr %v3895, align 4
  %v3897 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v3898 = shufflevector <8 x float> %v3897, <8 x float> poison, <8 x i32> zeroinitializer
  %v3899 = fcmp ogt <8 x float> %v3896, %v3898
  %v3900 = select <8 x i1> %v3899, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v3901 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v3902 = shufflevector <8 x float> %v3901, <8 x float> poison, <8 x i32> zeroinitializer
  %v3903 = fcmp une <8 x float> %v3900, splat (float 0x0000000000000000)
  %v3904 = select <8 x i1> %v3903, <8 x float> %v3896, <8 x float> %v3902
  %v3905 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v3904)
  %v3906 = fcmp une <8 x float> %v3900, splat (float 0x0000000000000000)
  %v3907 = select <8 x i1> %v3906, <8 x float> %v3905, <8 x float> %v3898
  %v3908 = add i64 0, 0
  %v3909 = getelementptr inbounds float, ptr %v22, i64 %v3908
  %v3910 = load <8 x float>, ptr %v3909, align 4
  %v3911 = fadd <8 x float> %v3907, %v3910
  %v3912 = fcmp ole <8 x float> %v3911, %v3898
  %v3913 = select <8 x i1> %v3912, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v3914 = fcmp une <8 x float> %v3913, splat (float 0x0000000000000000)
  %v3915 = select <8 x i1> %v3914, <8 x float> %v3898, <8 x float> %v3911
  %v3916 = insertelement <8 x float> poison, float 0x3EE4F8B580000000, i64 0
  %v3917 = shufflevector <8 x float> %v3916, <8 x float> poison, <8 x i32> zeroinitializer
  %v3918 = fadd <8 x float> %v3907, %v3917
  %v3919 = fdiv <8 x float> %v3915, %v3918
  %v3920 = fmul <8 x float> %v3893, %v3919
  %v3921 = add i64 0, 0
  %v3922 = getelementptr inbounds float, ptr %v3872, i64 %v3921
  %v3923 = load <8 x float>, ptr %v3922, align 4
  %v3924 = fdiv <8 x float> %v3923, %v3918
  %v3925 = fcmp une <8 x float> %v3913, splat (float 0x0000000000000000)
  %v3926 = select <8 x i1> %v3925, <8 x float> %v3898, <8 x float> %v3924
  %v3927 = fmul <8 x float> %v3923, %v3919
  %v3928 = fdiv <8 x float> %v3927, %v3918
  %v3929 = fsub <8 x float> %v3926, %v3928
  %v3930 = fcmp une <8 x float> %v3900, splat (float 0x0000000000000000)
  %v3931 = select <8 x i1> %v3930, <8 x float> %v3929, <8 x float> %v3898
  %v3932 = insertelement <8 x float> poison, float 0x3FE0000000000000, i64 0
  %v3933 = shufflevector <8 x float> %v3932, <8 x float> poison, <8 x i32> zeroinitializer
  %v3934 = fmul <8 x float> %v3933, %v3931
  %v3935 = fdiv <8 x float> %v3934, %v3905
  %v3936 = fcmp une <8 x float> %v3900, splat (float 0x0000000000000000)
  %v3937 = select <8 x i1> %v3936, <8 x float> %v3935, <8 x float> %v3898
  %v3938 = add i64 0, 0
  %v3939 = getelementptr inbounds float, ptr %v66, i64 %v3938
  %v3940 = load <8 x float>, ptr %v3939, align 4
  %v3941 = add i64 0, 0
  %v3942 = getelementptr inbounds float, ptr %v3874, i64 %v3941
  %v3943 = load <8 x float>, ptr %v3942, align 4
  %v3944 = add i64 0, 0
  %v3945 = getelementptr inbounds float, ptr %v92, i64 %v3944
  %v3946 = load <8 x float>, ptr %v3945, align 4
  %v3947 = insertelement <8 x float> poison, float %v3878, i64 0
  %v3948 = shufflevector <8 x float> %v3947, <8 x float> poison, <8 x i32> zeroinitializer
  %v3949 = fmul <8 x float> %v3946, %v3948
  %v3950 = add i64 0, 0
  %v3951 = getelementptr inbounds float, ptr %v94, i64 %v3950
  %v3952 = load <8 x float>, ptr %v3951, align 4
  %v3953 = insertelement <8 x float> poison, float %v3882, i64 0
  %v3954 = shufflevector <8 x float> %v3953, <8 x float> poison, <8 x i32> zeroinitializer
  %v3955 = fmul <8 x float> %v3952, %v3954
  %v3956 = fsub <8 x float> %v3949, %v3955
  %v3957 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v3958 = shufflevector <8 x float> %v3957, <8 x float> poison, <8 x i32> zeroinitializer
  %v3959 = fmul <8 x float> %v3958, %v3956
  %v3960 = fsub <8 x float> %v3943, %v3959
  %v3961 = fmul <8 x float> %v3940, %v3960
  %v3962 = add i64 0, 0
  %v3963 = getelementptr inbounds float, ptr %v64, i64 %v3962
  %v3964 = load <8 x float>, ptr %v3963, align 4
  %v3965 = add i64 0, 0
  %v3966 = getelementptr inbounds float, ptr %v3884, i64 %v3965
  %v3967 = load <8 x float>, ptr %v3966, align 4
  %v3968 = fmul <8 x float> %v3946, %v3954
  %v3969 = fmul <8 x float> %v3952, %v3948
  %v3970 = fadd <8 x float> %v3968, %v3969
  %v3971 = fmul <8 x float> %v3958, %v3970
  %v3972 = fsub <8 x float> %v3967, %v3971
  %v3973 = fmul <8 x float> %v3964, %v3972
  %v3974 = fadd <8 x float> %v3961, %v3973
  %v3975 = add i64 8, 0
  %v3976 = getelementptr inbounds float, ptr %v3886, i64 %v3975
  %v3977 = load <8 x float>, ptr %v3976, align 4
  %v3978 = fadd <8 x float> %v3974, %v3977
  %v3979 = fmul <8 x float> %v3937, %v3978
  %v3980 = fadd <8 x float> %v3920, %v3979
  %v3981 = fadd <8 x float> %v3980, %v3979
  %v3982 = fmul <8 x float> %v3981, %v3960
  %v3983 = fadd <8 x float> %v3863, %v3982
  %v3984 = add nsw i64 %v3862, 1
  br label %b602
b604:
  %v3985 = fadd <8 x float> %v3857, %v3863
  %v3986 = add nsw i64 %v3856, 128
  br label %b599
b601:
  %v3987 = add i64 0, 0
  %v3988 = getelementptr inbounds float, ptr %v240, i64 %v3987
  store <8 x float> %v3857, ptr %v3988, align 4
  br label %b598
b598:
  %v3989 = icmp sgt i64 %v3, 1
  br i1 %v3989, label %b605, label %b606
b605:
  %v3990 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3991 = atomicrmw add ptr %v3990, i64 1 acq_rel
  %v3992 = load i64, ptr %v329, align 8
  %v3993 = add i64 %v3992, 1
  store i64 %v3993, ptr %v329, align 8
  %v3994 = mul i64 %v3, %v3993
  br label %b607
b607:
  %v3995 = load atomic i64, ptr %v3990 acquire, align 8
  %v3996 = icmp slt i64 %v3995, %v3994
  br i1 %v3996, label %b608, label %b609
b608:
  %v3997 = call i32 @sched_yield()
  br label %b607
b609:
  br label %b606
b606:
  %v3998 = icmp eq i64 %v2, 0
  br i1 %v3998, label %b610, label %b611
b610:
  br label %b612
b612:
  %v3999 = phi i64 [ 0, %b610 ], [ %v4130, %b617 ]
  %v4000 = phi <8 x float> [ splat (float 0x0000000000000000), %b610 ], [ %v4129, %b617 ]
  %v4001 = icmp slt i64 %v3999, %v8
  br i1 %v4001, label %b613, label %b614
b613:
  %v4002 = add i64 %v3999, 128
  %v4003 = icmp slt i64 %v4002, %v8
  %v4004 = select i1 %v4003, i64 %v4002, i64 %v8
  br label %b615
b615:
  %v4005 = phi i64 [ %v3999, %b613 ], [ %v4128, %b616 ]
  %v4006 = phi <8 x float> [ splat (float 0x0000000000000000), %b613 ], [ %v4127, %b616 ]
  %v4007 = icmp slt i64 %v4005, %v4004
  br i1 %v4007, label %b616, label %b617
b616:
  %v4008 = mul i64 %v4005, 8
  %v4009 = getelementptr inbounds float, ptr %v136, i64 %v4008
  %v4010 = mul i64 %v4005, 16
  %v4011 = getelementptr inbounds float, ptr %v24, i64 %v4010
  %v4012 = mul i64 %v4005, 8
  %v4013 = getelementptr inbounds float, ptr %v132, i64 %v4012
  %v4014 = mul i64 %v4005, 8
  %v4015 = getelementptr inbounds float, ptr %v134, i64 %v4014
  %v4016 = mul i64 %v4005, 8
  %v4017 = getelementptr inbounds float, ptr %v122, i64 %v4016
  %v4018 = mul i64 %v4005, 1
  %v4019 = getelementptr inbounds float, ptr %v126, i64 %v4018
  %v4020 = getelementptr inbounds float, ptr %v4019, i64 0
  %v4021 = load float, ptr %v4020, align 4
  %v4022 = mul i64 %v4005, 1
  %v4023 = getelementptr inbounds float, ptr %v128, i64 %v4022
  %v4024 = getelementptr inbounds float, ptr %v4023, i64 0
  %v4025 = load float, ptr %v4024, align 4
  %v4026 = mul i64 %v4005, 8
  %v4027 = getelementptr inbounds float, ptr %v124, i64 %v4026
  %v4028 = mul i64 %v4005, 16
  %v4029 = getelementptr inbounds float, ptr %v96, i64 %v4028
  %v4030 = add i64 0, 0
  %v4031 = getelementptr inbounds float, ptr %v4009, i64 %v4030
  %v4032 = load <8 x float>, ptr %v4031, align 4
  %v4033 = add i64 0, 0
  %v4034 = getelementptr inbounds float, ptr %v4011, i64 %v4033
  %v4035 = load <8 x float>, ptr %v4034, align 4
  %v4036 = fadd <8 x float> %v4032, %v4035
  %v4037 = add i64 0, 0
  %v4038 = getelementptr inbounds float, ptr %v4013, i64 %v4037
  %v4039 = load <8 x float>, ptr %v4038, align 4
  %v4040 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v4041 = shufflevector <8 x float> %v4040, <8 x float> poison, <8 x i32> zeroinitializer
  %v4042 = fcmp ogt <8 x float> %v4039, %v4041
  %v4043 = select <8 x i1> %v4042, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v4044 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v4045 = shufflevector <8 x float> %v4044, <8 x float> poison, <8 x i32> zeroinitializer
  %v4046 = fcmp une <8 x float> %v4043, splat (float 0x0000000000000000)
  %v4047 = select <8 x i1> %v4046, <8 x float> %v4039, <8 x float> %v4045
  %v4048 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v4047)
  %v4049 = fcmp une <8 x float> %v4043, splat (float 0x0000000000000000)
  %v4050 = select <8 x i1> %v4049, <8 x float> %v4048, <8 x float> %v4041
  %v4051 = add i64 0, 0
  %v4052 = getelementptr inbounds float, ptr %v22, i64 %v4051
  %v4053 = load <8 x float>, ptr %v4052, align 4
  %v4054 = fadd <8 x float> %v4050, %v4053
  %v4055 = fcmp ole <8 x float> %v4054, %v4041
  %v4056 = select <8 x i1> %v4055, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v4057 = fcmp une <8 x float> %v4056, splat (float 0x0000000000000000)
  %v4058 = select <8 x i1> %v4057, <8 x float> %v4041, <8 x float> %v4054
  %v4059 = insertelement <8 x float> poison, float 0x3EE4F8B580000000, i64 0
  %v4060 = shufflevector <8 x float> %v4059, <8 x float> poison, <8 x i32> zeroinitializer
  %v4061 = fadd <8 x float> %v4050, %v4060
  %v4062 = fdiv <8 x float> %v4058, %v4061
  %v4063 = fmul <8 x float> %v4036, %v4062
  %v4064 = add i64 0, 0
  %v4065 = getelementptr inbounds float, ptr %v4015, i64 %v4064
  %v4066 = load <8 x float>, ptr %v4065, align 4
  %v4067 = fdiv <8 x float> %v4066, %v4061
  %v4068 = fcmp une <8 x float> %v4056, splat (float 0x0000000000000000)
  %v4069 = select <8 x i1> %v4068, <8 x float> %v4041, <8 x float> %v4067
  %v4070 = fmul <8 x float> %v4066, %v4062
  %v4071 = fdiv <8 x float> %v4070, %v4061
  %v4072 = fsub <8 x float> %v4069, %v4071
  %v4073 = fcmp une <8 x float> %v4043, splat (float 0x0000000000000000)
  %v4074 = select <8 x i1> %v4073, <8 x float> %v4072, <8 x float> %v4041
  %v4075 = insertelement <8 x float> poison, float 0x3FE0000000000000, i64 0
  %v4076 = shufflevector <8 x float> %v4075, <8 x float> poison, <8 x i32> zeroinitializer
  %v4077 = fmul <8 x float> %v4076, %v4074
  %v4078 = fdiv <8 x float> %v4077, %v4048
  %v4079 = fcmp une <8 x float> %v4043, splat (float 0x0000000000000000)
  %v4080 = select <8 x i1> %v4079, <8 x float> %v4078, <8 x float> %v4041
  %v4081 = add i64 0, 0
  %v4082 = getelementptr inbounds float, ptr %v64, i64 %v4081
  %v4083 = load <8 x float>, ptr %v4082, align 4
  %v4084 = add i64 0, 0
  %v4085 = getelementptr inbounds float, ptr %v4017, i64 %v4084
  %v4086 = load <8 x float>, ptr %v4085, align 4
  %v4087 = add i64 0, 0
  %v4088 = getelementptr inbounds float, ptr %v92, i64 %v4087
  %v4089 = load <8 x float>, ptr %v4088, align 4
  %v4090 = insertelement <8 x float> poison, float %v4021, i64 0
  %v4091 = shufflevector <8 x float> %v4090, <8 x float> poison, <8 x i32> zeroinitializer
  %v4092 = fmul <8 x float> %v4089, %v4091
  %v4093 = add i64 0, 0
  %v4094 = getelementptr inbounds float, ptr %v94, i64 %v4093
  %v4095 = load <8 x float>, ptr %v4094, align 4
  %v4096 = insertelement <8 x float> poison, float %v4025, i64 0
  %v4097 = shufflevector <8 x float> %v4096, <8 x float> poison, <8 x i32> zeroinitializer
  %v4098 = fmul <8 x float> %v4095, %v4097
  %v4099 = fsub <8 x float> %v4092, %v4098
  %v4100 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v4101 = shufflevector <8 x float> %v4100, <8 x float> poison, <8 x i32> zeroinitializer
  %v4102 = fmul <8 x float> %v4101, %v4099
  %v4103 = fsub <8 x float> %v4086, %v4102
  %v4104 = fmul <8 x float> %v4083, %v4103
  %v4105 = add i64 0, 0
  %v4106 = getelementptr inbounds float, ptr %v66, i64 %v4105
  %v4107 = load <8 x float>, ptr %v4106, align 4
  %v4108 = add i64 0, 0
  %v4109 = getelementptr inbounds float, ptr %v4027, i64 %v4108
  %v4110 = load <8 x float>, ptr %v4109, align 4
  %v4111 = fmul <8 x float> %v4089, %v4097
  %v4112 = fmul <8 x float> %v4095, %v4091
  %v4113 = fadd <8 x float> %v4111, %v4112
  %v4114 = fmul <8 x float> %v4101, %v4113
  %v4115 = fsub <8 x float> %v4110, %v4114
  %v4116 = fmul <8 x float> %v4107, %v4115
  %v4117 = fsub <8 x float> %v4104, %v4116
  %v4118 = add i64 0, 0
  %v4119 = getelementptr inbounds float, ptr %v4029, i64 %v4118
  %v4120 = load <8 x float>, ptr %v4119, align 4
  %v4121 = fadd <8 x float> %v4117, %v4120
  %v4122 = fmul <8 x float> %v4080, %v4121
  %v4123 = fadd <8 x float> %v4063, %v4122
  %v4124 = fadd <8 x float> %v4123, %v4122
  %v4125 = fmul <8 x float> %v4124, %v4115
  %v4126 = fneg <8 x float> %v4125
  %v4127 = fadd <8 x float> %v4006, %v4126
  %v4128 = add nsw i64 %v4005, 1
  br label %b615
b617:
  %v4129 = fadd <8 x float> %v4000, %v4006
  %v4130 = add nsw i64 %v3999, 128
  br label %b612
b614:
  %v4131 = add i64 0, 0
  %v4132 = getelementptr inbounds float, ptr %v242, i64 %v4131
  store <8 x float> %v4000, ptr %v4132, align 4
  br label %b611
b611:
  %v4133 = icmp sgt i64 %v3, 1
  br i1 %v4133, label %b618, label %b619
b618:
  %v4134 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4135 = atomicrmw add ptr %v4134, i64 1 acq_rel
  %v4136 = load i64, ptr %v329, align 8
  %v4137 = add i64 %v4136, 1
  store i64 %v4137, ptr %v329, align 8
  %v4138 = mul i64 %v3, %v4137
  br label %b620
b620:
  %v4139 = load atomic i64, ptr %v4134 acquire, align 8
  %v4140 = icmp slt i64 %v4139, %v4138
  br i1 %v4140, label %b621, label %b622
b621:
  %v4141 = call i32 @sched_yield()
  br label %b620
b622:
  br label %b619
b619:
  %v4142 = mul i64 0, 16
  %v4143 = getelementptr inbounds float, ptr %v140, i64 %v4142
  %v4144 = getelementptr inbounds float, ptr %v4143, i64 0
  %v4145 = mul i64 0, 8
  %v4146 = getelementptr inbounds float, ptr %v16, i64 %v4145
  %v4147 = getelementptr inbounds float, ptr %v4146, i64 0
  %v4148 = getelementptr inbounds float, ptr %v334, i64 12288
  %v4149 = add i64 16, 1
  %v4150 = sdiv i64 %v4149, 2
  %v4151 = add i64 %v2, 1
  %v4152 = mul i64 %v4150, %v2
  %v4153 = sdiv i64 %v4152, %v3
  %v4154 = mul i64 %v4153, 2
  %v4155 = icmp slt i64 %v4154, 16
  %v4156 = select i1 %v4155, i64 %v4154, i64 16
  %v4157 = mul i64 %v4150, %v4151
  %v4158 = sdiv i64 %v4157, %v3
  %v4159 = mul i64 %v4158, 2
  %v4160 = icmp slt i64 %v4159, 16
  %v4161 = select i1 %v4160, i64 %v4159, i64 16
  %v4162 = getelementptr inbounds float, ptr %v34, i64 0
  br label %b623
b623:
  %v4163 = phi i64 [ %v4156, %b619 ], [ %v4171, %b628 ]
  %v4164 = icmp slt i64 %v4163, %v4161
  br i1 %v4164, label %b624, label %b625
b624:
  %v4165 = mul i64 %v4163, 8
  %v4166 = getelementptr inbounds float, ptr %v4162, i64 %v4165
  br label %b626
b626:
  %v4167 = phi i64 [ 0, %b624 ], [ %v4170, %b627 ]
  %v4168 = icmp slt i64 %v4167, 8
  br i1 %v4168, label %b627, label %b628
b627:
  %v4169 = getelementptr inbounds float, ptr %v4166, i64 %v4167
  store float 0x0000000000000000, ptr %v4169, align 4
  %v4170 = add nsw i64 %v4167, 1
  br label %b626
b628:
  %v4171 = add nsw i64 %v4163, 1
  br label %b623
b625:
  %v4172 = mul i64 %v8, 1
  br label %b629
b629:
  %v4173 = phi i64 [ 0, %b625 ], [ %v4277, %b634 ]
  %v4174 = icmp slt i64 %v4173, %v4172
  br i1 %v4174, label %b630, label %b631
b630:
  %v4175 = sub i64 %v4172, %v4173
  %v4176 = icmp slt i64 %v4175, 384
  %v4177 = select i1 %v4176, i64 %v4175, i64 384
  br label %b632
b632:
  %v4178 = phi i64 [ %v4156, %b630 ], [ %v4276, %b658 ]
  %v4179 = icmp slt i64 %v4178, %v4161
  br i1 %v4179, label %b633, label %b634
b633:
  %v4180 = sub i64 %v4161, %v4178
  %v4181 = icmp slt i64 %v4180, 64
  %v4182 = select i1 %v4181, i64 %v4180, i64 64
  %v4183 = sdiv i64 %v4182, 2
  %v4184 = mul i64 %v4183, 2
  %v4185 = sub i64 %v4182, %v4184
  %v4186 = mul i64 %v4173, 16
  %v4187 = add i64 %v4186, %v4178
  %v4188 = getelementptr inbounds float, ptr %v4144, i64 %v4187
  br label %b635
b635:
  %v4189 = phi i64 [ 0, %b633 ], [ %v4215, %b643 ]
  %v4190 = icmp slt i64 %v4189, %v4177
  br i1 %v4190, label %b636, label %b637
b636:
  %v4191 = mul i64 %v4189, 16
  %v4192 = getelementptr inbounds float, ptr %v4188, i64 %v4191
  %v4193 = mul i64 %v4189, 2
  %v4194 = getelementptr inbounds float, ptr %v4148, i64 %v4193
  br label %b638
b638:
  %v4195 = phi i64 [ 0, %b636 ], [ %v4204, %b639 ]
  %v4196 = icmp slt i64 %v4195, %v4183
  br i1 %v4196, label %b639, label %b640
b639:
  %v4197 = mul i64 %v4195, 2
  %v4198 = getelementptr inbounds float, ptr %v4192, i64 %v4197
  %v4199 = mul i64 %v4195, 768
  %v4200 = getelementptr inbounds float, ptr %v4194, i64 %v4199
  %v4201 = getelementptr inbounds float, ptr %v4198, i64 0
  %v4202 = load <2 x float>, ptr %v4201, align 4
  %v4203 = getelementptr inbounds float, ptr %v4200, i64 0
  store <2 x float> %v4202, ptr %v4203, align 4
  %v4204 = add nsw i64 %v4195, 1
  br label %b638
b640:
  %v4205 = mul i64 %v4183, 2
  %v4206 = getelementptr inbounds float, ptr %v4192, i64 %v4205
  %v4207 = mul i64 %v4183, 768
  %v4208 = getelementptr inbounds float, ptr %v4194, i64 %v4207
  br label %b641
b641:
  %v4209 = phi i64 [ 0, %b640 ], [ %v4214, %b642 ]
  %v4210 = icmp slt i64 %v4209, %v4185
  br i1 %v4210, label %b642, label %b643
b642:
  %v4211 = getelementptr inbounds float, ptr %v4206, i64 %v4209
  %v4212 = load float, ptr %v4211, align 4
  %v4213 = getelementptr inbounds float, ptr %v4208, i64 %v4209
  store float %v4212, ptr %v4213, align 4
  %v4214 = add nsw i64 %v4209, 1
  br label %b641, !llvm.loop !0
b643:
  %v4215 = add nsw i64 %v4189, 1
  br label %b635
b637:
  br label %b644
b644:
  %v4216 = phi i64 [ 0, %b637 ], [ %v4251, %b652 ]
  %v4217 = icmp slt i64 %v4216, 0
  br i1 %v4217, label %b645, label %b646
b645:
  %v4218 = mul i64 %v4173, 8
  %v4219 = add i64 %v4218, %v4216
  %v4220 = getelementptr inbounds float, ptr %v4147, i64 %v4219
  br label %b647
b647:
  %v4221 = phi i64 [ 0, %b645 ], [ %v4239, %b648 ]
  %v4222 = icmp slt i64 %v4221, %v4177
  br i1 %v4222, label %b648, label %b649
b648:
  %v4223 = mul i64 %v4221, 8
  %v4224 = getelementptr inbounds float, ptr %v4220, i64 %v4223
  %v4225 = mul i64 %v4221, 32
  %v4226 = getelementptr inbounds float, ptr %v334, i64 %v4225
  %v4227 = getelementptr inbounds float, ptr %v4224, i64 0
  %v4228 = load <8 x float>, ptr %v4227, align 4
  %v4229 = getelementptr inbounds float, ptr %v4226, i64 0
  store <8 x float> %v4228, ptr %v4229, align 4
  %v4230 = getelementptr inbounds float, ptr %v4224, i64 8
  %v4231 = load <8 x float>, ptr %v4230, align 4
  %v4232 = getelementptr inbounds float, ptr %v4226, i64 8
  store <8 x float> %v4231, ptr %v4232, align 4
  %v4233 = getelementptr inbounds float, ptr %v4224, i64 16
  %v4234 = load <8 x float>, ptr %v4233, align 4
  %v4235 = getelementptr inbounds float, ptr %v4226, i64 16
  store <8 x float> %v4234, ptr %v4235, align 4
  %v4236 = getelementptr inbounds float, ptr %v4224, i64 24
  %v4237 = load <8 x float>, ptr %v4236, align 4
  %v4238 = getelementptr inbounds float, ptr %v4226, i64 24
  store <8 x float> %v4237, ptr %v4238, align 4
  %v4239 = add nsw i64 %v4221, 1
  br label %b647
b649:
  %v4240 = sdiv i64 %v4182, 2
  br label %b650
b650:
  %v4241 = phi i64 [ 0, %b649 ], [ %v4250, %b651 ]
  %v4242 = icmp slt i64 %v4241, %v4240
  br i1 %v4242, label %b651, label %b652
b651:
  %v4243 = mul i64 %v4241, 2
  %v4244 = add i64 %v4178, %v4243
  %v4245 = mul i64 %v4241, 768
  %v4246 = getelementptr inbounds float, ptr %v4148, i64 %v4245
  %v4247 = mul i64 %v4244, 8
  %v4248 = add i64 %v4247, %v4216
  %v4249 = getelementptr inbounds float, ptr %v4162, i64 %v4248
  call void @outer_2x32(ptr %v4246, ptr %v334, i64 %v4177, ptr %v4249, i64 8)
  %v4250 = add nsw i64 %v4241, 1
  br label %b650
b652:
  %v4251 = add nsw i64 %v4216, 32
  br label %b644
b646:
  %v4252 = mul i64 %v4173, 8
  %v4253 = add i64 %v4252, 0
  %v4254 = getelementptr inbounds float, ptr %v4147, i64 %v4253
  br label %b653
b653:
  %v4255 = phi i64 [ 0, %b646 ], [ %v4264, %b654 ]
  %v4256 = icmp slt i64 %v4255, %v4177
  br i1 %v4256, label %b654, label %b655
b654:
  %v4257 = mul i64 %v4255, 8
  %v4258 = getelementptr inbounds float, ptr %v4254, i64 %v4257
  %v4259 = mul i64 %v4255, 8
  %v4260 = getelementptr inbounds float, ptr %v334, i64 %v4259
  %v4261 = getelementptr inbounds float, ptr %v4258, i64 0
  %v4262 = load <8 x float>, ptr %v4261, align 4
  %v4263 = getelementptr inbounds float, ptr %v4260, i64 0
  store <8 x float> %v4262, ptr %v4263, align 4
  %v4264 = add nsw i64 %v4255, 1
  br label %b653
b655:
  %v4265 = sdiv i64 %v4182, 2
  br label %b656
b656:
  %v4266 = phi i64 [ 0, %b655 ], [ %v4275, %b657 ]
  %v4267 = icmp slt i64 %v4266, %v4265
  br i1 %v4267, label %b657, label %b658
b657:
  %v4268 = mul i64 %v4266, 2
  %v4269 = add i64 %v4178, %v4268
  %v4270 = mul i64 %v4266, 768
  %v4271 = getelementptr inbounds float, ptr %v4148, i64 %v4270
  %v4272 = mul i64 %v4269, 8
  %v4273 = add i64 %v4272, 0
  %v4274 = getelementptr inbounds float, ptr %v4162, i64 %v4273
  call void @outer_2x8(ptr %v4271, ptr %v334, i64 %v4177, ptr %v4274, i64 8)
  %v4275 = add nsw i64 %v4266, 1
  br label %b656
b658:
  %v4276 = add nsw i64 %v4178, 64
  br label %b632
b634:
  %v4277 = add nsw i64 %v4173, 384
  br label %b629
b631:
  %v4278 = icmp sgt i64 %v3, 1
  br i1 %v4278, label %b659, label %b660
b659:
  %v4279 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4280 = atomicrmw add ptr %v4279, i64 1 acq_rel
  %v4281 = load i64, ptr %v329, align 8
  %v4282 = add i64 %v4281, 1
  store i64 %v4282, ptr %v329, align 8
  %v4283 = mul i64 %v3, %v4282
  br label %b661
b661:
  %v4284 = load atomic i64, ptr %v4279 acquire, align 8
  %v4285 = icmp slt i64 %v4284, %v4283
  br i1 %v4285, label %b662, label %b663
b662:
  %v4286 = call i32 @sched_yield()
  br label %b661
b663:
  br label %b660
b660:
  %v4287 = icmp eq i64 %v2, 0
  br i1 %v4287, label %b664, label %b665
b664:
  br label %b666
b666:
  %v4288 = phi i64 [ 0, %b664 ], [ %v4333, %b671 ]
  %v4289 = phi <8 x float> [ splat (float 0x0000000000000000), %b664 ], [ %v4332, %b671 ]
  %v4290 = icmp slt i64 %v4288, %v8
  br i1 %v4290, label %b667, label %b668
b667:
  %v4291 = add i64 %v4288, 128
  %v4292 = icmp slt i64 %v4291, %v8
  %v4293 = select i1 %v4292, i64 %v4291, i64 %v8
  br label %b669
b669:
  %v4294 = phi i64 [ %v4288, %b667 ], [ %v4331, %b670 ]
  %v4295 = phi <8 x float> [ splat (float 0x0000000000000000), %b667 ], [ %v4330, %b670 ]
  %v4296 = icmp slt i64 %v4294, %v4293
  br i1 %v4296, label %b670, label %b671
b670:
  %v4297 = mul i64 %v4294, 8
  %v4298 = getelementptr inbounds float, ptr %v132, i64 %v4297
  %v4299 = mul i64 %v4294, 8
  %v4300 = getelementptr inbounds float, ptr %v134, i64 %v4299
  %v4301 = add i64 0, 0
  %v4302 = getelementptr inbounds float, ptr %v4298, i64 %v4301
  %v4303 = load <8 x float>, ptr %v4302, align 4
  %v4304 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v4305 = shufflevector <8 x float> %v4304, <8 x float> poison, <8 x i32> zeroinitializer
  %v4306 = fcmp ogt <8 x float> %v4303, %v4305
  %v4307 = select <8 x i1> %v4306, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v4308 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v4309 = shufflevector <8 x float> %v4308, <8 x float> poison, <8 x i32> zeroinitializer
  %v4310 = fcmp une <8 x float> %v4307, splat (float 0x0000000000000000)
  %v4311 = select <8 x i1> %v4310, <8 x float> %v4303, <8 x float> %v4309
  %v4312 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v4311)
  %v4313 = fcmp une <8 x float> %v4307, splat (float 0x0000000000000000)
  %v4314 = select <8 x i1> %v4313, <8 x float> %v4312, <8 x float> %v4305
  %v4315 = add i64 0, 0
  %v4316 = getelementptr inbounds float, ptr %v22, i64 %v4315
  %v4317 = load <8 x float>, ptr %v4316, align 4
  %v4318 = fadd <8 x float> %v4314, %v4317
  %v4319 = fcmp ole <8 x float> %v4318, %v4305
  %v4320 = select <8 x i1> %v4319, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v4321 = add i64 0, 0
  %v4322 = getelementptr inbounds float, ptr %v4300, i64 %v4321
  %v4323 = load <8 x float>, ptr %v4322, align 4
  %v4324 = insertelement <8 x float> poison, float 0x3EE4F8B580000000, i64 0
  %v4325 = shufflevector <8 x float> %v4324, <8 x float> poison, <8 x i32> zeroinitializer
  %v4326 = fadd <8 x float> %v4314, %v4325
  %v4327 = fdiv <8 x float> %v4323, %v4326
  %v4328 = fcmp une <8 x float> %v4320, splat (float 0x0000000000000000)
  %v4329 = select <8 x i1> %v4328, <8 x float> %v4305, <8 x float> %v4327
  %v4330 = fadd <8 x float> %v4295, %v4329
  %v4331 = add nsw i64 %v4294, 1
  br label %b669
b671:
  %v4332 = fadd <8 x float> %v4289, %v4295
  %v4333 = add nsw i64 %v4288, 128
  br label %b666
b668:
  %v4334 = add i64 0, 0
  %v4335 = getelementptr inbounds float, ptr %v36, i64 %v4334
  store <8 x float> %v4289, ptr %v4335, align 4
  br label %b665
b665:
  %v4336 = icmp sgt i64 %v3, 1
  br i1 %v4336, label %b672, label %b673
b672:
  %v4337 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4338 = atomicrmw add ptr %v4337, i64 1 acq_rel
  %v4339 = load i64, ptr %v329, align 8
  %v4340 = add i64 %v4339, 1
  store i64 %v4340, ptr %v329, align 8
  %v4341 = mul i64 %v3, %v4340
  br label %b674
b674:
  %v4342 = load atomic i64, ptr %v4337 acquire, align 8
  %v4343 = icmp slt i64 %v4342, %v4341
  br i1 %v4343, label %b675, label %b676
b675:
  %v4344 = call i32 @sched_yield()
  br label %b674
b676:
  br label %b673
b673:
  %v4345 = icmp eq i64 %v2, 0
  br i1 %v4345, label %b677, label %b678
b677:
  br label %b679
b679:
  %v4346 = phi i64 [ 0, %b677 ], [ %v4372, %b684 ]
  %v4347 = icmp slt i64 %v4346, 2
  br i1 %v4347, label %b680, label %b681
b680:
  br label %b682
b682:
  %v4348 = phi i64 [ 0, %b680 ], [ %v4367, %b687 ]
  %v4349 = phi <8 x float> [ splat (float 0x0000000000000000), %b680 ], [ %v4366, %b687 ]
  %v4350 = icmp slt i64 %v4348, %v7
  br i1 %v4350, label %b683, label %b684
b683:
  %v4351 = add i64 %v4348, 128
  %v4352 = icmp slt i64 %v4351, %v7
  %v4353 = select i1 %v4352, i64 %v4351, i64 %v7
  br label %b685
b685:
  %v4354 = phi i64 [ %v4348, %b683 ], [ %v4365, %b686 ]
  %v4355 = phi <8 x float> [ splat (float 0x0000000000000000), %b683 ], [ %v4364, %b686 ]
  %v4356 = icmp slt i64 %v4354, %v4353
  br i1 %v4356, label %b686, label %b687
b686:
  %v4357 = mul i64 %v4354, 16
  %v4358 = getelementptr inbounds float, ptr %v26, i64 %v4357
  %v4359 = mul i64 %v4346, 8
  %v4360 = add i64 0, %v4359
  %v4361 = add i64 %v4360, 0
  %v4362 = getelementptr inbounds float, ptr %v4358, i64 %v4361
  %v4363 = load <8 x float>, ptr %v4362, align 4
  %v4364 = fadd <8 x float> %v4355, %v4363
  %v4365 = add nsw i64 %v4354, 1
  br label %b685
b687:
  %v4366 = fadd <8 x float> %v4349, %v4355
  %v4367 = add nsw i64 %v4348, 128
  br label %b682
b684:
  %v4368 = mul i64 %v4346, 8
  %v4369 = add i64 0, %v4368
  %v4370 = add i64 %v4369, 0
  %v4371 = getelementptr inbounds float, ptr %v38, i64 %v4370
  store <8 x float> %v4349, ptr %v4371, align 4
  %v4372 = add nsw i64 %v4346, 1
  br label %b679
b681:
  br label %b678
b678:
  %v4373 = icmp sgt i64 %v3, 1
  br i1 %v4373, label %b688, label %b689
b688:
  %v4374 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4375 = atomicrmw add ptr %v4374, i64 1 acq_rel
  %v4376 = load i64, ptr %v329, align 8
  %v4377 = add i64 %v4376, 1
  store i64 %v4377, ptr %v329, align 8
  %v4378 = mul i64 %v3, %v4377
  br label %b690
b690:
  %v4379 = load atomic i64, ptr %v4374 acquire, align 8
  %v4380 = icmp slt i64 %v4379, %v4378
  br i1 %v4380, label %b691, label %b692
b691:
  %v4381 = call i32 @sched_yield()
  br label %b690
b692:
  br label %b689
b689:
  %v4382 = icmp eq i64 %v2, 0
  br i1 %v4382, label %b693, label %b694
b693:
  %v4383 = add i64 0, 0
  %v4384 = getelementptr inbounds float, ptr %v196, i64 %v4383
  %v4385 = load <8 x float>, ptr %v4384, align 4
  %v4386 = add i64 0, 0
  %v4387 = getelementptr inbounds float, ptr %v198, i64 %v4386
  %v4388 = load <8 x float>, ptr %v4387, align 4
  %v4389 = fadd <8 x float> %v4385, %v4388
  %v4390 = add i64 0, 0
  %v4391 = getelementptr inbounds float, ptr %v200, i64 %v4390
  %v4392 = load <8 x float>, ptr %v4391, align 4
  %v4393 = fadd <8 x float> %v4389, %v4392
  %v4394 = add i64 0, 0
  %v4395 = getelementptr inbounds float, ptr %v202, i64 %v4394
  %v4396 = load <8 x float>, ptr %v4395, align 4
  %v4397 = fadd <8 x float> %v4393, %v4396
  %v4398 = add i64 0, 0
  %v4399 = getelementptr inbounds float, ptr %v46, i64 %v4398
  store <8 x float> %v4397, ptr %v4399, align 4
  br label %b694
b694:
  %v4400 = icmp sgt i64 %v3, 1
  br i1 %v4400, label %b695, label %b696
b695:
  %v4401 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4402 = atomicrmw add ptr %v4401, i64 1 acq_rel
  %v4403 = load i64, ptr %v329, align 8
  %v4404 = add i64 %v4403, 1
  store i64 %v4404, ptr %v329, align 8
  %v4405 = mul i64 %v3, %v4404
  br label %b697
b697:
  %v4406 = load atomic i64, ptr %v4401 acquire, align 8
  %v4407 = icmp slt i64 %v4406, %v4405
  br i1 %v4407, label %b698, label %b699
b698:
  %v4408 = call i32 @sched_yield()
  br label %b697
b699:
  br label %b696
b696:
  %v4409 = icmp eq i64 %v2, 0
  br i1 %v4409, label %b700, label %b701
b700:
  %v4410 = add i64 0, 0
  %v4411 = getelementptr inbounds float, ptr %v204, i64 %v4410
  %v4412 = load <8 x float>, ptr %v4411, align 4
  %v4413 = add i64 0, 0
  %v4414 = getelementptr inbounds float, ptr %v206, i64 %v4413
  %v4415 = load <8 x float>, ptr %v4414, align 4
  %v4416 = fadd <8 x float> %v4412, %v4415
  %v4417 = add i64 0, 0
  %v4418 = getelementptr inbounds float, ptr %v208, i64 %v4417
  %v4419 = load <8 x float>, ptr %v4418, align 4
  %v4420 = fadd <8 x float> %v4416, %v4419
  %v4421 = add i64 0, 0
  %v4422 = getelementptr inbounds float, ptr %v210, i64 %v4421
  %v4423 = load <8 x float>, ptr %v4422, align 4
  %v4424 = fadd <8 x float> %v4420, %v4423
  %v4425 = add i64 8, 0
  %v4426 = getelementptr inbounds float, ptr %v46, i64 %v4425
  store <8 x float> %v4424, ptr %v4426, align 4
  br label %b701
b701:
  %v4427 = icmp sgt i64 %v3, 1
  br i1 %v4427, label %b702, label %b703
b702:
  %v4428 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4429 = atomicrmw add ptr %v4428, i64 1 acq_rel
  %v4430 = load i64, ptr %v329, align 8
  %v4431 = add i64 %v4430, 1
  store i64 %v4431, ptr %v329, align 8
  %v4432 = mul i64 %v3, %v4431
  br label %b704
b704:
  %v4433 = load atomic i64, ptr %v4428 acquire, align 8
  %v4434 = icmp slt i64 %v4433, %v4432
  br i1 %v4434, label %b705, label %b706
b705:
  %v4435 = call i32 @sched_yield()
  br label %b704
b706:
  br label %b703
b703:
  %v4436 = icmp eq i64 %v2, 0
  br i1 %v4436, label %b707, label %b708
b707:
  %v4437 = add i64 0, 0
  %v4438 = getelementptr inbounds float, ptr %v220, i64 %v4437
  %v4439 = load <8 x float>, ptr %v4438, align 4
  %v4440 = add i64 0, 0
  %v4441 = getelementptr inbounds float, ptr %v222, i64 %v4440
  %v4442 = load <8 x float>, ptr %v4441, align 4
  %v4443 = fadd <8 x float> %v4439, %v4442
  %v4444 = add i64 0, 0
  %v4445 = getelementptr inbounds float, ptr %v224, i64 %v4444
  %v4446 = load <8 x float>, ptr %v4445, align 4
  %v4447 = fadd <8 x float> %v4443, %v4446
  %v4448 = add i64 0, 0
  %v4449 = getelementptr inbounds float, ptr %v226, i64 %v4448
  %v4450 = load <8 x float>, ptr %v4449, align 4
  %v4451 = fadd <8 x float> %v4447, %v4450
  %v4452 = add i64 0, 0
  %v4453 = getelementptr inbounds float, ptr %v48, i64 %v4452
  store <8 x float> %v4451, ptr %v4453, align 4
  br label %b708
b708:
  %v4454 = icmp sgt i64 %v3, 1
  br i1 %v4454, label %b709, label %b710
b709:
  %v4455 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4456 = atomicrmw add ptr %v4455, i64 1 acq_rel
  %v4457 = load i64, ptr %v329, align 8
  %v4458 = add i64 %v4457, 1
  store i64 %v4458, ptr %v329, align 8
  %v4459 = mul i64 %v3, %v4458
  br label %b711
b711:
  %v4460 = load atomic i64, ptr %v4455 acquire, align 8
  %v4461 = icmp slt i64 %v4460, %v4459
  br i1 %v4461, label %b712, label %b713
b712:
  %v4462 = call i32 @sched_yield()
  br label %b711
b713:
  br label %b710
b710:
  %v4463 = icmp eq i64 %v2, 0
  br i1 %v4463, label %b714, label %b715
b714:
  %v4464 = add i64 0, 0
  %v4465 = getelementptr inbounds float, ptr %v228, i64 %v4464
  %v4466 = load <8 x float>, ptr %v4465, align 4
  %v4467 = add i64 0, 0
  %v4468 = getelementptr inbounds float, ptr %v230, i64 %v4467
  %v4469 = load <8 x float>, ptr %v4468, align 4
  %v4470 = fadd <8 x float> %v4466, %v4469
  %v4471 = add i64 0, 0
  %v4472 = getelementptr inbounds float, ptr %v232, i64 %v4471
  %v4473 = load <8 x float>, ptr %v4472, align 4
  %v4474 = fadd <8 x float> %v4470, %v4473
  %v4475 = add i64 0, 0
  %v4476 = getelementptr inbounds float, ptr %v234, i64 %v4475
  %v4477 = load <8 x float>, ptr %v4476, align 4
  %v4478 = fadd <8 x float> %v4474, %v4477
  %v4479 = add i64 8, 0
  %v4480 = getelementptr inbounds float, ptr %v48, i64 %v4479
  store <8 x float> %v4478, ptr %v4480, align 4
  br label %b715
b715:
  %v4481 = icmp sgt i64 %v3, 1
  br i1 %v4481, label %b716, label %b717
b716:
  %v4482 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4483 = atomicrmw add ptr %v4482, i64 1 acq_rel
  %v4484 = load i64, ptr %v329, align 8
  %v4485 = add i64 %v4484, 1
  store i64 %v4485, ptr %v329, align 8
  %v4486 = mul i64 %v3, %v4485
  br label %b718
b718:
  %v4487 = load atomic i64, ptr %v4482 acquire, align 8
  %v4488 = icmp slt i64 %v4487, %v4486
  br i1 %v4488, label %b719, label %b720
b719:
  %v4489 = call i32 @sched_yield()
  br label %b718
b720:
  br label %b717
b717:
  %v4490 = icmp eq i64 %v2, 0
  br i1 %v4490, label %b721, label %b722
b721:
  %v4491 = add i64 0, 0
  %v4492 = getelementptr inbounds float, ptr %v192, i64 %v4491
  %v4493 = load <8 x float>, ptr %v4492, align 4
  %v4494 = add i64 0, 0
  %v4495 = getelementptr inbounds float, ptr %v194, i64 %v4494
  %v4496 = load <8 x float>, ptr %v4495, align 4
  %v4497 = fadd <8 x float> %v4493, %v4496
  %v4498 = add i64 0, 0
  %v4499 = getelementptr inbounds float, ptr %v56, i64 %v4498
  %v4500 = load <8 x float>, ptr %v4499, align 4
  %v4501 = fmul <8 x float> %v4497, %v4500
  %v4502 = add i64 0, 0
  %v4503 = getelementptr inbounds float, ptr %v58, i64 %v4502
  %v4504 = load <8 x float>, ptr %v4503, align 4
  %v4505 = add i64 0, 0
  %v4506 = getelementptr inbounds float, ptr %v188, i64 %v4505
  %v4507 = load <8 x float>, ptr %v4506, align 4
  %v4508 = add i64 0, 0
  %v4509 = getelementptr inbounds float, ptr %v190, i64 %v4508
  %v4510 = load <8 x float>, ptr %v4509, align 4
  %v4511 = fadd <8 x float> %v4507, %v4510
  %v4512 = fmul <8 x float> %v4504, %v4511
  %v4513 = fsub <8 x float> %v4501, %v4512
  %v4514 = add i64 0, 0
  %v4515 = getelementptr inbounds float, ptr %v40, i64 %v4514
  store <8 x float> %v4513, ptr %v4515, align 4
  br label %b722
b722:
  %v4516 = icmp sgt i64 %v3, 1
  br i1 %v4516, label %b723, label %b724
b723:
  %v4517 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4518 = atomicrmw add ptr %v4517, i64 1 acq_rel
  %v4519 = load i64, ptr %v329, align 8
  %v4520 = add i64 %v4519, 1
  store i64 %v4520, ptr %v329, align 8
  %v4521 = mul i64 %v3, %v4520
  br label %b725
b725:
  %v4522 = load atomic i64, ptr %v4517 acquire, align 8
  %v4523 = icmp slt i64 %v4522, %v4521
  br i1 %v4523, label %b726, label %b727
b726:
  %v4524 = call i32 @sched_yield()
  br label %b725
b727:
  br label %b724
b724:
  %v4525 = icmp eq i64 %v2, 0
  br i1 %v4525, label %b728, label %b729
b728:
  %v4526 = add i64 0, 0
  %v4527 = getelementptr inbounds float, ptr %v216, i64 %v4526
  %v4528 = load <8 x float>, ptr %v4527, align 4
  %v4529 = add i64 0, 0
  %v4530 = getelementptr inbounds float, ptr %v218, i64 %v4529
  %v4531 = load <8 x float>, ptr %v4530, align 4
  %v4532 = fadd <8 x float> %v4528, %v4531
  %v4533 = add i64 0, 0
  %v4534 = getelementptr inbounds float, ptr %v60, i64 %v4533
  %v4535 = load <8 x float>, ptr %v4534, align 4
  %v4536 = fmul <8 x float> %v4532, %v4535
  %v4537 = add i64 0, 0
  %v4538 = getelementptr inbounds float, ptr %v62, i64 %v4537
  %v4539 = load <8 x float>, ptr %v4538, align 4
  %v4540 = add i64 0, 0
  %v4541 = getelementptr inbounds float, ptr %v212, i64 %v4540
  %v4542 = load <8 x float>, ptr %v4541, align 4
  %v4543 = add i64 0, 0
  %v4544 = getelementptr inbounds float, ptr %v214, i64 %v4543
  %v4545 = load <8 x float>, ptr %v4544, align 4
  %v4546 = fadd <8 x float> %v4542, %v4545
  %v4547 = fmul <8 x float> %v4539, %v4546
  %v4548 = fsub <8 x float> %v4536, %v4547
  %v4549 = add i64 8, 0
  %v4550 = getelementptr inbounds float, ptr %v40, i64 %v4549
  store <8 x float> %v4548, ptr %v4550, align 4
  br label %b729
b729:
  %v4551 = icmp sgt i64 %v3, 1
  br i1 %v4551, label %b730, label %b731
b730:
  %v4552 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4553 = atomicrmw add ptr %v4552, i64 1 acq_rel
  %v4554 = load i64, ptr %v329, align 8
  %v4555 = add i64 %v4554, 1
  store i64 %v4555, ptr %v329, align 8
  %v4556 = mul i64 %v3, %v4555
  br label %b732
b732:
  %v4557 = load atomic i64, ptr %v4552 acquire, align 8
  %v4558 = icmp slt i64 %v4557, %v4556
  br i1 %v4558, label %b733, label %b734
b733:
  %v4559 = call i32 @sched_yield()
  br label %b732
b734:
  br label %b731
b731:
  %v4560 = icmp eq i64 %v2, 0
  br i1 %v4560, label %b735, label %b736
b735:
  %v4561 = add i64 0, 0
  %v4562 = getelementptr inbounds float, ptr %v240, i64 %v4561
  %v4563 = load <8 x float>, ptr %v4562, align 4
  %v4564 = add i64 0, 0
  %v4565 = getelementptr inbounds float, ptr %v242, i64 %v4564
  %v4566 = load <8 x float>, ptr %v4565, align 4
  %v4567 = fadd <8 x float> %v4563, %v4566
  %v4568 = add i64 0, 0
  %v4569 = getelementptr inbounds float, ptr %v64, i64 %v4568
  %v4570 = load <8 x float>, ptr %v4569, align 4
  %v4571 = fmul <8 x float> %v4567, %v4570
  %v4572 = add i64 0, 0
  %v4573 = getelementptr inbounds float, ptr %v66, i64 %v4572
  %v4574 = load <8 x float>, ptr %v4573, align 4
  %v4575 = add i64 0, 0
  %v4576 = getelementptr inbounds float, ptr %v236, i64 %v4575
  %v4577 = load <8 x float>, ptr %v4576, align 4
  %v4578 = add i64 0, 0
  %v4579 = getelementptr inbounds float, ptr %v238, i64 %v4578
  %v4580 = load <8 x float>, ptr %v4579, align 4
  %v4581 = fadd <8 x float> %v4577, %v4580
  %v4582 = fmul <8 x float> %v4574, %v4581
  %v4583 = fsub <8 x float> %v4571, %v4582
  %v4584 = add i64 16, 0
  %v4585 = getelementptr inbounds float, ptr %v40, i64 %v4584
  store <8 x float> %v4583, ptr %v4585, align 4
  br label %b736
b736:
  %v4586 = icmp sgt i64 %v3, 1
  br i1 %v4586, label %b737, label %b738
b737:
  %v4587 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4588 = atomicrmw add ptr %v4587, i64 1 acq_rel
  %v4589 = load i64, ptr %v329, align 8
  %v4590 = add i64 %v4589, 1
  store i64 %v4590, ptr %v329, align 8
  %v4591 = mul i64 %v3, %v4590
  br label %b739
b739:
  %v4592 = load atomic i64, ptr %v4587 acquire, align 8
  %v4593 = icmp slt i64 %v4592, %v4591
  br i1 %v4593, label %b740, label %b741
b740:
  %v4594 = call i32 @sched_yield()
  br label %b739
b741:
  br label %b738
b738:
  %v4595 = icmp eq i64 %v2, 0
  br i1 %v4595, label %b742, label %b743
b742:
  br label %b744
b744:
  %v4596 = phi i64 [ 0, %b742 ], [ %v4622, %b749 ]
  %v4597 = phi <8 x float> [ splat (float 0x0000000000000000), %b742 ], [ %v4601, %b749 ]
  %v4598 = phi float [ 0x0000000000000000, %b742 ], [ %v4598, %b749 ]
  %v4599 = icmp slt i64 %v4596, 2
  br i1 %v4599, label %b745, label %b746
b745:
  br label %b747
b747:
  %v4600 = phi i64 [ 0, %b745 ], [ %v4621, %b748 ]
  %v4601 = phi <8 x float> [ %v4597, %b745 ], [ %v4620, %b748 ]
  %v4602 = icmp slt i64 %v4600, 8
  br i1 %v4602, label %b748, label %b749
b748:
  %v4603 = getelementptr inbounds float, ptr %v82, i64 0
  %v4604 = load float, ptr %v4603, align 4
  %v4605 = mul i64 %v4596, 8
  %v4606 = add i64 0, %v4605
  %v4607 = add i64 %v4606, %v4600
  %v4608 = getelementptr inbounds float, ptr %v48, i64 %v4607
  %v4609 = load <8 x float>, ptr %v4608, align 4
  %v4610 = mul i64 %v4596, 8
  %v4611 = add i64 0, %v4610
  %v4612 = add i64 %v4611, %v4600
  %v4613 = getelementptr inbounds float, ptr %v86, i64 %v4612
  %v4614 = load <8 x float>, ptr %v4613, align 4
  %v4615 = fmul <8 x float> %v4609, %v4614
  %v4616 = insertelement <8 x float> poison, float %v4604, i64 0
  %v4617 = shufflevector <8 x float> %v4616, <8 x float> poison, <8 x i32> zeroinitializer
  %v4618 = fdiv <8 x float> %v4615, %v4617
  %v4619 = fneg <8 x float> %v4618
  %v4620 = fadd <8 x float> %v4601, %v4619
  %v4621 = add nsw i64 %v4600, 8
  br label %b747
b749:
  %v4622 = add nsw i64 %v4596, 1
  br label %b744
b746:
  %v4623 = shufflevector <8 x float> %v4597, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v4624 = shufflevector <8 x float> %v4597, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v4625 = fadd <4 x float> %v4623, %v4624
  %v4626 = shufflevector <4 x float> %v4625, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v4627 = shufflevector <4 x float> %v4625, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v4628 = fadd <2 x float> %v4626, %v4627
  %v4629 = extractelement <2 x float> %v4628, i64 0
  %v4630 = extractelement <2 x float> %v4628, i64 1
  %v4631 = fadd float %v4629, %v4630
  %v4632 = fadd float %v4631, %v4598
  %v4633 = getelementptr inbounds float, ptr %v244, i64 0
  store float %v4632, ptr %v4633, align 4
  br label %b743
b743:
  %v4634 = icmp sgt i64 %v3, 1
  br i1 %v4634, label %b750, label %b751
b750:
  %v4635 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4636 = atomicrmw add ptr %v4635, i64 1 acq_rel
  %v4637 = load i64, ptr %v329, align 8
  %v4638 = add i64 %v4637, 1
  store i64 %v4638, ptr %v329, align 8
  %v4639 = mul i64 %v3, %v4638
  br label %b752
b752:
  %v4640 = load atomic i64, ptr %v4635 acquire, align 8
  %v4641 = icmp slt i64 %v4640, %v4639
  br i1 %v4641, label %b753, label %b754
b753:
  %v4642 = call i32 @sched_yield()
  br label %b752
b754:
  br label %b751
b751:
  %v4643 = icmp eq i64 %v2, 0
  br i1 %v4643, label %b755, label %b756
b755:
  br label %b757
b757:
  %v4644 = phi i64 [ 0, %b755 ], [ %v4670, %b762 ]
  %v4645 = phi <8 x float> [ splat (float 0x0000000000000000), %b755 ], [ %v4649, %b762 ]
  %v4646 = phi float [ 0x0000000000000000, %b755 ], [ %v4646, %b762 ]
  %v4647 = icmp slt i64 %v4644, 2
  br i1 %v4647, label %b758, label %b759
b758:
  br label %b760
b760:
  %v4648 = phi i64 [ 0, %b758 ], [ %v4669, %b761 ]
  %v4649 = phi <8 x float> [ %v4645, %b758 ], [ %v4668, %b761 ]
  %v4650 = icmp slt i64 %v4648, 8
  br i1 %v4650, label %b761, label %b762
b761:
  %v4651 = getelementptr inbounds float, ptr %v76, i64 0
  %v4652 = load float, ptr %v4651, align 4
  %v4653 = mul i64 %v4644, 8
  %v4654 = add i64 0, %v4653
  %v4655 = add i64 %v4654, %v4648
  %v4656 = getelementptr inbounds float, ptr %v46, i64 %v4655
  %v4657 = load <8 x float>, ptr %v4656, align 4
  %v4658 = mul i64 %v4644, 8
  %v4659 = add i64 0, %v4658
  %v4660 = add i64 %v4659, %v4648
  %v4661 = getelementptr inbounds float, ptr %v84, i64 %v4660
  %v4662 = load <8 x float>, ptr %v4661, align 4
  %v4663 = fmul <8 x float> %v4657, %v4662
  %v4664 = insertelement <8 x float> poison, float %v4652, i64 0
  %v4665 = shufflevector <8 x float> %v4664, <8 x float> poison, <8 x i32> zeroinitializer
  %v4666 = fdiv <8 x float> %v4663, %v4665
  %v4667 = fneg <8 x float> %v4666
  %v4668 = fadd <8 x float> %v4649, %v4667
  %v4669 = add nsw i64 %v4648, 8
  br label %b760
b762:
  %v4670 = add nsw i64 %v4644, 1
  br label %b757
b759:
  %v4671 = shufflevector <8 x float> %v4645, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v4672 = shufflevector <8 x float> %v4645, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v4673 = fadd <4 x float> %v4671, %v4672
  %v4674 = shufflevector <4 x float> %v4673, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v4675 = shufflevector <4 x float> %v4673, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v4676 = fadd <2 x float> %v4674, %v4675
  %v4677 = extractelement <2 x float> %v4676, i64 0
  %v4678 = extractelement <2 x float> %v4676, i64 1
  %v4679 = fadd float %v4677, %v4678
  %v4680 = fadd float %v4679, %v4646
  %v4681 = getelementptr inbounds float, ptr %v246, i64 0
  store float %v4680, ptr %v4681, align 4
  br label %b756
b756:
  %v4682 = icmp sgt i64 %v3, 1
  br i1 %v4682, label %b763, label %b764
b763:
  %v4683 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4684 = atomicrmw add ptr %v4683, i64 1 acq_rel
  %v4685 = load i64, ptr %v329, align 8
  %v4686 = add i64 %v4685, 1
  store i64 %v4686, ptr %v329, align 8
  %v4687 = mul i64 %v3, %v4686
  br label %b765
b765:
  %v4688 = load atomic i64, ptr %v4683 acquire, align 8
  %v4689 = icmp slt i64 %v4688, %v4687
  br i1 %v4689, label %b766, label %b767
b766:
  %v4690 = call i32 @sched_yield()
  br label %b765
b767:
  br label %b764
b764:
  %v4691 = icmp eq i64 %v2, 0
  br i1 %v4691, label %b768, label %b769
b768:
  %v4692 = getelementptr inbounds float, ptr %v76, i64 0
  %v4693 = load float, ptr %v4692, align 4
  %v4694 = getelementptr inbounds float, ptr %v72, i64 0
  %v4695 = load float, ptr %v4694, align 4
  %v4696 = getelementptr inbounds float, ptr %v246, i64 0
  %v4697 = load float, ptr %v4696, align 4
  %v4698 = fcmp une float %v4695, 0x0000000000000000
  %v4699 = select i1 %v4698, float %v4697, float 0x0000000000000000
  %v4700 = fmul float 0x3FE0000000000000, %v4699
  %v4701 = getelementptr inbounds float, ptr %v74, i64 0
  %v4702 = load float, ptr %v4701, align 4
  %v4703 = fdiv float %v4700, %v4702
  %v4704 = fcmp une float %v4695, 0x0000000000000000
  %v4705 = select i1 %v4704, float %v4703, float 0x0000000000000000
  br label %b770
b770:
  %v4706 = phi i64 [ 0, %b768 ], [ %v4724, %b771 ]
  %v4707 = icmp slt i64 %v4706, 16
  br i1 %v4707, label %b771, label %b772
b771:
  %v4708 = add i64 0, %v4706
  %v4709 = getelementptr inbounds float, ptr %v46, i64 %v4708
  %v4710 = load <8 x float>, ptr %v4709, align 4
  %v4711 = insertelement <8 x float> poison, float %v4693, i64 0
  %v4712 = shufflevector <8 x float> %v4711, <8 x float> poison, <8 x i32> zeroinitializer
  %v4713 = fdiv <8 x float> %v4710, %v4712
  %v4714 = add i64 0, %v4706
  %v4715 = getelementptr inbounds float, ptr %v14, i64 %v4714
  %v4716 = load <8 x float>, ptr %v4715, align 4
  %v4717 = insertelement <8 x float> poison, float %v4705, i64 0
  %v4718 = shufflevector <8 x float> %v4717, <8 x float> poison, <8 x i32> zeroinitializer
  %v4719 = fmul <8 x float> %v4718, %v4716
  %v4720 = fadd <8 x float> %v4713, %v4719
  %v4721 = fadd <8 x float> %v4720, %v4719
  %v4722 = add i64 0, %v4706
  %v4723 = getelementptr inbounds float, ptr %v42, i64 %v4722
  store <8 x float> %v4721, ptr %v4723, align 4
  %v4724 = add nsw i64 %v4706, 8
  br label %b770
b772:
  br label %b769
b769:
  %v4725 = icmp sgt i64 %v3, 1
  br i1 %v4725, label %b773, label %b774
b773:
  %v4726 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4727 = atomicrmw add ptr %v4726, i64 1 acq_rel
  %v4728 = load i64, ptr %v329, align 8
  %v4729 = add i64 %v4728, 1
  store i64 %v4729, ptr %v329, align 8
  %v4730 = mul i64 %v3, %v4729
  br label %b775
b775:
  %v4731 = load atomic i64, ptr %v4726 acquire, align 8
  %v4732 = icmp slt i64 %v4731, %v4730
  br i1 %v4732, label %b776, label %b777
b776:
  %v4733 = call i32 @sched_yield()
  br label %b775
b777:
  br label %b774
b774:
  %v4734 = icmp eq i64 %v2, 0
  br i1 %v4734, label %b778, label %b779
b778:
  %v4735 = getelementptr inbounds float, ptr %v82, i64 0
  %v4736 = load float, ptr %v4735, align 4
  %v4737 = getelementptr inbounds float, ptr %v78, i64 0
  %v4738 = load float, ptr %v4737, align 4
  %v4739 = getelementptr inbounds float, ptr %v244, i64 0
  %v4740 = load float, ptr %v4739, align 4
  %v4741 = fcmp une float %v4738, 0x0000000000000000
  %v4742 = select i1 %v4741, float %v4740, float 0x0000000000000000
  %v4743 = fmul float 0x3FE0000000000000, %v4742
  %v4744 = getelementptr inbounds float, ptr %v80, i64 0
  %v4745 = load float, ptr %v4744, align 4
  %v4746 = fdiv float %v4743, %v4745
  %v4747 = fcmp une float %v4738, 0x0000000000000000
  %v4748 = select i1 %v4747, float %v4746, float 0x0000000000000000
  br label %b780
b780:
  %v4749 = phi i64 [ 0, %b778 ], [ %v4767, %b781 ]
  %v4750 = icmp slt i64 %v4749, 16
  br i1 %v4750, label %b781, label %b782
b781:
  %v4751 = add i64 0, %v4749
  %v4752 = getelementptr inbounds float, ptr %v48, i64 %v4751
  %v4753 = load <8 x float>, ptr %v4752, align 4
  %v4754 = insertelement <8 x float> poison, float %v4736, i64 0
  %v4755 = shufflevector <8 x float> %v4754, <8 x float> poison, <8 x i32> zeroinitializer
  %v4756 = fdiv <8 x float> %v4753, %v4755
  %v4757 = add i64 16, %v4749
  %v4758 = getelementptr inbounds float, ptr %v14, i64 %v4757
  %v4759 = load <8 x float>, ptr %v4758, align 4
  %v4760 = insertelement <8 x float> poison, float %v4748, i64 0
  %v4761 = shufflevector <8 x float> %v4760, <8 x float> poison, <8 x i32> zeroinitializer
  %v4762 = fmul <8 x float> %v4761, %v4759
  %v4763 = fadd <8 x float> %v4756, %v4762
  %v4764 = fadd <8 x float> %v4763, %v4762
  %v4765 = add i64 16, %v4749
  %v4766 = getelementptr inbounds float, ptr %v42, i64 %v4765
  store <8 x float> %v4764, ptr %v4766, align 4
  %v4767 = add nsw i64 %v4749, 8
  br label %b780
b782:
  br label %b779
b779:
  %v4768 = icmp sgt i64 %v3, 1
  br i1 %v4768, label %b783, label %b784
b783:
  %v4769 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4770 = atomicrmw add ptr %v4769, i64 1 acq_rel
  %v4771 = load i64, ptr %v329, align 8
  %v4772 = add i64 %v4771, 1
  store i64 %v4772, ptr %v329, align 8
  %v4773 = mul i64 %v3, %v4772
  br label %b785
b785:
  %v4774 = load atomic i64, ptr %v4769 acquire, align 8
  %v4775 = icmp slt i64 %v4774, %v4773
  br i1 %v4775, label %b786, label %b787
b786:
  %v4776 = call i32 @sched_yield()
  br label %b785
b787:
  br label %b784
b784:
  ret void
}
define internal void @tile_1x1of3_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
define internal void @tile_2x1of3_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v123 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v101, ptr %v123, align 4
  ret void
}
define internal void @tile_3x1of3_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v166 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v136, ptr %v166, align 4
  %v167 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v137, ptr %v167, align 4
  ret void
}
define internal void @tile_4x1of3_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v209 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v171, ptr %v209, align 4
  %v210 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v172, ptr %v210, align 4
  %v211 = getelementptr inbounds float, ptr %v4, i64 72
  store <8 x float> %v173, ptr %v211, align 4
  ret void
}
define internal void @tile_5x1of3_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v202 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v156, ptr %v202, align 4
  %v203 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v157, ptr %v203, align 4
  %v204 = getelementptr inbounds float, ptr %v4, i64 72
  store <8 x float> %v158, ptr %v204, align 4
  %v205 = getelementptr inbounds float, ptr %v4, i64 96
  store <8 x float> %v159, ptr %v205, align 4
  ret void
}
define internal void @tile_6x1of3_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v177 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v123, ptr %v177, align 4
  %v178 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v124, ptr %v178, align 4
  %v179 = getelementptr inbounds float, ptr %v4, i64 72
  store <8 x float> %v125, ptr %v179, align 4
  %v180 = getelementptr inbounds float, ptr %v4, i64 96
  store <8 x float> %v126, ptr %v180, align 4
  %v181 = getelementptr inbounds float, ptr %v4, i64 120
  store <8 x float> %v127, ptr %v181, align 4
  ret void
}
define internal void @tile_1x1of3_1_2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v76, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v29, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v30, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v60, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v16 = icmp slt i64 %v7, %v6
  br i1 %v16, label %b1, label %b2
b1:
  %v17 = mul i64 %v7, 16
  %v18 = getelementptr inbounds float, ptr %v2, i64 %v17
  %v19 = getelementptr inbounds float, ptr %v18, i64 0
  %v20 = load <8 x float>, ptr %v19, align 4
  %v21 = getelementptr inbounds float, ptr %v18, i64 8
  %v22 = load <8 x float>, ptr %v21, align 4
  %v23 = mul i64 %v1, 0
  %v24 = add i64 %v23, %v7
  %v25 = getelementptr inbounds float, ptr %v0, i64 %v24
  %v26 = load float, ptr %v25, align 4
  %v27 = insertelement <8 x float> poison, float %v26, i64 0
  %v28 = shufflevector <8 x float> %v27, <8 x float> poison, <8 x i32> zeroinitializer
  %v29 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v28, <8 x float> %v20, <8 x float> %v8)
  %v30 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v28, <8 x float> %v22, <8 x float> %v9)
  %v31 = add i64 %v7, 1
  %v32 = mul i64 %v31, 16
  %v33 = getelementptr inbounds float, ptr %v2, i64 %v32
  %v34 = getelementptr inbounds float, ptr %v33, i64 0
  %v35 = load <8 x float>, ptr %v34, align 4
  %v36 = getelementptr inbounds float, ptr %v33, i64 8
  %v37 = load <8 x float>, ptr %v36, align 4
  %v38 = mul i64 %v1, 0
  %v39 = add i64 %v38, %v31
  %v40 = getelementptr inbounds float, ptr %v0, i64 %v39
  %v41 = load float, ptr %v40, align 4
  %v42 = insertelement <8 x float> poison, float %v41, i64 0
  %v43 = shufflevector <8 x float> %v42, <8 x float> poison, <8 x i32> zeroinitializer
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v35, <8 x float> %v10)
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v37, <8 x float> %v11)
  %v46 = add i64 %v7, 2
  %v47 = mul i64 %v46, 16
  %v48 = getelementptr inbounds float, ptr %v2, i64 %v47
  %v49 = getelementptr inbounds float, ptr %v48, i64 0
  %v50 = load <8 x float>, ptr %v49, align 4
  %v51 = getelementptr inbounds float, ptr %v48, i64 8
  %v52 = load <8 x float>, ptr %v51, align 4
  %v53 = mul i64 %v1, 0
  %v54 = add i64 %v53, %v46
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v50, <8 x float> %v12)
  %v60 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v52, <8 x float> %v13)
  %v61 = add i64 %v7, 3
  %v62 = mul i64 %v61, 16
  %v63 = getelementptr inbounds float, ptr %v2, i64 %v62
  %v64 = getelementptr inbounds float, ptr %v63, i64 0
  %v65 = load <8 x float>, ptr %v64, align 4
  %v66 = getelementptr inbounds float, ptr %v63, i64 8
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = mul i64 %v1, 0
  %v69 = add i64 %v68, %v61
  %v70 = getelementptr inbounds float, ptr %v0, i64 %v69
  %v71 = load float, ptr %v70, align 4
  %v72 = insertelement <8 x float> poison, float %v71, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v65, <8 x float> %v14)
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v67, <8 x float> %v15)
  %v76 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v77 = fadd <8 x float> %v8, %v10
  %v78 = fadd <8 x float> %v9, %v11
  %v79 = fadd <8 x float> %v77, %v12
  %v80 = fadd <8 x float> %v78, %v13
  %v81 = fadd <8 x float> %v79, %v14
  %v82 = fadd <8 x float> %v80, %v15
  br label %b3
b3:
  %v83 = phi i64 [ %v6, %b2 ], [ %v101, %b4 ]
  %v84 = phi <8 x float> [ %v81, %b2 ], [ %v99, %b4 ]
  %v85 = phi <8 x float> [ %v82, %b2 ], [ %v100, %b4 ]
  %v86 = icmp slt i64 %v83, %v3
  br i1 %v86, label %b4, label %b5
b4:
  %v87 = mul i64 %v83, 16
  %v88 = getelementptr inbounds float, ptr %v2, i64 %v87
  %v89 = getelementptr inbounds float, ptr %v88, i64 0
  %v90 = load <8 x float>, ptr %v89, align 4
  %v91 = getelementptr inbounds float, ptr %v88, i64 8
  %v92 = load <8 x float>, ptr %v91, align 4
  %v93 = mul i64 %v1, 0
  %v94 = add i64 %v93, %v83
  %v95 = getelementptr inbounds float, ptr %v0, i64 %v94
  %v96 = load float, ptr %v95, align 4
  %v97 = insertelement <8 x float> poison, float %v96, i64 0
  %v98 = shufflevector <8 x float> %v97, <8 x float> poison, <8 x i32> zeroinitializer
  %v99 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> %v90, <8 x float> %v84)
  %v100 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> %v92, <8 x float> %v85)
  %v101 = add nsw i64 %v83, 1
  br label %b3
b5:
  %v102 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v84, ptr %v102, align 4
  %v103 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v85, ptr %v103, align 4
  ret void
}
define internal void @tile_2x1of3_1_2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v116, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v60, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v69, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v91, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v92, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v106, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v107, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v114, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v115, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 16
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v26, i64 8
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v7
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v28, <8 x float> %v8)
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v9)
  %v39 = mul i64 %v1, 1
  %v40 = add i64 %v39, %v7
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v28, <8 x float> %v10)
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v30, <8 x float> %v11)
  %v47 = add i64 %v7, 1
  %v48 = mul i64 %v47, 16
  %v49 = getelementptr inbounds float, ptr %v2, i64 %v48
  %v50 = getelementptr inbounds float, ptr %v49, i64 0
  %v51 = load <8 x float>, ptr %v50, align 4
  %v52 = getelementptr inbounds float, ptr %v49, i64 8
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = mul i64 %v1, 0
  %v55 = add i64 %v54, %v47
  %v56 = getelementptr inbounds float, ptr %v0, i64 %v55
  %v57 = load float, ptr %v56, align 4
  %v58 = insertelement <8 x float> poison, float %v57, i64 0
  %v59 = shufflevector <8 x float> %v58, <8 x float> poison, <8 x i32> zeroinitializer
  %v60 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v59, <8 x float> %v51, <8 x float> %v12)
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v59, <8 x float> %v53, <8 x float> %v13)
  %v62 = mul i64 %v1, 1
  %v63 = add i64 %v62, %v47
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v51, <8 x float> %v14)
  %v69 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v53, <8 x float> %v15)
  %v70 = add i64 %v7, 2
  %v71 = mul i64 %v70, 16
  %v72 = getelementptr inbounds float, ptr %v2, i64 %v71
  %v73 = getelementptr inbounds float, ptr %v72, i64 0
  %v74 = load <8 x float>, ptr %v73, align 4
  %v75 = getelementptr inbounds float, ptr %v72, i64 8
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = mul i64 %v1, 0
  %v78 = add i64 %v77, %v70
  %v79 = getelementptr inbounds float, ptr %v0, i64 %v78
  %v80 = load float, ptr %v79, align 4
  %v81 = insertelement <8 x float> poison, float %v80, i64 0
  %v82 = shufflevector <8 x float> %v81, <8 x float> poison, <8 x i32> zeroinitializer
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v74, <8 x float> %v16)
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v76, <8 x float> %v17)
  %v85 = mul i64 %v1, 1
  %v86 = add i64 %v85, %v70
  %v87 = getelementptr inbounds float, ptr %v0, i64 %v86
  %v88 = load float, ptr %v87, align 4
  %v89 = insertelement <8 x float> poison, float %v88, i64 0
  %v90 = shufflevector <8 x float> %v89, <8 x float> poison, <8 x i32> zeroinitializer
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v74, <8 x float> %v18)
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v76, <8 x float> %v19)
  %v93 = add i64 %v7, 3
  %v94 = mul i64 %v93, 16
  %v95 = getelementptr inbounds float, ptr %v2, i64 %v94
  %v96 = getelementptr inbounds float, ptr %v95, i64 0
  %v97 = load <8 x float>, ptr %v96, align 4
  %v98 = getelementptr inbounds float, ptr %v95, i64 8
  %v99 = load <8 x float>, ptr %v98, align 4
  %v100 = mul i64 %v1, 0
  %v101 = add i64 %v100, %v93
  %v102 = getelementptr inbounds float, ptr %v0, i64 %v101
  %v103 = load float, ptr %v102, align 4
  %v104 = insertelement <8 x float> poison, float %v103, i64 0
  %v105 = shufflevector <8 x float> %v104, <8 x float> poison, <8 x i32> zeroinitializer
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v97, <8 x float> %v20)
  %v107 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v99, <8 x float> %v21)
  %v108 = mul i64 %v1, 1
  %v109 = add i64 %v108, %v93
  %v110 = getelementptr inbounds float, ptr %v0, i64 %v109
  %v111 = load float, ptr %v110, align 4
  %v112 = insertelement <8 x float> poison, float %v111, i64 0
  %v113 = shufflevector <8 x float> %v112, <8 x float> poison, <8 x i32> zeroinitializer
  %v114 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v97, <8 x float> %v22)
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v99, <8 x float> %v23)
  %v116 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v117 = fadd <8 x float> %v8, %v12
  %v118 = fadd <8 x float> %v9, %v13
  %v119 = fadd <8 x float> %v10, %v14
  %v120 = fadd <8 x float> %v11, %v15
  %v121 = fadd <8 x float> %v117, %v16
  %v122 = fadd <8 x float> %v118, %v17
  %v123 = fadd <8 x float> %v119, %v18
  %v124 = fadd <8 x float> %v120, %v19
  %v125 = fadd <8 x float> %v121, %v20
  %v126 = fadd <8 x float> %v122, %v21
  %v127 = fadd <8 x float> %v123, %v22
  %v128 = fadd <8 x float> %v124, %v23
  br label %b3
b3:
  %v129 = phi i64 [ %v6, %b2 ], [ %v157, %b4 ]
  %v130 = phi <8 x float> [ %v125, %b2 ], [ %v147, %b4 ]
  %v131 = phi <8 x float> [ %v126, %b2 ], [ %v148, %b4 ]
  %v132 = phi <8 x float> [ %v127, %b2 ], [ %v155, %b4 ]
  %v133 = phi <8 x float> [ %v128, %b2 ], [ %v156, %b4 ]
  %v134 = icmp slt i64 %v129, %v3
  br i1 %v134, label %b4, label %b5
b4:
  %v135 = mul i64 %v129, 16
  %v136 = getelementptr inbounds float, ptr %v2, i64 %v135
  %v137 = getelementptr inbounds float, ptr %v136, i64 0
  %v138 = load <8 x float>, ptr %v137, align 4
  %v139 = getelementptr inbounds float, ptr %v136, i64 8
  %v140 = load <8 x float>, ptr %v139, align 4
  %v141 = mul i64 %v1, 0
  %v142 = add i64 %v141, %v129
  %v143 = getelementptr inbounds float, ptr %v0, i64 %v142
  %v144 = load float, ptr %v143, align 4
  %v145 = insertelement <8 x float> poison, float %v144, i64 0
  %v146 = shufflevector <8 x float> %v145, <8 x float> poison, <8 x i32> zeroinitializer
  %v147 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v146, <8 x float> %v138, <8 x float> %v130)
  %v148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v146, <8 x float> %v140, <8 x float> %v131)
  %v149 = mul i64 %v1, 1
  %v150 = add i64 %v149, %v129
  %v151 = getelementptr inbounds float, ptr %v0, i64 %v150
  %v152 = load float, ptr %v151, align 4
  %v153 = insertelement <8 x float> poison, float %v152, i64 0
  %v154 = shufflevector <8 x float> %v153, <8 x float> poison, <8 x i32> zeroinitializer
  %v155 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v154, <8 x float> %v138, <8 x float> %v132)
  %v156 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v154, <8 x float> %v140, <8 x float> %v133)
  %v157 = add nsw i64 %v129, 1
  br label %b3
b5:
  %v158 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v130, ptr %v158, align 4
  %v159 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v131, ptr %v159, align 4
  %v160 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v132, ptr %v160, align 4
  %v161 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v133, ptr %v161, align 4
  ret void
}
define internal void @tile_3x1of3_1_2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v82, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v50, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v80, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v81, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 16
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = getelementptr inbounds float, ptr %v22, i64 8
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v7
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v24, <8 x float> %v8)
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v9)
  %v35 = mul i64 %v1, 1
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v24, <8 x float> %v10)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v26, <8 x float> %v11)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v7
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v24, <8 x float> %v12)
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v26, <8 x float> %v13)
  %v51 = add i64 %v7, 1
  %v52 = mul i64 %v51, 16
  %v53 = getelementptr inbounds float, ptr %v2, i64 %v52
  %v54 = getelementptr inbounds float, ptr %v53, i64 0
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = getelementptr inbounds float, ptr %v53, i64 8
  %v57 = load <8 x float>, ptr %v56, align 4
  %v58 = mul i64 %v1, 0
  %v59 = add i64 %v58, %v51
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v55, <8 x float> %v14)
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v57, <8 x float> %v15)
  %v66 = mul i64 %v1, 1
  %v67 = add i64 %v66, %v51
  %v68 = getelementptr inbounds float, ptr %v0, i64 %v67
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v55, <8 x float> %v16)
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v57, <8 x float> %v17)
  %v74 = mul i64 %v1, 2
  %v75 = add i64 %v74, %v51
  %v76 = getelementptr inbounds float, ptr %v0, i64 %v75
  %v77 = load float, ptr %v76, align 4
  %v78 = insertelement <8 x float> poison, float %v77, i64 0
  %v79 = shufflevector <8 x float> %v78, <8 x float> poison, <8 x i32> zeroinitializer
  %v80 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v79, <8 x float> %v55, <8 x float> %v18)
  %v81 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v79, <8 x float> %v57, <8 x float> %v19)
  %v82 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v83 = fadd <8 x float> %v8, %v14
  %v84 = fadd <8 x float> %v9, %v15
  %v85 = fadd <8 x float> %v10, %v16
  %v86 = fadd <8 x float> %v11, %v17
  %v87 = fadd <8 x float> %v12, %v18
  %v88 = fadd <8 x float> %v13, %v19
  br label %b3
b3:
  %v89 = phi i64 [ %v6, %b2 ], [ %v127, %b4 ]
  %v90 = phi <8 x float> [ %v83, %b2 ], [ %v109, %b4 ]
  %v91 = phi <8 x float> [ %v84, %b2 ], [ %v110, %b4 ]
  %v92 = phi <8 x float> [ %v85, %b2 ], [ %v117, %b4 ]
  %v93 = phi <8 x float> [ %v86, %b2 ], [ %v118, %b4 ]
  %v94 = phi <8 x float> [ %v87, %b2 ], [ %v125, %b4 ]
  %v95 = phi <8 x float> [ %v88, %b2 ], [ %v126, %b4 ]
  %v96 = icmp slt i64 %v89, %v3
  br i1 %v96, label %b4, label %b5
b4:
  %v97 = mul i64 %v89, 16
  %v98 = getelementptr inbounds float, ptr %v2, i64 %v97
  %v99 = getelementptr inbounds float, ptr %v98, i64 0
  %v100 = load <8 x float>, ptr %v99, align 4
  %v101 = getelementptr inbounds float, ptr %v98, i64 8
  %v102 = load <8 x float>, ptr %v101, align 4
  %v103 = mul i64 %v1, 0
  %v104 = add i64 %v103, %v89
  %v105 = getelementptr inbounds float, ptr %v0, i64 %v104
  %v106 = load float, ptr %v105, align 4
  %v107 = insertelement <8 x float> poison, float %v106, i64 0
  %v108 = shufflevector <8 x float> %v107, <8 x float> poison, <8 x i32> zeroinitializer
  %v109 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v108, <8 x float> %v100, <8 x float> %v90)
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v108, <8 x float> %v102, <8 x float> %v91)
  %v111 = mul i64 %v1, 1
  %v112 = add i64 %v111, %v89
  %v113 = getelementptr inbounds float, ptr %v0, i64 %v112
  %v114 = load float, ptr %v113, align 4
  %v115 = insertelement <8 x float> poison, float %v114, i64 0
  %v116 = shufflevector <8 x float> %v115, <8 x float> poison, <8 x i32> zeroinitializer
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v100, <8 x float> %v92)
  %v118 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v102, <8 x float> %v93)
  %v119 = mul i64 %v1, 2
  %v120 = add i64 %v119, %v89
  %v121 = getelementptr inbounds float, ptr %v0, i64 %v120
  %v122 = load float, ptr %v121, align 4
  %v123 = insertelement <8 x float> poison, float %v122, i64 0
  %v124 = shufflevector <8 x float> %v123, <8 x float> poison, <8 x i32> zeroinitializer
  %v125 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v124, <8 x float> %v100, <8 x float> %v94)
  %v126 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v124, <8 x float> %v102, <8 x float> %v95)
  %v127 = add nsw i64 %v89, 1
  br label %b3
b5:
  %v128 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v90, ptr %v128, align 4
  %v129 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v91, ptr %v129, align 4
  %v130 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v92, ptr %v130, align 4
  %v131 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v93, ptr %v131, align 4
  %v132 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v94, ptr %v132, align 4
  %v133 = getelementptr inbounds float, ptr %v4, i64 64
  store <8 x float> %v95, ptr %v133, align 4
  ret void
}
define internal void @tile_4x1of3_1_2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v102, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v76, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v92, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v93, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v100, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v101, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 16
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v26, i64 8
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v7
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v28, <8 x float> %v8)
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v9)
  %v39 = mul i64 %v1, 1
  %v40 = add i64 %v39, %v7
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v28, <8 x float> %v10)
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v30, <8 x float> %v11)
  %v47 = mul i64 %v1, 2
  %v48 = add i64 %v47, %v7
  %v49 = getelementptr inbounds float, ptr %v0, i64 %v48
  %v50 = load float, ptr %v49, align 4
  %v51 = insertelement <8 x float> poison, float %v50, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v28, <8 x float> %v12)
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v30, <8 x float> %v13)
  %v55 = mul i64 %v1, 3
  %v56 = add i64 %v55, %v7
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v28, <8 x float> %v14)
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v30, <8 x float> %v15)
  %v63 = add i64 %v7, 1
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
  %v78 = mul i64 %v1, 1
  %v79 = add i64 %v78, %v63
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v67, <8 x float> %v18)
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v69, <8 x float> %v19)
  %v86 = mul i64 %v1, 2
  %v87 = add i64 %v86, %v63
  %v88 = getelementptr inbounds float, ptr %v0, i64 %v87
  %v89 = load float, ptr %v88, align 4
  %v90 = insertelement <8 x float> poison, float %v89, i64 0
  %v91 = shufflevector <8 x float> %v90, <8 x float> poison, <8 x i32> zeroinitializer
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v91, <8 x float> %v67, <8 x float> %v20)
  %v93 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v91, <8 x float> %v69, <8 x float> %v21)
  %v94 = mul i64 %v1, 3
  %v95 = add i64 %v94, %v63
  %v96 = getelementptr inbounds float, ptr %v0, i64 %v95
  %v97 = load float, ptr %v96, align 4
  %v98 = insertelement <8 x float> poison, float %v97, i64 0
  %v99 = shufflevector <8 x float> %v98, <8 x float> poison, <8 x i32> zeroinitializer
  %v100 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v99, <8 x float> %v67, <8 x float> %v22)
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v99, <8 x float> %v69, <8 x float> %v23)
  %v102 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v103 = fadd <8 x float> %v8, %v16
  %v104 = fadd <8 x float> %v9, %v17
  %v105 = fadd <8 x float> %v10, %v18
  %v106 = fadd <8 x float> %v11, %v19
  %v107 = fadd <8 x float> %v12, %v20
  %v108 = fadd <8 x float> %v13, %v21
  %v109 = fadd <8 x float> %v14, %v22
  %v110 = fadd <8 x float> %v15, %v23
  br label %b3
b3:
  %v111 = phi i64 [ %v6, %b2 ], [ %v159, %b4 ]
  %v112 = phi <8 x float> [ %v103, %b2 ], [ %v133, %b4 ]
  %v113 = phi <8 x float> [ %v104, %b2 ], [ %v134, %b4 ]
  %v114 = phi <8 x float> [ %v105, %b2 ], [ %v141, %b4 ]
  %v115 = phi <8 x float> [ %v106, %b2 ], [ %v142, %b4 ]
  %v116 = phi <8 x float> [ %v107, %b2 ], [ %v149, %b4 ]
  %v117 = phi <8 x float> [ %v108, %b2 ], [ %v150, %b4 ]
  %v118 = phi <8 x float> [ %v109, %b2 ], [ %v157, %b4 ]
  %v119 = phi <8 x float> [ %v110, %b2 ], [ %v158, %b4 ]
  %v120 = icmp slt i64 %v111, %v3
  br i1 %v120, label %b4, label %b5
b4:
  %v121 = mul i64 %v111, 16
  %v122 = getelementptr inbounds float, ptr %v2, i64 %v121
  %v123 = getelementptr inbounds float, ptr %v122, i64 0
  %v124 = load <8 x float>, ptr %v123, align 4
  %v125 = getelementptr inbounds float, ptr %v122, i64 8
  %v126 = load <8 x float>, ptr %v125, align 4
  %v127 = mul i64 %v1, 0
  %v128 = add i64 %v127, %v111
  %v129 = getelementptr inbounds float, ptr %v0, i64 %v128
  %v130 = load float, ptr %v129, align 4
  %v131 = insertelement <8 x float> poison, float %v130, i64 0
  %v132 = shufflevector <8 x float> %v131, <8 x float> poison, <8 x i32> zeroinitializer
  %v133 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v124, <8 x float> %v112)
  %v134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v126, <8 x float> %v113)
  %v135 = mul i64 %v1, 1
  %v136 = add i64 %v135, %v111
  %v137 = getelementptr inbounds float, ptr %v0, i64 %v136
  %v138 = load float, ptr %v137, align 4
  %v139 = insertelement <8 x float> poison, float %v138, i64 0
  %v140 = shufflevector <8 x float> %v139, <8 x float> poison, <8 x i32> zeroinitializer
  %v141 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v140, <8 x float> %v124, <8 x float> %v114)
  %v142 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v140, <8 x float> %v126, <8 x float> %v115)
  %v143 = mul i64 %v1, 2
  %v144 = add i64 %v143, %v111
  %v145 = getelementptr inbounds float, ptr %v0, i64 %v144
  %v146 = load float, ptr %v145, align 4
  %v147 = insertelement <8 x float> poison, float %v146, i64 0
  %v148 = shufflevector <8 x float> %v147, <8 x float> poison, <8 x i32> zeroinitializer
  %v149 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v148, <8 x float> %v124, <8 x float> %v116)
  %v150 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v148, <8 x float> %v126, <8 x float> %v117)
  %v151 = mul i64 %v1, 3
  %v152 = add i64 %v151, %v111
  %v153 = getelementptr inbounds float, ptr %v0, i64 %v152
  %v154 = load float, ptr %v153, align 4
  %v155 = insertelement <8 x float> poison, float %v154, i64 0
  %v156 = shufflevector <8 x float> %v155, <8 x float> poison, <8 x i32> zeroinitializer
  %v157 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v124, <8 x float> %v118)
  %v158 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v126, <8 x float> %v119)
  %v159 = add nsw i64 %v111, 1
  br label %b3
b5:
  %v160 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v112, ptr %v160, align 4
  %v161 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v113, ptr %v161, align 4
  %v162 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v114, ptr %v162, align 4
  %v163 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v115, ptr %v163, align 4
  %v164 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v116, ptr %v164, align 4
  %v165 = getelementptr inbounds float, ptr %v4, i64 64
  store <8 x float> %v117, ptr %v165, align 4
  %v166 = getelementptr inbounds float, ptr %v4, i64 80
  store <8 x float> %v118, ptr %v166, align 4
  %v167 = getelementptr inbounds float, ptr %v4, i64 88
  store <8 x float> %v119, ptr %v167, align 4
  ret void
}
define internal void @tile_5x1of3_1_2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 1
  %v6 = mul i64 %v5, 1
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v65, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v32, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v18 = icmp slt i64 %v7, %v6
  br i1 %v18, label %b1, label %b2
b1:
  %v19 = mul i64 %v7, 16
  %v20 = getelementptr inbounds float, ptr %v2, i64 %v19
  %v21 = getelementptr inbounds float, ptr %v20, i64 0
  %v22 = load <8 x float>, ptr %v21, align 4
  %v23 = getelementptr inbounds float, ptr %v20, i64 8
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = mul i64 %v1, 0
  %v26 = add i64 %v25, %v7
  %v27 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v22, <8 x float> %v8)
  %v32 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v9)
  %v33 = mul i64 %v1, 1
  %v34 = add i64 %v33, %v7
  %v35 = getelementptr inbounds float, ptr %v0, i64 %v34
  %v36 = load float, ptr %v35, align 4
  %v37 = insertelement <8 x float> poison, float %v36, i64 0
  %v38 = shufflevector <8 x float> %v37, <8 x float> poison, <8 x i32> zeroinitializer
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v22, <8 x float> %v10)
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v24, <8 x float> %v11)
  %v41 = mul i64 %v1, 2
  %v42 = add i64 %v41, %v7
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v22, <8 x float> %v12)
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v24, <8 x float> %v13)
  %v49 = mul i64 %v1, 3
  %v50 = add i64 %v49, %v7
  %v51 = getelementptr inbounds float, ptr %v0, i64 %v50
  %v52 = load float, ptr %v51, align 4
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v22, <8 x float> %v14)
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v24, <8 x float> %v15)
  %v57 = mul i64 %v1, 4
  %v58 = add i64 %v57, %v7
  %v59 = getelementptr inbounds float, ptr %v0, i64 %v58
  %v60 = load float, ptr %v59, align 4
  %v61 = insertelement <8 x float> poison, float %v60, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v22, <8 x float> %v16)
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v24, <8 x float> %v17)
  %v65 = add nsw i64 %v7, 1
  br label %b0
b2:
  %v66 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v8, ptr %v66, align 4
  %v67 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v9, ptr %v67, align 4
  %v68 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v10, ptr %v68, align 4
  %v69 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v11, ptr %v69, align 4
  %v70 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v12, ptr %v70, align 4
  %v71 = getelementptr inbounds float, ptr %v4, i64 64
  store <8 x float> %v13, ptr %v71, align 4
  %v72 = getelementptr inbounds float, ptr %v4, i64 80
  store <8 x float> %v14, ptr %v72, align 4
  %v73 = getelementptr inbounds float, ptr %v4, i64 88
  store <8 x float> %v15, ptr %v73, align 4
  %v74 = getelementptr inbounds float, ptr %v4, i64 104
  store <8 x float> %v16, ptr %v74, align 4
  %v75 = getelementptr inbounds float, ptr %v4, i64 112
  store <8 x float> %v17, ptr %v75, align 4
  ret void
}
define internal void @tile_6x1of3_1_2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 1
  %v6 = mul i64 %v5, 1
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v75, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v50, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v58, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 16
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = getelementptr inbounds float, ptr %v22, i64 8
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v7
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v24, <8 x float> %v8)
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v9)
  %v35 = mul i64 %v1, 1
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v24, <8 x float> %v10)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v26, <8 x float> %v11)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v7
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v24, <8 x float> %v12)
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v26, <8 x float> %v13)
  %v51 = mul i64 %v1, 3
  %v52 = add i64 %v51, %v7
  %v53 = getelementptr inbounds float, ptr %v0, i64 %v52
  %v54 = load float, ptr %v53, align 4
  %v55 = insertelement <8 x float> poison, float %v54, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v24, <8 x float> %v14)
  %v58 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v26, <8 x float> %v15)
  %v59 = mul i64 %v1, 4
  %v60 = add i64 %v59, %v7
  %v61 = getelementptr inbounds float, ptr %v0, i64 %v60
  %v62 = load float, ptr %v61, align 4
  %v63 = insertelement <8 x float> poison, float %v62, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v24, <8 x float> %v16)
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v26, <8 x float> %v17)
  %v67 = mul i64 %v1, 5
  %v68 = add i64 %v67, %v7
  %v69 = getelementptr inbounds float, ptr %v0, i64 %v68
  %v70 = load float, ptr %v69, align 4
  %v71 = insertelement <8 x float> poison, float %v70, i64 0
  %v72 = shufflevector <8 x float> %v71, <8 x float> poison, <8 x i32> zeroinitializer
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v24, <8 x float> %v18)
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v26, <8 x float> %v19)
  %v75 = add nsw i64 %v7, 1
  br label %b0
b2:
  %v76 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v8, ptr %v76, align 4
  %v77 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v9, ptr %v77, align 4
  %v78 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v10, ptr %v78, align 4
  %v79 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v11, ptr %v79, align 4
  %v80 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v12, ptr %v80, align 4
  %v81 = getelementptr inbounds float, ptr %v4, i64 64
  store <8 x float> %v13, ptr %v81, align 4
  %v82 = getelementptr inbounds float, ptr %v4, i64 80
  store <8 x float> %v14, ptr %v82, align 4
  %v83 = getelementptr inbounds float, ptr %v4, i64 88
  store <8 x float> %v15, ptr %v83, align 4
  %v84 = getelementptr inbounds float, ptr %v4, i64 104
  store <8 x float> %v16, ptr %v84, align 4
  %v85 = getelementptr inbounds float, ptr %v4, i64 112
  store <8 x float> %v17, ptr %v85, align 4
  %v86 = getelementptr inbounds float, ptr %v4, i64 128
  store <8 x float> %v18, ptr %v86, align 4
  %v87 = getelementptr inbounds float, ptr %v4, i64 136
  store <8 x float> %v19, ptr %v87, align 4
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

!0 = distinct !{!0, !1, !2}
!1 = !{!"llvm.loop.unroll.disable"}
!2 = !{!"llvm.loop.vectorize.width", i32 1}
