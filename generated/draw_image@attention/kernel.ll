; generated from specs/draw_image.yaml by `make generated`: do not edit
; draw_image@attention A=8 B=8 N=3 Z=8 E=8 D=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_8x1 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1, ptr @tile_2x1, ptr @tile_3x1, ptr @tile_4x1, ptr @tile_5x1, ptr @tile_6x1, ptr @tile_7x1, ptr @tile_8x1], align 8
@table_tile_2x4 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x4, ptr @tile_2x4], align 8
@table_tile_2x4_more = private unnamed_addr constant [2 x ptr] [ptr @tile_1x4_more, ptr @tile_2x4_more], align 8
@table_tile_6x2 = private unnamed_addr constant [6 x ptr] [ptr @tile_1x2, ptr @tile_2x2, ptr @tile_3x2, ptr @tile_4x2, ptr @tile_5x2, ptr @tile_6x2], align 8
@table_tile_8x1_more = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1_more, ptr @tile_2x1_more, ptr @tile_3x1_more, ptr @tile_4x1_more, ptr @tile_5x1_more, ptr @tile_6x1_more, ptr @tile_7x1_more, ptr @tile_8x1_more], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v401 = alloca i64, i64 1, align 8
  %v1106 = alloca float, i64 64, align 4
  %v2530 = alloca float, i64 64, align 4
  %v2836 = alloca float, i64 96, align 4
  %v2969 = alloca float, i64 64, align 4
  %v3275 = alloca float, i64 64, align 4
  %v3355 = alloca float, i64 96, align 4
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
  %v251 = getelementptr inbounds ptr, ptr %v0, i64 121
  %v252 = load ptr, ptr %v251, align 4
  %v253 = getelementptr inbounds ptr, ptr %v0, i64 122
  %v254 = load ptr, ptr %v253, align 4
  %v255 = getelementptr inbounds ptr, ptr %v0, i64 123
  %v256 = load ptr, ptr %v255, align 4
  %v257 = getelementptr inbounds ptr, ptr %v0, i64 124
  %v258 = load ptr, ptr %v257, align 4
  %v259 = getelementptr inbounds ptr, ptr %v0, i64 125
  %v260 = load ptr, ptr %v259, align 4
  %v261 = getelementptr inbounds i64, ptr %v1, i64 6
  %v262 = load i64, ptr %v261, align 8
  %v263 = getelementptr inbounds i64, ptr %v1, i64 19
  %v264 = load i64, ptr %v263, align 8
  %v265 = getelementptr inbounds i64, ptr %v1, i64 20
  %v266 = load i64, ptr %v265, align 8
  %v267 = getelementptr inbounds i64, ptr %v1, i64 21
  %v268 = load i64, ptr %v267, align 8
  %v269 = getelementptr inbounds i64, ptr %v1, i64 22
  %v270 = load i64, ptr %v269, align 8
  %v271 = getelementptr inbounds i64, ptr %v1, i64 23
  %v272 = load i64, ptr %v271, align 8
  %v273 = getelementptr inbounds i64, ptr %v1, i64 24
  %v274 = load i64, ptr %v273, align 8
  %v275 = getelementptr inbounds i64, ptr %v1, i64 25
  %v276 = load i64, ptr %v275, align 8
  %v277 = getelementptr inbounds i64, ptr %v1, i64 31
  %v278 = load i64, ptr %v277, align 8
  %v279 = getelementptr inbounds i64, ptr %v1, i64 32
  %v280 = load i64, ptr %v279, align 8
  %v281 = getelementptr inbounds i64, ptr %v1, i64 45
  %v282 = load i64, ptr %v281, align 8
  %v283 = getelementptr inbounds i64, ptr %v1, i64 46
  %v284 = load i64, ptr %v283, align 8
  %v285 = getelementptr inbounds i64, ptr %v1, i64 47
  %v286 = load i64, ptr %v285, align 8
  %v287 = getelementptr inbounds i64, ptr %v1, i64 48
  %v288 = load i64, ptr %v287, align 8
  %v289 = getelementptr inbounds i64, ptr %v1, i64 49
  %v290 = load i64, ptr %v289, align 8
  %v291 = getelementptr inbounds i64, ptr %v1, i64 54
  %v292 = load i64, ptr %v291, align 8
  %v293 = getelementptr inbounds i64, ptr %v1, i64 56
  %v294 = load i64, ptr %v293, align 8
  %v295 = getelementptr inbounds i64, ptr %v1, i64 57
  %v296 = load i64, ptr %v295, align 8
  %v297 = getelementptr inbounds i64, ptr %v1, i64 58
  %v298 = load i64, ptr %v297, align 8
  %v299 = getelementptr inbounds i64, ptr %v1, i64 59
  %v300 = load i64, ptr %v299, align 8
  %v301 = getelementptr inbounds i64, ptr %v1, i64 60
  %v302 = load i64, ptr %v301, align 8
  %v303 = getelementptr inbounds i64, ptr %v1, i64 61
  %v304 = load i64, ptr %v303, align 8
  %v305 = getelementptr inbounds i64, ptr %v1, i64 62
  %v306 = load i64, ptr %v305, align 8
  %v307 = getelementptr inbounds i64, ptr %v1, i64 65
  %v308 = load i64, ptr %v307, align 8
  %v309 = getelementptr inbounds i64, ptr %v1, i64 66
  %v310 = load i64, ptr %v309, align 8
  %v311 = getelementptr inbounds i64, ptr %v1, i64 67
  %v312 = load i64, ptr %v311, align 8
  %v313 = getelementptr inbounds i64, ptr %v1, i64 68
  %v314 = load i64, ptr %v313, align 8
  %v315 = getelementptr inbounds i64, ptr %v1, i64 69
  %v316 = load i64, ptr %v315, align 8
  %v317 = getelementptr inbounds i64, ptr %v1, i64 70
  %v318 = load i64, ptr %v317, align 8
  %v319 = getelementptr inbounds i64, ptr %v1, i64 73
  %v320 = load i64, ptr %v319, align 8
  %v321 = getelementptr inbounds i64, ptr %v1, i64 74
  %v322 = load i64, ptr %v321, align 8
  %v323 = getelementptr inbounds i64, ptr %v1, i64 75
  %v324 = load i64, ptr %v323, align 8
  %v325 = getelementptr inbounds i64, ptr %v1, i64 76
  %v326 = load i64, ptr %v325, align 8
  %v327 = getelementptr inbounds i64, ptr %v1, i64 77
  %v328 = load i64, ptr %v327, align 8
  %v329 = getelementptr inbounds i64, ptr %v1, i64 78
  %v330 = load i64, ptr %v329, align 8
  %v331 = getelementptr inbounds i64, ptr %v1, i64 79
  %v332 = load i64, ptr %v331, align 8
  %v333 = getelementptr inbounds i64, ptr %v1, i64 80
  %v334 = load i64, ptr %v333, align 8
  %v335 = getelementptr inbounds i64, ptr %v1, i64 81
  %v336 = load i64, ptr %v335, align 8
  %v337 = getelementptr inbounds i64, ptr %v1, i64 82
  %v338 = load i64, ptr %v337, align 8
  %v339 = getelementptr inbounds i64, ptr %v1, i64 83
  %v340 = load i64, ptr %v339, align 8
  %v341 = getelementptr inbounds i64, ptr %v1, i64 84
  %v342 = load i64, ptr %v341, align 8
  %v343 = getelementptr inbounds i64, ptr %v1, i64 85
  %v344 = load i64, ptr %v343, align 8
  %v345 = getelementptr inbounds i64, ptr %v1, i64 86
  %v346 = load i64, ptr %v345, align 8
  %v347 = getelementptr inbounds i64, ptr %v1, i64 87
  %v348 = load i64, ptr %v347, align 8
  %v349 = getelementptr inbounds i64, ptr %v1, i64 88
  %v350 = load i64, ptr %v349, align 8
  %v351 = getelementptr inbounds i64, ptr %v1, i64 89
  %v352 = load i64, ptr %v351, align 8
  %v353 = getelementptr inbounds i64, ptr %v1, i64 90
  %v354 = load i64, ptr %v353, align 8
  %v355 = getelementptr inbounds i64, ptr %v1, i64 91
  %v356 = load i64, ptr %v355, align 8
  %v357 = getelementptr inbounds i64, ptr %v1, i64 92
  %v358 = load i64, ptr %v357, align 8
  %v359 = getelementptr inbounds i64, ptr %v1, i64 93
  %v360 = load i64, ptr %v359, align 8
  %v361 = getelementptr inbounds i64, ptr %v1, i64 94
  %v362 = load i64, ptr %v361, align 8
  %v363 = getelementptr inbounds i64, ptr %v1, i64 95
  %v364 = load i64, ptr %v363, align 8
  %v365 = getelementptr inbounds i64, ptr %v1, i64 96
  %v366 = load i64, ptr %v365, align 8
  %v367 = getelementptr inbounds i64, ptr %v1, i64 97
  %v368 = load i64, ptr %v367, align 8
  %v369 = getelementptr inbounds i64, ptr %v1, i64 98
  %v370 = load i64, ptr %v369, align 8
  %v371 = getelementptr inbounds i64, ptr %v1, i64 99
  %v372 = load i64, ptr %v371, align 8
  %v373 = getelementptr inbounds i64, ptr %v1, i64 100
  %v374 = load i64, ptr %v373, align 8
  %v375 = getelementptr inbounds i64, ptr %v1, i64 101
  %v376 = load i64, ptr %v375, align 8
  %v377 = getelementptr inbounds i64, ptr %v1, i64 102
  %v378 = load i64, ptr %v377, align 8
  %v379 = getelementptr inbounds i64, ptr %v1, i64 103
  %v380 = load i64, ptr %v379, align 8
  %v381 = getelementptr inbounds i64, ptr %v1, i64 105
  %v382 = load i64, ptr %v381, align 8
  %v383 = getelementptr inbounds i64, ptr %v1, i64 110
  %v384 = load i64, ptr %v383, align 8
  %v385 = getelementptr inbounds i64, ptr %v1, i64 118
  %v386 = load i64, ptr %v385, align 8
  %v387 = getelementptr inbounds i64, ptr %v1, i64 119
  %v388 = load i64, ptr %v387, align 8
  %v389 = getelementptr inbounds i64, ptr %v1, i64 120
  %v390 = load i64, ptr %v389, align 8
  %v391 = getelementptr inbounds i64, ptr %v1, i64 123
  %v392 = load i64, ptr %v391, align 8
  %v393 = getelementptr inbounds i64, ptr %v1, i64 124
  %v394 = load i64, ptr %v393, align 8
  %v395 = getelementptr inbounds i64, ptr %v1, i64 125
  %v396 = load i64, ptr %v395, align 8
  %v397 = getelementptr inbounds i64, ptr %v1, i64 127
  %v398 = load i64, ptr %v397, align 8
  %v399 = getelementptr inbounds i64, ptr %v1, i64 129
  %v400 = load i64, ptr %v399, align 8
  store i64 0, ptr %v401, align 8
  %v402 = getelementptr inbounds ptr, ptr %v0, i64 126
  %v403 = load ptr, ptr %v402, align 4
  %v404 = mul i64 %v2, 0
  %v405 = add i64 %v404, 1984
  %v406 = getelementptr inbounds float, ptr %v403, i64 %v405
  %v407 = getelementptr inbounds i64, ptr %v1, i64 4
  %v408 = load i64, ptr %v407, align 8
  %v409 = icmp eq i64 %v408, 0
  br i1 %v409, label %b0, label %b1
b0:
  %v410 = icmp eq i64 %v2, 0
  br i1 %v410, label %b2, label %b3
b2:
  br label %b4
b4:
  %v411 = phi i64 [ 0, %b2 ], [ %v417, %b5 ]
  %v412 = icmp slt i64 %v411, 64
  br i1 %v412, label %b5, label %b6
b5:
  %v413 = add i64 0, %v411
  %v414 = getelementptr inbounds float, ptr %v98, i64 %v413
  %v415 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v416 = shufflevector <8 x float> %v415, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v416, ptr %v414, align 4
  %v417 = add nsw i64 %v411, 8
  br label %b4
b6:
  br label %b3
b3:
  br label %b1
b1:
  %v418 = icmp sgt i64 %v3, 1
  br i1 %v418, label %b7, label %b8
b7:
  %v419 = getelementptr inbounds i64, ptr %v1, i64 3
  %v420 = atomicrmw add ptr %v419, i64 1 acq_rel
  %v421 = load i64, ptr %v401, align 8
  %v422 = add i64 %v421, 1
  store i64 %v422, ptr %v401, align 8
  %v423 = mul i64 %v3, %v422
  br label %b9
b9:
  %v424 = load atomic i64, ptr %v419 acquire, align 8
  %v425 = icmp slt i64 %v424, %v423
  br i1 %v425, label %b10, label %b11
b10:
  %v426 = call i32 @sched_yield()
  br label %b9
b11:
  br label %b8
b8:
  %v427 = getelementptr inbounds i64, ptr %v1, i64 4
  %v428 = load i64, ptr %v427, align 8
  %v429 = icmp eq i64 %v428, 0
  br i1 %v429, label %b12, label %b13
b12:
  %v430 = icmp eq i64 %v2, 0
  br i1 %v430, label %b14, label %b15
b14:
  %v431 = add i64 0, 0
  %v432 = insertelement <8 x i64> poison, i64 %v431, i64 0
  %v433 = shufflevector <8 x i64> %v432, <8 x i64> poison, <8 x i32> zeroinitializer
  %v434 = add <8 x i64> %v433, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v435 = sitofp <8 x i64> %v434 to <8 x float>
  %v436 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v437 = shufflevector <8 x float> %v436, <8 x float> poison, <8 x i32> zeroinitializer
  %v438 = fadd <8 x float> %v435, %v437
  %v439 = add i64 0, 0
  %v440 = getelementptr inbounds float, ptr %v100, i64 %v439
  %v441 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v442 = shufflevector <8 x float> %v441, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v442, ptr %v440, align 4
  %v443 = add i64 0, 0
  %v444 = getelementptr inbounds float, ptr %v102, i64 %v443
  store <8 x float> %v438, ptr %v444, align 4
  br label %b15
b15:
  br label %b13
b13:
  %v445 = icmp sgt i64 %v3, 1
  br i1 %v445, label %b16, label %b17
b16:
  %v446 = getelementptr inbounds i64, ptr %v1, i64 3
  %v447 = atomicrmw add ptr %v446, i64 1 acq_rel
  %v448 = load i64, ptr %v401, align 8
  %v449 = add i64 %v448, 1
  store i64 %v449, ptr %v401, align 8
  %v450 = mul i64 %v3, %v449
  br label %b18
b18:
  %v451 = load atomic i64, ptr %v446 acquire, align 8
  %v452 = icmp slt i64 %v451, %v450
  br i1 %v452, label %b19, label %b20
b19:
  %v453 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  %v454 = getelementptr inbounds i64, ptr %v1, i64 4
  %v455 = load i64, ptr %v454, align 8
  %v456 = icmp eq i64 %v455, 0
  br i1 %v456, label %b21, label %b22
b21:
  %v457 = icmp eq i64 %v2, 0
  br i1 %v457, label %b23, label %b24
b23:
  %v458 = icmp ult i64 3, 8
  %v459 = select i1 %v458, i64 3, i64 8
  %v460 = trunc i64 %v459 to i32
  %v461 = insertelement <8 x i32> poison, i32 %v460, i64 0
  %v462 = shufflevector <8 x i32> %v461, <8 x i32> poison, <8 x i32> zeroinitializer
  %v463 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v462
  %v464 = add i64 0, 0
  %v465 = insertelement <8 x i64> poison, i64 %v464, i64 0
  %v466 = shufflevector <8 x i64> %v465, <8 x i64> poison, <8 x i32> zeroinitializer
  %v467 = add <8 x i64> %v466, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v468 = sitofp <8 x i64> %v467 to <8 x float>
  %v469 = insertelement <8 x float> poison, float 0x3FE0000000000000, i64 0
  %v470 = shufflevector <8 x float> %v469, <8 x float> poison, <8 x i32> zeroinitializer
  %v471 = fadd <8 x float> %v468, %v470
  %v472 = insertelement <8 x float> poison, float 0x3FF8000000000000, i64 0
  %v473 = shufflevector <8 x float> %v472, <8 x float> poison, <8 x i32> zeroinitializer
  %v474 = fsub <8 x float> %v471, %v473
  %v475 = add i64 0, 0
  %v476 = getelementptr inbounds float, ptr %v104, i64 %v475
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v474, ptr align 4 %v476, <8 x i1> %v463)
  br label %b24
b24:
  br label %b22
b22:
  %v477 = icmp sgt i64 %v3, 1
  br i1 %v477, label %b25, label %b26
b25:
  %v478 = getelementptr inbounds i64, ptr %v1, i64 3
  %v479 = atomicrmw add ptr %v478, i64 1 acq_rel
  %v480 = load i64, ptr %v401, align 8
  %v481 = add i64 %v480, 1
  store i64 %v481, ptr %v401, align 8
  %v482 = mul i64 %v3, %v481
  br label %b27
b27:
  %v483 = load atomic i64, ptr %v478 acquire, align 8
  %v484 = icmp slt i64 %v483, %v482
  br i1 %v484, label %b28, label %b29
b28:
  %v485 = call i32 @sched_yield()
  br label %b27
b29:
  br label %b26
b26:
  %v486 = getelementptr inbounds i64, ptr %v1, i64 4
  %v487 = load i64, ptr %v486, align 8
  %v488 = icmp eq i64 %v487, 0
  br i1 %v488, label %b30, label %b31
b30:
  %v489 = getelementptr inbounds i64, ptr %v1, i64 132
  %v490 = load i64, ptr %v489, align 8
  %v491 = icmp eq i64 %v490, 0
  br i1 %v491, label %b32, label %b33
b32:
  %v492 = add i64 %v7, 0
  %v493 = sdiv i64 %v492, 1
  %v494 = add i64 %v2, 1
  %v495 = mul i64 %v493, %v2
  %v496 = sdiv i64 %v495, %v3
  %v497 = mul i64 %v496, 1
  %v498 = icmp slt i64 %v497, %v7
  %v499 = select i1 %v498, i64 %v497, i64 %v7
  %v500 = mul i64 %v493, %v494
  %v501 = sdiv i64 %v500, %v3
  %v502 = mul i64 %v501, 1
  %v503 = icmp slt i64 %v502, %v7
  %v504 = select i1 %v503, i64 %v502, i64 %v7
  br label %b34
b34:
  %v505 = phi i64 [ %v499, %b32 ], [ %v519, %b39 ]
  %v506 = icmp slt i64 %v505, %v504
  br i1 %v506, label %b35, label %b36
b35:
  %v507 = and i64 0, %v268
  %v508 = mul i64 %v507, %v7
  %v509 = add i64 %v508, %v505
  %v510 = mul i64 %v509, 64
  %v511 = getelementptr inbounds float, ptr %v40, i64 %v510
  br label %b37
b37:
  %v512 = phi i64 [ 0, %b35 ], [ %v518, %b38 ]
  %v513 = icmp slt i64 %v512, 64
  br i1 %v513, label %b38, label %b39
b38:
  %v514 = add i64 0, %v512
  %v515 = getelementptr inbounds float, ptr %v511, i64 %v514
  %v516 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v517 = shufflevector <8 x float> %v516, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v517, ptr %v515, align 4
  %v518 = add nsw i64 %v512, 8
  br label %b37
b39:
  %v519 = add nsw i64 %v505, 1
  br label %b34
b36:
  br label %b33
b33:
  br label %b31
b31:
  %v520 = icmp sgt i64 %v3, 1
  br i1 %v520, label %b40, label %b41
b40:
  %v521 = getelementptr inbounds i64, ptr %v1, i64 3
  %v522 = atomicrmw add ptr %v521, i64 1 acq_rel
  %v523 = load i64, ptr %v401, align 8
  %v524 = add i64 %v523, 1
  store i64 %v524, ptr %v401, align 8
  %v525 = mul i64 %v3, %v524
  br label %b42
b42:
  %v526 = load atomic i64, ptr %v521 acquire, align 8
  %v527 = icmp slt i64 %v526, %v525
  br i1 %v527, label %b43, label %b44
b43:
  %v528 = call i32 @sched_yield()
  br label %b42
b44:
  br label %b41
b41:
  %v529 = getelementptr inbounds i64, ptr %v1, i64 4
  %v530 = load i64, ptr %v529, align 8
  %v531 = icmp eq i64 %v530, 0
  br i1 %v531, label %b45, label %b46
b45:
  %v532 = getelementptr inbounds i64, ptr %v1, i64 133
  %v533 = load i64, ptr %v532, align 8
  %v534 = icmp eq i64 %v533, 0
  br i1 %v534, label %b47, label %b48
b47:
  %v535 = add i64 %v7, 0
  %v536 = sdiv i64 %v535, 1
  %v537 = add i64 %v2, 1
  %v538 = mul i64 %v536, %v2
  %v539 = sdiv i64 %v538, %v3
  %v540 = mul i64 %v539, 1
  %v541 = icmp slt i64 %v540, %v7
  %v542 = select i1 %v541, i64 %v540, i64 %v7
  %v543 = mul i64 %v536, %v537
  %v544 = sdiv i64 %v543, %v3
  %v545 = mul i64 %v544, 1
  %v546 = icmp slt i64 %v545, %v7
  %v547 = select i1 %v546, i64 %v545, i64 %v7
  br label %b49
b49:
  %v548 = phi i64 [ %v542, %b47 ], [ %v559, %b50 ]
  %v549 = icmp slt i64 %v548, %v547
  br i1 %v549, label %b50, label %b51
b50:
  %v550 = and i64 0, %v270
  %v551 = mul i64 %v550, %v7
  %v552 = add i64 %v551, %v548
  %v553 = mul i64 %v552, 8
  %v554 = getelementptr inbounds float, ptr %v42, i64 %v553
  %v555 = add i64 0, 0
  %v556 = getelementptr inbounds float, ptr %v554, i64 %v555
  %v557 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v558 = shufflevector <8 x float> %v557, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v558, ptr %v556, align 4
  %v559 = add nsw i64 %v548, 1
  br label %b49
b51:
  br label %b48
b48:
  br label %b46
b46:
  %v560 = icmp sgt i64 %v3, 1
  br i1 %v560, label %b52, label %b53
b52:
  %v561 = getelementptr inbounds i64, ptr %v1, i64 3
  %v562 = atomicrmw add ptr %v561, i64 1 acq_rel
  %v563 = load i64, ptr %v401, align 8
  %v564 = add i64 %v563, 1
  store i64 %v564, ptr %v401, align 8
  %v565 = mul i64 %v3, %v564
  br label %b54
b54:
  %v566 = load atomic i64, ptr %v561 acquire, align 8
  %v567 = icmp slt i64 %v566, %v565
  br i1 %v567, label %b55, label %b56
b55:
  %v568 = call i32 @sched_yield()
  br label %b54
b56:
  br label %b53
b53:
  %v569 = getelementptr inbounds i64, ptr %v1, i64 4
  %v570 = load i64, ptr %v569, align 8
  %v571 = icmp eq i64 %v570, 0
  br i1 %v571, label %b57, label %b58
b57:
  %v572 = getelementptr inbounds i64, ptr %v1, i64 134
  %v573 = load i64, ptr %v572, align 8
  %v574 = icmp eq i64 %v573, 0
  br i1 %v574, label %b59, label %b60
b59:
  %v575 = add i64 %v7, 0
  %v576 = sdiv i64 %v575, 1
  %v577 = add i64 %v2, 1
  %v578 = mul i64 %v576, %v2
  %v579 = sdiv i64 %v578, %v3
  %v580 = mul i64 %v579, 1
  %v581 = icmp slt i64 %v580, %v7
  %v582 = select i1 %v581, i64 %v580, i64 %v7
  %v583 = mul i64 %v576, %v577
  %v584 = sdiv i64 %v583, %v3
  %v585 = mul i64 %v584, 1
  %v586 = icmp slt i64 %v585, %v7
  %v587 = select i1 %v586, i64 %v585, i64 %v7
  br label %b61
b61:
  %v588 = phi i64 [ %v582, %b59 ], [ %v599, %b62 ]
  %v589 = icmp slt i64 %v588, %v587
  br i1 %v589, label %b62, label %b63
b62:
  %v590 = and i64 0, %v272
  %v591 = mul i64 %v590, %v7
  %v592 = add i64 %v591, %v588
  %v593 = mul i64 %v592, 8
  %v594 = getelementptr inbounds float, ptr %v44, i64 %v593
  %v595 = add i64 0, 0
  %v596 = getelementptr inbounds float, ptr %v594, i64 %v595
  %v597 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v598 = shufflevector <8 x float> %v597, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v598, ptr %v596, align 4
  %v599 = add nsw i64 %v588, 1
  br label %b61
b63:
  br label %b60
b60:
  br label %b58
b58:
  %v600 = icmp sgt i64 %v3, 1
  br i1 %v600, label %b64, label %b65
b64:
  %v601 = getelementptr inbounds i64, ptr %v1, i64 3
  %v602 = atomicrmw add ptr %v601, i64 1 acq_rel
  %v603 = load i64, ptr %v401, align 8
  %v604 = add i64 %v603, 1
  store i64 %v604, ptr %v401, align 8
  %v605 = mul i64 %v3, %v604
  br label %b66
b66:
  %v606 = load atomic i64, ptr %v601 acquire, align 8
  %v607 = icmp slt i64 %v606, %v605
  br i1 %v607, label %b67, label %b68
b67:
  %v608 = call i32 @sched_yield()
  br label %b66
b68:
  br label %b65
b65:
  %v609 = getelementptr inbounds i64, ptr %v1, i64 4
  %v610 = load i64, ptr %v609, align 8
  %v611 = icmp eq i64 %v610, 0
  br i1 %v611, label %b69, label %b70
b69:
  %v612 = getelementptr inbounds i64, ptr %v1, i64 135
  %v613 = load i64, ptr %v612, align 8
  %v614 = icmp eq i64 %v613, 0
  br i1 %v614, label %b71, label %b72
b71:
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
  br label %b73
b73:
  %v628 = phi i64 [ %v622, %b71 ], [ %v639, %b74 ]
  %v629 = icmp slt i64 %v628, %v627
  br i1 %v629, label %b74, label %b75
b74:
  %v630 = and i64 0, %v274
  %v631 = mul i64 %v630, %v7
  %v632 = add i64 %v631, %v628
  %v633 = mul i64 %v632, 8
  %v634 = getelementptr inbounds float, ptr %v46, i64 %v633
  %v635 = add i64 0, 0
  %v636 = getelementptr inbounds float, ptr %v634, i64 %v635
  %v637 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v638 = shufflevector <8 x float> %v637, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v638, ptr %v636, align 4
  %v639 = add nsw i64 %v628, 1
  br label %b73
b75:
  br label %b72
b72:
  br label %b70
b70:
  %v640 = icmp sgt i64 %v3, 1
  br i1 %v640, label %b76, label %b77
b76:
  %v641 = getelementptr inbounds i64, ptr %v1, i64 3
  %v642 = atomicrmw add ptr %v641, i64 1 acq_rel
  %v643 = load i64, ptr %v401, align 8
  %v644 = add i64 %v643, 1
  store i64 %v644, ptr %v401, align 8
  %v645 = mul i64 %v3, %v644
  br label %b78
b78:
  %v646 = load atomic i64, ptr %v641 acquire, align 8
  %v647 = icmp slt i64 %v646, %v645
  br i1 %v647, label %b79, label %b80
b79:
  %v648 = call i32 @sched_yield()
  br label %b78
b80:
  br label %b77
b77:
  %v649 = getelementptr inbounds i64, ptr %v1, i64 4
  %v650 = load i64, ptr %v649, align 8
  %v651 = icmp eq i64 %v650, 0
  br i1 %v651, label %b81, label %b82
b81:
  %v652 = getelementptr inbounds i64, ptr %v1, i64 136
  %v653 = load i64, ptr %v652, align 8
  %v654 = icmp eq i64 %v653, 0
  br i1 %v654, label %b83, label %b84
b83:
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
  br label %b85
b85:
  %v668 = phi i64 [ %v662, %b83 ], [ %v679, %b86 ]
  %v669 = icmp slt i64 %v668, %v667
  br i1 %v669, label %b86, label %b87
b86:
  %v670 = and i64 0, %v276
  %v671 = mul i64 %v670, %v7
  %v672 = add i64 %v671, %v668
  %v673 = mul i64 %v672, 8
  %v674 = getelementptr inbounds float, ptr %v48, i64 %v673
  %v675 = add i64 0, 0
  %v676 = getelementptr inbounds float, ptr %v674, i64 %v675
  %v677 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v678 = shufflevector <8 x float> %v677, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v678, ptr %v676, align 4
  %v679 = add nsw i64 %v668, 1
  br label %b85
b87:
  br label %b84
b84:
  br label %b82
b82:
  %v680 = icmp sgt i64 %v3, 1
  br i1 %v680, label %b88, label %b89
b88:
  %v681 = getelementptr inbounds i64, ptr %v1, i64 3
  %v682 = atomicrmw add ptr %v681, i64 1 acq_rel
  %v683 = load i64, ptr %v401, align 8
  %v684 = add i64 %v683, 1
  store i64 %v684, ptr %v401, align 8
  %v685 = mul i64 %v3, %v684
  br label %b90
b90:
  %v686 = load atomic i64, ptr %v681 acquire, align 8
  %v687 = icmp slt i64 %v686, %v685
  br i1 %v687, label %b91, label %b92
b91:
  %v688 = call i32 @sched_yield()
  br label %b90
b92:
  br label %b89
b89:
  %v689 = getelementptr inbounds float, ptr %v403, i64 0
  %v690 = getelementptr inbounds float, ptr %v403, i64 64
  %v691 = getelementptr inbounds float, ptr %v403, i64 1152
  %v692 = getelementptr inbounds float, ptr %v403, i64 1280
  %v693 = getelementptr inbounds float, ptr %v403, i64 1792
  %v694 = getelementptr inbounds float, ptr %v403, i64 1856
  %v695 = getelementptr inbounds i64, ptr %v1, i64 4
  %v696 = load i64, ptr %v695, align 8
  %v697 = icmp eq i64 %v696, 0
  br i1 %v697, label %b93, label %b94
b93:
  %v698 = add i64 1, 0
  %v699 = sdiv i64 %v698, 1
  %v700 = add i64 %v2, 1
  %v701 = mul i64 %v699, %v2
  %v702 = sdiv i64 %v701, %v3
  %v703 = mul i64 %v702, 1
  %v704 = icmp slt i64 %v703, 1
  %v705 = select i1 %v704, i64 %v703, i64 1
  %v706 = mul i64 %v699, %v700
  %v707 = sdiv i64 %v706, %v3
  %v708 = mul i64 %v707, 1
  %v709 = icmp slt i64 %v708, 1
  %v710 = select i1 %v709, i64 %v708, i64 1
  %v711 = icmp slt i64 %v710, 1
  %v712 = select i1 %v711, i64 %v710, i64 1
  br label %b95
b95:
  %v713 = phi i64 [ %v705, %b93 ], [ %v727, %b96 ]
  %v714 = icmp slt i64 %v713, %v712
  br i1 %v714, label %b96, label %b97
b96:
  %v715 = mul i64 %v713, 64
  %v716 = mul i64 %v713, 8
  %v717 = add i64 %v715, 0
  %v718 = add i64 %v716, 0
  %v719 = getelementptr inbounds float, ptr %v689, i64 %v717
  %v720 = sub i64 5, %v718
  %v721 = icmp slt i64 %v720, 0
  %v722 = select i1 %v721, i64 0, i64 %v720
  %v723 = mul i64 %v718, 8
  %v724 = add i64 0, %v723
  %v725 = getelementptr inbounds float, ptr %v14, i64 %v724
  call void @pack_turned(ptr %v725, i64 8, i64 1, i64 8, i64 %v722, ptr %v719, i64 8)
  %v726 = add i64 %v715, 64
  %v727 = add nsw i64 %v713, 1
  br label %b95
b97:
  %v728 = add i64 1, 0
  %v729 = sdiv i64 %v728, 1
  %v730 = add i64 %v2, 1
  %v731 = mul i64 %v729, %v2
  %v732 = sdiv i64 %v731, %v3
  %v733 = mul i64 %v732, 1
  %v734 = icmp slt i64 %v733, 1
  %v735 = select i1 %v734, i64 %v733, i64 1
  %v736 = mul i64 %v729, %v730
  %v737 = sdiv i64 %v736, %v3
  %v738 = mul i64 %v737, 1
  %v739 = icmp slt i64 %v738, 1
  %v740 = select i1 %v739, i64 %v738, i64 1
  %v741 = icmp slt i64 %v740, 1
  %v742 = select i1 %v741, i64 %v740, i64 1
  br label %b98
b98:
  %v743 = phi i64 [ %v735, %b97 ], [ %v821, %b99 ]
  %v744 = icmp slt i64 %v743, %v742
  br i1 %v744, label %b99, label %b100
b99:
  %v745 = mul i64 %v743, 1088
  %v746 = mul i64 %v743, 8
  %v747 = add i64 %v745, 0
  %v748 = add i64 %v746, 0
  %v749 = getelementptr inbounds float, ptr %v690, i64 %v747
  %v750 = sub i64 8, %v748
  %v751 = icmp slt i64 %v750, 0
  %v752 = select i1 %v751, i64 0, i64 %v750
  %v753 = mul i64 %v748, 26
  %v754 = add i64 208, %v753
  %v755 = getelementptr inbounds float, ptr %v16, i64 %v754
  call void @pack_turned(ptr %v755, i64 26, i64 1, i64 26, i64 %v752, ptr %v749, i64 32)
  %v756 = add i64 %v745, 8
  %v757 = add i64 %v746, 0
  %v758 = getelementptr inbounds float, ptr %v690, i64 %v756
  %v759 = sub i64 8, %v757
  %v760 = icmp slt i64 %v759, 0
  %v761 = select i1 %v760, i64 0, i64 %v759
  %v762 = mul i64 %v757, 26
  %v763 = add i64 0, %v762
  %v764 = getelementptr inbounds float, ptr %v16, i64 %v763
  call void @pack_turned(ptr %v764, i64 26, i64 1, i64 26, i64 %v761, ptr %v758, i64 32)
  %v765 = add i64 %v745, 16
  %v766 = add i64 %v746, 0
  %v767 = getelementptr inbounds float, ptr %v690, i64 %v765
  %v768 = sub i64 8, %v766
  %v769 = icmp slt i64 %v768, 0
  %v770 = select i1 %v769, i64 0, i64 %v768
  %v771 = mul i64 %v766, 26
  %v772 = add i64 416, %v771
  %v773 = getelementptr inbounds float, ptr %v16, i64 %v772
  call void @pack_turned(ptr %v773, i64 26, i64 1, i64 26, i64 %v770, ptr %v767, i64 32)
  %v774 = add i64 %v745, 24
  %v775 = add i64 %v746, 0
  %v776 = getelementptr inbounds float, ptr %v690, i64 %v774
  %v777 = sub i64 8, %v775
  %v778 = icmp slt i64 %v777, 0
  %v779 = select i1 %v778, i64 0, i64 %v777
  %v780 = mul i64 %v775, 26
  %v781 = add i64 624, %v780
  %v782 = getelementptr inbounds float, ptr %v16, i64 %v781
  call void @pack_turned(ptr %v782, i64 26, i64 1, i64 26, i64 %v779, ptr %v776, i64 32)
  %v783 = add i64 %v745, 832
  %v784 = add i64 %v783, 0
  %v785 = add i64 %v746, 0
  %v786 = getelementptr inbounds float, ptr %v690, i64 %v784
  %v787 = sub i64 8, %v785
  %v788 = icmp slt i64 %v787, 0
  %v789 = select i1 %v788, i64 0, i64 %v787
  %v790 = mul i64 %v785, 8
  %v791 = add i64 64, %v790
  %v792 = getelementptr inbounds float, ptr %v18, i64 %v791
  call void @pack_turned(ptr %v792, i64 8, i64 1, i64 8, i64 %v789, ptr %v786, i64 32)
  %v793 = add i64 %v783, 8
  %v794 = add i64 %v746, 0
  %v795 = getelementptr inbounds float, ptr %v690, i64 %v793
  %v796 = sub i64 8, %v794
  %v797 = icmp slt i64 %v796, 0
  %v798 = select i1 %v797, i64 0, i64 %v796
  %v799 = mul i64 %v794, 8
  %v800 = add i64 0, %v799
  %v801 = getelementptr inbounds float, ptr %v18, i64 %v800
  call void @pack_turned(ptr %v801, i64 8, i64 1, i64 8, i64 %v798, ptr %v795, i64 32)
  %v802 = add i64 %v783, 16
  %v803 = add i64 %v746, 0
  %v804 = getelementptr inbounds float, ptr %v690, i64 %v802
  %v805 = sub i64 8, %v803
  %v806 = icmp slt i64 %v805, 0
  %v807 = select i1 %v806, i64 0, i64 %v805
  %v808 = mul i64 %v803, 8
  %v809 = add i64 128, %v808
  %v810 = getelementptr inbounds float, ptr %v18, i64 %v809
  call void @pack_turned(ptr %v810, i64 8, i64 1, i64 8, i64 %v807, ptr %v804, i64 32)
  %v811 = add i64 %v783, 24
  %v812 = add i64 %v746, 0
  %v813 = getelementptr inbounds float, ptr %v690, i64 %v811
  %v814 = sub i64 8, %v812
  %v815 = icmp slt i64 %v814, 0
  %v816 = select i1 %v815, i64 0, i64 %v814
  %v817 = mul i64 %v812, 8
  %v818 = add i64 192, %v817
  %v819 = getelementptr inbounds float, ptr %v18, i64 %v818
  call void @pack_turned(ptr %v819, i64 8, i64 1, i64 8, i64 %v816, ptr %v813, i64 32)
  %v820 = add i64 %v783, 256
  %v821 = add nsw i64 %v743, 1
  br label %b98
b100:
  %v822 = add i64 1, 0
  %v823 = sdiv i64 %v822, 1
  %v824 = add i64 %v2, 1
  %v825 = mul i64 %v823, %v2
  %v826 = sdiv i64 %v825, %v3
  %v827 = mul i64 %v826, 1
  %v828 = icmp slt i64 %v827, 1
  %v829 = select i1 %v828, i64 %v827, i64 1
  %v830 = mul i64 %v823, %v824
  %v831 = sdiv i64 %v830, %v3
  %v832 = mul i64 %v831, 1
  %v833 = icmp slt i64 %v832, 1
  %v834 = select i1 %v833, i64 %v832, i64 1
  %v835 = icmp slt i64 %v834, 1
  %v836 = select i1 %v835, i64 %v834, i64 1
  br label %b101
b101:
  %v837 = phi i64 [ %v829, %b100 ], [ %v860, %b102 ]
  %v838 = icmp slt i64 %v837, %v836
  br i1 %v838, label %b102, label %b103
b102:
  %v839 = mul i64 %v837, 128
  %v840 = mul i64 %v837, 8
  %v841 = add i64 %v839, 0
  %v842 = add i64 %v840, 0
  %v843 = getelementptr inbounds float, ptr %v691, i64 %v841
  %v844 = sub i64 8, %v842
  %v845 = icmp slt i64 %v844, 0
  %v846 = select i1 %v845, i64 0, i64 %v844
  %v847 = mul i64 %v842, 8
  %v848 = add i64 0, %v847
  %v849 = getelementptr inbounds float, ptr %v22, i64 %v848
  call void @pack_turned(ptr %v849, i64 8, i64 1, i64 8, i64 %v846, ptr %v843, i64 16)
  %v850 = add i64 %v839, 8
  %v851 = add i64 %v840, 0
  %v852 = getelementptr inbounds float, ptr %v691, i64 %v850
  %v853 = sub i64 8, %v851
  %v854 = icmp slt i64 %v853, 0
  %v855 = select i1 %v854, i64 0, i64 %v853
  %v856 = mul i64 %v851, 8
  %v857 = add i64 0, %v856
  %v858 = getelementptr inbounds float, ptr %v24, i64 %v857
  call void @pack_turned(ptr %v858, i64 8, i64 1, i64 8, i64 %v855, ptr %v852, i64 16)
  %v859 = add i64 %v839, 128
  %v860 = add nsw i64 %v837, 1
  br label %b101
b103:
  %v861 = add i64 1, 0
  %v862 = sdiv i64 %v861, 1
  %v863 = add i64 %v2, 1
  %v864 = mul i64 %v862, %v2
  %v865 = sdiv i64 %v864, %v3
  %v866 = mul i64 %v865, 1
  %v867 = icmp slt i64 %v866, 1
  %v868 = select i1 %v867, i64 %v866, i64 1
  %v869 = mul i64 %v862, %v863
  %v870 = sdiv i64 %v869, %v3
  %v871 = mul i64 %v870, 1
  %v872 = icmp slt i64 %v871, 1
  %v873 = select i1 %v872, i64 %v871, i64 1
  %v874 = icmp slt i64 %v873, 1
  %v875 = select i1 %v874, i64 %v873, i64 1
  br label %b104
b104:
  %v876 = phi i64 [ %v868, %b103 ], [ %v954, %b105 ]
  %v877 = icmp slt i64 %v876, %v875
  br i1 %v877, label %b105, label %b106
b105:
  %v878 = mul i64 %v876, 512
  %v879 = mul i64 %v876, 8
  %v880 = add i64 %v878, 0
  %v881 = add i64 %v879, 0
  %v882 = getelementptr inbounds float, ptr %v692, i64 %v880
  %v883 = sub i64 8, %v881
  %v884 = icmp slt i64 %v883, 0
  %v885 = select i1 %v884, i64 0, i64 %v883
  %v886 = mul i64 %v881, 8
  %v887 = add i64 64, %v886
  %v888 = getelementptr inbounds float, ptr %v26, i64 %v887
  call void @pack_turned(ptr %v888, i64 8, i64 1, i64 8, i64 %v885, ptr %v882, i64 32)
  %v889 = add i64 %v878, 8
  %v890 = add i64 %v879, 0
  %v891 = getelementptr inbounds float, ptr %v692, i64 %v889
  %v892 = sub i64 8, %v890
  %v893 = icmp slt i64 %v892, 0
  %v894 = select i1 %v893, i64 0, i64 %v892
  %v895 = mul i64 %v890, 8
  %v896 = add i64 0, %v895
  %v897 = getelementptr inbounds float, ptr %v26, i64 %v896
  call void @pack_turned(ptr %v897, i64 8, i64 1, i64 8, i64 %v894, ptr %v891, i64 32)
  %v898 = add i64 %v878, 16
  %v899 = add i64 %v879, 0
  %v900 = getelementptr inbounds float, ptr %v692, i64 %v898
  %v901 = sub i64 8, %v899
  %v902 = icmp slt i64 %v901, 0
  %v903 = select i1 %v902, i64 0, i64 %v901
  %v904 = mul i64 %v899, 8
  %v905 = add i64 128, %v904
  %v906 = getelementptr inbounds float, ptr %v26, i64 %v905
  call void @pack_turned(ptr %v906, i64 8, i64 1, i64 8, i64 %v903, ptr %v900, i64 32)
  %v907 = add i64 %v878, 24
  %v908 = add i64 %v879, 0
  %v909 = getelementptr inbounds float, ptr %v692, i64 %v907
  %v910 = sub i64 8, %v908
  %v911 = icmp slt i64 %v910, 0
  %v912 = select i1 %v911, i64 0, i64 %v910
  %v913 = mul i64 %v908, 8
  %v914 = add i64 192, %v913
  %v915 = getelementptr inbounds float, ptr %v26, i64 %v914
  call void @pack_turned(ptr %v915, i64 8, i64 1, i64 8, i64 %v912, ptr %v909, i64 32)
  %v916 = add i64 %v878, 256
  %v917 = add i64 %v916, 0
  %v918 = add i64 %v879, 0
  %v919 = getelementptr inbounds float, ptr %v692, i64 %v917
  %v920 = sub i64 8, %v918
  %v921 = icmp slt i64 %v920, 0
  %v922 = select i1 %v921, i64 0, i64 %v920
  %v923 = mul i64 %v918, 8
  %v924 = add i64 64, %v923
  %v925 = getelementptr inbounds float, ptr %v28, i64 %v924
  call void @pack_turned(ptr %v925, i64 8, i64 1, i64 8, i64 %v922, ptr %v919, i64 32)
  %v926 = add i64 %v916, 8
  %v927 = add i64 %v879, 0
  %v928 = getelementptr inbounds float, ptr %v692, i64 %v926
  %v929 = sub i64 8, %v927
  %v930 = icmp slt i64 %v929, 0
  %v931 = select i1 %v930, i64 0, i64 %v929
  %v932 = mul i64 %v927, 8
  %v933 = add i64 0, %v932
  %v934 = getelementptr inbounds float, ptr %v28, i64 %v933
  call void @pack_turned(ptr %v934, i64 8, i64 1, i64 8, i64 %v931, ptr %v928, i64 32)
  %v935 = add i64 %v916, 16
  %v936 = add i64 %v879, 0
  %v937 = getelementptr inbounds float, ptr %v692, i64 %v935
  %v938 = sub i64 8, %v936
  %v939 = icmp slt i64 %v938, 0
  %v940 = select i1 %v939, i64 0, i64 %v938
  %v941 = mul i64 %v936, 8
  %v942 = add i64 128, %v941
  %v943 = getelementptr inbounds float, ptr %v28, i64 %v942
  call void @pack_turned(ptr %v943, i64 8, i64 1, i64 8, i64 %v940, ptr %v937, i64 32)
  %v944 = add i64 %v916, 24
  %v945 = add i64 %v879, 0
  %v946 = getelementptr inbounds float, ptr %v692, i64 %v944
  %v947 = sub i64 8, %v945
  %v948 = icmp slt i64 %v947, 0
  %v949 = select i1 %v948, i64 0, i64 %v947
  %v950 = mul i64 %v945, 8
  %v951 = add i64 192, %v950
  %v952 = getelementptr inbounds float, ptr %v28, i64 %v951
  call void @pack_turned(ptr %v952, i64 8, i64 1, i64 8, i64 %v949, ptr %v946, i64 32)
  %v953 = add i64 %v916, 256
  %v954 = add nsw i64 %v876, 1
  br label %b104
b106:
  %v955 = add i64 1, 0
  %v956 = sdiv i64 %v955, 1
  %v957 = add i64 %v2, 1
  %v958 = mul i64 %v956, %v2
  %v959 = sdiv i64 %v958, %v3
  %v960 = mul i64 %v959, 1
  %v961 = icmp slt i64 %v960, 1
  %v962 = select i1 %v961, i64 %v960, i64 1
  %v963 = mul i64 %v956, %v957
  %v964 = sdiv i64 %v963, %v3
  %v965 = mul i64 %v964, 1
  %v966 = icmp slt i64 %v965, 1
  %v967 = select i1 %v966, i64 %v965, i64 1
  %v968 = icmp slt i64 %v967, 1
  %v969 = select i1 %v968, i64 %v967, i64 1
  br label %b107
b107:
  %v970 = phi i64 [ %v962, %b106 ], [ %v984, %b108 ]
  %v971 = icmp slt i64 %v970, %v969
  br i1 %v971, label %b108, label %b109
b108:
  %v972 = mul i64 %v970, 64
  %v973 = mul i64 %v970, 8
  %v974 = add i64 %v972, 0
  %v975 = add i64 %v973, 0
  %v976 = getelementptr inbounds float, ptr %v693, i64 %v974
  %v977 = sub i64 5, %v975
  %v978 = icmp slt i64 %v977, 0
  %v979 = select i1 %v978, i64 0, i64 %v977
  %v980 = mul i64 %v975, 8
  %v981 = add i64 0, %v980
  %v982 = getelementptr inbounds float, ptr %v32, i64 %v981
  call void @pack_turned(ptr %v982, i64 8, i64 1, i64 8, i64 %v979, ptr %v976, i64 8)
  %v983 = add i64 %v972, 64
  %v984 = add nsw i64 %v970, 1
  br label %b107
b109:
  %v985 = add i64 1, 0
  %v986 = sdiv i64 %v985, 1
  %v987 = add i64 %v2, 1
  %v988 = mul i64 %v986, %v2
  %v989 = sdiv i64 %v988, %v3
  %v990 = mul i64 %v989, 1
  %v991 = icmp slt i64 %v990, 1
  %v992 = select i1 %v991, i64 %v990, i64 1
  %v993 = mul i64 %v986, %v987
  %v994 = sdiv i64 %v993, %v3
  %v995 = mul i64 %v994, 1
  %v996 = icmp slt i64 %v995, 1
  %v997 = select i1 %v996, i64 %v995, i64 1
  %v998 = icmp slt i64 %v997, 1
  %v999 = select i1 %v998, i64 %v997, i64 1
  br label %b110
b110:
  %v1000 = phi i64 [ %v992, %b109 ], [ %v1023, %b111 ]
  %v1001 = icmp slt i64 %v1000, %v999
  br i1 %v1001, label %b111, label %b112
b111:
  %v1002 = mul i64 %v1000, 128
  %v1003 = mul i64 %v1000, 16
  %v1004 = add i64 %v1002, 0
  %v1005 = add i64 %v1003, 0
  %v1006 = getelementptr inbounds float, ptr %v694, i64 %v1004
  %v1007 = sub i64 9, %v1005
  %v1008 = icmp slt i64 %v1007, 0
  %v1009 = select i1 %v1008, i64 0, i64 %v1007
  %v1010 = mul i64 %v1005, 8
  %v1011 = add i64 0, %v1010
  %v1012 = getelementptr inbounds float, ptr %v34, i64 %v1011
  call void @pack_turned(ptr %v1012, i64 8, i64 1, i64 8, i64 %v1009, ptr %v1006, i64 16)
  %v1013 = add i64 %v1002, 8
  %v1014 = add i64 %v1003, 8
  %v1015 = getelementptr inbounds float, ptr %v694, i64 %v1013
  %v1016 = sub i64 9, %v1014
  %v1017 = icmp slt i64 %v1016, 0
  %v1018 = select i1 %v1017, i64 0, i64 %v1016
  %v1019 = mul i64 %v1014, 8
  %v1020 = add i64 0, %v1019
  %v1021 = getelementptr inbounds float, ptr %v34, i64 %v1020
  call void @pack_turned(ptr %v1021, i64 8, i64 1, i64 8, i64 %v1018, ptr %v1015, i64 16)
  %v1022 = add i64 %v1002, 128
  %v1023 = add nsw i64 %v1000, 1
  br label %b110
b112:
  br label %b94
b94:
  %v1024 = icmp sgt i64 %v3, 1
  br i1 %v1024, label %b113, label %b114
b113:
  %v1025 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1026 = atomicrmw add ptr %v1025, i64 1 acq_rel
  %v1027 = load i64, ptr %v401, align 8
  %v1028 = add i64 %v1027, 1
  store i64 %v1028, ptr %v401, align 8
  %v1029 = mul i64 %v3, %v1028
  br label %b115
b115:
  %v1030 = load atomic i64, ptr %v1025 acquire, align 8
  %v1031 = icmp slt i64 %v1030, %v1029
  br i1 %v1031, label %b116, label %b117
b116:
  %v1032 = call i32 @sched_yield()
  br label %b115
b117:
  br label %b114
b114:
  br label %b118
b118:
  %v1033 = phi i64 [ 0, %b114 ], [ %v4543, %b438 ]
  %v1034 = icmp slt i64 %v1033, %v5
  br i1 %v1034, label %b119, label %b120
b119:
  %v1035 = add i64 %v7, 0
  %v1036 = sdiv i64 %v1035, 1
  %v1037 = add i64 %v2, 1
  %v1038 = mul i64 %v1036, %v2
  %v1039 = sdiv i64 %v1038, %v3
  %v1040 = mul i64 %v1039, 1
  %v1041 = icmp slt i64 %v1040, %v7
  %v1042 = select i1 %v1041, i64 %v1040, i64 %v7
  %v1043 = mul i64 %v1036, %v1037
  %v1044 = sdiv i64 %v1043, %v3
  %v1045 = mul i64 %v1044, 1
  %v1046 = icmp slt i64 %v1045, %v7
  %v1047 = select i1 %v1046, i64 %v1045, i64 %v7
  br label %b121
b121:
  %v1048 = phi i64 [ %v1042, %b119 ], [ %v1105, %b126 ]
  %v1049 = icmp slt i64 %v1048, %v1047
  br i1 %v1049, label %b122, label %b123
b122:
  %v1050 = mul i64 %v1048, 64
  %v1051 = getelementptr inbounds float, ptr %v12, i64 %v1050
  %v1052 = add i64 %v1033, 0
  %v1053 = and i64 %v1052, %v268
  %v1054 = mul i64 %v1053, %v7
  %v1055 = add i64 %v1054, %v1048
  %v1056 = mul i64 %v1055, 64
  %v1057 = getelementptr inbounds float, ptr %v40, i64 %v1056
  %v1058 = add i64 %v1033, 0
  %v1059 = and i64 %v1058, %v292
  %v1060 = mul i64 %v1059, %v7
  %v1061 = add i64 %v1060, %v1048
  %v1062 = mul i64 %v1061, 64
  %v1063 = getelementptr inbounds float, ptr %v106, i64 %v1062
  br label %b124
b124:
  %v1064 = phi i64 [ 0, %b122 ], [ %v1104, %b125 ]
  %v1065 = icmp slt i64 %v1064, 64
  br i1 %v1065, label %b125, label %b126
b125:
  %v1066 = add i64 0, %v1064
  %v1067 = getelementptr inbounds float, ptr %v1051, i64 %v1066
  %v1068 = load <8 x float>, ptr %v1067, align 4
  %v1069 = add i64 0, %v1064
  %v1070 = getelementptr inbounds float, ptr %v1057, i64 %v1069
  %v1071 = load <8 x float>, ptr %v1070, align 4
  %v1072 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1071)
  %v1073 = fneg <8 x float> %v1072
  %v1074 = fcmp olt <8 x float> %v1073, splat (float 0xC05A400000000000)
  %v1075 = select <8 x i1> %v1074, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1073
  %v1076 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1075, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1077 = fsub <8 x float> %v1076, splat (float 0x4168000000000000)
  %v1078 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1077, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1075)
  %v1079 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1077, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1078)
  %v1080 = bitcast <8 x float> %v1076 to <8 x i32>
  %v1081 = fmul <8 x float> %v1079, %v1079
  %v1082 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1079, <8 x float> splat (float 0x3F81227F40000000))
  %v1083 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1082, <8 x float> %v1079, <8 x float> splat (float 0x3FA5556740000000))
  %v1084 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1083, <8 x float> %v1079, <8 x float> splat (float 0x3FC5554B00000000))
  %v1085 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1084, <8 x float> %v1079, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1086 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1081, <8 x float> %v1085, <8 x float> %v1079)
  %v1087 = sub <8 x i32> %v1080, splat (i32 1262485250)
  %v1088 = lshr <8 x i32> %v1087, splat (i32 1)
  %v1089 = sub <8 x i32> %v1087, %v1088
  %v1090 = shl <8 x i32> %v1088, splat (i32 23)
  %v1091 = bitcast <8 x i32> %v1090 to <8 x float>
  %v1092 = shl <8 x i32> %v1089, splat (i32 23)
  %v1093 = bitcast <8 x i32> %v1092 to <8 x float>
  %v1094 = fadd <8 x float> %v1086, splat (float 0x3FF0000000000000)
  %v1095 = fmul <8 x float> %v1094, %v1091
  %v1096 = fmul <8 x float> %v1095, %v1093
  %v1097 = fcmp olt <8 x float> %v1071, splat (float 0x0000000000000000)
  %v1098 = select <8 x i1> %v1097, <8 x float> %v1096, <8 x float> splat (float 0x3FF0000000000000)
  %v1099 = fadd <8 x float> %v1096, splat (float 0x3FF0000000000000)
  %v1100 = fdiv <8 x float> %v1098, %v1099
  %v1101 = fsub <8 x float> %v1068, %v1100
  %v1102 = add i64 0, %v1064
  %v1103 = getelementptr inbounds float, ptr %v1063, i64 %v1102
  store <8 x float> %v1101, ptr %v1103, align 4
  %v1104 = add nsw i64 %v1064, 8
  br label %b124
b126:
  %v1105 = add nsw i64 %v1048, 1
  br label %b121
b123:
  %v1107 = add i64 %v7, 0
  %v1108 = sdiv i64 %v1107, 1
  %v1109 = add i64 %v2, 1
  %v1110 = mul i64 %v1108, %v2
  %v1111 = sdiv i64 %v1110, %v3
  %v1112 = mul i64 %v1111, 1
  %v1113 = icmp slt i64 %v1112, %v7
  %v1114 = select i1 %v1113, i64 %v1112, i64 %v7
  %v1115 = mul i64 %v1108, %v1109
  %v1116 = sdiv i64 %v1115, %v3
  %v1117 = mul i64 %v1116, 1
  %v1118 = icmp slt i64 %v1117, %v7
  %v1119 = select i1 %v1118, i64 %v1117, i64 %v7
  br label %b127
b127:
  %v1120 = phi i64 [ %v1114, %b123 ], [ %v1185, %b132 ]
  %v1121 = icmp slt i64 %v1120, %v1119
  br i1 %v1121, label %b128, label %b129
b128:
  %v1122 = add i64 %v1120, 96
  %v1123 = icmp slt i64 %v1122, %v1119
  %v1124 = select i1 %v1123, i64 %v1122, i64 %v1119
  br label %b130
b130:
  %v1125 = phi i64 [ 0, %b128 ], [ %v1184, %b135 ]
  %v1126 = icmp slt i64 %v1125, 1
  br i1 %v1126, label %b131, label %b132
b131:
  %v1127 = sub i64 %v1124, %v1120
  %v1128 = sub i64 8, 1
  %v1129 = add i64 %v1127, %v1128
  %v1130 = sdiv i64 %v1129, 8
  br label %b133
b133:
  %v1131 = phi i64 [ 0, %b131 ], [ %v1183, %b140 ]
  %v1132 = icmp slt i64 %v1131, %v1130
  br i1 %v1132, label %b134, label %b135
b134:
  %v1133 = mul i64 %v1127, %v1131
  %v1134 = sdiv i64 %v1133, %v1130
  %v1135 = add i64 %v1120, %v1134
  %v1136 = add i64 %v1131, 1
  %v1137 = mul i64 %v1127, %v1136
  %v1138 = sdiv i64 %v1137, %v1130
  %v1139 = add i64 %v1120, %v1138
  %v1140 = mul i64 %v1125, 64
  %v1141 = getelementptr inbounds float, ptr %v689, i64 %v1140
  %v1142 = sub i64 %v1139, %v1135
  %v1143 = add i64 %v1033, 0
  %v1144 = and i64 %v1143, %v274
  %v1145 = mul i64 %v1144, %v7
  %v1146 = add i64 %v1145, %v1135
  %v1147 = mul i64 %v1146, 8
  %v1148 = getelementptr inbounds float, ptr %v46, i64 %v1147
  %v1149 = getelementptr inbounds float, ptr %v1148, i64 0
  %v1150 = sub i64 %v1142, 1
  %v1151 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v1150
  %v1152 = load ptr, ptr %v1151, align 4
  %v1153 = getelementptr inbounds float, ptr %v1106, i64 0
  %v1154 = icmp sgt i64 %v1142, 0
  br i1 %v1154, label %b136, label %b137
b136:
  call void %v1152(ptr %v1149, i64 8, ptr %v1141, i64 8, ptr %v1153, i64 8, i64 0)
  br label %b137
b137:
  %v1155 = add i64 %v1140, 64
  br label %b138
b138:
  %v1156 = phi i64 [ %v1135, %b137 ], [ %v1182, %b143 ]
  %v1157 = icmp slt i64 %v1156, %v1139
  br i1 %v1157, label %b139, label %b140
b139:
  %v1158 = sub i64 %v1156, %v1135
  %v1159 = mul i64 %v1158, 8
  %v1160 = getelementptr inbounds float, ptr %v1106, i64 %v1159
  %v1161 = mul i64 %v1156, 5
  %v1162 = getelementptr inbounds float, ptr %v108, i64 %v1161
  br label %b141
b141:
  %v1163 = phi i64 [ 0, %b139 ], [ %v1181, %b145 ]
  %v1164 = icmp slt i64 %v1163, 1
  br i1 %v1164, label %b142, label %b143
b142:
  %v1165 = mul i64 %v1125, 1
  %v1166 = add i64 %v1165, %v1163
  %v1167 = mul i64 %v1166, 8
  %v1168 = icmp eq i64 %v1167, 0
  br i1 %v1168, label %b144, label %b145
b144:
  %v1169 = icmp ult i64 5, 8
  %v1170 = select i1 %v1169, i64 5, i64 8
  %v1171 = trunc i64 %v1170 to i32
  %v1172 = insertelement <8 x i32> poison, i32 %v1171, i64 0
  %v1173 = shufflevector <8 x i32> %v1172, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1174 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1173
  %v1175 = add i64 0, %v1163
  %v1176 = mul i64 %v1175, 8
  %v1177 = getelementptr inbounds float, ptr %v1160, i64 %v1176
  %v1178 = load <8 x float>, ptr %v1177, align 4
  %v1179 = add i64 0, %v1167
  %v1180 = getelementptr inbounds float, ptr %v1162, i64 %v1179
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1178, ptr align 4 %v1180, <8 x i1> %v1174)
  br label %b145
b145:
  %v1181 = add nsw i64 %v1163, 1
  br label %b141
b143:
  %v1182 = add nsw i64 %v1156, 1
  br label %b138
b140:
  %v1183 = add nsw i64 %v1131, 1
  br label %b133
b135:
  %v1184 = add nsw i64 %v1125, 1
  br label %b130
b132:
  %v1185 = add nsw i64 %v1120, 96
  br label %b127
b129:
  %v1186 = add i64 %v7, 0
  %v1187 = sdiv i64 %v1186, 1
  %v1188 = add i64 %v2, 1
  %v1189 = mul i64 %v1187, %v2
  %v1190 = sdiv i64 %v1189, %v3
  %v1191 = mul i64 %v1190, 1
  %v1192 = icmp slt i64 %v1191, %v7
  %v1193 = select i1 %v1192, i64 %v1191, i64 %v7
  %v1194 = mul i64 %v1187, %v1188
  %v1195 = sdiv i64 %v1194, %v3
  %v1196 = mul i64 %v1195, 1
  %v1197 = icmp slt i64 %v1196, %v7
  %v1198 = select i1 %v1197, i64 %v1196, i64 %v7
  br label %b146
b146:
  %v1199 = phi i64 [ %v1193, %b129 ], [ %v1327, %b147 ]
  %v1200 = icmp slt i64 %v1199, %v1198
  br i1 %v1200, label %b147, label %b148
b147:
  %v1201 = mul i64 %v1199, 5
  %v1202 = getelementptr inbounds float, ptr %v108, i64 %v1201
  %v1203 = getelementptr inbounds float, ptr %v1202, i64 1
  %v1204 = load float, ptr %v1203, align 4
  %v1205 = fadd float %v1204, 0x3FF0000000000000
  %v1206 = fmul float 0x4012000000000000, %v1205
  %v1207 = getelementptr inbounds float, ptr %v1202, i64 3
  %v1208 = load float, ptr %v1207, align 4
  %v1209 = fcmp olt float %v1208, 0xC05A400000000000
  %v1210 = select i1 %v1209, float 0xC05A400000000000, float %v1208
  %v1211 = fcmp ogt float %v1210, 0x4056400000000000
  %v1212 = select i1 %v1211, float 0x4056400000000000, float %v1210
  %v1213 = call float @llvm.fmuladd.f32(float %v1212, float 0x3FF7154760000000, float 0x4168000000000000)
  %v1214 = fsub float %v1213, 0x4168000000000000
  %v1215 = call float @llvm.fmuladd.f32(float %v1214, float 0xBFE62E4000000000, float %v1212)
  %v1216 = call float @llvm.fmuladd.f32(float %v1214, float 0xBEB7F7D1C0000000, float %v1215)
  %v1217 = bitcast float %v1213 to i32
  %v1218 = fmul float %v1216, %v1216
  %v1219 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v1216, float 0x3F81227F40000000)
  %v1220 = call float @llvm.fmuladd.f32(float %v1219, float %v1216, float 0x3FA5556740000000)
  %v1221 = call float @llvm.fmuladd.f32(float %v1220, float %v1216, float 0x3FC5554B00000000)
  %v1222 = call float @llvm.fmuladd.f32(float %v1221, float %v1216, float 0x3FDFFFFFE0000000)
  %v1223 = call float @llvm.fmuladd.f32(float %v1218, float %v1222, float %v1216)
  %v1224 = sub i32 %v1217, 1262485250
  %v1225 = lshr i32 %v1224, 1
  %v1226 = sub i32 %v1224, %v1225
  %v1227 = shl i32 %v1225, 23
  %v1228 = bitcast i32 %v1227 to float
  %v1229 = shl i32 %v1226, 23
  %v1230 = bitcast i32 %v1229 to float
  %v1231 = fadd float %v1223, 0x3FF0000000000000
  %v1232 = fmul float %v1231, %v1228
  %v1233 = fmul float %v1232, %v1230
  %v1234 = getelementptr inbounds float, ptr %v1202, i64 2
  %v1235 = load float, ptr %v1234, align 4
  %v1236 = fcmp olt float %v1235, 0xC05A400000000000
  %v1237 = select i1 %v1236, float 0xC05A400000000000, float %v1235
  %v1238 = fcmp ogt float %v1237, 0x4056400000000000
  %v1239 = select i1 %v1238, float 0x4056400000000000, float %v1237
  %v1240 = call float @llvm.fmuladd.f32(float %v1239, float 0x3FF7154760000000, float 0x4168000000000000)
  %v1241 = fsub float %v1240, 0x4168000000000000
  %v1242 = call float @llvm.fmuladd.f32(float %v1241, float 0xBFE62E4000000000, float %v1239)
  %v1243 = call float @llvm.fmuladd.f32(float %v1241, float 0xBEB7F7D1C0000000, float %v1242)
  %v1244 = bitcast float %v1240 to i32
  %v1245 = fmul float %v1243, %v1243
  %v1246 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v1243, float 0x3F81227F40000000)
  %v1247 = call float @llvm.fmuladd.f32(float %v1246, float %v1243, float 0x3FA5556740000000)
  %v1248 = call float @llvm.fmuladd.f32(float %v1247, float %v1243, float 0x3FC5554B00000000)
  %v1249 = call float @llvm.fmuladd.f32(float %v1248, float %v1243, float 0x3FDFFFFFE0000000)
  %v1250 = call float @llvm.fmuladd.f32(float %v1245, float %v1249, float %v1243)
  %v1251 = sub i32 %v1244, 1262485250
  %v1252 = lshr i32 %v1251, 1
  %v1253 = sub i32 %v1251, %v1252
  %v1254 = shl i32 %v1252, 23
  %v1255 = bitcast i32 %v1254 to float
  %v1256 = shl i32 %v1253, 23
  %v1257 = bitcast i32 %v1256 to float
  %v1258 = fadd float %v1250, 0x3FF0000000000000
  %v1259 = fmul float %v1258, %v1255
  %v1260 = fmul float %v1259, %v1257
  %v1261 = getelementptr inbounds float, ptr %v1202, i64 0
  %v1262 = load float, ptr %v1261, align 4
  %v1263 = fadd float %v1262, 0x3FF0000000000000
  %v1264 = fmul float 0x4012000000000000, %v1263
  %v1265 = getelementptr inbounds float, ptr %v1202, i64 4
  %v1266 = load float, ptr %v1265, align 4
  %v1267 = fcmp olt float %v1266, 0xC05A400000000000
  %v1268 = select i1 %v1267, float 0xC05A400000000000, float %v1266
  %v1269 = fcmp ogt float %v1268, 0x4056400000000000
  %v1270 = select i1 %v1269, float 0x4056400000000000, float %v1268
  %v1271 = call float @llvm.fmuladd.f32(float %v1270, float 0x3FF7154760000000, float 0x4168000000000000)
  %v1272 = fsub float %v1271, 0x4168000000000000
  %v1273 = call float @llvm.fmuladd.f32(float %v1272, float 0xBFE62E4000000000, float %v1270)
  %v1274 = call float @llvm.fmuladd.f32(float %v1272, float 0xBEB7F7D1C0000000, float %v1273)
  %v1275 = bitcast float %v1271 to i32
  %v1276 = fmul float %v1274, %v1274
  %v1277 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v1274, float 0x3F81227F40000000)
  %v1278 = call float @llvm.fmuladd.f32(float %v1277, float %v1274, float 0x3FA5556740000000)
  %v1279 = call float @llvm.fmuladd.f32(float %v1278, float %v1274, float 0x3FC5554B00000000)
  %v1280 = call float @llvm.fmuladd.f32(float %v1279, float %v1274, float 0x3FDFFFFFE0000000)
  %v1281 = call float @llvm.fmuladd.f32(float %v1276, float %v1280, float %v1274)
  %v1282 = sub i32 %v1275, 1262485250
  %v1283 = lshr i32 %v1282, 1
  %v1284 = sub i32 %v1282, %v1283
  %v1285 = shl i32 %v1283, 23
  %v1286 = bitcast i32 %v1285 to float
  %v1287 = shl i32 %v1284, 23
  %v1288 = bitcast i32 %v1287 to float
  %v1289 = fadd float %v1281, 0x3FF0000000000000
  %v1290 = fmul float %v1289, %v1286
  %v1291 = fmul float %v1290, %v1288
  %v1292 = add i64 %v1033, 0
  %v1293 = and i64 %v1292, %v294
  %v1294 = mul i64 %v1293, %v7
  %v1295 = add i64 %v1294, %v1199
  %v1296 = mul i64 %v1295, 1
  %v1297 = getelementptr inbounds float, ptr %v110, i64 %v1296
  %v1298 = getelementptr inbounds float, ptr %v1297, i64 0
  store float %v1206, ptr %v1298, align 4
  %v1299 = add i64 %v1033, 0
  %v1300 = and i64 %v1299, %v296
  %v1301 = mul i64 %v1300, %v7
  %v1302 = add i64 %v1301, %v1199
  %v1303 = mul i64 %v1302, 1
  %v1304 = getelementptr inbounds float, ptr %v112, i64 %v1303
  %v1305 = getelementptr inbounds float, ptr %v1304, i64 0
  store float %v1233, ptr %v1305, align 4
  %v1306 = add i64 %v1033, 0
  %v1307 = and i64 %v1306, %v298
  %v1308 = mul i64 %v1307, %v7
  %v1309 = add i64 %v1308, %v1199
  %v1310 = mul i64 %v1309, 1
  %v1311 = getelementptr inbounds float, ptr %v114, i64 %v1310
  %v1312 = getelementptr inbounds float, ptr %v1311, i64 0
  store float %v1260, ptr %v1312, align 4
  %v1313 = add i64 %v1033, 0
  %v1314 = and i64 %v1313, %v300
  %v1315 = mul i64 %v1314, %v7
  %v1316 = add i64 %v1315, %v1199
  %v1317 = mul i64 %v1316, 1
  %v1318 = getelementptr inbounds float, ptr %v116, i64 %v1317
  %v1319 = getelementptr inbounds float, ptr %v1318, i64 0
  store float %v1264, ptr %v1319, align 4
  %v1320 = add i64 %v1033, 0
  %v1321 = and i64 %v1320, %v302
  %v1322 = mul i64 %v1321, %v7
  %v1323 = add i64 %v1322, %v1199
  %v1324 = mul i64 %v1323, 1
  %v1325 = getelementptr inbounds float, ptr %v118, i64 %v1324
  %v1326 = getelementptr inbounds float, ptr %v1325, i64 0
  store float %v1291, ptr %v1326, align 4
  %v1327 = add nsw i64 %v1199, 1
  br label %b146
b148:
  %v1328 = add i64 %v7, 0
  %v1329 = sdiv i64 %v1328, 1
  %v1330 = add i64 %v2, 1
  %v1331 = mul i64 %v1329, %v2
  %v1332 = sdiv i64 %v1331, %v3
  %v1333 = mul i64 %v1332, 1
  %v1334 = icmp slt i64 %v1333, %v7
  %v1335 = select i1 %v1334, i64 %v1333, i64 %v7
  %v1336 = mul i64 %v1329, %v1330
  %v1337 = sdiv i64 %v1336, %v3
  %v1338 = mul i64 %v1337, 1
  %v1339 = icmp slt i64 %v1338, %v7
  %v1340 = select i1 %v1339, i64 %v1338, i64 %v7
  br label %b149
b149:
  %v1341 = phi i64 [ %v1335, %b148 ], [ %v1408, %b150 ]
  %v1342 = icmp slt i64 %v1341, %v1340
  br i1 %v1342, label %b150, label %b151
b150:
  %v1343 = add i64 %v1033, 0
  %v1344 = and i64 %v1343, %v294
  %v1345 = mul i64 %v1344, %v7
  %v1346 = add i64 %v1345, %v1341
  %v1347 = mul i64 %v1346, 1
  %v1348 = getelementptr inbounds float, ptr %v110, i64 %v1347
  %v1349 = getelementptr inbounds float, ptr %v1348, i64 0
  %v1350 = load float, ptr %v1349, align 4
  %v1351 = fcmp uno float 0x4020000000000000, 0x4020000000000000
  %v1352 = fcmp ogt float 0x4020000000000000, 0x4020000000000000
  %v1353 = select i1 %v1352, float 0x4020000000000000, float 0x4020000000000000
  %v1354 = select i1 %v1351, float 0x4020000000000000, float %v1353
  %v1355 = fsub float %v1354, 0x3FF0000000000000
  %v1356 = fdiv float %v1355, 0x4000000000000000
  %v1357 = add i64 %v1033, 0
  %v1358 = and i64 %v1357, %v296
  %v1359 = mul i64 %v1358, %v7
  %v1360 = add i64 %v1359, %v1341
  %v1361 = mul i64 %v1360, 1
  %v1362 = getelementptr inbounds float, ptr %v112, i64 %v1361
  %v1363 = getelementptr inbounds float, ptr %v1362, i64 0
  %v1364 = load float, ptr %v1363, align 4
  %v1365 = fmul float %v1356, %v1364
  %v1366 = add i64 %v1033, 0
  %v1367 = and i64 %v1366, %v300
  %v1368 = mul i64 %v1367, %v7
  %v1369 = add i64 %v1368, %v1341
  %v1370 = mul i64 %v1369, 1
  %v1371 = getelementptr inbounds float, ptr %v116, i64 %v1370
  %v1372 = getelementptr inbounds float, ptr %v1371, i64 0
  %v1373 = load float, ptr %v1372, align 4
  %v1374 = add i64 %v1033, 0
  %v1375 = and i64 %v1374, %v304
  %v1376 = mul i64 %v1375, %v7
  %v1377 = add i64 %v1376, %v1341
  %v1378 = mul i64 %v1377, 3
  %v1379 = getelementptr inbounds float, ptr %v120, i64 %v1378
  %v1380 = add i64 %v1033, 0
  %v1381 = and i64 %v1380, %v306
  %v1382 = mul i64 %v1381, %v7
  %v1383 = add i64 %v1382, %v1341
  %v1384 = mul i64 %v1383, 3
  %v1385 = getelementptr inbounds float, ptr %v122, i64 %v1384
  %v1386 = icmp ult i64 3, 8
  %v1387 = select i1 %v1386, i64 3, i64 8
  %v1388 = trunc i64 %v1387 to i32
  %v1389 = insertelement <8 x i32> poison, i32 %v1388, i64 0
  %v1390 = shufflevector <8 x i32> %v1389, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1391 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1390
  %v1392 = add i64 0, 0
  %v1393 = getelementptr inbounds float, ptr %v104, i64 %v1392
  %v1394 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1393, <8 x i1> %v1391, <8 x float> zeroinitializer)
  %v1395 = insertelement <8 x float> poison, float %v1365, i64 0
  %v1396 = shufflevector <8 x float> %v1395, <8 x float> poison, <8 x i32> zeroinitializer
  %v1397 = fmul <8 x float> %v1394, %v1396
  %v1398 = insertelement <8 x float> poison, float %v1350, i64 0
  %v1399 = shufflevector <8 x float> %v1398, <8 x float> poison, <8 x i32> zeroinitializer
  %v1400 = fadd <8 x float> %v1399, %v1397
  %v1401 = insertelement <8 x float> poison, float %v1373, i64 0
  %v1402 = shufflevector <8 x float> %v1401, <8 x float> poison, <8 x i32> zeroinitializer
  %v1403 = fadd <8 x float> %v1402, %v1397
  %v1404 = add i64 0, 0
  %v1405 = getelementptr inbounds float, ptr %v1379, i64 %v1404
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1400, ptr align 4 %v1405, <8 x i1> %v1391)
  %v1406 = add i64 0, 0
  %v1407 = getelementptr inbounds float, ptr %v1385, i64 %v1406
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1403, ptr align 4 %v1407, <8 x i1> %v1391)
  %v1408 = add nsw i64 %v1341, 1
  br label %b149
b151:
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
  br label %b152
b152:
  %v1422 = phi i64 [ %v1416, %b151 ], [ %v1475, %b157 ]
  %v1423 = icmp slt i64 %v1422, %v1421
  br i1 %v1423, label %b153, label %b154
b153:
  br label %b155
b155:
  %v1424 = phi i64 [ 0, %b153 ], [ %v1474, %b160 ]
  %v1425 = icmp slt i64 %v1424, 3
  br i1 %v1425, label %b156, label %b157
b156:
  br label %b158
b158:
  %v1426 = phi i64 [ 0, %b156 ], [ %v1459, %b159 ]
  %v1427 = phi <8 x float> [ splat (float 0xFFF0000000000000), %b156 ], [ %v1458, %b159 ]
  %v1428 = icmp slt i64 %v1426, 8
  br i1 %v1428, label %b159, label %b160
b159:
  %v1429 = add i64 %v1033, 0
  %v1430 = and i64 %v1429, %v304
  %v1431 = mul i64 %v1430, %v7
  %v1432 = add i64 %v1431, %v1422
  %v1433 = mul i64 %v1432, 3
  %v1434 = getelementptr inbounds float, ptr %v120, i64 %v1433
  %v1435 = add i64 0, %v1424
  %v1436 = getelementptr inbounds float, ptr %v1434, i64 %v1435
  %v1437 = load float, ptr %v1436, align 4
  %v1438 = add i64 %v1033, 0
  %v1439 = and i64 %v1438, %v298
  %v1440 = mul i64 %v1439, %v7
  %v1441 = add i64 %v1440, %v1422
  %v1442 = mul i64 %v1441, 1
  %v1443 = getelementptr inbounds float, ptr %v114, i64 %v1442
  %v1444 = getelementptr inbounds float, ptr %v1443, i64 0
  %v1445 = load float, ptr %v1444, align 4
  %v1446 = fmul float 0x4000000000000000, %v1445
  %v1447 = add i64 0, %v1426
  %v1448 = getelementptr inbounds float, ptr %v102, i64 %v1447
  %v1449 = load <8 x float>, ptr %v1448, align 4
  %v1450 = insertelement <8 x float> poison, float %v1437, i64 0
  %v1451 = shufflevector <8 x float> %v1450, <8 x float> poison, <8 x i32> zeroinitializer
  %v1452 = fsub <8 x float> %v1449, %v1451
  %v1453 = fmul <8 x float> %v1452, %v1452
  %v1454 = insertelement <8 x float> poison, float %v1446, i64 0
  %v1455 = shufflevector <8 x float> %v1454, <8 x float> poison, <8 x i32> zeroinitializer
  %v1456 = fdiv <8 x float> %v1453, %v1455
  %v1457 = fneg <8 x float> %v1456
  %v1458 = call <8 x float> @llvm.maximum.v8f32(<8 x float> %v1427, <8 x float> %v1457)
  %v1459 = add nsw i64 %v1426, 8
  br label %b158
b160:
  %v1460 = shufflevector <8 x float> %v1427, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1461 = shufflevector <8 x float> %v1427, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1462 = call <4 x float> @llvm.maximum.v4f32(<4 x float> %v1460, <4 x float> %v1461)
  %v1463 = shufflevector <4 x float> %v1462, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1464 = shufflevector <4 x float> %v1462, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1465 = call <2 x float> @llvm.maximum.v2f32(<2 x float> %v1463, <2 x float> %v1464)
  %v1466 = extractelement <2 x float> %v1465, i64 0
  %v1467 = extractelement <2 x float> %v1465, i64 1
  %v1468 = call float @llvm.maximum.f32(float %v1466, float %v1467)
  %v1469 = call float @llvm.maximum.f32(float %v1468, float 0xFFF0000000000000)
  %v1470 = mul i64 %v1422, 3
  %v1471 = getelementptr inbounds float, ptr %v124, i64 %v1470
  %v1472 = add i64 0, %v1424
  %v1473 = getelementptr inbounds float, ptr %v1471, i64 %v1472
  store float %v1469, ptr %v1473, align 4
  %v1474 = add nsw i64 %v1424, 1
  br label %b155
b157:
  %v1475 = add nsw i64 %v1422, 1
  br label %b152
b154:
  %v1476 = add i64 %v7, 0
  %v1477 = sdiv i64 %v1476, 1
  %v1478 = add i64 %v2, 1
  %v1479 = mul i64 %v1477, %v2
  %v1480 = sdiv i64 %v1479, %v3
  %v1481 = mul i64 %v1480, 1
  %v1482 = icmp slt i64 %v1481, %v7
  %v1483 = select i1 %v1482, i64 %v1481, i64 %v7
  %v1484 = mul i64 %v1477, %v1478
  %v1485 = sdiv i64 %v1484, %v3
  %v1486 = mul i64 %v1485, 1
  %v1487 = icmp slt i64 %v1486, %v7
  %v1488 = select i1 %v1487, i64 %v1486, i64 %v7
  br label %b161
b161:
  %v1489 = phi i64 [ %v1483, %b154 ], [ %v1542, %b166 ]
  %v1490 = icmp slt i64 %v1489, %v1488
  br i1 %v1490, label %b162, label %b163
b162:
  br label %b164
b164:
  %v1491 = phi i64 [ 0, %b162 ], [ %v1541, %b169 ]
  %v1492 = icmp slt i64 %v1491, 3
  br i1 %v1492, label %b165, label %b166
b165:
  br label %b167
b167:
  %v1493 = phi i64 [ 0, %b165 ], [ %v1526, %b168 ]
  %v1494 = phi <8 x float> [ splat (float 0xFFF0000000000000), %b165 ], [ %v1525, %b168 ]
  %v1495 = icmp slt i64 %v1493, 8
  br i1 %v1495, label %b168, label %b169
b168:
  %v1496 = add i64 %v1033, 0
  %v1497 = and i64 %v1496, %v306
  %v1498 = mul i64 %v1497, %v7
  %v1499 = add i64 %v1498, %v1489
  %v1500 = mul i64 %v1499, 3
  %v1501 = getelementptr inbounds float, ptr %v122, i64 %v1500
  %v1502 = add i64 0, %v1491
  %v1503 = getelementptr inbounds float, ptr %v1501, i64 %v1502
  %v1504 = load float, ptr %v1503, align 4
  %v1505 = add i64 %v1033, 0
  %v1506 = and i64 %v1505, %v298
  %v1507 = mul i64 %v1506, %v7
  %v1508 = add i64 %v1507, %v1489
  %v1509 = mul i64 %v1508, 1
  %v1510 = getelementptr inbounds float, ptr %v114, i64 %v1509
  %v1511 = getelementptr inbounds float, ptr %v1510, i64 0
  %v1512 = load float, ptr %v1511, align 4
  %v1513 = fmul float 0x4000000000000000, %v1512
  %v1514 = add i64 0, %v1493
  %v1515 = getelementptr inbounds float, ptr %v102, i64 %v1514
  %v1516 = load <8 x float>, ptr %v1515, align 4
  %v1517 = insertelement <8 x float> poison, float %v1504, i64 0
  %v1518 = shufflevector <8 x float> %v1517, <8 x float> poison, <8 x i32> zeroinitializer
  %v1519 = fsub <8 x float> %v1516, %v1518
  %v1520 = fmul <8 x float> %v1519, %v1519
  %v1521 = insertelement <8 x float> poison, float %v1513, i64 0
  %v1522 = shufflevector <8 x float> %v1521, <8 x float> poison, <8 x i32> zeroinitializer
  %v1523 = fdiv <8 x float> %v1520, %v1522
  %v1524 = fneg <8 x float> %v1523
  %v1525 = call <8 x float> @llvm.maximum.v8f32(<8 x float> %v1494, <8 x float> %v1524)
  %v1526 = add nsw i64 %v1493, 8
  br label %b167
b169:
  %v1527 = shufflevector <8 x float> %v1494, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1528 = shufflevector <8 x float> %v1494, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1529 = call <4 x float> @llvm.maximum.v4f32(<4 x float> %v1527, <4 x float> %v1528)
  %v1530 = shufflevector <4 x float> %v1529, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1531 = shufflevector <4 x float> %v1529, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1532 = call <2 x float> @llvm.maximum.v2f32(<2 x float> %v1530, <2 x float> %v1531)
  %v1533 = extractelement <2 x float> %v1532, i64 0
  %v1534 = extractelement <2 x float> %v1532, i64 1
  %v1535 = call float @llvm.maximum.f32(float %v1533, float %v1534)
  %v1536 = call float @llvm.maximum.f32(float %v1535, float 0xFFF0000000000000)
  %v1537 = mul i64 %v1489, 3
  %v1538 = getelementptr inbounds float, ptr %v126, i64 %v1537
  %v1539 = add i64 0, %v1491
  %v1540 = getelementptr inbounds float, ptr %v1538, i64 %v1539
  store float %v1536, ptr %v1540, align 4
  %v1541 = add nsw i64 %v1491, 1
  br label %b164
b166:
  %v1542 = add nsw i64 %v1489, 1
  br label %b161
b163:
  %v1543 = add i64 %v7, 0
  %v1544 = sdiv i64 %v1543, 1
  %v1545 = add i64 %v2, 1
  %v1546 = mul i64 %v1544, %v2
  %v1547 = sdiv i64 %v1546, %v3
  %v1548 = mul i64 %v1547, 1
  %v1549 = icmp slt i64 %v1548, %v7
  %v1550 = select i1 %v1549, i64 %v1548, i64 %v7
  %v1551 = mul i64 %v1544, %v1545
  %v1552 = sdiv i64 %v1551, %v3
  %v1553 = mul i64 %v1552, 1
  %v1554 = icmp slt i64 %v1553, %v7
  %v1555 = select i1 %v1554, i64 %v1553, i64 %v7
  br label %b170
b170:
  %v1556 = phi i64 [ %v1550, %b163 ], [ %v1590, %b171 ]
  %v1557 = icmp slt i64 %v1556, %v1555
  br i1 %v1557, label %b171, label %b172
b171:
  %v1558 = mul i64 %v1556, 3
  %v1559 = getelementptr inbounds float, ptr %v124, i64 %v1558
  %v1560 = mul i64 %v1556, 3
  %v1561 = getelementptr inbounds float, ptr %v126, i64 %v1560
  %v1562 = add i64 %v1033, 0
  %v1563 = and i64 %v1562, %v308
  %v1564 = mul i64 %v1563, %v7
  %v1565 = add i64 %v1564, %v1556
  %v1566 = mul i64 %v1565, 3
  %v1567 = getelementptr inbounds float, ptr %v128, i64 %v1566
  %v1568 = add i64 %v1033, 0
  %v1569 = and i64 %v1568, %v310
  %v1570 = mul i64 %v1569, %v7
  %v1571 = add i64 %v1570, %v1556
  %v1572 = mul i64 %v1571, 3
  %v1573 = getelementptr inbounds float, ptr %v130, i64 %v1572
  %v1574 = icmp ult i64 3, 8
  %v1575 = select i1 %v1574, i64 3, i64 8
  %v1576 = trunc i64 %v1575 to i32
  %v1577 = insertelement <8 x i32> poison, i32 %v1576, i64 0
  %v1578 = shufflevector <8 x i32> %v1577, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1579 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1578
  %v1580 = add i64 0, 0
  %v1581 = getelementptr inbounds float, ptr %v1559, i64 %v1580
  %v1582 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1581, <8 x i1> %v1579, <8 x float> zeroinitializer)
  %v1583 = add i64 0, 0
  %v1584 = getelementptr inbounds float, ptr %v1561, i64 %v1583
  %v1585 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1584, <8 x i1> %v1579, <8 x float> zeroinitializer)
  %v1586 = add i64 0, 0
  %v1587 = getelementptr inbounds float, ptr %v1567, i64 %v1586
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1582, ptr align 4 %v1587, <8 x i1> %v1579)
  %v1588 = add i64 0, 0
  %v1589 = getelementptr inbounds float, ptr %v1573, i64 %v1588
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1585, ptr align 4 %v1589, <8 x i1> %v1579)
  %v1590 = add nsw i64 %v1556, 1
  br label %b170
b172:
  %v1591 = add i64 %v7, 0
  %v1592 = sdiv i64 %v1591, 1
  %v1593 = add i64 %v2, 1
  %v1594 = mul i64 %v1592, %v2
  %v1595 = sdiv i64 %v1594, %v3
  %v1596 = mul i64 %v1595, 1
  %v1597 = icmp slt i64 %v1596, %v7
  %v1598 = select i1 %v1597, i64 %v1596, i64 %v7
  %v1599 = mul i64 %v1592, %v1593
  %v1600 = sdiv i64 %v1599, %v3
  %v1601 = mul i64 %v1600, 1
  %v1602 = icmp slt i64 %v1601, %v7
  %v1603 = select i1 %v1602, i64 %v1601, i64 %v7
  br label %b173
b173:
  %v1604 = phi i64 [ %v1598, %b172 ], [ %v1694, %b178 ]
  %v1605 = icmp slt i64 %v1604, %v1603
  br i1 %v1605, label %b174, label %b175
b174:
  br label %b176
b176:
  %v1606 = phi i64 [ 0, %b174 ], [ %v1693, %b181 ]
  %v1607 = icmp slt i64 %v1606, 3
  br i1 %v1607, label %b177, label %b178
b177:
  br label %b179
b179:
  %v1608 = phi i64 [ 0, %b177 ], [ %v1678, %b180 ]
  %v1609 = phi <8 x float> [ splat (float 0x0000000000000000), %b177 ], [ %v1677, %b180 ]
  %v1610 = icmp slt i64 %v1608, 8
  br i1 %v1610, label %b180, label %b181
b180:
  %v1611 = add i64 %v1033, 0
  %v1612 = and i64 %v1611, %v304
  %v1613 = mul i64 %v1612, %v7
  %v1614 = add i64 %v1613, %v1604
  %v1615 = mul i64 %v1614, 3
  %v1616 = getelementptr inbounds float, ptr %v120, i64 %v1615
  %v1617 = add i64 0, %v1606
  %v1618 = getelementptr inbounds float, ptr %v1616, i64 %v1617
  %v1619 = load float, ptr %v1618, align 4
  %v1620 = add i64 %v1033, 0
  %v1621 = and i64 %v1620, %v298
  %v1622 = mul i64 %v1621, %v7
  %v1623 = add i64 %v1622, %v1604
  %v1624 = mul i64 %v1623, 1
  %v1625 = getelementptr inbounds float, ptr %v114, i64 %v1624
  %v1626 = getelementptr inbounds float, ptr %v1625, i64 0
  %v1627 = load float, ptr %v1626, align 4
  %v1628 = fmul float 0x4000000000000000, %v1627
  %v1629 = add i64 %v1033, 0
  %v1630 = and i64 %v1629, %v308
  %v1631 = mul i64 %v1630, %v7
  %v1632 = add i64 %v1631, %v1604
  %v1633 = mul i64 %v1632, 3
  %v1634 = getelementptr inbounds float, ptr %v128, i64 %v1633
  %v1635 = add i64 0, %v1606
  %v1636 = getelementptr inbounds float, ptr %v1634, i64 %v1635
  %v1637 = load float, ptr %v1636, align 4
  %v1638 = add i64 0, %v1608
  %v1639 = getelementptr inbounds float, ptr %v102, i64 %v1638
  %v1640 = load <8 x float>, ptr %v1639, align 4
  %v1641 = insertelement <8 x float> poison, float %v1619, i64 0
  %v1642 = shufflevector <8 x float> %v1641, <8 x float> poison, <8 x i32> zeroinitializer
  %v1643 = fsub <8 x float> %v1640, %v1642
  %v1644 = fmul <8 x float> %v1643, %v1643
  %v1645 = insertelement <8 x float> poison, float %v1628, i64 0
  %v1646 = shufflevector <8 x float> %v1645, <8 x float> poison, <8 x i32> zeroinitializer
  %v1647 = fdiv <8 x float> %v1644, %v1646
  %v1648 = fneg <8 x float> %v1647
  %v1649 = insertelement <8 x float> poison, float %v1637, i64 0
  %v1650 = shufflevector <8 x float> %v1649, <8 x float> poison, <8 x i32> zeroinitializer
  %v1651 = fsub <8 x float> %v1648, %v1650
  %v1652 = fcmp olt <8 x float> %v1651, splat (float 0xC05A400000000000)
  %v1653 = select <8 x i1> %v1652, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1651
  %v1654 = fcmp ogt <8 x float> %v1653, splat (float 0x4056400000000000)
  %v1655 = select <8 x i1> %v1654, <8 x float> splat (float 0x4056400000000000), <8 x float> %v1653
  %v1656 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1655, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1657 = fsub <8 x float> %v1656, splat (float 0x4168000000000000)
  %v1658 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1657, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1655)
  %v1659 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1657, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1658)
  %v1660 = bitcast <8 x float> %v1656 to <8 x i32>
  %v1661 = fmul <8 x float> %v1659, %v1659
  %v1662 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1659, <8 x float> splat (float 0x3F81227F40000000))
  %v1663 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1662, <8 x float> %v1659, <8 x float> splat (float 0x3FA5556740000000))
  %v1664 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1663, <8 x float> %v1659, <8 x float> splat (float 0x3FC5554B00000000))
  %v1665 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1664, <8 x float> %v1659, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1666 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1661, <8 x float> %v1665, <8 x float> %v1659)
  %v1667 = sub <8 x i32> %v1660, splat (i32 1262485250)
  %v1668 = lshr <8 x i32> %v1667, splat (i32 1)
  %v1669 = sub <8 x i32> %v1667, %v1668
  %v1670 = shl <8 x i32> %v1668, splat (i32 23)
  %v1671 = bitcast <8 x i32> %v1670 to <8 x float>
  %v1672 = shl <8 x i32> %v1669, splat (i32 23)
  %v1673 = bitcast <8 x i32> %v1672 to <8 x float>
  %v1674 = fadd <8 x float> %v1666, splat (float 0x3FF0000000000000)
  %v1675 = fmul <8 x float> %v1674, %v1671
  %v1676 = fmul <8 x float> %v1675, %v1673
  %v1677 = fadd <8 x float> %v1609, %v1676
  %v1678 = add nsw i64 %v1608, 8
  br label %b179
b181:
  %v1679 = shufflevector <8 x float> %v1609, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1680 = shufflevector <8 x float> %v1609, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1681 = fadd <4 x float> %v1679, %v1680
  %v1682 = shufflevector <4 x float> %v1681, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1683 = shufflevector <4 x float> %v1681, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1684 = fadd <2 x float> %v1682, %v1683
  %v1685 = extractelement <2 x float> %v1684, i64 0
  %v1686 = extractelement <2 x float> %v1684, i64 1
  %v1687 = fadd float %v1685, %v1686
  %v1688 = fadd float %v1687, 0x0000000000000000
  %v1689 = mul i64 %v1604, 3
  %v1690 = getelementptr inbounds float, ptr %v124, i64 %v1689
  %v1691 = add i64 0, %v1606
  %v1692 = getelementptr inbounds float, ptr %v1690, i64 %v1691
  store float %v1688, ptr %v1692, align 4
  %v1693 = add nsw i64 %v1606, 1
  br label %b176
b178:
  %v1694 = add nsw i64 %v1604, 1
  br label %b173
b175:
  %v1695 = add i64 %v7, 0
  %v1696 = sdiv i64 %v1695, 1
  %v1697 = add i64 %v2, 1
  %v1698 = mul i64 %v1696, %v2
  %v1699 = sdiv i64 %v1698, %v3
  %v1700 = mul i64 %v1699, 1
  %v1701 = icmp slt i64 %v1700, %v7
  %v1702 = select i1 %v1701, i64 %v1700, i64 %v7
  %v1703 = mul i64 %v1696, %v1697
  %v1704 = sdiv i64 %v1703, %v3
  %v1705 = mul i64 %v1704, 1
  %v1706 = icmp slt i64 %v1705, %v7
  %v1707 = select i1 %v1706, i64 %v1705, i64 %v7
  br label %b182
b182:
  %v1708 = phi i64 [ %v1702, %b175 ], [ %v1798, %b187 ]
  %v1709 = icmp slt i64 %v1708, %v1707
  br i1 %v1709, label %b183, label %b184
b183:
  br label %b185
b185:
  %v1710 = phi i64 [ 0, %b183 ], [ %v1797, %b190 ]
  %v1711 = icmp slt i64 %v1710, 3
  br i1 %v1711, label %b186, label %b187
b186:
  br label %b188
b188:
  %v1712 = phi i64 [ 0, %b186 ], [ %v1782, %b189 ]
  %v1713 = phi <8 x float> [ splat (float 0x0000000000000000), %b186 ], [ %v1781, %b189 ]
  %v1714 = icmp slt i64 %v1712, 8
  br i1 %v1714, label %b189, label %b190
b189:
  %v1715 = add i64 %v1033, 0
  %v1716 = and i64 %v1715, %v306
  %v1717 = mul i64 %v1716, %v7
  %v1718 = add i64 %v1717, %v1708
  %v1719 = mul i64 %v1718, 3
  %v1720 = getelementptr inbounds float, ptr %v122, i64 %v1719
  %v1721 = add i64 0, %v1710
  %v1722 = getelementptr inbounds float, ptr %v1720, i64 %v1721
  %v1723 = load float, ptr %v1722, align 4
  %v1724 = add i64 %v1033, 0
  %v1725 = and i64 %v1724, %v298
  %v1726 = mul i64 %v1725, %v7
  %v1727 = add i64 %v1726, %v1708
  %v1728 = mul i64 %v1727, 1
  %v1729 = getelementptr inbounds float, ptr %v114, i64 %v1728
  %v1730 = getelementptr inbounds float, ptr %v1729, i64 0
  %v1731 = load float, ptr %v1730, align 4
  %v1732 = fmul float 0x4000000000000000, %v1731
  %v1733 = add i64 %v1033, 0
  %v1734 = and i64 %v1733, %v310
  %v1735 = mul i64 %v1734, %v7
  %v1736 = add i64 %v1735, %v1708
  %v1737 = mul i64 %v1736, 3
  %v1738 = getelementptr inbounds float, ptr %v130, i64 %v1737
  %v1739 = add i64 0, %v1710
  %v1740 = getelementptr inbounds float, ptr %v1738, i64 %v1739
  %v1741 = load float, ptr %v1740, align 4
  %v1742 = add i64 0, %v1712
  %v1743 = getelementptr inbounds float, ptr %v102, i64 %v1742
  %v1744 = load <8 x float>, ptr %v1743, align 4
  %v1745 = insertelement <8 x float> poison, float %v1723, i64 0
  %v1746 = shufflevector <8 x float> %v1745, <8 x float> poison, <8 x i32> zeroinitializer
  %v1747 = fsub <8 x float> %v1744, %v1746
  %v1748 = fmul <8 x float> %v1747, %v1747
  %v1749 = insertelement <8 x float> poison, float %v1732, i64 0
  %v1750 = shufflevector <8 x float> %v1749, <8 x float> poison, <8 x i32> zeroinitializer
  %v1751 = fdiv <8 x float> %v1748, %v1750
  %v1752 = fneg <8 x float> %v1751
  %v1753 = insertelement <8 x float> poison, float %v1741, i64 0
  %v1754 = shufflevector <8 x float> %v1753, <8 x float> poison, <8 x i32> zeroinitializer
  %v1755 = fsub <8 x float> %v1752, %v1754
  %v1756 = fcmp olt <8 x float> %v1755, splat (float 0xC05A400000000000)
  %v1757 = select <8 x i1> %v1756, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1755
  %v1758 = fcmp ogt <8 x float> %v1757, splat (float 0x4056400000000000)
  %v1759 = select <8 x i1> %v1758, <8 x float> splat (float 0x4056400000000000), <8 x float> %v1757
  %v1760 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1759, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1761 = fsub <8 x float> %v1760, splat (float 0x4168000000000000)
  %v1762 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1761, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1759)
  %v1763 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1761, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1762)
  %v1764 = bitcast <8 x float> %v1760 to <8 x i32>
  %v1765 = fmul <8 x float> %v1763, %v1763
  %v1766 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1763, <8 x float> splat (float 0x3F81227F40000000))
  %v1767 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1766, <8 x float> %v1763, <8 x float> splat (float 0x3FA5556740000000))
  %v1768 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1767, <8 x float> %v1763, <8 x float> splat (float 0x3FC5554B00000000))
  %v1769 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1768, <8 x float> %v1763, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1770 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1765, <8 x float> %v1769, <8 x float> %v1763)
  %v1771 = sub <8 x i32> %v1764, splat (i32 1262485250)
  %v1772 = lshr <8 x i32> %v1771, splat (i32 1)
  %v1773 = sub <8 x i32> %v1771, %v1772
  %v1774 = shl <8 x i32> %v1772, splat (i32 23)
  %v1775 = bitcast <8 x i32> %v1774 to <8 x float>
  %v1776 = shl <8 x i32> %v1773, splat (i32 23)
  %v1777 = bitcast <8 x i32> %v1776 to <8 x float>
  %v1778 = fadd <8 x float> %v1770, splat (float 0x3FF0000000000000)
  %v1779 = fmul <8 x float> %v1778, %v1775
  %v1780 = fmul <8 x float> %v1779, %v1777
  %v1781 = fadd <8 x float> %v1713, %v1780
  %v1782 = add nsw i64 %v1712, 8
  br label %b188
b190:
  %v1783 = shufflevector <8 x float> %v1713, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1784 = shufflevector <8 x float> %v1713, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1785 = fadd <4 x float> %v1783, %v1784
  %v1786 = shufflevector <4 x float> %v1785, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1787 = shufflevector <4 x float> %v1785, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1788 = fadd <2 x float> %v1786, %v1787
  %v1789 = extractelement <2 x float> %v1788, i64 0
  %v1790 = extractelement <2 x float> %v1788, i64 1
  %v1791 = fadd float %v1789, %v1790
  %v1792 = fadd float %v1791, 0x0000000000000000
  %v1793 = mul i64 %v1708, 3
  %v1794 = getelementptr inbounds float, ptr %v126, i64 %v1793
  %v1795 = add i64 0, %v1710
  %v1796 = getelementptr inbounds float, ptr %v1794, i64 %v1795
  store float %v1792, ptr %v1796, align 4
  %v1797 = add nsw i64 %v1710, 1
  br label %b185
b187:
  %v1798 = add nsw i64 %v1708, 1
  br label %b182
b184:
  %v1799 = add i64 %v7, 0
  %v1800 = sdiv i64 %v1799, 1
  %v1801 = add i64 %v2, 1
  %v1802 = mul i64 %v1800, %v2
  %v1803 = sdiv i64 %v1802, %v3
  %v1804 = mul i64 %v1803, 1
  %v1805 = icmp slt i64 %v1804, %v7
  %v1806 = select i1 %v1805, i64 %v1804, i64 %v7
  %v1807 = mul i64 %v1800, %v1801
  %v1808 = sdiv i64 %v1807, %v3
  %v1809 = mul i64 %v1808, 1
  %v1810 = icmp slt i64 %v1809, %v7
  %v1811 = select i1 %v1810, i64 %v1809, i64 %v7
  br label %b191
b191:
  %v1812 = phi i64 [ %v1806, %b184 ], [ %v1846, %b192 ]
  %v1813 = icmp slt i64 %v1812, %v1811
  br i1 %v1813, label %b192, label %b193
b192:
  %v1814 = mul i64 %v1812, 3
  %v1815 = getelementptr inbounds float, ptr %v124, i64 %v1814
  %v1816 = mul i64 %v1812, 3
  %v1817 = getelementptr inbounds float, ptr %v126, i64 %v1816
  %v1818 = add i64 %v1033, 0
  %v1819 = and i64 %v1818, %v312
  %v1820 = mul i64 %v1819, %v7
  %v1821 = add i64 %v1820, %v1812
  %v1822 = mul i64 %v1821, 3
  %v1823 = getelementptr inbounds float, ptr %v132, i64 %v1822
  %v1824 = add i64 %v1033, 0
  %v1825 = and i64 %v1824, %v314
  %v1826 = mul i64 %v1825, %v7
  %v1827 = add i64 %v1826, %v1812
  %v1828 = mul i64 %v1827, 3
  %v1829 = getelementptr inbounds float, ptr %v134, i64 %v1828
  %v1830 = icmp ult i64 3, 8
  %v1831 = select i1 %v1830, i64 3, i64 8
  %v1832 = trunc i64 %v1831 to i32
  %v1833 = insertelement <8 x i32> poison, i32 %v1832, i64 0
  %v1834 = shufflevector <8 x i32> %v1833, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1835 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1834
  %v1836 = add i64 0, 0
  %v1837 = getelementptr inbounds float, ptr %v1815, i64 %v1836
  %v1838 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1837, <8 x i1> %v1835, <8 x float> zeroinitializer)
  %v1839 = add i64 0, 0
  %v1840 = getelementptr inbounds float, ptr %v1817, i64 %v1839
  %v1841 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1840, <8 x i1> %v1835, <8 x float> zeroinitializer)
  %v1842 = add i64 0, 0
  %v1843 = getelementptr inbounds float, ptr %v1823, i64 %v1842
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1838, ptr align 4 %v1843, <8 x i1> %v1835)
  %v1844 = add i64 0, 0
  %v1845 = getelementptr inbounds float, ptr %v1829, i64 %v1844
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1841, ptr align 4 %v1845, <8 x i1> %v1835)
  %v1846 = add nsw i64 %v1812, 1
  br label %b191
b193:
  %v1847 = add i64 %v7, 0
  %v1848 = sdiv i64 %v1847, 1
  %v1849 = add i64 %v2, 1
  %v1850 = mul i64 %v1848, %v2
  %v1851 = sdiv i64 %v1850, %v3
  %v1852 = mul i64 %v1851, 1
  %v1853 = icmp slt i64 %v1852, %v7
  %v1854 = select i1 %v1853, i64 %v1852, i64 %v7
  %v1855 = mul i64 %v1848, %v1849
  %v1856 = sdiv i64 %v1855, %v3
  %v1857 = mul i64 %v1856, 1
  %v1858 = icmp slt i64 %v1857, %v7
  %v1859 = select i1 %v1858, i64 %v1857, i64 %v7
  br label %b194
b194:
  %v1860 = phi i64 [ %v1854, %b193 ], [ %v2027, %b199 ]
  %v1861 = icmp slt i64 %v1860, %v1859
  br i1 %v1861, label %b195, label %b196
b195:
  br label %b197
b197:
  %v1862 = phi i64 [ 0, %b195 ], [ %v2026, %b198 ]
  %v1863 = icmp slt i64 %v1862, 3
  br i1 %v1863, label %b198, label %b199
b198:
  %v1864 = add i64 %v1033, 0
  %v1865 = and i64 %v1864, %v304
  %v1866 = mul i64 %v1865, %v7
  %v1867 = add i64 %v1866, %v1860
  %v1868 = mul i64 %v1867, 3
  %v1869 = getelementptr inbounds float, ptr %v120, i64 %v1868
  %v1870 = add i64 0, %v1862
  %v1871 = getelementptr inbounds float, ptr %v1869, i64 %v1870
  %v1872 = load float, ptr %v1871, align 4
  %v1873 = add i64 %v1033, 0
  %v1874 = and i64 %v1873, %v298
  %v1875 = mul i64 %v1874, %v7
  %v1876 = add i64 %v1875, %v1860
  %v1877 = mul i64 %v1876, 1
  %v1878 = getelementptr inbounds float, ptr %v114, i64 %v1877
  %v1879 = getelementptr inbounds float, ptr %v1878, i64 0
  %v1880 = load float, ptr %v1879, align 4
  %v1881 = fmul float 0x4000000000000000, %v1880
  %v1882 = add i64 %v1033, 0
  %v1883 = and i64 %v1882, %v308
  %v1884 = mul i64 %v1883, %v7
  %v1885 = add i64 %v1884, %v1860
  %v1886 = mul i64 %v1885, 3
  %v1887 = getelementptr inbounds float, ptr %v128, i64 %v1886
  %v1888 = add i64 0, %v1862
  %v1889 = getelementptr inbounds float, ptr %v1887, i64 %v1888
  %v1890 = load float, ptr %v1889, align 4
  %v1891 = add i64 %v1033, 0
  %v1892 = and i64 %v1891, %v312
  %v1893 = mul i64 %v1892, %v7
  %v1894 = add i64 %v1893, %v1860
  %v1895 = mul i64 %v1894, 3
  %v1896 = getelementptr inbounds float, ptr %v132, i64 %v1895
  %v1897 = add i64 0, %v1862
  %v1898 = getelementptr inbounds float, ptr %v1896, i64 %v1897
  %v1899 = load float, ptr %v1898, align 4
  %v1900 = add i64 %v1033, 0
  %v1901 = and i64 %v1900, %v306
  %v1902 = mul i64 %v1901, %v7
  %v1903 = add i64 %v1902, %v1860
  %v1904 = mul i64 %v1903, 3
  %v1905 = getelementptr inbounds float, ptr %v122, i64 %v1904
  %v1906 = add i64 0, %v1862
  %v1907 = getelementptr inbounds float, ptr %v1905, i64 %v1906
  %v1908 = load float, ptr %v1907, align 4
  %v1909 = add i64 %v1033, 0
  %v1910 = and i64 %v1909, %v310
  %v1911 = mul i64 %v1910, %v7
  %v1912 = add i64 %v1911, %v1860
  %v1913 = mul i64 %v1912, 3
  %v1914 = getelementptr inbounds float, ptr %v130, i64 %v1913
  %v1915 = add i64 0, %v1862
  %v1916 = getelementptr inbounds float, ptr %v1914, i64 %v1915
  %v1917 = load float, ptr %v1916, align 4
  %v1918 = add i64 %v1033, 0
  %v1919 = and i64 %v1918, %v314
  %v1920 = mul i64 %v1919, %v7
  %v1921 = add i64 %v1920, %v1860
  %v1922 = mul i64 %v1921, 3
  %v1923 = getelementptr inbounds float, ptr %v134, i64 %v1922
  %v1924 = add i64 0, %v1862
  %v1925 = getelementptr inbounds float, ptr %v1923, i64 %v1924
  %v1926 = load float, ptr %v1925, align 4
  %v1927 = add i64 %v1033, 0
  %v1928 = and i64 %v1927, %v316
  %v1929 = mul i64 %v1928, %v7
  %v1930 = add i64 %v1929, %v1860
  %v1931 = mul i64 %v1930, 24
  %v1932 = getelementptr inbounds float, ptr %v136, i64 %v1931
  %v1933 = add i64 %v1033, 0
  %v1934 = and i64 %v1933, %v318
  %v1935 = mul i64 %v1934, %v7
  %v1936 = add i64 %v1935, %v1860
  %v1937 = mul i64 %v1936, 24
  %v1938 = getelementptr inbounds float, ptr %v138, i64 %v1937
  %v1939 = add i64 0, 0
  %v1940 = getelementptr inbounds float, ptr %v102, i64 %v1939
  %v1941 = load <8 x float>, ptr %v1940, align 4
  %v1942 = insertelement <8 x float> poison, float %v1872, i64 0
  %v1943 = shufflevector <8 x float> %v1942, <8 x float> poison, <8 x i32> zeroinitializer
  %v1944 = fsub <8 x float> %v1941, %v1943
  %v1945 = fmul <8 x float> %v1944, %v1944
  %v1946 = insertelement <8 x float> poison, float %v1881, i64 0
  %v1947 = shufflevector <8 x float> %v1946, <8 x float> poison, <8 x i32> zeroinitializer
  %v1948 = fdiv <8 x float> %v1945, %v1947
  %v1949 = fneg <8 x float> %v1948
  %v1950 = insertelement <8 x float> poison, float %v1890, i64 0
  %v1951 = shufflevector <8 x float> %v1950, <8 x float> poison, <8 x i32> zeroinitializer
  %v1952 = fsub <8 x float> %v1949, %v1951
  %v1953 = fcmp olt <8 x float> %v1952, splat (float 0xC05A400000000000)
  %v1954 = select <8 x i1> %v1953, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1952
  %v1955 = fcmp ogt <8 x float> %v1954, splat (float 0x4056400000000000)
  %v1956 = select <8 x i1> %v1955, <8 x float> splat (float 0x4056400000000000), <8 x float> %v1954
  %v1957 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1956, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1958 = fsub <8 x float> %v1957, splat (float 0x4168000000000000)
  %v1959 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1958, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1956)
  %v1960 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1958, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1959)
  %v1961 = bitcast <8 x float> %v1957 to <8 x i32>
  %v1962 = fmul <8 x float> %v1960, %v1960
  %v1963 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1960, <8 x float> splat (float 0x3F81227F40000000))
  %v1964 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1963, <8 x float> %v1960, <8 x float> splat (float 0x3FA5556740000000))
  %v1965 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1964, <8 x float> %v1960, <8 x float> splat (float 0x3FC5554B00000000))
  %v1966 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1965, <8 x float> %v1960, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1967 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1962, <8 x float> %v1966, <8 x float> %v1960)
  %v1968 = sub <8 x i32> %v1961, splat (i32 1262485250)
  %v1969 = lshr <8 x i32> %v1968, splat (i32 1)
  %v1970 = sub <8 x i32> %v1968, %v1969
  %v1971 = shl <8 x i32> %v1969, splat (i32 23)
  %v1972 = bitcast <8 x i32> %v1971 to <8 x float>
  %v1973 = shl <8 x i32> %v1970, splat (i32 23)
  %v1974 = bitcast <8 x i32> %v1973 to <8 x float>
  %v1975 = fadd <8 x float> %v1967, splat (float 0x3FF0000000000000)
  %v1976 = fmul <8 x float> %v1975, %v1972
  %v1977 = fmul <8 x float> %v1976, %v1974
  %v1978 = insertelement <8 x float> poison, float %v1899, i64 0
  %v1979 = shufflevector <8 x float> %v1978, <8 x float> poison, <8 x i32> zeroinitializer
  %v1980 = fdiv <8 x float> %v1977, %v1979
  %v1981 = insertelement <8 x float> poison, float %v1908, i64 0
  %v1982 = shufflevector <8 x float> %v1981, <8 x float> poison, <8 x i32> zeroinitializer
  %v1983 = fsub <8 x float> %v1941, %v1982
  %v1984 = fmul <8 x float> %v1983, %v1983
  %v1985 = fdiv <8 x float> %v1984, %v1947
  %v1986 = fneg <8 x float> %v1985
  %v1987 = insertelement <8 x float> poison, float %v1917, i64 0
  %v1988 = shufflevector <8 x float> %v1987, <8 x float> poison, <8 x i32> zeroinitializer
  %v1989 = fsub <8 x float> %v1986, %v1988
  %v1990 = fcmp olt <8 x float> %v1989, splat (float 0xC05A400000000000)
  %v1991 = select <8 x i1> %v1990, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1989
  %v1992 = fcmp ogt <8 x float> %v1991, splat (float 0x4056400000000000)
  %v1993 = select <8 x i1> %v1992, <8 x float> splat (float 0x4056400000000000), <8 x float> %v1991
  %v1994 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1993, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1995 = fsub <8 x float> %v1994, splat (float 0x4168000000000000)
  %v1996 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1995, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1993)
  %v1997 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1995, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1996)
  %v1998 = bitcast <8 x float> %v1994 to <8 x i32>
  %v1999 = fmul <8 x float> %v1997, %v1997
  %v2000 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1997, <8 x float> splat (float 0x3F81227F40000000))
  %v2001 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2000, <8 x float> %v1997, <8 x float> splat (float 0x3FA5556740000000))
  %v2002 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2001, <8 x float> %v1997, <8 x float> splat (float 0x3FC5554B00000000))
  %v2003 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2002, <8 x float> %v1997, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2004 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1999, <8 x float> %v2003, <8 x float> %v1997)
  %v2005 = sub <8 x i32> %v1998, splat (i32 1262485250)
  %v2006 = lshr <8 x i32> %v2005, splat (i32 1)
  %v2007 = sub <8 x i32> %v2005, %v2006
  %v2008 = shl <8 x i32> %v2006, splat (i32 23)
  %v2009 = bitcast <8 x i32> %v2008 to <8 x float>
  %v2010 = shl <8 x i32> %v2007, splat (i32 23)
  %v2011 = bitcast <8 x i32> %v2010 to <8 x float>
  %v2012 = fadd <8 x float> %v2004, splat (float 0x3FF0000000000000)
  %v2013 = fmul <8 x float> %v2012, %v2009
  %v2014 = fmul <8 x float> %v2013, %v2011
  %v2015 = insertelement <8 x float> poison, float %v1926, i64 0
  %v2016 = shufflevector <8 x float> %v2015, <8 x float> poison, <8 x i32> zeroinitializer
  %v2017 = fdiv <8 x float> %v2014, %v2016
  %v2018 = mul i64 %v1862, 8
  %v2019 = add i64 0, %v2018
  %v2020 = add i64 %v2019, 0
  %v2021 = getelementptr inbounds float, ptr %v1932, i64 %v2020
  store <8 x float> %v1980, ptr %v2021, align 4
  %v2022 = mul i64 %v1862, 8
  %v2023 = add i64 0, %v2022
  %v2024 = add i64 %v2023, 0
  %v2025 = getelementptr inbounds float, ptr %v1938, i64 %v2024
  store <8 x float> %v2017, ptr %v2025, align 4
  %v2026 = add nsw i64 %v1862, 1
  br label %b197
b199:
  %v2027 = add nsw i64 %v1860, 1
  br label %b194
b196:
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
  br label %b200
b200:
  %v2041 = phi i64 [ %v2035, %b196 ], [ %v2078, %b205 ]
  %v2042 = icmp slt i64 %v2041, %v2040
  br i1 %v2042, label %b201, label %b202
b201:
  br label %b203
b203:
  %v2043 = phi i64 [ 0, %b201 ], [ %v2077, %b208 ]
  %v2044 = icmp slt i64 %v2043, 3
  br i1 %v2044, label %b204, label %b205
b204:
  br label %b206
b206:
  %v2045 = phi i64 [ 0, %b204 ], [ %v2070, %b207 ]
  %v2046 = phi <8 x float> [ splat (float 0x0000000000000000), %b204 ], [ %v2069, %b207 ]
  %v2047 = icmp slt i64 %v2045, 8
  br i1 %v2047, label %b207, label %b208
b207:
  %v2048 = add i64 %v1033, 0
  %v2049 = and i64 %v2048, %v316
  %v2050 = mul i64 %v2049, %v7
  %v2051 = add i64 %v2050, %v2041
  %v2052 = mul i64 %v2051, 24
  %v2053 = getelementptr inbounds float, ptr %v136, i64 %v2052
  %v2054 = mul i64 %v2043, 8
  %v2055 = add i64 0, %v2054
  %v2056 = add i64 %v2055, %v2045
  %v2057 = getelementptr inbounds float, ptr %v2053, i64 %v2056
  %v2058 = load float, ptr %v2057, align 4
  %v2059 = mul i64 %v2041, 64
  %v2060 = getelementptr inbounds float, ptr %v12, i64 %v2059
  %v2061 = add i64 0, 0
  %v2062 = mul i64 %v2045, 8
  %v2063 = add i64 %v2061, %v2062
  %v2064 = getelementptr inbounds float, ptr %v2060, i64 %v2063
  %v2065 = load <8 x float>, ptr %v2064, align 4
  %v2066 = insertelement <8 x float> poison, float %v2058, i64 0
  %v2067 = shufflevector <8 x float> %v2066, <8 x float> poison, <8 x i32> zeroinitializer
  %v2068 = fmul <8 x float> %v2067, %v2065
  %v2069 = fadd <8 x float> %v2046, %v2068
  %v2070 = add nsw i64 %v2045, 1
  br label %b206
b208:
  %v2071 = mul i64 %v2041, 24
  %v2072 = getelementptr inbounds float, ptr %v140, i64 %v2071
  %v2073 = mul i64 %v2043, 8
  %v2074 = add i64 0, %v2073
  %v2075 = add i64 %v2074, 0
  %v2076 = getelementptr inbounds float, ptr %v2072, i64 %v2075
  store <8 x float> %v2046, ptr %v2076, align 4
  %v2077 = add nsw i64 %v2043, 1
  br label %b203
b205:
  %v2078 = add nsw i64 %v2041, 1
  br label %b200
b202:
  %v2079 = add i64 %v7, 0
  %v2080 = sdiv i64 %v2079, 1
  %v2081 = add i64 %v2, 1
  %v2082 = mul i64 %v2080, %v2
  %v2083 = sdiv i64 %v2082, %v3
  %v2084 = mul i64 %v2083, 1
  %v2085 = icmp slt i64 %v2084, %v7
  %v2086 = select i1 %v2085, i64 %v2084, i64 %v7
  %v2087 = mul i64 %v2080, %v2081
  %v2088 = sdiv i64 %v2087, %v3
  %v2089 = mul i64 %v2088, 1
  %v2090 = icmp slt i64 %v2089, %v7
  %v2091 = select i1 %v2090, i64 %v2089, i64 %v7
  br label %b209
b209:
  %v2092 = phi i64 [ %v2086, %b202 ], [ %v2133, %b214 ]
  %v2093 = icmp slt i64 %v2092, %v2091
  br i1 %v2093, label %b210, label %b211
b210:
  br label %b212
b212:
  %v2094 = phi i64 [ 0, %b210 ], [ %v2132, %b217 ]
  %v2095 = icmp slt i64 %v2094, 3
  br i1 %v2095, label %b213, label %b214
b213:
  br label %b215
b215:
  %v2096 = phi i64 [ 0, %b213 ], [ %v2125, %b216 ]
  %v2097 = phi <8 x float> [ splat (float 0x0000000000000000), %b213 ], [ %v2124, %b216 ]
  %v2098 = icmp slt i64 %v2096, 8
  br i1 %v2098, label %b216, label %b217
b216:
  %v2099 = add i64 %v1033, 0
  %v2100 = and i64 %v2099, %v316
  %v2101 = mul i64 %v2100, %v7
  %v2102 = add i64 %v2101, %v2092
  %v2103 = mul i64 %v2102, 24
  %v2104 = getelementptr inbounds float, ptr %v136, i64 %v2103
  %v2105 = mul i64 %v2094, 8
  %v2106 = add i64 0, %v2105
  %v2107 = add i64 %v2106, %v2096
  %v2108 = getelementptr inbounds float, ptr %v2104, i64 %v2107
  %v2109 = load float, ptr %v2108, align 4
  %v2110 = add i64 %v1033, 0
  %v2111 = and i64 %v2110, %v292
  %v2112 = mul i64 %v2111, %v7
  %v2113 = add i64 %v2112, %v2092
  %v2114 = mul i64 %v2113, 64
  %v2115 = getelementptr inbounds float, ptr %v106, i64 %v2114
  %v2116 = add i64 0, 0
  %v2117 = mul i64 %v2096, 8
  %v2118 = add i64 %v2116, %v2117
  %v2119 = getelementptr inbounds float, ptr %v2115, i64 %v2118
  %v2120 = load <8 x float>, ptr %v2119, align 4
  %v2121 = insertelement <8 x float> poison, float %v2109, i64 0
  %v2122 = shufflevector <8 x float> %v2121, <8 x float> poison, <8 x i32> zeroinitializer
  %v2123 = fmul <8 x float> %v2122, %v2120
  %v2124 = fadd <8 x float> %v2097, %v2123
  %v2125 = add nsw i64 %v2096, 1
  br label %b215
b217:
  %v2126 = mul i64 %v2092, 24
  %v2127 = getelementptr inbounds float, ptr %v142, i64 %v2126
  %v2128 = mul i64 %v2094, 8
  %v2129 = add i64 0, %v2128
  %v2130 = add i64 %v2129, 0
  %v2131 = getelementptr inbounds float, ptr %v2127, i64 %v2130
  store <8 x float> %v2097, ptr %v2131, align 4
  %v2132 = add nsw i64 %v2094, 1
  br label %b212
b214:
  %v2133 = add nsw i64 %v2092, 1
  br label %b209
b211:
  %v2134 = add i64 %v7, 0
  %v2135 = sdiv i64 %v2134, 1
  %v2136 = add i64 %v2, 1
  %v2137 = mul i64 %v2135, %v2
  %v2138 = sdiv i64 %v2137, %v3
  %v2139 = mul i64 %v2138, 1
  %v2140 = icmp slt i64 %v2139, %v7
  %v2141 = select i1 %v2140, i64 %v2139, i64 %v7
  %v2142 = mul i64 %v2135, %v2136
  %v2143 = sdiv i64 %v2142, %v3
  %v2144 = mul i64 %v2143, 1
  %v2145 = icmp slt i64 %v2144, %v7
  %v2146 = select i1 %v2145, i64 %v2144, i64 %v7
  br label %b218
b218:
  %v2147 = phi i64 [ %v2141, %b211 ], [ %v2199, %b223 ]
  %v2148 = icmp slt i64 %v2147, %v2146
  br i1 %v2148, label %b219, label %b220
b219:
  br label %b221
b221:
  %v2149 = phi i64 [ 0, %b219 ], [ %v2198, %b226 ]
  %v2150 = icmp slt i64 %v2149, 3
  br i1 %v2150, label %b222, label %b223
b222:
  br label %b224
b224:
  %v2151 = phi i64 [ 0, %b222 ], [ %v2197, %b229 ]
  %v2152 = icmp slt i64 %v2151, 3
  br i1 %v2152, label %b225, label %b226
b225:
  br label %b227
b227:
  %v2153 = phi i64 [ 0, %b225 ], [ %v2176, %b228 ]
  %v2154 = phi <8 x float> [ splat (float 0x0000000000000000), %b225 ], [ %v2175, %b228 ]
  %v2155 = icmp slt i64 %v2153, 8
  br i1 %v2155, label %b228, label %b229
b228:
  %v2156 = mul i64 %v2147, 24
  %v2157 = getelementptr inbounds float, ptr %v140, i64 %v2156
  %v2158 = add i64 %v1033, 0
  %v2159 = and i64 %v2158, %v318
  %v2160 = mul i64 %v2159, %v7
  %v2161 = add i64 %v2160, %v2147
  %v2162 = mul i64 %v2161, 24
  %v2163 = getelementptr inbounds float, ptr %v138, i64 %v2162
  %v2164 = mul i64 %v2149, 8
  %v2165 = add i64 0, %v2164
  %v2166 = add i64 %v2165, %v2153
  %v2167 = getelementptr inbounds float, ptr %v2157, i64 %v2166
  %v2168 = load <8 x float>, ptr %v2167, align 4
  %v2169 = mul i64 %v2151, 8
  %v2170 = add i64 0, %v2169
  %v2171 = add i64 %v2170, %v2153
  %v2172 = getelementptr inbounds float, ptr %v2163, i64 %v2171
  %v2173 = load <8 x float>, ptr %v2172, align 4
  %v2174 = fmul <8 x float> %v2168, %v2173
  %v2175 = fadd <8 x float> %v2154, %v2174
  %v2176 = add nsw i64 %v2153, 8
  br label %b227
b229:
  %v2177 = shufflevector <8 x float> %v2154, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v2178 = shufflevector <8 x float> %v2154, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v2179 = fadd <4 x float> %v2177, %v2178
  %v2180 = shufflevector <4 x float> %v2179, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v2181 = shufflevector <4 x float> %v2179, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v2182 = fadd <2 x float> %v2180, %v2181
  %v2183 = extractelement <2 x float> %v2182, i64 0
  %v2184 = extractelement <2 x float> %v2182, i64 1
  %v2185 = fadd float %v2183, %v2184
  %v2186 = fadd float %v2185, 0x0000000000000000
  %v2187 = add i64 %v1033, 0
  %v2188 = and i64 %v2187, %v320
  %v2189 = mul i64 %v2188, %v7
  %v2190 = add i64 %v2189, %v2147
  %v2191 = mul i64 %v2190, 9
  %v2192 = getelementptr inbounds float, ptr %v144, i64 %v2191
  %v2193 = mul i64 %v2149, 3
  %v2194 = add i64 0, %v2193
  %v2195 = add i64 %v2194, %v2151
  %v2196 = getelementptr inbounds float, ptr %v2192, i64 %v2195
  store float %v2186, ptr %v2196, align 4
  %v2197 = add nsw i64 %v2151, 1
  br label %b224
b226:
  %v2198 = add nsw i64 %v2149, 1
  br label %b221
b223:
  %v2199 = add nsw i64 %v2147, 1
  br label %b218
b220:
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
  br label %b230
b230:
  %v2213 = phi i64 [ %v2207, %b220 ], [ %v2265, %b235 ]
  %v2214 = icmp slt i64 %v2213, %v2212
  br i1 %v2214, label %b231, label %b232
b231:
  br label %b233
b233:
  %v2215 = phi i64 [ 0, %b231 ], [ %v2264, %b238 ]
  %v2216 = icmp slt i64 %v2215, 3
  br i1 %v2216, label %b234, label %b235
b234:
  br label %b236
b236:
  %v2217 = phi i64 [ 0, %b234 ], [ %v2263, %b241 ]
  %v2218 = icmp slt i64 %v2217, 3
  br i1 %v2218, label %b237, label %b238
b237:
  br label %b239
b239:
  %v2219 = phi i64 [ 0, %b237 ], [ %v2242, %b240 ]
  %v2220 = phi <8 x float> [ splat (float 0x0000000000000000), %b237 ], [ %v2241, %b240 ]
  %v2221 = icmp slt i64 %v2219, 8
  br i1 %v2221, label %b240, label %b241
b240:
  %v2222 = mul i64 %v2213, 24
  %v2223 = getelementptr inbounds float, ptr %v142, i64 %v2222
  %v2224 = add i64 %v1033, 0
  %v2225 = and i64 %v2224, %v318
  %v2226 = mul i64 %v2225, %v7
  %v2227 = add i64 %v2226, %v2213
  %v2228 = mul i64 %v2227, 24
  %v2229 = getelementptr inbounds float, ptr %v138, i64 %v2228
  %v2230 = mul i64 %v2215, 8
  %v2231 = add i64 0, %v2230
  %v2232 = add i64 %v2231, %v2219
  %v2233 = getelementptr inbounds float, ptr %v2223, i64 %v2232
  %v2234 = load <8 x float>, ptr %v2233, align 4
  %v2235 = mul i64 %v2217, 8
  %v2236 = add i64 0, %v2235
  %v2237 = add i64 %v2236, %v2219
  %v2238 = getelementptr inbounds float, ptr %v2229, i64 %v2237
  %v2239 = load <8 x float>, ptr %v2238, align 4
  %v2240 = fmul <8 x float> %v2234, %v2239
  %v2241 = fadd <8 x float> %v2220, %v2240
  %v2242 = add nsw i64 %v2219, 8
  br label %b239
b241:
  %v2243 = shufflevector <8 x float> %v2220, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v2244 = shufflevector <8 x float> %v2220, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v2245 = fadd <4 x float> %v2243, %v2244
  %v2246 = shufflevector <4 x float> %v2245, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v2247 = shufflevector <4 x float> %v2245, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v2248 = fadd <2 x float> %v2246, %v2247
  %v2249 = extractelement <2 x float> %v2248, i64 0
  %v2250 = extractelement <2 x float> %v2248, i64 1
  %v2251 = fadd float %v2249, %v2250
  %v2252 = fadd float %v2251, 0x0000000000000000
  %v2253 = add i64 %v1033, 0
  %v2254 = and i64 %v2253, %v322
  %v2255 = mul i64 %v2254, %v7
  %v2256 = add i64 %v2255, %v2213
  %v2257 = mul i64 %v2256, 9
  %v2258 = getelementptr inbounds float, ptr %v146, i64 %v2257
  %v2259 = mul i64 %v2215, 3
  %v2260 = add i64 0, %v2259
  %v2261 = add i64 %v2260, %v2217
  %v2262 = getelementptr inbounds float, ptr %v2258, i64 %v2261
  store float %v2252, ptr %v2262, align 4
  %v2263 = add nsw i64 %v2217, 1
  br label %b236
b238:
  %v2264 = add nsw i64 %v2215, 1
  br label %b233
b235:
  %v2265 = add nsw i64 %v2213, 1
  br label %b230
b232:
  %v2266 = add i64 %v7, 0
  %v2267 = sdiv i64 %v2266, 1
  %v2268 = add i64 %v2, 1
  %v2269 = mul i64 %v2267, %v2
  %v2270 = sdiv i64 %v2269, %v3
  %v2271 = mul i64 %v2270, 1
  %v2272 = icmp slt i64 %v2271, %v7
  %v2273 = select i1 %v2272, i64 %v2271, i64 %v7
  %v2274 = mul i64 %v2267, %v2268
  %v2275 = sdiv i64 %v2274, %v3
  %v2276 = mul i64 %v2275, 1
  %v2277 = icmp slt i64 %v2276, %v7
  %v2278 = select i1 %v2277, i64 %v2276, i64 %v7
  br label %b242
b242:
  %v2279 = phi i64 [ %v2273, %b232 ], [ %v2326, %b247 ]
  %v2280 = icmp slt i64 %v2279, %v2278
  br i1 %v2280, label %b243, label %b244
b243:
  br label %b245
b245:
  %v2281 = phi i64 [ 0, %b243 ], [ %v2325, %b246 ]
  %v2282 = icmp slt i64 %v2281, 8
  br i1 %v2282, label %b246, label %b247
b246:
  %v2283 = mul i64 %v2279, 24
  %v2284 = getelementptr inbounds float, ptr %v142, i64 %v2283
  %v2285 = mul i64 %v2279, 24
  %v2286 = getelementptr inbounds float, ptr %v140, i64 %v2285
  %v2287 = add i64 %v1033, 0
  %v2288 = and i64 %v2287, %v324
  %v2289 = mul i64 %v2288, %v7
  %v2290 = add i64 %v2289, %v2279
  %v2291 = mul i64 %v2290, 24
  %v2292 = getelementptr inbounds float, ptr %v148, i64 %v2291
  %v2293 = add i64 %v1033, 0
  %v2294 = and i64 %v2293, %v326
  %v2295 = mul i64 %v2294, %v7
  %v2296 = add i64 %v2295, %v2279
  %v2297 = mul i64 %v2296, 24
  %v2298 = getelementptr inbounds float, ptr %v150, i64 %v2297
  %v2299 = icmp ult i64 3, 8
  %v2300 = select i1 %v2299, i64 3, i64 8
  %v2301 = trunc i64 %v2300 to i32
  %v2302 = insertelement <8 x i32> poison, i32 %v2301, i64 0
  %v2303 = shufflevector <8 x i32> %v2302, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2304 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2303
  %v2305 = add i64 0, %v2281
  %v2306 = mul i64 0, 8
  %v2307 = add i64 %v2305, %v2306
  %v2308 = getelementptr inbounds float, ptr %v2284, i64 %v2307
  %v2309 = getelementptr float, ptr %v2308, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v2310 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v2309, <8 x i1> %v2304, <8 x float> zeroinitializer)
  %v2311 = add i64 0, %v2281
  %v2312 = mul i64 0, 8
  %v2313 = add i64 %v2311, %v2312
  %v2314 = getelementptr inbounds float, ptr %v2286, i64 %v2313
  %v2315 = getelementptr float, ptr %v2314, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v2316 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v2315, <8 x i1> %v2304, <8 x float> zeroinitializer)
  %v2317 = mul i64 %v2281, 3
  %v2318 = add i64 0, %v2317
  %v2319 = add i64 %v2318, 0
  %v2320 = getelementptr inbounds float, ptr %v2292, i64 %v2319
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2310, ptr align 4 %v2320, <8 x i1> %v2304)
  %v2321 = mul i64 %v2281, 3
  %v2322 = add i64 0, %v2321
  %v2323 = add i64 %v2322, 0
  %v2324 = getelementptr inbounds float, ptr %v2298, i64 %v2323
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2316, ptr align 4 %v2324, <8 x i1> %v2304)
  %v2325 = add nsw i64 %v2281, 1
  br label %b245
b247:
  %v2326 = add nsw i64 %v2279, 1
  br label %b242
b244:
  %v2327 = add i64 %v7, 0
  %v2328 = sdiv i64 %v2327, 1
  %v2329 = add i64 %v2, 1
  %v2330 = mul i64 %v2328, %v2
  %v2331 = sdiv i64 %v2330, %v3
  %v2332 = mul i64 %v2331, 1
  %v2333 = icmp slt i64 %v2332, %v7
  %v2334 = select i1 %v2333, i64 %v2332, i64 %v7
  %v2335 = mul i64 %v2328, %v2329
  %v2336 = sdiv i64 %v2335, %v3
  %v2337 = mul i64 %v2336, 1
  %v2338 = icmp slt i64 %v2337, %v7
  %v2339 = select i1 %v2338, i64 %v2337, i64 %v7
  br label %b248
b248:
  %v2340 = phi i64 [ %v2334, %b244 ], [ %v2408, %b249 ]
  %v2341 = icmp slt i64 %v2340, %v2339
  br i1 %v2341, label %b249, label %b250
b249:
  %v2342 = add i64 %v1033, 0
  %v2343 = and i64 %v2342, %v302
  %v2344 = mul i64 %v2343, %v7
  %v2345 = add i64 %v2344, %v2340
  %v2346 = mul i64 %v2345, 1
  %v2347 = getelementptr inbounds float, ptr %v118, i64 %v2346
  %v2348 = getelementptr inbounds float, ptr %v2347, i64 0
  %v2349 = load float, ptr %v2348, align 4
  %v2350 = add i64 %v1033, 0
  %v2351 = and i64 %v2350, %v320
  %v2352 = mul i64 %v2351, %v7
  %v2353 = add i64 %v2352, %v2340
  %v2354 = mul i64 %v2353, 9
  %v2355 = getelementptr inbounds float, ptr %v144, i64 %v2354
  %v2356 = add i64 %v1033, 0
  %v2357 = and i64 %v2356, %v322
  %v2358 = mul i64 %v2357, %v7
  %v2359 = add i64 %v2358, %v2340
  %v2360 = mul i64 %v2359, 9
  %v2361 = getelementptr inbounds float, ptr %v146, i64 %v2360
  %v2362 = add i64 %v1033, 0
  %v2363 = and i64 %v2362, %v328
  %v2364 = mul i64 %v2363, %v7
  %v2365 = add i64 %v2364, %v2340
  %v2366 = mul i64 %v2365, 9
  %v2367 = getelementptr inbounds float, ptr %v152, i64 %v2366
  %v2368 = add i64 %v1033, 0
  %v2369 = and i64 %v2368, %v330
  %v2370 = mul i64 %v2369, %v7
  %v2371 = add i64 %v2370, %v2340
  %v2372 = mul i64 %v2371, 9
  %v2373 = getelementptr inbounds float, ptr %v154, i64 %v2372
  %v2374 = add i64 0, 0
  %v2375 = getelementptr inbounds float, ptr %v2355, i64 %v2374
  %v2376 = load <8 x float>, ptr %v2375, align 4
  %v2377 = insertelement <8 x float> poison, float %v2349, i64 0
  %v2378 = shufflevector <8 x float> %v2377, <8 x float> poison, <8 x i32> zeroinitializer
  %v2379 = fmul <8 x float> %v2378, %v2376
  %v2380 = add i64 0, 0
  %v2381 = getelementptr inbounds float, ptr %v2361, i64 %v2380
  %v2382 = load <8 x float>, ptr %v2381, align 4
  %v2383 = fmul <8 x float> %v2378, %v2382
  %v2384 = add i64 0, 0
  %v2385 = getelementptr inbounds float, ptr %v2367, i64 %v2384
  store <8 x float> %v2379, ptr %v2385, align 4
  %v2386 = add i64 0, 0
  %v2387 = getelementptr inbounds float, ptr %v2373, i64 %v2386
  store <8 x float> %v2383, ptr %v2387, align 4
  %v2388 = icmp ult i64 1, 8
  %v2389 = select i1 %v2388, i64 1, i64 8
  %v2390 = trunc i64 %v2389 to i32
  %v2391 = insertelement <8 x i32> poison, i32 %v2390, i64 0
  %v2392 = shufflevector <8 x i32> %v2391, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2393 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2392
  %v2394 = add i64 0, 8
  %v2395 = getelementptr inbounds float, ptr %v2355, i64 %v2394
  %v2396 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2395, <8 x i1> %v2393, <8 x float> zeroinitializer)
  %v2397 = insertelement <8 x float> poison, float %v2349, i64 0
  %v2398 = shufflevector <8 x float> %v2397, <8 x float> poison, <8 x i32> zeroinitializer
  %v2399 = fmul <8 x float> %v2398, %v2396
  %v2400 = add i64 0, 8
  %v2401 = getelementptr inbounds float, ptr %v2361, i64 %v2400
  %v2402 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2401, <8 x i1> %v2393, <8 x float> zeroinitializer)
  %v2403 = fmul <8 x float> %v2398, %v2402
  %v2404 = add i64 0, 8
  %v2405 = getelementptr inbounds float, ptr %v2367, i64 %v2404
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2399, ptr align 4 %v2405, <8 x i1> %v2393)
  %v2406 = add i64 0, 8
  %v2407 = getelementptr inbounds float, ptr %v2373, i64 %v2406
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2403, ptr align 4 %v2407, <8 x i1> %v2393)
  %v2408 = add nsw i64 %v2340, 1
  br label %b248
b250:
  %v2409 = add i64 %v7, 0
  %v2410 = sdiv i64 %v2409, 1
  %v2411 = add i64 %v2, 1
  %v2412 = mul i64 %v2410, %v2
  %v2413 = sdiv i64 %v2412, %v3
  %v2414 = mul i64 %v2413, 1
  %v2415 = icmp slt i64 %v2414, %v7
  %v2416 = select i1 %v2415, i64 %v2414, i64 %v7
  %v2417 = mul i64 %v2410, %v2411
  %v2418 = sdiv i64 %v2417, %v3
  %v2419 = mul i64 %v2418, 1
  %v2420 = icmp slt i64 %v2419, %v7
  %v2421 = select i1 %v2420, i64 %v2419, i64 %v7
  br label %b251
b251:
  %v2422 = phi i64 [ %v2416, %b250 ], [ %v2452, %b252 ]
  %v2423 = icmp slt i64 %v2422, %v2421
  br i1 %v2423, label %b252, label %b253
b252:
  %v2424 = add i64 %v1033, 0
  %v2425 = and i64 %v2424, %v328
  %v2426 = mul i64 %v2425, %v7
  %v2427 = add i64 %v2426, %v2422
  %v2428 = mul i64 %v2427, 9
  %v2429 = getelementptr inbounds float, ptr %v152, i64 %v2428
  %v2430 = add i64 %v1033, 0
  %v2431 = and i64 %v2430, %v282
  %v2432 = mul i64 %v2431, %v7
  %v2433 = add i64 %v2432, %v2422
  %v2434 = mul i64 %v2433, 26
  %v2435 = getelementptr inbounds float, ptr %v88, i64 %v2434
  %v2436 = add i64 0, 0
  %v2437 = getelementptr inbounds float, ptr %v2429, i64 %v2436
  %v2438 = load <8 x float>, ptr %v2437, align 4
  %v2439 = add i64 0, 0
  %v2440 = getelementptr inbounds float, ptr %v2435, i64 %v2439
  store <8 x float> %v2438, ptr %v2440, align 4
  %v2441 = icmp ult i64 1, 8
  %v2442 = select i1 %v2441, i64 1, i64 8
  %v2443 = trunc i64 %v2442 to i32
  %v2444 = insertelement <8 x i32> poison, i32 %v2443, i64 0
  %v2445 = shufflevector <8 x i32> %v2444, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2446 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2445
  %v2447 = add i64 0, 8
  %v2448 = getelementptr inbounds float, ptr %v2429, i64 %v2447
  %v2449 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2448, <8 x i1> %v2446, <8 x float> zeroinitializer)
  %v2450 = add i64 0, 8
  %v2451 = getelementptr inbounds float, ptr %v2435, i64 %v2450
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2449, ptr align 4 %v2451, <8 x i1> %v2446)
  %v2452 = add nsw i64 %v2422, 1
  br label %b251
b253:
  %v2453 = add i64 %v7, 0
  %v2454 = sdiv i64 %v2453, 1
  %v2455 = add i64 %v2, 1
  %v2456 = mul i64 %v2454, %v2
  %v2457 = sdiv i64 %v2456, %v3
  %v2458 = mul i64 %v2457, 1
  %v2459 = icmp slt i64 %v2458, %v7
  %v2460 = select i1 %v2459, i64 %v2458, i64 %v7
  %v2461 = mul i64 %v2454, %v2455
  %v2462 = sdiv i64 %v2461, %v3
  %v2463 = mul i64 %v2462, 1
  %v2464 = icmp slt i64 %v2463, %v7
  %v2465 = select i1 %v2464, i64 %v2463, i64 %v7
  br label %b254
b254:
  %v2466 = phi i64 [ %v2460, %b253 ], [ %v2496, %b255 ]
  %v2467 = icmp slt i64 %v2466, %v2465
  br i1 %v2467, label %b255, label %b256
b255:
  %v2468 = add i64 %v1033, 0
  %v2469 = and i64 %v2468, %v330
  %v2470 = mul i64 %v2469, %v7
  %v2471 = add i64 %v2470, %v2466
  %v2472 = mul i64 %v2471, 9
  %v2473 = getelementptr inbounds float, ptr %v154, i64 %v2472
  %v2474 = add i64 %v1033, 0
  %v2475 = and i64 %v2474, %v282
  %v2476 = mul i64 %v2475, %v7
  %v2477 = add i64 %v2476, %v2466
  %v2478 = mul i64 %v2477, 26
  %v2479 = getelementptr inbounds float, ptr %v88, i64 %v2478
  %v2480 = add i64 0, 0
  %v2481 = getelementptr inbounds float, ptr %v2473, i64 %v2480
  %v2482 = load <8 x float>, ptr %v2481, align 4
  %v2483 = add i64 9, 0
  %v2484 = getelementptr inbounds float, ptr %v2479, i64 %v2483
  store <8 x float> %v2482, ptr %v2484, align 4
  %v2485 = icmp ult i64 1, 8
  %v2486 = select i1 %v2485, i64 1, i64 8
  %v2487 = trunc i64 %v2486 to i32
  %v2488 = insertelement <8 x i32> poison, i32 %v2487, i64 0
  %v2489 = shufflevector <8 x i32> %v2488, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2490 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2489
  %v2491 = add i64 0, 8
  %v2492 = getelementptr inbounds float, ptr %v2473, i64 %v2491
  %v2493 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2492, <8 x i1> %v2490, <8 x float> zeroinitializer)
  %v2494 = add i64 9, 8
  %v2495 = getelementptr inbounds float, ptr %v2479, i64 %v2494
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2493, ptr align 4 %v2495, <8 x i1> %v2490)
  %v2496 = add nsw i64 %v2466, 1
  br label %b254
b256:
  %v2497 = add i64 %v7, 0
  %v2498 = sdiv i64 %v2497, 1
  %v2499 = add i64 %v2, 1
  %v2500 = mul i64 %v2498, %v2
  %v2501 = sdiv i64 %v2500, %v3
  %v2502 = mul i64 %v2501, 1
  %v2503 = icmp slt i64 %v2502, %v7
  %v2504 = select i1 %v2503, i64 %v2502, i64 %v7
  %v2505 = mul i64 %v2498, %v2499
  %v2506 = sdiv i64 %v2505, %v3
  %v2507 = mul i64 %v2506, 1
  %v2508 = icmp slt i64 %v2507, %v7
  %v2509 = select i1 %v2508, i64 %v2507, i64 %v7
  br label %b257
b257:
  %v2510 = phi i64 [ %v2504, %b256 ], [ %v2529, %b258 ]
  %v2511 = icmp slt i64 %v2510, %v2509
  br i1 %v2511, label %b258, label %b259
b258:
  %v2512 = add i64 %v1033, 0
  %v2513 = and i64 %v2512, %v274
  %v2514 = mul i64 %v2513, %v7
  %v2515 = add i64 %v2514, %v2510
  %v2516 = mul i64 %v2515, 8
  %v2517 = getelementptr inbounds float, ptr %v46, i64 %v2516
  %v2518 = add i64 %v1033, 0
  %v2519 = and i64 %v2518, %v282
  %v2520 = mul i64 %v2519, %v7
  %v2521 = add i64 %v2520, %v2510
  %v2522 = mul i64 %v2521, 26
  %v2523 = getelementptr inbounds float, ptr %v88, i64 %v2522
  %v2524 = add i64 0, 0
  %v2525 = getelementptr inbounds float, ptr %v2517, i64 %v2524
  %v2526 = load <8 x float>, ptr %v2525, align 4
  %v2527 = add i64 18, 0
  %v2528 = getelementptr inbounds float, ptr %v2523, i64 %v2527
  store <8 x float> %v2526, ptr %v2528, align 4
  %v2529 = add nsw i64 %v2510, 1
  br label %b257
b259:
  %v2531 = add i64 %v7, 0
  %v2532 = sdiv i64 %v2531, 1
  %v2533 = add i64 %v2, 1
  %v2534 = mul i64 %v2532, %v2
  %v2535 = sdiv i64 %v2534, %v3
  %v2536 = mul i64 %v2535, 1
  %v2537 = icmp slt i64 %v2536, %v7
  %v2538 = select i1 %v2537, i64 %v2536, i64 %v7
  %v2539 = mul i64 %v2532, %v2533
  %v2540 = sdiv i64 %v2539, %v3
  %v2541 = mul i64 %v2540, 1
  %v2542 = icmp slt i64 %v2541, %v7
  %v2543 = select i1 %v2542, i64 %v2541, i64 %v7
  br label %b260
b260:
  %v2544 = phi i64 [ %v2538, %b259 ], [ %v2835, %b265 ]
  %v2545 = icmp slt i64 %v2544, %v2543
  br i1 %v2545, label %b261, label %b262
b261:
  %v2546 = add i64 %v2544, 96
  %v2547 = icmp slt i64 %v2546, %v2543
  %v2548 = select i1 %v2547, i64 %v2546, i64 %v2543
  br label %b263
b263:
  %v2549 = phi i64 [ 0, %b261 ], [ %v2834, %b268 ]
  %v2550 = icmp slt i64 %v2549, 1
  br i1 %v2550, label %b264, label %b265
b264:
  %v2551 = sub i64 %v2548, %v2544
  %v2552 = sub i64 2, 1
  %v2553 = add i64 %v2551, %v2552
  %v2554 = sdiv i64 %v2553, 2
  br label %b266
b266:
  %v2555 = phi i64 [ 0, %b264 ], [ %v2833, %b275 ]
  %v2556 = icmp slt i64 %v2555, %v2554
  br i1 %v2556, label %b267, label %b268
b267:
  %v2557 = mul i64 %v2551, %v2555
  %v2558 = sdiv i64 %v2557, %v2554
  %v2559 = add i64 %v2544, %v2558
  %v2560 = add i64 %v2555, 1
  %v2561 = mul i64 %v2551, %v2560
  %v2562 = sdiv i64 %v2561, %v2554
  %v2563 = add i64 %v2544, %v2562
  %v2564 = mul i64 %v2549, 1088
  %v2565 = getelementptr inbounds float, ptr %v690, i64 %v2564
  %v2566 = sub i64 %v2563, %v2559
  %v2567 = add i64 %v1033, 0
  %v2568 = and i64 %v2567, %v282
  %v2569 = mul i64 %v2568, %v7
  %v2570 = add i64 %v2569, %v2559
  %v2571 = mul i64 %v2570, 26
  %v2572 = getelementptr inbounds float, ptr %v88, i64 %v2571
  %v2573 = getelementptr inbounds float, ptr %v2572, i64 0
  %v2574 = sub i64 %v2566, 1
  %v2575 = getelementptr inbounds ptr, ptr @table_tile_2x4, i64 %v2574
  %v2576 = load ptr, ptr %v2575, align 4
  %v2577 = getelementptr inbounds float, ptr %v2530, i64 0
  %v2578 = icmp sgt i64 %v2566, 0
  br i1 %v2578, label %b269, label %b270
b269:
  call void %v2576(ptr %v2573, i64 26, ptr %v2565, i64 26, ptr %v2577, i64 32, i64 8)
  br label %b270
b270:
  %v2579 = add i64 %v2564, 832
  %v2580 = getelementptr inbounds float, ptr %v690, i64 %v2579
  %v2581 = sub i64 %v2563, %v2559
  %v2582 = add i64 %v1033, 0
  %v2583 = and i64 %v2582, %v270
  %v2584 = mul i64 %v2583, %v7
  %v2585 = add i64 %v2584, %v2559
  %v2586 = mul i64 %v2585, 8
  %v2587 = getelementptr inbounds float, ptr %v42, i64 %v2586
  %v2588 = getelementptr inbounds float, ptr %v2587, i64 0
  %v2589 = sub i64 %v2581, 1
  %v2590 = getelementptr inbounds ptr, ptr @table_tile_2x4_more, i64 %v2589
  %v2591 = load ptr, ptr %v2590, align 4
  %v2592 = getelementptr inbounds float, ptr %v2530, i64 0
  %v2593 = icmp sgt i64 %v2581, 0
  br i1 %v2593, label %b271, label %b272
b271:
  call void %v2591(ptr %v2588, i64 8, ptr %v2580, i64 8, ptr %v2592, i64 32, i64 8)
  br label %b272
b272:
  %v2594 = add i64 %v2579, 256
  br label %b273
b273:
  %v2595 = phi i64 [ %v2559, %b272 ], [ %v2832, %b278 ]
  %v2596 = icmp slt i64 %v2595, %v2563
  br i1 %v2596, label %b274, label %b275
b274:
  %v2597 = sub i64 %v2595, %v2559
  %v2598 = mul i64 %v2597, 32
  %v2599 = getelementptr inbounds float, ptr %v2530, i64 %v2598
  %v2600 = add i64 %v1033, 0
  %v2601 = and i64 %v2600, %v272
  %v2602 = mul i64 %v2601, %v7
  %v2603 = add i64 %v2602, %v2595
  %v2604 = mul i64 %v2603, 8
  %v2605 = getelementptr inbounds float, ptr %v44, i64 %v2604
  %v2606 = add i64 %v1033, 0
  %v2607 = and i64 %v2606, %v332
  %v2608 = mul i64 %v2607, %v7
  %v2609 = add i64 %v2608, %v2595
  %v2610 = mul i64 %v2609, 8
  %v2611 = getelementptr inbounds float, ptr %v156, i64 %v2610
  %v2612 = add i64 %v1033, 0
  %v2613 = and i64 %v2612, %v334
  %v2614 = mul i64 %v2613, %v7
  %v2615 = add i64 %v2614, %v2595
  %v2616 = mul i64 %v2615, 8
  %v2617 = getelementptr inbounds float, ptr %v158, i64 %v2616
  %v2618 = add i64 %v1033, 0
  %v2619 = and i64 %v2618, %v336
  %v2620 = mul i64 %v2619, %v7
  %v2621 = add i64 %v2620, %v2595
  %v2622 = mul i64 %v2621, 8
  %v2623 = getelementptr inbounds float, ptr %v160, i64 %v2622
  %v2624 = add i64 %v1033, 1
  %v2625 = and i64 %v2624, %v272
  %v2626 = mul i64 %v2625, %v7
  %v2627 = add i64 %v2626, %v2595
  %v2628 = mul i64 %v2627, 8
  %v2629 = getelementptr inbounds float, ptr %v44, i64 %v2628
  %v2630 = add i64 %v1033, 0
  %v2631 = and i64 %v2630, %v338
  %v2632 = mul i64 %v2631, %v7
  %v2633 = add i64 %v2632, %v2595
  %v2634 = mul i64 %v2633, 8
  %v2635 = getelementptr inbounds float, ptr %v162, i64 %v2634
  %v2636 = add i64 %v1033, 1
  %v2637 = and i64 %v2636, %v270
  %v2638 = mul i64 %v2637, %v7
  %v2639 = add i64 %v2638, %v2595
  %v2640 = mul i64 %v2639, 8
  %v2641 = getelementptr inbounds float, ptr %v42, i64 %v2640
  br label %b276
b276:
  %v2642 = phi i64 [ 0, %b274 ], [ %v2831, %b277 ]
  %v2643 = icmp slt i64 %v2642, 1
  br i1 %v2643, label %b277, label %b278
b277:
  %v2644 = mul i64 %v2549, 1
  %v2645 = add i64 %v2644, %v2642
  %v2646 = mul i64 %v2645, 8
  %v2647 = add i64 0, %v2642
  %v2648 = mul i64 %v2647, 8
  %v2649 = getelementptr inbounds float, ptr %v2599, i64 %v2648
  %v2650 = load <8 x float>, ptr %v2649, align 4
  %v2651 = add i64 1, %v2642
  %v2652 = mul i64 %v2651, 8
  %v2653 = getelementptr inbounds float, ptr %v2599, i64 %v2652
  %v2654 = load <8 x float>, ptr %v2653, align 4
  %v2655 = add i64 2, %v2642
  %v2656 = mul i64 %v2655, 8
  %v2657 = getelementptr inbounds float, ptr %v2599, i64 %v2656
  %v2658 = load <8 x float>, ptr %v2657, align 4
  %v2659 = add i64 3, %v2642
  %v2660 = mul i64 %v2659, 8
  %v2661 = getelementptr inbounds float, ptr %v2599, i64 %v2660
  %v2662 = load <8 x float>, ptr %v2661, align 4
  %v2663 = add i64 8, %v2646
  %v2664 = getelementptr inbounds float, ptr %v20, i64 %v2663
  %v2665 = load <8 x float>, ptr %v2664, align 4
  %v2666 = fadd <8 x float> %v2650, %v2665
  %v2667 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2666)
  %v2668 = fneg <8 x float> %v2667
  %v2669 = fcmp olt <8 x float> %v2668, splat (float 0xC05A400000000000)
  %v2670 = select <8 x i1> %v2669, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2668
  %v2671 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2670, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2672 = fsub <8 x float> %v2671, splat (float 0x4168000000000000)
  %v2673 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2672, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2670)
  %v2674 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2672, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2673)
  %v2675 = bitcast <8 x float> %v2671 to <8 x i32>
  %v2676 = fmul <8 x float> %v2674, %v2674
  %v2677 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2674, <8 x float> splat (float 0x3F81227F40000000))
  %v2678 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2677, <8 x float> %v2674, <8 x float> splat (float 0x3FA5556740000000))
  %v2679 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2678, <8 x float> %v2674, <8 x float> splat (float 0x3FC5554B00000000))
  %v2680 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2679, <8 x float> %v2674, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2681 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2676, <8 x float> %v2680, <8 x float> %v2674)
  %v2682 = sub <8 x i32> %v2675, splat (i32 1262485250)
  %v2683 = lshr <8 x i32> %v2682, splat (i32 1)
  %v2684 = sub <8 x i32> %v2682, %v2683
  %v2685 = shl <8 x i32> %v2683, splat (i32 23)
  %v2686 = bitcast <8 x i32> %v2685 to <8 x float>
  %v2687 = shl <8 x i32> %v2684, splat (i32 23)
  %v2688 = bitcast <8 x i32> %v2687 to <8 x float>
  %v2689 = fadd <8 x float> %v2681, splat (float 0x3FF0000000000000)
  %v2690 = fmul <8 x float> %v2689, %v2686
  %v2691 = fmul <8 x float> %v2690, %v2688
  %v2692 = fcmp olt <8 x float> %v2666, splat (float 0x0000000000000000)
  %v2693 = select <8 x i1> %v2692, <8 x float> %v2691, <8 x float> splat (float 0x3FF0000000000000)
  %v2694 = fadd <8 x float> %v2691, splat (float 0x3FF0000000000000)
  %v2695 = fdiv <8 x float> %v2693, %v2694
  %v2696 = add i64 0, %v2646
  %v2697 = getelementptr inbounds float, ptr %v20, i64 %v2696
  %v2698 = load <8 x float>, ptr %v2697, align 4
  %v2699 = fadd <8 x float> %v2654, %v2698
  %v2700 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2699)
  %v2701 = fneg <8 x float> %v2700
  %v2702 = fcmp olt <8 x float> %v2701, splat (float 0xC05A400000000000)
  %v2703 = select <8 x i1> %v2702, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2701
  %v2704 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2703, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2705 = fsub <8 x float> %v2704, splat (float 0x4168000000000000)
  %v2706 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2705, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2703)
  %v2707 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2705, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2706)
  %v2708 = bitcast <8 x float> %v2704 to <8 x i32>
  %v2709 = fmul <8 x float> %v2707, %v2707
  %v2710 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2707, <8 x float> splat (float 0x3F81227F40000000))
  %v2711 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2710, <8 x float> %v2707, <8 x float> splat (float 0x3FA5556740000000))
  %v2712 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2711, <8 x float> %v2707, <8 x float> splat (float 0x3FC5554B00000000))
  %v2713 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2712, <8 x float> %v2707, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2714 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2709, <8 x float> %v2713, <8 x float> %v2707)
  %v2715 = sub <8 x i32> %v2708, splat (i32 1262485250)
  %v2716 = lshr <8 x i32> %v2715, splat (i32 1)
  %v2717 = sub <8 x i32> %v2715, %v2716
  %v2718 = shl <8 x i32> %v2716, splat (i32 23)
  %v2719 = bitcast <8 x i32> %v2718 to <8 x float>
  %v2720 = shl <8 x i32> %v2717, splat (i32 23)
  %v2721 = bitcast <8 x i32> %v2720 to <8 x float>
  %v2722 = fadd <8 x float> %v2714, splat (float 0x3FF0000000000000)
  %v2723 = fmul <8 x float> %v2722, %v2719
  %v2724 = fmul <8 x float> %v2723, %v2721
  %v2725 = fcmp olt <8 x float> %v2699, splat (float 0x0000000000000000)
  %v2726 = select <8 x i1> %v2725, <8 x float> %v2724, <8 x float> splat (float 0x3FF0000000000000)
  %v2727 = fadd <8 x float> %v2724, splat (float 0x3FF0000000000000)
  %v2728 = fdiv <8 x float> %v2726, %v2727
  %v2729 = add i64 16, %v2646
  %v2730 = getelementptr inbounds float, ptr %v20, i64 %v2729
  %v2731 = load <8 x float>, ptr %v2730, align 4
  %v2732 = fadd <8 x float> %v2658, %v2731
  %v2733 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2732)
  %v2734 = fcmp ogt <8 x float> %v2733, splat (float 0x4023000000000000)
  %v2735 = select <8 x i1> %v2734, <8 x float> splat (float 0x4023000000000000), <8 x float> %v2733
  %v2736 = fadd <8 x float> %v2735, %v2735
  %v2737 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2736, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2738 = fsub <8 x float> %v2737, splat (float 0x4168000000000000)
  %v2739 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2738, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2736)
  %v2740 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2738, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2739)
  %v2741 = bitcast <8 x float> %v2737 to <8 x i32>
  %v2742 = fmul <8 x float> %v2740, %v2740
  %v2743 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2740, <8 x float> splat (float 0x3F81227F40000000))
  %v2744 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2743, <8 x float> %v2740, <8 x float> splat (float 0x3FA5556740000000))
  %v2745 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2744, <8 x float> %v2740, <8 x float> splat (float 0x3FC5554B00000000))
  %v2746 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2745, <8 x float> %v2740, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2747 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2742, <8 x float> %v2746, <8 x float> %v2740)
  %v2748 = shl <8 x i32> %v2741, splat (i32 23)
  %v2749 = add <8 x i32> %v2748, splat (i32 1065353216)
  %v2750 = bitcast <8 x i32> %v2749 to <8 x float>
  %v2751 = fsub <8 x float> %v2750, splat (float 0x3FF0000000000000)
  %v2752 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2750, <8 x float> %v2747, <8 x float> %v2751)
  %v2753 = fadd <8 x float> %v2752, splat (float 0x4000000000000000)
  %v2754 = fdiv <8 x float> %v2752, %v2753
  %v2755 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v2754, <8 x float> %v2732)
  %v2756 = add i64 0, %v2646
  %v2757 = getelementptr inbounds float, ptr %v2605, i64 %v2756
  %v2758 = load <8 x float>, ptr %v2757, align 4
  %v2759 = fmul <8 x float> %v2695, %v2758
  %v2760 = fmul <8 x float> %v2728, %v2755
  %v2761 = fadd <8 x float> %v2759, %v2760
  %v2762 = add i64 24, %v2646
  %v2763 = getelementptr inbounds float, ptr %v20, i64 %v2762
  %v2764 = load <8 x float>, ptr %v2763, align 4
  %v2765 = fadd <8 x float> %v2662, %v2764
  %v2766 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2765)
  %v2767 = fneg <8 x float> %v2766
  %v2768 = fcmp olt <8 x float> %v2767, splat (float 0xC05A400000000000)
  %v2769 = select <8 x i1> %v2768, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2767
  %v2770 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2769, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2771 = fsub <8 x float> %v2770, splat (float 0x4168000000000000)
  %v2772 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2771, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2769)
  %v2773 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2771, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2772)
  %v2774 = bitcast <8 x float> %v2770 to <8 x i32>
  %v2775 = fmul <8 x float> %v2773, %v2773
  %v2776 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2773, <8 x float> splat (float 0x3F81227F40000000))
  %v2777 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2776, <8 x float> %v2773, <8 x float> splat (float 0x3FA5556740000000))
  %v2778 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2777, <8 x float> %v2773, <8 x float> splat (float 0x3FC5554B00000000))
  %v2779 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2778, <8 x float> %v2773, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2780 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2775, <8 x float> %v2779, <8 x float> %v2773)
  %v2781 = sub <8 x i32> %v2774, splat (i32 1262485250)
  %v2782 = lshr <8 x i32> %v2781, splat (i32 1)
  %v2783 = sub <8 x i32> %v2781, %v2782
  %v2784 = shl <8 x i32> %v2782, splat (i32 23)
  %v2785 = bitcast <8 x i32> %v2784 to <8 x float>
  %v2786 = shl <8 x i32> %v2783, splat (i32 23)
  %v2787 = bitcast <8 x i32> %v2786 to <8 x float>
  %v2788 = fadd <8 x float> %v2780, splat (float 0x3FF0000000000000)
  %v2789 = fmul <8 x float> %v2788, %v2785
  %v2790 = fmul <8 x float> %v2789, %v2787
  %v2791 = fcmp olt <8 x float> %v2765, splat (float 0x0000000000000000)
  %v2792 = select <8 x i1> %v2791, <8 x float> %v2790, <8 x float> splat (float 0x3FF0000000000000)
  %v2793 = fadd <8 x float> %v2790, splat (float 0x3FF0000000000000)
  %v2794 = fdiv <8 x float> %v2792, %v2793
  %v2795 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2761)
  %v2796 = fcmp ogt <8 x float> %v2795, splat (float 0x4023000000000000)
  %v2797 = select <8 x i1> %v2796, <8 x float> splat (float 0x4023000000000000), <8 x float> %v2795
  %v2798 = fadd <8 x float> %v2797, %v2797
  %v2799 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2798, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2800 = fsub <8 x float> %v2799, splat (float 0x4168000000000000)
  %v2801 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2800, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2798)
  %v2802 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2800, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2801)
  %v2803 = bitcast <8 x float> %v2799 to <8 x i32>
  %v2804 = fmul <8 x float> %v2802, %v2802
  %v2805 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2802, <8 x float> splat (float 0x3F81227F40000000))
  %v2806 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2805, <8 x float> %v2802, <8 x float> splat (float 0x3FA5556740000000))
  %v2807 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2806, <8 x float> %v2802, <8 x float> splat (float 0x3FC5554B00000000))
  %v2808 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2807, <8 x float> %v2802, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2809 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2804, <8 x float> %v2808, <8 x float> %v2802)
  %v2810 = shl <8 x i32> %v2803, splat (i32 23)
  %v2811 = add <8 x i32> %v2810, splat (i32 1065353216)
  %v2812 = bitcast <8 x i32> %v2811 to <8 x float>
  %v2813 = fsub <8 x float> %v2812, splat (float 0x3FF0000000000000)
  %v2814 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2812, <8 x float> %v2809, <8 x float> %v2813)
  %v2815 = fadd <8 x float> %v2814, splat (float 0x4000000000000000)
  %v2816 = fdiv <8 x float> %v2814, %v2815
  %v2817 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v2816, <8 x float> %v2761)
  %v2818 = fmul <8 x float> %v2794, %v2817
  %v2819 = add i64 0, %v2646
  %v2820 = getelementptr inbounds float, ptr %v2611, i64 %v2819
  store <8 x float> %v2695, ptr %v2820, align 4
  %v2821 = add i64 0, %v2646
  %v2822 = getelementptr inbounds float, ptr %v2617, i64 %v2821
  store <8 x float> %v2728, ptr %v2822, align 4
  %v2823 = add i64 0, %v2646
  %v2824 = getelementptr inbounds float, ptr %v2623, i64 %v2823
  store <8 x float> %v2755, ptr %v2824, align 4
  %v2825 = add i64 0, %v2646
  %v2826 = getelementptr inbounds float, ptr %v2629, i64 %v2825
  store <8 x float> %v2761, ptr %v2826, align 4
  %v2827 = add i64 0, %v2646
  %v2828 = getelementptr inbounds float, ptr %v2635, i64 %v2827
  store <8 x float> %v2794, ptr %v2828, align 4
  %v2829 = add i64 0, %v2646
  %v2830 = getelementptr inbounds float, ptr %v2641, i64 %v2829
  store <8 x float> %v2818, ptr %v2830, align 4
  %v2831 = add nsw i64 %v2642, 1
  br label %b276
b278:
  %v2832 = add nsw i64 %v2595, 1
  br label %b273
b275:
  %v2833 = add nsw i64 %v2555, 1
  br label %b266
b268:
  %v2834 = add nsw i64 %v2549, 1
  br label %b263
b265:
  %v2835 = add nsw i64 %v2544, 96
  br label %b260
b262:
  %v2837 = add i64 %v7, 0
  %v2838 = sdiv i64 %v2837, 1
  %v2839 = add i64 %v2, 1
  %v2840 = mul i64 %v2838, %v2
  %v2841 = sdiv i64 %v2840, %v3
  %v2842 = mul i64 %v2841, 1
  %v2843 = icmp slt i64 %v2842, %v7
  %v2844 = select i1 %v2843, i64 %v2842, i64 %v7
  %v2845 = mul i64 %v2838, %v2839
  %v2846 = sdiv i64 %v2845, %v3
  %v2847 = mul i64 %v2846, 1
  %v2848 = icmp slt i64 %v2847, %v7
  %v2849 = select i1 %v2848, i64 %v2847, i64 %v7
  br label %b279
b279:
  %v2850 = phi i64 [ %v2844, %b262 ], [ %v2968, %b284 ]
  %v2851 = icmp slt i64 %v2850, %v2849
  br i1 %v2851, label %b280, label %b281
b280:
  %v2852 = add i64 %v2850, 96
  %v2853 = icmp slt i64 %v2852, %v2849
  %v2854 = select i1 %v2853, i64 %v2852, i64 %v2849
  br label %b282
b282:
  %v2855 = phi i64 [ 0, %b280 ], [ %v2967, %b287 ]
  %v2856 = icmp slt i64 %v2855, 1
  br i1 %v2856, label %b283, label %b284
b283:
  %v2857 = sub i64 %v2854, %v2850
  %v2858 = sub i64 6, 1
  %v2859 = add i64 %v2857, %v2858
  %v2860 = sdiv i64 %v2859, 6
  br label %b285
b285:
  %v2861 = phi i64 [ 0, %b283 ], [ %v2966, %b292 ]
  %v2862 = icmp slt i64 %v2861, %v2860
  br i1 %v2862, label %b286, label %b287
b286:
  %v2863 = mul i64 %v2857, %v2861
  %v2864 = sdiv i64 %v2863, %v2860
  %v2865 = add i64 %v2850, %v2864
  %v2866 = add i64 %v2861, 1
  %v2867 = mul i64 %v2857, %v2866
  %v2868 = sdiv i64 %v2867, %v2860
  %v2869 = add i64 %v2850, %v2868
  %v2870 = mul i64 %v2855, 128
  %v2871 = getelementptr inbounds float, ptr %v691, i64 %v2870
  %v2872 = sub i64 %v2869, %v2865
  %v2873 = add i64 %v1033, 1
  %v2874 = and i64 %v2873, %v270
  %v2875 = mul i64 %v2874, %v7
  %v2876 = add i64 %v2875, %v2865
  %v2877 = mul i64 %v2876, 8
  %v2878 = getelementptr inbounds float, ptr %v42, i64 %v2877
  %v2879 = getelementptr inbounds float, ptr %v2878, i64 0
  %v2880 = sub i64 %v2872, 1
  %v2881 = getelementptr inbounds ptr, ptr @table_tile_6x2, i64 %v2880
  %v2882 = load ptr, ptr %v2881, align 4
  %v2883 = getelementptr inbounds float, ptr %v2836, i64 0
  %v2884 = icmp sgt i64 %v2872, 0
  br i1 %v2884, label %b288, label %b289
b288:
  call void %v2882(ptr %v2879, i64 8, ptr %v2871, i64 8, ptr %v2883, i64 16, i64 8)
  br label %b289
b289:
  %v2885 = add i64 %v2870, 128
  br label %b290
b290:
  %v2886 = phi i64 [ %v2865, %b289 ], [ %v2965, %b295 ]
  %v2887 = icmp slt i64 %v2886, %v2869
  br i1 %v2887, label %b291, label %b292
b291:
  %v2888 = sub i64 %v2886, %v2865
  %v2889 = mul i64 %v2888, 16
  %v2890 = getelementptr inbounds float, ptr %v2836, i64 %v2889
  %v2891 = add i64 %v1033, 0
  %v2892 = and i64 %v2891, %v262
  %v2893 = mul i64 %v2892, %v7
  %v2894 = add i64 %v2893, %v2886
  %v2895 = mul i64 %v2894, 8
  %v2896 = getelementptr inbounds float, ptr %v10, i64 %v2895
  %v2897 = add i64 %v1033, 0
  %v2898 = and i64 %v2897, %v340
  %v2899 = mul i64 %v2898, %v7
  %v2900 = add i64 %v2899, %v2886
  %v2901 = mul i64 %v2900, 8
  %v2902 = getelementptr inbounds float, ptr %v164, i64 %v2901
  %v2903 = add i64 %v1033, 0
  %v2904 = and i64 %v2903, %v342
  %v2905 = mul i64 %v2904, %v7
  %v2906 = add i64 %v2905, %v2886
  %v2907 = mul i64 %v2906, 8
  %v2908 = getelementptr inbounds float, ptr %v166, i64 %v2907
  %v2909 = add i64 %v1033, 0
  %v2910 = and i64 %v2909, %v344
  %v2911 = mul i64 %v2910, %v7
  %v2912 = add i64 %v2911, %v2886
  %v2913 = mul i64 %v2912, 8
  %v2914 = getelementptr inbounds float, ptr %v168, i64 %v2913
  br label %b293
b293:
  %v2915 = phi i64 [ 0, %b291 ], [ %v2964, %b294 ]
  %v2916 = icmp slt i64 %v2915, 1
  br i1 %v2916, label %b294, label %b295
b294:
  %v2917 = mul i64 %v2855, 1
  %v2918 = add i64 %v2917, %v2915
  %v2919 = mul i64 %v2918, 8
  %v2920 = add i64 0, %v2915
  %v2921 = mul i64 %v2920, 8
  %v2922 = getelementptr inbounds float, ptr %v2890, i64 %v2921
  %v2923 = load <8 x float>, ptr %v2922, align 4
  %v2924 = add i64 1, %v2915
  %v2925 = mul i64 %v2924, 8
  %v2926 = getelementptr inbounds float, ptr %v2890, i64 %v2925
  %v2927 = load <8 x float>, ptr %v2926, align 4
  %v2928 = fcmp olt <8 x float> %v2927, splat (float 0xC05A400000000000)
  %v2929 = select <8 x i1> %v2928, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2927
  %v2930 = fcmp ogt <8 x float> %v2929, splat (float 0x4056400000000000)
  %v2931 = select <8 x i1> %v2930, <8 x float> splat (float 0x4056400000000000), <8 x float> %v2929
  %v2932 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2931, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2933 = fsub <8 x float> %v2932, splat (float 0x4168000000000000)
  %v2934 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2933, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2931)
  %v2935 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2933, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2934)
  %v2936 = bitcast <8 x float> %v2932 to <8 x i32>
  %v2937 = fmul <8 x float> %v2935, %v2935
  %v2938 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2935, <8 x float> splat (float 0x3F81227F40000000))
  %v2939 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2938, <8 x float> %v2935, <8 x float> splat (float 0x3FA5556740000000))
  %v2940 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2939, <8 x float> %v2935, <8 x float> splat (float 0x3FC5554B00000000))
  %v2941 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2940, <8 x float> %v2935, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2942 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2937, <8 x float> %v2941, <8 x float> %v2935)
  %v2943 = sub <8 x i32> %v2936, splat (i32 1262485250)
  %v2944 = lshr <8 x i32> %v2943, splat (i32 1)
  %v2945 = sub <8 x i32> %v2943, %v2944
  %v2946 = shl <8 x i32> %v2944, splat (i32 23)
  %v2947 = bitcast <8 x i32> %v2946 to <8 x float>
  %v2948 = shl <8 x i32> %v2945, splat (i32 23)
  %v2949 = bitcast <8 x i32> %v2948 to <8 x float>
  %v2950 = fadd <8 x float> %v2942, splat (float 0x3FF0000000000000)
  %v2951 = fmul <8 x float> %v2950, %v2947
  %v2952 = fmul <8 x float> %v2951, %v2949
  %v2953 = add i64 0, %v2919
  %v2954 = getelementptr inbounds float, ptr %v2896, i64 %v2953
  %v2955 = load <8 x float>, ptr %v2954, align 4
  %v2956 = fmul <8 x float> %v2952, %v2955
  %v2957 = fadd <8 x float> %v2923, %v2956
  %v2958 = add i64 0, %v2919
  %v2959 = getelementptr inbounds float, ptr %v2902, i64 %v2958
  store <8 x float> %v2923, ptr %v2959, align 4
  %v2960 = add i64 0, %v2919
  %v2961 = getelementptr inbounds float, ptr %v2908, i64 %v2960
  store <8 x float> %v2927, ptr %v2961, align 4
  %v2962 = add i64 0, %v2919
  %v2963 = getelementptr inbounds float, ptr %v2914, i64 %v2962
  store <8 x float> %v2957, ptr %v2963, align 4
  %v2964 = add nsw i64 %v2915, 1
  br label %b293
b295:
  %v2965 = add nsw i64 %v2886, 1
  br label %b290
b292:
  %v2966 = add nsw i64 %v2861, 1
  br label %b285
b287:
  %v2967 = add nsw i64 %v2855, 1
  br label %b282
b284:
  %v2968 = add nsw i64 %v2850, 96
  br label %b279
b281:
  %v2970 = add i64 %v7, 0
  %v2971 = sdiv i64 %v2970, 1
  %v2972 = add i64 %v2, 1
  %v2973 = mul i64 %v2971, %v2
  %v2974 = sdiv i64 %v2973, %v3
  %v2975 = mul i64 %v2974, 1
  %v2976 = icmp slt i64 %v2975, %v7
  %v2977 = select i1 %v2976, i64 %v2975, i64 %v7
  %v2978 = mul i64 %v2971, %v2972
  %v2979 = sdiv i64 %v2978, %v3
  %v2980 = mul i64 %v2979, 1
  %v2981 = icmp slt i64 %v2980, %v7
  %v2982 = select i1 %v2981, i64 %v2980, i64 %v7
  br label %b296
b296:
  %v2983 = phi i64 [ %v2977, %b281 ], [ %v3274, %b301 ]
  %v2984 = icmp slt i64 %v2983, %v2982
  br i1 %v2984, label %b297, label %b298
b297:
  %v2985 = add i64 %v2983, 96
  %v2986 = icmp slt i64 %v2985, %v2982
  %v2987 = select i1 %v2986, i64 %v2985, i64 %v2982
  br label %b299
b299:
  %v2988 = phi i64 [ 0, %b297 ], [ %v3273, %b304 ]
  %v2989 = icmp slt i64 %v2988, 1
  br i1 %v2989, label %b300, label %b301
b300:
  %v2990 = sub i64 %v2987, %v2983
  %v2991 = sub i64 2, 1
  %v2992 = add i64 %v2990, %v2991
  %v2993 = sdiv i64 %v2992, 2
  br label %b302
b302:
  %v2994 = phi i64 [ 0, %b300 ], [ %v3272, %b311 ]
  %v2995 = icmp slt i64 %v2994, %v2993
  br i1 %v2995, label %b303, label %b304
b303:
  %v2996 = mul i64 %v2990, %v2994
  %v2997 = sdiv i64 %v2996, %v2993
  %v2998 = add i64 %v2983, %v2997
  %v2999 = add i64 %v2994, 1
  %v3000 = mul i64 %v2990, %v2999
  %v3001 = sdiv i64 %v3000, %v2993
  %v3002 = add i64 %v2983, %v3001
  %v3003 = mul i64 %v2988, 512
  %v3004 = getelementptr inbounds float, ptr %v692, i64 %v3003
  %v3005 = sub i64 %v3002, %v2998
  %v3006 = add i64 %v1033, 0
  %v3007 = and i64 %v3006, %v344
  %v3008 = mul i64 %v3007, %v7
  %v3009 = add i64 %v3008, %v2998
  %v3010 = mul i64 %v3009, 8
  %v3011 = getelementptr inbounds float, ptr %v168, i64 %v3010
  %v3012 = getelementptr inbounds float, ptr %v3011, i64 0
  %v3013 = sub i64 %v3005, 1
  %v3014 = getelementptr inbounds ptr, ptr @table_tile_2x4, i64 %v3013
  %v3015 = load ptr, ptr %v3014, align 4
  %v3016 = getelementptr inbounds float, ptr %v2969, i64 0
  %v3017 = icmp sgt i64 %v3005, 0
  br i1 %v3017, label %b305, label %b306
b305:
  call void %v3015(ptr %v3012, i64 8, ptr %v3004, i64 8, ptr %v3016, i64 32, i64 8)
  br label %b306
b306:
  %v3018 = add i64 %v3003, 256
  %v3019 = getelementptr inbounds float, ptr %v692, i64 %v3018
  %v3020 = sub i64 %v3002, %v2998
  %v3021 = add i64 %v1033, 0
  %v3022 = and i64 %v3021, %v274
  %v3023 = mul i64 %v3022, %v7
  %v3024 = add i64 %v3023, %v2998
  %v3025 = mul i64 %v3024, 8
  %v3026 = getelementptr inbounds float, ptr %v46, i64 %v3025
  %v3027 = getelementptr inbounds float, ptr %v3026, i64 0
  %v3028 = sub i64 %v3020, 1
  %v3029 = getelementptr inbounds ptr, ptr @table_tile_2x4_more, i64 %v3028
  %v3030 = load ptr, ptr %v3029, align 4
  %v3031 = getelementptr inbounds float, ptr %v2969, i64 0
  %v3032 = icmp sgt i64 %v3020, 0
  br i1 %v3032, label %b307, label %b308
b307:
  call void %v3030(ptr %v3027, i64 8, ptr %v3019, i64 8, ptr %v3031, i64 32, i64 8)
  br label %b308
b308:
  %v3033 = add i64 %v3018, 256
  br label %b309
b309:
  %v3034 = phi i64 [ %v2998, %b308 ], [ %v3271, %b314 ]
  %v3035 = icmp slt i64 %v3034, %v3002
  br i1 %v3035, label %b310, label %b311
b310:
  %v3036 = sub i64 %v3034, %v2998
  %v3037 = mul i64 %v3036, 32
  %v3038 = getelementptr inbounds float, ptr %v2969, i64 %v3037
  %v3039 = add i64 %v1033, 0
  %v3040 = and i64 %v3039, %v276
  %v3041 = mul i64 %v3040, %v7
  %v3042 = add i64 %v3041, %v3034
  %v3043 = mul i64 %v3042, 8
  %v3044 = getelementptr inbounds float, ptr %v48, i64 %v3043
  %v3045 = add i64 %v1033, 0
  %v3046 = and i64 %v3045, %v346
  %v3047 = mul i64 %v3046, %v7
  %v3048 = add i64 %v3047, %v3034
  %v3049 = mul i64 %v3048, 8
  %v3050 = getelementptr inbounds float, ptr %v170, i64 %v3049
  %v3051 = add i64 %v1033, 0
  %v3052 = and i64 %v3051, %v348
  %v3053 = mul i64 %v3052, %v7
  %v3054 = add i64 %v3053, %v3034
  %v3055 = mul i64 %v3054, 8
  %v3056 = getelementptr inbounds float, ptr %v172, i64 %v3055
  %v3057 = add i64 %v1033, 0
  %v3058 = and i64 %v3057, %v350
  %v3059 = mul i64 %v3058, %v7
  %v3060 = add i64 %v3059, %v3034
  %v3061 = mul i64 %v3060, 8
  %v3062 = getelementptr inbounds float, ptr %v174, i64 %v3061
  %v3063 = add i64 %v1033, 1
  %v3064 = and i64 %v3063, %v276
  %v3065 = mul i64 %v3064, %v7
  %v3066 = add i64 %v3065, %v3034
  %v3067 = mul i64 %v3066, 8
  %v3068 = getelementptr inbounds float, ptr %v48, i64 %v3067
  %v3069 = add i64 %v1033, 0
  %v3070 = and i64 %v3069, %v352
  %v3071 = mul i64 %v3070, %v7
  %v3072 = add i64 %v3071, %v3034
  %v3073 = mul i64 %v3072, 8
  %v3074 = getelementptr inbounds float, ptr %v176, i64 %v3073
  %v3075 = add i64 %v1033, 1
  %v3076 = and i64 %v3075, %v274
  %v3077 = mul i64 %v3076, %v7
  %v3078 = add i64 %v3077, %v3034
  %v3079 = mul i64 %v3078, 8
  %v3080 = getelementptr inbounds float, ptr %v46, i64 %v3079
  br label %b312
b312:
  %v3081 = phi i64 [ 0, %b310 ], [ %v3270, %b313 ]
  %v3082 = icmp slt i64 %v3081, 1
  br i1 %v3082, label %b313, label %b314
b313:
  %v3083 = mul i64 %v2988, 1
  %v3084 = add i64 %v3083, %v3081
  %v3085 = mul i64 %v3084, 8
  %v3086 = add i64 0, %v3081
  %v3087 = mul i64 %v3086, 8
  %v3088 = getelementptr inbounds float, ptr %v3038, i64 %v3087
  %v3089 = load <8 x float>, ptr %v3088, align 4
  %v3090 = add i64 1, %v3081
  %v3091 = mul i64 %v3090, 8
  %v3092 = getelementptr inbounds float, ptr %v3038, i64 %v3091
  %v3093 = load <8 x float>, ptr %v3092, align 4
  %v3094 = add i64 2, %v3081
  %v3095 = mul i64 %v3094, 8
  %v3096 = getelementptr inbounds float, ptr %v3038, i64 %v3095
  %v3097 = load <8 x float>, ptr %v3096, align 4
  %v3098 = add i64 3, %v3081
  %v3099 = mul i64 %v3098, 8
  %v3100 = getelementptr inbounds float, ptr %v3038, i64 %v3099
  %v3101 = load <8 x float>, ptr %v3100, align 4
  %v3102 = add i64 8, %v3085
  %v3103 = getelementptr inbounds float, ptr %v30, i64 %v3102
  %v3104 = load <8 x float>, ptr %v3103, align 4
  %v3105 = fadd <8 x float> %v3089, %v3104
  %v3106 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v3105)
  %v3107 = fneg <8 x float> %v3106
  %v3108 = fcmp olt <8 x float> %v3107, splat (float 0xC05A400000000000)
  %v3109 = select <8 x i1> %v3108, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v3107
  %v3110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3109, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v3111 = fsub <8 x float> %v3110, splat (float 0x4168000000000000)
  %v3112 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3111, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v3109)
  %v3113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3111, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v3112)
  %v3114 = bitcast <8 x float> %v3110 to <8 x i32>
  %v3115 = fmul <8 x float> %v3113, %v3113
  %v3116 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v3113, <8 x float> splat (float 0x3F81227F40000000))
  %v3117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3116, <8 x float> %v3113, <8 x float> splat (float 0x3FA5556740000000))
  %v3118 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3117, <8 x float> %v3113, <8 x float> splat (float 0x3FC5554B00000000))
  %v3119 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3118, <8 x float> %v3113, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v3120 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3115, <8 x float> %v3119, <8 x float> %v3113)
  %v3121 = sub <8 x i32> %v3114, splat (i32 1262485250)
  %v3122 = lshr <8 x i32> %v3121, splat (i32 1)
  %v3123 = sub <8 x i32> %v3121, %v3122
  %v3124 = shl <8 x i32> %v3122, splat (i32 23)
  %v3125 = bitcast <8 x i32> %v3124 to <8 x float>
  %v3126 = shl <8 x i32> %v3123, splat (i32 23)
  %v3127 = bitcast <8 x i32> %v3126 to <8 x float>
  %v3128 = fadd <8 x float> %v3120, splat (float 0x3FF0000000000000)
  %v3129 = fmul <8 x float> %v3128, %v3125
  %v3130 = fmul <8 x float> %v3129, %v3127
  %v3131 = fcmp olt <8 x float> %v3105, splat (float 0x0000000000000000)
  %v3132 = select <8 x i1> %v3131, <8 x float> %v3130, <8 x float> splat (float 0x3FF0000000000000)
  %v3133 = fadd <8 x float> %v3130, splat (float 0x3FF0000000000000)
  %v3134 = fdiv <8 x float> %v3132, %v3133
  %v3135 = add i64 0, %v3085
  %v3136 = getelementptr inbounds float, ptr %v30, i64 %v3135
  %v3137 = load <8 x float>, ptr %v3136, align 4
  %v3138 = fadd <8 x float> %v3093, %v3137
  %v3139 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v3138)
  %v3140 = fneg <8 x float> %v3139
  %v3141 = fcmp olt <8 x float> %v3140, splat (float 0xC05A400000000000)
  %v3142 = select <8 x i1> %v3141, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v3140
  %v3143 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3142, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v3144 = fsub <8 x float> %v3143, splat (float 0x4168000000000000)
  %v3145 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3144, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v3142)
  %v3146 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3144, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v3145)
  %v3147 = bitcast <8 x float> %v3143 to <8 x i32>
  %v3148 = fmul <8 x float> %v3146, %v3146
  %v3149 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v3146, <8 x float> splat (float 0x3F81227F40000000))
  %v3150 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3149, <8 x float> %v3146, <8 x float> splat (float 0x3FA5556740000000))
  %v3151 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3150, <8 x float> %v3146, <8 x float> splat (float 0x3FC5554B00000000))
  %v3152 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3151, <8 x float> %v3146, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v3153 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3148, <8 x float> %v3152, <8 x float> %v3146)
  %v3154 = sub <8 x i32> %v3147, splat (i32 1262485250)
  %v3155 = lshr <8 x i32> %v3154, splat (i32 1)
  %v3156 = sub <8 x i32> %v3154, %v3155
  %v3157 = shl <8 x i32> %v3155, splat (i32 23)
  %v3158 = bitcast <8 x i32> %v3157 to <8 x float>
  %v3159 = shl <8 x i32> %v3156, splat (i32 23)
  %v3160 = bitcast <8 x i32> %v3159 to <8 x float>
  %v3161 = fadd <8 x float> %v3153, splat (float 0x3FF0000000000000)
  %v3162 = fmul <8 x float> %v3161, %v3158
  %v3163 = fmul <8 x float> %v3162, %v3160
  %v3164 = fcmp olt <8 x float> %v3138, splat (float 0x0000000000000000)
  %v3165 = select <8 x i1> %v3164, <8 x float> %v3163, <8 x float> splat (float 0x3FF0000000000000)
  %v3166 = fadd <8 x float> %v3163, splat (float 0x3FF0000000000000)
  %v3167 = fdiv <8 x float> %v3165, %v3166
  %v3168 = add i64 16, %v3085
  %v3169 = getelementptr inbounds float, ptr %v30, i64 %v3168
  %v3170 = load <8 x float>, ptr %v3169, align 4
  %v3171 = fadd <8 x float> %v3097, %v3170
  %v3172 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v3171)
  %v3173 = fcmp ogt <8 x float> %v3172, splat (float 0x4023000000000000)
  %v3174 = select <8 x i1> %v3173, <8 x float> splat (float 0x4023000000000000), <8 x float> %v3172
  %v3175 = fadd <8 x float> %v3174, %v3174
  %v3176 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3175, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v3177 = fsub <8 x float> %v3176, splat (float 0x4168000000000000)
  %v3178 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3177, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v3175)
  %v3179 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3177, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v3178)
  %v3180 = bitcast <8 x float> %v3176 to <8 x i32>
  %v3181 = fmul <8 x float> %v3179, %v3179
  %v3182 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v3179, <8 x float> splat (float 0x3F81227F40000000))
  %v3183 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3182, <8 x float> %v3179, <8 x float> splat (float 0x3FA5556740000000))
  %v3184 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3183, <8 x float> %v3179, <8 x float> splat (float 0x3FC5554B00000000))
  %v3185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3184, <8 x float> %v3179, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v3186 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3181, <8 x float> %v3185, <8 x float> %v3179)
  %v3187 = shl <8 x i32> %v3180, splat (i32 23)
  %v3188 = add <8 x i32> %v3187, splat (i32 1065353216)
  %v3189 = bitcast <8 x i32> %v3188 to <8 x float>
  %v3190 = fsub <8 x float> %v3189, splat (float 0x3FF0000000000000)
  %v3191 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3189, <8 x float> %v3186, <8 x float> %v3190)
  %v3192 = fadd <8 x float> %v3191, splat (float 0x4000000000000000)
  %v3193 = fdiv <8 x float> %v3191, %v3192
  %v3194 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v3193, <8 x float> %v3171)
  %v3195 = add i64 0, %v3085
  %v3196 = getelementptr inbounds float, ptr %v3044, i64 %v3195
  %v3197 = load <8 x float>, ptr %v3196, align 4
  %v3198 = fmul <8 x float> %v3134, %v3197
  %v3199 = fmul <8 x float> %v3167, %v3194
  %v3200 = fadd <8 x float> %v3198, %v3199
  %v3201 = add i64 24, %v3085
  %v3202 = getelementptr inbounds float, ptr %v30, i64 %v3201
  %v3203 = load <8 x float>, ptr %v3202, align 4
  %v3204 = fadd <8 x float> %v3101, %v3203
  %v3205 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v3204)
  %v3206 = fneg <8 x float> %v3205
  %v3207 = fcmp olt <8 x float> %v3206, splat (float 0xC05A400000000000)
  %v3208 = select <8 x i1> %v3207, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v3206
  %v3209 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3208, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v3210 = fsub <8 x float> %v3209, splat (float 0x4168000000000000)
  %v3211 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3210, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v3208)
  %v3212 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3210, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v3211)
  %v3213 = bitcast <8 x float> %v3209 to <8 x i32>
  %v3214 = fmul <8 x float> %v3212, %v3212
  %v3215 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v3212, <8 x float> splat (float 0x3F81227F40000000))
  %v3216 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3215, <8 x float> %v3212, <8 x float> splat (float 0x3FA5556740000000))
  %v3217 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3216, <8 x float> %v3212, <8 x float> splat (float 0x3FC5554B00000000))
  %v3218 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3217, <8 x float> %v3212, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v3219 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3214, <8 x float> %v3218, <8 x float> %v3212)
  %v3220 = sub <8 x i32> %v3213, splat (i32 1262485250)
  %v3221 = lshr <8 x i32> %v3220, splat (i32 1)
  %v3222 = sub <8 x i32> %v3220, %v3221
  %v3223 = shl <8 x i32> %v3221, splat (i32 23)
  %v3224 = bitcast <8 x i32> %v3223 to <8 x float>
  %v3225 = shl <8 x i32> %v3222, splat (i32 23)
  %v3226 = bitcast <8 x i32> %v3225 to <8 x float>
  %v3227 = fadd <8 x float> %v3219, splat (float 0x3FF0000000000000)
  %v3228 = fmul <8 x float> %v3227, %v3224
  %v3229 = fmul <8 x float> %v3228, %v3226
  %v3230 = fcmp olt <8 x float> %v3204, splat (float 0x0000000000000000)
  %v3231 = select <8 x i1> %v3230, <8 x float> %v3229, <8 x float> splat (float 0x3FF0000000000000)
  %v3232 = fadd <8 x float> %v3229, splat (float 0x3FF0000000000000)
  %v3233 = fdiv <8 x float> %v3231, %v3232
  %v3234 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v3200)
  %v3235 = fcmp ogt <8 x float> %v3234, splat (float 0x4023000000000000)
  %v3236 = select <8 x i1> %v3235, <8 x float> splat (float 0x4023000000000000), <8 x float> %v3234
  %v3237 = fadd <8 x float> %v3236, %v3236
  %v3238 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3237, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v3239 = fsub <8 x float> %v3238, splat (float 0x4168000000000000)
  %v3240 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3239, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v3237)
  %v3241 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3239, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v3240)
  %v3242 = bitcast <8 x float> %v3238 to <8 x i32>
  %v3243 = fmul <8 x float> %v3241, %v3241
  %v3244 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v3241, <8 x float> splat (float 0x3F81227F40000000))
  %v3245 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3244, <8 x float> %v3241, <8 x float> splat (float 0x3FA5556740000000))
  %v3246 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3245, <8 x float> %v3241, <8 x float> splat (float 0x3FC5554B00000000))
  %v3247 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3246, <8 x float> %v3241, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v3248 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3243, <8 x float> %v3247, <8 x float> %v3241)
  %v3249 = shl <8 x i32> %v3242, splat (i32 23)
  %v3250 = add <8 x i32> %v3249, splat (i32 1065353216)
  %v3251 = bitcast <8 x i32> %v3250 to <8 x float>
  %v3252 = fsub <8 x float> %v3251, splat (float 0x3FF0000000000000)
  %v3253 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3251, <8 x float> %v3248, <8 x float> %v3252)
  %v3254 = fadd <8 x float> %v3253, splat (float 0x4000000000000000)
  %v3255 = fdiv <8 x float> %v3253, %v3254
  %v3256 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v3255, <8 x float> %v3200)
  %v3257 = fmul <8 x float> %v3233, %v3256
  %v3258 = add i64 0, %v3085
  %v3259 = getelementptr inbounds float, ptr %v3050, i64 %v3258
  store <8 x float> %v3134, ptr %v3259, align 4
  %v3260 = add i64 0, %v3085
  %v3261 = getelementptr inbounds float, ptr %v3056, i64 %v3260
  store <8 x float> %v3167, ptr %v3261, align 4
  %v3262 = add i64 0, %v3085
  %v3263 = getelementptr inbounds float, ptr %v3062, i64 %v3262
  store <8 x float> %v3194, ptr %v3263, align 4
  %v3264 = add i64 0, %v3085
  %v3265 = getelementptr inbounds float, ptr %v3068, i64 %v3264
  store <8 x float> %v3200, ptr %v3265, align 4
  %v3266 = add i64 0, %v3085
  %v3267 = getelementptr inbounds float, ptr %v3074, i64 %v3266
  store <8 x float> %v3233, ptr %v3267, align 4
  %v3268 = add i64 0, %v3085
  %v3269 = getelementptr inbounds float, ptr %v3080, i64 %v3268
  store <8 x float> %v3257, ptr %v3269, align 4
  %v3270 = add nsw i64 %v3081, 1
  br label %b312
b314:
  %v3271 = add nsw i64 %v3034, 1
  br label %b309
b311:
  %v3272 = add nsw i64 %v2994, 1
  br label %b302
b304:
  %v3273 = add nsw i64 %v2988, 1
  br label %b299
b301:
  %v3274 = add nsw i64 %v2983, 96
  br label %b296
b298:
  %v3276 = add i64 %v7, 0
  %v3277 = sdiv i64 %v3276, 1
  %v3278 = add i64 %v2, 1
  %v3279 = mul i64 %v3277, %v2
  %v3280 = sdiv i64 %v3279, %v3
  %v3281 = mul i64 %v3280, 1
  %v3282 = icmp slt i64 %v3281, %v7
  %v3283 = select i1 %v3282, i64 %v3281, i64 %v7
  %v3284 = mul i64 %v3277, %v3278
  %v3285 = sdiv i64 %v3284, %v3
  %v3286 = mul i64 %v3285, 1
  %v3287 = icmp slt i64 %v3286, %v7
  %v3288 = select i1 %v3287, i64 %v3286, i64 %v7
  br label %b315
b315:
  %v3289 = phi i64 [ %v3283, %b298 ], [ %v3354, %b320 ]
  %v3290 = icmp slt i64 %v3289, %v3288
  br i1 %v3290, label %b316, label %b317
b316:
  %v3291 = add i64 %v3289, 96
  %v3292 = icmp slt i64 %v3291, %v3288
  %v3293 = select i1 %v3292, i64 %v3291, i64 %v3288
  br label %b318
b318:
  %v3294 = phi i64 [ 0, %b316 ], [ %v3353, %b323 ]
  %v3295 = icmp slt i64 %v3294, 1
  br i1 %v3295, label %b319, label %b320
b319:
  %v3296 = sub i64 %v3293, %v3289
  %v3297 = sub i64 8, 1
  %v3298 = add i64 %v3296, %v3297
  %v3299 = sdiv i64 %v3298, 8
  br label %b321
b321:
  %v3300 = phi i64 [ 0, %b319 ], [ %v3352, %b328 ]
  %v3301 = icmp slt i64 %v3300, %v3299
  br i1 %v3301, label %b322, label %b323
b322:
  %v3302 = mul i64 %v3296, %v3300
  %v3303 = sdiv i64 %v3302, %v3299
  %v3304 = add i64 %v3289, %v3303
  %v3305 = add i64 %v3300, 1
  %v3306 = mul i64 %v3296, %v3305
  %v3307 = sdiv i64 %v3306, %v3299
  %v3308 = add i64 %v3289, %v3307
  %v3309 = mul i64 %v3294, 64
  %v3310 = getelementptr inbounds float, ptr %v693, i64 %v3309
  %v3311 = sub i64 %v3308, %v3304
  %v3312 = add i64 %v1033, 1
  %v3313 = and i64 %v3312, %v274
  %v3314 = mul i64 %v3313, %v7
  %v3315 = add i64 %v3314, %v3304
  %v3316 = mul i64 %v3315, 8
  %v3317 = getelementptr inbounds float, ptr %v46, i64 %v3316
  %v3318 = getelementptr inbounds float, ptr %v3317, i64 0
  %v3319 = sub i64 %v3311, 1
  %v3320 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v3319
  %v3321 = load ptr, ptr %v3320, align 4
  %v3322 = getelementptr inbounds float, ptr %v3275, i64 0
  %v3323 = icmp sgt i64 %v3311, 0
  br i1 %v3323, label %b324, label %b325
b324:
  call void %v3321(ptr %v3318, i64 8, ptr %v3310, i64 8, ptr %v3322, i64 8, i64 0)
  br label %b325
b325:
  %v3324 = add i64 %v3309, 64
  br label %b326
b326:
  %v3325 = phi i64 [ %v3304, %b325 ], [ %v3351, %b331 ]
  %v3326 = icmp slt i64 %v3325, %v3308
  br i1 %v3326, label %b327, label %b328
b327:
  %v3327 = sub i64 %v3325, %v3304
  %v3328 = mul i64 %v3327, 8
  %v3329 = getelementptr inbounds float, ptr %v3275, i64 %v3328
  %v3330 = mul i64 %v3325, 5
  %v3331 = getelementptr inbounds float, ptr %v108, i64 %v3330
  br label %b329
b329:
  %v3332 = phi i64 [ 0, %b327 ], [ %v3350, %b333 ]
  %v3333 = icmp slt i64 %v3332, 1
  br i1 %v3333, label %b330, label %b331
b330:
  %v3334 = mul i64 %v3294, 1
  %v3335 = add i64 %v3334, %v3332
  %v3336 = mul i64 %v3335, 8
  %v3337 = icmp eq i64 %v3336, 0
  br i1 %v3337, label %b332, label %b333
b332:
  %v3338 = icmp ult i64 5, 8
  %v3339 = select i1 %v3338, i64 5, i64 8
  %v3340 = trunc i64 %v3339 to i32
  %v3341 = insertelement <8 x i32> poison, i32 %v3340, i64 0
  %v3342 = shufflevector <8 x i32> %v3341, <8 x i32> poison, <8 x i32> zeroinitializer
  %v3343 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v3342
  %v3344 = add i64 0, %v3332
  %v3345 = mul i64 %v3344, 8
  %v3346 = getelementptr inbounds float, ptr %v3329, i64 %v3345
  %v3347 = load <8 x float>, ptr %v3346, align 4
  %v3348 = add i64 0, %v3336
  %v3349 = getelementptr inbounds float, ptr %v3331, i64 %v3348
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v3347, ptr align 4 %v3349, <8 x i1> %v3343)
  br label %b333
b333:
  %v3350 = add nsw i64 %v3332, 1
  br label %b329
b331:
  %v3351 = add nsw i64 %v3325, 1
  br label %b326
b328:
  %v3352 = add nsw i64 %v3300, 1
  br label %b321
b323:
  %v3353 = add nsw i64 %v3294, 1
  br label %b318
b320:
  %v3354 = add nsw i64 %v3289, 96
  br label %b315
b317:
  %v3356 = add i64 %v7, 0
  %v3357 = sdiv i64 %v3356, 1
  %v3358 = add i64 %v2, 1
  %v3359 = mul i64 %v3357, %v2
  %v3360 = sdiv i64 %v3359, %v3
  %v3361 = mul i64 %v3360, 1
  %v3362 = icmp slt i64 %v3361, %v7
  %v3363 = select i1 %v3362, i64 %v3361, i64 %v7
  %v3364 = mul i64 %v3357, %v3358
  %v3365 = sdiv i64 %v3364, %v3
  %v3366 = mul i64 %v3365, 1
  %v3367 = icmp slt i64 %v3366, %v7
  %v3368 = select i1 %v3367, i64 %v3366, i64 %v7
  br label %b334
b334:
  %v3369 = phi i64 [ %v3363, %b317 ], [ %v3445, %b339 ]
  %v3370 = icmp slt i64 %v3369, %v3368
  br i1 %v3370, label %b335, label %b336
b335:
  %v3371 = add i64 %v3369, 96
  %v3372 = icmp slt i64 %v3371, %v3368
  %v3373 = select i1 %v3372, i64 %v3371, i64 %v3368
  br label %b337
b337:
  %v3374 = phi i64 [ 0, %b335 ], [ %v3444, %b342 ]
  %v3375 = icmp slt i64 %v3374, 1
  br i1 %v3375, label %b338, label %b339
b338:
  %v3376 = sub i64 %v3373, %v3369
  %v3377 = sub i64 6, 1
  %v3378 = add i64 %v3376, %v3377
  %v3379 = sdiv i64 %v3378, 6
  br label %b340
b340:
  %v3380 = phi i64 [ 0, %b338 ], [ %v3443, %b347 ]
  %v3381 = icmp slt i64 %v3380, %v3379
  br i1 %v3381, label %b341, label %b342
b341:
  %v3382 = mul i64 %v3376, %v3380
  %v3383 = sdiv i64 %v3382, %v3379
  %v3384 = add i64 %v3369, %v3383
  %v3385 = add i64 %v3380, 1
  %v3386 = mul i64 %v3376, %v3385
  %v3387 = sdiv i64 %v3386, %v3379
  %v3388 = add i64 %v3369, %v3387
  %v3389 = mul i64 %v3374, 128
  %v3390 = getelementptr inbounds float, ptr %v694, i64 %v3389
  %v3391 = sub i64 %v3388, %v3384
  %v3392 = add i64 %v1033, 1
  %v3393 = and i64 %v3392, %v274
  %v3394 = mul i64 %v3393, %v7
  %v3395 = add i64 %v3394, %v3384
  %v3396 = mul i64 %v3395, 8
  %v3397 = getelementptr inbounds float, ptr %v46, i64 %v3396
  %v3398 = getelementptr inbounds float, ptr %v3397, i64 0
  %v3399 = sub i64 %v3391, 1
  %v3400 = getelementptr inbounds ptr, ptr @table_tile_6x2, i64 %v3399
  %v3401 = load ptr, ptr %v3400, align 4
  %v3402 = getelementptr inbounds float, ptr %v3355, i64 0
  %v3403 = icmp sgt i64 %v3391, 0
  br i1 %v3403, label %b343, label %b344
b343:
  call void %v3401(ptr %v3398, i64 8, ptr %v3390, i64 8, ptr %v3402, i64 16, i64 8)
  br label %b344
b344:
  %v3404 = add i64 %v3389, 128
  br label %b345
b345:
  %v3405 = phi i64 [ %v3384, %b344 ], [ %v3442, %b350 ]
  %v3406 = icmp slt i64 %v3405, %v3388
  br i1 %v3406, label %b346, label %b347
b346:
  %v3407 = sub i64 %v3405, %v3384
  %v3408 = mul i64 %v3407, 16
  %v3409 = getelementptr inbounds float, ptr %v3355, i64 %v3408
  %v3410 = add i64 %v1033, 0
  %v3411 = and i64 %v3410, %v328
  %v3412 = mul i64 %v3411, %v7
  %v3413 = add i64 %v3412, %v3405
  %v3414 = mul i64 %v3413, 9
  %v3415 = getelementptr inbounds float, ptr %v152, i64 %v3414
  br label %b348
b348:
  %v3416 = phi i64 [ 0, %b346 ], [ %v3441, %b354 ]
  %v3417 = icmp slt i64 %v3416, 2
  br i1 %v3417, label %b349, label %b350
b349:
  %v3418 = mul i64 %v3374, 2
  %v3419 = add i64 %v3418, %v3416
  %v3420 = mul i64 %v3419, 8
  %v3421 = icmp slt i64 %v3420, 8
  br i1 %v3421, label %b351, label %b352
b351:
  %v3422 = add i64 0, %v3416
  %v3423 = mul i64 %v3422, 8
  %v3424 = getelementptr inbounds float, ptr %v3409, i64 %v3423
  %v3425 = load <8 x float>, ptr %v3424, align 4
  %v3426 = add i64 0, %v3420
  %v3427 = getelementptr inbounds float, ptr %v3415, i64 %v3426
  store <8 x float> %v3425, ptr %v3427, align 4
  br label %b352
b352:
  %v3428 = icmp eq i64 %v3420, 8
  br i1 %v3428, label %b353, label %b354
b353:
  %v3429 = icmp ult i64 1, 8
  %v3430 = select i1 %v3429, i64 1, i64 8
  %v3431 = trunc i64 %v3430 to i32
  %v3432 = insertelement <8 x i32> poison, i32 %v3431, i64 0
  %v3433 = shufflevector <8 x i32> %v3432, <8 x i32> poison, <8 x i32> zeroinitializer
  %v3434 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v3433
  %v3435 = add i64 0, %v3416
  %v3436 = mul i64 %v3435, 8
  %v3437 = getelementptr inbounds float, ptr %v3409, i64 %v3436
  %v3438 = load <8 x float>, ptr %v3437, align 4
  %v3439 = add i64 0, %v3420
  %v3440 = getelementptr inbounds float, ptr %v3415, i64 %v3439
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v3438, ptr align 4 %v3440, <8 x i1> %v3434)
  br label %b354
b354:
  %v3441 = add nsw i64 %v3416, 1
  br label %b348
b350:
  %v3442 = add nsw i64 %v3405, 1
  br label %b345
b347:
  %v3443 = add nsw i64 %v3380, 1
  br label %b340
b342:
  %v3444 = add nsw i64 %v3374, 1
  br label %b337
b339:
  %v3445 = add nsw i64 %v3369, 96
  br label %b334
b336:
  %v3446 = add i64 %v7, 0
  %v3447 = sdiv i64 %v3446, 1
  %v3448 = add i64 %v2, 1
  %v3449 = mul i64 %v3447, %v2
  %v3450 = sdiv i64 %v3449, %v3
  %v3451 = mul i64 %v3450, 1
  %v3452 = icmp slt i64 %v3451, %v7
  %v3453 = select i1 %v3452, i64 %v3451, i64 %v7
  %v3454 = mul i64 %v3447, %v3448
  %v3455 = sdiv i64 %v3454, %v3
  %v3456 = mul i64 %v3455, 1
  %v3457 = icmp slt i64 %v3456, %v7
  %v3458 = select i1 %v3457, i64 %v3456, i64 %v7
  br label %b355
b355:
  %v3459 = phi i64 [ %v3453, %b336 ], [ %v3588, %b356 ]
  %v3460 = icmp slt i64 %v3459, %v3458
  br i1 %v3460, label %b356, label %b357
b356:
  %v3461 = mul i64 %v3459, 5
  %v3462 = getelementptr inbounds float, ptr %v108, i64 %v3461
  %v3463 = getelementptr inbounds float, ptr %v3462, i64 4
  %v3464 = load float, ptr %v3463, align 4
  %v3465 = fneg float %v3464
  %v3466 = fcmp olt float %v3465, 0xC05A400000000000
  %v3467 = select i1 %v3466, float 0xC05A400000000000, float %v3465
  %v3468 = fcmp ogt float %v3467, 0x4056400000000000
  %v3469 = select i1 %v3468, float 0x4056400000000000, float %v3467
  %v3470 = call float @llvm.fmuladd.f32(float %v3469, float 0x3FF7154760000000, float 0x4168000000000000)
  %v3471 = fsub float %v3470, 0x4168000000000000
  %v3472 = call float @llvm.fmuladd.f32(float %v3471, float 0xBFE62E4000000000, float %v3469)
  %v3473 = call float @llvm.fmuladd.f32(float %v3471, float 0xBEB7F7D1C0000000, float %v3472)
  %v3474 = bitcast float %v3470 to i32
  %v3475 = fmul float %v3473, %v3473
  %v3476 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v3473, float 0x3F81227F40000000)
  %v3477 = call float @llvm.fmuladd.f32(float %v3476, float %v3473, float 0x3FA5556740000000)
  %v3478 = call float @llvm.fmuladd.f32(float %v3477, float %v3473, float 0x3FC5554B00000000)
  %v3479 = call float @llvm.fmuladd.f32(float %v3478, float %v3473, float 0x3FDFFFFFE0000000)
  %v3480 = call float @llvm.fmuladd.f32(float %v3475, float %v3479, float %v3473)
  %v3481 = sub i32 %v3474, 1262485250
  %v3482 = lshr i32 %v3481, 1
  %v3483 = sub i32 %v3481, %v3482
  %v3484 = shl i32 %v3482, 23
  %v3485 = bitcast i32 %v3484 to float
  %v3486 = shl i32 %v3483, 23
  %v3487 = bitcast i32 %v3486 to float
  %v3488 = fadd float %v3480, 0x3FF0000000000000
  %v3489 = fmul float %v3488, %v3485
  %v3490 = fmul float %v3489, %v3487
  %v3491 = getelementptr inbounds float, ptr %v3462, i64 1
  %v3492 = load float, ptr %v3491, align 4
  %v3493 = fadd float %v3492, 0x3FF0000000000000
  %v3494 = fmul float 0x4012000000000000, %v3493
  %v3495 = getelementptr inbounds float, ptr %v3462, i64 3
  %v3496 = load float, ptr %v3495, align 4
  %v3497 = fcmp olt float %v3496, 0xC05A400000000000
  %v3498 = select i1 %v3497, float 0xC05A400000000000, float %v3496
  %v3499 = fcmp ogt float %v3498, 0x4056400000000000
  %v3500 = select i1 %v3499, float 0x4056400000000000, float %v3498
  %v3501 = call float @llvm.fmuladd.f32(float %v3500, float 0x3FF7154760000000, float 0x4168000000000000)
  %v3502 = fsub float %v3501, 0x4168000000000000
  %v3503 = call float @llvm.fmuladd.f32(float %v3502, float 0xBFE62E4000000000, float %v3500)
  %v3504 = call float @llvm.fmuladd.f32(float %v3502, float 0xBEB7F7D1C0000000, float %v3503)
  %v3505 = bitcast float %v3501 to i32
  %v3506 = fmul float %v3504, %v3504
  %v3507 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v3504, float 0x3F81227F40000000)
  %v3508 = call float @llvm.fmuladd.f32(float %v3507, float %v3504, float 0x3FA5556740000000)
  %v3509 = call float @llvm.fmuladd.f32(float %v3508, float %v3504, float 0x3FC5554B00000000)
  %v3510 = call float @llvm.fmuladd.f32(float %v3509, float %v3504, float 0x3FDFFFFFE0000000)
  %v3511 = call float @llvm.fmuladd.f32(float %v3506, float %v3510, float %v3504)
  %v3512 = sub i32 %v3505, 1262485250
  %v3513 = lshr i32 %v3512, 1
  %v3514 = sub i32 %v3512, %v3513
  %v3515 = shl i32 %v3513, 23
  %v3516 = bitcast i32 %v3515 to float
  %v3517 = shl i32 %v3514, 23
  %v3518 = bitcast i32 %v3517 to float
  %v3519 = fadd float %v3511, 0x3FF0000000000000
  %v3520 = fmul float %v3519, %v3516
  %v3521 = fmul float %v3520, %v3518
  %v3522 = getelementptr inbounds float, ptr %v3462, i64 2
  %v3523 = load float, ptr %v3522, align 4
  %v3524 = fcmp olt float %v3523, 0xC05A400000000000
  %v3525 = select i1 %v3524, float 0xC05A400000000000, float %v3523
  %v3526 = fcmp ogt float %v3525, 0x4056400000000000
  %v3527 = select i1 %v3526, float 0x4056400000000000, float %v3525
  %v3528 = call float @llvm.fmuladd.f32(float %v3527, float 0x3FF7154760000000, float 0x4168000000000000)
  %v3529 = fsub float %v3528, 0x4168000000000000
  %v3530 = call float @llvm.fmuladd.f32(float %v3529, float 0xBFE62E4000000000, float %v3527)
  %v3531 = call float @llvm.fmuladd.f32(float %v3529, float 0xBEB7F7D1C0000000, float %v3530)
  %v3532 = bitcast float %v3528 to i32
  %v3533 = fmul float %v3531, %v3531
  %v3534 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v3531, float 0x3F81227F40000000)
  %v3535 = call float @llvm.fmuladd.f32(float %v3534, float %v3531, float 0x3FA5556740000000)
  %v3536 = call float @llvm.fmuladd.f32(float %v3535, float %v3531, float 0x3FC5554B00000000)
  %v3537 = call float @llvm.fmuladd.f32(float %v3536, float %v3531, float 0x3FDFFFFFE0000000)
  %v3538 = call float @llvm.fmuladd.f32(float %v3533, float %v3537, float %v3531)
  %v3539 = sub i32 %v3532, 1262485250
  %v3540 = lshr i32 %v3539, 1
  %v3541 = sub i32 %v3539, %v3540
  %v3542 = shl i32 %v3540, 23
  %v3543 = bitcast i32 %v3542 to float
  %v3544 = shl i32 %v3541, 23
  %v3545 = bitcast i32 %v3544 to float
  %v3546 = fadd float %v3538, 0x3FF0000000000000
  %v3547 = fmul float %v3546, %v3543
  %v3548 = fmul float %v3547, %v3545
  %v3549 = getelementptr inbounds float, ptr %v3462, i64 0
  %v3550 = load float, ptr %v3549, align 4
  %v3551 = fadd float %v3550, 0x3FF0000000000000
  %v3552 = fmul float 0x4012000000000000, %v3551
  %v3553 = add i64 %v1033, 0
  %v3554 = and i64 %v3553, %v294
  %v3555 = mul i64 %v3554, %v7
  %v3556 = add i64 %v3555, %v3459
  %v3557 = mul i64 %v3556, 1
  %v3558 = getelementptr inbounds float, ptr %v110, i64 %v3557
  %v3559 = getelementptr inbounds float, ptr %v3558, i64 0
  store float %v3490, ptr %v3559, align 4
  %v3560 = add i64 %v1033, 0
  %v3561 = and i64 %v3560, %v300
  %v3562 = mul i64 %v3561, %v7
  %v3563 = add i64 %v3562, %v3459
  %v3564 = mul i64 %v3563, 1
  %v3565 = getelementptr inbounds float, ptr %v116, i64 %v3564
  %v3566 = getelementptr inbounds float, ptr %v3565, i64 0
  store float %v3494, ptr %v3566, align 4
  %v3567 = add i64 %v1033, 0
  %v3568 = and i64 %v3567, %v354
  %v3569 = mul i64 %v3568, %v7
  %v3570 = add i64 %v3569, %v3459
  %v3571 = mul i64 %v3570, 1
  %v3572 = getelementptr inbounds float, ptr %v178, i64 %v3571
  %v3573 = getelementptr inbounds float, ptr %v3572, i64 0
  store float %v3521, ptr %v3573, align 4
  %v3574 = add i64 %v1033, 0
  %v3575 = and i64 %v3574, %v356
  %v3576 = mul i64 %v3575, %v7
  %v3577 = add i64 %v3576, %v3459
  %v3578 = mul i64 %v3577, 1
  %v3579 = getelementptr inbounds float, ptr %v180, i64 %v3578
  %v3580 = getelementptr inbounds float, ptr %v3579, i64 0
  store float %v3548, ptr %v3580, align 4
  %v3581 = add i64 %v1033, 0
  %v3582 = and i64 %v3581, %v358
  %v3583 = mul i64 %v3582, %v7
  %v3584 = add i64 %v3583, %v3459
  %v3585 = mul i64 %v3584, 1
  %v3586 = getelementptr inbounds float, ptr %v182, i64 %v3585
  %v3587 = getelementptr inbounds float, ptr %v3586, i64 0
  store float %v3552, ptr %v3587, align 4
  %v3588 = add nsw i64 %v3459, 1
  br label %b355
b357:
  %v3589 = add i64 %v7, 0
  %v3590 = sdiv i64 %v3589, 1
  %v3591 = add i64 %v2, 1
  %v3592 = mul i64 %v3590, %v2
  %v3593 = sdiv i64 %v3592, %v3
  %v3594 = mul i64 %v3593, 1
  %v3595 = icmp slt i64 %v3594, %v7
  %v3596 = select i1 %v3595, i64 %v3594, i64 %v7
  %v3597 = mul i64 %v3590, %v3591
  %v3598 = sdiv i64 %v3597, %v3
  %v3599 = mul i64 %v3598, 1
  %v3600 = icmp slt i64 %v3599, %v7
  %v3601 = select i1 %v3600, i64 %v3599, i64 %v7
  br label %b358
b358:
  %v3602 = phi i64 [ %v3596, %b357 ], [ %v3632, %b359 ]
  %v3603 = icmp slt i64 %v3602, %v3601
  br i1 %v3603, label %b359, label %b360
b359:
  %v3604 = add i64 %v1033, 0
  %v3605 = and i64 %v3604, %v328
  %v3606 = mul i64 %v3605, %v7
  %v3607 = add i64 %v3606, %v3602
  %v3608 = mul i64 %v3607, 9
  %v3609 = getelementptr inbounds float, ptr %v152, i64 %v3608
  %v3610 = add i64 %v1033, 0
  %v3611 = and i64 %v3610, %v360
  %v3612 = mul i64 %v3611, %v7
  %v3613 = add i64 %v3612, %v3602
  %v3614 = mul i64 %v3613, 9
  %v3615 = getelementptr inbounds float, ptr %v184, i64 %v3614
  %v3616 = add i64 0, 0
  %v3617 = getelementptr inbounds float, ptr %v3609, i64 %v3616
  %v3618 = load <8 x float>, ptr %v3617, align 4
  %v3619 = add i64 0, 0
  %v3620 = getelementptr inbounds float, ptr %v3615, i64 %v3619
  store <8 x float> %v3618, ptr %v3620, align 4
  %v3621 = icmp ult i64 1, 8
  %v3622 = select i1 %v3621, i64 1, i64 8
  %v3623 = trunc i64 %v3622 to i32
  %v3624 = insertelement <8 x i32> poison, i32 %v3623, i64 0
  %v3625 = shufflevector <8 x i32> %v3624, <8 x i32> poison, <8 x i32> zeroinitializer
  %v3626 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v3625
  %v3627 = add i64 0, 8
  %v3628 = getelementptr inbounds float, ptr %v3609, i64 %v3627
  %v3629 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v3628, <8 x i1> %v3626, <8 x float> zeroinitializer)
  %v3630 = add i64 0, 8
  %v3631 = getelementptr inbounds float, ptr %v3615, i64 %v3630
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v3629, ptr align 4 %v3631, <8 x i1> %v3626)
  %v3632 = add nsw i64 %v3602, 1
  br label %b358
b360:
  %v3633 = add i64 %v7, 0
  %v3634 = sdiv i64 %v3633, 1
  %v3635 = add i64 %v2, 1
  %v3636 = mul i64 %v3634, %v2
  %v3637 = sdiv i64 %v3636, %v3
  %v3638 = mul i64 %v3637, 1
  %v3639 = icmp slt i64 %v3638, %v7
  %v3640 = select i1 %v3639, i64 %v3638, i64 %v7
  %v3641 = mul i64 %v3634, %v3635
  %v3642 = sdiv i64 %v3641, %v3
  %v3643 = mul i64 %v3642, 1
  %v3644 = icmp slt i64 %v3643, %v7
  %v3645 = select i1 %v3644, i64 %v3643, i64 %v7
  br label %b361
b361:
  %v3646 = phi i64 [ %v3640, %b360 ], [ %v3713, %b362 ]
  %v3647 = icmp slt i64 %v3646, %v3645
  br i1 %v3647, label %b362, label %b363
b362:
  %v3648 = add i64 %v1033, 0
  %v3649 = and i64 %v3648, %v300
  %v3650 = mul i64 %v3649, %v7
  %v3651 = add i64 %v3650, %v3646
  %v3652 = mul i64 %v3651, 1
  %v3653 = getelementptr inbounds float, ptr %v116, i64 %v3652
  %v3654 = getelementptr inbounds float, ptr %v3653, i64 0
  %v3655 = load float, ptr %v3654, align 4
  %v3656 = fcmp uno float 0x4020000000000000, 0x4020000000000000
  %v3657 = fcmp ogt float 0x4020000000000000, 0x4020000000000000
  %v3658 = select i1 %v3657, float 0x4020000000000000, float 0x4020000000000000
  %v3659 = select i1 %v3656, float 0x4020000000000000, float %v3658
  %v3660 = fsub float %v3659, 0x3FF0000000000000
  %v3661 = fdiv float %v3660, 0x4000000000000000
  %v3662 = add i64 %v1033, 0
  %v3663 = and i64 %v3662, %v354
  %v3664 = mul i64 %v3663, %v7
  %v3665 = add i64 %v3664, %v3646
  %v3666 = mul i64 %v3665, 1
  %v3667 = getelementptr inbounds float, ptr %v178, i64 %v3666
  %v3668 = getelementptr inbounds float, ptr %v3667, i64 0
  %v3669 = load float, ptr %v3668, align 4
  %v3670 = fmul float %v3661, %v3669
  %v3671 = add i64 %v1033, 0
  %v3672 = and i64 %v3671, %v358
  %v3673 = mul i64 %v3672, %v7
  %v3674 = add i64 %v3673, %v3646
  %v3675 = mul i64 %v3674, 1
  %v3676 = getelementptr inbounds float, ptr %v182, i64 %v3675
  %v3677 = getelementptr inbounds float, ptr %v3676, i64 0
  %v3678 = load float, ptr %v3677, align 4
  %v3679 = add i64 %v1033, 0
  %v3680 = and i64 %v3679, %v362
  %v3681 = mul i64 %v3680, %v7
  %v3682 = add i64 %v3681, %v3646
  %v3683 = mul i64 %v3682, 3
  %v3684 = getelementptr inbounds float, ptr %v186, i64 %v3683
  %v3685 = add i64 %v1033, 0
  %v3686 = and i64 %v3685, %v364
  %v3687 = mul i64 %v3686, %v7
  %v3688 = add i64 %v3687, %v3646
  %v3689 = mul i64 %v3688, 3
  %v3690 = getelementptr inbounds float, ptr %v188, i64 %v3689
  %v3691 = icmp ult i64 3, 8
  %v3692 = select i1 %v3691, i64 3, i64 8
  %v3693 = trunc i64 %v3692 to i32
  %v3694 = insertelement <8 x i32> poison, i32 %v3693, i64 0
  %v3695 = shufflevector <8 x i32> %v3694, <8 x i32> poison, <8 x i32> zeroinitializer
  %v3696 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v3695
  %v3697 = add i64 0, 0
  %v3698 = getelementptr inbounds float, ptr %v104, i64 %v3697
  %v3699 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v3698, <8 x i1> %v3696, <8 x float> zeroinitializer)
  %v3700 = insertelement <8 x float> poison, float %v3670, i64 0
  %v3701 = shufflevector <8 x float> %v3700, <8 x float> poison, <8 x i32> zeroinitializer
  %v3702 = fmul <8 x float> %v3699, %v3701
  %v3703 = insertelement <8 x float> poison, float %v3655, i64 0
  %v3704 = shufflevector <8 x float> %v3703, <8 x float> poison, <8 x i32> zeroinitializer
  %v3705 = fadd <8 x float> %v3704, %v3702
  %v3706 = insertelement <8 x float> poison, float %v3678, i64 0
  %v3707 = shufflevector <8 x float> %v3706, <8 x float> poison, <8 x i32> zeroinitializer
  %v3708 = fadd <8 x float> %v3707, %v3702
  %v3709 = add i64 0, 0
  %v3710 = getelementptr inbounds float, ptr %v3684, i64 %v3709
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v3705, ptr align 4 %v3710, <8 x i1> %v3696)
  %v3711 = add i64 0, 0
  %v3712 = getelementptr inbounds float, ptr %v3690, i64 %v3711
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v3708, ptr align 4 %v3712, <8 x i1> %v3696)
  %v3713 = add nsw i64 %v3646, 1
  br label %b361
b363:
  %v3714 = add i64 %v7, 0
  %v3715 = sdiv i64 %v3714, 1
  %v3716 = add i64 %v2, 1
  %v3717 = mul i64 %v3715, %v2
  %v3718 = sdiv i64 %v3717, %v3
  %v3719 = mul i64 %v3718, 1
  %v3720 = icmp slt i64 %v3719, %v7
  %v3721 = select i1 %v3720, i64 %v3719, i64 %v7
  %v3722 = mul i64 %v3715, %v3716
  %v3723 = sdiv i64 %v3722, %v3
  %v3724 = mul i64 %v3723, 1
  %v3725 = icmp slt i64 %v3724, %v7
  %v3726 = select i1 %v3725, i64 %v3724, i64 %v7
  br label %b364
b364:
  %v3727 = phi i64 [ %v3721, %b363 ], [ %v3780, %b369 ]
  %v3728 = icmp slt i64 %v3727, %v3726
  br i1 %v3728, label %b365, label %b366
b365:
  br label %b367
b367:
  %v3729 = phi i64 [ 0, %b365 ], [ %v3779, %b372 ]
  %v3730 = icmp slt i64 %v3729, 3
  br i1 %v3730, label %b368, label %b369
b368:
  br label %b370
b370:
  %v3731 = phi i64 [ 0, %b368 ], [ %v3764, %b371 ]
  %v3732 = phi <8 x float> [ splat (float 0xFFF0000000000000), %b368 ], [ %v3763, %b371 ]
  %v3733 = icmp slt i64 %v3731, 8
  br i1 %v3733, label %b371, label %b372
b371:
  %v3734 = add i64 %v1033, 0
  %v3735 = and i64 %v3734, %v362
  %v3736 = mul i64 %v3735, %v7
  %v3737 = add i64 %v3736, %v3727
  %v3738 = mul i64 %v3737, 3
  %v3739 = getelementptr inbounds float, ptr %v186, i64 %v3738
  %v3740 = add i64 0, %v3729
  %v3741 = getelementptr inbounds float, ptr %v3739, i64 %v3740
  %v3742 = load float, ptr %v3741, align 4
  %v3743 = add i64 %v1033, 0
  %v3744 = and i64 %v3743, %v356
  %v3745 = mul i64 %v3744, %v7
  %v3746 = add i64 %v3745, %v3727
  %v3747 = mul i64 %v3746, 1
  %v3748 = getelementptr inbounds float, ptr %v180, i64 %v3747
  %v3749 = getelementptr inbounds float, ptr %v3748, i64 0
  %v3750 = load float, ptr %v3749, align 4
  %v3751 = fmul float 0x4000000000000000, %v3750
  %v3752 = add i64 0, %v3731
  %v3753 = getelementptr inbounds float, ptr %v102, i64 %v3752
  %v3754 = load <8 x float>, ptr %v3753, align 4
  %v3755 = insertelement <8 x float> poison, float %v3742, i64 0
  %v3756 = shufflevector <8 x float> %v3755, <8 x float> poison, <8 x i32> zeroinitializer
  %v3757 = fsub <8 x float> %v3754, %v3756
  %v3758 = fmul <8 x float> %v3757, %v3757
  %v3759 = insertelement <8 x float> poison, float %v3751, i64 0
  %v3760 = shufflevector <8 x float> %v3759, <8 x float> poison, <8 x i32> zeroinitializer
  %v3761 = fdiv <8 x float> %v3758, %v3760
  %v3762 = fneg <8 x float> %v3761
  %v3763 = call <8 x float> @llvm.maximum.v8f32(<8 x float> %v3732, <8 x float> %v3762)
  %v3764 = add nsw i64 %v3731, 8
  br label %b370
b372:
  %v3765 = shufflevector <8 x float> %v3732, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v3766 = shufflevector <8 x float> %v3732, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v3767 = call <4 x float> @llvm.maximum.v4f32(<4 x float> %v3765, <4 x float> %v3766)
  %v3768 = shufflevector <4 x float> %v3767, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v3769 = shufflevector <4 x float> %v3767, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v3770 = call <2 x float> @llvm.maximum.v2f32(<2 x float> %v3768, <2 x float> %v3769)
  %v3771 = extractelement <2 x float> %v3770, i64 0
  %v3772 = extractelement <2 x float> %v3770, i64 1
  %v3773 = call float @llvm.maximum.f32(float %v3771, float %v3772)
  %v3774 = call float @llvm.maximum.f32(float %v3773, float 0xFFF0000000000000)
  %v3775 = mul i64 %v3727, 3
  %v3776 = getelementptr inbounds float, ptr %v124, i64 %v3775
  %v3777 = add i64 0, %v3729
  %v3778 = getelementptr inbounds float, ptr %v3776, i64 %v3777
  store float %v3774, ptr %v3778, align 4
  %v3779 = add nsw i64 %v3729, 1
  br label %b367
b369:
  %v3780 = add nsw i64 %v3727, 1
  br label %b364
b366:
  %v3781 = add i64 %v7, 0
  %v3782 = sdiv i64 %v3781, 1
  %v3783 = add i64 %v2, 1
  %v3784 = mul i64 %v3782, %v2
  %v3785 = sdiv i64 %v3784, %v3
  %v3786 = mul i64 %v3785, 1
  %v3787 = icmp slt i64 %v3786, %v7
  %v3788 = select i1 %v3787, i64 %v3786, i64 %v7
  %v3789 = mul i64 %v3782, %v3783
  %v3790 = sdiv i64 %v3789, %v3
  %v3791 = mul i64 %v3790, 1
  %v3792 = icmp slt i64 %v3791, %v7
  %v3793 = select i1 %v3792, i64 %v3791, i64 %v7
  br label %b373
b373:
  %v3794 = phi i64 [ %v3788, %b366 ], [ %v3847, %b378 ]
  %v3795 = icmp slt i64 %v3794, %v3793
  br i1 %v3795, label %b374, label %b375
b374:
  br label %b376
b376:
  %v3796 = phi i64 [ 0, %b374 ], [ %v3846, %b381 ]
  %v3797 = icmp slt i64 %v3796, 3
  br i1 %v3797, label %b377, label %b378
b377:
  br label %b379
b379:
  %v3798 = phi i64 [ 0, %b377 ], [ %v3831, %b380 ]
  %v3799 = phi <8 x float> [ splat (float 0xFFF0000000000000), %b377 ], [ %v3830, %b380 ]
  %v3800 = icmp slt i64 %v3798, 8
  br i1 %v3800, label %b380, label %b381
b380:
  %v3801 = add i64 %v1033, 0
  %v3802 = and i64 %v3801, %v364
  %v3803 = mul i64 %v3802, %v7
  %v3804 = add i64 %v3803, %v3794
  %v3805 = mul i64 %v3804, 3
  %v3806 = getelementptr inbounds float, ptr %v188, i64 %v3805
  %v3807 = add i64 0, %v3796
  %v3808 = getelementptr inbounds float, ptr %v3806, i64 %v3807
  %v3809 = load float, ptr %v3808, align 4
  %v3810 = add i64 %v1033, 0
  %v3811 = and i64 %v3810, %v356
  %v3812 = mul i64 %v3811, %v7
  %v3813 = add i64 %v3812, %v3794
  %v3814 = mul i64 %v3813, 1
  %v3815 = getelementptr inbounds float, ptr %v180, i64 %v3814
  %v3816 = getelementptr inbounds float, ptr %v3815, i64 0
  %v3817 = load float, ptr %v3816, align 4
  %v3818 = fmul float 0x4000000000000000, %v3817
  %v3819 = add i64 0, %v3798
  %v3820 = getelementptr inbounds float, ptr %v102, i64 %v3819
  %v3821 = load <8 x float>, ptr %v3820, align 4
  %v3822 = insertelement <8 x float> poison, float %v3809, i64 0
  %v3823 = shufflevector <8 x float> %v3822, <8 x float> poison, <8 x i32> zeroinitializer
  %v3824 = fsub <8 x float> %v3821, %v3823
  %v3825 = fmul <8 x float> %v3824, %v3824
  %v3826 = insertelement <8 x float> poison, float %v3818, i64 0
  %v3827 = shufflevector <8 x float> %v3826, <8 x float> poison, <8 x i32> zeroinitializer
  %v3828 = fdiv <8 x float> %v3825, %v3827
  %v3829 = fneg <8 x float> %v3828
  %v3830 = call <8 x float> @llvm.maximum.v8f32(<8 x float> %v3799, <8 x float> %v3829)
  %v3831 = add nsw i64 %v3798, 8
  br label %b379
b381:
  %v3832 = shufflevector <8 x float> %v3799, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v3833 = shufflevector <8 x float> %v3799, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v3834 = call <4 x float> @llvm.maximum.v4f32(<4 x float> %v3832, <4 x float> %v3833)
  %v3835 = shufflevector <4 x float> %v3834, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v3836 = shufflevector <4 x float> %v3834, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v3837 = call <2 x float> @llvm.maximum.v2f32(<2 x float> %v3835, <2 x float> %v3836)
  %v3838 = extractelement <2 x float> %v3837, i64 0
  %v3839 = extractelement <2 x float> %v3837, i64 1
  %v3840 = call float @llvm.maximum.f32(float %v3838, float %v3839)
  %v3841 = call float @llvm.maximum.f32(float %v3840, float 0xFFF0000000000000)
  %v3842 = mul i64 %v3794, 3
  %v3843 = getelementptr inbounds float, ptr %v126, i64 %v3842
  %v3844 = add i64 0, %v3796
  %v3845 = getelementptr inbounds float, ptr %v3843, i64 %v3844
  store float %v3841, ptr %v3845, align 4
  %v3846 = add nsw i64 %v3796, 1
  br label %b376
b378:
  %v3847 = add nsw i64 %v3794, 1
  br label %b373
b375:
  %v3848 = add i64 %v7, 0
  %v3849 = sdiv i64 %v3848, 1
  %v3850 = add i64 %v2, 1
  %v3851 = mul i64 %v3849, %v2
  %v3852 = sdiv i64 %v3851, %v3
  %v3853 = mul i64 %v3852, 1
  %v3854 = icmp slt i64 %v3853, %v7
  %v3855 = select i1 %v3854, i64 %v3853, i64 %v7
  %v3856 = mul i64 %v3849, %v3850
  %v3857 = sdiv i64 %v3856, %v3
  %v3858 = mul i64 %v3857, 1
  %v3859 = icmp slt i64 %v3858, %v7
  %v3860 = select i1 %v3859, i64 %v3858, i64 %v7
  br label %b382
b382:
  %v3861 = phi i64 [ %v3855, %b375 ], [ %v3895, %b383 ]
  %v3862 = icmp slt i64 %v3861, %v3860
  br i1 %v3862, label %b383, label %b384
b383:
  %v3863 = mul i64 %v3861, 3
  %v3864 = getelementptr inbounds float, ptr %v124, i64 %v3863
  %v3865 = mul i64 %v3861, 3
  %v3866 = getelementptr inbounds float, ptr %v126, i64 %v3865
  %v3867 = add i64 %v1033, 0
  %v3868 = and i64 %v3867, %v366
  %v3869 = mul i64 %v3868, %v7
  %v3870 = add i64 %v3869, %v3861
  %v3871 = mul i64 %v3870, 3
  %v3872 = getelementptr inbounds float, ptr %v190, i64 %v3871
  %v3873 = add i64 %v1033, 0
  %v3874 = and i64 %v3873, %v368
  %v3875 = mul i64 %v3874, %v7
  %v3876 = add i64 %v3875, %v3861
  %v3877 = mul i64 %v3876, 3
  %v3878 = getelementptr inbounds float, ptr %v192, i64 %v3877
  %v3879 = icmp ult i64 3, 8
  %v3880 = select i1 %v3879, i64 3, i64 8
  %v3881 = trunc i64 %v3880 to i32
  %v3882 = insertelement <8 x i32> poison, i32 %v3881, i64 0
  %v3883 = shufflevector <8 x i32> %v3882, <8 x i32> poison, <8 x i32> zeroinitializer
  %v3884 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v3883
  %v3885 = add i64 0, 0
  %v3886 = getelementptr inbounds float, ptr %v3864, i64 %v3885
  %v3887 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v3886, <8 x i1> %v3884, <8 x float> zeroinitializer)
  %v3888 = add i64 0, 0
  %v3889 = getelementptr inbounds float, ptr %v3866, i64 %v3888
  %v3890 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v3889, <8 x i1> %v3884, <8 x float> zeroinitializer)
  %v3891 = add i64 0, 0
  %v3892 = getelementptr inbounds float, ptr %v3872, i64 %v3891
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v3887, ptr align 4 %v3892, <8 x i1> %v3884)
  %v3893 = add i64 0, 0
  %v3894 = getelementptr inbounds float, ptr %v3878, i64 %v3893
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v3890, ptr align 4 %v3894, <8 x i1> %v3884)
  %v3895 = add nsw i64 %v3861, 1
  br label %b382
b384:
  %v3896 = add i64 %v7, 0
  %v3897 = sdiv i64 %v3896, 1
  %v3898 = add i64 %v2, 1
  %v3899 = mul i64 %v3897, %v2
  %v3900 = sdiv i64 %v3899, %v3
  %v3901 = mul i64 %v3900, 1
  %v3902 = icmp slt i64 %v3901, %v7
  %v3903 = select i1 %v3902, i64 %v3901, i64 %v7
  %v3904 = mul i64 %v3897, %v3898
  %v3905 = sdiv i64 %v3904, %v3
  %v3906 = mul i64 %v3905, 1
  %v3907 = icmp slt i64 %v3906, %v7
  %v3908 = select i1 %v3907, i64 %v3906, i64 %v7
  br label %b385
b385:
  %v3909 = phi i64 [ %v3903, %b384 ], [ %v3999, %b390 ]
  %v3910 = icmp slt i64 %v3909, %v3908
  br i1 %v3910, label %b386, label %b387
b386:
  br label %b388
b388:
  %v3911 = phi i64 [ 0, %b386 ], [ %v3998, %b393 ]
  %v3912 = icmp slt i64 %v3911, 3
  br i1 %v3912, label %b389, label %b390
b389:
  br label %b391
b391:
  %v3913 = phi i64 [ 0, %b389 ], [ %v3983, %b392 ]
  %v3914 = phi <8 x float> [ splat (float 0x0000000000000000), %b389 ], [ %v3982, %b392 ]
  %v3915 = icmp slt i64 %v3913, 8
  br i1 %v3915, label %b392, label %b393
b392:
  %v3916 = add i64 %v1033, 0
  %v3917 = and i64 %v3916, %v362
  %v3918 = mul i64 %v3917, %v7
  %v3919 = add i64 %v3918, %v3909
  %v3920 = mul i64 %v3919, 3
  %v3921 = getelementptr inbounds float, ptr %v186, i64 %v3920
  %v3922 = add i64 0, %v3911
  %v3923 = getelementptr inbounds float, ptr %v3921, i64 %v3922
  %v3924 = load float, ptr %v3923, align 4
  %v3925 = add i64 %v1033, 0
  %v3926 = and i64 %v3925, %v356
  %v3927 = mul i64 %v3926, %v7
  %v3928 = add i64 %v3927, %v3909
  %v3929 = mul i64 %v3928, 1
  %v3930 = getelementptr inbounds float, ptr %v180, i64 %v3929
  %v3931 = getelementptr inbounds float, ptr %v3930, i64 0
  %v3932 = load float, ptr %v3931, align 4
  %v3933 = fmul float 0x4000000000000000, %v3932
  %v3934 = add i64 %v1033, 0
  %v3935 = and i64 %v3934, %v366
  %v3936 = mul i64 %v3935, %v7
  %v3937 = add i64 %v3936, %v3909
  %v3938 = mul i64 %v3937, 3
  %v3939 = getelementptr inbounds float, ptr %v190, i64 %v3938
  %v3940 = add i64 0, %v3911
  %v3941 = getelementptr inbounds float, ptr %v3939, i64 %v3940
  %v3942 = load float, ptr %v3941, align 4
  %v3943 = add i64 0, %v3913
  %v3944 = getelementptr inbounds float, ptr %v102, i64 %v3943
  %v3945 = load <8 x float>, ptr %v3944, align 4
  %v3946 = insertelement <8 x float> poison, float %v3924, i64 0
  %v3947 = shufflevector <8 x float> %v3946, <8 x float> poison, <8 x i32> zeroinitializer
  %v3948 = fsub <8 x float> %v3945, %v3947
  %v3949 = fmul <8 x float> %v3948, %v3948
  %v3950 = insertelement <8 x float> poison, float %v3933, i64 0
  %v3951 = shufflevector <8 x float> %v3950, <8 x float> poison, <8 x i32> zeroinitializer
  %v3952 = fdiv <8 x float> %v3949, %v3951
  %v3953 = fneg <8 x float> %v3952
  %v3954 = insertelement <8 x float> poison, float %v3942, i64 0
  %v3955 = shufflevector <8 x float> %v3954, <8 x float> poison, <8 x i32> zeroinitializer
  %v3956 = fsub <8 x float> %v3953, %v3955
  %v3957 = fcmp olt <8 x float> %v3956, splat (float 0xC05A400000000000)
  %v3958 = select <8 x i1> %v3957, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v3956
  %v3959 = fcmp ogt <8 x float> %v3958, splat (float 0x4056400000000000)
  %v3960 = select <8 x i1> %v3959, <8 x float> splat (float 0x4056400000000000), <8 x float> %v3958
  %v3961 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3960, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v3962 = fsub <8 x float> %v3961, splat (float 0x4168000000000000)
  %v3963 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3962, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v3960)
  %v3964 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3962, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v3963)
  %v3965 = bitcast <8 x float> %v3961 to <8 x i32>
  %v3966 = fmul <8 x float> %v3964, %v3964
  %v3967 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v3964, <8 x float> splat (float 0x3F81227F40000000))
  %v3968 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3967, <8 x float> %v3964, <8 x float> splat (float 0x3FA5556740000000))
  %v3969 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3968, <8 x float> %v3964, <8 x float> splat (float 0x3FC5554B00000000))
  %v3970 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3969, <8 x float> %v3964, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v3971 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3966, <8 x float> %v3970, <8 x float> %v3964)
  %v3972 = sub <8 x i32> %v3965, splat (i32 1262485250)
  %v3973 = lshr <8 x i32> %v3972, splat (i32 1)
  %v3974 = sub <8 x i32> %v3972, %v3973
  %v3975 = shl <8 x i32> %v3973, splat (i32 23)
  %v3976 = bitcast <8 x i32> %v3975 to <8 x float>
  %v3977 = shl <8 x i32> %v3974, splat (i32 23)
  %v3978 = bitcast <8 x i32> %v3977 to <8 x float>
  %v3979 = fadd <8 x float> %v3971, splat (float 0x3FF0000000000000)
  %v3980 = fmul <8 x float> %v3979, %v3976
  %v3981 = fmul <8 x float> %v3980, %v3978
  %v3982 = fadd <8 x float> %v3914, %v3981
  %v3983 = add nsw i64 %v3913, 8
  br label %b391
b393:
  %v3984 = shufflevector <8 x float> %v3914, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v3985 = shufflevector <8 x float> %v3914, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v3986 = fadd <4 x float> %v3984, %v3985
  %v3987 = shufflevector <4 x float> %v3986, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v3988 = shufflevector <4 x float> %v3986, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v3989 = fadd <2 x float> %v3987, %v3988
  %v3990 = extractelement <2 x float> %v3989, i64 0
  %v3991 = extractelement <2 x float> %v3989, i64 1
  %v3992 = fadd float %v3990, %v3991
  %v3993 = fadd float %v3992, 0x0000000000000000
  %v3994 = mul i64 %v3909, 3
  %v3995 = getelementptr inbounds float, ptr %v124, i64 %v3994
  %v3996 = add i64 0, %v3911
  %v3997 = getelementptr inbounds float, ptr %v3995, i64 %v3996
  store float %v3993, ptr %v3997, align 4
  %v3998 = add nsw i64 %v3911, 1
  br label %b388
b390:
  %v3999 = add nsw i64 %v3909, 1
  br label %b385
b387:
  %v4000 = add i64 %v7, 0
  %v4001 = sdiv i64 %v4000, 1
  %v4002 = add i64 %v2, 1
  %v4003 = mul i64 %v4001, %v2
  %v4004 = sdiv i64 %v4003, %v3
  %v4005 = mul i64 %v4004, 1
  %v4006 = icmp slt i64 %v4005, %v7
  %v4007 = select i1 %v4006, i64 %v4005, i64 %v7
  %v4008 = mul i64 %v4001, %v4002
  %v4009 = sdiv i64 %v4008, %v3
  %v4010 = mul i64 %v4009, 1
  %v4011 = icmp slt i64 %v4010, %v7
  %v4012 = select i1 %v4011, i64 %v4010, i64 %v7
  br label %b394
b394:
  %v4013 = phi i64 [ %v4007, %b387 ], [ %v4103, %b399 ]
  %v4014 = icmp slt i64 %v4013, %v4012
  br i1 %v4014, label %b395, label %b396
b395:
  br label %b397
b397:
  %v4015 = phi i64 [ 0, %b395 ], [ %v4102, %b402 ]
  %v4016 = icmp slt i64 %v4015, 3
  br i1 %v4016, label %b398, label %b399
b398:
  br label %b400
b400:
  %v4017 = phi i64 [ 0, %b398 ], [ %v4087, %b401 ]
  %v4018 = phi <8 x float> [ splat (float 0x0000000000000000), %b398 ], [ %v4086, %b401 ]
  %v4019 = icmp slt i64 %v4017, 8
  br i1 %v4019, label %b401, label %b402
b401:
  %v4020 = add i64 %v1033, 0
  %v4021 = and i64 %v4020, %v364
  %v4022 = mul i64 %v4021, %v7
  %v4023 = add i64 %v4022, %v4013
  %v4024 = mul i64 %v4023, 3
  %v4025 = getelementptr inbounds float, ptr %v188, i64 %v4024
  %v4026 = add i64 0, %v4015
  %v4027 = getelementptr inbounds float, ptr %v4025, i64 %v4026
  %v4028 = load float, ptr %v4027, align 4
  %v4029 = add i64 %v1033, 0
  %v4030 = and i64 %v4029, %v356
  %v4031 = mul i64 %v4030, %v7
  %v4032 = add i64 %v4031, %v4013
  %v4033 = mul i64 %v4032, 1
  %v4034 = getelementptr inbounds float, ptr %v180, i64 %v4033
  %v4035 = getelementptr inbounds float, ptr %v4034, i64 0
  %v4036 = load float, ptr %v4035, align 4
  %v4037 = fmul float 0x4000000000000000, %v4036
  %v4038 = add i64 %v1033, 0
  %v4039 = and i64 %v4038, %v368
  %v4040 = mul i64 %v4039, %v7
  %v4041 = add i64 %v4040, %v4013
  %v4042 = mul i64 %v4041, 3
  %v4043 = getelementptr inbounds float, ptr %v192, i64 %v4042
  %v4044 = add i64 0, %v4015
  %v4045 = getelementptr inbounds float, ptr %v4043, i64 %v4044
  %v4046 = load float, ptr %v4045, align 4
  %v4047 = add i64 0, %v4017
  %v4048 = getelementptr inbounds float, ptr %v102, i64 %v4047
  %v4049 = load <8 x float>, ptr %v4048, align 4
  %v4050 = insertelement <8 x float> poison, float %v4028, i64 0
  %v4051 = shufflevector <8 x float> %v4050, <8 x float> poison, <8 x i32> zeroinitializer
  %v4052 = fsub <8 x float> %v4049, %v4051
  %v4053 = fmul <8 x float> %v4052, %v4052
  %v4054 = insertelement <8 x float> poison, float %v4037, i64 0
  %v4055 = shufflevector <8 x float> %v4054, <8 x float> poison, <8 x i32> zeroinitializer
  %v4056 = fdiv <8 x float> %v4053, %v4055
  %v4057 = fneg <8 x float> %v4056
  %v4058 = insertelement <8 x float> poison, float %v4046, i64 0
  %v4059 = shufflevector <8 x float> %v4058, <8 x float> poison, <8 x i32> zeroinitializer
  %v4060 = fsub <8 x float> %v4057, %v4059
  %v4061 = fcmp olt <8 x float> %v4060, splat (float 0xC05A400000000000)
  %v4062 = select <8 x i1> %v4061, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v4060
  %v4063 = fcmp ogt <8 x float> %v4062, splat (float 0x4056400000000000)
  %v4064 = select <8 x i1> %v4063, <8 x float> splat (float 0x4056400000000000), <8 x float> %v4062
  %v4065 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4064, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v4066 = fsub <8 x float> %v4065, splat (float 0x4168000000000000)
  %v4067 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4066, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v4064)
  %v4068 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4066, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v4067)
  %v4069 = bitcast <8 x float> %v4065 to <8 x i32>
  %v4070 = fmul <8 x float> %v4068, %v4068
  %v4071 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v4068, <8 x float> splat (float 0x3F81227F40000000))
  %v4072 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4071, <8 x float> %v4068, <8 x float> splat (float 0x3FA5556740000000))
  %v4073 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4072, <8 x float> %v4068, <8 x float> splat (float 0x3FC5554B00000000))
  %v4074 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4073, <8 x float> %v4068, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v4075 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4070, <8 x float> %v4074, <8 x float> %v4068)
  %v4076 = sub <8 x i32> %v4069, splat (i32 1262485250)
  %v4077 = lshr <8 x i32> %v4076, splat (i32 1)
  %v4078 = sub <8 x i32> %v4076, %v4077
  %v4079 = shl <8 x i32> %v4077, splat (i32 23)
  %v4080 = bitcast <8 x i32> %v4079 to <8 x float>
  %v4081 = shl <8 x i32> %v4078, splat (i32 23)
  %v4082 = bitcast <8 x i32> %v4081 to <8 x float>
  %v4083 = fadd <8 x float> %v4075, splat (float 0x3FF0000000000000)
  %v4084 = fmul <8 x float> %v4083, %v4080
  %v4085 = fmul <8 x float> %v4084, %v4082
  %v4086 = fadd <8 x float> %v4018, %v4085
  %v4087 = add nsw i64 %v4017, 8
  br label %b400
b402:
  %v4088 = shufflevector <8 x float> %v4018, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v4089 = shufflevector <8 x float> %v4018, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v4090 = fadd <4 x float> %v4088, %v4089
  %v4091 = shufflevector <4 x float> %v4090, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v4092 = shufflevector <4 x float> %v4090, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v4093 = fadd <2 x float> %v4091, %v4092
  %v4094 = extractelement <2 x float> %v4093, i64 0
  %v4095 = extractelement <2 x float> %v4093, i64 1
  %v4096 = fadd float %v4094, %v4095
  %v4097 = fadd float %v4096, 0x0000000000000000
  %v4098 = mul i64 %v4013, 3
  %v4099 = getelementptr inbounds float, ptr %v126, i64 %v4098
  %v4100 = add i64 0, %v4015
  %v4101 = getelementptr inbounds float, ptr %v4099, i64 %v4100
  store float %v4097, ptr %v4101, align 4
  %v4102 = add nsw i64 %v4015, 1
  br label %b397
b399:
  %v4103 = add nsw i64 %v4013, 1
  br label %b394
b396:
  %v4104 = add i64 %v7, 0
  %v4105 = sdiv i64 %v4104, 1
  %v4106 = add i64 %v2, 1
  %v4107 = mul i64 %v4105, %v2
  %v4108 = sdiv i64 %v4107, %v3
  %v4109 = mul i64 %v4108, 1
  %v4110 = icmp slt i64 %v4109, %v7
  %v4111 = select i1 %v4110, i64 %v4109, i64 %v7
  %v4112 = mul i64 %v4105, %v4106
  %v4113 = sdiv i64 %v4112, %v3
  %v4114 = mul i64 %v4113, 1
  %v4115 = icmp slt i64 %v4114, %v7
  %v4116 = select i1 %v4115, i64 %v4114, i64 %v7
  br label %b403
b403:
  %v4117 = phi i64 [ %v4111, %b396 ], [ %v4151, %b404 ]
  %v4118 = icmp slt i64 %v4117, %v4116
  br i1 %v4118, label %b404, label %b405
b404:
  %v4119 = mul i64 %v4117, 3
  %v4120 = getelementptr inbounds float, ptr %v124, i64 %v4119
  %v4121 = mul i64 %v4117, 3
  %v4122 = getelementptr inbounds float, ptr %v126, i64 %v4121
  %v4123 = add i64 %v1033, 0
  %v4124 = and i64 %v4123, %v370
  %v4125 = mul i64 %v4124, %v7
  %v4126 = add i64 %v4125, %v4117
  %v4127 = mul i64 %v4126, 3
  %v4128 = getelementptr inbounds float, ptr %v194, i64 %v4127
  %v4129 = add i64 %v1033, 0
  %v4130 = and i64 %v4129, %v372
  %v4131 = mul i64 %v4130, %v7
  %v4132 = add i64 %v4131, %v4117
  %v4133 = mul i64 %v4132, 3
  %v4134 = getelementptr inbounds float, ptr %v196, i64 %v4133
  %v4135 = icmp ult i64 3, 8
  %v4136 = select i1 %v4135, i64 3, i64 8
  %v4137 = trunc i64 %v4136 to i32
  %v4138 = insertelement <8 x i32> poison, i32 %v4137, i64 0
  %v4139 = shufflevector <8 x i32> %v4138, <8 x i32> poison, <8 x i32> zeroinitializer
  %v4140 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v4139
  %v4141 = add i64 0, 0
  %v4142 = getelementptr inbounds float, ptr %v4120, i64 %v4141
  %v4143 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v4142, <8 x i1> %v4140, <8 x float> zeroinitializer)
  %v4144 = add i64 0, 0
  %v4145 = getelementptr inbounds float, ptr %v4122, i64 %v4144
  %v4146 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v4145, <8 x i1> %v4140, <8 x float> zeroinitializer)
  %v4147 = add i64 0, 0
  %v4148 = getelementptr inbounds float, ptr %v4128, i64 %v4147
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v4143, ptr align 4 %v4148, <8 x i1> %v4140)
  %v4149 = add i64 0, 0
  %v4150 = getelementptr inbounds float, ptr %v4134, i64 %v4149
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v4146, ptr align 4 %v4150, <8 x i1> %v4140)
  %v4151 = add nsw i64 %v4117, 1
  br label %b403
b405:
  %v4152 = add i64 %v7, 0
  %v4153 = sdiv i64 %v4152, 1
  %v4154 = add i64 %v2, 1
  %v4155 = mul i64 %v4153, %v2
  %v4156 = sdiv i64 %v4155, %v3
  %v4157 = mul i64 %v4156, 1
  %v4158 = icmp slt i64 %v4157, %v7
  %v4159 = select i1 %v4158, i64 %v4157, i64 %v7
  %v4160 = mul i64 %v4153, %v4154
  %v4161 = sdiv i64 %v4160, %v3
  %v4162 = mul i64 %v4161, 1
  %v4163 = icmp slt i64 %v4162, %v7
  %v4164 = select i1 %v4163, i64 %v4162, i64 %v7
  br label %b406
b406:
  %v4165 = phi i64 [ %v4159, %b405 ], [ %v4332, %b411 ]
  %v4166 = icmp slt i64 %v4165, %v4164
  br i1 %v4166, label %b407, label %b408
b407:
  br label %b409
b409:
  %v4167 = phi i64 [ 0, %b407 ], [ %v4331, %b410 ]
  %v4168 = icmp slt i64 %v4167, 3
  br i1 %v4168, label %b410, label %b411
b410:
  %v4169 = add i64 %v1033, 0
  %v4170 = and i64 %v4169, %v362
  %v4171 = mul i64 %v4170, %v7
  %v4172 = add i64 %v4171, %v4165
  %v4173 = mul i64 %v4172, 3
  %v4174 = getelementptr inbounds float, ptr %v186, i64 %v4173
  %v4175 = add i64 0, %v4167
  %v4176 = getelementptr inbounds float, ptr %v4174, i64 %v4175
  %v4177 = load float, ptr %v4176, align 4
  %v4178 = add i64 %v1033, 0
  %v4179 = and i64 %v4178, %v356
  %v4180 = mul i64 %v4179, %v7
  %v4181 = add i64 %v4180, %v4165
  %v4182 = mul i64 %v4181, 1
  %v4183 = getelementptr inbounds float, ptr %v180, i64 %v4182
  %v4184 = getelementptr inbounds float, ptr %v4183, i64 0
  %v4185 = load float, ptr %v4184, align 4
  %v4186 = fmul float 0x4000000000000000, %v4185
  %v4187 = add i64 %v1033, 0
  %v4188 = and i64 %v4187, %v366
  %v4189 = mul i64 %v4188, %v7
  %v4190 = add i64 %v4189, %v4165
  %v4191 = mul i64 %v4190, 3
  %v4192 = getelementptr inbounds float, ptr %v190, i64 %v4191
  %v4193 = add i64 0, %v4167
  %v4194 = getelementptr inbounds float, ptr %v4192, i64 %v4193
  %v4195 = load float, ptr %v4194, align 4
  %v4196 = add i64 %v1033, 0
  %v4197 = and i64 %v4196, %v370
  %v4198 = mul i64 %v4197, %v7
  %v4199 = add i64 %v4198, %v4165
  %v4200 = mul i64 %v4199, 3
  %v4201 = getelementptr inbounds float, ptr %v194, i64 %v4200
  %v4202 = add i64 0, %v4167
  %v4203 = getelementptr inbounds float, ptr %v4201, i64 %v4202
  %v4204 = load float, ptr %v4203, align 4
  %v4205 = add i64 %v1033, 0
  %v4206 = and i64 %v4205, %v364
  %v4207 = mul i64 %v4206, %v7
  %v4208 = add i64 %v4207, %v4165
  %v4209 = mul i64 %v4208, 3
  %v4210 = getelementptr inbounds float, ptr %v188, i64 %v4209
  %v4211 = add i64 0, %v4167
  %v4212 = getelementptr inbounds float, ptr %v4210, i64 %v4211
  %v4213 = load float, ptr %v4212, align 4
  %v4214 = add i64 %v1033, 0
  %v4215 = and i64 %v4214, %v368
  %v4216 = mul i64 %v4215, %v7
  %v4217 = add i64 %v4216, %v4165
  %v4218 = mul i64 %v4217, 3
  %v4219 = getelementptr inbounds float, ptr %v192, i64 %v4218
  %v4220 = add i64 0, %v4167
  %v4221 = getelementptr inbounds float, ptr %v4219, i64 %v4220
  %v4222 = load float, ptr %v4221, align 4
  %v4223 = add i64 %v1033, 0
  %v4224 = and i64 %v4223, %v372
  %v4225 = mul i64 %v4224, %v7
  %v4226 = add i64 %v4225, %v4165
  %v4227 = mul i64 %v4226, 3
  %v4228 = getelementptr inbounds float, ptr %v196, i64 %v4227
  %v4229 = add i64 0, %v4167
  %v4230 = getelementptr inbounds float, ptr %v4228, i64 %v4229
  %v4231 = load float, ptr %v4230, align 4
  %v4232 = add i64 %v1033, 0
  %v4233 = and i64 %v4232, %v374
  %v4234 = mul i64 %v4233, %v7
  %v4235 = add i64 %v4234, %v4165
  %v4236 = mul i64 %v4235, 24
  %v4237 = getelementptr inbounds float, ptr %v198, i64 %v4236
  %v4238 = add i64 %v1033, 0
  %v4239 = and i64 %v4238, %v376
  %v4240 = mul i64 %v4239, %v7
  %v4241 = add i64 %v4240, %v4165
  %v4242 = mul i64 %v4241, 24
  %v4243 = getelementptr inbounds float, ptr %v200, i64 %v4242
  %v4244 = add i64 0, 0
  %v4245 = getelementptr inbounds float, ptr %v102, i64 %v4244
  %v4246 = load <8 x float>, ptr %v4245, align 4
  %v4247 = insertelement <8 x float> poison, float %v4177, i64 0
  %v4248 = shufflevector <8 x float> %v4247, <8 x float> poison, <8 x i32> zeroinitializer
  %v4249 = fsub <8 x float> %v4246, %v4248
  %v4250 = fmul <8 x float> %v4249, %v4249
  %v4251 = insertelement <8 x float> poison, float %v4186, i64 0
  %v4252 = shufflevector <8 x float> %v4251, <8 x float> poison, <8 x i32> zeroinitializer
  %v4253 = fdiv <8 x float> %v4250, %v4252
  %v4254 = fneg <8 x float> %v4253
  %v4255 = insertelement <8 x float> poison, float %v4195, i64 0
  %v4256 = shufflevector <8 x float> %v4255, <8 x float> poison, <8 x i32> zeroinitializer
  %v4257 = fsub <8 x float> %v4254, %v4256
  %v4258 = fcmp olt <8 x float> %v4257, splat (float 0xC05A400000000000)
  %v4259 = select <8 x i1> %v4258, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v4257
  %v4260 = fcmp ogt <8 x float> %v4259, splat (float 0x4056400000000000)
  %v4261 = select <8 x i1> %v4260, <8 x float> splat (float 0x4056400000000000), <8 x float> %v4259
  %v4262 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4261, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v4263 = fsub <8 x float> %v4262, splat (float 0x4168000000000000)
  %v4264 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4263, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v4261)
  %v4265 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4263, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v4264)
  %v4266 = bitcast <8 x float> %v4262 to <8 x i32>
  %v4267 = fmul <8 x float> %v4265, %v4265
  %v4268 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v4265, <8 x float> splat (float 0x3F81227F40000000))
  %v4269 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4268, <8 x float> %v4265, <8 x float> splat (float 0x3FA5556740000000))
  %v4270 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4269, <8 x float> %v4265, <8 x float> splat (float 0x3FC5554B00000000))
  %v4271 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4270, <8 x float> %v4265, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v4272 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4267, <8 x float> %v4271, <8 x float> %v4265)
  %v4273 = sub <8 x i32> %v4266, splat (i32 1262485250)
  %v4274 = lshr <8 x i32> %v4273, splat (i32 1)
  %v4275 = sub <8 x i32> %v4273, %v4274
  %v4276 = shl <8 x i32> %v4274, splat (i32 23)
  %v4277 = bitcast <8 x i32> %v4276 to <8 x float>
  %v4278 = shl <8 x i32> %v4275, splat (i32 23)
  %v4279 = bitcast <8 x i32> %v4278 to <8 x float>
  %v4280 = fadd <8 x float> %v4272, splat (float 0x3FF0000000000000)
  %v4281 = fmul <8 x float> %v4280, %v4277
  %v4282 = fmul <8 x float> %v4281, %v4279
  %v4283 = insertelement <8 x float> poison, float %v4204, i64 0
  %v4284 = shufflevector <8 x float> %v4283, <8 x float> poison, <8 x i32> zeroinitializer
  %v4285 = fdiv <8 x float> %v4282, %v4284
  %v4286 = insertelement <8 x float> poison, float %v4213, i64 0
  %v4287 = shufflevector <8 x float> %v4286, <8 x float> poison, <8 x i32> zeroinitializer
  %v4288 = fsub <8 x float> %v4246, %v4287
  %v4289 = fmul <8 x float> %v4288, %v4288
  %v4290 = fdiv <8 x float> %v4289, %v4252
  %v4291 = fneg <8 x float> %v4290
  %v4292 = insertelement <8 x float> poison, float %v4222, i64 0
  %v4293 = shufflevector <8 x float> %v4292, <8 x float> poison, <8 x i32> zeroinitializer
  %v4294 = fsub <8 x float> %v4291, %v4293
  %v4295 = fcmp olt <8 x float> %v4294, splat (float 0xC05A400000000000)
  %v4296 = select <8 x i1> %v4295, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v4294
  %v4297 = fcmp ogt <8 x float> %v4296, splat (float 0x4056400000000000)
  %v4298 = select <8 x i1> %v4297, <8 x float> splat (float 0x4056400000000000), <8 x float> %v4296
  %v4299 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4298, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v4300 = fsub <8 x float> %v4299, splat (float 0x4168000000000000)
  %v4301 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4300, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v4298)
  %v4302 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4300, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v4301)
  %v4303 = bitcast <8 x float> %v4299 to <8 x i32>
  %v4304 = fmul <8 x float> %v4302, %v4302
  %v4305 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v4302, <8 x float> splat (float 0x3F81227F40000000))
  %v4306 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4305, <8 x float> %v4302, <8 x float> splat (float 0x3FA5556740000000))
  %v4307 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4306, <8 x float> %v4302, <8 x float> splat (float 0x3FC5554B00000000))
  %v4308 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4307, <8 x float> %v4302, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v4309 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4304, <8 x float> %v4308, <8 x float> %v4302)
  %v4310 = sub <8 x i32> %v4303, splat (i32 1262485250)
  %v4311 = lshr <8 x i32> %v4310, splat (i32 1)
  %v4312 = sub <8 x i32> %v4310, %v4311
  %v4313 = shl <8 x i32> %v4311, splat (i32 23)
  %v4314 = bitcast <8 x i32> %v4313 to <8 x float>
  %v4315 = shl <8 x i32> %v4312, splat (i32 23)
  %v4316 = bitcast <8 x i32> %v4315 to <8 x float>
  %v4317 = fadd <8 x float> %v4309, splat (float 0x3FF0000000000000)
  %v4318 = fmul <8 x float> %v4317, %v4314
  %v4319 = fmul <8 x float> %v4318, %v4316
  %v4320 = insertelement <8 x float> poison, float %v4231, i64 0
  %v4321 = shufflevector <8 x float> %v4320, <8 x float> poison, <8 x i32> zeroinitializer
  %v4322 = fdiv <8 x float> %v4319, %v4321
  %v4323 = mul i64 %v4167, 8
  %v4324 = add i64 0, %v4323
  %v4325 = add i64 %v4324, 0
  %v4326 = getelementptr inbounds float, ptr %v4237, i64 %v4325
  store <8 x float> %v4285, ptr %v4326, align 4
  %v4327 = mul i64 %v4167, 8
  %v4328 = add i64 0, %v4327
  %v4329 = add i64 %v4328, 0
  %v4330 = getelementptr inbounds float, ptr %v4243, i64 %v4329
  store <8 x float> %v4322, ptr %v4330, align 4
  %v4331 = add nsw i64 %v4167, 1
  br label %b409
b411:
  %v4332 = add nsw i64 %v4165, 1
  br label %b406
b408:
  %v4333 = add i64 %v7, 0
  %v4334 = sdiv i64 %v4333, 1
  %v4335 = add i64 %v2, 1
  %v4336 = mul i64 %v4334, %v2
  %v4337 = sdiv i64 %v4336, %v3
  %v4338 = mul i64 %v4337, 1
  %v4339 = icmp slt i64 %v4338, %v7
  %v4340 = select i1 %v4339, i64 %v4338, i64 %v7
  %v4341 = mul i64 %v4334, %v4335
  %v4342 = sdiv i64 %v4341, %v3
  %v4343 = mul i64 %v4342, 1
  %v4344 = icmp slt i64 %v4343, %v7
  %v4345 = select i1 %v4344, i64 %v4343, i64 %v7
  br label %b412
b412:
  %v4346 = phi i64 [ %v4340, %b408 ], [ %v4393, %b417 ]
  %v4347 = icmp slt i64 %v4346, %v4345
  br i1 %v4347, label %b413, label %b414
b413:
  br label %b415
b415:
  %v4348 = phi i64 [ 0, %b413 ], [ %v4392, %b420 ]
  %v4349 = icmp slt i64 %v4348, 8
  br i1 %v4349, label %b416, label %b417
b416:
  %v4350 = icmp ult i64 3, 8
  %v4351 = select i1 %v4350, i64 3, i64 8
  %v4352 = trunc i64 %v4351 to i32
  %v4353 = insertelement <8 x i32> poison, i32 %v4352, i64 0
  %v4354 = shufflevector <8 x i32> %v4353, <8 x i32> poison, <8 x i32> zeroinitializer
  %v4355 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v4354
  br label %b418
b418:
  %v4356 = phi i64 [ 0, %b416 ], [ %v4385, %b419 ]
  %v4357 = phi <8 x float> [ splat (float 0x0000000000000000), %b416 ], [ %v4384, %b419 ]
  %v4358 = icmp slt i64 %v4356, 3
  br i1 %v4358, label %b419, label %b420
b419:
  %v4359 = add i64 %v1033, 0
  %v4360 = and i64 %v4359, %v374
  %v4361 = mul i64 %v4360, %v7
  %v4362 = add i64 %v4361, %v4346
  %v4363 = mul i64 %v4362, 24
  %v4364 = getelementptr inbounds float, ptr %v198, i64 %v4363
  %v4365 = add i64 0, %v4348
  %v4366 = mul i64 %v4356, 8
  %v4367 = add i64 %v4365, %v4366
  %v4368 = getelementptr inbounds float, ptr %v4364, i64 %v4367
  %v4369 = load float, ptr %v4368, align 4
  %v4370 = add i64 %v1033, 0
  %v4371 = and i64 %v4370, %v328
  %v4372 = mul i64 %v4371, %v7
  %v4373 = add i64 %v4372, %v4346
  %v4374 = mul i64 %v4373, 9
  %v4375 = getelementptr inbounds float, ptr %v152, i64 %v4374
  %v4376 = add i64 0, 0
  %v4377 = mul i64 %v4356, 3
  %v4378 = add i64 %v4376, %v4377
  %v4379 = getelementptr inbounds float, ptr %v4375, i64 %v4378
  %v4380 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v4379, <8 x i1> %v4355, <8 x float> zeroinitializer)
  %v4381 = insertelement <8 x float> poison, float %v4369, i64 0
  %v4382 = shufflevector <8 x float> %v4381, <8 x float> poison, <8 x i32> zeroinitializer
  %v4383 = fmul <8 x float> %v4382, %v4380
  %v4384 = fadd <8 x float> %v4357, %v4383
  %v4385 = add nsw i64 %v4356, 1
  br label %b418
b420:
  %v4386 = mul i64 %v4346, 24
  %v4387 = getelementptr inbounds float, ptr %v140, i64 %v4386
  %v4388 = mul i64 %v4348, 3
  %v4389 = add i64 0, %v4388
  %v4390 = add i64 %v4389, 0
  %v4391 = getelementptr inbounds float, ptr %v4387, i64 %v4390
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v4357, ptr align 4 %v4391, <8 x i1> %v4355)
  %v4392 = add nsw i64 %v4348, 1
  br label %b415
b417:
  %v4393 = add nsw i64 %v4346, 1
  br label %b412
b414:
  %v4394 = add i64 %v7, 0
  %v4395 = sdiv i64 %v4394, 1
  %v4396 = add i64 %v2, 1
  %v4397 = mul i64 %v4395, %v2
  %v4398 = sdiv i64 %v4397, %v3
  %v4399 = mul i64 %v4398, 1
  %v4400 = icmp slt i64 %v4399, %v7
  %v4401 = select i1 %v4400, i64 %v4399, i64 %v7
  %v4402 = mul i64 %v4395, %v4396
  %v4403 = sdiv i64 %v4402, %v3
  %v4404 = mul i64 %v4403, 1
  %v4405 = icmp slt i64 %v4404, %v7
  %v4406 = select i1 %v4405, i64 %v4404, i64 %v7
  br label %b421
b421:
  %v4407 = phi i64 [ %v4401, %b414 ], [ %v4448, %b426 ]
  %v4408 = icmp slt i64 %v4407, %v4406
  br i1 %v4408, label %b422, label %b423
b422:
  br label %b424
b424:
  %v4409 = phi i64 [ 0, %b422 ], [ %v4447, %b429 ]
  %v4410 = icmp slt i64 %v4409, 8
  br i1 %v4410, label %b425, label %b426
b425:
  br label %b427
b427:
  %v4411 = phi i64 [ 0, %b425 ], [ %v4436, %b428 ]
  %v4412 = phi <8 x float> [ splat (float 0x0000000000000000), %b425 ], [ %v4435, %b428 ]
  %v4413 = icmp slt i64 %v4411, 3
  br i1 %v4413, label %b428, label %b429
b428:
  %v4414 = mul i64 %v4407, 24
  %v4415 = getelementptr inbounds float, ptr %v140, i64 %v4414
  %v4416 = mul i64 %v4409, 3
  %v4417 = add i64 0, %v4416
  %v4418 = add i64 %v4417, %v4411
  %v4419 = getelementptr inbounds float, ptr %v4415, i64 %v4418
  %v4420 = load float, ptr %v4419, align 4
  %v4421 = add i64 %v1033, 0
  %v4422 = and i64 %v4421, %v376
  %v4423 = mul i64 %v4422, %v7
  %v4424 = add i64 %v4423, %v4407
  %v4425 = mul i64 %v4424, 24
  %v4426 = getelementptr inbounds float, ptr %v200, i64 %v4425
  %v4427 = add i64 0, 0
  %v4428 = mul i64 %v4411, 8
  %v4429 = add i64 %v4427, %v4428
  %v4430 = getelementptr inbounds float, ptr %v4426, i64 %v4429
  %v4431 = load <8 x float>, ptr %v4430, align 4
  %v4432 = insertelement <8 x float> poison, float %v4420, i64 0
  %v4433 = shufflevector <8 x float> %v4432, <8 x float> poison, <8 x i32> zeroinitializer
  %v4434 = fmul <8 x float> %v4433, %v4431
  %v4435 = fadd <8 x float> %v4412, %v4434
  %v4436 = add nsw i64 %v4411, 1
  br label %b427
b429:
  %v4437 = add i64 %v1033, 0
  %v4438 = and i64 %v4437, %v378
  %v4439 = mul i64 %v4438, %v7
  %v4440 = add i64 %v4439, %v4407
  %v4441 = mul i64 %v4440, 64
  %v4442 = getelementptr inbounds float, ptr %v202, i64 %v4441
  %v4443 = mul i64 %v4409, 8
  %v4444 = add i64 0, %v4443
  %v4445 = add i64 %v4444, 0
  %v4446 = getelementptr inbounds float, ptr %v4442, i64 %v4445
  store <8 x float> %v4412, ptr %v4446, align 4
  %v4447 = add nsw i64 %v4409, 1
  br label %b424
b426:
  %v4448 = add nsw i64 %v4407, 1
  br label %b421
b423:
  %v4449 = add i64 %v7, 0
  %v4450 = sdiv i64 %v4449, 1
  %v4451 = add i64 %v2, 1
  %v4452 = mul i64 %v4450, %v2
  %v4453 = sdiv i64 %v4452, %v3
  %v4454 = mul i64 %v4453, 1
  %v4455 = icmp slt i64 %v4454, %v7
  %v4456 = select i1 %v4455, i64 %v4454, i64 %v7
  %v4457 = mul i64 %v4450, %v4451
  %v4458 = sdiv i64 %v4457, %v3
  %v4459 = mul i64 %v4458, 1
  %v4460 = icmp slt i64 %v4459, %v7
  %v4461 = select i1 %v4460, i64 %v4459, i64 %v7
  br label %b430
b430:
  %v4462 = phi i64 [ %v4456, %b423 ], [ %v4485, %b435 ]
  %v4463 = icmp slt i64 %v4462, %v4461
  br i1 %v4463, label %b431, label %b432
b431:
  br label %b433
b433:
  %v4464 = phi i64 [ 0, %b431 ], [ %v4484, %b434 ]
  %v4465 = icmp slt i64 %v4464, 3
  br i1 %v4465, label %b434, label %b435
b434:
  %v4466 = mul i64 %v4462, 24
  %v4467 = getelementptr inbounds float, ptr %v140, i64 %v4466
  %v4468 = add i64 %v1033, 0
  %v4469 = and i64 %v4468, %v380
  %v4470 = mul i64 %v4469, %v7
  %v4471 = add i64 %v4470, %v4462
  %v4472 = mul i64 %v4471, 24
  %v4473 = getelementptr inbounds float, ptr %v204, i64 %v4472
  %v4474 = add i64 0, %v4464
  %v4475 = mul i64 0, 3
  %v4476 = add i64 %v4474, %v4475
  %v4477 = getelementptr inbounds float, ptr %v4467, i64 %v4476
  %v4478 = getelementptr float, ptr %v4477, <8 x i64> <i64 0, i64 3, i64 6, i64 9, i64 12, i64 15, i64 18, i64 21>
  %v4479 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v4478, <8 x i1> splat (i1 1), <8 x float> zeroinitializer)
  %v4480 = mul i64 %v4464, 8
  %v4481 = add i64 0, %v4480
  %v4482 = add i64 %v4481, 0
  %v4483 = getelementptr inbounds float, ptr %v4473, i64 %v4482
  store <8 x float> %v4479, ptr %v4483, align 4
  %v4484 = add nsw i64 %v4464, 1
  br label %b433
b435:
  %v4485 = add nsw i64 %v4462, 1
  br label %b430
b432:
  %v4486 = add i64 %v7, 0
  %v4487 = sdiv i64 %v4486, 1
  %v4488 = add i64 %v2, 1
  %v4489 = mul i64 %v4487, %v2
  %v4490 = sdiv i64 %v4489, %v3
  %v4491 = mul i64 %v4490, 1
  %v4492 = icmp slt i64 %v4491, %v7
  %v4493 = select i1 %v4492, i64 %v4491, i64 %v7
  %v4494 = mul i64 %v4487, %v4488
  %v4495 = sdiv i64 %v4494, %v3
  %v4496 = mul i64 %v4495, 1
  %v4497 = icmp slt i64 %v4496, %v7
  %v4498 = select i1 %v4497, i64 %v4496, i64 %v7
  br label %b436
b436:
  %v4499 = phi i64 [ %v4493, %b432 ], [ %v4542, %b441 ]
  %v4500 = icmp slt i64 %v4499, %v4498
  br i1 %v4500, label %b437, label %b438
b437:
  %v4501 = add i64 %v1033, 0
  %v4502 = and i64 %v4501, %v268
  %v4503 = mul i64 %v4502, %v7
  %v4504 = add i64 %v4503, %v4499
  %v4505 = mul i64 %v4504, 64
  %v4506 = getelementptr inbounds float, ptr %v40, i64 %v4505
  %v4507 = add i64 %v1033, 0
  %v4508 = and i64 %v4507, %v294
  %v4509 = mul i64 %v4508, %v7
  %v4510 = add i64 %v4509, %v4499
  %v4511 = mul i64 %v4510, 1
  %v4512 = getelementptr inbounds float, ptr %v110, i64 %v4511
  %v4513 = getelementptr inbounds float, ptr %v4512, i64 0
  %v4514 = load float, ptr %v4513, align 4
  %v4515 = add i64 %v1033, 0
  %v4516 = and i64 %v4515, %v378
  %v4517 = mul i64 %v4516, %v7
  %v4518 = add i64 %v4517, %v4499
  %v4519 = mul i64 %v4518, 64
  %v4520 = getelementptr inbounds float, ptr %v202, i64 %v4519
  %v4521 = add i64 %v1033, 1
  %v4522 = and i64 %v4521, %v268
  %v4523 = mul i64 %v4522, %v7
  %v4524 = add i64 %v4523, %v4499
  %v4525 = mul i64 %v4524, 64
  %v4526 = getelementptr inbounds float, ptr %v40, i64 %v4525
  br label %b439
b439:
  %v4527 = phi i64 [ 0, %b437 ], [ %v4541, %b440 ]
  %v4528 = icmp slt i64 %v4527, 64
  br i1 %v4528, label %b440, label %b441
b440:
  %v4529 = add i64 0, %v4527
  %v4530 = getelementptr inbounds float, ptr %v4506, i64 %v4529
  %v4531 = load <8 x float>, ptr %v4530, align 4
  %v4532 = add i64 0, %v4527
  %v4533 = getelementptr inbounds float, ptr %v4520, i64 %v4532
  %v4534 = load <8 x float>, ptr %v4533, align 4
  %v4535 = insertelement <8 x float> poison, float %v4514, i64 0
  %v4536 = shufflevector <8 x float> %v4535, <8 x float> poison, <8 x i32> zeroinitializer
  %v4537 = fmul <8 x float> %v4536, %v4534
  %v4538 = fadd <8 x float> %v4531, %v4537
  %v4539 = add i64 0, %v4527
  %v4540 = getelementptr inbounds float, ptr %v4526, i64 %v4539
  store <8 x float> %v4538, ptr %v4540, align 4
  %v4541 = add nsw i64 %v4527, 8
  br label %b439
b441:
  %v4542 = add nsw i64 %v4499, 1
  br label %b436
b438:
  %v4543 = add nsw i64 %v1033, 1
  br label %b118
b120:
  %v4544 = icmp sgt i64 %v3, 1
  br i1 %v4544, label %b442, label %b443
b442:
  %v4545 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4546 = atomicrmw add ptr %v4545, i64 1 acq_rel
  %v4547 = load i64, ptr %v401, align 8
  %v4548 = add i64 %v4547, 1
  store i64 %v4548, ptr %v401, align 8
  %v4549 = mul i64 %v3, %v4548
  br label %b444
b444:
  %v4550 = load atomic i64, ptr %v4545 acquire, align 8
  %v4551 = icmp slt i64 %v4550, %v4549
  br i1 %v4551, label %b445, label %b446
b445:
  %v4552 = call i32 @sched_yield()
  br label %b444
b446:
  br label %b443
b443:
  %v4553 = add i64 %v8, 0
  %v4554 = sdiv i64 %v4553, 1
  %v4555 = add i64 %v2, 1
  %v4556 = mul i64 %v4554, %v2
  %v4557 = sdiv i64 %v4556, %v3
  %v4558 = mul i64 %v4557, 1
  %v4559 = icmp slt i64 %v4558, %v8
  %v4560 = select i1 %v4559, i64 %v4558, i64 %v8
  %v4561 = mul i64 %v4554, %v4555
  %v4562 = sdiv i64 %v4561, %v3
  %v4563 = mul i64 %v4562, 1
  %v4564 = icmp slt i64 %v4563, %v8
  %v4565 = select i1 %v4564, i64 %v4563, i64 %v8
  br label %b447
b447:
  %v4566 = phi i64 [ %v4560, %b443 ], [ %v4630, %b452 ]
  %v4567 = icmp slt i64 %v4566, %v4565
  br i1 %v4567, label %b448, label %b449
b448:
  br label %b450
b450:
  %v4568 = phi i64 [ 0, %b448 ], [ %v4616, %b451 ]
  %v4569 = phi <8 x float> [ splat (float 0x0000000000000000), %b448 ], [ %v4615, %b451 ]
  %v4570 = icmp slt i64 %v4568, 8
  br i1 %v4570, label %b451, label %b452
b451:
  %v4571 = mul i64 %v4566, 8
  %v4572 = getelementptr inbounds float, ptr %v164, i64 %v4571
  %v4573 = mul i64 %v4566, 8
  %v4574 = getelementptr inbounds float, ptr %v166, i64 %v4573
  %v4575 = add i64 0, %v4568
  %v4576 = getelementptr inbounds float, ptr %v4572, i64 %v4575
  %v4577 = load <8 x float>, ptr %v4576, align 4
  %v4578 = fmul <8 x float> %v4577, %v4577
  %v4579 = add i64 0, %v4568
  %v4580 = getelementptr inbounds float, ptr %v4574, i64 %v4579
  %v4581 = load <8 x float>, ptr %v4580, align 4
  %v4582 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v4583 = shufflevector <8 x float> %v4582, <8 x float> poison, <8 x i32> zeroinitializer
  %v4584 = fmul <8 x float> %v4583, %v4581
  %v4585 = fcmp olt <8 x float> %v4584, splat (float 0xC05A400000000000)
  %v4586 = select <8 x i1> %v4585, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v4584
  %v4587 = fcmp ogt <8 x float> %v4586, splat (float 0x4056400000000000)
  %v4588 = select <8 x i1> %v4587, <8 x float> splat (float 0x4056400000000000), <8 x float> %v4586
  %v4589 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4588, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v4590 = fsub <8 x float> %v4589, splat (float 0x4168000000000000)
  %v4591 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4590, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v4588)
  %v4592 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4590, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v4591)
  %v4593 = bitcast <8 x float> %v4589 to <8 x i32>
  %v4594 = fmul <8 x float> %v4592, %v4592
  %v4595 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v4592, <8 x float> splat (float 0x3F81227F40000000))
  %v4596 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4595, <8 x float> %v4592, <8 x float> splat (float 0x3FA5556740000000))
  %v4597 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4596, <8 x float> %v4592, <8 x float> splat (float 0x3FC5554B00000000))
  %v4598 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4597, <8 x float> %v4592, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v4599 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4594, <8 x float> %v4598, <8 x float> %v4592)
  %v4600 = sub <8 x i32> %v4593, splat (i32 1262485250)
  %v4601 = lshr <8 x i32> %v4600, splat (i32 1)
  %v4602 = sub <8 x i32> %v4600, %v4601
  %v4603 = shl <8 x i32> %v4601, splat (i32 23)
  %v4604 = bitcast <8 x i32> %v4603 to <8 x float>
  %v4605 = shl <8 x i32> %v4602, splat (i32 23)
  %v4606 = bitcast <8 x i32> %v4605 to <8 x float>
  %v4607 = fadd <8 x float> %v4599, splat (float 0x3FF0000000000000)
  %v4608 = fmul <8 x float> %v4607, %v4604
  %v4609 = fmul <8 x float> %v4608, %v4606
  %v4610 = fadd <8 x float> %v4578, %v4609
  %v4611 = fsub <8 x float> %v4610, %v4584
  %v4612 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v4613 = shufflevector <8 x float> %v4612, <8 x float> poison, <8 x i32> zeroinitializer
  %v4614 = fsub <8 x float> %v4611, %v4613
  %v4615 = fadd <8 x float> %v4569, %v4614
  %v4616 = add nsw i64 %v4568, 8
  br label %b450
b452:
  %v4617 = shufflevector <8 x float> %v4569, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v4618 = shufflevector <8 x float> %v4569, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v4619 = fadd <4 x float> %v4617, %v4618
  %v4620 = shufflevector <4 x float> %v4619, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v4621 = shufflevector <4 x float> %v4619, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v4622 = fadd <2 x float> %v4620, %v4621
  %v4623 = extractelement <2 x float> %v4622, i64 0
  %v4624 = extractelement <2 x float> %v4622, i64 1
  %v4625 = fadd float %v4623, %v4624
  %v4626 = fadd float %v4625, 0x0000000000000000
  %v4627 = mul i64 %v4566, 1
  %v4628 = getelementptr inbounds float, ptr %v116, i64 %v4627
  %v4629 = getelementptr inbounds float, ptr %v4628, i64 0
  store float %v4626, ptr %v4629, align 4
  %v4630 = add nsw i64 %v4566, 1
  br label %b447
b449:
  %v4631 = add i64 %v8, 0
  %v4632 = sdiv i64 %v4631, 1
  %v4633 = add i64 %v2, 1
  %v4634 = mul i64 %v4632, %v2
  %v4635 = sdiv i64 %v4634, %v3
  %v4636 = mul i64 %v4635, 1
  %v4637 = icmp slt i64 %v4636, %v8
  %v4638 = select i1 %v4637, i64 %v4636, i64 %v8
  %v4639 = mul i64 %v4632, %v4633
  %v4640 = sdiv i64 %v4639, %v3
  %v4641 = mul i64 %v4640, 1
  %v4642 = icmp slt i64 %v4641, %v8
  %v4643 = select i1 %v4642, i64 %v4641, i64 %v8
  br label %b453
b453:
  %v4644 = phi i64 [ %v4638, %b449 ], [ %v4654, %b454 ]
  %v4645 = icmp slt i64 %v4644, %v4643
  br i1 %v4645, label %b454, label %b455
b454:
  %v4646 = mul i64 %v4644, 1
  %v4647 = getelementptr inbounds float, ptr %v116, i64 %v4646
  %v4648 = getelementptr inbounds float, ptr %v4647, i64 0
  %v4649 = load float, ptr %v4648, align 4
  %v4650 = fdiv float %v4649, 0x4000000000000000
  %v4651 = mul i64 %v4644, 1
  %v4652 = getelementptr inbounds float, ptr %v60, i64 %v4651
  %v4653 = getelementptr inbounds float, ptr %v4652, i64 0
  store float %v4650, ptr %v4653, align 4
  %v4654 = add nsw i64 %v4644, 1
  br label %b453
b455:
  %v4655 = icmp sgt i64 %v3, 1
  br i1 %v4655, label %b456, label %b457
b456:
  %v4656 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4657 = atomicrmw add ptr %v4656, i64 1 acq_rel
  %v4658 = load i64, ptr %v401, align 8
  %v4659 = add i64 %v4658, 1
  store i64 %v4659, ptr %v401, align 8
  %v4660 = mul i64 %v3, %v4659
  br label %b458
b458:
  %v4661 = load atomic i64, ptr %v4656 acquire, align 8
  %v4662 = icmp slt i64 %v4661, %v4660
  br i1 %v4662, label %b459, label %b460
b459:
  %v4663 = call i32 @sched_yield()
  br label %b458
b460:
  br label %b457
b457:
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
define internal void @tile_1x4_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
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
  %v154 = load <8 x float>, ptr %v153, align 4
  %v155 = fadd <8 x float> %v154, %v124
  store <8 x float> %v155, ptr %v153, align 4
  %v156 = mul i64 %v6, 1
  %v157 = add i64 %v150, %v156
  %v158 = getelementptr inbounds float, ptr %v4, i64 %v157
  %v159 = load <8 x float>, ptr %v158, align 4
  %v160 = fadd <8 x float> %v159, %v125
  store <8 x float> %v160, ptr %v158, align 4
  %v161 = mul i64 %v6, 2
  %v162 = add i64 %v150, %v161
  %v163 = getelementptr inbounds float, ptr %v4, i64 %v162
  %v164 = load <8 x float>, ptr %v163, align 4
  %v165 = fadd <8 x float> %v164, %v126
  store <8 x float> %v165, ptr %v163, align 4
  %v166 = mul i64 %v6, 3
  %v167 = add i64 %v150, %v166
  %v168 = getelementptr inbounds float, ptr %v4, i64 %v167
  %v169 = load <8 x float>, ptr %v168, align 4
  %v170 = fadd <8 x float> %v169, %v127
  store <8 x float> %v170, ptr %v168, align 4
  ret void
}
define internal void @tile_2x4_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
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
  %v142 = load <8 x float>, ptr %v141, align 4
  %v143 = fadd <8 x float> %v142, %v98
  store <8 x float> %v143, ptr %v141, align 4
  %v144 = mul i64 %v6, 1
  %v145 = add i64 %v138, %v144
  %v146 = getelementptr inbounds float, ptr %v4, i64 %v145
  %v147 = load <8 x float>, ptr %v146, align 4
  %v148 = fadd <8 x float> %v147, %v99
  store <8 x float> %v148, ptr %v146, align 4
  %v149 = mul i64 %v6, 2
  %v150 = add i64 %v138, %v149
  %v151 = getelementptr inbounds float, ptr %v4, i64 %v150
  %v152 = load <8 x float>, ptr %v151, align 4
  %v153 = fadd <8 x float> %v152, %v100
  store <8 x float> %v153, ptr %v151, align 4
  %v154 = mul i64 %v6, 3
  %v155 = add i64 %v138, %v154
  %v156 = getelementptr inbounds float, ptr %v4, i64 %v155
  %v157 = load <8 x float>, ptr %v156, align 4
  %v158 = fadd <8 x float> %v157, %v101
  store <8 x float> %v158, ptr %v156, align 4
  %v159 = mul i64 %v5, 1
  %v160 = mul i64 %v6, 0
  %v161 = add i64 %v159, %v160
  %v162 = getelementptr inbounds float, ptr %v4, i64 %v161
  %v163 = load <8 x float>, ptr %v162, align 4
  %v164 = fadd <8 x float> %v163, %v102
  store <8 x float> %v164, ptr %v162, align 4
  %v165 = mul i64 %v6, 1
  %v166 = add i64 %v159, %v165
  %v167 = getelementptr inbounds float, ptr %v4, i64 %v166
  %v168 = load <8 x float>, ptr %v167, align 4
  %v169 = fadd <8 x float> %v168, %v103
  store <8 x float> %v169, ptr %v167, align 4
  %v170 = mul i64 %v6, 2
  %v171 = add i64 %v159, %v170
  %v172 = getelementptr inbounds float, ptr %v4, i64 %v171
  %v173 = load <8 x float>, ptr %v172, align 4
  %v174 = fadd <8 x float> %v173, %v104
  store <8 x float> %v174, ptr %v172, align 4
  %v175 = mul i64 %v6, 3
  %v176 = add i64 %v159, %v175
  %v177 = getelementptr inbounds float, ptr %v4, i64 %v176
  %v178 = load <8 x float>, ptr %v177, align 4
  %v179 = fadd <8 x float> %v178, %v105
  store <8 x float> %v179, ptr %v177, align 4
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
  %v401 = alloca i64, i64 1, align 8
  %v1949 = alloca float, i64 64, align 4
  %v2175 = alloca float, i64 64, align 4
  %v2369 = alloca float, i64 64, align 4
  %v2595 = alloca float, i64 64, align 4
  %v2672 = alloca float, i64 64, align 4
  %v4470 = alloca float, i64 64, align 4
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
  %v251 = getelementptr inbounds ptr, ptr %v0, i64 121
  %v252 = load ptr, ptr %v251, align 4
  %v253 = getelementptr inbounds ptr, ptr %v0, i64 122
  %v254 = load ptr, ptr %v253, align 4
  %v255 = getelementptr inbounds ptr, ptr %v0, i64 123
  %v256 = load ptr, ptr %v255, align 4
  %v257 = getelementptr inbounds ptr, ptr %v0, i64 124
  %v258 = load ptr, ptr %v257, align 4
  %v259 = getelementptr inbounds ptr, ptr %v0, i64 125
  %v260 = load ptr, ptr %v259, align 4
  %v261 = getelementptr inbounds i64, ptr %v1, i64 6
  %v262 = load i64, ptr %v261, align 8
  %v263 = getelementptr inbounds i64, ptr %v1, i64 19
  %v264 = load i64, ptr %v263, align 8
  %v265 = getelementptr inbounds i64, ptr %v1, i64 20
  %v266 = load i64, ptr %v265, align 8
  %v267 = getelementptr inbounds i64, ptr %v1, i64 21
  %v268 = load i64, ptr %v267, align 8
  %v269 = getelementptr inbounds i64, ptr %v1, i64 22
  %v270 = load i64, ptr %v269, align 8
  %v271 = getelementptr inbounds i64, ptr %v1, i64 23
  %v272 = load i64, ptr %v271, align 8
  %v273 = getelementptr inbounds i64, ptr %v1, i64 24
  %v274 = load i64, ptr %v273, align 8
  %v275 = getelementptr inbounds i64, ptr %v1, i64 25
  %v276 = load i64, ptr %v275, align 8
  %v277 = getelementptr inbounds i64, ptr %v1, i64 31
  %v278 = load i64, ptr %v277, align 8
  %v279 = getelementptr inbounds i64, ptr %v1, i64 32
  %v280 = load i64, ptr %v279, align 8
  %v281 = getelementptr inbounds i64, ptr %v1, i64 45
  %v282 = load i64, ptr %v281, align 8
  %v283 = getelementptr inbounds i64, ptr %v1, i64 46
  %v284 = load i64, ptr %v283, align 8
  %v285 = getelementptr inbounds i64, ptr %v1, i64 47
  %v286 = load i64, ptr %v285, align 8
  %v287 = getelementptr inbounds i64, ptr %v1, i64 48
  %v288 = load i64, ptr %v287, align 8
  %v289 = getelementptr inbounds i64, ptr %v1, i64 49
  %v290 = load i64, ptr %v289, align 8
  %v291 = getelementptr inbounds i64, ptr %v1, i64 54
  %v292 = load i64, ptr %v291, align 8
  %v293 = getelementptr inbounds i64, ptr %v1, i64 56
  %v294 = load i64, ptr %v293, align 8
  %v295 = getelementptr inbounds i64, ptr %v1, i64 57
  %v296 = load i64, ptr %v295, align 8
  %v297 = getelementptr inbounds i64, ptr %v1, i64 58
  %v298 = load i64, ptr %v297, align 8
  %v299 = getelementptr inbounds i64, ptr %v1, i64 59
  %v300 = load i64, ptr %v299, align 8
  %v301 = getelementptr inbounds i64, ptr %v1, i64 60
  %v302 = load i64, ptr %v301, align 8
  %v303 = getelementptr inbounds i64, ptr %v1, i64 61
  %v304 = load i64, ptr %v303, align 8
  %v305 = getelementptr inbounds i64, ptr %v1, i64 62
  %v306 = load i64, ptr %v305, align 8
  %v307 = getelementptr inbounds i64, ptr %v1, i64 65
  %v308 = load i64, ptr %v307, align 8
  %v309 = getelementptr inbounds i64, ptr %v1, i64 66
  %v310 = load i64, ptr %v309, align 8
  %v311 = getelementptr inbounds i64, ptr %v1, i64 67
  %v312 = load i64, ptr %v311, align 8
  %v313 = getelementptr inbounds i64, ptr %v1, i64 68
  %v314 = load i64, ptr %v313, align 8
  %v315 = getelementptr inbounds i64, ptr %v1, i64 69
  %v316 = load i64, ptr %v315, align 8
  %v317 = getelementptr inbounds i64, ptr %v1, i64 70
  %v318 = load i64, ptr %v317, align 8
  %v319 = getelementptr inbounds i64, ptr %v1, i64 73
  %v320 = load i64, ptr %v319, align 8
  %v321 = getelementptr inbounds i64, ptr %v1, i64 74
  %v322 = load i64, ptr %v321, align 8
  %v323 = getelementptr inbounds i64, ptr %v1, i64 75
  %v324 = load i64, ptr %v323, align 8
  %v325 = getelementptr inbounds i64, ptr %v1, i64 76
  %v326 = load i64, ptr %v325, align 8
  %v327 = getelementptr inbounds i64, ptr %v1, i64 77
  %v328 = load i64, ptr %v327, align 8
  %v329 = getelementptr inbounds i64, ptr %v1, i64 78
  %v330 = load i64, ptr %v329, align 8
  %v331 = getelementptr inbounds i64, ptr %v1, i64 79
  %v332 = load i64, ptr %v331, align 8
  %v333 = getelementptr inbounds i64, ptr %v1, i64 80
  %v334 = load i64, ptr %v333, align 8
  %v335 = getelementptr inbounds i64, ptr %v1, i64 81
  %v336 = load i64, ptr %v335, align 8
  %v337 = getelementptr inbounds i64, ptr %v1, i64 82
  %v338 = load i64, ptr %v337, align 8
  %v339 = getelementptr inbounds i64, ptr %v1, i64 83
  %v340 = load i64, ptr %v339, align 8
  %v341 = getelementptr inbounds i64, ptr %v1, i64 84
  %v342 = load i64, ptr %v341, align 8
  %v343 = getelementptr inbounds i64, ptr %v1, i64 85
  %v344 = load i64, ptr %v343, align 8
  %v345 = getelementptr inbounds i64, ptr %v1, i64 86
  %v346 = load i64, ptr %v345, align 8
  %v347 = getelementptr inbounds i64, ptr %v1, i64 87
  %v348 = load i64, ptr %v347, align 8
  %v349 = getelementptr inbounds i64, ptr %v1, i64 88
  %v350 = load i64, ptr %v349, align 8
  %v351 = getelementptr inbounds i64, ptr %v1, i64 89
  %v352 = load i64, ptr %v351, align 8
  %v353 = getelementptr inbounds i64, ptr %v1, i64 90
  %v354 = load i64, ptr %v353, align 8
  %v355 = getelementptr inbounds i64, ptr %v1, i64 91
  %v356 = load i64, ptr %v355, align 8
  %v357 = getelementptr inbounds i64, ptr %v1, i64 92
  %v358 = load i64, ptr %v357, align 8
  %v359 = getelementptr inbounds i64, ptr %v1, i64 93
  %v360 = load i64, ptr %v359, align 8
  %v361 = getelementptr inbounds i64, ptr %v1, i64 94
  %v362 = load i64, ptr %v361, align 8
  %v363 = getelementptr inbounds i64, ptr %v1, i64 95
  %v364 = load i64, ptr %v363, align 8
  %v365 = getelementptr inbounds i64, ptr %v1, i64 96
  %v366 = load i64, ptr %v365, align 8
  %v367 = getelementptr inbounds i64, ptr %v1, i64 97
  %v368 = load i64, ptr %v367, align 8
  %v369 = getelementptr inbounds i64, ptr %v1, i64 98
  %v370 = load i64, ptr %v369, align 8
  %v371 = getelementptr inbounds i64, ptr %v1, i64 99
  %v372 = load i64, ptr %v371, align 8
  %v373 = getelementptr inbounds i64, ptr %v1, i64 100
  %v374 = load i64, ptr %v373, align 8
  %v375 = getelementptr inbounds i64, ptr %v1, i64 101
  %v376 = load i64, ptr %v375, align 8
  %v377 = getelementptr inbounds i64, ptr %v1, i64 102
  %v378 = load i64, ptr %v377, align 8
  %v379 = getelementptr inbounds i64, ptr %v1, i64 103
  %v380 = load i64, ptr %v379, align 8
  %v381 = getelementptr inbounds i64, ptr %v1, i64 105
  %v382 = load i64, ptr %v381, align 8
  %v383 = getelementptr inbounds i64, ptr %v1, i64 110
  %v384 = load i64, ptr %v383, align 8
  %v385 = getelementptr inbounds i64, ptr %v1, i64 118
  %v386 = load i64, ptr %v385, align 8
  %v387 = getelementptr inbounds i64, ptr %v1, i64 119
  %v388 = load i64, ptr %v387, align 8
  %v389 = getelementptr inbounds i64, ptr %v1, i64 120
  %v390 = load i64, ptr %v389, align 8
  %v391 = getelementptr inbounds i64, ptr %v1, i64 123
  %v392 = load i64, ptr %v391, align 8
  %v393 = getelementptr inbounds i64, ptr %v1, i64 124
  %v394 = load i64, ptr %v393, align 8
  %v395 = getelementptr inbounds i64, ptr %v1, i64 125
  %v396 = load i64, ptr %v395, align 8
  %v397 = getelementptr inbounds i64, ptr %v1, i64 127
  %v398 = load i64, ptr %v397, align 8
  %v399 = getelementptr inbounds i64, ptr %v1, i64 129
  %v400 = load i64, ptr %v399, align 8
  store i64 0, ptr %v401, align 8
  %v402 = getelementptr inbounds ptr, ptr %v0, i64 126
  %v403 = load ptr, ptr %v402, align 4
  %v404 = mul i64 %v2, 24576
  %v405 = add i64 %v404, 2072
  %v406 = getelementptr inbounds float, ptr %v403, i64 %v405
  %v407 = getelementptr inbounds float, ptr %v403, i64 0
  %v408 = getelementptr inbounds float, ptr %v403, i64 112
  %v409 = getelementptr inbounds float, ptr %v403, i64 368
  %v410 = getelementptr inbounds float, ptr %v403, i64 496
  %v411 = getelementptr inbounds float, ptr %v403, i64 752
  %v412 = getelementptr inbounds float, ptr %v403, i64 1776
  %v413 = getelementptr inbounds i64, ptr %v1, i64 4
  %v414 = load i64, ptr %v413, align 8
  %v415 = icmp eq i64 %v414, 0
  br i1 %v415, label %b0, label %b1
b0:
  %v416 = add i64 1, 0
  %v417 = sdiv i64 %v416, 1
  %v418 = add i64 %v2, 1
  %v419 = mul i64 %v417, %v2
  %v420 = sdiv i64 %v419, %v3
  %v421 = mul i64 %v420, 1
  %v422 = icmp slt i64 %v421, 1
  %v423 = select i1 %v422, i64 %v421, i64 1
  %v424 = mul i64 %v417, %v418
  %v425 = sdiv i64 %v424, %v3
  %v426 = mul i64 %v425, 1
  %v427 = icmp slt i64 %v426, 1
  %v428 = select i1 %v427, i64 %v426, i64 1
  %v429 = icmp slt i64 %v428, 1
  %v430 = select i1 %v429, i64 %v428, i64 1
  br label %b2
b2:
  %v431 = phi i64 [ %v423, %b0 ], [ %v455, %b3 ]
  %v432 = icmp slt i64 %v431, %v430
  br i1 %v432, label %b3, label %b4
b3:
  %v433 = mul i64 %v431, 112
  %v434 = mul i64 %v431, 8
  %v435 = add i64 %v433, 0
  %v436 = add i64 %v434, 0
  %v437 = getelementptr inbounds float, ptr %v407, i64 %v435
  %v438 = sub i64 8, %v436
  %v439 = icmp slt i64 %v438, 0
  %v440 = select i1 %v439, i64 0, i64 %v438
  %v441 = mul i64 %v436, 1
  %v442 = add i64 0, %v441
  %v443 = getelementptr inbounds float, ptr %v34, i64 %v442
  call void @pack_rows(ptr %v443, i64 1, i64 8, i64 9, i64 %v440, ptr %v437, i64 8)
  %v444 = add i64 %v433, 72
  %v445 = add i64 %v444, 0
  %v446 = add i64 %v434, 0
  %v447 = getelementptr inbounds float, ptr %v407, i64 %v445
  %v448 = sub i64 8, %v446
  %v449 = icmp slt i64 %v448, 0
  %v450 = select i1 %v449, i64 0, i64 %v448
  %v451 = mul i64 %v446, 1
  %v452 = add i64 0, %v451
  %v453 = getelementptr inbounds float, ptr %v32, i64 %v452
  call void @pack_rows(ptr %v453, i64 1, i64 8, i64 5, i64 %v450, ptr %v447, i64 8)
  %v454 = add i64 %v444, 40
  %v455 = add nsw i64 %v431, 1
  br label %b2
b4:
  %v456 = add i64 1, 0
  %v457 = sdiv i64 %v456, 1
  %v458 = add i64 %v2, 1
  %v459 = mul i64 %v457, %v2
  %v460 = sdiv i64 %v459, %v3
  %v461 = mul i64 %v460, 1
  %v462 = icmp slt i64 %v461, 1
  %v463 = select i1 %v462, i64 %v461, i64 1
  %v464 = mul i64 %v457, %v458
  %v465 = sdiv i64 %v464, %v3
  %v466 = mul i64 %v465, 1
  %v467 = icmp slt i64 %v466, 1
  %v468 = select i1 %v467, i64 %v466, i64 1
  %v469 = icmp slt i64 %v468, 1
  %v470 = select i1 %v469, i64 %v468, i64 1
  br label %b5
b5:
  %v471 = phi i64 [ %v463, %b4 ], [ %v485, %b6 ]
  %v472 = icmp slt i64 %v471, %v470
  br i1 %v472, label %b6, label %b7
b6:
  %v473 = mul i64 %v471, 256
  %v474 = mul i64 %v471, 8
  %v475 = add i64 %v473, 0
  %v476 = add i64 %v474, 0
  %v477 = getelementptr inbounds float, ptr %v408, i64 %v475
  %v478 = sub i64 8, %v476
  %v479 = icmp slt i64 %v478, 0
  %v480 = select i1 %v479, i64 0, i64 %v478
  %v481 = mul i64 %v476, 1
  %v482 = add i64 0, %v481
  %v483 = getelementptr inbounds float, ptr %v26, i64 %v482
  call void @pack_rows(ptr %v483, i64 1, i64 8, i64 32, i64 %v480, ptr %v477, i64 8)
  %v484 = add i64 %v473, 256
  %v485 = add nsw i64 %v471, 1
  br label %b5
b7:
  %v486 = add i64 1, 0
  %v487 = sdiv i64 %v486, 1
  %v488 = add i64 %v2, 1
  %v489 = mul i64 %v487, %v2
  %v490 = sdiv i64 %v489, %v3
  %v491 = mul i64 %v490, 1
  %v492 = icmp slt i64 %v491, 1
  %v493 = select i1 %v492, i64 %v491, i64 1
  %v494 = mul i64 %v487, %v488
  %v495 = sdiv i64 %v494, %v3
  %v496 = mul i64 %v495, 1
  %v497 = icmp slt i64 %v496, 1
  %v498 = select i1 %v497, i64 %v496, i64 1
  %v499 = icmp slt i64 %v498, 1
  %v500 = select i1 %v499, i64 %v498, i64 1
  br label %b8
b8:
  %v501 = phi i64 [ %v493, %b7 ], [ %v525, %b9 ]
  %v502 = icmp slt i64 %v501, %v500
  br i1 %v502, label %b9, label %b10
b9:
  %v503 = mul i64 %v501, 128
  %v504 = mul i64 %v501, 8
  %v505 = add i64 %v503, 0
  %v506 = add i64 %v504, 0
  %v507 = getelementptr inbounds float, ptr %v409, i64 %v505
  %v508 = sub i64 8, %v506
  %v509 = icmp slt i64 %v508, 0
  %v510 = select i1 %v509, i64 0, i64 %v508
  %v511 = mul i64 %v506, 1
  %v512 = add i64 0, %v511
  %v513 = getelementptr inbounds float, ptr %v24, i64 %v512
  call void @pack_rows(ptr %v513, i64 1, i64 8, i64 8, i64 %v510, ptr %v507, i64 8)
  %v514 = add i64 %v503, 64
  %v515 = add i64 %v514, 0
  %v516 = add i64 %v504, 0
  %v517 = getelementptr inbounds float, ptr %v409, i64 %v515
  %v518 = sub i64 8, %v516
  %v519 = icmp slt i64 %v518, 0
  %v520 = select i1 %v519, i64 0, i64 %v518
  %v521 = mul i64 %v516, 1
  %v522 = add i64 0, %v521
  %v523 = getelementptr inbounds float, ptr %v22, i64 %v522
  call void @pack_rows(ptr %v523, i64 1, i64 8, i64 8, i64 %v520, ptr %v517, i64 8)
  %v524 = add i64 %v514, 64
  %v525 = add nsw i64 %v501, 1
  br label %b8
b10:
  %v526 = add i64 1, 0
  %v527 = sdiv i64 %v526, 1
  %v528 = add i64 %v2, 1
  %v529 = mul i64 %v527, %v2
  %v530 = sdiv i64 %v529, %v3
  %v531 = mul i64 %v530, 1
  %v532 = icmp slt i64 %v531, 1
  %v533 = select i1 %v532, i64 %v531, i64 1
  %v534 = mul i64 %v527, %v528
  %v535 = sdiv i64 %v534, %v3
  %v536 = mul i64 %v535, 1
  %v537 = icmp slt i64 %v536, 1
  %v538 = select i1 %v537, i64 %v536, i64 1
  %v539 = icmp slt i64 %v538, 1
  %v540 = select i1 %v539, i64 %v538, i64 1
  br label %b11
b11:
  %v541 = phi i64 [ %v533, %b10 ], [ %v555, %b12 ]
  %v542 = icmp slt i64 %v541, %v540
  br i1 %v542, label %b12, label %b13
b12:
  %v543 = mul i64 %v541, 256
  %v544 = mul i64 %v541, 8
  %v545 = add i64 %v543, 0
  %v546 = add i64 %v544, 0
  %v547 = getelementptr inbounds float, ptr %v410, i64 %v545
  %v548 = sub i64 8, %v546
  %v549 = icmp slt i64 %v548, 0
  %v550 = select i1 %v549, i64 0, i64 %v548
  %v551 = mul i64 %v546, 1
  %v552 = add i64 0, %v551
  %v553 = getelementptr inbounds float, ptr %v18, i64 %v552
  call void @pack_rows(ptr %v553, i64 1, i64 8, i64 32, i64 %v550, ptr %v547, i64 8)
  %v554 = add i64 %v543, 256
  %v555 = add nsw i64 %v541, 1
  br label %b11
b13:
  %v556 = add i64 1, 0
  %v557 = sdiv i64 %v556, 1
  %v558 = add i64 %v2, 1
  %v559 = mul i64 %v557, %v2
  %v560 = sdiv i64 %v559, %v3
  %v561 = mul i64 %v560, 1
  %v562 = icmp slt i64 %v561, 1
  %v563 = select i1 %v562, i64 %v561, i64 1
  %v564 = mul i64 %v557, %v558
  %v565 = sdiv i64 %v564, %v3
  %v566 = mul i64 %v565, 1
  %v567 = icmp slt i64 %v566, 1
  %v568 = select i1 %v567, i64 %v566, i64 1
  %v569 = icmp slt i64 %v568, 1
  %v570 = select i1 %v569, i64 %v568, i64 1
  br label %b14
b14:
  %v571 = phi i64 [ %v563, %b13 ], [ %v612, %b15 ]
  %v572 = icmp slt i64 %v571, %v570
  br i1 %v572, label %b15, label %b16
b15:
  %v573 = mul i64 %v571, 1024
  %v574 = mul i64 %v571, 32
  %v575 = add i64 %v573, 0
  %v576 = add i64 %v574, 0
  %v577 = getelementptr inbounds float, ptr %v411, i64 %v575
  %v578 = sub i64 26, %v576
  %v579 = icmp slt i64 %v578, 0
  %v580 = select i1 %v579, i64 0, i64 %v578
  %v581 = mul i64 %v576, 1
  %v582 = add i64 0, %v581
  %v583 = getelementptr inbounds float, ptr %v16, i64 %v582
  call void @pack_rows(ptr %v583, i64 1, i64 26, i64 32, i64 %v580, ptr %v577, i64 32)
  %v584 = add i64 %v573, 8
  %v585 = add i64 %v574, 8
  %v586 = getelementptr inbounds float, ptr %v411, i64 %v584
  %v587 = sub i64 26, %v585
  %v588 = icmp slt i64 %v587, 0
  %v589 = select i1 %v588, i64 0, i64 %v587
  %v590 = mul i64 %v585, 1
  %v591 = add i64 0, %v590
  %v592 = getelementptr inbounds float, ptr %v16, i64 %v591
  call void @pack_rows(ptr %v592, i64 1, i64 26, i64 32, i64 %v589, ptr %v586, i64 32)
  %v593 = add i64 %v573, 16
  %v594 = add i64 %v574, 16
  %v595 = getelementptr inbounds float, ptr %v411, i64 %v593
  %v596 = sub i64 26, %v594
  %v597 = icmp slt i64 %v596, 0
  %v598 = select i1 %v597, i64 0, i64 %v596
  %v599 = mul i64 %v594, 1
  %v600 = add i64 0, %v599
  %v601 = getelementptr inbounds float, ptr %v16, i64 %v600
  call void @pack_rows(ptr %v601, i64 1, i64 26, i64 32, i64 %v598, ptr %v595, i64 32)
  %v602 = add i64 %v573, 24
  %v603 = add i64 %v574, 24
  %v604 = getelementptr inbounds float, ptr %v411, i64 %v602
  %v605 = sub i64 26, %v603
  %v606 = icmp slt i64 %v605, 0
  %v607 = select i1 %v606, i64 0, i64 %v605
  %v608 = mul i64 %v603, 1
  %v609 = add i64 0, %v608
  %v610 = getelementptr inbounds float, ptr %v16, i64 %v609
  call void @pack_rows(ptr %v610, i64 1, i64 26, i64 32, i64 %v607, ptr %v604, i64 32)
  %v611 = add i64 %v573, 1024
  %v612 = add nsw i64 %v571, 1
  br label %b14
b16:
  %v613 = add i64 1, 0
  %v614 = sdiv i64 %v613, 1
  %v615 = add i64 %v2, 1
  %v616 = mul i64 %v614, %v2
  %v617 = sdiv i64 %v616, %v3
  %v618 = mul i64 %v617, 1
  %v619 = icmp slt i64 %v618, 1
  %v620 = select i1 %v619, i64 %v618, i64 1
  %v621 = mul i64 %v614, %v615
  %v622 = sdiv i64 %v621, %v3
  %v623 = mul i64 %v622, 1
  %v624 = icmp slt i64 %v623, 1
  %v625 = select i1 %v624, i64 %v623, i64 1
  %v626 = icmp slt i64 %v625, 1
  %v627 = select i1 %v626, i64 %v625, i64 1
  br label %b17
b17:
  %v628 = phi i64 [ %v620, %b16 ], [ %v652, %b18 ]
  %v629 = icmp slt i64 %v628, %v627
  br i1 %v629, label %b18, label %b19
b18:
  %v630 = mul i64 %v628, 296
  %v631 = mul i64 %v628, 8
  %v632 = add i64 %v630, 0
  %v633 = add i64 %v631, 0
  %v634 = getelementptr inbounds float, ptr %v412, i64 %v632
  %v635 = sub i64 8, %v633
  %v636 = icmp slt i64 %v635, 0
  %v637 = select i1 %v636, i64 0, i64 %v635
  %v638 = mul i64 %v633, 1
  %v639 = add i64 0, %v638
  %v640 = getelementptr inbounds float, ptr %v28, i64 %v639
  call void @pack_rows(ptr %v640, i64 1, i64 8, i64 32, i64 %v637, ptr %v634, i64 8)
  %v641 = add i64 %v630, 256
  %v642 = add i64 %v641, 0
  %v643 = add i64 %v631, 0
  %v644 = getelementptr inbounds float, ptr %v412, i64 %v642
  %v645 = sub i64 8, %v643
  %v646 = icmp slt i64 %v645, 0
  %v647 = select i1 %v646, i64 0, i64 %v645
  %v648 = mul i64 %v643, 1
  %v649 = add i64 0, %v648
  %v650 = getelementptr inbounds float, ptr %v14, i64 %v649
  call void @pack_rows(ptr %v650, i64 1, i64 8, i64 5, i64 %v647, ptr %v644, i64 8)
  %v651 = add i64 %v641, 40
  %v652 = add nsw i64 %v628, 1
  br label %b17
b19:
  br label %b1
b1:
  %v653 = icmp sgt i64 %v3, 1
  br i1 %v653, label %b20, label %b21
b20:
  %v654 = getelementptr inbounds i64, ptr %v1, i64 3
  %v655 = atomicrmw add ptr %v654, i64 1 acq_rel
  %v656 = load i64, ptr %v401, align 8
  %v657 = add i64 %v656, 1
  store i64 %v657, ptr %v401, align 8
  %v658 = mul i64 %v3, %v657
  br label %b22
b22:
  %v659 = load atomic i64, ptr %v654 acquire, align 8
  %v660 = icmp slt i64 %v659, %v658
  br i1 %v660, label %b23, label %b24
b23:
  %v661 = call i32 @sched_yield()
  br label %b22
b24:
  br label %b21
b21:
  br label %b25
b25:
  %v662 = phi i64 [ 0, %b21 ], [ %v4572, %b447 ]
  %v663 = icmp slt i64 %v662, %v5
  br i1 %v663, label %b26, label %b27
b26:
  %v664 = sub i64 %v5, 1
  %v665 = sub i64 %v664, %v662
  %v666 = add i64 %v7, 0
  %v667 = sdiv i64 %v666, 1
  %v668 = add i64 %v2, 1
  %v669 = mul i64 %v667, %v2
  %v670 = sdiv i64 %v669, %v3
  %v671 = mul i64 %v670, 1
  %v672 = icmp slt i64 %v671, %v7
  %v673 = select i1 %v672, i64 %v671, i64 %v7
  %v674 = mul i64 %v667, %v668
  %v675 = sdiv i64 %v674, %v3
  %v676 = mul i64 %v675, 1
  %v677 = icmp slt i64 %v676, %v7
  %v678 = select i1 %v677, i64 %v676, i64 %v7
  br label %b28
b28:
  %v679 = phi i64 [ %v673, %b26 ], [ %v739, %b33 ]
  %v680 = icmp slt i64 %v679, %v678
  br i1 %v680, label %b29, label %b30
b29:
  br label %b31
b31:
  %v681 = phi i64 [ 0, %b29 ], [ %v725, %b36 ]
  %v682 = phi <8 x float> [ splat (float 0x0000000000000000), %b29 ], [ %v686, %b36 ]
  %v683 = phi float [ 0x0000000000000000, %b29 ], [ %v683, %b36 ]
  %v684 = icmp slt i64 %v681, 8
  br i1 %v684, label %b32, label %b33
b32:
  br label %b34
b34:
  %v685 = phi i64 [ 0, %b32 ], [ %v724, %b35 ]
  %v686 = phi <8 x float> [ %v682, %b32 ], [ %v723, %b35 ]
  %v687 = icmp slt i64 %v685, 8
  br i1 %v687, label %b35, label %b36
b35:
  %v688 = add i64 %v665, 1
  %v689 = and i64 %v688, 1
  %v690 = mul i64 %v689, %v7
  %v691 = add i64 %v690, %v679
  %v692 = mul i64 %v691, 64
  %v693 = getelementptr inbounds float, ptr %v50, i64 %v692
  %v694 = add i64 %v665, 0
  %v695 = and i64 %v694, %v264
  %v696 = mul i64 %v695, %v7
  %v697 = add i64 %v696, %v679
  %v698 = mul i64 %v697, 64
  %v699 = getelementptr inbounds float, ptr %v36, i64 %v698
  %v700 = add i64 %v665, 0
  %v701 = and i64 %v700, %v378
  %v702 = mul i64 %v701, %v7
  %v703 = add i64 %v702, %v679
  %v704 = mul i64 %v703, 64
  %v705 = getelementptr inbounds float, ptr %v202, i64 %v704
  %v706 = mul i64 %v681, 8
  %v707 = add i64 0, %v706
  %v708 = add i64 %v707, %v685
  %v709 = getelementptr inbounds float, ptr %v693, i64 %v708
  %v710 = load <8 x float>, ptr %v709, align 4
  %v711 = mul i64 %v681, 8
  %v712 = add i64 0, %v711
  %v713 = add i64 %v712, %v685
  %v714 = getelementptr inbounds float, ptr %v699, i64 %v713
  %v715 = load <8 x float>, ptr %v714, align 4
  %v716 = fadd <8 x float> %v710, %v715
  %v717 = mul i64 %v681, 8
  %v718 = add i64 0, %v717
  %v719 = add i64 %v718, %v685
  %v720 = getelementptr inbounds float, ptr %v705, i64 %v719
  %v721 = load <8 x float>, ptr %v720, align 4
  %v722 = fmul <8 x float> %v716, %v721
  %v723 = fadd <8 x float> %v686, %v722
  %v724 = add nsw i64 %v685, 8
  br label %b34
b36:
  %v725 = add nsw i64 %v681, 1
  br label %b31
b33:
  %v726 = shufflevector <8 x float> %v682, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v727 = shufflevector <8 x float> %v682, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v728 = fadd <4 x float> %v726, %v727
  %v729 = shufflevector <4 x float> %v728, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v730 = shufflevector <4 x float> %v728, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v731 = fadd <2 x float> %v729, %v730
  %v732 = extractelement <2 x float> %v731, i64 0
  %v733 = extractelement <2 x float> %v731, i64 1
  %v734 = fadd float %v732, %v733
  %v735 = fadd float %v734, %v683
  %v736 = mul i64 %v679, 1
  %v737 = getelementptr inbounds float, ptr %v206, i64 %v736
  %v738 = getelementptr inbounds float, ptr %v737, i64 0
  store float %v735, ptr %v738, align 4
  %v739 = add nsw i64 %v679, 1
  br label %b28
b30:
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
  br label %b37
b37:
  %v753 = phi i64 [ %v747, %b30 ], [ %v796, %b42 ]
  %v754 = icmp slt i64 %v753, %v752
  br i1 %v754, label %b38, label %b39
b38:
  %v755 = add i64 %v665, 1
  %v756 = and i64 %v755, 1
  %v757 = mul i64 %v756, %v7
  %v758 = add i64 %v757, %v753
  %v759 = mul i64 %v758, 64
  %v760 = getelementptr inbounds float, ptr %v50, i64 %v759
  %v761 = add i64 %v665, 0
  %v762 = and i64 %v761, %v264
  %v763 = mul i64 %v762, %v7
  %v764 = add i64 %v763, %v753
  %v765 = mul i64 %v764, 64
  %v766 = getelementptr inbounds float, ptr %v36, i64 %v765
  %v767 = add i64 %v665, 0
  %v768 = and i64 %v767, %v294
  %v769 = mul i64 %v768, %v7
  %v770 = add i64 %v769, %v753
  %v771 = mul i64 %v770, 1
  %v772 = getelementptr inbounds float, ptr %v110, i64 %v771
  %v773 = getelementptr inbounds float, ptr %v772, i64 0
  %v774 = load float, ptr %v773, align 4
  %v775 = add i64 %v665, 0
  %v776 = and i64 %v775, %v382
  %v777 = mul i64 %v776, %v7
  %v778 = add i64 %v777, %v753
  %v779 = mul i64 %v778, 64
  %v780 = getelementptr inbounds float, ptr %v208, i64 %v779
  br label %b40
b40:
  %v781 = phi i64 [ 0, %b38 ], [ %v795, %b41 ]
  %v782 = icmp slt i64 %v781, 64
  br i1 %v782, label %b41, label %b42
b41:
  %v783 = add i64 0, %v781
  %v784 = getelementptr inbounds float, ptr %v760, i64 %v783
  %v785 = load <8 x float>, ptr %v784, align 4
  %v786 = add i64 0, %v781
  %v787 = getelementptr inbounds float, ptr %v766, i64 %v786
  %v788 = load <8 x float>, ptr %v787, align 4
  %v789 = fadd <8 x float> %v785, %v788
  %v790 = insertelement <8 x float> poison, float %v774, i64 0
  %v791 = shufflevector <8 x float> %v790, <8 x float> poison, <8 x i32> zeroinitializer
  %v792 = fmul <8 x float> %v789, %v791
  %v793 = add i64 0, %v781
  %v794 = getelementptr inbounds float, ptr %v780, i64 %v793
  store <8 x float> %v792, ptr %v794, align 4
  %v795 = add nsw i64 %v781, 8
  br label %b40
b42:
  %v796 = add nsw i64 %v753, 1
  br label %b37
b39:
  %v797 = add i64 %v7, 0
  %v798 = sdiv i64 %v797, 1
  %v799 = add i64 %v2, 1
  %v800 = mul i64 %v798, %v2
  %v801 = sdiv i64 %v800, %v3
  %v802 = mul i64 %v801, 1
  %v803 = icmp slt i64 %v802, %v7
  %v804 = select i1 %v803, i64 %v802, i64 %v7
  %v805 = mul i64 %v798, %v799
  %v806 = sdiv i64 %v805, %v3
  %v807 = mul i64 %v806, 1
  %v808 = icmp slt i64 %v807, %v7
  %v809 = select i1 %v808, i64 %v807, i64 %v7
  br label %b43
b43:
  %v810 = phi i64 [ %v804, %b39 ], [ %v862, %b48 ]
  %v811 = icmp slt i64 %v810, %v809
  br i1 %v811, label %b44, label %b45
b44:
  br label %b46
b46:
  %v812 = phi i64 [ 0, %b44 ], [ %v861, %b51 ]
  %v813 = icmp slt i64 %v812, 8
  br i1 %v813, label %b47, label %b48
b47:
  br label %b49
b49:
  %v814 = phi i64 [ 0, %b47 ], [ %v860, %b54 ]
  %v815 = icmp slt i64 %v814, 3
  br i1 %v815, label %b50, label %b51
b50:
  br label %b52
b52:
  %v816 = phi i64 [ 0, %b50 ], [ %v843, %b53 ]
  %v817 = phi <8 x float> [ splat (float 0x0000000000000000), %b50 ], [ %v842, %b53 ]
  %v818 = icmp slt i64 %v816, 8
  br i1 %v818, label %b53, label %b54
b53:
  %v819 = add i64 %v665, 0
  %v820 = and i64 %v819, %v382
  %v821 = mul i64 %v820, %v7
  %v822 = add i64 %v821, %v810
  %v823 = mul i64 %v822, 64
  %v824 = getelementptr inbounds float, ptr %v208, i64 %v823
  %v825 = add i64 %v665, 0
  %v826 = and i64 %v825, %v376
  %v827 = mul i64 %v826, %v7
  %v828 = add i64 %v827, %v810
  %v829 = mul i64 %v828, 24
  %v830 = getelementptr inbounds float, ptr %v200, i64 %v829
  %v831 = mul i64 %v812, 8
  %v832 = add i64 0, %v831
  %v833 = add i64 %v832, %v816
  %v834 = getelementptr inbounds float, ptr %v824, i64 %v833
  %v835 = load <8 x float>, ptr %v834, align 4
  %v836 = mul i64 %v814, 8
  %v837 = add i64 0, %v836
  %v838 = add i64 %v837, %v816
  %v839 = getelementptr inbounds float, ptr %v830, i64 %v838
  %v840 = load <8 x float>, ptr %v839, align 4
  %v841 = fmul <8 x float> %v835, %v840
  %v842 = fadd <8 x float> %v817, %v841
  %v843 = add nsw i64 %v816, 8
  br label %b52
b54:
  %v844 = shufflevector <8 x float> %v817, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v845 = shufflevector <8 x float> %v817, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v846 = fadd <4 x float> %v844, %v845
  %v847 = shufflevector <4 x float> %v846, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v848 = shufflevector <4 x float> %v846, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v849 = fadd <2 x float> %v847, %v848
  %v850 = extractelement <2 x float> %v849, i64 0
  %v851 = extractelement <2 x float> %v849, i64 1
  %v852 = fadd float %v850, %v851
  %v853 = fadd float %v852, 0x0000000000000000
  %v854 = mul i64 %v810, 24
  %v855 = getelementptr inbounds float, ptr %v210, i64 %v854
  %v856 = mul i64 %v812, 3
  %v857 = add i64 0, %v856
  %v858 = add i64 %v857, %v814
  %v859 = getelementptr inbounds float, ptr %v855, i64 %v858
  store float %v853, ptr %v859, align 4
  %v860 = add nsw i64 %v814, 1
  br label %b49
b51:
  %v861 = add nsw i64 %v812, 1
  br label %b46
b48:
  %v862 = add nsw i64 %v810, 1
  br label %b43
b45:
  %v863 = add i64 %v7, 0
  %v864 = sdiv i64 %v863, 1
  %v865 = add i64 %v2, 1
  %v866 = mul i64 %v864, %v2
  %v867 = sdiv i64 %v866, %v3
  %v868 = mul i64 %v867, 1
  %v869 = icmp slt i64 %v868, %v7
  %v870 = select i1 %v869, i64 %v868, i64 %v7
  %v871 = mul i64 %v864, %v865
  %v872 = sdiv i64 %v871, %v3
  %v873 = mul i64 %v872, 1
  %v874 = icmp slt i64 %v873, %v7
  %v875 = select i1 %v874, i64 %v873, i64 %v7
  br label %b55
b55:
  %v876 = phi i64 [ %v870, %b45 ], [ %v917, %b60 ]
  %v877 = icmp slt i64 %v876, %v875
  br i1 %v877, label %b56, label %b57
b56:
  br label %b58
b58:
  %v878 = phi i64 [ 0, %b56 ], [ %v916, %b63 ]
  %v879 = icmp slt i64 %v878, 3
  br i1 %v879, label %b59, label %b60
b59:
  br label %b61
b61:
  %v880 = phi i64 [ 0, %b59 ], [ %v909, %b62 ]
  %v881 = phi <8 x float> [ splat (float 0x0000000000000000), %b59 ], [ %v908, %b62 ]
  %v882 = icmp slt i64 %v880, 8
  br i1 %v882, label %b62, label %b63
b62:
  %v883 = add i64 %v665, 0
  %v884 = and i64 %v883, %v382
  %v885 = mul i64 %v884, %v7
  %v886 = add i64 %v885, %v876
  %v887 = mul i64 %v886, 64
  %v888 = getelementptr inbounds float, ptr %v208, i64 %v887
  %v889 = add i64 %v665, 0
  %v890 = and i64 %v889, %v380
  %v891 = mul i64 %v890, %v7
  %v892 = add i64 %v891, %v876
  %v893 = mul i64 %v892, 24
  %v894 = getelementptr inbounds float, ptr %v204, i64 %v893
  %v895 = mul i64 %v878, 8
  %v896 = add i64 0, %v895
  %v897 = add i64 %v896, %v880
  %v898 = getelementptr inbounds float, ptr %v894, i64 %v897
  %v899 = load float, ptr %v898, align 4
  %v900 = add i64 0, 0
  %v901 = mul i64 %v880, 8
  %v902 = add i64 %v900, %v901
  %v903 = getelementptr inbounds float, ptr %v888, i64 %v902
  %v904 = load <8 x float>, ptr %v903, align 4
  %v905 = insertelement <8 x float> poison, float %v899, i64 0
  %v906 = shufflevector <8 x float> %v905, <8 x float> poison, <8 x i32> zeroinitializer
  %v907 = fmul <8 x float> %v904, %v906
  %v908 = fadd <8 x float> %v881, %v907
  %v909 = add nsw i64 %v880, 1
  br label %b61
b63:
  %v910 = mul i64 %v876, 24
  %v911 = getelementptr inbounds float, ptr %v212, i64 %v910
  %v912 = mul i64 %v878, 8
  %v913 = add i64 0, %v912
  %v914 = add i64 %v913, 0
  %v915 = getelementptr inbounds float, ptr %v911, i64 %v914
  store <8 x float> %v881, ptr %v915, align 4
  %v916 = add nsw i64 %v878, 1
  br label %b58
b60:
  %v917 = add nsw i64 %v876, 1
  br label %b55
b57:
  %v918 = add i64 %v7, 0
  %v919 = sdiv i64 %v918, 1
  %v920 = add i64 %v2, 1
  %v921 = mul i64 %v919, %v2
  %v922 = sdiv i64 %v921, %v3
  %v923 = mul i64 %v922, 1
  %v924 = icmp slt i64 %v923, %v7
  %v925 = select i1 %v924, i64 %v923, i64 %v7
  %v926 = mul i64 %v919, %v920
  %v927 = sdiv i64 %v926, %v3
  %v928 = mul i64 %v927, 1
  %v929 = icmp slt i64 %v928, %v7
  %v930 = select i1 %v929, i64 %v928, i64 %v7
  br label %b64
b64:
  %v931 = phi i64 [ %v925, %b57 ], [ %v987, %b69 ]
  %v932 = icmp slt i64 %v931, %v930
  br i1 %v932, label %b65, label %b66
b65:
  br label %b67
b67:
  %v933 = phi i64 [ 0, %b65 ], [ %v986, %b72 ]
  %v934 = icmp slt i64 %v933, 3
  br i1 %v934, label %b68, label %b69
b68:
  br label %b70
b70:
  %v935 = phi i64 [ 0, %b68 ], [ %v971, %b71 ]
  %v936 = phi <8 x float> [ splat (float 0x0000000000000000), %b68 ], [ %v970, %b71 ]
  %v937 = icmp slt i64 %v935, 8
  br i1 %v937, label %b71, label %b72
b71:
  %v938 = mul i64 %v931, 24
  %v939 = getelementptr inbounds float, ptr %v212, i64 %v938
  %v940 = add i64 %v665, 0
  %v941 = and i64 %v940, %v376
  %v942 = mul i64 %v941, %v7
  %v943 = add i64 %v942, %v931
  %v944 = mul i64 %v943, 24
  %v945 = getelementptr inbounds float, ptr %v200, i64 %v944
  %v946 = add i64 %v665, 0
  %v947 = and i64 %v946, %v372
  %v948 = mul i64 %v947, %v7
  %v949 = add i64 %v948, %v931
  %v950 = mul i64 %v949, 3
  %v951 = getelementptr inbounds float, ptr %v196, i64 %v950
  %v952 = add i64 0, %v933
  %v953 = getelementptr inbounds float, ptr %v951, i64 %v952
  %v954 = load float, ptr %v953, align 4
  %v955 = mul i64 %v933, 8
  %v956 = add i64 0, %v955
  %v957 = add i64 %v956, %v935
  %v958 = getelementptr inbounds float, ptr %v939, i64 %v957
  %v959 = load <8 x float>, ptr %v958, align 4
  %v960 = mul i64 %v933, 8
  %v961 = add i64 0, %v960
  %v962 = add i64 %v961, %v935
  %v963 = getelementptr inbounds float, ptr %v945, i64 %v962
  %v964 = load <8 x float>, ptr %v963, align 4
  %v965 = fmul <8 x float> %v959, %v964
  %v966 = insertelement <8 x float> poison, float %v954, i64 0
  %v967 = shufflevector <8 x float> %v966, <8 x float> poison, <8 x i32> zeroinitializer
  %v968 = fdiv <8 x float> %v965, %v967
  %v969 = fneg <8 x float> %v968
  %v970 = fadd <8 x float> %v936, %v969
  %v971 = add nsw i64 %v935, 8
  br label %b70
b72:
  %v972 = shufflevector <8 x float> %v936, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v973 = shufflevector <8 x float> %v936, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v974 = fadd <4 x float> %v972, %v973
  %v975 = shufflevector <4 x float> %v974, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v976 = shufflevector <4 x float> %v974, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v977 = fadd <2 x float> %v975, %v976
  %v978 = extractelement <2 x float> %v977, i64 0
  %v979 = extractelement <2 x float> %v977, i64 1
  %v980 = fadd float %v978, %v979
  %v981 = fadd float %v980, 0x0000000000000000
  %v982 = mul i64 %v931, 3
  %v983 = getelementptr inbounds float, ptr %v214, i64 %v982
  %v984 = add i64 0, %v933
  %v985 = getelementptr inbounds float, ptr %v983, i64 %v984
  store float %v981, ptr %v985, align 4
  %v986 = add nsw i64 %v933, 1
  br label %b67
b69:
  %v987 = add nsw i64 %v931, 1
  br label %b64
b66:
  %v988 = add i64 %v7, 0
  %v989 = sdiv i64 %v988, 1
  %v990 = add i64 %v2, 1
  %v991 = mul i64 %v989, %v2
  %v992 = sdiv i64 %v991, %v3
  %v993 = mul i64 %v992, 1
  %v994 = icmp slt i64 %v993, %v7
  %v995 = select i1 %v994, i64 %v993, i64 %v7
  %v996 = mul i64 %v989, %v990
  %v997 = sdiv i64 %v996, %v3
  %v998 = mul i64 %v997, 1
  %v999 = icmp slt i64 %v998, %v7
  %v1000 = select i1 %v999, i64 %v998, i64 %v7
  br label %b73
b73:
  %v1001 = phi i64 [ %v995, %b66 ], [ %v1040, %b78 ]
  %v1002 = icmp slt i64 %v1001, %v1000
  br i1 %v1002, label %b74, label %b75
b74:
  br label %b76
b76:
  %v1003 = phi i64 [ 0, %b74 ], [ %v1039, %b81 ]
  %v1004 = icmp slt i64 %v1003, 8
  br i1 %v1004, label %b77, label %b78
b77:
  br label %b79
b79:
  %v1005 = phi i64 [ 0, %b77 ], [ %v1038, %b84 ]
  %v1006 = icmp slt i64 %v1005, 3
  br i1 %v1006, label %b80, label %b81
b80:
  br label %b82
b82:
  %v1007 = phi i64 [ 0, %b80 ], [ %v1030, %b83 ]
  %v1008 = phi float [ 0x0000000000000000, %b80 ], [ %v1029, %b83 ]
  %v1009 = icmp slt i64 %v1007, 3
  br i1 %v1009, label %b83, label %b84
b83:
  %v1010 = mul i64 %v1001, 24
  %v1011 = getelementptr inbounds float, ptr %v210, i64 %v1010
  %v1012 = add i64 %v665, 0
  %v1013 = and i64 %v1012, %v360
  %v1014 = mul i64 %v1013, %v7
  %v1015 = add i64 %v1014, %v1001
  %v1016 = mul i64 %v1015, 9
  %v1017 = getelementptr inbounds float, ptr %v184, i64 %v1016
  %v1018 = mul i64 %v1003, 3
  %v1019 = add i64 0, %v1018
  %v1020 = add i64 %v1019, %v1007
  %v1021 = getelementptr inbounds float, ptr %v1011, i64 %v1020
  %v1022 = load float, ptr %v1021, align 4
  %v1023 = mul i64 %v1005, 3
  %v1024 = add i64 0, %v1023
  %v1025 = add i64 %v1024, %v1007
  %v1026 = getelementptr inbounds float, ptr %v1017, i64 %v1025
  %v1027 = load float, ptr %v1026, align 4
  %v1028 = fmul float %v1022, %v1027
  %v1029 = fadd float %v1008, %v1028
  %v1030 = add nsw i64 %v1007, 1
  br label %b82
b84:
  %v1031 = fadd float %v1008, 0x0000000000000000
  %v1032 = mul i64 %v1001, 24
  %v1033 = getelementptr inbounds float, ptr %v216, i64 %v1032
  %v1034 = mul i64 %v1003, 3
  %v1035 = add i64 0, %v1034
  %v1036 = add i64 %v1035, %v1005
  %v1037 = getelementptr inbounds float, ptr %v1033, i64 %v1036
  store float %v1031, ptr %v1037, align 4
  %v1038 = add nsw i64 %v1005, 1
  br label %b79
b81:
  %v1039 = add nsw i64 %v1003, 1
  br label %b76
b78:
  %v1040 = add nsw i64 %v1001, 1
  br label %b73
b75:
  %v1041 = add i64 %v7, 0
  %v1042 = sdiv i64 %v1041, 1
  %v1043 = add i64 %v2, 1
  %v1044 = mul i64 %v1042, %v2
  %v1045 = sdiv i64 %v1044, %v3
  %v1046 = mul i64 %v1045, 1
  %v1047 = icmp slt i64 %v1046, %v7
  %v1048 = select i1 %v1047, i64 %v1046, i64 %v7
  %v1049 = mul i64 %v1042, %v1043
  %v1050 = sdiv i64 %v1049, %v3
  %v1051 = mul i64 %v1050, 1
  %v1052 = icmp slt i64 %v1051, %v7
  %v1053 = select i1 %v1052, i64 %v1051, i64 %v7
  br label %b85
b85:
  %v1054 = phi i64 [ %v1048, %b75 ], [ %v1101, %b90 ]
  %v1055 = icmp slt i64 %v1054, %v1053
  br i1 %v1055, label %b86, label %b87
b86:
  br label %b88
b88:
  %v1056 = phi i64 [ 0, %b86 ], [ %v1100, %b93 ]
  %v1057 = icmp slt i64 %v1056, 3
  br i1 %v1057, label %b89, label %b90
b89:
  %v1058 = icmp ult i64 3, 8
  %v1059 = select i1 %v1058, i64 3, i64 8
  %v1060 = trunc i64 %v1059 to i32
  %v1061 = insertelement <8 x i32> poison, i32 %v1060, i64 0
  %v1062 = shufflevector <8 x i32> %v1061, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1063 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1062
  br label %b91
b91:
  %v1064 = phi i64 [ 0, %b89 ], [ %v1089, %b92 ]
  %v1065 = phi <8 x float> [ splat (float 0x0000000000000000), %b89 ], [ %v1088, %b92 ]
  %v1066 = icmp slt i64 %v1064, 8
  br i1 %v1066, label %b92, label %b93
b92:
  %v1067 = mul i64 %v1054, 24
  %v1068 = getelementptr inbounds float, ptr %v210, i64 %v1067
  %v1069 = add i64 %v665, 0
  %v1070 = and i64 %v1069, %v374
  %v1071 = mul i64 %v1070, %v7
  %v1072 = add i64 %v1071, %v1054
  %v1073 = mul i64 %v1072, 24
  %v1074 = getelementptr inbounds float, ptr %v198, i64 %v1073
  %v1075 = mul i64 %v1056, 8
  %v1076 = add i64 0, %v1075
  %v1077 = add i64 %v1076, %v1064
  %v1078 = getelementptr inbounds float, ptr %v1074, i64 %v1077
  %v1079 = load float, ptr %v1078, align 4
  %v1080 = add i64 0, 0
  %v1081 = mul i64 %v1064, 3
  %v1082 = add i64 %v1080, %v1081
  %v1083 = getelementptr inbounds float, ptr %v1068, i64 %v1082
  %v1084 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1083, <8 x i1> %v1063, <8 x float> zeroinitializer)
  %v1085 = insertelement <8 x float> poison, float %v1079, i64 0
  %v1086 = shufflevector <8 x float> %v1085, <8 x float> poison, <8 x i32> zeroinitializer
  %v1087 = fmul <8 x float> %v1084, %v1086
  %v1088 = fadd <8 x float> %v1065, %v1087
  %v1089 = add nsw i64 %v1064, 1
  br label %b91
b93:
  %v1090 = add i64 %v665, 0
  %v1091 = and i64 %v1090, %v384
  %v1092 = mul i64 %v1091, %v7
  %v1093 = add i64 %v1092, %v1054
  %v1094 = mul i64 %v1093, 9
  %v1095 = getelementptr inbounds float, ptr %v218, i64 %v1094
  %v1096 = mul i64 %v1056, 3
  %v1097 = add i64 0, %v1096
  %v1098 = add i64 %v1097, 0
  %v1099 = getelementptr inbounds float, ptr %v1095, i64 %v1098
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1065, ptr align 4 %v1099, <8 x i1> %v1063)
  %v1100 = add nsw i64 %v1056, 1
  br label %b88
b90:
  %v1101 = add nsw i64 %v1054, 1
  br label %b85
b87:
  %v1102 = add i64 %v7, 0
  %v1103 = sdiv i64 %v1102, 1
  %v1104 = add i64 %v2, 1
  %v1105 = mul i64 %v1103, %v2
  %v1106 = sdiv i64 %v1105, %v3
  %v1107 = mul i64 %v1106, 1
  %v1108 = icmp slt i64 %v1107, %v7
  %v1109 = select i1 %v1108, i64 %v1107, i64 %v7
  %v1110 = mul i64 %v1103, %v1104
  %v1111 = sdiv i64 %v1110, %v3
  %v1112 = mul i64 %v1111, 1
  %v1113 = icmp slt i64 %v1112, %v7
  %v1114 = select i1 %v1113, i64 %v1112, i64 %v7
  br label %b94
b94:
  %v1115 = phi i64 [ %v1109, %b87 ], [ %v1236, %b99 ]
  %v1116 = icmp slt i64 %v1115, %v1114
  br i1 %v1116, label %b95, label %b96
b95:
  br label %b97
b97:
  %v1117 = phi i64 [ 0, %b95 ], [ %v1222, %b102 ]
  %v1118 = phi <8 x float> [ splat (float 0x0000000000000000), %b95 ], [ %v1122, %b102 ]
  %v1119 = phi float [ 0x0000000000000000, %b95 ], [ %v1119, %b102 ]
  %v1120 = icmp slt i64 %v1117, 3
  br i1 %v1120, label %b98, label %b99
b98:
  br label %b100
b100:
  %v1121 = phi i64 [ 0, %b98 ], [ %v1221, %b101 ]
  %v1122 = phi <8 x float> [ %v1118, %b98 ], [ %v1220, %b101 ]
  %v1123 = icmp slt i64 %v1121, 8
  br i1 %v1123, label %b101, label %b102
b101:
  %v1124 = mul i64 %v1115, 24
  %v1125 = getelementptr inbounds float, ptr %v212, i64 %v1124
  %v1126 = add i64 %v665, 0
  %v1127 = and i64 %v1126, %v372
  %v1128 = mul i64 %v1127, %v7
  %v1129 = add i64 %v1128, %v1115
  %v1130 = mul i64 %v1129, 3
  %v1131 = getelementptr inbounds float, ptr %v196, i64 %v1130
  %v1132 = add i64 0, %v1117
  %v1133 = getelementptr inbounds float, ptr %v1131, i64 %v1132
  %v1134 = load float, ptr %v1133, align 4
  %v1135 = mul i64 %v1115, 3
  %v1136 = getelementptr inbounds float, ptr %v214, i64 %v1135
  %v1137 = add i64 0, %v1117
  %v1138 = getelementptr inbounds float, ptr %v1136, i64 %v1137
  %v1139 = load float, ptr %v1138, align 4
  %v1140 = add i64 %v665, 0
  %v1141 = and i64 %v1140, %v364
  %v1142 = mul i64 %v1141, %v7
  %v1143 = add i64 %v1142, %v1115
  %v1144 = mul i64 %v1143, 3
  %v1145 = getelementptr inbounds float, ptr %v188, i64 %v1144
  %v1146 = add i64 0, %v1117
  %v1147 = getelementptr inbounds float, ptr %v1145, i64 %v1146
  %v1148 = load float, ptr %v1147, align 4
  %v1149 = add i64 %v665, 0
  %v1150 = and i64 %v1149, %v356
  %v1151 = mul i64 %v1150, %v7
  %v1152 = add i64 %v1151, %v1115
  %v1153 = mul i64 %v1152, 1
  %v1154 = getelementptr inbounds float, ptr %v180, i64 %v1153
  %v1155 = getelementptr inbounds float, ptr %v1154, i64 0
  %v1156 = load float, ptr %v1155, align 4
  %v1157 = fmul float 0x4000000000000000, %v1156
  %v1158 = add i64 %v665, 0
  %v1159 = and i64 %v1158, %v368
  %v1160 = mul i64 %v1159, %v7
  %v1161 = add i64 %v1160, %v1115
  %v1162 = mul i64 %v1161, 3
  %v1163 = getelementptr inbounds float, ptr %v192, i64 %v1162
  %v1164 = add i64 0, %v1117
  %v1165 = getelementptr inbounds float, ptr %v1163, i64 %v1164
  %v1166 = load float, ptr %v1165, align 4
  %v1167 = mul i64 %v1117, 8
  %v1168 = add i64 0, %v1167
  %v1169 = add i64 %v1168, %v1121
  %v1170 = getelementptr inbounds float, ptr %v1125, i64 %v1169
  %v1171 = load <8 x float>, ptr %v1170, align 4
  %v1172 = insertelement <8 x float> poison, float %v1134, i64 0
  %v1173 = shufflevector <8 x float> %v1172, <8 x float> poison, <8 x i32> zeroinitializer
  %v1174 = fdiv <8 x float> %v1171, %v1173
  %v1175 = insertelement <8 x float> poison, float %v1139, i64 0
  %v1176 = shufflevector <8 x float> %v1175, <8 x float> poison, <8 x i32> zeroinitializer
  %v1177 = fadd <8 x float> %v1174, %v1176
  %v1178 = add i64 0, %v1121
  %v1179 = getelementptr inbounds float, ptr %v102, i64 %v1178
  %v1180 = load <8 x float>, ptr %v1179, align 4
  %v1181 = insertelement <8 x float> poison, float %v1148, i64 0
  %v1182 = shufflevector <8 x float> %v1181, <8 x float> poison, <8 x i32> zeroinitializer
  %v1183 = fsub <8 x float> %v1180, %v1182
  %v1184 = fmul <8 x float> %v1183, %v1183
  %v1185 = insertelement <8 x float> poison, float %v1157, i64 0
  %v1186 = shufflevector <8 x float> %v1185, <8 x float> poison, <8 x i32> zeroinitializer
  %v1187 = fdiv <8 x float> %v1184, %v1186
  %v1188 = fneg <8 x float> %v1187
  %v1189 = insertelement <8 x float> poison, float %v1166, i64 0
  %v1190 = shufflevector <8 x float> %v1189, <8 x float> poison, <8 x i32> zeroinitializer
  %v1191 = fsub <8 x float> %v1188, %v1190
  %v1192 = fcmp olt <8 x float> %v1191, splat (float 0xC05A400000000000)
  %v1193 = select <8 x i1> %v1192, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1191
  %v1194 = fcmp ogt <8 x float> %v1193, splat (float 0x4056400000000000)
  %v1195 = select <8 x i1> %v1194, <8 x float> splat (float 0x4056400000000000), <8 x float> %v1193
  %v1196 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1195, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1197 = fsub <8 x float> %v1196, splat (float 0x4168000000000000)
  %v1198 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1197, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1195)
  %v1199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1197, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1198)
  %v1200 = bitcast <8 x float> %v1196 to <8 x i32>
  %v1201 = fmul <8 x float> %v1199, %v1199
  %v1202 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1199, <8 x float> splat (float 0x3F81227F40000000))
  %v1203 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1202, <8 x float> %v1199, <8 x float> splat (float 0x3FA5556740000000))
  %v1204 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1203, <8 x float> %v1199, <8 x float> splat (float 0x3FC5554B00000000))
  %v1205 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1204, <8 x float> %v1199, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1206 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1201, <8 x float> %v1205, <8 x float> %v1199)
  %v1207 = sub <8 x i32> %v1200, splat (i32 1262485250)
  %v1208 = lshr <8 x i32> %v1207, splat (i32 1)
  %v1209 = sub <8 x i32> %v1207, %v1208
  %v1210 = shl <8 x i32> %v1208, splat (i32 23)
  %v1211 = bitcast <8 x i32> %v1210 to <8 x float>
  %v1212 = shl <8 x i32> %v1209, splat (i32 23)
  %v1213 = bitcast <8 x i32> %v1212 to <8 x float>
  %v1214 = fadd <8 x float> %v1206, splat (float 0x3FF0000000000000)
  %v1215 = fmul <8 x float> %v1214, %v1211
  %v1216 = fmul <8 x float> %v1215, %v1213
  %v1217 = fmul <8 x float> %v1177, %v1216
  %v1218 = fmul <8 x float> %v1217, %v1187
  %v1219 = fdiv <8 x float> %v1218, %v1186
  %v1220 = fadd <8 x float> %v1122, %v1219
  %v1221 = add nsw i64 %v1121, 8
  br label %b100
b102:
  %v1222 = add nsw i64 %v1117, 1
  br label %b97
b99:
  %v1223 = shufflevector <8 x float> %v1118, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1224 = shufflevector <8 x float> %v1118, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1225 = fadd <4 x float> %v1223, %v1224
  %v1226 = shufflevector <4 x float> %v1225, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1227 = shufflevector <4 x float> %v1225, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1228 = fadd <2 x float> %v1226, %v1227
  %v1229 = extractelement <2 x float> %v1228, i64 0
  %v1230 = extractelement <2 x float> %v1228, i64 1
  %v1231 = fadd float %v1229, %v1230
  %v1232 = fadd float %v1231, %v1119
  %v1233 = mul i64 %v1115, 1
  %v1234 = getelementptr inbounds float, ptr %v220, i64 %v1233
  %v1235 = getelementptr inbounds float, ptr %v1234, i64 0
  store float %v1232, ptr %v1235, align 4
  %v1236 = add nsw i64 %v1115, 1
  br label %b94
b96:
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
  br label %b103
b103:
  %v1250 = phi i64 [ %v1244, %b96 ], [ %v1371, %b108 ]
  %v1251 = icmp slt i64 %v1250, %v1249
  br i1 %v1251, label %b104, label %b105
b104:
  br label %b106
b106:
  %v1252 = phi i64 [ 0, %b104 ], [ %v1370, %b111 ]
  %v1253 = icmp slt i64 %v1252, 3
  br i1 %v1253, label %b107, label %b108
b107:
  br label %b109
b109:
  %v1254 = phi i64 [ 0, %b107 ], [ %v1355, %b110 ]
  %v1255 = phi <8 x float> [ splat (float 0x0000000000000000), %b107 ], [ %v1354, %b110 ]
  %v1256 = icmp slt i64 %v1254, 8
  br i1 %v1256, label %b110, label %b111
b110:
  %v1257 = mul i64 %v1250, 24
  %v1258 = getelementptr inbounds float, ptr %v212, i64 %v1257
  %v1259 = add i64 %v665, 0
  %v1260 = and i64 %v1259, %v372
  %v1261 = mul i64 %v1260, %v7
  %v1262 = add i64 %v1261, %v1250
  %v1263 = mul i64 %v1262, 3
  %v1264 = getelementptr inbounds float, ptr %v196, i64 %v1263
  %v1265 = add i64 0, %v1252
  %v1266 = getelementptr inbounds float, ptr %v1264, i64 %v1265
  %v1267 = load float, ptr %v1266, align 4
  %v1268 = mul i64 %v1250, 3
  %v1269 = getelementptr inbounds float, ptr %v214, i64 %v1268
  %v1270 = add i64 0, %v1252
  %v1271 = getelementptr inbounds float, ptr %v1269, i64 %v1270
  %v1272 = load float, ptr %v1271, align 4
  %v1273 = add i64 %v665, 0
  %v1274 = and i64 %v1273, %v364
  %v1275 = mul i64 %v1274, %v7
  %v1276 = add i64 %v1275, %v1250
  %v1277 = mul i64 %v1276, 3
  %v1278 = getelementptr inbounds float, ptr %v188, i64 %v1277
  %v1279 = add i64 0, %v1252
  %v1280 = getelementptr inbounds float, ptr %v1278, i64 %v1279
  %v1281 = load float, ptr %v1280, align 4
  %v1282 = add i64 %v665, 0
  %v1283 = and i64 %v1282, %v356
  %v1284 = mul i64 %v1283, %v7
  %v1285 = add i64 %v1284, %v1250
  %v1286 = mul i64 %v1285, 1
  %v1287 = getelementptr inbounds float, ptr %v180, i64 %v1286
  %v1288 = getelementptr inbounds float, ptr %v1287, i64 0
  %v1289 = load float, ptr %v1288, align 4
  %v1290 = fmul float 0x4000000000000000, %v1289
  %v1291 = add i64 %v665, 0
  %v1292 = and i64 %v1291, %v368
  %v1293 = mul i64 %v1292, %v7
  %v1294 = add i64 %v1293, %v1250
  %v1295 = mul i64 %v1294, 3
  %v1296 = getelementptr inbounds float, ptr %v192, i64 %v1295
  %v1297 = add i64 0, %v1252
  %v1298 = getelementptr inbounds float, ptr %v1296, i64 %v1297
  %v1299 = load float, ptr %v1298, align 4
  %v1300 = mul i64 %v1252, 8
  %v1301 = add i64 0, %v1300
  %v1302 = add i64 %v1301, %v1254
  %v1303 = getelementptr inbounds float, ptr %v1258, i64 %v1302
  %v1304 = load <8 x float>, ptr %v1303, align 4
  %v1305 = insertelement <8 x float> poison, float %v1267, i64 0
  %v1306 = shufflevector <8 x float> %v1305, <8 x float> poison, <8 x i32> zeroinitializer
  %v1307 = fdiv <8 x float> %v1304, %v1306
  %v1308 = insertelement <8 x float> poison, float %v1272, i64 0
  %v1309 = shufflevector <8 x float> %v1308, <8 x float> poison, <8 x i32> zeroinitializer
  %v1310 = fadd <8 x float> %v1307, %v1309
  %v1311 = add i64 0, %v1254
  %v1312 = getelementptr inbounds float, ptr %v102, i64 %v1311
  %v1313 = load <8 x float>, ptr %v1312, align 4
  %v1314 = insertelement <8 x float> poison, float %v1281, i64 0
  %v1315 = shufflevector <8 x float> %v1314, <8 x float> poison, <8 x i32> zeroinitializer
  %v1316 = fsub <8 x float> %v1313, %v1315
  %v1317 = fmul <8 x float> %v1316, %v1316
  %v1318 = insertelement <8 x float> poison, float %v1290, i64 0
  %v1319 = shufflevector <8 x float> %v1318, <8 x float> poison, <8 x i32> zeroinitializer
  %v1320 = fdiv <8 x float> %v1317, %v1319
  %v1321 = fneg <8 x float> %v1320
  %v1322 = insertelement <8 x float> poison, float %v1299, i64 0
  %v1323 = shufflevector <8 x float> %v1322, <8 x float> poison, <8 x i32> zeroinitializer
  %v1324 = fsub <8 x float> %v1321, %v1323
  %v1325 = fcmp olt <8 x float> %v1324, splat (float 0xC05A400000000000)
  %v1326 = select <8 x i1> %v1325, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1324
  %v1327 = fcmp ogt <8 x float> %v1326, splat (float 0x4056400000000000)
  %v1328 = select <8 x i1> %v1327, <8 x float> splat (float 0x4056400000000000), <8 x float> %v1326
  %v1329 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1328, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1330 = fsub <8 x float> %v1329, splat (float 0x4168000000000000)
  %v1331 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1330, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1328)
  %v1332 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1330, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1331)
  %v1333 = bitcast <8 x float> %v1329 to <8 x i32>
  %v1334 = fmul <8 x float> %v1332, %v1332
  %v1335 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1332, <8 x float> splat (float 0x3F81227F40000000))
  %v1336 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1335, <8 x float> %v1332, <8 x float> splat (float 0x3FA5556740000000))
  %v1337 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1336, <8 x float> %v1332, <8 x float> splat (float 0x3FC5554B00000000))
  %v1338 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1337, <8 x float> %v1332, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1339 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1334, <8 x float> %v1338, <8 x float> %v1332)
  %v1340 = sub <8 x i32> %v1333, splat (i32 1262485250)
  %v1341 = lshr <8 x i32> %v1340, splat (i32 1)
  %v1342 = sub <8 x i32> %v1340, %v1341
  %v1343 = shl <8 x i32> %v1341, splat (i32 23)
  %v1344 = bitcast <8 x i32> %v1343 to <8 x float>
  %v1345 = shl <8 x i32> %v1342, splat (i32 23)
  %v1346 = bitcast <8 x i32> %v1345 to <8 x float>
  %v1347 = fadd <8 x float> %v1339, splat (float 0x3FF0000000000000)
  %v1348 = fmul <8 x float> %v1347, %v1344
  %v1349 = fmul <8 x float> %v1348, %v1346
  %v1350 = fmul <8 x float> %v1310, %v1349
  %v1351 = fdiv <8 x float> %v1350, %v1319
  %v1352 = fmul <8 x float> %v1351, %v1316
  %v1353 = fadd <8 x float> %v1352, %v1352
  %v1354 = fadd <8 x float> %v1255, %v1353
  %v1355 = add nsw i64 %v1254, 8
  br label %b109
b111:
  %v1356 = shufflevector <8 x float> %v1255, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1357 = shufflevector <8 x float> %v1255, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1358 = fadd <4 x float> %v1356, %v1357
  %v1359 = shufflevector <4 x float> %v1358, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1360 = shufflevector <4 x float> %v1358, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1361 = fadd <2 x float> %v1359, %v1360
  %v1362 = extractelement <2 x float> %v1361, i64 0
  %v1363 = extractelement <2 x float> %v1361, i64 1
  %v1364 = fadd float %v1362, %v1363
  %v1365 = fadd float %v1364, 0x0000000000000000
  %v1366 = mul i64 %v1250, 3
  %v1367 = getelementptr inbounds float, ptr %v222, i64 %v1366
  %v1368 = add i64 0, %v1252
  %v1369 = getelementptr inbounds float, ptr %v1367, i64 %v1368
  store float %v1365, ptr %v1369, align 4
  %v1370 = add nsw i64 %v1252, 1
  br label %b106
b108:
  %v1371 = add nsw i64 %v1250, 1
  br label %b103
b105:
  %v1372 = add i64 %v7, 0
  %v1373 = sdiv i64 %v1372, 1
  %v1374 = add i64 %v2, 1
  %v1375 = mul i64 %v1373, %v2
  %v1376 = sdiv i64 %v1375, %v3
  %v1377 = mul i64 %v1376, 1
  %v1378 = icmp slt i64 %v1377, %v7
  %v1379 = select i1 %v1378, i64 %v1377, i64 %v7
  %v1380 = mul i64 %v1373, %v1374
  %v1381 = sdiv i64 %v1380, %v3
  %v1382 = mul i64 %v1381, 1
  %v1383 = icmp slt i64 %v1382, %v7
  %v1384 = select i1 %v1383, i64 %v1382, i64 %v7
  br label %b112
b112:
  %v1385 = phi i64 [ %v1379, %b105 ], [ %v1429, %b117 ]
  %v1386 = icmp slt i64 %v1385, %v1384
  br i1 %v1386, label %b113, label %b114
b113:
  br label %b115
b115:
  %v1387 = phi i64 [ 0, %b113 ], [ %v1428, %b120 ]
  %v1388 = icmp slt i64 %v1387, 3
  br i1 %v1388, label %b116, label %b117
b116:
  br label %b118
b118:
  %v1389 = phi i64 [ 0, %b116 ], [ %v1423, %b119 ]
  %v1390 = phi float [ 0x0000000000000000, %b116 ], [ %v1422, %b119 ]
  %v1391 = icmp slt i64 %v1389, 8
  br i1 %v1391, label %b119, label %b120
b119:
  %v1392 = mul i64 %v1385, 24
  %v1393 = getelementptr inbounds float, ptr %v216, i64 %v1392
  %v1394 = add i64 %v665, 0
  %v1395 = and i64 %v1394, %v374
  %v1396 = mul i64 %v1395, %v7
  %v1397 = add i64 %v1396, %v1385
  %v1398 = mul i64 %v1397, 24
  %v1399 = getelementptr inbounds float, ptr %v198, i64 %v1398
  %v1400 = add i64 %v665, 0
  %v1401 = and i64 %v1400, %v370
  %v1402 = mul i64 %v1401, %v7
  %v1403 = add i64 %v1402, %v1385
  %v1404 = mul i64 %v1403, 3
  %v1405 = getelementptr inbounds float, ptr %v194, i64 %v1404
  %v1406 = add i64 0, %v1387
  %v1407 = mul i64 %v1389, 3
  %v1408 = add i64 %v1406, %v1407
  %v1409 = getelementptr inbounds float, ptr %v1393, i64 %v1408
  %v1410 = load float, ptr %v1409, align 4
  %v1411 = mul i64 %v1387, 8
  %v1412 = add i64 0, %v1411
  %v1413 = add i64 %v1412, %v1389
  %v1414 = getelementptr inbounds float, ptr %v1399, i64 %v1413
  %v1415 = load float, ptr %v1414, align 4
  %v1416 = fmul float %v1410, %v1415
  %v1417 = add i64 0, %v1387
  %v1418 = getelementptr inbounds float, ptr %v1405, i64 %v1417
  %v1419 = load float, ptr %v1418, align 4
  %v1420 = fdiv float %v1416, %v1419
  %v1421 = fneg float %v1420
  %v1422 = fadd float %v1390, %v1421
  %v1423 = add nsw i64 %v1389, 1
  br label %b118
b120:
  %v1424 = mul i64 %v1385, 3
  %v1425 = getelementptr inbounds float, ptr %v214, i64 %v1424
  %v1426 = add i64 0, %v1387
  %v1427 = getelementptr inbounds float, ptr %v1425, i64 %v1426
  store float %v1390, ptr %v1427, align 4
  %v1428 = add nsw i64 %v1387, 1
  br label %b115
b117:
  %v1429 = add nsw i64 %v1385, 1
  br label %b112
b114:
  %v1430 = add i64 %v7, 0
  %v1431 = sdiv i64 %v1430, 1
  %v1432 = add i64 %v2, 1
  %v1433 = mul i64 %v1431, %v2
  %v1434 = sdiv i64 %v1433, %v3
  %v1435 = mul i64 %v1434, 1
  %v1436 = icmp slt i64 %v1435, %v7
  %v1437 = select i1 %v1436, i64 %v1435, i64 %v7
  %v1438 = mul i64 %v1431, %v1432
  %v1439 = sdiv i64 %v1438, %v3
  %v1440 = mul i64 %v1439, 1
  %v1441 = icmp slt i64 %v1440, %v7
  %v1442 = select i1 %v1441, i64 %v1440, i64 %v7
  br label %b121
b121:
  %v1443 = phi i64 [ %v1437, %b114 ], [ %v1459, %b126 ]
  %v1444 = icmp slt i64 %v1443, %v1442
  br i1 %v1444, label %b122, label %b123
b122:
  br label %b124
b124:
  %v1445 = phi i64 [ 0, %b122 ], [ %v1454, %b125 ]
  %v1446 = phi float [ 0x0000000000000000, %b122 ], [ %v1453, %b125 ]
  %v1447 = icmp slt i64 %v1445, 3
  br i1 %v1447, label %b125, label %b126
b125:
  %v1448 = mul i64 %v1443, 3
  %v1449 = getelementptr inbounds float, ptr %v222, i64 %v1448
  %v1450 = add i64 0, %v1445
  %v1451 = getelementptr inbounds float, ptr %v1449, i64 %v1450
  %v1452 = load float, ptr %v1451, align 4
  %v1453 = fadd float %v1446, %v1452
  %v1454 = add nsw i64 %v1445, 1
  br label %b124
b126:
  %v1455 = fadd float %v1446, 0x0000000000000000
  %v1456 = mul i64 %v1443, 1
  %v1457 = getelementptr inbounds float, ptr %v224, i64 %v1456
  %v1458 = getelementptr inbounds float, ptr %v1457, i64 0
  store float %v1455, ptr %v1458, align 4
  %v1459 = add nsw i64 %v1443, 1
  br label %b121
b123:
  %v1460 = add i64 %v7, 0
  %v1461 = sdiv i64 %v1460, 1
  %v1462 = add i64 %v2, 1
  %v1463 = mul i64 %v1461, %v2
  %v1464 = sdiv i64 %v1463, %v3
  %v1465 = mul i64 %v1464, 1
  %v1466 = icmp slt i64 %v1465, %v7
  %v1467 = select i1 %v1466, i64 %v1465, i64 %v7
  %v1468 = mul i64 %v1461, %v1462
  %v1469 = sdiv i64 %v1468, %v3
  %v1470 = mul i64 %v1469, 1
  %v1471 = icmp slt i64 %v1470, %v7
  %v1472 = select i1 %v1471, i64 %v1470, i64 %v7
  br label %b127
b127:
  %v1473 = phi i64 [ %v1467, %b123 ], [ %v1573, %b132 ]
  %v1474 = icmp slt i64 %v1473, %v1472
  br i1 %v1474, label %b128, label %b129
b128:
  br label %b130
b130:
  %v1475 = phi i64 [ 0, %b128 ], [ %v1569, %b135 ]
  %v1476 = phi float [ 0x0000000000000000, %b128 ], [ %v1479, %b135 ]
  %v1477 = icmp slt i64 %v1475, 3
  br i1 %v1477, label %b131, label %b132
b131:
  br label %b133
b133:
  %v1478 = phi i64 [ 0, %b131 ], [ %v1568, %b134 ]
  %v1479 = phi float [ %v1476, %b131 ], [ %v1567, %b134 ]
  %v1480 = icmp slt i64 %v1478, 8
  br i1 %v1480, label %b134, label %b135
b134:
  %v1481 = mul i64 %v1473, 24
  %v1482 = getelementptr inbounds float, ptr %v216, i64 %v1481
  %v1483 = add i64 %v665, 0
  %v1484 = and i64 %v1483, %v370
  %v1485 = mul i64 %v1484, %v7
  %v1486 = add i64 %v1485, %v1473
  %v1487 = mul i64 %v1486, 3
  %v1488 = getelementptr inbounds float, ptr %v194, i64 %v1487
  %v1489 = mul i64 %v1473, 3
  %v1490 = getelementptr inbounds float, ptr %v214, i64 %v1489
  %v1491 = add i64 0, %v1478
  %v1492 = getelementptr inbounds float, ptr %v102, i64 %v1491
  %v1493 = load float, ptr %v1492, align 4
  %v1494 = add i64 %v665, 0
  %v1495 = and i64 %v1494, %v362
  %v1496 = mul i64 %v1495, %v7
  %v1497 = add i64 %v1496, %v1473
  %v1498 = mul i64 %v1497, 3
  %v1499 = getelementptr inbounds float, ptr %v186, i64 %v1498
  %v1500 = add i64 %v665, 0
  %v1501 = and i64 %v1500, %v356
  %v1502 = mul i64 %v1501, %v7
  %v1503 = add i64 %v1502, %v1473
  %v1504 = mul i64 %v1503, 1
  %v1505 = getelementptr inbounds float, ptr %v180, i64 %v1504
  %v1506 = getelementptr inbounds float, ptr %v1505, i64 0
  %v1507 = load float, ptr %v1506, align 4
  %v1508 = fmul float 0x4000000000000000, %v1507
  %v1509 = add i64 %v665, 0
  %v1510 = and i64 %v1509, %v366
  %v1511 = mul i64 %v1510, %v7
  %v1512 = add i64 %v1511, %v1473
  %v1513 = mul i64 %v1512, 3
  %v1514 = getelementptr inbounds float, ptr %v190, i64 %v1513
  %v1515 = add i64 0, %v1475
  %v1516 = mul i64 %v1478, 3
  %v1517 = add i64 %v1515, %v1516
  %v1518 = getelementptr inbounds float, ptr %v1482, i64 %v1517
  %v1519 = load float, ptr %v1518, align 4
  %v1520 = add i64 0, %v1475
  %v1521 = getelementptr inbounds float, ptr %v1488, i64 %v1520
  %v1522 = load float, ptr %v1521, align 4
  %v1523 = fdiv float %v1519, %v1522
  %v1524 = add i64 0, %v1475
  %v1525 = getelementptr inbounds float, ptr %v1490, i64 %v1524
  %v1526 = load float, ptr %v1525, align 4
  %v1527 = fadd float %v1523, %v1526
  %v1528 = add i64 0, %v1475
  %v1529 = getelementptr inbounds float, ptr %v1499, i64 %v1528
  %v1530 = load float, ptr %v1529, align 4
  %v1531 = fsub float %v1493, %v1530
  %v1532 = fmul float %v1531, %v1531
  %v1533 = fdiv float %v1532, %v1508
  %v1534 = fneg float %v1533
  %v1535 = add i64 0, %v1475
  %v1536 = getelementptr inbounds float, ptr %v1514, i64 %v1535
  %v1537 = load float, ptr %v1536, align 4
  %v1538 = fsub float %v1534, %v1537
  %v1539 = fcmp olt float %v1538, 0xC05A400000000000
  %v1540 = select i1 %v1539, float 0xC05A400000000000, float %v1538
  %v1541 = fcmp ogt float %v1540, 0x4056400000000000
  %v1542 = select i1 %v1541, float 0x4056400000000000, float %v1540
  %v1543 = call float @llvm.fmuladd.f32(float %v1542, float 0x3FF7154760000000, float 0x4168000000000000)
  %v1544 = fsub float %v1543, 0x4168000000000000
  %v1545 = call float @llvm.fmuladd.f32(float %v1544, float 0xBFE62E4000000000, float %v1542)
  %v1546 = call float @llvm.fmuladd.f32(float %v1544, float 0xBEB7F7D1C0000000, float %v1545)
  %v1547 = bitcast float %v1543 to i32
  %v1548 = fmul float %v1546, %v1546
  %v1549 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v1546, float 0x3F81227F40000000)
  %v1550 = call float @llvm.fmuladd.f32(float %v1549, float %v1546, float 0x3FA5556740000000)
  %v1551 = call float @llvm.fmuladd.f32(float %v1550, float %v1546, float 0x3FC5554B00000000)
  %v1552 = call float @llvm.fmuladd.f32(float %v1551, float %v1546, float 0x3FDFFFFFE0000000)
  %v1553 = call float @llvm.fmuladd.f32(float %v1548, float %v1552, float %v1546)
  %v1554 = sub i32 %v1547, 1262485250
  %v1555 = lshr i32 %v1554, 1
  %v1556 = sub i32 %v1554, %v1555
  %v1557 = shl i32 %v1555, 23
  %v1558 = bitcast i32 %v1557 to float
  %v1559 = shl i32 %v1556, 23
  %v1560 = bitcast i32 %v1559 to float
  %v1561 = fadd float %v1553, 0x3FF0000000000000
  %v1562 = fmul float %v1561, %v1558
  %v1563 = fmul float %v1562, %v1560
  %v1564 = fmul float %v1527, %v1563
  %v1565 = fmul float %v1564, %v1533
  %v1566 = fdiv float %v1565, %v1508
  %v1567 = fadd float %v1479, %v1566
  %v1568 = add nsw i64 %v1478, 1
  br label %b133
b135:
  %v1569 = add nsw i64 %v1475, 1
  br label %b130
b132:
  %v1570 = mul i64 %v1473, 1
  %v1571 = getelementptr inbounds float, ptr %v226, i64 %v1570
  %v1572 = getelementptr inbounds float, ptr %v1571, i64 0
  store float %v1476, ptr %v1572, align 4
  %v1573 = add nsw i64 %v1473, 1
  br label %b127
b129:
  %v1574 = add i64 %v7, 0
  %v1575 = sdiv i64 %v1574, 1
  %v1576 = add i64 %v2, 1
  %v1577 = mul i64 %v1575, %v2
  %v1578 = sdiv i64 %v1577, %v3
  %v1579 = mul i64 %v1578, 1
  %v1580 = icmp slt i64 %v1579, %v7
  %v1581 = select i1 %v1580, i64 %v1579, i64 %v7
  %v1582 = mul i64 %v1575, %v1576
  %v1583 = sdiv i64 %v1582, %v3
  %v1584 = mul i64 %v1583, 1
  %v1585 = icmp slt i64 %v1584, %v7
  %v1586 = select i1 %v1585, i64 %v1584, i64 %v7
  br label %b136
b136:
  %v1587 = phi i64 [ %v1581, %b129 ], [ %v1695, %b141 ]
  %v1588 = icmp slt i64 %v1587, %v1586
  br i1 %v1588, label %b137, label %b138
b137:
  %v1589 = icmp ult i64 3, 8
  %v1590 = select i1 %v1589, i64 3, i64 8
  %v1591 = trunc i64 %v1590 to i32
  %v1592 = insertelement <8 x i32> poison, i32 %v1591, i64 0
  %v1593 = shufflevector <8 x i32> %v1592, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1594 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1593
  br label %b139
b139:
  %v1595 = phi i64 [ 0, %b137 ], [ %v1690, %b140 ]
  %v1596 = phi <8 x float> [ splat (float 0x0000000000000000), %b137 ], [ %v1689, %b140 ]
  %v1597 = icmp slt i64 %v1595, 8
  br i1 %v1597, label %b140, label %b141
b140:
  %v1598 = mul i64 %v1587, 24
  %v1599 = getelementptr inbounds float, ptr %v216, i64 %v1598
  %v1600 = add i64 %v665, 0
  %v1601 = and i64 %v1600, %v370
  %v1602 = mul i64 %v1601, %v7
  %v1603 = add i64 %v1602, %v1587
  %v1604 = mul i64 %v1603, 3
  %v1605 = getelementptr inbounds float, ptr %v194, i64 %v1604
  %v1606 = mul i64 %v1587, 3
  %v1607 = getelementptr inbounds float, ptr %v214, i64 %v1606
  %v1608 = add i64 0, %v1595
  %v1609 = getelementptr inbounds float, ptr %v102, i64 %v1608
  %v1610 = load float, ptr %v1609, align 4
  %v1611 = add i64 %v665, 0
  %v1612 = and i64 %v1611, %v362
  %v1613 = mul i64 %v1612, %v7
  %v1614 = add i64 %v1613, %v1587
  %v1615 = mul i64 %v1614, 3
  %v1616 = getelementptr inbounds float, ptr %v186, i64 %v1615
  %v1617 = add i64 %v665, 0
  %v1618 = and i64 %v1617, %v356
  %v1619 = mul i64 %v1618, %v7
  %v1620 = add i64 %v1619, %v1587
  %v1621 = mul i64 %v1620, 1
  %v1622 = getelementptr inbounds float, ptr %v180, i64 %v1621
  %v1623 = getelementptr inbounds float, ptr %v1622, i64 0
  %v1624 = load float, ptr %v1623, align 4
  %v1625 = fmul float 0x4000000000000000, %v1624
  %v1626 = add i64 %v665, 0
  %v1627 = and i64 %v1626, %v366
  %v1628 = mul i64 %v1627, %v7
  %v1629 = add i64 %v1628, %v1587
  %v1630 = mul i64 %v1629, 3
  %v1631 = getelementptr inbounds float, ptr %v190, i64 %v1630
  %v1632 = add i64 0, 0
  %v1633 = mul i64 %v1595, 3
  %v1634 = add i64 %v1632, %v1633
  %v1635 = getelementptr inbounds float, ptr %v1599, i64 %v1634
  %v1636 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1635, <8 x i1> %v1594, <8 x float> zeroinitializer)
  %v1637 = add i64 0, 0
  %v1638 = getelementptr inbounds float, ptr %v1605, i64 %v1637
  %v1639 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1638, <8 x i1> %v1594, <8 x float> zeroinitializer)
  %v1640 = fdiv <8 x float> %v1636, %v1639
  %v1641 = add i64 0, 0
  %v1642 = getelementptr inbounds float, ptr %v1607, i64 %v1641
  %v1643 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1642, <8 x i1> %v1594, <8 x float> zeroinitializer)
  %v1644 = fadd <8 x float> %v1640, %v1643
  %v1645 = add i64 0, 0
  %v1646 = getelementptr inbounds float, ptr %v1616, i64 %v1645
  %v1647 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1646, <8 x i1> %v1594, <8 x float> zeroinitializer)
  %v1648 = insertelement <8 x float> poison, float %v1610, i64 0
  %v1649 = shufflevector <8 x float> %v1648, <8 x float> poison, <8 x i32> zeroinitializer
  %v1650 = fsub <8 x float> %v1649, %v1647
  %v1651 = fmul <8 x float> %v1650, %v1650
  %v1652 = insertelement <8 x float> poison, float %v1625, i64 0
  %v1653 = shufflevector <8 x float> %v1652, <8 x float> poison, <8 x i32> zeroinitializer
  %v1654 = fdiv <8 x float> %v1651, %v1653
  %v1655 = fneg <8 x float> %v1654
  %v1656 = add i64 0, 0
  %v1657 = getelementptr inbounds float, ptr %v1631, i64 %v1656
  %v1658 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1657, <8 x i1> %v1594, <8 x float> zeroinitializer)
  %v1659 = fsub <8 x float> %v1655, %v1658
  %v1660 = fcmp olt <8 x float> %v1659, splat (float 0xC05A400000000000)
  %v1661 = select <8 x i1> %v1660, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1659
  %v1662 = fcmp ogt <8 x float> %v1661, splat (float 0x4056400000000000)
  %v1663 = select <8 x i1> %v1662, <8 x float> splat (float 0x4056400000000000), <8 x float> %v1661
  %v1664 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1663, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1665 = fsub <8 x float> %v1664, splat (float 0x4168000000000000)
  %v1666 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1665, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1663)
  %v1667 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1665, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1666)
  %v1668 = bitcast <8 x float> %v1664 to <8 x i32>
  %v1669 = fmul <8 x float> %v1667, %v1667
  %v1670 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1667, <8 x float> splat (float 0x3F81227F40000000))
  %v1671 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1670, <8 x float> %v1667, <8 x float> splat (float 0x3FA5556740000000))
  %v1672 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1671, <8 x float> %v1667, <8 x float> splat (float 0x3FC5554B00000000))
  %v1673 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1672, <8 x float> %v1667, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1674 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1669, <8 x float> %v1673, <8 x float> %v1667)
  %v1675 = sub <8 x i32> %v1668, splat (i32 1262485250)
  %v1676 = lshr <8 x i32> %v1675, splat (i32 1)
  %v1677 = sub <8 x i32> %v1675, %v1676
  %v1678 = shl <8 x i32> %v1676, splat (i32 23)
  %v1679 = bitcast <8 x i32> %v1678 to <8 x float>
  %v1680 = shl <8 x i32> %v1677, splat (i32 23)
  %v1681 = bitcast <8 x i32> %v1680 to <8 x float>
  %v1682 = fadd <8 x float> %v1674, splat (float 0x3FF0000000000000)
  %v1683 = fmul <8 x float> %v1682, %v1679
  %v1684 = fmul <8 x float> %v1683, %v1681
  %v1685 = fmul <8 x float> %v1644, %v1684
  %v1686 = fdiv <8 x float> %v1685, %v1653
  %v1687 = fmul <8 x float> %v1686, %v1650
  %v1688 = fadd <8 x float> %v1687, %v1687
  %v1689 = fadd <8 x float> %v1596, %v1688
  %v1690 = add nsw i64 %v1595, 1
  br label %b139
b141:
  %v1691 = mul i64 %v1587, 3
  %v1692 = getelementptr inbounds float, ptr %v228, i64 %v1691
  %v1693 = add i64 0, 0
  %v1694 = getelementptr inbounds float, ptr %v1692, i64 %v1693
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1596, ptr align 4 %v1694, <8 x i1> %v1594)
  %v1695 = add nsw i64 %v1587, 1
  br label %b136
b138:
  %v1696 = add i64 %v7, 0
  %v1697 = sdiv i64 %v1696, 1
  %v1698 = add i64 %v2, 1
  %v1699 = mul i64 %v1697, %v2
  %v1700 = sdiv i64 %v1699, %v3
  %v1701 = mul i64 %v1700, 1
  %v1702 = icmp slt i64 %v1701, %v7
  %v1703 = select i1 %v1702, i64 %v1701, i64 %v7
  %v1704 = mul i64 %v1697, %v1698
  %v1705 = sdiv i64 %v1704, %v3
  %v1706 = mul i64 %v1705, 1
  %v1707 = icmp slt i64 %v1706, %v7
  %v1708 = select i1 %v1707, i64 %v1706, i64 %v7
  br label %b142
b142:
  %v1709 = phi i64 [ %v1703, %b138 ], [ %v1725, %b147 ]
  %v1710 = icmp slt i64 %v1709, %v1708
  br i1 %v1710, label %b143, label %b144
b143:
  br label %b145
b145:
  %v1711 = phi i64 [ 0, %b143 ], [ %v1720, %b146 ]
  %v1712 = phi float [ 0x0000000000000000, %b143 ], [ %v1719, %b146 ]
  %v1713 = icmp slt i64 %v1711, 3
  br i1 %v1713, label %b146, label %b147
b146:
  %v1714 = mul i64 %v1709, 3
  %v1715 = getelementptr inbounds float, ptr %v228, i64 %v1714
  %v1716 = add i64 0, %v1711
  %v1717 = getelementptr inbounds float, ptr %v1715, i64 %v1716
  %v1718 = load float, ptr %v1717, align 4
  %v1719 = fadd float %v1712, %v1718
  %v1720 = add nsw i64 %v1711, 1
  br label %b145
b147:
  %v1721 = fadd float %v1712, 0x0000000000000000
  %v1722 = mul i64 %v1709, 1
  %v1723 = getelementptr inbounds float, ptr %v230, i64 %v1722
  %v1724 = getelementptr inbounds float, ptr %v1723, i64 0
  store float %v1721, ptr %v1724, align 4
  %v1725 = add nsw i64 %v1709, 1
  br label %b142
b144:
  %v1726 = add i64 %v7, 0
  %v1727 = sdiv i64 %v1726, 1
  %v1728 = add i64 %v2, 1
  %v1729 = mul i64 %v1727, %v2
  %v1730 = sdiv i64 %v1729, %v3
  %v1731 = mul i64 %v1730, 1
  %v1732 = icmp slt i64 %v1731, %v7
  %v1733 = select i1 %v1732, i64 %v1731, i64 %v7
  %v1734 = mul i64 %v1727, %v1728
  %v1735 = sdiv i64 %v1734, %v3
  %v1736 = mul i64 %v1735, 1
  %v1737 = icmp slt i64 %v1736, %v7
  %v1738 = select i1 %v1737, i64 %v1736, i64 %v7
  br label %b148
b148:
  %v1739 = phi i64 [ %v1733, %b144 ], [ %v1765, %b153 ]
  %v1740 = icmp slt i64 %v1739, %v1738
  br i1 %v1740, label %b149, label %b150
b149:
  br label %b151
b151:
  %v1741 = phi i64 [ 0, %b149 ], [ %v1760, %b152 ]
  %v1742 = phi float [ 0x0000000000000000, %b149 ], [ %v1759, %b152 ]
  %v1743 = icmp slt i64 %v1741, 3
  br i1 %v1743, label %b152, label %b153
b152:
  %v1744 = mul i64 %v1739, 3
  %v1745 = getelementptr inbounds float, ptr %v222, i64 %v1744
  %v1746 = mul i64 %v1739, 3
  %v1747 = getelementptr inbounds float, ptr %v228, i64 %v1746
  %v1748 = add i64 0, %v1741
  %v1749 = getelementptr inbounds float, ptr %v1745, i64 %v1748
  %v1750 = load float, ptr %v1749, align 4
  %v1751 = add i64 0, %v1741
  %v1752 = getelementptr inbounds float, ptr %v1747, i64 %v1751
  %v1753 = load float, ptr %v1752, align 4
  %v1754 = fadd float %v1750, %v1753
  %v1755 = add i64 0, %v1741
  %v1756 = getelementptr inbounds float, ptr %v104, i64 %v1755
  %v1757 = load float, ptr %v1756, align 4
  %v1758 = fmul float %v1754, %v1757
  %v1759 = fadd float %v1742, %v1758
  %v1760 = add nsw i64 %v1741, 1
  br label %b151
b153:
  %v1761 = fadd float %v1742, 0x0000000000000000
  %v1762 = mul i64 %v1739, 1
  %v1763 = getelementptr inbounds float, ptr %v232, i64 %v1762
  %v1764 = getelementptr inbounds float, ptr %v1763, i64 0
  store float %v1761, ptr %v1764, align 4
  %v1765 = add nsw i64 %v1739, 1
  br label %b148
b150:
  %v1766 = add i64 %v7, 0
  %v1767 = sdiv i64 %v1766, 1
  %v1768 = add i64 %v2, 1
  %v1769 = mul i64 %v1767, %v2
  %v1770 = sdiv i64 %v1769, %v3
  %v1771 = mul i64 %v1770, 1
  %v1772 = icmp slt i64 %v1771, %v7
  %v1773 = select i1 %v1772, i64 %v1771, i64 %v7
  %v1774 = mul i64 %v1767, %v1768
  %v1775 = sdiv i64 %v1774, %v3
  %v1776 = mul i64 %v1775, 1
  %v1777 = icmp slt i64 %v1776, %v7
  %v1778 = select i1 %v1777, i64 %v1776, i64 %v7
  br label %b154
b154:
  %v1779 = phi i64 [ %v1773, %b150 ], [ %v1794, %b155 ]
  %v1780 = icmp slt i64 %v1779, %v1778
  br i1 %v1780, label %b155, label %b156
b155:
  %v1781 = mul i64 %v1779, 1
  %v1782 = getelementptr inbounds float, ptr %v224, i64 %v1781
  %v1783 = getelementptr inbounds float, ptr %v1782, i64 0
  %v1784 = load float, ptr %v1783, align 4
  %v1785 = fmul float %v1784, 0x4012000000000000
  %v1786 = add i64 %v665, 0
  %v1787 = and i64 %v1786, %v284
  %v1788 = mul i64 %v1787, %v7
  %v1789 = add i64 %v1788, %v1779
  %v1790 = mul i64 %v1789, 5
  %v1791 = getelementptr inbounds float, ptr %v90, i64 %v1790
  %v1792 = add i64 0, 0
  %v1793 = getelementptr inbounds float, ptr %v1791, i64 %v1792
  store float %v1785, ptr %v1793, align 4
  %v1794 = add nsw i64 %v1779, 1
  br label %b154
b156:
  %v1795 = add i64 %v7, 0
  %v1796 = sdiv i64 %v1795, 1
  %v1797 = add i64 %v2, 1
  %v1798 = mul i64 %v1796, %v2
  %v1799 = sdiv i64 %v1798, %v3
  %v1800 = mul i64 %v1799, 1
  %v1801 = icmp slt i64 %v1800, %v7
  %v1802 = select i1 %v1801, i64 %v1800, i64 %v7
  %v1803 = mul i64 %v1796, %v1797
  %v1804 = sdiv i64 %v1803, %v3
  %v1805 = mul i64 %v1804, 1
  %v1806 = icmp slt i64 %v1805, %v7
  %v1807 = select i1 %v1806, i64 %v1805, i64 %v7
  br label %b157
b157:
  %v1808 = phi i64 [ %v1802, %b156 ], [ %v1823, %b158 ]
  %v1809 = icmp slt i64 %v1808, %v1807
  br i1 %v1809, label %b158, label %b159
b158:
  %v1810 = mul i64 %v1808, 1
  %v1811 = getelementptr inbounds float, ptr %v230, i64 %v1810
  %v1812 = getelementptr inbounds float, ptr %v1811, i64 0
  %v1813 = load float, ptr %v1812, align 4
  %v1814 = fmul float %v1813, 0x4012000000000000
  %v1815 = add i64 %v665, 0
  %v1816 = and i64 %v1815, %v284
  %v1817 = mul i64 %v1816, %v7
  %v1818 = add i64 %v1817, %v1808
  %v1819 = mul i64 %v1818, 5
  %v1820 = getelementptr inbounds float, ptr %v90, i64 %v1819
  %v1821 = add i64 1, 0
  %v1822 = getelementptr inbounds float, ptr %v1820, i64 %v1821
  store float %v1814, ptr %v1822, align 4
  %v1823 = add nsw i64 %v1808, 1
  br label %b157
b159:
  %v1824 = add i64 %v7, 0
  %v1825 = sdiv i64 %v1824, 1
  %v1826 = add i64 %v2, 1
  %v1827 = mul i64 %v1825, %v2
  %v1828 = sdiv i64 %v1827, %v3
  %v1829 = mul i64 %v1828, 1
  %v1830 = icmp slt i64 %v1829, %v7
  %v1831 = select i1 %v1830, i64 %v1829, i64 %v7
  %v1832 = mul i64 %v1825, %v1826
  %v1833 = sdiv i64 %v1832, %v3
  %v1834 = mul i64 %v1833, 1
  %v1835 = icmp slt i64 %v1834, %v7
  %v1836 = select i1 %v1835, i64 %v1834, i64 %v7
  br label %b160
b160:
  %v1837 = phi i64 [ %v1831, %b159 ], [ %v1866, %b161 ]
  %v1838 = icmp slt i64 %v1837, %v1836
  br i1 %v1838, label %b161, label %b162
b161:
  %v1839 = mul i64 %v1837, 1
  %v1840 = getelementptr inbounds float, ptr %v220, i64 %v1839
  %v1841 = getelementptr inbounds float, ptr %v1840, i64 0
  %v1842 = load float, ptr %v1841, align 4
  %v1843 = mul i64 %v1837, 1
  %v1844 = getelementptr inbounds float, ptr %v226, i64 %v1843
  %v1845 = getelementptr inbounds float, ptr %v1844, i64 0
  %v1846 = load float, ptr %v1845, align 4
  %v1847 = fadd float %v1842, %v1846
  %v1848 = fmul float %v1847, 0x4000000000000000
  %v1849 = add i64 %v665, 0
  %v1850 = and i64 %v1849, %v356
  %v1851 = mul i64 %v1850, %v7
  %v1852 = add i64 %v1851, %v1837
  %v1853 = mul i64 %v1852, 1
  %v1854 = getelementptr inbounds float, ptr %v180, i64 %v1853
  %v1855 = getelementptr inbounds float, ptr %v1854, i64 0
  %v1856 = load float, ptr %v1855, align 4
  %v1857 = fmul float %v1848, %v1856
  %v1858 = add i64 %v665, 0
  %v1859 = and i64 %v1858, %v284
  %v1860 = mul i64 %v1859, %v7
  %v1861 = add i64 %v1860, %v1837
  %v1862 = mul i64 %v1861, 5
  %v1863 = getelementptr inbounds float, ptr %v90, i64 %v1862
  %v1864 = add i64 2, 0
  %v1865 = getelementptr inbounds float, ptr %v1863, i64 %v1864
  store float %v1857, ptr %v1865, align 4
  %v1866 = add nsw i64 %v1837, 1
  br label %b160
b162:
  %v1867 = add i64 %v7, 0
  %v1868 = sdiv i64 %v1867, 1
  %v1869 = add i64 %v2, 1
  %v1870 = mul i64 %v1868, %v2
  %v1871 = sdiv i64 %v1870, %v3
  %v1872 = mul i64 %v1871, 1
  %v1873 = icmp slt i64 %v1872, %v7
  %v1874 = select i1 %v1873, i64 %v1872, i64 %v7
  %v1875 = mul i64 %v1868, %v1869
  %v1876 = sdiv i64 %v1875, %v3
  %v1877 = mul i64 %v1876, 1
  %v1878 = icmp slt i64 %v1877, %v7
  %v1879 = select i1 %v1878, i64 %v1877, i64 %v7
  br label %b163
b163:
  %v1880 = phi i64 [ %v1874, %b162 ], [ %v1910, %b164 ]
  %v1881 = icmp slt i64 %v1880, %v1879
  br i1 %v1881, label %b164, label %b165
b164:
  %v1882 = mul i64 %v1880, 1
  %v1883 = getelementptr inbounds float, ptr %v232, i64 %v1882
  %v1884 = getelementptr inbounds float, ptr %v1883, i64 0
  %v1885 = load float, ptr %v1884, align 4
  %v1886 = fcmp uno float 0x4020000000000000, 0x4020000000000000
  %v1887 = fcmp ogt float 0x4020000000000000, 0x4020000000000000
  %v1888 = select i1 %v1887, float 0x4020000000000000, float 0x4020000000000000
  %v1889 = select i1 %v1886, float 0x4020000000000000, float %v1888
  %v1890 = fsub float %v1889, 0x3FF0000000000000
  %v1891 = fdiv float %v1890, 0x4000000000000000
  %v1892 = fmul float %v1885, %v1891
  %v1893 = add i64 %v665, 0
  %v1894 = and i64 %v1893, %v354
  %v1895 = mul i64 %v1894, %v7
  %v1896 = add i64 %v1895, %v1880
  %v1897 = mul i64 %v1896, 1
  %v1898 = getelementptr inbounds float, ptr %v178, i64 %v1897
  %v1899 = getelementptr inbounds float, ptr %v1898, i64 0
  %v1900 = load float, ptr %v1899, align 4
  %v1901 = fmul float %v1892, %v1900
  %v1902 = add i64 %v665, 0
  %v1903 = and i64 %v1902, %v284
  %v1904 = mul i64 %v1903, %v7
  %v1905 = add i64 %v1904, %v1880
  %v1906 = mul i64 %v1905, 5
  %v1907 = getelementptr inbounds float, ptr %v90, i64 %v1906
  %v1908 = add i64 3, 0
  %v1909 = getelementptr inbounds float, ptr %v1907, i64 %v1908
  store float %v1901, ptr %v1909, align 4
  %v1910 = add nsw i64 %v1880, 1
  br label %b163
b165:
  %v1911 = add i64 %v7, 0
  %v1912 = sdiv i64 %v1911, 1
  %v1913 = add i64 %v2, 1
  %v1914 = mul i64 %v1912, %v2
  %v1915 = sdiv i64 %v1914, %v3
  %v1916 = mul i64 %v1915, 1
  %v1917 = icmp slt i64 %v1916, %v7
  %v1918 = select i1 %v1917, i64 %v1916, i64 %v7
  %v1919 = mul i64 %v1912, %v1913
  %v1920 = sdiv i64 %v1919, %v3
  %v1921 = mul i64 %v1920, 1
  %v1922 = icmp slt i64 %v1921, %v7
  %v1923 = select i1 %v1922, i64 %v1921, i64 %v7
  br label %b166
b166:
  %v1924 = phi i64 [ %v1918, %b165 ], [ %v1948, %b167 ]
  %v1925 = icmp slt i64 %v1924, %v1923
  br i1 %v1925, label %b167, label %b168
b167:
  %v1926 = mul i64 %v1924, 1
  %v1927 = getelementptr inbounds float, ptr %v206, i64 %v1926
  %v1928 = getelementptr inbounds float, ptr %v1927, i64 0
  %v1929 = load float, ptr %v1928, align 4
  %v1930 = add i64 %v665, 0
  %v1931 = and i64 %v1930, %v294
  %v1932 = mul i64 %v1931, %v7
  %v1933 = add i64 %v1932, %v1924
  %v1934 = mul i64 %v1933, 1
  %v1935 = getelementptr inbounds float, ptr %v110, i64 %v1934
  %v1936 = getelementptr inbounds float, ptr %v1935, i64 0
  %v1937 = load float, ptr %v1936, align 4
  %v1938 = fmul float %v1929, %v1937
  %v1939 = fneg float %v1938
  %v1940 = add i64 %v665, 0
  %v1941 = and i64 %v1940, %v284
  %v1942 = mul i64 %v1941, %v7
  %v1943 = add i64 %v1942, %v1924
  %v1944 = mul i64 %v1943, 5
  %v1945 = getelementptr inbounds float, ptr %v90, i64 %v1944
  %v1946 = add i64 4, 0
  %v1947 = getelementptr inbounds float, ptr %v1945, i64 %v1946
  store float %v1939, ptr %v1947, align 4
  %v1948 = add nsw i64 %v1924, 1
  br label %b166
b168:
  %v1950 = add i64 %v7, 0
  %v1951 = sdiv i64 %v1950, 1
  %v1952 = add i64 %v2, 1
  %v1953 = mul i64 %v1951, %v2
  %v1954 = sdiv i64 %v1953, %v3
  %v1955 = mul i64 %v1954, 1
  %v1956 = icmp slt i64 %v1955, %v7
  %v1957 = select i1 %v1956, i64 %v1955, i64 %v7
  %v1958 = mul i64 %v1951, %v1952
  %v1959 = sdiv i64 %v1958, %v3
  %v1960 = mul i64 %v1959, 1
  %v1961 = icmp slt i64 %v1960, %v7
  %v1962 = select i1 %v1961, i64 %v1960, i64 %v7
  br label %b169
b169:
  %v1963 = phi i64 [ %v1957, %b168 ], [ %v2174, %b174 ]
  %v1964 = icmp slt i64 %v1963, %v1962
  br i1 %v1964, label %b170, label %b171
b170:
  %v1965 = add i64 %v1963, 96
  %v1966 = icmp slt i64 %v1965, %v1962
  %v1967 = select i1 %v1966, i64 %v1965, i64 %v1962
  br label %b172
b172:
  %v1968 = phi i64 [ 0, %b170 ], [ %v2173, %b177 ]
  %v1969 = icmp slt i64 %v1968, 1
  br i1 %v1969, label %b173, label %b174
b173:
  %v1970 = sub i64 %v1967, %v1963
  %v1971 = sub i64 8, 1
  %v1972 = add i64 %v1970, %v1971
  %v1973 = sdiv i64 %v1972, 8
  br label %b175
b175:
  %v1974 = phi i64 [ 0, %b173 ], [ %v2172, %b184 ]
  %v1975 = icmp slt i64 %v1974, %v1973
  br i1 %v1975, label %b176, label %b177
b176:
  %v1976 = mul i64 %v1970, %v1974
  %v1977 = sdiv i64 %v1976, %v1973
  %v1978 = add i64 %v1963, %v1977
  %v1979 = add i64 %v1974, 1
  %v1980 = mul i64 %v1970, %v1979
  %v1981 = sdiv i64 %v1980, %v1973
  %v1982 = add i64 %v1963, %v1981
  %v1983 = mul i64 %v1968, 112
  %v1984 = getelementptr inbounds float, ptr %v407, i64 %v1983
  %v1985 = sub i64 %v1982, %v1978
  %v1986 = add i64 %v665, 0
  %v1987 = and i64 %v1986, %v384
  %v1988 = mul i64 %v1987, %v7
  %v1989 = add i64 %v1988, %v1978
  %v1990 = mul i64 %v1989, 9
  %v1991 = getelementptr inbounds float, ptr %v218, i64 %v1990
  %v1992 = getelementptr inbounds float, ptr %v1991, i64 0
  %v1993 = sub i64 %v1985, 1
  %v1994 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v1993
  %v1995 = load ptr, ptr %v1994, align 4
  %v1996 = getelementptr inbounds float, ptr %v1949, i64 0
  %v1997 = icmp sgt i64 %v1985, 0
  br i1 %v1997, label %b178, label %b179
b178:
  call void %v1995(ptr %v1992, i64 9, ptr %v1984, i64 9, ptr %v1996, i64 8, i64 0)
  br label %b179
b179:
  %v1998 = add i64 %v1983, 72
  %v1999 = getelementptr inbounds float, ptr %v407, i64 %v1998
  %v2000 = sub i64 %v1982, %v1978
  %v2001 = add i64 %v665, 0
  %v2002 = and i64 %v2001, %v284
  %v2003 = mul i64 %v2002, %v7
  %v2004 = add i64 %v2003, %v1978
  %v2005 = mul i64 %v2004, 5
  %v2006 = getelementptr inbounds float, ptr %v90, i64 %v2005
  %v2007 = getelementptr inbounds float, ptr %v2006, i64 0
  %v2008 = sub i64 %v2000, 1
  %v2009 = getelementptr inbounds ptr, ptr @table_tile_8x1_more, i64 %v2008
  %v2010 = load ptr, ptr %v2009, align 4
  %v2011 = getelementptr inbounds float, ptr %v1949, i64 0
  %v2012 = icmp sgt i64 %v2000, 0
  br i1 %v2012, label %b180, label %b181
b180:
  call void %v2010(ptr %v2007, i64 5, ptr %v1999, i64 5, ptr %v2011, i64 8, i64 0)
  br label %b181
b181:
  %v2013 = add i64 %v1998, 40
  br label %b182
b182:
  %v2014 = phi i64 [ %v1978, %b181 ], [ %v2171, %b187 ]
  %v2015 = icmp slt i64 %v2014, %v1982
  br i1 %v2015, label %b183, label %b184
b183:
  %v2016 = sub i64 %v2014, %v1978
  %v2017 = mul i64 %v2016, 8
  %v2018 = getelementptr inbounds float, ptr %v1949, i64 %v2017
  %v2019 = add i64 %v665, 1
  %v2020 = and i64 %v2019, 1
  %v2021 = mul i64 %v2020, %v7
  %v2022 = add i64 %v2021, %v2014
  %v2023 = mul i64 %v2022, 8
  %v2024 = getelementptr inbounds float, ptr %v56, i64 %v2023
  %v2025 = add i64 %v665, 1
  %v2026 = and i64 %v2025, %v276
  %v2027 = mul i64 %v2026, %v7
  %v2028 = add i64 %v2027, %v2014
  %v2029 = mul i64 %v2028, 8
  %v2030 = getelementptr inbounds float, ptr %v48, i64 %v2029
  %v2031 = add i64 %v665, 0
  %v2032 = and i64 %v2031, %v352
  %v2033 = mul i64 %v2032, %v7
  %v2034 = add i64 %v2033, %v2014
  %v2035 = mul i64 %v2034, 8
  %v2036 = getelementptr inbounds float, ptr %v176, i64 %v2035
  %v2037 = add i64 %v665, 1
  %v2038 = and i64 %v2037, 1
  %v2039 = mul i64 %v2038, %v7
  %v2040 = add i64 %v2039, %v2014
  %v2041 = mul i64 %v2040, 8
  %v2042 = getelementptr inbounds float, ptr %v58, i64 %v2041
  %v2043 = add i64 %v665, 0
  %v2044 = and i64 %v2043, %v348
  %v2045 = mul i64 %v2044, %v7
  %v2046 = add i64 %v2045, %v2014
  %v2047 = mul i64 %v2046, 8
  %v2048 = getelementptr inbounds float, ptr %v172, i64 %v2047
  %v2049 = add i64 %v665, 0
  %v2050 = and i64 %v2049, %v350
  %v2051 = mul i64 %v2050, %v7
  %v2052 = add i64 %v2051, %v2014
  %v2053 = mul i64 %v2052, 8
  %v2054 = getelementptr inbounds float, ptr %v174, i64 %v2053
  %v2055 = add i64 %v665, 0
  %v2056 = and i64 %v2055, %v346
  %v2057 = mul i64 %v2056, %v7
  %v2058 = add i64 %v2057, %v2014
  %v2059 = mul i64 %v2058, 8
  %v2060 = getelementptr inbounds float, ptr %v170, i64 %v2059
  %v2061 = add i64 %v665, 0
  %v2062 = and i64 %v2061, %v276
  %v2063 = mul i64 %v2062, %v7
  %v2064 = add i64 %v2063, %v2014
  %v2065 = mul i64 %v2064, 8
  %v2066 = getelementptr inbounds float, ptr %v48, i64 %v2065
  %v2067 = add i64 %v665, 0
  %v2068 = and i64 %v2067, %v286
  %v2069 = mul i64 %v2068, %v7
  %v2070 = add i64 %v2069, %v2014
  %v2071 = mul i64 %v2070, 32
  %v2072 = getelementptr inbounds float, ptr %v92, i64 %v2071
  %v2073 = add i64 %v665, 0
  %v2074 = and i64 %v2073, 1
  %v2075 = mul i64 %v2074, %v7
  %v2076 = add i64 %v2075, %v2014
  %v2077 = mul i64 %v2076, 8
  %v2078 = getelementptr inbounds float, ptr %v58, i64 %v2077
  br label %b185
b185:
  %v2079 = phi i64 [ 0, %b183 ], [ %v2170, %b186 ]
  %v2080 = icmp slt i64 %v2079, 1
  br i1 %v2080, label %b186, label %b187
b186:
  %v2081 = mul i64 %v1968, 1
  %v2082 = add i64 %v2081, %v2079
  %v2083 = mul i64 %v2082, 8
  %v2084 = add i64 0, %v2079
  %v2085 = mul i64 %v2084, 8
  %v2086 = getelementptr inbounds float, ptr %v2018, i64 %v2085
  %v2087 = load <8 x float>, ptr %v2086, align 4
  %v2088 = add i64 0, %v2083
  %v2089 = getelementptr inbounds float, ptr %v2024, i64 %v2088
  %v2090 = load <8 x float>, ptr %v2089, align 4
  %v2091 = fadd <8 x float> %v2090, %v2087
  %v2092 = add i64 0, %v2083
  %v2093 = getelementptr inbounds float, ptr %v2030, i64 %v2092
  %v2094 = load <8 x float>, ptr %v2093, align 4
  %v2095 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2094)
  %v2096 = fcmp ogt <8 x float> %v2095, splat (float 0x4023000000000000)
  %v2097 = select <8 x i1> %v2096, <8 x float> splat (float 0x4023000000000000), <8 x float> %v2095
  %v2098 = fadd <8 x float> %v2097, %v2097
  %v2099 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2098, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2100 = fsub <8 x float> %v2099, splat (float 0x4168000000000000)
  %v2101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2100, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2098)
  %v2102 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2100, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2101)
  %v2103 = bitcast <8 x float> %v2099 to <8 x i32>
  %v2104 = fmul <8 x float> %v2102, %v2102
  %v2105 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2102, <8 x float> splat (float 0x3F81227F40000000))
  %v2106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2105, <8 x float> %v2102, <8 x float> splat (float 0x3FA5556740000000))
  %v2107 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2106, <8 x float> %v2102, <8 x float> splat (float 0x3FC5554B00000000))
  %v2108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2107, <8 x float> %v2102, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2109 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2104, <8 x float> %v2108, <8 x float> %v2102)
  %v2110 = shl <8 x i32> %v2103, splat (i32 23)
  %v2111 = add <8 x i32> %v2110, splat (i32 1065353216)
  %v2112 = bitcast <8 x i32> %v2111 to <8 x float>
  %v2113 = fsub <8 x float> %v2112, splat (float 0x3FF0000000000000)
  %v2114 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2112, <8 x float> %v2109, <8 x float> %v2113)
  %v2115 = fadd <8 x float> %v2114, splat (float 0x4000000000000000)
  %v2116 = fdiv <8 x float> %v2114, %v2115
  %v2117 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v2116, <8 x float> %v2094)
  %v2118 = fmul <8 x float> %v2091, %v2117
  %v2119 = add i64 0, %v2083
  %v2120 = getelementptr inbounds float, ptr %v2036, i64 %v2119
  %v2121 = load <8 x float>, ptr %v2120, align 4
  %v2122 = fmul <8 x float> %v2118, %v2121
  %v2123 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v2124 = shufflevector <8 x float> %v2123, <8 x float> poison, <8 x i32> zeroinitializer
  %v2125 = fsub <8 x float> %v2124, %v2121
  %v2126 = fmul <8 x float> %v2122, %v2125
  %v2127 = add i64 0, %v2083
  %v2128 = getelementptr inbounds float, ptr %v2042, i64 %v2127
  %v2129 = load <8 x float>, ptr %v2128, align 4
  %v2130 = fmul <8 x float> %v2091, %v2121
  %v2131 = fmul <8 x float> %v2117, %v2117
  %v2132 = fsub <8 x float> %v2124, %v2131
  %v2133 = fmul <8 x float> %v2130, %v2132
  %v2134 = fadd <8 x float> %v2129, %v2133
  %v2135 = add i64 0, %v2083
  %v2136 = getelementptr inbounds float, ptr %v2048, i64 %v2135
  %v2137 = load <8 x float>, ptr %v2136, align 4
  %v2138 = fmul <8 x float> %v2134, %v2137
  %v2139 = add i64 0, %v2083
  %v2140 = getelementptr inbounds float, ptr %v2054, i64 %v2139
  %v2141 = load <8 x float>, ptr %v2140, align 4
  %v2142 = fmul <8 x float> %v2141, %v2141
  %v2143 = fsub <8 x float> %v2124, %v2142
  %v2144 = fmul <8 x float> %v2138, %v2143
  %v2145 = fmul <8 x float> %v2134, %v2141
  %v2146 = fmul <8 x float> %v2145, %v2137
  %v2147 = fsub <8 x float> %v2124, %v2137
  %v2148 = fmul <8 x float> %v2146, %v2147
  %v2149 = add i64 0, %v2083
  %v2150 = getelementptr inbounds float, ptr %v2060, i64 %v2149
  %v2151 = load <8 x float>, ptr %v2150, align 4
  %v2152 = fmul <8 x float> %v2134, %v2151
  %v2153 = add i64 0, %v2083
  %v2154 = getelementptr inbounds float, ptr %v2066, i64 %v2153
  %v2155 = load <8 x float>, ptr %v2154, align 4
  %v2156 = fmul <8 x float> %v2134, %v2155
  %v2157 = fmul <8 x float> %v2156, %v2151
  %v2158 = fsub <8 x float> %v2124, %v2151
  %v2159 = fmul <8 x float> %v2157, %v2158
  %v2160 = add i64 24, %v2083
  %v2161 = getelementptr inbounds float, ptr %v2072, i64 %v2160
  store <8 x float> %v2126, ptr %v2161, align 4
  %v2162 = add i64 16, %v2083
  %v2163 = getelementptr inbounds float, ptr %v2072, i64 %v2162
  store <8 x float> %v2144, ptr %v2163, align 4
  %v2164 = add i64 0, %v2083
  %v2165 = getelementptr inbounds float, ptr %v2072, i64 %v2164
  store <8 x float> %v2148, ptr %v2165, align 4
  %v2166 = add i64 0, %v2083
  %v2167 = getelementptr inbounds float, ptr %v2078, i64 %v2166
  store <8 x float> %v2152, ptr %v2167, align 4
  %v2168 = add i64 8, %v2083
  %v2169 = getelementptr inbounds float, ptr %v2072, i64 %v2168
  store <8 x float> %v2159, ptr %v2169, align 4
  %v2170 = add nsw i64 %v2079, 1
  br label %b185
b187:
  %v2171 = add nsw i64 %v2014, 1
  br label %b182
b184:
  %v2172 = add nsw i64 %v1974, 1
  br label %b175
b177:
  %v2173 = add nsw i64 %v1968, 1
  br label %b172
b174:
  %v2174 = add nsw i64 %v1963, 96
  br label %b169
b171:
  %v2176 = add i64 %v7, 0
  %v2177 = sdiv i64 %v2176, 1
  %v2178 = add i64 %v2, 1
  %v2179 = mul i64 %v2177, %v2
  %v2180 = sdiv i64 %v2179, %v3
  %v2181 = mul i64 %v2180, 1
  %v2182 = icmp slt i64 %v2181, %v7
  %v2183 = select i1 %v2182, i64 %v2181, i64 %v7
  %v2184 = mul i64 %v2177, %v2178
  %v2185 = sdiv i64 %v2184, %v3
  %v2186 = mul i64 %v2185, 1
  %v2187 = icmp slt i64 %v2186, %v7
  %v2188 = select i1 %v2187, i64 %v2186, i64 %v7
  br label %b188
b188:
  %v2189 = phi i64 [ %v2183, %b171 ], [ %v2368, %b193 ]
  %v2190 = icmp slt i64 %v2189, %v2188
  br i1 %v2190, label %b189, label %b190
b189:
  %v2191 = add i64 %v2189, 96
  %v2192 = icmp slt i64 %v2191, %v2188
  %v2193 = select i1 %v2192, i64 %v2191, i64 %v2188
  br label %b191
b191:
  %v2194 = phi i64 [ 0, %b189 ], [ %v2367, %b196 ]
  %v2195 = icmp slt i64 %v2194, 1
  br i1 %v2195, label %b192, label %b193
b192:
  %v2196 = sub i64 %v2193, %v2189
  %v2197 = sub i64 8, 1
  %v2198 = add i64 %v2196, %v2197
  %v2199 = sdiv i64 %v2198, 8
  br label %b194
b194:
  %v2200 = phi i64 [ 0, %b192 ], [ %v2366, %b201 ]
  %v2201 = icmp slt i64 %v2200, %v2199
  br i1 %v2201, label %b195, label %b196
b195:
  %v2202 = mul i64 %v2196, %v2200
  %v2203 = sdiv i64 %v2202, %v2199
  %v2204 = add i64 %v2189, %v2203
  %v2205 = add i64 %v2200, 1
  %v2206 = mul i64 %v2196, %v2205
  %v2207 = sdiv i64 %v2206, %v2199
  %v2208 = add i64 %v2189, %v2207
  %v2209 = mul i64 %v2194, 256
  %v2210 = getelementptr inbounds float, ptr %v408, i64 %v2209
  %v2211 = sub i64 %v2208, %v2204
  %v2212 = add i64 %v665, 0
  %v2213 = and i64 %v2212, %v286
  %v2214 = mul i64 %v2213, %v7
  %v2215 = add i64 %v2214, %v2204
  %v2216 = mul i64 %v2215, 32
  %v2217 = getelementptr inbounds float, ptr %v92, i64 %v2216
  %v2218 = getelementptr inbounds float, ptr %v2217, i64 0
  %v2219 = sub i64 %v2211, 1
  %v2220 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v2219
  %v2221 = load ptr, ptr %v2220, align 4
  %v2222 = getelementptr inbounds float, ptr %v2175, i64 0
  %v2223 = icmp sgt i64 %v2211, 0
  br i1 %v2223, label %b197, label %b198
b197:
  call void %v2221(ptr %v2218, i64 32, ptr %v2210, i64 32, ptr %v2222, i64 8, i64 0)
  br label %b198
b198:
  %v2224 = add i64 %v2209, 256
  br label %b199
b199:
  %v2225 = phi i64 [ %v2204, %b198 ], [ %v2365, %b204 ]
  %v2226 = icmp slt i64 %v2225, %v2208
  br i1 %v2226, label %b200, label %b201
b200:
  %v2227 = sub i64 %v2225, %v2204
  %v2228 = mul i64 %v2227, 8
  %v2229 = getelementptr inbounds float, ptr %v2175, i64 %v2228
  %v2230 = add i64 %v665, 0
  %v2231 = and i64 %v2230, %v342
  %v2232 = mul i64 %v2231, %v7
  %v2233 = add i64 %v2232, %v2225
  %v2234 = mul i64 %v2233, 8
  %v2235 = getelementptr inbounds float, ptr %v166, i64 %v2234
  %v2236 = add i64 %v665, 0
  %v2237 = and i64 %v2236, %v266
  %v2238 = mul i64 %v2237, %v7
  %v2239 = add i64 %v2238, %v2225
  %v2240 = mul i64 %v2239, 1
  %v2241 = getelementptr inbounds float, ptr %v38, i64 %v2240
  %v2242 = getelementptr inbounds float, ptr %v2241, i64 0
  %v2243 = load float, ptr %v2242, align 4
  %v2244 = fdiv float %v2243, 0x4000000000000000
  %v2245 = add i64 %v665, 0
  %v2246 = and i64 %v2245, %v262
  %v2247 = mul i64 %v2246, %v7
  %v2248 = add i64 %v2247, %v2225
  %v2249 = mul i64 %v2248, 8
  %v2250 = getelementptr inbounds float, ptr %v10, i64 %v2249
  %v2251 = add i64 %v665, 0
  %v2252 = and i64 %v2251, %v340
  %v2253 = mul i64 %v2252, %v7
  %v2254 = add i64 %v2253, %v2225
  %v2255 = mul i64 %v2254, 8
  %v2256 = getelementptr inbounds float, ptr %v164, i64 %v2255
  %v2257 = add i64 %v665, 0
  %v2258 = and i64 %v2257, %v280
  %v2259 = mul i64 %v2258, %v7
  %v2260 = add i64 %v2259, %v2225
  %v2261 = mul i64 %v2260, 8
  %v2262 = getelementptr inbounds float, ptr %v62, i64 %v2261
  %v2263 = add i64 %v665, 0
  %v2264 = and i64 %v2263, %v386
  %v2265 = mul i64 %v2264, %v7
  %v2266 = add i64 %v2265, %v2225
  %v2267 = mul i64 %v2266, 8
  %v2268 = getelementptr inbounds float, ptr %v234, i64 %v2267
  %v2269 = add i64 %v665, 0
  %v2270 = and i64 %v2269, %v388
  %v2271 = mul i64 %v2270, %v7
  %v2272 = add i64 %v2271, %v2225
  %v2273 = mul i64 %v2272, 8
  %v2274 = getelementptr inbounds float, ptr %v236, i64 %v2273
  br label %b202
b202:
  %v2275 = phi i64 [ 0, %b200 ], [ %v2364, %b203 ]
  %v2276 = icmp slt i64 %v2275, 1
  br i1 %v2276, label %b203, label %b204
b203:
  %v2277 = mul i64 %v2194, 1
  %v2278 = add i64 %v2277, %v2275
  %v2279 = mul i64 %v2278, 8
  %v2280 = add i64 0, %v2275
  %v2281 = mul i64 %v2280, 8
  %v2282 = getelementptr inbounds float, ptr %v2229, i64 %v2281
  %v2283 = load <8 x float>, ptr %v2282, align 4
  %v2284 = add i64 0, %v2279
  %v2285 = getelementptr inbounds float, ptr %v2235, i64 %v2284
  %v2286 = load <8 x float>, ptr %v2285, align 4
  %v2287 = fcmp olt <8 x float> %v2286, splat (float 0xC05A400000000000)
  %v2288 = select <8 x i1> %v2287, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2286
  %v2289 = fcmp ogt <8 x float> %v2288, splat (float 0x4056400000000000)
  %v2290 = select <8 x i1> %v2289, <8 x float> splat (float 0x4056400000000000), <8 x float> %v2288
  %v2291 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2290, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2292 = fsub <8 x float> %v2291, splat (float 0x4168000000000000)
  %v2293 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2292, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2290)
  %v2294 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2292, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2293)
  %v2295 = bitcast <8 x float> %v2291 to <8 x i32>
  %v2296 = fmul <8 x float> %v2294, %v2294
  %v2297 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2294, <8 x float> splat (float 0x3F81227F40000000))
  %v2298 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2297, <8 x float> %v2294, <8 x float> splat (float 0x3FA5556740000000))
  %v2299 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2298, <8 x float> %v2294, <8 x float> splat (float 0x3FC5554B00000000))
  %v2300 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2299, <8 x float> %v2294, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2301 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2296, <8 x float> %v2300, <8 x float> %v2294)
  %v2302 = sub <8 x i32> %v2295, splat (i32 1262485250)
  %v2303 = lshr <8 x i32> %v2302, splat (i32 1)
  %v2304 = sub <8 x i32> %v2302, %v2303
  %v2305 = shl <8 x i32> %v2303, splat (i32 23)
  %v2306 = bitcast <8 x i32> %v2305 to <8 x float>
  %v2307 = shl <8 x i32> %v2304, splat (i32 23)
  %v2308 = bitcast <8 x i32> %v2307 to <8 x float>
  %v2309 = fadd <8 x float> %v2301, splat (float 0x3FF0000000000000)
  %v2310 = fmul <8 x float> %v2309, %v2306
  %v2311 = fmul <8 x float> %v2310, %v2308
  %v2312 = fmul <8 x float> %v2283, %v2311
  %v2313 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v2314 = shufflevector <8 x float> %v2313, <8 x float> poison, <8 x i32> zeroinitializer
  %v2315 = fmul <8 x float> %v2314, %v2286
  %v2316 = fcmp olt <8 x float> %v2315, splat (float 0xC05A400000000000)
  %v2317 = select <8 x i1> %v2316, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2315
  %v2318 = fcmp ogt <8 x float> %v2317, splat (float 0x4056400000000000)
  %v2319 = select <8 x i1> %v2318, <8 x float> splat (float 0x4056400000000000), <8 x float> %v2317
  %v2320 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2319, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2321 = fsub <8 x float> %v2320, splat (float 0x4168000000000000)
  %v2322 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2321, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2319)
  %v2323 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2321, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2322)
  %v2324 = bitcast <8 x float> %v2320 to <8 x i32>
  %v2325 = fmul <8 x float> %v2323, %v2323
  %v2326 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2323, <8 x float> splat (float 0x3F81227F40000000))
  %v2327 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2326, <8 x float> %v2323, <8 x float> splat (float 0x3FA5556740000000))
  %v2328 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2327, <8 x float> %v2323, <8 x float> splat (float 0x3FC5554B00000000))
  %v2329 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2328, <8 x float> %v2323, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2330 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2325, <8 x float> %v2329, <8 x float> %v2323)
  %v2331 = sub <8 x i32> %v2324, splat (i32 1262485250)
  %v2332 = lshr <8 x i32> %v2331, splat (i32 1)
  %v2333 = sub <8 x i32> %v2331, %v2332
  %v2334 = shl <8 x i32> %v2332, splat (i32 23)
  %v2335 = bitcast <8 x i32> %v2334 to <8 x float>
  %v2336 = shl <8 x i32> %v2333, splat (i32 23)
  %v2337 = bitcast <8 x i32> %v2336 to <8 x float>
  %v2338 = fadd <8 x float> %v2330, splat (float 0x3FF0000000000000)
  %v2339 = fmul <8 x float> %v2338, %v2335
  %v2340 = fmul <8 x float> %v2339, %v2337
  %v2341 = insertelement <8 x float> poison, float %v2244, i64 0
  %v2342 = shufflevector <8 x float> %v2341, <8 x float> poison, <8 x i32> zeroinitializer
  %v2343 = fmul <8 x float> %v2342, %v2340
  %v2344 = fsub <8 x float> %v2343, %v2342
  %v2345 = fmul <8 x float> %v2344, %v2314
  %v2346 = add i64 0, %v2279
  %v2347 = getelementptr inbounds float, ptr %v2250, i64 %v2346
  %v2348 = load <8 x float>, ptr %v2347, align 4
  %v2349 = fmul <8 x float> %v2283, %v2348
  %v2350 = fmul <8 x float> %v2349, %v2311
  %v2351 = fadd <8 x float> %v2345, %v2350
  %v2352 = add i64 0, %v2279
  %v2353 = getelementptr inbounds float, ptr %v2256, i64 %v2352
  %v2354 = load <8 x float>, ptr %v2353, align 4
  %v2355 = fmul <8 x float> %v2342, %v2354
  %v2356 = fadd <8 x float> %v2355, %v2355
  %v2357 = fadd <8 x float> %v2356, %v2283
  %v2358 = add i64 0, %v2279
  %v2359 = getelementptr inbounds float, ptr %v2262, i64 %v2358
  store <8 x float> %v2312, ptr %v2359, align 4
  %v2360 = add i64 0, %v2279
  %v2361 = getelementptr inbounds float, ptr %v2268, i64 %v2360
  store <8 x float> %v2351, ptr %v2361, align 4
  %v2362 = add i64 0, %v2279
  %v2363 = getelementptr inbounds float, ptr %v2274, i64 %v2362
  store <8 x float> %v2357, ptr %v2363, align 4
  %v2364 = add nsw i64 %v2275, 1
  br label %b202
b204:
  %v2365 = add nsw i64 %v2225, 1
  br label %b199
b201:
  %v2366 = add nsw i64 %v2200, 1
  br label %b194
b196:
  %v2367 = add nsw i64 %v2194, 1
  br label %b191
b193:
  %v2368 = add nsw i64 %v2189, 96
  br label %b188
b190:
  %v2370 = add i64 %v7, 0
  %v2371 = sdiv i64 %v2370, 1
  %v2372 = add i64 %v2, 1
  %v2373 = mul i64 %v2371, %v2
  %v2374 = sdiv i64 %v2373, %v3
  %v2375 = mul i64 %v2374, 1
  %v2376 = icmp slt i64 %v2375, %v7
  %v2377 = select i1 %v2376, i64 %v2375, i64 %v7
  %v2378 = mul i64 %v2371, %v2372
  %v2379 = sdiv i64 %v2378, %v3
  %v2380 = mul i64 %v2379, 1
  %v2381 = icmp slt i64 %v2380, %v7
  %v2382 = select i1 %v2381, i64 %v2380, i64 %v7
  br label %b205
b205:
  %v2383 = phi i64 [ %v2377, %b190 ], [ %v2594, %b210 ]
  %v2384 = icmp slt i64 %v2383, %v2382
  br i1 %v2384, label %b206, label %b207
b206:
  %v2385 = add i64 %v2383, 96
  %v2386 = icmp slt i64 %v2385, %v2382
  %v2387 = select i1 %v2386, i64 %v2385, i64 %v2382
  br label %b208
b208:
  %v2388 = phi i64 [ 0, %b206 ], [ %v2593, %b213 ]
  %v2389 = icmp slt i64 %v2388, 1
  br i1 %v2389, label %b209, label %b210
b209:
  %v2390 = sub i64 %v2387, %v2383
  %v2391 = sub i64 8, 1
  %v2392 = add i64 %v2390, %v2391
  %v2393 = sdiv i64 %v2392, 8
  br label %b211
b211:
  %v2394 = phi i64 [ 0, %b209 ], [ %v2592, %b220 ]
  %v2395 = icmp slt i64 %v2394, %v2393
  br i1 %v2395, label %b212, label %b213
b212:
  %v2396 = mul i64 %v2390, %v2394
  %v2397 = sdiv i64 %v2396, %v2393
  %v2398 = add i64 %v2383, %v2397
  %v2399 = add i64 %v2394, 1
  %v2400 = mul i64 %v2390, %v2399
  %v2401 = sdiv i64 %v2400, %v2393
  %v2402 = add i64 %v2383, %v2401
  %v2403 = mul i64 %v2388, 128
  %v2404 = getelementptr inbounds float, ptr %v409, i64 %v2403
  %v2405 = sub i64 %v2402, %v2398
  %v2406 = add i64 %v665, 0
  %v2407 = and i64 %v2406, %v386
  %v2408 = mul i64 %v2407, %v7
  %v2409 = add i64 %v2408, %v2398
  %v2410 = mul i64 %v2409, 8
  %v2411 = getelementptr inbounds float, ptr %v234, i64 %v2410
  %v2412 = getelementptr inbounds float, ptr %v2411, i64 0
  %v2413 = sub i64 %v2405, 1
  %v2414 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v2413
  %v2415 = load ptr, ptr %v2414, align 4
  %v2416 = getelementptr inbounds float, ptr %v2369, i64 0
  %v2417 = icmp sgt i64 %v2405, 0
  br i1 %v2417, label %b214, label %b215
b214:
  call void %v2415(ptr %v2412, i64 8, ptr %v2404, i64 8, ptr %v2416, i64 8, i64 0)
  br label %b215
b215:
  %v2418 = add i64 %v2403, 64
  %v2419 = getelementptr inbounds float, ptr %v409, i64 %v2418
  %v2420 = sub i64 %v2402, %v2398
  %v2421 = add i64 %v665, 0
  %v2422 = and i64 %v2421, %v388
  %v2423 = mul i64 %v2422, %v7
  %v2424 = add i64 %v2423, %v2398
  %v2425 = mul i64 %v2424, 8
  %v2426 = getelementptr inbounds float, ptr %v236, i64 %v2425
  %v2427 = getelementptr inbounds float, ptr %v2426, i64 0
  %v2428 = sub i64 %v2420, 1
  %v2429 = getelementptr inbounds ptr, ptr @table_tile_8x1_more, i64 %v2428
  %v2430 = load ptr, ptr %v2429, align 4
  %v2431 = getelementptr inbounds float, ptr %v2369, i64 0
  %v2432 = icmp sgt i64 %v2420, 0
  br i1 %v2432, label %b216, label %b217
b216:
  call void %v2430(ptr %v2427, i64 8, ptr %v2419, i64 8, ptr %v2431, i64 8, i64 0)
  br label %b217
b217:
  %v2433 = add i64 %v2418, 64
  br label %b218
b218:
  %v2434 = phi i64 [ %v2398, %b217 ], [ %v2591, %b223 ]
  %v2435 = icmp slt i64 %v2434, %v2402
  br i1 %v2435, label %b219, label %b220
b219:
  %v2436 = sub i64 %v2434, %v2398
  %v2437 = mul i64 %v2436, 8
  %v2438 = getelementptr inbounds float, ptr %v2369, i64 %v2437
  %v2439 = add i64 %v665, 1
  %v2440 = and i64 %v2439, 1
  %v2441 = mul i64 %v2440, %v7
  %v2442 = add i64 %v2441, %v2434
  %v2443 = mul i64 %v2442, 8
  %v2444 = getelementptr inbounds float, ptr %v52, i64 %v2443
  %v2445 = add i64 %v665, 1
  %v2446 = and i64 %v2445, %v272
  %v2447 = mul i64 %v2446, %v7
  %v2448 = add i64 %v2447, %v2434
  %v2449 = mul i64 %v2448, 8
  %v2450 = getelementptr inbounds float, ptr %v44, i64 %v2449
  %v2451 = add i64 %v665, 0
  %v2452 = and i64 %v2451, %v338
  %v2453 = mul i64 %v2452, %v7
  %v2454 = add i64 %v2453, %v2434
  %v2455 = mul i64 %v2454, 8
  %v2456 = getelementptr inbounds float, ptr %v162, i64 %v2455
  %v2457 = add i64 %v665, 1
  %v2458 = and i64 %v2457, 1
  %v2459 = mul i64 %v2458, %v7
  %v2460 = add i64 %v2459, %v2434
  %v2461 = mul i64 %v2460, 8
  %v2462 = getelementptr inbounds float, ptr %v54, i64 %v2461
  %v2463 = add i64 %v665, 0
  %v2464 = and i64 %v2463, %v334
  %v2465 = mul i64 %v2464, %v7
  %v2466 = add i64 %v2465, %v2434
  %v2467 = mul i64 %v2466, 8
  %v2468 = getelementptr inbounds float, ptr %v158, i64 %v2467
  %v2469 = add i64 %v665, 0
  %v2470 = and i64 %v2469, %v336
  %v2471 = mul i64 %v2470, %v7
  %v2472 = add i64 %v2471, %v2434
  %v2473 = mul i64 %v2472, 8
  %v2474 = getelementptr inbounds float, ptr %v160, i64 %v2473
  %v2475 = add i64 %v665, 0
  %v2476 = and i64 %v2475, %v332
  %v2477 = mul i64 %v2476, %v7
  %v2478 = add i64 %v2477, %v2434
  %v2479 = mul i64 %v2478, 8
  %v2480 = getelementptr inbounds float, ptr %v156, i64 %v2479
  %v2481 = add i64 %v665, 0
  %v2482 = and i64 %v2481, %v272
  %v2483 = mul i64 %v2482, %v7
  %v2484 = add i64 %v2483, %v2434
  %v2485 = mul i64 %v2484, 8
  %v2486 = getelementptr inbounds float, ptr %v44, i64 %v2485
  %v2487 = add i64 %v665, 0
  %v2488 = and i64 %v2487, %v288
  %v2489 = mul i64 %v2488, %v7
  %v2490 = add i64 %v2489, %v2434
  %v2491 = mul i64 %v2490, 32
  %v2492 = getelementptr inbounds float, ptr %v94, i64 %v2491
  %v2493 = add i64 %v665, 0
  %v2494 = and i64 %v2493, 1
  %v2495 = mul i64 %v2494, %v7
  %v2496 = add i64 %v2495, %v2434
  %v2497 = mul i64 %v2496, 8
  %v2498 = getelementptr inbounds float, ptr %v54, i64 %v2497
  br label %b221
b221:
  %v2499 = phi i64 [ 0, %b219 ], [ %v2590, %b222 ]
  %v2500 = icmp slt i64 %v2499, 1
  br i1 %v2500, label %b222, label %b223
b222:
  %v2501 = mul i64 %v2388, 1
  %v2502 = add i64 %v2501, %v2499
  %v2503 = mul i64 %v2502, 8
  %v2504 = add i64 0, %v2499
  %v2505 = mul i64 %v2504, 8
  %v2506 = getelementptr inbounds float, ptr %v2438, i64 %v2505
  %v2507 = load <8 x float>, ptr %v2506, align 4
  %v2508 = add i64 0, %v2503
  %v2509 = getelementptr inbounds float, ptr %v2444, i64 %v2508
  %v2510 = load <8 x float>, ptr %v2509, align 4
  %v2511 = fadd <8 x float> %v2510, %v2507
  %v2512 = add i64 0, %v2503
  %v2513 = getelementptr inbounds float, ptr %v2450, i64 %v2512
  %v2514 = load <8 x float>, ptr %v2513, align 4
  %v2515 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2514)
  %v2516 = fcmp ogt <8 x float> %v2515, splat (float 0x4023000000000000)
  %v2517 = select <8 x i1> %v2516, <8 x float> splat (float 0x4023000000000000), <8 x float> %v2515
  %v2518 = fadd <8 x float> %v2517, %v2517
  %v2519 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2518, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2520 = fsub <8 x float> %v2519, splat (float 0x4168000000000000)
  %v2521 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2520, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2518)
  %v2522 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2520, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2521)
  %v2523 = bitcast <8 x float> %v2519 to <8 x i32>
  %v2524 = fmul <8 x float> %v2522, %v2522
  %v2525 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2522, <8 x float> splat (float 0x3F81227F40000000))
  %v2526 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2525, <8 x float> %v2522, <8 x float> splat (float 0x3FA5556740000000))
  %v2527 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2526, <8 x float> %v2522, <8 x float> splat (float 0x3FC5554B00000000))
  %v2528 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2527, <8 x float> %v2522, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2529 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2524, <8 x float> %v2528, <8 x float> %v2522)
  %v2530 = shl <8 x i32> %v2523, splat (i32 23)
  %v2531 = add <8 x i32> %v2530, splat (i32 1065353216)
  %v2532 = bitcast <8 x i32> %v2531 to <8 x float>
  %v2533 = fsub <8 x float> %v2532, splat (float 0x3FF0000000000000)
  %v2534 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2532, <8 x float> %v2529, <8 x float> %v2533)
  %v2535 = fadd <8 x float> %v2534, splat (float 0x4000000000000000)
  %v2536 = fdiv <8 x float> %v2534, %v2535
  %v2537 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v2536, <8 x float> %v2514)
  %v2538 = fmul <8 x float> %v2511, %v2537
  %v2539 = add i64 0, %v2503
  %v2540 = getelementptr inbounds float, ptr %v2456, i64 %v2539
  %v2541 = load <8 x float>, ptr %v2540, align 4
  %v2542 = fmul <8 x float> %v2538, %v2541
  %v2543 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v2544 = shufflevector <8 x float> %v2543, <8 x float> poison, <8 x i32> zeroinitializer
  %v2545 = fsub <8 x float> %v2544, %v2541
  %v2546 = fmul <8 x float> %v2542, %v2545
  %v2547 = add i64 0, %v2503
  %v2548 = getelementptr inbounds float, ptr %v2462, i64 %v2547
  %v2549 = load <8 x float>, ptr %v2548, align 4
  %v2550 = fmul <8 x float> %v2511, %v2541
  %v2551 = fmul <8 x float> %v2537, %v2537
  %v2552 = fsub <8 x float> %v2544, %v2551
  %v2553 = fmul <8 x float> %v2550, %v2552
  %v2554 = fadd <8 x float> %v2549, %v2553
  %v2555 = add i64 0, %v2503
  %v2556 = getelementptr inbounds float, ptr %v2468, i64 %v2555
  %v2557 = load <8 x float>, ptr %v2556, align 4
  %v2558 = fmul <8 x float> %v2554, %v2557
  %v2559 = add i64 0, %v2503
  %v2560 = getelementptr inbounds float, ptr %v2474, i64 %v2559
  %v2561 = load <8 x float>, ptr %v2560, align 4
  %v2562 = fmul <8 x float> %v2561, %v2561
  %v2563 = fsub <8 x float> %v2544, %v2562
  %v2564 = fmul <8 x float> %v2558, %v2563
  %v2565 = fmul <8 x float> %v2554, %v2561
  %v2566 = fmul <8 x float> %v2565, %v2557
  %v2567 = fsub <8 x float> %v2544, %v2557
  %v2568 = fmul <8 x float> %v2566, %v2567
  %v2569 = add i64 0, %v2503
  %v2570 = getelementptr inbounds float, ptr %v2480, i64 %v2569
  %v2571 = load <8 x float>, ptr %v2570, align 4
  %v2572 = fmul <8 x float> %v2554, %v2571
  %v2573 = add i64 0, %v2503
  %v2574 = getelementptr inbounds float, ptr %v2486, i64 %v2573
  %v2575 = load <8 x float>, ptr %v2574, align 4
  %v2576 = fmul <8 x float> %v2554, %v2575
  %v2577 = fmul <8 x float> %v2576, %v2571
  %v2578 = fsub <8 x float> %v2544, %v2571
  %v2579 = fmul <8 x float> %v2577, %v2578
  %v2580 = add i64 24, %v2503
  %v2581 = getelementptr inbounds float, ptr %v2492, i64 %v2580
  store <8 x float> %v2546, ptr %v2581, align 4
  %v2582 = add i64 16, %v2503
  %v2583 = getelementptr inbounds float, ptr %v2492, i64 %v2582
  store <8 x float> %v2564, ptr %v2583, align 4
  %v2584 = add i64 0, %v2503
  %v2585 = getelementptr inbounds float, ptr %v2492, i64 %v2584
  store <8 x float> %v2568, ptr %v2585, align 4
  %v2586 = add i64 0, %v2503
  %v2587 = getelementptr inbounds float, ptr %v2498, i64 %v2586
  store <8 x float> %v2572, ptr %v2587, align 4
  %v2588 = add i64 8, %v2503
  %v2589 = getelementptr inbounds float, ptr %v2492, i64 %v2588
  store <8 x float> %v2579, ptr %v2589, align 4
  %v2590 = add nsw i64 %v2499, 1
  br label %b221
b223:
  %v2591 = add nsw i64 %v2434, 1
  br label %b218
b220:
  %v2592 = add nsw i64 %v2394, 1
  br label %b211
b213:
  %v2593 = add nsw i64 %v2388, 1
  br label %b208
b210:
  %v2594 = add nsw i64 %v2383, 96
  br label %b205
b207:
  %v2596 = add i64 %v7, 0
  %v2597 = sdiv i64 %v2596, 1
  %v2598 = add i64 %v2, 1
  %v2599 = mul i64 %v2597, %v2
  %v2600 = sdiv i64 %v2599, %v3
  %v2601 = mul i64 %v2600, 1
  %v2602 = icmp slt i64 %v2601, %v7
  %v2603 = select i1 %v2602, i64 %v2601, i64 %v7
  %v2604 = mul i64 %v2597, %v2598
  %v2605 = sdiv i64 %v2604, %v3
  %v2606 = mul i64 %v2605, 1
  %v2607 = icmp slt i64 %v2606, %v7
  %v2608 = select i1 %v2607, i64 %v2606, i64 %v7
  br label %b224
b224:
  %v2609 = phi i64 [ %v2603, %b207 ], [ %v2671, %b229 ]
  %v2610 = icmp slt i64 %v2609, %v2608
  br i1 %v2610, label %b225, label %b226
b225:
  %v2611 = add i64 %v2609, 96
  %v2612 = icmp slt i64 %v2611, %v2608
  %v2613 = select i1 %v2612, i64 %v2611, i64 %v2608
  br label %b227
b227:
  %v2614 = phi i64 [ 0, %b225 ], [ %v2670, %b232 ]
  %v2615 = icmp slt i64 %v2614, 1
  br i1 %v2615, label %b228, label %b229
b228:
  %v2616 = sub i64 %v2613, %v2609
  %v2617 = sub i64 8, 1
  %v2618 = add i64 %v2616, %v2617
  %v2619 = sdiv i64 %v2618, 8
  br label %b230
b230:
  %v2620 = phi i64 [ 0, %b228 ], [ %v2669, %b237 ]
  %v2621 = icmp slt i64 %v2620, %v2619
  br i1 %v2621, label %b231, label %b232
b231:
  %v2622 = mul i64 %v2616, %v2620
  %v2623 = sdiv i64 %v2622, %v2619
  %v2624 = add i64 %v2609, %v2623
  %v2625 = add i64 %v2620, 1
  %v2626 = mul i64 %v2616, %v2625
  %v2627 = sdiv i64 %v2626, %v2619
  %v2628 = add i64 %v2609, %v2627
  %v2629 = mul i64 %v2614, 256
  %v2630 = getelementptr inbounds float, ptr %v410, i64 %v2629
  %v2631 = sub i64 %v2628, %v2624
  %v2632 = add i64 %v665, 0
  %v2633 = and i64 %v2632, %v288
  %v2634 = mul i64 %v2633, %v7
  %v2635 = add i64 %v2634, %v2624
  %v2636 = mul i64 %v2635, 32
  %v2637 = getelementptr inbounds float, ptr %v94, i64 %v2636
  %v2638 = getelementptr inbounds float, ptr %v2637, i64 0
  %v2639 = sub i64 %v2631, 1
  %v2640 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v2639
  %v2641 = load ptr, ptr %v2640, align 4
  %v2642 = getelementptr inbounds float, ptr %v2595, i64 0
  %v2643 = icmp sgt i64 %v2631, 0
  br i1 %v2643, label %b233, label %b234
b233:
  call void %v2641(ptr %v2638, i64 32, ptr %v2630, i64 32, ptr %v2642, i64 8, i64 0)
  br label %b234
b234:
  %v2644 = add i64 %v2629, 256
  br label %b235
b235:
  %v2645 = phi i64 [ %v2624, %b234 ], [ %v2668, %b240 ]
  %v2646 = icmp slt i64 %v2645, %v2628
  br i1 %v2646, label %b236, label %b237
b236:
  %v2647 = sub i64 %v2645, %v2624
  %v2648 = mul i64 %v2647, 8
  %v2649 = getelementptr inbounds float, ptr %v2595, i64 %v2648
  %v2650 = add i64 %v665, 0
  %v2651 = and i64 %v2650, 1
  %v2652 = mul i64 %v2651, %v7
  %v2653 = add i64 %v2652, %v2645
  %v2654 = mul i64 %v2653, 8
  %v2655 = getelementptr inbounds float, ptr %v52, i64 %v2654
  br label %b238
b238:
  %v2656 = phi i64 [ 0, %b236 ], [ %v2667, %b239 ]
  %v2657 = icmp slt i64 %v2656, 1
  br i1 %v2657, label %b239, label %b240
b239:
  %v2658 = mul i64 %v2614, 1
  %v2659 = add i64 %v2658, %v2656
  %v2660 = mul i64 %v2659, 8
  %v2661 = add i64 0, %v2656
  %v2662 = mul i64 %v2661, 8
  %v2663 = getelementptr inbounds float, ptr %v2649, i64 %v2662
  %v2664 = load <8 x float>, ptr %v2663, align 4
  %v2665 = add i64 0, %v2660
  %v2666 = getelementptr inbounds float, ptr %v2655, i64 %v2665
  store <8 x float> %v2664, ptr %v2666, align 4
  %v2667 = add nsw i64 %v2656, 1
  br label %b238
b240:
  %v2668 = add nsw i64 %v2645, 1
  br label %b235
b237:
  %v2669 = add nsw i64 %v2620, 1
  br label %b230
b232:
  %v2670 = add nsw i64 %v2614, 1
  br label %b227
b229:
  %v2671 = add nsw i64 %v2609, 96
  br label %b224
b226:
  %v2673 = add i64 %v7, 0
  %v2674 = sdiv i64 %v2673, 1
  %v2675 = add i64 %v2, 1
  %v2676 = mul i64 %v2674, %v2
  %v2677 = sdiv i64 %v2676, %v3
  %v2678 = mul i64 %v2677, 1
  %v2679 = icmp slt i64 %v2678, %v7
  %v2680 = select i1 %v2679, i64 %v2678, i64 %v7
  %v2681 = mul i64 %v2674, %v2675
  %v2682 = sdiv i64 %v2681, %v3
  %v2683 = mul i64 %v2682, 1
  %v2684 = icmp slt i64 %v2683, %v7
  %v2685 = select i1 %v2684, i64 %v2683, i64 %v7
  br label %b241
b241:
  %v2686 = phi i64 [ %v2680, %b226 ], [ %v2762, %b246 ]
  %v2687 = icmp slt i64 %v2686, %v2685
  br i1 %v2687, label %b242, label %b243
b242:
  %v2688 = add i64 %v2686, 96
  %v2689 = icmp slt i64 %v2688, %v2685
  %v2690 = select i1 %v2689, i64 %v2688, i64 %v2685
  br label %b244
b244:
  %v2691 = phi i64 [ 0, %b242 ], [ %v2761, %b249 ]
  %v2692 = icmp slt i64 %v2691, 1
  br i1 %v2692, label %b245, label %b246
b245:
  %v2693 = sub i64 %v2690, %v2686
  %v2694 = sub i64 2, 1
  %v2695 = add i64 %v2693, %v2694
  %v2696 = sdiv i64 %v2695, 2
  br label %b247
b247:
  %v2697 = phi i64 [ 0, %b245 ], [ %v2760, %b254 ]
  %v2698 = icmp slt i64 %v2697, %v2696
  br i1 %v2698, label %b248, label %b249
b248:
  %v2699 = mul i64 %v2693, %v2697
  %v2700 = sdiv i64 %v2699, %v2696
  %v2701 = add i64 %v2686, %v2700
  %v2702 = add i64 %v2697, 1
  %v2703 = mul i64 %v2693, %v2702
  %v2704 = sdiv i64 %v2703, %v2696
  %v2705 = add i64 %v2686, %v2704
  %v2706 = mul i64 %v2691, 1024
  %v2707 = getelementptr inbounds float, ptr %v411, i64 %v2706
  %v2708 = sub i64 %v2705, %v2701
  %v2709 = add i64 %v665, 0
  %v2710 = and i64 %v2709, %v288
  %v2711 = mul i64 %v2710, %v7
  %v2712 = add i64 %v2711, %v2701
  %v2713 = mul i64 %v2712, 32
  %v2714 = getelementptr inbounds float, ptr %v94, i64 %v2713
  %v2715 = getelementptr inbounds float, ptr %v2714, i64 0
  %v2716 = sub i64 %v2708, 1
  %v2717 = getelementptr inbounds ptr, ptr @table_tile_2x4, i64 %v2716
  %v2718 = load ptr, ptr %v2717, align 4
  %v2719 = getelementptr inbounds float, ptr %v2672, i64 0
  %v2720 = icmp sgt i64 %v2708, 0
  br i1 %v2720, label %b250, label %b251
b250:
  call void %v2718(ptr %v2715, i64 32, ptr %v2707, i64 32, ptr %v2719, i64 32, i64 8)
  br label %b251
b251:
  %v2721 = add i64 %v2706, 1024
  br label %b252
b252:
  %v2722 = phi i64 [ %v2701, %b251 ], [ %v2759, %b257 ]
  %v2723 = icmp slt i64 %v2722, %v2705
  br i1 %v2723, label %b253, label %b254
b253:
  %v2724 = sub i64 %v2722, %v2701
  %v2725 = mul i64 %v2724, 32
  %v2726 = getelementptr inbounds float, ptr %v2672, i64 %v2725
  %v2727 = add i64 %v665, 0
  %v2728 = and i64 %v2727, %v390
  %v2729 = mul i64 %v2728, %v7
  %v2730 = add i64 %v2729, %v2722
  %v2731 = mul i64 %v2730, 26
  %v2732 = getelementptr inbounds float, ptr %v238, i64 %v2731
  br label %b255
b255:
  %v2733 = phi i64 [ 0, %b253 ], [ %v2758, %b261 ]
  %v2734 = icmp slt i64 %v2733, 4
  br i1 %v2734, label %b256, label %b257
b256:
  %v2735 = mul i64 %v2691, 4
  %v2736 = add i64 %v2735, %v2733
  %v2737 = mul i64 %v2736, 8
  %v2738 = icmp slt i64 %v2737, 24
  br i1 %v2738, label %b258, label %b259
b258:
  %v2739 = add i64 0, %v2733
  %v2740 = mul i64 %v2739, 8
  %v2741 = getelementptr inbounds float, ptr %v2726, i64 %v2740
  %v2742 = load <8 x float>, ptr %v2741, align 4
  %v2743 = add i64 0, %v2737
  %v2744 = getelementptr inbounds float, ptr %v2732, i64 %v2743
  store <8 x float> %v2742, ptr %v2744, align 4
  br label %b259
b259:
  %v2745 = icmp eq i64 %v2737, 24
  br i1 %v2745, label %b260, label %b261
b260:
  %v2746 = icmp ult i64 2, 8
  %v2747 = select i1 %v2746, i64 2, i64 8
  %v2748 = trunc i64 %v2747 to i32
  %v2749 = insertelement <8 x i32> poison, i32 %v2748, i64 0
  %v2750 = shufflevector <8 x i32> %v2749, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2751 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2750
  %v2752 = add i64 0, %v2733
  %v2753 = mul i64 %v2752, 8
  %v2754 = getelementptr inbounds float, ptr %v2726, i64 %v2753
  %v2755 = load <8 x float>, ptr %v2754, align 4
  %v2756 = add i64 0, %v2737
  %v2757 = getelementptr inbounds float, ptr %v2732, i64 %v2756
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2755, ptr align 4 %v2757, <8 x i1> %v2751)
  br label %b261
b261:
  %v2758 = add nsw i64 %v2733, 1
  br label %b255
b257:
  %v2759 = add nsw i64 %v2722, 1
  br label %b252
b254:
  %v2760 = add nsw i64 %v2697, 1
  br label %b247
b249:
  %v2761 = add nsw i64 %v2691, 1
  br label %b244
b246:
  %v2762 = add nsw i64 %v2686, 96
  br label %b241
b243:
  %v2763 = add i64 %v7, 0
  %v2764 = sdiv i64 %v2763, 1
  %v2765 = add i64 %v2, 1
  %v2766 = mul i64 %v2764, %v2
  %v2767 = sdiv i64 %v2766, %v3
  %v2768 = mul i64 %v2767, 1
  %v2769 = icmp slt i64 %v2768, %v7
  %v2770 = select i1 %v2769, i64 %v2768, i64 %v7
  %v2771 = mul i64 %v2764, %v2765
  %v2772 = sdiv i64 %v2771, %v3
  %v2773 = mul i64 %v2772, 1
  %v2774 = icmp slt i64 %v2773, %v7
  %v2775 = select i1 %v2774, i64 %v2773, i64 %v7
  br label %b262
b262:
  %v2776 = phi i64 [ %v2770, %b243 ], [ %v2814, %b263 ]
  %v2777 = icmp slt i64 %v2776, %v2775
  br i1 %v2777, label %b263, label %b264
b263:
  %v2778 = add i64 %v665, 0
  %v2779 = and i64 %v2778, %v390
  %v2780 = mul i64 %v2779, %v7
  %v2781 = add i64 %v2780, %v2776
  %v2782 = mul i64 %v2781, 26
  %v2783 = getelementptr inbounds float, ptr %v238, i64 %v2782
  %v2784 = mul i64 %v2776, 9
  %v2785 = getelementptr inbounds float, ptr %v240, i64 %v2784
  %v2786 = mul i64 %v2776, 9
  %v2787 = getelementptr inbounds float, ptr %v242, i64 %v2786
  %v2788 = add i64 0, 0
  %v2789 = getelementptr inbounds float, ptr %v2783, i64 %v2788
  %v2790 = load <8 x float>, ptr %v2789, align 4
  %v2791 = add i64 9, 0
  %v2792 = getelementptr inbounds float, ptr %v2783, i64 %v2791
  %v2793 = load <8 x float>, ptr %v2792, align 4
  %v2794 = add i64 0, 0
  %v2795 = getelementptr inbounds float, ptr %v2785, i64 %v2794
  store <8 x float> %v2790, ptr %v2795, align 4
  %v2796 = add i64 0, 0
  %v2797 = getelementptr inbounds float, ptr %v2787, i64 %v2796
  store <8 x float> %v2793, ptr %v2797, align 4
  %v2798 = icmp ult i64 1, 8
  %v2799 = select i1 %v2798, i64 1, i64 8
  %v2800 = trunc i64 %v2799 to i32
  %v2801 = insertelement <8 x i32> poison, i32 %v2800, i64 0
  %v2802 = shufflevector <8 x i32> %v2801, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2803 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2802
  %v2804 = add i64 0, 8
  %v2805 = getelementptr inbounds float, ptr %v2783, i64 %v2804
  %v2806 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2805, <8 x i1> %v2803, <8 x float> zeroinitializer)
  %v2807 = add i64 9, 8
  %v2808 = getelementptr inbounds float, ptr %v2783, i64 %v2807
  %v2809 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2808, <8 x i1> %v2803, <8 x float> zeroinitializer)
  %v2810 = add i64 0, 8
  %v2811 = getelementptr inbounds float, ptr %v2785, i64 %v2810
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2806, ptr align 4 %v2811, <8 x i1> %v2803)
  %v2812 = add i64 0, 8
  %v2813 = getelementptr inbounds float, ptr %v2787, i64 %v2812
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2809, ptr align 4 %v2813, <8 x i1> %v2803)
  %v2814 = add nsw i64 %v2776, 1
  br label %b262
b264:
  %v2815 = add i64 %v7, 0
  %v2816 = sdiv i64 %v2815, 1
  %v2817 = add i64 %v2, 1
  %v2818 = mul i64 %v2816, %v2
  %v2819 = sdiv i64 %v2818, %v3
  %v2820 = mul i64 %v2819, 1
  %v2821 = icmp slt i64 %v2820, %v7
  %v2822 = select i1 %v2821, i64 %v2820, i64 %v7
  %v2823 = mul i64 %v2816, %v2817
  %v2824 = sdiv i64 %v2823, %v3
  %v2825 = mul i64 %v2824, 1
  %v2826 = icmp slt i64 %v2825, %v7
  %v2827 = select i1 %v2826, i64 %v2825, i64 %v7
  br label %b265
b265:
  %v2828 = phi i64 [ %v2822, %b264 ], [ %v2863, %b270 ]
  %v2829 = icmp slt i64 %v2828, %v2827
  br i1 %v2829, label %b266, label %b267
b266:
  br label %b268
b268:
  %v2830 = phi i64 [ 0, %b266 ], [ %v2858, %b273 ]
  %v2831 = phi float [ 0x0000000000000000, %b266 ], [ %v2835, %b273 ]
  %v2832 = phi float [ 0x0000000000000000, %b266 ], [ %v2832, %b273 ]
  %v2833 = icmp slt i64 %v2830, 3
  br i1 %v2833, label %b269, label %b270
b269:
  br label %b271
b271:
  %v2834 = phi i64 [ 0, %b269 ], [ %v2857, %b272 ]
  %v2835 = phi float [ %v2831, %b269 ], [ %v2856, %b272 ]
  %v2836 = icmp slt i64 %v2834, 3
  br i1 %v2836, label %b272, label %b273
b272:
  %v2837 = mul i64 %v2828, 9
  %v2838 = getelementptr inbounds float, ptr %v242, i64 %v2837
  %v2839 = add i64 %v665, 0
  %v2840 = and i64 %v2839, %v322
  %v2841 = mul i64 %v2840, %v7
  %v2842 = add i64 %v2841, %v2828
  %v2843 = mul i64 %v2842, 9
  %v2844 = getelementptr inbounds float, ptr %v146, i64 %v2843
  %v2845 = mul i64 %v2830, 3
  %v2846 = add i64 0, %v2845
  %v2847 = add i64 %v2846, %v2834
  %v2848 = getelementptr inbounds float, ptr %v2838, i64 %v2847
  %v2849 = load float, ptr %v2848, align 4
  %v2850 = mul i64 %v2830, 3
  %v2851 = add i64 0, %v2850
  %v2852 = add i64 %v2851, %v2834
  %v2853 = getelementptr inbounds float, ptr %v2844, i64 %v2852
  %v2854 = load float, ptr %v2853, align 4
  %v2855 = fmul float %v2849, %v2854
  %v2856 = fadd float %v2835, %v2855
  %v2857 = add nsw i64 %v2834, 1
  br label %b271
b273:
  %v2858 = add nsw i64 %v2830, 1
  br label %b268
b270:
  %v2859 = fadd float %v2831, %v2832
  %v2860 = mul i64 %v2828, 1
  %v2861 = getelementptr inbounds float, ptr %v206, i64 %v2860
  %v2862 = getelementptr inbounds float, ptr %v2861, i64 0
  store float %v2859, ptr %v2862, align 4
  %v2863 = add nsw i64 %v2828, 1
  br label %b265
b267:
  %v2864 = add i64 %v7, 0
  %v2865 = sdiv i64 %v2864, 1
  %v2866 = add i64 %v2, 1
  %v2867 = mul i64 %v2865, %v2
  %v2868 = sdiv i64 %v2867, %v3
  %v2869 = mul i64 %v2868, 1
  %v2870 = icmp slt i64 %v2869, %v7
  %v2871 = select i1 %v2870, i64 %v2869, i64 %v7
  %v2872 = mul i64 %v2865, %v2866
  %v2873 = sdiv i64 %v2872, %v3
  %v2874 = mul i64 %v2873, 1
  %v2875 = icmp slt i64 %v2874, %v7
  %v2876 = select i1 %v2875, i64 %v2874, i64 %v7
  br label %b274
b274:
  %v2877 = phi i64 [ %v2871, %b267 ], [ %v2937, %b275 ]
  %v2878 = icmp slt i64 %v2877, %v2876
  br i1 %v2878, label %b275, label %b276
b275:
  %v2879 = mul i64 %v2877, 9
  %v2880 = getelementptr inbounds float, ptr %v242, i64 %v2879
  %v2881 = add i64 %v665, 0
  %v2882 = and i64 %v2881, %v302
  %v2883 = mul i64 %v2882, %v7
  %v2884 = add i64 %v2883, %v2877
  %v2885 = mul i64 %v2884, 1
  %v2886 = getelementptr inbounds float, ptr %v118, i64 %v2885
  %v2887 = getelementptr inbounds float, ptr %v2886, i64 0
  %v2888 = load float, ptr %v2887, align 4
  %v2889 = mul i64 %v2877, 9
  %v2890 = getelementptr inbounds float, ptr %v240, i64 %v2889
  %v2891 = add i64 %v665, 0
  %v2892 = and i64 %v2891, %v392
  %v2893 = mul i64 %v2892, %v7
  %v2894 = add i64 %v2893, %v2877
  %v2895 = mul i64 %v2894, 9
  %v2896 = getelementptr inbounds float, ptr %v244, i64 %v2895
  %v2897 = add i64 %v665, 0
  %v2898 = and i64 %v2897, %v394
  %v2899 = mul i64 %v2898, %v7
  %v2900 = add i64 %v2899, %v2877
  %v2901 = mul i64 %v2900, 9
  %v2902 = getelementptr inbounds float, ptr %v246, i64 %v2901
  %v2903 = add i64 0, 0
  %v2904 = getelementptr inbounds float, ptr %v2880, i64 %v2903
  %v2905 = load <8 x float>, ptr %v2904, align 4
  %v2906 = insertelement <8 x float> poison, float %v2888, i64 0
  %v2907 = shufflevector <8 x float> %v2906, <8 x float> poison, <8 x i32> zeroinitializer
  %v2908 = fmul <8 x float> %v2905, %v2907
  %v2909 = add i64 0, 0
  %v2910 = getelementptr inbounds float, ptr %v2890, i64 %v2909
  %v2911 = load <8 x float>, ptr %v2910, align 4
  %v2912 = fmul <8 x float> %v2911, %v2907
  %v2913 = add i64 0, 0
  %v2914 = getelementptr inbounds float, ptr %v2896, i64 %v2913
  store <8 x float> %v2908, ptr %v2914, align 4
  %v2915 = add i64 0, 0
  %v2916 = getelementptr inbounds float, ptr %v2902, i64 %v2915
  store <8 x float> %v2912, ptr %v2916, align 4
  %v2917 = icmp ult i64 1, 8
  %v2918 = select i1 %v2917, i64 1, i64 8
  %v2919 = trunc i64 %v2918 to i32
  %v2920 = insertelement <8 x i32> poison, i32 %v2919, i64 0
  %v2921 = shufflevector <8 x i32> %v2920, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2922 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2921
  %v2923 = add i64 0, 8
  %v2924 = getelementptr inbounds float, ptr %v2880, i64 %v2923
  %v2925 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2924, <8 x i1> %v2922, <8 x float> zeroinitializer)
  %v2926 = insertelement <8 x float> poison, float %v2888, i64 0
  %v2927 = shufflevector <8 x float> %v2926, <8 x float> poison, <8 x i32> zeroinitializer
  %v2928 = fmul <8 x float> %v2925, %v2927
  %v2929 = add i64 0, 8
  %v2930 = getelementptr inbounds float, ptr %v2890, i64 %v2929
  %v2931 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2930, <8 x i1> %v2922, <8 x float> zeroinitializer)
  %v2932 = fmul <8 x float> %v2931, %v2927
  %v2933 = add i64 0, 8
  %v2934 = getelementptr inbounds float, ptr %v2896, i64 %v2933
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2928, ptr align 4 %v2934, <8 x i1> %v2922)
  %v2935 = add i64 0, 8
  %v2936 = getelementptr inbounds float, ptr %v2902, i64 %v2935
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2932, ptr align 4 %v2936, <8 x i1> %v2922)
  %v2937 = add nsw i64 %v2877, 1
  br label %b274
b276:
  %v2938 = add i64 %v7, 0
  %v2939 = sdiv i64 %v2938, 1
  %v2940 = add i64 %v2, 1
  %v2941 = mul i64 %v2939, %v2
  %v2942 = sdiv i64 %v2941, %v3
  %v2943 = mul i64 %v2942, 1
  %v2944 = icmp slt i64 %v2943, %v7
  %v2945 = select i1 %v2944, i64 %v2943, i64 %v7
  %v2946 = mul i64 %v2939, %v2940
  %v2947 = sdiv i64 %v2946, %v3
  %v2948 = mul i64 %v2947, 1
  %v2949 = icmp slt i64 %v2948, %v7
  %v2950 = select i1 %v2949, i64 %v2948, i64 %v7
  br label %b277
b277:
  %v2951 = phi i64 [ %v2945, %b276 ], [ %v2986, %b282 ]
  %v2952 = icmp slt i64 %v2951, %v2950
  br i1 %v2952, label %b278, label %b279
b278:
  br label %b280
b280:
  %v2953 = phi i64 [ 0, %b278 ], [ %v2981, %b285 ]
  %v2954 = phi float [ 0x0000000000000000, %b278 ], [ %v2958, %b285 ]
  %v2955 = phi float [ 0x0000000000000000, %b278 ], [ %v2955, %b285 ]
  %v2956 = icmp slt i64 %v2953, 3
  br i1 %v2956, label %b281, label %b282
b281:
  br label %b283
b283:
  %v2957 = phi i64 [ 0, %b281 ], [ %v2980, %b284 ]
  %v2958 = phi float [ %v2954, %b281 ], [ %v2979, %b284 ]
  %v2959 = icmp slt i64 %v2957, 3
  br i1 %v2959, label %b284, label %b285
b284:
  %v2960 = mul i64 %v2951, 9
  %v2961 = getelementptr inbounds float, ptr %v240, i64 %v2960
  %v2962 = add i64 %v665, 0
  %v2963 = and i64 %v2962, %v320
  %v2964 = mul i64 %v2963, %v7
  %v2965 = add i64 %v2964, %v2951
  %v2966 = mul i64 %v2965, 9
  %v2967 = getelementptr inbounds float, ptr %v144, i64 %v2966
  %v2968 = mul i64 %v2953, 3
  %v2969 = add i64 0, %v2968
  %v2970 = add i64 %v2969, %v2957
  %v2971 = getelementptr inbounds float, ptr %v2961, i64 %v2970
  %v2972 = load float, ptr %v2971, align 4
  %v2973 = mul i64 %v2953, 3
  %v2974 = add i64 0, %v2973
  %v2975 = add i64 %v2974, %v2957
  %v2976 = getelementptr inbounds float, ptr %v2967, i64 %v2975
  %v2977 = load float, ptr %v2976, align 4
  %v2978 = fmul float %v2972, %v2977
  %v2979 = fadd float %v2958, %v2978
  %v2980 = add nsw i64 %v2957, 1
  br label %b283
b285:
  %v2981 = add nsw i64 %v2953, 1
  br label %b280
b282:
  %v2982 = fadd float %v2954, %v2955
  %v2983 = mul i64 %v2951, 1
  %v2984 = getelementptr inbounds float, ptr %v220, i64 %v2983
  %v2985 = getelementptr inbounds float, ptr %v2984, i64 0
  store float %v2982, ptr %v2985, align 4
  %v2986 = add nsw i64 %v2951, 1
  br label %b277
b279:
  %v2987 = add i64 %v7, 0
  %v2988 = sdiv i64 %v2987, 1
  %v2989 = add i64 %v2, 1
  %v2990 = mul i64 %v2988, %v2
  %v2991 = sdiv i64 %v2990, %v3
  %v2992 = mul i64 %v2991, 1
  %v2993 = icmp slt i64 %v2992, %v7
  %v2994 = select i1 %v2993, i64 %v2992, i64 %v7
  %v2995 = mul i64 %v2988, %v2989
  %v2996 = sdiv i64 %v2995, %v3
  %v2997 = mul i64 %v2996, 1
  %v2998 = icmp slt i64 %v2997, %v7
  %v2999 = select i1 %v2998, i64 %v2997, i64 %v7
  br label %b286
b286:
  %v3000 = phi i64 [ %v2994, %b279 ], [ %v3041, %b291 ]
  %v3001 = icmp slt i64 %v3000, %v2999
  br i1 %v3001, label %b287, label %b288
b287:
  br label %b289
b289:
  %v3002 = phi i64 [ 0, %b287 ], [ %v3040, %b294 ]
  %v3003 = icmp slt i64 %v3002, 3
  br i1 %v3003, label %b290, label %b291
b290:
  br label %b292
b292:
  %v3004 = phi i64 [ 0, %b290 ], [ %v3033, %b293 ]
  %v3005 = phi <8 x float> [ splat (float 0x0000000000000000), %b290 ], [ %v3032, %b293 ]
  %v3006 = icmp slt i64 %v3004, 3
  br i1 %v3006, label %b293, label %b294
b293:
  %v3007 = add i64 %v665, 0
  %v3008 = and i64 %v3007, %v392
  %v3009 = mul i64 %v3008, %v7
  %v3010 = add i64 %v3009, %v3000
  %v3011 = mul i64 %v3010, 9
  %v3012 = getelementptr inbounds float, ptr %v244, i64 %v3011
  %v3013 = mul i64 %v3002, 3
  %v3014 = add i64 0, %v3013
  %v3015 = add i64 %v3014, %v3004
  %v3016 = getelementptr inbounds float, ptr %v3012, i64 %v3015
  %v3017 = load float, ptr %v3016, align 4
  %v3018 = add i64 %v665, 0
  %v3019 = and i64 %v3018, %v318
  %v3020 = mul i64 %v3019, %v7
  %v3021 = add i64 %v3020, %v3000
  %v3022 = mul i64 %v3021, 24
  %v3023 = getelementptr inbounds float, ptr %v138, i64 %v3022
  %v3024 = add i64 0, 0
  %v3025 = mul i64 %v3004, 8
  %v3026 = add i64 %v3024, %v3025
  %v3027 = getelementptr inbounds float, ptr %v3023, i64 %v3026
  %v3028 = load <8 x float>, ptr %v3027, align 4
  %v3029 = insertelement <8 x float> poison, float %v3017, i64 0
  %v3030 = shufflevector <8 x float> %v3029, <8 x float> poison, <8 x i32> zeroinitializer
  %v3031 = fmul <8 x float> %v3030, %v3028
  %v3032 = fadd <8 x float> %v3005, %v3031
  %v3033 = add nsw i64 %v3004, 1
  br label %b292
b294:
  %v3034 = mul i64 %v3000, 24
  %v3035 = getelementptr inbounds float, ptr %v210, i64 %v3034
  %v3036 = mul i64 %v3002, 8
  %v3037 = add i64 0, %v3036
  %v3038 = add i64 %v3037, 0
  %v3039 = getelementptr inbounds float, ptr %v3035, i64 %v3038
  store <8 x float> %v3005, ptr %v3039, align 4
  %v3040 = add nsw i64 %v3002, 1
  br label %b289
b291:
  %v3041 = add nsw i64 %v3000, 1
  br label %b286
b288:
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
  br label %b295
b295:
  %v3055 = phi i64 [ %v3049, %b288 ], [ %v3102, %b300 ]
  %v3056 = icmp slt i64 %v3055, %v3054
  br i1 %v3056, label %b296, label %b297
b296:
  br label %b298
b298:
  %v3057 = phi i64 [ 0, %b296 ], [ %v3101, %b303 ]
  %v3058 = icmp slt i64 %v3057, 8
  br i1 %v3058, label %b299, label %b300
b299:
  %v3059 = icmp ult i64 3, 8
  %v3060 = select i1 %v3059, i64 3, i64 8
  %v3061 = trunc i64 %v3060 to i32
  %v3062 = insertelement <8 x i32> poison, i32 %v3061, i64 0
  %v3063 = shufflevector <8 x i32> %v3062, <8 x i32> poison, <8 x i32> zeroinitializer
  %v3064 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v3063
  br label %b301
b301:
  %v3065 = phi i64 [ 0, %b299 ], [ %v3094, %b302 ]
  %v3066 = phi <8 x float> [ splat (float 0x0000000000000000), %b299 ], [ %v3093, %b302 ]
  %v3067 = icmp slt i64 %v3065, 3
  br i1 %v3067, label %b302, label %b303
b302:
  %v3068 = add i64 %v665, 0
  %v3069 = and i64 %v3068, %v392
  %v3070 = mul i64 %v3069, %v7
  %v3071 = add i64 %v3070, %v3055
  %v3072 = mul i64 %v3071, 9
  %v3073 = getelementptr inbounds float, ptr %v244, i64 %v3072
  %v3074 = add i64 %v665, 0
  %v3075 = and i64 %v3074, %v324
  %v3076 = mul i64 %v3075, %v7
  %v3077 = add i64 %v3076, %v3055
  %v3078 = mul i64 %v3077, 24
  %v3079 = getelementptr inbounds float, ptr %v148, i64 %v3078
  %v3080 = mul i64 %v3057, 3
  %v3081 = add i64 0, %v3080
  %v3082 = add i64 %v3081, %v3065
  %v3083 = getelementptr inbounds float, ptr %v3079, i64 %v3082
  %v3084 = load float, ptr %v3083, align 4
  %v3085 = add i64 0, 0
  %v3086 = mul i64 %v3065, 3
  %v3087 = add i64 %v3085, %v3086
  %v3088 = getelementptr inbounds float, ptr %v3073, i64 %v3087
  %v3089 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v3088, <8 x i1> %v3064, <8 x float> zeroinitializer)
  %v3090 = insertelement <8 x float> poison, float %v3084, i64 0
  %v3091 = shufflevector <8 x float> %v3090, <8 x float> poison, <8 x i32> zeroinitializer
  %v3092 = fmul <8 x float> %v3089, %v3091
  %v3093 = fadd <8 x float> %v3066, %v3092
  %v3094 = add nsw i64 %v3065, 1
  br label %b301
b303:
  %v3095 = mul i64 %v3055, 24
  %v3096 = getelementptr inbounds float, ptr %v212, i64 %v3095
  %v3097 = mul i64 %v3057, 3
  %v3098 = add i64 0, %v3097
  %v3099 = add i64 %v3098, 0
  %v3100 = getelementptr inbounds float, ptr %v3096, i64 %v3099
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v3066, ptr align 4 %v3100, <8 x i1> %v3064)
  %v3101 = add nsw i64 %v3057, 1
  br label %b298
b300:
  %v3102 = add nsw i64 %v3055, 1
  br label %b295
b297:
  %v3103 = add i64 %v7, 0
  %v3104 = sdiv i64 %v3103, 1
  %v3105 = add i64 %v2, 1
  %v3106 = mul i64 %v3104, %v2
  %v3107 = sdiv i64 %v3106, %v3
  %v3108 = mul i64 %v3107, 1
  %v3109 = icmp slt i64 %v3108, %v7
  %v3110 = select i1 %v3109, i64 %v3108, i64 %v7
  %v3111 = mul i64 %v3104, %v3105
  %v3112 = sdiv i64 %v3111, %v3
  %v3113 = mul i64 %v3112, 1
  %v3114 = icmp slt i64 %v3113, %v7
  %v3115 = select i1 %v3114, i64 %v3113, i64 %v7
  br label %b304
b304:
  %v3116 = phi i64 [ %v3110, %b297 ], [ %v3161, %b309 ]
  %v3117 = icmp slt i64 %v3116, %v3115
  br i1 %v3117, label %b305, label %b306
b305:
  br label %b307
b307:
  %v3118 = phi i64 [ 0, %b305 ], [ %v3160, %b312 ]
  %v3119 = icmp slt i64 %v3118, 3
  br i1 %v3119, label %b308, label %b309
b308:
  br label %b310
b310:
  %v3120 = phi i64 [ 0, %b308 ], [ %v3149, %b311 ]
  %v3121 = phi <8 x float> [ splat (float 0x0000000000000000), %b308 ], [ %v3148, %b311 ]
  %v3122 = icmp slt i64 %v3120, 3
  br i1 %v3122, label %b311, label %b312
b311:
  %v3123 = add i64 %v665, 0
  %v3124 = and i64 %v3123, %v394
  %v3125 = mul i64 %v3124, %v7
  %v3126 = add i64 %v3125, %v3116
  %v3127 = mul i64 %v3126, 9
  %v3128 = getelementptr inbounds float, ptr %v246, i64 %v3127
  %v3129 = mul i64 %v3118, 3
  %v3130 = add i64 0, %v3129
  %v3131 = add i64 %v3130, %v3120
  %v3132 = getelementptr inbounds float, ptr %v3128, i64 %v3131
  %v3133 = load float, ptr %v3132, align 4
  %v3134 = add i64 %v665, 0
  %v3135 = and i64 %v3134, %v318
  %v3136 = mul i64 %v3135, %v7
  %v3137 = add i64 %v3136, %v3116
  %v3138 = mul i64 %v3137, 24
  %v3139 = getelementptr inbounds float, ptr %v138, i64 %v3138
  %v3140 = add i64 0, 0
  %v3141 = mul i64 %v3120, 8
  %v3142 = add i64 %v3140, %v3141
  %v3143 = getelementptr inbounds float, ptr %v3139, i64 %v3142
  %v3144 = load <8 x float>, ptr %v3143, align 4
  %v3145 = insertelement <8 x float> poison, float %v3133, i64 0
  %v3146 = shufflevector <8 x float> %v3145, <8 x float> poison, <8 x i32> zeroinitializer
  %v3147 = fmul <8 x float> %v3146, %v3144
  %v3148 = fadd <8 x float> %v3121, %v3147
  %v3149 = add nsw i64 %v3120, 1
  br label %b310
b312:
  %v3150 = add i64 %v665, 0
  %v3151 = and i64 %v3150, %v396
  %v3152 = mul i64 %v3151, %v7
  %v3153 = add i64 %v3152, %v3116
  %v3154 = mul i64 %v3153, 24
  %v3155 = getelementptr inbounds float, ptr %v248, i64 %v3154
  %v3156 = mul i64 %v3118, 8
  %v3157 = add i64 0, %v3156
  %v3158 = add i64 %v3157, 0
  %v3159 = getelementptr inbounds float, ptr %v3155, i64 %v3158
  store <8 x float> %v3121, ptr %v3159, align 4
  %v3160 = add nsw i64 %v3118, 1
  br label %b307
b309:
  %v3161 = add nsw i64 %v3116, 1
  br label %b304
b306:
  %v3162 = add i64 %v7, 0
  %v3163 = sdiv i64 %v3162, 1
  %v3164 = add i64 %v2, 1
  %v3165 = mul i64 %v3163, %v2
  %v3166 = sdiv i64 %v3165, %v3
  %v3167 = mul i64 %v3166, 1
  %v3168 = icmp slt i64 %v3167, %v7
  %v3169 = select i1 %v3168, i64 %v3167, i64 %v7
  %v3170 = mul i64 %v3163, %v3164
  %v3171 = sdiv i64 %v3170, %v3
  %v3172 = mul i64 %v3171, 1
  %v3173 = icmp slt i64 %v3172, %v7
  %v3174 = select i1 %v3173, i64 %v3172, i64 %v7
  br label %b313
b313:
  %v3175 = phi i64 [ %v3169, %b306 ], [ %v3222, %b318 ]
  %v3176 = icmp slt i64 %v3175, %v3174
  br i1 %v3176, label %b314, label %b315
b314:
  br label %b316
b316:
  %v3177 = phi i64 [ 0, %b314 ], [ %v3221, %b321 ]
  %v3178 = icmp slt i64 %v3177, 8
  br i1 %v3178, label %b317, label %b318
b317:
  %v3179 = icmp ult i64 3, 8
  %v3180 = select i1 %v3179, i64 3, i64 8
  %v3181 = trunc i64 %v3180 to i32
  %v3182 = insertelement <8 x i32> poison, i32 %v3181, i64 0
  %v3183 = shufflevector <8 x i32> %v3182, <8 x i32> poison, <8 x i32> zeroinitializer
  %v3184 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v3183
  br label %b319
b319:
  %v3185 = phi i64 [ 0, %b317 ], [ %v3214, %b320 ]
  %v3186 = phi <8 x float> [ splat (float 0x0000000000000000), %b317 ], [ %v3213, %b320 ]
  %v3187 = icmp slt i64 %v3185, 3
  br i1 %v3187, label %b320, label %b321
b320:
  %v3188 = add i64 %v665, 0
  %v3189 = and i64 %v3188, %v394
  %v3190 = mul i64 %v3189, %v7
  %v3191 = add i64 %v3190, %v3175
  %v3192 = mul i64 %v3191, 9
  %v3193 = getelementptr inbounds float, ptr %v246, i64 %v3192
  %v3194 = add i64 %v665, 0
  %v3195 = and i64 %v3194, %v326
  %v3196 = mul i64 %v3195, %v7
  %v3197 = add i64 %v3196, %v3175
  %v3198 = mul i64 %v3197, 24
  %v3199 = getelementptr inbounds float, ptr %v150, i64 %v3198
  %v3200 = mul i64 %v3177, 3
  %v3201 = add i64 0, %v3200
  %v3202 = add i64 %v3201, %v3185
  %v3203 = getelementptr inbounds float, ptr %v3199, i64 %v3202
  %v3204 = load float, ptr %v3203, align 4
  %v3205 = add i64 0, 0
  %v3206 = mul i64 %v3185, 3
  %v3207 = add i64 %v3205, %v3206
  %v3208 = getelementptr inbounds float, ptr %v3193, i64 %v3207
  %v3209 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v3208, <8 x i1> %v3184, <8 x float> zeroinitializer)
  %v3210 = insertelement <8 x float> poison, float %v3204, i64 0
  %v3211 = shufflevector <8 x float> %v3210, <8 x float> poison, <8 x i32> zeroinitializer
  %v3212 = fmul <8 x float> %v3209, %v3211
  %v3213 = fadd <8 x float> %v3186, %v3212
  %v3214 = add nsw i64 %v3185, 1
  br label %b319
b321:
  %v3215 = mul i64 %v3175, 24
  %v3216 = getelementptr inbounds float, ptr %v216, i64 %v3215
  %v3217 = mul i64 %v3177, 3
  %v3218 = add i64 0, %v3217
  %v3219 = add i64 %v3218, 0
  %v3220 = getelementptr inbounds float, ptr %v3216, i64 %v3219
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v3186, ptr align 4 %v3220, <8 x i1> %v3184)
  %v3221 = add nsw i64 %v3177, 1
  br label %b316
b318:
  %v3222 = add nsw i64 %v3175, 1
  br label %b313
b315:
  %v3223 = add i64 %v7, 0
  %v3224 = sdiv i64 %v3223, 1
  %v3225 = add i64 %v2, 1
  %v3226 = mul i64 %v3224, %v2
  %v3227 = sdiv i64 %v3226, %v3
  %v3228 = mul i64 %v3227, 1
  %v3229 = icmp slt i64 %v3228, %v7
  %v3230 = select i1 %v3229, i64 %v3228, i64 %v7
  %v3231 = mul i64 %v3224, %v3225
  %v3232 = sdiv i64 %v3231, %v3
  %v3233 = mul i64 %v3232, 1
  %v3234 = icmp slt i64 %v3233, %v7
  %v3235 = select i1 %v3234, i64 %v3233, i64 %v7
  br label %b322
b322:
  %v3236 = phi i64 [ %v3230, %b315 ], [ %v3284, %b327 ]
  %v3237 = icmp slt i64 %v3236, %v3235
  br i1 %v3237, label %b323, label %b324
b323:
  br label %b325
b325:
  %v3238 = phi i64 [ 0, %b323 ], [ %v3283, %b330 ]
  %v3239 = icmp slt i64 %v3238, 3
  br i1 %v3239, label %b326, label %b327
b326:
  br label %b328
b328:
  %v3240 = phi i64 [ 0, %b326 ], [ %v3282, %b333 ]
  %v3241 = icmp slt i64 %v3240, 8
  br i1 %v3241, label %b329, label %b330
b329:
  br label %b331
b331:
  %v3242 = phi i64 [ 0, %b329 ], [ %v3265, %b332 ]
  %v3243 = phi <8 x float> [ splat (float 0x0000000000000000), %b329 ], [ %v3264, %b332 ]
  %v3244 = icmp slt i64 %v3242, 8
  br i1 %v3244, label %b332, label %b333
b332:
  %v3245 = mul i64 %v3236, 24
  %v3246 = getelementptr inbounds float, ptr %v210, i64 %v3245
  %v3247 = add i64 %v665, 0
  %v3248 = and i64 %v3247, %v292
  %v3249 = mul i64 %v3248, %v7
  %v3250 = add i64 %v3249, %v3236
  %v3251 = mul i64 %v3250, 64
  %v3252 = getelementptr inbounds float, ptr %v106, i64 %v3251
  %v3253 = mul i64 %v3238, 8
  %v3254 = add i64 0, %v3253
  %v3255 = add i64 %v3254, %v3242
  %v3256 = getelementptr inbounds float, ptr %v3246, i64 %v3255
  %v3257 = load <8 x float>, ptr %v3256, align 4
  %v3258 = mul i64 %v3240, 8
  %v3259 = add i64 0, %v3258
  %v3260 = add i64 %v3259, %v3242
  %v3261 = getelementptr inbounds float, ptr %v3252, i64 %v3260
  %v3262 = load <8 x float>, ptr %v3261, align 4
  %v3263 = fmul <8 x float> %v3257, %v3262
  %v3264 = fadd <8 x float> %v3243, %v3263
  %v3265 = add nsw i64 %v3242, 8
  br label %b331
b333:
  %v3266 = shufflevector <8 x float> %v3243, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v3267 = shufflevector <8 x float> %v3243, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v3268 = fadd <4 x float> %v3266, %v3267
  %v3269 = shufflevector <4 x float> %v3268, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v3270 = shufflevector <4 x float> %v3268, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v3271 = fadd <2 x float> %v3269, %v3270
  %v3272 = extractelement <2 x float> %v3271, i64 0
  %v3273 = extractelement <2 x float> %v3271, i64 1
  %v3274 = fadd float %v3272, %v3273
  %v3275 = fadd float %v3274, 0x0000000000000000
  %v3276 = mul i64 %v3236, 24
  %v3277 = getelementptr inbounds float, ptr %v250, i64 %v3276
  %v3278 = mul i64 %v3238, 8
  %v3279 = add i64 0, %v3278
  %v3280 = add i64 %v3279, %v3240
  %v3281 = getelementptr inbounds float, ptr %v3277, i64 %v3280
  store float %v3275, ptr %v3281, align 4
  %v3282 = add nsw i64 %v3240, 1
  br label %b328
b330:
  %v3283 = add nsw i64 %v3238, 1
  br label %b325
b327:
  %v3284 = add nsw i64 %v3236, 1
  br label %b322
b324:
  %v3285 = add i64 %v7, 0
  %v3286 = sdiv i64 %v3285, 1
  %v3287 = add i64 %v2, 1
  %v3288 = mul i64 %v3286, %v2
  %v3289 = sdiv i64 %v3288, %v3
  %v3290 = mul i64 %v3289, 1
  %v3291 = icmp slt i64 %v3290, %v7
  %v3292 = select i1 %v3291, i64 %v3290, i64 %v7
  %v3293 = mul i64 %v3286, %v3287
  %v3294 = sdiv i64 %v3293, %v3
  %v3295 = mul i64 %v3294, 1
  %v3296 = icmp slt i64 %v3295, %v7
  %v3297 = select i1 %v3296, i64 %v3295, i64 %v7
  br label %b334
b334:
  %v3298 = phi i64 [ %v3292, %b324 ], [ %v3339, %b339 ]
  %v3299 = icmp slt i64 %v3298, %v3297
  br i1 %v3299, label %b335, label %b336
b335:
  br label %b337
b337:
  %v3300 = phi i64 [ 0, %b335 ], [ %v3338, %b342 ]
  %v3301 = icmp slt i64 %v3300, 8
  br i1 %v3301, label %b338, label %b339
b338:
  br label %b340
b340:
  %v3302 = phi i64 [ 0, %b338 ], [ %v3327, %b341 ]
  %v3303 = phi <8 x float> [ splat (float 0x0000000000000000), %b338 ], [ %v3326, %b341 ]
  %v3304 = icmp slt i64 %v3302, 3
  br i1 %v3304, label %b341, label %b342
b341:
  %v3305 = mul i64 %v3298, 24
  %v3306 = getelementptr inbounds float, ptr %v210, i64 %v3305
  %v3307 = add i64 %v665, 0
  %v3308 = and i64 %v3307, %v316
  %v3309 = mul i64 %v3308, %v7
  %v3310 = add i64 %v3309, %v3298
  %v3311 = mul i64 %v3310, 24
  %v3312 = getelementptr inbounds float, ptr %v136, i64 %v3311
  %v3313 = add i64 0, %v3300
  %v3314 = mul i64 %v3302, 8
  %v3315 = add i64 %v3313, %v3314
  %v3316 = getelementptr inbounds float, ptr %v3312, i64 %v3315
  %v3317 = load float, ptr %v3316, align 4
  %v3318 = add i64 0, 0
  %v3319 = mul i64 %v3302, 8
  %v3320 = add i64 %v3318, %v3319
  %v3321 = getelementptr inbounds float, ptr %v3306, i64 %v3320
  %v3322 = load <8 x float>, ptr %v3321, align 4
  %v3323 = insertelement <8 x float> poison, float %v3317, i64 0
  %v3324 = shufflevector <8 x float> %v3323, <8 x float> poison, <8 x i32> zeroinitializer
  %v3325 = fmul <8 x float> %v3322, %v3324
  %v3326 = fadd <8 x float> %v3303, %v3325
  %v3327 = add nsw i64 %v3302, 1
  br label %b340
b342:
  %v3328 = add i64 %v665, 0
  %v3329 = and i64 %v3328, %v398
  %v3330 = mul i64 %v3329, %v7
  %v3331 = add i64 %v3330, %v3298
  %v3332 = mul i64 %v3331, 64
  %v3333 = getelementptr inbounds float, ptr %v252, i64 %v3332
  %v3334 = mul i64 %v3300, 8
  %v3335 = add i64 0, %v3334
  %v3336 = add i64 %v3335, 0
  %v3337 = getelementptr inbounds float, ptr %v3333, i64 %v3336
  store <8 x float> %v3303, ptr %v3337, align 4
  %v3338 = add nsw i64 %v3300, 1
  br label %b337
b339:
  %v3339 = add nsw i64 %v3298, 1
  br label %b334
b336:
  %v3340 = add i64 %v7, 0
  %v3341 = sdiv i64 %v3340, 1
  %v3342 = add i64 %v2, 1
  %v3343 = mul i64 %v3341, %v2
  %v3344 = sdiv i64 %v3343, %v3
  %v3345 = mul i64 %v3344, 1
  %v3346 = icmp slt i64 %v3345, %v7
  %v3347 = select i1 %v3346, i64 %v3345, i64 %v7
  %v3348 = mul i64 %v3341, %v3342
  %v3349 = sdiv i64 %v3348, %v3
  %v3350 = mul i64 %v3349, 1
  %v3351 = icmp slt i64 %v3350, %v7
  %v3352 = select i1 %v3351, i64 %v3350, i64 %v7
  br label %b343
b343:
  %v3353 = phi i64 [ %v3347, %b336 ], [ %v3401, %b348 ]
  %v3354 = icmp slt i64 %v3353, %v3352
  br i1 %v3354, label %b344, label %b345
b344:
  br label %b346
b346:
  %v3355 = phi i64 [ 0, %b344 ], [ %v3400, %b351 ]
  %v3356 = icmp slt i64 %v3355, 3
  br i1 %v3356, label %b347, label %b348
b347:
  br label %b349
b349:
  %v3357 = phi i64 [ 0, %b347 ], [ %v3399, %b354 ]
  %v3358 = icmp slt i64 %v3357, 8
  br i1 %v3358, label %b350, label %b351
b350:
  br label %b352
b352:
  %v3359 = phi i64 [ 0, %b350 ], [ %v3382, %b353 ]
  %v3360 = phi <8 x float> [ splat (float 0x0000000000000000), %b350 ], [ %v3381, %b353 ]
  %v3361 = icmp slt i64 %v3359, 8
  br i1 %v3361, label %b353, label %b354
b353:
  %v3362 = add i64 %v665, 0
  %v3363 = and i64 %v3362, %v396
  %v3364 = mul i64 %v3363, %v7
  %v3365 = add i64 %v3364, %v3353
  %v3366 = mul i64 %v3365, 24
  %v3367 = getelementptr inbounds float, ptr %v248, i64 %v3366
  %v3368 = mul i64 %v3353, 64
  %v3369 = getelementptr inbounds float, ptr %v12, i64 %v3368
  %v3370 = mul i64 %v3355, 8
  %v3371 = add i64 0, %v3370
  %v3372 = add i64 %v3371, %v3359
  %v3373 = getelementptr inbounds float, ptr %v3367, i64 %v3372
  %v3374 = load <8 x float>, ptr %v3373, align 4
  %v3375 = mul i64 %v3357, 8
  %v3376 = add i64 0, %v3375
  %v3377 = add i64 %v3376, %v3359
  %v3378 = getelementptr inbounds float, ptr %v3369, i64 %v3377
  %v3379 = load <8 x float>, ptr %v3378, align 4
  %v3380 = fmul <8 x float> %v3374, %v3379
  %v3381 = fadd <8 x float> %v3360, %v3380
  %v3382 = add nsw i64 %v3359, 8
  br label %b352
b354:
  %v3383 = shufflevector <8 x float> %v3360, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v3384 = shufflevector <8 x float> %v3360, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v3385 = fadd <4 x float> %v3383, %v3384
  %v3386 = shufflevector <4 x float> %v3385, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v3387 = shufflevector <4 x float> %v3385, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v3388 = fadd <2 x float> %v3386, %v3387
  %v3389 = extractelement <2 x float> %v3388, i64 0
  %v3390 = extractelement <2 x float> %v3388, i64 1
  %v3391 = fadd float %v3389, %v3390
  %v3392 = fadd float %v3391, 0x0000000000000000
  %v3393 = mul i64 %v3353, 24
  %v3394 = getelementptr inbounds float, ptr %v210, i64 %v3393
  %v3395 = mul i64 %v3355, 8
  %v3396 = add i64 0, %v3395
  %v3397 = add i64 %v3396, %v3357
  %v3398 = getelementptr inbounds float, ptr %v3394, i64 %v3397
  store float %v3392, ptr %v3398, align 4
  %v3399 = add nsw i64 %v3357, 1
  br label %b349
b351:
  %v3400 = add nsw i64 %v3355, 1
  br label %b346
b348:
  %v3401 = add nsw i64 %v3353, 1
  br label %b343
b345:
  %v3402 = add i64 %v7, 0
  %v3403 = sdiv i64 %v3402, 1
  %v3404 = add i64 %v2, 1
  %v3405 = mul i64 %v3403, %v2
  %v3406 = sdiv i64 %v3405, %v3
  %v3407 = mul i64 %v3406, 1
  %v3408 = icmp slt i64 %v3407, %v7
  %v3409 = select i1 %v3408, i64 %v3407, i64 %v7
  %v3410 = mul i64 %v3403, %v3404
  %v3411 = sdiv i64 %v3410, %v3
  %v3412 = mul i64 %v3411, 1
  %v3413 = icmp slt i64 %v3412, %v7
  %v3414 = select i1 %v3413, i64 %v3412, i64 %v7
  br label %b355
b355:
  %v3415 = phi i64 [ %v3409, %b345 ], [ %v3467, %b360 ]
  %v3416 = icmp slt i64 %v3415, %v3414
  br i1 %v3416, label %b356, label %b357
b356:
  br label %b358
b358:
  %v3417 = phi i64 [ 0, %b356 ], [ %v3466, %b363 ]
  %v3418 = icmp slt i64 %v3417, 3
  br i1 %v3418, label %b359, label %b360
b359:
  br label %b361
b361:
  %v3419 = phi i64 [ 0, %b359 ], [ %v3461, %b362 ]
  %v3420 = phi float [ 0x0000000000000000, %b359 ], [ %v3460, %b362 ]
  %v3421 = icmp slt i64 %v3419, 8
  br i1 %v3421, label %b362, label %b363
b362:
  %v3422 = mul i64 %v3415, 24
  %v3423 = getelementptr inbounds float, ptr %v212, i64 %v3422
  %v3424 = mul i64 %v3415, 24
  %v3425 = getelementptr inbounds float, ptr %v216, i64 %v3424
  %v3426 = add i64 %v665, 0
  %v3427 = and i64 %v3426, %v318
  %v3428 = mul i64 %v3427, %v7
  %v3429 = add i64 %v3428, %v3415
  %v3430 = mul i64 %v3429, 24
  %v3431 = getelementptr inbounds float, ptr %v138, i64 %v3430
  %v3432 = add i64 %v665, 0
  %v3433 = and i64 %v3432, %v314
  %v3434 = mul i64 %v3433, %v7
  %v3435 = add i64 %v3434, %v3415
  %v3436 = mul i64 %v3435, 3
  %v3437 = getelementptr inbounds float, ptr %v134, i64 %v3436
  %v3438 = add i64 0, %v3417
  %v3439 = mul i64 %v3419, 3
  %v3440 = add i64 %v3438, %v3439
  %v3441 = getelementptr inbounds float, ptr %v3423, i64 %v3440
  %v3442 = load float, ptr %v3441, align 4
  %v3443 = add i64 0, %v3417
  %v3444 = mul i64 %v3419, 3
  %v3445 = add i64 %v3443, %v3444
  %v3446 = getelementptr inbounds float, ptr %v3425, i64 %v3445
  %v3447 = load float, ptr %v3446, align 4
  %v3448 = fadd float %v3442, %v3447
  %v3449 = mul i64 %v3417, 8
  %v3450 = add i64 0, %v3449
  %v3451 = add i64 %v3450, %v3419
  %v3452 = getelementptr inbounds float, ptr %v3431, i64 %v3451
  %v3453 = load float, ptr %v3452, align 4
  %v3454 = fmul float %v3448, %v3453
  %v3455 = add i64 0, %v3417
  %v3456 = getelementptr inbounds float, ptr %v3437, i64 %v3455
  %v3457 = load float, ptr %v3456, align 4
  %v3458 = fdiv float %v3454, %v3457
  %v3459 = fneg float %v3458
  %v3460 = fadd float %v3420, %v3459
  %v3461 = add nsw i64 %v3419, 1
  br label %b361
b363:
  %v3462 = mul i64 %v3415, 3
  %v3463 = getelementptr inbounds float, ptr %v222, i64 %v3462
  %v3464 = add i64 0, %v3417
  %v3465 = getelementptr inbounds float, ptr %v3463, i64 %v3464
  store float %v3420, ptr %v3465, align 4
  %v3466 = add nsw i64 %v3417, 1
  br label %b358
b360:
  %v3467 = add nsw i64 %v3415, 1
  br label %b355
b357:
  %v3468 = add i64 %v7, 0
  %v3469 = sdiv i64 %v3468, 1
  %v3470 = add i64 %v2, 1
  %v3471 = mul i64 %v3469, %v2
  %v3472 = sdiv i64 %v3471, %v3
  %v3473 = mul i64 %v3472, 1
  %v3474 = icmp slt i64 %v3473, %v7
  %v3475 = select i1 %v3474, i64 %v3473, i64 %v7
  %v3476 = mul i64 %v3469, %v3470
  %v3477 = sdiv i64 %v3476, %v3
  %v3478 = mul i64 %v3477, 1
  %v3479 = icmp slt i64 %v3478, %v7
  %v3480 = select i1 %v3479, i64 %v3478, i64 %v7
  br label %b364
b364:
  %v3481 = phi i64 [ %v3475, %b357 ], [ %v3589, %b369 ]
  %v3482 = icmp slt i64 %v3481, %v3480
  br i1 %v3482, label %b365, label %b366
b365:
  br label %b367
b367:
  %v3483 = phi i64 [ 0, %b365 ], [ %v3585, %b372 ]
  %v3484 = phi float [ 0x0000000000000000, %b365 ], [ %v3487, %b372 ]
  %v3485 = icmp slt i64 %v3483, 3
  br i1 %v3485, label %b368, label %b369
b368:
  br label %b370
b370:
  %v3486 = phi i64 [ 0, %b368 ], [ %v3584, %b371 ]
  %v3487 = phi float [ %v3484, %b368 ], [ %v3583, %b371 ]
  %v3488 = icmp slt i64 %v3486, 8
  br i1 %v3488, label %b371, label %b372
b371:
  %v3489 = mul i64 %v3481, 24
  %v3490 = getelementptr inbounds float, ptr %v212, i64 %v3489
  %v3491 = mul i64 %v3481, 24
  %v3492 = getelementptr inbounds float, ptr %v216, i64 %v3491
  %v3493 = add i64 %v665, 0
  %v3494 = and i64 %v3493, %v314
  %v3495 = mul i64 %v3494, %v7
  %v3496 = add i64 %v3495, %v3481
  %v3497 = mul i64 %v3496, 3
  %v3498 = getelementptr inbounds float, ptr %v134, i64 %v3497
  %v3499 = mul i64 %v3481, 3
  %v3500 = getelementptr inbounds float, ptr %v222, i64 %v3499
  %v3501 = add i64 0, %v3486
  %v3502 = getelementptr inbounds float, ptr %v102, i64 %v3501
  %v3503 = load float, ptr %v3502, align 4
  %v3504 = add i64 %v665, 0
  %v3505 = and i64 %v3504, %v306
  %v3506 = mul i64 %v3505, %v7
  %v3507 = add i64 %v3506, %v3481
  %v3508 = mul i64 %v3507, 3
  %v3509 = getelementptr inbounds float, ptr %v122, i64 %v3508
  %v3510 = add i64 %v665, 0
  %v3511 = and i64 %v3510, %v298
  %v3512 = mul i64 %v3511, %v7
  %v3513 = add i64 %v3512, %v3481
  %v3514 = mul i64 %v3513, 1
  %v3515 = getelementptr inbounds float, ptr %v114, i64 %v3514
  %v3516 = getelementptr inbounds float, ptr %v3515, i64 0
  %v3517 = load float, ptr %v3516, align 4
  %v3518 = fmul float 0x4000000000000000, %v3517
  %v3519 = add i64 %v665, 0
  %v3520 = and i64 %v3519, %v310
  %v3521 = mul i64 %v3520, %v7
  %v3522 = add i64 %v3521, %v3481
  %v3523 = mul i64 %v3522, 3
  %v3524 = getelementptr inbounds float, ptr %v130, i64 %v3523
  %v3525 = add i64 0, %v3483
  %v3526 = mul i64 %v3486, 3
  %v3527 = add i64 %v3525, %v3526
  %v3528 = getelementptr inbounds float, ptr %v3490, i64 %v3527
  %v3529 = load float, ptr %v3528, align 4
  %v3530 = add i64 0, %v3483
  %v3531 = mul i64 %v3486, 3
  %v3532 = add i64 %v3530, %v3531
  %v3533 = getelementptr inbounds float, ptr %v3492, i64 %v3532
  %v3534 = load float, ptr %v3533, align 4
  %v3535 = fadd float %v3529, %v3534
  %v3536 = add i64 0, %v3483
  %v3537 = getelementptr inbounds float, ptr %v3498, i64 %v3536
  %v3538 = load float, ptr %v3537, align 4
  %v3539 = fdiv float %v3535, %v3538
  %v3540 = add i64 0, %v3483
  %v3541 = getelementptr inbounds float, ptr %v3500, i64 %v3540
  %v3542 = load float, ptr %v3541, align 4
  %v3543 = fadd float %v3539, %v3542
  %v3544 = add i64 0, %v3483
  %v3545 = getelementptr inbounds float, ptr %v3509, i64 %v3544
  %v3546 = load float, ptr %v3545, align 4
  %v3547 = fsub float %v3503, %v3546
  %v3548 = fmul float %v3547, %v3547
  %v3549 = fdiv float %v3548, %v3518
  %v3550 = fneg float %v3549
  %v3551 = add i64 0, %v3483
  %v3552 = getelementptr inbounds float, ptr %v3524, i64 %v3551
  %v3553 = load float, ptr %v3552, align 4
  %v3554 = fsub float %v3550, %v3553
  %v3555 = fcmp olt float %v3554, 0xC05A400000000000
  %v3556 = select i1 %v3555, float 0xC05A400000000000, float %v3554
  %v3557 = fcmp ogt float %v3556, 0x4056400000000000
  %v3558 = select i1 %v3557, float 0x4056400000000000, float %v3556
  %v3559 = call float @llvm.fmuladd.f32(float %v3558, float 0x3FF7154760000000, float 0x4168000000000000)
  %v3560 = fsub float %v3559, 0x4168000000000000
  %v3561 = call float @llvm.fmuladd.f32(float %v3560, float 0xBFE62E4000000000, float %v3558)
  %v3562 = call float @llvm.fmuladd.f32(float %v3560, float 0xBEB7F7D1C0000000, float %v3561)
  %v3563 = bitcast float %v3559 to i32
  %v3564 = fmul float %v3562, %v3562
  %v3565 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v3562, float 0x3F81227F40000000)
  %v3566 = call float @llvm.fmuladd.f32(float %v3565, float %v3562, float 0x3FA5556740000000)
  %v3567 = call float @llvm.fmuladd.f32(float %v3566, float %v3562, float 0x3FC5554B00000000)
  %v3568 = call float @llvm.fmuladd.f32(float %v3567, float %v3562, float 0x3FDFFFFFE0000000)
  %v3569 = call float @llvm.fmuladd.f32(float %v3564, float %v3568, float %v3562)
  %v3570 = sub i32 %v3563, 1262485250
  %v3571 = lshr i32 %v3570, 1
  %v3572 = sub i32 %v3570, %v3571
  %v3573 = shl i32 %v3571, 23
  %v3574 = bitcast i32 %v3573 to float
  %v3575 = shl i32 %v3572, 23
  %v3576 = bitcast i32 %v3575 to float
  %v3577 = fadd float %v3569, 0x3FF0000000000000
  %v3578 = fmul float %v3577, %v3574
  %v3579 = fmul float %v3578, %v3576
  %v3580 = fmul float %v3543, %v3579
  %v3581 = fmul float %v3580, %v3549
  %v3582 = fdiv float %v3581, %v3518
  %v3583 = fadd float %v3487, %v3582
  %v3584 = add nsw i64 %v3486, 1
  br label %b370
b372:
  %v3585 = add nsw i64 %v3483, 1
  br label %b367
b369:
  %v3586 = mul i64 %v3481, 1
  %v3587 = getelementptr inbounds float, ptr %v224, i64 %v3586
  %v3588 = getelementptr inbounds float, ptr %v3587, i64 0
  store float %v3484, ptr %v3588, align 4
  %v3589 = add nsw i64 %v3481, 1
  br label %b364
b366:
  %v3590 = add i64 %v7, 0
  %v3591 = sdiv i64 %v3590, 1
  %v3592 = add i64 %v2, 1
  %v3593 = mul i64 %v3591, %v2
  %v3594 = sdiv i64 %v3593, %v3
  %v3595 = mul i64 %v3594, 1
  %v3596 = icmp slt i64 %v3595, %v7
  %v3597 = select i1 %v3596, i64 %v3595, i64 %v7
  %v3598 = mul i64 %v3591, %v3592
  %v3599 = sdiv i64 %v3598, %v3
  %v3600 = mul i64 %v3599, 1
  %v3601 = icmp slt i64 %v3600, %v7
  %v3602 = select i1 %v3601, i64 %v3600, i64 %v7
  br label %b373
b373:
  %v3603 = phi i64 [ %v3597, %b366 ], [ %v3719, %b378 ]
  %v3604 = icmp slt i64 %v3603, %v3602
  br i1 %v3604, label %b374, label %b375
b374:
  %v3605 = icmp ult i64 3, 8
  %v3606 = select i1 %v3605, i64 3, i64 8
  %v3607 = trunc i64 %v3606 to i32
  %v3608 = insertelement <8 x i32> poison, i32 %v3607, i64 0
  %v3609 = shufflevector <8 x i32> %v3608, <8 x i32> poison, <8 x i32> zeroinitializer
  %v3610 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v3609
  br label %b376
b376:
  %v3611 = phi i64 [ 0, %b374 ], [ %v3714, %b377 ]
  %v3612 = phi <8 x float> [ splat (float 0x0000000000000000), %b374 ], [ %v3713, %b377 ]
  %v3613 = icmp slt i64 %v3611, 8
  br i1 %v3613, label %b377, label %b378
b377:
  %v3614 = mul i64 %v3603, 24
  %v3615 = getelementptr inbounds float, ptr %v212, i64 %v3614
  %v3616 = mul i64 %v3603, 24
  %v3617 = getelementptr inbounds float, ptr %v216, i64 %v3616
  %v3618 = add i64 %v665, 0
  %v3619 = and i64 %v3618, %v314
  %v3620 = mul i64 %v3619, %v7
  %v3621 = add i64 %v3620, %v3603
  %v3622 = mul i64 %v3621, 3
  %v3623 = getelementptr inbounds float, ptr %v134, i64 %v3622
  %v3624 = mul i64 %v3603, 3
  %v3625 = getelementptr inbounds float, ptr %v222, i64 %v3624
  %v3626 = add i64 0, %v3611
  %v3627 = getelementptr inbounds float, ptr %v102, i64 %v3626
  %v3628 = load float, ptr %v3627, align 4
  %v3629 = add i64 %v665, 0
  %v3630 = and i64 %v3629, %v306
  %v3631 = mul i64 %v3630, %v7
  %v3632 = add i64 %v3631, %v3603
  %v3633 = mul i64 %v3632, 3
  %v3634 = getelementptr inbounds float, ptr %v122, i64 %v3633
  %v3635 = add i64 %v665, 0
  %v3636 = and i64 %v3635, %v298
  %v3637 = mul i64 %v3636, %v7
  %v3638 = add i64 %v3637, %v3603
  %v3639 = mul i64 %v3638, 1
  %v3640 = getelementptr inbounds float, ptr %v114, i64 %v3639
  %v3641 = getelementptr inbounds float, ptr %v3640, i64 0
  %v3642 = load float, ptr %v3641, align 4
  %v3643 = fmul float 0x4000000000000000, %v3642
  %v3644 = add i64 %v665, 0
  %v3645 = and i64 %v3644, %v310
  %v3646 = mul i64 %v3645, %v7
  %v3647 = add i64 %v3646, %v3603
  %v3648 = mul i64 %v3647, 3
  %v3649 = getelementptr inbounds float, ptr %v130, i64 %v3648
  %v3650 = add i64 0, 0
  %v3651 = mul i64 %v3611, 3
  %v3652 = add i64 %v3650, %v3651
  %v3653 = getelementptr inbounds float, ptr %v3615, i64 %v3652
  %v3654 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v3653, <8 x i1> %v3610, <8 x float> zeroinitializer)
  %v3655 = add i64 0, 0
  %v3656 = mul i64 %v3611, 3
  %v3657 = add i64 %v3655, %v3656
  %v3658 = getelementptr inbounds float, ptr %v3617, i64 %v3657
  %v3659 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v3658, <8 x i1> %v3610, <8 x float> zeroinitializer)
  %v3660 = fadd <8 x float> %v3654, %v3659
  %v3661 = add i64 0, 0
  %v3662 = getelementptr inbounds float, ptr %v3623, i64 %v3661
  %v3663 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v3662, <8 x i1> %v3610, <8 x float> zeroinitializer)
  %v3664 = fdiv <8 x float> %v3660, %v3663
  %v3665 = add i64 0, 0
  %v3666 = getelementptr inbounds float, ptr %v3625, i64 %v3665
  %v3667 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v3666, <8 x i1> %v3610, <8 x float> zeroinitializer)
  %v3668 = fadd <8 x float> %v3664, %v3667
  %v3669 = add i64 0, 0
  %v3670 = getelementptr inbounds float, ptr %v3634, i64 %v3669
  %v3671 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v3670, <8 x i1> %v3610, <8 x float> zeroinitializer)
  %v3672 = insertelement <8 x float> poison, float %v3628, i64 0
  %v3673 = shufflevector <8 x float> %v3672, <8 x float> poison, <8 x i32> zeroinitializer
  %v3674 = fsub <8 x float> %v3673, %v3671
  %v3675 = fmul <8 x float> %v3674, %v3674
  %v3676 = insertelement <8 x float> poison, float %v3643, i64 0
  %v3677 = shufflevector <8 x float> %v3676, <8 x float> poison, <8 x i32> zeroinitializer
  %v3678 = fdiv <8 x float> %v3675, %v3677
  %v3679 = fneg <8 x float> %v3678
  %v3680 = add i64 0, 0
  %v3681 = getelementptr inbounds float, ptr %v3649, i64 %v3680
  %v3682 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v3681, <8 x i1> %v3610, <8 x float> zeroinitializer)
  %v3683 = fsub <8 x float> %v3679, %v3682
  %v3684 = fcmp olt <8 x float> %v3683, splat (float 0xC05A400000000000)
  %v3685 = select <8 x i1> %v3684, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v3683
  %v3686 = fcmp ogt <8 x float> %v3685, splat (float 0x4056400000000000)
  %v3687 = select <8 x i1> %v3686, <8 x float> splat (float 0x4056400000000000), <8 x float> %v3685
  %v3688 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3687, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v3689 = fsub <8 x float> %v3688, splat (float 0x4168000000000000)
  %v3690 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3689, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v3687)
  %v3691 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3689, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v3690)
  %v3692 = bitcast <8 x float> %v3688 to <8 x i32>
  %v3693 = fmul <8 x float> %v3691, %v3691
  %v3694 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v3691, <8 x float> splat (float 0x3F81227F40000000))
  %v3695 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3694, <8 x float> %v3691, <8 x float> splat (float 0x3FA5556740000000))
  %v3696 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3695, <8 x float> %v3691, <8 x float> splat (float 0x3FC5554B00000000))
  %v3697 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3696, <8 x float> %v3691, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v3698 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3693, <8 x float> %v3697, <8 x float> %v3691)
  %v3699 = sub <8 x i32> %v3692, splat (i32 1262485250)
  %v3700 = lshr <8 x i32> %v3699, splat (i32 1)
  %v3701 = sub <8 x i32> %v3699, %v3700
  %v3702 = shl <8 x i32> %v3700, splat (i32 23)
  %v3703 = bitcast <8 x i32> %v3702 to <8 x float>
  %v3704 = shl <8 x i32> %v3701, splat (i32 23)
  %v3705 = bitcast <8 x i32> %v3704 to <8 x float>
  %v3706 = fadd <8 x float> %v3698, splat (float 0x3FF0000000000000)
  %v3707 = fmul <8 x float> %v3706, %v3703
  %v3708 = fmul <8 x float> %v3707, %v3705
  %v3709 = fmul <8 x float> %v3668, %v3708
  %v3710 = fdiv <8 x float> %v3709, %v3677
  %v3711 = fmul <8 x float> %v3710, %v3674
  %v3712 = fadd <8 x float> %v3711, %v3711
  %v3713 = fadd <8 x float> %v3612, %v3712
  %v3714 = add nsw i64 %v3611, 1
  br label %b376
b378:
  %v3715 = mul i64 %v3603, 3
  %v3716 = getelementptr inbounds float, ptr %v214, i64 %v3715
  %v3717 = add i64 0, 0
  %v3718 = getelementptr inbounds float, ptr %v3716, i64 %v3717
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v3612, ptr align 4 %v3718, <8 x i1> %v3610)
  %v3719 = add nsw i64 %v3603, 1
  br label %b373
b375:
  %v3720 = add i64 %v7, 0
  %v3721 = sdiv i64 %v3720, 1
  %v3722 = add i64 %v2, 1
  %v3723 = mul i64 %v3721, %v2
  %v3724 = sdiv i64 %v3723, %v3
  %v3725 = mul i64 %v3724, 1
  %v3726 = icmp slt i64 %v3725, %v7
  %v3727 = select i1 %v3726, i64 %v3725, i64 %v7
  %v3728 = mul i64 %v3721, %v3722
  %v3729 = sdiv i64 %v3728, %v3
  %v3730 = mul i64 %v3729, 1
  %v3731 = icmp slt i64 %v3730, %v7
  %v3732 = select i1 %v3731, i64 %v3730, i64 %v7
  br label %b379
b379:
  %v3733 = phi i64 [ %v3727, %b375 ], [ %v3797, %b384 ]
  %v3734 = icmp slt i64 %v3733, %v3732
  br i1 %v3734, label %b380, label %b381
b380:
  br label %b382
b382:
  %v3735 = phi i64 [ 0, %b380 ], [ %v3796, %b387 ]
  %v3736 = icmp slt i64 %v3735, 3
  br i1 %v3736, label %b383, label %b384
b383:
  br label %b385
b385:
  %v3737 = phi i64 [ 0, %b383 ], [ %v3781, %b386 ]
  %v3738 = phi <8 x float> [ splat (float 0x0000000000000000), %b383 ], [ %v3780, %b386 ]
  %v3739 = icmp slt i64 %v3737, 8
  br i1 %v3739, label %b386, label %b387
b386:
  %v3740 = mul i64 %v3733, 24
  %v3741 = getelementptr inbounds float, ptr %v250, i64 %v3740
  %v3742 = mul i64 %v3733, 24
  %v3743 = getelementptr inbounds float, ptr %v210, i64 %v3742
  %v3744 = add i64 %v665, 0
  %v3745 = and i64 %v3744, %v316
  %v3746 = mul i64 %v3745, %v7
  %v3747 = add i64 %v3746, %v3733
  %v3748 = mul i64 %v3747, 24
  %v3749 = getelementptr inbounds float, ptr %v136, i64 %v3748
  %v3750 = add i64 %v665, 0
  %v3751 = and i64 %v3750, %v312
  %v3752 = mul i64 %v3751, %v7
  %v3753 = add i64 %v3752, %v3733
  %v3754 = mul i64 %v3753, 3
  %v3755 = getelementptr inbounds float, ptr %v132, i64 %v3754
  %v3756 = add i64 0, %v3735
  %v3757 = getelementptr inbounds float, ptr %v3755, i64 %v3756
  %v3758 = load float, ptr %v3757, align 4
  %v3759 = mul i64 %v3735, 8
  %v3760 = add i64 0, %v3759
  %v3761 = add i64 %v3760, %v3737
  %v3762 = getelementptr inbounds float, ptr %v3741, i64 %v3761
  %v3763 = load <8 x float>, ptr %v3762, align 4
  %v3764 = mul i64 %v3735, 8
  %v3765 = add i64 0, %v3764
  %v3766 = add i64 %v3765, %v3737
  %v3767 = getelementptr inbounds float, ptr %v3743, i64 %v3766
  %v3768 = load <8 x float>, ptr %v3767, align 4
  %v3769 = fadd <8 x float> %v3763, %v3768
  %v3770 = mul i64 %v3735, 8
  %v3771 = add i64 0, %v3770
  %v3772 = add i64 %v3771, %v3737
  %v3773 = getelementptr inbounds float, ptr %v3749, i64 %v3772
  %v3774 = load <8 x float>, ptr %v3773, align 4
  %v3775 = fmul <8 x float> %v3769, %v3774
  %v3776 = insertelement <8 x float> poison, float %v3758, i64 0
  %v3777 = shufflevector <8 x float> %v3776, <8 x float> poison, <8 x i32> zeroinitializer
  %v3778 = fdiv <8 x float> %v3775, %v3777
  %v3779 = fneg <8 x float> %v3778
  %v3780 = fadd <8 x float> %v3738, %v3779
  %v3781 = add nsw i64 %v3737, 8
  br label %b385
b387:
  %v3782 = shufflevector <8 x float> %v3738, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v3783 = shufflevector <8 x float> %v3738, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v3784 = fadd <4 x float> %v3782, %v3783
  %v3785 = shufflevector <4 x float> %v3784, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v3786 = shufflevector <4 x float> %v3784, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v3787 = fadd <2 x float> %v3785, %v3786
  %v3788 = extractelement <2 x float> %v3787, i64 0
  %v3789 = extractelement <2 x float> %v3787, i64 1
  %v3790 = fadd float %v3788, %v3789
  %v3791 = fadd float %v3790, 0x0000000000000000
  %v3792 = mul i64 %v3733, 3
  %v3793 = getelementptr inbounds float, ptr %v228, i64 %v3792
  %v3794 = add i64 0, %v3735
  %v3795 = getelementptr inbounds float, ptr %v3793, i64 %v3794
  store float %v3791, ptr %v3795, align 4
  %v3796 = add nsw i64 %v3735, 1
  br label %b382
b384:
  %v3797 = add nsw i64 %v3733, 1
  br label %b379
b381:
  %v3798 = add i64 %v7, 0
  %v3799 = sdiv i64 %v3798, 1
  %v3800 = add i64 %v2, 1
  %v3801 = mul i64 %v3799, %v2
  %v3802 = sdiv i64 %v3801, %v3
  %v3803 = mul i64 %v3802, 1
  %v3804 = icmp slt i64 %v3803, %v7
  %v3805 = select i1 %v3804, i64 %v3803, i64 %v7
  %v3806 = mul i64 %v3799, %v3800
  %v3807 = sdiv i64 %v3806, %v3
  %v3808 = mul i64 %v3807, 1
  %v3809 = icmp slt i64 %v3808, %v7
  %v3810 = select i1 %v3809, i64 %v3808, i64 %v7
  br label %b388
b388:
  %v3811 = phi i64 [ %v3805, %b381 ], [ %v3896, %b393 ]
  %v3812 = icmp slt i64 %v3811, %v3810
  br i1 %v3812, label %b389, label %b390
b389:
  %v3813 = add i64 %v665, 1
  %v3814 = and i64 %v3813, 1
  %v3815 = mul i64 %v3814, %v7
  %v3816 = add i64 %v3815, %v3811
  %v3817 = mul i64 %v3816, 64
  %v3818 = getelementptr inbounds float, ptr %v50, i64 %v3817
  %v3819 = add i64 %v665, 0
  %v3820 = and i64 %v3819, %v264
  %v3821 = mul i64 %v3820, %v7
  %v3822 = add i64 %v3821, %v3811
  %v3823 = mul i64 %v3822, 64
  %v3824 = getelementptr inbounds float, ptr %v36, i64 %v3823
  %v3825 = add i64 %v665, 0
  %v3826 = and i64 %v3825, %v398
  %v3827 = mul i64 %v3826, %v7
  %v3828 = add i64 %v3827, %v3811
  %v3829 = mul i64 %v3828, 64
  %v3830 = getelementptr inbounds float, ptr %v252, i64 %v3829
  %v3831 = add i64 %v665, 0
  %v3832 = and i64 %v3831, %v268
  %v3833 = mul i64 %v3832, %v7
  %v3834 = add i64 %v3833, %v3811
  %v3835 = mul i64 %v3834, 64
  %v3836 = getelementptr inbounds float, ptr %v40, i64 %v3835
  %v3837 = add i64 %v665, 0
  %v3838 = and i64 %v3837, 1
  %v3839 = mul i64 %v3838, %v7
  %v3840 = add i64 %v3839, %v3811
  %v3841 = mul i64 %v3840, 64
  %v3842 = getelementptr inbounds float, ptr %v50, i64 %v3841
  br label %b391
b391:
  %v3843 = phi i64 [ 0, %b389 ], [ %v3895, %b392 ]
  %v3844 = icmp slt i64 %v3843, 64
  br i1 %v3844, label %b392, label %b393
b392:
  %v3845 = add i64 0, %v3843
  %v3846 = getelementptr inbounds float, ptr %v3818, i64 %v3845
  %v3847 = load <8 x float>, ptr %v3846, align 4
  %v3848 = add i64 0, %v3843
  %v3849 = getelementptr inbounds float, ptr %v3824, i64 %v3848
  %v3850 = load <8 x float>, ptr %v3849, align 4
  %v3851 = fadd <8 x float> %v3847, %v3850
  %v3852 = add i64 0, %v3843
  %v3853 = getelementptr inbounds float, ptr %v3830, i64 %v3852
  %v3854 = load <8 x float>, ptr %v3853, align 4
  %v3855 = add i64 0, %v3843
  %v3856 = getelementptr inbounds float, ptr %v3836, i64 %v3855
  %v3857 = load <8 x float>, ptr %v3856, align 4
  %v3858 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v3857)
  %v3859 = fneg <8 x float> %v3858
  %v3860 = fcmp olt <8 x float> %v3859, splat (float 0xC05A400000000000)
  %v3861 = select <8 x i1> %v3860, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v3859
  %v3862 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3861, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v3863 = fsub <8 x float> %v3862, splat (float 0x4168000000000000)
  %v3864 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3863, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v3861)
  %v3865 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3863, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v3864)
  %v3866 = bitcast <8 x float> %v3862 to <8 x i32>
  %v3867 = fmul <8 x float> %v3865, %v3865
  %v3868 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v3865, <8 x float> splat (float 0x3F81227F40000000))
  %v3869 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3868, <8 x float> %v3865, <8 x float> splat (float 0x3FA5556740000000))
  %v3870 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3869, <8 x float> %v3865, <8 x float> splat (float 0x3FC5554B00000000))
  %v3871 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3870, <8 x float> %v3865, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v3872 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3867, <8 x float> %v3871, <8 x float> %v3865)
  %v3873 = sub <8 x i32> %v3866, splat (i32 1262485250)
  %v3874 = lshr <8 x i32> %v3873, splat (i32 1)
  %v3875 = sub <8 x i32> %v3873, %v3874
  %v3876 = shl <8 x i32> %v3874, splat (i32 23)
  %v3877 = bitcast <8 x i32> %v3876 to <8 x float>
  %v3878 = shl <8 x i32> %v3875, splat (i32 23)
  %v3879 = bitcast <8 x i32> %v3878 to <8 x float>
  %v3880 = fadd <8 x float> %v3872, splat (float 0x3FF0000000000000)
  %v3881 = fmul <8 x float> %v3880, %v3877
  %v3882 = fmul <8 x float> %v3881, %v3879
  %v3883 = fcmp olt <8 x float> %v3857, splat (float 0x0000000000000000)
  %v3884 = select <8 x i1> %v3883, <8 x float> %v3882, <8 x float> splat (float 0x3FF0000000000000)
  %v3885 = fadd <8 x float> %v3882, splat (float 0x3FF0000000000000)
  %v3886 = fdiv <8 x float> %v3884, %v3885
  %v3887 = fmul <8 x float> %v3854, %v3886
  %v3888 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v3889 = shufflevector <8 x float> %v3888, <8 x float> poison, <8 x i32> zeroinitializer
  %v3890 = fsub <8 x float> %v3889, %v3886
  %v3891 = fmul <8 x float> %v3887, %v3890
  %v3892 = fsub <8 x float> %v3851, %v3891
  %v3893 = add i64 0, %v3843
  %v3894 = getelementptr inbounds float, ptr %v3842, i64 %v3893
  store <8 x float> %v3892, ptr %v3894, align 4
  %v3895 = add nsw i64 %v3843, 8
  br label %b391
b393:
  %v3896 = add nsw i64 %v3811, 1
  br label %b388
b390:
  %v3897 = add i64 %v7, 0
  %v3898 = sdiv i64 %v3897, 1
  %v3899 = add i64 %v2, 1
  %v3900 = mul i64 %v3898, %v2
  %v3901 = sdiv i64 %v3900, %v3
  %v3902 = mul i64 %v3901, 1
  %v3903 = icmp slt i64 %v3902, %v7
  %v3904 = select i1 %v3903, i64 %v3902, i64 %v7
  %v3905 = mul i64 %v3898, %v3899
  %v3906 = sdiv i64 %v3905, %v3
  %v3907 = mul i64 %v3906, 1
  %v3908 = icmp slt i64 %v3907, %v7
  %v3909 = select i1 %v3908, i64 %v3907, i64 %v7
  br label %b394
b394:
  %v3910 = phi i64 [ %v3904, %b390 ], [ %v3926, %b399 ]
  %v3911 = icmp slt i64 %v3910, %v3909
  br i1 %v3911, label %b395, label %b396
b395:
  br label %b397
b397:
  %v3912 = phi i64 [ 0, %b395 ], [ %v3921, %b398 ]
  %v3913 = phi float [ 0x0000000000000000, %b395 ], [ %v3920, %b398 ]
  %v3914 = icmp slt i64 %v3912, 3
  br i1 %v3914, label %b398, label %b399
b398:
  %v3915 = mul i64 %v3910, 3
  %v3916 = getelementptr inbounds float, ptr %v214, i64 %v3915
  %v3917 = add i64 0, %v3912
  %v3918 = getelementptr inbounds float, ptr %v3916, i64 %v3917
  %v3919 = load float, ptr %v3918, align 4
  %v3920 = fadd float %v3913, %v3919
  %v3921 = add nsw i64 %v3912, 1
  br label %b397
b399:
  %v3922 = fadd float %v3913, 0x0000000000000000
  %v3923 = mul i64 %v3910, 1
  %v3924 = getelementptr inbounds float, ptr %v226, i64 %v3923
  %v3925 = getelementptr inbounds float, ptr %v3924, i64 0
  store float %v3922, ptr %v3925, align 4
  %v3926 = add nsw i64 %v3910, 1
  br label %b394
b396:
  %v3927 = add i64 %v7, 0
  %v3928 = sdiv i64 %v3927, 1
  %v3929 = add i64 %v2, 1
  %v3930 = mul i64 %v3928, %v2
  %v3931 = sdiv i64 %v3930, %v3
  %v3932 = mul i64 %v3931, 1
  %v3933 = icmp slt i64 %v3932, %v7
  %v3934 = select i1 %v3933, i64 %v3932, i64 %v7
  %v3935 = mul i64 %v3928, %v3929
  %v3936 = sdiv i64 %v3935, %v3
  %v3937 = mul i64 %v3936, 1
  %v3938 = icmp slt i64 %v3937, %v7
  %v3939 = select i1 %v3938, i64 %v3937, i64 %v7
  br label %b400
b400:
  %v3940 = phi i64 [ %v3934, %b396 ], [ %v4069, %b405 ]
  %v3941 = icmp slt i64 %v3940, %v3939
  br i1 %v3941, label %b401, label %b402
b401:
  br label %b403
b403:
  %v3942 = phi i64 [ 0, %b401 ], [ %v4055, %b408 ]
  %v3943 = phi <8 x float> [ splat (float 0x0000000000000000), %b401 ], [ %v3947, %b408 ]
  %v3944 = phi float [ 0x0000000000000000, %b401 ], [ %v3944, %b408 ]
  %v3945 = icmp slt i64 %v3942, 3
  br i1 %v3945, label %b404, label %b405
b404:
  br label %b406
b406:
  %v3946 = phi i64 [ 0, %b404 ], [ %v4054, %b407 ]
  %v3947 = phi <8 x float> [ %v3943, %b404 ], [ %v4053, %b407 ]
  %v3948 = icmp slt i64 %v3946, 8
  br i1 %v3948, label %b407, label %b408
b407:
  %v3949 = mul i64 %v3940, 24
  %v3950 = getelementptr inbounds float, ptr %v250, i64 %v3949
  %v3951 = mul i64 %v3940, 24
  %v3952 = getelementptr inbounds float, ptr %v210, i64 %v3951
  %v3953 = add i64 %v665, 0
  %v3954 = and i64 %v3953, %v312
  %v3955 = mul i64 %v3954, %v7
  %v3956 = add i64 %v3955, %v3940
  %v3957 = mul i64 %v3956, 3
  %v3958 = getelementptr inbounds float, ptr %v132, i64 %v3957
  %v3959 = add i64 0, %v3942
  %v3960 = getelementptr inbounds float, ptr %v3958, i64 %v3959
  %v3961 = load float, ptr %v3960, align 4
  %v3962 = mul i64 %v3940, 3
  %v3963 = getelementptr inbounds float, ptr %v228, i64 %v3962
  %v3964 = add i64 0, %v3942
  %v3965 = getelementptr inbounds float, ptr %v3963, i64 %v3964
  %v3966 = load float, ptr %v3965, align 4
  %v3967 = add i64 %v665, 0
  %v3968 = and i64 %v3967, %v304
  %v3969 = mul i64 %v3968, %v7
  %v3970 = add i64 %v3969, %v3940
  %v3971 = mul i64 %v3970, 3
  %v3972 = getelementptr inbounds float, ptr %v120, i64 %v3971
  %v3973 = add i64 0, %v3942
  %v3974 = getelementptr inbounds float, ptr %v3972, i64 %v3973
  %v3975 = load float, ptr %v3974, align 4
  %v3976 = add i64 %v665, 0
  %v3977 = and i64 %v3976, %v298
  %v3978 = mul i64 %v3977, %v7
  %v3979 = add i64 %v3978, %v3940
  %v3980 = mul i64 %v3979, 1
  %v3981 = getelementptr inbounds float, ptr %v114, i64 %v3980
  %v3982 = getelementptr inbounds float, ptr %v3981, i64 0
  %v3983 = load float, ptr %v3982, align 4
  %v3984 = fmul float 0x4000000000000000, %v3983
  %v3985 = add i64 %v665, 0
  %v3986 = and i64 %v3985, %v308
  %v3987 = mul i64 %v3986, %v7
  %v3988 = add i64 %v3987, %v3940
  %v3989 = mul i64 %v3988, 3
  %v3990 = getelementptr inbounds float, ptr %v128, i64 %v3989
  %v3991 = add i64 0, %v3942
  %v3992 = getelementptr inbounds float, ptr %v3990, i64 %v3991
  %v3993 = load float, ptr %v3992, align 4
  %v3994 = mul i64 %v3942, 8
  %v3995 = add i64 0, %v3994
  %v3996 = add i64 %v3995, %v3946
  %v3997 = getelementptr inbounds float, ptr %v3950, i64 %v3996
  %v3998 = load <8 x float>, ptr %v3997, align 4
  %v3999 = mul i64 %v3942, 8
  %v4000 = add i64 0, %v3999
  %v4001 = add i64 %v4000, %v3946
  %v4002 = getelementptr inbounds float, ptr %v3952, i64 %v4001
  %v4003 = load <8 x float>, ptr %v4002, align 4
  %v4004 = fadd <8 x float> %v3998, %v4003
  %v4005 = insertelement <8 x float> poison, float %v3961, i64 0
  %v4006 = shufflevector <8 x float> %v4005, <8 x float> poison, <8 x i32> zeroinitializer
  %v4007 = fdiv <8 x float> %v4004, %v4006
  %v4008 = insertelement <8 x float> poison, float %v3966, i64 0
  %v4009 = shufflevector <8 x float> %v4008, <8 x float> poison, <8 x i32> zeroinitializer
  %v4010 = fadd <8 x float> %v4007, %v4009
  %v4011 = add i64 0, %v3946
  %v4012 = getelementptr inbounds float, ptr %v102, i64 %v4011
  %v4013 = load <8 x float>, ptr %v4012, align 4
  %v4014 = insertelement <8 x float> poison, float %v3975, i64 0
  %v4015 = shufflevector <8 x float> %v4014, <8 x float> poison, <8 x i32> zeroinitializer
  %v4016 = fsub <8 x float> %v4013, %v4015
  %v4017 = fmul <8 x float> %v4016, %v4016
  %v4018 = insertelement <8 x float> poison, float %v3984, i64 0
  %v4019 = shufflevector <8 x float> %v4018, <8 x float> poison, <8 x i32> zeroinitializer
  %v4020 = fdiv <8 x float> %v4017, %v4019
  %v4021 = fneg <8 x float> %v4020
  %v4022 = insertelement <8 x float> poison, float %v3993, i64 0
  %v4023 = shufflevector <8 x float> %v4022, <8 x float> poison, <8 x i32> zeroinitializer
  %v4024 = fsub <8 x float> %v4021, %v4023
  %v4025 = fcmp olt <8 x float> %v4024, splat (float 0xC05A400000000000)
  %v4026 = select <8 x i1> %v4025, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v4024
  %v4027 = fcmp ogt <8 x float> %v4026, splat (float 0x4056400000000000)
  %v4028 = select <8 x i1> %v4027, <8 x float> splat (float 0x4056400000000000), <8 x float> %v4026
  %v4029 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4028, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v4030 = fsub <8 x float> %v4029, splat (float 0x4168000000000000)
  %v4031 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4030, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v4028)
  %v4032 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4030, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v4031)
  %v4033 = bitcast <8 x float> %v4029 to <8 x i32>
  %v4034 = fmul <8 x float> %v4032, %v4032
  %v4035 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v4032, <8 x float> splat (float 0x3F81227F40000000))
  %v4036 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4035, <8 x float> %v4032, <8 x float> splat (float 0x3FA5556740000000))
  %v4037 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4036, <8 x float> %v4032, <8 x float> splat (float 0x3FC5554B00000000))
  %v4038 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4037, <8 x float> %v4032, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v4039 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4034, <8 x float> %v4038, <8 x float> %v4032)
  %v4040 = sub <8 x i32> %v4033, splat (i32 1262485250)
  %v4041 = lshr <8 x i32> %v4040, splat (i32 1)
  %v4042 = sub <8 x i32> %v4040, %v4041
  %v4043 = shl <8 x i32> %v4041, splat (i32 23)
  %v4044 = bitcast <8 x i32> %v4043 to <8 x float>
  %v4045 = shl <8 x i32> %v4042, splat (i32 23)
  %v4046 = bitcast <8 x i32> %v4045 to <8 x float>
  %v4047 = fadd <8 x float> %v4039, splat (float 0x3FF0000000000000)
  %v4048 = fmul <8 x float> %v4047, %v4044
  %v4049 = fmul <8 x float> %v4048, %v4046
  %v4050 = fmul <8 x float> %v4010, %v4049
  %v4051 = fmul <8 x float> %v4050, %v4020
  %v4052 = fdiv <8 x float> %v4051, %v4019
  %v4053 = fadd <8 x float> %v3947, %v4052
  %v4054 = add nsw i64 %v3946, 8
  br label %b406
b408:
  %v4055 = add nsw i64 %v3942, 1
  br label %b403
b405:
  %v4056 = shufflevector <8 x float> %v3943, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v4057 = shufflevector <8 x float> %v3943, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v4058 = fadd <4 x float> %v4056, %v4057
  %v4059 = shufflevector <4 x float> %v4058, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v4060 = shufflevector <4 x float> %v4058, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v4061 = fadd <2 x float> %v4059, %v4060
  %v4062 = extractelement <2 x float> %v4061, i64 0
  %v4063 = extractelement <2 x float> %v4061, i64 1
  %v4064 = fadd float %v4062, %v4063
  %v4065 = fadd float %v4064, %v3944
  %v4066 = mul i64 %v3940, 1
  %v4067 = getelementptr inbounds float, ptr %v230, i64 %v4066
  %v4068 = getelementptr inbounds float, ptr %v4067, i64 0
  store float %v4065, ptr %v4068, align 4
  %v4069 = add nsw i64 %v3940, 1
  br label %b400
b402:
  %v4070 = add i64 %v7, 0
  %v4071 = sdiv i64 %v4070, 1
  %v4072 = add i64 %v2, 1
  %v4073 = mul i64 %v4071, %v2
  %v4074 = sdiv i64 %v4073, %v3
  %v4075 = mul i64 %v4074, 1
  %v4076 = icmp slt i64 %v4075, %v7
  %v4077 = select i1 %v4076, i64 %v4075, i64 %v7
  %v4078 = mul i64 %v4071, %v4072
  %v4079 = sdiv i64 %v4078, %v3
  %v4080 = mul i64 %v4079, 1
  %v4081 = icmp slt i64 %v4080, %v7
  %v4082 = select i1 %v4081, i64 %v4080, i64 %v7
  br label %b409
b409:
  %v4083 = phi i64 [ %v4077, %b402 ], [ %v4212, %b414 ]
  %v4084 = icmp slt i64 %v4083, %v4082
  br i1 %v4084, label %b410, label %b411
b410:
  br label %b412
b412:
  %v4085 = phi i64 [ 0, %b410 ], [ %v4211, %b417 ]
  %v4086 = icmp slt i64 %v4085, 3
  br i1 %v4086, label %b413, label %b414
b413:
  br label %b415
b415:
  %v4087 = phi i64 [ 0, %b413 ], [ %v4196, %b416 ]
  %v4088 = phi <8 x float> [ splat (float 0x0000000000000000), %b413 ], [ %v4195, %b416 ]
  %v4089 = icmp slt i64 %v4087, 8
  br i1 %v4089, label %b416, label %b417
b416:
  %v4090 = mul i64 %v4083, 24
  %v4091 = getelementptr inbounds float, ptr %v250, i64 %v4090
  %v4092 = mul i64 %v4083, 24
  %v4093 = getelementptr inbounds float, ptr %v210, i64 %v4092
  %v4094 = add i64 %v665, 0
  %v4095 = and i64 %v4094, %v312
  %v4096 = mul i64 %v4095, %v7
  %v4097 = add i64 %v4096, %v4083
  %v4098 = mul i64 %v4097, 3
  %v4099 = getelementptr inbounds float, ptr %v132, i64 %v4098
  %v4100 = add i64 0, %v4085
  %v4101 = getelementptr inbounds float, ptr %v4099, i64 %v4100
  %v4102 = load float, ptr %v4101, align 4
  %v4103 = mul i64 %v4083, 3
  %v4104 = getelementptr inbounds float, ptr %v228, i64 %v4103
  %v4105 = add i64 0, %v4085
  %v4106 = getelementptr inbounds float, ptr %v4104, i64 %v4105
  %v4107 = load float, ptr %v4106, align 4
  %v4108 = add i64 %v665, 0
  %v4109 = and i64 %v4108, %v304
  %v4110 = mul i64 %v4109, %v7
  %v4111 = add i64 %v4110, %v4083
  %v4112 = mul i64 %v4111, 3
  %v4113 = getelementptr inbounds float, ptr %v120, i64 %v4112
  %v4114 = add i64 0, %v4085
  %v4115 = getelementptr inbounds float, ptr %v4113, i64 %v4114
  %v4116 = load float, ptr %v4115, align 4
  %v4117 = add i64 %v665, 0
  %v4118 = and i64 %v4117, %v298
  %v4119 = mul i64 %v4118, %v7
  %v4120 = add i64 %v4119, %v4083
  %v4121 = mul i64 %v4120, 1
  %v4122 = getelementptr inbounds float, ptr %v114, i64 %v4121
  %v4123 = getelementptr inbounds float, ptr %v4122, i64 0
  %v4124 = load float, ptr %v4123, align 4
  %v4125 = fmul float 0x4000000000000000, %v4124
  %v4126 = add i64 %v665, 0
  %v4127 = and i64 %v4126, %v308
  %v4128 = mul i64 %v4127, %v7
  %v4129 = add i64 %v4128, %v4083
  %v4130 = mul i64 %v4129, 3
  %v4131 = getelementptr inbounds float, ptr %v128, i64 %v4130
  %v4132 = add i64 0, %v4085
  %v4133 = getelementptr inbounds float, ptr %v4131, i64 %v4132
  %v4134 = load float, ptr %v4133, align 4
  %v4135 = mul i64 %v4085, 8
  %v4136 = add i64 0, %v4135
  %v4137 = add i64 %v4136, %v4087
  %v4138 = getelementptr inbounds float, ptr %v4091, i64 %v4137
  %v4139 = load <8 x float>, ptr %v4138, align 4
  %v4140 = mul i64 %v4085, 8
  %v4141 = add i64 0, %v4140
  %v4142 = add i64 %v4141, %v4087
  %v4143 = getelementptr inbounds float, ptr %v4093, i64 %v4142
  %v4144 = load <8 x float>, ptr %v4143, align 4
  %v4145 = fadd <8 x float> %v4139, %v4144
  %v4146 = insertelement <8 x float> poison, float %v4102, i64 0
  %v4147 = shufflevector <8 x float> %v4146, <8 x float> poison, <8 x i32> zeroinitializer
  %v4148 = fdiv <8 x float> %v4145, %v4147
  %v4149 = insertelement <8 x float> poison, float %v4107, i64 0
  %v4150 = shufflevector <8 x float> %v4149, <8 x float> poison, <8 x i32> zeroinitializer
  %v4151 = fadd <8 x float> %v4148, %v4150
  %v4152 = add i64 0, %v4087
  %v4153 = getelementptr inbounds float, ptr %v102, i64 %v4152
  %v4154 = load <8 x float>, ptr %v4153, align 4
  %v4155 = insertelement <8 x float> poison, float %v4116, i64 0
  %v4156 = shufflevector <8 x float> %v4155, <8 x float> poison, <8 x i32> zeroinitializer
  %v4157 = fsub <8 x float> %v4154, %v4156
  %v4158 = fmul <8 x float> %v4157, %v4157
  %v4159 = insertelement <8 x float> poison, float %v4125, i64 0
  %v4160 = shufflevector <8 x float> %v4159, <8 x float> poison, <8 x i32> zeroinitializer
  %v4161 = fdiv <8 x float> %v4158, %v4160
  %v4162 = fneg <8 x float> %v4161
  %v4163 = insertelement <8 x float> poison, float %v4134, i64 0
  %v4164 = shufflevector <8 x float> %v4163, <8 x float> poison, <8 x i32> zeroinitializer
  %v4165 = fsub <8 x float> %v4162, %v4164
  %v4166 = fcmp olt <8 x float> %v4165, splat (float 0xC05A400000000000)
  %v4167 = select <8 x i1> %v4166, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v4165
  %v4168 = fcmp ogt <8 x float> %v4167, splat (float 0x4056400000000000)
  %v4169 = select <8 x i1> %v4168, <8 x float> splat (float 0x4056400000000000), <8 x float> %v4167
  %v4170 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4169, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v4171 = fsub <8 x float> %v4170, splat (float 0x4168000000000000)
  %v4172 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4171, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v4169)
  %v4173 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4171, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v4172)
  %v4174 = bitcast <8 x float> %v4170 to <8 x i32>
  %v4175 = fmul <8 x float> %v4173, %v4173
  %v4176 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v4173, <8 x float> splat (float 0x3F81227F40000000))
  %v4177 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4176, <8 x float> %v4173, <8 x float> splat (float 0x3FA5556740000000))
  %v4178 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4177, <8 x float> %v4173, <8 x float> splat (float 0x3FC5554B00000000))
  %v4179 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4178, <8 x float> %v4173, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v4180 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4175, <8 x float> %v4179, <8 x float> %v4173)
  %v4181 = sub <8 x i32> %v4174, splat (i32 1262485250)
  %v4182 = lshr <8 x i32> %v4181, splat (i32 1)
  %v4183 = sub <8 x i32> %v4181, %v4182
  %v4184 = shl <8 x i32> %v4182, splat (i32 23)
  %v4185 = bitcast <8 x i32> %v4184 to <8 x float>
  %v4186 = shl <8 x i32> %v4183, splat (i32 23)
  %v4187 = bitcast <8 x i32> %v4186 to <8 x float>
  %v4188 = fadd <8 x float> %v4180, splat (float 0x3FF0000000000000)
  %v4189 = fmul <8 x float> %v4188, %v4185
  %v4190 = fmul <8 x float> %v4189, %v4187
  %v4191 = fmul <8 x float> %v4151, %v4190
  %v4192 = fdiv <8 x float> %v4191, %v4160
  %v4193 = fmul <8 x float> %v4192, %v4157
  %v4194 = fadd <8 x float> %v4193, %v4193
  %v4195 = fadd <8 x float> %v4088, %v4194
  %v4196 = add nsw i64 %v4087, 8
  br label %b415
b417:
  %v4197 = shufflevector <8 x float> %v4088, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v4198 = shufflevector <8 x float> %v4088, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v4199 = fadd <4 x float> %v4197, %v4198
  %v4200 = shufflevector <4 x float> %v4199, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v4201 = shufflevector <4 x float> %v4199, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v4202 = fadd <2 x float> %v4200, %v4201
  %v4203 = extractelement <2 x float> %v4202, i64 0
  %v4204 = extractelement <2 x float> %v4202, i64 1
  %v4205 = fadd float %v4203, %v4204
  %v4206 = fadd float %v4205, 0x0000000000000000
  %v4207 = mul i64 %v4083, 3
  %v4208 = getelementptr inbounds float, ptr %v222, i64 %v4207
  %v4209 = add i64 0, %v4085
  %v4210 = getelementptr inbounds float, ptr %v4208, i64 %v4209
  store float %v4206, ptr %v4210, align 4
  %v4211 = add nsw i64 %v4085, 1
  br label %b412
b414:
  %v4212 = add nsw i64 %v4083, 1
  br label %b409
b411:
  %v4213 = add i64 %v7, 0
  %v4214 = sdiv i64 %v4213, 1
  %v4215 = add i64 %v2, 1
  %v4216 = mul i64 %v4214, %v2
  %v4217 = sdiv i64 %v4216, %v3
  %v4218 = mul i64 %v4217, 1
  %v4219 = icmp slt i64 %v4218, %v7
  %v4220 = select i1 %v4219, i64 %v4218, i64 %v7
  %v4221 = mul i64 %v4214, %v4215
  %v4222 = sdiv i64 %v4221, %v3
  %v4223 = mul i64 %v4222, 1
  %v4224 = icmp slt i64 %v4223, %v7
  %v4225 = select i1 %v4224, i64 %v4223, i64 %v7
  br label %b418
b418:
  %v4226 = phi i64 [ %v4220, %b411 ], [ %v4242, %b423 ]
  %v4227 = icmp slt i64 %v4226, %v4225
  br i1 %v4227, label %b419, label %b420
b419:
  br label %b421
b421:
  %v4228 = phi i64 [ 0, %b419 ], [ %v4237, %b422 ]
  %v4229 = phi float [ 0x0000000000000000, %b419 ], [ %v4236, %b422 ]
  %v4230 = icmp slt i64 %v4228, 3
  br i1 %v4230, label %b422, label %b423
b422:
  %v4231 = mul i64 %v4226, 3
  %v4232 = getelementptr inbounds float, ptr %v222, i64 %v4231
  %v4233 = add i64 0, %v4228
  %v4234 = getelementptr inbounds float, ptr %v4232, i64 %v4233
  %v4235 = load float, ptr %v4234, align 4
  %v4236 = fadd float %v4229, %v4235
  %v4237 = add nsw i64 %v4228, 1
  br label %b421
b423:
  %v4238 = fadd float %v4229, 0x0000000000000000
  %v4239 = mul i64 %v4226, 1
  %v4240 = getelementptr inbounds float, ptr %v232, i64 %v4239
  %v4241 = getelementptr inbounds float, ptr %v4240, i64 0
  store float %v4238, ptr %v4241, align 4
  %v4242 = add nsw i64 %v4226, 1
  br label %b418
b420:
  %v4243 = add i64 %v7, 0
  %v4244 = sdiv i64 %v4243, 1
  %v4245 = add i64 %v2, 1
  %v4246 = mul i64 %v4244, %v2
  %v4247 = sdiv i64 %v4246, %v3
  %v4248 = mul i64 %v4247, 1
  %v4249 = icmp slt i64 %v4248, %v7
  %v4250 = select i1 %v4249, i64 %v4248, i64 %v7
  %v4251 = mul i64 %v4244, %v4245
  %v4252 = sdiv i64 %v4251, %v3
  %v4253 = mul i64 %v4252, 1
  %v4254 = icmp slt i64 %v4253, %v7
  %v4255 = select i1 %v4254, i64 %v4253, i64 %v7
  br label %b424
b424:
  %v4256 = phi i64 [ %v4250, %b420 ], [ %v4282, %b429 ]
  %v4257 = icmp slt i64 %v4256, %v4255
  br i1 %v4257, label %b425, label %b426
b425:
  br label %b427
b427:
  %v4258 = phi i64 [ 0, %b425 ], [ %v4277, %b428 ]
  %v4259 = phi float [ 0x0000000000000000, %b425 ], [ %v4276, %b428 ]
  %v4260 = icmp slt i64 %v4258, 3
  br i1 %v4260, label %b428, label %b429
b428:
  %v4261 = mul i64 %v4256, 3
  %v4262 = getelementptr inbounds float, ptr %v214, i64 %v4261
  %v4263 = mul i64 %v4256, 3
  %v4264 = getelementptr inbounds float, ptr %v222, i64 %v4263
  %v4265 = add i64 0, %v4258
  %v4266 = getelementptr inbounds float, ptr %v4262, i64 %v4265
  %v4267 = load float, ptr %v4266, align 4
  %v4268 = add i64 0, %v4258
  %v4269 = getelementptr inbounds float, ptr %v4264, i64 %v4268
  %v4270 = load float, ptr %v4269, align 4
  %v4271 = fadd float %v4267, %v4270
  %v4272 = add i64 0, %v4258
  %v4273 = getelementptr inbounds float, ptr %v104, i64 %v4272
  %v4274 = load float, ptr %v4273, align 4
  %v4275 = fmul float %v4271, %v4274
  %v4276 = fadd float %v4259, %v4275
  %v4277 = add nsw i64 %v4258, 1
  br label %b427
b429:
  %v4278 = fadd float %v4259, 0x0000000000000000
  %v4279 = mul i64 %v4256, 1
  %v4280 = getelementptr inbounds float, ptr %v254, i64 %v4279
  %v4281 = getelementptr inbounds float, ptr %v4280, i64 0
  store float %v4278, ptr %v4281, align 4
  %v4282 = add nsw i64 %v4256, 1
  br label %b424
b426:
  %v4283 = add i64 %v7, 0
  %v4284 = sdiv i64 %v4283, 1
  %v4285 = add i64 %v2, 1
  %v4286 = mul i64 %v4284, %v2
  %v4287 = sdiv i64 %v4286, %v3
  %v4288 = mul i64 %v4287, 1
  %v4289 = icmp slt i64 %v4288, %v7
  %v4290 = select i1 %v4289, i64 %v4288, i64 %v7
  %v4291 = mul i64 %v4284, %v4285
  %v4292 = sdiv i64 %v4291, %v3
  %v4293 = mul i64 %v4292, 1
  %v4294 = icmp slt i64 %v4293, %v7
  %v4295 = select i1 %v4294, i64 %v4293, i64 %v7
  br label %b430
b430:
  %v4296 = phi i64 [ %v4290, %b426 ], [ %v4311, %b431 ]
  %v4297 = icmp slt i64 %v4296, %v4295
  br i1 %v4297, label %b431, label %b432
b431:
  %v4298 = mul i64 %v4296, 1
  %v4299 = getelementptr inbounds float, ptr %v226, i64 %v4298
  %v4300 = getelementptr inbounds float, ptr %v4299, i64 0
  %v4301 = load float, ptr %v4300, align 4
  %v4302 = fmul float %v4301, 0x4012000000000000
  %v4303 = add i64 %v665, 0
  %v4304 = and i64 %v4303, %v290
  %v4305 = mul i64 %v4304, %v7
  %v4306 = add i64 %v4305, %v4296
  %v4307 = mul i64 %v4306, 5
  %v4308 = getelementptr inbounds float, ptr %v96, i64 %v4307
  %v4309 = add i64 0, 0
  %v4310 = getelementptr inbounds float, ptr %v4308, i64 %v4309
  store float %v4302, ptr %v4310, align 4
  %v4311 = add nsw i64 %v4296, 1
  br label %b430
b432:
  %v4312 = add i64 %v7, 0
  %v4313 = sdiv i64 %v4312, 1
  %v4314 = add i64 %v2, 1
  %v4315 = mul i64 %v4313, %v2
  %v4316 = sdiv i64 %v4315, %v3
  %v4317 = mul i64 %v4316, 1
  %v4318 = icmp slt i64 %v4317, %v7
  %v4319 = select i1 %v4318, i64 %v4317, i64 %v7
  %v4320 = mul i64 %v4313, %v4314
  %v4321 = sdiv i64 %v4320, %v3
  %v4322 = mul i64 %v4321, 1
  %v4323 = icmp slt i64 %v4322, %v7
  %v4324 = select i1 %v4323, i64 %v4322, i64 %v7
  br label %b433
b433:
  %v4325 = phi i64 [ %v4319, %b432 ], [ %v4340, %b434 ]
  %v4326 = icmp slt i64 %v4325, %v4324
  br i1 %v4326, label %b434, label %b435
b434:
  %v4327 = mul i64 %v4325, 1
  %v4328 = getelementptr inbounds float, ptr %v232, i64 %v4327
  %v4329 = getelementptr inbounds float, ptr %v4328, i64 0
  %v4330 = load float, ptr %v4329, align 4
  %v4331 = fmul float %v4330, 0x4012000000000000
  %v4332 = add i64 %v665, 0
  %v4333 = and i64 %v4332, %v290
  %v4334 = mul i64 %v4333, %v7
  %v4335 = add i64 %v4334, %v4325
  %v4336 = mul i64 %v4335, 5
  %v4337 = getelementptr inbounds float, ptr %v96, i64 %v4336
  %v4338 = add i64 1, 0
  %v4339 = getelementptr inbounds float, ptr %v4337, i64 %v4338
  store float %v4331, ptr %v4339, align 4
  %v4340 = add nsw i64 %v4325, 1
  br label %b433
b435:
  %v4341 = add i64 %v7, 0
  %v4342 = sdiv i64 %v4341, 1
  %v4343 = add i64 %v2, 1
  %v4344 = mul i64 %v4342, %v2
  %v4345 = sdiv i64 %v4344, %v3
  %v4346 = mul i64 %v4345, 1
  %v4347 = icmp slt i64 %v4346, %v7
  %v4348 = select i1 %v4347, i64 %v4346, i64 %v7
  %v4349 = mul i64 %v4342, %v4343
  %v4350 = sdiv i64 %v4349, %v3
  %v4351 = mul i64 %v4350, 1
  %v4352 = icmp slt i64 %v4351, %v7
  %v4353 = select i1 %v4352, i64 %v4351, i64 %v7
  br label %b436
b436:
  %v4354 = phi i64 [ %v4348, %b435 ], [ %v4383, %b437 ]
  %v4355 = icmp slt i64 %v4354, %v4353
  br i1 %v4355, label %b437, label %b438
b437:
  %v4356 = mul i64 %v4354, 1
  %v4357 = getelementptr inbounds float, ptr %v224, i64 %v4356
  %v4358 = getelementptr inbounds float, ptr %v4357, i64 0
  %v4359 = load float, ptr %v4358, align 4
  %v4360 = mul i64 %v4354, 1
  %v4361 = getelementptr inbounds float, ptr %v230, i64 %v4360
  %v4362 = getelementptr inbounds float, ptr %v4361, i64 0
  %v4363 = load float, ptr %v4362, align 4
  %v4364 = fadd float %v4359, %v4363
  %v4365 = fmul float %v4364, 0x4000000000000000
  %v4366 = add i64 %v665, 0
  %v4367 = and i64 %v4366, %v298
  %v4368 = mul i64 %v4367, %v7
  %v4369 = add i64 %v4368, %v4354
  %v4370 = mul i64 %v4369, 1
  %v4371 = getelementptr inbounds float, ptr %v114, i64 %v4370
  %v4372 = getelementptr inbounds float, ptr %v4371, i64 0
  %v4373 = load float, ptr %v4372, align 4
  %v4374 = fmul float %v4365, %v4373
  %v4375 = add i64 %v665, 0
  %v4376 = and i64 %v4375, %v290
  %v4377 = mul i64 %v4376, %v7
  %v4378 = add i64 %v4377, %v4354
  %v4379 = mul i64 %v4378, 5
  %v4380 = getelementptr inbounds float, ptr %v96, i64 %v4379
  %v4381 = add i64 2, 0
  %v4382 = getelementptr inbounds float, ptr %v4380, i64 %v4381
  store float %v4374, ptr %v4382, align 4
  %v4383 = add nsw i64 %v4354, 1
  br label %b436
b438:
  %v4384 = add i64 %v7, 0
  %v4385 = sdiv i64 %v4384, 1
  %v4386 = add i64 %v2, 1
  %v4387 = mul i64 %v4385, %v2
  %v4388 = sdiv i64 %v4387, %v3
  %v4389 = mul i64 %v4388, 1
  %v4390 = icmp slt i64 %v4389, %v7
  %v4391 = select i1 %v4390, i64 %v4389, i64 %v7
  %v4392 = mul i64 %v4385, %v4386
  %v4393 = sdiv i64 %v4392, %v3
  %v4394 = mul i64 %v4393, 1
  %v4395 = icmp slt i64 %v4394, %v7
  %v4396 = select i1 %v4395, i64 %v4394, i64 %v7
  br label %b439
b439:
  %v4397 = phi i64 [ %v4391, %b438 ], [ %v4427, %b440 ]
  %v4398 = icmp slt i64 %v4397, %v4396
  br i1 %v4398, label %b440, label %b441
b440:
  %v4399 = mul i64 %v4397, 1
  %v4400 = getelementptr inbounds float, ptr %v254, i64 %v4399
  %v4401 = getelementptr inbounds float, ptr %v4400, i64 0
  %v4402 = load float, ptr %v4401, align 4
  %v4403 = fcmp uno float 0x4020000000000000, 0x4020000000000000
  %v4404 = fcmp ogt float 0x4020000000000000, 0x4020000000000000
  %v4405 = select i1 %v4404, float 0x4020000000000000, float 0x4020000000000000
  %v4406 = select i1 %v4403, float 0x4020000000000000, float %v4405
  %v4407 = fsub float %v4406, 0x3FF0000000000000
  %v4408 = fdiv float %v4407, 0x4000000000000000
  %v4409 = fmul float %v4402, %v4408
  %v4410 = add i64 %v665, 0
  %v4411 = and i64 %v4410, %v296
  %v4412 = mul i64 %v4411, %v7
  %v4413 = add i64 %v4412, %v4397
  %v4414 = mul i64 %v4413, 1
  %v4415 = getelementptr inbounds float, ptr %v112, i64 %v4414
  %v4416 = getelementptr inbounds float, ptr %v4415, i64 0
  %v4417 = load float, ptr %v4416, align 4
  %v4418 = fmul float %v4409, %v4417
  %v4419 = add i64 %v665, 0
  %v4420 = and i64 %v4419, %v290
  %v4421 = mul i64 %v4420, %v7
  %v4422 = add i64 %v4421, %v4397
  %v4423 = mul i64 %v4422, 5
  %v4424 = getelementptr inbounds float, ptr %v96, i64 %v4423
  %v4425 = add i64 3, 0
  %v4426 = getelementptr inbounds float, ptr %v4424, i64 %v4425
  store float %v4418, ptr %v4426, align 4
  %v4427 = add nsw i64 %v4397, 1
  br label %b439
b441:
  %v4428 = add i64 %v7, 0
  %v4429 = sdiv i64 %v4428, 1
  %v4430 = add i64 %v2, 1
  %v4431 = mul i64 %v4429, %v2
  %v4432 = sdiv i64 %v4431, %v3
  %v4433 = mul i64 %v4432, 1
  %v4434 = icmp slt i64 %v4433, %v7
  %v4435 = select i1 %v4434, i64 %v4433, i64 %v7
  %v4436 = mul i64 %v4429, %v4430
  %v4437 = sdiv i64 %v4436, %v3
  %v4438 = mul i64 %v4437, 1
  %v4439 = icmp slt i64 %v4438, %v7
  %v4440 = select i1 %v4439, i64 %v4438, i64 %v7
  br label %b442
b442:
  %v4441 = phi i64 [ %v4435, %b441 ], [ %v4469, %b443 ]
  %v4442 = icmp slt i64 %v4441, %v4440
  br i1 %v4442, label %b443, label %b444
b443:
  %v4443 = mul i64 %v4441, 1
  %v4444 = getelementptr inbounds float, ptr %v206, i64 %v4443
  %v4445 = getelementptr inbounds float, ptr %v4444, i64 0
  %v4446 = load float, ptr %v4445, align 4
  %v4447 = mul i64 %v4441, 1
  %v4448 = getelementptr inbounds float, ptr %v220, i64 %v4447
  %v4449 = getelementptr inbounds float, ptr %v4448, i64 0
  %v4450 = load float, ptr %v4449, align 4
  %v4451 = fadd float %v4446, %v4450
  %v4452 = add i64 %v665, 0
  %v4453 = and i64 %v4452, %v302
  %v4454 = mul i64 %v4453, %v7
  %v4455 = add i64 %v4454, %v4441
  %v4456 = mul i64 %v4455, 1
  %v4457 = getelementptr inbounds float, ptr %v118, i64 %v4456
  %v4458 = getelementptr inbounds float, ptr %v4457, i64 0
  %v4459 = load float, ptr %v4458, align 4
  %v4460 = fmul float %v4451, %v4459
  %v4461 = add i64 %v665, 0
  %v4462 = and i64 %v4461, %v290
  %v4463 = mul i64 %v4462, %v7
  %v4464 = add i64 %v4463, %v4441
  %v4465 = mul i64 %v4464, 5
  %v4466 = getelementptr inbounds float, ptr %v96, i64 %v4465
  %v4467 = add i64 4, 0
  %v4468 = getelementptr inbounds float, ptr %v4466, i64 %v4467
  store float %v4460, ptr %v4468, align 4
  %v4469 = add nsw i64 %v4441, 1
  br label %b442
b444:
  %v4471 = add i64 %v7, 0
  %v4472 = sdiv i64 %v4471, 1
  %v4473 = add i64 %v2, 1
  %v4474 = mul i64 %v4472, %v2
  %v4475 = sdiv i64 %v4474, %v3
  %v4476 = mul i64 %v4475, 1
  %v4477 = icmp slt i64 %v4476, %v7
  %v4478 = select i1 %v4477, i64 %v4476, i64 %v7
  %v4479 = mul i64 %v4472, %v4473
  %v4480 = sdiv i64 %v4479, %v3
  %v4481 = mul i64 %v4480, 1
  %v4482 = icmp slt i64 %v4481, %v7
  %v4483 = select i1 %v4482, i64 %v4481, i64 %v7
  br label %b445
b445:
  %v4484 = phi i64 [ %v4478, %b444 ], [ %v4571, %b450 ]
  %v4485 = icmp slt i64 %v4484, %v4483
  br i1 %v4485, label %b446, label %b447
b446:
  %v4486 = add i64 %v4484, 96
  %v4487 = icmp slt i64 %v4486, %v4483
  %v4488 = select i1 %v4487, i64 %v4486, i64 %v4483
  br label %b448
b448:
  %v4489 = phi i64 [ 0, %b446 ], [ %v4570, %b453 ]
  %v4490 = icmp slt i64 %v4489, 1
  br i1 %v4490, label %b449, label %b450
b449:
  %v4491 = sub i64 %v4488, %v4484
  %v4492 = sub i64 8, 1
  %v4493 = add i64 %v4491, %v4492
  %v4494 = sdiv i64 %v4493, 8
  br label %b451
b451:
  %v4495 = phi i64 [ 0, %b449 ], [ %v4569, %b460 ]
  %v4496 = icmp slt i64 %v4495, %v4494
  br i1 %v4496, label %b452, label %b453
b452:
  %v4497 = mul i64 %v4491, %v4495
  %v4498 = sdiv i64 %v4497, %v4494
  %v4499 = add i64 %v4484, %v4498
  %v4500 = add i64 %v4495, 1
  %v4501 = mul i64 %v4491, %v4500
  %v4502 = sdiv i64 %v4501, %v4494
  %v4503 = add i64 %v4484, %v4502
  %v4504 = mul i64 %v4489, 296
  %v4505 = getelementptr inbounds float, ptr %v412, i64 %v4504
  %v4506 = sub i64 %v4503, %v4499
  %v4507 = add i64 %v665, 0
  %v4508 = and i64 %v4507, %v286
  %v4509 = mul i64 %v4508, %v7
  %v4510 = add i64 %v4509, %v4499
  %v4511 = mul i64 %v4510, 32
  %v4512 = getelementptr inbounds float, ptr %v92, i64 %v4511
  %v4513 = getelementptr inbounds float, ptr %v4512, i64 0
  %v4514 = sub i64 %v4506, 1
  %v4515 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v4514
  %v4516 = load ptr, ptr %v4515, align 4
  %v4517 = getelementptr inbounds float, ptr %v4470, i64 0
  %v4518 = icmp sgt i64 %v4506, 0
  br i1 %v4518, label %b454, label %b455
b454:
  call void %v4516(ptr %v4513, i64 32, ptr %v4505, i64 32, ptr %v4517, i64 8, i64 0)
  br label %b455
b455:
  %v4519 = add i64 %v4504, 256
  %v4520 = getelementptr inbounds float, ptr %v412, i64 %v4519
  %v4521 = sub i64 %v4503, %v4499
  %v4522 = add i64 %v665, 0
  %v4523 = and i64 %v4522, %v290
  %v4524 = mul i64 %v4523, %v7
  %v4525 = add i64 %v4524, %v4499
  %v4526 = mul i64 %v4525, 5
  %v4527 = getelementptr inbounds float, ptr %v96, i64 %v4526
  %v4528 = getelementptr inbounds float, ptr %v4527, i64 0
  %v4529 = sub i64 %v4521, 1
  %v4530 = getelementptr inbounds ptr, ptr @table_tile_8x1_more, i64 %v4529
  %v4531 = load ptr, ptr %v4530, align 4
  %v4532 = getelementptr inbounds float, ptr %v4470, i64 0
  %v4533 = icmp sgt i64 %v4521, 0
  br i1 %v4533, label %b456, label %b457
b456:
  call void %v4531(ptr %v4528, i64 5, ptr %v4520, i64 5, ptr %v4532, i64 8, i64 0)
  br label %b457
b457:
  %v4534 = add i64 %v4519, 40
  br label %b458
b458:
  %v4535 = phi i64 [ %v4499, %b457 ], [ %v4568, %b463 ]
  %v4536 = icmp slt i64 %v4535, %v4503
  br i1 %v4536, label %b459, label %b460
b459:
  %v4537 = sub i64 %v4535, %v4499
  %v4538 = mul i64 %v4537, 8
  %v4539 = getelementptr inbounds float, ptr %v4470, i64 %v4538
  %v4540 = add i64 %v665, 0
  %v4541 = and i64 %v4540, %v390
  %v4542 = mul i64 %v4541, %v7
  %v4543 = add i64 %v4542, %v4535
  %v4544 = mul i64 %v4543, 26
  %v4545 = getelementptr inbounds float, ptr %v238, i64 %v4544
  %v4546 = add i64 %v665, 0
  %v4547 = and i64 %v4546, 1
  %v4548 = mul i64 %v4547, %v7
  %v4549 = add i64 %v4548, %v4535
  %v4550 = mul i64 %v4549, 8
  %v4551 = getelementptr inbounds float, ptr %v56, i64 %v4550
  br label %b461
b461:
  %v4552 = phi i64 [ 0, %b459 ], [ %v4567, %b462 ]
  %v4553 = icmp slt i64 %v4552, 1
  br i1 %v4553, label %b462, label %b463
b462:
  %v4554 = mul i64 %v4489, 1
  %v4555 = add i64 %v4554, %v4552
  %v4556 = mul i64 %v4555, 8
  %v4557 = add i64 0, %v4552
  %v4558 = mul i64 %v4557, 8
  %v4559 = getelementptr inbounds float, ptr %v4539, i64 %v4558
  %v4560 = load <8 x float>, ptr %v4559, align 4
  %v4561 = add i64 18, %v4556
  %v4562 = getelementptr inbounds float, ptr %v4545, i64 %v4561
  %v4563 = load <8 x float>, ptr %v4562, align 4
  %v4564 = fadd <8 x float> %v4563, %v4560
  %v4565 = add i64 0, %v4556
  %v4566 = getelementptr inbounds float, ptr %v4551, i64 %v4565
  store <8 x float> %v4564, ptr %v4566, align 4
  %v4567 = add nsw i64 %v4552, 1
  br label %b461
b463:
  %v4568 = add nsw i64 %v4535, 1
  br label %b458
b460:
  %v4569 = add nsw i64 %v4495, 1
  br label %b451
b453:
  %v4570 = add nsw i64 %v4489, 1
  br label %b448
b450:
  %v4571 = add nsw i64 %v4484, 96
  br label %b445
b447:
  %v4572 = add nsw i64 %v662, 1
  br label %b25
b27:
  %v4573 = icmp sgt i64 %v3, 1
  br i1 %v4573, label %b464, label %b465
b464:
  %v4574 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4575 = atomicrmw add ptr %v4574, i64 1 acq_rel
  %v4576 = load i64, ptr %v401, align 8
  %v4577 = add i64 %v4576, 1
  store i64 %v4577, ptr %v401, align 8
  %v4578 = mul i64 %v3, %v4577
  br label %b466
b466:
  %v4579 = load atomic i64, ptr %v4574 acquire, align 8
  %v4580 = icmp slt i64 %v4579, %v4578
  br i1 %v4580, label %b467, label %b468
b467:
  %v4581 = call i32 @sched_yield()
  br label %b466
b468:
  br label %b465
b465:
  %v4582 = add i64 %v8, 0
  %v4583 = sdiv i64 %v4582, 1
  %v4584 = add i64 %v2, 1
  %v4585 = mul i64 %v4583, %v2
  %v4586 = sdiv i64 %v4585, %v3
  %v4587 = mul i64 %v4586, 1
  %v4588 = icmp slt i64 %v4587, %v8
  %v4589 = select i1 %v4588, i64 %v4587, i64 %v8
  %v4590 = mul i64 %v4583, %v4584
  %v4591 = sdiv i64 %v4590, %v3
  %v4592 = mul i64 %v4591, 1
  %v4593 = icmp slt i64 %v4592, %v8
  %v4594 = select i1 %v4593, i64 %v4592, i64 %v8
  br label %b469
b469:
  %v4595 = phi i64 [ %v4589, %b465 ], [ %v4628, %b474 ]
  %v4596 = icmp slt i64 %v4595, %v4594
  br i1 %v4596, label %b470, label %b471
b470:
  br label %b472
b472:
  %v4597 = phi i64 [ 0, %b470 ], [ %v4627, %b477 ]
  %v4598 = icmp slt i64 %v4597, 8
  br i1 %v4598, label %b473, label %b474
b473:
  br label %b475
b475:
  %v4599 = phi i64 [ 0, %b473 ], [ %v4620, %b476 ]
  %v4600 = phi <8 x float> [ splat (float 0x0000000000000000), %b473 ], [ %v4619, %b476 ]
  %v4601 = icmp slt i64 %v4599, 3
  br i1 %v4601, label %b476, label %b477
b476:
  %v4602 = mul i64 %v4595, 24
  %v4603 = getelementptr inbounds float, ptr %v248, i64 %v4602
  %v4604 = mul i64 %v4595, 24
  %v4605 = getelementptr inbounds float, ptr %v136, i64 %v4604
  %v4606 = add i64 0, %v4597
  %v4607 = mul i64 %v4599, 8
  %v4608 = add i64 %v4606, %v4607
  %v4609 = getelementptr inbounds float, ptr %v4605, i64 %v4608
  %v4610 = load float, ptr %v4609, align 4
  %v4611 = add i64 0, 0
  %v4612 = mul i64 %v4599, 8
  %v4613 = add i64 %v4611, %v4612
  %v4614 = getelementptr inbounds float, ptr %v4603, i64 %v4613
  %v4615 = load <8 x float>, ptr %v4614, align 4
  %v4616 = insertelement <8 x float> poison, float %v4610, i64 0
  %v4617 = shufflevector <8 x float> %v4616, <8 x float> poison, <8 x i32> zeroinitializer
  %v4618 = fmul <8 x float> %v4615, %v4617
  %v4619 = fadd <8 x float> %v4600, %v4618
  %v4620 = add nsw i64 %v4599, 1
  br label %b475
b477:
  %v4621 = mul i64 %v4595, 64
  %v4622 = getelementptr inbounds float, ptr %v256, i64 %v4621
  %v4623 = mul i64 %v4597, 8
  %v4624 = add i64 0, %v4623
  %v4625 = add i64 %v4624, 0
  %v4626 = getelementptr inbounds float, ptr %v4622, i64 %v4625
  store <8 x float> %v4600, ptr %v4626, align 4
  %v4627 = add nsw i64 %v4597, 1
  br label %b472
b474:
  %v4628 = add nsw i64 %v4595, 1
  br label %b469
b471:
  %v4629 = icmp sgt i64 %v3, 1
  br i1 %v4629, label %b478, label %b479
b478:
  %v4630 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4631 = atomicrmw add ptr %v4630, i64 1 acq_rel
  %v4632 = load i64, ptr %v401, align 8
  %v4633 = add i64 %v4632, 1
  store i64 %v4633, ptr %v401, align 8
  %v4634 = mul i64 %v3, %v4633
  br label %b480
b480:
  %v4635 = load atomic i64, ptr %v4630 acquire, align 8
  %v4636 = icmp slt i64 %v4635, %v4634
  br i1 %v4636, label %b481, label %b482
b481:
  %v4637 = call i32 @sched_yield()
  br label %b480
b482:
  br label %b479
b479:
  %v4638 = add i64 %v7, 0
  %v4639 = sdiv i64 %v4638, 1
  %v4640 = add i64 %v2, 1
  %v4641 = mul i64 %v4639, %v2
  %v4642 = sdiv i64 %v4641, %v3
  %v4643 = mul i64 %v4642, 1
  %v4644 = icmp slt i64 %v4643, %v7
  %v4645 = select i1 %v4644, i64 %v4643, i64 %v7
  %v4646 = mul i64 %v4639, %v4640
  %v4647 = sdiv i64 %v4646, %v3
  %v4648 = mul i64 %v4647, 1
  %v4649 = icmp slt i64 %v4648, %v7
  %v4650 = select i1 %v4649, i64 %v4648, i64 %v7
  br label %b483
b483:
  %v4651 = phi i64 [ %v4645, %b479 ], [ %v4678, %b488 ]
  %v4652 = icmp slt i64 %v4651, %v4650
  br i1 %v4652, label %b484, label %b485
b484:
  br label %b486
b486:
  %v4653 = phi i64 [ 0, %b484 ], [ %v4677, %b491 ]
  %v4654 = icmp slt i64 %v4653, 8
  br i1 %v4654, label %b487, label %b488
b487:
  br label %b489
b489:
  %v4655 = phi i64 [ 0, %b487 ], [ %v4670, %b490 ]
  %v4656 = phi <8 x float> [ splat (float 0x0000000000000000), %b487 ], [ %v4669, %b490 ]
  %v4657 = icmp slt i64 %v4655, %v5
  br i1 %v4657, label %b490, label %b491
b490:
  %v4658 = add i64 %v4655, 0
  %v4659 = and i64 %v4658, %v400
  %v4660 = mul i64 %v4659, %v7
  %v4661 = add i64 %v4660, %v4651
  %v4662 = mul i64 %v4661, 64
  %v4663 = getelementptr inbounds float, ptr %v256, i64 %v4662
  %v4664 = mul i64 %v4653, 8
  %v4665 = add i64 0, %v4664
  %v4666 = add i64 %v4665, 0
  %v4667 = getelementptr inbounds float, ptr %v4663, i64 %v4666
  %v4668 = load <8 x float>, ptr %v4667, align 4
  %v4669 = fadd <8 x float> %v4656, %v4668
  %v4670 = add nsw i64 %v4655, 1
  br label %b489
b491:
  %v4671 = mul i64 %v4651, 64
  %v4672 = getelementptr inbounds float, ptr %v258, i64 %v4671
  %v4673 = mul i64 %v4653, 8
  %v4674 = add i64 0, %v4673
  %v4675 = add i64 %v4674, 0
  %v4676 = getelementptr inbounds float, ptr %v4672, i64 %v4675
  store <8 x float> %v4656, ptr %v4676, align 4
  %v4677 = add nsw i64 %v4653, 1
  br label %b486
b488:
  %v4678 = add nsw i64 %v4651, 1
  br label %b483
b485:
  %v4679 = icmp sgt i64 %v3, 1
  br i1 %v4679, label %b492, label %b493
b492:
  %v4680 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4681 = atomicrmw add ptr %v4680, i64 1 acq_rel
  %v4682 = load i64, ptr %v401, align 8
  %v4683 = add i64 %v4682, 1
  store i64 %v4683, ptr %v401, align 8
  %v4684 = mul i64 %v3, %v4683
  br label %b494
b494:
  %v4685 = load atomic i64, ptr %v4680 acquire, align 8
  %v4686 = icmp slt i64 %v4685, %v4684
  br i1 %v4686, label %b495, label %b496
b495:
  %v4687 = call i32 @sched_yield()
  br label %b494
b496:
  br label %b493
b493:
  %v4688 = add i64 %v7, 0
  %v4689 = sdiv i64 %v4688, 1
  %v4690 = add i64 %v2, 1
  %v4691 = mul i64 %v4689, %v2
  %v4692 = sdiv i64 %v4691, %v3
  %v4693 = mul i64 %v4692, 1
  %v4694 = icmp slt i64 %v4693, %v7
  %v4695 = select i1 %v4694, i64 %v4693, i64 %v7
  %v4696 = mul i64 %v4689, %v4690
  %v4697 = sdiv i64 %v4696, %v3
  %v4698 = mul i64 %v4697, 1
  %v4699 = icmp slt i64 %v4698, %v7
  %v4700 = select i1 %v4699, i64 %v4698, i64 %v7
  br label %b497
b497:
  %v4701 = phi i64 [ %v4695, %b493 ], [ %v4728, %b502 ]
  %v4702 = icmp slt i64 %v4701, %v4700
  br i1 %v4702, label %b498, label %b499
b498:
  br label %b500
b500:
  %v4703 = phi i64 [ 0, %b498 ], [ %v4727, %b505 ]
  %v4704 = icmp slt i64 %v4703, 8
  br i1 %v4704, label %b501, label %b502
b501:
  br label %b503
b503:
  %v4705 = phi i64 [ 0, %b501 ], [ %v4720, %b504 ]
  %v4706 = phi <8 x float> [ splat (float 0x0000000000000000), %b501 ], [ %v4719, %b504 ]
  %v4707 = icmp slt i64 %v4705, %v5
  br i1 %v4707, label %b504, label %b505
b504:
  %v4708 = add i64 %v4705, 0
  %v4709 = and i64 %v4708, %v398
  %v4710 = mul i64 %v4709, %v7
  %v4711 = add i64 %v4710, %v4701
  %v4712 = mul i64 %v4711, 64
  %v4713 = getelementptr inbounds float, ptr %v252, i64 %v4712
  %v4714 = mul i64 %v4703, 8
  %v4715 = add i64 0, %v4714
  %v4716 = add i64 %v4715, 0
  %v4717 = getelementptr inbounds float, ptr %v4713, i64 %v4716
  %v4718 = load <8 x float>, ptr %v4717, align 4
  %v4719 = fadd <8 x float> %v4706, %v4718
  %v4720 = add nsw i64 %v4705, 1
  br label %b503
b505:
  %v4721 = mul i64 %v4701, 64
  %v4722 = getelementptr inbounds float, ptr %v260, i64 %v4721
  %v4723 = mul i64 %v4703, 8
  %v4724 = add i64 0, %v4723
  %v4725 = add i64 %v4724, 0
  %v4726 = getelementptr inbounds float, ptr %v4722, i64 %v4725
  store <8 x float> %v4706, ptr %v4726, align 4
  %v4727 = add nsw i64 %v4703, 1
  br label %b500
b502:
  %v4728 = add nsw i64 %v4701, 1
  br label %b497
b499:
  %v4729 = icmp sgt i64 %v3, 1
  br i1 %v4729, label %b506, label %b507
b506:
  %v4730 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4731 = atomicrmw add ptr %v4730, i64 1 acq_rel
  %v4732 = load i64, ptr %v401, align 8
  %v4733 = add i64 %v4732, 1
  store i64 %v4733, ptr %v401, align 8
  %v4734 = mul i64 %v3, %v4733
  br label %b508
b508:
  %v4735 = load atomic i64, ptr %v4730 acquire, align 8
  %v4736 = icmp slt i64 %v4735, %v4734
  br i1 %v4736, label %b509, label %b510
b509:
  %v4737 = call i32 @sched_yield()
  br label %b508
b510:
  br label %b507
b507:
  %v4738 = mul i64 0, 5
  %v4739 = getelementptr inbounds float, ptr %v96, i64 %v4738
  %v4740 = getelementptr inbounds float, ptr %v4739, i64 0
  %v4741 = mul i64 0, 8
  %v4742 = getelementptr inbounds float, ptr %v46, i64 %v4741
  %v4743 = getelementptr inbounds float, ptr %v4742, i64 0
  %v4744 = getelementptr inbounds float, ptr %v406, i64 12288
  %v4745 = add i64 5, 1
  %v4746 = sdiv i64 %v4745, 2
  %v4747 = add i64 %v2, 1
  %v4748 = mul i64 %v4746, %v2
  %v4749 = sdiv i64 %v4748, %v3
  %v4750 = mul i64 %v4749, 2
  %v4751 = icmp slt i64 %v4750, 5
  %v4752 = select i1 %v4751, i64 %v4750, i64 5
  %v4753 = mul i64 %v4746, %v4747
  %v4754 = sdiv i64 %v4753, %v3
  %v4755 = mul i64 %v4754, 2
  %v4756 = icmp slt i64 %v4755, 5
  %v4757 = select i1 %v4756, i64 %v4755, i64 5
  %v4758 = getelementptr inbounds float, ptr %v66, i64 0
  br label %b511
b511:
  %v4759 = phi i64 [ %v4752, %b507 ], [ %v4767, %b516 ]
  %v4760 = icmp slt i64 %v4759, %v4757
  br i1 %v4760, label %b512, label %b513
b512:
  %v4761 = mul i64 %v4759, 8
  %v4762 = getelementptr inbounds float, ptr %v4758, i64 %v4761
  br label %b514
b514:
  %v4763 = phi i64 [ 0, %b512 ], [ %v4766, %b515 ]
  %v4764 = icmp slt i64 %v4763, 8
  br i1 %v4764, label %b515, label %b516
b515:
  %v4765 = getelementptr inbounds float, ptr %v4762, i64 %v4763
  store float 0x0000000000000000, ptr %v4765, align 4
  %v4766 = add nsw i64 %v4763, 1
  br label %b514
b516:
  %v4767 = add nsw i64 %v4759, 1
  br label %b511
b513:
  %v4768 = mul i64 %v8, 1
  br label %b517
b517:
  %v4769 = phi i64 [ 0, %b513 ], [ %v4891, %b522 ]
  %v4770 = icmp slt i64 %v4769, %v4768
  br i1 %v4770, label %b518, label %b519
b518:
  %v4771 = sub i64 %v4768, %v4769
  %v4772 = icmp slt i64 %v4771, 384
  %v4773 = select i1 %v4772, i64 %v4771, i64 384
  br label %b520
b520:
  %v4774 = phi i64 [ %v4752, %b518 ], [ %v4890, %b550 ]
  %v4775 = icmp slt i64 %v4774, %v4757
  br i1 %v4775, label %b521, label %b522
b521:
  %v4776 = sub i64 %v4757, %v4774
  %v4777 = icmp slt i64 %v4776, 64
  %v4778 = select i1 %v4777, i64 %v4776, i64 64
  %v4779 = sdiv i64 %v4778, 2
  %v4780 = mul i64 %v4779, 2
  %v4781 = sub i64 %v4778, %v4780
  %v4782 = mul i64 %v4769, 5
  %v4783 = add i64 %v4782, %v4774
  %v4784 = getelementptr inbounds float, ptr %v4740, i64 %v4783
  br label %b523
b523:
  %v4785 = phi i64 [ 0, %b521 ], [ %v4811, %b531 ]
  %v4786 = icmp slt i64 %v4785, %v4773
  br i1 %v4786, label %b524, label %b525
b524:
  %v4787 = mul i64 %v4785, 5
  %v4788 = getelementptr inbounds float, ptr %v4784, i64 %v4787
  %v4789 = mul i64 %v4785, 2
  %v4790 = getelementptr inbounds float, ptr %v4744, i64 %v4789
  br label %b526
b526:
  %v4791 = phi i64 [ 0, %b524 ], [ %v4800, %b527 ]
  %v4792 = icmp slt i64 %v4791, %v4779
  br i1 %v4792, label %b527, label %b528
b527:
  %v4793 = mul i64 %v4791, 2
  %v4794 = getelementptr inbounds float, ptr %v4788, i64 %v4793
  %v4795 = mul i64 %v4791, 768
  %v4796 = getelementptr inbounds float, ptr %v4790, i64 %v4795
  %v4797 = getelementptr inbounds float, ptr %v4794, i64 0
  %v4798 = load <2 x float>, ptr %v4797, align 4
  %v4799 = getelementptr inbounds float, ptr %v4796, i64 0
  store <2 x float> %v4798, ptr %v4799, align 4
  %v4800 = add nsw i64 %v4791, 1
  br label %b526
b528:
  %v4801 = mul i64 %v4779, 2
  %v4802 = getelementptr inbounds float, ptr %v4788, i64 %v4801
  %v4803 = mul i64 %v4779, 768
  %v4804 = getelementptr inbounds float, ptr %v4790, i64 %v4803
  br label %b529
b529:
  %v4805 = phi i64 [ 0, %b528 ], [ %v4810, %b530 ]
  %v4806 = icmp slt i64 %v4805, %v4781
  br i1 %v4806, label %b530, label %b531
b530:
  %v4807 = getelementptr inbounds float, ptr %v4802, i64 %v4805
  %v4808 = load float, ptr %v4807, align 4
  %v4809 = getelementptr inbounds float, ptr %v4804, i64 %v4805
  store float %v4808, ptr %v4809, align 4
  %v4810 = add nsw i64 %v4805, 1
  br label %b529, !llvm.loop !0
b531:
  %v4811 = add nsw i64 %v4785, 1
  br label %b523
b525:
  br label %b532
b532:
  %v4812 = phi i64 [ 0, %b525 ], [ %v4856, %b542 ]
  %v4813 = icmp slt i64 %v4812, 0
  br i1 %v4813, label %b533, label %b534
b533:
  %v4814 = mul i64 %v4769, 8
  %v4815 = add i64 %v4814, %v4812
  %v4816 = getelementptr inbounds float, ptr %v4743, i64 %v4815
  br label %b535
b535:
  %v4817 = phi i64 [ 0, %b533 ], [ %v4835, %b536 ]
  %v4818 = icmp slt i64 %v4817, %v4773
  br i1 %v4818, label %b536, label %b537
b536:
  %v4819 = mul i64 %v4817, 8
  %v4820 = getelementptr inbounds float, ptr %v4816, i64 %v4819
  %v4821 = mul i64 %v4817, 32
  %v4822 = getelementptr inbounds float, ptr %v406, i64 %v4821
  %v4823 = getelementptr inbounds float, ptr %v4820, i64 0
  %v4824 = load <8 x float>, ptr %v4823, align 4
  %v4825 = getelementptr inbounds float, ptr %v4822, i64 0
  store <8 x float> %v4824, ptr %v4825, align 4
  %v4826 = getelementptr inbounds float, ptr %v4820, i64 8
  %v4827 = load <8 x float>, ptr %v4826, align 4
  %v4828 = getelementptr inbounds float, ptr %v4822, i64 8
  store <8 x float> %v4827, ptr %v4828, align 4
  %v4829 = getelementptr inbounds float, ptr %v4820, i64 16
  %v4830 = load <8 x float>, ptr %v4829, align 4
  %v4831 = getelementptr inbounds float, ptr %v4822, i64 16
  store <8 x float> %v4830, ptr %v4831, align 4
  %v4832 = getelementptr inbounds float, ptr %v4820, i64 24
  %v4833 = load <8 x float>, ptr %v4832, align 4
  %v4834 = getelementptr inbounds float, ptr %v4822, i64 24
  store <8 x float> %v4833, ptr %v4834, align 4
  %v4835 = add nsw i64 %v4817, 1
  br label %b535
b537:
  %v4836 = sdiv i64 %v4778, 2
  br label %b538
b538:
  %v4837 = phi i64 [ 0, %b537 ], [ %v4846, %b539 ]
  %v4838 = icmp slt i64 %v4837, %v4836
  br i1 %v4838, label %b539, label %b540
b539:
  %v4839 = mul i64 %v4837, 2
  %v4840 = add i64 %v4774, %v4839
  %v4841 = mul i64 %v4837, 768
  %v4842 = getelementptr inbounds float, ptr %v4744, i64 %v4841
  %v4843 = mul i64 %v4840, 8
  %v4844 = add i64 %v4843, %v4812
  %v4845 = getelementptr inbounds float, ptr %v4758, i64 %v4844
  call void @outer_2x32(ptr %v4842, ptr %v406, i64 %v4773, ptr %v4845, i64 8)
  %v4846 = add nsw i64 %v4837, 1
  br label %b538
b540:
  %v4847 = mul i64 %v4836, 2
  %v4848 = icmp slt i64 %v4847, %v4778
  br i1 %v4848, label %b541, label %b542
b541:
  %v4849 = mul i64 %v4836, 2
  %v4850 = add i64 %v4774, %v4849
  %v4851 = mul i64 %v4836, 768
  %v4852 = getelementptr inbounds float, ptr %v4744, i64 %v4851
  %v4853 = mul i64 %v4850, 8
  %v4854 = add i64 %v4853, %v4812
  %v4855 = getelementptr inbounds float, ptr %v4758, i64 %v4854
  call void @outer_1x32(ptr %v4852, ptr %v406, i64 %v4773, ptr %v4855, i64 8)
  br label %b542
b542:
  %v4856 = add nsw i64 %v4812, 32
  br label %b532
b534:
  %v4857 = mul i64 %v4769, 8
  %v4858 = add i64 %v4857, 0
  %v4859 = getelementptr inbounds float, ptr %v4743, i64 %v4858
  br label %b543
b543:
  %v4860 = phi i64 [ 0, %b534 ], [ %v4869, %b544 ]
  %v4861 = icmp slt i64 %v4860, %v4773
  br i1 %v4861, label %b544, label %b545
b544:
  %v4862 = mul i64 %v4860, 8
  %v4863 = getelementptr inbounds float, ptr %v4859, i64 %v4862
  %v4864 = mul i64 %v4860, 8
  %v4865 = getelementptr inbounds float, ptr %v406, i64 %v4864
  %v4866 = getelementptr inbounds float, ptr %v4863, i64 0
  %v4867 = load <8 x float>, ptr %v4866, align 4
  %v4868 = getelementptr inbounds float, ptr %v4865, i64 0
  store <8 x float> %v4867, ptr %v4868, align 4
  %v4869 = add nsw i64 %v4860, 1
  br label %b543
b545:
  %v4870 = sdiv i64 %v4778, 2
  br label %b546
b546:
  %v4871 = phi i64 [ 0, %b545 ], [ %v4880, %b547 ]
  %v4872 = icmp slt i64 %v4871, %v4870
  br i1 %v4872, label %b547, label %b548
b547:
  %v4873 = mul i64 %v4871, 2
  %v4874 = add i64 %v4774, %v4873
  %v4875 = mul i64 %v4871, 768
  %v4876 = getelementptr inbounds float, ptr %v4744, i64 %v4875
  %v4877 = mul i64 %v4874, 8
  %v4878 = add i64 %v4877, 0
  %v4879 = getelementptr inbounds float, ptr %v4758, i64 %v4878
  call void @outer_2x8(ptr %v4876, ptr %v406, i64 %v4773, ptr %v4879, i64 8)
  %v4880 = add nsw i64 %v4871, 1
  br label %b546
b548:
  %v4881 = mul i64 %v4870, 2
  %v4882 = icmp slt i64 %v4881, %v4778
  br i1 %v4882, label %b549, label %b550
b549:
  %v4883 = mul i64 %v4870, 2
  %v4884 = add i64 %v4774, %v4883
  %v4885 = mul i64 %v4870, 768
  %v4886 = getelementptr inbounds float, ptr %v4744, i64 %v4885
  %v4887 = mul i64 %v4884, 8
  %v4888 = add i64 %v4887, 0
  %v4889 = getelementptr inbounds float, ptr %v4758, i64 %v4888
  call void @outer_1x8(ptr %v4886, ptr %v406, i64 %v4773, ptr %v4889, i64 8)
  br label %b550
b550:
  %v4890 = add nsw i64 %v4774, 64
  br label %b520
b522:
  %v4891 = add nsw i64 %v4769, 384
  br label %b517
b519:
  %v4892 = icmp sgt i64 %v3, 1
  br i1 %v4892, label %b551, label %b552
b551:
  %v4893 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4894 = atomicrmw add ptr %v4893, i64 1 acq_rel
  %v4895 = load i64, ptr %v401, align 8
  %v4896 = add i64 %v4895, 1
  store i64 %v4896, ptr %v401, align 8
  %v4897 = mul i64 %v3, %v4896
  br label %b553
b553:
  %v4898 = load atomic i64, ptr %v4893 acquire, align 8
  %v4899 = icmp slt i64 %v4898, %v4897
  br i1 %v4899, label %b554, label %b555
b554:
  %v4900 = call i32 @sched_yield()
  br label %b553
b555:
  br label %b552
b552:
  %v4901 = mul i64 0, 32
  %v4902 = getelementptr inbounds float, ptr %v94, i64 %v4901
  %v4903 = getelementptr inbounds float, ptr %v4902, i64 0
  %v4904 = mul i64 0, 26
  %v4905 = getelementptr inbounds float, ptr %v88, i64 %v4904
  %v4906 = getelementptr inbounds float, ptr %v4905, i64 0
  %v4907 = getelementptr inbounds float, ptr %v406, i64 12288
  %v4908 = add i64 32, 1
  %v4909 = sdiv i64 %v4908, 2
  %v4910 = add i64 %v2, 1
  %v4911 = mul i64 %v4909, %v2
  %v4912 = sdiv i64 %v4911, %v3
  %v4913 = mul i64 %v4912, 2
  %v4914 = icmp slt i64 %v4913, 32
  %v4915 = select i1 %v4914, i64 %v4913, i64 32
  %v4916 = mul i64 %v4909, %v4910
  %v4917 = sdiv i64 %v4916, %v3
  %v4918 = mul i64 %v4917, 2
  %v4919 = icmp slt i64 %v4918, 32
  %v4920 = select i1 %v4919, i64 %v4918, i64 32
  %v4921 = getelementptr inbounds float, ptr %v68, i64 0
  br label %b556
b556:
  %v4922 = phi i64 [ %v4915, %b552 ], [ %v4930, %b561 ]
  %v4923 = icmp slt i64 %v4922, %v4920
  br i1 %v4923, label %b557, label %b558
b557:
  %v4924 = mul i64 %v4922, 26
  %v4925 = getelementptr inbounds float, ptr %v4921, i64 %v4924
  br label %b559
b559:
  %v4926 = phi i64 [ 0, %b557 ], [ %v4929, %b560 ]
  %v4927 = icmp slt i64 %v4926, 26
  br i1 %v4927, label %b560, label %b561
b560:
  %v4928 = getelementptr inbounds float, ptr %v4925, i64 %v4926
  store float 0x0000000000000000, ptr %v4928, align 4
  %v4929 = add nsw i64 %v4926, 1
  br label %b559
b561:
  %v4930 = add nsw i64 %v4922, 1
  br label %b556
b558:
  %v4931 = mul i64 %v8, 1
  br label %b562
b562:
  %v4932 = phi i64 [ 0, %b558 ], [ %v5051, %b567 ]
  %v4933 = icmp slt i64 %v4932, %v4931
  br i1 %v4933, label %b563, label %b564
b563:
  %v4934 = sub i64 %v4931, %v4932
  %v4935 = icmp slt i64 %v4934, 384
  %v4936 = select i1 %v4935, i64 %v4934, i64 384
  br label %b565
b565:
  %v4937 = phi i64 [ %v4915, %b563 ], [ %v5050, %b591 ]
  %v4938 = icmp slt i64 %v4937, %v4920
  br i1 %v4938, label %b566, label %b567
b566:
  %v4939 = sub i64 %v4920, %v4937
  %v4940 = icmp slt i64 %v4939, 64
  %v4941 = select i1 %v4940, i64 %v4939, i64 64
  %v4942 = sdiv i64 %v4941, 2
  %v4943 = mul i64 %v4942, 2
  %v4944 = sub i64 %v4941, %v4943
  %v4945 = mul i64 %v4932, 32
  %v4946 = add i64 %v4945, %v4937
  %v4947 = getelementptr inbounds float, ptr %v4903, i64 %v4946
  br label %b568
b568:
  %v4948 = phi i64 [ 0, %b566 ], [ %v4974, %b576 ]
  %v4949 = icmp slt i64 %v4948, %v4936
  br i1 %v4949, label %b569, label %b570
b569:
  %v4950 = mul i64 %v4948, 32
  %v4951 = getelementptr inbounds float, ptr %v4947, i64 %v4950
  %v4952 = mul i64 %v4948, 2
  %v4953 = getelementptr inbounds float, ptr %v4907, i64 %v4952
  br label %b571
b571:
  %v4954 = phi i64 [ 0, %b569 ], [ %v4963, %b572 ]
  %v4955 = icmp slt i64 %v4954, %v4942
  br i1 %v4955, label %b572, label %b573
b572:
  %v4956 = mul i64 %v4954, 2
  %v4957 = getelementptr inbounds float, ptr %v4951, i64 %v4956
  %v4958 = mul i64 %v4954, 768
  %v4959 = getelementptr inbounds float, ptr %v4953, i64 %v4958
  %v4960 = getelementptr inbounds float, ptr %v4957, i64 0
  %v4961 = load <2 x float>, ptr %v4960, align 4
  %v4962 = getelementptr inbounds float, ptr %v4959, i64 0
  store <2 x float> %v4961, ptr %v4962, align 4
  %v4963 = add nsw i64 %v4954, 1
  br label %b571
b573:
  %v4964 = mul i64 %v4942, 2
  %v4965 = getelementptr inbounds float, ptr %v4951, i64 %v4964
  %v4966 = mul i64 %v4942, 768
  %v4967 = getelementptr inbounds float, ptr %v4953, i64 %v4966
  br label %b574
b574:
  %v4968 = phi i64 [ 0, %b573 ], [ %v4973, %b575 ]
  %v4969 = icmp slt i64 %v4968, %v4944
  br i1 %v4969, label %b575, label %b576
b575:
  %v4970 = getelementptr inbounds float, ptr %v4965, i64 %v4968
  %v4971 = load float, ptr %v4970, align 4
  %v4972 = getelementptr inbounds float, ptr %v4967, i64 %v4968
  store float %v4971, ptr %v4972, align 4
  %v4973 = add nsw i64 %v4968, 1
  br label %b574, !llvm.loop !3
b576:
  %v4974 = add nsw i64 %v4948, 1
  br label %b568
b570:
  br label %b577
b577:
  %v4975 = phi i64 [ 0, %b570 ], [ %v5010, %b585 ]
  %v4976 = icmp slt i64 %v4975, 0
  br i1 %v4976, label %b578, label %b579
b578:
  %v4977 = mul i64 %v4932, 26
  %v4978 = add i64 %v4977, %v4975
  %v4979 = getelementptr inbounds float, ptr %v4906, i64 %v4978
  br label %b580
b580:
  %v4980 = phi i64 [ 0, %b578 ], [ %v4998, %b581 ]
  %v4981 = icmp slt i64 %v4980, %v4936
  br i1 %v4981, label %b581, label %b582
b581:
  %v4982 = mul i64 %v4980, 26
  %v4983 = getelementptr inbounds float, ptr %v4979, i64 %v4982
  %v4984 = mul i64 %v4980, 32
  %v4985 = getelementptr inbounds float, ptr %v406, i64 %v4984
  %v4986 = getelementptr inbounds float, ptr %v4983, i64 0
  %v4987 = load <8 x float>, ptr %v4986, align 4
  %v4988 = getelementptr inbounds float, ptr %v4985, i64 0
  store <8 x float> %v4987, ptr %v4988, align 4
  %v4989 = getelementptr inbounds float, ptr %v4983, i64 8
  %v4990 = load <8 x float>, ptr %v4989, align 4
  %v4991 = getelementptr inbounds float, ptr %v4985, i64 8
  store <8 x float> %v4990, ptr %v4991, align 4
  %v4992 = getelementptr inbounds float, ptr %v4983, i64 16
  %v4993 = load <8 x float>, ptr %v4992, align 4
  %v4994 = getelementptr inbounds float, ptr %v4985, i64 16
  store <8 x float> %v4993, ptr %v4994, align 4
  %v4995 = getelementptr inbounds float, ptr %v4983, i64 24
  %v4996 = load <8 x float>, ptr %v4995, align 4
  %v4997 = getelementptr inbounds float, ptr %v4985, i64 24
  store <8 x float> %v4996, ptr %v4997, align 4
  %v4998 = add nsw i64 %v4980, 1
  br label %b580
b582:
  %v4999 = sdiv i64 %v4941, 2
  br label %b583
b583:
  %v5000 = phi i64 [ 0, %b582 ], [ %v5009, %b584 ]
  %v5001 = icmp slt i64 %v5000, %v4999
  br i1 %v5001, label %b584, label %b585
b584:
  %v5002 = mul i64 %v5000, 2
  %v5003 = add i64 %v4937, %v5002
  %v5004 = mul i64 %v5000, 768
  %v5005 = getelementptr inbounds float, ptr %v4907, i64 %v5004
  %v5006 = mul i64 %v5003, 26
  %v5007 = add i64 %v5006, %v4975
  %v5008 = getelementptr inbounds float, ptr %v4921, i64 %v5007
  call void @outer_2x32(ptr %v5005, ptr %v406, i64 %v4936, ptr %v5008, i64 26)
  %v5009 = add nsw i64 %v5000, 1
  br label %b583
b585:
  %v5010 = add nsw i64 %v4975, 32
  br label %b577
b579:
  %v5011 = mul i64 %v4932, 26
  %v5012 = add i64 %v5011, 0
  %v5013 = getelementptr inbounds float, ptr %v4906, i64 %v5012
  br label %b586
b586:
  %v5014 = phi i64 [ 0, %b579 ], [ %v5038, %b587 ]
  %v5015 = icmp slt i64 %v5014, %v4936
  br i1 %v5015, label %b587, label %b588
b587:
  %v5016 = mul i64 %v5014, 26
  %v5017 = getelementptr inbounds float, ptr %v5013, i64 %v5016
  %v5018 = mul i64 %v5014, 32
  %v5019 = getelementptr inbounds float, ptr %v406, i64 %v5018
  %v5020 = getelementptr inbounds float, ptr %v5017, i64 0
  %v5021 = load <8 x float>, ptr %v5020, align 4
  %v5022 = getelementptr inbounds float, ptr %v5019, i64 0
  store <8 x float> %v5021, ptr %v5022, align 4
  %v5023 = getelementptr inbounds float, ptr %v5017, i64 8
  %v5024 = load <8 x float>, ptr %v5023, align 4
  %v5025 = getelementptr inbounds float, ptr %v5019, i64 8
  store <8 x float> %v5024, ptr %v5025, align 4
  %v5026 = getelementptr inbounds float, ptr %v5017, i64 16
  %v5027 = load <8 x float>, ptr %v5026, align 4
  %v5028 = getelementptr inbounds float, ptr %v5019, i64 16
  store <8 x float> %v5027, ptr %v5028, align 4
  %v5029 = getelementptr inbounds float, ptr %v5017, i64 24
  %v5030 = icmp ult i64 2, 8
  %v5031 = select i1 %v5030, i64 2, i64 8
  %v5032 = trunc i64 %v5031 to i32
  %v5033 = insertelement <8 x i32> poison, i32 %v5032, i64 0
  %v5034 = shufflevector <8 x i32> %v5033, <8 x i32> poison, <8 x i32> zeroinitializer
  %v5035 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v5034
  %v5036 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v5029, <8 x i1> %v5035, <8 x float> zeroinitializer)
  %v5037 = getelementptr inbounds float, ptr %v5019, i64 24
  store <8 x float> %v5036, ptr %v5037, align 4
  %v5038 = add nsw i64 %v5014, 1
  br label %b586
b588:
  %v5039 = sdiv i64 %v4941, 2
  br label %b589
b589:
  %v5040 = phi i64 [ 0, %b588 ], [ %v5049, %b590 ]
  %v5041 = icmp slt i64 %v5040, %v5039
  br i1 %v5041, label %b590, label %b591
b590:
  %v5042 = mul i64 %v5040, 2
  %v5043 = add i64 %v4937, %v5042
  %v5044 = mul i64 %v5040, 768
  %v5045 = getelementptr inbounds float, ptr %v4907, i64 %v5044
  %v5046 = mul i64 %v5043, 26
  %v5047 = add i64 %v5046, 0
  %v5048 = getelementptr inbounds float, ptr %v4921, i64 %v5047
  call void @outer_2x26(ptr %v5045, ptr %v406, i64 %v4936, ptr %v5048, i64 26)
  %v5049 = add nsw i64 %v5040, 1
  br label %b589
b591:
  %v5050 = add nsw i64 %v4937, 64
  br label %b565
b567:
  %v5051 = add nsw i64 %v4932, 384
  br label %b562
b564:
  %v5052 = icmp sgt i64 %v3, 1
  br i1 %v5052, label %b592, label %b593
b592:
  %v5053 = getelementptr inbounds i64, ptr %v1, i64 3
  %v5054 = atomicrmw add ptr %v5053, i64 1 acq_rel
  %v5055 = load i64, ptr %v401, align 8
  %v5056 = add i64 %v5055, 1
  store i64 %v5056, ptr %v401, align 8
  %v5057 = mul i64 %v3, %v5056
  br label %b594
b594:
  %v5058 = load atomic i64, ptr %v5053 acquire, align 8
  %v5059 = icmp slt i64 %v5058, %v5057
  br i1 %v5059, label %b595, label %b596
b595:
  %v5060 = call i32 @sched_yield()
  br label %b594
b596:
  br label %b593
b593:
  %v5061 = mul i64 0, 32
  %v5062 = getelementptr inbounds float, ptr %v94, i64 %v5061
  %v5063 = getelementptr inbounds float, ptr %v5062, i64 0
  %v5064 = mul i64 0, 8
  %v5065 = getelementptr inbounds float, ptr %v42, i64 %v5064
  %v5066 = getelementptr inbounds float, ptr %v5065, i64 0
  %v5067 = getelementptr inbounds float, ptr %v406, i64 12288
  %v5068 = add i64 32, 1
  %v5069 = sdiv i64 %v5068, 2
  %v5070 = add i64 %v2, 1
  %v5071 = mul i64 %v5069, %v2
  %v5072 = sdiv i64 %v5071, %v3
  %v5073 = mul i64 %v5072, 2
  %v5074 = icmp slt i64 %v5073, 32
  %v5075 = select i1 %v5074, i64 %v5073, i64 32
  %v5076 = mul i64 %v5069, %v5070
  %v5077 = sdiv i64 %v5076, %v3
  %v5078 = mul i64 %v5077, 2
  %v5079 = icmp slt i64 %v5078, 32
  %v5080 = select i1 %v5079, i64 %v5078, i64 32
  %v5081 = getelementptr inbounds float, ptr %v70, i64 0
  br label %b597
b597:
  %v5082 = phi i64 [ %v5075, %b593 ], [ %v5090, %b602 ]
  %v5083 = icmp slt i64 %v5082, %v5080
  br i1 %v5083, label %b598, label %b599
b598:
  %v5084 = mul i64 %v5082, 8
  %v5085 = getelementptr inbounds float, ptr %v5081, i64 %v5084
  br label %b600
b600:
  %v5086 = phi i64 [ 0, %b598 ], [ %v5089, %b601 ]
  %v5087 = icmp slt i64 %v5086, 8
  br i1 %v5087, label %b601, label %b602
b601:
  %v5088 = getelementptr inbounds float, ptr %v5085, i64 %v5086
  store float 0x0000000000000000, ptr %v5088, align 4
  %v5089 = add nsw i64 %v5086, 1
  br label %b600
b602:
  %v5090 = add nsw i64 %v5082, 1
  br label %b597
b599:
  %v5091 = mul i64 %v8, 1
  br label %b603
b603:
  %v5092 = phi i64 [ 0, %b599 ], [ %v5196, %b608 ]
  %v5093 = icmp slt i64 %v5092, %v5091
  br i1 %v5093, label %b604, label %b605
b604:
  %v5094 = sub i64 %v5091, %v5092
  %v5095 = icmp slt i64 %v5094, 384
  %v5096 = select i1 %v5095, i64 %v5094, i64 384
  br label %b606
b606:
  %v5097 = phi i64 [ %v5075, %b604 ], [ %v5195, %b632 ]
  %v5098 = icmp slt i64 %v5097, %v5080
  br i1 %v5098, label %b607, label %b608
b607:
  %v5099 = sub i64 %v5080, %v5097
  %v5100 = icmp slt i64 %v5099, 64
  %v5101 = select i1 %v5100, i64 %v5099, i64 64
  %v5102 = sdiv i64 %v5101, 2
  %v5103 = mul i64 %v5102, 2
  %v5104 = sub i64 %v5101, %v5103
  %v5105 = mul i64 %v5092, 32
  %v5106 = add i64 %v5105, %v5097
  %v5107 = getelementptr inbounds float, ptr %v5063, i64 %v5106
  br label %b609
b609:
  %v5108 = phi i64 [ 0, %b607 ], [ %v5134, %b617 ]
  %v5109 = icmp slt i64 %v5108, %v5096
  br i1 %v5109, label %b610, label %b611
b610:
  %v5110 = mul i64 %v5108, 32
  %v5111 = getelementptr inbounds float, ptr %v5107, i64 %v5110
  %v5112 = mul i64 %v5108, 2
  %v5113 = getelementptr inbounds float, ptr %v5067, i64 %v5112
  br label %b612
b612:
  %v5114 = phi i64 [ 0, %b610 ], [ %v5123, %b613 ]
  %v5115 = icmp slt i64 %v5114, %v5102
  br i1 %v5115, label %b613, label %b614
b613:
  %v5116 = mul i64 %v5114, 2
  %v5117 = getelementptr inbounds float, ptr %v5111, i64 %v5116
  %v5118 = mul i64 %v5114, 768
  %v5119 = getelementptr inbounds float, ptr %v5113, i64 %v5118
  %v5120 = getelementptr inbounds float, ptr %v5117, i64 0
  %v5121 = load <2 x float>, ptr %v5120, align 4
  %v5122 = getelementptr inbounds float, ptr %v5119, i64 0
  store <2 x float> %v5121, ptr %v5122, align 4
  %v5123 = add nsw i64 %v5114, 1
  br label %b612
b614:
  %v5124 = mul i64 %v5102, 2
  %v5125 = getelementptr inbounds float, ptr %v5111, i64 %v5124
  %v5126 = mul i64 %v5102, 768
  %v5127 = getelementptr inbounds float, ptr %v5113, i64 %v5126
  br label %b615
b615:
  %v5128 = phi i64 [ 0, %b614 ], [ %v5133, %b616 ]
  %v5129 = icmp slt i64 %v5128, %v5104
  br i1 %v5129, label %b616, label %b617
b616:
  %v5130 = getelementptr inbounds float, ptr %v5125, i64 %v5128
  %v5131 = load float, ptr %v5130, align 4
  %v5132 = getelementptr inbounds float, ptr %v5127, i64 %v5128
  store float %v5131, ptr %v5132, align 4
  %v5133 = add nsw i64 %v5128, 1
  br label %b615, !llvm.loop !6
b617:
  %v5134 = add nsw i64 %v5108, 1
  br label %b609
b611:
  br label %b618
b618:
  %v5135 = phi i64 [ 0, %b611 ], [ %v5170, %b626 ]
  %v5136 = icmp slt i64 %v5135, 0
  br i1 %v5136, label %b619, label %b620
b619:
  %v5137 = mul i64 %v5092, 8
  %v5138 = add i64 %v5137, %v5135
  %v5139 = getelementptr inbounds float, ptr %v5066, i64 %v5138
  br label %b621
b621:
  %v5140 = phi i64 [ 0, %b619 ], [ %v5158, %b622 ]
  %v5141 = icmp slt i64 %v5140, %v5096
  br i1 %v5141, label %b622, label %b623
b622:
  %v5142 = mul i64 %v5140, 8
  %v5143 = getelementptr inbounds float, ptr %v5139, i64 %v5142
  %v5144 = mul i64 %v5140, 32
  %v5145 = getelementptr inbounds float, ptr %v406, i64 %v5144
  %v5146 = getelementptr inbounds float, ptr %v5143, i64 0
  %v5147 = load <8 x float>, ptr %v5146, align 4
  %v5148 = getelementptr inbounds float, ptr %v5145, i64 0
  store <8 x float> %v5147, ptr %v5148, align 4
  %v5149 = getelementptr inbounds float, ptr %v5143, i64 8
  %v5150 = load <8 x float>, ptr %v5149, align 4
  %v5151 = getelementptr inbounds float, ptr %v5145, i64 8
  store <8 x float> %v5150, ptr %v5151, align 4
  %v5152 = getelementptr inbounds float, ptr %v5143, i64 16
  %v5153 = load <8 x float>, ptr %v5152, align 4
  %v5154 = getelementptr inbounds float, ptr %v5145, i64 16
  store <8 x float> %v5153, ptr %v5154, align 4
  %v5155 = getelementptr inbounds float, ptr %v5143, i64 24
  %v5156 = load <8 x float>, ptr %v5155, align 4
  %v5157 = getelementptr inbounds float, ptr %v5145, i64 24
  store <8 x float> %v5156, ptr %v5157, align 4
  %v5158 = add nsw i64 %v5140, 1
  br label %b621
b623:
  %v5159 = sdiv i64 %v5101, 2
  br label %b624
b624:
  %v5160 = phi i64 [ 0, %b623 ], [ %v5169, %b625 ]
  %v5161 = icmp slt i64 %v5160, %v5159
  br i1 %v5161, label %b625, label %b626
b625:
  %v5162 = mul i64 %v5160, 2
  %v5163 = add i64 %v5097, %v5162
  %v5164 = mul i64 %v5160, 768
  %v5165 = getelementptr inbounds float, ptr %v5067, i64 %v5164
  %v5166 = mul i64 %v5163, 8
  %v5167 = add i64 %v5166, %v5135
  %v5168 = getelementptr inbounds float, ptr %v5081, i64 %v5167
  call void @outer_2x32(ptr %v5165, ptr %v406, i64 %v5096, ptr %v5168, i64 8)
  %v5169 = add nsw i64 %v5160, 1
  br label %b624
b626:
  %v5170 = add nsw i64 %v5135, 32
  br label %b618
b620:
  %v5171 = mul i64 %v5092, 8
  %v5172 = add i64 %v5171, 0
  %v5173 = getelementptr inbounds float, ptr %v5066, i64 %v5172
  br label %b627
b627:
  %v5174 = phi i64 [ 0, %b620 ], [ %v5183, %b628 ]
  %v5175 = icmp slt i64 %v5174, %v5096
  br i1 %v5175, label %b628, label %b629
b628:
  %v5176 = mul i64 %v5174, 8
  %v5177 = getelementptr inbounds float, ptr %v5173, i64 %v5176
  %v5178 = mul i64 %v5174, 8
  %v5179 = getelementptr inbounds float, ptr %v406, i64 %v5178
  %v5180 = getelementptr inbounds float, ptr %v5177, i64 0
  %v5181 = load <8 x float>, ptr %v5180, align 4
  %v5182 = getelementptr inbounds float, ptr %v5179, i64 0
  store <8 x float> %v5181, ptr %v5182, align 4
  %v5183 = add nsw i64 %v5174, 1
  br label %b627
b629:
  %v5184 = sdiv i64 %v5101, 2
  br label %b630
b630:
  %v5185 = phi i64 [ 0, %b629 ], [ %v5194, %b631 ]
  %v5186 = icmp slt i64 %v5185, %v5184
  br i1 %v5186, label %b631, label %b632
b631:
  %v5187 = mul i64 %v5185, 2
  %v5188 = add i64 %v5097, %v5187
  %v5189 = mul i64 %v5185, 768
  %v5190 = getelementptr inbounds float, ptr %v5067, i64 %v5189
  %v5191 = mul i64 %v5188, 8
  %v5192 = add i64 %v5191, 0
  %v5193 = getelementptr inbounds float, ptr %v5081, i64 %v5192
  call void @outer_2x8(ptr %v5190, ptr %v406, i64 %v5096, ptr %v5193, i64 8)
  %v5194 = add nsw i64 %v5185, 1
  br label %b630
b632:
  %v5195 = add nsw i64 %v5097, 64
  br label %b606
b608:
  %v5196 = add nsw i64 %v5092, 384
  br label %b603
b605:
  %v5197 = icmp sgt i64 %v3, 1
  br i1 %v5197, label %b633, label %b634
b633:
  %v5198 = getelementptr inbounds i64, ptr %v1, i64 3
  %v5199 = atomicrmw add ptr %v5198, i64 1 acq_rel
  %v5200 = load i64, ptr %v401, align 8
  %v5201 = add i64 %v5200, 1
  store i64 %v5201, ptr %v401, align 8
  %v5202 = mul i64 %v3, %v5201
  br label %b635
b635:
  %v5203 = load atomic i64, ptr %v5198 acquire, align 8
  %v5204 = icmp slt i64 %v5203, %v5202
  br i1 %v5204, label %b636, label %b637
b636:
  %v5205 = call i32 @sched_yield()
  br label %b635
b637:
  br label %b634
b634:
  %v5206 = icmp eq i64 %v2, 0
  br i1 %v5206, label %b638, label %b639
b638:
  br label %b640
b640:
  %v5207 = phi i64 [ 0, %b638 ], [ %v5229, %b645 ]
  %v5208 = icmp slt i64 %v5207, 32
  br i1 %v5208, label %b641, label %b642
b641:
  br label %b643
b643:
  %v5209 = phi i64 [ 0, %b641 ], [ %v5226, %b648 ]
  %v5210 = phi <8 x float> [ splat (float 0x0000000000000000), %b641 ], [ %v5225, %b648 ]
  %v5211 = icmp slt i64 %v5209, %v8
  br i1 %v5211, label %b644, label %b645
b644:
  %v5212 = add i64 %v5209, 128
  %v5213 = icmp slt i64 %v5212, %v8
  %v5214 = select i1 %v5213, i64 %v5212, i64 %v8
  br label %b646
b646:
  %v5215 = phi i64 [ %v5209, %b644 ], [ %v5224, %b647 ]
  %v5216 = phi <8 x float> [ splat (float 0x0000000000000000), %b644 ], [ %v5223, %b647 ]
  %v5217 = icmp slt i64 %v5215, %v5214
  br i1 %v5217, label %b647, label %b648
b647:
  %v5218 = mul i64 %v5215, 32
  %v5219 = getelementptr inbounds float, ptr %v94, i64 %v5218
  %v5220 = add i64 0, %v5207
  %v5221 = getelementptr inbounds float, ptr %v5219, i64 %v5220
  %v5222 = load <8 x float>, ptr %v5221, align 4
  %v5223 = fadd <8 x float> %v5216, %v5222
  %v5224 = add nsw i64 %v5215, 1
  br label %b646
b648:
  %v5225 = fadd <8 x float> %v5210, %v5216
  %v5226 = add nsw i64 %v5209, 128
  br label %b643
b645:
  %v5227 = add i64 0, %v5207
  %v5228 = getelementptr inbounds float, ptr %v72, i64 %v5227
  store <8 x float> %v5210, ptr %v5228, align 4
  %v5229 = add nsw i64 %v5207, 8
  br label %b640
b642:
  br label %b639
b639:
  %v5230 = icmp sgt i64 %v3, 1
  br i1 %v5230, label %b649, label %b650
b649:
  %v5231 = getelementptr inbounds i64, ptr %v1, i64 3
  %v5232 = atomicrmw add ptr %v5231, i64 1 acq_rel
  %v5233 = load i64, ptr %v401, align 8
  %v5234 = add i64 %v5233, 1
  store i64 %v5234, ptr %v401, align 8
  %v5235 = mul i64 %v3, %v5234
  br label %b651
b651:
  %v5236 = load atomic i64, ptr %v5231 acquire, align 8
  %v5237 = icmp slt i64 %v5236, %v5235
  br i1 %v5237, label %b652, label %b653
b652:
  %v5238 = call i32 @sched_yield()
  br label %b651
b653:
  br label %b650
b650:
  %v5239 = mul i64 0, 8
  %v5240 = getelementptr inbounds float, ptr %v236, i64 %v5239
  %v5241 = getelementptr inbounds float, ptr %v5240, i64 0
  %v5242 = mul i64 1, %v7
  %v5243 = add i64 0, %v5242
  %v5244 = mul i64 %v5243, 8
  %v5245 = getelementptr inbounds float, ptr %v42, i64 %v5244
  %v5246 = getelementptr inbounds float, ptr %v5245, i64 0
  %v5247 = getelementptr inbounds float, ptr %v406, i64 12288
  %v5248 = add i64 8, 1
  %v5249 = sdiv i64 %v5248, 2
  %v5250 = add i64 %v2, 1
  %v5251 = mul i64 %v5249, %v2
  %v5252 = sdiv i64 %v5251, %v3
  %v5253 = mul i64 %v5252, 2
  %v5254 = icmp slt i64 %v5253, 8
  %v5255 = select i1 %v5254, i64 %v5253, i64 8
  %v5256 = mul i64 %v5249, %v5250
  %v5257 = sdiv i64 %v5256, %v3
  %v5258 = mul i64 %v5257, 2
  %v5259 = icmp slt i64 %v5258, 8
  %v5260 = select i1 %v5259, i64 %v5258, i64 8
  %v5261 = getelementptr inbounds float, ptr %v74, i64 0
  br label %b654
b654:
  %v5262 = phi i64 [ %v5255, %b650 ], [ %v5270, %b659 ]
  %v5263 = icmp slt i64 %v5262, %v5260
  br i1 %v5263, label %b655, label %b656
b655:
  %v5264 = mul i64 %v5262, 8
  %v5265 = getelementptr inbounds float, ptr %v5261, i64 %v5264
  br label %b657
b657:
  %v5266 = phi i64 [ 0, %b655 ], [ %v5269, %b658 ]
  %v5267 = icmp slt i64 %v5266, 8
  br i1 %v5267, label %b658, label %b659
b658:
  %v5268 = getelementptr inbounds float, ptr %v5265, i64 %v5266
  store float 0x0000000000000000, ptr %v5268, align 4
  %v5269 = add nsw i64 %v5266, 1
  br label %b657
b659:
  %v5270 = add nsw i64 %v5262, 1
  br label %b654
b656:
  %v5271 = mul i64 %v8, 1
  br label %b660
b660:
  %v5272 = phi i64 [ 0, %b656 ], [ %v5376, %b665 ]
  %v5273 = icmp slt i64 %v5272, %v5271
  br i1 %v5273, label %b661, label %b662
b661:
  %v5274 = sub i64 %v5271, %v5272
  %v5275 = icmp slt i64 %v5274, 384
  %v5276 = select i1 %v5275, i64 %v5274, i64 384
  br label %b663
b663:
  %v5277 = phi i64 [ %v5255, %b661 ], [ %v5375, %b689 ]
  %v5278 = icmp slt i64 %v5277, %v5260
  br i1 %v5278, label %b664, label %b665
b664:
  %v5279 = sub i64 %v5260, %v5277
  %v5280 = icmp slt i64 %v5279, 64
  %v5281 = select i1 %v5280, i64 %v5279, i64 64
  %v5282 = sdiv i64 %v5281, 2
  %v5283 = mul i64 %v5282, 2
  %v5284 = sub i64 %v5281, %v5283
  %v5285 = mul i64 %v5272, 8
  %v5286 = add i64 %v5285, %v5277
  %v5287 = getelementptr inbounds float, ptr %v5241, i64 %v5286
  br label %b666
b666:
  %v5288 = phi i64 [ 0, %b664 ], [ %v5314, %b674 ]
  %v5289 = icmp slt i64 %v5288, %v5276
  br i1 %v5289, label %b667, label %b668
b667:
  %v5290 = mul i64 %v5288, 8
  %v5291 = getelementptr inbounds float, ptr %v5287, i64 %v5290
  %v5292 = mul i64 %v5288, 2
  %v5293 = getelementptr inbounds float, ptr %v5247, i64 %v5292
  br label %b669
b669:
  %v5294 = phi i64 [ 0, %b667 ], [ %v5303, %b670 ]
  %v5295 = icmp slt i64 %v5294, %v5282
  br i1 %v5295, label %b670, label %b671
b670:
  %v5296 = mul i64 %v5294, 2
  %v5297 = getelementptr inbounds float, ptr %v5291, i64 %v5296
  %v5298 = mul i64 %v5294, 768
  %v5299 = getelementptr inbounds float, ptr %v5293, i64 %v5298
  %v5300 = getelementptr inbounds float, ptr %v5297, i64 0
  %v5301 = load <2 x float>, ptr %v5300, align 4
  %v5302 = getelementptr inbounds float, ptr %v5299, i64 0
  store <2 x float> %v5301, ptr %v5302, align 4
  %v5303 = add nsw i64 %v5294, 1
  br label %b669
b671:
  %v5304 = mul i64 %v5282, 2
  %v5305 = getelementptr inbounds float, ptr %v5291, i64 %v5304
  %v5306 = mul i64 %v5282, 768
  %v5307 = getelementptr inbounds float, ptr %v5293, i64 %v5306
  br label %b672
b672:
  %v5308 = phi i64 [ 0, %b671 ], [ %v5313, %b673 ]
  %v5309 = icmp slt i64 %v5308, %v5284
  br i1 %v5309, label %b673, label %b674
b673:
  %v5310 = getelementptr inbounds float, ptr %v5305, i64 %v5308
  %v5311 = load float, ptr %v5310, align 4
  %v5312 = getelementptr inbounds float, ptr %v5307, i64 %v5308
  store float %v5311, ptr %v5312, align 4
  %v5313 = add nsw i64 %v5308, 1
  br label %b672, !llvm.loop !9
b674:
  %v5314 = add nsw i64 %v5288, 1
  br label %b666
b668:
  br label %b675
b675:
  %v5315 = phi i64 [ 0, %b668 ], [ %v5350, %b683 ]
  %v5316 = icmp slt i64 %v5315, 0
  br i1 %v5316, label %b676, label %b677
b676:
  %v5317 = mul i64 %v5272, 8
  %v5318 = add i64 %v5317, %v5315
  %v5319 = getelementptr inbounds float, ptr %v5246, i64 %v5318
  br label %b678
b678:
  %v5320 = phi i64 [ 0, %b676 ], [ %v5338, %b679 ]
  %v5321 = icmp slt i64 %v5320, %v5276
  br i1 %v5321, label %b679, label %b680
b679:
  %v5322 = mul i64 %v5320, 8
  %v5323 = getelementptr inbounds float, ptr %v5319, i64 %v5322
  %v5324 = mul i64 %v5320, 32
  %v5325 = getelementptr inbounds float, ptr %v406, i64 %v5324
  %v5326 = getelementptr inbounds float, ptr %v5323, i64 0
  %v5327 = load <8 x float>, ptr %v5326, align 4
  %v5328 = getelementptr inbounds float, ptr %v5325, i64 0
  store <8 x float> %v5327, ptr %v5328, align 4
  %v5329 = getelementptr inbounds float, ptr %v5323, i64 8
  %v5330 = load <8 x float>, ptr %v5329, align 4
  %v5331 = getelementptr inbounds float, ptr %v5325, i64 8
  store <8 x float> %v5330, ptr %v5331, align 4
  %v5332 = getelementptr inbounds float, ptr %v5323, i64 16
  %v5333 = load <8 x float>, ptr %v5332, align 4
  %v5334 = getelementptr inbounds float, ptr %v5325, i64 16
  store <8 x float> %v5333, ptr %v5334, align 4
  %v5335 = getelementptr inbounds float, ptr %v5323, i64 24
  %v5336 = load <8 x float>, ptr %v5335, align 4
  %v5337 = getelementptr inbounds float, ptr %v5325, i64 24
  store <8 x float> %v5336, ptr %v5337, align 4
  %v5338 = add nsw i64 %v5320, 1
  br label %b678
b680:
  %v5339 = sdiv i64 %v5281, 2
  br label %b681
b681:
  %v5340 = phi i64 [ 0, %b680 ], [ %v5349, %b682 ]
  %v5341 = icmp slt i64 %v5340, %v5339
  br i1 %v5341, label %b682, label %b683
b682:
  %v5342 = mul i64 %v5340, 2
  %v5343 = add i64 %v5277, %v5342
  %v5344 = mul i64 %v5340, 768
  %v5345 = getelementptr inbounds float, ptr %v5247, i64 %v5344
  %v5346 = mul i64 %v5343, 8
  %v5347 = add i64 %v5346, %v5315
  %v5348 = getelementptr inbounds float, ptr %v5261, i64 %v5347
  call void @outer_2x32(ptr %v5345, ptr %v406, i64 %v5276, ptr %v5348, i64 8)
  %v5349 = add nsw i64 %v5340, 1
  br label %b681
b683:
  %v5350 = add nsw i64 %v5315, 32
  br label %b675
b677:
  %v5351 = mul i64 %v5272, 8
  %v5352 = add i64 %v5351, 0
  %v5353 = getelementptr inbounds float, ptr %v5246, i64 %v5352
  br label %b684
b684:
  %v5354 = phi i64 [ 0, %b677 ], [ %v5363, %b685 ]
  %v5355 = icmp slt i64 %v5354, %v5276
  br i1 %v5355, label %b685, label %b686
b685:
  %v5356 = mul i64 %v5354, 8
  %v5357 = getelementptr inbounds float, ptr %v5353, i64 %v5356
  %v5358 = mul i64 %v5354, 8
  %v5359 = getelementptr inbounds float, ptr %v406, i64 %v5358
  %v5360 = getelementptr inbounds float, ptr %v5357, i64 0
  %v5361 = load <8 x float>, ptr %v5360, align 4
  %v5362 = getelementptr inbounds float, ptr %v5359, i64 0
  store <8 x float> %v5361, ptr %v5362, align 4
  %v5363 = add nsw i64 %v5354, 1
  br label %b684
b686:
  %v5364 = sdiv i64 %v5281, 2
  br label %b687
b687:
  %v5365 = phi i64 [ 0, %b686 ], [ %v5374, %b688 ]
  %v5366 = icmp slt i64 %v5365, %v5364
  br i1 %v5366, label %b688, label %b689
b688:
  %v5367 = mul i64 %v5365, 2
  %v5368 = add i64 %v5277, %v5367
  %v5369 = mul i64 %v5365, 768
  %v5370 = getelementptr inbounds float, ptr %v5247, i64 %v5369
  %v5371 = mul i64 %v5368, 8
  %v5372 = add i64 %v5371, 0
  %v5373 = getelementptr inbounds float, ptr %v5261, i64 %v5372
  call void @outer_2x8(ptr %v5370, ptr %v406, i64 %v5276, ptr %v5373, i64 8)
  %v5374 = add nsw i64 %v5365, 1
  br label %b687
b689:
  %v5375 = add nsw i64 %v5277, 64
  br label %b663
b665:
  %v5376 = add nsw i64 %v5272, 384
  br label %b660
b662:
  %v5377 = icmp sgt i64 %v3, 1
  br i1 %v5377, label %b690, label %b691
b690:
  %v5378 = getelementptr inbounds i64, ptr %v1, i64 3
  %v5379 = atomicrmw add ptr %v5378, i64 1 acq_rel
  %v5380 = load i64, ptr %v401, align 8
  %v5381 = add i64 %v5380, 1
  store i64 %v5381, ptr %v401, align 8
  %v5382 = mul i64 %v3, %v5381
  br label %b692
b692:
  %v5383 = load atomic i64, ptr %v5378 acquire, align 8
  %v5384 = icmp slt i64 %v5383, %v5382
  br i1 %v5384, label %b693, label %b694
b693:
  %v5385 = call i32 @sched_yield()
  br label %b692
b694:
  br label %b691
b691:
  %v5386 = mul i64 0, 8
  %v5387 = getelementptr inbounds float, ptr %v234, i64 %v5386
  %v5388 = getelementptr inbounds float, ptr %v5387, i64 0
  %v5389 = mul i64 1, %v7
  %v5390 = add i64 0, %v5389
  %v5391 = mul i64 %v5390, 8
  %v5392 = getelementptr inbounds float, ptr %v42, i64 %v5391
  %v5393 = getelementptr inbounds float, ptr %v5392, i64 0
  %v5394 = getelementptr inbounds float, ptr %v406, i64 12288
  %v5395 = add i64 8, 1
  %v5396 = sdiv i64 %v5395, 2
  %v5397 = add i64 %v2, 1
  %v5398 = mul i64 %v5396, %v2
  %v5399 = sdiv i64 %v5398, %v3
  %v5400 = mul i64 %v5399, 2
  %v5401 = icmp slt i64 %v5400, 8
  %v5402 = select i1 %v5401, i64 %v5400, i64 8
  %v5403 = mul i64 %v5396, %v5397
  %v5404 = sdiv i64 %v5403, %v3
  %v5405 = mul i64 %v5404, 2
  %v5406 = icmp slt i64 %v5405, 8
  %v5407 = select i1 %v5406, i64 %v5405, i64 8
  %v5408 = getelementptr inbounds float, ptr %v76, i64 0
  br label %b695
b695:
  %v5409 = phi i64 [ %v5402, %b691 ], [ %v5417, %b700 ]
  %v5410 = icmp slt i64 %v5409, %v5407
  br i1 %v5410, label %b696, label %b697
b696:
  %v5411 = mul i64 %v5409, 8
  %v5412 = getelementptr inbounds float, ptr %v5408, i64 %v5411
  br label %b698
b698:
  %v5413 = phi i64 [ 0, %b696 ], [ %v5416, %b699 ]
  %v5414 = icmp slt i64 %v5413, 8
  br i1 %v5414, label %b699, label %b700
b699:
  %v5415 = getelementptr inbounds float, ptr %v5412, i64 %v5413
  store float 0x0000000000000000, ptr %v5415, align 4
  %v5416 = add nsw i64 %v5413, 1
  br label %b698
b700:
  %v5417 = add nsw i64 %v5409, 1
  br label %b695
b697:
  %v5418 = mul i64 %v8, 1
  br label %b701
b701:
  %v5419 = phi i64 [ 0, %b697 ], [ %v5523, %b706 ]
  %v5420 = icmp slt i64 %v5419, %v5418
  br i1 %v5420, label %b702, label %b703
b702:
  %v5421 = sub i64 %v5418, %v5419
  %v5422 = icmp slt i64 %v5421, 384
  %v5423 = select i1 %v5422, i64 %v5421, i64 384
  br label %b704
b704:
  %v5424 = phi i64 [ %v5402, %b702 ], [ %v5522, %b730 ]
  %v5425 = icmp slt i64 %v5424, %v5407
  br i1 %v5425, label %b705, label %b706
b705:
  %v5426 = sub i64 %v5407, %v5424
  %v5427 = icmp slt i64 %v5426, 64
  %v5428 = select i1 %v5427, i64 %v5426, i64 64
  %v5429 = sdiv i64 %v5428, 2
  %v5430 = mul i64 %v5429, 2
  %v5431 = sub i64 %v5428, %v5430
  %v5432 = mul i64 %v5419, 8
  %v5433 = add i64 %v5432, %v5424
  %v5434 = getelementptr inbounds float, ptr %v5388, i64 %v5433
  br label %b707
b707:
  %v5435 = phi i64 [ 0, %b705 ], [ %v5461, %b715 ]
  %v5436 = icmp slt i64 %v5435, %v5423
  br i1 %v5436, label %b708, label %b709
b708:
  %v5437 = mul i64 %v5435, 8
  %v5438 = getelementptr inbounds float, ptr %v5434, i64 %v5437
  %v5439 = mul i64 %v5435, 2
  %v5440 = getelementptr inbounds float, ptr %v5394, i64 %v5439
  br label %b710
b710:
  %v5441 = phi i64 [ 0, %b708 ], [ %v5450, %b711 ]
  %v5442 = icmp slt i64 %v5441, %v5429
  br i1 %v5442, label %b711, label %b712
b711:
  %v5443 = mul i64 %v5441, 2
  %v5444 = getelementptr inbounds float, ptr %v5438, i64 %v5443
  %v5445 = mul i64 %v5441, 768
  %v5446 = getelementptr inbounds float, ptr %v5440, i64 %v5445
  %v5447 = getelementptr inbounds float, ptr %v5444, i64 0
  %v5448 = load <2 x float>, ptr %v5447, align 4
  %v5449 = getelementptr inbounds float, ptr %v5446, i64 0
  store <2 x float> %v5448, ptr %v5449, align 4
  %v5450 = add nsw i64 %v5441, 1
  br label %b710
b712:
  %v5451 = mul i64 %v5429, 2
  %v5452 = getelementptr inbounds float, ptr %v5438, i64 %v5451
  %v5453 = mul i64 %v5429, 768
  %v5454 = getelementptr inbounds float, ptr %v5440, i64 %v5453
  br label %b713
b713:
  %v5455 = phi i64 [ 0, %b712 ], [ %v5460, %b714 ]
  %v5456 = icmp slt i64 %v5455, %v5431
  br i1 %v5456, label %b714, label %b715
b714:
  %v5457 = getelementptr inbounds float, ptr %v5452, i64 %v5455
  %v5458 = load float, ptr %v5457, align 4
  %v5459 = getelementptr inbounds float, ptr %v5454, i64 %v5455
  store float %v5458, ptr %v5459, align 4
  %v5460 = add nsw i64 %v5455, 1
  br label %b713, !llvm.loop !12
b715:
  %v5461 = add nsw i64 %v5435, 1
  br label %b707
b709:
  br label %b716
b716:
  %v5462 = phi i64 [ 0, %b709 ], [ %v5497, %b724 ]
  %v5463 = icmp slt i64 %v5462, 0
  br i1 %v5463, label %b717, label %b718
b717:
  %v5464 = mul i64 %v5419, 8
  %v5465 = add i64 %v5464, %v5462
  %v5466 = getelementptr inbounds float, ptr %v5393, i64 %v5465
  br label %b719
b719:
  %v5467 = phi i64 [ 0, %b717 ], [ %v5485, %b720 ]
  %v5468 = icmp slt i64 %v5467, %v5423
  br i1 %v5468, label %b720, label %b721
b720:
  %v5469 = mul i64 %v5467, 8
  %v5470 = getelementptr inbounds float, ptr %v5466, i64 %v5469
  %v5471 = mul i64 %v5467, 32
  %v5472 = getelementptr inbounds float, ptr %v406, i64 %v5471
  %v5473 = getelementptr inbounds float, ptr %v5470, i64 0
  %v5474 = load <8 x float>, ptr %v5473, align 4
  %v5475 = getelementptr inbounds float, ptr %v5472, i64 0
  store <8 x float> %v5474, ptr %v5475, align 4
  %v5476 = getelementptr inbounds float, ptr %v5470, i64 8
  %v5477 = load <8 x float>, ptr %v5476, align 4
  %v5478 = getelementptr inbounds float, ptr %v5472, i64 8
  store <8 x float> %v5477, ptr %v5478, align 4
  %v5479 = getelementptr inbounds float, ptr %v5470, i64 16
  %v5480 = load <8 x float>, ptr %v5479, align 4
  %v5481 = getelementptr inbounds float, ptr %v5472, i64 16
  store <8 x float> %v5480, ptr %v5481, align 4
  %v5482 = getelementptr inbounds float, ptr %v5470, i64 24
  %v5483 = load <8 x float>, ptr %v5482, align 4
  %v5484 = getelementptr inbounds float, ptr %v5472, i64 24
  store <8 x float> %v5483, ptr %v5484, align 4
  %v5485 = add nsw i64 %v5467, 1
  br label %b719
b721:
  %v5486 = sdiv i64 %v5428, 2
  br label %b722
b722:
  %v5487 = phi i64 [ 0, %b721 ], [ %v5496, %b723 ]
  %v5488 = icmp slt i64 %v5487, %v5486
  br i1 %v5488, label %b723, label %b724
b723:
  %v5489 = mul i64 %v5487, 2
  %v5490 = add i64 %v5424, %v5489
  %v5491 = mul i64 %v5487, 768
  %v5492 = getelementptr inbounds float, ptr %v5394, i64 %v5491
  %v5493 = mul i64 %v5490, 8
  %v5494 = add i64 %v5493, %v5462
  %v5495 = getelementptr inbounds float, ptr %v5408, i64 %v5494
  call void @outer_2x32(ptr %v5492, ptr %v406, i64 %v5423, ptr %v5495, i64 8)
  %v5496 = add nsw i64 %v5487, 1
  br label %b722
b724:
  %v5497 = add nsw i64 %v5462, 32
  br label %b716
b718:
  %v5498 = mul i64 %v5419, 8
  %v5499 = add i64 %v5498, 0
  %v5500 = getelementptr inbounds float, ptr %v5393, i64 %v5499
  br label %b725
b725:
  %v5501 = phi i64 [ 0, %b718 ], [ %v5510, %b726 ]
  %v5502 = icmp slt i64 %v5501, %v5423
  br i1 %v5502, label %b726, label %b727
b726:
  %v5503 = mul i64 %v5501, 8
  %v5504 = getelementptr inbounds float, ptr %v5500, i64 %v5503
  %v5505 = mul i64 %v5501, 8
  %v5506 = getelementptr inbounds float, ptr %v406, i64 %v5505
  %v5507 = getelementptr inbounds float, ptr %v5504, i64 0
  %v5508 = load <8 x float>, ptr %v5507, align 4
  %v5509 = getelementptr inbounds float, ptr %v5506, i64 0
  store <8 x float> %v5508, ptr %v5509, align 4
  %v5510 = add nsw i64 %v5501, 1
  br label %b725
b727:
  %v5511 = sdiv i64 %v5428, 2
  br label %b728
b728:
  %v5512 = phi i64 [ 0, %b727 ], [ %v5521, %b729 ]
  %v5513 = icmp slt i64 %v5512, %v5511
  br i1 %v5513, label %b729, label %b730
b729:
  %v5514 = mul i64 %v5512, 2
  %v5515 = add i64 %v5424, %v5514
  %v5516 = mul i64 %v5512, 768
  %v5517 = getelementptr inbounds float, ptr %v5394, i64 %v5516
  %v5518 = mul i64 %v5515, 8
  %v5519 = add i64 %v5518, 0
  %v5520 = getelementptr inbounds float, ptr %v5408, i64 %v5519
  call void @outer_2x8(ptr %v5517, ptr %v406, i64 %v5423, ptr %v5520, i64 8)
  %v5521 = add nsw i64 %v5512, 1
  br label %b728
b730:
  %v5522 = add nsw i64 %v5424, 64
  br label %b704
b706:
  %v5523 = add nsw i64 %v5419, 384
  br label %b701
b703:
  %v5524 = icmp sgt i64 %v3, 1
  br i1 %v5524, label %b731, label %b732
b731:
  %v5525 = getelementptr inbounds i64, ptr %v1, i64 3
  %v5526 = atomicrmw add ptr %v5525, i64 1 acq_rel
  %v5527 = load i64, ptr %v401, align 8
  %v5528 = add i64 %v5527, 1
  store i64 %v5528, ptr %v401, align 8
  %v5529 = mul i64 %v3, %v5528
  br label %b733
b733:
  %v5530 = load atomic i64, ptr %v5525 acquire, align 8
  %v5531 = icmp slt i64 %v5530, %v5529
  br i1 %v5531, label %b734, label %b735
b734:
  %v5532 = call i32 @sched_yield()
  br label %b733
b735:
  br label %b732
b732:
  %v5533 = mul i64 0, 32
  %v5534 = getelementptr inbounds float, ptr %v92, i64 %v5533
  %v5535 = getelementptr inbounds float, ptr %v5534, i64 0
  %v5536 = mul i64 0, 8
  %v5537 = getelementptr inbounds float, ptr %v168, i64 %v5536
  %v5538 = getelementptr inbounds float, ptr %v5537, i64 0
  %v5539 = getelementptr inbounds float, ptr %v406, i64 12288
  %v5540 = add i64 32, 1
  %v5541 = sdiv i64 %v5540, 2
  %v5542 = add i64 %v2, 1
  %v5543 = mul i64 %v5541, %v2
  %v5544 = sdiv i64 %v5543, %v3
  %v5545 = mul i64 %v5544, 2
  %v5546 = icmp slt i64 %v5545, 32
  %v5547 = select i1 %v5546, i64 %v5545, i64 32
  %v5548 = mul i64 %v5541, %v5542
  %v5549 = sdiv i64 %v5548, %v3
  %v5550 = mul i64 %v5549, 2
  %v5551 = icmp slt i64 %v5550, 32
  %v5552 = select i1 %v5551, i64 %v5550, i64 32
  %v5553 = getelementptr inbounds float, ptr %v78, i64 0
  br label %b736
b736:
  %v5554 = phi i64 [ %v5547, %b732 ], [ %v5562, %b741 ]
  %v5555 = icmp slt i64 %v5554, %v5552
  br i1 %v5555, label %b737, label %b738
b737:
  %v5556 = mul i64 %v5554, 8
  %v5557 = getelementptr inbounds float, ptr %v5553, i64 %v5556
  br label %b739
b739:
  %v5558 = phi i64 [ 0, %b737 ], [ %v5561, %b740 ]
  %v5559 = icmp slt i64 %v5558, 8
  br i1 %v5559, label %b740, label %b741
b740:
  %v5560 = getelementptr inbounds float, ptr %v5557, i64 %v5558
  store float 0x0000000000000000, ptr %v5560, align 4
  %v5561 = add nsw i64 %v5558, 1
  br label %b739
b741:
  %v5562 = add nsw i64 %v5554, 1
  br label %b736
b738:
  %v5563 = mul i64 %v8, 1
  br label %b742
b742:
  %v5564 = phi i64 [ 0, %b738 ], [ %v5668, %b747 ]
  %v5565 = icmp slt i64 %v5564, %v5563
  br i1 %v5565, label %b743, label %b744
b743:
  %v5566 = sub i64 %v5563, %v5564
  %v5567 = icmp slt i64 %v5566, 384
  %v5568 = select i1 %v5567, i64 %v5566, i64 384
  br label %b745
b745:
  %v5569 = phi i64 [ %v5547, %b743 ], [ %v5667, %b771 ]
  %v5570 = icmp slt i64 %v5569, %v5552
  br i1 %v5570, label %b746, label %b747
b746:
  %v5571 = sub i64 %v5552, %v5569
  %v5572 = icmp slt i64 %v5571, 64
  %v5573 = select i1 %v5572, i64 %v5571, i64 64
  %v5574 = sdiv i64 %v5573, 2
  %v5575 = mul i64 %v5574, 2
  %v5576 = sub i64 %v5573, %v5575
  %v5577 = mul i64 %v5564, 32
  %v5578 = add i64 %v5577, %v5569
  %v5579 = getelementptr inbounds float, ptr %v5535, i64 %v5578
  br label %b748
b748:
  %v5580 = phi i64 [ 0, %b746 ], [ %v5606, %b756 ]
  %v5581 = icmp slt i64 %v5580, %v5568
  br i1 %v5581, label %b749, label %b750
b749:
  %v5582 = mul i64 %v5580, 32
  %v5583 = getelementptr inbounds float, ptr %v5579, i64 %v5582
  %v5584 = mul i64 %v5580, 2
  %v5585 = getelementptr inbounds float, ptr %v5539, i64 %v5584
  br label %b751
b751:
  %v5586 = phi i64 [ 0, %b749 ], [ %v5595, %b752 ]
  %v5587 = icmp slt i64 %v5586, %v5574
  br i1 %v5587, label %b752, label %b753
b752:
  %v5588 = mul i64 %v5586, 2
  %v5589 = getelementptr inbounds float, ptr %v5583, i64 %v5588
  %v5590 = mul i64 %v5586, 768
  %v5591 = getelementptr inbounds float, ptr %v5585, i64 %v5590
  %v5592 = getelementptr inbounds float, ptr %v5589, i64 0
  %v5593 = load <2 x float>, ptr %v5592, align 4
  %v5594 = getelementptr inbounds float, ptr %v5591, i64 0
  store <2 x float> %v5593, ptr %v5594, align 4
  %v5595 = add nsw i64 %v5586, 1
  br label %b751
b753:
  %v5596 = mul i64 %v5574, 2
  %v5597 = getelementptr inbounds float, ptr %v5583, i64 %v5596
  %v5598 = mul i64 %v5574, 768
  %v5599 = getelementptr inbounds float, ptr %v5585, i64 %v5598
  br label %b754
b754:
  %v5600 = phi i64 [ 0, %b753 ], [ %v5605, %b755 ]
  %v5601 = icmp slt i64 %v5600, %v5576
  br i1 %v5601, label %b755, label %b756
b755:
  %v5602 = getelementptr inbounds float, ptr %v5597, i64 %v5600
  %v5603 = load float, ptr %v5602, align 4
  %v5604 = getelementptr inbounds float, ptr %v5599, i64 %v5600
  store float %v5603, ptr %v5604, align 4
  %v5605 = add nsw i64 %v5600, 1
  br label %b754, !llvm.loop !15
b756:
  %v5606 = add nsw i64 %v5580, 1
  br label %b748
b750:
  br label %b757
b757:
  %v5607 = phi i64 [ 0, %b750 ], [ %v5642, %b765 ]
  %v5608 = icmp slt i64 %v5607, 0
  br i1 %v5608, label %b758, label %b759
b758:
  %v5609 = mul i64 %v5564, 8
  %v5610 = add i64 %v5609, %v5607
  %v5611 = getelementptr inbounds float, ptr %v5538, i64 %v5610
  br label %b760
b760:
  %v5612 = phi i64 [ 0, %b758 ], [ %v5630, %b761 ]
  %v5613 = icmp slt i64 %v5612, %v5568
  br i1 %v5613, label %b761, label %b762
b761:
  %v5614 = mul i64 %v5612, 8
  %v5615 = getelementptr inbounds float, ptr %v5611, i64 %v5614
  %v5616 = mul i64 %v5612, 32
  %v5617 = getelementptr inbounds float, ptr %v406, i64 %v5616
  %v5618 = getelementptr inbounds float, ptr %v5615, i64 0
  %v5619 = load <8 x float>, ptr %v5618, align 4
  %v5620 = getelementptr inbounds float, ptr %v5617, i64 0
  store <8 x float> %v5619, ptr %v5620, align 4
  %v5621 = getelementptr inbounds float, ptr %v5615, i64 8
  %v5622 = load <8 x float>, ptr %v5621, align 4
  %v5623 = getelementptr inbounds float, ptr %v5617, i64 8
  store <8 x float> %v5622, ptr %v5623, align 4
  %v5624 = getelementptr inbounds float, ptr %v5615, i64 16
  %v5625 = load <8 x float>, ptr %v5624, align 4
  %v5626 = getelementptr inbounds float, ptr %v5617, i64 16
  store <8 x float> %v5625, ptr %v5626, align 4
  %v5627 = getelementptr inbounds float, ptr %v5615, i64 24
  %v5628 = load <8 x float>, ptr %v5627, align 4
  %v5629 = getelementptr inbounds float, ptr %v5617, i64 24
  store <8 x float> %v5628, ptr %v5629, align 4
  %v5630 = add nsw i64 %v5612, 1
  br label %b760
b762:
  %v5631 = sdiv i64 %v5573, 2
  br label %b763
b763:
  %v5632 = phi i64 [ 0, %b762 ], [ %v5641, %b764 ]
  %v5633 = icmp slt i64 %v5632, %v5631
  br i1 %v5633, label %b764, label %b765
b764:
  %v5634 = mul i64 %v5632, 2
  %v5635 = add i64 %v5569, %v5634
  %v5636 = mul i64 %v5632, 768
  %v5637 = getelementptr inbounds float, ptr %v5539, i64 %v5636
  %v5638 = mul i64 %v5635, 8
  %v5639 = add i64 %v5638, %v5607
  %v5640 = getelementptr inbounds float, ptr %v5553, i64 %v5639
  call void @outer_2x32(ptr %v5637, ptr %v406, i64 %v5568, ptr %v5640, i64 8)
  %v5641 = add nsw i64 %v5632, 1
  br label %b763
b765:
  %v5642 = add nsw i64 %v5607, 32
  br label %b757
b759:
  %v5643 = mul i64 %v5564, 8
  %v5644 = add i64 %v5643, 0
  %v5645 = getelementptr inbounds float, ptr %v5538, i64 %v5644
  br label %b766
b766:
  %v5646 = phi i64 [ 0, %b759 ], [ %v5655, %b767 ]
  %v5647 = icmp slt i64 %v5646, %v5568
  br i1 %v5647, label %b767, label %b768
b767:
  %v5648 = mul i64 %v5646, 8
  %v5649 = getelementptr inbounds float, ptr %v5645, i64 %v5648
  %v5650 = mul i64 %v5646, 8
  %v5651 = getelementptr inbounds float, ptr %v406, i64 %v5650
  %v5652 = getelementptr inbounds float, ptr %v5649, i64 0
  %v5653 = load <8 x float>, ptr %v5652, align 4
  %v5654 = getelementptr inbounds float, ptr %v5651, i64 0
  store <8 x float> %v5653, ptr %v5654, align 4
  %v5655 = add nsw i64 %v5646, 1
  br label %b766
b768:
  %v5656 = sdiv i64 %v5573, 2
  br label %b769
b769:
  %v5657 = phi i64 [ 0, %b768 ], [ %v5666, %b770 ]
  %v5658 = icmp slt i64 %v5657, %v5656
  br i1 %v5658, label %b770, label %b771
b770:
  %v5659 = mul i64 %v5657, 2
  %v5660 = add i64 %v5569, %v5659
  %v5661 = mul i64 %v5657, 768
  %v5662 = getelementptr inbounds float, ptr %v5539, i64 %v5661
  %v5663 = mul i64 %v5660, 8
  %v5664 = add i64 %v5663, 0
  %v5665 = getelementptr inbounds float, ptr %v5553, i64 %v5664
  call void @outer_2x8(ptr %v5662, ptr %v406, i64 %v5568, ptr %v5665, i64 8)
  %v5666 = add nsw i64 %v5657, 1
  br label %b769
b771:
  %v5667 = add nsw i64 %v5569, 64
  br label %b745
b747:
  %v5668 = add nsw i64 %v5564, 384
  br label %b742
b744:
  %v5669 = icmp sgt i64 %v3, 1
  br i1 %v5669, label %b772, label %b773
b772:
  %v5670 = getelementptr inbounds i64, ptr %v1, i64 3
  %v5671 = atomicrmw add ptr %v5670, i64 1 acq_rel
  %v5672 = load i64, ptr %v401, align 8
  %v5673 = add i64 %v5672, 1
  store i64 %v5673, ptr %v401, align 8
  %v5674 = mul i64 %v3, %v5673
  br label %b774
b774:
  %v5675 = load atomic i64, ptr %v5670 acquire, align 8
  %v5676 = icmp slt i64 %v5675, %v5674
  br i1 %v5676, label %b775, label %b776
b775:
  %v5677 = call i32 @sched_yield()
  br label %b774
b776:
  br label %b773
b773:
  %v5678 = mul i64 0, 32
  %v5679 = getelementptr inbounds float, ptr %v92, i64 %v5678
  %v5680 = getelementptr inbounds float, ptr %v5679, i64 0
  %v5681 = mul i64 0, 8
  %v5682 = getelementptr inbounds float, ptr %v46, i64 %v5681
  %v5683 = getelementptr inbounds float, ptr %v5682, i64 0
  %v5684 = getelementptr inbounds float, ptr %v406, i64 12288
  %v5685 = add i64 32, 1
  %v5686 = sdiv i64 %v5685, 2
  %v5687 = add i64 %v2, 1
  %v5688 = mul i64 %v5686, %v2
  %v5689 = sdiv i64 %v5688, %v3
  %v5690 = mul i64 %v5689, 2
  %v5691 = icmp slt i64 %v5690, 32
  %v5692 = select i1 %v5691, i64 %v5690, i64 32
  %v5693 = mul i64 %v5686, %v5687
  %v5694 = sdiv i64 %v5693, %v3
  %v5695 = mul i64 %v5694, 2
  %v5696 = icmp slt i64 %v5695, 32
  %v5697 = select i1 %v5696, i64 %v5695, i64 32
  %v5698 = getelementptr inbounds float, ptr %v80, i64 0
  br label %b777
b777:
  %v5699 = phi i64 [ %v5692, %b773 ], [ %v5707, %b782 ]
  %v5700 = icmp slt i64 %v5699, %v5697
  br i1 %v5700, label %b778, label %b779
b778:
  %v5701 = mul i64 %v5699, 8
  %v5702 = getelementptr inbounds float, ptr %v5698, i64 %v5701
  br label %b780
b780:
  %v5703 = phi i64 [ 0, %b778 ], [ %v5706, %b781 ]
  %v5704 = icmp slt i64 %v5703, 8
  br i1 %v5704, label %b781, label %b782
b781:
  %v5705 = getelementptr inbounds float, ptr %v5702, i64 %v5703
  store float 0x0000000000000000, ptr %v5705, align 4
  %v5706 = add nsw i64 %v5703, 1
  br label %b780
b782:
  %v5707 = add nsw i64 %v5699, 1
  br label %b777
b779:
  %v5708 = mul i64 %v8, 1
  br label %b783
b783:
  %v5709 = phi i64 [ 0, %b779 ], [ %v5813, %b788 ]
  %v5710 = icmp slt i64 %v5709, %v5708
  br i1 %v5710, label %b784, label %b785
b784:
  %v5711 = sub i64 %v5708, %v5709
  %v5712 = icmp slt i64 %v5711, 384
  %v5713 = select i1 %v5712, i64 %v5711, i64 384
  br label %b786
b786:
  %v5714 = phi i64 [ %v5692, %b784 ], [ %v5812, %b812 ]
  %v5715 = icmp slt i64 %v5714, %v5697
  br i1 %v5715, label %b787, label %b788
b787:
  %v5716 = sub i64 %v5697, %v5714
  %v5717 = icmp slt i64 %v5716, 64
  %v5718 = select i1 %v5717, i64 %v5716, i64 64
  %v5719 = sdiv i64 %v5718, 2
  %v5720 = mul i64 %v5719, 2
  %v5721 = sub i64 %v5718, %v5720
  %v5722 = mul i64 %v5709, 32
  %v5723 = add i64 %v5722, %v5714
  %v5724 = getelementptr inbounds float, ptr %v5680, i64 %v5723
  br label %b789
b789:
  %v5725 = phi i64 [ 0, %b787 ], [ %v5751, %b797 ]
  %v5726 = icmp slt i64 %v5725, %v5713
  br i1 %v5726, label %b790, label %b791
b790:
  %v5727 = mul i64 %v5725, 32
  %v5728 = getelementptr inbounds float, ptr %v5724, i64 %v5727
  %v5729 = mul i64 %v5725, 2
  %v5730 = getelementptr inbounds float, ptr %v5684, i64 %v5729
  br label %b792
b792:
  %v5731 = phi i64 [ 0, %b790 ], [ %v5740, %b793 ]
  %v5732 = icmp slt i64 %v5731, %v5719
  br i1 %v5732, label %b793, label %b794
b793:
  %v5733 = mul i64 %v5731, 2
  %v5734 = getelementptr inbounds float, ptr %v5728, i64 %v5733
  %v5735 = mul i64 %v5731, 768
  %v5736 = getelementptr inbounds float, ptr %v5730, i64 %v5735
  %v5737 = getelementptr inbounds float, ptr %v5734, i64 0
  %v5738 = load <2 x float>, ptr %v5737, align 4
  %v5739 = getelementptr inbounds float, ptr %v5736, i64 0
  store <2 x float> %v5738, ptr %v5739, align 4
  %v5740 = add nsw i64 %v5731, 1
  br label %b792
b794:
  %v5741 = mul i64 %v5719, 2
  %v5742 = getelementptr inbounds float, ptr %v5728, i64 %v5741
  %v5743 = mul i64 %v5719, 768
  %v5744 = getelementptr inbounds float, ptr %v5730, i64 %v5743
  br label %b795
b795:
  %v5745 = phi i64 [ 0, %b794 ], [ %v5750, %b796 ]
  %v5746 = icmp slt i64 %v5745, %v5721
  br i1 %v5746, label %b796, label %b797
b796:
  %v5747 = getelementptr inbounds float, ptr %v5742, i64 %v5745
  %v5748 = load float, ptr %v5747, align 4
  %v5749 = getelementptr inbounds float, ptr %v5744, i64 %v5745
  store float %v5748, ptr %v5749, align 4
  %v5750 = add nsw i64 %v5745, 1
  br label %b795, !llvm.loop !18
b797:
  %v5751 = add nsw i64 %v5725, 1
  br label %b789
b791:
  br label %b798
b798:
  %v5752 = phi i64 [ 0, %b791 ], [ %v5787, %b806 ]
  %v5753 = icmp slt i64 %v5752, 0
  br i1 %v5753, label %b799, label %b800
b799:
  %v5754 = mul i64 %v5709, 8
  %v5755 = add i64 %v5754, %v5752
  %v5756 = getelementptr inbounds float, ptr %v5683, i64 %v5755
  br label %b801
b801:
  %v5757 = phi i64 [ 0, %b799 ], [ %v5775, %b802 ]
  %v5758 = icmp slt i64 %v5757, %v5713
  br i1 %v5758, label %b802, label %b803
b802:
  %v5759 = mul i64 %v5757, 8
  %v5760 = getelementptr inbounds float, ptr %v5756, i64 %v5759
  %v5761 = mul i64 %v5757, 32
  %v5762 = getelementptr inbounds float, ptr %v406, i64 %v5761
  %v5763 = getelementptr inbounds float, ptr %v5760, i64 0
  %v5764 = load <8 x float>, ptr %v5763, align 4
  %v5765 = getelementptr inbounds float, ptr %v5762, i64 0
  store <8 x float> %v5764, ptr %v5765, align 4
  %v5766 = getelementptr inbounds float, ptr %v5760, i64 8
  %v5767 = load <8 x float>, ptr %v5766, align 4
  %v5768 = getelementptr inbounds float, ptr %v5762, i64 8
  store <8 x float> %v5767, ptr %v5768, align 4
  %v5769 = getelementptr inbounds float, ptr %v5760, i64 16
  %v5770 = load <8 x float>, ptr %v5769, align 4
  %v5771 = getelementptr inbounds float, ptr %v5762, i64 16
  store <8 x float> %v5770, ptr %v5771, align 4
  %v5772 = getelementptr inbounds float, ptr %v5760, i64 24
  %v5773 = load <8 x float>, ptr %v5772, align 4
  %v5774 = getelementptr inbounds float, ptr %v5762, i64 24
  store <8 x float> %v5773, ptr %v5774, align 4
  %v5775 = add nsw i64 %v5757, 1
  br label %b801
b803:
  %v5776 = sdiv i64 %v5718, 2
  br label %b804
b804:
  %v5777 = phi i64 [ 0, %b803 ], [ %v5786, %b805 ]
  %v5778 = icmp slt i64 %v5777, %v5776
  br i1 %v5778, label %b805, label %b806
b805:
  %v5779 = mul i64 %v5777, 2
  %v5780 = add i64 %v5714, %v5779
  %v5781 = mul i64 %v5777, 768
  %v5782 = getelementptr inbounds float, ptr %v5684, i64 %v5781
  %v5783 = mul i64 %v5780, 8
  %v5784 = add i64 %v5783, %v5752
  %v5785 = getelementptr inbounds float, ptr %v5698, i64 %v5784
  call void @outer_2x32(ptr %v5782, ptr %v406, i64 %v5713, ptr %v5785, i64 8)
  %v5786 = add nsw i64 %v5777, 1
  br label %b804
b806:
  %v5787 = add nsw i64 %v5752, 32
  br label %b798
b800:
  %v5788 = mul i64 %v5709, 8
  %v5789 = add i64 %v5788, 0
  %v5790 = getelementptr inbounds float, ptr %v5683, i64 %v5789
  br label %b807
b807:
  %v5791 = phi i64 [ 0, %b800 ], [ %v5800, %b808 ]
  %v5792 = icmp slt i64 %v5791, %v5713
  br i1 %v5792, label %b808, label %b809
b808:
  %v5793 = mul i64 %v5791, 8
  %v5794 = getelementptr inbounds float, ptr %v5790, i64 %v5793
  %v5795 = mul i64 %v5791, 8
  %v5796 = getelementptr inbounds float, ptr %v406, i64 %v5795
  %v5797 = getelementptr inbounds float, ptr %v5794, i64 0
  %v5798 = load <8 x float>, ptr %v5797, align 4
  %v5799 = getelementptr inbounds float, ptr %v5796, i64 0
  store <8 x float> %v5798, ptr %v5799, align 4
  %v5800 = add nsw i64 %v5791, 1
  br label %b807
b809:
  %v5801 = sdiv i64 %v5718, 2
  br label %b810
b810:
  %v5802 = phi i64 [ 0, %b809 ], [ %v5811, %b811 ]
  %v5803 = icmp slt i64 %v5802, %v5801
  br i1 %v5803, label %b811, label %b812
b811:
  %v5804 = mul i64 %v5802, 2
  %v5805 = add i64 %v5714, %v5804
  %v5806 = mul i64 %v5802, 768
  %v5807 = getelementptr inbounds float, ptr %v5684, i64 %v5806
  %v5808 = mul i64 %v5805, 8
  %v5809 = add i64 %v5808, 0
  %v5810 = getelementptr inbounds float, ptr %v5698, i64 %v5809
  call void @outer_2x8(ptr %v5807, ptr %v406, i64 %v5713, ptr %v5810, i64 8)
  %v5811 = add nsw i64 %v5802, 1
  br label %b810
b812:
  %v5812 = add nsw i64 %v5714, 64
  br label %b786
b788:
  %v5813 = add nsw i64 %v5709, 384
  br label %b783
b785:
  %v5814 = icmp sgt i64 %v3, 1
  br i1 %v5814, label %b813, label %b814
b813:
  %v5815 = getelementptr inbounds i64, ptr %v1, i64 3
  %v5816 = atomicrmw add ptr %v5815, i64 1 acq_rel
  %v5817 = load i64, ptr %v401, align 8
  %v5818 = add i64 %v5817, 1
  store i64 %v5818, ptr %v401, align 8
  %v5819 = mul i64 %v3, %v5818
  br label %b815
b815:
  %v5820 = load atomic i64, ptr %v5815 acquire, align 8
  %v5821 = icmp slt i64 %v5820, %v5819
  br i1 %v5821, label %b816, label %b817
b816:
  %v5822 = call i32 @sched_yield()
  br label %b815
b817:
  br label %b814
b814:
  %v5823 = icmp eq i64 %v2, 0
  br i1 %v5823, label %b818, label %b819
b818:
  br label %b820
b820:
  %v5824 = phi i64 [ 0, %b818 ], [ %v5846, %b825 ]
  %v5825 = icmp slt i64 %v5824, 32
  br i1 %v5825, label %b821, label %b822
b821:
  br label %b823
b823:
  %v5826 = phi i64 [ 0, %b821 ], [ %v5843, %b828 ]
  %v5827 = phi <8 x float> [ splat (float 0x0000000000000000), %b821 ], [ %v5842, %b828 ]
  %v5828 = icmp slt i64 %v5826, %v8
  br i1 %v5828, label %b824, label %b825
b824:
  %v5829 = add i64 %v5826, 128
  %v5830 = icmp slt i64 %v5829, %v8
  %v5831 = select i1 %v5830, i64 %v5829, i64 %v8
  br label %b826
b826:
  %v5832 = phi i64 [ %v5826, %b824 ], [ %v5841, %b827 ]
  %v5833 = phi <8 x float> [ splat (float 0x0000000000000000), %b824 ], [ %v5840, %b827 ]
  %v5834 = icmp slt i64 %v5832, %v5831
  br i1 %v5834, label %b827, label %b828
b827:
  %v5835 = mul i64 %v5832, 32
  %v5836 = getelementptr inbounds float, ptr %v92, i64 %v5835
  %v5837 = add i64 0, %v5824
  %v5838 = getelementptr inbounds float, ptr %v5836, i64 %v5837
  %v5839 = load <8 x float>, ptr %v5838, align 4
  %v5840 = fadd <8 x float> %v5833, %v5839
  %v5841 = add nsw i64 %v5832, 1
  br label %b826
b828:
  %v5842 = fadd <8 x float> %v5827, %v5833
  %v5843 = add nsw i64 %v5826, 128
  br label %b823
b825:
  %v5844 = add i64 0, %v5824
  %v5845 = getelementptr inbounds float, ptr %v82, i64 %v5844
  store <8 x float> %v5827, ptr %v5845, align 4
  %v5846 = add nsw i64 %v5824, 8
  br label %b820
b822:
  br label %b819
b819:
  %v5847 = icmp sgt i64 %v3, 1
  br i1 %v5847, label %b829, label %b830
b829:
  %v5848 = getelementptr inbounds i64, ptr %v1, i64 3
  %v5849 = atomicrmw add ptr %v5848, i64 1 acq_rel
  %v5850 = load i64, ptr %v401, align 8
  %v5851 = add i64 %v5850, 1
  store i64 %v5851, ptr %v401, align 8
  %v5852 = mul i64 %v3, %v5851
  br label %b831
b831:
  %v5853 = load atomic i64, ptr %v5848 acquire, align 8
  %v5854 = icmp slt i64 %v5853, %v5852
  br i1 %v5854, label %b832, label %b833
b832:
  %v5855 = call i32 @sched_yield()
  br label %b831
b833:
  br label %b830
b830:
  %v5856 = mul i64 0, 5
  %v5857 = getelementptr inbounds float, ptr %v90, i64 %v5856
  %v5858 = getelementptr inbounds float, ptr %v5857, i64 0
  %v5859 = mul i64 1, %v7
  %v5860 = add i64 0, %v5859
  %v5861 = mul i64 %v5860, 8
  %v5862 = getelementptr inbounds float, ptr %v46, i64 %v5861
  %v5863 = getelementptr inbounds float, ptr %v5862, i64 0
  %v5864 = getelementptr inbounds float, ptr %v406, i64 12288
  %v5865 = add i64 5, 1
  %v5866 = sdiv i64 %v5865, 2
  %v5867 = add i64 %v2, 1
  %v5868 = mul i64 %v5866, %v2
  %v5869 = sdiv i64 %v5868, %v3
  %v5870 = mul i64 %v5869, 2
  %v5871 = icmp slt i64 %v5870, 5
  %v5872 = select i1 %v5871, i64 %v5870, i64 5
  %v5873 = mul i64 %v5866, %v5867
  %v5874 = sdiv i64 %v5873, %v3
  %v5875 = mul i64 %v5874, 2
  %v5876 = icmp slt i64 %v5875, 5
  %v5877 = select i1 %v5876, i64 %v5875, i64 5
  %v5878 = getelementptr inbounds float, ptr %v84, i64 0
  br label %b834
b834:
  %v5879 = phi i64 [ %v5872, %b830 ], [ %v5887, %b839 ]
  %v5880 = icmp slt i64 %v5879, %v5877
  br i1 %v5880, label %b835, label %b836
b835:
  %v5881 = mul i64 %v5879, 8
  %v5882 = getelementptr inbounds float, ptr %v5878, i64 %v5881
  br label %b837
b837:
  %v5883 = phi i64 [ 0, %b835 ], [ %v5886, %b838 ]
  %v5884 = icmp slt i64 %v5883, 8
  br i1 %v5884, label %b838, label %b839
b838:
  %v5885 = getelementptr inbounds float, ptr %v5882, i64 %v5883
  store float 0x0000000000000000, ptr %v5885, align 4
  %v5886 = add nsw i64 %v5883, 1
  br label %b837
b839:
  %v5887 = add nsw i64 %v5879, 1
  br label %b834
b836:
  %v5888 = mul i64 %v8, 1
  br label %b840
b840:
  %v5889 = phi i64 [ 0, %b836 ], [ %v6011, %b845 ]
  %v5890 = icmp slt i64 %v5889, %v5888
  br i1 %v5890, label %b841, label %b842
b841:
  %v5891 = sub i64 %v5888, %v5889
  %v5892 = icmp slt i64 %v5891, 384
  %v5893 = select i1 %v5892, i64 %v5891, i64 384
  br label %b843
b843:
  %v5894 = phi i64 [ %v5872, %b841 ], [ %v6010, %b873 ]
  %v5895 = icmp slt i64 %v5894, %v5877
  br i1 %v5895, label %b844, label %b845
b844:
  %v5896 = sub i64 %v5877, %v5894
  %v5897 = icmp slt i64 %v5896, 64
  %v5898 = select i1 %v5897, i64 %v5896, i64 64
  %v5899 = sdiv i64 %v5898, 2
  %v5900 = mul i64 %v5899, 2
  %v5901 = sub i64 %v5898, %v5900
  %v5902 = mul i64 %v5889, 5
  %v5903 = add i64 %v5902, %v5894
  %v5904 = getelementptr inbounds float, ptr %v5858, i64 %v5903
  br label %b846
b846:
  %v5905 = phi i64 [ 0, %b844 ], [ %v5931, %b854 ]
  %v5906 = icmp slt i64 %v5905, %v5893
  br i1 %v5906, label %b847, label %b848
b847:
  %v5907 = mul i64 %v5905, 5
  %v5908 = getelementptr inbounds float, ptr %v5904, i64 %v5907
  %v5909 = mul i64 %v5905, 2
  %v5910 = getelementptr inbounds float, ptr %v5864, i64 %v5909
  br label %b849
b849:
  %v5911 = phi i64 [ 0, %b847 ], [ %v5920, %b850 ]
  %v5912 = icmp slt i64 %v5911, %v5899
  br i1 %v5912, label %b850, label %b851
b850:
  %v5913 = mul i64 %v5911, 2
  %v5914 = getelementptr inbounds float, ptr %v5908, i64 %v5913
  %v5915 = mul i64 %v5911, 768
  %v5916 = getelementptr inbounds float, ptr %v5910, i64 %v5915
  %v5917 = getelementptr inbounds float, ptr %v5914, i64 0
  %v5918 = load <2 x float>, ptr %v5917, align 4
  %v5919 = getelementptr inbounds float, ptr %v5916, i64 0
  store <2 x float> %v5918, ptr %v5919, align 4
  %v5920 = add nsw i64 %v5911, 1
  br label %b849
b851:
  %v5921 = mul i64 %v5899, 2
  %v5922 = getelementptr inbounds float, ptr %v5908, i64 %v5921
  %v5923 = mul i64 %v5899, 768
  %v5924 = getelementptr inbounds float, ptr %v5910, i64 %v5923
  br label %b852
b852:
  %v5925 = phi i64 [ 0, %b851 ], [ %v5930, %b853 ]
  %v5926 = icmp slt i64 %v5925, %v5901
  br i1 %v5926, label %b853, label %b854
b853:
  %v5927 = getelementptr inbounds float, ptr %v5922, i64 %v5925
  %v5928 = load float, ptr %v5927, align 4
  %v5929 = getelementptr inbounds float, ptr %v5924, i64 %v5925
  store float %v5928, ptr %v5929, align 4
  %v5930 = add nsw i64 %v5925, 1
  br label %b852, !llvm.loop !21
b854:
  %v5931 = add nsw i64 %v5905, 1
  br label %b846
b848:
  br label %b855
b855:
  %v5932 = phi i64 [ 0, %b848 ], [ %v5976, %b865 ]
  %v5933 = icmp slt i64 %v5932, 0
  br i1 %v5933, label %b856, label %b857
b856:
  %v5934 = mul i64 %v5889, 8
  %v5935 = add i64 %v5934, %v5932
  %v5936 = getelementptr inbounds float, ptr %v5863, i64 %v5935
  br label %b858
b858:
  %v5937 = phi i64 [ 0, %b856 ], [ %v5955, %b859 ]
  %v5938 = icmp slt i64 %v5937, %v5893
  br i1 %v5938, label %b859, label %b860
b859:
  %v5939 = mul i64 %v5937, 8
  %v5940 = getelementptr inbounds float, ptr %v5936, i64 %v5939
  %v5941 = mul i64 %v5937, 32
  %v5942 = getelementptr inbounds float, ptr %v406, i64 %v5941
  %v5943 = getelementptr inbounds float, ptr %v5940, i64 0
  %v5944 = load <8 x float>, ptr %v5943, align 4
  %v5945 = getelementptr inbounds float, ptr %v5942, i64 0
  store <8 x float> %v5944, ptr %v5945, align 4
  %v5946 = getelementptr inbounds float, ptr %v5940, i64 8
  %v5947 = load <8 x float>, ptr %v5946, align 4
  %v5948 = getelementptr inbounds float, ptr %v5942, i64 8
  store <8 x float> %v5947, ptr %v5948, align 4
  %v5949 = getelementptr inbounds float, ptr %v5940, i64 16
  %v5950 = load <8 x float>, ptr %v5949, align 4
  %v5951 = getelementptr inbounds float, ptr %v5942, i64 16
  store <8 x float> %v5950, ptr %v5951, align 4
  %v5952 = getelementptr inbounds float, ptr %v5940, i64 24
  %v5953 = load <8 x float>, ptr %v5952, align 4
  %v5954 = getelementptr inbounds float, ptr %v5942, i64 24
  store <8 x float> %v5953, ptr %v5954, align 4
  %v5955 = add nsw i64 %v5937, 1
  br label %b858
b860:
  %v5956 = sdiv i64 %v5898, 2
  br label %b861
b861:
  %v5957 = phi i64 [ 0, %b860 ], [ %v5966, %b862 ]
  %v5958 = icmp slt i64 %v5957, %v5956
  br i1 %v5958, label %b862, label %b863
b862:
  %v5959 = mul i64 %v5957, 2
  %v5960 = add i64 %v5894, %v5959
  %v5961 = mul i64 %v5957, 768
  %v5962 = getelementptr inbounds float, ptr %v5864, i64 %v5961
  %v5963 = mul i64 %v5960, 8
  %v5964 = add i64 %v5963, %v5932
  %v5965 = getelementptr inbounds float, ptr %v5878, i64 %v5964
  call void @outer_2x32(ptr %v5962, ptr %v406, i64 %v5893, ptr %v5965, i64 8)
  %v5966 = add nsw i64 %v5957, 1
  br label %b861
b863:
  %v5967 = mul i64 %v5956, 2
  %v5968 = icmp slt i64 %v5967, %v5898
  br i1 %v5968, label %b864, label %b865
b864:
  %v5969 = mul i64 %v5956, 2
  %v5970 = add i64 %v5894, %v5969
  %v5971 = mul i64 %v5956, 768
  %v5972 = getelementptr inbounds float, ptr %v5864, i64 %v5971
  %v5973 = mul i64 %v5970, 8
  %v5974 = add i64 %v5973, %v5932
  %v5975 = getelementptr inbounds float, ptr %v5878, i64 %v5974
  call void @outer_1x32(ptr %v5972, ptr %v406, i64 %v5893, ptr %v5975, i64 8)
  br label %b865
b865:
  %v5976 = add nsw i64 %v5932, 32
  br label %b855
b857:
  %v5977 = mul i64 %v5889, 8
  %v5978 = add i64 %v5977, 0
  %v5979 = getelementptr inbounds float, ptr %v5863, i64 %v5978
  br label %b866
b866:
  %v5980 = phi i64 [ 0, %b857 ], [ %v5989, %b867 ]
  %v5981 = icmp slt i64 %v5980, %v5893
  br i1 %v5981, label %b867, label %b868
b867:
  %v5982 = mul i64 %v5980, 8
  %v5983 = getelementptr inbounds float, ptr %v5979, i64 %v5982
  %v5984 = mul i64 %v5980, 8
  %v5985 = getelementptr inbounds float, ptr %v406, i64 %v5984
  %v5986 = getelementptr inbounds float, ptr %v5983, i64 0
  %v5987 = load <8 x float>, ptr %v5986, align 4
  %v5988 = getelementptr inbounds float, ptr %v5985, i64 0
  store <8 x float> %v5987, ptr %v5988, align 4
  %v5989 = add nsw i64 %v5980, 1
  br label %b866
b868:
  %v5990 = sdiv i64 %v5898, 2
  br label %b869
b869:
  %v5991 = phi i64 [ 0, %b868 ], [ %v6000, %b870 ]
  %v5992 = icmp slt i64 %v5991, %v5990
  br i1 %v5992, label %b870, label %b871
b870:
  %v5993 = mul i64 %v5991, 2
  %v5994 = add i64 %v5894, %v5993
  %v5995 = mul i64 %v5991, 768
  %v5996 = getelementptr inbounds float, ptr %v5864, i64 %v5995
  %v5997 = mul i64 %v5994, 8
  %v5998 = add i64 %v5997, 0
  %v5999 = getelementptr inbounds float, ptr %v5878, i64 %v5998
  call void @outer_2x8(ptr %v5996, ptr %v406, i64 %v5893, ptr %v5999, i64 8)
  %v6000 = add nsw i64 %v5991, 1
  br label %b869
b871:
  %v6001 = mul i64 %v5990, 2
  %v6002 = icmp slt i64 %v6001, %v5898
  br i1 %v6002, label %b872, label %b873
b872:
  %v6003 = mul i64 %v5990, 2
  %v6004 = add i64 %v5894, %v6003
  %v6005 = mul i64 %v5990, 768
  %v6006 = getelementptr inbounds float, ptr %v5864, i64 %v6005
  %v6007 = mul i64 %v6004, 8
  %v6008 = add i64 %v6007, 0
  %v6009 = getelementptr inbounds float, ptr %v5878, i64 %v6008
  call void @outer_1x8(ptr %v6006, ptr %v406, i64 %v5893, ptr %v6009, i64 8)
  br label %b873
b873:
  %v6010 = add nsw i64 %v5894, 64
  br label %b843
b845:
  %v6011 = add nsw i64 %v5889, 384
  br label %b840
b842:
  %v6012 = icmp sgt i64 %v3, 1
  br i1 %v6012, label %b874, label %b875
b874:
  %v6013 = getelementptr inbounds i64, ptr %v1, i64 3
  %v6014 = atomicrmw add ptr %v6013, i64 1 acq_rel
  %v6015 = load i64, ptr %v401, align 8
  %v6016 = add i64 %v6015, 1
  store i64 %v6016, ptr %v401, align 8
  %v6017 = mul i64 %v3, %v6016
  br label %b876
b876:
  %v6018 = load atomic i64, ptr %v6013 acquire, align 8
  %v6019 = icmp slt i64 %v6018, %v6017
  br i1 %v6019, label %b877, label %b878
b877:
  %v6020 = call i32 @sched_yield()
  br label %b876
b878:
  br label %b875
b875:
  %v6021 = mul i64 0, 9
  %v6022 = getelementptr inbounds float, ptr %v218, i64 %v6021
  %v6023 = getelementptr inbounds float, ptr %v6022, i64 0
  %v6024 = mul i64 1, %v7
  %v6025 = add i64 0, %v6024
  %v6026 = mul i64 %v6025, 8
  %v6027 = getelementptr inbounds float, ptr %v46, i64 %v6026
  %v6028 = getelementptr inbounds float, ptr %v6027, i64 0
  %v6029 = getelementptr inbounds float, ptr %v406, i64 12288
  %v6030 = add i64 9, 1
  %v6031 = sdiv i64 %v6030, 2
  %v6032 = add i64 %v2, 1
  %v6033 = mul i64 %v6031, %v2
  %v6034 = sdiv i64 %v6033, %v3
  %v6035 = mul i64 %v6034, 2
  %v6036 = icmp slt i64 %v6035, 9
  %v6037 = select i1 %v6036, i64 %v6035, i64 9
  %v6038 = mul i64 %v6031, %v6032
  %v6039 = sdiv i64 %v6038, %v3
  %v6040 = mul i64 %v6039, 2
  %v6041 = icmp slt i64 %v6040, 9
  %v6042 = select i1 %v6041, i64 %v6040, i64 9
  %v6043 = getelementptr inbounds float, ptr %v86, i64 0
  br label %b879
b879:
  %v6044 = phi i64 [ %v6037, %b875 ], [ %v6052, %b884 ]
  %v6045 = icmp slt i64 %v6044, %v6042
  br i1 %v6045, label %b880, label %b881
b880:
  %v6046 = mul i64 %v6044, 8
  %v6047 = getelementptr inbounds float, ptr %v6043, i64 %v6046
  br label %b882
b882:
  %v6048 = phi i64 [ 0, %b880 ], [ %v6051, %b883 ]
  %v6049 = icmp slt i64 %v6048, 8
  br i1 %v6049, label %b883, label %b884
b883:
  %v6050 = getelementptr inbounds float, ptr %v6047, i64 %v6048
  store float 0x0000000000000000, ptr %v6050, align 4
  %v6051 = add nsw i64 %v6048, 1
  br label %b882
b884:
  %v6052 = add nsw i64 %v6044, 1
  br label %b879
b881:
  %v6053 = mul i64 %v8, 1
  br label %b885
b885:
  %v6054 = phi i64 [ 0, %b881 ], [ %v6176, %b890 ]
  %v6055 = icmp slt i64 %v6054, %v6053
  br i1 %v6055, label %b886, label %b887
b886:
  %v6056 = sub i64 %v6053, %v6054
  %v6057 = icmp slt i64 %v6056, 384
  %v6058 = select i1 %v6057, i64 %v6056, i64 384
  br label %b888
b888:
  %v6059 = phi i64 [ %v6037, %b886 ], [ %v6175, %b918 ]
  %v6060 = icmp slt i64 %v6059, %v6042
  br i1 %v6060, label %b889, label %b890
b889:
  %v6061 = sub i64 %v6042, %v6059
  %v6062 = icmp slt i64 %v6061, 64
  %v6063 = select i1 %v6062, i64 %v6061, i64 64
  %v6064 = sdiv i64 %v6063, 2
  %v6065 = mul i64 %v6064, 2
  %v6066 = sub i64 %v6063, %v6065
  %v6067 = mul i64 %v6054, 9
  %v6068 = add i64 %v6067, %v6059
  %v6069 = getelementptr inbounds float, ptr %v6023, i64 %v6068
  br label %b891
b891:
  %v6070 = phi i64 [ 0, %b889 ], [ %v6096, %b899 ]
  %v6071 = icmp slt i64 %v6070, %v6058
  br i1 %v6071, label %b892, label %b893
b892:
  %v6072 = mul i64 %v6070, 9
  %v6073 = getelementptr inbounds float, ptr %v6069, i64 %v6072
  %v6074 = mul i64 %v6070, 2
  %v6075 = getelementptr inbounds float, ptr %v6029, i64 %v6074
  br label %b894
b894:
  %v6076 = phi i64 [ 0, %b892 ], [ %v6085, %b895 ]
  %v6077 = icmp slt i64 %v6076, %v6064
  br i1 %v6077, label %b895, label %b896
b895:
  %v6078 = mul i64 %v6076, 2
  %v6079 = getelementptr inbounds float, ptr %v6073, i64 %v6078
  %v6080 = mul i64 %v6076, 768
  %v6081 = getelementptr inbounds float, ptr %v6075, i64 %v6080
  %v6082 = getelementptr inbounds float, ptr %v6079, i64 0
  %v6083 = load <2 x float>, ptr %v6082, align 4
  %v6084 = getelementptr inbounds float, ptr %v6081, i64 0
  store <2 x float> %v6083, ptr %v6084, align 4
  %v6085 = add nsw i64 %v6076, 1
  br label %b894
b896:
  %v6086 = mul i64 %v6064, 2
  %v6087 = getelementptr inbounds float, ptr %v6073, i64 %v6086
  %v6088 = mul i64 %v6064, 768
  %v6089 = getelementptr inbounds float, ptr %v6075, i64 %v6088
  br label %b897
b897:
  %v6090 = phi i64 [ 0, %b896 ], [ %v6095, %b898 ]
  %v6091 = icmp slt i64 %v6090, %v6066
  br i1 %v6091, label %b898, label %b899
b898:
  %v6092 = getelementptr inbounds float, ptr %v6087, i64 %v6090
  %v6093 = load float, ptr %v6092, align 4
  %v6094 = getelementptr inbounds float, ptr %v6089, i64 %v6090
  store float %v6093, ptr %v6094, align 4
  %v6095 = add nsw i64 %v6090, 1
  br label %b897, !llvm.loop !24
b899:
  %v6096 = add nsw i64 %v6070, 1
  br label %b891
b893:
  br label %b900
b900:
  %v6097 = phi i64 [ 0, %b893 ], [ %v6141, %b910 ]
  %v6098 = icmp slt i64 %v6097, 0
  br i1 %v6098, label %b901, label %b902
b901:
  %v6099 = mul i64 %v6054, 8
  %v6100 = add i64 %v6099, %v6097
  %v6101 = getelementptr inbounds float, ptr %v6028, i64 %v6100
  br label %b903
b903:
  %v6102 = phi i64 [ 0, %b901 ], [ %v6120, %b904 ]
  %v6103 = icmp slt i64 %v6102, %v6058
  br i1 %v6103, label %b904, label %b905
b904:
  %v6104 = mul i64 %v6102, 8
  %v6105 = getelementptr inbounds float, ptr %v6101, i64 %v6104
  %v6106 = mul i64 %v6102, 32
  %v6107 = getelementptr inbounds float, ptr %v406, i64 %v6106
  %v6108 = getelementptr inbounds float, ptr %v6105, i64 0
  %v6109 = load <8 x float>, ptr %v6108, align 4
  %v6110 = getelementptr inbounds float, ptr %v6107, i64 0
  store <8 x float> %v6109, ptr %v6110, align 4
  %v6111 = getelementptr inbounds float, ptr %v6105, i64 8
  %v6112 = load <8 x float>, ptr %v6111, align 4
  %v6113 = getelementptr inbounds float, ptr %v6107, i64 8
  store <8 x float> %v6112, ptr %v6113, align 4
  %v6114 = getelementptr inbounds float, ptr %v6105, i64 16
  %v6115 = load <8 x float>, ptr %v6114, align 4
  %v6116 = getelementptr inbounds float, ptr %v6107, i64 16
  store <8 x float> %v6115, ptr %v6116, align 4
  %v6117 = getelementptr inbounds float, ptr %v6105, i64 24
  %v6118 = load <8 x float>, ptr %v6117, align 4
  %v6119 = getelementptr inbounds float, ptr %v6107, i64 24
  store <8 x float> %v6118, ptr %v6119, align 4
  %v6120 = add nsw i64 %v6102, 1
  br label %b903
b905:
  %v6121 = sdiv i64 %v6063, 2
  br label %b906
b906:
  %v6122 = phi i64 [ 0, %b905 ], [ %v6131, %b907 ]
  %v6123 = icmp slt i64 %v6122, %v6121
  br i1 %v6123, label %b907, label %b908
b907:
  %v6124 = mul i64 %v6122, 2
  %v6125 = add i64 %v6059, %v6124
  %v6126 = mul i64 %v6122, 768
  %v6127 = getelementptr inbounds float, ptr %v6029, i64 %v6126
  %v6128 = mul i64 %v6125, 8
  %v6129 = add i64 %v6128, %v6097
  %v6130 = getelementptr inbounds float, ptr %v6043, i64 %v6129
  call void @outer_2x32(ptr %v6127, ptr %v406, i64 %v6058, ptr %v6130, i64 8)
  %v6131 = add nsw i64 %v6122, 1
  br label %b906
b908:
  %v6132 = mul i64 %v6121, 2
  %v6133 = icmp slt i64 %v6132, %v6063
  br i1 %v6133, label %b909, label %b910
b909:
  %v6134 = mul i64 %v6121, 2
  %v6135 = add i64 %v6059, %v6134
  %v6136 = mul i64 %v6121, 768
  %v6137 = getelementptr inbounds float, ptr %v6029, i64 %v6136
  %v6138 = mul i64 %v6135, 8
  %v6139 = add i64 %v6138, %v6097
  %v6140 = getelementptr inbounds float, ptr %v6043, i64 %v6139
  call void @outer_1x32(ptr %v6137, ptr %v406, i64 %v6058, ptr %v6140, i64 8)
  br label %b910
b910:
  %v6141 = add nsw i64 %v6097, 32
  br label %b900
b902:
  %v6142 = mul i64 %v6054, 8
  %v6143 = add i64 %v6142, 0
  %v6144 = getelementptr inbounds float, ptr %v6028, i64 %v6143
  br label %b911
b911:
  %v6145 = phi i64 [ 0, %b902 ], [ %v6154, %b912 ]
  %v6146 = icmp slt i64 %v6145, %v6058
  br i1 %v6146, label %b912, label %b913
b912:
  %v6147 = mul i64 %v6145, 8
  %v6148 = getelementptr inbounds float, ptr %v6144, i64 %v6147
  %v6149 = mul i64 %v6145, 8
  %v6150 = getelementptr inbounds float, ptr %v406, i64 %v6149
  %v6151 = getelementptr inbounds float, ptr %v6148, i64 0
  %v6152 = load <8 x float>, ptr %v6151, align 4
  %v6153 = getelementptr inbounds float, ptr %v6150, i64 0
  store <8 x float> %v6152, ptr %v6153, align 4
  %v6154 = add nsw i64 %v6145, 1
  br label %b911
b913:
  %v6155 = sdiv i64 %v6063, 2
  br label %b914
b914:
  %v6156 = phi i64 [ 0, %b913 ], [ %v6165, %b915 ]
  %v6157 = icmp slt i64 %v6156, %v6155
  br i1 %v6157, label %b915, label %b916
b915:
  %v6158 = mul i64 %v6156, 2
  %v6159 = add i64 %v6059, %v6158
  %v6160 = mul i64 %v6156, 768
  %v6161 = getelementptr inbounds float, ptr %v6029, i64 %v6160
  %v6162 = mul i64 %v6159, 8
  %v6163 = add i64 %v6162, 0
  %v6164 = getelementptr inbounds float, ptr %v6043, i64 %v6163
  call void @outer_2x8(ptr %v6161, ptr %v406, i64 %v6058, ptr %v6164, i64 8)
  %v6165 = add nsw i64 %v6156, 1
  br label %b914
b916:
  %v6166 = mul i64 %v6155, 2
  %v6167 = icmp slt i64 %v6166, %v6063
  br i1 %v6167, label %b917, label %b918
b917:
  %v6168 = mul i64 %v6155, 2
  %v6169 = add i64 %v6059, %v6168
  %v6170 = mul i64 %v6155, 768
  %v6171 = getelementptr inbounds float, ptr %v6029, i64 %v6170
  %v6172 = mul i64 %v6169, 8
  %v6173 = add i64 %v6172, 0
  %v6174 = getelementptr inbounds float, ptr %v6043, i64 %v6173
  call void @outer_1x8(ptr %v6171, ptr %v406, i64 %v6058, ptr %v6174, i64 8)
  br label %b918
b918:
  %v6175 = add nsw i64 %v6059, 64
  br label %b888
b890:
  %v6176 = add nsw i64 %v6054, 384
  br label %b885
b887:
  %v6177 = icmp sgt i64 %v3, 1
  br i1 %v6177, label %b919, label %b920
b919:
  %v6178 = getelementptr inbounds i64, ptr %v1, i64 3
  %v6179 = atomicrmw add ptr %v6178, i64 1 acq_rel
  %v6180 = load i64, ptr %v401, align 8
  %v6181 = add i64 %v6180, 1
  store i64 %v6181, ptr %v401, align 8
  %v6182 = mul i64 %v3, %v6181
  br label %b921
b921:
  %v6183 = load atomic i64, ptr %v6178 acquire, align 8
  %v6184 = icmp slt i64 %v6183, %v6182
  br i1 %v6184, label %b922, label %b923
b922:
  %v6185 = call i32 @sched_yield()
  br label %b921
b923:
  br label %b920
b920:
  %v6186 = add i64 %v7, 0
  %v6187 = sdiv i64 %v6186, 1
  %v6188 = add i64 %v2, 1
  %v6189 = mul i64 %v6187, %v2
  %v6190 = sdiv i64 %v6189, %v3
  %v6191 = mul i64 %v6190, 1
  %v6192 = icmp slt i64 %v6191, %v7
  %v6193 = select i1 %v6192, i64 %v6191, i64 %v7
  %v6194 = mul i64 %v6187, %v6188
  %v6195 = sdiv i64 %v6194, %v3
  %v6196 = mul i64 %v6195, 1
  %v6197 = icmp slt i64 %v6196, %v7
  %v6198 = select i1 %v6197, i64 %v6196, i64 %v7
  br label %b924
b924:
  %v6199 = phi i64 [ %v6193, %b920 ], [ %v6219, %b929 ]
  %v6200 = icmp slt i64 %v6199, %v6198
  br i1 %v6200, label %b925, label %b926
b925:
  %v6201 = mul i64 %v6199, 64
  %v6202 = getelementptr inbounds float, ptr %v258, i64 %v6201
  %v6203 = mul i64 %v6199, 64
  %v6204 = getelementptr inbounds float, ptr %v260, i64 %v6203
  %v6205 = mul i64 %v6199, 64
  %v6206 = getelementptr inbounds float, ptr %v64, i64 %v6205
  br label %b927
b927:
  %v6207 = phi i64 [ 0, %b925 ], [ %v6218, %b928 ]
  %v6208 = icmp slt i64 %v6207, 64
  br i1 %v6208, label %b928, label %b929
b928:
  %v6209 = add i64 0, %v6207
  %v6210 = getelementptr inbounds float, ptr %v6202, i64 %v6209
  %v6211 = load <8 x float>, ptr %v6210, align 4
  %v6212 = add i64 0, %v6207
  %v6213 = getelementptr inbounds float, ptr %v6204, i64 %v6212
  %v6214 = load <8 x float>, ptr %v6213, align 4
  %v6215 = fadd <8 x float> %v6211, %v6214
  %v6216 = add i64 0, %v6207
  %v6217 = getelementptr inbounds float, ptr %v6206, i64 %v6216
  store <8 x float> %v6215, ptr %v6217, align 4
  %v6218 = add nsw i64 %v6207, 8
  br label %b927
b929:
  %v6219 = add nsw i64 %v6199, 1
  br label %b924
b926:
  %v6220 = icmp sgt i64 %v3, 1
  br i1 %v6220, label %b930, label %b931
b930:
  %v6221 = getelementptr inbounds i64, ptr %v1, i64 3
  %v6222 = atomicrmw add ptr %v6221, i64 1 acq_rel
  %v6223 = load i64, ptr %v401, align 8
  %v6224 = add i64 %v6223, 1
  store i64 %v6224, ptr %v401, align 8
  %v6225 = mul i64 %v3, %v6224
  br label %b932
b932:
  %v6226 = load atomic i64, ptr %v6221 acquire, align 8
  %v6227 = icmp slt i64 %v6226, %v6225
  br i1 %v6227, label %b933, label %b934
b933:
  %v6228 = call i32 @sched_yield()
  br label %b932
b934:
  br label %b931
b931:
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
define internal void @tile_1x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
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
  %v85 = load <8 x float>, ptr %v84, align 4
  %v86 = fadd <8 x float> %v85, %v67
  store <8 x float> %v86, ptr %v84, align 4
  ret void
}
define internal void @tile_2x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
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
  %v128 = load <8 x float>, ptr %v127, align 4
  %v129 = fadd <8 x float> %v128, %v102
  store <8 x float> %v129, ptr %v127, align 4
  %v130 = mul i64 %v5, 1
  %v131 = mul i64 %v6, 0
  %v132 = add i64 %v130, %v131
  %v133 = getelementptr inbounds float, ptr %v4, i64 %v132
  %v134 = load <8 x float>, ptr %v133, align 4
  %v135 = fadd <8 x float> %v134, %v103
  store <8 x float> %v135, ptr %v133, align 4
  ret void
}
define internal void @tile_3x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
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
  %v171 = load <8 x float>, ptr %v170, align 4
  %v172 = fadd <8 x float> %v171, %v137
  store <8 x float> %v172, ptr %v170, align 4
  %v173 = mul i64 %v5, 1
  %v174 = mul i64 %v6, 0
  %v175 = add i64 %v173, %v174
  %v176 = getelementptr inbounds float, ptr %v4, i64 %v175
  %v177 = load <8 x float>, ptr %v176, align 4
  %v178 = fadd <8 x float> %v177, %v138
  store <8 x float> %v178, ptr %v176, align 4
  %v179 = mul i64 %v5, 2
  %v180 = mul i64 %v6, 0
  %v181 = add i64 %v179, %v180
  %v182 = getelementptr inbounds float, ptr %v4, i64 %v181
  %v183 = load <8 x float>, ptr %v182, align 4
  %v184 = fadd <8 x float> %v183, %v139
  store <8 x float> %v184, ptr %v182, align 4
  ret void
}
define internal void @tile_4x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
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
  %v214 = load <8 x float>, ptr %v213, align 4
  %v215 = fadd <8 x float> %v214, %v172
  store <8 x float> %v215, ptr %v213, align 4
  %v216 = mul i64 %v5, 1
  %v217 = mul i64 %v6, 0
  %v218 = add i64 %v216, %v217
  %v219 = getelementptr inbounds float, ptr %v4, i64 %v218
  %v220 = load <8 x float>, ptr %v219, align 4
  %v221 = fadd <8 x float> %v220, %v173
  store <8 x float> %v221, ptr %v219, align 4
  %v222 = mul i64 %v5, 2
  %v223 = mul i64 %v6, 0
  %v224 = add i64 %v222, %v223
  %v225 = getelementptr inbounds float, ptr %v4, i64 %v224
  %v226 = load <8 x float>, ptr %v225, align 4
  %v227 = fadd <8 x float> %v226, %v174
  store <8 x float> %v227, ptr %v225, align 4
  %v228 = mul i64 %v5, 3
  %v229 = mul i64 %v6, 0
  %v230 = add i64 %v228, %v229
  %v231 = getelementptr inbounds float, ptr %v4, i64 %v230
  %v232 = load <8 x float>, ptr %v231, align 4
  %v233 = fadd <8 x float> %v232, %v175
  store <8 x float> %v233, ptr %v231, align 4
  ret void
}
define internal void @tile_5x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
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
  %v207 = load <8 x float>, ptr %v206, align 4
  %v208 = fadd <8 x float> %v207, %v157
  store <8 x float> %v208, ptr %v206, align 4
  %v209 = mul i64 %v5, 1
  %v210 = mul i64 %v6, 0
  %v211 = add i64 %v209, %v210
  %v212 = getelementptr inbounds float, ptr %v4, i64 %v211
  %v213 = load <8 x float>, ptr %v212, align 4
  %v214 = fadd <8 x float> %v213, %v158
  store <8 x float> %v214, ptr %v212, align 4
  %v215 = mul i64 %v5, 2
  %v216 = mul i64 %v6, 0
  %v217 = add i64 %v215, %v216
  %v218 = getelementptr inbounds float, ptr %v4, i64 %v217
  %v219 = load <8 x float>, ptr %v218, align 4
  %v220 = fadd <8 x float> %v219, %v159
  store <8 x float> %v220, ptr %v218, align 4
  %v221 = mul i64 %v5, 3
  %v222 = mul i64 %v6, 0
  %v223 = add i64 %v221, %v222
  %v224 = getelementptr inbounds float, ptr %v4, i64 %v223
  %v225 = load <8 x float>, ptr %v224, align 4
  %v226 = fadd <8 x float> %v225, %v160
  store <8 x float> %v226, ptr %v224, align 4
  %v227 = mul i64 %v5, 4
  %v228 = mul i64 %v6, 0
  %v229 = add i64 %v227, %v228
  %v230 = getelementptr inbounds float, ptr %v4, i64 %v229
  %v231 = load <8 x float>, ptr %v230, align 4
  %v232 = fadd <8 x float> %v231, %v161
  store <8 x float> %v232, ptr %v230, align 4
  ret void
}
define internal void @tile_6x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
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
  %v182 = load <8 x float>, ptr %v181, align 4
  %v183 = fadd <8 x float> %v182, %v124
  store <8 x float> %v183, ptr %v181, align 4
  %v184 = mul i64 %v5, 1
  %v185 = mul i64 %v6, 0
  %v186 = add i64 %v184, %v185
  %v187 = getelementptr inbounds float, ptr %v4, i64 %v186
  %v188 = load <8 x float>, ptr %v187, align 4
  %v189 = fadd <8 x float> %v188, %v125
  store <8 x float> %v189, ptr %v187, align 4
  %v190 = mul i64 %v5, 2
  %v191 = mul i64 %v6, 0
  %v192 = add i64 %v190, %v191
  %v193 = getelementptr inbounds float, ptr %v4, i64 %v192
  %v194 = load <8 x float>, ptr %v193, align 4
  %v195 = fadd <8 x float> %v194, %v126
  store <8 x float> %v195, ptr %v193, align 4
  %v196 = mul i64 %v5, 3
  %v197 = mul i64 %v6, 0
  %v198 = add i64 %v196, %v197
  %v199 = getelementptr inbounds float, ptr %v4, i64 %v198
  %v200 = load <8 x float>, ptr %v199, align 4
  %v201 = fadd <8 x float> %v200, %v127
  store <8 x float> %v201, ptr %v199, align 4
  %v202 = mul i64 %v5, 4
  %v203 = mul i64 %v6, 0
  %v204 = add i64 %v202, %v203
  %v205 = getelementptr inbounds float, ptr %v4, i64 %v204
  %v206 = load <8 x float>, ptr %v205, align 4
  %v207 = fadd <8 x float> %v206, %v128
  store <8 x float> %v207, ptr %v205, align 4
  %v208 = mul i64 %v5, 5
  %v209 = mul i64 %v6, 0
  %v210 = add i64 %v208, %v209
  %v211 = getelementptr inbounds float, ptr %v4, i64 %v210
  %v212 = load <8 x float>, ptr %v211, align 4
  %v213 = fadd <8 x float> %v212, %v129
  store <8 x float> %v213, ptr %v211, align 4
  ret void
}
define internal void @tile_7x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
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
  %v207 = load <8 x float>, ptr %v206, align 4
  %v208 = fadd <8 x float> %v207, %v141
  store <8 x float> %v208, ptr %v206, align 4
  %v209 = mul i64 %v5, 1
  %v210 = mul i64 %v6, 0
  %v211 = add i64 %v209, %v210
  %v212 = getelementptr inbounds float, ptr %v4, i64 %v211
  %v213 = load <8 x float>, ptr %v212, align 4
  %v214 = fadd <8 x float> %v213, %v142
  store <8 x float> %v214, ptr %v212, align 4
  %v215 = mul i64 %v5, 2
  %v216 = mul i64 %v6, 0
  %v217 = add i64 %v215, %v216
  %v218 = getelementptr inbounds float, ptr %v4, i64 %v217
  %v219 = load <8 x float>, ptr %v218, align 4
  %v220 = fadd <8 x float> %v219, %v143
  store <8 x float> %v220, ptr %v218, align 4
  %v221 = mul i64 %v5, 3
  %v222 = mul i64 %v6, 0
  %v223 = add i64 %v221, %v222
  %v224 = getelementptr inbounds float, ptr %v4, i64 %v223
  %v225 = load <8 x float>, ptr %v224, align 4
  %v226 = fadd <8 x float> %v225, %v144
  store <8 x float> %v226, ptr %v224, align 4
  %v227 = mul i64 %v5, 4
  %v228 = mul i64 %v6, 0
  %v229 = add i64 %v227, %v228
  %v230 = getelementptr inbounds float, ptr %v4, i64 %v229
  %v231 = load <8 x float>, ptr %v230, align 4
  %v232 = fadd <8 x float> %v231, %v145
  store <8 x float> %v232, ptr %v230, align 4
  %v233 = mul i64 %v5, 5
  %v234 = mul i64 %v6, 0
  %v235 = add i64 %v233, %v234
  %v236 = getelementptr inbounds float, ptr %v4, i64 %v235
  %v237 = load <8 x float>, ptr %v236, align 4
  %v238 = fadd <8 x float> %v237, %v146
  store <8 x float> %v238, ptr %v236, align 4
  %v239 = mul i64 %v5, 6
  %v240 = mul i64 %v6, 0
  %v241 = add i64 %v239, %v240
  %v242 = getelementptr inbounds float, ptr %v4, i64 %v241
  %v243 = load <8 x float>, ptr %v242, align 4
  %v244 = fadd <8 x float> %v243, %v147
  store <8 x float> %v244, ptr %v242, align 4
  ret void
}
define internal void @tile_8x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
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
  %v232 = load <8 x float>, ptr %v231, align 4
  %v233 = fadd <8 x float> %v232, %v158
  store <8 x float> %v233, ptr %v231, align 4
  %v234 = mul i64 %v5, 1
  %v235 = mul i64 %v6, 0
  %v236 = add i64 %v234, %v235
  %v237 = getelementptr inbounds float, ptr %v4, i64 %v236
  %v238 = load <8 x float>, ptr %v237, align 4
  %v239 = fadd <8 x float> %v238, %v159
  store <8 x float> %v239, ptr %v237, align 4
  %v240 = mul i64 %v5, 2
  %v241 = mul i64 %v6, 0
  %v242 = add i64 %v240, %v241
  %v243 = getelementptr inbounds float, ptr %v4, i64 %v242
  %v244 = load <8 x float>, ptr %v243, align 4
  %v245 = fadd <8 x float> %v244, %v160
  store <8 x float> %v245, ptr %v243, align 4
  %v246 = mul i64 %v5, 3
  %v247 = mul i64 %v6, 0
  %v248 = add i64 %v246, %v247
  %v249 = getelementptr inbounds float, ptr %v4, i64 %v248
  %v250 = load <8 x float>, ptr %v249, align 4
  %v251 = fadd <8 x float> %v250, %v161
  store <8 x float> %v251, ptr %v249, align 4
  %v252 = mul i64 %v5, 4
  %v253 = mul i64 %v6, 0
  %v254 = add i64 %v252, %v253
  %v255 = getelementptr inbounds float, ptr %v4, i64 %v254
  %v256 = load <8 x float>, ptr %v255, align 4
  %v257 = fadd <8 x float> %v256, %v162
  store <8 x float> %v257, ptr %v255, align 4
  %v258 = mul i64 %v5, 5
  %v259 = mul i64 %v6, 0
  %v260 = add i64 %v258, %v259
  %v261 = getelementptr inbounds float, ptr %v4, i64 %v260
  %v262 = load <8 x float>, ptr %v261, align 4
  %v263 = fadd <8 x float> %v262, %v163
  store <8 x float> %v263, ptr %v261, align 4
  %v264 = mul i64 %v5, 6
  %v265 = mul i64 %v6, 0
  %v266 = add i64 %v264, %v265
  %v267 = getelementptr inbounds float, ptr %v4, i64 %v266
  %v268 = load <8 x float>, ptr %v267, align 4
  %v269 = fadd <8 x float> %v268, %v164
  store <8 x float> %v269, ptr %v267, align 4
  %v270 = mul i64 %v5, 7
  %v271 = mul i64 %v6, 0
  %v272 = add i64 %v270, %v271
  %v273 = getelementptr inbounds float, ptr %v4, i64 %v272
  %v274 = load <8 x float>, ptr %v273, align 4
  %v275 = fadd <8 x float> %v274, %v165
  store <8 x float> %v275, ptr %v273, align 4
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
define internal void @outer_1x32(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4) #2 {
entry:
  br label %b0
b0:
  %v5 = phi i64 [ 0, %entry ], [ %v31, %b1 ]
  %v6 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v27, %b1 ]
  %v7 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v28, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v29, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v30, %b1 ]
  %v10 = icmp slt i64 %v5, %v2
  br i1 %v10, label %b1, label %b2
b1:
  %v11 = mul i64 %v5, 32
  %v12 = getelementptr inbounds float, ptr %v1, i64 %v11
  %v13 = mul i64 %v5, 2
  %v14 = getelementptr inbounds float, ptr %v0, i64 %v13
  %v15 = getelementptr inbounds float, ptr %v12, i64 0
  %v16 = load <8 x float>, ptr %v15, align 4
  %v17 = getelementptr inbounds float, ptr %v12, i64 8
  %v18 = load <8 x float>, ptr %v17, align 4
  %v19 = getelementptr inbounds float, ptr %v12, i64 16
  %v20 = load <8 x float>, ptr %v19, align 4
  %v21 = getelementptr inbounds float, ptr %v12, i64 24
  %v22 = load <8 x float>, ptr %v21, align 4
  %v23 = getelementptr inbounds float, ptr %v14, i64 0
  %v24 = load float, ptr %v23, align 4
  %v25 = insertelement <8 x float> poison, float %v24, i64 0
  %v26 = shufflevector <8 x float> %v25, <8 x float> poison, <8 x i32> zeroinitializer
  %v27 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v26, <8 x float> %v16, <8 x float> %v6)
  %v28 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v26, <8 x float> %v18, <8 x float> %v7)
  %v29 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v26, <8 x float> %v20, <8 x float> %v8)
  %v30 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v26, <8 x float> %v22, <8 x float> %v9)
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
  %v40 = getelementptr inbounds float, ptr %v33, i64 16
  %v41 = load <8 x float>, ptr %v40, align 4
  %v42 = fadd <8 x float> %v41, %v8
  store <8 x float> %v42, ptr %v40, align 4
  %v43 = getelementptr inbounds float, ptr %v33, i64 24
  %v44 = load <8 x float>, ptr %v43, align 4
  %v45 = fadd <8 x float> %v44, %v9
  store <8 x float> %v45, ptr %v43, align 4
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
define internal void @outer_1x8(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4) #2 {
entry:
  br label %b0
b0:
  %v5 = phi i64 [ 0, %entry ], [ %v19, %b1 ]
  %v6 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v18, %b1 ]
  %v7 = icmp slt i64 %v5, %v2
  br i1 %v7, label %b1, label %b2
b1:
  %v8 = mul i64 %v5, 8
  %v9 = getelementptr inbounds float, ptr %v1, i64 %v8
  %v10 = mul i64 %v5, 2
  %v11 = getelementptr inbounds float, ptr %v0, i64 %v10
  %v12 = getelementptr inbounds float, ptr %v9, i64 0
  %v13 = load <8 x float>, ptr %v12, align 4
  %v14 = getelementptr inbounds float, ptr %v11, i64 0
  %v15 = load float, ptr %v14, align 4
  %v16 = insertelement <8 x float> poison, float %v15, i64 0
  %v17 = shufflevector <8 x float> %v16, <8 x float> poison, <8 x i32> zeroinitializer
  %v18 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v17, <8 x float> %v13, <8 x float> %v6)
  %v19 = add nsw i64 %v5, 1
  br label %b0
b2:
  %v20 = mul i64 %v4, 0
  %v21 = getelementptr inbounds float, ptr %v3, i64 %v20
  %v22 = getelementptr inbounds float, ptr %v21, i64 0
  %v23 = load <8 x float>, ptr %v22, align 4
  %v24 = fadd <8 x float> %v23, %v6
  store <8 x float> %v24, ptr %v22, align 4
  ret void
}
define internal void @outer_2x26(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4) #2 {
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
  %v44 = icmp ult i64 2, 8
  %v45 = select i1 %v44, i64 2, i64 8
  %v46 = trunc i64 %v45 to i32
  %v47 = insertelement <8 x i32> poison, i32 %v46, i64 0
  %v48 = shufflevector <8 x i32> %v47, <8 x i32> poison, <8 x i32> zeroinitializer
  %v49 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v48
  %v50 = mul i64 %v4, 0
  %v51 = getelementptr inbounds float, ptr %v3, i64 %v50
  %v52 = getelementptr inbounds float, ptr %v51, i64 0
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = fadd <8 x float> %v53, %v6
  store <8 x float> %v54, ptr %v52, align 4
  %v55 = getelementptr inbounds float, ptr %v51, i64 8
  %v56 = load <8 x float>, ptr %v55, align 4
  %v57 = fadd <8 x float> %v56, %v7
  store <8 x float> %v57, ptr %v55, align 4
  %v58 = getelementptr inbounds float, ptr %v51, i64 16
  %v59 = load <8 x float>, ptr %v58, align 4
  %v60 = fadd <8 x float> %v59, %v8
  store <8 x float> %v60, ptr %v58, align 4
  %v61 = getelementptr inbounds float, ptr %v51, i64 24
  %v62 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v61, <8 x i1> %v49, <8 x float> zeroinitializer)
  %v63 = fadd <8 x float> %v62, %v9
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v63, ptr align 4 %v61, <8 x i1> %v49)
  %v64 = mul i64 %v4, 1
  %v65 = getelementptr inbounds float, ptr %v3, i64 %v64
  %v66 = getelementptr inbounds float, ptr %v65, i64 0
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = fadd <8 x float> %v67, %v10
  store <8 x float> %v68, ptr %v66, align 4
  %v69 = getelementptr inbounds float, ptr %v65, i64 8
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = fadd <8 x float> %v70, %v11
  store <8 x float> %v71, ptr %v69, align 4
  %v72 = getelementptr inbounds float, ptr %v65, i64 16
  %v73 = load <8 x float>, ptr %v72, align 4
  %v74 = fadd <8 x float> %v73, %v12
  store <8 x float> %v74, ptr %v72, align 4
  %v75 = getelementptr inbounds float, ptr %v65, i64 24
  %v76 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v75, <8 x i1> %v49, <8 x float> zeroinitializer)
  %v77 = fadd <8 x float> %v76, %v13
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v77, ptr align 4 %v75, <8 x i1> %v49)
  ret void
}

declare i32 @sched_yield() #1
declare void @llvm.masked.store.v8f32.p0(<8 x float>, ptr, <8 x i1>)
declare <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr>, <8 x i1>, <8 x float>)
declare <8 x float> @llvm.fabs.v8f32(<8 x float>)
declare <8 x float> @llvm.fmuladd.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare float @llvm.fmuladd.f32(float, float, float)
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>)
declare <8 x float> @llvm.maximum.v8f32(<8 x float>, <8 x float>)
declare <4 x float> @llvm.maximum.v4f32(<4 x float>, <4 x float>)
declare <2 x float> @llvm.maximum.v2f32(<2 x float>, <2 x float>)
declare float @llvm.maximum.f32(float, float)
declare <8 x float> @llvm.copysign.v8f32(<8 x float>, <8 x float>)

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
