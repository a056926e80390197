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
  %v2132 = alloca float, i64 192, align 4
  %v2502 = alloca float, i64 128, align 4
  %v2650 = alloca float, i64 192, align 4
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
  %v247 = getelementptr inbounds i64, ptr %v1, i64 8
  %v248 = load i64, ptr %v247, align 8
  %v249 = getelementptr inbounds i64, ptr %v1, i64 12
  %v250 = load i64, ptr %v249, align 8
  %v251 = getelementptr inbounds i64, ptr %v1, i64 14
  %v252 = load i64, ptr %v251, align 8
  %v253 = getelementptr inbounds i64, ptr %v1, i64 16
  %v254 = load i64, ptr %v253, align 8
  %v255 = getelementptr inbounds i64, ptr %v1, i64 48
  %v256 = load i64, ptr %v255, align 8
  %v257 = getelementptr inbounds i64, ptr %v1, i64 55
  %v258 = load i64, ptr %v257, align 8
  %v259 = getelementptr inbounds i64, ptr %v1, i64 56
  %v260 = load i64, ptr %v259, align 8
  %v261 = getelementptr inbounds i64, ptr %v1, i64 57
  %v262 = load i64, ptr %v261, align 8
  %v263 = getelementptr inbounds i64, ptr %v1, i64 58
  %v264 = load i64, ptr %v263, align 8
  %v265 = getelementptr inbounds i64, ptr %v1, i64 59
  %v266 = load i64, ptr %v265, align 8
  %v267 = getelementptr inbounds i64, ptr %v1, i64 60
  %v268 = load i64, ptr %v267, align 8
  %v269 = getelementptr inbounds i64, ptr %v1, i64 61
  %v270 = load i64, ptr %v269, align 8
  %v271 = getelementptr inbounds i64, ptr %v1, i64 62
  %v272 = load i64, ptr %v271, align 8
  %v273 = getelementptr inbounds i64, ptr %v1, i64 63
  %v274 = load i64, ptr %v273, align 8
  %v275 = getelementptr inbounds i64, ptr %v1, i64 64
  %v276 = load i64, ptr %v275, align 8
  %v277 = getelementptr inbounds i64, ptr %v1, i64 65
  %v278 = load i64, ptr %v277, align 8
  %v279 = getelementptr inbounds i64, ptr %v1, i64 66
  %v280 = load i64, ptr %v279, align 8
  %v281 = getelementptr inbounds i64, ptr %v1, i64 67
  %v282 = load i64, ptr %v281, align 8
  %v283 = getelementptr inbounds i64, ptr %v1, i64 68
  %v284 = load i64, ptr %v283, align 8
  %v285 = getelementptr inbounds i64, ptr %v1, i64 69
  %v286 = load i64, ptr %v285, align 8
  %v287 = getelementptr inbounds i64, ptr %v1, i64 70
  %v288 = load i64, ptr %v287, align 8
  %v289 = getelementptr inbounds i64, ptr %v1, i64 71
  %v290 = load i64, ptr %v289, align 8
  %v291 = getelementptr inbounds i64, ptr %v1, i64 72
  %v292 = load i64, ptr %v291, align 8
  %v293 = getelementptr inbounds i64, ptr %v1, i64 73
  %v294 = load i64, ptr %v293, align 8
  %v295 = getelementptr inbounds i64, ptr %v1, i64 74
  %v296 = load i64, ptr %v295, align 8
  %v297 = getelementptr inbounds i64, ptr %v1, i64 75
  %v298 = load i64, ptr %v297, align 8
  %v299 = getelementptr inbounds i64, ptr %v1, i64 76
  %v300 = load i64, ptr %v299, align 8
  %v301 = getelementptr inbounds i64, ptr %v1, i64 80
  %v302 = load i64, ptr %v301, align 8
  %v303 = getelementptr inbounds i64, ptr %v1, i64 81
  %v304 = load i64, ptr %v303, align 8
  %v305 = getelementptr inbounds i64, ptr %v1, i64 82
  %v306 = load i64, ptr %v305, align 8
  %v307 = getelementptr inbounds i64, ptr %v1, i64 83
  %v308 = load i64, ptr %v307, align 8
  %v309 = getelementptr inbounds i64, ptr %v1, i64 84
  %v310 = load i64, ptr %v309, align 8
  %v311 = getelementptr inbounds i64, ptr %v1, i64 85
  %v312 = load i64, ptr %v311, align 8
  %v313 = getelementptr inbounds i64, ptr %v1, i64 86
  %v314 = load i64, ptr %v313, align 8
  %v315 = getelementptr inbounds i64, ptr %v1, i64 87
  %v316 = load i64, ptr %v315, align 8
  %v317 = getelementptr inbounds i64, ptr %v1, i64 88
  %v318 = load i64, ptr %v317, align 8
  %v319 = getelementptr inbounds i64, ptr %v1, i64 89
  %v320 = load i64, ptr %v319, align 8
  %v321 = getelementptr inbounds i64, ptr %v1, i64 90
  %v322 = load i64, ptr %v321, align 8
  %v323 = getelementptr inbounds i64, ptr %v1, i64 91
  %v324 = load i64, ptr %v323, align 8
  %v325 = getelementptr inbounds i64, ptr %v1, i64 92
  %v326 = load i64, ptr %v325, align 8
  %v327 = getelementptr inbounds i64, ptr %v1, i64 93
  %v328 = load i64, ptr %v327, align 8
  %v329 = getelementptr inbounds ptr, ptr %v0, i64 119
  %v330 = load ptr, ptr %v329, align 4
  %v331 = mul i64 %v2, 0
  %v332 = add i64 %v331, 640
  %v333 = getelementptr inbounds float, ptr %v330, i64 %v332
  %v334 = getelementptr inbounds i64, ptr %v1, i64 4
  %v335 = load i64, ptr %v334, align 8
  %v336 = icmp eq i64 %v335, 0
  br i1 %v336, label %b0, label %b1
b0:
  %v337 = icmp eq i64 %v2, 0
  br i1 %v337, label %b2, label %b3
b2:
  br label %b4
b4:
  %v338 = phi i64 [ 0, %b2 ], [ %v426, %b5 ]
  %v339 = icmp slt i64 %v338, 8
  br i1 %v339, label %b5, label %b6
b5:
  %v340 = fdiv float 0x401921FB60000000, 0x4020000000000000
  %v341 = add i64 0, %v338
  %v342 = sitofp i64 %v341 to float
  %v343 = call float @llvm.sqrt.f32(float 0x4020000000000000)
  %v344 = add i64 0, 0
  %v345 = insertelement <8 x i64> poison, i64 %v344, i64 0
  %v346 = shufflevector <8 x i64> %v345, <8 x i64> poison, <8 x i32> zeroinitializer
  %v347 = add <8 x i64> %v346, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v348 = sitofp <8 x i64> %v347 to <8 x float>
  %v349 = insertelement <8 x float> poison, float %v342, i64 0
  %v350 = shufflevector <8 x float> %v349, <8 x float> poison, <8 x i32> zeroinitializer
  %v351 = fmul <8 x float> %v350, %v348
  %v352 = insertelement <8 x float> poison, float 0x4020000000000000, i64 0
  %v353 = shufflevector <8 x float> %v352, <8 x float> poison, <8 x i32> zeroinitializer
  %v354 = fdiv <8 x float> %v351, %v353
  %v355 = call <8 x float> @llvm.floor.v8f32(<8 x float> %v354)
  %v356 = fmul <8 x float> %v355, %v353
  %v357 = fsub <8 x float> %v351, %v356
  %v358 = insertelement <8 x float> poison, float %v340, i64 0
  %v359 = shufflevector <8 x float> %v358, <8 x float> poison, <8 x i32> zeroinitializer
  %v360 = fmul <8 x float> %v359, %v357
  %v361 = extractelement <8 x float> %v360, i64 0
  %v362 = call float @cosf(float %v361)
  %v363 = extractelement <8 x float> %v360, i64 1
  %v364 = call float @cosf(float %v363)
  %v365 = extractelement <8 x float> %v360, i64 2
  %v366 = call float @cosf(float %v365)
  %v367 = extractelement <8 x float> %v360, i64 3
  %v368 = call float @cosf(float %v367)
  %v369 = extractelement <8 x float> %v360, i64 4
  %v370 = call float @cosf(float %v369)
  %v371 = extractelement <8 x float> %v360, i64 5
  %v372 = call float @cosf(float %v371)
  %v373 = extractelement <8 x float> %v360, i64 6
  %v374 = call float @cosf(float %v373)
  %v375 = extractelement <8 x float> %v360, i64 7
  %v376 = call float @cosf(float %v375)
  %v377 = insertelement <8 x float> poison, float %v362, i64 0
  %v378 = insertelement <8 x float> %v377, float %v364, i64 1
  %v379 = insertelement <8 x float> %v378, float %v366, i64 2
  %v380 = insertelement <8 x float> %v379, float %v368, i64 3
  %v381 = insertelement <8 x float> %v380, float %v370, i64 4
  %v382 = insertelement <8 x float> %v381, float %v372, i64 5
  %v383 = insertelement <8 x float> %v382, float %v374, i64 6
  %v384 = insertelement <8 x float> %v383, float %v376, i64 7
  %v385 = insertelement <8 x float> poison, float %v343, i64 0
  %v386 = shufflevector <8 x float> %v385, <8 x float> poison, <8 x i32> zeroinitializer
  %v387 = fdiv <8 x float> %v384, %v386
  %v388 = extractelement <8 x float> %v360, i64 0
  %v389 = call float @sinf(float %v388)
  %v390 = extractelement <8 x float> %v360, i64 1
  %v391 = call float @sinf(float %v390)
  %v392 = extractelement <8 x float> %v360, i64 2
  %v393 = call float @sinf(float %v392)
  %v394 = extractelement <8 x float> %v360, i64 3
  %v395 = call float @sinf(float %v394)
  %v396 = extractelement <8 x float> %v360, i64 4
  %v397 = call float @sinf(float %v396)
  %v398 = extractelement <8 x float> %v360, i64 5
  %v399 = call float @sinf(float %v398)
  %v400 = extractelement <8 x float> %v360, i64 6
  %v401 = call float @sinf(float %v400)
  %v402 = extractelement <8 x float> %v360, i64 7
  %v403 = call float @sinf(float %v402)
  %v404 = insertelement <8 x float> poison, float %v389, i64 0
  %v405 = insertelement <8 x float> %v404, float %v391, i64 1
  %v406 = insertelement <8 x float> %v405, float %v393, i64 2
  %v407 = insertelement <8 x float> %v406, float %v395, i64 3
  %v408 = insertelement <8 x float> %v407, float %v397, i64 4
  %v409 = insertelement <8 x float> %v408, float %v399, i64 5
  %v410 = insertelement <8 x float> %v409, float %v401, i64 6
  %v411 = insertelement <8 x float> %v410, float %v403, i64 7
  %v412 = fdiv <8 x float> %v411, %v386
  %v413 = fneg <8 x float> %v412
  %v414 = mul i64 %v338, 8
  %v415 = add i64 0, %v414
  %v416 = add i64 %v415, 0
  %v417 = getelementptr inbounds float, ptr %v50, i64 %v416
  store <8 x float> %v387, ptr %v417, align 4
  %v418 = mul i64 %v338, 8
  %v419 = add i64 0, %v418
  %v420 = add i64 %v419, 0
  %v421 = getelementptr inbounds float, ptr %v52, i64 %v420
  store <8 x float> %v412, ptr %v421, align 4
  %v422 = mul i64 %v338, 8
  %v423 = add i64 0, %v422
  %v424 = add i64 %v423, 0
  %v425 = getelementptr inbounds float, ptr %v54, i64 %v424
  store <8 x float> %v413, ptr %v425, align 4
  %v426 = add nsw i64 %v338, 1
  br label %b4
b6:
  br label %b3
b3:
  br label %b1
b1:
  %v427 = icmp sgt i64 %v3, 1
  br i1 %v427, label %b7, label %b8
b7:
  %v428 = getelementptr inbounds i64, ptr %v1, i64 3
  %v429 = atomicrmw add ptr %v428, i64 1 acq_rel
  %v430 = mul i64 %v3, 1
  br label %b9
b9:
  %v431 = load atomic i64, ptr %v428 acquire, align 8
  %v432 = icmp slt i64 %v431, %v430
  br i1 %v432, label %b10, label %b11
b10:
  %v433 = call i32 @sched_yield()
  br label %b9
b11:
  br label %b8
b8:
  %v434 = getelementptr inbounds i64, ptr %v1, i64 4
  %v435 = load i64, ptr %v434, align 8
  %v436 = icmp eq i64 %v435, 0
  br i1 %v436, label %b12, label %b13
b12:
  %v437 = icmp eq i64 %v2, 0
  br i1 %v437, label %b14, label %b15
b14:
  %v438 = add i64 0, 0
  %v439 = getelementptr inbounds float, ptr %v12, i64 %v438
  %v440 = load <8 x float>, ptr %v439, align 4
  %v441 = extractelement <8 x float> %v440, i64 0
  %v442 = call float @cosf(float %v441)
  %v443 = extractelement <8 x float> %v440, i64 1
  %v444 = call float @cosf(float %v443)
  %v445 = extractelement <8 x float> %v440, i64 2
  %v446 = call float @cosf(float %v445)
  %v447 = extractelement <8 x float> %v440, i64 3
  %v448 = call float @cosf(float %v447)
  %v449 = extractelement <8 x float> %v440, i64 4
  %v450 = call float @cosf(float %v449)
  %v451 = extractelement <8 x float> %v440, i64 5
  %v452 = call float @cosf(float %v451)
  %v453 = extractelement <8 x float> %v440, i64 6
  %v454 = call float @cosf(float %v453)
  %v455 = extractelement <8 x float> %v440, i64 7
  %v456 = call float @cosf(float %v455)
  %v457 = insertelement <8 x float> poison, float %v442, i64 0
  %v458 = insertelement <8 x float> %v457, float %v444, i64 1
  %v459 = insertelement <8 x float> %v458, float %v446, i64 2
  %v460 = insertelement <8 x float> %v459, float %v448, i64 3
  %v461 = insertelement <8 x float> %v460, float %v450, i64 4
  %v462 = insertelement <8 x float> %v461, float %v452, i64 5
  %v463 = insertelement <8 x float> %v462, float %v454, i64 6
  %v464 = insertelement <8 x float> %v463, float %v456, i64 7
  %v465 = extractelement <8 x float> %v440, i64 0
  %v466 = call float @sinf(float %v465)
  %v467 = extractelement <8 x float> %v440, i64 1
  %v468 = call float @sinf(float %v467)
  %v469 = extractelement <8 x float> %v440, i64 2
  %v470 = call float @sinf(float %v469)
  %v471 = extractelement <8 x float> %v440, i64 3
  %v472 = call float @sinf(float %v471)
  %v473 = extractelement <8 x float> %v440, i64 4
  %v474 = call float @sinf(float %v473)
  %v475 = extractelement <8 x float> %v440, i64 5
  %v476 = call float @sinf(float %v475)
  %v477 = extractelement <8 x float> %v440, i64 6
  %v478 = call float @sinf(float %v477)
  %v479 = extractelement <8 x float> %v440, i64 7
  %v480 = call float @sinf(float %v479)
  %v481 = insertelement <8 x float> poison, float %v466, i64 0
  %v482 = insertelement <8 x float> %v481, float %v468, i64 1
  %v483 = insertelement <8 x float> %v482, float %v470, i64 2
  %v484 = insertelement <8 x float> %v483, float %v472, i64 3
  %v485 = insertelement <8 x float> %v484, float %v474, i64 4
  %v486 = insertelement <8 x float> %v485, float %v476, i64 5
  %v487 = insertelement <8 x float> %v486, float %v478, i64 6
  %v488 = insertelement <8 x float> %v487, float %v480, i64 7
  %v489 = add i64 8, 0
  %v490 = getelementptr inbounds float, ptr %v12, i64 %v489
  %v491 = load <8 x float>, ptr %v490, align 4
  %v492 = extractelement <8 x float> %v491, i64 0
  %v493 = call float @cosf(float %v492)
  %v494 = extractelement <8 x float> %v491, i64 1
  %v495 = call float @cosf(float %v494)
  %v496 = extractelement <8 x float> %v491, i64 2
  %v497 = call float @cosf(float %v496)
  %v498 = extractelement <8 x float> %v491, i64 3
  %v499 = call float @cosf(float %v498)
  %v500 = extractelement <8 x float> %v491, i64 4
  %v501 = call float @cosf(float %v500)
  %v502 = extractelement <8 x float> %v491, i64 5
  %v503 = call float @cosf(float %v502)
  %v504 = extractelement <8 x float> %v491, i64 6
  %v505 = call float @cosf(float %v504)
  %v506 = extractelement <8 x float> %v491, i64 7
  %v507 = call float @cosf(float %v506)
  %v508 = insertelement <8 x float> poison, float %v493, i64 0
  %v509 = insertelement <8 x float> %v508, float %v495, i64 1
  %v510 = insertelement <8 x float> %v509, float %v497, i64 2
  %v511 = insertelement <8 x float> %v510, float %v499, i64 3
  %v512 = insertelement <8 x float> %v511, float %v501, i64 4
  %v513 = insertelement <8 x float> %v512, float %v503, i64 5
  %v514 = insertelement <8 x float> %v513, float %v505, i64 6
  %v515 = insertelement <8 x float> %v514, float %v507, i64 7
  %v516 = extractelement <8 x float> %v491, i64 0
  %v517 = call float @sinf(float %v516)
  %v518 = extractelement <8 x float> %v491, i64 1
  %v519 = call float @sinf(float %v518)
  %v520 = extractelement <8 x float> %v491, i64 2
  %v521 = call float @sinf(float %v520)
  %v522 = extractelement <8 x float> %v491, i64 3
  %v523 = call float @sinf(float %v522)
  %v524 = extractelement <8 x float> %v491, i64 4
  %v525 = call float @sinf(float %v524)
  %v526 = extractelement <8 x float> %v491, i64 5
  %v527 = call float @sinf(float %v526)
  %v528 = extractelement <8 x float> %v491, i64 6
  %v529 = call float @sinf(float %v528)
  %v530 = extractelement <8 x float> %v491, i64 7
  %v531 = call float @sinf(float %v530)
  %v532 = insertelement <8 x float> poison, float %v517, i64 0
  %v533 = insertelement <8 x float> %v532, float %v519, i64 1
  %v534 = insertelement <8 x float> %v533, float %v521, i64 2
  %v535 = insertelement <8 x float> %v534, float %v523, i64 3
  %v536 = insertelement <8 x float> %v535, float %v525, i64 4
  %v537 = insertelement <8 x float> %v536, float %v527, i64 5
  %v538 = insertelement <8 x float> %v537, float %v529, i64 6
  %v539 = insertelement <8 x float> %v538, float %v531, i64 7
  %v540 = add i64 16, 0
  %v541 = getelementptr inbounds float, ptr %v12, i64 %v540
  %v542 = load <8 x float>, ptr %v541, align 4
  %v543 = extractelement <8 x float> %v542, i64 0
  %v544 = call float @cosf(float %v543)
  %v545 = extractelement <8 x float> %v542, i64 1
  %v546 = call float @cosf(float %v545)
  %v547 = extractelement <8 x float> %v542, i64 2
  %v548 = call float @cosf(float %v547)
  %v549 = extractelement <8 x float> %v542, i64 3
  %v550 = call float @cosf(float %v549)
  %v551 = extractelement <8 x float> %v542, i64 4
  %v552 = call float @cosf(float %v551)
  %v553 = extractelement <8 x float> %v542, i64 5
  %v554 = call float @cosf(float %v553)
  %v555 = extractelement <8 x float> %v542, i64 6
  %v556 = call float @cosf(float %v555)
  %v557 = extractelement <8 x float> %v542, i64 7
  %v558 = call float @cosf(float %v557)
  %v559 = insertelement <8 x float> poison, float %v544, i64 0
  %v560 = insertelement <8 x float> %v559, float %v546, i64 1
  %v561 = insertelement <8 x float> %v560, float %v548, i64 2
  %v562 = insertelement <8 x float> %v561, float %v550, i64 3
  %v563 = insertelement <8 x float> %v562, float %v552, i64 4
  %v564 = insertelement <8 x float> %v563, float %v554, i64 5
  %v565 = insertelement <8 x float> %v564, float %v556, i64 6
  %v566 = insertelement <8 x float> %v565, float %v558, i64 7
  %v567 = extractelement <8 x float> %v542, i64 0
  %v568 = call float @sinf(float %v567)
  %v569 = extractelement <8 x float> %v542, i64 1
  %v570 = call float @sinf(float %v569)
  %v571 = extractelement <8 x float> %v542, i64 2
  %v572 = call float @sinf(float %v571)
  %v573 = extractelement <8 x float> %v542, i64 3
  %v574 = call float @sinf(float %v573)
  %v575 = extractelement <8 x float> %v542, i64 4
  %v576 = call float @sinf(float %v575)
  %v577 = extractelement <8 x float> %v542, i64 5
  %v578 = call float @sinf(float %v577)
  %v579 = extractelement <8 x float> %v542, i64 6
  %v580 = call float @sinf(float %v579)
  %v581 = extractelement <8 x float> %v542, i64 7
  %v582 = call float @sinf(float %v581)
  %v583 = insertelement <8 x float> poison, float %v568, i64 0
  %v584 = insertelement <8 x float> %v583, float %v570, i64 1
  %v585 = insertelement <8 x float> %v584, float %v572, i64 2
  %v586 = insertelement <8 x float> %v585, float %v574, i64 3
  %v587 = insertelement <8 x float> %v586, float %v576, i64 4
  %v588 = insertelement <8 x float> %v587, float %v578, i64 5
  %v589 = insertelement <8 x float> %v588, float %v580, i64 6
  %v590 = insertelement <8 x float> %v589, float %v582, i64 7
  %v591 = add i64 0, 0
  %v592 = getelementptr inbounds float, ptr %v56, i64 %v591
  store <8 x float> %v464, ptr %v592, align 4
  %v593 = add i64 0, 0
  %v594 = getelementptr inbounds float, ptr %v58, i64 %v593
  store <8 x float> %v488, ptr %v594, align 4
  %v595 = add i64 0, 0
  %v596 = getelementptr inbounds float, ptr %v60, i64 %v595
  store <8 x float> %v515, ptr %v596, align 4
  %v597 = add i64 0, 0
  %v598 = getelementptr inbounds float, ptr %v62, i64 %v597
  store <8 x float> %v539, ptr %v598, align 4
  %v599 = add i64 0, 0
  %v600 = getelementptr inbounds float, ptr %v64, i64 %v599
  store <8 x float> %v566, ptr %v600, align 4
  %v601 = add i64 0, 0
  %v602 = getelementptr inbounds float, ptr %v66, i64 %v601
  store <8 x float> %v590, ptr %v602, align 4
  br label %b15
b15:
  br label %b13
b13:
  %v603 = icmp sgt i64 %v3, 1
  br i1 %v603, label %b16, label %b17
b16:
  %v604 = getelementptr inbounds i64, ptr %v1, i64 3
  %v605 = atomicrmw add ptr %v604, i64 1 acq_rel
  %v606 = mul i64 %v3, 2
  br label %b18
b18:
  %v607 = load atomic i64, ptr %v604 acquire, align 8
  %v608 = icmp slt i64 %v607, %v606
  br i1 %v608, label %b19, label %b20
b19:
  %v609 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  %v610 = getelementptr inbounds i64, ptr %v1, i64 4
  %v611 = load i64, ptr %v610, align 8
  %v612 = icmp eq i64 %v611, 0
  br i1 %v612, label %b21, label %b22
b21:
  %v613 = icmp eq i64 %v2, 0
  br i1 %v613, label %b23, label %b24
b23:
  br label %b25
b25:
  %v614 = phi i64 [ 0, %b23 ], [ %v629, %b30 ]
  %v615 = phi <8 x float> [ splat (float 0x0000000000000000), %b23 ], [ %v619, %b30 ]
  %v616 = phi float [ 0x0000000000000000, %b23 ], [ %v616, %b30 ]
  %v617 = icmp slt i64 %v614, 2
  br i1 %v617, label %b26, label %b27
b26:
  br label %b28
b28:
  %v618 = phi i64 [ 0, %b26 ], [ %v628, %b29 ]
  %v619 = phi <8 x float> [ %v615, %b26 ], [ %v627, %b29 ]
  %v620 = icmp slt i64 %v618, 8
  br i1 %v620, label %b29, label %b30
b29:
  %v621 = mul i64 %v614, 8
  %v622 = add i64 0, %v621
  %v623 = add i64 %v622, %v618
  %v624 = getelementptr inbounds float, ptr %v14, i64 %v623
  %v625 = load <8 x float>, ptr %v624, align 4
  %v626 = fmul <8 x float> %v625, %v625
  %v627 = fadd <8 x float> %v619, %v626
  %v628 = add nsw i64 %v618, 8
  br label %b28
b30:
  %v629 = add nsw i64 %v614, 1
  br label %b25
b27:
  %v630 = shufflevector <8 x float> %v615, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v631 = shufflevector <8 x float> %v615, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v632 = fadd <4 x float> %v630, %v631
  %v633 = shufflevector <4 x float> %v632, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v634 = shufflevector <4 x float> %v632, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v635 = fadd <2 x float> %v633, %v634
  %v636 = extractelement <2 x float> %v635, i64 0
  %v637 = extractelement <2 x float> %v635, i64 1
  %v638 = fadd float %v636, %v637
  %v639 = fadd float %v638, %v616
  %v640 = getelementptr inbounds float, ptr %v68, i64 0
  store float %v639, ptr %v640, align 4
  br label %b24
b24:
  br label %b22
b22:
  %v641 = icmp sgt i64 %v3, 1
  br i1 %v641, label %b31, label %b32
b31:
  %v642 = getelementptr inbounds i64, ptr %v1, i64 3
  %v643 = atomicrmw add ptr %v642, i64 1 acq_rel
  %v644 = mul i64 %v3, 3
  br label %b33
b33:
  %v645 = load atomic i64, ptr %v642 acquire, align 8
  %v646 = icmp slt i64 %v645, %v644
  br i1 %v646, label %b34, label %b35
b34:
  %v647 = call i32 @sched_yield()
  br label %b33
b35:
  br label %b32
b32:
  %v648 = getelementptr inbounds i64, ptr %v1, i64 4
  %v649 = load i64, ptr %v648, align 8
  %v650 = icmp eq i64 %v649, 0
  br i1 %v650, label %b36, label %b37
b36:
  %v651 = icmp eq i64 %v2, 0
  br i1 %v651, label %b38, label %b39
b38:
  br label %b40
b40:
  %v652 = phi i64 [ 0, %b38 ], [ %v667, %b45 ]
  %v653 = phi <8 x float> [ splat (float 0x0000000000000000), %b38 ], [ %v657, %b45 ]
  %v654 = phi float [ 0x0000000000000000, %b38 ], [ %v654, %b45 ]
  %v655 = icmp slt i64 %v652, 2
  br i1 %v655, label %b41, label %b42
b41:
  br label %b43
b43:
  %v656 = phi i64 [ 0, %b41 ], [ %v666, %b44 ]
  %v657 = phi <8 x float> [ %v653, %b41 ], [ %v665, %b44 ]
  %v658 = icmp slt i64 %v656, 8
  br i1 %v658, label %b44, label %b45
b44:
  %v659 = mul i64 %v652, 8
  %v660 = add i64 16, %v659
  %v661 = add i64 %v660, %v656
  %v662 = getelementptr inbounds float, ptr %v14, i64 %v661
  %v663 = load <8 x float>, ptr %v662, align 4
  %v664 = fmul <8 x float> %v663, %v663
  %v665 = fadd <8 x float> %v657, %v664
  %v666 = add nsw i64 %v656, 8
  br label %b43
b45:
  %v667 = add nsw i64 %v652, 1
  br label %b40
b42:
  %v668 = shufflevector <8 x float> %v653, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v669 = shufflevector <8 x float> %v653, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v670 = fadd <4 x float> %v668, %v669
  %v671 = shufflevector <4 x float> %v670, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v672 = shufflevector <4 x float> %v670, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v673 = fadd <2 x float> %v671, %v672
  %v674 = extractelement <2 x float> %v673, i64 0
  %v675 = extractelement <2 x float> %v673, i64 1
  %v676 = fadd float %v674, %v675
  %v677 = fadd float %v676, %v654
  %v678 = getelementptr inbounds float, ptr %v70, i64 0
  store float %v677, ptr %v678, align 4
  br label %b39
b39:
  br label %b37
b37:
  %v679 = icmp sgt i64 %v3, 1
  br i1 %v679, label %b46, label %b47
b46:
  %v680 = getelementptr inbounds i64, ptr %v1, i64 3
  %v681 = atomicrmw add ptr %v680, i64 1 acq_rel
  %v682 = mul i64 %v3, 4
  br label %b48
b48:
  %v683 = load atomic i64, ptr %v680 acquire, align 8
  %v684 = icmp slt i64 %v683, %v682
  br i1 %v684, label %b49, label %b50
b49:
  %v685 = call i32 @sched_yield()
  br label %b48
b50:
  br label %b47
b47:
  %v686 = getelementptr inbounds i64, ptr %v1, i64 4
  %v687 = load i64, ptr %v686, align 8
  %v688 = icmp eq i64 %v687, 0
  br i1 %v688, label %b51, label %b52
b51:
  %v689 = icmp eq i64 %v2, 0
  br i1 %v689, label %b53, label %b54
b53:
  %v690 = getelementptr inbounds float, ptr %v68, i64 0
  %v691 = load float, ptr %v690, align 4
  %v692 = fcmp ogt float %v691, 0x0000000000000000
  %v693 = select i1 %v692, float 0x3FF0000000000000, float 0x0000000000000000
  %v694 = fcmp une float %v693, 0x0000000000000000
  %v695 = select i1 %v694, float %v691, float 0x3FF0000000000000
  %v696 = call float @llvm.sqrt.f32(float %v695)
  %v697 = fcmp une float %v693, 0x0000000000000000
  %v698 = select i1 %v697, float %v696, float 0x0000000000000000
  %v699 = getelementptr inbounds float, ptr %v70, i64 0
  %v700 = load float, ptr %v699, align 4
  %v701 = fcmp ogt float %v700, 0x0000000000000000
  %v702 = select i1 %v701, float 0x3FF0000000000000, float 0x0000000000000000
  %v703 = fcmp une float %v702, 0x0000000000000000
  %v704 = select i1 %v703, float %v700, float 0x3FF0000000000000
  %v705 = call float @llvm.sqrt.f32(float %v704)
  %v706 = fcmp une float %v702, 0x0000000000000000
  %v707 = select i1 %v706, float %v705, float 0x0000000000000000
  %v708 = getelementptr inbounds float, ptr %v72, i64 0
  store float %v693, ptr %v708, align 4
  %v709 = getelementptr inbounds float, ptr %v74, i64 0
  store float %v696, ptr %v709, align 4
  %v710 = getelementptr inbounds float, ptr %v76, i64 0
  store float %v698, ptr %v710, align 4
  %v711 = getelementptr inbounds float, ptr %v78, i64 0
  store float %v702, ptr %v711, align 4
  %v712 = getelementptr inbounds float, ptr %v80, i64 0
  store float %v705, ptr %v712, align 4
  %v713 = getelementptr inbounds float, ptr %v82, i64 0
  store float %v707, ptr %v713, align 4
  br label %b54
b54:
  br label %b52
b52:
  %v714 = icmp sgt i64 %v3, 1
  br i1 %v714, label %b55, label %b56
b55:
  %v715 = getelementptr inbounds i64, ptr %v1, i64 3
  %v716 = atomicrmw add ptr %v715, i64 1 acq_rel
  %v717 = mul i64 %v3, 5
  br label %b57
b57:
  %v718 = load atomic i64, ptr %v715 acquire, align 8
  %v719 = icmp slt i64 %v718, %v717
  br i1 %v719, label %b58, label %b59
b58:
  %v720 = call i32 @sched_yield()
  br label %b57
b59:
  br label %b56
b56:
  %v721 = getelementptr inbounds i64, ptr %v1, i64 4
  %v722 = load i64, ptr %v721, align 8
  %v723 = icmp eq i64 %v722, 0
  br i1 %v723, label %b60, label %b61
b60:
  %v724 = icmp eq i64 %v2, 0
  br i1 %v724, label %b62, label %b63
b62:
  %v725 = getelementptr inbounds float, ptr %v76, i64 0
  %v726 = load float, ptr %v725, align 4
  %v727 = getelementptr inbounds float, ptr %v82, i64 0
  %v728 = load float, ptr %v727, align 4
  br label %b64
b64:
  %v729 = phi i64 [ 0, %b62 ], [ %v747, %b65 ]
  %v730 = icmp slt i64 %v729, 16
  br i1 %v730, label %b65, label %b66
b65:
  %v731 = add i64 0, %v729
  %v732 = getelementptr inbounds float, ptr %v14, i64 %v731
  %v733 = load <8 x float>, ptr %v732, align 4
  %v734 = insertelement <8 x float> poison, float %v726, i64 0
  %v735 = shufflevector <8 x float> %v734, <8 x float> poison, <8 x i32> zeroinitializer
  %v736 = fdiv <8 x float> %v733, %v735
  %v737 = add i64 16, %v729
  %v738 = getelementptr inbounds float, ptr %v14, i64 %v737
  %v739 = load <8 x float>, ptr %v738, align 4
  %v740 = insertelement <8 x float> poison, float %v728, i64 0
  %v741 = shufflevector <8 x float> %v740, <8 x float> poison, <8 x i32> zeroinitializer
  %v742 = fdiv <8 x float> %v739, %v741
  %v743 = add i64 0, %v729
  %v744 = getelementptr inbounds float, ptr %v84, i64 %v743
  store <8 x float> %v736, ptr %v744, align 4
  %v745 = add i64 0, %v729
  %v746 = getelementptr inbounds float, ptr %v86, i64 %v745
  store <8 x float> %v742, ptr %v746, align 4
  %v747 = add nsw i64 %v729, 8
  br label %b64
b66:
  br label %b63
b63:
  br label %b61
b61:
  %v748 = icmp sgt i64 %v3, 1
  br i1 %v748, label %b67, label %b68
b67:
  %v749 = getelementptr inbounds i64, ptr %v1, i64 3
  %v750 = atomicrmw add ptr %v749, i64 1 acq_rel
  %v751 = mul i64 %v3, 6
  br label %b69
b69:
  %v752 = load atomic i64, ptr %v749 acquire, align 8
  %v753 = icmp slt i64 %v752, %v751
  br i1 %v753, label %b70, label %b71
b70:
  %v754 = call i32 @sched_yield()
  br label %b69
b71:
  br label %b68
b68:
  %v755 = getelementptr inbounds i64, ptr %v1, i64 4
  %v756 = load i64, ptr %v755, align 8
  %v757 = icmp eq i64 %v756, 0
  br i1 %v757, label %b72, label %b73
b72:
  %v758 = icmp eq i64 %v2, 0
  br i1 %v758, label %b74, label %b75
b74:
  %v759 = getelementptr inbounds float, ptr %v76, i64 0
  %v760 = load float, ptr %v759, align 4
  %v761 = getelementptr inbounds float, ptr %v82, i64 0
  %v762 = load float, ptr %v761, align 4
  %v763 = add i64 0, 0
  %v764 = getelementptr inbounds float, ptr %v14, i64 %v763
  %v765 = load <8 x float>, ptr %v764, align 4
  %v766 = insertelement <8 x float> poison, float %v760, i64 0
  %v767 = shufflevector <8 x float> %v766, <8 x float> poison, <8 x i32> zeroinitializer
  %v768 = fdiv <8 x float> %v765, %v767
  %v769 = add i64 8, 0
  %v770 = getelementptr inbounds float, ptr %v14, i64 %v769
  %v771 = load <8 x float>, ptr %v770, align 4
  %v772 = fdiv <8 x float> %v771, %v767
  %v773 = add i64 16, 0
  %v774 = getelementptr inbounds float, ptr %v14, i64 %v773
  %v775 = load <8 x float>, ptr %v774, align 4
  %v776 = insertelement <8 x float> poison, float %v762, i64 0
  %v777 = shufflevector <8 x float> %v776, <8 x float> poison, <8 x i32> zeroinitializer
  %v778 = fdiv <8 x float> %v775, %v777
  %v779 = add i64 24, 0
  %v780 = getelementptr inbounds float, ptr %v14, i64 %v779
  %v781 = load <8 x float>, ptr %v780, align 4
  %v782 = fdiv <8 x float> %v781, %v777
  %v783 = add i64 0, 0
  %v784 = getelementptr inbounds float, ptr %v88, i64 %v783
  store <8 x float> %v768, ptr %v784, align 4
  %v785 = add i64 0, 0
  %v786 = getelementptr inbounds float, ptr %v90, i64 %v785
  store <8 x float> %v772, ptr %v786, align 4
  %v787 = add i64 0, 0
  %v788 = getelementptr inbounds float, ptr %v92, i64 %v787
  store <8 x float> %v778, ptr %v788, align 4
  %v789 = add i64 0, 0
  %v790 = getelementptr inbounds float, ptr %v94, i64 %v789
  store <8 x float> %v782, ptr %v790, align 4
  br label %b75
b75:
  br label %b73
b73:
  %v791 = icmp sgt i64 %v3, 1
  br i1 %v791, label %b76, label %b77
b76:
  %v792 = getelementptr inbounds i64, ptr %v1, i64 3
  %v793 = atomicrmw add ptr %v792, i64 1 acq_rel
  %v794 = mul i64 %v3, 7
  br label %b78
b78:
  %v795 = load atomic i64, ptr %v792 acquire, align 8
  %v796 = icmp slt i64 %v795, %v794
  br i1 %v796, label %b79, label %b80
b79:
  %v797 = call i32 @sched_yield()
  br label %b78
b80:
  br label %b77
b77:
  %v798 = getelementptr inbounds i64, ptr %v1, i64 4
  %v799 = load i64, ptr %v798, align 8
  %v800 = icmp eq i64 %v799, 0
  br i1 %v800, label %b81, label %b82
b81:
  %v801 = getelementptr inbounds i64, ptr %v1, i64 124
  %v802 = load i64, ptr %v801, align 8
  %v803 = icmp eq i64 %v802, 0
  br i1 %v803, label %b83, label %b84
b83:
  %v804 = add i64 %v7, 0
  %v805 = sdiv i64 %v804, 1
  %v806 = add i64 %v2, 1
  %v807 = mul i64 %v805, %v2
  %v808 = sdiv i64 %v807, %v3
  %v809 = mul i64 %v808, 1
  %v810 = icmp slt i64 %v809, %v7
  %v811 = select i1 %v810, i64 %v809, i64 %v7
  %v812 = mul i64 %v805, %v806
  %v813 = sdiv i64 %v812, %v3
  %v814 = mul i64 %v813, 1
  %v815 = icmp slt i64 %v814, %v7
  %v816 = select i1 %v815, i64 %v814, i64 %v7
  br label %b85
b85:
  %v817 = phi i64 [ %v811, %b83 ], [ %v832, %b90 ]
  %v818 = icmp slt i64 %v817, %v816
  br i1 %v818, label %b86, label %b87
b86:
  %v819 = and i64 0, %v252
  %v820 = mul i64 %v819, %v7
  %v821 = add i64 %v820, %v817
  %v822 = mul i64 %v821, 16
  %v823 = getelementptr inbounds float, ptr %v28, i64 %v822
  br label %b88
b88:
  %v824 = phi i64 [ 0, %b86 ], [ %v831, %b89 ]
  %v825 = icmp slt i64 %v824, 16
  br i1 %v825, label %b89, label %b90
b89:
  %v826 = add i64 0, %v824
  %v827 = getelementptr inbounds float, ptr %v10, i64 %v826
  %v828 = load <8 x float>, ptr %v827, align 4
  %v829 = add i64 0, %v824
  %v830 = getelementptr inbounds float, ptr %v823, i64 %v829
  store <8 x float> %v828, ptr %v830, align 4
  %v831 = add nsw i64 %v824, 8
  br label %b88
b90:
  %v832 = add nsw i64 %v817, 1
  br label %b85
b87:
  br label %b84
b84:
  br label %b82
b82:
  %v833 = icmp sgt i64 %v3, 1
  br i1 %v833, label %b91, label %b92
b91:
  %v834 = getelementptr inbounds i64, ptr %v1, i64 3
  %v835 = atomicrmw add ptr %v834, i64 1 acq_rel
  %v836 = mul i64 %v3, 8
  br label %b93
b93:
  %v837 = load atomic i64, ptr %v834 acquire, align 8
  %v838 = icmp slt i64 %v837, %v836
  br i1 %v838, label %b94, label %b95
b94:
  %v839 = call i32 @sched_yield()
  br label %b93
b95:
  br label %b92
b92:
  %v840 = add i64 %v8, 0
  %v841 = sdiv i64 %v840, 1
  %v842 = add i64 %v2, 1
  %v843 = mul i64 %v841, %v2
  %v844 = sdiv i64 %v843, %v3
  %v845 = mul i64 %v844, 1
  %v846 = icmp slt i64 %v845, %v8
  %v847 = select i1 %v846, i64 %v845, i64 %v8
  %v848 = mul i64 %v841, %v842
  %v849 = sdiv i64 %v848, %v3
  %v850 = mul i64 %v849, 1
  %v851 = icmp slt i64 %v850, %v8
  %v852 = select i1 %v851, i64 %v850, i64 %v8
  br label %b96
b96:
  %v853 = phi i64 [ %v847, %b92 ], [ %v895, %b101 ]
  %v854 = icmp slt i64 %v853, %v852
  br i1 %v854, label %b97, label %b98
b97:
  br label %b99
b99:
  %v855 = phi i64 [ 0, %b97 ], [ %v894, %b104 ]
  %v856 = icmp slt i64 %v855, 2
  br i1 %v856, label %b100, label %b101
b100:
  br label %b102
b102:
  %v857 = phi i64 [ 0, %b100 ], [ %v893, %b107 ]
  %v858 = icmp slt i64 %v857, 8
  br i1 %v858, label %b103, label %b104
b103:
  br label %b105
b105:
  %v859 = phi i64 [ 0, %b103 ], [ %v876, %b106 ]
  %v860 = phi <8 x float> [ splat (float 0x0000000000000000), %b103 ], [ %v875, %b106 ]
  %v861 = icmp slt i64 %v859, 8
  br i1 %v861, label %b106, label %b107
b106:
  %v862 = mul i64 %v853, 8
  %v863 = getelementptr inbounds float, ptr %v16, i64 %v862
  %v864 = mul i64 %v855, 64
  %v865 = add i64 0, %v864
  %v866 = mul i64 %v857, 8
  %v867 = add i64 %v865, %v866
  %v868 = add i64 %v867, %v859
  %v869 = getelementptr inbounds float, ptr %v20, i64 %v868
  %v870 = load <8 x float>, ptr %v869, align 4
  %v871 = add i64 0, %v859
  %v872 = getelementptr inbounds float, ptr %v863, i64 %v871
  %v873 = load <8 x float>, ptr %v872, align 4
  %v874 = fmul <8 x float> %v870, %v873
  %v875 = fadd <8 x float> %v860, %v874
  %v876 = add nsw i64 %v859, 8
  br label %b105
b107:
  %v877 = shufflevector <8 x float> %v860, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v878 = shufflevector <8 x float> %v860, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v879 = fadd <4 x float> %v877, %v878
  %v880 = shufflevector <4 x float> %v879, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v881 = shufflevector <4 x float> %v879, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v882 = fadd <2 x float> %v880, %v881
  %v883 = extractelement <2 x float> %v882, i64 0
  %v884 = extractelement <2 x float> %v882, i64 1
  %v885 = fadd float %v883, %v884
  %v886 = fadd float %v885, 0x0000000000000000
  %v887 = mul i64 %v853, 16
  %v888 = getelementptr inbounds float, ptr %v96, i64 %v887
  %v889 = mul i64 %v855, 8
  %v890 = add i64 0, %v889
  %v891 = add i64 %v890, %v857
  %v892 = getelementptr inbounds float, ptr %v888, i64 %v891
  store float %v886, ptr %v892, align 4
  %v893 = add nsw i64 %v857, 1
  br label %b102
b104:
  %v894 = add nsw i64 %v855, 1
  br label %b99
b101:
  %v895 = add nsw i64 %v853, 1
  br label %b96
b98:
  %v896 = icmp sgt i64 %v3, 1
  br i1 %v896, label %b108, label %b109
b108:
  %v897 = getelementptr inbounds i64, ptr %v1, i64 3
  %v898 = atomicrmw add ptr %v897, i64 1 acq_rel
  %v899 = mul i64 %v3, 9
  br label %b110
b110:
  %v900 = load atomic i64, ptr %v897 acquire, align 8
  %v901 = icmp slt i64 %v900, %v899
  br i1 %v901, label %b111, label %b112
b111:
  %v902 = call i32 @sched_yield()
  br label %b110
b112:
  br label %b109
b109:
  %v903 = getelementptr inbounds float, ptr %v330, i64 0
  %v904 = getelementptr inbounds float, ptr %v330, i64 256
  %v905 = getelementptr inbounds float, ptr %v330, i64 384
  %v906 = getelementptr inbounds i64, ptr %v1, i64 4
  %v907 = load i64, ptr %v906, align 8
  %v908 = icmp eq i64 %v907, 0
  br i1 %v908, label %b113, label %b114
b113:
  %v909 = add i64 1, 0
  %v910 = sdiv i64 %v909, 1
  %v911 = add i64 %v2, 1
  %v912 = mul i64 %v910, %v2
  %v913 = sdiv i64 %v912, %v3
  %v914 = mul i64 %v913, 1
  %v915 = icmp slt i64 %v914, 1
  %v916 = select i1 %v915, i64 %v914, i64 1
  %v917 = mul i64 %v910, %v911
  %v918 = sdiv i64 %v917, %v3
  %v919 = mul i64 %v918, 1
  %v920 = icmp slt i64 %v919, 1
  %v921 = select i1 %v920, i64 %v919, i64 1
  %v922 = icmp slt i64 %v921, 1
  %v923 = select i1 %v922, i64 %v921, i64 1
  br label %b115
b115:
  %v924 = phi i64 [ %v916, %b113 ], [ %v1370, %b166 ]
  %v925 = icmp slt i64 %v924, %v923
  br i1 %v925, label %b116, label %b117
b116:
  %v926 = mul i64 %v924, 256
  %v927 = mul i64 %v924, 8
  %v928 = add i64 %v926, 0
  %v929 = add i64 %v927, 0
  %v930 = getelementptr inbounds float, ptr %v903, i64 %v928
  %v931 = sub i64 8, %v929
  %v932 = icmp slt i64 %v931, 0
  %v933 = select i1 %v932, i64 0, i64 %v931
  %v934 = icmp ult i64 %v933, 8
  %v935 = select i1 %v934, i64 %v933, i64 8
  %v936 = trunc i64 %v935 to i32
  %v937 = insertelement <8 x i32> poison, i32 %v936, i64 0
  %v938 = shufflevector <8 x i32> %v937, <8 x i32> poison, <8 x i32> zeroinitializer
  %v939 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v938
  %v940 = mul i64 %v929, 8
  %v941 = add i64 0, %v940
  %v942 = getelementptr inbounds float, ptr %v50, i64 %v941
  %v943 = icmp sge i64 %v933, 8
  br i1 %v943, label %b118, label %b119
b118:
  br label %b120
b120:
  %v944 = phi i64 [ 0, %b118 ], [ %v1018, %b121 ]
  %v945 = icmp slt i64 %v944, 8
  br i1 %v945, label %b121, label %b122
b121:
  %v946 = add i64 %v944, 0
  %v947 = getelementptr inbounds float, ptr %v942, i64 %v946
  %v948 = load <8 x float>, ptr %v947, align 4
  %v949 = add i64 %v944, 8
  %v950 = getelementptr inbounds float, ptr %v942, i64 %v949
  %v951 = load <8 x float>, ptr %v950, align 4
  %v952 = add i64 %v944, 16
  %v953 = getelementptr inbounds float, ptr %v942, i64 %v952
  %v954 = load <8 x float>, ptr %v953, align 4
  %v955 = add i64 %v944, 24
  %v956 = getelementptr inbounds float, ptr %v942, i64 %v955
  %v957 = load <8 x float>, ptr %v956, align 4
  %v958 = add i64 %v944, 32
  %v959 = getelementptr inbounds float, ptr %v942, i64 %v958
  %v960 = load <8 x float>, ptr %v959, align 4
  %v961 = add i64 %v944, 40
  %v962 = getelementptr inbounds float, ptr %v942, i64 %v961
  %v963 = load <8 x float>, ptr %v962, align 4
  %v964 = add i64 %v944, 48
  %v965 = getelementptr inbounds float, ptr %v942, i64 %v964
  %v966 = load <8 x float>, ptr %v965, align 4
  %v967 = add i64 %v944, 56
  %v968 = getelementptr inbounds float, ptr %v942, i64 %v967
  %v969 = load <8 x float>, ptr %v968, align 4
  %v970 = shufflevector <8 x float> %v948, <8 x float> %v960, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v971 = shufflevector <8 x float> %v948, <8 x float> %v960, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v972 = shufflevector <8 x float> %v951, <8 x float> %v963, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v973 = shufflevector <8 x float> %v951, <8 x float> %v963, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v974 = shufflevector <8 x float> %v954, <8 x float> %v966, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v975 = shufflevector <8 x float> %v954, <8 x float> %v966, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v976 = shufflevector <8 x float> %v957, <8 x float> %v969, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v977 = shufflevector <8 x float> %v957, <8 x float> %v969, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v978 = shufflevector <8 x float> %v970, <8 x float> %v974, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v979 = shufflevector <8 x float> %v970, <8 x float> %v974, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v980 = shufflevector <8 x float> %v972, <8 x float> %v976, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v981 = shufflevector <8 x float> %v972, <8 x float> %v976, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v982 = shufflevector <8 x float> %v971, <8 x float> %v975, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v983 = shufflevector <8 x float> %v971, <8 x float> %v975, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v984 = shufflevector <8 x float> %v973, <8 x float> %v977, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v985 = shufflevector <8 x float> %v973, <8 x float> %v977, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v986 = shufflevector <8 x float> %v978, <8 x float> %v980, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v987 = shufflevector <8 x float> %v978, <8 x float> %v980, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v988 = shufflevector <8 x float> %v979, <8 x float> %v981, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v989 = shufflevector <8 x float> %v979, <8 x float> %v981, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v990 = shufflevector <8 x float> %v982, <8 x float> %v984, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v991 = shufflevector <8 x float> %v982, <8 x float> %v984, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v992 = shufflevector <8 x float> %v983, <8 x float> %v985, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v993 = shufflevector <8 x float> %v983, <8 x float> %v985, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v994 = add i64 %v944, 0
  %v995 = mul i64 %v994, 16
  %v996 = getelementptr inbounds float, ptr %v930, i64 %v995
  store <8 x float> %v986, ptr %v996, align 4
  %v997 = add i64 %v944, 1
  %v998 = mul i64 %v997, 16
  %v999 = getelementptr inbounds float, ptr %v930, i64 %v998
  store <8 x float> %v987, ptr %v999, align 4
  %v1000 = add i64 %v944, 2
  %v1001 = mul i64 %v1000, 16
  %v1002 = getelementptr inbounds float, ptr %v930, i64 %v1001
  store <8 x float> %v988, ptr %v1002, align 4
  %v1003 = add i64 %v944, 3
  %v1004 = mul i64 %v1003, 16
  %v1005 = getelementptr inbounds float, ptr %v930, i64 %v1004
  store <8 x float> %v989, ptr %v1005, align 4
  %v1006 = add i64 %v944, 4
  %v1007 = mul i64 %v1006, 16
  %v1008 = getelementptr inbounds float, ptr %v930, i64 %v1007
  store <8 x float> %v990, ptr %v1008, align 4
  %v1009 = add i64 %v944, 5
  %v1010 = mul i64 %v1009, 16
  %v1011 = getelementptr inbounds float, ptr %v930, i64 %v1010
  store <8 x float> %v991, ptr %v1011, align 4
  %v1012 = add i64 %v944, 6
  %v1013 = mul i64 %v1012, 16
  %v1014 = getelementptr inbounds float, ptr %v930, i64 %v1013
  store <8 x float> %v992, ptr %v1014, align 4
  %v1015 = add i64 %v944, 7
  %v1016 = mul i64 %v1015, 16
  %v1017 = getelementptr inbounds float, ptr %v930, i64 %v1016
  store <8 x float> %v993, ptr %v1017, align 4
  %v1018 = add nsw i64 %v944, 8
  br label %b120
b122:
  br label %b123
b123:
  %v1019 = phi i64 [ 8, %b122 ], [ %v1027, %b124 ]
  %v1020 = icmp slt i64 %v1019, 8
  br i1 %v1020, label %b124, label %b125
b124:
  %v1021 = mul i64 %v1019, 1
  %v1022 = getelementptr inbounds float, ptr %v942, i64 %v1021
  %v1023 = getelementptr float, ptr %v1022, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1024 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1023, <8 x i1> %v939, <8 x float> zeroinitializer)
  %v1025 = mul i64 %v1019, 16
  %v1026 = getelementptr inbounds float, ptr %v930, i64 %v1025
  store <8 x float> %v1024, ptr %v1026, align 4
  %v1027 = add nsw i64 %v1019, 1
  br label %b123
b125:
  br label %b119
b119:
  %v1028 = icmp slt i64 %v933, 8
  br i1 %v1028, label %b126, label %b127
b126:
  br label %b128
b128:
  %v1029 = phi i64 [ 0, %b126 ], [ %v1037, %b129 ]
  %v1030 = icmp slt i64 %v1029, 8
  br i1 %v1030, label %b129, label %b130
b129:
  %v1031 = mul i64 %v1029, 1
  %v1032 = getelementptr inbounds float, ptr %v942, i64 %v1031
  %v1033 = getelementptr float, ptr %v1032, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1034 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1033, <8 x i1> %v939, <8 x float> zeroinitializer)
  %v1035 = mul i64 %v1029, 16
  %v1036 = getelementptr inbounds float, ptr %v930, i64 %v1035
  store <8 x float> %v1034, ptr %v1036, align 4
  %v1037 = add nsw i64 %v1029, 1
  br label %b128
b130:
  br label %b127
b127:
  %v1038 = add i64 %v926, 8
  %v1039 = add i64 %v927, 0
  %v1040 = getelementptr inbounds float, ptr %v903, i64 %v1038
  %v1041 = sub i64 8, %v1039
  %v1042 = icmp slt i64 %v1041, 0
  %v1043 = select i1 %v1042, i64 0, i64 %v1041
  %v1044 = icmp ult i64 %v1043, 8
  %v1045 = select i1 %v1044, i64 %v1043, i64 8
  %v1046 = trunc i64 %v1045 to i32
  %v1047 = insertelement <8 x i32> poison, i32 %v1046, i64 0
  %v1048 = shufflevector <8 x i32> %v1047, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1049 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1048
  %v1050 = mul i64 %v1039, 8
  %v1051 = add i64 0, %v1050
  %v1052 = getelementptr inbounds float, ptr %v52, i64 %v1051
  %v1053 = icmp sge i64 %v1043, 8
  br i1 %v1053, label %b131, label %b132
b131:
  br label %b133
b133:
  %v1054 = phi i64 [ 0, %b131 ], [ %v1128, %b134 ]
  %v1055 = icmp slt i64 %v1054, 8
  br i1 %v1055, label %b134, label %b135
b134:
  %v1056 = add i64 %v1054, 0
  %v1057 = getelementptr inbounds float, ptr %v1052, i64 %v1056
  %v1058 = load <8 x float>, ptr %v1057, align 4
  %v1059 = add i64 %v1054, 8
  %v1060 = getelementptr inbounds float, ptr %v1052, i64 %v1059
  %v1061 = load <8 x float>, ptr %v1060, align 4
  %v1062 = add i64 %v1054, 16
  %v1063 = getelementptr inbounds float, ptr %v1052, i64 %v1062
  %v1064 = load <8 x float>, ptr %v1063, align 4
  %v1065 = add i64 %v1054, 24
  %v1066 = getelementptr inbounds float, ptr %v1052, i64 %v1065
  %v1067 = load <8 x float>, ptr %v1066, align 4
  %v1068 = add i64 %v1054, 32
  %v1069 = getelementptr inbounds float, ptr %v1052, i64 %v1068
  %v1070 = load <8 x float>, ptr %v1069, align 4
  %v1071 = add i64 %v1054, 40
  %v1072 = getelementptr inbounds float, ptr %v1052, i64 %v1071
  %v1073 = load <8 x float>, ptr %v1072, align 4
  %v1074 = add i64 %v1054, 48
  %v1075 = getelementptr inbounds float, ptr %v1052, i64 %v1074
  %v1076 = load <8 x float>, ptr %v1075, align 4
  %v1077 = add i64 %v1054, 56
  %v1078 = getelementptr inbounds float, ptr %v1052, i64 %v1077
  %v1079 = load <8 x float>, ptr %v1078, align 4
  %v1080 = shufflevector <8 x float> %v1058, <8 x float> %v1070, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1081 = shufflevector <8 x float> %v1058, <8 x float> %v1070, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1082 = shufflevector <8 x float> %v1061, <8 x float> %v1073, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1083 = shufflevector <8 x float> %v1061, <8 x float> %v1073, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1084 = shufflevector <8 x float> %v1064, <8 x float> %v1076, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1085 = shufflevector <8 x float> %v1064, <8 x float> %v1076, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1086 = shufflevector <8 x float> %v1067, <8 x float> %v1079, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1087 = shufflevector <8 x float> %v1067, <8 x float> %v1079, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1088 = shufflevector <8 x float> %v1080, <8 x float> %v1084, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1089 = shufflevector <8 x float> %v1080, <8 x float> %v1084, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1090 = shufflevector <8 x float> %v1082, <8 x float> %v1086, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1091 = shufflevector <8 x float> %v1082, <8 x float> %v1086, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1092 = shufflevector <8 x float> %v1081, <8 x float> %v1085, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1093 = shufflevector <8 x float> %v1081, <8 x float> %v1085, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1094 = shufflevector <8 x float> %v1083, <8 x float> %v1087, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1095 = shufflevector <8 x float> %v1083, <8 x float> %v1087, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1096 = shufflevector <8 x float> %v1088, <8 x float> %v1090, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1097 = shufflevector <8 x float> %v1088, <8 x float> %v1090, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1098 = shufflevector <8 x float> %v1089, <8 x float> %v1091, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1099 = shufflevector <8 x float> %v1089, <8 x float> %v1091, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1100 = shufflevector <8 x float> %v1092, <8 x float> %v1094, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1101 = shufflevector <8 x float> %v1092, <8 x float> %v1094, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1102 = shufflevector <8 x float> %v1093, <8 x float> %v1095, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1103 = shufflevector <8 x float> %v1093, <8 x float> %v1095, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1104 = add i64 %v1054, 0
  %v1105 = mul i64 %v1104, 16
  %v1106 = getelementptr inbounds float, ptr %v1040, i64 %v1105
  store <8 x float> %v1096, ptr %v1106, align 4
  %v1107 = add i64 %v1054, 1
  %v1108 = mul i64 %v1107, 16
  %v1109 = getelementptr inbounds float, ptr %v1040, i64 %v1108
  store <8 x float> %v1097, ptr %v1109, align 4
  %v1110 = add i64 %v1054, 2
  %v1111 = mul i64 %v1110, 16
  %v1112 = getelementptr inbounds float, ptr %v1040, i64 %v1111
  store <8 x float> %v1098, ptr %v1112, align 4
  %v1113 = add i64 %v1054, 3
  %v1114 = mul i64 %v1113, 16
  %v1115 = getelementptr inbounds float, ptr %v1040, i64 %v1114
  store <8 x float> %v1099, ptr %v1115, align 4
  %v1116 = add i64 %v1054, 4
  %v1117 = mul i64 %v1116, 16
  %v1118 = getelementptr inbounds float, ptr %v1040, i64 %v1117
  store <8 x float> %v1100, ptr %v1118, align 4
  %v1119 = add i64 %v1054, 5
  %v1120 = mul i64 %v1119, 16
  %v1121 = getelementptr inbounds float, ptr %v1040, i64 %v1120
  store <8 x float> %v1101, ptr %v1121, align 4
  %v1122 = add i64 %v1054, 6
  %v1123 = mul i64 %v1122, 16
  %v1124 = getelementptr inbounds float, ptr %v1040, i64 %v1123
  store <8 x float> %v1102, ptr %v1124, align 4
  %v1125 = add i64 %v1054, 7
  %v1126 = mul i64 %v1125, 16
  %v1127 = getelementptr inbounds float, ptr %v1040, i64 %v1126
  store <8 x float> %v1103, ptr %v1127, align 4
  %v1128 = add nsw i64 %v1054, 8
  br label %b133
b135:
  br label %b136
b136:
  %v1129 = phi i64 [ 8, %b135 ], [ %v1137, %b137 ]
  %v1130 = icmp slt i64 %v1129, 8
  br i1 %v1130, label %b137, label %b138
b137:
  %v1131 = mul i64 %v1129, 1
  %v1132 = getelementptr inbounds float, ptr %v1052, i64 %v1131
  %v1133 = getelementptr float, ptr %v1132, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1134 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1133, <8 x i1> %v1049, <8 x float> zeroinitializer)
  %v1135 = mul i64 %v1129, 16
  %v1136 = getelementptr inbounds float, ptr %v1040, i64 %v1135
  store <8 x float> %v1134, ptr %v1136, align 4
  %v1137 = add nsw i64 %v1129, 1
  br label %b136
b138:
  br label %b132
b132:
  %v1138 = icmp slt i64 %v1043, 8
  br i1 %v1138, label %b139, label %b140
b139:
  br label %b141
b141:
  %v1139 = phi i64 [ 0, %b139 ], [ %v1147, %b142 ]
  %v1140 = icmp slt i64 %v1139, 8
  br i1 %v1140, label %b142, label %b143
b142:
  %v1141 = mul i64 %v1139, 1
  %v1142 = getelementptr inbounds float, ptr %v1052, i64 %v1141
  %v1143 = getelementptr float, ptr %v1142, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1144 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1143, <8 x i1> %v1049, <8 x float> zeroinitializer)
  %v1145 = mul i64 %v1139, 16
  %v1146 = getelementptr inbounds float, ptr %v1040, i64 %v1145
  store <8 x float> %v1144, ptr %v1146, align 4
  %v1147 = add nsw i64 %v1139, 1
  br label %b141
b143:
  br label %b140
b140:
  %v1148 = add i64 %v926, 128
  %v1149 = add i64 %v1148, 0
  %v1150 = add i64 %v927, 0
  %v1151 = getelementptr inbounds float, ptr %v903, i64 %v1149
  %v1152 = sub i64 8, %v1150
  %v1153 = icmp slt i64 %v1152, 0
  %v1154 = select i1 %v1153, i64 0, i64 %v1152
  %v1155 = icmp ult i64 %v1154, 8
  %v1156 = select i1 %v1155, i64 %v1154, i64 8
  %v1157 = trunc i64 %v1156 to i32
  %v1158 = insertelement <8 x i32> poison, i32 %v1157, i64 0
  %v1159 = shufflevector <8 x i32> %v1158, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1160 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1159
  %v1161 = mul i64 %v1150, 8
  %v1162 = add i64 0, %v1161
  %v1163 = getelementptr inbounds float, ptr %v52, i64 %v1162
  %v1164 = icmp sge i64 %v1154, 8
  br i1 %v1164, label %b144, label %b145
b144:
  br label %b146
b146:
  %v1165 = phi i64 [ 0, %b144 ], [ %v1239, %b147 ]
  %v1166 = icmp slt i64 %v1165, 8
  br i1 %v1166, label %b147, label %b148
b147:
  %v1167 = add i64 %v1165, 0
  %v1168 = getelementptr inbounds float, ptr %v1163, i64 %v1167
  %v1169 = load <8 x float>, ptr %v1168, align 4
  %v1170 = add i64 %v1165, 8
  %v1171 = getelementptr inbounds float, ptr %v1163, i64 %v1170
  %v1172 = load <8 x float>, ptr %v1171, align 4
  %v1173 = add i64 %v1165, 16
  %v1174 = getelementptr inbounds float, ptr %v1163, i64 %v1173
  %v1175 = load <8 x float>, ptr %v1174, align 4
  %v1176 = add i64 %v1165, 24
  %v1177 = getelementptr inbounds float, ptr %v1163, i64 %v1176
  %v1178 = load <8 x float>, ptr %v1177, align 4
  %v1179 = add i64 %v1165, 32
  %v1180 = getelementptr inbounds float, ptr %v1163, i64 %v1179
  %v1181 = load <8 x float>, ptr %v1180, align 4
  %v1182 = add i64 %v1165, 40
  %v1183 = getelementptr inbounds float, ptr %v1163, i64 %v1182
  %v1184 = load <8 x float>, ptr %v1183, align 4
  %v1185 = add i64 %v1165, 48
  %v1186 = getelementptr inbounds float, ptr %v1163, i64 %v1185
  %v1187 = load <8 x float>, ptr %v1186, align 4
  %v1188 = add i64 %v1165, 56
  %v1189 = getelementptr inbounds float, ptr %v1163, i64 %v1188
  %v1190 = load <8 x float>, ptr %v1189, align 4
  %v1191 = shufflevector <8 x float> %v1169, <8 x float> %v1181, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1192 = shufflevector <8 x float> %v1169, <8 x float> %v1181, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1193 = shufflevector <8 x float> %v1172, <8 x float> %v1184, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1194 = shufflevector <8 x float> %v1172, <8 x float> %v1184, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1195 = shufflevector <8 x float> %v1175, <8 x float> %v1187, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1196 = shufflevector <8 x float> %v1175, <8 x float> %v1187, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1197 = shufflevector <8 x float> %v1178, <8 x float> %v1190, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1198 = shufflevector <8 x float> %v1178, <8 x float> %v1190, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1199 = shufflevector <8 x float> %v1191, <8 x float> %v1195, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1200 = shufflevector <8 x float> %v1191, <8 x float> %v1195, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1201 = shufflevector <8 x float> %v1193, <8 x float> %v1197, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1202 = shufflevector <8 x float> %v1193, <8 x float> %v1197, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1203 = shufflevector <8 x float> %v1192, <8 x float> %v1196, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1204 = shufflevector <8 x float> %v1192, <8 x float> %v1196, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1205 = shufflevector <8 x float> %v1194, <8 x float> %v1198, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1206 = shufflevector <8 x float> %v1194, <8 x float> %v1198, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1207 = shufflevector <8 x float> %v1199, <8 x float> %v1201, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1208 = shufflevector <8 x float> %v1199, <8 x float> %v1201, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1209 = shufflevector <8 x float> %v1200, <8 x float> %v1202, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1210 = shufflevector <8 x float> %v1200, <8 x float> %v1202, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1211 = shufflevector <8 x float> %v1203, <8 x float> %v1205, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1212 = shufflevector <8 x float> %v1203, <8 x float> %v1205, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1213 = shufflevector <8 x float> %v1204, <8 x float> %v1206, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1214 = shufflevector <8 x float> %v1204, <8 x float> %v1206, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1215 = add i64 %v1165, 0
  %v1216 = mul i64 %v1215, 16
  %v1217 = getelementptr inbounds float, ptr %v1151, i64 %v1216
  store <8 x float> %v1207, ptr %v1217, align 4
  %v1218 = add i64 %v1165, 1
  %v1219 = mul i64 %v1218, 16
  %v1220 = getelementptr inbounds float, ptr %v1151, i64 %v1219
  store <8 x float> %v1208, ptr %v1220, align 4
  %v1221 = add i64 %v1165, 2
  %v1222 = mul i64 %v1221, 16
  %v1223 = getelementptr inbounds float, ptr %v1151, i64 %v1222
  store <8 x float> %v1209, ptr %v1223, align 4
  %v1224 = add i64 %v1165, 3
  %v1225 = mul i64 %v1224, 16
  %v1226 = getelementptr inbounds float, ptr %v1151, i64 %v1225
  store <8 x float> %v1210, ptr %v1226, align 4
  %v1227 = add i64 %v1165, 4
  %v1228 = mul i64 %v1227, 16
  %v1229 = getelementptr inbounds float, ptr %v1151, i64 %v1228
  store <8 x float> %v1211, ptr %v1229, align 4
  %v1230 = add i64 %v1165, 5
  %v1231 = mul i64 %v1230, 16
  %v1232 = getelementptr inbounds float, ptr %v1151, i64 %v1231
  store <8 x float> %v1212, ptr %v1232, align 4
  %v1233 = add i64 %v1165, 6
  %v1234 = mul i64 %v1233, 16
  %v1235 = getelementptr inbounds float, ptr %v1151, i64 %v1234
  store <8 x float> %v1213, ptr %v1235, align 4
  %v1236 = add i64 %v1165, 7
  %v1237 = mul i64 %v1236, 16
  %v1238 = getelementptr inbounds float, ptr %v1151, i64 %v1237
  store <8 x float> %v1214, ptr %v1238, align 4
  %v1239 = add nsw i64 %v1165, 8
  br label %b146
b148:
  br label %b149
b149:
  %v1240 = phi i64 [ 8, %b148 ], [ %v1248, %b150 ]
  %v1241 = icmp slt i64 %v1240, 8
  br i1 %v1241, label %b150, label %b151
b150:
  %v1242 = mul i64 %v1240, 1
  %v1243 = getelementptr inbounds float, ptr %v1163, i64 %v1242
  %v1244 = getelementptr float, ptr %v1243, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1245 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1244, <8 x i1> %v1160, <8 x float> zeroinitializer)
  %v1246 = mul i64 %v1240, 16
  %v1247 = getelementptr inbounds float, ptr %v1151, i64 %v1246
  store <8 x float> %v1245, ptr %v1247, align 4
  %v1248 = add nsw i64 %v1240, 1
  br label %b149
b151:
  br label %b145
b145:
  %v1249 = icmp slt i64 %v1154, 8
  br i1 %v1249, label %b152, label %b153
b152:
  br label %b154
b154:
  %v1250 = phi i64 [ 0, %b152 ], [ %v1258, %b155 ]
  %v1251 = icmp slt i64 %v1250, 8
  br i1 %v1251, label %b155, label %b156
b155:
  %v1252 = mul i64 %v1250, 1
  %v1253 = getelementptr inbounds float, ptr %v1163, i64 %v1252
  %v1254 = getelementptr float, ptr %v1253, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1255 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1254, <8 x i1> %v1160, <8 x float> zeroinitializer)
  %v1256 = mul i64 %v1250, 16
  %v1257 = getelementptr inbounds float, ptr %v1151, i64 %v1256
  store <8 x float> %v1255, ptr %v1257, align 4
  %v1258 = add nsw i64 %v1250, 1
  br label %b154
b156:
  br label %b153
b153:
  %v1259 = add i64 %v1148, 8
  %v1260 = add i64 %v927, 0
  %v1261 = getelementptr inbounds float, ptr %v903, i64 %v1259
  %v1262 = sub i64 8, %v1260
  %v1263 = icmp slt i64 %v1262, 0
  %v1264 = select i1 %v1263, i64 0, i64 %v1262
  %v1265 = icmp ult i64 %v1264, 8
  %v1266 = select i1 %v1265, i64 %v1264, i64 8
  %v1267 = trunc i64 %v1266 to i32
  %v1268 = insertelement <8 x i32> poison, i32 %v1267, i64 0
  %v1269 = shufflevector <8 x i32> %v1268, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1270 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1269
  %v1271 = mul i64 %v1260, 8
  %v1272 = add i64 0, %v1271
  %v1273 = getelementptr inbounds float, ptr %v50, i64 %v1272
  %v1274 = icmp sge i64 %v1264, 8
  br i1 %v1274, label %b157, label %b158
b157:
  br label %b159
b159:
  %v1275 = phi i64 [ 0, %b157 ], [ %v1349, %b160 ]
  %v1276 = icmp slt i64 %v1275, 8
  br i1 %v1276, label %b160, label %b161
b160:
  %v1277 = add i64 %v1275, 0
  %v1278 = getelementptr inbounds float, ptr %v1273, i64 %v1277
  %v1279 = load <8 x float>, ptr %v1278, align 4
  %v1280 = add i64 %v1275, 8
  %v1281 = getelementptr inbounds float, ptr %v1273, i64 %v1280
  %v1282 = load <8 x float>, ptr %v1281, align 4
  %v1283 = add i64 %v1275, 16
  %v1284 = getelementptr inbounds float, ptr %v1273, i64 %v1283
  %v1285 = load <8 x float>, ptr %v1284, align 4
  %v1286 = add i64 %v1275, 24
  %v1287 = getelementptr inbounds float, ptr %v1273, i64 %v1286
  %v1288 = load <8 x float>, ptr %v1287, align 4
  %v1289 = add i64 %v1275, 32
  %v1290 = getelementptr inbounds float, ptr %v1273, i64 %v1289
  %v1291 = load <8 x float>, ptr %v1290, align 4
  %v1292 = add i64 %v1275, 40
  %v1293 = getelementptr inbounds float, ptr %v1273, i64 %v1292
  %v1294 = load <8 x float>, ptr %v1293, align 4
  %v1295 = add i64 %v1275, 48
  %v1296 = getelementptr inbounds float, ptr %v1273, i64 %v1295
  %v1297 = load <8 x float>, ptr %v1296, align 4
  %v1298 = add i64 %v1275, 56
  %v1299 = getelementptr inbounds float, ptr %v1273, i64 %v1298
  %v1300 = load <8 x float>, ptr %v1299, align 4
  %v1301 = shufflevector <8 x float> %v1279, <8 x float> %v1291, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1302 = shufflevector <8 x float> %v1279, <8 x float> %v1291, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1303 = shufflevector <8 x float> %v1282, <8 x float> %v1294, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1304 = shufflevector <8 x float> %v1282, <8 x float> %v1294, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1305 = shufflevector <8 x float> %v1285, <8 x float> %v1297, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1306 = shufflevector <8 x float> %v1285, <8 x float> %v1297, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1307 = shufflevector <8 x float> %v1288, <8 x float> %v1300, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1308 = shufflevector <8 x float> %v1288, <8 x float> %v1300, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1309 = shufflevector <8 x float> %v1301, <8 x float> %v1305, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1310 = shufflevector <8 x float> %v1301, <8 x float> %v1305, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1311 = shufflevector <8 x float> %v1303, <8 x float> %v1307, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1312 = shufflevector <8 x float> %v1303, <8 x float> %v1307, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1313 = shufflevector <8 x float> %v1302, <8 x float> %v1306, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1314 = shufflevector <8 x float> %v1302, <8 x float> %v1306, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1315 = shufflevector <8 x float> %v1304, <8 x float> %v1308, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1316 = shufflevector <8 x float> %v1304, <8 x float> %v1308, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1317 = shufflevector <8 x float> %v1309, <8 x float> %v1311, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1318 = shufflevector <8 x float> %v1309, <8 x float> %v1311, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1319 = shufflevector <8 x float> %v1310, <8 x float> %v1312, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1320 = shufflevector <8 x float> %v1310, <8 x float> %v1312, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1321 = shufflevector <8 x float> %v1313, <8 x float> %v1315, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1322 = shufflevector <8 x float> %v1313, <8 x float> %v1315, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1323 = shufflevector <8 x float> %v1314, <8 x float> %v1316, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1324 = shufflevector <8 x float> %v1314, <8 x float> %v1316, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1325 = add i64 %v1275, 0
  %v1326 = mul i64 %v1325, 16
  %v1327 = getelementptr inbounds float, ptr %v1261, i64 %v1326
  store <8 x float> %v1317, ptr %v1327, align 4
  %v1328 = add i64 %v1275, 1
  %v1329 = mul i64 %v1328, 16
  %v1330 = getelementptr inbounds float, ptr %v1261, i64 %v1329
  store <8 x float> %v1318, ptr %v1330, align 4
  %v1331 = add i64 %v1275, 2
  %v1332 = mul i64 %v1331, 16
  %v1333 = getelementptr inbounds float, ptr %v1261, i64 %v1332
  store <8 x float> %v1319, ptr %v1333, align 4
  %v1334 = add i64 %v1275, 3
  %v1335 = mul i64 %v1334, 16
  %v1336 = getelementptr inbounds float, ptr %v1261, i64 %v1335
  store <8 x float> %v1320, ptr %v1336, align 4
  %v1337 = add i64 %v1275, 4
  %v1338 = mul i64 %v1337, 16
  %v1339 = getelementptr inbounds float, ptr %v1261, i64 %v1338
  store <8 x float> %v1321, ptr %v1339, align 4
  %v1340 = add i64 %v1275, 5
  %v1341 = mul i64 %v1340, 16
  %v1342 = getelementptr inbounds float, ptr %v1261, i64 %v1341
  store <8 x float> %v1322, ptr %v1342, align 4
  %v1343 = add i64 %v1275, 6
  %v1344 = mul i64 %v1343, 16
  %v1345 = getelementptr inbounds float, ptr %v1261, i64 %v1344
  store <8 x float> %v1323, ptr %v1345, align 4
  %v1346 = add i64 %v1275, 7
  %v1347 = mul i64 %v1346, 16
  %v1348 = getelementptr inbounds float, ptr %v1261, i64 %v1347
  store <8 x float> %v1324, ptr %v1348, align 4
  %v1349 = add nsw i64 %v1275, 8
  br label %b159
b161:
  br label %b162
b162:
  %v1350 = phi i64 [ 8, %b161 ], [ %v1358, %b163 ]
  %v1351 = icmp slt i64 %v1350, 8
  br i1 %v1351, label %b163, label %b164
b163:
  %v1352 = mul i64 %v1350, 1
  %v1353 = getelementptr inbounds float, ptr %v1273, i64 %v1352
  %v1354 = getelementptr float, ptr %v1353, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1355 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1354, <8 x i1> %v1270, <8 x float> zeroinitializer)
  %v1356 = mul i64 %v1350, 16
  %v1357 = getelementptr inbounds float, ptr %v1261, i64 %v1356
  store <8 x float> %v1355, ptr %v1357, align 4
  %v1358 = add nsw i64 %v1350, 1
  br label %b162
b164:
  br label %b158
b158:
  %v1359 = icmp slt i64 %v1264, 8
  br i1 %v1359, label %b165, label %b166
b165:
  br label %b167
b167:
  %v1360 = phi i64 [ 0, %b165 ], [ %v1368, %b168 ]
  %v1361 = icmp slt i64 %v1360, 8
  br i1 %v1361, label %b168, label %b169
b168:
  %v1362 = mul i64 %v1360, 1
  %v1363 = getelementptr inbounds float, ptr %v1273, i64 %v1362
  %v1364 = getelementptr float, ptr %v1363, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1365 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1364, <8 x i1> %v1270, <8 x float> zeroinitializer)
  %v1366 = mul i64 %v1360, 16
  %v1367 = getelementptr inbounds float, ptr %v1261, i64 %v1366
  store <8 x float> %v1365, ptr %v1367, align 4
  %v1368 = add nsw i64 %v1360, 1
  br label %b167
b169:
  br label %b166
b166:
  %v1369 = add i64 %v1148, 128
  %v1370 = add nsw i64 %v924, 1
  br label %b115
b117:
  %v1371 = add i64 1, 0
  %v1372 = sdiv i64 %v1371, 1
  %v1373 = add i64 %v2, 1
  %v1374 = mul i64 %v1372, %v2
  %v1375 = sdiv i64 %v1374, %v3
  %v1376 = mul i64 %v1375, 1
  %v1377 = icmp slt i64 %v1376, 1
  %v1378 = select i1 %v1377, i64 %v1376, i64 1
  %v1379 = mul i64 %v1372, %v1373
  %v1380 = sdiv i64 %v1379, %v3
  %v1381 = mul i64 %v1380, 1
  %v1382 = icmp slt i64 %v1381, 1
  %v1383 = select i1 %v1382, i64 %v1381, i64 1
  %v1384 = icmp slt i64 %v1383, 1
  %v1385 = select i1 %v1384, i64 %v1383, i64 1
  br label %b170
b170:
  %v1386 = phi i64 [ %v1378, %b117 ], [ %v1612, %b195 ]
  %v1387 = icmp slt i64 %v1386, %v1385
  br i1 %v1387, label %b171, label %b172
b171:
  %v1388 = mul i64 %v1386, 128
  %v1389 = mul i64 %v1386, 8
  %v1390 = add i64 %v1388, 0
  %v1391 = add i64 %v1389, 0
  %v1392 = getelementptr inbounds float, ptr %v904, i64 %v1390
  %v1393 = sub i64 8, %v1391
  %v1394 = icmp slt i64 %v1393, 0
  %v1395 = select i1 %v1394, i64 0, i64 %v1393
  %v1396 = icmp ult i64 %v1395, 8
  %v1397 = select i1 %v1396, i64 %v1395, i64 8
  %v1398 = trunc i64 %v1397 to i32
  %v1399 = insertelement <8 x i32> poison, i32 %v1398, i64 0
  %v1400 = shufflevector <8 x i32> %v1399, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1401 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1400
  %v1402 = mul i64 %v1391, 8
  %v1403 = add i64 0, %v1402
  %v1404 = getelementptr inbounds float, ptr %v18, i64 %v1403
  %v1405 = icmp sge i64 %v1395, 8
  br i1 %v1405, label %b173, label %b174
b173:
  br label %b175
b175:
  %v1406 = phi i64 [ 0, %b173 ], [ %v1480, %b176 ]
  %v1407 = icmp slt i64 %v1406, 8
  br i1 %v1407, label %b176, label %b177
b176:
  %v1408 = add i64 %v1406, 0
  %v1409 = getelementptr inbounds float, ptr %v1404, i64 %v1408
  %v1410 = load <8 x float>, ptr %v1409, align 4
  %v1411 = add i64 %v1406, 8
  %v1412 = getelementptr inbounds float, ptr %v1404, i64 %v1411
  %v1413 = load <8 x float>, ptr %v1412, align 4
  %v1414 = add i64 %v1406, 16
  %v1415 = getelementptr inbounds float, ptr %v1404, i64 %v1414
  %v1416 = load <8 x float>, ptr %v1415, align 4
  %v1417 = add i64 %v1406, 24
  %v1418 = getelementptr inbounds float, ptr %v1404, i64 %v1417
  %v1419 = load <8 x float>, ptr %v1418, align 4
  %v1420 = add i64 %v1406, 32
  %v1421 = getelementptr inbounds float, ptr %v1404, i64 %v1420
  %v1422 = load <8 x float>, ptr %v1421, align 4
  %v1423 = add i64 %v1406, 40
  %v1424 = getelementptr inbounds float, ptr %v1404, i64 %v1423
  %v1425 = load <8 x float>, ptr %v1424, align 4
  %v1426 = add i64 %v1406, 48
  %v1427 = getelementptr inbounds float, ptr %v1404, i64 %v1426
  %v1428 = load <8 x float>, ptr %v1427, align 4
  %v1429 = add i64 %v1406, 56
  %v1430 = getelementptr inbounds float, ptr %v1404, i64 %v1429
  %v1431 = load <8 x float>, ptr %v1430, align 4
  %v1432 = shufflevector <8 x float> %v1410, <8 x float> %v1422, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1433 = shufflevector <8 x float> %v1410, <8 x float> %v1422, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1434 = shufflevector <8 x float> %v1413, <8 x float> %v1425, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1435 = shufflevector <8 x float> %v1413, <8 x float> %v1425, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1436 = shufflevector <8 x float> %v1416, <8 x float> %v1428, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1437 = shufflevector <8 x float> %v1416, <8 x float> %v1428, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1438 = shufflevector <8 x float> %v1419, <8 x float> %v1431, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1439 = shufflevector <8 x float> %v1419, <8 x float> %v1431, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1440 = shufflevector <8 x float> %v1432, <8 x float> %v1436, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1441 = shufflevector <8 x float> %v1432, <8 x float> %v1436, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1442 = shufflevector <8 x float> %v1434, <8 x float> %v1438, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1443 = shufflevector <8 x float> %v1434, <8 x float> %v1438, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1444 = shufflevector <8 x float> %v1433, <8 x float> %v1437, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1445 = shufflevector <8 x float> %v1433, <8 x float> %v1437, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1446 = shufflevector <8 x float> %v1435, <8 x float> %v1439, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1447 = shufflevector <8 x float> %v1435, <8 x float> %v1439, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1448 = shufflevector <8 x float> %v1440, <8 x float> %v1442, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1449 = shufflevector <8 x float> %v1440, <8 x float> %v1442, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1450 = shufflevector <8 x float> %v1441, <8 x float> %v1443, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1451 = shufflevector <8 x float> %v1441, <8 x float> %v1443, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1452 = shufflevector <8 x float> %v1444, <8 x float> %v1446, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1453 = shufflevector <8 x float> %v1444, <8 x float> %v1446, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1454 = shufflevector <8 x float> %v1445, <8 x float> %v1447, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1455 = shufflevector <8 x float> %v1445, <8 x float> %v1447, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1456 = add i64 %v1406, 0
  %v1457 = mul i64 %v1456, 8
  %v1458 = getelementptr inbounds float, ptr %v1392, i64 %v1457
  store <8 x float> %v1448, ptr %v1458, align 4
  %v1459 = add i64 %v1406, 1
  %v1460 = mul i64 %v1459, 8
  %v1461 = getelementptr inbounds float, ptr %v1392, i64 %v1460
  store <8 x float> %v1449, ptr %v1461, align 4
  %v1462 = add i64 %v1406, 2
  %v1463 = mul i64 %v1462, 8
  %v1464 = getelementptr inbounds float, ptr %v1392, i64 %v1463
  store <8 x float> %v1450, ptr %v1464, align 4
  %v1465 = add i64 %v1406, 3
  %v1466 = mul i64 %v1465, 8
  %v1467 = getelementptr inbounds float, ptr %v1392, i64 %v1466
  store <8 x float> %v1451, ptr %v1467, align 4
  %v1468 = add i64 %v1406, 4
  %v1469 = mul i64 %v1468, 8
  %v1470 = getelementptr inbounds float, ptr %v1392, i64 %v1469
  store <8 x float> %v1452, ptr %v1470, align 4
  %v1471 = add i64 %v1406, 5
  %v1472 = mul i64 %v1471, 8
  %v1473 = getelementptr inbounds float, ptr %v1392, i64 %v1472
  store <8 x float> %v1453, ptr %v1473, align 4
  %v1474 = add i64 %v1406, 6
  %v1475 = mul i64 %v1474, 8
  %v1476 = getelementptr inbounds float, ptr %v1392, i64 %v1475
  store <8 x float> %v1454, ptr %v1476, align 4
  %v1477 = add i64 %v1406, 7
  %v1478 = mul i64 %v1477, 8
  %v1479 = getelementptr inbounds float, ptr %v1392, i64 %v1478
  store <8 x float> %v1455, ptr %v1479, align 4
  %v1480 = add nsw i64 %v1406, 8
  br label %b175
b177:
  br label %b178
b178:
  %v1481 = phi i64 [ 8, %b177 ], [ %v1489, %b179 ]
  %v1482 = icmp slt i64 %v1481, 8
  br i1 %v1482, label %b179, label %b180
b179:
  %v1483 = mul i64 %v1481, 1
  %v1484 = getelementptr inbounds float, ptr %v1404, i64 %v1483
  %v1485 = getelementptr float, ptr %v1484, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1486 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1485, <8 x i1> %v1401, <8 x float> zeroinitializer)
  %v1487 = mul i64 %v1481, 8
  %v1488 = getelementptr inbounds float, ptr %v1392, i64 %v1487
  store <8 x float> %v1486, ptr %v1488, align 4
  %v1489 = add nsw i64 %v1481, 1
  br label %b178
b180:
  br label %b174
b174:
  %v1490 = icmp slt i64 %v1395, 8
  br i1 %v1490, label %b181, label %b182
b181:
  br label %b183
b183:
  %v1491 = phi i64 [ 0, %b181 ], [ %v1499, %b184 ]
  %v1492 = icmp slt i64 %v1491, 8
  br i1 %v1492, label %b184, label %b185
b184:
  %v1493 = mul i64 %v1491, 1
  %v1494 = getelementptr inbounds float, ptr %v1404, i64 %v1493
  %v1495 = getelementptr float, ptr %v1494, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1496 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1495, <8 x i1> %v1401, <8 x float> zeroinitializer)
  %v1497 = mul i64 %v1491, 8
  %v1498 = getelementptr inbounds float, ptr %v1392, i64 %v1497
  store <8 x float> %v1496, ptr %v1498, align 4
  %v1499 = add nsw i64 %v1491, 1
  br label %b183
b185:
  br label %b182
b182:
  %v1500 = add i64 %v1388, 64
  %v1501 = add i64 %v1500, 0
  %v1502 = add i64 %v1389, 0
  %v1503 = getelementptr inbounds float, ptr %v904, i64 %v1501
  %v1504 = sub i64 8, %v1502
  %v1505 = icmp slt i64 %v1504, 0
  %v1506 = select i1 %v1505, i64 0, i64 %v1504
  %v1507 = icmp ult i64 %v1506, 8
  %v1508 = select i1 %v1507, i64 %v1506, i64 8
  %v1509 = trunc i64 %v1508 to i32
  %v1510 = insertelement <8 x i32> poison, i32 %v1509, i64 0
  %v1511 = shufflevector <8 x i32> %v1510, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1512 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1511
  %v1513 = mul i64 %v1502, 8
  %v1514 = add i64 0, %v1513
  %v1515 = getelementptr inbounds float, ptr %v18, i64 %v1514
  %v1516 = icmp sge i64 %v1506, 8
  br i1 %v1516, label %b186, label %b187
b186:
  br label %b188
b188:
  %v1517 = phi i64 [ 0, %b186 ], [ %v1591, %b189 ]
  %v1518 = icmp slt i64 %v1517, 8
  br i1 %v1518, label %b189, label %b190
b189:
  %v1519 = add i64 %v1517, 0
  %v1520 = getelementptr inbounds float, ptr %v1515, i64 %v1519
  %v1521 = load <8 x float>, ptr %v1520, align 4
  %v1522 = add i64 %v1517, 8
  %v1523 = getelementptr inbounds float, ptr %v1515, i64 %v1522
  %v1524 = load <8 x float>, ptr %v1523, align 4
  %v1525 = add i64 %v1517, 16
  %v1526 = getelementptr inbounds float, ptr %v1515, i64 %v1525
  %v1527 = load <8 x float>, ptr %v1526, align 4
  %v1528 = add i64 %v1517, 24
  %v1529 = getelementptr inbounds float, ptr %v1515, i64 %v1528
  %v1530 = load <8 x float>, ptr %v1529, align 4
  %v1531 = add i64 %v1517, 32
  %v1532 = getelementptr inbounds float, ptr %v1515, i64 %v1531
  %v1533 = load <8 x float>, ptr %v1532, align 4
  %v1534 = add i64 %v1517, 40
  %v1535 = getelementptr inbounds float, ptr %v1515, i64 %v1534
  %v1536 = load <8 x float>, ptr %v1535, align 4
  %v1537 = add i64 %v1517, 48
  %v1538 = getelementptr inbounds float, ptr %v1515, i64 %v1537
  %v1539 = load <8 x float>, ptr %v1538, align 4
  %v1540 = add i64 %v1517, 56
  %v1541 = getelementptr inbounds float, ptr %v1515, i64 %v1540
  %v1542 = load <8 x float>, ptr %v1541, align 4
  %v1543 = shufflevector <8 x float> %v1521, <8 x float> %v1533, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1544 = shufflevector <8 x float> %v1521, <8 x float> %v1533, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1545 = shufflevector <8 x float> %v1524, <8 x float> %v1536, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1546 = shufflevector <8 x float> %v1524, <8 x float> %v1536, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1547 = shufflevector <8 x float> %v1527, <8 x float> %v1539, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1548 = shufflevector <8 x float> %v1527, <8 x float> %v1539, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1549 = shufflevector <8 x float> %v1530, <8 x float> %v1542, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1550 = shufflevector <8 x float> %v1530, <8 x float> %v1542, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1551 = shufflevector <8 x float> %v1543, <8 x float> %v1547, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1552 = shufflevector <8 x float> %v1543, <8 x float> %v1547, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1553 = shufflevector <8 x float> %v1545, <8 x float> %v1549, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1554 = shufflevector <8 x float> %v1545, <8 x float> %v1549, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1555 = shufflevector <8 x float> %v1544, <8 x float> %v1548, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1556 = shufflevector <8 x float> %v1544, <8 x float> %v1548, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1557 = shufflevector <8 x float> %v1546, <8 x float> %v1550, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1558 = shufflevector <8 x float> %v1546, <8 x float> %v1550, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1559 = shufflevector <8 x float> %v1551, <8 x float> %v1553, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1560 = shufflevector <8 x float> %v1551, <8 x float> %v1553, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1561 = shufflevector <8 x float> %v1552, <8 x float> %v1554, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1562 = shufflevector <8 x float> %v1552, <8 x float> %v1554, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1563 = shufflevector <8 x float> %v1555, <8 x float> %v1557, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1564 = shufflevector <8 x float> %v1555, <8 x float> %v1557, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1565 = shufflevector <8 x float> %v1556, <8 x float> %v1558, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1566 = shufflevector <8 x float> %v1556, <8 x float> %v1558, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1567 = add i64 %v1517, 0
  %v1568 = mul i64 %v1567, 8
  %v1569 = getelementptr inbounds float, ptr %v1503, i64 %v1568
  store <8 x float> %v1559, ptr %v1569, align 4
  %v1570 = add i64 %v1517, 1
  %v1571 = mul i64 %v1570, 8
  %v1572 = getelementptr inbounds float, ptr %v1503, i64 %v1571
  store <8 x float> %v1560, ptr %v1572, align 4
  %v1573 = add i64 %v1517, 2
  %v1574 = mul i64 %v1573, 8
  %v1575 = getelementptr inbounds float, ptr %v1503, i64 %v1574
  store <8 x float> %v1561, ptr %v1575, align 4
  %v1576 = add i64 %v1517, 3
  %v1577 = mul i64 %v1576, 8
  %v1578 = getelementptr inbounds float, ptr %v1503, i64 %v1577
  store <8 x float> %v1562, ptr %v1578, align 4
  %v1579 = add i64 %v1517, 4
  %v1580 = mul i64 %v1579, 8
  %v1581 = getelementptr inbounds float, ptr %v1503, i64 %v1580
  store <8 x float> %v1563, ptr %v1581, align 4
  %v1582 = add i64 %v1517, 5
  %v1583 = mul i64 %v1582, 8
  %v1584 = getelementptr inbounds float, ptr %v1503, i64 %v1583
  store <8 x float> %v1564, ptr %v1584, align 4
  %v1585 = add i64 %v1517, 6
  %v1586 = mul i64 %v1585, 8
  %v1587 = getelementptr inbounds float, ptr %v1503, i64 %v1586
  store <8 x float> %v1565, ptr %v1587, align 4
  %v1588 = add i64 %v1517, 7
  %v1589 = mul i64 %v1588, 8
  %v1590 = getelementptr inbounds float, ptr %v1503, i64 %v1589
  store <8 x float> %v1566, ptr %v1590, align 4
  %v1591 = add nsw i64 %v1517, 8
  br label %b188
b190:
  br label %b191
b191:
  %v1592 = phi i64 [ 8, %b190 ], [ %v1600, %b192 ]
  %v1593 = icmp slt i64 %v1592, 8
  br i1 %v1593, label %b192, label %b193
b192:
  %v1594 = mul i64 %v1592, 1
  %v1595 = getelementptr inbounds float, ptr %v1515, i64 %v1594
  %v1596 = getelementptr float, ptr %v1595, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1597 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1596, <8 x i1> %v1512, <8 x float> zeroinitializer)
  %v1598 = mul i64 %v1592, 8
  %v1599 = getelementptr inbounds float, ptr %v1503, i64 %v1598
  store <8 x float> %v1597, ptr %v1599, align 4
  %v1600 = add nsw i64 %v1592, 1
  br label %b191
b193:
  br label %b187
b187:
  %v1601 = icmp slt i64 %v1506, 8
  br i1 %v1601, label %b194, label %b195
b194:
  br label %b196
b196:
  %v1602 = phi i64 [ 0, %b194 ], [ %v1610, %b197 ]
  %v1603 = icmp slt i64 %v1602, 8
  br i1 %v1603, label %b197, label %b198
b197:
  %v1604 = mul i64 %v1602, 1
  %v1605 = getelementptr inbounds float, ptr %v1515, i64 %v1604
  %v1606 = getelementptr float, ptr %v1605, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1607 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1606, <8 x i1> %v1512, <8 x float> zeroinitializer)
  %v1608 = mul i64 %v1602, 8
  %v1609 = getelementptr inbounds float, ptr %v1503, i64 %v1608
  store <8 x float> %v1607, ptr %v1609, align 4
  %v1610 = add nsw i64 %v1602, 1
  br label %b196
b198:
  br label %b195
b195:
  %v1611 = add i64 %v1500, 64
  %v1612 = add nsw i64 %v1386, 1
  br label %b170
b172:
  %v1613 = add i64 1, 0
  %v1614 = sdiv i64 %v1613, 1
  %v1615 = add i64 %v2, 1
  %v1616 = mul i64 %v1614, %v2
  %v1617 = sdiv i64 %v1616, %v3
  %v1618 = mul i64 %v1617, 1
  %v1619 = icmp slt i64 %v1618, 1
  %v1620 = select i1 %v1619, i64 %v1618, i64 1
  %v1621 = mul i64 %v1614, %v1615
  %v1622 = sdiv i64 %v1621, %v3
  %v1623 = mul i64 %v1622, 1
  %v1624 = icmp slt i64 %v1623, 1
  %v1625 = select i1 %v1624, i64 %v1623, i64 1
  %v1626 = icmp slt i64 %v1625, 1
  %v1627 = select i1 %v1626, i64 %v1625, i64 1
  br label %b199
b199:
  %v1628 = phi i64 [ %v1620, %b172 ], [ %v2074, %b250 ]
  %v1629 = icmp slt i64 %v1628, %v1627
  br i1 %v1629, label %b200, label %b201
b200:
  %v1630 = mul i64 %v1628, 256
  %v1631 = mul i64 %v1628, 8
  %v1632 = add i64 %v1630, 0
  %v1633 = add i64 %v1631, 0
  %v1634 = getelementptr inbounds float, ptr %v905, i64 %v1632
  %v1635 = sub i64 8, %v1633
  %v1636 = icmp slt i64 %v1635, 0
  %v1637 = select i1 %v1636, i64 0, i64 %v1635
  %v1638 = icmp ult i64 %v1637, 8
  %v1639 = select i1 %v1638, i64 %v1637, i64 8
  %v1640 = trunc i64 %v1639 to i32
  %v1641 = insertelement <8 x i32> poison, i32 %v1640, i64 0
  %v1642 = shufflevector <8 x i32> %v1641, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1643 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1642
  %v1644 = mul i64 %v1633, 8
  %v1645 = add i64 0, %v1644
  %v1646 = getelementptr inbounds float, ptr %v50, i64 %v1645
  %v1647 = icmp sge i64 %v1637, 8
  br i1 %v1647, label %b202, label %b203
b202:
  br label %b204
b204:
  %v1648 = phi i64 [ 0, %b202 ], [ %v1722, %b205 ]
  %v1649 = icmp slt i64 %v1648, 8
  br i1 %v1649, label %b205, label %b206
b205:
  %v1650 = add i64 %v1648, 0
  %v1651 = getelementptr inbounds float, ptr %v1646, i64 %v1650
  %v1652 = load <8 x float>, ptr %v1651, align 4
  %v1653 = add i64 %v1648, 8
  %v1654 = getelementptr inbounds float, ptr %v1646, i64 %v1653
  %v1655 = load <8 x float>, ptr %v1654, align 4
  %v1656 = add i64 %v1648, 16
  %v1657 = getelementptr inbounds float, ptr %v1646, i64 %v1656
  %v1658 = load <8 x float>, ptr %v1657, align 4
  %v1659 = add i64 %v1648, 24
  %v1660 = getelementptr inbounds float, ptr %v1646, i64 %v1659
  %v1661 = load <8 x float>, ptr %v1660, align 4
  %v1662 = add i64 %v1648, 32
  %v1663 = getelementptr inbounds float, ptr %v1646, i64 %v1662
  %v1664 = load <8 x float>, ptr %v1663, align 4
  %v1665 = add i64 %v1648, 40
  %v1666 = getelementptr inbounds float, ptr %v1646, i64 %v1665
  %v1667 = load <8 x float>, ptr %v1666, align 4
  %v1668 = add i64 %v1648, 48
  %v1669 = getelementptr inbounds float, ptr %v1646, i64 %v1668
  %v1670 = load <8 x float>, ptr %v1669, align 4
  %v1671 = add i64 %v1648, 56
  %v1672 = getelementptr inbounds float, ptr %v1646, i64 %v1671
  %v1673 = load <8 x float>, ptr %v1672, align 4
  %v1674 = shufflevector <8 x float> %v1652, <8 x float> %v1664, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1675 = shufflevector <8 x float> %v1652, <8 x float> %v1664, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1676 = shufflevector <8 x float> %v1655, <8 x float> %v1667, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1677 = shufflevector <8 x float> %v1655, <8 x float> %v1667, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1678 = shufflevector <8 x float> %v1658, <8 x float> %v1670, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1679 = shufflevector <8 x float> %v1658, <8 x float> %v1670, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1680 = shufflevector <8 x float> %v1661, <8 x float> %v1673, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1681 = shufflevector <8 x float> %v1661, <8 x float> %v1673, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1682 = shufflevector <8 x float> %v1674, <8 x float> %v1678, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1683 = shufflevector <8 x float> %v1674, <8 x float> %v1678, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1684 = shufflevector <8 x float> %v1676, <8 x float> %v1680, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1685 = shufflevector <8 x float> %v1676, <8 x float> %v1680, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1686 = shufflevector <8 x float> %v1675, <8 x float> %v1679, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1687 = shufflevector <8 x float> %v1675, <8 x float> %v1679, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1688 = shufflevector <8 x float> %v1677, <8 x float> %v1681, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1689 = shufflevector <8 x float> %v1677, <8 x float> %v1681, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1690 = shufflevector <8 x float> %v1682, <8 x float> %v1684, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1691 = shufflevector <8 x float> %v1682, <8 x float> %v1684, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1692 = shufflevector <8 x float> %v1683, <8 x float> %v1685, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1693 = shufflevector <8 x float> %v1683, <8 x float> %v1685, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1694 = shufflevector <8 x float> %v1686, <8 x float> %v1688, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1695 = shufflevector <8 x float> %v1686, <8 x float> %v1688, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1696 = shufflevector <8 x float> %v1687, <8 x float> %v1689, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1697 = shufflevector <8 x float> %v1687, <8 x float> %v1689, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1698 = add i64 %v1648, 0
  %v1699 = mul i64 %v1698, 16
  %v1700 = getelementptr inbounds float, ptr %v1634, i64 %v1699
  store <8 x float> %v1690, ptr %v1700, align 4
  %v1701 = add i64 %v1648, 1
  %v1702 = mul i64 %v1701, 16
  %v1703 = getelementptr inbounds float, ptr %v1634, i64 %v1702
  store <8 x float> %v1691, ptr %v1703, align 4
  %v1704 = add i64 %v1648, 2
  %v1705 = mul i64 %v1704, 16
  %v1706 = getelementptr inbounds float, ptr %v1634, i64 %v1705
  store <8 x float> %v1692, ptr %v1706, align 4
  %v1707 = add i64 %v1648, 3
  %v1708 = mul i64 %v1707, 16
  %v1709 = getelementptr inbounds float, ptr %v1634, i64 %v1708
  store <8 x float> %v1693, ptr %v1709, align 4
  %v1710 = add i64 %v1648, 4
  %v1711 = mul i64 %v1710, 16
  %v1712 = getelementptr inbounds float, ptr %v1634, i64 %v1711
  store <8 x float> %v1694, ptr %v1712, align 4
  %v1713 = add i64 %v1648, 5
  %v1714 = mul i64 %v1713, 16
  %v1715 = getelementptr inbounds float, ptr %v1634, i64 %v1714
  store <8 x float> %v1695, ptr %v1715, align 4
  %v1716 = add i64 %v1648, 6
  %v1717 = mul i64 %v1716, 16
  %v1718 = getelementptr inbounds float, ptr %v1634, i64 %v1717
  store <8 x float> %v1696, ptr %v1718, align 4
  %v1719 = add i64 %v1648, 7
  %v1720 = mul i64 %v1719, 16
  %v1721 = getelementptr inbounds float, ptr %v1634, i64 %v1720
  store <8 x float> %v1697, ptr %v1721, align 4
  %v1722 = add nsw i64 %v1648, 8
  br label %b204
b206:
  br label %b207
b207:
  %v1723 = phi i64 [ 8, %b206 ], [ %v1731, %b208 ]
  %v1724 = icmp slt i64 %v1723, 8
  br i1 %v1724, label %b208, label %b209
b208:
  %v1725 = mul i64 %v1723, 1
  %v1726 = getelementptr inbounds float, ptr %v1646, i64 %v1725
  %v1727 = getelementptr float, ptr %v1726, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1728 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1727, <8 x i1> %v1643, <8 x float> zeroinitializer)
  %v1729 = mul i64 %v1723, 16
  %v1730 = getelementptr inbounds float, ptr %v1634, i64 %v1729
  store <8 x float> %v1728, ptr %v1730, align 4
  %v1731 = add nsw i64 %v1723, 1
  br label %b207
b209:
  br label %b203
b203:
  %v1732 = icmp slt i64 %v1637, 8
  br i1 %v1732, label %b210, label %b211
b210:
  br label %b212
b212:
  %v1733 = phi i64 [ 0, %b210 ], [ %v1741, %b213 ]
  %v1734 = icmp slt i64 %v1733, 8
  br i1 %v1734, label %b213, label %b214
b213:
  %v1735 = mul i64 %v1733, 1
  %v1736 = getelementptr inbounds float, ptr %v1646, i64 %v1735
  %v1737 = getelementptr float, ptr %v1736, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1738 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1737, <8 x i1> %v1643, <8 x float> zeroinitializer)
  %v1739 = mul i64 %v1733, 16
  %v1740 = getelementptr inbounds float, ptr %v1634, i64 %v1739
  store <8 x float> %v1738, ptr %v1740, align 4
  %v1741 = add nsw i64 %v1733, 1
  br label %b212
b214:
  br label %b211
b211:
  %v1742 = add i64 %v1630, 8
  %v1743 = add i64 %v1631, 0
  %v1744 = getelementptr inbounds float, ptr %v905, i64 %v1742
  %v1745 = sub i64 8, %v1743
  %v1746 = icmp slt i64 %v1745, 0
  %v1747 = select i1 %v1746, i64 0, i64 %v1745
  %v1748 = icmp ult i64 %v1747, 8
  %v1749 = select i1 %v1748, i64 %v1747, i64 8
  %v1750 = trunc i64 %v1749 to i32
  %v1751 = insertelement <8 x i32> poison, i32 %v1750, i64 0
  %v1752 = shufflevector <8 x i32> %v1751, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1753 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1752
  %v1754 = mul i64 %v1743, 8
  %v1755 = add i64 0, %v1754
  %v1756 = getelementptr inbounds float, ptr %v54, i64 %v1755
  %v1757 = icmp sge i64 %v1747, 8
  br i1 %v1757, label %b215, label %b216
b215:
  br label %b217
b217:
  %v1758 = phi i64 [ 0, %b215 ], [ %v1832, %b218 ]
  %v1759 = icmp slt i64 %v1758, 8
  br i1 %v1759, label %b218, label %b219
b218:
  %v1760 = add i64 %v1758, 0
  %v1761 = getelementptr inbounds float, ptr %v1756, i64 %v1760
  %v1762 = load <8 x float>, ptr %v1761, align 4
  %v1763 = add i64 %v1758, 8
  %v1764 = getelementptr inbounds float, ptr %v1756, i64 %v1763
  %v1765 = load <8 x float>, ptr %v1764, align 4
  %v1766 = add i64 %v1758, 16
  %v1767 = getelementptr inbounds float, ptr %v1756, i64 %v1766
  %v1768 = load <8 x float>, ptr %v1767, align 4
  %v1769 = add i64 %v1758, 24
  %v1770 = getelementptr inbounds float, ptr %v1756, i64 %v1769
  %v1771 = load <8 x float>, ptr %v1770, align 4
  %v1772 = add i64 %v1758, 32
  %v1773 = getelementptr inbounds float, ptr %v1756, i64 %v1772
  %v1774 = load <8 x float>, ptr %v1773, align 4
  %v1775 = add i64 %v1758, 40
  %v1776 = getelementptr inbounds float, ptr %v1756, i64 %v1775
  %v1777 = load <8 x float>, ptr %v1776, align 4
  %v1778 = add i64 %v1758, 48
  %v1779 = getelementptr inbounds float, ptr %v1756, i64 %v1778
  %v1780 = load <8 x float>, ptr %v1779, align 4
  %v1781 = add i64 %v1758, 56
  %v1782 = getelementptr inbounds float, ptr %v1756, i64 %v1781
  %v1783 = load <8 x float>, ptr %v1782, align 4
  %v1784 = shufflevector <8 x float> %v1762, <8 x float> %v1774, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1785 = shufflevector <8 x float> %v1762, <8 x float> %v1774, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1786 = shufflevector <8 x float> %v1765, <8 x float> %v1777, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1787 = shufflevector <8 x float> %v1765, <8 x float> %v1777, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1788 = shufflevector <8 x float> %v1768, <8 x float> %v1780, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1789 = shufflevector <8 x float> %v1768, <8 x float> %v1780, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1790 = shufflevector <8 x float> %v1771, <8 x float> %v1783, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1791 = shufflevector <8 x float> %v1771, <8 x float> %v1783, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1792 = shufflevector <8 x float> %v1784, <8 x float> %v1788, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1793 = shufflevector <8 x float> %v1784, <8 x float> %v1788, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1794 = shufflevector <8 x float> %v1786, <8 x float> %v1790, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1795 = shufflevector <8 x float> %v1786, <8 x float> %v1790, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1796 = shufflevector <8 x float> %v1785, <8 x float> %v1789, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1797 = shufflevector <8 x float> %v1785, <8 x float> %v1789, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1798 = shufflevector <8 x float> %v1787, <8 x float> %v1791, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1799 = shufflevector <8 x float> %v1787, <8 x float> %v1791, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1800 = shufflevector <8 x float> %v1792, <8 x float> %v1794, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1801 = shufflevector <8 x float> %v1792, <8 x float> %v1794, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1802 = shufflevector <8 x float> %v1793, <8 x float> %v1795, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1803 = shufflevector <8 x float> %v1793, <8 x float> %v1795, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1804 = shufflevector <8 x float> %v1796, <8 x float> %v1798, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1805 = shufflevector <8 x float> %v1796, <8 x float> %v1798, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1806 = shufflevector <8 x float> %v1797, <8 x float> %v1799, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1807 = shufflevector <8 x float> %v1797, <8 x float> %v1799, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1808 = add i64 %v1758, 0
  %v1809 = mul i64 %v1808, 16
  %v1810 = getelementptr inbounds float, ptr %v1744, i64 %v1809
  store <8 x float> %v1800, ptr %v1810, align 4
  %v1811 = add i64 %v1758, 1
  %v1812 = mul i64 %v1811, 16
  %v1813 = getelementptr inbounds float, ptr %v1744, i64 %v1812
  store <8 x float> %v1801, ptr %v1813, align 4
  %v1814 = add i64 %v1758, 2
  %v1815 = mul i64 %v1814, 16
  %v1816 = getelementptr inbounds float, ptr %v1744, i64 %v1815
  store <8 x float> %v1802, ptr %v1816, align 4
  %v1817 = add i64 %v1758, 3
  %v1818 = mul i64 %v1817, 16
  %v1819 = getelementptr inbounds float, ptr %v1744, i64 %v1818
  store <8 x float> %v1803, ptr %v1819, align 4
  %v1820 = add i64 %v1758, 4
  %v1821 = mul i64 %v1820, 16
  %v1822 = getelementptr inbounds float, ptr %v1744, i64 %v1821
  store <8 x float> %v1804, ptr %v1822, align 4
  %v1823 = add i64 %v1758, 5
  %v1824 = mul i64 %v1823, 16
  %v1825 = getelementptr inbounds float, ptr %v1744, i64 %v1824
  store <8 x float> %v1805, ptr %v1825, align 4
  %v1826 = add i64 %v1758, 6
  %v1827 = mul i64 %v1826, 16
  %v1828 = getelementptr inbounds float, ptr %v1744, i64 %v1827
  store <8 x float> %v1806, ptr %v1828, align 4
  %v1829 = add i64 %v1758, 7
  %v1830 = mul i64 %v1829, 16
  %v1831 = getelementptr inbounds float, ptr %v1744, i64 %v1830
  store <8 x float> %v1807, ptr %v1831, align 4
  %v1832 = add nsw i64 %v1758, 8
  br label %b217
b219:
  br label %b220
b220:
  %v1833 = phi i64 [ 8, %b219 ], [ %v1841, %b221 ]
  %v1834 = icmp slt i64 %v1833, 8
  br i1 %v1834, label %b221, label %b222
b221:
  %v1835 = mul i64 %v1833, 1
  %v1836 = getelementptr inbounds float, ptr %v1756, i64 %v1835
  %v1837 = getelementptr float, ptr %v1836, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1838 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1837, <8 x i1> %v1753, <8 x float> zeroinitializer)
  %v1839 = mul i64 %v1833, 16
  %v1840 = getelementptr inbounds float, ptr %v1744, i64 %v1839
  store <8 x float> %v1838, ptr %v1840, align 4
  %v1841 = add nsw i64 %v1833, 1
  br label %b220
b222:
  br label %b216
b216:
  %v1842 = icmp slt i64 %v1747, 8
  br i1 %v1842, label %b223, label %b224
b223:
  br label %b225
b225:
  %v1843 = phi i64 [ 0, %b223 ], [ %v1851, %b226 ]
  %v1844 = icmp slt i64 %v1843, 8
  br i1 %v1844, label %b226, label %b227
b226:
  %v1845 = mul i64 %v1843, 1
  %v1846 = getelementptr inbounds float, ptr %v1756, i64 %v1845
  %v1847 = getelementptr float, ptr %v1846, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1848 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1847, <8 x i1> %v1753, <8 x float> zeroinitializer)
  %v1849 = mul i64 %v1843, 16
  %v1850 = getelementptr inbounds float, ptr %v1744, i64 %v1849
  store <8 x float> %v1848, ptr %v1850, align 4
  %v1851 = add nsw i64 %v1843, 1
  br label %b225
b227:
  br label %b224
b224:
  %v1852 = add i64 %v1630, 128
  %v1853 = add i64 %v1852, 0
  %v1854 = add i64 %v1631, 0
  %v1855 = getelementptr inbounds float, ptr %v905, i64 %v1853
  %v1856 = sub i64 8, %v1854
  %v1857 = icmp slt i64 %v1856, 0
  %v1858 = select i1 %v1857, i64 0, i64 %v1856
  %v1859 = icmp ult i64 %v1858, 8
  %v1860 = select i1 %v1859, i64 %v1858, i64 8
  %v1861 = trunc i64 %v1860 to i32
  %v1862 = insertelement <8 x i32> poison, i32 %v1861, i64 0
  %v1863 = shufflevector <8 x i32> %v1862, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1864 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1863
  %v1865 = mul i64 %v1854, 8
  %v1866 = add i64 0, %v1865
  %v1867 = getelementptr inbounds float, ptr %v54, i64 %v1866
  %v1868 = icmp sge i64 %v1858, 8
  br i1 %v1868, label %b228, label %b229
b228:
  br label %b230
b230:
  %v1869 = phi i64 [ 0, %b228 ], [ %v1943, %b231 ]
  %v1870 = icmp slt i64 %v1869, 8
  br i1 %v1870, label %b231, label %b232
b231:
  %v1871 = add i64 %v1869, 0
  %v1872 = getelementptr inbounds float, ptr %v1867, i64 %v1871
  %v1873 = load <8 x float>, ptr %v1872, align 4
  %v1874 = add i64 %v1869, 8
  %v1875 = getelementptr inbounds float, ptr %v1867, i64 %v1874
  %v1876 = load <8 x float>, ptr %v1875, align 4
  %v1877 = add i64 %v1869, 16
  %v1878 = getelementptr inbounds float, ptr %v1867, i64 %v1877
  %v1879 = load <8 x float>, ptr %v1878, align 4
  %v1880 = add i64 %v1869, 24
  %v1881 = getelementptr inbounds float, ptr %v1867, i64 %v1880
  %v1882 = load <8 x float>, ptr %v1881, align 4
  %v1883 = add i64 %v1869, 32
  %v1884 = getelementptr inbounds float, ptr %v1867, i64 %v1883
  %v1885 = load <8 x float>, ptr %v1884, align 4
  %v1886 = add i64 %v1869, 40
  %v1887 = getelementptr inbounds float, ptr %v1867, i64 %v1886
  %v1888 = load <8 x float>, ptr %v1887, align 4
  %v1889 = add i64 %v1869, 48
  %v1890 = getelementptr inbounds float, ptr %v1867, i64 %v1889
  %v1891 = load <8 x float>, ptr %v1890, align 4
  %v1892 = add i64 %v1869, 56
  %v1893 = getelementptr inbounds float, ptr %v1867, i64 %v1892
  %v1894 = load <8 x float>, ptr %v1893, align 4
  %v1895 = shufflevector <8 x float> %v1873, <8 x float> %v1885, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1896 = shufflevector <8 x float> %v1873, <8 x float> %v1885, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1897 = shufflevector <8 x float> %v1876, <8 x float> %v1888, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1898 = shufflevector <8 x float> %v1876, <8 x float> %v1888, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1899 = shufflevector <8 x float> %v1879, <8 x float> %v1891, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1900 = shufflevector <8 x float> %v1879, <8 x float> %v1891, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1901 = shufflevector <8 x float> %v1882, <8 x float> %v1894, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1902 = shufflevector <8 x float> %v1882, <8 x float> %v1894, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1903 = shufflevector <8 x float> %v1895, <8 x float> %v1899, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1904 = shufflevector <8 x float> %v1895, <8 x float> %v1899, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1905 = shufflevector <8 x float> %v1897, <8 x float> %v1901, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1906 = shufflevector <8 x float> %v1897, <8 x float> %v1901, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1907 = shufflevector <8 x float> %v1896, <8 x float> %v1900, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1908 = shufflevector <8 x float> %v1896, <8 x float> %v1900, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1909 = shufflevector <8 x float> %v1898, <8 x float> %v1902, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1910 = shufflevector <8 x float> %v1898, <8 x float> %v1902, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1911 = shufflevector <8 x float> %v1903, <8 x float> %v1905, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1912 = shufflevector <8 x float> %v1903, <8 x float> %v1905, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1913 = shufflevector <8 x float> %v1904, <8 x float> %v1906, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1914 = shufflevector <8 x float> %v1904, <8 x float> %v1906, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1915 = shufflevector <8 x float> %v1907, <8 x float> %v1909, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1916 = shufflevector <8 x float> %v1907, <8 x float> %v1909, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1917 = shufflevector <8 x float> %v1908, <8 x float> %v1910, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1918 = shufflevector <8 x float> %v1908, <8 x float> %v1910, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1919 = add i64 %v1869, 0
  %v1920 = mul i64 %v1919, 16
  %v1921 = getelementptr inbounds float, ptr %v1855, i64 %v1920
  store <8 x float> %v1911, ptr %v1921, align 4
  %v1922 = add i64 %v1869, 1
  %v1923 = mul i64 %v1922, 16
  %v1924 = getelementptr inbounds float, ptr %v1855, i64 %v1923
  store <8 x float> %v1912, ptr %v1924, align 4
  %v1925 = add i64 %v1869, 2
  %v1926 = mul i64 %v1925, 16
  %v1927 = getelementptr inbounds float, ptr %v1855, i64 %v1926
  store <8 x float> %v1913, ptr %v1927, align 4
  %v1928 = add i64 %v1869, 3
  %v1929 = mul i64 %v1928, 16
  %v1930 = getelementptr inbounds float, ptr %v1855, i64 %v1929
  store <8 x float> %v1914, ptr %v1930, align 4
  %v1931 = add i64 %v1869, 4
  %v1932 = mul i64 %v1931, 16
  %v1933 = getelementptr inbounds float, ptr %v1855, i64 %v1932
  store <8 x float> %v1915, ptr %v1933, align 4
  %v1934 = add i64 %v1869, 5
  %v1935 = mul i64 %v1934, 16
  %v1936 = getelementptr inbounds float, ptr %v1855, i64 %v1935
  store <8 x float> %v1916, ptr %v1936, align 4
  %v1937 = add i64 %v1869, 6
  %v1938 = mul i64 %v1937, 16
  %v1939 = getelementptr inbounds float, ptr %v1855, i64 %v1938
  store <8 x float> %v1917, ptr %v1939, align 4
  %v1940 = add i64 %v1869, 7
  %v1941 = mul i64 %v1940, 16
  %v1942 = getelementptr inbounds float, ptr %v1855, i64 %v1941
  store <8 x float> %v1918, ptr %v1942, align 4
  %v1943 = add nsw i64 %v1869, 8
  br label %b230
b232:
  br label %b233
b233:
  %v1944 = phi i64 [ 8, %b232 ], [ %v1952, %b234 ]
  %v1945 = icmp slt i64 %v1944, 8
  br i1 %v1945, label %b234, label %b235
b234:
  %v1946 = mul i64 %v1944, 1
  %v1947 = getelementptr inbounds float, ptr %v1867, i64 %v1946
  %v1948 = getelementptr float, ptr %v1947, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1949 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1948, <8 x i1> %v1864, <8 x float> zeroinitializer)
  %v1950 = mul i64 %v1944, 16
  %v1951 = getelementptr inbounds float, ptr %v1855, i64 %v1950
  store <8 x float> %v1949, ptr %v1951, align 4
  %v1952 = add nsw i64 %v1944, 1
  br label %b233
b235:
  br label %b229
b229:
  %v1953 = icmp slt i64 %v1858, 8
  br i1 %v1953, label %b236, label %b237
b236:
  br label %b238
b238:
  %v1954 = phi i64 [ 0, %b236 ], [ %v1962, %b239 ]
  %v1955 = icmp slt i64 %v1954, 8
  br i1 %v1955, label %b239, label %b240
b239:
  %v1956 = mul i64 %v1954, 1
  %v1957 = getelementptr inbounds float, ptr %v1867, i64 %v1956
  %v1958 = getelementptr float, ptr %v1957, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1959 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1958, <8 x i1> %v1864, <8 x float> zeroinitializer)
  %v1960 = mul i64 %v1954, 16
  %v1961 = getelementptr inbounds float, ptr %v1855, i64 %v1960
  store <8 x float> %v1959, ptr %v1961, align 4
  %v1962 = add nsw i64 %v1954, 1
  br label %b238
b240:
  br label %b237
b237:
  %v1963 = add i64 %v1852, 8
  %v1964 = add i64 %v1631, 0
  %v1965 = getelementptr inbounds float, ptr %v905, i64 %v1963
  %v1966 = sub i64 8, %v1964
  %v1967 = icmp slt i64 %v1966, 0
  %v1968 = select i1 %v1967, i64 0, i64 %v1966
  %v1969 = icmp ult i64 %v1968, 8
  %v1970 = select i1 %v1969, i64 %v1968, i64 8
  %v1971 = trunc i64 %v1970 to i32
  %v1972 = insertelement <8 x i32> poison, i32 %v1971, i64 0
  %v1973 = shufflevector <8 x i32> %v1972, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1974 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1973
  %v1975 = mul i64 %v1964, 8
  %v1976 = add i64 0, %v1975
  %v1977 = getelementptr inbounds float, ptr %v50, i64 %v1976
  %v1978 = icmp sge i64 %v1968, 8
  br i1 %v1978, label %b241, label %b242
b241:
  br label %b243
b243:
  %v1979 = phi i64 [ 0, %b241 ], [ %v2053, %b244 ]
  %v1980 = icmp slt i64 %v1979, 8
  br i1 %v1980, label %b244, label %b245
b244:
  %v1981 = add i64 %v1979, 0
  %v1982 = getelementptr inbounds float, ptr %v1977, i64 %v1981
  %v1983 = load <8 x float>, ptr %v1982, align 4
  %v1984 = add i64 %v1979, 8
  %v1985 = getelementptr inbounds float, ptr %v1977, i64 %v1984
  %v1986 = load <8 x float>, ptr %v1985, align 4
  %v1987 = add i64 %v1979, 16
  %v1988 = getelementptr inbounds float, ptr %v1977, i64 %v1987
  %v1989 = load <8 x float>, ptr %v1988, align 4
  %v1990 = add i64 %v1979, 24
  %v1991 = getelementptr inbounds float, ptr %v1977, i64 %v1990
  %v1992 = load <8 x float>, ptr %v1991, align 4
  %v1993 = add i64 %v1979, 32
  %v1994 = getelementptr inbounds float, ptr %v1977, i64 %v1993
  %v1995 = load <8 x float>, ptr %v1994, align 4
  %v1996 = add i64 %v1979, 40
  %v1997 = getelementptr inbounds float, ptr %v1977, i64 %v1996
  %v1998 = load <8 x float>, ptr %v1997, align 4
  %v1999 = add i64 %v1979, 48
  %v2000 = getelementptr inbounds float, ptr %v1977, i64 %v1999
  %v2001 = load <8 x float>, ptr %v2000, align 4
  %v2002 = add i64 %v1979, 56
  %v2003 = getelementptr inbounds float, ptr %v1977, i64 %v2002
  %v2004 = load <8 x float>, ptr %v2003, align 4
  %v2005 = shufflevector <8 x float> %v1983, <8 x float> %v1995, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v2006 = shufflevector <8 x float> %v1983, <8 x float> %v1995, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v2007 = shufflevector <8 x float> %v1986, <8 x float> %v1998, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v2008 = shufflevector <8 x float> %v1986, <8 x float> %v1998, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v2009 = shufflevector <8 x float> %v1989, <8 x float> %v2001, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v2010 = shufflevector <8 x float> %v1989, <8 x float> %v2001, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v2011 = shufflevector <8 x float> %v1992, <8 x float> %v2004, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v2012 = shufflevector <8 x float> %v1992, <8 x float> %v2004, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v2013 = shufflevector <8 x float> %v2005, <8 x float> %v2009, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v2014 = shufflevector <8 x float> %v2005, <8 x float> %v2009, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v2015 = shufflevector <8 x float> %v2007, <8 x float> %v2011, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v2016 = shufflevector <8 x float> %v2007, <8 x float> %v2011, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v2017 = shufflevector <8 x float> %v2006, <8 x float> %v2010, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v2018 = shufflevector <8 x float> %v2006, <8 x float> %v2010, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v2019 = shufflevector <8 x float> %v2008, <8 x float> %v2012, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v2020 = shufflevector <8 x float> %v2008, <8 x float> %v2012, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v2021 = shufflevector <8 x float> %v2013, <8 x float> %v2015, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v2022 = shufflevector <8 x float> %v2013, <8 x float> %v2015, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v2023 = shufflevector <8 x float> %v2014, <8 x float> %v2016, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v2024 = shufflevector <8 x float> %v2014, <8 x float> %v2016, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v2025 = shufflevector <8 x float> %v2017, <8 x float> %v2019, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v2026 = shufflevector <8 x float> %v2017, <8 x float> %v2019, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v2027 = shufflevector <8 x float> %v2018, <8 x float> %v2020, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v2028 = shufflevector <8 x float> %v2018, <8 x float> %v2020, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v2029 = add i64 %v1979, 0
  %v2030 = mul i64 %v2029, 16
  %v2031 = getelementptr inbounds float, ptr %v1965, i64 %v2030
  store <8 x float> %v2021, ptr %v2031, align 4
  %v2032 = add i64 %v1979, 1
  %v2033 = mul i64 %v2032, 16
  %v2034 = getelementptr inbounds float, ptr %v1965, i64 %v2033
  store <8 x float> %v2022, ptr %v2034, align 4
  %v2035 = add i64 %v1979, 2
  %v2036 = mul i64 %v2035, 16
  %v2037 = getelementptr inbounds float, ptr %v1965, i64 %v2036
  store <8 x float> %v2023, ptr %v2037, align 4
  %v2038 = add i64 %v1979, 3
  %v2039 = mul i64 %v2038, 16
  %v2040 = getelementptr inbounds float, ptr %v1965, i64 %v2039
  store <8 x float> %v2024, ptr %v2040, align 4
  %v2041 = add i64 %v1979, 4
  %v2042 = mul i64 %v2041, 16
  %v2043 = getelementptr inbounds float, ptr %v1965, i64 %v2042
  store <8 x float> %v2025, ptr %v2043, align 4
  %v2044 = add i64 %v1979, 5
  %v2045 = mul i64 %v2044, 16
  %v2046 = getelementptr inbounds float, ptr %v1965, i64 %v2045
  store <8 x float> %v2026, ptr %v2046, align 4
  %v2047 = add i64 %v1979, 6
  %v2048 = mul i64 %v2047, 16
  %v2049 = getelementptr inbounds float, ptr %v1965, i64 %v2048
  store <8 x float> %v2027, ptr %v2049, align 4
  %v2050 = add i64 %v1979, 7
  %v2051 = mul i64 %v2050, 16
  %v2052 = getelementptr inbounds float, ptr %v1965, i64 %v2051
  store <8 x float> %v2028, ptr %v2052, align 4
  %v2053 = add nsw i64 %v1979, 8
  br label %b243
b245:
  br label %b246
b246:
  %v2054 = phi i64 [ 8, %b245 ], [ %v2062, %b247 ]
  %v2055 = icmp slt i64 %v2054, 8
  br i1 %v2055, label %b247, label %b248
b247:
  %v2056 = mul i64 %v2054, 1
  %v2057 = getelementptr inbounds float, ptr %v1977, i64 %v2056
  %v2058 = getelementptr float, ptr %v2057, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v2059 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v2058, <8 x i1> %v1974, <8 x float> zeroinitializer)
  %v2060 = mul i64 %v2054, 16
  %v2061 = getelementptr inbounds float, ptr %v1965, i64 %v2060
  store <8 x float> %v2059, ptr %v2061, align 4
  %v2062 = add nsw i64 %v2054, 1
  br label %b246
b248:
  br label %b242
b242:
  %v2063 = icmp slt i64 %v1968, 8
  br i1 %v2063, label %b249, label %b250
b249:
  br label %b251
b251:
  %v2064 = phi i64 [ 0, %b249 ], [ %v2072, %b252 ]
  %v2065 = icmp slt i64 %v2064, 8
  br i1 %v2065, label %b252, label %b253
b252:
  %v2066 = mul i64 %v2064, 1
  %v2067 = getelementptr inbounds float, ptr %v1977, i64 %v2066
  %v2068 = getelementptr float, ptr %v2067, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v2069 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v2068, <8 x i1> %v1974, <8 x float> zeroinitializer)
  %v2070 = mul i64 %v2064, 16
  %v2071 = getelementptr inbounds float, ptr %v1965, i64 %v2070
  store <8 x float> %v2069, ptr %v2071, align 4
  %v2072 = add nsw i64 %v2064, 1
  br label %b251
b253:
  br label %b250
b250:
  %v2073 = add i64 %v1852, 128
  %v2074 = add nsw i64 %v1628, 1
  br label %b199
b201:
  br label %b114
b114:
  %v2075 = icmp sgt i64 %v3, 1
  br i1 %v2075, label %b254, label %b255
b254:
  %v2076 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2077 = atomicrmw add ptr %v2076, i64 1 acq_rel
  %v2078 = mul i64 %v3, 10
  br label %b256
b256:
  %v2079 = load atomic i64, ptr %v2076 acquire, align 8
  %v2080 = icmp slt i64 %v2079, %v2078
  br i1 %v2080, label %b257, label %b258
b257:
  %v2081 = call i32 @sched_yield()
  br label %b256
b258:
  br label %b255
b255:
  br label %b259
b259:
  %v2082 = phi i64 [ 0, %b255 ], [ %v3262, %b378 ]
  %v2083 = icmp slt i64 %v2082, %v5
  br i1 %v2083, label %b260, label %b261
b260:
  %v2084 = add i64 %v7, 0
  %v2085 = sdiv i64 %v2084, 1
  %v2086 = add i64 %v2, 1
  %v2087 = mul i64 %v2085, %v2
  %v2088 = sdiv i64 %v2087, %v3
  %v2089 = mul i64 %v2088, 1
  %v2090 = icmp slt i64 %v2089, %v7
  %v2091 = select i1 %v2090, i64 %v2089, i64 %v7
  %v2092 = mul i64 %v2085, %v2086
  %v2093 = sdiv i64 %v2092, %v3
  %v2094 = mul i64 %v2093, 1
  %v2095 = icmp slt i64 %v2094, %v7
  %v2096 = select i1 %v2095, i64 %v2094, i64 %v7
  br label %b262
b262:
  %v2097 = phi i64 [ %v2091, %b260 ], [ %v2131, %b263 ]
  %v2098 = icmp slt i64 %v2097, %v2096
  br i1 %v2098, label %b263, label %b264
b263:
  %v2099 = add i64 %v2082, 0
  %v2100 = and i64 %v2099, %v252
  %v2101 = mul i64 %v2100, %v7
  %v2102 = add i64 %v2101, %v2097
  %v2103 = mul i64 %v2102, 16
  %v2104 = getelementptr inbounds float, ptr %v28, i64 %v2103
  %v2105 = mul i64 %v2097, 8
  %v2106 = getelementptr inbounds float, ptr %v98, i64 %v2105
  %v2107 = mul i64 %v2097, 8
  %v2108 = getelementptr inbounds float, ptr %v100, i64 %v2107
  %v2109 = add i64 0, 0
  %v2110 = getelementptr inbounds float, ptr %v56, i64 %v2109
  %v2111 = load <8 x float>, ptr %v2110, align 4
  %v2112 = add i64 0, 0
  %v2113 = getelementptr inbounds float, ptr %v2104, i64 %v2112
  %v2114 = load <8 x float>, ptr %v2113, align 4
  %v2115 = fmul <8 x float> %v2111, %v2114
  %v2116 = add i64 0, 0
  %v2117 = getelementptr inbounds float, ptr %v58, i64 %v2116
  %v2118 = load <8 x float>, ptr %v2117, align 4
  %v2119 = add i64 8, 0
  %v2120 = getelementptr inbounds float, ptr %v2104, i64 %v2119
  %v2121 = load <8 x float>, ptr %v2120, align 4
  %v2122 = fmul <8 x float> %v2118, %v2121
  %v2123 = fsub <8 x float> %v2115, %v2122
  %v2124 = fmul <8 x float> %v2118, %v2114
  %v2125 = fmul <8 x float> %v2111, %v2121
  %v2126 = fadd <8 x float> %v2124, %v2125
  %v2127 = add i64 0, 0
  %v2128 = getelementptr inbounds float, ptr %v2106, i64 %v2127
  store <8 x float> %v2123, ptr %v2128, align 4
  %v2129 = add i64 0, 0
  %v2130 = getelementptr inbounds float, ptr %v2108, i64 %v2129
  store <8 x float> %v2126, ptr %v2130, align 4
  %v2131 = add nsw i64 %v2097, 1
  br label %b262
b264:
  %v2133 = add i64 %v7, 0
  %v2134 = sdiv i64 %v2133, 1
  %v2135 = add i64 %v2, 1
  %v2136 = mul i64 %v2134, %v2
  %v2137 = sdiv i64 %v2136, %v3
  %v2138 = mul i64 %v2137, 1
  %v2139 = icmp slt i64 %v2138, %v7
  %v2140 = select i1 %v2139, i64 %v2138, i64 %v7
  %v2141 = mul i64 %v2134, %v2135
  %v2142 = sdiv i64 %v2141, %v3
  %v2143 = mul i64 %v2142, 1
  %v2144 = icmp slt i64 %v2143, %v7
  %v2145 = select i1 %v2144, i64 %v2143, i64 %v7
  br label %b265
b265:
  %v2146 = phi i64 [ %v2140, %b264 ], [ %v2233, %b270 ]
  %v2147 = icmp slt i64 %v2146, %v2145
  br i1 %v2147, label %b266, label %b267
b266:
  %v2148 = add i64 %v2146, 96
  %v2149 = icmp slt i64 %v2148, %v2145
  %v2150 = select i1 %v2149, i64 %v2148, i64 %v2145
  br label %b268
b268:
  %v2151 = phi i64 [ 0, %b266 ], [ %v2232, %b273 ]
  %v2152 = icmp slt i64 %v2151, 1
  br i1 %v2152, label %b269, label %b270
b269:
  %v2153 = sub i64 %v2150, %v2146
  %v2154 = sub i64 6, 1
  %v2155 = add i64 %v2153, %v2154
  %v2156 = sdiv i64 %v2155, 6
  br label %b271
b271:
  %v2157 = phi i64 [ 0, %b269 ], [ %v2231, %b280 ]
  %v2158 = icmp slt i64 %v2157, %v2156
  br i1 %v2158, label %b272, label %b273
b272:
  %v2159 = mul i64 %v2153, %v2157
  %v2160 = sdiv i64 %v2159, %v2156
  %v2161 = add i64 %v2146, %v2160
  %v2162 = add i64 %v2157, 1
  %v2163 = mul i64 %v2153, %v2162
  %v2164 = sdiv i64 %v2163, %v2156
  %v2165 = add i64 %v2146, %v2164
  %v2166 = mul i64 %v2151, 256
  %v2167 = getelementptr inbounds float, ptr %v903, i64 %v2166
  %v2168 = sub i64 %v2165, %v2161
  %v2169 = mul i64 %v2161, 8
  %v2170 = getelementptr inbounds float, ptr %v98, i64 %v2169
  %v2171 = getelementptr inbounds float, ptr %v2170, i64 0
  %v2172 = sub i64 %v2168, 1
  %v2173 = getelementptr inbounds ptr, ptr @table_tile_6x1of4_0_3, i64 %v2172
  %v2174 = load ptr, ptr %v2173, align 4
  %v2175 = icmp sgt i64 %v2168, 0
  br i1 %v2175, label %b274, label %b275
b274:
  call void %v2174(ptr %v2171, i64 8, ptr %v2167, i64 8, ptr %v2132)
  br label %b275
b275:
  %v2176 = add i64 %v2166, 128
  %v2177 = getelementptr inbounds float, ptr %v903, i64 %v2176
  %v2178 = sub i64 %v2165, %v2161
  %v2179 = mul i64 %v2161, 8
  %v2180 = getelementptr inbounds float, ptr %v100, i64 %v2179
  %v2181 = getelementptr inbounds float, ptr %v2180, i64 0
  %v2182 = sub i64 %v2178, 1
  %v2183 = getelementptr inbounds ptr, ptr @table_tile_6x1of4_1_2, i64 %v2182
  %v2184 = load ptr, ptr %v2183, align 4
  %v2185 = icmp sgt i64 %v2178, 0
  br i1 %v2185, label %b276, label %b277
b276:
  call void %v2184(ptr %v2181, i64 8, ptr %v2177, i64 8, ptr %v2132)
  br label %b277
b277:
  %v2186 = add i64 %v2176, 128
  br label %b278
b278:
  %v2187 = phi i64 [ %v2161, %b277 ], [ %v2230, %b283 ]
  %v2188 = icmp slt i64 %v2187, %v2165
  br i1 %v2188, label %b279, label %b280
b279:
  %v2189 = sub i64 %v2187, %v2161
  %v2190 = mul i64 %v2189, 32
  %v2191 = getelementptr inbounds float, ptr %v2132, i64 %v2190
  %v2192 = mul i64 %v2187, 8
  %v2193 = getelementptr inbounds float, ptr %v102, i64 %v2192
  %v2194 = mul i64 %v2187, 8
  %v2195 = getelementptr inbounds float, ptr %v104, i64 %v2194
  %v2196 = mul i64 %v2187, 8
  %v2197 = getelementptr inbounds float, ptr %v106, i64 %v2196
  %v2198 = mul i64 %v2187, 8
  %v2199 = getelementptr inbounds float, ptr %v108, i64 %v2198
  br label %b281
b281:
  %v2200 = phi i64 [ 0, %b279 ], [ %v2229, %b282 ]
  %v2201 = icmp slt i64 %v2200, 1
  br i1 %v2201, label %b282, label %b283
b282:
  %v2202 = mul i64 %v2151, 1
  %v2203 = add i64 %v2202, %v2200
  %v2204 = mul i64 %v2203, 8
  %v2205 = add i64 0, %v2200
  %v2206 = mul i64 %v2205, 8
  %v2207 = getelementptr inbounds float, ptr %v2191, i64 %v2206
  %v2208 = load <8 x float>, ptr %v2207, align 4
  %v2209 = add i64 1, %v2200
  %v2210 = mul i64 %v2209, 8
  %v2211 = getelementptr inbounds float, ptr %v2191, i64 %v2210
  %v2212 = load <8 x float>, ptr %v2211, align 4
  %v2213 = add i64 2, %v2200
  %v2214 = mul i64 %v2213, 8
  %v2215 = getelementptr inbounds float, ptr %v2191, i64 %v2214
  %v2216 = load <8 x float>, ptr %v2215, align 4
  %v2217 = add i64 3, %v2200
  %v2218 = mul i64 %v2217, 8
  %v2219 = getelementptr inbounds float, ptr %v2191, i64 %v2218
  %v2220 = load <8 x float>, ptr %v2219, align 4
  %v2221 = add i64 0, %v2204
  %v2222 = getelementptr inbounds float, ptr %v2193, i64 %v2221
  store <8 x float> %v2208, ptr %v2222, align 4
  %v2223 = add i64 0, %v2204
  %v2224 = getelementptr inbounds float, ptr %v2195, i64 %v2223
  store <8 x float> %v2212, ptr %v2224, align 4
  %v2225 = add i64 0, %v2204
  %v2226 = getelementptr inbounds float, ptr %v2197, i64 %v2225
  store <8 x float> %v2216, ptr %v2226, align 4
  %v2227 = add i64 0, %v2204
  %v2228 = getelementptr inbounds float, ptr %v2199, i64 %v2227
  store <8 x float> %v2220, ptr %v2228, align 4
  %v2229 = add nsw i64 %v2200, 1
  br label %b281
b283:
  %v2230 = add nsw i64 %v2187, 1
  br label %b278
b280:
  %v2231 = add nsw i64 %v2157, 1
  br label %b271
b273:
  %v2232 = add nsw i64 %v2151, 1
  br label %b268
b270:
  %v2233 = add nsw i64 %v2146, 96
  br label %b265
b267:
  %v2234 = add i64 %v7, 0
  %v2235 = sdiv i64 %v2234, 1
  %v2236 = add i64 %v2, 1
  %v2237 = mul i64 %v2235, %v2
  %v2238 = sdiv i64 %v2237, %v3
  %v2239 = mul i64 %v2238, 1
  %v2240 = icmp slt i64 %v2239, %v7
  %v2241 = select i1 %v2240, i64 %v2239, i64 %v7
  %v2242 = mul i64 %v2235, %v2236
  %v2243 = sdiv i64 %v2242, %v3
  %v2244 = mul i64 %v2243, 1
  %v2245 = icmp slt i64 %v2244, %v7
  %v2246 = select i1 %v2245, i64 %v2244, i64 %v7
  br label %b284
b284:
  %v2247 = phi i64 [ %v2241, %b267 ], [ %v2287, %b285 ]
  %v2248 = icmp slt i64 %v2247, %v2246
  br i1 %v2248, label %b285, label %b286
b285:
  %v2249 = mul i64 %v2247, 8
  %v2250 = getelementptr inbounds float, ptr %v102, i64 %v2249
  %v2251 = mul i64 %v2247, 8
  %v2252 = getelementptr inbounds float, ptr %v104, i64 %v2251
  %v2253 = mul i64 %v2247, 8
  %v2254 = getelementptr inbounds float, ptr %v106, i64 %v2253
  %v2255 = mul i64 %v2247, 8
  %v2256 = getelementptr inbounds float, ptr %v108, i64 %v2255
  %v2257 = add i64 %v2082, 0
  %v2258 = and i64 %v2257, %v258
  %v2259 = mul i64 %v2258, %v7
  %v2260 = add i64 %v2259, %v2247
  %v2261 = mul i64 %v2260, 8
  %v2262 = getelementptr inbounds float, ptr %v110, i64 %v2261
  %v2263 = add i64 %v2082, 0
  %v2264 = and i64 %v2263, %v260
  %v2265 = mul i64 %v2264, %v7
  %v2266 = add i64 %v2265, %v2247
  %v2267 = mul i64 %v2266, 8
  %v2268 = getelementptr inbounds float, ptr %v112, i64 %v2267
  %v2269 = add i64 0, 0
  %v2270 = getelementptr inbounds float, ptr %v2250, i64 %v2269
  %v2271 = load <8 x float>, ptr %v2270, align 4
  %v2272 = add i64 0, 0
  %v2273 = getelementptr inbounds float, ptr %v2252, i64 %v2272
  %v2274 = load <8 x float>, ptr %v2273, align 4
  %v2275 = fadd <8 x float> %v2271, %v2274
  %v2276 = add i64 0, 0
  %v2277 = getelementptr inbounds float, ptr %v2254, i64 %v2276
  %v2278 = load <8 x float>, ptr %v2277, align 4
  %v2279 = add i64 0, 0
  %v2280 = getelementptr inbounds float, ptr %v2256, i64 %v2279
  %v2281 = load <8 x float>, ptr %v2280, align 4
  %v2282 = fsub <8 x float> %v2278, %v2281
  %v2283 = add i64 0, 0
  %v2284 = getelementptr inbounds float, ptr %v2262, i64 %v2283
  store <8 x float> %v2275, ptr %v2284, align 4
  %v2285 = add i64 0, 0
  %v2286 = getelementptr inbounds float, ptr %v2268, i64 %v2285
  store <8 x float> %v2282, ptr %v2286, align 4
  %v2287 = add nsw i64 %v2247, 1
  br label %b284
b286:
  %v2288 = add i64 %v7, 0
  %v2289 = sdiv i64 %v2288, 1
  %v2290 = add i64 %v2, 1
  %v2291 = mul i64 %v2289, %v2
  %v2292 = sdiv i64 %v2291, %v3
  %v2293 = mul i64 %v2292, 1
  %v2294 = icmp slt i64 %v2293, %v7
  %v2295 = select i1 %v2294, i64 %v2293, i64 %v7
  %v2296 = mul i64 %v2289, %v2290
  %v2297 = sdiv i64 %v2296, %v3
  %v2298 = mul i64 %v2297, 1
  %v2299 = icmp slt i64 %v2298, %v7
  %v2300 = select i1 %v2299, i64 %v2298, i64 %v7
  br label %b287
b287:
  %v2301 = phi i64 [ %v2295, %b286 ], [ %v2352, %b292 ]
  %v2302 = icmp slt i64 %v2301, %v2300
  br i1 %v2302, label %b288, label %b289
b288:
  br label %b290
b290:
  %v2303 = phi i64 [ 0, %b288 ], [ %v2334, %b291 ]
  %v2304 = phi <8 x float> [ splat (float 0x0000000000000000), %b288 ], [ %v2333, %b291 ]
  %v2305 = icmp slt i64 %v2303, 8
  br i1 %v2305, label %b291, label %b292
b291:
  %v2306 = add i64 %v2082, 0
  %v2307 = and i64 %v2306, %v258
  %v2308 = mul i64 %v2307, %v7
  %v2309 = add i64 %v2308, %v2301
  %v2310 = mul i64 %v2309, 8
  %v2311 = getelementptr inbounds float, ptr %v110, i64 %v2310
  %v2312 = add i64 %v2082, 0
  %v2313 = and i64 %v2312, %v260
  %v2314 = mul i64 %v2313, %v7
  %v2315 = add i64 %v2314, %v2301
  %v2316 = mul i64 %v2315, 8
  %v2317 = getelementptr inbounds float, ptr %v112, i64 %v2316
  %v2318 = add i64 0, %v2303
  %v2319 = getelementptr inbounds float, ptr %v88, i64 %v2318
  %v2320 = load <8 x float>, ptr %v2319, align 4
  %v2321 = add i64 0, %v2303
  %v2322 = getelementptr inbounds float, ptr %v2311, i64 %v2321
  %v2323 = load <8 x float>, ptr %v2322, align 4
  %v2324 = fmul <8 x float> %v2320, %v2323
  %v2325 = add i64 0, %v2303
  %v2326 = getelementptr inbounds float, ptr %v90, i64 %v2325
  %v2327 = load <8 x float>, ptr %v2326, align 4
  %v2328 = add i64 0, %v2303
  %v2329 = getelementptr inbounds float, ptr %v2317, i64 %v2328
  %v2330 = load <8 x float>, ptr %v2329, align 4
  %v2331 = fmul <8 x float> %v2327, %v2330
  %v2332 = fadd <8 x float> %v2324, %v2331
  %v2333 = fadd <8 x float> %v2304, %v2332
  %v2334 = add nsw i64 %v2303, 8
  br label %b290
b292:
  %v2335 = shufflevector <8 x float> %v2304, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v2336 = shufflevector <8 x float> %v2304, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v2337 = fadd <4 x float> %v2335, %v2336
  %v2338 = shufflevector <4 x float> %v2337, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v2339 = shufflevector <4 x float> %v2337, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v2340 = fadd <2 x float> %v2338, %v2339
  %v2341 = extractelement <2 x float> %v2340, i64 0
  %v2342 = extractelement <2 x float> %v2340, i64 1
  %v2343 = fadd float %v2341, %v2342
  %v2344 = fadd float %v2343, 0x0000000000000000
  %v2345 = add i64 %v2082, 0
  %v2346 = and i64 %v2345, %v262
  %v2347 = mul i64 %v2346, %v7
  %v2348 = add i64 %v2347, %v2301
  %v2349 = mul i64 %v2348, 1
  %v2350 = getelementptr inbounds float, ptr %v114, i64 %v2349
  %v2351 = getelementptr inbounds float, ptr %v2350, i64 0
  store float %v2344, ptr %v2351, align 4
  %v2352 = add nsw i64 %v2301, 1
  br label %b287
b289:
  %v2353 = add i64 %v7, 0
  %v2354 = sdiv i64 %v2353, 1
  %v2355 = add i64 %v2, 1
  %v2356 = mul i64 %v2354, %v2
  %v2357 = sdiv i64 %v2356, %v3
  %v2358 = mul i64 %v2357, 1
  %v2359 = icmp slt i64 %v2358, %v7
  %v2360 = select i1 %v2359, i64 %v2358, i64 %v7
  %v2361 = mul i64 %v2354, %v2355
  %v2362 = sdiv i64 %v2361, %v3
  %v2363 = mul i64 %v2362, 1
  %v2364 = icmp slt i64 %v2363, %v7
  %v2365 = select i1 %v2364, i64 %v2363, i64 %v7
  br label %b293
b293:
  %v2366 = phi i64 [ %v2360, %b289 ], [ %v2417, %b298 ]
  %v2367 = icmp slt i64 %v2366, %v2365
  br i1 %v2367, label %b294, label %b295
b294:
  br label %b296
b296:
  %v2368 = phi i64 [ 0, %b294 ], [ %v2399, %b297 ]
  %v2369 = phi <8 x float> [ splat (float 0x0000000000000000), %b294 ], [ %v2398, %b297 ]
  %v2370 = icmp slt i64 %v2368, 8
  br i1 %v2370, label %b297, label %b298
b297:
  %v2371 = add i64 %v2082, 0
  %v2372 = and i64 %v2371, %v260
  %v2373 = mul i64 %v2372, %v7
  %v2374 = add i64 %v2373, %v2366
  %v2375 = mul i64 %v2374, 8
  %v2376 = getelementptr inbounds float, ptr %v112, i64 %v2375
  %v2377 = add i64 %v2082, 0
  %v2378 = and i64 %v2377, %v258
  %v2379 = mul i64 %v2378, %v7
  %v2380 = add i64 %v2379, %v2366
  %v2381 = mul i64 %v2380, 8
  %v2382 = getelementptr inbounds float, ptr %v110, i64 %v2381
  %v2383 = add i64 0, %v2368
  %v2384 = getelementptr inbounds float, ptr %v88, i64 %v2383
  %v2385 = load <8 x float>, ptr %v2384, align 4
  %v2386 = add i64 0, %v2368
  %v2387 = getelementptr inbounds float, ptr %v2376, i64 %v2386
  %v2388 = load <8 x float>, ptr %v2387, align 4
  %v2389 = fmul <8 x float> %v2385, %v2388
  %v2390 = add i64 0, %v2368
  %v2391 = getelementptr inbounds float, ptr %v90, i64 %v2390
  %v2392 = load <8 x float>, ptr %v2391, align 4
  %v2393 = add i64 0, %v2368
  %v2394 = getelementptr inbounds float, ptr %v2382, i64 %v2393
  %v2395 = load <8 x float>, ptr %v2394, align 4
  %v2396 = fmul <8 x float> %v2392, %v2395
  %v2397 = fsub <8 x float> %v2389, %v2396
  %v2398 = fadd <8 x float> %v2369, %v2397
  %v2399 = add nsw i64 %v2368, 8
  br label %b296
b298:
  %v2400 = shufflevector <8 x float> %v2369, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v2401 = shufflevector <8 x float> %v2369, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v2402 = fadd <4 x float> %v2400, %v2401
  %v2403 = shufflevector <4 x float> %v2402, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v2404 = shufflevector <4 x float> %v2402, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v2405 = fadd <2 x float> %v2403, %v2404
  %v2406 = extractelement <2 x float> %v2405, i64 0
  %v2407 = extractelement <2 x float> %v2405, i64 1
  %v2408 = fadd float %v2406, %v2407
  %v2409 = fadd float %v2408, 0x0000000000000000
  %v2410 = add i64 %v2082, 0
  %v2411 = and i64 %v2410, %v264
  %v2412 = mul i64 %v2411, %v7
  %v2413 = add i64 %v2412, %v2366
  %v2414 = mul i64 %v2413, 1
  %v2415 = getelementptr inbounds float, ptr %v116, i64 %v2414
  %v2416 = getelementptr inbounds float, ptr %v2415, i64 0
  store float %v2409, ptr %v2416, align 4
  %v2417 = add nsw i64 %v2366, 1
  br label %b293
b295:
  %v2418 = add i64 %v7, 0
  %v2419 = sdiv i64 %v2418, 1
  %v2420 = add i64 %v2, 1
  %v2421 = mul i64 %v2419, %v2
  %v2422 = sdiv i64 %v2421, %v3
  %v2423 = mul i64 %v2422, 1
  %v2424 = icmp slt i64 %v2423, %v7
  %v2425 = select i1 %v2424, i64 %v2423, i64 %v7
  %v2426 = mul i64 %v2419, %v2420
  %v2427 = sdiv i64 %v2426, %v3
  %v2428 = mul i64 %v2427, 1
  %v2429 = icmp slt i64 %v2428, %v7
  %v2430 = select i1 %v2429, i64 %v2428, i64 %v7
  br label %b299
b299:
  %v2431 = phi i64 [ %v2425, %b295 ], [ %v2501, %b300 ]
  %v2432 = icmp slt i64 %v2431, %v2430
  br i1 %v2432, label %b300, label %b301
b300:
  %v2433 = mul i64 %v2431, 8
  %v2434 = getelementptr inbounds float, ptr %v102, i64 %v2433
  %v2435 = mul i64 %v2431, 8
  %v2436 = getelementptr inbounds float, ptr %v104, i64 %v2435
  %v2437 = add i64 %v2082, 0
  %v2438 = and i64 %v2437, %v262
  %v2439 = mul i64 %v2438, %v7
  %v2440 = add i64 %v2439, %v2431
  %v2441 = mul i64 %v2440, 1
  %v2442 = getelementptr inbounds float, ptr %v114, i64 %v2441
  %v2443 = getelementptr inbounds float, ptr %v2442, i64 0
  %v2444 = load float, ptr %v2443, align 4
  %v2445 = add i64 %v2082, 0
  %v2446 = and i64 %v2445, %v264
  %v2447 = mul i64 %v2446, %v7
  %v2448 = add i64 %v2447, %v2431
  %v2449 = mul i64 %v2448, 1
  %v2450 = getelementptr inbounds float, ptr %v116, i64 %v2449
  %v2451 = getelementptr inbounds float, ptr %v2450, i64 0
  %v2452 = load float, ptr %v2451, align 4
  %v2453 = mul i64 %v2431, 8
  %v2454 = getelementptr inbounds float, ptr %v106, i64 %v2453
  %v2455 = mul i64 %v2431, 8
  %v2456 = getelementptr inbounds float, ptr %v108, i64 %v2455
  %v2457 = mul i64 %v2431, 8
  %v2458 = getelementptr inbounds float, ptr %v98, i64 %v2457
  %v2459 = mul i64 %v2431, 8
  %v2460 = getelementptr inbounds float, ptr %v100, i64 %v2459
  %v2461 = add i64 0, 0
  %v2462 = getelementptr inbounds float, ptr %v2434, i64 %v2461
  %v2463 = load <8 x float>, ptr %v2462, align 4
  %v2464 = add i64 0, 0
  %v2465 = getelementptr inbounds float, ptr %v2436, i64 %v2464
  %v2466 = load <8 x float>, ptr %v2465, align 4
  %v2467 = fadd <8 x float> %v2463, %v2466
  %v2468 = add i64 0, 0
  %v2469 = getelementptr inbounds float, ptr %v88, i64 %v2468
  %v2470 = load <8 x float>, ptr %v2469, align 4
  %v2471 = insertelement <8 x float> poison, float %v2444, i64 0
  %v2472 = shufflevector <8 x float> %v2471, <8 x float> poison, <8 x i32> zeroinitializer
  %v2473 = fmul <8 x float> %v2470, %v2472
  %v2474 = add i64 0, 0
  %v2475 = getelementptr inbounds float, ptr %v90, i64 %v2474
  %v2476 = load <8 x float>, ptr %v2475, align 4
  %v2477 = insertelement <8 x float> poison, float %v2452, i64 0
  %v2478 = shufflevector <8 x float> %v2477, <8 x float> poison, <8 x i32> zeroinitializer
  %v2479 = fmul <8 x float> %v2476, %v2478
  %v2480 = fsub <8 x float> %v2473, %v2479
  %v2481 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v2482 = shufflevector <8 x float> %v2481, <8 x float> poison, <8 x i32> zeroinitializer
  %v2483 = fmul <8 x float> %v2482, %v2480
  %v2484 = fsub <8 x float> %v2467, %v2483
  %v2485 = add i64 0, 0
  %v2486 = getelementptr inbounds float, ptr %v2454, i64 %v2485
  %v2487 = load <8 x float>, ptr %v2486, align 4
  %v2488 = add i64 0, 0
  %v2489 = getelementptr inbounds float, ptr %v2456, i64 %v2488
  %v2490 = load <8 x float>, ptr %v2489, align 4
  %v2491 = fsub <8 x float> %v2487, %v2490
  %v2492 = fmul <8 x float> %v2470, %v2478
  %v2493 = fmul <8 x float> %v2476, %v2472
  %v2494 = fadd <8 x float> %v2492, %v2493
  %v2495 = fmul <8 x float> %v2482, %v2494
  %v2496 = fsub <8 x float> %v2491, %v2495
  %v2497 = add i64 0, 0
  %v2498 = getelementptr inbounds float, ptr %v2458, i64 %v2497
  store <8 x float> %v2484, ptr %v2498, align 4
  %v2499 = add i64 0, 0
  %v2500 = getelementptr inbounds float, ptr %v2460, i64 %v2499
  store <8 x float> %v2496, ptr %v2500, align 4
  %v2501 = add nsw i64 %v2431, 1
  br label %b299
b301:
  %v2503 = add i64 %v7, 0
  %v2504 = sdiv i64 %v2503, 1
  %v2505 = add i64 %v2, 1
  %v2506 = mul i64 %v2504, %v2
  %v2507 = sdiv i64 %v2506, %v3
  %v2508 = mul i64 %v2507, 1
  %v2509 = icmp slt i64 %v2508, %v7
  %v2510 = select i1 %v2509, i64 %v2508, i64 %v7
  %v2511 = mul i64 %v2504, %v2505
  %v2512 = sdiv i64 %v2511, %v3
  %v2513 = mul i64 %v2512, 1
  %v2514 = icmp slt i64 %v2513, %v7
  %v2515 = select i1 %v2514, i64 %v2513, i64 %v7
  br label %b302
b302:
  %v2516 = phi i64 [ %v2510, %b301 ], [ %v2587, %b307 ]
  %v2517 = icmp slt i64 %v2516, %v2515
  br i1 %v2517, label %b303, label %b304
b303:
  %v2518 = add i64 %v2516, 96
  %v2519 = icmp slt i64 %v2518, %v2515
  %v2520 = select i1 %v2519, i64 %v2518, i64 %v2515
  br label %b305
b305:
  %v2521 = phi i64 [ 0, %b303 ], [ %v2586, %b310 ]
  %v2522 = icmp slt i64 %v2521, 1
  br i1 %v2522, label %b306, label %b307
b306:
  %v2523 = sub i64 %v2520, %v2516
  %v2524 = sub i64 8, 1
  %v2525 = add i64 %v2523, %v2524
  %v2526 = sdiv i64 %v2525, 8
  br label %b308
b308:
  %v2527 = phi i64 [ 0, %b306 ], [ %v2585, %b317 ]
  %v2528 = icmp slt i64 %v2527, %v2526
  br i1 %v2528, label %b309, label %b310
b309:
  %v2529 = mul i64 %v2523, %v2527
  %v2530 = sdiv i64 %v2529, %v2526
  %v2531 = add i64 %v2516, %v2530
  %v2532 = add i64 %v2527, 1
  %v2533 = mul i64 %v2523, %v2532
  %v2534 = sdiv i64 %v2533, %v2526
  %v2535 = add i64 %v2516, %v2534
  %v2536 = mul i64 %v2521, 128
  %v2537 = getelementptr inbounds float, ptr %v904, i64 %v2536
  %v2538 = sub i64 %v2535, %v2531
  %v2539 = mul i64 %v2531, 8
  %v2540 = getelementptr inbounds float, ptr %v98, i64 %v2539
  %v2541 = getelementptr inbounds float, ptr %v2540, i64 0
  %v2542 = sub i64 %v2538, 1
  %v2543 = getelementptr inbounds ptr, ptr @table_tile_8x1of2_0, i64 %v2542
  %v2544 = load ptr, ptr %v2543, align 4
  %v2545 = icmp sgt i64 %v2538, 0
  br i1 %v2545, label %b311, label %b312
b311:
  call void %v2544(ptr %v2541, i64 8, ptr %v2537, i64 8, ptr %v2502)
  br label %b312
b312:
  %v2546 = add i64 %v2536, 64
  %v2547 = getelementptr inbounds float, ptr %v904, i64 %v2546
  %v2548 = sub i64 %v2535, %v2531
  %v2549 = mul i64 %v2531, 8
  %v2550 = getelementptr inbounds float, ptr %v100, i64 %v2549
  %v2551 = getelementptr inbounds float, ptr %v2550, i64 0
  %v2552 = sub i64 %v2548, 1
  %v2553 = getelementptr inbounds ptr, ptr @table_tile_8x1of2_1, i64 %v2552
  %v2554 = load ptr, ptr %v2553, align 4
  %v2555 = icmp sgt i64 %v2548, 0
  br i1 %v2555, label %b313, label %b314
b313:
  call void %v2554(ptr %v2551, i64 8, ptr %v2547, i64 8, ptr %v2502)
  br label %b314
b314:
  %v2556 = add i64 %v2546, 64
  br label %b315
b315:
  %v2557 = phi i64 [ %v2531, %b314 ], [ %v2584, %b320 ]
  %v2558 = icmp slt i64 %v2557, %v2535
  br i1 %v2558, label %b316, label %b317
b316:
  %v2559 = sub i64 %v2557, %v2531
  %v2560 = mul i64 %v2559, 16
  %v2561 = getelementptr inbounds float, ptr %v2502, i64 %v2560
  %v2562 = mul i64 %v2557, 8
  %v2563 = getelementptr inbounds float, ptr %v102, i64 %v2562
  %v2564 = mul i64 %v2557, 8
  %v2565 = getelementptr inbounds float, ptr %v104, i64 %v2564
  br label %b318
b318:
  %v2566 = phi i64 [ 0, %b316 ], [ %v2583, %b319 ]
  %v2567 = icmp slt i64 %v2566, 1
  br i1 %v2567, label %b319, label %b320
b319:
  %v2568 = mul i64 %v2521, 1
  %v2569 = add i64 %v2568, %v2566
  %v2570 = mul i64 %v2569, 8
  %v2571 = add i64 0, %v2566
  %v2572 = mul i64 %v2571, 8
  %v2573 = getelementptr inbounds float, ptr %v2561, i64 %v2572
  %v2574 = load <8 x float>, ptr %v2573, align 4
  %v2575 = add i64 1, %v2566
  %v2576 = mul i64 %v2575, 8
  %v2577 = getelementptr inbounds float, ptr %v2561, i64 %v2576
  %v2578 = load <8 x float>, ptr %v2577, align 4
  %v2579 = add i64 0, %v2570
  %v2580 = getelementptr inbounds float, ptr %v2563, i64 %v2579
  store <8 x float> %v2574, ptr %v2580, align 4
  %v2581 = add i64 0, %v2570
  %v2582 = getelementptr inbounds float, ptr %v2565, i64 %v2581
  store <8 x float> %v2578, ptr %v2582, align 4
  %v2583 = add nsw i64 %v2566, 1
  br label %b318
b320:
  %v2584 = add nsw i64 %v2557, 1
  br label %b315
b317:
  %v2585 = add nsw i64 %v2527, 1
  br label %b308
b310:
  %v2586 = add nsw i64 %v2521, 1
  br label %b305
b307:
  %v2587 = add nsw i64 %v2516, 96
  br label %b302
b304:
  %v2588 = add i64 %v7, 0
  %v2589 = sdiv i64 %v2588, 1
  %v2590 = add i64 %v2, 1
  %v2591 = mul i64 %v2589, %v2
  %v2592 = sdiv i64 %v2591, %v3
  %v2593 = mul i64 %v2592, 1
  %v2594 = icmp slt i64 %v2593, %v7
  %v2595 = select i1 %v2594, i64 %v2593, i64 %v7
  %v2596 = mul i64 %v2589, %v2590
  %v2597 = sdiv i64 %v2596, %v3
  %v2598 = mul i64 %v2597, 1
  %v2599 = icmp slt i64 %v2598, %v7
  %v2600 = select i1 %v2599, i64 %v2598, i64 %v7
  br label %b321
b321:
  %v2601 = phi i64 [ %v2595, %b304 ], [ %v2649, %b322 ]
  %v2602 = icmp slt i64 %v2601, %v2600
  br i1 %v2602, label %b322, label %b323
b322:
  %v2603 = mul i64 %v2601, 8
  %v2604 = getelementptr inbounds float, ptr %v102, i64 %v2603
  %v2605 = mul i64 %v2601, 8
  %v2606 = getelementptr inbounds float, ptr %v104, i64 %v2605
  %v2607 = add i64 %v2082, 0
  %v2608 = and i64 %v2607, %v266
  %v2609 = mul i64 %v2608, %v7
  %v2610 = add i64 %v2609, %v2601
  %v2611 = mul i64 %v2610, 8
  %v2612 = getelementptr inbounds float, ptr %v118, i64 %v2611
  %v2613 = add i64 %v2082, 0
  %v2614 = and i64 %v2613, %v268
  %v2615 = mul i64 %v2614, %v7
  %v2616 = add i64 %v2615, %v2601
  %v2617 = mul i64 %v2616, 8
  %v2618 = getelementptr inbounds float, ptr %v120, i64 %v2617
  %v2619 = mul i64 %v2601, 8
  %v2620 = getelementptr inbounds float, ptr %v106, i64 %v2619
  %v2621 = mul i64 %v2601, 8
  %v2622 = getelementptr inbounds float, ptr %v108, i64 %v2621
  %v2623 = add i64 0, 0
  %v2624 = getelementptr inbounds float, ptr %v2604, i64 %v2623
  %v2625 = load <8 x float>, ptr %v2624, align 4
  %v2626 = add i64 0, 0
  %v2627 = getelementptr inbounds float, ptr %v2606, i64 %v2626
  %v2628 = load <8 x float>, ptr %v2627, align 4
  %v2629 = add i64 0, 0
  %v2630 = getelementptr inbounds float, ptr %v60, i64 %v2629
  %v2631 = load <8 x float>, ptr %v2630, align 4
  %v2632 = fmul <8 x float> %v2631, %v2625
  %v2633 = add i64 0, 0
  %v2634 = getelementptr inbounds float, ptr %v62, i64 %v2633
  %v2635 = load <8 x float>, ptr %v2634, align 4
  %v2636 = fmul <8 x float> %v2635, %v2628
  %v2637 = fsub <8 x float> %v2632, %v2636
  %v2638 = fmul <8 x float> %v2635, %v2625
  %v2639 = fmul <8 x float> %v2631, %v2628
  %v2640 = fadd <8 x float> %v2638, %v2639
  %v2641 = add i64 0, 0
  %v2642 = getelementptr inbounds float, ptr %v2612, i64 %v2641
  store <8 x float> %v2625, ptr %v2642, align 4
  %v2643 = add i64 0, 0
  %v2644 = getelementptr inbounds float, ptr %v2618, i64 %v2643
  store <8 x float> %v2628, ptr %v2644, align 4
  %v2645 = add i64 0, 0
  %v2646 = getelementptr inbounds float, ptr %v2620, i64 %v2645
  store <8 x float> %v2637, ptr %v2646, align 4
  %v2647 = add i64 0, 0
  %v2648 = getelementptr inbounds float, ptr %v2622, i64 %v2647
  store <8 x float> %v2640, ptr %v2648, align 4
  %v2649 = add nsw i64 %v2601, 1
  br label %b321
b323:
  %v2651 = add i64 %v7, 0
  %v2652 = sdiv i64 %v2651, 1
  %v2653 = add i64 %v2, 1
  %v2654 = mul i64 %v2652, %v2
  %v2655 = sdiv i64 %v2654, %v3
  %v2656 = mul i64 %v2655, 1
  %v2657 = icmp slt i64 %v2656, %v7
  %v2658 = select i1 %v2657, i64 %v2656, i64 %v7
  %v2659 = mul i64 %v2652, %v2653
  %v2660 = sdiv i64 %v2659, %v3
  %v2661 = mul i64 %v2660, 1
  %v2662 = icmp slt i64 %v2661, %v7
  %v2663 = select i1 %v2662, i64 %v2661, i64 %v7
  br label %b324
b324:
  %v2664 = phi i64 [ %v2658, %b323 ], [ %v2751, %b329 ]
  %v2665 = icmp slt i64 %v2664, %v2663
  br i1 %v2665, label %b325, label %b326
b325:
  %v2666 = add i64 %v2664, 96
  %v2667 = icmp slt i64 %v2666, %v2663
  %v2668 = select i1 %v2667, i64 %v2666, i64 %v2663
  br label %b327
b327:
  %v2669 = phi i64 [ 0, %b325 ], [ %v2750, %b332 ]
  %v2670 = icmp slt i64 %v2669, 1
  br i1 %v2670, label %b328, label %b329
b328:
  %v2671 = sub i64 %v2668, %v2664
  %v2672 = sub i64 6, 1
  %v2673 = add i64 %v2671, %v2672
  %v2674 = sdiv i64 %v2673, 6
  br label %b330
b330:
  %v2675 = phi i64 [ 0, %b328 ], [ %v2749, %b339 ]
  %v2676 = icmp slt i64 %v2675, %v2674
  br i1 %v2676, label %b331, label %b332
b331:
  %v2677 = mul i64 %v2671, %v2675
  %v2678 = sdiv i64 %v2677, %v2674
  %v2679 = add i64 %v2664, %v2678
  %v2680 = add i64 %v2675, 1
  %v2681 = mul i64 %v2671, %v2680
  %v2682 = sdiv i64 %v2681, %v2674
  %v2683 = add i64 %v2664, %v2682
  %v2684 = mul i64 %v2669, 256
  %v2685 = getelementptr inbounds float, ptr %v905, i64 %v2684
  %v2686 = sub i64 %v2683, %v2679
  %v2687 = mul i64 %v2679, 8
  %v2688 = getelementptr inbounds float, ptr %v106, i64 %v2687
  %v2689 = getelementptr inbounds float, ptr %v2688, i64 0
  %v2690 = sub i64 %v2686, 1
  %v2691 = getelementptr inbounds ptr, ptr @table_tile_6x1of4_0_3, i64 %v2690
  %v2692 = load ptr, ptr %v2691, align 4
  %v2693 = icmp sgt i64 %v2686, 0
  br i1 %v2693, label %b333, label %b334
b333:
  call void %v2692(ptr %v2689, i64 8, ptr %v2685, i64 8, ptr %v2650)
  br label %b334
b334:
  %v2694 = add i64 %v2684, 128
  %v2695 = getelementptr inbounds float, ptr %v905, i64 %v2694
  %v2696 = sub i64 %v2683, %v2679
  %v2697 = mul i64 %v2679, 8
  %v2698 = getelementptr inbounds float, ptr %v108, i64 %v2697
  %v2699 = getelementptr inbounds float, ptr %v2698, i64 0
  %v2700 = sub i64 %v2696, 1
  %v2701 = getelementptr inbounds ptr, ptr @table_tile_6x1of4_1_2, i64 %v2700
  %v2702 = load ptr, ptr %v2701, align 4
  %v2703 = icmp sgt i64 %v2696, 0
  br i1 %v2703, label %b335, label %b336
b335:
  call void %v2702(ptr %v2699, i64 8, ptr %v2695, i64 8, ptr %v2650)
  br label %b336
b336:
  %v2704 = add i64 %v2694, 128
  br label %b337
b337:
  %v2705 = phi i64 [ %v2679, %b336 ], [ %v2748, %b342 ]
  %v2706 = icmp slt i64 %v2705, %v2683
  br i1 %v2706, label %b338, label %b339
b338:
  %v2707 = sub i64 %v2705, %v2679
  %v2708 = mul i64 %v2707, 32
  %v2709 = getelementptr inbounds float, ptr %v2650, i64 %v2708
  %v2710 = mul i64 %v2705, 8
  %v2711 = getelementptr inbounds float, ptr %v98, i64 %v2710
  %v2712 = mul i64 %v2705, 8
  %v2713 = getelementptr inbounds float, ptr %v100, i64 %v2712
  %v2714 = mul i64 %v2705, 8
  %v2715 = getelementptr inbounds float, ptr %v102, i64 %v2714
  %v2716 = mul i64 %v2705, 8
  %v2717 = getelementptr inbounds float, ptr %v104, i64 %v2716
  br label %b340
b340:
  %v2718 = phi i64 [ 0, %b338 ], [ %v2747, %b341 ]
  %v2719 = icmp slt i64 %v2718, 1
  br i1 %v2719, label %b341, label %b342
b341:
  %v2720 = mul i64 %v2669, 1
  %v2721 = add i64 %v2720, %v2718
  %v2722 = mul i64 %v2721, 8
  %v2723 = add i64 0, %v2718
  %v2724 = mul i64 %v2723, 8
  %v2725 = getelementptr inbounds float, ptr %v2709, i64 %v2724
  %v2726 = load <8 x float>, ptr %v2725, align 4
  %v2727 = add i64 1, %v2718
  %v2728 = mul i64 %v2727, 8
  %v2729 = getelementptr inbounds float, ptr %v2709, i64 %v2728
  %v2730 = load <8 x float>, ptr %v2729, align 4
  %v2731 = add i64 2, %v2718
  %v2732 = mul i64 %v2731, 8
  %v2733 = getelementptr inbounds float, ptr %v2709, i64 %v2732
  %v2734 = load <8 x float>, ptr %v2733, align 4
  %v2735 = add i64 3, %v2718
  %v2736 = mul i64 %v2735, 8
  %v2737 = getelementptr inbounds float, ptr %v2709, i64 %v2736
  %v2738 = load <8 x float>, ptr %v2737, align 4
  %v2739 = add i64 0, %v2722
  %v2740 = getelementptr inbounds float, ptr %v2711, i64 %v2739
  store <8 x float> %v2726, ptr %v2740, align 4
  %v2741 = add i64 0, %v2722
  %v2742 = getelementptr inbounds float, ptr %v2713, i64 %v2741
  store <8 x float> %v2730, ptr %v2742, align 4
  %v2743 = add i64 0, %v2722
  %v2744 = getelementptr inbounds float, ptr %v2715, i64 %v2743
  store <8 x float> %v2734, ptr %v2744, align 4
  %v2745 = add i64 0, %v2722
  %v2746 = getelementptr inbounds float, ptr %v2717, i64 %v2745
  store <8 x float> %v2738, ptr %v2746, align 4
  %v2747 = add nsw i64 %v2718, 1
  br label %b340
b342:
  %v2748 = add nsw i64 %v2705, 1
  br label %b337
b339:
  %v2749 = add nsw i64 %v2675, 1
  br label %b330
b332:
  %v2750 = add nsw i64 %v2669, 1
  br label %b327
b329:
  %v2751 = add nsw i64 %v2664, 96
  br label %b324
b326:
  %v2752 = add i64 %v7, 0
  %v2753 = sdiv i64 %v2752, 1
  %v2754 = add i64 %v2, 1
  %v2755 = mul i64 %v2753, %v2
  %v2756 = sdiv i64 %v2755, %v3
  %v2757 = mul i64 %v2756, 1
  %v2758 = icmp slt i64 %v2757, %v7
  %v2759 = select i1 %v2758, i64 %v2757, i64 %v7
  %v2760 = mul i64 %v2753, %v2754
  %v2761 = sdiv i64 %v2760, %v3
  %v2762 = mul i64 %v2761, 1
  %v2763 = icmp slt i64 %v2762, %v7
  %v2764 = select i1 %v2763, i64 %v2762, i64 %v7
  br label %b343
b343:
  %v2765 = phi i64 [ %v2759, %b326 ], [ %v2805, %b344 ]
  %v2766 = icmp slt i64 %v2765, %v2764
  br i1 %v2766, label %b344, label %b345
b344:
  %v2767 = mul i64 %v2765, 8
  %v2768 = getelementptr inbounds float, ptr %v98, i64 %v2767
  %v2769 = mul i64 %v2765, 8
  %v2770 = getelementptr inbounds float, ptr %v100, i64 %v2769
  %v2771 = mul i64 %v2765, 8
  %v2772 = getelementptr inbounds float, ptr %v102, i64 %v2771
  %v2773 = mul i64 %v2765, 8
  %v2774 = getelementptr inbounds float, ptr %v104, i64 %v2773
  %v2775 = add i64 %v2082, 0
  %v2776 = and i64 %v2775, %v270
  %v2777 = mul i64 %v2776, %v7
  %v2778 = add i64 %v2777, %v2765
  %v2779 = mul i64 %v2778, 8
  %v2780 = getelementptr inbounds float, ptr %v122, i64 %v2779
  %v2781 = add i64 %v2082, 0
  %v2782 = and i64 %v2781, %v272
  %v2783 = mul i64 %v2782, %v7
  %v2784 = add i64 %v2783, %v2765
  %v2785 = mul i64 %v2784, 8
  %v2786 = getelementptr inbounds float, ptr %v124, i64 %v2785
  %v2787 = add i64 0, 0
  %v2788 = getelementptr inbounds float, ptr %v2768, i64 %v2787
  %v2789 = load <8 x float>, ptr %v2788, align 4
  %v2790 = add i64 0, 0
  %v2791 = getelementptr inbounds float, ptr %v2770, i64 %v2790
  %v2792 = load <8 x float>, ptr %v2791, align 4
  %v2793 = fadd <8 x float> %v2789, %v2792
  %v2794 = add i64 0, 0
  %v2795 = getelementptr inbounds float, ptr %v2772, i64 %v2794
  %v2796 = load <8 x float>, ptr %v2795, align 4
  %v2797 = add i64 0, 0
  %v2798 = getelementptr inbounds float, ptr %v2774, i64 %v2797
  %v2799 = load <8 x float>, ptr %v2798, align 4
  %v2800 = fsub <8 x float> %v2796, %v2799
  %v2801 = add i64 0, 0
  %v2802 = getelementptr inbounds float, ptr %v2780, i64 %v2801
  store <8 x float> %v2793, ptr %v2802, align 4
  %v2803 = add i64 0, 0
  %v2804 = getelementptr inbounds float, ptr %v2786, i64 %v2803
  store <8 x float> %v2800, ptr %v2804, align 4
  %v2805 = add nsw i64 %v2765, 1
  br label %b343
b345:
  %v2806 = add i64 %v7, 0
  %v2807 = sdiv i64 %v2806, 1
  %v2808 = add i64 %v2, 1
  %v2809 = mul i64 %v2807, %v2
  %v2810 = sdiv i64 %v2809, %v3
  %v2811 = mul i64 %v2810, 1
  %v2812 = icmp slt i64 %v2811, %v7
  %v2813 = select i1 %v2812, i64 %v2811, i64 %v7
  %v2814 = mul i64 %v2807, %v2808
  %v2815 = sdiv i64 %v2814, %v3
  %v2816 = mul i64 %v2815, 1
  %v2817 = icmp slt i64 %v2816, %v7
  %v2818 = select i1 %v2817, i64 %v2816, i64 %v7
  br label %b346
b346:
  %v2819 = phi i64 [ %v2813, %b345 ], [ %v2870, %b351 ]
  %v2820 = icmp slt i64 %v2819, %v2818
  br i1 %v2820, label %b347, label %b348
b347:
  br label %b349
b349:
  %v2821 = phi i64 [ 0, %b347 ], [ %v2852, %b350 ]
  %v2822 = phi <8 x float> [ splat (float 0x0000000000000000), %b347 ], [ %v2851, %b350 ]
  %v2823 = icmp slt i64 %v2821, 8
  br i1 %v2823, label %b350, label %b351
b350:
  %v2824 = add i64 %v2082, 0
  %v2825 = and i64 %v2824, %v270
  %v2826 = mul i64 %v2825, %v7
  %v2827 = add i64 %v2826, %v2819
  %v2828 = mul i64 %v2827, 8
  %v2829 = getelementptr inbounds float, ptr %v122, i64 %v2828
  %v2830 = add i64 %v2082, 0
  %v2831 = and i64 %v2830, %v272
  %v2832 = mul i64 %v2831, %v7
  %v2833 = add i64 %v2832, %v2819
  %v2834 = mul i64 %v2833, 8
  %v2835 = getelementptr inbounds float, ptr %v124, i64 %v2834
  %v2836 = add i64 0, %v2821
  %v2837 = getelementptr inbounds float, ptr %v92, i64 %v2836
  %v2838 = load <8 x float>, ptr %v2837, align 4
  %v2839 = add i64 0, %v2821
  %v2840 = getelementptr inbounds float, ptr %v2829, i64 %v2839
  %v2841 = load <8 x float>, ptr %v2840, align 4
  %v2842 = fmul <8 x float> %v2838, %v2841
  %v2843 = add i64 0, %v2821
  %v2844 = getelementptr inbounds float, ptr %v94, i64 %v2843
  %v2845 = load <8 x float>, ptr %v2844, align 4
  %v2846 = add i64 0, %v2821
  %v2847 = getelementptr inbounds float, ptr %v2835, i64 %v2846
  %v2848 = load <8 x float>, ptr %v2847, align 4
  %v2849 = fmul <8 x float> %v2845, %v2848
  %v2850 = fadd <8 x float> %v2842, %v2849
  %v2851 = fadd <8 x float> %v2822, %v2850
  %v2852 = add nsw i64 %v2821, 8
  br label %b349
b351:
  %v2853 = shufflevector <8 x float> %v2822, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v2854 = shufflevector <8 x float> %v2822, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v2855 = fadd <4 x float> %v2853, %v2854
  %v2856 = shufflevector <4 x float> %v2855, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v2857 = shufflevector <4 x float> %v2855, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v2858 = fadd <2 x float> %v2856, %v2857
  %v2859 = extractelement <2 x float> %v2858, i64 0
  %v2860 = extractelement <2 x float> %v2858, i64 1
  %v2861 = fadd float %v2859, %v2860
  %v2862 = fadd float %v2861, 0x0000000000000000
  %v2863 = add i64 %v2082, 0
  %v2864 = and i64 %v2863, %v274
  %v2865 = mul i64 %v2864, %v7
  %v2866 = add i64 %v2865, %v2819
  %v2867 = mul i64 %v2866, 1
  %v2868 = getelementptr inbounds float, ptr %v126, i64 %v2867
  %v2869 = getelementptr inbounds float, ptr %v2868, i64 0
  store float %v2862, ptr %v2869, align 4
  %v2870 = add nsw i64 %v2819, 1
  br label %b346
b348:
  %v2871 = add i64 %v7, 0
  %v2872 = sdiv i64 %v2871, 1
  %v2873 = add i64 %v2, 1
  %v2874 = mul i64 %v2872, %v2
  %v2875 = sdiv i64 %v2874, %v3
  %v2876 = mul i64 %v2875, 1
  %v2877 = icmp slt i64 %v2876, %v7
  %v2878 = select i1 %v2877, i64 %v2876, i64 %v7
  %v2879 = mul i64 %v2872, %v2873
  %v2880 = sdiv i64 %v2879, %v3
  %v2881 = mul i64 %v2880, 1
  %v2882 = icmp slt i64 %v2881, %v7
  %v2883 = select i1 %v2882, i64 %v2881, i64 %v7
  br label %b352
b352:
  %v2884 = phi i64 [ %v2878, %b348 ], [ %v2935, %b357 ]
  %v2885 = icmp slt i64 %v2884, %v2883
  br i1 %v2885, label %b353, label %b354
b353:
  br label %b355
b355:
  %v2886 = phi i64 [ 0, %b353 ], [ %v2917, %b356 ]
  %v2887 = phi <8 x float> [ splat (float 0x0000000000000000), %b353 ], [ %v2916, %b356 ]
  %v2888 = icmp slt i64 %v2886, 8
  br i1 %v2888, label %b356, label %b357
b356:
  %v2889 = add i64 %v2082, 0
  %v2890 = and i64 %v2889, %v272
  %v2891 = mul i64 %v2890, %v7
  %v2892 = add i64 %v2891, %v2884
  %v2893 = mul i64 %v2892, 8
  %v2894 = getelementptr inbounds float, ptr %v124, i64 %v2893
  %v2895 = add i64 %v2082, 0
  %v2896 = and i64 %v2895, %v270
  %v2897 = mul i64 %v2896, %v7
  %v2898 = add i64 %v2897, %v2884
  %v2899 = mul i64 %v2898, 8
  %v2900 = getelementptr inbounds float, ptr %v122, i64 %v2899
  %v2901 = add i64 0, %v2886
  %v2902 = getelementptr inbounds float, ptr %v92, i64 %v2901
  %v2903 = load <8 x float>, ptr %v2902, align 4
  %v2904 = add i64 0, %v2886
  %v2905 = getelementptr inbounds float, ptr %v2894, i64 %v2904
  %v2906 = load <8 x float>, ptr %v2905, align 4
  %v2907 = fmul <8 x float> %v2903, %v2906
  %v2908 = add i64 0, %v2886
  %v2909 = getelementptr inbounds float, ptr %v94, i64 %v2908
  %v2910 = load <8 x float>, ptr %v2909, align 4
  %v2911 = add i64 0, %v2886
  %v2912 = getelementptr inbounds float, ptr %v2900, i64 %v2911
  %v2913 = load <8 x float>, ptr %v2912, align 4
  %v2914 = fmul <8 x float> %v2910, %v2913
  %v2915 = fsub <8 x float> %v2907, %v2914
  %v2916 = fadd <8 x float> %v2887, %v2915
  %v2917 = add nsw i64 %v2886, 8
  br label %b355
b357:
  %v2918 = shufflevector <8 x float> %v2887, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v2919 = shufflevector <8 x float> %v2887, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v2920 = fadd <4 x float> %v2918, %v2919
  %v2921 = shufflevector <4 x float> %v2920, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v2922 = shufflevector <4 x float> %v2920, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v2923 = fadd <2 x float> %v2921, %v2922
  %v2924 = extractelement <2 x float> %v2923, i64 0
  %v2925 = extractelement <2 x float> %v2923, i64 1
  %v2926 = fadd float %v2924, %v2925
  %v2927 = fadd float %v2926, 0x0000000000000000
  %v2928 = add i64 %v2082, 0
  %v2929 = and i64 %v2928, %v276
  %v2930 = mul i64 %v2929, %v7
  %v2931 = add i64 %v2930, %v2884
  %v2932 = mul i64 %v2931, 1
  %v2933 = getelementptr inbounds float, ptr %v128, i64 %v2932
  %v2934 = getelementptr inbounds float, ptr %v2933, i64 0
  store float %v2927, ptr %v2934, align 4
  %v2935 = add nsw i64 %v2884, 1
  br label %b352
b354:
  %v2936 = add i64 %v7, 0
  %v2937 = sdiv i64 %v2936, 1
  %v2938 = add i64 %v2, 1
  %v2939 = mul i64 %v2937, %v2
  %v2940 = sdiv i64 %v2939, %v3
  %v2941 = mul i64 %v2940, 1
  %v2942 = icmp slt i64 %v2941, %v7
  %v2943 = select i1 %v2942, i64 %v2941, i64 %v7
  %v2944 = mul i64 %v2937, %v2938
  %v2945 = sdiv i64 %v2944, %v3
  %v2946 = mul i64 %v2945, 1
  %v2947 = icmp slt i64 %v2946, %v7
  %v2948 = select i1 %v2947, i64 %v2946, i64 %v7
  br label %b358
b358:
  %v2949 = phi i64 [ %v2943, %b354 ], [ %v3020, %b359 ]
  %v2950 = icmp slt i64 %v2949, %v2948
  br i1 %v2950, label %b359, label %b360
b359:
  %v2951 = add i64 %v2082, 0
  %v2952 = and i64 %v2951, %v270
  %v2953 = mul i64 %v2952, %v7
  %v2954 = add i64 %v2953, %v2949
  %v2955 = mul i64 %v2954, 8
  %v2956 = getelementptr inbounds float, ptr %v122, i64 %v2955
  %v2957 = add i64 %v2082, 0
  %v2958 = and i64 %v2957, %v274
  %v2959 = mul i64 %v2958, %v7
  %v2960 = add i64 %v2959, %v2949
  %v2961 = mul i64 %v2960, 1
  %v2962 = getelementptr inbounds float, ptr %v126, i64 %v2961
  %v2963 = getelementptr inbounds float, ptr %v2962, i64 0
  %v2964 = load float, ptr %v2963, align 4
  %v2965 = add i64 %v2082, 0
  %v2966 = and i64 %v2965, %v276
  %v2967 = mul i64 %v2966, %v7
  %v2968 = add i64 %v2967, %v2949
  %v2969 = mul i64 %v2968, 1
  %v2970 = getelementptr inbounds float, ptr %v128, i64 %v2969
  %v2971 = getelementptr inbounds float, ptr %v2970, i64 0
  %v2972 = load float, ptr %v2971, align 4
  %v2973 = add i64 %v2082, 0
  %v2974 = and i64 %v2973, %v272
  %v2975 = mul i64 %v2974, %v7
  %v2976 = add i64 %v2975, %v2949
  %v2977 = mul i64 %v2976, 8
  %v2978 = getelementptr inbounds float, ptr %v124, i64 %v2977
  %v2979 = mul i64 %v2949, 16
  %v2980 = getelementptr inbounds float, ptr %v44, i64 %v2979
  %v2981 = add i64 0, 0
  %v2982 = getelementptr inbounds float, ptr %v64, i64 %v2981
  %v2983 = load <8 x float>, ptr %v2982, align 4
  %v2984 = add i64 0, 0
  %v2985 = getelementptr inbounds float, ptr %v2956, i64 %v2984
  %v2986 = load <8 x float>, ptr %v2985, align 4
  %v2987 = add i64 0, 0
  %v2988 = getelementptr inbounds float, ptr %v92, i64 %v2987
  %v2989 = load <8 x float>, ptr %v2988, align 4
  %v2990 = insertelement <8 x float> poison, float %v2964, i64 0
  %v2991 = shufflevector <8 x float> %v2990, <8 x float> poison, <8 x i32> zeroinitializer
  %v2992 = fmul <8 x float> %v2989, %v2991
  %v2993 = add i64 0, 0
  %v2994 = getelementptr inbounds float, ptr %v94, i64 %v2993
  %v2995 = load <8 x float>, ptr %v2994, align 4
  %v2996 = insertelement <8 x float> poison, float %v2972, i64 0
  %v2997 = shufflevector <8 x float> %v2996, <8 x float> poison, <8 x i32> zeroinitializer
  %v2998 = fmul <8 x float> %v2995, %v2997
  %v2999 = fsub <8 x float> %v2992, %v2998
  %v3000 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v3001 = shufflevector <8 x float> %v3000, <8 x float> poison, <8 x i32> zeroinitializer
  %v3002 = fmul <8 x float> %v3001, %v2999
  %v3003 = fsub <8 x float> %v2986, %v3002
  %v3004 = fmul <8 x float> %v2983, %v3003
  %v3005 = add i64 0, 0
  %v3006 = getelementptr inbounds float, ptr %v66, i64 %v3005
  %v3007 = load <8 x float>, ptr %v3006, align 4
  %v3008 = add i64 0, 0
  %v3009 = getelementptr inbounds float, ptr %v2978, i64 %v3008
  %v3010 = load <8 x float>, ptr %v3009, align 4
  %v3011 = fmul <8 x float> %v2989, %v2997
  %v3012 = fmul <8 x float> %v2995, %v2991
  %v3013 = fadd <8 x float> %v3011, %v3012
  %v3014 = fmul <8 x float> %v3001, %v3013
  %v3015 = fsub <8 x float> %v3010, %v3014
  %v3016 = fmul <8 x float> %v3007, %v3015
  %v3017 = fsub <8 x float> %v3004, %v3016
  %v3018 = add i64 0, 0
  %v3019 = getelementptr inbounds float, ptr %v2980, i64 %v3018
  store <8 x float> %v3017, ptr %v3019, align 4
  %v3020 = add nsw i64 %v2949, 1
  br label %b358
b360:
  %v3021 = add i64 %v7, 0
  %v3022 = sdiv i64 %v3021, 1
  %v3023 = add i64 %v2, 1
  %v3024 = mul i64 %v3022, %v2
  %v3025 = sdiv i64 %v3024, %v3
  %v3026 = mul i64 %v3025, 1
  %v3027 = icmp slt i64 %v3026, %v7
  %v3028 = select i1 %v3027, i64 %v3026, i64 %v7
  %v3029 = mul i64 %v3022, %v3023
  %v3030 = sdiv i64 %v3029, %v3
  %v3031 = mul i64 %v3030, 1
  %v3032 = icmp slt i64 %v3031, %v7
  %v3033 = select i1 %v3032, i64 %v3031, i64 %v7
  br label %b361
b361:
  %v3034 = phi i64 [ %v3028, %b360 ], [ %v3105, %b362 ]
  %v3035 = icmp slt i64 %v3034, %v3033
  br i1 %v3035, label %b362, label %b363
b362:
  %v3036 = add i64 %v2082, 0
  %v3037 = and i64 %v3036, %v270
  %v3038 = mul i64 %v3037, %v7
  %v3039 = add i64 %v3038, %v3034
  %v3040 = mul i64 %v3039, 8
  %v3041 = getelementptr inbounds float, ptr %v122, i64 %v3040
  %v3042 = add i64 %v2082, 0
  %v3043 = and i64 %v3042, %v274
  %v3044 = mul i64 %v3043, %v7
  %v3045 = add i64 %v3044, %v3034
  %v3046 = mul i64 %v3045, 1
  %v3047 = getelementptr inbounds float, ptr %v126, i64 %v3046
  %v3048 = getelementptr inbounds float, ptr %v3047, i64 0
  %v3049 = load float, ptr %v3048, align 4
  %v3050 = add i64 %v2082, 0
  %v3051 = and i64 %v3050, %v276
  %v3052 = mul i64 %v3051, %v7
  %v3053 = add i64 %v3052, %v3034
  %v3054 = mul i64 %v3053, 1
  %v3055 = getelementptr inbounds float, ptr %v128, i64 %v3054
  %v3056 = getelementptr inbounds float, ptr %v3055, i64 0
  %v3057 = load float, ptr %v3056, align 4
  %v3058 = add i64 %v2082, 0
  %v3059 = and i64 %v3058, %v272
  %v3060 = mul i64 %v3059, %v7
  %v3061 = add i64 %v3060, %v3034
  %v3062 = mul i64 %v3061, 8
  %v3063 = getelementptr inbounds float, ptr %v124, i64 %v3062
  %v3064 = mul i64 %v3034, 16
  %v3065 = getelementptr inbounds float, ptr %v44, i64 %v3064
  %v3066 = add i64 0, 0
  %v3067 = getelementptr inbounds float, ptr %v66, i64 %v3066
  %v3068 = load <8 x float>, ptr %v3067, align 4
  %v3069 = add i64 0, 0
  %v3070 = getelementptr inbounds float, ptr %v3041, i64 %v3069
  %v3071 = load <8 x float>, ptr %v3070, align 4
  %v3072 = add i64 0, 0
  %v3073 = getelementptr inbounds float, ptr %v92, i64 %v3072
  %v3074 = load <8 x float>, ptr %v3073, align 4
  %v3075 = insertelement <8 x float> poison, float %v3049, i64 0
  %v3076 = shufflevector <8 x float> %v3075, <8 x float> poison, <8 x i32> zeroinitializer
  %v3077 = fmul <8 x float> %v3074, %v3076
  %v3078 = add i64 0, 0
  %v3079 = getelementptr inbounds float, ptr %v94, i64 %v3078
  %v3080 = load <8 x float>, ptr %v3079, align 4
  %v3081 = insertelement <8 x float> poison, float %v3057, i64 0
  %v3082 = shufflevector <8 x float> %v3081, <8 x float> poison, <8 x i32> zeroinitializer
  %v3083 = fmul <8 x float> %v3080, %v3082
  %v3084 = fsub <8 x float> %v3077, %v3083
  %v3085 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v3086 = shufflevector <8 x float> %v3085, <8 x float> poison, <8 x i32> zeroinitializer
  %v3087 = fmul <8 x float> %v3086, %v3084
  %v3088 = fsub <8 x float> %v3071, %v3087
  %v3089 = fmul <8 x float> %v3068, %v3088
  %v3090 = add i64 0, 0
  %v3091 = getelementptr inbounds float, ptr %v64, i64 %v3090
  %v3092 = load <8 x float>, ptr %v3091, align 4
  %v3093 = add i64 0, 0
  %v3094 = getelementptr inbounds float, ptr %v3063, i64 %v3093
  %v3095 = load <8 x float>, ptr %v3094, align 4
  %v3096 = fmul <8 x float> %v3074, %v3082
  %v3097 = fmul <8 x float> %v3080, %v3076
  %v3098 = fadd <8 x float> %v3096, %v3097
  %v3099 = fmul <8 x float> %v3086, %v3098
  %v3100 = fsub <8 x float> %v3095, %v3099
  %v3101 = fmul <8 x float> %v3092, %v3100
  %v3102 = fadd <8 x float> %v3089, %v3101
  %v3103 = add i64 8, 0
  %v3104 = getelementptr inbounds float, ptr %v3065, i64 %v3103
  store <8 x float> %v3102, ptr %v3104, align 4
  %v3105 = add nsw i64 %v3034, 1
  br label %b361
b363:
  %v3106 = add i64 %v7, 0
  %v3107 = sdiv i64 %v3106, 1
  %v3108 = add i64 %v2, 1
  %v3109 = mul i64 %v3107, %v2
  %v3110 = sdiv i64 %v3109, %v3
  %v3111 = mul i64 %v3110, 1
  %v3112 = icmp slt i64 %v3111, %v7
  %v3113 = select i1 %v3112, i64 %v3111, i64 %v7
  %v3114 = mul i64 %v3107, %v3108
  %v3115 = sdiv i64 %v3114, %v3
  %v3116 = mul i64 %v3115, 1
  %v3117 = icmp slt i64 %v3116, %v7
  %v3118 = select i1 %v3117, i64 %v3116, i64 %v7
  br label %b364
b364:
  %v3119 = phi i64 [ %v3113, %b363 ], [ %v3147, %b369 ]
  %v3120 = icmp slt i64 %v3119, %v3118
  br i1 %v3120, label %b365, label %b366
b365:
  %v3121 = mul i64 %v3119, 16
  %v3122 = getelementptr inbounds float, ptr %v44, i64 %v3121
  %v3123 = add i64 %v2082, 0
  %v3124 = and i64 %v3123, %v256
  %v3125 = mul i64 %v3124, %v7
  %v3126 = add i64 %v3125, %v3119
  %v3127 = mul i64 %v3126, 16
  %v3128 = getelementptr inbounds float, ptr %v96, i64 %v3127
  %v3129 = add i64 %v2082, 0
  %v3130 = and i64 %v3129, %v278
  %v3131 = mul i64 %v3130, %v7
  %v3132 = add i64 %v3131, %v3119
  %v3133 = mul i64 %v3132, 16
  %v3134 = getelementptr inbounds float, ptr %v130, i64 %v3133
  br label %b367
b367:
  %v3135 = phi i64 [ 0, %b365 ], [ %v3146, %b368 ]
  %v3136 = icmp slt i64 %v3135, 16
  br i1 %v3136, label %b368, label %b369
b368:
  %v3137 = add i64 0, %v3135
  %v3138 = getelementptr inbounds float, ptr %v3122, i64 %v3137
  %v3139 = load <8 x float>, ptr %v3138, align 4
  %v3140 = add i64 0, %v3135
  %v3141 = getelementptr inbounds float, ptr %v3128, i64 %v3140
  %v3142 = load <8 x float>, ptr %v3141, align 4
  %v3143 = fadd <8 x float> %v3139, %v3142
  %v3144 = add i64 0, %v3135
  %v3145 = getelementptr inbounds float, ptr %v3134, i64 %v3144
  store <8 x float> %v3143, ptr %v3145, align 4
  %v3146 = add nsw i64 %v3135, 8
  br label %b367
b369:
  %v3147 = add nsw i64 %v3119, 1
  br label %b364
b366:
  %v3148 = add i64 %v7, 0
  %v3149 = sdiv i64 %v3148, 1
  %v3150 = add i64 %v2, 1
  %v3151 = mul i64 %v3149, %v2
  %v3152 = sdiv i64 %v3151, %v3
  %v3153 = mul i64 %v3152, 1
  %v3154 = icmp slt i64 %v3153, %v7
  %v3155 = select i1 %v3154, i64 %v3153, i64 %v7
  %v3156 = mul i64 %v3149, %v3150
  %v3157 = sdiv i64 %v3156, %v3
  %v3158 = mul i64 %v3157, 1
  %v3159 = icmp slt i64 %v3158, %v7
  %v3160 = select i1 %v3159, i64 %v3158, i64 %v7
  br label %b370
b370:
  %v3161 = phi i64 [ %v3155, %b366 ], [ %v3188, %b375 ]
  %v3162 = icmp slt i64 %v3161, %v3160
  br i1 %v3162, label %b371, label %b372
b371:
  br label %b373
b373:
  %v3163 = phi i64 [ 0, %b371 ], [ %v3179, %b374 ]
  %v3164 = phi <8 x float> [ splat (float 0x0000000000000000), %b371 ], [ %v3178, %b374 ]
  %v3165 = icmp slt i64 %v3163, 2
  br i1 %v3165, label %b374, label %b375
b374:
  %v3166 = add i64 %v2082, 0
  %v3167 = and i64 %v3166, %v278
  %v3168 = mul i64 %v3167, %v7
  %v3169 = add i64 %v3168, %v3161
  %v3170 = mul i64 %v3169, 16
  %v3171 = getelementptr inbounds float, ptr %v130, i64 %v3170
  %v3172 = add i64 0, 0
  %v3173 = mul i64 %v3163, 8
  %v3174 = add i64 %v3172, %v3173
  %v3175 = getelementptr inbounds float, ptr %v3171, i64 %v3174
  %v3176 = load <8 x float>, ptr %v3175, align 4
  %v3177 = fmul <8 x float> %v3176, %v3176
  %v3178 = fadd <8 x float> %v3164, %v3177
  %v3179 = add nsw i64 %v3163, 1
  br label %b373
b375:
  %v3180 = add i64 %v2082, 0
  %v3181 = and i64 %v3180, %v280
  %v3182 = mul i64 %v3181, %v7
  %v3183 = add i64 %v3182, %v3161
  %v3184 = mul i64 %v3183, 8
  %v3185 = getelementptr inbounds float, ptr %v132, i64 %v3184
  %v3186 = add i64 0, 0
  %v3187 = getelementptr inbounds float, ptr %v3185, i64 %v3186
  store <8 x float> %v3164, ptr %v3187, align 4
  %v3188 = add nsw i64 %v3161, 1
  br label %b370
b372:
  %v3189 = add i64 %v7, 0
  %v3190 = sdiv i64 %v3189, 1
  %v3191 = add i64 %v2, 1
  %v3192 = mul i64 %v3190, %v2
  %v3193 = sdiv i64 %v3192, %v3
  %v3194 = mul i64 %v3193, 1
  %v3195 = icmp slt i64 %v3194, %v7
  %v3196 = select i1 %v3195, i64 %v3194, i64 %v7
  %v3197 = mul i64 %v3190, %v3191
  %v3198 = sdiv i64 %v3197, %v3
  %v3199 = mul i64 %v3198, 1
  %v3200 = icmp slt i64 %v3199, %v7
  %v3201 = select i1 %v3200, i64 %v3199, i64 %v7
  br label %b376
b376:
  %v3202 = phi i64 [ %v3196, %b372 ], [ %v3261, %b381 ]
  %v3203 = icmp slt i64 %v3202, %v3201
  br i1 %v3203, label %b377, label %b378
b377:
  br label %b379
b379:
  %v3204 = phi i64 [ 0, %b377 ], [ %v3260, %b380 ]
  %v3205 = icmp slt i64 %v3204, 2
  br i1 %v3205, label %b380, label %b381
b380:
  %v3206 = add i64 %v2082, 0
  %v3207 = and i64 %v3206, %v280
  %v3208 = mul i64 %v3207, %v7
  %v3209 = add i64 %v3208, %v3202
  %v3210 = mul i64 %v3209, 8
  %v3211 = getelementptr inbounds float, ptr %v132, i64 %v3210
  %v3212 = add i64 %v2082, 0
  %v3213 = and i64 %v3212, %v278
  %v3214 = mul i64 %v3213, %v7
  %v3215 = add i64 %v3214, %v3202
  %v3216 = mul i64 %v3215, 16
  %v3217 = getelementptr inbounds float, ptr %v130, i64 %v3216
  %v3218 = add i64 %v2082, 1
  %v3219 = and i64 %v3218, %v252
  %v3220 = mul i64 %v3219, %v7
  %v3221 = add i64 %v3220, %v3202
  %v3222 = mul i64 %v3221, 16
  %v3223 = getelementptr inbounds float, ptr %v28, i64 %v3222
  %v3224 = add i64 0, 0
  %v3225 = getelementptr inbounds float, ptr %v3211, i64 %v3224
  %v3226 = load <8 x float>, ptr %v3225, align 4
  %v3227 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v3228 = shufflevector <8 x float> %v3227, <8 x float> poison, <8 x i32> zeroinitializer
  %v3229 = fcmp ogt <8 x float> %v3226, %v3228
  %v3230 = select <8 x i1> %v3229, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v3231 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v3232 = shufflevector <8 x float> %v3231, <8 x float> poison, <8 x i32> zeroinitializer
  %v3233 = fcmp une <8 x float> %v3230, splat (float 0x0000000000000000)
  %v3234 = select <8 x i1> %v3233, <8 x float> %v3226, <8 x float> %v3232
  %v3235 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v3234)
  %v3236 = fcmp une <8 x float> %v3230, splat (float 0x0000000000000000)
  %v3237 = select <8 x i1> %v3236, <8 x float> %v3235, <8 x float> %v3228
  %v3238 = add i64 0, 0
  %v3239 = getelementptr inbounds float, ptr %v22, i64 %v3238
  %v3240 = load <8 x float>, ptr %v3239, align 4
  %v3241 = fadd <8 x float> %v3237, %v3240
  %v3242 = fcmp ole <8 x float> %v3241, %v3228
  %v3243 = select <8 x i1> %v3242, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v3244 = fcmp une <8 x float> %v3243, splat (float 0x0000000000000000)
  %v3245 = select <8 x i1> %v3244, <8 x float> %v3228, <8 x float> %v3241
  %v3246 = insertelement <8 x float> poison, float 0x3EE4F8B580000000, i64 0
  %v3247 = shufflevector <8 x float> %v3246, <8 x float> poison, <8 x i32> zeroinitializer
  %v3248 = fadd <8 x float> %v3237, %v3247
  %v3249 = fdiv <8 x float> %v3245, %v3248
  %v3250 = mul i64 %v3204, 8
  %v3251 = add i64 0, %v3250
  %v3252 = add i64 %v3251, 0
  %v3253 = getelementptr inbounds float, ptr %v3217, i64 %v3252
  %v3254 = load <8 x float>, ptr %v3253, align 4
  %v3255 = fmul <8 x float> %v3249, %v3254
  %v3256 = mul i64 %v3204, 8
  %v3257 = add i64 0, %v3256
  %v3258 = add i64 %v3257, 0
  %v3259 = getelementptr inbounds float, ptr %v3223, i64 %v3258
  store <8 x float> %v3255, ptr %v3259, align 4
  %v3260 = add nsw i64 %v3204, 1
  br label %b379
b381:
  %v3261 = add nsw i64 %v3202, 1
  br label %b376
b378:
  %v3262 = add nsw i64 %v2082, 1
  br label %b259
b261:
  %v3263 = icmp sgt i64 %v3, 1
  br i1 %v3263, label %b382, label %b383
b382:
  %v3264 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3265 = atomicrmw add ptr %v3264, i64 1 acq_rel
  %v3266 = mul i64 %v3, 11
  br label %b384
b384:
  %v3267 = load atomic i64, ptr %v3264 acquire, align 8
  %v3268 = icmp slt i64 %v3267, %v3266
  br i1 %v3268, label %b385, label %b386
b385:
  %v3269 = call i32 @sched_yield()
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
  %v1451 = alloca float, i64 144, align 4
  %v1567 = alloca float, i64 64, align 4
  %v1713 = alloca float, i64 128, align 4
  %v2122 = alloca float, i64 144, align 4
  %v2238 = alloca float, i64 64, align 4
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
  %v247 = getelementptr inbounds i64, ptr %v1, i64 8
  %v248 = load i64, ptr %v247, align 8
  %v249 = getelementptr inbounds i64, ptr %v1, i64 12
  %v250 = load i64, ptr %v249, align 8
  %v251 = getelementptr inbounds i64, ptr %v1, i64 14
  %v252 = load i64, ptr %v251, align 8
  %v253 = getelementptr inbounds i64, ptr %v1, i64 16
  %v254 = load i64, ptr %v253, align 8
  %v255 = getelementptr inbounds i64, ptr %v1, i64 48
  %v256 = load i64, ptr %v255, align 8
  %v257 = getelementptr inbounds i64, ptr %v1, i64 55
  %v258 = load i64, ptr %v257, align 8
  %v259 = getelementptr inbounds i64, ptr %v1, i64 56
  %v260 = load i64, ptr %v259, align 8
  %v261 = getelementptr inbounds i64, ptr %v1, i64 57
  %v262 = load i64, ptr %v261, align 8
  %v263 = getelementptr inbounds i64, ptr %v1, i64 58
  %v264 = load i64, ptr %v263, align 8
  %v265 = getelementptr inbounds i64, ptr %v1, i64 59
  %v266 = load i64, ptr %v265, align 8
  %v267 = getelementptr inbounds i64, ptr %v1, i64 60
  %v268 = load i64, ptr %v267, align 8
  %v269 = getelementptr inbounds i64, ptr %v1, i64 61
  %v270 = load i64, ptr %v269, align 8
  %v271 = getelementptr inbounds i64, ptr %v1, i64 62
  %v272 = load i64, ptr %v271, align 8
  %v273 = getelementptr inbounds i64, ptr %v1, i64 63
  %v274 = load i64, ptr %v273, align 8
  %v275 = getelementptr inbounds i64, ptr %v1, i64 64
  %v276 = load i64, ptr %v275, align 8
  %v277 = getelementptr inbounds i64, ptr %v1, i64 65
  %v278 = load i64, ptr %v277, align 8
  %v279 = getelementptr inbounds i64, ptr %v1, i64 66
  %v280 = load i64, ptr %v279, align 8
  %v281 = getelementptr inbounds i64, ptr %v1, i64 67
  %v282 = load i64, ptr %v281, align 8
  %v283 = getelementptr inbounds i64, ptr %v1, i64 68
  %v284 = load i64, ptr %v283, align 8
  %v285 = getelementptr inbounds i64, ptr %v1, i64 69
  %v286 = load i64, ptr %v285, align 8
  %v287 = getelementptr inbounds i64, ptr %v1, i64 70
  %v288 = load i64, ptr %v287, align 8
  %v289 = getelementptr inbounds i64, ptr %v1, i64 71
  %v290 = load i64, ptr %v289, align 8
  %v291 = getelementptr inbounds i64, ptr %v1, i64 72
  %v292 = load i64, ptr %v291, align 8
  %v293 = getelementptr inbounds i64, ptr %v1, i64 73
  %v294 = load i64, ptr %v293, align 8
  %v295 = getelementptr inbounds i64, ptr %v1, i64 74
  %v296 = load i64, ptr %v295, align 8
  %v297 = getelementptr inbounds i64, ptr %v1, i64 75
  %v298 = load i64, ptr %v297, align 8
  %v299 = getelementptr inbounds i64, ptr %v1, i64 76
  %v300 = load i64, ptr %v299, align 8
  %v301 = getelementptr inbounds i64, ptr %v1, i64 80
  %v302 = load i64, ptr %v301, align 8
  %v303 = getelementptr inbounds i64, ptr %v1, i64 81
  %v304 = load i64, ptr %v303, align 8
  %v305 = getelementptr inbounds i64, ptr %v1, i64 82
  %v306 = load i64, ptr %v305, align 8
  %v307 = getelementptr inbounds i64, ptr %v1, i64 83
  %v308 = load i64, ptr %v307, align 8
  %v309 = getelementptr inbounds i64, ptr %v1, i64 84
  %v310 = load i64, ptr %v309, align 8
  %v311 = getelementptr inbounds i64, ptr %v1, i64 85
  %v312 = load i64, ptr %v311, align 8
  %v313 = getelementptr inbounds i64, ptr %v1, i64 86
  %v314 = load i64, ptr %v313, align 8
  %v315 = getelementptr inbounds i64, ptr %v1, i64 87
  %v316 = load i64, ptr %v315, align 8
  %v317 = getelementptr inbounds i64, ptr %v1, i64 88
  %v318 = load i64, ptr %v317, align 8
  %v319 = getelementptr inbounds i64, ptr %v1, i64 89
  %v320 = load i64, ptr %v319, align 8
  %v321 = getelementptr inbounds i64, ptr %v1, i64 90
  %v322 = load i64, ptr %v321, align 8
  %v323 = getelementptr inbounds i64, ptr %v1, i64 91
  %v324 = load i64, ptr %v323, align 8
  %v325 = getelementptr inbounds i64, ptr %v1, i64 92
  %v326 = load i64, ptr %v325, align 8
  %v327 = getelementptr inbounds i64, ptr %v1, i64 93
  %v328 = load i64, ptr %v327, align 8
  %v329 = getelementptr inbounds ptr, ptr %v0, i64 119
  %v330 = load ptr, ptr %v329, align 4
  %v331 = mul i64 %v2, 18432
  %v332 = add i64 %v331, 640
  %v333 = getelementptr inbounds float, ptr %v330, i64 %v332
  %v334 = getelementptr inbounds float, ptr %v330, i64 0
  %v335 = getelementptr inbounds float, ptr %v330, i64 192
  %v336 = getelementptr inbounds float, ptr %v330, i64 256
  %v337 = getelementptr inbounds float, ptr %v330, i64 384
  %v338 = getelementptr inbounds float, ptr %v330, i64 576
  %v339 = getelementptr inbounds i64, ptr %v1, i64 4
  %v340 = load i64, ptr %v339, align 8
  %v341 = icmp eq i64 %v340, 0
  br i1 %v341, label %b0, label %b1
b0:
  %v342 = add i64 1, 0
  %v343 = sdiv i64 %v342, 1
  %v344 = add i64 %v2, 1
  %v345 = mul i64 %v343, %v2
  %v346 = sdiv i64 %v345, %v3
  %v347 = mul i64 %v346, 1
  %v348 = icmp slt i64 %v347, 1
  %v349 = select i1 %v348, i64 %v347, i64 1
  %v350 = mul i64 %v343, %v344
  %v351 = sdiv i64 %v350, %v3
  %v352 = mul i64 %v351, 1
  %v353 = icmp slt i64 %v352, 1
  %v354 = select i1 %v353, i64 %v352, i64 1
  %v355 = icmp slt i64 %v354, 1
  %v356 = select i1 %v355, i64 %v354, i64 1
  br label %b2
b2:
  %v357 = phi i64 [ %v349, %b0 ], [ %v432, %b13 ]
  %v358 = icmp slt i64 %v357, %v356
  br i1 %v358, label %b3, label %b4
b3:
  %v359 = mul i64 %v357, 192
  %v360 = mul i64 %v357, 8
  %v361 = add i64 %v359, 0
  %v362 = add i64 %v360, 0
  %v363 = getelementptr inbounds float, ptr %v334, i64 %v361
  %v364 = sub i64 8, %v362
  %v365 = icmp slt i64 %v364, 0
  %v366 = select i1 %v365, i64 0, i64 %v364
  %v367 = icmp ult i64 %v366, 8
  %v368 = select i1 %v367, i64 %v366, i64 8
  %v369 = trunc i64 %v368 to i32
  %v370 = insertelement <8 x i32> poison, i32 %v369, i64 0
  %v371 = shufflevector <8 x i32> %v370, <8 x i32> poison, <8 x i32> zeroinitializer
  %v372 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v371
  %v373 = mul i64 %v362, 1
  %v374 = add i64 0, %v373
  %v375 = getelementptr inbounds float, ptr %v50, i64 %v374
  br label %b5
b5:
  %v376 = phi i64 [ 0, %b3 ], [ %v383, %b6 ]
  %v377 = icmp slt i64 %v376, 8
  br i1 %v377, label %b6, label %b7
b6:
  %v378 = mul i64 %v376, 8
  %v379 = getelementptr inbounds float, ptr %v375, i64 %v378
  %v380 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v379, <8 x i1> %v372, <8 x float> zeroinitializer)
  %v381 = mul i64 %v376, 8
  %v382 = getelementptr inbounds float, ptr %v363, i64 %v381
  store <8 x float> %v380, ptr %v382, align 4
  %v383 = add nsw i64 %v376, 1
  br label %b5
b7:
  %v384 = add i64 %v359, 64
  %v385 = add i64 %v384, 0
  %v386 = add i64 %v360, 0
  %v387 = getelementptr inbounds float, ptr %v334, i64 %v385
  %v388 = sub i64 8, %v386
  %v389 = icmp slt i64 %v388, 0
  %v390 = select i1 %v389, i64 0, i64 %v388
  %v391 = icmp ult i64 %v390, 8
  %v392 = select i1 %v391, i64 %v390, i64 8
  %v393 = trunc i64 %v392 to i32
  %v394 = insertelement <8 x i32> poison, i32 %v393, i64 0
  %v395 = shufflevector <8 x i32> %v394, <8 x i32> poison, <8 x i32> zeroinitializer
  %v396 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v395
  %v397 = mul i64 %v386, 1
  %v398 = add i64 0, %v397
  %v399 = getelementptr inbounds float, ptr %v54, i64 %v398
  br label %b8
b8:
  %v400 = phi i64 [ 0, %b7 ], [ %v407, %b9 ]
  %v401 = icmp slt i64 %v400, 8
  br i1 %v401, label %b9, label %b10
b9:
  %v402 = mul i64 %v400, 8
  %v403 = getelementptr inbounds float, ptr %v399, i64 %v402
  %v404 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v403, <8 x i1> %v396, <8 x float> zeroinitializer)
  %v405 = mul i64 %v400, 16
  %v406 = getelementptr inbounds float, ptr %v387, i64 %v405
  store <8 x float> %v404, ptr %v406, align 4
  %v407 = add nsw i64 %v400, 1
  br label %b8
b10:
  %v408 = add i64 %v384, 8
  %v409 = add i64 %v360, 0
  %v410 = getelementptr inbounds float, ptr %v334, i64 %v408
  %v411 = sub i64 8, %v409
  %v412 = icmp slt i64 %v411, 0
  %v413 = select i1 %v412, i64 0, i64 %v411
  %v414 = icmp ult i64 %v413, 8
  %v415 = select i1 %v414, i64 %v413, i64 8
  %v416 = trunc i64 %v415 to i32
  %v417 = insertelement <8 x i32> poison, i32 %v416, i64 0
  %v418 = shufflevector <8 x i32> %v417, <8 x i32> poison, <8 x i32> zeroinitializer
  %v419 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v418
  %v420 = mul i64 %v409, 1
  %v421 = add i64 0, %v420
  %v422 = getelementptr inbounds float, ptr %v50, i64 %v421
  br label %b11
b11:
  %v423 = phi i64 [ 0, %b10 ], [ %v430, %b12 ]
  %v424 = icmp slt i64 %v423, 8
  br i1 %v424, label %b12, label %b13
b12:
  %v425 = mul i64 %v423, 8
  %v426 = getelementptr inbounds float, ptr %v422, i64 %v425
  %v427 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v426, <8 x i1> %v419, <8 x float> zeroinitializer)
  %v428 = mul i64 %v423, 16
  %v429 = getelementptr inbounds float, ptr %v410, i64 %v428
  store <8 x float> %v427, ptr %v429, align 4
  %v430 = add nsw i64 %v423, 1
  br label %b11
b13:
  %v431 = add i64 %v384, 128
  %v432 = add nsw i64 %v357, 1
  br label %b2
b4:
  %v433 = add i64 1, 0
  %v434 = sdiv i64 %v433, 1
  %v435 = add i64 %v2, 1
  %v436 = mul i64 %v434, %v2
  %v437 = sdiv i64 %v436, %v3
  %v438 = mul i64 %v437, 1
  %v439 = icmp slt i64 %v438, 1
  %v440 = select i1 %v439, i64 %v438, i64 1
  %v441 = mul i64 %v434, %v435
  %v442 = sdiv i64 %v441, %v3
  %v443 = mul i64 %v442, 1
  %v444 = icmp slt i64 %v443, 1
  %v445 = select i1 %v444, i64 %v443, i64 1
  %v446 = icmp slt i64 %v445, 1
  %v447 = select i1 %v446, i64 %v445, i64 1
  br label %b14
b14:
  %v448 = phi i64 [ %v440, %b4 ], [ %v476, %b19 ]
  %v449 = icmp slt i64 %v448, %v447
  br i1 %v449, label %b15, label %b16
b15:
  %v450 = mul i64 %v448, 64
  %v451 = mul i64 %v448, 8
  %v452 = add i64 %v450, 0
  %v453 = add i64 %v451, 0
  %v454 = getelementptr inbounds float, ptr %v335, i64 %v452
  %v455 = sub i64 8, %v453
  %v456 = icmp slt i64 %v455, 0
  %v457 = select i1 %v456, i64 0, i64 %v455
  %v458 = icmp ult i64 %v457, 8
  %v459 = select i1 %v458, i64 %v457, i64 8
  %v460 = trunc i64 %v459 to i32
  %v461 = insertelement <8 x i32> poison, i32 %v460, i64 0
  %v462 = shufflevector <8 x i32> %v461, <8 x i32> poison, <8 x i32> zeroinitializer
  %v463 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v462
  %v464 = mul i64 %v453, 1
  %v465 = add i64 0, %v464
  %v466 = getelementptr inbounds float, ptr %v54, i64 %v465
  br label %b17
b17:
  %v467 = phi i64 [ 0, %b15 ], [ %v474, %b18 ]
  %v468 = icmp slt i64 %v467, 8
  br i1 %v468, label %b18, label %b19
b18:
  %v469 = mul i64 %v467, 8
  %v470 = getelementptr inbounds float, ptr %v466, i64 %v469
  %v471 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v470, <8 x i1> %v463, <8 x float> zeroinitializer)
  %v472 = mul i64 %v467, 8
  %v473 = getelementptr inbounds float, ptr %v454, i64 %v472
  store <8 x float> %v471, ptr %v473, align 4
  %v474 = add nsw i64 %v467, 1
  br label %b17
b19:
  %v475 = add i64 %v450, 64
  %v476 = add nsw i64 %v448, 1
  br label %b14
b16:
  %v477 = add i64 1, 0
  %v478 = sdiv i64 %v477, 1
  %v479 = add i64 %v2, 1
  %v480 = mul i64 %v478, %v2
  %v481 = sdiv i64 %v480, %v3
  %v482 = mul i64 %v481, 1
  %v483 = icmp slt i64 %v482, 1
  %v484 = select i1 %v483, i64 %v482, i64 1
  %v485 = mul i64 %v478, %v479
  %v486 = sdiv i64 %v485, %v3
  %v487 = mul i64 %v486, 1
  %v488 = icmp slt i64 %v487, 1
  %v489 = select i1 %v488, i64 %v487, i64 1
  %v490 = icmp slt i64 %v489, 1
  %v491 = select i1 %v490, i64 %v489, i64 1
  br label %b20
b20:
  %v492 = phi i64 [ %v484, %b16 ], [ %v544, %b28 ]
  %v493 = icmp slt i64 %v492, %v491
  br i1 %v493, label %b21, label %b22
b21:
  %v494 = mul i64 %v492, 128
  %v495 = mul i64 %v492, 8
  %v496 = add i64 %v494, 0
  %v497 = add i64 %v495, 0
  %v498 = getelementptr inbounds float, ptr %v336, i64 %v496
  %v499 = sub i64 8, %v497
  %v500 = icmp slt i64 %v499, 0
  %v501 = select i1 %v500, i64 0, i64 %v499
  %v502 = icmp ult i64 %v501, 8
  %v503 = select i1 %v502, i64 %v501, i64 8
  %v504 = trunc i64 %v503 to i32
  %v505 = insertelement <8 x i32> poison, i32 %v504, i64 0
  %v506 = shufflevector <8 x i32> %v505, <8 x i32> poison, <8 x i32> zeroinitializer
  %v507 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v506
  %v508 = mul i64 %v497, 1
  %v509 = add i64 0, %v508
  %v510 = getelementptr inbounds float, ptr %v18, i64 %v509
  br label %b23
b23:
  %v511 = phi i64 [ 0, %b21 ], [ %v518, %b24 ]
  %v512 = icmp slt i64 %v511, 8
  br i1 %v512, label %b24, label %b25
b24:
  %v513 = mul i64 %v511, 8
  %v514 = getelementptr inbounds float, ptr %v510, i64 %v513
  %v515 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v514, <8 x i1> %v507, <8 x float> zeroinitializer)
  %v516 = mul i64 %v511, 8
  %v517 = getelementptr inbounds float, ptr %v498, i64 %v516
  store <8 x float> %v515, ptr %v517, align 4
  %v518 = add nsw i64 %v511, 1
  br label %b23
b25:
  %v519 = add i64 %v494, 64
  %v520 = add i64 %v519, 0
  %v521 = add i64 %v495, 0
  %v522 = getelementptr inbounds float, ptr %v336, i64 %v520
  %v523 = sub i64 8, %v521
  %v524 = icmp slt i64 %v523, 0
  %v525 = select i1 %v524, i64 0, i64 %v523
  %v526 = icmp ult i64 %v525, 8
  %v527 = select i1 %v526, i64 %v525, i64 8
  %v528 = trunc i64 %v527 to i32
  %v529 = insertelement <8 x i32> poison, i32 %v528, i64 0
  %v530 = shufflevector <8 x i32> %v529, <8 x i32> poison, <8 x i32> zeroinitializer
  %v531 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v530
  %v532 = mul i64 %v521, 1
  %v533 = add i64 0, %v532
  %v534 = getelementptr inbounds float, ptr %v18, i64 %v533
  br label %b26
b26:
  %v535 = phi i64 [ 0, %b25 ], [ %v542, %b27 ]
  %v536 = icmp slt i64 %v535, 8
  br i1 %v536, label %b27, label %b28
b27:
  %v537 = mul i64 %v535, 8
  %v538 = getelementptr inbounds float, ptr %v534, i64 %v537
  %v539 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v538, <8 x i1> %v531, <8 x float> zeroinitializer)
  %v540 = mul i64 %v535, 8
  %v541 = getelementptr inbounds float, ptr %v522, i64 %v540
  store <8 x float> %v539, ptr %v541, align 4
  %v542 = add nsw i64 %v535, 1
  br label %b26
b28:
  %v543 = add i64 %v519, 64
  %v544 = add nsw i64 %v492, 1
  br label %b20
b22:
  %v545 = add i64 1, 0
  %v546 = sdiv i64 %v545, 1
  %v547 = add i64 %v2, 1
  %v548 = mul i64 %v546, %v2
  %v549 = sdiv i64 %v548, %v3
  %v550 = mul i64 %v549, 1
  %v551 = icmp slt i64 %v550, 1
  %v552 = select i1 %v551, i64 %v550, i64 1
  %v553 = mul i64 %v546, %v547
  %v554 = sdiv i64 %v553, %v3
  %v555 = mul i64 %v554, 1
  %v556 = icmp slt i64 %v555, 1
  %v557 = select i1 %v556, i64 %v555, i64 1
  %v558 = icmp slt i64 %v557, 1
  %v559 = select i1 %v558, i64 %v557, i64 1
  br label %b29
b29:
  %v560 = phi i64 [ %v552, %b22 ], [ %v635, %b40 ]
  %v561 = icmp slt i64 %v560, %v559
  br i1 %v561, label %b30, label %b31
b30:
  %v562 = mul i64 %v560, 192
  %v563 = mul i64 %v560, 8
  %v564 = add i64 %v562, 0
  %v565 = add i64 %v563, 0
  %v566 = getelementptr inbounds float, ptr %v337, i64 %v564
  %v567 = sub i64 8, %v565
  %v568 = icmp slt i64 %v567, 0
  %v569 = select i1 %v568, i64 0, i64 %v567
  %v570 = icmp ult i64 %v569, 8
  %v571 = select i1 %v570, i64 %v569, i64 8
  %v572 = trunc i64 %v571 to i32
  %v573 = insertelement <8 x i32> poison, i32 %v572, i64 0
  %v574 = shufflevector <8 x i32> %v573, <8 x i32> poison, <8 x i32> zeroinitializer
  %v575 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v574
  %v576 = mul i64 %v565, 1
  %v577 = add i64 0, %v576
  %v578 = getelementptr inbounds float, ptr %v50, i64 %v577
  br label %b32
b32:
  %v579 = phi i64 [ 0, %b30 ], [ %v586, %b33 ]
  %v580 = icmp slt i64 %v579, 8
  br i1 %v580, label %b33, label %b34
b33:
  %v581 = mul i64 %v579, 8
  %v582 = getelementptr inbounds float, ptr %v578, i64 %v581
  %v583 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v582, <8 x i1> %v575, <8 x float> zeroinitializer)
  %v584 = mul i64 %v579, 8
  %v585 = getelementptr inbounds float, ptr %v566, i64 %v584
  store <8 x float> %v583, ptr %v585, align 4
  %v586 = add nsw i64 %v579, 1
  br label %b32
b34:
  %v587 = add i64 %v562, 64
  %v588 = add i64 %v587, 0
  %v589 = add i64 %v563, 0
  %v590 = getelementptr inbounds float, ptr %v337, i64 %v588
  %v591 = sub i64 8, %v589
  %v592 = icmp slt i64 %v591, 0
  %v593 = select i1 %v592, i64 0, i64 %v591
  %v594 = icmp ult i64 %v593, 8
  %v595 = select i1 %v594, i64 %v593, i64 8
  %v596 = trunc i64 %v595 to i32
  %v597 = insertelement <8 x i32> poison, i32 %v596, i64 0
  %v598 = shufflevector <8 x i32> %v597, <8 x i32> poison, <8 x i32> zeroinitializer
  %v599 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v598
  %v600 = mul i64 %v589, 1
  %v601 = add i64 0, %v600
  %v602 = getelementptr inbounds float, ptr %v52, i64 %v601
  br label %b35
b35:
  %v603 = phi i64 [ 0, %b34 ], [ %v610, %b36 ]
  %v604 = icmp slt i64 %v603, 8
  br i1 %v604, label %b36, label %b37
b36:
  %v605 = mul i64 %v603, 8
  %v606 = getelementptr inbounds float, ptr %v602, i64 %v605
  %v607 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v606, <8 x i1> %v599, <8 x float> zeroinitializer)
  %v608 = mul i64 %v603, 16
  %v609 = getelementptr inbounds float, ptr %v590, i64 %v608
  store <8 x float> %v607, ptr %v609, align 4
  %v610 = add nsw i64 %v603, 1
  br label %b35
b37:
  %v611 = add i64 %v587, 8
  %v612 = add i64 %v563, 0
  %v613 = getelementptr inbounds float, ptr %v337, i64 %v611
  %v614 = sub i64 8, %v612
  %v615 = icmp slt i64 %v614, 0
  %v616 = select i1 %v615, i64 0, i64 %v614
  %v617 = icmp ult i64 %v616, 8
  %v618 = select i1 %v617, i64 %v616, i64 8
  %v619 = trunc i64 %v618 to i32
  %v620 = insertelement <8 x i32> poison, i32 %v619, i64 0
  %v621 = shufflevector <8 x i32> %v620, <8 x i32> poison, <8 x i32> zeroinitializer
  %v622 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v621
  %v623 = mul i64 %v612, 1
  %v624 = add i64 0, %v623
  %v625 = getelementptr inbounds float, ptr %v50, i64 %v624
  br label %b38
b38:
  %v626 = phi i64 [ 0, %b37 ], [ %v633, %b39 ]
  %v627 = icmp slt i64 %v626, 8
  br i1 %v627, label %b39, label %b40
b39:
  %v628 = mul i64 %v626, 8
  %v629 = getelementptr inbounds float, ptr %v625, i64 %v628
  %v630 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v629, <8 x i1> %v622, <8 x float> zeroinitializer)
  %v631 = mul i64 %v626, 16
  %v632 = getelementptr inbounds float, ptr %v613, i64 %v631
  store <8 x float> %v630, ptr %v632, align 4
  %v633 = add nsw i64 %v626, 1
  br label %b38
b40:
  %v634 = add i64 %v587, 128
  %v635 = add nsw i64 %v560, 1
  br label %b29
b31:
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
  br label %b41
b41:
  %v651 = phi i64 [ %v643, %b31 ], [ %v679, %b46 ]
  %v652 = icmp slt i64 %v651, %v650
  br i1 %v652, label %b42, label %b43
b42:
  %v653 = mul i64 %v651, 64
  %v654 = mul i64 %v651, 8
  %v655 = add i64 %v653, 0
  %v656 = add i64 %v654, 0
  %v657 = getelementptr inbounds float, ptr %v338, i64 %v655
  %v658 = sub i64 8, %v656
  %v659 = icmp slt i64 %v658, 0
  %v660 = select i1 %v659, i64 0, i64 %v658
  %v661 = icmp ult i64 %v660, 8
  %v662 = select i1 %v661, i64 %v660, i64 8
  %v663 = trunc i64 %v662 to i32
  %v664 = insertelement <8 x i32> poison, i32 %v663, i64 0
  %v665 = shufflevector <8 x i32> %v664, <8 x i32> poison, <8 x i32> zeroinitializer
  %v666 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v665
  %v667 = mul i64 %v656, 1
  %v668 = add i64 0, %v667
  %v669 = getelementptr inbounds float, ptr %v52, i64 %v668
  br label %b44
b44:
  %v670 = phi i64 [ 0, %b42 ], [ %v677, %b45 ]
  %v671 = icmp slt i64 %v670, 8
  br i1 %v671, label %b45, label %b46
b45:
  %v672 = mul i64 %v670, 8
  %v673 = getelementptr inbounds float, ptr %v669, i64 %v672
  %v674 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v673, <8 x i1> %v666, <8 x float> zeroinitializer)
  %v675 = mul i64 %v670, 8
  %v676 = getelementptr inbounds float, ptr %v657, i64 %v675
  store <8 x float> %v674, ptr %v676, align 4
  %v677 = add nsw i64 %v670, 1
  br label %b44
b46:
  %v678 = add i64 %v653, 64
  %v679 = add nsw i64 %v651, 1
  br label %b41
b43:
  br label %b1
b1:
  %v680 = icmp sgt i64 %v3, 1
  br i1 %v680, label %b47, label %b48
b47:
  %v681 = getelementptr inbounds i64, ptr %v1, i64 3
  %v682 = atomicrmw add ptr %v681, i64 1 acq_rel
  %v683 = mul i64 %v3, 1
  br label %b49
b49:
  %v684 = load atomic i64, ptr %v681 acquire, align 8
  %v685 = icmp slt i64 %v684, %v683
  br i1 %v685, label %b50, label %b51
b50:
  %v686 = call i32 @sched_yield()
  br label %b49
b51:
  br label %b48
b48:
  br label %b52
b52:
  %v687 = phi i64 [ 0, %b48 ], [ %v2452, %b226 ]
  %v688 = icmp slt i64 %v687, %v5
  br i1 %v688, label %b53, label %b54
b53:
  %v689 = sub i64 %v5, 1
  %v690 = sub i64 %v689, %v687
  %v691 = add i64 %v7, 0
  %v692 = sdiv i64 %v691, 1
  %v693 = add i64 %v2, 1
  %v694 = mul i64 %v692, %v2
  %v695 = sdiv i64 %v694, %v3
  %v696 = mul i64 %v695, 1
  %v697 = icmp slt i64 %v696, %v7
  %v698 = select i1 %v697, i64 %v696, i64 %v7
  %v699 = mul i64 %v692, %v693
  %v700 = sdiv i64 %v699, %v3
  %v701 = mul i64 %v700, 1
  %v702 = icmp slt i64 %v701, %v7
  %v703 = select i1 %v702, i64 %v701, i64 %v7
  br label %b55
b55:
  %v704 = phi i64 [ %v698, %b53 ], [ %v754, %b60 ]
  %v705 = icmp slt i64 %v704, %v703
  br i1 %v705, label %b56, label %b57
b56:
  br label %b58
b58:
  %v706 = phi i64 [ 0, %b56 ], [ %v745, %b59 ]
  %v707 = phi <8 x float> [ splat (float 0x0000000000000000), %b56 ], [ %v744, %b59 ]
  %v708 = icmp slt i64 %v706, 2
  br i1 %v708, label %b59, label %b60
b59:
  %v709 = add i64 %v690, 1
  %v710 = and i64 %v709, 1
  %v711 = mul i64 %v710, %v7
  %v712 = add i64 %v711, %v704
  %v713 = mul i64 %v712, 16
  %v714 = getelementptr inbounds float, ptr %v30, i64 %v713
  %v715 = add i64 %v690, 0
  %v716 = and i64 %v715, %v250
  %v717 = mul i64 %v716, %v7
  %v718 = add i64 %v717, %v704
  %v719 = mul i64 %v718, 16
  %v720 = getelementptr inbounds float, ptr %v24, i64 %v719
  %v721 = add i64 %v690, 0
  %v722 = and i64 %v721, %v278
  %v723 = mul i64 %v722, %v7
  %v724 = add i64 %v723, %v704
  %v725 = mul i64 %v724, 16
  %v726 = getelementptr inbounds float, ptr %v130, i64 %v725
  %v727 = add i64 0, 0
  %v728 = mul i64 %v706, 8
  %v729 = add i64 %v727, %v728
  %v730 = getelementptr inbounds float, ptr %v714, i64 %v729
  %v731 = load <8 x float>, ptr %v730, align 4
  %v732 = add i64 0, 0
  %v733 = mul i64 %v706, 8
  %v734 = add i64 %v732, %v733
  %v735 = getelementptr inbounds float, ptr %v720, i64 %v734
  %v736 = load <8 x float>, ptr %v735, align 4
  %v737 = fadd <8 x float> %v731, %v736
  %v738 = add i64 0, 0
  %v739 = mul i64 %v706, 8
  %v740 = add i64 %v738, %v739
  %v741 = getelementptr inbounds float, ptr %v726, i64 %v740
  %v742 = load <8 x float>, ptr %v741, align 4
  %v743 = fmul <8 x float> %v737, %v742
  %v744 = fadd <8 x float> %v707, %v743
  %v745 = add nsw i64 %v706, 1
  br label %b58
b60:
  %v746 = add i64 %v690, 0
  %v747 = and i64 %v746, %v282
  %v748 = mul i64 %v747, %v7
  %v749 = add i64 %v748, %v704
  %v750 = mul i64 %v749, 8
  %v751 = getelementptr inbounds float, ptr %v134, i64 %v750
  %v752 = add i64 0, 0
  %v753 = getelementptr inbounds float, ptr %v751, i64 %v752
  store <8 x float> %v707, ptr %v753, align 4
  %v754 = add nsw i64 %v704, 1
  br label %b55
b57:
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
  br label %b61
b61:
  %v768 = phi i64 [ %v762, %b57 ], [ %v798, %b62 ]
  %v769 = icmp slt i64 %v768, %v767
  br i1 %v769, label %b62, label %b63
b62:
  %v770 = add i64 %v690, 1
  %v771 = and i64 %v770, 1
  %v772 = mul i64 %v771, %v7
  %v773 = add i64 %v772, %v768
  %v774 = mul i64 %v773, 16
  %v775 = getelementptr inbounds float, ptr %v30, i64 %v774
  %v776 = add i64 %v690, 0
  %v777 = and i64 %v776, %v284
  %v778 = mul i64 %v777, %v7
  %v779 = add i64 %v778, %v768
  %v780 = mul i64 %v779, 8
  %v781 = getelementptr inbounds float, ptr %v136, i64 %v780
  %v782 = add i64 %v690, 0
  %v783 = and i64 %v782, %v286
  %v784 = mul i64 %v783, %v7
  %v785 = add i64 %v784, %v768
  %v786 = mul i64 %v785, 8
  %v787 = getelementptr inbounds float, ptr %v138, i64 %v786
  %v788 = add i64 0, 0
  %v789 = getelementptr inbounds float, ptr %v775, i64 %v788
  %v790 = load <8 x float>, ptr %v789, align 4
  %v791 = add i64 8, 0
  %v792 = getelementptr inbounds float, ptr %v775, i64 %v791
  %v793 = load <8 x float>, ptr %v792, align 4
  %v794 = add i64 0, 0
  %v795 = getelementptr inbounds float, ptr %v781, i64 %v794
  store <8 x float> %v790, ptr %v795, align 4
  %v796 = add i64 0, 0
  %v797 = getelementptr inbounds float, ptr %v787, i64 %v796
  store <8 x float> %v793, ptr %v797, align 4
  %v798 = add nsw i64 %v768, 1
  br label %b61
b63:
  %v799 = add i64 %v7, 0
  %v800 = sdiv i64 %v799, 1
  %v801 = add i64 %v2, 1
  %v802 = mul i64 %v800, %v2
  %v803 = sdiv i64 %v802, %v3
  %v804 = mul i64 %v803, 1
  %v805 = icmp slt i64 %v804, %v7
  %v806 = select i1 %v805, i64 %v804, i64 %v7
  %v807 = mul i64 %v800, %v801
  %v808 = sdiv i64 %v807, %v3
  %v809 = mul i64 %v808, 1
  %v810 = icmp slt i64 %v809, %v7
  %v811 = select i1 %v810, i64 %v809, i64 %v7
  br label %b64
b64:
  %v812 = phi i64 [ %v806, %b63 ], [ %v920, %b69 ]
  %v813 = icmp slt i64 %v812, %v811
  br i1 %v813, label %b65, label %b66
b65:
  br label %b67
b67:
  %v814 = phi i64 [ 0, %b65 ], [ %v919, %b68 ]
  %v815 = icmp slt i64 %v814, 2
  br i1 %v815, label %b68, label %b69
b68:
  %v816 = add i64 %v690, 1
  %v817 = and i64 %v816, 1
  %v818 = mul i64 %v817, %v7
  %v819 = add i64 %v818, %v812
  %v820 = mul i64 %v819, 16
  %v821 = getelementptr inbounds float, ptr %v30, i64 %v820
  %v822 = add i64 %v690, 0
  %v823 = and i64 %v822, %v250
  %v824 = mul i64 %v823, %v7
  %v825 = add i64 %v824, %v812
  %v826 = mul i64 %v825, 16
  %v827 = getelementptr inbounds float, ptr %v24, i64 %v826
  %v828 = add i64 %v690, 0
  %v829 = and i64 %v828, %v280
  %v830 = mul i64 %v829, %v7
  %v831 = add i64 %v830, %v812
  %v832 = mul i64 %v831, 8
  %v833 = getelementptr inbounds float, ptr %v132, i64 %v832
  %v834 = add i64 %v690, 0
  %v835 = and i64 %v834, %v282
  %v836 = mul i64 %v835, %v7
  %v837 = add i64 %v836, %v812
  %v838 = mul i64 %v837, 8
  %v839 = getelementptr inbounds float, ptr %v134, i64 %v838
  %v840 = add i64 %v690, 0
  %v841 = and i64 %v840, %v278
  %v842 = mul i64 %v841, %v7
  %v843 = add i64 %v842, %v812
  %v844 = mul i64 %v843, 16
  %v845 = getelementptr inbounds float, ptr %v130, i64 %v844
  %v846 = add i64 %v690, 0
  %v847 = and i64 %v846, %v288
  %v848 = mul i64 %v847, %v7
  %v849 = add i64 %v848, %v812
  %v850 = mul i64 %v849, 16
  %v851 = getelementptr inbounds float, ptr %v140, i64 %v850
  %v852 = mul i64 %v814, 8
  %v853 = add i64 0, %v852
  %v854 = add i64 %v853, 0
  %v855 = getelementptr inbounds float, ptr %v821, i64 %v854
  %v856 = load <8 x float>, ptr %v855, align 4
  %v857 = mul i64 %v814, 8
  %v858 = add i64 0, %v857
  %v859 = add i64 %v858, 0
  %v860 = getelementptr inbounds float, ptr %v827, i64 %v859
  %v861 = load <8 x float>, ptr %v860, align 4
  %v862 = fadd <8 x float> %v856, %v861
  %v863 = add i64 0, 0
  %v864 = getelementptr inbounds float, ptr %v833, i64 %v863
  %v865 = load <8 x float>, ptr %v864, align 4
  %v866 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v867 = shufflevector <8 x float> %v866, <8 x float> poison, <8 x i32> zeroinitializer
  %v868 = fcmp ogt <8 x float> %v865, %v867
  %v869 = select <8 x i1> %v868, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v870 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v871 = shufflevector <8 x float> %v870, <8 x float> poison, <8 x i32> zeroinitializer
  %v872 = fcmp une <8 x float> %v869, splat (float 0x0000000000000000)
  %v873 = select <8 x i1> %v872, <8 x float> %v865, <8 x float> %v871
  %v874 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v873)
  %v875 = fcmp une <8 x float> %v869, splat (float 0x0000000000000000)
  %v876 = select <8 x i1> %v875, <8 x float> %v874, <8 x float> %v867
  %v877 = add i64 0, 0
  %v878 = getelementptr inbounds float, ptr %v22, i64 %v877
  %v879 = load <8 x float>, ptr %v878, align 4
  %v880 = fadd <8 x float> %v876, %v879
  %v881 = fcmp ole <8 x float> %v880, %v867
  %v882 = select <8 x i1> %v881, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v883 = fcmp une <8 x float> %v882, splat (float 0x0000000000000000)
  %v884 = select <8 x i1> %v883, <8 x float> %v867, <8 x float> %v880
  %v885 = insertelement <8 x float> poison, float 0x3EE4F8B580000000, i64 0
  %v886 = shufflevector <8 x float> %v885, <8 x float> poison, <8 x i32> zeroinitializer
  %v887 = fadd <8 x float> %v876, %v886
  %v888 = fdiv <8 x float> %v884, %v887
  %v889 = fmul <8 x float> %v862, %v888
  %v890 = add i64 0, 0
  %v891 = getelementptr inbounds float, ptr %v839, i64 %v890
  %v892 = load <8 x float>, ptr %v891, align 4
  %v893 = fdiv <8 x float> %v892, %v887
  %v894 = fcmp une <8 x float> %v882, splat (float 0x0000000000000000)
  %v895 = select <8 x i1> %v894, <8 x float> %v867, <8 x float> %v893
  %v896 = fmul <8 x float> %v892, %v888
  %v897 = fdiv <8 x float> %v896, %v887
  %v898 = fsub <8 x float> %v895, %v897
  %v899 = fcmp une <8 x float> %v869, splat (float 0x0000000000000000)
  %v900 = select <8 x i1> %v899, <8 x float> %v898, <8 x float> %v867
  %v901 = insertelement <8 x float> poison, float 0x3FE0000000000000, i64 0
  %v902 = shufflevector <8 x float> %v901, <8 x float> poison, <8 x i32> zeroinitializer
  %v903 = fmul <8 x float> %v902, %v900
  %v904 = fdiv <8 x float> %v903, %v874
  %v905 = fcmp une <8 x float> %v869, splat (float 0x0000000000000000)
  %v906 = select <8 x i1> %v905, <8 x float> %v904, <8 x float> %v867
  %v907 = mul i64 %v814, 8
  %v908 = add i64 0, %v907
  %v909 = add i64 %v908, 0
  %v910 = getelementptr inbounds float, ptr %v845, i64 %v909
  %v911 = load <8 x float>, ptr %v910, align 4
  %v912 = fmul <8 x float> %v906, %v911
  %v913 = fadd <8 x float> %v889, %v912
  %v914 = fadd <8 x float> %v913, %v912
  %v915 = mul i64 %v814, 8
  %v916 = add i64 0, %v915
  %v917 = add i64 %v916, 0
  %v918 = getelementptr inbounds float, ptr %v851, i64 %v917
  store <8 x float> %v914, ptr %v918, align 4
  %v919 = add nsw i64 %v814, 1
  br label %b67
b69:
  %v920 = add nsw i64 %v812, 1
  br label %b64
b66:
  %v921 = add i64 %v7, 0
  %v922 = sdiv i64 %v921, 1
  %v923 = add i64 %v2, 1
  %v924 = mul i64 %v922, %v2
  %v925 = sdiv i64 %v924, %v3
  %v926 = mul i64 %v925, 1
  %v927 = icmp slt i64 %v926, %v7
  %v928 = select i1 %v927, i64 %v926, i64 %v7
  %v929 = mul i64 %v922, %v923
  %v930 = sdiv i64 %v929, %v3
  %v931 = mul i64 %v930, 1
  %v932 = icmp slt i64 %v931, %v7
  %v933 = select i1 %v932, i64 %v931, i64 %v7
  br label %b70
b70:
  %v934 = phi i64 [ %v928, %b66 ], [ %v1135, %b71 ]
  %v935 = icmp slt i64 %v934, %v933
  br i1 %v935, label %b71, label %b72
b71:
  %v936 = add i64 %v690, 0
  %v937 = and i64 %v936, %v286
  %v938 = mul i64 %v937, %v7
  %v939 = add i64 %v938, %v934
  %v940 = mul i64 %v939, 8
  %v941 = getelementptr inbounds float, ptr %v138, i64 %v940
  %v942 = add i64 %v690, 0
  %v943 = and i64 %v942, %v250
  %v944 = mul i64 %v943, %v7
  %v945 = add i64 %v944, %v934
  %v946 = mul i64 %v945, 16
  %v947 = getelementptr inbounds float, ptr %v24, i64 %v946
  %v948 = add i64 %v690, 0
  %v949 = and i64 %v948, %v280
  %v950 = mul i64 %v949, %v7
  %v951 = add i64 %v950, %v934
  %v952 = mul i64 %v951, 8
  %v953 = getelementptr inbounds float, ptr %v132, i64 %v952
  %v954 = add i64 %v690, 0
  %v955 = and i64 %v954, %v282
  %v956 = mul i64 %v955, %v7
  %v957 = add i64 %v956, %v934
  %v958 = mul i64 %v957, 8
  %v959 = getelementptr inbounds float, ptr %v134, i64 %v958
  %v960 = add i64 %v690, 0
  %v961 = and i64 %v960, %v270
  %v962 = mul i64 %v961, %v7
  %v963 = add i64 %v962, %v934
  %v964 = mul i64 %v963, 8
  %v965 = getelementptr inbounds float, ptr %v122, i64 %v964
  %v966 = add i64 %v690, 0
  %v967 = and i64 %v966, %v274
  %v968 = mul i64 %v967, %v7
  %v969 = add i64 %v968, %v934
  %v970 = mul i64 %v969, 1
  %v971 = getelementptr inbounds float, ptr %v126, i64 %v970
  %v972 = getelementptr inbounds float, ptr %v971, i64 0
  %v973 = load float, ptr %v972, align 4
  %v974 = add i64 %v690, 0
  %v975 = and i64 %v974, %v276
  %v976 = mul i64 %v975, %v7
  %v977 = add i64 %v976, %v934
  %v978 = mul i64 %v977, 1
  %v979 = getelementptr inbounds float, ptr %v128, i64 %v978
  %v980 = getelementptr inbounds float, ptr %v979, i64 0
  %v981 = load float, ptr %v980, align 4
  %v982 = add i64 %v690, 0
  %v983 = and i64 %v982, %v272
  %v984 = mul i64 %v983, %v7
  %v985 = add i64 %v984, %v934
  %v986 = mul i64 %v985, 8
  %v987 = getelementptr inbounds float, ptr %v124, i64 %v986
  %v988 = add i64 %v690, 0
  %v989 = and i64 %v988, %v256
  %v990 = mul i64 %v989, %v7
  %v991 = add i64 %v990, %v934
  %v992 = mul i64 %v991, 16
  %v993 = getelementptr inbounds float, ptr %v96, i64 %v992
  %v994 = add i64 %v690, 0
  %v995 = and i64 %v994, %v284
  %v996 = mul i64 %v995, %v7
  %v997 = add i64 %v996, %v934
  %v998 = mul i64 %v997, 8
  %v999 = getelementptr inbounds float, ptr %v136, i64 %v998
  %v1000 = add i64 %v690, 0
  %v1001 = and i64 %v1000, %v290
  %v1002 = mul i64 %v1001, %v7
  %v1003 = add i64 %v1002, %v934
  %v1004 = mul i64 %v1003, 8
  %v1005 = getelementptr inbounds float, ptr %v142, i64 %v1004
  %v1006 = add i64 %v690, 0
  %v1007 = and i64 %v1006, %v292
  %v1008 = mul i64 %v1007, %v7
  %v1009 = add i64 %v1008, %v934
  %v1010 = mul i64 %v1009, 8
  %v1011 = getelementptr inbounds float, ptr %v144, i64 %v1010
  %v1012 = add i64 0, 0
  %v1013 = getelementptr inbounds float, ptr %v941, i64 %v1012
  %v1014 = load <8 x float>, ptr %v1013, align 4
  %v1015 = add i64 8, 0
  %v1016 = getelementptr inbounds float, ptr %v947, i64 %v1015
  %v1017 = load <8 x float>, ptr %v1016, align 4
  %v1018 = fadd <8 x float> %v1014, %v1017
  %v1019 = add i64 0, 0
  %v1020 = getelementptr inbounds float, ptr %v953, i64 %v1019
  %v1021 = load <8 x float>, ptr %v1020, align 4
  %v1022 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v1023 = shufflevector <8 x float> %v1022, <8 x float> poison, <8 x i32> zeroinitializer
  %v1024 = fcmp ogt <8 x float> %v1021, %v1023
  %v1025 = select <8 x i1> %v1024, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v1026 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1027 = shufflevector <8 x float> %v1026, <8 x float> poison, <8 x i32> zeroinitializer
  %v1028 = fcmp une <8 x float> %v1025, splat (float 0x0000000000000000)
  %v1029 = select <8 x i1> %v1028, <8 x float> %v1021, <8 x float> %v1027
  %v1030 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v1029)
  %v1031 = fcmp une <8 x float> %v1025, splat (float 0x0000000000000000)
  %v1032 = select <8 x i1> %v1031, <8 x float> %v1030, <8 x float> %v1023
  %v1033 = add i64 0, 0
  %v1034 = getelementptr inbounds float, ptr %v22, i64 %v1033
  %v1035 = load <8 x float>, ptr %v1034, align 4
  %v1036 = fadd <8 x float> %v1032, %v1035
  %v1037 = fcmp ole <8 x float> %v1036, %v1023
  %v1038 = select <8 x i1> %v1037, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v1039 = fcmp une <8 x float> %v1038, splat (float 0x0000000000000000)
  %v1040 = select <8 x i1> %v1039, <8 x float> %v1023, <8 x float> %v1036
  %v1041 = insertelement <8 x float> poison, float 0x3EE4F8B580000000, i64 0
  %v1042 = shufflevector <8 x float> %v1041, <8 x float> poison, <8 x i32> zeroinitializer
  %v1043 = fadd <8 x float> %v1032, %v1042
  %v1044 = fdiv <8 x float> %v1040, %v1043
  %v1045 = fmul <8 x float> %v1018, %v1044
  %v1046 = add i64 0, 0
  %v1047 = getelementptr inbounds float, ptr %v959, i64 %v1046
  %v1048 = load <8 x float>, ptr %v1047, align 4
  %v1049 = fdiv <8 x float> %v1048, %v1043
  %v1050 = fcmp une <8 x float> %v1038, splat (float 0x0000000000000000)
  %v1051 = select <8 x i1> %v1050, <8 x float> %v1023, <8 x float> %v1049
  %v1052 = fmul <8 x float> %v1048, %v1044
  %v1053 = fdiv <8 x float> %v1052, %v1043
  %v1054 = fsub <8 x float> %v1051, %v1053
  %v1055 = fcmp une <8 x float> %v1025, splat (float 0x0000000000000000)
  %v1056 = select <8 x i1> %v1055, <8 x float> %v1054, <8 x float> %v1023
  %v1057 = insertelement <8 x float> poison, float 0x3FE0000000000000, i64 0
  %v1058 = shufflevector <8 x float> %v1057, <8 x float> poison, <8 x i32> zeroinitializer
  %v1059 = fmul <8 x float> %v1058, %v1056
  %v1060 = fdiv <8 x float> %v1059, %v1030
  %v1061 = fcmp une <8 x float> %v1025, splat (float 0x0000000000000000)
  %v1062 = select <8 x i1> %v1061, <8 x float> %v1060, <8 x float> %v1023
  %v1063 = add i64 0, 0
  %v1064 = getelementptr inbounds float, ptr %v66, i64 %v1063
  %v1065 = load <8 x float>, ptr %v1064, align 4
  %v1066 = add i64 0, 0
  %v1067 = getelementptr inbounds float, ptr %v965, i64 %v1066
  %v1068 = load <8 x float>, ptr %v1067, align 4
  %v1069 = add i64 0, 0
  %v1070 = getelementptr inbounds float, ptr %v92, i64 %v1069
  %v1071 = load <8 x float>, ptr %v1070, align 4
  %v1072 = insertelement <8 x float> poison, float %v973, i64 0
  %v1073 = shufflevector <8 x float> %v1072, <8 x float> poison, <8 x i32> zeroinitializer
  %v1074 = fmul <8 x float> %v1071, %v1073
  %v1075 = add i64 0, 0
  %v1076 = getelementptr inbounds float, ptr %v94, i64 %v1075
  %v1077 = load <8 x float>, ptr %v1076, align 4
  %v1078 = insertelement <8 x float> poison, float %v981, i64 0
  %v1079 = shufflevector <8 x float> %v1078, <8 x float> poison, <8 x i32> zeroinitializer
  %v1080 = fmul <8 x float> %v1077, %v1079
  %v1081 = fsub <8 x float> %v1074, %v1080
  %v1082 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v1083 = shufflevector <8 x float> %v1082, <8 x float> poison, <8 x i32> zeroinitializer
  %v1084 = fmul <8 x float> %v1083, %v1081
  %v1085 = fsub <8 x float> %v1068, %v1084
  %v1086 = fmul <8 x float> %v1065, %v1085
  %v1087 = add i64 0, 0
  %v1088 = getelementptr inbounds float, ptr %v64, i64 %v1087
  %v1089 = load <8 x float>, ptr %v1088, align 4
  %v1090 = add i64 0, 0
  %v1091 = getelementptr inbounds float, ptr %v987, i64 %v1090
  %v1092 = load <8 x float>, ptr %v1091, align 4
  %v1093 = fmul <8 x float> %v1071, %v1079
  %v1094 = fmul <8 x float> %v1077, %v1073
  %v1095 = fadd <8 x float> %v1093, %v1094
  %v1096 = fmul <8 x float> %v1083, %v1095
  %v1097 = fsub <8 x float> %v1092, %v1096
  %v1098 = fmul <8 x float> %v1089, %v1097
  %v1099 = fadd <8 x float> %v1086, %v1098
  %v1100 = add i64 8, 0
  %v1101 = getelementptr inbounds float, ptr %v993, i64 %v1100
  %v1102 = load <8 x float>, ptr %v1101, align 4
  %v1103 = fadd <8 x float> %v1099, %v1102
  %v1104 = fmul <8 x float> %v1062, %v1103
  %v1105 = fadd <8 x float> %v1045, %v1104
  %v1106 = fadd <8 x float> %v1105, %v1104
  %v1107 = fmul <8 x float> %v1106, %v1089
  %v1108 = add i64 0, 0
  %v1109 = getelementptr inbounds float, ptr %v999, i64 %v1108
  %v1110 = load <8 x float>, ptr %v1109, align 4
  %v1111 = add i64 0, 0
  %v1112 = getelementptr inbounds float, ptr %v947, i64 %v1111
  %v1113 = load <8 x float>, ptr %v1112, align 4
  %v1114 = fadd <8 x float> %v1110, %v1113
  %v1115 = fmul <8 x float> %v1114, %v1044
  %v1116 = fmul <8 x float> %v1089, %v1085
  %v1117 = fmul <8 x float> %v1065, %v1097
  %v1118 = fsub <8 x float> %v1116, %v1117
  %v1119 = add i64 0, 0
  %v1120 = getelementptr inbounds float, ptr %v993, i64 %v1119
  %v1121 = load <8 x float>, ptr %v1120, align 4
  %v1122 = fadd <8 x float> %v1118, %v1121
  %v1123 = fmul <8 x float> %v1062, %v1122
  %v1124 = fadd <8 x float> %v1115, %v1123
  %v1125 = fadd <8 x float> %v1124, %v1123
  %v1126 = fmul <8 x float> %v1125, %v1065
  %v1127 = fsub <8 x float> %v1107, %v1126
  %v1128 = fmul <8 x float> %v1106, %v1065
  %v1129 = fmul <8 x float> %v1125, %v1089
  %v1130 = fadd <8 x float> %v1128, %v1129
  %v1131 = add i64 0, 0
  %v1132 = getelementptr inbounds float, ptr %v1005, i64 %v1131
  store <8 x float> %v1127, ptr %v1132, align 4
  %v1133 = add i64 0, 0
  %v1134 = getelementptr inbounds float, ptr %v1011, i64 %v1133
  store <8 x float> %v1130, ptr %v1134, align 4
  %v1135 = add nsw i64 %v934, 1
  br label %b70
b72:
  %v1136 = add i64 %v7, 0
  %v1137 = sdiv i64 %v1136, 1
  %v1138 = add i64 %v2, 1
  %v1139 = mul i64 %v1137, %v2
  %v1140 = sdiv i64 %v1139, %v3
  %v1141 = mul i64 %v1140, 1
  %v1142 = icmp slt i64 %v1141, %v7
  %v1143 = select i1 %v1142, i64 %v1141, i64 %v7
  %v1144 = mul i64 %v1137, %v1138
  %v1145 = sdiv i64 %v1144, %v3
  %v1146 = mul i64 %v1145, 1
  %v1147 = icmp slt i64 %v1146, %v7
  %v1148 = select i1 %v1147, i64 %v1146, i64 %v7
  br label %b73
b73:
  %v1149 = phi i64 [ %v1143, %b72 ], [ %v1190, %b78 ]
  %v1150 = icmp slt i64 %v1149, %v1148
  br i1 %v1150, label %b74, label %b75
b74:
  br label %b76
b76:
  %v1151 = phi i64 [ 0, %b74 ], [ %v1172, %b77 ]
  %v1152 = phi <8 x float> [ splat (float 0x0000000000000000), %b74 ], [ %v1171, %b77 ]
  %v1153 = icmp slt i64 %v1151, 8
  br i1 %v1153, label %b77, label %b78
b77:
  %v1154 = add i64 %v690, 0
  %v1155 = and i64 %v1154, %v290
  %v1156 = mul i64 %v1155, %v7
  %v1157 = add i64 %v1156, %v1149
  %v1158 = mul i64 %v1157, 8
  %v1159 = getelementptr inbounds float, ptr %v142, i64 %v1158
  %v1160 = add i64 0, %v1151
  %v1161 = getelementptr inbounds float, ptr %v1159, i64 %v1160
  %v1162 = load <8 x float>, ptr %v1161, align 4
  %v1163 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v1164 = shufflevector <8 x float> %v1163, <8 x float> poison, <8 x i32> zeroinitializer
  %v1165 = fmul <8 x float> %v1162, %v1164
  %v1166 = fneg <8 x float> %v1165
  %v1167 = add i64 0, %v1151
  %v1168 = getelementptr inbounds float, ptr %v94, i64 %v1167
  %v1169 = load <8 x float>, ptr %v1168, align 4
  %v1170 = fmul <8 x float> %v1166, %v1169
  %v1171 = fadd <8 x float> %v1152, %v1170
  %v1172 = add nsw i64 %v1151, 8
  br label %b76
b78:
  %v1173 = shufflevector <8 x float> %v1152, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1174 = shufflevector <8 x float> %v1152, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1175 = fadd <4 x float> %v1173, %v1174
  %v1176 = shufflevector <4 x float> %v1175, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1177 = shufflevector <4 x float> %v1175, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1178 = fadd <2 x float> %v1176, %v1177
  %v1179 = extractelement <2 x float> %v1178, i64 0
  %v1180 = extractelement <2 x float> %v1178, i64 1
  %v1181 = fadd float %v1179, %v1180
  %v1182 = fadd float %v1181, 0x0000000000000000
  %v1183 = add i64 %v690, 0
  %v1184 = and i64 %v1183, %v294
  %v1185 = mul i64 %v1184, %v7
  %v1186 = add i64 %v1185, %v1149
  %v1187 = mul i64 %v1186, 1
  %v1188 = getelementptr inbounds float, ptr %v146, i64 %v1187
  %v1189 = getelementptr inbounds float, ptr %v1188, i64 0
  store float %v1182, ptr %v1189, align 4
  %v1190 = add nsw i64 %v1149, 1
  br label %b73
b75:
  %v1191 = add i64 %v7, 0
  %v1192 = sdiv i64 %v1191, 1
  %v1193 = add i64 %v2, 1
  %v1194 = mul i64 %v1192, %v2
  %v1195 = sdiv i64 %v1194, %v3
  %v1196 = mul i64 %v1195, 1
  %v1197 = icmp slt i64 %v1196, %v7
  %v1198 = select i1 %v1197, i64 %v1196, i64 %v7
  %v1199 = mul i64 %v1192, %v1193
  %v1200 = sdiv i64 %v1199, %v3
  %v1201 = mul i64 %v1200, 1
  %v1202 = icmp slt i64 %v1201, %v7
  %v1203 = select i1 %v1202, i64 %v1201, i64 %v7
  br label %b79
b79:
  %v1204 = phi i64 [ %v1198, %b75 ], [ %v1245, %b84 ]
  %v1205 = icmp slt i64 %v1204, %v1203
  br i1 %v1205, label %b80, label %b81
b80:
  br label %b82
b82:
  %v1206 = phi i64 [ 0, %b80 ], [ %v1227, %b83 ]
  %v1207 = phi <8 x float> [ splat (float 0x0000000000000000), %b80 ], [ %v1226, %b83 ]
  %v1208 = icmp slt i64 %v1206, 8
  br i1 %v1208, label %b83, label %b84
b83:
  %v1209 = add i64 %v690, 0
  %v1210 = and i64 %v1209, %v290
  %v1211 = mul i64 %v1210, %v7
  %v1212 = add i64 %v1211, %v1204
  %v1213 = mul i64 %v1212, 8
  %v1214 = getelementptr inbounds float, ptr %v142, i64 %v1213
  %v1215 = add i64 0, %v1206
  %v1216 = getelementptr inbounds float, ptr %v1214, i64 %v1215
  %v1217 = load <8 x float>, ptr %v1216, align 4
  %v1218 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v1219 = shufflevector <8 x float> %v1218, <8 x float> poison, <8 x i32> zeroinitializer
  %v1220 = fmul <8 x float> %v1217, %v1219
  %v1221 = fneg <8 x float> %v1220
  %v1222 = add i64 0, %v1206
  %v1223 = getelementptr inbounds float, ptr %v92, i64 %v1222
  %v1224 = load <8 x float>, ptr %v1223, align 4
  %v1225 = fmul <8 x float> %v1221, %v1224
  %v1226 = fadd <8 x float> %v1207, %v1225
  %v1227 = add nsw i64 %v1206, 8
  br label %b82
b84:
  %v1228 = shufflevector <8 x float> %v1207, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1229 = shufflevector <8 x float> %v1207, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1230 = fadd <4 x float> %v1228, %v1229
  %v1231 = shufflevector <4 x float> %v1230, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1232 = shufflevector <4 x float> %v1230, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1233 = fadd <2 x float> %v1231, %v1232
  %v1234 = extractelement <2 x float> %v1233, i64 0
  %v1235 = extractelement <2 x float> %v1233, i64 1
  %v1236 = fadd float %v1234, %v1235
  %v1237 = fadd float %v1236, 0x0000000000000000
  %v1238 = add i64 %v690, 0
  %v1239 = and i64 %v1238, %v296
  %v1240 = mul i64 %v1239, %v7
  %v1241 = add i64 %v1240, %v1204
  %v1242 = mul i64 %v1241, 1
  %v1243 = getelementptr inbounds float, ptr %v148, i64 %v1242
  %v1244 = getelementptr inbounds float, ptr %v1243, i64 0
  store float %v1237, ptr %v1244, align 4
  %v1245 = add nsw i64 %v1204, 1
  br label %b79
b81:
  %v1246 = add i64 %v7, 0
  %v1247 = sdiv i64 %v1246, 1
  %v1248 = add i64 %v2, 1
  %v1249 = mul i64 %v1247, %v2
  %v1250 = sdiv i64 %v1249, %v3
  %v1251 = mul i64 %v1250, 1
  %v1252 = icmp slt i64 %v1251, %v7
  %v1253 = select i1 %v1252, i64 %v1251, i64 %v7
  %v1254 = mul i64 %v1247, %v1248
  %v1255 = sdiv i64 %v1254, %v3
  %v1256 = mul i64 %v1255, 1
  %v1257 = icmp slt i64 %v1256, %v7
  %v1258 = select i1 %v1257, i64 %v1256, i64 %v7
  br label %b85
b85:
  %v1259 = phi i64 [ %v1253, %b81 ], [ %v1301, %b90 ]
  %v1260 = icmp slt i64 %v1259, %v1258
  br i1 %v1260, label %b86, label %b87
b86:
  br label %b88
b88:
  %v1261 = phi i64 [ 0, %b86 ], [ %v1283, %b89 ]
  %v1262 = phi <8 x float> [ splat (float 0x0000000000000000), %b86 ], [ %v1282, %b89 ]
  %v1263 = icmp slt i64 %v1261, 8
  br i1 %v1263, label %b89, label %b90
b89:
  %v1264 = add i64 %v690, 0
  %v1265 = and i64 %v1264, %v292
  %v1266 = mul i64 %v1265, %v7
  %v1267 = add i64 %v1266, %v1259
  %v1268 = mul i64 %v1267, 8
  %v1269 = getelementptr inbounds float, ptr %v144, i64 %v1268
  %v1270 = add i64 0, %v1261
  %v1271 = getelementptr inbounds float, ptr %v1269, i64 %v1270
  %v1272 = load <8 x float>, ptr %v1271, align 4
  %v1273 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v1274 = shufflevector <8 x float> %v1273, <8 x float> poison, <8 x i32> zeroinitializer
  %v1275 = fmul <8 x float> %v1272, %v1274
  %v1276 = fneg <8 x float> %v1275
  %v1277 = add i64 0, %v1261
  %v1278 = getelementptr inbounds float, ptr %v94, i64 %v1277
  %v1279 = load <8 x float>, ptr %v1278, align 4
  %v1280 = fmul <8 x float> %v1276, %v1279
  %v1281 = fneg <8 x float> %v1280
  %v1282 = fadd <8 x float> %v1262, %v1281
  %v1283 = add nsw i64 %v1261, 8
  br label %b88
b90:
  %v1284 = shufflevector <8 x float> %v1262, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1285 = shufflevector <8 x float> %v1262, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1286 = fadd <4 x float> %v1284, %v1285
  %v1287 = shufflevector <4 x float> %v1286, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1288 = shufflevector <4 x float> %v1286, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1289 = fadd <2 x float> %v1287, %v1288
  %v1290 = extractelement <2 x float> %v1289, i64 0
  %v1291 = extractelement <2 x float> %v1289, i64 1
  %v1292 = fadd float %v1290, %v1291
  %v1293 = fadd float %v1292, 0x0000000000000000
  %v1294 = add i64 %v690, 0
  %v1295 = and i64 %v1294, %v298
  %v1296 = mul i64 %v1295, %v7
  %v1297 = add i64 %v1296, %v1259
  %v1298 = mul i64 %v1297, 1
  %v1299 = getelementptr inbounds float, ptr %v150, i64 %v1298
  %v1300 = getelementptr inbounds float, ptr %v1299, i64 0
  store float %v1293, ptr %v1300, align 4
  %v1301 = add nsw i64 %v1259, 1
  br label %b85
b87:
  %v1302 = add i64 %v7, 0
  %v1303 = sdiv i64 %v1302, 1
  %v1304 = add i64 %v2, 1
  %v1305 = mul i64 %v1303, %v2
  %v1306 = sdiv i64 %v1305, %v3
  %v1307 = mul i64 %v1306, 1
  %v1308 = icmp slt i64 %v1307, %v7
  %v1309 = select i1 %v1308, i64 %v1307, i64 %v7
  %v1310 = mul i64 %v1303, %v1304
  %v1311 = sdiv i64 %v1310, %v3
  %v1312 = mul i64 %v1311, 1
  %v1313 = icmp slt i64 %v1312, %v7
  %v1314 = select i1 %v1313, i64 %v1312, i64 %v7
  br label %b91
b91:
  %v1315 = phi i64 [ %v1309, %b87 ], [ %v1356, %b96 ]
  %v1316 = icmp slt i64 %v1315, %v1314
  br i1 %v1316, label %b92, label %b93
b92:
  br label %b94
b94:
  %v1317 = phi i64 [ 0, %b92 ], [ %v1338, %b95 ]
  %v1318 = phi <8 x float> [ splat (float 0x0000000000000000), %b92 ], [ %v1337, %b95 ]
  %v1319 = icmp slt i64 %v1317, 8
  br i1 %v1319, label %b95, label %b96
b95:
  %v1320 = add i64 %v690, 0
  %v1321 = and i64 %v1320, %v292
  %v1322 = mul i64 %v1321, %v7
  %v1323 = add i64 %v1322, %v1315
  %v1324 = mul i64 %v1323, 8
  %v1325 = getelementptr inbounds float, ptr %v144, i64 %v1324
  %v1326 = add i64 0, %v1317
  %v1327 = getelementptr inbounds float, ptr %v1325, i64 %v1326
  %v1328 = load <8 x float>, ptr %v1327, align 4
  %v1329 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v1330 = shufflevector <8 x float> %v1329, <8 x float> poison, <8 x i32> zeroinitializer
  %v1331 = fmul <8 x float> %v1328, %v1330
  %v1332 = fneg <8 x float> %v1331
  %v1333 = add i64 0, %v1317
  %v1334 = getelementptr inbounds float, ptr %v92, i64 %v1333
  %v1335 = load <8 x float>, ptr %v1334, align 4
  %v1336 = fmul <8 x float> %v1332, %v1335
  %v1337 = fadd <8 x float> %v1318, %v1336
  %v1338 = add nsw i64 %v1317, 8
  br label %b94
b96:
  %v1339 = shufflevector <8 x float> %v1318, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1340 = shufflevector <8 x float> %v1318, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1341 = fadd <4 x float> %v1339, %v1340
  %v1342 = shufflevector <4 x float> %v1341, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1343 = shufflevector <4 x float> %v1341, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1344 = fadd <2 x float> %v1342, %v1343
  %v1345 = extractelement <2 x float> %v1344, i64 0
  %v1346 = extractelement <2 x float> %v1344, i64 1
  %v1347 = fadd float %v1345, %v1346
  %v1348 = fadd float %v1347, 0x0000000000000000
  %v1349 = add i64 %v690, 0
  %v1350 = and i64 %v1349, %v300
  %v1351 = mul i64 %v1350, %v7
  %v1352 = add i64 %v1351, %v1315
  %v1353 = mul i64 %v1352, 1
  %v1354 = getelementptr inbounds float, ptr %v152, i64 %v1353
  %v1355 = getelementptr inbounds float, ptr %v1354, i64 0
  store float %v1348, ptr %v1355, align 4
  %v1356 = add nsw i64 %v1315, 1
  br label %b91
b93:
  %v1357 = add i64 %v7, 0
  %v1358 = sdiv i64 %v1357, 1
  %v1359 = add i64 %v2, 1
  %v1360 = mul i64 %v1358, %v2
  %v1361 = sdiv i64 %v1360, %v3
  %v1362 = mul i64 %v1361, 1
  %v1363 = icmp slt i64 %v1362, %v7
  %v1364 = select i1 %v1363, i64 %v1362, i64 %v7
  %v1365 = mul i64 %v1358, %v1359
  %v1366 = sdiv i64 %v1365, %v3
  %v1367 = mul i64 %v1366, 1
  %v1368 = icmp slt i64 %v1367, %v7
  %v1369 = select i1 %v1368, i64 %v1367, i64 %v7
  br label %b97
b97:
  %v1370 = phi i64 [ %v1364, %b93 ], [ %v1450, %b98 ]
  %v1371 = icmp slt i64 %v1370, %v1369
  br i1 %v1371, label %b98, label %b99
b98:
  %v1372 = add i64 %v690, 0
  %v1373 = and i64 %v1372, %v294
  %v1374 = mul i64 %v1373, %v7
  %v1375 = add i64 %v1374, %v1370
  %v1376 = mul i64 %v1375, 1
  %v1377 = getelementptr inbounds float, ptr %v146, i64 %v1376
  %v1378 = getelementptr inbounds float, ptr %v1377, i64 0
  %v1379 = load float, ptr %v1378, align 4
  %v1380 = add i64 %v690, 0
  %v1381 = and i64 %v1380, %v300
  %v1382 = mul i64 %v1381, %v7
  %v1383 = add i64 %v1382, %v1370
  %v1384 = mul i64 %v1383, 1
  %v1385 = getelementptr inbounds float, ptr %v152, i64 %v1384
  %v1386 = getelementptr inbounds float, ptr %v1385, i64 0
  %v1387 = load float, ptr %v1386, align 4
  %v1388 = fadd float %v1379, %v1387
  %v1389 = add i64 %v690, 0
  %v1390 = and i64 %v1389, %v296
  %v1391 = mul i64 %v1390, %v7
  %v1392 = add i64 %v1391, %v1370
  %v1393 = mul i64 %v1392, 1
  %v1394 = getelementptr inbounds float, ptr %v148, i64 %v1393
  %v1395 = getelementptr inbounds float, ptr %v1394, i64 0
  %v1396 = load float, ptr %v1395, align 4
  %v1397 = add i64 %v690, 0
  %v1398 = and i64 %v1397, %v298
  %v1399 = mul i64 %v1398, %v7
  %v1400 = add i64 %v1399, %v1370
  %v1401 = mul i64 %v1400, 1
  %v1402 = getelementptr inbounds float, ptr %v150, i64 %v1401
  %v1403 = getelementptr inbounds float, ptr %v1402, i64 0
  %v1404 = load float, ptr %v1403, align 4
  %v1405 = fadd float %v1396, %v1404
  %v1406 = add i64 %v690, 0
  %v1407 = and i64 %v1406, %v292
  %v1408 = mul i64 %v1407, %v7
  %v1409 = add i64 %v1408, %v1370
  %v1410 = mul i64 %v1409, 8
  %v1411 = getelementptr inbounds float, ptr %v144, i64 %v1410
  %v1412 = add i64 %v690, 0
  %v1413 = and i64 %v1412, %v290
  %v1414 = mul i64 %v1413, %v7
  %v1415 = add i64 %v1414, %v1370
  %v1416 = mul i64 %v1415, 8
  %v1417 = getelementptr inbounds float, ptr %v142, i64 %v1416
  %v1418 = mul i64 %v1370, 8
  %v1419 = getelementptr inbounds float, ptr %v154, i64 %v1418
  %v1420 = mul i64 %v1370, 8
  %v1421 = getelementptr inbounds float, ptr %v156, i64 %v1420
  %v1422 = add i64 0, 0
  %v1423 = getelementptr inbounds float, ptr %v92, i64 %v1422
  %v1424 = load <8 x float>, ptr %v1423, align 4
  %v1425 = insertelement <8 x float> poison, float %v1388, i64 0
  %v1426 = shufflevector <8 x float> %v1425, <8 x float> poison, <8 x i32> zeroinitializer
  %v1427 = fmul <8 x float> %v1426, %v1424
  %v1428 = add i64 0, 0
  %v1429 = getelementptr inbounds float, ptr %v94, i64 %v1428
  %v1430 = load <8 x float>, ptr %v1429, align 4
  %v1431 = insertelement <8 x float> poison, float %v1405, i64 0
  %v1432 = shufflevector <8 x float> %v1431, <8 x float> poison, <8 x i32> zeroinitializer
  %v1433 = fmul <8 x float> %v1432, %v1430
  %v1434 = fsub <8 x float> %v1427, %v1433
  %v1435 = add i64 0, 0
  %v1436 = getelementptr inbounds float, ptr %v1411, i64 %v1435
  %v1437 = load <8 x float>, ptr %v1436, align 4
  %v1438 = fadd <8 x float> %v1434, %v1437
  %v1439 = fmul <8 x float> %v1432, %v1424
  %v1440 = fmul <8 x float> %v1426, %v1430
  %v1441 = fadd <8 x float> %v1439, %v1440
  %v1442 = add i64 0, 0
  %v1443 = getelementptr inbounds float, ptr %v1417, i64 %v1442
  %v1444 = load <8 x float>, ptr %v1443, align 4
  %v1445 = fadd <8 x float> %v1441, %v1444
  %v1446 = add i64 0, 0
  %v1447 = getelementptr inbounds float, ptr %v1419, i64 %v1446
  store <8 x float> %v1438, ptr %v1447, align 4
  %v1448 = add i64 0, 0
  %v1449 = getelementptr inbounds float, ptr %v1421, i64 %v1448
  store <8 x float> %v1445, ptr %v1449, align 4
  %v1450 = add nsw i64 %v1370, 1
  br label %b97
b99:
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
  br label %b100
b100:
  %v1465 = phi i64 [ %v1459, %b99 ], [ %v1566, %b105 ]
  %v1466 = icmp slt i64 %v1465, %v1464
  br i1 %v1466, label %b101, label %b102
b101:
  %v1467 = add i64 %v1465, 96
  %v1468 = icmp slt i64 %v1467, %v1464
  %v1469 = select i1 %v1468, i64 %v1467, i64 %v1464
  br label %b103
b103:
  %v1470 = phi i64 [ 0, %b101 ], [ %v1565, %b108 ]
  %v1471 = icmp slt i64 %v1470, 1
  br i1 %v1471, label %b104, label %b105
b104:
  %v1472 = sub i64 %v1469, %v1465
  %v1473 = sub i64 6, 1
  %v1474 = add i64 %v1472, %v1473
  %v1475 = sdiv i64 %v1474, 6
  br label %b106
b106:
  %v1476 = phi i64 [ 0, %b104 ], [ %v1564, %b115 ]
  %v1477 = icmp slt i64 %v1476, %v1475
  br i1 %v1477, label %b107, label %b108
b107:
  %v1478 = mul i64 %v1472, %v1476
  %v1479 = sdiv i64 %v1478, %v1475
  %v1480 = add i64 %v1465, %v1479
  %v1481 = add i64 %v1476, 1
  %v1482 = mul i64 %v1472, %v1481
  %v1483 = sdiv i64 %v1482, %v1475
  %v1484 = add i64 %v1465, %v1483
  %v1485 = mul i64 %v1470, 192
  %v1486 = getelementptr inbounds float, ptr %v334, i64 %v1485
  %v1487 = sub i64 %v1484, %v1480
  %v1488 = mul i64 %v1480, 8
  %v1489 = getelementptr inbounds float, ptr %v156, i64 %v1488
  %v1490 = getelementptr inbounds float, ptr %v1489, i64 0
  %v1491 = sub i64 %v1487, 1
  %v1492 = getelementptr inbounds ptr, ptr @table_tile_6x1of3_0, i64 %v1491
  %v1493 = load ptr, ptr %v1492, align 4
  %v1494 = icmp sgt i64 %v1487, 0
  br i1 %v1494, label %b109, label %b110
b109:
  call void %v1493(ptr %v1490, i64 8, ptr %v1486, i64 8, ptr %v1451)
  br label %b110
b110:
  %v1495 = add i64 %v1485, 64
  %v1496 = getelementptr inbounds float, ptr %v334, i64 %v1495
  %v1497 = sub i64 %v1484, %v1480
  %v1498 = mul i64 %v1480, 8
  %v1499 = getelementptr inbounds float, ptr %v154, i64 %v1498
  %v1500 = getelementptr inbounds float, ptr %v1499, i64 0
  %v1501 = sub i64 %v1497, 1
  %v1502 = getelementptr inbounds ptr, ptr @table_tile_6x1of3_1_2, i64 %v1501
  %v1503 = load ptr, ptr %v1502, align 4
  %v1504 = icmp sgt i64 %v1497, 0
  br i1 %v1504, label %b111, label %b112
b111:
  call void %v1503(ptr %v1500, i64 8, ptr %v1496, i64 8, ptr %v1451)
  br label %b112
b112:
  %v1505 = add i64 %v1495, 128
  br label %b113
b113:
  %v1506 = phi i64 [ %v1480, %b112 ], [ %v1563, %b118 ]
  %v1507 = icmp slt i64 %v1506, %v1484
  br i1 %v1507, label %b114, label %b115
b114:
  %v1508 = sub i64 %v1506, %v1480
  %v1509 = mul i64 %v1508, 24
  %v1510 = getelementptr inbounds float, ptr %v1451, i64 %v1509
  %v1511 = mul i64 %v1506, 8
  %v1512 = getelementptr inbounds float, ptr %v156, i64 %v1511
  %v1513 = mul i64 %v1506, 8
  %v1514 = getelementptr inbounds float, ptr %v158, i64 %v1513
  %v1515 = add i64 %v690, 0
  %v1516 = and i64 %v1515, %v302
  %v1517 = mul i64 %v1516, %v7
  %v1518 = add i64 %v1517, %v1506
  %v1519 = mul i64 %v1518, 8
  %v1520 = getelementptr inbounds float, ptr %v160, i64 %v1519
  %v1521 = add i64 %v690, 0
  %v1522 = and i64 %v1521, %v304
  %v1523 = mul i64 %v1522, %v7
  %v1524 = add i64 %v1523, %v1506
  %v1525 = mul i64 %v1524, 8
  %v1526 = getelementptr inbounds float, ptr %v162, i64 %v1525
  %v1527 = add i64 %v690, 0
  %v1528 = and i64 %v1527, %v306
  %v1529 = mul i64 %v1528, %v7
  %v1530 = add i64 %v1529, %v1506
  %v1531 = mul i64 %v1530, 8
  %v1532 = getelementptr inbounds float, ptr %v164, i64 %v1531
  br label %b116
b116:
  %v1533 = phi i64 [ 0, %b114 ], [ %v1562, %b117 ]
  %v1534 = icmp slt i64 %v1533, 1
  br i1 %v1534, label %b117, label %b118
b117:
  %v1535 = mul i64 %v1470, 1
  %v1536 = add i64 %v1535, %v1533
  %v1537 = mul i64 %v1536, 8
  %v1538 = add i64 0, %v1533
  %v1539 = mul i64 %v1538, 8
  %v1540 = getelementptr inbounds float, ptr %v1510, i64 %v1539
  %v1541 = load <8 x float>, ptr %v1540, align 4
  %v1542 = add i64 1, %v1533
  %v1543 = mul i64 %v1542, 8
  %v1544 = getelementptr inbounds float, ptr %v1510, i64 %v1543
  %v1545 = load <8 x float>, ptr %v1544, align 4
  %v1546 = add i64 2, %v1533
  %v1547 = mul i64 %v1546, 8
  %v1548 = getelementptr inbounds float, ptr %v1510, i64 %v1547
  %v1549 = load <8 x float>, ptr %v1548, align 4
  %v1550 = add i64 0, %v1537
  %v1551 = getelementptr inbounds float, ptr %v1512, i64 %v1550
  %v1552 = load <8 x float>, ptr %v1551, align 4
  %v1553 = fneg <8 x float> %v1552
  %v1554 = add i64 0, %v1537
  %v1555 = getelementptr inbounds float, ptr %v1514, i64 %v1554
  store <8 x float> %v1553, ptr %v1555, align 4
  %v1556 = add i64 0, %v1537
  %v1557 = getelementptr inbounds float, ptr %v1520, i64 %v1556
  store <8 x float> %v1541, ptr %v1557, align 4
  %v1558 = add i64 0, %v1537
  %v1559 = getelementptr inbounds float, ptr %v1526, i64 %v1558
  store <8 x float> %v1545, ptr %v1559, align 4
  %v1560 = add i64 0, %v1537
  %v1561 = getelementptr inbounds float, ptr %v1532, i64 %v1560
  store <8 x float> %v1549, ptr %v1561, align 4
  %v1562 = add nsw i64 %v1533, 1
  br label %b116
b118:
  %v1563 = add nsw i64 %v1506, 1
  br label %b113
b115:
  %v1564 = add nsw i64 %v1476, 1
  br label %b106
b108:
  %v1565 = add nsw i64 %v1470, 1
  br label %b103
b105:
  %v1566 = add nsw i64 %v1465, 96
  br label %b100
b102:
  %v1568 = add i64 %v7, 0
  %v1569 = sdiv i64 %v1568, 1
  %v1570 = add i64 %v2, 1
  %v1571 = mul i64 %v1569, %v2
  %v1572 = sdiv i64 %v1571, %v3
  %v1573 = mul i64 %v1572, 1
  %v1574 = icmp slt i64 %v1573, %v7
  %v1575 = select i1 %v1574, i64 %v1573, i64 %v7
  %v1576 = mul i64 %v1569, %v1570
  %v1577 = sdiv i64 %v1576, %v3
  %v1578 = mul i64 %v1577, 1
  %v1579 = icmp slt i64 %v1578, %v7
  %v1580 = select i1 %v1579, i64 %v1578, i64 %v7
  br label %b119
b119:
  %v1581 = phi i64 [ %v1575, %b102 ], [ %v1638, %b124 ]
  %v1582 = icmp slt i64 %v1581, %v1580
  br i1 %v1582, label %b120, label %b121
b120:
  %v1583 = add i64 %v1581, 96
  %v1584 = icmp slt i64 %v1583, %v1580
  %v1585 = select i1 %v1584, i64 %v1583, i64 %v1580
  br label %b122
b122:
  %v1586 = phi i64 [ 0, %b120 ], [ %v1637, %b127 ]
  %v1587 = icmp slt i64 %v1586, 1
  br i1 %v1587, label %b123, label %b124
b123:
  %v1588 = sub i64 %v1585, %v1581
  %v1589 = sub i64 8, 1
  %v1590 = add i64 %v1588, %v1589
  %v1591 = sdiv i64 %v1590, 8
  br label %b125
b125:
  %v1592 = phi i64 [ 0, %b123 ], [ %v1636, %b132 ]
  %v1593 = icmp slt i64 %v1592, %v1591
  br i1 %v1593, label %b126, label %b127
b126:
  %v1594 = mul i64 %v1588, %v1592
  %v1595 = sdiv i64 %v1594, %v1591
  %v1596 = add i64 %v1581, %v1595
  %v1597 = add i64 %v1592, 1
  %v1598 = mul i64 %v1588, %v1597
  %v1599 = sdiv i64 %v1598, %v1591
  %v1600 = add i64 %v1581, %v1599
  %v1601 = mul i64 %v1586, 64
  %v1602 = getelementptr inbounds float, ptr %v335, i64 %v1601
  %v1603 = sub i64 %v1600, %v1596
  %v1604 = mul i64 %v1596, 8
  %v1605 = getelementptr inbounds float, ptr %v158, i64 %v1604
  %v1606 = getelementptr inbounds float, ptr %v1605, i64 0
  %v1607 = sub i64 %v1603, 1
  %v1608 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v1607
  %v1609 = load ptr, ptr %v1608, align 4
  %v1610 = icmp sgt i64 %v1603, 0
  br i1 %v1610, label %b128, label %b129
b128:
  call void %v1609(ptr %v1606, i64 8, ptr %v1602, i64 8, ptr %v1567)
  br label %b129
b129:
  %v1611 = add i64 %v1601, 64
  br label %b130
b130:
  %v1612 = phi i64 [ %v1596, %b129 ], [ %v1635, %b135 ]
  %v1613 = icmp slt i64 %v1612, %v1600
  br i1 %v1613, label %b131, label %b132
b131:
  %v1614 = sub i64 %v1612, %v1596
  %v1615 = mul i64 %v1614, 8
  %v1616 = getelementptr inbounds float, ptr %v1567, i64 %v1615
  %v1617 = add i64 %v690, 0
  %v1618 = and i64 %v1617, %v308
  %v1619 = mul i64 %v1618, %v7
  %v1620 = add i64 %v1619, %v1612
  %v1621 = mul i64 %v1620, 8
  %v1622 = getelementptr inbounds float, ptr %v166, i64 %v1621
  br label %b133
b133:
  %v1623 = phi i64 [ 0, %b131 ], [ %v1634, %b134 ]
  %v1624 = icmp slt i64 %v1623, 1
  br i1 %v1624, label %b134, label %b135
b134:
  %v1625 = mul i64 %v1586, 1
  %v1626 = add i64 %v1625, %v1623
  %v1627 = mul i64 %v1626, 8
  %v1628 = add i64 0, %v1623
  %v1629 = mul i64 %v1628, 8
  %v1630 = getelementptr inbounds float, ptr %v1616, i64 %v1629
  %v1631 = load <8 x float>, ptr %v1630, align 4
  %v1632 = add i64 0, %v1627
  %v1633 = getelementptr inbounds float, ptr %v1622, i64 %v1632
  store <8 x float> %v1631, ptr %v1633, align 4
  %v1634 = add nsw i64 %v1623, 1
  br label %b133
b135:
  %v1635 = add nsw i64 %v1612, 1
  br label %b130
b132:
  %v1636 = add nsw i64 %v1592, 1
  br label %b125
b127:
  %v1637 = add nsw i64 %v1586, 1
  br label %b122
b124:
  %v1638 = add nsw i64 %v1581, 96
  br label %b119
b121:
  %v1639 = add i64 %v7, 0
  %v1640 = sdiv i64 %v1639, 1
  %v1641 = add i64 %v2, 1
  %v1642 = mul i64 %v1640, %v2
  %v1643 = sdiv i64 %v1642, %v3
  %v1644 = mul i64 %v1643, 1
  %v1645 = icmp slt i64 %v1644, %v7
  %v1646 = select i1 %v1645, i64 %v1644, i64 %v7
  %v1647 = mul i64 %v1640, %v1641
  %v1648 = sdiv i64 %v1647, %v3
  %v1649 = mul i64 %v1648, 1
  %v1650 = icmp slt i64 %v1649, %v7
  %v1651 = select i1 %v1650, i64 %v1649, i64 %v7
  br label %b136
b136:
  %v1652 = phi i64 [ %v1646, %b121 ], [ %v1712, %b137 ]
  %v1653 = icmp slt i64 %v1652, %v1651
  br i1 %v1653, label %b137, label %b138
b137:
  %v1654 = add i64 %v690, 0
  %v1655 = and i64 %v1654, %v302
  %v1656 = mul i64 %v1655, %v7
  %v1657 = add i64 %v1656, %v1652
  %v1658 = mul i64 %v1657, 8
  %v1659 = getelementptr inbounds float, ptr %v160, i64 %v1658
  %v1660 = add i64 %v690, 0
  %v1661 = and i64 %v1660, %v304
  %v1662 = mul i64 %v1661, %v7
  %v1663 = add i64 %v1662, %v1652
  %v1664 = mul i64 %v1663, 8
  %v1665 = getelementptr inbounds float, ptr %v162, i64 %v1664
  %v1666 = add i64 %v690, 0
  %v1667 = and i64 %v1666, %v308
  %v1668 = mul i64 %v1667, %v7
  %v1669 = add i64 %v1668, %v1652
  %v1670 = mul i64 %v1669, 8
  %v1671 = getelementptr inbounds float, ptr %v166, i64 %v1670
  %v1672 = add i64 %v690, 0
  %v1673 = and i64 %v1672, %v306
  %v1674 = mul i64 %v1673, %v7
  %v1675 = add i64 %v1674, %v1652
  %v1676 = mul i64 %v1675, 8
  %v1677 = getelementptr inbounds float, ptr %v164, i64 %v1676
  %v1678 = mul i64 %v1652, 8
  %v1679 = getelementptr inbounds float, ptr %v154, i64 %v1678
  %v1680 = mul i64 %v1652, 8
  %v1681 = getelementptr inbounds float, ptr %v156, i64 %v1680
  %v1682 = add i64 0, 0
  %v1683 = getelementptr inbounds float, ptr %v1659, i64 %v1682
  %v1684 = load <8 x float>, ptr %v1683, align 4
  %v1685 = add i64 0, 0
  %v1686 = getelementptr inbounds float, ptr %v1665, i64 %v1685
  %v1687 = load <8 x float>, ptr %v1686, align 4
  %v1688 = fadd <8 x float> %v1684, %v1687
  %v1689 = add i64 0, 0
  %v1690 = getelementptr inbounds float, ptr %v60, i64 %v1689
  %v1691 = load <8 x float>, ptr %v1690, align 4
  %v1692 = fmul <8 x float> %v1688, %v1691
  %v1693 = add i64 0, 0
  %v1694 = getelementptr inbounds float, ptr %v1671, i64 %v1693
  %v1695 = load <8 x float>, ptr %v1694, align 4
  %v1696 = add i64 0, 0
  %v1697 = getelementptr inbounds float, ptr %v1677, i64 %v1696
  %v1698 = load <8 x float>, ptr %v1697, align 4
  %v1699 = fadd <8 x float> %v1695, %v1698
  %v1700 = add i64 0, 0
  %v1701 = getelementptr inbounds float, ptr %v62, i64 %v1700
  %v1702 = load <8 x float>, ptr %v1701, align 4
  %v1703 = fmul <8 x float> %v1699, %v1702
  %v1704 = fsub <8 x float> %v1692, %v1703
  %v1705 = fmul <8 x float> %v1688, %v1702
  %v1706 = fmul <8 x float> %v1699, %v1691
  %v1707 = fadd <8 x float> %v1705, %v1706
  %v1708 = add i64 0, 0
  %v1709 = getelementptr inbounds float, ptr %v1679, i64 %v1708
  store <8 x float> %v1704, ptr %v1709, align 4
  %v1710 = add i64 0, 0
  %v1711 = getelementptr inbounds float, ptr %v1681, i64 %v1710
  store <8 x float> %v1707, ptr %v1711, align 4
  %v1712 = add nsw i64 %v1652, 1
  br label %b136
b138:
  %v1714 = add i64 %v7, 0
  %v1715 = sdiv i64 %v1714, 1
  %v1716 = add i64 %v2, 1
  %v1717 = mul i64 %v1715, %v2
  %v1718 = sdiv i64 %v1717, %v3
  %v1719 = mul i64 %v1718, 1
  %v1720 = icmp slt i64 %v1719, %v7
  %v1721 = select i1 %v1720, i64 %v1719, i64 %v7
  %v1722 = mul i64 %v1715, %v1716
  %v1723 = sdiv i64 %v1722, %v3
  %v1724 = mul i64 %v1723, 1
  %v1725 = icmp slt i64 %v1724, %v7
  %v1726 = select i1 %v1725, i64 %v1724, i64 %v7
  br label %b139
b139:
  %v1727 = phi i64 [ %v1721, %b138 ], [ %v1806, %b144 ]
  %v1728 = icmp slt i64 %v1727, %v1726
  br i1 %v1728, label %b140, label %b141
b140:
  %v1729 = add i64 %v1727, 96
  %v1730 = icmp slt i64 %v1729, %v1726
  %v1731 = select i1 %v1730, i64 %v1729, i64 %v1726
  br label %b142
b142:
  %v1732 = phi i64 [ 0, %b140 ], [ %v1805, %b147 ]
  %v1733 = icmp slt i64 %v1732, 1
  br i1 %v1733, label %b143, label %b144
b143:
  %v1734 = sub i64 %v1731, %v1727
  %v1735 = sub i64 8, 1
  %v1736 = add i64 %v1734, %v1735
  %v1737 = sdiv i64 %v1736, 8
  br label %b145
b145:
  %v1738 = phi i64 [ 0, %b143 ], [ %v1804, %b154 ]
  %v1739 = icmp slt i64 %v1738, %v1737
  br i1 %v1739, label %b146, label %b147
b146:
  %v1740 = mul i64 %v1734, %v1738
  %v1741 = sdiv i64 %v1740, %v1737
  %v1742 = add i64 %v1727, %v1741
  %v1743 = add i64 %v1738, 1
  %v1744 = mul i64 %v1734, %v1743
  %v1745 = sdiv i64 %v1744, %v1737
  %v1746 = add i64 %v1727, %v1745
  %v1747 = mul i64 %v1732, 128
  %v1748 = getelementptr inbounds float, ptr %v336, i64 %v1747
  %v1749 = sub i64 %v1746, %v1742
  %v1750 = mul i64 %v1742, 8
  %v1751 = getelementptr inbounds float, ptr %v154, i64 %v1750
  %v1752 = getelementptr inbounds float, ptr %v1751, i64 0
  %v1753 = sub i64 %v1749, 1
  %v1754 = getelementptr inbounds ptr, ptr @table_tile_8x1of2_0, i64 %v1753
  %v1755 = load ptr, ptr %v1754, align 4
  %v1756 = icmp sgt i64 %v1749, 0
  br i1 %v1756, label %b148, label %b149
b148:
  call void %v1755(ptr %v1752, i64 8, ptr %v1748, i64 8, ptr %v1713)
  br label %b149
b149:
  %v1757 = add i64 %v1747, 64
  %v1758 = getelementptr inbounds float, ptr %v336, i64 %v1757
  %v1759 = sub i64 %v1746, %v1742
  %v1760 = mul i64 %v1742, 8
  %v1761 = getelementptr inbounds float, ptr %v156, i64 %v1760
  %v1762 = getelementptr inbounds float, ptr %v1761, i64 0
  %v1763 = sub i64 %v1759, 1
  %v1764 = getelementptr inbounds ptr, ptr @table_tile_8x1of2_1, i64 %v1763
  %v1765 = load ptr, ptr %v1764, align 4
  %v1766 = icmp sgt i64 %v1759, 0
  br i1 %v1766, label %b150, label %b151
b150:
  call void %v1765(ptr %v1762, i64 8, ptr %v1758, i64 8, ptr %v1713)
  br label %b151
b151:
  %v1767 = add i64 %v1757, 64
  br label %b152
b152:
  %v1768 = phi i64 [ %v1742, %b151 ], [ %v1803, %b157 ]
  %v1769 = icmp slt i64 %v1768, %v1746
  br i1 %v1769, label %b153, label %b154
b153:
  %v1770 = sub i64 %v1768, %v1742
  %v1771 = mul i64 %v1770, 16
  %v1772 = getelementptr inbounds float, ptr %v1713, i64 %v1771
  %v1773 = add i64 %v690, 0
  %v1774 = and i64 %v1773, %v310
  %v1775 = mul i64 %v1774, %v7
  %v1776 = add i64 %v1775, %v1768
  %v1777 = mul i64 %v1776, 8
  %v1778 = getelementptr inbounds float, ptr %v168, i64 %v1777
  %v1779 = add i64 %v690, 0
  %v1780 = and i64 %v1779, %v312
  %v1781 = mul i64 %v1780, %v7
  %v1782 = add i64 %v1781, %v1768
  %v1783 = mul i64 %v1782, 8
  %v1784 = getelementptr inbounds float, ptr %v170, i64 %v1783
  br label %b155
b155:
  %v1785 = phi i64 [ 0, %b153 ], [ %v1802, %b156 ]
  %v1786 = icmp slt i64 %v1785, 1
  br i1 %v1786, label %b156, label %b157
b156:
  %v1787 = mul i64 %v1732, 1
  %v1788 = add i64 %v1787, %v1785
  %v1789 = mul i64 %v1788, 8
  %v1790 = add i64 0, %v1785
  %v1791 = mul i64 %v1790, 8
  %v1792 = getelementptr inbounds float, ptr %v1772, i64 %v1791
  %v1793 = load <8 x float>, ptr %v1792, align 4
  %v1794 = add i64 1, %v1785
  %v1795 = mul i64 %v1794, 8
  %v1796 = getelementptr inbounds float, ptr %v1772, i64 %v1795
  %v1797 = load <8 x float>, ptr %v1796, align 4
  %v1798 = add i64 0, %v1789
  %v1799 = getelementptr inbounds float, ptr %v1778, i64 %v1798
  store <8 x float> %v1793, ptr %v1799, align 4
  %v1800 = add i64 0, %v1789
  %v1801 = getelementptr inbounds float, ptr %v1784, i64 %v1800
  store <8 x float> %v1797, ptr %v1801, align 4
  %v1802 = add nsw i64 %v1785, 1
  br label %b155
b157:
  %v1803 = add nsw i64 %v1768, 1
  br label %b152
b154:
  %v1804 = add nsw i64 %v1738, 1
  br label %b145
b147:
  %v1805 = add nsw i64 %v1732, 1
  br label %b142
b144:
  %v1806 = add nsw i64 %v1727, 96
  br label %b139
b141:
  %v1807 = add i64 %v7, 0
  %v1808 = sdiv i64 %v1807, 1
  %v1809 = add i64 %v2, 1
  %v1810 = mul i64 %v1808, %v2
  %v1811 = sdiv i64 %v1810, %v3
  %v1812 = mul i64 %v1811, 1
  %v1813 = icmp slt i64 %v1812, %v7
  %v1814 = select i1 %v1813, i64 %v1812, i64 %v7
  %v1815 = mul i64 %v1808, %v1809
  %v1816 = sdiv i64 %v1815, %v3
  %v1817 = mul i64 %v1816, 1
  %v1818 = icmp slt i64 %v1817, %v7
  %v1819 = select i1 %v1818, i64 %v1817, i64 %v7
  br label %b158
b158:
  %v1820 = phi i64 [ %v1814, %b141 ], [ %v1861, %b163 ]
  %v1821 = icmp slt i64 %v1820, %v1819
  br i1 %v1821, label %b159, label %b160
b159:
  br label %b161
b161:
  %v1822 = phi i64 [ 0, %b159 ], [ %v1843, %b162 ]
  %v1823 = phi <8 x float> [ splat (float 0x0000000000000000), %b159 ], [ %v1842, %b162 ]
  %v1824 = icmp slt i64 %v1822, 8
  br i1 %v1824, label %b162, label %b163
b162:
  %v1825 = add i64 %v690, 0
  %v1826 = and i64 %v1825, %v310
  %v1827 = mul i64 %v1826, %v7
  %v1828 = add i64 %v1827, %v1820
  %v1829 = mul i64 %v1828, 8
  %v1830 = getelementptr inbounds float, ptr %v168, i64 %v1829
  %v1831 = add i64 0, %v1822
  %v1832 = getelementptr inbounds float, ptr %v1830, i64 %v1831
  %v1833 = load <8 x float>, ptr %v1832, align 4
  %v1834 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v1835 = shufflevector <8 x float> %v1834, <8 x float> poison, <8 x i32> zeroinitializer
  %v1836 = fmul <8 x float> %v1833, %v1835
  %v1837 = fneg <8 x float> %v1836
  %v1838 = add i64 0, %v1822
  %v1839 = getelementptr inbounds float, ptr %v90, i64 %v1838
  %v1840 = load <8 x float>, ptr %v1839, align 4
  %v1841 = fmul <8 x float> %v1837, %v1840
  %v1842 = fadd <8 x float> %v1823, %v1841
  %v1843 = add nsw i64 %v1822, 8
  br label %b161
b163:
  %v1844 = shufflevector <8 x float> %v1823, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1845 = shufflevector <8 x float> %v1823, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1846 = fadd <4 x float> %v1844, %v1845
  %v1847 = shufflevector <4 x float> %v1846, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1848 = shufflevector <4 x float> %v1846, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1849 = fadd <2 x float> %v1847, %v1848
  %v1850 = extractelement <2 x float> %v1849, i64 0
  %v1851 = extractelement <2 x float> %v1849, i64 1
  %v1852 = fadd float %v1850, %v1851
  %v1853 = fadd float %v1852, 0x0000000000000000
  %v1854 = add i64 %v690, 0
  %v1855 = and i64 %v1854, %v314
  %v1856 = mul i64 %v1855, %v7
  %v1857 = add i64 %v1856, %v1820
  %v1858 = mul i64 %v1857, 1
  %v1859 = getelementptr inbounds float, ptr %v172, i64 %v1858
  %v1860 = getelementptr inbounds float, ptr %v1859, i64 0
  store float %v1853, ptr %v1860, align 4
  %v1861 = add nsw i64 %v1820, 1
  br label %b158
b160:
  %v1862 = add i64 %v7, 0
  %v1863 = sdiv i64 %v1862, 1
  %v1864 = add i64 %v2, 1
  %v1865 = mul i64 %v1863, %v2
  %v1866 = sdiv i64 %v1865, %v3
  %v1867 = mul i64 %v1866, 1
  %v1868 = icmp slt i64 %v1867, %v7
  %v1869 = select i1 %v1868, i64 %v1867, i64 %v7
  %v1870 = mul i64 %v1863, %v1864
  %v1871 = sdiv i64 %v1870, %v3
  %v1872 = mul i64 %v1871, 1
  %v1873 = icmp slt i64 %v1872, %v7
  %v1874 = select i1 %v1873, i64 %v1872, i64 %v7
  br label %b164
b164:
  %v1875 = phi i64 [ %v1869, %b160 ], [ %v1916, %b169 ]
  %v1876 = icmp slt i64 %v1875, %v1874
  br i1 %v1876, label %b165, label %b166
b165:
  br label %b167
b167:
  %v1877 = phi i64 [ 0, %b165 ], [ %v1898, %b168 ]
  %v1878 = phi <8 x float> [ splat (float 0x0000000000000000), %b165 ], [ %v1897, %b168 ]
  %v1879 = icmp slt i64 %v1877, 8
  br i1 %v1879, label %b168, label %b169
b168:
  %v1880 = add i64 %v690, 0
  %v1881 = and i64 %v1880, %v310
  %v1882 = mul i64 %v1881, %v7
  %v1883 = add i64 %v1882, %v1875
  %v1884 = mul i64 %v1883, 8
  %v1885 = getelementptr inbounds float, ptr %v168, i64 %v1884
  %v1886 = add i64 0, %v1877
  %v1887 = getelementptr inbounds float, ptr %v1885, i64 %v1886
  %v1888 = load <8 x float>, ptr %v1887, align 4
  %v1889 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v1890 = shufflevector <8 x float> %v1889, <8 x float> poison, <8 x i32> zeroinitializer
  %v1891 = fmul <8 x float> %v1888, %v1890
  %v1892 = fneg <8 x float> %v1891
  %v1893 = add i64 0, %v1877
  %v1894 = getelementptr inbounds float, ptr %v88, i64 %v1893
  %v1895 = load <8 x float>, ptr %v1894, align 4
  %v1896 = fmul <8 x float> %v1892, %v1895
  %v1897 = fadd <8 x float> %v1878, %v1896
  %v1898 = add nsw i64 %v1877, 8
  br label %b167
b169:
  %v1899 = shufflevector <8 x float> %v1878, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1900 = shufflevector <8 x float> %v1878, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1901 = fadd <4 x float> %v1899, %v1900
  %v1902 = shufflevector <4 x float> %v1901, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1903 = shufflevector <4 x float> %v1901, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1904 = fadd <2 x float> %v1902, %v1903
  %v1905 = extractelement <2 x float> %v1904, i64 0
  %v1906 = extractelement <2 x float> %v1904, i64 1
  %v1907 = fadd float %v1905, %v1906
  %v1908 = fadd float %v1907, 0x0000000000000000
  %v1909 = add i64 %v690, 0
  %v1910 = and i64 %v1909, %v316
  %v1911 = mul i64 %v1910, %v7
  %v1912 = add i64 %v1911, %v1875
  %v1913 = mul i64 %v1912, 1
  %v1914 = getelementptr inbounds float, ptr %v174, i64 %v1913
  %v1915 = getelementptr inbounds float, ptr %v1914, i64 0
  store float %v1908, ptr %v1915, align 4
  %v1916 = add nsw i64 %v1875, 1
  br label %b164
b166:
  %v1917 = add i64 %v7, 0
  %v1918 = sdiv i64 %v1917, 1
  %v1919 = add i64 %v2, 1
  %v1920 = mul i64 %v1918, %v2
  %v1921 = sdiv i64 %v1920, %v3
  %v1922 = mul i64 %v1921, 1
  %v1923 = icmp slt i64 %v1922, %v7
  %v1924 = select i1 %v1923, i64 %v1922, i64 %v7
  %v1925 = mul i64 %v1918, %v1919
  %v1926 = sdiv i64 %v1925, %v3
  %v1927 = mul i64 %v1926, 1
  %v1928 = icmp slt i64 %v1927, %v7
  %v1929 = select i1 %v1928, i64 %v1927, i64 %v7
  br label %b170
b170:
  %v1930 = phi i64 [ %v1924, %b166 ], [ %v1972, %b175 ]
  %v1931 = icmp slt i64 %v1930, %v1929
  br i1 %v1931, label %b171, label %b172
b171:
  br label %b173
b173:
  %v1932 = phi i64 [ 0, %b171 ], [ %v1954, %b174 ]
  %v1933 = phi <8 x float> [ splat (float 0x0000000000000000), %b171 ], [ %v1953, %b174 ]
  %v1934 = icmp slt i64 %v1932, 8
  br i1 %v1934, label %b174, label %b175
b174:
  %v1935 = add i64 %v690, 0
  %v1936 = and i64 %v1935, %v312
  %v1937 = mul i64 %v1936, %v7
  %v1938 = add i64 %v1937, %v1930
  %v1939 = mul i64 %v1938, 8
  %v1940 = getelementptr inbounds float, ptr %v170, i64 %v1939
  %v1941 = add i64 0, %v1932
  %v1942 = getelementptr inbounds float, ptr %v1940, i64 %v1941
  %v1943 = load <8 x float>, ptr %v1942, align 4
  %v1944 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v1945 = shufflevector <8 x float> %v1944, <8 x float> poison, <8 x i32> zeroinitializer
  %v1946 = fmul <8 x float> %v1943, %v1945
  %v1947 = fneg <8 x float> %v1946
  %v1948 = add i64 0, %v1932
  %v1949 = getelementptr inbounds float, ptr %v90, i64 %v1948
  %v1950 = load <8 x float>, ptr %v1949, align 4
  %v1951 = fmul <8 x float> %v1947, %v1950
  %v1952 = fneg <8 x float> %v1951
  %v1953 = fadd <8 x float> %v1933, %v1952
  %v1954 = add nsw i64 %v1932, 8
  br label %b173
b175:
  %v1955 = shufflevector <8 x float> %v1933, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1956 = shufflevector <8 x float> %v1933, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1957 = fadd <4 x float> %v1955, %v1956
  %v1958 = shufflevector <4 x float> %v1957, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1959 = shufflevector <4 x float> %v1957, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1960 = fadd <2 x float> %v1958, %v1959
  %v1961 = extractelement <2 x float> %v1960, i64 0
  %v1962 = extractelement <2 x float> %v1960, i64 1
  %v1963 = fadd float %v1961, %v1962
  %v1964 = fadd float %v1963, 0x0000000000000000
  %v1965 = add i64 %v690, 0
  %v1966 = and i64 %v1965, %v318
  %v1967 = mul i64 %v1966, %v7
  %v1968 = add i64 %v1967, %v1930
  %v1969 = mul i64 %v1968, 1
  %v1970 = getelementptr inbounds float, ptr %v176, i64 %v1969
  %v1971 = getelementptr inbounds float, ptr %v1970, i64 0
  store float %v1964, ptr %v1971, align 4
  %v1972 = add nsw i64 %v1930, 1
  br label %b170
b172:
  %v1973 = add i64 %v7, 0
  %v1974 = sdiv i64 %v1973, 1
  %v1975 = add i64 %v2, 1
  %v1976 = mul i64 %v1974, %v2
  %v1977 = sdiv i64 %v1976, %v3
  %v1978 = mul i64 %v1977, 1
  %v1979 = icmp slt i64 %v1978, %v7
  %v1980 = select i1 %v1979, i64 %v1978, i64 %v7
  %v1981 = mul i64 %v1974, %v1975
  %v1982 = sdiv i64 %v1981, %v3
  %v1983 = mul i64 %v1982, 1
  %v1984 = icmp slt i64 %v1983, %v7
  %v1985 = select i1 %v1984, i64 %v1983, i64 %v7
  br label %b176
b176:
  %v1986 = phi i64 [ %v1980, %b172 ], [ %v2027, %b181 ]
  %v1987 = icmp slt i64 %v1986, %v1985
  br i1 %v1987, label %b177, label %b178
b177:
  br label %b179
b179:
  %v1988 = phi i64 [ 0, %b177 ], [ %v2009, %b180 ]
  %v1989 = phi <8 x float> [ splat (float 0x0000000000000000), %b177 ], [ %v2008, %b180 ]
  %v1990 = icmp slt i64 %v1988, 8
  br i1 %v1990, label %b180, label %b181
b180:
  %v1991 = add i64 %v690, 0
  %v1992 = and i64 %v1991, %v312
  %v1993 = mul i64 %v1992, %v7
  %v1994 = add i64 %v1993, %v1986
  %v1995 = mul i64 %v1994, 8
  %v1996 = getelementptr inbounds float, ptr %v170, i64 %v1995
  %v1997 = add i64 0, %v1988
  %v1998 = getelementptr inbounds float, ptr %v1996, i64 %v1997
  %v1999 = load <8 x float>, ptr %v1998, align 4
  %v2000 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v2001 = shufflevector <8 x float> %v2000, <8 x float> poison, <8 x i32> zeroinitializer
  %v2002 = fmul <8 x float> %v1999, %v2001
  %v2003 = fneg <8 x float> %v2002
  %v2004 = add i64 0, %v1988
  %v2005 = getelementptr inbounds float, ptr %v88, i64 %v2004
  %v2006 = load <8 x float>, ptr %v2005, align 4
  %v2007 = fmul <8 x float> %v2003, %v2006
  %v2008 = fadd <8 x float> %v1989, %v2007
  %v2009 = add nsw i64 %v1988, 8
  br label %b179
b181:
  %v2010 = shufflevector <8 x float> %v1989, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v2011 = shufflevector <8 x float> %v1989, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v2012 = fadd <4 x float> %v2010, %v2011
  %v2013 = shufflevector <4 x float> %v2012, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v2014 = shufflevector <4 x float> %v2012, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v2015 = fadd <2 x float> %v2013, %v2014
  %v2016 = extractelement <2 x float> %v2015, i64 0
  %v2017 = extractelement <2 x float> %v2015, i64 1
  %v2018 = fadd float %v2016, %v2017
  %v2019 = fadd float %v2018, 0x0000000000000000
  %v2020 = add i64 %v690, 0
  %v2021 = and i64 %v2020, %v320
  %v2022 = mul i64 %v2021, %v7
  %v2023 = add i64 %v2022, %v1986
  %v2024 = mul i64 %v2023, 1
  %v2025 = getelementptr inbounds float, ptr %v178, i64 %v2024
  %v2026 = getelementptr inbounds float, ptr %v2025, i64 0
  store float %v2019, ptr %v2026, align 4
  %v2027 = add nsw i64 %v1986, 1
  br label %b176
b178:
  %v2028 = add i64 %v7, 0
  %v2029 = sdiv i64 %v2028, 1
  %v2030 = add i64 %v2, 1
  %v2031 = mul i64 %v2029, %v2
  %v2032 = sdiv i64 %v2031, %v3
  %v2033 = mul i64 %v2032, 1
  %v2034 = icmp slt i64 %v2033, %v7
  %v2035 = select i1 %v2034, i64 %v2033, i64 %v7
  %v2036 = mul i64 %v2029, %v2030
  %v2037 = sdiv i64 %v2036, %v3
  %v2038 = mul i64 %v2037, 1
  %v2039 = icmp slt i64 %v2038, %v7
  %v2040 = select i1 %v2039, i64 %v2038, i64 %v7
  br label %b182
b182:
  %v2041 = phi i64 [ %v2035, %b178 ], [ %v2121, %b183 ]
  %v2042 = icmp slt i64 %v2041, %v2040
  br i1 %v2042, label %b183, label %b184
b183:
  %v2043 = add i64 %v690, 0
  %v2044 = and i64 %v2043, %v314
  %v2045 = mul i64 %v2044, %v7
  %v2046 = add i64 %v2045, %v2041
  %v2047 = mul i64 %v2046, 1
  %v2048 = getelementptr inbounds float, ptr %v172, i64 %v2047
  %v2049 = getelementptr inbounds float, ptr %v2048, i64 0
  %v2050 = load float, ptr %v2049, align 4
  %v2051 = add i64 %v690, 0
  %v2052 = and i64 %v2051, %v320
  %v2053 = mul i64 %v2052, %v7
  %v2054 = add i64 %v2053, %v2041
  %v2055 = mul i64 %v2054, 1
  %v2056 = getelementptr inbounds float, ptr %v178, i64 %v2055
  %v2057 = getelementptr inbounds float, ptr %v2056, i64 0
  %v2058 = load float, ptr %v2057, align 4
  %v2059 = fadd float %v2050, %v2058
  %v2060 = add i64 %v690, 0
  %v2061 = and i64 %v2060, %v316
  %v2062 = mul i64 %v2061, %v7
  %v2063 = add i64 %v2062, %v2041
  %v2064 = mul i64 %v2063, 1
  %v2065 = getelementptr inbounds float, ptr %v174, i64 %v2064
  %v2066 = getelementptr inbounds float, ptr %v2065, i64 0
  %v2067 = load float, ptr %v2066, align 4
  %v2068 = add i64 %v690, 0
  %v2069 = and i64 %v2068, %v318
  %v2070 = mul i64 %v2069, %v7
  %v2071 = add i64 %v2070, %v2041
  %v2072 = mul i64 %v2071, 1
  %v2073 = getelementptr inbounds float, ptr %v176, i64 %v2072
  %v2074 = getelementptr inbounds float, ptr %v2073, i64 0
  %v2075 = load float, ptr %v2074, align 4
  %v2076 = fadd float %v2067, %v2075
  %v2077 = add i64 %v690, 0
  %v2078 = and i64 %v2077, %v312
  %v2079 = mul i64 %v2078, %v7
  %v2080 = add i64 %v2079, %v2041
  %v2081 = mul i64 %v2080, 8
  %v2082 = getelementptr inbounds float, ptr %v170, i64 %v2081
  %v2083 = add i64 %v690, 0
  %v2084 = and i64 %v2083, %v310
  %v2085 = mul i64 %v2084, %v7
  %v2086 = add i64 %v2085, %v2041
  %v2087 = mul i64 %v2086, 8
  %v2088 = getelementptr inbounds float, ptr %v168, i64 %v2087
  %v2089 = mul i64 %v2041, 8
  %v2090 = getelementptr inbounds float, ptr %v158, i64 %v2089
  %v2091 = mul i64 %v2041, 8
  %v2092 = getelementptr inbounds float, ptr %v154, i64 %v2091
  %v2093 = add i64 0, 0
  %v2094 = getelementptr inbounds float, ptr %v88, i64 %v2093
  %v2095 = load <8 x float>, ptr %v2094, align 4
  %v2096 = insertelement <8 x float> poison, float %v2059, i64 0
  %v2097 = shufflevector <8 x float> %v2096, <8 x float> poison, <8 x i32> zeroinitializer
  %v2098 = fmul <8 x float> %v2097, %v2095
  %v2099 = add i64 0, 0
  %v2100 = getelementptr inbounds float, ptr %v90, i64 %v2099
  %v2101 = load <8 x float>, ptr %v2100, align 4
  %v2102 = insertelement <8 x float> poison, float %v2076, i64 0
  %v2103 = shufflevector <8 x float> %v2102, <8 x float> poison, <8 x i32> zeroinitializer
  %v2104 = fmul <8 x float> %v2103, %v2101
  %v2105 = fsub <8 x float> %v2098, %v2104
  %v2106 = add i64 0, 0
  %v2107 = getelementptr inbounds float, ptr %v2082, i64 %v2106
  %v2108 = load <8 x float>, ptr %v2107, align 4
  %v2109 = fadd <8 x float> %v2105, %v2108
  %v2110 = fmul <8 x float> %v2103, %v2095
  %v2111 = fmul <8 x float> %v2097, %v2101
  %v2112 = fadd <8 x float> %v2110, %v2111
  %v2113 = add i64 0, 0
  %v2114 = getelementptr inbounds float, ptr %v2088, i64 %v2113
  %v2115 = load <8 x float>, ptr %v2114, align 4
  %v2116 = fadd <8 x float> %v2112, %v2115
  %v2117 = add i64 0, 0
  %v2118 = getelementptr inbounds float, ptr %v2090, i64 %v2117
  store <8 x float> %v2109, ptr %v2118, align 4
  %v2119 = add i64 0, 0
  %v2120 = getelementptr inbounds float, ptr %v2092, i64 %v2119
  store <8 x float> %v2116, ptr %v2120, align 4
  %v2121 = add nsw i64 %v2041, 1
  br label %b182
b184:
  %v2123 = add i64 %v7, 0
  %v2124 = sdiv i64 %v2123, 1
  %v2125 = add i64 %v2, 1
  %v2126 = mul i64 %v2124, %v2
  %v2127 = sdiv i64 %v2126, %v3
  %v2128 = mul i64 %v2127, 1
  %v2129 = icmp slt i64 %v2128, %v7
  %v2130 = select i1 %v2129, i64 %v2128, i64 %v7
  %v2131 = mul i64 %v2124, %v2125
  %v2132 = sdiv i64 %v2131, %v3
  %v2133 = mul i64 %v2132, 1
  %v2134 = icmp slt i64 %v2133, %v7
  %v2135 = select i1 %v2134, i64 %v2133, i64 %v7
  br label %b185
b185:
  %v2136 = phi i64 [ %v2130, %b184 ], [ %v2237, %b190 ]
  %v2137 = icmp slt i64 %v2136, %v2135
  br i1 %v2137, label %b186, label %b187
b186:
  %v2138 = add i64 %v2136, 96
  %v2139 = icmp slt i64 %v2138, %v2135
  %v2140 = select i1 %v2139, i64 %v2138, i64 %v2135
  br label %b188
b188:
  %v2141 = phi i64 [ 0, %b186 ], [ %v2236, %b193 ]
  %v2142 = icmp slt i64 %v2141, 1
  br i1 %v2142, label %b189, label %b190
b189:
  %v2143 = sub i64 %v2140, %v2136
  %v2144 = sub i64 6, 1
  %v2145 = add i64 %v2143, %v2144
  %v2146 = sdiv i64 %v2145, 6
  br label %b191
b191:
  %v2147 = phi i64 [ 0, %b189 ], [ %v2235, %b200 ]
  %v2148 = icmp slt i64 %v2147, %v2146
  br i1 %v2148, label %b192, label %b193
b192:
  %v2149 = mul i64 %v2143, %v2147
  %v2150 = sdiv i64 %v2149, %v2146
  %v2151 = add i64 %v2136, %v2150
  %v2152 = add i64 %v2147, 1
  %v2153 = mul i64 %v2143, %v2152
  %v2154 = sdiv i64 %v2153, %v2146
  %v2155 = add i64 %v2136, %v2154
  %v2156 = mul i64 %v2141, 192
  %v2157 = getelementptr inbounds float, ptr %v337, i64 %v2156
  %v2158 = sub i64 %v2155, %v2151
  %v2159 = mul i64 %v2151, 8
  %v2160 = getelementptr inbounds float, ptr %v154, i64 %v2159
  %v2161 = getelementptr inbounds float, ptr %v2160, i64 0
  %v2162 = sub i64 %v2158, 1
  %v2163 = getelementptr inbounds ptr, ptr @table_tile_6x1of3_0, i64 %v2162
  %v2164 = load ptr, ptr %v2163, align 4
  %v2165 = icmp sgt i64 %v2158, 0
  br i1 %v2165, label %b194, label %b195
b194:
  call void %v2164(ptr %v2161, i64 8, ptr %v2157, i64 8, ptr %v2122)
  br label %b195
b195:
  %v2166 = add i64 %v2156, 64
  %v2167 = getelementptr inbounds float, ptr %v337, i64 %v2166
  %v2168 = sub i64 %v2155, %v2151
  %v2169 = mul i64 %v2151, 8
  %v2170 = getelementptr inbounds float, ptr %v158, i64 %v2169
  %v2171 = getelementptr inbounds float, ptr %v2170, i64 0
  %v2172 = sub i64 %v2168, 1
  %v2173 = getelementptr inbounds ptr, ptr @table_tile_6x1of3_1_2, i64 %v2172
  %v2174 = load ptr, ptr %v2173, align 4
  %v2175 = icmp sgt i64 %v2168, 0
  br i1 %v2175, label %b196, label %b197
b196:
  call void %v2174(ptr %v2171, i64 8, ptr %v2167, i64 8, ptr %v2122)
  br label %b197
b197:
  %v2176 = add i64 %v2166, 128
  br label %b198
b198:
  %v2177 = phi i64 [ %v2151, %b197 ], [ %v2234, %b203 ]
  %v2178 = icmp slt i64 %v2177, %v2155
  br i1 %v2178, label %b199, label %b200
b199:
  %v2179 = sub i64 %v2177, %v2151
  %v2180 = mul i64 %v2179, 24
  %v2181 = getelementptr inbounds float, ptr %v2122, i64 %v2180
  %v2182 = mul i64 %v2177, 8
  %v2183 = getelementptr inbounds float, ptr %v154, i64 %v2182
  %v2184 = mul i64 %v2177, 8
  %v2185 = getelementptr inbounds float, ptr %v156, i64 %v2184
  %v2186 = add i64 %v690, 0
  %v2187 = and i64 %v2186, %v322
  %v2188 = mul i64 %v2187, %v7
  %v2189 = add i64 %v2188, %v2177
  %v2190 = mul i64 %v2189, 8
  %v2191 = getelementptr inbounds float, ptr %v180, i64 %v2190
  %v2192 = add i64 %v690, 0
  %v2193 = and i64 %v2192, %v324
  %v2194 = mul i64 %v2193, %v7
  %v2195 = add i64 %v2194, %v2177
  %v2196 = mul i64 %v2195, 8
  %v2197 = getelementptr inbounds float, ptr %v182, i64 %v2196
  %v2198 = add i64 %v690, 0
  %v2199 = and i64 %v2198, %v326
  %v2200 = mul i64 %v2199, %v7
  %v2201 = add i64 %v2200, %v2177
  %v2202 = mul i64 %v2201, 8
  %v2203 = getelementptr inbounds float, ptr %v184, i64 %v2202
  br label %b201
b201:
  %v2204 = phi i64 [ 0, %b199 ], [ %v2233, %b202 ]
  %v2205 = icmp slt i64 %v2204, 1
  br i1 %v2205, label %b202, label %b203
b202:
  %v2206 = mul i64 %v2141, 1
  %v2207 = add i64 %v2206, %v2204
  %v2208 = mul i64 %v2207, 8
  %v2209 = add i64 0, %v2204
  %v2210 = mul i64 %v2209, 8
  %v2211 = getelementptr inbounds float, ptr %v2181, i64 %v2210
  %v2212 = load <8 x float>, ptr %v2211, align 4
  %v2213 = add i64 1, %v2204
  %v2214 = mul i64 %v2213, 8
  %v2215 = getelementptr inbounds float, ptr %v2181, i64 %v2214
  %v2216 = load <8 x float>, ptr %v2215, align 4
  %v2217 = add i64 2, %v2204
  %v2218 = mul i64 %v2217, 8
  %v2219 = getelementptr inbounds float, ptr %v2181, i64 %v2218
  %v2220 = load <8 x float>, ptr %v2219, align 4
  %v2221 = add i64 0, %v2208
  %v2222 = getelementptr inbounds float, ptr %v2183, i64 %v2221
  %v2223 = load <8 x float>, ptr %v2222, align 4
  %v2224 = fneg <8 x float> %v2223
  %v2225 = add i64 0, %v2208
  %v2226 = getelementptr inbounds float, ptr %v2185, i64 %v2225
  store <8 x float> %v2224, ptr %v2226, align 4
  %v2227 = add i64 0, %v2208
  %v2228 = getelementptr inbounds float, ptr %v2191, i64 %v2227
  store <8 x float> %v2212, ptr %v2228, align 4
  %v2229 = add i64 0, %v2208
  %v2230 = getelementptr inbounds float, ptr %v2197, i64 %v2229
  store <8 x float> %v2216, ptr %v2230, align 4
  %v2231 = add i64 0, %v2208
  %v2232 = getelementptr inbounds float, ptr %v2203, i64 %v2231
  store <8 x float> %v2220, ptr %v2232, align 4
  %v2233 = add nsw i64 %v2204, 1
  br label %b201
b203:
  %v2234 = add nsw i64 %v2177, 1
  br label %b198
b200:
  %v2235 = add nsw i64 %v2147, 1
  br label %b191
b193:
  %v2236 = add nsw i64 %v2141, 1
  br label %b188
b190:
  %v2237 = add nsw i64 %v2136, 96
  br label %b185
b187:
  %v2239 = add i64 %v7, 0
  %v2240 = sdiv i64 %v2239, 1
  %v2241 = add i64 %v2, 1
  %v2242 = mul i64 %v2240, %v2
  %v2243 = sdiv i64 %v2242, %v3
  %v2244 = mul i64 %v2243, 1
  %v2245 = icmp slt i64 %v2244, %v7
  %v2246 = select i1 %v2245, i64 %v2244, i64 %v7
  %v2247 = mul i64 %v2240, %v2241
  %v2248 = sdiv i64 %v2247, %v3
  %v2249 = mul i64 %v2248, 1
  %v2250 = icmp slt i64 %v2249, %v7
  %v2251 = select i1 %v2250, i64 %v2249, i64 %v7
  br label %b204
b204:
  %v2252 = phi i64 [ %v2246, %b187 ], [ %v2309, %b209 ]
  %v2253 = icmp slt i64 %v2252, %v2251
  br i1 %v2253, label %b205, label %b206
b205:
  %v2254 = add i64 %v2252, 96
  %v2255 = icmp slt i64 %v2254, %v2251
  %v2256 = select i1 %v2255, i64 %v2254, i64 %v2251
  br label %b207
b207:
  %v2257 = phi i64 [ 0, %b205 ], [ %v2308, %b212 ]
  %v2258 = icmp slt i64 %v2257, 1
  br i1 %v2258, label %b208, label %b209
b208:
  %v2259 = sub i64 %v2256, %v2252
  %v2260 = sub i64 8, 1
  %v2261 = add i64 %v2259, %v2260
  %v2262 = sdiv i64 %v2261, 8
  br label %b210
b210:
  %v2263 = phi i64 [ 0, %b208 ], [ %v2307, %b217 ]
  %v2264 = icmp slt i64 %v2263, %v2262
  br i1 %v2264, label %b211, label %b212
b211:
  %v2265 = mul i64 %v2259, %v2263
  %v2266 = sdiv i64 %v2265, %v2262
  %v2267 = add i64 %v2252, %v2266
  %v2268 = add i64 %v2263, 1
  %v2269 = mul i64 %v2259, %v2268
  %v2270 = sdiv i64 %v2269, %v2262
  %v2271 = add i64 %v2252, %v2270
  %v2272 = mul i64 %v2257, 64
  %v2273 = getelementptr inbounds float, ptr %v338, i64 %v2272
  %v2274 = sub i64 %v2271, %v2267
  %v2275 = mul i64 %v2267, 8
  %v2276 = getelementptr inbounds float, ptr %v156, i64 %v2275
  %v2277 = getelementptr inbounds float, ptr %v2276, i64 0
  %v2278 = sub i64 %v2274, 1
  %v2279 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v2278
  %v2280 = load ptr, ptr %v2279, align 4
  %v2281 = icmp sgt i64 %v2274, 0
  br i1 %v2281, label %b213, label %b214
b213:
  call void %v2280(ptr %v2277, i64 8, ptr %v2273, i64 8, ptr %v2238)
  br label %b214
b214:
  %v2282 = add i64 %v2272, 64
  br label %b215
b215:
  %v2283 = phi i64 [ %v2267, %b214 ], [ %v2306, %b220 ]
  %v2284 = icmp slt i64 %v2283, %v2271
  br i1 %v2284, label %b216, label %b217
b216:
  %v2285 = sub i64 %v2283, %v2267
  %v2286 = mul i64 %v2285, 8
  %v2287 = getelementptr inbounds float, ptr %v2238, i64 %v2286
  %v2288 = add i64 %v690, 0
  %v2289 = and i64 %v2288, %v328
  %v2290 = mul i64 %v2289, %v7
  %v2291 = add i64 %v2290, %v2283
  %v2292 = mul i64 %v2291, 8
  %v2293 = getelementptr inbounds float, ptr %v186, i64 %v2292
  br label %b218
b218:
  %v2294 = phi i64 [ 0, %b216 ], [ %v2305, %b219 ]
  %v2295 = icmp slt i64 %v2294, 1
  br i1 %v2295, label %b219, label %b220
b219:
  %v2296 = mul i64 %v2257, 1
  %v2297 = add i64 %v2296, %v2294
  %v2298 = mul i64 %v2297, 8
  %v2299 = add i64 0, %v2294
  %v2300 = mul i64 %v2299, 8
  %v2301 = getelementptr inbounds float, ptr %v2287, i64 %v2300
  %v2302 = load <8 x float>, ptr %v2301, align 4
  %v2303 = add i64 0, %v2298
  %v2304 = getelementptr inbounds float, ptr %v2293, i64 %v2303
  store <8 x float> %v2302, ptr %v2304, align 4
  %v2305 = add nsw i64 %v2294, 1
  br label %b218
b220:
  %v2306 = add nsw i64 %v2283, 1
  br label %b215
b217:
  %v2307 = add nsw i64 %v2263, 1
  br label %b210
b212:
  %v2308 = add nsw i64 %v2257, 1
  br label %b207
b209:
  %v2309 = add nsw i64 %v2252, 96
  br label %b204
b206:
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
  br label %b221
b221:
  %v2323 = phi i64 [ %v2317, %b206 ], [ %v2380, %b222 ]
  %v2324 = icmp slt i64 %v2323, %v2322
  br i1 %v2324, label %b222, label %b223
b222:
  %v2325 = add i64 %v690, 0
  %v2326 = and i64 %v2325, %v322
  %v2327 = mul i64 %v2326, %v7
  %v2328 = add i64 %v2327, %v2323
  %v2329 = mul i64 %v2328, 8
  %v2330 = getelementptr inbounds float, ptr %v180, i64 %v2329
  %v2331 = add i64 %v690, 0
  %v2332 = and i64 %v2331, %v324
  %v2333 = mul i64 %v2332, %v7
  %v2334 = add i64 %v2333, %v2323
  %v2335 = mul i64 %v2334, 8
  %v2336 = getelementptr inbounds float, ptr %v182, i64 %v2335
  %v2337 = add i64 %v690, 0
  %v2338 = and i64 %v2337, %v328
  %v2339 = mul i64 %v2338, %v7
  %v2340 = add i64 %v2339, %v2323
  %v2341 = mul i64 %v2340, 8
  %v2342 = getelementptr inbounds float, ptr %v186, i64 %v2341
  %v2343 = add i64 %v690, 0
  %v2344 = and i64 %v2343, %v326
  %v2345 = mul i64 %v2344, %v7
  %v2346 = add i64 %v2345, %v2323
  %v2347 = mul i64 %v2346, 8
  %v2348 = getelementptr inbounds float, ptr %v184, i64 %v2347
  %v2349 = add i64 %v690, 0
  %v2350 = and i64 %v2349, 1
  %v2351 = mul i64 %v2350, %v7
  %v2352 = add i64 %v2351, %v2323
  %v2353 = mul i64 %v2352, 16
  %v2354 = getelementptr inbounds float, ptr %v30, i64 %v2353
  %v2355 = add i64 0, 0
  %v2356 = getelementptr inbounds float, ptr %v2330, i64 %v2355
  %v2357 = load <8 x float>, ptr %v2356, align 4
  %v2358 = add i64 0, 0
  %v2359 = getelementptr inbounds float, ptr %v2336, i64 %v2358
  %v2360 = load <8 x float>, ptr %v2359, align 4
  %v2361 = fadd <8 x float> %v2357, %v2360
  %v2362 = add i64 0, 0
  %v2363 = getelementptr inbounds float, ptr %v58, i64 %v2362
  %v2364 = load <8 x float>, ptr %v2363, align 4
  %v2365 = fmul <8 x float> %v2361, %v2364
  %v2366 = add i64 0, 0
  %v2367 = getelementptr inbounds float, ptr %v2342, i64 %v2366
  %v2368 = load <8 x float>, ptr %v2367, align 4
  %v2369 = add i64 0, 0
  %v2370 = getelementptr inbounds float, ptr %v2348, i64 %v2369
  %v2371 = load <8 x float>, ptr %v2370, align 4
  %v2372 = fadd <8 x float> %v2368, %v2371
  %v2373 = add i64 0, 0
  %v2374 = getelementptr inbounds float, ptr %v56, i64 %v2373
  %v2375 = load <8 x float>, ptr %v2374, align 4
  %v2376 = fmul <8 x float> %v2372, %v2375
  %v2377 = fadd <8 x float> %v2365, %v2376
  %v2378 = add i64 0, 0
  %v2379 = getelementptr inbounds float, ptr %v2354, i64 %v2378
  store <8 x float> %v2377, ptr %v2379, align 4
  %v2380 = add nsw i64 %v2323, 1
  br label %b221
b223:
  %v2381 = add i64 %v7, 0
  %v2382 = sdiv i64 %v2381, 1
  %v2383 = add i64 %v2, 1
  %v2384 = mul i64 %v2382, %v2
  %v2385 = sdiv i64 %v2384, %v3
  %v2386 = mul i64 %v2385, 1
  %v2387 = icmp slt i64 %v2386, %v7
  %v2388 = select i1 %v2387, i64 %v2386, i64 %v7
  %v2389 = mul i64 %v2382, %v2383
  %v2390 = sdiv i64 %v2389, %v3
  %v2391 = mul i64 %v2390, 1
  %v2392 = icmp slt i64 %v2391, %v7
  %v2393 = select i1 %v2392, i64 %v2391, i64 %v7
  br label %b224
b224:
  %v2394 = phi i64 [ %v2388, %b223 ], [ %v2451, %b225 ]
  %v2395 = icmp slt i64 %v2394, %v2393
  br i1 %v2395, label %b225, label %b226
b225:
  %v2396 = add i64 %v690, 0
  %v2397 = and i64 %v2396, %v322
  %v2398 = mul i64 %v2397, %v7
  %v2399 = add i64 %v2398, %v2394
  %v2400 = mul i64 %v2399, 8
  %v2401 = getelementptr inbounds float, ptr %v180, i64 %v2400
  %v2402 = add i64 %v690, 0
  %v2403 = and i64 %v2402, %v324
  %v2404 = mul i64 %v2403, %v7
  %v2405 = add i64 %v2404, %v2394
  %v2406 = mul i64 %v2405, 8
  %v2407 = getelementptr inbounds float, ptr %v182, i64 %v2406
  %v2408 = add i64 %v690, 0
  %v2409 = and i64 %v2408, %v328
  %v2410 = mul i64 %v2409, %v7
  %v2411 = add i64 %v2410, %v2394
  %v2412 = mul i64 %v2411, 8
  %v2413 = getelementptr inbounds float, ptr %v186, i64 %v2412
  %v2414 = add i64 %v690, 0
  %v2415 = and i64 %v2414, %v326
  %v2416 = mul i64 %v2415, %v7
  %v2417 = add i64 %v2416, %v2394
  %v2418 = mul i64 %v2417, 8
  %v2419 = getelementptr inbounds float, ptr %v184, i64 %v2418
  %v2420 = add i64 %v690, 0
  %v2421 = and i64 %v2420, 1
  %v2422 = mul i64 %v2421, %v7
  %v2423 = add i64 %v2422, %v2394
  %v2424 = mul i64 %v2423, 16
  %v2425 = getelementptr inbounds float, ptr %v30, i64 %v2424
  %v2426 = add i64 0, 0
  %v2427 = getelementptr inbounds float, ptr %v2401, i64 %v2426
  %v2428 = load <8 x float>, ptr %v2427, align 4
  %v2429 = add i64 0, 0
  %v2430 = getelementptr inbounds float, ptr %v2407, i64 %v2429
  %v2431 = load <8 x float>, ptr %v2430, align 4
  %v2432 = fadd <8 x float> %v2428, %v2431
  %v2433 = add i64 0, 0
  %v2434 = getelementptr inbounds float, ptr %v56, i64 %v2433
  %v2435 = load <8 x float>, ptr %v2434, align 4
  %v2436 = fmul <8 x float> %v2432, %v2435
  %v2437 = add i64 0, 0
  %v2438 = getelementptr inbounds float, ptr %v2413, i64 %v2437
  %v2439 = load <8 x float>, ptr %v2438, align 4
  %v2440 = add i64 0, 0
  %v2441 = getelementptr inbounds float, ptr %v2419, i64 %v2440
  %v2442 = load <8 x float>, ptr %v2441, align 4
  %v2443 = fadd <8 x float> %v2439, %v2442
  %v2444 = add i64 0, 0
  %v2445 = getelementptr inbounds float, ptr %v58, i64 %v2444
  %v2446 = load <8 x float>, ptr %v2445, align 4
  %v2447 = fmul <8 x float> %v2443, %v2446
  %v2448 = fsub <8 x float> %v2436, %v2447
  %v2449 = add i64 8, 0
  %v2450 = getelementptr inbounds float, ptr %v2425, i64 %v2449
  store <8 x float> %v2448, ptr %v2450, align 4
  %v2451 = add nsw i64 %v2394, 1
  br label %b224
b226:
  %v2452 = add nsw i64 %v687, 1
  br label %b52
b54:
  %v2453 = icmp sgt i64 %v3, 1
  br i1 %v2453, label %b227, label %b228
b227:
  %v2454 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2455 = atomicrmw add ptr %v2454, i64 1 acq_rel
  %v2456 = mul i64 %v3, 2
  br label %b229
b229:
  %v2457 = load atomic i64, ptr %v2454 acquire, align 8
  %v2458 = icmp slt i64 %v2457, %v2456
  br i1 %v2458, label %b230, label %b231
b230:
  %v2459 = call i32 @sched_yield()
  br label %b229
b231:
  br label %b228
b228:
  %v2460 = add i64 %v8, 0
  %v2461 = sdiv i64 %v2460, 1
  %v2462 = add i64 %v2, 1
  %v2463 = mul i64 %v2461, %v2
  %v2464 = sdiv i64 %v2463, %v3
  %v2465 = mul i64 %v2464, 1
  %v2466 = icmp slt i64 %v2465, %v8
  %v2467 = select i1 %v2466, i64 %v2465, i64 %v8
  %v2468 = mul i64 %v2461, %v2462
  %v2469 = sdiv i64 %v2468, %v3
  %v2470 = mul i64 %v2469, 1
  %v2471 = icmp slt i64 %v2470, %v8
  %v2472 = select i1 %v2471, i64 %v2470, i64 %v8
  br label %b232
b232:
  %v2473 = phi i64 [ %v2467, %b228 ], [ %v2505, %b237 ]
  %v2474 = icmp slt i64 %v2473, %v2472
  br i1 %v2474, label %b233, label %b234
b233:
  br label %b235
b235:
  %v2475 = phi i64 [ 0, %b233 ], [ %v2500, %b240 ]
  %v2476 = phi <8 x float> [ splat (float 0x0000000000000000), %b233 ], [ %v2479, %b240 ]
  %v2477 = icmp slt i64 %v2475, 2
  br i1 %v2477, label %b236, label %b237
b236:
  br label %b238
b238:
  %v2478 = phi i64 [ 0, %b236 ], [ %v2499, %b239 ]
  %v2479 = phi <8 x float> [ %v2476, %b236 ], [ %v2498, %b239 ]
  %v2480 = icmp slt i64 %v2478, 8
  br i1 %v2480, label %b239, label %b240
b239:
  %v2481 = mul i64 %v2473, 16
  %v2482 = getelementptr inbounds float, ptr %v140, i64 %v2481
  %v2483 = mul i64 %v2475, 8
  %v2484 = add i64 0, %v2483
  %v2485 = add i64 %v2484, %v2478
  %v2486 = getelementptr inbounds float, ptr %v2482, i64 %v2485
  %v2487 = load float, ptr %v2486, align 4
  %v2488 = add i64 0, 0
  %v2489 = mul i64 %v2475, 64
  %v2490 = add i64 %v2488, %v2489
  %v2491 = mul i64 %v2478, 8
  %v2492 = add i64 %v2490, %v2491
  %v2493 = getelementptr inbounds float, ptr %v20, i64 %v2492
  %v2494 = load <8 x float>, ptr %v2493, align 4
  %v2495 = insertelement <8 x float> poison, float %v2487, i64 0
  %v2496 = shufflevector <8 x float> %v2495, <8 x float> poison, <8 x i32> zeroinitializer
  %v2497 = fmul <8 x float> %v2494, %v2496
  %v2498 = fadd <8 x float> %v2479, %v2497
  %v2499 = add nsw i64 %v2478, 1
  br label %b238
b240:
  %v2500 = add nsw i64 %v2475, 1
  br label %b235
b237:
  %v2501 = mul i64 %v2473, 8
  %v2502 = getelementptr inbounds float, ptr %v32, i64 %v2501
  %v2503 = add i64 0, 0
  %v2504 = getelementptr inbounds float, ptr %v2502, i64 %v2503
  store <8 x float> %v2476, ptr %v2504, align 4
  %v2505 = add nsw i64 %v2473, 1
  br label %b232
b234:
  %v2506 = icmp sgt i64 %v3, 1
  br i1 %v2506, label %b241, label %b242
b241:
  %v2507 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2508 = atomicrmw add ptr %v2507, i64 1 acq_rel
  %v2509 = mul i64 %v3, 3
  br label %b243
b243:
  %v2510 = load atomic i64, ptr %v2507 acquire, align 8
  %v2511 = icmp slt i64 %v2510, %v2509
  br i1 %v2511, label %b244, label %b245
b244:
  %v2512 = call i32 @sched_yield()
  br label %b243
b245:
  br label %b242
b242:
  %v2513 = getelementptr inbounds i64, ptr %v1, i64 124
  %v2514 = load i64, ptr %v2513, align 8
  %v2515 = icmp eq i64 %v2514, 0
  br i1 %v2515, label %b246, label %b247
b246:
  %v2516 = add i64 %v7, 0
  %v2517 = sdiv i64 %v2516, 1
  %v2518 = add i64 %v2, 1
  %v2519 = mul i64 %v2517, %v2
  %v2520 = sdiv i64 %v2519, %v3
  %v2521 = mul i64 %v2520, 1
  %v2522 = icmp slt i64 %v2521, %v7
  %v2523 = select i1 %v2522, i64 %v2521, i64 %v7
  %v2524 = mul i64 %v2517, %v2518
  %v2525 = sdiv i64 %v2524, %v3
  %v2526 = mul i64 %v2525, 1
  %v2527 = icmp slt i64 %v2526, %v7
  %v2528 = select i1 %v2527, i64 %v2526, i64 %v7
  br label %b248
b248:
  %v2529 = phi i64 [ %v2523, %b246 ], [ %v2546, %b253 ]
  %v2530 = icmp slt i64 %v2529, %v2528
  br i1 %v2530, label %b249, label %b250
b249:
  %v2531 = and i64 0, 1
  %v2532 = mul i64 %v2531, %v7
  %v2533 = add i64 %v2532, %v2529
  %v2534 = mul i64 %v2533, 16
  %v2535 = getelementptr inbounds float, ptr %v30, i64 %v2534
  %v2536 = mul i64 %v2529, 16
  %v2537 = getelementptr inbounds float, ptr %v26, i64 %v2536
  br label %b251
b251:
  %v2538 = phi i64 [ 0, %b249 ], [ %v2545, %b252 ]
  %v2539 = icmp slt i64 %v2538, 16
  br i1 %v2539, label %b252, label %b253
b252:
  %v2540 = add i64 0, %v2538
  %v2541 = getelementptr inbounds float, ptr %v2535, i64 %v2540
  %v2542 = load <8 x float>, ptr %v2541, align 4
  %v2543 = add i64 0, %v2538
  %v2544 = getelementptr inbounds float, ptr %v2537, i64 %v2543
  store <8 x float> %v2542, ptr %v2544, align 4
  %v2545 = add nsw i64 %v2538, 8
  br label %b251
b253:
  %v2546 = add nsw i64 %v2529, 1
  br label %b248
b250:
  br label %b247
b247:
  %v2547 = icmp sgt i64 %v3, 1
  br i1 %v2547, label %b254, label %b255
b254:
  %v2548 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2549 = atomicrmw add ptr %v2548, i64 1 acq_rel
  %v2550 = mul i64 %v3, 4
  br label %b256
b256:
  %v2551 = load atomic i64, ptr %v2548 acquire, align 8
  %v2552 = icmp slt i64 %v2551, %v2550
  br i1 %v2552, label %b257, label %b258
b257:
  %v2553 = call i32 @sched_yield()
  br label %b256
b258:
  br label %b255
b255:
  %v2554 = icmp eq i64 %v2, 0
  br i1 %v2554, label %b259, label %b260
b259:
  br label %b261
b261:
  %v2555 = phi i64 [ 0, %b259 ], [ %v2584, %b266 ]
  %v2556 = phi <8 x float> [ splat (float 0x0000000000000000), %b259 ], [ %v2583, %b266 ]
  %v2557 = icmp slt i64 %v2555, %v8
  br i1 %v2557, label %b262, label %b263
b262:
  %v2558 = add i64 %v2555, 128
  %v2559 = icmp slt i64 %v2558, %v8
  %v2560 = select i1 %v2559, i64 %v2558, i64 %v8
  br label %b264
b264:
  %v2561 = phi i64 [ %v2555, %b262 ], [ %v2582, %b265 ]
  %v2562 = phi <8 x float> [ splat (float 0x0000000000000000), %b262 ], [ %v2581, %b265 ]
  %v2563 = icmp slt i64 %v2561, %v2560
  br i1 %v2563, label %b265, label %b266
b265:
  %v2564 = mul i64 %v2561, 8
  %v2565 = getelementptr inbounds float, ptr %v180, i64 %v2564
  %v2566 = mul i64 %v2561, 8
  %v2567 = getelementptr inbounds float, ptr %v182, i64 %v2566
  %v2568 = mul i64 %v2561, 16
  %v2569 = getelementptr inbounds float, ptr %v28, i64 %v2568
  %v2570 = add i64 0, 0
  %v2571 = getelementptr inbounds float, ptr %v2565, i64 %v2570
  %v2572 = load <8 x float>, ptr %v2571, align 4
  %v2573 = add i64 0, 0
  %v2574 = getelementptr inbounds float, ptr %v2567, i64 %v2573
  %v2575 = load <8 x float>, ptr %v2574, align 4
  %v2576 = fadd <8 x float> %v2572, %v2575
  %v2577 = add i64 8, 0
  %v2578 = getelementptr inbounds float, ptr %v2569, i64 %v2577
  %v2579 = load <8 x float>, ptr %v2578, align 4
  %v2580 = fmul <8 x float> %v2576, %v2579
  %v2581 = fadd <8 x float> %v2562, %v2580
  %v2582 = add nsw i64 %v2561, 1
  br label %b264
b266:
  %v2583 = fadd <8 x float> %v2556, %v2562
  %v2584 = add nsw i64 %v2555, 128
  br label %b261
b263:
  %v2585 = add i64 0, 0
  %v2586 = getelementptr inbounds float, ptr %v188, i64 %v2585
  store <8 x float> %v2556, ptr %v2586, align 4
  br label %b260
b260:
  %v2587 = icmp sgt i64 %v3, 1
  br i1 %v2587, label %b267, label %b268
b267:
  %v2588 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2589 = atomicrmw add ptr %v2588, i64 1 acq_rel
  %v2590 = mul i64 %v3, 5
  br label %b269
b269:
  %v2591 = load atomic i64, ptr %v2588 acquire, align 8
  %v2592 = icmp slt i64 %v2591, %v2590
  br i1 %v2592, label %b270, label %b271
b270:
  %v2593 = call i32 @sched_yield()
  br label %b269
b271:
  br label %b268
b268:
  %v2594 = icmp eq i64 %v2, 0
  br i1 %v2594, label %b272, label %b273
b272:
  br label %b274
b274:
  %v2595 = phi i64 [ 0, %b272 ], [ %v2624, %b279 ]
  %v2596 = phi <8 x float> [ splat (float 0x0000000000000000), %b272 ], [ %v2623, %b279 ]
  %v2597 = icmp slt i64 %v2595, %v8
  br i1 %v2597, label %b275, label %b276
b275:
  %v2598 = add i64 %v2595, 128
  %v2599 = icmp slt i64 %v2598, %v8
  %v2600 = select i1 %v2599, i64 %v2598, i64 %v8
  br label %b277
b277:
  %v2601 = phi i64 [ %v2595, %b275 ], [ %v2622, %b278 ]
  %v2602 = phi <8 x float> [ splat (float 0x0000000000000000), %b275 ], [ %v2621, %b278 ]
  %v2603 = icmp slt i64 %v2601, %v2600
  br i1 %v2603, label %b278, label %b279
b278:
  %v2604 = mul i64 %v2601, 8
  %v2605 = getelementptr inbounds float, ptr %v186, i64 %v2604
  %v2606 = mul i64 %v2601, 8
  %v2607 = getelementptr inbounds float, ptr %v184, i64 %v2606
  %v2608 = mul i64 %v2601, 16
  %v2609 = getelementptr inbounds float, ptr %v28, i64 %v2608
  %v2610 = add i64 0, 0
  %v2611 = getelementptr inbounds float, ptr %v2605, i64 %v2610
  %v2612 = load <8 x float>, ptr %v2611, align 4
  %v2613 = add i64 0, 0
  %v2614 = getelementptr inbounds float, ptr %v2607, i64 %v2613
  %v2615 = load <8 x float>, ptr %v2614, align 4
  %v2616 = fadd <8 x float> %v2612, %v2615
  %v2617 = add i64 0, 0
  %v2618 = getelementptr inbounds float, ptr %v2609, i64 %v2617
  %v2619 = load <8 x float>, ptr %v2618, align 4
  %v2620 = fmul <8 x float> %v2616, %v2619
  %v2621 = fadd <8 x float> %v2602, %v2620
  %v2622 = add nsw i64 %v2601, 1
  br label %b277
b279:
  %v2623 = fadd <8 x float> %v2596, %v2602
  %v2624 = add nsw i64 %v2595, 128
  br label %b274
b276:
  %v2625 = add i64 0, 0
  %v2626 = getelementptr inbounds float, ptr %v190, i64 %v2625
  store <8 x float> %v2596, ptr %v2626, align 4
  br label %b273
b273:
  %v2627 = icmp sgt i64 %v3, 1
  br i1 %v2627, label %b280, label %b281
b280:
  %v2628 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2629 = atomicrmw add ptr %v2628, i64 1 acq_rel
  %v2630 = mul i64 %v3, 6
  br label %b282
b282:
  %v2631 = load atomic i64, ptr %v2628 acquire, align 8
  %v2632 = icmp slt i64 %v2631, %v2630
  br i1 %v2632, label %b283, label %b284
b283:
  %v2633 = call i32 @sched_yield()
  br label %b282
b284:
  br label %b281
b281:
  %v2634 = icmp eq i64 %v2, 0
  br i1 %v2634, label %b285, label %b286
b285:
  br label %b287
b287:
  %v2635 = phi i64 [ 0, %b285 ], [ %v2664, %b292 ]
  %v2636 = phi <8 x float> [ splat (float 0x0000000000000000), %b285 ], [ %v2663, %b292 ]
  %v2637 = icmp slt i64 %v2635, %v8
  br i1 %v2637, label %b288, label %b289
b288:
  %v2638 = add i64 %v2635, 128
  %v2639 = icmp slt i64 %v2638, %v8
  %v2640 = select i1 %v2639, i64 %v2638, i64 %v8
  br label %b290
b290:
  %v2641 = phi i64 [ %v2635, %b288 ], [ %v2662, %b291 ]
  %v2642 = phi <8 x float> [ splat (float 0x0000000000000000), %b288 ], [ %v2661, %b291 ]
  %v2643 = icmp slt i64 %v2641, %v2640
  br i1 %v2643, label %b291, label %b292
b291:
  %v2644 = mul i64 %v2641, 8
  %v2645 = getelementptr inbounds float, ptr %v180, i64 %v2644
  %v2646 = mul i64 %v2641, 8
  %v2647 = getelementptr inbounds float, ptr %v182, i64 %v2646
  %v2648 = mul i64 %v2641, 16
  %v2649 = getelementptr inbounds float, ptr %v28, i64 %v2648
  %v2650 = add i64 0, 0
  %v2651 = getelementptr inbounds float, ptr %v2645, i64 %v2650
  %v2652 = load <8 x float>, ptr %v2651, align 4
  %v2653 = add i64 0, 0
  %v2654 = getelementptr inbounds float, ptr %v2647, i64 %v2653
  %v2655 = load <8 x float>, ptr %v2654, align 4
  %v2656 = fadd <8 x float> %v2652, %v2655
  %v2657 = add i64 0, 0
  %v2658 = getelementptr inbounds float, ptr %v2649, i64 %v2657
  %v2659 = load <8 x float>, ptr %v2658, align 4
  %v2660 = fmul <8 x float> %v2656, %v2659
  %v2661 = fadd <8 x float> %v2642, %v2660
  %v2662 = add nsw i64 %v2641, 1
  br label %b290
b292:
  %v2663 = fadd <8 x float> %v2636, %v2642
  %v2664 = add nsw i64 %v2635, 128
  br label %b287
b289:
  %v2665 = add i64 0, 0
  %v2666 = getelementptr inbounds float, ptr %v192, i64 %v2665
  store <8 x float> %v2636, ptr %v2666, align 4
  br label %b286
b286:
  %v2667 = icmp sgt i64 %v3, 1
  br i1 %v2667, label %b293, label %b294
b293:
  %v2668 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2669 = atomicrmw add ptr %v2668, i64 1 acq_rel
  %v2670 = mul i64 %v3, 7
  br label %b295
b295:
  %v2671 = load atomic i64, ptr %v2668 acquire, align 8
  %v2672 = icmp slt i64 %v2671, %v2670
  br i1 %v2672, label %b296, label %b297
b296:
  %v2673 = call i32 @sched_yield()
  br label %b295
b297:
  br label %b294
b294:
  %v2674 = icmp eq i64 %v2, 0
  br i1 %v2674, label %b298, label %b299
b298:
  br label %b300
b300:
  %v2675 = phi i64 [ 0, %b298 ], [ %v2705, %b305 ]
  %v2676 = phi <8 x float> [ splat (float 0x0000000000000000), %b298 ], [ %v2704, %b305 ]
  %v2677 = icmp slt i64 %v2675, %v8
  br i1 %v2677, label %b301, label %b302
b301:
  %v2678 = add i64 %v2675, 128
  %v2679 = icmp slt i64 %v2678, %v8
  %v2680 = select i1 %v2679, i64 %v2678, i64 %v8
  br label %b303
b303:
  %v2681 = phi i64 [ %v2675, %b301 ], [ %v2703, %b304 ]
  %v2682 = phi <8 x float> [ splat (float 0x0000000000000000), %b301 ], [ %v2702, %b304 ]
  %v2683 = icmp slt i64 %v2681, %v2680
  br i1 %v2683, label %b304, label %b305
b304:
  %v2684 = mul i64 %v2681, 8
  %v2685 = getelementptr inbounds float, ptr %v186, i64 %v2684
  %v2686 = mul i64 %v2681, 8
  %v2687 = getelementptr inbounds float, ptr %v184, i64 %v2686
  %v2688 = mul i64 %v2681, 16
  %v2689 = getelementptr inbounds float, ptr %v28, i64 %v2688
  %v2690 = add i64 0, 0
  %v2691 = getelementptr inbounds float, ptr %v2685, i64 %v2690
  %v2692 = load <8 x float>, ptr %v2691, align 4
  %v2693 = add i64 0, 0
  %v2694 = getelementptr inbounds float, ptr %v2687, i64 %v2693
  %v2695 = load <8 x float>, ptr %v2694, align 4
  %v2696 = fadd <8 x float> %v2692, %v2695
  %v2697 = add i64 8, 0
  %v2698 = getelementptr inbounds float, ptr %v2689, i64 %v2697
  %v2699 = load <8 x float>, ptr %v2698, align 4
  %v2700 = fmul <8 x float> %v2696, %v2699
  %v2701 = fneg <8 x float> %v2700
  %v2702 = fadd <8 x float> %v2682, %v2701
  %v2703 = add nsw i64 %v2681, 1
  br label %b303
b305:
  %v2704 = fadd <8 x float> %v2676, %v2682
  %v2705 = add nsw i64 %v2675, 128
  br label %b300
b302:
  %v2706 = add i64 0, 0
  %v2707 = getelementptr inbounds float, ptr %v194, i64 %v2706
  store <8 x float> %v2676, ptr %v2707, align 4
  br label %b299
b299:
  %v2708 = icmp sgt i64 %v3, 1
  br i1 %v2708, label %b306, label %b307
b306:
  %v2709 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2710 = atomicrmw add ptr %v2709, i64 1 acq_rel
  %v2711 = mul i64 %v3, 8
  br label %b308
b308:
  %v2712 = load atomic i64, ptr %v2709 acquire, align 8
  %v2713 = icmp slt i64 %v2712, %v2711
  br i1 %v2713, label %b309, label %b310
b309:
  %v2714 = call i32 @sched_yield()
  br label %b308
b310:
  br label %b307
b307:
  %v2715 = icmp eq i64 %v2, 0
  br i1 %v2715, label %b311, label %b312
b311:
  br label %b313
b313:
  %v2716 = phi i64 [ 0, %b311 ], [ %v2744, %b318 ]
  %v2717 = phi <8 x float> [ splat (float 0x0000000000000000), %b311 ], [ %v2743, %b318 ]
  %v2718 = icmp slt i64 %v2716, %v8
  br i1 %v2718, label %b314, label %b315
b314:
  %v2719 = add i64 %v2716, 128
  %v2720 = icmp slt i64 %v2719, %v8
  %v2721 = select i1 %v2720, i64 %v2719, i64 %v8
  br label %b316
b316:
  %v2722 = phi i64 [ %v2716, %b314 ], [ %v2742, %b317 ]
  %v2723 = phi <8 x float> [ splat (float 0x0000000000000000), %b314 ], [ %v2741, %b317 ]
  %v2724 = icmp slt i64 %v2722, %v2721
  br i1 %v2724, label %b317, label %b318
b317:
  %v2725 = mul i64 %v2722, 8
  %v2726 = getelementptr inbounds float, ptr %v168, i64 %v2725
  %v2727 = mul i64 %v2722, 1
  %v2728 = getelementptr inbounds float, ptr %v116, i64 %v2727
  %v2729 = getelementptr inbounds float, ptr %v2728, i64 0
  %v2730 = load float, ptr %v2729, align 4
  %v2731 = add i64 0, 0
  %v2732 = getelementptr inbounds float, ptr %v2726, i64 %v2731
  %v2733 = load <8 x float>, ptr %v2732, align 4
  %v2734 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v2735 = shufflevector <8 x float> %v2734, <8 x float> poison, <8 x i32> zeroinitializer
  %v2736 = fmul <8 x float> %v2733, %v2735
  %v2737 = fneg <8 x float> %v2736
  %v2738 = insertelement <8 x float> poison, float %v2730, i64 0
  %v2739 = shufflevector <8 x float> %v2738, <8 x float> poison, <8 x i32> zeroinitializer
  %v2740 = fmul <8 x float> %v2737, %v2739
  %v2741 = fadd <8 x float> %v2723, %v2740
  %v2742 = add nsw i64 %v2722, 1
  br label %b316
b318:
  %v2743 = fadd <8 x float> %v2717, %v2723
  %v2744 = add nsw i64 %v2716, 128
  br label %b313
b315:
  %v2745 = add i64 0, 0
  %v2746 = getelementptr inbounds float, ptr %v196, i64 %v2745
  store <8 x float> %v2717, ptr %v2746, align 4
  br label %b312
b312:
  %v2747 = icmp sgt i64 %v3, 1
  br i1 %v2747, label %b319, label %b320
b319:
  %v2748 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2749 = atomicrmw add ptr %v2748, i64 1 acq_rel
  %v2750 = mul i64 %v3, 9
  br label %b321
b321:
  %v2751 = load atomic i64, ptr %v2748 acquire, align 8
  %v2752 = icmp slt i64 %v2751, %v2750
  br i1 %v2752, label %b322, label %b323
b322:
  %v2753 = call i32 @sched_yield()
  br label %b321
b323:
  br label %b320
b320:
  %v2754 = icmp eq i64 %v2, 0
  br i1 %v2754, label %b324, label %b325
b324:
  br label %b326
b326:
  %v2755 = phi i64 [ 0, %b324 ], [ %v2783, %b331 ]
  %v2756 = phi <8 x float> [ splat (float 0x0000000000000000), %b324 ], [ %v2782, %b331 ]
  %v2757 = icmp slt i64 %v2755, %v8
  br i1 %v2757, label %b327, label %b328
b327:
  %v2758 = add i64 %v2755, 128
  %v2759 = icmp slt i64 %v2758, %v8
  %v2760 = select i1 %v2759, i64 %v2758, i64 %v8
  br label %b329
b329:
  %v2761 = phi i64 [ %v2755, %b327 ], [ %v2781, %b330 ]
  %v2762 = phi <8 x float> [ splat (float 0x0000000000000000), %b327 ], [ %v2780, %b330 ]
  %v2763 = icmp slt i64 %v2761, %v2760
  br i1 %v2763, label %b330, label %b331
b330:
  %v2764 = mul i64 %v2761, 8
  %v2765 = getelementptr inbounds float, ptr %v170, i64 %v2764
  %v2766 = mul i64 %v2761, 1
  %v2767 = getelementptr inbounds float, ptr %v114, i64 %v2766
  %v2768 = getelementptr inbounds float, ptr %v2767, i64 0
  %v2769 = load float, ptr %v2768, align 4
  %v2770 = add i64 0, 0
  %v2771 = getelementptr inbounds float, ptr %v2765, i64 %v2770
  %v2772 = load <8 x float>, ptr %v2771, align 4
  %v2773 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v2774 = shufflevector <8 x float> %v2773, <8 x float> poison, <8 x i32> zeroinitializer
  %v2775 = fmul <8 x float> %v2772, %v2774
  %v2776 = fneg <8 x float> %v2775
  %v2777 = insertelement <8 x float> poison, float %v2769, i64 0
  %v2778 = shufflevector <8 x float> %v2777, <8 x float> poison, <8 x i32> zeroinitializer
  %v2779 = fmul <8 x float> %v2776, %v2778
  %v2780 = fadd <8 x float> %v2762, %v2779
  %v2781 = add nsw i64 %v2761, 1
  br label %b329
b331:
  %v2782 = fadd <8 x float> %v2756, %v2762
  %v2783 = add nsw i64 %v2755, 128
  br label %b326
b328:
  %v2784 = add i64 0, 0
  %v2785 = getelementptr inbounds float, ptr %v198, i64 %v2784
  store <8 x float> %v2756, ptr %v2785, align 4
  br label %b325
b325:
  %v2786 = icmp sgt i64 %v3, 1
  br i1 %v2786, label %b332, label %b333
b332:
  %v2787 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2788 = atomicrmw add ptr %v2787, i64 1 acq_rel
  %v2789 = mul i64 %v3, 10
  br label %b334
b334:
  %v2790 = load atomic i64, ptr %v2787 acquire, align 8
  %v2791 = icmp slt i64 %v2790, %v2789
  br i1 %v2791, label %b335, label %b336
b335:
  %v2792 = call i32 @sched_yield()
  br label %b334
b336:
  br label %b333
b333:
  %v2793 = icmp eq i64 %v2, 0
  br i1 %v2793, label %b337, label %b338
b337:
  br label %b339
b339:
  %v2794 = phi i64 [ 0, %b337 ], [ %v2823, %b344 ]
  %v2795 = phi <8 x float> [ splat (float 0x0000000000000000), %b337 ], [ %v2822, %b344 ]
  %v2796 = icmp slt i64 %v2794, %v8
  br i1 %v2796, label %b340, label %b341
b340:
  %v2797 = add i64 %v2794, 128
  %v2798 = icmp slt i64 %v2797, %v8
  %v2799 = select i1 %v2798, i64 %v2797, i64 %v8
  br label %b342
b342:
  %v2800 = phi i64 [ %v2794, %b340 ], [ %v2821, %b343 ]
  %v2801 = phi <8 x float> [ splat (float 0x0000000000000000), %b340 ], [ %v2820, %b343 ]
  %v2802 = icmp slt i64 %v2800, %v2799
  br i1 %v2802, label %b343, label %b344
b343:
  %v2803 = mul i64 %v2800, 1
  %v2804 = getelementptr inbounds float, ptr %v174, i64 %v2803
  %v2805 = getelementptr inbounds float, ptr %v2804, i64 0
  %v2806 = load float, ptr %v2805, align 4
  %v2807 = mul i64 %v2800, 1
  %v2808 = getelementptr inbounds float, ptr %v176, i64 %v2807
  %v2809 = getelementptr inbounds float, ptr %v2808, i64 0
  %v2810 = load float, ptr %v2809, align 4
  %v2811 = fadd float %v2806, %v2810
  %v2812 = mul i64 %v2800, 8
  %v2813 = getelementptr inbounds float, ptr %v112, i64 %v2812
  %v2814 = add i64 0, 0
  %v2815 = getelementptr inbounds float, ptr %v2813, i64 %v2814
  %v2816 = load <8 x float>, ptr %v2815, align 4
  %v2817 = insertelement <8 x float> poison, float %v2811, i64 0
  %v2818 = shufflevector <8 x float> %v2817, <8 x float> poison, <8 x i32> zeroinitializer
  %v2819 = fmul <8 x float> %v2818, %v2816
  %v2820 = fadd <8 x float> %v2801, %v2819
  %v2821 = add nsw i64 %v2800, 1
  br label %b342
b344:
  %v2822 = fadd <8 x float> %v2795, %v2801
  %v2823 = add nsw i64 %v2794, 128
  br label %b339
b341:
  %v2824 = add i64 0, 0
  %v2825 = getelementptr inbounds float, ptr %v200, i64 %v2824
  store <8 x float> %v2795, ptr %v2825, align 4
  br label %b338
b338:
  %v2826 = icmp sgt i64 %v3, 1
  br i1 %v2826, label %b345, label %b346
b345:
  %v2827 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2828 = atomicrmw add ptr %v2827, i64 1 acq_rel
  %v2829 = mul i64 %v3, 11
  br label %b347
b347:
  %v2830 = load atomic i64, ptr %v2827 acquire, align 8
  %v2831 = icmp slt i64 %v2830, %v2829
  br i1 %v2831, label %b348, label %b349
b348:
  %v2832 = call i32 @sched_yield()
  br label %b347
b349:
  br label %b346
b346:
  %v2833 = icmp eq i64 %v2, 0
  br i1 %v2833, label %b350, label %b351
b350:
  br label %b352
b352:
  %v2834 = phi i64 [ 0, %b350 ], [ %v2863, %b357 ]
  %v2835 = phi <8 x float> [ splat (float 0x0000000000000000), %b350 ], [ %v2862, %b357 ]
  %v2836 = icmp slt i64 %v2834, %v8
  br i1 %v2836, label %b353, label %b354
b353:
  %v2837 = add i64 %v2834, 128
  %v2838 = icmp slt i64 %v2837, %v8
  %v2839 = select i1 %v2838, i64 %v2837, i64 %v8
  br label %b355
b355:
  %v2840 = phi i64 [ %v2834, %b353 ], [ %v2861, %b356 ]
  %v2841 = phi <8 x float> [ splat (float 0x0000000000000000), %b353 ], [ %v2860, %b356 ]
  %v2842 = icmp slt i64 %v2840, %v2839
  br i1 %v2842, label %b356, label %b357
b356:
  %v2843 = mul i64 %v2840, 1
  %v2844 = getelementptr inbounds float, ptr %v172, i64 %v2843
  %v2845 = getelementptr inbounds float, ptr %v2844, i64 0
  %v2846 = load float, ptr %v2845, align 4
  %v2847 = mul i64 %v2840, 1
  %v2848 = getelementptr inbounds float, ptr %v178, i64 %v2847
  %v2849 = getelementptr inbounds float, ptr %v2848, i64 0
  %v2850 = load float, ptr %v2849, align 4
  %v2851 = fadd float %v2846, %v2850
  %v2852 = mul i64 %v2840, 8
  %v2853 = getelementptr inbounds float, ptr %v110, i64 %v2852
  %v2854 = add i64 0, 0
  %v2855 = getelementptr inbounds float, ptr %v2853, i64 %v2854
  %v2856 = load <8 x float>, ptr %v2855, align 4
  %v2857 = insertelement <8 x float> poison, float %v2851, i64 0
  %v2858 = shufflevector <8 x float> %v2857, <8 x float> poison, <8 x i32> zeroinitializer
  %v2859 = fmul <8 x float> %v2858, %v2856
  %v2860 = fadd <8 x float> %v2841, %v2859
  %v2861 = add nsw i64 %v2840, 1
  br label %b355
b357:
  %v2862 = fadd <8 x float> %v2835, %v2841
  %v2863 = add nsw i64 %v2834, 128
  br label %b352
b354:
  %v2864 = add i64 0, 0
  %v2865 = getelementptr inbounds float, ptr %v202, i64 %v2864
  store <8 x float> %v2835, ptr %v2865, align 4
  br label %b351
b351:
  %v2866 = icmp sgt i64 %v3, 1
  br i1 %v2866, label %b358, label %b359
b358:
  %v2867 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2868 = atomicrmw add ptr %v2867, i64 1 acq_rel
  %v2869 = mul i64 %v3, 12
  br label %b360
b360:
  %v2870 = load atomic i64, ptr %v2867 acquire, align 8
  %v2871 = icmp slt i64 %v2870, %v2869
  br i1 %v2871, label %b361, label %b362
b361:
  %v2872 = call i32 @sched_yield()
  br label %b360
b362:
  br label %b359
b359:
  %v2873 = icmp eq i64 %v2, 0
  br i1 %v2873, label %b363, label %b364
b363:
  br label %b365
b365:
  %v2874 = phi i64 [ 0, %b363 ], [ %v2902, %b370 ]
  %v2875 = phi <8 x float> [ splat (float 0x0000000000000000), %b363 ], [ %v2901, %b370 ]
  %v2876 = icmp slt i64 %v2874, %v8
  br i1 %v2876, label %b366, label %b367
b366:
  %v2877 = add i64 %v2874, 128
  %v2878 = icmp slt i64 %v2877, %v8
  %v2879 = select i1 %v2878, i64 %v2877, i64 %v8
  br label %b368
b368:
  %v2880 = phi i64 [ %v2874, %b366 ], [ %v2900, %b369 ]
  %v2881 = phi <8 x float> [ splat (float 0x0000000000000000), %b366 ], [ %v2899, %b369 ]
  %v2882 = icmp slt i64 %v2880, %v2879
  br i1 %v2882, label %b369, label %b370
b369:
  %v2883 = mul i64 %v2880, 8
  %v2884 = getelementptr inbounds float, ptr %v168, i64 %v2883
  %v2885 = mul i64 %v2880, 1
  %v2886 = getelementptr inbounds float, ptr %v114, i64 %v2885
  %v2887 = getelementptr inbounds float, ptr %v2886, i64 0
  %v2888 = load float, ptr %v2887, align 4
  %v2889 = add i64 0, 0
  %v2890 = getelementptr inbounds float, ptr %v2884, i64 %v2889
  %v2891 = load <8 x float>, ptr %v2890, align 4
  %v2892 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v2893 = shufflevector <8 x float> %v2892, <8 x float> poison, <8 x i32> zeroinitializer
  %v2894 = fmul <8 x float> %v2891, %v2893
  %v2895 = fneg <8 x float> %v2894
  %v2896 = insertelement <8 x float> poison, float %v2888, i64 0
  %v2897 = shufflevector <8 x float> %v2896, <8 x float> poison, <8 x i32> zeroinitializer
  %v2898 = fmul <8 x float> %v2895, %v2897
  %v2899 = fadd <8 x float> %v2881, %v2898
  %v2900 = add nsw i64 %v2880, 1
  br label %b368
b370:
  %v2901 = fadd <8 x float> %v2875, %v2881
  %v2902 = add nsw i64 %v2874, 128
  br label %b365
b367:
  %v2903 = add i64 0, 0
  %v2904 = getelementptr inbounds float, ptr %v204, i64 %v2903
  store <8 x float> %v2875, ptr %v2904, align 4
  br label %b364
b364:
  %v2905 = icmp sgt i64 %v3, 1
  br i1 %v2905, label %b371, label %b372
b371:
  %v2906 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2907 = atomicrmw add ptr %v2906, i64 1 acq_rel
  %v2908 = mul i64 %v3, 13
  br label %b373
b373:
  %v2909 = load atomic i64, ptr %v2906 acquire, align 8
  %v2910 = icmp slt i64 %v2909, %v2908
  br i1 %v2910, label %b374, label %b375
b374:
  %v2911 = call i32 @sched_yield()
  br label %b373
b375:
  br label %b372
b372:
  %v2912 = icmp eq i64 %v2, 0
  br i1 %v2912, label %b376, label %b377
b376:
  br label %b378
b378:
  %v2913 = phi i64 [ 0, %b376 ], [ %v2942, %b383 ]
  %v2914 = phi <8 x float> [ splat (float 0x0000000000000000), %b376 ], [ %v2941, %b383 ]
  %v2915 = icmp slt i64 %v2913, %v8
  br i1 %v2915, label %b379, label %b380
b379:
  %v2916 = add i64 %v2913, 128
  %v2917 = icmp slt i64 %v2916, %v8
  %v2918 = select i1 %v2917, i64 %v2916, i64 %v8
  br label %b381
b381:
  %v2919 = phi i64 [ %v2913, %b379 ], [ %v2940, %b382 ]
  %v2920 = phi <8 x float> [ splat (float 0x0000000000000000), %b379 ], [ %v2939, %b382 ]
  %v2921 = icmp slt i64 %v2919, %v2918
  br i1 %v2921, label %b382, label %b383
b382:
  %v2922 = mul i64 %v2919, 8
  %v2923 = getelementptr inbounds float, ptr %v170, i64 %v2922
  %v2924 = mul i64 %v2919, 1
  %v2925 = getelementptr inbounds float, ptr %v116, i64 %v2924
  %v2926 = getelementptr inbounds float, ptr %v2925, i64 0
  %v2927 = load float, ptr %v2926, align 4
  %v2928 = add i64 0, 0
  %v2929 = getelementptr inbounds float, ptr %v2923, i64 %v2928
  %v2930 = load <8 x float>, ptr %v2929, align 4
  %v2931 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v2932 = shufflevector <8 x float> %v2931, <8 x float> poison, <8 x i32> zeroinitializer
  %v2933 = fmul <8 x float> %v2930, %v2932
  %v2934 = fneg <8 x float> %v2933
  %v2935 = insertelement <8 x float> poison, float %v2927, i64 0
  %v2936 = shufflevector <8 x float> %v2935, <8 x float> poison, <8 x i32> zeroinitializer
  %v2937 = fmul <8 x float> %v2934, %v2936
  %v2938 = fneg <8 x float> %v2937
  %v2939 = fadd <8 x float> %v2920, %v2938
  %v2940 = add nsw i64 %v2919, 1
  br label %b381
b383:
  %v2941 = fadd <8 x float> %v2914, %v2920
  %v2942 = add nsw i64 %v2913, 128
  br label %b378
b380:
  %v2943 = add i64 0, 0
  %v2944 = getelementptr inbounds float, ptr %v206, i64 %v2943
  store <8 x float> %v2914, ptr %v2944, align 4
  br label %b377
b377:
  %v2945 = icmp sgt i64 %v3, 1
  br i1 %v2945, label %b384, label %b385
b384:
  %v2946 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2947 = atomicrmw add ptr %v2946, i64 1 acq_rel
  %v2948 = mul i64 %v3, 14
  br label %b386
b386:
  %v2949 = load atomic i64, ptr %v2946 acquire, align 8
  %v2950 = icmp slt i64 %v2949, %v2948
  br i1 %v2950, label %b387, label %b388
b387:
  %v2951 = call i32 @sched_yield()
  br label %b386
b388:
  br label %b385
b385:
  %v2952 = icmp eq i64 %v2, 0
  br i1 %v2952, label %b389, label %b390
b389:
  br label %b391
b391:
  %v2953 = phi i64 [ 0, %b389 ], [ %v2983, %b396 ]
  %v2954 = phi <8 x float> [ splat (float 0x0000000000000000), %b389 ], [ %v2982, %b396 ]
  %v2955 = icmp slt i64 %v2953, %v8
  br i1 %v2955, label %b392, label %b393
b392:
  %v2956 = add i64 %v2953, 128
  %v2957 = icmp slt i64 %v2956, %v8
  %v2958 = select i1 %v2957, i64 %v2956, i64 %v8
  br label %b394
b394:
  %v2959 = phi i64 [ %v2953, %b392 ], [ %v2981, %b395 ]
  %v2960 = phi <8 x float> [ splat (float 0x0000000000000000), %b392 ], [ %v2980, %b395 ]
  %v2961 = icmp slt i64 %v2959, %v2958
  br i1 %v2961, label %b395, label %b396
b395:
  %v2962 = mul i64 %v2959, 1
  %v2963 = getelementptr inbounds float, ptr %v174, i64 %v2962
  %v2964 = getelementptr inbounds float, ptr %v2963, i64 0
  %v2965 = load float, ptr %v2964, align 4
  %v2966 = mul i64 %v2959, 1
  %v2967 = getelementptr inbounds float, ptr %v176, i64 %v2966
  %v2968 = getelementptr inbounds float, ptr %v2967, i64 0
  %v2969 = load float, ptr %v2968, align 4
  %v2970 = fadd float %v2965, %v2969
  %v2971 = mul i64 %v2959, 8
  %v2972 = getelementptr inbounds float, ptr %v110, i64 %v2971
  %v2973 = add i64 0, 0
  %v2974 = getelementptr inbounds float, ptr %v2972, i64 %v2973
  %v2975 = load <8 x float>, ptr %v2974, align 4
  %v2976 = insertelement <8 x float> poison, float %v2970, i64 0
  %v2977 = shufflevector <8 x float> %v2976, <8 x float> poison, <8 x i32> zeroinitializer
  %v2978 = fmul <8 x float> %v2977, %v2975
  %v2979 = fneg <8 x float> %v2978
  %v2980 = fadd <8 x float> %v2960, %v2979
  %v2981 = add nsw i64 %v2959, 1
  br label %b394
b396:
  %v2982 = fadd <8 x float> %v2954, %v2960
  %v2983 = add nsw i64 %v2953, 128
  br label %b391
b393:
  %v2984 = add i64 0, 0
  %v2985 = getelementptr inbounds float, ptr %v208, i64 %v2984
  store <8 x float> %v2954, ptr %v2985, align 4
  br label %b390
b390:
  %v2986 = icmp sgt i64 %v3, 1
  br i1 %v2986, label %b397, label %b398
b397:
  %v2987 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2988 = atomicrmw add ptr %v2987, i64 1 acq_rel
  %v2989 = mul i64 %v3, 15
  br label %b399
b399:
  %v2990 = load atomic i64, ptr %v2987 acquire, align 8
  %v2991 = icmp slt i64 %v2990, %v2989
  br i1 %v2991, label %b400, label %b401
b400:
  %v2992 = call i32 @sched_yield()
  br label %b399
b401:
  br label %b398
b398:
  %v2993 = icmp eq i64 %v2, 0
  br i1 %v2993, label %b402, label %b403
b402:
  br label %b404
b404:
  %v2994 = phi i64 [ 0, %b402 ], [ %v3023, %b409 ]
  %v2995 = phi <8 x float> [ splat (float 0x0000000000000000), %b402 ], [ %v3022, %b409 ]
  %v2996 = icmp slt i64 %v2994, %v8
  br i1 %v2996, label %b405, label %b406
b405:
  %v2997 = add i64 %v2994, 128
  %v2998 = icmp slt i64 %v2997, %v8
  %v2999 = select i1 %v2998, i64 %v2997, i64 %v8
  br label %b407
b407:
  %v3000 = phi i64 [ %v2994, %b405 ], [ %v3021, %b408 ]
  %v3001 = phi <8 x float> [ splat (float 0x0000000000000000), %b405 ], [ %v3020, %b408 ]
  %v3002 = icmp slt i64 %v3000, %v2999
  br i1 %v3002, label %b408, label %b409
b408:
  %v3003 = mul i64 %v3000, 1
  %v3004 = getelementptr inbounds float, ptr %v172, i64 %v3003
  %v3005 = getelementptr inbounds float, ptr %v3004, i64 0
  %v3006 = load float, ptr %v3005, align 4
  %v3007 = mul i64 %v3000, 1
  %v3008 = getelementptr inbounds float, ptr %v178, i64 %v3007
  %v3009 = getelementptr inbounds float, ptr %v3008, i64 0
  %v3010 = load float, ptr %v3009, align 4
  %v3011 = fadd float %v3006, %v3010
  %v3012 = mul i64 %v3000, 8
  %v3013 = getelementptr inbounds float, ptr %v112, i64 %v3012
  %v3014 = add i64 0, 0
  %v3015 = getelementptr inbounds float, ptr %v3013, i64 %v3014
  %v3016 = load <8 x float>, ptr %v3015, align 4
  %v3017 = insertelement <8 x float> poison, float %v3011, i64 0
  %v3018 = shufflevector <8 x float> %v3017, <8 x float> poison, <8 x i32> zeroinitializer
  %v3019 = fmul <8 x float> %v3018, %v3016
  %v3020 = fadd <8 x float> %v3001, %v3019
  %v3021 = add nsw i64 %v3000, 1
  br label %b407
b409:
  %v3022 = fadd <8 x float> %v2995, %v3001
  %v3023 = add nsw i64 %v2994, 128
  br label %b404
b406:
  %v3024 = add i64 0, 0
  %v3025 = getelementptr inbounds float, ptr %v210, i64 %v3024
  store <8 x float> %v2995, ptr %v3025, align 4
  br label %b403
b403:
  %v3026 = icmp sgt i64 %v3, 1
  br i1 %v3026, label %b410, label %b411
b410:
  %v3027 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3028 = atomicrmw add ptr %v3027, i64 1 acq_rel
  %v3029 = mul i64 %v3, 16
  br label %b412
b412:
  %v3030 = load atomic i64, ptr %v3027 acquire, align 8
  %v3031 = icmp slt i64 %v3030, %v3029
  br i1 %v3031, label %b413, label %b414
b413:
  %v3032 = call i32 @sched_yield()
  br label %b412
b414:
  br label %b411
b411:
  %v3033 = icmp eq i64 %v2, 0
  br i1 %v3033, label %b415, label %b416
b415:
  br label %b417
b417:
  %v3034 = phi i64 [ 0, %b415 ], [ %v3063, %b422 ]
  %v3035 = phi <8 x float> [ splat (float 0x0000000000000000), %b415 ], [ %v3062, %b422 ]
  %v3036 = icmp slt i64 %v3034, %v8
  br i1 %v3036, label %b418, label %b419
b418:
  %v3037 = add i64 %v3034, 128
  %v3038 = icmp slt i64 %v3037, %v8
  %v3039 = select i1 %v3038, i64 %v3037, i64 %v8
  br label %b420
b420:
  %v3040 = phi i64 [ %v3034, %b418 ], [ %v3061, %b421 ]
  %v3041 = phi <8 x float> [ splat (float 0x0000000000000000), %b418 ], [ %v3060, %b421 ]
  %v3042 = icmp slt i64 %v3040, %v3039
  br i1 %v3042, label %b421, label %b422
b421:
  %v3043 = mul i64 %v3040, 8
  %v3044 = getelementptr inbounds float, ptr %v160, i64 %v3043
  %v3045 = mul i64 %v3040, 8
  %v3046 = getelementptr inbounds float, ptr %v162, i64 %v3045
  %v3047 = mul i64 %v3040, 8
  %v3048 = getelementptr inbounds float, ptr %v120, i64 %v3047
  %v3049 = add i64 0, 0
  %v3050 = getelementptr inbounds float, ptr %v3044, i64 %v3049
  %v3051 = load <8 x float>, ptr %v3050, align 4
  %v3052 = add i64 0, 0
  %v3053 = getelementptr inbounds float, ptr %v3046, i64 %v3052
  %v3054 = load <8 x float>, ptr %v3053, align 4
  %v3055 = fadd <8 x float> %v3051, %v3054
  %v3056 = add i64 0, 0
  %v3057 = getelementptr inbounds float, ptr %v3048, i64 %v3056
  %v3058 = load <8 x float>, ptr %v3057, align 4
  %v3059 = fmul <8 x float> %v3055, %v3058
  %v3060 = fadd <8 x float> %v3041, %v3059
  %v3061 = add nsw i64 %v3040, 1
  br label %b420
b422:
  %v3062 = fadd <8 x float> %v3035, %v3041
  %v3063 = add nsw i64 %v3034, 128
  br label %b417
b419:
  %v3064 = add i64 0, 0
  %v3065 = getelementptr inbounds float, ptr %v212, i64 %v3064
  store <8 x float> %v3035, ptr %v3065, align 4
  br label %b416
b416:
  %v3066 = icmp sgt i64 %v3, 1
  br i1 %v3066, label %b423, label %b424
b423:
  %v3067 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3068 = atomicrmw add ptr %v3067, i64 1 acq_rel
  %v3069 = mul i64 %v3, 17
  br label %b425
b425:
  %v3070 = load atomic i64, ptr %v3067 acquire, align 8
  %v3071 = icmp slt i64 %v3070, %v3069
  br i1 %v3071, label %b426, label %b427
b426:
  %v3072 = call i32 @sched_yield()
  br label %b425
b427:
  br label %b424
b424:
  %v3073 = icmp eq i64 %v2, 0
  br i1 %v3073, label %b428, label %b429
b428:
  br label %b430
b430:
  %v3074 = phi i64 [ 0, %b428 ], [ %v3103, %b435 ]
  %v3075 = phi <8 x float> [ splat (float 0x0000000000000000), %b428 ], [ %v3102, %b435 ]
  %v3076 = icmp slt i64 %v3074, %v8
  br i1 %v3076, label %b431, label %b432
b431:
  %v3077 = add i64 %v3074, 128
  %v3078 = icmp slt i64 %v3077, %v8
  %v3079 = select i1 %v3078, i64 %v3077, i64 %v8
  br label %b433
b433:
  %v3080 = phi i64 [ %v3074, %b431 ], [ %v3101, %b434 ]
  %v3081 = phi <8 x float> [ splat (float 0x0000000000000000), %b431 ], [ %v3100, %b434 ]
  %v3082 = icmp slt i64 %v3080, %v3079
  br i1 %v3082, label %b434, label %b435
b434:
  %v3083 = mul i64 %v3080, 8
  %v3084 = getelementptr inbounds float, ptr %v166, i64 %v3083
  %v3085 = mul i64 %v3080, 8
  %v3086 = getelementptr inbounds float, ptr %v164, i64 %v3085
  %v3087 = mul i64 %v3080, 8
  %v3088 = getelementptr inbounds float, ptr %v118, i64 %v3087
  %v3089 = add i64 0, 0
  %v3090 = getelementptr inbounds float, ptr %v3084, i64 %v3089
  %v3091 = load <8 x float>, ptr %v3090, align 4
  %v3092 = add i64 0, 0
  %v3093 = getelementptr inbounds float, ptr %v3086, i64 %v3092
  %v3094 = load <8 x float>, ptr %v3093, align 4
  %v3095 = fadd <8 x float> %v3091, %v3094
  %v3096 = add i64 0, 0
  %v3097 = getelementptr inbounds float, ptr %v3088, i64 %v3096
  %v3098 = load <8 x float>, ptr %v3097, align 4
  %v3099 = fmul <8 x float> %v3095, %v3098
  %v3100 = fadd <8 x float> %v3081, %v3099
  %v3101 = add nsw i64 %v3080, 1
  br label %b433
b435:
  %v3102 = fadd <8 x float> %v3075, %v3081
  %v3103 = add nsw i64 %v3074, 128
  br label %b430
b432:
  %v3104 = add i64 0, 0
  %v3105 = getelementptr inbounds float, ptr %v214, i64 %v3104
  store <8 x float> %v3075, ptr %v3105, align 4
  br label %b429
b429:
  %v3106 = icmp sgt i64 %v3, 1
  br i1 %v3106, label %b436, label %b437
b436:
  %v3107 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3108 = atomicrmw add ptr %v3107, i64 1 acq_rel
  %v3109 = mul i64 %v3, 18
  br label %b438
b438:
  %v3110 = load atomic i64, ptr %v3107 acquire, align 8
  %v3111 = icmp slt i64 %v3110, %v3109
  br i1 %v3111, label %b439, label %b440
b439:
  %v3112 = call i32 @sched_yield()
  br label %b438
b440:
  br label %b437
b437:
  %v3113 = icmp eq i64 %v2, 0
  br i1 %v3113, label %b441, label %b442
b441:
  br label %b443
b443:
  %v3114 = phi i64 [ 0, %b441 ], [ %v3143, %b448 ]
  %v3115 = phi <8 x float> [ splat (float 0x0000000000000000), %b441 ], [ %v3142, %b448 ]
  %v3116 = icmp slt i64 %v3114, %v8
  br i1 %v3116, label %b444, label %b445
b444:
  %v3117 = add i64 %v3114, 128
  %v3118 = icmp slt i64 %v3117, %v8
  %v3119 = select i1 %v3118, i64 %v3117, i64 %v8
  br label %b446
b446:
  %v3120 = phi i64 [ %v3114, %b444 ], [ %v3141, %b447 ]
  %v3121 = phi <8 x float> [ splat (float 0x0000000000000000), %b444 ], [ %v3140, %b447 ]
  %v3122 = icmp slt i64 %v3120, %v3119
  br i1 %v3122, label %b447, label %b448
b447:
  %v3123 = mul i64 %v3120, 8
  %v3124 = getelementptr inbounds float, ptr %v160, i64 %v3123
  %v3125 = mul i64 %v3120, 8
  %v3126 = getelementptr inbounds float, ptr %v162, i64 %v3125
  %v3127 = mul i64 %v3120, 8
  %v3128 = getelementptr inbounds float, ptr %v118, i64 %v3127
  %v3129 = add i64 0, 0
  %v3130 = getelementptr inbounds float, ptr %v3124, i64 %v3129
  %v3131 = load <8 x float>, ptr %v3130, align 4
  %v3132 = add i64 0, 0
  %v3133 = getelementptr inbounds float, ptr %v3126, i64 %v3132
  %v3134 = load <8 x float>, ptr %v3133, align 4
  %v3135 = fadd <8 x float> %v3131, %v3134
  %v3136 = add i64 0, 0
  %v3137 = getelementptr inbounds float, ptr %v3128, i64 %v3136
  %v3138 = load <8 x float>, ptr %v3137, align 4
  %v3139 = fmul <8 x float> %v3135, %v3138
  %v3140 = fadd <8 x float> %v3121, %v3139
  %v3141 = add nsw i64 %v3120, 1
  br label %b446
b448:
  %v3142 = fadd <8 x float> %v3115, %v3121
  %v3143 = add nsw i64 %v3114, 128
  br label %b443
b445:
  %v3144 = add i64 0, 0
  %v3145 = getelementptr inbounds float, ptr %v216, i64 %v3144
  store <8 x float> %v3115, ptr %v3145, align 4
  br label %b442
b442:
  %v3146 = icmp sgt i64 %v3, 1
  br i1 %v3146, label %b449, label %b450
b449:
  %v3147 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3148 = atomicrmw add ptr %v3147, i64 1 acq_rel
  %v3149 = mul i64 %v3, 19
  br label %b451
b451:
  %v3150 = load atomic i64, ptr %v3147 acquire, align 8
  %v3151 = icmp slt i64 %v3150, %v3149
  br i1 %v3151, label %b452, label %b453
b452:
  %v3152 = call i32 @sched_yield()
  br label %b451
b453:
  br label %b450
b450:
  %v3153 = icmp eq i64 %v2, 0
  br i1 %v3153, label %b454, label %b455
b454:
  br label %b456
b456:
  %v3154 = phi i64 [ 0, %b454 ], [ %v3184, %b461 ]
  %v3155 = phi <8 x float> [ splat (float 0x0000000000000000), %b454 ], [ %v3183, %b461 ]
  %v3156 = icmp slt i64 %v3154, %v8
  br i1 %v3156, label %b457, label %b458
b457:
  %v3157 = add i64 %v3154, 128
  %v3158 = icmp slt i64 %v3157, %v8
  %v3159 = select i1 %v3158, i64 %v3157, i64 %v8
  br label %b459
b459:
  %v3160 = phi i64 [ %v3154, %b457 ], [ %v3182, %b460 ]
  %v3161 = phi <8 x float> [ splat (float 0x0000000000000000), %b457 ], [ %v3181, %b460 ]
  %v3162 = icmp slt i64 %v3160, %v3159
  br i1 %v3162, label %b460, label %b461
b460:
  %v3163 = mul i64 %v3160, 8
  %v3164 = getelementptr inbounds float, ptr %v166, i64 %v3163
  %v3165 = mul i64 %v3160, 8
  %v3166 = getelementptr inbounds float, ptr %v164, i64 %v3165
  %v3167 = mul i64 %v3160, 8
  %v3168 = getelementptr inbounds float, ptr %v120, i64 %v3167
  %v3169 = add i64 0, 0
  %v3170 = getelementptr inbounds float, ptr %v3164, i64 %v3169
  %v3171 = load <8 x float>, ptr %v3170, align 4
  %v3172 = add i64 0, 0
  %v3173 = getelementptr inbounds float, ptr %v3166, i64 %v3172
  %v3174 = load <8 x float>, ptr %v3173, align 4
  %v3175 = fadd <8 x float> %v3171, %v3174
  %v3176 = add i64 0, 0
  %v3177 = getelementptr inbounds float, ptr %v3168, i64 %v3176
  %v3178 = load <8 x float>, ptr %v3177, align 4
  %v3179 = fmul <8 x float> %v3175, %v3178
  %v3180 = fneg <8 x float> %v3179
  %v3181 = fadd <8 x float> %v3161, %v3180
  %v3182 = add nsw i64 %v3160, 1
  br label %b459
b461:
  %v3183 = fadd <8 x float> %v3155, %v3161
  %v3184 = add nsw i64 %v3154, 128
  br label %b456
b458:
  %v3185 = add i64 0, 0
  %v3186 = getelementptr inbounds float, ptr %v218, i64 %v3185
  store <8 x float> %v3155, ptr %v3186, align 4
  br label %b455
b455:
  %v3187 = icmp sgt i64 %v3, 1
  br i1 %v3187, label %b462, label %b463
b462:
  %v3188 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3189 = atomicrmw add ptr %v3188, i64 1 acq_rel
  %v3190 = mul i64 %v3, 20
  br label %b464
b464:
  %v3191 = load atomic i64, ptr %v3188 acquire, align 8
  %v3192 = icmp slt i64 %v3191, %v3190
  br i1 %v3192, label %b465, label %b466
b465:
  %v3193 = call i32 @sched_yield()
  br label %b464
b466:
  br label %b463
b463:
  %v3194 = icmp eq i64 %v2, 0
  br i1 %v3194, label %b467, label %b468
b467:
  br label %b469
b469:
  %v3195 = phi i64 [ 0, %b467 ], [ %v3223, %b474 ]
  %v3196 = phi <8 x float> [ splat (float 0x0000000000000000), %b467 ], [ %v3222, %b474 ]
  %v3197 = icmp slt i64 %v3195, %v8
  br i1 %v3197, label %b470, label %b471
b470:
  %v3198 = add i64 %v3195, 128
  %v3199 = icmp slt i64 %v3198, %v8
  %v3200 = select i1 %v3199, i64 %v3198, i64 %v8
  br label %b472
b472:
  %v3201 = phi i64 [ %v3195, %b470 ], [ %v3221, %b473 ]
  %v3202 = phi <8 x float> [ splat (float 0x0000000000000000), %b470 ], [ %v3220, %b473 ]
  %v3203 = icmp slt i64 %v3201, %v3200
  br i1 %v3203, label %b473, label %b474
b473:
  %v3204 = mul i64 %v3201, 8
  %v3205 = getelementptr inbounds float, ptr %v142, i64 %v3204
  %v3206 = mul i64 %v3201, 1
  %v3207 = getelementptr inbounds float, ptr %v128, i64 %v3206
  %v3208 = getelementptr inbounds float, ptr %v3207, i64 0
  %v3209 = load float, ptr %v3208, align 4
  %v3210 = add i64 0, 0
  %v3211 = getelementptr inbounds float, ptr %v3205, i64 %v3210
  %v3212 = load <8 x float>, ptr %v3211, align 4
  %v3213 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v3214 = shufflevector <8 x float> %v3213, <8 x float> poison, <8 x i32> zeroinitializer
  %v3215 = fmul <8 x float> %v3212, %v3214
  %v3216 = fneg <8 x float> %v3215
  %v3217 = insertelement <8 x float> poison, float %v3209, i64 0
  %v3218 = shufflevector <8 x float> %v3217, <8 x float> poison, <8 x i32> zeroinitializer
  %v3219 = fmul <8 x float> %v3216, %v3218
  %v3220 = fadd <8 x float> %v3202, %v3219
  %v3221 = add nsw i64 %v3201, 1
  br label %b472
b474:
  %v3222 = fadd <8 x float> %v3196, %v3202
  %v3223 = add nsw i64 %v3195, 128
  br label %b469
b471:
  %v3224 = add i64 0, 0
  %v3225 = getelementptr inbounds float, ptr %v220, i64 %v3224
  store <8 x float> %v3196, ptr %v3225, align 4
  br label %b468
b468:
  %v3226 = icmp sgt i64 %v3, 1
  br i1 %v3226, label %b475, label %b476
b475:
  %v3227 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3228 = atomicrmw add ptr %v3227, i64 1 acq_rel
  %v3229 = mul i64 %v3, 21
  br label %b477
b477:
  %v3230 = load atomic i64, ptr %v3227 acquire, align 8
  %v3231 = icmp slt i64 %v3230, %v3229
  br i1 %v3231, label %b478, label %b479
b478:
  %v3232 = call i32 @sched_yield()
  br label %b477
b479:
  br label %b476
b476:
  %v3233 = icmp eq i64 %v2, 0
  br i1 %v3233, label %b480, label %b481
b480:
  br label %b482
b482:
  %v3234 = phi i64 [ 0, %b480 ], [ %v3262, %b487 ]
  %v3235 = phi <8 x float> [ splat (float 0x0000000000000000), %b480 ], [ %v3261, %b487 ]
  %v3236 = icmp slt i64 %v3234, %v8
  br i1 %v3236, label %b483, label %b484
b483:
  %v3237 = add i64 %v3234, 128
  %v3238 = icmp slt i64 %v3237, %v8
  %v3239 = select i1 %v3238, i64 %v3237, i64 %v8
  br label %b485
b485:
  %v3240 = phi i64 [ %v3234, %b483 ], [ %v3260, %b486 ]
  %v3241 = phi <8 x float> [ splat (float 0x0000000000000000), %b483 ], [ %v3259, %b486 ]
  %v3242 = icmp slt i64 %v3240, %v3239
  br i1 %v3242, label %b486, label %b487
b486:
  %v3243 = mul i64 %v3240, 8
  %v3244 = getelementptr inbounds float, ptr %v144, i64 %v3243
  %v3245 = mul i64 %v3240, 1
  %v3246 = getelementptr inbounds float, ptr %v126, i64 %v3245
  %v3247 = getelementptr inbounds float, ptr %v3246, i64 0
  %v3248 = load float, ptr %v3247, align 4
  %v3249 = add i64 0, 0
  %v3250 = getelementptr inbounds float, ptr %v3244, i64 %v3249
  %v3251 = load <8 x float>, ptr %v3250, align 4
  %v3252 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v3253 = shufflevector <8 x float> %v3252, <8 x float> poison, <8 x i32> zeroinitializer
  %v3254 = fmul <8 x float> %v3251, %v3253
  %v3255 = fneg <8 x float> %v3254
  %v3256 = insertelement <8 x float> poison, float %v3248, i64 0
  %v3257 = shufflevector <8 x float> %v3256, <8 x float> poison, <8 x i32> zeroinitializer
  %v3258 = fmul <8 x float> %v3255, %v3257
  %v3259 = fadd <8 x float> %v3241, %v3258
  %v3260 = add nsw i64 %v3240, 1
  br label %b485
b487:
  %v3261 = fadd <8 x float> %v3235, %v3241
  %v3262 = add nsw i64 %v3234, 128
  br label %b482
b484:
  %v3263 = add i64 0, 0
  %v3264 = getelementptr inbounds float, ptr %v222, i64 %v3263
  store <8 x float> %v3235, ptr %v3264, align 4
  br label %b481
b481:
  %v3265 = icmp sgt i64 %v3, 1
  br i1 %v3265, label %b488, label %b489
b488:
  %v3266 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3267 = atomicrmw add ptr %v3266, i64 1 acq_rel
  %v3268 = mul i64 %v3, 22
  br label %b490
b490:
  %v3269 = load atomic i64, ptr %v3266 acquire, align 8
  %v3270 = icmp slt i64 %v3269, %v3268
  br i1 %v3270, label %b491, label %b492
b491:
  %v3271 = call i32 @sched_yield()
  br label %b490
b492:
  br label %b489
b489:
  %v3272 = icmp eq i64 %v2, 0
  br i1 %v3272, label %b493, label %b494
b493:
  br label %b495
b495:
  %v3273 = phi i64 [ 0, %b493 ], [ %v3302, %b500 ]
  %v3274 = phi <8 x float> [ splat (float 0x0000000000000000), %b493 ], [ %v3301, %b500 ]
  %v3275 = icmp slt i64 %v3273, %v8
  br i1 %v3275, label %b496, label %b497
b496:
  %v3276 = add i64 %v3273, 128
  %v3277 = icmp slt i64 %v3276, %v8
  %v3278 = select i1 %v3277, i64 %v3276, i64 %v8
  br label %b498
b498:
  %v3279 = phi i64 [ %v3273, %b496 ], [ %v3300, %b499 ]
  %v3280 = phi <8 x float> [ splat (float 0x0000000000000000), %b496 ], [ %v3299, %b499 ]
  %v3281 = icmp slt i64 %v3279, %v3278
  br i1 %v3281, label %b499, label %b500
b499:
  %v3282 = mul i64 %v3279, 1
  %v3283 = getelementptr inbounds float, ptr %v148, i64 %v3282
  %v3284 = getelementptr inbounds float, ptr %v3283, i64 0
  %v3285 = load float, ptr %v3284, align 4
  %v3286 = mul i64 %v3279, 1
  %v3287 = getelementptr inbounds float, ptr %v150, i64 %v3286
  %v3288 = getelementptr inbounds float, ptr %v3287, i64 0
  %v3289 = load float, ptr %v3288, align 4
  %v3290 = fadd float %v3285, %v3289
  %v3291 = mul i64 %v3279, 8
  %v3292 = getelementptr inbounds float, ptr %v124, i64 %v3291
  %v3293 = add i64 0, 0
  %v3294 = getelementptr inbounds float, ptr %v3292, i64 %v3293
  %v3295 = load <8 x float>, ptr %v3294, align 4
  %v3296 = insertelement <8 x float> poison, float %v3290, i64 0
  %v3297 = shufflevector <8 x float> %v3296, <8 x float> poison, <8 x i32> zeroinitializer
  %v3298 = fmul <8 x float> %v3297, %v3295
  %v3299 = fadd <8 x float> %v3280, %v3298
  %v3300 = add nsw i64 %v3279, 1
  br label %b498
b500:
  %v3301 = fadd <8 x float> %v3274, %v3280
  %v3302 = add nsw i64 %v3273, 128
  br label %b495
b497:
  %v3303 = add i64 0, 0
  %v3304 = getelementptr inbounds float, ptr %v224, i64 %v3303
  store <8 x float> %v3274, ptr %v3304, align 4
  br label %b494
b494:
  %v3305 = icmp sgt i64 %v3, 1
  br i1 %v3305, label %b501, label %b502
b501:
  %v3306 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3307 = atomicrmw add ptr %v3306, i64 1 acq_rel
  %v3308 = mul i64 %v3, 23
  br label %b503
b503:
  %v3309 = load atomic i64, ptr %v3306 acquire, align 8
  %v3310 = icmp slt i64 %v3309, %v3308
  br i1 %v3310, label %b504, label %b505
b504:
  %v3311 = call i32 @sched_yield()
  br label %b503
b505:
  br label %b502
b502:
  %v3312 = icmp eq i64 %v2, 0
  br i1 %v3312, label %b506, label %b507
b506:
  br label %b508
b508:
  %v3313 = phi i64 [ 0, %b506 ], [ %v3342, %b513 ]
  %v3314 = phi <8 x float> [ splat (float 0x0000000000000000), %b506 ], [ %v3341, %b513 ]
  %v3315 = icmp slt i64 %v3313, %v8
  br i1 %v3315, label %b509, label %b510
b509:
  %v3316 = add i64 %v3313, 128
  %v3317 = icmp slt i64 %v3316, %v8
  %v3318 = select i1 %v3317, i64 %v3316, i64 %v8
  br label %b511
b511:
  %v3319 = phi i64 [ %v3313, %b509 ], [ %v3340, %b512 ]
  %v3320 = phi <8 x float> [ splat (float 0x0000000000000000), %b509 ], [ %v3339, %b512 ]
  %v3321 = icmp slt i64 %v3319, %v3318
  br i1 %v3321, label %b512, label %b513
b512:
  %v3322 = mul i64 %v3319, 1
  %v3323 = getelementptr inbounds float, ptr %v146, i64 %v3322
  %v3324 = getelementptr inbounds float, ptr %v3323, i64 0
  %v3325 = load float, ptr %v3324, align 4
  %v3326 = mul i64 %v3319, 1
  %v3327 = getelementptr inbounds float, ptr %v152, i64 %v3326
  %v3328 = getelementptr inbounds float, ptr %v3327, i64 0
  %v3329 = load float, ptr %v3328, align 4
  %v3330 = fadd float %v3325, %v3329
  %v3331 = mul i64 %v3319, 8
  %v3332 = getelementptr inbounds float, ptr %v122, i64 %v3331
  %v3333 = add i64 0, 0
  %v3334 = getelementptr inbounds float, ptr %v3332, i64 %v3333
  %v3335 = load <8 x float>, ptr %v3334, align 4
  %v3336 = insertelement <8 x float> poison, float %v3330, i64 0
  %v3337 = shufflevector <8 x float> %v3336, <8 x float> poison, <8 x i32> zeroinitializer
  %v3338 = fmul <8 x float> %v3337, %v3335
  %v3339 = fadd <8 x float> %v3320, %v3338
  %v3340 = add nsw i64 %v3319, 1
  br label %b511
b513:
  %v3341 = fadd <8 x float> %v3314, %v3320
  %v3342 = add nsw i64 %v3313, 128
  br label %b508
b510:
  %v3343 = add i64 0, 0
  %v3344 = getelementptr inbounds float, ptr %v226, i64 %v3343
  store <8 x float> %v3314, ptr %v3344, align 4
  br label %b507
b507:
  %v3345 = icmp sgt i64 %v3, 1
  br i1 %v3345, label %b514, label %b515
b514:
  %v3346 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3347 = atomicrmw add ptr %v3346, i64 1 acq_rel
  %v3348 = mul i64 %v3, 24
  br label %b516
b516:
  %v3349 = load atomic i64, ptr %v3346 acquire, align 8
  %v3350 = icmp slt i64 %v3349, %v3348
  br i1 %v3350, label %b517, label %b518
b517:
  %v3351 = call i32 @sched_yield()
  br label %b516
b518:
  br label %b515
b515:
  %v3352 = icmp eq i64 %v2, 0
  br i1 %v3352, label %b519, label %b520
b519:
  br label %b521
b521:
  %v3353 = phi i64 [ 0, %b519 ], [ %v3381, %b526 ]
  %v3354 = phi <8 x float> [ splat (float 0x0000000000000000), %b519 ], [ %v3380, %b526 ]
  %v3355 = icmp slt i64 %v3353, %v8
  br i1 %v3355, label %b522, label %b523
b522:
  %v3356 = add i64 %v3353, 128
  %v3357 = icmp slt i64 %v3356, %v8
  %v3358 = select i1 %v3357, i64 %v3356, i64 %v8
  br label %b524
b524:
  %v3359 = phi i64 [ %v3353, %b522 ], [ %v3379, %b525 ]
  %v3360 = phi <8 x float> [ splat (float 0x0000000000000000), %b522 ], [ %v3378, %b525 ]
  %v3361 = icmp slt i64 %v3359, %v3358
  br i1 %v3361, label %b525, label %b526
b525:
  %v3362 = mul i64 %v3359, 8
  %v3363 = getelementptr inbounds float, ptr %v142, i64 %v3362
  %v3364 = mul i64 %v3359, 1
  %v3365 = getelementptr inbounds float, ptr %v126, i64 %v3364
  %v3366 = getelementptr inbounds float, ptr %v3365, i64 0
  %v3367 = load float, ptr %v3366, align 4
  %v3368 = add i64 0, 0
  %v3369 = getelementptr inbounds float, ptr %v3363, i64 %v3368
  %v3370 = load <8 x float>, ptr %v3369, align 4
  %v3371 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v3372 = shufflevector <8 x float> %v3371, <8 x float> poison, <8 x i32> zeroinitializer
  %v3373 = fmul <8 x float> %v3370, %v3372
  %v3374 = fneg <8 x float> %v3373
  %v3375 = insertelement <8 x float> poison, float %v3367, i64 0
  %v3376 = shufflevector <8 x float> %v3375, <8 x float> poison, <8 x i32> zeroinitializer
  %v3377 = fmul <8 x float> %v3374, %v3376
  %v3378 = fadd <8 x float> %v3360, %v3377
  %v3379 = add nsw i64 %v3359, 1
  br label %b524
b526:
  %v3380 = fadd <8 x float> %v3354, %v3360
  %v3381 = add nsw i64 %v3353, 128
  br label %b521
b523:
  %v3382 = add i64 0, 0
  %v3383 = getelementptr inbounds float, ptr %v228, i64 %v3382
  store <8 x float> %v3354, ptr %v3383, align 4
  br label %b520
b520:
  %v3384 = icmp sgt i64 %v3, 1
  br i1 %v3384, label %b527, label %b528
b527:
  %v3385 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3386 = atomicrmw add ptr %v3385, i64 1 acq_rel
  %v3387 = mul i64 %v3, 25
  br label %b529
b529:
  %v3388 = load atomic i64, ptr %v3385 acquire, align 8
  %v3389 = icmp slt i64 %v3388, %v3387
  br i1 %v3389, label %b530, label %b531
b530:
  %v3390 = call i32 @sched_yield()
  br label %b529
b531:
  br label %b528
b528:
  %v3391 = icmp eq i64 %v2, 0
  br i1 %v3391, label %b532, label %b533
b532:
  br label %b534
b534:
  %v3392 = phi i64 [ 0, %b532 ], [ %v3421, %b539 ]
  %v3393 = phi <8 x float> [ splat (float 0x0000000000000000), %b532 ], [ %v3420, %b539 ]
  %v3394 = icmp slt i64 %v3392, %v8
  br i1 %v3394, label %b535, label %b536
b535:
  %v3395 = add i64 %v3392, 128
  %v3396 = icmp slt i64 %v3395, %v8
  %v3397 = select i1 %v3396, i64 %v3395, i64 %v8
  br label %b537
b537:
  %v3398 = phi i64 [ %v3392, %b535 ], [ %v3419, %b538 ]
  %v3399 = phi <8 x float> [ splat (float 0x0000000000000000), %b535 ], [ %v3418, %b538 ]
  %v3400 = icmp slt i64 %v3398, %v3397
  br i1 %v3400, label %b538, label %b539
b538:
  %v3401 = mul i64 %v3398, 8
  %v3402 = getelementptr inbounds float, ptr %v144, i64 %v3401
  %v3403 = mul i64 %v3398, 1
  %v3404 = getelementptr inbounds float, ptr %v128, i64 %v3403
  %v3405 = getelementptr inbounds float, ptr %v3404, i64 0
  %v3406 = load float, ptr %v3405, align 4
  %v3407 = add i64 0, 0
  %v3408 = getelementptr inbounds float, ptr %v3402, i64 %v3407
  %v3409 = load <8 x float>, ptr %v3408, align 4
  %v3410 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v3411 = shufflevector <8 x float> %v3410, <8 x float> poison, <8 x i32> zeroinitializer
  %v3412 = fmul <8 x float> %v3409, %v3411
  %v3413 = fneg <8 x float> %v3412
  %v3414 = insertelement <8 x float> poison, float %v3406, i64 0
  %v3415 = shufflevector <8 x float> %v3414, <8 x float> poison, <8 x i32> zeroinitializer
  %v3416 = fmul <8 x float> %v3413, %v3415
  %v3417 = fneg <8 x float> %v3416
  %v3418 = fadd <8 x float> %v3399, %v3417
  %v3419 = add nsw i64 %v3398, 1
  br label %b537
b539:
  %v3420 = fadd <8 x float> %v3393, %v3399
  %v3421 = add nsw i64 %v3392, 128
  br label %b534
b536:
  %v3422 = add i64 0, 0
  %v3423 = getelementptr inbounds float, ptr %v230, i64 %v3422
  store <8 x float> %v3393, ptr %v3423, align 4
  br label %b533
b533:
  %v3424 = icmp sgt i64 %v3, 1
  br i1 %v3424, label %b540, label %b541
b540:
  %v3425 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3426 = atomicrmw add ptr %v3425, i64 1 acq_rel
  %v3427 = mul i64 %v3, 26
  br label %b542
b542:
  %v3428 = load atomic i64, ptr %v3425 acquire, align 8
  %v3429 = icmp slt i64 %v3428, %v3427
  br i1 %v3429, label %b543, label %b544
b543:
  %v3430 = call i32 @sched_yield()
  br label %b542
b544:
  br label %b541
b541:
  %v3431 = icmp eq i64 %v2, 0
  br i1 %v3431, label %b545, label %b546
b545:
  br label %b547
b547:
  %v3432 = phi i64 [ 0, %b545 ], [ %v3462, %b552 ]
  %v3433 = phi <8 x float> [ splat (float 0x0000000000000000), %b545 ], [ %v3461, %b552 ]
  %v3434 = icmp slt i64 %v3432, %v8
  br i1 %v3434, label %b548, label %b549
b548:
  %v3435 = add i64 %v3432, 128
  %v3436 = icmp slt i64 %v3435, %v8
  %v3437 = select i1 %v3436, i64 %v3435, i64 %v8
  br label %b550
b550:
  %v3438 = phi i64 [ %v3432, %b548 ], [ %v3460, %b551 ]
  %v3439 = phi <8 x float> [ splat (float 0x0000000000000000), %b548 ], [ %v3459, %b551 ]
  %v3440 = icmp slt i64 %v3438, %v3437
  br i1 %v3440, label %b551, label %b552
b551:
  %v3441 = mul i64 %v3438, 1
  %v3442 = getelementptr inbounds float, ptr %v148, i64 %v3441
  %v3443 = getelementptr inbounds float, ptr %v3442, i64 0
  %v3444 = load float, ptr %v3443, align 4
  %v3445 = mul i64 %v3438, 1
  %v3446 = getelementptr inbounds float, ptr %v150, i64 %v3445
  %v3447 = getelementptr inbounds float, ptr %v3446, i64 0
  %v3448 = load float, ptr %v3447, align 4
  %v3449 = fadd float %v3444, %v3448
  %v3450 = mul i64 %v3438, 8
  %v3451 = getelementptr inbounds float, ptr %v122, i64 %v3450
  %v3452 = add i64 0, 0
  %v3453 = getelementptr inbounds float, ptr %v3451, i64 %v3452
  %v3454 = load <8 x float>, ptr %v3453, align 4
  %v3455 = insertelement <8 x float> poison, float %v3449, i64 0
  %v3456 = shufflevector <8 x float> %v3455, <8 x float> poison, <8 x i32> zeroinitializer
  %v3457 = fmul <8 x float> %v3456, %v3454
  %v3458 = fneg <8 x float> %v3457
  %v3459 = fadd <8 x float> %v3439, %v3458
  %v3460 = add nsw i64 %v3438, 1
  br label %b550
b552:
  %v3461 = fadd <8 x float> %v3433, %v3439
  %v3462 = add nsw i64 %v3432, 128
  br label %b547
b549:
  %v3463 = add i64 0, 0
  %v3464 = getelementptr inbounds float, ptr %v232, i64 %v3463
  store <8 x float> %v3433, ptr %v3464, align 4
  br label %b546
b546:
  %v3465 = icmp sgt i64 %v3, 1
  br i1 %v3465, label %b553, label %b554
b553:
  %v3466 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3467 = atomicrmw add ptr %v3466, i64 1 acq_rel
  %v3468 = mul i64 %v3, 27
  br label %b555
b555:
  %v3469 = load atomic i64, ptr %v3466 acquire, align 8
  %v3470 = icmp slt i64 %v3469, %v3468
  br i1 %v3470, label %b556, label %b557
b556:
  %v3471 = call i32 @sched_yield()
  br label %b555
b557:
  br label %b554
b554:
  %v3472 = icmp eq i64 %v2, 0
  br i1 %v3472, label %b558, label %b559
b558:
  br label %b560
b560:
  %v3473 = phi i64 [ 0, %b558 ], [ %v3502, %b565 ]
  %v3474 = phi <8 x float> [ splat (float 0x0000000000000000), %b558 ], [ %v3501, %b565 ]
  %v3475 = icmp slt i64 %v3473, %v8
  br i1 %v3475, label %b561, label %b562
b561:
  %v3476 = add i64 %v3473, 128
  %v3477 = icmp slt i64 %v3476, %v8
  %v3478 = select i1 %v3477, i64 %v3476, i64 %v8
  br label %b563
b563:
  %v3479 = phi i64 [ %v3473, %b561 ], [ %v3500, %b564 ]
  %v3480 = phi <8 x float> [ splat (float 0x0000000000000000), %b561 ], [ %v3499, %b564 ]
  %v3481 = icmp slt i64 %v3479, %v3478
  br i1 %v3481, label %b564, label %b565
b564:
  %v3482 = mul i64 %v3479, 1
  %v3483 = getelementptr inbounds float, ptr %v146, i64 %v3482
  %v3484 = getelementptr inbounds float, ptr %v3483, i64 0
  %v3485 = load float, ptr %v3484, align 4
  %v3486 = mul i64 %v3479, 1
  %v3487 = getelementptr inbounds float, ptr %v152, i64 %v3486
  %v3488 = getelementptr inbounds float, ptr %v3487, i64 0
  %v3489 = load float, ptr %v3488, align 4
  %v3490 = fadd float %v3485, %v3489
  %v3491 = mul i64 %v3479, 8
  %v3492 = getelementptr inbounds float, ptr %v124, i64 %v3491
  %v3493 = add i64 0, 0
  %v3494 = getelementptr inbounds float, ptr %v3492, i64 %v3493
  %v3495 = load <8 x float>, ptr %v3494, align 4
  %v3496 = insertelement <8 x float> poison, float %v3490, i64 0
  %v3497 = shufflevector <8 x float> %v3496, <8 x float> poison, <8 x i32> zeroinitializer
  %v3498 = fmul <8 x float> %v3497, %v3495
  %v3499 = fadd <8 x float> %v3480, %v3498
  %v3500 = add nsw i64 %v3479, 1
  br label %b563
b565:
  %v3501 = fadd <8 x float> %v3474, %v3480
  %v3502 = add nsw i64 %v3473, 128
  br label %b560
b562:
  %v3503 = add i64 0, 0
  %v3504 = getelementptr inbounds float, ptr %v234, i64 %v3503
  store <8 x float> %v3474, ptr %v3504, align 4
  br label %b559
b559:
  %v3505 = icmp sgt i64 %v3, 1
  br i1 %v3505, label %b566, label %b567
b566:
  %v3506 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3507 = atomicrmw add ptr %v3506, i64 1 acq_rel
  %v3508 = mul i64 %v3, 28
  br label %b568
b568:
  %v3509 = load atomic i64, ptr %v3506 acquire, align 8
  %v3510 = icmp slt i64 %v3509, %v3508
  br i1 %v3510, label %b569, label %b570
b569:
  %v3511 = call i32 @sched_yield()
  br label %b568
b570:
  br label %b567
b567:
  %v3512 = icmp eq i64 %v2, 0
  br i1 %v3512, label %b571, label %b572
b571:
  br label %b573
b573:
  %v3513 = phi i64 [ 0, %b571 ], [ %v3643, %b578 ]
  %v3514 = phi <8 x float> [ splat (float 0x0000000000000000), %b571 ], [ %v3642, %b578 ]
  %v3515 = icmp slt i64 %v3513, %v8
  br i1 %v3515, label %b574, label %b575
b574:
  %v3516 = add i64 %v3513, 128
  %v3517 = icmp slt i64 %v3516, %v8
  %v3518 = select i1 %v3517, i64 %v3516, i64 %v8
  br label %b576
b576:
  %v3519 = phi i64 [ %v3513, %b574 ], [ %v3641, %b577 ]
  %v3520 = phi <8 x float> [ splat (float 0x0000000000000000), %b574 ], [ %v3640, %b577 ]
  %v3521 = icmp slt i64 %v3519, %v3518
  br i1 %v3521, label %b577, label %b578
b577:
  %v3522 = mul i64 %v3519, 8
  %v3523 = getelementptr inbounds float, ptr %v138, i64 %v3522
  %v3524 = mul i64 %v3519, 16
  %v3525 = getelementptr inbounds float, ptr %v24, i64 %v3524
  %v3526 = mul i64 %v3519, 8
  %v3527 = getelementptr inbounds float, ptr %v132, i64 %v3526
  %v3528 = mul i64 %v3519, 8
  %v3529 = getelementptr inbounds float, ptr %v134, i64 %v3528
  %v3530 = mul i64 %v3519, 8
  %v3531 = getelementptr inbounds float, ptr %v122, i64 %v3530
  %v3532 = mul i64 %v3519, 1
  %v3533 = getelementptr inbounds float, ptr %v126, i64 %v3532
  %v3534 = getelementptr inbounds float, ptr %v3533, i64 0
  %v3535 = load float, ptr %v3534, align 4
  %v3536 = mul i64 %v3519, 1
  %v3537 = getelementptr inbounds float, ptr %v128, i64 %v3536
  %v3538 = getelementptr inbounds float, ptr %v3537, i64 0
  %v3539 = load float, ptr %v3538, align 4
  %v3540 = mul i64 %v3519, 8
  %v3541 = getelementptr inbounds float, ptr %v124, i64 %v3540
  %v3542 = mul i64 %v3519, 16
  %v3543 = getelementptr inbounds float, ptr %v96, i64 %v3542
  %v3544 = add i64 0, 0
  %v3545 = getelementptr inbounds float, ptr %v3523, i64 %v3544
  %v3546 = load <8 x float>, ptr %v3545, align 4
  %v3547 = add i64 8, 0
  %v3548 = getelementptr inbounds float, ptr %v3525, i64 %v3547
  %v3549 = load <8 x float>, ptr %v3548, align 4
  %v3550 = fadd <8 x float> %v3546, %v3549
  %v3551 = add i64 0, 0
  %v3552 = getelementptr inbounds float, ptr %v3527, i64 %v3551
  %v3553 = load <8 x float>, ptr %v3552, align 4
  %v3554 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v3555 = shufflevector <8 x float> %v3554, <8 x float> poison, <8 x i32> zeroinitializer
  %v3556 = fcmp ogt <8 x float> %v3553, %v3555
  %v3557 = select <8 x i1> %v3556, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v3558 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v3559 = shufflevector <8 x float> %v3558, <8 x float> poison, <8 x i32> zeroinitializer
  %v3560 = fcmp une <8 x float> %v3557, splat (float 0x0000000000000000)
  %v3561 = select <8 x i1> %v3560, <8 x float> %v3553, <8 x float> %v3559
  %v3562 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v3561)
  %v3563 = fcmp une <8 x float> %v3557, splat (float 0x0000000000000000)
  %v3564 = select <8 x i1> %v3563, <8 x float> %v3562, <8 x float> %v3555
  %v3565 = add i64 0, 0
  %v3566 = getelementptr inbounds float, ptr %v22, i64 %v3565
  %v3567 = load <8 x float>, ptr %v3566, align 4
  %v3568 = fadd <8 x float> %v3564, %v3567
  %v3569 = fcmp ole <8 x float> %v3568, %v3555
  %v3570 = select <8 x i1> %v3569, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v3571 = fcmp une <8 x float> %v3570, splat (float 0x0000000000000000)
  %v3572 = select <8 x i1> %v3571, <8 x float> %v3555, <8 x float> %v3568
  %v3573 = insertelement <8 x float> poison, float 0x3EE4F8B580000000, i64 0
  %v3574 = shufflevector <8 x float> %v3573, <8 x float> poison, <8 x i32> zeroinitializer
  %v3575 = fadd <8 x float> %v3564, %v3574
  %v3576 = fdiv <8 x float> %v3572, %v3575
  %v3577 = fmul <8 x float> %v3550, %v3576
  %v3578 = add i64 0, 0
  %v3579 = getelementptr inbounds float, ptr %v3529, i64 %v3578
  %v3580 = load <8 x float>, ptr %v3579, align 4
  %v3581 = fdiv <8 x float> %v3580, %v3575
  %v3582 = fcmp une <8 x float> %v3570, splat (float 0x0000000000000000)
  %v3583 = select <8 x i1> %v3582, <8 x float> %v3555, <8 x float> %v3581
  %v3584 = fmul <8 x float> %v3580, %v3576
  %v3585 = fdiv <8 x float> %v3584, %v3575
  %v3586 = fsub <8 x float> %v3583, %v3585
  %v3587 = fcmp une <8 x float> %v3557, splat (float 0x0000000000000000)
  %v3588 = select <8 x i1> %v3587, <8 x float> %v3586, <8 x float> %v3555
  %v3589 = insertelement <8 x float> poison, float 0x3FE0000000000000, i64 0
  %v3590 = shufflevector <8 x float> %v3589, <8 x float> poison, <8 x i32> zeroinitializer
  %v3591 = fmul <8 x float> %v3590, %v3588
  %v3592 = fdiv <8 x float> %v3591, %v3562
  %v3593 = fcmp une <8 x float> %v3557, splat (float 0x0000000000000000)
  %v3594 = select <8 x i1> %v3593, <8 x float> %v3592, <8 x float> %v3555
  %v3595 = add i64 0, 0
  %v3596 = getelementptr inbounds float, ptr %v66, i64 %v3595
  %v3597 = load <8 x float>, ptr %v3596, align 4
  %v3598 = add i64 0, 0
  %v3599 = getelementptr inbounds float, ptr %v3531, i64 %v3598
  %v3600 = load <8 x float>, ptr %v3599, align 4
  %v3601 = add i64 0, 0
  %v3602 = getelementptr inbounds float, ptr %v92, i64 %v3601
  %v3603 = load <8 x float>, ptr %v3602, align 4
  %v3604 = insertelement <8 x float> poison, float %v3535, i64 0
  %v3605 = shufflevector <8 x float> %v3604, <8 x float> poison, <8 x i32> zeroinitializer
  %v3606 = fmul <8 x float> %v3603, %v3605
  %v3607 = add i64 0, 0
  %v3608 = getelementptr inbounds float, ptr %v94, i64 %v3607
  %v3609 = load <8 x float>, ptr %v3608, align 4
  %v3610 = insertelement <8 x float> poison, float %v3539, i64 0
  %v3611 = shufflevector <8 x float> %v3610, <8 x float> poison, <8 x i32> zeroinitializer
  %v3612 = fmul <8 x float> %v3609, %v3611
  %v3613 = fsub <8 x float> %v3606, %v3612
  %v3614 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v3615 = shufflevector <8 x float> %v3614, <8 x float> poison, <8 x i32> zeroinitializer
  %v3616 = fmul <8 x float> %v3615, %v3613
  %v3617 = fsub <8 x float> %v3600, %v3616
  %v3618 = fmul <8 x float> %v3597, %v3617
  %v3619 = add i64 0, 0
  %v3620 = getelementptr inbounds float, ptr %v64, i64 %v3619
  %v3621 = load <8 x float>, ptr %v3620, align 4
  %v3622 = add i64 0, 0
  %v3623 = getelementptr inbounds float, ptr %v3541, i64 %v3622
  %v3624 = load <8 x float>, ptr %v3623, align 4
  %v3625 = fmul <8 x float> %v3603, %v3611
  %v3626 = fmul <8 x float> %v3609, %v3605
  %v3627 = fadd <8 x float> %v3625, %v3626
  %v3628 = fmul <8 x float> %v3615, %v3627
  %v3629 = fsub <8 x float> %v3624, %v3628
  %v3630 = fmul <8 x float> %v3621, %v3629
  %v3631 = fadd <8 x float> %v3618, %v3630
  %v3632 = add i64 8, 0
  %v3633 = getelementptr inbounds float, ptr %v3543, i64 %v3632
  %v3634 = load <8 x float>, ptr %v3633, align 4
  %v3635 = fadd <8 x float> %v3631, %v3634
  %v3636 = fmul <8 x float> %v3594, %v3635
  %v3637 = fadd <8 x float> %v3577, %v3636
  %v3638 = fadd <8 x float> %v3637, %v3636
  %v3639 = fmul <8 x float> %v3638, %v3629
  %v3640 = fadd <8 x float> %v3520, %v3639
  %v3641 = add nsw i64 %v3519, 1
  br label %b576
b578:
  %v3642 = fadd <8 x float> %v3514, %v3520
  %v3643 = add nsw i64 %v3513, 128
  br label %b573
b575:
  %v3644 = add i64 0, 0
  %v3645 = getelementptr inbounds float, ptr %v236, i64 %v3644
  store <8 x float> %v3514, ptr %v3645, align 4
  br label %b572
b572:
  %v3646 = icmp sgt i64 %v3, 1
  br i1 %v3646, label %b579, label %b580
b579:
  %v3647 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3648 = atomicrmw add ptr %v3647, i64 1 acq_rel
  %v3649 = mul i64 %v3, 29
  br label %b581
b581:
  %v3650 = load atomic i64, ptr %v3647 acquire, align 8
  %v3651 = icmp slt i64 %v3650, %v3649
  br i1 %v3651, label %b582, label %b583
b582:
  %v3652 = call i32 @sched_yield()
  br label %b581
b583:
  br label %b580
b580:
  %v3653 = icmp eq i64 %v2, 0
  br i1 %v3653, label %b584, label %b585
b584:
  br label %b586
b586:
  %v3654 = phi i64 [ 0, %b584 ], [ %v3784, %b591 ]
  %v3655 = phi <8 x float> [ splat (float 0x0000000000000000), %b584 ], [ %v3783, %b591 ]
  %v3656 = icmp slt i64 %v3654, %v8
  br i1 %v3656, label %b587, label %b588
b587:
  %v3657 = add i64 %v3654, 128
  %v3658 = icmp slt i64 %v3657, %v8
  %v3659 = select i1 %v3658, i64 %v3657, i64 %v8
  br label %b589
b589:
  %v3660 = phi i64 [ %v3654, %b587 ], [ %v3782, %b590 ]
  %v3661 = phi <8 x float> [ splat (float 0x0000000000000000), %b587 ], [ %v3781, %b590 ]
  %v3662 = icmp slt i64 %v3660, %v3659
  br i1 %v3662, label %b590, label %b591
b590:
  %v3663 = mul i64 %v3660, 8
  %v3664 = getelementptr inbounds float, ptr %v136, i64 %v3663
  %v3665 = mul i64 %v3660, 16
  %v3666 = getelementptr inbounds float, ptr %v24, i64 %v3665
  %v3667 = mul i64 %v3660, 8
  %v3668 = getelementptr inbounds float, ptr %v132, i64 %v3667
  %v3669 = mul i64 %v3660, 8
  %v3670 = getelementptr inbounds float, ptr %v134, i64 %v3669
  %v3671 = mul i64 %v3660, 8
  %v3672 = getelementptr inbounds float, ptr %v122, i64 %v3671
  %v3673 = mul i64 %v3660, 1
  %v3674 = getelementptr inbounds float, ptr %v126, i64 %v3673
  %v3675 = getelementptr inbounds float, ptr %v3674, i64 0
  %v3676 = load float, ptr %v3675, align 4
  %v3677 = mul i64 %v3660, 1
  %v3678 = getelementptr inbounds float, ptr %v128, i64 %v3677
  %v3679 = getelementptr inbounds float, ptr %v3678, i64 0
  %v3680 = load float, ptr %v3679, align 4
  %v3681 = mul i64 %v3660, 8
  %v3682 = getelementptr inbounds float, ptr %v124, i64 %v3681
  %v3683 = mul i64 %v3660, 16
  %v3684 = getelementptr inbounds float, ptr %v96, i64 %v3683
  %v3685 = add i64 0, 0
  %v3686 = getelementptr inbounds float, ptr %v3664, i64 %v3685
  %v3687 = load <8 x float>, ptr %v3686, align 4
  %v3688 = add i64 0, 0
  %v3689 = getelementptr inbounds float, ptr %v3666, i64 %v3688
  %v3690 = load <8 x float>, ptr %v3689, align 4
  %v3691 = fadd <8 x float> %v3687, %v3690
  %v3692 = add i64 0, 0
  %v3693 = getelementptr inbounds float, ptr %v3668, i64 %v3692
  %v3694 = load <8 x float>, ptr %v3693, align 4
  %v3695 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v3696 = shufflevector <8 x float> %v3695, <8 x float> poison, <8 x i32> zeroinitializer
  %v3697 = fcmp ogt <8 x float> %v3694, %v3696
  %v3698 = select <8 x i1> %v3697, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v3699 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v3700 = shufflevector <8 x float> %v3699, <8 x float> poison, <8 x i32> zeroinitializer
  %v3701 = fcmp une <8 x float> %v3698, splat (float 0x0000000000000000)
  %v3702 = select <8 x i1> %v3701, <8 x float> %v3694, <8 x float> %v3700
  %v3703 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v3702)
  %v3704 = fcmp une <8 x float> %v3698, splat (float 0x0000000000000000)
  %v3705 = select <8 x i1> %v3704, <8 x float> %v3703, <8 x float> %v3696
  %v3706 = add i64 0, 0
  %v3707 = getelementptr inbounds float, ptr %v22, i64 %v3706
  %v3708 = load <8 x float>, ptr %v3707, align 4
  %v3709 = fadd <8 x float> %v3705, %v3708
  %v3710 = fcmp ole <8 x float> %v3709, %v3696
  %v3711 = select <8 x i1> %v3710, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v3712 = fcmp une <8 x float> %v3711, splat (float 0x0000000000000000)
  %v3713 = select <8 x i1> %v3712, <8 x float> %v3696, <8 x float> %v3709
  %v3714 = insertelement <8 x float> poison, float 0x3EE4F8B580000000, i64 0
  %v3715 = shufflevector <8 x float> %v3714, <8 x float> poison, <8 x i32> zeroinitializer
  %v3716 = fadd <8 x float> %v3705, %v3715
  %v3717 = fdiv <8 x float> %v3713, %v3716
  %v3718 = fmul <8 x float> %v3691, %v3717
  %v3719 = add i64 0, 0
  %v3720 = getelementptr inbounds float, ptr %v3670, i64 %v3719
  %v3721 = load <8 x float>, ptr %v3720, align 4
  %v3722 = fdiv <8 x float> %v3721, %v3716
  %v3723 = fcmp une <8 x float> %v3711, splat (float 0x0000000000000000)
  %v3724 = select <8 x i1> %v3723, <8 x float> %v3696, <8 x float> %v3722
  %v3725 = fmul <8 x float> %v3721, %v3717
  %v3726 = fdiv <8 x float> %v3725, %v3716
  %v3727 = fsub <8 x float> %v3724, %v3726
  %v3728 = fcmp une <8 x float> %v3698, splat (float 0x0000000000000000)
  %v3729 = select <8 x i1> %v3728, <8 x float> %v3727, <8 x float> %v3696
  %v3730 = insertelement <8 x float> poison, float 0x3FE0000000000000, i64 0
  %v3731 = shufflevector <8 x float> %v3730, <8 x float> poison, <8 x i32> zeroinitializer
  %v3732 = fmul <8 x float> %v3731, %v3729
  %v3733 = fdiv <8 x float> %v3732, %v3703
  %v3734 = fcmp une <8 x float> %v3698, splat (float 0x0000000000000000)
  %v3735 = select <8 x i1> %v3734, <8 x float> %v3733, <8 x float> %v3696
  %v3736 = add i64 0, 0
  %v3737 = getelementptr inbounds float, ptr %v64, i64 %v3736
  %v3738 = load <8 x float>, ptr %v3737, align 4
  %v3739 = add i64 0, 0
  %v3740 = getelementptr inbounds float, ptr %v3672, i64 %v3739
  %v3741 = load <8 x float>, ptr %v3740, align 4
  %v3742 = add i64 0, 0
  %v3743 = getelementptr inbounds float, ptr %v92, i64 %v3742
  %v3744 = load <8 x float>, ptr %v3743, align 4
  %v3745 = insertelement <8 x float> poison, float %v3676, i64 0
  %v3746 = shufflevector <8 x float> %v3745, <8 x float> poison, <8 x i32> zeroinitializer
  %v3747 = fmul <8 x float> %v3744, %v3746
  %v3748 = add i64 0, 0
  %v3749 = getelementptr inbounds float, ptr %v94, i64 %v3748
  %v3750 = load <8 x float>, ptr %v3749, align 4
  %v3751 = insertelement <8 x float> poison, float %v3680, i64 0
  %v3752 = shufflevector <8 x float> %v3751, <8 x float> poison, <8 x i32> zeroinitializer
  %v3753 = fmul <8 x float> %v3750, %v3752
  %v3754 = fsub <8 x float> %v3747, %v3753
  %v3755 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v3756 = shufflevector <8 x float> %v3755, <8 x float> poison, <8 x i32> zeroinitializer
  %v3757 = fmul <8 x float> %v3756, %v3754
  %v3758 = fsub <8 x float> %v3741, %v3757
  %v3759 = fmul <8 x float> %v3738, %v3758
  %v3760 = add i64 0, 0
  %v3761 = getelementptr inbounds float, ptr %v66, i64 %v3760
  %v3762 = load <8 x float>, ptr %v3761, align 4
  %v3763 = add i64 0, 0
  %v3764 = getelementptr inbounds float, ptr %v3682, i64 %v3763
  %v3765 = load <8 x float>, ptr %v3764, align 4
  %v3766 = fmul <8 x float> %v3744, %v3752
  %v3767 = fmul <8 x float> %v3750, %v3746
  %v3768 = fadd <8 x float> %v3766, %v3767
  %v3769 = fmul <8 x float> %v3756, %v3768
  %v3770 = fsub <8 x float> %v3765, %v3769
  %v3771 = fmul <8 x float> %v3762, %v3770
  %v3772 = fsub <8 x float> %v3759, %v3771
  %v3773 = add i64 0, 0
  %v3774 = getelementptr inbounds float, ptr %v3684, i64 %v3773
  %v3775 = load <8 x float>, ptr %v3774, align 4
  %v3776 = fadd <8 x float> %v3772, %v3775
  %v3777 = fmul <8 x float> %v3735, %v3776
  %v3778 = fadd <8 x float> %v3718, %v3777
  %v3779 = fadd <8 x float> %v3778, %v3777
  %v3780 = fmul <8 x float> %v3779, %v3758
  %v3781 = fadd <8 x float> %v3661, %v3780
  %v3782 = add nsw i64 %v3660, 1
  br label %b589
b591:
  %v3783 = fadd <8 x float> %v3655, %v3661
  %v3784 = add nsw i64 %v3654, 128
  br label %b586
b588:
  %v3785 = add i64 0, 0
  %v3786 = getelementptr inbounds float, ptr %v238, i64 %v3785
  store <8 x float> %v3655, ptr %v3786, align 4
  br label %b585
b585:
  %v3787 = icmp sgt i64 %v3, 1
  br i1 %v3787, label %b592, label %b593
b592:
  %v3788 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3789 = atomicrmw add ptr %v3788, i64 1 acq_rel
  %v3790 = mul i64 %v3, 30
  br label %b594
b594:
  %v3791 = load atomic i64, ptr %v3788 acquire, align 8
  %v3792 = icmp slt i64 %v3791, %v3790
  br i1 %v3792, label %b595, label %b596
b595:
  %v3793 = call i32 @sched_yield()
  br label %b594
b596:
  br label %b593
b593:
  %v3794 = icmp eq i64 %v2, 0
  br i1 %v3794, label %b597, label %b598
b597:
  br label %b599
b599:
  %v3795 = phi i64 [ 0, %b597 ], [ %v3925, %b604 ]
  %v3796 = phi <8 x float> [ splat (float 0x0000000000000000), %b597 ], [ %v3924, %b604 ]
  %v3797 = icmp slt i64 %v3795, %v8
  br i1 %v3797, label %b600, label %b601
b600:
  %v3798 = add i64 %v3795, 128
  %v3799 = icmp slt i64 %v3798, %v8
  %v3800 = select i1 %v3799, i64 %v3798, i64 %v8
  br label %b602
b602:
  %v3801 = phi i64 [ %v3795, %b600 ], [ %v3923, %b603 ]
  %v3802 = phi <8 x float> [ splat (float 0x0000000000000000), %b600 ], [ %v3922, %b603 ]
  %v3803 = icmp slt i64 %v3801, %v3800
  br i1 %v3803, label %b603, label %b604
b603:
  %v3804 = mul i64 %v3801, 8
  %v3805 = getelementptr inbounds float, ptr %v138, i64 %v3804
  %v3806 = mul i64 %v3801, 16
  %v3807 = getelementptr inbounds float, ptr %v24, i64 %v3806
  %v3808 = mul i64 %v3801, 8
  %v3809 = getelementptr inbounds float, ptr %v132, i64 %v3808
  %v3810 = mul i64 %v3801, 8
  %v3811 = getelementptr inbounds float, ptr %v134, i64 %v3810
  %v3812 = mul i64 %v3801, 8
  %v3813 = getelementptr inbounds float, ptr %v122, i64 %v3812
  %v3814 = mul i64 %v3801, 1
  %v3815 = getelementptr inbounds float, ptr %v126, i64 %v3814
  %v3816 = getelementptr inbounds float, ptr %v3815, i64 0
  %v3817 = load float, ptr %v3816, align 4
  %v3818 = mul i64 %v3801, 1
  %v3819 = getelementptr inbounds float, ptr %v128, i64 %v3818
  %v3820 = getelementptr inbounds float, ptr %v3819, i64 0
  %v3821 = load float, ptr %v3820, align 4
  %v3822 = mul i64 %v3801, 8
  %v3823 = getelementptr inbounds float, ptr %v124, i64 %v3822
  %v3824 = mul i64 %v3801, 16
  %v3825 = getelementptr inbounds float, ptr %v96, i64 %v3824
  %v3826 = add i64 0, 0
  %v3827 = getelementptr inbounds float, ptr %v3805, i64 %v3826
  %v3828 = load <8 x float>, ptr %v3827, align 4
  %v3829 = add i64 8, 0
  %v3830 = getelementptr inbounds float, ptr %v3807, i64 %v3829
  %v3831 = load <8 x float>, ptr %v3830, align 4
  %v3832 = fadd <8 x float> %v3828, %v3831
  %v3833 = add i64 0, 0
  %v3834 = getelementptr inbounds float, ptr %v3809, i64 %v3833
  %v3835 = load <8 x float>, ptr %v3834, align 4
  %v3836 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v3837 = shufflevector <8 x float> %v3836, <8 x float> poison, <8 x i32> zeroinitializer
  %v3838 = fcmp ogt <8 x float> %v3835, %v3837
  %v3839 = select <8 x i1> %v3838, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v3840 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v3841 = shufflevector <8 x float> %v3840, <8 x float> poison, <8 x i32> zeroinitializer
  %v3842 = fcmp une <8 x float> %v3839, splat (float 0x0000000000000000)
  %v3843 = select <8 x i1> %v3842, <8 x float> %v3835, <8 x float> %v3841
  %v3844 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v3843)
  %v3845 = fcmp une <8 x float> %v3839, splat (float 0x0000000000000000)
  %v3846 = select <8 x i1> %v3845, <8 x float> %v3844, <8 x float> %v3837
  %v3847 = add i64 0, 0
  %v3848 = getelementptr inbounds float, ptr %v22, i64 %v3847
  %v3849 = load <8 x float>, ptr %v3848, align 4
  %v3850 = fadd <8 x float> %v3846, %v3849
  %v3851 = fcmp ole <8 x float> %v3850, %v3837
  %v3852 = select <8 x i1> %v3851, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v3853 = fcmp une <8 x float> %v3852, splat (float 0x0000000000000000)
  %v3854 = select <8 x i1> %v3853, <8 x float> %v3837, <8 x float> %v3850
  %v3855 = insertelement <8 x float> poison, float 0x3EE4F8B580000000, i64 0
  %v3856 = shufflevector <8 x float> %v3855, <8 x float> poison, <8 x i32> zeroinitializer
  %v3857 = fadd <8 x float> %v3846, %v3856
  %v3858 = fdiv <8 x float> %v3854, %v3857
  %v3859 = fmul <8 x float> %v3832, %v3858
  %v3860 = add i64 0, 0
  %v3861 = getelementptr inbounds float, ptr %v3811, i64 %v3860
  %v3862 = load <8 x float>, ptr %v3861, align 4
  %v3863 = fdiv <8 x float> %v3862, %v3857
  %v3864 = fcmp une <8 x float> %v3852, splat (float 0x0000000000000000)
  %v3865 = select <8 x i1> %v3864, <8 x float> %v3837, <8 x float> %v3863
  %v3866 = fmul <8 x float> %v3862, %v3858
  %v3867 = fdiv <8 x float> %v3866, %v3857
  %v3868 = fsub <8 x float> %v3865, %v3867
  %v3869 = fcmp une <8 x float> %v3839, splat (float 0x0000000000000000)
  %v3870 = select <8 x i1> %v3869, <8 x float> %v3868, <8 x float> %v3837
  %v3871 = insertelement <8 x float> poison, float 0x3FE0000000000000, i64 0
  %v3872 = shufflevector <8 x float> %v3871, <8 x float> poison, <8 x i32> zeroinitializer
  %v3873 = fmul <8 x float> %v3872, %v3870
  %v3874 = fdiv <8 x float> %v3873, %v3844
  %v3875 = fcmp une <8 x float> %v3839, splat (float 0x0000000000000000)
  %v3876 = select <8 x i1> %v3875, <8 x float> %v3874, <8 x float> %v3837
  %v3877 = add i64 0, 0
  %v3878 = getelementptr inbounds float, ptr %v66, i64 %v3877
  %v3879 = load <8 x float>, ptr %v3878, align 4
  %v3880 = add i64 0, 0
  %v3881 = getelementptr inbounds float, ptr %v3813, i64 %v3880
  %v3882 = load <8 x float>, ptr %v3881, align 4
  %v3883 = add i64 0, 0
  %v3884 = getelementptr inbounds float, ptr %v92, i64 %v3883
  %v3885 = load <8 x float>, ptr %v3884, align 4
  %v3886 = insertelement <8 x float> poison, float %v3817, i64 0
  %v3887 = shufflevector <8 x float> %v3886, <8 x float> poison, <8 x i32> zeroinitializer
  %v3888 = fmul <8 x float> %v3885, %v3887
  %v3889 = add i64 0, 0
  %v3890 = getelementptr inbounds float, ptr %v94, i64 %v3889
  %v3891 = load <8 x float>, ptr %v3890, align 4
  %v3892 = insertelement <8 x float> poison, float %v3821, i64 0
  %v3893 = shufflevector <8 x float> %v3892, <8 x float> poison, <8 x i32> zeroinitializer
  %v3894 = fmul <8 x float> %v3891, %v3893
  %v3895 = fsub <8 x float> %v3888, %v3894
  %v3896 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v3897 = shufflevector <8 x float> %v3896, <8 x float> poison, <8 x i32> zeroinitializer
  %v3898 = fmul <8 x float> %v3897, %v3895
  %v3899 = fsub <8 x float> %v3882, %v3898
  %v3900 = fmul <8 x float> %v3879, %v3899
  %v3901 = add i64 0, 0
  %v3902 = getelementptr inbounds float, ptr %v64, i64 %v3901
  %v3903 = load <8 x float>, ptr %v3902, align 4
  %v3904 = add i64 0, 0
  %v3905 = getelementptr inbounds float, ptr %v3823, i64 %v3904
  %v3906 = load <8 x float>, ptr %v3905, align 4
  %v3907 = fmul <8 x float> %v3885, %v3893
  %v3908 = fmul <8 x float> %v3891, %v3887
  %v3909 = fadd <8 x float> %v3907, %v3908
  %v3910 = fmul <8 x float> %v3897, %v3909
  %v3911 = fsub <8 x float> %v3906, %v3910
  %v3912 = fmul <8 x float> %v3903, %v3911
  %v3913 = fadd <8 x float> %v3900, %v3912
  %v3914 = add i64 8, 0
  %v3915 = getelementptr inbounds float, ptr %v3825, i64 %v3914
  %v3916 = load <8 x float>, ptr %v3915, align 4
  %v3917 = fadd <8 x float> %v3913, %v3916
  %v3918 = fmul <8 x float> %v3876, %v3917
  %v3919 = fadd <8 x float> %v3859, %v3918
  %v3920 = fadd <8 x float> %v3919, %v3918
  %v3921 = fmul <8 x float> %v3920, %v3899
  %v3922 = fadd <8 x float> %v3802, %v3921
  %v3923 = add nsw i64 %v3801, 1
  br label %b602
b604:
  %v3924 = fadd <8 x float> %v3796, %v3802
  %v3925 = add nsw i64 %v3795, 128
  br label %b599
b601:
  %v3926 = add i64 0, 0
  %v3927 = getelementptr inbounds float, ptr %v240, i64 %v3926
  store <8 x float> %v3796, ptr %v3927, align 4
  br label %b598
b598:
  %v3928 = icmp sgt i64 %v3, 1
  br i1 %v3928, label %b605, label %b606
b605:
  %v3929 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3930 = atomicrmw add ptr %v3929, i64 1 acq_rel
  %v3931 = mul i64 %v3, 31
  br label %b607
b607:
  %v3932 = load atomic i64, ptr %v3929 acquire, align 8
  %v3933 = icmp slt i64 %v3932, %v3931
  br i1 %v3933, label %b608, label %b609
b608:
  %v3934 = call i32 @sched_yield()
  br label %b607
b609:
  br label %b606
b606:
  %v3935 = icmp eq i64 %v2, 0
  br i1 %v3935, label %b610, label %b611
b610:
  br label %b612
b612:
  %v3936 = phi i64 [ 0, %b610 ], [ %v4067, %b617 ]
  %v3937 = phi <8 x float> [ splat (float 0x0000000000000000), %b610 ], [ %v4066, %b617 ]
  %v3938 = icmp slt i64 %v3936, %v8
  br i1 %v3938, label %b613, label %b614
b613:
  %v3939 = add i64 %v3936, 128
  %v3940 = icmp slt i64 %v3939, %v8
  %v3941 = select i1 %v3940, i64 %v3939, i64 %v8
  br label %b615
b615:
  %v3942 = phi i64 [ %v3936, %b613 ], [ %v4065, %b616 ]
  %v3943 = phi <8 x float> [ splat (float 0x0000000000000000), %b613 ], [ %v4064, %b616 ]
  %v3944 = icmp slt i64 %v3942, %v3941
  br i1 %v3944, label %b616, label %b617
b616:
  %v3945 = mul i64 %v3942, 8
  %v3946 = getelementptr inbounds float, ptr %v136, i64 %v3945
  %v3947 = mul i64 %v3942, 16
  %v3948 = getelementptr inbounds float, ptr %v24, i64 %v3947
  %v3949 = mul i64 %v3942, 8
  %v3950 = getelementptr inbounds float, ptr %v132, i64 %v3949
  %v3951 = mul i64 %v3942, 8
  %v3952 = getelementptr inbounds float, ptr %v134, i64 %v3951
  %v3953 = mul i64 %v3942, 8
  %v3954 = getelementptr inbounds float, ptr %v122, i64 %v3953
  %v3955 = mul i64 %v3942, 1
  %v3956 = getelementptr inbounds float, ptr %v126, i64 %v3955
  %v3957 = getelementptr inbounds float, ptr %v3956, i64 0
  %v3958 = load float, ptr %v3957, align 4
  %v3959 = mul i64 %v3942, 1
  %v3960 = getelementptr inbounds float, ptr %v128, i64 %v3959
  %v3961 = getelementptr inbounds float, ptr %v3960, i64 0
  %v3962 = load float, ptr %v3961, align 4
  %v3963 = mul i64 %v3942, 8
  %v3964 = getelementptr inbounds float, ptr %v124, i64 %v3963
  %v3965 = mul i64 %v3942, 16
  %v3966 = getelementptr inbounds float, ptr %v96, i64 %v3965
  %v3967 = add i64 0, 0
  %v3968 = getelementptr inbounds float, ptr %v3946, i64 %v3967
  %v3969 = load <8 x float>, ptr %v3968, align 4
  %v3970 = add i64 0, 0
  %v3971 = getelementptr inbounds float, ptr %v3948, i64 %v3970
  %v3972 = load <8 x float>, ptr %v3971, align 4
  %v3973 = fadd <8 x float> %v3969, %v3972
  %v3974 = add i64 0, 0
  %v3975 = getelementptr inbounds float, ptr %v3950, i64 %v3974
  %v3976 = load <8 x float>, ptr %v3975, align 4
  %v3977 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v3978 = shufflevector <8 x float> %v3977, <8 x float> poison, <8 x i32> zeroinitializer
  %v3979 = fcmp ogt <8 x float> %v3976, %v3978
  %v3980 = select <8 x i1> %v3979, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v3981 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v3982 = shufflevector <8 x float> %v3981, <8 x float> poison, <8 x i32> zeroinitializer
  %v3983 = fcmp une <8 x float> %v3980, splat (float 0x0000000000000000)
  %v3984 = select <8 x i1> %v3983, <8 x float> %v3976, <8 x float> %v3982
  %v3985 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v3984)
  %v3986 = fcmp une <8 x float> %v3980, splat (float 0x0000000000000000)
  %v3987 = select <8 x i1> %v3986, <8 x float> %v3985, <8 x float> %v3978
  %v3988 = add i64 0, 0
  %v3989 = getelementptr inbounds float, ptr %v22, i64 %v3988
  %v3990 = load <8 x float>, ptr %v3989, align 4
  %v3991 = fadd <8 x float> %v3987, %v3990
  %v3992 = fcmp ole <8 x float> %v3991, %v3978
  %v3993 = select <8 x i1> %v3992, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v3994 = fcmp une <8 x float> %v3993, splat (float 0x0000000000000000)
  %v3995 = select <8 x i1> %v3994, <8 x float> %v3978, <8 x float> %v3991
  %v3996 = insertelement <8 x float> poison, float 0x3EE4F8B580000000, i64 0
  %v3997 = shufflevector <8 x float> %v3996, <8 x float> poison, <8 x i32> zeroinitializer
  %v3998 = fadd <8 x float> %v3987, %v3997
  %v3999 = fdiv <8 x float> %v3995, %v3998
  %v4000 = fmul <8 x float> %v3973, %v3999
  %v4001 = add i64 0, 0
  %v4002 = getelementptr inbounds float, ptr %v3952, i64 %v4001
  %v4003 = load <8 x float>, ptr %v4002, align 4
  %v4004 = fdiv <8 x float> %v4003, %v3998
  %v4005 = fcmp une <8 x float> %v3993, splat (float 0x0000000000000000)
  %v4006 = select <8 x i1> %v4005, <8 x float> %v3978, <8 x float> %v4004
  %v4007 = fmul <8 x float> %v4003, %v3999
  %v4008 = fdiv <8 x float> %v4007, %v3998
  %v4009 = fsub <8 x float> %v4006, %v4008
  %v4010 = fcmp une <8 x float> %v3980, splat (float 0x0000000000000000)
  %v4011 = select <8 x i1> %v4010, <8 x float> %v4009, <8 x float> %v3978
  %v4012 = insertelement <8 x float> poison, float 0x3FE0000000000000, i64 0
  %v4013 = shufflevector <8 x float> %v4012, <8 x float> poison, <8 x i32> zeroinitializer
  %v4014 = fmul <8 x float> %v4013, %v4011
  %v4015 = fdiv <8 x float> %v4014, %v3985
  %v4016 = fcmp une <8 x float> %v3980, splat (float 0x0000000000000000)
  %v4017 = select <8 x i1> %v4016, <8 x float> %v4015, <8 x float> %v3978
  %v4018 = add i64 0, 0
  %v4019 = getelementptr inbounds float, ptr %v64, i64 %v4018
  %v4020 = load <8 x float>, ptr %v4019, align 4
  %v4021 = add i64 0, 0
  %v4022 = getelementptr inbounds float, ptr %v3954, i64 %v4021
  %v4023 = load <8 x float>, ptr %v4022, align 4
  %v4024 = add i64 0, 0
  %v4025 = getelementptr inbounds float, ptr %v92, i64 %v4024
  %v4026 = load <8 x float>, ptr %v4025, align 4
  %v4027 = insertelement <8 x float> poison, float %v3958, i64 0
  %v4028 = shufflevector <8 x float> %v4027, <8 x float> poison, <8 x i32> zeroinitializer
  %v4029 = fmul <8 x float> %v4026, %v4028
  %v4030 = add i64 0, 0
  %v4031 = getelementptr inbounds float, ptr %v94, i64 %v4030
  %v4032 = load <8 x float>, ptr %v4031, align 4
  %v4033 = insertelement <8 x float> poison, float %v3962, i64 0
  %v4034 = shufflevector <8 x float> %v4033, <8 x float> poison, <8 x i32> zeroinitializer
  %v4035 = fmul <8 x float> %v4032, %v4034
  %v4036 = fsub <8 x float> %v4029, %v4035
  %v4037 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v4038 = shufflevector <8 x float> %v4037, <8 x float> poison, <8 x i32> zeroinitializer
  %v4039 = fmul <8 x float> %v4038, %v4036
  %v4040 = fsub <8 x float> %v4023, %v4039
  %v4041 = fmul <8 x float> %v4020, %v4040
  %v4042 = add i64 0, 0
  %v4043 = getelementptr inbounds float, ptr %v66, i64 %v4042
  %v4044 = load <8 x float>, ptr %v4043, align 4
  %v4045 = add i64 0, 0
  %v4046 = getelementptr inbounds float, ptr %v3964, i64 %v4045
  %v4047 = load <8 x float>, ptr %v4046, align 4
  %v4048 = fmul <8 x float> %v4026, %v4034
  %v4049 = fmul <8 x float> %v4032, %v4028
  %v4050 = fadd <8 x float> %v4048, %v4049
  %v4051 = fmul <8 x float> %v4038, %v4050
  %v4052 = fsub <8 x float> %v4047, %v4051
  %v4053 = fmul <8 x float> %v4044, %v4052
  %v4054 = fsub <8 x float> %v4041, %v4053
  %v4055 = add i64 0, 0
  %v4056 = getelementptr inbounds float, ptr %v3966, i64 %v4055
  %v4057 = load <8 x float>, ptr %v4056, align 4
  %v4058 = fadd <8 x float> %v4054, %v4057
  %v4059 = fmul <8 x float> %v4017, %v4058
  %v4060 = fadd <8 x float> %v4000, %v4059
  %v4061 = fadd <8 x float> %v4060, %v4059
  %v4062 = fmul <8 x float> %v4061, %v4052
  %v4063 = fneg <8 x float> %v4062
  %v4064 = fadd <8 x float> %v3943, %v4063
  %v4065 = add nsw i64 %v3942, 1
  br label %b615
b617:
  %v4066 = fadd <8 x float> %v3937, %v3943
  %v4067 = add nsw i64 %v3936, 128
  br label %b612
b614:
  %v4068 = add i64 0, 0
  %v4069 = getelementptr inbounds float, ptr %v242, i64 %v4068
  store <8 x float> %v3937, ptr %v4069, align 4
  br label %b611
b611:
  %v4070 = icmp sgt i64 %v3, 1
  br i1 %v4070, label %b618, label %b619
b618:
  %v4071 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4072 = atomicrmw add ptr %v4071, i64 1 acq_rel
  %v4073 = mul i64 %v3, 32
  br label %b620
b620:
  %v4074 = load atomic i64, ptr %v4071 acquire, align 8
  %v4075 = icmp slt i64 %v4074, %v4073
  br i1 %v4075, label %b621, label %b622
b621:
  %v4076 = call i32 @sched_yield()
  br label %b620
b622:
  br label %b619
b619:
  %v4077 = mul i64 0, 16
  %v4078 = getelementptr inbounds float, ptr %v140, i64 %v4077
  %v4079 = getelementptr inbounds float, ptr %v4078, i64 0
  %v4080 = mul i64 0, 8
  %v4081 = getelementptr inbounds float, ptr %v16, i64 %v4080
  %v4082 = getelementptr inbounds float, ptr %v4081, i64 0
  %v4083 = getelementptr inbounds float, ptr %v333, i64 12288
  %v4084 = add i64 16, 1
  %v4085 = sdiv i64 %v4084, 2
  %v4086 = add i64 %v2, 1
  %v4087 = mul i64 %v4085, %v2
  %v4088 = sdiv i64 %v4087, %v3
  %v4089 = mul i64 %v4088, 2
  %v4090 = icmp slt i64 %v4089, 16
  %v4091 = select i1 %v4090, i64 %v4089, i64 16
  %v4092 = mul i64 %v4085, %v4086
  %v4093 = sdiv i64 %v4092, %v3
  %v4094 = mul i64 %v4093, 2
  %v4095 = icmp slt i64 %v4094, 16
  %v4096 = select i1 %v4095, i64 %v4094, i64 16
  %v4097 = getelementptr inbounds float, ptr %v34, i64 0
  br label %b623
b623:
  %v4098 = phi i64 [ %v4091, %b619 ], [ %v4106, %b628 ]
  %v4099 = icmp slt i64 %v4098, %v4096
  br i1 %v4099, label %b624, label %b625
b624:
  %v4100 = mul i64 %v4098, 8
  %v4101 = getelementptr inbounds float, ptr %v4097, i64 %v4100
  br label %b626
b626:
  %v4102 = phi i64 [ 0, %b624 ], [ %v4105, %b627 ]
  %v4103 = icmp slt i64 %v4102, 8
  br i1 %v4103, label %b627, label %b628
b627:
  %v4104 = getelementptr inbounds float, ptr %v4101, i64 %v4102
  store float 0x0000000000000000, ptr %v4104, align 4
  %v4105 = add nsw i64 %v4102, 1
  br label %b626
b628:
  %v4106 = add nsw i64 %v4098, 1
  br label %b623
b625:
  %v4107 = mul i64 %v8, 1
  br label %b629
b629:
  %v4108 = phi i64 [ 0, %b625 ], [ %v4212, %b634 ]
  %v4109 = icmp slt i64 %v4108, %v4107
  br i1 %v4109, label %b630, label %b631
b630:
  %v4110 = sub i64 %v4107, %v4108
  %v4111 = icmp slt i64 %v4110, 384
  %v4112 = select i1 %v4111, i64 %v4110, i64 384
  br label %b632
b632:
  %v4113 = phi i64 [ %v4091, %b630 ], [ %v4211, %b658 ]
  %v4114 = icmp slt i64 %v4113, %v4096
  br i1 %v4114, label %b633, label %b634
b633:
  %v4115 = sub i64 %v4096, %v4113
  %v4116 = icmp slt i64 %v4115, 64
  %v4117 = select i1 %v4116, i64 %v4115, i64 64
  %v4118 = sdiv i64 %v4117, 2
  %v4119 = mul i64 %v4118, 2
  %v4120 = sub i64 %v4117, %v4119
  %v4121 = mul i64 %v4108, 16
  %v4122 = add i64 %v4121, %v4113
  %v4123 = getelementptr inbounds float, ptr %v4079, i64 %v4122
  br label %b635
b635:
  %v4124 = phi i64 [ 0, %b633 ], [ %v4150, %b643 ]
  %v4125 = icmp slt i64 %v4124, %v4112
  br i1 %v4125, label %b636, label %b637
b636:
  %v4126 = mul i64 %v4124, 16
  %v4127 = getelementptr inbounds float, ptr %v4123, i64 %v4126
  %v4128 = mul i64 %v4124, 2
  %v4129 = getelementptr inbounds float, ptr %v4083, i64 %v4128
  br label %b638
b638:
  %v4130 = phi i64 [ 0, %b636 ], [ %v4139, %b639 ]
  %v4131 = icmp slt i64 %v4130, %v4118
  br i1 %v4131, label %b639, label %b640
b639:
  %v4132 = mul i64 %v4130, 2
  %v4133 = getelementptr inbounds float, ptr %v4127, i64 %v4132
  %v4134 = mul i64 %v4130, 768
  %v4135 = getelementptr inbounds float, ptr %v4129, i64 %v4134
  %v4136 = getelementptr inbounds float, ptr %v4133, i64 0
  %v4137 = load <2 x float>, ptr %v4136, align 4
  %v4138 = getelementptr inbounds float, ptr %v4135, i64 0
  store <2 x float> %v4137, ptr %v4138, align 4
  %v4139 = add nsw i64 %v4130, 1
  br label %b638
b640:
  %v4140 = mul i64 %v4118, 2
  %v4141 = getelementptr inbounds float, ptr %v4127, i64 %v4140
  %v4142 = mul i64 %v4118, 768
  %v4143 = getelementptr inbounds float, ptr %v4129, i64 %v4142
  br label %b641
b641:
  %v4144 = phi i64 [ 0, %b640 ], [ %v4149, %b642 ]
  %v4145 = icmp slt i64 %v4144, %v4120
  br i1 %v4145, label %b642, label %b643
b642:
  %v4146 = getelementptr inbounds float, ptr %v4141, i64 %v4144
  %v4147 = load float, ptr %v4146, align 4
  %v4148 = getelementptr inbounds float, ptr %v4143, i64 %v4144
  store float %v4147, ptr %v4148, align 4
  %v4149 = add nsw i64 %v4144, 1
  br label %b641, !llvm.loop !0
b643:
  %v4150 = add nsw i64 %v4124, 1
  br label %b635
b637:
  br label %b644
b644:
  %v4151 = phi i64 [ 0, %b637 ], [ %v4186, %b652 ]
  %v4152 = icmp slt i64 %v4151, 0
  br i1 %v4152, label %b645, label %b646
b645:
  %v4153 = mul i64 %v4108, 8
  %v4154 = add i64 %v4153, %v4151
  %v4155 = getelementptr inbounds float, ptr %v4082, i64 %v4154
  br label %b647
b647:
  %v4156 = phi i64 [ 0, %b645 ], [ %v4174, %b648 ]
  %v4157 = icmp slt i64 %v4156, %v4112
  br i1 %v4157, label %b648, label %b649
b648:
  %v4158 = mul i64 %v4156, 8
  %v4159 = getelementptr inbounds float, ptr %v4155, i64 %v4158
  %v4160 = mul i64 %v4156, 32
  %v4161 = getelementptr inbounds float, ptr %v333, i64 %v4160
  %v4162 = getelementptr inbounds float, ptr %v4159, i64 0
  %v4163 = load <8 x float>, ptr %v4162, align 4
  %v4164 = getelementptr inbounds float, ptr %v4161, i64 0
  store <8 x float> %v4163, ptr %v4164, align 4
  %v4165 = getelementptr inbounds float, ptr %v4159, i64 8
  %v4166 = load <8 x float>, ptr %v4165, align 4
  %v4167 = getelementptr inbounds float, ptr %v4161, i64 8
  store <8 x float> %v4166, ptr %v4167, align 4
  %v4168 = getelementptr inbounds float, ptr %v4159, i64 16
  %v4169 = load <8 x float>, ptr %v4168, align 4
  %v4170 = getelementptr inbounds float, ptr %v4161, i64 16
  store <8 x float> %v4169, ptr %v4170, align 4
  %v4171 = getelementptr inbounds float, ptr %v4159, i64 24
  %v4172 = load <8 x float>, ptr %v4171, align 4
  %v4173 = getelementptr inbounds float, ptr %v4161, i64 24
  store <8 x float> %v4172, ptr %v4173, align 4
  %v4174 = add nsw i64 %v4156, 1
  br label %b647
b649:
  %v4175 = sdiv i64 %v4117, 2
  br label %b650
b650:
  %v4176 = phi i64 [ 0, %b649 ], [ %v4185, %b651 ]
  %v4177 = icmp slt i64 %v4176, %v4175
  br i1 %v4177, label %b651, label %b652
b651:
  %v4178 = mul i64 %v4176, 2
  %v4179 = add i64 %v4113, %v4178
  %v4180 = mul i64 %v4176, 768
  %v4181 = getelementptr inbounds float, ptr %v4083, i64 %v4180
  %v4182 = mul i64 %v4179, 8
  %v4183 = add i64 %v4182, %v4151
  %v4184 = getelementptr inbounds float, ptr %v4097, i64 %v4183
  call void @outer_2x32(ptr %v4181, ptr %v333, i64 %v4112, ptr %v4184, i64 8)
  %v4185 = add nsw i64 %v4176, 1
  br label %b650
b652:
  %v4186 = add nsw i64 %v4151, 32
  br label %b644
b646:
  %v4187 = mul i64 %v4108, 8
  %v4188 = add i64 %v4187, 0
  %v4189 = getelementptr inbounds float, ptr %v4082, i64 %v4188
  br label %b653
b653:
  %v4190 = phi i64 [ 0, %b646 ], [ %v4199, %b654 ]
  %v4191 = icmp slt i64 %v4190, %v4112
  br i1 %v4191, label %b654, label %b655
b654:
  %v4192 = mul i64 %v4190, 8
  %v4193 = getelementptr inbounds float, ptr %v4189, i64 %v4192
  %v4194 = mul i64 %v4190, 8
  %v4195 = getelementptr inbounds float, ptr %v333, i64 %v4194
  %v4196 = getelementptr inbounds float, ptr %v4193, i64 0
  %v4197 = load <8 x float>, ptr %v4196, align 4
  %v4198 = getelementptr inbounds float, ptr %v4195, i64 0
  store <8 x float> %v4197, ptr %v4198, align 4
  %v4199 = add nsw i64 %v4190, 1
  br label %b653
b655:
  %v4200 = sdiv i64 %v4117, 2
  br label %b656
b656:
  %v4201 = phi i64 [ 0, %b655 ], [ %v4210, %b657 ]
  %v4202 = icmp slt i64 %v4201, %v4200
  br i1 %v4202, label %b657, label %b658
b657:
  %v4203 = mul i64 %v4201, 2
  %v4204 = add i64 %v4113, %v4203
  %v4205 = mul i64 %v4201, 768
  %v4206 = getelementptr inbounds float, ptr %v4083, i64 %v4205
  %v4207 = mul i64 %v4204, 8
  %v4208 = add i64 %v4207, 0
  %v4209 = getelementptr inbounds float, ptr %v4097, i64 %v4208
  call void @outer_2x8(ptr %v4206, ptr %v333, i64 %v4112, ptr %v4209, i64 8)
  %v4210 = add nsw i64 %v4201, 1
  br label %b656
b658:
  %v4211 = add nsw i64 %v4113, 64
  br label %b632
b634:
  %v4212 = add nsw i64 %v4108, 384
  br label %b629
b631:
  %v4213 = icmp sgt i64 %v3, 1
  br i1 %v4213, label %b659, label %b660
b659:
  %v4214 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4215 = atomicrmw add ptr %v4214, i64 1 acq_rel
  %v4216 = mul i64 %v3, 33
  br label %b661
b661:
  %v4217 = load atomic i64, ptr %v4214 acquire, align 8
  %v4218 = icmp slt i64 %v4217, %v4216
  br i1 %v4218, label %b662, label %b663
b662:
  %v4219 = call i32 @sched_yield()
  br label %b661
b663:
  br label %b660
b660:
  %v4220 = icmp eq i64 %v2, 0
  br i1 %v4220, label %b664, label %b665
b664:
  br label %b666
b666:
  %v4221 = phi i64 [ 0, %b664 ], [ %v4266, %b671 ]
  %v4222 = phi <8 x float> [ splat (float 0x0000000000000000), %b664 ], [ %v4265, %b671 ]
  %v4223 = icmp slt i64 %v4221, %v8
  br i1 %v4223, label %b667, label %b668
b667:
  %v4224 = add i64 %v4221, 128
  %v4225 = icmp slt i64 %v4224, %v8
  %v4226 = select i1 %v4225, i64 %v4224, i64 %v8
  br label %b669
b669:
  %v4227 = phi i64 [ %v4221, %b667 ], [ %v4264, %b670 ]
  %v4228 = phi <8 x float> [ splat (float 0x0000000000000000), %b667 ], [ %v4263, %b670 ]
  %v4229 = icmp slt i64 %v4227, %v4226
  br i1 %v4229, label %b670, label %b671
b670:
  %v4230 = mul i64 %v4227, 8
  %v4231 = getelementptr inbounds float, ptr %v132, i64 %v4230
  %v4232 = mul i64 %v4227, 8
  %v4233 = getelementptr inbounds float, ptr %v134, i64 %v4232
  %v4234 = add i64 0, 0
  %v4235 = getelementptr inbounds float, ptr %v4231, i64 %v4234
  %v4236 = load <8 x float>, ptr %v4235, align 4
  %v4237 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v4238 = shufflevector <8 x float> %v4237, <8 x float> poison, <8 x i32> zeroinitializer
  %v4239 = fcmp ogt <8 x float> %v4236, %v4238
  %v4240 = select <8 x i1> %v4239, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v4241 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v4242 = shufflevector <8 x float> %v4241, <8 x float> poison, <8 x i32> zeroinitializer
  %v4243 = fcmp une <8 x float> %v4240, splat (float 0x0000000000000000)
  %v4244 = select <8 x i1> %v4243, <8 x float> %v4236, <8 x float> %v4242
  %v4245 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v4244)
  %v4246 = fcmp une <8 x float> %v4240, splat (float 0x0000000000000000)
  %v4247 = select <8 x i1> %v4246, <8 x float> %v4245, <8 x float> %v4238
  %v4248 = add i64 0, 0
  %v4249 = getelementptr inbounds float, ptr %v22, i64 %v4248
  %v4250 = load <8 x float>, ptr %v4249, align 4
  %v4251 = fadd <8 x float> %v4247, %v4250
  %v4252 = fcmp ole <8 x float> %v4251, %v4238
  %v4253 = select <8 x i1> %v4252, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v4254 = add i64 0, 0
  %v4255 = getelementptr inbounds float, ptr %v4233, i64 %v4254
  %v4256 = load <8 x float>, ptr %v4255, align 4
  %v4257 = insertelement <8 x float> poison, float 0x3EE4F8B580000000, i64 0
  %v4258 = shufflevector <8 x float> %v4257, <8 x float> poison, <8 x i32> zeroinitializer
  %v4259 = fadd <8 x float> %v4247, %v4258
  %v4260 = fdiv <8 x float> %v4256, %v4259
  %v4261 = fcmp une <8 x float> %v4253, splat (float 0x0000000000000000)
  %v4262 = select <8 x i1> %v4261, <8 x float> %v4238, <8 x float> %v4260
  %v4263 = fadd <8 x float> %v4228, %v4262
  %v4264 = add nsw i64 %v4227, 1
  br label %b669
b671:
  %v4265 = fadd <8 x float> %v4222, %v4228
  %v4266 = add nsw i64 %v4221, 128
  br label %b666
b668:
  %v4267 = add i64 0, 0
  %v4268 = getelementptr inbounds float, ptr %v36, i64 %v4267
  store <8 x float> %v4222, ptr %v4268, align 4
  br label %b665
b665:
  %v4269 = icmp sgt i64 %v3, 1
  br i1 %v4269, label %b672, label %b673
b672:
  %v4270 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4271 = atomicrmw add ptr %v4270, i64 1 acq_rel
  %v4272 = mul i64 %v3, 34
  br label %b674
b674:
  %v4273 = load atomic i64, ptr %v4270 acquire, align 8
  %v4274 = icmp slt i64 %v4273, %v4272
  br i1 %v4274, label %b675, label %b676
b675:
  %v4275 = call i32 @sched_yield()
  br label %b674
b676:
  br label %b673
b673:
  %v4276 = icmp eq i64 %v2, 0
  br i1 %v4276, label %b677, label %b678
b677:
  br label %b679
b679:
  %v4277 = phi i64 [ 0, %b677 ], [ %v4303, %b684 ]
  %v4278 = icmp slt i64 %v4277, 2
  br i1 %v4278, label %b680, label %b681
b680:
  br label %b682
b682:
  %v4279 = phi i64 [ 0, %b680 ], [ %v4298, %b687 ]
  %v4280 = phi <8 x float> [ splat (float 0x0000000000000000), %b680 ], [ %v4297, %b687 ]
  %v4281 = icmp slt i64 %v4279, %v7
  br i1 %v4281, label %b683, label %b684
b683:
  %v4282 = add i64 %v4279, 128
  %v4283 = icmp slt i64 %v4282, %v7
  %v4284 = select i1 %v4283, i64 %v4282, i64 %v7
  br label %b685
b685:
  %v4285 = phi i64 [ %v4279, %b683 ], [ %v4296, %b686 ]
  %v4286 = phi <8 x float> [ splat (float 0x0000000000000000), %b683 ], [ %v4295, %b686 ]
  %v4287 = icmp slt i64 %v4285, %v4284
  br i1 %v4287, label %b686, label %b687
b686:
  %v4288 = mul i64 %v4285, 16
  %v4289 = getelementptr inbounds float, ptr %v26, i64 %v4288
  %v4290 = mul i64 %v4277, 8
  %v4291 = add i64 0, %v4290
  %v4292 = add i64 %v4291, 0
  %v4293 = getelementptr inbounds float, ptr %v4289, i64 %v4292
  %v4294 = load <8 x float>, ptr %v4293, align 4
  %v4295 = fadd <8 x float> %v4286, %v4294
  %v4296 = add nsw i64 %v4285, 1
  br label %b685
b687:
  %v4297 = fadd <8 x float> %v4280, %v4286
  %v4298 = add nsw i64 %v4279, 128
  br label %b682
b684:
  %v4299 = mul i64 %v4277, 8
  %v4300 = add i64 0, %v4299
  %v4301 = add i64 %v4300, 0
  %v4302 = getelementptr inbounds float, ptr %v38, i64 %v4301
  store <8 x float> %v4280, ptr %v4302, align 4
  %v4303 = add nsw i64 %v4277, 1
  br label %b679
b681:
  br label %b678
b678:
  %v4304 = icmp sgt i64 %v3, 1
  br i1 %v4304, label %b688, label %b689
b688:
  %v4305 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4306 = atomicrmw add ptr %v4305, i64 1 acq_rel
  %v4307 = mul i64 %v3, 35
  br label %b690
b690:
  %v4308 = load atomic i64, ptr %v4305 acquire, align 8
  %v4309 = icmp slt i64 %v4308, %v4307
  br i1 %v4309, label %b691, label %b692
b691:
  %v4310 = call i32 @sched_yield()
  br label %b690
b692:
  br label %b689
b689:
  %v4311 = icmp eq i64 %v2, 0
  br i1 %v4311, label %b693, label %b694
b693:
  %v4312 = add i64 0, 0
  %v4313 = getelementptr inbounds float, ptr %v196, i64 %v4312
  %v4314 = load <8 x float>, ptr %v4313, align 4
  %v4315 = add i64 0, 0
  %v4316 = getelementptr inbounds float, ptr %v198, i64 %v4315
  %v4317 = load <8 x float>, ptr %v4316, align 4
  %v4318 = fadd <8 x float> %v4314, %v4317
  %v4319 = add i64 0, 0
  %v4320 = getelementptr inbounds float, ptr %v200, i64 %v4319
  %v4321 = load <8 x float>, ptr %v4320, align 4
  %v4322 = fadd <8 x float> %v4318, %v4321
  %v4323 = add i64 0, 0
  %v4324 = getelementptr inbounds float, ptr %v202, i64 %v4323
  %v4325 = load <8 x float>, ptr %v4324, align 4
  %v4326 = fadd <8 x float> %v4322, %v4325
  %v4327 = add i64 0, 0
  %v4328 = getelementptr inbounds float, ptr %v46, i64 %v4327
  store <8 x float> %v4326, ptr %v4328, align 4
  br label %b694
b694:
  %v4329 = icmp sgt i64 %v3, 1
  br i1 %v4329, label %b695, label %b696
b695:
  %v4330 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4331 = atomicrmw add ptr %v4330, i64 1 acq_rel
  %v4332 = mul i64 %v3, 36
  br label %b697
b697:
  %v4333 = load atomic i64, ptr %v4330 acquire, align 8
  %v4334 = icmp slt i64 %v4333, %v4332
  br i1 %v4334, label %b698, label %b699
b698:
  %v4335 = call i32 @sched_yield()
  br label %b697
b699:
  br label %b696
b696:
  %v4336 = icmp eq i64 %v2, 0
  br i1 %v4336, label %b700, label %b701
b700:
  %v4337 = add i64 0, 0
  %v4338 = getelementptr inbounds float, ptr %v204, i64 %v4337
  %v4339 = load <8 x float>, ptr %v4338, align 4
  %v4340 = add i64 0, 0
  %v4341 = getelementptr inbounds float, ptr %v206, i64 %v4340
  %v4342 = load <8 x float>, ptr %v4341, align 4
  %v4343 = fadd <8 x float> %v4339, %v4342
  %v4344 = add i64 0, 0
  %v4345 = getelementptr inbounds float, ptr %v208, i64 %v4344
  %v4346 = load <8 x float>, ptr %v4345, align 4
  %v4347 = fadd <8 x float> %v4343, %v4346
  %v4348 = add i64 0, 0
  %v4349 = getelementptr inbounds float, ptr %v210, i64 %v4348
  %v4350 = load <8 x float>, ptr %v4349, align 4
  %v4351 = fadd <8 x float> %v4347, %v4350
  %v4352 = add i64 8, 0
  %v4353 = getelementptr inbounds float, ptr %v46, i64 %v4352
  store <8 x float> %v4351, ptr %v4353, align 4
  br label %b701
b701:
  %v4354 = icmp sgt i64 %v3, 1
  br i1 %v4354, label %b702, label %b703
b702:
  %v4355 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4356 = atomicrmw add ptr %v4355, i64 1 acq_rel
  %v4357 = mul i64 %v3, 37
  br label %b704
b704:
  %v4358 = load atomic i64, ptr %v4355 acquire, align 8
  %v4359 = icmp slt i64 %v4358, %v4357
  br i1 %v4359, label %b705, label %b706
b705:
  %v4360 = call i32 @sched_yield()
  br label %b704
b706:
  br label %b703
b703:
  %v4361 = icmp eq i64 %v2, 0
  br i1 %v4361, label %b707, label %b708
b707:
  %v4362 = add i64 0, 0
  %v4363 = getelementptr inbounds float, ptr %v220, i64 %v4362
  %v4364 = load <8 x float>, ptr %v4363, align 4
  %v4365 = add i64 0, 0
  %v4366 = getelementptr inbounds float, ptr %v222, i64 %v4365
  %v4367 = load <8 x float>, ptr %v4366, align 4
  %v4368 = fadd <8 x float> %v4364, %v4367
  %v4369 = add i64 0, 0
  %v4370 = getelementptr inbounds float, ptr %v224, i64 %v4369
  %v4371 = load <8 x float>, ptr %v4370, align 4
  %v4372 = fadd <8 x float> %v4368, %v4371
  %v4373 = add i64 0, 0
  %v4374 = getelementptr inbounds float, ptr %v226, i64 %v4373
  %v4375 = load <8 x float>, ptr %v4374, align 4
  %v4376 = fadd <8 x float> %v4372, %v4375
  %v4377 = add i64 0, 0
  %v4378 = getelementptr inbounds float, ptr %v48, i64 %v4377
  store <8 x float> %v4376, ptr %v4378, align 4
  br label %b708
b708:
  %v4379 = icmp sgt i64 %v3, 1
  br i1 %v4379, label %b709, label %b710
b709:
  %v4380 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4381 = atomicrmw add ptr %v4380, i64 1 acq_rel
  %v4382 = mul i64 %v3, 38
  br label %b711
b711:
  %v4383 = load atomic i64, ptr %v4380 acquire, align 8
  %v4384 = icmp slt i64 %v4383, %v4382
  br i1 %v4384, label %b712, label %b713
b712:
  %v4385 = call i32 @sched_yield()
  br label %b711
b713:
  br label %b710
b710:
  %v4386 = icmp eq i64 %v2, 0
  br i1 %v4386, label %b714, label %b715
b714:
  %v4387 = add i64 0, 0
  %v4388 = getelementptr inbounds float, ptr %v228, i64 %v4387
  %v4389 = load <8 x float>, ptr %v4388, align 4
  %v4390 = add i64 0, 0
  %v4391 = getelementptr inbounds float, ptr %v230, i64 %v4390
  %v4392 = load <8 x float>, ptr %v4391, align 4
  %v4393 = fadd <8 x float> %v4389, %v4392
  %v4394 = add i64 0, 0
  %v4395 = getelementptr inbounds float, ptr %v232, i64 %v4394
  %v4396 = load <8 x float>, ptr %v4395, align 4
  %v4397 = fadd <8 x float> %v4393, %v4396
  %v4398 = add i64 0, 0
  %v4399 = getelementptr inbounds float, ptr %v234, i64 %v4398
  %v4400 = load <8 x float>, ptr %v4399, align 4
  %v4401 = fadd <8 x float> %v4397, %v4400
  %v4402 = add i64 8, 0
  %v4403 = getelementptr inbounds float, ptr %v48, i64 %v4402
  store <8 x float> %v4401, ptr %v4403, align 4
  br label %b715
b715:
  %v4404 = icmp sgt i64 %v3, 1
  br i1 %v4404, label %b716, label %b717
b716:
  %v4405 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4406 = atomicrmw add ptr %v4405, i64 1 acq_rel
  %v4407 = mul i64 %v3, 39
  br label %b718
b718:
  %v4408 = load atomic i64, ptr %v4405 acquire, align 8
  %v4409 = icmp slt i64 %v4408, %v4407
  br i1 %v4409, label %b719, label %b720
b719:
  %v4410 = call i32 @sched_yield()
  br label %b718
b720:
  br label %b717
b717:
  %v4411 = icmp eq i64 %v2, 0
  br i1 %v4411, label %b721, label %b722
b721:
  %v4412 = add i64 0, 0
  %v4413 = getelementptr inbounds float, ptr %v192, i64 %v4412
  %v4414 = load <8 x float>, ptr %v4413, align 4
  %v4415 = add i64 0, 0
  %v4416 = getelementptr inbounds float, ptr %v194, i64 %v4415
  %v4417 = load <8 x float>, ptr %v4416, align 4
  %v4418 = fadd <8 x float> %v4414, %v4417
  %v4419 = add i64 0, 0
  %v4420 = getelementptr inbounds float, ptr %v56, i64 %v4419
  %v4421 = load <8 x float>, ptr %v4420, align 4
  %v4422 = fmul <8 x float> %v4418, %v4421
  %v4423 = add i64 0, 0
  %v4424 = getelementptr inbounds float, ptr %v58, i64 %v4423
  %v4425 = load <8 x float>, ptr %v4424, align 4
  %v4426 = add i64 0, 0
  %v4427 = getelementptr inbounds float, ptr %v188, i64 %v4426
  %v4428 = load <8 x float>, ptr %v4427, align 4
  %v4429 = add i64 0, 0
  %v4430 = getelementptr inbounds float, ptr %v190, i64 %v4429
  %v4431 = load <8 x float>, ptr %v4430, align 4
  %v4432 = fadd <8 x float> %v4428, %v4431
  %v4433 = fmul <8 x float> %v4425, %v4432
  %v4434 = fsub <8 x float> %v4422, %v4433
  %v4435 = add i64 0, 0
  %v4436 = getelementptr inbounds float, ptr %v40, i64 %v4435
  store <8 x float> %v4434, ptr %v4436, align 4
  br label %b722
b722:
  %v4437 = icmp sgt i64 %v3, 1
  br i1 %v4437, label %b723, label %b724
b723:
  %v4438 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4439 = atomicrmw add ptr %v4438, i64 1 acq_rel
  %v4440 = mul i64 %v3, 40
  br label %b725
b725:
  %v4441 = load atomic i64, ptr %v4438 acquire, align 8
  %v4442 = icmp slt i64 %v4441, %v4440
  br i1 %v4442, label %b726, label %b727
b726:
  %v4443 = call i32 @sched_yield()
  br label %b725
b727:
  br label %b724
b724:
  %v4444 = icmp eq i64 %v2, 0
  br i1 %v4444, label %b728, label %b729
b728:
  %v4445 = add i64 0, 0
  %v4446 = getelementptr inbounds float, ptr %v216, i64 %v4445
  %v4447 = load <8 x float>, ptr %v4446, align 4
  %v4448 = add i64 0, 0
  %v4449 = getelementptr inbounds float, ptr %v218, i64 %v4448
  %v4450 = load <8 x float>, ptr %v4449, align 4
  %v4451 = fadd <8 x float> %v4447, %v4450
  %v4452 = add i64 0, 0
  %v4453 = getelementptr inbounds float, ptr %v60, i64 %v4452
  %v4454 = load <8 x float>, ptr %v4453, align 4
  %v4455 = fmul <8 x float> %v4451, %v4454
  %v4456 = add i64 0, 0
  %v4457 = getelementptr inbounds float, ptr %v62, i64 %v4456
  %v4458 = load <8 x float>, ptr %v4457, align 4
  %v4459 = add i64 0, 0
  %v4460 = getelementptr inbounds float, ptr %v212, i64 %v4459
  %v4461 = load <8 x float>, ptr %v4460, align 4
  %v4462 = add i64 0, 0
  %v4463 = getelementptr inbounds float, ptr %v214, i64 %v4462
  %v4464 = load <8 x float>, ptr %v4463, align 4
  %v4465 = fadd <8 x float> %v4461, %v4464
  %v4466 = fmul <8 x float> %v4458, %v4465
  %v4467 = fsub <8 x float> %v4455, %v4466
  %v4468 = add i64 8, 0
  %v4469 = getelementptr inbounds float, ptr %v40, i64 %v4468
  store <8 x float> %v4467, ptr %v4469, align 4
  br label %b729
b729:
  %v4470 = icmp sgt i64 %v3, 1
  br i1 %v4470, label %b730, label %b731
b730:
  %v4471 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4472 = atomicrmw add ptr %v4471, i64 1 acq_rel
  %v4473 = mul i64 %v3, 41
  br label %b732
b732:
  %v4474 = load atomic i64, ptr %v4471 acquire, align 8
  %v4475 = icmp slt i64 %v4474, %v4473
  br i1 %v4475, label %b733, label %b734
b733:
  %v4476 = call i32 @sched_yield()
  br label %b732
b734:
  br label %b731
b731:
  %v4477 = icmp eq i64 %v2, 0
  br i1 %v4477, label %b735, label %b736
b735:
  %v4478 = add i64 0, 0
  %v4479 = getelementptr inbounds float, ptr %v240, i64 %v4478
  %v4480 = load <8 x float>, ptr %v4479, align 4
  %v4481 = add i64 0, 0
  %v4482 = getelementptr inbounds float, ptr %v242, i64 %v4481
  %v4483 = load <8 x float>, ptr %v4482, align 4
  %v4484 = fadd <8 x float> %v4480, %v4483
  %v4485 = add i64 0, 0
  %v4486 = getelementptr inbounds float, ptr %v64, i64 %v4485
  %v4487 = load <8 x float>, ptr %v4486, align 4
  %v4488 = fmul <8 x float> %v4484, %v4487
  %v4489 = add i64 0, 0
  %v4490 = getelementptr inbounds float, ptr %v66, i64 %v4489
  %v4491 = load <8 x float>, ptr %v4490, align 4
  %v4492 = add i64 0, 0
  %v4493 = getelementptr inbounds float, ptr %v236, i64 %v4492
  %v4494 = load <8 x float>, ptr %v4493, align 4
  %v4495 = add i64 0, 0
  %v4496 = getelementptr inbounds float, ptr %v238, i64 %v4495
  %v4497 = load <8 x float>, ptr %v4496, align 4
  %v4498 = fadd <8 x float> %v4494, %v4497
  %v4499 = fmul <8 x float> %v4491, %v4498
  %v4500 = fsub <8 x float> %v4488, %v4499
  %v4501 = add i64 16, 0
  %v4502 = getelementptr inbounds float, ptr %v40, i64 %v4501
  store <8 x float> %v4500, ptr %v4502, align 4
  br label %b736
b736:
  %v4503 = icmp sgt i64 %v3, 1
  br i1 %v4503, label %b737, label %b738
b737:
  %v4504 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4505 = atomicrmw add ptr %v4504, i64 1 acq_rel
  %v4506 = mul i64 %v3, 42
  br label %b739
b739:
  %v4507 = load atomic i64, ptr %v4504 acquire, align 8
  %v4508 = icmp slt i64 %v4507, %v4506
  br i1 %v4508, label %b740, label %b741
b740:
  %v4509 = call i32 @sched_yield()
  br label %b739
b741:
  br label %b738
b738:
  %v4510 = icmp eq i64 %v2, 0
  br i1 %v4510, label %b742, label %b743
b742:
  br label %b744
b744:
  %v4511 = phi i64 [ 0, %b742 ], [ %v4537, %b749 ]
  %v4512 = phi <8 x float> [ splat (float 0x0000000000000000), %b742 ], [ %v4516, %b749 ]
  %v4513 = phi float [ 0x0000000000000000, %b742 ], [ %v4513, %b749 ]
  %v4514 = icmp slt i64 %v4511, 2
  br i1 %v4514, label %b745, label %b746
b745:
  br label %b747
b747:
  %v4515 = phi i64 [ 0, %b745 ], [ %v4536, %b748 ]
  %v4516 = phi <8 x float> [ %v4512, %b745 ], [ %v4535, %b748 ]
  %v4517 = icmp slt i64 %v4515, 8
  br i1 %v4517, label %b748, label %b749
b748:
  %v4518 = getelementptr inbounds float, ptr %v82, i64 0
  %v4519 = load float, ptr %v4518, align 4
  %v4520 = mul i64 %v4511, 8
  %v4521 = add i64 0, %v4520
  %v4522 = add i64 %v4521, %v4515
  %v4523 = getelementptr inbounds float, ptr %v48, i64 %v4522
  %v4524 = load <8 x float>, ptr %v4523, align 4
  %v4525 = mul i64 %v4511, 8
  %v4526 = add i64 0, %v4525
  %v4527 = add i64 %v4526, %v4515
  %v4528 = getelementptr inbounds float, ptr %v86, i64 %v4527
  %v4529 = load <8 x float>, ptr %v4528, align 4
  %v4530 = fmul <8 x float> %v4524, %v4529
  %v4531 = insertelement <8 x float> poison, float %v4519, i64 0
  %v4532 = shufflevector <8 x float> %v4531, <8 x float> poison, <8 x i32> zeroinitializer
  %v4533 = fdiv <8 x float> %v4530, %v4532
  %v4534 = fneg <8 x float> %v4533
  %v4535 = fadd <8 x float> %v4516, %v4534
  %v4536 = add nsw i64 %v4515, 8
  br label %b747
b749:
  %v4537 = add nsw i64 %v4511, 1
  br label %b744
b746:
  %v4538 = shufflevector <8 x float> %v4512, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v4539 = shufflevector <8 x float> %v4512, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v4540 = fadd <4 x float> %v4538, %v4539
  %v4541 = shufflevector <4 x float> %v4540, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v4542 = shufflevector <4 x float> %v4540, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v4543 = fadd <2 x float> %v4541, %v4542
  %v4544 = extractelement <2 x float> %v4543, i64 0
  %v4545 = extractelement <2 x float> %v4543, i64 1
  %v4546 = fadd float %v4544, %v4545
  %v4547 = fadd float %v4546, %v4513
  %v4548 = getelementptr inbounds float, ptr %v244, i64 0
  store float %v4547, ptr %v4548, align 4
  br label %b743
b743:
  %v4549 = icmp sgt i64 %v3, 1
  br i1 %v4549, label %b750, label %b751
b750:
  %v4550 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4551 = atomicrmw add ptr %v4550, i64 1 acq_rel
  %v4552 = mul i64 %v3, 43
  br label %b752
b752:
  %v4553 = load atomic i64, ptr %v4550 acquire, align 8
  %v4554 = icmp slt i64 %v4553, %v4552
  br i1 %v4554, label %b753, label %b754
b753:
  %v4555 = call i32 @sched_yield()
  br label %b752
b754:
  br label %b751
b751:
  %v4556 = icmp eq i64 %v2, 0
  br i1 %v4556, label %b755, label %b756
b755:
  br label %b757
b757:
  %v4557 = phi i64 [ 0, %b755 ], [ %v4583, %b762 ]
  %v4558 = phi <8 x float> [ splat (float 0x0000000000000000), %b755 ], [ %v4562, %b762 ]
  %v4559 = phi float [ 0x0000000000000000, %b755 ], [ %v4559, %b762 ]
  %v4560 = icmp slt i64 %v4557, 2
  br i1 %v4560, label %b758, label %b759
b758:
  br label %b760
b760:
  %v4561 = phi i64 [ 0, %b758 ], [ %v4582, %b761 ]
  %v4562 = phi <8 x float> [ %v4558, %b758 ], [ %v4581, %b761 ]
  %v4563 = icmp slt i64 %v4561, 8
  br i1 %v4563, label %b761, label %b762
b761:
  %v4564 = getelementptr inbounds float, ptr %v76, i64 0
  %v4565 = load float, ptr %v4564, align 4
  %v4566 = mul i64 %v4557, 8
  %v4567 = add i64 0, %v4566
  %v4568 = add i64 %v4567, %v4561
  %v4569 = getelementptr inbounds float, ptr %v46, i64 %v4568
  %v4570 = load <8 x float>, ptr %v4569, align 4
  %v4571 = mul i64 %v4557, 8
  %v4572 = add i64 0, %v4571
  %v4573 = add i64 %v4572, %v4561
  %v4574 = getelementptr inbounds float, ptr %v84, i64 %v4573
  %v4575 = load <8 x float>, ptr %v4574, align 4
  %v4576 = fmul <8 x float> %v4570, %v4575
  %v4577 = insertelement <8 x float> poison, float %v4565, i64 0
  %v4578 = shufflevector <8 x float> %v4577, <8 x float> poison, <8 x i32> zeroinitializer
  %v4579 = fdiv <8 x float> %v4576, %v4578
  %v4580 = fneg <8 x float> %v4579
  %v4581 = fadd <8 x float> %v4562, %v4580
  %v4582 = add nsw i64 %v4561, 8
  br label %b760
b762:
  %v4583 = add nsw i64 %v4557, 1
  br label %b757
b759:
  %v4584 = shufflevector <8 x float> %v4558, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v4585 = shufflevector <8 x float> %v4558, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v4586 = fadd <4 x float> %v4584, %v4585
  %v4587 = shufflevector <4 x float> %v4586, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v4588 = shufflevector <4 x float> %v4586, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v4589 = fadd <2 x float> %v4587, %v4588
  %v4590 = extractelement <2 x float> %v4589, i64 0
  %v4591 = extractelement <2 x float> %v4589, i64 1
  %v4592 = fadd float %v4590, %v4591
  %v4593 = fadd float %v4592, %v4559
  %v4594 = getelementptr inbounds float, ptr %v246, i64 0
  store float %v4593, ptr %v4594, align 4
  br label %b756
b756:
  %v4595 = icmp sgt i64 %v3, 1
  br i1 %v4595, label %b763, label %b764
b763:
  %v4596 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4597 = atomicrmw add ptr %v4596, i64 1 acq_rel
  %v4598 = mul i64 %v3, 44
  br label %b765
b765:
  %v4599 = load atomic i64, ptr %v4596 acquire, align 8
  %v4600 = icmp slt i64 %v4599, %v4598
  br i1 %v4600, label %b766, label %b767
b766:
  %v4601 = call i32 @sched_yield()
  br label %b765
b767:
  br label %b764
b764:
  %v4602 = icmp eq i64 %v2, 0
  br i1 %v4602, label %b768, label %b769
b768:
  %v4603 = getelementptr inbounds float, ptr %v76, i64 0
  %v4604 = load float, ptr %v4603, align 4
  %v4605 = getelementptr inbounds float, ptr %v72, i64 0
  %v4606 = load float, ptr %v4605, align 4
  %v4607 = getelementptr inbounds float, ptr %v246, i64 0
  %v4608 = load float, ptr %v4607, align 4
  %v4609 = fcmp une float %v4606, 0x0000000000000000
  %v4610 = select i1 %v4609, float %v4608, float 0x0000000000000000
  %v4611 = fmul float 0x3FE0000000000000, %v4610
  %v4612 = getelementptr inbounds float, ptr %v74, i64 0
  %v4613 = load float, ptr %v4612, align 4
  %v4614 = fdiv float %v4611, %v4613
  %v4615 = fcmp une float %v4606, 0x0000000000000000
  %v4616 = select i1 %v4615, float %v4614, float 0x0000000000000000
  br label %b770
b770:
  %v4617 = phi i64 [ 0, %b768 ], [ %v4635, %b771 ]
  %v4618 = icmp slt i64 %v4617, 16
  br i1 %v4618, label %b771, label %b772
b771:
  %v4619 = add i64 0, %v4617
  %v4620 = getelementptr inbounds float, ptr %v46, i64 %v4619
  %v4621 = load <8 x float>, ptr %v4620, align 4
  %v4622 = insertelement <8 x float> poison, float %v4604, i64 0
  %v4623 = shufflevector <8 x float> %v4622, <8 x float> poison, <8 x i32> zeroinitializer
  %v4624 = fdiv <8 x float> %v4621, %v4623
  %v4625 = add i64 0, %v4617
  %v4626 = getelementptr inbounds float, ptr %v14, i64 %v4625
  %v4627 = load <8 x float>, ptr %v4626, align 4
  %v4628 = insertelement <8 x float> poison, float %v4616, i64 0
  %v4629 = shufflevector <8 x float> %v4628, <8 x float> poison, <8 x i32> zeroinitializer
  %v4630 = fmul <8 x float> %v4629, %v4627
  %v4631 = fadd <8 x float> %v4624, %v4630
  %v4632 = fadd <8 x float> %v4631, %v4630
  %v4633 = add i64 0, %v4617
  %v4634 = getelementptr inbounds float, ptr %v42, i64 %v4633
  store <8 x float> %v4632, ptr %v4634, align 4
  %v4635 = add nsw i64 %v4617, 8
  br label %b770
b772:
  br label %b769
b769:
  %v4636 = icmp sgt i64 %v3, 1
  br i1 %v4636, label %b773, label %b774
b773:
  %v4637 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4638 = atomicrmw add ptr %v4637, i64 1 acq_rel
  %v4639 = mul i64 %v3, 45
  br label %b775
b775:
  %v4640 = load atomic i64, ptr %v4637 acquire, align 8
  %v4641 = icmp slt i64 %v4640, %v4639
  br i1 %v4641, label %b776, label %b777
b776:
  %v4642 = call i32 @sched_yield()
  br label %b775
b777:
  br label %b774
b774:
  %v4643 = icmp eq i64 %v2, 0
  br i1 %v4643, label %b778, label %b779
b778:
  %v4644 = getelementptr inbounds float, ptr %v82, i64 0
  %v4645 = load float, ptr %v4644, align 4
  %v4646 = getelementptr inbounds float, ptr %v78, i64 0
  %v4647 = load float, ptr %v4646, align 4
  %v4648 = getelementptr inbounds float, ptr %v244, i64 0
  %v4649 = load float, ptr %v4648, align 4
  %v4650 = fcmp une float %v4647, 0x0000000000000000
  %v4651 = select i1 %v4650, float %v4649, float 0x0000000000000000
  %v4652 = fmul float 0x3FE0000000000000, %v4651
  %v4653 = getelementptr inbounds float, ptr %v80, i64 0
  %v4654 = load float, ptr %v4653, align 4
  %v4655 = fdiv float %v4652, %v4654
  %v4656 = fcmp une float %v4647, 0x0000000000000000
  %v4657 = select i1 %v4656, float %v4655, float 0x0000000000000000
  br label %b780
b780:
  %v4658 = phi i64 [ 0, %b778 ], [ %v4676, %b781 ]
  %v4659 = icmp slt i64 %v4658, 16
  br i1 %v4659, label %b781, label %b782
b781:
  %v4660 = add i64 0, %v4658
  %v4661 = getelementptr inbounds float, ptr %v48, i64 %v4660
  %v4662 = load <8 x float>, ptr %v4661, align 4
  %v4663 = insertelement <8 x float> poison, float %v4645, i64 0
  %v4664 = shufflevector <8 x float> %v4663, <8 x float> poison, <8 x i32> zeroinitializer
  %v4665 = fdiv <8 x float> %v4662, %v4664
  %v4666 = add i64 16, %v4658
  %v4667 = getelementptr inbounds float, ptr %v14, i64 %v4666
  %v4668 = load <8 x float>, ptr %v4667, align 4
  %v4669 = insertelement <8 x float> poison, float %v4657, i64 0
  %v4670 = shufflevector <8 x float> %v4669, <8 x float> poison, <8 x i32> zeroinitializer
  %v4671 = fmul <8 x float> %v4670, %v4668
  %v4672 = fadd <8 x float> %v4665, %v4671
  %v4673 = fadd <8 x float> %v4672, %v4671
  %v4674 = add i64 16, %v4658
  %v4675 = getelementptr inbounds float, ptr %v42, i64 %v4674
  store <8 x float> %v4673, ptr %v4675, align 4
  %v4676 = add nsw i64 %v4658, 8
  br label %b780
b782:
  br label %b779
b779:
  %v4677 = icmp sgt i64 %v3, 1
  br i1 %v4677, label %b783, label %b784
b783:
  %v4678 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4679 = atomicrmw add ptr %v4678, i64 1 acq_rel
  %v4680 = mul i64 %v3, 46
  br label %b785
b785:
  %v4681 = load atomic i64, ptr %v4678 acquire, align 8
  %v4682 = icmp slt i64 %v4681, %v4680
  br i1 %v4682, label %b786, label %b787
b786:
  %v4683 = call i32 @sched_yield()
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
